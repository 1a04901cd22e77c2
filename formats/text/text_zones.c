/* SPDX-License-Identifier: ISC */
/*
 * The header zone: title, byline, date and what else stands above the text
 * (T-0.5, 5.1 to 5.9).
 *
 * Lines are read from the top, each as the first of these that it is: a
 * label, furniture, a date, a byline, a caption; what is none of them is kept
 * aside as a text.  The zone ends where a paragraph, a list, a chapter
 * begins, or more texts stand than a title needs; only then it is known which
 * text is the kicker, the title, the subtitle, and where the body starts.
 */
#include <string.h>

#include "dateline.h"
#include "lang.h"
#include "mem.h"
#include "str.h"
#include "text_header.h"
#include "utf8.h"

#define PROSE_COLUMNS 80
#define TITLE_BYTES 600
#define SUBTITLE_BYTES 900
#define DATES 4

/* ---- the zone ---------------------------------------------------------- */

int
pcut_text_is_prose(const pcut_text *t, pcut_str s, size_t lines)
{
	(void)t;
	if (!pcut_text_ends_sentence(s) && s.ptr[s.len - 1] != ':')
		return 0;
	/* The stop of Chinese and Japanese ends no headline. */
	return lines >= 2 || pcut_text_is_wide(s, PROSE_COLUMNS) ||
	    (pcut_text_is_wide(s, PROSE_COLUMNS / 2) && pcut_str_find(s,
	    PCUT_LIT("\xE3\x80\x82")) != SIZE_MAX);
}

/* "Slow Tools Podcast": what it came out in, not who wrote it. */
static int
is_publication(pcut_str s)
{
	static const char *const words[] = {" podcast", " blog", " show",
	    " newsletter", " magazine", " review", " journal", " radio"};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		pcut_str word = pcut_str_from(words[i]);

		if (s.len > word.len && pcut_str_eq_case(pcut_str_skip(s,
		    s.len - word.len), word))
			return 1;
	}
	return 0;
}

/* Something parts s in two: "Ines Prado, Lisbon", "Ines Prado / Lisbon". */
static int
has_comma(pcut_str s)
{
	static const char *const marks[] = {",", " | ", " / ", " - ",
	    " \xE2\x80\x93 ", "\xD8\x8C"};

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (pcut_str_find(s, pcut_str_from(marks[i])) != SIZE_MAX)
			return 1;
	return 0;
}

/* Keep a text aside; 0 when there are more than a title can need. */
static int
keep_text(struct pcut_header *h, const pcut_text_chunk *chunk, size_t from,
    size_t to)
{
	pcut_text *t = h->t;
	struct pcut_header_text *text;
	pcut_str s = pcut_text_join(t, &chunk->line[from], to - from);
	pcut_byline by;

	if (h->texts > 0 && h->text[h->texts - 1].chunk != h->menu &&
	    pcut_str_eq(s, h->text[h->texts - 1].s))
		return 1; /* the author's picture and name, both as the name */
	if (h->texts == PCUT_HEADER_TEXTS || s.len == 0 ||
	    s.len > SUBTITLE_BYTES)
		return 0;
	text = &h->text[h->texts++];
	memset(text, 0, sizeof(*text));
	text->s = pcut_arena_str(t->arena, s);
	if (text->s.ptr == NULL)
		text->s = PCUT_STR_NONE;
	text->start = chunk->line[from].ptr - chunk->line[from].skip;
	text->chunk = h->chunk;
	text->furniture = h->furniture;
	text->gap = from == 0 ? chunk->gap : 0;
	text->caps = pcut_text_is_caps(s);
	text->ended = pcut_text_ends_sentence(s);
	text->bare = to - from == 1 && s.len < 200 && pcut_byline_bare(
	    t->arena, s, t->language, &by) == PCUT_OK && !is_publication(s);
	if (!text->bare && h->texts > 1 && to - from == 1 && s.len < 120 &&
	    !text->ended && has_comma(s) && pcut_byline_placed(t->arena, s,
	    t->language, &by) == PCUT_OK)
		text->bare = 2;
	return 1;
}

/* "No. 48 | Friday, June 9, 2023", "Issue 204 - 9 June 2018": a part of the
 * line is its day. */
static int
is_issue(pcut_text *t, pcut_str s)
{
	pcut_str sep = PCUT_LIT(" | "), rest = s;
	pcut_date date[DATES];
	size_t at = pcut_str_find(s, sep);

	if (at == SIZE_MAX && pcut_header_is_number(s)) {
		sep = PCUT_LIT(" - ");
		at = pcut_str_find(s, sep);
	}
	if (at == SIZE_MAX)
		return 0;
	for (int i = 0; i < 6; i++) {
		if (pcut_date_line(pcut_str_trim(pcut_str_cut(rest, 0, at)),
		    &t->hints, date, DATES) > 0)
			return 1;
		if (at == SIZE_MAX)
			break;
		rest = pcut_str_skip(rest, at + sep.len);
		at = pcut_str_find(rest, sep);
	}
	return 0;
}

/* A word that no line of its own ends with: more must come. */
static int
goes_before(pcut_str word)
{
	static const char *const words[] = {"about", "over", "after",
	    "before", "under", "against", "between", "through", "until",
	    "since", "during", "without", "within", "toward", "towards",
	    "upon", "onto", "amid", "despite", "near", "with", "from", "into",
	    "that", "than", "this", "their", "your", "more", "dans", "avec",
	    "pour", "sans", "sous", "entre", "contre", "vers", "chez",
	    "depuis", "avant", "leur", "cette", "para", "sobre", "contra",
	    "hasta", "desde", "tras", "ante", "como", "nella", "della",
	    "dopo", "contro", "verso", "senza", "sulla", "dalla", "alla",
	    "voor", "naar", "door", "tegen", "tussen", "onder", "zonder",
	    "efter", "mellan", "mellem", "mellom", "utan", "uden",
	    "przez", "przed", "między", "przy", "před",
	    "mezi", "podle", "pred", "medzi", "pentru", "după",
	    "spre", "после", "перед", "через", "между", "против", "для",
	    "після", "між", "проти", "след", "преди"};

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (pcut_str_eq_case(word, pcut_str_from(words[i])))
			return 1;
	return 0;
}

