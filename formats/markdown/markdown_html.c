/* SPDX-License-Identifier: ISC */
/*
 * HTML inside Markdown: tags that the model has a node for become it, all
 * others go and their text stays.
 *
 * This is no parser of HTML pages.  Markdown hands over single tags between
 * its own text, or a block of lines; what a tag opened is closed where the
 * block of Markdown around it ends, at the latest.
 */
#include <string.h>

#include <presscut.h>

#include "markdown_tape.h"
#include "str.h"

enum { MAX_OPEN = 200 }; /* elements; what is deeper is text alone */

enum what {
	INLINE = 1,    /* opens and closes an inline */
	BLOCK = 2,     /* likewise a block that holds inlines */
	CONTAINER = 4, /* likewise one that holds blocks */
	VOID = 8,      /* has no end */
	HIDDEN = 16,   /* its text is not for readers */
	PLAIN = 32,    /* parts blocks, and is nothing itself */
	LITERAL = 64   /* pre */
};

static const struct element {
	const char *name;
	unsigned char what;
	unsigned char kind; /* 0: none */
} elements[] = {
    /* Number 0 is none: its number in a stack says "a mark". */
    {"", 0, 0},
    {"a", INLINE, PCUT_NODE_LINK},
    {"abbr", INLINE, PCUT_NODE_ABBR},
    {"address", PLAIN, 0},
    {"article", PLAIN, 0},
    {"aside", CONTAINER, PCUT_NODE_GROUP},
    {"audio", VOID, PCUT_NODE_EMBED},
    {"b", INLINE, PCUT_NODE_STRONG},
    {"blockquote", CONTAINER, PCUT_NODE_QUOTE},
    {"br", VOID, PCUT_NODE_BREAK},
    {"caption", CONTAINER, PCUT_NODE_CAPTION},
    {"center", PLAIN, 0},
    {"cite", INLINE, PCUT_NODE_EMPHASIS},
    {"code", INLINE, PCUT_NODE_CODE},
    {"dd", CONTAINER, PCUT_NODE_DEFINITION},
    {"del", INLINE, PCUT_NODE_DELETED},
    {"details", CONTAINER, PCUT_NODE_GROUP},
    {"dfn", INLINE, PCUT_NODE_EMPHASIS},
    {"div", PLAIN, 0},
    {"dl", CONTAINER, PCUT_NODE_DEFINITIONS},
    {"dt", BLOCK, PCUT_NODE_TERM},
    {"em", INLINE, PCUT_NODE_EMPHASIS},
    {"figcaption", CONTAINER, PCUT_NODE_CAPTION},
    {"figure", CONTAINER, PCUT_NODE_FIGURE},
    {"footer", PLAIN, 0},
    {"h1", BLOCK, PCUT_NODE_HEADING},
    {"h2", BLOCK, PCUT_NODE_HEADING},
    {"h3", BLOCK, PCUT_NODE_HEADING},
    {"h4", BLOCK, PCUT_NODE_HEADING},
    {"h5", BLOCK, PCUT_NODE_HEADING},
    {"h6", BLOCK, PCUT_NODE_HEADING},
    {"head", HIDDEN, 0},
    {"header", PLAIN, 0},
    {"hr", VOID, PCUT_NODE_RULE},
    {"i", INLINE, PCUT_NODE_EMPHASIS},
    {"iframe", VOID, PCUT_NODE_EMBED},
    {"img", VOID, PCUT_NODE_IMAGE},
    {"ins", INLINE, PCUT_NODE_INSERTED},
    {"kbd", INLINE, PCUT_NODE_KBD},
    {"li", CONTAINER, PCUT_NODE_ITEM},
    {"main", PLAIN, 0},
    {"mark", INLINE, PCUT_NODE_MARK},
    {"nav", PLAIN, 0},
    {"ol", CONTAINER, PCUT_NODE_LIST},
    {"p", BLOCK, PCUT_NODE_PARAGRAPH},
    {"pre", LITERAL, PCUT_NODE_PREFORMATTED},
    {"q", INLINE, PCUT_NODE_QUOTED},
    {"rp", HIDDEN, 0},
    {"rt", INLINE, 0},
    {"ruby", INLINE, PCUT_NODE_RUBY},
    {"s", INLINE, PCUT_NODE_STRIKE},
    {"samp", INLINE, PCUT_NODE_CODE},
    {"script", HIDDEN, 0},
    {"section", PLAIN, 0},
    {"small", INLINE, PCUT_NODE_SMALL},
    {"source", VOID, 0},
    {"span", INLINE, PCUT_NODE_SPAN},
    {"strike", INLINE, PCUT_NODE_STRIKE},
    {"strong", INLINE, PCUT_NODE_STRONG},
    {"style", HIDDEN, 0},
    {"sub", INLINE, PCUT_NODE_SUBSCRIPT},
    {"summary", BLOCK, PCUT_NODE_SUMMARY},
    {"sup", INLINE, PCUT_NODE_SUPERSCRIPT},
    {"svg", HIDDEN, 0},
    {"table", CONTAINER, PCUT_NODE_TABLE},
    {"tbody", PLAIN, 0},
    {"td", CONTAINER, PCUT_NODE_CELL},
    {"template", HIDDEN, 0},
    {"tfoot", PLAIN, 0},
    {"th", CONTAINER, PCUT_NODE_CELL},
    {"thead", PLAIN, 0},
    {"title", HIDDEN, 0},
    {"tr", CONTAINER, PCUT_NODE_ROW},
    {"tt", INLINE, PCUT_NODE_CODE},
    {"u", INLINE, PCUT_NODE_UNDERLINE},
    {"ul", CONTAINER, PCUT_NODE_LIST},
    {"var", INLINE, PCUT_NODE_EMPHASIS},
    {"video", VOID, PCUT_NODE_EMBED},
};

