/* SPDX-License-Identifier: ISC */
/*
 * What desks and press offices write over a story for each other: slugs,
 * notes for editors, versions, release states, whom to ask.
 */
#include <string.h>

#include "fold.h"
#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define LINE_BYTES ((size_t)1 << 16)
#define WORD_BYTES 40

/* ---- press releases ---------------------------------------------------- */

/* "Ministry of Works - Press release": the last part of s alone says so. */
static int
ends_release(pcut_str s)
{
	static const char *const separators[] = {" - ", " | ", " \xE2\x80\x93 ",
	    " \xE2\x80\x94 ", " / ", " \xC2\xB7 "};

	if (s.len > 100)
		return 0;
	for (size_t i = 0; i < sizeof(separators) / sizeof(*separators); i++) {
		pcut_str sep = pcut_str_from(separators[i]), rest;
		size_t at = pcut_str_find(s, sep);

		if (at == SIZE_MAX || at == 0)
			continue;
		rest = pcut_str_trim(pcut_str_skip(s, at + sep.len));
		return rest.len > 0 && pcut_label_release(rest) == rest.len;
	}
	return 0;
}

/* FOR IMMEDIATE RELEASE, EMBARGOED UNTIL ..., and what other languages say. */
int
pcut_text_is_release(pcut_str s)
{
	size_t len = pcut_label_release(s);

	if (len == 0)
		return ends_release(s);
	return len > 0 && (s.len == len || !pcut_text_ends_sentence(s)) &&
	    s.len < len + 90 && (s.len == len || !pcut_cp_is_letter(
	    pcut_utf8_first(pcut_str_skip(s, len))));
}

/* "Brezn-Werke GmbH", "Harrow Mills Ltd.": all of s is a firm, by the form of
 * law behind or before its name. */
int
pcut_text_is_firm(pcut_str s)
{
	static const char *const ends[] = {" GmbH", " AG", " SE", " KG",
	    " mbH", " e.V.", " eG", " Inc.", " Inc", " Ltd", " Ltd.",
	    " LLC", " LLP", " PLC", " plc", " Corp.", " Corporation",
	    " S.A.", " SA", " SAS", " SARL", " S.L.", " S.A.U.", " S.p.A.",
	    " SpA", " S.r.l.", " Srl", " B.V.", " BV", " N.V.", " NV",
	    " AB", " ASA", " A/S", " Oyj", " Oy", " Ltda.", " Lda.",
	    " sp. z o.o.", " s.r.o.", " a.s.", " d.o.o.", " A.Ş.",
	    "株式会社",
	    "有限公司",
	    "股份有限公司"};
	static const char *const heads[] = {
	    "株式会社",
	    "合同会社",
	    "有限会社",
	    "ООО ", "АО ",
	    "ПАО "};
	int firm = 0;

	if (s.len > 80 || pcut_text_words(s, 7) > 6)
		return 0;
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		firm |= s.len > strlen(ends[i]) + 1 && pcut_str_ends(s,
		    pcut_str_from(ends[i]));
	if (firm)
		return pcut_text_starts_upper(s);
	if (pcut_text_width(s) > 30)
		return 0;
	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		firm |= pcut_str_starts(s, pcut_str_from(heads[i]));
	return firm;
}

/* What offices are called, in front of what they are for. */
static int
is_office_word(pcut_str word)
{
	static const char *const words[] = {"department", "ministry",
	    "office", "university", "embassy", "bureau", "institute",
	    "ministerium", "bundesministerium", "universität",
	    "ministère", "université", "préfecture",
	    "ministerio", "universidad", "ministero", "università",
	    "ministério", "universidade", "ministerie",
	    "universiteit", "ministerstwo", "uniwersytet", "ministerstvo",
	    "univerzita", "ministerul", "universitatea", "urząd",
	    "comune", "ayuntamiento", "mairie", "stadtverwaltung", "gemeinde",
	    "landratsamt", "landkreis", "prefeitura", "câmara",
	    "prefettura", "provincia", "regione", "consejería",
	    "diputación", "gobierno", "gouvernement", "governo",
	    "government", "municipality", "gemeente", "obec", "město",
	    "mesto", "općina", "ajuntament", "kommune", "kommunen",
	    "министерство", "администрация", "управление", "департамент",
	    "комитет", "правительство", "мэрия", "университет",
	    "міністерство", "адміністрація", "управління", "департамент",
	    "університет", "община", "υπουργείο", "δήμος", "πανεπιστήμιο",
	    "وزارة", "وزارت", "משרד", "עיריית", "אוניברסיטת"};
	char folded[WORD_BYTES], key[WORD_BYTES];
	size_t len = pcut_fold(folded, sizeof(folded), word);

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_eq(PCUT_STR(folded, len), PCUT_STR(key, pcut_fold(
		    key, sizeof(key), pcut_str_from(words[i])))))
			return 1;
	return 0;
}

