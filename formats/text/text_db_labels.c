/* SPDX-License-Identifier: ISC */
/*
 * The labels of databases' records: what each says and where it may stand.
 */
#include <string.h>

#include "str.h"
#include "text_db.h"

static const struct pcut_db_name names[] = {
	{"headline", PCUT_FIELD_TITLE, PCUT_DB_ABOVE},
	{"title", PCUT_FIELD_TITLE, PCUT_DB_ABOVE},
	{"titre", PCUT_FIELD_TITLE, PCUT_DB_ABOVE},
	{"titel", PCUT_FIELD_TITLE, PCUT_DB_ABOVE},
	{"untertitel", PCUT_FIELD_SUBTITLE, PCUT_DB_ABOVE},
	{"subtitle", PCUT_FIELD_SUBTITLE, PCUT_DB_ABOVE},
	{"sous-titre", PCUT_FIELD_SUBTITLE, PCUT_DB_ABOVE},
	{"subtítulo", PCUT_FIELD_SUBTITLE, PCUT_DB_ABOVE},
	{"ondertitel", PCUT_FIELD_SUBTITLE, PCUT_DB_ABOVE},
	{"dachzeile", PCUT_FIELD_KICKER, PCUT_DB_ABOVE},
	{"obertitel", PCUT_FIELD_KICKER, PCUT_DB_ABOVE},
	{"surtitre", PCUT_FIELD_KICKER, PCUT_DB_ABOVE},
	{"título", PCUT_FIELD_TITLE, PCUT_DB_ABOVE},
	{"titolo", PCUT_FIELD_TITLE, PCUT_DB_ABOVE},
	{"byline", PCUT_FIELD_AUTHOR, PCUT_DB_ABOVE},
	{"author(s)", PCUT_FIELD_AUTHOR, PCUT_DB_ABOVE},
	{"author", PCUT_FIELD_AUTHOR, PCUT_DB_ABOVE},
	{"author/byline", PCUT_FIELD_AUTHOR, PCUT_DB_ABOVE},
	{"autor", PCUT_FIELD_AUTHOR, PCUT_DB_ABOVE | PCUT_DB_LATE},
	{"autorin", PCUT_FIELD_AUTHOR, PCUT_DB_ABOVE | PCUT_DB_LATE},
	{"auteur", PCUT_FIELD_AUTHOR, PCUT_DB_ABOVE},
	{"authors", PCUT_FIELD_AUTHOR, PCUT_DB_ABOVE},
	{"section", PCUT_FIELD_SECTION, PCUT_DB_BOTH},
	{"rubrik", PCUT_FIELD_SECTION, PCUT_DB_ABOVE | PCUT_DB_LATE},
	{"ressort", PCUT_FIELD_SECTION, PCUT_DB_ABOVE | PCUT_DB_LATE},
	{"section/page", PCUT_FIELD_SECTION, PCUT_DB_BOTH},
	{"rubrique", PCUT_FIELD_SECTION, PCUT_DB_ABOVE},
	{"seccion", PCUT_FIELD_SECTION, PCUT_DB_ABOVE},
	{"sección", PCUT_FIELD_SECTION, PCUT_DB_ABOVE},
	{"length", PCUT_FIELD_WORDS, PCUT_DB_ABOVE},
	{"länge", PCUT_FIELD_WORDS, PCUT_DB_ABOVE},
	{"LÄNGE", PCUT_FIELD_WORDS, PCUT_DB_ABOVE},
	{"longueur", PCUT_FIELD_WORDS, PCUT_DB_ABOVE},
	{"lengte", PCUT_FIELD_WORDS, PCUT_DB_ABOVE},
	{"longitud", PCUT_FIELD_WORDS, PCUT_DB_ABOVE},
	{"word count", PCUT_FIELD_WORDS, PCUT_DB_BOTH},
	{"dateline", PCUT_FIELD_PLACE, PCUT_DB_ABOVE},
	{"highlight", PCUT_DB_HIGHLIGHT, PCUT_DB_ABOVE},
	{"abstract", PCUT_FIELD_SUMMARY, PCUT_DB_ABOVE},
	{"date", PCUT_FIELD_DATE, PCUT_DB_BOTH},
	{"datum", PCUT_FIELD_DATE, PCUT_DB_ABOVE},
	{"publication date", PCUT_FIELD_DATE, PCUT_DB_BOTH},
	{"date published", PCUT_FIELD_DATE, PCUT_DB_BOTH},
	{"source", PCUT_FIELD_SITE, PCUT_DB_ABOVE},
	{"quelle", PCUT_FIELD_SITE, PCUT_DB_ABOVE | PCUT_DB_LATE},
	{"publication", PCUT_FIELD_SITE, PCUT_DB_ABOVE},
	{"publication title", PCUT_FIELD_SITE, PCUT_DB_BOTH},
	{"newspaper", PCUT_FIELD_SITE, PCUT_DB_ABOVE},
	{"journal", PCUT_FIELD_SITE, PCUT_DB_ABOVE},
	{"publication info", PCUT_DB_DROP, PCUT_DB_ABOVE},
	{"body", PCUT_DB_BODY, PCUT_DB_ABOVE},
	{"full text", PCUT_DB_BODY, PCUT_DB_ABOVE},
	{"volltext", PCUT_DB_BODY, PCUT_DB_ABOVE},
	{"texte intégral", PCUT_DB_BODY, PCUT_DB_ABOVE},
	{"text", PCUT_DB_BODY, PCUT_DB_ABOVE},
	{"haupttext", PCUT_DB_BODY, PCUT_DB_ABOVE},
	{"corps", PCUT_DB_BODY, PCUT_DB_ABOVE},
	{"graphic", PCUT_DB_GRAPHIC, PCUT_DB_BELOW},
	{"grafik", PCUT_DB_GRAPHIC, PCUT_DB_BELOW},
	{"graphique", PCUT_DB_GRAPHIC, PCUT_DB_BELOW},
	{"illustration", PCUT_DB_GRAPHIC, PCUT_DB_BELOW},
	{"caption", PCUT_DB_GRAPHIC, PCUT_DB_BELOW},
	{"memo", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"load-date", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"update", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"date-chargement", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"last updated", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"language", PCUT_FIELD_LANGUAGE, PCUT_DB_BOTH},
	{"sprache", PCUT_FIELD_LANGUAGE, PCUT_DB_BOTH},
	{"langue", PCUT_FIELD_LANGUAGE, PCUT_DB_BOTH},
	{"taal", PCUT_FIELD_LANGUAGE, PCUT_DB_BOTH},
	{"idioma", PCUT_FIELD_LANGUAGE, PCUT_DB_BOTH},
	{"language of publication", PCUT_FIELD_LANGUAGE, PCUT_DB_BELOW},
	{"publication-type", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"publication type", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"zeitungs-code", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"type-publication", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"pub-type", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"publikationsart", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"publicatietype", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"journal-code", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"journal code", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"acc-no", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"series", PCUT_DB_DROP, PCUT_DB_ABOVE},
	{"type", PCUT_DB_DROP, PCUT_DB_ABOVE},
	{"edition", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"page", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"credit", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"subject", PCUT_DB_SUBJECT, PCUT_DB_BELOW},
	{"subjects", PCUT_DB_SUBJECT, PCUT_DB_BELOW},
	{"company", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"organization", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"industry", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"ticker", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"person", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"people", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"geographic", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"location", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"city", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"state", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"country", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"source citation", PCUT_DB_END, PCUT_DB_BELOW},
	{"citation", PCUT_DB_END, PCUT_DB_BELOW},
	{"classification", PCUT_DB_END, PCUT_DB_BELOW},
	{"klassifizierung", PCUT_DB_END, PCUT_DB_BELOW},
	{"notes", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"note(s)", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"correction", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"correction-date", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"pages", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"volume", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"issue", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"number of pages", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"first page", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"publication year", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"publisher", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"place of publication", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"country of publication", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"publication subject", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"issn", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"source type", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"document type", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"dateline city", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"proquest document id", PCUT_FIELD_ID, PCUT_DB_BOTH},
	{"accession number", PCUT_FIELD_ID, PCUT_DB_BOTH},
	{"gale document number", PCUT_FIELD_ID, PCUT_DB_BOTH},
	{"document number", PCUT_FIELD_ID, PCUT_DB_BOTH},
	{"dokumentnummer", PCUT_FIELD_ID, PCUT_DB_BOTH},
	{"dauerhafte adresse des dokuments", PCUT_FIELD_URL, PCUT_DB_BOTH},
	{"document url", PCUT_FIELD_URL, PCUT_DB_BOTH},
	{"persistent link to this record", PCUT_FIELD_URL, PCUT_DB_BOTH},
	{"url", PCUT_FIELD_URL, PCUT_DB_BOTH},
	{"links", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"copyright", PCUT_FIELD_COPYRIGHT, PCUT_DB_BOTH},
	{"database", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"record", PCUT_DB_DROP, PCUT_DB_ABOVE},
	{"record number", PCUT_FIELD_ID, PCUT_DB_BOTH},
	{"index terms", PCUT_DB_SUBJECT, PCUT_DB_BELOW},
	{"identifiers", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"section heading", PCUT_FIELD_SECTION, PCUT_DB_BOTH},
	{"subject terms", PCUT_DB_SUBJECT, PCUT_DB_BOTH},
	{"full text word count", PCUT_FIELD_WORDS, PCUT_DB_BOTH},
	{"author affiliations", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"author-supplied keywords", PCUT_DB_SUBJECT, PCUT_DB_BOTH},
	{"numéro de document", PCUT_FIELD_ID, PCUT_DB_BELOW},
	{"load date", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"idiom", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"dateline-country", PCUT_DB_DROP, PCUT_DB_BELOW},
};

