/* SPDX-License-Identifier: ISC */
/* The builder's promises, each by a small script of events. */
#include "support.h"

#include "builder.h"

/*
 * Runs a script of events on a builder and gives the tree as text:
 * "+kind" opens, "-kind" closes, "@attr=value" sets, "!" keeps, "'text" is
 * text ("~" stands for a space, "|" for a line end); words part at spaces.
 */
static pcut_kind
kind_named(pcut_str name)
{
	/* The words that name two kinds: the block's is spelled with "_block",
	 * the reference "note_ref". */
	static const struct {
		const char *name;
		pcut_kind kind;
	} own[] = {{"code_block", PCUT_NODE_CODE_BLOCK},
	    {"math_block", PCUT_NODE_MATH_BLOCK},
	    {"code", PCUT_NODE_CODE}, {"math", PCUT_NODE_MATH},
	    {"note_ref", PCUT_NODE_NOTE_REF}, {"note", PCUT_NODE_NOTE},
	    {"image", PCUT_NODE_IMAGE}, {"lead_image", PCUT_NODE_LEAD_IMAGE},
	    {"title", PCUT_NODE_TITLE}};

	for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
		if (pcut_str_eq(pcut_str_from(own[i].name), name))
			return own[i].kind;
	for (int k = 1; k < PCUT_NODE_END_; k++)
		if (pcut_str_eq(pcut_str_from(pcut_kind_name((pcut_kind)k)),
		    name))
			return (pcut_kind)k;
	fail_msg("no kind " PCUT_FMT, PCUT_ARG(name));
	return (pcut_kind)0;
}

static void
set_attr(pcut_builder *b, pcut_str pair)
{
	pcut_str name = pcut_str_cut(pair, 0, pcut_str_find_char(pair, '='));
	pcut_str value = pcut_str_skip(pair, name.len + 1);
	long number = 0;

	for (int k = 1; k < PCUT_ATTR_END_; k++) {
		if (pcut_attr_name((pcut_attr)k) == NULL || !pcut_str_eq(
		    pcut_str_from(pcut_attr_name((pcut_attr)k)), name))
			continue;
		if (k < PCUT_ATTR_NUMBER_) {
			pcut_build_str(b, (pcut_attr)k, value);
		} else {
			assert_true(pcut_str_to_long(value, &number));
			pcut_build_num(b, (pcut_attr)k, number);
		}
		return;
	}
	fail_msg("no attribute " PCUT_FMT, PCUT_ARG(name));
}

static void
say(pcut_builder *b, pcut_str word)
{
	char text[256];
	size_t len = 0;

	for (size_t i = 1; i < word.len && len < sizeof text; i++)
		text[len++] = word.ptr[i] == '~' ? ' ' :
		    word.ptr[i] == '|' ? '\n' : word.ptr[i];
	pcut_build_text(b, (pcut_str){text, len});
}

static void
play(pcut_builder *b, const char *script)
{
	pcut_str rest = pcut_str_from(script), word;

	while (pcut_str_take(&rest, ' ', &word)) {
		if (word.len == 0)
			continue;
		switch (word.ptr[0]) {
		case '+':
			pcut_build_open(b, kind_named(pcut_str_skip(word, 1)));
			break;
		case '-':
			pcut_build_close(b, kind_named(pcut_str_skip(word, 1)));
			break;
		case '@':
			set_attr(b, pcut_str_skip(word, 1));
			break;
		case '!':
			pcut_build_keep(b);
			break;
		default:
			say(b, word);
			break;
		}
	}
}

static void
print(pcut_context *ctx, pcut_article *a, pcut_buf *out)
{
	pcut_sink sink = PCUT_SINK_INIT;
	pcut_writer *w;

	sink.write = write_to_buf;
	sink.payload = out;
	assert_int_equal(pcut_writer_open(ctx, "tree", &sink, &w), PCUT_OK);
	assert_int_equal(pcut_writer_put(w, a), PCUT_OK);
	assert_int_equal(pcut_writer_finish(w), PCUT_OK);
	pcut_writer_close(w);
	pcut_buf_putc(out, '\0');
}

