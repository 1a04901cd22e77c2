/* SPDX-License-Identifier: ISC */
#include <nettle/base64.h>
#include <nettle/sha2.h>

#include "digest.h"
void
pcut_sha256_hex(pcut_str bytes, char out[65])
{
	static const char digits[] = "0123456789abcdef";
	struct sha256_ctx sha;
	uint8_t sum[32];

	sha256_init(&sha);
	sha256_update(&sha, bytes.len, (const uint8_t *)bytes.ptr);
	sha256_digest(&sha, sizeof sum, sum);
	for (int i = 0; i < 32; i++) {
		out[i * 2] = digits[sum[i] >> 4];
		out[i * 2 + 1] = digits[sum[i] & 15];
	}
	out[64] = '\0';
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
	struct base64_decode_ctx ctx;
	size_t len;

	if (!pcut_buf_reserve(out, BASE64_DECODE_LENGTH(text.len) + 1))
		return 0;
	base64_decode_init(&ctx);
	len = out->cap - out->len;
	if (!base64_decode_update(&ctx, &len, (uint8_t *)out->ptr + out->len,
	    text.len, text.ptr) || !base64_decode_final(&ctx))
		return 0;
	out->len += len;
	return 1;
}
