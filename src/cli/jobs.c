/* SPDX-License-Identifier: ISC */
/*
 * The parent of the workers.  It parses nothing: it hands out names and
 * gathers what comes back, in the order of the inputs.
 *
 * A worker has one input in work and some more waiting, so many as take it a
 * few hundredths of a second, so that it need not wait for the parent.  One
 * that ends, or does not end its input in time, is replaced; the input that
 * it was at is tried once more by a fresh one, alone, unless its time was up,
 * so that no input pays for what another left behind.
 */
#define _GNU_SOURCE /* strsignal() */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "interrupt.h"
#include "jobs.h"
#include "record.h"

#define WAITING_MOST 64
#define WAITING_MS 30    /* work for this long lies with a worker */
#define GRACE_MS 2000    /* for what is in work when a signal comes */
#define STARTS_FAILED 20 /* in a row, of workers that did nothing */

typedef struct process {
	pid_t pid;          /* 0: not there */
	int fd;
	cli_worker_state *state;
	cli_text in, out;   /* frames from it and for it */
	size_t begin, sent;
	uint64_t *numbers;  /* of its inputs, in order */
	size_t first, n;    /* a ring of WAITING_MOST + 1 */
	uint64_t ended;     /* inputs that it has finished */
	uint64_t started_ms;
	int killed;         /* its time was up */
} process;

typedef struct jobs {
	const cli_jobs_owner *owner;
	cli_queue *q;
	const cli_options *o;
	cli_messages *m;
	const cli_outputs *plan;
	process *processes;
	size_t n;
	cli_worker_state *states;
	struct pollfd *polls;
	double ms_each;     /* an input takes, lately */
	int inputs_end, stopped;
	unsigned starts_failed;
	uint64_t grace_ends_ms, ticked_ms;
} jobs;

/* ---- Processes ---------------------------------------------------------- */

static int
start(jobs *j, process *p)
{
	long parent = (long)getpid();
	int fds[2];
	size_t i;

	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) != 0)
		return 0;
	memset(p->state, 0, sizeof(*p->state));
	p->pid = fork();
	if (p->pid == 0) {
		close(fds[0]);
		for (i = 0; i < j->n; i++)
			if (j->processes[i].fd >= 0)
				close(j->processes[i].fd);
		cli_worker(j->o, j->m, j->plan, fds[1], parent, p->state);
	}
	close(fds[1]);
	if (p->pid < 0) {
		p->pid = 0;
		close(fds[0]);
		return 0;
	}
	p->fd = fds[0];
	fcntl(p->fd, F_SETFL, O_NONBLOCK);
	p->begin = p->sent = p->first = p->n = 0;
	p->ended = 0;
	p->killed = 0;
	p->started_ms = cli_now_ms();
	return 1;
}

/* Its exit status; it is dead or dies now. */
static int
bury(process *p)
{
	int status = 0;

	while (waitpid(p->pid, &status, 0) < 0 && errno == EINTR)
		;
	close(p->fd);
	cli_text_cut(&p->in, 0);
	cli_text_cut(&p->out, 0);
	p->fd = -1;
	p->pid = 0;
	return status;
}

static uint64_t *
number_at(process *p, size_t i)
{
	return &p->numbers[(p->first + i) % (WAITING_MOST + 1)];
}

/* ---- What an ended worker means ----------------------------------------- */

static const char *
cause_of(jobs *j, const process *p, int status, cli_text *words)
{
	int number = WIFSIGNALED(status) ? WTERMSIG(status) : 0;

	if (p->killed || number == SIGXCPU) {
		cli_text_putf(words, "is not done after %g s",
		    (double)j->o->timeout_ms / 1000);
		return "process.timeout";
	}
	if (WIFEXITED(status) && WEXITSTATUS(status) == CLI_WORKER_NO_MEMORY) {
		if (j->o->max_memory > 0)
			cli_text_putf(words, "needs more than %.4g MB of "
			    "memory", (double)j->o->max_memory / 1048576);
		else
			cli_text_puts(words, "out of memory");
		return "process.memory";
	}
	if (number == SIGKILL) {
		cli_text_puts(words, "its process was killed, perhaps for want "
		    "of memory");
		return "process.killed";
	}
	if (number != 0)
		cli_text_putf(words, "its process crashed with signal %d (%s)",
		    number, strsignal(number));
	else
		cli_text_putf(words, "its process ended with status %d",
		    WEXITSTATUS(status));
	return "process.crash";
}