/* The line below a title of one line begins anew, where that had room for its
 * first word: what stands below is no more of the title. */
static int
opens_deck(const struct pcut_header *h, const pcut_text_chunk *chunk,
    size_t from, size_t to)
{
	pcut_str a = pcut_text_of(&chunk->line[from]);
	pcut_str b = pcut_text_of(&chunk->line[from + 1]);
	size_t last = a.len;

	while (last > 0 && a.ptr[last - 1] != ' ')
		last--;
	return to <= from + 4 && h->t->layout.width > 0 && pcut_text_breaks(
	    h->t, &chunk->line[from], 2) == 1 && pcut_text_words(a, 3) > 2 &&
	    pcut_text_words(b, 3) > 2 && pcut_text_starts_upper(b) &&
	    !pcut_text_is_caps(a) && !pcut_text_is_caps(b) &&
	    !pcut_header_is_title_case(b) && a.len - last > 3 &&
	    !goes_before(pcut_str_skip(a, last)) &&
	    strchr(",:;-", a.ptr[a.len - 1]) == NULL &&
	    !pcut_lang_is(h->t->language, "de");
}

/* Text lines that belong together: a title over several lines. */
static size_t
text_lines(const struct pcut_header *h, const pcut_text_chunk *chunk,
    size_t from,
    size_t to)
{
	int caps = pcut_text_is_caps(pcut_text_of(&chunk->line[from]));
	size_t i = from + 1;
	pcut_byline by;

	if (h->t->layout.style == PCUT_TEXT_ONE_A_LINE)
		return i;
	/* A name below the title stands alone; so does a sentence. */
	if (i < to && ((h->texts > 0 && !h->t->has_authors && pcut_byline_bare(
	    h->t->arena, pcut_text_of(&chunk->line[from]), h->t->language,
	    &by) == PCUT_OK) || (h->texts == 0 && opens_deck(h, chunk, from,
	    to))))
		return i;
	while (i < to && i < from + 4 && pcut_text_is_caps(pcut_text_of(
	    &chunk->line[i])) == caps && pcut_byline_bare(h->t->arena,
	    pcut_text_of(&chunk->line[i]), h->t->language, &by) != PCUT_OK)
		i++;
	return i;
}

/* Set like a title; German has capitals in every sentence. */
static int
is_title_case(const pcut_text *t, pcut_str s)
{
	return !pcut_lang_is(t->language, "de") &&
	    pcut_header_is_title_case(s);
}

/* One paragraph between the title and a chunk that begins with the byline. */
static int
is_standfirst(struct pcut_header *h, const pcut_text_chunk *chunk, size_t at,
    const pcut_text_chunk *next)
{
	pcut_text *t = h->t;
	pcut_str s;
	pcut_byline by;

	if (h->texts == 0 || h->meta || next->count == 0 ||
	    chunk->count > 4 || h->text[h->texts - 1].ended ||
	    h->text[h->texts - 1].chunk + (at == 0) != h->chunk)
		return 0;
	s = pcut_text_of(&next->line[0]);
	/* Below the title on a page that was copied, the byline may come
	 * behind a picture and what there is to click. */
	if (t->kind == PCUT_TEXT_WEB_PASTE || (at > 0 && at + 1 <
	    chunk->count))
		return t->kind == PCUT_TEXT_WEB_PASTE && at + 1 ==
		    chunk->count && chunk->line[at].len <= 300 &&
		    h->texts <= 2 && pcut_header_known_soon(h,
		    &chunk->line[at]);
	if (pcut_header_is_by(s))
		return chunk->count == 1 && chunk->line[0].len <= 300;
	if (pcut_header_is_season(s)) /* and the byline behind that */
		return chunk->count == 1 && chunk->line[0].len <= 300 &&
		    pcut_header_known_soon(h, &next->line[0]);
	return s.len <= PCUT_BYLINE_MAX && pcut_byline_parse(t->arena, s,
	    t->language, &by) == PCUT_OK && by.prefixed &&
	    pcut_text_join(t, chunk->line, chunk->count).len <= 300;
}

