/* SPDX-License-Identifier: ISC */
/*
 * What bytes are that nothing says anything of.  A statistical detector is
 * asked, and believed only within a list, only where the whole input decodes,
 * and never on sparse non-ASCII bytes, on which detectors answer nonsense.
 */
#include <string.h>

#include <uchardet.h>

#include "charset_parts.h"
#include "library.h"
#include "str.h"
#include "utf8.h"

/* Below this share of the bytes that are no space, non-ASCII is sparse. */
#define SPARSE_PERCENT 2

static int
is_sparse(pcut_str bytes)
{
	uint64_t high = 0, count = 0;

	for (size_t i = 0; i < bytes.len; i++) {
		high += (unsigned char)bytes.ptr[i] >= 0x80;
		count += !pcut_is_space(bytes.ptr[i]);
	}
	return high * 100 < count * SPARSE_PERCENT;
}

/* Whole lines of nothing but ASCII at the start. */
static size_t
ascii_head(pcut_str bytes)
{
	size_t at = pcut_utf8_valid(bytes), i;

	for (i = 0; i < at && (unsigned char)bytes.ptr[i] < 0x80; i++)
		;
	while (i > 0 && bytes.ptr[i - 1] != '\n')
		i--;
	return i;
}

#define UCHARDET(F) F(uchardet_new) F(uchardet_handle_data) \
	F(uchardet_data_end) F(uchardet_get_charset) F(uchardet_delete)

/* The detector's answer, if it is one that is believed. */
static const pcut_encoding *
detect(pcut_str bytes)
{
	/* What it says, and what is read for it. */
	static const struct {
		const char *says, *means;
	} believed[] = {
		{"ISO-8859-1", "windows-1252"},
		{"WINDOWS-1252", "windows-1252"},
		{"ISO-8859-9", "windows-1254"},
		{"WINDOWS-1254", "windows-1254"},
		{"KOI8-R", "koi8-u"}, {"GB2312", "gb18030"},
		{"GB18030", "gb18030"}, {"EUC-KR", "euc-kr"},
		{"UHC", "euc-kr"}, {"SHIFT_JIS", "shift_jis"},
		{"ISO-8859-2", "iso-8859-2"}, {"ISO-8859-5", "iso-8859-5"},
		{"ISO-8859-7", "iso-8859-7"}, {"ISO-8859-8", "iso-8859-8"},
		{"ISO-8859-15", "iso-8859-15"},
		{"WINDOWS-1250", "windows-1250"},
		{"WINDOWS-1251", "windows-1251"},
		{"WINDOWS-1253", "windows-1253"},
		{"WINDOWS-1255", "windows-1255"},
		{"WINDOWS-1256", "windows-1256"}, {"IBM866", "ibm866"},
		{"EUC-JP", "euc-jp"}, {"BIG5", "big5"},
		{"MAC-CYRILLIC", "x-mac-cyrillic"},
	};
	static const char *const names[] = {UCHARDET(PCUT_LIBRARY_NAME)};
	struct { UCHARDET(PCUT_LIBRARY_POINTER) } u;
	const pcut_encoding *found = NULL;
	uchardet_t ud;
	pcut_str says;

	if (!pcut_library_load(PCUT_LIBRARY_UCHARDET, names,
	    sizeof names / sizeof names[0], &u) ||
	    (ud = u.uchardet_new()) == NULL)
		return NULL; /* then by what comes after a guess */
	/* A long head of ASCII would be all that it sees. */
	bytes = pcut_str_cut(pcut_str_skip(bytes, ascii_head(bytes)), 0,
	    PCUT_CHARSET_LOOK);
	if (u.uchardet_handle_data(ud, bytes.ptr, bytes.len) == 0) {
		u.uchardet_data_end(ud);
		says = pcut_str_from(u.uchardet_get_charset(ud));
		for (size_t i = 0; i < sizeof believed / sizeof believed[0];
		    i++)
			if (pcut_str_eq_case(says,
			    pcut_str_from(believed[i].says)))
				found = pcut_encoding_find(
				    pcut_str_from(believed[i].means));
	}
	u.uchardet_delete(ud);
	return found;
}

/* Letters of CJK, Kana or Hangul among a hundred characters of UTF-16. */
static int
utf16_cjk_percent(pcut_str bytes, int big)
{
	size_t cjk = 0, count = bytes.len / 2;

	for (size_t i = 0; i + 1 < bytes.len; i += 2)
		cjk += (size_t)pcut_cp_is_cjk(
		    pcut_charset_unit_at(bytes, i, big));
	return count == 0 ? 0 : (int)(cjk * 100 / count);
}

/* Whether "\xA4" stands by a number: no currency sign, but the euro that
 * ISO-8859-15 put in its place. */
static int
has_old_euro(pcut_str bytes)
{
	size_t at;

	while ((at = pcut_str_find_char(bytes, '\xA4')) != SIZE_MAX) {
		size_t i = at;

		while (i > 0 && bytes.ptr[i - 1] == ' ')
			i--;
		if (i > 0 && pcut_is_digit(bytes.ptr[i - 1]))
			return 1;
		i = at + 1;
		while (i < bytes.len && bytes.ptr[i] == ' ')
			i++;
		if (i < bytes.len && pcut_is_digit(bytes.ptr[i]))
			return 1;
		bytes = pcut_str_skip(bytes, at + 1);
	}
	return 0;
}

/* Quotes and dashes of windows-1252, where ISO-8859 has controls. */
static int
has_c1(pcut_str bytes)
{
	for (size_t i = 0; i < bytes.len; i++)
		if ((unsigned char)bytes.ptr[i] >= 0x80 &&
		    (unsigned char)bytes.ptr[i] < 0xA0)
			return 1;
	return 0;
}

static pcut_status
decode_western(pcut_charset_job *job)
{
	if (!has_old_euro(job->bytes))
		return pcut_charset_as_label(job, "windows-1252", 0);
	if (!has_c1(job->bytes))
		return pcut_charset_as_label(job, "iso-8859-15", 0);
	return pcut_charset_cp1252(job, "windows-1252", 0x20AC);
}

pcut_status
pcut_charset_guess(pcut_charset_job *job)
{
	const pcut_encoding *found = NULL;
	pcut_status rc = PCUT_EFORMAT;

	job->out->inferred = 1;
	if (!is_sparse(job->bytes)) {
		found = detect(job->bytes);
		if (found != NULL && strcmp(found->name, "windows-1252") != 0)
			rc = pcut_charset_as(job, found, 1);
		else if (found == NULL && job->bytes.len % 2 == 0 &&
		    job->bytes.len >= 4 &&
		    utf16_cjk_percent(job->bytes, 0) >= 90)
			rc = pcut_charset_as_label(job, "utf-16le", 1);
		else if (found == NULL && job->bytes.len % 2 == 0 &&
		    job->bytes.len >= 4 &&
		    utf16_cjk_percent(job->bytes, 1) >= 90)
			rc = pcut_charset_as_label(job, "utf-16be", 1);
	}
	return rc == PCUT_EFORMAT ? decode_western(job) : rc;
}
