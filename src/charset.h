/* SPDX-License-Identifier: ISC */
/* charset.h - bytes to valid UTF-8. */
#ifndef PCUT_CHARSET_H
#define PCUT_CHARSET_H
#include <presscut.h>
typedef enum pcut_charset_rule {
	PCUT_CHARSET_TEXT = 0,
	PCUT_CHARSET_HTML = 1
} pcut_charset_rule;
typedef struct pcut_decoded {
	pcut_str text;
	char *owned;
	const char *encoding;
	int inferred;
	uint64_t replaced;
	uint64_t repaired;
} pcut_decoded;
pcut_status pcut_charset_decode(const pcut_allocator *mem, pcut_str bytes,
    pcut_charset_rule rule, pcut_str override, pcut_str declared,
    pcut_decoded *out);
#endif
