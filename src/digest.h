/* SPDX-License-Identifier: ISC */
#ifndef PCUT_DIGEST_H
#define PCUT_DIGEST_H
#include <presscut.h>
void pcut_sha256_hex(pcut_str bytes, char out[65]);
#endif
