/* SPDX-License-Identifier: ISC */
/*
 * Dumps of lynx, links, elinks and w3m: link numbers out of the text, their
 * targets aside, navigation to notices.
 *
 * A number marks where a link starts, never where it ends; so no link is
 * made, and what it points to is kept in the article's extra.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

struct links {
	pcut_str *url;
	size_t count, cap;
};

/* "12. http://x" or "[12]: http://x": the number, 0 if it is none. */
static size_t
reference(pcut_str s, pcut_str *url)
{
	size_t n = 0, number = 0;

	if (n < s.len && s.ptr[n] == '[')
		n++;
	while (n < s.len && pcut_is_digit(s.ptr[n]) && number < 1000000)
		number = number * 10 + (size_t)(s.ptr[n++] - '0');
	if (number == 0 || n + 2 > s.len || (s.ptr[n] != '.' &&
	    s.ptr[n] != ']'))
		return 0;
	n++;
	if (n < s.len && s.ptr[n] == ':')
		n++;
	*url = pcut_str_trim(pcut_str_skip(s, n));
	return url->len > 0 && pcut_str_find_char(*url, ' ') == SIZE_MAX &&
	    pcut_str_find_char(*url, ':') != SIZE_MAX ? number : 0;
}

static int
is_references(pcut_str s)
{
	return pcut_str_eq(s, PCUT_LIT("References")) ||
	    pcut_str_eq(s, PCUT_LIT("References:")) ||
	    pcut_str_eq(s, PCUT_LIT("Links:"));
}

/* The last line "References": what stands before it, and the targets. */
static pcut_str
take_references(pcut_text *t, pcut_str text, struct links *links)
{
	pcut_str rest = text, body = text, url;
	pcut_text_line line;
	int seen = 0, found = 0;

	while (pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line);
		size_t number;

		if (line.len == 0)
			continue;
		if (is_references(s)) {
			body = PCUT_STR(text.ptr, (size_t)(line.ptr -
			    line.skip - text.ptr));
			links->count = 0;
			seen = 1;
			found = 0;
			continue;
		}
		if (!seen)
			continue;
		number = reference(s, &url);
		if (number == 0) {
			/* Only a word such as "Visible links" may stand here */
			if (found == 0 && s.len < 40)
				continue;
			if (s.len < 40 && s.ptr[s.len - 1] != '.')
				continue;
			seen = 0;
			body = text;
			continue;
		}
		found = 1;
		if (number > links->count + 1000)
			continue;
		if (number >= links->cap) {
			pcut_str *grown = pcut_arena_grow(t->arena, links->url,
			    &links->cap, number + 1, sizeof(*grown));

			if (grown == NULL)
				break;
			links->url = grown;
		}
		while (links->count <= number)
			links->url[links->count++] = PCUT_STR_NONE;
		links->url[number] = url;
	}
	if (!seen || !found) {
		links->count = 0;
		return text;
	}
	return body;
}

/* [12] at the start of s: bytes of it; *number. */
static size_t
mark(pcut_str s, size_t *number)
{
	size_t n = 1;

	*number = 0;
	if (s.len < 3 || s.ptr[0] != '[' || !pcut_is_digit(s.ptr[1]))
		return 0;
	while (n < s.len && n < 7 && pcut_is_digit(s.ptr[n]))
		*number = *number * 10 + (size_t)(s.ptr[n++] - '0');
	return n < s.len && s.ptr[n] == ']' ? n + 1 : 0;
}

static size_t
marks_of(pcut_str s)
{
	size_t marks = 0, number;

	for (size_t i = 0; i < s.len; i++)
		if (s.ptr[i] == '[' && mark(pcut_str_skip(s, i), &number) > 0)
			marks++;
	return marks;
}

/* Bytes of s before its first mark, without what parts the two. */
static size_t
without_links(pcut_str s)
{
	size_t number, i = 0;

	while (i < s.len && (s.ptr[i] != '[' || mark(pcut_str_skip(s, i),
	    &number) == 0))
		i++;
	while (i > 0 && strchr(" |", s.ptr[i - 1]) != NULL)
		i--;
	return i;
}

/* Forms, link lists, alternates: nothing of the article. */
static int
is_navigation(pcut_str s, const struct links *links)
{
	size_t marks = links->count > 0 ? marks_of(s) : 0, number, n;
	pcut_str in = s;
	pcut_label label;

	if (s.ptr[0] == '#' && mark(pcut_str_skip(s, 1), &number) > 0)
		return 1;
	if (pcut_str_starts(s, PCUT_LIT("Link: ")) ||
	    pcut_str_find(s, PCUT_LIT("[ Search ]")) != SIZE_MAX ||
	    pcut_str_find(s, PCUT_LIT("[____")) != SIZE_MAX ||
	    pcut_str_find(s, PCUT_LIT(" ______")) != SIZE_MAX ||
	    pcut_str_find(s, PCUT_LIT("[Search  ")) != SIZE_MAX ||
	    pcut_str_eq(s, PCUT_LIT("[IMG]")) ||
	    pcut_str_find(s, PCUT_LIT("____]")) != SIZE_MAX ||
	    (pcut_str_find(s, PCUT_LIT("_____ [")) != SIZE_MAX &&
	    s.ptr[s.len - 1] == ']') ||
	    pcut_str_find(s, PCUT_LIT("[ Submit ]")) != SIZE_MAX)
		return 1;
	/* "(c) Post 2015. [1]Privacy" says whose it is. */
	if (marks > 0 && (n = without_links(s)) > 0 &&
	    pcut_label_is_copyright(pcut_str_cut(s, 0, n)))
		return 0;
	/* "Tags: [4]harbour, [5]lamps" */
	if (pcut_label_field(s, &label) && label.field == PCUT_FIELD_TAGS)
		return 0;
	/* [1]Home | [2]News */
	if (marks >= 2 && !pcut_text_ends_sentence(s) &&
	    (pcut_str_find_char(s, '|') != SIZE_MAX || marks * 4 >=
	    pcut_text_words(s, 200)))
		return 1;
	/* A picture, or one short link alone in its line. */
	if ((n = mark(s, &number)) > 0 && links->count > 0) {
		in = pcut_str_skip(s, n);
		if (in.len > 2 && in.ptr[0] == '[' && in.ptr[in.len - 1] ==
		    ']')
			return 1;
		return pcut_label_furniture(in) != PCUT_FURNITURE_NONE;
	}
	return s.len > 2 && s.ptr[0] == '[' && s.ptr[s.len - 1] == ']' &&
	    pcut_str_find_char(s, ' ') == SIZE_MAX &&
	    pcut_str_find_char(s, '.') != SIZE_MAX;
}

