/* SPDX-License-Identifier: ISC */
/*
 * Readers' comments, as far as the page has them: elements that their class
 * or type calls a comment, outside the article.  Replies follow what they
 * reply to, one after another.
 */
#include "html_page.h"
#include "str.h"

#define COMMENTS_MOST 5000
#define COMMENT_MOST 20000 /* characters; more is a list of them */

static int
is_comment(const pcut_html_page *p, const pcut_html_node *n)
{
	pcut_str type;

	if (n->kind != PCUT_HTML_ELEMENT || n->nattr == 0 ||
	    p->kept[n->order] > 0 || p->lost[n->order] < 2 ||
	    p->lost[n->order] > COMMENT_MOST)
		return 0;
	if (n->tag != PCUT_TAG_LI && n->tag != PCUT_TAG_DIV &&
	    n->tag != PCUT_TAG_ARTICLE && n->tag != PCUT_TAG_SECTION &&
	    n->tag != PCUT_TAG_TR)
		return 0;
	type = pcut_html_attr_value(n, PCUT_HATTR_ITEMTYPE);
	if (type.ptr != NULL && (pcut_str_ends(type, PCUT_LIT("/Comment")) ||
	    pcut_str_ends(type, PCUT_LIT("/UserComments"))))
		return 1;
	return pcut_html_has_class(n, "comment") ||
	    pcut_html_has_class(n, "comment-item") ||
	    pcut_html_has_class(n, "commentlist-item");
}

#define PARTS_MOST 120 /* nodes of a comment that are looked at */

/* n, or the first node behind it in comment that is of no reply; NULL where
 * there is none. */
static const pcut_html_node *
own_node(pcut_html_page *p, const pcut_html_node *n,
    const pcut_html_node *comment, int *left)
{
	while (n != NULL && (*left)-- > 0) {
		if (!pcut_html_marked(p, n, PCUT_HTML_M_COMMENT))
			return n;
		n = pcut_html_after(n, comment);
	}
	return NULL;
}

/* The element inside a comment that one of words names. */
static const pcut_html_node *
part_of(pcut_html_page *p, const pcut_html_node *comment, const char *words)
{
	const pcut_html_node *n = comment->first;
	int left = PARTS_MOST;

	while ((n = own_node(p, n, comment, &left)) != NULL) {
		if (n->kind == PCUT_HTML_ELEMENT && p->lost[n->order] > 0 &&
		    pcut_html_class_has(n, words))
			return n;
		n = pcut_html_next(n, comment);
	}
	return NULL;
}

static const pcut_html_node *
time_of(pcut_html_page *p, const pcut_html_node *comment)
{
	const pcut_html_node *n = comment->first;
	int left = PARTS_MOST;

	while ((n = own_node(p, n, comment, &left)) != NULL) {
		if (pcut_html_is(n, PCUT_TAG_TIME))
			return n;
		n = pcut_html_next(n, comment);
	}
	return part_of(p, comment, " date time commentdate metadata ");
}

static void
put_text(pcut_html_page *p, const pcut_html_node *n)
{
	pcut_str text = n == NULL ? PCUT_STR_NONE :
	    pcut_html_text(p->arena, n);

	if (text.ptr == NULL)
		p->failed = 1;
	else if (text.len < 120)
		pcut_html_flow_text(&p->flow, text);
}

/* What is inside top is kept, but for replies and tools. */
static int
keep(pcut_html_page *p, const pcut_html_node *top, const pcut_html_node *head,
    const pcut_html_node *time)
{
	int any = 0;

	for (uint32_t i = top->order; i < top->end; i++) {
		const pcut_html_node *n = p->node[i];

		if (n != top && (n == head || n == time ||
		    pcut_html_marked(p, n, PCUT_HTML_M_GONE |
		    PCUT_HTML_M_COMMENT) || pcut_html_class_has(n, " reply "
		    "report vote votes share avatar permalink "))) {
			pcut_html_mark_set(p, n, PCUT_HTML_M_GONE);
			i = n->end - 1;
			continue;
		}
		if (n->kind == PCUT_HTML_TEXT &&
		    !pcut_html_is_blank(n->u.text)) {
			pcut_html_mark_set(p, n, PCUT_HTML_M_TEXT);
			any = 1;
		}
		if (n->kind == PCUT_HTML_ELEMENT)
			pcut_html_mark_set(p, n, PCUT_HTML_M_HOLDS);
	}
	return any;
}

/* What the comment says: the longest part that is called so. */
static const pcut_html_node *
body_of(pcut_html_page *p, const pcut_html_node *comment)
{
	const pcut_html_node *n = comment->first, *best = NULL;
	int left = 120;

	while (n != NULL && left-- > 0) {
		int skip = pcut_html_marked(p, n, PCUT_HTML_M_COMMENT);

		if (!skip && n->kind == PCUT_HTML_ELEMENT &&
		    (best == NULL || p->lost[n->order] >
		    p->lost[best->order]) && pcut_html_class_has(n,
		    " commentcontent commentbody commenttext body content "
		    "text message "))
			best = n;
		n = skip ? pcut_html_after(n, comment) :
		    pcut_html_next(n, comment);
	}
	return best;
}

static void
write_comment(pcut_html_page *p, const pcut_html_node *n)
{
	const pcut_html_node *author = part_of(p, n, " author fn username "
	    "user name commenter ");
	const pcut_html_node *time = time_of(p, n);
	const pcut_html_node *body = body_of(p, n);

	if (body == NULL || (author != NULL &&
	    pcut_html_inside(author, body) && p->lost[body->order] <
	    p->lost[author->order] + 8))
		body = n;
	p->mark[n->order] &= (uint16_t)~PCUT_HTML_M_COMMENT;
	if (!keep(p, body, author, time))
		return;
	pcut_html_flow_open(&p->flow, PCUT_NODE_GROUP);
	pcut_build_str(p->b, PCUT_ATTR_ROLE, PCUT_LIT("comment"));
	if (author != NULL || time != NULL) {
		pcut_html_flow_open_line(&p->flow, PCUT_NODE_SUMMARY);
		put_text(p, author);
		if (author != NULL && time != NULL)
			pcut_html_flow_text(&p->flow, PCUT_LIT(", "));
		put_text(p, time);
		pcut_html_flow_close_line(&p->flow, PCUT_NODE_SUMMARY);
	}
	for (const pcut_html_node *c = body->first; c != NULL; c = c->next)
		pcut_html_walk(p, c);
	pcut_html_flow_close(&p->flow, PCUT_NODE_GROUP);
}

void
pcut_html_comments(pcut_html_page *p)
{
	uint32_t i, found = 0;

	for (i = 0; i < p->doc->count && found < COMMENTS_MOST; i++) {
		const pcut_html_node *n = p->node[i];

		if (pcut_html_marked(p, n, PCUT_HTML_M_GONE))
			i = n->end - 1;
		else if (is_comment(p, n)) {
			pcut_html_mark_set(p, n, PCUT_HTML_M_COMMENT);
			found++;
		}
	}
	if (found == 0)
		return;
	pcut_html_flow_end(&p->flow);
	pcut_build_open(p->b, PCUT_NODE_COMMENTS);
	p->n_levels = 0;
	for (i = 0; i < p->doc->count && !p->failed; i++)
		if (pcut_html_marked(p, p->node[i], PCUT_HTML_M_COMMENT))
			write_comment(p, p->node[i]);
	pcut_html_flow_end(&p->flow);
	pcut_build_close(p->b, PCUT_NODE_COMMENTS);
}
