/* SPDX-License-Identifier: ISC */
/*
 * The clippings of an e-book reader: for each the book, then in one line what
 * it is and where and when it was made, an empty line, the passage, a line of
 * ten equals signs.  The words differ with the device's language, so only the
 * layout is looked at.  A book is an article, its passages the items of a
 * list.
 */
#include "str.h"
#include "text_dump.h"

#define RULE "=========="
#define HEAD_BYTES 600

/* "- Your Highlight on page 14 | Location 201-202 | Added on ..." */
static int
is_place(pcut_str s)
{
	return s.len < HEAD_BYTES && pcut_str_starts(s, PCUT_LIT("- ")) &&
	    pcut_str_find(s, PCUT_LIT(" | ")) != SIZE_MAX;
}

static pcut_str
take_text_line(pcut_str *rest)
{
	return pcut_str_trim(pcut_str_take_line(rest));
}

int
pcut_text_is_clippings(pcut_str text)
{
	pcut_str line = PCUT_STR_NONE;

	while (text.len > 0 && line.len == 0)
		line = take_text_line(&text);
	if (line.len == 0 || line.len > HEAD_BYTES || text.len == 0 ||
	    !is_place(take_text_line(&text)))
		return 0;
	text = pcut_str_cut(text, 0, (size_t)1 << 16);
	return pcut_str_find(text, PCUT_LIT("\n" RULE)) != SIZE_MAX;
}

/* The clipping that *rest starts with: its book and the passage. */
static int
take_clipping(pcut_text *t, pcut_str *rest, pcut_str *book, pcut_str *passage)
{
	const char *start, *end;
	pcut_str line;

	*book = PCUT_STR_NONE;
	while (rest->len > 0 && book->len == 0)
		*book = take_text_line(rest);
	if (book->len == 0)
		return 0;
	*passage = PCUT_STR_NONE;
	if (rest->len == 0)
		return 1;
	start = rest->ptr;
	line = take_text_line(rest);
	if (is_place(line)) {
		if (t != NULL)
			pcut_text_notice(t, "cover-sheet", line);
		start = rest->ptr;
	}
	for (end = start; rest->len > 0; end = rest->ptr) {
		line = take_text_line(rest);
		if (pcut_str_starts(line, PCUT_LIT(RULE)))
			break;
	}
	if (rest->len == 0 && !pcut_str_starts(line, PCUT_LIT(RULE)))
		end = rest->ptr;
	*passage = pcut_str_trim(PCUT_STR(start, (size_t)(end - start)));
	return 1;
}

/* "The Book (Last, First)": the last brackets have who wrote it. */
static void
put_book(pcut_text *t, pcut_str s)
{
	size_t open = s.len, depth = 0;

	if (pcut_str_starts(s, PCUT_LIT("\xEF\xBB\xBF")))
		s = pcut_str_skip(s, 3);
	open = s.len;
	if (s.len > 0 && s.ptr[s.len - 1] == ')')
		for (size_t i = s.len; i-- > 0;) {
			depth += s.ptr[i] == ')';
			if (s.ptr[i] == '(' && --depth == 0) {
				open = i;
				break;
			}
		}
	if (open > 0 && open + 2 < s.len) {
		pcut_text_authors(t, PCUT_ORIGIN_INPUT, pcut_str_cut(s,
		    open + 1, s.len - open - 2));
		s = pcut_str_trim(pcut_str_cut(s, 0, open));
	}
	pcut_text_title(t, PCUT_ORIGIN_INPUT, s);
}

pcut_status
pcut_text_read_clippings(pcut_text *t, pcut_str *rest)
{
	pcut_str all = *rest, ahead = *rest, book, other, passage;
	pcut_text_chunk chunk = {0};

	if (!take_clipping(NULL, &ahead, &book, &passage))
		return PCUT_END;
	for (pcut_str peek = ahead; take_clipping(NULL, &peek, &other,
	    &passage) && pcut_str_eq(book, other); ahead = peek)
		;
	all.len = (size_t)(ahead.ptr - all.ptr);
	*rest = ahead;
	pcut_text_prepare(t, all);
	put_book(t, book);
	pcut_build_open(t->b, PCUT_NODE_LIST);
	pcut_build_num(t->b, PCUT_ATTR_ORDERED, 0);
	pcut_build_num(t->b, PCUT_ATTR_TIGHT, 1);
	while (take_clipping(t, &all, &other, &passage)) {
		if (passage.len == 0)
			continue; /* a bookmark */
		pcut_build_open(t->b, PCUT_NODE_ITEM);
		while (pcut_text_take_chunk(&t->layout, &passage, &chunk,
		    t->mem))
			pcut_text_paragraph(t, PCUT_NODE_PARAGRAPH, chunk.line,
			    chunk.count);
		pcut_build_close(t->b, PCUT_NODE_ITEM);
	}
	pcut_build_close(t->b, PCUT_NODE_LIST);
	pcut_mem_free(t->mem, chunk.line);
	return PCUT_OK;
}
