/* SPDX-License-Identifier: ISC */
/* queue.h - inputs in work, in their order, and what came of them so far. */
#ifndef CLI_QUEUE_H
#define CLI_QUEUE_H

#include <sys/types.h>

#include "text.h"
#include "worker.h"

#define CLI_QUEUE_SLOTS 1024 /* a power of two */

typedef enum cli_slot_state {
	CLI_SLOT_QUEUED = 0, /* to be handed out (again) */
	CLI_SLOT_HANDED,
	CLI_SLOT_DONE
} cli_slot_state;

typedef struct cli_slot {
	cli_slot_state state;
	uint64_t number;
	char *path;
	size_t kept;
	char *first;       /* name of its first article, NULL: not known yet */
	int ours;          /* what lies under that name is of this run */
	int skip;          /* nothing is to be done for it */
	int twice;         /* it was there before */
	size_t worker;     /* that it was handed to */
	unsigned attempts; /* that ended a worker */
	int counts;        /* its worker asks how many articles came before */
	cli_text granted;  /* names it wanted and paths it got, NUL-ended */
	cli_text data;     /* for the shared output, unless it is spooled */
	off_t spooled_first, spooled_last; /* pieces in the spool */
	uint64_t spooled;  /* bytes */
	cli_frame_result result;
	cli_text messages, line;
} cli_slot;

typedef struct cli_queue { /* zero it to start */
	cli_slot slots[CLI_QUEUE_SLOTS];
	uint64_t head, tail;  /* numbers of the first one and past the last */
	uint64_t next;        /* no slot before this one is queued */
	size_t in_memory;     /* bytes of data */
	int spool;            /* descriptor + 1 of a file without a name */
	off_t spool_end;
	size_t n_spooled;     /* slots that have something there */
} cli_queue;

int cli_queue_is_full(const cli_queue *q);
cli_slot *cli_queue_at(cli_queue *q, uint64_t number);
cli_slot *cli_queue_add(cli_queue *q); /* at the tail, zeroed but number */
/* The first queued slot; NULL if there is none. */
cli_slot *cli_queue_queued(cli_queue *q);
/* s is to be handed out again, from its beginning. */
void cli_queue_again(cli_queue *q, cli_slot *s);

/* Data of a slot: in memory, or in a temporary file when there is much.  0
 * and errno when that cannot be written or read. */
int cli_queue_put(cli_queue *q, cli_slot *s, pcut_str data);
int cli_queue_get(cli_queue *q, cli_slot *s,
                  int (*take)(void *payload, pcut_str data), void *payload);

void cli_queue_drop(cli_queue *q); /* the head */
void cli_queue_free(cli_queue *q);

#endif /* CLI_QUEUE_H */
