/* SPDX-License-Identifier: ISC */
/*
 * Pictures above the text: what a line or chunk says that one shows, and who
 * took it.
 */
#include <string.h>

#include "str.h"
#include "text_header.h"
#include "utf8.h"

#define DATES 4

/* What "[phare.jpg]" names, which may begin a line; nothing if s is none. */
static pcut_str
image_name(pcut_str s)
{
	static const char *const ends[] = {".jpg]", ".jpeg]", ".png]",
	    ".gif]", ".webp]", ".svg]"};

	s = pcut_str_cut(s, 0, pcut_str_find_char(s, ' '));
	if (s.len < 6 || s.ptr[0] != '[' || s.len > 120)
		return PCUT_STR_NONE;
	for (size_t i = 0; i < sizeof(ends) / sizeof(*ends); i++)
		if (pcut_str_ends(s, pcut_str_from(ends[i])))
			return pcut_str_cut(s, 1, s.len - 2);
	return PCUT_STR_NONE;
}

/* "1 of 3 | The lane": a picture among others, or what leads to them. */
static int
is_gallery(pcut_str s)
{
	size_t n = 0;

	while (n < s.len && pcut_is_digit(s.ptr[n]))
		n++;
	return (n > 0 && n < 4 && n < s.len && (s.ptr[n] == '/' ||
	    pcut_str_starts(pcut_str_skip(s, n), PCUT_LIT(" of "))) &&
	    pcut_str_find(
	    pcut_str_cut(s, 0, 16), PCUT_LIT(" | ")) != SIZE_MAX) ||
	    pcut_str_eq_case(s, PCUT_LIT("read more")) ||
	    pcut_label_furniture(s) != PCUT_FURNITURE_NONE;
}

/* The credit at the end of s, which is its last line, bracket or sentence, and
 * the words before it; 0 if it has none. */
int
pcut_text_split_credit(pcut_str s, pcut_str *words, pcut_str *credit)
{
	pcut_label label, other;
	size_t at = s.len;

	for (size_t i = s.len; i-- > 0;) {
		if (i > 0 && s.ptr[i] != '(' && s.ptr[i - 1] != '.' &&
		    s.ptr[i - 1] != '\n' && s.ptr[i - 1] != ' ' &&
		    !(s.ptr[i - 1] == '/' && (unsigned char)s.ptr[i] >= 0x80) &&
		    !pcut_str_ends(pcut_str_cut(s, 0, i), PCUT_LIT("。")))
			continue;
		if (pcut_label_credit(pcut_str_trim(pcut_str_skip(s, i)),
		    &label) && label.value.len > 0) {
			at = i;
			break;
		}
	}
	if (at == s.len)
		return 0;
	/* "(AP Photo/Elsie Vance, File)": all that the bracket holds. */
	for (size_t i = at; i > 0 && i + 24 > at && strchr(")]",
	    s.ptr[i - 1]) ==
	    NULL; i--)
		if (strchr("([", s.ptr[i - 1]) != NULL &&
		    pcut_label_credit(pcut_str_skip(s,
		    i - 1), &other)) {
			label = other;
			at = i - 1;
			break;
		}
	/* "THE CANADIAN PRESS/X" has an agency of more than one word. */
	for (size_t i = at, n = 0; i > 1 && n < 3 && label.value.ptr == s.ptr +
	    at; n++) {
		i--;
		while (i > 0 && s.ptr[i - 1] != ' ' && s.ptr[i - 1] != '\n')
			i--;
		if (pcut_label_credit(pcut_str_skip(s, i), &other) &&
		    other.value.ptr == s.ptr + i) {
			label = other;
			at = i;
			break;
		}
	}
	*credit = label.value;
	*words = pcut_str_trim(pcut_str_cut(s, 0, at));
	/* "The tower / Photo: X", "The tower | Photo: X" */
	if (words->len > 2 && strchr("/|", words->ptr[words->len - 1]) !=
	    NULL && pcut_is_space(words->ptr[words->len - 2]))
		*words = pcut_str_trim_end(pcut_str_cut(*words, 0,
		    words->len - 1));
	return 1;
}

