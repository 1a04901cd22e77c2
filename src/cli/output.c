/* SPDX-License-Identifier: ISC */
/*
 * Where articles go.  -o is standard output, one file, or a file an article;
 * files are written by the library, to a temporary file and then renamed.
 *
 * Two articles of a run that would get one name both get one with a part of
 * their input's hash in it, so that names depend on no order.  Names that can
 * be known before reading are all made first; those that need the article
 * are mended when the second comes, by renaming what the first left.
 */
#include <errno.h>
#include <fcntl.h>
#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <presscut_format.h>

#include "interrupt.h"
#include "name.h"
#include "output.h"

#define HASH_SHORT 6
#define HASH_LONG 16

/* A name that an article of this run has, or would like to have. */
typedef struct taken {
	char *path;
	char *input;   /* of the first that wanted it */
	size_t index;
	unsigned wanted; /* by how many inputs, where that is known before */
	int written;   /* the first's file lies under path */
	int parted;    /* wanted by several: nobody has it */
} taken;

static int
compare_taken(const void *a, const void *b)
{
	return strcmp(((const taken *)a)->path, ((const taken *)b)->path);
}

static taken *
find_taken(cli_outputs *out, const char *path)
{
	taken key = { (char *)path, NULL, 0, 0, 0, 0 };
	void *place = tfind(&key, &out->taken, compare_taken);

	return place != NULL ? *(taken **)place : NULL;
}

static taken *
add_taken(cli_outputs *out, const char *path, const char *input,
    size_t index)
{
	taken *t = cli_alloc(NULL, sizeof(*t));

	memset(t, 0, sizeof(*t));
	t->path = cli_copy(path);
	t->input = cli_copy(input);
	t->index = index;
	if (tsearch(t, &out->taken, compare_taken) == NULL)
		cli_alloc(NULL, SIZE_MAX / 2);
	return t;
}

static int
compare_ids(const void *a, const void *b)
{
	const cli_file_id *x = a, *y = b;

	if (x->dev != y->dev)
		return x->dev < y->dev ? -1 : 1;
	return x->ino < y->ino ? -1 : x->ino > y->ino;
}

static int
is_input(const cli_outputs *out, const struct stat *st)
{
	cli_file_id id = { st->st_dev, st->st_ino };

	return out->n_inputs > 0 && bsearch(&id, out->inputs, out->n_inputs,
	    sizeof(id), compare_ids) != NULL;
}

static void
note_inputs(cli_outputs *out)
{
	const cli_options *o = out->options;
	struct stat st;
	size_t i;

	out->inputs = cli_alloc(NULL,
	    (o->n_inputs + 1) * sizeof(*out->inputs));
	for (i = 0; i < o->n_inputs; i++) {
		int bad = strcmp(o->inputs[i], "-") == 0
		    ? fstat(STDIN_FILENO, &st) : stat(o->inputs[i], &st);

		if (bad == 0 && S_ISREG(st.st_mode))
			out->inputs[out->n_inputs++] =
			    (cli_file_id){ st.st_dev, st.st_ino };
	}
	if (out->n_inputs > 1)
		qsort(out->inputs, out->n_inputs, sizeof(*out->inputs),
		    compare_ids);
}

/* ---- Planning ---------------------------------------------------------- */

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
	    near != NULL ? "--%s: no format '%s'; the nearest is %s"
	                 : "--%s: no format '%s'; see presscut --list-formats%s",
	    option, name, near != NULL ? near->name : "");
	free(name);
	return NULL;
}

static int
has_option(const pcut_option *table, const char *name)
{
	for (; table != NULL && table->name != NULL; table++)
		if (strcmp(table->name, name) == 0)
			return 1;
	return 0;
}

