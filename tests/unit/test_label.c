/* SPDX-License-Identifier: ISC */
/* Labels, furniture, headings, marks, counts and datelines. */
#include "support.h"

#include "byline_words.h"
#include "date_names.h"
#include "dateline.h"
#include "label.h"
#include "label_words.h"
#include "lang_names.h"

struct line {
	char what; /* f field, r related, u URL, c copyright, n furniture,
	              e end and more marks, s section and chapter, w words,
	              p credit, d dateline */
	const char *text;
	int answer; /* a second yes counts 100 */
	const char *value; /* of a dateline: place|agency|date|author */
};

static const struct line lines[] = {
	{'f', "Title: Two letters",
	    1, "Two letters"},
	{'f', "Author(s): Bea Lindo",
	    4, "Bea Lindo"},
	{'f', "**Source:** Dray Courier",
	    11, "Dray Courier"},
	{'f', "Datum : 12. März 2018",
	    8, "12. März 2018"},
	{'f', "作者：周敏",
	    4, "周敏"},
	{'f', "Заголовок: Река",
	    1, "Река"},
	{'f', "제    목: 두 우물",
	    1, "두 우물"},
	{'f', "作　　者：周敏",
	    4, "周敏"},
	{'f', "모    름: 두 우물",
	    0, ""},
	{'f', "Stated: nobody",
	    0, ""},
	{'f', "http://x.example",
	    0, ""},
	{'f', "URL: http://x.example",
	    12, "http://x.example"},
	{'f', "LENGTH: 512 words",
	    16, "512 words"},
	{'f', "Schlagwörter: a, b",
	    14, "a, b"},
	{'f', "Title",
	    0, ""},
	{'f', "#+TITLE: Notes",
	    0, ""},
	{'r', "Related article: A thing",
	    1, "A thing"},
	{'r', "Read more: A thing",
	    1, "A thing"},
	{'r', "**Related article:** [t](#)",
	    1, "[t](#)"},
	{'r', "Lire aussi : La suite",
	    1, "La suite"},
	{'r', "Mehr zum Thema",
	    1, ""},
	{'r', "延伸阅读：标题",
	    1, "标题"},
	{'r', "関連記事",
	    1, ""},
	{'r', "Read more about this in the book",
	    0, ""},
	{'r', "More: [x](http://y.example)",
	    1, "[x](http://y.example)"},
	{'r', "More: than you think",
	    0, ""},
	{'r', "Related stories",
	    1, ""},
	{'r', "READ MORE | Another story",
	    1, "Another story"},
	{'u', "Original url: <https://x.example/a>",
	    1, "https://x.example/a"},
	{'u', "Original url:",
	    1, ""},
	{'u', "Source: http://x.example",
	    1, "http://x.example"},
	{'u', "Source: nobody knew it.",
	    0, ""},
	{'u', "[Read Original](https://x.example/a)",
	    1, "https://x.example/a"},
	{'u', "原文：https://x.example/a",
	    1, "https://x.example/a"},
	{'u', "Quelle: https://x.example/a",
	    1, "https://x.example/a"},
	{'u', "URL: https://x.example/a.",
	    1, "https://x.example/a"},
	{'u', "Permalink: https://x.example",
	    1, "https://x.example"},
	{'c', "© 2019 X",
	    1, ""},
	{'c', "(c) 2006 Narrows Press Ltd.",
	    1, ""},
	{'c', "Copyright 2011 The Lock Gazette Company",
	    1, ""},
	{'c', "All Rights Reserved",
	    1, ""},
	{'c', "Copyright law is hard.",
	    0, ""},
	{'c', "ⓒ 연합뉴스",
	    1, ""},
	{'c', "無断転載を禁じます",
	    1, ""},
	{'c', "(c) the third point is this",
	    0, ""},
	{'n', "Opinion ›", 8, ""},
	{'n', "« Le fleuve »", 0, ""},
	{'n', "The ferry that will not leave the quay ›", 0, ""},
	{'n', "Share: Facebook | Twitter | Email", 2, ""},
	{'n', "Share: half of the harvest", 0, ""},
	{'n', "4.5/5 (12 reviews)", 2, ""},
	{'n', "Advertisement",
	    PCUT_FURNITURE_ADVERT, ""},
	{'n', "Share on Facebook",
	    PCUT_FURNITURE_SHARE, ""},
	{'n', "12 Comments",
	    PCUT_FURNITURE_COMMENTS, ""},
	{'n', "5 min read",
	    PCUT_FURNITURE_READING, ""},
	{'n', "♡ 12   💬 3   Share",
	    PCUT_FURNITURE_SHARE, ""},
	{'n', "Sign up for our newsletter",
	    PCUT_FURNITURE_SUBSCRIBE, ""},
	{'n', "Most read",
	    PCUT_FURNITURE_MOST_READ, ""},
	{'n', "Skip to main content",
	    PCUT_FURNITURE_NAVIGATION, ""},
	{'n', "Home › Local › News",
	    PCUT_FURNITURE_NAVIGATION, ""},
	{'n', "E-mail to a friend",
	    PCUT_FURNITURE_SHARE, ""},
	{'n', "Scroll down for video",
	    PCUT_FURNITURE_PROMPT, ""},
	{'n', "Share prices fell on Monday",
	    PCUT_FURNITURE_NONE, ""},
	{'n', "Comments were harsh",
	    PCUT_FURNITURE_NONE, ""},
	{'n', "View this email in your browser",
	    PCUT_FURNITURE_PROMPT, ""},
	{'n', "Comments (12)",
	    PCUT_FURNITURE_COMMENTS, ""},
	{'n', "1.2K shares",
	    PCUT_FURNITURE_SHARE, ""},
	{'n', "Anzeige",
	    PCUT_FURNITURE_ADVERT, ""},
	{'n', "広告",
	    PCUT_FURNITURE_ADVERT, ""},
	{'n', "Print | Email | Share",
	    PCUT_FURNITURE_SHARE, ""},
	{'n', "The end of the print era",
	    PCUT_FURNITURE_NONE, ""},
	{'n', "Share this with your friends",
	    PCUT_FURNITURE_NONE, ""},
	{'n', "Subscribe",
	    PCUT_FURNITURE_SUBSCRIBE, ""},
	{'n', "Menu",
	    PCUT_FURNITURE_NAVIGATION, ""},
	{'n', "Thanks for reading The Slow Letter!",
	    PCUT_FURNITURE_PROMPT, ""},
	{'e', "###",
	    1, ""},
	{'e', "# # #",
	    1, ""},
	{'e', "-30-",
	    1, ""},
	{'e', "ENDS",
	    1, ""},
	{'e', "-ends-",
	    1, ""},
	{'e', "(END)",
	    1, ""},
	{'e', "(MORE)",
	    100, ""},
	{'e', "more",
	    0, ""},
	{'e', "The end of it",
	    0, ""},
	{'e', "---",
	    0, ""},
	{'e', "*** END ***",
	    1, ""},
	{'e', "完",
	    1, ""},
	{'s', "References",
	    PCUT_SECTION_REFERENCES, ""},
	{'s', "About Brightwell",
	    PCUT_SECTION_ABOUT, ""},
	{'s', "Notes to editors",
	    PCUT_SECTION_ABOUT, ""},
	{'s', "Siehe auch",
	    PCUT_SECTION_SEE_ALSO, ""},
	{'s', "Über uns",
	    PCUT_SECTION_ABOUT, ""},
	{'s', "参考文献",
	    PCUT_SECTION_REFERENCES, ""},
	{'s', "Introduction",
	    PCUT_SECTION_OTHER, ""},
	{'s', "About 40 people came",
	    PCUT_SECTION_NONE, ""},
	{'s', "CHAPTER I.",
	    100, ""},
	{'s', "Kapitel 3",
	    100, ""},
	{'s', "第三章",
	    100, ""},
	{'s', "Part of the problem",
	    PCUT_SECTION_NONE, ""},
	{'s', "ГЛАВА ПЕРВАЯ",
	    100, ""},
	{'s', "Book reviews",
	    PCUT_SECTION_NONE, ""},
	{'w', "LENGTH: 512 words",
	    512, ""},
	{'w', "WC   39 words",
	    39, ""},
	{'w', "Words: 57",
	    57, ""},
	{'w', "Wörter: 57",
	    57, ""},
	{'w', "字数：800",
	    800, ""},
	{'w', "1,234 words",
	    1234, ""},
	{'w', "Words of love",
	    -1, ""},
	{'w', "512",
	    -1, ""},
	{'p', "Photo: Jo Reed",
	    1, "Jo Reed"},
	{'p', "Photograph by Jo Reed",
	    1, "Jo Reed"},
	{'p', "© Jo Reed",
	    1, "Jo Reed"},
	{'p', "Foto: Jan Roth/dpa",
	    1, "Jan Roth/dpa"},
	{'p', "Photo of a dog",
	    0, ""},
	{'d', "BISMARCK FALLS, N.D. (AP) — A bison herd",
	    1, "BISMARCK FALLS, N.D.|AP||"},
	{'d', "LISBON, May 3 (Reuters) - Cork hits",
	    1, "LISBON|Reuters|May 3|"},
	{'d', "Brest (AFP) - Un cargo",
	    1, "Brest|AFP||"},
	{'d', "(WIRE) -- A man who",
	    1, "|WIRE||"},
	{'d', "(dpa) - Der Mann",
	    1, "|dpa||"},
	{'d', "Madrid, 12 mar (EFE).- El hombre",
	    1, "Madrid|EFE|12 mar|"},
	{'d', "LONDON - It rained.",
	    1, "LONDON|||"},
	{'d', "LONDON. It rained.",
	    0, ""},
	{'d', "NEW - a paragraph",
	    0, ""},
	{'d', "WARNING -- do not",
	    0, ""},
	{'d', "Q: who?",
	    0, ""},
	{'d', "UPDATE: it fell",
	    0, ""},
	{'d', "NEW YORK, March 5, 2019 /PRNewswire/ -- Brightwell",
	    1, "NEW YORK|PRNewswire|March 5, 2019|"},
	{'d', "KALSUR, India (ZZN) -- Rain",
	    1, "KALSUR, India|ZZN||"},
	{'d', "MARLOW, Ohio, May 6, 2019 — Brightwell",
	    1, "MARLOW, Ohio||May 6, 2019|"},
	{'d', "Paris, 12 mars 2018 (AFP) - Un",
	    1, "Paris|AFP|12 mars 2018|"},
	{'d', "NEW DELHI: The minister",
	    1, "NEW DELHI|||"},
	{'d', "新华社北京6月27日电（记者 周敏）石头",
	    1, "北京|新华社|6月27日|记者 周敏"},
	{'d', "本报讯 石头",
	    1, "|||"},
	{'d', "【ロンドン共同】英国",
	    1, "ロンドン|共同||"},
	{'d', "(서울=연합뉴스) 김민수 기자 = 서울",
	    1, "서울|연합뉴스||김민수 기자"},
	{'d', "The mayor - a tall man - said",
	    0, ""},
	{'d', "He said: no",
	    0, ""},
	{'d', "KUALA LUMPUR, March 17 - Tin",
	    1, "KUALA LUMPUR||March 17|"},
	{'d', "МОСКВА, 5 марта (ТАСС). — Река",
	    1, "МОСКВА|ТАСС|5 марта|"},
	{'d', "Berlin/Hamburg (dpa) - Die",
	    1, "Berlin/Hamburg|dpa||"},
	{'d', "OTTERMERE — Observatory",
	    1, "OTTERMERE|||"},
	{'d', "ST. LOUIS (AP) — x",
	    1, "ST. LOUIS|AP||"},
	{'d', "WASHINGTON—The house",
	    1, "WASHINGTON|||"},
	{'d', "BELLAMY SANDS – The tram",
	    1, "BELLAMY SANDS|||"},
	{'f', "Auteur : Anne Roy",
	    4, "Anne Roy"},
	{'f', "Fecha: 12 de marzo",
	    8, "12 de marzo"},
	{'f', "Title:",
	    1, ""},
	{'f', "标题： 河",
	    1, "河"},
	{'f', "제목: 강",
	    1, "강"},
	{'f', "العنوان: النهر",
	    1, "النهر"},
	{'f', "כותרת: הנהר",
	    1, "הנהר"},
	{'f', "Copyright: 2010 X",
	    17, "2010 X"},
	{'f', "Keywords: post, family",
	    14, "post, family"},
	{'f', "Note: it rained",
	    0, ""},
	{'f', "The author: he",
	    0, ""},
	{'r', "Читайте также: Река",
	    1, "Река"},
	{'r', "اقرأ أيضا: النهر",
	    1, "النهر"},
	{'r', "관련 기사",
	    1, ""},
	{'r', "İlgili haber: Köprü",
	    1, "Köprü"},
	{'r', "Leggi anche: Il fiume",
	    1, "Il fiume"},
	{'r', "See also",
	    1, ""},
	{'r', "Related to the river",
	    0, ""},
	{'r', "See also the long and winding chapter on rivers",
	    0, ""},
	{'u', "Оригинал: https://x.example/a",
	    1, "https://x.example/a"},
	{'u', "Link to original: https://x.example",
	    1, "https://x.example"},
	{'u', "Read more at the library",
	    0, ""},
	{'u', "Source:",
	    0, ""},
	{'u', "Via: https://x.example/a b",
	    0, ""},
	{'c', "Alle Rechte vorbehalten",
	    1, ""},
	{'c', "Tous droits réservés.",
	    1, ""},
	{'c', "版权所有",
	    1, ""},
	{'c', "Copyright",
	    0, ""},
	{'c', "The copyright of 1911 was long.",
	    0, ""},
	{'n', "Реклама",
	    PCUT_FURNITURE_ADVERT, ""},
	{'n', "10 комментариев",
	    PCUT_FURNITURE_COMMENTS, ""},
	{'n', "Teilen",
	    PCUT_FURNITURE_SHARE, ""},
	{'n', "Partager sur Facebook",
	    PCUT_FURNITURE_SHARE, ""},
	{'n', "3 min de lecture",
	    PCUT_FURNITURE_READING, ""},
	{'n', "返回顶部",
	    PCUT_FURNITURE_NAVIGATION, ""},
	{'n', "シェア",
	    PCUT_FURNITURE_SHARE, ""},
	{'n', "댓글 3",
	    PCUT_FURNITURE_COMMENTS, ""},
	{'n', "Read the book",
	    PCUT_FURNITURE_NONE, ""},
	{'n', "Print is dead",
	    PCUT_FURNITURE_NONE, ""},
	{'n', "Email me when it rains",
	    PCUT_FURNITURE_NONE, ""},
	{'n', "Close",
	    PCUT_FURNITURE_NAVIGATION, ""},
	{'n', "Home",
	    PCUT_FURNITURE_NAVIGATION, ""},
	{'n', "Home is where the heart is",
	    PCUT_FURNITURE_NONE, ""},
	{'e', "FIN",
	    1, ""},
	{'e', "Ende",
	    1, ""},
	{'e', "(mehr folgt)",
	    100, ""},
	{'e', "endless",
	    0, ""},
	{'s', "Literatur",
	    PCUT_SECTION_REFERENCES, ""},
	{'s', "Примечания",
	    PCUT_SECTION_NOTES, ""},
	{'s', "Notas",
	    PCUT_SECTION_NOTES, ""},
	{'s', "Conclusion",
	    PCUT_SECTION_OTHER, ""},
	{'s', "Contact:",
	    PCUT_SECTION_CONTACT, ""},
	{'s', "About",
	    PCUT_SECTION_ABOUT, ""},
	{'s', "À propos de Filatures",
	    PCUT_SECTION_ABOUT, ""},
	{'s', "会社概要",
	    PCUT_SECTION_ABOUT, ""},
	{'s', "Notes on a dry stone wall",
	    PCUT_SECTION_NONE, ""},
	{'s', "Chapter and verse",
	    PCUT_SECTION_NONE, ""},
	{'s', "PART TWO",
	    100, ""},
	{'s', "Chapitre premier",
	    100, ""},
	{'w', "57 Wörter",
	    57, ""},
	{'w', "LÄNGE: 1.204 Wörter",
	    1204, ""},
	{'w', "Length: long",
	    -1, ""},
	{'w', "Words: 12 of them",
	    -1, ""},
	{'p', "Crédit photo : Anne Roy",
	    1, "Anne Roy"},
	{'p', "Image: X",
	    1, "X"},
	{'p', "The image of a man",
	    0, ""},
	{'d', "CHICAGO, Ill. -- The",
	    1, "CHICAGO, Ill.|||"},
	{'d', "Rome, 5 mars 2019 – Le",
	    1, "Rome||5 mars 2019|"},
	{'d', "GENEVA (Reuters) – x",
	    1, "GENEVA|Reuters||"},
	{'d', "Hello - it is me",
	    0, ""},
	{'d', "I - x",
	    0, ""},
	{'d', "PARIS — Le",
	    1, "PARIS|||"},
	{'d', "NASSAU, Bahamas (AP) - The",
	    1, "NASSAU, Bahamas|AP||"},
	{'d', "By Jane Doe - London",
	    0, ""},
	{'d', "1234 - x",
	    0, ""},
	{'d', "SAN JOSÉ, Costa Rica, March 5 (AFP) — The",
	    1, "SAN JOSÉ, Costa Rica|AFP|March 5|"},
	{'d', "‘TIS – x",
	    0, ""},
};

