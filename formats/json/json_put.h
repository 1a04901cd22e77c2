/* SPDX-License-Identifier: ISC */
/*
 * json_put.h - the members of an article's object: each writes its key and
 * value where j stands, or nothing when the article has none.
 */
#ifndef PCUT_JSON_PUT_H
#define PCUT_JSON_PUT_H

#include <presscut_format.h>

#include "json.h"

/* ---- json_meta.c ------------------------------------------------------ */

/* Kind, version, and all from the title to the copyright. */
void pcut_json_put_heading(pcut_json *j, const pcut_article *a);
void pcut_json_put_source(pcut_json *j, const pcut_article *a);
void pcut_json_put_series(pcut_json *j, const pcut_article *a);
void pcut_json_put_provenance(pcut_json *j, const pcut_article *a);
void pcut_json_put_related(pcut_json *j, const pcut_article *a);
void pcut_json_put_notices(pcut_json *j, const pcut_article *a);
void pcut_json_put_counts(pcut_json *j, const pcut_article *a);
void pcut_json_put_warnings(pcut_json *j, const pcut_article *a);
/* What is no JSON object is left out: whoever set it may set anything. */
pcut_status pcut_json_put_extra(pcut_json *j, const pcut_article *a);

/* ---- json_nodes.c ----------------------------------------------------- */

/* The tree under the root of this kind; the body stands even if empty. */
pcut_status pcut_json_put_blocks(pcut_json *j, const pcut_article *a,
                                 const char *key, pcut_kind kind);
pcut_status pcut_json_put_lead_image(pcut_json *j, const pcut_article *a);

#endif /* PCUT_JSON_PUT_H */
