/* SPDX-License-Identifier: ISC */
/* The ground floor's memory: arena, buffer, map. */
#include "arena.h"
#include "map.h"
#include "support.h"

/* ---- arena ------------------------------------------------------------ */

static void
what_an_arena_gives_is_zeroed_aligned_and_apart(void **state)
{
	pcut_arena arena = {0};
	unsigned char *last = NULL;

	(void)state;
	for (size_t size = 1; size < 3000; size += 7) {
		unsigned char *p = pcut_arena_alloc(&arena, size);

		assert_non_null(p);
		assert_int_equal((uintptr_t)p % sizeof(void *), 0);
		for (size_t i = 0; i < size; i++)
			assert_int_equal(p[i], 0);
		memset(p, 0xFF, size);
		assert_true(last == NULL || *last == 0xFF);
		last = p;
	}
	pcut_arena_reset(&arena);
	assert_int_equal(*(unsigned char *)pcut_arena_alloc(&arena, 64), 0);
	pcut_arena_free(&arena);
}

static void
an_arena_ends_at_its_limit(void **state)
{
	pcut_arena arena = {.limit = 1000};
	size_t cap = 0;

	(void)state;
	assert_non_null(pcut_arena_alloc(&arena, 900));
	assert_null(pcut_arena_alloc(&arena, 900));
	assert_null(pcut_arena_alloc(&arena, SIZE_MAX - 8));
	assert_null(pcut_arena_str(&arena, PCUT_STR("x", SIZE_MAX - 1)).ptr);
	assert_null(pcut_arena_grow(&arena, NULL, &cap, SIZE_MAX / 2, 8));
	assert_int_equal(cap, 0);
	pcut_arena_free(&arena);
	assert_non_null(pcut_arena_alloc(&arena, 900)); /* begun anew */
	pcut_arena_free(&arena);
}

static void
a_grown_array_keeps_its_items(void **state)
{
	pcut_arena arena = {0};
	uint32_t *items = NULL;
	size_t cap = 0;

	(void)state;
	for (uint32_t i = 0; i < 10000; i++) {
		if (i == cap)
			items = pcut_arena_grow(&arena, items, &cap, 0,
			    sizeof *items);
		assert_non_null(items);
		assert_true(cap > i);
		items[i] = i * 3;
	}
	for (uint32_t i = 0; i < 10000; i++)
		assert_int_equal(items[i], i * 3);
	/* Growing costs twice the final size at most. */
	assert_true(arena.used <= 2 * cap * sizeof *items);
	pcut_arena_free(&arena);
}

/* ---- buffer ----------------------------------------------------------- */

static void *
small_memory(void *payload, void *ptr, size_t size)
{
	(void)payload;
	if (size == 0) {
		free(ptr);
		return NULL;
	}
	return size > 4096 ? NULL : realloc(ptr, size);
}

static void
a_buffer_that_failed_stays_failed(void **state)
{
	const pcut_allocator mem = {small_memory, NULL};
	pcut_buf buf = {.mem = &mem};

	(void)state;
	for (int i = 0; i < 10000; i++)
		pcut_buf_putc(&buf, 'x');
	assert_true(buf.failed);
	assert_true(buf.len <= 4096);
	pcut_buf_puts(&buf, "more");
	assert_true(pcut_str_find(pcut_buf_str(&buf), PCUT_LIT("more")) ==
	    SIZE_MAX);
	assert_false(pcut_buf_reserve(&buf, SIZE_MAX));
	pcut_buf_free(&buf);
	pcut_buf_puts(&buf, "again");
	assert_true(pcut_str_eq(pcut_buf_str(&buf), PCUT_LIT("again")));
	pcut_buf_free(&buf);
}

static void
a_buffer_takes_text_of_any_kind(void **state)
{
	pcut_buf buf = {0};
	char wide[300];

	(void)state;
	memset(wide, 'w', sizeof wide - 1);
	wide[sizeof wide - 1] = '\0';
	pcut_buf_putf(&buf, "%d %s", -5, wide);
	assert_int_equal(buf.len, 3 + 299);
	pcut_buf_reset(&buf);
	pcut_buf_putcp(&buf, 0x20AC);
	pcut_buf_put(&buf, PCUT_STR_NONE);
	pcut_buf_put(&buf, PCUT_LIT("\0"));
	assert_true(pcut_str_eq(pcut_buf_str(&buf),
	    PCUT_LIT("\xE2\x82\xAC\0")));
	pcut_buf_free(&buf);
}

/* ---- map -------------------------------------------------------------- */

static void
a_map_finds_what_was_put_and_nothing_else(void **state)
{
	static char keys[20000][8];
	pcut_map map = {0};

	(void)state;
	assert_null(pcut_map_find(&map, PCUT_LIT("none")));
	for (unsigned i = 0; i < 20000; i++) {
		snprintf(keys[i], sizeof keys[i], "k%u", i);
		*pcut_map_at(&map, pcut_str_from(keys[i])) = i + 1;
	}
	for (unsigned i = 0; i < 20000; i++) {
		assert_int_equal(*pcut_map_find(&map, pcut_str_from(keys[i])),
		    i + 1);
		assert_int_equal(*pcut_map_at(&map, pcut_str_from(keys[i])),
		    i + 1);
	}
	assert_int_equal(map.len, 20000);
	assert_null(pcut_map_find(&map, PCUT_LIT("k20000")));
	assert_int_equal(*pcut_map_at(&map, PCUT_LIT("")), 0);
	*pcut_map_at(&map, PCUT_LIT("")) = 9;
	assert_int_equal(*pcut_map_find(&map, PCUT_STR_NONE), 9);
	pcut_map_free(&map);
	assert_null(pcut_map_find(&map, PCUT_LIT("k1")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(
		    what_an_arena_gives_is_zeroed_aligned_and_apart),
		cmocka_unit_test(an_arena_ends_at_its_limit),
		cmocka_unit_test(a_grown_array_keeps_its_items),
		cmocka_unit_test(a_buffer_that_failed_stays_failed),
		cmocka_unit_test(a_buffer_takes_text_of_any_kind),
		cmocka_unit_test(a_map_finds_what_was_put_and_nothing_else),
	};

	return RUN_TESTS("memory", tests);
}
