/* SPDX-License-Identifier: ISC */
/*
 * Names of files.  Titles and names of inputs come from anyone, so a name is
 * made of what an allow-list lets through, never by taking bad parts out.
 *
 * A template is cut into literals and fields.  Text of a field is made safe
 * as it is put in, so that no '/' in it parts folders; the components that
 * result are made safe once more as wholes, for their ends and their length.
 */
#include <stdlib.h>
#include <string.h>

#include "file_name.h"

#define HASH_DIGITS 16
#define MOST_DIGITS 12 /* of {n:012} */

typedef enum field_id {
	FIELD_STEM = 1,
	FIELD_EXT,
	FIELD_TITLE,
	FIELD_SLUG,
	FIELD_AUTHOR,
	FIELD_SITE,
	FIELD_HOST,
	FIELD_LANG,
	FIELD_DATE,
	FIELD_HASH,
	FIELD_N
} field_id;

typedef struct field {
	field_id id;
	pcut_str argument; /* behind the colon */
	pcut_str fallback; /* behind the bar */
	int has_fallback;
} field;

static const struct {
	const char *name;
	field_id id;
	int needs_article;
} fields[] = {
	{ "stem", FIELD_STEM, 0 },     { "ext", FIELD_EXT, 0 },
	{ "title", FIELD_TITLE, 1 },   { "slug", FIELD_SLUG, 1 },
	{ "author", FIELD_AUTHOR, 1 }, { "site", FIELD_SITE, 1 },
	{ "host", FIELD_HOST, 1 },     { "lang", FIELD_LANG, 1 },
	{ "date", FIELD_DATE, 1 },     { "hash", FIELD_HASH, 0 },
	{ "n", FIELD_N, 1 }
};

#define N_FIELDS (sizeof(fields) / sizeof(fields[0]))

/* ---- Components -------------------------------------------------------- */

pcut_str
cli_name_base(const char *path)
{
	size_t len = strlen(path), start;

	while (len > 1 && path[len - 1] == '/')
		len--;
	for (start = len; start > 0 && path[start - 1] != '/'; start--)
		;
	return PCUT_STR(path + start, len - start);
}

/* Where the last extension of s begins, s.len if it has none. */
static size_t
extension_of(pcut_str s)
{
	size_t i;

	for (i = s.len; i > 1; i--)
		if (s.ptr[i - 1] == '.')
			return i - 1;
	return s.len;
}

const char *
cli_name_extension(const char *name)
{
	const char *dot = strrchr(name, '.'), *slash = strrchr(name, '/');

	if (dot == NULL || (slash != NULL && dot < slash + 1) ||
	    strpbrk(dot, "{}") != NULL)
		return "";
	return dot;
}

pcut_str
cli_name_stem(const char *path)
{
	pcut_str s = cli_name_base(path);

	if (s.len == 1 && s.ptr[0] == '-')
		return PCUT_LIT("article");
	/* Of "page.html.gz" both go, as compression is undone. */
	if (s.len > 3 && memcmp(s.ptr + s.len - 3, ".gz", 3) == 0)
		s.len -= 3;
	s.len = extension_of(s);
	return s;
}

static int
is_allowed(uint32_t cp)
{
	if (cp < 0x80)
		return (cp >= '0' && cp <= '9') || (cp >= 'A' && cp <= 'Z') ||
		    (cp >= 'a' && cp <= 'z') ||
		    (cp != 0 && strchr(" -_.,+=@()[]!'&#~", (int)cp) != NULL);
	return cp != CLI_BAD_BYTE && cp != 0xFFFD && !cli_cp_is_unseen(cp);
}

/* The head of s of at most max bytes that cuts no character. */
static size_t
whole_head(pcut_str s, size_t max)
{
	if (s.len <= max)
		return s.len;
	while (max > 0 && ((unsigned char)s.ptr[max] & 0xC0) == 0x80)
		max--;
	return max;
}

/* What is not allowed becomes one '-' between words. */
static void
put_allowed(cli_text *out, pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len, *was;
	size_t start = out->len;
	int gap = 0;

	while (p < end) {
		uint32_t cp;

		was = p;
		cp = cli_text_next(&p, end);
		if (cp == 0xA0 || cp == 0x3000 || cp == '\t' || cp == '\n')
			cp = ' ';
		if (!is_allowed(cp)) {
			gap = 1;
			continue;
		}
		if (gap && cp != ' ' && out->len > start &&
		    strchr(" -", out->ptr[out->len - 1]) == NULL)
			cli_text_putc(out, '-');
		gap = 0;
		if (cp == ' ' && (out->len == start ||
		    out->ptr[out->len - 1] == ' '))
			continue;
		if (cp == ' ')
			cli_text_putc(out, ' ');
		else
			cli_text_put(out, PCUT_STR(was, (size_t)(p - was)));
	}
}

