/* SPDX-License-Identifier: ISC */
/*
 * Memory that is exhausted at the first, second, third ... call, once or from
 * then on: each conversion fails cleanly, gives all back, and never puts out
 * something else than with memory enough.
 */
#include "support.h"

struct memory {
	size_t calls, fail_at; /* 0: never */
	int for_good;
	size_t blocks; /* that are held */
	int refused;
};

static void *
failing_realloc(void *payload, void *ptr, size_t size)
{
	struct memory *m = payload;
	void *result;

	if (size == 0) {
		m->blocks -= ptr != NULL;
		free(ptr);
		return NULL;
	}
	m->calls++;
	if (m->fail_at > 0 && (m->calls == m->fail_at ||
	    (m->for_good && m->calls > m->fail_at))) {
		m->refused = 1;
		return NULL;
	}
	result = realloc(ptr, size);
	m->blocks += ptr == NULL && result != NULL;
	return result;
}

static pcut_status
convert(struct memory *m, const char *from, const char *text, const char *to,
    pcut_buf *out)
{
	pcut_config config = PCUT_CONFIG_INIT;
	pcut_context *ctx;
	pcut_status rc;

	config.allocator.realloc = failing_realloc;
	config.allocator.payload = m;
	pcut_buf_reset(out);
	if ((ctx = pcut_context_new(&config)) == NULL)
		return PCUT_ENOMEM;
	rc = convert_text(ctx, from, pcut_str_from(text), to, out);
	pcut_context_free(ctx);
	return rc;
}

/* Every call of one conversion fails in its turn. */
static void
fail_each(const char *from, const char *text, const char *to)
{
	pcut_buf want = {0}, got = {0};
	struct memory m = {0};
	size_t calls;

	assert_int_equal(convert(&m, from, text, to, &want), PCUT_OK);
	assert_int_equal(m.blocks, 0);
	assert_true(want.len > 0);
	calls = m.calls;
	assert_in_range(calls, 1, 5000);
	for (size_t at = 1; at <= calls; at++)
		for (int for_good = 0; for_good < 2; for_good++) {
			pcut_status rc;

			m = (struct memory){.fail_at = at,
			    .for_good = for_good};
			rc = convert(&m, from, text, to, &got);
			if (m.blocks != 0)
				fail_msg("%s to %s, call %zu: %zu blocks are "
				    "not given back", from, to, at, m.blocks);
			if (rc != PCUT_ENOMEM && rc != PCUT_OK)
				fail_msg("%s to %s, call %zu: status %d",
				    from, to, at, rc);
			if (rc == PCUT_OK && (got.len != want.len ||
			    memcmp(got.ptr, want.ptr, want.len) != 0))
				fail_msg("%s to %s, call %zu, %d: another "
				    "output:\n%s", from, to, at, for_good,
				    got.ptr);
			if (rc == PCUT_OK && for_good && m.refused)
				fail_msg("%s to %s, call %zu: no memory, and "
				    "nobody said so", from, to, at);
		}
	pcut_buf_free(&want);
	pcut_buf_free(&got);
}

static const char dump[] =
    "Harbour Light Out for the First Time\n\nBy Ada Brook\nMarch 5, 2024\n\n"
    "QUAYTOWN (AP) - The lamp on the north mole went dark at nine in the\n"
    "evening, and nobody in the harbour office could say why it had.\n\n"
    "* The keeper was asleep.\n* The clock had stopped.\n\n"
    "Notes\n\n[1] So it is written in the book of the port.\n\n"
    "(c) 2024 The Quay Press. All rights reserved.\n";
static const char markdown[] =
    "---\ntitle: The Lamp\nauthor: Ada Brook\ntags: [sea, light]\n---\n\n"
    "It *went* **dark**[^1], [they say](https://quay.example/a).\n\n"
    "| a | b |\n|---|--:|\n| 1 | 2 |\n\n> Who put it out?\n\n"
    "1. one\n   - two\n\n```c\nint x;\n```\n\n![mole](mole.jpg)\n\n$x^2$\n\n"
    "[^1]: At nine.\n";
static const char page[] =
    "<!DOCTYPE html><html lang=en><head><title>The Lamp - Quay</title>"
    "<meta property=og:site_name content=Quay><script type="
    "'application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
    "\"The Lamp\",\"author\":{\"name\":\"Ada Brook\"}}</script></head><body>"
    "<nav><ul><li><a href=/>Home</a></ul></nav><article><h1>The Lamp</h1>"
    "<p>The lamp on the north mole went dark at nine in the evening, and "
    "nobody in the harbour office, which was open, could say why it had.</p>"
    "<figure><img src=mole.jpg alt=mole><figcaption>The mole</figcaption>"
    "</figure><table><tr><th>a<th>b<tr><td>1<td>2</table><p>The keeper, who "
    "had the watch that night, was asleep, and the clock of the office had "
    "stopped, as it did in most winters.</p></article></body></html>";
static const char object[] =
    "{\"title\":\"The Lamp\",\"authors\":[{\"name\":\"Ada Brook\"}],\"body\":"
    "[{\"type\":\"paragraph\",\"content\":[\"It went \",{\"type\":"
    "\"emphasis\",\"content\":[\"dark\"]},\".\"]},{\"type\":\"list\","
    "\"items\":[{\"content\":[{\"type\":\"paragraph\",\"content\":[\"one\"]}]}"
    "]}]}";

static void
readers_survive_without_memory(void **state)
{
	(void)state;
	fail_each("text", dump, "tree");
	fail_each("markdown", markdown, "tree");
	fail_each("html", page, "tree");
	fail_each("json", object, "tree");
}

static void
writers_survive_without_memory(void **state)
{
	static const char *const to[] = {"markdown", "markdown:front-matter="
	    "yaml", "json", "jsonl", "jsonl:row=chunks,chunk-words=16",
	    "html", "text", "epub"};

	(void)state;
	for (size_t i = 0; i < sizeof to / sizeof to[0]; i++)
		fail_each("markdown", markdown, to[i]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(readers_survive_without_memory),
		cmocka_unit_test(writers_survive_without_memory),
	};

	return RUN_TESTS("failing memory", tests);
}
