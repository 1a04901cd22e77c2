/* SPDX-License-Identifier: ISC */
/*
 * A run over several inputs: their names first, if those need no article;
 * then workers convert, and what they send is put together in the order of
 * the inputs: messages, rows or articles, lines of the report.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bulk.h"
#include "convert.h"
#include "inputs.h"
#include "interrupt.h"
#include "jobs.h"
#include "processors.h"
#include "progress.h"
#include "report.h"
#include "rows.h"

typedef struct bulk {
	const cli_options *o;
	cli_messages *m;
	cli_outputs *out;
	cli_tally *tally;
	cli_inputs *inputs;
	cli_names names;
	cli_queue q;
	cli_report *report;
	cli_progress *progress;
	cli_rows *rows;       /* put together; NULL: there are none */
	uint64_t total;       /* inputs; 0: not known */
	cli_result result;
} bulk;

/* ---- Names that are known before reading -------------------------------- */

static int
has_names(const bulk *b)
{
	return b->out->kind == CLI_OUTPUT_MANY && !b->out->needs_article;
}

/* Once through all inputs, where something has to be known of all. */
static int
foresee(bulk *b)
{
	int protects = b->out->on_exists == CLI_EXISTS_OVERWRITE;
	cli_text name = { NULL, 0, 0 };
	struct stat st;
	cli_input in;

	if (!b->out->several)
		protects = 0; /* the plan has seen to it */
	else if (b->out->kind == CLI_OUTPUT_STDOUT)
		protects = fstat(STDOUT_FILENO, &st) == 0 &&
		    S_ISREG(st.st_mode) && st.st_size > 0;
	else if (b->out->kind == CLI_OUTPUT_FILE)
		protects &= stat(b->o->output, &st) == 0;
	if (!has_names(b) && !protects)
		return 1;
	cli_inputs_keep(b->inputs);
	while (cli_inputs_next(b->inputs, &in) && !cli_interrupt_noted()) {
		cli_name_source src = { .input = in.path, .kept = in.kept,
			.ext = b->out->ext, .index = 1 };

		b->total++;
		if (protects)
			cli_outputs_protect(b->out, in.path);
		if (!has_names(b))
			continue;
		cli_text_cut(&name, 0);
		cli_outputs_name(b->out, &src, &name);
		cli_names_foresee(&b->names, name.ptr, &src);
	}
	cli_text_free(&name);
	if (protects && b->out->shared &&
	    cli_outputs_is_input(b->out, &st)) {
		cli_say(b->m, PCUT_SEVERITY_ERROR, NULL, NULL,
		    "the output is an input: %s",
		    b->o->output != NULL ? b->o->output : "standard output");
		return 0;
	}
	return cli_inputs_rewind(b->inputs);
}

/* ---- What the workers ask ----------------------------------------------- */

static int
next_input(void *payload, cli_slot *s)
{
	cli_text name = { NULL, 0, 0 }, path = { NULL, 0, 0 };
	bulk *b = payload;
	cli_input in;

	if (cli_interrupt_noted() || !cli_inputs_next(b->inputs, &in))
		return 0;
	s->path = cli_copy(in.path);
	s->kept = in.kept;
	if (cli_report_has(b->report, in.path)) {
		s->skip = 1;
		s->state = CLI_SLOT_DONE;
	}
	if (!has_names(b))
		return 1;
	{
		cli_name_source src = { .input = in.path, .kept = in.kept,
			.ext = b->out->ext, .index = 1 };

		cli_outputs_name(b->out, &src, &name);
		if (cli_names_hand_out(&b->names, name.ptr, &src, &path) ==
		    CLI_NAME_TWICE) {
			s->twice = 1;
			s->state = CLI_SLOT_DONE;
		}
	}
	s->first = path.ptr;
	if (!s->skip && !s->twice)
		s->ours = cli_report_begins(b->report, b->out, s->first);
	cli_text_free(&name);
	return 1;
}

