/* SPDX-License-Identifier: ISC */
/*
 * Languages: their tags, names, scripts, directions, and a guess.
 *
 * The guess goes from what is certain to what is likely: a script that one
 * language has, letters that one language of a script has, then common words,
 * eight of them at least and half as much again as any other language's.
 * Tables are made by lang_names.py.
 */
#include <string.h>

#include "eight.h"
#include "lang.h"
#include "lang_names.h"
#include "str.h"
#include "utf8.h"

#define SAMPLE 65536     /* bytes of a text that are looked at */
#define SAMPLE_WORDS 4000
#define LEAST_HITS 8
#define OWN_LETTERS 6
#define LEAST_HALVES 3 /* half as much again as any other */
/* After so many words with so many hits, a language that has thrice what any
 * other has is not looked at further. */
#define CLEAR_WORDS 64
#define CLEAR_HITS 40
#define CLEAR_HALVES 6
#define LANGUAGES_MOST 128

/* ---- Scripts ----------------------------------------------------------- */

static pcut_script
script_of_cp(uint32_t cp)
{
	static const struct {
		uint32_t first, last;
		pcut_script script;
	} ranges[] = { /* sorted */
		{0x0041, 0x005A, PCUT_SCRIPT_LATIN},
		{0x0061, 0x007A, PCUT_SCRIPT_LATIN},
		{0x00C0, 0x024F, PCUT_SCRIPT_LATIN},
		{0x0370, 0x03FF, PCUT_SCRIPT_GREEK},
		{0x0400, 0x052F, PCUT_SCRIPT_CYRILLIC},
		{0x0531, 0x0587, PCUT_SCRIPT_ARMENIAN},
		{0x05D0, 0x05F4, PCUT_SCRIPT_HEBREW},
		{0x0620, 0x064A, PCUT_SCRIPT_ARABIC},
		{0x066E, 0x06D5, PCUT_SCRIPT_ARABIC},
		{0x06EE, 0x06EF, PCUT_SCRIPT_ARABIC},
		{0x0750, 0x077F, PCUT_SCRIPT_ARABIC},
		{0x0900, 0x097F, PCUT_SCRIPT_DEVANAGARI},
		{0x0980, 0x09FF, PCUT_SCRIPT_BENGALI},
		{0x0A00, 0x0A7F, PCUT_SCRIPT_GURMUKHI},
		{0x0A80, 0x0AFF, PCUT_SCRIPT_GUJARATI},
		{0x0B00, 0x0B7F, PCUT_SCRIPT_ORIYA},
		{0x0B80, 0x0BFF, PCUT_SCRIPT_TAMIL},
		{0x0C00, 0x0C7F, PCUT_SCRIPT_TELUGU},
		{0x0C80, 0x0CFF, PCUT_SCRIPT_KANNADA},
		{0x0D00, 0x0D7F, PCUT_SCRIPT_MALAYALAM},
		{0x0D80, 0x0DFF, PCUT_SCRIPT_SINHALA},
		{0x0E01, 0x0E5B, PCUT_SCRIPT_THAI},
		{0x0E80, 0x0EFF, PCUT_SCRIPT_LAO},
		{0x1000, 0x109F, PCUT_SCRIPT_BURMESE},
		{0x10A0, 0x10FF, PCUT_SCRIPT_GEORGIAN},
		{0x1100, 0x11FF, PCUT_SCRIPT_HANGUL},
		{0x1200, 0x139F, PCUT_SCRIPT_ETHIOPIC},
		{0x1780, 0x17FF, PCUT_SCRIPT_KHMER},
		{0x1E00, 0x1EFF, PCUT_SCRIPT_LATIN},
		{0x1F00, 0x1FFF, PCUT_SCRIPT_GREEK},
		{0x3041, 0x30FF, PCUT_SCRIPT_KANA},
		{0x3131, 0x318E, PCUT_SCRIPT_HANGUL},
		{0x3400, 0x9FFF, PCUT_SCRIPT_HAN},
		{0xAC00, 0xD7FF, PCUT_SCRIPT_HANGUL},
		{0xF900, 0xFAFF, PCUT_SCRIPT_HAN},
		{0xFB1D, 0xFB4F, PCUT_SCRIPT_HEBREW},
		{0xFB50, 0xFDFF, PCUT_SCRIPT_ARABIC},
		{0xFE70, 0xFEFC, PCUT_SCRIPT_ARABIC},
		{0xFF66, 0xFF9F, PCUT_SCRIPT_KANA},
		{0x20000, 0x3FFFD, PCUT_SCRIPT_HAN},
	};
	size_t low = 0, high = sizeof ranges / sizeof ranges[0];

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (cp > ranges[mid].last)
			low = mid + 1;
		else if (cp < ranges[mid].first)
			high = mid;
		else
			return cp == 0x30FB || cp == 0xD7 || cp == 0xF7 ?
			    PCUT_SCRIPT_NONE : ranges[mid].script;
	}
	return PCUT_SCRIPT_NONE;
}

