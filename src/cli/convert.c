/* SPDX-License-Identifier: ISC */
/*
 * One input: it is read, what the user states is set on its articles, and
 * they are put where -o says.  What went wrong is told and recorded; it costs
 * this input only.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "convert.h"
#include "gunzip.h"
#include "interrupt.h"
#include "spec.h"

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
	uint64_t bytes; /* read from it */
	uint64_t size;  /* of a regular file; its end need not be asked for */
	cli_gunzip *gunzip; /* NULL: the bytes are as they are */
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
read_raw(void *payload, void *buf, size_t len)
{
	source *in = payload;
	ptrdiff_t n = 0;

	if (in->bytes == 0 || in->bytes != in->size)
		n = read_some(in->fd, buf, len);
	if (n > 0)
		in->bytes += (uint64_t)n;
	return n;
}

static ptrdiff_t
input_read(void *payload, void *buf, size_t len)
{
	source *in = payload;
	size_t rest = in->end - in->begin;

	if (rest == 0)
		return in->gunzip != NULL ? cli_gunzip_read(in->gunzip, buf,
		    len) : read_raw(in, buf, len);
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

	in->head = cli_alloc(in->head, PCUT_PROBE_BYTES);
	while (n > 0 && in->end < PCUT_PROBE_BYTES) {
		n = in->gunzip != NULL
		    ? cli_gunzip_read(in->gunzip, in->head + in->end,
		    PCUT_PROBE_BYTES - in->end)
		    : read_raw(in, in->head + in->end,
		    PCUT_PROBE_BYTES - in->end);
		if (n > 0)
			in->end += (size_t)n;
	}
	return PCUT_STR(in->head, in->end);
}

/* Bytes that gzip made are undone; the name is then without ".gz". */
static void
look_for_gzip(source *in, const char *path, cli_text *name)
{
	size_t len = strlen(path);
	ptrdiff_t n = 1;

	in->head = cli_alloc(NULL, PCUT_PROBE_BYTES);
	while (n > 0 && in->end < CLI_GZIP_HEAD) {
		n = read_raw(in, in->head + in->end, PCUT_PROBE_BYTES -
		    in->end);
		if (n > 0)
			in->end += (size_t)n;
	}
	if (cli_is_gzip(in->head, in->end)) {
		in->gunzip = cli_gunzip_open(read_raw, in, in->head, in->end);
		in->end = 0;
		if (len > 3 && strcmp(path + len - 3, ".gz") == 0)
			len -= 3;
	}
	cli_text_put(name, PCUT_STR(path, len));
}

/*
 * What the reader is told: -f, else of compressed input the format, and those
 * options of the program that are options of the input's format.  Empty:
 * nothing is said.
 */
static void
put_spec(cli_converter *r, source *in, const char *name, cli_text *spec)
{
	const cli_options *o = r->o;
	const pcut_format *format;
	size_t i;

	if (o->from != NULL)
		cli_text_puts(spec, o->from);
	if (o->n_passed == 0 && in->gunzip == NULL)
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
open_input(cli_converter *r, const char *input)
{
	struct stat st;
	int fd = STDIN_FILENO;

	if (strcmp(input, "-") != 0)
		fd = open(input, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0 || fstat(fd, &st) != 0) {
		cli_say(r->m, PCUT_SEVERITY_ERROR, input, "input.open",
		    "cannot be read: %s", strerror(errno));
		return -1;
	}
	if (S_ISDIR(st.st_mode)) {
		cli_say(r->m, PCUT_SEVERITY_ERROR, input, "input.folder",
		    "is a folder; name the files in it");
		if (fd != STDIN_FILENO)
			close(fd);
		return -1;
	}
	if (S_ISREG(st.st_mode))
		r->record->st = st;
	return fd;
}

static cli_result
failed(cli_converter *r, pcut_status status, const char *input)
{
	r->record->no_memory |= status == PCUT_ENOMEM;
	return cli_tell_failure(r->m, r->ctx, status, input);
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
is_for_book(const cli_converter *r, const cli_setting *s)
{
	return s->key == PCUT_META_TITLE && r->out->titled;
}

static cli_result
set_metadata(cli_converter *r, pcut_article *a)
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
	    : failed(r, status, r->assets.input);
}

int
cli_ends_run(const cli_outputs *out, cli_result result)
{
	return result >= CLI_RESULT_DISK_FULL ||
	    (result == CLI_RESULT_OUTPUT_FAILED && out->shared);
}

/* All articles of an open reader. */
static cli_result
convert_articles(cli_converter *r, pcut_reader *reader, const cli_input *in)
{
	cli_name_source src = { .input = in->path, .kept = in->kept };
	cli_result result = CLI_RESULT_DONE;
	size_t failures = 0;

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
			result = failed(r, status, in->path);
			failures++;
		} else {
			result = set_metadata(r, a);
			src.index++;
			if (result == CLI_RESULT_DONE)
				result = cli_outputs_put(r->out, &src, a);
			if (result == CLI_RESULT_DONE && r->wants_record)
				cli_record_article(r->record, a);
			pcut_article_free(a);
		}
		if (result < CLI_RESULT_USAGE)
			cli_record_count(r->record, result);
		if (cli_ends_run(r->out, result))
			return result;
	}
	if (src.index == 0 && failures == 0) {
		cli_say(r->m, PCUT_SEVERITY_ERROR, in->path,
		    "input.no-article", "no article in it");
		cli_record_count(r->record, CLI_RESULT_FAILED);
	}
	return CLI_RESULT_DONE;
}

