/* SPDX-License-Identifier: ISC */
/*
 * presscut.h - read an article in any format, write it in any other.
 *
 * Three layers, top to bottom:
 *   convert     pcut_convert()                        one call, bytes to bytes
 *   read/write  pcut_reader_*(), pcut_writer_*()      an article in your hands
 *   model       pcut_article_*(), pcut_node_*()       look inside it
 *
 * Conventions, true of every function unless its comment says otherwise:
 *   - A context is used by one thread at a time; there is no global state.
 *   - Text is UTF-8.  A string the library returns is valid UTF-8, and the
 *     byte after its last is NUL.
 *   - A returned pointer is borrowed and lives as long as the object that it
 *     was got from.  Only *_new(), *_open(), its kin *_open_file() and
 *     *_open_memory(), and pcut_reader_next() give an object away; the matching
 *     *_free() or *_close() takes it back, and accepts NULL.
 *   - Functions that can fail return pcut_status; pcut_last_error() has
 *     details.
 *
 * ABI: every struct below with a `size` member grows only at its end; set it
 * with the _INIT macro.  Everything else that is not spelled out is opaque.
 * The names of node kinds, attributes and metadata keys are those of the
 * Article JSON, see presscut-json(5).
 */
#ifndef PRESSCUT_H
#define PRESSCUT_H

#include <stddef.h>
#include <stdint.h>

#define PCUT_VERSION_MAJOR 0
#define PCUT_VERSION_MINOR 1
#define PCUT_VERSION_PATCH 0

#ifndef PCUT_API
#if defined(__GNUC__)
#define PCUT_API __attribute__((visibility("default")))
#else
#define PCUT_API
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct pcut_context pcut_context; /* limits, formats, errors */
typedef struct pcut_article pcut_article; /* metadata, tree, assets */
typedef struct pcut_node pcut_node;       /* one block or inline */
typedef struct pcut_asset pcut_asset;     /* one image or other file */
typedef struct pcut_reader pcut_reader;   /* bytes in, articles out */
typedef struct pcut_writer pcut_writer;   /* articles in, bytes out */
typedef struct pcut_builder pcut_builder; /* the one way to make a tree */
typedef struct pcut_output pcut_output;   /* where a writer's bytes go */
typedef struct pcut_file pcut_file;       /* whole or not at all */
typedef struct pcut_format pcut_format;   /* see presscut_format.h */

/* "0.1.0": of the library that runs, not of this header. */
PCUT_API const char *pcut_version(void);

/* ---- Strings --------------------------------------------------------- */

/* A counted string.  ptr is never NULL; an empty one has len 0. */
typedef struct pcut_str {
	const char *ptr;
	size_t len; /* bytes */
} pcut_str;

#ifdef __cplusplus
#define PCUT_STR(p, n) (pcut_str{(p), (n)})
#else
#define PCUT_STR(p, n) ((pcut_str){(p), (n)})
#endif
#define PCUT_STR_NONE PCUT_STR("", 0)
#define PCUT_LIT(s) PCUT_STR("" s, sizeof(s) - 1)
#define PCUT_FMT "%.*s"
#define PCUT_ARG(s) (int)(s).len, (s).ptr

/* The string that cstr is; PCUT_STR_NONE for NULL.  Nothing is copied. */
PCUT_API pcut_str pcut_str_from(const char *cstr);

/* ---- Status and errors ----------------------------------------------- */

/* Numbers are frozen once released; test `< 0` for failure. */
typedef enum pcut_status {
	PCUT_OK = 0,
	PCUT_END = 1,         /* no further article: not a failure */
	PCUT_ENOMEM = -1,
	PCUT_EIO = -2,        /* sys_errno says why */
	PCUT_EFORMAT = -3,    /* the input is not what it claims to be */
	PCUT_EUNKNOWN = -4,   /* no such format, or none recognised it */
	PCUT_EEMPTY = -5,     /* well-formed, but no article in it */
	PCUT_ELIMIT = -6,     /* a pcut_limit was reached */
	PCUT_EOPTION = -7,    /* unknown option, or a bad value */
	PCUT_EASSET = -8,     /* an asset could not be had */
	PCUT_ECANCELLED = -9, /* a callback asked to stop */
	PCUT_EUSAGE = -10,    /* the caller broke the API's contract */
	PCUT_EOUTPUT = -11    /* a sink refused bytes, or a file could not be
	                         written; sys_errno says why */
} pcut_status;

typedef enum pcut_severity {
	PCUT_SEVERITY_NOTE = 0,
	PCUT_SEVERITY_WARNING = 1,
	PCUT_SEVERITY_ERROR = 2
} pcut_severity;

