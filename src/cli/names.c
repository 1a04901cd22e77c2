/* SPDX-License-Identifier: ISC */
/*
 * Who has which name.  Two articles that want one name both get a part of
 * their input's hash into it, so that names depend on no order.
 *
 * A million names must fit: of each there are its hash and that of the first
 * input that wanted it, whose low bits tell how things stand.  Names are
 * compared without regard to case, for the file systems that do so too.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "names.h"

#define WRITTEN ((uint64_t)1) /* its file lies under the name */
#define PARTED ((uint64_t)2)  /* wanted by several: nobody has it */
#define FLAGS (WRITTEN | PARTED)

/* Small for capital, in the scripts that have many of them. */
static uint32_t
fold(uint32_t cp)
{
	if ((cp >= 'A' && cp <= 'Z') || (cp >= 0xC0 && cp <= 0xDE &&
	    cp != 0xD7) || (cp >= 0x391 && cp <= 0x3A9) ||
	    (cp >= 0x410 && cp <= 0x42F))
		return cp + 0x20;
	if (cp >= 0x400 && cp <= 0x40F)
		return cp + 0x50;
	if ((cp >= 0x100 && cp <= 0x137) || (cp >= 0x14A && cp <= 0x177) ||
	    (cp >= 0x460 && cp <= 0x481) || (cp >= 0x1E00 && cp <= 0x1EFF))
		return cp | 1;
	if ((cp >= 0x139 && cp <= 0x148) || (cp >= 0x179 && cp <= 0x17E))
		return cp + (cp & 1);
	return cp;
}

uint64_t
cli_name_key(const char *name)
{
	const char *p = name, *end = name + strlen(name);
	cli_text folded = { NULL, 0, 0 };
	uint64_t key;
	uint32_t cp;

	while (p < end) {
		cp = cli_text_next(&p, end);
		if (cp < 0x80 || cp == CLI_BAD_BYTE)
			cli_text_putc(&folded, cp == CLI_BAD_BYTE
			    ? p[-1] : (char)fold(cp));
		else
			cli_text_putcp(&folded, fold(cp));
	}
	key = cli_table_key(cli_text_str(&folded).ptr, folded.len);
	cli_text_free(&folded);
	return key;
}

void
cli_name_part(cli_text *path, const char *name, uint64_t hash, size_t n)
{
	const char *ext = cli_name_extension(name);
	size_t i;

	cli_text_put(path, PCUT_STR(name, strlen(name) - strlen(ext)));
	cli_text_putc(path, '-');
	for (i = 0; i < n; i++)
		cli_text_putc(path,
		    "0123456789abcdef"[hash >> (60 - 4 * i) & 0xF]);
	cli_text_puts(path, ext);
}

static uint64_t
owner_of(const cli_name_source *src)
{
	return cli_name_number(src) & ~FLAGS;
}

static int
is_of(uint64_t entry, const cli_name_source *src)
{
	return (entry & ~FLAGS) == owner_of(src);
}

void
cli_names_foresee(cli_names *names, const char *name,
    const cli_name_source *src)
{
	uint64_t *entry = cli_table_put(&names->owners, cli_name_key(name));

	if (*entry == 0)
		*entry = owner_of(src);
	else if (!is_of(*entry, src))
		*entry |= PARTED;
}

cli_name_state
cli_names_hand_out(cli_names *names, const char *name,
    const cli_name_source *src, cli_text *path)
{
	uint64_t *entry = cli_table_put(&names->owners, cli_name_key(name));

	if (*entry == 0)
		*entry = owner_of(src);
	else if (!is_of(*entry, src))
		*entry |= PARTED; /* one that was not there when foreseen */
	if (*entry & PARTED) {
		cli_name_part(path, name, owner_of(src), CLI_HASH_SHORT);
		entry = cli_table_put(&names->handed, owner_of(src) | 1);
		return (*entry)++ > 0 ? CLI_NAME_TWICE : CLI_NAME_PARTED;
	}
	cli_text_puts(path, name);
	if (*entry & WRITTEN)
		return CLI_NAME_TWICE;
	*entry |= WRITTEN;
	return CLI_NAME_FREE;
}

