/* SPDX-License-Identifier: ISC */
/*
 * Where articles go.  -o is standard output, one file, or a file an article;
 * the library writes files, whole or not at all.
 *
 * Two articles of a run that would get one name both get one with a part of
 * their input's hash in it, so that names depend on no order: see names.c.
 * What is read in one process for an output of another is collected.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <presscut_format.h>

#include "file_name.h"
#include "interrupt.h"
#include "output.h"
#include "write.h"

#define PATHS_MOST 65536 /* bytes of names that are told of one input */

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
		switch (diag->sys_errno) {
		case ENOSPC:
		case EDQUOT:
		case EROFS:
			return CLI_RESULT_DISK_FULL;
		default:
			return CLI_RESULT_OUTPUT_FAILED;
		}
	case PCUT_EOPTION:
		return CLI_RESULT_USAGE;
	default:
		return CLI_RESULT_FAILED;
	}
}

static int
sink_collect(void *payload, const void *buf, size_t len)
{
	cli_text_put(payload, PCUT_STR(buf, len));
	return 0;
}

static int
sink_write(void *payload, const void *buf, size_t len)
{
	(void)payload;
	return cli_write(STDOUT_FILENO, PCUT_STR(buf, len), 1) ? 0 : -1;
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

	cli_say(out->messages, severity, path, "output.exists",
	    "exists already%s",
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
	if (out->on_exists != CLI_EXISTS_OVERWRITE && !out->ours)
		return exists(out, path);
	if (S_ISLNK(st.st_mode) && stat(path, &st) != 0)
		return CLI_RESULT_DONE;
	if (cli_outputs_is_input(out, &st) || S_ISDIR(st.st_mode)) {
		cli_say(out->messages, PCUT_SEVERITY_ERROR, path,
		    S_ISDIR(st.st_mode) ? "output.folder" : "output.is-input",
		    "%s", S_ISDIR(st.st_mode) ? "is a folder"
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
		cli_say(out->messages, PCUT_SEVERITY_ERROR, input,
		    "output.one-article", "article %zu does not fit: %s holds "
		    "one; use -o FOLDER/ or another format", index,
		    out->format->name);
		return CLI_RESULT_FAILED;
	}
	if (out->writer == NULL)
		result = open_shared(out);
	if (result == CLI_RESULT_DONE && out->extracts && !cli_extract(
	    &out->files, out->messages, out->ctx, a, out->options->output))
		result = CLI_RESULT_OUTPUT_FAILED;
	if (result != CLI_RESULT_DONE)
		return result;
	status = pcut_writer_put(out->writer, a);
	return status == PCUT_OK ? CLI_RESULT_DONE
	                         : writer_failed(out, status, input);
}

/* A row, or else the article as JSON with all that it holds. */
static cli_result
collect(cli_outputs *out, const char *input, pcut_article *a)
{
	pcut_sink sink = PCUT_SINK_INIT;
	size_t len = out->collect->len;
	pcut_writer *w;
	pcut_status status;

	sink.write = sink_collect;
	sink.payload = out->collect;
	sink.name = sink_name(out);
	status = pcut_writer_open(out->ctx,
	    out->rows ? out->spec : "json:lines=yes,assets=embed", &sink, &w);
	if (status == PCUT_OK)
		status = pcut_writer_put(w, a);
	if (status == PCUT_OK)
		status = pcut_writer_finish(w);
	pcut_writer_close(w);
	if (status == PCUT_OK)
		return CLI_RESULT_DONE;
	cli_text_cut(out->collect, len);
	return writer_failed(out, status, input);
}

/* The folders above path; most often they are there. */
static int
make_folders(cli_outputs *out, char *path)
{
	char *slash = strrchr(path, '/');
	size_t len = slash != NULL ? (size_t)(slash - path) : 0;
	int there;

	if (len == 0 || (out->made.len == len &&
	    memcmp(out->made.ptr, path, len) == 0))
		return 1;
	*slash = '\0';
	there = access(path, F_OK) == 0;
	*slash = '/';
	cli_text_cut(&out->made, 0);
	cli_text_put(&out->made, PCUT_STR(path, len));
	if (there)
		return 1;
	for (slash = strchr(path + 1, '/'); slash != NULL;
	    slash = strchr(slash + 1, '/')) {
		int bad;

		*slash = '\0';
		bad = mkdir(path, 0777) != 0 && errno != EEXIST &&
		    errno != EROFS && errno != EACCES;
		if (bad)
			cli_say(out->messages, PCUT_SEVERITY_ERROR, path,
			    "output.folder", "cannot make this folder: %s",
			    strerror(errno));
		*slash = '/';
		if (bad) {
			cli_text_cut(&out->made, 0);
			return 0;
		}
	}
	return 1;
}

/* The folder that was there a moment ago is made once more if it is gone. */
static pcut_status
open_file(cli_outputs *out, char *path, pcut_writer **w)
{
	pcut_status status = pcut_writer_open_file(out->ctx, out->spec, path,
	    w);

	if (status != PCUT_EOUTPUT || out->made.len == 0 ||
	    pcut_last_error(out->ctx)->sys_errno != ENOENT)
		return status;
	cli_text_cut(&out->made, 0);
	return make_folders(out, path) ? pcut_writer_open_file(out->ctx,
	    out->spec, path, w) : status;
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
	    !cli_extract(&out->files, out->messages, out->ctx, a, path)) {
		result = CLI_RESULT_OUTPUT_FAILED;
	} else {
		status = open_file(out, path, &w);
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

void
cli_outputs_name(const cli_outputs *out, const cli_name_source *src,
    cli_text *path)
{
	const char *p = src->input + src->kept, *slash;

	cli_text_puts(path, out->folder);
	for (; out->keeps_folders && (slash = strchr(p, '/')) != NULL;
	    p = slash + 1) {
		size_t len = path->len;

		if (slash == p)
			continue;
		cli_name_safe(path, PCUT_STR(p, (size_t)(slash - p)));
		cli_text_puts(path, path->len == len ? "unknown/" : "/");
	}
	cli_name_expand(path, out->template, src);
}

/* Add path to the list of what was written, or put it in the place of was. */
static void
tell_path(cli_outputs *out, const char *was, const char *path)
{
	size_t len = strlen(path) + 1, i = 0;
	cli_text *t = out->paths, tail = { NULL, 0, 0 };

	if (t == NULL || t->len + len > PATHS_MOST)
		return;
	while (i < t->len && (was == NULL || strcmp(t->ptr + i, was) != 0))
		i += strlen(t->ptr + i) + 1;
	if (was != NULL && i < t->len) {
		size_t next = i + strlen(was) + 1;

		cli_text_put(&tail, PCUT_STR(t->ptr + next, t->len - next));
	}
	cli_text_cut(t, i);
	cli_text_put(t, PCUT_STR(path, len));
	cli_text_put(t, cli_text_str(&tail));
	cli_text_free(&tail);
}

int
cli_outputs_tell_move(cli_outputs *out, cli_name_move *move)
{
	int good = move->error == 0 || move->error == ENOENT;

	if (move->was.len > 0 && good)
		tell_path(out, move->was.ptr, move->now.ptr);
	if (move->exists)
		good = exists(out, move->now.ptr) == CLI_RESULT_SKIPPED;
	else if (!good)
		cli_say(out->messages, PCUT_SEVERITY_ERROR, move->was.ptr,
		    "output.rename", "cannot be renamed: %s",
		    strerror(move->error));
	cli_text_free(&move->was);
	cli_text_free(&move->now);
	return good;
}

/* Settle the name of an article and say whether it may be written. */
static cli_result
settle_name(cli_outputs *out, const cli_name_source *src, const char *name,
    cli_text *path)
{
	cli_name_move move = { { NULL, 0, 0 }, { NULL, 0, 0 }, 0, 0 };
	cli_name_state state = CLI_NAME_FREE;
	int good = 1;

	if (out->first != NULL && src->index == 1) {
		cli_text_puts(path, out->first);
		if (strcmp(out->first, name) != 0)
			cli_names_restore(&out->names, path->ptr, src);
		else
			cli_names_foresee(&out->names, name, src);
	} else if (out->broker.settle != NULL) {
		state = out->broker.settle(out->broker.payload, name, src,
		    path, &out->ours);
	} else {
		state = cli_names_settle(&out->names, name, src, path, &move);
		good = cli_outputs_tell_move(out, &move);
	}
	if (state == CLI_NAME_TWICE) {
		cli_say(out->messages, PCUT_SEVERITY_ERROR, src->input,
		    "input.twice", "is given twice");
		return CLI_RESULT_FAILED;
	}
	if (!good)
		return CLI_RESULT_OUTPUT_FAILED;
	if (out->first_is_free && src->index == 1 &&
	    strcmp(out->first, path->ptr) == 0)
		return CLI_RESULT_DONE;
	return may_write(out, path->ptr);
}

static cli_result
put_many(cli_outputs *out, const cli_name_source *src, pcut_article *a)
{
	cli_name_move move = { { NULL, 0, 0 }, { NULL, 0, 0 }, 0, 0 };
	cli_text name = { NULL, 0, 0 }, path = { NULL, 0, 0 };
	cli_result result;

	cli_outputs_name(out, src, &name);
	result = settle_name(out, src, name.ptr, &path);
	if (result == CLI_RESULT_DONE && !out->options->dry_run)
		result = write_file(out, src->input, path.ptr, a);
	if (result == CLI_RESULT_DONE) {
		tell_path(out, NULL, path.ptr);
		if (out->broker.written != NULL) {
			out->broker.written(out->broker.payload, name.ptr,
			    path.ptr);
		} else {
			cli_names_written(&out->names, name.ptr, path.ptr,
			    &move);
			if (!cli_outputs_tell_move(out, &move))
				result = CLI_RESULT_OUTPUT_FAILED;
		}
	}
	cli_text_free(&name);
	cli_text_free(&path);
	return result;
}

cli_result
cli_outputs_begin(cli_outputs *out, const char *first, int ours)
{
	struct stat st;

	out->first = first;
	out->first_is_free = 0;
	out->ours = ours;
	if (out->broker.settle != NULL || first != NULL)
		cli_names_free(&out->names);
	out->names.keeps = out->on_exists != CLI_EXISTS_OVERWRITE;
	if (out->on_exists == CLI_EXISTS_OVERWRITE || ours)
		return CLI_RESULT_DONE;
	if (out->kind == CLI_OUTPUT_FILE)
		return out->writer == NULL && out->collect == NULL &&
		    lstat(out->options->output, &st) == 0
		    ? exists(out, out->options->output) : CLI_RESULT_DONE;
	if (first != NULL && lstat(first, &st) == 0)
		return exists(out, first);
	out->first_is_free = first != NULL && errno == ENOENT;
	return CLI_RESULT_DONE;
}

static cli_result
resolve(cli_outputs *out, const char *input, pcut_article *a)
{
	pcut_status status = PCUT_OK;

	if (out->options->media == CLI_MEDIA_DROP)
		pcut_article_drop_images(a);
	else if (out->embeds || out->extracts)
		status = pcut_article_resolve(a);
	return status == PCUT_OK ? CLI_RESULT_DONE
	    : cli_tell_failure(out->messages, out->ctx, status, input);
}

cli_result
cli_outputs_put(cli_outputs *out, const cli_name_source *given,
    pcut_article *a)
{
	cli_name_source src = *given;
	cli_result result;

	if (src.index == 1 && out->broker.count != NULL)
		out->number = out->broker.count(out->broker.payload);
	src.article = a;
	src.ext = out->ext;
	src.number = ++out->number;
	result = resolve(out, src.input, a);
	if (result != CLI_RESULT_DONE)
		return result;
	if (out->collect != NULL)
		return collect(out, src.input, a);
	if (out->shared)
		return put_shared(out, src.input, src.index, a);
	return put_many(out, &src, a);
}

cli_result
cli_outputs_put_collected(cli_outputs *out, const char *input, size_t index,
    pcut_article *a)
{
	out->number++;
	return put_shared(out, input, index, a);
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
		    "output.close", "cannot be closed: %s", strerror(errno));
		result = CLI_RESULT_OUTPUT_FAILED;
	}
	return result;
}

void
cli_outputs_free(cli_outputs *out)
{
	pcut_writer_close(out->writer);
	cli_extract_undo(&out->files);
	cli_names_free(&out->names);
	free(out->spec);
	free(out->ext);
	free(out->folder);
	cli_table_free(&out->inputs);
	cli_text_free(&out->made);
	memset(out, 0, sizeof(*out));
}
