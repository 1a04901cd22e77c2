/* SPDX-License-Identifier: ISC */
/* Images taken out of an article, and images that lie beside a document. */
#include "support.h"

static const char png[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\2\0\0\0\3"
                          "\x08\2\0\0\0";

static void
image(pcut_builder *b, pcut_str url)
{
	pcut_asset_info info = PCUT_ASSET_INFO_INIT;
	pcut_str id;

	info.url = url;
	id = pcut_build_asset(b, &info, PCUT_STR(png, sizeof(png) - 1));
	pcut_build_open(b, PCUT_NODE_IMAGE);
	pcut_build_str(b, PCUT_ATTR_ASSET, id);
}

/* A figure of two images with a caption, and a paragraph with a third. */
static pcut_status
pictures_next(pcut_reader *r, void *state, pcut_builder *b)
{
	int *began = state;

	(void)r;
	if ((*began)++)
		return PCUT_END;
	pcut_build_open(b, PCUT_NODE_FIGURE);
	image(b, PCUT_LIT("http://a.example/1.png"));
	image(b, PCUT_LIT("http://a.example/2.png"));
	pcut_build_leaf(b, PCUT_NODE_CAPTION, PCUT_LIT("Two locks."));
	pcut_build_close(b, PCUT_NODE_FIGURE);
	pcut_build_open(b, PCUT_NODE_PARAGRAPH);
	pcut_build_text(b, PCUT_LIT("Before "));
	pcut_build_open(b, PCUT_NODE_LINK);
	pcut_build_str(b, PCUT_ATTR_URL, PCUT_LIT("http://a.example/"));
	image(b, PCUT_LIT("http://a.example/3.png"));
	pcut_build_close(b, PCUT_NODE_LINK);
	pcut_build_text(b, PCUT_LIT(" and behind."));
	pcut_build_close(b, PCUT_NODE_PARAGRAPH);
	pcut_build_open(b, PCUT_NODE_TABLE);
	pcut_build_open(b, PCUT_NODE_CELL);
	image(b, PCUT_LIT("http://a.example/4.png"));
	pcut_build_close(b, PCUT_NODE_TABLE);
	return PCUT_OK;
}

static const pcut_reader_ops pictures_reader = {
	.size = sizeof(pictures_reader),
	.state_size = sizeof(int),
	.next = pictures_next,
};

static const pcut_format pictures = {
	.size = sizeof(pcut_format),
	.name = "pictures",
	.extensions = "",
	.media_types = "",
	.reader = &pictures_reader,
};

static pcut_article *
read_pictures(pcut_context **ctx)
{
	pcut_reader *r;
	pcut_article *a;

	*ctx = pcut_context_new(NULL);
	assert_non_null(*ctx);
	assert_int_equal(pcut_format_add(*ctx, &pictures), PCUT_OK);
	assert_int_equal(pcut_reader_open_memory(*ctx, "pictures",
	    PCUT_STR_NONE, &r), PCUT_OK);
	assert_int_equal(pcut_reader_next(r, &a), PCUT_OK);
	pcut_reader_close(r);
	return a;
}

static pcut_status
note_kind(void *payload, const pcut_node *n, pcut_event event)
{
	if (event == PCUT_EVENT_ENTER)
		((int *)payload)[pcut_node_kind(n)]++;
	return PCUT_OK;
}

static void
images_go_with_what_only_served_them(void **state)
{
	int kinds[PCUT_NODE_END_] = {0};
	pcut_context *ctx;
	pcut_article *a = read_pictures(&ctx);

	(void)state;
	pcut_article_drop_images(a);
	pcut_walk(pcut_article_root(a, PCUT_NODE_BODY), note_kind, kinds);
	assert_int_equal(kinds[PCUT_NODE_IMAGE], 0);
	assert_int_equal(kinds[PCUT_NODE_FIGURE], 0);
	assert_int_equal(kinds[PCUT_NODE_CAPTION], 0);
	assert_int_equal(kinds[PCUT_NODE_LINK], 0);
	pcut_article_free(a);
	pcut_context_free(ctx);
}

static void
text_and_cells_around_images_stay(void **state)
{
	int kinds[PCUT_NODE_END_] = {0};
	pcut_context *ctx;
	pcut_article *a = read_pictures(&ctx);

	(void)state;
	pcut_article_drop_images(a);
	pcut_walk(pcut_article_root(a, PCUT_NODE_BODY), note_kind, kinds);
	assert_int_equal(kinds[PCUT_NODE_TEXT], 2); /* "Before" and the rest */
	assert_int_equal(kinds[PCUT_NODE_CELL], 1);
	assert_non_null(pcut_article_asset_at(a, 3));
	pcut_article_drop_images(a); /* nothing left to do */
	pcut_article_free(a);
	pcut_context_free(ctx);
}

static pcut_status
note_text(void *payload, const pcut_node *n, pcut_event event)
{
	if (event == PCUT_EVENT_ENTER)
		pcut_buf_put(payload, pcut_node_literal(n));
	return PCUT_OK;
}

static void
one_space_stays_where_an_image_stood(void **state)
{
	pcut_buf text = {0};
	pcut_context *ctx;
	pcut_article *a = read_pictures(&ctx);

	(void)state;
	pcut_article_drop_images(a);
	pcut_walk(pcut_article_root(a, PCUT_NODE_BODY), note_text, &text);
	pcut_buf_putc(&text, '\0');
	assert_string_equal(text.ptr, "Before and behind.");
	pcut_buf_free(&text);
	pcut_article_free(a);
	pcut_context_free(ctx);
}

static void
a_placed_image_is_known_by_its_path(void **state)
{
	const pcut_asset_info *info;
	pcut_context *ctx;
	pcut_article *a = read_pictures(&ctx);

	(void)state;
	info = pcut_asset_info_of(pcut_article_asset_at(a, 1));
	assert_int_equal(pcut_article_place(a, info->id,
	    PCUT_LIT("a_files/2.png")), PCUT_OK);
	assert_string_equal(info->path.ptr, "a_files/2.png");
	assert_string_equal(info->url.ptr, "http://a.example/2.png");
	assert_int_equal(pcut_article_place(a, PCUT_LIT("none"),
	    PCUT_LIT("x")), PCUT_EUSAGE);
	pcut_article_free(a);
	pcut_context_free(ctx);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(images_go_with_what_only_served_them),
	    cmocka_unit_test(text_and_cells_around_images_stay),
	    cmocka_unit_test(one_space_stays_where_an_image_stood),
	    cmocka_unit_test(a_placed_image_is_known_by_its_path),
	};

	return RUN_TESTS("images", tests);
}