static int
ask_dateline(pcut_str s, char *value, size_t size)
{
	pcut_dateline d;

	if (!pcut_dateline_parse(s, NULL, 0, &d))
		return 0;
	snprintf(value, size, PCUT_FMT "|" PCUT_FMT "|" PCUT_FMT "|" PCUT_FMT,
	    PCUT_ARG(d.place), PCUT_ARG(d.agency), PCUT_ARG(d.date.raw),
	    PCUT_ARG(d.author));
	return 1;
}

static int
ask(char what, pcut_str s, char *value, size_t size)
{
	pcut_label label = {.value = PCUT_STR_NONE};
	int answer = 0, found = 0;

	switch (what) {
	case 'f':
		found = pcut_label_field(s, &label);
		answer = (int)label.field;
		break;
	case 'r':
		found = answer = pcut_label_related(s, &label);
		break;
	case 'u':
		found = answer = pcut_label_url(s, &label);
		break;
	case 'p':
		found = answer = pcut_label_credit(s, &label);
		break;
	case 'c':
		answer = pcut_label_is_copyright(s);
		break;
	case 'n':
		answer = (int)pcut_label_furniture(s);
		break;
	case 'e':
		answer = pcut_label_is_end_mark(s) +
		    pcut_label_is_more_mark(s) * 100;
		break;
	case 's':
		answer = (int)pcut_label_section(s) +
		    pcut_label_is_chapter(s) * 100;
		break;
	case 'w':
		answer = (int)pcut_label_word_count(s);
		break;
	case 'd':
		answer = ask_dateline(s, value, size);
		break;
	default:
		fail();
	}
	if (found)
		snprintf(value, size, PCUT_FMT, PCUT_ARG(label.value));
	return answer;
}

