/* SPDX-License-Identifier: ISC */
/*
 * Pages of a text that a program took out of a PDF: form feeds part them, and
 * each has lines above and below its text that the others have too.
 *
 * A line near the top or the bottom of a page is furniture when a page close
 * by has the same one there (left and right pages may differ), with a number
 * in it that goes up from page to page, or none that changes; likewise such a
 * number alone.  Form feeds between chapters are no pages: a sentence, a point
 * of a list, a heading that counts otherwise stays.  A paragraph that furniture
 * cuts in two is put together.
 */
#include <string.h>

#include "fold.h"
#include "str.h"
#include "text_dump.h"

#define ZONE 4     /* lines of a page that may be furniture, at either end */
#define KEY_BYTES 120
#define REACH 2    /* pages before and behind that are looked at */
#define RING (2 * REACH + 1)
#define DATES 2

struct zone {
	struct key {
		char text[KEY_BYTES]; /* folded, with # for its figures */
		size_t len;
		uint32_t sum;         /* of the line with its figures */
		long first, last;     /* of its numbers */
		int numbers;
	} key[ZONE];
	size_t count;
};

struct page {
	pcut_str text;
	size_t lines;       /* not empty */
	struct zone top, foot;
	long number;        /* alone in a line of either, -1: none */
};

struct pages {
	struct page ring[RING]; /* the last ones; memory stays bounded */
	size_t count;
	size_t blank;           /* lines before the next one that is put */
	int cut, some;          /* furniture since the last one; at all */
};

/* What of s can be the same on other pages; len 0 if it is too long. */
static void
key_of(pcut_str s, struct key *k)
{
	char folded[KEY_BYTES * 2];
	size_t n;
	long number = 0;

	memset(k, 0, sizeof(*k));
	k->sum = 2166136261u;
	if (s.len > KEY_BYTES)
		return;
	n = pcut_fold(folded, sizeof(folded), s);
	for (size_t i = 0; i < n && k->len < KEY_BYTES; i++) {
		int digit = pcut_is_digit(folded[i]);

		k->sum = (k->sum ^ (unsigned char)folded[i]) * 16777619u;
		if (digit) {
			number = number < 100000 ? number * 10 + (folded[i] -
			    '0') : number;
			k->last = number;
			if (k->numbers <= 1)
				k->first = number;
			if (i > 0 && pcut_is_digit(folded[i - 1]))
				continue;
			k->numbers++;
			if (k->numbers == 1)
				k->first = number;
		} else {
			number = 0;
		}
		if (folded[i] != ' ')
			k->text[k->len++] = digit ? '#' : folded[i];
	}
}

static void
add(struct zone *z, pcut_str s, int foot)
{
	if (z->count == ZONE && !foot)
		return;
	if (z->count == ZONE) { /* the last ones are kept */
		memmove(z->key, z->key + 1, sizeof(z->key[0]) * (ZONE - 1));
		z->count--;
	}
	key_of(s, &z->key[z->count++]);
}

static void
measure(struct page *p, pcut_str text)
{
	pcut_text_line line;
	long last = -1;

	memset(p, 0, sizeof(*p));
	p->text = text;
	p->number = -1;
	while (pcut_text_take_line(&text, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0)
			continue;
		last = -1;
		if (s.len < 5)
			pcut_str_to_long(s, &last);
		if (p->lines++ == 0)
			p->number = last;
		add(&p->top, pcut_text_of(&line), 0);
		add(&p->foot, pcut_text_of(&line), 1);
	}
	if (p->number < 0)
		p->number = last;
}

/* A line of zone z, on a page by so many pages behind, is k again: as it is,
 * or with the number of its page. */
static int
is_in(const struct zone *z, const struct key *k, long by)
{
	for (size_t i = 0; i < z->count; i++) {
		const struct key *o = &z->key[i];

		if (o->len != k->len || memcmp(o->text, k->text, k->len) != 0)
			continue;
		if (o->sum == k->sum)
			return 1;
		if (o->numbers == k->numbers && k->numbers > 0 &&
		    ((o->last - k->last == by && (k->numbers == 1 ||
		    o->first == k->first)) || (o->first - k->first == by &&
		    (k->numbers == 1 || o->last == k->last))))
			return 1;
	}
	return 0;
}

/* "12", "- 12 -", "Page 3 of 8", "xii" alone. */
static int
is_page_number(const char *key, size_t len)
{
	static const char *const forms[] = {"#", "-#-", "[#]", "(#)", "page#",
	    "page#of#", "#of#", "#/#", "page#/#", "seite#", "seite#von#",
	    "p.#", "s.#", "|#", "#|", "pagina#", "p#"};

	for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++)
		if (strlen(forms[i]) == len && memcmp(key, forms[i], len) ==
		    0)
			return 1;
	return 0;
}

/* The figure at either end of s, parted from the rest by blanks; -1: none. */
static long
edge_number(pcut_str s)
{
	size_t n = 0, from = s.len;
	long number = -1;

	while (n < s.len && pcut_is_digit(s.ptr[n]))
		n++;
	while (from > 0 && pcut_is_digit(s.ptr[from - 1]))
		from--;
	if (n > 0 && n < 5 && pcut_str_starts(pcut_str_skip(s, n),
	    PCUT_LIT("  ")))
		pcut_str_to_long(pcut_str_cut(s, 0, n), &number);
	else if (from < s.len && s.len - from < 5 && from > 2 &&
	    s.ptr[from - 1] == ' ' && s.ptr[from - 2] == ' ')
		pcut_str_to_long(pcut_str_skip(s, from), &number);
	return number;
}

