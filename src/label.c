/* SPDX-License-Identifier: ISC */
/*
 * Lines that say what they are.
 *
 * Each question is one search in a table of folded phrases, and a look at what
 * follows the phrase: a colon, a URL, a number, nothing.  No line is looked
 * at further than LINE_MOST bytes, and a line that begins with no known word
 * costs a few comparisons.
 */
#include <string.h>

#include "byline.h"
#include "label.h"
#include "label_words.h"
#include "str.h"
#include "utf8.h"

#define LINE_MOST 600 /* bytes of a line that has a label */
#define LABEL_MOST 60
#define FURNITURE_MOST 240

/* Emphasis, quote marks, brackets and white space before text. */
static pcut_str
skip_marks(pcut_str s)
{
	while (s.len > 0) {
		char c = s.ptr[0];

		if (pcut_is_space(c) || c == '*' || c == '_' || c == '#')
			s = pcut_str_skip(s, 1);
		else if (pcut_str_starts(s, PCUT_LIT("\xC2\xA0")))
			s = pcut_str_skip(s, 2);
		else if (pcut_str_starts(s, PCUT_LIT("\xE3\x80\x80")))
			s = pcut_str_skip(s, 3);
		else
			break;
	}
	return s;
}

static pcut_str
trim_marks(pcut_str s)
{
	s = skip_marks(s);
	for (;;) {
		if (s.len > 0 && (pcut_is_space(s.ptr[s.len - 1]) ||
		    s.ptr[s.len - 1] == '*' || s.ptr[s.len - 1] == '_'))
			s.len--;
		else if (pcut_str_ends(s, PCUT_LIT("\xC2\xA0")))
			s.len -= 2;
		else if (pcut_str_ends(s, PCUT_LIT("\xE3\x80\x80")))
			s.len -= 3;
		else
			return s;
	}
}

/* The colon (of any kind, emphasis round it) at the start of s: its bytes. */
static size_t
colon(pcut_str s)
{
	pcut_str rest = skip_marks(s);
	size_t at = (size_t)(rest.ptr - s.ptr), len;

	if (pcut_str_starts(rest, PCUT_LIT(":")))
		len = 1;
	else if (pcut_str_starts(rest, PCUT_LIT("：")) ||
	    pcut_str_starts(rest, PCUT_LIT("︰")))
		len = 3;
	else
		return 0;
	rest = pcut_str_skip(rest, len);
	return at + len + (size_t)(skip_marks(rest).ptr - rest.ptr);
}

static size_t
count_words(pcut_str s)
{
	size_t n = 0;
	int in = 0;

	for (size_t i = 0; i < s.len; i++) {
		int space = pcut_is_space(s.ptr[i]);

		n += !space && !in;
		in = !space;
	}
	return n;
}

/* ---- Fields ------------------------------------------------------------ */

int
pcut_label_field(pcut_str line, pcut_label *out)
{
	pcut_str s = skip_marks(pcut_str_cut(line, 0, LINE_MOST * 4)), rest;
	const pcut_phrase *hit;
	size_t len, end;

	*out = (pcut_label){.label = PCUT_STR_NONE, .value = PCUT_STR_NONE,
	    .language = ""};
	if (s.len > 0 && (s.ptr[0] == '-' || s.ptr[0] == '[') && s.len > 1)
		s = skip_marks(pcut_str_skip(s, 1));
	len = pcut_phrase_match(&pcut_field_words, s,
	    &hit);
	if (len == 0)
		return 0;
	rest = pcut_str_skip(s, len);
	/* Author(s):, Autor(in): */
	if (rest.len > 3 && rest.ptr[0] == '(' &&
	    (end = pcut_str_find_char(pcut_str_cut(rest, 0, 8), ')')) !=
	    SIZE_MAX)
		rest = pcut_str_skip(rest, end + 1);
	if ((end = colon(rest)) == 0 || (rest.len > 2 && rest.ptr[0] == ':' &&
	    rest.ptr[1] == '/' && rest.ptr[2] == '/'))
		return 0;
	out->label = pcut_str_cut(s, 0, len);
	out->value = trim_marks(pcut_str_skip(line,
	    (size_t)(rest.ptr - line.ptr) + end));
	if (s.ptr > line.ptr && s.ptr[-1] == '[' && out->value.len > 0 &&
	    out->value.ptr[out->value.len - 1] == ']')
		out->value.len--;
	out->field = (pcut_field)hit->value;
	out->language = pcut_label_languages[hit->more];
	return 1;
}