/* One thing worth telling the user. */
typedef struct pcut_diag {
	size_t size;
	pcut_severity severity;
	pcut_status status;
	int sys_errno;
	const char *code;   /* stable, for tests and scripts: "html.no-body" */
	const char *source; /* file name or URL, "" if unknown */
	uint32_t line;      /* from 1; 0 if unknown */
	uint32_t column;    /* in bytes from 1; 0 if unknown */
	uint64_t offset;    /* bytes from the start of the decoded source */
	const char *text;   /* one line, no final full stop or newline; may hold
	                       control characters that came from the input */
} pcut_diag;

PCUT_API const char *pcut_status_name(pcut_status status);

/* The last failure in ctx; never NULL.  Valid until the next call with ctx. */
PCUT_API const pcut_diag *pcut_last_error(const pcut_context *ctx);

/* ---- Context --------------------------------------------------------- */

/*
 * realloc as in C, but size 0 frees and returns NULL.  It serves all memory
 * that presscut itself allocates; libxml2, libzip and the other libraries
 * below have their own.
 */
typedef struct pcut_allocator {
	void *(*realloc)(void *payload, void *ptr, size_t size);
	void *payload;
} pcut_allocator;

/* What bounds the work that a hostile input can ask for. */
typedef enum pcut_limit {
	PCUT_LIMIT_INPUT_BYTES = 1, /* of one source; default 1 GiB */
	PCUT_LIMIT_ARTICLE_BYTES,   /* of memory for one article, less its
	                               assets; default 4 GiB */
	PCUT_LIMIT_NODES,           /* in one article; default 50,000,000 */
	PCUT_LIMIT_DEPTH,           /* of the tree; the builder flattens beyond
	                               it; default 100, at most 160 */
	PCUT_LIMIT_ASSET_BYTES,     /* of one asset; default 64 MiB */
	PCUT_LIMIT_ASSETS           /* in one article; default 10,000 */
} pcut_limit;

/* What an article refers to, and a writer wants the bytes of. */
typedef struct pcut_asset_request {
	size_t size;
	pcut_str url;      /* as the article has it: absolute where known */
	pcut_str written;  /* as the source wrote it, relative perhaps */
	pcut_str referrer; /* the source's path or URL */
} pcut_asset_request;

/*
 * Give req's bytes to out with pcut_asset_fill().  Return PCUT_EASSET to
 * leave the asset as a link; any other failure ends the conversion.
 */
typedef pcut_status pcut_resolve_fn(void *payload,
                                    const pcut_asset_request *req,
                                    pcut_asset *out);
typedef void pcut_log_fn(void *payload, const pcut_diag *diag);

typedef struct pcut_config {
	size_t size;
	pcut_allocator allocator; /* all zero: malloc */
	pcut_resolve_fn *resolve; /* NULL: assets inside the input only */
	void *resolve_payload;
	pcut_log_fn *log; /* NULL: warnings stay in the article only */
	void *log_payload;
	int durable; /* nonzero: a file that was written is on the disk, and
	                its name in its folder, before that is said */
} pcut_config;

#define PCUT_CONFIG_INIT {.size = sizeof(pcut_config)}

/* NULL only when memory is exhausted; config may be NULL. */
PCUT_API pcut_context *pcut_context_new(const pcut_config *config);
PCUT_API void pcut_context_free(pcut_context *ctx);

/* Takes effect for readers opened from then on; 0 restores the default. */
PCUT_API void pcut_context_limit(pcut_context *ctx, pcut_limit limit,
                                 uint64_t value);

/* ---- Formats --------------------------------------------------------- */

/* Add a format to ctx; fmt must outlive ctx.  A same-named one is replaced. */
PCUT_API pcut_status pcut_format_add(pcut_context *ctx, const pcut_format *fmt);

/* By name ("html"), extension (".xhtml") or media type; NULL if unknown. */
PCUT_API const pcut_format *pcut_format_find(const pcut_context *ctx,
                                             pcut_str key);
/* Format number index, in order of name; NULL past the last. */
PCUT_API const pcut_format *pcut_format_at(const pcut_context *ctx,
                                           size_t index);

/*
 * The format whose reader scores highest for head (the first bytes of an
 * input, up to PCUT_PROBE_BYTES of them) and name (may be empty; its
 * extension breaks a tie and settles what the bytes leave open).
 */
#define PCUT_PROBE_BYTES 8192
PCUT_API const pcut_format *pcut_format_recognise(const pcut_context *ctx,
                                                  pcut_str head,
                                                  pcut_str name);

/* ---- Reading --------------------------------------------------------- */

/* Where bytes come from.  read returns the count, 0 at the end, -1 on error
 * with errno set. */
