/* SPDX-License-Identifier: ISC */
/*
 * One article as a page that stands alone: the stylesheet inside, no script,
 * pictures linked, embedded or left out as asked.
 */
#include "buf.h"
#include "digest.h"
#include "html_serialise.h"
#include "html_writer.h"
#include "lang.h"
#include "str.h"
#include "url.h"

struct page {
	const pcut_article *article;
	pcut_str media;
	pcut_buf data; /* the address of the picture at hand */
};

/*
 * A file's path as a relative address: what would make a scheme, a query or a
 * fragment of it is percent-encoded.  0 for what would be another host's.
 */
static int
put_path(pcut_buf *buf, pcut_str path)
{
	static const char plain[] = "-._~/!$'()*+,;=@";

	if (pcut_str_starts(path, PCUT_LIT("//")))
		return 0;
	for (size_t i = 0; i < path.len; i++) {
		char c = path.ptr[i];

		if (pcut_is_alpha(c) || pcut_is_digit(c) ||
		    (unsigned char)c >= 0x80 ||
		    memchr(plain, c, sizeof plain - 1) != NULL)
			pcut_buf_putc(buf, c);
		else
			pcut_buf_putf(buf, "%%%02X", (unsigned char)c);
	}
	return !buf->failed;
}

static pcut_html_image
page_image(void *payload, pcut_str asset_id, pcut_str url)
{
	struct page *page = payload;
	const pcut_asset *asset = pcut_article_asset(page->article, asset_id);
	pcut_html_image image = {.src = PCUT_STR_NONE};
	const pcut_asset_info *info;

	if (pcut_str_eq(page->media, PCUT_LIT("drop")))
		return image;
	if (asset == NULL) {
		if (pcut_url_is_safe_link(url))
			image.src = url;
		return image;
	}
	info = pcut_asset_info_of(asset);
	image.width = info->width;
	image.height = info->height;
	if (pcut_str_eq(page->media, PCUT_LIT("link")) ||
	    pcut_asset_bytes(asset).len == 0) {
		if (info->url.len > 0 && pcut_url_is_safe_link(info->url))
			image.src = info->url;
		else if (info->path.len > 0) {
			pcut_buf_reset(&page->data);
			if (put_path(&page->data, info->path))
				image.src = pcut_buf_str(&page->data);
		}
	}
	if (image.src.len > 0 || pcut_asset_bytes(asset).len == 0)
		return image;
	pcut_buf_reset(&page->data);
	pcut_buf_puts(&page->data, "data:");
	pcut_buf_put(&page->data, info->media_type);
	pcut_buf_puts(&page->data, ";base64,");
	pcut_base64_encode(pcut_asset_bytes(asset), &page->data);
	if (!page->data.failed)
		image.src = pcut_buf_str(&page->data);
	return image;
}

static void
head(const pcut_article *a, int styled, pcut_output *out)
{
	pcut_str lang = pcut_article_get(a, PCUT_META_LANGUAGE, 0);
	pcut_str dir = pcut_article_get(a, PCUT_META_DIR, 0);
	pcut_str title = pcut_article_get(a, PCUT_META_TITLE, 0);

	pcut_puts(out, "<!DOCTYPE html>\n<html");
	if (lang.len > 0) {
		pcut_puts(out, " lang=\"");
		pcut_html_escape(out, lang);
		pcut_putc(out, '"');
	}
	if (dir.len == 0 && pcut_dir_of_lang(lang) == PCUT_DIR_RTL)
		dir = PCUT_LIT("rtl");
	if (dir.len > 0) {
		pcut_puts(out, " dir=\"");
		pcut_html_escape(out, dir);
		pcut_putc(out, '"');
	}
	pcut_puts(out, ">\n<head>\n<meta charset=\"utf-8\">\n<meta name="
	    "\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	    "<meta name=\"color-scheme\" content=\"light dark\">\n<title>");
	pcut_html_escape(out, title.len > 0 ? title : PCUT_LIT("\xE2\x80\xA6"));
	pcut_puts(out, "</title>\n");
	if (styled) {
		pcut_puts(out, "<style>\n");
		pcut_puts(out, pcut_html_css);
		/* A screen has room to spare, unlike a page, and can scroll. */
		pcut_puts(out, "body { max-width: 38em; margin: 1.5em auto; "
		    "padding: 0 1em; line-height: 1.5; }\n"
		    ".very-wide { display: block; overflow-x: auto; }\n"
		    "</style>\n");
	}
	pcut_puts(out, "</head>\n<body>\n");
}

static pcut_status
html_put(pcut_writer *w, void *state, pcut_article *a, pcut_output *out)
{
	struct page page = {.article = a,
	    .media = pcut_writer_option(w, "media")};
	pcut_html_style style = {.payload = &page, .image = page_image,
	    .comments = (int)pcut_writer_option_num(w, "comments")};
	pcut_html_facts facts;
	pcut_status rc;

	(void)state;
	head(a, (int)pcut_writer_option_num(w, "style"), out);
	rc = pcut_html_article(a, &style, out, &facts);
	pcut_puts(out, "</body>\n</html>\n");
	if (facts.has_raw)
		pcut_writer_warn(w, "html.raw", "raw parts are left out");
	pcut_buf_free(&page.data);
	return rc;
}

const pcut_option pcut_html_writer_options[] = {
	{"media", PCUT_TYPE_CHOICE, "link", "link|embed|drop",
	    "pictures as links, inside the page, or not at all"},
	{"style", PCUT_TYPE_BOOL, "yes", NULL, "the stylesheet inside"},
	{"comments", PCUT_TYPE_BOOL, "no", NULL, "reader comments, last"},
	{0}};

const pcut_writer_ops pcut_html_writer = {
	.size = sizeof(pcut_writer_ops),
	.put = html_put,
	.assets = 1,
};
