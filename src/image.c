/* SPDX-License-Identifier: ISC */
/*
 * What a picture is, from its first bytes: signatures as in the WHATWG MIME
 * Sniffing Standard (6.1), sizes from each format's own header.  A file may
 * say what it likes; every read is bounded by the bytes there are.
 */
#include "image.h"
#include "str.h"

/* Where the root of an SVG, and the frames of an animation, are looked for. */
#define SVG_HEAD ((size_t)4096)
#define SEGMENTS_MOST 4096
/* Where the properties of an AVIF or HEIC are. */
#define ISO_HEAD ((size_t)65536)
/* A side longer than this is no picture's. */
#define SIDE_MOST 1000000u

static uint32_t
be16(pcut_str s, size_t i)
{
	return i + 2 > s.len ? 0 : (uint32_t)(unsigned char)s.ptr[i] << 8 |
	    (unsigned char)s.ptr[i + 1];
}

static uint32_t
be32(pcut_str s, size_t i)
{
	return be16(s, i) << 16 | be16(s, i + 2);
}

static uint32_t
le16(pcut_str s, size_t i)
{
	return i + 2 > s.len ? 0 : (uint32_t)(unsigned char)s.ptr[i + 1] << 8 |
	    (unsigned char)s.ptr[i];
}

static uint32_t
le24(pcut_str s, size_t i)
{
	return i + 3 > s.len ? 0 : le16(s, i) |
	    (uint32_t)(unsigned char)s.ptr[i + 2] << 16;
}

static uint32_t
le32(pcut_str s, size_t i)
{
	return le16(s, i) | le16(s, i + 2) << 16;
}

/* ---- the formats ------------------------------------------------------ */

static void
jpeg(pcut_str s, pcut_image_info *out)
{
	size_t at = 2;

	for (int n = 0; n < SEGMENTS_MOST && at + 4 <= s.len; n++) {
		unsigned marker = (unsigned char)s.ptr[at + 1];

		if ((unsigned char)s.ptr[at] != 0xFF)
			return;
		if (marker == 0xFF) { /* fill */
			at++;
			continue;
		}
		/* SOF0 to SOF15, but for DHT, JPG and DAC. */
		if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 &&
		    marker != 0xC8 && marker != 0xCC) {
			out->height = be16(s, at + 5);
			out->width = be16(s, at + 7);
			return;
		}
		if (marker == 0xD9 || marker == 0xDA)
			return;
		at += marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8) ?
		    2 : 2 + (size_t)be16(s, at + 2);
	}
}

static void
png(pcut_str s, pcut_image_info *out)
{
	size_t at = 8;

	out->width = be32(s, 16);
	out->height = be32(s, 20);
	for (int n = 0; n < SEGMENTS_MOST && at + 8 <= s.len; n++) {
		pcut_str type = pcut_str_cut(s, at + 4, 4);

		if (pcut_str_eq(type, PCUT_LIT("acTL")))
			out->animated = 1;
		if (pcut_str_eq(type, PCUT_LIT("IDAT")))
			return;
		at += 12 + (size_t)be32(s, at);
	}
}

/* The length of a chain of sub-blocks at i, its end with it. */
static size_t
gif_blocks(pcut_str s, size_t i)
{
	size_t start = i;

	while (i < s.len && s.ptr[i] != 0)
		i += 1 + (unsigned char)s.ptr[i];
	return i + 1 - start;
}

static size_t
gif_palette(unsigned flags)
{
	return (flags & 0x80) != 0 ? (size_t)3 << ((flags & 7) + 1) : 0;
}

static void
gif(pcut_str s, pcut_image_info *out)
{
	size_t at = 13, frames = 0;

	out->width = le16(s, 6);
	out->height = le16(s, 8);
	if (s.len < 13)
		return;
	at += gif_palette((unsigned char)s.ptr[10]);
	for (int n = 0; n < SEGMENTS_MOST && at + 10 < s.len; n++) {
		if (s.ptr[at] == 0x21) {
			at += 2 + gif_blocks(s, at + 2);
		} else if (s.ptr[at] == 0x2C) {
			frames++;
			at += 10 + gif_palette((unsigned char)s.ptr[at + 9]);
			at += 1 + gif_blocks(s, at + 1);
		} else {
			break;
		}
	}
	out->animated = frames > 1;
}

