/* SPDX-License-Identifier: ISC */
/*
 * What is known of each block, as numbers: facts are gathered for the page in
 * passes over its blocks and elements, each linear; a row of features is put
 * together from them when it is asked for, so that no page needs memory for
 * all rows at once.
 *
 * Elements stand in document order, parents first: a pass backwards sums up
 * what is inside, a pass forwards hands down what is around.
 */
#include <math.h>
#include <string.h>

#include "html_features.h"
#include "html_head.h"
#include "html_own.h"
#include "html_tokens.h"
#include "html_words.h"

#define FAR_BLOCKS 99 /* blocks to prose that are as good as none */

const char *const pcut_html_feature_names[PCUT_HTML_ROW + 1] = {
	"words", "chars", "wordlen", "link", "nlinks", "onelink", "endmark",
	"commas", "marks", "digits", "capwords", "upper", "stop",
	"short_lower", "start_boiler", "in_boiler", "date", "dup_before",
	"dup_total", "title_in", "title_cov", "desc_in", "ld_in", "bold",
	"tag_p", "tag_h1", "tag_h2", "tag_h3", "tag_h456", "tag_li",
	"tag_cell", "tag_dtdd", "tag_div", "tag_blockquote", "tag_pre",
	"tag_figcaption", "tag_button", "anc_nav", "anc_header",
	"anc_footer", "anc_aside", "anc_form", "anc_article", "anc_main",
	"anc_list", "anc_table", "anc_figure", "anc_section", "anc_hidden",
	"anc_link", "anc_itembody", "cls_related", "cls_share", "cls_signup",
	"cls_ad", "cls_meta", "cls_caption", "cls_tag", "cls_comment",
	"cls_side", "cls_nav", "cls_video", "cls_body", "cls_popup",
	"cls_shop", "cls_quote", "cls_post", "cls_bio", "cls_card",
	"cls_hidden", "cls_fold", "cls_user", "cls_code", "pos",
	"after_head", "head_dist", "depth", "prose_before", "prose_prev",
	"prose_next", "p1_words", "p1_link", "n1_words", "n1_link",
	"p2_words", "n2_words", "n1_end", "dens3", "dens10", "link10",
	"par_share", "par_link", "gp_share", "gp_link", "ggp_share",
	"lca_share", "lca_up", "same_par_prose", "sig_words", "sig_link",
	"sig_n", "list_words", "list_link", "list_n", "in_best", "pg_words",
	"pg_prose", "pg_link", "pg_art", "sec_bad", "sec_comment",
	"sec_dist", "after_comment", "h_since_head", "you", "art_share",
	"n_art", "sec_prose", "run", "author_in",
	"q", "q_p1", "q_n1", "q_p2", "q_n2", "q_p3", "q_n3", "q_win4",
	"q_win12", "q_par", "q_gp", "q_ggp", "q_gggp", "q_sig", "c_in",
	"c_up", "c_prec", "c_rec", "c_f", "q_before", "q_after", "q_page",
	"q_list", "to_first", "to_last", "page_expect",
	"item_n", "item_share", "item_words", "item_link", "item_prose",
	"item_index", "outer_n", "outer_share", "near_head_up",
	"near_head_share", "near_head_prose", "pg_list", "pg_blocks",
	"pg_headings", "pg_dates", "pg_code", "pg_items", "pg_items_share",
	"pg_items_prose", "p1_same", "n1_same", "p1_head", "n1_head",
	"near_dates",
	"q_section", "q_heading", "q_item", "q_items", NULL
};

double
pcut_html_lg(uint32_t n)
{
	return n < PCUT_LOG_SMALL ? pcut_log1p_small[n] : log1p((double)n);
}

static double
at_least_1(double d)
{
	return d > 1 ? d : 1;
}

/* Index of its tag_* feature; 255 for an element that has none. */
static uint8_t
tag_feature(unsigned tag)
{
	switch (tag) {
	case PCUT_TAG_P:
		return 0;
	case PCUT_TAG_H1:
		return 1;
	case PCUT_TAG_H2:
		return 2;
	case PCUT_TAG_H3:
		return 3;
	case PCUT_TAG_H4: case PCUT_TAG_H5: case PCUT_TAG_H6:
		return 4;
	case PCUT_TAG_LI:
		return 5;
	case PCUT_TAG_TD: case PCUT_TAG_TH:
		return 6;
	case PCUT_TAG_DT: case PCUT_TAG_DD:
		return 7;
	case PCUT_TAG_DIV: case PCUT_TAG_CENTER:
		return 8;
	case PCUT_TAG_BLOCKQUOTE:
		return 9;
	case PCUT_TAG_PRE:
		return 10;
	case PCUT_TAG_FIGCAPTION: case PCUT_TAG_FIGURE: case PCUT_TAG_CAPTION:
		return 11;
	case PCUT_TAG_BUTTON: case PCUT_TAG_LABEL: case PCUT_TAG_LEGEND:
		return 12;
	default:
		return 255;
	}
}

