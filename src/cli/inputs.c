/* SPDX-License-Identifier: ISC */
/*
 * Inputs, as a stream.  A folder is searched depth first, its names sorted by
 * their bytes, so that the order is the same on every file system; symbolic
 * links and what is no regular file are passed over, so that there is no way
 * out of the folder and none around in it.
 */
#define _DEFAULT_SOURCE /* d_type */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "glob.h"
#include "inputs.h"

#define LONGEST_NAME 65536 /* of a list: what is longer is no list */
#define DEEPEST 2000       /* folders in one another */

typedef struct folder { /* that is being searched */
	char *names;         /* each behind a byte for its type */
	char **sorted;
	size_t n, next;
	size_t path_len;     /* of the path to it, its slash with it */
} folder;

struct cli_inputs {
	const cli_options *o;
	cli_messages *m;
	size_t operand;
	FILE *list;          /* of --files-from */
	FILE *copy;          /* of what was read of it */
	int again;           /* this is the second time */
	int end;             /* of a name in the list */
	cli_text name;       /* of the list */
	size_t root;         /* length of the searched folder's name */
	cli_text path;
	folder *folders;
	size_t n_folders, cap_folders;
	size_t failures;
	const char *left_out; /* folder that is passed over; NULL: none */
};

cli_inputs *
cli_inputs_open(const cli_options *o, cli_messages *m)
{
	cli_inputs *in = cli_alloc(NULL, sizeof(*in));

	memset(in, 0, sizeof(*in));
	in->o = o;
	in->m = m;
	in->end = o->nul_list ? '\0' : '\n';
	if (o->files_from == NULL)
		return in;
	in->list = strcmp(o->files_from, "-") == 0 ? stdin
	    : fopen(o->files_from, "re");
	if (in->list != NULL)
		return in;
	cli_say(m, PCUT_SEVERITY_ERROR, o->files_from, "input.open",
	    "cannot be read: %s", strerror(errno));
	free(in);
	return NULL;
}

static void
fail(cli_inputs *in, const char *path, const char *code, const char *what,
    int error)
{
	if (in->again)
		return;
	in->failures++;
	cli_say(in->m, PCUT_SEVERITY_ERROR, path, code, "%s%s%s", what,
	    error != 0 ? ": " : "", error != 0 ? strerror(error) : "");
}

/* ---- Folders ------------------------------------------------------------ */

static int
compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a + 1, *(char *const *)b + 1);
}

static int
is_left_out(const cli_inputs *in, const char *path, int is_folder)
{
	int included = 0, includes = 0;
	size_t i;

	for (i = 0; i < in->o->n_globs; i++) {
		const cli_glob_option *g = &in->o->globs[i];

		if (g->excludes) {
			if (cli_glob_fits(g->pattern, path))
				return 1;
		} else {
			includes = 1;
			included = included || cli_glob_fits(g->pattern, path);
		}
	}
	return includes && !included && !is_folder;
}

