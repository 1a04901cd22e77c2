/* SPDX-License-Identifier: ISC */
/*
 * XPath over the page, for users who know it better.  Expressions need
 * libxml2's own tree, which nothing else does: it is made here, cut, written
 * out as a page again, and forgotten.  No name is ever given to libxml2, so
 * nothing is loaded.
 */
#include <limits.h>
#include <string.h>

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

#include "html_xpath.h"
#include "library.h"
#include "str.h"

#define LIBXML(F) \
	F(htmlCtxtReadMemory) F(htmlFreeParserCtxt) F(htmlNewParserCtxt) \
	F(htmlNodeDump) F(xmlBufferCCat) F(xmlBufferContent) \
	F(xmlBufferCreate) F(xmlBufferFree) F(xmlBufferLength) \
	F(xmlBufferWriteQuotedString) F(xmlDocGetRootElement) F(xmlFreeDoc) \
	F(xmlFreeNode) F(xmlGetProp) F(xmlSetGenericErrorFunc) \
	F(xmlUnlinkNode) F(xmlXPathEvalExpression) F(xmlXPathFreeContext) \
	F(xmlXPathFreeObject) F(xmlXPathNewContext) \
	F(xmlXPathNodeSetSort) F(xmlFree) \
	F(__xmlGenericError) F(__xmlGenericErrorContext)

struct cut {
	struct { LIBXML(PCUT_LIBRARY_POINTER) } lib;
	pcut_reader *r;
	pcut_arena *arena;
	htmlDocPtr doc;
	xmlXPathContextPtr xpath;
};

/* libxml2 writes to standard error unless told where else to. */
static void
say_nothing(void *payload, xmlErrorPtr error)
{
	(void)payload, (void)error;
}

static void
say_nothing_at_all(void *payload, const char *format, ...)
{
	(void)payload, (void)format;
}

static pcut_status
evaluate(struct cut *c, const char *name, pcut_str expression,
    xmlXPathObjectPtr *out)
{
	pcut_str copy = pcut_arena_str(c->arena, expression);
	xmlGenericErrorFunc old = *c->lib.__xmlGenericError();
	void *old_payload = *c->lib.__xmlGenericErrorContext();

	*out = NULL;
	if (copy.ptr == NULL)
		return PCUT_ENOMEM;
	c->lib.xmlSetGenericErrorFunc(NULL, say_nothing_at_all);
	*out = c->lib.xmlXPathEvalExpression((const xmlChar *)copy.ptr,
	    c->xpath);
	c->lib.xmlSetGenericErrorFunc(old_payload, old);
	if (*out == NULL || (*out)->type != XPATH_NODESET) {
		c->lib.xmlXPathFreeObject(*out);
		*out = NULL;
		return pcut_reader_fail(c->r, PCUT_EOPTION, PCUT_NO_OFFSET,
		    "html.xpath", "%s: no XPath that finds elements: "
		    PCUT_FMT, name, PCUT_ARG(expression));
	}
	return PCUT_OK;
}

static int
is_below(const xmlNode *n, const xmlNode *top)
{
	while (n != NULL && n != top)
		n = n->parent;
	return n != NULL;
}

static pcut_status
take_out(struct cut *c, pcut_str expression)
{
	xmlXPathObjectPtr found;
	pcut_status rc = evaluate(c, "remove", expression, &found);
	/* found where it did not fail: */
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	xmlNodeSetPtr set = rc < 0 ? NULL : found->nodesetval;

	/* In document order a part follows what it is in: from the end on,
	   nothing is freed that holds a node still to come. */
	if (set != NULL)
		c->lib.xmlXPathNodeSetSort(set);
	for (int i = set == NULL ? 0 : set->nodeNr; i-- > 0;) {
		xmlNodePtr n = set->nodeTab[i];

		if (n->type == XML_ELEMENT_NODE || n->type == XML_TEXT_NODE) {
			c->lib.xmlUnlinkNode(n);
			c->lib.xmlFreeNode(n);
		}
		set->nodeTab[i] = NULL;
	}
	if (set != NULL)
		set->nodeNr = 0;
	c->lib.xmlXPathFreeObject(found);
	return rc;
}

static xmlNodePtr
child_called(xmlNodePtr n, const char *name)
{
	for (n = n == NULL ? NULL : n->children; n != NULL; n = n->next)
		if (n->type == XML_ELEMENT_NODE &&
		    strcmp((const char *)n->name, name) == 0)
			return n;
	return NULL;
}

