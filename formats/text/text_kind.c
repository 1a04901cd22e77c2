/* SPDX-License-Identifier: ISC */
/*
 * Which kind of dump a text is: the first kind of the list whose signs are
 * there.
 *
 * The signs are counted in one pass over the lines of the text's head, and of
 * its end for what stands there; nothing is decided by a file's name.
 */
#include <string.h>

#include "dateline.h"
#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define HEAD_BYTES ((size_t)1 << 17)
#define TAIL_BYTES ((size_t)1 << 13)
#define HEAD_LINES 3000
#define LINE_BYTES ((size_t)1000)

struct signs {
	unsigned char bytes[128]; /* 1: the head has that mark somewhere */
	int contributed;          /* and these words */
	size_t lines;        /* not empty */
	size_t mail_fields;  /* From, Date, Subject, ... in the first 40 */
	int mbox;
	int printed_fields, printed_subject;
	int browser_view;
	int sgml_reuters, sgml_doc, sgml_text, nitf;
	int gutenberg, illustration, footnotes, chapter, dashes, small_print;
	size_t underscored;
	int documents, length_label, load_date, end_of_document;
	int proquest; /* or another that numbers its documents so */
	int record, byline_label;
	int record_number, page_label; /* below a text */
	int word_count, factiva_end;
	size_t two_letter;   /* HD, BY, WC ... fields */
	int page_mark, rfc_words;
	int release;
	int agency_dateline, slug, desk, tailed, wire_end;
	int topic; /* the first line is capitals */
	size_t highlights;
	int after_references, references, link_marks, w3m_marks;
	size_t links, bold, fences, atx, setext, wrapped_links, bullets2;
	int early_heading;
	int starred;         /* an underline that is none of Markdown */
	size_t indented, flush; /* lines of text that open a chunk */
	int read_original, view_highlight, metadata, readlater;
	int org, rst_title, rst_marks, adoc_title, adoc_marks, t2t, textile;
	size_t wiki_headings;
	size_t hyphens;
	int masthead, form_feed, page_number;
	size_t fields;       /* labels at the very top */
	int fields_over;
	size_t furniture;
	size_t prose;
	int original_url;
};

/* For literals, whose length is known then. */
#define starts(s, head) pcut_str_starts((s), PCUT_LIT(head))
#define starts_case(s, head) pcut_str_starts_case((s), PCUT_LIT(head))
#define has(s, what) (pcut_str_find((s), PCUT_LIT(what)) != SIZE_MAX)
/* Likewise for what begins with or has the byte mark, which most texts have
 * nowhere: then no line is searched. */
#define has_with(g, mark, s, what) \
	((g)->bytes[(unsigned char)(mark)] && has((s), what))

static int
is_one_of(pcut_str s, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (pcut_str_head_case(s, words[i]) > 0)
			return 1;
	return 0;
}

#define ONE_OF(s, list) is_one_of((s), (list), sizeof(list) / sizeof(*(list)))

static void
mail_signs(struct signs *g, pcut_str s)
{
	static const char *const fields[] = {"From: ", "Date: ", "Subject: ",
	    "To: ", "Newsgroups: ", "Message-ID: ", "Path: ", "Received: ",
	    "Reply-To: ", "MIME-Version: ", "Return-Path: ", "Cc: ",
	    "Content-Type: "};

	if (g->lines <= 40 && ONE_OF(s, fields))
		g->mail_fields++;
	/* as a mail program of another language prints it */
	if (g->lines <= 8) {
		size_t colon = pcut_str_find_char(pcut_str_cut(s, 0, 20), ':');
		pcut_str name = pcut_str_cut(s, 0, colon), known;

		known = colon == SIZE_MAX ? name : pcut_text_mail_name(name);
		if (known.ptr != name.ptr) {
			g->printed_fields++;
			g->printed_subject |= starts(known, "Subject");
		}
	}
	if (g->lines == 1 && starts(s, "From ") && has(s, "@") &&
	    pcut_str_find_char(s, ':') != SIZE_MAX)
		g->mbox = 1;
	if (starts_case(s, "view this email in your browser") ||
	    starts_case(s, "view this message in your browser") ||
	    starts_case(s, "view in browser") || starts_case(s,
	    "view this newsletter") || starts_case(s,
	    "view this post on") || starts_case(s, "view online"))
		g->browser_view = 1;
}