/* ---- Related links ----------------------------------------------------- */

int
pcut_label_related(pcut_str chunk, pcut_label *out)
{
	pcut_str s = skip_marks(pcut_str_cut(chunk, 0, LINE_MOST)), rest;
	const pcut_phrase *hit;
	size_t len, end;

	*out = (pcut_label){.label = PCUT_STR_NONE, .value = PCUT_STR_NONE,
	    .language = ""};
	if (chunk.len > LINE_MOST)
		return 0;
	if (s.len > 1 && (s.ptr[0] == '[' || s.ptr[0] == '(' ||
	    s.ptr[0] == '>' || s.ptr[0] == '|'))
		s = skip_marks(pcut_str_skip(s, 1));
	while (pcut_str_starts(s, PCUT_LIT("▶")) ||
	    pcut_str_starts(s, PCUT_LIT("►")) ||
	    pcut_str_starts(s, PCUT_LIT("→")) ||
	    pcut_str_starts(s, PCUT_LIT("【")) ||
	    pcut_str_starts(s, PCUT_LIT("•")) ||
	    pcut_str_starts(s, PCUT_LIT("■")))
		s = skip_marks(pcut_str_skip(s, 3));
	len = pcut_phrase_match(&pcut_related_words,
	    s, &hit);
	if (len == 0)
		return 0;
	rest = pcut_str_skip(s, len);
	if (pcut_str_starts(rest, PCUT_LIT("】")) ||
	    pcut_str_starts(rest, PCUT_LIT("》")))
		rest = pcut_str_skip(rest, 3);
	end = colon(rest);
	out->label = pcut_str_cut(s, 0, len);
	out->value = trim_marks(pcut_str_skip(rest, end));
	if (end == 0 && out->value.len > 0) {
		/* without a colon only a bar, dash, arrow or link parts */
		static const char *const parts[] = {"|", "- ", "–", "—", "→",
		    "»", "›", ">", "[", "…"};
		int parted = 0;

		for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
			if (pcut_str_starts(out->value,
			    pcut_str_from(parts[i]))) {
				parted = 1;
				if (parts[i][0] != '[')
					out->value = trim_marks(pcut_str_skip(
					    out->value, strlen(parts[i])));
				break;
			}
		if (!parted || hit->value != 1)
			return 0;
	}
	if (hit->value != 1 && (end == 0 || (pcut_str_find(out->value,
	    PCUT_LIT("](")) == SIZE_MAX && pcut_str_find(out->value,
	    PCUT_LIT("://")) == SIZE_MAX)))
		return 0;
	return count_words(out->value) <= 20;
}

/* ---- URLs -------------------------------------------------------------- */

/* Bytes of the URL that s starts with; 0 if it starts otherwise. */
static size_t
url_length(pcut_str s)
{
	size_t n = 0;

	if (!pcut_str_starts_case(s, PCUT_LIT("http://")) &&
	    !pcut_str_starts_case(s, PCUT_LIT("https://")))
		return 0;
	while (n < s.len && (unsigned char)s.ptr[n] > ' ' &&
	    s.ptr[n] != '<' && s.ptr[n] != '>' && s.ptr[n] != '"')
		n++;
	return n > 8 ? n : 0;
}

pcut_str
pcut_label_bare_url(pcut_str s)
{
	pcut_str rest, url;
	size_t end, n;

	s = trim_marks(pcut_str_cut(s, 0, 4096));
	if (s.len > 2 && s.ptr[0] == '[') { /* [text](url "title") */
		end = pcut_str_find(s, PCUT_LIT("]("));
		if (end == SIZE_MAX || s.ptr[s.len - 1] != ')')
			return PCUT_STR_NONE;
		rest = pcut_str_cut(s, end + 2, s.len - end - 3);
		if (rest.len > 0 && rest.ptr[0] == '<')
			rest = pcut_str_skip(rest, 1);
		return pcut_str_cut(rest, 0, url_length(rest));
	}
	if (s.len > 2 && (s.ptr[0] == '<' || s.ptr[0] == '(') &&
	    (s.ptr[s.len - 1] == '>' || s.ptr[s.len - 1] == ')'))
		s = pcut_str_trim(pcut_str_cut(s, 1, s.len - 2));
	n = url_length(s);
	url = pcut_str_cut(s, 0, n);
	while (url.len > 0 && strchr(".,;:!?'\"*_", url.ptr[url.len - 1]) !=
	    NULL && url.len + 1 >= n)
		url.len--;
	rest = trim_marks(pcut_str_skip(s, n));
	return n > 0 && rest.len == 0 ? url : PCUT_STR_NONE;
}

