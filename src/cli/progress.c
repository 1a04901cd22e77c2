/* SPDX-License-Identifier: ISC */
/*
 * Progress.  The line is shown after a second, a few times a second, never
 * longer than the terminal is wide just then, and goes before anything else
 * is printed.  What is no terminal gets it, if it is wanted at all, as lines,
 * one a second.
 */
#define _DEFAULT_SOURCE /* TIOCGWINSZ */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "progress.h"
#include "worker.h"
#include "write.h"

#define FIRST_MS 1000
#define EVERY_MS 200
#define LINES_MS 1000

struct cli_progress {
	cli_messages *m;
	int is_terminal, is_dumb, shown;
	size_t shown_width;
	uint64_t start_ms, last_ms;
	uint64_t resumed;
};

static void
clear(void *payload)
{
	cli_progress *p = payload;
	cli_text t = { NULL, 0, 0 };
	size_t i;

	if (!p->shown)
		return;
	p->shown = 0;
	if (p->is_dumb) {
		cli_text_putc(&t, '\r');
		for (i = 0; i < p->shown_width; i++)
			cli_text_putc(&t, ' ');
		cli_text_putc(&t, '\r');
	} else {
		cli_text_puts(&t, "\r\033[K");
	}
	(void)cli_write(STDERR_FILENO, cli_text_str(&t), 0);
	cli_text_free(&t);
}

cli_progress *
cli_progress_begin(const cli_options *o, cli_messages *m)
{
	const char *term = getenv("TERM");
	int is_terminal = isatty(STDERR_FILENO);
	cli_progress *p;

	if (o->dry_run || o->progress == CLI_COLOR_NEVER ||
	    (o->progress == CLI_COLOR_AUTO && (!is_terminal || m->quiet)))
		return NULL;
	p = cli_alloc(NULL, sizeof(*p));
	memset(p, 0, sizeof(*p));
	p->m = m;
	p->is_terminal = is_terminal;
	p->is_dumb = term == NULL || strcmp(term, "dumb") == 0;
	p->start_ms = cli_now_ms();
	m->before = clear;
	m->before_payload = p;
	return p;
}

static size_t
width_now(void)
{
	struct winsize size;

	return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 &&
	    size.ws_col > 0 ? size.ws_col : 80;
}

static void
put_left(cli_text *t, uint64_t seconds)
{
	if (seconds >= 3600)
		cli_text_putf(t, ", %llu:%02u:%02u left",
		    (unsigned long long)(seconds / 3600),
		    (unsigned)(seconds / 60 % 60), (unsigned)(seconds % 60));
	else
		cli_text_putf(t, ", %u:%02u left", (unsigned)(seconds / 60),
		    (unsigned)(seconds % 60));
}

static void
words(const cli_progress *p, const cli_tally *t, uint64_t total,
    uint64_t now, cli_text *line)
{
	uint64_t done = t->inputs - t->resumed;
	double seconds = (double)(now - p->start_ms) / 1000;
	double rate = seconds > 0 ? (double)done / seconds : 0;

	cli_text_putf(line, "%llu", (unsigned long long)t->inputs);
	if (total > 0)
		cli_text_putf(line, "/%llu", (unsigned long long)total);
	cli_text_putf(line, rate < 10 ? ", %.1f/s" : ", %.0f/s", rate);
	if (t->failed + t->unwritten > 0)
		cli_text_putf(line, ", %llu failed",
		    (unsigned long long)(t->failed + t->unwritten));
	if (total > t->inputs && rate > 0)
		put_left(line,
		    (uint64_t)((double)(total - t->inputs) / rate) + 1);
}

void
cli_progress_show(cli_progress *p, const cli_tally *t, uint64_t total)
{
	cli_text line = { NULL, 0, 0 };
	uint64_t now = cli_now_ms();
	size_t width;

	if (p == NULL || now - p->start_ms < FIRST_MS || now - p->last_ms <
	    (p->is_terminal ? EVERY_MS : LINES_MS))
		return;
	p->last_ms = now;
	clear(p);
	words(p, t, total, now, &line);
	if (p->is_terminal) {
		/* In the last column some terminals begin a new line. */
		width = width_now();
		cli_text_cut(&line, width > 1 ? width - 1 : 0);
		p->shown = line.len > 0;
		p->shown_width = line.len;
	} else {
		cli_text_putc(&line, '\n');
	}
	(void)cli_write(STDERR_FILENO, cli_text_str(&line), 0);
	cli_text_free(&line);
}

void
cli_progress_end(cli_progress *p)
{
	if (p == NULL)
		return;
	clear(p);
	p->m->before = NULL;
	free(p);
}