static void
database_signs(struct signs *g, pcut_str s)
{
	static const char *const lengths[] = {"LENGTH: ", "LÄNGE: ",
	    "LONGUEUR: ", "LENGTE: ", "LONGITUD: "};
	static const char *const two[] = {"HD ", "BY ", "WC ", "PD ", "SN ",
	    "SC ", "LA ", "CY ", "LP", "TD"};

	if (pcut_is_digit(s.ptr[0])) {
		size_t n = 0, m;

		while (n < s.len && pcut_is_digit(s.ptr[n]))
			n++;
		m = n;
		if (starts_case(pcut_str_skip(s, n), " of "))
			m = n + 4;
		while (m < s.len && m > n && pcut_is_digit(s.ptr[m]))
			m++;
		if (m > n + 4 && starts_case(pcut_str_skip(s, m),
		    " document"))
			g->documents = 1;
	}
	if (ONE_OF(s, lengths)) {
		size_t n = pcut_str_find_char(s, ' ') + 1;

		g->length_label |= n < s.len && pcut_is_digit(s.ptr[n]);
	}
	g->load_date |= starts_case(s, "Load-Date:");
	g->end_of_document |= starts_case(s, "End of Document");
	g->proquest |= starts_case(s, "ProQuest document ID");
	g->proquest |= starts_case(s, "Numéro de document");
	g->proquest |= starts(s, "Dokumentnummer: ") ||
	    starts(s, "Dauerhafte Adresse des Dokuments:") ||
	    (starts(s, "news\xC2\xB7") && s.len < 60 &&
	    pcut_str_find_char(s, ' ') == SIZE_MAX);
	g->proquest |= starts(s, "Gale Document Number: ") ||
	    starts(s, "Source Citation");
	g->record |= starts(s, "Record: ");
	g->word_count |= g->lines <= 24 && pcut_text_is_word_count(s);
	g->factiva_end |= pcut_text_is_factiva_end(s);
	g->record_number |= starts_case(s, "Record Number: ");
	g->page_label |= starts_case(s, "Page: ") || starts_case(s,
	    "Edition: ");
	g->byline_label |= starts_case(s, "Accession Number:");
	g->byline_label |= starts_case(s, "Author/Byline:") ||
	    starts_case(s, "Byline:");
	if (s.len >= 2 && ONE_OF(s, two) && s.ptr[0] >= 'A' &&
	    s.ptr[0] <= 'Z' && s.ptr[1] >= 'A' && s.ptr[1] <= 'Z' &&
	    (s.len == 2 || (s.len > 3 && s.ptr[2] == ' ')))
		g->two_letter++;
}

static void
book_signs(struct signs *g, pcut_str s)
{
	size_t at;

	g->gutenberg |= starts_case(s, "*** START OF TH") ||
	    starts_case(s, "***START OF TH");
	g->small_print |= has_with(g, '*', s, "*END*THE SMALL PRINT") ||
	    has_with(g, '*', s, "*END THE SMALL PRINT");
	g->illustration |= has_with(g, '[', s, "[Illustration");
	g->footnotes |= starts(s, "FOOTNOTES:") || starts(s, "FOOTNOTE:") ||
	    starts(s, "[Footnote ");
	g->chapter |= starts(s, "CHAPTER I") || starts(s, "CHAPTER 1");
	at = !g->bytes['-'] ? SIZE_MAX : pcut_str_find(s, PCUT_LIT("--"));
	if (at != SIZE_MAX && at > 0 && at + 2 < s.len &&
	    pcut_is_alpha(s.ptr[at - 1]) && pcut_is_alpha(s.ptr[at + 2]))
		g->dashes = 1;
	at = !g->bytes['_'] ? SIZE_MAX : pcut_str_find_char(s, '_');
	if (at != SIZE_MAX && (at == 0 || !pcut_cp_is_word((unsigned char)
	    s.ptr[at - 1])) && at + 1 < s.len && pcut_is_alpha(s.ptr[at + 1])) {
		size_t shut = pcut_str_find_char(pcut_str_skip(s, at + 1),
		    '_');

		g->underscored += shut != SIZE_MAX && shut > 0;
	}
}

