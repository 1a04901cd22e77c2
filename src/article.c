/* SPDX-License-Identifier: ISC */
/* An article: its metadata, its lists, and the roots of its tree. */
#include <string.h>

#include "context.h"
#include "date.h"
#include "mem.h"
#include "model.h"
#include "str.h"
#include "url.h"
#include "utf8.h"

pcut_article *
pcut_article_new(pcut_context *ctx)
{
	const pcut_allocator *mem = pcut_context_mem(ctx);
	pcut_article *a = pcut_mem_zalloc(mem, sizeof *a);

	if (a == NULL)
		return NULL;
	a->ctx = ctx;
	a->arena.mem = mem;
	a->arena.limit =
	    (size_t)pcut_context_limit_of(ctx, PCUT_LIMIT_ARTICLE_BYTES);
	a->asset_by_id.mem = a->asset_by_url.mem = a->note_by_id.mem = mem;
	a->roots[PCUT_NODE_BODY] = pcut_arena_alloc(&a->arena,
	    sizeof(pcut_node));
	if (a->roots[PCUT_NODE_BODY] == NULL) {
		pcut_article_free(a);
		return NULL;
	}
	a->roots[PCUT_NODE_BODY]->kind = PCUT_NODE_BODY;
	return a;
}

void
pcut_article_free(pcut_article *a)
{
	if (a == NULL)
		return;
	for (size_t i = 0; i < a->assets.len; i++)
		pcut_asset_free(a->assets.items[i]);
	pcut_map_free(&a->asset_by_id);
	pcut_map_free(&a->asset_by_url);
	pcut_map_free(&a->note_by_id);
	pcut_arena_free(&a->arena);
	pcut_mem_free(pcut_context_mem(a->ctx), a);
}

/* ---- metadata --------------------------------------------------------- */

static int
is_key(pcut_meta key)
{
	return key > 0 && key < PCUT_META_END_;
}

size_t
pcut_article_count(const pcut_article *a, pcut_meta key)
{
	if (!is_key(key))
		return 0;
	if (key == PCUT_META_AUTHORS)
		return a->authors.len;
	if (key == PCUT_META_PUBLISHER)
		return a->publisher.size != 0;
	return a->meta[key].count;
}

pcut_str
pcut_article_get(const pcut_article *a, pcut_meta key, size_t i)
{
	const pcut_value *v;

	if (i >= pcut_article_count(a, key))
		return PCUT_STR_NONE;
	if (key == PCUT_META_AUTHORS)
		return a->authors.items[i].name;
	if (key == PCUT_META_PUBLISHER)
		return a->publisher.name;
	for (v = a->meta[key].first; i > 0; i--)
		v = v->next;
	return v->text;
}

pcut_origin
pcut_article_origin(const pcut_article *a, pcut_meta key)
{
	return is_key(key) ? a->meta[key].origin : PCUT_ORIGIN_NONE;
}

static int
is_number(pcut_str v, int fraction)
{
	size_t dots = 0;

	for (size_t i = 0; i < v.len; i++) {
		if (v.ptr[i] == '.' && fraction && i > 0 && i + 1 < v.len)
			dots++;
		else if (!pcut_is_digit(v.ptr[i]) &&
		    !(v.ptr[i] == '-' && i == 0 && fraction && v.len > 1))
			return 0;
	}
	/* JSON has no leading zeros, and no count is longer than this. */
	return dots <= 1 && v.len > 0 && v.len <= 18 &&
	    (v.len == 1 || v.ptr[0] != '0' || v.ptr[1] == '.');
}

static int
is_sha256(pcut_str v)
{
	for (size_t i = 0; i < v.len; i++)
		if (!pcut_is_digit(v.ptr[i]) &&
		    (v.ptr[i] < 'a' || v.ptr[i] > 'f'))
			return 0;
	return v.len == 64;
}

