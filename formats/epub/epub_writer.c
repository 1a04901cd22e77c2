/* SPDX-License-Identifier: ISC */
/*
 * Articles into a book.  Each becomes a chapter's XHTML as it comes, so that
 * no article need live until the end; pictures are kept once each, by their
 * digest.  At the end links from one chapter to another are turned inwards,
 * and all is packed.  The same articles give the same bytes: names are
 * numbers, the identifier is made of addresses or content, no clock is asked.
 */
#include <string.h>

#include "context.h"
#include "date.h"
#include "digest.h"
#include "epub.h"
#include "epub_book.h"
#include "epub_zip.h"
#include "image.h"
#include "lang.h"
#include "str.h"
#include "utf8.h"
#include "url.h"
#include "writer.h"

/* A title made of the text is no longer than this. */
#define TITLE_MOST 80

struct epub_state {
	pcut_epub_book book;
	const pcut_article *article; /* the one that is written */
	pcut_epub_chapter *chapter;
};

/* ---- the book --------------------------------------------------------- */

pcut_str
pcut_epub_keep(pcut_epub_book *book, pcut_str s)
{
	return pcut_arena_str(&book->arena, s);
}

pcut_str
pcut_epub_title(const pcut_epub_book *book)
{
	return book->title.len > 0 ? book->title : book->chapters->title;
}

pcut_str
pcut_epub_language(const pcut_epub_book *book)
{
	return book->chapters->language;
}

static int
is_rtl(const pcut_epub_chapter *c)
{
	if (c->dir.len > 0)
		return pcut_str_eq(c->dir, PCUT_LIT("rtl"));
	return pcut_dir_of_lang(c->language) == PCUT_DIR_RTL;
}

int
pcut_epub_is_rtl(const pcut_epub_book *book)
{
	return is_rtl(book->chapters);
}

void
pcut_epub_put_head(pcut_str title, pcut_str language, int rtl, int vertical,
    pcut_output *out)
{
	pcut_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	    "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" "
	    "xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"");
	pcut_html_escape(out, language);
	pcut_puts(out, "\" xml:lang=\"");
	pcut_html_escape(out, language);
	if (vertical)
		pcut_puts(out, "\" class=\"vertical");
	pcut_puts(out, rtl ? "\" dir=\"rtl\">\n<head>\n<title>" :
	    "\">\n<head>\n<title>");
	pcut_html_escape(out, title);
	pcut_puts(out, "</title>\n<link rel=\"stylesheet\" type=\"text/css\" "
	    "href=\"style.css\"/>\n</head>\n");
}

static pcut_html_image
chapter_image(void *payload, pcut_str asset, pcut_str url)
{
	struct epub_state *st = payload;
	pcut_html_image out = {.src = PCUT_STR_NONE};
	pcut_epub_image *image = pcut_epub_image_of(&st->book,
	    pcut_article_asset(st->article, asset));

	(void)url;
	if (image != NULL) {
		out.src = pcut_str_from(image->file);
		out.width = image->width;
		out.height = image->height;
	}
	return out;
}

/* ---- chapters --------------------------------------------------------- */

/*
 * Only what checkers and readers take for an address: whole, and of a scheme
 * that is registered.  A relative one would lead into the book, to what is
 * not there.
 */
static pcut_str
chapter_link(void *payload, pcut_str url)
{
	static const char *const schemes[] = {"http", "https", "mailto",
	    "ftp", "tel", "news", "nntp", "urn", "xmpp", "irc", "sip", "sips",
	    "gopher"};
	pcut_str scheme = pcut_url_parse(url).scheme;

	(void)payload;
	if (!pcut_url_is_safe_link(url) || !pcut_url_is_whole(url))
		return PCUT_STR_NONE;
	for (size_t i = 0; i < sizeof schemes / sizeof schemes[0]; i++)
		if (pcut_str_eq_case(scheme, pcut_str_from(schemes[i])))
			return i > 1 || pcut_url_is_web(url) ? url :
			    PCUT_STR_NONE;
	return PCUT_STR_NONE;
}

