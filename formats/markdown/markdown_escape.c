/* SPDX-License-Identifier: ISC */
/*
 * What a character means in Markdown, by where it stands.
 *
 * A backslash goes only where the text would read as something else: a rule
 * for each mark, all of them local, so that writing stays linear.
 */
#include <string.h>

#include <presscut.h>

#include "entity.h"
#include "markdown_write.h"
#include "str.h"
#include "utf8.h"

/* 1: may need a backslash in a line; 2: may at a line's start. */
static const unsigned char marks[256] = {
    ['\\'] = 1, ['`'] = 1, ['*'] = 3, ['_'] = 3, ['~'] = 3, ['['] = 1,
    [']'] = 1,  ['<'] = 1, ['&'] = 1, ['!'] = 1, ['|'] = 3, ['$'] = 1, ['#'] = 2,
    ['>'] = 2,  ['-'] = 2, ['+'] = 2, ['='] = 2, [':'] = 2, ['0'] = 2,
    ['1'] = 2,  ['2'] = 2, ['3'] = 2, ['4'] = 2, ['5'] = 2, ['6'] = 2,
    ['7'] = 2,  ['8'] = 2, ['9'] = 2,
};

int
pcut_md_is_special(char c)
{
	return marks[(unsigned char)c] & 1;
}

size_t
pcut_md_plain(pcut_str s)
{
	const unsigned char *p = (const unsigned char *)s.ptr;
	size_t i = 0;

	while (i + 4 <= s.len) {
		if ((marks[p[i]] | marks[p[i + 1]] | marks[p[i + 2]] |
		        marks[p[i + 3]]) & 1)
			break;
		i += 4;
	}
	while (i < s.len && !(marks[p[i]] & 1))
		i++;
	return i;
}

unsigned
pcut_md_flanks(uint32_t before, char mark, uint32_t after, int symbols)
{
	int space_before = pcut_cp_is_space(before);
	int space_after = pcut_cp_is_space(after);
	int punct_before = pcut_cp_is_punct(before) &&
	    (symbols || before < 0x80 || !pcut_cp_is_symbol(before));
	int punct_after = pcut_cp_is_punct(after) &&
	    (symbols || after < 0x80 || !pcut_cp_is_symbol(after));
	int left = !space_after &&
	    (!punct_after || space_before || punct_before);
	int right = !space_before &&
	    (!punct_before || space_after || punct_after);

	if (mark == '_')
		return (left && (!right || punct_before) ? PCUT_MD_OPENS : 0) |
		    (right && (!left || punct_after) ? PCUT_MD_CLOSES : 0);
	return (left ? PCUT_MD_OPENS : 0) | (right ? PCUT_MD_CLOSES : 0);
}

size_t
pcut_md_entity(pcut_str s)
{
	char text[PCUT_ENTITY_MAX];
	size_t len;

	return pcut_entity_decode(s, text, &len);
}

/* Nonzero if all of s is of the characters in set. */
static int
consists_of(pcut_str s, const char *set)
{
	for (size_t i = 0; i < s.len; i++)
		if (strchr(set, s.ptr[i]) == NULL)
			return 0;
	return 1;
}

/* Nonzero if s is a row of cells that says how columns are set. */
static int
is_delimiter_row(pcut_str s)
{
	return consists_of(s, "|:- ") &&
	    pcut_str_find_char(s, '-') != SIZE_MAX;
}

size_t
pcut_md_line_mark(pcut_str s, char next, int later)
{
	size_t i = 0;
	char after;

	if (s.len == 0 || !(marks[(unsigned char)s.ptr[0]] & 2))
		return SIZE_MAX;
	after = s.len > 1 ? s.ptr[1] : next;
	switch (s.ptr[0]) {
	case '>':
		return 0;
	case '#':
		while (i < s.len && s.ptr[i] == '#')
			i++;
		after = i < s.len ? s.ptr[i] : next;
		return i <= 6 && pcut_is_space(after) ? 0 : SIZE_MAX;
	case '+':
		return pcut_is_space(after) ? 0 : SIZE_MAX;
	case '*':
		return pcut_is_space(after) || consists_of(s, "* ") ? 0
		                                                    : SIZE_MAX;
	case '_':
		return consists_of(s, "_ ") ? 0 : SIZE_MAX;
	case '-':
		return pcut_is_space(after) || consists_of(s, "- ") ||
		        (later && is_delimiter_row(s))
		    ? 0
		    : SIZE_MAX;
	case '=':
		return later && consists_of(s, "= ") ? 0 : SIZE_MAX;
	case '~':
		return pcut_str_starts(s, PCUT_LIT("~~~")) ? 0 : SIZE_MAX;
	case '|':
	case ':':
		return later && is_delimiter_row(s) ? 0 : SIZE_MAX;
	default:
		while (i < s.len && pcut_is_digit(s.ptr[i]))
			i++;
		if (i > 9 || i >= s.len || (s.ptr[i] != '.' && s.ptr[i] != ')'))
			return SIZE_MAX;
		after = i + 1 < s.len ? s.ptr[i + 1] : next;
		return pcut_is_space(after) ? i : SIZE_MAX;
	}
}

