/* SPDX-License-Identifier: ISC */
/* Markdown: front matter's place, blocks before they are built, failing
 * memory. */
#include "markdown/markdown.h"

#include "support.h"

static void
front_matter_is_cut_off_at_its_fence(void **state)
{
	pcut_str block, rest, text = PCUT_LIT("---\na: b\n---\nText\n");

	(void)state;
	assert_int_equal(pcut_markdown_front_matter(text, &block, &rest),
	    PCUT_FRONT_YAML);
	assert_true(pcut_str_eq(block, PCUT_LIT("a: b\n")));
	assert_true(pcut_str_eq(rest, PCUT_LIT("Text\n")));
	text = PCUT_LIT("+++\na = 1\n+++\n");
	assert_int_equal(pcut_markdown_front_matter(text, &block, &rest),
	    PCUT_FRONT_TOML);
	assert_int_equal(rest.len, 0);
	text = PCUT_LIT("{\n\"title\": \"x\"\n}\nText\n");
	assert_int_equal(pcut_markdown_front_matter(text, &block, &rest),
	    PCUT_FRONT_JSON);
	assert_true(pcut_str_eq(rest, PCUT_LIT("Text\n")));
}

static void
text_that_only_looks_like_front_matter_is_text(void **state)
{
	static const char *const texts[] = {"", "---", "---\n\ntext\n---\n",
	    "---\na: b\n", "text\n---\na: b\n---\n", "{\n\"name\": 1\n}\n",
	    "----\na: b\n----\n"};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		pcut_str block, rest, text = pcut_str_from(texts[i]);

		assert_int_equal(pcut_markdown_front_matter(text, &block,
		    &rest), PCUT_FRONT_NONE);
		assert_int_equal(block.len, 0);
		assert_true(pcut_str_eq(rest, text));
	}
}

/* The text as Markdown again. */
static void
normalise(pcut_context *ctx, const char *to, pcut_str text, pcut_buf *out)
{
	pcut_buf_reset(out);
	assert_int_equal(convert_text(ctx, "markdown", text, to, out),
	    PCUT_OK);
}

static void
blocks_are_seen_before_they_are_built(void **state)
{
	pcut_context *ctx = pcut_context_new(NULL);
	pcut_markdown *md = NULL;
	const pcut_markdown_block *block;
	pcut_reader *r = NULL;

	(void)state;
	assert_int_equal(pcut_reader_open_memory(ctx, "markdown",
	    PCUT_LIT("x"), &r), PCUT_OK);
	assert_int_equal(pcut_markdown_parse(r, PCUT_LIT("# A *b*\n\n*c*\n\n"
	    "&#66;y\n\n**[t](u)**\n\n![a](i)\n\n- x\n- y\n"), 0, &md),
	    PCUT_OK);
	assert_int_equal(pcut_markdown_count(md), 6);
	block = pcut_markdown_at(md, 0);
	assert_int_equal(block->kind, PCUT_NODE_HEADING);
	assert_int_equal(block->level, 1);
	assert_true(pcut_str_eq(pcut_markdown_text(md, 0), PCUT_LIT("A b")));
	assert_true(pcut_markdown_at(md, 1)->is_emphasis);
	assert_true(pcut_markdown_at(md, 2)->is_escaped);
	block = pcut_markdown_at(md, 3);
	assert_true(block->is_strong);
	assert_true(pcut_str_eq(block->url, PCUT_LIT("u")));
	assert_true(pcut_str_eq(block->link, PCUT_LIT("t")));
	block = pcut_markdown_at(md, 4);
	assert_true(block->is_image);
	assert_true(pcut_str_eq(block->url, PCUT_LIT("i")));
	assert_true(pcut_str_eq(block->link, PCUT_LIT("a")));
	assert_int_equal(pcut_markdown_at(md, 5)->kind, PCUT_NODE_LIST);
	assert_true(pcut_str_eq(pcut_markdown_text(md, 5), PCUT_LIT("x\ny")));
	pcut_markdown_free(md);
	pcut_reader_close(r);
	pcut_context_free(ctx);
}

static void
escapes_are_only_where_needed(void **state)
{
	static const char *const same[] = {
	    "snake_case, 5 * 3, cost* and a_b_c.\n",
	    "C# and #tag, a + b, 1986.5, x > y, a|b, [sic], ~5 km.\n",
	    "AT&T, R&D &c, fine! [a] (b) {c} ^d $5 \"e\" 'f' -- g.\n",
	    "https://x.example/a_b_c?x=1&y=2#z\n",
	};
	pcut_context *ctx = pcut_context_new(NULL);
	pcut_buf out = {0};

	(void)state;
	for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
		normalise(ctx, "markdown", pcut_str_from(same[i]), &out);
		assert_true(pcut_str_eq(pcut_buf_str(&out),
		    pcut_str_from(same[i])));
	}
	pcut_buf_free(&out);
	pcut_context_free(ctx);
}

struct stingy {
	size_t left; /* calls that succeed */
};

static void *
stingy_realloc(void *payload, void *ptr, size_t size)
{
	struct stingy *s = payload;

	if (size == 0) {
		free(ptr);
		return NULL;
	}
	if (s->left == 0)
		return NULL;
	s->left--;
	return realloc(ptr, size);
}

/* Memory that runs out at every place in turn: a status, never a crash. */
static void
failing_memory_is_reported(void **state)
{
	static const char text[] = "---\ntitle: \"a: b\"\nauthor:\n  - A B\n"
	    "---\n\n# h\n\nx *y* **z**[^1] <b>q</b> [l](u \"t\") &amp;\n\n"
	    "| a |\n|---|\n| `c` |\n\n- i\n- j\n\n> q\n\n[^1]: note\n";
	int ended = 0;

	(void)state;
	for (size_t n = 0; n < 600 && !ended; n++) {
		struct stingy stingy = {.left = n};
		pcut_config config = PCUT_CONFIG_INIT;
		pcut_buf out = {0};
		pcut_context *ctx;
		pcut_status rc;

		config.allocator.realloc = stingy_realloc;
		config.allocator.payload = &stingy;
		if ((ctx = pcut_context_new(&config)) == NULL)
			continue;
		rc = convert_text(ctx, "markdown", pcut_str_from(text),
		    "markdown:front-matter=yaml", &out);
		assert_true(rc == PCUT_OK || rc == PCUT_ENOMEM);
		ended = rc == PCUT_OK;
		pcut_context_free(ctx);
		pcut_buf_free(&out);
	}
	assert_true(ended);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(front_matter_is_cut_off_at_its_fence),
	    cmocka_unit_test(text_that_only_looks_like_front_matter_is_text),
	    cmocka_unit_test(blocks_are_seen_before_they_are_built),
	    cmocka_unit_test(escapes_are_only_where_needed),
	    cmocka_unit_test(failing_memory_is_reported),
	};

	return RUN_TESTS("markdown", tests);
}