/* The words of n, one line of them, in the book's arena. */
static pcut_str
plain(struct epub_state *st, const pcut_node *n)
{
	pcut_buf text = {.mem = st->book.mem};
	pcut_output *out = pcut_output_new(&text);
	pcut_str kept = {NULL, 0};

	if (out != NULL) {
		pcut_html_words_of(n, out);
		if (pcut_output_flush(out) == PCUT_OK)
			kept = pcut_epub_keep(&st->book,
			    pcut_str_trim(pcut_buf_str(&text)));
	}
	pcut_output_free(out);
	pcut_buf_free(&text);
	st->book.failed |= kept.ptr == NULL;
	return kept.ptr == NULL ? PCUT_STR_NONE : kept;
}

static void
chapter_heading(void *payload, const pcut_node *n, const char *id,
    unsigned level)
{
	struct epub_state *st = payload;
	pcut_epub_chapter *c = st->chapter;
	pcut_epub_heading *h = pcut_arena_alloc(&st->book.arena, sizeof *h);
	pcut_str text = plain(st, n);

	if (h == NULL) {
		st->book.failed = 1;
		return;
	}
	h->level = level;
	/* A formula has no words. */
	h->text = text.len > 0 ? text : PCUT_LIT("\xE2\x80\xA6");
	h->id = pcut_epub_keep(&st->book, pcut_str_from(id));
	if (h->id.ptr == NULL) {
		st->book.failed = 1;
		return;
	}
	if (c->last_heading != NULL)
		c->last_heading->next = h;
	else
		c->headings = h;
	c->last_heading = h;
}

static pcut_str
meta(struct epub_state *st, pcut_meta key)
{
	pcut_str kept = pcut_epub_keep(&st->book,
	    pcut_article_get(st->article, key, 0));

	st->book.failed |= kept.ptr == NULL;
	return kept.ptr == NULL ? PCUT_STR_NONE : kept;
}

/* A title for what has none: its first words. */
static pcut_str
first_words(struct epub_state *st)
{
	const pcut_node *n = pcut_node_child(pcut_article_root(st->article,
	    PCUT_NODE_BODY));
	pcut_str text = PCUT_STR_NONE, head;
	size_t space;

	for (; n != NULL && text.len == 0; n = pcut_node_next(n))
		text = plain(st, n);
	head = pcut_utf8_head(text, TITLE_MOST);
	if (head.len == text.len)
		return text;
	/* At a word's end, in scripts that have spaces. */
	for (space = head.len; space > TITLE_MOST / 2; space--)
		if (head.ptr[space - 1] == ' ')
			return pcut_str_cut(head, 0, space - 1);
	return head;
}

static pcut_str
title_of(struct epub_state *st)
{
	static const pcut_meta others[] = {PCUT_META_TITLE,
	    PCUT_META_SITE_NAME, PCUT_META_CANONICAL_URL, PCUT_META_URL};
	pcut_str title = meta(st, others[0]);

	if (title.len == 0)
		title = first_words(st);
	for (size_t i = 1; title.len == 0 && i < sizeof others /
	    sizeof others[0]; i++)
		title = meta(st, others[i]);
	return title.len > 0 ? title : PCUT_LIT("\xE2\x80\xA6");
}

static pcut_str
language_of(struct epub_state *st)
{
	char tag[PCUT_LANG_MAX];
	pcut_str kept;

	if (!pcut_lang_tag(pcut_article_get(st->article, PCUT_META_LANGUAGE,
	    0), tag) || tag[0] == '\0')
		return PCUT_LIT("und");
	kept = pcut_epub_keep(&st->book, pcut_str_from(tag));
	st->book.failed |= kept.ptr == NULL;
	return kept.ptr == NULL ? PCUT_LIT("und") : kept;
}

static void
describe_authors(struct epub_state *st)
{
	pcut_epub_person **tail = &st->chapter->authors;
	const pcut_agent *agent;

	for (size_t i = 0; (agent = pcut_article_author(st->article, i)) !=
	    NULL; i++) {
		pcut_epub_person *p = pcut_arena_alloc(&st->book.arena,
		    sizeof *p);

		if (p == NULL) {
			st->book.failed = 1;
			return;
		}
		p->name = pcut_epub_keep(&st->book, agent->name);
		p->sort = pcut_epub_keep(&st->book, agent->sort);
		p->role = pcut_epub_keep(&st->book, agent->role);
		st->book.failed |= p->name.ptr == NULL || p->sort.ptr == NULL ||
		    p->role.ptr == NULL;
		if (st->book.failed)
			return;
		*tail = p;
		tail = &p->next;
	}
}

