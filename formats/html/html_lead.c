/* SPDX-License-Identifier: ISC */
/* The picture that opens an article, and who made pictures. */
#include "html_page.h"
#include "label.h"
#include "str.h"

/* "Photo: Ana Brook": the label says nothing that the place does not. */
void
pcut_html_credit(pcut_html_page *p, const pcut_html_node *n)
{
	pcut_str text = PCUT_STR_NONE;
	pcut_label label;

	if (n->end - n->order < 30) {
		text = pcut_html_text(p->arena, n);
		if (text.ptr == NULL) {
			p->failed = 1;
			return;
		}
	}
	if (pcut_label_credit(text, &label) && label.value.len > 0 &&
	    label.label.len > 0)
		pcut_html_flow_text(&p->flow, label.value);
	else
		for (const pcut_html_node *c = n->first; c != NULL;
		    c = c->next)
			pcut_html_walk(p, c);
}

/* The credits of a caption, all in one. */
void
pcut_html_credits(pcut_html_page *p, const pcut_html_node *caption)
{
	const pcut_html_node *n = caption, *next;
	int open = 0;

	for (; n != NULL; n = next) {
		next = pcut_html_next(n, caption);
		if (!pcut_html_marked(p, n, PCUT_HTML_M_CREDIT))
			continue;
		if (!open++)
			pcut_html_flow_open_line(&p->flow, PCUT_NODE_CREDIT);
		p->mark[n->order] &= (uint16_t)~PCUT_HTML_M_CREDIT;
		pcut_html_credit(p, n);
		pcut_html_flow_text(&p->flow, PCUT_LIT(" "));
		next = pcut_html_after(n, caption);
	}
	if (open)
		pcut_html_flow_close_line(&p->flow, PCUT_NODE_CREDIT);
}

/* Is there text behind n in its line, without a break before it? */
int
pcut_html_text_follows(const pcut_html_node *n)
{
	const pcut_html_node *at = n;

	for (;;) {
		while (at->next == NULL) {
			at = at->parent;
			if (at == NULL || pcut_html_is_block(at))
				return 0;
		}
		at = at->next;
		for (;;) {
			if (at->kind == PCUT_HTML_TEXT) {
				if (!pcut_html_is_blank(at->u.text))
					return 1;
				break;
			}
			if (pcut_html_is_block(at) || at->tag == PCUT_TAG_BR ||
			    pcut_html_is_image(at))
				return 0;
			if (at->first == NULL)
				break;
			at = at->first;
		}
	}
}

/* The captions of a lead image, as one line. */
static void
write_lead_captions(pcut_html_page *p, const pcut_html_node *figure)
{
	const pcut_html_node *n = figure, *next;
	int open = 0;

	for (; n != NULL; n = next) {
		next = pcut_html_next(n, figure);
		if (!pcut_html_marked(p, n, PCUT_HTML_M_CAPTION))
			continue;
		if (!open++)
			pcut_html_flow_open_line(&p->flow,
			    PCUT_NODE_LEAD_CAPTION);
		else
			pcut_html_flow_text(&p->flow, PCUT_LIT(" "));
		for (const pcut_html_node *c = n->first; c != NULL;
		    c = c->next)
			if (!pcut_html_marked(p, c, PCUT_HTML_M_CREDIT))
				pcut_html_walk(p, c);
		next = pcut_html_after(n, figure);
	}
	if (open)
		pcut_html_flow_close_line(&p->flow, PCUT_NODE_LEAD_CAPTION);
}

static const pcut_html_node *
figure_around(pcut_html_page *p, const pcut_html_node *image)
{
	const pcut_html_node *n = image->parent;

	for (int up = 0; n != NULL && up < 8; up++, n = n->parent)
		if (pcut_html_marked(p, n, PCUT_HTML_M_FIGURE))
			return n;
	return NULL;
}

int
pcut_html_walk_lead(pcut_html_page *p)
{
	const pcut_html_node *image = NULL, *figure;
	uint32_t i = 0, images = 0;

	for (; i < p->doc->count && image == NULL; i++) {
		const pcut_html_node *n = p->node[i];

		if (pcut_html_marked(p, n, PCUT_HTML_M_GONE)) {
			i = n->end - 1;
			continue;
		}
		if (!pcut_html_marked(p, n, PCUT_HTML_M_TEXT))
			continue;
		if (!pcut_html_is_image(n) || pcut_html_image_is_small(n) ||
		    pcut_html_is_math(n))
			return 0;
		image = n;
	}
	if (image == NULL)
		return 0;
	figure = figure_around(p, image);
	for (i = figure == NULL ? 0 : figure->order; figure != NULL &&
	    i < figure->end; i++)
		images += pcut_html_is_image(p->node[i]) &&
		    pcut_html_marked(p, p->node[i], PCUT_HTML_M_TEXT);
	if (images > 1 || (figure == NULL && pcut_html_text_follows(image)) ||
	    !pcut_html_image(p, image, PCUT_NODE_LEAD_IMAGE))
		return 0;
	if (figure != NULL) {
		write_lead_captions(p, figure);
		pcut_html_credits(p, figure);
	}
	pcut_build_close(p->b, PCUT_NODE_LEAD_IMAGE);
	pcut_html_mark_set(p, figure != NULL ? figure : image,
	    PCUT_HTML_M_GONE);
	return 1;
}