static void
lines_are_told_for_what_they_are(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
		char value[500] = "";
		int answer = ask(lines[i].what, pcut_str_from(lines[i].text),
		    value, sizeof value);

		if (answer != lines[i].answer ||
		    strcmp(value, lines[i].value) != 0)
			fail_msg("%c %s: %d '%s'", lines[i].what,
			    lines[i].text, answer, value);
	}
}

static void
a_dateline_ends_where_the_text_begins(void **state)
{
	pcut_str text = PCUT_LIT("LISBON, May 3 (Reuters) - Cork prices");
	pcut_dateline d;

	(void)state;
	assert_true(pcut_dateline_parse(text, NULL, 0, &d));
	assert_true(pcut_str_eq(pcut_str_skip(text, d.end),
	    PCUT_LIT("Cork prices")));
	assert_true(pcut_str_eq(d.raw, PCUT_LIT("LISBON, May 3 (Reuters)")));
	assert_int_equal(d.date.month, 5);
	assert_int_equal(d.date.day, 3);
	assert_string_equal(d.date.iso, "");
}

static void
a_dateline_may_end_with_its_agency(void **state)
{
	pcut_str text = PCUT_LIT("Nagpur, Aug 14 (PTI) A cooker has been");
	pcut_dateline d;

	(void)state;
	assert_true(pcut_dateline_parse(text, NULL, 0, &d));
	assert_true(pcut_str_eq(d.place, PCUT_LIT("Nagpur")));
	assert_true(pcut_str_eq(d.agency, PCUT_LIT("PTI")));
	assert_true(pcut_str_eq(pcut_str_skip(text, d.end),
	    PCUT_LIT("A cooker has been")));
	assert_false(pcut_dateline_parse(PCUT_LIT(
	    "Nagpur, Aug 14 (PTI) and others said so"), NULL, 0, &d));
	assert_false(pcut_dateline_parse(PCUT_LIT(
	    "Nagpur (PTI) A cooker has been"), NULL, 0, &d));
}