int
pcut_label_url(pcut_str chunk, pcut_label *out)
{
	pcut_str s = skip_marks(pcut_str_cut(chunk, 0, 4200)), rest;
	const pcut_phrase *hit;
	size_t len, end;

	*out = (pcut_label){.label = PCUT_STR_NONE, .value = PCUT_STR_NONE,
	    .field = PCUT_FIELD_URL, .language = ""};
	if (chunk.len > 4096)
		return 0;
	if (s.len > 1 && s.ptr[0] == '[') { /* [Read the original](url) */
		len = pcut_phrase_match(&pcut_url_words,
		    pcut_str_skip(s, 1), &hit);
		if (len > 0 && s.ptr[1 + len] == ']') {
			out->label = pcut_str_cut(s, 1, len);
			out->value = pcut_label_bare_url(s);
			return out->value.len > 0;
		}
		s = pcut_str_skip(s, 1);
	}
	if (s.len > 1 && s.ptr[0] == '(')
		s = pcut_str_skip(s, 1);
	len = pcut_phrase_match(&pcut_url_words, s, &hit);
	if (len == 0)
		return 0;
	rest = pcut_str_skip(s, len);
	end = colon(rest);
	rest = trim_marks(pcut_str_skip(rest, end));
	out->label = pcut_str_cut(s, 0, len);
	out->value = pcut_label_bare_url(rest);
	if (out->value.len > 0)
		return end > 0 || hit->value == 1;
	return rest.len == 0 && hit->value == 1 && end > 0;
}

/* ---- Copyright --------------------------------------------------------- */

static int
has_year(pcut_str s)
{
	size_t run = 0;

	for (size_t i = 0; i <= s.len; i++) {
		if (i < s.len && pcut_is_digit(s.ptr[i])) {
			run++;
			continue;
		}
		if (run == 4 && (s.ptr[i - 4] == '1' || s.ptr[i - 4] == '2'))
			return 1;
		run = 0;
	}
	return 0;
}

int
pcut_label_is_copyright(pcut_str chunk)
{
	pcut_str s = trim_marks(pcut_str_cut(chunk, 0, LINE_MOST));
	const pcut_phrase *hit;
	const char *p = s.ptr, *end = s.ptr + s.len;
	int spaced = 1, sign = 0;

	if (chunk.len > LINE_MOST)
		return 0;
	while (p < end) {
		size_t at, len = 0;
		uint32_t cp;

		while (!spaced && p < end && pcut_is_alpha(*p))
			p++; /* the rest of a word */
		if (p == end)
			break;
		at = (size_t)(p - s.ptr);
		if (spaced)
			len = pcut_phrase_match(&pcut_rights_words,
			    pcut_str_skip(s, at), &hit);
		cp = pcut_utf8_next(&p, end);
		/* "All rights reserved" says it anywhere, a sign at the
		 * start, or where the line is short. */
		if (len > 0 && hit->value == 1)
			return 1;
		if (len > 0 && (at == 0 || (s.len < 200 &&
		    !pcut_is_alpha(s.ptr[at]))))
			sign = 1;
		spaced = !pcut_cp_is_letter(cp) || pcut_cp_is_cjk(cp);
	}
	return sign && (has_year(s) || pcut_str_starts(s, PCUT_LIT("©")) ||
	    pcut_str_starts(s, PCUT_LIT("ⓒ")));
}

/* ---- Furniture --------------------------------------------------------- */

/* Small marks that furniture carries: hearts, arrows, bullets, brackets. */
static int
is_ornament(uint32_t cp)
{
	return pcut_cp_is_space(cp) || cp == '|' || cp == '*' || cp == '_' ||
	    cp == '[' || cp == ']' || cp == '>' || cp == '-' || cp == '#' ||
	    cp == '+' || cp == 0xB7 || cp == 0xBB || cp == 0x2039 ||
	    cp == 0x203A || (cp >= 0x2010 && cp <= 0x2027) ||
	    (cp >= 0x2190 && cp <= 0x2BFF) || cp == 0xFE0F ||
	    (cp >= 0x1F000 && cp <= 0x1FAFF) || cp == 0x3010 || cp == 0x3011;
}