/* The chunk is of the body, whatever its lines say. */
static int
is_body(struct pcut_header *h, const pcut_text_chunk *chunk, size_t at,
    const pcut_text_chunk *next)
{
	pcut_text *t = h->t;
	const pcut_text_line *line = &chunk->line[at];
	size_t left = chunk->count - at;
	pcut_str s = pcut_text_of(line);
	pcut_dateline dateline;

	if (s.ptr[0] == '>' || pcut_label_is_chapter(s) ||
	    pcut_text_is_stanza(s, &s))
		return 1;
	if (s.len <= 8 && ((left > 1 && pcut_text_is_drop_cap(line,
	    line + 1)) || (left == 1 && next->count > 0 &&
	    pcut_text_is_drop_cap(line,
	    next->line))))
		return 1;
	/* "Place (ots)", and the text below it */
	if (left == 1 && h->texts > 0 && s.ptr[s.len - 1] == ')' &&
	    pcut_dateline_parse(s, &t->hints, 0, &dateline) &&
	    dateline.end == s.len)
		return 1;
	if (is_standfirst(h, chunk, at, next))
		return 0;
	/* Typed with a line between all lines: one that had room for more is of
	 * the head. */
	if (t->layout.style == PCUT_TEXT_DOUBLE_SPACED && left > 1 &&
	    h->texts < 2 && !pcut_text_ends_sentence(s) &&
	    pcut_text_width(s) * 3 < t->layout.width * 2 &&
	    pcut_text_breaks(t, line, 2) == 1)
		return 0;
	/* A report that goes on below its head at once. */
	if (t->kind == PCUT_TEXT_WIRE && s.len > 30 && pcut_dateline_parse(
	    pcut_utf8_head(s, 160), &t->hints, 0, &dateline) &&
	    dateline.agency.len > 0 && dateline.end < s.len)
		return 1;
	if (t->layout.style == PCUT_TEXT_ONE_A_LINE || left == 1)
		return pcut_text_is_prose(t, s, 1) ||
		    s.len > SUBTITLE_BYTES || (at == 0 && h->texts > 0 &&
		    pcut_text_list_at(t, chunk, at, next));
	if ((pcut_text_is_wrapped(t, line, left) || left > 6) &&
	    !(left <= 6 && pcut_header_known_behind(h, chunk, at))) {
		pcut_str all = left > 12 ? PCUT_STR(line->ptr,
		    (size_t)(line[12].ptr - line->ptr))
		    : pcut_text_join(t, line, left);

		if (left > 12 || (pcut_text_is_prose(t, all, left) &&
		    !(h->texts == 1 && left <= 3 && is_title_case(t, all))))
			return 1;
	}
	if (at == 0 && pcut_text_list_at(t, chunk, at, next))
		return 1;
	/* Lines with one rule, below all of them, are the head's. */
	if (left >= 2 && pcut_text_grid_of(t, line, left, 0) !=
	    PCUT_TEXT_GRID_NONE && !(left <= 5 && pcut_text_is_rule(
	    pcut_text_of(&line[left - 1])) && (left == 2 ||
	    pcut_text_grid_of(t, line, left - 1, 0) == PCUT_TEXT_GRID_NONE)))
		return 1;
	left -= pcut_text_is_rule(pcut_text_of(&line[left - 1])) != 0;
	return left >= 4 && pcut_text_is_verse(t, line, left) &&
	    !pcut_header_known_behind(h, chunk, at);
}

/* "Dora Keen", "Dora Keen - Holm": who wrote it, as the last line over the
 * date.  Without capitals to tell a name (sure: 0) only the second counts. */
static int
run_author(struct pcut_header *h, pcut_str s, int sure)
{
	static const char *const dashes[] = {" - ", " \xE2\x80\x93 ", " | "};
	pcut_text *t = h->t;
	pcut_str name = s;
	pcut_byline by;

	if (s.len > 120 || t->has_authors || pcut_label_is_rubric(s) ||
	    pcut_label_furniture(s) != PCUT_FURNITURE_NONE)
		return 0;
	for (size_t i = 0; i < sizeof(dashes) / sizeof(*dashes); i++) {
		pcut_str dash = pcut_str_from(dashes[i]);
		size_t at = pcut_str_find(s, dash);

		if (at != SIZE_MAX && pcut_text_words(pcut_str_skip(s, at +
		    dash.len), 4) <= 3) {
			name = pcut_str_cut(s, 0, at);
			sure = 1;
			break;
		}
	}
	if (!sure && !pcut_cp_is_upper(pcut_utf8_first(s)))
		return 0;
	if (pcut_byline_bare(t->arena, name, t->language, &by) != PCUT_OK)
		return 0;
	pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	if (name.len < s.len)
		pcut_text_notice(t, "cover-sheet", s);
	return 1;
}

/* The menu, title and points at the top of a page: what is one point alone is
 * the subtitle. */
static int
put_run(struct pcut_header *h, const pcut_text_chunk *chunk, size_t title,
    size_t end)
{
	pcut_text *t = h->t;

	for (size_t i = 0; i < title; i++)
		if (i == 0 && h->sections)
			pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
			    pcut_text_of(&chunk->line[i]));
		else
			pcut_text_notice(t, "navigation", pcut_text_of(
			    &chunk->line[i]));
	/* A line over the title, the title, and a sentence below it. */
	if (end - title == 3 && !pcut_text_ends_sentence(pcut_text_of(
	    &chunk->line[title + 1])) && pcut_text_ends_sentence(
	    pcut_text_of(&chunk->line[title + 2])) &&
	    !pcut_header_is_entry(pcut_text_of(&chunk->line[title + 1])) &&
	    chunk->line[title].len < 60)
		pcut_text_meta(t, PCUT_META_KICKER, PCUT_ORIGIN_TEXT,
		    pcut_text_of(&chunk->line[title++]));
	if (!keep_text(h, chunk, title, title + 1))
		return 0;
	if (end > title + 1 && run_author(h, pcut_text_of(&chunk->line[end -
	    1]), end > title + 2))
		end--;
	h->run = 1;
	h->last_meta = chunk->line[title].ptr;
	for (size_t i = title + 1; i < end; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (pcut_header_is_entry(s) || pcut_label_furniture(s) !=
		    PCUT_FURNITURE_NONE)
			pcut_text_notice(t, "navigation", s);
		else if (end - title > 2)
			pcut_text_meta(t, PCUT_META_HIGHLIGHTS,
			    PCUT_ORIGIN_TEXT, s);
		else
			keep_text(h, chunk, i, i + 1);
	}
	return 1;
}

