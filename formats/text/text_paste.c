/* SPDX-License-Identifier: ISC */
/*
 * The head of a page that was copied whole: menu, title, points and byline in
 * one run of lines without a blank one, and what sites write around pictures
 * and dates.
 */
#include <string.h>

#include "str.h"
#include "text_header.h"
#include "utf8.h"

#define RUN_LINES 40 /* in which the byline or date must come */
#define MENU_WORDS 3 /* of an entry, at the most */
#define TITLE_WORDS 4
#define MENU_LINES 4 /* that make one, with the title in the same chunk */
#define SOON_LINES 10
#define UNSPACED_COLUMNS 18 /* of a title without blanks */
#define LINE_BYTES 240
#define DATES 2

/* A date alone, or a byline that says it is one. */
static int
is_known(struct pcut_header *h, pcut_str s)
{
	pcut_date date[DATES];
	pcut_byline by;

	if (s.len <= PCUT_DATE_LINE && pcut_header_dates(h, s, date, DATES) >
	    0)
		return 1;
	return s.len <= PCUT_BYLINE_MAX && pcut_header_byline(h, s, &by) ==
	    PCUT_OK && by.prefixed;
}

/* "Published", and the date on the next line. */
static int
is_split_date(struct pcut_header *h, const pcut_text_chunk *chunk, size_t at,
    pcut_str *both)
{
	pcut_text *t = h->t;
	pcut_str s = pcut_text_of(&chunk->line[at]), next;
	pcut_date date[DATES];
	pcut_buf joined = {.mem = t->mem};
	int found;

	if (at + 1 >= chunk->count || s.len > 24 || pcut_text_words(s, 4) > 3)
		return 0;
	next = pcut_text_of(&chunk->line[at + 1]);
	if (next.len > PCUT_DATE_LINE - 26 ||
	    pcut_date_line(s, &t->hints, date, DATES) > 0 ||
	    pcut_date_line(next, &t->hints, date, DATES) != 1)
		return 0;
	pcut_buf_put(&joined, s);
	pcut_buf_puts(&joined, ": ");
	pcut_buf_put(&joined, next);
	*both = joined.failed ? PCUT_STR_NONE : pcut_arena_str(t->arena,
	    pcut_buf_str(&joined));
	pcut_buf_free(&joined);
	found = both->ptr != NULL && both->len > 0 && pcut_date_line(*both,
	    &t->hints, date, DATES) == 1;
	return found;
}

/* What follows head in s, case apart, or nothing; *is: s starts so. */
static pcut_str
behind(pcut_str s, const char *head, int *is)
{
	size_t len = pcut_str_head_case(s, head);

	*is = len > 0;
	return *is ? pcut_str_trim(pcut_str_skip(s, len)) : PCUT_STR_NONE;
}

/* "Image source, Hollin Gazette", then "Image caption," with the words behind
 * it or on the next line; either may lack. */
static size_t
picture(struct pcut_header *h, const pcut_text_chunk *chunk, size_t at)
{
	pcut_str credit, caption = PCUT_STR_NONE;
	size_t n = 0;
	int is;

	credit = behind(pcut_text_of(&chunk->line[at]), "image source,", &is);
	if (is && credit.len > 0)
		n = 1;
	if (at + n < chunk->count) {
		caption = behind(pcut_text_of(&chunk->line[at + n]),
		    "image caption,", &is);
		n += is != 0;
		if (is && caption.len == 0 && at + n < chunk->count)
			caption = pcut_text_of(&chunk->line[at + n++]);
	}
	if (n == 0)
		return 0;
	pcut_text_lead(h->t, PCUT_STR_NONE, PCUT_STR_NONE, caption, credit);
	pcut_header_known(h, &chunk->line[at + n - 1]);
	return n;
}

/* "by" alone in its line; the name stands in the next. */
int
pcut_header_is_by(pcut_str s)
{
	static const char *const words[] = {"by", "von", "par", "por", "di",
	    "door", "av", "af", "author", "autor", "autorin", "auteur",
	    "autore", "auteurs", "autores",
	    "Автор"};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_eq_case(s, pcut_str_from(words[i])))
			return 1;
	return 0;
}