/* Names that Windows takes for devices, with any extension. */
static int
is_device(pcut_str s)
{
	static const char *const names[] = { "con", "prn", "aux", "nul", "com",
		"lpt", "conin$", "conout$", "clock$" };
	size_t len = 0, i, j;

	while (len < s.len && s.ptr[len] != '.' && s.ptr[len] != ' ')
		len++;
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		size_t n = strlen(names[i]);
		int numbered = i == 4 || i == 5;

		if (len < n)
			continue;
		for (j = 0; j < n && (s.ptr[j] | 32) == (names[i][j] | 32); j++)
			;
		if (j < n)
			continue;
		if (!numbered && len == n)
			return 1;
		if (numbered && len == n + 1 && s.ptr[n] >= '0' &&
		    s.ptr[n] <= '9')
			return 1;
		/* COM¹, COM² and COM³ are devices too. */
		if (numbered && len == n + 2 && s.ptr[n] == '\xC2' &&
		    (s.ptr[n + 1] == '\xB9' || s.ptr[n + 1] == '\xB2' ||
		    s.ptr[n + 1] == '\xB3'))
			return 1;
	}
	return 0;
}

void
cli_name_safe(cli_text *out, pcut_str s)
{
	cli_text t = { NULL, 0, 0 };
	pcut_str name;
	size_t ext;

	put_allowed(&t, s);
	name = cli_text_str(&t);
	while (name.len > 0 && strchr(".-~ ", name.ptr[0]) != NULL) {
		name.ptr++;
		name.len--;
	}
	while (name.len > 0 && strchr(". ", name.ptr[name.len - 1]) != NULL)
		name.len--;
	ext = extension_of(name);
	if (is_device(name))
		cli_text_putc(out, '_');
	if (name.len >= CLI_NAME_BYTES) {
		size_t tail = name.len - ext;

		if (tail > 16) {
			ext = name.len;
			tail = 0;
		}
		ext = whole_head(PCUT_STR(name.ptr, ext),
		    CLI_NAME_BYTES - 1 - tail);
		while (ext > 0 && strchr(". ", name.ptr[ext - 1]) != NULL)
			ext--;
		cli_text_put(out, PCUT_STR(name.ptr, ext));
		cli_text_put(out,
		    PCUT_STR(name.ptr + name.len - tail, tail));
	} else {
		cli_text_put(out, name);
	}
	cli_text_free(&t);
}

/* ---- Fields ------------------------------------------------------------ */

int
cli_name_is_template(const char *s)
{
	const char *open = strchr(s, '{');

	return open != NULL && strchr(open, '}') != NULL;
}

/* The field at s, which begins behind '{'; its length with '}', 0 if bad. */
static size_t
parse_field(const char *s, field *f, int *needs_article)
{
	size_t len = strcspn(s, "}"), name = strcspn(s, ":|}"), i, bar;

	memset(f, 0, sizeof(*f));
	if (s[len] != '}')
		return 0;
	for (i = 0; i < N_FIELDS; i++)
		if (strlen(fields[i].name) == name &&
		    memcmp(fields[i].name, s, name) == 0)
			break;
	if (i == N_FIELDS)
		return 0;
	f->id = fields[i].id;
	*needs_article |= fields[i].needs_article;
	bar = strcspn(s, "|}");
	f->argument = s[name] == ':' ? PCUT_STR(s + name + 1, bar - name - 1)
	                             : PCUT_STR_NONE;
	f->has_fallback = s[bar] == '|';
	f->fallback = f->has_fallback ? PCUT_STR(s + bar + 1, len - bar - 1)
	                              : PCUT_STR_NONE;
	return len + 1;
}

/* A decimal number of at most three digits; -1 if it is none. */
static long
small_number(pcut_str s)
{
	long n = 0;
	size_t i;

	if (s.len == 0 || s.len > 3)
		return -1;
	for (i = 0; i < s.len; i++) {
		if (s.ptr[i] < '0' || s.ptr[i] > '9')
			return -1;
		n = n * 10 + (s.ptr[i] - '0');
	}
	return n;
}

