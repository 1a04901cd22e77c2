/* SPDX-License-Identifier: ISC */
/*
 * The article as Markdown, in one canonical form: each kind of block, and the
 * order of the whole.  Blocks are walked without recursion, and memory is that
 * of the largest one.
 */
#include <presscut.h>

#include "markdown_write.h"
#include "mem.h"
#include "str.h"

/* A block of its own that is one text. */
static void
put_block(pcut_md *md, const pcut_node *n, unsigned flags)
{
	pcut_str line;

	if (n != NULL && (n == md->reference[0] || n == md->reference[1]))
		flags |= PCUT_MD_REFERENCE;
	if (!md->written)
		flags |= PCUT_MD_FIRST;
	if (n != NULL && md->has_first && pcut_node_prev(n) == NULL)
		flags |= PCUT_MD_TASK;
	line = pcut_md_render(md, PCUT_MD_LINE | flags);
	if (line.len == 0)
		return;
	pcut_md_begin(md, n);
	pcut_md_lines(md, line);
}

void
pcut_md_block(pcut_md *md, unsigned flags)
{
	put_block(md, NULL, flags);
}

static void
put_paragraph(pcut_md *md, const pcut_node *n)
{
	pcut_md_start(md);
	pcut_md_inlines(md, n);
	put_block(md, n, 0);
}

/* A part that is set apart by a mark: a caption, a title. */
static void
put_marked(pcut_md *md, const pcut_node *n, pcut_kind mark)
{
	pcut_md_start(md);
	pcut_md_open(md, mark);
	pcut_md_inlines(md, n);
	pcut_md_close(md, mark);
	put_block(md, NULL, 0);
}

static void
put_heading(pcut_md *md, const pcut_node *n)
{
	static const char marks[] = "###### ";
	long level = pcut_node_num(n, PCUT_ATTR_LEVEL);
	pcut_str line;

	if (n == md->skip)
		return;
	level = level < 1 ? 1 : level > 6 ? 6 : level;
	pcut_md_start(md);
	pcut_md_inlines(md, n);
	line = pcut_md_render(md, PCUT_MD_HEADING);
	pcut_md_begin(md, n);
	pcut_md_put_prefix(md, 0);
	pcut_put(md->out, PCUT_STR(marks + 6 - level,
	    (size_t)level + (line.len > 0)));
	pcut_put(md->out, line);
	pcut_putc(md->out, '\n');
	md->separate = md->written = 1;
}

/* A fence longer than any in the text, with the language behind it. */
static void
put_fenced(pcut_md *md, const pcut_node *n, pcut_str text, pcut_str language)
{
	char mark = pcut_str_find_char(language, '`') == SIZE_MAX ? '`' : '~';
	size_t run = 0, longest = 2;

	for (size_t i = 0; i < text.len; i++) {
		run = text.ptr[i] == mark ? run + 1 : 0;
		if (run > longest)
			longest = run;
	}
	pcut_md_begin(md, n);
	pcut_md_put_prefix(md, 0);
	for (size_t i = 0; i <= longest; i++)
		pcut_putc(md->out, mark);
	for (size_t i = 0; i < language.len; i++) {
		char c = language.ptr[i];

		if (pcut_is_space(c))
			break; /* the first word names it */
		if (c == '\\' || (c == '&' &&
		        pcut_md_entity(pcut_str_skip(language, i)) > 0))
			pcut_putc(md->out, '\\');
		pcut_putc(md->out, c);
	}
	pcut_putc(md->out, '\n');
	pcut_md_lines(md, text);
	pcut_md_put_prefix(md, 0);
	for (size_t i = 0; i <= longest; i++)
		pcut_putc(md->out, mark);
	pcut_putc(md->out, '\n');
	md->separate = md->written = 1;
}

static void
put_math(pcut_md *md, const pcut_node *n)
{
	pcut_str tex = pcut_node_str(n, PCUT_ATTR_TEX);

	if (tex.len == 0)
		pcut_writer_warn(md->w, "markdown.math",
		    "formula without TeX left out");
	else
		put_fenced(md, n, tex, PCUT_LIT("math"));
}

