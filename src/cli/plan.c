/* SPDX-License-Identifier: ISC */
/*
 * What the options mean, before anything is read: where output goes, in which
 * format, with which options, and what of it makes no sense.
 */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <presscut_format.h>

#include "file_name.h"
#include "output.h"
#include "spec.h"

static uint64_t
key_of_file(const struct stat *st)
{
	uint64_t id[2] = { (uint64_t)st->st_dev, (uint64_t)st->st_ino };

	return cli_table_key(id, sizeof(id));
}

int
cli_outputs_is_input(const cli_outputs *out, const struct stat *st)
{
	return cli_table_find(&out->inputs, key_of_file(st)) != NULL;
}

void
cli_outputs_protect(cli_outputs *out, const char *input)
{
	struct stat st;
	int bad = strcmp(input, "-") == 0 ? fstat(STDIN_FILENO, &st)
	    : stat(input, &st);

	if (bad == 0 && S_ISREG(st.st_mode))
		cli_table_put(&out->inputs, key_of_file(&st));
}

static int
wrong(cli_outputs *out, const char *what, const char *about)
{
	cli_say(out->messages, PCUT_SEVERITY_ERROR, NULL, NULL, "%s%s", what,
	    about);
	return 0;
}

/* The format named by spec ("fmt" or "fmt:key=value"). */
static const pcut_format *
format_of_spec(cli_outputs *out, const char *spec, const char *option,
    int writes)
{
	size_t len = strcspn(spec, ":"), i, best = 3;
	const pcut_format *f, *near = NULL;
	char *name = cli_copy(spec);

	name[len] = '\0';
	f = pcut_format_find(out->ctx, PCUT_STR(spec, len));
	if (f != NULL && (writes ? f->writer != NULL : f->reader != NULL)) {
		free(name);
		return f;
	}
	if (f != NULL) {
		cli_say(out->messages, PCUT_SEVERITY_ERROR, NULL, NULL,
		    "--%s %s: this format can be %s only", option, name,
		    writes ? "read" : "written");
		free(name);
		return NULL;
	}
	for (i = 0; (f = pcut_format_at(out->ctx, i)) != NULL; i++) {
		size_t edits = cli_edits(name, f->name, best);

		if (edits < best) {
			best = edits;
			near = f;
		}
	}
	cli_say(out->messages, PCUT_SEVERITY_ERROR, NULL, NULL,
	    near != NULL
	        ? "--%s: no format '%s'; the nearest is %s"
	        : "--%s: no format '%s'; see presscut --list-formats%s",
	    option, name, near != NULL ? near->name : "");
	free(name);
	return NULL;
}

static int
plan_kind(cli_outputs *out)
{
	const char *o = out->options->output;
	size_t len = o != NULL ? strlen(o) : 0;
	struct stat st;
	int there;
	char *bad;

	out->folder = cli_copy("");
	if (o == NULL || strcmp(o, "-") == 0) {
		out->kind = CLI_OUTPUT_STDOUT;
		return 1;
	}
	there = stat(o, &st) == 0;
	if (o[len - 1] == '/' || (there && S_ISDIR(st.st_mode))) {
		out->kind = CLI_OUTPUT_MANY;
		out->template = "{stem}.{ext}";
		out->keeps_folders = 1;
		free(out->folder);
		out->folder = cli_alloc(NULL, len + 2);
		memcpy(out->folder, o, len + 1);
		if (o[len - 1] != '/')
			memcpy(out->folder + len, "/", 2);
		return 1;
	}
	if (!there && cli_name_is_template(o)) {
		out->kind = CLI_OUTPUT_MANY;
		out->template = o;
		bad = cli_name_check(o, &out->needs_article);
		if (bad != NULL) {
			wrong(out, "--output: ", bad);
			free(bad);
			return 0;
		}
		out->counts = strstr(o, "{n}") != NULL ||
		    strstr(o, "{n:") != NULL || strstr(o, "{n|") != NULL;
		return 1;
	}
	out->kind = there && !S_ISREG(st.st_mode) ? CLI_OUTPUT_DEVICE
	                                          : CLI_OUTPUT_FILE;
	return 1;
}