/* The author below the date, in a script that has no capitals to tell it. */
static int
is_unspaced_name(struct pcut_header *h, pcut_str s)
{
	pcut_byline by;

	return h->meta && !h->t->has_authors && pcut_cp_is_cjk(
	    pcut_utf8_first(s)) && pcut_label_furniture(s) ==
	    PCUT_FURNITURE_NONE && pcut_byline_bare(h->t->arena, s,
	    h->t->language, &by) == PCUT_OK;
}

/* Short lines over the words "Press release": who it is from, and where. */
static int
is_letterhead(const pcut_text_chunk *chunk, const pcut_text_chunk *next)
{
	int digits = 0;

	if (chunk->count < 2 || chunk->count > 8 || next->count == 0 ||
	    !pcut_text_is_release(pcut_text_of(&next->line[0])))
		return 0;
	for (size_t i = 0; i < chunk->count; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (s.len > 80 || pcut_text_is_release(s) ||
		    pcut_text_ends_sentence(s))
			return 0;
		for (size_t k = 0; k < s.len; k++)
			digits |= pcut_is_digit(s.ptr[k]) != 0;
	}
	return digits;
}

/* "Markets" and "Deals", and the title in the chunk below. */
static int
is_sections(const pcut_text_chunk *chunk, const pcut_text_chunk *next)
{
	return chunk->count == 2 && next->count > 0 &&
	    pcut_label_is_rubric(pcut_text_of(&chunk->line[0])) &&
	    pcut_label_is_rubric(pcut_text_of(&chunk->line[1])) &&
	    pcut_text_words(pcut_text_of(&next->line[0]), 4) >= 4;
}

/* How many figures are in s: a line with a year is no title to wait for. */
static size_t
figures(pcut_str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += pcut_is_digit(s.ptr[i]) != 0;
	return n;
}

/* The last part of the path above ("Home > News > Carrow"), once more over the
 * title; a columnist's name may be that part, and is the byline. */
static int
is_crumb(const struct pcut_header *h, const pcut_text_chunk *chunk, size_t at)
{
	pcut_str s = pcut_text_of(&chunk->line[at]), below;
	pcut_byline by;

	if (h->crumb.len == 0 || at > 0 || chunk->count != 2 ||
	    !pcut_str_eq_case(s, h->crumb) || !pcut_header_is_entry(s) ||
	    (pcut_text_words(s, 2) > 1 && pcut_byline_bare(h->t->arena, s,
	    h->t->language, &by) == PCUT_OK))
		return 0;
	below = pcut_text_of(&chunk->line[1]);
	return pcut_text_words(below, 4) >= 4 && !pcut_text_ends_sentence(
	    below);
}

/* A word or two alone between the menu and the title. */
static void
put_topic(pcut_text *t, pcut_str s)
{
	if (pcut_label_is_rubric(s))
		pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT, s);
	else if (pcut_text_is_caps(s))
		pcut_text_meta(t, PCUT_META_KICKER, PCUT_ORIGIN_TEXT, s);
	else
		pcut_text_notice(t, "navigation", s);
}

