/* SPDX-License-Identifier: ISC */
/*
 * A page to its article: decode, parse, collect the metadata, find the
 * article among the blocks, mark what goes with it, and walk it once.
 */
#include <string.h>

#include "context.h"
#include "html_extract.h"
#include "html_meta.h"
#include "html_page.h"
#include "html_read.h"
#include "html_xpath.h"
#include "lang.h"
#include "reader.h"
#include "str.h"
#include "utf8.h"

#define HEAD_BLOCKS 8 /* kept ones that may repeat the headline */
#define FEW_WORDS 40 /* a page with fewer may have its text elsewhere */

#define PARTS "tables|images|links|embeds|notes|comments"

const pcut_option pcut_html_reader_options[] = {
	{"extract", PCUT_TYPE_CHOICE, "auto", "auto|none",
	    "take the article, or all of the page"},
	{"lean", PCUT_TYPE_CHOICE, "balanced", "balanced|precision|recall",
	    "in doubt leave out, or take in"},
	{"drop", PCUT_TYPE_SET, "comments", PARTS,
	    "leave out tables+images+links+embeds+notes+comments"},
	{"keep", PCUT_TYPE_SET, "", PARTS,
	    "take back what drop leaves out"},
	{"select", PCUT_TYPE_STRING, "", NULL,
	    "take what this XPath finds, and all of it"},
	{"remove", PCUT_TYPE_STRING, "", NULL,
	    "leave out what this XPath finds"},
	{"explain", PCUT_TYPE_BOOL, "no", NULL,
	    "say of each block why it was taken or left"},
	{NULL, PCUT_TYPE_BOOL, NULL, NULL, NULL},
};

struct state {
	int done;
};

/* ---- recognition ------------------------------------------------------ */

static pcut_score
probe(pcut_str head, pcut_str name)
{
	static const char *const tags[] = {"<head", "<body", "<title",
	    "<meta ", "<div", "<p>", "<table", "<article", "<h1", "<script",
	    "<link "};
	int seen = 0;

	(void)name;
	if (pcut_str_starts(head, PCUT_LIT("\xEF\xBB\xBF")))
		head = pcut_str_skip(head, 3);
	head = pcut_str_trim(head);
	if (pcut_str_starts_case(head, PCUT_LIT("<!doctype html")) ||
	    pcut_str_starts_case(head, PCUT_LIT("<html")))
		return PCUT_SCORE_MAGIC;
	if (pcut_str_find_case(head, PCUT_LIT("<!doctype html")) != SIZE_MAX ||
	    pcut_str_find_case(head, PCUT_LIT("<html")) != SIZE_MAX)
		return head.len > 0 && head.ptr[0] == '<' ?
		    PCUT_SCORE_LIKELY + 10 : PCUT_SCORE_HINT;
	if (head.len == 0 || head.ptr[0] != '<')
		return PCUT_SCORE_NO;
	for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
		seen += pcut_str_find_case(head, pcut_str_from(tags[i])) !=
		    SIZE_MAX;
	return seen > 2 ? PCUT_SCORE_LIKELY : seen > 0 ? PCUT_SCORE_HINT :
	    PCUT_SCORE_NO;
}

/* ---- options ---------------------------------------------------------- */

static unsigned
list_of(pcut_str list)
{
	pcut_str names = pcut_str_from(PARTS), name;
	unsigned bits = 0;

	for (unsigned bit = 1; pcut_str_take(&names, '|', &name); bit <<= 1)
		if (pcut_str_find(list, name) != SIZE_MAX)
			bits |= bit;
	return bits;
}

static pcut_html_cut
cut_of(const pcut_reader *r)
{
	pcut_html_cut cut = {0};
	pcut_str lean = pcut_reader_option(r, "lean");

	cut.keep_all = pcut_str_eq(pcut_reader_option(r, "extract"),
	    PCUT_LIT("none")) || pcut_reader_option(r, "select").len > 0;
	if (pcut_str_eq(lean, PCUT_LIT("precision")))
		cut.lean = PCUT_HTML_LEAN_PRECISION;
	else if (pcut_str_eq(lean, PCUT_LIT("recall")))
		cut.lean = PCUT_HTML_LEAN_RECALL;
	cut.explain = pcut_reader_option_num(r, "explain") != 0;
	return cut;
}

/* ---- no article ------------------------------------------------------- */

