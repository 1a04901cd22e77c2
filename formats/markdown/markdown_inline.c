/* SPDX-License-Identifier: ISC */
/*
 * The text of one block as tokens, from which markdown_line.c makes a line.
 *
 * Whether a character needs an escape depends on its neighbours in the
 * output, which may come from another node; so a block's inlines are laid out
 * as a flat row of tokens before anything is written.
 */
#include <stdio.h>
#include <string.h>

#include <presscut.h>

#include "markdown_token.h"
#include "mem.h"
#include "str.h"
#include "url.h"

static pcut_md_token *
add_token(pcut_md *md, pcut_md_part part)
{
	pcut_md_token *t;

	if (md->n_tokens == md->cap_tokens) {
		size_t cap = md->cap_tokens == 0 ? 64 : md->cap_tokens * 2;

		if (cap > UINT32_MAX ||
		    (t = pcut_mem_realloc(md->line.mem, md->tokens,
		         cap * sizeof *t)) == NULL) {
			md->failed = 1;
			return NULL;
		}
		md->tokens = t;
		md->cap_tokens = cap;
	}
	t = &md->tokens[md->n_tokens++];
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference): grown above */
	*t = (pcut_md_token){.part = (unsigned char)part};
	return t;
}

pcut_str
pcut_md_token_text(const pcut_md *md, const pcut_md_token *t)
{
	if (t->size == 0)
		return PCUT_STR_NONE;
	return (pcut_str){t->in_atoms ? md->atoms.ptr + t->at : t->ptr,
	    t->size};
}

void
pcut_md_start(pcut_md *md)
{
	md->n_tokens = 0;
	md->link_depth = md->strike_depth = 0;
	pcut_buf_reset(&md->atoms);
}

/* Texts side by side become one: what they say together counts.  So do code
 * spans, whose backticks would run together. */
static void
add_text(pcut_md *md, pcut_md_part part, pcut_str text)
{
	pcut_md_token *t = md->n_tokens > 0 ? &md->tokens[md->n_tokens - 1]
	                                    : NULL;

	if (text.len == 0)
		return;
	if (t != NULL && t->part == part) {
		if (!t->in_atoms || t->at + t->size != md->atoms.len) {
			size_t at = md->atoms.len;

			if (!pcut_buf_reserve(&md->atoms, t->size))
				return;
			pcut_buf_put(&md->atoms, pcut_md_token_text(md, t));
			t->in_atoms = 1;
			t->at = at;
		}
		pcut_buf_put(&md->atoms, text);
		t->size += text.len;
		return;
	}
	if ((t = add_token(md, part)) != NULL) {
		t->ptr = text.ptr;
		t->size = text.len;
	}
}

void
pcut_md_text(pcut_md *md, pcut_str text)
{
	add_text(md, PCUT_MD_TEXT, text);
}

void
pcut_md_open(pcut_md *md, pcut_kind kind)
{
	pcut_md_token *t = md->n_tokens > 0 ? &md->tokens[md->n_tokens - 1]
	                                    : NULL;

	if (kind == PCUT_NODE_STRIKE && md->strike_depth++ > 0)
		return;
	if (t != NULL && t->part == PCUT_MD_CLOSE && t->kind == kind) {
		md->n_tokens--; /* two side by side are one */
		return;
	}
	if ((t = add_token(md, PCUT_MD_OPEN)) != NULL) {
		t->kind = (unsigned char)kind;
		t->mark = kind == PCUT_NODE_STRIKE ? '~' : '*';
		t->len = kind == PCUT_NODE_EMPHASIS ? 1 : 2;
	}
}

void
pcut_md_close(pcut_md *md, pcut_kind kind)
{
	pcut_md_token *t = md->n_tokens > 0 ? &md->tokens[md->n_tokens - 1]
	                                    : NULL;

	if (kind == PCUT_NODE_STRIKE && --md->strike_depth > 0)
		return;
	if (t != NULL && t->part == PCUT_MD_OPEN && t->kind == kind) {
		md->n_tokens--;
		return;
	}
	if ((t = add_token(md, PCUT_MD_CLOSE)) != NULL) {
		t->kind = (unsigned char)kind;
		t->mark = kind == PCUT_NODE_STRIKE ? '~' : '*';
		t->len = kind == PCUT_NODE_EMPHASIS ? 1 : 2;
	}
}