/* A name and the line below it, which says whose account that is: the letters
 * of "@norastroud" are those of "Nora Stroud North of England editor". */
static pcut_str
name_of_account(pcut_str s, pcut_str account)
{
	size_t at = 0, words = 0;

	if (account.len < 5 || account.ptr[0] != '@' || s.len > 120)
		return PCUT_STR_NONE;
	account = pcut_str_skip(account, 1);
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == ' ' || s.ptr[i] == '-' || s.ptr[i] == '\'')
			words++;
		else if (at == account.len || pcut_lower(s.ptr[i]) !=
		    pcut_lower(account.ptr[at]))
			break;
		else
			at++;
		if (at == account.len)
			return words > 0 && (i + 1 == s.len ||
			    s.ptr[i + 1] == ' ') ? pcut_str_cut(s, 0, i + 1) :
			    PCUT_STR_NONE;
	}
	return PCUT_STR_NONE;
}

/* Two lines that name the author; 0 if they are none. */
static size_t
author_pair(struct pcut_header *h, const pcut_text_chunk *chunk, size_t at)
{
	pcut_text *t = h->t;
	pcut_str s = pcut_text_of(&chunk->line[at]), next, name;
	pcut_byline by;

	if (at + 1 >= chunk->count || h->texts == 0)
		return 0;
	next = pcut_text_of(&chunk->line[at + 1]);
	if (pcut_header_is_by(s)) {
		if (next.len > PCUT_BYLINE_MAX || pcut_byline_bare(t->arena,
		    next, t->language, &by) != PCUT_OK)
			return 0;
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		pcut_header_known(h, &chunk->line[at + 1]);
		return 2;
	}
	name = name_of_account(s, next);
	if (name.len == 0 || t->has_authors)
		return 0;
	pcut_text_authors(t, PCUT_ORIGIN_TEXT, name);
	pcut_text_notice(t, "navigation", next);
	pcut_header_known(h, &chunk->line[at + 1]);
	return 2;
}

size_t
pcut_header_pair(struct pcut_header *h, const pcut_text_chunk *chunk,
    size_t at)
{
	pcut_text *t = h->t;
	pcut_date date[DATES];
	pcut_str both;
	size_t n;

	if (is_split_date(h, chunk, at, &both)) {
		n = pcut_date_line(both, &t->hints, date, DATES);
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, n);
		pcut_header_known(h, &chunk->line[at + 1]);
		return 2;
	}
	n = author_pair(h, chunk, at);
	return n > 0 ? n : picture(h, chunk, at);
}

/* An entry of a menu: a word or two, no sentence. */
int
pcut_header_is_entry(pcut_str s)
{
	return pcut_text_words(s, MENU_WORDS + 1) <= MENU_WORDS &&
	    !pcut_text_ends_sentence(s);
}

/* The byline or date comes within lines lines of what follows at. */
static int
is_known_soon(struct pcut_header *h, const char *at, int lines)
{
	const char *end = h->t->whole.ptr + h->t->whole.len;
	pcut_str rest = PCUT_STR(at, (size_t)(end - at));
	pcut_text_line line;

	while (lines > 0 && pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0)
			continue;
		if (is_known(h, s))
			return 1;
		if (s.len > LINE_BYTES * 2)
			return 0;
		lines--;
	}
	return 0;
}

int
pcut_header_known_soon(struct pcut_header *h, const pcut_text_line *line)
{
	return is_known_soon(h, line->ptr + line->len, SOON_LINES);
}

int
pcut_header_known_behind(struct pcut_header *h, const pcut_text_chunk *chunk,
    size_t at)
{
	pcut_str both;

	/* A paragraph may have a date for a line. */
	if (pcut_text_ends_sentence(pcut_text_of(&chunk->line[chunk->count -
	    1])))
		return 0;
	for (size_t i = at + 1; i < chunk->count && i < at + 6; i++)
		if (is_known(h, pcut_text_of(&chunk->line[i])) ||
		    is_split_date(h, chunk, i, &both) ||
		    pcut_header_is_by(pcut_text_of(&chunk->line[i])))
			return 1;
	return 0;
}

