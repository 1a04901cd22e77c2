/* SPDX-License-Identifier: ISC */
/*
 * The vocabulary: names of node kinds, attributes, metadata keys and origins
 * as Article JSON spells them, and what each kind of node may hold.
 */
#include "model.h"
#include "str.h"

static const struct {
	const char *name;
	pcut_holds holds;
} kinds[PCUT_NODE_END_] = {
	[PCUT_NODE_BODY] = {"body", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_COMMENTS] = {"comments", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_NOTES] = {"notes", PCUT_HOLDS_PARTS},
	[PCUT_NODE_LEAD_IMAGE] = {"image", PCUT_HOLDS_PARTS},
	[PCUT_NODE_PARAGRAPH] = {"paragraph", PCUT_HOLDS_INLINES},
	[PCUT_NODE_HEADING] = {"heading", PCUT_HOLDS_INLINES},
	[PCUT_NODE_LIST] = {"list", PCUT_HOLDS_PARTS},
	[PCUT_NODE_DEFINITIONS] = {"definitions", PCUT_HOLDS_PARTS},
	[PCUT_NODE_QUOTE] = {"quote", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_CALLOUT] = {"callout", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_CODE_BLOCK] = {"code", PCUT_HOLDS_LITERAL},
	[PCUT_NODE_MATH_BLOCK] = {"math", PCUT_HOLDS_NOTHING},
	[PCUT_NODE_VERSE] = {"verse", PCUT_HOLDS_PARTS},
	[PCUT_NODE_TABLE] = {"table", PCUT_HOLDS_PARTS},
	[PCUT_NODE_FIGURE] = {"figure", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_EMBED] = {"embed", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_RULE] = {"rule", PCUT_HOLDS_NOTHING},
	[PCUT_NODE_GROUP] = {"group", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_RAW_BLOCK] = {"raw", PCUT_HOLDS_LITERAL},
	[PCUT_NODE_PULL_QUOTE] = {"pull_quote", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_RELATED] = {"related", PCUT_HOLDS_NOTHING},
	[PCUT_NODE_PREFORMATTED] = {"preformatted", PCUT_HOLDS_LITERAL},
	[PCUT_NODE_ITEM] = {"item", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_DEFINITION_ITEM] = {"definition_item", PCUT_HOLDS_PARTS},
	[PCUT_NODE_TERM] = {"term", PCUT_HOLDS_INLINES},
	[PCUT_NODE_DEFINITION] = {"definition", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_ATTRIBUTION] = {"attribution", PCUT_HOLDS_INLINES},
	[PCUT_NODE_TITLE] = {"title", PCUT_HOLDS_INLINES},
	[PCUT_NODE_LINE] = {"line", PCUT_HOLDS_INLINES},
	[PCUT_NODE_CAPTION] = {"caption", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_LEAD_CAPTION] = {"caption", PCUT_HOLDS_INLINES},
	[PCUT_NODE_CREDIT] = {"credit", PCUT_HOLDS_INLINES},
	[PCUT_NODE_COLUMN] = {"column", PCUT_HOLDS_NOTHING},
	[PCUT_NODE_ROW] = {"row", PCUT_HOLDS_PARTS},
	[PCUT_NODE_CELL] = {"cell", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_SUMMARY] = {"summary", PCUT_HOLDS_INLINES},
	[PCUT_NODE_NOTE] = {"note", PCUT_HOLDS_BLOCKS},
	[PCUT_NODE_TEXT] = {"text", PCUT_HOLDS_LITERAL},
	[PCUT_NODE_EMPHASIS] = {"emphasis", PCUT_HOLDS_INLINES},
	[PCUT_NODE_STRONG] = {"strong", PCUT_HOLDS_INLINES},
	[PCUT_NODE_STRIKE] = {"strike", PCUT_HOLDS_INLINES},
	[PCUT_NODE_UNDERLINE] = {"underline", PCUT_HOLDS_INLINES},
	[PCUT_NODE_MARK] = {"mark", PCUT_HOLDS_INLINES},
	[PCUT_NODE_SUPERSCRIPT] = {"superscript", PCUT_HOLDS_INLINES},
	[PCUT_NODE_SUBSCRIPT] = {"subscript", PCUT_HOLDS_INLINES},
	[PCUT_NODE_SMALL] = {"small", PCUT_HOLDS_INLINES},
	[PCUT_NODE_QUOTED] = {"quoted", PCUT_HOLDS_INLINES},
	[PCUT_NODE_SPAN] = {"span", PCUT_HOLDS_INLINES},
	[PCUT_NODE_DELETED] = {"deleted", PCUT_HOLDS_INLINES},
	[PCUT_NODE_INSERTED] = {"inserted", PCUT_HOLDS_INLINES},
	[PCUT_NODE_ABBR] = {"abbr", PCUT_HOLDS_INLINES},
	[PCUT_NODE_CODE] = {"code", PCUT_HOLDS_LITERAL},
	[PCUT_NODE_KBD] = {"kbd", PCUT_HOLDS_LITERAL},
	[PCUT_NODE_LINK] = {"link", PCUT_HOLDS_INLINES},
	[PCUT_NODE_IMAGE] = {"image", PCUT_HOLDS_NOTHING},
	[PCUT_NODE_MATH] = {"math", PCUT_HOLDS_NOTHING},
	[PCUT_NODE_NOTE_REF] = {"note", PCUT_HOLDS_NOTHING},
	[PCUT_NODE_RUBY] = {"ruby", PCUT_HOLDS_INLINES},
	[PCUT_NODE_BREAK] = {"break", PCUT_HOLDS_NOTHING},
	[PCUT_NODE_RAW] = {"raw", PCUT_HOLDS_LITERAL},
};

