/* SPDX-License-Identifier: ISC */
/*
 * The run: each input is read, what the user states is set on its articles,
 * and they are put where -o says.  One bad input costs itself only.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "assets.h"
#include "confine.h"
#include "interrupt.h"
#include "output.h"
#include "run.h"
#include "spec.h"

enum { EXIT_ALL = 0, EXIT_SOME = 1, EXIT_USAGE = 2, EXIT_NONE = 3,
	EXIT_OUTPUT = 4, EXIT_BY_SIGNAL = 128 };

typedef struct run {
	const cli_options *o;
	cli_messages *m;
	pcut_context *ctx;
	cli_outputs out;
	cli_assets assets;
	size_t done, skipped, failed, unwritten;
} run;

static void
log_diag(void *payload, const pcut_diag *diag)
{
	/* Failures come back as a status and are told by who gets it. */
	if (diag->severity < PCUT_SEVERITY_ERROR)
		cli_say_diag(payload, diag);
}

/* An open input; its first bytes may have been looked at. */
typedef struct source {
	int fd;
	char *head; /* bytes read and not given yet */
	size_t begin, end;
} source;

static ptrdiff_t
read_some(int fd, void *buf, size_t len)
{
	for (;;) {
		ssize_t n;

		if (cli_interrupt_noted()) {
			errno = EINTR;
			return -1;
		}
		n = read(fd, buf, len);
		if (n >= 0 || errno != EINTR)
			return n;
	}
}

static ptrdiff_t
input_read(void *payload, void *buf, size_t len)
{
	source *in = payload;
	size_t rest = in->end - in->begin;

	if (rest == 0)
		return read_some(in->fd, buf, len);
	if (len > rest)
		len = rest;
	memcpy(buf, in->head + in->begin, len);
	in->begin += len;
	return (ptrdiff_t)len;
}

/* The first bytes; an error of reading comes again when the rest is read. */
static pcut_str
look_at_head(source *in)
{
	ptrdiff_t n = 1;

	in->head = cli_alloc(NULL, PCUT_PROBE_BYTES);
	while (n > 0 && in->end < PCUT_PROBE_BYTES) {
		n = read_some(in->fd, in->head + in->end,
		    PCUT_PROBE_BYTES - in->end);
		if (n > 0)
			in->end += (size_t)n;
	}
	return PCUT_STR(in->head, in->end);
}

/*
 * What the reader is told: -f, and those options of the program that are
 * options of the input's format.  Empty: nothing is said.
 */