enum { N_ELEMENTS = sizeof elements / sizeof *elements };

/* A piece of HTML: a tag, or the text before one. */
struct piece {
	pcut_str text;       /* not a tag */
	pcut_str name;       /* of a tag, else empty */
	pcut_str attributes; /* what stands behind the name */
	int end;             /* </name> */
};

static unsigned
find_element(pcut_str name)
{
	for (unsigned i = 1; i < N_ELEMENTS; i++)
		if (pcut_str_eq_case(name, pcut_str_from(elements[i].name)))
			return i;
	return 0;
}

static int
is_named(unsigned element, const char *name)
{
	return strcmp(elements[element].name, name) == 0;
}

/* Bytes of the tag that s starts with, with quotes passed over; 0 if it does
 * not end. */
static size_t
tag_size(pcut_str s)
{
	char quote = '\0';

	for (size_t i = 1; i < s.len; i++) {
		char c = s.ptr[i];

		if (quote != '\0') {
			if (c == quote)
				quote = '\0';
		} else if (c == '>') {
			return i + 1;
		} else if ((c == '"' || c == '\'') && s.ptr[i - 1] == '=') {
			quote = c;
		}
	}
	return 0;
}

/* Behind the end of what is no element: a comment, <!...>, <?...>. */
static size_t
skip_declaration(pcut_str s)
{
	pcut_str close = pcut_str_starts(s, PCUT_LIT("<!--"))
	    ? PCUT_LIT("-->") : PCUT_LIT(">");
	size_t from = close.len == 3 ? 2 : 0, end;

	if (pcut_str_starts(s, PCUT_LIT("<![CDATA[")))
		close = PCUT_LIT("]]>");
	else if (pcut_str_starts(s, PCUT_LIT("<?")))
		close = PCUT_LIT("?>");
	end = pcut_str_find(pcut_str_skip(s, from), close);
	return end == SIZE_MAX ? s.len : from + end + close.len;
}

