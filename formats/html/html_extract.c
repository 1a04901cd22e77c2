/* SPDX-License-Identifier: ISC */
/*
 * Which parts of a page are its article: blocks are scored twice (the second
 * time with what their neighbours got), then one cut is made.
 *
 * The cut keeps blocks by falling score while the expected F1 of what is
 * kept, 2 * sum(score * words) / (words kept + words expected), rises.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "html_blocks.h"
#include "html_cull.h"
#include "html_explain.h"
#include "html_extract.h"
#include "html_features.h"
#include "html_fill.h"
#include "html_score.h"
#include "html_second.h"
#include "html_shape.h"

/* No second look: of 100,000 blocks below it none was kept by one. */
#define SURELY_OUT .01f
#define HEADING_LEAST .05f
#define THRESHOLD_LEAST .15f
#define THRESHOLD_MOST .7f
#define THRESHOLD_PRECISION .6f
#define THRESHOLD_RECALL .2f

struct ranked {
	float score;
	uint32_t words;
};

static int
by_falling_score(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	if (x->score != y->score)
		return x->score < y->score ? 1 : -1;
	return (x->words > y->words) - (x->words < y->words);
}

static float
threshold(struct ranked *r, uint32_t n, pcut_html_lean lean)
{
	double all = 0, right = 0, kept = 0, most = -1;
	float cut = .5f;

	for (uint32_t i = 0; i < n; i++)
		all += (double)r[i].score * r[i].words;
	qsort(r, n, sizeof *r, by_falling_score);
	for (uint32_t i = 0; i < n; i++) {
		double f;

		right += (double)r[i].score * r[i].words;
		kept += r[i].words;
		f = 2 * right / (kept + all);
		if (f > most) {
			most = f;
			cut = r[i].score - 1e-6f;
		}
	}
	if (cut < THRESHOLD_LEAST)
		cut = THRESHOLD_LEAST;
	if (cut > THRESHOLD_MOST)
		cut = THRESHOLD_MOST;
	if (lean == PCUT_HTML_LEAN_PRECISION && cut < THRESHOLD_PRECISION)
		cut = THRESHOLD_PRECISION;
	if (lean == PCUT_HTML_LEAN_RECALL && cut > THRESHOLD_RECALL)
		cut = THRESHOLD_RECALL;
	return cut;
}

/* ---- scores ----------------------------------------------------------- */

static pcut_status
score_blocks(const pcut_html_facts *facts, pcut_html_block *blocks,
    uint32_t *container, pcut_arena *notes)
{
	const pcut_html_blocks *page = facts->page;
	uint32_t n = (uint32_t)page->nsegments;
	float row[PCUT_HTML_ROW];
	pcut_html_second second = {0};
	pcut_html_shape shape = {0};
	pcut_html_shape_scores scores = {0};
	pcut_status status;
	float *first = pcut_arena_alloc(page->arena,
	    (n + 1) * sizeof *first);

	if (first == NULL)
		return PCUT_ENOMEM;
	status = pcut_html_shape_find(&shape, facts);
	if (status < 0)
		return status;
	for (uint32_t i = 0; i < n; i++) {
		pcut_html_facts_row(facts, i, row);
		pcut_html_shape_row(&shape, i, row + PCUT_HTML_AT_SHAPE);
		first[i] = pcut_html_score(&pcut_html_first_forest, row);
	}
	status = pcut_html_second_find(&second, facts, first);
	if (status == PCUT_OK)
		status = pcut_html_shape_scores_find(&scores, &shape,
		    &second);
	if (status < 0)
		return status;
	for (uint32_t i = 0; i < n; i++) {
		blocks[i].score = first[i];
		if (notes != NULL)
			blocks[i].note = pcut_html_explain(notes, facts, i,
			    (double)first[i]);
		if (first[i] < SURELY_OUT)
			continue;
		pcut_html_facts_row(facts, i, row);
		pcut_html_second_row(&second, i, row + PCUT_HTML_AT_CONTEXT);
		pcut_html_shape_row(&shape, i, row + PCUT_HTML_AT_SHAPE);
		pcut_html_shape_scores_row(&scores, i,
		    row + PCUT_HTML_AT_SHAPE_CONTEXT);
		blocks[i].score = pcut_html_score(&pcut_html_second_forest,
		    row);
	}
	*container = second.container;
	return PCUT_OK;
}

