/* SPDX-License-Identifier: ISC */
/*
 * Embedded matter: frames and players, told by the words of their address,
 * and the quotes and cards that a script would turn into posts, told by the
 * class names that every such embed carries.
 */
#include <string.h>

#include "html_page.h"
#include "str.h"

int
pcut_html_is_post(const pcut_html_node *n)
{
#define POST(name, a, b, c, d) \
	{name, PCUT_HTML_HEAD(a, b) | PCUT_HTML_HEAD(c, d)}
	static const struct {
		const char *name;
		uint64_t heads; /* of two of its words */
	} posts[] = {
		POST("twitter-tweet", 't', 'w', 't', 'w'),
		POST("twitter-video", 't', 'w', 'v', 'i'),
		POST("instagram-media", 'i', 'n', 'm', 'e'),
		POST("tiktok-embed", 't', 'i', 'e', 'm'),
		POST("bluesky-embed", 'b', 'l', 'e', 'm'),
		POST("mastodon-embed", 'm', 'a', 'e', 'm'),
		POST("reddit-embed-bq", 'r', 'e', 'e', 'm'),
		POST("reddit-card", 'r', 'e', 'c', 'a'),
		POST("fb-post", 'f', 'b', 'p', 'o'),
		POST("fb-video", 'f', 'b', 'v', 'i'),
		POST("text-post-media", 't', 'e', 'p', 'o'),
		POST("imgur-embed-pub", 'i', 'm', 'e', 'm'),
		POST("tumblr-post", 't', 'u', 'p', 'o'),
		POST("threads-post", 't', 'h', 'p', 'o'),
		POST("twitter-post", 't', 'w', 'p', 'o'),
		POST("telegram-post", 't', 'e', 'p', 'o')
	};
#undef POST

	if (n->kind != PCUT_HTML_ELEMENT || n->heads == 0 ||
	    (n->tag != PCUT_TAG_BLOCKQUOTE &&
	    n->tag != PCUT_TAG_DIV && n->tag != PCUT_TAG_FIGURE))
		return 0;
	for (size_t i = 0; i < sizeof posts / sizeof *posts; i++)
		if ((n->heads & posts[i].heads) == posts[i].heads &&
		    pcut_html_has_class(n, posts[i].name))
			return 1;
	return 0;
}

int
pcut_html_is_embed(const pcut_html_node *n)
{
	if (n->kind != PCUT_HTML_ELEMENT ||
	    (n->flags & PCUT_HTML_FOREIGN) != 0)
		return 0;
	switch (n->tag) {
	case PCUT_TAG_IFRAME: case PCUT_TAG_VIDEO: case PCUT_TAG_AUDIO:
	case PCUT_TAG_OBJECT: case PCUT_TAG_EMBED: case PCUT_TAG_AMP_IFRAME:
	case PCUT_TAG_AMP_VIDEO: case PCUT_TAG_AMP_YOUTUBE:
	case PCUT_TAG_AMP_TWITTER: case PCUT_TAG_AMP_INSTAGRAM:
		return 1;
	case PCUT_TAG_OTHER:
		return strcmp(n->u.el.name, "lite-youtube") == 0 ||
		    strcmp(n->u.el.name, "lite-vimeo") == 0;
	default:
		return pcut_html_is_post(n);
	}
}

static pcut_str
attr_spelt(const pcut_html_node *n, const char *name)
{
	for (size_t i = 0; i < n->nattr; i++)
		if (strcmp(n->u.el.attr[i].spelt, name) == 0)
			return n->u.el.attr[i].value;
	return PCUT_STR_NONE;
}

static pcut_str
first_of(const pcut_html_node *n, const unsigned *names, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		pcut_str value = pcut_html_attr_value(n, names[i]);

		if (value.ptr != NULL && (value = pcut_str_trim(value)).len >
		    0 && !pcut_str_starts_case(value, PCUT_LIT("about:")) &&
		    !pcut_str_starts_case(value, PCUT_LIT("data:")) &&
		    !pcut_str_starts_case(value, PCUT_LIT("javascript:")))
			return value;
	}
	return PCUT_STR_NONE;
}

