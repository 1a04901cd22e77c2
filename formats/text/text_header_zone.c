/* SPDX-License-Identifier: ISC */
/*
 * The header zone: title, byline, date and what else stands above the text.
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

#define DATES 4

/* ---- what is text there, what the body --------------------------------- */

int
pcut_text_is_prose(const pcut_text *t, pcut_str s, size_t lines)
{
	(void)t;
	if (!pcut_text_ends_sentence(s) && s.ptr[s.len - 1] != ':')
		return 0;
	/* The stop of Chinese and Japanese ends no headline. */
	return lines >= 2 || pcut_text_is_wide(s, PCUT_HEADER_PROSE) ||
	    (pcut_text_is_wide(s, PCUT_HEADER_PROSE / 2) && pcut_str_find(s,
	    PCUT_LIT("\xE3\x80\x82")) != SIZE_MAX);
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
	    s.len > PCUT_HEADER_SUBTITLE)
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
	    t->arena, s, t->language, &by) == PCUT_OK &&
	    !pcut_header_is_publication(s);
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

/* Line at is the paper's name, below a line that had room for more and above
 * the last of the chunk. */
static int
is_paper_below(const struct pcut_header *h, const pcut_text_chunk *chunk,
    size_t at, size_t to)
{
	pcut_str s = pcut_text_of(&chunk->line[at]);

	return h->texts == 0 && at + 1 < to && pcut_str_starts(s,
	    PCUT_LIT("The ")) && pcut_text_words(s, 6) <= 5 &&
	    pcut_header_is_title_case(s) && pcut_byline_is_paper(s) &&
	    pcut_text_breaks(h->t, &chunk->line[at - 1], 2) == 1;
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
	/* The section, above a title. */
	if (i < to && h->texts == 0 && !caps && pcut_label_is_rubric(
	    pcut_text_of(&chunk->line[from])) && pcut_text_breaks(h->t,
	    &chunk->line[from], 2) == 1)
		return i;
	/* A name below the title stands alone; so does a sentence. */
	if (i < to && ((h->texts > 0 && !h->t->has_authors && pcut_byline_bare(
	    h->t->arena, pcut_text_of(&chunk->line[from]), h->t->language,
	    &by) == PCUT_OK) || (h->texts == 0 && opens_deck(h, chunk, from,
	    to))))
		return i;
	while (i < to && i < from + 4 && !is_paper_below(h, chunk, i, to) &&
	    pcut_text_is_caps(pcut_text_of(&chunk->line[i])) == caps &&
	    pcut_byline_bare(h->t->arena, pcut_text_of(&chunk->line[i]),
	    h->t->language, &by) != PCUT_OK)
		i++;
	return i;
}