static int
is_good_argument(const field *f)
{
	long n;
	size_t i;

	if (f->argument.len == 0)
		return 1;
	switch (f->id) {
	case FIELD_SLUG:
	case FIELD_TITLE:
	case FIELD_STEM:
		n = small_number(f->argument);
		return n >= 1 && n <= CLI_NAME_BYTES;
	case FIELD_HASH:
		n = small_number(f->argument);
		return n >= 1 && n <= HASH_DIGITS;
	case FIELD_N:
		n = small_number(f->argument);
		return n >= 1 && n <= MOST_DIGITS;
	case FIELD_DATE:
		for (i = 0; i < f->argument.len; i++)
			if (f->argument.ptr[i] == '%' &&
			    (++i == f->argument.len ||
			    strchr("Ymd", f->argument.ptr[i]) == NULL))
				return 0;
		return 1;
	default:
		return 0;
	}
}

static char *
complaint(const char *what, const char *s, size_t len)
{
	cli_text t = { NULL, 0, 0 };
	size_t i;

	cli_text_puts(&t, what);
	cli_text_put(&t, PCUT_STR(s, len));
	cli_text_puts(&t, "; fields are");
	for (i = 0; i < N_FIELDS; i++)
		cli_text_putf(&t, " {%s}", fields[i].name);
	return t.ptr;
}

char *
cli_name_check(const char *template, int *needs_article)
{
	const char *s = template;
	int seen = 0;
	field f;

	*needs_article = 0;
	while (*s != '\0') {
		if (*s == '{') {
			size_t len = parse_field(s + 1, &f, needs_article);

			if (len == 0 || !is_good_argument(&f))
				return complaint("no such field: ", s,
				    strcspn(s, "}") + 1 - (strchr(s, '}') ==
				    NULL));
			seen = 1;
			s += len + 1;
			continue;
		}
		if (seen && *s == '/' && s[1] == '.' && s[2] == '.' &&
		    (s[3] == '/' || s[3] == '\0'))
			return complaint("'..' behind a field: ", s, 3);
		s++;
	}
	if (s > template && s[-1] == '/')
		return complaint("no name at its end: ", template,
		    strlen(template));
	return NULL;
}

static uint32_t
lower(uint32_t cp)
{
	if ((cp >= 'A' && cp <= 'Z') ||
	    (cp >= 0xC0 && cp <= 0xDE && cp != 0xD7) ||
	    (cp >= 0x391 && cp <= 0x3A9) || (cp >= 0x410 && cp <= 0x42F))
		return cp + 32;
	if (cp >= 0x400 && cp <= 0x40F)
		return cp + 80;
	if ((cp >= 0x100 && cp <= 0x12F) || (cp >= 0x132 && cp <= 0x137) ||
	    (cp >= 0x14A && cp <= 0x177) || (cp >= 0x460 && cp <= 0x481) ||
	    (cp >= 0x48A && cp <= 0x4BF))
		return cp | 1;
	return cp;
}

/* Marks, symbols and spaces, by the blocks they stand in. */
static int
parts_words(uint32_t cp)
{
	if (cp < 0x80)
		return !((cp >= '0' && cp <= '9') || (cp >= 'a' && cp <= 'z') ||
		    (cp >= 'A' && cp <= 'Z'));
	return !is_allowed(cp) ||
	    (cp >= 0xA0 && cp <= 0xBF && cp != 0xAA && cp != 0xB5 &&
	        cp != 0xBA) ||
	    cp == 0xD7 || cp == 0xF7 || cp == 0x1680 || cp == 0x60C ||
	    cp == 0x61B || cp == 0x61F || cp == 0x6D4 ||
	    (cp >= 0x2000 && cp <= 0x206F) || (cp >= 0x20A0 && cp <= 0x20CF) ||
	    (cp >= 0x2190 && cp <= 0x2BFF) || (cp >= 0x2E00 && cp <= 0x2E7F) ||
	    (cp >= 0x3000 && cp <= 0x3004) || (cp >= 0x3008 && cp <= 0x3020) ||
	    cp == 0x3030 || cp == 0x30FB || (cp >= 0xFE10 && cp <= 0xFE6F) ||
	    (cp >= 0xFF01 && cp <= 0xFF0F) || (cp >= 0xFF1A && cp <= 0xFF20) ||
	    (cp >= 0xFF3B && cp <= 0xFF40) || (cp >= 0xFF5B && cp <= 0xFF65) ||
	    (cp >= 0x1F000 && cp <= 0x1FAFF);
}

