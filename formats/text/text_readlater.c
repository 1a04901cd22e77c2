/* SPDX-License-Identifier: ISC */
/*
 * Exports of reading apps: a list of what is known of the article, then
 * the passages that were marked in it.
 */
#include "str.h"
#include "text_dump.h"

/* "- Author: [[Sam Ottley]]" under a heading Metadata. */
static void
metadata_line(pcut_text *t, pcut_str s)
{
	pcut_label label;
	pcut_str value;

	s = pcut_str_trim(s);
	if (s.len < 3 || (s.ptr[0] != '-' && s.ptr[0] != '*'))
		return;
	s = pcut_str_trim(pcut_str_skip(s, 1));
	if (pcut_str_starts_case(s, PCUT_LIT("full title:"))) {
		pcut_text_title(t, PCUT_ORIGIN_INPUT, pcut_str_skip(s, 11));
		return;
	}
	if (!pcut_label_field(s, &label) || label.field ==
	    PCUT_FIELD_SECTION) {
		pcut_text_notice(t, "cover-sheet", s);
		return;
	}
	value = label.value;
	if (pcut_str_starts(value, PCUT_LIT("[[")) && pcut_str_ends(value,
	    PCUT_LIT("]]")))
		value = pcut_str_cut(value, 2, value.len - 4);
	pcut_text_field(t, label.field, value);
}

/* s without "([View Highlight](...))". */
static pcut_str
without_view(pcut_str s)
{
	static const char *const marks[] = {"([View Highlight](",
	    "[View Highlight](", "([Location ", "([View Location]("};

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		size_t n = pcut_str_find(s, pcut_str_from(marks[i]));

		if (n != SIZE_MAX && s.ptr[s.len - 1] == ')')
			return pcut_str_trim_end(pcut_str_cut(s, 0, n));
	}
	return s;
}

int
pcut_text_highlights(pcut_text *t, pcut_str text, pcut_buf *out)
{
	pcut_str rest = text, h1 = PCUT_STR_NONE;
	int section = 0, seen = 0;

	while (rest.len > 0) {
		pcut_str line = pcut_str_trim_end(pcut_str_take_line(&rest));
		pcut_str s = pcut_str_trim(line);

		if (pcut_str_starts(s, PCUT_LIT("# "))) {
			h1 = pcut_str_skip(s, 2);
			continue;
		}
		if (pcut_str_starts(s, PCUT_LIT("## ")) || pcut_str_starts(s,
		    PCUT_LIT("### "))) {
			pcut_str name = pcut_str_trim(pcut_str_skip(s, s.ptr[2]
			    == '#' ? 4 : 3));

			section = pcut_str_eq_case(name, PCUT_LIT("metadata"))
			    ? 1 : pcut_str_starts_case(name,
			    PCUT_LIT("highlights")) ? 2 : 3;
			seen |= section == 1 || section == 2;
			if (section != 3)
				continue;
		}
		if (section == 1) {
			metadata_line(t, s);
			continue;
		}
		if (section == 0 && pcut_str_starts(s, PCUT_LIT("!["))) {
			pcut_text_notice(t, "navigation", s);
			continue;
		}
		s = pcut_str_trim(s);
		if (s.len > 2 && line.len > s.len && (pcut_str_starts(s,
		    PCUT_LIT("- Note:")) || pcut_str_starts(s,
		    PCUT_LIT("- **Note")) || pcut_str_starts(s,
		    PCUT_LIT("- Tags:")))) {
			pcut_text_notice(t, "boilerplate", s);
			continue;
		}
		pcut_buf_put(out, without_view(line));
		pcut_buf_putc(out, '\n');
	}
	if (seen)
		pcut_text_title(t, PCUT_ORIGIN_TEXT, h1);
	return seen && !out->failed;
}
