/* SPDX-License-Identifier: ISC */
/*
 * Footnotes: lines "[1] text", "* text" or "† text" that the text before
 * refers to, and "1. text" under a heading that says Notes.
 *
 * Notes stand behind what refers to them, at the end or after each chapter
 * with numbers that start anew.  So all of the text is looked through once,
 * by its brackets and stars only, before any of it is built; a mark then
 * means the next note of its label.  A label nothing refers to is no note.
 */
#include <stdint.h>
#include <string.h>

#include "mem.h"
#include "str.h"
#include "text_dump.h"

#define LABEL_BYTES 16
#define NOTES_MAX 1000000
#define NOTES_BYTES ((size_t)1 << 16) /* of a text, at its end */

/* Where the line that p is on starts, if only blanks are between; else NULL. */
static const char *
line_start(const char *base, const char *p)
{
	const char *q = p;

	while (q > base && p - q < 8 && (q[-1] == ' ' || q[-1] == '\t'))
		q--;
	return q == base || q[-1] == '\n' ? q : NULL;
}

/* The line that starts at p stands behind a blank one (or the start). */
static int
opens_chunk(const char *base, const char *p)
{
	if (p == base)
		return 1;
	for (p--; p > base && (p[-1] == ' ' || p[-1] == '\r'); p--)
		;
	return p == base || p[-1] == '\n';
}

static size_t
bracket_label(pcut_str s, pcut_str *label)
{
	size_t n = 1;

	while (n < s.len && n < LABEL_BYTES && s.ptr[n] != ']' &&
	    s.ptr[n] != '[' && !pcut_is_space(s.ptr[n]))
		n++;
	if (n >= s.len || s.ptr[n] != ']' || n == 1)
		return 0;
	*label = PCUT_STR(s.ptr + 1, n - 1);
	return n + 1;
}

/* Labels are numbers, letters and signs: [1], [a], [*], [^1]; not [SOUND]. */
static int
is_label(pcut_str s)
{
	size_t digits = 0;

	if (s.ptr[0] == '^')
		s = pcut_str_skip(s, 1);
	for (size_t i = 0; i < s.len; i++)
		digits += pcut_is_digit(s.ptr[i]) != 0;
	return s.len > 0 && ((digits == s.len && digits <= 4) || s.len == 1 ||
	    (s.len <= 2 && s.ptr[0] == '*') ||
	    (digits + 1 == s.len && digits <= 3 && digits > 0 &&
	    pcut_is_alpha(s.ptr[s.len - 1])));
}

static int
note_add(pcut_text *t, size_t offset, pcut_str label)
{
	pcut_text_notes *notes = &t->notes;

	if (notes->count >= NOTES_MAX)
		return 1;
	if (notes->count == notes->cap) {
		size_t cap = notes->cap < 16 ? 16 : notes->cap * 2;
		pcut_text_note *grown = pcut_mem_realloc(t->mem, notes->note,
		    cap * sizeof(*grown));

		if (grown == NULL)
			return 0;
		notes->note = grown;
		notes->cap = cap;
	}
	notes->note[notes->count++] = (pcut_text_note){offset, 0, 1, label};
	return 1;
}

/* A dagger or double dagger. */
static int
is_dagger(const char *p, const char *end)
{
	return end - p >= 3 && (unsigned char)p[0] == 0xE2 &&
	    (unsigned char)p[1] == 0x80 && ((unsigned char)p[2] & 0xFE) ==
	    0xA0;
}

/* The next star, or dagger if there are any, at p or behind it; or NULL. */
static const char *
next_sign(const char *p, const char *end, int daggers)
{
	if (p >= end)
		return NULL;
	if (!daggers)
		return memchr(p, '*', (size_t)(end - p));
	while (p < end && *p != '*' && !is_dagger(p, end))
		p++;
	return p < end ? p : NULL;
}

static size_t
star_run(pcut_str s)
{
	size_t n = 1;

	if (s.ptr[0] != '*')
		return 3;
	while (n < s.len && s.ptr[n] == s.ptr[0])
		n++;
	return n;
}

