/* SPDX-License-Identifier: ISC */
/*
 * A worker: it converts what it is handed until the parent has no more.
 *
 * It ends with the parent: by a signal of the kernel, and by the end of what
 * it reads.  Its memory is bounded by the kernel, its processor time too, as
 * a second line behind the parent's clock.  What it says and writes for a
 * shared output goes to the parent, results of small inputs several at once.
 */
#define _GNU_SOURCE /* prctl(), RLIMIT_AS */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "confine.h"
#include "convert.h"
#include "worker.h"
#include "write.h"

#define FLUSH_BYTES 65536
#define FLUSH_MS 50

typedef struct worker {
	int fd;
	cli_worker_state *state;
	cli_converter converter;
	cli_outputs *out;
	cli_text in;      /* frames that came */
	size_t begin;     /* of the first that is not done */
	cli_text gone;    /* frames for the parent */
	uint64_t flushed_ms;
	const char *input;
	uint64_t timeout_ms;
	int timed;       /* a limit of processor time stands, */
	time_t timed_at; /* set in that second of it */
	uint64_t timed_ms; /* and then by the clock */
} worker;

uint64_t
cli_now_ms(void)
{
	struct timespec t = { 0, 0 };

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000 + 1;
}

/* ---- Frames ------------------------------------------------------------- */

static void
flush(worker *w)
{
	uint64_t since = atomic_load(&w->state->since_ms);

	atomic_store(&w->state->since_ms, 0); /* the parent may be slow */
	if (!cli_write(w->fd, cli_text_str(&w->gone), 0))
		_exit(CLI_WORKER_ORPHAN);
	cli_text_cut(&w->gone, 0);
	w->flushed_ms = cli_now_ms();
	if (since != 0)
		atomic_store(&w->state->since_ms, w->flushed_ms);
}

static void
put_frame(worker *w, cli_frame_kind kind, const void *head, size_t head_len,
    pcut_str a, pcut_str b)
{
	cli_frame f = { kind, (uint32_t)(head_len + a.len + b.len) };

	cli_text_put(&w->gone, PCUT_STR((const char *)&f, sizeof(f)));
	cli_text_put(&w->gone, PCUT_STR(head, head_len));
	cli_text_put(&w->gone, a);
	cli_text_put(&w->gone, b);
}

static int
has_frame(const worker *w, size_t at)
{
	cli_frame f;

	if (w->in.len - at < sizeof(f))
		return 0;
	memcpy(&f, w->in.ptr + at, sizeof(f));
	return w->in.len - at - sizeof(f) >= f.len;
}

/* Read more of what the parent sends; without a parent this is the end. */
static void
receive(worker *w)
{
	char buf[16384];
	ssize_t n;

	do
		n = read(w->fd, buf, sizeof(buf));
	while (n < 0 && errno == EINTR);
	if (n < 0)
		_exit(CLI_WORKER_ORPHAN);
	if (n == 0)
		_exit(0);
	cli_text_put(&w->in, PCUT_STR(buf, (size_t)n));
}

/* The answer to what was asked last; jobs may have come before it. */
static size_t
answer(worker *w, cli_frame *f)
{
	size_t at = w->begin;
	uint64_t since = atomic_load(&w->state->since_ms);

	flush(w);
	atomic_store(&w->state->since_ms, 0);
	for (;;) {
		while (!has_frame(w, at))
			receive(w);
		memcpy(f, w->in.ptr + at, sizeof(*f));
		if (f->kind != CLI_FRAME_JOB)
			break;
		at += sizeof(*f) + f->len;
	}
	if (since != 0)
		atomic_store(&w->state->since_ms, cli_now_ms());
	return at;
}

static void
take_out(worker *w, size_t at, const cli_frame *f)
{
	size_t size = sizeof(*f) + f->len;

	memmove(w->in.ptr + at, w->in.ptr + at + size,
	    w->in.len - at - size);
	cli_text_cut(&w->in, w->in.len - size);
}

/* ---- What only the parent knows ----------------------------------------- */

static size_t
ask_count(void *payload)
{
	worker *w = payload;
	uint64_t count;
	cli_frame f;
	size_t at;

	put_frame(w, CLI_FRAME_COUNT, "", 0, PCUT_STR_NONE, PCUT_STR_NONE);
	at = answer(w, &f);
	memcpy(&count, w->in.ptr + at + sizeof(f), sizeof(count));
	take_out(w, at, &f);
	return (size_t)count;
}

