/* SPDX-License-Identifier: ISC */
/*
 * Images beside the input.  A reference in a document is read only when it is
 * a relative path that stays beneath the resource root.
 *
 * The path is decoded once, taken apart and put together without "." and
 * ".."; it is then opened beneath the root's descriptor with symbolic links
 * refused by the kernel (openat2), or a component at a time where the kernel
 * cannot.  What is no regular file is not read; what is no image is refused
 * by pcut_asset_fill(), by its signature.
 */
#define _DEFAULT_SOURCE /* syscall() */
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "assets.h"
#include "text.h"

#define MOST_BYTES ((off_t)64 << 20)
#define LONGEST_PATH 4096

/* The folder of path, its slash with it. */
static void
put_folder(cli_text *dir, const char *path)
{
	const char *slash = strrchr(path, '/');

	if (slash != NULL)
		cli_text_put(dir, PCUT_STR(path, (size_t)(slash + 1 - path)));
	else
		cli_text_puts(dir, "./");
}

/* An input beneath the wanted root refers from where it lies. */
static void
set_folder(cli_assets *as)
{
	cli_text dir = { NULL, 0, 0 }, beneath = { NULL, 0, 0 };
	char *real_root, *real_dir;
	size_t len;

	put_folder(&dir, as->input);
	real_root = realpath(as->wanted_root, NULL);
	real_dir = realpath(dir.ptr, NULL);
	len = real_root != NULL ? strlen(real_root) : 0;
	while (len > 0 && real_root[len - 1] == '/')
		len--;
	if (real_root != NULL && real_dir != NULL &&
	    strncmp(real_root, real_dir, len) == 0 && real_dir[len] == '/' &&
	    strcmp(as->input, "-") != 0) {
		cli_text_putf(&beneath, "%s/", real_dir + len + 1);
		free(as->folder);
		as->folder = beneath.ptr;
	}
	free(real_root);
	free(real_dir);
	cli_text_free(&dir);
}

static int
open_folder(const char *path)
{
	return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/* The input's own folder is opened at its first reference. */
static int
open_root(cli_assets *as)
{
	cli_text dir = { NULL, 0, 0 };

	if (as->root < 0 && !as->closed) {
		put_folder(&dir, as->input);
		as->root = open_folder(dir.ptr);
		as->closed = as->root < 0;
		cli_text_free(&dir);
	}
	return as->root >= 0;
}

int
cli_assets_begin(cli_assets *as, const char *input)
{
	as->input = input;
	as->root = -1;
	as->folder = cli_copy("");
	as->closed = strcmp(input, "-") == 0;
	if (as->wanted_root == NULL)
		return 1;
	as->root = open_folder(as->wanted_root);
	if (as->root < 0) {
		cli_say(as->messages, PCUT_SEVERITY_ERROR, as->wanted_root,
		    NULL, "cannot be the resource root: %s", strerror(errno));
		return 0;
	}
	set_folder(as);
	return 1;
}

void
cli_assets_end(cli_assets *as)
{
	if (as->root >= 0)
		close(as->root);
	as->root = -1;
	free(as->folder);
	as->folder = NULL;
}

/* Whether s begins with a URL's scheme. */
static int
has_scheme(pcut_str s)
{
	size_t i;

	for (i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c == ':')
			return i > 0;
		if (!((c | 32) >= 'a' && (c | 32) <= 'z') &&
		    (i == 0 || (strchr("+-.", c) == NULL &&
		    !(c >= '0' && c <= '9'))))
			return 0;
	}
	return 0;
}

static int
starts_with(pcut_str s, const char *head)
{
	size_t n = strlen(head), i;

	if (s.len < n)
		return 0;
	for (i = 0; i < n; i++) {
		char c = s.ptr[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c + 32);
		if (c != head[i])
			return 0;
	}
	return 1;
}

/* The reference without query and fragment, decoded; 0 for a NUL in it. */
static int
decode(cli_text *out, pcut_str ref)
{
	size_t len = 0;

	while (len < ref.len && strchr("?#", ref.ptr[len]) == NULL)
		len++;
	cli_text_decode(out, PCUT_STR(ref.ptr, len));
	return out->len > 0 && memchr(out->ptr, '\0', out->len) == NULL;
}

/* Append path to out, a path already plain; 0 when ".." would leave it. */
static int
append_plain(cli_text *out, pcut_str path)
{
	size_t i = 0;

	while (i < path.len) {
		size_t end = i;

		while (end < path.len && path.ptr[end] != '/')
			end++;
		if (end - i == 2 && memcmp(path.ptr + i, "..", 2) == 0) {
			if (out->len == 0)
				return 0;
			while (out->len > 0 && out->ptr[--out->len] != '/')
				;
			out->ptr[out->len] = '\0';
		} else if (end > i && !(end - i == 1 && path.ptr[i] == '.')) {
			if (out->len > 0)
				cli_text_putc(out, '/');
			cli_text_put(out, PCUT_STR(path.ptr + i, end - i));
		}
		i = end + 1;
	}
	return 1;
}