/* The next piece of *rest; 0 at its end. */
static int
take_piece(pcut_str *rest, struct piece *out)
{
	size_t at = 0, size, i;

	*out = (struct piece){PCUT_STR_NONE, PCUT_STR_NONE, PCUT_STR_NONE, 0};
	if (rest->len == 0)
		return 0;
	if (rest->ptr[0] == '<') {
		i = rest->len > 1 && rest->ptr[1] == '/' ? 2 : 1;
		if (rest->len > 1 && (rest->ptr[1] == '!' ||
		        rest->ptr[1] == '?')) {
			*rest = pcut_str_skip(*rest, skip_declaration(*rest));
			return 1;
		}
		size = i < rest->len && pcut_is_alpha(rest->ptr[i])
		    ? tag_size(*rest) : 1;
		if (size == 0) {
			/* No tag ends any more: looking again would take time
			   without bound. */
			out->text = *rest;
			*rest = PCUT_STR_NONE;
			return 1;
		}
		if (size > 1) {
			pcut_str tag = pcut_str_cut(*rest, i, size - i - 1);
			size_t n = 0;

			while (n < tag.len && !pcut_is_space(tag.ptr[n]) &&
			    tag.ptr[n] != '/')
				n++;
			out->name = pcut_str_cut(tag, 0, n);
			out->attributes = pcut_str_skip(tag, n);
			out->end = i == 2;
			*rest = pcut_str_skip(*rest, size);
			return 1;
		}
		at = 1; /* a < that stands for itself */
	}
	while (at < rest->len && rest->ptr[at] != '<')
		at++;
	out->text = pcut_str_cut(*rest, 0, at);
	*rest = pcut_str_skip(*rest, at);
	return 1;
}

/* The value of an attribute, decoded; empty if it is not there. */
static pcut_str
attribute(pcut_markdown *md, pcut_str s, const char *name)
{
	while (s.len > 0) {
		size_t n = 0, end;
		pcut_str key, value = PCUT_STR_NONE;

		while (n < s.len && (pcut_is_space(s.ptr[n]) ||
		    s.ptr[n] == '/'))
			n++;
		s = pcut_str_skip(s, n);
		for (n = 0; n < s.len && !pcut_is_space(s.ptr[n]) &&
		     s.ptr[n] != '=';)
			n++;
		key = pcut_str_cut(s, 0, n);
		while (n < s.len && pcut_is_space(s.ptr[n]))
			n++;
		s = pcut_str_skip(s, n);
		if (s.len > 0 && s.ptr[0] == '=') {
			char quote;

			for (n = 1; n < s.len && pcut_is_space(s.ptr[n]);)
				n++;
			s = pcut_str_skip(s, n);
			quote = s.len > 0 ? s.ptr[0] : '\0';
			if (quote == '"' || quote == '\'') {
				s = pcut_str_skip(s, 1);
				end = pcut_str_find_char(s, quote);
			} else {
				for (end = 0; end < s.len &&
				     !pcut_is_space(s.ptr[end]);)
					end++;
			}
			value = pcut_str_cut(s, 0, end);
			s = pcut_str_skip(s, end == SIZE_MAX ? s.len
			    : end + (quote == '"' || quote == '\''));
		} else if (key.len == 0) {
			break;
		}
		if (pcut_str_eq_case(key, pcut_str_from(name)))
			return pcut_md_tape_decode(md, pcut_str_trim(value));
	}
	return PCUT_STR_NONE;
}

static void
put_number(pcut_markdown *md, pcut_attr attr, pcut_str value, long least)
{
	long number;

	if (pcut_str_to_long(value, &number) && number >= least &&
	    number < 10000)
		pcut_md_tape_num(md, attr, number);
}

/* An image, a rule, a video: what has no content. */
static void
put_void(pcut_markdown *md, unsigned element, pcut_str attributes)
{
	pcut_kind kind = (pcut_kind)elements[element].kind;
	pcut_str url = attribute(md, attributes, "src");

	if (kind == 0 || ((kind == PCUT_NODE_IMAGE ||
	        kind == PCUT_NODE_EMBED) && url.len == 0))
		return;
	pcut_md_tape_open(md, kind);
	if (kind == PCUT_NODE_IMAGE) {
		pcut_md_tape_asset(md, PCUT_ATTR_ASSET, url);
		pcut_md_tape_str(md, PCUT_ATTR_ALT,
		    attribute(md, attributes, "alt"));
		pcut_md_tape_str(md, PCUT_ATTR_TITLE,
		    attribute(md, attributes, "title"));
	} else if (kind == PCUT_NODE_EMBED) {
		pcut_md_tape_str(md, PCUT_ATTR_URL, url);
		pcut_md_tape_str(md, PCUT_ATTR_MEDIA,
		    is_named(element, "audio") ? PCUT_LIT("audio")
		        : is_named(element, "video") ? PCUT_LIT("video")
		                                     : PCUT_LIT("other"));
		pcut_md_tape_str(md, PCUT_ATTR_TITLE,
		    attribute(md, attributes, "title"));
	}
	pcut_md_tape_close(md, kind);
}

