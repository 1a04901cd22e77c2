/* SPDX-License-Identifier: ISC */
/*
 * label.h - lines that say what they are: labelled fields, related links,
 * copyright, furniture, end marks, headings that every article may have.
 *
 * Where such a line may stand (header, trailer, whole chunk) is the caller's
 * to know.  All look at the first few hundred bytes at most, allocate nothing
 * and take any line.
 */
#ifndef PCUT_LABEL_H
#define PCUT_LABEL_H

#include <stddef.h>

#include <presscut.h>

typedef enum pcut_field {
	PCUT_FIELD_NONE = 0,
	PCUT_FIELD_TITLE,
	PCUT_FIELD_SUBTITLE,
	PCUT_FIELD_KICKER,
	PCUT_FIELD_AUTHOR,
	PCUT_FIELD_EDITOR,
	PCUT_FIELD_TRANSLATOR,
	PCUT_FIELD_PHOTOGRAPHER, /* Photos:, Foto: */
	PCUT_FIELD_DATE,         /* published */
	PCUT_FIELD_UPDATED,
	PCUT_FIELD_OTHER_DATE,   /* of loading, retrieval, an issue's entry */
	PCUT_FIELD_SITE,         /* Source, Publication, Newspaper */
	PCUT_FIELD_URL,
	PCUT_FIELD_SECTION,
	PCUT_FIELD_TAGS,
	PCUT_FIELD_LANGUAGE,
	PCUT_FIELD_WORDS,
	PCUT_FIELD_COPYRIGHT,
	PCUT_FIELD_LICENSE,
	PCUT_FIELD_SUMMARY,
	PCUT_FIELD_PLACE,        /* Dateline: */
	PCUT_FIELD_AGENCY,
	PCUT_FIELD_PAGES,
	PCUT_FIELD_ISSUE,        /* volume, number, edition */
	PCUT_FIELD_ID,           /* ISSN, DOI, accession number */
	PCUT_FIELD_CAPTION,
	PCUT_FIELD_CONTACT,
	PCUT_FIELD_BODY          /* Body:, Full text: what follows is text */
} pcut_field;

/* What a caller needs of a line "LABEL REST". */
typedef struct pcut_label {
	pcut_str label; /* as printed, without colon and marks */
	pcut_str value; /* what follows, trimmed; may be empty */
	pcut_field field;
	const char *language; /* of the label, "" if many share it */
} pcut_label;

/*
 * "Author: X", "Datum : X", "作者：X", "**Source:** X", also "Title:" with
 * the value on the next line.  A colon is needed.  0 if the line is none.
 */
int pcut_label_field(pcut_str line, pcut_label *out);

/* "Related article: X", "Read more: X", "Lire aussi : X" with X of at most
 * 20 words, or the label alone (value empty: a list follows). */
int pcut_label_related(pcut_str chunk, pcut_label *out);

/* "Original url: <http://...>", "Permalink", "Source: http://...": value is
 * the URL without brackets; empty when the next chunk must have it (only for
 * labels that can mean nothing else). */
int pcut_label_url(pcut_str chunk, pcut_label *out);
/* All of s is one http(s) URL, bare or in <>, or a Markdown link: the URL, a
 * slice of s; "" if it is none. */
pcut_str pcut_label_bare_url(pcut_str s);

/* A copyright line: (c) or Copyright with a year, All rights reserved and its
 * equivalents. */
int pcut_label_is_copyright(pcut_str chunk);

typedef enum pcut_furniture {
	PCUT_FURNITURE_NONE = 0,
	PCUT_FURNITURE_ADVERT,
	PCUT_FURNITURE_SHARE,     /* Share on X, Copy link, Print, counts */
	PCUT_FURNITURE_COMMENTS,  /* 12 Comments, Leave a reply */
	PCUT_FURNITURE_READING,   /* 5 min read, listen to this */
	PCUT_FURNITURE_SUBSCRIBE, /* Sign up for ... */
	PCUT_FURNITURE_CARD,      /* About the author: who that is follows */
	PCUT_FURNITURE_MOST_READ, /* its list follows */
	PCUT_FURNITURE_NAVIGATION, /* Skip to content, Menu, Home > X */
	PCUT_FURNITURE_PROMPT     /* Scroll down for video, view in browser,
	                             Thanks for reading */
} pcut_furniture;

/* What furniture all of line is. */
pcut_furniture pcut_label_furniture(pcut_str line);
/* The role that a notice of it has: "advert", "navigation", "boilerplate". */
const char *pcut_furniture_role(pcut_furniture kind);

/* Bytes of "Press release", "FOR IMMEDIATE RELEASE", "Embargoed" and their
 * equivalents at the start of line, behind brackets and stars; 0 if none. */
size_t pcut_label_release(pcut_str line);
/* line begins "For more information", "Voor meer informatie". */
int pcut_label_is_ask(pcut_str line);
/* line begins "To contact the reporter", "Kontakt zum Autor". */
int pcut_label_is_reach(pcut_str line);

/* line begins "View this email in your browser" and has not much else. */
int pcut_label_is_view(pcut_str line);
/* line begins "Unsubscribe", "Abmelden", behind marks. */
int pcut_label_is_leave(pcut_str line);

/* -30-, ###, # # #, ENDS, -ends-, (END), [ENDE], FIN, end of story. */
int pcut_label_is_end_mark(pcut_str line);
/* (MORE), -more-, MORE TO COME, (suite): text goes on. */
int pcut_label_is_more_mark(pcut_str line);

/* A heading that any article may have: References, About X, Notes to
 * editors, Siehe auch.  No end punctuation; a final colon is allowed. */
typedef enum pcut_section {
	PCUT_SECTION_NONE = 0,
	PCUT_SECTION_NOTES,      /* Notes, Footnotes */
	PCUT_SECTION_REFERENCES, /* References, Sources, Further reading */
	PCUT_SECTION_SEE_ALSO,
	PCUT_SECTION_ABOUT,      /* About X, Notes to editors */
	PCUT_SECTION_CONTACT,    /* Contact, Media contact */
	PCUT_SECTION_ITEMS,      /* Ingredients, Equipment: a list follows */
	PCUT_SECTION_OTHER       /* Introduction, Abstract, Key facts, ... */
} pcut_section;
pcut_section pcut_label_section(pcut_str line);
/* All of line names a section of a newspaper: Local, Kultur, Cronaca. */
int pcut_label_is_rubric(pcut_str line);
/* All of line names a kind of article: Interview, Reportage, Analyse. */
int pcut_label_is_genre(pcut_str line);
/* CHAPTER, KAPITEL, ГЛАВА, 第...章 with a number. */
int pcut_label_is_chapter(pcut_str line);

/* "LENGTH: 512 words", "WC 39 words", "Words: 57", "Wörter: 57", "字数：800":
 * the count, -1 if line says none. */
long pcut_label_word_count(pcut_str line);

/* "Photo: X", "Photograph by X", "Foto: X", "Crédit photo : X", "© X": value
 * is the credit. */
int pcut_label_credit(pcut_str s, pcut_label *out);

#endif /* PCUT_LABEL_H */
