/* SPDX-License-Identifier: ISC */
/*
 * What the shape of a page tells of each block.
 *
 * Elements of one parent with the same tag and first class name (digits put
 * aside: post-17, post-18) are a family; three or more that hold two blocks
 * each on average are items: posts of a thread, cards of a listing, comments.
 * Linear passes, as in html_features.c.
 */
#include <math.h>

#include "html_shape.h"
#include "html_tokens.h"
#include "map.h"
#include "str.h"

#define LEVELS_FAR 12
#define NEAR_DATES 5

static uint64_t
family_key(const pcut_html_element *el)
{
	pcut_str class = pcut_str_trim(pcut_html_attr_value(el->node,
	    PCUT_HATTR_CLASS));
	char name[48];
	size_t n = 0;

	for (size_t i = 0; i < class.len && n < sizeof name &&
	    !pcut_is_space(class.ptr[i]); i++)
		if (!pcut_is_digit(class.ptr[i]))
			name[n++] = class.ptr[i];
	return pcut_html_mix(pcut_html_mix(el->parent, el->node->tag),
	    pcut_hash((pcut_str){name, n}));
}

static int
may_be_item(unsigned tag)
{
	return tag != PCUT_TAG_P && tag != PCUT_TAG_TD &&
	    tag != PCUT_TAG_TH && !(tag >= PCUT_TAG_H1 && tag <= PCUT_TAG_H6);
}

static int
is_item(const pcut_html_shape *s, uint32_t k)
{
	const pcut_html_family *f = &s->families[s->family[k]];

	return f->members >= 3 && f->blocks >= 2 * f->members &&
	    may_be_item(s->facts->page->elements[k].node->tag);
}

static int
get_memory(pcut_html_shape *s)
{
	const pcut_html_blocks *page = s->facts->page;
	size_t e = page->nelements + 1, n = page->nsegments + 1;
	uint32_t *u = pcut_arena_alloc(page->arena, (6 * e + 2 * n) *
	    sizeof *u);

	s->families = pcut_arena_alloc(page->arena, e * sizeof *s->families);
	if (u == NULL || s->families == NULL)
		return 0;
	s->family = u;
	s->item = u + e;
	s->outer = u + 2 * e;
	s->index = u + 3 * e;
	s->near_head = u + 4 * e;
	s->head_level = u + 5 * e;
	s->section = u + 6 * e;
	s->dates = u + 6 * e + n;
	return 1;
}

static pcut_status
find_families(pcut_html_shape *s)
{
	const pcut_html_facts *facts = s->facts;
	const pcut_html_blocks *page = facts->page;
	pcut_html_ids ids = {.arena = page->arena};
	uint32_t most = 0;
	int fresh;

	for (uint32_t k = 0; k < page->nelements; k++) {
		const pcut_html_place *p = &facts->places[k];
		pcut_html_family *f;

		s->family[k] = pcut_html_id(&ids,
		    family_key(&page->elements[k]), &fresh);
		f = &s->families[s->family[k]];
		s->index[k] = f->members;
		if (p->blocks == 0)
			continue;
		f->members++;
		f->blocks += p->blocks;
		f->words += p->words;
		f->prose_words += p->prose_words;
		f->prose_members += p->prose_words > 0;
		f->link += p->link;
	}
	if (ids.failed)
		return PCUT_ENOMEM;
	s->nfamilies = ids.count;
	s->biggest = PCUT_HTML_NONE;
	for (uint32_t k = 0; k < page->nelements; k++) {
		uint32_t up = page->elements[k].parent;
		const pcut_html_family *f = &s->families[s->family[k]];

		s->item[k] = up != PCUT_HTML_NONE ? s->item[up] :
		    PCUT_HTML_NONE;
		s->outer[k] = up != PCUT_HTML_NONE ? s->outer[up] :
		    PCUT_HTML_NONE;
		if (!is_item(s, k))
			continue;
		s->item[k] = k;
		if (s->outer[k] == PCUT_HTML_NONE)
			s->outer[k] = k;
		if (f->prose_members >= 3 && f->prose_words > most) {
			most = f->prose_words;
			s->biggest = s->family[k];
		}
	}
	return PCUT_OK;
}

static void
find_near_head(pcut_html_shape *s)
{
	const pcut_html_facts *facts = s->facts;
	const pcut_html_element *elements = facts->page->elements;
	uint32_t level = 0;

	for (uint32_t k = 0; k < facts->page->nelements; k++)
		s->head_level[k] = PCUT_HTML_NONE;
	if (facts->headline != PCUT_HTML_NONE)
		for (uint32_t k = facts->blocks[facts->headline].element;
		    k != PCUT_HTML_NONE; k = elements[k].parent)
			s->head_level[k] = level++;
	for (uint32_t k = 0; k < facts->page->nelements; k++)
		s->near_head[k] = s->head_level[k] != PCUT_HTML_NONE ||
		    elements[k].parent == PCUT_HTML_NONE ? k :
		    s->near_head[elements[k].parent];
}

static int
is_heading(const pcut_html_traits *t)
{
	return t->tag >= 1 && t->tag <= 4;
}

static void
look_at_blocks(pcut_html_shape *s)
{
	const pcut_html_facts *facts = s->facts;
	uint32_t section = PCUT_HTML_NONE, n = 0;

	for (uint32_t i = 0; i < facts->page->nsegments; i++) {
		const pcut_html_traits *t = &facts->blocks[i];

		if (is_heading(t) && t->words <= 20) {
			section = i;
			s->headings++;
		}
		s->section[i] = section;
		s->dates[i] = n;
		n += t->own[16] > 0 && t->words <= 12;
		if ((facts->places[t->element].flags & PCUT_ANC_LIST) != 0)
			s->list_words += t->words;
		if (t->tag == 10)
			s->code_words += t->words;
	}
	s->dates[facts->page->nsegments] = n;
}