/* Whether the pair of name and path is among those granted to s. */
static int
was_granted(const cli_slot *s, const char *path)
{
	size_t i = 0;

	while (i < s->granted.len) {
		i += strlen(s->granted.ptr + i) + 1;
		if (strcmp(s->granted.ptr + i, path) == 0)
			return 1;
		i += strlen(s->granted.ptr + i) + 1;
	}
	return 0;
}

static void
before_move(void *payload, const char *was, const char *now)
{
	const bulk *b = payload;

	cli_report_moves(b->report, was, now);
}

static void
tell_move(bulk *b, cli_name_move *move)
{
	if (!cli_outputs_tell_move(b->out, move))
		b->tally->unwritten++;
}

static cli_name_state
settle(void *payload, cli_slot *s, const char *name, size_t index,
    cli_text *path, int *ours)
{
	cli_name_source src = { .input = s->path, .kept = s->kept,
		.ext = NULL, .index = index };
	cli_name_move move = { { NULL, 0, 0 }, { NULL, 0, 0 }, 0, 0 };
	bulk *b = payload;
	cli_name_state state = cli_names_settle(&b->names, name, &src, path,
	    &move);

	tell_move(b, &move);
	/* A worker that ended had this name: the next one goes on with it. */
	*ours = was_granted(s, path->ptr);
	if (*ours)
		return state == CLI_NAME_TWICE ? CLI_NAME_FREE : state;
	if (state != CLI_NAME_TWICE) {
		*ours = cli_report_begins(b->report, b->out, path->ptr);
		cli_text_put(&s->granted, PCUT_STR(name, strlen(name) + 1));
		cli_text_put(&s->granted,
		    PCUT_STR(path->ptr, path->len + 1));
	}
	return state;
}

static void
written(void *payload, cli_slot *s, const char *name, const char *path)
{
	cli_name_move move = { { NULL, 0, 0 }, { NULL, 0, 0 }, 0, 0 };
	bulk *b = payload;

	(void)s;
	cli_names_written(&b->names, name, path, &move);
	tell_move(b, &move);
}

static uint64_t
count(void *payload)
{
	const bulk *b = payload;

	return b->out->number;
}

/* ---- What comes of an input, in order ----------------------------------- */

static int
take_rows(void *payload, pcut_str data)
{
	bulk *b = payload;

	return cli_rows_put(b->rows, data);
}

static int
take_text(void *payload, pcut_str data)
{
	cli_text_put(payload, data);
	return 1;
}

/* Articles for an output that only one process can write. */
static cli_result
put_articles(bulk *b, cli_slot *s)
{
	cli_text data = { NULL, 0, 0 };
	cli_result result = CLI_RESULT_DONE;
	pcut_reader *reader = NULL;
	pcut_status status;
	pcut_article *a;
	size_t index = 0;

	if (!cli_queue_get(&b->q, s, take_text, &data)) {
		cli_say(b->m, PCUT_SEVERITY_ERROR, s->path, NULL,
		    "a temporary file cannot be read: %s", strerror(errno));
		cli_text_free(&data);
		return CLI_RESULT_DISK_FULL;
	}
	status = pcut_reader_open_memory(b->out->ctx, "json",
	    cli_text_str(&data), &reader);
	while (status == PCUT_OK && result == CLI_RESULT_DONE) {
		status = pcut_reader_next(reader, &a);
		if (status == PCUT_OK)
			result = cli_outputs_put_collected(b->out, s->path,
			    ++index, a);
		pcut_article_free(a);
	}
	if (status < 0)
		result = cli_tell_failure(b->m, b->out->ctx, status, s->path);
	pcut_reader_close(reader);
	cli_text_free(&data);
	return result;
}

static cli_result
put_shared(bulk *b, cli_slot *s)
{
	if (s->data.len == 0 && s->spooled == 0)
		return CLI_RESULT_DONE;
	if (!b->out->rows)
		return put_articles(b, s);
	if (cli_queue_get(&b->q, s, take_rows, b)) {
		b->out->number += s->result.done;
		return CLI_RESULT_DONE;
	}
	if (cli_interrupt_noted())
		return CLI_RESULT_INTERRUPTED;
	if (errno == EPIPE)
		return CLI_RESULT_PIPE_CLOSED;
	cli_say(b->m, PCUT_SEVERITY_ERROR,
	    b->out->kind == CLI_OUTPUT_STDOUT ? "standard output"
	    : b->o->output, NULL, "cannot be written: %s", strerror(errno));
	return CLI_RESULT_OUTPUT_FAILED;
}

