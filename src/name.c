/* SPDX-License-Identifier: ISC */
/*
 * The shape of names: of people, of agencies.
 *
 * A name is told by its letters and by what it does not hold: digits, full
 * stops but those of initials, lower-case words but particles, words that no
 * name has.  Chinese names also begin with one of the common family names.
 */
#include <string.h>

#include "byline.h"
#include "date.h"
#include "lang.h"
#include "name.h"
#include "str.h"
#include "utf8.h"

#define NAME_MAX_BYTES 120
#define NAME_MAX_WORDS 5

#define KIND(kind) (1u << (kind))

/* All that word is, a bit for each. */
static unsigned
kinds_of(pcut_str word)
{
	const pcut_phrase *row = pcut_phrase_find(&pcut_name_words, word);
	unsigned kinds = 0;

	for (; row != NULL; row = pcut_phrase_next(&pcut_name_words, row))
		kinds |= KIND(row->value);
	return kinds;
}

int
pcut_name_has(pcut_str word, pcut_name_word kind)
{
	return (kinds_of(word) & KIND(kind)) != 0;
}

int
pcut_name_take(pcut_str *rest, pcut_str *word)
{
	const char *p = rest->ptr, *end = rest->ptr + rest->len, *start = p;
	const char *stop = end;

	while (p < end && pcut_cp_is_space(pcut_utf8_next(&p, end)))
		start = p;
	p = start;
	while (p < end) {
		const char *before = p;

		if ((unsigned char)(*p - '!') < 0x7F - '!') {
			p++; /* no space, nor any beyond ASCII */
			continue;
		}
		if (pcut_cp_is_space(pcut_utf8_next(&p, end))) {
			stop = before;
			break;
		}
	}
	*word = PCUT_STR(start, (size_t)(stop - start));
	*rest = PCUT_STR(stop, (size_t)(end - stop));
	return word->len > 0;
}

/* What a word is as a part of a name. */
enum word_shape {
	SHAPE_NONE,    /* no part of one */
	SHAPE_NAME,
	SHAPE_PARTICLE,
	SHAPE_SUFFIX
};

/* Letters and full stops of a word; 0 if it has what no name has. */
static int
count_letters(pcut_str word, size_t *letters, size_t *stops)
{
	const char *p = word.ptr, *end = word.ptr + word.len;

	*letters = *stops = 0;
	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (pcut_cp_is_letter(cp))
			++*letters;
		else if (cp == '.')
			++*stops;
		else if (cp != '\'' && cp != '-' && cp != 0x2019 &&
		    cp != 0x2010 && cp != 0x2011 && cp != 0xB7 &&
		    cp != 0x2BC && cp != 0x200C && cp != 0x200D &&
		    cp != 0x5F3 && cp != 0x5F4 && cp != '`')
			return 0;
	}
	return *letters > 0;
}

/* Upper case behind an apostrophe or hyphen: d'Artagnan, al-Rashid. */
static int
has_inner_capital(pcut_str word)
{
	const char *p = word.ptr, *end = word.ptr + word.len;
	uint32_t before = 0;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (pcut_cp_is_upper(cp) && (before == '\'' || before == '-' ||
		    before == 0x2019))
			return 1;
		before = cp;
	}
	return 0;
}

static enum word_shape
shape_of(pcut_str word)
{
	uint32_t first = pcut_utf8_first(word);
	unsigned kinds = kinds_of(word);
	size_t letters, stops;

	if (kinds & (KIND(PCUT_NAME_SUFFIX) | KIND(PCUT_NAME_DEGREE)))
		return SHAPE_SUFFIX;
	if (!count_letters(word, &letters, &stops) ||
	    (stops > 0 && letters > 4 * stops))
		return SHAPE_NONE;
	if (pcut_cp_is_lower(first)) {
		if (kinds & KIND(PCUT_NAME_PARTICLE))
			return SHAPE_PARTICLE;
		return has_inner_capital(word) ? SHAPE_NAME : SHAPE_NONE;
	}
	if (!pcut_cp_is_letter(first) || pcut_cp_is_cjk(first))
		return SHAPE_NONE;
	if (kinds & KIND(PCUT_NAME_PARTICLE))
		return SHAPE_PARTICLE;
	return kinds & KIND(PCUT_NAME_FUNCTION) ? SHAPE_NONE : SHAPE_NAME;
}

