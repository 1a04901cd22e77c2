/* SPDX-License-Identifier: ISC */
/*
 * text_dump.h - what the files of the text reader share.
 *
 * A dump is read in this order: which kind it is (text_kind.c); the kind's
 * own file takes its header, its furniture and its parts away; what is left
 * goes through the zones (text_header_zone.c: title, byline, date by position)
 * and then, as a stream of chunks, to blocks (text_body.c) and inlines
 * (text_inline.c).
 */
#ifndef PCUT_TEXT_DUMP_H
#define PCUT_TEXT_DUMP_H

#include <stddef.h>
#include <stdint.h>

#include <presscut_format.h>

#include "arena.h"
#include "buf.h"
#include "byline.h"
#include "date.h"
#include "entity.h"
#include "label.h"
#include "map.h"
#include "mem.h"

typedef enum pcut_text_kind {
	PCUT_TEXT_AUTO = 0,
	PCUT_TEXT_WIRE_SGML,
	PCUT_TEXT_MAIL,
	PCUT_TEXT_NEWSLETTER, /* mail without its header */
	PCUT_TEXT_FRONT_MATTER,
	PCUT_TEXT_GUTENBERG,
	PCUT_TEXT_DB_EXPORT,
	PCUT_TEXT_RFC,
	PCUT_TEXT_PRESS_RELEASE,
	PCUT_TEXT_WIRE,
	PCUT_TEXT_NLP_CORPUS,
	PCUT_TEXT_BROWSER,
	PCUT_TEXT_HTML2TEXT,
	PCUT_TEXT_READLATER,
	PCUT_TEXT_CLIPPINGS, /* of an e-book reader */
	PCUT_TEXT_MARKDOWN,
	PCUT_TEXT_MARKUP,
	PCUT_TEXT_WIKI,
	PCUT_TEXT_OCR,
	PCUT_TEXT_LABELLED,
	PCUT_TEXT_WEB_PASTE,
	PCUT_TEXT_PLAIN,
	PCUT_TEXT_NONE
} pcut_text_kind;

/* ---- Lines and chunks (text_lines.c) ----------------------------------- */

/* A line without its end and without white space at its end. */
typedef struct pcut_text_line {
	const char *ptr; /* its first byte that is no white space */
	size_t len;      /* from there; 0: blank */
	uint32_t indent; /* columns before ptr */
	uint32_t skip;   /* bytes before ptr */
} pcut_text_line;

/* A run of lines that are not blank. */
typedef struct pcut_text_chunk {
	pcut_text_line *line;
	size_t count, cap;
	size_t gap; /* blank lines before it */
} pcut_text_chunk;

/* A chunk ends here at the latest: memory stays bounded whatever comes. */
#define PCUT_TEXT_CHUNK_MAX 65536

typedef enum pcut_text_shape {
	PCUT_TEXT_BLANK_LINES = 0, /* a chunk is a paragraph */
	PCUT_TEXT_ONE_A_LINE,      /* a line is a paragraph */
	PCUT_TEXT_INDENTED,        /* an indent starts a paragraph */
	PCUT_TEXT_DOUBLE_SPACED    /* a single blank line is a line end */
} pcut_text_shape;

/* How a text is laid out, from a sample of its lines. */
typedef struct pcut_text_layout {
	unsigned width;  /* columns it is wrapped at; 0: it is not */
	unsigned margin; /* columns before most lines */
	unsigned gap;    /* blank lines between most chunks */
	pcut_text_shape style;
} pcut_text_layout;

/* Take the next line of rest, blank ones too; 0 at the end. */
int pcut_text_take_line(pcut_str *rest, pcut_text_line *out);
/* Take the next chunk; 0 at the end, or when memory is exhausted (then
 * chunk->line is NULL). */
int pcut_text_take_chunk(const pcut_text_layout *layout, pcut_str *rest,
                         pcut_text_chunk *chunk, const pcut_allocator *mem);
void pcut_text_measure(pcut_str text, pcut_text_layout *out);

static inline pcut_str
pcut_text_of(const pcut_text_line *line)
{
	return PCUT_STR(line->ptr, line->len);
}

/* s as a line of out behind its white space; more of that than any page is
 * wide is a fault of the dump. */
void pcut_text_put_line(pcut_buf *out, unsigned indent, pcut_str s);