typedef struct pcut_input {
	size_t size;
	ptrdiff_t (*read)(void *payload, void *buf, size_t len);
	void *payload;
	const char *name;     /* for messages; NULL: "<input>" */
	const char *base_url; /* resolves relative links; NULL: none */
	const char *charset;  /* overrides detection; NULL: look inside */
} pcut_input;

#define PCUT_INPUT_INIT {.size = sizeof(pcut_input)}

/*
 * spec is "format" or "format:key=value,key=value"; NULL recognises it from
 * the content, then from the name.  On failure *out is NULL.
 */
PCUT_API pcut_status pcut_reader_open(pcut_context *ctx, const char *spec,
                                      const pcut_input *in, pcut_reader **out);
PCUT_API pcut_status pcut_reader_open_file(pcut_context *ctx, const char *spec,
                                           const char *path, pcut_reader **out);
/* bytes must outlive the reader: they are not copied. */
PCUT_API pcut_status pcut_reader_open_memory(pcut_context *ctx,
                                             const char *spec, pcut_str bytes,
                                             pcut_reader **out);

/*
 * The next article, which the caller then owns; PCUT_END after the last.  A
 * failure with *out NULL concerns that article only: call again for the rest
 * (a reader that cannot go on then says PCUT_END).  The article does not need
 * the reader any more, but its context must outlive it.
 */
PCUT_API pcut_status pcut_reader_next(pcut_reader *r, pcut_article **out);
PCUT_API const pcut_format *pcut_reader_format(const pcut_reader *r);
PCUT_API void pcut_reader_close(pcut_reader *r);

/* ---- The model: metadata --------------------------------------------- */

/*
 * One string or, where marked +, several in order.  Numbers are frozen.
 * Dates are as precise as known: 2024, 2024-03, 2024-03-05, or RFC 3339 with
 * the offset that the source gave (section 5.6; the offset is left out when
 * it gave none).  A key that is not known is absent: count 0.
 */
typedef enum pcut_meta {
	PCUT_META_ID = 1,             /* stable identifier, a URN or URL */
	PCUT_META_TITLE,              /* headline */
	PCUT_META_SUBTITLE,           /* dek, standfirst */
	PCUT_META_KICKER,             /* short label over the headline */
	PCUT_META_AUTHORS,            /* + names only: see pcut_article_author() */
	PCUT_META_BYLINE,             /* as printed, when it says more */
	PCUT_META_AGENCY,             /* news agency that supplied the text */
	PCUT_META_DATELINE,           /* what opens the text, whole */
	PCUT_META_DATELINE_PLACE,
	PCUT_META_DATELINE_AGENCY,
	PCUT_META_PUBLISHER,          /* name: see pcut_article_publisher() */
	PCUT_META_SITE_NAME,
	PCUT_META_URL,                /* where this copy came from */
	PCUT_META_CANONICAL_URL,      /* what the document says it is */
	PCUT_META_DATE_PUBLISHED,
	PCUT_META_DATE_MODIFIED,
	PCUT_META_DATE_PUBLISHED_TEXT, /* as printed, when not fully resolved */
	PCUT_META_DATE_MODIFIED_TEXT,
	PCUT_META_LANGUAGE,           /* BCP 47 */
	PCUT_META_DIR,                /* ltr, rtl, auto */
	PCUT_META_DESCRIPTION,
	PCUT_META_HIGHLIGHTS,         /* + the publisher's own summary points */
	PCUT_META_SECTION,
	PCUT_META_TAGS,               /* + */
	PCUT_META_LICENSE,
	PCUT_META_COPYRIGHT,          /* the printed line */
	PCUT_META_SERIES_NAME,
	PCUT_META_SERIES_POSITION,    /* a decimal number */
	PCUT_META_SOURCE_PATH,        /* what was read, and how */
	PCUT_META_SOURCE_FORMAT,
	PCUT_META_SOURCE_ENCODING,
	PCUT_META_SOURCE_BYTES,       /* a decimal number */
	PCUT_META_SOURCE_SHA256,
	PCUT_META_SOURCE_RETRIEVED,   /* a date */
	PCUT_META_SOURCE_PAGES,       /* + */
	PCUT_META_SOURCE_RULE,
	PCUT_META_SOURCE_KIND,        /* kind of dump, of the text reader */
	PCUT_META_SOURCE_WORD_COUNT,  /* as the source states it */
	PCUT_META_WARC_RECORD_ID,
	PCUT_META_WARC_DATE,
	PCUT_META_WARC_FILE,
	PCUT_META_WARC_OFFSET,        /* a decimal number */
	PCUT_META_EXTRA,              /* one JSON object, kept as it is */
	PCUT_META_END_                /* one past the last; moves */
} pcut_meta;

