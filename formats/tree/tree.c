/* SPDX-License-Identifier: ISC */
/*
 * The model as text, for tests and eyes: a line for each metadata value, then
 * one for each node, indented by its depth: kind, attributes, literal.  Text
 * stands in quotes with \n, \" and \\ escaped, and white space that does not
 * show as \u{...}.
 */
#include <presscut_format.h>

static void
quoted(pcut_output *out, pcut_str s)
{
	pcut_putc(out, '"');
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c == '\n')
			pcut_puts(out, "\\n");
		else if (c == '\t')
			pcut_puts(out, "\\t");
		else if (c == '"' || c == '\\')
			pcut_putf(out, "\\%c", c);
		else if (c == 0xC2 && i + 1 < s.len &&
		    (unsigned char)s.ptr[i + 1] == 0xA0)
			pcut_puts(out, "\\u{a0}"), i++;
		else
			pcut_putc(out, (char)c);
	}
	pcut_putc(out, '"');
}

static void
field(pcut_output *out, const char *name, pcut_str value)
{
	if (value.len == 0)
		return;
	pcut_putf(out, " %s=", name);
	quoted(out, value);
}

static void
origin(pcut_output *out, const pcut_article *a, pcut_meta key)
{
	pcut_origin o = pcut_article_origin(a, key);

	if (o != PCUT_ORIGIN_NONE)
		pcut_putf(out, " (%s)", pcut_origin_name(o));
	pcut_putc(out, '\n');
}

static void
agent(pcut_output *out, const pcut_agent *g)
{
	quoted(out, g->name);
	field(out, "url", g->url);
	field(out, "type", g->type);
	field(out, "role", g->role);
	field(out, "sort", g->sort);
}

/* What the machine or the whole input decides is left out: golden files of
 * one construct should not change with it. */
static int
is_volatile(pcut_meta key)
{
	return key == PCUT_META_ID || key == PCUT_META_SOURCE_PATH ||
	    key == PCUT_META_SOURCE_BYTES || key == PCUT_META_SOURCE_SHA256 ||
	    key == PCUT_META_SOURCE_FORMAT;
}

static void
metadata(pcut_output *out, const pcut_article *a)
{
	for (int k = 1; k < PCUT_META_END_; k++) {
		pcut_meta key = (pcut_meta)k;

		if (is_volatile(key))
			continue;
		for (size_t i = 0; i < pcut_article_count(a, key); i++) {
			pcut_putf(out, "%s: ", pcut_meta_name(key));
			if (key == PCUT_META_AUTHORS)
				agent(out, pcut_article_author(a, i));
			else if (key == PCUT_META_PUBLISHER)
				agent(out, pcut_article_publisher(a));
			else
				quoted(out, pcut_article_get(a, key, i));
			origin(out, a, key);
		}
	}
}

static void
lists(pcut_output *out, const pcut_article *a)
{
	const pcut_related *related;
	const pcut_notice *notice;
	const pcut_repair *repair;
	const pcut_warning *warning;
	const pcut_asset *asset;

	for (size_t i = 0; (related = pcut_article_related(a, i)); i++) {
		pcut_puts(out, "related:");
		field(out, "title", related->title);
		field(out, "url", related->url);
		pcut_putc(out, '\n');
	}
	for (size_t i = 0; (notice = pcut_article_notice(a, i)); i++) {
		pcut_putf(out, "notice: " PCUT_FMT " ", PCUT_ARG(notice->role));
		quoted(out, notice->text);
		pcut_putc(out, '\n');
	}
	for (size_t i = 0; (asset = pcut_article_asset_at(a, i)); i++) {
		static const char *const words[] = {"linked", "embedded",
		    "missing", "blocked"};
		const pcut_asset_info *info = pcut_asset_info_of(asset);

		pcut_putf(out, "asset: " PCUT_FMT " %s", PCUT_ARG(info->id),
		    words[info->status]);
		field(out, "url", info->url);
		field(out, "path", info->path);
		field(out, "type", info->media_type);
		field(out, "reason", info->reason);
		if (info->width > 0)
			pcut_putf(out, " %ux%u", info->width, info->height);
		pcut_putc(out, '\n');
	}
	for (size_t i = 0; (repair = pcut_article_repair(a, i)); i++)
		pcut_putf(out, "repair: " PCUT_FMT " %llu\n",
		    PCUT_ARG(repair->kind), (unsigned long long)repair->count);
	for (size_t i = 0; (warning = pcut_article_warning(a, i)); i++)
		pcut_putf(out, "warning: " PCUT_FMT " %u\n",
		    PCUT_ARG(warning->code), warning->count > 0 ?
		    warning->count : 1);
}

