/* SPDX-License-Identifier: ISC */
/*
 * What copying and converting did to a raw text, undone: line ends, controls,
 * odd spaces, ligatures, decomposed letters, mojibake.  A first look, eight
 * bytes at a time over ASCII and by lead byte over the rest, finds whether
 * there is anything to do; most texts are given back as they are.
 */
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "mend.h"
#include "mojibake.h"
#include "nfc.h"
#include "str.h"
#include "utf8.h"

static const char *const names[PCUT_MEND_KINDS] = {
	[PCUT_MEND_CONTROL] = "control",
	[PCUT_MEND_SOFT_HYPHEN] = "soft-hyphen",
	[PCUT_MEND_SPACE] = "space",
	[PCUT_MEND_LIGATURE] = "ligature",
	[PCUT_MEND_NFC] = "nfc",
	[PCUT_MEND_MOJIBAKE] = "mojibake",
	[PCUT_MEND_BIDI] = "bidi",
};

const char *
pcut_mend_name(pcut_mend_kind kind)
{
	return (unsigned)kind < PCUT_MEND_KINDS ? names[kind] : NULL;
}

/* ---- the first look --------------------------------------------------- */

#define ONES UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)

/* Bytes from p on that are ASCII and no controls (line ends and tabs count as
 * such here), eight at a time. */
static size_t
plain_run(const char *p, const char *end)
{
	const char *start = p;
	uint64_t eight;

	while (end - p >= 8) {
		memcpy(&eight, p, 8);
		/* Beyond ASCII, below 0x20, or 0x7F. */
		if (((eight | (eight - ONES * 0x20) | (eight + ONES)) &
		    HIGHS) != 0)
			break;
		p += 8;
	}
	return (size_t)(p - start);
}

/* Whether cp is what mend_odd() changes, composing apart. */
static int
is_odd(uint32_t cp)
{
	return (cp >= 0x7F && cp <= 0xA0) || cp == 0xAD ||
	    (cp >= 0x2000 && cp <= 0x200B) || (cp >= 0x2028 && cp <= 0x202F) ||
	    (cp >= 0x205F && cp <= 0x2069) || (cp >= 0xFB00 && cp <= 0xFB06) ||
	    cp == 0xFEFF;
}

/* Whether a character that begins with lead may be odd, or other in NFC. */
static int
is_suspect_lead(unsigned char lead)
{
	switch (lead) {
	case 0xC2: case 0xCC: case 0xCD: case 0xCE: case 0xD2: case 0xD6:
	case 0xD7: case 0xD8: case 0xD9: case 0xDB: case 0xDC: case 0xDD:
	case 0xDF: case 0xE0: case 0xE1: case 0xE2: case 0xE3: case 0xEA:
	case 0xEF: case 0xF0:
		return 1;
	default:
		return 0;
	}
}

static void
look(pcut_str s, int *mend, int *mojibake)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	int last_class = 0;

	*mend = *mojibake = 0;
	while (p < end) {
		unsigned char c = (unsigned char)*p;
		uint32_t cp;

		if (c < 0x80) {
			if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7F)
				*mend = 1;
			p++;
			p += plain_run(p, end);
			while (p < end && (unsigned char)(*p - ' ') < 0x5F)
				p++;
			last_class = 0;
			continue;
		}
		/* U+2010 to U+2027: dashes and quotes, the most frequent. */
		if (c == 0xE2 && end - p > 2 && p[1] == '\x80' &&
		    (unsigned char)p[2] >= 0x90 && (unsigned char)p[2] < 0xA8) {
			p += 3;
			last_class = 0;
			continue;
		}
		/* U+00C2 to U+00F4: letters that windows-1252 makes of UTF-8's
		 * lead bytes; what they led follows. */
		if (c == 0xC3 && (unsigned char)p[1] <= 0xB4 &&
		    (unsigned char)p[1] >= 0x82 && end - p > 2 &&
		    (p[2] & 0x80) != 0)
			*mojibake = 1;
		if (!is_suspect_lead(c)) {
			p += c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
			last_class = 0;
			continue;
		}
		cp = pcut_utf8_next(&p, end);
		if (is_odd(cp) || pcut_nfc_may_change(cp, &last_class))
			*mend = 1;
	}
}

