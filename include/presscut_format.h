/* SPDX-License-Identifier: ISC */
/*
 * presscut_format.h - for those who add a format.
 *
 * A format is one constant table: its names, its options, and either or both
 * of a reader and a writer.  The built-in ones are made no other way.  Stable
 * within a minor release; presscut.h is stable within a major one.
 */
#ifndef PRESSCUT_FORMAT_H
#define PRESSCUT_FORMAT_H

#include <presscut.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define PCUT_PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#else
#define PCUT_PRINTF(fmt, args)
#endif

/* How sure a reader is that the bytes are its own.  The highest wins. */
typedef enum pcut_score {
	PCUT_SCORE_NO = 0,
	PCUT_SCORE_FALLBACK = 10, /* any text will do: "text" alone says this */
	PCUT_SCORE_HINT = 30,     /* typical words or marks */
	PCUT_SCORE_LIKELY = 60,   /* structure: "<!doctype html", '{' + a key */
	PCUT_SCORE_MAGIC = 90,    /* a signature at its fixed place */
	PCUT_SCORE_EXACT = 100    /* a signature and the type inside it */
} pcut_score;

typedef enum pcut_type {
	PCUT_TYPE_BOOL = 0, /* yes|no; a bare name means yes */
	PCUT_TYPE_INT,
	PCUT_TYPE_STRING,
	PCUT_TYPE_CHOICE,
	PCUT_TYPE_SET, /* any of the choices, as in a+b; or nothing */
	PCUT_TYPE_FILE /* the name of a file, or one of the choices */
} pcut_type;

/* Parsed, checked, listed by --help and in the manual from this one table. */
typedef struct pcut_option {
	const char *name;
	pcut_type type;
	const char *initial; /* the default, as it would be typed */
	const char *choices; /* "a|b|c" for CHOICE, SET and FILE, else NULL */
	const char *help;    /* one line, no full stop */
} pcut_option;

typedef struct pcut_reader_ops {
	size_t size;
	size_t state_size; /* zeroed bytes given to every call as state */
	/* head: up to PCUT_PROBE_BYTES first bytes, raw; name: of the file, may
	   be empty.  No I/O, no memory, no side effects.  The extension is
	   weighed by the caller. */
	pcut_score (*probe)(pcut_str head, pcut_str name);
	pcut_status (*open)(pcut_reader *r, void *state); /* may be NULL */
	/* Build one article, or return PCUT_END.  Need not check b. */
	pcut_status (*next)(pcut_reader *r, void *state, pcut_builder *b);
	void (*close)(pcut_reader *r, void *state); /* may be NULL */
} pcut_reader_ops;

typedef struct pcut_writer_ops {
	size_t size;
	size_t state_size;
	pcut_status (*open)(pcut_writer *w, void *state, pcut_output *out);
	pcut_status (*put)(pcut_writer *w, void *state, pcut_article *a,
	                   pcut_output *out);
	pcut_status (*finish)(pcut_writer *w, void *state, pcut_output *out);
	void (*close)(pcut_writer *w, void *state); /* also after a failure */
	int many;   /* nonzero: takes more than one article in one output */
	int binary; /* nonzero: not for a terminal */
	int assets; /* nonzero: wants the bytes of images; the program then has
	               them resolved before put */
} pcut_writer_ops;

struct pcut_format {
	size_t size;
	const char *name;        /* "markdown" */
	const char *title;       /* "Markdown (CommonMark)" */
	const char *extensions;  /* ".md .markdown", the first one for output */
	const char *media_types; /* "text/markdown" */
	/* ended by a NULL name; may be NULL */
	const pcut_option *reader_options;
	const pcut_option *writer_options; /* likewise */
	const pcut_reader_ops *reader; /* NULL: cannot be read */
	const pcut_writer_ops *writer; /* NULL: cannot be written */
};

/* ---- For readers ------------------------------------------------------ */

/*
 * The whole input, charset undone by src/charset, UTF-8 made valid; lives as
 * long as r.  The first call decodes; the encoding and repairs found then go
 * into every article's source.
 */
PCUT_API pcut_status pcut_reader_text(pcut_reader *r, pcut_str *out);
/* The whole input as it is. */
PCUT_API pcut_status pcut_reader_bytes(pcut_reader *r, pcut_str *out);
PCUT_API pcut_context *pcut_reader_context(const pcut_reader *r);
PCUT_API pcut_str pcut_reader_name(const pcut_reader *r);
PCUT_API pcut_str pcut_reader_base_url(const pcut_reader *r); /* may be empty */
PCUT_API pcut_str pcut_reader_charset(const pcut_reader *r);  /* may be empty */
PCUT_API pcut_str pcut_reader_option(const pcut_reader *r, const char *name);
PCUT_API long pcut_reader_option_num(const pcut_reader *r, const char *name);

/*
 * Report at a byte offset of the decoded text; line and column are worked
 * out (PCUT_NO_OFFSET: unknown).  A warning also goes into the article being
 * built; the same code is kept once there, with a count.
 */
#define PCUT_NO_OFFSET UINT64_MAX
PCUT_API void pcut_reader_warn(pcut_reader *r, uint64_t offset,
                               const char *code, const char *fmt, ...)
    PCUT_PRINTF(4, 5);
/* Likewise, as a note: for the log alone, and every one of them. */
PCUT_API void pcut_reader_note(pcut_reader *r, uint64_t offset,
                               const char *code, const char *fmt, ...)
    PCUT_PRINTF(4, 5);
/* Likewise, as a failure; returns status so that it can be returned. */
PCUT_API pcut_status pcut_reader_fail(pcut_reader *r, pcut_status status,
                                      uint64_t offset, const char *code,
                                      const char *fmt, ...) PCUT_PRINTF(5, 6);

/* ---- For writers ------------------------------------------------------ */

/* Like the builder's: nothing returned, the first failure sticks. */
PCUT_API void pcut_put(pcut_output *out, pcut_str s);
PCUT_API void pcut_puts(pcut_output *out, const char *cstr);
PCUT_API void pcut_putc(pcut_output *out, char c);
PCUT_API void pcut_putf(pcut_output *out, const char *fmt, ...)
    PCUT_PRINTF(2, 3);
PCUT_API pcut_context *pcut_writer_context(const pcut_writer *w);
PCUT_API pcut_str pcut_writer_option(const pcut_writer *w, const char *name);
PCUT_API long pcut_writer_option_num(const pcut_writer *w, const char *name);
PCUT_API void pcut_writer_warn(pcut_writer *w, const char *code,
                               const char *fmt, ...) PCUT_PRINTF(3, 4);
PCUT_API pcut_status pcut_writer_fail(pcut_writer *w, pcut_status status,
                                      const char *code, const char *fmt, ...)
    PCUT_PRINTF(4, 5);

#ifdef __cplusplus
}
#endif
#endif /* PRESSCUT_FORMAT_H */