/* A heading inside the article stays if the text under it does. */
static void
keep_headings(const pcut_html_facts *facts, pcut_html_extraction *ex,
    pcut_html_block *blocks)
{
	uint32_t first = 0;

	while (first < ex->nblocks && !blocks[first].kept)
		first++;
	for (uint32_t i = ex->nblocks; i-- > first + 1;) {
		pcut_html_block *b = &blocks[i - 1];
		unsigned tag = b->element->tag;

		if (b->kept || i - 1 < first || tag < PCUT_TAG_H1 ||
		    tag > PCUT_TAG_H6 || i - 1 == facts->headline ||
		    b->score < HEADING_LEAST || b->words > 20 ||
		    facts->blocks[i - 1].link >= .5 || !blocks[i].kept ||
		    (blocks[i].words < 8 && !blocks[i].prose))
			continue;
		b->kept = 1;
		b->reason = PCUT_HTML_BY_TEXT;
		ex->nkept++;
	}
}

/* Code between paragraphs that stay is what they speak of. */
static void
keep_code(const pcut_html_facts *facts, pcut_html_extraction *ex,
    pcut_html_block *blocks)
{
	int before = 0, after = 0;

	for (uint32_t i = 0; i < ex->nblocks; i++) {
		pcut_html_block *b = &blocks[i];

		if (b->element->tag != PCUT_TAG_PRE) {
			before = b->kept;
			continue;
		}
		if (b->kept || !before || facts->blocks[i].link >= .5)
			continue;
		after = 0;
		for (uint32_t k = i + 1; k < ex->nblocks && k <= i + 6 &&
		    !after; k++)
			after = blocks[k].kept;
		if (!after)
			continue;
		b->kept = 1;
		b->reason = PCUT_HTML_BY_TEXT;
		ex->nkept++;
	}
}

static pcut_status
cut_blocks(const pcut_html_facts *facts, const pcut_html_cut *how,
    pcut_html_extraction *ex, pcut_html_block *blocks, uint32_t container)
{
	const pcut_html_blocks *page = facts->page;
	const pcut_html_element *box = NULL;
	struct ranked *r = pcut_arena_alloc(page->arena,
	    (ex->nblocks + 1) * sizeof *r);

	if (r == NULL)
		return PCUT_ENOMEM;
	for (uint32_t i = 0; i < ex->nblocks; i++)
		r[i] = (struct ranked){blocks[i].score, blocks[i].words};
	ex->threshold = threshold(r, ex->nblocks, how->lean);
	for (uint32_t i = 0; i < ex->nblocks; i++) {
		blocks[i].reason = PCUT_HTML_BY_SCORE;
		blocks[i].kept = blocks[i].score >= ex->threshold;
		ex->nkept += blocks[i].kept;
	}
	if (how->lean != PCUT_HTML_LEAN_PRECISION &&
	    pcut_html_fill(facts, ex, blocks) < 0)
		return PCUT_ENOMEM;
	if (how->lean != PCUT_HTML_LEAN_RECALL)
		pcut_html_cull(facts, ex, blocks);
	keep_headings(facts, ex, blocks);
	if (how->lean != PCUT_HTML_LEAN_PRECISION)
		keep_code(facts, ex, blocks);
	if (how->lean != PCUT_HTML_LEAN_RECALL &&
	    pcut_html_cull_twins(facts, ex, blocks) < 0)
		return PCUT_ENOMEM;
	if (ex->nkept > 0 || page->nelements == 0)
		return PCUT_OK;
	box = &page->elements[container];
	for (uint32_t i = 0; i < ex->nblocks; i++) {
		if (!pcut_html_inside(blocks[i].element, box->node))
			continue;
		blocks[i].kept = 1;
		blocks[i].reason = PCUT_HTML_BY_FALLBACK;
		ex->nkept++;
	}
	return PCUT_OK;
}

/* ---- results ---------------------------------------------------------- */

