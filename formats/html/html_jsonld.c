/* SPDX-License-Identifier: ISC */
/*
 * JSON-LD: the few properties of schema.org that articles have, wherever the
 * page puts them: alone, in arrays, in @graph, as mainEntity, by reference
 * (@id).  No context is loaded and no triple made; names are taken as
 * schema.org writes them.
 */
#include <string.h>

#include <jansson.h>

#include "html_jsonld.h"
#include "map.h"
#include "str.h"

#define OBJECTS_MOST 4000  /* looked at on a page */
#define SCRIPT_MOST 4000000 /* bytes */

struct thing {
	const json_t *object;
	pcut_jsonld_rank rank;
};

struct ld {
	pcut_arena *arena;
	pcut_jsonld *out;
	json_t *root[PCUT_JSONLD_SCRIPTS];
	size_t roots;
	struct thing *things; /* objects worth a look, in order */
	size_t n, cap;
	pcut_map by_id; /* @id to an object's address */
	int failed;
};

static pcut_str
str_of(const json_t *v)
{
	return json_is_string(v) ?
	    PCUT_STR(json_string_value(v), json_string_length(v)) :
	    PCUT_STR_NONE;
}

static pcut_str
plain(struct ld *ld, pcut_str s, int lines)
{
	pcut_str out;

	if (s.len == 0)
		return PCUT_STR_NONE;
	out = pcut_html_plain(ld->arena, s, lines);
	if (out.ptr == NULL) {
		ld->failed = 1;
		return PCUT_STR_NONE;
	}
	return out;
}

/* ---- what is described ------------------------------------------------ */

/* "https://schema.org/NewsArticle", "schema:NewsArticle" as NewsArticle. */
static pcut_str
bare_type(pcut_str type)
{
	for (size_t i = type.len; i-- > 0;)
		if (type.ptr[i] == '/' || type.ptr[i] == ':' ||
		    type.ptr[i] == '#')
			return pcut_str_skip(type, i + 1);
	return type;
}

static int
type_ends(pcut_str type, const char *end)
{
	return pcut_str_ends(bare_type(type), pcut_str_from(end));
}

/* Whether o's @type, or one of several, satisfies test. */
static int
has_type(const json_t *o, int (*test)(pcut_str type))
{
	const json_t *type = json_object_get(o, "@type");
	size_t n = json_is_array(type) ? json_array_size(type) : 0;

	if (json_is_string(type))
		return test(str_of(type));
	for (size_t i = 0; i < n && i < 16; i++)
		if (test(str_of(json_array_get(type, i))))
			return 1;
	return 0;
}

static int
is_any(pcut_str type, const char *const *names, size_t n)
{
	type = bare_type(type);
	for (size_t i = 0; i < n; i++)
		if (pcut_str_eq(type, pcut_str_from(names[i])))
			return 1;
	return 0;
}
#define ANY(type, list) is_any(type, list, sizeof(list) / sizeof *(list))

static int
is_article(pcut_str type)
{
	static const char *const names[] = {"Report", "Recipe", "HowTo",
	    "Review", "CriticReview", "AnalysisNewsArticle", "Thesis",
	    "Question", "QAPage", "Essay"};

	return type_ends(type, "Article") || type_ends(type, "Posting") ||
	    ANY(type, names);
}

static int
is_page(pcut_str type)
{
	static const char *const names[] = {"WebPage", "ItemPage",
	    "AboutPage", "FAQPage", "CollectionPage", "ContactPage",
	    "ProfilePage", "MedicalWebPage", "SearchResultsPage"};

	return ANY(type, names);
}

static int
is_work(pcut_str type)
{
	static const char *const names[] = {"CreativeWork", "VideoObject",
	    "Book", "Product", "Event", "Course", "PodcastEpisode", "Movie",
	    "SoftwareApplication", "Dataset", "AudioObject", "Episode"};

	return ANY(type, names);
}

static int
is_product(pcut_str type)
{
	return type_ends(type, "Product");
}