/* What script builds must print as want; so must a copy of it. */
static void
expect(const char *script, const char *want)
{
	pcut_context *ctx = pcut_context_new(NULL);
	pcut_builder *b = pcut_builder_new(ctx, "test");
	pcut_buf got = {0}, again = {0};
	pcut_article *a, *copy;

	play(b, script);
	assert_int_equal(pcut_builder_finish(b, &a), PCUT_OK);
	print(ctx, a, &got);
	assert_string_equal(got.ptr, want);
	pcut_build_copy(b, pcut_article_root(a, PCUT_NODE_BODY));
	assert_int_equal(pcut_builder_finish(b, &copy), PCUT_OK);
	print(ctx, copy, &again);
	if (pcut_article_root(a, PCUT_NODE_NOTES) == NULL &&
	    pcut_article_root(a, PCUT_NODE_LEAD_IMAGE) == NULL &&
	    pcut_article_root(a, PCUT_NODE_COMMENTS) == NULL &&
	    pcut_article_warning(a, 0) == NULL)
		assert_string_equal(again.ptr, want);
	pcut_buf_free(&got);
	pcut_buf_free(&again);
	pcut_article_free(a);
	pcut_article_free(copy);
	pcut_builder_free(b);
	pcut_context_free(ctx);
}

static void
stray_text_gets_a_paragraph(void **state)
{
	(void)state;
	expect("'hello~there", "body\n  paragraph\n    \"hello there\"\n");
}

static void
white_space_collapses_across_pieces(void **state)
{
	(void)state;
	expect("+paragraph '~~a~~|~b~ '~c~", "body\n  paragraph\n"
	    "    \"a b c\"\n");
}

static void
space_moves_out_of_inlines(void **state)
{
	(void)state;
	expect("+paragraph 'a +emphasis '~b~ -emphasis 'c",
	    "body\n  paragraph\n    \"a \"\n    emphasis\n      \"b\"\n"
	    "    \" c\"\n");
	expect("+paragraph 'a +emphasis +strong '~b~ -strong '~ -emphasis",
	    "body\n  paragraph\n    \"a \"\n    emphasis\n      strong\n"
	    "        \"b\"\n");
}

static void
space_before_code_and_images_is_kept(void **state)
{
	(void)state;
	expect("+paragraph 'a~ +code 'x -code '~ +image @url=u -image '.",
	    "body\n  paragraph\n    \"a \"\n    code \"x\"\n    \" \"\n"
	    "    image url=\"u\"\n    \".\"\n");
}

static void
empty_inlines_leave_no_trace(void **state)
{
	(void)state;
	expect("+paragraph 'a +strong -strong 'b +emphasis '~ -emphasis 'c",
	    "body\n  paragraph\n    \"ab c\"\n");
}

static void
empty_blocks_are_dropped_unless_kept(void **state)
{
	(void)state;
	expect("+paragraph -paragraph +quote +paragraph '~ -paragraph -quote",
	    "body\n");
	expect("+paragraph ! -paragraph", "body\n  paragraph\n");
}

static void
a_block_ends_the_paragraph(void **state)
{
	(void)state;
	expect("+paragraph 'a +strong 'b +rule 'c",
	    "body\n  paragraph\n    \"a\"\n    strong\n      \"b\"\n"
	    "  rule\n  paragraph\n    \"c\"\n");
}

static void
a_block_in_a_heading_joins_its_text(void **state)
{
	(void)state;
	expect("+heading @level=3 'a +paragraph 'b -paragraph 'c -heading 'd",
	    "body\n  heading level=3\n    \"a b c\"\n  paragraph\n"
	    "    \"d\"\n");
}

static void
stray_items_share_one_list(void **state)
{
	(void)state;
	expect("+item 'a -item +item 'b -item +paragraph 'c",
	    "body\n  list ordered=0\n    item\n      paragraph\n"
	    "        \"a\"\n    item\n      paragraph\n        \"b\"\n"
	    "  paragraph\n    \"c\"\n");
}

