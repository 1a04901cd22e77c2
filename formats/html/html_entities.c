/* SPDX-License-Identifier: ISC */
/* Which of the names of src/entity.h old pages write without a semicolon (HTML
 * Living Standard, 13.5). */
#include "entity.h"
#include "html_entities.h"
#include "str.h"

/* In order of bytes. */
static const char *const bare_names[] = {
    "AElig", "AMP", "Aacute", "Acirc", "Agrave", "Aring", "Atilde", "Auml",
    "COPY", "Ccedil", "ETH", "Eacute", "Ecirc", "Egrave", "Euml", "GT",
    "Iacute", "Icirc", "Igrave", "Iuml", "LT", "Ntilde", "Oacute", "Ocirc",
    "Ograve", "Oslash", "Otilde", "Ouml", "QUOT", "REG", "THORN", "Uacute",
    "Ucirc", "Ugrave", "Uuml", "Yacute", "aacute", "acirc", "acute", "aelig",
    "agrave", "amp", "aring", "atilde", "auml", "brvbar", "ccedil", "cedil",
    "cent", "copy", "curren", "deg", "divide", "eacute", "ecirc", "egrave",
    "eth", "euml", "frac12", "frac14", "frac34", "gt", "iacute", "icirc",
    "iexcl", "igrave", "iquest", "iuml", "laquo", "lt", "macr", "micro",
    "middot", "nbsp", "not", "ntilde", "oacute", "ocirc", "ograve", "ordf",
    "ordm", "oslash", "otilde", "ouml", "para", "plusmn", "pound", "quot",
    "raquo", "reg", "sect", "shy", "sup1", "sup2", "sup3", "szlig", "thorn",
    "times", "uacute", "ucirc", "ugrave", "uml", "uuml", "yacute", "yen",
    "yuml",
};

static int
is_bare(pcut_str name)
{
	size_t low = 0, high = sizeof bare_names / sizeof bare_names[0];

	while (low < high) {
		size_t mid = low + (high - low) / 2;
		int order = pcut_str_cmp(name, pcut_str_from(bare_names[mid]));

		if (order == 0)
			return 1;
		if (order < 0)
			high = mid;
		else
			low = mid + 1;
	}
	return 0;
}

pcut_str
pcut_html_entity_bare(pcut_str name)
{
	return is_bare(name) ? pcut_entity_named(name) : PCUT_STR_NONE;
}