/* Where a value came from: the article's `provenance`. */
typedef enum pcut_origin {
	PCUT_ORIGIN_NONE = 0, /* not recorded */
	PCUT_ORIGIN_CLI,
	PCUT_ORIGIN_INPUT, /* stated in the input's own metadata */
	PCUT_ORIGIN_RULE,
	PCUT_ORIGIN_JSON_LD,
	PCUT_ORIGIN_MICRODATA,
	PCUT_ORIGIN_OPENGRAPH,
	PCUT_ORIGIN_META,
	PCUT_ORIGIN_HTML,
	PCUT_ORIGIN_TEXT, /* printed in the text, by position or label */
	PCUT_ORIGIN_URL,
	PCUT_ORIGIN_FILTER,
	PCUT_ORIGIN_GUESS /* inferred: a language from its words */
} pcut_origin;

/* The key's name in Article JSON ("date_published"; "source.path" for what
 * is nested); NULL for a number that is no key. */
PCUT_API const char *pcut_meta_name(pcut_meta key);
/* The key of that name; 0 if there is none. */
PCUT_API pcut_meta pcut_meta_find(pcut_str name);
/* Nonzero for a key that may have several values. */
PCUT_API int pcut_meta_repeats(pcut_meta key);
PCUT_API const char *pcut_origin_name(pcut_origin origin);

PCUT_API size_t pcut_article_count(const pcut_article *a, pcut_meta key);
/* Value i of key, PCUT_STR_NONE when there is none. */
PCUT_API pcut_str pcut_article_get(const pcut_article *a, pcut_meta key,
                                   size_t i);
PCUT_API pcut_origin pcut_article_origin(const pcut_article *a, pcut_meta key);
/*
 * Replace all values of key by v (none when v is empty), or add one more; the
 * strings are copied.  PCUT_EUSAGE for a second value of a key that does not
 * repeat, PCUT_EFORMAT for a date or number that is none.
 */
PCUT_API pcut_status pcut_article_set(pcut_article *a, pcut_meta key,
                                      pcut_origin origin, pcut_str v);
PCUT_API pcut_status pcut_article_add(pcut_article *a, pcut_meta key,
                                      pcut_origin origin, pcut_str v);

/* A person or body.  Empty: unknown.  role is a MARC relator code, "aut" when
 * empty; type is "person" or "organization". */
typedef struct pcut_agent {
	size_t size;
	pcut_str name, url, type, role, sort;
} pcut_agent;

/* Text that the reader took out of the body: nothing is lost. */
typedef struct pcut_notice {
	size_t size;
	pcut_str role; /* "signature", "boilerplate", "page-furniture", ... */
	pcut_str text;
} pcut_notice;

typedef struct pcut_related {
	size_t size;
	pcut_str title, url;
} pcut_related;

typedef struct pcut_warning {
	size_t size;
	pcut_str code, message;
	uint32_t line;  /* 0: unknown */
	uint32_t count; /* how often; 0 and 1 both mean once */
} pcut_warning;

/* Characters mended while reading: how many of one kind. */
typedef struct pcut_repair {
	size_t size;
	pcut_str kind;
	uint64_t count;
} pcut_repair;

#define PCUT_AGENT_INIT {.size = sizeof(pcut_agent)}
#define PCUT_NOTICE_INIT {.size = sizeof(pcut_notice)}
#define PCUT_RELATED_INIT {.size = sizeof(pcut_related)}
#define PCUT_WARNING_INIT {.size = sizeof(pcut_warning)}

/* Item i, or NULL past the last. */
PCUT_API const pcut_agent *pcut_article_author(const pcut_article *a, size_t i);
PCUT_API const pcut_agent *pcut_article_publisher(const pcut_article *a);
PCUT_API const pcut_notice *pcut_article_notice(const pcut_article *a,
                                                size_t i);
PCUT_API const pcut_related *pcut_article_related(const pcut_article *a,
                                                  size_t i);
PCUT_API const pcut_warning *pcut_article_warning(const pcut_article *a,
                                                  size_t i);
PCUT_API const pcut_repair *pcut_article_repair(const pcut_article *a,
                                                size_t i);

/* Words and characters of the body (white space apart; a CJK letter counts
 * as a word), and images in it. */
typedef struct pcut_counts {
	size_t size;
	uint64_t words, chars, images;
} pcut_counts;

PCUT_API void pcut_article_counts(const pcut_article *a, pcut_counts *out);
PCUT_API void pcut_article_free(pcut_article *a);

/* ---- The model: the tree --------------------------------------------- */

/*
 * Roots below 8, blocks from 8, parts of blocks from 40, inlines from 64.
 * In brackets: what a node carries and what it holds.  Numbers are frozen.
 */
