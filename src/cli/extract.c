/* SPDX-License-Identifier: ISC */
/*
 * Images beside a document.  Their names come from the addresses that the
 * document has for them, through the allow-list of file_name.c; the extension
 * is that of the type which their bytes have.
 *
 * Files that are there are not touched: one with the same bytes is taken as
 * it is (a saved page's own folder has that name), another one makes the new
 * name longer by a part of the image's hash.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "extract.h"
#include "file_name.h"
#include "text.h"

#define HASH_DIGITS 8

static const struct {
	const char *type, *ext;
} types[] = {
	{ "image/jpeg", ".jpg" },    { "image/png", ".png" },
	{ "image/gif", ".gif" },     { "image/webp", ".webp" },
	{ "image/svg+xml", ".svg" }, { "image/avif", ".avif" },
	{ "image/bmp", ".bmp" },     { "image/tiff", ".tiff" },
	{ "image/x-icon", ".ico" },  { "image/jxl", ".jxl" },
	{ "image/heic", ".heic" },   { "image/jp2", ".jp2" }
};

/* The last segment of an address or path, without query. */
static pcut_str
last_segment(pcut_str s)
{
	size_t start, len = 0;

	while (len < s.len && strchr("?#", s.ptr[len]) == NULL)
		len++;
	for (start = len; start > 0 && s.ptr[start - 1] != '/'; start--)
		;
	return PCUT_STR(s.ptr + start, len - start);
}

/* The name of an image, as "lock" in *stem and ".jpg" in *ext. */
static void
name_image(const pcut_asset_info *info, size_t number, cli_text *stem,
    const char **ext)
{
	pcut_str from = last_segment(info->url);
	cli_text decoded = { NULL, 0, 0 };
	const char *dot;
	size_t i;

	if (from.len == 0 || (info->url.len > 5 &&
	    memcmp(info->url.ptr, "data:", 5) == 0))
		from = last_segment(info->path);
	cli_text_decode(&decoded, from);
	cli_name_safe(stem, cli_text_str(&decoded));
	cli_text_free(&decoded);
	*ext = ".img";
	for (i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (info->media_type.len == strlen(types[i].type) &&
		    memcmp(info->media_type.ptr, types[i].type,
		    info->media_type.len) == 0)
			*ext = types[i].ext;
	/* Whatever extension the address has is replaced by the true one. */
	dot = stem->len > 0 ? strrchr(stem->ptr, '.') : NULL;
	if (dot != NULL && dot > stem->ptr && strlen(dot) <= 6)
		cli_text_cut(stem, (size_t)(dot - stem->ptr));
	if (stem->len == 0)
		cli_text_putf(stem, "image-%zu", number);
}

static int
has_bytes(const char *path, pcut_str bytes)
{
	char buf[16384];
	struct stat st;
	size_t done = 0;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

	if (fd < 0)
		return 0;
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) &&
	    (uint64_t)st.st_size == bytes.len) {
		while (done < bytes.len) {
			ssize_t n = read(fd, buf, sizeof(buf));

			if (n <= 0 || (size_t)n > bytes.len - done ||
			    memcmp(buf, bytes.ptr + done, (size_t)n) != 0)
				break;
			done += (size_t)n;
		}
		close(fd);
		return done == bytes.len;
	}
	close(fd);
	return 0;
}

/* Whole or not at all; the error, 0 if there was none. */
static int
write_whole(pcut_context *ctx, const char *path, pcut_str bytes)
{
	pcut_file *f;
	pcut_status status = pcut_file_open(ctx, path, &f);

	if (status == PCUT_OK)
		status = pcut_file_write(f, bytes);
	if (status == PCUT_OK)
		status = pcut_file_finish(f);
	pcut_file_close(f);
	return status == PCUT_OK ? 0
	    : status == PCUT_ENOMEM ? ENOMEM : pcut_last_error(ctx)->sys_errno;
}

/* path as a reference: what has a meaning in an address is encoded. */
static void
put_reference(cli_text *out, const char *path)
{
	for (; *path != '\0'; path++)
		if ((unsigned char)*path < 0x80 &&
		    strchr(" #?%()[]<>\"'&`{}|\\^:", *path) != NULL)
			cli_text_putf(out, "%%%02X", (unsigned char)*path);
		else
			cli_text_putc(out, *path);
}

