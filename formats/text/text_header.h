/* SPDX-License-Identifier: ISC */
/* text_header.h - the header zone while it is read (text_header_zone.c). */
#ifndef PCUT_TEXT_HEADER_H
#define PCUT_TEXT_HEADER_H

#include "text_dump.h"

#define PCUT_HEADER_LINES 25
#define PCUT_HEADER_TEXTS 8
#define PCUT_HEADER_SUBTITLE 900 /* bytes, at most */
#define PCUT_HEADER_PROSE 80     /* columns of a line that is no title */

/* A piece of text that may be a title. */
struct pcut_header_text {
	pcut_str s;        /* in the arena, lines joined */
	const char *start; /* its first line in the text */
	size_t chunk;      /* which chunk it is of */
	size_t gap;        /* blank lines before that */
	int caps, bare, ended; /* bare: a name alone, 2: and where that is;
	                          ended: a sentence */
	int furniture;     /* lines of it above */
	int meta_behind;   /* a byline or date follows at once */
};

struct pcut_header {
	pcut_text *t;
	struct pcut_header_text text[PCUT_HEADER_TEXTS];
	size_t texts;
	size_t chunk;       /* number of the chunk that is read */
	int meta;           /* byline or date was seen */
	const char *known;  /* behind the last byline or date */
	const char *last_meta; /* behind the last line that was metadata */
	const char *body;   /* where the body starts, once that is known */
	size_t lines;       /* not empty, so far */
	size_t labels;      /* labelled fields so far */
	int run;            /* the chunk began with a menu and a title */
	int furniture;      /* lines of it, so far */
	size_t release;     /* of the chunk that says it is one; 0: none */
	const char *release_line;
	size_t menu;        /* number of the chunk that is a menu; 0: none */
	size_t over_menu;   /* texts over a menu of bullets */
	int framed;         /* the menu has the site's name above it */
	pcut_str crumb;     /* last part of the path to the page */
	size_t crumbed;     /* the chunk that began with it; 0: none */
	int issued;         /* the text over the date is the paper's name */
	pcut_str day;       /* the line that says when it was published */
	pcut_str no_date, no_byline; /* what was no such line, asked last */
	pcut_str took;      /* who took the pictures, by the byline */
	pcut_str shown;     /* a caption that waits for its credit */
	const char *named;  /* the line of the author that is known already */
	int sections;       /* what stands over the title of a run is its
	                       section and what that is in */
};

/* pcut_date_line() and pcut_byline_parse() of a line, which several rules ask
 * one after another; what it is not is remembered until a line is known. */
size_t pcut_header_dates(struct pcut_header *h, pcut_str s, pcut_date *out,
                         size_t max);
pcut_status pcut_header_byline(struct pcut_header *h, pcut_str s,
                               pcut_byline *out);

/* What a chunk is as a whole, which is taken then; BODY: the body starts with
 * it (text_header_chunk.c). */
typedef enum pcut_header_found {
	PCUT_HEADER_NOT,
	PCUT_HEADER_TAKEN,
	PCUT_HEADER_BODY
} pcut_header_found;

pcut_header_found pcut_header_chunk(struct pcut_header *h,
                                    const pcut_text_chunk *chunk,
                                    const pcut_text_chunk *next);

/* The line is dates, perhaps with fields behind them; line at of chunk says
 * who wrote it, perhaps with its dates (text_header_signed.c): taken, else
 * 0. */
int pcut_header_dated(struct pcut_header *h, pcut_str s);
int pcut_header_signed(struct pcut_header *h, const pcut_text_chunk *chunk,
                       size_t at);
/* "Von X, dpa (Foto - aktuell) =": without what it tells the desk. */
pcut_str pcut_header_without_desk(pcut_str s);
/* "Posted on September 12, 2014 by Rowan Heath". */
int pcut_header_is_dated_byline(struct pcut_header *h, pcut_str s);

/* Line at of chunk is metadata or furniture, which is taken; 0 if it is
 * text (text_header_line.c). */
int pcut_header_line(struct pcut_header *h, const pcut_text_chunk *chunk,
                     size_t at);
