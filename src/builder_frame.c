/* SPDX-License-Identifier: ISC */
/*
 * Frames to nodes: what is open becomes part of the tree when something comes
 * into it, is checked once its attributes are known, and is put in order when
 * it is closed.
 */
#include "builder_frame.h"
#include "context.h"
#include "mem.h"
#include "str.h"

pcut_frame *
pcut_frame_push(pcut_builder *b, pcut_kind asked, int kind)
{
	pcut_frame *f;

	if (b->len == b->cap) {
		size_t cap = b->cap == 0 ? 64 : b->cap * 2;
		pcut_frame *grown = pcut_mem_realloc(pcut_context_mem(b->ctx),
		    b->frames, cap * sizeof *grown);

		if (grown == NULL || cap > UINT32_MAX / 2) {
			if (grown != NULL)
				b->frames = grown;
			pcut_build_fail(b, PCUT_ENOMEM);
			return NULL;
		}
		b->frames = grown;
		b->cap = cap;
	}
	f = &b->frames[b->len];
	*f = (pcut_frame){.asked = (uint8_t)asked, .kind = (uint8_t)kind,
	    .solid = kind != 0 ? (uint32_t)b->len :
	    b->frames[b->len - 1].solid};
	b->len++;
	b->depth += kind != 0;
	pcut_level_now(b)->open[asked]++;
	if (kind != 0 && !pcut_kind_is_inline(kind) &&
	    pcut_kind_holds((pcut_kind)kind) == PCUT_HOLDS_INLINES)
		pcut_build_reset_inlines(b);
	return f;
}

void
pcut_build_warn(pcut_builder *b, const char *code, const char *message)
{
	pcut_warning w = PCUT_WARNING_INIT;
	pcut_diag diag = {.size = sizeof diag, .code = code,
	    .severity = PCUT_SEVERITY_WARNING, .source = b->source};

	w.code = pcut_str_from(code);
	w.message = pcut_str_from(message);
	if (!pcut_article_has_warning(b->article, w.code))
		pcut_context_report(b->ctx, &diag, "%s", message);
	pcut_build_warning(b, &w);
}

/* ---- nodes ------------------------------------------------------------ */

/* The node that the node of frame i goes under. */
static pcut_node *
parent_of(pcut_builder *b, size_t i)
{
	pcut_node **notes = &b->article->roots[PCUT_NODE_NOTES];

	if (b->frames[i].kind != PCUT_NODE_NOTE)
		return b->frames[b->frames[i - 1].solid].node;
	if (*notes == NULL) {
		*notes = pcut_arena_alloc(&b->article->arena, sizeof **notes);
		if (*notes != NULL)
			(*notes)->kind = PCUT_NODE_NOTES;
	}
	return *notes;
}

static int
register_note(pcut_builder *b, pcut_node *n)
{
	uint64_t *at = pcut_map_at(&b->article->note_by_id,
	    pcut_node_str(n, PCUT_ATTR_ID));

	if (at == NULL)
		return 0;
	*at = (uint64_t)(uintptr_t)n;
	return 1;
}

static int
make_node(pcut_builder *b, size_t i)
{
	pcut_frame *f = &b->frames[i];
	pcut_node *n, *parent;

	if (++b->nodes > b->nodes_limit) {
		pcut_build_fail(b, PCUT_ELIMIT);
		return 0;
	}
	n = pcut_arena_alloc(&b->article->arena, sizeof *n);
	if (n == NULL) {
		pcut_build_fail(b, PCUT_ENOMEM);
		return 0;
	}
	n->kind = f->kind;
	n->attrs = f->attrs;
	f->node = n;
	if (f->kind < PCUT_ROOTS) {
		b->article->roots[f->kind] = n;
		return 1;
	}
	if ((parent = parent_of(b, i)) == NULL ||
	    (f->kind == PCUT_NODE_NOTE && !register_note(b, n))) {
		pcut_build_fail(b, PCUT_ENOMEM);
		return 0;
	}
	pcut_node_append(parent, n);
	return 1;
}

int
pcut_frame_make(pcut_builder *b, size_t index)
{
	size_t base = pcut_level_now(b)->base, i;

	/* Down to the first that is made; then make upwards. */
	for (i = index; b->frames[i].node == NULL && i > base;)
		i = b->frames[i - 1].solid;
	if (b->frames[i].node == NULL && !make_node(b, i))
		return 0;
	while (i < index) {
		i++;
		if (b->frames[i].solid == i && b->frames[i].node == NULL &&
		    !make_node(b, i))
			return 0;
	}
	return b->status == PCUT_OK;
}