/* "Department of Fisheries", "Harbour Council": a name made of an office's
 * word and few others, no longer than the title below it. */
int
pcut_text_is_office(pcut_str s, pcut_str below)
{
	static const char *const bodies[] = {"council", "university",
	    "ministry", "department", "agency", "authority", "commission",
	    "committee", "foundation", "institute", "office", "trust",
	    "association", "college", "parliament", "government", "police",
	    "stiftung", "ministerium", "verband", "regierung", "polizei",
	    "universiteit", "stichting", "gemeente",
	    "bakanlığı"};
	unsigned words = pcut_text_words(s, 9);
	size_t n = pcut_text_word(s), last = s.len;
	pcut_str second, rest = s;

	if (words < 2 || words > 7 || pcut_text_ends_sentence(s) ||
	    pcut_text_words(below, 10) <= words)
		return 0;
	second = pcut_str_trim(pcut_str_skip(s, n));
	second.len = pcut_text_word(second);
	if (is_office_word(pcut_str_cut(s, 0, n)) && !pcut_text_is_caps(below))
		return words <= 5 || second.len <= 3;
	while (last > 0 && s.ptr[last - 1] != ' ')
		last--;
	for (size_t i = 0; words <= 5 && i < sizeof(bodies) / sizeof(*bodies);
	    i++) {
		if (!pcut_str_eq_case(pcut_str_skip(s, last), pcut_str_from(
		    bodies[i])))
			continue;
		/* Every word has its capital. */
		while (rest.len > 0) {
			n = pcut_text_word(rest);
			if (n > 3 && pcut_cp_is_lower(pcut_utf8_first(rest)))
				return 0;
			rest = pcut_str_trim(pcut_str_skip(rest, n));
		}
		return 1;
	}
	return 0;
}

int
pcut_text_has_contact(pcut_str s)
{
	size_t digits = 0, at = pcut_str_find_char(s, '@');

	if (at != SIZE_MAX && at > 0 && at + 3 < s.len &&
	    !pcut_is_space(s.ptr[at - 1]) && !pcut_is_space(s.ptr[at + 1]) &&
	    pcut_str_find_char(pcut_str_skip(s, at), '.') != SIZE_MAX)
		return 1;
	for (size_t i = 0; i < s.len; i++) {
		if (pcut_is_digit(s.ptr[i]))
			digits++;
		else if (strchr(" ()+-./", s.ptr[i]) == NULL)
			digits = 0;
		if (digits >= 8)
			return 1;
	}
	return 0;
}

/* Lines of contact: a chunk that says so, or that has a phone or address. */
int
pcut_text_is_contact(const pcut_text_chunk *chunk)
{
	pcut_label label;
	pcut_str first = pcut_text_of(&chunk->line[0]);
	int says = pcut_label_section(first) == PCUT_SECTION_CONTACT ||
	    (pcut_label_field(first, &label) &&
	    label.field == PCUT_FIELD_CONTACT);
	size_t look = chunk->count < 4 ? chunk->count : 4;

	/* Behind a sentence it is the end of a paragraph. */
	for (size_t i = 0; i < look && !says; i++)
		says = pcut_label_is_ask(pcut_text_of(&chunk->line[i])) &&
		    (i == 0 || !pcut_text_ends_sentence(pcut_text_of(
		    &chunk->line[i - 1])));
	for (size_t i = 0; i < look; i++) {
		if (chunk->line[i].len > (says ? 300 : 120))
			return 0;
		if (pcut_text_has_contact(pcut_text_of(&chunk->line[i])))
			return says || (chunk->count > 1 &&
			    chunk->count <= 12 && !pcut_text_ends_sentence(
			    pcut_text_of(&chunk->line[chunk->count - 1])));
	}
	return says && chunk->count <= 12;
}

/* ---- wires ------------------------------------------------------------- */