/* Append key=value to the writer's spec, unless the user said it there. */
static void
add_to_spec(cli_outputs *out, cli_text *spec, const char *key,
    const char *value)
{
	const char *typed = out->options->to;
	size_t len = strlen(key);
	const char *p = typed != NULL ? strchr(typed, ':') : NULL;

	for (; p != NULL; p = strchr(p, ','))
		if (strncmp(++p, key, len) == 0 && strchr("=,", p[len]) != NULL)
			return;
	cli_text_putf(spec, "%c%s=", strchr(spec->ptr, ':') != NULL ? ',' : ':',
	    key);
	for (; *value != '\0'; value++) {
		if (*value == ',' || *value == '\\')
			cli_text_putc(spec, '\\');
		cli_text_putc(spec, *value);
	}
}

/* The last extension in name, dot and all; "" if it has none. */
static const char *
extension_of(const char *name)
{
	const char *dot = strrchr(name, '.'), *slash = strrchr(name, '/');

	if (dot == NULL || (slash != NULL && dot < slash + 1) ||
	    strpbrk(dot, "{}") != NULL)
		return "";
	return dot;
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
	const char *ext = o->output != NULL ? extension_of(o->output) : "";
	size_t len;

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
	if (o->from != NULL && format_of_spec(out, o->from, "from", 0) == NULL)
		return 0;
	ext = out->format->extensions != NULL ? out->format->extensions : "";
	while (*ext == '.' || *ext == ' ')
		ext++;
	len = strcspn(ext, " ");
	out->ext = cli_copy(*ext != '\0' ? ext : out->format->name);
	if (*ext != '\0')
		out->ext[len] = '\0';
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
	size_t i;

	cli_text_puts(&spec, o->to != NULL ? o->to : out->format->name);
	if (front != NULL && !has_option(table, "front-matter")) {
		cli_text_free(&spec);
		return wrong(out, "--front-matter: not with format ",
		    out->format->name);
	}
	if (has_option(table, "front-matter")) {
		if (front == NULL)
			front = out->kind == CLI_OUTPUT_STDOUT ||
			    out->kind == CLI_OUTPUT_DEVICE ? "none" : "yaml";
		add_to_spec(out, &spec, "front-matter", front);
	}
	/* The title of a book of several is the book's. */
	out->titled = has_option(table, "title");
	if (out->shared && o->n_inputs > 1 && out->titled)
		for (i = 0; i < o->n_settings; i++)
			if (o->settings[i].key == PCUT_META_TITLE)
				add_to_spec(out, &spec, "title",
				    o->settings[i].value);
	out->spec = spec.ptr;
	return 1;
}

static int
plan_media(cli_outputs *out)
{
	const pcut_writer_ops *ops = out->format->writer;

	switch (out->options->media) {
	case CLI_MEDIA_EMBED:
		if (!ops->assets)
			return wrong(out, "--media embed: not with format ",
			    out->format->name);
		return 1;
	case CLI_MEDIA_EXTRACT:
	case CLI_MEDIA_DROP:
		return wrong(out, "--media: not yet with format ",
		    out->format->name);
	default:
		return 1;
	}
}

/* Names that need no article: which are wanted more than once. */
static void
foresee_names(cli_outputs *out)
{
	const cli_options *o = out->options;
	size_t i;

	for (i = 0; i < o->n_inputs; i++) {
		cli_name_source src = { o->inputs[i], NULL, out->ext, 1, 0 };
		cli_text path = { NULL, 0, 0 };
		taken *t;

		cli_text_puts(&path, out->folder);
		cli_name_expand(&path, out->template, &src);
		t = find_taken(out, path.ptr);
		if (t == NULL)
			t = add_taken(out, path.ptr, o->inputs[i], 1);
		if (t->wanted++ > 0)
			t->parted = 1;
		cli_text_free(&path);
	}
}

static int
plan_one(cli_outputs *out)
{
	const cli_options *o = out->options;
	const pcut_writer_ops *ops = out->format->writer;
	struct stat st;

	if (o->n_inputs > 1 && !ops->many)
		return wrong(out, "several inputs need -o FOLDER/, -o "
		    "'{stem}.{ext}' or a format that holds several; one article"
		    " only fits in ", out->format->name);
	out->shared = 1;
	if (out->kind == CLI_OUTPUT_STDOUT) {
		if (ops->binary && isatty(STDOUT_FILENO))
			return wrong(out, "not written to a terminal; use -o "
			    "FILE or a pipe: ", out->format->name);
		if (fstat(STDOUT_FILENO, &st) == 0 && S_ISREG(st.st_mode) &&
		    is_input(out, &st))
			return wrong(out, "standard output is an input file",
			    "");
	} else if (stat(o->output, &st) == 0 && is_input(out, &st)) {
		return wrong(out, "--output: the output is an input: ",
		    o->output);
	}
	return 1;
}