int
pcut_name_count(pcut_str s)
{
	pcut_str rest = s, word, first = PCUT_STR_NONE;
	int count = 0, names = 0, last_is_particle = 0, when;
	size_t letters, stops;

	if (s.len == 0 || s.len > NAME_MAX_BYTES)
		return 0;
	while (pcut_name_take(&rest, &word)) {
		enum word_shape shape = shape_of(word);

		if (shape == SHAPE_NONE)
			return 0;
		if (shape == SHAPE_SUFFIX)
			continue;
		if (count++ == 0)
			first = word;
		names += shape == SHAPE_NAME;
		last_is_particle = shape == SHAPE_PARTICLE &&
		    pcut_cp_is_lower(pcut_utf8_first(word));
		if (count > NAME_MAX_WORDS + 1)
			return 0;
	}
	if (count == 0 || last_is_particle || (names == 0 && count < 2))
		return 0;
	if (pcut_name_has(first, PCUT_NAME_GIVEN))
		return count > 1 ? count : 0;
	/* Jan and Sam are names of people too, before another name. */
	when = pcut_date_is_name(first);
	count_letters(first, &letters, &stops);
	if (pcut_name_has(first, PCUT_NAME_NEVER) || (when != 0 &&
	    (count == 1 || ((when & 2) && letters > 3))))
		return 0;
	return count;
}

int
pcut_name_is_caps(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	int upper = 0;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (pcut_cp_is_lower(cp))
			return 0;
		upper += pcut_cp_is_upper(cp);
	}
	return upper > 1;
}

int
pcut_name_has_role(pcut_str s, pcut_role_word kind)
{
	pcut_str rest = pcut_str_cut(s, 0, 200), word;
	const pcut_phrase *hit;

	while (rest.len > 0) {
		size_t len = pcut_phrase_match(&pcut_role_words, rest, &hit);

		if (len > 0 && hit->value == (unsigned)kind)
			return 1;
		if (!pcut_name_take(&rest, &word))
			break;
		rest = pcut_str_trim(rest);
	}
	return 0;
}

/* Family names that nine in ten Chinese and most Korean names begin with, in
 * simplified and traditional characters. */
static int
is_family_name(uint32_t cp)
{
	static const char names[] =
	    "王李张張刘劉陈陳杨楊黄黃赵趙周吴吳徐孙孫朱马馬胡郭林何高梁郑鄭"
	    "罗羅宋谢謝唐韩韓曹许許邓鄧萧蕭冯馮曾程蔡彭潘袁于董余苏蘇叶葉吕呂"
	    "魏蒋蔣田杜丁沈姜范江傅钟鐘鍾卢盧汪戴崔任陆陸廖姚方金邱夏谭譚韦韋"
	    "贾賈邹鄒石熊孟秦阎閻薛侯雷白龙龍段郝孔邵史毛常万萬顾顧赖賴武康贺賀"
	    "严嚴尹钱錢施牛洪龚龔汤湯陶黎温溫莫易樊乔喬文安殷颜顏庄莊章鲁魯"
	    "倪庞龐邢俞翟蓝藍聂聶齐齊向申葛柴伍覃骆駱关關焦柳欧歐祝纪紀尚毕畢"
	    "耿芦左季管符辛苗詹曲靳祁路涂宁寧兰蘭甘车車裴梅童翁霍游阮尤岳柯牟"
	    "滕谷卜饶饒宗瞿成米盛单單桂连連司古卞吉储欧阳歐陽上官诸葛司马应應"
	    "仇冉包鲍鮑费費房屈项項巩鞏闫闵閔宫宮缪穆麦麥宣晏蒲窦竇班仲伊冷"
	    "农凌华華艾荣榮卓边邊佟佘";
	const char *p = names, *end = names + sizeof names - 1;

	while (p < end)
		if (pcut_utf8_next(&p, end) == cp)
			return 1;
	return 0;
}