/* Open the node of element, with what its attributes say; what it opened. */
static pcut_kind
put_open(pcut_markdown *md, unsigned element, pcut_str attributes)
{
	pcut_kind kind = (pcut_kind)elements[element].kind;
	pcut_str value;

	if (kind == PCUT_NODE_LINK) {
		value = attribute(md, attributes, "href");
		pcut_md_tape_open(md, kind);
		pcut_md_tape_str(md, PCUT_ATTR_URL, value);
		pcut_md_tape_str(md, PCUT_ATTR_TITLE,
		    attribute(md, attributes, "title"));
		return kind;
	}
	if (kind == PCUT_NODE_SPAN) {
		value = attribute(md, attributes, "lang");
		if (value.len == 0)
			return 0;
		pcut_md_tape_open(md, kind);
		pcut_md_tape_str(md, PCUT_ATTR_LANG, value);
		return kind;
	}
	if (kind == 0)
		return 0;
	pcut_md_tape_open(md, kind);
	switch (kind) {
	case PCUT_NODE_ABBR:
		pcut_md_tape_str(md, PCUT_ATTR_TITLE,
		    attribute(md, attributes, "title"));
		break;
	case PCUT_NODE_HEADING:
		pcut_md_tape_num(md, PCUT_ATTR_LEVEL,
		    elements[element].name[1] - '0');
		break;
	case PCUT_NODE_LIST:
		pcut_md_tape_num(md, PCUT_ATTR_ORDERED,
		    is_named(element, "ol"));
		put_number(md, PCUT_ATTR_START,
		    attribute(md, attributes, "start"), 0);
		break;
	case PCUT_NODE_GROUP:
		pcut_md_tape_str(md, PCUT_ATTR_ROLE,
		    pcut_str_from(elements[element].name));
		break;
	case PCUT_NODE_CELL:
		if (is_named(element, "th"))
			pcut_md_tape_num(md, PCUT_ATTR_HEADER, 1);
		put_number(md, PCUT_ATTR_ROWSPAN,
		    attribute(md, attributes, "rowspan"), 2);
		put_number(md, PCUT_ATTR_COLSPAN,
		    attribute(md, attributes, "colspan"), 2);
		value = attribute(md, attributes, "align");
		if (pcut_str_eq_case(value, PCUT_LIT("left")))
			pcut_md_tape_num(md, PCUT_ATTR_ALIGN, PCUT_ALIGN_LEFT);
		else if (pcut_str_eq_case(value, PCUT_LIT("center")))
			pcut_md_tape_num(md, PCUT_ATTR_ALIGN,
			    PCUT_ALIGN_CENTER);
		else if (pcut_str_eq_case(value, PCUT_LIT("right")))
			pcut_md_tape_num(md, PCUT_ATTR_ALIGN,
			    PCUT_ALIGN_RIGHT);
		pcut_md_tape_keep(md);
		break;
	case PCUT_NODE_RUBY:
		/* What stands beside comes later: keep a place. */
		pcut_md_tape_str(md, PCUT_ATTR_RUBY, PCUT_LIT(" "));
		break;
	default:
		break;
	}
	return kind;
}

static void
warn_unknown(pcut_markdown *md, pcut_str name)
{
	if (md->warned)
		return;
	md->warned = 1;
	pcut_reader_warn(md->r, PCUT_NO_OFFSET, "markdown.html",
	    "<" PCUT_FMT "> has no counterpart and is left out",
	    PCUT_ARG(pcut_str_cut(name, 0, 40)));
}

/* <rt>: its text goes to the <ruby> around it. */
static void
end_ruby_text(pcut_markdown *md, pcut_md_stack *stack)
{
	pcut_str text;

	if (!md->in_ruby)
		return;
	md->collect = md->in_ruby = 0;
	text = pcut_md_tape_copy(md, pcut_str_trim(
	    pcut_buf_str(&md->collected)));
	for (size_t i = stack->len; i-- > 0;) {
		const pcut_md_open *open = &stack->at[i];

		if (open->kind != PCUT_NODE_RUBY || md->failed)
			continue;
		md->events[open->event + 1].value.ptr = text.ptr;
		md->events[open->event + 1].len = (uint32_t)text.len;
		return;
	}
}