static void
attributes(pcut_output *out, const pcut_node *n)
{
	for (int k = 1; k < PCUT_ATTR_END_; k++) {
		pcut_attr attr = (pcut_attr)k;

		if (!pcut_node_has(n, attr))
			continue;
		pcut_putf(out, " %s=", pcut_attr_name(attr));
		if (attr < PCUT_ATTR_NUMBER_)
			quoted(out, pcut_node_str(n, attr));
		else
			pcut_putf(out, "%ld", pcut_node_num(n, attr));
	}
}

struct printing {
	pcut_output *out;
	unsigned depth;
};

static pcut_status
visit(void *payload, const pcut_node *n, pcut_event event)
{
	struct printing *p = payload;

	if (event == PCUT_EVENT_LEAVE) {
		p->depth--;
		return PCUT_OK;
	}
	for (unsigned i = 0; i < p->depth; i++)
		pcut_puts(p->out, "  ");
	if (pcut_node_kind(n) == PCUT_NODE_TEXT) {
		quoted(p->out, pcut_node_literal(n));
	} else {
		pcut_puts(p->out, pcut_kind_name(pcut_node_kind(n)));
		attributes(p->out, n);
		if (pcut_node_literal(n).len > 0) {
			pcut_putc(p->out, ' ');
			quoted(p->out, pcut_node_literal(n));
		}
	}
	pcut_putc(p->out, '\n');
	switch (pcut_node_kind(n)) {
	case PCUT_NODE_TEXT:
	case PCUT_NODE_CODE_BLOCK:
	case PCUT_NODE_MATH_BLOCK:
	case PCUT_NODE_RULE:
	case PCUT_NODE_RAW_BLOCK:
	case PCUT_NODE_RELATED:
	case PCUT_NODE_PREFORMATTED:
	case PCUT_NODE_COLUMN:
	case PCUT_NODE_CODE:
	case PCUT_NODE_KBD:
	case PCUT_NODE_IMAGE:
	case PCUT_NODE_MATH:
	case PCUT_NODE_NOTE_REF:
	case PCUT_NODE_BREAK:
	case PCUT_NODE_RAW:
		break; /* not left */
	default:
		p->depth++;
		break;
	}
	return PCUT_OK;
}

static pcut_status
tree_put(pcut_writer *w, void *state, pcut_article *a, pcut_output *out)
{
	static const pcut_kind roots[] = {PCUT_NODE_LEAD_IMAGE, PCUT_NODE_BODY,
	    PCUT_NODE_COMMENTS, PCUT_NODE_NOTES};
	struct printing p = {.out = out};
	pcut_status rc = PCUT_OK;

	(void)w, (void)state;
	metadata(out, a);
	lists(out, a);
	for (size_t i = 0; i < sizeof roots / sizeof roots[0]; i++) {
		const pcut_node *root = pcut_article_root(a, roots[i]);

		if (root != NULL && rc == PCUT_OK)
			rc = pcut_walk(root, visit, &p);
	}
	return rc;
}

const pcut_format pcut_format_tree = {
	.size = sizeof(pcut_format),
	.name = "tree",
	.title = "The model as text, for tests and eyes",
	.extensions = ".tree",
	.media_types = "",
	.writer = &(const pcut_writer_ops){.size = sizeof(pcut_writer_ops),
	    .put = tree_put, .many = 1},
};