int
pcut_name_is_cjk(pcut_str s, pcut_str lang)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	int han = 0, kana = 0, hangul = 0, dots = 0, spaces = 0;
	int japanese = lang.len >= 2 && memcmp(lang.ptr, "ja", 2) == 0;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (cp >= 0xAC00 && cp <= 0xD7FF)
			hangul++;
		else if ((cp >= 0x30A1 && cp <= 0x30FA) || cp == 0x30FC ||
		    (cp >= 0x3041 && cp <= 0x3096))
			kana++;
		else if (cp == 0xB7 || cp == 0x30FB || cp == 0x2022)
			dots++;
		else if (cp == ' ' || cp == 0x3000)
			spaces++;
		else if (pcut_cp_is_cjk(cp))
			han++;
		else
			return 0;
		if (han + kana + hangul + dots + spaces > 16)
			return 0;
	}
	if (hangul > 0)
		return han + kana + dots + spaces == 0 && hangul >= 2 &&
		    hangul <= 4;
	if (kana > 0)
		return han + kana >= 2;
	if (japanese)
		return han >= 2 && han <= 7 && dots + spaces <= 1;
	/* A space only spreads two characters: one and one. */
	if (spaces > (han == 2))
		return 0;
	if (dots > 0)
		return han >= 3;
	return han >= 2 && han <= 4 && is_family_name(pcut_utf8_first(s));
}

int
pcut_name_is_personal(pcut_str s)
{
	return pcut_name_count(s) > 0 || pcut_name_is_cjk(s, PCUT_STR_NONE);
}

/* ---- Agencies ---------------------------------------------------------- */

pcut_str
pcut_agency_name(pcut_str s)
{
	const pcut_phrase *row;
	size_t end;

	s = pcut_str_trim(pcut_str_cut(s, 0, 80));
	if (s.len > 2 && (s.ptr[0] == '(' || s.ptr[0] == '[') &&
	    (s.ptr[s.len - 1] == ')' || s.ptr[s.len - 1] == ']'))
		s = pcut_str_cut(s, 1, s.len - 2);
	row = s.len < 2 ? NULL : pcut_phrase_find(&pcut_agencies, s);
	if (row == NULL)
		return PCUT_STR_NONE;
	/* A short name is one only in capitals, or dpa's small letters. */
	end = strlen(pcut_phrase_text(&pcut_agencies, row));
	if (row->more && pcut_cp_is_lower(pcut_utf8_first(s)) &&
	    !(end == 3 && (pcut_str_eq(s, PCUT_LIT("dpa")) ||
	    pcut_str_eq(s, PCUT_LIT("epd")) ||
	    pcut_str_eq(s, PCUT_LIT("ots")))))
		return PCUT_STR_NONE;
	if (row->more && end <= 4 && !pcut_name_is_caps(s) &&
	    pcut_cp_is_upper(pcut_utf8_first(s)) && end < 4)
		return PCUT_STR_NONE; /* "Pa", "Sid", "Ani" */
	return pcut_str_from(pcut_agency_names[row->value]);
}

/* ---- Name case --------------------------------------------------------- */

