/* SPDX-License-Identifier: ISC */
/* markdown_token.h - the parts that the text of a block is made of. */
#ifndef PCUT_MARKDOWN_TOKEN_H
#define PCUT_MARKDOWN_TOKEN_H

#include "markdown_write.h"

typedef enum pcut_md_part {
	PCUT_MD_TEXT = 0,
	PCUT_MD_OPEN,  /* of a mark */
	PCUT_MD_CLOSE,
	PCUT_MD_ATOM,  /* ready for output */
	PCUT_MD_NOTE,  /* likewise: a note's mark */
	PCUT_MD_CODE,  /* what a code span says */
	PCUT_MD_LINK,  /* "[" */
	PCUT_MD_TARGET, /* "](address)", an atom */
	PCUT_MD_BREAK
} pcut_md_part;

typedef struct pcut_md_token {
	unsigned char part;   /* a pcut_md_part */
	unsigned char kind;   /* of a mark: EMPHASIS, STRONG, STRIKE */
	unsigned char bad;    /* of a mark: it does not read as one */
	unsigned char unable; /* it cannot open (or close) where it stands */
	char mark;            /* '*', '_' or '~' */
	unsigned char len;    /* of the mark: 1 or 2 */
	unsigned char in_atoms;
	uint32_t partner;     /* of a mark: where the other one is */
	const char *ptr;      /* text, unless in_atoms */
	size_t at;            /* text: in the atoms; a mark: in the line */
	size_t size;
} pcut_md_token;

pcut_str pcut_md_token_text(const pcut_md *md, const pcut_md_token *t);

/* ---- markdown_emphasis.c ---------------------------------------------- */

/*
 * Read the marks of md->line as CommonMark does, and compare with what was
 * meant.  Nonzero: all is well.  Else tokens are changed (another mark, one
 * moved, one dropped): render again, and ask again with pass one higher; it
 * comes to an end.
 */
int pcut_md_check_marks(pcut_md *md, unsigned pass);
/* Match up what opens and closes. */
void pcut_md_pair(pcut_md *md);

#endif /* PCUT_MARKDOWN_TOKEN_H */