/* Whether v may be a value of key: what presscut-json(5) says of it. */
static int
is_valid(pcut_meta key, pcut_str v)
{
	switch (key) {
	case PCUT_META_DATE_PUBLISHED:
	case PCUT_META_DATE_MODIFIED:
	case PCUT_META_SOURCE_RETRIEVED:
	case PCUT_META_WARC_DATE:
		return pcut_date_is_valid(v);
	case PCUT_META_SOURCE_BYTES:
	case PCUT_META_SOURCE_WORD_COUNT:
	case PCUT_META_WARC_OFFSET:
		return is_number(v, 0);
	case PCUT_META_SERIES_POSITION:
		return is_number(v, 1);
	case PCUT_META_SOURCE_SHA256:
		return is_sha256(v);
	case PCUT_META_DIR:
		return pcut_str_eq(v, PCUT_LIT("ltr")) ||
		    pcut_str_eq(v, PCUT_LIT("rtl")) ||
		    pcut_str_eq(v, PCUT_LIT("auto"));
	case PCUT_META_URL:
	case PCUT_META_CANONICAL_URL:
		return pcut_url_is_safe_link(v);
	default:
		return 1;
	}
}

/* An address that must not be followed is none. */
static pcut_str
safe_address(pcut_str url)
{
	return pcut_url_is_safe_link(url) ? url : PCUT_STR_NONE;
}

pcut_status
pcut_article_add(pcut_article *a, pcut_meta key, pcut_origin origin, pcut_str v)
{
	pcut_agent agent = PCUT_AGENT_INIT;
	pcut_values *values;
	pcut_value *value;
	pcut_str text;

	if (!is_key(key))
		return PCUT_EUSAGE;
	agent.name = v;
	if (key == PCUT_META_AUTHORS)
		return pcut_article_add_author(a, origin, &agent);
	if (pcut_article_count(a, key) > 0 && !pcut_meta_repeats(key))
		return PCUT_EUSAGE;
	if (key == PCUT_META_PUBLISHER)
		return pcut_article_set_publisher(a, origin, &agent);
	text = key == PCUT_META_EXTRA ? pcut_clean(&a->arena, v) :
	    pcut_clean_line(&a->arena, v);
	if (text.ptr == NULL)
		return PCUT_ENOMEM;
	if (text.len == 0)
		return PCUT_OK;
	if (!is_valid(key, text))
		return PCUT_EFORMAT;
	if ((value = pcut_arena_alloc(&a->arena, sizeof *value)) == NULL)
		return PCUT_ENOMEM;
	value->text = text;
	values = &a->meta[key];
	if (values->last != NULL)
		values->last->next = value;
	else
		values->first = value;
	values->last = value;
	if (values->count++ == 0)
		values->origin = origin;
	return PCUT_OK;
}

pcut_status
pcut_article_set(pcut_article *a, pcut_meta key, pcut_origin origin, pcut_str v)
{
	if (!is_key(key))
		return PCUT_EUSAGE;
	if (v.len > 0 && !is_valid(key, pcut_str_trim(v)))
		return PCUT_EFORMAT;
	a->meta[key] = (pcut_values){0};
	if (key == PCUT_META_AUTHORS)
		a->authors.len = 0;
	if (key == PCUT_META_PUBLISHER)
		a->publisher.size = 0;
	return v.len == 0 ? PCUT_OK : pcut_article_add(a, key, origin, v);
}

/* ---- agents, notices, warnings ---------------------------------------- */

/* Room for one more in an array of the article; its address is *items. */
static int
grow(pcut_article *a, void *items, size_t len, size_t *cap, size_t size)
{
	void *grown, **place = items;

	if (len < *cap)
		return 1;
	grown = pcut_arena_grow(&a->arena, *place, cap, 0, size);
	if (grown == NULL)
		return 0;
	*place = grown;
	return 1;
}

#define GROW(a, list) \
	grow(a, &(list).items, (list).len, &(list).cap, sizeof *(list).items)

/* Copy the strings in from to the places in to; unset ones become empty. */
static int
copy_lines(pcut_article *a, const pcut_str *const from[], pcut_str *const to[],
    size_t count)
{
	for (size_t i = 0; i < count; i++) {
		*to[i] = PCUT_STR_NONE;
		if (from[i]->ptr != NULL && from[i]->len > 0)
			*to[i] = pcut_clean_line(&a->arena, *from[i]);
		if (to[i]->ptr == NULL)
			return 0;
	}
	return 1;
}