/* Letters of each script; one of Han, Kana or Hangul says as much as two. */
static void
count_scripts(pcut_str text, size_t counts[PCUT_SCRIPT_END_])
{
	const char *p = text.ptr, *end = text.ptr + text.len;
	size_t ascii = 0;
	uint64_t word;

	memset(counts, 0, PCUT_SCRIPT_END_ * sizeof counts[0]);
	while (p < end) {
		while (end - p >= 8 && ((word = pcut_eight(p)) &
		    PCUT_EIGHT_HIGH) == 0) {
			ascii += pcut_eight_count(pcut_eight_letters(word));
			p += 8;
		}
		while (p < end && (unsigned char)*p < 0x80)
			ascii += pcut_is_alpha(*p++) != 0;
		if (end - p >= 3 && *p == '\xE2' && (p[1] & 0xC0) == 0x80 &&
		    (p[2] & 0xC0) == 0x80)
			p += 3; /* U+2000 to U+2FFF: marks, no script's */
		else if (p < end)
			counts[script_of_cp(pcut_utf8_next(&p, end))]++;
	}
	counts[PCUT_SCRIPT_NONE] = 0;
	counts[PCUT_SCRIPT_LATIN] += ascii;
	counts[PCUT_SCRIPT_HAN] *= 2;
	counts[PCUT_SCRIPT_KANA] *= 2;
	counts[PCUT_SCRIPT_HANGUL] *= 2;
}

static pcut_script
main_script(const size_t counts[PCUT_SCRIPT_END_])
{
	size_t han = counts[PCUT_SCRIPT_HAN], kana = counts[PCUT_SCRIPT_KANA];
	pcut_script best = PCUT_SCRIPT_NONE;

	for (int i = 1; i < PCUT_SCRIPT_END_; i++)
		if (counts[i] > counts[best])
			best = (pcut_script)i;
	if (han + kana > counts[best])
		best = PCUT_SCRIPT_HAN;
	/* A Chinese text may name a Japanese shop. */
	if (best == PCUT_SCRIPT_HAN && kana * 20 > han)
		return PCUT_SCRIPT_KANA;
	if (best == PCUT_SCRIPT_HAN && counts[PCUT_SCRIPT_HANGUL] * 4 > han)
		return PCUT_SCRIPT_HANGUL;
	return best;
}

static pcut_str
sample(pcut_str text)
{
	return pcut_utf8_head(text, SAMPLE);
}

pcut_script
pcut_script_of(pcut_str text)
{
	size_t counts[PCUT_SCRIPT_END_];

	count_scripts(sample(text), counts);
	return main_script(counts);
}

/* ---- A guess ----------------------------------------------------------- */

/* How many of text's characters are in set. */
static size_t
count_of(pcut_str text, const char *set)
{
	pcut_str letters = pcut_str_from(set);
	const char *p = text.ptr, *end = text.ptr + text.len, *at;
	uint32_t wanted[16];
	size_t n = 0, count = 0;

	at = letters.ptr;
	while (at < letters.ptr + letters.len && n < 16)
		wanted[n++] = pcut_utf8_next(&at, letters.ptr + letters.len);
	while (p < end) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if (cp < 0x80)
			continue;
		for (size_t i = 0; i < n; i++)
			count += wanted[i] == cp;
	}
	return count;
}

struct letters {
	char tag[4];
	const char *set;
};

/* The language of which text has most letters of its own; NULL if none. */
static const char *
by_letters(pcut_str text, const struct letters *of, size_t count)
{
	size_t best = 0, second = 0;
	const char *tag = NULL;

	for (size_t i = 0; i < count; i++) {
		size_t n = count_of(text, of[i].set);

		if (n > best) {
			second = best;
			best = n;
			tag = of[i].tag;
		} else if (n > second) {
			second = n;
		}
	}
	return best >= 2 && best * 2 >= second * 3 ? tag : NULL;
}

