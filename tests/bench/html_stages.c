/* SPDX-License-Identifier: ISC */
/*
 * CPU time of the stages of reading HTML, in milliseconds a page and a MB.
 * usage: html_stages FILE...   (UTF-8)
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "html/html_extract.h"
#include "html/html_scan.h"
#include "html/html_second.h"

enum { SCAN, PARSE, BLOCKS, FACTS, EXTRACT, STAGES };

static char *
read_all(const char *name, size_t *len)
{
	FILE *f = fopen(name, "rb");
	char *buf = NULL;
	size_t cap = 0, n;

	*len = 0;
	if (f == NULL)
		return NULL;
	do {
		if (*len + 65536 > cap)
			buf = realloc(buf, cap = 2 * cap + 131072);
		n = buf != NULL ? fread(buf + *len, 1, 65536, f) : 0;
		*len += n;
	} while (n > 0);
	fclose(f);
	return buf;
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int
do_page(const char *name, double *took, size_t *bytes)
{
	pcut_arena arena = {0}, scratch = {0};
	pcut_html_scan scan = {.keep = &scratch};
	pcut_html_blocks page = {.arena = &scratch};
	pcut_html_facts facts = {.page = &page};
	pcut_html_extraction *ex;
	pcut_html_cut how = {0};
	pcut_html_doc *doc;
	size_t len;
	double start, end;
	char *text = read_all(name, &len);

	if (text == NULL)
		return 0;
	*bytes += len;
	start = now();
	pcut_html_scan_run(&scan, &scratch, (pcut_str){text, len});
	pcut_buf_free(&scan.out);
	took[SCAN] += (end = now()) - start;
	start = end;
	if (pcut_html_parse(&arena, (pcut_str){text, len}, &doc) != 0)
		return 0;
	took[PARSE] += (end = now()) - start;
	start = end;
	if (pcut_html_blocks_find(&page, doc) != 0)
		return 0;
	took[BLOCKS] += (end = now()) - start;
	start = end;
	if (pcut_html_facts_find(&facts, doc) != 0)
		return 0;
	took[FACTS] += (end = now()) - start;
	start = end;
	if (pcut_html_extract(&arena, doc, &how, &ex) != 0)
		return 0;
	took[EXTRACT] += now() - start;
	pcut_buf_free(&page.text);
	pcut_arena_free(&arena);
	pcut_arena_free(&scratch);
	free(text);
	return 1;
}

int
main(int argc, char **argv)
{
	static const char *const names[STAGES] = {"scan (part of parse)",
	    "parse", "blocks (part of extract)", "facts (part of extract)",
	    "extract"};
	double took[STAGES] = {0};
	size_t bytes = 0;

	for (int i = 1; i < argc; i++)
		if (!do_page(argv[i], took, &bytes))
			return 1;
	for (int k = 0; k < STAGES; k++)
		printf("%-26s %8.3f ms/page %8.3f ms/MB\n", names[k],
		    took[k] / (argc > 1 ? argc - 1 : 1),
		    took[k] / ((double)bytes / 1e6));
	return 0;
}
