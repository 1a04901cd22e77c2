/* SPDX-License-Identifier: ISC */
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