/* Where a child stands among its siblings, whatever order they came in. */
static int
rank(const pcut_node *parent, const pcut_node *n)
{
	switch (n->kind) {
	case PCUT_NODE_TITLE:
	case PCUT_NODE_SUMMARY:
	case PCUT_NODE_TERM:
	case PCUT_NODE_LEAD_CAPTION:
		return 0;
	case PCUT_NODE_CAPTION:
		return parent->kind == PCUT_NODE_TABLE ? 0 : 6;
	case PCUT_NODE_COLUMN:
		return 1;
	case PCUT_NODE_ROW:
		switch (pcut_node_num(n, PCUT_ATTR_PART)) {
		case PCUT_PART_HEAD:
			return 2;
		case PCUT_PART_FOOT:
			return 4;
		default:
			return 3;
		}
	case PCUT_NODE_ATTRIBUTION:
		return 5;
	case PCUT_NODE_CREDIT:
		return 7;
	default:
		return 3;
	}
}

/* Children in order of rank, kept within one. */
static void
put_in_order(pcut_node *parent)
{
	pcut_node *first[8] = {0}, *last[8] = {0}, *next;
	int highest = 0, ordered = 1;

	for (pcut_node *n = parent->child; n != NULL && ordered; n = n->next) {
		ordered = rank(parent, n) >= highest;
		highest = rank(parent, n);
	}
	if (ordered)
		return;
	for (pcut_node *n = parent->child; n != NULL; n = next) {
		int r = rank(parent, n);

		next = n->next;
		n->next = NULL;
		n->prev = last[r];
		if (last[r] != NULL)
			last[r]->next = n;
		else
			first[r] = n;
		last[r] = n;
	}
	parent->child = parent->last = NULL;
	for (int r = 0; r < 8; r++)
		for (pcut_node *n = first[r]; n != NULL; n = next) {
			next = n->next;
			pcut_node_append(parent, n);
		}
}

static int
has_rows(const pcut_node *table)
{
	return table->last != NULL && table->last->kind == PCUT_NODE_ROW;
}

/* Breaks at the end of a block say nothing; nor does an inline they leave. */
static void
drop_last_breaks(pcut_node *holder)
{
	for (;;) {
		pcut_node *n = holder->last;

		while (n != NULL && n->last != NULL)
			n = n->last;
		if (n == NULL || n->kind != PCUT_NODE_BREAK)
			return;
		do {
			pcut_node *parent = n->parent;

			pcut_node_unlink(n);
			n = parent;
		} while (n != holder && n->child == NULL);
	}
}

/* ---- what a part hands down ------------------------------------------- */

/* Take attr out of n's list; NULL if it is not there. */
static pcut_attr_item *
take_attr(pcut_node *n, pcut_attr attr)
{
	pcut_attr_item **at = &n->attrs, *item;

	while (*at != NULL && (*at)->attr != attr)
		at = &(*at)->next;
	if ((item = *at) != NULL)
		*at = item->next;
	return item;
}

static int
give_attr(pcut_builder *b, pcut_node *n, pcut_attr attr, pcut_str value)
{
	pcut_attr_item *item;

	if (pcut_node_has(n, attr))
		return 0;
	item = pcut_attr_at(&b->article->arena, &n->attrs, attr);
	if (item == NULL)
		pcut_build_fail(b, PCUT_ENOMEM);
	else
		item->value.str = value;
	return 1;
}

/* All that part holds into one span. */
static void
wrap_inlines(pcut_builder *b, pcut_node *part)
{
	pcut_node *span = pcut_arena_alloc(&b->article->arena, sizeof *span);
	pcut_node *n;

	if (span == NULL) {
		pcut_build_fail(b, PCUT_ENOMEM);
		return;
	}
	span->kind = PCUT_NODE_SPAN;
	while ((n = part->child) != NULL) {
		pcut_node_unlink(n);
		pcut_node_append(span, n);
	}
	pcut_node_append(part, span);
}

/*
 * Article JSON has no place for identifier and language of an item, a row, a
 * caption: they go to what it holds, the identifier to the first that has
 * none.  Parts hold parts two levels deep at most.
 */