static void
refuse_twice(bulk *b, cli_slot *s)
{
	cli_record r;

	memset(&r, 0, sizeof(r));
	b->m->note = cli_record_note;
	b->m->payload = &r;
	cli_say(b->m, PCUT_SEVERITY_ERROR, s->path, "input.twice",
	    "is given twice");
	b->m->note = NULL;
	r.failed = 1;
	cli_record_json(&r, s->path, NULL, &s->line);
	cli_record_free(&r);
	s->result.failed = 1;
}

static void
print_planned(bulk *b, cli_slot *s)
{
	cli_text t = { NULL, 0, 0 };
	const char *to = s->first != NULL ? s->first
	    : b->out->kind == CLI_OUTPUT_STDOUT ? "-" : b->o->output;

	cli_text_escape(&t, pcut_str_from(s->path));
	cli_text_putc(&t, '\t');
	cli_text_escape(&t, pcut_str_from(to));
	cli_text_putc(&t, '\n');
	if (!cli_rows_put(b->rows, cli_text_str(&t)))
		b->result = errno == EPIPE ? CLI_RESULT_PIPE_CLOSED
		    : CLI_RESULT_OUTPUT_FAILED;
	cli_text_free(&t);
}

static int
done(void *payload, cli_slot *s)
{
	bulk *b = payload;
	cli_tally *t = b->tally;
	cli_frame_result *r = &s->result;
	cli_result result = CLI_RESULT_DONE;

	t->inputs++;
	if (s->skip) {
		t->resumed++;
		return 1;
	}
	if (s->twice)
		refuse_twice(b, s);
	cli_messages_print(b->m, cli_text_str(&s->messages));
	if (b->out->shared)
		result = put_shared(b, s);
	else
		b->out->number += r->done;
	if (result == CLI_RESULT_FAILED) {
		r->failed++;
		r->done -= r->done > 0;
		result = CLI_RESULT_DONE;
	}
	t->done += r->done;
	t->skipped += r->skipped;
	t->failed += r->failed;
	t->unwritten += r->unwritten;
	t->bytes += r->bytes;
	if (result == CLI_RESULT_DONE)
		result = (cli_result)r->result;
	if (!cli_report_line(b->report, cli_text_str(&s->line)))
		result = CLI_RESULT_OUTPUT_FAILED;
	if (r->result == CLI_RESULT_DISK_FULL)
		cli_say(b->m, PCUT_SEVERITY_ERROR, NULL, NULL,
		    "the run ends: nothing more can be written there");
	b->result = result;
	if (b->o->fail_fast && r->failed + r->unwritten > 0 &&
	    result == CLI_RESULT_DONE)
		return 0;
	return result == CLI_RESULT_DONE;
}

static void
tick(void *payload)
{
	bulk *b = payload;

	cli_progress_show(b->progress, b->tally, b->total);
}

/* What was done was in an output that could not be finished. */
void
cli_tally_lost(cli_tally *t)
{
	t->failed += t->done + 1;
	t->done = 0;
}

/* ---- The run ------------------------------------------------------------ */

static void
convert_all(bulk *b)
{
	cli_jobs_owner owner = { next_input, done, settle, written, count,
		tick, b };
	size_t jobs = b->o->jobs > 0 ? b->o->jobs : cli_processors();

	if (b->total > 0 && b->total < jobs)
		jobs = (size_t)b->total;
	if (!cli_jobs_run(&owner, &b->q, jobs, b->o, b->m, b->out))
		b->result = CLI_RESULT_USAGE;
	else if (cli_interrupt_noted())
		b->result = CLI_RESULT_INTERRUPTED;
}

