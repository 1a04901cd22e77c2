/* SPDX-License-Identifier: ISC */
/*
 * The place, date and agency that open the text of a report.
 *
 * The first separator within HEAD_MOST bytes ends the dateline; agency, date,
 * region and place are taken off what stands before it, from its end to its
 * start, and all of it must be used up.  A place in capitals needs no more; in
 * small letters it needs an agency or a date beside it, or a press release.
 * Chinese, Japanese and Korean reports bracket theirs.
 */
#include <string.h>

#include "byline.h"
#include "dateline.h"
#include "label_words.h"
#include "name.h"
#include "str.h"
#include "utf8.h"

#define HEAD_MOST 160
#define PLACE_MOST 70

static pcut_str
strip(pcut_str s)
{
	s = pcut_str_trim(s);
	while (s.len > 0 && (s.ptr[s.len - 1] == ',' ||
	    s.ptr[s.len - 1] == ' '))
		s.len--;
	return s;
}

/* ---- The separator ----------------------------------------------------- */

struct separator {
	size_t start, end;
	int is_colon;
};

/* The longest separator at the start of s; 0 if there is none. */
static size_t
separator_at(pcut_str s, int *is_colon)
{
	static const struct {
		pcut_str text;
		int colon;
	} seps[] = {
#define SEPARATOR(text, colon) {{text, sizeof text - 1}, colon}
		SEPARATOR(" - ", 0), SEPARATOR(" – ", 0),
		SEPARATOR(" — ", 0), SEPARATOR(" -- ", 0),
		SEPARATOR(" --", 0), SEPARATOR("--", 0),
		SEPARATOR(".- ", 0), SEPARATOR(".-", 0),
		SEPARATOR(".–", 0), SEPARATOR(".—", 0),
		SEPARATOR(". - ", 0), SEPARATOR(". – ", 0),
		SEPARATOR(". — ", 0), SEPARATOR("—", 0),
		SEPARATOR(" –", 0), SEPARATOR(" ― ", 0),
		SEPARATOR("- ", 0), SEPARATOR(": ", 1),
		SEPARATOR(" : ", 1), SEPARATOR("\xC2\xA0– ", 0),
		SEPARATOR("\xC2\xA0- ", 0), SEPARATOR("\xC2\xA0— ", 0),
		SEPARATOR("/. ", 0),
#undef SEPARATOR
	};
	size_t best = 0;

	for (size_t i = 0; i < sizeof seps / sizeof seps[0]; i++)
		if (seps[i].text.len > best &&
		    pcut_str_starts(s, seps[i].text)) {
			best = seps[i].text.len;
			*is_colon = seps[i].colon;
		}
	return best;
}

/* The first thing in s that ends a dateline; 0 if there is none. */
static int
find_separator(pcut_str s, struct separator *out)
{
	/* what is in all of them, a space before it apart, and what goes on
	 * behind that where nothing before it is part of one */
	static const unsigned char starts[256] = {['-'] = 1, ['.'] = 1,
	    [':'] = 1, [0xE2] = 2, [0xC2] = 4, ['/'] = 8};
	static const unsigned char goes_on[256] = {[' '] = 1, ['-'] = 1,
	    [0xE2] = 1, [0x80] = 2, [0xA0] = 4, ['.'] = 8};
	size_t at = 0, len = 0;

	for (; at < s.len && len == 0; at++) {
		unsigned char kind;

		while (at + 1 < s.len && !starts[(unsigned char)s.ptr[at]])
			at++;
		kind = starts[(unsigned char)s.ptr[at]];
		if (kind == 0 || at + 1 >= s.len)
			continue;
		if (at > 0 && s.ptr[at - 1] == ' ' && (len = separator_at(
		    pcut_str_skip(s, at - 1), &out->is_colon)) > 0)
			at--;
		else if ((goes_on[(unsigned char)s.ptr[at + 1]] & kind) != 0 &&
		    (kind != 2 || (at + 2 < s.len &&
		    s.ptr[at + 2] == '\x94')))
			len = separator_at(pcut_str_skip(s, at),
			    &out->is_colon);
	}
	at--;
	if (len == 0 || at < 2)
		return 0;
	/* The stroke behind "/TASS/. " is the agency's. */
	out->start = s.ptr[at] == '/' ? at + 1 : at;
	out->end = at + len;
	while (out->end < s.len && (s.ptr[out->end] == ' ' ||
	    s.ptr[out->end] == '-'))
		out->end++;
	return out->end < s.len;
}

