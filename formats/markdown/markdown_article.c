/* SPDX-License-Identifier: ISC */
/*
 * Blocks to an article: title, byline block, captions, related links and the
 * address under the text, in the form that our writer gives them.
 *
 * What is taken here is what the writer would write again, letter for letter;
 * everything else stays body.  A paragraph whose first letter was written as
 * a character reference says that it is body.
 */
#include <presscut.h>

#include "date.h"
#include "markdown_article.h"
#include "markdown_header.h"
#include "markdown_tape.h"
#include "str.h"

static const pcut_md_event *
event_at(const pcut_markdown *md, const pcut_markdown_block *block, size_t i)
{
	return block->first + i < block->end ? &md->events[block->first + i]
	                                     : NULL;
}

static pcut_str
event_str(const pcut_md_event *e)
{
	return PCUT_STR(e->value.ptr, e->len);
}

/* Nonzero if the block has text, links (if those are allowed) and one pair of
 * marks of kind (0: none) around it, nothing else. */
static int
is_simple(const pcut_markdown *md, const pcut_markdown_block *block,
    pcut_kind mark, int links)
{
	int text = 0;

	if (block->kind != PCUT_NODE_PARAGRAPH || block->is_escaped)
		return 0;
	for (size_t i = block->first + 1; i + 1 < block->end; i++) {
		const pcut_md_event *e = &md->events[i];
		int is_pair = e->op == PCUT_MD_OP_OPEN ||
		    e->op == PCUT_MD_OP_CLOSE;

		if (e->op == PCUT_MD_OP_TEXT)
			text = 1;
		else if (!(is_pair && mark != 0 && e->code == mark) &&
		    !(is_pair && links && e->code == PCUT_NODE_LINK) &&
		    !(e->op == PCUT_MD_OP_STR && links &&
		        e->code == PCUT_ATTR_URL))
			return 0;
	}
	return text;
}

/* Put the inlines of the one mark that makes the block into b. */
static void
build_inside(const pcut_markdown *md, const pcut_markdown_block *block,
    pcut_builder *b)
{
	pcut_md_tape_play(md, block->first + 2, block->end - 2, b);
}

/* One line of text, its soft breaks as spaces. */
static pcut_str
line_of(pcut_markdown *md, size_t i)
{
	pcut_str s = pcut_markdown_text(md, i);
	char *p = s.ptr == NULL ? NULL : (char *)(uintptr_t)s.ptr;

	if (p == NULL)
		return PCUT_STR_NONE;
	for (size_t k = 0; k < s.len; k++) /* it is a copy of ours */
		if (p[k] == '\n')
			p[k] = ' ';
	return s;
}

/* The address of the link whose text is name, in the byline. */
static pcut_str
link_of(const pcut_markdown *md, const pcut_markdown_block *block,
    pcut_str name)
{
	pcut_str url = PCUT_STR_NONE;

	for (size_t i = block->first; i < block->end; i++) {
		const pcut_md_event *e = &md->events[i];

		if (e->op == PCUT_MD_OP_OPEN)
			url = PCUT_STR_NONE;
		else if (e->op == PCUT_MD_OP_STR && e->code == PCUT_ATTR_URL)
			url = event_str(e);
		else if (e->op == PCUT_MD_OP_TEXT && url.len > 0 &&
		    pcut_str_eq(event_str(e), name))
			return url;
	}
	return PCUT_STR_NONE;
}

static int
take_byline(pcut_markdown *md, size_t i, pcut_builder *b)
{
	const pcut_markdown_block *block = &md->blocks[i];
	pcut_str names[PCUT_MD_MAX_AUTHORS];
	size_t count;

	if (!is_simple(md, block, 0, 1) ||
	    (count = pcut_md_byline(line_of(md, i), names)) == 0)
		return 0;
	for (size_t k = 0; k < count; k++) {
		pcut_agent author = PCUT_AGENT_INIT;

		author.name = names[k];
		author.url = link_of(md, block, names[k]);
		author.type = author.role = author.sort = PCUT_STR_NONE;
		pcut_build_author(b, PCUT_ORIGIN_TEXT, &author);
	}
	return 1;
}

static int
take_date(pcut_markdown *md, size_t i, pcut_builder *b)
{
	char buf[PCUT_DATE_MAX];
	pcut_str text, iso;

	if (!is_simple(md, &md->blocks[i], 0, 0))
		return 0;
	text = line_of(md, i);
	if (!pcut_md_date(text, buf, &iso))
		return 0;
	pcut_build_meta(b, PCUT_META_DATE_PUBLISHED, PCUT_ORIGIN_TEXT, iso);
	if (!pcut_str_eq(text, iso))
		pcut_build_meta(b, PCUT_META_DATE_PUBLISHED_TEXT,
		    PCUT_ORIGIN_TEXT, text);
	return 1;
}

