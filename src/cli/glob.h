/* SPDX-License-Identifier: ISC */
/* glob.h - patterns of names of files. */
#ifndef CLI_GLOB_H
#define CLI_GLOB_H

#define CLI_GLOB_LONGEST 1024 /* bytes; longer ones fit nothing */

/*
 * Whether pattern fits path, relative to the folder that is searched.  '?' is
 * one byte other than '/', '*' any number of such, '**' any number of any
 * bytes ("**" and '/' at the start of a component also none at all), "[a-z]"
 * one of a set and "[!a-z]" one of none; '\' takes the next
 * byte as it is.  A pattern without '/' is for the last component alone.
 * The time is at most the product of both lengths.
 */
int cli_glob_fits(const char *pattern, const char *path);

#endif /* CLI_GLOB_H */