/* Chinese and Japanese have no words to count. */
static int
is_unspaced_title(pcut_str s)
{
	return pcut_cp_is_cjk(pcut_utf8_first(s)) &&
	    pcut_text_width(s) >= UNSPACED_COLUMNS;
}

size_t
pcut_header_run(struct pcut_header *h, const pcut_text_chunk *chunk,
    size_t *title)
{
	size_t end = 0, entries = 0, rubrics = 0, most = chunk->count <
	    RUN_LINES ? chunk->count : RUN_LINES;
	pcut_str both;

	if ((h->t->kind != PCUT_TEXT_WEB_PASTE &&
	    h->t->kind != PCUT_TEXT_PLAIN) || h->texts > 0 || h->meta)
		return 0;
	*title = SIZE_MAX;
	for (; end < most; end++) {
		pcut_str s = pcut_text_of(&chunk->line[end]);

		if (is_known(h, s) || is_split_date(h, chunk, end, &both))
			break;
		if (s.len > LINE_BYTES || pcut_text_starts_lower(s) ||
		    (pcut_text_ends_sentence(s) && s.len > LINE_BYTES / 2))
			return 0;
		if (*title != SIZE_MAX)
			continue;
		if ((pcut_text_words(s, TITLE_WORDS) >= TITLE_WORDS ||
		    is_unspaced_title(s)) && pcut_label_furniture(s) ==
		    PCUT_FURNITURE_NONE)
			*title = end;
		else
			entries++, rubrics += pcut_label_is_rubric(s) != 0;
	}
	/* "Business", "Energy", and the title: the byline stands below. */
	if (*title != SIZE_MAX && *title > 0 && *title < MENU_LINES &&
	    rubrics == entries && *title + 1 == end && end == chunk->count &&
	    is_known_soon(h, chunk->line[end - 1].ptr +
	    chunk->line[end - 1].len, SOON_LINES)) {
		h->sections = 1;
		return end;
	}
	if (end < TITLE_WORDS || *title == SIZE_MAX)
		return 0;
	if (end < most)
		return end;
	/* A menu, and the byline below in a chunk of its own. */
	return end == chunk->count && entries >= MENU_LINES && is_known_soon(h,
	    chunk->line[end - 1].ptr + chunk->line[end - 1].len, SOON_LINES)
	    ? end : 0;
}

/* ---- menus ------------------------------------------------------------- */

/* Between the parts of a path; the last two part names and titles too. */
static const char *const marks[] = {" \xE2\x80\xBA ", " \xC2\xBB ", " > ",
    " \xE2\x86\x92 ", " \xE2\x96\xB8 ", " / ", " - "};

/* "Home > News > Carrow": where the page stands in its site. */
int
pcut_header_is_path(pcut_str s)
{
	if (s.len > 160 || pcut_text_ends_sentence(s))
		return 0;
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		pcut_str mark = pcut_str_from(marks[i]), rest = s;
		size_t parts = 1, at;
		int home = 0;

		while ((at = pcut_str_find(rest, mark)) != SIZE_MAX) {
			if (pcut_text_words(pcut_str_cut(rest, 0, at), 6) > 4)
				return 0;
			home |= parts == 1 && i >= 5 && pcut_label_is_rubric(
			    pcut_str_trim(pcut_str_cut(rest, 0, at)));
			home |= parts == 1 && pcut_label_furniture(
			    pcut_str_trim(pcut_str_cut(rest, 0, at))) ==
			    PCUT_FURNITURE_NAVIGATION;
			rest = pcut_str_skip(rest, at + mark.len);
			parts++;
		}
		if (parts > 1 && i >= 5) /* these part names and titles too */
			return home && pcut_text_words(rest, 5) <= (i == 5 ? 4
			    : 2);
		if (parts > 1)
			return parts > 2 || i == 0 || home;
	}
	return 0;
}

pcut_str
pcut_header_crumb(pcut_str s)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		pcut_str mark = pcut_str_from(marks[i]);
		size_t at = pcut_str_find(s, mark);

		if (at == SIZE_MAX)
			continue;
		for (; at != SIZE_MAX; at = pcut_str_find(s, mark))
			s = pcut_str_skip(s, at + mark.len);
		return pcut_str_trim(s);
	}
	return PCUT_STR_NONE;
}