/* "lsw4 lsw 0312": letters and a figure, then words as short, a figure last. */
int
pcut_text_is_desk_code(pcut_str s)
{
	pcut_str item;
	size_t n = 0;
	int words = 0, figures = 0;

	if (s.len > 40 || s.len < 8)
		return 0;
	while (n < s.len && s.ptr[n] >= 'a' && s.ptr[n] <= 'z')
		n++;
	if (n < 2 || n > 4 || n == s.len || !pcut_is_digit(s.ptr[n]))
		return 0;
	while (pcut_str_take(&s, ' ', &item)) {
		figures = 1;
		for (n = 0; n < item.len; n++)
			figures &= pcut_is_digit(item.ptr[n]) != 0;
		if (item.len > 7 || (item.len > 5 && words > 0))
			return 0;
		words += item.len > 0;
	}
	return words >= 3 && figures;
}

/* AP sets "^" before the lines of its head and "=" or "<" behind them. */
void
pcut_text_strip_wire(pcut_text_chunk *chunk)
{
	for (size_t i = 0; i < chunk->count; i++) {
		pcut_text_line *line = &chunk->line[i];
		pcut_str s = pcut_text_of(line);

		while (s.len > 1 && s.ptr[0] == '^')
			s = pcut_str_skip(s, 1);
		if (s.len > 2 && s.len < 160 && (s.ptr[s.len - 1] == '=' ||
		    s.ptr[s.len - 1] == '<') && s.ptr[s.len - 2] != ' ' &&
		    s.ptr[s.len - 2] != '=')
			s.len--;
		line->skip += (uint32_t)(s.ptr - line->ptr);
		line->ptr = s.ptr;
		line->len = s.len;
	}
}

/* A line for editors: BC-..., ^..., r i BC-, FRA/..., TOPIC-PLACE/. */
static int
is_slug(pcut_str s)
{
	size_t upper = 0, dashes = 0, i = 0;

	if (pcut_text_ends_sentence(s) || s.len > 120)
		return 0;
	if (pcut_text_is_desk_code(s))
		return 1;
	while (i < s.len && s.ptr[i] != ' ') {
		upper += s.ptr[i] >= 'A' && s.ptr[i] <= 'Z';
		dashes += s.ptr[i] == '-' || s.ptr[i] == '/';
		i++;
	}
	if (i >= 4 && upper >= 2 && dashes > 0 && (pcut_str_find(s,
	    PCUT_LIT("--")) != SIZE_MAX || pcut_str_starts(s,
	    PCUT_LIT("BC-")) || pcut_str_starts(s, PCUT_LIT("AM-")) ||
	    pcut_str_starts(s, PCUT_LIT("PM-"))))
		return 1;
	/* "Tiere/Freizeit/", "transport-animaux-insolite": words for a desk */
	if (i == s.len && i >= 6 && dashes > 0 && (s.ptr[i - 1] == '/' ||
	    (upper <= 1 && dashes > 1)))
		return 1;
	/* "ESP-PAN CENTENARIO" */
	if (i >= 5 && dashes > 0 && upper + dashes == i && s.len < 60 &&
	    pcut_text_is_caps(s))
		return 1;
	/* "bdt0317 4 vm 312 dpa 1234": a code, then short words. */
	return i >= 6 && pcut_is_digit(s.ptr[i - 1]) &&
	    pcut_is_alpha(s.ptr[0]) && pcut_text_words(s, 20) >= 4;
}

/* "bdt0317 4 vm 312  dpa 1234": its count of words, nothing if it has none. */
static pcut_str
coded_words(pcut_str s)
{
	pcut_str word[5];
	size_t n = 0;

	while (n < 5 && s.len > 0) {
		size_t len = pcut_text_word(s);

		word[n++] = pcut_str_cut(s, 0, len);
		s = pcut_str_trim(pcut_str_skip(s, len));
	}
	return n == 5 && word[1].len == 1 && pcut_is_digit(word[1].ptr[0]) &&
	    word[2].len == 2 && pcut_is_digit(word[3].ptr[0]) &&
	    pcut_agency_name(word[4]).len > 0 ? word[3] : PCUT_STR_NONE;
}