static int
is_page_mark(const struct signs *g, pcut_str s)
{
	return has_with(g, '[', s, "[Page ") && s.ptr[s.len - 1] == ']';
}

/* "## Title"; "# make install" is a shell's, "# a word" a program's. */
static int
is_atx(const struct signs *g, pcut_str s, pcut_str before,
    const pcut_text_line *line)
{
	size_t n = 0;

	while (n < s.len && s.ptr[n] == '#')
		n++;
	if (n == 0 || n > 6 || n + 1 >= s.len || s.ptr[n] != ' ' ||
	    line->indent > 3 || pcut_text_is_rule(s))
		return 0;
	return n > 1 || g->lines <= 2 || (before.len == 0 &&
	    !pcut_cp_is_lower(pcut_utf8_first(pcut_str_skip(s, 2))));
}

static void
markdown_signs(struct signs *g, pcut_str s, pcut_str before,
    const pcut_text_line *line)
{
	size_t at;

	if (before.len == 0 && s.len > 40 && (s.ptr[0] < 'a' ||
	    s.ptr[0] > 'z') && pcut_cp_is_letter(pcut_utf8_first(s))) {
		g->indented += line->indent >= 4;
		g->flush += line->indent < 4;
	}
	if (is_atx(g, s, before, line)) {
		g->atx++;
		if (g->lines <= 8)
			g->early_heading = 1;
	}
	if (starts(s, "```") || starts(s, "~~~ "))
		g->fences++;
	at = !g->bytes[']'] ? SIZE_MAX : pcut_str_find(s, PCUT_LIT("]("));
	if (at != SIZE_MAX && pcut_str_find_char(pcut_str_cut(s, 0, at),
	    '[') != SIZE_MAX) {
		g->links++;
		if (pcut_str_find_char(pcut_str_skip(s, at), ')') == SIZE_MAX)
			g->wrapped_links++;
	} else if (at != SIZE_MAX || (g->bytes['['] &&
	    pcut_str_find_char(s, '[') != SIZE_MAX &&
	    pcut_str_find_char(s, ']') == SIZE_MAX &&
	    line->indent == 0)) {
		g->wrapped_links += at != SIZE_MAX;
	}
	at = !g->bytes['*'] ? SIZE_MAX : pcut_str_find(s, PCUT_LIT("**"));
	if (at != SIZE_MAX && at + 3 < s.len && s.ptr[at + 2] != ' ' &&
	    s.ptr[at + 2] != '*' && has(pcut_str_skip(s, at + 3), "**"))
		g->bold++;
	g->bullets2 += line->indent == 2 && starts(s, "* ");
	g->read_original |= has_with(g, ']', s, "Read Original]") ||
	    has_with(g, '[', s, "[Read on ") || starts(s, "Clipped ") ||
	    starts(s, "Saved from");
	g->view_highlight |= has_with(g, '[', s, "[View Highlight]") ||
	    has_with(g, ']', s, "View Highlight](");
	g->metadata |= starts(s, "## Metadata");
}