static const char *
guess_arabic(pcut_str text)
{
	/* Letters that Arabic lacks, and then those that it alone has. */
	static const struct letters others[] = {
		{"ur", "ٹڈڑںےہھ"}, {"ps", "ښځڅټډړږ"}, {"ug", "ۇېۈۋ"},
		{"ckb", "ێۆڕڵ"}, {"sd", "ڪڄڃڻڙ"},
	};
	const char *tag = by_letters(text, others,
	    sizeof others / sizeof others[0]);
	size_t persian = count_of(text, "پچژگکی");
	size_t arabic = count_of(text, "ةىيكأإ");

	if (tag != NULL && count_of(text, others[0].set) +
	    count_of(text, others[1].set) + count_of(text, others[2].set) +
	    count_of(text, others[3].set) + count_of(text, others[4].set) >
	    arabic)
		return tag;
	return persian > arabic ? "fa" : "ar";
}

/* A Latin text too short for words: letters that one language has, and five
 * of them for each that speaks for another. */
static const char *
by_own_letters(pcut_str text)
{
	static const struct letters own[] = {
		{"tr", "ğıİĞ"}, {"pl", "łąężśźńŁŚŻ"}, {"cs", "řěůŘ"},
		{"hu", "őűŐŰ"}, {"ro", "țșăȚȘ"}, {"vi", "ơưạếốộđậ"},
		{"is", "ðþÞÐ"}, {"lv", "ķļņģ"}, {"lt", "ėųį"}, {"az", "əƏ"},
	};
	size_t best = 0, second = 0;
	const char *tag = "";

	for (size_t i = 0; i < sizeof own / sizeof own[0]; i++) {
		size_t n = count_of(text, own[i].set);

		if (n > best) {
			second = best;
			best = n;
			tag = own[i].tag;
		} else if (n > second) {
			second = n;
		}
	}
	return best >= OWN_LETTERS && best >= second * 5 ? tag : "";
}

/* A word that n languages have speaks for each with the nth part of its
 * voice: Danish and Norwegian share most of theirs. */
static void
count_word(const pcut_phrase *row, size_t *hits, size_t *score)
{
	size_t n = 1;

	for (const pcut_phrase *of = row; (of = pcut_phrase_next(
	    &pcut_lang_words, of)) != NULL;)
		n++;
	for (size_t i = 0; i < n; i++) {
		hits[row[i].value % LANGUAGES_MOST]++;
		score[row[i].value % LANGUAGES_MOST] += 60 / n;
	}
}

/* Languages that share most of their common words. */
static int
are_neighbours(size_t a, size_t b)
{
	static const char pairs[][2][4] = {{"id", "ms"}, {"hr", "sr"},
	    {"da", "no"}, {"cs", "sk"}, {"pt", "gl"}, {"hr", "sl"}};

	for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
		for (int side = 0; side < 2; side++)
			if (strcmp(pcut_lang_codes[a], pairs[i][side]) == 0 &&
			    strcmp(pcut_lang_codes[b], pairs[i][!side]) == 0)
				return 1;
	return 0;
}

/* Indonesian, of which far more is printed than of Malay: a word of its own is
 * enough to tell it. */
static int
is_likelier(size_t a, size_t b)
{
	return strcmp(pcut_lang_codes[a], "id") == 0 &&
	    strcmp(pcut_lang_codes[b], "ms") == 0;
}

struct votes {
	size_t hits[LANGUAGES_MOST], score[LANGUAGES_MOST];
	size_t best; /* by score; set by leads() */
};

/* Whether one language leads: has halves halves of what any other has, or a
 * seventh more than a near neighbour. */
static int
leads(struct votes *v, size_t least_hits, size_t halves)
{
	v->best = 0;
	for (size_t i = 1; i < LANGUAGES_MOST; i++)
		if (v->score[i] > v->score[v->best])
			v->best = i;
	if (v->hits[v->best] < least_hits || v->best >= pcut_lang_codes_count)
		return 0;
	for (size_t i = 0; i < LANGUAGES_MOST && i < pcut_lang_codes_count;
	    i++) {
		if (i == v->best || v->score[v->best] >=
		    v->score[i] * halves / 2)
			continue;
		if (!are_neighbours(v->best, i) ||
		    v->score[v->best] < v->score[i] * 8 / 7)
			if (!is_likelier(v->best, i) ||
			    v->score[v->best] <= v->score[i])
				return 0;
	}
	return 1;
}