int
pcut_text_slug_line(pcut_text *t, pcut_str s)
{
	size_t n = s.len;
	pcut_str words;

	if (!is_slug(s))
		return 0;
	if ((words = coded_words(s)).len > 0) {
		pcut_text_field(t, PCUT_FIELD_WORDS, words);
		pcut_text_slug(t, s);
		pcut_text_notice(t, "desk-mark", s);
		return 1;
	}
	/* The count of words at its end. */
	while (n > 0 && pcut_is_digit(s.ptr[n - 1]))
		n--;
	if (n < s.len && s.len - n >= 2 && s.len - n <= 5 && n > 0 &&
	    (s.ptr[n - 1] == ',' || s.ptr[n - 1] == ' '))
		pcut_text_field(t, PCUT_FIELD_WORDS, pcut_str_skip(s, n));
	else
		n = s.len;
	while (n > 0 && (s.ptr[n - 1] == ',' || s.ptr[n - 1] == ' '))
		n--;
	s.len = n;
	/* What comes behind the name of the story says which version. */
	if ((n = pcut_str_find(s, PCUT_LIT(", "))) != SIZE_MAX)
		pcut_text_slug(t, pcut_str_cut(s, 0, n));
	else
		pcut_text_slug(t, s);
	pcut_text_notice(t, "desk-mark", s);
	return 1;
}

/* "URGENT", "= (PHOTO) =": how fast, and what comes with it. */
static int
is_desk_word(pcut_str s)
{
	static const char *const words[] = {"URGENT", "FLASH", "ALERTE",
	    "ALERT", "BULLETIN", "NEWSALERT", "EILMELDUNG", "EIL", "LEAD",
	    "AVANCE", "URGENTE", "AMPLIACION", "AMPLIACIÓN", "ALERTA",
	    "URGENTISSIMO", "МОЛНИЯ", "СРОЧНО"};

	if (s.len > 5 && s.len < 60 && s.ptr[0] == '=' && s.ptr[1] == ' ' &&
	    s.ptr[s.len - 1] == '=' && pcut_str_find_char(s, '(') != SIZE_MAX)
		return 1;
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_eq(s, pcut_str_from(words[i])))
			return 1;
	return 0;
}

int
pcut_text_editors_line(pcut_text *t, pcut_str s)
{
	static const char *const heads[] = {"Eds:", "Eds.:", "Editors:",
	    "EDS:", "AP Photo", "With AP Photo", "Eds ", "(Repeats",
	    "(Adds", "(Updates", "(Recasts", "(Corrects", "(Wraps",
	    "* Eds", "Repeats to", "ATTENTION", "ACHTUNG", "EMBARGO",
	    "Keywords:"};

	if (is_desk_word(s)) {
		pcut_text_notice(t, "desk-mark", s);
		return 1;
	}
	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		if (pcut_str_starts(s, pcut_str_from(heads[i]))) {
			pcut_text_notice(t, "desk-mark", s);
			return 1;
		}
	return 0;
}

/* " Enditem", " PTI CLR NSK", " -- BERNAMA" behind the last sentence of a
 * story: its bytes, with the blank before it; 0 if s ends in none. */
size_t
pcut_text_wire_tail(pcut_str s)
{
	size_t at = s.len, words = 0, n;

	if (s.len < 40 || pcut_cp_is_punct((unsigned char)s.ptr[s.len - 1] &
	    0x7F))
		return 0;
	while (words < 6 && at > s.len - 36) {
		size_t end = at;
		pcut_str word;

		while (at > 0 && s.ptr[at - 1] != ' ')
			at--;
		word = pcut_str_cut(s, at, end - at);
		if (at < 2 || word.len == 0)
			return 0;
		words++;
		n = pcut_str_find_char(word, '/');
		if (pcut_str_eq(pcut_str_cut(word, 0, n),
		    PCUT_LIT("Enditem")) || pcut_agency_name(word).len > 0) {
			n = at;
			while (at > 1 && strchr(" -=", s.ptr[at - 1]) != NULL)
				at--;
			/* "EFE" alone may sign any page */
			if (words == 1 && n - at < 3 && !pcut_str_starts(word,
			    PCUT_LIT("Enditem")))
				return 0;
			return pcut_text_ends_sentence(pcut_str_cut(s, 0, at))
			    ? s.len - at : 0;
		}
		for (size_t i = 0; i < word.len; i++)
			if (word.ptr[i] < 'A' || word.ptr[i] > 'Z' || i > 3)
				return 0;
		at--;
	}
	return 0;
}

