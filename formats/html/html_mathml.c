/* SPDX-License-Identifier: ISC */
/*
 * Presentation MathML by allow-list (MathML 3, chapter 3), in its namespace:
 * parsed as XML, written again element by element, so that nothing else can
 * pass, and so that it is valid whatever it was.  An element that has not the
 * children it must have, or stands where it may not, becomes a row of what is
 * in it; loose text is put into mtext; an attribute that is not its element's,
 * or whose value cannot be, is left out.
 */
#include "html_foreign.h"
#include "html_serialise.h"
#include "str.h"

/* A longer or deeper one is no formula. */
#define MATHML_MOST ((size_t)1 << 18)
#define DEPTH_MOST 100

#define MATHML_NS "http://www.w3.org/1998/Math/MathML"

/* What an element may hold. */
enum content {
	ANY,        /* any number of elements */
	ONE_ROW,    /* the same, in a row of its own by definition */
	TEXT,       /* characters */
	NOTHING,
	TWO,        /* as many elements */
	THREE,
	ROWS,       /* of a table */
	CELLS,      /* of a row */
	SCRIPTS,    /* a base, pairs; behind mprescripts other pairs */
	SEMANTICS,  /* an element, its annotations */
	NEVER       /* it is always written as a row */
};

static const struct element {
	const char *name;
	enum content content;
	const char *attributes; /* each between blanks */
} elements[] = {
	{"math", ANY, " alttext display dir "},
	{"mrow", ANY, " dir "},
	{"mi", TEXT, " mathvariant dir "},
	{"mn", TEXT, " mathvariant dir "},
	{"mo", TEXT, " mathvariant dir form fence separator stretchy symmetric "
	    "largeop movablelimits accent lspace rspace minsize maxsize "},
	{"ms", TEXT, " mathvariant dir "},
	{"mtext", TEXT, " mathvariant dir "},
	{"mspace", NOTHING, " width height depth "},
	{"mfrac", TWO, " linethickness numalign denomalign "},
	{"msqrt", ONE_ROW, ""},
	{"mroot", TWO, ""},
	{"mstyle", ONE_ROW, " displaystyle scriptlevel mathvariant "},
	{"merror", ONE_ROW, ""},
	{"mpadded", ONE_ROW, " width height depth lspace voffset "},
	{"mphantom", ONE_ROW, ""},
	{"mfenced", ANY, " open close separators "},
	{"menclose", ONE_ROW, " notation "},
	{"msub", TWO, ""},
	{"msup", TWO, ""},
	{"msubsup", THREE, ""},
	{"munder", TWO, " accentunder "},
	{"mover", TWO, " accent "},
	{"munderover", THREE, " accent accentunder "},
	{"mmultiscripts", SCRIPTS, ""},
	{"mtable", ROWS, " displaystyle columnalign rowalign rowlines "
	    "columnlines frame columnspacing rowspacing "},
	{"mtr", CELLS, " columnalign rowalign "},
	{"mlabeledtr", CELLS, " columnalign rowalign "},
	{"mtd", ONE_ROW, " columnalign rowalign columnspan rowspan "},
	{"semantics", SEMANTICS, ""},
	{"annotation", TEXT, " encoding "},
	{"none", NOTHING, ""},
	{"mprescripts", NOTHING, ""},
	{"maction", NEVER, ""}
};

static const struct element a_row = {"mrow", ANY, " dir "};

/* The words that values are made of; attributes not named here: "" a length,
 * "#" a number, "*" any text. */
static const struct value {
	const char *attribute;
	int many; /* of them, with blanks between */
	const char *words;
} values[] = {
	{"accent", 0, " true false "},
	{"accentunder", 0, " true false "},
	{"alttext", 0, "*"},
	{"close", 0, "*"},
	{"columnalign", 1, " left center right "},
	{"columnlines", 1, " none solid dashed "},
	{"columnspacing", 1, ""},
	{"columnspan", 0, "#"},
	{"denomalign", 0, " left center right "},
	{"dir", 0, " ltr rtl "},
	{"display", 0, " block inline "},
	{"displaystyle", 0, " true false "},
	{"encoding", 0, "*"},
	{"fence", 0, " true false "},
	{"form", 0, " prefix infix postfix "},
	{"frame", 0, " none solid dashed "},
	{"largeop", 0, " true false "},
	{"linethickness", 0, " thin medium thick "},
	{"mathvariant", 0, " normal bold italic bold-italic double-struck "
	    "bold-fraktur script bold-script fraktur sans-serif "
	    "bold-sans-serif sans-serif-italic sans-serif-bold-italic "
	    "monospace "},
	{"movablelimits", 0, " true false "},
	{"notation", 1, " longdiv actuarial phasorangle radical box "
	    "roundedbox circle left right top bottom updiagonalstrike "
	    "downdiagonalstrike verticalstrike horizontalstrike madruwb "},
	{"numalign", 0, " left center right "},
	{"open", 0, "*"},
	{"rowalign", 1, " top bottom center baseline axis "},
	{"rowlines", 1, " none solid dashed "},
	{"rowspacing", 1, ""},
	{"rowspan", 0, "#"},
	{"scriptlevel", 0, "#"},
	{"separator", 0, " true false "},
	{"separators", 0, "*"},
	{"stretchy", 0, " true false "},
	{"symmetric", 0, " true false "}
};