static const char *
what_was_seen(const pcut_html_doc *doc)
{
	int frames = 0, scripts = 0, passwords = 0, texts = 0;

	for (const pcut_html_node *n = doc->root; n != NULL;
	    n = pcut_html_next(n, doc->root)) {
		pcut_str type;

		if (n->kind == PCUT_HTML_TEXT) {
			texts += !pcut_html_is_blank(n->u.text) &&
			    pcut_html_inside(n, doc->body);
			continue;
		}
		frames += n->tag == PCUT_TAG_FRAME ||
		    n->tag == PCUT_TAG_FRAMESET;
		scripts += n->tag == PCUT_TAG_SCRIPT;
		type = pcut_html_attr_value(n, PCUT_HATTR_TYPE);
		passwords += n->tag == PCUT_TAG_INPUT && type.ptr != NULL &&
		    pcut_str_eq_case(type, PCUT_LIT("password"));
	}
	if (frames > 0)
		return "only frames, whose pages are not here";
	if (passwords > 0)
		return "only a form to log in";
	if (texts < 10 && scripts > 0)
		return "only an empty shell that a script would fill";
	return texts == 0 ? "no text at all" : "no text that reads like one";
}

/* ---- the article ------------------------------------------------------ */

static pcut_str
resolve(void *payload, pcut_str href)
{
	return pcut_html_url(payload, href);
}

/* The words of the blocks that are kept. */
static uint32_t
kept_words(const pcut_html_extraction *ex)
{
	uint32_t words = 0;

	for (uint32_t i = 0; i < ex->nblocks; i++)
		if (ex->blocks[i].kept)
			words += ex->blocks[i].words;
	return words;
}

static size_t
count_words(pcut_str s)
{
	size_t words = 0;

	for (size_t i = 0; i < s.len; i++)
		words += !pcut_is_space(s.ptr[i]) &&
		    (i == 0 || pcut_is_space(s.ptr[i - 1]));
	return words;
}

/* The text that the page keeps for machines, a paragraph a line. */
static void
write_body(pcut_html_page *p, pcut_str body)
{
	while (body.len > 0) {
		pcut_html_flow_text(&p->flow, pcut_str_take_line(&body));
		pcut_html_flow_end(&p->flow);
	}
}

static void
explain(pcut_reader *r, const pcut_html_extraction *ex)
{
	for (uint32_t i = 0; i < ex->nblocks; i++) {
		const pcut_html_block *b = &ex->blocks[i];
		pcut_str text = b->element == NULL ? PCUT_STR_NONE :
		    pcut_str_trim(b->first->u.text);

		pcut_reader_note(r, b->element == NULL ? PCUT_NO_OFFSET :
		    b->element->offset, b->kept ? "html.kept" : "html.left",
		    "%s %u words, score %.2f%s%s: " PCUT_FMT,
		    b->kept ? "kept" : "left", b->words, (double)b->score,
		    b->note != NULL ? ", " : "",
		    b->note != NULL ? b->note : "",
		    PCUT_ARG(pcut_utf8_head(text, 60)));
	}
}

/* Blocks at the top that say what the metadata says leave the body. */
static void
drop_head(pcut_html_meta *meta, const pcut_html_extraction *ex, uint8_t *keep)
{
	uint32_t seen = 0;

	for (uint32_t i = 0; i < ex->nblocks && seen < HEAD_BLOCKS; i++) {
		const pcut_html_block *b = &ex->blocks[i];

		if (!b->kept)
			continue;
		seen++;
		if (!pcut_html_meta_says(meta, ex, i))
			continue;
		for (uint32_t j = b->first->order; j <= b->last->order; j++)
			if (ex->block_of[j] == i)
				keep[j] = 0;
	}
}