/* The lead image with its caption and credit: blocks taken. */
static size_t
take_lead_image(pcut_markdown *md, size_t i, pcut_builder *b)
{
	const pcut_markdown_block *block = &md->blocks[i];
	size_t from = i;

	for (size_t k = block->first; k < block->end; k++)
		if (md->events[k].op == PCUT_MD_OP_STR &&
		    md->events[k].code == PCUT_ATTR_TITLE)
			return 0; /* there is no place for it */
	pcut_build_open(b, PCUT_NODE_LEAD_IMAGE);
	pcut_md_tape_play(md, block->first + 2, block->end - 2, b);
	i++;
	if (i < md->n_blocks && md->blocks[i].is_emphasis &&
	    !md->blocks[i].is_escaped) {
		pcut_build_open(b, PCUT_NODE_LEAD_CAPTION);
		build_inside(md, &md->blocks[i++], b);
		pcut_build_close(b, PCUT_NODE_LEAD_CAPTION);
	}
	if (i < md->n_blocks && md->blocks[i].is_strong &&
	    !md->blocks[i].is_escaped) {
		pcut_build_open(b, PCUT_NODE_CREDIT);
		build_inside(md, &md->blocks[i++], b);
		pcut_build_close(b, PCUT_NODE_CREDIT);
	}
	pcut_build_close(b, PCUT_NODE_LEAD_IMAGE);
	return i - from;
}

/* What stands under the title, each at most once and in this order; the first
 * block of the body. */
static size_t
take_header(pcut_markdown *md, size_t i, pcut_builder *b)
{
	if (i < md->n_blocks && md->blocks[i].is_emphasis &&
	    is_simple(md, &md->blocks[i], PCUT_NODE_EMPHASIS, 0)) {
		pcut_build_meta(b, PCUT_META_SUBTITLE, PCUT_ORIGIN_TEXT,
		    line_of(md, i));
		i++;
	}
	if (i < md->n_blocks && take_byline(md, i, b))
		i++;
	if (i < md->n_blocks && take_date(md, i, b))
		i++;
	if (i < md->n_blocks && md->blocks[i].is_image)
		i += take_lead_image(md, i, b);
	return i;
}

/* "Original url: <url>" under all blocks.  Nonzero if it is there. */
static int
take_address(pcut_markdown *md, pcut_builder *b)
{
	const pcut_markdown_block *block = &md->blocks[md->n_blocks - 1];
	const pcut_md_event *label = event_at(md, block, 1);
	pcut_str known = pcut_article_get(pcut_build_article(b),
	    PCUT_META_URL, 0);

	if (!is_simple(md, block, 0, 1) || label == NULL ||
	    label->op != PCUT_MD_OP_TEXT ||
	    !pcut_str_eq(event_str(label),
	        pcut_str_from(pcut_md_address_label)) ||
	    block->url.len == 0 || !pcut_str_eq(block->url, block->link) ||
	    block->end - block->first != 7 ||
	    (known.len > 0 && !pcut_str_eq(known, block->url)))
		return 0;
	pcut_build_meta(b, PCUT_META_URL, PCUT_ORIGIN_TEXT, block->url);
	return 1;
}

/* "**Related article:** [Title](url)". */
static int
build_related(pcut_markdown *md, size_t i, pcut_builder *b)
{
	const pcut_markdown_block *block = &md->blocks[i];
	const pcut_md_event *open = event_at(md, block, 1);
	const pcut_md_event *label = event_at(md, block, 2);
	pcut_str text;

	if (!is_simple(md, block, PCUT_NODE_STRONG, 1) ||
	    open->op != PCUT_MD_OP_OPEN || open->code != PCUT_NODE_STRONG ||
	    label->op != PCUT_MD_OP_TEXT ||
	    !pcut_str_eq(event_str(label), PCUT_LIT("Related article:")))
		return 0;
	text = line_of(md, i);
	text = pcut_str_trim(pcut_str_skip(text, label->len));
	/* All behind the label is the link, or there is none. */
	if (text.len == 0 || (block->url.len > 0 &&
	        !pcut_str_eq(text, block->link)) ||
	    md->events[block->first + 3].op != PCUT_MD_OP_CLOSE)
		return 0;
	pcut_build_open(b, PCUT_NODE_RELATED);
	pcut_build_str(b, PCUT_ATTR_LABEL, PCUT_LIT("Related article"));
	pcut_build_str(b, PCUT_ATTR_TITLE, text);
	pcut_build_str(b, PCUT_ATTR_URL, block->url);
	pcut_build_close(b, PCUT_NODE_RELATED);
	return 1;
}

/* Where the caption's emphasis ends, if text in brackets follows it and no
 * more; 0 if the block is no such caption. */
static size_t
caption_end(const pcut_markdown *md, const pcut_markdown_block *block)
{
	size_t depth = 0, i = block->first + 1;

	if (block->kind != PCUT_NODE_PARAGRAPH || block->is_escaped ||
	    block->end - block->first < 5 ||
	    md->events[i].op != PCUT_MD_OP_OPEN ||
	    md->events[i].code != PCUT_NODE_EMPHASIS)
		return 0;
	for (; i < block->end; i++) {
		if (md->events[i].op == PCUT_MD_OP_OPEN)
			depth++;
		else if (md->events[i].op == PCUT_MD_OP_CLOSE && --depth == 0)
			break;
	}
	return i + 1;
}

