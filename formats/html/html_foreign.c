/* SPDX-License-Identifier: ISC */
/*
 * MathML and SVG by allow-list (MathML 3, chapter 3; SVG 2 less scripting,
 * animation, styling and foreign content), each in its own namespace: parsed
 * as XML, written again element by element, so that nothing else can pass.
 * What refers outside the document is dropped.
 */
#include <string.h>

#include <libxml/parser.h>

#include "html_serialise.h"
#include "library.h"
#include "str.h"

/* A longer or deeper one is no formula, and no drawing for an article. */
#define MATHML_MOST ((size_t)1 << 18)
#define SVG_MOST ((size_t)4 << 20)
#define DEPTH_MOST 100

struct vocabulary {
	const char *root, *ns;
	const char *const *elements; /* ended by NULL, as are attributes */
	const char *const *attributes;
};

static const char *const math_elements[] = {"math", "mi", "mn", "mo", "ms",
    "mtext", "mspace", "mrow", "mfrac", "msqrt", "mroot", "mstyle", "merror",
    "mpadded", "mphantom", "mfenced", "menclose", "msub", "msup", "msubsup",
    "munder", "mover", "munderover", "mmultiscripts", "mprescripts", "none",
    "mtable", "mtr", "mlabeledtr", "mtd", "maction", "semantics",
    "annotation", NULL};

static const char *const math_attributes[] = {"accent", "accentunder", "align",
    "alttext", "close", "columnalign", "columnlines", "columnspacing",
    "columnspan", "denomalign", "depth", "dir", "display", "displaystyle",
    "encoding", "fence", "form", "frame", "height", "largeop", "linethickness",
    "lspace", "mathvariant", "maxsize", "minsize", "movablelimits", "notation",
    "numalign", "open", "rowalign", "rowlines", "rowspacing", "rowspan",
    "rspace", "scriptlevel", "separator", "separators", "stretchy",
    "symmetric", "voffset", "width", NULL};

static const char *const svg_elements[] = {"svg", "g", "defs", "symbol",
    "use", "title", "desc", "path", "rect", "circle", "ellipse", "line",
    "polyline", "polygon", "text", "tspan", "textPath", "linearGradient",
    "radialGradient", "stop", "clipPath", "mask", "pattern", "marker",
    "switch", "filter", "feGaussianBlur", "feOffset", "feBlend", "feMerge",
    "feMergeNode", "feColorMatrix", "feComposite", "feFlood", NULL};

static const char *const svg_attributes[] = {"id", "class", "x", "y", "x1",
    "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "d", "dx",
    "dy", "width", "height", "viewBox", "preserveAspectRatio", "version",
    "transform", "gradientTransform", "gradientUnits", "patternUnits",
    "patternContentUnits", "patternTransform", "clipPathUnits", "maskUnits",
    "maskContentUnits", "markerUnits", "markerWidth", "markerHeight", "orient",
    "refX", "refY", "spreadMethod", "offset", "points", "pathLength", "rotate",
    "lengthAdjust", "textLength", "startOffset", "method", "spacing", "fill",
    "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
    "stroke-linecap", "stroke-linejoin", "stroke-dasharray",
    "stroke-dashoffset", "stroke-miterlimit", "opacity", "stop-color",
    "stop-opacity", "clip-path", "clip-rule", "mask", "filter", "marker-start",
    "marker-mid", "marker-end", "font-family", "font-size", "font-style",
    "font-weight", "text-anchor", "letter-spacing", "word-spacing",
    "dominant-baseline", "alignment-baseline", "baseline-shift",
    "text-decoration", "writing-mode", "visibility", "display", "overflow",
    "color", "vector-effect", "in", "in2", "result", "stdDeviation", "mode",
    "operator", "type", "values", "k1", "k2", "k3", "k4", "flood-color",
    "flood-opacity", "role", "aria-label", "href", NULL};

static const struct vocabulary math_vocabulary = {"math",
    "http://www.w3.org/1998/Math/MathML", math_elements, math_attributes};
static const struct vocabulary svg_vocabulary = {"svg",
    "http://www.w3.org/2000/svg", svg_elements, svg_attributes};

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

