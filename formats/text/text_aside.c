/* SPDX-License-Identifier: ISC */
/*
 * Chunks between paragraphs that are not text: related links, pictures that
 * the dump only names, advertisements, marks of the end.
 */
#include <string.h>

#include "str.h"
#include "text_body.h"
#include "text_header.h"
#include "utf8.h"

#define ASIDE_BYTES 400 /* longest chunk that may be furniture */
#define LINE_BYTES 160  /* of a line of furniture among others */
#define TAGS_MOST 100   /* of lists below the text */
#define WORD_COLUMNS 18 /* of what may be one word; half where none part */
#define QUOTE_LEAST 20 /* bytes of words that are set apart */
#define SHORT_LINE 50   /* bytes of a line that may head a list of links */

static void
related(pcut_text *t, const pcut_label *label)
{
	pcut_str url = PCUT_STR_NONE, title = label->value;
	size_t at = pcut_str_find(title, PCUT_LIT("://"));

	if (at != SIZE_MAX && at >= 4) {
		size_t from = at - 4 - (at >= 5 && title.ptr[at - 1] == 's');
		size_t n = pcut_text_address(pcut_str_skip(title, from));

		if (n > 0) {
			url = pcut_str_cut(title, from, n);
			title = pcut_str_trim(pcut_str_cut(title, 0, from));
			while (title.len > 0 && strchr("(<-",
			    title.ptr[title.len - 1]) != NULL)
				title = pcut_str_trim_end(pcut_str_cut(title, 0,
				    title.len - 1));
			if (title.len == 0)
				title = url;
		}
	}
	pcut_build_open(t->b, PCUT_NODE_RELATED);
	pcut_build_str(t->b, PCUT_ATTR_LABEL, label->label);
	pcut_build_str(t->b, PCUT_ATTR_TITLE, title);
	if (url.len > 0)
		pcut_build_str(t->b, PCUT_ATTR_URL, url);
}

int
pcut_text_picture(pcut_text *t, pcut_str s)
{
	static const char *const heads[] = {"[illustration", "[image",
	    "[photo", "[picture", "[img", "[bild", "[foto", "[figure"};
	pcut_str alt;

	if (s.ptr[0] != '[' || s.ptr[s.len - 1] != ']')
		return 0;
	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++) {
		pcut_str head = pcut_str_from(heads[i]);

		if (!pcut_str_starts_case(s, head))
			continue;
		alt = pcut_str_cut(s, head.len, s.len - head.len - 1);
		if (alt.len > 0 && alt.ptr[0] != ':' && alt.ptr[0] != ' ')
			continue;
		while (alt.len > 0 && (alt.ptr[0] == ':' ||
		    pcut_is_space(alt.ptr[0])))
			alt = pcut_str_skip(alt, 1);
		alt = pcut_str_trim(alt);
		if (alt.len > 2 && alt.ptr[0] == '_' &&
		    alt.ptr[alt.len - 1] == '_')
			alt = PCUT_STR(alt.ptr + 1, alt.len - 2);
		if (alt.len == 0) {
			pcut_text_notice(t, "boilerplate", s);
			return 1;
		}
		/* A figure whose picture the dump does not have. */
		pcut_build_open(t->b, PCUT_NODE_FIGURE);
		pcut_build_open(t->b, PCUT_NODE_CAPTION);
		pcut_build_open(t->b, PCUT_NODE_PARAGRAPH);
		pcut_text_inline(t, alt, alt.ptr);
		pcut_build_close(t->b, PCUT_NODE_FIGURE);
		return 1;
	}
	return 0;
}

/* ---- lines of several kinds in one chunk -------------------------------- */

enum line_is {
	IS_TEXT = 0, IS_FURNITURE, IS_RELATED, IS_RIGHTS, IS_CREDIT,
	IS_BYLINE, IS_CONTACT, IS_TAGS, IS_COUNT
};

