/* SPDX-License-Identifier: ISC */
/*
 * Bytes to valid UTF-8.  A ladder: each step applies only where those before
 * did not, and none guesses what is valid UTF-8 already.  A statistical
 * detector is asked last, and believed only within a list, only where the
 * whole input decodes, and never on sparse non-ASCII bytes, on which
 * detectors answer nonsense.
 */
#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <string.h>

#include <uchardet.h>

#include "buf.h"
#include "charset.h"
#include "charset_names.h"
#include "eight.h"
#include "library.h"
#include "mem.h"
#include "str.h"
#include "utf8.h"

/* Where labels inside a dump are looked for. */
#define LABEL_ZONE 4096
/* What the detector is shown: enough to decide, not to cost. */
#define DETECT_MOST ((size_t)1 << 18)
/* Below this share of the bytes that are no space, non-ASCII is sparse. */
#define SPARSE_PERCENT 2

struct job {
	const pcut_allocator *mem;
	pcut_str bytes;
	pcut_decoded *out;
};

/* ---- decoding --------------------------------------------------------- */

/* windows-1252's 0x80 to 0x9F (WHATWG index; the five unused are C1). */
static const uint16_t cp1252_high[32] = {
	0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
	0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018,
	0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
	0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

static uint32_t
cp1252(unsigned char c)
{
	return c >= 0x80 && c <= 0x9F ? cp1252_high[c - 0x80] : c;
}

static pcut_status
give(struct job *job, pcut_buf *buf, const char *name)
{
	if (buf->failed) {
		pcut_buf_free(buf);
		return PCUT_ENOMEM;
	}
	job->out->owned = buf->ptr;
	job->out->text = pcut_buf_str(buf);
	job->out->encoding = name;
	return PCUT_OK;
}

/* currency is what 0xA4 means. */
static pcut_status
decode_cp1252(struct job *job, const char *name, uint32_t currency)
{
	pcut_buf buf = {.mem = job->mem};

	pcut_buf_reserve(&buf, job->bytes.len + job->bytes.len / 8 + 4);
	for (size_t i = 0; i < job->bytes.len && !buf.failed; i++) {
		unsigned char c = (unsigned char)job->bytes.ptr[i];

		if (c < 0x80)
			pcut_buf_putc(&buf, (char)c);
		else
			pcut_buf_putcp(&buf, c == 0xA4 ? currency : cp1252(c));
	}
	return give(job, &buf, name);
}

/* Valid UTF-8 as it is; each bad byte as windows-1252, or U+FFFD. */
static pcut_status
decode_mixed(struct job *job, int as_cp1252)
{
	pcut_str rest = job->bytes;
	pcut_buf buf = {.mem = job->mem};

	pcut_buf_reserve(&buf, rest.len + 64);
	while (rest.len > 0 && !buf.failed) {
		size_t valid = pcut_utf8_valid(rest);
		const char *p;

		pcut_buf_put(&buf, pcut_str_cut(rest, 0, valid));
		rest = pcut_str_skip(rest, valid);
		if (rest.len == 0)
			break;
		p = rest.ptr;
		pcut_utf8_next(&p, rest.ptr + rest.len);
		if (as_cp1252 && p == rest.ptr + rest.len && rest.len > 1) {
			/* a sequence cut off at the end */
			job->out->repaired++;
		} else if (as_cp1252) {
			for (const char *q = rest.ptr; q < p; q++) {
				pcut_buf_putcp(&buf, cp1252((unsigned char)*q));
				job->out->repaired++;
			}
		} else {
			pcut_buf_putcp(&buf, PCUT_REPLACEMENT);
			job->out->replaced++;
		}
		rest = pcut_str_skip(rest, (size_t)(p - rest.ptr));
	}
	return give(job, &buf, "utf-8");
}

/* Bytes to pass over where a sequence is bad: UTF-16 must keep its step. */
static size_t
unit_size(const char *name)
{
	return strncmp(name, "utf-32", 6) == 0 ? 4 :
	    strncmp(name, "utf-16", 6) == 0 ? 2 : 1;
}

/*
 * By iconv; strict: PCUT_EFORMAT at the first bad byte, else U+FFFD for each.
 */
static pcut_status
decode_iconv(struct job *job, pcut_str bytes, const pcut_encoding *encoding,
    int strict)
{
	iconv_t cd = iconv_open("UTF-8", encoding->iconv);
	char *in = (char *)(uintptr_t)bytes.ptr;
	size_t in_left = bytes.len, unit = unit_size(encoding->name);
	pcut_buf buf = {.mem = job->mem};
	uint64_t replaced = 0;
	pcut_status rc = PCUT_OK;

	if (cd == (iconv_t)-1)
		return PCUT_EFORMAT;
	while (in_left > 0) {
		char *out;
		size_t out_left, pass;
		int cut_off;

		if (!pcut_buf_reserve(&buf, in_left + in_left / 2 + 16))
			break;
		out = buf.ptr + buf.len;
		out_left = buf.cap - buf.len;
		if (iconv(cd, &in, &in_left, &out, &out_left) != (size_t)-1) {
			buf.len = buf.cap - out_left;
			break;
		}
		buf.len = buf.cap - out_left;
		if (errno == E2BIG)
			continue;
		cut_off = errno == EINVAL; /* in the middle of a sequence */
		if (strict) {
			rc = PCUT_EFORMAT;
			break;
		}
		pcut_buf_putcp(&buf, PCUT_REPLACEMENT);
		replaced++;
		pass = cut_off || unit > in_left ? in_left : unit;
		in += pass;
		in_left -= pass;
	}
	if (rc == PCUT_OK && pcut_buf_reserve(&buf, 16)) {
		char *out = buf.ptr + buf.len;
		size_t out_left = buf.cap - buf.len;

		iconv(cd, NULL, NULL, &out, &out_left);
		buf.len = buf.cap - out_left;
	}
	iconv_close(cd);
	if (rc < 0) {
		pcut_buf_free(&buf);
		return rc;
	}
	job->out->replaced = replaced;
	return give(job, &buf, encoding->name);
}

/* Valid as it stands, which is the answer then. */
static int
is_utf8(struct job *job)
{
	if (pcut_utf8_valid(job->bytes) != job->bytes.len)
		return 0;
	job->out->text = job->bytes;
	job->out->encoding = "utf-8";
	return 1;
}

static pcut_status
decode_as(struct job *job, const pcut_encoding *encoding, int strict)
{
	pcut_str name = pcut_str_from(encoding->name);

	if (pcut_str_eq(name, PCUT_LIT("windows-1252")))
		return decode_cp1252(job, encoding->name, 0xA4);
	if (pcut_str_eq(name, PCUT_LIT("utf-8"))) {
		if (is_utf8(job))
			return PCUT_OK;
		return strict ? PCUT_EFORMAT : decode_mixed(job, 0);
	}
	return decode_iconv(job, job->bytes, encoding, strict);
}

static pcut_status
decode_label(struct job *job, const char *label, int strict)
{
	return decode_as(job, pcut_encoding_find(pcut_str_from(label)), strict);
}

/* ---- steps of the ladder ---------------------------------------------- */

/* The encoding that a byte order mark says, NULL without one. */
static const char *
byte_order_mark(pcut_str bytes, size_t *len)
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

static uint32_t
unit_at(pcut_str bytes, size_t i, int big)
{
	unsigned a = (unsigned char)bytes.ptr[i];
	unsigned b = (unsigned char)bytes.ptr[i + 1];

	return big ? a << 8 | b : b << 8 | a;
}

/* How much like text bytes are in UTF-16; -1 where it cannot be it. */
static long
utf16_score(pcut_str bytes, int big)
{
	long score = 0;
	int high = 0;

	for (size_t i = 0; i + 1 < bytes.len; i += 2) {
		uint32_t u = unit_at(bytes, i, big);

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

/* Letters of CJK, Kana or Hangul among a hundred characters of UTF-16. */
static int
utf16_cjk_percent(pcut_str bytes, int big)
{
	size_t cjk = 0, count = bytes.len / 2;

	for (size_t i = 0; i + 1 < bytes.len; i += 2)
		cjk += (size_t)pcut_cp_is_cjk(unit_at(bytes, i, big));
	return count == 0 ? 0 : (int)(cjk * 100 / count);
}

static const char *
utf16_by_nul(pcut_str bytes)
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

/* Valid UTF-8 but for a few bytes: 4 good sequences and 5 for each bad. */
static int
is_mostly_utf8(pcut_str bytes)
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
		if (found != NULL && unit_size(found->name) == 1)
			return found;
	}
	return NULL;
}

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
	    DETECT_MOST);
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
decode_western(struct job *job)
{
	if (!has_old_euro(job->bytes))
		return decode_label(job, "windows-1252", 0);
	if (!has_c1(job->bytes))
		return decode_label(job, "iso-8859-15", 0);
	return decode_cp1252(job, "windows-1252", 0x20AC);
}