static void
describe_subjects(struct epub_state *st)
{
	pcut_epub_subject **tail = &st->chapter->subjects;

	for (size_t i = 0; i < pcut_article_count(st->article, PCUT_META_TAGS);
	    i++) {
		pcut_epub_subject *s = pcut_arena_alloc(&st->book.arena,
		    sizeof *s);

		if (s == NULL || (s->text = pcut_epub_keep(&st->book,
		    pcut_article_get(st->article, PCUT_META_TAGS, i))).ptr ==
		    NULL) {
			st->book.failed = 1;
			return;
		}
		*tail = s;
		tail = &s->next;
	}
}

static void
describe(struct epub_state *st)
{
	pcut_epub_chapter *c = st->chapter;

	c->title = title_of(st);
	c->url = meta(st, PCUT_META_URL);
	c->canonical = meta(st, PCUT_META_CANONICAL_URL);
	c->language = language_of(st);
	c->dir = meta(st, PCUT_META_DIR);
	c->site = meta(st, PCUT_META_SITE_NAME);
	if (c->site.len == 0)
		c->site = meta(st, PCUT_META_PUBLISHER);
	c->published = meta(st, PCUT_META_DATE_PUBLISHED);
	c->modified = meta(st, PCUT_META_DATE_MODIFIED);
	c->description = meta(st, PCUT_META_DESCRIPTION);
	c->rights = meta(st, PCUT_META_LICENSE);
	if (c->rights.len == 0)
		c->rights = meta(st, PCUT_META_COPYRIGHT);
	c->series = meta(st, PCUT_META_SERIES_NAME);
	c->position = meta(st, PCUT_META_SERIES_POSITION);
	describe_authors(st);
	describe_subjects(st);
}

static pcut_status
write_chapter(struct epub_state *st, pcut_output *out)
{
	pcut_epub_chapter *c = st->chapter;
	pcut_html_style style = {.xhtml = 1, .payload = st,
	    .image = chapter_image, .link = chapter_link,
	    .heading = chapter_heading,
	    .comments = (int)pcut_writer_option_num(st->book.writer,
	    "comments")};
	pcut_status rc;

	pcut_epub_put_head(c->title, c->language, is_rtl(c),
	    st->book.vertical, out);
	pcut_puts(out, "<body epub:type=\"bodymatter\">\n"
	    "<section epub:type=\"chapter\" role=\"doc-chapter\" "
	    "aria-label=\"");
	pcut_html_escape(out, c->title);
	pcut_puts(out, "\">\n");
	rc = pcut_html_article(st->article, &style, out, &c->facts);
	pcut_puts(out, "</section>\n</body>\n</html>\n");
	return rc < 0 ? rc : pcut_output_flush(out);
}

static void
choose_cover(struct epub_state *st)
{
	const pcut_node *lead = pcut_article_root(st->article,
	    PCUT_NODE_LEAD_IMAGE);
	pcut_epub_image *image;

	if (!st->book.want_cover || st->book.n_chapters > 1 || lead == NULL ||
	    st->book.cover != NULL)
		return;
	image = pcut_epub_image_of(&st->book, pcut_article_asset(st->article,
	    pcut_node_str(lead, PCUT_ATTR_ASSET)));
	/* A strip or a stamp makes no cover. */
	if (image != NULL && image->width >= 300 && image->height >= 200)
		st->book.cover = image;
}

static pcut_status
epub_put(pcut_writer *w, void *state, pcut_article *a, pcut_output *out)
{
	struct epub_state *st = state;
	pcut_epub_book *book = &st->book;
	pcut_epub_chapter *c = pcut_arena_alloc(&book->arena, sizeof *c);
	pcut_buf name = {.mem = book->mem};
	pcut_output *to;
	pcut_status rc;

	(void)w, (void)out;
	if (c == NULL)
		return PCUT_ENOMEM;
	if (book->last_chapter != NULL)
		book->last_chapter->next = c;
	else
		book->chapters = c;
	book->last_chapter = c;
	c->xhtml.mem = book->mem;
	c->number = ++book->n_chapters;
	pcut_buf_putf(&name, "chapter-%03u.xhtml", c->number);
	c->file = pcut_epub_keep(book, pcut_buf_str(&name)).ptr;
	pcut_buf_free(&name);
	st->article = a;
	st->chapter = c;
	describe(st);
	if (c->file == NULL || (to = pcut_output_new(&c->xhtml)) == NULL)
		return PCUT_ENOMEM;
	rc = write_chapter(st, to);
	pcut_output_free(to);
	choose_cover(st);
	if (c->facts.has_raw)
		pcut_writer_warn(w, "epub.raw", "raw parts are left out");
	return st->book.failed ? PCUT_ENOMEM : rc;
}