/* A rule must not look like a list whose mark is before it. */
static void
put_rule(pcut_md *md, const pcut_node *n)
{
	int stars = md->has_first &&
	    pcut_str_find_char(pcut_buf_str(&md->first), '*') != SIZE_MAX;

	pcut_md_begin(md, n);
	pcut_md_lines(md, stars ? PCUT_LIT("---") : PCUT_LIT("***"));
}

/* Lines with a \ at their ends, a paragraph for each stanza. */
static void
put_verse(pcut_md *md, const pcut_node *n)
{
	pcut_md_start(md);
	for (const pcut_node *line = pcut_node_child(n); line != NULL;
	     line = pcut_node_next(line)) {
		const pcut_node *next = pcut_node_next(line);
		long indent = pcut_node_num(line, PCUT_ATTR_INDENT);

		if (pcut_node_child(line) == NULL) {
			put_block(md, NULL, 0);
			pcut_md_start(md);
			continue;
		}
		for (long i = 0; i < indent && i < 40; i++)
			pcut_md_text(md, PCUT_LIT("\xC2\xA0\xC2\xA0"));
		pcut_md_inlines(md, line);
		if (next != NULL && pcut_node_child(next) != NULL)
			pcut_md_break(md);
	}
	put_block(md, NULL, 0);
}

static void
put_related(pcut_md *md, const pcut_node *n)
{
	pcut_str label = pcut_node_str(n, PCUT_ATTR_LABEL);
	pcut_str title = pcut_node_str(n, PCUT_ATTR_TITLE);
	pcut_str url = pcut_node_str(n, PCUT_ATTR_URL);

	if (label.len == 0)
		label = PCUT_LIT("Related article");
	pcut_md_start(md);
	pcut_md_open(md, PCUT_NODE_STRONG);
	pcut_md_text(md, label);
	if (label.ptr[label.len - 1] != ':')
		pcut_md_text(md, PCUT_LIT(":"));
	pcut_md_close(md, PCUT_NODE_STRONG);
	pcut_md_text(md, PCUT_LIT(" "));
	pcut_md_link(md, url, PCUT_STR_NONE, title.len > 0 ? title : url);
	put_block(md, NULL, 0);
}

static void
put_embed(pcut_md *md, const pcut_node *n)
{
	pcut_str url = pcut_node_str(n, PCUT_ATTR_URL);
	pcut_str title = pcut_node_str(n, PCUT_ATTR_TITLE);

	if (title.len == 0)
		title = pcut_node_str(n, PCUT_ATTR_PROVIDER);
	pcut_md_start(md);
	pcut_md_link(md, url, PCUT_STR_NONE, title.len > 0 ? title : url);
	put_block(md, NULL, 0);
}

/* A caption's paragraphs in emphasis; the credit in brackets behind them. */
static void
put_caption(pcut_md *md, const pcut_node *caption, const pcut_node *credit)
{
	const pcut_node *part = caption != NULL ? pcut_node_child(caption)
	                                        : NULL;

	do {
		const pcut_node *next = part != NULL ? pcut_node_next(part)
		                                     : NULL;

		pcut_md_start(md);
		if (part != NULL) {
			pcut_md_open(md, PCUT_NODE_EMPHASIS);
			if (pcut_node_is_inline(part)) {
				pcut_md_inlines(md, caption);
				next = NULL;
			} else {
				pcut_md_inlines(md, part);
			}
			pcut_md_close(md, PCUT_NODE_EMPHASIS);
		}
		if (next == NULL && credit != NULL) {
			pcut_md_text(md, part != NULL ? PCUT_LIT(" (")
			                              : PCUT_LIT("("));
			pcut_md_inlines(md, credit);
			pcut_md_text(md, PCUT_LIT(")"));
		}
		put_block(md, NULL, 0);
		part = next;
	} while (part != NULL);
}

static const pcut_node *
part_of(const pcut_node *n, pcut_kind kind)
{
	for (n = pcut_node_child(n); n != NULL; n = pcut_node_next(n))
		if (pcut_node_kind(n) == kind)
			return n;
	return NULL;
}