#define OPEN_FLAGS (O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)

static int
open_by_components(int root, const char *path)
{
	const char *p = path;
	int at = root, fd;

	for (;;) {
		size_t len = strcspn(p, "/");
		char *name = cli_copy(p);

		name[len] = '\0';
		fd = openat(at, name,
		    p[len] == '/' ? OPEN_FLAGS | O_DIRECTORY : OPEN_FLAGS);
		free(name);
		if (at != root) {
			int error = errno;

			close(at);
			errno = error;
		}
		if (fd < 0 || p[len] == '\0')
			return fd;
		at = fd;
		p += len + 1;
	}
}

static int
open_beneath(int root, const char *path)
{
	struct open_how how;
	long fd;

	memset(&how, 0, sizeof(how));
	how.flags = OPEN_FLAGS;
	how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS |
	    RESOLVE_NO_MAGICLINKS;
	fd = syscall(SYS_openat2, root, path, &how, sizeof(how));
	if (fd < 0 && (errno == ENOSYS || errno == EPERM || errno == EINVAL))
		return open_by_components(root, path);
	return (int)fd;
}

static pcut_status
refuse(cli_assets *as, pcut_asset *out, pcut_asset_status status,
    const char *reason, pcut_str ref)
{
	pcut_asset_refuse(out, status, pcut_str_from(reason));
	cli_say(as->messages, PCUT_SEVERITY_WARNING, as->input,
	    status == PCUT_ASSET_BLOCKED ? "asset-blocked" : "asset-missing",
	    "image not taken, %s: " PCUT_FMT, reason,
	    (int)(ref.len > 200 ? 200 : ref.len), ref.ptr);
	return PCUT_EASSET;
}

static pcut_status
take_file(cli_assets *as, int fd, pcut_str ref, pcut_asset *out)
{
	pcut_status status;
	struct stat st;
	size_t len = 0;
	char *bytes;

	if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
		return refuse(as, out, PCUT_ASSET_BLOCKED, "not-a-file", ref);
	if (st.st_size > MOST_BYTES)
		return refuse(as, out, PCUT_ASSET_BLOCKED, "too-large", ref);
	bytes = cli_alloc(NULL, (size_t)st.st_size + 1);
	while (len < (size_t)st.st_size) {
		ssize_t n = read(fd, bytes + len, (size_t)st.st_size - len);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			free(bytes);
			return refuse(as, out, PCUT_ASSET_MISSING,
			    "unreadable", ref);
		}
		if (n == 0)
			break;
		len += (size_t)n;
	}
	status = pcut_asset_fill(out, PCUT_STR(bytes, len));
	free(bytes);
	if (status == PCUT_OK || status == PCUT_ENOMEM)
		return status;
	return refuse(as, out, PCUT_ASSET_BLOCKED, "not-an-image", ref);
}

pcut_status
cli_assets_resolve(void *payload, const pcut_asset_request *req,
    pcut_asset *out)
{
	cli_assets *as = payload;
	pcut_str ref = req->written.len > 0 ? req->written : req->url;
	int web = starts_with(req->url, "http://") ||
	    starts_with(req->url, "https://");
	cli_text decoded = { NULL, 0, 0 }, path = { NULL, 0, 0 };
	pcut_status status = PCUT_EASSET;
	int fd = -1, inside;

	if (ref.len == 0 || ref.len > LONGEST_PATH)
		return PCUT_EASSET;
	if (has_scheme(ref) || ref.ptr[0] == '/')
		return web || !(starts_with(ref, "file:") || ref.ptr[0] == '/')
		    ? PCUT_EASSET
		    : refuse(as, out, PCUT_ASSET_BLOCKED, "outside-root", ref);
	if (!open_root(as))
		return PCUT_EASSET;
	inside = decode(&decoded, ref) && decoded.ptr[0] != '/' &&
	    append_plain(&path, pcut_str_from(as->folder)) &&
	    append_plain(&path, cli_text_str(&decoded)) && path.len > 0;
	if (inside)
		fd = open_beneath(as->root, path.ptr);
	if (fd >= 0) {
		status = take_file(as, fd, ref, out);
		close(fd);
	} else if (inside && (errno == ENOENT || errno == ENOTDIR)) {
		if (!web)
			refuse(as, out, PCUT_ASSET_MISSING, "not-found", ref);
	} else if (inside || !web) { /* else a relative address of the web */
		refuse(as, out, PCUT_ASSET_BLOCKED, !inside || errno == ELOOP ||
		    errno == EXDEV ? "outside-root" : "unreadable", ref);
	}
	cli_text_free(&decoded);
	cli_text_free(&path);
	return status;
}
