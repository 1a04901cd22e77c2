/* SPDX-License-Identifier: ISC */
/* assets.h - images that lie beside an input, and nothing else. */
#ifndef CLI_ASSETS_H
#define CLI_ASSETS_H

#include <presscut.h>

#include "messages.h"

typedef struct cli_assets { /* zero it to start */
	cli_messages *messages;
	const char *wanted_root; /* --resource-root; NULL: the input's folder */
	int root;                /* its descriptor; -1: not open */
	int closed;              /* nothing may be read */
	char *folder;            /* of the input beneath root, "" or "a/b/" */
	const char *input;
} cli_assets;

/* From now on references are of this input; "-": none may be read unless a
 * root is wanted.  0 when that root cannot be opened, which was told then. */
int cli_assets_begin(cli_assets *as, const char *input);
void cli_assets_end(cli_assets *as);

/* For pcut_config.resolve; payload is a cli_assets. */
pcut_status cli_assets_resolve(void *payload, const pcut_asset_request *req,
                                pcut_asset *out);

#endif /* CLI_ASSETS_H */