/* The two letters of Factiva and what they mean. */
static const struct pcut_db_name codes[] = {
	{"HD", PCUT_FIELD_TITLE, PCUT_DB_ABOVE},
	{"BY", PCUT_FIELD_AUTHOR, PCUT_DB_ABOVE},
	{"CR", PCUT_DB_DROP, PCUT_DB_BOTH},
	{"WC", PCUT_FIELD_WORDS, PCUT_DB_ABOVE},
	{"PD", PCUT_FIELD_DATE, PCUT_DB_ABOVE},
	{"ET", PCUT_DB_TIME, PCUT_DB_ABOVE},
	{"SN", PCUT_FIELD_SITE, PCUT_DB_ABOVE},
	{"SC", PCUT_DB_DROP, PCUT_DB_ABOVE},
	{"SE", PCUT_FIELD_SECTION, PCUT_DB_ABOVE},
	{"ED", PCUT_DB_DROP, PCUT_DB_ABOVE},
	{"PG", PCUT_DB_DROP, PCUT_DB_ABOVE},
	{"VOL", PCUT_DB_DROP, PCUT_DB_ABOVE},
	{"LA", PCUT_FIELD_LANGUAGE, PCUT_DB_ABOVE},
	{"CY", PCUT_FIELD_COPYRIGHT, PCUT_DB_ABOVE},
	{"CLM", PCUT_DB_DROP, PCUT_DB_ABOVE},
	{"LP", PCUT_DB_BODY, PCUT_DB_BOTH},
	{"TD", PCUT_DB_BODY, PCUT_DB_BOTH},
	{"CT", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"ART", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"RF", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"CO", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"IN", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"NS", PCUT_DB_SUBJECT, PCUT_DB_BELOW},
	{"RE", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"IPC", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"IPD", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"PUB", PCUT_DB_DROP, PCUT_DB_BELOW},
	{"AN", PCUT_FIELD_ID, PCUT_DB_BELOW},
};