int
pcut_header_is_short_path(pcut_str s)
{
	size_t at = pcut_str_find(s, PCUT_LIT(" / "));

	return s.len <= 80 && at != SIZE_MAX && at > 0 &&
	    !pcut_text_ends_sentence(s) &&
	    pcut_text_words(pcut_str_cut(s, 0, at), 3) <= 2 &&
	    pcut_text_words(pcut_str_skip(s, at + 3), 5) <= 4;
}

/* "News  Culture  Sport": three sections or more between wide gaps. */
int
pcut_header_is_menu_row(pcut_str s)
{
	size_t pieces = 0, at;

	if (s.len > 160 || pcut_text_ends_sentence(s))
		return 0;
	while (s.len > 0) {
		at = pcut_str_find(s, PCUT_LIT("  "));
		if (pcut_text_words(pcut_str_cut(s, 0, at), 4) > 2)
			return 0;
		pieces++;
		s = pcut_str_trim(pcut_str_skip(s, at == SIZE_MAX ? s.len
		    : at));
	}
	return pieces > 2;
}

/* Each line of the chunk is furniture or the name of a section. */
int
pcut_header_is_menu(struct pcut_header *h, const pcut_text_chunk *chunk)
{
	size_t furniture = 0;
	pcut_date date[DATES];

	for (size_t i = 0; i < chunk->count && i < PCUT_HEADER_LINES; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (pcut_label_furniture(s) != PCUT_FURNITURE_NONE)
			furniture++;
		else if (!pcut_label_is_rubric(s) && !(s.len <=
		    PCUT_DATE_LINE && pcut_date_line(s, &h->t->hints, date,
		    DATES) > 0))
			return 0;
	}
	return furniture > 0;
}

/* Three lines and more, each as short as an entry of a menu. */
int
pcut_header_is_entries(const pcut_text_chunk *chunk)
{
	for (size_t i = 0; i < chunk->count; i++)
		if (!pcut_header_is_entry(pcut_text_of(&chunk->line[i])))
			return 0;
	return chunk->count >= 3;
}

int
pcut_header_is_masthead(struct pcut_header *h, const pcut_text_chunk *chunk)
{
	size_t known = 0;

	if (h->t->kind != PCUT_TEXT_WEB_PASTE || h->meta ||
	    !pcut_header_is_entries(chunk))
		return 0;
	for (size_t i = 0; i < chunk->count; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		known += pcut_label_is_rubric(s) || pcut_label_furniture(s) !=
		    PCUT_FURNITURE_NONE;
	}
	return known * 2 >= chunk->count;
}

int
pcut_header_is_framed(struct pcut_header *h, const pcut_text_chunk *chunk)
{
	size_t last = chunk->count - 1, unknown = 0;

	if (h->t->kind != PCUT_TEXT_WEB_PASTE || chunk->count < 4 ||
	    pcut_label_furniture(pcut_text_of(&chunk->line[0])) !=
	    PCUT_FURNITURE_NAVIGATION || pcut_label_furniture(pcut_text_of(
	    &chunk->line[last])) == PCUT_FURNITURE_NONE)
		return 0;
	for (size_t i = 1; i < last; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (pcut_text_words(s, 7) > 6 || pcut_text_ends_sentence(s))
			return 0;
		unknown += !pcut_label_is_rubric(s) &&
		    pcut_label_furniture(s) == PCUT_FURNITURE_NONE;
	}
	return unknown > 0 && unknown <= 2;
}

/* "Imogen Vale is a writer": a sentence that begins with the author's name and
 * says who that is, on a page that was copied, above its text. */
int
pcut_header_is_card(struct pcut_header *h, const pcut_text_chunk *chunk)
{
	static const char *const verbs[] = {" is a ", " is an ", " is the ",
	    " was a ", " writes ", " lives ", " teaches ", " ist ", " lebt ",
	    " est ", " es ", " è ", " é ", " is een ",
	    " är ", " er "};
	const pcut_agent *author;
	pcut_article *a = pcut_build_article(h->t->b);
	pcut_str s = pcut_text_of(&chunk->line[0]);

	if (h->t->kind != PCUT_TEXT_WEB_PASTE || !h->t->has_authors ||
	    h->texts == 0 || a == NULL ||
	    (author = pcut_article_author(a, 0)) == NULL ||
	    author->name.len < 5 || !pcut_str_starts(s, author->name))
		return 0;
	s = pcut_str_skip(s, author->name.len);
	for (size_t i = 0; i < sizeof(verbs) / sizeof(*verbs); i++)
		if (pcut_str_head_case(s, verbs[i]) > 0)
			return 1;
	return 0;
}

