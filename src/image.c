/* SPDX-License-Identifier: ISC */
#include "image.h"
int
pcut_image_probe(pcut_str bytes, pcut_image_info *out)
{
	(void)bytes;
	*out = (pcut_image_info){.media_type = ""};
	return 0;
}