static void
webp(pcut_str s, pcut_image_info *out)
{
	pcut_str type = pcut_str_cut(s, 12, 4);
	uint32_t bits;

	if (pcut_str_eq(type, PCUT_LIT("VP8 "))) {
		out->width = le16(s, 26) & 0x3FFF;
		out->height = le16(s, 28) & 0x3FFF;
	} else if (pcut_str_eq(type, PCUT_LIT("VP8L"))) {
		bits = le32(s, 21);
		out->width = (bits & 0x3FFF) + 1;
		out->height = (bits >> 14 & 0x3FFF) + 1;
	} else if (pcut_str_eq(type, PCUT_LIT("VP8X")) && s.len >= 30) {
		out->animated = (s.ptr[20] & 0x02) != 0;
		out->width = le24(s, 24) + 1;
		out->height = le24(s, 27) + 1;
	}
}

/* The number at the start of s: whole pixels of "120", "120.5", "120px". */
static uint32_t
length(pcut_str s)
{
	uint32_t value = 0;
	size_t i = 0;

	while (i < s.len && pcut_is_digit(s.ptr[i]) && value < SIDE_MOST)
		value = value * 10 + (uint32_t)(s.ptr[i++] - '0');
	while (i < s.len && (s.ptr[i] == '.' || pcut_is_digit(s.ptr[i])))
		i++;
	s = pcut_str_trim(pcut_str_skip(s, i));
	return s.len == 0 || pcut_str_eq(s, PCUT_LIT("px")) ? value : 0;
}

/* The value of an attribute in the text of a start tag. */
static pcut_str
attribute(pcut_str tag, pcut_str name)
{
	size_t at;

	while ((at = pcut_str_find(tag, name)) != SIZE_MAX) {
		pcut_str rest = pcut_str_skip(tag, at + name.len);
		int begins = at > 0 && pcut_is_space(tag.ptr[at - 1]);

		rest = pcut_str_trim(rest);
		if (begins && rest.len > 1 && rest.ptr[0] == '=') {
			rest = pcut_str_trim(pcut_str_skip(rest, 1));
			if (rest.len > 0 &&
			    (rest.ptr[0] == '"' || rest.ptr[0] == '\''))
				return pcut_str_cut(rest, 1,
				    pcut_str_find_char(pcut_str_skip(rest, 1),
				    rest.ptr[0]));
		}
		tag = pcut_str_skip(tag, at + name.len);
	}
	return PCUT_STR_NONE;
}

static void
svg_view_box(pcut_str box, pcut_image_info *out)
{
	uint32_t sides[4] = {0};
	size_t n = 0, i = 0;

	while (n < 4 && i < box.len) {
		size_t start;

		while (i < box.len && (pcut_is_space(box.ptr[i]) ||
		    box.ptr[i] == ','))
			i++;
		start = i;
		while (i < box.len && !pcut_is_space(box.ptr[i]) &&
		    box.ptr[i] != ',')
			i++;
		sides[n++] = length(pcut_str_cut(box, start, i - start));
	}
	out->width = sides[2];
	out->height = sides[3];
}

/* An SVG has its root within SVG_HEAD; what stands before it is an XML
 * declaration, comments, a document type. */
static int
svg(pcut_str s, pcut_image_info *out)
{
	pcut_str head = pcut_str_trim(pcut_str_cut(s, 0, SVG_HEAD));
	size_t at, end;

	if (pcut_str_starts(head, PCUT_LIT("\xEF\xBB\xBF")))
		head = pcut_str_skip(head, 3);
	for (;;) {
		head = pcut_str_trim(head);
		if (pcut_str_starts(head, PCUT_LIT("<?")))
			at = pcut_str_find(head, PCUT_LIT("?>"));
		else if (pcut_str_starts(head, PCUT_LIT("<!--")))
			at = pcut_str_find(head, PCUT_LIT("-->"));
		else if (pcut_str_starts_case(head, PCUT_LIT("<!doctype svg")))
			at = pcut_str_find_char(head, '>');
		else
			break;
		if (at == SIZE_MAX)
			return 0;
		head = pcut_str_skip(head, at + 1);
		while (head.len > 0 && (head.ptr[0] == '>' ||
		    head.ptr[0] == '-'))
			head = pcut_str_skip(head, 1);
	}
	if (!pcut_str_starts(head, PCUT_LIT("<svg")) || head.len < 5 ||
	    (!pcut_is_space(head.ptr[4]) && head.ptr[4] != '>'))
		return 0;
	end = pcut_str_find_char(head, '>');
	head = pcut_str_cut(head, 0, end);
	out->width = length(attribute(head, PCUT_LIT("width")));
	out->height = length(attribute(head, PCUT_LIT("height")));
	if (out->width == 0 || out->height == 0)
		svg_view_box(attribute(head, PCUT_LIT("viewBox")), out);
	return 1;
}

/* The largest of the items' sizes: pictures may have thumbnails, and be made
 * of tiles, beside the whole. */
