/* SPDX-License-Identifier: ISC */
/*
 * UTF-8 that was read as windows-1252.  Text is put back only if, written as
 * windows-1252, all of it is valid UTF-8 again, and nine tenths of its
 * non-ASCII characters stand in sequences as only that error makes them: so
 * "S\xC3\xA3o" stays, whose bytes are no UTF-8, and a text that quotes some
 * mojibake among good accents does too.
 */
#include "mojibake.h"
#include "utf8.h"

/* The byte that cp is in windows-1252 (unused ones as C1); -1 if none. */
static int
to_cp1252(uint32_t cp)
{
	static const uint16_t high[32] = {
		0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
		0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0,
		0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
		0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

	if (cp < 0x80 || (cp >= 0xA0 && cp <= 0xFF) || cp == 0x81 ||
	    cp == 0x8D || cp == 0x8F || cp == 0x90 || cp == 0x9D)
		return (int)cp;
	for (int i = 0; i < 32; i++)
		if (high[i] != 0 && high[i] == cp)
			return 0x80 + i;
	return -1;
}

/* Whether a sequence that begins with lead, then second (as characters), is
 * what the error makes rather than what people write: of letters, small ones
 * behind a capital that they never stand behind. */
static int
is_mark(int lead, uint32_t second)
{
	return lead == 0xC2 || lead == 0xC3 || lead == 0xE2 || lead == 0xD0 ||
	    lead == 0xD1 || !pcut_cp_is_letter(second) ||
	    second == 0x0178 || second == 0x0192 || (lead < 0xDF &&
	    (second == 0x0161 || second == 0x0153 || second == 0x017E));
}

/* Nobody writes such a sequence: one alone is enough to tell. */
static int
is_sure(int lead, uint32_t second)
{
	return (lead == 0xC2 && !pcut_cp_is_letter(second)) ||
	    (lead == 0xE2 && second == 0x20AC) ||
	    (lead == 0xF0 && second == 0x0178);
}

static uint64_t
undo_once(pcut_str text, pcut_buf *out)
{
	const char *p = text.ptr, *end = text.ptr + text.len;
	size_t start = out->len;
	uint64_t other = 0, marked = 0, sequences = 0;
	int sure = 0;

	while (p < end && !out->failed) {
		uint32_t cp = pcut_utf8_next(&p, end), second = 0, decoded;
		int lead = to_cp1252(cp), need;
		char bytes[4];
		const char *q = bytes;

		if (lead < 0 || lead == 0x7F)
			break;
		if (lead < 0x80) {
			pcut_buf_putc(out, (char)lead);
			continue;
		}
		need = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
		bytes[0] = (char)lead;
		for (int i = 1; i < need; i++) {
			uint32_t next = p < end ? pcut_utf8_next(&p, end) : 0;
			int byte = to_cp1252(next);

			if (i == 1)
				second = next;
			bytes[i] = (char)(byte < 0 ? 0 : byte);
		}
		if (pcut_utf8_valid(PCUT_STR(bytes, (size_t)need)) !=
		    (size_t)need)
			break;
		decoded = pcut_utf8_next(&q, bytes + need);
		if ((decoded >= 0x80 && decoded < 0xA0) ||
		    decoded == PCUT_REPLACEMENT)
			break;
		other += (uint64_t)need;
		marked += is_mark(lead, second) ? (uint64_t)need : 0;
		sure |= is_sure(lead, second);
		sequences++;
		pcut_buf_put(out, PCUT_STR(bytes, (size_t)need));
	}
	if (p < end || out->failed || sequences == 0 || (sequences < 2 &&
	    !sure) || marked * 10 < other * 9) {
		out->len = start;
		return 0;
	}
	return sequences;
}

uint64_t
pcut_mojibake_undo(pcut_str text, pcut_buf *out)
{
	pcut_buf again = {.mem = out->mem};
	size_t start = out->len;
	uint64_t count = undo_once(text, out), twice;

	if (count == 0)
		return 0;
	twice = undo_once(PCUT_STR(out->ptr + start, out->len - start), &again);
	if (twice > 0) {
		out->len = start;
		pcut_buf_put(out, pcut_buf_str(&again));
		count += twice;
	}
	pcut_buf_free(&again);
	return count;
}