/* An element that names its service itself has but an identifier. */
static pcut_str
named_service(pcut_html_page *p, const pcut_html_node *n)
{
	static const struct {
		const char *element, *attr, *url;
	} services[] = {
		{"amp-youtube", "data-videoid",
		    "https://www.youtube.com/watch?v="},
		{"lite-youtube", "videoid",
		    "https://www.youtube.com/watch?v="},
		{"lite-vimeo", "videoid", "https://vimeo.com/"},
		{"amp-twitter", "data-tweetid",
		    "https://twitter.com/i/status/"},
		{"amp-instagram", "data-shortcode",
		    "https://www.instagram.com/p/"},
	};

	for (size_t i = 0; i < sizeof services / sizeof *services; i++) {
		pcut_str id, head = pcut_str_from(services[i].url);
		char *out;

		if (strcmp(n->u.el.name, services[i].element) != 0)
			continue;
		id = attr_spelt(n, services[i].attr);
		if (id.len == 0 || id.len > 64)
			return PCUT_STR_NONE;
		for (size_t j = 0; j < id.len; j++)
			if (!pcut_is_alpha(id.ptr[j]) &&
			    !pcut_is_digit(id.ptr[j]) && id.ptr[j] != '-' &&
			    id.ptr[j] != '_')
				return PCUT_STR_NONE;
		out = pcut_arena_alloc(p->arena, head.len + id.len + 1);
		if (out == NULL) {
			p->failed = 1;
			return PCUT_STR_NONE;
		}
		memcpy(out, head.ptr, head.len);
		memcpy(out + head.len, id.ptr, id.len);
		return PCUT_STR(out, head.len + id.len);
	}
	return PCUT_STR_NONE;
}

/* The last link of a post leads to it; attributes name it better. */
static pcut_str
post_address(const pcut_html_node *post)
{
	static const unsigned names[] = {PCUT_HATTR_DATA_INSTGRM_PERMALINK,
	    PCUT_HATTR_CITE, PCUT_HATTR_DATA_HREF, PCUT_HATTR_DATA_EMBED_URL,
	    PCUT_HATTR_DATA_URL};
	pcut_str found = first_of(post, names, sizeof names / sizeof *names);

	if (found.len > 0)
		return found;
	for (const pcut_html_node *n = post; n != NULL;
	    n = pcut_html_next(n, post)) {
		pcut_str href;

		if (!pcut_html_is(n, PCUT_TAG_A))
			continue;
		href = pcut_html_attr_value(n, PCUT_HATTR_HREF);
		if (href.ptr != NULL &&
		    pcut_str_starts_case(href, PCUT_LIT("http")))
			found = href;
	}
	return found;
}

static pcut_str
player_address(const pcut_html_node *n)
{
	static const unsigned names[] = {PCUT_HATTR_SRC, PCUT_HATTR_DATA_SRC,
	    PCUT_HATTR_DATA_LAZY_SRC, PCUT_HATTR_DATA,
	    PCUT_HATTR_DATA_ORIGINAL, PCUT_HATTR_DATA_URL,
	    PCUT_HATTR_DATA_EMBED_URL};
	pcut_str found = first_of(n, names, sizeof names / sizeof *names);

	if (found.len > 0)
		return found;
	for (const pcut_html_node *c = n->first; c != NULL; c = c->next) {
		pcut_str name;

		if (pcut_html_is(c, PCUT_TAG_SOURCE) ||
		    pcut_html_is(c, PCUT_TAG_EMBED)) {
			found = first_of(c, names, 2);
		} else if (pcut_html_is(c, PCUT_TAG_PARAM)) {
			name = pcut_html_attr_value(c, PCUT_HATTR_NAME);
			if (name.ptr != NULL &&
			    (pcut_str_eq_case(name, PCUT_LIT("movie")) ||
			    pcut_str_eq_case(name, PCUT_LIT("src")))) {
				found = pcut_html_attr_value(c,
				    PCUT_HATTR_VALUE);
				if (found.ptr == NULL)
					found = PCUT_STR_NONE;
			}
		}
		if (found.len > 0)
			return found;
	}
	return PCUT_STR_NONE;
}

static int
url_says(pcut_str url, const char *const *words, size_t n)
{
	if (url.len > 400)
		url.len = 400;
	for (size_t i = 0; i < n; i++)
		if (pcut_str_find_case(url, pcut_str_from(words[i])) !=
		    SIZE_MAX)
			return 1;
	return 0;
}
#define SAYS(url, list) url_says(url, list, sizeof(list) / sizeof *(list))

