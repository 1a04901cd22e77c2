/* SPDX-License-Identifier: ISC */
/*
 * Attributes and metadata into the article: each value checked against what
 * Article JSON allows of it.
 */
#include "builder_frame.h"
#include "context.h"
#include "str.h"
#include "url.h"

static int
is_allowed(pcut_attr attr, pcut_str value)
{
	switch (attr) {
	case PCUT_ATTR_DIR:
		return pcut_str_is_among(value, "ltr rtl auto", ' ');
	case PCUT_ATTR_STYLE:
		return pcut_str_is_among(value, "decimal lower-alpha "
		    "upper-alpha lower-roman upper-roman disc circle square",
		    ' ');
	case PCUT_ATTR_MEDIA:
		return pcut_str_is_among(value,
		    "video audio post map document other", ' ');
	case PCUT_ATTR_NOTE_KIND:
		return pcut_str_is_among(value,
		    "footnote endnote sidenote", ' ');
	case PCUT_ATTR_ALT:
	case PCUT_ATTR_POSTER_ALT:
		return 1;
	default:
		return value.len > 0;
	}
}

static void
warn_url(pcut_builder *b)
{
	pcut_build_warn(b, "model.url",
	    "an address that is no link is left out");
}

/*
 * Whether an address may stand in the model: what a reader of any output
 * follows or loads must not run.  Links to nothing and script are no address;
 * another scheme that is not on the list is said to be left out.
 */
static int
is_allowed_url(pcut_builder *b, pcut_attr attr, pcut_str value)
{
	int is_picture = attr == PCUT_ATTR_POSTER_URL || (attr ==
	    PCUT_ATTR_URL && pcut_frame_top(b)->kind == PCUT_NODE_IMAGE);

	value = pcut_str_trim(value);
	if (is_picture && pcut_url_is_safe_image(value))
		return 1;
	if (!pcut_url_is_dead(value))
		return 1;
	if (!pcut_url_is_safe_link(value) &&
	    !pcut_str_starts_case(value, PCUT_LIT("javascript:")))
		warn_url(b);
	return 0;
}

void
pcut_build_str(pcut_builder *b, pcut_attr attr, pcut_str value)
{
	pcut_attr_item *item;
	pcut_str copy;

	if (b->status < 0 || !b->unsettled || attr >= PCUT_ATTR_NUMBER_ ||
	    pcut_attr_name(attr) == NULL || !is_allowed(attr, value))
		return;
	copy = attr == PCUT_ATTR_TEX || attr == PCUT_ATTR_MATHML ?
	    pcut_clean(&b->article->arena, value) :
	    pcut_clean_line(&b->article->arena, value);
	if (copy.ptr == NULL) {
		pcut_build_fail(b, PCUT_ENOMEM);
		return;
	}
	if (!is_allowed(attr, copy))
		return; /* only what is cleaned away */
	/* Not before: what is cleaned away may have hidden a scheme. */
	if ((attr == PCUT_ATTR_URL || attr == PCUT_ATTR_POSTER_URL) &&
	    !is_allowed_url(b, attr, copy))
		return;
	item = pcut_frame_attr(b, pcut_frame_top(b), attr);
	if (item != NULL)
		item->value.str = copy;
}

static long
clamp(long value, long low, long high)
{
	return value < low ? low : value > high ? high : value;
}