/* What sites give when an article has no picture. */
static int
is_logo(pcut_str url)
{
	static const char *const words[] = {"logo", "default", "placeholder",
	    "icon", "avatar", "fallback", "header", "share-image",
	    "social-share",
	    "sharing"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (pcut_str_find_case(pcut_str_cut(url, 0, 500),
		    pcut_str_from(words[i])) != SIZE_MAX)
			return 1;
	return 0;
}

/* The picture that stands for the article, unless the text has it. */
static void
write_lead(pcut_html_page *p, const pcut_html_meta *meta)
{
	pcut_str id;

	if (meta->chosen_image.len == 0 ||
	    (p->drop & PCUT_HTML_DROP_IMAGES) != 0 || is_logo(
	    meta->chosen_image))
		return;
	for (uint32_t i = 0; i < p->doc->count; i++)
		if (pcut_html_marked(p, p->node[i], PCUT_HTML_M_TEXT) &&
		    pcut_html_is_image(p->node[i]) &&
		    pcut_html_image_is_at(p->node[i], meta->chosen_image))
			return;
	id = pcut_html_image_asset(p, meta->chosen_image);
	if (id.len == 0)
		return;
	pcut_build_open(p->b, PCUT_NODE_LEAD_IMAGE);
	pcut_build_str(p->b, PCUT_ATTR_ASSET, id);
	pcut_build_close(p->b, PCUT_NODE_LEAD_IMAGE);
}

static pcut_status
read_page(pcut_reader *r, pcut_html_page *p, pcut_str text)
{
	pcut_html_cut cut = cut_of(r);
	pcut_html_extraction *ex;
	pcut_html_doc *doc;
	pcut_html_meta *meta;
	const pcut_html_node *headline = NULL;
	pcut_str body;
	uint8_t *keep;
	pcut_str select = pcut_reader_option(r, "select");
	pcut_str removed = pcut_reader_option(r, "remove");
	pcut_status rc;

	if (select.len > 0 || removed.len > 0) {
		rc = pcut_html_xpath(r, p->arena, select, removed, &text);
		if (rc < 0)
			return rc;
	}
	rc = pcut_html_parse(p->arena, text, &doc);
	if (rc < 0)
		return rc;
	p->doc = doc;
	p->url = pcut_reader_base_url(r);
	meta = pcut_html_meta_new(p->arena, doc, p->url);
	if (meta == NULL)
		return PCUT_ENOMEM;
	if (p->url.len == 0)
		p->url = pcut_html_meta_canonical(meta);
	p->base = p->url;
	if (meta->base.len > 0)
		p->base = pcut_html_url(p, meta->base);
	if (p->base.len == 0)
		p->base = p->url;
	rc = pcut_html_extract(p->arena, doc, &cut, &ex);
	if (rc < 0)
		return rc;
	if (pcut_reader_option_num(r, "explain"))
		explain(r, ex);
	keep = pcut_arena_alloc(p->arena, doc->count);
	if (keep == NULL)
		return PCUT_ENOMEM;
	for (uint32_t i = 0; i < doc->count; i++)
		keep[i] = (ex->mark[i] & PCUT_HTML_KEPT) != 0;
	if (ex->headline != UINT32_MAX)
		headline = ex->blocks[ex->headline].element;
	rc = pcut_html_meta_choose(meta, ex, p->b, resolve, p);
	if (rc < 0)
		return rc;
	p->lang = meta->chosen_language;
	p->is_rtl = pcut_dir_of_lang(p->lang) == PCUT_DIR_RTL ||
	    pcut_str_eq_case(meta->dir, PCUT_LIT("rtl"));
	if (!cut.keep_all)
		drop_head(meta, ex, keep);
	body = meta->ld.body;
	if (kept_words(ex) < FEW_WORDS &&
	    count_words(body) > 2 * kept_words(ex) + FEW_WORDS) {
		pcut_reader_warn(r, PCUT_NO_OFFSET, "html.json-ld-body",
		    "the text is taken from the page's JSON-LD");
		write_body(p, body);
		return PCUT_OK;
	}
	if (ex->nkept == 0)
		return pcut_reader_fail(r, PCUT_EEMPTY, PCUT_NO_OFFSET,
		    "html.no-article", "no article found: %s",
		    what_was_seen(doc));
	rc = pcut_html_plan(p, keep, headline);
	if (rc < 0)
		return rc;
	if (cut.keep_all || !pcut_html_walk_lead(p))
		write_lead(p, meta);
	pcut_html_walk(p, doc->body);
	pcut_html_flow_end(&p->flow);
	pcut_html_walk_notes(p);
	if ((p->drop & PCUT_HTML_DROP_COMMENTS) == 0 && !cut.keep_all)
		pcut_html_comments(p);
	return p->failed ? PCUT_ENOMEM : PCUT_OK;
}

static pcut_status
next(pcut_reader *r, void *state, pcut_builder *b)
{
	struct state *st = state;
	const pcut_allocator *mem = pcut_context_mem(pcut_reader_context(r));
	pcut_arena arena = {.mem = mem};
	pcut_html_page p = {.r = r, .b = b, .arena = &arena, .flow.b = b,
	    .anchors.mem = mem, .seen.mem = mem};
	pcut_str bytes, text;
	pcut_status rc;

	if (st->done)
		return PCUT_END;
	st->done = 1;
	rc = pcut_reader_bytes(r, &bytes);
	if (rc < 0)
		return rc;
	rc = pcut_reader_decode(r, PCUT_CHARSET_HTML,
	    pcut_html_declared_charset(bytes), &text);
	if (rc < 0)
		return rc;
	p.drop = (list_of(pcut_reader_option(r, "drop")) |
	    PCUT_HTML_DROP_COMMENTS) &
	    ~list_of(pcut_reader_option(r, "keep"));
	rc = read_page(r, &p, text);
	pcut_map_free(&p.anchors);
	pcut_map_free(&p.seen);
	pcut_arena_free(&arena);
	return rc;
}

const pcut_reader_ops pcut_html_reader = {
	.size = sizeof(pcut_reader_ops),
	.state_size = sizeof(struct state),
	.probe = probe,
	.next = next,
};
