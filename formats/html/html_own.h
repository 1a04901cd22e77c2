/* SPDX-License-Identifier: ISC */
/* html_own.h - what a block's own text tells. */
#ifndef PCUT_HTML_OWN_H
#define PCUT_HTML_OWN_H

#include <presscut.h>

#include "html_features.h"
#include "html_head.h"

/*
 * Fill in what of facts->blocks depends on one text alone, and the headline.
 * What is left: sign, run, after_..., prose_..., and sec_...: sec_bad is 2 or
 * 3 for a heading, else 0; sec_comment 1 for a heading over comments.
 */
pcut_status pcut_html_own_find(pcut_html_facts *facts,
                               const pcut_html_head *head);

#endif /* PCUT_HTML_OWN_H */
