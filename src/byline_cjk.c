/* SPDX-License-Identifier: ISC */
/*
 * Bylines of Chinese, Japanese and Korean.
 *
 * No spaces part a name from what stands around it, so the words around it
 * are what is looked for: "reporter" before a Chinese name, behind a Japanese
 * or Korean one, "text" before a mark.  What is left must be a name, and
 * nothing else may be.
 */
#include <string.h>

#include "byline_cjk.h"
#include "name.h"
#include "str.h"
#include "utf8.h"

/* Words before a name, longest first where one begins another.  mark: only
 * when a mark or space follows. */
static const struct {
	const char *text;
	int mark;
} heads[] = {
	{"本报驻外记者", 0}, {"本报首席记者", 0}, {"本报特约记者", 0},
	{"本報特約記者", 0}, {"新华社记者", 0}, {"新華社記者", 0},
	{"中新社记者", 0}, {"中新网记者", 0}, {"本报记者", 0}, {"本報記者", 0},
	{"本社记者", 0}, {"本刊记者", 0}, {"本网记者", 0}, {"本台记者", 0},
	{"特约记者", 0}, {"特派记者", 0}, {"首席记者", 0}, {"见习记者", 0},
	{"實習記者", 0}, {"实习记者", 0}, {"专职记者", 0}, {"特派員", 0},
	{"通讯员", 0}, {"实习生", 0}, {"記者", 0}, {"记者", 0},
	{"採訪撰文", 1}, {"採訪整理", 1}, {"采访整理", 1}, {"採訪", 1},
	{"撰文", 1}, {"采写", 0}, {"採寫", 0}, {"采访", 1}, {"撰稿", 1},
	{"撰寫", 1}, {"圖・文", 1}, {"文・圖", 1}, {"文字整理", 1},
	{"作者", 1}, {"原作者", 1}, {"撰写", 1}, {"供稿", 1}, {"整理", 1},
	{"文字", 1}, {"文案", 1}, {"图文", 1}, {"圖文", 1}, {"文", 1},
	{"報導", 1}, {"报道", 1}, {"編譯", 1}, {"编译", 1},
	{"取材・文", 1}, {"取材・執筆", 1}, {"構成・文", 1}, {"文・構成", 1},
	{"文・写真", 1}, {"執筆", 1}, {"著者", 1}, {"筆者", 1}, {"取材", 1},
	{"ライター", 1}, {"聞き手", 1}, {"インタビュー", 1}, {"構成", 1},
	{"글·사진", 0}, {"글", 1}, {"취재", 1}, {"작성자", 1}, {"기자", 1},
	{"작성", 1}, {"글쓴이", 1}, {"필자", 1}, {"정리", 1},
};

/* Words behind a name. */
static const char *const tails[] = {"선임기자", "전문기자", "수습기자",
    "인턴기자", "객원기자", "특파원", "기자", "논설위원", "편집위원", "記者",
    "特派員", "編集委員", "論説委員", "记者", "報導", "报道", "撰文", "摄",
    "편집장", "칼럼니스트", "解説委員", "支局長", "編集長", "通信員"};

/* What follows "reporter" in prose: it is no name then. */
static const char *const prose[] = {"从", "從", "在", "了解", "获悉", "獲悉",
    "发现", "發現", "看到", "看見", "注意", "采访", "採訪", "昨", "今", "日前",
    "近日", "手记", "手記", "会", "會", "问", "問", "为", "為", "对", "對",
    "就", "的", "们", "們", "证", "證", "节", "節", "团", "站", "协会", "は",
    "が", "を", "に", "の", "会見", "クラブ", "는", "가", "들", "회견", "의",
    "에게", "化", "学", "學", "章", "件", "明", "藝", "艺", "部"};

static pcut_str
trim_marks(pcut_str s)
{
	static const char marks[] =
	    "　 :：/／|｜＝=・，、,;；（）()【】[]［］\n\t";
	int again = 1;

	while (again && s.len > 0) {
		size_t start;
		uint32_t cp = pcut_utf8_first(s);
		char one[5] = {0};
		const char *p = s.ptr;

		again = 0;
		pcut_utf8_put(one, cp);
		if (strstr(marks, one) != NULL) {
			pcut_utf8_next(&p, s.ptr + s.len);
			s = pcut_str_skip(s, (size_t)(p - s.ptr));
			again = 1;
			continue;
		}
		memset(one, 0, sizeof one);
		pcut_utf8_put(one, pcut_utf8_last(s, &start));
		if (strstr(marks, one) != NULL) {
			s.len = start;
			again = 1;
		}
	}
	return s;
}