/* Line s, which is the nth of page at, stands on pages close by too. */
static int
is_furniture(const struct pages *all, size_t at, pcut_str s, size_t n)
{
	const struct page *p = &all->ring[at % RING];
	int top = n < ZONE, foot = n + ZONE >= p->lines, alone;
	struct key k;
	long number;

	if (!top && !foot)
		return 0;
	key_of(s, &k);
	alone = is_page_number(k.text, k.len);
	number = n == 0 || n + 1 == p->lines ? edge_number(s) : -1;
	if (k.len == 0 || (!alone && (k.len < 4 || strchr(",:*-",
	    s.ptr[s.len - 1]) != NULL || strchr("*-+", s.ptr[0]) != NULL ||
	    pcut_label_is_chapter(s) || (number < 0 &&
	    pcut_text_ends_sentence(s) && !pcut_text_is_caps(s)))))
		return 0;
	/* "101" is what a page ends with that another one follows. */
	if (alone && n + 1 == p->lines && n > 0 && at + 1 < all->count)
		return 1;
	for (size_t i = at > REACH ? at - REACH : 0; i <= at + REACH &&
	    i < all->count; i++) {
		const struct page *other = &all->ring[i % RING];
		long by = (long)i - (long)at;

		/* "202    H. Rusk et al.", behind a page with 201 alone */
		if (i != at && number >= 0 && other->number >= 0 &&
		    number - (long)at == other->number - (long)i)
			return 1;
		if (i != at && ((top && is_in(&other->top, &k, by)) ||
		    (foot && is_in(&other->foot, &k, by))))
			/* "Question 4" is a heading, and goes up too. */
			return alone || k.numbers == 0 ||
			    pcut_text_words(s, 3) > 2;
	}
	return 0;
}

/* What the first page has above its text: the paper and the day, in one line
 * or two. */
static void
masthead(pcut_text *t, pcut_str s, pcut_str *name)
{
	pcut_date date[DATES];
	size_t start = 0;
	pcut_str bare = s;

	while (bare.len > 0 && bare.ptr[bare.len - 1] == '.')
		bare.len--;
	if (bare.len > 0 && bare.len <= PCUT_DATE_LINE && !t->has_published &&
	    pcut_date_tail(bare, &t->hints, date, DATES, &start) == 1 &&
	    strlen(date[0].iso) >= 10) {
		pcut_str head = pcut_str_trim(pcut_str_cut(bare, 0, start));

		while (head.len > 0 && strchr(",-|", head.ptr[head.len - 1]) !=
		    NULL)
			head = pcut_str_trim_end(pcut_str_cut(head, 0,
			    head.len - 1));
		if (head.len > 0 && (pcut_text_words(head, 7) > 6 ||
		    pcut_str_has_digit(head)))
			return;
		pcut_text_dates(t, PCUT_ORIGIN_TEXT, date, 1);
		pcut_text_meta(t, PCUT_META_SITE_NAME, PCUT_ORIGIN_TEXT,
		    head.len > 0 ? head : *name);
	} else if (name->len == 0 && pcut_text_words(s, 7) <= 6 &&
	    !pcut_text_ends_sentence(s) && pcut_text_starts_upper(s) &&
	    !pcut_str_has_digit(s)) {
		*name = s;
	}
}

static void
put_page(pcut_text *t, struct pages *all, size_t at, pcut_buf *out)
{
	pcut_str rest = all->ring[at % RING].text, name = PCUT_STR_NONE;
	pcut_text_line line;
	size_t n = 0;

	all->blank += at > 0; /* the form feed */
	while (pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0) {
			all->blank++;
			continue;
		}
		if (is_furniture(all, at, s, n++)) {
			pcut_text_notice(t, "page-furniture", s);
			if (at == 0)
				masthead(t, s, &name);
			all->cut = all->some = 1;
			continue;
		}
		/* Over a page's end a sentence goes on. */
		if (all->cut && out->len > 0) {
			pcut_str before = pcut_str_trim_end(pcut_buf_str(out));

			all->blank = pcut_text_ends_sentence(before) ||
			    (pcut_text_starts_upper(s) && before.ptr[before.len
			    - 1] != '-');
		}
		all->cut = 0;
		for (; all->blank > 0; all->blank--)
			pcut_buf_putc(out, '\n');
		pcut_text_put_line(out, line.indent, s);
	}
}

int
pcut_text_pages(pcut_text *t, pcut_str text, pcut_buf *out)
{
	struct pages *all;
	size_t put = 0;
	int put_some;

	text = pcut_str_trim_end(text);
	if (pcut_str_find_char(text, '\f') == SIZE_MAX || (all =
	    pcut_mem_zalloc(t->mem, sizeof(*all))) == NULL)
		return 0;
	pcut_text_guess(t, text); /* for the dates above the text */
	while (text.len > 0) {
		size_t end = pcut_str_find_char(text, '\f');
		struct page *page = &all->ring[all->count % RING];

		measure(page, pcut_str_cut(text, 0, end));
		all->count += page->lines > 0;
		text = end == SIZE_MAX ? PCUT_STR_NONE : pcut_str_skip(text,
		    end + 1);
		if (page->lines > 0 && all->count > REACH)
			put_page(t, all, put++, out);
	}
	while (put < all->count)
		put_page(t, all, put++, out);
	put_some = all->some && put > 1;
	pcut_mem_free(t->mem, all);
	if (!put_some)
		out->len = 0;
	return put_some && !out->failed;
}
