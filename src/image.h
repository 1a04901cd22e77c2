/* SPDX-License-Identifier: ISC */
#ifndef PCUT_IMAGE_H
#define PCUT_IMAGE_H
#include <presscut.h>
typedef struct pcut_image_info {
	const char *media_type;
	uint32_t width, height;
} pcut_image_info;
int pcut_image_probe(pcut_str bytes, pcut_image_info *out);
#endif