/* Record for s that its worker ended so. */
static void
fail(jobs *j, cli_slot *s, const char *code, const char *words,
    uint64_t took_ms)
{
	cli_messages m = *j->m;
	cli_record r;

	memset(&r, 0, sizeof(r));
	cli_queue_again(j->q, s);
	m.log = &s->messages;
	m.note = cli_record_note;
	m.payload = &r;
	cli_say(&m, PCUT_SEVERITY_ERROR, s->path, code, "%s", words);
	r.failed = 1;
	r.milliseconds = took_ms;
	if (j->o->report != NULL)
		cli_record_json(&r, s->path, NULL, &s->line);
	cli_record_free(&r);
	s->result.failed = 1;
	s->state = CLI_SLOT_DONE;
}

/* p is gone: what it had is handed out again, but for a second offence. */
static void
gone(jobs *j, process *p)
{
	uint64_t number = atomic_load(&p->state->number);
	uint64_t begun = atomic_load(&p->state->begun);
	uint64_t since = p->started_ms;
	size_t i, n = p->n;
	int status = bury(p), at_work = begun > p->ended;

	if (begun == 0)
		j->starts_failed++;
	for (i = 0; i < n; i++) {
		cli_slot *s = cli_queue_at(j->q, *number_at(p, i));
		cli_text words = { NULL, 0, 0 };
		const char *code;

		if (s == NULL || s->state != CLI_SLOT_HANDED)
			continue;
		cli_queue_again(j->q, s);
		/* Those before the one that it was at may be written. */
		if (s->number <= number && at_work && j->plan->kind ==
		    CLI_OUTPUT_MANY && !j->plan->needs_article)
			s->ours = 1;
		if (s->number != number || !at_work)
			continue;
		s->attempts++;
		code = cause_of(j, p, status, &words);
		if (begun == 1 || s->attempts > 1 || p->killed)
			fail(j, s, code, words.ptr, cli_now_ms() - since);
		cli_text_free(&words);
	}
	p->n = 0;
}

static void
check_time(jobs *j, process *p, uint64_t now)
{
	uint64_t since = atomic_load(&p->state->since_ms);

	if (j->o->timeout_ms == 0 || since == 0 || p->killed ||
	    now < since + j->o->timeout_ms)
		return;
	p->killed = 1;
	p->started_ms = since;
	kill(p->pid, SIGKILL);
}

/* ---- Frames ------------------------------------------------------------- */

static void
put_frame(process *p, cli_frame_kind kind, const void *head, size_t head_len,
    pcut_str rest)
{
	cli_frame f = { kind, (uint32_t)(head_len + rest.len) };

	cli_text_put(&p->out, PCUT_STR((const char *)&f, sizeof(f)));
	cli_text_put(&p->out, PCUT_STR(head, head_len));
	cli_text_put(&p->out, rest);
}

static void
send_frames(process *p)
{
	while (p->sent < p->out.len) {
		ssize_t n = send(p->fd, p->out.ptr + p->sent,
		    p->out.len - p->sent, MSG_NOSIGNAL);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return; /* later; or never, as the next read shows */
		p->sent += (size_t)n;
	}
	cli_text_cut(&p->out, 0);
	p->sent = 0;
}

static void
hand_out(process *p, cli_slot *s)
{
	cli_frame_job job = { .number = s->number,
		.path_len = (uint32_t)strlen(s->path),
		.kept = (uint32_t)s->kept,
		.first_len = s->first != NULL
		    ? (uint32_t)strlen(s->first) : 0,
		.ours = (uint32_t)s->ours };
	cli_text names = { NULL, 0, 0 };

	cli_text_put(&names, PCUT_STR(s->path, job.path_len + 1));
	if (s->first != NULL)
		cli_text_put(&names, PCUT_STR(s->first, job.first_len));
	cli_text_putc(&names, '\0');
	put_frame(p, CLI_FRAME_JOB, &job, sizeof(job), cli_text_str(&names));
	cli_text_free(&names);
	s->state = CLI_SLOT_HANDED;
	*number_at(p, p->n++) = s->number;
}

