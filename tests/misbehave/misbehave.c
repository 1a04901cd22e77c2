/* SPDX-License-Identifier: ISC */
/*
 * A format that is in no release: its reader does what its input says, to see
 * what a run makes of it.
 *
 *	misbehave: crash | abort | spin | sleep | memory | exit | flaky
 *	misbehave: fine TITLE
 *
 * flaky crashes unless it is the first that its process reads.
 */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <presscut_format.h>

#define MARK "misbehave: "

extern const pcut_format pcut_format_misbehave;

struct state {
	int ended;
};

static pcut_score
probe(pcut_str head, pcut_str name)
{
	(void)name;
	return head.len > sizeof MARK && memcmp(head.ptr, MARK,
	    sizeof MARK - 1) == 0 ? PCUT_SCORE_EXACT : PCUT_SCORE_NO;
}

static int
says(pcut_str text, const char *word)
{
	size_t len = strlen(word);

	return text.len >= len && memcmp(text.ptr, word, len) == 0;
}

static pcut_status
take_memory(void)
{
	char *block;

	while ((block = malloc((size_t)1 << 20)) != NULL)
		memset(block, 1, (size_t)1 << 20);
	return PCUT_ENOMEM;
}

static pcut_status
next(pcut_reader *r, void *opaque, pcut_builder *b)
{
	static unsigned before;
	struct state *state = opaque;
	volatile unsigned spins = 0;
	pcut_str text;
	pcut_status rc = pcut_reader_text(r, &text);

	if (rc < 0 || state->ended)
		return rc < 0 ? rc : PCUT_END;
	state->ended = 1;
	before++;
	text.ptr += sizeof MARK - 1;
	text.len -= sizeof MARK - 1;
	if (says(text, "crash") || (says(text, "flaky") && before > 1))
		raise(SIGSEGV);
	if (says(text, "abort"))
		abort();
	while (says(text, "spin"))
		spins++;
	while (says(text, "sleep"))
		pause();
	if (says(text, "memory"))
		return take_memory();
	if (says(text, "exit"))
		_exit(0);
	pcut_build_meta(b, PCUT_META_TITLE, PCUT_ORIGIN_INPUT, text);
	pcut_build_leaf(b, PCUT_NODE_PARAGRAPH, text);
	return PCUT_OK;
}

static const pcut_reader_ops reader = {
	.size = sizeof reader, .state_size = sizeof(struct state),
	.probe = probe, .next = next
};

const pcut_format pcut_format_misbehave = {
	.size = sizeof pcut_format_misbehave, .name = "misbehave",
	.title = "Orders to a process", .extensions = ".misbehave",
	.reader = &reader
};