/* One word with an @ and a stop in it. */
static int
is_mail(pcut_str s)
{
	return s.len < 100 && pcut_str_find_char(s, ' ') == SIZE_MAX &&
	    pcut_text_has_contact(s) && pcut_str_find_char(s, '@') != SIZE_MAX;
}

/* "Posted by Ines Peral at 22:14" without when that was. */
static pcut_str
without_time(pcut_str s)
{
	size_t n = s.len, figures = 0;

	if (n > 3 && (pcut_str_ends(s, PCUT_LIT(" AM")) ||
	    pcut_str_ends(s, PCUT_LIT(" PM"))))
		n -= 3;
	else if (n > 4 && pcut_str_ends(s, PCUT_LIT(" Uhr")))
		n -= 4;
	while (n > 0 && (pcut_is_digit(s.ptr[n - 1]) ||
	    s.ptr[n - 1] == ':' || s.ptr[n - 1] == '.')) {
		figures += pcut_is_digit(s.ptr[n - 1]) != 0;
		n--;
	}
	if (figures < 3 || figures > 4 || n < 6 || s.ptr[n - 1] != ' ')
		return s;
	/* The small word before it. */
	for (n--; n > 0 && s.ptr[n - 1] != ' '; n--)
		;
	return n > 1 ? pcut_str_cut(s, 0, n - 1) : s;
}

static enum line_is
line_is(const pcut_text *t, pcut_str s, pcut_label *label)
{
	pcut_byline by;

	if (s.len > LINE_BYTES)
		return IS_TEXT;
	if (pcut_label_furniture(s) != PCUT_FURNITURE_NONE)
		return IS_FURNITURE;
	if (pcut_str_starts(s, PCUT_LIT("\xE2\x80\xA2 ")))
		s = pcut_str_skip(s, 4); /* a bullet */
	if (pcut_label_related(s, label) && label->value.len > 0)
		return IS_RELATED;
	if (pcut_label_is_copyright(s))
		return IS_RIGHTS;
	if (pcut_label_field(s, label) && label->field == PCUT_FIELD_TAGS &&
	    label->value.len > 0)
		return IS_TAGS;
	if (is_mail(s) || pcut_label_section(s) == PCUT_SECTION_CONTACT)
		return IS_CONTACT;
	if (pcut_text_ends_sentence(s))
		return IS_TEXT;
	if (pcut_label_credit(s, label) && label->value.len > 0)
		return IS_CREDIT;
	if (pcut_byline_parse(t->arena, without_time(s), t->language, &by) ==
	    PCUT_OK && by.prefixed)
		return IS_BYLINE;
	return IS_TEXT;
}

/* A chunk of which each line is furniture, a related link, rights or a credit:
 * what stands below the text of a page that was copied. */
static int
mixed_lines(struct pcut_body *b)
{
	pcut_text *t = b->t;
	pcut_label label;
	int kinds[8] = {0}, tail;

	tail = t->tail != NULL && b->now.line[0].ptr >= t->tail;
	if (b->now.count < 2 || b->now.count > 20 || (!tail && t->kind !=
	    PCUT_TEXT_WEB_PASTE && t->kind != PCUT_TEXT_BROWSER))
		return 0;
	for (size_t i = 0; i < b->now.count; i++) {
		enum line_is is = line_is(t, pcut_text_of(&b->now.line[i]),
		    &label);

		if (is == IS_TEXT)
			return 0;
		kinds[is]++;
	}
	if (kinds[IS_FURNITURE] + kinds[IS_RELATED] + kinds[IS_RIGHTS] +
	    kinds[IS_TAGS] == 0)
		return 0;
	if (kinds[IS_CREDIT] + kinds[IS_BYLINE] + kinds[IS_CONTACT] > 0 &&
	    !tail && kinds[IS_TAGS] == 0)
		return 0;
	for (size_t i = 0; i < b->now.count; i++) {
		pcut_str s = pcut_text_of(&b->now.line[i]);
		pcut_byline by;

		switch (line_is(t, s, &label)) {
		case IS_RELATED:
			related(t, &label);
			break;
		case IS_RIGHTS:
			pcut_text_meta(t, PCUT_META_COPYRIGHT,
			    PCUT_ORIGIN_TEXT, s);
			break;
		case IS_CREDIT:
			pcut_text_lead(t, PCUT_STR_NONE, PCUT_STR_NONE,
			    PCUT_STR_NONE, label.value);
			break;
		case IS_BYLINE:
			if (!t->has_authors && pcut_byline_parse(t->arena,
			    without_time(s), t->language, &by) == PCUT_OK)
				pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
			else
				pcut_text_notice(t, "boilerplate", s);
			break;
		case IS_TAGS:
			pcut_text_tags(t, label.value, 0);
			break;
		case IS_CONTACT:
			pcut_text_notice(t, "contact", s);
			break;
		default:
			pcut_text_notice(t, pcut_furniture_role(
			    pcut_label_furniture(s)), s);
		}
	}
	return 1;
}

