/* SPDX-License-Identifier: ISC */
/*
 * The words of pages as the tree has them, one a line, a line "== name"
 * before each page: to be compared with another parser's (words.mjs).
 * usage: words FILE...   (UTF-8)
 */
#include <stdio.h>
#include <stdlib.h>

#include "../read_all.h"
#include "html/html_dom.h"
#include "str.h"

static void
print(const pcut_html_doc *doc, int all)
{
	const pcut_html_node *n = doc->root, *next;

	for (; n != NULL; n = next) {
		next = pcut_html_next(n, doc->root);
		if (n->kind == PCUT_HTML_ELEMENT && !all &&
		    (n->tag == PCUT_TAG_SCRIPT || n->tag == PCUT_TAG_STYLE ||
		    n->tag == PCUT_TAG_NOSCRIPT || n->tag == PCUT_TAG_TEMPLATE ||
		    n->tag == PCUT_TAG_IFRAME || n->tag == PCUT_TAG_NOEMBED ||
		    n->tag == PCUT_TAG_NOFRAMES))
			next = pcut_html_after(n, doc->root);
		if (n->kind != PCUT_HTML_TEXT)
			continue;
		for (size_t i = 0; i < n->u.text.len; i++)
			putchar(pcut_is_space(n->u.text.ptr[i]) ? '\n' :
			    n->u.text.ptr[i]);
		putchar('\n');
	}
}

static void
print_tree(const pcut_html_doc *doc)
{
	const pcut_html_node *n;

	for (n = doc->root; n != NULL; n = pcut_html_next(n, doc->root)) {
		printf("%*s", 2 * n->depth, "");
		if (n->kind == PCUT_HTML_TEXT)
			printf("\"%.*s\"\n", (int)n->u.text.len,
			    n->u.text.ptr);
		else
			printf("<%s> %u\n", n->u.el.name, n->offset);
	}
}

int
main(int argc, char **argv)
{
	int tree = argc > 1 && argv[1][0] == '-';

	for (int i = 1 + tree; i < argc; i++) {
		pcut_arena arena = {0};
		pcut_html_doc *doc;
		size_t len;
		char *text = read_all(argv[i], &len);

		if (text == NULL)
			return 1;
		if (pcut_html_parse(&arena, (pcut_str){text, len}, &doc) != 0)
			return 1;
		printf("== %s\n", argv[i]);
		if (tree)
			print_tree(doc);
		else
			print(doc, 0);
		pcut_arena_free(&arena);
		free(text);
	}
	return 0;
}