/* II, III, IV; JP, TJ: capitals that are no word. */
static int
stays_capital(pcut_str word)
{
	int vowels = 0;

	if (pcut_str_eq(word, PCUT_LIT("II")) ||
	    pcut_str_eq(word, PCUT_LIT("III")) ||
	    pcut_str_eq(word, PCUT_LIT("IV")))
		return 1;
	for (size_t i = 0; i < word.len; i++)
		vowels += word.ptr[i] <= 0 ||
		    strchr("AEIOUY", word.ptr[i]) != NULL;
	return word.len == 2 && vowels == 0 &&
	    !pcut_str_eq(word, PCUT_LIT("MC")) &&
	    !pcut_str_eq(word, PCUT_LIT("JR")) &&
	    !pcut_str_eq(word, PCUT_LIT("SR")) &&
	    !pcut_str_eq(word, PCUT_LIT("ST")) &&
	    !pcut_str_eq(word, PCUT_LIT("DR"));
}

static int
is_turkish(pcut_str s)
{
	return pcut_str_find(s, PCUT_LIT("İ")) != SIZE_MAX ||
	    pcut_str_find(s, PCUT_LIT("Ğ")) != SIZE_MAX ||
	    pcut_str_find(s, PCUT_LIT("Ş")) != SIZE_MAX;
}

/* word in name case at out; at most twice its bytes. */
static size_t
put_word(char *out, pcut_str word, int first, int turkish)
{
	const char *p = word.ptr, *end = word.ptr + word.len;
	int capital = first || !pcut_name_has(word, PCUT_NAME_SMALL);
	int keep = stays_capital(word);
	size_t len = 0, letters = 0;

	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (!pcut_cp_is_letter(cp)) {
			capital = 1;
			letters = 0;
		} else if (capital || keep) {
			capital = 0;
			letters++;
		} else if (letters == 2 && out[len - 1] == 'c' &&
		    out[len - 2] == 'M') {
			letters++; /* McDonald */
		} else {
			letters++;
			cp = cp == 'I' && turkish ? 0x131 : cp == 0x130 ?
			    'i' : pcut_cp_lower(cp);
		}
		len += pcut_utf8_put(out + len, cp);
	}
	return len;
}

/* Nonzero if some word of s is all capitals and too long for initials. */
static int
has_caps_word(pcut_str s)
{
	pcut_str rest = s, word;

	while (pcut_name_take(&rest, &word))
		if (pcut_name_is_caps(word) && pcut_utf8_count(word) > 2 &&
		    pcut_str_find_char(word, '.') == SIZE_MAX &&
		    !stays_capital(word))
			return 1;
	return 0;
}

pcut_str
pcut_name_case_in(pcut_arena *arena, pcut_str s, pcut_str lang)
{
	pcut_str rest = s, word, before = PCUT_STR_NONE;
	int turkish = is_turkish(s) || pcut_lang_is(lang, "tr") ||
	    pcut_lang_is(lang, "az"), first = 1;
	size_t len = 0;
	char *out;

	if (s.len > PCUT_BYLINE_MAX || !has_caps_word(s))
		return s;
	if ((out = pcut_arena_alloc(arena, s.len * 2 + 1)) == NULL)
		return (pcut_str){NULL, 0};
	while (pcut_name_take(&rest, &word)) {
		int small = (pcut_str_eq(word, PCUT_LIT("LA")) ||
		    pcut_str_eq(word, PCUT_LIT("LOS")) ||
		    pcut_str_eq(word, PCUT_LIT("LAS"))) &&
		    pcut_str_eq(before, PCUT_LIT("DE"));

		if (!first)
			out[len++] = ' ';
		if (small) {
			for (size_t i = 0; i < word.len; i++)
				out[len++] = pcut_lower(word.ptr[i]);
		} else if (pcut_name_is_caps(word) || word.len == 1) {
			len += put_word(out + len, word, first, turkish);
		} else {
			memcpy(out + len, word.ptr, word.len);
			len += word.len;
		}
		before = word;
		first = 0;
	}
	return PCUT_STR(out, len);
}

pcut_str
pcut_name_case(pcut_arena *arena, pcut_str s)
{
	return pcut_name_case_in(arena, s, PCUT_STR_NONE);
}
