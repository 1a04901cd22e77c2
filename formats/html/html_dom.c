/* SPDX-License-Identifier: ISC */
/*
 * The tree of a page, from the events of libxml2's HTML parser.
 *
 * libxml2 gives its own idea of HTML 4's tree: it ends elements on its own,
 * and it drops an end tag that it thinks cannot be meant, as </header> over
 * an open <div>.  So only what the page says is taken from it: start tags,
 * texts, and of the end events the first at the end of a real end tag, with
 * the name that stands there; end tags that it drops are found in its error
 * reports.  What closes what is html_tree.c's to decide.
 *
 * libxml2's stack is kept short (its search for an end tag's start is
 * linear in it), which on pages within PCUT_HTML_DEPTH_MAX changes nothing.
 */
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "html_dom.h"
#include "html_scan.h"
#include "html_tree.h"
#include "library.h"
#include "str.h"

#define LEVELS_MAX (PCUT_HTML_DEPTH_MAX + 64)

struct parse {
	pcut_html_tree tree;
	pcut_html_scan scan;
	size_t run;          /* of the scan, around the last offset asked */
	xmlParserCtxt *ctxt;
	void (*stop)(xmlParserCtxt *ctxt); /* xmlStopParser() */
	size_t seen;         /* where the last end event was: a second one */
	                     /* there is libxml2's own idea */
	size_t start;        /* where the last start tag ended */
	const xmlChar *start_name;
};

/* ---- where libxml2 is ------------------------------------------------- */

static size_t
position(const struct parse *ps)
{
	const xmlParserInput *in = ps->ctxt->input;

	return in->consumed + (size_t)(in->cur - in->base);
}

/* The same in the page as it was given; asked for in rising order. */
static uint32_t
offset(struct parse *ps)
{
	const pcut_html_scan *scan = &ps->scan;
	size_t at = position(ps);

	if (scan->nruns == 0)
		return 0;
	while (ps->run + 1 < scan->nruns && scan->runs[ps->run + 1].out <= at)
		ps->run++;
	if (at < scan->runs[ps->run].out)
		return (uint32_t)scan->runs[ps->run].in;
	return (uint32_t)(scan->runs[ps->run].in +
	    (at - scan->runs[ps->run].out));
}

/* The name of the end tag that ends where libxml2 is; ptr NULL: none does. */
static pcut_str
end_tag_here(const struct parse *ps)
{
	const xmlParserInput *in = ps->ctxt->input;
	const char *base = (const char *)in->base, *p = (const char *)in->cur;
	size_t len = 0;

	if (p == base || p[-1] != '>')
		return (pcut_str){NULL, 0};
	for (p--; p > base && p[-1] != '<' && p[-1] != '>' && p[-1] != '"';
	    p--)
		if (++len > PCUT_HTML_ATTR_MAX)
			return (pcut_str){NULL, 0};
	if (p == base || p[-1] != '<' || *p != '/')
		return (pcut_str){NULL, 0};
	return (pcut_str){p + 1, len - 1};
}

/* ---- events ----------------------------------------------------------- */

static int
is_for_head_text(const xmlChar *name, const xmlChar **atts,
    const struct parse *ps)
{
	const xmlParserInput *in = ps->ctxt->input;
	const xmlChar *p = in->cur;

	/* A paragraph that libxml2 makes up for text outside of all. */
	if (atts != NULL || name[0] != 'p' || name[1] != '\0')
		return 0;
	while (p > in->base && (pcut_is_space((char)p[-1]) || p[-1] == '/'))
		p--;
	return !(p >= in->base + 2 && (p[-1] | 32) == 'p' && p[-2] == '<');
}

/* The attributes of a tag, kept by the scan: a=N. */
static struct pcut_html_attrs
attrs_of(const struct parse *ps, const xmlChar **atts)
{
	static const struct pcut_html_attrs none = {NULL, 0};
	size_t n = 0;

	if (atts == NULL || atts[1] == NULL)
		return none;
	for (const xmlChar *d = atts[1]; *d >= '0' && *d <= '9'; d++)
		n = n * 10 + (size_t)(*d - '0');
	return n < ps->scan.nattrs ? ps->scan.attrs[n] : none;
}

static void
on_start(void *payload, const xmlChar *name, const xmlChar **atts)
{
	struct parse *ps = payload;
	xmlParserCtxt *ctxt = ps->ctxt;
	pcut_str spelt = {(const char *)name, strlen((const char *)name)};
	struct pcut_html_attrs attrs;
	const char *kept;
	unsigned tag = pcut_html_tag_of(spelt);

	if (ctxt->nameNr > LEVELS_MAX) {
		ctxt->nameNr--;
		ctxt->nameTab[ctxt->nameNr] = NULL;
		ctxt->name = ctxt->nameTab[ctxt->nameNr - 1];
	}
	if (is_for_head_text(name, atts, ps) || ps->tree.failed)
		return;
	attrs = attrs_of(ps, atts);
	kept = tag != 0 ? pcut_html_tag_name(tag) :
	    pcut_arena_str(ps->tree.arena, spelt).ptr;
	if (kept == NULL) {
		ps->tree.failed = 1;
		return;
	}
	ps->tree.offset = offset(ps);
	ps->start = position(ps);
	ps->start_name = name;
	pcut_html_tree_start(&ps->tree, tag, kept, attrs.attr, attrs.count,
	    0);
}

