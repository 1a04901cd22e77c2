/* SPDX-License-Identifier: ISC */
/*
 * The cover: the lead picture where there is one, else the title set in a
 * drawing.  The letters shrink until all of the title fits; widths are
 * estimated, since a drawing knows no line breaks and we no fonts: an em for
 * wide characters, a little over half of one for others.
 */
#include "epub_book.h"
#include "str.h"
#include "utf8.h"

#define WIDTH 1200
#define HEIGHT 1600
#define MARGIN 120
#define SIZE_MOST 130
#define SIZE_LEAST 14
#define LINE_HEIGHT 1.25
/* The part of the page that the title may fill. */
#define TITLE_HEIGHT 1000

void
pcut_epub_put_cover_page(const pcut_epub_book *book, pcut_output *out)
{
	pcut_epub_put_head(book, pcut_epub_title(book),
	    pcut_epub_language(book), pcut_epub_is_rtl(book), out);
	pcut_putf(out, "<body epub:type=\"cover\">\n"
	    "<figure class=\"cover\" role=\"none\"><img src=\"%s\" alt=\"",
	    book->cover != NULL ? book->cover->file : "images/cover.svg");
	pcut_html_escape(out, pcut_epub_title(book));
	pcut_puts(out, "\" role=\"doc-cover\"/></figure>\n</body>\n"
	    "</html>\n");
}

/* Columns of half an em. */
static size_t
columns(pcut_str s)
{
	return pcut_utf8_width(s);
}

/*
 * The line that begins s, of at most most columns: to the last space that
 * fits, or to the last character where there is none.  Sets *next to what
 * follows.
 */
static pcut_str
take_line(pcut_str s, size_t most, pcut_str *next)
{
	const char *p = s.ptr, *end = s.ptr + s.len, *space = NULL, *fits = p;
	size_t width = 0;

	while (p < end) {
		const char *start = p;
		uint32_t cp = pcut_utf8_next(&p, end);

		if (cp == ' ')
			space = start;
		width += (size_t)pcut_cp_width(cp);
		if (width > most && start > s.ptr)
			break;
		fits = p;
		if (p == end)
			space = end;
	}
	if (fits == end || space == NULL)
		space = fits;
	*next = pcut_str_trim(PCUT_STR(space, (size_t)(end - space)));
	return PCUT_STR(s.ptr, (size_t)(space - s.ptr));
}

static size_t
count_lines(pcut_str s, size_t most)
{
	size_t n = 0;

	while (s.len > 0) {
		take_line(s, most, &s);
		n++;
	}
	return n;
}

static size_t
columns_at(int size)
{
	/* A column is .55 em. */
	return (size_t)((WIDTH - 2 * MARGIN) / (size * 0.55));
}

static void
text_at(pcut_output *out, int size, int y, pcut_str s)
{
	pcut_putf(out, "<text x=\"%d\" y=\"%d\" font-size=\"%d\">", WIDTH / 2,
	    y, size);
	pcut_html_escape(out, s);
	pcut_puts(out, "</text>\n");
}

void
pcut_epub_put_cover_svg(const pcut_epub_book *book, pcut_output *out)
{
	pcut_str title = pcut_epub_title(book), line, next;
	const pcut_epub_chapter *c = book->chapters;
	int size = SIZE_MOST, y;
	size_t lines, longest = 0;
	pcut_str head = pcut_utf8_head(title, 4000);

	title = head;
	while (size > SIZE_LEAST && (double)count_lines(title,
	    columns_at(size)) * size * LINE_HEIGHT > TITLE_HEIGHT)
		size = size * 9 / 10;
	lines = count_lines(title, columns_at(size));
	y = (int)((HEIGHT - (double)lines * size * LINE_HEIGHT) / 2) + size;
	pcut_putf(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" "
	    "height=\"%d\" viewBox=\"0 0 %d %d\" font-family=\"serif\" "
	    "text-anchor=\"middle\" fill=\"#222222\">\n"
	    "<rect width=\"%d\" height=\"%d\" fill=\"#f7f4ec\"/>\n"
	    "<rect x=\"40\" y=\"40\" width=\"%d\" height=\"%d\" fill=\"none\" "
	    "stroke=\"#222222\" stroke-width=\"4\"/>\n", WIDTH, HEIGHT, WIDTH,
	    HEIGHT, WIDTH, HEIGHT, WIDTH - 80, HEIGHT - 80);
	if (book->n_chapters == 1 && c->site.len > 0 &&
	    columns(c->site) <= columns_at(44))
		text_at(out, 44, 180, c->site);
	for (next = title; next.len > 0 && y < HEIGHT - 60;) {
		line = take_line(next, columns_at(size), &next);
		if (columns(line) > longest)
			longest = columns(line);
		text_at(out, size, y, line);
		y += (int)(size * LINE_HEIGHT);
	}
	if (book->n_chapters == 1 && c->authors != NULL &&
	    columns(c->authors->name) <= columns_at(52))
		text_at(out, 52, HEIGHT - 200, c->authors->name);
	pcut_puts(out, "</svg>\n");
}