/* Columns of s, near enough: a quick count without tables. */
unsigned pcut_text_width(pcut_str s);
/* s has so many columns at least: its bytes alone most often tell. */
static inline int
pcut_text_is_wide(pcut_str s, unsigned columns)
{
	return s.len >= columns && (s.len >= (size_t)columns * 4 ||
	    pcut_text_width(s) >= columns);
}
/* Bytes of the first word of s. */
size_t pcut_text_word(pcut_str s);
/* Words of s, counted up to max. */
unsigned pcut_text_words(pcut_str s, unsigned max);
/* s ends in sentence punctuation, perhaps with quotes or brackets behind. */
int pcut_text_ends_sentence(pcut_str s);
/* s has 3 letters or more and none of them is lower case. */
int pcut_text_is_caps(pcut_str s);
/* The first letter of s, behind quotes and brackets, is upper case (or of a
 * script without cases). */
int pcut_text_starts_upper(pcut_str s);
int pcut_text_starts_lower(pcut_str s);
/* A line of ornament only: * * *, -----, ~~~. */
int pcut_text_is_rule(pcut_str s);

/* ---- One article in the making ----------------------------------------- */

/* A note that the text has below: where it stands, what it is called. */
typedef struct pcut_text_note {
	size_t offset;  /* of its line in the body's text */
	uint32_t next;  /* of the same label, 0: none (index + 1) */
	uint32_t serial; /* among those of the same label, from 1 */
	pcut_str label;
} pcut_text_note;

typedef struct pcut_text_notes {
	pcut_text_note *note;
	size_t count, cap;
	size_t brackets; /* the first ones: "[1]"; behind them "*" */
	int daggers;     /* the text has such signs */
	size_t star_notes[3], star_refs[3]; /* of *, ** and *** */
	pcut_map labels; /* to the index + 1 of the one that is current */
} pcut_text_notes;

enum { /* pcut_text.inlines: what means something in running text */
	PCUT_TEXT_EMPHASIS = 1,   /* _x_ and *x* */
	PCUT_TEXT_LINKS = 2,      /* bare addresses */
	PCUT_TEXT_ENTITIES = 4,   /* &amp; */
	PCUT_TEXT_LONG_MARKS = 8, /* emphasis may have any number of words */
	PCUT_TEXT_EQUALS = 16,    /* =x= is strong */
	PCUT_TEXT_WIKI_MARKS = 32, /* ''x'', [[a|b]] */
	PCUT_TEXT_MAIL_LINKS = 64 /* "words (https://...)" ends a chunk */
};

typedef struct pcut_text { /* zero it to start */
	pcut_reader *r;
	pcut_builder *b;
	pcut_arena *arena; /* scratch, reset between articles */
	const pcut_allocator *mem;
	pcut_text_kind kind;
	pcut_text_layout layout;
	pcut_text_notes notes;
	pcut_date_hints hints;
	pcut_str language; /* stated or guessed; may be empty */
	pcut_str dump_language; /* of all articles of a dump; may be empty */
	const char *base;  /* start of the body's text, for notes */
	unsigned inlines;
	int as_shown;      /* records of Factiva without labels: 1, -1, 0 not
	                      known yet; of the dump */
	int unwrap;        /* 0 auto, 1 always, -1 never */
	int has_title, has_authors, has_published, has_credit, has_subtitle;
	int signed_off;        /* the line where the wire's story ends */
	int rights;            /* a line of copyright, in the trailer */
	int has_slug;
	int footer;        /* below the author's card, short lines are links */
	int days;          /* days alone are headings, as in a diary */
	int mbox;          /* a line that starts with From has a > before it */
	const char *tail;  /* where the trailer may begin; NULL: none */
	char status_date[PCUT_DATE_MAX]; /* of a release's or record's head */
	int authors_done;  /* no more of them */
	int embargo;       /* a release's head says not before when */
	int labelled;      /* two labelled fields and more stand above */
	int titled;        /* title is not to be looked for */
	int no_dateline;   /* nor a dateline */
	pcut_str title;    /* for dropping what repeats it */
	pcut_str drop;     /* the letter set large before the next paragraph */
	pcut_text_shape stated; /* not used when layout is measured */
	pcut_buf join;     /* a paragraph's lines put together */
	int paragraphs;    /* of the body so far, up to a few */
	int prose;         /* the last of them ended in a sentence */
	int rule;          /* a rule comes before the next block */
	int tight_dashes;  /* dashes stand between words without spaces */
	int margin_marks;  /* lines are not side by side in the text */
	pcut_map compounds; /* of the text, once compounded */
	int compounded;
	pcut_str whole;    /* where unbroken compounds are looked for */
	char underline;    /* of the first heading that had one */
} pcut_text;