static const struct element *
element_of(const xmlNode *n)
{
	if (n->type != XML_ELEMENT_NODE || (n->ns != NULL &&
	    strcmp((const char *)n->ns->href, MATHML_NS) != 0))
		return NULL;
	for (size_t i = 0; i < sizeof elements / sizeof elements[0]; i++)
		if (strcmp(elements[i].name, (const char *)n->name) == 0)
			return &elements[i];
	return NULL;
}

static int
is(const struct element *e, const char *name)
{
	return e != NULL && strcmp(e->name, name) == 0;
}

static int
is_row(const struct element *e)
{
	return is(e, "mtr") || is(e, "mlabeledtr");
}

/* ---- attributes ------------------------------------------------------- */

/* A number of digits, perhaps with a sign before and a dot among them. */
static size_t
number_length(pcut_str s)
{
	size_t i = s.len > 0 && s.ptr[0] == '-', digits = 0, dots = 0;

	for (; i < s.len && (pcut_is_digit(s.ptr[i]) || s.ptr[i] == '.'); i++)
		if (s.ptr[i] == '.')
			dots++;
		else
			digits++;
	return digits > 0 && dots < 2 ? i : 0;
}

static int
is_length(pcut_str s)
{
	size_t n = number_length(s);

	return n > 0 && (n == s.len || pcut_str_is_among(pcut_str_skip(s, n),
	    "em ex px in cm mm pt pc %", ' '));
}

static int
is_value_word(const struct value *v, pcut_str word)
{
	if (v->words[0] == '#')
		return number_length(word) == word.len && word.len < 5 &&
		    pcut_str_find_char(word, '.') == SIZE_MAX &&
		    word.ptr[0] != '-' && word.ptr[0] != '0';
	if (v->words[0] == '\0')
		return is_length(word);
	return pcut_str_is_among(word, v->words, ' ');
}

static int
is_value(const char *attribute, pcut_str value)
{
	size_t words = 0;

	for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
		const struct value *v = &values[i];

		if (strcmp(v->attribute, attribute) != 0)
			continue;
		if (v->words[0] == '*')
			return 1;
		for (value = pcut_str_trim(value); value.len > 0; words++) {
			size_t end = pcut_str_find_char(value, ' ');
			pcut_str word = pcut_str_cut(value, 0, end);

			if (!is_value_word(v, word) || (words > 0 && !v->many))
				return 0;
			value = pcut_str_trim(pcut_str_skip(value, word.len));
		}
		return words > 0;
	}
	return is_length(value);
}

static void
put_attributes(pcut_output *out, const xmlNode *n, const struct element *e)
{
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next) {
		const char *name = (const char *)a->name;
		pcut_str value;

		if (a->ns != NULL || a->children == NULL ||
		    a->children->next != NULL ||
		    a->children->content == NULL ||
		    !pcut_str_is_among(pcut_str_from(name), e->attributes,
		    ' '))
			continue;
		value = pcut_str_from((const char *)a->children->content);
		if (!is_value(name, value))
			continue;
		pcut_putf(out, " %s=\"", name);
		pcut_html_escape(out, value);
		pcut_putc(out, '"');
	}
}

/* ---- content ---------------------------------------------------------- */

static int
is_blank(const xmlNode *n)
{
	return n->content == NULL ||
	    pcut_str_trim(pcut_str_from((const char *)n->content)).len == 0;
}

/* A child that is written: an element that is known, or words. */
static int
counts(const xmlNode *n)
{
	return element_of(n) != NULL || (n->type == XML_TEXT_NODE &&
	    !is_blank(n));
}

static int
has_scripts(const xmlNode *n)
{
	unsigned count = 0, before = 0, marks = 0;

	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		const struct element *e = element_of(c);

		if (!counts(c) || is(e, "annotation") ||
		    (count == 0 && (is(e, "none") || is(e, "mprescripts"))))
			return 0;
		if (is(e, "mprescripts")) {
			before = count;
			marks++;
		} else {
			count++;
		}
	}
	return count % 2 == 1 && marks < 2 && (marks == 0 || before % 2 == 1);
}