/* Read one chunk of the header; 0 when the body starts in it. */
static int
read_chunk(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	pcut_text *t = h->t;
	size_t i = 0, from;
	int furniture = h->furniture;
	int menu = h->texts == 0 && t->kind == PCUT_TEXT_WEB_PASTE &&
	    pcut_header_is_entries(chunk);
	pcut_byline by;

	if (chunk->line[0].ptr[0] == '[') {
		pcut_str all = pcut_text_join(t, chunk->line, chunk->count);

		if (pcut_text_picture(t, all)) {
			h->last_meta = all.ptr;
			return 1;
		}
	}
	if (h->texts == 0 && is_sections(chunk, next)) {
		pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
		    pcut_text_of(&chunk->line[0]));
		pcut_text_notice(t, "navigation", pcut_text_of(
		    &chunk->line[1]));
		h->last_meta = chunk->line[1].ptr;
		return 1;
	}
	if (t->days && h->texts > 0 && chunk->count == 1 &&
	    pcut_text_is_day(t, pcut_text_of(&chunk->line[0]))) {
		h->body = chunk->line[0].ptr - chunk->line[0].skip;
		return 0;
	}
	if (!h->meta && h->texts < 2 && pcut_header_is_bullet_menu(chunk)) {
		pcut_text_notice(t, "navigation", pcut_text_join(t,
		    chunk->line, chunk->count));
		h->last_meta = chunk->line[chunk->count - 1].ptr;
		return 1;
	}
	if (h->texts > 0 && pcut_header_caption(h, chunk)) {
		h->last_meta = chunk->line[chunk->count - 1].ptr;
		return 1;
	}
	if ((t->kind == PCUT_TEXT_WIRE && h->texts > 0 &&
	    pcut_header_key_points(t, chunk)) ||
	    ((t->kind == PCUT_TEXT_WEB_PASTE || t->kind == PCUT_TEXT_PLAIN) &&
	    pcut_header_points(h, chunk))) {
		h->last_meta = chunk->line[chunk->count - 1].ptr;
		return 1;
	}
	if (t->kind == PCUT_TEXT_PRESS_RELEASE &&
	    !pcut_text_is_release(pcut_text_of(&chunk->line[0])) &&
	    pcut_text_is_contact(chunk)) {
		pcut_str all;
		pcut_label label;

		for (size_t k = 0; k < chunk->count; k++)
			if (pcut_label_field(pcut_text_of(&chunk->line[k]),
			    &label) && label.field == PCUT_FIELD_DATE)
				pcut_text_field(t, label.field, label.value);
		all = pcut_text_join(t, chunk->line, chunk->count);
		pcut_text_notice(t, "contact", all);
		h->last_meta = chunk->line[chunk->count - 1].ptr;
		return 1;
	}
	if (pcut_header_is_card(h, chunk)) {
		pcut_text_notice(t, "boilerplate", pcut_text_join(t,
		    chunk->line, chunk->count));
		h->last_meta = chunk->line[chunk->count - 1].ptr;
		return 1;
	}
	/* "Auteur", and the name in a chunk of its own. */
	if (h->texts > 0 && chunk->count == 1 && next->count > 0 &&
	    !t->has_authors && pcut_header_is_by(pcut_text_of(
	    &chunk->line[0])) && pcut_byline_bare(t->arena, pcut_text_of(
	    &next->line[0]), t->language, &by) == PCUT_OK) {
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
		pcut_header_known(h, &chunk->line[0]);
		h->named = next->line[0].ptr;
		return 1;
	}
	if (t->kind == PCUT_TEXT_PRESS_RELEASE && h->texts == 0 &&
	    is_letterhead(chunk, next)) {
		pcut_text_notice(t, "contact", pcut_text_join(t, chunk->line,
		    chunk->count));
		h->last_meta = chunk->line[chunk->count - 1].ptr;
		return 1;
	}
	if ((i = pcut_header_run(h, chunk, &from)) > 0 &&
	    !put_run(h, chunk, from, i))
		i = 0;
	if (i == 0 && chunk->line[0].ptr == h->named) {
		h->last_meta = h->named;
		i = 1; /* the author, known already */
	}
	if (i == 0 && is_crumb(h, chunk, 0)) {
		pcut_text_meta(t, PCUT_META_KICKER, PCUT_ORIGIN_TEXT,
		    pcut_text_of(&chunk->line[0]));
		h->last_meta = chunk->line[0].ptr;
		h->crumbed = h->chunk;
		h->lines++;
		i = 1;
	}
	while (i < chunk->count) {
		size_t pair = pcut_header_pair(h, chunk, i);

		if (pair > 0) {
			h->lines += pair;
			i += pair;
			continue;
		}
		if (pcut_header_line(h, chunk, i)) {
			h->lines++;
			i++;
			continue;
		}
		if ((h->run || (h->furniture >= 2 && h->texts == 0 &&
		    chunk->count == 1 && pcut_text_words(pcut_text_of(
		    &chunk->line[i]), 3) <= 2 && next->count > 0 &&
		    !pcut_header_is_entry(pcut_text_of(&next->line[0])) &&
		    figures(pcut_text_of(&next->line[0])) < 3)) &&
		    pcut_header_is_entry(pcut_text_of(&chunk->line[i])) &&
		    !is_unspaced_name(h, pcut_text_of(&chunk->line[i]))) {
			if (h->run)
				pcut_text_notice(t, "navigation", pcut_text_of(
				    &chunk->line[i]));
			else
				put_topic(t, pcut_text_of(&chunk->line[i]));
			h->last_meta = chunk->line[i].ptr;
			h->lines++;
			i++;
			continue;
		}
		if (is_body(h, chunk, i, next)) {
			h->body = chunk->line[i].ptr - chunk->line[i].skip;
			return 0;
		}
		/* Up to the next line that is known. */
		from = i;
		i = text_lines(h, chunk, from, chunk->count);
		for (size_t j = from + 1; j < i; j++) {
			pcut_date date[DATES];
			pcut_str s = pcut_text_of(&chunk->line[j]);
			pcut_label label;

			if (s.len < PCUT_DATE_LINE && (pcut_text_is_rule(s) ||
			    ((h->run || menu) && pcut_label_furniture(s) !=
			    PCUT_FURNITURE_NONE) || (h->run &&
			    pcut_label_credit(s, &label) &&
			    label.value.len > 0) ||
			    pcut_header_is_by(s) || is_issue(t, s) ||
			    (h->texts == 0 && pcut_text_is_release(s)) ||
			    pcut_byline_is_editing(s) ||
			    pcut_date_line(s, &t->hints, date, DATES) > 0 ||
			    (pcut_byline_parse(t->arena, s, t->language, &by)
			    == PCUT_OK && by.prefixed))) {
				i = j;
				break;
			}
		}
		if (!keep_text(h, chunk, from, i)) {
			h->body = chunk->line[from].ptr -
			    chunk->line[from].skip;
			return 0;
		}
		h->lines += i - from;
	}
	if (h->menu == 0 && (h->furniture >= furniture + 2 || (menu &&
	    h->furniture > furniture && pcut_label_furniture(pcut_text_of(
	    &chunk->line[0])) == PCUT_FURNITURE_NAVIGATION)) &&
	    pcut_header_is_entries(chunk))
		h->menu = h->chunk;
	return 1;
}

/* ---- which text is what ------------------------------------------------ */

static int
is_kicker(const pcut_text *t, const struct pcut_header_text *a,
    const struct pcut_header_text *b)
{
	/* "Lost property :" above the headline. */
	if (a->s.ptr[a->s.len - 1] == ':' && a->chunk + 1 == b->chunk &&
	    b->meta_behind && !b->ended &&
	    pcut_text_words(a->s, 6) <= 5 && pcut_text_words(b->s, 3) > 2)
		return 1;
	/* "ENVIRONMENT | THE LONG READ" has a bar between two. */
	if (pcut_text_words(a->s, 8) > (pcut_str_find(a->s, PCUT_LIT(" | ")) !=
	    SIZE_MAX ? 7u : 4u) || a->ended)
		return 0;
	if (t->kind == PCUT_TEXT_BROWSER)
		return 1; /* the site's name */
	if (a->chunk == b->chunk && !pcut_label_is_rubric(a->s))
		return 0;
	/* A place or topic over a headline that has the byline. */
	if (t->kind == PCUT_TEXT_WEB_PASTE && b->meta_behind &&
	    !a->meta_behind && a->chunk + 1 == b->chunk &&
	    pcut_text_words(a->s, 3) <= 2 && pcut_text_words(b->s, 5) >= 4)
		return 1;
	return ((a->caps && !b->caps) || a->s.ptr[0] == '[') &&
	    (b->s.len > a->s.len || pcut_str_find(a->s, PCUT_LIT(" | ")) !=
	    SIZE_MAX) && b->gap < 3;
}