static pcut_status
copy_agent(pcut_article *a, const pcut_agent *agent, pcut_agent *out)
{
	const pcut_str *const from[] = {&agent->name, &agent->url,
	    &agent->type, &agent->role, &agent->sort};
	pcut_agent own = PCUT_AGENT_INIT;
	pcut_str *const to[] = {&own.name, &own.url, &own.type, &own.role,
	    &own.sort};

	if (!copy_lines(a, from, to, sizeof to / sizeof to[0]))
		return PCUT_ENOMEM;
	if (own.type.len > 0 && !pcut_str_eq(own.type, PCUT_LIT("person")) &&
	    !pcut_str_eq(own.type, PCUT_LIT("organization")))
		own.type = PCUT_STR_NONE;
	own.url = safe_address(own.url);
	*out = own;
	return PCUT_OK;
}

pcut_status
pcut_article_add_author(pcut_article *a, pcut_origin origin,
    const pcut_agent *agent)
{
	pcut_agent own;

	if (copy_agent(a, agent, &own) != PCUT_OK || !GROW(a, a->authors))
		return PCUT_ENOMEM;
	if (own.name.len == 0)
		return PCUT_OK;
	if (a->authors.len == 0)
		a->meta[PCUT_META_AUTHORS].origin = origin;
	a->authors.items[a->authors.len++] = own;
	return PCUT_OK;
}

pcut_status
pcut_article_set_publisher(pcut_article *a, pcut_origin origin,
    const pcut_agent *agent)
{
	pcut_agent own;

	if (copy_agent(a, agent, &own) != PCUT_OK)
		return PCUT_ENOMEM;
	if (own.name.len == 0)
		return PCUT_OK;
	a->publisher = own;
	a->meta[PCUT_META_PUBLISHER].origin = origin;
	return PCUT_OK;
}

pcut_status
pcut_article_add_notice(pcut_article *a, pcut_str role, pcut_str text)
{
	pcut_notice own = PCUT_NOTICE_INIT;

	own.role = pcut_clean_line(&a->arena, role);
	own.text = pcut_clean(&a->arena, text);
	if (own.role.ptr == NULL || own.text.ptr == NULL ||
	    !GROW(a, a->notices))
		return PCUT_ENOMEM;
	if (own.text.len > 0)
		a->notices.items[a->notices.len++] = own;
	return PCUT_OK;
}

pcut_status
pcut_article_add_related(pcut_article *a, pcut_str title, pcut_str url)
{
	pcut_related own = PCUT_RELATED_INIT;

	own.title = pcut_clean_line(&a->arena, title);
	own.url = pcut_clean_line(&a->arena, url);
	if (own.title.ptr == NULL || own.url.ptr == NULL ||
	    !GROW(a, a->related))
		return PCUT_ENOMEM;
	own.url = safe_address(own.url);
	if (own.title.len > 0)
		a->related.items[a->related.len++] = own;
	return PCUT_OK;
}

static pcut_warning *
find_warning(const pcut_article *a, pcut_str code)
{
	for (size_t i = 0; i < a->warnings.len; i++)
		if (pcut_str_eq(a->warnings.items[i].code, code))
			return &a->warnings.items[i];
	return NULL;
}

int
pcut_article_has_warning(const pcut_article *a, pcut_str code)
{
	return find_warning(a, code) != NULL;
}

pcut_status
pcut_article_add_warning(pcut_article *a, const pcut_warning *warning)
{
	pcut_warning own = *warning, *same = find_warning(a, warning->code);
	uint32_t count = warning->count > 0 ? warning->count : 1;

	if (same != NULL) {
		if (same->count == 0)
			same->count = 1;
		same->count = count > UINT32_MAX - same->count ? UINT32_MAX :
		    same->count + count;
		return PCUT_OK;
	}
	own.size = sizeof own;
	own.code = pcut_clean_line(&a->arena, warning->code);
	own.message = warning->message.ptr == NULL ? PCUT_STR_NONE :
	    pcut_clean_line(&a->arena, warning->message);
	if (own.code.ptr == NULL || own.message.ptr == NULL ||
	    !GROW(a, a->warnings))
		return PCUT_ENOMEM;
	a->warnings.items[a->warnings.len++] = own;
	return PCUT_OK;
}

