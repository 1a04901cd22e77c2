/* SPDX-License-Identifier: ISC */
/*
 * The run: each input is read, what the user states is set on its articles,
 * and they are put where -o says.  One bad input costs itself only.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "assets.h"
#include "interrupt.h"
#include "output.h"
#include "run.h"

enum { EXIT_ALL = 0, EXIT_SOME = 1, EXIT_USAGE = 2, EXIT_NONE = 3,
	EXIT_OUTPUT = 4, EXIT_BY_SIGNAL = 128 };

typedef struct run {
	const pcut_options *o;
	pcut_messages *m;
	pcut_context *ctx;
	pcut_outputs out;
	pcut_assets assets;
	size_t done, skipped, failed, unwritten;
} run;

static void
log_diag(void *payload, const pcut_diag *diag)
{
	/* Failures come back as a status and are told by who gets it. */
	if (diag->severity < PCUT_SEVERITY_ERROR)
		pcut_say_diag(payload, diag);
}

static ptrdiff_t
input_read(void *payload, void *buf, size_t len)
{
	int *fd = payload;

	for (;;) {
		ssize_t n;

		if (pcut_interrupt_noted()) {
			errno = EINTR;
			return -1;
		}
		n = read(*fd, buf, len);
		if (n >= 0 || errno != EINTR)
			return n;
	}
}

/* A descriptor for reading the input; -1 after a message. */
static int
open_input(run *r, const char *input)
{
	struct stat st;
	int fd = STDIN_FILENO;

	if (strcmp(input, "-") != 0)
		fd = open(input, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0 || fstat(fd, &st) != 0) {
		pcut_say(r->m, PCUT_SEVERITY_ERROR, input, NULL,
		    "cannot be read: %s", strerror(errno));
		return -1;
	}
	if (S_ISDIR(st.st_mode)) {
		pcut_say(r->m, PCUT_SEVERITY_ERROR, input, NULL,
		    "is a folder; name the files in it");
		if (fd != STDIN_FILENO)
			close(fd);
		return -1;
	}
	return fd;
}

/* Several values are parted by ';'. */
static pcut_status
set_values(pcut_article *a, pcut_meta key, pcut_str v)
{
	pcut_status status = PCUT_OK;
	int first = 1;
	size_t i;

	while (status == PCUT_OK && v.len > 0) {
		pcut_str item;

		for (i = 0; i < v.len && v.ptr[i] != ';'; i++)
			;
		item = PCUT_STR(v.ptr, i);
		v = PCUT_STR(v.ptr + i, v.len - i);
		if (v.len > 0) {
			v.ptr++;
			v.len--;
		}
		while (item.len > 0 && item.ptr[0] == ' ') {
			item.ptr++;
			item.len--;
		}
		while (item.len > 0 && item.ptr[item.len - 1] == ' ')
			item.len--;
		if (item.len == 0)
			continue;
		status = first
		    ? pcut_article_set(a, key, PCUT_ORIGIN_CLI, item)
		    : pcut_article_add(a, key, PCUT_ORIGIN_CLI, item);
		first = 0;
	}
	if (first)
		status = pcut_article_set(a, key, PCUT_ORIGIN_CLI,
		    PCUT_STR_NONE);
	return status;
}

static int
is_for_book(const run *r, const pcut_setting *s)
{
	return s->key == PCUT_META_TITLE && r->out.shared &&
	    r->o->n_inputs > 1 && r->out.titled;
}

static pcut_result
set_metadata(run *r, pcut_article *a)
{
	const pcut_options *o = r->o;
	pcut_status status = PCUT_OK;
	size_t i, j;

	if (o->url != NULL)
		status = pcut_article_set(a, PCUT_META_URL, PCUT_ORIGIN_CLI,
		    pcut_str_from(o->url));
	for (i = 0; i < o->n_settings && status == PCUT_OK; i++) {
		const pcut_setting *s = &o->settings[i];
		pcut_str v = pcut_str_from(s->value);

		if (is_for_book(r, s))
			continue;
		if (!pcut_meta_repeats(s->key)) {
			status = pcut_article_set(a, s->key, PCUT_ORIGIN_CLI, v);
		} else {
			/* A key given twice adds; given once it replaces. */
			for (j = 0; j < i; j++)
				if (o->settings[j].key == s->key)
					break;
			status = j == i ? set_values(a, s->key, v)
			    : pcut_article_add(a, s->key, PCUT_ORIGIN_CLI, v);
		}
		if (status == PCUT_EFORMAT) {
			pcut_say(r->m, PCUT_SEVERITY_ERROR, NULL, NULL,
			    "--%s: '%s' is no value for %s, such as 2024, "
			    "2024-03 or 2024-03-05 for a date", s->option,
			    s->value, pcut_meta_name(s->key));
			return PCUT_RESULT_USAGE;
		}
	}
	return status == PCUT_OK ? PCUT_RESULT_DONE
	    : pcut_tell_failure(r->m, r->ctx, status, r->assets.input);
}

static void
count(run *r, pcut_result result)
{
	switch (result) {
	case PCUT_RESULT_DONE:
		r->done++;
		break;
	case PCUT_RESULT_SKIPPED:
		r->skipped++;
		break;
	case PCUT_RESULT_OUTPUT_FAILED:
		r->unwritten++;
		break;
	default:
		r->failed++;
	}
}

