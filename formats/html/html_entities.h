/* SPDX-License-Identifier: ISC */
/* html_entities.h - the names after an ampersand that need no semicolon. */
#ifndef PCUT_HTML_ENTITIES_H
#define PCUT_HTML_ENTITIES_H

#include <presscut.h>

#define PCUT_HTML_ENTITY_BARE 6 /* bytes of the longest */

/* The UTF-8 text that such a name (without &) stands for, "" if it is none. */
pcut_str pcut_html_entity_bare(pcut_str name);

#endif /* PCUT_HTML_ENTITIES_H */