static int
plan_format(cli_outputs *out)
{
	const cli_options *o = out->options;
	const char *ext = o->output != NULL
	    ? cli_name_extension(o->output) : "";
	const pcut_format *from;
	size_t len, i;

	if (o->to != NULL) {
		out->format = format_of_spec(out, o->to, "to", 1);
		if (out->format == NULL)
			return 0;
	} else if (*ext != '\0' && out->kind != CLI_OUTPUT_DEVICE) {
		out->format = pcut_format_find(out->ctx, pcut_str_from(ext));
		if (out->format == NULL || out->format->writer == NULL)
			return wrong(out, "--output: no format is written with "
			    "this extension, so -t is needed: ", o->output);
	} else {
		out->format = format_of_spec(out, "markdown", "to", 1);
		if (out->format == NULL)
			return 0;
	}
	if (o->from != NULL) {
		from = format_of_spec(out, o->from, "from", 0);
		if (from == NULL)
			return 0;
		for (i = 0; i < o->n_passed; i++)
			if (!cli_spec_knows(from->reader_options,
			    o->passed[i].key)) {
				cli_say(out->messages, PCUT_SEVERITY_ERROR,
				    NULL, NULL, "--%s: not with input of "
				    "format %s", o->passed[i].option,
				    from->name);
				return 0;
			}
	}
	ext = out->format->extensions != NULL ? out->format->extensions : "";
	while (*ext == '.' || *ext == ' ')
		ext++;
	len = strcspn(ext, " ");
	out->ext = cli_copy(*ext != '\0' ? ext : out->format->name);
	if (*ext != '\0')
		out->ext[len] = '\0';
	return 1;
}

/* SOURCE_DATE_EPOCH as a time in UTC; 0 if it is none. */
static int
put_epoch(cli_text *out, const char *seconds)
{
	long long n = 0;
	const char *p;
	struct tm tm;
	time_t t;

	for (p = seconds; *p >= '0' && *p <= '9' && p - seconds < 12; p++)
		n = n * 10 + (*p - '0');
	t = (time_t)n;
	if (p == seconds || *p != '\0' || gmtime_r(&t, &tm) == NULL ||
	    tm.tm_year > 9999 - 1900)
		return 0;
	cli_text_putf(out, "%04d-%02d-%02dT%02d:%02d:%02dZ", tm.tm_year + 1900,
	    tm.tm_mon + 1, tm.tm_mday, tm.tm_hour, tm.tm_min, tm.tm_sec);
	return 1;
}

/* An option of the program that is one of a writer; value NULL: not given. */
static int
add_given(cli_outputs *out, cli_text *spec, const char *key,
    const char *value)
{
	if (value == NULL)
		return 1;
	if (!cli_spec_knows(out->format->writer_options, key)) {
		cli_text what = { NULL, 0, 0 };

		cli_text_putf(&what, "--%s: not with format ", key);
		wrong(out, what.ptr, out->format->name);
		cli_text_free(&what);
		return 0;
	}
	cli_spec_add(spec, key, value);
	return 1;
}