/* s ends in six figures, a month and two figures: "141503 Mai 18". */
static int
is_sent_time(pcut_str s)
{
	pcut_str word;
	int words = 0;

	if (pcut_text_word(s) != 6)
		return 0;
	while (pcut_str_take(&s, ' ', &word)) {
		words += word.len > 0;
		if (words == 2 && (pcut_date_is_name(word) & 1) == 0)
			return 0;
		if (words != 2)
			for (size_t i = 0; i < word.len; i++)
				if (!pcut_is_digit(word.ptr[i]))
					return 0;
	}
	return words == 3;
}

/* "AP-WS-10-08-03 1912EDT", "AFP 121436 MAR 13", "141503 Mai 18": when it was
 * sent, by which wire; "==Kyodo": whose it is. */
int
pcut_text_is_sent_mark(pcut_str s)
{
	size_t digits = 0, at = 0, small = 0;

	if (s.len > 40 || s.len < 4)
		return 0;
	while (at < s.len && strchr("=-*/.", s.ptr[at]) != NULL)
		at++;
	if (at > 0 && pcut_agency_name(pcut_str_trim(pcut_str_skip(s,
	    at))).len > 0)
		return 1;
	for (size_t i = 0; i < s.len; i++) {
		digits += pcut_is_digit(s.ptr[i]) != 0;
		small += s.ptr[i] >= 'a' && s.ptr[i] <= 'z';
	}
	if (digits < 4)
		return 0;
	at = pcut_text_word(s);
	if (at < s.len && pcut_agency_name(pcut_str_cut(s, 0, at)).len > 0)
		return is_sent_time(pcut_str_trim(pcut_str_skip(s, at)));
	at = pcut_str_find_char(s, '-');
	if (at != SIZE_MAX && at > 1 && small == 0 && pcut_agency_name(
	    pcut_str_cut(s, 0, at)).len > 0)
		return 1;
	return is_sent_time(s);
}

/* text without such a tail. */
pcut_str
pcut_text_without_tail(pcut_text *t, pcut_str text)
{
	size_t from, n;
	pcut_str last;

	text = pcut_str_trim_end(text);
	from = text.len;
	while (from > 0 && text.ptr[from - 1] != '\n')
		from--;
	last = pcut_str_skip(text, from);
	n = last.len < LINE_BYTES ? pcut_text_wire_tail(last) : 0;
	if (n > 0) {
		pcut_text_notice(t, "desk-mark", pcut_str_skip(text,
		    text.len - n));
		text.len -= n;
	}
	return text;
}

/* The desk's own notes, which stand below a story: text without them. */
pcut_str
pcut_text_without_notes(pcut_text *t, pcut_str text)
{
	pcut_str rest = text;
	pcut_text_line line;

	while (pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len > 60 || pcut_str_find(s,
		    PCUT_LIT("-Notizblock")) == SIZE_MAX)
			continue;
		pcut_text_notice(t, "desk-mark", PCUT_STR(line.ptr,
		    (size_t)(text.ptr + text.len - line.ptr)));
		return PCUT_STR(text.ptr, (size_t)(line.ptr - line.skip -
		    text.ptr));
	}
	return text;
}

/* UPDATE 1-, WRAPUP 2-, CORRECTED-, EXCLUSIVE-: bytes before the title. */
size_t
pcut_text_version(pcut_str s)
{
	static const char *const words[] = {"UPDATE", "WRAPUP", "CORRECTED",
	    "REFILE", "RPT", "REPEAT", "WITHDRAWN", "CORRECTION", "ADVISORY",
	    "BRIEF", "EXCLUSIVE", "ANALYSIS", "FACTBOX", "TIMELINE",
	    "INTERVIEW", "SPECIAL REPORT", "INSIGHT", "FEATURE", "CLARIFIED",
	    "TEXT", "POLL", "PREVIEW", "URGENT", "ALERT", "SNAPSHOT"};
	size_t n = 0, wire = pcut_str_starts(s, PCUT_LIT("RTRS-")) ? 5 : 0;

	s = pcut_str_skip(s, wire);
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		pcut_str word = pcut_str_from(words[i]);

		if (!pcut_str_starts(s, word))
			continue;
		n = word.len;
		while (n < s.len && (s.ptr[n] == ' ' ||
		    pcut_is_digit(s.ptr[n])))
			n++;
		if (n + 1 < s.len && s.ptr[n] == '-' && s.ptr[n + 1] != ' ')
			return wire + n;
	}
	return wire > 0 ? wire - 1 : 0;
}
