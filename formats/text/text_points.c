/* SPDX-License-Identifier: ISC */
/* What a story says in short points above its text. */
#include <string.h>

#include "str.h"
#include "text_header.h"

#define POINT_BYTES 200

static void
put_point(pcut_text *t, const pcut_text_line *line, size_t count)
{
	if (count > 0)
		pcut_text_meta(t, PCUT_META_HIGHLIGHTS, PCUT_ORIGIN_TEXT,
		    pcut_str_skip(pcut_text_join(t, line, count), 2));
}

/* "* Sales up 14 pct": what a wire says in short before the story; below it
 * may stand what is new, for the desk: "(Adds details)". */
int
pcut_header_key_points(pcut_text *t, const pcut_text_chunk *chunk)
{
	size_t from = 0, i;

	if (chunk->count > 12 || !pcut_str_starts(pcut_text_of(
	    &chunk->line[0]), PCUT_LIT("* ")))
		return 0;
	for (i = 1; i < chunk->count; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (pcut_str_starts(s, PCUT_LIT("* "))) {
			put_point(t, &chunk->line[from], i - from);
			from = i;
		} else if (pcut_text_editors_line(t, s)) {
			break;
		}
	}
	put_point(t, &chunk->line[from], i - from);
	for (i++; i < chunk->count; i++)
		pcut_text_notice(t, "desk-mark", pcut_text_of(
		    &chunk->line[i]));
	return 1;
}

/* "Summary", "Key points", and short lines below it, above the story. */
int
pcut_header_points(struct pcut_header *h, const pcut_text_chunk *chunk)
{
	static const char *const heads[] = {"summary", "key points",
	    "key takeaways", "highlights", "at a glance", "in short",
	    "das wichtigste in kürze", "auf einen blick",
	    "l'essentiel", "points clés", "en bref", "lo esencial",
	    "puntos clave", "las claves", "in sintesi", "in breve",
	    "in het kort", "em resumo"};
	pcut_text *t = h->t;
	int known = 0;

	if (h->texts == 0 || chunk->count < 3 || chunk->count > 12)
		return 0;
	for (size_t i = 0; i < sizeof(heads) / sizeof(*heads); i++)
		known |= pcut_str_eq_case(pcut_text_of(&chunk->line[0]),
		    pcut_str_from(heads[i]));
	for (size_t i = 1; known && i < chunk->count; i++)
		known = chunk->line[i].len <= POINT_BYTES;
	if (!known)
		return 0;
	pcut_text_notice(t, "navigation", pcut_text_of(&chunk->line[0]));
	for (size_t i = 1; i < chunk->count; i++) {
		pcut_str s = pcut_text_of(&chunk->line[i]);

		if (pcut_str_starts(s, PCUT_LIT("* ")) ||
		    pcut_str_starts(s, PCUT_LIT("- ")))
			s = pcut_str_skip(s, 2);
		else if (pcut_str_starts(s, PCUT_LIT("\xE2\x80\xA2")))
			s = pcut_str_trim(pcut_str_skip(s, 3));
		if (pcut_text_words(s, 2) < 2)
			pcut_text_notice(t, "navigation", s);
		else
			pcut_text_meta(t, PCUT_META_HIGHLIGHTS,
			    PCUT_ORIGIN_TEXT, s);
	}
	return 1;
}
