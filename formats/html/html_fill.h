/* SPDX-License-Identifier: ISC */
/* html_fill.h - what the cut left out of a manual or a bare page. */
#ifndef PCUT_HTML_FILL_H
#define PCUT_HTML_FILL_H

#include <presscut.h>

#include "html_extract.h"
#include "html_features.h"

/* Keep more of the blocks of ex (its nkept too) where the page is a manual, or
 * nothing but its text.  PCUT_ENOMEM, or PCUT_OK. */
pcut_status pcut_html_fill(const pcut_html_facts *facts,
                           pcut_html_extraction *ex, pcut_html_block *blocks);

#endif /* PCUT_HTML_FILL_H */
