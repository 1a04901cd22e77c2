/* SPDX-License-Identifier: ISC */
/*
 * The run: options are made into a plan, then one input is converted here, or
 * several in processes of their own.  One bad input costs itself only.
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bulk.h"
#include "confine.h"
#include "convert.h"
#include "interrupt.h"
#include "report.h"
#include "run.h"

enum { EXIT_ALL = 0, EXIT_SOME = 1, EXIT_USAGE = 2, EXIT_NONE = 3,
	EXIT_OUTPUT = 4, EXIT_BY_SIGNAL = 128 };

/* The one input there is. */
static cli_result
convert_one(cli_converter *c, cli_outputs *out, cli_tally *tally)
{
	const char *path = c->o->inputs[0], *slash = strrchr(path, '/');
	cli_input input = { path,
		slash != NULL ? (size_t)(slash + 1 - path) : 0 };
	cli_record record;
	cli_result result, end;

	memset(&record, 0, sizeof(record));
	if (!cli_confine(c->o, out, c->m))
		return CLI_RESULT_USAGE;
	result = cli_outputs_begin(out, NULL, 0);
	if (result == CLI_RESULT_DONE)
		cli_convert(c, &input, &record);
	else
		cli_record_count(&record, result);
	result = record.result;
	tally->done = record.done;
	tally->skipped = record.skipped;
	tally->failed = record.failed;
	tally->unwritten = record.unwritten;
	cli_record_free(&record);
	/* What came before a failure is worth keeping; what was cut off is
	   not. */
	if (!cli_ends_run(out, result)) {
		end = cli_outputs_finish(out);
		if (end != CLI_RESULT_DONE)
			result = end;
		if (end == CLI_RESULT_FAILED)
			cli_tally_lost(tally);
	}
	return result;
}

static int
exit_status(const cli_options *o, const cli_tally *t, cli_result result)
{
	uint64_t failed = t->failed + t->unwritten;

	switch (result) {
	case CLI_RESULT_USAGE:
		return EXIT_USAGE;
	case CLI_RESULT_PIPE_CLOSED:
		return EXIT_BY_SIGNAL + SIGPIPE;
	case CLI_RESULT_INTERRUPTED:
		return EXIT_BY_SIGNAL + cli_interrupt_noted();
	case CLI_RESULT_OUTPUT_FAILED:
	case CLI_RESULT_DISK_FULL:
		return EXIT_OUTPUT;
	default:
		break;
	}
	if (failed == 0 || o->fail_on == CLI_FAIL_NONE)
		return EXIT_ALL;
	if (t->done + t->resumed > 0)
		return o->fail_on == CLI_FAIL_ALL ? EXIT_ALL : EXIT_SOME;
	return t->unwritten > 0 && t->failed == 0 ? EXIT_OUTPUT : EXIT_NONE;
}

/* One input without a report is converted here: it is done before another
 * process would have begun. */
static int
is_bulk(const cli_options *o, const cli_outputs *out)
{
	return out->several || o->report != NULL || o->dry_run ||
	    (o->timeout_given && o->timeout_ms > 0) ||
	    (o->memory_given && o->max_memory > 0);
}

int
cli_run(const cli_options *o, cli_messages *m)
{
	cli_result result = CLI_RESULT_USAGE;
	cli_converter converter;
	cli_outputs out;
	cli_tally tally;

	memset(&tally, 0, sizeof(tally));
	cli_converter_init(&converter, o, m, &out);
	if (cli_outputs_plan(&out, o, m, converter.ctx)) {
		cli_converter_limits(&converter, !is_bulk(o, &out));
		cli_interrupt_watch();
		result = is_bulk(o, &out) ? cli_bulk(o, m, &out, &tally)
		    : convert_one(&converter, &out, &tally);
	}
	cli_outputs_free(&out);
	cli_interrupt_release();
	cli_converter_free(&converter);
	if (result == CLI_RESULT_PIPE_CLOSED)
		cli_interrupt_end(SIGPIPE);
	return exit_status(o, &tally, result);
}