static int
is_forum(pcut_str type)
{
	return type_ends(type, "DiscussionForumPosting") ||
	    type_ends(type, "QAPage") || type_ends(type, "Question");
}

static int
is_site(pcut_str type)
{
	return type_ends(type, "WebSite") || type_ends(type, "Website");
}

static int
is_person(pcut_str type)
{
	return type_ends(type, "Person");
}

static int
is_body(pcut_str type)
{
	return type_ends(type, "Organization") ||
	    type_ends(type, "Organisation") || type_ends(type, "Corporation") ||
	    type_ends(type, "NewsMediaOrganization");
}

static void
add_thing(struct ld *ld, const json_t *o)
{
	if (ld->n >= OBJECTS_MOST)
		return;
	if (ld->n == ld->cap) {
		struct thing *grown = pcut_arena_grow(ld->arena, ld->things,
		    &ld->cap, ld->n + 1, sizeof *grown);

		if (grown == NULL) {
			ld->failed = 1;
			return;
		}
		ld->things = grown;
	}
	ld->things[ld->n++] = (struct thing){o, PCUT_JSONLD_NONE};
}

/* Objects of v itself, and of arrays in it one deep. */
static void
add_objects(struct ld *ld, const json_t *v)
{
	size_t n = json_is_array(v) ? json_array_size(v) : 0;

	if (json_is_object(v))
		add_thing(ld, v);
	for (size_t i = 0; i < n && !ld->failed; i++) {
		const json_t *item = json_array_get(v, i);
		size_t m = json_is_array(item) ? json_array_size(item) : 0;

		if (json_is_object(item))
			add_thing(ld, item);
		for (size_t j = 0; j < m && !ld->failed; j++)
			if (json_is_object(json_array_get(item, j)))
				add_thing(ld, json_array_get(item, j));
	}
}

/* The list grows while it is gone through: no recursion. */
static void
find_things(struct ld *ld)
{
	static const char *const inside[] = {"@graph", "mainEntity",
	    "mainEntityOfPage", "isPartOf", "publisher", "author"};

	for (size_t i = 0; i < ld->roots; i++)
		add_objects(ld, ld->root[i]);
	for (size_t i = 0; i < ld->n && !ld->failed; i++) {
		const json_t *o = ld->things[i].object;
		pcut_str id = str_of(json_object_get(o, "@id"));

		if (id.len > 0 && json_object_size(o) > 1) {
			uint64_t *at = pcut_map_at(&ld->by_id, id);

			if (at == NULL)
				ld->failed = 1;
			else if (*at == 0)
				*at = (uint64_t)(uintptr_t)o;
		}
		if (has_type(o, is_article))
			ld->things[i].rank = PCUT_JSONLD_ARTICLE;
		else if (has_type(o, is_work))
			ld->things[i].rank = PCUT_JSONLD_WORK;
		else if (has_type(o, is_page))
			ld->things[i].rank = PCUT_JSONLD_PAGE;
		for (size_t k = 0; k < sizeof inside / sizeof *inside; k++)
			add_objects(ld, json_object_get(o, inside[k]));
	}
}

/* {"@id": "x"} as the object that is x. */
static const json_t *
look_up(struct ld *ld, const json_t *v)
{
	const uint64_t *at;
	pcut_str id;

	if (!json_is_object(v) || json_object_get(v, "name") != NULL)
		return v;
	id = str_of(json_object_get(v, "@id"));
	if (id.len == 0 || (at = pcut_map_find(&ld->by_id, id)) == NULL)
		return v;
	return (const json_t *)(uintptr_t)*at;
}

/* ---- values ----------------------------------------------------------- */

/* A string, the first of several, or what an object is called. */
static pcut_str
text_at(struct ld *ld, const json_t *o, const char *key)
{
	static const char *const names[] = {"@value", "name", "url", "@id"};
	const json_t *v = json_object_get(o, key);

	if (json_is_array(v))
		v = json_array_get(v, 0);
	v = look_up(ld, v);
	if (json_is_object(v))
		for (size_t i = 0; i < sizeof names / sizeof *names; i++)
			if (json_is_string(json_object_get(v, names[i])))
				return str_of(json_object_get(v, names[i]));
	return str_of(v);
}

