/* SPDX-License-Identifier: ISC */
/*
 * Front matter: where it is, and what its keys mean.
 *
 * Keys are compared without case, "-", "_" and space, as generators differ in
 * no more.  Dates of copying (created, date_saved, clipped) say nothing of
 * the article.
 */
#include <presscut.h>

#include "context.h"
#include "date.h"
#include "markdown_front.h"
#include "str.h"

enum { MAX_BLOCK = 1 << 18, MAX_KEY = 40, MAX_VALUES = 10000 };

enum field {
	TITLE = 1, SUBTITLE, KICKER, SECTION, AUTHOR, AGENCY, DATE, DATE_TEXT,
	UPDATED, SITE, LANGUAGE, ADDRESS, SUMMARY, HIGHLIGHTS, TAGS, IMAGE,
	IMAGE_ALT, IMAGE_CAPTION, IMAGE_CREDIT, DATELINE, COPYRIGHT, LICENSE,
	WORD_COUNT, SERIES
};

static const struct {
	const char *name;
	enum field field;
} keys[] = {
    {"title", TITLE},           {"headline", TITLE},
    {"subtitle", SUBTITLE},     {"dek", SUBTITLE},
    {"deck", SUBTITLE},         {"standfirst", SUBTITLE},
    {"kicker", KICKER},         {"section", SECTION},
    {"category", SECTION},      {"categories", SECTION},
    {"author", AUTHOR},         {"authors", AUTHOR},
    {"byline", AUTHOR},         {"creator", AUTHOR},
    {"agency", AGENCY},         {"date", DATE},
    {"published", DATE},        {"publishedat", DATE},
    {"publishedon", DATE},      {"publisheddate", DATE},
    {"publishdate", DATE},      {"publicationdate", DATE},
    {"pubdate", DATE},          {"datepublished", DATE},
    {"dateraw", DATE_TEXT},     {"updated", UPDATED},
    {"updatedat", UPDATED},     {"lastmod", UPDATED},
    {"lastmodified", UPDATED},  {"lastupdated", UPDATED},
    {"modified", UPDATED},      {"datemodified", UPDATED},
    {"modifieddate", UPDATED},  {"dateupdated", UPDATED},
    {"site", SITE},             {"sitename", SITE},
    {"publication", SITE},      {"website", SITE},
    {"lang", LANGUAGE},         {"language", LANGUAGE},
    {"url", ADDRESS},           {"canonicalurl", ADDRESS},
    {"canonical", ADDRESS},     {"source", ADDRESS},
    {"sourceurl", ADDRESS},     {"originalurl", ADDRESS},
    {"link", ADDRESS},          {"summary", SUMMARY},
    {"description", SUMMARY},   {"excerpt", SUMMARY},
    {"abstract", SUMMARY},      {"highlights", HIGHLIGHTS},
    {"tags", TAGS},             {"keywords", TAGS},
    {"image", IMAGE},           {"cover", IMAGE},
    {"coverimage", IMAGE},      {"featuredimage", IMAGE},
    {"thumbnail", IMAGE},       {"imagealt", IMAGE_ALT},
    {"imagecaption", IMAGE_CAPTION}, {"imagecredit", IMAGE_CREDIT},
    {"dateline", DATELINE},     {"copyright", COPYRIGHT},
    {"rights", COPYRIGHT},      {"license", LICENSE},
    {"licence", LICENSE},       {"wordcount", WORD_COUNT},
    {"words", WORD_COUNT},      {"series", SERIES},
};

static enum field
find_field(pcut_str key)
{
	char name[MAX_KEY];
	size_t n = 0;

	for (size_t i = 0; i < key.len; i++) {
		char c = key.ptr[i];

		if (c == '-' || c == '_' || c == ' ')
			continue;
		if (n == sizeof name)
			return 0;
		name[n++] = pcut_lower(c);
	}
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
		if (pcut_str_eq(PCUT_STR(name, n),
		        pcut_str_from(keys[i].name)))
			return keys[i].field;
	return 0;
}

/* ---- values -------------------------------------------------------------- */

/* [[Name]] and [[Name|shown]], as note-taking programs link. */
static pcut_str
unlink_name(pcut_str s)
{
	s = pcut_str_trim(s);
	if (!pcut_str_starts(s, PCUT_LIT("[[")) ||
	    !pcut_str_ends(s, PCUT_LIT("]]")))
		return s;
	s = pcut_str_cut(s, 2, s.len - 4);
	return pcut_str_trim(pcut_str_cut(s, 0, pcut_str_find_char(s, '|')));
}

static int
is_address(pcut_str s)
{
	return pcut_str_starts_case(s, PCUT_LIT("http://")) ||
	    pcut_str_starts_case(s, PCUT_LIT("https://"));
}