/* "...、NAME撮影", "...＝NAME提供": who took or gave the picture, in Japanese */
static int
taken_by(pcut_str s, pcut_str *words, pcut_str *credit)
{
	static const char *const ends[] = {"撮影", "提供"},
	    *const marks[] = {"、", "＝", "　", "（"};
	size_t from = 0;

	if (pcut_str_ends(s, PCUT_LIT("）")))
		s.len -= 3;
	if (!pcut_str_ends(s, pcut_str_from(ends[0])) &&
	    !pcut_str_ends(s, pcut_str_from(ends[1])))
		return 0;
	s.len -= 6;
	for (size_t i = s.len > 60 ? s.len - 60 : 0; i < s.len; i++)
		for (size_t k = 0; k < sizeof(marks) / sizeof(*marks); k++)
			if (pcut_str_starts(pcut_str_skip(s, i),
			    pcut_str_from(marks[k])))
				from = i + 3;
	if (from < 4 || from >= s.len)
		return 0;
	*credit = pcut_str_skip(s, from);
	*words = pcut_str_trim(pcut_str_cut(s, 0, from - 3));
	if (pcut_str_starts(*words, PCUT_LIT("写真・図版")))
		*words = pcut_str_trim(pcut_str_skip(*words,
		    strlen("写真・図版")));
	return words->len > 0;
}

/* "A man looks at the lamp. / LUIS ARBO": a sentence, and who took it. */
static int
behind_slash(pcut_text *t, pcut_str s, pcut_str *words, pcut_str *credit)
{
	pcut_str rest = s, name;
	size_t at = 0, n;
	pcut_byline by;

	while ((n = pcut_str_find(rest, PCUT_LIT(" / "))) != SIZE_MAX) {
		at += n + 3;
		rest = pcut_str_skip(s, at);
	}
	if (at < 20 || rest.len > 60)
		return 0;
	name = pcut_str_trim(rest);
	*words = pcut_str_trim(pcut_str_cut(s, 0, at - 3));
	*credit = name;
	return pcut_text_ends_sentence(*words) &&
	    !pcut_text_ends_sentence(name) && (pcut_agency_name(name).len > 0
	    || pcut_byline_bare(t->arena, name, t->language, &by) == PCUT_OK);
}

/* "改札に座る犬＝2017年9月、高沢駅": what a picture shows, and where and when
 * it was taken, as Japanese papers write it. */
static int
shown_at(const struct pcut_header *h, pcut_str s)
{
	size_t at = pcut_str_find(s, PCUT_LIT("＝"));

	if (at == SIZE_MAX || at < 6 || !h->meta || s.len > 300 ||
	    pcut_text_ends_sentence(s))
		return 0;
	s = pcut_str_skip(s, at);
	return s.len < 120 && (pcut_str_find(s, PCUT_LIT("年")) != SIZE_MAX ||
	    pcut_str_find(s, PCUT_LIT("月")) != SIZE_MAX ||
	    pcut_str_find(s, PCUT_LIT("日")) != SIZE_MAX);
}

int
pcut_header_bare_credit(pcut_text *t, pcut_str s, pcut_str *credit)
{
	pcut_label label;
	char *copy;

	if (s.len > 60 || pcut_text_ends_sentence(s) || (copy =
	    pcut_arena_alloc(t->arena, s.len + 2)) == NULL)
		return 0;
	copy[0] = '('; /* in brackets it needs no colon */
	memcpy(copy + 1, s.ptr, s.len);
	copy[s.len + 1] = ')';
	if (!pcut_label_credit(PCUT_STR(copy, s.len + 2), &label))
		return 0;
	*credit = label.value;
	return 1;
}

/* "The tower on 13 May. IRIS LEDU / WEST PRESS": words, and then who took the
 * picture, two words and more in capitals, as it stands below a byline. */
static int
behind_words(const struct pcut_header *h, pcut_str s, pcut_str *words,
    pcut_str *credit)
{
	size_t at = s.len, named = 0, from;

	if (h->t->kind != PCUT_TEXT_WEB_PASTE || !h->meta || s.len > 300)
		return 0;
	while (at > 0) {
		pcut_str word;
		size_t letters = 0;

		for (from = at; from > 0 && s.ptr[from - 1] != ' '; from--)
			;
		word = pcut_str_cut(s, from, at - from);
		for (const char *p = word.ptr, *end = p + word.len; p < end;) {
			uint32_t cp = pcut_utf8_next(&p, end);

			if (pcut_cp_is_letter(cp) ? !pcut_cp_is_upper(cp) :
			    pcut_cp_is_digit(cp))
				goto done;
			letters += pcut_cp_is_letter(cp) != 0;
		}
		if (letters == 0 && !pcut_str_eq(word, PCUT_LIT("/")) &&
		    !pcut_str_eq(word, PCUT_LIT("-")))
			break;
		named += letters > 1;
		at = from;
		while (at > 0 && s.ptr[at - 1] == ' ')
			at--;
	}
done:
	if (named < 2 || named > 7 || at == 0)
		return 0;
	*words = pcut_str_cut(s, 0, at);
	*credit = pcut_str_trim(pcut_str_skip(s, at));
	return pcut_text_words(*words, 4) > 3 && credit->len > 5 &&
	    pcut_cp_is_upper(pcut_utf8_first(*credit)) &&
	    credit->ptr[credit->len - 1] != '.';
}