/* ---- Its parts --------------------------------------------------------- */

/* An agency and its service: "dpa/lby", "dpa-AFX", "AFP/Reuters", "ots". */
static int
is_service(pcut_str s)
{
	size_t end = 0;

	if (pcut_str_eq(s, PCUT_LIT("ots")))
		return 1;
	while (end < s.len && s.ptr[end] != '/' && s.ptr[end] != '-')
		end++;
	return end >= 2 && end + 2 < s.len && s.len < 24 &&
	    pcut_str_find_char(s, ' ') == SIZE_MAX &&
	    (pcut_agency_name(pcut_str_cut(s, 0, end)).len > 0 ||
	    pcut_str_eq(pcut_str_cut(s, 0, end), PCUT_LIT("ots")));
}

/* "(AP)", "/PRNewswire/", "(EFE)" at the end of *s taken off. */
static pcut_str
take_agency(pcut_str *s)
{
	pcut_str agency;
	size_t at = s->len;
	char open;

	*s = strip(*s);
	if (s->len < 4)
		return PCUT_STR_NONE;
	if (s->ptr[s->len - 1] == ')')
		open = '(';
	else if (s->ptr[s->len - 1] == ']')
		open = '[';
	else if (s->ptr[s->len - 1] == '/')
		open = '/';
	else
		return PCUT_STR_NONE;
	at = s->len - 1;
	while (at > 0 && s->ptr[at - 1] != open)
		at--;
	if (at == 0)
		return PCUT_STR_NONE;
	agency = pcut_str_trim(pcut_str_cut(*s, at, s->len - 1 - at));
	if (agency.len < 2 || agency.len > 50 || (pcut_agency_name(agency).len
	    == 0 && open != '/' && !is_service(agency) &&
	    !pcut_name_is_caps(agency) &&
	    !pcut_name_has_role(agency, PCUT_ROLE_BODY) && !(at > 1 &&
	    pcut_name_count(agency) > 0)))
		return PCUT_STR_NONE;
	*s = strip(pcut_str_cut(*s, 0, at - 1));
	return agency;
}

/* "PLACE", "PLACE, Region"; caps: its first part must be in capitals. */
static int
is_place(pcut_str s, int caps)
{
	pcut_str first = strip(pcut_str_cut(s, 0, pcut_str_find_char(s, ','))),
	    rest = pcut_str_skip(s, first.len), word;
	const pcut_phrase *row;
	size_t letters = 0, at;
	int words = 0;

	if (rest.len == 0 && s.len > 4 && s.ptr[s.len - 1] == ')' &&
	    (at = pcut_str_find(s, PCUT_LIT(" ("))) != SIZE_MAX) {
		/* "Puerto Calvario (Spain)" */
		first = strip(pcut_str_cut(s, 0, at));
		rest = pcut_str_cut(s, at + 2, s.len - at - 3);
		s = first;
	}
	if (s.len == 0 || s.len > PLACE_MOST || first.len < 2)
		return 0;
	for (size_t i = 0; i < s.len; i++)
		if (pcut_is_digit(s.ptr[i]) || strchr("?!:;\"()[]", s.ptr[i])
		    != NULL)
			return 0;
	if (pcut_str_starts(first, PCUT_LIT("г. "))) /* the city of */
		first = strip(pcut_str_skip(first, 4));
	row = pcut_phrase_find(&pcut_no_place_words,
	    first);
	if (row != NULL || (caps && !pcut_name_is_caps(first)))
		return 0;
	while (pcut_name_take(&first, &word)) {
		uint32_t cp = pcut_utf8_first(word);

		letters += word.len;
		if (++words > 5 || !pcut_cp_is_letter(cp) ||
		    (pcut_cp_is_lower(cp) &&
		    (!pcut_name_has(word, PCUT_NAME_PARTICLE) || words == 1)))
			return 0;
		if (pcut_name_has(word, PCUT_NAME_FUNCTION) &&
		    !pcut_name_has(word, PCUT_NAME_PARTICLE) && words == 1)
			return 0;
	}
	if (letters < 3)
		return 0;
	words = 0;
	while (pcut_name_take(&rest, &word)) {
		uint32_t cp = pcut_utf8_first(word);

		if (pcut_str_eq(word, PCUT_LIT(",")))
			continue;
		if (cp == ',')
			cp = pcut_utf8_first(pcut_str_skip(word, 1));
		if (++words > 5 || (pcut_cp_is_lower(cp) &&
		    !pcut_name_has(word, PCUT_NAME_PARTICLE) &&
		    !pcut_name_has(word, PCUT_NAME_FUNCTION)))
			return 0;
	}
	return 1;
}