/* ---- Metadata (text_meta.c) -------------------------------------------- */

void pcut_text_title(pcut_text *t, pcut_origin origin, pcut_str s);
void pcut_text_meta(pcut_text *t, pcut_meta key, pcut_origin origin,
                    pcut_str s);
/* Authors, agency and credit of by; not the date behind. */
void pcut_text_byline(pcut_text *t, pcut_origin origin,
                      const pcut_byline *by);
/* Authors from the value of a field. */
void pcut_text_authors(pcut_text *t, pcut_origin origin, pcut_str value);
void pcut_text_dates(pcut_text *t, pcut_origin origin, const pcut_date *date,
                     size_t count);
/* A date from a field: as printed, or as programs write it. */
void pcut_text_date_value(pcut_text *t, pcut_meta key, pcut_str value);
/* Tags from a value split at sep (0: at commas and semicolons). */
void pcut_text_tags(pcut_text *t, pcut_str value, char sep);
/* A labelled field; 0 if it stands for nothing that is kept. */
int pcut_text_field(pcut_text *t, pcut_field field, pcut_str value);
void pcut_text_language(pcut_text *t, pcut_str stated);
/* The language from text, unless one was stated. */
void pcut_text_guess(pcut_text *t, pcut_str text);
void pcut_text_notice(pcut_text *t, const char *role, pcut_str s);
void pcut_text_lead(pcut_text *t, pcut_str url, pcut_str alt,
                    pcut_str caption, pcut_str credit);
/* A dateline at the start of s goes into the metadata; bytes of it. */
size_t pcut_text_dateline(pcut_text *t, pcut_str s);
int pcut_text_split_credit(pcut_str s, pcut_str *words, pcut_str *credit);
/* {"slug": s} into the article's extra. */
void pcut_text_slug(pcut_text *t, pcut_str s);

/* text without what all its lines are indented or padded by (text_margin.c);
 * *owned is for pcut_mem_free(), NULL where *out is text itself.  PCUT_ENOMEM
 * alone can fail it. */
pcut_status pcut_text_margins(const pcut_allocator *mem, pcut_str text,
                              pcut_str *out, char **owned);

/* ---- Header and trailer (text_header_zone.c, text_trailer.c) ------------ */

/* Read the header zone of text; what is left is the body. */
pcut_str pcut_text_header(pcut_text *t, pcut_str text);
/* Find where the trailer of text may begin, and the address it gives. */
void pcut_text_tail(pcut_text *t, pcut_str text);
/* A chunk of the trailer that is metadata or a notice: taken, 0 if it is
 * text.  *both: the next chunk was taken too. */
int pcut_text_trailer(pcut_text *t, const pcut_text_chunk *chunk,
                      const pcut_text_chunk *next, int *both);
/* A line of it, likewise (text_trailer_line.c). */
int pcut_text_trailer_line(pcut_text *t, pcut_str s);
/* A chunk of the trailer that a wire ends its story with, or that says how to
 * reach who wrote it (text_signoff.c): taken, 0 if it is text. */
int pcut_text_signoff(pcut_text *t, const pcut_text_chunk *chunk);
/* chunk, the last, is a name whose surname is in capitals, and where that
 * writes from. */
int pcut_text_is_signed_caps(const pcut_text_chunk *chunk);
/* Take that; 0 if it is none, or the author is known. */
int pcut_text_signed_caps(pcut_text *t, const pcut_text_chunk *chunk);
/* "(END) Dow Jones Newswires": a mark of the end, and whose the story is. */
int pcut_text_is_wire_end(pcut_str s);
/* A line that gives a press release's state: FOR IMMEDIATE RELEASE. */
int pcut_text_is_release(pcut_str s);
/* A line that names the story for the desk ("BC-...") or speaks to editors
 * ("Eds:"): taken, 0 if it is none. */