void
pcut_header_put_shown(struct pcut_header *h)
{
	if (h->shown.len > 0 || (h->took.len > 0 && !h->t->has_credit))
		pcut_text_lead(h->t, PCUT_STR_NONE, PCUT_STR_NONE, h->shown,
		    h->took);
	h->shown = h->took = PCUT_STR_NONE;
}

/* "The floating market (News agency)": what is in the bracket took it. */
static int
bracketed_credit(pcut_str s, pcut_str *words, pcut_str *credit)
{
	size_t open = s.len;
	uint32_t first;
	pcut_label label;

	if (s.len == 0 || s.ptr[s.len - 1] != ')')
		return 0;
	while (open > 0 && s.ptr[open - 1] != '(')
		open--;
	if (open < 4 || s.ptr[open - 2] != ' ')
		return 0;
	*words = pcut_str_trim(pcut_str_cut(s, 0, open - 1));
	*credit = pcut_str_trim(pcut_str_cut(s, open, s.len - 1 - open));
	first = pcut_utf8_first(*credit);
	if (!pcut_cp_is_letter(first) || pcut_cp_is_lower(first) ||
	    pcut_text_words(*credit, 7) > 6 || pcut_text_words(*words, 3) < 3)
		return 0;
	if (pcut_label_credit(pcut_str_skip(s, open - 1), &label) &&
	    label.value.len > 0) /* "(Image: X)" */
		*credit = label.value;
	return 1;
}

/* "IMAGE: A tide table of 1887. view more": what a picture shows, in more
 * words than a credit has; its credit may come in the chunk below. */
static int
labelled_picture(struct pcut_header *h, pcut_str s)
{
	static const char *const labels[] = {"image", "photo", "picture",
	    "figure", "caption", "bild", "foto", "imagen", "imagem",
	    "immagine", "afbeelding", "bildunterschrift", "legende",
	    "legende photo", "pie de foto", "didascalia", "фото", "obrázek",
	    "zdjęcie", "kép", "kuva", "görsel", "φωτογραφία"};
	static const char *const more[] = {" view more", " (view more)",
	    " [view more]", " enlarge this image", " view larger"};
	size_t colon = pcut_str_find_char(pcut_str_cut(s, 0, 30), ':');
	pcut_str words, shown, credit;
	int known = 0;

	if (colon == SIZE_MAX)
		return 0;
	for (size_t i = 0; i < sizeof(labels) / sizeof(*labels); i++)
		known |= pcut_str_eq_case(pcut_str_cut(s, 0, colon),
		    pcut_str_from(labels[i]));
	words = pcut_str_trim(pcut_str_skip(s, colon + 1));
	if (!known || pcut_text_words(words, 8) < 7)
		return 0;
	for (size_t i = 0; i < sizeof(more) / sizeof(*more); i++) {
		pcut_str end = pcut_str_from(more[i]);

		if (words.len > end.len && pcut_str_eq_case(pcut_str_skip(
		    words, words.len - end.len), end))
			words = pcut_str_trim(pcut_str_cut(words, 0,
			    words.len - end.len));
	}
	pcut_header_put_shown(h);
	if (bracketed_credit(words, &shown, &credit))
		pcut_text_lead(h->t, PCUT_STR_NONE, PCUT_STR_NONE, shown,
		    credit);
	else
		h->shown = words;
	return 1;
}

/* The picture of the text, whose caption may stand in the chunk above. */
static void
put_lead(struct pcut_header *h, pcut_str url, pcut_str words, pcut_str credit)
{
	if (words.len == 0) {
		words = h->shown;
		h->shown = PCUT_STR_NONE;
	}
	pcut_header_put_shown(h);
	pcut_text_lead(h->t, url, PCUT_STR_NONE, words, credit);
}

