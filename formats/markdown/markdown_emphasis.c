/* SPDX-License-Identifier: ISC */
/*
 * Do the marks of a line read as they were meant?
 *
 * The delimiter algorithm of CommonMark 0.30 (6.2 and the appendix) is run
 * over the marks that were written, twice: symbols such as the euro sign came
 * to count as punctuation in 0.31.  What does not pair up as meant is mended:
 * a mark that cannot open where it stands moves inwards past punctuation; one
 * that ran together with another becomes _; else it is dropped, with a
 * warning.  Every pass is linear, and there are few.
 */
#include <string.h>

#include <presscut.h>

#include "markdown_token.h"
#include "mem.h"
#include "str.h"
#include "utf8.h"

enum {
	MEND_PASSES = 10, /* then what is bad is dropped */
	DROP_PASSES = 14  /* then all marks are */
};

struct run { /* of one mark, made of tokens side by side */
	char mark;
	unsigned char flanks;
	uint32_t size;       /* as written, for the rule of three */
	uint32_t low, high;  /* its tokens that are not matched yet */
	uint32_t prev, next; /* runs, by number from 1; 0: none */
};

void
pcut_md_pair(pcut_md *md)
{
	uint32_t top = UINT32_MAX;

	for (size_t i = 0; i < md->n_tokens; i++) {
		pcut_md_token *t = &md->tokens[i];

		if (t->part == PCUT_MD_OPEN) {
			t->partner = top;
			top = (uint32_t)i;
		} else if (t->part == PCUT_MD_CLOSE && top != UINT32_MAX) {
			uint32_t outer = md->tokens[top].partner;

			t->partner = top;
			md->tokens[top].partner = (uint32_t)i;
			top = outer;
		}
	}
}

static void
mark_bad(pcut_md *md, uint32_t i)
{
	md->tokens[i].bad = 1;
	md->tokens[md->tokens[i].partner].bad = 1;
}

static void
run_is_bad(pcut_md *md, const struct run *r)
{
	for (uint32_t i = r->low; i < r->high; i++)
		mark_bad(md, i);
}

static uint32_t
before_at(pcut_str line, size_t at)
{
	size_t start;

	if (at == 0 || line.ptr[at - 1] == '\n')
		return ' ';
	return pcut_utf8_last(pcut_str_cut(line, 0, at), &start);
}

static uint32_t
after_at(pcut_str line, size_t at)
{
	return at == line.len ? ' ' : pcut_utf8_first(pcut_str_skip(line, at));
}

/* The run that begins with token i. */
static struct run
gather(const pcut_md *md, uint32_t i, int symbols)
{
	const pcut_md_token *t = &md->tokens[i];
	pcut_str line = pcut_buf_str(&md->line);
	struct run r = {.mark = t->mark, .low = i, .high = i};
	size_t end = t->at;

	while (r.high < md->n_tokens) {
		const pcut_md_token *u = &md->tokens[r.high];

		if ((u->part != PCUT_MD_OPEN && u->part != PCUT_MD_CLOSE) ||
		    u->mark != r.mark || u->at != end)
			break;
		end += u->len;
		r.high++;
	}
	r.size = (uint32_t)(end - t->at);
	r.flanks = (unsigned char)pcut_md_flanks(before_at(line, t->at),
	    r.mark, after_at(line, end), symbols);
	return r;
}

static int
can_match(const struct run *opener, const struct run *closer)
{
	if (opener->mark != closer->mark || !(opener->flanks & PCUT_MD_OPENS))
		return 0;
	if (opener->mark == '~')
		return opener->size == closer->size;
	if ((opener->flanks & PCUT_MD_CLOSES) ||
	    (closer->flanks & PCUT_MD_OPENS))
		return (opener->size + closer->size) % 3 != 0 ||
		    (opener->size % 3 == 0 && closer->size % 3 == 0);
	return 1;
}

/* Length in characters of what is left of r. */
static uint32_t
left_of(const pcut_md *md, const struct run *r)
{
	uint32_t n = 0;

	for (uint32_t i = r->low; i < r->high && n < 2; i++)
		n += md->tokens[i].len;
	return n;
}

