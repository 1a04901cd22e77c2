/* SPDX-License-Identifier: ISC */
/*
 * Notes: a short link to a place of the page that links back, or that the
 * page calls a note.  The text there leaves the flow and follows its first
 * reference into the article's notes.
 */
#include <string.h>

#include "html_page.h"
#include "str.h"

#define NOTE_MOST 6000 /* characters; more is no note */
#define LABEL_MOST 12  /* bytes of what refers to one */

static int
is_note_class(const pcut_html_node *n)
{
	pcut_str role = pcut_html_attr_value(n, PCUT_HATTR_ROLE);

	if (role.ptr != NULL && (pcut_str_eq_case(role,
	    PCUT_LIT("doc-footnote")) || pcut_str_eq_case(role,
	    PCUT_LIT("doc-endnote")) || pcut_str_eq_case(role,
	    PCUT_LIT("doc-endnotes"))))
		return 1;
	return pcut_html_attr_find(n, PCUT_HATTR_DATA_FOOTNOTES) != NULL ||
	    pcut_html_class_has(n, " footnote footnotes endnote endnotes "
	    "references reference reflist notes note fn fns fnlist "
	    "footnotedefinition ");
}

static int
is_ref_class(const pcut_html_node *a)
{
	pcut_str role = pcut_html_attr_value(a, PCUT_HATTR_ROLE);

	if (role.ptr != NULL &&
	    pcut_str_eq_case(role, PCUT_LIT("doc-noteref")))
		return 1;
	if (pcut_html_attr_find(a, PCUT_HATTR_DATA_FOOTNOTE_REF) != NULL)
		return 1;
	return pcut_html_class_has(a, " footnote footnoteref noteref fnref "
	    "reference fn footnotes ");
}

/* What stands in brackets, or all of it: "[12]" is 12. */
static pcut_str
bare_label(pcut_str s)
{
	s = pcut_str_trim(s);
	while (s.len > 0 && memchr("[(^", s.ptr[0], 3) != NULL)
		s = pcut_str_skip(s, 1);
	while (s.len > 0 && memchr("]).:^", s.ptr[s.len - 1], 5) != NULL)
		s.len--;
	return pcut_str_trim(s);
}

/* A number, a letter or two, or marks. */
static int
is_label(pcut_str s)
{
	size_t letters = 0;

	s = bare_label(s);
	if (s.len == 0 || s.len > LABEL_MOST)
		return 0;
	for (size_t i = 0; i < s.len; i++)
		letters += pcut_is_alpha(s.ptr[i]) != 0;
	return letters <= 2 || (s.len <= LABEL_MOST &&
	    (pcut_str_starts_case(s, PCUT_LIT("note")) ||
	    pcut_str_starts_case(s, PCUT_LIT("fn"))));
}

static int
in_sup(const pcut_html_node *a)
{
	const pcut_html_node *n = a->parent;

	for (int up = 0; n != NULL && up < 3 && !pcut_html_is_block(n);
	    up++, n = n->parent)
		if (n->tag == PCUT_TAG_SUP)
			return 1;
	return a->first != NULL && a->first == a->last &&
	    pcut_html_is(a->first, PCUT_TAG_SUP);
}

static int
may_be_note(const pcut_html_node *n)
{
	switch (n->tag) {
	case PCUT_TAG_P: case PCUT_TAG_LI: case PCUT_TAG_DD:
	case PCUT_TAG_DIV: case PCUT_TAG_ASIDE: case PCUT_TAG_TD:
	case PCUT_TAG_SECTION: case PCUT_TAG_TR:
		return 1;
	default:
		return 0;
	}
}