static const char *const attr_names[PCUT_ATTR_END_] = {
	[PCUT_ATTR_ID] = "id",
	[PCUT_ATTR_LANG] = "lang",
	[PCUT_ATTR_DIR] = "dir",
	[PCUT_ATTR_ROLE] = "role",
	[PCUT_ATTR_URL] = "url",
	[PCUT_ATTR_TITLE] = "title",
	[PCUT_ATTR_ASSET] = "asset",
	[PCUT_ATTR_ALT] = "alt",
	[PCUT_ATTR_STYLE] = "style",
	[PCUT_ATTR_CITE] = "cite",
	[PCUT_ATTR_TONE] = "tone",
	[PCUT_ATTR_LANGUAGE] = "language",
	[PCUT_ATTR_TEX] = "tex",
	[PCUT_ATTR_MATHML] = "mathml",
	[PCUT_ATTR_PROVIDER] = "provider",
	[PCUT_ATTR_MEDIA] = "media",
	[PCUT_ATTR_POSTER_ASSET] = "poster.asset",
	[PCUT_ATTR_POSTER_URL] = "poster.url",
	[PCUT_ATTR_POSTER_ALT] = "poster.alt",
	[PCUT_ATTR_FORMAT] = "format",
	[PCUT_ATTR_LABEL] = "label",
	[PCUT_ATTR_REF] = "ref",
	[PCUT_ATTR_RUBY] = "text",
	[PCUT_ATTR_NOTE_KIND] = "kind",
	[PCUT_ATTR_SRC_PATH] = "src.path",
	[PCUT_ATTR_LEVEL] = "level",
	[PCUT_ATTR_ORDERED] = "ordered",
	[PCUT_ATTR_START] = "start",
	[PCUT_ATTR_TIGHT] = "tight",
	[PCUT_ATTR_CHECKED] = "checked",
	[PCUT_ATTR_VALUE] = "value",
	[PCUT_ATTR_INDENT] = "indent",
	[PCUT_ATTR_HEADER] = "header",
	[PCUT_ATTR_ROWSPAN] = "rowspan",
	[PCUT_ATTR_COLSPAN] = "colspan",
	[PCUT_ATTR_ALIGN] = "align",
	[PCUT_ATTR_PART] = "part",
	[PCUT_ATTR_SRC_LINE] = "src.line",
	[PCUT_ATTR_SRC_PAGE] = "src.page",
};