/* ---- elements --------------------------------------------------------- */

static void
sum_up(pcut_html_facts *facts)
{
	const pcut_html_blocks *page = facts->page;
	uint32_t n = (uint32_t)page->nsegments;
	pcut_html_place *places = facts->places;

	for (size_t k = 0; k < page->nelements; k++)
		places[k].first = n;
	for (uint32_t i = 0; i < n; i++) {
		const pcut_html_traits *t = &facts->blocks[i];
		pcut_html_place *p = &places[t->element];

		p->words += t->words;
		p->link += t->words * t->link;
		if (t->prose) {
			p->prose_words += t->words;
			p->prose += t->prose;
		}
		if (p->blocks++ == 0)
			p->first = i;
	}
	/* Prose directly inside counts for the element and two above. */
	for (size_t k = 0; k < page->nelements; k++) {
		uint32_t up = page->elements[k].parent;
		double own = places[k].prose_words;

		if (own == 0)
			continue;
		places[k].score += own / 2;
		if (up == PCUT_HTML_NONE)
			continue;
		places[up].child_prose += places[k].prose;
		places[up].score += own;
		up = page->elements[up].parent;
		if (up != PCUT_HTML_NONE)
			places[up].score += own / 2;
	}
	for (size_t k = page->nelements; k-- > 1;) {
		pcut_html_place *p = &places[k];
		pcut_html_place *up = &places[page->elements[k].parent];

		up->words += p->words;
		up->link += p->link;
		up->prose_words += p->prose_words;
		up->prose += p->prose;
		up->blocks += p->blocks;
		if (p->first < up->first)
			up->first = p->first;
	}
}

static void
find_best(pcut_html_facts *facts)
{
	double most = -1;
	uint32_t level = 0;

	facts->best = 0;
	for (size_t k = 0; k < facts->page->nelements; k++) {
		pcut_html_place *p = &facts->places[k];
		double score = p->score * (1 - p->link / at_least_1(p->words));

		p->level = PCUT_HTML_NONE;
		if (score > most) {
			most = score;
			facts->best = (uint32_t)k;
		}
	}
	for (uint32_t k = facts->best; k != PCUT_HTML_NONE;
	    k = facts->page->elements[k].parent)
		facts->places[k].level = level++;
}

/* Does element k wrap the article?  Then its class and tag say nothing. */
static int
is_wrapper(const pcut_html_facts *facts, const pcut_html_place *p)
{
	if (!(p->words > facts->total / 3 ||
	    p->prose_words > facts->total_prose / 3))
		return 0;
	return facts->headline == PCUT_HTML_NONE ||
	    (p->first <= facts->headline &&
	    facts->headline < p->first + p->blocks);
}

static void
hand_down(pcut_html_facts *facts)
{
	const pcut_html_blocks *page = facts->page;

	for (uint32_t k = 0; k < page->nelements; k++) {
		const pcut_html_element *el = &page->elements[k];
		pcut_html_place *p = &facts->places[k], *up = NULL;
		unsigned flags = el->flags;

		p->near = el->classes;
		if (is_wrapper(facts, p)) {
			p->near &= PCUT_CLASS_BODY | PCUT_CLASS_POST |
			    PCUT_CLASS_CODE;
			flags &= ~(unsigned)(PCUT_ANC_NAV | PCUT_ANC_HEADER |
			    PCUT_ANC_FOOTER | PCUT_ANC_ASIDE | PCUT_ANC_FORM |
			    PCUT_ANC_HIDDEN | PCUT_ANC_FIGURE);
		}
		p->far = p->near;
		p->flags = flags;
		p->path = k;
		p->list = p->article = PCUT_HTML_NONE;
		if (el->parent != PCUT_HTML_NONE) {
			up = &facts->places[el->parent];
			p->far |= up->far;
			p->flags |= up->flags;
			if (p->level == PCUT_HTML_NONE)
				p->path = up->path;
			p->list = up->list;
			p->article = up->article;
		}
		if (el->node->tag == PCUT_TAG_UL ||
		    el->node->tag == PCUT_TAG_OL ||
		    el->node->tag == PCUT_TAG_TABLE ||
		    el->node->tag == PCUT_TAG_DL)
			p->list = k;
		if ((el->flags & (PCUT_ANC_ARTICLE | PCUT_ANC_MAIN)) != 0)
			p->article = k;
		facts->narticles += (el->flags & PCUT_ANC_ARTICLE) != 0;
	}
}