/* Match one mark of opener and closer; 0 if it is not the pair meant. */
static int
match(pcut_md *md, struct run *opener, struct run *closer)
{
	uint32_t use = left_of(md, opener) >= 2 && left_of(md, closer) >= 2
	    ? 2 : 1;
	uint32_t o = opener->high - 1, c = closer->low;

	if (md->tokens[o].len != use || md->tokens[c].len != use ||
	    md->tokens[o].part != PCUT_MD_OPEN || md->tokens[o].partner != c) {
		run_is_bad(md, opener);
		run_is_bad(md, closer);
		opener->low = opener->high;
		closer->low = closer->high;
		return 0;
	}
	opener->high--;
	closer->low++;
	return 1;
}

static void
unlink_run(struct run *runs, uint32_t r)
{
	if (runs[r].prev != 0)
		runs[runs[r].prev].next = runs[r].next;
	if (runs[r].next != 0)
		runs[runs[r].next].prev = runs[r].prev;
}

/* The runs behind bottom, up to the last; all are dealt with after it. */
static void
process(pcut_md *md, struct run *runs, uint32_t bottom, uint32_t first)
{
	uint32_t lowest[3][2][3]; /* no opener below it: mark, both, size % 3 */
	uint32_t at = first;

	for (size_t i = 0; i < 18; i++)
		((uint32_t *)lowest)[i] = bottom;
	while (at != 0) {
		struct run *closer = &runs[at];
		int c = closer->mark == '*' ? 0 : closer->mark == '_' ? 1 : 2;
		uint32_t *floor = &lowest[c][closer->flanks & PCUT_MD_OPENS]
		                         [closer->size % 3];
		uint32_t o = closer->prev, next = closer->next;

		if (!(closer->flanks & PCUT_MD_CLOSES)) {
			at = next;
			continue;
		}
		while (o != 0 && o != bottom && o > *floor &&
		    !can_match(&runs[o], closer))
			o = runs[o].prev;
		if (o == 0 || o == bottom || o <= *floor) {
			*floor = closer->prev;
			if (!(closer->flanks & PCUT_MD_OPENS)) {
				run_is_bad(md, closer);
				unlink_run(runs, at);
			}
			at = next;
			continue;
		}
		/* What stands between can match nothing any more. */
		for (uint32_t b = closer->prev; b != o; b = runs[b].prev) {
			run_is_bad(md, &runs[b]);
			unlink_run(runs, b);
		}
		match(md, &runs[o], closer);
		if (runs[o].low == runs[o].high)
			unlink_run(runs, o);
		if (closer->low == closer->high) {
			unlink_run(runs, at);
			at = next;
		}
	}
}

/* What stayed behind bottom has no partner. */
static uint32_t
clear_behind(pcut_md *md, struct run *runs, uint32_t bottom, uint32_t last)
{
	while (last != 0 && last != bottom) {
		run_is_bad(md, &runs[last]);
		last = runs[last].prev;
	}
	if (bottom != 0)
		runs[bottom].next = 0;
	return bottom;
}

/*
 * All marks of the line.  A link's text is a world of its own: a run with no
 * mark stands for its bracket, with the run before it in low.
 */
static int
read_marks(pcut_md *md, struct run *runs, int symbols)
{
	uint32_t n = 0, last = 0, bottom = 0;

	for (uint32_t i = 0; i < md->n_tokens;) {
		const pcut_md_token *t = &md->tokens[i];
		struct run r;

		if (t->part == PCUT_MD_LINK) {
			r = (struct run){.mark = '[', .low = bottom};
		} else if (t->part == PCUT_MD_TARGET && bottom != 0) {
			uint32_t bracket = bottom;

			process(md, runs, bracket, runs[bracket].next);
			for (last = bracket; runs[last].next != 0;)
				last = runs[last].next;
			last = clear_behind(md, runs, bracket, last);
			bottom = runs[bracket].low;
			last = runs[bracket].prev;
			if (last != 0)
				runs[last].next = 0;
			i++;
			continue;
		} else if (t->part == PCUT_MD_OPEN ||
		    t->part == PCUT_MD_CLOSE) {
			r = gather(md, i, symbols);
		} else {
			i++;
			continue;
		}
		n++;
		i = r.mark == '[' ? i + 1 : r.high;
		r.prev = last;
		runs[n] = r;
		if (last != 0)
			runs[last].next = n;
		last = n;
		if (r.mark == '[')
			bottom = n;
	}
	if (n > 0) {
		uint32_t first = last;

		while (first != 0 && runs[first].prev != 0)
			first = runs[first].prev;
		process(md, runs, 0, first);
		/* What process() left stands in the list still. */
		for (uint32_t k = 1; k <= n; k++)
			if (runs[k].mark != '[' && runs[k].low < runs[k].high)
				run_is_bad(md, &runs[k]);
	}
	for (size_t i = 0; i < md->n_tokens; i++)
		if (md->tokens[i].bad)
			return 0;
	return 1;
}

