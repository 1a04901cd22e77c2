/* SPDX-License-Identifier: ISC */
/*
 * What is no text at all: known by its first bytes, or by its controls.
 */
#include <string.h>

#include "charset_parts.h"
#include "eight.h"
#include "str.h"
#include "utf8.h"

/* No ASCII control in eight bytes, line ends and tabs aside, nor the first byte
 * of what counts as one in UTF-8. */
static int
is_plain(uint64_t word)
{
	uint64_t low = word & ~PCUT_EIGHT_HIGH;
	uint64_t controls = pcut_eight_below(low, ' ') & ~word;

	if (controls != 0)
		controls &= ~(pcut_eight_is(word, '\n') |
		    pcut_eight_is(word, '\t') | pcut_eight_is(word, '\r'));
	if (low == word)
		return (controls |
		    ((word + PCUT_EIGHT_ONES) & PCUT_EIGHT_HIGH)) == 0;
	return (controls | pcut_eight_is(word, 0x7F) |
	    pcut_eight_is(word, 0xC2) | pcut_eight_is(word, 0xEF)) == 0;
}

static size_t
count_controls(pcut_str bytes, int is_utf8)
{
	static const unsigned char control[128] = {
		1, 1, 1, 1, 1, 1, 1, 1, 1, /* then white space */
		[0x0E] = 1, [0x0F] = 1, [0x10] = 1, [0x11] = 1, [0x12] = 1,
		[0x13] = 1, [0x14] = 1, [0x15] = 1, [0x16] = 1, [0x17] = 1,
		[0x18] = 1, [0x19] = 1, [0x1A] = 1, /* then escape */
		[0x1C] = 1, [0x1D] = 1, [0x1E] = 1, [0x1F] = 1, [0x7F] = 1};
	size_t odd = 0, next = 0;

	for (size_t i = 0; i < bytes.len; i++) {
		unsigned char c = (unsigned char)bytes.ptr[i];

		if (i >= next && bytes.len - i >= 8) {
			next = i + 8;
			if (is_plain(pcut_eight(bytes.ptr + i))) {
				i += 7;
				continue;
			}
		}
		if (c < 0x80)
			odd += control[c];
		else if (is_utf8) /* C2 80 to C2 9F; EF BF BD is U+FFFD */
			odd += (c == 0xC2 && i + 1 < bytes.len &&
			    (unsigned char)bytes.ptr[i + 1] < 0xA0 &&
			    (unsigned char)bytes.ptr[i + 1] != 0x85) ||
			    (c == 0xEF && i + 2 < bytes.len &&
			    memcmp(bytes.ptr + i, "\xEF\xBF\xBD", 3) == 0);
	}
	return odd;
}

/*
 * More than a tenth, and more than a stray few: a short line may well hold a
 * replacement character.  What is no UTF-8 may be text in an older encoding,
 * so there bytes beyond ASCII prove nothing, and controls, of which random
 * bytes have a tenth and text none, do at half of that.
 */
static int
has_many_controls(pcut_str bytes)
{
	size_t odd = count_controls(bytes, 1);

	if (odd < 4) /* the rule, whatever the encoding */
		return 0;
	if (bytes.len - pcut_utf8_valid(bytes) < 4 ||
	    pcut_charset_is_mostly_utf8(bytes))
		return odd * 10 > pcut_utf8_count(bytes);
	odd = count_controls(bytes, 0);
	return odd >= 4 && odd * 20 > bytes.len;
}

const char *
pcut_charset_binary(pcut_str bytes, pcut_charset_rule rule)
{
	static const struct {
		const char *magic;
		size_t len;
		const char *what;
	} known[] = {
		{"%PDF-", 5, "a PDF"},
		{"PK\003\004", 4, "a ZIP archive"},
		{"PK\005\006", 4, "a ZIP archive"},
		{"\x89PNG\r\n\x1A\n", 8, "a PNG image"},
		{"\xFF\xD8\xFF", 3, "a JPEG image"},
		{"GIF87a", 6, "a GIF image"},
		{"GIF89a", 6, "a GIF image"},
		{"\x1F\x8B\x08", 3, "gzip data"},
		{"\xFD" "7zXZ", 5, "xz data"},
		{"7z\xBC\xAF\x27\x1C", 6, "a 7z archive"},
		{"Rar!\x1A\x07", 6, "a RAR archive"},
		{"{\\rtf", 5, "RTF"},
		{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8, "an old Office file"},
		{"\x7F" "ELF", 4, "a program"},
		{"SQLite format 3", 16, "a database"},
		{"OggS\0", 5, "Ogg media"},
		{"ID3\2", 4, "MP3 audio"},
		{"ID3\3", 4, "MP3 audio"},
		{"ID3\4", 4, "MP3 audio"},
	};
	size_t mark_len;

	for (size_t i = 0; i < sizeof known / sizeof known[0]; i++)
		if (pcut_str_starts(bytes, (pcut_str){known[i].magic,
		    known[i].len}))
			return known[i].what;
	if (bytes.len >= 10 && pcut_str_starts(bytes, PCUT_LIT("BZh")) &&
	    memcmp(bytes.ptr + 4, "1AY&SY", 6) == 0)
		return "bzip2 data";
	bytes = pcut_str_cut(bytes, 0, PCUT_CHARSET_LOOK);
	if (rule == PCUT_CHARSET_JSON ||
	    pcut_charset_mark(bytes, &mark_len) != NULL ||
	    pcut_charset_utf16(bytes) != NULL)
		return NULL;
	return has_many_controls(bytes) ? "binary data" : NULL;
}