int
pcut_header_caption(struct pcut_header *h, const pcut_text_chunk *chunk)
{
	pcut_text *t = h->t;
	pcut_str s, words, credit, url;
	size_t at, count = chunk->count;

	if (h->texts == 0 || chunk->count > 8)
		return 0;
	while (count > 1 && is_gallery(pcut_text_of(&chunk->line[count - 1])))
		count--;
	s = pcut_text_join(t, chunk->line, count);
	if (s.len > 500 || count > 4)
		return 0;
	if (labelled_picture(h, s))
		return 1;
	if (is_gallery(s) && (at = pcut_str_find(s, PCUT_LIT(" | "))) < 16)
		s = pcut_str_skip(s, at + 3);
	for (size_t i = 0; i + 1 < chunk->count; i++) {
		pcut_str one = pcut_text_of(&chunk->line[i]);
		pcut_date date[DATES];
		pcut_byline by;

		/* A credit may end a chunk of metadata. */
		if (one.len <= PCUT_DATE_LINE && (pcut_date_line(one,
		    &t->hints, date, DATES) > 0 || (pcut_byline_parse(
		    t->arena, one, t->language, &by) == PCUT_OK &&
		    by.prefixed)))
			return 0;
	}
	if (count == 1 && shown_at(h, s)) {
		if (!taken_by(s, &words, &credit)) {
			words = s;
			credit = PCUT_STR_NONE;
		}
		put_lead(h, PCUT_STR_NONE, words, credit);
		return 1;
	}
	if (!pcut_text_split_credit(s, &words, &credit) &&
	    !taken_by(s, &words, &credit) &&
	    !(count == 1 && (behind_slash(t, s, &words, &credit) ||
	    behind_words(h, s, &words, &credit))) && !(count == 2 &&
	    pcut_header_bare_credit(t, pcut_text_of(
	    &chunk->line[1]), &credit) &&
	    (words = pcut_text_of(&chunk->line[0])).len > 0))
		return 0;
	url = image_name(pcut_text_of(&chunk->line[0]));
	if (url.len == 0 && count > 1 && t->kind == PCUT_TEXT_BROWSER &&
	    words.len > chunk->line[0].len && words.ptr[0] == '[' &&
	    words.ptr[chunk->line[0].len - 1] == ']')
		words = pcut_str_trim(pcut_str_skip(words,
		    chunk->line[0].len)); /* "[strand-clock]" */
	if (url.len > 0) /* "[phare.jpg]" and its caption */
		words = words.len > url.len + 2 ? pcut_str_trim(pcut_str_skip(
		    words, url.len + 2)) : PCUT_STR_NONE;
	for (size_t i = count; i < chunk->count; i++)
		pcut_text_notice(t, "navigation", pcut_text_of(
		    &chunk->line[i]));
	/* The description of the picture, and then the same as its caption. */
	if (count > 1 && words.len > chunk->line[0].len * 2 &&
	    pcut_str_starts(words, pcut_text_of(&chunk->line[0])) &&
	    pcut_str_starts(pcut_str_trim(pcut_str_skip(words,
	    chunk->line[0].len)), pcut_text_of(&chunk->line[0])))
		words = pcut_str_trim(pcut_str_skip(words,
		    chunk->line[0].len));
	put_lead(h, url, words, credit);
	return 1;
}

/* "Foto: Jens Lauer / Der Fluss", below the byline. */
int
pcut_header_credit(struct pcut_header *h, const pcut_text_chunk *chunk,
    size_t at)
{
	pcut_str s = pcut_text_of(&chunk->line[at]);
	pcut_str caption = PCUT_STR_NONE;
	pcut_label label;

	if (!h->meta || !pcut_label_credit(s, &label) ||
	    label.value.len == 0 || pcut_text_ends_sentence(s))
		return 0;
	/* Its caption is the line above, below the byline. */
	if (at > 0 && h->texts > 1 &&
	    h->text[h->texts - 1].start >= h->known &&
	    h->text[h->texts - 1].start == chunk->line[at - 1].ptr -
	    chunk->line[at - 1].skip)
		caption = h->text[--h->texts].s;
	put_lead(h, PCUT_STR_NONE, caption, label.value);
	pcut_header_known(h, &chunk->line[at]);
	return 1;
}

/* The same as the last line of a page's head. */
int
pcut_header_bracket(struct pcut_header *h, const pcut_text_chunk *chunk,
    size_t at)
{
	pcut_str s = pcut_text_of(&chunk->line[at]), words, credit;

	if (!h->meta || h->texts == 0 || at + 1 != chunk->count ||
	    (at == 0 ? h->t->kind != PCUT_TEXT_WEB_PASTE :
	    chunk->line[at - 1].ptr < h->text[h->texts - 1].start) ||
	    h->t->has_credit || s.len > 300 || s.len < 10 ||
	    !bracketed_credit(s, &words, &credit))
		return 0;
	/* Alone it may be a paragraph: "(Dale Hurst / Lake Courier)" */
	if (at == 0 && (pcut_str_find_char(credit, '/') == SIZE_MAX ||
	    !pcut_header_is_title_case(credit)))
		return 0;
	put_lead(h, PCUT_STR_NONE, words, credit);
	pcut_header_known(h, &chunk->line[at]);
	return 1;
}
