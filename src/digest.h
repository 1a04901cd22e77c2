/* SPDX-License-Identifier: ISC */
#ifndef PCUT_DIGEST_H
#define PCUT_DIGEST_H
#include <presscut.h>

#include "buf.h"
void pcut_sha256_hex(pcut_str bytes, char out[65]);

/* RFC 4648, 4, padded, on one line. */
void pcut_base64_encode(pcut_str bytes, pcut_buf *out);
/* Likewise back; white space is passed over.  0 if it is none. */
int pcut_base64_decode(pcut_str text, pcut_buf *out);
#endif
