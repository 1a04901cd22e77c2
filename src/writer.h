/* SPDX-License-Identifier: ISC */
/* writer.h - what only the built-in writers may ask of an output. */
#ifndef PCUT_WRITER_H
#define PCUT_WRITER_H

#include <presscut_format.h>

#include "buf.h"

struct pcut_output {
	pcut_sink sink;      /* write NULL: gather in buf */
	pcut_buf *buf;
	pcut_status status;  /* the first failure */
	int sys_errno;
	uint64_t written;    /* bytes handed on */
	size_t len;          /* of block */
	char block[32768];
};

/*
 * An output that gathers in buf: lets one writer use another's functions and
 * keep what they wrote.  Flush it before buf is read.  NULL when memory is
 * exhausted.
 */
pcut_output *pcut_output_new(pcut_buf *buf);
void pcut_output_free(pcut_output *out);
/* Hand on what is gathered; returns the first failure. */
pcut_status pcut_output_flush(pcut_output *out);
/* What was to be written cannot be made: no later success hides it. */
void pcut_output_fail(pcut_output *out, pcut_status status);
/* The first failure so far. */
pcut_status pcut_output_status(const pcut_output *out);

#endif /* PCUT_WRITER_H */
