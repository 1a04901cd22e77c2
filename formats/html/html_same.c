/* SPDX-License-Identifier: ISC */
/* Titles compared: by their words, whatever case, accents and marks. */
#include <string.h>

#include "fold.h"
#include "html_meta.h"
#include "str.h"
#include "utf8.h"

#define KEY_MOST 600 /* bytes of a title that are compared */
#define WORDS_MOST 80
#define PARTS_MOST 16 /* of a title */

pcut_str
pcut_html_same_key(pcut_arena *arena, pcut_str s)
{
	const char *p, *end;
	char *out;
	size_t at = 0;
	int gap = 0;

	s = pcut_utf8_head(s, KEY_MOST);
	out = pcut_arena_alloc(arena, s.len * 4 + 1);
	if (out == NULL)
		return PCUT_STR_NONE;
	for (p = s.ptr, end = p + s.len; p < end;) {
		uint32_t cp = pcut_utf8_next(&p, end);
		char bytes[4];
		size_t n;

		if (cp == '\'' || cp == 0x2019 || cp == 0xAD)
			continue;
		if (!pcut_cp_is_word(cp)) {
			gap = at > 0;
			continue;
		}
		n = pcut_fold_cp(bytes, cp);
		if (gap)
			out[at++] = ' ';
		gap = 0;
		memcpy(out + at, bytes, n);
		at += n;
	}
	return PCUT_STR(out, at);
}

static size_t
split(pcut_str key, pcut_str *words)
{
	size_t n = 0;

	while (n < WORDS_MOST && pcut_str_take(&key, ' ', &words[n]))
		n++;
	return n;
}

double
pcut_html_same_words(pcut_str a, pcut_str b)
{
	pcut_str wa[WORDS_MOST], wb[WORDS_MOST];
	char used[WORDS_MOST] = {0};
	size_t na = split(a, wa), nb = split(b, wb), both = 0;

	if (na == 0 || nb == 0)
		return 0;
	for (size_t i = 0; i < na; i++)
		for (size_t j = 0; j < nb; j++)
			if (!used[j] && pcut_str_eq(wa[i], wb[j])) {
				used[j] = 1;
				both++;
				break;
			}
	return 2.0 * (double)both / (double)(na + nb);
}

int
pcut_html_same_inside(pcut_str a, pcut_str b)
{
	size_t from = 0, at;

	if (b.len == 0)
		return 0;
	while ((at = pcut_str_find(pcut_str_skip(a, from), b)) != SIZE_MAX) {
		at += from;
		if ((at == 0 || a.ptr[at - 1] == ' ') &&
		    (at + b.len == a.len || a.ptr[at + b.len] == ' '))
			return 1;
		from = at + 1;
	}
	return 0;
}

/* ---- parts ------------------------------------------------------------ */

/* Length of a mark at s that parts a title from its site; 0 if none is. */
static size_t
mark_len(pcut_str s, int *strong)
{
	static const struct {
		const char *text;
		int strong; /* never stands in a title of its own right */
	} marks[] = {{" | ", 1}, {" - ", 0}, {" \xE2\x80\x93 ", 0},
	    {" \xE2\x80\x94 ", 0}, {" :: ", 1}, {" \xC2\xBB ", 1},
	    {" \xC2\xAB ", 1}, {" \xC2\xB7 ", 1}, {" \xE2\x80\xA2 ", 1},
	    {" // ", 1}, {" / ", 0}, {" > ", 1}, {" < ", 1},
	    {" \xE2\x80\xBA ", 1},
	    {" ~ ", 1}, {" \xEF\xBD\x9C ", 1}, {"\xEF\xBD\x9C", 1}, {"| ", 1},
	    {" |", 1}, {" _ ", 1}, {"_", 0}, {" : ", 0}};

	/* None begins like a word. */
	if (s.len == 0 || pcut_is_alpha(s.ptr[0]) || pcut_is_digit(s.ptr[0]))
		return 0;
	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
		if (pcut_str_starts(s, pcut_str_from(marks[i].text))) {
			*strong = marks[i].strong;
			return strlen(marks[i].text);
		}
	return 0;
}

static size_t
count_words(pcut_str key)
{
	size_t n = key.len > 0;

	for (size_t i = 0; i < key.len; i++)
		n += key.ptr[i] == ' ';
	return n;
}