typedef enum pcut_kind {
	PCUT_NODE_BODY = 1,   /* (blocks) */
	PCUT_NODE_COMMENTS,   /* (blocks) reader comments, apart from the body */
	PCUT_NODE_NOTES,      /* (NOTE) */
	PCUT_NODE_LEAD_IMAGE, /* ASSET or URL, ALT (LEAD_CAPTION, CREDIT) */

	PCUT_NODE_PARAGRAPH = 8, /* (inlines) */
	PCUT_NODE_HEADING,       /* LEVEL 1 to 6 (inlines); the title is apart */
	PCUT_NODE_LIST,          /* ORDERED START STYLE TIGHT (ITEM) */
	PCUT_NODE_DEFINITIONS,   /* (DEFINITION_ITEM) */
	PCUT_NODE_QUOTE,         /* CITE (blocks, then ATTRIBUTION) */
	PCUT_NODE_CALLOUT,       /* TONE (TITLE, then blocks) */
	PCUT_NODE_CODE_BLOCK,    /* LANGUAGE TITLE literal */
	PCUT_NODE_MATH_BLOCK,    /* TEX MATHML */
	PCUT_NODE_VERSE,         /* (LINE); an empty line parts stanzas */
	PCUT_NODE_TABLE,         /* (CAPTION, COLUMN, ROW) */
	PCUT_NODE_FIGURE,        /* (blocks, CAPTION, CREDIT) */
	PCUT_NODE_EMBED,         /* URL PROVIDER MEDIA TITLE POSTER_ASSET
	                            POSTER_URL POSTER_ALT (blocks to fall back on) */
	PCUT_NODE_RULE,
	PCUT_NODE_GROUP,         /* ROLE (SUMMARY, then blocks): aside, details */
	PCUT_NODE_RAW_BLOCK,     /* FORMAT literal */
	PCUT_NODE_PULL_QUOTE,    /* (blocks, ATTRIBUTION): text printed twice */
	PCUT_NODE_RELATED,       /* LABEL TITLE URL */
	PCUT_NODE_PREFORMATTED,  /* literal: line ends count, but it is no code */

	PCUT_NODE_ITEM = 40,       /* CHECKED VALUE (blocks) */
	PCUT_NODE_DEFINITION_ITEM, /* (TERM, DEFINITION) */
	PCUT_NODE_TERM,            /* (inlines) */
	PCUT_NODE_DEFINITION,      /* (blocks) */
	PCUT_NODE_ATTRIBUTION,     /* (inlines) */
	PCUT_NODE_TITLE,           /* of a callout (inlines) */
	PCUT_NODE_LINE,            /* of verse: INDENT (inlines) */
	PCUT_NODE_CAPTION,         /* (blocks) */
	PCUT_NODE_LEAD_CAPTION,    /* of the lead image (inlines) */
	PCUT_NODE_CREDIT,          /* (inlines) */
	PCUT_NODE_COLUMN,          /* ALIGN */
	PCUT_NODE_ROW,             /* PART (CELL) */
	PCUT_NODE_CELL,            /* HEADER ROWSPAN COLSPAN ALIGN (blocks) */
	PCUT_NODE_SUMMARY,         /* of a group (inlines) */
	PCUT_NODE_NOTE,            /* ID LABEL NOTE_KIND (blocks) */

	PCUT_NODE_TEXT = 64,   /* literal */
	PCUT_NODE_EMPHASIS,    /* this and all further ones without a literal */
	PCUT_NODE_STRONG,      /* hold inlines */
	PCUT_NODE_STRIKE,
	PCUT_NODE_UNDERLINE,
	PCUT_NODE_MARK,
	PCUT_NODE_SUPERSCRIPT,
	PCUT_NODE_SUBSCRIPT,
	PCUT_NODE_SMALL,
	PCUT_NODE_QUOTED,
	PCUT_NODE_SPAN,        /* LANG, DIR: a part in another language */
	PCUT_NODE_DELETED,
	PCUT_NODE_INSERTED,
	PCUT_NODE_ABBR,        /* TITLE */
	PCUT_NODE_CODE,        /* literal */
	PCUT_NODE_KBD,         /* literal */
	PCUT_NODE_LINK,        /* URL TITLE */
	PCUT_NODE_IMAGE,       /* ASSET or URL, ALT TITLE; holds nothing */
	PCUT_NODE_MATH,        /* TEX MATHML; holds nothing */
	PCUT_NODE_NOTE_REF,    /* REF: the ID of a NOTE; "note" in Article JSON */
	PCUT_NODE_RUBY,        /* RUBY: the text beside the base */
	PCUT_NODE_BREAK,       /* holds nothing */
	PCUT_NODE_RAW,         /* FORMAT literal */
	PCUT_NODE_END_         /* one past the last; moves */
} pcut_kind;