static void
mark_nodes(const pcut_html_doc *doc, const pcut_html_blocks *page,
    pcut_html_extraction *ex, uint8_t *mark)
{
	const pcut_html_node *n, *first = NULL, *last = NULL, *up;

	for (n = doc->root; n != NULL; n = pcut_html_next(n, doc->root)) {
		uint32_t b = page->segment_of[n->order];

		if (page->skipped[n->order])
			mark[n->order] |= PCUT_HTML_SKIPPED;
		if (n->kind != PCUT_HTML_TEXT || b == PCUT_HTML_NONE)
			continue;
		mark[n->order] |= ex->blocks[b].kept ? PCUT_HTML_KEPT :
		    PCUT_HTML_LEFT;
		if (ex->blocks[b].kept) {
			first = first == NULL ? n : first;
			last = n;
		}
		/* Each ancestor once for each of the two marks. */
		for (up = n->parent; up != NULL &&
		    (mark[up->order] & mark[n->order]) != mark[n->order];
		    up = up->parent)
			mark[up->order] |= mark[n->order];
	}
	ex->container = doc->body;
	if (first == NULL)
		return;
	/* a block has a parent: */
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	for (up = first->parent; up->end <= last->order;)
		up = up->parent;
	ex->container = up;
}

static pcut_status
find(pcut_html_blocks *page, pcut_html_facts *facts,
    const pcut_html_doc *doc, const pcut_html_cut *how,
    pcut_html_extraction *ex, pcut_html_block *blocks, pcut_arena *arena)
{
	uint32_t container = 0;
	pcut_status status;

	if (how->keep_all) {
		for (uint32_t i = 0; i < ex->nblocks; i++) {
			blocks[i].kept = 1;
			blocks[i].score = 1;
			blocks[i].reason = PCUT_HTML_BY_OPTION;
		}
		ex->nkept = ex->nblocks;
		return PCUT_OK;
	}
	facts->page = page;
	status = pcut_html_facts_find(facts, doc);
	if (status < 0)
		return status;
	ex->headline = facts->headline;
	for (uint32_t i = 0; i < ex->nblocks; i++) {
		blocks[i].words = facts->blocks[i].words;
		blocks[i].prose = facts->blocks[i].prose != 0;
	}
	status = score_blocks(facts, blocks, &container,
	    how->explain ? arena : NULL);
	if (status < 0)
		return status;
	return cut_blocks(facts, how, ex, blocks, container);
}

pcut_status
pcut_html_extract(pcut_arena *arena, const pcut_html_doc *doc,
    const pcut_html_cut *how, pcut_html_extraction **out)
{
	pcut_arena scratch = {.mem = arena->mem};
	pcut_html_blocks page = {.arena = &scratch,
	    .text = {.mem = arena->mem}};
	pcut_html_facts facts = {0};
	pcut_html_extraction *ex;
	pcut_html_block *blocks;
	uint8_t *mark;
	uint32_t *block_of;
	pcut_status status;

	*out = NULL;
	status = pcut_html_blocks_find(&page, doc);
	if (status < 0)
		goto out;
	status = PCUT_ENOMEM;
	ex = pcut_arena_alloc(arena, sizeof *ex);
	blocks = pcut_arena_alloc(arena,
	    (page.nsegments + 1) * sizeof *blocks);
	mark = pcut_arena_alloc(arena, doc->count);
	block_of = pcut_arena_alloc(arena, doc->count * sizeof *block_of);
	if (ex == NULL || blocks == NULL || mark == NULL || block_of == NULL)
		goto out;
	for (size_t i = 0; i < page.nsegments; i++) {
		const pcut_html_segment *seg = &page.segments[i];

		blocks[i].element = page.elements[seg->element].node;
		blocks[i].first = seg->first;
		blocks[i].last = seg->last;
	}
	*ex = (pcut_html_extraction){.blocks = blocks,
	    .nblocks = (uint32_t)page.nsegments, .headline = UINT32_MAX,
	    .mark = mark, .block_of = block_of, .noscript = page.noscript};
	memcpy(block_of, page.segment_of, doc->count * sizeof *block_of);
	status = find(&page, &facts, doc, how, ex, blocks, arena);
	if (status == PCUT_OK) {
		mark_nodes(doc, &page, ex, mark);
		*out = ex;
	}
out:
	pcut_buf_free(&page.text);
	pcut_arena_free(&scratch);
	return status;
}