/* The language whose common words text has most of. */
static const char *
guess_by_words(pcut_str text)
{
	struct votes votes = {0};
	size_t words = 0;
	const char *p = text.ptr, *end = text.ptr + text.len;

	while (p < end && words < SAMPLE_WORDS) {
		const char *start = p;
		const pcut_phrase *row;
		size_t len;

		if (!pcut_cp_is_letter(pcut_utf8_next(&p, end)))
			continue;
		if (++words % CLEAR_WORDS == 0 &&
		    leads(&votes, CLEAR_HITS, CLEAR_HALVES))
			break;
		len = pcut_phrase_match(&pcut_lang_words, PCUT_STR(start,
		    (size_t)(end - start)), &row);
		if (len > 0) {
			p = start + len;
			count_word(row, votes.hits, votes.score);
		}
		while (p < end) { /* the rest of the word */
			start = p;
			if (!pcut_cp_is_letter(pcut_utf8_next(&p, end)))
				break;
		}
	}
	return leads(&votes, LEAST_HITS, LEAST_HALVES) ?
	    pcut_lang_codes[votes.best] : by_own_letters(text);
}

static const char *
guess_cyrillic(pcut_str text)
{
	static const struct letters own[] = {
		{"uk", "іїєґІЇЄҐ"}, {"ru", "ыэёЫЭЁ"}, {"be", "ўЎ"},
		{"sr", "ђћЂЋ"}, {"mk", "ѓќѕЃЌЅ"}, {"kk", "қғұҚҒҰ"},
		{"mn", "өүӨҮ"}, {"tg", "ҳҷӣӯ"},
	};
	const char *tag;

	if (count_of(text, "ўЎ") >= 2 && count_of(text, "иИїЇщЩ") == 0)
		return "be";
	if (count_of(text, "ђћЂЋјЈ") >= 4 && count_of(text, "ыэіщ") == 0)
		return count_of(text, "ѓќѕЃЌ") > count_of(text, "ђћЂЋ") ?
		    "mk" : "sr";
	if (count_of(text, "қғұҚҒҰ") >= 3)
		return "kk";
	tag = by_letters(text, own, sizeof own / sizeof own[0]);
	if (tag != NULL)
		return tag;
	tag = guess_by_words(text);
	if (tag[0] == '\0' && count_of(text, "ъЪщЩ") >= 3)
		return "bg";
	return tag;
}

static const char *
guess_devanagari(pcut_str text)
{
	if (pcut_str_find(text, PCUT_LIT("आहे")) != SIZE_MAX ||
	    count_of(text, "ळ") >= 3)
		return "mr";
	if (pcut_str_find(text, PCUT_LIT("हरू")) != SIZE_MAX ||
	    pcut_str_find(text, PCUT_LIT("छ।")) != SIZE_MAX)
		return "ne";
	return "hi";
}

static const char *
guess(pcut_str text)
{
	static const char one[PCUT_SCRIPT_END_][3] = {
		[PCUT_SCRIPT_GREEK] = "el", [PCUT_SCRIPT_ARMENIAN] = "hy",
		[PCUT_SCRIPT_BENGALI] = "bn", [PCUT_SCRIPT_GURMUKHI] = "pa",
		[PCUT_SCRIPT_GUJARATI] = "gu", [PCUT_SCRIPT_ORIYA] = "or",
		[PCUT_SCRIPT_TAMIL] = "ta", [PCUT_SCRIPT_TELUGU] = "te",
		[PCUT_SCRIPT_KANNADA] = "kn", [PCUT_SCRIPT_MALAYALAM] = "ml",
		[PCUT_SCRIPT_SINHALA] = "si", [PCUT_SCRIPT_THAI] = "th",
		[PCUT_SCRIPT_LAO] = "lo", [PCUT_SCRIPT_BURMESE] = "my",
		[PCUT_SCRIPT_GEORGIAN] = "ka", [PCUT_SCRIPT_ETHIOPIC] = "am",
		[PCUT_SCRIPT_KHMER] = "km", [PCUT_SCRIPT_HANGUL] = "ko",
		[PCUT_SCRIPT_KANA] = "ja", [PCUT_SCRIPT_HAN] = "zh",
	};
	size_t counts[PCUT_SCRIPT_END_];
	pcut_script script;

	text = sample(text);
	count_scripts(text, counts);
	script = main_script(counts);
	if (counts[script] < 4 && script != PCUT_SCRIPT_KANA)
		return "";
	switch (script) {
	case PCUT_SCRIPT_NONE:
		return "";
	case PCUT_SCRIPT_LATIN:
		return guess_by_words(text);
	case PCUT_SCRIPT_CYRILLIC:
		return guess_cyrillic(text);
	case PCUT_SCRIPT_ARABIC:
		return guess_arabic(text);
	case PCUT_SCRIPT_DEVANAGARI:
		return guess_devanagari(text);
	case PCUT_SCRIPT_HEBREW:
		return count_of(text, "ײױװ") >= 2 ? "yi" : "he";
	default:
		return one[script];
	}
}