pcut_status
pcut_html_shape_find(pcut_html_shape *s, const pcut_html_facts *facts)
{
	pcut_status status;

	s->facts = facts;
	if (!get_memory(s))
		return PCUT_ENOMEM;
	status = find_families(s);
	find_near_head(s);
	look_at_blocks(s);
	return status;
}

static double
per(double part, double whole)
{
	return part / (whole > 1 ? whole : 1);
}

static float *
put_item(const pcut_html_shape *s, uint32_t k, float *x)
{
	const pcut_html_facts *facts = s->facts;
	const pcut_html_family *f;

	if (k == PCUT_HTML_NONE) {
		for (int i = 0; i < 6; i++)
			*x++ = i == 5 ? -1.f : 0;
		return x;
	}
	f = &s->families[s->family[k]];
	*x++ = (float)pcut_html_lg(f->members);
	*x++ = (float)(f->words / facts->total);
	*x++ = (float)log1p(per(f->words, f->members));
	*x++ = (float)per(f->link, f->words);
	*x++ = (float)per(f->prose_members, f->members);
	*x++ = (float)pcut_html_lg(s->index[k]);
	return x;
}

void
pcut_html_shape_row(const pcut_html_shape *s, uint32_t i,
    float x[PCUT_HTML_SHAPE])
{
	const pcut_html_facts *facts = s->facts;
	const pcut_html_traits *t = &facts->blocks[i];
	uint32_t n = (uint32_t)facts->page->nsegments;
	uint32_t outer = s->outer[t->element], near, lo, hi;
	const pcut_html_family *f;
	const pcut_html_place *p;

	x = put_item(s, s->item[t->element], x);
	f = outer != PCUT_HTML_NONE ? &s->families[s->family[outer]] : NULL;
	*x++ = f != NULL ? (float)pcut_html_lg(f->members) : 0;
	*x++ = f != NULL ? (float)(f->words / facts->total) : 0;
	near = s->near_head[t->element];
	p = &facts->places[near];
	*x++ = facts->headline == PCUT_HTML_NONE ? -1.f :
	    s->head_level[near] < LEVELS_FAR ? (float)s->head_level[near] :
	    LEVELS_FAR;
	*x++ = (float)(p->words / facts->total);
	*x++ = (float)(p->prose_words / facts->total_prose);
	*x++ = (float)(s->list_words / facts->total);
	*x++ = (float)pcut_html_lg(n);
	*x++ = (float)pcut_html_lg(s->headings);
	*x++ = (float)pcut_html_lg(s->dates[n]);
	*x++ = (float)(s->code_words / facts->total);
	f = s->biggest != PCUT_HTML_NONE ? &s->families[s->biggest] : NULL;
	*x++ = f != NULL ? (float)pcut_html_lg(f->members) : 0;
	*x++ = f != NULL ? (float)(f->words / facts->total) : 0;
	*x++ = f != NULL ? (float)log1p(per(f->prose_words, f->members)) : 0;
	*x++ = i > 0 && t[-1].sign == t->sign;
	*x++ = i + 1 < n && t[1].sign == t->sign;
	*x++ = i > 0 && is_heading(t - 1);
	*x++ = i + 1 < n && is_heading(t + 1);
	lo = i > NEAR_DATES ? i - NEAR_DATES : 0;
	hi = i + NEAR_DATES + 1 < n ? i + NEAR_DATES + 1 : n;
	*x++ = (float)(s->dates[hi] - s->dates[lo]);
}

pcut_status
pcut_html_shape_scores_find(pcut_html_shape_scores *c,
    const pcut_html_shape *shape, const pcut_html_second *second)
{
	const pcut_html_facts *facts = shape->facts;
	uint32_t n = (uint32_t)facts->page->nsegments;
	double *d = pcut_arena_alloc(facts->page->arena,
	    (2 * ((size_t)n + 1) + shape->nfamilies + 1) * sizeof *d);

	if (d == NULL)
		return PCUT_ENOMEM;
	c->shape = shape;
	c->second = second;
	c->section_words = d;
	c->section_expected = d + n + 1;
	c->family_expected = d + 2 * ((size_t)n + 1);
	for (uint32_t i = 0; i < n; i++) {
		uint32_t h = shape->section[i] < n ? shape->section[i] : n;
		double w = facts->blocks[i].words;

		c->section_words[h] += w;
		c->section_expected[h] += w * second->first[i];
	}
	for (uint32_t k = 0; k < facts->page->nelements; k++)
		c->family_expected[shape->family[k]] +=
		    second->el_expected[k];
	return PCUT_OK;
}

void
pcut_html_shape_scores_row(const pcut_html_shape_scores *c, uint32_t i,
    float x[PCUT_HTML_SHAPE_CONTEXT])
{
	const pcut_html_shape *s = c->shape;
	const pcut_html_facts *facts = s->facts;
	uint32_t n = (uint32_t)facts->page->nsegments;
	uint32_t h = s->section[i] < n ? s->section[i] : n;
	uint32_t k = s->item[facts->blocks[i].element];

	x[0] = (float)(c->section_expected[h] / c->section_words[h]);
	x[1] = h < n ? c->second->first[h] : -1.f;
	x[2] = k == PCUT_HTML_NONE ? -1.f :
	    (float)(c->second->el_expected[k] / c->second->el_words[k]);
	x[3] = k == PCUT_HTML_NONE ? -1.f :
	    (float)(c->family_expected[s->family[k]] /
	    s->families[s->family[k]].words);
}