/* Options of the program that are options of a writer. */
static int
plan_spec(cli_outputs *out)
{
	const cli_options *o = out->options;
	const pcut_option *table = out->format->writer_options;
	cli_text spec = { NULL, 0, 0 };
	const char *front = o->front_matter;
	const char *epoch = getenv("SOURCE_DATE_EPOCH");
	cli_text when = { NULL, 0, 0 };
	size_t i;

	cli_text_puts(&spec, o->to != NULL ? o->to : out->format->name);
	if (front != NULL && !cli_spec_knows(table, "front-matter")) {
		cli_text_free(&spec);
		return wrong(out, "--front-matter: not with format ",
		    out->format->name);
	}
	if (cli_spec_knows(table, "front-matter")) {
		if (front == NULL)
			front = out->kind == CLI_OUTPUT_STDOUT ||
			    out->kind == CLI_OUTPUT_DEVICE ? "none" : "yaml";
		cli_spec_add(&spec, "front-matter", front);
	}
	if (!add_given(out, &spec, "cover", o->cover) ||
	    !add_given(out, &spec, "css", o->css) ||
	    !add_given(out, &spec, "toc-depth", o->toc_depth)) {
		cli_text_free(&spec);
		return 0;
	}
	if (out->options->media == CLI_MEDIA_EMBED &&
	    cli_spec_knows(table, "assets"))
		cli_spec_add(&spec, "assets", "embed");
	if (out->options->media == CLI_MEDIA_EMBED &&
	    cli_spec_knows(table, "media"))
		cli_spec_add(&spec, "media", "embed");
	if (epoch != NULL && cli_spec_knows(table, "modified")) {
		if (!put_epoch(&when, epoch)) {
			cli_text_free(&spec);
			return wrong(out, "SOURCE_DATE_EPOCH is no number of "
			    "seconds: ", epoch);
		}
		cli_spec_add(&spec, "modified", when.ptr);
		cli_text_free(&when);
	}
	/* The title of a book of several is the book's. */
	out->titled = out->shared && (out->several || o->bundle) &&
	    cli_spec_knows(table, "title");
	if (out->titled)
		for (i = 0; i < o->n_settings; i++)
			if (o->settings[i].key == PCUT_META_TITLE)
				cli_spec_add(&spec, "title",
				    o->settings[i].value);
	out->spec = spec.ptr;
	return 1;
}

/* Options that make sense with others only. */
static int
check_bulk(cli_outputs *out)
{
	const cli_options *o = out->options;
	size_t i;

	if (o->resume && o->report == NULL)
		return wrong(out, "--resume needs the report of the run that "
		    "goes on: --report FILE", "");
	if (o->resume && out->kind != CLI_OUTPUT_MANY)
		return wrong(out, "--resume needs -o FOLDER/ or a template: "
		    "one output is whole or not at all", "");
	if (o->n_globs > 0 && !o->recursive)
		return wrong(out, "--include and --exclude need -r", "");
	if (o->nul_list && o->files_from == NULL)
		return wrong(out, "--null needs --files-from FILE", "");
	if (o->files_from != NULL && strcmp(o->files_from, "-") == 0)
		for (i = 0; i < o->n_inputs; i++)
			if (strcmp(o->inputs[i], "-") == 0)
				return wrong(out, "standard input cannot be "
				    "the list and an input", "");
	return 1;
}

static int
plan_media(cli_outputs *out)
{
	const pcut_writer_ops *ops = out->format->writer;
	int to_file = out->kind == CLI_OUTPUT_FILE ||
	    out->kind == CLI_OUTPUT_MANY;

	switch (out->options->media) {
	case CLI_MEDIA_AUTO:
		out->embeds = ops->assets;
		out->extracts = to_file &&
		    strcmp(out->format->name, "markdown") == 0;
		return 1;
	case CLI_MEDIA_EMBED:
		out->embeds = 1;
		if (!ops->assets &&
		    !cli_spec_knows(out->format->writer_options, "assets") &&
		    !cli_spec_knows(out->format->writer_options, "media"))
			return wrong(out, "--media embed: not with format ",
			    out->format->name);
		return 1;
	case CLI_MEDIA_EXTRACT:
		out->extracts = 1;
		if (ops->assets)
			return wrong(out, "--media extract: images are in the "
			    "output of format ", out->format->name);
		if (!to_file)
			return wrong(out, "--media extract needs -o FILE, "
			    "FOLDER/ or a template", "");
		return 1;
	default:
		return 1;
	}
}

static int
is_terminal(const cli_outputs *out)
{
	struct stat st;
	int fd, yes;

	if (out->kind == CLI_OUTPUT_STDOUT)
		return isatty(STDOUT_FILENO);
	if (out->kind != CLI_OUTPUT_DEVICE ||
	    stat(out->options->output, &st) != 0 || !S_ISCHR(st.st_mode))
		return 0; /* opening a pipe would be seen by its reader */
	fd = open(out->options->output, O_WRONLY | O_NOCTTY | O_NONBLOCK);
	yes = fd >= 0 && isatty(fd);
	if (fd >= 0)
		close(fd);
	return yes;
}