int
cli_outputs_plan(cli_outputs *out, const cli_options *o, cli_messages *m,
    pcut_context *ctx)
{
	memset(out, 0, sizeof(*out));
	out->options = o;
	out->messages = m;
	out->ctx = ctx;
	out->fd = -1;
	if (!plan_kind(out) || !plan_format(out))
		return 0;
	note_inputs(out);
	out->on_exists = o->on_exists;
	if (out->on_exists == CLI_EXISTS_AUTO)
		out->on_exists = out->kind == CLI_OUTPUT_MANY
		    ? CLI_EXISTS_ERROR : CLI_EXISTS_OVERWRITE;
	if (out->kind == CLI_OUTPUT_MANY && o->bundle)
		return wrong(out, "--bundle needs one output, not: ", o->output);
	if (out->kind != CLI_OUTPUT_MANY && !plan_one(out))
		return 0;
	if (o->bundle && !out->format->writer->many)
		return wrong(out, "--bundle: one article only fits in ",
		    out->format->name);
	if (o->url != NULL && o->n_inputs > 1)
		return wrong(out, "--url is for one input, not several", "");
	if (!plan_media(out) || !plan_spec(out))
		return 0;
	if (out->kind == CLI_OUTPUT_MANY && !out->needs_article)
		foresee_names(out);
	return 1;
}

int
cli_outputs_embeds(const cli_outputs *out)
{
	cli_media media = out->options->media;

	return media == CLI_MEDIA_EMBED ||
	    (media == CLI_MEDIA_AUTO && out->format->writer->assets);
}

/* ---- Writing ----------------------------------------------------------- */

cli_result
cli_tell_failure(cli_messages *m, const pcut_context *ctx,
    pcut_status status, const char *source)
{
	const pcut_diag *diag = pcut_last_error(ctx);

	if (diag->status == status && *diag->text != '\0') {
		pcut_diag d = *diag;

		if (d.source == NULL || *d.source == '\0')
			d.source = source;
		d.severity = PCUT_SEVERITY_ERROR;
		cli_say_diag(m, &d);
	} else {
		cli_say(m, PCUT_SEVERITY_ERROR, source, NULL, "%s",
		    pcut_status_name(status));
	}
	switch (status) {
	case PCUT_EOUTPUT:
		return CLI_RESULT_OUTPUT_FAILED;
	case PCUT_EOPTION:
		return CLI_RESULT_USAGE;
	default:
		return CLI_RESULT_FAILED;
	}
}

static int
write_all(int fd, const char *p, size_t len)
{
	while (len > 0) {
		ssize_t n = write(fd, p, len);

		if (n < 0 && errno == EINTR && !cli_interrupt_noted())
			continue;
		if (n <= 0) {
			if (n == 0)
				errno = EIO;
			return -1;
		}
		p += n;
		len -= (size_t)n;
	}
	return 0;
}

static int
sink_write(void *payload, const void *buf, size_t len)
{
	cli_outputs *out = payload;
	int fd = out->kind == CLI_OUTPUT_STDOUT ? STDOUT_FILENO : out->fd;

	if (write_all(fd, buf, len) == 0)
		return 0;
	out->pipe_closed = errno == EPIPE;
	return -1;
}

static const char *
sink_name(const cli_outputs *out)
{
	return out->kind == CLI_OUTPUT_STDOUT ? "standard output"
	                                       : out->options->output;
}

static cli_result
writer_failed(cli_outputs *out, pcut_status status, const char *path)
{
	if (cli_interrupt_noted())
		return CLI_RESULT_INTERRUPTED;
	if (out->pipe_closed)
		return CLI_RESULT_PIPE_CLOSED;
	return cli_tell_failure(out->messages, out->ctx, status, path);
}