/* A token made of what was put into the atoms from at on. */
static void
add_atom(pcut_md *md, pcut_md_part part, size_t at)
{
	pcut_md_token *t = add_token(md, part);

	if (t != NULL) {
		t->in_atoms = 1;
		t->at = at;
		t->size = md->atoms.len - at;
	}
}

static void
add_tag(pcut_md *md, const char *tag)
{
	size_t at = md->atoms.len;

	pcut_buf_puts(&md->atoms, tag);
	add_atom(md, PCUT_MD_ATOM, at);
}

/* "](address)", or "][n]" and the address kept for the end. */
static void
add_target(pcut_md *md, pcut_str url, pcut_str title)
{
	size_t at = md->atoms.len;
	uint64_t *number;

	if (!md->reference_links) {
		pcut_buf_puts(&md->atoms, "](");
		pcut_md_put_target(&md->atoms, url, title);
		pcut_buf_putc(&md->atoms, ')');
		add_atom(md, PCUT_MD_TARGET, at);
		return;
	}
	/* Nodes live as long as the article: their address is a key that
	   lasts.  The same address with another title is another one. */
	number = title.len > 0 ? NULL : pcut_map_at(&md->url_numbers, url);
	if (number == NULL || *number == 0) {
		md->n_references++;
		if (number != NULL)
			*number = md->n_references;
		pcut_buf_putf(&md->references, "[%zu]: ", md->n_references);
		pcut_md_put_target(&md->references, url, title);
		pcut_buf_putc(&md->references, '\n');
	}
	pcut_buf_putf(&md->atoms, "][%zu]",
	    number != NULL ? (size_t)*number : md->n_references);
	add_atom(md, PCUT_MD_TARGET, at);
}

/* Nonzero, and the link is written, if <...> says it all. */
static int
add_autolink(pcut_md *md, pcut_str url, pcut_str text)
{
	size_t at = md->atoms.len;
	pcut_str mail = PCUT_LIT("mailto:");

	if (pcut_str_starts_case(url, mail) &&
	    pcut_str_eq(pcut_str_skip(url, mail.len), text) &&
	    pcut_str_find_char(text, '@') != SIZE_MAX) {
		for (size_t i = 0; i < text.len; i++)
			if (!pcut_is_alpha(text.ptr[i]) &&
			    !pcut_is_digit(text.ptr[i]) &&
			    memchr("@.-_+", text.ptr[i], 5) == NULL)
				return 0;
	} else if (!pcut_str_eq(url, text) || !pcut_md_is_autolink(url)) {
		return 0;
	}
	pcut_buf_putc(&md->atoms, '<');
	pcut_buf_put(&md->atoms, text);
	pcut_buf_putc(&md->atoms, '>');
	add_atom(md, PCUT_MD_ATOM, at);
	return 1;
}

void
pcut_md_link(pcut_md *md, pcut_str url, pcut_str title, pcut_str text)
{
	if (pcut_url_is_dead(url)) {
		pcut_md_text(md, text);
	} else if (title.len > 0 || !add_autolink(md, url, text)) {
		add_token(md, PCUT_MD_LINK);
		pcut_md_text(md, text);
		add_target(md, url, title);
	}
}

pcut_str
pcut_md_image_url(const pcut_article *a, const pcut_node *n)
{
	pcut_str id = pcut_node_str(n, PCUT_ATTR_ASSET);
	const pcut_asset *asset = id.len > 0 ? pcut_article_asset(a, id) : NULL;
	const pcut_asset_info *info;

	if (asset == NULL)
		return pcut_node_str(n, PCUT_ATTR_URL);
	info = pcut_asset_info_of(asset);
	if (info->path.len > 0)
		return info->path;
	return info->url.len > 0 ? info->url : info->written;
}

void
pcut_md_image(pcut_md *md, const pcut_node *n)
{
	pcut_str alt = pcut_node_str(n, PCUT_ATTR_ALT);
	pcut_str url = pcut_md_image_url(md->a, n);
	pcut_md_token *t;

	if (!pcut_url_is_safe_image(url)) {
		pcut_md_text(md, alt);
		return;
	}
	/* "!" is a token of its own: nothing can come between. */
	add_tag(md, "!");
	if ((t = add_token(md, PCUT_MD_LINK)) == NULL)
		return;
	if (alt.len > 0 && (t = add_token(md, PCUT_MD_TEXT)) != NULL) {
		t->ptr = alt.ptr;
		t->size = alt.len;
	}
	add_target(md, url, pcut_node_str(n, PCUT_ATTR_TITLE));
}

