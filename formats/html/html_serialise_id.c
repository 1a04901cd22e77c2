/* SPDX-License-Identifier: ISC */
/*
 * Identifiers and links to them.  An article's own may be anything and occur
 * twice, so ours are numbers: those of headings by their place among them,
 * others in reading order.  All are numbered before the first is written,
 * since links lead forward too; what is not written as an element has none.
 */
#include "html_parts.h"
#include "lang.h"
#include "str.h"

/* What the number of an identifier carries in its low bits. */
enum {
	TARGET_HEADING = 1, /* it is a heading's */
	TARGET_WRITTEN = 2, /* an element has it: no other may */
	TARGET_SHIFT = 2
};

void
pcut_html_put_language(pcut_html_parts *h, pcut_str lang)
{
	char tag[PCUT_LANG_MAX];

	if (lang.len == 0 || !pcut_lang_tag(lang, tag))
		return;
	pcut_html_put_attribute(h, "lang", pcut_str_from(tag));
	if (h->style->xhtml)
		pcut_html_put_attribute(h, "xml:lang", pcut_str_from(tag));
}

/* The first term of an item bears the item's identifier, which has no element
 * of its own. */
static int
lends_id(const pcut_node *n)
{
	return n != NULL && pcut_node_kind(n) == PCUT_NODE_TERM &&
	       pcut_node_prev(n) == NULL && !pcut_node_has(n, PCUT_ATTR_ID);
}

void
pcut_html_put_common(pcut_html_parts *h, const pcut_node *n)
{
	pcut_str id =
	    pcut_node_str(lends_id(n) ? pcut_node_parent(n) : n, PCUT_ATTR_ID);
	pcut_str dir = pcut_node_str(n, PCUT_ATTR_DIR);
	uint64_t *number;

	if (id.len > 0 && pcut_node_kind(n) != PCUT_NODE_HEADING &&
	    pcut_node_kind(n) != PCUT_NODE_NOTE &&
	    (number = pcut_map_find(&h->ids, id)) != NULL &&
	    !(*number & (TARGET_HEADING | TARGET_WRITTEN))) {
		pcut_putf(h->out, " id=\"x%llu\"",
		    (unsigned long long)(*number >> TARGET_SHIFT));
		*number |= TARGET_WRITTEN;
	}
	pcut_html_put_language(h, pcut_node_str(n, PCUT_ATTR_LANG));
	if (dir.len > 0)
		pcut_html_put_attribute(h, "dir", dir);
}

/* Whether the page itself is meant, and #fragment is in it: its number. */
static uint64_t *
local_target(pcut_html_parts *h, pcut_str url)
{
	size_t hash = pcut_str_find_char(url, '#');
	pcut_str page = pcut_str_cut(url, 0, hash);

	if (hash == SIZE_MAX)
		return NULL;
	if (page.len > 0 &&
	    !pcut_str_eq(
		page, pcut_article_get(h->article, PCUT_META_URL, 0)) &&
	    !pcut_str_eq(
		page, pcut_article_get(h->article, PCUT_META_CANONICAL_URL, 0)))
		return NULL;
	return pcut_map_find(&h->ids, pcut_str_skip(url, hash + 1));
}

int
pcut_html_open_local_link(pcut_html_parts *h, pcut_str url)
{
	uint64_t *local = local_target(h, url);

	if (local == NULL)
		return 0;
	pcut_putf(h->out, "<a href=\"#%c%llu\"",
	    *local & TARGET_HEADING ? 'h' : 'x',
	    (unsigned long long)(*local >> TARGET_SHIFT));
	return 1;
}

/* Nonzero if the element of n carries an identifier: links to it work. */
static int
is_target(const pcut_node *n)
{
	if (pcut_html_is_hollow(n))
		return 0;
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_NOTE:
	case PCUT_NODE_MATH:
	case PCUT_NODE_MATH_BLOCK:
	case PCUT_NODE_LINE:
	case PCUT_NODE_ROW:
	case PCUT_NODE_CAPTION:
	case PCUT_NODE_CREDIT:
	case PCUT_NODE_RULE:
	case PCUT_NODE_LINK:
	case PCUT_NODE_IMAGE:
	case PCUT_NODE_NOTE_REF:
	case PCUT_NODE_BREAK:
	case PCUT_NODE_RAW:
	case PCUT_NODE_RAW_BLOCK:
	case PCUT_NODE_COLUMN:
		return 0;
	case PCUT_NODE_DEFINITION_ITEM:
		return lends_id(pcut_node_child(n));
	default:
		return pcut_node_is_block(n) || pcut_node_is_inline(n) ||
		       pcut_node_kind(n) >= PCUT_NODE_ITEM;
	}
}

pcut_status
pcut_html_number_id(void *payload, const pcut_node *n, pcut_event event)
{
	pcut_html_parts *h = payload;
	pcut_str id = pcut_node_str(n, PCUT_ATTR_ID);
	int heading_id = pcut_node_kind(n) == PCUT_NODE_HEADING;
	uint64_t *at;

	pcut_html_count_header_cell(h, n, event);
	if (event == PCUT_EVENT_LEAVE)
		return PCUT_OK;
	h->n_heading_ids += heading_id != 0;
	if (id.len == 0 || !is_target(n) ||
	    (heading_id && pcut_html_is_no_heading(h, n)))
		return PCUT_OK;
	if ((at = pcut_map_at(&h->ids, id)) == NULL)
		return PCUT_ENOMEM;
	if (*at == 0)
		*at = heading_id ? (uint64_t)h->n_heading_ids << TARGET_SHIFT |
				       TARGET_HEADING
				 : (uint64_t)++h->n_ids << TARGET_SHIFT;
	return PCUT_OK;
}