/* ---- the end ---------------------------------------------------------- */

/* The addresses of chapters, as they stand in attributes, to chapters. */
static int
index_chapters(struct epub_state *st, pcut_map *map)
{
	for (pcut_epub_chapter *c = st->book.chapters; c != NULL; c = c->next) {
		const pcut_str urls[] = {c->url, c->canonical};

		for (size_t i = 0; i < 2; i++) {
			pcut_buf text = {.mem = st->book.mem};
			pcut_output *out;
			pcut_str key;
			uint64_t *at;

			if (urls[i].len == 0)
				continue;
			if ((out = pcut_output_new(&text)) == NULL)
				return 0;
			pcut_url_put(out, urls[i]);
			pcut_output_flush(out);
			pcut_output_free(out);
			key = pcut_epub_keep(&st->book, pcut_buf_str(&text));
			pcut_buf_free(&text);
			if (key.ptr == NULL ||
			    (at = pcut_map_at(map, key)) == NULL)
				return 0;
			if (*at == 0)
				*at = (uint64_t)(uintptr_t)c;
		}
	}
	return 1;
}

/* Links to other chapters' addresses lead to the chapters. */
static int
turn_links_inwards(pcut_epub_chapter *c, const pcut_map *map)
{
	static const char href[] = "<a href=\"";
	pcut_str rest = pcut_buf_str(&c->xhtml);
	pcut_buf turned = {.mem = c->xhtml.mem};
	int some = 0;
	size_t at;

	while ((at = pcut_str_find(rest, pcut_str_from(href))) != SIZE_MAX) {
		pcut_str url, page;
		uint64_t *found;

		at += strlen(href);
		pcut_buf_put(&turned, pcut_str_cut(rest, 0, at));
		rest = pcut_str_skip(rest, at);
		url = pcut_str_cut(rest, 0, pcut_str_find_char(rest, '"'));
		page = pcut_str_cut(url, 0, pcut_str_find_char(url, '#'));
		found = pcut_map_find(map, page);
		if (found != NULL &&
		    (const pcut_epub_chapter *)(uintptr_t)*found != c) {
			pcut_buf_puts(&turned,
			    ((const pcut_epub_chapter *)(
			    uintptr_t)*found)->file);
			rest = pcut_str_skip(rest, url.len);
			some = 1;
		}
	}
	pcut_buf_put(&turned, rest);
	if (turned.failed) {
		pcut_buf_free(&turned);
		return 0;
	}
	if (some) {
		pcut_buf_free(&c->xhtml);
		c->xhtml = turned;
	} else {
		pcut_buf_free(&turned);
	}
	return 1;
}

static int
link_chapters(struct epub_state *st)
{
	pcut_map map = {.mem = st->book.mem};
	int good = 1;

	if (st->book.n_chapters > 1) {
		good = index_chapters(st, &map);
		for (pcut_epub_chapter *c = st->book.chapters;
		    good && c != NULL; c = c->next)
			good = turn_links_inwards(c, &map);
	}
	pcut_map_free(&map);
	return good;
}

/* Of the address, else of the content; an anthology's of its members'. */
static int
name_book(pcut_epub_book *book)
{
	pcut_buf names = {.mem = book->mem};

	for (pcut_epub_chapter *c = book->chapters; c != NULL; c = c->next) {
		char hex[65];

		if (c->canonical.len > 0) {
			pcut_buf_put(&names, c->canonical);
		} else if (c->url.len > 0) {
			pcut_buf_put(&names, c->url);
		} else {
			pcut_sha256_hex(pcut_buf_str(&c->xhtml), hex);
			pcut_buf_puts(&names, hex);
		}
		if (c->next != NULL)
			pcut_buf_putc(&names, '\n');
	}
	if (!names.failed)
		pcut_uuid5_url(pcut_buf_str(&names), book->uuid);
	pcut_buf_free(&names);
	return book->uuid[0] != '\0';
}

/* The documents that are made at the end. */
enum { CONTAINER, PACKAGE, NAV, NCX, COVER_PAGE, COVER_SVG, DOCUMENTS };