/* Whether two files have the same bytes: then one is as good as the other. */
static int
are_same(const char *a, const char *b)
{
	FILE *f = fopen(a, "re"), *g = fopen(b, "re");
	int c = 0, d = 0;

	while (f != NULL && g != NULL && c == d && c != EOF) {
		c = getc_unlocked(f);
		d = getc_unlocked(g);
	}
	c = f != NULL && g != NULL && c == EOF && d == EOF;
	if (f != NULL)
		fclose(f);
	if (g != NULL)
		fclose(g);
	return c;
}

static void
move_first(const cli_names *names, uint64_t *entry, const char *name,
    cli_name_move *move)
{
	struct stat st;

	*entry = (*entry & ~WRITTEN) | PARTED;
	cli_text_puts(&move->was, name);
	cli_name_part(&move->now, name, *entry & ~FLAGS, CLI_HASH_SHORT);
	if (names->before != NULL)
		names->before(names->payload, move->was.ptr, move->now.ptr);
	if (names->keeps && lstat(move->was.ptr, &st) == 0 &&
	    lstat(move->now.ptr, &st) == 0) {
		move->exists = !are_same(move->was.ptr, move->now.ptr);
		unlink(move->was.ptr);
	} else if (rename(move->was.ptr, move->now.ptr) != 0)
		move->error = errno;
}

cli_name_state
cli_names_settle(cli_names *names, const char *name,
    const cli_name_source *src, cli_text *path, cli_name_move *move)
{
	uint64_t *entry = cli_table_put(&names->owners, cli_name_key(name));
	cli_name_state state = CLI_NAME_FREE;

	if (*entry == 0)
		*entry = owner_of(src);
	if ((*entry & PARTED) == 0 && is_of(*entry, src)) {
		cli_text_puts(path, name);
	} else {
		if (*entry & WRITTEN) {
			uint64_t first = *entry & ~FLAGS;

			move_first(names, entry, name, move);
			entry = cli_table_put(&names->owners,
			    cli_name_key(move->now.ptr));
			if (*entry == 0)
				*entry = first | WRITTEN;
		} else {
			*entry |= PARTED;
		}
		cli_name_part(path, name, owner_of(src), CLI_HASH_SHORT);
		entry = cli_table_put(&names->owners, cli_name_key(path->ptr));
		if (*entry != 0 && !is_of(*entry, src)) {
			cli_text_cut(path, 0);
			cli_name_part(path, name, owner_of(src),
			    CLI_HASH_LONG);
			entry = cli_table_put(&names->owners,
			    cli_name_key(path->ptr));
		}
		if (*entry == 0)
			*entry = owner_of(src);
		state = CLI_NAME_PARTED;
	}
	return *entry & WRITTEN ? CLI_NAME_TWICE : state;
}

void
cli_names_written(cli_names *names, const char *name, const char *path,
    cli_name_move *move)
{
	uint64_t *entry = cli_table_put(&names->owners, cli_name_key(path));

	*entry |= WRITTEN;
	if ((*entry & PARTED) && strcmp(name, path) == 0) {
		uint64_t first = *entry & ~FLAGS;

		move_first(names, entry, name, move);
		entry = cli_table_put(&names->owners,
		    cli_name_key(move->now.ptr));
		if (*entry == 0)
			*entry = first | WRITTEN;
	}
}

void
cli_names_restore(cli_names *names, const char *path,
    const cli_name_source *src)
{
	cli_text digits = { NULL, 0, 0 };
	const char *ext = cli_name_extension(path);
	size_t len = strlen(path) - strlen(ext);
	uint64_t *entry = cli_table_put(&names->owners, cli_name_key(path));

	*entry = owner_of(src) | WRITTEN;
	cli_name_part(&digits, "", owner_of(src), CLI_HASH_SHORT);
	if (len > digits.len &&
	    memcmp(path + len - digits.len, digits.ptr, digits.len) == 0) {
		/* A parted name: what it was parted from is nobody's. */
		cli_text whole = { NULL, 0, 0 };

		cli_text_put(&whole, PCUT_STR(path, len - digits.len));
		cli_text_puts(&whole, ext);
		entry = cli_table_put(&names->owners,
		    cli_name_key(whole.ptr));
		if (*entry == 0)
			*entry = owner_of(src);
		*entry |= PARTED;
		cli_text_free(&whole);
	}
	cli_text_free(&digits);
}

void
cli_names_free(cli_names *names)
{
	cli_table_free(&names->owners);
	cli_table_free(&names->handed);
}