/* Whether what is in n is what an e must hold. */
static int
is_whole(const xmlNode *n, const struct element *e)
{
	unsigned count = 0, fit = 0;

	if (e->content == SCRIPTS)
		return has_scripts(n);
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		const struct element *inner = element_of(c);

		if (!counts(c))
			continue;
		fit += e->content == TEXT ? c->type == XML_TEXT_NODE :
		    e->content == ROWS ? is_row(inner) :
		    e->content == CELLS ? is(inner, "mtd") :
		    e->content == SEMANTICS ? is(inner, "annotation") ==
		    (count > 0) : !is(inner, "annotation");
		count++;
	}
	switch (e->content) {
	case TWO:
		return count == 2 && fit == 2;
	case THREE:
		return count == 3 && fit == 3;
	case NOTHING:
		return count == 0;
	case SEMANTICS:
		return count > 0 && fit == count;
	case TEXT:
	case ROWS:
	case CELLS:
		return fit == count;
	case NEVER:
		return 0;
	default:
		return 1;
	}
}

/* Whether an e may stand in parent, as that is written. */
static int
has_place(const struct element *e, const struct element *parent)
{
	if (is_row(e))
		return parent->content == ROWS;
	if (is(e, "mtd"))
		return parent->content == CELLS;
	if (is(e, "none") || is(e, "mprescripts"))
		return parent->content == SCRIPTS;
	return !is(e, "math");
}

static void
put_words(pcut_output *out, const xmlNode *n, const struct element *parent)
{
	pcut_str words = pcut_str_from((const char *)n->content);

	if (parent->content == TEXT) {
		pcut_html_escape(out, words);
	} else if (!is_blank(n)) {
		pcut_puts(out, "<mtext>");
		pcut_html_escape(out, pcut_str_trim(words));
		pcut_puts(out, "</mtext>");
	}
}

/* The element that n is written as; NULL for one that is left out. */
static const struct element *
written_as(const xmlNode *n, const struct element *parent)
{
	const struct element *e = element_of(n);

	if (e == NULL || (is(e, "annotation") && parent->content != SEMANTICS))
		return NULL;
	return is_whole(n, e) && has_place(e, parent) ? e : &a_row;
}

struct formula {
	pcut_str tex;
	pcut_output *out;
};

/* Readers without MathML show the alternative. */
static void
put_alternative(const struct formula *f, const xmlNode *root)
{
	if (f->tex.len == 0)
		return;
	for (const xmlAttr *a = root->properties; a != NULL; a = a->next)
		if (strcmp((const char *)a->name, "alttext") == 0)
			return;
	pcut_puts(f->out, " alttext=\"");
	pcut_html_escape(f->out, f->tex);
	pcut_putc(f->out, '"');
}

static void
put_tree(void *payload, const xmlNode *root)
{
	pcut_output *out = ((struct formula *)payload)->out;
	const struct element *open[DEPTH_MOST + 1] = {&elements[0]}, *e;
	const xmlNode *n = root->children;
	unsigned depth = 0;

	pcut_puts(out, "<math xmlns=\"" MATHML_NS "\"");
	put_attributes(out, root, open[0]);
	put_alternative(payload, root);
	pcut_putc(out, '>');
	while (n != NULL) {
		if (n->type == XML_TEXT_NODE && n->content != NULL) {
			put_words(out, n, open[depth]);
		} else if ((e = written_as(n, open[depth])) != NULL) {
			if (depth == DEPTH_MOST)
				e = &a_row;
			pcut_putf(out, "<%s", e->name);
			put_attributes(out, n, e);
			pcut_putc(out, '>');
			if (n->children != NULL && depth < DEPTH_MOST) {
				open[++depth] = e;
				n = n->children;
				continue;
			}
			pcut_putf(out, "</%s>", e->name);
		}
		while (n->next == NULL && depth > 0) {
			n = n->parent;
			pcut_putf(out, "</%s>", open[depth--]->name);
		}
		n = n->next;
	}
	pcut_puts(out, "</math>");
}

int
pcut_html_mathml(pcut_str mathml, pcut_str tex, pcut_output *out)
{
	struct formula formula = {tex, out};

	return mathml.len > 0 && mathml.len <= MATHML_MOST &&
	    pcut_str_find(mathml, PCUT_LIT("<!")) == SIZE_MAX &&
	    pcut_html_foreign(mathml, "math", put_tree, &formula, out);
}
