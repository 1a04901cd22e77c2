/* SPDX-License-Identifier: ISC */
/*
 * JSON of the web made readable, and its values plain.  One pass each; what
 * is right stays as it is, so that mending is tried only after a parser said
 * no.
 */
#include <string.h>

#include "buf.h"
#include "entity.h"
#include "html_jsonld.h"
#include "str.h"

static pcut_str
into_arena(pcut_arena *arena, pcut_buf *buf)
{
	pcut_str out = {NULL, 0};

	if (!buf->failed)
		out = pcut_arena_str(arena, pcut_buf_str(buf));
	pcut_buf_free(buf);
	return out;
}

/* Comment and CDATA marks around the text. */
static pcut_str
unwrap(pcut_str s)
{
	static const char *const heads[] = {"<!--", "//<![CDATA[",
	    "// <![CDATA[", "/*<![CDATA[*/", "/* <![CDATA[ */", "<![CDATA[",
	    "//<!--", "/*"};
	static const char *const tails[] = {"-->", "//]]>", "// ]]>",
	    "/*]]>*/", "/* ]]> */", "]]>", "//-->", "*/", ";"};
	int again = 1;

	for (int turns = 0; again && turns < 8; turns++) {
		again = 0;
		s = pcut_str_trim(s);
		if (s.len > 2 && pcut_str_starts(s, PCUT_LIT("\xEF\xBB\xBF"))) {
			s = pcut_str_skip(s, 3);
			again = 1;
		}
		for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
			if (pcut_str_starts(s, pcut_str_from(heads[i]))) {
				s = pcut_str_skip(s, strlen(heads[i]));
				again = 1;
				break;
			}
		for (size_t i = 0; i < sizeof tails / sizeof *tails; i++)
			if (pcut_str_ends(s, pcut_str_from(tails[i]))) {
				s.len -= strlen(tails[i]);
				again = 1;
				break;
			}
	}
	return pcut_str_trim(s);
}

static pcut_str
undo_entities(pcut_arena *arena, pcut_str s)
{
	pcut_buf buf = {.mem = arena->mem};

	for (size_t i = 0; i < s.len;) {
		char text[PCUT_ENTITY_MAX];
		size_t len, took = s.ptr[i] == '&' ? pcut_entity_decode(
		    pcut_str_skip(s, i), text, &len) : 0;

		if (took > 0) {
			pcut_buf_put(&buf, PCUT_STR(text, len));
			i += took;
		} else {
			pcut_buf_putc(&buf, s.ptr[i++]);
		}
	}
	return into_arena(arena, &buf);
}

/* Does the quote at s[i] end its string?  What may follow says so. */
static int
ends_string(pcut_str s, size_t i)
{
	size_t left = 64;

	for (i++; i < s.len && left-- > 0; i++)
		if (!pcut_is_space(s.ptr[i]))
			return strchr(",:}]", s.ptr[i]) != NULL;
	return 1;
}

static void
put_in_string(pcut_buf *buf, pcut_str s, size_t *at, int *in_string)
{
	size_t i = *at;
	char c = s.ptr[i];

	if (c == '\\') {
		char next = i + 1 < s.len ? s.ptr[i + 1] : '\0';

		if (next != '\0' && strchr("\"\\/bfnrtu", next) != NULL) {
			pcut_buf_putc(buf, c);
			pcut_buf_putc(buf, next);
		} else if (next != '\n' && next != '\r' && next != '\0') {
			pcut_buf_putc(buf, next);
		}
		(*at)++;
	} else if (c == '"') {
		if (ends_string(s, i)) {
			*in_string = 0;
			pcut_buf_putc(buf, c);
		} else {
			pcut_buf_puts(buf, "\\\"");
		}
	} else if (c == '\n') {
		pcut_buf_puts(buf, "\\n");
	} else if ((unsigned char)c < 0x20) {
		pcut_buf_putc(buf, ' ');
	} else {
		pcut_buf_putc(buf, c);
	}
}

