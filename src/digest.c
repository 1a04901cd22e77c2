/* SPDX-License-Identifier: ISC */
/* Digests, identifiers made from them, and base64: nettle's, in our types. */
#include <nettle/base64.h>
#include <nettle/sha1.h>
#include <nettle/sha2.h>

#include "digest.h"
#include "str.h"

static void
put_hex(const uint8_t *bytes, size_t count, char *out)
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < count; i++) {
		out[i * 2] = digits[bytes[i] >> 4];
		out[i * 2 + 1] = digits[bytes[i] & 15];
	}
}

void
pcut_sha256_hex(pcut_str bytes, char out[65])
{
	struct sha256_ctx sha;
	uint8_t sum[SHA256_DIGEST_SIZE];

	sha256_init(&sha);
	sha256_update(&sha, bytes.len, (const uint8_t *)bytes.ptr);
	sha256_digest(&sha, sizeof sum, sum);
	put_hex(sum, sizeof sum, out);
	out[64] = '\0';
}

void
pcut_uuid5_url(pcut_str name, char out[37])
{
	static const uint8_t url_namespace[16] = {0x6b, 0xa7, 0xb8, 0x11, 0x9d,
	    0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
	static const size_t groups[] = {4, 2, 2, 2, 6};
	uint8_t sum[SHA1_DIGEST_SIZE];
	struct sha1_ctx sha;
	size_t from = 0;

	sha1_init(&sha);
	sha1_update(&sha, sizeof url_namespace, url_namespace);
	sha1_update(&sha, name.len, (const uint8_t *)name.ptr);
	sha1_digest(&sha, sizeof sum, sum);
	sum[6] = (uint8_t)((sum[6] & 0x0F) | 0x50);
	sum[8] = (uint8_t)((sum[8] & 0x3F) | 0x80);
	for (size_t i = 0; i < sizeof groups / sizeof groups[0]; i++) {
		if (i > 0)
			*out++ = '-';
		put_hex(sum + from, groups[i], out);
		out += groups[i] * 2;
		from += groups[i];
	}
	*out = '\0';
}

void
pcut_base64_encode(pcut_str bytes, pcut_buf *out)
{
	size_t len = BASE64_ENCODE_RAW_LENGTH(bytes.len);

	if (!pcut_buf_reserve(out, len))
		return;
	base64_encode_raw(out->ptr + out->len, bytes.len,
	    (const uint8_t *)bytes.ptr);
	out->len += len;
}

int
pcut_base64_decode(pcut_str text, pcut_buf *out)
{
	static const char padding[] = "==";
	struct base64_decode_ctx ctx;
	size_t room, len, digits = 0;
	uint8_t *to;

	if (!pcut_buf_reserve(out, BASE64_DECODE_LENGTH(text.len) + 4))
		return 0;
	for (size_t i = 0; i < text.len; i++)
		digits += !pcut_is_space(text.ptr[i]);
	to = (uint8_t *)out->ptr + out->len;
	base64_decode_init(&ctx);
	len = room = out->cap - out->len;
	if (!base64_decode_update(&ctx, &len, to, text.len, text.ptr))
		return 0;
	if (digits % 4 >= 2) {
		size_t more = room - len;

		if (!base64_decode_update(&ctx, &more, to + len,
		    4 - digits % 4, padding))
			return 0;
		len += more;
	}
	if (!base64_decode_final(&ctx))
		return 0;
	out->len += len;
	return 1;
}