static int
plan_one(cli_outputs *out)
{
	const cli_options *o = out->options;
	const pcut_writer_ops *ops = out->format->writer;
	struct stat st;

	if (out->several && !ops->many)
		return wrong(out, "several inputs need -o FOLDER/, -o "
		    "'{stem}.{ext}' or a format that holds several; one article"
		    " only fits in ", out->format->name);
	out->shared = 1;
	if (ops->binary && is_terminal(out))
		return wrong(out, "not written to a terminal; use -o FILE or a "
		    "pipe: ", out->format->name);
	if (out->kind == CLI_OUTPUT_STDOUT) {
		if (fstat(STDOUT_FILENO, &st) == 0 && S_ISREG(st.st_mode) &&
		    cli_outputs_is_input(out, &st))
			return wrong(out, "standard output is an input file",
			    "");
	} else if (stat(o->output, &st) == 0 &&
	    cli_outputs_is_input(out, &st)) {
		return wrong(out, "--output: the output is an input: ",
		    o->output);
	}
	return 1;
}

static int
sink_nothing(void *payload, const void *buf, size_t len)
{
	(void)payload;
	(void)buf;
	(void)len;
	return 0;
}

/* Options of formats are refused before anything is read or written. */
static int
check_specs(cli_outputs *out)
{
	pcut_context *ctx = pcut_context_new(NULL);
	pcut_sink sink = PCUT_SINK_INIT;
	pcut_writer *w = NULL;
	pcut_reader *r = NULL;
	pcut_status status;
	int good = 1;

	if (ctx == NULL)
		cli_alloc(NULL, SIZE_MAX / 2);
	sink.write = sink_nothing;
	status = pcut_writer_open(ctx, out->spec, &sink, &w);
	if (status == PCUT_OK && out->options->from != NULL)
		status = pcut_reader_open_memory(ctx, out->options->from,
		    PCUT_STR_NONE, &r);
	if (status == PCUT_EOPTION) {
		cli_tell_failure(out->messages, ctx, status, NULL);
		good = 0;
	}
	pcut_reader_close(r);
	pcut_writer_close(w);
	pcut_context_free(ctx);
	return good;
}

int
cli_outputs_plan(cli_outputs *out, const cli_options *o, cli_messages *m,
    pcut_context *ctx)
{
	size_t i;

	memset(out, 0, sizeof(*out));
	out->options = o;
	out->messages = m;
	out->ctx = ctx;
	if (!plan_kind(out) || !plan_format(out))
		return 0;
	out->several = o->n_inputs > 1 || o->files_from != NULL ||
	    o->recursive;
	for (i = 0; i < o->n_inputs; i++)
		cli_outputs_protect(out, o->inputs[i]);
	out->on_exists = o->on_exists;
	if (out->on_exists == CLI_EXISTS_AUTO)
		out->on_exists = out->kind == CLI_OUTPUT_MANY
		    ? CLI_EXISTS_ERROR : CLI_EXISTS_OVERWRITE;
	if (out->kind == CLI_OUTPUT_MANY && o->bundle)
		return wrong(out, "--bundle needs one output, not: ",
		    o->output);
	if (out->kind != CLI_OUTPUT_MANY && !plan_one(out))
		return 0;
	if (o->bundle && !out->format->writer->many)
		return wrong(out, "--bundle: one article only fits in ",
		    out->format->name);
	if (o->url != NULL && out->several)
		return wrong(out, "--url is for one input, not several", "");
	if (!check_bulk(out) || !plan_media(out) || !plan_spec(out) ||
	    !check_specs(out))
		return 0;
	out->rows = out->shared && (strcmp(out->format->name, "jsonl") == 0 ||
	    (strcmp(out->format->name, "json") == 0 &&
	    strstr(out->spec, "lines=yes") != NULL));
	return 1;
}