static void
put_lead_image(pcut_md *md, const pcut_node *n)
{
	const pcut_node *caption = part_of(n, PCUT_NODE_LEAD_CAPTION);
	const pcut_node *credit = part_of(n, PCUT_NODE_CREDIT);

	pcut_md_start(md);
	pcut_md_image(md, n);
	put_block(md, NULL, 0);
	if (caption != NULL)
		put_marked(md, caption, PCUT_NODE_EMPHASIS);
	if (credit != NULL)
		put_marked(md, credit, PCUT_NODE_STRONG);
}

/* ---- containers --------------------------------------------------------- */

static pcut_status
visit_leaf(pcut_md *md, const pcut_node *n)
{
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_PARAGRAPH:
		put_paragraph(md, n);
		break;
	case PCUT_NODE_HEADING:
		put_heading(md, n);
		break;
	case PCUT_NODE_CODE_BLOCK:
		put_fenced(md, n, pcut_node_literal(n),
		    pcut_node_str(n, PCUT_ATTR_LANGUAGE));
		break;
	case PCUT_NODE_PREFORMATTED:
		put_fenced(md, n, pcut_node_literal(n), PCUT_STR_NONE);
		break;
	case PCUT_NODE_MATH_BLOCK:
		put_math(md, n);
		break;
	case PCUT_NODE_VERSE:
		put_verse(md, n);
		break;
	case PCUT_NODE_TABLE:
		pcut_md_table(md, n);
		break;
	case PCUT_NODE_RULE:
		put_rule(md, n);
		break;
	case PCUT_NODE_RELATED:
		put_related(md, n);
		break;
	case PCUT_NODE_RAW_BLOCK:
		if (!pcut_str_eq(pcut_node_str(n, PCUT_ATTR_FORMAT),
		        PCUT_LIT("markdown"))) {
			pcut_writer_warn(md->w, "markdown.raw",
			    "raw content of another format left out");
			break;
		}
		pcut_md_begin(md, NULL);
		pcut_md_lines(md, pcut_str_trim_end(pcut_node_literal(n)));
		break;
	case PCUT_NODE_TITLE:
	case PCUT_NODE_SUMMARY:
	case PCUT_NODE_TERM:
		put_marked(md, n, PCUT_NODE_STRONG);
		break;
	case PCUT_NODE_ATTRIBUTION:
		pcut_md_start(md);
		pcut_md_text(md, PCUT_LIT("\xE2\x80\x94 "));
		pcut_md_inlines(md, n);
		put_block(md, NULL, 0);
		break;
	default:
		return PCUT_OK;
	}
	pcut_md_end_block(md, pcut_node_kind(n));
	return PCUT_END;
}

static pcut_status
visit_block(void *payload, const pcut_node *n, pcut_event event)
{
	pcut_md *md = payload;
	pcut_kind kind = pcut_node_kind(n);

	if (md->failed)
		return PCUT_ENOMEM;
	switch (kind) {
	case PCUT_NODE_LIST:
	case PCUT_NODE_ITEM:
	case PCUT_NODE_DEFINITIONS:
	case PCUT_NODE_DEFINITION_ITEM:
	case PCUT_NODE_QUOTE:
	case PCUT_NODE_CALLOUT:
	case PCUT_NODE_PULL_QUOTE:
		pcut_md_container(md, n, event);
		if (event == PCUT_EVENT_LEAVE && kind != PCUT_NODE_ITEM)
			pcut_md_end_block(md, kind == PCUT_NODE_LIST ? kind
			                                     : PCUT_NODE_QUOTE);
		return md->failed ? PCUT_ENOMEM : PCUT_OK;
	case PCUT_NODE_FIGURE:
		if (event == PCUT_EVENT_LEAVE) {
			const pcut_node *caption = part_of(n,
			    PCUT_NODE_CAPTION);
			const pcut_node *credit = part_of(n, PCUT_NODE_CREDIT);

			if (caption != NULL || credit != NULL)
				put_caption(md, caption, credit);
			pcut_md_end_block(md, kind);
		}
		return PCUT_OK;
	case PCUT_NODE_EMBED:
		if (event == PCUT_EVENT_ENTER && pcut_node_child(n) == NULL)
			put_embed(md, n);
		pcut_md_end_block(md, kind);
		return PCUT_OK;
	case PCUT_NODE_GROUP: /* its parts, one after another */
	case PCUT_NODE_DEFINITION:
	case PCUT_NODE_BODY:
	case PCUT_NODE_COMMENTS:
	case PCUT_NODE_NOTE:
		return PCUT_OK;
	case PCUT_NODE_CAPTION: /* when the figure is left */
	case PCUT_NODE_CREDIT:
		return PCUT_END;
	default:
		return event == PCUT_EVENT_ENTER ? visit_leaf(md, n) : PCUT_OK;
	}
}

