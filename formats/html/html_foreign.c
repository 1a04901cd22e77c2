/* SPDX-License-Identifier: ISC */
/*
 * SVG by allow-list (SVG 2 less scripting, animation and foreign content):
 * parsed as XML, written again element by element, so that nothing else can
 * pass.  What refers outside the document is dropped, and so is an identifier
 * that is no name or was seen before.  Links become groups, for what they
 * show.
 */
#include "html_foreign.h"
#include "html_serialise.h"
#include "library.h"
#include "map.h"
#include "str.h"
#include "writer.h"

/* A longer or deeper one is no drawing for an article. */
#define SVG_MOST ((size_t)4 << 20)
#define DEPTH_MOST 100

#define SVG_NS "http://www.w3.org/2000/svg"
#define XLINK_NS "http://www.w3.org/1999/xlink"

static const char *const svg_elements[] = {"svg", "g", "defs", "symbol", "use",
    "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "text", "tspan", "textPath", "linearGradient", "radialGradient",
    "stop", "clipPath", "mask", "pattern", "marker", "switch", "filter",
    "feGaussianBlur", "feOffset", "feBlend", "feMerge", "feMergeNode",
    "feColorMatrix", "feComposite", "feFlood", "a", "style", NULL};

static const char *const svg_attributes[] = {"id", "class", "x", "y", "x1",
    "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "d", "dx", "dy",
    "width", "height", "viewBox", "preserveAspectRatio", "version", "transform",
    "gradientTransform", "gradientUnits", "patternUnits", "patternContentUnits",
    "patternTransform", "clipPathUnits", "maskUnits", "maskContentUnits",
    "markerUnits", "markerWidth", "markerHeight", "orient", "refX", "refY",
    "spreadMethod", "offset", "points", "pathLength", "rotate", "lengthAdjust",
    "textLength", "startOffset", "method", "spacing", "fill", "fill-opacity",
    "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap",
    "stroke-linejoin", "stroke-dasharray", "stroke-dashoffset",
    "stroke-miterlimit", "opacity", "stop-color", "stop-opacity", "clip-path",
    "clip-rule", "mask", "filter", "marker-start", "marker-mid", "marker-end",
    "font-family", "font-size", "font-style", "font-weight", "text-anchor",
    "letter-spacing", "word-spacing", "dominant-baseline", "alignment-baseline",
    "baseline-shift", "text-decoration", "writing-mode", "visibility",
    "display", "overflow", "color", "vector-effect", "in", "in2", "result",
    "stdDeviation", "mode", "operator", "type", "values", "k1", "k2", "k3",
    "k4", "flood-color", "flood-opacity", "role", "aria-label", "href", NULL};

/* What an identifier's number says. */
enum {
	ID_WRITTEN = 1,
	ID_SHAPE = 2, /* it may be shown again */
	ID_OTHER = 4,
	ID_COMPOUND =
	    8 /* it shows others again: twice would grow without end */
};

struct drawing {
	pcut_output *out;
	pcut_map ids;
	int failed;
};

static int
is_among(const char *const *list, const xmlChar *name)
{
	for (; *list != NULL; list++)
		if (strcmp(*list, (const char *)name) == 0)
			return 1;
	return 0;
}

/* A value that refers to something must refer to this document. */
static int
is_harmless(const xmlAttr *a, pcut_str value)
{
	size_t url = pcut_str_find_case(value, PCUT_LIT("url("));

	if (strcmp((const char *)a->name, "href") == 0)
		return value.len > 1 && value.ptr[0] == '#';
	if (url == SIZE_MAX)
		return 1;
	value = pcut_str_trim(pcut_str_skip(value, url + 4));
	return value.len > 0 && value.ptr[0] == '#' &&
	       pcut_str_find_case(value, PCUT_LIT("url(")) == SIZE_MAX;
}

/* A name of XML's, in ASCII. */
static int
is_name(pcut_str id)
{
	for (size_t i = 0; i < id.len; i++) {
		char c = id.ptr[i];

		if (!pcut_is_alpha(c) && c != '_' &&
		    (i == 0 || (!pcut_is_digit(c) && c != '-' && c != '.')))
			return 0;
	}
	return id.len > 0;
}

