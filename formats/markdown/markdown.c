/* SPDX-License-Identifier: ISC */
/*
 * Markdown: CommonMark with tables, strikethrough, tasks and footnotes.
 */
#include <presscut_format.h>

#include "context.h"
#include "markdown.h"
#include "markdown_article.h"
#include "markdown_write.h"
#include "str.h"

struct writer {
	unsigned flags;
	int any; /* an article was written */
};

struct reader {
	int done;
};

/* Signs of Markdown at the start of a line, by weight; a fence or a heading
 * says more than a bullet, which plain text has too. */
static int
line_weight(pcut_str line)
{
	size_t marks = 0;

	while (marks < line.len && line.ptr[marks] == '#')
		marks++;
	if (marks >= 1 && marks <= 6 && marks < line.len &&
	    line.ptr[marks] == ' ')
		return 3;
	if (pcut_str_starts(line, PCUT_LIT("```")))
		return 3;
	if (pcut_str_starts(line, PCUT_LIT("![")) ||
	    pcut_str_starts(line, PCUT_LIT("[^")) ||
	    pcut_str_find(line, PCUT_LIT("](http")) != SIZE_MAX)
		return 2;
	return pcut_str_starts(line, PCUT_LIT("**")) ||
	    pcut_str_starts(line, PCUT_LIT("> "));
}

/*
 * Markdown is text too, and text in the shape of Markdown is for the reader
 * of text, which knows more of what people print; only the extension makes
 * this the first choice.
 */
static pcut_score
reader_probe(pcut_str head, pcut_str name)
{
	int weight = 0;

	(void)name;
	while (head.len > 0 && weight < 6)
		weight += line_weight(pcut_str_take_line(&head));
	return weight >= 6 ? (pcut_score)(PCUT_SCORE_FALLBACK - 1)
	                   : PCUT_SCORE_NO;
}

static pcut_status
reader_next(pcut_reader *r, void *state, pcut_builder *b)
{
	struct reader *st = state;
	unsigned flags = 0;
	pcut_str text;
	pcut_status rc;

	if (st->done)
		return PCUT_END;
	st->done = 1;
	if ((rc = pcut_reader_text(r, &text)) < 0)
		return rc;
	if (pcut_reader_option_num(r, "math"))
		flags |= PCUT_MARKDOWN_MATH;
	if (pcut_reader_option_num(r, "autolinks"))
		flags |= PCUT_MARKDOWN_AUTOLINKS;
	return pcut_md_read_article(r, b, text, flags);
}

static const pcut_option reader_options[] = {
    {"math", PCUT_TYPE_BOOL, "no", NULL,
        "$x$ and $$x$$ are formulas in TeX"},
    {"autolinks", PCUT_TYPE_BOOL, "no", NULL,
        "bare addresses are links, as on GitHub"},
    {NULL, PCUT_TYPE_BOOL, NULL, NULL, NULL},
};

static const pcut_reader_ops reader_ops = {
    .size = sizeof(pcut_reader_ops),
    .state_size = sizeof(struct reader),
    .probe = reader_probe,
    .next = reader_next,
};

static pcut_status
writer_open(pcut_writer *w, void *state, pcut_output *out)
{
	struct writer *st = state;

	(void)out;
	if (pcut_str_eq(pcut_writer_option(w, "front-matter"),
	        PCUT_LIT("yaml")))
		st->flags |= PCUT_MD_FRONT_MATTER;
	if (pcut_writer_option_num(w, "reference-links"))
		st->flags |= PCUT_MD_REFERENCE_LINKS;
	return PCUT_OK;
}

static pcut_status
writer_put(pcut_writer *w, void *state, pcut_article *a, pcut_output *out)
{
	struct writer *st = state;

	return pcut_md_write(w, a, out,
	    pcut_context_mem(pcut_writer_context(w)), st->flags);
}

static pcut_status
writer_finish(pcut_writer *w, void *state, pcut_output *out)
{
	(void)w;
	(void)state;
	(void)out;
	return PCUT_OK;
}

static const pcut_option writer_options[] = {
    {"front-matter", PCUT_TYPE_CHOICE, "none", "yaml|none",
        "metadata as front matter instead of a byline block"},
    {"reference-links", PCUT_TYPE_BOOL, "no", NULL,
        "addresses in a list at the end, links with their numbers"},
    {NULL, PCUT_TYPE_BOOL, NULL, NULL, NULL},
};

static const pcut_writer_ops writer_ops = {
    .size = sizeof(pcut_writer_ops),
    .state_size = sizeof(struct writer),
    .open = writer_open,
    .put = writer_put,
    .finish = writer_finish,
};

const pcut_format pcut_format_markdown = {
    .size = sizeof(pcut_format),
    .name = "markdown",
    .title = "Markdown (CommonMark)",
    .extensions = ".md .markdown .mdown .mkd",
    .media_types = "text/markdown text/x-markdown",
    .reader_options = reader_options,
    .writer_options = writer_options,
    .reader = &reader_ops,
    .writer = &writer_ops,
};