static pcut_str
trim_ornaments(pcut_str s)
{
	while (s.len > 0) {
		const char *p = s.ptr;

		if (!is_ornament(pcut_utf8_next(&p, s.ptr + s.len)))
			break;
		s = pcut_str_skip(s, (size_t)(p - s.ptr));
	}
	while (s.len > 0) {
		size_t start;
		uint32_t cp = pcut_utf8_last(s, &start);

		if (!is_ornament(cp) && cp != '.' && cp != ':' &&
		    cp != 0xFF1A && cp != 0x2026)
			break;
		s.len = start;
	}
	return s;
}

static pcut_furniture
furniture_of(const char *text, size_t len, int is_all)
{
	const pcut_phrase *hit;
	size_t n = pcut_phrase_match(&pcut_furniture_words, PCUT_STR(text, len), &hit);

	if (n == 0 || (hit->more != 1 && (n < len || !is_all)))
		return PCUT_FURNITURE_NONE;
	return (pcut_furniture)hit->value;
}

/* ASCII without a figure or a round bracket. */
static int
is_plain(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if ((unsigned char)s.ptr[i] >= 0x80 || s.ptr[i] == '\0' ||
		    pcut_is_digit(s.ptr[i]) || s.ptr[i] == '(' ||
		    s.ptr[i] == ')')
			return 0;
	return 1;
}

/* Bytes of the dash of "7-9" at from[at], 0 if there is none. */
static size_t
range_dash(const char *from, size_t at, size_t len)
{
	size_t n = from[at] == '-' ? 1 : at + 3 < len &&
	    memcmp(from + at, "\xE2\x80\x93", 3) == 0 ? 3 : 0;

	return n > 0 && at + n < len && pcut_is_digit(from[at + n]) ? n : 0;
}

/* "12 comments", "1.2K shares", "comments (12)": numbers as #, and once more
 * without them.  The caller has looked for the line as it is. */
static pcut_furniture
counted_furniture(pcut_str s)
{
	char from[96], text[192], plain[96]; /* a digit becomes two bytes */
	size_t folded, n = 0, m = 0, dash = 0;

	if (s.len <= sizeof from && is_plain(s))
		return PCUT_FURNITURE_NONE;
	folded = pcut_fold(from, sizeof from, s);
	for (size_t i = 0; i < folded; i++) {
		size_t run = i;

		while (run < folded && (pcut_is_digit(from[run]) ||
		    (run > i && (dash = range_dash(from, run, folded)) > 0) ||
		    (run > i && (from[run] == ',' || from[run] == '.') &&
		    run + 1 < folded && pcut_is_digit(from[run + 1])))) {
			run += dash > 0 ? dash : 1;
			dash = 0;
		}
		if (run > i) {
			if (run < folded && (from[run] == 'k' ||
			    from[run] == 'm') && (run + 1 == folded ||
			    from[run + 1] == ' '))
				run++;
			text[n++] = '#';
			if (run < folded && pcut_is_alpha(from[run]))
				text[n++] = ' ';
			i = run - 1;
			continue;
		}
		text[n++] = from[i];
		if (from[i] != '(' && from[i] != ')')
			plain[m++] = from[i];
	}
	while (m > 0 && plain[m - 1] == ' ')
		m--;
	if (n > 0 && furniture_of(text, n, 1) != PCUT_FURNITURE_NONE)
		return furniture_of(text, n, 1);
	return m > 0 && n != m ? furniture_of(plain, m, 1) :
	    PCUT_FURNITURE_NONE;
}

/* A line of two or more pieces of furniture, parted by ornaments or wide
 * gaps: "Share   Tweet   12 comments". */
static pcut_furniture
furniture_row(pcut_str s)
{
	pcut_furniture kind = PCUT_FURNITURE_NONE;
	size_t pieces = 0, from = 0, at = 0;

	while (at <= s.len) {
		const char *p = s.ptr + at;
		uint32_t cp = at < s.len ? pcut_utf8_next(&p,
		    s.ptr + s.len) : 0;
		int gap = at == s.len || cp == '|' || cp == 0xB7 ||
		    cp == 0x2022 || cp >= 0x2190 || (cp == ' ' &&
		    at + 1 < s.len && s.ptr[at + 1] == ' ');
		size_t next = at == s.len ? at + 1 : (size_t)(p - s.ptr);

		if (at == s.len && pieces == 0)
			break; /* one alone is no row */
		if (gap && !pcut_cp_is_cjk(cp)) {
			pcut_str piece = trim_ornaments(pcut_str_cut(s, from,
			    at - from));
			pcut_furniture of = piece.len == 0 ? kind :
			    furniture_of(piece.ptr, piece.len, 1);
			long number;

			if (piece.len > 0 && of == PCUT_FURNITURE_NONE)
				of = counted_furniture(piece);
			if (piece.len > 0 && of == PCUT_FURNITURE_NONE &&
			    pcut_str_to_long(piece, &number) && pieces > 0)
				of = kind;
			else if (piece.len > 0 && of == PCUT_FURNITURE_NONE &&
			    !pcut_str_to_long(piece, &number))
				return PCUT_FURNITURE_NONE;
			else
				pieces += piece.len > 0;
			if (of != PCUT_FURNITURE_NONE)
				kind = of;
			from = next;
		}
		at = next;
	}
	return pieces > 1 ? kind : PCUT_FURNITURE_NONE;
}