/* *p is a star: a mark behind a word, a note at a line's start, or neither. */
static void
look_at_star(pcut_text *t, pcut_str text, const char *p, size_t n,
    const char **open)
{
	const char *end = text.ptr + text.len;
	const char *start = line_start(text.ptr, p);
	int before = p > text.ptr && !pcut_is_space(p[-1]);
	int behind = p + n < end && !pcut_is_space(p[n]);

	if (n > 3)
		return;
	if (start != NULL) {
		if (p + n < end && p[n] == ' ' && opens_chunk(text.ptr,
		    start)) {
			t->notes.star_notes[n - 1] += *p == '*';
			note_add(t, (size_t)(p - text.ptr), PCUT_STR(p, n));
		} else if (behind)
			*open = p;
		return;
	}
	if (!before && behind) {
		*open = p;
		return;
	}
	if (*open != NULL && p - *open < 400) {
		*open = NULL; /* the other end of an emphasis */
		return;
	}
	if (before && (!behind || strchr(".,;:!?)\"'", p[n]) != NULL)) {
		uint64_t *seen = pcut_map_at(&t->notes.labels, PCUT_STR(p, n));

		t->notes.star_refs[n - 1] += *p == '*';
		if (seen != NULL)
			*seen = UINT64_MAX;
	}
}

/* s, which stands behind a label, ends its line, and text follows on the next
 * one. */
static int
text_below(pcut_str s)
{
	size_t n = 0;

	while (n < s.len && (s.ptr[n] == ' ' || s.ptr[n] == '\r') && n < 8)
		n++;
	return n + 1 < s.len && s.ptr[n] == '\n' &&
	    !pcut_is_space(s.ptr[n + 1]) && s.ptr[n + 1] != '[';
}

static void
look_at_bracket(pcut_text *t, pcut_str text, const char *p)
{
	const char *start = line_start(text.ptr, p);
	pcut_str s = pcut_str_skip(text, (size_t)(p - text.ptr)), label;
	size_t n = bracket_label(s, &label);
	uint64_t *seen;

	if (n == 0 || !is_label(label))
		return;
	if (start != NULL && n < s.len && (s.ptr[n] == ' ' ||
	    s.ptr[n] == ':' || s.ptr[n] == '\t' ||
	    (opens_chunk(text.ptr, start) &&
	    text_below(pcut_str_skip(s, n))))) {
		note_add(t, (size_t)(p - text.ptr), label);
		return;
	}
	if ((seen = pcut_map_at(&t->notes.labels, label)) != NULL)
		*seen = UINT64_MAX;
}

/* "1. text" below a heading Notes, at the end of text: the number is a label
 * if the text has it in brackets. */
static void
look_at_numbers(pcut_text *t, pcut_str text)
{
	pcut_str rest = pcut_str_skip(text, text.len > NOTES_BYTES ?
	    text.len - NOTES_BYTES : 0);
	pcut_text_line line;
	int under = 0;

	if (pcut_map_find(&t->notes.labels, PCUT_LIT("1")) == NULL)
		return;
	while (pcut_text_take_line(&rest, &line)) {
		size_t i = 0;
		pcut_section section;

		if (line.len == 0)
			continue;
		if (!under) {
			if (line.len > 40)
				continue;
			section = pcut_label_section(pcut_text_of(&line));
			under = section == PCUT_SECTION_NOTES ||
			    section == PCUT_SECTION_REFERENCES;
			continue;
		}
		while (i < line.len && i < 4 && pcut_is_digit(line.ptr[i]))
			i++;
		if (i > 0 && i + 1 < line.len && (line.ptr[i] == '.' ||
		    line.ptr[i] == ')') && line.ptr[i + 1] == ' ')
			note_add(t, (size_t)(line.ptr - text.ptr),
			    PCUT_STR(line.ptr, i));
	}
}

/* Something refers to the note.  Where stars open more lines than words have
 * them, those are the points of a list. */
static int
is_wanted(const pcut_text_notes *notes, const pcut_text_note *note)
{
	size_t n = note->label.len;

	return pcut_map_find(&notes->labels, note->label) != NULL &&
	    (note->label.ptr[0] != '*' ||
	    notes->star_notes[n - 1] <= notes->star_refs[n - 1] + 1);
}

