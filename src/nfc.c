/* SPDX-License-Identifier: ISC */
/*
 * Unicode's normal form C (UAX 15), by libutf8proc, where the quick check of
 * its section 9 finds that it may change anything.
 *
 * The ranges are those whose NFC_Quick_Check is not Yes: what has a canonical
 * decomposition that does not compose again, and what composes with the
 * character before it (Unicode 14; later versions add marks of scripts that
 * are new).
 */
#include <stdlib.h>
#include <string.h>

#include <utf8proc.h>

#include "nfc.h"
#include "utf8.h"

/* A line longer than this is not composed: nobody wrote it. */
#define COMPOSE_MOST ((size_t)1 << 20)
/* Nor one with more marks than this on a letter: ordering them costs their
 * number squared (section 13 has 30 for the same reason). */
#define MARKS_MOST 32

static const uint32_t ranges[][2] = {
	{0x0300, 0x0304}, {0x0306, 0x030C}, {0x030F, 0x030F},
	{0x0311, 0x0311}, {0x0313, 0x0314}, {0x031B, 0x031B},
	{0x0323, 0x0328}, {0x032D, 0x032E}, {0x0330, 0x0331},
	{0x0338, 0x0338}, {0x0340, 0x0345}, {0x0374, 0x0374},
	{0x037E, 0x037E}, {0x0387, 0x0387}, {0x0653, 0x0655},
	{0x093C, 0x093C}, {0x0958, 0x095F}, {0x09BE, 0x09BE},
	{0x09D7, 0x09D7}, {0x09DC, 0x09DD}, {0x09DF, 0x09DF},
	{0x0A33, 0x0A33}, {0x0A36, 0x0A36}, {0x0A59, 0x0A5B},
	{0x0A5E, 0x0A5E}, {0x0B3E, 0x0B3E}, {0x0B56, 0x0B57},
	{0x0B5C, 0x0B5D}, {0x0BBE, 0x0BBE}, {0x0BD7, 0x0BD7},
	{0x0C56, 0x0C56}, {0x0CC2, 0x0CC2}, {0x0CD5, 0x0CD6},
	{0x0D3E, 0x0D3E}, {0x0D57, 0x0D57}, {0x0DCA, 0x0DCA},
	{0x0DCF, 0x0DCF}, {0x0DDF, 0x0DDF}, {0x0F43, 0x0F43},
	{0x0F4D, 0x0F4D}, {0x0F52, 0x0F52}, {0x0F57, 0x0F57},
	{0x0F5C, 0x0F5C}, {0x0F69, 0x0F69}, {0x0F73, 0x0F73},
	{0x0F75, 0x0F76}, {0x0F78, 0x0F78}, {0x0F81, 0x0F81},
	{0x0F93, 0x0F93}, {0x0F9D, 0x0F9D}, {0x0FA2, 0x0FA2},
	{0x0FA7, 0x0FA7}, {0x0FAC, 0x0FAC}, {0x0FB9, 0x0FB9},
	{0x102E, 0x102E}, {0x1161, 0x1175}, {0x11A8, 0x11C2},
	{0x1B35, 0x1B35}, {0x1F71, 0x1F71}, {0x1F73, 0x1F73},
	{0x1F75, 0x1F75}, {0x1F77, 0x1F77}, {0x1F79, 0x1F79},
	{0x1F7B, 0x1F7B}, {0x1F7D, 0x1F7D}, {0x1FBB, 0x1FBB},
	{0x1FBE, 0x1FBE}, {0x1FC9, 0x1FC9}, {0x1FCB, 0x1FCB},
	{0x1FD3, 0x1FD3}, {0x1FDB, 0x1FDB}, {0x1FE3, 0x1FE3},
	{0x1FEB, 0x1FEB}, {0x1FEE, 0x1FEF}, {0x1FF9, 0x1FF9},
	{0x1FFB, 0x1FFB}, {0x1FFD, 0x1FFD}, {0x2000, 0x2001},
	{0x2126, 0x2126}, {0x212A, 0x212B}, {0x2329, 0x232A},
	{0x2ADC, 0x2ADC}, {0x3099, 0x309A}, {0xF900, 0xFA0D},
	{0xFA10, 0xFA10}, {0xFA12, 0xFA12}, {0xFA15, 0xFA1E},
	{0xFA20, 0xFA20}, {0xFA22, 0xFA22}, {0xFA25, 0xFA26},
	{0xFA2A, 0xFA6D}, {0xFA70, 0xFAD9}, {0xFB1D, 0xFB1D},
	{0xFB1F, 0xFB1F}, {0xFB2A, 0xFB36}, {0xFB38, 0xFB3C},
	{0xFB3E, 0xFB3E}, {0xFB40, 0xFB41}, {0xFB43, 0xFB44},
	{0xFB46, 0xFB4E}, {0x110BA, 0x110BA}, {0x11127, 0x11127},
	{0x1133E, 0x1133E}, {0x11357, 0x11357}, {0x114B0, 0x114B0},
	{0x114BA, 0x114BA}, {0x114BD, 0x114BD}, {0x115AF, 0x115AF},
	{0x11930, 0x11930}, {0x1D15E, 0x1D164}, {0x1D1BB, 0x1D1C0},
	{0x2F800, 0x2FA1D},};

static int
combining_class(uint32_t cp)
{
	return cp < 0x300 ? 0 : utf8proc_get_property(
	    (utf8proc_int32_t)cp)->combining_class;
}

static int
in_ranges(uint32_t cp)
{
	size_t low = 0, high = sizeof ranges / sizeof ranges[0];

	while (low < high) {
		size_t mid = (low + high) / 2;

		if (cp > ranges[mid][1])
			low = mid + 1;
		else
			high = mid;
	}
	return low < sizeof ranges / sizeof ranges[0] && cp >= ranges[low][0];
}

int
pcut_nfc_may_change(uint32_t cp, int *last_class)
{
	int before = *last_class;

	*last_class = combining_class(cp);
	return (*last_class != 0 && *last_class < before) ||
	    (cp >= ranges[0][0] && in_ranges(cp));
}

static int
has_heap_of_marks(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	int marks = 0;

	while (p < end && marks <= MARKS_MOST)
		marks = combining_class(pcut_utf8_next(&p, end)) != 0 ?
		    marks + 1 : 0;
	return marks > MARKS_MOST;
}

int
pcut_nfc_compose(pcut_buf *buf, size_t start)
{
	size_t len = buf->len - start;
	utf8proc_uint8_t *nfc = NULL;
	utf8proc_ssize_t size;
	int changed;

	if (buf->failed || len == 0 || len > COMPOSE_MOST ||
	    has_heap_of_marks(PCUT_STR(buf->ptr + start, len)))
		return 0;
	size = utf8proc_map((const utf8proc_uint8_t *)buf->ptr + start,
	    (utf8proc_ssize_t)len, &nfc, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
	changed = size >= 0 && ((size_t)size != len ||
	    memcmp(nfc, buf->ptr + start, len) != 0);
	if (changed) {
		buf->len = start;
		pcut_buf_put(buf, PCUT_STR((const char *)nfc, (size_t)size));
	} else if (size == UTF8PROC_ERROR_NOMEM) {
		buf->failed = 1;
	}
	free(nfc);
	return changed;
}