/* The block that a note's anchor is, or stands in. */
static const pcut_html_node *
note_around(pcut_html_page *p, const pcut_html_node *place)
{
	const pcut_html_node *n = place;

	if (place->tag == PCUT_TAG_DT) {
		for (n = place->next; n != NULL; n = n->next)
			if (n->kind == PCUT_HTML_ELEMENT)
				return n->tag == PCUT_TAG_DD ? n : NULL;
		return NULL;
	}
	for (int up = 0; n != NULL && up < 6; up++, n = n->parent) {
		if (pcut_html_is_heading(n))
			return NULL;
		/* An anchor alone in its block: the text is above it. */
		if (may_be_note(n) && p->kept[n->order] + p->lost[n->order] >
		    LABEL_MOST / 2)
			break;
	}
	if (n == NULL || !may_be_note(n))
		return NULL;
	if (n->tag == PCUT_TAG_P && pcut_html_is(n->parent, PCUT_TAG_LI))
		n = n->parent;
	if (n->tag == PCUT_TAG_TD && pcut_html_is(n->parent, PCUT_TAG_TR))
		n = n->parent;
	return p->kept[n->order] + p->lost[n->order] > NOTE_MOST ? NULL : n;
}

/* Does href lead to a or close around it? */
static int
leads_to(pcut_html_page *p, pcut_str href, const pcut_html_node *a)
{
	const pcut_html_node *place = pcut_html_link_place(p, href);
	const pcut_html_node *around = a;

	if (place == NULL)
		return 0;
	for (int up = 0; up < 3 && around->parent != NULL &&
	    !pcut_html_is_block(around->parent); up++)
		around = around->parent;
	if (pcut_html_inside(place, around))
		return 1;
	/* An empty anchor just before the reference, or the paragraph. */
	if (place->parent == around->parent &&
	    (around->prev == place || (around->prev != NULL &&
	    around->prev->prev == place)))
		return 1;
	return place == around->parent;
}

static const pcut_html_node *
link_back(pcut_html_page *p, const pcut_html_node *note,
    const pcut_html_node *a)
{
	int left = 400;

	for (const pcut_html_node *n = note; n != NULL && left-- > 0;
	    n = pcut_html_next(n, note)) {
		pcut_str href;

		if (!pcut_html_is(n, PCUT_TAG_A))
			continue;
		href = pcut_html_attr_value(n, PCUT_HATTR_HREF);
		if (href.ptr != NULL && leads_to(p, href, a))
			return n;
	}
	return NULL;
}

static int
is_called_note(const pcut_html_node *n)
{
	for (int up = 0; n != NULL && up < 4 && n->tag != PCUT_TAG_BODY;
	    up++, n = n->parent)
		if (is_note_class(n))
			return 1;
	return 0;
}

static pcut_html_note *
note_at(pcut_html_page *p, const pcut_html_node *text)
{
	uint32_t i = p->note_at == NULL ? 0 : p->note_at[text->order];

	return i == 0 ? NULL : &p->notes[i - 1];
}

static pcut_html_note *
add_note(pcut_html_page *p, const pcut_html_node *text, pcut_str label)
{
	pcut_html_note *note;
	size_t n = p->n_notes + 1, at = 0;
	char digits[24], *id;

	if (n > p->notes_cap) {
		pcut_html_note *grown = pcut_arena_grow(p->arena, p->notes,
		    &p->notes_cap, n, sizeof *p->notes);

		if (grown == NULL) {
			p->failed = 1;
			return NULL;
		}
		p->notes = grown;
	}
	for (size_t rest = n; rest > 0; rest /= 10)
		digits[at++] = (char)('0' + rest % 10);
	if ((id = pcut_arena_alloc(p->arena, at + 1)) == NULL) {
		p->failed = 1;
		return NULL;
	}
	if (p->note_at == NULL && (p->note_at = pcut_arena_alloc(p->arena,
	    p->doc->count * sizeof *p->note_at)) == NULL) {
		p->failed = 1;
		return NULL;
	}
	p->note_at[text->order] = (uint32_t)n;
	note = &p->notes[p->n_notes++];
	*note = (pcut_html_note){.text = text, .label = label,
	    .kind = "footnote"};
	note->id = PCUT_STR(id, at);
	while (at > 0)
		*id++ = digits[--at];
	for (const pcut_html_node *up = text; up != NULL &&
	    up->depth + 4 > text->depth; up = up->parent)
		if (pcut_html_class_has(up, " endnote endnotes "))
			note->kind = "endnote";
	return note;
}

