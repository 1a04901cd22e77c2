/* SPDX-License-Identifier: ISC */
/* html_cull.h - what the cut kept and an article has not. */
#ifndef PCUT_HTML_CULL_H
#define PCUT_HTML_CULL_H

#include <presscut.h>

#include "html_extract.h"
#include "html_features.h"

/*
 * Take kept from blocks of ex (its nkept too), never from all of them: from
 * readers' comments under an article and what nobody sees,
 */
void pcut_html_cull(const pcut_html_facts *facts, pcut_html_extraction *ex,
                    pcut_html_block *blocks);

/* and from what says again what a kept one has said; when all others are
 * known. */
pcut_status pcut_html_cull_twins(const pcut_html_facts *facts,
                                 pcut_html_extraction *ex,
                                 pcut_html_block *blocks);

#endif /* PCUT_HTML_CULL_H */
