/* SPDX-License-Identifier: ISC */
/* entity.h - character references of HTML 5: &amp; &#38; &#x26; */
#ifndef PCUT_ENTITY_H
#define PCUT_ENTITY_H

#include <stddef.h>

#include <presscut.h>

#define PCUT_ENTITY_MAX 8 /* bytes of text that one stands for, and a NUL */

/* The text that the name ("amp", without & and ;) stands for; "" if it is no
 * name.  A constant; its case counts. */
pcut_str pcut_entity_named(pcut_str name);

/*
 * The character reference at the start of s, its semicolon included: bytes
 * taken, and its text in out with its length in *len; 0 if there is none.
 * What is no character (U+0000, surrogates, beyond U+10FFFF) is U+FFFD.
 */
size_t pcut_entity_decode(pcut_str s, char out[PCUT_ENTITY_MAX], size_t *len);

#endif /* PCUT_ENTITY_H */
