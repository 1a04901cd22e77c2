/* SPDX-License-Identifier: ISC */
/*
 * Markdown: CommonMark with tables, strikethrough, tasks and footnotes.
 */
#include <presscut_format.h>

#include "context.h"
#include "markdown.h"
#include "markdown_write.h"
#include "str.h"

struct writer {
	unsigned flags;
	int any; /* an article was written */
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
    .writer_options = writer_options,
    .writer = &writer_ops,
};
