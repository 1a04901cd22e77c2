/* SPDX-License-Identifier: ISC */
/*
 * What a desk leaves below a story: the initials of who wrote and read it, its
 * agency, numbers of its system.  None of it is text.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

/* "MCP // JLG", "Lusa/fim": who wrote and read it, the agency that ends it. */
static int
is_initials(pcut_str s)
{
	size_t at = pcut_str_find_char(s, '/'), upper = 0;

	if (at == SIZE_MAX)
		at = pcut_str_find_char(s, '-');
	if (at == SIZE_MAX || at < 2 || s.len > 24)
		return 0;
	if (pcut_agency_name(pcut_str_cut(s, 0, at)).len > 0)
		return s.len <= at + 7;
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] != ' ' && s.ptr[i] != '/' && s.ptr[i] != '-' &&
		    !(s.ptr[i] >= 'A' && s.ptr[i] <= 'Z'))
			return 0;
		upper = s.ptr[i] >= 'A' ? upper + 1 : 0;
		if (upper > 4)
			return 0;
	}
	return 1;
}

/* ylg/ab/mr, rb/ml, jd: whoever sat at the desk. */
static int
is_desk_mark(const pcut_text *t, pcut_str s)
{
	size_t part = 0, parts = 0;

	if (s.len > 30 || s.len < 2)
		return 0;
	if (s.ptr[0] == '(' && s.ptr[1] == '(')
		return 1;
	/* "(rin/dd)", "[kat]" */
	if ((s.ptr[0] == '(' && s.ptr[s.len - 1] == ')') ||
	    (s.ptr[0] == '[' && s.ptr[s.len - 1] == ']')) {
		s = pcut_str_cut(s, 1, s.len - 2);
		if (s.len >= 2 && s.len <= 4) {
			for (part = 0; part < s.len; part++)
				if (s.ptr[part] < 'a' || s.ptr[part] > 'z')
					break;
			if (part == s.len)
				return 1;
			part = 0;
		}
		if (is_initials(s)) /* "(MEY-SLM)" */
			return 1;
	}
	for (size_t i = 0; i <= s.len; i++) {
		if (i > 0 && i + 1 < s.len && s.ptr[i] == ' ' &&
		    s.ptr[i - 1] == '/')
			continue; /* "msw/ abr/" */
		if (i == s.len && i > 0 && s.ptr[i - 1] == '/')
			break;
		if (i == s.len || s.ptr[i] == '/' || s.ptr[i] == '-') {
			if (part < 1 || part > 5)
				return 0;
			part = 0;
			parts++;
		} else if ((s.ptr[i] >= 'a' && s.ptr[i] <= 'z') ||
		    pcut_is_digit(s.ptr[i])) {
			part++;
		} else {
			return 0;
		}
	}
	return parts >= 2 || (t->kind == PCUT_TEXT_WIRE && s.len <= 4);
}

/* Capitals up to a stroke, then figures. */
static int
is_signed(pcut_str s)
{
	size_t n = 0;

	while (n < s.len && ((s.ptr[n] >= 'A' && s.ptr[n] <= 'Z') ||
	    s.ptr[n] == '-'))
		n++;
	return n >= 2 && n < s.len && s.ptr[n] == '/' && (n + 1 == s.len ||
	    s.ptr[n + 1] == ' ');
}

/* "dpa hb yyzz n1 fk": the agency, then marks of the desk. */
static int
is_desk_line(const pcut_text *t, pcut_str s)
{
	pcut_str item;
	int words = 0;

	if (t->kind != PCUT_TEXT_WIRE || s.len > 60)
		return 0;
	while (pcut_str_take(&s, ' ', &item)) {
		if (words == 0 && pcut_agency_name(item).len == 0)
			return 0;
		if (words > 0 && (item.len > (pcut_str_find_char(item, '/') !=
		    SIZE_MAX ? 9u : 4u) || (item.len > 0 &&
		    item.ptr[item.len - 1] == '.')))
			return 0; /* "tm/jc": two at the desk */
		words++;
	}
	return words >= 2;
}

/* "Vk pr": two or three at the desk. */
static int
is_short_words(pcut_str s)
{
	pcut_str item, rest = s;
	int words = 0;

	if (s.len > 10 || pcut_text_ends_sentence(s))
		return 0;
	while (pcut_str_take(&rest, ' ', &item)) {
		if (item.len == 1 || item.len > 3)
			return 0;
		for (size_t i = 0; i < item.len; i++)
			if (!pcut_is_alpha(item.ptr[i]))
				return 0;
		words += item.len > 0;
	}
	return words > 1;
}

/* "(Release ID :96001)" */
static int
is_bracketed_number(pcut_str s)
{
	size_t digits = 0, n = s.len;

	if (s.ptr[0] != '(' || s.ptr[s.len - 1] != ')' ||
	    pcut_text_words(s, 6) > 5)
		return 0;
	while (n > 1 && pcut_is_digit(s.ptr[n - 2])) {
		digits++;
		n--;
	}
	return digits >= 3 && n > 2 && strchr(":. ", s.ptr[n - 2]) != NULL;
}

int
pcut_text_is_desk_mark(const pcut_text *t, pcut_str s)
{
	int wire = t->kind == PCUT_TEXT_WIRE;

	if (wire && s.len > 4 && pcut_str_starts(s, PCUT_LIT("((")))
		return 1;
	/* "(ANSA).", "YDX-BR/ 11-FEB-15 12:04" */
	if ((wire || t->kind == PCUT_TEXT_PRESS_RELEASE) && s.len > 3 &&
	    s.len < 40 && (is_bracketed_number(s) || (s.ptr[0] == '(' &&
	    s.ptr[s.len - 1] == '.' && pcut_agency_name(pcut_str_cut(s, 0,
	    s.len - 1)).len > 0) || is_signed(s) || is_initials(s)))
		return 1;
	return is_desk_mark(t, s) || is_desk_line(t, s) || (wire &&
	    (pcut_text_is_sent_mark(s) || is_short_words(s) ||
	    pcut_agency_name(s).len > 0));
}
