/* SPDX-License-Identifier: ISC */
/*
 * A program of a third party, with a format of its own: converts its standard
 * input from the format named first to the one named second.
 */
#include <stdio.h>
#include <unistd.h>

#include "gemtext.h"

static ptrdiff_t
read_stdin(void *payload, void *buf, size_t len)
{
	(void)payload;
	return read(STDIN_FILENO, buf, len);
}

static int
write_stdout(void *payload, const void *buf, size_t len)
{
	(void)payload;
	return fwrite(buf, 1, len, stdout) == len ? 0 : -1;
}

int
main(int argc, char **argv)
{
	pcut_input in = PCUT_INPUT_INIT;
	pcut_sink sink = PCUT_SINK_INIT;
	pcut_status status = PCUT_ENOMEM;
	pcut_context *ctx;

	if (argc != 3) {
		fprintf(stderr, "usage: example FROM TO <input >output\n");
		return 2;
	}
	in.read = read_stdin;
	in.name = "standard input";
	sink.write = write_stdout;
	ctx = pcut_context_new(NULL);
	if (ctx != NULL)
		status = pcut_format_add(ctx, &pcut_format_gemtext);
	if (status >= 0)
		status = pcut_convert(ctx, argv[1], &in, argv[2], &sink);
	if (status < 0)
		fprintf(stderr, "example: %s\n", ctx != NULL
		    ? pcut_last_error(ctx)->text : "out of memory");
	pcut_context_free(ctx);
	return status < 0 || fflush(stdout) != 0;
}
