/* SPDX-License-Identifier: ISC */
/* jobs.h - workers: handing out inputs, gathering what comes of them. */
#ifndef CLI_JOBS_H
#define CLI_JOBS_H

#include "queue.h"

/* Whose inputs they are. */
typedef struct cli_jobs_owner {
	/* Fill s with the next input; 0 when there is none. */
	int (*next)(void *payload, cli_slot *s);
	/* s is done, and all before it are: 0 if nothing more is wanted. */
	int (*done)(void *payload, cli_slot *s);
	/* An article of s wants name; the result goes to s->granted too. */
	cli_name_state (*settle)(void *payload, cli_slot *s, const char *name,
	                         size_t index, cli_text *path, int *ours);
	void (*written)(void *payload, cli_slot *s, const char *name,
	                const char *path);
	/* How many articles there were in the inputs that are done. */
	uint64_t (*count)(void *payload);
	/* A tenth of a second has passed. */
	void (*tick)(void *payload);
	void *payload;
} cli_jobs_owner;

/*
 * Convert all inputs of owner with so many workers.  0 when no worker could
 * be started at all, which was told then.  Returns early when owner wants no
 * more, or after a signal, see cli_interrupt_noted(): what is in work is then
 * waited for a little.
 */
int cli_jobs_run(const cli_jobs_owner *owner, cli_queue *q, size_t jobs,
                 const cli_options *o, cli_messages *m,
                 const cli_outputs *plan);

#endif /* CLI_JOBS_H */