static cli_result
convert_open(cli_converter *r, int fd, const cli_input *input)
{
	source opened = { .fd = fd,
		.size = (uint64_t)r->record->st.st_size };
	cli_text spec = { NULL, 0, 0 };
	pcut_input in = PCUT_INPUT_INIT;
	cli_text name = { NULL, 0, 0 };
	pcut_reader *reader;
	cli_result result;
	pcut_status status;
	int damaged;

	in.read = input_read;
	in.payload = &opened;
	in.base_url = r->o->url;
	in.charset = r->o->input_encoding;
	look_for_gzip(&opened, input->path, &name);
	in.name = input->path;
	put_spec(r, &opened, name.ptr, &spec);
	status = pcut_reader_open(r->ctx, spec.ptr, &in, &reader);
	r->record->bytes = opened.bytes;
	cli_text_free(&spec);
	cli_text_free(&name);
	damaged = status == PCUT_EIO && opened.gunzip != NULL &&
	    pcut_last_error(r->ctx)->sys_errno == EBADMSG;
	cli_gunzip_free(opened.gunzip);
	free(opened.head);
	if (cli_interrupt_noted()) {
		pcut_reader_close(reader);
		return CLI_RESULT_INTERRUPTED;
	}
	if (damaged) {
		cli_say(r->m, PCUT_SEVERITY_ERROR, input->path, "gzip.damaged",
		    "the compressed data is damaged or cut off");
		cli_record_count(r->record, CLI_RESULT_FAILED);
		return CLI_RESULT_DONE;
	}
	if (status < 0) {
		result = failed(r, status, input->path);
		if (result != CLI_RESULT_USAGE)
			cli_record_count(r->record, result);
		return result == CLI_RESULT_USAGE ? result : CLI_RESULT_DONE;
	}
	result = convert_articles(r, reader, input);
	pcut_reader_close(reader);
	return result;
}

/* Whether the file that was read is still what it was. */
static void
check_unchanged(cli_converter *r, int fd, const char *input)
{
	const struct stat *was = &r->record->st;
	struct stat st;

	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) &&
	    (st.st_size != was->st_size ||
	    st.st_mtim.tv_sec != was->st_mtim.tv_sec ||
	    st.st_mtim.tv_nsec != was->st_mtim.tv_nsec))
		cli_say(r->m, PCUT_SEVERITY_WARNING, input, "input.changed",
		    "changed while it was read");
}

static uint64_t
milliseconds(void)
{
	struct timespec t = { 0, 0 };

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

void
cli_convert(cli_converter *r, const cli_input *input, cli_record *record)
{
	uint64_t start = milliseconds();
	int fd;

	r->record = record;
	r->m->note = r->wants_record ? cli_record_note : NULL;
	r->m->payload = record;
	fd = open_input(r, input->path);
	if (fd < 0) {
		cli_record_count(record, CLI_RESULT_FAILED);
	} else {
		if (cli_assets_begin(&r->assets, input->path))
			record->result = convert_open(r, fd, input);
		else
			record->result = CLI_RESULT_USAGE;
		cli_assets_end(&r->assets);
		if (record->st.st_mode != 0)
			check_unchanged(r, fd, input->path);
		if (fd != STDIN_FILENO)
			close(fd);
	}
	cli_messages_input_ends(r->m, input->path);
	r->m->note = NULL;
	if (r->out->paths != NULL) {
		record->paths = *r->out->paths;
		memset(r->out->paths, 0, sizeof(*r->out->paths));
	}
	record->milliseconds = milliseconds() - start;
}

void
cli_converter_limits(cli_converter *r, int reads_inputs)
{
	const cli_options *o = r->o;

	if (reads_inputs && (r->out->several || o->input_given))
		pcut_context_limit(r->ctx, PCUT_LIMIT_INPUT_BYTES,
		    o->max_input > 0 ? o->max_input : UINT64_MAX - 1);
	if (o->max_depth > 0)
		pcut_context_limit(r->ctx, PCUT_LIMIT_DEPTH, o->max_depth);
}

void
cli_converter_init(cli_converter *r, const cli_options *o, cli_messages *m,
    cli_outputs *out)
{
	pcut_config config = PCUT_CONFIG_INIT;

	memset(r, 0, sizeof(*r));
	r->o = o;
	r->m = m;
	r->out = out;
	r->wants_record = o->report != NULL;
	r->assets.messages = m;
	r->assets.wanted_root = o->resource_root;
	r->assets.root = -1;
	config.resolve = cli_assets_resolve;
	config.resolve_payload = &r->assets;
	config.log = log_diag;
	config.log_payload = m;
	config.durable = o->durable;
	r->ctx = pcut_context_new(&config);
	if (r->ctx == NULL)
		cli_alloc(NULL, SIZE_MAX / 2);
}

void
cli_converter_free(cli_converter *r)
{
	pcut_context_free(r->ctx);
}
