/* SPDX-License-Identifier: ISC */
/* names.h - which article has which name of a file in this run. */
#ifndef CLI_NAMES_H
#define CLI_NAMES_H

#include "file_name.h"
#include "table.h"
#include "text.h"

typedef struct cli_names { /* zero it to start */
	cli_table owners;  /* of names: hash of the input, and what is so */
	cli_table handed;  /* inputs of shared names that were handed out */
	int keeps;         /* what is there is not to be written over */
	/* NULL, or told of a rename that comes next. */
	void (*before)(void *payload, const char *was, const char *now);
	void *payload;
} cli_names;

typedef enum cli_name_state {
	CLI_NAME_FREE = 0, /* path is the name's */
	CLI_NAME_PARTED,   /* path has a part of the hash in it */
	CLI_NAME_TWICE     /* this article was there before */
} cli_name_state;

/*
 * Names that are known before anything is read.  Call cli_names_foresee() for
 * every input, then cli_names_hand_out() for each again.
 */
void cli_names_foresee(cli_names *names, const char *name,
                       const cli_name_source *src);
cli_name_state cli_names_hand_out(cli_names *names, const char *name,
                                  const cli_name_source *src, cli_text *path);

/*
 * Names that come as articles are read.  When src is the second that wants
 * name, the first's file is renamed if it is written, else it will be by
 * cli_names_written(); *move tells.
 */
typedef struct cli_name_move {
	cli_text was, now; /* empty: nothing was renamed */
	int error;         /* errno of a rename that failed */
	int exists;        /* now was there and stays; was is gone */
} cli_name_move;

cli_name_state cli_names_settle(cli_names *names, const char *name,
                                const cli_name_source *src, cli_text *path,
                                cli_name_move *move);
/* The file that cli_names_settle() gave path for name is written. */
void cli_names_written(cli_names *names, const char *name, const char *path,
                       cli_name_move *move);
/* The article src had path in an earlier run. */
void cli_names_restore(cli_names *names, const char *path,
                       const cli_name_source *src);
void cli_names_free(cli_names *names);

/* The name with n digits of the hash before its extension. */
void cli_name_part(cli_text *path, const char *name, uint64_t hash, size_t n);
/* Equal for names that a file system may take for the same. */
uint64_t cli_name_key(const char *name);

#define CLI_HASH_SHORT 6
#define CLI_HASH_LONG 15

#endif /* CLI_NAMES_H */