/* ---- blocks ----------------------------------------------------------- */

static pcut_status
sum_signs(pcut_html_facts *facts)
{
	const pcut_html_blocks *page = facts->page;
	uint32_t n = (uint32_t)page->nsegments;
	pcut_html_ids ids = {.arena = page->arena};
	int fresh;

	facts->signs = pcut_arena_alloc(page->arena,
	    (n + 1) * sizeof *facts->signs);
	if (facts->signs == NULL)
		return PCUT_ENOMEM;
	for (uint32_t i = 0; i < n; i++) {
		pcut_html_traits *t = &facts->blocks[i];
		const pcut_html_element *el = &page->elements[t->element];
		uint64_t up = el->parent != PCUT_HTML_NONE ?
		    page->elements[el->parent].sign : 0;
		struct pcut_html_sign *s;

		t->sign = pcut_html_id(&ids,
		    pcut_html_mix(el->sign, up), &fresh);
		s = &facts->signs[t->sign];
		s->words += t->words;
		s->link += t->words * t->link;
		s->blocks++;
	}
	facts->nsigns = ids.count;
	return ids.failed ? PCUT_ENOMEM : PCUT_OK;
}

static pcut_status
sum_before(pcut_html_facts *facts)
{
	pcut_arena *arena = facts->page->arena;
	uint32_t n = (uint32_t)facts->page->nsegments;

	facts->sum_words = pcut_arena_alloc(arena,
	    (n + 1) * sizeof *facts->sum_words);
	facts->sum_prose = pcut_arena_alloc(arena,
	    (n + 1) * sizeof *facts->sum_prose);
	facts->sum_link = pcut_arena_alloc(arena,
	    (n + 1) * sizeof *facts->sum_link);
	if (facts->sum_words == NULL || facts->sum_prose == NULL ||
	    facts->sum_link == NULL)
		return PCUT_ENOMEM;
	for (uint32_t i = 0; i < n; i++) {
		const pcut_html_traits *t = &facts->blocks[i];

		facts->sum_words[i + 1] = facts->sum_words[i] + t->words;
		facts->sum_prose[i + 1] = facts->sum_prose[i] +
		    (t->prose ? t->words : 0);
		facts->sum_link[i + 1] = facts->sum_link[i] +
		    t->words * t->link;
	}
	facts->total = at_least_1(facts->sum_words[n]);
	facts->total_prose = at_least_1(facts->sum_prose[n]);
	facts->total_link = facts->sum_link[n];
	return PCUT_OK;
}

static void
find_prose_near(pcut_html_facts *facts)
{
	uint32_t n = (uint32_t)facts->page->nsegments, d = FAR_BLOCKS;

	for (uint32_t i = 0; i < n; i++) {
		d = facts->blocks[i].prose ? 0 :
		    d < FAR_BLOCKS ? d + 1 : FAR_BLOCKS;
		facts->blocks[i].prose_before = (uint8_t)d;
	}
	d = FAR_BLOCKS;
	for (uint32_t i = n; i-- > 0;) {
		d = facts->blocks[i].prose ? 0 :
		    d < FAR_BLOCKS ? d + 1 : FAR_BLOCKS;
		facts->blocks[i].prose_next = (uint8_t)d;
	}
}

/* Prose with gaps of up to three other blocks is one run. */
static void
find_runs(pcut_html_facts *facts)
{
	uint32_t n = (uint32_t)facts->page->nsegments, i = 0;

	while (i < n) {
		uint32_t j = i, gap = 0, words = 0;

		for (; j < n && gap <= 3; j++) {
			gap = facts->blocks[j].prose ? 0 : gap + 1;
			words += facts->blocks[j].prose ?
			    facts->blocks[j].words : 0;
		}
		for (; i < j; i++)
			facts->blocks[i].run = words;
	}
}