static pcut_str
without_colon(pcut_str s)
{
	if (s.len > 1 && s.ptr[s.len - 1] == ':')
		s = pcut_str_trim_end(pcut_str_cut(s, 0, s.len - 1));
	return s;
}

/* Who wrote it; with a place behind it only right above the date. */
static int
is_name(const struct pcut_header_text *s)
{
	return s->bare == 1 || (s->bare == 2 && s->meta_behind);
}

/* "The Westering Post" alone between the title and the date: what it was
 * printed in. */
static int
is_paper(const struct pcut_header_text *s)
{
	size_t at = s->s.len;

	while (at > 0 && s->s.ptr[at - 1] != ' ')
		at--;
	return s->meta_behind && !s->ended && !s->caps && at > 0 &&
	    !is_publication(s->s) && pcut_text_words(s->s, 6) <= 5 &&
	    pcut_header_is_title_case(s->s) &&
	    pcut_byline_is_paper(s->s) && (pcut_str_starts(s->s,
	    PCUT_LIT("The ")) || pcut_byline_is_paper(pcut_str_skip(s->s,
	    at)));
}

/* The text right under the title is its subtitle. */
static int
is_subtitle(const struct pcut_header *h, const struct pcut_header_text *title,
    const struct pcut_header_text *s)
{
	if (title->meta_behind || s->chunk > title->chunk + 1 ||
	    s->s.len > SUBTITLE_BYTES || s->s.ptr[0] == '[' ||
	    pcut_label_section(s->s) != PCUT_SECTION_NONE)
		return 0;
	if (s->caps && !title->caps)
		return 0;
	if (s->meta_behind)
		return 1;
	if (s->gap > 1)
		return 0;
	if (h->t->kind == PCUT_TEXT_PRESS_RELEASE || s->chunk == title->chunk)
		return 1;
	if (s->caps)
		return 0;
	if (!s->ended)
		return pcut_text_words(s->s, 5) >= 4 && h->t->kind !=
		    PCUT_TEXT_WIKI && !pcut_text_starts_lower(s->s) &&
		    s->s.ptr[s->s.len - 1] != ':';
	return is_title_case(h->t, s->s);
}

/* On a page that was copied, what stands alone between the byline, right below
 * the title, and the date. */
static int
is_late_subtitle(const struct pcut_header *h,
    const struct pcut_header_text *title, const struct pcut_header_text *s)
{
	return h->t->kind == PCUT_TEXT_WEB_PASTE && h->t->has_authors &&
	    title->meta_behind && s->meta_behind && !s->caps &&
	    s->chunk == title->chunk + 2 && s->s.len <= 300 &&
	    s->s.ptr[0] != '[' && pcut_text_words(s->s, 4) >= 4;
}

/* "... Interview by Rosa Klee.": a byline at the end of a subtitle. */
static int
subtitle_byline(struct pcut_header *h, pcut_str s)
{
	pcut_text *t = h->t;
	size_t at = s.len;
	pcut_byline by;

	while (at > 1 && pcut_is_space(s.ptr[at - 1]) == 0 &&
	    s.ptr[at - 1] == '.')
		at--;
	s.len = at;
	while (at > 2 && !(s.ptr[at - 1] == ' ' && (s.ptr[at - 2] == '.' ||
	    s.ptr[at - 2] == '?' || s.ptr[at - 2] == '!')))
		at--;
	if (at <= 2 || pcut_byline_parse(t->arena, pcut_str_skip(s, at),
	    t->language, &by) != PCUT_OK || !by.prefixed)
		return 0;
	if (!t->has_authors)
		pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	return 1;
}

/* A title that is a paragraph of the body is none (5.1). */
static int
is_title(const struct pcut_header_text *a)
{
	if (a->s.len > TITLE_BYTES || pcut_text_is_wide(a->s, 201))
		return 0;
	if (a->ended && pcut_text_is_wide(a->s, 121))
		return 0;
	if (pcut_text_starts_lower(a->s) && !a->meta_behind &&
	    a->ended)
		return 0;
	/* A sentence and more, as of a caption that ends in a bracket. */
	if (pcut_text_width(a->s) > 120 && a->s.ptr[a->s.len - 1] == ')' &&
	    pcut_str_find(a->s, PCUT_LIT(". (")) != SIZE_MAX)
		return 0;
	return 1;
}

static void
set_title(pcut_text *t, const struct pcut_header_text *a)
{
	pcut_str s = a->s;
	size_t n = t->kind == PCUT_TEXT_WIRE ? pcut_text_version(s) : 0;

	if (n > 0) {
		pcut_text_slug(t, pcut_str_cut(s, 0, n));
		pcut_text_notice(t, "desk-mark", pcut_str_cut(s, 0, n + 1));
		s = pcut_str_skip(s, n + 1);
	}
	if (t->kind == PCUT_TEXT_WIRE && pcut_str_ends(s, PCUT_LIT(" =")))
		s.len -= 2;
	/* Ornament of browsers and pastes. */
	while (s.len > 3 && (unsigned char)s.ptr[0] == 0xE2 &&
	    ((unsigned char)s.ptr[1] == 0x98 ||
	    (unsigned char)s.ptr[1] == 0x96 ||
	    (unsigned char)s.ptr[1] == 0x97))
		s = pcut_str_trim(pcut_str_skip(s, 3));
	pcut_text_title(t, PCUT_ORIGIN_TEXT, s);
}

