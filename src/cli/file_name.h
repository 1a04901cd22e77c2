/* SPDX-License-Identifier: ISC */
/* file_name.h - names of files from templates and from what articles say. */
#ifndef CLI_FILE_NAME_H
#define CLI_FILE_NAME_H

#include <presscut.h>

#include "text.h"

/* What the fields of a template are filled from. */
typedef struct cli_name_source {
	const char *input;            /* as given; "-" for standard input */
	size_t kept;                  /* where the folders in it begin that an
	                                 output folder keeps */
	const pcut_article *article;  /* NULL: fields that need one are empty */
	const char *ext;              /* of the output, without a dot */
	size_t index;                 /* of the article in its input, from 1 */
	size_t number;                /* of the article in this run, from 1 */
} cli_name_source;

/* Whether s holds a field at all. */
int cli_name_is_template(const char *s);

/*
 * Check a template; NULL if it is good, else what is wrong with it (to be
 * freed).  *needs_article tells whether a field wants one.
 */
char *cli_name_check(const char *template, int *needs_article);

/*
 * The name that template (a good one) gives src, appended to out.  What comes
 * from the article or the input cannot leave the folder that the template
 * names: each component is made safe by cli_name_safe().
 */
void cli_name_expand(cli_text *out, const char *template,
                      const cli_name_source *src);

/* What {hash} has digits of: it depends on the input's path alone, and on the
 * number of the article in it. */
uint64_t cli_name_number(const cli_name_source *src);

/*
 * s as one component of a path, appended to out: letters, digits and an
 * allow-list of marks; no '/', control or invisible character, no '.', '-',
 * '~' or space at its start, no '.' or space at its end, no name of a
 * device; at most CLI_NAME_BYTES of valid UTF-8, the extension kept.  Empty
 * when nothing is left.
 */
#define CLI_NAME_BYTES 200
void cli_name_safe(cli_text *out, pcut_str s);

/* The last component of path, and it without its last extension. */
pcut_str cli_name_base(const char *path);
pcut_str cli_name_stem(const char *path);
/* The last extension in path, with its dot; "" if there is none, or one that
 * a template has yet to fill. */
const char *cli_name_extension(const char *path);

#endif /* CLI_FILE_NAME_H */
