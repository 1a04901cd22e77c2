/* SPDX-License-Identifier: ISC */
/*
 * Inline marks of lightweight markup languages.
 *
 * A language is a table of marks that open and close alike, and one function
 * for its links.  A mark opens before a word and closes behind one; what has
 * no partner in its paragraph is text.
 */
#include <string.h>

#include "str.h"
#include "text_markup.h"
#include "url.h"
#include "utf8.h"

#define INLINE_MAX 4000 /* bytes between two marks */

struct mark {
	const char *text;
	pcut_kind kind;
};

static const struct mark org[] = {
	{"*", PCUT_NODE_STRONG}, {"/", PCUT_NODE_EMPHASIS},
	{"_", PCUT_NODE_UNDERLINE}, {"=", PCUT_NODE_CODE},
	{"~", PCUT_NODE_CODE}, {"+", PCUT_NODE_STRIKE}, {NULL, 0},
};
static const struct mark rst[] = {
	{"**", PCUT_NODE_STRONG}, {"``", PCUT_NODE_CODE},
	{"*", PCUT_NODE_EMPHASIS}, {NULL, 0},
};
static const struct mark asciidoc[] = {
	{"**", PCUT_NODE_STRONG}, {"__", PCUT_NODE_EMPHASIS},
	{"``", PCUT_NODE_CODE}, {"*", PCUT_NODE_STRONG},
	{"_", PCUT_NODE_EMPHASIS}, {"`", PCUT_NODE_CODE},
	{"+", PCUT_NODE_CODE}, {"#", PCUT_NODE_MARK}, {NULL, 0},
};
static const struct mark txt2tags[] = {
	{"**", PCUT_NODE_STRONG}, {"//", PCUT_NODE_EMPHASIS},
	{"__", PCUT_NODE_UNDERLINE}, {"--", PCUT_NODE_STRIKE},
	{"``", PCUT_NODE_CODE}, {NULL, 0},
};
static const struct mark textile[] = {
	{"**", PCUT_NODE_STRONG}, {"__", PCUT_NODE_EMPHASIS},
	{"*", PCUT_NODE_STRONG}, {"_", PCUT_NODE_EMPHASIS},
	{"@", PCUT_NODE_CODE}, {NULL, 0},
};
static const struct mark *const marks[] = {org, rst, asciidoc, txt2tags,
    textile};

struct run {
	pcut_text *t;
	pcut_markup language;
	const pcut_map *targets;
	const pcut_str *urls;
	int depth;
};

static void
inlines(const struct run *run, pcut_str s);

static void
link_node(const struct run *run, pcut_str url, pcut_str text)
{
	url = pcut_str_trim(url);
	if (pcut_url_is_dead(url)) {
		inlines(run, text);
		return;
	}
	pcut_build_open(run->t->b, PCUT_NODE_LINK);
	pcut_build_str(run->t->b, PCUT_ATTR_URL, url);
	if (run->depth < 2 && text.ptr != url.ptr) {
		struct run in = *run;

		in.depth++;
		inlines(&in, text);
	} else {
		pcut_build_text(run->t->b, text);
	}
	pcut_build_close(run->t->b, PCUT_NODE_LINK);
}

/* The address of a named link of reStructuredText. */
static pcut_str
target(const struct run *run, pcut_str name)
{
	char key[200];
	size_t n = 0;
	const uint64_t *at;

	for (size_t i = 0; i < name.len && n < sizeof(key); i++)
		if (!pcut_is_space(name.ptr[i]))
			key[n++] = pcut_lower(name.ptr[i]);
		else if (n > 0 && key[n - 1] != ' ')
			key[n++] = ' ';
	at = run->targets == NULL ? NULL : pcut_map_find(run->targets,
	    PCUT_STR(key, n));
	return at == NULL ? PCUT_STR_NONE : run->urls[*at - 1];
}