static void
a_release_says_so_in_every_language(void **state)
{
	(void)state;
	assert_int_equal(pcut_label_release(PCUT_LIT("*PRESS RELEASE*")), 14);
	assert_int_equal(pcut_label_release(PCUT_LIT("ДЛЯ НЕМЕДЛЕННОЙ "
	    "ПУБЛИКАЦИИ")), strlen("ДЛЯ НЕМЕДЛЕННОЙ ПУБЛИКАЦИИ"));
	assert_true(pcut_label_release(PCUT_LIT("Tlačová správa")) > 0);
	assert_true(pcut_label_release(PCUT_LIT("بيان صحفي")) > 0);
	assert_int_equal(pcut_label_release(PCUT_LIT("Pressed flowers")), 0);
	assert_true(pcut_label_is_ask(PCUT_LIT("Lisätietoja: X")));
	assert_true(pcut_label_is_ask(PCUT_LIT("FOR MORE INFORMATION")));
	assert_false(pcut_label_is_ask(PCUT_LIT("For more than a year")));
}

static void
a_press_release_needs_no_capitals(void **state)
{
	pcut_str text = PCUT_LIT("Marlow, Ohio – The looms run again.");
	pcut_dateline d;

	(void)state;
	assert_false(pcut_dateline_parse(text, NULL, 0, &d));
	assert_true(pcut_dateline_parse(text, NULL, 1, &d));
	assert_true(pcut_str_eq(d.place, PCUT_LIT("Marlow, Ohio")));
}