static void
iso_size(pcut_str s, pcut_image_info *out)
{
	size_t at;

	s = pcut_str_cut(s, 0, ISO_HEAD);
	while ((at = pcut_str_find(s, PCUT_LIT("ispe"))) != SIZE_MAX) {
		uint32_t width = be32(s, at + 8), height = be32(s, at + 12);

		if (width <= SIDE_MOST && height <= SIDE_MOST &&
		    (uint64_t)width * height >
		    (uint64_t)out->width * out->height) {
			out->width = width;
			out->height = height;
		}
		s = pcut_str_skip(s, at + 4);
	}
}

/* ISO base media files: AVIF, HEIC. */
static int
iso_media(pcut_str s, pcut_image_info *out)
{
	pcut_str brand = pcut_str_cut(s, 8, 4);

	if (!pcut_str_eq(pcut_str_cut(s, 4, 4), PCUT_LIT("ftyp")))
		return 0;
	if (pcut_str_eq(brand, PCUT_LIT("avif")) ||
	    pcut_str_eq(brand, PCUT_LIT("avis"))) {
		out->media_type = "image/avif";
		out->extension = "avif";
		out->animated = brand.ptr[3] == 's';
		iso_size(s, out);
		return 1;
	}
	if (pcut_str_eq(brand, PCUT_LIT("heic")) ||
	    pcut_str_eq(brand, PCUT_LIT("heix")) ||
	    pcut_str_eq(brand, PCUT_LIT("mif1"))) {
		out->media_type = "image/heic";
		out->extension = "heic";
		iso_size(s, out);
		return 1;
	}
	return 0;
}

/* Two letters begin many a text; the size of the second header does not. */
static int
is_bmp(pcut_str s)
{
	uint32_t header = le32(s, 14);

	return s.len >= 26 && (header == 12 || (header >= 40 && header <= 124));
}

static void
bmp(pcut_str s, pcut_image_info *out)
{
	if (le32(s, 14) == 12) { /* as OS/2 had it */
		out->width = le16(s, 18);
		out->height = le16(s, 20);
		return;
	}
	out->width = le32(s, 18);
	out->height = le32(s, 22);
	if (out->height > UINT32_MAX / 2) /* top down */
		out->height = 0u - out->height;
}

static void
ico(pcut_str s, pcut_image_info *out)
{
	if (s.len < 8)
		return;
	out->width = s.ptr[6] == 0 ? 256 : (unsigned char)s.ptr[6];
	out->height = s.ptr[7] == 0 ? 256 : (unsigned char)s.ptr[7];
}

static void
no_size(pcut_str s, pcut_image_info *out)
{
	(void)s, (void)out;
}

static const struct {
	const char *magic;
	size_t len;
	const char *media_type, *extension;
	void (*size)(pcut_str s, pcut_image_info *out);
} formats[] = {
	{"\xFF\xD8\xFF", 3, "image/jpeg", "jpg", jpeg},
	{"\x89PNG\r\n\x1A\n", 8, "image/png", "png", png},
	{"GIF87a", 6, "image/gif", "gif", gif},
	{"GIF89a", 6, "image/gif", "gif", gif},
	{"BM", 2, "image/bmp", "bmp", bmp},
	{"II*\0", 4, "image/tiff", "tif", no_size},
	{"MM\0*", 4, "image/tiff", "tif", no_size},
	{"\0\0\1\0", 4, "image/x-icon", "ico", ico},
	{"\xFF\x0A", 2, "image/jxl", "jxl", no_size},
	{"\0\0\0\x0CJXL \r\n\x87\n", 12, "image/jxl", "jxl", no_size},
};

static int
by_signature(pcut_str s, pcut_image_info *out)
{
	if (pcut_str_starts(s, PCUT_LIT("BM")) && !is_bmp(s))
		return 0;
	for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
		if (!pcut_str_starts(s, (pcut_str){formats[i].magic,
		    formats[i].len}))
			continue;
		out->media_type = formats[i].media_type;
		out->extension = formats[i].extension;
		formats[i].size(s, out);
		return 1;
	}
	if (pcut_str_starts(s, PCUT_LIT("RIFF")) &&
	    pcut_str_eq(pcut_str_cut(s, 8, 4), PCUT_LIT("WEBP"))) {
		out->media_type = "image/webp";
		out->extension = "webp";
		webp(s, out);
		return 1;
	}
	if (iso_media(s, out))
		return 1;
	if (svg(s, out)) {
		out->media_type = "image/svg+xml";
		out->extension = "svg";
		return 1;
	}
	return 0;
}

int
pcut_image_probe(pcut_str bytes, pcut_image_info *out)
{
	*out = (pcut_image_info){.media_type = "", .extension = ""};
	if (!by_signature(bytes, out))
		return 0;
	if (out->width > SIDE_MOST || out->height > SIDE_MOST ||
	    out->width == 0 || out->height == 0)
		out->width = out->height = 0;
	return 1;
}