static cli_result
open_shared(cli_outputs *out)
{
	pcut_sink sink = PCUT_SINK_INIT;
	pcut_status status;

	if (out->kind == CLI_OUTPUT_FILE) {
		cli_interrupt_hold();
		status = pcut_writer_open_file(out->ctx, out->spec,
		    out->options->output, &out->writer);
		return status == PCUT_OK ? CLI_RESULT_DONE
		    : writer_failed(out, status, out->options->output);
	}
	if (out->kind == CLI_OUTPUT_DEVICE) {
		out->fd = open(out->options->output,
		    O_WRONLY | O_CLOEXEC | O_NOCTTY);
		if (out->fd < 0) {
			cli_say(out->messages, PCUT_SEVERITY_ERROR,
			    out->options->output, NULL, "cannot be written: %s",
			    strerror(errno));
			return CLI_RESULT_OUTPUT_FAILED;
		}
		if (out->format->writer->binary && isatty(out->fd)) {
			wrong(out, "not written to a terminal: ",
			    out->format->name);
			return CLI_RESULT_USAGE;
		}
	}
	sink.write = sink_write;
	sink.payload = out;
	sink.name = sink_name(out);
	status = pcut_writer_open(out->ctx, out->spec, &sink, &out->writer);
	return status == PCUT_OK ? CLI_RESULT_DONE
	                         : writer_failed(out, status, sink.name);
}

static cli_result
exists(cli_outputs *out, const char *path)
{
	pcut_severity severity = out->on_exists == CLI_EXISTS_SKIP
	    ? PCUT_SEVERITY_NOTE : PCUT_SEVERITY_ERROR;

	cli_say(out->messages, severity, path, NULL, "exists already%s",
	    severity == PCUT_SEVERITY_NOTE ? ", skipped"
	    : "; --on-exists overwrite or skip decides otherwise");
	return severity == PCUT_SEVERITY_NOTE ? CLI_RESULT_SKIPPED
	                                      : CLI_RESULT_OUTPUT_FAILED;
}

/* Whether path may be written, by --on-exists and by the inputs. */
static cli_result
may_write(cli_outputs *out, const char *path)
{
	struct stat st;

	if (lstat(path, &st) != 0)
		return CLI_RESULT_DONE;
	if (out->on_exists != CLI_EXISTS_OVERWRITE)
		return exists(out, path);
	if (stat(path, &st) != 0)
		return CLI_RESULT_DONE;
	if (is_input(out, &st) || S_ISDIR(st.st_mode)) {
		cli_say(out->messages, PCUT_SEVERITY_ERROR, path, NULL, "%s",
		    S_ISDIR(st.st_mode) ? "is a folder"
		                        : "the output is an input");
		return CLI_RESULT_OUTPUT_FAILED;
	}
	return CLI_RESULT_DONE;
}

static cli_result
put_shared(cli_outputs *out, const char *input, size_t index, pcut_article *a)
{
	cli_result result = CLI_RESULT_DONE;
	pcut_status status;

	if (!out->format->writer->many && out->number > 1) {
		cli_say(out->messages, PCUT_SEVERITY_ERROR, input, NULL,
		    "article %zu does not fit: %s holds one; use -o FOLDER/ or "
		    "another format", index, out->format->name);
		return CLI_RESULT_FAILED;
	}
	if (out->writer == NULL)
		result = open_shared(out);
	if (result != CLI_RESULT_DONE)
		return result;
	status = pcut_writer_put(out->writer, a);
	return status == PCUT_OK ? CLI_RESULT_DONE
	                         : writer_failed(out, status, input);
}

/* The folders above path, behind its first skip bytes. */
static int
make_folders(cli_outputs *out, char *path)
{
	char *slash;

	for (slash = strchr(path + 1, '/'); slash != NULL;
	    slash = strchr(slash + 1, '/')) {
		int bad;

		*slash = '\0';
		bad = mkdir(path, 0777) != 0 && errno != EEXIST &&
		    errno != EROFS && errno != EACCES;
		if (bad)
			cli_say(out->messages, PCUT_SEVERITY_ERROR, path, NULL,
			    "cannot make this folder: %s", strerror(errno));
		*slash = '/';
		if (bad)
			return 0;
	}
	return 1;
}

