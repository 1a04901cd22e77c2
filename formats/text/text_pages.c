/* SPDX-License-Identifier: ISC */
/*
 * Pages of a printed work, parted by form feeds: the line that runs at the head
 * or foot of each, and its number, are no text.
 *
 * What runs is known by comparing pages: the same letters stand at the same
 * place of a page next to it or the one behind that, or a number counts the
 * pages.  A sentence that a page cuts in two is put together.
 */
#include <string.h>

#include "fold.h"
#include "mem.h"
#include "str.h"
#include "text_dump.h"

#define RUNNING_BYTES 160
#define PAGES_MAX ((size_t)1 << 20)

struct edge {
	pcut_str line;    /* first or last of its page; may be empty */
	uint32_t letters; /* a hash of them, 0: too few */
	long number;      /* before or behind wide blanks; -1: none */
	int alone;        /* it is all there is */
};

struct page {
	pcut_str text;
	struct edge head, foot;
};

static uint32_t
letters_of(pcut_str s)
{
	char folded[RUNNING_BYTES * 3];
	uint32_t hash = 2166136261u;
	size_t n, letters = 0;

	if (s.len > RUNNING_BYTES)
		return 0;
	n = pcut_fold(folded, sizeof(folded), s);
	for (size_t i = 0; i < n; i++)
		if (pcut_is_alpha(folded[i]) || (unsigned char)folded[i] >=
		    0x80) {
			hash = (hash ^ (unsigned char)folded[i]) * 16777619u;
			letters++;
		}
	return letters < 4 ? 0 : hash | 1;
}

/* "201", "- 201 -", "202    H. Rusk et al.", "Gulls at sea   203",
 * "Page 3 of 9" */
static void
number_of(struct edge *e)
{
	pcut_str s = e->line;
	size_t from, n;

	e->number = -1;
	if (pcut_str_head_case(s, "page ") > 0)
		s = pcut_str_skip(s, 5);
	while (s.len > 0 && strchr("-[( ", s.ptr[0]) != NULL)
		s = pcut_str_skip(s, 1);
	while (s.len > 0 && strchr("-]) .", s.ptr[s.len - 1]) != NULL)
		s.len--;
	for (n = 0; n < s.len && n < 5 && pcut_is_digit(s.ptr[n]); n++)
		;
	from = 0;
	if (n == 0 || n > 4 || (n < s.len && pcut_str_find(pcut_str_cut(s, n,
	    3), PCUT_LIT("  ")) != 0 && pcut_str_find(pcut_str_cut(s, n, 3),
	    PCUT_LIT(" |")) != 0 && pcut_str_find(pcut_str_cut(s, n, 4),
	    PCUT_LIT(" of ")) != 0)) {
		for (from = s.len; from > 0 && pcut_is_digit(s.ptr[from - 1]);
		    from--)
			;
		n = s.len - from;
		if (n == 0 || n > 4 || from < 2 || (s.ptr[from - 1] != '|' &&
		    memcmp(s.ptr + from - 2, "  ", 2) != 0 &&
		    memcmp(s.ptr + from - 2, "| ", 2) != 0))
			return;
	}
	e->number = 0;
	for (size_t i = from; i < from + n; i++)
		e->number = e->number * 10 + (s.ptr[i] - '0');
	e->alone = n == s.len || (from == 0 && pcut_str_starts(pcut_str_skip(s,
	    n), PCUT_LIT(" of ")) && s.len < n + 9);
}

static void
edge_of(struct edge *e, pcut_str line)
{
	*e = (struct edge){.line = line, .number = -1};
	if (line.len == 0 || line.len > RUNNING_BYTES)
		return;
	e->letters = letters_of(line);
	number_of(e);
}

static void
look_at(struct page *page)
{
	pcut_str rest = page->text, first = PCUT_STR_NONE;
	pcut_str last = PCUT_STR_NONE;
	pcut_text_line line;

	while (pcut_text_take_line(&rest, &line)) {
		if (line.len == 0)
			continue;
		if (first.len == 0)
			first = pcut_text_of(&line);
		last = pcut_text_of(&line);
	}
	edge_of(&page->head, first);
	edge_of(&page->foot, last.ptr == first.ptr ? PCUT_STR_NONE : last);
}

/* What the page's number is, by its head or foot. */
static long
page_number(const struct page *page)
{
	return page->head.number >= 0 ? page->head.number
	    : page->foot.number;
}

/* The edge of page i runs: on the pages around it the same stands there. */
static int
is_running(const struct page *page, size_t count, size_t i, int foot)
{
	const struct edge *e = foot ? &page[i].foot : &page[i].head;

	if (e->line.len == 0 || (e->letters == 0 && e->number < 0))
		return 0;
	if (e->alone)
		return 1;
	for (size_t k = i > 2 ? i - 2 : 0; k < count && k <= i + 2; k++) {
		const struct edge *o = foot ? &page[k].foot : &page[k].head;
		long n = page_number(&page[k]);

		if (k == i)
			continue;
		if (e->letters != 0 && o->letters == e->letters)
			return 1;
		if (e->number >= 0 && n >= 0 && n - (long)k == e->number -
		    (long)i)
			return 1;
	}
	return 0;
}

/* text without its heads and feet behind out; before is the last line that was
 * put there. */
static void
put_page(pcut_text *t, const struct page *page, int head, int foot,
    pcut_str *before, pcut_buf *out)
{
	pcut_str rest = page->text;
	pcut_text_line line;
	size_t blank = out->len > 0;
	int first = 1;

	while (pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0) {
			blank++;
			continue;
		}
		if ((head && s.ptr == page->head.line.ptr) ||
		    (foot && s.ptr == page->foot.line.ptr)) {
			pcut_text_notice(t, "page-furniture", s);
			continue;
		}
		/* Over a page's end a sentence goes on. */
		if (first && before->len > 0 && pcut_text_starts_lower(s) &&
		    !pcut_text_ends_sentence(*before))
			blank = 0;
		first = 0;
		for (; blank > 0; blank--)
			pcut_buf_putc(out, '\n');
		pcut_buf_put(out, PCUT_STR(line.ptr - line.skip, line.skip));
		pcut_buf_put(out, s);
		pcut_buf_putc(out, '\n');
		*before = s;
	}
}

int
pcut_text_unpage(pcut_text *t, pcut_str *text, pcut_buf *out)
{
	struct page *page;
	pcut_str rest = *text, before = PCUT_STR_NONE;
	size_t count = 1, n = 0;
	const char *p = rest.ptr, *end = rest.ptr + rest.len;

	for (; p < end && (p = memchr(p, '\f', (size_t)(end - p))) != NULL; p++)
		count++;
	if (count < 2 || count > PAGES_MAX)
		return 0;
	page = pcut_mem_zalloc(t->mem, count * sizeof(*page));
	if (page == NULL)
		return 0;
	while (n < count && pcut_str_take(&rest, '\f', &page[n].text))
		n++;
	for (size_t i = 0; i < n; i++)
		look_at(&page[i]);
	for (size_t i = 0; i < n; i++)
		put_page(t, &page[i], is_running(page, n, i, 0),
		    is_running(page, n, i, 1), &before, out);
	pcut_mem_free(t->mem, page);
	if (out->failed || out->len == 0)
		return 0;
	*text = pcut_buf_str(out);
	return 1;
}
