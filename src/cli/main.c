/* SPDX-License-Identifier: ISC */
/*
 * presscut - convert articles between formats.
 *
 * The program is a user of the library like any other; see presscut(1).
 */
#include <errno.h>
#include <fcntl.h>
#ifdef __linux__
#include <malloc.h>
#endif
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "completion.h"
#include "help.h"
#include "messages.h"
#include "options.h"
#include "run.h"
#include "text.h"
#include "write.h"

enum { EXIT_USAGE = 2, EXIT_OUTPUT = 4 };

/*
 * A closed standard descriptor would be given to the next file that is
 * opened, and what is meant for the one would reach the other.
 */
static void
fill_standard_descriptors(void)
{
	int fd;

	do
		fd = open("/dev/null", O_RDONLY);
	while (fd >= 0 && fd <= STDERR_FILENO);
	if (fd >= 0)
		close(fd);
}

/*
 * What one document took serves the next: memory that went back to the system
 * after each would come as new pages, which cost more than reading them.
 */
static void
keep_memory(void)
{
#ifdef M_TRIM_THRESHOLD
	mallopt(M_MMAP_THRESHOLD, 2 << 20);
	mallopt(M_TRIM_THRESHOLD, 32 << 20);
#endif
}

static int
print(cli_messages *m, const cli_text *t)
{
	if (cli_write(STDOUT_FILENO, cli_text_str(t), 0) &&
	    close(STDOUT_FILENO) == 0)
		return 0;
	cli_say(m, PCUT_SEVERITY_ERROR, "standard output", NULL,
	    "cannot be written: %s", strerror(errno));
	return EXIT_OUTPUT;
}

/* Tasks that only tell. */
static int
tell(const cli_options *o, cli_messages *m)
{
	pcut_context *ctx = pcut_context_new(NULL);
	cli_text t = { NULL, 0, 0 };
	int status = EXIT_USAGE;

	if (ctx == NULL)
		cli_alloc(NULL, SIZE_MAX / 2);
	switch (o->task) {
	case CLI_TASK_HELP_FORMAT:
		if (!cli_help_format(&t, ctx, o->topic)) {
			cli_say(m, PCUT_SEVERITY_ERROR, NULL, NULL,
			    "--help: no format '%s'; see presscut "
			    "--list-formats", o->topic);
			goto out;
		}
		break;
	case CLI_TASK_LIST_FORMATS:
		cli_help_formats(&t, ctx);
		break;
	case CLI_TASK_VERSION:
		cli_text_putf(&t, "presscut %s\n", pcut_version());
		break;
	case CLI_TASK_COMPLETION:
		cli_completion(&t, ctx, o->topic);
		break;
	default:
		cli_help(&t);
	}
	status = print(m, &t);
out:
	cli_text_free(&t);
	pcut_context_free(ctx);
	return status;
}

int
main(int argc, char **argv)
{
	cli_messages m;
	cli_options o = {0};
	int status = EXIT_USAGE;

	fill_standard_descriptors();
	keep_memory();
	memset(&m, 0, sizeof(m));
	if (!cli_options_parse(&o, &m, argc, argv))
		goto out;
	if (o.task != CLI_TASK_CONVERT) {
		status = tell(&o, &m);
		goto out;
	}
	if (o.n_inputs == 0 && o.files_from == NULL && isatty(STDIN_FILENO)) {
		cli_say(&m, PCUT_SEVERITY_ERROR, NULL, NULL,
		    "no input; presscut INPUT..., or - to type it here; -h "
		    "tells more");
		goto out;
	}
	if (o.n_inputs == 0 && o.files_from == NULL)
		o.inputs[o.n_inputs++] = "-";
	status = cli_run(&o, &m);
out:
	cli_options_free(&o);
	return status;
}
