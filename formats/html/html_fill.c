/* SPDX-License-Identifier: ISC */
/*
 * A manual is taken whole.  Its chapters are longer than the pages that the
 * scores were learnt from, and a long page of middling scores loses half of
 * its paragraphs to the best cut.  Where a page has code, and what was kept of
 * it was not sure, all that stands in the same element stays, but for what is
 * surely something else.  Measured on the scores that cross-validation gives;
 * linear in the blocks.
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

pcut_status
pcut_html_fill(pcut_arena *arena, pcut_html_extraction *ex,
    pcut_html_block *blocks)
{
	uint32_t n = ex->nblocks;
	const pcut_html_node *up;
	struct sums *sums;

	if (n == 0 || !is_manual(ex, blocks))
		return PCUT_OK;
	sums = pcut_arena_alloc(arena, (n + (size_t)1) * sizeof *sums);
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
			blocks[i].kept = 1;
			blocks[i].reason = PCUT_HTML_BY_TEXT;
			ex->nkept++;
		}
		break;
	}
	return PCUT_OK;
}