/* "Paris, 12 mars 2018", "PARIS, May 3": the date off the end of *s. */
static int
take_date(pcut_str *s, const pcut_date_hints *hints, pcut_date *out)
{
	size_t start;

	if (pcut_date_tail(*s, hints, out, 1, &start) != 1 || start == 0 ||
	    (out->flags & PCUT_DATE_RELATIVE)) {
		/* "KUALA NERANG 17 Jun": two words behind capitals */
		start = s->len;
		for (int words = 0; words < 2 && start > 0; words++) {
			start--;
			while (start > 0 && s->ptr[start - 1] != ' ')
				start--;
		}
		if (start < 4 || !pcut_name_is_caps(pcut_str_cut(*s, 0,
		    start)) || pcut_date_head(pcut_str_skip(*s, start), hints,
		    out) != s->len - start || out->day == 0)
			return 0;
	}
	*s = strip(pcut_str_cut(*s, 0, start));
	return 1;
}

/* "(ANSA) - PIETRALBA, 11 FEB - text": the place, behind the agency. */
static void
place_behind(pcut_str s, size_t from, const pcut_date_hints *hints,
             pcut_dateline *out)
{
	struct separator sep = {0, 0, 0};
	pcut_str rest = pcut_str_skip(s, from), head;
	pcut_date date = {0};

	if (!find_separator(rest, &sep) || sep.is_colon)
		return;
	head = pcut_str_trim(pcut_str_cut(rest, 0, sep.start));
	if (take_date(&head, hints, &date))
		out->date = date;
	if (!is_place(head, 1))
		return;
	out->place = head;
	out->end = from + sep.end;
	out->raw = pcut_str_trim(pcut_str_cut(s, 0, from + sep.start));
}

/* s ends in a region that is cut short, "HOLM, N.L", "FALLS, Ont": the stop
 * behind it is its own. */
static int
is_short(pcut_str s)
{
	size_t at = s.len;

	while (at > 0 && s.ptr[at - 1] != ' ')
		at--;
	return at > 2 && s.ptr[at - 2] == ',' && s.len - at <= 4 &&
	    s.len - at >= 2 && s.ptr[at] >= 'A' && s.ptr[at] <= 'Z';
}

/* "Nagpur, Aug 14 (PTI) Text": the agency behind a date, and no mark between
 * it and the text. */