/* Lines at to the last of the chunk are one paragraph, of a few lines. */
static pcut_str
short_paragraph(const pcut_text *t, const pcut_text_chunk *chunk, size_t at)
{
	size_t left = chunk->count - at;

	if (left == 1)
		return pcut_text_of(&chunk->line[at]);
	if (left > 4 || !pcut_text_is_wrapped(t, &chunk->line[at], left))
		return PCUT_STR_NONE;
	return PCUT_STR(chunk->line[at].ptr, (size_t)(chunk->line[at + left -
	    1].ptr + chunk->line[at + left - 1].len - chunk->line[at].ptr));
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
	    chunk->count)) {
		pcut_str all = short_paragraph(t, chunk, at);

		return t->kind == PCUT_TEXT_WEB_PASTE && all.len > 0 &&
		    all.len <= 300 && h->texts <= 2 && pcut_header_known_soon(
		    h, &chunk->line[chunk->count - 1]);
	}
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
	if ((t->kind == PCUT_TEXT_WIRE || h->texts > 0) && s.len > 30 &&
	    pcut_dateline_parse(pcut_utf8_head(s, 160), &t->hints, 0,
	    &dateline) &&
	    dateline.agency.len > 0 && dateline.end < s.len)
		return 1;
	if (t->layout.style == PCUT_TEXT_ONE_A_LINE || left == 1)
		return pcut_text_is_prose(t, s, 1) ||
		    s.len > PCUT_HEADER_SUBTITLE || (at == 0 && h->texts > 0 &&
		    pcut_text_list_at(t, chunk, at, next));
	if ((pcut_text_is_wrapped(t, line, left) || left > 6) &&
	    !(left <= 6 && pcut_header_known_behind(h, chunk, at))) {
		pcut_str all = left > 12 ? PCUT_STR(line->ptr,
		    (size_t)(line[12].ptr - line->ptr))
		    : pcut_text_join(t, line, left);

		if (left > 12 || (pcut_text_is_prose(t, all, left) &&
		    !(h->texts == 1 && left <= 3 &&
		    pcut_header_is_title_set(t, all))))
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
	    !(h->texts == 0 && pcut_header_is_masthead(h, chunk)) &&
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

/* ---- line by line ------------------------------------------------------ */

/* How many lines the chunk begins with that say together what they are: a menu
 * and the title, the author who is known already, the last part of the path. */
static size_t
read_top(struct pcut_header *h, const pcut_text_chunk *chunk)
{
	size_t title, n = pcut_header_run(h, chunk, &title);

	if (n > 0 && put_run(h, chunk, title, n))
		return n;
	if (chunk->line[0].ptr == h->named) {
		h->last_meta = h->named;
		return 1;
	}
	if (!is_crumb(h, chunk, 0))
		return 0;
	pcut_text_meta(h->t, PCUT_META_KICKER, PCUT_ORIGIN_TEXT,
	    pcut_text_of(&chunk->line[0]));
	h->last_meta = chunk->line[0].ptr;
	h->crumbed = h->chunk;
	h->lines++;
	return 1;
}

/* The author, in the line above the day. */
static int
names_above_day(struct pcut_header *h, const pcut_text_chunk *chunk, size_t at)
{
	pcut_str s = pcut_text_of(&chunk->line[at]), below;
	pcut_date date[DATES];

	if (h->t->has_authors || at + 1 >= chunk->count ||
	    pcut_text_words(s, 2) < 2 || pcut_label_is_rubric(s) ||
	    !pcut_name_is_personal(s))
		return 0;
	below = pcut_text_of(&chunk->line[at + 1]);
	return below.len <= PCUT_DATE_LINE && pcut_date_line(below,
	    &h->t->hints, date, DATES) > 0;
}

/* An entry of the menu that goes on below the title, or the topic between the
 * menu and the title. */
static int
take_entry(struct pcut_header *h, const pcut_text_chunk *chunk, size_t at,
    const pcut_text_chunk *next)
{
	pcut_str s = pcut_text_of(&chunk->line[at]), below;

	if (!h->run) {
		if (h->furniture < 2 || h->texts > 0 || chunk->count != 1 ||
		    next->count == 0 || pcut_text_words(s, 3) > 2)
			return 0;
		below = pcut_text_of(&next->line[0]);
		if (pcut_header_is_entry(below) || figures(below) >= 3)
			return 0;
	}
	if (!pcut_header_is_entry(s) || is_unspaced_name(h, s) ||
	    names_above_day(h, chunk, at))
		return 0;
	if (h->run)
		pcut_text_notice(h->t, "navigation", s);
	else
		put_topic(h->t, s);
	h->last_meta = chunk->line[at].ptr;
	return 1;
}

/* The line is no more of the text above it: it will be known by itself. */
static int
parts_text(struct pcut_header *h, pcut_str s, int menu)
{
	pcut_text *t = h->t;
	pcut_date date[DATES];
	pcut_label label;
	pcut_byline by;

	if (s.len >= PCUT_DATE_LINE)
		return 0;
	return pcut_text_is_rule(s) ||
	    (menu && pcut_label_furniture(s) != PCUT_FURNITURE_NONE) ||
	    (h->run && pcut_label_credit(s, &label) && label.value.len > 0) ||
	    pcut_header_is_by(s) || is_issue(t, s) ||
	    (h->texts == 0 && pcut_text_is_release(s)) ||
	    pcut_byline_is_editing(s) ||
	    pcut_date_line(s, &t->hints, date, DATES) > 0 ||
	    (pcut_byline_parse(t->arena, t->kind == PCUT_TEXT_WIRE ?
	    pcut_header_without_desk(s) : s, t->language, &by) == PCUT_OK &&
	    by.prefixed) || pcut_header_is_dated_byline(h, s);
}

/* A run of labelled fields begins with line at. */
static int
is_fields(const pcut_text_chunk *chunk, size_t at)
{
	pcut_label label;

	for (size_t i = at; i < at + 2; i++)
		if (i >= chunk->count || chunk->line[i].len > 2000 ||
		    !pcut_label_field(pcut_text_of(&chunk->line[i]), &label) ||
		    label.field == PCUT_FIELD_NONE)
			return 0;
	return 1;
}

/* Where the text that starts with line i ends: at the next line that is
 * known. */
static size_t
text_end(struct pcut_header *h, const pcut_text_chunk *chunk, size_t i,
    int menu)
{
	size_t end = i + 1, most = text_lines(h, chunk, i, chunk->count);

	while (end < most && !is_fields(chunk, end) && !parts_text(h,
	    pcut_text_of(&chunk->line[end]), menu || h->run))
		end++;
	return end;
}

/* Read one chunk of the header; 0 when the body starts in it. */
static int
read_chunk(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	int menu = h->texts == 0 && h->t->kind == PCUT_TEXT_WEB_PASTE &&
	    pcut_header_is_entries(chunk);
	int furniture = h->furniture;
	pcut_header_found found = pcut_header_chunk(h, chunk, next);
	size_t i, end, taken;

	if (found == PCUT_HEADER_BODY)
		h->body = chunk->line[0].ptr - chunk->line[0].skip;
	if (found != PCUT_HEADER_NOT)
		return found == PCUT_HEADER_TAKEN;
	for (i = read_top(h, chunk); i < chunk->count; i = end) {
		end = i + 1;
		taken = pcut_header_pair(h, chunk, i);
		if (taken == 0)
			taken = pcut_header_line(h, chunk, i) ||
			    take_entry(h, chunk, i, next);
		if (taken > 0) {
			end = i + taken;
			h->lines += taken;
			continue;
		}
		if (!is_body(h, chunk, i, next))
			end = text_end(h, chunk, i, menu);
		else
			end = i; /* no text to keep */
		if (end == i || !keep_text(h, chunk, i, end)) {
			h->body = chunk->line[i].ptr - chunk->line[i].skip;
			return 0;
		}
		h->lines += end - i;
	}
	if (h->menu == 0 && h->furniture >= furniture + 2 && !h->meta &&
	    h->texts > 0 && h->text[0].chunk == h->chunk &&
	    pcut_header_is_framed(h, chunk)) {
		h->menu = h->chunk;
		h->framed = 1;
	}
	if (h->menu == 0 && (h->furniture >= furniture + 2 || (menu &&
	    h->furniture > furniture && pcut_label_furniture(pcut_text_of(
	    &chunk->line[0])) == PCUT_FURNITURE_NAVIGATION)) &&
	    pcut_header_is_entries(chunk))
		h->menu = h->chunk;
	return 1;
}

/* ---- the zone ---------------------------------------------------------- */

pcut_str
pcut_text_header(pcut_text *t, pcut_str text)
{
	struct pcut_header h = {.t = t, .last_meta = text.ptr, .known =
	    text.ptr,
	    .day = PCUT_STR_NONE, .shown = PCUT_STR_NONE,
	    .took = PCUT_STR_NONE};
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
	pcut_header_put_shown(&h);
	pcut_header_settle(&h);
	pcut_mem_free(t->mem, now.line);
	pcut_mem_free(t->mem, next.line);
	return PCUT_STR(h.body, (size_t)(end - h.body));
}
