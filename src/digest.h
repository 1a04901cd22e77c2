/* SPDX-License-Identifier: ISC */
/* digest.h - digests, identifiers from them, base64; by libnettle. */
#ifndef PCUT_DIGEST_H
#define PCUT_DIGEST_H

#include <presscut.h>

#include "buf.h"

/* FIPS 180-4, as 64 hexadecimal digits and a NUL. */
void pcut_sha256_hex(pcut_str bytes, char out[65]);

/* The UUID of version 5 of name in the namespace of URLs (RFC 4122, 4.3 and
 * appendix C), as 36 characters and a NUL. */
void pcut_uuid5_url(pcut_str name, char out[37]);

/* RFC 4648, 4, padded, on one line. */
void pcut_base64_encode(pcut_str bytes, pcut_buf *out);
/* Likewise back; white space is passed over and padding may lack, as in data:
 * addresses.  0, and out unchanged, if it is none. */
int pcut_base64_decode(pcut_str text, pcut_buf *out);

#endif /* PCUT_DIGEST_H */