static pcut_str
plain_at(struct ld *ld, const json_t *o, const char *key)
{
	return plain(ld, text_at(ld, o, key), 0);
}

static pcut_str
url_at(struct ld *ld, const json_t *o, const char *key)
{
	static const char *const names[] = {"url", "contentUrl", "@id"};
	const json_t *v = json_object_get(o, key);

	if (json_is_array(v))
		v = json_array_get(v, 0);
	v = look_up(ld, v);
	if (json_is_object(v)) {
		for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
			const json_t *w = json_object_get(v, names[i]);

			if (json_is_array(w))
				w = json_array_get(w, 0);
			if (json_is_string(w))
				return plain(ld, str_of(w), 0);
		}
		return PCUT_STR_NONE;
	}
	return plain(ld, str_of(v), 0);
}

/* {"givenName": "A", "familyName": "B"} */
static pcut_str
full_name(struct ld *ld, const json_t *v)
{
	pcut_str given = plain_at(ld, v, "givenName");
	pcut_str family = plain_at(ld, v, "familyName");
	char *out;

	if (given.len == 0 || family.len == 0)
		return given.len > 0 ? given : family;
	out = pcut_arena_alloc(ld->arena, given.len + family.len + 2);
	if (out == NULL) {
		ld->failed = 1;
		return PCUT_STR_NONE;
	}
	memcpy(out, given.ptr, given.len);
	out[given.len] = ' ';
	memcpy(out + given.len + 1, family.ptr, family.len);
	return PCUT_STR(out, given.len + family.len + 1);
}

static void
add_author(struct ld *ld, const json_t *v)
{
	pcut_jsonld *out = ld->out;
	pcut_jsonld_agent agent = {0};
	const json_t *name;

	agent.name = agent.url = PCUT_STR_NONE;
	v = look_up(ld, v);
	if (json_is_string(v)) {
		agent.name = plain(ld, str_of(v), 0);
	} else if (json_is_object(v)) {
		name = json_object_get(v, "name");
		/* {"name": ["A", "B"]}, {"name": {"name": "A"}} */
		if (json_is_array(name)) {
			for (size_t i = 0; i < json_array_size(name) &&
			    i < PCUT_JSONLD_AUTHORS; i++)
				if (json_is_string(json_array_get(name, i)))
					add_author(ld,
					    json_array_get(name, i));
			return;
		}
		if (json_is_object(name))
			name = json_object_get(name, "name");
		agent.name = plain(ld, str_of(name), 0);
		if (agent.name.len == 0)
			agent.name = full_name(ld, v);
		agent.url = url_at(ld, v, "url");
		agent.is_person = has_type(v, is_person);
		agent.is_body = has_type(v, is_body);
	}
	if (agent.name.len == 0 || out->authors == PCUT_JSONLD_AUTHORS)
		return;
	for (size_t i = 0; i < out->authors; i++)
		if (pcut_str_eq(out->author[i].name, agent.name))
			return;
	out->author[out->authors++] = agent;
}

static void
add_authors(struct ld *ld, const json_t *o, const char *key)
{
	const json_t *v = json_object_get(o, key);

	if (!json_is_array(v)) {
		add_author(ld, v);
		return;
	}
	for (size_t i = 0; i < json_array_size(v) &&
	    i < 4 * PCUT_JSONLD_AUTHORS; i++)
		if (!json_is_array(json_array_get(v, i)))
			add_author(ld, json_array_get(v, i));
}

static void
add_tag(struct ld *ld, pcut_str s)
{
	pcut_jsonld *out = ld->out;

	s = plain(ld, pcut_str_trim(s), 0);
	if (s.len == 0 || s.len > 100 || out->tags == PCUT_JSONLD_TAGS)
		return;
	for (size_t i = 0; i < out->tags; i++)
		if (pcut_str_eq_case(out->tag[i], s))
			return;
	out->tag[out->tags++] = s;
}

