/* SPDX-License-Identifier: ISC */
/*
 * JSON out: separators from two flags, no stack.  U+2028 and U+2029 are
 * escaped, so that a line of JSON is a line for readers that end lines there,
 * and a literal for JavaScript; everything else stands as it is.
 */
#include "json.h"
#include "str.h"

static void
line_end(pcut_json *j)
{
	if (!j->pretty || (j->flat > 0 && !j->fresh))
		return;
	pcut_putc(j->out, '\n');
	for (unsigned i = 0; i < j->depth; i++)
		pcut_puts(j->out, "  ");
}

/* What stands before a value or key. */
static void
separate(pcut_json *j)
{
	if (j->keyed) {
		j->keyed = 0;
		return;
	}
	if (j->some)
		pcut_puts(j->out, j->pretty && j->flat > 0 && !j->fresh ?
		    ", " : ",");
	if (j->depth > 0)
		line_end(j);
	j->some = 1;
	j->fresh = 0;
}

void
pcut_json_begin(pcut_json *j, char bracket)
{
	separate(j);
	pcut_putc(j->out, bracket);
	j->depth++;
	j->some = 0;
}

void
pcut_json_end(pcut_json *j, char bracket)
{
	j->depth--;
	if (j->some)
		line_end(j);
	pcut_putc(j->out, bracket);
	j->some = 1;
}

void
pcut_json_flat(pcut_json *j, int on)
{
	/* The line that it stands on is begun with its first value: there
	   may be none. */
	if (on && j->flat++ == 0)
		j->fresh = !j->keyed;
	else if (!on && --j->flat == 0)
		j->fresh = 0;
}

static void
escape(pcut_output *out, unsigned char c)
{
	static const char digits[] = "0123456789abcdef";
	char code[6] = {'\\', 'u', '0', '0', digits[c >> 4], digits[c & 15]};

	switch (c) {
	case '"':
		pcut_puts(out, "\\\"");
		break;
	case '\\':
		pcut_puts(out, "\\\\");
		break;
	case '\n':
		pcut_puts(out, "\\n");
		break;
	case '\t':
		pcut_puts(out, "\\t");
		break;
	case '\r':
		pcut_puts(out, "\\r");
		break;
	case '\b':
		pcut_puts(out, "\\b");
		break;
	case '\f':
		pcut_puts(out, "\\f");
		break;
	default:
		pcut_put(out, (pcut_str){code, sizeof code});
		break;
	}
}

static void
quoted(pcut_output *out, pcut_str s)
{
	size_t start = 0;

	pcut_putc(out, '"');
	for (size_t i = 0; i < s.len; i++) {
		unsigned char c = (unsigned char)s.ptr[i];

		if (c >= 0x20 && c != '"' && c != '\\' && c != 0xE2)
			continue;
		if (c == 0xE2) {
			pcut_str three = pcut_str_cut(s, i, 3);
			int line = pcut_str_eq(three,
			    PCUT_LIT("\xE2\x80\xA8"));

			if (!line && !pcut_str_eq(three,
			    PCUT_LIT("\xE2\x80\xA9")))
				continue;
			pcut_put(out, pcut_str_cut(s, start, i - start));
			pcut_puts(out, line ? "\\u2028" : "\\u2029");
			i += 2;
		} else {
			pcut_put(out, pcut_str_cut(s, start, i - start));
			escape(out, c);
		}
		start = i + 1;
	}
	pcut_put(out, pcut_str_skip(s, start));
	pcut_putc(out, '"');
}

void
pcut_json_key_str(pcut_json *j, pcut_str key)
{
	separate(j);
	quoted(j->out, key);
	pcut_puts(j->out, j->pretty ? ": " : ":");
	j->keyed = 1;
}

void
pcut_json_key(pcut_json *j, const char *key)
{
	pcut_json_key_str(j, pcut_str_from(key));
}

void
pcut_json_str(pcut_json *j, pcut_str s)
{
	separate(j);
	quoted(j->out, s);
}

void
pcut_json_num(pcut_json *j, long long value)
{
	separate(j);
	pcut_putf(j->out, "%lld", value);
}

void
pcut_json_bool(pcut_json *j, int value)
{
	separate(j);
	pcut_puts(j->out, value ? "true" : "false");
}

void
pcut_json_null(pcut_json *j)
{
	separate(j);
	pcut_puts(j->out, "null");
}

void
pcut_json_raw(pcut_json *j, pcut_str value)
{
	separate(j);
	pcut_put(j->out, value);
}

void
pcut_json_str_field(pcut_json *j, const char *key, pcut_str value)
{
	if (value.len == 0)
		return;
	pcut_json_key(j, key);
	pcut_json_str(j, value);
}

void
pcut_json_num_field(pcut_json *j, const char *key, unsigned long long value)
{
	if (value == 0)
		return;
	pcut_json_key(j, key);
	pcut_json_num(j, (long long)value);
}