static void
text_after_stray_items_leaves_their_list(void **state)
{
	(void)state;
	expect("+item 'a -item 'b",
	    "body\n  list ordered=0\n    item\n      paragraph\n"
	    "        \"a\"\n  paragraph\n    \"b\"\n");
}

static void
an_unclosed_item_ends_at_the_next(void **state)
{
	(void)state;
	expect("+list @ordered=1 +item 'a +item 'b -list 'c",
	    "body\n  list ordered=1\n    item\n      paragraph\n"
	    "        \"a\"\n    item\n      paragraph\n        \"b\"\n"
	    "  paragraph\n    \"c\"\n");
}

static void
a_quote_in_an_item_has_items_of_its_own(void **state)
{
	(void)state;
	expect("+list +item +quote +item 'a",
	    "body\n  list ordered=0\n    item\n      quote\n"
	    "        list ordered=0\n          item\n            paragraph\n"
	    "              \"a\"\n");
}

static void
stray_cells_make_row_and_table(void **state)
{
	(void)state;
	expect("+cell 'a -cell +cell -cell +row +cell 'b",
	    "body\n  table\n    row\n      cell\n        paragraph\n"
	    "          \"a\"\n      cell\n    row\n      cell\n"
	    "        paragraph\n          \"b\"\n");
}

static void
table_parts_come_in_order(void **state)
{
	(void)state;
	expect("+table +row @part=2 +cell 'f -row +row +cell 'b -row +row "
	    "@part=1 +cell 'h -row +column @align=3 -column +caption 'c "
	    "-caption -table",
	    "body\n  table\n    caption\n      paragraph\n        \"c\"\n"
	    "    column align=3\n    row part=1\n      cell\n"
	    "        paragraph\n          \"h\"\n    row\n      cell\n"
	    "        paragraph\n          \"b\"\n    row part=2\n      cell\n"
	    "        paragraph\n          \"f\"\n");
}

static void
a_table_without_rows_is_none(void **state)
{
	(void)state;
	expect("+table +caption 'c -caption -table 'x",
	    "body\n  paragraph\n    \"x\"\n");
}

static void
a_credit_without_figure_is_a_paragraph(void **state)
{
	(void)state;
	expect("+credit 'Ann -credit 'text", "body\n  paragraph\n"
	    "    \"Ann\"\n  paragraph\n    \"text\"\n");
}

static void
a_credit_inside_a_caption_ends_it(void **state)
{
	(void)state;
	expect("+figure +image @url=u -image +caption 'c +credit 'Ann -credit "
	    "-caption -figure",
	    "body\n  figure\n    paragraph\n      image url=\"u\"\n"
	    "    caption\n      paragraph\n        \"c\"\n    credit\n"
	    "      \"Ann\"\n");
}

static void
attribution_is_last_in_its_quote(void **state)
{
	(void)state;
	expect("+quote +attribution 'me -attribution 'words -quote",
	    "body\n  quote\n    paragraph\n      \"words\"\n"
	    "    attribution\n      \"me\"\n");
}

static void
definitions_part_at_a_new_term(void **state)
{
	(void)state;
	expect("+definitions +term 'a -term +definition 'b -definition +term "
	    "'c -term +definition 'd",
	    "body\n  definitions\n    definition_item\n      term\n"
	    "        \"a\"\n      definition\n        paragraph\n"
	    "          \"b\"\n    definition_item\n      term\n"
	    "        \"c\"\n      definition\n        paragraph\n"
	    "          \"d\"\n");
}

static void
a_note_leaves_the_text_around_it_whole(void **state)
{
	(void)state;
	expect("+paragraph 'a~ +note @id=1 'n -note 'b +note_ref @ref=1",
	    "body\n  paragraph\n    \"a b\"\n    note ref=\"1\"\nnotes\n"
	    "  note id=\"1\"\n    paragraph\n      \"n\"\n");
}

static void
a_note_with_a_taken_id_gets_another(void **state)
{
	(void)state;
	expect("+note @id=x 'a -note +note @id=x 'b -note +note 'c",
	    "body\nnotes\n  note id=\"x\"\n    paragraph\n      \"a\"\n"
	    "  note id=\"n2\"\n    paragraph\n      \"b\"\n"
	    "  note id=\"n3\"\n    paragraph\n      \"c\"\n");
}

