/* SPDX-License-Identifier: ISC */
/* table.h - numbers by number: sixteen bytes for each, whatever it is of. */
#ifndef CLI_TABLE_H
#define CLI_TABLE_H

#include <stddef.h>
#include <stdint.h>

typedef struct cli_table_entry {
	uint64_t key, value; /* key 0: empty */
} cli_table_entry;

typedef struct cli_table { /* zero it to start */
	cli_table_entry *entries;
	size_t n, cap;
} cli_table;

/* The value of key (not 0); NULL if there is none.  Valid until the next
 * cli_table_put(). */
uint64_t *cli_table_find(const cli_table *t, uint64_t key);
/* Likewise, but 0 if there was none. */
uint64_t *cli_table_put(cli_table *t, uint64_t key);
void cli_table_free(cli_table *t);

/* A number for bytes, never 0. */
uint64_t cli_table_key(const void *bytes, size_t len);

#endif /* CLI_TABLE_H */