/* Words in small letters with '-' between, at most max characters; a word
 * that does not fit goes whole, unless it would leave less than half. */
static void
put_slug(cli_text *out, pcut_str s, size_t max)
{
	const char *p = s.ptr, *end = s.ptr + s.len;
	size_t start = out->len, word = out->len, n = 0, bytes;
	int gap = 0;

	while (p < end) {
		uint32_t cp = cli_text_next(&p, end);

		if (cp == '\'' || cp == 0x2019)
			continue;
		if (parts_words(cp)) {
			gap = out->len > start;
			continue;
		}
		if (n + (size_t)gap + 1 > max || out->len - start > 180) {
			if (!gap && word > start + (out->len - start) / 2)
				cli_text_cut(out, word);
			return;
		}
		if (gap) {
			word = out->len;
			cli_text_putc(out, '-');
			n++;
		}
		gap = 0;
		bytes = out->len;
		cli_text_putcp(out, lower(cp));
		n += out->len > bytes;
	}
}

static pcut_str
meta(const cli_name_source *src, pcut_meta key)
{
	return src->article != NULL ? pcut_article_get(src->article, key, 0)
	                            : PCUT_STR_NONE;
}

/* The host of a URL, without "www." and port. */
static pcut_str
host_of(pcut_str url)
{
	size_t i, start;

	for (i = 0; i + 2 < url.len; i++)
		if (url.ptr[i] == ':' && url.ptr[i + 1] == '/' &&
		    url.ptr[i + 2] == '/')
			break;
	if (i + 2 >= url.len)
		return PCUT_STR_NONE;
	start = i + 3;
	for (i = start; i < url.len && strchr("/?#", url.ptr[i]) == NULL; i++)
		if (url.ptr[i] == '@')
			start = i + 1;
	url = PCUT_STR(url.ptr + start, i - start);
	for (i = 0; i < url.len && url.ptr[i] != ':'; i++)
		;
	url.len = i;
	if (url.len > 4 && memcmp(url.ptr, "www.", 4) == 0)
		return PCUT_STR(url.ptr + 4, url.len - 4);
	return url;
}

/* %Y, %m and %d of a date as the model has it; 00 for what it leaves out. */
static void
put_date(cli_text *out, pcut_str date, pcut_str format)
{
	pcut_str part;
	size_t i;

	if (date.len < 4)
		return;
	if (format.len == 0) {
		cli_text_put(out, PCUT_STR(date.ptr,
		    date.len > 10 ? 10 : date.len));
		return;
	}
	for (i = 0; i < format.len; i++) {
		if (format.ptr[i] != '%' || i + 1 == format.len) {
			cli_text_putc(out, format.ptr[i]);
			continue;
		}
		i++;
		if (format.ptr[i] == 'Y')
			part = PCUT_STR(date.ptr, 4);
		else if (format.ptr[i] == 'm')
			part = date.len >= 7 ? PCUT_STR(date.ptr + 5, 2)
			                     : PCUT_LIT("00");
		else
			part = date.len >= 10 ? PCUT_STR(date.ptr + 8, 2)
			                      : PCUT_LIT("00");
		cli_text_put(out, part);
	}
}

uint64_t
cli_name_number(const cli_name_source *src)
{
	uint64_t h = 14695981039346656037u; /* FNV-1a, then mixed */
	const char *p;
	size_t i;

	for (p = src->input; *p != '\0'; p++)
		h = (h ^ (unsigned char)*p) * 1099511628211u;
	for (i = src->index; i > 1; i >>= 8)
		h = (h ^ (i & 0xFF)) * 1099511628211u;
	h ^= h >> 33;
	h *= 0xff51afd7ed558ccdu;
	h ^= h >> 33;
	h *= 0xc4ceb9fe1a85ec53u;
	return h ^ h >> 33;
}

static void
put_hash(cli_text *out, const cli_name_source *src, size_t n)
{
	uint64_t h = cli_name_number(src);
	size_t i;

	for (i = 0; i < n && i < HASH_DIGITS; i++)
		cli_text_putc(out,
		    "0123456789abcdef"[h >> (60 - 4 * i) & 0xF]);
}

