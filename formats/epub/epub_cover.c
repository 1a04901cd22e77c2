/* SPDX-License-Identifier: ISC */
/*
 * The cover: the lead picture where there is one, else the title set in a
 * drawing.  The letters shrink until all of the title fits, and no word is
 * broken while they are of a readable size; widths are estimated, since a
 * drawing knows no line breaks and we no fonts, and rather too wide than too
 * narrow.
 */
#include <string.h>

#include "epub_book.h"
#include "str.h"
#include "utf8.h"

#define WIDTH 1200
#define HEIGHT 1600
#define MARGIN 120
#define SIZE_MOST 130
#define SIZE_LEAST 14
/* Only letters of this size and smaller stand in parts of words. */
#define SIZE_OF_PARTS 60
/* Bytes of a title that are drawn; the rest is on the title page. */
#define TITLE_MOST 4000
#define LINE_HEIGHT 1.25
/* The part of the page that the title may fill. */
#define TITLE_HEIGHT 1000

void
pcut_epub_put_cover_page(const pcut_epub_book *book, pcut_output *out)
{
	/* A picture has its own lines, be those of the text vertical. */
	pcut_epub_put_head(pcut_epub_title(book),
	    pcut_epub_language(book), pcut_epub_is_rtl(book), 0, out);
	pcut_putf(out, "<body epub:type=\"cover\">\n"
	    "<figure class=\"cover\" role=\"none\"><img src=\"%s\" alt=\"",
	    book->cover != NULL ? book->cover->file : "images/cover.svg");
	pcut_html_escape(out, pcut_epub_title(book));
	pcut_puts(out, "\" role=\"doc-cover\"/></figure>\n</body>\n"
	    "</html>\n");
}

/* Of a character, in hundredths of an em: a wide serif's. */
static size_t
width_of(uint32_t cp)
{
	if (pcut_cp_width(cp) != 1)
		return pcut_cp_width(cp) == 0 ? 0 : 100;
	if (cp < 0x80 && strchr(" .,:;!|'ijlft()[]I", (int)cp) != NULL)
		return 38;
	if (cp == 'm' || cp == 'w' || cp == 'M' || cp == 'W' || cp > 0xFFFF)
		return 100;
	if (pcut_cp_is_upper(cp) || cp == '&' || cp == '@' || cp == '%')
		return 78;
	if (cp < 0x250)
		return 58;
	return cp >= 0x590 && cp < 0x780 ? 60 : 70;
}

static size_t
width_of_str(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t width = 0;

	while (p < end)
		width += width_of(pcut_utf8_next(&p, end));
	return width;
}

/* How wide the widest word is; scripts without blanks break anywhere. */
static size_t
widest_word(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t width = 0, most = 0;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		width = cp == ' ' ? 0 : pcut_cp_width(cp) > 1 ? width_of(cp) :
		    width + width_of(cp);
		if (width > most)
			most = width;
	}
	return most;
}

/*
 * The line that begins s, of at most most hundredths of an em: to the last
 * space that fits, or to the last character where there is none.  Sets *next
 * to what follows.
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
		width += width_of(cp);
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

/* What a line holds, in hundredths of an em. */
static size_t
room_at(int size)
{
	return (size_t)(100 * (WIDTH - 2 * MARGIN) / size);
}

/* Whether the title fits in that size; a readable one breaks no word. */
static int
fits(pcut_str title, int size)
{
	return (double)count_lines(title, room_at(size)) * size * LINE_HEIGHT <=
	    TITLE_HEIGHT && (size <= SIZE_OF_PARTS ||
	    widest_word(title) <= room_at(size));
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
	int size = SIZE_MOST, y, cut = title.len > TITLE_MOST;
	size_t lines;

	title = pcut_utf8_head(title, TITLE_MOST);
	while (size > SIZE_LEAST && !fits(title, size))
		size = size * 19 / 20;
	lines = count_lines(title, room_at(size));
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
	    width_of_str(c->site) <= room_at(44))
		text_at(out, 44, 180, c->site);
	for (next = title; next.len > 0 && y < HEIGHT - 60;) {
		line = take_line(next, room_at(size), &next);
		text_at(out, size, y, line);
		y += (int)(size * LINE_HEIGHT);
	}
	if (cut)
		text_at(out, size, y, PCUT_LIT("\xE2\x80\xA6"));
	if (book->n_chapters == 1 && c->authors != NULL &&
	    width_of_str(c->authors->name) <= room_at(52))
		text_at(out, 52, HEIGHT - 200, c->authors->name);
	pcut_puts(out, "</svg>\n");
}