const struct pcut_db_name *
pcut_db_label(int coded, const pcut_text_line *line, pcut_str *value)
{
	pcut_str s = pcut_text_of(line);
	size_t colon;

	if (line->indent == 0 && s.len >= 2) {
		size_t n = pcut_str_find_char(s, ' ');
		pcut_str code = pcut_str_cut(s, 0, n);

		if (coded && (code.len == 2 || code.len == 3))
			for (size_t i = 0; i < sizeof(codes) / sizeof(*codes);
			    i++)
				if (pcut_str_eq(code, pcut_str_from(
				    codes[i].text)) && (n == SIZE_MAX ||
				    n + 1 < s.len)) {
					*value = pcut_str_trim(pcut_str_skip(s,
					    code.len));
					return &codes[i];
				}
		if (coded)
			return NULL;
	}
	if (line->indent > 3)
		return NULL;
	colon = pcut_str_find_char(pcut_str_cut(s, 0, 48), ':');
	if (pcut_str_starts(s, PCUT_LIT("Source Citation")) && s.len < 60 &&
	    colon == SIZE_MAX) {
		s.len = strlen("Source Citation"); /* "(MLA 8th Edition)" */
		colon = s.len;
	} else if (colon == SIZE_MAX) {
		/* Body and Classification stand alone in a line. */
		if (!pcut_str_eq(s, PCUT_LIT("Body")) && !pcut_str_eq(s,
		    PCUT_LIT("Classification")) && !pcut_str_eq(s,
		    PCUT_LIT("Notes")) && !pcut_str_eq(s,
		    PCUT_LIT("Graphic")) && !pcut_str_eq(s,
		    PCUT_LIT("Klassifizierung")))
			return NULL;
		colon = s.len;
	}
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (pcut_str_eq_case(pcut_str_trim(pcut_str_cut(s, 0, colon)),
		    pcut_str_from(names[i].text))) {
			*value = pcut_str_trim(pcut_str_skip(s, colon + 1));
			return &names[i];
		}
	return NULL;
}

int
pcut_db_is_coded(pcut_str s)
{
	pcut_text_line line;
	int lines = 0, hits = 0;

	while (lines < 40 && pcut_text_take_line(&s, &line)) {
		pcut_str l = pcut_text_of(&line);

		if (line.len < 2)
			continue;
		lines++;
		for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++)
			if (pcut_str_starts(l, pcut_str_from(codes[i].text)) &&
			    (l.len == strlen(codes[i].text) || pcut_str_starts(
			    pcut_str_skip(l, strlen(codes[i].text)),
			    PCUT_LIT(" "))))
				hits++;
	}
	return hits >= 4;
}