static void
add_meta(pcut_md_front *f, pcut_meta key, pcut_str text)
{
	pcut_build_meta(f->b, key, PCUT_ORIGIN_INPUT, pcut_str_trim(text));
}

static void
add_author(pcut_md_front *f, pcut_str name, const pcut_md_value *v)
{
	pcut_agent author = PCUT_AGENT_INIT;

	author.name = unlink_name(name);
	author.url = is_address(v->url) ? v->url : PCUT_STR_NONE;
	author.role = v->role;
	author.type = author.sort = PCUT_STR_NONE;
	if (author.name.len > 0)
		pcut_build_author(f->b, PCUT_ORIGIN_INPUT, &author);
}

/* One string may name several: "A and B", "A, B and C", "A; B". */
static void
add_authors(pcut_md_front *f, const pcut_md_value *v)
{
	pcut_str rest = v->name.len > 0 ? v->name : v->text;

	rest = pcut_str_trim(rest);
	if (pcut_str_starts_case(rest, PCUT_LIT("by ")))
		rest = pcut_str_skip(rest, 3);
	if (v->name.len > 0) {
		add_author(f, rest, v);
		return;
	}
	while (rest.len > 0) {
		size_t cut = rest.len, size = 0;
		static const char *const seps[] = {"; ", ", ", " and ", " & "};

		for (size_t i = 0; i < 4; i++) {
			size_t at = pcut_str_find(rest, pcut_str_from(seps[i]));

			if (at < cut) {
				cut = at;
				size = strlen(seps[i]);
			}
		}
		add_author(f, pcut_str_cut(rest, 0, cut), v);
		rest = pcut_str_skip(rest, cut + size);
		if (pcut_str_starts(rest, PCUT_LIT("and ")))
			rest = pcut_str_skip(rest, 4);
	}
}

/* A string of tags parts at commas, else at spaces. */
static void
add_tags(pcut_md_front *f, pcut_str text, int alone)
{
	char sep = !alone ? '\0'
	    : pcut_str_find_char(text, ',') != SIZE_MAX ? ',' : ' ';
	pcut_str rest = text, tag;

	if (sep == '\0') {
		tag = unlink_name(text);
		if (tag.len > 0 && tag.ptr[0] == '#')
			tag = pcut_str_skip(tag, 1);
		add_meta(f, PCUT_META_TAGS, tag);
		return;
	}
	while (pcut_str_take(&rest, sep, &tag)) {
		tag = unlink_name(tag);
		if (tag.len > 0 && tag.ptr[0] == '#')
			tag = pcut_str_skip(tag, 1);
		add_meta(f, PCUT_META_TAGS, tag);
	}
}

static void
add_date(pcut_md_front *f, pcut_str text, pcut_meta key, pcut_meta as_printed)
{
	char iso[PCUT_DATE_MAX];
	pcut_date date;

	text = pcut_str_trim(text);
	if (text.len == 0)
		return;
	if (pcut_date_machine(text, iso))
		add_meta(f, key, pcut_str_from(iso));
	else if (text.len <= PCUT_DATE_LINE &&
	    pcut_date_line(text, NULL, &date, 1) == 1 && date.iso[0] != '\0')
		add_meta(f, key, pcut_str_from(date.iso));
	else
		add_meta(f, as_printed, text);
}

static void
set_once(pcut_str *to, pcut_str value)
{
	if (to->len == 0)
		*to = value;
}

static void
add_image(pcut_md_front *f, const pcut_md_value *v)
{
	set_once(&f->lead.url, v->url.len > 0 ? v->url : v->text);
	set_once(&f->lead.alt, v->alt);
	set_once(&f->lead.caption, v->caption);
	set_once(&f->lead.credit, v->credit);
}

