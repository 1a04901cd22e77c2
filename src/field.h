/* SPDX-License-Identifier: ISC */
/* field.h - header fields of mail and its kin (RFC 5322, 2045, 2047, 2231). */
#ifndef PCUT_FIELD_H
#define PCUT_FIELD_H

#include <presscut.h>

#include "arena.h"
#include "buf.h"

/* One field; value is folded still, without the white space round it. */
typedef struct pcut_header_field {
	pcut_str name, value;
} pcut_header_field;

/*
 * The next field of *rest, with its folded lines, and *rest behind it.  0, and
 * *rest unchanged, where no field stands: at the empty line that ends the
 * header (which is left to the caller), or at anything else.
 */
int pcut_field_take(pcut_str *rest, pcut_header_field *field);

/*
 * value unfolded and its encoded words decoded, white space collapsed, in
 * arena.  Words in a charset that nobody knows stay as they are.  ptr is NULL
 * when memory is exhausted.
 */
pcut_str pcut_field_text(pcut_arena *arena, pcut_str value);

/* An address: the display name, the comment in its place, or nothing. */
typedef struct pcut_mailbox {
	pcut_str name, address;
} pcut_mailbox;

/* The next of a list of addresses, as pcut_field_text() gave it. */
int pcut_mailbox_take(pcut_str *rest, pcut_mailbox *mailbox);

/* Parameter name of a value such as "text/plain; charset=x"; empty if it has
 * none.  Quotes are taken off; values in pieces or with a charset (RFC 2231)
 * are put together and decoded. */
pcut_str pcut_field_parameter(pcut_arena *arena, pcut_str value,
                              pcut_str name);

/* A body's transfer encoding undone; what is malformed stays as it is. */
void pcut_quoted_printable(pcut_str body, pcut_buf *out);

#endif /* PCUT_FIELD_H */
