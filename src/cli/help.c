/* SPDX-License-Identifier: ISC */
/*
 * -h, --help=FORMAT and --list-formats, made from the tables: the program's
 * options and those that each format declares.  -h has to fit one screen, so
 * options without words of their own share the next line that has some.
 */
#include <string.h>

#include <presscut_format.h>

#include "help.h"
#include "options.h"

#define COLUMN 35 /* where the words begin */

static void
pad(cli_text *out, size_t start, size_t width)
{
	cli_text_putc(out, ' ');
	do
		cli_text_putc(out, ' ');
	while (out->len - start < width);
}

void
cli_help(cli_text *out)
{
	const cli_option_def *d;
	size_t start = 0;
	int fresh = 1;

	cli_text_puts(out,
	    "presscut dump.txt                       # clean Markdown on "
	    "standard output\n"
	    "presscut page.html -o article.epub      # by the extension: a "
	    "book\n"
	    "presscut -t markdown -o notes/ *.html   # a file for each\n"
	    "\nUsage: presscut [OPTION...] [INPUT...]     "
	    "(no INPUT or -: standard input)\n");
	for (d = cli_option_table; d->name != NULL; d++) {
		if (fresh)
			start = out->len;
		if (fresh && d->letter == 0)
			cli_text_puts(out, "    ");
		else
			cli_text_puts(out, fresh ? "" : ", ");
		if (d->letter != 0)
			cli_text_putf(out, "-%c, ", d->letter);
		cli_text_putf(out, "--%s", d->name);
		if (d->argument == CLI_ARGUMENT_FORMAT_OR_NONE)
			cli_text_putf(out, "[=%s]", d->word);
		else if (d->word != NULL && d->help != NULL)
			cli_text_putf(out, " %s", d->word);
		fresh = d->help != NULL;
		if (!fresh)
			continue;
		if (*d->help != '\0') {
			pad(out, start, COLUMN);
			cli_text_puts(out, d->help);
		}
		cli_text_putc(out, '\n');
	}
}

static void
column(cli_text *out, const char *s, size_t width)
{
	size_t start = out->len;

	cli_text_puts(out, s != NULL ? s : "-");
	pad(out, start, width);
}

static void
names_of(cli_text *out, const pcut_option *options)
{
	for (; options != NULL && options->name != NULL; options++)
		cli_text_putf(out, " %s", options->name);
}

void
cli_help_formats(cli_text *out, const pcut_context *ctx)
{
	const pcut_format *f;
	size_t i;

	column(out, "name", 10);
	column(out, "reads", 6);
	column(out, "writes", 7);
	column(out, "extensions", 22);
	cli_text_puts(out, "media types\n");
	for (i = 0; (f = pcut_format_at(ctx, i)) != NULL; i++) {
		column(out, f->name, 10);
		column(out, f->reader != NULL ? "yes" : "-", 6);
		column(out, f->writer != NULL ? "yes" : "-", 7);
		column(out, f->extensions, 22);
		cli_text_puts(out, f->media_types != NULL ? f->media_types
		                                           : "-");
		cli_text_putc(out, '\n');
		if (f->reader_options != NULL && f->reader_options->name) {
			cli_text_puts(out, "           -f options:");
			names_of(out, f->reader_options);
			cli_text_putc(out, '\n');
		}
		if (f->writer_options != NULL && f->writer_options->name) {
			cli_text_puts(out, "           -t options:");
			names_of(out, f->writer_options);
			cli_text_putc(out, '\n');
		}
	}
}

/* Choices, in lines of 76 columns; gives where the last line begins. */
static size_t
put_choices(cli_text *out, size_t start, const char *choices)
{
	while (*choices != '\0') {
		size_t len = strcspn(choices, "|");

		len += choices[len] == '|';
		if (out->len - start + len > 76) {
			cli_text_putc(out, '\n');
			start = out->len;
			cli_text_puts(out, "        ");
		}
		cli_text_put(out, PCUT_STR(choices, len));
		choices += len;
	}
	return start;
}

static void
options_of(cli_text *out, const pcut_option *o, const char *letter,
    const char *name)
{
	if (o == NULL || o->name == NULL)
		return;
	cli_text_putf(out, "\nOptions of -%s %s:KEY=VALUE,...\n", letter, name);
	for (; o->name != NULL; o++) {
		size_t start = out->len;

		cli_text_putf(out, "    %s", o->name);
		switch (o->type) {
		case PCUT_TYPE_BOOL:
			cli_text_puts(out, "=yes|no");
			break;
		case PCUT_TYPE_INT:
			cli_text_puts(out, "=N");
			break;
		case PCUT_TYPE_CHOICE:
			cli_text_putc(out, '=');
			start = put_choices(out, start,
			    o->choices != NULL ? o->choices : "");
			break;
		case PCUT_TYPE_FILE:
			cli_text_puts(out, "=FILE");
			break;
		case PCUT_TYPE_SET:
			cli_text_puts(out, "=A+B");
			break;
		default:
			cli_text_puts(out, "=TEXT");
		}
		if (out->len - start > COLUMN) {
			cli_text_putc(out, '\n');
			start = out->len;
		}
		pad(out, start, COLUMN);
		cli_text_puts(out, o->help != NULL ? o->help : "");
		if (o->initial != NULL && *o->initial != '\0')
			cli_text_putf(out, " (%s)", o->initial);
		cli_text_putc(out, '\n');
	}
}

int
cli_help_format(cli_text *out, const pcut_context *ctx, const char *name)
{
	const pcut_format *f = pcut_format_find(ctx, pcut_str_from(name));

	if (f == NULL)
		return 0;
	cli_text_putf(out, "%s: %s; ", f->name,
	    f->title != NULL ? f->title : f->name);
	cli_text_puts(out, f->reader == NULL ? "written only"
	    : f->writer == NULL ? "read only" : "read and written");
	if (f->extensions != NULL && *f->extensions != '\0')
		cli_text_putf(out, "; %s", f->extensions);
	cli_text_putc(out, '\n');
	options_of(out, f->reader_options, "f", f->name);
	options_of(out, f->writer_options, "t", f->name);
	return 1;
}