static void
a_link_without_address_is_text(void **state)
{
	(void)state;
	expect("+paragraph 'a~ +link 'b -link '~c",
	    "body\n  paragraph\n    \"a b c\"\n");
}

static void
an_image_without_source_is_dropped(void **state)
{
	(void)state;
	expect("+paragraph 'a +image @alt=x -image 'b",
	    "body\n  paragraph\n    \"ab\"\n");
}

static void
breaks_at_the_edges_of_a_block_go(void **state)
{
	(void)state;
	expect("+paragraph +break 'a~ +break '~b +emphasis +break -emphasis "
	    "+break -paragraph",
	    "body\n  paragraph\n    \"a\"\n    break\n    \"b\"\n");
}

static void
literals_keep_white_space(void **state)
{
	(void)state;
	expect("+code_block @language=c 'a~~b|~c| -code_block",
	    "body\n  code language=\"c\" \"a  b\\n c\\n\"\n");
}

static void
verse_lines_may_be_empty(void **state)
{
	(void)state;
	expect("+verse +line 'a -line +line -line +line @indent=1 'b",
	    "body\n  verse\n    line\n      \"a\"\n    line\n"
	    "    line indent=1\n      \"b\"\n");
}

static void
lead_image_stands_apart(void **state)
{
	(void)state;
	expect("'a +lead_image @url=u +credit 'Ann -credit -lead_image '~b",
	    "image url=\"u\"\n  credit\n    \"Ann\"\nbody\n  paragraph\n"
	    "    \"a b\"\n");
}

static void
closing_what_is_not_open_does_nothing(void **state)
{
	(void)state;
	expect("-emphasis +paragraph 'a -quote 'b -table",
	    "body\n  paragraph\n    \"ab\"\n");
}

static void
controls_and_bad_bytes_do_not_pass(void **state)
{
	(void)state;
	expect("+paragraph 'a\001b\xFF\xC2\x80'c\xEF\xBF\xBF'd",
	    "body\n  paragraph\n    \"ab\xEF\xBF\xBD'c'd\"\n");
}

static void
depth_beyond_the_limit_is_flattened_and_said(void **state)
{
	pcut_context *ctx = pcut_context_new(NULL);
	pcut_builder *b;
	pcut_article *a;
	pcut_buf got = {0};

	(void)state;
	pcut_context_limit(ctx, PCUT_LIMIT_DEPTH, 3);
	b = pcut_builder_new(ctx, "test");
	for (int i = 0; i < 100000; i++)
		pcut_build_open(b, PCUT_NODE_QUOTE);
	pcut_build_text(b, PCUT_LIT("deep"));
	for (int i = 0; i < 100000; i++)
		pcut_build_close(b, PCUT_NODE_QUOTE);
	pcut_build_text(b, PCUT_LIT("after"));
	assert_int_equal(pcut_builder_finish(b, &a), PCUT_OK);
	print(ctx, a, &got);
	assert_string_equal(got.ptr, "warning: model.depth 99998\nbody\n"
	    "  quote\n    quote\n      paragraph\n        \"deep\"\n"
	    "  paragraph\n    \"after\"\n");
	pcut_buf_free(&got);
	pcut_article_free(a);
	pcut_builder_free(b);
	pcut_context_free(ctx);
}

static void
too_many_nodes_fail_once_and_cleanly(void **state)
{
	pcut_context *ctx = pcut_context_new(NULL);
	pcut_builder *b;
	pcut_article *a;

	(void)state;
	pcut_context_limit(ctx, PCUT_LIMIT_NODES, 10);
	b = pcut_builder_new(ctx, "test");
	for (int i = 0; i < 100; i++)
		pcut_build_leaf(b, PCUT_NODE_PARAGRAPH, PCUT_LIT("x"));
	assert_int_equal(pcut_builder_finish(b, &a), PCUT_ELIMIT);
	assert_null(a);
	assert_string_equal(pcut_last_error(ctx)->code, "model.limit");
	pcut_builder_free(b);
	pcut_context_free(ctx);
}