static void
list_all(bulk *b)
{
	cli_slot s;

	for (;;) {
		memset(&s, 0, sizeof(s));
		if (b->result != CLI_RESULT_DONE || !next_input(b, &s))
			return;
		b->tally->inputs++;
		if (s.twice) {
			refuse_twice(b, &s);
			b->tally->failed++;
		} else if (!s.skip) {
			print_planned(b, &s);
			b->tally->done++;
		}
		free(s.path);
		free(s.first);
		cli_text_free(&s.line);
	}
}

/* Where rows go, or the lines of a dry run. */
static int
open_rows(bulk *b)
{
	const char *path = b->o->dry_run ||
	    b->out->kind == CLI_OUTPUT_STDOUT ? NULL : b->o->output;

	if (!b->o->dry_run && !b->out->rows)
		return 1;
	b->rows = cli_rows_open(b->out->ctx, path);
	if (b->rows != NULL)
		return 1;
	cli_say(b->m, PCUT_SEVERITY_ERROR, path, NULL,
	    "cannot be written: %s", strerror(errno));
	b->result = CLI_RESULT_OUTPUT_FAILED;
	return 0;
}

static void
finish(bulk *b)
{
	cli_result end = CLI_RESULT_DONE;

	if (b->rows != NULL && b->result == CLI_RESULT_DONE &&
	    !cli_rows_finish(b->rows)) {
		cli_say(b->m, PCUT_SEVERITY_ERROR, b->o->output, NULL,
		    "cannot be written: %s", strerror(errno));
		b->result = CLI_RESULT_OUTPUT_FAILED;
	}
	cli_rows_close(b->rows);
	if (b->result == CLI_RESULT_DONE && !b->o->dry_run)
		end = cli_outputs_finish(b->out);
	if (end != CLI_RESULT_DONE)
		b->result = end;
	if (end == CLI_RESULT_FAILED)
		cli_tally_lost(b->tally);
}

cli_result
cli_bulk(const cli_options *o, cli_messages *m, cli_outputs *out,
    cli_tally *tally)
{
	bulk b = { .o = o, .m = m, .out = out, .tally = tally };
	cli_text outputs = { NULL, 0, 0 };
	const char *slash;

	b.names.before = before_move;
	b.names.payload = &b;
	b.names.keeps = out->on_exists != CLI_EXISTS_OVERWRITE;
	b.inputs = cli_inputs_open(o, m);
	if (b.inputs == NULL)
		return CLI_RESULT_USAGE;
	/* Else what is written would be read. */
	if (out->kind == CLI_OUTPUT_MANY) {
		cli_text_puts(&outputs, *out->folder != '\0' ? out->folder
		    : out->template);
		cli_text_cut(&outputs, strcspn(outputs.ptr, "{"));
		slash = strrchr(outputs.ptr, '/');
		cli_text_cut(&outputs, slash != NULL
		    ? (size_t)(slash + 1 - outputs.ptr) : 0);
		cli_inputs_leave_out(b.inputs, outputs.ptr);
	}
	cli_interrupt_hold();
	if (!cli_report_open(&b.report, o, m, out, &b.names)) {
		b.result = CLI_RESULT_USAGE;
	} else if (!foresee(&b)) {
		b.result = CLI_RESULT_USAGE;
	} else if (open_rows(&b)) {
		b.progress = cli_progress_begin(o, m);
		if (o->dry_run)
			list_all(&b);
		else
			convert_all(&b);
		cli_progress_end(b.progress);
		tally->failed += cli_inputs_failures(b.inputs);
		if (tally->inputs + tally->failed == 0 &&
		    b.result == CLI_RESULT_DONE)
			cli_say(m, PCUT_SEVERITY_WARNING, NULL, NULL,
			    "there are no inputs");
		finish(&b);
		if (!cli_report_close(b.report, tally, b.result) &&
		    b.result == CLI_RESULT_DONE)
			b.result = CLI_RESULT_OUTPUT_FAILED;
	}
	cli_queue_free(&b.q);
	cli_names_free(&b.names);
	cli_inputs_free(b.inputs);
	cli_text_free(&outputs);
	return b.result;
}
