/* SPDX-License-Identifier: ISC */
/*
 * Inputs in work.  Their number is bounded, and so is what is held of their
 * results: beyond that it goes into one temporary file, which begins anew
 * when nothing of it is needed any more.
 */
#define _GNU_SOURCE /* O_TMPFILE */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "queue.h"

#define MEMORY_MOST ((size_t)32 << 20)
#define SPOOL_MOST ((off_t)4 << 30) /* then no more is handed out */

int
cli_queue_is_full(const cli_queue *q)
{
	return q->tail - q->head >= CLI_QUEUE_SLOTS ||
	    q->spool_end >= SPOOL_MOST;
}

cli_slot *
cli_queue_at(cli_queue *q, uint64_t number)
{
	return number >= q->head && number < q->tail
	    ? &q->slots[number & (CLI_QUEUE_SLOTS - 1)] : NULL;
}

cli_slot *
cli_queue_add(cli_queue *q)
{
	cli_slot *s = &q->slots[q->tail & (CLI_QUEUE_SLOTS - 1)];

	memset(s, 0, sizeof(*s));
	s->number = q->tail++;
	return s;
}

cli_slot *
cli_queue_queued(cli_queue *q)
{
	cli_slot *s;

	if (q->next < q->head)
		q->next = q->head;
	for (; q->next < q->tail; q->next++) {
		s = cli_queue_at(q, q->next);
		if (s->state == CLI_SLOT_QUEUED)
			return s;
	}
	return NULL;
}

static void
forget_data(cli_queue *q, cli_slot *s)
{
	q->in_memory -= s->data.len;
	cli_text_free(&s->data);
	if (s->spooled > 0)
		q->n_spooled--;
	s->spooled = 0;
	if (q->n_spooled == 0 && q->spool_end > 0) {
		q->spool_end = 0;
		if (ftruncate(q->spool - 1, 0) != 0)
			q->spool_end = 0; /* it is only larger than need be */
	}
}

void
cli_queue_again(cli_queue *q, cli_slot *s)
{
	forget_data(q, s);
	cli_text_free(&s->messages);
	cli_text_free(&s->line);
	memset(&s->result, 0, sizeof(s->result));
	s->state = CLI_SLOT_QUEUED;
	s->counts = 0;
	if (s->number < q->next)
		q->next = s->number;
}

static int
open_spool(cli_queue *q)
{
	const char *dir = getenv("TMPDIR");
	cli_text name = { NULL, 0, 0 };
	int fd;

	if (dir == NULL || *dir == '\0')
		dir = "/tmp";
	fd = open(dir, O_RDWR | O_TMPFILE | O_CLOEXEC, 0600);
	if (fd < 0) {
		cli_text_putf(&name, "%s/presscut-XXXXXX", dir);
		fd = mkostemp(name.ptr, O_CLOEXEC);
		if (fd >= 0)
			unlink(name.ptr);
		cli_text_free(&name);
	}
	q->spool = fd + 1;
	return fd >= 0;
}

static int
write_at(int fd, const void *buf, size_t len, off_t at)
{
	const char *p = buf;

	while (len > 0) {
		ssize_t n = pwrite(fd, p, len, at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			if (n == 0)
				errno = EIO;
			return 0;
		}
		p += n;
		len -= (size_t)n;
		at += n;
	}
	return 1;
}

static int
read_at(int fd, void *buf, size_t len, off_t at)
{
	char *p = buf;

	while (len > 0) {
		ssize_t n = pread(fd, p, len, at);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			if (n == 0)
				errno = EIO;
			return 0;
		}
		p += n;
		len -= (size_t)n;
		at += n;
	}
	return 1;
}

/* Pieces of several slots lie between each other: each knows the next. */
typedef struct piece {
	off_t next;
	uint64_t len;
} piece;

static int
spool(cli_queue *q, cli_slot *s, pcut_str data)
{
	piece p = { 0, data.len };
	off_t at = q->spool_end;
	int fd = q->spool - 1;

	if (s->spooled == 0) {
		s->spooled_first = at;
		q->n_spooled++;
	} else if (!write_at(fd, &at, sizeof(at), s->spooled_last)) {
		return 0;
	}
	s->spooled_last = at;
	s->spooled += data.len;
	q->spool_end += (off_t)(sizeof(p) + data.len);
	return write_at(fd, &p, sizeof(p), at) &&
	    write_at(fd, data.ptr, data.len, at + (off_t)sizeof(p));
}

int
cli_queue_put(cli_queue *q, cli_slot *s, pcut_str data)
{
	cli_text was = s->data;
	int good;

	if (s->spooled == 0 && q->in_memory + data.len <= MEMORY_MOST) {
		cli_text_put(&s->data, data);
		q->in_memory += data.len;
		return 1;
	}
	if (q->spool == 0 && !open_spool(q))
		return 0;
	memset(&s->data, 0, sizeof(s->data));
	q->in_memory -= was.len;
	good = (was.len == 0 || spool(q, s, cli_text_str(&was))) &&
	    spool(q, s, data);
	cli_text_free(&was);
	return good;
}

int
cli_queue_get(cli_queue *q, cli_slot *s,
    int (*take)(void *payload, pcut_str data), void *payload)
{
	char block[65536];
	uint64_t done = 0, i, part;
	off_t at = s->spooled_first;
	int fd = q->spool - 1;
	piece p;

	if (s->data.len > 0 && !take(payload, cli_text_str(&s->data)))
		return 0;
	for (; done < s->spooled; done += p.len, at = p.next) {
		if (!read_at(fd, &p, sizeof(p), at))
			return 0;
		for (i = 0; i < p.len; i += part) {
			part = p.len - i < sizeof(block) ? p.len - i
			    : sizeof(block);
			if (!read_at(fd, block, part,
			    at + (off_t)(sizeof(p) + i)) ||
			    !take(payload, PCUT_STR(block, part)))
				return 0;
		}
	}
	return 1;
}

static void
free_slot(cli_queue *q, cli_slot *s)
{
	forget_data(q, s);
	free(s->path);
	free(s->first);
	cli_text_free(&s->granted);
	cli_text_free(&s->messages);
	cli_text_free(&s->line);
}

void
cli_queue_drop(cli_queue *q)
{
	free_slot(q, cli_queue_at(q, q->head));
	q->head++;
}

void
cli_queue_free(cli_queue *q)
{
	while (q->head < q->tail)
		cli_queue_drop(q);
	if (q->spool > 0)
		close(q->spool - 1);
	q->spool = 0;
}