struct faulty {
	long left; /* allocations that succeed */
};

static void *
faulty_realloc(void *payload, void *ptr, size_t size)
{
	struct faulty *f = payload;

	if (size == 0) {
		free(ptr);
		return NULL;
	}
	return f->left-- <= 0 ? NULL : realloc(ptr, size);
}

static void
failing_memory_is_said_whenever_it_fails(void **state)
{
	(void)state;
	for (long n = 0;; n++) {
		struct faulty faulty = {.left = n};
		pcut_config config = PCUT_CONFIG_INIT;
		pcut_context *ctx;
		pcut_builder *b;
		pcut_article *a = NULL;
		pcut_status rc = PCUT_ENOMEM;

		config.allocator = (pcut_allocator){faulty_realloc, &faulty};
		ctx = pcut_context_new(&config);
		b = ctx == NULL ? NULL : pcut_builder_new(ctx, "test");
		if (b != NULL) {
			play(b, "+paragraph 'a +emphasis 'b -emphasis -paragraph "
			    "+table +row +cell 'c -table +note @id=1 'n -note "
			    "+code_block 'x");
			for (int i = 0; i < 100; i++)
				pcut_build_open(b, PCUT_NODE_LIST);
			rc = pcut_builder_finish(b, &a);
		}
		assert_true(rc == PCUT_OK || rc == PCUT_ENOMEM);
		assert_int_equal(a != NULL, rc == PCUT_OK);
		pcut_article_free(a);
		pcut_builder_free(b);
		pcut_context_free(ctx);
		if (rc == PCUT_OK)
			break;
		assert_true(n < 1000);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(stray_text_gets_a_paragraph),
		cmocka_unit_test(white_space_collapses_across_pieces),
		cmocka_unit_test(space_moves_out_of_inlines),
		cmocka_unit_test(space_before_code_and_images_is_kept),
		cmocka_unit_test(empty_inlines_leave_no_trace),
		cmocka_unit_test(empty_blocks_are_dropped_unless_kept),
		cmocka_unit_test(a_block_ends_the_paragraph),
		cmocka_unit_test(a_block_in_a_heading_joins_its_text),
		cmocka_unit_test(stray_items_share_one_list),
		cmocka_unit_test(text_after_stray_items_leaves_their_list),
		cmocka_unit_test(an_unclosed_item_ends_at_the_next),
		cmocka_unit_test(a_quote_in_an_item_has_items_of_its_own),
		cmocka_unit_test(stray_cells_make_row_and_table),
		cmocka_unit_test(table_parts_come_in_order),
		cmocka_unit_test(a_table_without_rows_is_none),
		cmocka_unit_test(a_credit_without_figure_is_a_paragraph),
		cmocka_unit_test(a_credit_inside_a_caption_ends_it),
		cmocka_unit_test(attribution_is_last_in_its_quote),
		cmocka_unit_test(definitions_part_at_a_new_term),
		cmocka_unit_test(a_note_leaves_the_text_around_it_whole),
		cmocka_unit_test(a_note_with_a_taken_id_gets_another),
		cmocka_unit_test(a_link_without_address_is_text),
		cmocka_unit_test(an_image_without_source_is_dropped),
		cmocka_unit_test(breaks_at_the_edges_of_a_block_go),
		cmocka_unit_test(literals_keep_white_space),
		cmocka_unit_test(verse_lines_may_be_empty),
		cmocka_unit_test(lead_image_stands_apart),
		cmocka_unit_test(closing_what_is_not_open_does_nothing),
		cmocka_unit_test(controls_and_bad_bytes_do_not_pass),
		cmocka_unit_test(depth_beyond_the_limit_is_flattened_and_said),
		cmocka_unit_test(too_many_nodes_fail_once_and_cleanly),
		cmocka_unit_test(failing_memory_is_said_whenever_it_fails),
	};

	return RUN_TESTS("builder", tests);
}
