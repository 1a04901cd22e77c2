/* SPDX-License-Identifier: ISC */
/*
 * A mistake of md4c 0.4.8, kept from happening: a mark of emphasis inside the
 * address or title of a link may pair up with one outside it, and both are
 * lost.  So they get a backslash, which means nothing to an address; in lines
 * that may be code it would, and those stay as they are.
 */
#include <string.h>

#include <presscut.h>

#include "markdown_tape.h"
#include "str.h"

static int
is_alnum(char c)
{
	return pcut_is_alpha(c) || pcut_is_digit(c) ||
	    (unsigned char)c >= 0x80;
}

/* Nonzero if s[i] may be taken for a mark. */
static int
is_mark(pcut_str s, size_t i)
{
	if (i == 0 || s.ptr[i - 1] == '\\')
		return 0;
	return s.ptr[i] == '*' || s.ptr[i] == '~' || (s.ptr[i] == '_' &&
	    !(is_alnum(s.ptr[i - 1]) && i + 1 < s.len &&
	        is_alnum(s.ptr[i + 1])));
}

static size_t
skip_spaces(pcut_str s, size_t i)
{
	while (i < s.len && (s.ptr[i] == ' ' || s.ptr[i] == '\t'))
		i++;
	return i;
}

/* Where the address and title end that begin at i, a ")" there; 0 if this is
 * no link. */
static size_t
target_end(pcut_str s, size_t i)
{
	size_t depth = 0;

	i = skip_spaces(s, i);
	if (i < s.len && s.ptr[i] == '<') {
		while (i < s.len && s.ptr[i] != '>')
			i++;
		i++;
	} else {
		for (; i < s.len && s.ptr[i] > ' '; i++) {
			if (s.ptr[i] == '\\' && i + 1 < s.len)
				i++;
			else if (s.ptr[i] == '(')
				depth++;
			else if (s.ptr[i] == ')' && depth-- == 0)
				return i;
		}
	}
	i = skip_spaces(s, i);
	if (i < s.len && (s.ptr[i] == '"' || s.ptr[i] == '\'')) {
		char quote = s.ptr[i++];

		while (i < s.len && s.ptr[i] != quote)
			i += s.ptr[i] == '\\' ? 2 : 1;
		i = skip_spaces(s, i + 1);
	}
	return i < s.len && s.ptr[i] == ')' ? i : 0;
}

/* Nonzero if a backslash in line might show. */
static int
may_be_code(pcut_str line, char *fence)
{
	pcut_str text = pcut_md_skip_marks(line);
	char c = text.len >= 3 ? text.ptr[0] : '\0';

	if ((c == '`' || c == '~') && text.ptr[1] == c && text.ptr[2] == c) {
		if (*fence == '\0')
			*fence = c;
		else if (*fence == c)
			*fence = '\0';
		return 1;
	}
	return *fence != '\0' || pcut_str_find_char(line, '`') != SIZE_MAX ||
	    pcut_str_starts(line, PCUT_LIT("    ")) ||
	    pcut_str_starts(line, PCUT_LIT("\t"));
}

int
pcut_md_shield(pcut_str text, pcut_buf *out)
{
	pcut_str rest = text;
	size_t kept = 0;
	char fence = '\0';

	while (rest.len > 0) {
		pcut_str line = pcut_str_take_line(&rest);
		size_t i = 0, end;
		int open = 0; /* a [ came */

		if (may_be_code(line, &fence))
			continue;
		for (;;) {
			size_t at = pcut_str_find(pcut_str_skip(line, i),
			    PCUT_LIT("]("));

			if (at == SIZE_MAX)
				break;
			i += at + 2;
			open = open || memchr(line.ptr + i - at - 2, '[',
			    at) != NULL;
			if (!open || (at > 0 && line.ptr[i - 3] == '\\'))
				continue;
			/* At most 2 KiB ahead: time is linear. */
			end = target_end(pcut_str_cut(line, 0, i + 2048), i);
			for (; i < end; i++) {
				size_t here = (size_t)(line.ptr - text.ptr) +
				    i;

				if (!is_mark(line, i))
					continue;
				pcut_buf_put(out, pcut_str_cut(text, kept,
				    here - kept));
				pcut_buf_putc(out, '\\');
				kept = here;
			}
		}
	}
	if (kept > 0)
		pcut_buf_put(out, pcut_str_skip(text, kept));
	return kept > 0;
}