unsigned long
pcut_md_note(pcut_md *md, pcut_str id)
{
	const pcut_node *note = pcut_article_note(md->a, id);
	uint64_t *number;

	if (note == NULL)
		return 0;
	number = pcut_map_at(&md->note_numbers,
	    pcut_node_str(note, PCUT_ATTR_ID));
	if (number == NULL) {
		md->failed = 1;
		return 0;
	}
	if (*number == 0) {
		if (md->n_notes == md->cap_notes) {
			size_t cap = md->cap_notes == 0 ? 16
			                                : md->cap_notes * 2;
			const pcut_node **notes = pcut_mem_realloc(
			    md->line.mem, md->notes, cap * sizeof *notes);

			if (notes == NULL) {
				md->failed = 1;
				return 0;
			}
			md->notes = notes;
			md->cap_notes = cap;
		}
		md->notes[md->n_notes++] = note;
		*number = md->n_notes;
	}
	return (unsigned long)*number;
}

static void
add_note_ref(pcut_md *md, const pcut_node *n)
{
	unsigned long number = pcut_md_note(md,
	    pcut_node_str(n, PCUT_ATTR_REF));
	size_t at = md->atoms.len;

	if (number == 0) {
		pcut_writer_warn(md->w, "markdown.no-note",
		    "reference to a note that is not there");
		return;
	}
	pcut_buf_putf(&md->atoms, "[^%lu]", number);
	add_atom(md, PCUT_MD_NOTE, at);
}

/* As GitHub writes it; TeX between bare dollars is not safe from escapes. */
static void
add_math(pcut_md *md, const pcut_node *n)
{
	pcut_str tex = pcut_node_str(n, PCUT_ATTR_TEX);
	size_t at = md->atoms.len;

	if (tex.len == 0) {
		pcut_writer_warn(md->w, "markdown.math",
		    "formula without TeX left out");
		return;
	}
	pcut_buf_putc(&md->atoms, '$');
	pcut_md_put_code(&md->atoms, tex);
	pcut_buf_putc(&md->atoms, '$');
	add_atom(md, PCUT_MD_ATOM, at);
}

static void
add_opening_tag(pcut_md *md, const char *name, const char *attribute,
    pcut_str value)
{
	size_t at = md->atoms.len;

	pcut_buf_putf(&md->atoms, "<%s", name);
	if (value.len > 0) {
		pcut_buf_putf(&md->atoms, " %s=\"", attribute);
		pcut_md_put_html(&md->atoms, value);
		pcut_buf_putc(&md->atoms, '"');
	}
	pcut_buf_putc(&md->atoms, '>');
	add_atom(md, PCUT_MD_ATOM, at);
}

/* What has no mark of its own but a tag that every reader knows. */
static const char *
tag_of(pcut_kind kind)
{
	switch (kind) {
	case PCUT_NODE_UNDERLINE:
		return "u";
	case PCUT_NODE_MARK:
		return "mark";
	case PCUT_NODE_SUPERSCRIPT:
		return "sup";
	case PCUT_NODE_SUBSCRIPT:
		return "sub";
	case PCUT_NODE_QUOTED:
		return "q";
	case PCUT_NODE_INSERTED:
		return "ins";
	case PCUT_NODE_ABBR:
		return "abbr";
	case PCUT_NODE_KBD:
		return "kbd";
	case PCUT_NODE_RUBY:
		return "ruby";
	default:
		return NULL;
	}
}

static void
add_tagged(pcut_md *md, const pcut_node *n, const char *tag, pcut_event event)
{
	pcut_kind kind = pcut_node_kind(n);
	char end[16];

	if (event == PCUT_EVENT_ENTER) {
		add_opening_tag(md, tag, "title",
		    kind == PCUT_NODE_ABBR ? pcut_node_str(n, PCUT_ATTR_TITLE)
		                           : PCUT_STR_NONE);
		if (kind != PCUT_NODE_KBD)
			return;
		pcut_md_text(md, pcut_node_literal(n));
	} else if (kind == PCUT_NODE_RUBY) {
		add_tag(md, "<rt>");
		pcut_md_text(md, pcut_node_str(n, PCUT_ATTR_RUBY));
		add_tag(md, "</rt>");
	}
	snprintf(end, sizeof end, "</%s>", tag);
	add_tag(md, end);
}