/* "Telegram WhatsApp Facebook": each word a place to share it. */
static pcut_furniture
share_row(pcut_str s)
{
	pcut_str word;
	size_t words = 0, shares = 0;

	if (s.len > 100)
		return PCUT_FURNITURE_NONE;
	while (pcut_str_take(&s, ' ', &word)) {
		pcut_furniture kind;

		if (word.len == 0)
			continue;
		kind = furniture_of(word.ptr, word.len, 1);
		if (kind == PCUT_FURNITURE_NONE)
			return kind;
		words++;
		shares += kind == PCUT_FURNITURE_SHARE;
	}
	return words > 1 && shares > 1 ? PCUT_FURNITURE_SHARE :
	    PCUT_FURNITURE_NONE;
}

pcut_furniture
pcut_label_furniture(pcut_str line)
{
	pcut_furniture kind;
	pcut_str s;

	if (line.len > FURNITURE_MOST * 4)
		return PCUT_FURNITURE_NONE;
	s = trim_ornaments(line);
	if (s.len == 0 || s.len > FURNITURE_MOST)
		return PCUT_FURNITURE_NONE;
	kind = furniture_of(s.ptr, s.len, 1);
	if (kind != PCUT_FURNITURE_NONE)
		return kind;
	if (s.len <= 80 && pcut_str_ends(s, PCUT_LIT(" your inbox")))
		return PCUT_FURNITURE_SUBSCRIBE;
	if (s.len <= 80 && (kind = counted_furniture(s)) !=
	    PCUT_FURNITURE_NONE)
		return kind;
	kind = furniture_row(s);
	return kind != PCUT_FURNITURE_NONE ? kind : share_row(s);
}

const char *
pcut_furniture_role(pcut_furniture kind)
{
	switch (kind) {
	case PCUT_FURNITURE_NONE:
		return "";
	case PCUT_FURNITURE_ADVERT:
		return "advert";
	case PCUT_FURNITURE_NAVIGATION:
	case PCUT_FURNITURE_MOST_READ:
	case PCUT_FURNITURE_SHARE:
	case PCUT_FURNITURE_COMMENTS:
		return "navigation";
	default:
		return "boilerplate";
	}
}

/* ---- What is for the press --------------------------------------------- */

size_t
pcut_label_release(pcut_str line)
{
	static const char *const marks[] = {"【", "（", "《", "«", "「"};
	pcut_str s = line;
	const pcut_phrase *hit;
	size_t len;

	while (s.len > 0 && strchr("*[(_- ", s.ptr[0]) != NULL)
		s = pcut_str_skip(s, 1);
	for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
		if (pcut_str_starts(s, pcut_str_from(marks[i])))
			s = pcut_str_skip(s, strlen(marks[i]));
	len = pcut_phrase_match(&pcut_release_words, s, &hit);
	return len > 0 ? (size_t)(s.ptr - line.ptr) + len : 0;
}

int
pcut_label_is_ask(pcut_str line)
{
	const pcut_phrase *hit;

	line = pcut_str_trim(line);
	if (pcut_str_starts(line, PCUT_LIT("【")))
		line = pcut_str_skip(line, 3);
	return pcut_phrase_match(&pcut_ask_words, line, &hit) > 0;
}

/* ---- Marks, headings --------------------------------------------------- */

static int
mark_of(pcut_str line)
{
	const pcut_phrase *hit;

	line = pcut_str_trim(pcut_str_cut(line, 0, 61));
	if (line.len == 0 || line.len > 60)
		return 0;
	hit = pcut_phrase_find(&pcut_mark_words, line);
	return hit != NULL ? hit->value : 0;
}

