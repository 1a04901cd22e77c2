/* SPDX-License-Identifier: ISC */
/*
 * Bytes to valid UTF-8.  A ladder: each step applies only where those before
 * did not, and none guesses what is valid UTF-8 already.  The steps here look
 * at what bytes say of themselves; statistics come last (charset_guess.c).
 */
#include <string.h>

#include "charset_parts.h"
#include "str.h"
#include "utf8.h"

/* Where labels inside a dump are looked for. */
#define LABEL_ZONE 4096

const char *
pcut_charset_mark(pcut_str bytes, size_t *len)
{
	static const struct {
		const char *mark;
		size_t len;
		const char *name;
	} marks[] = {
		{"\xEF\xBB\xBF", 3, "utf-8"},
		{"\xFF\xFE\0\0", 4, "utf-32le"},
		{"\0\0\xFE\xFF", 4, "utf-32be"},
		{"\xFF\xFE", 2, "utf-16le"},
		{"\xFE\xFF", 2, "utf-16be"},
	};

	for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
		if (!pcut_str_starts(bytes, (pcut_str){marks[i].mark,
		    marks[i].len}) || (marks[i].len == 4 && bytes.len % 4 != 0))
			continue;
		*len = marks[i].len;
		return marks[i].name;
	}
	return NULL;
}

static int
is_iso_2022_jp(pcut_str bytes)
{
	size_t at = pcut_str_find_char(bytes, '\033');
	pcut_str three;

	if (at == SIZE_MAX)
		return 0;
	for (size_t i = 0; i < bytes.len; i++)
		if ((unsigned char)bytes.ptr[i] >= 0x80)
			return 0;
	three = pcut_str_cut(bytes, at, 3);
	return pcut_str_eq(three, PCUT_LIT("\033$@")) ||
	    pcut_str_eq(three, PCUT_LIT("\033$B")) ||
	    pcut_str_eq(three, PCUT_LIT("\033(J"));
}

/* How much like text bytes are in UTF-16; -1 where it cannot be it. */
static long
utf16_score(pcut_str bytes, int big)
{
	long score = 0;
	int high = 0;

	for (size_t i = 0; i + 1 < bytes.len; i += 2) {
		uint32_t u = pcut_charset_unit_at(bytes, i, big);

		if (high != (u >= 0xDC00 && u <= 0xDFFF))
			return -1; /* an unpaired surrogate */
		high = u >= 0xD800 && u <= 0xDBFF;
		if ((u < 0x20 && u != '\t' && u != '\n' && u != '\r' &&
		    u != '\f') ||
		    (u >= 0x7F && u < 0xA0) || u >= 0xFFFE ||
		    (u >= 0xFDD0 && u <= 0xFDEF))
			return -1;
		if (u == ' ' || u == '\n' || u == 0x3002 || u == 0x3001)
			score++;
	}
	return high ? -1 : score;
}

const char *
pcut_charset_utf16(pcut_str bytes)
{
	long little, big;

	if (bytes.len % 2 != 0 || bytes.len == 0 ||
	    memchr(bytes.ptr, '\0', bytes.len) == NULL)
		return NULL;
	little = utf16_score(bytes, 0);
	big = utf16_score(bytes, 1);
	if (little < 0 && big < 0)
		return NULL;
	return little >= big ? "utf-16le" : "utf-16be";
}

int
pcut_charset_is_mostly_utf8(pcut_str bytes)
{
	uint64_t good = 0, bad = 0;
	const char *p = bytes.ptr, *end = bytes.ptr + bytes.len;

	while (p < end) {
		const char *start = p;

		if ((unsigned char)*p < 0x80) {
			p++;
			continue;
		}
		if (pcut_utf8_next(&p, end) != PCUT_REPLACEMENT ||
		    (p - start == 3 && pcut_utf8_valid(PCUT_STR(start, 3)) ==
		    3))
			good++;
		else if (p < end || bad > 0 || p - start == 1)
			bad++;
	}
	return good >= 4 && good >= 5 * bad;
}

/* What follows label in the first bytes, up to what ends a name. */
static pcut_str
label_after(pcut_str zone, pcut_str label)
{
	size_t at = pcut_str_find_case(zone, label), len = 0;
	pcut_str value;

	if (at == SIZE_MAX)
		return PCUT_STR_NONE;
	value = pcut_str_skip(zone, at + label.len);
	while (value.len > 0 && (value.ptr[0] == ' ' || value.ptr[0] == '"' ||
	    value.ptr[0] == '\''))
		value = pcut_str_skip(value, 1);
	while (len < value.len && (pcut_is_alpha(value.ptr[len]) ||
	    pcut_is_digit(value.ptr[len]) || value.ptr[len] == '-' ||
	    value.ptr[len] == '_' || value.ptr[len] == '.'))
		len++;
	return pcut_str_cut(value, 0, len);
}