/* Each line may be the title of an article. */
static int
are_links(const pcut_text_chunk *chunk)
{
	for (size_t i = 0; i < chunk->count; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (s.len > 160 || (pcut_text_ends_sentence(s) &&
		    s.ptr[s.len - 1] != '?'))
			return 0;
	}
	return 1;
}

/* Below the text: "More in Local", "Related", and then titles of articles;
 * their lines are each a link. */
static int
list_of_links(struct pcut_body *b)
{
	static const char *const heads[] = {"more in ", "more from ",
	    "mehr aus ", "mehr von ", "plus de ", "más en ",
	    "meer uit ", "mais em ", "altri articoli"};
	pcut_text *t = b->t;
	pcut_str s = pcut_text_of(&b->now.line[0]);
	pcut_label label;
	int more = 0, tail;

	tail = t->tail != NULL && s.ptr >= t->tail;
	if (b->related) {
		b->related = 0;
		if (!are_links(&b->now))
			return 0;
		/* The first line is the link; 'In "Birds"' is its section. */
		label = (pcut_label){.label = b->related_label, .value = s,
		    .field = PCUT_FIELD_NONE, .language = ""};
		related(t, &label);
		for (size_t i = 1; i < b->now.count; i++)
			pcut_text_notice(t, "navigation", pcut_text_of(
			    &b->now.line[i]));
		b->related = tail && b->next.count > 0 && b->next.count <= 3;
		return 1;
	}
	/* "Leggi anche", and below it one title, among the paragraphs. */
	if (!tail && (t->kind == PCUT_TEXT_WEB_PASTE || t->kind ==
	    PCUT_TEXT_PLAIN) && t->paragraphs > 0 && s.len <= SHORT_LINE &&
	    b->now.count == 1 && b->next.count == 1 &&
	    pcut_label_related(s, &label) && label.value.len == 0 &&
	    pcut_label_section(s) == PCUT_SECTION_NONE &&
	    are_links(&b->next)) {
		b->related = 1;
		b->related_label = label.label;
		pcut_text_notice(t, "navigation", s);
		return 1;
	}
	if (!tail || s.len > SHORT_LINE)
		return 0;
	if ((t->kind == PCUT_TEXT_WEB_PASTE || t->kind == PCUT_TEXT_PLAIN) &&
	    b->now.count == 1 && b->next.count > 0 && b->next.count <= 3 &&
	    are_links(&b->next) && pcut_label_related(s, &label) &&
	    label.value.len == 0 && pcut_label_section(s) ==
	    PCUT_SECTION_NONE) {
		b->related = 1;
		b->related_label = label.label;
		pcut_text_notice(t, "navigation", s);
		return 1;
	}
	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		more |= pcut_str_starts_case(s, pcut_str_from(heads[i]));
	if (!more || pcut_text_ends_sentence(s) || (b->now.count < 2 &&
	    b->next.count > 0))
		return 0;
	pcut_text_notice(t, "navigation", pcut_text_join(t, b->now.line,
	    b->now.count));
	return 1;
}