/* Dashes, stars and brackets round a word: -ends-, *** END ***, [fin]. */
static pcut_str
bare_mark(pcut_str s)
{
	static const char marks[] = " -*_~=()[]<>/.";

	s = pcut_str_trim(pcut_str_cut(s, 0, 60));
	while (s.len > 0 && strchr(marks, s.ptr[0]) != NULL)
		s = pcut_str_skip(s, 1);
	while (s.len > 0 && strchr(marks, s.ptr[s.len - 1]) != NULL)
		s.len--;
	return s;
}

int
pcut_label_is_end_mark(pcut_str line)
{
	pcut_str s = pcut_str_trim(pcut_str_cut(line, 0, 61)), bare;

	if (s.len == 0 || s.len > 60)
		return 0;
	if (mark_of(s) == 1 && !pcut_is_digit(s.ptr[0]) && !pcut_str_eq(s,
	    PCUT_LIT("---")) && !pcut_str_eq(s, PCUT_LIT("#")))
		return 1;
	bare = bare_mark(s);
	if (bare.len == s.len)
		return 0;
	return mark_of(bare) == 1 && !pcut_str_eq(bare, PCUT_LIT("--"));
}

int
pcut_label_is_more_mark(pcut_str line)
{
	pcut_str s = pcut_str_trim(pcut_str_cut(line, 0, 61)), bare;

	if (s.len == 0 || s.len > 60)
		return 0;
	bare = bare_mark(s);
	/* "more" alone is a word; in brackets or capitals it is a mark */
	if (bare.len == s.len && pcut_str_eq_case(s, PCUT_LIT("more")) &&
	    !pcut_str_eq(s, PCUT_LIT("MORE")))
		return 0;
	return mark_of(s) == 2 || (bare.len < s.len && mark_of(bare) == 2);
}

/* "... Inc.", "... S.A.": the stop is of what a firm is by law. */
static int
ends_firm(pcut_str s)
{
	static const char *const ends[] = {" Inc.", " Ltd.", " Corp.",
	    " Co.", " Cos.", " Bros.", " L.P.", " S.A.", " S.p.A.",
	    " S.r.l.", " S.L.", " B.V.", " N.V.", " e.V.", " s.r.o.",
	    " a.s.", " A.Å.", " d.o.o.", " sp. z o.o.", " Ltda."};

	for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++)
		if (pcut_str_ends(s, pcut_str_from(ends[i])))
			return 1;
	return 0;
}

pcut_section
pcut_label_section(pcut_str line)
{
	const pcut_phrase *hit;
	pcut_str s;
	size_t len;

	if (line.len > 200)
		return PCUT_SECTION_NONE;
	s = trim_marks(line);
	if (pcut_str_ends(s, PCUT_LIT(":")))
		s = trim_marks(pcut_str_cut(s, 0, s.len - 1));
	else if (pcut_str_ends(s, PCUT_LIT("：")))
		s = trim_marks(pcut_str_cut(s, 0, s.len - 3));
	if (s.len == 0 || s.len > 120 || (strchr(".!?;,", s.ptr[s.len - 1]) !=
	    NULL && !ends_firm(s)))
		return PCUT_SECTION_NONE;
	len = pcut_phrase_match(&pcut_section_words,
	    s, &hit);
	if (len == s.len)
		return (pcut_section)hit->value;
	/* "About the firm": few words, the first and a later one capital */
	if (len > 0 && hit->more == 1 && count_words(s) <= 8) {
		const char *p = s.ptr + len, *end = s.ptr + s.len;

		while (p < end) {
			uint32_t cp = pcut_utf8_next(&p, end);

			if (pcut_cp_is_digit(cp))
				break;
			if (pcut_cp_is_upper(cp) || pcut_cp_is_cjk(cp) ||
			    cp >= 0x590)
				return (pcut_section)hit->value;
		}
	}
	/* Japanese and Korean put "about" behind. */
	if (s.len <= 60 && (pcut_str_ends(s, PCUT_LIT("について")) ||
	    pcut_str_ends(s, PCUT_LIT("소개")) ||
	    pcut_str_ends(s, PCUT_LIT("hakkında")) ||
	    pcut_str_ends(s, PCUT_LIT("Hakkında"))))
		return PCUT_SECTION_ABOUT;
	return PCUT_SECTION_NONE;
}

int
pcut_label_is_rubric(pcut_str line)
{
	return line.len > 0 && line.len <= 40 &&
	    pcut_phrase_find(&pcut_rubric_words, line) != NULL;
}

int
pcut_label_is_genre(pcut_str line)
{
	return line.len > 0 && line.len <= 60 &&
	    pcut_phrase_find(&pcut_genre_words, trim_marks(line)) != NULL;
}