static int
is_mark(uint32_t cp)
{
	return cp == ' ' || cp == 0x3000 || cp == ':' || cp == 0xFF1A ||
	    cp == '/' || cp == 0xFF0F || cp == '|' || cp == 0xFF5C ||
	    cp == '=' || cp == 0xFF1D || cp == 0x30FB || cp == 0xB7 ||
	    cp == 0x3010;
}

static int
is_prose(pcut_str s)
{
	for (size_t i = 0; i < sizeof prose / sizeof prose[0]; i++)
		if (pcut_str_starts(s, pcut_str_from(prose[i])))
			return 1;
	return 0;
}

static pcut_str
strip_tail(pcut_str s, int *found)
{
	s = trim_marks(s);
	for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++) {
		pcut_str tail = pcut_str_from(tails[i]);

		if (s.len > tail.len && pcut_str_ends(s, tail)) {
			*found = 1;
			return trim_marks(pcut_str_cut(s, 0,
			    s.len - tail.len));
		}
	}
	return s;
}

/* s up to the mark that parts names, and *rest behind it. */
static pcut_str
take_name(pcut_str *rest, int spaces)
{
	const char *p = rest->ptr, *end = rest->ptr + rest->len;

	while (p < end) {
		const char *before = p;
		uint32_t cp = pcut_utf8_next(&p, end);
		pcut_str name = PCUT_STR(rest->ptr,
		    (size_t)(before - rest->ptr));

		if (cp == 0x3001 || cp == ',' || cp == 0xFF0C || cp == ';' ||
		    cp == '\n' || cp == '&' || cp == 0xFF1B ||
		    ((cp == 0xB7 || cp == 0x30FB) && spaces < 2) ||
		    (spaces == 1 && (cp == ' ' || cp == 0x3000))) {
			*rest = PCUT_STR(p, (size_t)(end - p));
			return trim_marks(name);
		}
	}
	p = rest->ptr;
	*rest = PCUT_STR(end, 0);
	return trim_marks(PCUT_STR(p, (size_t)(end - p)));
}

/* All of s as names in out; their count, 0 if anything else is there.  spaces:
 * 1 if they part names, 0 if they are part of one, 2 to keep dots too. */
static size_t
take_names(pcut_str s, pcut_str lang, int spaces, pcut_byline *out)
{
	size_t count = 0;

	s = trim_marks(s);
	while (s.len > 0) {
		int found = 0;
		pcut_str name = strip_tail(take_name(&s, spaces), &found);

		if (name.len == 0)
			continue;
		for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
			if (!heads[i].mark && pcut_str_starts(name,
			    pcut_str_from(heads[i].text))) {
				name = trim_marks(pcut_str_skip(name,
				    strlen(heads[i].text)));
				break;
			}
		if (count >= 6 || is_prose(name) ||
		    !pcut_name_is_cjk(name, lang))
			return 0;
		out->author[count++].name = name;
	}
	return count;
}

static size_t
take_any_names(pcut_str s, pcut_str lang, pcut_byline *out)
{
	size_t n = take_names(s, lang, 0, out);

	if (n == 0)
		n = take_names(s, lang, 1, out);
	if (n == 0)
		n = take_names(s, lang, 2, out);
	return n;
}

