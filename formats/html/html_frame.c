/* SPDX-License-Identifier: ISC */
/*
 * What the walk has open.  Inside a line (a heading, a caption's credit) there
 * are no blocks: one that wants to open there only ends the text before it.
 */
#include "html_walk.h"

pcut_html_frame *
pcut_html_frame_push(pcut_html_page *p, const pcut_html_node *n)
{
	pcut_html_frame *f;

	if (p->n_frames == p->frames_cap) {
		size_t cap = p->frames_cap;
		pcut_html_frame *grown = pcut_arena_grow(p->arena,
		    p->frames, &cap, p->n_frames + 1, sizeof *grown);

		if (grown == NULL) {
			p->failed = 1;
			return NULL;
		}
		p->frames = grown;
		p->frames_cap = cap;
	}
	f = &p->frames[p->n_frames++];
	*f = (pcut_html_frame){.n = n, .lang = p->lang,
	    .flow_lang = p->flow.lang, .flow_dir = p->flow.dir,
	    .plain = (uint8_t)p->flow.plain};
	return f;
}

void
pcut_html_open_block(pcut_html_page *p, pcut_html_frame *f, pcut_kind kind)
{
	f->block = 1;
	if (p->flow.line) { /* blocks in a line are but text */
		pcut_html_flow_end(&p->flow);
		return;
	}
	pcut_html_flow_open(&p->flow, kind);
	f->close = (uint8_t)kind;
}

void
pcut_html_open_line(pcut_html_page *p, pcut_html_frame *f, pcut_kind kind)
{
	f->block = 1;
	if (p->flow.line) {
		pcut_html_flow_end(&p->flow);
		return;
	}
	pcut_html_flow_open_line(&p->flow, kind);
	f->close = (uint8_t)kind;
	f->is_line = 1;
}

void
pcut_html_just_block(pcut_html_page *p, pcut_html_frame *f)
{
	f->block = 1;
	pcut_html_flow_end(&p->flow);
}

void
pcut_html_open_mark(pcut_html_page *p, pcut_html_frame *f,
    const pcut_html_mark *mark)
{
	f->marks = (uint8_t)(f->marks +
	    pcut_html_flow_mark(&p->flow, mark));
}

void
pcut_html_open_kind(pcut_html_page *p, pcut_html_frame *f, pcut_kind kind)
{
	pcut_html_open_mark(p, f, &(pcut_html_mark){.kind = kind});
}

/* Inside a frame of the kind now open? */
int
pcut_html_is_within(pcut_html_page *p, pcut_kind kind)
{
	int left = 16;

	for (size_t i = p->n_frames; i-- > 0 && left-- > 0;)
		if (p->frames[i].close == kind)
			return 1;
	return 0;
}
