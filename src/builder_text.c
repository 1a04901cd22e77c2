/* SPDX-License-Identifier: ISC */
/*
 * Text into the tree: white space collapsed as CSS does it (CSS Text 3, 4.1.1)
 * with one more rule: a space at the edge of an inline goes outside it, so
 * that no writer has to.  Text is gathered while neighbouring pieces may
 * still join, and copied to the article once.
 */
#include <string.h>

#include "builder_frame.h"
#include "mem.h"
#include "str.h"
#include "utf8.h"

/* What bytes of text are: plain; a space; other white space; to be looked at */
enum { PLAIN = 0, SPACE, OTHER_SPACE, LOOK };

static const unsigned char byte_class[256] = {
	['\0'] = LOOK, [1] = LOOK, [2] = LOOK, [3] = LOOK, [4] = LOOK,
	[5] = LOOK, [6] = LOOK, [7] = LOOK, [8] = LOOK, ['\t'] = OTHER_SPACE,
	['\n'] = OTHER_SPACE, ['\v'] = OTHER_SPACE, ['\f'] = OTHER_SPACE,
	['\r'] = OTHER_SPACE, [14] = LOOK, [15] = LOOK, [16] = LOOK,
	[17] = LOOK, [18] = LOOK, [19] = LOOK, [20] = LOOK, [21] = LOOK,
	[22] = LOOK, [23] = LOOK, [24] = LOOK, [25] = LOOK, [26] = LOOK,
	[27] = LOOK, [28] = LOOK, [29] = LOOK, [30] = LOOK, [31] = LOOK,
	[' '] = SPACE, [0x7F] = LOOK, [0xC2] = LOOK, [0xEF] = LOOK,
};

void
pcut_build_flush(pcut_builder *b)
{
	pcut_level *level = pcut_level_now(b);
	pcut_frame *at = &b->frames[level->text_at];
	pcut_node *n;

	if (level->text.failed) {
		pcut_build_fail(b, PCUT_ENOMEM);
		return;
	}
	if (level->text.len == 0 || !pcut_frame_make(b, level->text_at))
		return;
	if (pcut_kind_holds((pcut_kind)at->kind) == PCUT_HOLDS_LITERAL) {
		n = at->node;
	} else {
		if (++b->nodes > b->nodes_limit) {
			pcut_build_fail(b, PCUT_ELIMIT);
			return;
		}
		n = pcut_arena_alloc(&b->article->arena, sizeof *n);
		if (n == NULL) {
			pcut_build_fail(b, PCUT_ENOMEM);
			return;
		}
		n->kind = PCUT_NODE_TEXT;
		pcut_node_append(at->node, n);
	}
	n->literal = n->kind == PCUT_NODE_TEXT ?
	    pcut_arena_str(&b->article->arena, pcut_buf_str(&level->text)) :
	    pcut_clean(&b->article->arena, pcut_buf_str(&level->text));
	pcut_buf_reset(&level->text);
	if (n->literal.ptr == NULL) {
		n->literal = PCUT_STR_NONE;
		pcut_build_fail(b, PCUT_ENOMEM);
	}
}

void
pcut_build_reset_inlines(pcut_builder *b)
{
	pcut_level *level = pcut_level_now(b);

	level->content = level->trim = level->space = 0;
}

/* Go on writing into the frame at index. */
static void
write_at(pcut_builder *b, size_t index)
{
	pcut_level *level = pcut_level_now(b);

	if (level->text_at != index)
		pcut_build_flush(b);
	level->text_at = (uint32_t)index;
}

/* The gathered white space, as one space outside of inlines without content. */
static void
write_space(pcut_builder *b)
{
	pcut_level *level = pcut_level_now(b);
	size_t i = pcut_frame_top(b)->solid;

	if (level->space && level->content && !level->trim) {
		while (b->frames[i].node == NULL &&
		    pcut_kind_is_inline(b->frames[i].kind) &&
		    !(level->text_at == i && level->text.len > 0))
			i = b->frames[i - 1].solid;
		write_at(b, i);
		pcut_buf_putc(&level->text, ' ');
	}
	level->space = 0;
}

void
pcut_build_before_leaf(pcut_builder *b)
{
	pcut_level *level = pcut_level_now(b);

	write_space(b);
	write_at(b, pcut_frame_top(b)->solid);
	pcut_build_flush(b);
	level->content = 1;
	level->trim = 0;
}

static void
write_run(pcut_builder *b, const char *run, size_t len)
{
	pcut_level *level = pcut_level_now(b);

	write_space(b);
	write_at(b, pcut_frame_top(b)->solid);
	pcut_buf_put(&level->text, (pcut_str){run, len});
	level->content = 1;
	level->trim = 0;
}