static int
bare_agency(pcut_str s, const pcut_date_hints *hints, pcut_dateline *out)
{
	size_t open = pcut_str_find_char(pcut_str_cut(s, 0, PLACE_MOST), '('),
	    shut;
	pcut_str head, agency;

	if (open == SIZE_MAX || open < 6 || s.ptr[open - 1] != ' ')
		return 0;
	shut = pcut_str_find_char(pcut_str_cut(s, open, 40), ')');
	if (shut == SIZE_MAX || open + shut + 3 >= s.len ||
	    s.ptr[open + shut + 1] != ' ' || pcut_cp_is_lower(pcut_utf8_first(
	    pcut_str_skip(s, open + shut + 2))) || !(pcut_cp_is_letter(
	    pcut_utf8_first(pcut_str_skip(s, open + shut + 2))) ||
	    s.ptr[open + shut + 2] == '"'))
		return 0;
	agency = pcut_str_cut(s, open + 1, shut - 1);
	if (pcut_agency_name(agency).len == 0)
		return 0;
	head = strip(pcut_str_cut(s, 0, open));
	if (!take_date(&head, hints, &out->date) || !is_place(head, 0))
		return 0;
	out->place = head;
	out->agency = agency;
	out->raw = pcut_str_cut(s, 0, open + shut + 1);
	out->end = open + shut + 2;
	return 1;
}

static int
parse_spaced(pcut_str s, const pcut_date_hints *hints, int release,
             pcut_dateline *out)
{
	struct separator sep = {0, 0, 0};
	pcut_str head;
	int dated;

	if (bare_agency(s, hints, out))
		return 1;
	if (!find_separator(s, &sep)) {
		/* "Place (ots)" in a line of its own. */
		size_t n = s.len;

		while (n > 1 && (s.ptr[n - 1] == '-' || s.ptr[n - 1] == ' '))
			n--;
		if (s.len > PLACE_MOST || s.ptr[n - 1] != ')')
			return 0;
		sep.start = n;
		sep.end = s.len;
	}
	sep.start += is_short(pcut_str_cut(s, 0, sep.start)) &&
	    s.ptr[sep.start] == '.';
	head = pcut_str_cut(s, 0, sep.start);
	out->raw = pcut_str_trim(head);
	out->end = sep.end;
	if (head.len > 0 && head.ptr[0] == '(') { /* (dpa) -, (CNN) -- */
		pcut_str copy = pcut_str_trim(head);

		if (sep.is_colon || copy.ptr[copy.len - 1] != ')' ||
		    pcut_str_find_char(copy, ')') != copy.len - 1)
			return 0;
		copy = pcut_str_trim(pcut_str_cut(copy, 1, copy.len - 2));
		if (pcut_agency_name(copy).len == 0 &&
		    (!pcut_name_is_caps(copy) || copy.len > 24))
			return 0;
		out->agency = copy;
		place_behind(s, sep.end, hints, out);
		return 1;
	}
	out->agency = take_agency(&head);
	dated = take_date(&head, hints, &out->date);
	if (out->agency.len == 0)
		out->agency = take_agency(&head);
	if (out->agency.len > 0 && !dated) { /* "04.06.2014, Place (PAP) -" */
		size_t n = pcut_date_head(head, hints, &out->date);

		dated = n > 0 && n < head.len;
		if (dated)
			head = strip(pcut_str_skip(head, n));
		while (head.len > 0 && dated && strchr(",. ", head.ptr[0]) !=
		    NULL)
			head = pcut_str_skip(head, 1);
	}
	if (head.len > 0 && head.ptr[head.len - 1] == '.' &&
	    sep.start < s.len && s.ptr[sep.start] == '.')
		head.len--;
	head = strip(head);
	/* "Berlin dpa -", "LONDON AP -" */
	for (size_t i = head.len; out->agency.len == 0 && i > 2; i--)
		if (head.ptr[i - 1] == ' ' && pcut_agency_name(pcut_str_skip(
		    head, i)).len > 0) {
			out->agency = pcut_str_skip(head, i);
			head = strip(pcut_str_cut(head, 0, i));
			/* "Gorsk. 14 apr. Interfax - " */
			dated = dated || take_date(&head, hints, &out->date);
			if (head.len > 2 && head.ptr[head.len - 1] == '.')
				head = strip(pcut_str_cut(head, 0,
				    head.len - 1));
		}
	if (head.len == 0 && out->agency.len > 0)
		return !sep.is_colon;
	if (out->agency.len == 0) { /* "GORSK, 17 apr - RIA Novosti. Text" */
		pcut_str rest = pcut_str_trim(pcut_str_skip(s, sep.end));
		size_t at = pcut_str_find(pcut_str_cut(rest, 0, 60),
		    PCUT_LIT(". "));

		if (at != SIZE_MAX && pcut_agency_name(pcut_str_cut(rest, 0,
		    at)).len > 0) {
			out->agency = pcut_str_cut(rest, 0, at);
			out->end = (size_t)(rest.ptr - s.ptr) + at + 2;
		}
	}
	if (sep.end == s.len && (out->agency.len == 0 ||
	    (pcut_agency_name(out->agency).len == 0 &&
	    !is_service(out->agency))))
		return 0;
	out->place = head;
	/* Before a colon only capitals or a whole date make it one. */
	if (sep.is_colon && dated && strlen(out->date.iso) >= 10 && release)
		return is_place(head, 0);
	return is_place(head, sep.is_colon || !(out->agency.len > 0 || dated ||
	    release)) && (!sep.is_colon || head.len > 3);
}