/* [[url][text]] and [[url]] of Org; [text url] of txt2tags. */
static size_t
bracket_link(const struct run *run, pcut_str s)
{
	size_t shut, mid;

	if (run->language == PCUT_MARKUP_ORG) {
		pcut_str in;

		if (!pcut_str_starts(s, PCUT_LIT("[[")))
			return 0;
		in = pcut_str_cut(s, 2, INLINE_MAX);
		shut = pcut_str_find(in, PCUT_LIT("]]"));
		if (shut == SIZE_MAX)
			return 0;
		in.len = shut;
		mid = pcut_str_find(in, PCUT_LIT("]["));
		if (mid == SIZE_MAX)
			link_node(run, in, in);
		else
			link_node(run, pcut_str_cut(in, 0, mid),
			    pcut_str_skip(in, mid + 2));
		return shut + 4;
	}
	if (run->language != PCUT_MARKUP_TXT2TAGS)
		return 0;
	shut = pcut_str_find_char(pcut_str_cut(s, 0, INLINE_MAX), ']');
	if (shut == SIZE_MAX || shut < 3)
		return 0;
	for (mid = shut; mid > 1 && s.ptr[mid - 1] != ' '; mid--)
		;
	if (mid <= 1 || !pcut_url_is_web(pcut_str_cut(s, mid, shut - mid)))
		return 0;
	link_node(run, pcut_str_cut(s, mid, shut - mid),
	    pcut_str_trim(pcut_str_cut(s, 1, mid - 1)));
	return shut + 1;
}

/* "text":url of Textile. */
static size_t
quoted_link(const struct run *run, pcut_str s)
{
	pcut_str in = pcut_str_cut(s, 1, INLINE_MAX), url;
	size_t shut = pcut_str_find(in, PCUT_LIT("\":")), n = 0;

	if (shut == SIZE_MAX || shut == 0 || pcut_str_find_char(
	    pcut_str_cut(in, 0, shut), '"') != SIZE_MAX)
		return 0;
	url = pcut_str_skip(in, shut + 2);
	while (n < url.len && !pcut_is_space(url.ptr[n]))
		n++;
	while (n > 0 && strchr(".,;:!?)\"'", url.ptr[n - 1]) != NULL)
		n--;
	url.len = n;
	if (n == 0 || !(url.ptr[0] == '/' || pcut_url_is_web(url)))
		return 0;
	link_node(run, url, pcut_str_cut(in, 0, shut));
	return shut + 3 + n;
}

/* `text <url>`_, `name`_, :role:`x` of reStructuredText. */
static size_t
backtick(const struct run *run, pcut_str s)
{
	pcut_str in = pcut_str_cut(s, 1, INLINE_MAX), url;
	size_t shut = pcut_str_find_char(in, '`'), mid, end;

	if (run->language != PCUT_MARKUP_RST || shut == SIZE_MAX || shut == 0)
		return 0;
	in.len = shut;
	end = shut + 2;
	if (end >= s.len || s.ptr[end] != '_') {
		pcut_build_open(run->t->b, PCUT_NODE_EMPHASIS);
		pcut_build_text(run->t->b, in);
		pcut_build_close(run->t->b, PCUT_NODE_EMPHASIS);
		return end;
	}
	while (end < s.len && s.ptr[end] == '_')
		end++;
	mid = pcut_str_find_char(in, '<');
	if (mid != SIZE_MAX && in.ptr[in.len - 1] == '>') {
		link_node(run, pcut_str_cut(in, mid + 1, in.len - mid - 2),
		    pcut_str_trim(pcut_str_cut(in, 0, mid)));
		return end;
	}
	url = target(run, in);
	if (url.len > 0)
		link_node(run, url, in);
	else
		pcut_build_text(run->t->b, in);
	return end;
}

/* https://x[text] and link:x[text] of AsciiDoc; a bare address elsewhere. */
static size_t
address(const struct run *run, pcut_str s)
{
	size_t n, skip = 0, shut;

	if (pcut_str_starts(s, PCUT_LIT("link:")) &&
	    run->language == PCUT_MARKUP_ASCIIDOC)
		skip = 5;
	else if (!pcut_str_starts(s, PCUT_LIT("http")))
		return 0;
	if (run->language == PCUT_MARKUP_ASCIIDOC) {
		n = skip;
		while (n < s.len && n < INLINE_MAX && s.ptr[n] != '[' &&
		    !pcut_is_space(s.ptr[n]))
			n++;
		shut = n < s.len && s.ptr[n] == '[' ? pcut_str_find_char(
		    pcut_str_cut(s, n, INLINE_MAX), ']') : SIZE_MAX;
		if (shut != SIZE_MAX && shut > 1) {
			pcut_str text = pcut_str_cut(s, n + 1, shut - 1);

			if (text.ptr[text.len - 1] == '^')
				text.len--;
			link_node(run, pcut_str_cut(s, skip, n - skip), text);
			return n + shut + 1;
		}
	}
	n = pcut_text_address(s);
	if (n > 0) {
		pcut_build_open(run->t->b, PCUT_NODE_LINK);
		pcut_build_str(run->t->b, PCUT_ATTR_URL,
		    pcut_str_cut(s, 0, n));
		pcut_build_text(run->t->b, pcut_str_cut(s, 0, n));
		pcut_build_close(run->t->b, PCUT_NODE_LINK);
	}
	return n;
}