static void
put_value(cli_text *out, const field *f, const cli_name_source *src)
{
	long n = small_number(f->argument);
	pcut_str s;
	char digits[24];
	size_t i, width;

	switch (f->id) {
	case FIELD_STEM:
		s = cli_name_stem(src->input);
		break;
	case FIELD_EXT:
		s = pcut_str_from(src->ext);
		break;
	case FIELD_TITLE:
	case FIELD_SLUG:
		s = meta(src, PCUT_META_TITLE);
		if (s.len == 0 && !f->has_fallback)
			s = cli_name_stem(src->input);
		break;
	case FIELD_AUTHOR:
		s = meta(src, PCUT_META_AUTHORS);
		break;
	case FIELD_SITE:
		s = meta(src, PCUT_META_SITE_NAME);
		if (s.len == 0)
			s = meta(src, PCUT_META_PUBLISHER);
		if (s.len > 0)
			break;
		/* fall through */
	case FIELD_HOST:
		s = host_of(meta(src, PCUT_META_CANONICAL_URL));
		if (s.len == 0)
			s = host_of(meta(src, PCUT_META_URL));
		break;
	case FIELD_LANG:
		s = meta(src, PCUT_META_LANGUAGE);
		break;
	case FIELD_DATE:
		put_date(out, meta(src, PCUT_META_DATE_PUBLISHED), f->argument);
		return;
	case FIELD_HASH:
		put_hash(out, src, n > 0 ? (size_t)n : 8);
		return;
	case FIELD_N:
		i = sizeof(digits);
		width = n > 0 ? (size_t)n : 1;
		n = (long)src->number;
		do
			digits[--i] = (char)('0' + n % 10);
		while ((n /= 10) > 0 && i > 0);
		while (sizeof(digits) - i < width)
			digits[--i] = '0';
		cli_text_put(out, PCUT_STR(digits + i, sizeof(digits) - i));
		return;
	}
	if (f->id == FIELD_SLUG) {
		put_slug(out, s, n > 0 ? (size_t)n : CLI_NAME_BYTES);
		return;
	}
	i = out->len;
	put_allowed(out, s);
	if (n > 0 && out->len > i)
		cli_text_cut(out, i + whole_head(PCUT_STR(out->ptr + i,
		    out->len - i), (size_t)n));
}

/* The component s; one with nothing before its extension gets a name. */
static void
put_component(cli_text *out, pcut_str s, const char *unnamed)
{
	size_t start = out->len, ext = s.len, i = 0;

	while (ext > 0 && s.ptr[ext - 1] != '.')
		ext--;
	while (i < ext && strchr(".-~ ", s.ptr[i]) != NULL)
		i++;
	if (ext > 0 && i == ext && ext < s.len) {
		cli_text_puts(out, unnamed);
		cli_text_putc(out, '.');
		cli_name_safe(out, PCUT_STR(s.ptr + ext, s.len - ext));
		return;
	}
	cli_name_safe(out, s);
	if (out->len == start)
		cli_text_puts(out, unnamed);
}

/*
 * Put the components of s, each made safe, behind out.  The first head bytes
 * of s were typed by the user and stay as they are.
 */
static void
put_components(cli_text *out, pcut_str s, size_t head)
{
	size_t i = head, end;

	cli_text_put(out, PCUT_STR(s.ptr, head));
	for (; i <= s.len; i = end + 1) {
		for (end = i; end < s.len && s.ptr[end] != '/'; end++)
			;
		put_component(out, PCUT_STR(s.ptr + i, end - i),
		    end < s.len ? "unknown" : "untitled");
		if (end < s.len)
			cli_text_putc(out, '/');
	}
}

void
cli_name_expand(cli_text *out, const char *template,
    const cli_name_source *src)
{
	cli_text t = { NULL, 0, 0 };
	const char *s = template, *open = strchr(template, '{');
	size_t head = open != NULL ? (size_t)(open - s) : strlen(s), start;
	int ignored = 0;
	field f;

	while (head > 0 && s[head - 1] != '/')
		head--;
	while (*s != '\0') {
		if (*s != '{') {
			cli_text_putc(&t, *s++);
			continue;
		}
		s += parse_field(s + 1, &f, &ignored) + 1;
		start = t.len;
		put_value(&t, &f, src);
		if (t.len == start && f.has_fallback)
			put_allowed(&t, f.fallback);
	}
	put_components(out, cli_text_str(&t), head);
	cli_text_free(&t);
}