static void
answer_name(jobs *j, process *p, cli_slot *s, pcut_str frame)
{
	cli_frame_named named = { 0, 0 };
	cli_text path = { NULL, 0, 0 };
	cli_frame_name question;
	char *name;
	int ours = 0;

	memcpy(&question, frame.ptr, sizeof(question));
	name = cli_alloc(NULL, frame.len - sizeof(question) + 1);
	memcpy(name, frame.ptr + sizeof(question),
	    frame.len - sizeof(question));
	name[frame.len - sizeof(question)] = '\0';
	named.state = (uint32_t)j->owner->settle(j->owner->payload, s, name,
	    (size_t)question.owner, &path, &ours);
	named.ours = (uint32_t)ours;
	put_frame(p, CLI_FRAME_NAME, &named, sizeof(named),
	    cli_text_str(&path));
	cli_text_free(&path);
	free(name);
}

static void
answer_count(jobs *j, process *p)
{
	uint64_t count = j->owner->count(j->owner->payload);

	put_frame(p, CLI_FRAME_COUNT, &count, sizeof(count), PCUT_STR_NONE);
}

static void
take_result(jobs *j, process *p, cli_slot *s, pcut_str frame)
{
	uint64_t now = cli_now_ms();
	const char *rest = frame.ptr + sizeof(s->result);

	memcpy(&s->result, frame.ptr, sizeof(s->result));
	cli_text_put(&s->messages, PCUT_STR(rest, s->result.messages_len));
	cli_text_put(&s->line, PCUT_STR(rest + s->result.messages_len,
	    s->result.line_len));
	s->state = CLI_SLOT_DONE;
	p->first = (p->first + 1) % (WAITING_MOST + 1);
	p->n--;
	p->ended++;
	j->starts_failed = 0;
	/* Its mean over all, leaning to what was lately. */
	j->ms_each = j->ms_each * 0.9 +
	    (double)(now - p->started_ms) / (double)p->ended * 0.1;
}

/* 0 if the frame is none: the worker has lost its mind. */
static int
take_frame(jobs *j, process *p, const cli_frame *f, const char *bytes)
{
	cli_slot *s = p->n > 0 ? cli_queue_at(j->q, *number_at(p, 0)) : NULL;
	const char *nul = memchr(bytes, '\0', f->len);
	cli_frame_result result;
	char *path;

	if (s == NULL || s->state != CLI_SLOT_HANDED)
		return 0;
	switch (f->kind) {
	case CLI_FRAME_DATA:
		if (cli_queue_put(j->q, s, PCUT_STR(bytes, f->len)))
			return 1;
		cli_say(j->m, PCUT_SEVERITY_ERROR, NULL, NULL,
		    "a temporary file cannot be written: %s",
		    strerror(errno));
		return 0;
	case CLI_FRAME_RESULT:
		if (f->len < sizeof(result))
			return 0;
		memcpy(&result, bytes, sizeof(result));
		if (result.number != s->number || f->len != sizeof(result) +
		    (uint64_t)result.messages_len + result.line_len)
			return 0;
		take_result(j, p, s, PCUT_STR(bytes, f->len));
		return 1;
	case CLI_FRAME_COUNT:
		s->counts = 1;
		if (s->number == j->q->head)
			answer_count(j, p);
		return 1;
	case CLI_FRAME_NAME:
		if (f->len < sizeof(cli_frame_name))
			return 0;
		answer_name(j, p, s, PCUT_STR(bytes, f->len));
		return 1;
	case CLI_FRAME_WRITTEN:
		if (nul == NULL)
			return 0;
		path = cli_alloc(NULL, f->len - (size_t)(nul - bytes));
		memcpy(path, nul + 1, f->len - (size_t)(nul + 1 - bytes));
		path[f->len - (size_t)(nul + 1 - bytes)] = '\0';
		j->owner->written(j->owner->payload, s, bytes, path);
		free(path);
		return 1;
	default:
		return 0;
	}
}