/* What the heading above announces, and how far it is. */
static void
find_sections(pcut_html_facts *facts)
{
	const pcut_html_element *elements = facts->page->elements;
	uint32_t n = (uint32_t)facts->page->nsegments, h = facts->headline;
	uint32_t dist = FAR_BLOCKS, prose = 0, comments = 0, same = 0;
	unsigned bad = 0, comment = 0, head_tag = PCUT_TAG_H1;

	if (h != PCUT_HTML_NONE)
		head_tag = elements[facts->blocks[h].element].node->tag;
	for (uint32_t i = 0; i < n; i++) {
		pcut_html_traits *t = &facts->blocks[i];
		int after = h == PCUT_HTML_NONE || i > h;

		if (t->sec_bad != 0) {
			bad = t->sec_bad & 1;
			comment = t->sec_comment;
			dist = 0;
			prose = 0;
			comments += comment && after;
			same += after && elements[t->element].node->tag ==
			    head_tag;
		} else if (dist < FAR_BLOCKS) {
			dist++;
		}
		prose += t->prose != 0;
		t->sec_bad = (uint8_t)bad;
		t->sec_comment = (uint8_t)comment;
		t->sec_dist = dist;
		t->sec_prose = prose;
		t->after_comment = (uint16_t)(comments < 3 ? comments : 3);
		t->same_heads = (uint16_t)(h == PCUT_HTML_NONE ? 0 :
		    same < 9 ? same : 9);
	}
}

pcut_status
pcut_html_facts_find(pcut_html_facts *facts, const pcut_html_doc *doc)
{
	const pcut_html_blocks *page = facts->page;
	pcut_html_head head;
	pcut_status status;

	facts->blocks = pcut_arena_alloc(page->arena,
	    (page->nsegments + 1) * sizeof *facts->blocks);
	facts->places = pcut_arena_alloc(page->arena,
	    (page->nelements + 1) * sizeof *facts->places);
	if (facts->blocks == NULL || facts->places == NULL)
		return PCUT_ENOMEM;
	if ((status = pcut_html_head_find(&head, page->arena, doc)) < 0 ||
	    (status = pcut_html_own_find(facts, &head)) < 0 ||
	    (status = sum_signs(facts)) < 0 ||
	    (status = sum_before(facts)) < 0)
		return status;
	for (size_t i = 0; i < page->nsegments; i++)
		facts->blocks[i].tag = tag_feature(
		    page->elements[facts->blocks[i].element].node->tag);
	sum_up(facts);
	find_best(facts);
	hand_down(facts);
	find_prose_near(facts);
	find_runs(facts);
	find_sections(facts);
	return PCUT_OK;
}

/* ---- one row ---------------------------------------------------------- */

static float *
put_place(const pcut_html_facts *facts, uint32_t i, float *x)
{
	const pcut_html_traits *t = &facts->blocks[i];
	uint32_t h = facts->headline;
	double dist;

	*x++ = (float)(facts->sum_words[i] / facts->total);
	if (h == PCUT_HTML_NONE) {
		*x++ = 0;
		*x++ = 0;
	} else {
		dist = pcut_html_lg(i > h ? i - h : h - i);
		*x++ = i > h ? 1 : i < h ? -1 : .5f;
		*x++ = (float)(i < h ? -dist : dist);
	}
	*x++ = facts->page->elements[t->element].depth;
	*x++ = (float)(facts->sum_prose[i] / facts->total_prose);
	*x++ = (float)pcut_html_lg(t->prose_before);
	*x++ = (float)pcut_html_lg(t->prose_next);
	return x;
}

static float *
put_neighbours(const pcut_html_facts *facts, uint32_t i, float *x)
{
	const pcut_html_traits *t = &facts->blocks[i];
	uint32_t n = (uint32_t)facts->page->nsegments, lo = 0, hi = 0;
	double words = 1, link = 0;

	x[0] = i >= 1 ? t[-1].own[0] : 0;
	x[1] = i >= 1 ? t[-1].own[3] : 0;
	x[2] = i + 1 < n ? t[1].own[0] : 0;
	x[3] = i + 1 < n ? t[1].own[3] : 0;
	x[4] = i >= 2 ? t[-2].own[0] : 0;
	x[5] = i + 2 < n ? t[2].own[0] : 0;
	x[6] = i + 1 < n ? t[1].own[6] : 0;
	x += 7;
	for (uint32_t r = 3; r <= 10; r += 7) {
		lo = i > r ? i - r : 0;
		hi = i + r + 1 < n ? i + r + 1 : n;
		words = facts->sum_words[hi] - facts->sum_words[lo];
		*x++ = (float)log1p((words - facts->sum_link[hi] +
		    facts->sum_link[lo]) / (hi - lo));
	}
	link = facts->sum_link[hi] - facts->sum_link[lo];
	*x++ = (float)(link / at_least_1(words));
	return x;
}