/* The only text of an attribute; empty where there is none. */
static pcut_str
value_of(const xmlAttr *a)
{
	return a->children == NULL || a->children->next != NULL ||
		       a->children->content == NULL
		   ? PCUT_STR_NONE
		   : pcut_str_from((const char *)a->children->content);
}

static pcut_str
id_of(const xmlNode *n)
{
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next)
		if (a->ns == NULL && strcmp((const char *)a->name, "id") == 0)
			return value_of(a);
	return PCUT_STR_NONE;
}

static int
is_allowed(const xmlNode *n)
{
	return n->type == XML_ELEMENT_NODE && is_among(svg_elements, n->name) &&
	       (n->ns == NULL ||
		   strcmp((const char *)n->ns->href, SVG_NS) == 0);
}

/* Notes the identifier of n, if it is the first of its name, and that those
 * round it show others again. */
static void
note_id(struct drawing *d, const xmlNode *n)
{
	static const char *const shapes[] = {"g", "symbol", "svg", "path",
	    "rect", "circle", "ellipse", "line", "polyline", "polygon", "text",
	    NULL};
	pcut_str id = id_of(n);
	uint64_t *at;

	if (is_name(id)) {
		if ((at = pcut_map_at(&d->ids, id)) == NULL)
			d->failed = 1;
		else if (*at == 0)
			*at = is_among(shapes, n->name) ? ID_SHAPE : ID_OTHER;
	}
	if (strcmp((const char *)n->name, "use") != 0)
		return;
	/* libxml2 bounds the depth. */
	for (n = n->parent; n != NULL && n->type == XML_ELEMENT_NODE;
	     n = n->parent)
		if ((at = pcut_map_find(&d->ids, id_of(n))) != NULL)
			*at |= ID_COMPOUND;
}

/* What the reference of n leads to is there, and of a kind that n can use. */
static int
is_reference(struct drawing *d, const xmlNode *n, pcut_str value)
{
	uint64_t *at = pcut_map_find(&d->ids, pcut_str_skip(value, 1));

	if (at == NULL)
		return 0;
	if (strcmp((const char *)n->name, "use") == 0)
		return (*at & (ID_SHAPE | ID_COMPOUND)) == ID_SHAPE;
	return strcmp((const char *)n->name, "textPath") == 0 ||
	       !(*at & ID_SHAPE);
}

/* Nonzero once for each identifier. */
static int
take_id(struct drawing *d, pcut_str id)
{
	uint64_t *at = pcut_map_find(&d->ids, id);

	if (at == NULL || (*at & ID_WRITTEN))
		return 0;
	*at |= ID_WRITTEN;
	return 1;
}

/* The attribute style of n; a value with a quote cannot be XML's. */
static void
put_style(struct drawing *d, pcut_str style)
{
	pcut_puts(d->out, " style=\"");
	pcut_html_svg_style(style, d->out);
	pcut_putc(d->out, '"');
}

static void
put_attributes(struct drawing *d, const xmlNode *n)
{
	int refers = 0;

	for (const xmlAttr *a = n->properties; a != NULL; a = a->next) {
		int href = strcmp((const char *)a->name, "href") == 0;
		pcut_str value;

		if (a->ns == NULL &&
		    strcmp((const char *)a->name, "style") == 0)
			put_style(d, value_of(a));
		if ((a->ns != NULL && !href) || (href && refers) ||
		    !is_among(svg_attributes, a->name))
			continue;
		value = value_of(a);
		if (value.len == 0 || !is_harmless(a, value) ||
		    (href && !is_reference(d, n, value)) ||
		    (strcmp((const char *)a->name, "id") == 0 &&
			!take_id(d, value)))
			continue;
		refers |= href;
		/* Older readers know no href without its namespace. */
		pcut_putf(d->out, href ? " xlink:%s=\"" : " %s=\"",
		    (const char *)a->name);
		pcut_html_escape(d->out, value);
		pcut_putc(d->out, '"');
	}
}

static void
note_ids(struct drawing *d, const xmlNode *root)
{
	const xmlNode *n = root;

	for (;;) {
		if (is_allowed(n)) {
			note_id(d, n);
			if (n->children != NULL) {
				n = n->children;
				continue;
			}
		}
		while (n != root && n->next == NULL)
			n = n->parent;
		if (n == root)
			return;
		n = n->next;
	}
}