static void
markup_signs(struct signs *g, pcut_str s, pcut_str before,
    const pcut_text_line *line)
{
	if (starts_case(s, "#+TITLE:") || starts_case(s, "#+AUTHOR:"))
		g->org = 1;
	if (g->lines <= 2 && line->indent == 0 && starts(s, "= ") &&
	    !pcut_str_ends(s, PCUT_LIT(" =")))
		g->adoc_title = 1;
	if (line->indent == 0 && s.len > 2 && s.ptr[0] == ':' &&
	    pcut_is_alpha(s.ptr[1])) {
		size_t shut = pcut_str_find_char(pcut_str_skip(s, 1), ':');

		if (shut != SIZE_MAX && shut < 40 && (shut + 2 == s.len ||
		    s.ptr[shut + 2] == ' '))
			g->adoc_marks++, g->rst_marks++;
	}
	if (starts(s, "[source") || starts(s, "[quote") ||
	    (s.len == 4 && (starts(s, "----") || starts(s, "____") ||
	    starts(s, "...."))))
		g->adoc_marks++;
	if (line->indent == 0 && (starts(s, ".. ") || s.len == 2) &&
	    starts(s, "..") && (has(s, "::") || has(s, ".. _") ||
	    has(s, ".. [")))
		g->rst_marks += 2;
	if (s.len >= 4 && pcut_text_is_rule(s) && s.ptr[0] != '.' &&
	    before.len > 0 && s.len >= before.len &&
	    pcut_is_space(s.ptr[1]) == 0)
		g->setext++;
	g->starred |= s.len > 4 && strchr("*~^+", s.ptr[0]) != NULL &&
	    pcut_text_is_rule(s) && s.len <= before.len + 2 &&
	    s.len + 2 >= before.len;
	g->rst_title = g->setext > 0;
	if (starts(s, "%!"))
		g->t2t++;
	if (line->indent == 0 && s.ptr[0] == 'h' &&
	    pcut_text_is_textile_heading(s))
		g->textile += 1 + (g->lines == 1);
}

/* "References", and then addresses, or a browser's word for them. */
static void
link_list(struct signs *g, pcut_str s)
{
	if (g->after_references)
		g->references |= has(s, "://") || starts(s, "Visible links") ||
		    starts(s, "Hidden links") || has(s, "mailto:");
	g->after_references = s.len == 10 && starts(s, "References");
}

static void
other_signs(struct signs *g, pcut_str s, const pcut_text_line *line)
{
	if (pcut_is_digit(s.ptr[0]) || pcut_is_alpha(s.ptr[0]))
		g->rfc_words |= starts(s, "Request for Comments:") ||
		    starts(s, "Internet-Draft") || starts(s,
		    "Network Working Group") || starts(s,
		    "Internet Engineering Task Force");
	if (g->lines <= 10 && pcut_text_is_release(s))
		g->release = 1;
	if (g->lines <= 24 && (has_with(g, '/', s, "/PRNewswire") ||
	    has_with(g, '(', s, "(BUSINESS WIRE)--") ||
	    has_with(g, '(', s, "(GLOBE NEWSWIRE) --") ||
	    has_with(g, '/', s, "/CNW/ -") ||
	    has_with(g, '(', s, " (ots)") || has_with(g, '(', s, " (ots/")))
		g->release = 1;
	g->release |= starts(s, "Original-Content von: ");
	if (starts(s, "@highlight") && s.len == 10)
		g->highlights++;
	link_list(g, s);
	if (s.ptr[0] == '=' && starts(s, "==") && pcut_str_ends(s,
	    PCUT_LIT("==")) && s.len > 5 && s.ptr[2] != '\0' &&
	    !pcut_text_is_rule(s))
		g->wiki_headings++;
	if (starts(s, "Link: ") || has_with(g, '[', s, "[IMG]") ||
	    has_with(g, '[', s, "[ Search ]") ||
	    has_with(g, '[', s, "[Search   ") ||
	    has_with(g, '[', s, "[____") || starts(s, "#[1]") ||
	    starts(s, "\xE2\x94\x8C\xE2\x94\x80") ||
	    starts(s, "\xE2\x94\x94\xE2\x94\x80") ||
	    starts(s, "\xE2\x94\x81\xE2\x94\x81\xE2\x94\x81\xE2\x94\x81"))
		g->w3m_marks++;
	if (g->lines <= 4 && s.len < 200 && (has(s, "Nr. ") ||
	    has(s, "No. ") || has(s, "NO. ") || has(s, "N\xC2\xB0 ") ||
	    has(s, "Jahrgang") ||
	    has(s, "Año ") || has(s, "Année ")) &&
	    (has(s, "18") || has(s, "19")))
		g->masthead = 1;
	if ((has_with(g, 'V', s, "VOL.") || has_with(g, 'V', s, "Vol. ")) &&
	    (has(s, "NO.") ||
	    has(s, "No. ") || has(s, "18") || has(s, "19")))
		g->masthead = 1;
	if (g->lines <= 4 && pcut_text_is_imprint(s))
		g->masthead = 1;
	if (g->lines <= 40 && line->len < 400 &&
	    (starts_case(s, "(Reporting by") || (g->contributed &&
	    has(s, "contributed to this"))))
		g->desk = 1;
}