/* Bytes of s without "(p1 of 2)" at its end, which the browser put there. */
static size_t
without_page(pcut_str s)
{
	size_t at = s.len;

	if (s.len < 9 || s.len > 200 || s.ptr[s.len - 1] != ')')
		return s.len;
	while (at > 0 && s.ptr[at - 1] != '(')
		at--;
	if (at < 2 || s.ptr[at] != 'p' || !pcut_is_digit(s.ptr[at + 1]) ||
	    pcut_str_find(pcut_str_skip(s, at), PCUT_LIT(" of ")) == SIZE_MAX)
		return s.len;
	return pcut_str_trim_end(pcut_str_cut(s, 0, at - 1)).len;
}

/* A bullet with nothing but a short link: one of a menu. */
static int
is_menu_item(pcut_str s, const struct links *links)
{
	size_t number, n;

	if (links->count == 0 || s.len < 5 || (s.ptr[0] != '*' &&
	    s.ptr[0] != '+' && s.ptr[0] != 'o') || s.ptr[1] != ' ')
		return 0;
	n = mark(pcut_str_skip(s, 2), &number);
	return n > 0 && marks_of(s) == 1 &&
	    pcut_text_words(pcut_str_skip(s, n + 2), 6) <= 5 &&
	    !pcut_text_ends_sentence(s);
}

/* s without its marks, into out; targets of the body's marks are kept. */
static void
put_line(pcut_str s, const struct links *links, pcut_buf *out,
    pcut_buf *kept)
{
	size_t from = 0, number, n;

	for (size_t i = 0; links->count > 0 && i < s.len; i++) {
		if (s.ptr[i] != '[' || (n = mark(pcut_str_skip(s, i),
		    &number)) == 0 || number >= links->count)
			continue;
		pcut_buf_put(out, pcut_str_cut(s, from, i - from));
		from = i + n;
		if (links->url[number].len > 0) {
			pcut_buf_puts(kept, kept->len == 0 ? "\"" : ",\"");
			for (size_t k = 0; k < links->url[number].len; k++) {
				char c = links->url[number].ptr[k];

				if (c == '"' || c == '\\')
					pcut_buf_putc(kept, '\\');
				pcut_buf_putc(kept, c);
			}
			pcut_buf_putc(kept, '"');
		}
		i = from - 1;
	}
	pcut_buf_put(out, pcut_str_skip(s, from));
}

pcut_status
pcut_text_read_browser(pcut_text *t, pcut_str *rest)
{
	struct links links = {0};
	pcut_buf out = {.mem = t->mem}, kept = {.mem = t->mem};
	pcut_str text = take_references(t, *rest, &links);
	pcut_text_line line;
	pcut_label label;
	size_t at;
	int related = 0; /* the links are of articles */

	*rest = PCUT_STR_NONE;
	while (pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len > 0)
			related = is_menu_item(s, &links) ? related :
			    pcut_label_related(s, &label) &&
			    label.value.len == 0;
		if (line.len > 0 && (is_navigation(s, &links) || (!related &&
		    is_menu_item(s, &links)))) {
			pcut_text_notice(t, "navigation", s);
			continue;
		}
		if (line.len > 0 && links.count > 0 && (at = without_links(
		    s)) < s.len && at > 0 && pcut_label_is_copyright(
		    pcut_str_cut(s, 0, at))) {
			pcut_text_notice(t, "navigation", pcut_str_skip(s, at));
			s.len = at;
		}
		s.len = without_page(s);
		for (unsigned i = 0; line.len > 0 && i < line.indent &&
		    i < 300; i++)
			pcut_buf_putc(&out, ' ');
		put_line(s, &links, &out, &kept);
		pcut_buf_putc(&out, '\n');
	}
	if (out.failed || kept.failed) {
		pcut_buf_free(&out);
		pcut_buf_free(&kept);
		return PCUT_ENOMEM;
	}
	if (kept.len > 0) {
		pcut_buf extra = {.mem = t->mem};

		pcut_buf_puts(&extra, "{\"links\":[");
		pcut_buf_put(&extra, pcut_buf_str(&kept));
		pcut_buf_puts(&extra, "]}");
		pcut_build_meta(t->b, PCUT_META_EXTRA, PCUT_ORIGIN_TEXT,
		    pcut_buf_str(&extra));
		pcut_buf_free(&extra);
	}
	pcut_buf_free(&kept);
	pcut_text_article(t, pcut_buf_str(&out));
	pcut_buf_free(&out);
	return PCUT_OK;
}