/* What a node may carry besides its children.  Any node: ID LANG DIR ROLE and
 * the SRC_ ones. */
typedef enum pcut_attr {
	PCUT_ATTR_ID = 1,
	PCUT_ATTR_LANG, /* BCP 47 */
	PCUT_ATTR_DIR,  /* "ltr", "rtl", "auto" */
	PCUT_ATTR_ROLE,
	PCUT_ATTR_URL,
	PCUT_ATTR_TITLE,
	PCUT_ATTR_ASSET, /* the ID of an asset */
	PCUT_ATTR_ALT,
	PCUT_ATTR_STYLE, /* "lower-roman", ... */
	PCUT_ATTR_CITE,
	PCUT_ATTR_TONE,
	PCUT_ATTR_LANGUAGE, /* of code: "python" */
	PCUT_ATTR_TEX,
	PCUT_ATTR_MATHML,
	PCUT_ATTR_PROVIDER,
	PCUT_ATTR_MEDIA, /* "video", "audio", "post", "map", "document", "other" */
	PCUT_ATTR_POSTER_ASSET,
	PCUT_ATTR_POSTER_URL,
	PCUT_ATTR_POSTER_ALT,
	PCUT_ATTR_FORMAT,
	PCUT_ATTR_LABEL,
	PCUT_ATTR_REF,
	PCUT_ATTR_RUBY,
	PCUT_ATTR_NOTE_KIND, /* "footnote", "endnote", "sidenote" */
	PCUT_ATTR_SRC_PATH,
	PCUT_ATTR_NUMBER_ = 64, /* numbers from here on, strings before */
	PCUT_ATTR_LEVEL = 64,
	PCUT_ATTR_ORDERED, /* 0 or 1, as are TIGHT, CHECKED, HEADER */
	PCUT_ATTR_START,
	PCUT_ATTR_TIGHT,
	PCUT_ATTR_CHECKED,
	PCUT_ATTR_VALUE,
	PCUT_ATTR_INDENT, /* steps */
	PCUT_ATTR_HEADER,
	PCUT_ATTR_ROWSPAN,
	PCUT_ATTR_COLSPAN,
	PCUT_ATTR_ALIGN, /* a pcut_align */
	PCUT_ATTR_PART,  /* a pcut_part; absent: PCUT_PART_BODY */
	PCUT_ATTR_SRC_LINE,
	PCUT_ATTR_SRC_PAGE,
	PCUT_ATTR_END_ /* one past the last; moves */
} pcut_attr;

typedef enum pcut_align {
	PCUT_ALIGN_NONE = 0,
	PCUT_ALIGN_LEFT,
	PCUT_ALIGN_CENTER,
	PCUT_ALIGN_RIGHT
} pcut_align;

typedef enum pcut_part {
	PCUT_PART_BODY = 0,
	PCUT_PART_HEAD,
	PCUT_PART_FOOT
} pcut_part;

/* "paragraph"; the word of Article JSON.  NULL for a number that is no kind. */
PCUT_API const char *pcut_kind_name(pcut_kind kind);
PCUT_API const char *pcut_attr_name(pcut_attr attr);

/* The root of that kind (PCUT_NODE_BODY always there, maybe without children;
 * NULL for the others when the article has none). */
PCUT_API const pcut_node *pcut_article_root(const pcut_article *a,
                                            pcut_kind kind);
/* The NOTE whose ID is id, NULL if there is none. */
PCUT_API const pcut_node *pcut_article_note(const pcut_article *a, pcut_str id);

PCUT_API pcut_kind pcut_node_kind(const pcut_node *n);
PCUT_API int pcut_node_is_block(const pcut_node *n);
PCUT_API int pcut_node_is_inline(const pcut_node *n);
PCUT_API const pcut_node *pcut_node_parent(const pcut_node *n); /* or NULL */
PCUT_API const pcut_node *pcut_node_child(const pcut_node *n);  /* the first */
PCUT_API const pcut_node *pcut_node_last(const pcut_node *n);   /* child */
PCUT_API const pcut_node *pcut_node_next(const pcut_node *n);
PCUT_API const pcut_node *pcut_node_prev(const pcut_node *n);
PCUT_API pcut_str pcut_node_literal(const pcut_node *n);
/* Nonzero if n carries attr, were it empty or 0. */
PCUT_API int pcut_node_has(const pcut_node *n, pcut_attr attr);
PCUT_API pcut_str pcut_node_str(const pcut_node *n, pcut_attr attr);
PCUT_API long pcut_node_num(const pcut_node *n, pcut_attr attr);

typedef enum pcut_event {
	PCUT_EVENT_ENTER = 0,
	PCUT_EVENT_LEAVE = 1
} pcut_event;

