/* SPDX-License-Identifier: ISC */
/*
 * Diagnostics: presscut: page.html:214:9: warning: text [code]
 *
 * A line is written by one write(), so that the lines of several processes do
 * not mix.  Of warnings with one code the first few of an input are told and
 * the rest counted: a damaged page has thousands.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "messages.h"
#include "write.h"

#define TOLD_OF_ONE_CODE 5

void
cli_messages_color(cli_messages *m, cli_color wish)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

	if (wish != CLI_COLOR_AUTO)
		m->color = wish == CLI_COLOR_ALWAYS;
	else
		m->color = isatty(STDERR_FILENO) &&
		    (no == NULL || *no == '\0') &&
		    (term == NULL || strcmp(term, "dumb") != 0);
}

void
cli_text_escape(cli_text *t, pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len, *was;
	uint32_t cp;

	while (p < end) {
		was = p;
		cp = cli_text_next(&p, end);
		if (cp == CLI_BAD_BYTE)
			cli_text_putf(t, "\\x%02x", (unsigned char)*was);
		else if (cp == '\n')
			cli_text_puts(t, "\\n");
		else if (cp == '\t')
			cli_text_puts(t, "\\t");
		else if (cp == '\r')
			cli_text_puts(t, "\\r");
		else if (cp < 0x80 && cli_cp_is_unseen(cp))
			cli_text_putf(t, "\\x%02x", (unsigned)cp);
		else if (cli_cp_is_unseen(cp))
			cli_text_putf(t, cp > 0xFFFF ? "\\U%08x" : "\\u%04x",
			    (unsigned)cp);
		else
			cli_text_put(t, PCUT_STR(was, (size_t)(p - was)));
	}
}

void
cli_messages_print(cli_messages *m, pcut_str lines)
{
	if (m->log != NULL) {
		cli_text_put(m->log, lines);
		return;
	}
	if (lines.len > 0 && m->before != NULL)
		m->before(m->before_payload);
	/* Where nobody listens there is nothing to be done. */
	(void)cli_write(STDERR_FILENO, lines, 0);
}

static void
say(cli_messages *m, pcut_severity severity, const char *source,
    uint32_t line, uint32_t column, const char *code, pcut_str words)
{
	static const char *const names[] = { "note", "warning", "error" };
	static const char *const colors[] = { "36", "1;35", "1;31" };
	cli_text t = { NULL, 0, 0 };

	cli_text_puts(&t, "presscut: ");
	if (source != NULL && strcmp(source, "-") == 0)
		source = "standard input";
	if (source != NULL && *source != '\0') {
		cli_text_escape(&t, pcut_str_from(source));
		if (line > 0)
			cli_text_putf(&t, ":%lu", (unsigned long)line);
		if (line > 0 && column > 0)
			cli_text_putf(&t, ":%lu", (unsigned long)column);
		cli_text_puts(&t, ": ");
	}
	if (m->color)
		cli_text_putf(&t, "\033[%sm%s:\033[0m ", colors[severity],
		    names[severity]);
	else
		cli_text_putf(&t, "%s: ", names[severity]);
	cli_text_escape(&t, words);
	if (code != NULL && *code != '\0') {
		cli_text_puts(&t, " [");
		cli_text_escape(&t, pcut_str_from(code));
		cli_text_putc(&t, ']');
	}
	cli_text_putc(&t, '\n');
	cli_messages_print(m, cli_text_str(&t));
	cli_text_free(&t);
}

/* Whether a message of that severity and code is to be told. */
static int
is_told(cli_messages *m, pcut_severity severity, const char *code)
{
	size_t i;

	if (severity >= PCUT_SEVERITY_ERROR)
		return 1;
	if (m->quiet)
		return 0;
	if (m->verbose)
		return 1;
	if (severity == PCUT_SEVERITY_NOTE)
		return 0;
	if (code == NULL || *code == '\0' ||
	    strlen(code) >= sizeof(m->seen[0].code))
		return 1;
	for (i = 0; i < m->n_seen; i++)
		if (strcmp(m->seen[i].code, code) == 0)
			return ++m->seen[i].count <= TOLD_OF_ONE_CODE;
	if (m->n_seen < CLI_MESSAGE_CODES) {
		memcpy(m->seen[m->n_seen].code, code, strlen(code) + 1);
		m->seen[m->n_seen++].count = 1;
	}
	return 1;
}

void
cli_say(cli_messages *m, pcut_severity severity, const char *source,
    const char *code, const char *fmt, ...)
{
	va_list ap;
	char *words;
	int n;

	if ((m->note == NULL || severity == PCUT_SEVERITY_NOTE) &&
	    !is_told(m, severity, code))
		return;
	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	words = cli_alloc(NULL, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(words, (size_t)n + 1, fmt, ap);
	va_end(ap);
	if (m->note != NULL && severity != PCUT_SEVERITY_NOTE)
		m->note(m->payload, severity, code, PCUT_STR(words, (size_t)n),
		    0);
	if (m->note == NULL || severity == PCUT_SEVERITY_NOTE ||
	    is_told(m, severity, code))
		say(m, severity, source, 0, 0, code,
		    PCUT_STR(words, (size_t)n));
	free(words);
}

void
cli_say_diag(cli_messages *m, const pcut_diag *diag)
{
	if (m->note != NULL && diag->severity != PCUT_SEVERITY_NOTE)
		m->note(m->payload, diag->severity, diag->code,
		    pcut_str_from(diag->text), 1);
	if (is_told(m, diag->severity, diag->code))
		say(m, diag->severity, diag->source, diag->line, diag->column,
		    diag->code, pcut_str_from(diag->text));
}

void
cli_messages_input_ends(cli_messages *m, const char *source)
{
	size_t i;

	for (i = 0; i < m->n_seen; i++) {
		unsigned more = m->seen[i].count;

		if (more > TOLD_OF_ONE_CODE && !m->quiet) {
			cli_text t = { NULL, 0, 0 };

			more -= TOLD_OF_ONE_CODE;
			cli_text_putf(&t, "%u more like it", more);
			say(m, PCUT_SEVERITY_WARNING, source, 0, 0,
			    m->seen[i].code, cli_text_str(&t));
			cli_text_free(&t);
		}
	}
	m->n_seen = 0;
}
