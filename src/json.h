/* SPDX-License-Identifier: ISC */
/* json.h - JSON out, as it is made (RFC 8259); reading is jansson's. */
#ifndef PCUT_JSON_H
#define PCUT_JSON_H

#include <presscut_format.h>

/*
 * Values in their order; separators, line ends and indentation come by
 * themselves.  Pretty: two spaces a level, a value a line, but all of what
 * stands between pcut_json_flat() and its end on one line.  Not pretty: one
 * line without spaces.
 */
typedef struct pcut_json { /* set out and pretty, zero the rest */
	pcut_output *out;
	int pretty;
	unsigned depth, flat;
	int some;  /* the container at hand has a value */
	int keyed; /* a key was written, its value comes */
	int fresh; /* a flat part begins: its first value has a line end */
} pcut_json;

void pcut_json_begin(pcut_json *j, char bracket); /* '{' or '[' */
void pcut_json_end(pcut_json *j, char bracket);   /* '}' or ']' */
void pcut_json_flat(pcut_json *j, int on); /* nests */
void pcut_json_key(pcut_json *j, const char *key);
void pcut_json_key_str(pcut_json *j, pcut_str key);
void pcut_json_str(pcut_json *j, pcut_str s);
void pcut_json_num(pcut_json *j, long long value);
void pcut_json_bool(pcut_json *j, int value);
void pcut_json_null(pcut_json *j);
/* A member; nothing at all where the value is empty or zero. */
void pcut_json_str_field(pcut_json *j, const char *key, pcut_str value);
void pcut_json_num_field(pcut_json *j, const char *key,
                         unsigned long long value);
/* A value that is JSON already, as it is. */
void pcut_json_raw(pcut_json *j, pcut_str value);

#endif /* PCUT_JSON_H */