static pcut_status
guess(struct job *job)
{
	const pcut_encoding *found = NULL;
	pcut_status rc = PCUT_EFORMAT;

	job->out->inferred = 1;
	if (!is_sparse(job->bytes)) {
		found = detect(job->bytes);
		if (found != NULL && strcmp(found->name, "windows-1252") != 0)
			rc = decode_as(job, found, 1);
		else if (found == NULL && job->bytes.len % 2 == 0 &&
		    job->bytes.len >= 4 &&
		    utf16_cjk_percent(job->bytes, 0) >= 90)
			rc = decode_label(job, "utf-16le", 1);
		else if (found == NULL && job->bytes.len % 2 == 0 &&
		    job->bytes.len >= 4 &&
		    utf16_cjk_percent(job->bytes, 1) >= 90)
			rc = decode_label(job, "utf-16be", 1);
	}
	return rc == PCUT_EFORMAT ? decode_western(job) : rc;
}

static pcut_status
decode_text(struct job *job)
{
	const pcut_encoding *inside;
	const char *utf16;
	pcut_status rc;

	if (is_iso_2022_jp(job->bytes) &&
	    (rc = decode_label(job, "iso-2022-jp", 1)) != PCUT_EFORMAT)
		return rc;
	if ((utf16 = utf16_by_nul(job->bytes)) != NULL)
		return decode_label(job, utf16, 0);
	if (is_utf8(job))
		return PCUT_OK;
	if (is_mostly_utf8(job->bytes))
		return decode_mixed(job, 1);
	inside = label_inside(job->bytes);
	if (inside != NULL &&
	    (rc = decode_as(job, inside, 1)) != PCUT_EFORMAT)
		return rc;
	return guess(job);
}