/* Is part the site, by its name or the words of its host? */
static int
is_site(pcut_arena *arena, pcut_str part, pcut_str site, pcut_str host)
{
	pcut_str key = pcut_html_same_key(arena, part), name;
	char glued[KEY_MOST];
	size_t at = 0;

	if (key.len == 0)
		return 0;
	if (site.len > 0) {
		name = pcut_html_same_key(arena, site);
		if (pcut_str_eq(key, name) ||
		    pcut_html_same_inside(key, name) ||
		    (key.len > 3 && pcut_html_same_inside(name, key)) ||
		    pcut_html_same_words(key, name) >= 0.66)
			return 1;
	}
	for (size_t i = 0; i < key.len && at < sizeof glued; i++)
		if (key.ptr[i] != ' ')
			glued[at++] = key.ptr[i];
	if (host.len == 0 || at < 3)
		return 0;
	/* "The Gate Post" of gatepost.example */
	if (pcut_str_find_case(host, PCUT_STR(glued, at)) != SIZE_MAX)
		return 1;
	return at > 6 && pcut_str_starts(PCUT_STR(glued, at),
	    PCUT_LIT("the")) && pcut_str_find_case(host,
	    PCUT_STR(glued + 3, at - 3)) != SIZE_MAX;
}

pcut_str
pcut_html_title_bare(pcut_arena *arena, pcut_str title, pcut_str site,
    pcut_str host, pcut_str *cut)
{
	size_t at[16], len[16], n = 0;
	int strong[16];

	*cut = PCUT_STR_NONE;
	title = pcut_str_trim(title);
	if (title.len > 2000)
		return title;
	for (size_t i = 1; i < title.len && n < 16; i++) {
		len[n] = mark_len(pcut_str_skip(title, i), &strong[n]);
		if (len[n] > 0) {
			at[n] = i;
			i += len[n] - 1;
			n++;
		}
	}
	/* The longest end that is the site, then the shortest start. */
	for (size_t i = 0; i < n; i++) {
		pcut_str tail = pcut_str_skip(title, at[i] + len[i]);

		if (is_site(arena, tail, site, host)) {
			*cut = tail;
			return pcut_str_trim(pcut_str_cut(title, 0, at[i]));
		}
	}
	for (size_t i = 0; i < n; i++) {
		pcut_str head = pcut_str_cut(title, 0, at[i]);

		if (is_site(arena, head, site, host)) {
			*cut = head;
			return pcut_str_trim(pcut_str_skip(title,
			    at[i] + len[i]));
		}
	}
	/* Not known: a short last part behind a mark that titles lack. */
	for (size_t i = n; i-- > 0;) {
		pcut_str tail = pcut_str_skip(title, at[i] + len[i]);
		pcut_str head = pcut_str_cut(title, 0, at[i]);
		size_t words = count_words(pcut_html_same_key(arena, tail));
		size_t rest = count_words(pcut_html_same_key(arena, head));

		if (words == 0 || words > 5 || rest < words ||
		    (!strong[i] && (site.len > 0 || rest < 3 || words > 3)))
			return title;
		*cut = tail;
		return pcut_str_trim(head);
	}
	return title;
}

int
pcut_html_title_part(pcut_arena *arena, pcut_str title, pcut_str key)
{
	size_t from = 0, len;
	int strong, part = 1;

	title = pcut_str_trim(title);
	if (key.len == 0 || title.len > 2000)
		return 0;
	for (size_t i = 1; i <= title.len && part <= PARTS_MOST; i++) {
		pcut_str rest = pcut_str_skip(title, i);

		len = mark_len(rest, &strong);
		if (len == 0 && rest.len > 0)
			continue;
		if (pcut_str_eq(key, pcut_html_same_key(arena,
		    pcut_str_cut(title, from, i - from))))
			return part;
		from = i + len;
		i = len > 0 ? from - 1 : i;
		part++;
	}
	return 0;
}

pcut_str
pcut_html_title_first(pcut_str title)
{
	int strong;

	title = pcut_str_trim(title);
	for (size_t i = 1; i < title.len && i < 2000; i++)
		if (mark_len(pcut_str_skip(title, i), &strong) > 0)
			return pcut_str_cut(title, 0, i);
	return PCUT_STR_NONE;
}