/* PCUT_OK goes on, PCUT_END skips the node's children, a failure stops.  A
 * node entered is left, unless its children were skipped or it cannot have
 * any (a literal, IMAGE, MATH, NOTE_REF, BREAK, RULE, RELATED, COLUMN). */
typedef pcut_status pcut_visit_fn(void *payload, const pcut_node *n,
                                  pcut_event event);

/* Walk n and all below it in reading order, without recursion. */
PCUT_API pcut_status pcut_walk(const pcut_node *n, pcut_visit_fn *visit,
                               void *payload);

/* ---- The model: building --------------------------------------------- */

/*
 * The builder takes events in reading order and always leaves a valid tree.
 * It closes what is left open; wraps stray inlines in a paragraph, a stray
 * ITEM in a LIST, a stray CELL in a ROW and TABLE; makes a block that stands
 * where only inlines may be part of the text around it; turns a part that
 * has no place (a CREDIT outside a FIGURE) into a paragraph; outside literals
 * collapses white space (space, tab, LF, CR, FF; not U+00A0) and moves it out
 * of the ends of inlines; drops what stays empty unless pcut_build_keep()
 * says otherwise (a CELL, a LINE and a ROW with cells stay); and flattens
 * what is deeper than the limit, with a warning.  NOTE may be opened
 * anywhere: it goes to the notes and building goes on where it stood.
 * COMMENTS, NOTES and LEAD_IMAGE are opened and closed like nodes.
 *
 * Its functions return nothing: the first failure sticks, later calls do
 * nothing, and whoever drives the reader reports it.  Strings are copied, and
 * bytes that are no UTF-8 become U+FFFD.
 */
PCUT_API pcut_article *pcut_build_article(pcut_builder *b);
PCUT_API void pcut_build_open(pcut_builder *b, pcut_kind kind);
/* For the node opened last, before its content. */
PCUT_API void pcut_build_str(pcut_builder *b, pcut_attr attr, pcut_str value);
PCUT_API void pcut_build_num(pcut_builder *b, pcut_attr attr, long value);
/* Keep the node opened last even if nothing comes into it. */
PCUT_API void pcut_build_keep(pcut_builder *b);
PCUT_API void pcut_build_text(pcut_builder *b, pcut_str text);
/* Close the innermost open node of kind and all within; none: nothing. */
PCUT_API void pcut_build_close(pcut_builder *b, pcut_kind kind);
/* A node of kind without children, opened and closed (IMAGE, RULE, BREAK and
 * other kinds that hold nothing): pcut_build_open() alone does; this one
 * holds text as its literal or content. */
PCUT_API void pcut_build_leaf(pcut_builder *b, pcut_kind kind, pcut_str text);

/* Add value to key, or set it when it does not repeat and is not set yet (the
 * first statement wins).  An empty value is ignored; so is, with a warning, a
 * bad date. */
PCUT_API void pcut_build_meta(pcut_builder *b, pcut_meta key,
                              pcut_origin origin, pcut_str value);
PCUT_API void pcut_build_author(pcut_builder *b, pcut_origin origin,
                                const pcut_agent *author);
PCUT_API void pcut_build_publisher(pcut_builder *b, pcut_origin origin,
                                   const pcut_agent *publisher);
PCUT_API void pcut_build_notice(pcut_builder *b, pcut_str role, pcut_str text);
PCUT_API void pcut_build_related(pcut_builder *b, pcut_str title, pcut_str url);
PCUT_API void pcut_build_warning(pcut_builder *b, const pcut_warning *warning);
PCUT_API void pcut_build_repair(pcut_builder *b, pcut_str kind, uint64_t count);

/* ---- Assets ---------------------------------------------------------- */

typedef enum pcut_asset_status {
	PCUT_ASSET_LINKED = 0, /* an address, no bytes */
	PCUT_ASSET_EMBEDDED,   /* bytes at hand */
	PCUT_ASSET_MISSING,    /* looked for, not found; see reason */
	PCUT_ASSET_BLOCKED     /* not allowed; see reason */
} pcut_asset_status;

/* Another source of the same picture, as in srcset. */
typedef struct pcut_candidate {
	size_t size;
	pcut_str url, media_type;
	uint32_t width; /* pixels; 0: unknown */
	double density; /* 0: unknown */
} pcut_candidate;

/* What is known of one asset.  Empty or 0: unknown. */
typedef struct pcut_asset_info {
	size_t size;
	pcut_str id; /* "a1"; given by the builder when empty */
	pcut_asset_status status;
	pcut_str url;        /* absolute where the base is known */
	pcut_str written;    /* as the source wrote it; not in Article JSON */
	pcut_str path;       /* beside the document or inside the container */
	pcut_str media_type; /* by signature when there are bytes */
	pcut_str sha256;     /* of the bytes, hexadecimal */
	pcut_str reason;
	uint64_t bytes; /* count; the bytes are pcut_asset_bytes() */
	uint32_t width, height; /* pixels */
	const pcut_candidate *candidates;
	size_t n_candidates;
} pcut_asset_info;

