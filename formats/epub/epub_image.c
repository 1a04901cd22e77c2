/* SPDX-License-Identifier: ISC */
/* The pictures of a book: each once, drawings cleaned. */
#include <string.h>

#include "epub_book.h"
#include "image.h"
#include "str.h"
#include "writer.h"

/* What an EPUB may hold without a fallback (EPUB 3.3, 3.2). */
int
pcut_epub_is_core_type(pcut_str media_type)
{
	static const char *const core[] = {"image/jpeg", "image/png",
	    "image/gif", "image/webp", "image/svg+xml"};

	for (size_t i = 0; i < sizeof core / sizeof core[0]; i++)
		if (pcut_str_eq(pcut_str_from(core[i]), media_type))
			return 1;
	return 0;
}

static int
is_drawing(const char *media_type)
{
	return strcmp(media_type, "image/svg+xml") == 0;
}

/* "images/i001.jpg", in the book's arena. */
static const char *
image_name(pcut_epub_book *book, unsigned number, const char *extension)
{
	pcut_buf name = {.mem = book->mem};
	pcut_str kept = {NULL, 0};

	pcut_buf_putf(&name, "images/i%03u.%s", number, extension);
	if (!name.failed)
		kept = pcut_epub_keep(book, pcut_buf_str(&name));
	pcut_buf_free(&name);
	return kept.ptr;
}

/* The bytes as they go into the book: a drawing cleaned, others as they are.
 * PCUT_EASSET: it cannot be cleaned. */
static pcut_status
image_bytes(pcut_str bytes, int svg, pcut_buf *out)
{
	pcut_output *to;
	pcut_status rc;
	int good;

	if (!svg) {
		pcut_buf_put(out, bytes);
		return out->failed ? PCUT_ENOMEM : PCUT_OK;
	}
	if ((to = pcut_output_new(out)) == NULL)
		return PCUT_ENOMEM;
	pcut_puts(to, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
	good = pcut_html_svg(bytes, to);
	rc = pcut_output_flush(to);
	pcut_output_free(to);
	return rc == PCUT_OK && !good ? PCUT_EASSET : rc;
}

pcut_epub_image *
pcut_epub_add_image(pcut_epub_book *book, pcut_str bytes, pcut_str sha256)
{
	pcut_image_info probed;
	pcut_epub_image *image;
	pcut_status rc;
	uint64_t *at;
	pcut_str key;

	if ((key = pcut_epub_keep(book, sha256)).ptr == NULL ||
	    (at = pcut_map_at(&book->image_by_sha256, key)) == NULL) {
		book->failed = 1;
		return NULL;
	}
	if (*at != 0)
		return (pcut_epub_image *)(uintptr_t)*at;
	image = pcut_arena_alloc(&book->arena, sizeof *image);
	if (image != NULL)
		image->bytes.mem = book->mem;
	if (image == NULL || !pcut_image_probe(bytes,
	    &probed)) {
		book->failed |= image == NULL;
		return NULL;
	}
	/* No reader shows what states no size, and a checker calls it broken */
	if (probed.width == 0 && !is_drawing(probed.media_type)) {
		pcut_writer_warn(book->writer, "epub.image",
		    "a picture is left out: it is damaged");
		return NULL;
	}
	rc = image_bytes(bytes,
	    is_drawing(probed.media_type), &image->bytes);
	if (rc < 0) {
		pcut_buf_free(&image->bytes);
		if (rc != PCUT_EASSET)
			book->failed = 1;
		else
			pcut_writer_warn(book->writer, "epub.image",
			    "a drawing is left out: it is no SVG that can be cleaned");
		return NULL;
	}
	image->number = book->n_images + 1;
	image->sha256 = key;
	image->media_type = pcut_str_from(probed.media_type);
	image->width = probed.width;
	image->height = probed.height;
	image->animated = probed.animated;
	image->file = image_name(book, image->number, probed.extension);
	if (image->file == NULL) {
		pcut_buf_free(&image->bytes);
		book->failed = 1;
		return NULL;
	}
	book->n_images++;
	if (book->last_image != NULL)
		book->last_image->next = image;
	else
		book->images = image;
	book->last_image = image;
	*at = (uint64_t)(uintptr_t)image;
	return image;
}

pcut_epub_image *
pcut_epub_image_of(pcut_epub_book *book, const pcut_asset *asset)
{
	const pcut_asset_info *info;

	if (asset == NULL || pcut_asset_bytes(asset).len == 0)
		return NULL;
	info = pcut_asset_info_of(asset);
	if (!pcut_epub_is_core_type(info->media_type)) {
		pcut_writer_warn(book->writer, "epub.image-type",
		    "a picture of type " PCUT_FMT " is left out",
		    PCUT_ARG(info->media_type));
		return NULL;
	}
	return pcut_epub_add_image(book, pcut_asset_bytes(asset),
	    info->sha256);
}