/* Nonzero if the link is to be written as one. */
static int
is_live_link(const pcut_md *md, const pcut_node *n)
{
	return md->link_depth == 0 &&
	    !pcut_url_is_dead(pcut_node_str(n, PCUT_ATTR_URL));
}

static pcut_status
visit_link(pcut_md *md, const pcut_node *n, pcut_event event)
{
	pcut_str url = pcut_node_str(n, PCUT_ATTR_URL);
	pcut_str title = pcut_node_str(n, PCUT_ATTR_TITLE);
	const pcut_node *child = pcut_node_child(n);

	if (event == PCUT_EVENT_LEAVE) {
		if (--md->link_depth == 0 &&
		    !pcut_url_is_dead(url))
			add_target(md, url, title);
		return PCUT_OK;
	}
	if (is_live_link(md, n)) {
		if (title.len == 0 && child != NULL &&
		    pcut_node_next(child) == NULL &&
		    pcut_node_kind(child) == PCUT_NODE_TEXT &&
		    add_autolink(md, url, pcut_node_literal(child)))
			return PCUT_END;
		add_token(md, PCUT_MD_LINK);
	}
	md->link_depth++;
	return PCUT_OK;
}

static pcut_status
visit_inline(void *payload, const pcut_node *n, pcut_event event)
{
	pcut_md *md = payload;
	pcut_kind kind = pcut_node_kind(n);
	const char *tag = tag_of(kind);
	size_t at = md->atoms.len;

	if (tag != NULL) {
		add_tagged(md, n, tag, event);
		return PCUT_OK;
	}
	switch (kind) {
	case PCUT_NODE_TEXT:
		pcut_md_text(md, pcut_node_literal(n));
		return PCUT_OK;
	case PCUT_NODE_EMPHASIS:
	case PCUT_NODE_STRONG:
	case PCUT_NODE_STRIKE:
	case PCUT_NODE_DELETED:
		if (kind == PCUT_NODE_DELETED)
			kind = PCUT_NODE_STRIKE;
		if (event == PCUT_EVENT_ENTER)
			pcut_md_open(md, kind);
		else
			pcut_md_close(md, kind);
		return PCUT_OK;
	case PCUT_NODE_CODE:
		add_text(md, PCUT_MD_CODE, pcut_node_literal(n));
		return PCUT_OK;
	case PCUT_NODE_LINK:
		return visit_link(md, n, event);
	case PCUT_NODE_IMAGE:
		pcut_md_image(md, n);
		return PCUT_OK;
	case PCUT_NODE_MATH:
		add_math(md, n);
		return PCUT_OK;
	case PCUT_NODE_NOTE_REF:
		add_note_ref(md, n);
		return PCUT_OK;
	case PCUT_NODE_BREAK:
		add_token(md, PCUT_MD_BREAK);
		return PCUT_OK;
	case PCUT_NODE_RAW:
		if (pcut_str_eq(pcut_node_str(n, PCUT_ATTR_FORMAT),
		        PCUT_LIT("markdown"))) {
			pcut_buf_put(&md->atoms, pcut_node_literal(n));
			add_atom(md, PCUT_MD_ATOM, at);
		} else {
			pcut_writer_warn(md->w, "markdown.raw",
			    "raw content of another format left out");
		}
		return PCUT_OK;
	case PCUT_NODE_SMALL:
	case PCUT_NODE_SPAN:
		pcut_writer_warn(md->w, "markdown.span",
		    "small print and changes of language are plain text");
		return PCUT_OK;
	default: /* a block, or a kind newer than this writer */
		if (event == PCUT_EVENT_LEAVE && pcut_node_is_block(n) &&
		    pcut_node_next(n) != NULL)
			add_token(md, PCUT_MD_BREAK);
		return PCUT_OK;
	}
}

void
pcut_md_break(pcut_md *md)
{
	add_token(md, PCUT_MD_BREAK);
}

void
pcut_md_inlines(pcut_md *md, const pcut_node *n)
{
	for (const pcut_node *child = pcut_node_child(n); child != NULL;
	     child = pcut_node_next(child))
		pcut_walk(child, visit_inline, md);
}

void
pcut_md_inline_free(pcut_md *md)
{
	pcut_mem_free(md->line.mem, md->tokens);
	pcut_mem_free(md->line.mem, md->notes);
	pcut_buf_free(&md->atoms);
	pcut_buf_free(&md->line);
	pcut_buf_free(&md->references);
	pcut_map_free(&md->note_numbers);
	pcut_map_free(&md->url_numbers);
}
