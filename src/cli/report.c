/* SPDX-License-Identifier: ISC */
/*
 * The report, a line at a time, each by one write(), so that a killed run
 * leaves whole lines and at most a part of one, which --resume takes away.
 *
 * A line comes after its output.  Where an output that exists is an error, a
 * line before says that it is about to be written: what a killed run has
 * written and not told of is then known from what was there before it.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "report.h"
#include "resume.h"
#include "worker.h"
#include "write.h"

struct cli_report {
	const char *path;
	cli_messages *m;
	int fd;
	int broken; /* told already */
	uint64_t start_ms;
	cli_resume before;
};

static int
fail(cli_report *r, const char *what)
{
	if (!r->broken)
		cli_say(r->m, PCUT_SEVERITY_ERROR, r->path, NULL,
		    "the report cannot be %s: %s", what, strerror(errno));
	r->broken = 1;
	return 0;
}

int
cli_report_line(cli_report *r, pcut_str line)
{
	if (r == NULL)
		return 1;
	if (r->broken)
		return 0;
	return cli_write(r->fd, line, 0) || fail(r, "written");
}

static int
read_earlier(cli_report *r, const char *options, cli_names *names)
{
	FILE *f = fopen(r->path, "re");

	if (f == NULL)
		return errno == ENOENT || fail(r, "read");
	cli_resume_read(&r->before, f, options, names);
	if (ferror(f)) {
		fclose(f);
		return fail(r, "read");
	}
	fclose(f);
	if (r->before.is_other) {
		cli_say(r->m, PCUT_SEVERITY_ERROR, r->path, NULL,
		    "is the report of a run with other options, or of another "
		    "version: --resume cannot go on with it");
		return 0;
	}
	return 1;
}

static void
put_options(const cli_options *o, cli_text *t)
{
	const char *epoch = getenv("SOURCE_DATE_EPOCH");

	cli_text_putf(t, "%016llx",
	    (unsigned long long)(o->fingerprint ^ (epoch != NULL
	    ? cli_table_key(epoch, strlen(epoch)) : 0)));
}

static int
open_file(cli_report *r, const cli_options *o, const cli_outputs *plan,
    const char *options)
{
	cli_text line = { NULL, 0, 0 };
	struct stat st;
	int good;

	if (o->output != NULL && strcmp(o->output, r->path) == 0) {
		cli_say(r->m, PCUT_SEVERITY_ERROR, r->path, NULL,
		    "the report is the output");
		return 0;
	}
	r->fd = open(r->path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY |
	    O_APPEND, 0666);
	if (r->fd < 0 || fstat(r->fd, &st) != 0)
		return fail(r, "written");
	if (cli_outputs_is_input(plan, &st)) {
		cli_say(r->m, PCUT_SEVERITY_ERROR, r->path, NULL,
		    "the report is an input");
		return 0;
	}
	if (S_ISREG(st.st_mode) &&
	    ftruncate(r->fd, o->resume ? r->before.end : 0) != 0)
		return fail(r, "written");
	if (r->before.end > 0)
		return 1;
	cli_text_puts(&line, "{\"type\":\"run\",\"version\":");
	cli_json_string(&line, pcut_str_from(pcut_version()));
	cli_text_putf(&line, ",\"options\":\"%s\"}\n", options);
	good = cli_report_line(r, cli_text_str(&line));
	cli_text_free(&line);
	return good;
}

static void
free_report(cli_report *r)
{
	if (r->fd >= 0)
		close(r->fd);
	cli_resume_free(&r->before);
	free(r);
}

int
cli_report_open(cli_report **out, const cli_options *o, cli_messages *m,
    const cli_outputs *plan, cli_names *names)
{
	cli_text options = { NULL, 0, 0 };
	cli_report *r;
	int good;

	*out = NULL;
	if (o->report == NULL || o->dry_run)
		return 1;
	r = cli_alloc(NULL, sizeof(*r));
	memset(r, 0, sizeof(*r));
	r->path = o->report;
	r->m = m;
	r->fd = -1;
	r->start_ms = cli_now_ms();
	put_options(o, &options);
	good = (!o->resume || read_earlier(r, options.ptr,
	    plan->needs_article ? names : NULL)) &&
	    open_file(r, o, plan, options.ptr);
	cli_text_free(&options);
	if (good)
		*out = r;
	else
		free_report(r);
	return good;
}

int
cli_report_has(cli_report *r, const char *input)
{
	const uint64_t *was;
	char modified[64];
	struct stat st;

	if (r == NULL || (was = cli_table_find(&r->before.done,
	    cli_table_key(input, strlen(input)))) == NULL || *was == 0)
		return 0;
	if (*was == 1)
		return 1; /* its output was there, so it was not looked at */
	if (stat(input, &st) != 0)
		return 0;
	snprintf(modified, sizeof(modified), "%lld.%09ld",
	    (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
	return cli_resume_state((uint64_t)st.st_size, modified) == *was;
}

int
cli_report_begins(cli_report *r, const cli_outputs *plan, const char *path)
{
	cli_text line = { NULL, 0, 0 };
	const uint64_t *begun;
	struct stat st;

	if (r == NULL || path == NULL ||
	    plan->on_exists != CLI_EXISTS_ERROR)
		return 0;
	begun = cli_table_find(&r->before.begun, cli_name_key(path));
	if (begun != NULL && *begun != 0)
		return 1;
	if (lstat(path, &st) == 0)
		return 0;
	cli_text_puts(&line, "{\"type\":\"begun\"");
	cli_json_member(&line, "output", path);
	cli_text_puts(&line, "}\n");
	cli_report_line(r, cli_text_str(&line));
	cli_text_free(&line);
	return 0;
}

void
cli_report_moves(cli_report *r, const char *was, const char *now)
{
	cli_text line = { NULL, 0, 0 };

	if (r == NULL)
		return;
	cli_text_puts(&line, "{\"type\":\"moved\"");
	cli_json_member(&line, "output", was);
	cli_json_member(&line, "to", now);
	cli_text_puts(&line, "}\n");
	cli_report_line(r, cli_text_str(&line));
	cli_text_free(&line);
}

int
cli_report_close(cli_report *r, const cli_tally *t, cli_result result)
{
	cli_text line = { NULL, 0, 0 };
	int good;

	if (r == NULL)
		return 1;
	cli_text_putf(&line, "{\"type\":\"summary\",\"inputs\":%llu,"
	    "\"converted\":%llu,\"skipped\":%llu,\"failed\":%llu,"
	    "\"unwritten\":%llu,\"resumed\":%llu,\"bytes\":%llu,"
	    "\"milliseconds\":%llu,\"result\":\"%s\"}\n",
	    (unsigned long long)t->inputs, (unsigned long long)t->done,
	    (unsigned long long)t->skipped, (unsigned long long)t->failed,
	    (unsigned long long)t->unwritten, (unsigned long long)t->resumed,
	    (unsigned long long)t->bytes,
	    (unsigned long long)(cli_now_ms() - r->start_ms),
	    result == CLI_RESULT_DONE ? "complete"
	    : result == CLI_RESULT_INTERRUPTED ? "interrupted" : "stopped");
	good = cli_report_line(r, cli_text_str(&line));
	cli_text_free(&line);
	if (close(r->fd) != 0 && good)
		good = fail(r, "written");
	r->fd = -1;
	free_report(r);
	return good;
}
