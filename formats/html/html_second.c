/* SPDX-License-Identifier: ISC */
/*
 * What the first scores of all blocks tell of each: how its neighbours did,
 * the elements around it, blocks in the like place, and the container that
 * best holds what was found.  Linear passes, as in html_features.c.
 */
#include <math.h>

#include "html_second.h"

#define LEVELS_FAR 12

static int
get_memory(pcut_html_second *s)
{
	const pcut_html_blocks *page = s->facts->page;
	size_t n = page->nsegments + 1, e = page->nelements + 1;
	double *d = pcut_arena_alloc(page->arena,
	    (2 * n + 2 * e + 2 * ((size_t)s->facts->nsigns + 1)) * sizeof *d);
	uint32_t *u = pcut_arena_alloc(page->arena, 2 * e * sizeof *u);

	if (d == NULL || u == NULL)
		return 0;
	s->sum_words = d;
	s->sum_expected = d + n;
	s->el_words = d + 2 * n;
	s->el_expected = d + 2 * n + e;
	s->sign_words = d + 2 * n + 2 * e;
	s->sign_expected = s->sign_words + s->facts->nsigns + 1;
	s->path = u;
	s->level = u + e;
	return 1;
}

static void
find_container(pcut_html_second *s)
{
	const pcut_html_blocks *page = s->facts->page;
	uint32_t level = 0;

	s->container = 0;
	s->container_f = -1;
	for (uint32_t k = 0; k < page->nelements; k++) {
		double f = 2 * s->el_expected[k] /
		    (s->el_words[k] + s->expected);

		s->level[k] = PCUT_HTML_NONE;
		if (f > s->container_f) {
			s->container_f = f;
			s->container = k;
		}
	}
	for (uint32_t k = s->container; k != PCUT_HTML_NONE;
	    k = page->elements[k].parent)
		s->level[k] = level++;
	for (uint32_t k = 0; k < page->nelements; k++)
		s->path[k] = s->level[k] != PCUT_HTML_NONE ||
		    page->elements[k].parent == PCUT_HTML_NONE ? k :
		    s->path[page->elements[k].parent];
}

pcut_status
pcut_html_second_find(pcut_html_second *s, const pcut_html_facts *facts,
    const float *first)
{
	const pcut_html_blocks *page = facts->page;
	uint32_t n = (uint32_t)page->nsegments;

	s->facts = facts;
	s->first = first;
	if (!get_memory(s))
		return PCUT_ENOMEM;
	s->strong_first = PCUT_HTML_NONE;
	for (uint32_t i = 0; i < n; i++) {
		const pcut_html_traits *t = &facts->blocks[i];
		double w = t->words, wq = w * first[i];

		s->sum_words[i + 1] = s->sum_words[i] + w;
		s->sum_expected[i + 1] = s->sum_expected[i] + wq;
		s->el_words[t->element] += w;
		s->el_expected[t->element] += wq;
		s->sign_words[t->sign] += w;
		s->sign_expected[t->sign] += wq;
		if (first[i] > .5f && t->words >= 12) {
			if (s->strong_first == PCUT_HTML_NONE)
				s->strong_first = i;
			s->strong_last = i;
		}
	}
	if (s->strong_first == PCUT_HTML_NONE) {
		s->strong_first = 0;
		s->strong_last = n > 0 ? n - 1 : 0;
	}
	for (size_t k = page->nelements; k-- > 1;) {
		uint32_t up = page->elements[k].parent;

		s->el_words[up] += s->el_words[k];
		s->el_expected[up] += s->el_expected[k];
	}
	s->total = s->sum_words[n] > 1 ? s->sum_words[n] : 1;
	s->expected = s->sum_expected[n] > 1 ? s->sum_expected[n] : 1;
	find_container(s);
	return PCUT_OK;
}

static float
window(const pcut_html_second *s, uint32_t i, uint32_t r)
{
	uint32_t n = (uint32_t)s->facts->page->nsegments;
	uint32_t lo = i > r ? i - r : 0, hi = i + r + 1 < n ? i + r + 1 : n;

	return (float)((s->sum_expected[hi] - s->sum_expected[lo]) /
	    (s->sum_words[hi] - s->sum_words[lo]));
}

static float
signed_lg(uint32_t to, uint32_t from)
{
	return (float)(to >= from ? pcut_html_lg(to - from) :
	    -pcut_html_lg(from - to));
}

void
pcut_html_second_row(const pcut_html_second *s, uint32_t i,
    float x[PCUT_HTML_CONTEXT])
{
	const pcut_html_blocks *page = s->facts->page;
	const pcut_html_traits *t = &s->facts->blocks[i];
	uint32_t n = (uint32_t)page->nsegments, e, path;
	const float *q = s->first;
	double around[4], last = q[i];

	x[0] = q[i];
	x[1] = i >= 1 ? q[i - 1] : 0;
	x[2] = i + 1 < n ? q[i + 1] : 0;
	x[3] = i >= 2 ? q[i - 2] : 0;
	x[4] = i + 2 < n ? q[i + 2] : 0;
	x[5] = i >= 3 ? q[i - 3] : 0;
	x[6] = i + 3 < n ? q[i + 3] : 0;
	x[7] = window(s, i, 4);
	x[8] = window(s, i, 12);
	e = page->elements[t->element].parent;
	for (int a = 0; a < 4; a++) {
		if (e != PCUT_HTML_NONE) {
			last = s->el_expected[e] / s->el_words[e];
			e = page->elements[e].parent;
		}
		around[a] = last;
		x[9 + a] = (float)last;
	}
	x[13] = (float)(s->sign_expected[t->sign] / s->sign_words[t->sign]);
	path = s->path[t->element];
	x[14] = path == s->container;
	x[15] = s->level[path] < LEVELS_FAR ? (float)s->level[path] :
	    LEVELS_FAR;
	x[16] = (float)(s->el_expected[path] / s->el_words[path]);
	x[17] = (float)(s->el_expected[path] / s->expected);
	x[18] = (float)s->container_f;
	x[19] = (float)(s->sum_expected[i] / s->expected);
	x[20] = (float)(1 - s->sum_expected[i + 1] / s->expected);
	x[21] = (float)(s->expected / s->total);
	x[22] = t->tag == 5 || t->tag == 6 || t->tag == 7 ?
	    (float)around[1] : -.1f;
	x[23] = signed_lg(i, s->strong_first);
	x[24] = signed_lg(s->strong_last, i);
	x[25] = (float)log1p(s->expected);
}
