/* SPDX-License-Identifier: ISC */
/* markdown_article.h - a whole Markdown document as an article. */
#ifndef PCUT_MARKDOWN_ARTICLE_H
#define PCUT_MARKDOWN_ARTICLE_H

#include "markdown.h"

/* Front matter or byline block, blocks, notes. */
pcut_status pcut_md_read_article(pcut_reader *r, pcut_builder *b,
                                 pcut_str text, unsigned flags);

#endif /* PCUT_MARKDOWN_ARTICLE_H */