int pcut_text_slug_line(pcut_text *t, pcut_str s);
int pcut_text_editors_line(pcut_text *t, pcut_str s);
/* text of a wire without the notes of the desk below it. */
pcut_str pcut_text_without_notes(pcut_text *t, pcut_str text);
/* Bytes of "UPDATE 1" and its like before the title that follows a dash. */
size_t pcut_text_version(pcut_str s);
/* All of s is what somebody does at a paper. */
int pcut_text_is_role(pcut_str s);
/* All of s is the name of a firm. */
int pcut_text_is_firm(pcut_str s);
/* "lsw4 lsw 0312": a service, its number, and more of such over a story; and
 * the lines of a wire's head without the marks of its transmission (^, =). */
int pcut_text_is_desk_code(pcut_str s);
void pcut_text_strip_wire(pcut_text_chunk *chunk);
/* "AFP 121436 MAR 13": when a story was sent, by which wire. */
int pcut_text_is_sent_mark(pcut_str s);
/* What a wire sets behind the last sentence: its bytes; taken off text. */
size_t pcut_text_wire_tail(pcut_str s);
pcut_str pcut_text_without_tail(pcut_text *t, pcut_str text);
/* All of s is an office, with a title below it: "Department of Fisheries". */
int pcut_text_is_office(pcut_str s, pcut_str below);
/* s holds a mail address or a telephone number. */
int pcut_text_has_contact(pcut_str s);
/* A chunk that says whom to ask. */
int pcut_text_is_contact(const pcut_text_chunk *chunk);
/* A chunk that is a paragraph of the body, not metadata. */
int pcut_text_is_prose(const pcut_text *t, pcut_str joined, size_t lines);

/* ---- Blocks (text_body.c and its parts) -------------------------------- */

void pcut_text_body(pcut_text *t, pcut_str text);
/* Measure text, guess its language: before anything else of it is read. */
void pcut_text_prepare(pcut_text *t, pcut_str text);
/* Measure, header, trailer, body: all of a dump that is plain otherwise. */
void pcut_text_article(pcut_text *t, pcut_str text);
/* "[Illustration: x]", "[Image: x]", "[Illustration]" as a whole chunk: built,
 * 0 if s is none. */
int pcut_text_picture(pcut_text *t, pcut_str s);
int pcut_text_is_drop_cap(const pcut_text_line *line,
                          const pcut_text_line *behind);
/* One paragraph (or other node that holds inlines) of lines put together. */
void pcut_text_paragraph(pcut_text *t, pcut_kind kind,
                         const pcut_text_line *line, size_t count);
/* Lines that are no list, table or verse: one paragraph, or one for each
 * line where lines are paragraphs. */
void pcut_text_lines(pcut_text *t, const pcut_text_line *line, size_t count);
/* The lines as running text; lives until the next call. */
pcut_str pcut_text_join(pcut_text *t, const pcut_text_line *line,
                        size_t count);
/* before, which ends in a hyphen, and the word at the start of behind stand
 * as one compound elsewhere (text_hyphen.c). */
#define PCUT_TEXT_HALF 40 /* bytes of either half */
int pcut_text_is_compound(pcut_text *t, pcut_str before, pcut_str behind);
/* Lines as they are, common indent taken away. */
void pcut_text_verbatim(const pcut_text_line *line, size_t count,
                        pcut_buf *out);
/* Likewise as a node that holds a literal. */
void pcut_text_literal(pcut_text *t, pcut_kind kind,
                       const pcut_text_line *line, size_t count);

/* Breaks of the lines that were made on purpose, of count - 1. */
size_t pcut_text_breaks(const pcut_text *t, const pcut_text_line *line,
                        size_t count);
int pcut_text_is_wrapped(const pcut_text *t, const pcut_text_line *line,
                         size_t count);
int pcut_text_is_verse(const pcut_text *t, const pcut_text_line *line,
                       size_t count);

/* Level of the heading that lines are, 0 if none; *used lines of it. */
int pcut_text_heading(pcut_text *t, const pcut_text_chunk *chunk, size_t at,
                      const pcut_text_chunk *next, size_t *used,
                      pcut_str *text);

/* ---- Lists (text_list.c) ----------------------------------------------- */