static pcut_status
decode_html(struct job *job, pcut_str declared)
{
	const pcut_encoding *encoding = pcut_encoding_find(declared);
	const char *utf16;

	if (!is_iso_2022_jp(job->bytes) && is_utf8(job))
		return PCUT_OK;
	if ((utf16 = utf16_by_nul(job->bytes)) != NULL)
		return decode_label(job, utf16, 0);
	if (is_iso_2022_jp(job->bytes) && encoding == NULL)
		return decode_label(job, "iso-2022-jp", 0);
	/* A page that was read as bytes of ASCII cannot be UTF-16 inside. */
	if (encoding != NULL && strncmp(encoding->name, "utf-16", 6) == 0)
		encoding = pcut_encoding_find(PCUT_LIT("utf-8"));
	if (encoding != NULL)
		return decode_as(job, encoding, 0);
	job->out->inferred = 1;
	return is_mostly_utf8(job->bytes) ? decode_mixed(job, 1) :
	    decode_label(job, "windows-1252", 0);
}

static pcut_status
decode_json(struct job *job)
{
	const char *utf16 = utf16_by_nul(job->bytes);

	if (utf16 != NULL)
		return decode_label(job, utf16, 0);
	return is_utf8(job) ? PCUT_OK : decode_mixed(job, 0);
}

pcut_status
pcut_charset_decode(const pcut_allocator *mem, pcut_str bytes,
    pcut_charset_rule rule, pcut_str override, pcut_str declared,
    pcut_decoded *out)
{
	struct job job = {.mem = mem, .bytes = bytes, .out = out};
	const pcut_encoding *wanted = NULL;
	const char *marked;
	size_t mark_len = 0;

	*out = (pcut_decoded){.text = PCUT_STR_NONE, .encoding = "utf-8"};
	if (override.len > 0 &&
	    (wanted = pcut_encoding_find(override)) == NULL)
		return PCUT_EOPTION;
	marked = byte_order_mark(bytes, &mark_len);
	if (marked != NULL && (wanted == NULL || strcmp(marked, wanted->name) ==
	    0 || strncmp(wanted->name, "utf", 3) == 0)) {
		job.bytes = pcut_str_skip(bytes, mark_len);
		return decode_label(&job, marked, 0);
	}
	if (wanted != NULL)
		return decode_as(&job, wanted, 0);
	return rule == PCUT_CHARSET_HTML ? decode_html(&job, declared) :
	    rule == PCUT_CHARSET_JSON ? decode_json(&job) : decode_text(&job);
}

const char *
pcut_charset_name(pcut_str label)
{
	const pcut_encoding *found = pcut_encoding_find(label);

	return found == NULL ? NULL : found->name;
}

/* ---- what is no text -------------------------------------------------- */

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
	if (bytes.len - pcut_utf8_valid(bytes) < 4 || is_mostly_utf8(bytes))
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
	bytes = pcut_str_cut(bytes, 0, DETECT_MOST);
	if (rule == PCUT_CHARSET_JSON ||
	    byte_order_mark(bytes, &mark_len) != NULL ||
	    utf16_by_nul(bytes) != NULL)
		return NULL;
	return has_many_controls(bytes) ? "binary data" : NULL;
}