static int
is_word_at(pcut_str s, size_t i)
{
	return i < s.len && pcut_cp_is_word(pcut_utf8_first(
	    pcut_str_skip(s, i)));
}

static int
is_word_before(pcut_str s, size_t i)
{
	size_t start;

	return i > 0 && pcut_cp_is_word(pcut_utf8_last(pcut_str_cut(s, 0, i),
	    &start));
}

/* A mark that opens at i: where it ends, 0 if it is none. */
static size_t
marked(const struct run *run, pcut_str s, size_t i)
{
	for (const struct mark *m = marks[run->language]; m->text != NULL;
	    m++) {
		pcut_str mark = pcut_str_from(m->text), in;
		size_t open = i + mark.len, shut;
		int loose = mark.len == 2;

		if (!pcut_str_starts(pcut_str_skip(s, i), mark) ||
		    open >= s.len || pcut_is_space(s.ptr[open]) ||
		    s.ptr[open] == mark.ptr[0] ||
		    (!loose && is_word_before(s, i)))
			continue;
		in = pcut_str_cut(s, open, INLINE_MAX);
		shut = pcut_str_find(in, mark);
		if (shut == SIZE_MAX || shut == 0 ||
		    pcut_is_space(in.ptr[shut - 1]) || (!loose && is_word_at(s,
		    open + shut + mark.len)))
			continue;
		in.len = shut;
		if (m->kind == PCUT_NODE_CODE) {
			pcut_build_leaf(run->t->b, PCUT_NODE_CODE, in);
		} else {
			struct run inner = *run;

			pcut_build_open(run->t->b, m->kind);
			inner.depth++;
			if (inner.depth < 4)
				inlines(&inner, in);
			else
				pcut_build_text(run->t->b, in);
			pcut_build_close(run->t->b, m->kind);
		}
		return open + shut + mark.len;
	}
	return 0;
}

static void
inlines(const struct run *run, pcut_str s)
{
	size_t from = 0, i = 0;

	while (i < s.len) {
		char c = s.ptr[i];
		size_t end = 0;

		if (pcut_is_alpha(c) && c != 'h' && c != 'l') {
			i++;
			continue;
		}
		if (strchr(run->language == PCUT_MARKUP_TEXTILE ?
		    "\"hl*_@" : "[`hl*/_=~+#-", c) == NULL) {
			i++;
			continue;
		}
		/* What stands before is put out first, if anything is. */
		if (i > from)
			pcut_build_text(run->t->b, PCUT_STR(s.ptr + from,
			    i - from));
		from = i;
		if (c == '"')
			end = quoted_link(run, pcut_str_skip(s, i));
		else if (c == '[')
			end = bracket_link(run, pcut_str_skip(s, i));
		else if (c == '`' && !pcut_str_starts(pcut_str_skip(s, i),
		    PCUT_LIT("``")))
			end = backtick(run, pcut_str_skip(s, i));
		else if ((c == 'h' || c == 'l') && !is_word_before(s, i))
			end = address(run, pcut_str_skip(s, i));
		if (end > 0)
			end += i;
		else
			end = marked(run, s, i);
		if (end > 0) {
			from = i = end;
			continue;
		}
		i++;
		while (i < s.len && s.ptr[i] == c && strchr("*_=~", c) != NULL)
			i++;
	}
	if (s.len > from)
		pcut_build_text(run->t->b, pcut_str_skip(s, from));
}

void
pcut_markup_inline(pcut_text *t, pcut_markup language, pcut_str s,
    const pcut_map *targets, const pcut_str *urls)
{
	struct run run = {t, language, targets, urls, 0};

	inlines(&run, s);
}