/* The credit "(...)" that the text from event i on is; empty if none. */
static pcut_str
credit_at(const pcut_markdown *md, const pcut_markdown_block *block, size_t i)
{
	pcut_str s;

	if (i + 2 != block->end || md->events[i].op != PCUT_MD_OP_TEXT)
		return PCUT_STR_NONE;
	s = pcut_str_trim(event_str(&md->events[i]));
	if (s.len < 3 || s.ptr[0] != '(' || s.ptr[s.len - 1] != ')')
		return PCUT_STR_NONE;
	return pcut_str_cut(s, 1, s.len - 2);
}

/* An image with its caption in the next block: blocks taken, 0 if none. */
static size_t
build_figure(pcut_markdown *md, size_t i, pcut_builder *b)
{
	const pcut_markdown_block *image = &md->blocks[i], *next;
	pcut_str credit = PCUT_STR_NONE;
	size_t end = 0;

	if (!image->is_image || i + 1 >= md->n_blocks)
		return 0;
	next = &md->blocks[i + 1];
	if (next->is_escaped)
		return 0;
	if (next->is_emphasis) {
		end = next->end - 1;
	} else if ((end = caption_end(md, next)) > 0) {
		credit = credit_at(md, next, end);
		if (credit.len == 0)
			return 0;
	} else {
		credit = credit_at(md, next, next->first + 1);
		if (next->kind != PCUT_NODE_PARAGRAPH || credit.len == 0)
			return 0;
	}
	pcut_build_open(b, PCUT_NODE_FIGURE);
	pcut_markdown_build(md, i, b);
	if (end > 0) {
		pcut_build_open(b, PCUT_NODE_CAPTION);
		pcut_build_open(b, PCUT_NODE_PARAGRAPH);
		pcut_md_tape_play(md, next->first + 2, end - 1, b);
		pcut_build_close(b, PCUT_NODE_PARAGRAPH);
		pcut_build_close(b, PCUT_NODE_CAPTION);
	}
	if (credit.len > 0)
		pcut_build_leaf(b, PCUT_NODE_CREDIT, credit);
	pcut_build_close(b, PCUT_NODE_FIGURE);
	return 2;
}

/* Blocks from i up to end, and the notes. */
static void
build_body(pcut_markdown *md, size_t i, size_t end, pcut_builder *b)
{
	while (i < end) {
		size_t taken = build_figure(md, i, b);

		if (taken == 0) {
			taken = 1;
			if (!build_related(md, i, b))
				pcut_markdown_build(md, i, b);
		}
		i += taken;
	}
	pcut_markdown_build_notes(md, b);
}

/* Nonzero if the first block is a heading that says title. */
static int
repeats_title(pcut_markdown *md, pcut_str title)
{
	return md->n_blocks > 0 && title.len > 0 &&
	    md->blocks[0].kind == PCUT_NODE_HEADING &&
	    md->blocks[0].level == 1 &&
	    pcut_str_eq(line_of(md, 0), title);
}

pcut_status
pcut_markdown_read(pcut_reader *r, pcut_builder *b, pcut_str text,
    unsigned flags)
{
	pcut_str title = pcut_article_get(pcut_build_article(b),
	    PCUT_META_TITLE, 0);
	pcut_markdown *md;
	pcut_status rc = pcut_markdown_parse(r, text, flags, &md);

	if (rc < 0)
		return rc;
	build_body(md, repeats_title(md, title) ? 1 : 0, md->n_blocks, b);
	pcut_markdown_free(md);
	return PCUT_OK;
}

pcut_status
pcut_md_read_article(pcut_reader *r, pcut_builder *b, pcut_str text,
    unsigned flags)
{
	pcut_str block, rest;
	pcut_front front = pcut_markdown_front_matter(text, &block, &rest);
	pcut_markdown *md;
	pcut_str title;
	pcut_status rc;
	size_t i = 0, end;

	if (front != PCUT_FRONT_NONE) {
		rc = pcut_markdown_front_read(r, b, front, block);
		if (rc < 0 && rc != PCUT_EFORMAT)
			return rc;
	}
	if ((rc = pcut_markdown_parse(r, rest, flags, &md)) < 0)
		return rc;
	title = pcut_article_get(pcut_build_article(b), PCUT_META_TITLE, 0);
	if (repeats_title(md, title)) {
		i = 1;
	} else if (title.len == 0 && md->n_blocks > 0 &&
	    md->blocks[0].kind == PCUT_NODE_HEADING &&
	    md->blocks[0].level == 1) {
		pcut_build_meta(b, PCUT_META_TITLE, PCUT_ORIGIN_TEXT,
		    line_of(md, 0));
		i = front == PCUT_FRONT_NONE ? take_header(md, 1, b) : 1;
	}
	end = md->n_blocks;
	if (end > i && take_address(md, b))
		end--;
	build_body(md, i, end, b);
	pcut_markdown_free(md);
	return PCUT_OK;
}
