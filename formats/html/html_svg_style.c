/* SPDX-License-Identifier: ISC */
/*
 * Styles of a drawing by allow-list: declarations of SVG's own properties with
 * values that name colours, lengths and places in the drawing, no addresses,
 * no functions but those of colours and transforms.  Rules behind an at-sign,
 * and what has a backslash or a quote where none is needed, are dropped.
 * Linear in the text.
 */
#include "html_foreign.h"
#include "str.h"

static const char *const properties[] = {"alignment-baseline", "baseline-shift",
    "clip-path", "clip-rule", "color", "display", "dominant-baseline", "fill",
    "fill-opacity", "fill-rule", "filter", "flood-color", "flood-opacity",
    "font-family", "font-size", "font-stretch", "font-style", "font-variant",
    "font-weight", "letter-spacing", "marker-end", "marker-mid", "marker-start",
    "mask", "opacity", "paint-order", "shape-rendering", "stop-color",
    "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset",
    "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity",
    "stroke-width", "text-anchor", "text-decoration", "text-rendering",
    "transform", "transform-origin", "vector-effect", "visibility",
    "word-spacing", "writing-mode"};

static const char *const functions[] = {"rgb", "rgba", "hsl", "hsla",
    "translate", "scale", "rotate", "matrix", "skewx", "skewy"};

/* Whether the parenthesis at i follows the name of a function above, or "url"
 * before a place in the drawing. */
static int
is_function(pcut_str s, size_t i)
{
	size_t start = i;
	pcut_str name;

	while (start > 0 && pcut_is_alpha(s.ptr[start - 1]))
		start--;
	name = pcut_str_cut(s, start, i - start);
	if (pcut_str_eq_case(name, PCUT_LIT("url")))
		return i + 1 < s.len && s.ptr[i + 1] == '#';
	for (size_t j = 0; j < sizeof functions / sizeof functions[0]; j++)
		if (pcut_str_eq_case(name, pcut_str_from(functions[j])))
			return 1;
	return 0;
}

static int
is_value(pcut_str s, int quotes)
{
	int open = 0;

	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (c == '(' && (open++ || !is_function(s, i)))
			return 0;
		if (c == ')' && !open--)
			return 0;
		if (!pcut_is_alpha(c) && !pcut_is_digit(c) &&
		    strchr(" #.,%-+()_", c) == NULL && !(quotes && c == '\''))
			return 0;
	}
	return s.len > 0 && !open;
}

static void
put_declaration(pcut_str s, pcut_output *out)
{
	size_t colon = pcut_str_find_char(s, ':');
	pcut_str name = pcut_str_trim(pcut_str_cut(s, 0, colon));
	pcut_str value = pcut_str_trim(
	    pcut_str_skip(s, colon == SIZE_MAX ? s.len : colon + 1));
	int family = pcut_str_eq(name, PCUT_LIT("font-family"));
	size_t quotes = 0;

	for (size_t i = 0; i < value.len; i++)
		quotes += value.ptr[i] == '\'';
	if (!is_value(value, family && quotes % 2 == 0))
		return;
	for (size_t i = 0; i < sizeof properties / sizeof properties[0]; i++) {
		if (!pcut_str_eq(name, pcut_str_from(properties[i])))
			continue;
		pcut_put(out, name);
		pcut_putc(out, ':');
		pcut_put(out, value);
		pcut_putc(out, ';');
	}
}

void
pcut_html_svg_style(pcut_str style, pcut_output *out)
{
	pcut_str declaration;

	while (pcut_str_take(&style, ';', &declaration))
		put_declaration(declaration, out);
}

static int
is_selector(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!pcut_is_alpha(s.ptr[i]) && !pcut_is_digit(s.ptr[i]) &&
		    strchr(" .#,*-_", s.ptr[i]) == NULL)
			return 0;
	return s.len > 0 && s.ptr[0] != ',' && s.ptr[s.len - 1] != ',';
}

/* The text up to the next brace or semicolon that is in no comment, which
 * *rest then begins with; what has a comment in it is given as empty. */
static pcut_str
take_prelude(pcut_str *rest)
{
	int comment = 0;
	pcut_str s;

	for (size_t i = 0; i < rest->len; i++) {
		if (i + 1 < rest->len && rest->ptr[i] == '/' &&
		    rest->ptr[i + 1] == '*') {
			size_t end = pcut_str_find(
			    pcut_str_skip(*rest, i + 2), PCUT_LIT("*/"));

			/* Before a selector it does not matter. */
			if (pcut_str_trim(pcut_str_cut(*rest, 0, i)).len > 0)
				comment = 1;
			if (end == SIZE_MAX)
				break;
			if (!comment) {
				*rest = pcut_str_skip(*rest, i + end + 4);
				i = SIZE_MAX;
			} else {
				i += end + 3;
			}
			continue;
		}
		if (rest->ptr[i] != '{' && rest->ptr[i] != '}' &&
		    rest->ptr[i] != ';')
			continue;
		s = pcut_str_cut(*rest, 0, i);
		*rest = pcut_str_skip(*rest, i);
		return comment ? PCUT_STR_NONE : pcut_str_trim(s);
	}
	*rest = PCUT_STR_NONE;
	return PCUT_STR_NONE;
}

/* Behind the brace that closes the one s begins with. */
static pcut_str
skip_block(pcut_str s)
{
	size_t depth = 0;

	for (size_t i = 0; i < s.len; i++) {
		depth += s.ptr[i] == '{';
		if (s.ptr[i] == '}' && --depth == 0)
			return pcut_str_skip(s, i + 1);
	}
	return PCUT_STR_NONE;
}

void
pcut_html_svg_sheet(pcut_str css, pcut_output *out)
{
	while (css.len > 0) {
		pcut_str selector = take_prelude(&css);

		if (css.len > 0 && css.ptr[0] == '{') {
			pcut_str after = skip_block(css);

			if (is_selector(selector)) {
				size_t end = pcut_str_find_char(css, '}');

				pcut_put(out, selector);
				pcut_putc(out, '{');
				pcut_html_svg_style(
				    pcut_str_cut(css, 1,
					end == SIZE_MAX ? css.len : end - 1),
				    out);
				pcut_puts(out, "}\n");
			}
			css = after;
		} else {
			css = pcut_str_skip(css, 1);
		}
	}
}