/* All that p has sent; 0 at its end. */
static int
receive(jobs *j, process *p)
{
	char buf[65536];
	cli_frame f;
	ssize_t n;

	for (;;) {
		n = read(p->fd, buf, sizeof(buf));
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return n < 0 && (errno == EAGAIN ||
			    errno == EWOULDBLOCK);
		cli_text_put(&p->in, PCUT_STR(buf, (size_t)n));
		while (p->in.len - p->begin >= sizeof(f)) {
			memcpy(&f, p->in.ptr + p->begin, sizeof(f));
			if (p->in.len - p->begin - sizeof(f) < f.len)
				break;
			if (!take_frame(j, p, &f,
			    p->in.ptr + p->begin + sizeof(f))) {
				kill(p->pid, SIGKILL);
				return 0;
			}
			p->begin += sizeof(f) + f.len;
		}
		cli_text_drop(&p->in, p->begin);
		p->begin = 0;
		if ((size_t)n < sizeof(buf))
			return 1;
	}
}

/* ---- The loop ----------------------------------------------------------- */

static size_t
waiting_wanted(const jobs *j)
{
	double n = j->ms_each > 0 ? WAITING_MS / j->ms_each : WAITING_MOST;

	if (j->plan->needs_article && j->plan->counts)
		return 1; /* they wait for each other anyway */
	return n < 2 ? 2 : n > WAITING_MOST ? WAITING_MOST : (size_t)n;
}

static cli_slot *
next_slot(jobs *j)
{
	cli_slot *s = cli_queue_queued(j->q);

	while (s == NULL && !j->inputs_end && !cli_queue_is_full(j->q)) {
		s = cli_queue_add(j->q);
		if (!j->owner->next(j->owner->payload, s)) {
			j->q->tail--;
			j->inputs_end = 1;
			return NULL;
		}
		if (s->state == CLI_SLOT_DONE)
			s = NULL;
	}
	return s;
}

/* Give each worker what it may have. */
static void
hand_out_all(jobs *j)
{
	size_t wanted = waiting_wanted(j), i, level;
	cli_slot *s = NULL;

	for (level = 1; level <= wanted; level++)
		for (i = 0; i < j->n; i++) {
			process *p = &j->processes[i];

			if (p->n >= level)
				continue;
			s = next_slot(j);
			if (s == NULL)
				return;
			if (p->pid == 0 && !start(j, p)) {
				j->starts_failed++;
				continue;
			}
			/* Who ended a worker gets one for itself. */
			if (p->killed || (s->attempts > 0 &&
			    (p->n > 0 || p->ended > 0)))
				continue;
			if (p->n > 0 && cli_queue_at(j->q, *number_at(p, 0))
			    ->attempts > 0)
				continue;
			hand_out(p, s);
		}
}

/* A slot that ended a worker waits for a fresh one: make it. */
static void
make_room(jobs *j)
{
	cli_slot *s = cli_queue_queued(j->q);
	size_t i;

	if (s == NULL || s->attempts == 0)
		return;
	for (i = 0; i < j->n; i++)
		if (j->processes[i].pid == 0 || (j->processes[i].n == 0 &&
		    j->processes[i].ended == 0))
			return;
	for (i = 0; i < j->n; i++)
		if (j->processes[i].n == 0) {
			kill(j->processes[i].pid, SIGKILL);
			bury(&j->processes[i]);
			return;
		}
}

/* What is done, in order; whoever waits for its turn to count is told. */
static void
pass_on(jobs *j)
{
	cli_slot *s;

	while (!j->stopped && (s = cli_queue_at(j->q, j->q->head)) != NULL &&
	    s->state == CLI_SLOT_DONE) {
		if (!j->owner->done(j->owner->payload, s))
			j->stopped = 1;
		cli_queue_drop(j->q);
		s = cli_queue_at(j->q, j->q->head);
		if (s != NULL && s->state == CLI_SLOT_HANDED && s->counts) {
			size_t i;

			for (i = 0; i < j->n; i++)
				if (j->processes[i].n > 0 && *number_at(
				    &j->processes[i], 0) == s->number)
					answer_count(j, &j->processes[i]);
		}
	}
}

static int
is_idle(const jobs *j)
{
	size_t i;

	for (i = 0; i < j->n; i++)
		if (j->processes[i].n > 0)
			return 0;
	return 1;
}