/* "[edit]" of a wiki's page behind a heading that is furniture here. */
static pcut_str
unedited(pcut_str s)
{
	return pcut_str_ends(s, PCUT_LIT("[edit]")) ? pcut_str_trim_end(
	    pcut_str_cut(s, 0, s.len - 6)) : s;
}

/* "Contents" and numbered lines, as a wiki's page shows them; 0 if the chunk is
 * none. */
static int
contents(struct pcut_body *b)
{
	static const char *const heads[] = {"Contents", "Inhaltsverzeichnis",
	    "Sommaire", "Índice", "Indice", "Inhoud",
	    "Содержание"};
	pcut_text *t = b->t;
	pcut_str s = pcut_text_of(&b->now.line[0]);
	int known = 0;

	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		known |= pcut_str_starts(s, pcut_str_from(heads[i])) &&
		    s.len < strlen(heads[i]) + 10;
	if (!known || b->now.count < 3 || b->now.count > 60)
		return 0;
	for (size_t i = 1; i < b->now.count; i++) {
		pcut_str l = pcut_text_of(&b->now.line[i]);

		if (l.len > LINE_BYTES || !pcut_is_digit(l.ptr[0]) ||
		    pcut_text_ends_sentence(l))
			return 0;
	}
	pcut_text_notice(t, "navigation", pcut_text_join(t, b->now.line,
	    b->now.count));
	return 1;
}

/* "Topics": what stands below it are tags. */
static int
heads_tags(pcut_str s)
{
	static const char *const words[] = {"related topics",
	    "suggested topics", "more about", "filed under", "archivado en",
	    "más sobre", "Темы"};
	char line[64];
	pcut_label label;

	if (s.len > 0 && s.ptr[s.len - 1] == ':')
		s = pcut_str_trim_end(pcut_str_cut(s, 0, s.len - 1));
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_eq_case(s, pcut_str_from(words[i])))
			return 1;
	if (s.len == 0 || s.len + 1 >= sizeof(line))
		return 0;
	memcpy(line, s.ptr, s.len); /* a label, with its colon or without */
	line[s.len] = ':';
	return pcut_label_field(PCUT_STR(line, s.len + 1), &label) &&
	    label.field == PCUT_FIELD_TAGS && label.value.len == 0 &&
	    label.label.len == s.len;
}

/* "#bread #habits" */
static int
are_hashtags(pcut_str s)
{
	pcut_str word;
	int words = 0;

	if (s.len > LINE_BYTES)
		return 0;
	while (pcut_str_take(&s, ' ', &word)) {
		if (word.len == 0)
			continue;
		if (word.len < 2 || word.ptr[0] != '#' ||
		    !pcut_cp_is_letter(pcut_utf8_first(pcut_str_skip(word,
		    1))))
			return 0;
		words++;
	}
	return words > 1;
}

/* "Tags: bread, habits", "Filed under: bread, habits" on a page that was
 * copied; comments may follow it. */
static int
stated_tags(pcut_text *t, pcut_str s)
{
	pcut_label label;

	if ((t->kind == PCUT_TEXT_WEB_PASTE || t->kind == PCUT_TEXT_PLAIN) &&
	    t->paragraphs > 0 && are_hashtags(s)) {
		pcut_text_tags(t, s, ' ');
		return 1;
	}
	if ((t->kind != PCUT_TEXT_WEB_PASTE && t->kind != PCUT_TEXT_BROWSER) ||
	    t->paragraphs == 0 || pcut_text_ends_sentence(s) ||
	    !pcut_label_field(s, &label) ||
	    label.value.len == 0 || (label.field != PCUT_FIELD_TAGS &&
	    (label.field != PCUT_FIELD_SECTION ||
	    pcut_str_find_char(label.value, ',') == SIZE_MAX)))
		return 0;
	pcut_text_tags(t, label.value, 0);
	return 1;
}

/* "By Una Fell": below the title and first sentence of another story. */
static int
is_teaser_byline(pcut_str s)
{
	size_t n = pcut_text_word(s);

	return s.len < SHORT_LINE && n < s.len && pcut_text_words(s, 6) <= 5 &&
	    !pcut_text_ends_sentence(s) && pcut_header_is_by(pcut_str_cut(s, 0,
	    n));
}