/* "bdt0421 3 vm 187": a desk's code before a story. */
static int
is_desk_code(pcut_str s)
{
	size_t letters = 0, digits = 0;

	if (pcut_text_is_desk_code(s))
		return 1;
	while (letters < s.len && pcut_is_alpha(s.ptr[letters]))
		letters++;
	while (letters + digits < s.len && pcut_is_digit(s.ptr[letters +
	    digits]))
		digits++;
	return letters >= 2 && letters <= 4 && digits >= 3 && digits <= 6 &&
	    letters + digits < s.len && s.ptr[letters + digits] == ' ' &&
	    s.len < 80;
}

/* "ESP-PAN CENTENARIO": a country, a topic, all in capitals. */
static int
is_desk_topic(pcut_str s)
{
	size_t n = pcut_str_find_char(pcut_str_cut(s, 0, 5), '-');

	return n != SIZE_MAX && n >= 2 && n + 2 < s.len && s.len < 60 &&
	    s.ptr[n + 1] != ' ' && pcut_text_is_caps(s);
}

/* "rc/jl", "ylg/ab/mr": small letters, two or three at a time. */
static int
is_initials(pcut_str s)
{
	size_t run = 0, strokes = 0;

	if (s.len < 5 || s.len > 12)
		return 0;
	for (size_t i = 0; i < s.len; i++) {
		if (s.ptr[i] == '/') {
			if (run < 2)
				return 0;
			run = 0;
			strokes++;
		} else if (s.ptr[i] < 'a' || s.ptr[i] > 'z' || ++run > 3) {
			return 0;
		}
	}
	return strokes > 0 && run >= 2;
}