/* Keep the notes that something refers to, and chain those of one label. */
static void
settle(pcut_text *t)
{
	pcut_text_notes *notes = &t->notes;
	size_t kept = 0, brackets = 0;

	for (size_t i = 0; i < notes->count; i++)
		if (is_wanted(notes, &notes->note[i])) {
			brackets += i < notes->brackets;
			notes->note[kept++] = notes->note[i];
		}
	notes->count = kept;
	notes->brackets = brackets;
	for (size_t i = kept; i-- > 0;) {
		uint64_t *at = pcut_map_find(&notes->labels,
		    notes->note[i].label);

		if (*at != UINT64_MAX)
			notes->note[i].next = (uint32_t)*at;
		*at = i + 1;
	}
	/* From first to last: which one of its label each is. */
	for (size_t i = 0; i < kept; i++)
		if (notes->note[i].next > 0)
			notes->note[notes->note[i].next - 1].serial =
			    notes->note[i].serial + 1;
}

void
pcut_text_find_notes(pcut_text *t, pcut_str text)
{
	const char *p = text.ptr, *end = text.ptr + text.len, *open = NULL;

	t->notes.count = 0;
	memset(t->notes.star_notes, 0, sizeof(t->notes.star_notes));
	memset(t->notes.star_refs, 0, sizeof(t->notes.star_refs));
	pcut_map_free(&t->notes.labels);
	t->notes.labels.mem = t->mem;
	t->base = text.ptr;
	while (p < end && (p = memchr(p, '[', (size_t)(end - p))) != NULL) {
		look_at_bracket(t, text, p);
		p++;
	}
	if (t->notes.count == 0)
		look_at_numbers(t, text);
	t->notes.brackets = t->notes.count;
	p = text.ptr;
	t->notes.daggers = pcut_str_find(text, PCUT_LIT("\xE2\x80\xA0")) !=
	    SIZE_MAX;
	while ((p = next_sign(p, end, t->notes.daggers)) != NULL) {
		size_t n = star_run(pcut_str_skip(text,
		    (size_t)(p - text.ptr)));

		look_at_star(t, text, p, n, &open);
		p += n;
	}
	if (t->notes.count > 0)
		settle(t);
}

/* The notes from first to last, by where they stand. */
static const pcut_text_note *
find(const pcut_text_notes *notes, size_t first, size_t last, size_t offset)
{
	while (first < last) {
		size_t mid = first + (last - first) / 2;

		if (notes->note[mid].offset == offset)
			return &notes->note[mid];
		if (notes->note[mid].offset < offset)
			first = mid + 1;
		else
			last = mid;
	}
	return NULL;
}

const pcut_text_note *
pcut_text_note_at(const pcut_text *t, const char *ptr)
{
	const pcut_text_notes *notes = &t->notes;
	const pcut_text_note *note;
	size_t offset;

	if (notes->count == 0 || ptr < t->base)
		return NULL;
	offset = (size_t)(ptr - t->base);
	note = find(notes, 0, notes->brackets, offset);
	return note != NULL ? note
	    : find(notes, notes->brackets, notes->count, offset);
}

const pcut_text_note *
pcut_text_note_of(pcut_text *t, pcut_str label, const char *ptr)
{
	pcut_text_notes *notes = &t->notes;
	uint64_t *at;

	if (notes->count == 0 || ptr < t->base)
		return NULL;
	at = pcut_map_find(&notes->labels, label);
	if (at == NULL || *at == UINT64_MAX || *at == 0)
		return NULL;
	while (notes->note[*at - 1].offset < (size_t)(ptr - t->base) &&
	    notes->note[*at - 1].next > 0)
		*at = notes->note[*at - 1].next;
	return &notes->note[*at - 1];
}

void
pcut_text_note_id(pcut_text *t, pcut_attr attr, const pcut_text_note *note)
{
	pcut_buf id = {.mem = t->mem};

	pcut_buf_put(&id, note->label);
	if (note->serial > 1)
		pcut_buf_putf(&id, "-%u", (unsigned)note->serial);
	if (id.failed)
		pcut_build_str(t->b, attr, note->label);
	else
		pcut_build_str(t->b, attr, pcut_buf_str(&id));
	pcut_buf_free(&id);
}