static float *
put_containers(const pcut_html_facts *facts, uint32_t i, float *x)
{
	const pcut_html_traits *t = &facts->blocks[i];
	const pcut_html_element *elements = facts->page->elements;
	const pcut_html_place *places = facts->places, *p;
	const struct pcut_html_sign *s = &facts->signs[t->sign];
	uint32_t parent = elements[t->element].parent, k = parent;

	for (int up = 0; up < 3; up++) {
		p = k != PCUT_HTML_NONE ? &places[k] : NULL;
		*x++ = p != NULL ? (float)(p->words / facts->total) : 1;
		if (up < 2)
			*x++ = p != NULL ?
			    (float)(p->link / at_least_1(p->words)) : 0;
		if (k != PCUT_HTML_NONE)
			k = elements[k].parent;
	}
	/* each element has a place: */
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	p = &places[places[t->element].path];
	*x++ = (float)(p->prose_words / facts->total_prose);
	*x++ = p->level < 12 ? (float)p->level : 12;
	*x++ = (float)pcut_html_lg(parent != PCUT_HTML_NONE ?
	    places[parent].child_prose : 0);
	*x++ = (float)(s->words / facts->total);
	*x++ = (float)(s->link / at_least_1(s->words));
	*x++ = (float)pcut_html_lg(s->blocks);
	if (places[t->element].list != PCUT_HTML_NONE) {
		const pcut_html_place *list =
		    &places[places[t->element].list];

		*x++ = (float)log1p(list->words / at_least_1(list->blocks));
		*x++ = (float)(list->link / at_least_1(list->words));
		*x++ = (float)pcut_html_lg(list->blocks);
	} else {
		*x++ = 0;
		*x++ = 0;
		*x++ = 0;
	}
	*x++ = places[t->element].path == facts->best;
	return x;
}

void
pcut_html_facts_row(const pcut_html_facts *facts, uint32_t i,
    float row[PCUT_HTML_FEATURES])
{
	const pcut_html_traits *t = &facts->blocks[i];
	const pcut_html_element *el = &facts->page->elements[t->element];
	const pcut_html_place *p = &facts->places[t->element];
	uint32_t near = p->near | facts->page->segments[i].classes;
	float *x = row;

	memcpy(x, t->own, sizeof t->own);
	x += PCUT_HTML_OWN;
	for (unsigned k = 0; k < 13; k++)
		*x++ = t->tag == k;
	for (unsigned k = 0; k < PCUT_ANC_COUNT; k++)
		*x++ = (float)(p->flags >> k & 1);
	if (el->parent != PCUT_HTML_NONE)
		near |= facts->places[el->parent].near;
	for (unsigned k = 0; k < PCUT_CLASS_GROUPS; k++)
		if ((PCUT_CLASS_SCORED >> k & 1) != 0)
			*x++ = (near >> k & 1) != 0 ? 1 :
			    (p->far >> k & 1) != 0 ? .5f : 0;
	x = put_place(facts, i, x);
	x = put_neighbours(facts, i, x);
	x = put_containers(facts, i, x);
	*x++ = (float)log1p(facts->total);
	*x++ = (float)(facts->total_prose / facts->total);
	*x++ = (float)(facts->total_link / facts->total);
	*x++ = (float)facts->kind;
	*x++ = t->sec_bad;
	*x++ = t->sec_comment;
	*x++ = (float)pcut_html_lg(t->sec_dist);
	*x++ = t->after_comment;
	*x++ = t->same_heads;
	*x++ = t->you;
	*x++ = p->article != PCUT_HTML_NONE ?
	    (float)(facts->places[p->article].prose_words /
	    facts->total_prose) : -.1f;
	*x++ = (float)pcut_html_lg(facts->narticles);
	*x++ = (float)pcut_html_lg(t->sec_prose);
	*x++ = (float)pcut_html_lg(t->run);
	*x++ = t->author;
}