/* A decimal, roman or spelt number at the start of s; its bytes. */
static size_t
number_length(pcut_str s)
{
	static const char *const words[] = {"one", "two", "three", "four",
	    "five", "six", "seven", "eight", "nine", "ten", "eleven",
	    "twelve", "the first", "the second", "the last", "the third",
	    "first", "second", "third", "fourth", "fifth", "erstes",
	    "zweites", "drittes", "viertes", "fünftes", "premier", "première",
	    "deuxième", "troisième", "primero", "primera", "segundo",
	    "segunda", "primo", "secondo", "terzo", "primeiro", "eins",
	    "zwei", "drei", "vier", "un", "deux", "trois", "uno", "dos",
	    "tres", "первая", "вторая", "третья", "четвертая", "пятая"};
	static const char han[] = "〇零一二三四五六七八九十百千";
	size_t n = 0;

	while (n < s.len && pcut_is_digit(s.ptr[n]) && n < 5)
		n++;
	if (n > 0)
		return n;
	while (n < s.len && n < 12 && strchr("IVXLCDMivxlcdm", s.ptr[n]) !=
	    NULL && s.ptr[n] != '\0')
		n++;
	if (n > 0 && (n == s.len || !pcut_is_alpha(s.ptr[n])))
		return n;
	for (n = 0; n + 3 <= s.len && n < 30; n += 3) {
		char one[4] = {s.ptr[n], s.ptr[n + 1], s.ptr[n + 2], '\0'};

		if (strstr(han, one) == NULL)
			break;
	}
	if (n > 0)
		return n;
	for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
		char key[32];
		size_t len = pcut_fold(key, sizeof key,
		    pcut_str_from(words[i]));

		n = pcut_fold_starts(s, PCUT_STR(key, len));
		if (n > 0 && (n == s.len || !pcut_cp_is_letter(
		    pcut_utf8_first(pcut_str_skip(s, n)))))
			return n;
	}
	return 0;
}

int
pcut_label_is_chapter(pcut_str line)
{
	const pcut_phrase *hit;
	pcut_str s = trim_marks(pcut_str_cut(line, 0, 160)), rest;
	size_t len, number;

	if (line.len > 160 || s.len == 0)
		return 0;
	len = pcut_phrase_match(&pcut_chapter_words,
	    s, &hit);
	if (len == 0 || hit->value != 1)
		return 0;
	rest = pcut_str_trim(pcut_str_skip(s, len));
	number = number_length(rest);
	if (number == 0)
		return 0;
	rest = pcut_str_skip(rest, number);
	if (pcut_cp_is_cjk(pcut_utf8_last(pcut_str_cut(s, 0, len), &len)))
		return pcut_phrase_match(&pcut_chapter_words, pcut_str_trim(rest), &hit) > 0;
	/* the number ends the line or a mark parts a title from it */
	return rest.len == 0 || !pcut_is_space(rest.ptr[0]) ||
	    pcut_cp_is_upper(pcut_utf8_first(pcut_str_trim(rest))) ||
	    !pcut_cp_is_letter(pcut_utf8_first(pcut_str_trim(rest)));
}

/* ---- Word counts, credits ---------------------------------------------- */

/* The number s starts with, thousands parted as they are anywhere; -1. */
static long
take_number(pcut_str *s)
{
	long value = 0;
	size_t n = 0, digits = 0;

	while (n < s->len && digits < 9) {
		char c = s->ptr[n];

		if (pcut_is_digit(c)) {
			value = value * 10 + (c - '0');
			digits++;
		} else if (digits == 0 || (c != ',' && c != '.') ||
		    n + 3 >= s->len || !pcut_is_digit(s->ptr[n + 1]) ||
		    !pcut_is_digit(s->ptr[n + 2]) ||
		    !pcut_is_digit(s->ptr[n + 3])) {
			break;
		}
		n++;
	}
	*s = pcut_str_skip(*s, n);
	return digits > 0 ? value : -1;
}

