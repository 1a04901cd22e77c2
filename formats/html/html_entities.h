/* SPDX-License-Identifier: ISC */
/* html_entities.h - the names after an ampersand. */
#ifndef PCUT_HTML_ENTITIES_H
#define PCUT_HTML_ENTITIES_H

#include <presscut.h>

#define PCUT_HTML_ENTITY_MAX 31 /* bytes of the longest name */

/*
 * The UTF-8 text that name (without & and ;) stands for, ptr NULL if it is
 * none; *bare is 1 where the semicolon may be missing.
 */
pcut_str pcut_html_entity(pcut_str name, int *bare);

#endif /* PCUT_HTML_ENTITIES_H */
