/* SPDX-License-Identifier: ISC */
/* What became of one input, and its line of the report. */
#include <stdlib.h>
#include <string.h>

#include "record.h"

#define LONGEST_WORDS 1000 /* bytes of a message or title that are kept */

static char *
copy(pcut_str s)
{
	char *p;

	if (s.len > LONGEST_WORDS)
		s.len = LONGEST_WORDS;
	p = cli_alloc(NULL, s.len + 1);
	memcpy(p, s.ptr, s.len);
	p[s.len] = '\0';
	return p;
}

static void
add_warning(cli_record *r, pcut_str code, pcut_str message, uint64_t count)
{
	struct cli_warning *w;
	size_t i;

	for (i = 0; i < r->n_warnings; i++)
		if (strlen(r->warnings[i].code) == code.len && memcmp(
		    r->warnings[i].code, code.ptr, code.len) == 0) {
			r->warnings[i].count += count;
			return;
		}
	if (i == CLI_RECORD_WARNINGS)
		return;
	w = &r->warnings[r->n_warnings++];
	w->code = copy(code);
	w->message = copy(message);
	w->count = count;
}

void
cli_record_note(void *payload, pcut_severity severity, const char *code,
    pcut_str words, int is_of_article)
{
	cli_record *r = payload;

	/* Those of an article it has itself, with their true count. */
	if (severity == PCUT_SEVERITY_WARNING && !is_of_article)
		add_warning(r, pcut_str_from(code), words, 1);
	if (severity != PCUT_SEVERITY_ERROR || r->message != NULL)
		return;
	r->code = copy(pcut_str_from(code));
	r->message = copy(words);
}

void
cli_record_article(cli_record *r, const pcut_article *a)
{
	pcut_counts counts = { .size = sizeof(counts) };
	const pcut_warning *w;
	const pcut_asset *asset;
	size_t i;

	pcut_article_counts(a, &counts);
	r->words += counts.words;
	r->images += counts.images;
	if (r->title == NULL && pcut_article_count(a, PCUT_META_TITLE) > 0)
		r->title = copy(pcut_article_get(a, PCUT_META_TITLE, 0));
	for (i = 0; (w = pcut_article_warning(a, i)) != NULL; i++)
		add_warning(r, w->code, w->message,
		    w->count > 0 ? w->count : 1);
	for (i = 0; (asset = pcut_article_asset_at(a, i)) != NULL; i++)
		r->assets[pcut_asset_info_of(asset)->status & 3]++;
}

void
cli_record_count(cli_record *r, cli_result result)
{
	switch (result) {
	case CLI_RESULT_DONE:
		r->done++;
		break;
	case CLI_RESULT_SKIPPED:
		r->skipped++;
		break;
	case CLI_RESULT_OUTPUT_FAILED:
	case CLI_RESULT_DISK_FULL:
		r->unwritten++;
		break;
	default:
		r->failed++;
	}
}

/* ---- JSON --------------------------------------------------------------- */

void
cli_json_string(cli_text *t, pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len, *was;
	uint32_t cp;

	cli_text_putc(t, '"');
	while (p < end) {
		was = p;
		cp = cli_text_next(&p, end);
		if (cp == CLI_BAD_BYTE)
			cli_text_puts(t, "\xEF\xBF\xBD");
		else if (cp == '"' || cp == '\\')
			cli_text_putf(t, "\\%c", (char)cp);
		else if (cp < 0x20 || cp == 0x7F)
			cli_text_putf(t, "\\u%04x", (unsigned)cp);
		else
			cli_text_put(t, PCUT_STR(was, (size_t)(p - was)));
	}
	cli_text_putc(t, '"');
}

void
cli_json_member(cli_text *t, const char *name, const char *value)
{
	const char *p = value, *end = value + strlen(value);
	int bad = 0;

	cli_text_putf(t, ",\"%s\":", name);
	cli_json_string(t, pcut_str_from(value));
	while (p < end)
		bad |= cli_text_next(&p, end) == CLI_BAD_BYTE;
	if (!bad)
		return;
	cli_text_putf(t, ",\"%s_bytes\":\"", name);
	for (p = value; p < end; p++) {
		unsigned char c = (unsigned char)*p;

		if (c > 0x20 && c < 0x7F && strchr("%\"\\", c) == NULL)
			cli_text_putc(t, *p);
		else
			cli_text_putf(t, "%%%02X", c);
	}
	cli_text_putc(t, '"');
}