static void
put_spec(run *r, source *in, const char *name, cli_text *spec)
{
	const cli_options *o = r->o;
	const pcut_format *format;
	size_t i;

	if (o->from != NULL)
		cli_text_puts(spec, o->from);
	if (o->n_passed == 0)
		return;
	format = o->from != NULL ? pcut_format_find(r->ctx,
	    PCUT_STR(o->from, strcspn(o->from, ":"))) :
	    pcut_format_recognise(r->ctx, look_at_head(in),
	    pcut_str_from(name));
	if (format == NULL)
		return;
	if (o->from == NULL)
		cli_text_puts(spec, format->name);
	for (i = o->n_passed; i-- > 0;) /* of two the last one wins */
		if (cli_spec_knows(format->reader_options, o->passed[i].key))
			cli_spec_add(spec, o->passed[i].key,
			    o->passed[i].value);
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
		cli_say(r->m, PCUT_SEVERITY_ERROR, input, NULL,
		    "cannot be read: %s", strerror(errno));
		return -1;
	}
	if (S_ISDIR(st.st_mode)) {
		cli_say(r->m, PCUT_SEVERITY_ERROR, input, NULL,
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
is_for_book(const run *r, const cli_setting *s)
{
	return s->key == PCUT_META_TITLE && r->out.titled;
}

static cli_result
set_metadata(run *r, pcut_article *a)
{
	const cli_options *o = r->o;
	pcut_status status = PCUT_OK;
	size_t i, j;

	if (o->url != NULL)
		status = pcut_article_set(a, PCUT_META_URL, PCUT_ORIGIN_CLI,
		    pcut_str_from(o->url));
	for (i = 0; i < o->n_settings && status == PCUT_OK; i++) {
		const cli_setting *s = &o->settings[i];
		pcut_str v = pcut_str_from(s->value);

		if (is_for_book(r, s))
			continue;
		if (!pcut_meta_repeats(s->key)) {
			status = pcut_article_set(a, s->key, PCUT_ORIGIN_CLI,
			    v);
		} else {
			/* A key given twice adds; given once it replaces. */
			for (j = 0; j < i; j++)
				if (o->settings[j].key == s->key)
					break;
			status = j == i ? set_values(a, s->key, v)
			    : pcut_article_add(a, s->key, PCUT_ORIGIN_CLI, v);
		}
		if (status == PCUT_EFORMAT) {
			cli_say(r->m, PCUT_SEVERITY_ERROR, NULL, NULL,
			    "--%s: '%s' is no value for %s, such as 2024, "
			    "2024-03 or 2024-03-05 for a date", s->option,
			    s->value, pcut_meta_name(s->key));
			return CLI_RESULT_USAGE;
		}
	}
	return status == PCUT_OK ? CLI_RESULT_DONE
	    : cli_tell_failure(r->m, r->ctx, status, r->assets.input);
}

static void
count(run *r, cli_result result)
{
	switch (result) {
	case CLI_RESULT_DONE:
		r->done++;
		break;
	case CLI_RESULT_SKIPPED:
		r->skipped++;
		break;
	case CLI_RESULT_OUTPUT_FAILED:
		r->unwritten++;
		break;
	default:
		r->failed++;
	}
}

/* Whether no further article can be converted after result. */
static int
ends_run(const run *r, cli_result result)
{
	return result == CLI_RESULT_USAGE ||
	    result == CLI_RESULT_PIPE_CLOSED ||
	    result == CLI_RESULT_INTERRUPTED ||
	    (result == CLI_RESULT_OUTPUT_FAILED && r->out.shared);
}

/* All articles of an open reader. */
static cli_result
convert_articles(run *r, pcut_reader *reader, const char *input)
{
	cli_result result = CLI_RESULT_DONE;
	size_t index = 0, failures = 0;

	for (;;) {
		pcut_article *a;
		pcut_status status = pcut_reader_next(reader, &a);

		if (cli_interrupt_noted()) {
			pcut_article_free(a);
			return CLI_RESULT_INTERRUPTED;
		}
		if (status == PCUT_END)
			break;
		if (status < 0) {
			result = cli_tell_failure(r->m, r->ctx, status, input);
			failures++;
		} else {
			result = set_metadata(r, a);
			if (result == CLI_RESULT_DONE)
				result = cli_outputs_put(&r->out, input,
				    ++index, a);
			pcut_article_free(a);
		}
		if (ends_run(r, result))
			return result;
		count(r, result);
	}
	if (index == 0 && failures == 0) {
		cli_say(r->m, PCUT_SEVERITY_ERROR, input, NULL,
		    "no article in it");
		count(r, CLI_RESULT_FAILED);
	}
	return CLI_RESULT_DONE;
}

static cli_result
convert_open(run *r, int fd, const char *name)
{
	source opened = { fd, NULL, 0, 0 };
	cli_text spec = { NULL, 0, 0 };
	pcut_input in = PCUT_INPUT_INIT;
	pcut_reader *reader;
	cli_result result;
	pcut_status status;

	in.read = input_read;
	in.payload = &opened;
	in.name = name;
	in.base_url = r->o->url;
	in.charset = r->o->input_encoding;
	put_spec(r, &opened, name, &spec);
	status = pcut_reader_open(r->ctx, spec.ptr, &in, &reader);
	cli_text_free(&spec);
	free(opened.head);
	if (cli_interrupt_noted()) {
		pcut_reader_close(reader);
		return CLI_RESULT_INTERRUPTED;
	}
	if (status < 0) {
		result = cli_tell_failure(r->m, r->ctx, status, name);
		if (result != CLI_RESULT_USAGE)
			count(r, result);
		return result;
	}
	result = convert_articles(r, reader, name);
	pcut_reader_close(reader);
	return result;
}

/* The result ends the run or not; what failed was told and counted. */
static cli_result
convert_input(run *r, const char *input)
{
	cli_result result = cli_outputs_before(&r->out, input);
	int fd;

	if (result != CLI_RESULT_DONE) {
		count(r, result);
		return result;
	}
	fd = open_input(r, input);
	if (fd < 0) {
		count(r, CLI_RESULT_FAILED);
		return CLI_RESULT_FAILED;
	}
	if (cli_assets_begin(&r->assets, input))
		result = convert_open(r, fd, input);
	else
		result = CLI_RESULT_USAGE;
	cli_assets_end(&r->assets);
	cli_messages_input_ends(r->m, input);
	if (fd != STDIN_FILENO)
		close(fd);
	return result;
}

static int
exit_status(const run *r, cli_result result)
{
	size_t failed = r->failed + r->unwritten;

	switch (result) {
	case CLI_RESULT_USAGE:
		return EXIT_USAGE;
	case CLI_RESULT_PIPE_CLOSED:
		return EXIT_BY_SIGNAL + SIGPIPE;
	case CLI_RESULT_INTERRUPTED:
		return EXIT_BY_SIGNAL + cli_interrupt_noted();
	case CLI_RESULT_OUTPUT_FAILED:
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

static cli_result
convert_all(run *r)
{
	cli_result result = CLI_RESULT_DONE;
	size_t i;

	for (i = 0; i < r->o->n_inputs; i++) {
		result = convert_input(r, r->o->inputs[i]);
		if (ends_run(r, result))
			return result;
	}
	return CLI_RESULT_DONE;
}

int
cli_run(const cli_options *o, cli_messages *m)
{
	pcut_config config = PCUT_CONFIG_INIT;
	cli_result result = CLI_RESULT_USAGE, end;
	run r;

	memset(&r, 0, sizeof(r));
	r.o = o;
	r.m = m;
	r.assets.messages = m;
	r.assets.wanted_root = o->resource_root;
	r.assets.root = -1;
	config.resolve = cli_assets_resolve;
	config.resolve_payload = &r.assets;
	config.log = log_diag;
	config.log_payload = m;
	r.ctx = pcut_context_new(&config);
	if (r.ctx == NULL)
		cli_alloc(NULL, SIZE_MAX / 2);
	if (cli_outputs_plan(&r.out, o, m, r.ctx) &&
	    cli_confine(o, &r.out, m)) {
		cli_interrupt_watch();
		result = convert_all(&r);
		/* What came before a failure is worth keeping; what was cut
		   off is not. */
		if (!ends_run(&r, result)) {
			end = cli_outputs_finish(&r.out);
			if (end != CLI_RESULT_DONE)
				result = end;
			if (end == CLI_RESULT_FAILED) {
				/* What was done was in that output. */
				r.failed += r.done + 1;
				r.done = 0;
			}
		}
	}
	cli_outputs_free(&r.out);
	cli_interrupt_release();
	pcut_context_free(r.ctx);
	if (result == CLI_RESULT_PIPE_CLOSED)
		cli_interrupt_end(SIGPIPE);
	return exit_status(&r, result);
}