/* The signs of one line. */
static void
look(struct signs *g, const pcut_text_line *line, pcut_str before)
{
	pcut_str s = PCUT_STR(line->ptr, line->len < LINE_BYTES
	    ? line->len : LINE_BYTES);
	pcut_label label;

	mail_signs(g, s);
	database_signs(g, s);
	book_signs(g, s);
	if (is_page_mark(g, s))
		g->page_mark = 1;
	markdown_signs(g, s, before, line);
	markup_signs(g, s, before, line);
	other_signs(g, s, line);
	if (g->bytes['['] && pcut_str_find_char(s, '[') != SIZE_MAX) {
		size_t at = pcut_str_find_char(s, '[');

		g->link_marks += at + 2 < s.len && pcut_is_digit(
		    s.ptr[at + 1]) && (s.ptr[at + 2] == ']' ||
		    (pcut_is_digit(s.ptr[at + 2])));
	}
	if (s.len > 3 && s.ptr[s.len - 1] == '-' && pcut_is_alpha(
	    s.ptr[s.len - 2]))
		g->hyphens++;
	if (g->lines <= 12 && !g->fields_over) {
		if (pcut_label_field(s, &label) &&
		    label.field != PCUT_FIELD_NONE)
			g->fields++;
		else
			g->fields_over = 1;
	}
	if (s.len < 120 && !pcut_text_ends_sentence(s) &&
	    pcut_label_furniture(s) != PCUT_FURNITURE_NONE)
		g->furniture++;
	if (s.len >= 60)
		g->prose++;
	if (g->lines <= 60 && !g->agency_dateline && s.len > 30) {
		pcut_dateline d;

		if (pcut_dateline_parse(pcut_utf8_head(s, 300), NULL, 0, &d) &&
		    d.agency.len > 0)
			g->agency_dateline = 1;
	}
	while (g->lines <= 3 && s.len > 1 && s.ptr[0] == '^')
		s = pcut_str_skip(s, 1);
	if (g->lines <= 3 && (starts(s, "RTRS-") || starts(s, "BC-") ||
	    starts(s, "AM-") ||
	    starts(s, "PM-") || starts(s, "UPDATE ") || starts(s, "WRAPUP ") ||
	    (has(s, " AFP") && has(s, "/")) || starts(s, "Eds:") ||
	    starts(s, "CORRECTED-") || starts(s, "REFILE-") ||
	    starts(s, "RPT-") || has(s, "Ld-Writethru")))
		g->slug = 1;
	if (g->lines > 2 && s.len < 24 && s.ptr[0] == '(' &&
	    (pcut_str_ends(s, PCUT_LIT(").")) || pcut_str_ends(s,
	    PCUT_LIT(")"))) && pcut_agency_name(pcut_str_cut(s, 0, s.len -
	    (s.ptr[s.len - 1] == '.'))).len > 0)
		g->desk = 1; /* signed by its agency */
	if (g->agency_dateline && s.len > 40 && pcut_text_wire_tail(s) > 0)
		g->tailed = 1;
	if (g->lines > 2 && s.ptr[0] == '(' && pcut_text_is_wire_end(s))
		g->wire_end = 1;
	if (g->lines > 2 && s.len < 16 && starts(s, "Enditem"))
		g->desk = 1;
	/* "==Kyodo", "AFP 121436 MAR 13", and who sat at the desk, "rc/jl" */
	if (g->agency_dateline && s.len <= 40 && (pcut_text_is_sent_mark(s) ||
	    (g->topic && is_initials(s))))
		g->desk = 1;
	if (g->lines == 1)
		g->topic = s.len < 40 && pcut_text_is_caps(s);
	/* "Lusa/fim" */
	if (g->lines > 2 && s.len < 20 && pcut_str_find_char(s, '/') !=
	    SIZE_MAX && s.len < pcut_str_find_char(s, '/') + 6 &&
	    pcut_agency_name(pcut_str_cut(s, 0, pcut_str_find_char(s, '/'))).len
	    > 0)
		g->desk = 1;
	if (starts(s, "Eds:") || (g->lines == 1 && (is_desk_code(s) ||
	    is_desk_topic(s))))
		g->slug = 1;
}

static void
gather(pcut_str text, struct signs *g)
{
	pcut_str head = pcut_str_cut(text, 0, HEAD_BYTES), rest = head, tail;
	pcut_text_line line;
	pcut_str before = PCUT_STR_NONE;
	static const char marks[] = "\f*[]-_/(V<";

	for (const char *c = marks; *c != '\0'; c++)
		g->bytes[(unsigned char)*c] = memchr(head.ptr, *c,
		    head.len) != NULL;
	g->form_feed = g->bytes['\f'];
	g->contributed = has(head, "contributed to this");
	while (g->lines < HEAD_LINES && pcut_text_take_line(&rest, &line)) {
		if (line.len == 0) {
			before = PCUT_STR_NONE;
			if (g->fields > 0)
				g->fields_over = 1;
			continue;
		}
		g->lines++;
		look(g, &line, before);
		before = pcut_text_of(&line);
	}
	g->sgml_reuters = has_with(g, '<', head, "<REUTERS ");
	g->sgml_doc = has_with(g, '<', head, "<DOC>") ||
	    has_with(g, '<', head, "<DOC id") ||
	    has_with(g, '<', head, "<DOC ID");
	g->sgml_text = has_with(g, '<', head, "<TEXT>");
	g->nitf = has_with(g, '<', head, "<body.content") ||
	    (has_with(g, '<', head, "<newsitem ") &&
	    has_with(g, '<', head, "<text>"));
	if (text.len > head.len) {
		tail = pcut_str_skip(text, text.len - TAIL_BYTES);
		while (pcut_text_take_line(&tail, &line)) {
			pcut_str s = pcut_text_of(&line);

			if (line.len > 0)
				link_list(g, s);
			if (starts_case(s, "(Reporting by"))
				g->desk = 1;
		}
	}
}

