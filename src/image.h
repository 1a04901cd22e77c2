/* SPDX-License-Identifier: ISC */
/* image.h - what a picture is, from its first bytes; nothing is decoded. */
#ifndef PCUT_IMAGE_H
#define PCUT_IMAGE_H

#include <presscut.h>

typedef struct pcut_image_info {
	const char *media_type; /* "image/jpeg" */
	const char *extension;  /* "jpg" */
	uint32_t width, height; /* pixels; 0: unknown */
	int animated;
} pcut_image_info;

/*
 * 0 if bytes are no picture that is known: the signature decides, never a
 * name.  Sizes are what the file states, and 0 where it states nonsense.
 */
int pcut_image_probe(pcut_str bytes, pcut_image_info *out);

#endif /* PCUT_IMAGE_H */