/* The chunk is the caption or credit of a picture, which is taken; else 0. */
int pcut_header_caption(struct pcut_header *h, const pcut_text_chunk *chunk);
/* The caption that waited for a credit has none. */
void pcut_header_put_shown(struct pcut_header *h);
/* s is "Foto Teun Bakema": who took the picture, without a colon. */
int pcut_header_bare_credit(pcut_text *t, pcut_str s, pcut_str *credit);
/* Line at of chunk is the credit of a picture, perhaps its caption with the
 * credit in brackets, which is taken; else 0. */
int pcut_header_credit(struct pcut_header *h, const pcut_text_chunk *chunk,
                       size_t at);
int pcut_header_bracket(struct pcut_header *h, const pcut_text_chunk *chunk,
                        size_t at);
/* The chunk is points, of a wire ("* Sales up") or below a heading ("Summary"),
 * which are taken; else 0. */
int pcut_header_key_points(pcut_text *t, const pcut_text_chunk *chunk);
int pcut_header_points(struct pcut_header *h, const pcut_text_chunk *chunk);
/* The line is metadata: what stands above it is of the header. */
void pcut_header_known(struct pcut_header *h, const pcut_text_line *line);

/*
 * A page copied whole (text_paste.c).  Lines at at of chunk that say together
 * when the page is from, or what a picture shows: taken, their count, or 0.
 */
size_t pcut_header_pair(struct pcut_header *h, const pcut_text_chunk *chunk,
                        size_t at);
/* Lines of chunk, at the top of the page, above its byline or date: menu,
 * then the title at *title, then points; 0 if the chunk is no such run. */
size_t pcut_header_run(struct pcut_header *h, const pcut_text_chunk *chunk,
                       size_t *title);
int pcut_header_is_entry(pcut_str s);
/* "Home > News > Carrow"; "News  Culture  Sport"; lines that are each furniture
 * or the name of a section. */
int pcut_header_is_path(pcut_str s);
/* The last part of such a path. */
pcut_str pcut_header_crumb(pcut_str s);
/* "Essay / Home and family": likewise, on a page that was copied. */
int pcut_header_is_short_path(pcut_str s);
int pcut_header_is_menu_row(pcut_str s);
int pcut_header_is_menu(struct pcut_header *h, const pcut_text_chunk *chunk);
/* Likewise, and half of them are furniture or sections: a page's menu with
 * its name. */
int pcut_header_is_masthead(struct pcut_header *h,
                            const pcut_text_chunk *chunk);
/* The chunk begins and ends with furniture, the site's name between that. */
int pcut_header_is_framed(struct pcut_header *h, const pcut_text_chunk *chunk);
/* Three lines and more, each as short as an entry of a menu. */
int pcut_header_is_entries(const pcut_text_chunk *chunk);
/* A sentence about the author, above the text of a page that was copied. */
int pcut_header_is_card(struct pcut_header *h, const pcut_text_chunk *chunk);
/* The texts above the title that belong to a menu go: the site's name may be
 * the first of them. */
void pcut_header_drop_menu(struct pcut_header *h);
int pcut_header_is_bullet_menu(const pcut_text_chunk *chunk);
int pcut_header_is_by(pcut_str s);
int pcut_header_is_season(pcut_str s);
/* "Side 6", "p. 12": a page and no more; "WAIUKU GUARDIAN, VOLUME XII, ISSUE
 * 1418, 9 AUGUST 1897, PAGE 2", which is taken (text_issue.c). */
int pcut_header_is_page(pcut_str s);
int pcut_header_issue(struct pcut_header *h, pcut_str s);
int pcut_header_is_number(pcut_str s);
/* A byline or date stands among the next lines of the text; among those of
 * the chunk behind line at. */
int pcut_header_known_soon(struct pcut_header *h, const pcut_text_line *line);
int pcut_header_known_behind(struct pcut_header *h,
                             const pcut_text_chunk *chunk, size_t at);
/* Most words of s that are not short begin with a capital; and that says it is
 * set like a title, as German does with every sentence. */
int pcut_header_is_title_case(pcut_str s);
int pcut_header_is_title_set(const pcut_text *t, pcut_str s);
/* "Slow Tools Podcast": what it came out in, not who wrote it. */
int pcut_header_is_publication(pcut_str s);

/* Give the texts their places: title, subtitle, kicker; h->body is where those
 * without one start (text_header_titles.c). */
void pcut_header_settle(struct pcut_header *h);

#endif /* PCUT_TEXT_HEADER_H */