static void
end_named(struct parse *ps, pcut_str name)
{
	char lower[PCUT_HTML_ATTR_MAX + 1];
	size_t n = 0;

	for (; n < name.len && !pcut_is_space(name.ptr[n]) &&
	    name.ptr[n] != '/'; n++)
		lower[n] = pcut_lower(name.ptr[n]);
	lower[n] = '\0';
	ps->tree.offset = offset(ps);
	pcut_html_tree_end(&ps->tree, pcut_html_tag_of((pcut_str){lower, n}),
	    lower);
}

static void
on_end(void *payload, const xmlChar *name)
{
	struct parse *ps = payload;
	const xmlParserInput *in = ps->ctxt->input;
	size_t at = position(ps);
	pcut_str tag;

	if (ps->start_name == name && at > ps->start && at <= ps->start + 2 &&
	    in->cur[-1] == '>' && ps->seen != at) {
		unsigned t = pcut_html_tag_of((pcut_str){(const char *)name,
		    strlen((const char *)name)});

		/* "/>", or one that never has content. */
		ps->seen = at;
		ps->start_name = NULL;
		if (!pcut_html_tag_is_void(t) && in->cur - in->base >= 2 &&
		    in->cur[-2] == '/')
			pcut_html_tree_end(&ps->tree, t, (const char *)name);
		return;
	}
	if (at == ps->seen)
		return;
	ps->seen = at;
	tag = end_tag_here(ps);
	if (tag.ptr != NULL)
		end_named(ps, tag);
}

/* An end tag that libxml2 does not follow. */
static void
on_error(void *payload, xmlError *error)
{
	struct parse *ps = payload;
	pcut_str tag;
	size_t at;

	if (error->code == XML_ERR_NO_MEMORY) {
		ps->tree.failed = 1;
		if (ps->ctxt != NULL)
			ps->stop(ps->ctxt); /* it might go round for ever */
		return;
	}
	if (error->code != XML_ERR_TAG_NAME_MISMATCH || ps->ctxt == NULL)
		return;
	at = position(ps);
	if (at == ps->seen)
		return;
	ps->seen = at;
	tag = end_tag_here(ps);
	if (tag.ptr != NULL)
		end_named(ps, tag);
}

static void
on_text(void *payload, const xmlChar *text, int len)
{
	struct parse *ps = payload;

	ps->start_name = NULL;
	pcut_html_tree_text(&ps->tree, (pcut_str){(const char *)text,
	    (size_t)len});
}

/* ---- parsing ---------------------------------------------------------- */

#define LIBXML(F) \
	F(htmlCreateMemoryParserCtxt) F(htmlCtxtUseOptions) \
	F(htmlFreeParserCtxt) F(htmlParseDocument) F(xmlFreeDoc) \
	F(xmlStopParser) F(xmlSwitchEncoding)

static pcut_status
run_parser(struct parse *ps)
{
	static const char *const names[] = {LIBXML(PCUT_LIBRARY_NAME)};
	struct { LIBXML(PCUT_LIBRARY_POINTER) } xml;
	xmlSAXHandler sax = {.initialized = XML_SAX2_MAGIC,
	    .startElement = on_start, .endElement = on_end,
	    .characters = on_text, .ignorableWhitespace = on_text,
	    .cdataBlock = on_text, .serror = on_error};
	pcut_str page = pcut_buf_str(&ps->scan.out);
	xmlSAXHandler *was;
	xmlParserCtxt *ctxt;

	if (!pcut_library_load(PCUT_LIBRARY_XML2, names,
	    sizeof names / sizeof names[0], &xml))
		return PCUT_EUNKNOWN;
	ctxt = xml.htmlCreateMemoryParserCtxt(page.ptr, (int)page.len);
	if (ctxt == NULL)
		return PCUT_ENOMEM;
	was = ctxt->sax;
	ctxt->sax = &sax;
	ctxt->userData = ps;
	xml.htmlCtxtUseOptions(ctxt, HTML_PARSE_RECOVER | HTML_PARSE_NODEFDTD |
	    HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NONET);
	ctxt->options |= XML_PARSE_HUGE; /* no end at 256 levels, 10 MB */
	ctxt->recovery = 1;
	xml.xmlSwitchEncoding(ctxt, XML_CHAR_ENCODING_UTF8);
	ps->ctxt = ctxt;
	ps->stop = xml.xmlStopParser;
	ps->seen = ps->start = SIZE_MAX;
	xml.htmlParseDocument(ctxt);
	ps->ctxt = NULL;
	ctxt->sax = was;
	if (ctxt->myDoc != NULL)
		xml.xmlFreeDoc(ctxt->myDoc);
	xml.htmlFreeParserCtxt(ctxt);
	return PCUT_OK;
}