/* The label that the note's text begins with is said by its reference. */
static void
drop_label(pcut_html_page *p, const pcut_html_note *note)
{
	int left = 8;

	for (const pcut_html_node *n = note->text->first; n != NULL &&
	    left-- > 0; n = pcut_html_next(n, note->text)) {
		pcut_str text;

		if (n->kind == PCUT_HTML_TEXT) {
			if (!pcut_html_is_blank(n->u.text))
				return;
			continue;
		}
		if (n->tag != PCUT_TAG_SUP && n->tag != PCUT_TAG_SPAN &&
		    n->tag != PCUT_TAG_B && n->tag != PCUT_TAG_STRONG &&
		    n->tag != PCUT_TAG_A && n->tag != PCUT_TAG_TD)
			continue;
		if (n->end - n->order > 8)
			continue;
		text = pcut_html_raw_text(p, n);
		if (text.ptr != NULL && note->label.len > 0 &&
		    pcut_str_eq(bare_label(text), note->label)) {
			pcut_html_mark_set(p, n, PCUT_HTML_M_GONE);
			return;
		}
	}
}

static void
look_at_link(pcut_html_page *p, const pcut_html_node *a)
{
	const pcut_html_node *place, *text, *back;
	pcut_str href = pcut_html_attr_value(a, PCUT_HATTR_HREF), label;
	pcut_html_note *note;

	if (href.ptr == NULL || a->end - a->order > 12 ||
	    (place = pcut_html_link_place(p, href)) == NULL)
		return;
	label = pcut_html_raw_text(p, a);
	if (label.ptr == NULL || !is_label(label))
		return;
	text = note_around(p, place);
	if (text == NULL || pcut_html_inside(a, text) ||
	    pcut_html_inside(text, a))
		return;
	if (pcut_html_marked(p, text, PCUT_HTML_M_NOTE)) {
		if (note_at(p, text) != NULL)
			pcut_html_mark_set(p, a, PCUT_HTML_M_REF);
		return;
	}
	back = link_back(p, text, a);
	if (back == NULL && !((in_sup(a) || is_ref_class(a)) &&
	    is_called_note(text)))
		return;
	/* Of the two that lead to each other the first one refers. */
	if (back != NULL && text->order < a->order && !in_sup(a))
		return;
	note = add_note(p, text, bare_label(label));
	if (note == NULL)
		return;
	note->back = back;
	pcut_html_mark_set(p, a, PCUT_HTML_M_REF);
	pcut_html_mark_set(p, text, PCUT_HTML_M_NOTE);
	pcut_html_keep_text(p, text);
	drop_label(p, note);
}

/* In a note, links that lead back to the text, arrows mostly. */
static void
drop_backs(pcut_html_page *p, const pcut_html_note *note)
{
	for (const pcut_html_node *n = note->text; n != NULL;
	    n = pcut_html_next(n, note->text)) {
		const pcut_html_node *place;
		pcut_str href, text, class;

		if (!pcut_html_is(n, PCUT_TAG_A))
			continue;
		href = pcut_html_attr_value(n, PCUT_HATTR_HREF);
		if (href.ptr == NULL ||
		    (place = pcut_html_link_place(p, href)) == NULL ||
		    pcut_html_inside(place, note->text) ||
		    n->end - n->order > 12)
			continue;
		text = pcut_html_raw_text(p, n);
		if (text.ptr == NULL)
			return;
		class = pcut_html_attr_value(n, PCUT_HATTR_ROLE);
		text = pcut_str_trim(text);
		if (is_label(text) || text.len <= 8 || n == note->back ||
		    (class.ptr != NULL && pcut_str_eq_case(class,
		    PCUT_LIT("doc-backlink"))))
			pcut_html_mark_set(p, n, PCUT_HTML_M_GONE);
	}
}