void
pcut_md_html_pop(pcut_markdown *md, pcut_md_stack *stack)
{
	unsigned element = stack->at[stack->len - 1].html;

	if (is_named(element, "rt"))
		end_ruby_text(md, stack);
	pcut_md_pop(md, stack);
}

/* Close the innermost element of that name, down to floor. */
static void
close_element(pcut_markdown *md, pcut_md_stack *stack, unsigned element,
    size_t depth)
{
	size_t i = stack->len;

	while (i > 0 && stack->at[i - 1].html != 0 &&
	    stack->at[i - 1].html != element &&
	    stack->at[i - 1].depth >= depth)
		i--;
	if (i == 0 || stack->at[i - 1].html != element ||
	    stack->at[i - 1].depth < depth)
		return;
	while (stack->len >= i)
		pcut_md_html_pop(md, stack);
}

static void
open_element(pcut_markdown *md, pcut_md_stack *stack, unsigned element,
    pcut_str attributes, size_t depth)
{
	pcut_md_open open = {.html = (uint8_t)element, .depth = depth,
	    .event = md->n_events,
	    .container = (elements[element].what & CONTAINER) != 0};

	if (stack->len >= MAX_OPEN)
		return;
	open.kind = (uint8_t)put_open(md, element, attributes);
	pcut_md_push(md, stack, open);
	if (is_named(element, "rt") && !md->collect) {
		md->collect = md->in_ruby = 1;
		pcut_buf_reset(&md->collected);
	}
}

void
pcut_md_html_inline(pcut_markdown *md)
{
	pcut_str rest = pcut_buf_str(&md->html);
	struct piece p;

	if (rest.len == 0)
		return;
	while (take_piece(&rest, &p)) {
		unsigned element = find_element(p.name);
		unsigned what = elements[element].what;

		if (p.name.len == 0)
			continue; /* a comment */
		if (what & VOID) {
			if (!p.end && elements[element].kind >= PCUT_NODE_TEXT)
				put_void(md, element, p.attributes);
		} else if (!(what & INLINE)) {
			if (element == 0 && !p.end)
				warn_unknown(md, p.name);
		} else if (p.end) {
			close_element(md, &md->inlines, element, 0);
		} else {
			open_element(md, &md->inlines, element, p.attributes,
			    0);
		}
	}
	if (md->html.failed)
		md->failed = 1;
	pcut_buf_reset(&md->html);
}

/* ---- blocks -------------------------------------------------------------- */

/* Close what cannot hold a block. */
static void
end_text(pcut_markdown *md, size_t depth)
{
	pcut_md_stack *stack = &md->blocks_html;

	while (stack->len > 0 && !stack->at[stack->len - 1].container &&
	    stack->at[stack->len - 1].depth >= depth)
		pcut_md_html_pop(md, stack);
}

static void
put_text(pcut_markdown *md, pcut_str text, size_t depth)
{
	pcut_md_stack *stack = &md->blocks_html;

	if (stack->len == 0 || stack->at[stack->len - 1].container ||
	    stack->at[stack->len - 1].depth < depth) {
		if (pcut_str_trim(text).len == 0)
			return;
		pcut_md_tape_open(md, PCUT_NODE_PARAGRAPH);
		pcut_md_push(md, stack, (pcut_md_open){
		    .kind = PCUT_NODE_PARAGRAPH,
		    .html = (uint8_t)find_element(PCUT_LIT("p")),
		    .depth = depth, .event = md->n_events - 1});
	}
	text = pcut_md_tape_decode(md, text);
	if (md->collect)
		pcut_buf_put(&md->collected, text);
	else
		pcut_md_tape_text(md, text);
}

/* Behind the end tag of name, or all of *rest; the text before it. */
static pcut_str
take_until_end(pcut_str *rest, pcut_str name)
{
	pcut_str all = *rest;
	size_t at = 0;

	for (;;) {
		size_t next = pcut_str_find(pcut_str_skip(all, at),
		    PCUT_LIT("</"));

		if (next == SIZE_MAX) {
			*rest = PCUT_STR_NONE;
			return all;
		}
		at += next;
		if (pcut_str_starts_case(pcut_str_skip(all, at + 2), name))
			break;
		at += 2;
	}
	*rest = pcut_str_skip(all, at);
	*rest = pcut_str_skip(*rest,
	    pcut_str_find_char(*rest, '>') == SIZE_MAX
	        ? rest->len : pcut_str_find_char(*rest, '>') + 1);
	return pcut_str_cut(all, 0, at);
}

