/* SPDX-License-Identifier: ISC */
/* html_scan.h - the tags and texts of a page. */
#ifndef PCUT_HTML_SCAN_H
#define PCUT_HTML_SCAN_H

#include <stdint.h>

#include <presscut.h>

#include "html_tree.h"

#define PCUT_HTML_ATTR_MAX 256 /* of one tag */

/*
 * All tags and texts of text, valid UTF-8 below 4 GiB, into tree, which fails
 * for memory alone and points into text.  Returns how many attributes were
 * past PCUT_HTML_ATTR_MAX of a tag, and dropped.  Linear.
 */
uint32_t pcut_html_scan(pcut_html_tree *tree, pcut_str text);

#endif /* PCUT_HTML_SCAN_H */
