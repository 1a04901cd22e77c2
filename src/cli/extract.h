/* SPDX-License-Identifier: ISC */
/* extract.h - images of an article as files beside its document. */
#ifndef CLI_EXTRACT_H
#define CLI_EXTRACT_H

#include <presscut.h>

#include "messages.h"

typedef struct cli_extracted { /* zero it to start */
	char **paths;          /* made, and not yet kept */
	size_t n;
	char *folder;          /* made, and not yet kept; NULL: none */
} cli_extracted;

/*
 * Write the images that a has bytes of into NAME_files/ beside document, which
 * is NAME.EXT, and have a refer to them there.  A file that is there stays;
 * one with the same bytes serves.  0 after a message when one cannot be
 * written; what was made is then still to be undone.
 */
int cli_extract(cli_extracted *x, cli_messages *m, pcut_context *ctx,
                pcut_article *a, const char *document);
void cli_extract_undo(cli_extracted *x); /* remove what was made */
void cli_extract_keep(cli_extracted *x);

#endif /* CLI_EXTRACT_H */