static const char *
status_name(const cli_record *r)
{
	if (r->failed + r->unwritten > 0)
		return r->done > 0 ? "partial" : "failed";
	return r->done == 0 && r->skipped > 0 ? "skipped" : "converted";
}

static void
put_outputs(const cli_record *r, const char *output, cli_text *t)
{
	size_t i, n = 0;

	if (output != NULL) {
		if (r->done > 0)
			cli_json_member(t, "output", output);
		return;
	}
	if (r->paths.len == 0)
		return;
	cli_json_member(t, "output", r->paths.ptr);
	i = strlen(r->paths.ptr) + 1;
	if (i >= r->paths.len)
		return;
	cli_text_puts(t, ",\"outputs\":[");
	for (i = 0; i < r->paths.len; i += strlen(r->paths.ptr + i) + 1) {
		if (n++ > 0)
			cli_text_putc(t, ',');
		cli_json_string(t, pcut_str_from(r->paths.ptr + i));
	}
	cli_text_putc(t, ']');
}

static void
put_number(cli_text *t, const char *name, uint64_t n)
{
	cli_text_putf(t, ",\"%s\":%llu", name, (unsigned long long)n);
}

void
cli_record_json(const cli_record *r, const char *input, const char *output,
    cli_text *t)
{
	size_t i;

	cli_text_puts(t, "{\"type\":\"input\"");
	cli_json_member(t, "input", input);
	put_outputs(r, output, t);
	cli_text_putf(t, ",\"status\":\"%s\"", status_name(r));
	if (r->message != NULL) {
		cli_text_puts(t, ",\"code\":");
		cli_json_string(t, pcut_str_from(r->code));
		cli_text_puts(t, ",\"message\":");
		cli_json_string(t, pcut_str_from(r->message));
	}
	put_number(t, "milliseconds", r->milliseconds);
	if (r->st.st_mode != 0) {
		put_number(t, "bytes", (uint64_t)r->st.st_size);
		cli_text_putf(t, ",\"modified\":\"%lld.%09ld\"",
		    (long long)r->st.st_mtim.tv_sec, r->st.st_mtim.tv_nsec);
	} else if (r->bytes > 0) {
		put_number(t, "bytes", r->bytes);
	}
	put_number(t, "articles", r->done);
	if (r->done > 0) {
		put_number(t, "words", r->words);
		if (r->title != NULL) {
			cli_text_puts(t, ",\"title\":");
			cli_json_string(t, pcut_str_from(r->title));
		}
		cli_text_putf(t, ",\"media\":{\"images\":%llu,\"embedded\":%llu"
		    ",\"linked\":%llu,\"missing\":%llu,\"blocked\":%llu}",
		    (unsigned long long)r->images,
		    (unsigned long long)r->assets[PCUT_ASSET_EMBEDDED],
		    (unsigned long long)r->assets[PCUT_ASSET_LINKED],
		    (unsigned long long)r->assets[PCUT_ASSET_MISSING],
		    (unsigned long long)r->assets[PCUT_ASSET_BLOCKED]);
	}
	cli_text_puts(t, ",\"warnings\":[");
	for (i = 0; i < r->n_warnings; i++) {
		cli_text_puts(t, i > 0 ? ",{\"code\":" : "{\"code\":");
		cli_json_string(t, pcut_str_from(r->warnings[i].code));
		cli_text_puts(t, ",\"message\":");
		cli_json_string(t, pcut_str_from(r->warnings[i].message));
		put_number(t, "count", r->warnings[i].count);
		cli_text_putc(t, '}');
	}
	cli_text_puts(t, "]}\n");
}

void
cli_record_free(cli_record *r)
{
	size_t i;

	for (i = 0; i < r->n_warnings; i++) {
		free(r->warnings[i].code);
		free(r->warnings[i].message);
	}
	free(r->title);
	free(r->code);
	free(r->message);
	cli_text_free(&r->paths);
	memset(r, 0, sizeof(*r));
}