void
pcut_build_num(pcut_builder *b, pcut_attr attr, long value)
{
	pcut_attr_item *item;

	if (b->status < 0 || !b->unsettled || attr < PCUT_ATTR_NUMBER_ ||
	    pcut_attr_name(attr) == NULL)
		return;
	switch (attr) {
	case PCUT_ATTR_LEVEL:
		value = clamp(value, 1, 6);
		break;
	case PCUT_ATTR_ORDERED:
	case PCUT_ATTR_TIGHT:
	case PCUT_ATTR_CHECKED:
	case PCUT_ATTR_HEADER:
		value = value != 0;
		break;
	case PCUT_ATTR_ROWSPAN:
		value = clamp(value, 1, 65534);
		break;
	case PCUT_ATTR_COLSPAN:
		value = clamp(value, 1, 1000);
		break;
	case PCUT_ATTR_INDENT:
		value = clamp(value, 0, 100);
		break;
	case PCUT_ATTR_ALIGN:
		if (value < PCUT_ALIGN_LEFT || value > PCUT_ALIGN_RIGHT)
			return;
		break;
	case PCUT_ATTR_PART:
		value = clamp(value, PCUT_PART_BODY, PCUT_PART_FOOT);
		break;
	default:
		break;
	}
	item = pcut_frame_attr(b, pcut_frame_top(b), attr);
	if (item != NULL)
		item->value.num = value;
}

/* ---- metadata --------------------------------------------------------- */

static void
check(pcut_builder *b, pcut_status status)
{
	if (status == PCUT_ENOMEM)
		pcut_build_fail(b, status);
}

/* An address that was not taken is said, as that of a link is. */
static void
check_url(pcut_builder *b, pcut_str asked, pcut_str kept)
{
	if (b->status == PCUT_OK && kept.len == 0 &&
	    pcut_str_trim(asked).len > 0)
		warn_url(b);
}

void
pcut_build_meta(pcut_builder *b, pcut_meta key, pcut_origin origin,
    pcut_str value)
{
	pcut_status rc;

	if (b->status < 0 || value.len == 0 || (!pcut_meta_repeats(key) &&
	    pcut_article_count(b->article, key) > 0))
		return;
	rc = pcut_article_add(b->article, key, origin, value);
	if (rc == PCUT_EFORMAT)
		pcut_build_warn(b, "model.bad-value", pcut_meta_name(key));
	check(b, rc);
}

void
pcut_build_author(pcut_builder *b, pcut_origin origin, const pcut_agent *author)
{
	const pcut_article *a = b->article;

	if (b->status != PCUT_OK)
		return;
	check(b, pcut_article_add_author(b->article, origin, author));
	if (a->authors.len > 0)
		check_url(b, author->url, a->authors.items[a->authors.len -
		    1].url);
}

void
pcut_build_publisher(pcut_builder *b, pcut_origin origin,
    const pcut_agent *publisher)
{
	if (b->status != PCUT_OK || b->article->publisher.size > 0)
		return;
	check(b, pcut_article_set_publisher(b->article, origin, publisher));
	check_url(b, publisher->url, b->article->publisher.url);
}

void
pcut_build_notice(pcut_builder *b, pcut_str role, pcut_str text)
{
	if (b->status == PCUT_OK)
		check(b, pcut_article_add_notice(b->article, role, text));
}

void
pcut_build_related(pcut_builder *b, pcut_str title, pcut_str url)
{
	const pcut_article *a = b->article;

	if (b->status != PCUT_OK)
		return;
	check(b, pcut_article_add_related(b->article, title, url));
	if (a->related.len > 0)
		check_url(b, url, a->related.items[a->related.len - 1].url);
}

void
pcut_build_warning(pcut_builder *b, const pcut_warning *warning)
{
	if (b->status == PCUT_OK)
		check(b, pcut_article_add_warning(b->article, warning));
}

void
pcut_build_repair(pcut_builder *b, pcut_str kind, uint64_t count)
{
	if (b->status == PCUT_OK)
		check(b, pcut_article_add_repair(b->article, kind, count));
}

pcut_str
pcut_build_asset(pcut_builder *b, const pcut_asset_info *info, pcut_str bytes)
{
	const pcut_asset *asset = NULL;
	pcut_status rc;

	if (b->status < 0)
		return PCUT_STR_NONE;
	rc = pcut_article_add_asset(b->article, info, bytes, &asset);
	if (rc == PCUT_ELIMIT)
		pcut_build_warn(b, "model.assets",
		    "too many images: the rest stay links");
	check(b, rc);
	return asset == NULL ? PCUT_STR_NONE : asset->info.id;
}