#define PCUT_ASSET_INFO_INIT {.size = sizeof(pcut_asset_info)}

/* Asset i, or the one with that id; NULL if there is none. */
PCUT_API const pcut_asset *pcut_article_asset_at(const pcut_article *a,
                                                 size_t i);
PCUT_API const pcut_asset *pcut_article_asset(const pcut_article *a,
                                              pcut_str id);
PCUT_API const pcut_asset_info *pcut_asset_info_of(const pcut_asset *asset);
PCUT_API pcut_str pcut_asset_bytes(const pcut_asset *asset);

/* Copies bytes; type, size in pixels and sha256 are worked out from them. */
PCUT_API pcut_status pcut_asset_fill(pcut_asset *asset, pcut_str bytes);
/* Why there are none; code is short: "outside-root", "not-an-image". */
PCUT_API void pcut_asset_refuse(pcut_asset *asset, pcut_asset_status status,
                                pcut_str reason);

/*
 * Ask the context's resolver for every asset that is only linked.  Assets
 * that it refuses keep their address; only a failure that ends the work is
 * returned.
 */
PCUT_API pcut_status pcut_article_resolve(pcut_article *a);

/*
 * Say that the bytes of the asset with that id lie at path, beside the
 * document: writers that refer to images then refer to it by path, which is
 * copied.  PCUT_EUSAGE for an id that is none.
 */
PCUT_API pcut_status pcut_article_place(pcut_article *a, pcut_str id,
                                        pcut_str path);

/* Take the images out of the tree, and what only served them: the lead image,
 * figures and captions.  The assets stay. */
PCUT_API void pcut_article_drop_images(pcut_article *a);

/*
 * Add an asset; bytes may be empty.  The string (its id) lives as long as the
 * article; use it for ASSET.  A second one with the same url gets the same
 * id.
 */
PCUT_API pcut_str pcut_build_asset(pcut_builder *b,
                                   const pcut_asset_info *info, pcut_str bytes);

/* ---- Files ----------------------------------------------------------- */

/*
 * A file that appears whole or not at all: what stands at path stays until
 * pcut_file_finish().  A symbolic link is followed and kept; what is there and
 * is no regular file is written to as it is.  Writers use it, and so may a
 * program for what it writes beside them.  PCUT_ENOMEM or PCUT_EOUTPUT on
 * failure.
 */
PCUT_API pcut_status pcut_file_open(pcut_context *ctx, const char *path,
                                    pcut_file **out);
PCUT_API pcut_status pcut_file_write(pcut_file *f, pcut_str bytes);
PCUT_API pcut_status pcut_file_finish(pcut_file *f); /* once */
PCUT_API void pcut_file_close(pcut_file *f); /* unfinished: no trace */

/* ---- Writing --------------------------------------------------------- */

/* Where bytes go.  write returns 0, or -1 with errno set. */
typedef struct pcut_sink {
	size_t size;
	int (*write)(void *payload, const void *buf, size_t len);
	void *payload;
	const char *name; /* for messages */
} pcut_sink;

#define PCUT_SINK_INIT {.size = sizeof(pcut_sink)}

PCUT_API pcut_status pcut_writer_open(pcut_context *ctx, const char *spec,
                                      const pcut_sink *sink, pcut_writer **out);

/* To a file that pcut_writer_finish() puts in place, see pcut_file_open();
 * spec NULL takes the format from the extension. */
PCUT_API pcut_status pcut_writer_open_file(pcut_context *ctx, const char *spec,
                                           const char *path, pcut_writer **out);
/* PCUT_EUSAGE for a second article where the format holds but one.  After
 * PCUT_ENOMEM or PCUT_EOUTPUT half of it may be written: no more can be put,
 * nor the whole be finished. */
PCUT_API pcut_status pcut_writer_put(pcut_writer *w, pcut_article *a);
/* Ends the output: nothing is whole before this returned PCUT_OK. */
PCUT_API pcut_status pcut_writer_finish(pcut_writer *w);
PCUT_API const pcut_format *pcut_writer_format(const pcut_writer *w);
PCUT_API void pcut_writer_close(pcut_writer *w); /* unfinished: no file */

/* All articles of in, read as from (may be NULL), written as to. */
PCUT_API pcut_status pcut_convert(pcut_context *ctx, const char *from,
                                  const pcut_input *in, const char *to,
                                  const pcut_sink *sink);

#ifdef __cplusplus
}
#endif
#endif /* PRESSCUT_H */
