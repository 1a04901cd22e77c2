/* SPDX-License-Identifier: ISC */
/*
 * html_meta.h - what a page says about its article: all statements are
 * collected with where they were found, then one is chosen by rule for each
 * key of the metadata (the rules are told in html_choose.c).
 */
#ifndef PCUT_HTML_META_H
#define PCUT_HTML_META_H

#include <presscut.h>

#include "arena.h"
#include "html_dom.h"
#include "html_extract.h"
#include "html_jsonld.h"

/* What a statement is about. */
typedef enum pcut_html_about {
	PCUT_ABOUT_NONE = 0,
	PCUT_ABOUT_TITLE,
	PCUT_ABOUT_HEADING, /* an h1: node */
	PCUT_ABOUT_SUBTITLE,
	PCUT_ABOUT_KICKER,
	PCUT_ABOUT_AUTHOR,
	PCUT_ABOUT_BYLINE,  /* printed, by class or rel: node */
	PCUT_ABOUT_PUBLISHED,
	PCUT_ABOUT_MODIFIED,
	PCUT_ABOUT_TIME,    /* a <time>, or what a class calls a date: node */
	PCUT_ABOUT_SITE,
	PCUT_ABOUT_PUBLISHER,
	PCUT_ABOUT_DESCRIPTION,
	PCUT_ABOUT_SECTION,
	PCUT_ABOUT_TAGS,    /* one or a list */
	PCUT_ABOUT_IMAGE,
	PCUT_ABOUT_LANGUAGE,
	PCUT_ABOUT_LICENSE,
	PCUT_ABOUT_COPYRIGHT,
	PCUT_ABOUT_CANONICAL,
	PCUT_ABOUT_COUNT
} pcut_html_about;

typedef struct pcut_html_fact {
	pcut_html_about about;
	pcut_origin origin;
	int rank;       /* among those of one origin: less is better */
	pcut_str value; /* as the page has it, trimmed */
	const pcut_html_node *node; /* where it stands in the body, or NULL */
	struct pcut_html_fact *next;
} pcut_html_fact;

typedef struct pcut_html_meta {
	pcut_arena *arena;
	const pcut_html_doc *doc;
	pcut_str url;   /* of the page, as far as it is known */
	pcut_str base;  /* href of <base>, empty without one */
	pcut_str title; /* text of <title> */
	pcut_str language, dir; /* as html or body state them */
	pcut_html_fact *first[PCUT_ABOUT_COUNT], *last[PCUT_ABOUT_COUNT];
	uint32_t count[PCUT_ABOUT_COUNT];
	pcut_jsonld ld;
	int failed;

	/* The choice, for pcut_html_meta_says(). */
	pcut_str chosen_title, chosen_subtitle, chosen_kicker, chosen_site;
	pcut_str chosen_image, chosen_language; /* empty: none */
	const pcut_html_node *byline, *time;    /* where they are printed */
} pcut_html_meta;

/*
 * Collect (html_meta.c); everything lives in arena.  url is the page's, where
 * it is known.  NULL when memory is exhausted.
 */
pcut_html_meta *pcut_html_meta_new(pcut_arena *arena, const pcut_html_doc *doc,
                                   pcut_str url);
/* What the page calls its own address, empty if it does not say. */
pcut_str pcut_html_meta_canonical(const pcut_html_meta *meta);

/* Choose (html_choose.c), and tell b.  resolve makes an address absolute. */
pcut_status pcut_html_meta_choose(pcut_html_meta *meta,
    const pcut_html_extraction *ex, pcut_builder *b,
    pcut_str (*resolve)(void *payload, pcut_str href), void *payload);

/*
 * Nonzero if block i only says what the metadata says: title, subtitle,
 * kicker, a byline, a date.  For blocks near the headline, after the choice.
 */
int pcut_html_meta_says(pcut_html_meta *meta, const pcut_html_extraction *ex,
                        uint32_t i);

/* The text of block i, white space squashed, a line feed for <br>; ptr NULL on
 * failure. */
pcut_str pcut_html_block_text(pcut_arena *arena,
                              const pcut_html_extraction *ex, uint32_t i);

/* html_words.c's kin for whole strings (html_same.c): letters and digits,
 * folded, with single spaces between words; at most a few hundred bytes. */
pcut_str pcut_html_same_key(pcut_arena *arena, pcut_str s);
/* How far two keys share their words, 0 to 1 (harmonic mean). */
double pcut_html_same_words(pcut_str a, pcut_str b);
/* Nonzero if key b occurs in key a, whole words. */
int pcut_html_same_inside(pcut_str a, pcut_str b);
/* Nonzero for an element with most of a page that is no small one: whatever
 * its class says, it is no part beside the article. */
int pcut_html_meta_is_most(const pcut_html_meta *m, const pcut_html_node *n);

/* title less a part at its end or start that is the site's: site, a host or
 * (both empty) a short last part behind | or a dash.  *cut is that part. */
pcut_str pcut_html_title_bare(pcut_arena *arena, pcut_str title,
                              pcut_str site, pcut_str host, pcut_str *cut);
/* Which of title's parts, between marks, has this key: 1 for the first, 0 for
 * none. */
int pcut_html_title_part(pcut_arena *arena, pcut_str title, pcut_str key);
/* The first of them, empty where title has but one. */
pcut_str pcut_html_title_first(pcut_str title);

#endif /* PCUT_HTML_META_H */