/* ---- mojibake --------------------------------------------------------- */

/* The paragraph that begins s, with the blank lines behind it. */
static pcut_str
paragraph(pcut_str s)
{
	size_t at = 0;

	for (;;) {
		size_t end = pcut_str_find_char(pcut_str_skip(s, at), '\n');

		if (end == SIZE_MAX)
			return s;
		at += end + 1;
		if (at < s.len && (s.ptr[at] == '\n' || s.ptr[at] == '\r'))
			return pcut_str_cut(s, 0, at);
	}
}

static int
is_ascii(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((s.ptr[i] & 0x80) != 0)
			return 0;
	return 1;
}

/* The whole, or else paragraph by paragraph; 0 if nothing was put back. */
static uint64_t
undo_mojibake(pcut_str s, pcut_buf *out)
{
	uint64_t count = pcut_mojibake_undo(s, out);

	if (count > 0)
		return count;
	while (s.len > 0) {
		pcut_str part = paragraph(s);
		uint64_t some = is_ascii(part) ? 0 :
		    pcut_mojibake_undo(part, out);

		if (some == 0)
			pcut_buf_put(out, part);
		count += some;
		s = pcut_str_skip(s, part.len);
	}
	return count;
}

/* ---- characters ------------------------------------------------------- */

struct mending {
	pcut_buf out;
	pcut_mended *result;
	size_t line;   /* where the line at hand begins in out */
	int compose;   /* it has what NFC may change */
	int last_class;
	int bidi;      /* embeddings and isolates open in it; unbalanced
	                  for good once it was below 0 */
	int has_bidi;
};

static void
compose_line(struct mending *m)
{
	if (pcut_nfc_compose(&m->out, m->line))
		m->result->counts[PCUT_MEND_NFC]++;
}

static int
is_embedding(uint32_t cp)
{
	return (cp >= 0x202A && cp <= 0x202E) || (cp >= 0x2066 && cp <= 0x2069);
}

static void
drop_embeddings(struct mending *m)
{
	const char *p = m->out.ptr + m->line, *end = m->out.ptr + m->out.len;
	char *to = m->out.ptr + m->line;

	while (p < end) {
		const char *start = p;
		uint32_t cp = pcut_utf8_next(&p, end);

		if (is_embedding(cp)) {
			m->result->counts[PCUT_MEND_BIDI]++;
			continue;
		}
		memmove(to, start, (size_t)(p - start));
		to += p - start;
	}
	m->out.len = (size_t)(to - m->out.ptr);
	m->compose = 1; /* marks stand side by side that did not */
}

static void
end_line(struct mending *m)
{
	if (m->has_bidi && m->bidi != 0 && !m->out.failed)
		drop_embeddings(m);
	if (m->compose)
		compose_line(m);
	pcut_buf_putc(&m->out, '\n');
	m->line = m->out.len;
	m->compose = m->bidi = m->has_bidi = m->last_class = 0;
}

/* Whether a no-break space says something between these two. */
static int
binds(uint32_t before, uint32_t after)
{
	static const char french[] = ":;!?";
	int digit = pcut_cp_is_digit(before);

	return (digit && (pcut_cp_is_digit(after) ||
	    pcut_cp_is_letter(after) || after == '%' || after == 0x2030 ||
	    after == 0xB0 || after == '$' || after == 0xA3 ||
	    after == 0x20AC || after == 0xA5)) ||
	    (pcut_cp_is_digit(after) && (before == '$' || before == 0xA3 ||
	    before == 0x20AC || before == 0xA7 || before == 0xB0)) ||
	    before == 0xAB || after == 0xBB ||
	    (after < 0x80 && after != 0 && strchr(french, (int)after) != NULL);
}

static void
count(struct mending *m, pcut_mend_kind kind)
{
	m->result->counts[kind]++;
}

