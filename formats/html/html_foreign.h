/* SPDX-License-Identifier: ISC */
/* html_foreign.h - XML inside HTML: what its two writers share. */
#ifndef PCUT_HTML_FOREIGN_H
#define PCUT_HTML_FOREIGN_H

#include <string.h>

#include <libxml/parser.h>

#include <presscut_format.h>

/*
 * xml, whose root element is called root, as a tree for xmlFreeDoc(); NULL if
 * it is something else, is not well-formed, or declares anything: entities
 * could hold what no one sees.
 */
xmlDocPtr pcut_html_parse_foreign(pcut_str xml, const char *root);

#endif /* PCUT_HTML_FOREIGN_H */