/* A line in quotation marks of a page that was copied, whose words the
 * paragraph below has, too: set large there, to catch the eye. */
static int
pulled_quote(struct pcut_body *b)
{
	static const char *const marks[][2] = {{"“", "”"}, {"\"", "\""},
	    {"«", "»"}, {"„", "“"}, {"‘", "’"}};
	pcut_str s = pcut_text_of(&b->now.line[0]), all;

	if (b->t->kind != PCUT_TEXT_WEB_PASTE || b->now.count > 2 ||
	    b->next.count == 0 || b->t->paragraphs == 0)
		return 0;
	all = b->now.count == 1 ? s : pcut_text_join(b->t, b->now.line, 2);
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		pcut_str open = pcut_str_from(marks[i][0]);
		pcut_str shut = pcut_str_from(marks[i][1]), in, below;

		if (!pcut_str_starts(all, open) || !pcut_str_ends(all, shut) ||
		    all.len < open.len + shut.len + QUOTE_LEAST)
			continue;
		in = pcut_str_cut(all, open.len, all.len - open.len -
		    shut.len);
		if (strchr(".,!?", in.ptr[in.len - 1]) != NULL)
			in.len--;
		below = pcut_text_join(b->t, b->next.line, b->next.count);
		if (below.len <= all.len + QUOTE_LEAST ||
		    pcut_str_find(below, in) == SIZE_MAX)
			continue;
		pcut_text_notice(b->t, "boilerplate", all);
		return 1;
	}
	return 0;
}

/* "More on this story", and below it in the same chunk titles, each a link,
 * with their dates; "Related topics" has tags below it. */
static int
links_in_chunk(struct pcut_body *b)
{
	pcut_text *t = b->t;
	pcut_label label, head = {.label = PCUT_STR_NONE};
	const pcut_article *a = pcut_build_article(t->b);
	pcut_str first = unedited(pcut_text_of(&b->now.line[0]));
	int tags = 0, sentences = 0, teasers = 0;

	if (b->now.count < 2 || b->now.count > 60 ||
	    (t->kind != PCUT_TEXT_WEB_PASTE && t->kind != PCUT_TEXT_BROWSER &&
	    !(t->kind == PCUT_TEXT_PLAIN && t->paragraphs > 0 &&
	    b->now.count == 2 &&
	    pcut_label_section(first) == PCUT_SECTION_NONE) &&
	    (t->tail == NULL || b->now.line[0].ptr < t->tail)) ||
	    (!heads_tags(first) && (!pcut_label_related(first, &label) ||
	    label.value.len > 0)))
		return 0;
	for (size_t i = 1; i < b->now.count; i++) {
		pcut_str s = pcut_text_of(&b->now.line[i]);

		/* A headline may ask. */
		if (s.len > LINE_BYTES)
			return 0;
		sentences += pcut_text_ends_sentence(s) && s.ptr[s.len - 1] !=
		    '?';
		teasers += is_teaser_byline(s);
	}
	/* Teasers are signed, and not more of them told than that. */
	if (sentences > teasers)
		return 0;
	for (size_t i = 0; i < b->now.count; i++) {
		pcut_str s = i == 0 ? first : pcut_text_of(&b->now.line[i]);
		pcut_date date[2];

		if (s.len > 2 && (s.ptr[0] == '*' || s.ptr[0] == '+') &&
		    s.ptr[1] == ' ') /* a browser's bullet */
			s = pcut_str_trim(pcut_str_skip(s, 2));

		if (heads_tags(s)) {
			tags = 1;
			pcut_text_notice(t, "navigation", s);
		} else if (pcut_label_related(s, &label) &&
		    label.value.len == 0) {
			head = label;
			tags = 0;
			pcut_text_notice(t, "navigation", s);
		} else if (pcut_label_furniture(s) != PCUT_FURNITURE_NONE ||
		    (teasers > 0 && (pcut_text_ends_sentence(s) ||
		    is_teaser_byline(s)))) {
			pcut_text_notice(t, "navigation", s);
		} else if (tags && pcut_article_count(a, PCUT_META_TAGS) <
		    TAGS_MOST) {
			if (pcut_str_find(s, PCUT_LIT(" \xC2\xB7 ")) !=
			    SIZE_MAX || pcut_str_find(s, PCUT_LIT(" | ")) !=
			    SIZE_MAX)
				pcut_text_tags(t, s, 0);
			else
				pcut_text_meta(t, PCUT_META_TAGS,
				    PCUT_ORIGIN_TEXT, s);
		} else if (tags) {
			pcut_text_notice(t, "navigation", s);
		} else if ((pcut_str_find_char(s, ' ') == SIZE_MAX &&
		    pcut_text_width(s) < (pcut_cp_is_cjk(pcut_utf8_first(
		    s)) ? WORD_COLUMNS / 2 : WORD_COLUMNS)) ||
		    (s.len <= PCUT_DATE_LINE && pcut_date_line(s, &t->hints,
		    date, 2) > 0)) {
			pcut_text_notice(t, "navigation", s);
		} else {
			head.value = s;
			related(t, &head);
		}
	}
	return 1;
}

