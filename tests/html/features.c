/* SPDX-License-Identifier: ISC */
/*
 * The blocks of pages with their features, for training and checks.
 *
 * usage: features [-x ROWS] [-q SCORES] [-c CONTEXT] [-d DROPS] FILE...
 * (UTF-8)
 *
 * Prints a JSON object a block: page, block, tag, words, text, first,
 * second, kept.  -x: the first look's features to ROWS, -c: the second
 * look's to CONTEXT, both as raw floats, block after block; -q: first scores
 * are read from SCORES, as raw floats, instead of being worked out; -d: for
 * each file DROPS has a line of 0 and 1, and the blocks that have 1 are taken
 * out as if the page had no such text.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../read_all.h"
#include "html/html_extract.h"
#include "html/html_second.h"
#include "html/html_score.h"
#include "html/html_shape.h"

static void
put_json(pcut_str s)
{
	putchar('"');
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '"' || s.ptr[i] == '\\')
			putchar('\\');
		if ((unsigned char)s.ptr[i] >= 32)
			putchar(s.ptr[i]);
	}
	putchar('"');
}

struct files {
	FILE *rows, *scores, *context, *drops;
};

static void
drop_blocks(pcut_html_blocks *page, FILE *drops)
{
	size_t kept = 0;
	int c;

	for (size_t i = 0; (c = getc(drops)) != EOF && c != '\n'; i++)
		if (c == '0' && i < page->nsegments)
			page->segments[kept++] = page->segments[i];
	page->nsegments = kept;
}

static int
do_page(const char *name, const struct files *files)
{
	pcut_arena arena = {0};
	pcut_html_blocks page = {.arena = &arena};
	pcut_html_facts facts = {.page = &page};
	pcut_html_second second = {0};
	pcut_html_shape shape = {0};
	pcut_html_shape_scores scores = {0};
	pcut_html_extraction *ex = NULL;
	pcut_html_cut how = {0};
	pcut_html_doc *doc;
	float row[PCUT_HTML_ROW], *first;
	size_t len, n;
	char *text = read_all(name, &len);

	if (text == NULL ||
	    pcut_html_parse(&arena, (pcut_str){text, len}, &doc) != 0 ||
	    pcut_html_blocks_find(&page, doc) != 0)
		return 0;
	if (files->drops != NULL)
		drop_blocks(&page, files->drops);
	if (pcut_html_facts_find(&facts, doc) != 0 ||
	    pcut_html_shape_find(&shape, &facts) != 0 ||
	    pcut_html_extract(&arena, doc, &how, &ex) != 0)
		return 0;
	n = page.nsegments;
	first = pcut_arena_alloc(&arena, (n + 1) * sizeof *first);
	if (first == NULL)
		return 0;
	for (uint32_t i = 0; i < n; i++) {
		pcut_html_facts_row(&facts, i, row);
		pcut_html_shape_row(&shape, i, row + PCUT_HTML_AT_SHAPE);
		if (files->rows != NULL) {
			fwrite(row, sizeof *row, PCUT_HTML_FEATURES,
			    files->rows);
			fwrite(row + PCUT_HTML_AT_SHAPE, sizeof *row,
			    PCUT_HTML_SHAPE, files->rows);
		}
		if (files->scores == NULL)
			first[i] = pcut_html_score(&pcut_html_first_forest,
			    row);
		else if (fread(&first[i], sizeof *first, 1,
		    files->scores) != 1)
			return 0;
	}
	if (pcut_html_second_find(&second, &facts, first) != 0 ||
	    pcut_html_shape_scores_find(&scores, &shape, &second) != 0)
		return 0;
	for (uint32_t i = 0; i < n; i++) {
		const pcut_html_segment *seg = &page.segments[i];

		pcut_html_facts_row(&facts, i, row);
		pcut_html_second_row(&second, i, row + PCUT_HTML_AT_CONTEXT);
		pcut_html_shape_row(&shape, i, row + PCUT_HTML_AT_SHAPE);
		pcut_html_shape_scores_row(&scores, i,
		    row + PCUT_HTML_AT_SHAPE_CONTEXT);
		if (files->context != NULL) {
			fwrite(row + PCUT_HTML_AT_CONTEXT, sizeof *row,
			    PCUT_HTML_CONTEXT, files->context);
			fwrite(row + PCUT_HTML_AT_SHAPE_CONTEXT, sizeof *row,
			    PCUT_HTML_SHAPE_CONTEXT, files->context);
		}
		printf("{\"page\":\"%s\",\"block\":%u,\"tag\":\"%s\","
		    "\"in\":%u,\"words\":%u,\"prose\":%d,\"head\":%d,\"first\":%.9g,"
		    "\"second\":%.9g,\"kept\":%d,\"text\":", name, i,
		    page.elements[seg->element].node->u.el.name,
		    page.elements[seg->element].node->parent->order,
		    facts.blocks[i].words, facts.blocks[i].prose,
		    facts.headline == i, (double)first[i],
		    (double)pcut_html_score(&pcut_html_second_forest, row),
		    files->drops == NULL && ex->blocks[i].kept);
		put_json((pcut_str){page.text.ptr + seg->text, seg->len});
		printf("}\n");
	}
	pcut_buf_free(&page.text);
	pcut_arena_free(&arena);
	free(text);
	return 1;
}

int
main(int argc, char **argv)
{
	struct files files = {0};
	int i = 1;

	for (; i + 1 < argc && argv[i][0] == '-'; i += 2) {
		FILE *f = fopen(argv[i + 1], argv[i][1] == 'q' ||
		    argv[i][1] == 'd' ? "rb" : "wb");

		if (f == NULL)
			return 1;
		if (argv[i][1] == 'x')
			files.rows = f;
		else if (argv[i][1] == 'q')
			files.scores = f;
		else if (argv[i][1] == 'd')
			files.drops = f;
		else
			files.context = f;
	}
	for (; i < argc; i++)
		if (!do_page(argv[i], &files)) {
			fprintf(stderr, "features: %s failed\n", argv[i]);
			return 1;
		}
	if (files.rows != NULL && fclose(files.rows) != 0)
		return 1;
	if (files.context != NULL && fclose(files.context) != 0)
		return 1;
	return 0;
}