static void
put_sheet(struct drawing *d, const xmlNode *n)
{
	pcut_puts(d->out, "<style>");
	for (const xmlNode *c = n->children; c != NULL; c = c->next)
		if (c->type == XML_TEXT_NODE && c->content != NULL)
			pcut_html_svg_sheet(
			    pcut_str_from((const char *)c->content), d->out);
	pcut_puts(d->out, "</style>");
}

/* A link is written as the group it is. */
static const char *
name_of(const xmlNode *n)
{
	return strcmp((const char *)n->name, "a") == 0 ? "g"
						       : (const char *)n->name;
}

static void
put_tree(struct drawing *d, const xmlNode *root)
{
	const xmlNode *n = root;
	unsigned depth = 0;

	for (;;) {
		int enter = 0;

		if (n->type == XML_TEXT_NODE && n->content != NULL) {
			pcut_html_escape(
			    d->out, pcut_str_from((const char *)n->content));
		} else if (is_allowed(n) &&
			   strcmp((const char *)n->name, "style") == 0) {
			put_sheet(d, n);
		} else if (is_allowed(n)) {
			pcut_putf(d->out, "<%s", name_of(n));
			if (n == root)
				pcut_puts(d->out,
				    " xmlns=\"" SVG_NS "\" "
				    "xmlns:xlink=\"" XLINK_NS "\"");
			put_attributes(d, n);
			enter = n->children != NULL && depth < DEPTH_MOST;
			pcut_puts(d->out, enter ? ">" : "/>");
		}
		if (enter) {
			depth++;
			n = n->children;
			continue;
		}
		while (n != root && n->next == NULL) {
			n = n->parent;
			depth--;
			pcut_putf(d->out, "</%s>", name_of(n));
		}
		if (n == root)
			return;
		n = n->next;
	}
}

/* Nothing of libxml2's may reach the terminal. */
static void
be_quiet(void *payload, const char *format, ...)
{
	(void)payload, (void)format;
}

#define LIBXML(F)                                                              \
	F(xmlCtxtReadMemory)                                                   \
	F(xmlDocGetRootElement) F(xmlFreeDoc) F(xmlFreeParserCtxt)             \
	    F(xmlNewParserCtxt)

int
pcut_html_foreign(pcut_str xml, const char *root,
    void (*put)(void *payload, const xmlNode *top), void *payload,
    pcut_output *out)
{
	static const char *const names[] = {LIBXML(PCUT_LIBRARY_NAME)};
	struct {
		LIBXML(PCUT_LIBRARY_POINTER)
	} lib;
	xmlParserCtxtPtr parser;
	xmlNodePtr top;
	xmlDocPtr doc;
	int good;

	if (!pcut_library_load(PCUT_LIBRARY_XML2, names,
		sizeof names / sizeof names[0], &lib) ||
	    (parser = lib.xmlNewParserCtxt()) == NULL) {
		pcut_output_fail(out, PCUT_ENOMEM);
		return 0;
	}
	if (parser->sax != NULL)
		parser->sax->error = parser->sax->warning = be_quiet;
	doc = lib.xmlCtxtReadMemory(parser, xml.ptr, (int)xml.len, NULL, NULL,
	    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
		XML_PARSE_NOCDATA);
	top = doc == NULL ? NULL : lib.xmlDocGetRootElement(doc);
	good = top != NULL &&
	       (doc->intSubset == NULL || doc->intSubset->children == NULL) &&
	       strcmp((const char *)top->name, root) == 0;
	if (parser->errNo == XML_ERR_NO_MEMORY)
		pcut_output_fail(out, PCUT_ENOMEM);
	else if (good)
		put(payload, top);
	lib.xmlFreeDoc(doc);
	lib.xmlFreeParserCtxt(parser);
	return good;
}

static void
put_drawing(void *payload, const xmlNode *top)
{
	struct drawing *d = payload;

	note_ids(d, top);
	put_tree(d, top);
	pcut_map_free(&d->ids);
}

int
pcut_html_svg(pcut_str svg, pcut_output *out)
{
	struct drawing drawing = {.out = out};

	return svg.len > 0 && svg.len <= SVG_MOST &&
	       pcut_str_find(svg, PCUT_LIT("<!ENTITY")) == SIZE_MAX &&
	       pcut_html_foreign(svg, "svg", put_drawing, &drawing, out) &&
	       !drawing.failed;
}
