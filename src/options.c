/* SPDX-License-Identifier: ISC */
/* The options of a format, "format:key=value,key=value", checked against its
 * table. */
#include <string.h>

#include "context.h"
#include "mem.h"
#include "str.h"

pcut_status
pcut_spec_format(pcut_context *ctx, const char *spec,
    const pcut_format **format, pcut_str *options)
{
	pcut_str whole = pcut_str_from(spec);
	size_t colon = pcut_str_find_char(whole, ':');
	pcut_str name = pcut_str_cut(whole, 0, colon);

	*options = colon == SIZE_MAX ? PCUT_STR_NONE :
	    pcut_str_skip(whole, colon + 1);
	*format = pcut_format_find(ctx, name);
	if (*format == NULL)
		return pcut_context_fail(ctx, PCUT_EUNKNOWN, "format.unknown",
		    "unknown format \"" PCUT_FMT "\"", PCUT_ARG(name));
	return PCUT_OK;
}

/* Whether set is of choices, parted by '+' or ','. */
static int
is_set(const char *choices, pcut_str set)
{
	while (set.len > 0) {
		size_t len = 0;

		while (len < set.len && set.ptr[len] != '+' &&
		    set.ptr[len] != ',')
			len++;
		if (!pcut_str_is_among(pcut_str_cut(set, 0, len), choices, '|'))
			return 0;
		set = pcut_str_skip(set, len + 1);
	}
	return 1;
}

static int
is_yes(pcut_str v)
{
	return pcut_str_eq(v, PCUT_LIT("yes")) ||
	    pcut_str_eq(v, PCUT_LIT("true")) || pcut_str_eq(v, PCUT_LIT("1"));
}

static int
is_no(pcut_str v)
{
	return pcut_str_eq(v, PCUT_LIT("no")) ||
	    pcut_str_eq(v, PCUT_LIT("false")) || pcut_str_eq(v, PCUT_LIT("0"));
}

static pcut_status
check(pcut_context *ctx, const pcut_format *format, const pcut_option *option,
    pcut_str value)
{
	long number;

	/* found in the table: */
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	switch (option->type) {
	case PCUT_TYPE_BOOL:
		if (is_yes(value) || is_no(value))
			return PCUT_OK;
		break;
	case PCUT_TYPE_INT:
		if (pcut_str_to_long(value, &number))
			return PCUT_OK;
		break;
	case PCUT_TYPE_CHOICE:
		if (pcut_str_is_among(value, option->choices, '|'))
			return PCUT_OK;
		return pcut_context_fail(ctx, PCUT_EOPTION, "option.value",
		    "%s: option %s is one of %s, not \"" PCUT_FMT "\"",
		    format->name, option->name, option->choices,
		    PCUT_ARG(value));
	case PCUT_TYPE_SET:
		if (is_set(option->choices, value))
			return PCUT_OK;
		return pcut_context_fail(ctx, PCUT_EOPTION, "option.value",
		    "%s: option %s is any of %s, joined by +, not \"" PCUT_FMT
		    "\"", format->name, option->name, option->choices,
		    PCUT_ARG(value));
	case PCUT_TYPE_FILE:
	case PCUT_TYPE_STRING:
	default:
		return PCUT_OK;
	}
	return pcut_context_fail(ctx, PCUT_EOPTION, "option.value",
	    "%s: option %s wants %s, not \"" PCUT_FMT "\"", format->name,
	    option->name, option->type == PCUT_TYPE_INT ? "a number" :
	    "yes or no", PCUT_ARG(value));
}

/* The next "key=value" of *rest into buf, escapes undone; where '=' stands in
 * *equals (the length, if there is none). */
static void
take_pair(pcut_str *rest, pcut_buf *buf, size_t *equals)
{
	size_t start = buf->len, i = 0;

	*equals = SIZE_MAX;
	for (; i < rest->len && rest->ptr[i] != ','; i++) {
		if (rest->ptr[i] == '=' && *equals == SIZE_MAX)
			*equals = buf->len - start;
		if (rest->ptr[i] == '\\' && i + 1 < rest->len)
			i++;
		pcut_buf_putc(buf, rest->ptr[i]);
	}
	if (*equals == SIZE_MAX)
		*equals = buf->len - start;
	*rest = pcut_str_skip(*rest, i + 1);
}

static size_t
find(const pcut_option *table, pcut_str name)
{
	for (size_t i = 0; table != NULL && table[i].name != NULL; i++)
		if (pcut_str_eq(pcut_str_from(table[i].name), name))
			return i;
	return SIZE_MAX;
}

pcut_status
pcut_options_parse(pcut_context *ctx, const pcut_format *format,
    const pcut_option *table, pcut_str text, pcut_options *out)
{
	size_t count = 0;

	while (table != NULL && table[count].name != NULL)
		count++;
	*out = (pcut_options){.table = table, .mem = pcut_context_mem(ctx),
	    .text = {.mem = pcut_context_mem(ctx)}};
	out->values = pcut_mem_zalloc(out->mem,
	    (count + 1) * sizeof out->values[0]);
	/* The values point into text: it must not move. */
	if (out->values == NULL || !pcut_buf_reserve(&out->text, text.len + 1))
		return pcut_context_nomem(ctx);
	while (text.len > 0) {
		size_t start = out->text.len, equals, at;
		pcut_str pair, name, value;
		pcut_status rc;

		take_pair(&text, &out->text, &equals);
		pair = pcut_str_skip(pcut_buf_str(&out->text), start);
		name = pcut_str_cut(pair, 0, equals);
		value = pcut_str_skip(pair, equals + 1);
		at = find(table, name);
		if (at == SIZE_MAX)
			return pcut_context_fail(ctx, PCUT_EOPTION,
			    "option.unknown", "%s has no option \"" PCUT_FMT
			    "\"", format->name, PCUT_ARG(name));
		/* found in the table: */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		if (equals == pair.len && table[at].type == PCUT_TYPE_BOOL)
			value = PCUT_LIT("yes");
		if ((rc = check(ctx, format, &table[at], value)) < 0)
			return rc;
		out->values[at] = value;
	}
	return PCUT_OK;
}

pcut_str
pcut_options_get(const pcut_options *options, const char *name)
{
	size_t at = find(options->table, pcut_str_from(name));

	if (at == SIZE_MAX)
		return PCUT_STR_NONE;
	if (options->values != NULL && options->values[at].ptr != NULL)
		return options->values[at];
	return pcut_str_from(options->table[at].initial);
}

long
pcut_options_num(const pcut_options *options, const char *name)
{
	pcut_str value = pcut_options_get(options, name);
	long number = 0;

	if (is_yes(value))
		return 1;
	pcut_str_to_long(value, &number);
	return number;
}

void
pcut_options_free(pcut_options *options)
{
	pcut_mem_free(options->mem, options->values);
	pcut_buf_free(&options->text);
	options->values = NULL;
}