/* The shortest run of backticks that s does not have, at least least. */
static size_t
free_run(pcut_str s, size_t least)
{
	uint64_t used = 0; /* bit n: a run of n is there */
	size_t run = 0, longest = 0;

	for (size_t i = 0; i <= s.len; i++) {
		if (i < s.len && s.ptr[i] == '`') {
			run++;
			continue;
		}
		if (run > 0 && run < 64)
			used |= UINT64_C(1) << run;
		if (run > longest)
			longest = run;
		run = 0;
	}
	for (size_t n = least; n < 64; n++)
		if (!(used >> n & 1))
			return n;
	return longest + 1;
}

static void
put_run(pcut_buf *out, char c, size_t count)
{
	while (count-- > 0)
		pcut_buf_putc(out, c);
}

void
pcut_md_put_code(pcut_buf *out, pcut_str s)
{
	size_t run = free_run(s, 1);
	int blank = 1, pad;

	for (size_t i = 0; i < s.len; i++)
		blank &= s.ptr[i] == ' ' || s.ptr[i] == '\n';
	pad = s.len > 0 && (s.ptr[0] == '`' || s.ptr[s.len - 1] == '`' ||
	    (!blank && (s.ptr[0] == ' ' || s.ptr[0] == '\n') &&
	        (s.ptr[s.len - 1] == ' ' || s.ptr[s.len - 1] == '\n')));
	put_run(out, '`', run);
	if (pad)
		pcut_buf_putc(out, ' ');
	for (size_t i = 0; i < s.len; i++)
		pcut_buf_putc(out, s.ptr[i] == '\n' ? ' ' : s.ptr[i]);
	if (pad)
		pcut_buf_putc(out, ' ');
	put_run(out, '`', run);
}

/* Nonzero if a backslash before s[i] would be taken for an escape. */
static int
is_escape(pcut_str s, size_t i)
{
	return s.ptr[i] == '\\' &&
	    (i + 1 == s.len || (s.ptr[i + 1] > ' ' && s.ptr[i + 1] < 0x7F &&
	        pcut_cp_is_punct((unsigned char)s.ptr[i + 1])));
}

static int
parens_balance(pcut_str s)
{
	size_t depth = 0;

	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '(')
			depth++;
		else if (s.ptr[i] == ')' && depth-- == 0)
			return 0;
		if (depth > 30) /* readers may stop at 32 */
			return 0;
	}
	return depth == 0;
}

void
pcut_md_put_target(pcut_buf *out, pcut_str url, pcut_str title)
{
	int angle = url.len == 0, parens = parens_balance(url);

	for (size_t i = 0; i < url.len; i++)
		angle |= url.ptr[i] == ' ' || (unsigned char)url.ptr[i] < 0x20;
	if (angle && url.len > 0)
		pcut_buf_putc(out, '<');
	for (size_t i = 0; i < url.len; i++) {
		char c = url.ptr[i];

		if (c == '\n' || c == '\r')
			c = ' ';
		if (is_escape(url, i) || (c == '<' && (angle || i == 0)) ||
		    (c == '>' && angle) ||
		    ((c == '(' || c == ')') && !angle && !parens) ||
		    (c == '&' && pcut_md_entity(pcut_str_skip(url, i)) > 0))
			pcut_buf_putc(out, '\\');
		pcut_buf_putc(out, c);
	}
	if (angle && url.len > 0)
		pcut_buf_putc(out, '>');
	if (title.len > 0) {
		pcut_buf_puts(out, url.len > 0 ? " \"" : "<> \"");
		for (size_t i = 0; i < title.len; i++) {
			char c = title.ptr[i] == '\n' ? ' ' : title.ptr[i];

			if (c == '"' || is_escape(title, i) || (c == '&' &&
			        pcut_md_entity(pcut_str_skip(title, i)) > 0))
				pcut_buf_putc(out, '\\');
			pcut_buf_putc(out, c);
		}
		pcut_buf_putc(out, '"');
	}
}

int
pcut_md_is_autolink(pcut_str url)
{
	size_t i = 0;

	while (i < url.len && (pcut_is_alpha(url.ptr[i]) ||
	    (i > 0 && (pcut_is_digit(url.ptr[i]) ||
	        strchr("+.-", url.ptr[i]) != NULL))))
		i++;
	if (i < 2 || i > 32 || i >= url.len || url.ptr[i] != ':')
		return 0;
	for (; i < url.len; i++)
		if ((unsigned char)url.ptr[i] <= ' ' || url.ptr[i] == '<' ||
		    url.ptr[i] == '>' || url.ptr[i] == 0x7F)
			return 0;
	return 1;
}

void
pcut_md_put_html(pcut_buf *out, pcut_str text)
{
	for (size_t i = 0; i < text.len; i++) {
		switch (text.ptr[i]) {
		case '&':
			pcut_buf_puts(out, "&amp;");
			break;
		case '<':
			pcut_buf_puts(out, "&lt;");
			break;
		case '>':
			pcut_buf_puts(out, "&gt;");
			break;
		case '"':
			pcut_buf_puts(out, "&quot;");
			break;
		case '\n': /* a blank line would end the HTML */
			pcut_buf_puts(out, "&#10;");
			break;
		default:
			pcut_buf_putc(out, text.ptr[i]);
		}
	}
}