static void
add_tags(struct ld *ld, const json_t *o)
{
	const json_t *v = json_object_get(o, "keywords");
	pcut_str list, item;

	if (json_is_array(v)) {
		for (size_t i = 0; i < json_array_size(v) && i < 200; i++)
			add_tag(ld, str_of(json_array_get(v, i)));
		return;
	}
	list = str_of(v);
	if (list.len > 5000)
		list.len = 5000;
	while (pcut_str_take(&list, ',', &item))
		add_tag(ld, item);
}

static void
fill(pcut_str *slot, pcut_str value)
{
	if (slot->len == 0)
		*slot = value;
}

/* ---- the one article -------------------------------------------------- */

static pcut_str
without_fragment(pcut_str url)
{
	size_t cut = pcut_str_find_char(url, '#');

	if (cut != SIZE_MAX)
		url = pcut_str_cut(url, 0, cut);
	while (pcut_str_ends(url, PCUT_LIT("/")))
		url.len--;
	if (pcut_str_starts(url, PCUT_LIT("https:")))
		url = pcut_str_skip(url, 6);
	else if (pcut_str_starts(url, PCUT_LIT("http:")))
		url = pcut_str_skip(url, 5);
	return url;
}

static int
is_about(struct ld *ld, const json_t *o, pcut_str url, pcut_str title)
{
	static const char *const keys[] = {"url", "mainEntityOfPage", "@id"};
	pcut_str name;
	int score = 0;

	url = without_fragment(url);
	for (size_t i = 0; url.len > 0 && i < sizeof keys / sizeof *keys; i++)
		if (pcut_str_eq(without_fragment(text_at(ld, o, keys[i])),
		    url))
			score = 4;
	name = text_at(ld, o, "headline");
	if (name.len == 0)
		name = text_at(ld, o, "name");
	name = plain(ld, name, 0);
	if (name.len > 0 && title.len > 0) {
		if (pcut_str_eq_case(name, title))
			score += 8;
		else if (pcut_str_find_case(title, name) != SIZE_MAX ||
		    pcut_str_find_case(name, title) != SIZE_MAX)
			score += 6;
	}
	if (json_object_get(o, "datePublished") != NULL)
		score++;
	return score;
}

static const struct thing *
choose(struct ld *ld, pcut_str url, pcut_str title)
{
	const struct thing *best = NULL;
	int best_score = -1, left = 64;

	for (size_t i = 0; i < ld->n; i++) {
		const struct thing *t = &ld->things[i];
		int score;

		if (t->rank == PCUT_JSONLD_NONE || t->rank ==
		    PCUT_JSONLD_PAGE || left-- == 0)
			continue;
		score = is_about(ld, t->object, url, title) +
		    (t->rank == PCUT_JSONLD_ARTICLE ? 5 : 0);
		if (score > best_score) {
			best = t;
			best_score = score;
		}
	}
	return best;
}

static void
take_article(struct ld *ld, const struct thing *t)
{
	pcut_jsonld *out = ld->out;
	const json_t *o = t->object;
	pcut_str body;

	out->rank = t->rank;
	out->headline = plain_at(ld, o, "headline");
	fill(&out->headline, plain_at(ld, o, "name"));
	out->subtitle = plain_at(ld, o, "alternativeHeadline");
	out->description = plain_at(ld, o, "description");
	out->section = plain_at(ld, o, "articleSection");
	out->language = plain_at(ld, o, "inLanguage");
	out->license = url_at(ld, o, "license");
	out->copyright = plain_at(ld, o, "copyrightNotice");
	out->published = plain_at(ld, o, "datePublished");
	fill(&out->published, plain_at(ld, o, "dateCreated"));
	fill(&out->published, plain_at(ld, o, "uploadDate"));
	out->modified = plain_at(ld, o, "dateModified");
	out->image = url_at(ld, o, "image");
	out->url = url_at(ld, o, "mainEntityOfPage");
	body = text_at(ld, o, "articleBody");
	if (body.len == 0)
		body = text_at(ld, o, "text");
	out->body = plain(ld, body, 1);
	add_authors(ld, o, "author");
	if (out->authors == 0)
		add_authors(ld, o, "creator");
	add_tags(ld, o);
	out->publisher.name = plain_at(ld, o, "publisher");
	out->publisher.url = PCUT_STR_NONE;
	if (json_is_object(look_up(ld, json_object_get(o, "publisher"))))
		out->publisher.url = plain_at(ld, look_up(ld,
		    json_object_get(o, "publisher")), "url");
}