pcut_status
pcut_article_add_repair(pcut_article *a, pcut_str kind, uint64_t count)
{
	pcut_repair own = {.size = sizeof own, .count = count};

	if (count == 0)
		return PCUT_OK;
	for (size_t i = 0; i < a->repairs.len; i++) {
		if (pcut_str_eq(a->repairs.items[i].kind, kind)) {
			a->repairs.items[i].count += count;
			return PCUT_OK;
		}
	}
	own.kind = pcut_clean_line(&a->arena, kind);
	if (own.kind.ptr == NULL || !GROW(a, a->repairs))
		return PCUT_ENOMEM;
	a->repairs.items[a->repairs.len++] = own;
	return PCUT_OK;
}

const pcut_agent *
pcut_article_author(const pcut_article *a, size_t i)
{
	return i < a->authors.len ? &a->authors.items[i] : NULL;
}

const pcut_agent *
pcut_article_publisher(const pcut_article *a)
{
	return a->publisher.size != 0 ? &a->publisher : NULL;
}

const pcut_notice *
pcut_article_notice(const pcut_article *a, size_t i)
{
	return i < a->notices.len ? &a->notices.items[i] : NULL;
}

const pcut_related *
pcut_article_related(const pcut_article *a, size_t i)
{
	return i < a->related.len ? &a->related.items[i] : NULL;
}

const pcut_warning *
pcut_article_warning(const pcut_article *a, size_t i)
{
	return i < a->warnings.len ? &a->warnings.items[i] : NULL;
}

const pcut_repair *
pcut_article_repair(const pcut_article *a, size_t i)
{
	return i < a->repairs.len ? &a->repairs.items[i] : NULL;
}

/* ---- the tree --------------------------------------------------------- */

const pcut_node *
pcut_article_root(const pcut_article *a, pcut_kind kind)
{
	return (int)kind > 0 && (int)kind < PCUT_ROOTS ? a->roots[kind] : NULL;
}

const pcut_node *
pcut_article_note(const pcut_article *a, pcut_str id)
{
	uint64_t *at = pcut_map_find(&a->note_by_id, id);

	return at == NULL ? NULL : (const pcut_node *)(uintptr_t)*at;
}

/* Words and characters of one text; *in_word goes on from text to text. */
static void
count_text(pcut_counts *counts, pcut_str s, int *in_word)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (pcut_cp_is_space(cp)) {
			*in_word = 0;
			continue;
		}
		counts->chars++;
		if (cp >= 0x1100 && pcut_cp_is_cjk(cp)) {
			counts->words++;
			*in_word = 0;
		} else if (!*in_word) {
			counts->words++;
			*in_word = 1;
		}
	}
}

struct counting {
	pcut_counts *counts;
	int in_word;
};

static pcut_status
count_node(void *payload, const pcut_node *n, pcut_event event)
{
	struct counting *c = payload;

	if (event == PCUT_EVENT_LEAVE)
		return PCUT_OK;
	if (n->kind < PCUT_NODE_TEXT || n->kind == PCUT_NODE_BREAK)
		c->in_word = 0;
	if (n->kind == PCUT_NODE_IMAGE)
		c->counts->images++;
	if (n->kind == PCUT_NODE_RELATED || n->kind == PCUT_NODE_RAW ||
	    n->kind == PCUT_NODE_RAW_BLOCK)
		return PCUT_OK;
	count_text(c->counts, pcut_node_literal(n), &c->in_word);
	return PCUT_OK;
}

void
pcut_article_counts(const pcut_article *a, pcut_counts *out)
{
	struct counting c = {.counts = out};

	*out = (pcut_counts){.size = sizeof *out};
	pcut_walk(a->roots[PCUT_NODE_BODY], count_node, &c);
}
