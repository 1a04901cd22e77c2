/* SPDX-License-Identifier: ISC */
/* html_scan.h - a page made safe and simple for the parser. */
#ifndef PCUT_HTML_SCAN_H
#define PCUT_HTML_SCAN_H

#include <stdint.h>

#include <presscut.h>

#include "arena.h"
#include "buf.h"
#include "html_dom.h"

#define PCUT_HTML_ATTR_MAX 256

struct pcut_html_run { /* from out on, a byte stands at in + (it - out) */
	size_t out, in;
};

struct pcut_html_attrs { /* of one tag */
	const pcut_html_attr *attr;
	unsigned count;
};

typedef struct pcut_html_scan { /* zero it, then set keep */
	pcut_arena *keep;           /* where attributes live */
	pcut_buf out;               /* the page for the parser */
	struct pcut_html_attrs *attrs; /* <p a=7> has the seventh of these */
	size_t nattrs, attrs_cap;
	struct pcut_html_run *runs; /* rising in both */
	size_t nruns, runs_cap;
	uint32_t dropped_attrs;
	int failed; /* memory ran out */
} pcut_html_scan;

/*
 * Rewrite text, valid UTF-8, so that a parser of HTML 4 finds in it what
 * HTML 5 means: see html_scan.c.  Linear.  runs and attrs live in arena, out is
 * freed by the caller.
 */
void pcut_html_scan_run(pcut_html_scan *scan, pcut_arena *arena,
                        pcut_str text);

#endif /* PCUT_HTML_SCAN_H */