static void
take_rest(struct ld *ld)
{
	pcut_jsonld *out = ld->out;

	for (size_t i = 0; i < ld->n && i < 200; i++) {
		const json_t *o = ld->things[i].object;

		out->product |= has_type(o, is_product);
		out->forum |= has_type(o, is_forum);
		if (has_type(o, is_site))
			fill(&out->site, plain_at(ld, o, "name"));
		if (ld->things[i].rank != PCUT_JSONLD_PAGE)
			continue;
		fill(&out->page_published, plain_at(ld, o, "datePublished"));
		fill(&out->page_modified, plain_at(ld, o, "dateModified"));
		fill(&out->page_name, plain_at(ld, o, "name"));
		fill(&out->language, plain_at(ld, o, "inLanguage"));
		fill(&out->description, plain_at(ld, o, "description"));
		if (out->rank == PCUT_JSONLD_NONE)
			out->rank = PCUT_JSONLD_PAGE;
		if (out->authors == 0)
			add_authors(ld, o, "author");
	}
	for (size_t i = 0; i < ld->n && i < 200; i++) {
		const json_t *o = ld->things[i].object;

		if (has_type(o, is_body) && out->publisher.name.len == 0) {
			out->publisher.name = plain_at(ld, o, "name");
			out->publisher.url = plain_at(ld, o, "url");
		}
	}
}

static void
load(struct ld *ld, pcut_str script)
{
	const size_t flags = JSON_DISABLE_EOF_CHECK | JSON_ALLOW_NUL;
	json_t *root;

	script = pcut_str_trim(script);
	if (script.len == 0 || script.len > SCRIPT_MOST)
		return;
	root = json_loadb(script.ptr, script.len, flags, NULL);
	if (root == NULL) {
		script = pcut_html_json_mend(ld->arena, script);
		if (script.ptr == NULL) {
			ld->failed = 1;
			return;
		}
		root = json_loadb(script.ptr, script.len, flags, NULL);
	}
	if (root != NULL)
		ld->root[ld->roots++] = root;
}

static void
clear(pcut_jsonld *out)
{
	pcut_str *const slots[] = {&out->headline, &out->subtitle,
	    &out->description, &out->body, &out->section, &out->language,
	    &out->license, &out->copyright, &out->published, &out->modified,
	    &out->image, &out->url, &out->publisher.name, &out->publisher.url,
	    &out->site, &out->page_published, &out->page_modified,
	    &out->page_name};

	*out = (pcut_jsonld){0};
	for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
		*slots[i] = PCUT_STR_NONE;
}

pcut_status
pcut_html_jsonld(pcut_arena *arena, const pcut_str *scripts, size_t n,
    pcut_str url, pcut_str title, pcut_jsonld *out)
{
	struct ld ld = {.arena = arena, .out = out,
	    .by_id.mem = arena->mem};
	const struct thing *article;

	clear(out);
	for (size_t i = 0; i < n && i < PCUT_JSONLD_SCRIPTS; i++)
		load(&ld, scripts[i]);
	find_things(&ld);
	article = choose(&ld, url, title);
	if (article != NULL)
		take_article(&ld, article);
	take_rest(&ld);
	pcut_map_free(&ld.by_id);
	for (size_t i = 0; i < ld.roots; i++)
		json_decref(ld.root[i]);
	return ld.failed ? PCUT_ENOMEM : PCUT_OK;
}
