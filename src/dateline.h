/* SPDX-License-Identifier: ISC */
/* dateline.h - the place, date and agency that open the text of a report. */
#ifndef PCUT_DATELINE_H
#define PCUT_DATELINE_H

#include <stddef.h>

#include <presscut.h>

#include "date.h"

typedef struct pcut_dateline {
	pcut_str raw;    /* without the separator */
	pcut_str place;  /* with its region: "BISMARCK FALLS, N.D." */
	pcut_str agency; /* as printed: "AP" */
	pcut_str author; /* a reporter that it names (Chinese, Korean) */
	pcut_date date;  /* raw empty: none; mostly without a year */
	size_t end;      /* where the text begins, behind the separator */
} pcut_dateline;

/*
 * The dateline that opens paragraph; 0 if there is none.  release: the text
 * is known to be a press release, whose places need not be in capitals.
 */
int pcut_dateline_parse(pcut_str paragraph, const pcut_date_hints *hints,
                        int release, pcut_dateline *out);

#endif /* PCUT_DATELINE_H */