/* The lines in capitals that old papers set below a headline, each in its
 * own chunk: one subtitle; the text behind them. */
static size_t
decks(struct pcut_header *h, size_t from)
{
	pcut_buf all = {.mem = h->t->mem};
	size_t i = from;

	while (i < h->texts && h->text[i].caps && !h->text[i].meta_behind &&
	    h->text[i].chunk <= h->text[i - 1].chunk + 1) {
		if (all.len > 0)
			pcut_buf_putc(&all, ' ');
		pcut_buf_put(&all, h->text[i++].s);
	}
	if (i > from && !all.failed) {
		pcut_text_meta(h->t, PCUT_META_SUBTITLE, PCUT_ORIGIN_TEXT,
		    pcut_buf_str(&all));
		h->t->has_subtitle = 1;
	}
	pcut_buf_free(&all);
	return i;
}

/* The lines below text i in its chunk end a sentence: a paragraph of short
 * lines. */
static int
goes_on(const struct pcut_header *h, size_t i)
{
	return i + 1 < h->texts && h->text[i].chunk == h->text[i + 1].chunk &&
	    h->text[i + 1].ended && pcut_text_starts_lower(h->text[i + 1].s);
}

/* Text i of a release is who sends it, over the title: an office, or a few
 * words above the line that says what it is, with a title below that. */
static int
is_issuer(const struct pcut_header *h, size_t i)
{
	const struct pcut_header_text *a = &h->text[i];
	const struct pcut_header_text *last = &h->text[h->texts - 1];

	return pcut_text_is_office(a->s, last->s) ||
	    (h->release_line != NULL && a->start < h->release_line &&
	    last->start > h->release_line && !a->ended &&
	    pcut_text_words(a->s, 9) <= 8 && is_title(last));
}

static void
drop_issuers(struct pcut_header *h)
{
	size_t i = 0;

	while (i + 1 < h->texts && is_issuer(h, i))
		pcut_text_notice(h->t, "cover-sheet", h->text[i++].s);
	h->texts -= i;
	memmove(h->text, &h->text[i], h->texts * sizeof(h->text[0]));
}