static pcut_status
write_page(struct cut *c, xmlNodeSetPtr set, pcut_str *page)
{
	xmlBufferPtr buf = c->lib.xmlBufferCreate();
	xmlNodePtr root = c->lib.xmlDocGetRootElement(c->doc);
	xmlNodePtr head = child_called(root, "head"), last = NULL;
	xmlChar *lang = root == NULL ? NULL :
	    c->lib.xmlGetProp(root, (const xmlChar *)"lang");
	pcut_status rc = PCUT_ENOMEM;

	if (buf == NULL)
		goto out;
	c->lib.xmlBufferCCat(buf, "<html");
	if (lang != NULL) {
		c->lib.xmlBufferCCat(buf, " lang=");
		c->lib.xmlBufferWriteQuotedString(buf, lang);
	}
	c->lib.xmlBufferCCat(buf, ">");
	if (head != NULL)
		c->lib.htmlNodeDump(buf, c->doc, head);
	c->lib.xmlBufferCCat(buf, "<body>");
	for (int i = 0; set != NULL && i < set->nodeNr; i++) {
		xmlNodePtr n = set->nodeTab[i];

		/* In document order what is inside another follows it. */
		if ((n->type != XML_ELEMENT_NODE &&
		    n->type != XML_TEXT_NODE) ||
		    (last != NULL && is_below(n, last)))
			continue;
		last = n;
		c->lib.htmlNodeDump(buf, c->doc, n);
		c->lib.xmlBufferCCat(buf, "\n");
	}
	if (set == NULL && (last = child_called(root, "body")) != NULL)
		for (xmlNodePtr n = last->children; n != NULL; n = n->next)
			c->lib.htmlNodeDump(buf, c->doc, n);
	c->lib.xmlBufferCCat(buf, "</body></html>");
	*page = pcut_arena_str(c->arena, PCUT_STR(
	    (const char *)c->lib.xmlBufferContent(buf),
	    (size_t)c->lib.xmlBufferLength(buf)));
	if (page->ptr != NULL)
		rc = PCUT_OK;
out:
	if (buf != NULL)
		c->lib.xmlBufferFree(buf);
	(*c->lib.xmlFree)(lang);
	return rc;
}

static pcut_status
cut_page(struct cut *c, pcut_str select, pcut_str removed, pcut_str *page)
{
	xmlXPathObjectPtr found = NULL;
	pcut_status rc = PCUT_OK;

	if (removed.len > 0)
		rc = take_out(c, removed);
	if (rc >= 0 && select.len > 0) {
		rc = evaluate(c, "select", select, &found);
		/* found where it did not fail: */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		if (rc >= 0 && xmlXPathNodeSetIsEmpty(found->nodesetval))
			rc = pcut_reader_fail(c->r, PCUT_EEMPTY,
			    PCUT_NO_OFFSET, "html.no-article",
			    "nothing is selected by " PCUT_FMT,
			    PCUT_ARG(select));
		if (rc >= 0)
			c->lib.xmlXPathNodeSetSort(found->nodesetval);
	}
	if (rc >= 0)
		rc = write_page(c, found == NULL ? NULL : found->nodesetval,
		    page);
	c->lib.xmlXPathFreeObject(found);
	return rc;
}

pcut_status
pcut_html_xpath(pcut_reader *r, pcut_arena *arena, pcut_str select,
    pcut_str removed, pcut_str *page)
{
	static const char *const names[] = {LIBXML(PCUT_LIBRARY_NAME)};
	struct cut c = {.r = r, .arena = arena};
	htmlParserCtxtPtr parser;
	pcut_status rc = PCUT_ENOMEM;

	if (page->len > INT_MAX)
		return pcut_reader_fail(r, PCUT_ELIMIT, PCUT_NO_OFFSET,
		    "html.xpath", "page of %zu bytes is too long for XPath",
		    page->len);
	if (!pcut_library_load(PCUT_LIBRARY_XML2, names,
	    sizeof names / sizeof names[0], &c.lib))
		return pcut_reader_fail(r, PCUT_EUNKNOWN, PCUT_NO_OFFSET,
		    "library.missing", "needs %s, which cannot be loaded",
		    PCUT_LIBRARY_XML2);
	if ((parser = c.lib.htmlNewParserCtxt()) == NULL)
		return rc;
	c.doc = c.lib.htmlCtxtReadMemory(parser, page->ptr, (int)page->len,
	    NULL, "UTF-8", HTML_PARSE_RECOVER | HTML_PARSE_NOERROR |
	    HTML_PARSE_NOWARNING | HTML_PARSE_NONET | XML_PARSE_HUGE);
	c.lib.htmlFreeParserCtxt(parser);
	if (c.doc != NULL)
		c.xpath = c.lib.xmlXPathNewContext(c.doc);
	if (c.xpath != NULL) {
		c.xpath->error = say_nothing;
		rc = cut_page(&c, select, removed, page);
	}
	c.lib.xmlXPathFreeContext(c.xpath);
	c.lib.xmlFreeDoc(c.doc);
	return rc;
}