static void
put_attributes(pcut_output *out, const xmlNode *n, const struct vocabulary *v)
{
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next) {
		pcut_str value;
		int xlink = a->ns != NULL &&
		    strcmp((const char *)a->name, "href") == 0;

		if ((a->ns != NULL && !xlink) ||
		    !is_among(v->attributes, a->name) || a->children == NULL ||
		    a->children->next != NULL ||
		    a->children->content == NULL)
			continue;
		value = pcut_str_from((const char *)a->children->content);
		if (!is_harmless(a, value))
			continue;
		pcut_putf(out, " %s=\"", (const char *)a->name);
		pcut_html_escape(out, value);
		pcut_putc(out, '"');
	}
}

static int
is_allowed(const xmlNode *n, const struct vocabulary *v)
{
	return n->type == XML_ELEMENT_NODE && is_among(v->elements, n->name) &&
	    (n->ns == NULL || strcmp((const char *)n->ns->href, v->ns) == 0);
}

static void
put_tree(pcut_output *out, const xmlNode *root, const struct vocabulary *v)
{
	const xmlNode *n = root;
	unsigned depth = 0;

	for (;;) {
		int enter = 0;

		if (n->type == XML_TEXT_NODE && n->content != NULL) {
			pcut_html_escape(out,
			    pcut_str_from((const char *)n->content));
		} else if (is_allowed(n, v)) {
			pcut_putf(out, "<%s", (const char *)n->name);
			if (n == root)
				pcut_putf(out, " xmlns=\"%s\"", v->ns);
			put_attributes(out, n, v);
			enter = n->children != NULL && depth < DEPTH_MOST;
			pcut_puts(out, enter ? ">" : "/>");
		}
		if (enter) {
			depth++;
			n = n->children;
			continue;
		}
		while (n != root && n->next == NULL) {
			n = n->parent;
			depth--;
			pcut_putf(out, "</%s>", (const char *)n->name);
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

#define LIBXML(F) \
	F(xmlCtxtReadMemory) F(xmlDocGetRootElement) F(xmlFreeDoc) \
	F(xmlFreeParserCtxt) F(xmlNewParserCtxt)

/* A declaration could define entities: such a document is refused. */
static int
put_allowed(pcut_str xml, const struct vocabulary *v, pcut_output *out)
{
	static const char *const names[] = {LIBXML(PCUT_LIBRARY_NAME)};
	struct { LIBXML(PCUT_LIBRARY_POINTER) } lib;
	xmlParserCtxtPtr parser;
	xmlNodePtr root;
	xmlDocPtr doc;
	int good = 0;

	if (!pcut_library_load(PCUT_LIBRARY_XML2, names,
	    sizeof names / sizeof names[0], &lib) ||
	    (parser = lib.xmlNewParserCtxt()) == NULL)
		return 0;
	if (parser->sax != NULL)
		parser->sax->error = parser->sax->warning = be_quiet;
	doc = lib.xmlCtxtReadMemory(parser, xml.ptr, (int)xml.len, NULL, NULL,
	    XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
	    XML_PARSE_NOCDATA);
	root = doc == NULL ? NULL : lib.xmlDocGetRootElement(doc);
	if (root != NULL && (doc->intSubset == NULL ||
	    doc->intSubset->children == NULL) &&
	    strcmp((const char *)root->name, v->root) == 0) {
		put_tree(out, root, v);
		good = 1;
	}
	lib.xmlFreeDoc(doc);
	lib.xmlFreeParserCtxt(parser);
	return good;
}

int
pcut_html_mathml(pcut_str mathml, pcut_output *out)
{
	if (mathml.len == 0 || mathml.len > MATHML_MOST ||
	    pcut_str_find(mathml, PCUT_LIT("<!")) != SIZE_MAX)
		return 0;
	return put_allowed(mathml, &math_vocabulary, out);
}

int
pcut_html_svg(pcut_str svg, pcut_output *out)
{
	if (svg.len == 0 || svg.len > SVG_MOST ||
	    pcut_str_find(svg, PCUT_LIT("<!ENTITY")) != SIZE_MAX)
		return 0;
	return put_allowed(svg, &svg_vocabulary, out);
}