static const char *const meta_names[PCUT_META_END_] = {
	[PCUT_META_ID] = "id",
	[PCUT_META_TITLE] = "title",
	[PCUT_META_SUBTITLE] = "subtitle",
	[PCUT_META_KICKER] = "kicker",
	[PCUT_META_AUTHORS] = "authors",
	[PCUT_META_BYLINE] = "byline",
	[PCUT_META_AGENCY] = "agency",
	[PCUT_META_DATELINE] = "dateline",
	[PCUT_META_DATELINE_PLACE] = "dateline.place",
	[PCUT_META_DATELINE_AGENCY] = "dateline.agency",
	[PCUT_META_PUBLISHER] = "publisher",
	[PCUT_META_SITE_NAME] = "site_name",
	[PCUT_META_URL] = "url",
	[PCUT_META_CANONICAL_URL] = "canonical_url",
	[PCUT_META_DATE_PUBLISHED] = "date_published",
	[PCUT_META_DATE_MODIFIED] = "date_modified",
	[PCUT_META_DATE_PUBLISHED_TEXT] = "date_published_text",
	[PCUT_META_DATE_MODIFIED_TEXT] = "date_modified_text",
	[PCUT_META_LANGUAGE] = "language",
	[PCUT_META_DIR] = "dir",
	[PCUT_META_DESCRIPTION] = "description",
	[PCUT_META_HIGHLIGHTS] = "highlights",
	[PCUT_META_SECTION] = "section",
	[PCUT_META_TAGS] = "tags",
	[PCUT_META_LICENSE] = "license",
	[PCUT_META_COPYRIGHT] = "copyright",
	[PCUT_META_SERIES_NAME] = "series.name",
	[PCUT_META_SERIES_POSITION] = "series.position",
	[PCUT_META_SOURCE_PATH] = "source.path",
	[PCUT_META_SOURCE_FORMAT] = "source.format",
	[PCUT_META_SOURCE_ENCODING] = "source.encoding",
	[PCUT_META_SOURCE_BYTES] = "source.bytes",
	[PCUT_META_SOURCE_SHA256] = "source.sha256",
	[PCUT_META_SOURCE_RETRIEVED] = "source.retrieved",
	[PCUT_META_SOURCE_PAGES] = "source.pages",
	[PCUT_META_SOURCE_RULE] = "source.rule",
	[PCUT_META_SOURCE_KIND] = "source.kind",
	[PCUT_META_SOURCE_WORD_COUNT] = "source.word_count",
	[PCUT_META_WARC_RECORD_ID] = "source.warc.record_id",
	[PCUT_META_WARC_DATE] = "source.warc.date",
	[PCUT_META_WARC_FILE] = "source.warc.file",
	[PCUT_META_WARC_OFFSET] = "source.warc.offset",
	[PCUT_META_EXTRA] = "extra",
};

static const char *const origin_names[] = {
	[PCUT_ORIGIN_NONE] = "",
	[PCUT_ORIGIN_CLI] = "cli",
	[PCUT_ORIGIN_INPUT] = "input",
	[PCUT_ORIGIN_RULE] = "rule",
	[PCUT_ORIGIN_JSON_LD] = "json-ld",
	[PCUT_ORIGIN_MICRODATA] = "microdata",
	[PCUT_ORIGIN_OPENGRAPH] = "opengraph",
	[PCUT_ORIGIN_META] = "meta",
	[PCUT_ORIGIN_HTML] = "html",
	[PCUT_ORIGIN_TEXT] = "text",
	[PCUT_ORIGIN_URL] = "url",
	[PCUT_ORIGIN_FILTER] = "filter",
	[PCUT_ORIGIN_GUESS] = "guess",
};

const char *
pcut_kind_name(pcut_kind kind)
{
	return (unsigned)kind < PCUT_NODE_END_ ? kinds[kind].name : NULL;
}

pcut_holds
pcut_kind_holds(pcut_kind kind)
{
	return (unsigned)kind < PCUT_NODE_END_ ? kinds[kind].holds :
	    PCUT_HOLDS_NOTHING;
}

const char *
pcut_attr_name(pcut_attr attr)
{
	return (unsigned)attr < PCUT_ATTR_END_ ? attr_names[attr] : NULL;
}

const char *
pcut_meta_name(pcut_meta key)
{
	return (unsigned)key < PCUT_META_END_ ? meta_names[key] : NULL;
}

pcut_meta
pcut_meta_find(pcut_str name)
{
	for (int key = 1; key < PCUT_META_END_; key++)
		if (pcut_str_eq(pcut_str_from(meta_names[key]), name))
			return (pcut_meta)key;
	return (pcut_meta)0;
}

int
pcut_meta_repeats(pcut_meta key)
{
	return key == PCUT_META_AUTHORS || key == PCUT_META_HIGHLIGHTS ||
	    key == PCUT_META_TAGS || key == PCUT_META_SOURCE_PAGES;
}

const char *
pcut_origin_name(pcut_origin origin)
{
	return (unsigned)origin <= PCUT_ORIGIN_GUESS ? origin_names[origin] :
	    NULL;
}