/* "Head, names, perhaps / place and 'reports'". */
static int
parse_head(pcut_str s, pcut_str lang, pcut_byline *out)
{
	for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
		pcut_str head = pcut_str_from(heads[i].text), rest, place;
		size_t slash;
		int found = 0;

		if (!pcut_str_starts(s, head))
			continue;
		rest = pcut_str_skip(s, head.len);
		if (heads[i].mark && !is_mark(pcut_utf8_first(rest)))
			continue;
		if (is_prose(rest))
			return 0;
		/* reporter X / place reports */
		rest = trim_marks(rest);
		slash = pcut_str_find(rest, PCUT_LIT("／"));
		if (slash == SIZE_MAX)
			slash = pcut_str_find_char(rest, '/');
		if (slash != SIZE_MAX) {
			place = strip_tail(pcut_str_skip(rest, slash),
			    &found);
			if (found)
				out->place = place;
			rest = pcut_str_cut(rest, 0, slash);
		}
		/* text X photo Y */
		slash = pcut_str_find(rest, PCUT_LIT("写真"));
		if (slash == SIZE_MAX)
			slash = pcut_str_find(rest, PCUT_LIT("摄影"));
		if (slash != SIZE_MAX && slash > 0) {
			out->credit = trim_marks(pcut_str_skip(rest,
			    slash + 6));
			rest = pcut_str_cut(rest, 0, slash);
		}
		out->count = take_any_names(rest, heads[i].mark &&
		    lang.len == 0 && head.len > 3 ? PCUT_LIT("ja") : lang,
		    out);
		return out->count > 0;
	}
	return 0;
}

/* "X reporter (mail)", "Politics section X reporter". */
static int
parse_tail(pcut_str s, pcut_str lang, pcut_byline *out)
{
	size_t at = pcut_str_find_char(s, '@'), dot;
	int found = 0;
	pcut_str name;

	if (at != SIZE_MAX) { /* drop the address and what follows */
		while (at > 0 && s.ptr[at - 1] > ' ' && s.ptr[at - 1] != '(')
			at--;
		s = trim_marks(pcut_str_cut(s, 0, at));
	}
	while (s.len > 0 && s.ptr[s.len - 1] == '=')
		s.len--;
	if (s.len > 0 && (s.ptr[0] == '[' || s.ptr[0] == '(')) {
		char close = s.ptr[0] == '[' ? ']' : ')';
		size_t end = pcut_str_find_char(s, close), eq;
		pcut_str inner = pcut_str_cut(s, 1, end - 1);

		if (end == SIZE_MAX)
			return 0;
		eq = pcut_str_find_char(inner, '=');
		if (eq != SIZE_MAX) {
			out->place = pcut_str_trim(pcut_str_cut(inner, 0,
			    eq));
			out->agency = pcut_str_trim(pcut_str_skip(inner,
			    eq + 1));
		} else {
			out->affiliation = pcut_str_trim(inner);
		}
		s = trim_marks(pcut_str_skip(s, end + 1));
	}
	name = strip_tail(s, &found);
	dot = pcut_str_find(name, PCUT_LIT("部・"));
	if (dot != SIZE_MAX)
		found = 1;
	if (!found || is_prose(name))
		return 0;
	dot = pcut_str_find(name, PCUT_LIT("・"));
	if (dot != SIZE_MAX && pcut_str_ends(pcut_str_cut(name, 0, dot),
	    PCUT_LIT("部"))) {
		out->affiliation = pcut_str_cut(name, 0, dot);
		name = trim_marks(pcut_str_skip(name, dot));
	}
	dot = pcut_str_find_char(name, '=');
	if (dot != SIZE_MAX) { /* Seoul=X */
		out->place = pcut_str_trim(pcut_str_cut(name, 0, dot));
		name = trim_marks(pcut_str_skip(name, dot));
	}
	if ((pcut_utf8_first(name) < 0xAC00 || pcut_utf8_first(name) > 0xD7FF)
	    && lang.len == 0)
		lang = PCUT_LIT("ja");
	out->count = take_any_names(name, lang, out);
	return out->count > 0;
}

int
pcut_byline_parse_cjk(pcut_str line, pcut_str language, pcut_byline *out)
{
	pcut_str s = pcut_str_trim(line);
	int bracketed = pcut_str_starts(s, PCUT_LIT("【")) &&
	    pcut_str_ends(s, PCUT_LIT("】"));
	int parens = (pcut_str_starts(s, PCUT_LIT("（")) &&
	    pcut_str_ends(s, PCUT_LIT("）"))) ||
	    (pcut_str_starts(s, PCUT_LIT("(")) &&
	    pcut_str_ends(s, PCUT_LIT(")")));

	if (parens || bracketed)
		s = trim_marks(s);
	if (parse_head(s, language, out))
		return 1;
	memset(out, 0, sizeof *out);
	if (parse_tail(s, language, out))
		return 1;
	memset(out, 0, sizeof *out);
	if (bracketed)
		out->count = take_any_names(s, language.len > 0 ? language :
		    PCUT_LIT("ja"), out);
	return out->count > 0;
}