static cli_result
write_file(cli_outputs *out, const char *input, char *path, pcut_article *a)
{
	pcut_writer *w = NULL;
	cli_result result;
	pcut_status status;

	if (!make_folders(out, path))
		return CLI_RESULT_OUTPUT_FAILED;
	cli_interrupt_hold();
	status = pcut_writer_open_file(out->ctx, out->spec, path, &w);
	if (status == PCUT_OK)
		status = pcut_writer_put(w, a);
	if (status == PCUT_OK && !cli_interrupt_noted())
		status = pcut_writer_finish(w);
	result = status == PCUT_OK ? CLI_RESULT_DONE
	                           : writer_failed(out, status, path);
	pcut_writer_close(w);
	cli_interrupt_release();
	if (result == CLI_RESULT_DONE)
		cli_say(out->messages, PCUT_SEVERITY_NOTE, input, NULL,
		    "written to %s", path);
	return result;
}

/* The name with so much of the hash before its extension. */
static void
parted_name(cli_text *path, const char *name, const cli_name_source *src,
    size_t digits)
{
	const char *ext = extension_of(name);

	cli_text_put(path, PCUT_STR(name, strlen(name) - strlen(ext)));
	cli_text_putc(path, '-');
	cli_name_hash(path, src, digits);
	cli_text_puts(path, ext);
}

/* A second article wants name: the first's file moves out of the way. */
static int
part(cli_outputs *out, taken *t)
{
	cli_name_source src = { t->input, NULL, out->ext, t->index, 0 };
	cli_text path = { NULL, 0, 0 };
	struct stat st;
	int good = 1;

	t->parted = 1;
	if (!t->written)
		return 1;
	t->written = 0;
	parted_name(&path, t->path, &src, HASH_SHORT);
	if (out->on_exists != CLI_EXISTS_OVERWRITE &&
	    lstat(path.ptr, &st) == 0) {
		good = exists(out, path.ptr) == CLI_RESULT_SKIPPED;
		unlink(t->path);
	} else if (rename(t->path, path.ptr) != 0) {
		cli_say(out->messages, PCUT_SEVERITY_ERROR, t->path, NULL,
		    "cannot be renamed: %s", strerror(errno));
		good = 0;
	}
	if (find_taken(out, path.ptr) == NULL)
		add_taken(out, path.ptr, t->input, t->index);
	cli_text_free(&path);
	return good;
}

/* Settle the name of an article and say whether it may be written. */
static cli_result
settle_name(cli_outputs *out, const cli_name_source *src, cli_text *path,
    taken **place)
{
	cli_text name = { NULL, 0, 0 };
	cli_result result = CLI_RESULT_DONE;
	taken *t;

	cli_text_puts(&name, out->folder);
	cli_name_expand(&name, out->template, src);
	t = find_taken(out, name.ptr);
	if (t == NULL) {
		t = add_taken(out, name.ptr, src->input, src->index);
	} else if (t->parted || strcmp(t->input, src->input) != 0 ||
	    t->index != src->index) {
		if (!t->parted && !part(out, t))
			result = CLI_RESULT_OUTPUT_FAILED;
		parted_name(path, name.ptr, src, HASH_SHORT);
		t = find_taken(out, path->ptr);
		if (t != NULL) {
			cli_text_cut(path, 0);
			parted_name(path, name.ptr, src, HASH_LONG);
			t = find_taken(out, path->ptr);
		}
		if (t != NULL) {
			cli_say(out->messages, PCUT_SEVERITY_ERROR,
			    src->input, NULL, "is given twice");
			result = CLI_RESULT_FAILED;
		} else {
			t = add_taken(out, path->ptr, src->input, src->index);
		}
	}
	if (path->len == 0)
		cli_text_put(path, cli_text_str(&name));
	cli_text_free(&name);
	*place = t;
	if (result != CLI_RESULT_DONE)
		return result;
	return may_write(out, path->ptr);
}