pcut_str
pcut_lang_guess(pcut_str text)
{
	return pcut_str_from(guess(text));
}

/* ---- Tags -------------------------------------------------------------- */

/* The next part of a tag, up to - or _. */
static int
take_part(pcut_str *rest, pcut_str *part)
{
	size_t n = 0;

	if (rest->len == 0)
		return 0;
	while (n < rest->len && rest->ptr[n] != '-' && rest->ptr[n] != '_')
		n++;
	*part = pcut_str_cut(*rest, 0, n);
	*rest = pcut_str_skip(*rest, n + 1);
	return 1;
}

static int
is_alpha(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!pcut_is_alpha(s.ptr[i]))
			return 0;
	return s.len > 0;
}

static int
is_alphanumeric(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!pcut_is_alpha(s.ptr[i]) && !pcut_is_digit(s.ptr[i]))
			return 0;
	return s.len > 0;
}

int
pcut_lang_is_tag(pcut_str s)
{
	pcut_str rest = s, part;

	if (s.len == 0 || s.len >= PCUT_LANG_MAX ||
	    s.ptr[s.len - 1] == '-' || pcut_str_find_char(s, '_') != SIZE_MAX)
		return 0;
	take_part(&rest, &part);
	if (!is_alpha(part) || part.len > 3 || (part.len == 1 &&
	    (rest.len == 0 || (pcut_lower(part.ptr[0]) != 'x' &&
	    pcut_lower(part.ptr[0]) != 'i'))))
		return 0;
	while (take_part(&rest, &part))
		if (!is_alphanumeric(part) || part.len > 8)
			return 0;
	return 1;
}

int
pcut_lang_is(pcut_str tag, const char *primary)
{
	pcut_str want = pcut_str_from(primary);

	return pcut_str_starts_case(tag, want) && (tag.len == want.len ||
	    tag.ptr[want.len] == '-' || tag.ptr[want.len] == '_');
}

/* ISO 639-1, run together. */
static int
is_two_letter_code(pcut_str s)
{
	static const char codes[] = "aaabaeafakamanarasavayazbabebgbhbibmbn"
	    "bobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufafffifjfofrfygagdgl"
	    "gngugvhahehihohrhthuhyhziaidieigiiikinioisitiuiwjajijvkakgkikjkk"
	    "klkmknkokrkskukvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmtmynanbnd"
	    "neng" "nlnnnonrnvnyocojomorospapiplpsptqurmrnrorurwsascsdsesgshsi"
	    "skslsmsnsosqsrssstsusvswtatetgthtitktltntotrtstttwtyugukuruzvevi"
	    "vowawoxhyiyozazhzu";

	for (size_t i = 0; i + 1 < sizeof codes - 1; i += 2)
		if (pcut_lower(s.ptr[0]) == codes[i] &&
		    pcut_lower(s.ptr[1]) == codes[i + 1])
			return 1;
	return 0;
}

/* s in BCP 47's case; the caller knows that it fits. */
static void
write_tag(pcut_str s, char *out)
{
	pcut_str rest = s, part;
	size_t at = 0;
	int first = 1, single = 0;

	while (take_part(&rest, &part)) {
		int upper = !first && !single && part.len == 2;
		int title = !first && !single && part.len == 4 &&
		    is_alpha(part);

		if (!first)
			out[at++] = '-';
		for (size_t i = 0; i < part.len; i++) {
			char c = pcut_lower(part.ptr[i]);

			out[at++] = (upper || (title && i == 0)) &&
			    pcut_is_alpha(c) ? (char)(c - 32) : c;
		}
		single |= part.len == 1;
		first = 0;
	}
	out[at] = '\0';
}

static int
tag_of_name(pcut_str s, char *tag)
{
	const pcut_phrase *row = pcut_phrase_find(&pcut_lang_names, s);

	if (row == NULL)
		return 0;
	memcpy(tag, pcut_lang_codes[row->value],
	    strlen(pcut_lang_codes[row->value]) + 1);
	return 1;
}