static const pcut_encoding *
label_inside(pcut_str bytes)
{
	static const char *const labels[] = {"charset=",
	    "Character set encoding:", "coding:"};
	pcut_str zone = pcut_str_cut(bytes, 0, LABEL_ZONE);

	for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
		const pcut_encoding *found = pcut_encoding_find(
		    label_after(zone, pcut_str_from(labels[i])));

		/* What shows a label in ASCII is not of two bytes a letter. */
		if (found != NULL && pcut_charset_unit(found->name) == 1)
			return found;
	}
	return NULL;
}

static pcut_status
decode_text(pcut_charset_job *job)
{
	const pcut_encoding *inside;
	const char *utf16;
	pcut_status rc;

	if (is_iso_2022_jp(job->bytes) &&
	    (rc = pcut_charset_as_label(job, "iso-2022-jp", 1)) != PCUT_EFORMAT)
		return rc;
	if ((utf16 = pcut_charset_utf16(job->bytes)) != NULL)
		return pcut_charset_as_label(job, utf16, 0);
	if (pcut_charset_is_utf8(job))
		return PCUT_OK;
	if (pcut_charset_is_mostly_utf8(job->bytes))
		return pcut_charset_mixed(job, 1);
	inside = label_inside(job->bytes);
	if (inside != NULL &&
	    (rc = pcut_charset_as(job, inside, 1)) != PCUT_EFORMAT)
		return rc;
	return pcut_charset_guess(job);
}

static pcut_status
decode_html(pcut_charset_job *job, pcut_str declared)
{
	const pcut_encoding *encoding = pcut_encoding_find(declared);
	const char *utf16;

	if (!is_iso_2022_jp(job->bytes) && pcut_charset_is_utf8(job))
		return PCUT_OK;
	if ((utf16 = pcut_charset_utf16(job->bytes)) != NULL)
		return pcut_charset_as_label(job, utf16, 0);
	if (is_iso_2022_jp(job->bytes) && encoding == NULL)
		return pcut_charset_as_label(job, "iso-2022-jp", 0);
	/* A page that was read as bytes of ASCII cannot be UTF-16 inside. */
	if (encoding != NULL && strncmp(encoding->name, "utf-16", 6) == 0)
		encoding = pcut_encoding_find(PCUT_LIT("utf-8"));
	if (encoding != NULL)
		return pcut_charset_as(job, encoding, 0);
	job->out->inferred = 1;
	return pcut_charset_is_mostly_utf8(job->bytes) ?
	    pcut_charset_mixed(job, 1) :
	    pcut_charset_as_label(job, "windows-1252", 0);
}

static pcut_status
decode_json(pcut_charset_job *job)
{
	const char *utf16 = pcut_charset_utf16(job->bytes);

	if (utf16 != NULL)
		return pcut_charset_as_label(job, utf16, 0);
	return pcut_charset_is_utf8(job) ? PCUT_OK : pcut_charset_mixed(job, 0);
}

pcut_status
pcut_charset_decode(const pcut_allocator *mem, pcut_str bytes,
    pcut_charset_rule rule, pcut_str override, pcut_str declared,
    pcut_decoded *out)
{
	pcut_charset_job job = {.mem = mem, .bytes = bytes, .out = out};
	const pcut_encoding *wanted = NULL;
	const char *marked;
	size_t mark_len = 0;

	*out = (pcut_decoded){.text = PCUT_STR_NONE, .encoding = "utf-8"};
	if (override.len > 0 &&
	    (wanted = pcut_encoding_find(override)) == NULL)
		return PCUT_EOPTION;
	marked = pcut_charset_mark(bytes, &mark_len);
	if (marked != NULL && (wanted == NULL || strcmp(marked, wanted->name) ==
	    0 || strncmp(wanted->name, "utf", 3) == 0)) {
		job.bytes = pcut_str_skip(bytes, mark_len);
		return pcut_charset_as_label(&job, marked, 0);
	}
	if (wanted != NULL)
		return pcut_charset_as(&job, wanted, 0);
	return rule == PCUT_CHARSET_HTML ? decode_html(&job, declared) :
	    rule == PCUT_CHARSET_JSON ? decode_json(&job) : decode_text(&job);
}

const char *
pcut_charset_name(pcut_str label)
{
	const pcut_encoding *found = pcut_encoding_find(label);

	return found == NULL ? NULL : found->name;
}