static cli_result
put_many(cli_outputs *out, const char *input, size_t index, pcut_article *a)
{
	cli_name_source src = { input, a, out->ext, index, out->number };
	cli_text path = { NULL, 0, 0 };
	taken *t;
	cli_result result = settle_name(out, &src, &path, &t);

	if (result == CLI_RESULT_DONE) {
		result = write_file(out, input, path.ptr, a);
		t->written = result == CLI_RESULT_DONE;
	}
	cli_text_free(&path);
	return result;
}

cli_result
cli_outputs_before(cli_outputs *out, const char *input)
{
	cli_name_source src = { input, NULL, out->ext, 1, 0 };
	cli_text path = { NULL, 0, 0 };
	cli_result result = CLI_RESULT_DONE;
	struct stat st;
	taken *t;

	if (out->on_exists != CLI_EXISTS_SKIP)
		return CLI_RESULT_DONE;
	if (out->kind == CLI_OUTPUT_FILE)
		return out->writer == NULL && lstat(out->options->output, &st)
		    == 0 ? exists(out, out->options->output) : CLI_RESULT_DONE;
	if (out->kind != CLI_OUTPUT_MANY || out->needs_article)
		return CLI_RESULT_DONE;
	cli_text_puts(&path, out->folder);
	cli_name_expand(&path, out->template, &src);
	t = find_taken(out, path.ptr);
	if (t != NULL && t->parted) {
		char *name = cli_copy(path.ptr);

		cli_text_cut(&path, 0);
		parted_name(&path, name, &src, HASH_SHORT);
		free(name);
	}
	if (lstat(path.ptr, &st) == 0)
		result = exists(out, path.ptr);
	cli_text_free(&path);
	return result;
}

cli_result
cli_outputs_put(cli_outputs *out, const char *input, size_t index,
    pcut_article *a)
{
	pcut_status status;

	out->number++;
	if (cli_outputs_embeds(out)) {
		status = pcut_article_resolve(a);
		if (status != PCUT_OK)
			return cli_tell_failure(out->messages, out->ctx,
			    status, input);
	}
	if (out->shared)
		return put_shared(out, input, index, a);
	return put_many(out, input, index, a);
}

cli_result
cli_outputs_finish(cli_outputs *out)
{
	cli_result result = CLI_RESULT_DONE;
	pcut_status status = PCUT_OK;

	if (out->writer != NULL && !cli_interrupt_noted())
		status = pcut_writer_finish(out->writer);
	if (cli_interrupt_noted())
		result = CLI_RESULT_INTERRUPTED;
	else if (status != PCUT_OK)
		result = writer_failed(out, status, sink_name(out));
	pcut_writer_close(out->writer);
	out->writer = NULL;
	if (out->fd >= 0 && close(out->fd) != 0 && result == CLI_RESULT_DONE)
		status = PCUT_EOUTPUT;
	out->fd = -1;
	if (out->kind == CLI_OUTPUT_STDOUT && close(STDOUT_FILENO) != 0 &&
	    errno != EBADF && result == CLI_RESULT_DONE)
		status = PCUT_EOUTPUT;
	if (status == PCUT_EOUTPUT && result == CLI_RESULT_DONE) {
		cli_say(out->messages, PCUT_SEVERITY_ERROR, sink_name(out),
		    NULL, "cannot be closed: %s", strerror(errno));
		result = CLI_RESULT_OUTPUT_FAILED;
	}
	return result;
}

static void
free_taken(void *node)
{
	taken *t = node;

	free(t->path);
	free(t->input);
	free(t);
}

void
cli_outputs_free(cli_outputs *out)
{
	pcut_writer_close(out->writer);
	while (out->taken != NULL) {
		taken *t = *(taken **)out->taken;

		tdelete(t, &out->taken, compare_taken);
		free_taken(t);
	}
	free(out->spec);
	free(out->ext);
	free(out->folder);
	free(out->inputs);
	memset(out, 0, sizeof(*out));
}
