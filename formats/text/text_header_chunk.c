/* SPDX-License-Identifier: ISC */
/*
 * What a whole chunk above the text is, before its lines are looked at: a
 * picture, a menu, points, who to ask about a release, its letterhead.
 */
#include "str.h"
#include "text_header.h"

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

static void
put_notice(struct pcut_header *h, const char *role,
    const pcut_text_chunk *chunk)
{
	pcut_text_notice(h->t, role, pcut_text_join(h->t, chunk->line,
	    chunk->count));
}

static pcut_header_found
found_if(int taken)
{
	return taken ? PCUT_HEADER_TAKEN : PCUT_HEADER_NOT;
}

/* "[image: a ferry at the quay]" */
static pcut_header_found
as_picture(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	(void)next;
	return found_if(chunk->line[0].ptr[0] == '[' && pcut_text_picture(h->t,
	    pcut_text_join(h->t, chunk->line, chunk->count)));
}

static pcut_header_found
as_sections(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	if (h->texts > 0 || !is_sections(chunk, next))
		return PCUT_HEADER_NOT;
	pcut_text_meta(h->t, PCUT_META_SECTION, PCUT_ORIGIN_TEXT,
	    pcut_text_of(&chunk->line[0]));
	pcut_text_notice(h->t, "navigation", pcut_text_of(&chunk->line[1]));
	return PCUT_HEADER_TAKEN;
}

/* The first day of a diary. */
static pcut_header_found
as_day(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	(void)next;
	return h->t->days && h->texts > 0 && chunk->count == 1 &&
	    pcut_text_is_day(h->t, pcut_text_of(&chunk->line[0])) ?
	    PCUT_HEADER_BODY : PCUT_HEADER_NOT;
}

static pcut_header_found
as_menu(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	(void)next;
	if (h->meta || h->texts > 2 || !pcut_header_is_bullet_menu(chunk))
		return PCUT_HEADER_NOT;
	put_notice(h, "navigation", chunk);
	h->over_menu = h->texts;
	return PCUT_HEADER_TAKEN;
}

static pcut_header_found
as_caption(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	(void)next;
	return found_if(h->texts > 0 && pcut_header_caption(h, chunk));
}

static pcut_header_found
as_points(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	int kind = h->t->kind;

	(void)next;
	return found_if((kind == PCUT_TEXT_WIRE && h->texts > 0 &&
	    pcut_header_key_points(h->t, chunk)) ||
	    ((kind == PCUT_TEXT_WEB_PASTE || kind == PCUT_TEXT_PLAIN) &&
	    pcut_header_points(h, chunk)));
}

/* Who to ask, over a release; its day may stand among it. */
static pcut_header_found
as_contact(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	pcut_text *t = h->t;
	pcut_label label;

	(void)next;
	if (t->kind != PCUT_TEXT_PRESS_RELEASE || pcut_text_is_release(
	    pcut_text_of(&chunk->line[0])) || !pcut_text_is_contact(chunk))
		return PCUT_HEADER_NOT;
	for (size_t i = 0; i < chunk->count; i++)
		if (pcut_label_field(pcut_text_of(&chunk->line[i]), &label) &&
		    label.field == PCUT_FIELD_DATE)
			pcut_text_field(t, label.field, label.value);
	put_notice(h, "contact", chunk);
	return PCUT_HEADER_TAKEN;
}

static pcut_header_found
as_card(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	(void)next;
	if (!pcut_header_is_card(h, chunk))
		return PCUT_HEADER_NOT;
	put_notice(h, "boilerplate", chunk);
	return PCUT_HEADER_TAKEN;
}

/* "Auteur", and the name in a chunk of its own. */
static pcut_header_found
as_author(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	pcut_text *t = h->t;
	pcut_byline by;

	if (h->texts == 0 || chunk->count != 1 || next->count == 0 ||
	    t->has_authors || !pcut_header_is_by(pcut_text_of(
	    &chunk->line[0])) || pcut_byline_bare(t->arena, pcut_text_of(
	    &next->line[0]), t->language, &by) != PCUT_OK)
		return PCUT_HEADER_NOT;
	pcut_text_byline(t, PCUT_ORIGIN_TEXT, &by);
	pcut_header_known(h, &chunk->line[0]);
	h->named = next->line[0].ptr;
	return PCUT_HEADER_TAKEN;
}

static pcut_header_found
as_letterhead(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	if (h->t->kind != PCUT_TEXT_PRESS_RELEASE || h->texts > 0 ||
	    !is_letterhead(chunk, next))
		return PCUT_HEADER_NOT;
	put_notice(h, "contact", chunk);
	return PCUT_HEADER_TAKEN;
}

/* In the order in which they are asked: the first that says so has it. */
pcut_header_found
pcut_header_chunk(struct pcut_header *h, const pcut_text_chunk *chunk,
    const pcut_text_chunk *next)
{
	static pcut_header_found (*const rules[])(struct pcut_header *,
	    const pcut_text_chunk *, const pcut_text_chunk *) = {
		as_picture, as_sections, as_day, as_menu, as_caption,
		as_points, as_contact, as_card, as_author, as_letterhead,
	};
	const char *last = chunk->line[chunk->count - 1].ptr;
	pcut_header_found found = PCUT_HEADER_NOT;

	for (size_t i = 0; i < sizeof(rules) / sizeof(*rules) &&
	    found == PCUT_HEADER_NOT; i++)
		found = rules[i](h, chunk, next);
	if (found == PCUT_HEADER_TAKEN && h->last_meta < last)
		h->last_meta = last;
	return found;
}
