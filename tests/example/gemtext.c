/* SPDX-License-Identifier: ISC */
/*
 * Gemtext, the line format of Gemini: a reader and a writer that use nothing
 * but the installed headers.
 *
 * Every line is a thing of its own, told by its first characters; long lines
 * are paragraphs.  Links cannot stand inside text: the writer puts those of a
 * block on lines behind it, unless the link is all of it.
 */
#include <string.h>

#include "gemtext.h"

/* ---- reader ------------------------------------------------------------ */

struct gemtext_reader {
	pcut_str rest; /* what is not read yet */
	int began;
};

static int
starts(pcut_str s, const char *mark)
{
	size_t n = strlen(mark);

	return s.len >= n && memcmp(s.ptr, mark, n) == 0;
}

static pcut_str
skip(pcut_str s, size_t n)
{
	while (n < s.len && (s.ptr[n] == ' ' || s.ptr[n] == '\t'))
		n++;
	return PCUT_STR(s.ptr + n, s.len - n);
}

static pcut_str
take_line(pcut_str *rest)
{
	const char *end = memchr(rest->ptr, '\n', rest->len);
	size_t len = end != NULL ? (size_t)(end - rest->ptr) : rest->len;
	pcut_str line = PCUT_STR(rest->ptr, len);

	len += end != NULL;
	*rest = PCUT_STR(rest->ptr + len, rest->len - len);
	if (line.len > 0 && line.ptr[line.len - 1] == '\r')
		line.len--;
	return line;
}

static pcut_score
gemtext_probe(pcut_str head, pcut_str name)
{
	(void)name;
	while (head.len > 0)
		if (starts(take_line(&head), "=> "))
			return PCUT_SCORE_HINT;
	return PCUT_SCORE_NO;
}

static pcut_status
gemtext_open(pcut_reader *r, void *state)
{
	struct gemtext_reader *g = state;

	return pcut_reader_text(r, &g->rest);
}

static void
read_link(pcut_builder *b, pcut_str line)
{
	size_t len = 0;
	pcut_str url = skip(line, 2), text;

	while (len < url.len && url.ptr[len] != ' ' && url.ptr[len] != '\t')
		len++;
	text = skip(url, len);
	url.len = len;
	pcut_build_open(b, PCUT_NODE_PARAGRAPH);
	pcut_build_open(b, PCUT_NODE_LINK);
	pcut_build_str(b, PCUT_ATTR_URL, url);
	pcut_build_text(b, text.len > 0 ? text : url);
	pcut_build_close(b, PCUT_NODE_LINK);
	pcut_build_close(b, PCUT_NODE_PARAGRAPH);
}

static void
read_heading(pcut_builder *b, pcut_str line, int titled)
{
	long level = 1;

	while (level < 3 && (size_t)level < line.len && line.ptr[level] == '#')
		level++;
	line = skip(line, (size_t)level);
	if (level == 1 && !titled) {
		pcut_build_meta(b, PCUT_META_TITLE, PCUT_ORIGIN_INPUT, line);
		return;
	}
	pcut_build_open(b, PCUT_NODE_HEADING);
	pcut_build_num(b, PCUT_ATTR_LEVEL, level);
	pcut_build_text(b, line);
	pcut_build_close(b, PCUT_NODE_HEADING);
}

/* The lines up to the closing mark, as they are. */
static void
read_preformatted(pcut_builder *b, pcut_str *rest)
{
	pcut_str text = PCUT_STR(rest->ptr, 0);

	while (rest->len > 0) {
		pcut_str line = take_line(rest);

		if (starts(line, "```"))
			break;
		text.len = (size_t)(rest->ptr - text.ptr);
	}
	if (text.len > 0 && text.ptr[text.len - 1] == '\n')
		text.len--;
	pcut_build_leaf(b, PCUT_NODE_PREFORMATTED, text);
}

static pcut_status
gemtext_next(pcut_reader *r, void *state, pcut_builder *b)
{
	struct gemtext_reader *g = state;
	pcut_kind open = PCUT_NODE_BODY; /* the list or quote lines go into */
	int titled = 0;

	(void)r;
	if (g->began)
		return PCUT_END;
	g->began = 1;
	while (g->rest.len > 0) {
		pcut_str line = take_line(&g->rest);
		pcut_kind kind = starts(line, "* ") ? PCUT_NODE_LIST
		    : starts(line, ">") ? PCUT_NODE_QUOTE : PCUT_NODE_BODY;

		if (kind != open && open != PCUT_NODE_BODY)
			pcut_build_close(b, open);
		if (kind != open && kind != PCUT_NODE_BODY)
			pcut_build_open(b, kind);
		open = kind;
		if (kind == PCUT_NODE_LIST) {
			pcut_build_open(b, PCUT_NODE_ITEM);
			pcut_build_text(b, skip(line, 2));
			pcut_build_close(b, PCUT_NODE_ITEM);
		} else if (kind == PCUT_NODE_QUOTE) {
			pcut_build_leaf(b, PCUT_NODE_PARAGRAPH, skip(line, 1));
		} else if (starts(line, "```")) {
			read_preformatted(b, &g->rest);
		} else if (starts(line, "=>")) {
			read_link(b, line);
		} else if (starts(line, "#")) {
			read_heading(b, line, titled);
			titled = 1;
		} else if (line.len > 0) {
			pcut_build_leaf(b, PCUT_NODE_PARAGRAPH, line);
		}
	}
	return PCUT_OK;
}

static const pcut_reader_ops reader = {
	.size = sizeof(reader),
	.state_size = sizeof(struct gemtext_reader),
	.probe = gemtext_probe,
	.open = gemtext_open,
	.next = gemtext_next,
};