/* The word, in the head's lines or in the tail. */
static int
unsubscribes(pcut_str text)
{
	pcut_str head = pcut_str_cut(text, 0, HEAD_BYTES), rest = head;
	pcut_text_line line;

	for (size_t n = 0; n < HEAD_LINES && pcut_text_take_line(&rest,
	    &line); n += line.len > 0)
		if (has(PCUT_STR(line.ptr, line.len < LINE_BYTES ? line.len :
		    LINE_BYTES), "nsubscribe"))
			return 1;
	return text.len > head.len && has(pcut_str_skip(text, text.len -
	    TAIL_BYTES), "nsubscribe");
}

/* --- or +++ or { on the first line, and what closes it. */
static int
is_front_matter(pcut_str text)
{
	pcut_str rest = text, line, first;

	while (rest.len > 0 && pcut_is_space(rest.ptr[0]))
		rest = pcut_str_skip(rest, 1);
	first = pcut_str_trim(pcut_str_take_line(&rest));
	if (pcut_str_eq(first, PCUT_LIT("---")) ||
	    pcut_str_eq(first, PCUT_LIT("+++"))) {
		char sep = first.ptr[0] == '-' ? ':' : '=';
		int keys = 0;

		for (int i = 0; i < 400 && rest.len > 0; i++) {
			size_t at;

			line = pcut_str_trim_end(pcut_str_take_line(&rest));
			if (pcut_str_eq(line, first) || pcut_str_eq(line,
			    PCUT_LIT("...")))
				return keys;
			at = pcut_str_find_char(line, sep);
			if (at != SIZE_MAX && at > 0 && at < 60 &&
			    !pcut_is_space(line.ptr[0]))
				keys = 1;
		}
		return 0;
	}
	return first.len > 0 && first.ptr[0] == '{' &&
	    has(pcut_str_cut(text, 0, 4096), "\"title\"") &&
	    has(pcut_str_cut(text, 0, HEAD_BYTES), "\n}\n");
}

/* Lines that end in a hyphen, three to a thousand words and more. */
static int
is_hyphenated(pcut_str text, const struct signs *g)
{
	pcut_str rest = pcut_str_cut(text, 0, HEAD_BYTES);
	pcut_text_line line;
	size_t words = 0;

	if (g->hyphens < 2)
		return 0;
	for (size_t n = 0; n < g->lines &&
	    pcut_text_take_line(&rest, &line);) {
		n += line.len > 0;
		words += pcut_text_words(PCUT_STR(line.ptr,
		    line.len < LINE_BYTES ? line.len : LINE_BYTES), 100);
	}
	return g->hyphens * 1000 >= 3 * words;
}

/* Nothing but lines of machines, or no prose at all. */
static int
is_none(pcut_str text, const struct signs *g)
{
	pcut_text_line line[400], next;
	size_t n = 0;

	if (g->lines == 0)
		return 1;
	while (n < 400 && pcut_text_take_line(&text, &next))
		if (next.len > 0)
			line[n++] = next;
	return n >= 2 && pcut_text_is_machine(line, n);
}

