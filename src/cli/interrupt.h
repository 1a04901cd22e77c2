/* SPDX-License-Identifier: ISC */
/* interrupt.h - SIGINT, SIGTERM and SIGHUP leave no half-made file. */
#ifndef CLI_INTERRUPT_H
#define CLI_INTERRUPT_H

/* Watch for the signals, unless they were ignored from the start. */
void cli_interrupt_watch(void);

/*
 * Between these two a signal is noted instead of ending the process: a
 * temporary file is there that only its writer can remove.
 */
void cli_interrupt_hold(void);
void cli_interrupt_release(void);

/* The signal that was noted; 0 if none was. */
int cli_interrupt_noted(void);

/* End the process as that signal would have. */
void cli_interrupt_end(int number);

#endif /* CLI_INTERRUPT_H */
