/* SPDX-License-Identifier: ISC */
/*
 * Signals.  While nothing is half made they end the process at once.  While a
 * writer has a temporary file they are noted, and whoever reads or writes
 * next sees the note, closes the writer and ends the process.
 *
 * SIGPIPE is ignored here so that a reader of standard error that has gone
 * does not leave a temporary file behind; a closed standard output is seen by
 * its write, and then the process ends as by SIGPIPE.
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "interrupt.h"

/* A handler can be told things by globals only. */
static volatile sig_atomic_t held, noted;

void
cli_interrupt_end(int number)
{
	struct sigaction act;
	sigset_t set;

	memset(&act, 0, sizeof(act));
	act.sa_handler = SIG_DFL;
	sigaction(number, &act, NULL);
	sigemptyset(&set);
	sigaddset(&set, number);
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	raise(number);
	_Exit(128 + number);
}

static void
handle(int number)
{
	if (held && !noted)
		noted = number; /* a second one ends at once */
	else
		cli_interrupt_end(number);
}

void
cli_interrupt_watch(void)
{
	static const int numbers[] = { SIGINT, SIGTERM, SIGHUP };
	struct sigaction act, was;
	size_t i;

	memset(&act, 0, sizeof(act));
	sigemptyset(&act.sa_mask);
	act.sa_handler = handle; /* without SA_RESTART: reads return */
	for (i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		if (sigaction(numbers[i], NULL, &was) == 0 &&
		    was.sa_handler != SIG_IGN)
			sigaction(numbers[i], &act, NULL);
	act.sa_handler = SIG_IGN;
	sigaction(SIGPIPE, &act, NULL);
}

void
cli_interrupt_hold(void)
{
	held = 1;
}

void
cli_interrupt_release(void)
{
	held = 0;
	if (noted)
		cli_interrupt_end(noted);
}

int
cli_interrupt_noted(void)
{
	return noted;
}
