/* SPDX-License-Identifier: ISC */
/*
 * CPU time of the stages of reading HTML and writing JSON Lines, in
 * milliseconds a page and a MB.  usage: html_stages FILE...
 *
 * Stages that have a function of their own are timed by calling it; what the
 * whole takes more than they do is metadata, plan, walk and article (build).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <presscut.h>

#include "../read_all.h"
#include "charset.h"
#include "digest.h"
#include "html/html_extract.h"
#include "html/html_features.h"
#include "html/html_read.h"
#include "mem.h"

enum { DIGEST, DECODE, PARSE, BLOCKS, FEATURES, SCORING, BUILD, WRITE, STAGES };

struct bench {
	pcut_context *ctx;
	double took[STAGES];
	double bytes;
	double since; /* the clock at the last stage's end */
};

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* What the clock went on by since the last call. */
static double
lap(struct bench *b)
{
	double was = b->since;

	b->since = now();
	return b->since - was;
}

static int
discard(void *payload, const void *bytes, size_t len)
{
	(void)payload;
	(void)bytes;
	(void)len;
	return 0;
}

/* The stages one by one; what they took. */
static int
do_parts(struct bench *b, pcut_str bytes, double *sum)
{
	pcut_arena arena = {0}, scratch = {0};
	pcut_html_blocks page = {.arena = &scratch};
	pcut_html_facts facts = {.page = &page};
	pcut_html_extraction *ex;
	pcut_html_cut how = {0};
	pcut_html_doc *doc;
	pcut_decoded text = {0};
	double took[STAGES] = {0};
	char hex[65];
	int done;

	lap(b);
	pcut_sha256_hex(bytes, hex);
	took[DIGEST] = lap(b);
	done = pcut_charset_binary(bytes, PCUT_CHARSET_HTML) == NULL &&
	    pcut_charset_decode(NULL, bytes, PCUT_CHARSET_HTML, PCUT_STR_NONE,
	    pcut_html_declared_charset(bytes), &text) == PCUT_OK;
	took[DECODE] = lap(b);
	done = done && pcut_html_parse(&arena, text.text, &doc) == PCUT_OK;
	took[PARSE] = lap(b);
	done = done && pcut_html_blocks_find(&page, doc) == PCUT_OK;
	took[BLOCKS] = lap(b);
	done = done && pcut_html_facts_find(&facts, doc) == PCUT_OK;
	took[FEATURES] = lap(b);
	done = done && pcut_html_extract(&arena, doc, &how, &ex) == PCUT_OK;
	took[SCORING] = lap(b) - took[BLOCKS] - took[FEATURES];
	*sum = 0;
	for (int k = 0; k < BUILD && done; k++) {
		b->took[k] += took[k];
		*sum += took[k];
	}
	pcut_buf_free(&page.text);
	pcut_arena_free(&arena);
	pcut_arena_free(&scratch);
	pcut_mem_free(NULL, text.owned);
	return done;
}

static int
do_whole(struct bench *b, pcut_str bytes, double parts)
{
	pcut_sink sink = PCUT_SINK_INIT;
	pcut_reader *reader = NULL;
	pcut_article *article = NULL;
	pcut_writer *writer = NULL;
	int done;

	sink.write = discard;
	lap(b);
	done = pcut_reader_open_memory(b->ctx, "html", bytes, &reader) ==
	    PCUT_OK && pcut_reader_next(reader, &article) == PCUT_OK;
	b->took[BUILD] += lap(b) - parts;
	done = done && pcut_writer_open(b->ctx, "jsonl", &sink, &writer) ==
	    PCUT_OK && pcut_writer_put(writer, article) == PCUT_OK &&
	    pcut_writer_finish(writer) == PCUT_OK;
	b->took[WRITE] += lap(b);
	pcut_writer_close(writer);
	pcut_article_free(article);
	pcut_reader_close(reader);
	return done;
}

int
main(int argc, char **argv)
{
	static const char *const names[STAGES] = {"digest", "decode", "parse",
	    "blocks", "features", "scoring and cut", "metadata and build",
	    "write"};
	struct bench b = {.ctx = pcut_context_new(NULL)};
	int pages = 0;

	for (int i = 1; i < argc; i++) {
		pcut_str bytes;
		double parts, was[STAGES];

		bytes.ptr = read_all(argv[i], &bytes.len);
		memcpy(was, b.took, sizeof was);
		if (bytes.ptr != NULL && do_parts(&b, bytes, &parts) &&
		    do_whole(&b, bytes, parts)) {
			b.bytes += (double)bytes.len;
			pages++;
		} else {
			memcpy(b.took, was, sizeof was); /* no article */
		}
		free((void *)(uintptr_t)bytes.ptr);
	}
	pcut_context_free(b.ctx);
	if (pages == 0)
		return 1;
	for (int k = 0; k < STAGES; k++)
		printf("%-20s %8.3f ms/page %8.3f ms/MB\n", names[k],
		    b.took[k] / pages, b.took[k] / (b.bytes / 1e6));
	return 0;
}