static const struct {
	const char *name;
	void (*put)(const pcut_epub_book *book, pcut_output *out);
	int cover; /* 1: only with a cover; 2: only with a drawn one */
} documents[DOCUMENTS] = {
	[CONTAINER] = {"META-INF/container.xml", NULL, 0},
	[PACKAGE] = {"EPUB/package.opf", pcut_epub_put_package, 0},
	[NAV] = {"EPUB/nav.xhtml", pcut_epub_put_nav, 0},
	[NCX] = {"EPUB/toc.ncx", pcut_epub_put_ncx, 0},
	[COVER_PAGE] = {"EPUB/cover.xhtml", pcut_epub_put_cover_page, 1},
	[COVER_SVG] = {"EPUB/images/cover.svg", pcut_epub_put_cover_svg, 2},
};

static int
is_wanted(const pcut_epub_book *book, int document)
{
	return documents[document].cover == 0 || (book->want_cover &&
	    (documents[document].cover == 1 || book->cover == NULL));
}

static pcut_status
make_document(const pcut_epub_book *book, int document, pcut_buf *buf)
{
	pcut_output *out = pcut_output_new(buf);
	pcut_status rc;

	if (out == NULL)
		return PCUT_ENOMEM;
	if (document == CONTAINER)
		pcut_epub_put_container(out);
	else
		documents[document].put(book, out);
	rc = pcut_output_flush(out);
	pcut_output_free(out);
	return rc;
}

/* A name in the archive, in the book's arena. */
static const char *
in_epub(pcut_epub_book *book, const char *file)
{
	pcut_buf name = {.mem = book->mem};
	pcut_str kept = {NULL, 0};

	pcut_buf_puts(&name, "EPUB/");
	pcut_buf_puts(&name, file);
	if (!name.failed)
		kept = pcut_epub_keep(book, pcut_buf_str(&name));
	pcut_buf_free(&name);
	return kept.ptr;
}

static pcut_status
pack(pcut_writer *w, pcut_epub_book *book, pcut_buf *bufs, pcut_output *out)
{
	pcut_epub_zip *zip;
	pcut_status rc = pcut_epub_zip_new(w, &zip);

	if (rc < 0)
		return rc;
	for (int d = 0; d < DOCUMENTS && rc == PCUT_OK; d++) {
		if (!is_wanted(book, d))
			continue;
		rc = make_document(book, d, &bufs[d]);
		pcut_epub_zip_add(zip, documents[d].name,
		    pcut_buf_str(&bufs[d]), 0);
	}
	pcut_epub_zip_add(zip, "EPUB/style.css", book->css.len > 0 ?
	    pcut_buf_str(&book->css) : pcut_str_from(pcut_html_css), 0);
	for (pcut_epub_chapter *c = book->chapters; c != NULL && rc == PCUT_OK;
	    c = c->next) {
		const char *name = in_epub(book, c->file);

		if (name == NULL)
			rc = PCUT_ENOMEM;
		else
			pcut_epub_zip_add(zip, name, pcut_buf_str(&c->xhtml),
			    0);
	}
	for (pcut_epub_image *i = book->images; i != NULL && rc == PCUT_OK;
	    i = i->next) {
		const char *name = in_epub(book, i->file);

		if (name == NULL)
			rc = PCUT_ENOMEM;
		else
			pcut_epub_zip_add(zip, name, pcut_buf_str(&i->bytes),
			    !pcut_str_ends(pcut_str_from(i->file),
			    PCUT_LIT(".svg")));
	}
	if (rc == PCUT_OK)
		rc = pcut_epub_zip_write(zip, out);
	pcut_epub_zip_free(zip);
	return rc;
}

static pcut_status
epub_finish(pcut_writer *w, void *state, pcut_output *out)
{
	struct epub_state *st = state;
	pcut_buf bufs[DOCUMENTS];
	pcut_status rc;

	for (int d = 0; d < DOCUMENTS; d++)
		bufs[d] = (pcut_buf){.mem = st->book.mem};
	if (st->book.n_chapters == 0)
		return pcut_writer_fail(w, PCUT_EEMPTY, "epub.empty",
		    "a book needs an article");
	if (!link_chapters(st) || !name_book(&st->book))
		return PCUT_ENOMEM;
	rc = pack(w, &st->book, bufs, out);
	for (int d = 0; d < DOCUMENTS; d++)
		pcut_buf_free(&bufs[d]);
	return rc;
}