/* ---- Chinese, Japanese, Korean ----------------------------------------- */

/* Xinhua Beijing 6 yue 27 ri dian (reporter X). */
static int
parse_chinese(pcut_str s, const pcut_date_hints *hints, pcut_dateline *out)
{
	const pcut_phrase *row;
	pcut_str head = pcut_str_cut(s, 0, pcut_phrase_search(
	    &pcut_chinese_heads, s, &row)), rest;
	size_t end, at;

	if (head.len == 0)
		return 0;
	rest = pcut_str_skip(s, head.len);
	end = pcut_str_find(rest, PCUT_LIT("电"));
	if (end == SIZE_MAX)
		end = pcut_str_find(rest, PCUT_LIT("電"));
	at = pcut_str_find(rest, PCUT_LIT("讯"));
	if (at == SIZE_MAX)
		at = pcut_str_find(rest, PCUT_LIT("訊"));
	if (at < end)
		end = at;
	if (end == SIZE_MAX || end > 90)
		return 0;
	out->agency = head;
	if (pcut_str_starts(head, PCUT_LIT("本")))
		out->agency = PCUT_STR_NONE;
	/* place, then a month and a day */
	for (at = 0; at < end; at += 3) {
		size_t n = pcut_date_head(pcut_str_skip(rest, at), hints,
		    &out->date);

		if (n > 0 && at + n <= end + 3) {
			out->place = pcut_str_trim(pcut_str_cut(rest, 0, at));
			break;
		}
		if ((rest.ptr[at] & 0x80) == 0)
			break;
	}
	if (out->place.len == 0 && out->date.raw.len == 0)
		out->place = pcut_str_trim(pcut_str_cut(rest, 0, end));
	if (out->place.len > 36)
		return 0;
	end += 3 + head.len;
	rest = pcut_str_trim(pcut_str_skip(s, end));
	if (pcut_str_starts(rest, PCUT_LIT("（")) ||
	    pcut_str_starts(rest, PCUT_LIT("("))) {
		size_t open = rest.ptr[0] == '(' ? 1 : 3, shut;

		shut = pcut_str_find(rest, open == 1 ? PCUT_LIT(")") :
		    PCUT_LIT("）"));
		if (shut != SIZE_MAX && shut < 120) {
			out->author = pcut_str_cut(rest, open, shut - open);
			end = (size_t)(rest.ptr - s.ptr) + shut + open;
		}
	}
	out->raw = pcut_str_cut(s, 0, end);
	out->end = end;
	return 1;
}