static int
make_folder(cli_extracted *x, cli_messages *m, const char *folder)
{
	if (mkdir(folder, 0777) == 0) {
		x->folder = cli_copy(folder);
		return 1;
	}
	if (errno == EEXIST)
		return 1;
	cli_say(m, PCUT_SEVERITY_ERROR, folder, NULL,
	    "cannot make this folder: %s", strerror(errno));
	return 0;
}

/* One image; path gets its name. */
static int
extract_one(cli_extracted *x, cli_messages *m, pcut_context *ctx,
    const pcut_asset *asset, size_t number, const char *folder, cli_text *path)
{
	const pcut_asset_info *info = pcut_asset_info_of(asset);
	pcut_str bytes = pcut_asset_bytes(asset);
	cli_text stem = { NULL, 0, 0 };
	struct stat st;
	const char *ext;
	int error = 0;

	name_image(info, number, &stem, &ext);
	cli_text_putf(path, "%s/%s%s", folder, stem.ptr, ext);
	if (lstat(path->ptr, &st) == 0 && !has_bytes(path->ptr, bytes)) {
		cli_text_cut(path, 0);
		cli_text_putf(path, "%s/%s-" PCUT_FMT "%s", folder, stem.ptr,
		    (int)(info->sha256.len < HASH_DIGITS ? info->sha256.len
		                                         : HASH_DIGITS),
		    info->sha256.ptr, ext);
	}
	cli_text_free(&stem);
	if (has_bytes(path->ptr, bytes))
		return 1;
	error = lstat(path->ptr, &st) == 0
	    ? EEXIST : write_whole(ctx, path->ptr, bytes);
	if (error != 0) {
		cli_say(m, PCUT_SEVERITY_ERROR, path->ptr, NULL,
		    "cannot be written: %s", strerror(error));
		return 0;
	}
	x->paths = cli_alloc(x->paths, (x->n + 1) * sizeof(*x->paths));
	x->paths[x->n++] = cli_copy(path->ptr);
	return 1;
}

int
cli_extract(cli_extracted *x, cli_messages *m, pcut_context *ctx,
    pcut_article *a, const char *document)
{
	const char *ext = cli_name_extension(document), *slash;
	cli_text folder = { NULL, 0, 0 };
	const pcut_asset *asset;
	int good = 1, made = 0;
	size_t i;

	cli_text_put(&folder,
	    PCUT_STR(document, strlen(document) - strlen(ext)));
	cli_text_puts(&folder, "_files");
	slash = strrchr(folder.ptr, '/');
	for (i = 0; good && (asset = pcut_article_asset_at(a, i)) != NULL;
	    i++) {
		cli_text path = { NULL, 0, 0 }, ref = { NULL, 0, 0 };

		if (pcut_asset_bytes(asset).len == 0)
			continue;
		good = made || make_folder(x, m, folder.ptr);
		made = 1;
		good = good && extract_one(x, m, ctx, asset, i + 1,
		    folder.ptr, &path);
		if (good) {
			put_reference(&ref, path.ptr + (slash != NULL
			    ? slash + 1 - folder.ptr : 0));
			good = pcut_article_place(a,
			    pcut_asset_info_of(asset)->id,
			    cli_text_str(&ref)) == PCUT_OK;
		}
		cli_text_free(&path);
		cli_text_free(&ref);
	}
	cli_text_free(&folder);
	return good;
}

static void
forget(cli_extracted *x)
{
	while (x->n > 0)
		free(x->paths[--x->n]);
	free(x->paths);
	free(x->folder);
	memset(x, 0, sizeof(*x));
}

void
cli_extract_undo(cli_extracted *x)
{
	size_t i;

	for (i = 0; i < x->n; i++)
		unlink(x->paths[i]);
	if (x->folder != NULL)
		rmdir(x->folder);
	forget(x);
}

void
cli_extract_keep(cli_extracted *x)
{
	forget(x);
}