/* One character of no plain kind; p stands behind it. */
static void
mend_odd(struct mending *m, uint32_t cp, pcut_str text, const char *p)
{
	static const char *const ligatures[] = {"ff", "fi", "fl", "ffi", "ffl",
	    "st", "st"};
	const char *end = text.ptr + text.len, *next = p;
	uint32_t after = p < end ? pcut_utf8_next(&next, end) : 0;
	size_t start;

	if (cp == 0xA0 || cp == 0x202F || cp == 0x2007) {
		if (binds(pcut_utf8_last(PCUT_STR(m->out.ptr != NULL ?
		    m->out.ptr : "", m->out.len), &start), after)) {
			pcut_buf_putcp(&m->out, cp);
		} else {
			pcut_buf_putc(&m->out, ' ');
			count(m, PCUT_MEND_SPACE);
		}
	} else if (cp == 0xAD) {
		if (after == '\n' || after == '\r') {
			pcut_buf_putcp(&m->out, cp); /* joins the lines */
		} else {
			count(m, PCUT_MEND_SOFT_HYPHEN);
		}
	} else if ((cp >= 0x2000 && cp <= 0x200A) || cp == 0x205F) {
		pcut_buf_putc(&m->out, ' ');
		count(m, PCUT_MEND_SPACE);
	} else if (cp == 0xFEFF || cp == 0x200B || cp == 0x7F || cp < 0x20 ||
	    (cp >= 0x80 && cp < 0xA0)) {
		count(m, PCUT_MEND_CONTROL);
	} else if (cp >= 0xFB00 && cp <= 0xFB06) {
		pcut_buf_puts(&m->out, ligatures[cp - 0xFB00]);
		count(m, PCUT_MEND_LIGATURE);
	} else {
		pcut_buf_putcp(&m->out, cp);
		m->compose |= pcut_nfc_may_change(cp, &m->last_class);
		if (is_embedding(cp)) {
			m->has_bidi = 1;
			if (m->bidi >= 0)
				m->bidi += cp == 0x202C || cp == 0x2069 ? -1 :
				    1;
		}
	}
}

static void
mend_all(struct mending *m, pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end && !m->out.failed) {
		const char *run = p;
		uint32_t cp;

		p += plain_run(p, end);
		while (p < end && (unsigned char)*p >= 0x20 &&
		    (unsigned char)*p < 0x7F)
			p++;
		if (p > run) {
			pcut_buf_put(&m->out, PCUT_STR(run, (size_t)(p - run)));
			m->last_class = 0;
		}
		if (p == end)
			break;
		cp = pcut_utf8_next(&p, end);
		switch (cp) {
		case '\t':
			pcut_buf_putc(&m->out, '\t');
			break;
		case '\r':
			if (p < end && *p == '\n')
				p++;
			end_line(m);
			break;
		case '\n':
		case '\v':
		case 0x85:
		case 0x2028:
			end_line(m);
			break;
		case '\f':
			if (m->out.len > m->line)
				end_line(m);
			pcut_buf_putc(&m->out, '\f');
			end_line(m);
			break;
		case 0x2029:
			end_line(m);
			end_line(m);
			break;
		default:
			mend_odd(m, cp, s, p);
			break;
		}
	}
	if (m->has_bidi && m->bidi != 0 && !m->out.failed)
		drop_embeddings(m);
	if (m->compose)
		compose_line(m);
}

pcut_status
pcut_mend(const pcut_allocator *mem, pcut_str text, pcut_mended *out)
{
	struct mending m = {.out = {.mem = mem}, .result = out};
	pcut_buf put_back = {.mem = mem};
	int mend, mojibake;

	*out = (pcut_mended){.text = text};
	look(text, &mend, &mojibake);
	if (mojibake) {
		out->counts[PCUT_MEND_MOJIBAKE] =
		    undo_mojibake(text, &put_back);
		if (put_back.failed) {
			pcut_buf_free(&put_back);
			return PCUT_ENOMEM;
		}
		if (out->counts[PCUT_MEND_MOJIBAKE] > 0) {
			out->text = pcut_buf_str(&put_back);
			out->owned = put_back.ptr;
			look(out->text, &mend, &mojibake);
		} else {
			pcut_buf_free(&put_back);
		}
	}
	if (!mend)
		return PCUT_OK;
	pcut_buf_reserve(&m.out, out->text.len + 64);
	mend_all(&m, out->text);
	pcut_mem_free(mem, out->owned);
	out->owned = NULL;
	if (m.out.failed) {
		pcut_buf_free(&m.out);
		return PCUT_ENOMEM;
	}
	out->text = pcut_buf_str(&m.out);
	out->owned = m.out.ptr;
	return PCUT_OK;
}