/* [PLACE AGENCY], [PLACE=AGENCY] in any brackets at the start of s. */
static int
parse_bracketed(pcut_str s, const pcut_date_hints *hints, pcut_dateline *out)
{
	static const char *const pairs[][2] = {{"【", "】"}, {"［", "］"},
	    {"[", "]"}, {"(", ")"}, {"（", "）"}};
	pcut_str inner = PCUT_STR_NONE, rest;
	size_t eq, shut = SIZE_MAX;

	for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
		size_t open = strlen(pairs[i][0]);

		if (!pcut_str_starts(s, pcut_str_from(pairs[i][0])))
			continue;
		shut = pcut_str_find(s, pcut_str_from(pairs[i][1]));
		if (shut == SIZE_MAX || shut > 90)
			return 0;
		inner = pcut_str_trim(pcut_str_cut(s, open, shut - open));
		shut += open;
		break;
	}
	if (inner.len == 0 || !pcut_cp_is_cjk(pcut_utf8_first(inner)))
		return 0;
	eq = pcut_str_find_char(inner, '=');
	if (eq == SIZE_MAX)
		eq = pcut_str_find(inner, PCUT_LIT("＝"));
	if (eq != SIZE_MAX) {
		size_t len = inner.ptr[eq] == '=' ? 1 : 3;

		out->place = pcut_str_trim(pcut_str_cut(inner, 0, eq));
		out->agency = pcut_str_trim(pcut_str_skip(inner, eq + len));
	} else {
		/* the longest end of it that is an agency */
		for (size_t i = 3; i < inner.len; i++)
			if ((inner.ptr[i] & 0xC0) != 0x80 && pcut_agency_name(
			    pcut_str_skip(inner, i)).len > 0) {
				out->place = pcut_str_trim(pcut_str_cut(inner,
				    0, i));
				out->agency = pcut_str_skip(inner, i);
				break;
			}
		if (out->agency.len == 0 && pcut_agency_name(inner).len > 0)
			out->agency = inner;
	}
	if (out->agency.len == 0)
		return 0;
	(void)hints;
	/* "(Seoul=Yonhap) X reporter =" */
	rest = pcut_str_cut(s, shut, 90);
	eq = pcut_str_find(rest, PCUT_LIT(" = "));
	if (eq != SIZE_MAX && eq < 60) {
		out->author = pcut_str_trim(pcut_str_cut(rest, 0, eq));
		shut += eq + 3;
	}
	out->raw = pcut_str_trim(pcut_str_cut(s, 0, shut));
	out->end = shut;
	return 1;
}

int
pcut_dateline_parse(pcut_str paragraph, const pcut_date_hints *hints,
                    int release, pcut_dateline *out)
{
	pcut_str s = pcut_utf8_head(paragraph, HEAD_MOST);
	pcut_dateline none = {.raw = PCUT_STR_NONE, .place = PCUT_STR_NONE,
	    .agency = PCUT_STR_NONE, .author = PCUT_STR_NONE,
	    .date = {.raw = {"", 0}, .label = {"", 0}}, .end = 0};
	size_t lead = 0;
	int ok;

	while (lead < s.len && (pcut_is_space(s.ptr[lead]) ||
	    s.ptr[lead] == '*' || s.ptr[lead] == '_'))
		lead++;
	while (pcut_str_starts(pcut_str_skip(s, lead), PCUT_LIT("　")))
		lead += 3;
	s = pcut_str_skip(s, lead);
	*out = none;
	if (s.len < 5)
		return 0;
	if (pcut_cp_is_cjk(pcut_utf8_first(s)))
		ok = parse_chinese(s, hints, out);
	else
		ok = parse_bracketed(s, hints, out);
	if (!ok) {
		*out = none;
		ok = parse_spaced(s, hints, release, out);
	}
	if (!ok) {
		*out = none;
		return 0;
	}
	out->end += lead;
	if (out->date.raw.ptr == NULL)
		out->date.raw = out->date.label = PCUT_STR_NONE;
	return 1;
}
