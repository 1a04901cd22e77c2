/* SPDX-License-Identifier: ISC */
/*
 * Completion for shells.  The scripts hold the names of the options and of
 * the formats that this program was built with, so completing runs nothing.
 */
#include <string.h>

#include <presscut_format.h>

#include "completion.h"
#include "options.h"

/* The names of the formats that can be read, or written, each behind sep. */
static void
put_formats(pcut_text *out, const pcut_context *ctx, int reads, int writes,
    char sep)
{
	const pcut_format *f;
	size_t i, n = 0;

	for (i = 0; (f = pcut_format_at(ctx, i)) != NULL; i++)
		if ((reads && f->reader != NULL) ||
		    (writes && f->writer != NULL)) {
			if (n++ > 0)
				pcut_text_putc(out, sep);
			pcut_text_puts(out, f->name);
		}
}

/* The words that an option's argument may be, each parted by a space. */
static void
put_words(pcut_text *out, const pcut_context *ctx, const pcut_option_def *d)
{
	const char *p;

	switch (d->argument) {
	case PCUT_ARGUMENT_CHOICE:
		for (p = d->word; *p != '\0'; p++)
			pcut_text_putc(out, *p == '|' ? ' ' : *p);
		break;
	case PCUT_ARGUMENT_READER:
		put_formats(out, ctx, 1, 0, ' ');
		break;
	case PCUT_ARGUMENT_WRITER:
		put_formats(out, ctx, 0, 1, ' ');
		break;
	case PCUT_ARGUMENT_FORMAT_OR_NONE:
		put_formats(out, ctx, 1, 1, ' ');
		break;
	default:
		break;
	}
}

static int
has_words(const pcut_option_def *d)
{
	return d->argument == PCUT_ARGUMENT_CHOICE ||
	    d->argument == PCUT_ARGUMENT_READER ||
	    d->argument == PCUT_ARGUMENT_WRITER;
}

static void
bash(pcut_text *out, const pcut_context *ctx)
{
	const pcut_option_def *d;

	pcut_text_puts(out, "# presscut: completion for bash\n"
	    "_presscut()\n{\n"
	    "\tlocal cur=${COMP_WORDS[COMP_CWORD]} "
	    "prev=${COMP_WORDS[COMP_CWORD-1]}\n"
	    "\tCOMPREPLY=()\n\tcase $prev in\n");
	for (d = pcut_option_table; d->name != NULL; d++) {
		if (!has_words(d) && d->argument != PCUT_ARGUMENT_WORD &&
		    d->argument != PCUT_ARGUMENT_FOLDER)
			continue;
		pcut_text_putc(out, '\t');
		if (d->letter != 0)
			pcut_text_putf(out, "-%c|", d->letter);
		pcut_text_putf(out, "--%s)\n\t\t", d->name);
		if (has_words(d)) {
			pcut_text_puts(out, "COMPREPLY=($(compgen -W '");
			put_words(out, ctx, d);
			pcut_text_puts(out, "' -- \"$cur\"))\n\t\t");
		} else if (d->argument == PCUT_ARGUMENT_FOLDER) {
			pcut_text_puts(out,
			    "COMPREPLY=($(compgen -d -- \"$cur\"))\n\t\t");
		}
		pcut_text_puts(out, "return;;\n");
	}
	pcut_text_puts(out, "\tesac\n\tcase $cur in\n\t-*) COMPREPLY=($(compgen "
	    "-W '");
	for (d = pcut_option_table; d->name != NULL; d++) {
		if (d->letter != 0)
			pcut_text_putf(out, "-%c ", d->letter);
		pcut_text_putf(out, "--%s%s", d->name,
		    d[1].name != NULL ? " " : "");
	}
	pcut_text_puts(out, "' -- \"$cur\"));;\n"
	    "\t*) COMPREPLY=($(compgen -f -- \"$cur\"));;\n\tesac\n}\n"
	    "complete -o filenames -F _presscut presscut\n");
}

/* Words for an option's help in single quotes, without [ ] : of zsh. */
static void
put_quoted(pcut_text *out, const char *s)
{
	for (; s != NULL && *s != '\0'; s++)
		if (*s == '\'')
			pcut_text_puts(out, "'\\''");
		else if (strchr("[]:", *s) == NULL)
			pcut_text_putc(out, *s);
}

static void
zsh(pcut_text *out, const pcut_context *ctx)
{
	const pcut_option_def *d;
	int i;

	pcut_text_puts(out, "#compdef presscut\n_arguments -s -S \\\n");
	for (d = pcut_option_table; d->name != NULL; d++)
		for (i = d->letter != 0 ? 0 : 1; i < 2; i++) {
			int separate = d->argument != PCUT_ARGUMENT_NONE &&
			    d->argument != PCUT_ARGUMENT_FORMAT_OR_NONE;

			pcut_text_puts(out, "  '*");
			if (i == 0)
				pcut_text_putf(out, "-%c%s", d->letter,
				    separate ? "+" : "");
			else
				pcut_text_putf(out, "--%s%s", d->name,
				    separate ? "=" : "");
			pcut_text_putc(out, '[');
			put_quoted(out, d->help);
			pcut_text_putc(out, ']');
			if (has_words(d)) {
				pcut_text_putf(out, ":%s:(", d->name);
				put_words(out, ctx, d);
				pcut_text_putc(out, ')');
			} else if (d->argument == PCUT_ARGUMENT_FILE) {
				pcut_text_putf(out, ":%s:_files", d->name);
			} else if (d->argument == PCUT_ARGUMENT_FOLDER) {
				pcut_text_putf(out, ":%s:_files -/", d->name);
			} else if (separate) {
				pcut_text_putf(out, ":%s:", d->name);
			}
			pcut_text_puts(out, "' \\\n");
		}
	pcut_text_puts(out, "  '*:input:_files'\n");
}

static void
fish(pcut_text *out, const pcut_context *ctx)
{
	const pcut_option_def *d;

	for (d = pcut_option_table; d->name != NULL; d++) {
		pcut_text_puts(out, "complete -c presscut");
		if (d->letter != 0)
			pcut_text_putf(out, " -s %c", d->letter);
		pcut_text_putf(out, " -l %s", d->name);
		if (has_words(d)) {
			pcut_text_puts(out, " -x -a '");
			put_words(out, ctx, d);
			pcut_text_putc(out, '\'');
		} else if (d->argument == PCUT_ARGUMENT_WORD) {
			pcut_text_puts(out, " -x");
		} else if (d->argument == PCUT_ARGUMENT_FILE) {
			pcut_text_puts(out, " -r -F");
		} else if (d->argument == PCUT_ARGUMENT_FOLDER) {
			pcut_text_puts(out,
			    " -x -a '(__fish_complete_directories)'");
		}
		if (d->help != NULL && *d->help != '\0') {
			const char *s;

			pcut_text_puts(out, " -d '");
			for (s = d->help; *s != '\0'; s++) {
				if (*s == '\'' || *s == '\\')
					pcut_text_putc(out, '\\');
				pcut_text_putc(out, *s);
			}
			pcut_text_putc(out, '\'');
		}
		pcut_text_putc(out, '\n');
	}
}

void
pcut_completion(pcut_text *out, const pcut_context *ctx, const char *shell)
{
	switch (*shell) {
	case 'b':
		bash(out, ctx);
		break;
	case 'z':
		zsh(out, ctx);
		break;
	default:
		fish(out, ctx);
	}
}