pcut_status
pcut_html_parse(pcut_arena *arena, pcut_str text, pcut_html_doc **out)
{
	pcut_arena scratch = {.mem = arena->mem};
	struct parse *ps;
	pcut_html_doc *doc = NULL;
	pcut_status status = PCUT_ENOMEM;

	*out = NULL;
	if (text.len >= INT32_MAX / 2)
		return PCUT_ELIMIT;
	ps = pcut_arena_alloc(&scratch, sizeof *ps);
	if (ps == NULL)
		return PCUT_ENOMEM;
	ps->scan.out.mem = arena->mem;
	ps->scan.keep = arena;
	pcut_html_scan_run(&ps->scan, &scratch, text);
	if (ps->scan.out.len > INT32_MAX - 1) {
		status = PCUT_ELIMIT;
		goto out;
	}
	if (ps->scan.failed || !pcut_html_tree_init(&ps->tree, arena))
		goto out;
	if (ps->scan.out.len > 0) {
		if ((status = run_parser(ps)) < 0)
			goto out;
		status = PCUT_ENOMEM;
	}
	doc = pcut_html_tree_finish(&ps->tree);
	if (doc != NULL) {
		doc->dropped_attrs = ps->scan.dropped_attrs;
		*out = doc;
		status = PCUT_OK;
	}
out:
	pcut_buf_free(&ps->scan.out);
	pcut_arena_free(&scratch);
	return status;
}

/* ---- looking ---------------------------------------------------------- */

const pcut_html_attr *
pcut_html_attr_find(const pcut_html_node *n, unsigned name)
{
	for (unsigned i = 0; i < n->nattr; i++)
		if (n->u.el.attr[i].name == name)
			return &n->u.el.attr[i];
	return NULL;
}

pcut_str
pcut_html_attr_value(const pcut_html_node *n, unsigned name)
{
	const pcut_html_attr *a = pcut_html_attr_find(n, name);

	return a != NULL ? a->value : (pcut_str){NULL, 0};
}

static int
parts_words(const pcut_html_node *n)
{
	switch (n->tag) {
	case PCUT_TAG_A: case PCUT_TAG_ABBR: case PCUT_TAG_B:
	case PCUT_TAG_BDI: case PCUT_TAG_BDO: case PCUT_TAG_BIG:
	case PCUT_TAG_CITE: case PCUT_TAG_CODE: case PCUT_TAG_DATA:
	case PCUT_TAG_DEL: case PCUT_TAG_DFN: case PCUT_TAG_EM:
	case PCUT_TAG_FONT: case PCUT_TAG_I: case PCUT_TAG_IMG:
	case PCUT_TAG_INS: case PCUT_TAG_KBD: case PCUT_TAG_MARK:
	case PCUT_TAG_NOBR: case PCUT_TAG_Q: case PCUT_TAG_RB:
	case PCUT_TAG_RP: case PCUT_TAG_RT: case PCUT_TAG_RUBY:
	case PCUT_TAG_S: case PCUT_TAG_SAMP: case PCUT_TAG_SMALL:
	case PCUT_TAG_SPAN: case PCUT_TAG_STRIKE: case PCUT_TAG_STRONG:
	case PCUT_TAG_SUB: case PCUT_TAG_SUP: case PCUT_TAG_TIME:
	case PCUT_TAG_TT: case PCUT_TAG_U: case PCUT_TAG_VAR:
	case PCUT_TAG_WBR: case PCUT_TAG_OTHER:
		return 0;
	default:
		return (n->flags & PCUT_HTML_FOREIGN) == 0;
	}
}

static void
put_squashed(pcut_buf *buf, pcut_str s, int *space)
{
	for (size_t i = 0; i < s.len; i++) {
		if (pcut_is_space(s.ptr[i])) {
			*space = 1;
			continue;
		}
		if (*space && buf->len > 0)
			pcut_buf_putc(buf, ' ');
		*space = 0;
		pcut_buf_putc(buf, s.ptr[i]);
	}
}

pcut_str
pcut_html_text(pcut_arena *arena, const pcut_html_node *n)
{
	pcut_buf buf = {.mem = arena->mem};
	const pcut_html_node *x = n, *next;
	pcut_str text = {NULL, 0};
	int space = 0;

	while (x != NULL) {
		next = pcut_html_next(x, n);
		if (x->kind == PCUT_HTML_TEXT) {
			put_squashed(&buf, x->u.text, &space);
		} else if (x != n && (x->tag == PCUT_TAG_SCRIPT ||
		    x->tag == PCUT_TAG_STYLE || x->tag == PCUT_TAG_TEMPLATE)) {
			next = pcut_html_after(x, n);
		} else if (parts_words(x)) {
			space = 1;
		}
		/* What closes on the way parts words too. */
		for (const pcut_html_node *c = x; next != NULL &&
		    c != next->parent && c != n; c = c->parent)
			if (c->kind == PCUT_HTML_ELEMENT && parts_words(c))
				space = 1;
		x = next;
	}
	if (!buf.failed)
		text = pcut_arena_str(arena, (pcut_str){
		    buf.ptr != NULL ? buf.ptr : "", buf.len});
	pcut_buf_free(&buf);
	return text;
}