/* Which bad marks cannot do at all what they are to do where they stand. */
static void
find_unable(pcut_md *md)
{
	for (uint32_t i = 0; i < md->n_tokens; i++) {
		pcut_md_token *t = &md->tokens[i];
		unsigned want = t->part == PCUT_MD_OPEN ? PCUT_MD_OPENS
		                                        : PCUT_MD_CLOSES;
		struct run r0, r1;

		if (!t->bad)
			continue;
		/* A run is asked once for each of its tokens; it is short
		   but for marks nested without end, and those are cut. */
		r0 = gather(md, i, 0);
		r1 = gather(md, i, 1);
		if (r0.high - r0.low > 8)
			r0.flanks = 0;
		if (i > 0 && md->tokens[i - 1].part >= PCUT_MD_OPEN &&
		    md->tokens[i - 1].part <= PCUT_MD_CLOSE &&
		    md->tokens[i - 1].mark == t->mark &&
		    md->tokens[i - 1].at + md->tokens[i - 1].len == t->at) {
			t->unable = md->tokens[i - 1].unable &&
			    md->tokens[i - 1].part == t->part;
			continue;
		}
		t->unable = !(r0.flanks & want) || !(r1.flanks & want);
	}
}

/* Only the innermost of bad marks are mended in a pass. */
static void
keep_innermost(pcut_md *md)
{
	size_t closed = 0;

	for (size_t i = 0; i < md->n_tokens; i++) {
		pcut_md_token *t = &md->tokens[i];

		if (t->part == PCUT_MD_OPEN) {
			t->size = closed;
		} else if (t->part == PCUT_MD_CLOSE && t->bad) {
			pcut_md_token *open = &md->tokens[t->partner];

			if (open->size != closed) {
				t->bad = open->bad = 0;
				t->unable = open->unable = 0;
			} else {
				closed++;
			}
		}
	}
}

/* Bytes of punctuation and space that s starts with. */
static size_t
leading_punctuation(pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end) {
		const char *here = p;
		uint32_t cp = pcut_utf8_next(&p, end);

		if (!pcut_cp_is_punct(cp) && !pcut_cp_is_space(cp))
			return (size_t)(here - s.ptr);
	}
	return s.len;
}

/* Bytes of s before the punctuation and space at its end. */
static size_t
trailing_punctuation(pcut_str s)
{
	while (s.len > 0) {
		size_t start;
		uint32_t cp = pcut_utf8_last(s, &start);

		if (!pcut_cp_is_punct(cp) && !pcut_cp_is_space(cp))
			break;
		s.len = start;
	}
	return s.len;
}

static void
cut_token(pcut_md_token *t, size_t from, size_t size)
{
	t->ptr += t->in_atoms ? 0 : from;
	t->at += t->in_atoms ? from : 0;
	t->size = size;
}

/*
 * Make the tokens anew, with the bad marks mended.  At most one text is split
 * off for each mark that moves.
 */
