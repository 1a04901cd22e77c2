/* SPDX-License-Identifier: ISC */
/* json_unknown.h - fields that the reader does not know. */
#ifndef PCUT_JSON_UNKNOWN_H
#define PCUT_JSON_UNKNOWN_H

#include <jansson.h>

#include <presscut_format.h>

/*
 * Warn of each member of object that no article, or no node, asset, agent or
 * other part of one, has in the version that is read here: a later minor
 * version may have more, which is left out.
 */
void pcut_json_warn_of_article(pcut_reader *r, const json_t *object);
void pcut_json_warn_of_part(pcut_reader *r, const json_t *object);

#endif /* PCUT_JSON_UNKNOWN_H */