/* Whether no further article can be converted after result. */
static int
ends_run(const run *r, pcut_result result)
{
	return result == PCUT_RESULT_USAGE ||
	    result == PCUT_RESULT_PIPE_CLOSED ||
	    result == PCUT_RESULT_INTERRUPTED ||
	    (result == PCUT_RESULT_OUTPUT_FAILED && r->out.shared);
}

/* All articles of an open reader. */
static pcut_result
convert_articles(run *r, pcut_reader *reader, const char *input)
{
	pcut_result result = PCUT_RESULT_DONE;
	size_t index = 0, failures = 0;

	for (;;) {
		pcut_article *a;
		pcut_status status = pcut_reader_next(reader, &a);

		if (pcut_interrupt_noted()) {
			pcut_article_free(a);
			return PCUT_RESULT_INTERRUPTED;
		}
		if (status == PCUT_END)
			break;
		if (status < 0) {
			result = pcut_tell_failure(r->m, r->ctx, status, input);
			failures++;
		} else {
			result = set_metadata(r, a);
			if (result == PCUT_RESULT_DONE)
				result = pcut_outputs_put(&r->out, input,
				    ++index, a);
			pcut_article_free(a);
		}
		if (ends_run(r, result))
			return result;
		count(r, result);
	}
	if (index == 0 && failures == 0) {
		pcut_say(r->m, PCUT_SEVERITY_ERROR, input, NULL,
		    "no article in it");
		count(r, PCUT_RESULT_FAILED);
	}
	return PCUT_RESULT_DONE;
}

static pcut_result
convert_open(run *r, int *fd, const char *input)
{
	pcut_input in = PCUT_INPUT_INIT;
	pcut_reader *reader;
	pcut_result result;
	pcut_status status;

	in.read = input_read;
	in.payload = fd;
	in.name = input;
	in.base_url = r->o->url;
	in.charset = r->o->input_encoding;
	status = pcut_reader_open(r->ctx, r->o->from, &in, &reader);
	if (pcut_interrupt_noted()) {
		pcut_reader_close(reader);
		return PCUT_RESULT_INTERRUPTED;
	}
	if (status < 0) {
		result = pcut_tell_failure(r->m, r->ctx, status, input);
		if (result != PCUT_RESULT_USAGE)
			count(r, result);
		return result;
	}
	result = convert_articles(r, reader, input);
	pcut_reader_close(reader);
	return result;
}

/* The result ends the run or not; what failed was told and counted. */
static pcut_result
convert_input(run *r, const char *input)
{
	pcut_result result = pcut_outputs_before(&r->out, input);
	int fd;

	if (result == PCUT_RESULT_SKIPPED) {
		count(r, result);
		return result;
	}
	fd = open_input(r, input);
	if (fd < 0) {
		count(r, PCUT_RESULT_FAILED);
		return PCUT_RESULT_FAILED;
	}
	if (pcut_assets_begin(&r->assets, input))
		result = convert_open(r, &fd, input);
	else
		result = PCUT_RESULT_USAGE;
	pcut_assets_end(&r->assets);
	pcut_messages_input_ends(r->m, input);
	if (fd != STDIN_FILENO)
		close(fd);
	return result;
}

static int
exit_status(const run *r, pcut_result result)
{
	size_t failed = r->failed + r->unwritten;

	switch (result) {
	case PCUT_RESULT_USAGE:
		return EXIT_USAGE;
	case PCUT_RESULT_PIPE_CLOSED:
		return EXIT_BY_SIGNAL + SIGPIPE;
	case PCUT_RESULT_INTERRUPTED:
		return EXIT_BY_SIGNAL + pcut_interrupt_noted();
	case PCUT_RESULT_OUTPUT_FAILED:
		return EXIT_OUTPUT;
	default:
		break;
	}
	if (failed == 0)
		return EXIT_ALL;
	if (r->done > 0)
		return EXIT_SOME;
	return r->unwritten > 0 && r->failed == 0 ? EXIT_OUTPUT : EXIT_NONE;
}

static pcut_result
convert_all(run *r)
{
	pcut_result result = PCUT_RESULT_DONE;
	size_t i;

	for (i = 0; i < r->o->n_inputs; i++) {
		result = convert_input(r, r->o->inputs[i]);
		if (ends_run(r, result))
			return result;
	}
	return PCUT_RESULT_DONE;
}

int
pcut_run(const pcut_options *o, pcut_messages *m)
{
	pcut_config config = PCUT_CONFIG_INIT;
	pcut_result result = PCUT_RESULT_USAGE, end;
	run r;

	memset(&r, 0, sizeof(r));
	r.o = o;
	r.m = m;
	r.assets.messages = m;
	r.assets.wanted_root = o->resource_root;
	r.assets.root = -1;
	config.resolve = pcut_assets_resolve;
	config.resolve_payload = &r.assets;
	config.log = log_diag;
	config.log_payload = m;
	r.ctx = pcut_context_new(&config);
	if (r.ctx == NULL)
		pcut_alloc(NULL, SIZE_MAX / 2);
	if (pcut_outputs_plan(&r.out, o, m, r.ctx)) {
		pcut_interrupt_watch();
		result = convert_all(&r);
		/* What came before a failure is worth keeping; what was cut
		   off is not. */
		if (!ends_run(&r, result)) {
			end = pcut_outputs_finish(&r.out);
			if (end != PCUT_RESULT_DONE)
				result = end;
		}
	}
	pcut_outputs_free(&r.out);
	pcut_interrupt_release();
	pcut_context_free(r.ctx);
	if (result == PCUT_RESULT_PIPE_CLOSED)
		pcut_interrupt_end(SIGPIPE);
	return exit_status(&r, result);
}