static void
mend(pcut_md *md, unsigned pass)
{
	size_t cap = md->n_tokens * 2 + 2, n = 0;
	pcut_md_token *out = pcut_mem_realloc(md->line.mem, NULL,
	    cap * sizeof *out);
	int dropped = 0;

	if (out == NULL) {
		md->failed = 1;
		md->n_tokens = 0;
		return;
	}
	for (size_t i = 0; i < md->n_tokens; i++) {
		pcut_md_token t = md->tokens[i];
		int is_mark = t.part == PCUT_MD_OPEN ||
		    t.part == PCUT_MD_CLOSE;
		int pair_unable;
		size_t cut;

		if (!is_mark || (!t.bad && pass < DROP_PASSES)) {
			if (t.part == PCUT_MD_TEXT && n > 0 &&
			    out[n - 1].part == PCUT_MD_OPEN &&
			    out[n - 1].unable) {
				/* The mark before it moves in here. */
				pcut_md_token open = out[--n];

				cut = leading_punctuation(
				    pcut_md_token_text(md, &t));
				open.unable = open.bad = 0;
				if (cut > 0) {
					out[n] = t;
					cut_token(&out[n++], 0, cut);
					cut_token(&t, cut, t.size - cut);
				}
				out[n++] = open;
				if (t.size == 0)
					continue;
			}
			out[n++] = t;
			continue;
		}
		pair_unable = t.unable || md->tokens[t.partner].unable;
		if (pass >= MEND_PASSES || t.mark == '_' ||
		    (!pair_unable && t.mark == '~')) {
			dropped = 1;
			continue;
		}
		if (!pair_unable) {
			t.mark = '_';
			t.bad = 0;
			out[n++] = t;
			continue;
		}
		t.bad = 0;
		if (t.part == PCUT_MD_OPEN) {
			const pcut_md_token *next = i + 1 < md->n_tokens
			    ? &md->tokens[i + 1] : NULL;

			if (t.unable && (next == NULL ||
			        next->part != PCUT_MD_TEXT ||
			        leading_punctuation(
			            pcut_md_token_text(md, next)) == 0)) {
				md->tokens[t.partner].mark = '_'; /* drop */
				md->tokens[t.partner].bad = 1;
				dropped = 1;
				continue;
			}
			out[n++] = t;
			continue;
		}
		if (t.unable) {
			pcut_md_token tail;

			t.unable = 0;
			if (n > 0 && out[n - 1].part == PCUT_MD_TEXT) {
				tail = out[n - 1];
				cut = trailing_punctuation(
				    pcut_md_token_text(md, &tail));
				if (cut < tail.size) {
					cut_token(&out[n - 1], 0, cut);
					if (cut == 0)
						n--;
					cut_token(&tail, cut, tail.size - cut);
					out[n++] = t;
					out[n++] = tail;
					continue;
				}
			}
			t.bad = 1; /* it goes in the next pass, as _ */
			t.mark = '_';
			out[n++] = t;
			continue;
		}
		out[n++] = t;
	}
	pcut_mem_free(md->line.mem, md->tokens);
	md->tokens = out;
	md->n_tokens = n;
	md->cap_tokens = cap;
	if (dropped)
		pcut_writer_warn(md->w, "markdown.mark",
		    "emphasis that Markdown cannot express is plain text");
}

/* Pairs with nothing in them say nothing; both ends have the same mark. */
static void
drop_empty(pcut_md *md)
{
	size_t n = 0;

	for (size_t i = 0; i < md->n_tokens; i++) {
		pcut_md_token t = md->tokens[i];

		if (t.part == PCUT_MD_CLOSE && n > 0 &&
		    md->tokens[n - 1].part == PCUT_MD_OPEN)
			n--;
		else
			md->tokens[n++] = t;
	}
	md->n_tokens = n;
	pcut_md_pair(md);
	for (size_t i = 0; i < n; i++) {
		pcut_md_token *t = &md->tokens[i];

		if (t->part == PCUT_MD_CLOSE) {
			pcut_md_token *open = &md->tokens[t->partner];

			if (t->mark == '_' || open->mark == '_')
				t->mark = open->mark = '_';
		}
	}
}

int
pcut_md_check_marks(pcut_md *md, unsigned pass)
{
	struct run *runs;
	size_t marks = 0;
	int good;

	for (size_t i = 0; i < md->n_tokens; i++) {
		pcut_md_token *t = &md->tokens[i];

		marks += t->part == PCUT_MD_OPEN || t->part == PCUT_MD_CLOSE;
		t->bad = t->unable = 0;
	}
	if (marks == 0 || md->failed)
		return 1;
	/* One for each mark and bracket; number 0 is none. */
	runs = pcut_mem_zalloc(md->line.mem, (md->n_tokens + 1) * sizeof *runs);
	if (runs == NULL) {
		md->failed = 1;
		return 1;
	}
	good = read_marks(md, runs, 0);
	if (good) {
		memset(runs, 0, (md->n_tokens + 1) * sizeof *runs);
		good = read_marks(md, runs, 1);
	}
	pcut_mem_free(md->line.mem, runs);
	if (good)
		return 1;
	find_unable(md);
	keep_innermost(md);
	mend(md, pass);
	drop_empty(md);
	return 0;
}
