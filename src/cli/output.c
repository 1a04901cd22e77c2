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
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <presscut_format.h>

#include "interrupt.h"
#include "file_name.h"
#include "output.h"
#include "taken.h"

#define HASH_SHORT 6
#define HASH_LONG 16

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
	(void)payload;
	return write_all(STDOUT_FILENO, buf, len);
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
	if (status == PCUT_EOUTPUT &&
	    pcut_last_error(out->ctx)->sys_errno == EPIPE)
		return CLI_RESULT_PIPE_CLOSED;
	return cli_tell_failure(out->messages, out->ctx, status, path);
}

static cli_result
open_shared(cli_outputs *out)
{
	pcut_sink sink = PCUT_SINK_INIT;
	pcut_status status;

	if (out->kind != CLI_OUTPUT_STDOUT) {
		cli_interrupt_hold();
		status = pcut_writer_open_file(out->ctx, out->spec,
		    out->options->output, &out->writer);
		return status == PCUT_OK ? CLI_RESULT_DONE
		    : writer_failed(out, status, out->options->output);
	}
	sink.write = sink_write;
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
	if (S_ISLNK(st.st_mode) && stat(path, &st) != 0)
		return CLI_RESULT_DONE;
	if (cli_outputs_is_input(out, &st) || S_ISDIR(st.st_mode)) {
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
	if (result == CLI_RESULT_DONE && out->extracts && !cli_extract(
	    &out->files, out->messages, a, out->options->output))
		result = CLI_RESULT_OUTPUT_FAILED;
	if (result != CLI_RESULT_DONE)
		return result;
	status = pcut_writer_put(out->writer, a);
	return status == PCUT_OK ? CLI_RESULT_DONE
	                         : writer_failed(out, status, input);
}

/* The folders above path; most often they are there. */
static int
make_folders(cli_outputs *out, char *path)
{
	char *slash = strrchr(path, '/');
	int there;

	if (slash == NULL || slash == path)
		return 1;
	*slash = '\0';
	there = access(path, F_OK) == 0;
	*slash = '/';
	if (there)
		return 1;
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
	if (out->extracts &&
	    !cli_extract(&out->files, out->messages, a, path)) {
		result = CLI_RESULT_OUTPUT_FAILED;
	} else {
		status = pcut_writer_open_file(out->ctx, out->spec, path, &w);
		if (status == PCUT_OK)
			status = pcut_writer_put(w, a);
		if (status != PCUT_OK || cli_interrupt_noted())
			result = writer_failed(out, status, path);
		else if ((status = pcut_writer_finish(w)) != PCUT_OK)
			result = writer_failed(out, status, path);
		else
			result = CLI_RESULT_DONE;
		pcut_writer_close(w);
	}
	if (result == CLI_RESULT_DONE)
		cli_extract_keep(&out->files);
	else
		cli_extract_undo(&out->files);
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
	const char *ext = cli_name_extension(name);

	cli_text_put(path, PCUT_STR(name, strlen(name) - strlen(ext)));
	cli_text_putc(path, '-');
	cli_name_hash(path, src, digits);
	cli_text_puts(path, ext);
}

/* A second article wants name: the first's file moves out of the way. */
static int
part(cli_outputs *out, cli_taken *t)
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
	if (cli_taken_find(&out->taken, path.ptr) == NULL)
		cli_taken_add(&out->taken, path.ptr, t->input,
		    t->index)->written = 1;
	cli_text_free(&path);
	return good;
}

static int
is_of(const cli_taken *t, const cli_name_source *src)
{
	return strcmp(t->input, src->input) == 0 && t->index == src->index;
}

/* Settle the name of an article and say whether it may be written. */
static cli_result
settle_name(cli_outputs *out, const cli_name_source *src, cli_text *path,
    cli_taken **place)
{
	cli_text name = { NULL, 0, 0 };
	cli_result result = CLI_RESULT_DONE;
	cli_taken *t;

	cli_text_puts(&name, out->folder);
	cli_name_expand(&name, out->template, src);
	t = cli_taken_find(&out->taken, name.ptr);
	if (t == NULL) {
		t = cli_taken_add(&out->taken, name.ptr, src->input,
		    src->index);
	} else if (t->parted || !is_of(t, src)) {
		if (!t->parted && !part(out, t))
			result = CLI_RESULT_OUTPUT_FAILED;
		parted_name(path, name.ptr, src, HASH_SHORT);
		t = cli_taken_find(&out->taken, path->ptr);
		if (t != NULL && !is_of(t, src)) {
			cli_text_cut(path, 0);
			parted_name(path, name.ptr, src, HASH_LONG);
			t = cli_taken_find(&out->taken, path->ptr);
		}
		if (t == NULL)
			t = cli_taken_add(&out->taken, path->ptr, src->input,
			    src->index);
	}
	if (t->written && result == CLI_RESULT_DONE) {
		cli_say(out->messages, PCUT_SEVERITY_ERROR, src->input, NULL,
		    "is given twice");
		result = CLI_RESULT_FAILED;
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
	cli_taken *t;
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
	cli_taken *t;

	if (out->on_exists == CLI_EXISTS_OVERWRITE)
		return CLI_RESULT_DONE;
	if (out->kind == CLI_OUTPUT_FILE)
		return out->writer == NULL && lstat(out->options->output, &st)
		    == 0 ? exists(out, out->options->output) : CLI_RESULT_DONE;
	if (out->kind != CLI_OUTPUT_MANY || out->needs_article)
		return CLI_RESULT_DONE;
	cli_text_puts(&path, out->folder);
	cli_name_expand(&path, out->template, &src);
	t = cli_taken_find(&out->taken, path.ptr);
	if (t != NULL && t->parted) {
		char *name = cli_copy(path.ptr);

		cli_text_cut(&path, 0);
		parted_name(&path, name, &src, HASH_SHORT);
		free(name);
	}
	/* What this run wrote itself is an input given twice. */
	t = cli_taken_find(&out->taken, path.ptr);
	if ((t == NULL || !t->written) && lstat(path.ptr, &st) == 0)
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
	if (out->options->media == CLI_MEDIA_DROP) {
		pcut_article_drop_images(a);
	} else if (out->embeds || out->extracts) {
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
	if (result == CLI_RESULT_DONE)
		cli_extract_keep(&out->files);
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

void
cli_outputs_free(cli_outputs *out)
{
	pcut_writer_close(out->writer);
	cli_extract_undo(&out->files);
	cli_taken_free(&out->taken);
	free(out->spec);
	free(out->ext);
	free(out->folder);
	free(out->inputs);
	memset(out, 0, sizeof(*out));
}