static void
wait_for_frames(jobs *j)
{
	uint64_t now;
	int wait = j->o->timeout_ms > 0 && j->o->timeout_ms < 400
	    ? (int)(j->o->timeout_ms / 4) + 1 : 100;
	size_t i;

	for (i = 0; i < j->n; i++) {
		process *p = &j->processes[i];

		if (p->pid > 0)
			send_frames(p);
		j->polls[i].fd = p->pid > 0 ? p->fd : -1;
		j->polls[i].events = p->out.len > 0 ? POLLIN | POLLOUT
		                                    : POLLIN;
		j->polls[i].revents = 0;
	}
	poll(j->polls, j->n, wait);
	for (i = 0; i < j->n; i++) {
		process *p = &j->processes[i];

		if (j->polls[i].revents & (POLLIN | POLLHUP | POLLERR))
			if (!receive(j, p))
				gone(j, p);
	}
	now = cli_now_ms();
	for (i = 0; i < j->n; i++)
		if (j->processes[i].pid > 0)
			check_time(j, &j->processes[i], now);
	if (now - j->ticked_ms >= 100) {
		j->ticked_ms = now;
		j->owner->tick(j->owner->payload);
	}
}

/* After a signal: no new inputs, a little time for those in work. */
static int
goes_on(jobs *j)
{
	if (j->stopped || j->starts_failed > STARTS_FAILED)
		return 0;
	if (!cli_interrupt_noted())
		return j->q->head < j->q->tail || !j->inputs_end;
	if (j->grace_ends_ms == 0)
		j->grace_ends_ms = cli_now_ms() + GRACE_MS;
	return !is_idle(j) && cli_now_ms() < j->grace_ends_ms;
}

/* What was finished behind what was dropped is not lost. */
static void
pass_on_rest(jobs *j)
{
	while (!j->stopped && j->q->head < j->q->tail) {
		cli_slot *s = cli_queue_at(j->q, j->q->head);

		if (s->state == CLI_SLOT_DONE)
			j->stopped = !j->owner->done(j->owner->payload, s);
		cli_queue_drop(j->q);
	}
}

static void
end_all(jobs *j)
{
	size_t i;

	for (i = 0; i < j->n; i++) {
		process *p = &j->processes[i];

		if (p->pid > 0) {
			/* Idle ones end by themselves at the end of what they
			   read; there is nothing that they would do then. */
			kill(p->pid, SIGKILL);
			bury(p);
		}
		cli_text_free(&p->in);
		cli_text_free(&p->out);
		free(p->numbers);
	}
}

int
cli_jobs_run(const cli_jobs_owner *owner, cli_queue *q, size_t n,
    const cli_options *o, cli_messages *m, const cli_outputs *plan)
{
	jobs j = { .owner = owner, .q = q, .o = o, .m = m, .plan = plan,
		.n = n, .ms_each = WAITING_MS / 2 };
	size_t i, size = n * sizeof(*j.states);
	int good;

	j.states = mmap(NULL, size, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (j.states == MAP_FAILED)
		cli_alloc(NULL, SIZE_MAX / 2);
	j.processes = cli_alloc(NULL, n * sizeof(*j.processes));
	memset(j.processes, 0, n * sizeof(*j.processes));
	j.polls = cli_alloc(NULL, n * sizeof(*j.polls));
	for (i = 0; i < n; i++) {
		j.processes[i].fd = -1;
		j.processes[i].state = &j.states[i];
		j.processes[i].numbers = cli_alloc(NULL,
		    (WAITING_MOST + 1) * sizeof(uint64_t));
	}
	while (goes_on(&j)) {
		if (!cli_interrupt_noted()) {
			make_room(&j);
			hand_out_all(&j);
		}
		pass_on(&j);
		if (!j.stopped && !is_idle(&j))
			wait_for_frames(&j);
	}
	if (cli_interrupt_noted())
		pass_on_rest(&j);
	end_all(&j);
	free(j.processes);
	free(j.polls);
	munmap(j.states, size);
	good = j.starts_failed <= STARTS_FAILED;
	if (!good)
		cli_say(m, PCUT_SEVERITY_ERROR, NULL, NULL,
		    "no worker can be started: %s", strerror(errno));
	return good;
}
