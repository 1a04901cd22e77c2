/* SPDX-License-Identifier: ISC */
#include "charset.h"
#include "utf8.h"
pcut_status
pcut_charset_decode(const pcut_allocator *mem, pcut_str bytes,
    pcut_charset_rule rule, pcut_str override, pcut_str declared,
    pcut_decoded *out)
{
	(void)mem, (void)rule, (void)override, (void)declared;
	*out = (pcut_decoded){.text = bytes, .encoding = "utf-8"};
	return pcut_utf8_valid(bytes) == bytes.len ? PCUT_OK : PCUT_EFORMAT;
}