long
pcut_label_word_count(pcut_str line)
{
	const pcut_phrase *hit;
	pcut_str s = trim_marks(pcut_str_cut(line, 0, 80));
	size_t len;
	long count;
	int labelled = 0;

	if (line.len > 80 || s.len == 0)
		return -1;
	if (s.ptr[0] == '(' && s.ptr[s.len - 1] == ')')
		s = pcut_str_trim(pcut_str_cut(s, 1, s.len - 2));
	len = pcut_phrase_match(&pcut_wordcount_words, s, &hit);
	if (len > 0) {
		pcut_str rest = pcut_str_skip(s, len);
		size_t mark = colon(rest);

		/* "WC  39 words" of a database has no colon */
		if (mark == 0 && !pcut_str_eq(pcut_str_cut(s, 0, len),
		    PCUT_LIT("WC")))
			return -1;
		labelled = 1;
		s = pcut_str_trim(pcut_str_skip(rest, mark));
	}
	count = take_number(&s);
	s = pcut_str_trim(s);
	if (count < 0 || (s.len == 0 && !labelled))
		return -1;
	if (s.len == 0)
		return count;
	hit = pcut_phrase_find(&pcut_wordcount_words, s);
	return hit != NULL ? count : -1;
}

/* "REUTERS/Ints Kalmin", "AFP / Ana Pires", names in capitals behind an
 * agency's; nothing else stands there. */
static int
is_agency_credit(pcut_str s)
{
	size_t slash = pcut_str_find_char(pcut_str_cut(s, 0, 30), '/');
	pcut_str head, rest;

	if (slash == SIZE_MAX || slash < 2 || s.len > 80 || s.len < slash + 4)
		return 0;
	head = pcut_str_trim(pcut_str_cut(s, 0, slash));
	if (pcut_str_ends(head, PCUT_LIT(" Photo")) ||
	    pcut_str_ends(head, PCUT_LIT(" PHOTO")))
		head.len -= 6;
	if (pcut_agency_name(head).len == 0)
		return 0;
	rest = pcut_str_trim(pcut_str_skip(s, slash + 1));
	for (size_t i = 0; i < rest.len; i++)
		if ((i == 0 || rest.ptr[i - 1] == ' ') && rest.ptr[i] != ' ' &&
		    (!pcut_cp_is_letter(pcut_utf8_first(pcut_str_skip(rest,
		    i))) || pcut_cp_is_lower(pcut_utf8_first(pcut_str_skip(
		    rest, i)))) && rest.ptr[i] != '/')
			return 0;
	return rest.len > 3 && rest.ptr[rest.len - 1] != '.' &&
	    count_words(rest) >= 2;
}

int
pcut_label_credit(pcut_str s, pcut_label *out)
{
	const pcut_phrase *hit;
	pcut_str rest;
	size_t len, mark;
	int bracket = 0;

	*out = (pcut_label){.label = PCUT_STR_NONE, .value = PCUT_STR_NONE,
	    .field = PCUT_FIELD_PHOTOGRAPHER, .language = ""};
	if (s.len > LINE_MOST)
		return 0;
	s = trim_marks(s);
	if (s.len > 2 && (s.ptr[0] == '(' || s.ptr[0] == '[') &&
	    (s.ptr[s.len - 1] == ')' || s.ptr[s.len - 1] == ']')) {
		s = trim_marks(pcut_str_cut(s, 1, s.len - 2));
		bracket = 1;
	}
	len = pcut_phrase_match(&pcut_credit_words, s, &hit);
	if (len == 0 && pcut_str_find_char(s, '/') == SIZE_MAX)
		return 0; /* nor of an agency, which has a stroke */
	mark = pcut_str_find(s, PCUT_LIT(" Purchase Licensing Rights"));
	if (mark != SIZE_MAX && mark > 0) {
		s = pcut_str_cut(s, 0, mark);
		len = pcut_phrase_match(&pcut_credit_words, s, &hit);
	}
	if (is_agency_credit(s)) {
		out->value = s;
		return 1;
	}
	if (len == 0)
		return 0;
	rest = pcut_str_skip(s, len);
	mark = colon(rest);
	if (mark == 0 && (pcut_str_starts(rest, PCUT_LIT("/")) ||
	    pcut_str_starts(rest, PCUT_LIT("＝")) ||
	    pcut_str_starts(rest, PCUT_LIT("／"))))
		mark = rest.ptr[0] == '/' ? 1 : 3;
	/* "(foto Gino Marri)" */
	if (mark == 0 && hit->value != 2 && !(bracket && rest.len > 2 &&
	    rest.ptr[0] == ' ' && pcut_cp_is_upper(pcut_utf8_first(
	    pcut_str_trim(rest))) && count_words(rest) <= 4))
		return 0;
	out->label = pcut_str_cut(s, 0, len);
	out->value = trim_marks(pcut_str_skip(rest, mark));
	return out->value.len > 0 && out->value.len <= 160;
}