/* The caption of a picture that the dump does not have, with its credit in a
 * bracket or a line of its own. */
static int
caption(struct pcut_body *b)
{
	pcut_text *t = b->t;
	pcut_str last = pcut_text_of(&b->now.line[b->now.count - 1]), all,
	    words, credit;
	pcut_label label;

	if (b->now.count > 3 || last.len > LINE_BYTES * 2 ||
	    t->paragraphs == 0 ||
	    (t->kind != PCUT_TEXT_WEB_PASTE && t->kind != PCUT_TEXT_PLAIN &&
	    t->kind != PCUT_TEXT_WIRE))
		return 0;
	if (b->now.count > 1 ? !pcut_label_credit(last, &label) :
	    last.ptr[last.len - 1] != ')')
		return 0;
	all = pcut_text_join(t, b->now.line, b->now.count);
	if (pcut_label_related(pcut_text_of(&b->now.line[0]), &label) ||
	    pcut_label_is_copyright(all))
		return 0;
	if (!pcut_text_split_credit(all, &words, &credit) ||
	    words.len == 0 || pcut_text_words(credit, 9) > 8 ||
	    pcut_text_ends_sentence(credit))
		return 0;
	pcut_text_lead(t, PCUT_STR_NONE, PCUT_STR_NONE, words, credit);
	return 1;
}

/* Whom to ask, before a release says what its sender is: a line for that, and
 * below it names and how to reach them. */
static int
contact(struct pcut_body *b)
{
	pcut_text *t = b->t;
	const pcut_text_chunk *chunk = &b->now;
	pcut_str s = pcut_text_of(&chunk->line[0]);

	if (t->kind != PCUT_TEXT_PRESS_RELEASE || chunk->count < 2 ||
	    chunk->count > 8 || (pcut_label_section(s) !=
	    PCUT_SECTION_CONTACT && !pcut_label_is_ask(s)) ||
	    (s.ptr[s.len - 1] != ':' && !pcut_str_ends(s, PCUT_LIT("："))) ||
	    !pcut_text_is_contact(chunk))
		return 0;
	pcut_text_notice(t, "contact", pcut_text_join(t, chunk->line,
	    chunk->count));
	return 1;
}