/* The key in hand has all its values. */
static void
settle_key(pcut_md_front *f)
{
	static const struct {
		enum field field;
		pcut_meta key;
	} plain[] = {
	    {TITLE, PCUT_META_TITLE}, {SUBTITLE, PCUT_META_SUBTITLE},
	    {KICKER, PCUT_META_KICKER}, {SECTION, PCUT_META_SECTION},
	    {AGENCY, PCUT_META_AGENCY}, {SITE, PCUT_META_SITE_NAME},
	    {LANGUAGE, PCUT_META_LANGUAGE},
	    {SUMMARY, PCUT_META_DESCRIPTION},
	    {HIGHLIGHTS, PCUT_META_HIGHLIGHTS},
	    {DATELINE, PCUT_META_DATELINE},
	    {COPYRIGHT, PCUT_META_COPYRIGHT}, {LICENSE, PCUT_META_LICENSE},
	    {SERIES, PCUT_META_SERIES_NAME},
	    {DATE_TEXT, PCUT_META_DATE_PUBLISHED_TEXT},
	};
	enum field field = find_field(f->key);
	long number;

	for (size_t i = 0; i < f->n_values && field != 0; i++) {
		const pcut_md_value *v = &f->values[i];
		pcut_str text = v->text.len > 0 ? v->text
		    : v->name.len > 0 ? v->name : v->url;

		switch (field) {
		case AUTHOR:
			add_authors(f, v);
			break;
		case DATE:
			add_date(f, text, PCUT_META_DATE_PUBLISHED,
			    PCUT_META_DATE_PUBLISHED_TEXT);
			break;
		case UPDATED:
			add_date(f, text, PCUT_META_DATE_MODIFIED,
			    PCUT_META_DATE_MODIFIED_TEXT);
			break;
		case ADDRESS:
			if (is_address(text))
				add_meta(f, PCUT_META_URL, text);
			break;
		case TAGS:
			add_tags(f, text, !f->listed);
			break;
		case IMAGE:
			add_image(f, v);
			break;
		case IMAGE_ALT:
			set_once(&f->lead.alt, text);
			break;
		case IMAGE_CAPTION:
			set_once(&f->lead.caption, text);
			break;
		case IMAGE_CREDIT:
			set_once(&f->lead.credit, text);
			break;
		case WORD_COUNT:
			if (pcut_str_to_long(text, &number) && number > 0)
				add_meta(f, PCUT_META_SOURCE_WORD_COUNT, text);
			break;
		default:
			for (size_t k = 0; k < sizeof plain / sizeof *plain;
			     k++)
				if (plain[k].field == field &&
				    (i == 0 ||
				        pcut_meta_repeats(plain[k].key)))
					add_meta(f, plain[k].key, text);
		}
	}
	f->n_values = 0;
	f->in_map = f->listed = 0;
}

void
pcut_md_front_key(pcut_md_front *f, pcut_str key)
{
	settle_key(f);
	f->key = pcut_arena_str(&f->arena, key);
	if (f->key.ptr == NULL) {
		f->key = PCUT_STR_NONE;
		f->failed = 1;
	}
}

void
pcut_md_front_list(pcut_md_front *f)
{
	f->listed = 1;
}

static pcut_md_value *
add_value(pcut_md_front *f)
{
	pcut_md_value *v;

	if (f->n_values == MAX_VALUES)
		return NULL;
	if (f->n_values == f->cap_values) {
		v = pcut_arena_grow(&f->arena, f->values, &f->cap_values,
		    f->n_values + 1, sizeof *v);
		if (v == NULL) {
			f->failed = 1;
			return NULL;
		}
		f->values = v;
	}
	v = &f->values[f->n_values++];
	v->text = v->name = v->url = v->role = PCUT_STR_NONE;
	v->alt = v->caption = v->credit = PCUT_STR_NONE;
	return v;
}

void
pcut_md_front_scalar(pcut_md_front *f, pcut_str field, pcut_str text)
{
	static const char *const names[] = {"name", "title", "url", "src",
	    "link", "href", "image", "role", "alt", "caption", "credit"};
	pcut_md_value *v;
	size_t i = 0;

	text = pcut_arena_str(&f->arena, text);
	if (text.ptr == NULL) {
		f->failed = 1;
		return;
	}
	if (!f->in_map) {
		if (text.len > 0 && (v = add_value(f)) != NULL)
			v->text = text;
		return;
	}
	v = &f->values[f->n_values - 1];
	while (i < sizeof names / sizeof *names &&
	    !pcut_str_eq_case(field, pcut_str_from(names[i])))
		i++;
	if (i < 2)
		set_once(&v->name, text);
	else if (i < 7)
		set_once(&v->url, text);
	else if (i == 7)
		set_once(&v->role, text);
	else if (i == 8)
		set_once(&v->alt, text);
	else if (i == 9)
		set_once(&v->caption, text);
	else if (i == 10)
		set_once(&v->credit, text);
}

void
pcut_md_front_map(pcut_md_front *f)
{
	f->in_map = add_value(f) != NULL;
}

void
pcut_md_front_map_end(pcut_md_front *f)
{
	f->in_map = 0;
}

void
pcut_md_front_end(pcut_md_front *f)
{
	pcut_asset_info info = PCUT_ASSET_INFO_INIT;

	settle_key(f);
	if (f->lead.url.len == 0 && f->lead.caption.len == 0 &&
	    f->lead.credit.len == 0)
		return;
	info.url = info.written = f->lead.url;
	pcut_build_open(f->b, PCUT_NODE_LEAD_IMAGE);
	if (f->lead.url.len > 0)
		pcut_build_str(f->b, PCUT_ATTR_ASSET,
		    pcut_build_asset(f->b, &info, PCUT_STR_NONE));
	if (f->lead.alt.len > 0)
		pcut_build_str(f->b, PCUT_ATTR_ALT, f->lead.alt);
	if (f->lead.caption.len > 0)
		pcut_build_leaf(f->b, PCUT_NODE_LEAD_CAPTION, f->lead.caption);
	if (f->lead.credit.len > 0)
		pcut_build_leaf(f->b, PCUT_NODE_CREDIT, f->lead.credit);
	pcut_build_close(f->b, PCUT_NODE_LEAD_IMAGE);
}