typedef struct pcut_text_marker {
	char type;      /* the bullet, '1' number, 'a' letter, 'i' roman */
	char shut;      /* '.', ')' or 0 */
	long value;     /* of a number, letter, roman */
	/* of the numbers before it: 3001 in "3.1.4."; 0: none */
	long path;
	size_t len;     /* bytes, white space behind it included */
	unsigned width; /* columns of the same */
} pcut_text_marker;

int pcut_text_marker_at(const pcut_text *t, const pcut_text_line *line,
                        pcut_text_marker *out);
/* "3.1.4. Rain": a point below one numbered "3.1." */
int pcut_text_dotted_at(const pcut_text_line *line, pcut_text_marker *out);
int pcut_text_marker_is_below(const pcut_text_marker *a,
                              const pcut_text_marker *b); /* b, below a */
/* b goes on where a is: the same mark, the next number. */
int pcut_text_marker_follows(const pcut_text_marker *a,
                             const pcut_text_marker *b);
/* A list starts at line at. */
int pcut_text_list_at(pcut_text *t, const pcut_text_chunk *chunk, size_t at,
                      const pcut_text_chunk *next);

/* ---- Tables and what keeps its lines (text_table.c) -------------------- */

typedef enum pcut_text_grid {
	PCUT_TEXT_GRID_NONE = 0,
	PCUT_TEXT_GRID_TABLE,
	PCUT_TEXT_GRID_PRE
} pcut_text_grid;

/* What count lines are; a table is built at once when build is set. */
pcut_text_grid pcut_text_grid_of(pcut_text *t, const pcut_text_line *line,
                                 size_t count, int build);
/* A table drawn all round, with rules between its rows, is built; lines of it,
 * 0 if none begins here. */
size_t pcut_text_drawn(pcut_text *t, const pcut_text_line *line, size_t count);
int pcut_text_is_drawn(const pcut_text_line *line); /* a rule of such a table */
/* A row is opened; a cell of so many rows and columns built whole. */
void pcut_text_row(pcut_text *t, int header);
void pcut_text_cell(pcut_text *t, pcut_str s, int header, size_t rows,
    size_t columns);
/* Most lines are log entries, CSV, key=value or source text. */
int pcut_text_is_machine(const pcut_text_line *line, size_t count);

/* ---- Inlines (text_inline.c) ------------------------------------------- */

/* s as inlines where the builder stands; at is where it is in the body. */
void pcut_text_inline(pcut_text *t, pcut_str s, const char *at);

/* Bytes of the http(s) address that s starts with, without what punctuates
 * the sentence around it; 0 if there is none (text_scan.c). */
size_t pcut_text_address(pcut_str s);
/* Bytes of the entity or character reference that s starts with, 0 if it is
 * none; out is what it stands for, nothing for a control character. */
size_t pcut_text_entity(pcut_str s, char out[PCUT_ENTITY_MAX],
                        size_t *len);
/* s with its entities undone, in the arena; ptr is NULL on failure. */
pcut_str pcut_text_unescape(pcut_text *t, pcut_str s);

/* ---- Notes (text_notes.c) ---------------------------------------------- */

/* Find the notes of text that its text refers to. */
void pcut_text_find_notes(pcut_text *t, pcut_str text);
/* The note whose line starts at ptr, or NULL. */
const pcut_text_note *pcut_text_note_at(const pcut_text *t, const char *ptr);
/* The note that a mark at ptr means, or NULL. */
const pcut_text_note *pcut_text_note_of(pcut_text *t, pcut_str label,
                                        const char *ptr);
void pcut_text_note_id(pcut_text *t, pcut_attr attr,
                       const pcut_text_note *note);

/* ---- Kinds ------------------------------------------------------------- */

pcut_text_kind pcut_text_kind_of(pcut_str text);
const char *pcut_text_kind_name(pcut_text_kind kind);

/* A record's number alone in its line: "[3]", "3.", "3 / 12". */
int pcut_text_is_counter(pcut_str s);
/* "Document STOKAD0020120206e826000a1", below a record of Factiva; and text
 * starts with a record as Factiva shows it, without labels. */
int pcut_text_is_factiva_end(pcut_str s);
int pcut_text_is_factiva(pcut_str text);
/* An export of a reading app: its Metadata section to fields, its Highlights to
 * out, as Markdown without the app's links; 0 if text is none. */
int pcut_text_highlights(pcut_text *t, pcut_str text, pcut_buf *out);
/* The name of a magazine and the frame around a title at the top of *text are
 * taken away: 1 if *text is in out then (text_frame.c). */
