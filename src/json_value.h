/* SPDX-License-Identifier: ISC */
/* json_value.h - a parsed JSON value, written again in canonical form. */
#ifndef PCUT_JSON_VALUE_H
#define PCUT_JSON_VALUE_H

#include <jansson.h>

#include "json.h"

/*
 * value through j: keys in order of their bytes, a real with the fewest digits
 * that read back as the same.  Without recursion.  PCUT_ENOMEM when memory is
 * exhausted: what was written then is not whole.
 */
pcut_status pcut_json_value(pcut_json *j, json_t *value);

#endif /* PCUT_JSON_VALUE_H */
