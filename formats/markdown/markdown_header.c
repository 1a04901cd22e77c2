/* SPDX-License-Identifier: ISC */
/* Bylines and dates in the one form that the writer gives them. */
#include <string.h>

#include <presscut.h>

#include "date.h"
#include "markdown_header.h"
#include "str.h"
#include "utf8.h"

const char pcut_md_address_label[] = "Original url: ";

/* One to five words, each with a capital, a letter of a script without
 * capitals or a particle in front; no digits, no end of a sentence. */
static int
is_name(pcut_str s)
{
	static const char *const particles[] = {"de", "van", "von", "der",
	    "den", "la", "le", "di", "da", "del", "della", "dos", "du", "al",
	    "el", "bin", "ibn", "ten", "ter", "y", "zu"};
	pcut_str rest = s, word;
	size_t words = 0;

	if (s.len == 0 || s.len > 80)
		return 0;
	for (size_t i = 0; i < s.len; i++)
		if (strchr("0123456789,;:!?()[]\"/|", s.ptr[i]) != NULL)
			return 0;
	while (pcut_str_take(&rest, ' ', &word)) {
		uint32_t cp = pcut_utf8_first(word);
		int known = 0;

		for (size_t i = 0; i < sizeof particles / sizeof *particles;
		     i++)
			known |= pcut_str_eq(word,
			    pcut_str_from(particles[i]));
		if (++words > 5 || word.len == 0 ||
		    (!known && (!pcut_cp_is_letter(cp) ||
		        pcut_cp_is_lower(cp))))
			return 0;
	}
	return words > 0 && !pcut_str_starts(s, PCUT_LIT("The ")) &&
	    s.ptr[s.len - 1] != ' ';
}

size_t
pcut_md_byline(pcut_str text, pcut_str names[PCUT_MD_MAX_AUTHORS])
{
	pcut_str by = PCUT_LIT("By "), and = PCUT_LIT(" and "), list, last;
	size_t count = 0, at = SIZE_MAX, next;

	if (!pcut_str_starts(text, by) || text.len > 400)
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
	*iso = PCUT_STR_NONE;
	if (pcut_date_is_valid(text)) {
		*iso = text;
		return 1;
	}
	(void)buf;
	return 0;
}