/* ---- where it is --------------------------------------------------------- */

/* Nonzero if line starts with a name and a sign. */
static int
is_pair(pcut_str line, char sign)
{
	size_t i = 0;

	while (i < line.len && i < 80 && (pcut_is_alpha(line.ptr[i]) ||
	    pcut_is_digit(line.ptr[i]) || line.ptr[i] == '_' ||
	    line.ptr[i] == '-' || line.ptr[i] == ' ' || line.ptr[i] == '.' ||
	    line.ptr[i] == '"' || (unsigned char)line.ptr[i] >= 0x80))
		i++;
	return i > 0 && i < line.len && line.ptr[i] == sign &&
	    (sign == '=' || i + 1 == line.len ||
	        pcut_is_space(line.ptr[i + 1]));
}

pcut_front
pcut_markdown_front_matter(pcut_str text, pcut_str *block, pcut_str *rest)
{
	pcut_str at = text, line = text.len > 0 ? pcut_str_take_line(&at)
	                                        : PCUT_STR_NONE;
	pcut_str inside = at;
	pcut_front kind = PCUT_FRONT_NONE;
	int pairs = 0;

	*block = PCUT_STR_NONE;
	*rest = text;
	line = pcut_str_trim_end(line);
	if (pcut_str_eq(line, PCUT_LIT("---")))
		kind = PCUT_FRONT_YAML;
	else if (pcut_str_eq(line, PCUT_LIT("+++")))
		kind = PCUT_FRONT_TOML;
	else if (line.len > 0 && line.ptr[0] == '{')
		kind = PCUT_FRONT_JSON;
	if (kind == PCUT_FRONT_JSON) {
		inside = text;
		at = text;
	}
	while (kind != PCUT_FRONT_NONE && at.len > 0 &&
	    (size_t)(at.ptr - text.ptr) < MAX_BLOCK) {
		const char *start = at.ptr;
		int end;

		line = pcut_str_trim_end(pcut_str_take_line(&at));
		if (kind == PCUT_FRONT_JSON) {
			pairs |= pcut_str_find(line, PCUT_LIT("\"title\"")) !=
			    SIZE_MAX;
			end = pcut_str_eq(line, PCUT_LIT("}")) ||
			    (start == text.ptr && line.len > 1 &&
			        line.ptr[line.len - 1] == '}');
		} else if (kind == PCUT_FRONT_YAML) {
			end = pcut_str_eq(line, PCUT_LIT("---")) ||
			    pcut_str_eq(line, PCUT_LIT("..."));
			pairs |= is_pair(line, ':');
		} else {
			end = pcut_str_eq(line, PCUT_LIT("+++"));
			pairs |= is_pair(line, '=');
		}
		if (!end)
			continue;
		if (!pairs)
			break;
		*block = PCUT_STR(inside.ptr,
		    (size_t)((kind == PCUT_FRONT_JSON ? at.ptr : start) -
		        inside.ptr));
		*rest = at;
		return kind;
	}
	return PCUT_FRONT_NONE;
}

pcut_status
pcut_markdown_front_read(pcut_reader *r, pcut_builder *b, pcut_front kind,
    pcut_str block)
{
	pcut_context *ctx = pcut_reader_context(r);
	pcut_md_front f = {.r = r, .b = b};
	int good = 1;

	f.arena.mem = pcut_context_mem(ctx);
	f.key = PCUT_STR_NONE;
	f.lead.url = f.lead.alt = f.lead.caption = f.lead.credit =
	    PCUT_STR_NONE;
	if (kind == PCUT_FRONT_YAML)
		good = pcut_md_front_yaml(&f, block);
	else if (kind == PCUT_FRONT_TOML)
		good = pcut_md_front_toml(&f, block);
	else if (kind == PCUT_FRONT_JSON)
		good = pcut_md_front_json(&f, block);
	pcut_md_front_end(&f);
	pcut_arena_free(&f.arena);
	if (f.failed)
		return pcut_context_nomem(ctx);
	if (!good) {
		pcut_reader_warn(r, PCUT_NO_OFFSET, "markdown.front-matter",
		    "front matter is damaged; it is read as far as it goes");
		return PCUT_EFORMAT;
	}
	return PCUT_OK;
}