/* Nothing but white space, then a bracket that closes? */
static int
closes_next(pcut_str s, size_t i)
{
	while (i < s.len && pcut_is_space(s.ptr[i]))
		i++;
	return i >= s.len || s.ptr[i] == '}' || s.ptr[i] == ']';
}

pcut_str
pcut_html_json_mend(pcut_arena *arena, pcut_str s)
{
	pcut_buf buf = {.mem = arena->mem};
	int in_string = 0;

	s = unwrap(s);
	if (pcut_str_find(pcut_str_cut(s, 0, 200), PCUT_LIT("&quot;")) !=
	    SIZE_MAX && pcut_str_find_char(pcut_str_cut(s, 0, 40), '"') ==
	    SIZE_MAX) {
		s = undo_entities(arena, s);
		if (s.ptr == NULL)
			return s;
	}
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (in_string) {
			put_in_string(&buf, s, &i, &in_string);
		} else if (c == '"') {
			in_string = 1;
			pcut_buf_putc(&buf, c);
		} else if (c == ',') {
			size_t j = i + 1;

			/* More than one comma, or one before a bracket. */
			while (j < s.len && (pcut_is_space(s.ptr[j]) ||
			    s.ptr[j] == ','))
				j++;
			if (!closes_next(s, j))
				pcut_buf_putc(&buf, c);
			i = j - 1;
		} else if ((unsigned char)c < 0x20) {
			pcut_buf_putc(&buf, ' ');
		} else {
			pcut_buf_putc(&buf, c);
		}
	}
	if (in_string)
		pcut_buf_putc(&buf, '"');
	return into_arena(arena, &buf);
}

/* The tag that s begins with: its length, 0 if it begins with none. */
static size_t
tag_len(pcut_str s)
{
	size_t i;

	if (s.len < 3 || s.ptr[0] != '<' || !(pcut_is_alpha(s.ptr[1]) ||
	    s.ptr[1] == '/' || s.ptr[1] == '!'))
		return 0;
	for (i = 1; i < s.len && i < 2000; i++)
		if (s.ptr[i] == '>')
			return i + 1;
		else if (s.ptr[i] == '<')
			return 0;
	return 0;
}

static int
ends_line(pcut_str tag)
{
	static const char *const names[] = {"<br", "</p", "<p", "</h", "</li",
	    "</div", "<div", "</tr"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (pcut_str_starts_case(tag, pcut_str_from(names[i])))
			return 1;
	return 0;
}

static int
is_simple(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] == '&' || s.ptr[i] == '<' || s.ptr[i] == '\n' ||
		    s.ptr[i] == '\t' || s.ptr[i] == '\r' ||
		    (s.ptr[i] == ' ' && i + 1 < s.len && s.ptr[i + 1] == ' '))
			return 0;
	return 1;
}

pcut_str
pcut_html_plain(pcut_arena *arena, pcut_str s, int lines)
{
	pcut_buf buf = {.mem = arena->mem};
	char wait = 0;

	s = pcut_str_trim(s);
	if (is_simple(s))
		return pcut_arena_str(arena, s);
	/* Entities come twice: "&amp;amp;" is a common accident. */
	for (int i = 0; i < 2 && pcut_str_find_char(s, '&') != SIZE_MAX; i++) {
		s = undo_entities(arena, s);
		if (s.ptr == NULL)
			return s;
	}
	for (size_t i = 0; i < s.len;) {
		size_t tag = tag_len(pcut_str_skip(s, i));
		char c = s.ptr[i];

		if (tag > 0) {
			if (lines && ends_line(pcut_str_cut(s, i, tag)))
				wait = '\n';
			i += tag;
			continue;
		}
		i++;
		if (pcut_is_space(c)) {
			if (lines && c == '\n')
				wait = '\n';
			else if (wait == 0)
				wait = ' ';
			continue;
		}
		if (wait != 0 && buf.len > 0)
			pcut_buf_putc(&buf, wait);
		wait = 0;
		pcut_buf_putc(&buf, c);
	}
	return into_arena(arena, &buf);
}