/* 'f', 'd' or 0 for what is neither. */
static char
type_of(int fd, const struct dirent *e)
{
	struct stat st;

	if (e->d_type == DT_REG)
		return 'f';
	if (e->d_type == DT_DIR)
		return 'd';
	if (e->d_type != DT_UNKNOWN ||
	    fstatat(fd, e->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return 0;
	return S_ISREG(st.st_mode) ? 'f' : S_ISDIR(st.st_mode) ? 'd' : 0;
}

/* The folder in->path, which ends in a slash, is searched from now on. */
static void
enter(cli_inputs *in)
{
	cli_text names = { NULL, 0, 0 };
	struct dirent *e;
	size_t i, n = 0;
	folder *f;
	DIR *dir;

	if (in->n_folders >= DEEPEST) {
		fail(in, in->path.ptr, "input.folder", "is too deep to be "
		    "searched", 0);
		return;
	}
	dir = opendir(in->path.ptr);
	if (dir == NULL) {
		fail(in, in->path.ptr, "input.folder", "cannot be searched",
		    errno);
		return;
	}
	while (errno = 0, (e = readdir(dir)) != NULL) {
		char type = type_of(dirfd(dir), e);

		if (type == 0 || strcmp(e->d_name, ".") == 0 ||
		    strcmp(e->d_name, "..") == 0)
			continue;
		cli_text_putc(&names, type);
		cli_text_put(&names,
		    PCUT_STR(e->d_name, strlen(e->d_name) + 1));
		n++;
	}
	if (errno != 0)
		fail(in, in->path.ptr, "input.folder", "cannot be searched",
		    errno);
	closedir(dir);
	if (in->n_folders == in->cap_folders) {
		in->cap_folders = in->cap_folders * 2 + 8;
		in->folders = cli_alloc(in->folders,
		    in->cap_folders * sizeof(*in->folders));
	}
	f = &in->folders[in->n_folders++];
	f->names = names.ptr;
	f->sorted = cli_alloc(NULL, n * sizeof(*f->sorted));
	f->n = n;
	f->next = 0;
	f->path_len = in->path.len;
	for (i = n = 0; n < f->n; n++) {
		f->sorted[n] = names.ptr + i;
		i += strlen(names.ptr + i) + 1;
	}
	if (n > 1)
		qsort(f->sorted, n, sizeof(*f->sorted), compare_names);
}

static void
leave(cli_inputs *in)
{
	folder *f = &in->folders[--in->n_folders];

	free(f->names);
	free(f->sorted);
}

void
cli_inputs_leave_out(cli_inputs *in, const char *path)
{
	in->left_out = path;
}

/* By what it is, not by its name; it may come to be during the search. */
static int
is_outputs(const cli_inputs *in)
{
	struct stat a, b;

	return in->left_out != NULL && *in->left_out != '\0' &&
	    stat(in->left_out, &a) == 0 && stat(in->path.ptr, &b) == 0 &&
	    a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* The next file of the folders that are being searched. */
static int
next_of_folders(cli_inputs *in, cli_input *out)
{
	while (in->n_folders > 0) {
		folder *f = &in->folders[in->n_folders - 1];
		const char *name;

		if (f->next == f->n) {
			leave(in);
			continue;
		}
		name = f->sorted[f->next++];
		cli_text_cut(&in->path, f->path_len);
		cli_text_puts(&in->path, name + 1);
		if (is_left_out(in, in->path.ptr + in->root, *name == 'd'))
			continue;
		if (*name == 'f') {
			out->path = in->path.ptr;
			out->kept = in->root;
			return 1;
		}
		cli_text_putc(&in->path, '/');
		if (!is_outputs(in))
			enter(in);
	}
	return 0;
}

/* ---- The list ----------------------------------------------------------- */

/* The next name of the list in in->name; 0 at its end. */
static int
read_name(cli_inputs *in)
{
	int c;

	do {
		cli_text_cut(&in->name, 0);
		while ((c = getc_unlocked(in->list)) != EOF && c != in->end) {
			if (c == '\0') {
				fail(in, in->o->files_from, "input.list",
				    "this list has NULs: it needs -0", 0);
				return 0;
			}
			cli_text_putc(&in->name, (char)c);
			if (in->name.len > LONGEST_NAME) {
				fail(in, in->o->files_from, "input.list",
				    "this list has a name that is too long", 0);
				return 0;
			}
		}
	} while (in->name.len == 0 && c != EOF);
	if (ferror(in->list))
		fail(in, in->o->files_from, "input.open", "cannot be read",
		    errno);
	return in->name.len > 0;
}

static int
next_of_list(cli_inputs *in)
{
	if (in->list == NULL || !read_name(in))
		return 0;
	if (in->copy != NULL && !in->again)
		fwrite(in->name.ptr, 1, in->name.len + 1, in->copy);
	return 1;
}

void
cli_inputs_keep(cli_inputs *in)
{
	if (in->list == NULL || lseek(fileno(in->list), 0, SEEK_CUR) >= 0)
		return;
	in->copy = tmpfile();
	if (in->copy == NULL)
		cli_say(in->m, PCUT_SEVERITY_WARNING, NULL, NULL,
		    "no temporary file for the list: %s", strerror(errno));
}

int
cli_inputs_rewind(cli_inputs *in)
{
	while (in->n_folders > 0)
		leave(in);
	in->operand = 0;
	in->again = 1;
	if (in->list == NULL)
		return 1;
	if (in->copy != NULL) {
		if (in->list != stdin)
			fclose(in->list);
		in->list = in->copy;
		in->copy = NULL;
		in->end = '\0';
	}
	clearerr(in->list);
	if (fflush(in->list) == 0 && fseeko(in->list, 0, SEEK_SET) == 0)
		return 1;
	in->again = 0;
	fail(in, in->o->files_from, "input.open", "cannot be read again",
	    errno);
	return 0;
}

/* ---- Both --------------------------------------------------------------- */

int
cli_inputs_next(cli_inputs *in, cli_input *out)
{
	const char *name, *slash;
	struct stat st;

	for (;;) {
		if (in->n_folders > 0 && next_of_folders(in, out))
			return 1;
		if (in->operand < in->o->n_inputs)
			name = in->o->inputs[in->operand++];
		else if (next_of_list(in))
			name = in->name.ptr;
		else
			return 0;
		if (in->o->recursive && strcmp(name, "-") != 0 &&
		    stat(name, &st) == 0 && S_ISDIR(st.st_mode)) {
			cli_text_cut(&in->path, 0);
			cli_text_puts(&in->path, name);
			if (in->path.ptr[in->path.len - 1] != '/')
				cli_text_putc(&in->path, '/');
			in->root = in->path.len;
			enter(in);
			continue;
		}
		slash = strrchr(name, '/');
		out->path = name;
		out->kept = slash != NULL ? (size_t)(slash + 1 - name) : 0;
		return 1;
	}
}

size_t
cli_inputs_failures(const cli_inputs *in)
{
	return in->failures;
}

void
cli_inputs_free(cli_inputs *in)
{
	if (in == NULL)
		return;
	while (in->n_folders > 0)
		leave(in);
	free(in->folders);
	if (in->list != NULL && in->list != stdin)
		fclose(in->list);
	if (in->copy != NULL)
		fclose(in->copy);
	cli_text_free(&in->name);
	cli_text_free(&in->path);
	free(in);
}