/* a is short, and stands once more behind where b starts. */
static int
says_again(const pcut_text *t, const struct pcut_header_text *a,
    const struct pcut_header_text *b)
{
	pcut_str behind = PCUT_STR(b->start, (size_t)(t->whole.ptr +
	    t->whole.len - b->start));

	return a->s.len > 3 && pcut_text_words(a->s, 7) < 7 &&
	    pcut_str_find(behind, a->s) != SIZE_MAX;
}

/* Texts that stand in one chunk with a menu, or with the words that it is for
 * release, over the title: the first of them
 * is the site's name if the page says it once more. */
void
pcut_header_drop_menu(struct pcut_header *h)
{
	pcut_text *t = h->t;
	size_t n = 0;

	while (n < h->texts && (h->text[n].chunk == h->menu ||
	    h->text[n].chunk == h->release))
		n++;
	/* The site alone, a menu below it, and the title. */
	if (n == 0 && h->texts > 1 && t->kind == PCUT_TEXT_WEB_PASTE &&
	    !h->text[0].meta_behind && h->text[1].furniture >=
	    h->text[0].furniture + 2 && h->meta && !h->text[1].ended &&
	    h->known > h->text[1].start && says_again(t, &h->text[0],
	    &h->text[1]))
		n = 1;
	/* The site and what it is about, a menu, and the title. */
	if (n == 0 && h->over_menu > 0 && h->texts > h->over_menu && h->meta &&
	    !h->text[0].ended && pcut_text_words(h->text[0].s, 7) <= 6 &&
	    !h->text[h->over_menu].ended &&
	    h->known > h->text[h->over_menu].start) {
		pcut_text_meta(t, PCUT_META_SITE_NAME, PCUT_ORIGIN_TEXT,
		    h->text[0].s);
		for (size_t i = 1; i < h->over_menu; i++)
			pcut_text_notice(t, "navigation", h->text[i].s);
		h->texts -= h->over_menu;
		memmove(h->text, h->text + h->over_menu, h->texts *
		    sizeof(*h->text));
		return;
	}
	if (n == 0 || n == h->texts || (h->text[n].gap == 0 && !h->framed &&
	    h->text[n].chunk != h->crumbed))
		return;
	for (size_t i = 0; i < n; i++) {
		pcut_str s = h->text[i].s;

		if (i == 0 && ((h->framed && !pcut_label_is_rubric(s)) ||
		    says_again(t, &h->text[0], &h->text[n])))
			pcut_text_meta(t, PCUT_META_SITE_NAME,
			    PCUT_ORIGIN_TEXT, s);
		else
			pcut_text_notice(t, "navigation", s);
	}
	h->texts -= n;
	memmove(h->text, h->text + n, h->texts * sizeof(*h->text));
}

/* Bullets with a word or two each, of which one is furniture or a section. */
int
pcut_header_is_bullet_menu(const pcut_text_chunk *chunk)
{
	size_t known = 0;

	if (chunk->count < 2 || chunk->count > PCUT_HEADER_LINES)
		return 0;
	for (size_t i = 0; i < chunk->count; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (pcut_str_starts(s, PCUT_LIT("\xE2\x80\xA2")))
			s = pcut_str_trim(pcut_str_skip(s, 3));
		else if (pcut_str_starts(s, PCUT_LIT("* ")) ||
		    pcut_str_starts(s, PCUT_LIT("- ")))
			s = pcut_str_trim(pcut_str_skip(s, 2));
		else
			return 0;
		if (s.len == 0 || !pcut_header_is_entry(s))
			return 0;
		known += pcut_label_is_rubric(s) || pcut_label_furniture(s) !=
		    PCUT_FURNITURE_NONE;
	}
	return known > 0;
}