/* A short chunk that is no body text whatever stands around it. */
int
pcut_body_aside(struct pcut_body *b)
{
	pcut_text *t = b->t;
	pcut_label label;
	pcut_furniture furniture;
	pcut_str s;
	size_t bytes = 0;

	s = pcut_text_of(&b->now.line[0]);
	/* Most chunks are paragraphs, and done with here. */
	if (b->now.count > 3 && t->kind != PCUT_TEXT_PRESS_RELEASE &&
	    s.ptr[0] != '[' && s.len > SHORT_LINE)
		return 0;
	for (size_t i = 0; i < b->now.count; i++) {
		bytes += b->now.line[i].len;
		if (bytes > ASIDE_BYTES)
			return 0;
	}
	if (s.ptr[0] == '[') {
		pcut_str all = pcut_text_join(t, b->now.line, b->now.count);

		if (pcut_text_picture(t, all))
			return 1;
		if (t->kind == PCUT_TEXT_GUTENBERG &&
		    (pcut_str_starts_case(all, PCUT_LIT("[sidenote")) ||
		    pcut_str_starts_case(all, PCUT_LIT("[transcriber")))) {
			pcut_text_notice(t, "boilerplate", all);
			return 1;
		}
	}
	if (b->now.count == 1 && are_hashtags(s) && stated_tags(t, s))
		return 1;
	if (t->footer && b->now.count == 1 && s.len < SHORT_LINE &&
	    !pcut_text_ends_sentence(s)) {
		pcut_text_notice(t, "navigation", s);
		return 1;
	}
	if (b->now.count == 1 || (b->now.count == 2 && pcut_text_is_rule(
	    pcut_text_of(&b->now.line[1])))) {
		if (pcut_label_is_end_mark(s)) {
			pcut_text_notice(t, "end-mark", s);
			return 1;
		}
		if (pcut_label_is_more_mark(s)) {
			pcut_text_notice(t, "desk-mark", s);
			return 1;
		}
		if ((t->kind == PCUT_TEXT_WIRE || t->kind ==
		    PCUT_TEXT_NLP_CORPUS) && (s.ptr[0] == '_' ||
		    s.ptr[0] == '=') && pcut_text_is_rule(s)) {
			pcut_text_notice(t, "desk-mark", s);
			return 1;
		}
		if (stated_tags(t, s))
			return 1;
		furniture = b->now.count == 1 ? pcut_label_furniture(s)
		    : PCUT_FURNITURE_NONE;
		if (furniture != PCUT_FURNITURE_NONE) {
			pcut_text_notice(t, pcut_furniture_role(furniture), s);
			b->most_read = furniture == PCUT_FURNITURE_MOST_READ;
			return 1;
		}
	}
	/* "Te recomendamos", and the links that were below it are gone. */
	if (b->now.count == 1 && b->next.count > 0 &&
	    (t->kind == PCUT_TEXT_WEB_PASTE || t->kind == PCUT_TEXT_PLAIN) &&
	    t->paragraphs > 0 && pcut_label_related(s, &label) &&
	    label.value.len == 0 && pcut_label_section(s) ==
	    PCUT_SECTION_NONE && pcut_text_is_prose(t, pcut_text_join(t,
	    b->next.line, b->next.count), b->next.count)) {
		pcut_text_notice(t, "navigation", s);
		return 1;
	}
	if (pulled_quote(b) || contact(b) || contents(b) || mixed_lines(b) ||
	    links_in_chunk(b) || list_of_links(b) || caption(b))
		return 1;
	/* "Thanks for reading X! Subscribe ...", wrapped. */
	if (b->now.count > 1 && b->now.count <= 3 && t->tail != NULL &&
	    s.ptr >= t->tail && pcut_label_furniture(pcut_text_join(t,
	    b->now.line, b->now.count)) == PCUT_FURNITURE_PROMPT) {
		pcut_text_notice(t, "boilerplate", pcut_text_join(t,
		    b->now.line, b->now.count));
		return 1;
	}
	if (b->now.count <= 3) {
		pcut_str all = b->now.count == 1 ? s
		    : pcut_text_join(t, b->now.line, b->now.count);

		if (pcut_label_related(all, &label) && label.value.len > 0 &&
		    label.value.ptr[0] != '[') {
			related(t, &label);
			return 1;
		}
	}
	if (s.len <= SHORT_LINE && pcut_label_furniture(s) ==
	    PCUT_FURNITURE_MOST_READ) {
		pcut_text_notice(t, "navigation", pcut_text_join(t,
		    b->now.line, b->now.count));
		return 1;
	}
	return 0;
}