pcut_text_kind
pcut_text_kind_of(pcut_str text)
{
	struct signs g = {0};

	gather(text, &g);
	if (g.sgml_reuters || (g.sgml_doc && g.sgml_text) || g.nitf)
		return PCUT_TEXT_WIRE_SGML;
	if (g.mail_fields >= 3 || (g.printed_fields >= 3 &&
	    g.printed_subject) || (g.mbox && g.mail_fields >= 2))
		return PCUT_TEXT_MAIL;
	if (g.browser_view && unsubscribes(text))
		return PCUT_TEXT_NEWSLETTER;
	if (is_front_matter(text) || pcut_text_is_title_block(text))
		return PCUT_TEXT_FRONT_MATTER;
	if (g.gutenberg || g.small_print || g.illustration +
	    (g.underscored >= 2) + g.footnotes + (g.chapter && g.prose > 3) +
	    g.dashes >= 2)
		if (g.links == 0 && g.atx == 0)
			return PCUT_TEXT_GUTENBERG;
	if (g.documents || g.length_label || (g.load_date &&
	    g.end_of_document) || g.two_letter >= 4 || g.proquest ||
	    (g.record && g.byline_label) ||
	    (g.record_number && g.page_label) ||
	    (g.word_count && g.factiva_end))
		return PCUT_TEXT_DB_EXPORT;
	if (g.page_mark && g.rfc_words)
		return PCUT_TEXT_RFC;
	if (g.release)
		return PCUT_TEXT_PRESS_RELEASE;
	if (pcut_text_is_clippings(text))
		return PCUT_TEXT_CLIPPINGS;
	if (g.highlights > 0)
		return PCUT_TEXT_NLP_CORPUS;
	if (g.agency_dateline && g.slug)
		return PCUT_TEXT_WIRE; /* a desk's notes may have # marks */
	if (g.org || g.adoc_title || (g.rst_title &&
	    g.rst_marks >= 2) || g.t2t || g.textile >= 2)
		return PCUT_TEXT_MARKUP;
	if (g.links > 0 && g.atx > 0 && (g.metadata || g.view_highlight ||
	    g.read_original))
		return PCUT_TEXT_READLATER;
	if ((g.references && g.link_marks >= 2) || g.w3m_marks >= 2)
		return PCUT_TEXT_BROWSER;
	if (g.links > 0 && (g.bullets2 > 0 || g.wrapped_links > 0) &&
	    g.prose >= 2)
		return PCUT_TEXT_HTML2TEXT;
	/* Text that is indented would be code. */
	if ((g.early_heading || g.atx >= 2 || g.links + g.bold + g.fences >=
	    2) && (g.indented < 4 || g.indented < g.flush) &&
	    !(g.starred && g.links + g.fences == 0 && g.setext >= g.atx))
		return PCUT_TEXT_MARKDOWN;
	if (g.wire_end || (g.agency_dateline && (g.slug || g.desk ||
	    (g.tailed && g.furniture < 2))))
		return PCUT_TEXT_WIRE;
	if (g.wiki_headings >= 2)
		return PCUT_TEXT_WIKI;
	if ((g.masthead || g.form_feed) && is_hyphenated(text, &g))
		return PCUT_TEXT_OCR;
	if (g.fields >= 2)
		return PCUT_TEXT_LABELLED;
	if (g.furniture >= 2)
		return PCUT_TEXT_WEB_PASTE;
	return is_none(text, &g) ? PCUT_TEXT_NONE : PCUT_TEXT_PLAIN;
}

const char *
pcut_text_kind_name(pcut_text_kind kind)
{
	static const char *const names[] = {"auto", "wire-sgml", "mail",
	    "mail", "md-frontmatter", "gutenberg", "db-export", "rfc",
	    "press-release", "wire", "nlp-corpus", "browser-dump",
	    "html2text", "md-readlater", "md-readlater", "md-article",
	    "markup", "wiki",
	    "ocr", "labelled", "web-paste", "plain", "none"};

	return names[kind];
}
