/* SPDX-License-Identifier: ISC */
/* assets.h - images that lie beside an input, and nothing else. */
#ifndef PCUT_ASSETS_H
#define PCUT_ASSETS_H

#include <presscut.h>

#include "messages.h"

typedef struct pcut_assets { /* zero it to start */
	pcut_messages *messages;
	const char *wanted_root; /* --resource-root; NULL: the input's folder */
	int root;                /* its descriptor; -1: nothing may be read */
	char *folder;            /* of the input beneath root, "" or "a/b/" */
	const char *input;
} pcut_assets;

/* From now on references are of this input; "-": none may be read unless a
 * root is wanted.  0 when that root cannot be opened, which was told then. */
int pcut_assets_begin(pcut_assets *as, const char *input);
void pcut_assets_end(pcut_assets *as);

/* For pcut_config.resolve; payload is a pcut_assets. */
pcut_status pcut_assets_resolve(void *payload, const pcut_asset_request *req,
                                pcut_asset *out);

#endif /* PCUT_ASSETS_H */