static const char *
media_of(const pcut_html_node *n, pcut_str url)
{
	static const char *const maps[] = {"/maps", "maps.", "/map/", "map?",
	    "openstreetmap"};
	static const char *const posts[] = {"tweet", "/status/", "/posts/",
	    "/post/", "/p/"};
	static const char *const sounds[] = {"podcast", "audio", "sound",
	    "/episode", "music", ".mp3", "/track", "radio"};
	static const char *const films[] = {"video", "/embed/", "player",
	    "watch", ".mp4", ".webm", "/v/", "movie", ".m3u8"};
	static const char *const papers[] = {".pdf", "document", "docs.",
	    "slide", "viewer", "spreadsheet", "presentation"};
	pcut_str type = pcut_html_attr_value(n, PCUT_HATTR_TYPE);

	switch (n->tag) {
	case PCUT_TAG_VIDEO: case PCUT_TAG_AMP_VIDEO: case PCUT_TAG_AMP_YOUTUBE:
		return "video";
	case PCUT_TAG_AUDIO:
		return "audio";
	case PCUT_TAG_AMP_TWITTER: case PCUT_TAG_AMP_INSTAGRAM:
		return "post";
	case PCUT_TAG_OTHER:
		return "video";
	default:
		break;
	}
	if (pcut_html_is_post(n))
		return "post";
	if (type.ptr != NULL && pcut_str_find_case(type, PCUT_LIT("pdf")) !=
	    SIZE_MAX)
		return "document";
	if (SAYS(url, maps))
		return "map";
	if (SAYS(url, sounds))
		return "audio";
	if (SAYS(url, posts))
		return "post";
	if (SAYS(url, films))
		return "video";
	if (SAYS(url, papers))
		return "document";
	return pcut_html_attr_find(n, PCUT_HATTR_ALLOWFULLSCREEN) != NULL ?
	    "video" : "other";
}

/* Frames that show nothing to the reader. */
static int
is_unseen(const pcut_html_node *n)
{
	long w = pcut_html_num(n, PCUT_HATTR_WIDTH);
	long h = pcut_html_num(n, PCUT_HATTR_HEIGHT);

	return (w >= 0 && w <= 5) || (h >= 0 && h <= 5) ||
	    pcut_html_is_hidden(n) || pcut_html_class_has(n, " ad ads advert "
	    "advertisement adslot adsbygoogle banner sponsor recaptcha "
	    "captcha newsletter signup subscribe ");
}

/* What shows buttons, forms, advertisements: not what is read. */
static int
is_tool(pcut_str url)
{
	static const char *const words[] = {"/plugins/like", "/plugins/share",
	    "/plugins/page", "/plugins/comments", "widgets/follow",
	    "tweet_button", "tag_manager", "tagmanager", "/ns.html",
	    "doubleclick", "adserv", "/ads/", "syndication", "recaptcha",
	    "newsletter", "subscribe", "signup", "/form", "comments/embed",
	    "cookie", "consent", "analytics", "pixel"};

	return SAYS(url, words);
}

int
pcut_html_embed_open(pcut_html_page *p, const pcut_html_node *n)
{
	pcut_str url, poster, title, host, id;

	if ((p->drop & PCUT_HTML_DROP_EMBEDS) != 0 || is_unseen(n))
		return 0;
	url = named_service(p, n);
	if (url.len == 0)
		url = pcut_html_is_post(n) ? post_address(n) :
		    player_address(n);
	if (url.len == 0 || is_tool(url) ||
	    (url = pcut_html_url(p, url)).len == 0)
		return 0;
	/* A player, and what stands for it where scripts are not run. */
	if (!pcut_html_is_post(n)) {
		uint64_t *seen = pcut_map_at(&p->seen, url);

		if (seen == NULL) {
			p->failed = 1;
			return 0;
		}
		if ((*seen)++ > 0)
			return 0;
	}
	pcut_html_flow_open(&p->flow, PCUT_NODE_EMBED);
	pcut_build_str(p->b, PCUT_ATTR_URL, url);
	host = pcut_html_url_host(url);
	if (host.len > 0)
		pcut_build_str(p->b, PCUT_ATTR_PROVIDER, host);
	pcut_build_str(p->b, PCUT_ATTR_MEDIA,
	    pcut_str_from(media_of(n, url)));
	title = pcut_html_attr_value(n, PCUT_HATTR_TITLE);
	if (title.ptr == NULL || title.len == 0)
		title = pcut_html_attr_value(n, PCUT_HATTR_ARIA_LABEL);
	if (title.ptr != NULL && pcut_str_trim(title).len > 0)
		pcut_build_str(p->b, PCUT_ATTR_TITLE, pcut_str_trim(title));
	poster = pcut_html_attr_value(n, PCUT_HATTR_POSTER);
	if (poster.ptr != NULL && (p->drop & PCUT_HTML_DROP_IMAGES) == 0) {
		id = pcut_html_image_asset(p, poster);
		if (id.len > 0)
			pcut_build_str(p->b, PCUT_ATTR_POSTER_ASSET, id);
	}
	pcut_build_keep(p->b);
	return 1;
}