/* The tag that a well-formed s is, codes of three letters made short. */
static int
tag_of_tag(pcut_str s, char *tag)
{
	char hyphened[PCUT_LANG_MAX], name[PCUT_LANG_MAX];
	pcut_str rest = s, part;
	size_t more;

	if (s.len == 0 || s.len >= PCUT_LANG_MAX)
		return 0;
	write_tag(s, hyphened);
	s = pcut_str_from(hyphened);
	if (!pcut_lang_is_tag(s))
		return 0;
	rest = s;
	take_part(&rest, &part);
	if (pcut_str_eq(part, PCUT_LIT("und")) ||
	    pcut_str_eq(part, PCUT_LIT("mul")) ||
	    pcut_str_eq(part, PCUT_LIT("zxx")) ||
	    (part.len == 2 && !is_two_letter_code(part)))
		return 0;
	more = s.len - part.len;
	if ((part.len == 3 || pcut_str_eq(part, PCUT_LIT("iw")) ||
	    pcut_str_eq(part, PCUT_LIT("in")) ||
	    pcut_str_eq(part, PCUT_LIT("ji"))) && tag_of_name(part, name)) {
		size_t len = strlen(name);

		memcpy(tag, name, len);
		memcpy(tag + len, s.ptr + part.len, more + 1);
		return 1;
	}
	memcpy(tag, hyphened, s.len + 1);
	return 1;
}

int
pcut_lang_tag(pcut_str s, char tag[PCUT_LANG_MAX])
{
	size_t end = 0;
	pcut_str head;

	tag[0] = '\0';
	s = pcut_str_trim(pcut_str_cut(s, 0, 200));
	if (tag_of_name(s, tag) || tag_of_tag(s, tag))
		return 1;
	/* "en, fr", "pt_BR.UTF-8", "English (US)", "German; English" */
	while (end < s.len && strchr(",;/.(@[|", s.ptr[end]) == NULL)
		end++;
	head = pcut_str_trim(pcut_str_cut(s, 0, end));
	if (end == s.len)
		return 0;
	return tag_of_name(head, tag) || tag_of_tag(head, tag);
}

/* ---- Directions -------------------------------------------------------- */

pcut_dir
pcut_dir_of_lang(pcut_str tag)
{
	static const char rtl[][4] = {"ar", "he", "fa", "ur", "yi", "ps", "sd",
	    "ug", "dv", "ckb", "arc", "syr", "azb", "iw", "ji", "prs", "pnb",
	    "nqo", "glk", "mzn", "lrc", "ks", "arz", "apc", "ary"};
	static const char *const scripts[] = {"Arab", "Hebr", "Syrc", "Thaa",
	    "Nkoo", "Adlm", "Rohg"};
	pcut_str rest = tag, part;

	if (tag.len == 0)
		return PCUT_DIR_NONE;
	take_part(&rest, &part);
	if (take_part(&rest, &part) && part.len == 4 && is_alpha(part)) {
		for (size_t i = 0; i < sizeof scripts / sizeof scripts[0]; i++)
			if (pcut_str_eq_case(part, pcut_str_from(scripts[i])))
				return PCUT_DIR_RTL;
		return PCUT_DIR_LTR;
	}
	for (size_t i = 0; i < sizeof rtl / sizeof rtl[0]; i++)
		if (pcut_lang_is(tag, rtl[i]))
			return PCUT_DIR_RTL;
	return PCUT_DIR_LTR;
}

pcut_dir
pcut_dir_of_text(pcut_str text)
{
	const char *p, *end;
	size_t rtl = 0, ltr = 0;

	text = sample(text);
	p = text.ptr;
	end = text.ptr + text.len;
	while (p < end && rtl + ltr < 2000) {
		uint32_t cp = pcut_utf8_next(&p, end);

		if ((cp >= 0x0590 && cp <= 0x08FF) || (cp >= 0xFB1D &&
		    cp <= 0xFDFF) || (cp >= 0xFE70 && cp <= 0xFEFC) ||
		    (cp >= 0x1E800 && cp <= 0x1EFFF))
			rtl += (size_t)pcut_cp_is_letter(cp);
		else
			ltr += (size_t)pcut_cp_is_letter(cp);
	}
	if (rtl + ltr == 0)
		return PCUT_DIR_NONE;
	return rtl > ltr ? PCUT_DIR_RTL : PCUT_DIR_LTR;
}