/* ---- the article -------------------------------------------------------- */

/* Notes that only notes refer to are found on the way. */
static pcut_status
put_notes(pcut_md *md)
{
	const pcut_node *root = pcut_article_root(md->a, PCUT_NODE_NOTES);
	const pcut_node *rest = root != NULL ? pcut_node_child(root) : NULL;
	pcut_status rc = PCUT_OK;

	for (size_t i = 0; rc >= 0 && !md->failed; i++) {
		const pcut_node *note;
		pcut_buf label = {.mem = md->line.mem};

		/* One that nothing refers to is kept nevertheless. */
		while (i == md->n_notes && rest != NULL) {
			pcut_md_note(md, pcut_node_str(rest, PCUT_ATTR_ID));
			rest = pcut_node_next(rest);
		}
		if (i == md->n_notes)
			break;
		note = md->notes[i];
		pcut_buf_putf(&label, "[^%zu]: ", i + 1);
		if (pcut_md_enter(md, NULL, pcut_buf_str(&label),
		        PCUT_LIT("    ")) != NULL) {
			rc = pcut_walk(note, visit_block, md);
			pcut_md_leave(md);
		}
		pcut_buf_free(&label);
	}
	return rc;
}

static pcut_status
put_article(pcut_md *md, int front)
{
	const pcut_node *lead = pcut_article_root(md->a, PCUT_NODE_LEAD_IMAGE);
	const pcut_node *body = pcut_article_root(md->a, PCUT_NODE_BODY);
	const pcut_node *comments = pcut_article_root(md->a,
	    PCUT_NODE_COMMENTS);
	pcut_status rc;

	pcut_md_keep_apart(md, front);
	if (front) {
		pcut_md_front(md);
	} else {
		pcut_md_head(md);
		if (lead != NULL)
			put_lead_image(md, lead);
	}
	rc = pcut_walk(body, visit_block, md);
	if (rc >= 0 && comments != NULL && pcut_node_child(comments) != NULL) {
		put_rule(md, NULL);
		rc = pcut_walk(comments, visit_block, md);
	}
	if (rc >= 0 && !front)
		pcut_md_tail(md);
	if (rc >= 0)
		rc = put_notes(md);
	if (rc >= 0 && md->references.len > 0) {
		pcut_md_begin(md, NULL);
		pcut_md_lines(md, pcut_buf_str(&md->references));
	}
	return rc >= 0 && md->failed ? PCUT_ENOMEM : rc;
}

pcut_status
pcut_md_write(pcut_writer *w, const pcut_article *a, pcut_output *out,
    const pcut_allocator *mem, unsigned flags)
{
	pcut_md md = {.w = w, .out = out, .a = a};
	pcut_status rc;

	md.atoms.mem = md.line.mem = md.references.mem = mem;
	md.prefix.mem = md.first.mem = mem;
	md.note_numbers.mem = md.url_numbers.mem = mem;
	md.reference_links = (flags & PCUT_MD_REFERENCE_LINKS) != 0;
	rc = put_article(&md, (flags & PCUT_MD_FRONT_MATTER) != 0);
	pcut_md_inline_free(&md);
	pcut_buf_free(&md.prefix);
	pcut_buf_free(&md.first);
	pcut_mem_free(mem, md.frames);
	return rc;
}