static void
a_letter_to_many_says_how_to_see_and_leave_it(void **state)
{
	static const char *const views[] = {"View in browser",
	    "** Im Browser ansehen (https://x.example)",
	    "Lihat email ini di browser Anda: https://x.example",
	    "ブラウザで見る"};
	static const char *const leaves[] = {"Unsubscribe", "- Abmelden",
	    "Berhenti berlangganan: https://x.example", "구독 취소"};

	(void)state;
	for (size_t i = 0; i < 4; i++) {
		assert_true(pcut_label_is_view(pcut_str_from(views[i])));
		assert_true(pcut_label_is_leave(pcut_str_from(leaves[i])));
	}
	assert_false(pcut_label_is_view(PCUT_LIT("View online is what the "
	    "keeper calls the sea from his tower")));
	assert_false(pcut_label_is_leave(PCUT_LIT("Nobody may unsubscribe")));
}

static void
a_label_knows_its_language(void **state)
{
	pcut_label label;

	(void)state;
	assert_true(pcut_label_field(PCUT_LIT("Schlagwörter: a"), &label));
	assert_string_equal(label.language, "de");
	assert_true(pcut_label_field(PCUT_LIT("Datum: a"), &label));
	assert_string_equal(label.language, "");
}

static void
a_bare_url_stands_alone(void **state)
{
	static const char *const cases[][2] = {
		{"https://x.example/a", "https://x.example/a"},
		{" <https://x.example/a> ", "https://x.example/a"},
		{"[text](https://x.example/a \"t\")", "https://x.example/a"},
		{"https://x.example/a.", "https://x.example/a"},
		{"https://x.example/a b", ""}, {"x.example", ""}, {"", ""},
		{"[a](b)", ""}, {"https://", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
		assert_true(pcut_str_eq(pcut_label_bare_url(
		    pcut_str_from(cases[i][0])), pcut_str_from(cases[i][1])));
}

static void
long_and_broken_lines_are_no_labels(void **state)
{
	static const char what[] = "frucneswpd";
	size_t len = 10000000;
	char *big = malloc(len), value[500] = "";

	(void)state;
	assert_non_null(big);
	memset(big, ' ', len);
	memcpy(big, "Related", 7);
	for (size_t i = 0; what[i] != '\0'; i++) {
		assert_true(ask(what[i], PCUT_STR(big, len), value,
		    sizeof value) <= 0);
		assert_true(ask(what[i], PCUT_STR_NONE, value, sizeof value) <=
		    0);
		assert_true(ask(what[i], PCUT_LIT("\xE2\x80"), value,
		    sizeof value) <= 0);
	}
	free(big);
}

static void
tables_are_sorted(void **state)
{
	(void)state;
	assert_true(is_sorted(&pcut_field_words, 0));
	assert_true(is_sorted(&pcut_furniture_words, 0));
	assert_true(is_sorted(&pcut_section_words, 0));
}

static void
each_text_of_a_table_is_found(void **state)
{
	static const pcut_phrases *const tables[] = {&pcut_field_words,
	    &pcut_related_words, &pcut_url_words, &pcut_furniture_words,
	    &pcut_section_words, &pcut_chapter_words, &pcut_rights_words,
	    &pcut_mark_words, &pcut_wordcount_words, &pcut_credit_words,
	    &pcut_release_words, &pcut_ask_words, &pcut_view_words,
	    &pcut_leave_words, &pcut_rubric_words,
	    &pcut_genre_words, &pcut_no_place_words,
	    &pcut_byline_prefixes, &pcut_name_words, &pcut_role_words,
	    &pcut_collectives, &pcut_agencies, &pcut_date_words,
	    &pcut_date_ago, &pcut_lang_names, &pcut_lang_words};

	(void)state;
	for (size_t t = 0; t < sizeof tables / sizeof tables[0]; t++)
		for (size_t i = 0; i < tables[t]->count; i++) {
			const pcut_phrase *row = &tables[t]->rows[i], *hit;
			pcut_str text = pcut_str_from(pcut_phrase_text(
			    tables[t], row));

			if (pcut_phrase_match(tables[t], text, &hit) !=
			    text.len || hit->text != row->text)
				fail_msg("table %zu does not find \"%s\"", t,
				    text.ptr);
		}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_told_for_what_they_are),
		cmocka_unit_test(a_dateline_ends_where_the_text_begins),
		cmocka_unit_test(a_dateline_may_end_with_its_agency),
		cmocka_unit_test(a_release_says_so_in_every_language),
		cmocka_unit_test(a_press_release_needs_no_capitals),
		cmocka_unit_test(a_letter_to_many_says_how_to_see_and_leave_it),
		cmocka_unit_test(a_label_knows_its_language),
		cmocka_unit_test(a_bare_url_stands_alone),
		cmocka_unit_test(long_and_broken_lines_are_no_labels),
		cmocka_unit_test(tables_are_sorted),
		cmocka_unit_test(each_text_of_a_table_is_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