/* "Notes" over nothing but notes goes with them. */
static void
drop_headings(pcut_html_page *p)
{
	const pcut_html_node *heading = NULL, *rule = NULL;
	int notes = 0;

	for (uint32_t i = 0; i <= p->doc->count; i++) {
		const pcut_html_node *n = i < p->doc->count ? p->node[i] :
		    NULL;

		if (n == NULL || pcut_html_is_heading(n)) {
			if (heading != NULL && notes)
				pcut_html_mark_set(p, heading,
				    PCUT_HTML_M_GONE);
			if (rule != NULL && notes)
				pcut_html_mark_set(p, rule, PCUT_HTML_M_GONE);
			if (n == NULL)
				return;
			heading = n;
			notes = 0;
			i = n->end - 1;
		} else if (pcut_html_marked(p, n, PCUT_HTML_M_NOTE)) {
			notes = 1;
			i = n->end - 1;
		} else if (pcut_html_is(n, PCUT_TAG_HR)) {
			rule = notes ? rule : n;
		} else if (pcut_html_marked(p, n, PCUT_HTML_M_TEXT)) {
			heading = rule = NULL;
			notes = 0;
		}
	}
}

void
pcut_html_notes_plan(pcut_html_page *p)
{
	size_t i;

	if ((p->drop & PCUT_HTML_DROP_NOTES) != 0 || p->anchors.len == 0)
		return;
	for (i = 0; i < p->doc->count && !p->failed; i++) {
		const pcut_html_node *n = p->node[i];

		if (pcut_html_is(n, PCUT_TAG_A) && n->parent != NULL &&
		    pcut_html_marked(p, n, PCUT_HTML_M_HOLDS))
			look_at_link(p, n);
	}
	for (i = 0; i < p->n_notes && !p->failed; i++)
		drop_backs(p, &p->notes[i]);
	if (p->n_notes > 0)
		drop_headings(p);
}

/* The note that a marked link refers to. */
static pcut_html_note *
note_of(pcut_html_page *p, const pcut_html_node *a)
{
	pcut_str href = pcut_html_attr_value(a, PCUT_HATTR_HREF);
	const pcut_html_node *place = href.ptr == NULL ? NULL :
	    pcut_html_link_place(p, href), *text;

	if (place == NULL || (text = note_around(p, place)) == NULL)
		return NULL;
	return note_at(p, text);
}

void
pcut_html_note_ref(pcut_html_page *p, const pcut_html_node *a)
{
	pcut_html_note *note = note_of(p, a);

	if (note == NULL)
		return;
	note->asked = 1;
	p->flow.blank = 0; /* it belongs to the word before it */
	pcut_html_flow_inline(&p->flow);
	pcut_build_open(p->b, PCUT_NODE_NOTE_REF);
	pcut_build_str(p->b, PCUT_ATTR_REF, note->id);
}

void
pcut_html_walk_notes(pcut_html_page *p)
{
	for (size_t i = 0; i < p->n_notes && !p->failed; i++) {
		pcut_html_note *note = &p->notes[i];

		if (!note->asked)
			continue;
		p->mark[note->text->order] &= (uint16_t)~PCUT_HTML_M_NOTE;
		pcut_html_flow_end(&p->flow);
		pcut_build_open(p->b, PCUT_NODE_NOTE);
		pcut_build_str(p->b, PCUT_ATTR_ID, note->id);
		if (note->label.len > 0)
			pcut_build_str(p->b, PCUT_ATTR_LABEL, note->label);
		pcut_build_str(p->b, PCUT_ATTR_NOTE_KIND,
		    pcut_str_from(note->kind));
		for (const pcut_html_node *c = note->text->first; c != NULL;
		    c = c->next)
			pcut_html_walk(p, c);
		pcut_html_flow_close(&p->flow, PCUT_NODE_NOTE);
	}
}