/* <pre>, its tags left out; code if it has <code> in it. */
static void
put_pre(pcut_markdown *md, pcut_str *rest, pcut_str name)
{
	pcut_str inside = take_until_end(rest, name), language = PCUT_STR_NONE;
	pcut_str text;
	int code = 0;
	struct piece p;

	pcut_buf_reset(&md->collected);
	if (inside.len > 0 && inside.ptr[0] == '\n')
		inside = pcut_str_skip(inside, 1);
	while (take_piece(&inside, &p)) {
		pcut_str class;

		pcut_buf_put(&md->collected, p.text);
		if (p.end || !pcut_str_eq_case(p.name, PCUT_LIT("code")))
			continue;
		code = 1;
		class = attribute(md, p.attributes, "class");
		if (pcut_str_starts(class, PCUT_LIT("language-"))) {
			language = pcut_str_skip(class, 9);
			language = pcut_str_cut(language, 0,
			    pcut_str_find_char(language, ' '));
		}
	}
	if (md->collected.failed)
		md->failed = 1;
	text = pcut_md_tape_decode(md, pcut_buf_str(&md->collected));
	if (code) {
		pcut_md_tape_open(md, PCUT_NODE_CODE_BLOCK);
		pcut_md_tape_str(md, PCUT_ATTR_LANGUAGE, language);
		pcut_md_tape_text(md, text);
		pcut_md_tape_close(md, PCUT_NODE_CODE_BLOCK);
	} else {
		pcut_md_tape_leaf(md, PCUT_NODE_PREFORMATTED, text);
	}
}

static void
put_tag(pcut_markdown *md, const struct piece *p, pcut_str *rest, size_t depth)
{
	pcut_md_stack *stack = &md->blocks_html;
	unsigned element = find_element(p->name);
	unsigned what = elements[element].what;
	int is_inline = (what & INLINE) || (what & VOID);

	if (element == 0) {
		if (!p->end)
			warn_unknown(md, p->name);
		return;
	}
	if (is_inline && elements[element].kind < PCUT_NODE_TEXT &&
	    elements[element].kind != 0)
		is_inline = 0;
	if (!is_inline)
		end_text(md, depth);
	if (what & HIDDEN) {
		if (!p->end)
			take_until_end(rest, p->name);
	} else if (what & LITERAL) {
		if (!p->end)
			put_pre(md, rest, p->name);
	} else if (what & VOID) {
		if (!p->end)
			put_void(md, element, p->attributes);
	} else if (what & PLAIN) {
		return;
	} else if (p->end) {
		close_element(md, stack, element, depth);
	} else {
		/* <li>, <p> and the like end those of their kind. */
		if (is_named(element, "li") || is_named(element, "tr") ||
		    elements[element].kind == PCUT_NODE_CELL)
			while (stack->len > 0 &&
			    stack->at[stack->len - 1].html == element &&
			    stack->at[stack->len - 1].depth >= depth)
				pcut_md_html_pop(md, stack);
		open_element(md, stack, element, p->attributes, depth);
	}
}

void
pcut_md_html_block(pcut_markdown *md)
{
	pcut_str rest = pcut_buf_str(&md->html);
	size_t depth = md->depth - 1;
	struct piece p;

	while (rest.len > 0 && take_piece(&rest, &p)) {
		if (p.name.len > 0)
			put_tag(md, &p, &rest, depth);
		else if (p.text.len > 0)
			put_text(md, p.text, depth);
	}
	end_text(md, depth);
	if (md->html.failed)
		md->failed = 1;
	pcut_buf_reset(&md->html);
}

void
pcut_md_html_end(pcut_markdown *md, size_t depth)
{
	pcut_md_stack *stack = &md->blocks_html;

	while (stack->len > 0 && stack->at[stack->len - 1].depth >= depth)
		pcut_md_html_pop(md, stack);
}