/* A character that may have to go: controls, U+FFFE, U+FFFF.  Returns its
 * length, 0 if it is to be dropped; *skip is what to move on by. */
static size_t
keep_length(const char *p, const char *end, size_t *skip)
{
	const char *next = p;
	uint32_t cp = pcut_utf8_next(&next, end);

	*skip = (size_t)(next - p);
	return cp < 0x20 || (cp >= 0x7F && cp < 0xA0) ||
	    (cp & 0xFFFE) == 0xFFFE ? 0 : *skip;
}

/*
 * How many of the 8 bytes at p are sure to stay as they are: all of them or
 * all but a last space, where they are printable ASCII without two spaces in
 * a row; else 0.  Behind such a stretch stands no space, which is what lets
 * the next one begin with one.
 */
static size_t
plain_block(const char *p)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t v, spaces;

	memcpy(&v, p, 8);
	if (((v | (v - ones * 0x20) | (v + ones)) & ones * 0x80) != 0)
		return 0;
	/* The high bit of each byte that is a space; v has none itself. */
	spaces = ~((v ^ ones * 0x20) + ones * 0x7F) & ones * 0x80;
	if ((spaces & spaces << 8) != 0)
		return 0;
	return p[7] == ' ' ? 7 : 8;
}

/* s is valid UTF-8. */
static void
collapse(pcut_builder *b, pcut_str s)
{
	const char *p = s.ptr, *end = s.ptr + s.len;

	while (p < end) {
		const char *run = p, *slow = p;
		unsigned char class = byte_class[(unsigned char)*p];

		if (class == SPACE || class == OTHER_SPACE) {
			pcut_level_now(b)->space = 1;
			p++;
			continue;
		}
		while (p < end) {
			size_t skip, kept, block;

			if (p >= slow) {
				while (end - p >= 8 &&
				    (block = plain_block(p)) > 0)
					p += block;
				slow = p + 8;
				if (p == end)
					break;
			}
			class = byte_class[(unsigned char)*p];
			if (class == PLAIN) {
				p++;
				continue;
			}
			if (class == SPACE && p + 1 < end &&
			    byte_class[(unsigned char)p[1]] == PLAIN) {
				p += 2;
				continue;
			}
			if (class != LOOK)
				break;
			kept = keep_length(p, end, &skip);
			if (kept == 0)
				break;
			p += kept;
		}
		if (p > run) {
			write_run(b, run, (size_t)(p - run));
		} else {
			size_t skip;

			keep_length(p, end, &skip);
			p += skip; /* a control: dropped */
		}
	}
}

/* Valid stretches as they are, U+FFFD for each bad one between them. */
static void
collapse_mended(pcut_builder *b, pcut_str s)
{
	while (s.len > 0) {
		size_t valid = pcut_utf8_valid(s);
		const char *p;

		collapse(b, pcut_str_cut(s, 0, valid));
		s = pcut_str_skip(s, valid);
		if (s.len == 0)
			return;
		p = s.ptr;
		pcut_utf8_next(&p, s.ptr + s.len);
		collapse(b, PCUT_LIT("\xEF\xBF\xBD"));
		s = pcut_str_skip(s, (size_t)(p - s.ptr));
	}
}

static int
is_blank(pcut_str s)
{
	for (size_t i = 0; i < s.len; i++) {
		unsigned char class = byte_class[(unsigned char)s.ptr[i]];

		if (class != SPACE && class != OTHER_SPACE)
			return 0;
	}
	return 1;
}

void
pcut_build_text(pcut_builder *b, pcut_str text)
{
	pcut_frame *f;

	if (b->status < 0 || text.len == 0)
		return;
	pcut_build_settle(b);
	f = pcut_frame_solid(b);
	switch (pcut_kind_holds((pcut_kind)f->kind)) {
	case PCUT_HOLDS_LITERAL:
		if (pcut_kind_is_inline(f->kind)) {
			write_space(b);
			pcut_level_now(b)->content = 1;
			pcut_level_now(b)->trim = 0;
		}
		write_at(b, (size_t)(f - b->frames));
		pcut_buf_put(&pcut_level_now(b)->text, text);
		return;
	case PCUT_HOLDS_INLINES:
		break;
	case PCUT_HOLDS_NOTHING:
	case PCUT_HOLDS_BLOCKS:
	case PCUT_HOLDS_PARTS:
	default:
		if (is_blank(text))
			return;
		pcut_build_ensure_inlines(b);
		if (b->status < 0)
			return;
		break;
	}
	collapse_mended(b, text);
}
