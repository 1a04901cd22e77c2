/* SPDX-License-Identifier: ISC */
/* Bylines and dates in the one form that the writer gives them. */
#include <string.h>

#include <presscut.h>

#include "byline.h"
#include "date.h"
#include "markdown_header.h"
#include "str.h"

const char pcut_md_address_label[] = "Original url: ";

static int
is_name(pcut_str s)
{
	return s.len > 0 && s.len <= 80 &&
	    (pcut_name_is_personal(s) || pcut_agency_name(s).len > 0);
}

size_t
pcut_md_byline(pcut_str text, pcut_str names[PCUT_MD_MAX_AUTHORS])
{
	pcut_str by = PCUT_LIT("By "), and = PCUT_LIT(" and "), list, last;
	size_t count = 0, at = SIZE_MAX, next;

	if (!pcut_str_starts(text, by) || text.len > PCUT_BYLINE_MAX)
		return 0;
	list = pcut_str_skip(text, by.len);
	for (size_t i = 0; (next = pcut_str_find(pcut_str_skip(list, i),
	         and)) != SIZE_MAX; i += next + 1)
		at = i + next;
	last = at == SIZE_MAX ? list : pcut_str_skip(list, at + and.len);
	list = at == SIZE_MAX ? PCUT_STR_NONE : pcut_str_cut(list, 0, at);
	while (list.len > 0) {
		size_t end = pcut_str_find(list, PCUT_LIT(", "));

		if (count + 1 == PCUT_MD_MAX_AUTHORS)
			return 0;
		names[count++] = pcut_str_cut(list, 0, end);
		list = pcut_str_skip(list, end == SIZE_MAX ? list.len
		                                           : end + 2);
	}
	names[count++] = last;
	for (size_t i = 0; i < count; i++)
		if (!is_name(names[i]))
			return 0;
	return count;
}

int
pcut_md_date(pcut_str text, char *buf, pcut_str *iso)
{
	pcut_date date;

	*iso = PCUT_STR_NONE;
	if (pcut_date_is_valid(text)) {
		*iso = text;
		return 1;
	}
	if (text.len > PCUT_DATE_LINE ||
	    pcut_date_line(text, NULL, &date, 1) != 1 ||
	    date.label.len > 0 || !pcut_str_eq(date.raw, text))
		return 0;
	memcpy(buf, date.iso, sizeof date.iso);
	*iso = pcut_str_from(buf);
	return 1;
}