static void
hand_down(pcut_builder *b, pcut_node *part)
{
	static const pcut_attr common[] = {PCUT_ATTR_LANG, PCUT_ATTR_DIR,
	    PCUT_ATTR_ID, PCUT_ATTR_ROLE};

	for (size_t i = 0; i < sizeof common / sizeof common[0]; i++) {
		pcut_attr_item *item = take_attr(part, common[i]);
		int is_id = common[i] == PCUT_ATTR_ID;

		if (item == NULL || common[i] == PCUT_ATTR_ROLE)
			continue;
		if (pcut_kind_holds((pcut_kind)part->kind) ==
		    PCUT_HOLDS_INLINES && part->child != NULL &&
		    (part->child != part->last ||
		    part->child->kind != PCUT_NODE_SPAN))
			wrap_inlines(b, part);
		for (pcut_node *n = part->child; n != NULL; n = n->next)
			if (give_attr(b, n, common[i], item->value.str) &&
			    is_id)
				break;
	}
	if (pcut_kind_holds((pcut_kind)part->kind) != PCUT_HOLDS_PARTS)
		return;
	for (pcut_node *n = part->child; n != NULL; n = n->next)
		if (pcut_node_child(n) != NULL)
			hand_down(b, n);
}

static void
finish_node(pcut_builder *b, pcut_node *n)
{
	if (n->kind >= PCUT_NODE_ITEM && n->kind < PCUT_NODE_NOTE)
		hand_down(b, n);
	switch (n->kind) {
	case PCUT_NODE_TABLE:
		put_in_order(n);
		if (!has_rows(n))
			pcut_node_unlink(n);
		break;
	case PCUT_NODE_QUOTE:
	case PCUT_NODE_PULL_QUOTE:
	case PCUT_NODE_CALLOUT:
	case PCUT_NODE_GROUP:
	case PCUT_NODE_FIGURE:
	case PCUT_NODE_LEAD_IMAGE:
		put_in_order(n);
		break;
	default:
		if (!pcut_kind_is_inline(n->kind) &&
		    pcut_kind_holds((pcut_kind)n->kind) == PCUT_HOLDS_INLINES)
			drop_last_breaks(n);
		break;
	}
}

/* ---- popping ---------------------------------------------------------- */

static int
stays_empty(const pcut_frame *f)
{
	return f->kind == PCUT_NODE_CELL || f->kind == PCUT_NODE_LINE ||
	    (f->kind == PCUT_NODE_LEAD_IMAGE && f->attrs != NULL);
}

void
pcut_frame_pop(pcut_builder *b)
{
	size_t i = b->len - 1;
	pcut_frame *f = &b->frames[i];
	pcut_level *level = pcut_level_now(b);

	if (f->kind != 0) {
		if (level->text_at == i)
			pcut_build_flush(b);
		if (f->node == NULL && stays_empty(f))
			pcut_frame_make(b, i);
		if (f->node != NULL)
			finish_node(b, f->node);
		if (!pcut_kind_is_inline(f->kind))
			pcut_build_reset_inlines(b);
		b->depth--;
	} else if (!pcut_kind_is_inline(f->asked)) {
		level->space = 1;
	}
	level->open[f->asked]--;
	b->len--;
	if (level->text_at >= b->len && b->len > 0) {
		/* All text of what was popped is written. */
		level->text_at = b->frames[b->len - 1].solid;
	}
	if (i == level->base && b->level > 0)
		b->level--;
}

void
pcut_frame_pop_to(pcut_builder *b, size_t len)
{
	while (b->len > len && b->status == PCUT_OK)
		pcut_frame_pop(b);
}

/* ---- settling --------------------------------------------------------- */

static int
frame_has(const pcut_frame *f, pcut_attr attr)
{
	const pcut_attr_item *item = f->attrs;

	while (item != NULL && item->attr != attr)
		item = item->next;
	return item != NULL;
}

