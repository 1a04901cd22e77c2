/* SPDX-License-Identifier: ISC */
/* html_xpath.h - a page cut by XPath before it is read. */
#ifndef PCUT_HTML_XPATH_H
#define PCUT_HTML_XPATH_H

#include <presscut_format.h>

#include "arena.h"

/*
 * *page less what the expression remove finds; where select is not empty, its
 * body is what that finds, in document order.  The head stays.  The new page
 * is in arena.  PCUT_EOPTION for what is no XPath, PCUT_EEMPTY when nothing
 * is selected; both are reported by r.
 */
pcut_status pcut_html_xpath(pcut_reader *r, pcut_arena *arena,
                            pcut_str select, pcut_str remove,
                            pcut_str *page);

#endif /* PCUT_HTML_XPATH_H */