int pcut_text_unframe(pcut_text *t, pcut_str *text, pcut_buf *out);
/* What a desk leaves below a story (text_trailer_desk.c). */
int pcut_text_is_desk_mark(const pcut_text *t, pcut_str s);
/* text behind the banner that asks a page's visitor for consent, which is
 * taken (text_clutter.c). */
pcut_str pcut_text_below_banner(pcut_text *t, pcut_str text);
/* text is a scholarly paper; its head is read, up to the abstract, and what is
 * left of it put into out (text_paper.c). */
int pcut_text_is_paper(pcut_str text);
pcut_str pcut_text_paper_head(pcut_text *t, pcut_str text, pcut_buf *out);
/* Lines of shapes that have no title (text_shape.c).  s is a day alone, with
 * its year; such days stand between paragraphs of text, as in a diary; text
 * begins with the addresses of a letter, whose day is taken; s is "[Chorus]" */
int pcut_text_is_day(pcut_text *t, pcut_str s);
int pcut_text_has_days(pcut_text *t, pcut_str text);
int pcut_text_is_letter(pcut_text *t, pcut_str text);
int pcut_text_is_stanza(pcut_str s, pcut_str *name);
/* "h2. Starting", as Textile has it (text_textile.c). */
int pcut_text_is_textile_heading(pcut_str s);
/* "From" for "Von", likewise the other fields that are printed; else name. */
pcut_str pcut_text_mail_name(pcut_str name);
/* A message's text without what its list adds below, and what an archive reads
 * above; built with the messages that it answers (text_mail_parts.c). */
pcut_str pcut_text_without_list_footer(pcut_text *t, pcut_str body);
pcut_str pcut_text_without_archive_fields(pcut_text *t, pcut_str body);
void pcut_text_with_originals(pcut_text *t, pcut_str body);
/* Pandoc's title block at the start of *text (text_titleblock.c): taken. */
int pcut_text_is_title_block(pcut_str text);
void pcut_text_title_block(pcut_text *t, pcut_str *text);
/* A title, and below it authors with their addresses: text behind them. */
pcut_str pcut_text_signed_title(pcut_text *t, pcut_str text);
/* A table of wikitext as lines of cells (text_wikitable.c). */
void pcut_text_put_wikitable(pcut_str s, pcut_buf *out);
/* text starts with a clipping. */
int pcut_text_is_clippings(pcut_str text);
/* text into out with what stands side by side in two columns one below the
 * other; 0 if it has no columns. */
int pcut_text_columns(pcut_text *t, pcut_str text, pcut_buf *out);
/* text, whose pages are parted by form feeds, into out without what stands
 * above and below the text of each; 0 if it has one page. */
int pcut_text_pages(pcut_text *t, pcut_str text, pcut_buf *out);
/* What a newspaper's head says of its age or price. */
int pcut_text_is_imprint(pcut_str s);
/* The day of an issue between wide gaps, its number or price beside it. */
int pcut_text_is_issue_parts(const pcut_date_hints *hints, pcut_str s);
/* "412 words" as a line of its own. */
int pcut_text_is_word_count(pcut_str s);

/*
 * Each builds one article from the start of *rest and leaves what follows it;
 * PCUT_END when nothing is left.
 */
typedef pcut_status pcut_text_read_fn(pcut_text *t, pcut_str *rest);
pcut_text_read_fn pcut_text_read_markdown; /* the Markdown family */
pcut_text_read_fn pcut_text_read_mail;
pcut_text_read_fn pcut_text_read_newsletter;
pcut_text_read_fn pcut_text_read_gutenberg;
pcut_text_read_fn pcut_text_read_db;
pcut_text_read_fn pcut_text_read_factiva; /* a record as it is shown */
pcut_text_read_fn pcut_text_read_clippings;
pcut_text_read_fn pcut_text_read_rfc;
pcut_text_read_fn pcut_text_read_sgml;
pcut_text_read_fn pcut_text_read_browser;
pcut_text_read_fn pcut_text_read_markup;
pcut_text_read_fn pcut_text_read_wiki;
pcut_text_read_fn pcut_text_read_ocr;
pcut_text_read_fn pcut_text_read_nlp;

#endif /* PCUT_TEXT_DUMP_H */