/* Whether f has what Article JSON requires of its kind. */
static int
is_complete(const pcut_frame *f)
{
	switch (f->kind) {
	case PCUT_NODE_LINK:
	case PCUT_NODE_EMBED:
		return frame_has(f, PCUT_ATTR_URL);
	case PCUT_NODE_IMAGE:
		return frame_has(f, PCUT_ATTR_URL) ||
		    frame_has(f, PCUT_ATTR_ASSET);
	case PCUT_NODE_MATH:
	case PCUT_NODE_MATH_BLOCK:
		return frame_has(f, PCUT_ATTR_TEX) ||
		    frame_has(f, PCUT_ATTR_MATHML);
	case PCUT_NODE_NOTE_REF:
		return frame_has(f, PCUT_ATTR_REF);
	case PCUT_NODE_RUBY:
		return frame_has(f, PCUT_ATTR_RUBY);
	case PCUT_NODE_RELATED:
		return frame_has(f, PCUT_ATTR_TITLE);
	case PCUT_NODE_RAW:
	case PCUT_NODE_RAW_BLOCK:
		return frame_has(f, PCUT_ATTR_FORMAT);
	default:
		return 1;
	}
}

pcut_attr_item *
pcut_frame_attr(pcut_builder *b, pcut_frame *f, pcut_attr attr)
{
	pcut_attr_item *item = pcut_attr_at(&b->article->arena,
	    f->node != NULL ? &f->node->attrs : &f->attrs, attr);

	if (item == NULL)
		pcut_build_fail(b, PCUT_ENOMEM);
	return item;
}

static void
default_num(pcut_builder *b, pcut_frame *f, pcut_attr attr, long value)
{
	pcut_attr_item *item;

	if (!frame_has(f, attr) && (item = pcut_frame_attr(b, f, attr)) != NULL)
		item->value.num = value;
}

/* An id for a note that has none, or one that is taken. */
static void
name_note(pcut_builder *b, pcut_frame *f)
{
	pcut_attr_item *item = pcut_frame_attr(b, f, PCUT_ATTR_ID);
	pcut_map *notes = &b->article->note_by_id;
	size_t n = notes->len + 1;

	if (item == NULL || (item->value.str.len > 0 &&
	    pcut_map_find(notes, item->value.str) == NULL))
		return;
	do {
		char id[32];
		size_t at = sizeof id, rest = n++;

		do
			id[--at] = (char)('0' + rest % 10);
		while ((rest /= 10) > 0);
		id[--at] = 'n';
		item->value.str = pcut_arena_str(&b->article->arena,
		    (pcut_str){id + at, sizeof id - at});
		if (item->value.str.ptr == NULL) {
			item->value.str = PCUT_STR_NONE;
			pcut_build_fail(b, PCUT_ENOMEM);
			return;
		}
	} while (pcut_map_find(notes, item->value.str) != NULL);
}

static void
add_leaf(pcut_builder *b, size_t i)
{
	pcut_frame *f = &b->frames[i];
	pcut_level *level = pcut_level_now(b);
	int is_break = f->kind == PCUT_NODE_BREAK;

	if (pcut_kind_is_inline(f->kind)) {
		if (is_break && !level->content)
			return;
		if (is_break)
			level->space = 0;
		/* What comes before it belongs to the frame below. */
		b->len--;
		pcut_build_before_leaf(b);
		b->len++;
		level->trim = (uint8_t)is_break;
	}
	pcut_frame_make(b, i);
}

void
pcut_build_settle(pcut_builder *b)
{
	pcut_frame *f = pcut_frame_top(b);

	if (!b->unsettled)
		return;
	b->unsettled = 0;
	if (f->kind == 0) {
		if (pcut_kind_holds((pcut_kind)f->asked) == PCUT_HOLDS_NOTHING)
			pcut_frame_pop(b);
		return;
	}
	if (f->kind == PCUT_NODE_HEADING)
		default_num(b, f, PCUT_ATTR_LEVEL, 2);
	else if (f->kind == PCUT_NODE_LIST)
		default_num(b, f, PCUT_ATTR_ORDERED, 0);
	else if (f->kind == PCUT_NODE_NOTE)
		name_note(b, f);
	if (b->status < 0)
		return;
	if (!is_complete(f)) {
		f->kind = 0;
		f->solid = b->frames[b->len - 2].solid;
		b->depth--;
		if (pcut_kind_holds((pcut_kind)f->asked) == PCUT_HOLDS_NOTHING)
			pcut_frame_pop(b);
		return;
	}
	if (pcut_kind_holds((pcut_kind)f->kind) == PCUT_HOLDS_NOTHING) {
		add_leaf(b, b->len - 1);
		pcut_level_now(b)->open[f->asked]--;
		b->depth--;
		b->len--;
	}
}
