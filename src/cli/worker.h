/* SPDX-License-Identifier: ISC */
/* worker.h - the process that converts, and what it and its parent say. */
#ifndef CLI_WORKER_H
#define CLI_WORKER_H

#include <stdatomic.h>
#include <stdint.h>

#include "messages.h"
#include "options.h"
#include "output.h"

/* Exit statuses of a worker, besides 0 for one that was told to end. */
#define CLI_WORKER_NO_MEMORY 71
#define CLI_WORKER_ORPHAN 72

typedef enum cli_frame_kind {
	CLI_FRAME_JOB = 1,  /* to the worker: cli_frame_job, path, first */
	CLI_FRAME_DATA,     /* rows or articles of the input in work */
	CLI_FRAME_RESULT,   /* cli_frame_result, messages, line of the report */
	CLI_FRAME_COUNT,    /* how many articles were before?  and: uint64_t */
	/* cli_frame_name, name; and: cli_frame_named, path */
	CLI_FRAME_NAME,
	CLI_FRAME_WRITTEN   /* name, NUL, path */
} cli_frame_kind;

typedef struct cli_frame {
	uint32_t kind;
	uint32_t len; /* of what follows */
} cli_frame;

typedef struct cli_frame_job {
	uint64_t number;     /* of the input in this run, from 0 */
	uint32_t path_len;   /* its NUL not counted; likewise below */
	uint32_t kept;
	uint32_t first_len;  /* name of the first article; 0: not known */
	uint32_t ours;
} cli_frame_job;

typedef struct cli_frame_result {
	uint64_t number;
	uint64_t done, skipped, failed, unwritten;
	uint64_t bytes;
	uint32_t result;
	uint32_t messages_len, line_len;
} cli_frame_result;

typedef struct cli_frame_name {
	uint64_t owner; /* index of the article; the path is the input's */
} cli_frame_name;

typedef struct cli_frame_named {
	uint32_t state, ours;
} cli_frame_named;

/* What both processes see at once. */
typedef struct cli_worker_state {
	_Atomic uint64_t number;   /* of the input in work */
	_Atomic uint64_t since_ms; /* by the monotonic clock; 0: waits */
	_Atomic uint64_t begun;    /* inputs so far */
} cli_worker_state;

uint64_t cli_now_ms(void);

/* The rest of a worker's life; fd leads to the parent. */
_Noreturn void cli_worker(const cli_options *o, const cli_messages *m,
                          const cli_outputs *plan, int fd, long parent,
                          cli_worker_state *state);

#endif /* CLI_WORKER_H */