static cli_name_state
ask_name(void *payload, const char *name, const cli_name_source *src,
    cli_text *path, int *ours)
{
	cli_frame_name question = { src->index };
	cli_frame_named named;
	worker *w = payload;
	cli_frame f;
	size_t at;

	put_frame(w, CLI_FRAME_NAME, &question, sizeof(question),
	    pcut_str_from(name), PCUT_STR_NONE);
	at = answer(w, &f);
	memcpy(&named, w->in.ptr + at + sizeof(f), sizeof(named));
	cli_text_put(path, PCUT_STR(w->in.ptr + at + sizeof(f) + sizeof(named),
	    f.len - sizeof(named)));
	take_out(w, at, &f);
	*ours = (int)named.ours;
	return (cli_name_state)named.state;
}

static void
say_written(void *payload, const char *name, const char *path)
{
	put_frame(payload, CLI_FRAME_WRITTEN, name, strlen(name) + 1,
	    pcut_str_from(path), PCUT_STR_NONE);
}

/* ---- Limits ------------------------------------------------------------- */

static uint64_t
bytes_mapped(void)
{
	char buf[64];
	unsigned long long pages = 0;
	int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, buf, sizeof(buf) - 1) : 0;
	const char *p = buf;

	if (fd >= 0)
		close(fd);
	for (buf[n > 0 ? n : 0] = '\0'; *p >= '0' && *p <= '9'; p++)
		pages = pages * 10 + (unsigned)(*p - '0');
	return (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

static void
limit_memory(uint64_t more)
{
	struct rlimit was;
	uint64_t all = bytes_mapped() + more;

#ifdef __SANITIZE_ADDRESS__
	return; /* its shadow is larger than any memory */
#endif
	if (more == 0 || getrlimit(RLIMIT_AS, &was) != 0 ||
	    (was.rlim_cur != RLIM_INFINITY && was.rlim_cur < all))
		return;
	was.rlim_cur = (rlim_t)all;
	setrlimit(RLIMIT_AS, &was);
}

/* So much processor time that the parent's clock must have come first; it is
 * counted in seconds, so a small document need not move it. */
static void
limit_time(worker *w)
{
	uint64_t now = cli_now_ms();
	struct rlimit limit;
	struct timespec t;

	if (w->timeout_ms == 0 || (w->timed && now - w->timed_ms < 500) ||
	    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t) != 0 ||
	    (w->timed && t.tv_sec == w->timed_at) ||
	    getrlimit(RLIMIT_CPU, &limit) != 0)
		return;
	w->timed = 1;
	w->timed_ms = now;
	w->timed_at = t.tv_sec;
	limit.rlim_cur = (rlim_t)t.tv_sec + w->timeout_ms / 1000 + 3;
	if (limit.rlim_max == RLIM_INFINITY ||
	    limit.rlim_cur < limit.rlim_max)
		setrlimit(RLIMIT_CPU, &limit);
}

/* ---- Converting --------------------------------------------------------- */

static void
send_result(worker *w, uint64_t number, cli_record *r, cli_text *messages)
{
	cli_frame_result result = { .number = number, .done = r->done,
		.skipped = r->skipped, .failed = r->failed,
		.unwritten = r->unwritten, .bytes = r->bytes,
		.result = r->result };
	cli_text line = { NULL, 0, 0 };
	cli_text *data = w->out->collect;
	size_t i, part;

	if (w->converter.wants_record)
		cli_record_json(r, w->input, w->out->kind == CLI_OUTPUT_MANY
		    ? NULL : w->out->kind == CLI_OUTPUT_STDOUT ? "-"
		    : w->out->options->output, &line);
	for (i = 0; data != NULL && i < data->len; i += part) {
		part = data->len - i < FLUSH_BYTES ? data->len - i
		    : FLUSH_BYTES;
		put_frame(w, CLI_FRAME_DATA, "", 0,
		    PCUT_STR(data->ptr + i, part), PCUT_STR_NONE);
		if (w->gone.len >= FLUSH_BYTES)
			flush(w);
	}
	if (data != NULL && data->cap > 16 * FLUSH_BYTES)
		cli_text_free(data);
	else if (data != NULL)
		cli_text_cut(data, 0);
	result.messages_len = (uint32_t)messages->len;
	result.line_len = (uint32_t)line.len;
	put_frame(w, CLI_FRAME_RESULT, &result, sizeof(result),
	    cli_text_str(messages), cli_text_str(&line));
	cli_text_free(&line);
	cli_text_cut(messages, 0);
}

