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
put_formats(cli_text *out, const pcut_context *ctx, int reads, int writes,
    char sep)
{
	const pcut_format *f;
	size_t i, n = 0;

	for (i = 0; (f = pcut_format_at(ctx, i)) != NULL; i++)
		if ((reads && f->reader != NULL) ||
		    (writes && f->writer != NULL)) {
			if (n++ > 0)
				cli_text_putc(out, sep);
			cli_text_puts(out, f->name);
		}
}

/* The words that an option's argument may be, each parted by a space. */
static void
put_words(cli_text *out, const pcut_context *ctx, const cli_option_def *d)
{
	const char *p;

	switch (d->argument) {
	case CLI_ARGUMENT_CHOICE:
		for (p = d->word; *p != '\0'; p++)
			cli_text_putc(out, *p == '|' ? ' ' : *p);
		break;
	case CLI_ARGUMENT_READER:
		put_formats(out, ctx, 1, 0, ' ');
		break;
	case CLI_ARGUMENT_WRITER:
		put_formats(out, ctx, 0, 1, ' ');
		break;
	case CLI_ARGUMENT_FORMAT_OR_NONE:
		put_formats(out, ctx, 1, 1, ' ');
		break;
	default:
		break;
	}
}

static int
has_words(const cli_option_def *d)
{
	return d->argument == CLI_ARGUMENT_CHOICE ||
	    d->argument == CLI_ARGUMENT_READER ||
	    d->argument == CLI_ARGUMENT_WRITER;
}

static void
bash(cli_text *out, const pcut_context *ctx)
{
	const cli_option_def *d;

	cli_text_puts(out, "# presscut: completion for bash\n"
	    "_presscut()\n{\n"
	    "\tlocal cur=${COMP_WORDS[COMP_CWORD]} "
	    "prev=${COMP_WORDS[COMP_CWORD-1]}\n"
	    "\tCOMPREPLY=()\n\tcase $prev in\n");
	for (d = cli_option_table; d->name != NULL; d++) {
		if (!has_words(d) && d->argument != CLI_ARGUMENT_WORD &&
		    d->argument != CLI_ARGUMENT_FOLDER)
			continue;
		cli_text_putc(out, '\t');
		if (d->letter != 0)
			cli_text_putf(out, "-%c|", d->letter);
		cli_text_putf(out, "--%s)\n\t\t", d->name);
		if (has_words(d)) {
			cli_text_puts(out, "COMPREPLY=($(compgen -W '");
			put_words(out, ctx, d);
			cli_text_puts(out, "' -- \"$cur\"))\n\t\t");
		} else if (d->argument == CLI_ARGUMENT_FOLDER) {
			cli_text_puts(out,
			    "COMPREPLY=($(compgen -d -- \"$cur\"))\n\t\t");
		}
		cli_text_puts(out, "return;;\n");
	}
	cli_text_puts(out, "\tesac\n\tcase $cur in\n\t-*) COMPREPLY=($(compgen "
	    "-W '");
	for (d = cli_option_table; d->name != NULL; d++) {
		if (d->letter != 0)
			cli_text_putf(out, "-%c ", d->letter);
		cli_text_putf(out, "--%s%s", d->name,
		    d[1].name != NULL ? " " : "");
	}
	cli_text_puts(out, "' -- \"$cur\"));;\n"
	    "\t*) COMPREPLY=($(compgen -f -- \"$cur\"));;\n\tesac\n}\n"
	    "complete -o filenames -F _presscut presscut\n");
}

/* Words for an option's help in single quotes, without [ ] : of zsh. */
static void
put_quoted(cli_text *out, const char *s)
{
	for (; s != NULL && *s != '\0'; s++)
		if (*s == '\'')
			cli_text_puts(out, "'\\''");
		else if (strchr("[]:", *s) == NULL)
			cli_text_putc(out, *s);
}

static void
zsh(cli_text *out, const pcut_context *ctx)
{
	const cli_option_def *d;
	int i;

	cli_text_puts(out, "#compdef presscut\n_arguments -s -S \\\n");
	for (d = cli_option_table; d->name != NULL; d++)
		for (i = d->letter != 0 ? 0 : 1; i < 2; i++) {
			int separate = d->argument != CLI_ARGUMENT_NONE &&
			    d->argument != CLI_ARGUMENT_FORMAT_OR_NONE;

			cli_text_puts(out, "  '*");
			if (i == 0)
				cli_text_putf(out, "-%c%s", d->letter,
				    separate ? "+" : "");
			else
				cli_text_putf(out, "--%s%s", d->name,
				    separate ? "=" : "");
			cli_text_putc(out, '[');
			put_quoted(out, d->help);
			cli_text_putc(out, ']');
			if (has_words(d)) {
				cli_text_putf(out, ":%s:(", d->name);
				put_words(out, ctx, d);
				cli_text_putc(out, ')');
			} else if (d->argument == CLI_ARGUMENT_FILE) {
				cli_text_putf(out, ":%s:_files", d->name);
			} else if (d->argument == CLI_ARGUMENT_FOLDER) {
				cli_text_putf(out, ":%s:_files -/", d->name);
			} else if (separate) {
				cli_text_putf(out, ":%s:", d->name);
			}
			cli_text_puts(out, "' \\\n");
		}
	cli_text_puts(out, "  '*:input:_files'\n");
}

static void
fish(cli_text *out, const pcut_context *ctx)
{
	const cli_option_def *d;

	for (d = cli_option_table; d->name != NULL; d++) {
		cli_text_puts(out, "complete -c presscut");
		if (d->letter != 0)
			cli_text_putf(out, " -s %c", d->letter);
		cli_text_putf(out, " -l %s", d->name);
		if (has_words(d)) {
			cli_text_puts(out, " -x -a '");
			put_words(out, ctx, d);
			cli_text_putc(out, '\'');
		} else if (d->argument == CLI_ARGUMENT_WORD) {
			cli_text_puts(out, " -x");
		} else if (d->argument == CLI_ARGUMENT_FILE) {
			cli_text_puts(out, " -r -F");
		} else if (d->argument == CLI_ARGUMENT_FOLDER) {
			cli_text_puts(out,
			    " -x -a '(__fish_complete_directories)'");
		}
		if (d->help != NULL && *d->help != '\0') {
			const char *s;

			cli_text_puts(out, " -d '");
			for (s = d->help; *s != '\0'; s++) {
				if (*s == '\'' || *s == '\\')
					cli_text_putc(out, '\\');
				cli_text_putc(out, *s);
			}
			cli_text_putc(out, '\'');
		}
		cli_text_putc(out, '\n');
	}
}

void
cli_completion(cli_text *out, const pcut_context *ctx, const char *shell)
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