/* ---- writer ------------------------------------------------------------ */

#define MOST_LINKS 64 /* of one block; further ones are told of */

struct gemtext_writer {
	pcut_output *out;
	pcut_writer *w;
	pcut_str links[MOST_LINKS];
	size_t n_links;
	int bullets; /* nonzero: "* " before a list's items */
	int line;    /* something stands on this line */
	int alone;   /* the link is the whole block: its line is made */
};

static void
end_line(struct gemtext_writer *g)
{
	size_t i;

	if (g->line)
		pcut_putc(g->out, '\n');
	g->line = g->alone = 0;
	for (i = 0; i < g->n_links; i++) {
		pcut_puts(g->out, "=> ");
		pcut_put(g->out, g->links[i]);
		pcut_putc(g->out, '\n');
	}
	g->n_links = 0;
}

/* Text on one line: a line end would make a line of another kind. */
static void
put_text(struct gemtext_writer *g, pcut_str s)
{
	size_t i;

	for (i = 0; i < s.len; i++)
		pcut_putc(g->out, s.ptr[i] == '\n' ? ' ' : s.ptr[i]);
	g->line |= s.len > 0;
}

static void
begin_block(struct gemtext_writer *g, const pcut_node *n)
{
	static const char *const marks[] = { "", "# ", "## ", "### " };
	const pcut_node *parent = pcut_node_parent(n);
	const pcut_node *child = pcut_node_child(n);
	pcut_kind kind = pcut_node_kind(n);
	long level;

	end_line(g);
	if (kind == PCUT_NODE_HEADING) {
		level = pcut_node_num(n, PCUT_ATTR_LEVEL);
		pcut_puts(g->out, marks[level < 1 || level > 3 ? 3 : level]);
		g->line = 1;
	} else if (parent != NULL &&
	    pcut_node_kind(parent) == PCUT_NODE_ITEM) {
		pcut_puts(g->out, g->bullets ? "* " : "");
		g->line = 1;
	} else if (parent != NULL &&
	    pcut_node_kind(parent) == PCUT_NODE_QUOTE) {
		pcut_puts(g->out, "> ");
		g->line = 1;
	} else if (child != NULL && pcut_node_next(child) == NULL &&
	    pcut_node_kind(child) == PCUT_NODE_LINK) {
		pcut_puts(g->out, "=> ");
		put_text(g, pcut_node_str(child, PCUT_ATTR_URL));
		pcut_putc(g->out, ' ');
		g->alone = 1;
	}
}

static pcut_status
visit(void *payload, const pcut_node *n, pcut_event event)
{
	struct gemtext_writer *g = payload;

	switch (pcut_node_kind(n)) {
	case PCUT_NODE_TEXT:
	case PCUT_NODE_CODE:
	case PCUT_NODE_KBD:
		put_text(g, pcut_node_literal(n));
		return PCUT_OK;
	case PCUT_NODE_BREAK:
		put_text(g, PCUT_LIT(" "));
		return PCUT_OK;
	case PCUT_NODE_LINK:
		if (event == PCUT_EVENT_ENTER || g->alone)
			return PCUT_OK;
		if (g->n_links < MOST_LINKS)
			g->links[g->n_links++] =
			    pcut_node_str(n, PCUT_ATTR_URL);
		else
			pcut_writer_warn(g->w, "gemtext.links",
			    "a block with over %d links", MOST_LINKS);
		return PCUT_OK;
	case PCUT_NODE_CODE_BLOCK:
	case PCUT_NODE_PREFORMATTED:
		end_line(g);
		pcut_puts(g->out, "```\n");
		pcut_put(g->out, pcut_node_literal(n));
		pcut_puts(g->out, "\n```\n");
		return PCUT_OK;
	case PCUT_NODE_HEADING:
	case PCUT_NODE_PARAGRAPH:
		if (event == PCUT_EVENT_ENTER)
			begin_block(g, n);
		else
			end_line(g);
		return PCUT_OK;
	default:
		/* Of other kinds, and newer ones, the text comes through. */
		if (pcut_node_is_block(n))
			end_line(g);
		return PCUT_OK;
	}
}

static pcut_status
gemtext_put(pcut_writer *w, void *state, pcut_article *a, pcut_output *out)
{
	struct gemtext_writer *g = state;
	pcut_str title = pcut_article_get(a, PCUT_META_TITLE, 0);
	pcut_status status;

	g->out = out;
	g->w = w;
	g->bullets = (int)pcut_writer_option_num(w, "bullets");
	if (title.len > 0) {
		pcut_puts(out, "# ");
		put_text(g, title);
	}
	status = pcut_walk(pcut_article_root(a, PCUT_NODE_BODY), visit, g);
	end_line(g);
	return status;
}

static const pcut_writer_ops writer = {
	.size = sizeof(writer),
	.state_size = sizeof(struct gemtext_writer),
	.put = gemtext_put,
};

/* ---- the table --------------------------------------------------------- */

static const pcut_option writer_options[] = {
	{ "bullets", PCUT_TYPE_BOOL, "yes", NULL, "mark the items of lists" },
	{ NULL, PCUT_TYPE_BOOL, NULL, NULL, NULL }
};

const pcut_format pcut_format_gemtext = {
	.size = sizeof(pcut_format),
	.name = "gemtext",
	.title = "Gemtext",
	.extensions = ".gmi .gemini",
	.media_types = "text/gemini",
	.writer_options = writer_options,
	.reader = &reader,
	.writer = &writer,
};