static void
epub_close(pcut_writer *w, void *state)
{
	struct epub_state *st = state;

	(void)w;
	for (pcut_epub_chapter *c = st->book.chapters; c != NULL; c = c->next)
		pcut_buf_free(&c->xhtml);
	for (pcut_epub_image *i = st->book.images; i != NULL; i = i->next)
		pcut_buf_free(&i->bytes);
	pcut_buf_free(&st->book.css);
	pcut_map_free(&st->book.image_by_sha256);
	pcut_arena_free(&st->book.arena);
}

static pcut_status
epub_open(pcut_writer *w, void *state, pcut_output *out)
{
	struct epub_state *st = state;
	pcut_str modified = pcut_writer_option(w, "modified");
	pcut_str cover = pcut_writer_option(w, "cover");
	pcut_str css = pcut_writer_option(w, "css");
	pcut_status rc = PCUT_OK;
	long depth = pcut_writer_option_num(w, "toc-depth");

	(void)out;
	st->book.writer = w;
	st->book.mem = pcut_context_mem(pcut_writer_context(w));
	st->book.arena.mem = st->book.image_by_sha256.mem = st->book.mem;
	if (depth < 1 || depth > 6)
		return pcut_writer_fail(w, PCUT_EOPTION, "option.value",
		    "epub: option toc-depth is 1 to 6, not %ld", depth);
	if (modified.len > 0 && (modified.len != 20 ||
	    modified.ptr[19] != 'Z' || !pcut_html_has_year(modified) ||
	    !pcut_date_is_valid(modified)))
		return pcut_writer_fail(w, PCUT_EOPTION, "option.value",
		    "epub: option modified is yyyy-mm-ddThh:mm:ssZ, not \""
		    PCUT_FMT "\"", PCUT_ARG(modified));
	st->book.toc_depth = (unsigned)depth;
	st->book.modified = modified;
	st->book.title = pcut_writer_option(w, "title");
	st->book.css.mem = st->book.mem;
	st->book.want_cover = !pcut_str_eq(cover, PCUT_LIT("none"));
	cover = pcut_epub_keep(&st->book, cover);
	css = pcut_epub_keep(&st->book, css);
	if (cover.ptr == NULL || css.ptr == NULL)
		rc = PCUT_ENOMEM;
	if (rc == PCUT_OK && st->book.want_cover && !pcut_str_eq(cover,
	    PCUT_LIT("auto")))
		rc = pcut_epub_take_cover(&st->book, cover.ptr);
	st->book.vertical = pcut_str_eq(pcut_writer_option(w, "writing"),
	    PCUT_LIT("vertical"));
	if (rc == PCUT_OK && css.len > 0)
		rc = pcut_epub_take_css(&st->book, css.ptr);
	else if (rc == PCUT_OK && st->book.vertical)
		rc = pcut_epub_vertical_css(&st->book);
	if (rc < 0)
		epub_close(w, st); /* nobody else will */
	return rc;
}

const pcut_option pcut_epub_writer_options[] = {
	{"title", PCUT_TYPE_STRING, "", NULL,
	    "name of the book; default: the first article's"},
	{"cover", PCUT_TYPE_FILE, "auto", "auto|none",
	    "auto: the lead picture, else the title set as one"},
	{"css", PCUT_TYPE_FILE, "", NULL,
	    "a stylesheet that goes behind the book's own"},
	{"toc-depth", PCUT_TYPE_INT, "3", NULL,
	    "levels of the table of contents, 1 to 6"},
	{"modified", PCUT_TYPE_STRING, "", NULL,
	    "yyyy-mm-ddThh:mm:ssZ; default: the article's date"},
	{"comments", PCUT_TYPE_BOOL, "no", NULL, "reader comments, last"},
	{"writing", PCUT_TYPE_CHOICE, "horizontal", "horizontal|vertical",
	    "vertical: lines go down, as in Japanese and Chinese books"},
	{0}};

const pcut_writer_ops pcut_epub_writer = {
	.size = sizeof(pcut_writer_ops),
	.state_size = sizeof(struct epub_state),
	.open = epub_open,
	.put = epub_put,
	.finish = epub_finish,
	.close = epub_close,
	.many = 1,
	.binary = 1,
	.assets = 1,
};