/* Give the texts their places; those without one start the body. */
static void
settle(struct pcut_header *h)
{
	pcut_text *t = h->t;
	size_t i = 0;

	if (!t->has_title && !t->titled && h->texts > 0) {
		pcut_header_drop_menu(h);
		if (t->kind == PCUT_TEXT_PRESS_RELEASE)
			drop_issuers(h);
		if (h->issued && h->texts >= 2 && !h->text[1].ended &&
		    is_title(&h->text[1])) {
			pcut_text_meta(t, PCUT_META_SITE_NAME,
			    PCUT_ORIGIN_TEXT, h->text[0].s);
			i = 1;
		} else if (h->texts >= 3 && is_title(&h->text[2]) &&
		    ((pcut_label_is_rubric(h->text[0].s) &&
		    pcut_label_is_genre(h->text[1].s)) ||
		    (pcut_label_is_genre(h->text[0].s) &&
		    pcut_label_is_rubric(h->text[1].s)))) {
			i = pcut_label_is_rubric(h->text[0].s) &&
			    pcut_label_is_genre(h->text[1].s);
			pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
			    h->text[1 - i].s);
			pcut_text_meta(t, PCUT_META_KICKER, PCUT_ORIGIN_TEXT,
			    h->text[i].s);
			i = 2;
		} else if (h->texts >= 2 && !h->text[0].meta_behind &&
		    pcut_label_is_genre(h->text[0].s) &&
		    is_title(&h->text[1]) &&
		    !pcut_label_is_rubric(h->text[0].s)) {
			pcut_text_meta(t, PCUT_META_KICKER, PCUT_ORIGIN_TEXT,
			    h->text[0].s);
			i = 1;
		} else if (h->texts >= 2 &&
		    t->kind == PCUT_TEXT_PRESS_RELEASE &&
		    pcut_text_is_firm(h->text[0].s)) {
			/* Who it is from, over what it says. */
			pcut_text_notice(t, "cover-sheet", h->text[0].s);
			i = 1;
		} else if (h->texts >= 2 && !h->text[0].caps &&
		    !h->text[0].meta_behind && pcut_label_is_rubric(
		    h->text[0].s) && is_title(&h->text[1])) {
			pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
			    h->text[0].s);
			i = 1;
		} else if (h->texts >= 3 && (t->kind == PCUT_TEXT_BROWSER ||
		    (h->text[2].meta_behind && h->text[0].s.len <
		    h->text[2].s.len && pcut_text_words(h->text[0].s, 6) <=
		    5)) && pcut_label_is_rubric(h->text[1].s) &&
		    !h->text[0].ended && is_title(&h->text[2])) {
			pcut_text_meta(t, PCUT_META_SITE_NAME,
			    PCUT_ORIGIN_TEXT, h->text[0].s);
			pcut_text_meta(t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
			    h->text[1].s);
			i = 2;
		} else if (h->texts >= 2 && t->kind == PCUT_TEXT_WIRE &&
		    h->text[0].caps && !h->text[1].caps &&
		    h->text[0].chunk == h->text[1].chunk &&
		    pcut_text_words(h->text[0].s, 5) <= 4 &&
		    is_title(&h->text[1])) { /* what it is about */
			pcut_text_slug(t, h->text[0].s);
			pcut_text_notice(t, "desk-mark", h->text[0].s);
			i = 1;
		} else if (h->texts >= 2 && is_kicker(t, &h->text[0],
		    &h->text[1]) && is_title(&h->text[1])) {
			pcut_text_meta(t, t->kind == PCUT_TEXT_BROWSER
			    ? PCUT_META_SITE_NAME : PCUT_META_KICKER,
			    PCUT_ORIGIN_TEXT, without_colon(h->text[0].s));
			i = 1;
		}
		/* Below a section: "Lost property :" */
		if (i == 1 && h->texts > 2 && h->text[1].s.ptr[
		    h->text[1].s.len - 1] == ':' && is_kicker(t, &h->text[1],
		    &h->text[2]) && is_title(&h->text[2])) {
			pcut_text_meta(t, PCUT_META_KICKER, PCUT_ORIGIN_TEXT,
			    without_colon(h->text[1].s));
			i = 2;
		}
		if (is_title(&h->text[i])) {
			const struct pcut_header_text *title = &h->text[i++];

			set_title(t, title);
			if (i < h->texts && t->kind == PCUT_TEXT_PLAIN &&
			    is_paper(&h->text[i]))
				pcut_text_meta(t, PCUT_META_SITE_NAME,
				    PCUT_ORIGIN_TEXT, h->text[i++].s);
			if (i < h->texts && (!is_name(&h->text[i]) ||
			    t->has_authors || h->text[i].ended) &&
			    (is_subtitle(h, title, &h->text[i]) ||
			    is_late_subtitle(h, title, &h->text[i]) ||
			    (h->text[i].chunk == title->chunk + 1 &&
			    subtitle_byline(h, h->text[i].s)))) {
				pcut_text_meta(t, PCUT_META_SUBTITLE,
				    PCUT_ORIGIN_TEXT, h->text[i].s);
				subtitle_byline(h, h->text[i].s);
				t->has_subtitle = 1;
				i++;
			} else if (t->kind == PCUT_TEXT_OCR && title->caps) {
				i = decks(h, i);
			}
		}
	}
	/* A name alone, between the title and a date or the body (5.2). */
	if (i > 0 && i < h->texts && is_name(&h->text[i]) && !t->has_authors &&
	    t->kind != PCUT_TEXT_PRESS_RELEASE) {
		pcut_byline by;

		if ((h->text[i].meta_behind || i + 1 == h->texts ||
		    h->text[i].start < h->known) && (h->text[i].bare == 2 ?
		    pcut_byline_placed(t->arena, h->text[i].s, t->language,
		    &by) : pcut_byline_bare(t->arena, h->text[i].s,
		    t->language, &by)) == PCUT_OK) {
			pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
			i++;
		}
	}
	/* Or the last of more lines, right above the date. */
	for (size_t j = i + 1; i > 0 && j < h->texts && !t->has_authors &&
	    t->kind != PCUT_TEXT_PRESS_RELEASE; j++) {
		pcut_byline by;

		if (h->text[j].bare == 1 && h->text[j].meta_behind &&
		    pcut_byline_bare(t->arena, h->text[j].s, t->language,
		    &by) == PCUT_OK) {
			pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
			for (size_t k = j + 1; k < h->texts; k++)
				h->text[k - 1] = h->text[k];
			h->texts--;
		}
	}
	for (; i < h->texts; i++) {
		if (h->last_meta <= h->text[i].start) {
			if (h->body == NULL || h->text[i].start < h->body)
				h->body = h->text[i].start;
			return;
		}
		/* A sentence is text, whatever furniture follows it; but on a
		 * page that was copied one above the byline is a picture's. */
		if ((h->text[i].ended || goes_on(h, i)) &&
		    pcut_text_width(h->text[i].s) >= PROSE_COLUMNS / 2 &&
		    !h->text[i].meta_behind &&
		    !(t->kind == PCUT_TEXT_WEB_PASTE &&
		    h->text[i].start < h->known)) {
			h->body = h->text[i].start;
			return;
		}
		/* Above the byline, yet no title: set apart, not lost. */
		pcut_text_notice(t, "navigation", h->text[i].s);
	}
}

pcut_str
pcut_text_header(pcut_text *t, pcut_str text)
{
	struct pcut_header h = {.t = t, .last_meta = text.ptr, .known =
	    text.ptr,
	    .day = PCUT_STR_NONE};
	pcut_text_chunk now = {0}, next = {0}, spare;
	pcut_str rest = text;
	const char *end = text.ptr + text.len, *behind = text.ptr;

	if (!pcut_text_take_chunk(&t->layout, &rest, &next, t->mem))
		next.count = 0;
	while (next.count > 0 && h.lines < PCUT_HEADER_LINES && h.body ==
	    NULL) {
		spare = now;
		now = next;
		next = spare;
		behind = rest.ptr;
		if (!pcut_text_take_chunk(&t->layout, &rest, &next, t->mem))
			next.count = 0;
		h.chunk++;
		if (t->kind == PCUT_TEXT_WIRE)
			pcut_text_strip_wire(&now);
		if (!read_chunk(&h, &now, &next))
			break;
	}
	if (h.body == NULL)
		h.body = next.count > 0 ? behind : end;
	if (h.texts > 0 && h.body == end && !h.meta && h.texts == 1 &&
	    h.text[0].ended)
		h.body = h.text[0].start, h.texts = 0; /* one sentence alone */
	settle(&h);
	pcut_mem_free(t->mem, now.line);
	pcut_mem_free(t->mem, next.line);
	return PCUT_STR(h.body, (size_t)(end - h.body));
}
