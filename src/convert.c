/* SPDX-License-Identifier: ISC */
/* All articles of an input, one after another. */
#include <presscut_format.h>

#include "model.h"

static pcut_status
put_next(pcut_reader *r, pcut_writer *w, size_t *count)
{
	pcut_article *a;
	pcut_status rc = pcut_reader_next(r, &a);

	if (rc != PCUT_OK)
		return rc;
	if (pcut_writer_format(w)->writer->assets)
		rc = pcut_article_resolve(a);
	if (rc == PCUT_OK)
		rc = pcut_writer_put(w, a);
	*count += rc == PCUT_OK;
	pcut_article_free(a);
	return rc;
}

pcut_status
pcut_convert(pcut_context *ctx, const char *from, const pcut_input *in,
    const char *to, const pcut_sink *sink)
{
	pcut_reader *r = NULL;
	pcut_writer *w = NULL;
	size_t count = 0;
	pcut_status rc;

	rc = pcut_reader_open(ctx, from, in, &r);
	if (rc == PCUT_OK)
		rc = pcut_writer_open(ctx, to, sink, &w);
	while (rc == PCUT_OK)
		rc = put_next(r, w, &count);
	if (rc == PCUT_END)
		rc = count > 0 ? pcut_writer_finish(w) :
		    pcut_reader_fail(r, PCUT_EEMPTY, PCUT_NO_OFFSET,
		        "input.empty", "no article in it");
	pcut_writer_close(w);
	pcut_reader_close(r);
	return rc;
}
