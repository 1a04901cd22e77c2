/* SPDX-License-Identifier: ISC */
/*
 * What the cut kept and an article has not, by rules that scores of single
 * blocks cannot see.  Each was measured on the scores that cross-validation
 * gives; all are linear in the blocks.
 *
 * Twins: pages hold a line twice for wide and narrow screens, or a whole part
 * again further on (what is quoted in answers, a list and its details).  Items
 * of one parent, code and cells may be alike for a reason.  Comments: they
 * read like articles, so that a page with many of them keeps the better half.
 */
#include "html_cull.h"
#include "html_words.h"
#include "str.h"

#define TWIN_WORDS 3 /* fewer are a label */
#define TWIN_NEAR 2  /* kept blocks: the other screen's */
#define TWIN_LONG 12 /* words: a part said again, */
#define TWIN_FAR 5   /* this far behind */
#define TWIN_SURE .8f /* its score knows better */

#define ARTICLE_WORDS 150 /* above its comments */
#define ARTICLE_SCORE .75
#define COMMENT_SURE .85f

#define HIDDEN_UP 40 /* elements looked at above a block */

static unsigned
classes_of(const pcut_html_facts *facts, uint32_t i)
{
	uint32_t element = facts->blocks[i].element;
	uint32_t parent = facts->page->elements[element].parent;
	unsigned classes = facts->places[element].far |
	    facts->page->segments[i].classes;

	return parent == PCUT_HTML_NONE ? classes :
	    classes | facts->places[parent].near;
}

static int
may_repeat(const pcut_html_facts *facts, const pcut_html_block *blocks,
    uint32_t i, uint32_t before)
{
	const pcut_html_element *elements = facts->page->elements;
	unsigned tag = blocks[i].element->tag;

	return tag == PCUT_TAG_PRE || tag == PCUT_TAG_TD ||
	    tag == PCUT_TAG_TH || (classes_of(facts, i) & PCUT_CLASS_CODE) ||
	    elements[facts->blocks[i].element].parent ==
	    elements[facts->blocks[before].element].parent;
}

static void
leave_out(pcut_html_extraction *ex, pcut_html_block *b)
{
	b->kept = 0;
	ex->nkept--;
}

pcut_status
pcut_html_cull_twins(const pcut_html_facts *facts, pcut_html_extraction *ex,
    pcut_html_block *blocks)
{
	struct seen {
		uint32_t block, place; /* place: 0 for none */
	} *last = NULL;
	uint32_t most = 0, place = 0;

	for (uint32_t i = 0; i < ex->nblocks; i++)
		if (facts->blocks[i].key > most)
			most = facts->blocks[i].key;
	last = pcut_arena_alloc(facts->page->arena,
	    ((size_t)most + 1) * sizeof *last);
	if (last == NULL)
		return PCUT_ENOMEM;
	for (uint32_t i = 0; i < ex->nblocks; i++) {
		struct seen *s = &last[facts->blocks[i].key];

		if (!blocks[i].kept)
			continue;
		place++;
		if (s->place > 0 && blocks[i].words >= TWIN_WORDS &&
		    blocks[i].score < TWIN_SURE &&
		    (place - s->place <= TWIN_NEAR ||
		    (blocks[i].words >= TWIN_LONG &&
		    place - s->place >= TWIN_FAR)) &&
		    !may_repeat(facts, blocks, i, s->block))
			leave_out(ex, &blocks[i]);
		else
			*s = (struct seen){i, place};
	}
	return PCUT_OK;
}

static void
cull_comments(const pcut_html_facts *facts, pcut_html_extraction *ex,
    pcut_html_block *blocks)
{
	double words = 0, right = 0;

	/* A shop's reviews and a forum's answers are what the page is for. */
	if (facts->kind < 0)
		return;
	for (uint32_t i = 0; i < ex->nblocks; i++)
		if (blocks[i].kept &&
		    (classes_of(facts, i) & PCUT_CLASS_COMMENT) == 0) {
			words += blocks[i].words;
			right += (double)blocks[i].score * blocks[i].words;
		}
	if (words < ARTICLE_WORDS || right < ARTICLE_SCORE * words)
		return;
	for (uint32_t i = 0; i < ex->nblocks; i++)
		if (blocks[i].kept && blocks[i].score < COMMENT_SURE &&
		    (classes_of(facts, i) & PCUT_CLASS_COMMENT) != 0)
			leave_out(ex, &blocks[i]);
}

static int
is_unseen(const pcut_html_node *n)
{
	for (int up = 0; n != NULL && up < HIDDEN_UP; up++, n = n->parent)
		if (n->nattr > 0) {
			pcut_str style = pcut_html_attr_value(n,
			    PCUT_HATTR_STYLE);
			size_t at = style.ptr == NULL ? SIZE_MAX :
			    pcut_str_find_case(style, PCUT_LIT("visibility"));

			if (at == SIZE_MAX)
				continue;
			style = pcut_str_trim(pcut_str_skip(style, at + 10));
			return style.len > 0 && style.ptr[0] == ':' &&
			    pcut_str_starts_case(pcut_str_trim(pcut_str_skip(
			    style, 1)), PCUT_LIT("hidden"));
		}
	return 0;
}

/* Not so when most of the page is hidden until a script shows it. */
static void
cull_unseen(const pcut_html_facts *facts, pcut_html_extraction *ex,
    pcut_html_block *blocks)
{
	uint32_t words = 0, unseen = 0;

	for (int pass = 0; pass < 2; pass++) {
		for (uint32_t i = 0; i < ex->nblocks; i++) {
			uint32_t element = facts->blocks[i].element;

			if (!blocks[i].kept)
				continue;
			words += blocks[i].words;
			if ((facts->places[element].flags &
			    PCUT_ANC_HIDDEN) == 0 ||
			    !is_unseen(blocks[i].element))
				continue;
			if (pass == 0)
				unseen += blocks[i].words;
			else
				leave_out(ex, &blocks[i]);
		}
		if (unseen == 0 || 3 * unseen > 2 * words)
			return;
	}
}

void
pcut_html_cull(const pcut_html_facts *facts, pcut_html_extraction *ex,
    pcut_html_block *blocks)
{
	cull_comments(facts, ex, blocks);
	cull_unseen(facts, ex, blocks);
}