static void
convert(worker *w, const cli_frame_job *job, const char *path,
    const char *first)
{
	cli_input input = { path, job->kept };
	cli_messages *m = w->converter.m;
	cli_record record;
	cli_result result;

	memset(&record, 0, sizeof(record));
	w->input = path;
	atomic_store(&w->state->number, job->number);
	atomic_fetch_add(&w->state->begun, 1);
	atomic_store(&w->state->since_ms, cli_now_ms());
	limit_time(w);
	result = cli_outputs_begin(w->out, first, (int)job->ours);
	if (result == CLI_RESULT_DONE)
		cli_convert(&w->converter, &input, &record);
	else
		cli_record_count(&record, result);
	/* What others left may be why, and what this one took may not come
	   back: the parent goes on with a fresh process. */
	if (record.no_memory)
		_exit(CLI_WORKER_NO_MEMORY);
	atomic_store(&w->state->since_ms, 0);
	send_result(w, job->number, &record, m->log);
	cli_record_free(&record);
}

static void
take_job(worker *w)
{
	cli_frame_job job;
	cli_frame f;
	char *copy;

	memcpy(&f, w->in.ptr + w->begin, sizeof(f));
	memcpy(&job, w->in.ptr + w->begin + sizeof(f), sizeof(job));
	copy = cli_alloc(NULL, f.len - sizeof(job));
	memcpy(copy, w->in.ptr + w->begin + sizeof(f) + sizeof(job),
	    f.len - sizeof(job));
	w->begin += sizeof(f) + f.len;
	convert(w, &job, copy, job.first_len > 0 ? copy + job.path_len + 1
	                                         : NULL);
	free(copy);
}

static void
become_quiet(long parent)
{
	static const int ignored[] = { SIGINT, SIGTERM, SIGHUP, SIGPIPE };
	struct sigaction act;
	size_t i;

	/* The parent decides what a signal means, and ends us. */
	memset(&act, 0, sizeof(act));
	act.sa_handler = SIG_IGN;
	for (i = 0; i < sizeof(ignored) / sizeof(ignored[0]); i++)
		sigaction(ignored[i], &act, NULL);
	act.sa_handler = SIG_DFL;
	sigaction(SIGCHLD, &act, NULL);
	sigaction(SIGWINCH, &act, NULL);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if ((long)getppid() != parent)
		_exit(CLI_WORKER_ORPHAN);
}

void
cli_worker(const cli_options *o, const cli_messages *m,
    const cli_outputs *plan, int fd, long parent, cli_worker_state *state)
{
	cli_text log = { NULL, 0, 0 }, data = { NULL, 0, 0 };
	cli_text paths = { NULL, 0, 0 };
	cli_messages messages = *m;
	cli_outputs out = *plan;
	worker w;

	become_quiet(parent);
	memset(&w, 0, sizeof(w));
	w.fd = fd;
	w.state = state;
	w.out = &out;
	w.timeout_ms = o->timeout_ms;
	messages.log = &log;
	messages.before = NULL;
	memset(&out.names, 0, sizeof(out.names));
	out.messages = &messages;
	out.collect = out.shared ? &data : NULL;
	out.paths = out.shared ? NULL : &paths;
	if (out.needs_article) {
		out.broker.count = ask_count;
		out.broker.settle = ask_name;
		out.broker.written = say_written;
		out.broker.payload = &w;
	}
	cli_converter_init(&w.converter, o, &messages, &out);
	cli_converter_limits(&w.converter, 1);
	out.ctx = w.converter.ctx;
	if (!cli_confine(o, &out, &messages))
		_exit(CLI_WORKER_ORPHAN);
	cli_text_cut(&log, 0);
	limit_memory(o->max_memory);
	cli_alloc_fails_with(CLI_WORKER_NO_MEMORY);
	for (;;) {
		if (w.begin > FLUSH_BYTES || w.begin == w.in.len) {
			cli_text_drop(&w.in, w.begin);
			w.begin = 0;
		}
		while (!has_frame(&w, w.begin)) {
			flush(&w);
			receive(&w);
		}
		take_job(&w);
		if (w.gone.len >= FLUSH_BYTES ||
		    cli_now_ms() - w.flushed_ms > FLUSH_MS)
			flush(&w);
	}
}
