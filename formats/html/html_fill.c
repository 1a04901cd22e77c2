/* SPDX-License-Identifier: ISC */
/*
 * A manual is taken whole.  Its chapters are longer than the pages that the
 * scores were learnt from, and a long page of middling scores loses half of
 * its paragraphs to the best cut.  Where a page has code, and what was kept of
 * it was not sure, all that stands in the same element stays, but for what is
 * surely something else.  Measured on the scores that cross-validation gives;
 * linear in the blocks.
 *
 * A bare page, too, as programs make them of a manual: hardly a word of it
 * leads elsewhere and no part of it is named as furniture, so that there is
 * nothing to part its text from; but its short sections look like furniture,
 * since on other pages they are.
 */
#include "html_fill.h"
#include "html_names.h"

#define CODE_BLOCKS 3 /* that make a manual */
#define WORDS_LEAST 800 /* of it that were kept */
#define INSIDE .9 /* of them are in its element, */
#define SURE .6 /* a mean score that needs no help */
#define SHARE .3  /* and are this much of what may be text there */
#define SCORE_LEAST .1f
#define UP_MOST 256

#define BARE_WORDS 60     /* fewer on the page tell nothing */
#define BARE_LINKS .12    /* of them lead elsewhere, at most */
#define BARE_KEPT .25     /* of them were kept, at least */
#define BARE_TERMS 2      /* pieces of code, or terms that are told */
#define LINK_BLOCK .5     /* a block that leads elsewhere, by its words */

/* Words of the blocks before each: of those kept, of all that may be text. */
struct sums {
	uint64_t kept, all;
	double score; /* of those kept, times their words */
};

static int
may_be_text(const pcut_html_block *b)
{
	return b->score >= SCORE_LEAST || b->kept;
}

/* The first block whose text does not stand before order. */
static uint32_t
block_from(const pcut_html_block *blocks, uint32_t n, uint32_t order)
{
	uint32_t low = 0;

	while (low < n) {
		uint32_t mid = low + (n - low) / 2;

		if (blocks[mid].first->order < order)
			low = mid + 1;
		else
			n = mid;
	}
	return low;
}

static int
is_manual(const pcut_html_extraction *ex, const pcut_html_block *blocks)
{
	int code = 0;

	for (uint32_t i = 0; i < ex->nblocks && code < CODE_BLOCKS; i++)
		code += blocks[i].element->tag == PCUT_TAG_PRE;
	return code == CODE_BLOCKS;
}

/* The block that has the middle one of the words kept: the element that holds
 * nearly all of them holds it too. */
static uint32_t
middle(const pcut_html_extraction *ex, const struct sums *sums)
{
	uint32_t i = 0;

	while (i + 1 < ex->nblocks && sums[i + 1].kept * 2 <
	    sums[ex->nblocks].kept)
		i++;
	return i;
}

static void
keep(pcut_html_extraction *ex, pcut_html_block *b)
{
	b->kept = 1;
	b->reason = PCUT_HTML_BY_TEXT;
	ex->nkept++;
}

/* ---- bare pages -------------------------------------------------------- */

static int
is_bare(const pcut_html_facts *facts, const pcut_html_extraction *ex,
    const pcut_html_block *blocks)
{
	const uint32_t named = PCUT_ANC_NAV | PCUT_ANC_ASIDE | PCUT_ANC_FORM |
	    PCUT_ANC_ARTICLE | PCUT_ANC_MAIN;
	uint64_t kept = 0, terms = 0;

	if (facts->total < BARE_WORDS ||
	    facts->total_link > BARE_LINKS * facts->total)
		return 0;
	for (uint32_t i = 0; i < ex->nblocks; i++) {
		if ((facts->places[facts->blocks[i].element].flags & named) !=
		    0)
			return 0;
		kept += blocks[i].kept ? blocks[i].words : 0;
		terms += blocks[i].element->tag == PCUT_TAG_PRE ||
		    blocks[i].element->tag == PCUT_TAG_DT;
	}
	return terms >= BARE_TERMS && (double)kept >= BARE_KEPT *
	    facts->total;
}

/* The largest element around the blocks kept that is not the body, or else
 * the body. */
static const pcut_html_node *
page_body(const pcut_html_extraction *ex, const pcut_html_block *blocks)
{
	const pcut_html_node *up = NULL, *top;
	uint32_t first = 0, last = ex->nblocks - 1;

	while (first < last && !blocks[first].kept)
		first++;
	while (last > first && !blocks[last].kept)
		last--;
	top = blocks[first].element;
	for (const pcut_html_node *p = top; p != NULL; p = p->parent) {
		if (p->tag == PCUT_TAG_BODY)
			return up != NULL && pcut_html_inside(
			    blocks[last].element, up) ? up : p;
		up = p;
	}
	return top;
}

static void
fill_bare(const pcut_html_facts *facts, pcut_html_extraction *ex,
    pcut_html_block *blocks)
{
	const uint32_t out = PCUT_ANC_FOOTER | PCUT_ANC_HEADER |
	    PCUT_ANC_HIDDEN;
	const pcut_html_node *body = page_body(ex, blocks);

	for (uint32_t i = 0; i < ex->nblocks; i++) {
		const pcut_html_traits *b = &facts->blocks[i];

		if (!blocks[i].kept && b->link < LINK_BLOCK &&
		    i != facts->headline &&
		    (facts->places[b->element].flags & out) == 0 &&
		    pcut_html_inside(blocks[i].element, body))
			keep(ex, &blocks[i]);
	}
}

/* ---- manuals ----------------------------------------------------------- */

pcut_status
pcut_html_fill(const pcut_html_facts *facts, pcut_html_extraction *ex,
    pcut_html_block *blocks)
{
	uint32_t n = ex->nblocks;
	const pcut_html_node *up;
	struct sums *sums;

	if (n == 0 || ex->nkept == 0)
		return PCUT_OK;
	if (is_bare(facts, ex, blocks)) {
		fill_bare(facts, ex, blocks);
		return PCUT_OK;
	}
	if (!is_manual(ex, blocks))
		return PCUT_OK;
	sums = pcut_arena_alloc(facts->page->arena,
	    (n + (size_t)1) * sizeof *sums);
	if (sums == NULL)
		return PCUT_ENOMEM;
	sums[0] = (struct sums){0};
	for (uint32_t i = 0; i < n; i++) {
		sums[i + 1] = sums[i];
		sums[i + 1].kept += blocks[i].kept ? blocks[i].words : 0;
		sums[i + 1].score += blocks[i].kept ?
		    (double)blocks[i].score * blocks[i].words : 0;
		sums[i + 1].all += may_be_text(&blocks[i]) ?
		    blocks[i].words : 0;
	}
	if (sums[n].kept < WORDS_LEAST ||
	    sums[n].score > SURE * (double)sums[n].kept)
		return PCUT_OK;
	up = blocks[middle(ex, sums)].element;
	for (int left = UP_MOST; up != NULL && left > 0;
	    left--, up = up->parent) {
		uint32_t from = block_from(blocks, n, up->order);
		uint32_t to = block_from(blocks, n, up->end);
		uint64_t kept = sums[to].kept - sums[from].kept;

		if ((double)kept < INSIDE * (double)sums[n].kept)
			continue;
		if ((double)kept < SHARE * (double)(sums[to].all -
		    sums[from].all))
			break;
		for (uint32_t i = from; i < to; i++) {
			if (blocks[i].kept || !may_be_text(&blocks[i]))
				continue;
			keep(ex, &blocks[i]);
		}
		break;
	}
	return PCUT_OK;
}
