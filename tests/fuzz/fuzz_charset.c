/* SPDX-License-Identifier: ISC */
/*
 * Any bytes by every rule of decoding, in encodings that the first byte
 * picks; then mended.  What comes out is UTF-8, and mending what is mended
 * changes nothing more.
 */
#include "fuzz.h"

#include "charset.h"
#include "mem.h"
#include "mend.h"

static void
mend(pcut_str text)
{
	pcut_mended once, twice;

	if (pcut_mend(NULL, text, &once) != PCUT_OK)
		return;
	fuzz_must(pcut_utf8_valid(once.text) == once.text.len,
	    "mended into what is no UTF-8", "charset");
	if (once.counts[PCUT_MEND_MOJIBAKE] == 0 &&
	    pcut_mend(NULL, once.text, &twice) == PCUT_OK) {
		for (int k = 0; k < PCUT_MEND_KINDS; k++)
			fuzz_must(k == PCUT_MEND_MOJIBAKE ||
			    k == PCUT_MEND_SPACE || twice.counts[k] == 0 ||
			    twice.counts[PCUT_MEND_MOJIBAKE] > 0,
			    "not mended at once", pcut_mend_name(k));
		pcut_mem_free(NULL, twice.owned);
	}
	pcut_mem_free(NULL, once.owned);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const labels[] = {"", "", "", "utf-8", "latin1",
	    "koi8-r", "shift_jis", "gb18030", "big5", "euc-jp", "euc-kr",
	    "iso-2022-jp", "utf-16", "utf-16be", "utf-32", "windows-1255",
	    "macintosh", "no-such"};
	size_t pick = size > 0 ? data[0] : 0;
	pcut_str label = pcut_str_from(labels[pick %
	    (sizeof labels / sizeof labels[0])]), bytes;
	char *exact;

	if (size == 0 || size > FUZZ_MOST ||
	    (exact = malloc(size)) == NULL)
		return 0;
	memcpy(exact, data + 1, size - 1);
	bytes = PCUT_STR(exact, size - 1);
	for (int i = 0; i < 4; i++) {
		pcut_decoded d;
		pcut_status rc = pcut_charset_decode(NULL, bytes,
		    i % 2 == 0 ? PCUT_CHARSET_TEXT : PCUT_CHARSET_HTML,
		    i < 2 ? PCUT_STR_NONE : label,
		    i < 2 ? label : PCUT_STR_NONE, &d);

		if (rc != PCUT_OK) {
			fuzz_must(d.owned == NULL, "leaks", "charset");
			continue;
		}
		fuzz_must(pcut_utf8_valid(d.text) == d.text.len,
		    "decoded into what is no UTF-8", "charset");
		fuzz_must(pcut_charset_name(pcut_str_from(d.encoding)) != NULL,
		    "an encoding without a name", "charset");
		mend(d.text);
		pcut_mem_free(NULL, d.owned);
	}
	pcut_charset_binary(bytes, PCUT_CHARSET_TEXT);
	free(exact);
	return 0;
}
