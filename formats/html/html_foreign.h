/* SPDX-License-Identifier: ISC */
/* html_foreign.h - XML inside HTML: what its two writers share. */
#ifndef PCUT_HTML_FOREIGN_H
#define PCUT_HTML_FOREIGN_H

#include <string.h>

#include <libxml/parser.h>

#include <presscut_format.h>

/*
 * Parses xml and calls put with its root element, which lives until put
 * returns.  0 if the root is not called so, if xml is not well-formed, or if it
 * declares anything: entities could hold what no one sees.  Where there is no
 * memory, or no libxml2, out fails too.
 */
int pcut_html_foreign(pcut_str xml, const char *root,
    void (*put)(void *payload, const xmlNode *top), void *payload,
    pcut_output *out);

/* What is harmless of a style attribute, or of a stylesheet, in a drawing. */
void pcut_html_svg_style(pcut_str style, pcut_output *out);
void pcut_html_svg_sheet(pcut_str css, pcut_output *out);

#endif /* PCUT_HTML_FOREIGN_H */
