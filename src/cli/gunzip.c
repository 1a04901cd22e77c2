/* SPDX-License-Identifier: ISC */
/*
 * Compressed inputs.  zlib is loaded when the first of them comes, so that it
 * costs others nothing.  How much comes out is bounded by who reads: the limit
 * of an input's bytes counts these.
 */
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "gunzip.h"
#include "libraries.inc"
#include "text.h"

#define BLOCK 65536
#define GZIP_ONLY (16 + MAX_WBITS)

struct cli_gunzip {
	ptrdiff_t (*read)(void *payload, void *buf, size_t len);
	void *payload;
	z_stream z;
	int opened;    /* z is to be ended */
	int ended;     /* nothing follows */
	int error;     /* errno of what failed; it fails again */
	int members;   /* that were read to their end */
	__typeof__(&inflateInit2_) init;
	__typeof__(&inflate) inflate;
	__typeof__(&inflateReset) reset;
	__typeof__(&inflateEnd) end;
	unsigned char block[BLOCK];
};

int
cli_is_gzip(const char *head, size_t len)
{
	/* The signature, the method, and flags that there are. */
	return len >= CLI_GZIP_HEAD && memcmp(head, "\x1F\x8B\x08", 3) == 0 &&
	    ((unsigned char)head[3] & 0xE0) == 0;
}

static int
load(cli_gunzip *g)
{
	void *lib = dlopen(PCUT_LIBRARY_Z, RTLD_NOW);
	void *found[4];
	size_t i;
	static const char *const names[] = { "inflateInit2_", "inflate",
		"inflateReset", "inflateEnd" };

	for (i = 0; i < 4; i++)
		if (lib == NULL || (found[i] = dlsym(lib, names[i])) == NULL)
			return 0;
	memcpy(&g->init, &found[0], sizeof(found[0]));
	memcpy(&g->inflate, &found[1], sizeof(found[0]));
	memcpy(&g->reset, &found[2], sizeof(found[0]));
	memcpy(&g->end, &found[3], sizeof(found[0]));
	return 1;
}

cli_gunzip *
cli_gunzip_open(ptrdiff_t (*read)(void *payload, void *buf, size_t len),
    void *payload, const char *head, size_t len)
{
	cli_gunzip *g = cli_alloc(NULL, sizeof(*g));

	memset(g, 0, sizeof(*g));
	g->read = read;
	g->payload = payload;
	memcpy(g->block, head, len);
	g->z.next_in = g->block;
	g->z.avail_in = (unsigned)len;
	if (!load(g))
		g->error = ENOSYS;
	else if (g->init(&g->z, GZIP_ONLY, ZLIB_VERSION, sizeof(g->z)) != Z_OK)
		g->error = ENOMEM;
	else
		g->opened = 1;
	return g;
}

/* More of the compressed bytes; 0 at their end, -1 on failure. */
static int
fill(cli_gunzip *g)
{
	ptrdiff_t n;

	if (g->z.avail_in > 0)
		return 1;
	n = g->read(g->payload, g->block, BLOCK);
	if (n < 0) {
		g->error = errno;
		return -1;
	}
	g->z.next_in = g->block;
	g->z.avail_in = (unsigned)n;
	return n > 0;
}

/* Behind a member: whether another one begins. */
static int
next_member(cli_gunzip *g)
{
	unsigned char *to = g->block;
	int more = 1;

	g->members++;
	while (g->z.avail_in < CLI_GZIP_HEAD && more) {
		ptrdiff_t n;

		memmove(to, g->z.next_in, g->z.avail_in);
		g->z.next_in = to;
		n = g->read(g->payload, to + g->z.avail_in,
		    BLOCK - g->z.avail_in);
		if (n < 0)
			g->error = errno;
		more = n > 0;
		if (more)
			g->z.avail_in += (unsigned)n;
	}
	return g->error == 0 && cli_is_gzip((const char *)g->z.next_in,
	    g->z.avail_in) && g->reset(&g->z) == Z_OK;
}

ptrdiff_t
cli_gunzip_read(cli_gunzip *g, void *buf, size_t len)
{
	size_t want = len < BLOCK * 16 ? len : BLOCK * 16;
	int more, status;

	g->z.next_out = buf;
	g->z.avail_out = (unsigned)want;
	while (g->error == 0 && !g->ended && g->z.avail_out == want) {
		more = fill(g);
		if (more < 0)
			break;
		status = g->inflate(&g->z, Z_NO_FLUSH);
		if (status == Z_STREAM_END)
			g->ended = !next_member(g);
		else if (status == Z_MEM_ERROR)
			g->error = ENOMEM;
		else if (status != Z_OK || (more == 0 &&
		    g->z.avail_out == want))
			g->error = EBADMSG;
	}
	if (g->z.avail_out < want)
		return (ptrdiff_t)(want - g->z.avail_out);
	if (g->error == 0)
		return 0;
	errno = g->error;
	return -1;
}

void
cli_gunzip_free(cli_gunzip *g)
{
	if (g == NULL)
		return;
	if (g->opened)
		g->end(&g->z);
	free(g);
}
