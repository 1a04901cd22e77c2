/* SPDX-License-Identifier: ISC */
/*
 * Mail and news messages, one article each, and newsletters without a header.
 *
 * The header is src/field's; here the transfer encoding is undone, of a
 * multipart message the plain part is taken, and the signature goes to the
 * notices.
 */
#include <string.h>

#include "charset.h"
#include "field.h"
#include "str.h"
#include "text_dump.h"
#include "utf8.h"

#define PRINTED_BYTES 40 /* of the name of a printed field */
#define LEAVE_BYTES 160 /* of a line that says how to leave a list */
#define FORWARD_BYTES ((size_t)1 << 13) /* in which the mark must come */
#define FORWARD_LINES 12 /* of who hands a message on */
#define PARTS 100
#define NEST 6
#define SIGNATURE_LINES 8

struct part {
	pcut_str type, encoding, boundary, charset;
};

/* ---- the header -------------------------------------------------------- */

/* Subject without Re:, Fwd:, AW: and the list's tag. */
static pcut_str
subject_of(pcut_str s)
{
	static const char *const marks[] = {"re:", "fwd:", "fw:", "aw:",
	    "wg:", "sv:", "vs:", "antw:", "rv:", "res:", "tr:", "r:", "odp:",
	    "was:", "ynt:", "i:", "vl:", "vb:", "enc:", "rif:", "doorst:",
	    "odg:", "pd:", "ha:", "回复:", "转发:", "回覆:", "轉寄:", "答复:",
	    "回复：", "转发：", "답장:", "전달:", "الرد:", "رد:", "απ:", "Απ:",
	    "ΑΠ:", "השב:"};
	int again = 1;

	while (again) {
		again = 0;
		s = pcut_str_trim(s);
		for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
			pcut_str mark = pcut_str_from(marks[i]);

			if (pcut_str_starts_case(s, mark) &&
			    s.len > mark.len) {
				s = pcut_str_skip(s, mark.len);
				again = 1;
				break;
			}
		}
		if (!again && s.len > 2 && s.ptr[0] == '[') {
			size_t shut = pcut_str_find_char(s, ']');

			if (shut != SIZE_MAX && shut < 40 && shut + 2 <
			    s.len) {
				s = pcut_str_skip(s, shut + 1);
				again = 1;
			}
		}
	}
	return s;
}

static void
from_field(pcut_text *t, pcut_str value)
{
	pcut_mailbox box;
	pcut_str rest = value;

	while (!t->has_authors && pcut_mailbox_take(&rest, &box)) {
		pcut_byline by;
		pcut_agent agent = PCUT_AGENT_INIT;

		if (box.name.len == 0)
			continue;
		if (pcut_byline_clean(t->arena, box.name, PCUT_STR_NONE,
		    &by) == PCUT_OK && by.count > 0) {
			pcut_text_byline(t, PCUT_ORIGIN_INPUT, &by);
			continue;
		}
		agent.name = pcut_arena_str(t->arena, box.name);
		if (agent.name.ptr != NULL)
			pcut_build_author(t->b, PCUT_ORIGIN_INPUT, &agent);
		t->has_authors = 1;
	}
}

static void
mime_field(pcut_text *t, const pcut_header_field *field, pcut_str value,
    struct part *part)
{
	if (pcut_str_eq_case(field->name, PCUT_LIT("Content-Type"))) {
		part->type = value;
		part->boundary = pcut_field_parameter(t->arena, value,
		    PCUT_LIT("boundary"));
		part->charset = pcut_field_parameter(t->arena, value,
		    PCUT_LIT("charset"));
	} else if (pcut_str_eq_case(field->name,
	    PCUT_LIT("Content-Transfer-Encoding"))) {
		part->encoding = value;
	}
}

static void
header_field(pcut_text *t, const pcut_header_field *field, pcut_str value)
{
	static const char *const kept[] = {"To", "Cc", "Newsgroups",
	    "Organization", "Reply-To", "List-Id", "In-Reply-To",
	    "References"};
	pcut_str name = pcut_text_mail_name(field->name);

	if (pcut_str_eq_case(name, PCUT_LIT("Subject"))) {
		pcut_text_title(t, PCUT_ORIGIN_INPUT, subject_of(value));
	} else if (pcut_str_eq_case(name, PCUT_LIT("From"))) {
		from_field(t, value);
	} else if (pcut_str_eq_case(name, PCUT_LIT("Date"))) {
		t->hints.short_years = 1;
		pcut_text_date_value(t, PCUT_META_DATE_PUBLISHED, value);
	} else if (pcut_str_eq_case(name, PCUT_LIT("Sent"))) {
		if (!t->has_published)
			pcut_text_date_value(t, PCUT_META_DATE_PUBLISHED,
			    value);
	} else if (pcut_str_eq_case(name, PCUT_LIT("Keywords"))) {
		pcut_text_tags(t, value, 0);
	} else if (pcut_str_eq_case(name, PCUT_LIT("Message-ID"))) {
		if (value.len > 2 && value.ptr[0] == '<')
			value = pcut_str_cut(value, 1, value.len - 2);
		pcut_text_meta(t, PCUT_META_ID, PCUT_ORIGIN_INPUT, value);
	} else if (pcut_str_eq_case(name, PCUT_LIT("Content-Language"))) {
		pcut_text_language(t, value);
	} else if (pcut_str_eq_case(name, PCUT_LIT("Summary"))) {
		pcut_text_meta(t, PCUT_META_DESCRIPTION, PCUT_ORIGIN_INPUT,
		    value);
	} else if (pcut_str_eq_case(name, PCUT_LIT("Archived-At"))) {
		pcut_text_field(t, PCUT_FIELD_URL, value);
	} else {
		for (size_t i = 0; i < sizeof(kept) / sizeof(*kept); i++)
			if (pcut_str_eq_case(name, pcut_str_from(kept[i])))
				pcut_text_notice(t, "cover-sheet", value);
	}
}

/* A field as a mail program of another language prints it, of whose name more
 * than ASCII may be. */
static int
printed_field(pcut_str *rest, pcut_header_field *field)
{
	pcut_str peek = *rest, s = pcut_str_trim(pcut_str_take_line(&peek));
	size_t colon = pcut_str_find_char(pcut_str_cut(s, 0, PRINTED_BYTES),
	    ':'), wide = pcut_str_find(pcut_str_cut(s, 0, PRINTED_BYTES),
	    PCUT_LIT("："));
	size_t at = wide < colon ? wide : colon;

	if (at == SIZE_MAX)
		return 0;
	field->name = pcut_str_trim(pcut_str_cut(s, 0, at));
	field->value = pcut_str_trim(pcut_str_skip(s, at +
	    (wide < colon ? 3 : 1)));
	if (pcut_text_mail_name(field->name).ptr == field->name.ptr)
		return 0;
	*rest = peek;
	return 1;
}

/* The fields at the start of *rest; message says whose they are. */
static void
header(pcut_text *t, pcut_str *rest, struct part *part, int message)
{
	pcut_header_field field;

	while (pcut_field_take(rest, &field) || (message &&
	    printed_field(rest, &field))) {
		pcut_str value = pcut_field_text(t->arena, field.value);

		if (value.ptr == NULL)
			return;
		mime_field(t, &field, value, part);
		if (message)
			header_field(t, &field, value);
	}
	/* The empty line. */
	if (rest->len > 0 && rest->ptr[0] == '\n')
		*rest = pcut_str_skip(*rest, 1);
	else if (rest->len > 1 && rest->ptr[0] == '\r')
		*rest = pcut_str_skip(*rest, 2);
}

/* ---- the body ---------------------------------------------------------- */

static int
base64_value(char c)
{
	return c >= 'A' && c <= 'Z' ? c - 'A' : c >= 'a' && c <= 'z'
	    ? c - 'a' + 26 : pcut_is_digit(c) ? c - '0' + 52 : c == '+'
	    ? 62 : c == '/' ? 63 : -1;
}

static void
base64(pcut_str s, pcut_buf *out)
{
	unsigned bits = 0, count = 0;

	for (size_t i = 0; i < s.len && s.ptr[i] != '='; i++) {
		int value = base64_value(s.ptr[i]);

		if (value < 0)
			continue;
		bits = bits << 6 | (unsigned)value;
		count += 6;
		if (count >= 8) {
			count -= 8;
			pcut_buf_putc(out, (char)(bits >> count & 0xFF));
		}
	}
}

/* A multipart's first plain part; parts inside it are looked into. */
static pcut_str
plain_part(pcut_text *t, pcut_str body, struct part *part)
{
	for (int nest = 0; nest < NEST && part->boundary.len > 0 &&
	    pcut_str_starts_case(part->type, PCUT_LIT("multipart/")); nest++) {
		pcut_str boundary = part->boundary, best = PCUT_STR_NONE;
		pcut_str rest = body, line;
		struct part found = {0};
		const char *start = NULL;
		struct part now = {0};
		int have = 0;

		for (int parts = 0; parts < PARTS && rest.len > 0;) {
			const char *at = rest.ptr;

			line = pcut_str_take_line(&rest);
			if (line.len < boundary.len + 2 || line.ptr[0] !=
			    '-' || line.ptr[1] != '-' || memcmp(line.ptr + 2,
			    boundary.ptr, boundary.len) != 0)
				continue;
			if (start != NULL && (!have || (!have &&
			    now.type.len == 0))) {
				best = PCUT_STR(start, (size_t)(at - start));
				found = now;
				have = now.type.len == 0 ||
				    pcut_str_starts_case(now.type,
				    PCUT_LIT("text/plain")) ||
				    pcut_str_starts_case(now.type,
				    PCUT_LIT("multipart/"));
			}
			parts++;
			now = (struct part){.type = PCUT_STR_NONE,
			    .encoding = PCUT_STR_NONE, .boundary =
			    PCUT_STR_NONE, .charset = PCUT_STR_NONE};
			header(t, &rest, &now, 0);
			start = rest.ptr;
		}
		if (start != NULL && !have) {
			best = PCUT_STR(start, (size_t)(body.ptr + body.len -
			    start));
			found = now;
		}
		if (found.type.ptr == NULL)
			return body;
		*part = found;
		body = best;
	}
	return body;
}

/* The line "-- ", or "--" near the end: what comes behind is a signature. */
static pcut_str
without_signature(pcut_text *t, pcut_str body)
{
	const char *end = body.ptr + body.len, *p = end, *mark = NULL;
	int lines = 0;

	while (p > body.ptr && lines < 60) {
		const char *from = p - 1;
		pcut_str line;

		while (from > body.ptr && from[-1] != '\n')
			from--;
		line = PCUT_STR(from, (size_t)(p - from));
		lines++;
		if (line.len > 0 && line.ptr[line.len - 1] == '\n')
			line.len--;
		if (pcut_str_eq(line, PCUT_LIT("-- ")) ||
		    (lines <= SIGNATURE_LINES + 1 && (pcut_str_eq(line,
		    PCUT_LIT("--")) || pcut_str_eq(line, PCUT_LIT("--\r"))))) {
			mark = from;
			break;
		}
		p = from;
	}
	if (mark == NULL)
		return body;
	pcut_text_notice(t, "signature", PCUT_STR(mark, (size_t)(end -
	    mark)));
	return PCUT_STR(body.ptr, (size_t)(mark - body.ptr));
}

/* ">From " at the start of a line is what an mbox has for "From ". */
static void
unquote_from(pcut_str body, pcut_buf *out)
{
	size_t at;

	while ((at = pcut_str_find(body, PCUT_LIT("\n>From "))) != SIZE_MAX) {
		pcut_buf_put(out, pcut_str_cut(body, 0, at + 1));
		body = pcut_str_skip(body, at + 2);
	}
	pcut_buf_put(out, body);
}

static pcut_status
read_body(pcut_text *t, pcut_str body, const struct part *part)
{
	pcut_buf out = {.mem = t->mem};
	pcut_decoded decoded = {.owned = NULL};
	pcut_status rc = PCUT_OK;
	int encoded = 0;

	if (pcut_str_starts_case(part->encoding,
	    PCUT_LIT("quoted-printable"))) {
		pcut_quoted_printable(body, &out);
		encoded = 1;
	} else if (pcut_str_starts_case(part->encoding, PCUT_LIT("base64"))) {
		base64(body, &out);
		encoded = 1;
	}
	if (encoded) {
		if (out.failed) {
			pcut_buf_free(&out);
			return PCUT_ENOMEM;
		}
		rc = pcut_charset_decode(t->mem, pcut_buf_str(&out),
		    PCUT_CHARSET_TEXT, pcut_charset_name(part->charset) != NULL
		    ? part->charset : PCUT_STR_NONE, PCUT_STR_NONE, &decoded);
		body = rc == PCUT_OK ? decoded.text : pcut_buf_str(&out);
		rc = rc == PCUT_ENOMEM ? rc : PCUT_OK;
	}
	if (rc == PCUT_OK && t->mbox && !encoded && pcut_str_find(body,
	    PCUT_LIT("\n>From ")) != SIZE_MAX) {
		unquote_from(body, &out);
		if (!out.failed)
			body = pcut_buf_str(&out);
	}
	if (rc == PCUT_OK) {
		body = pcut_text_without_archive_fields(t, without_signature(t,
		    pcut_text_without_list_footer(t, body)));
		pcut_text_prepare(t, body);
		t->layout.style = t->layout.style == PCUT_TEXT_INDENTED
		    ? PCUT_TEXT_BLANK_LINES : t->layout.style;
		pcut_text_tail(t, body);
		pcut_text_with_originals(t, body);
	}
	pcut_mem_free(t->mem, decoded.owned);
	pcut_buf_free(&out);
	return rc;
}

/* Where the next message of an mbox starts: "From " behind an empty line. */
static size_t
next_message(pcut_str s)
{
	size_t from = 0, at;

	while ((at = pcut_str_find(pcut_str_skip(s, from),
	    PCUT_LIT("\n\nFrom "))) != SIZE_MAX) {
		pcut_str line = pcut_str_skip(s, from + at + 2), rest = line;

		line = pcut_str_take_line(&rest);
		if (pcut_str_find_char(line, ':') != SIZE_MAX && line.len <
		    200 && pcut_is_digit(line.ptr[line.len - 1]))
			return from + at + 2;
		from += at + 2;
	}
	return SIZE_MAX;
}

/* ---- digests ----------------------------------------------------------- */

#define DIGEST_RULE "\n------------------------------\n"

/* Where the first message of a digest starts in s, SIZE_MAX if s is none. */
static size_t
digest_start(pcut_str s)
{
	size_t at;

	if (pcut_str_starts(s, PCUT_LIT("Message: ")))
		return 0;
	at = pcut_str_find(s, PCUT_LIT("\nMessage: 1\n"));
	return at != SIZE_MAX && pcut_str_find(pcut_str_cut(s, 0, at),
	    PCUT_LIT("--------------------")) != SIZE_MAX ? at + 1 : SIZE_MAX;
}

/* The message of a digest that *s starts with; *s is left at the next. */
static pcut_str
digest_message(pcut_text *t, pcut_str *s)
{
	size_t end = pcut_str_find(*s, PCUT_LIT(DIGEST_RULE));
	pcut_str message = pcut_str_cut(*s, 0, end), rest;

	rest = pcut_str_skip(*s, end == SIZE_MAX ? s->len
	    : end + sizeof(DIGEST_RULE) - 1);
	while (rest.len > 0 && rest.ptr[0] == '\n')
		rest = pcut_str_skip(rest, 1);
	if (rest.len > 0 && !pcut_str_starts(rest, PCUT_LIT("Message: "))) {
		pcut_text_notice(t, "boilerplate", rest);
		rest = PCUT_STR_NONE;
	}
	*s = rest;
	return message;
}

/* "---------- Forwarded message ----------", "Begin forwarded message:". */
static int
is_forward_mark(pcut_str s)
{
	static const char *const marks[] = {"forwarded message",
	    "begin forwarded message", "weitergeleitete nachricht",
	    "message transféré", "mensaje reenviado",
	    "messaggio inoltrato", "doorgestuurd bericht",
	    "mensagem encaminhada", "vidarebefordrat meddelande"};

	while (s.len > 0 && strchr("- ", s.ptr[0]) != NULL)
		s = pcut_str_skip(s, 1);
	while (s.len > 0 && strchr("- :", s.ptr[s.len - 1]) != NULL)
		s.len--;
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (pcut_str_eq_case(s, pcut_str_from(marks[i])))
			return 1;
	return 0;
}

/* The message that the one at s hands on behind a word or two of its own; s is
 * plain, or it would have to be decoded first.  SIZE_MAX: it hands on none. */
static size_t
forwarded(pcut_str s)
{
	pcut_str rest = pcut_str_cut(s, 0, FORWARD_BYTES), whole = rest;
	pcut_text_line line;
	int blank = 0, own = 0;

	while (own <= FORWARD_LINES && pcut_text_take_line(&rest, &line)) {
		pcut_str l = pcut_text_of(&line), fields;

		if (line.len == 0) {
			blank = 1;
			continue;
		}
		own += blank; /* lines behind the header */
		if (!blank || !is_forward_mark(l))
			continue;
		fields = pcut_str_cut(rest, 0, FORWARD_BYTES / 4);
		if (pcut_str_find(fields, PCUT_LIT("From: ")) == SIZE_MAX ||
		    pcut_str_find(fields, PCUT_LIT("Subject: ")) == SIZE_MAX ||
		    pcut_str_find_case(pcut_str_cut(whole, 0, (size_t)(
		    line.ptr - whole.ptr)), PCUT_LIT(
		    "content-transfer-encoding: ")) != SIZE_MAX)
			return SIZE_MAX;
		return (size_t)(rest.ptr - s.ptr);
	}
	return SIZE_MAX;
}

pcut_status
pcut_text_read_mail(pcut_text *t, pcut_str *rest)
{
	struct part part = {.type = PCUT_STR_NONE, .encoding = PCUT_STR_NONE,
	    .boundary = PCUT_STR_NONE, .charset = PCUT_STR_NONE};
	pcut_str s = *rest, body;
	size_t end;

	while (s.len > 0 && s.ptr[0] == '\n')
		s = pcut_str_skip(s, 1);
	if (!pcut_str_starts(s, PCUT_LIT("From ")) &&
	    (end = digest_start(s)) != SIZE_MAX) {
		pcut_text_notice(t, "cover-sheet", pcut_str_cut(s, 0, end));
		s = pcut_str_skip(s, end);
		body = digest_message(t, &s);
		*rest = s;
		header(t, &body, &part, 1);
		t->titled = 1;
		return read_body(t, body, &part);
	}
	if (pcut_str_starts(s, PCUT_LIT("From "))) {
		pcut_str_take_line(&s);
		t->mbox = 1;
		end = next_message(s);
	} else {
		end = SIZE_MAX;
	}
	body = pcut_str_cut(s, 0, end);
	*rest = end == SIZE_MAX ? PCUT_STR_NONE : pcut_str_skip(s, end);
	if ((end = forwarded(body)) != SIZE_MAX) {
		pcut_text_notice(t, "cover-sheet", pcut_str_cut(body, 0, end));
		body = pcut_str_skip(body, end);
		while (body.len > 0 && body.ptr[0] == '\n')
			body = pcut_str_skip(body, 1);
	}
	header(t, &body, &part, 1);
	body = plain_part(t, body, &part);
	t->titled = 1;
	return read_body(t, body, &part);
}

/* ---- newsletters ------------------------------------------------------- */

/* The footer: from the last ==== line, Copyright or Unsubscribe. */
static pcut_str
without_footer(pcut_text *t, pcut_str text)
{
	const char *end = text.ptr + text.len;
	pcut_str rest = pcut_str_skip(text, text.len > 8192 ? text.len - 8192
	    : 0), footer;
	pcut_text_line line;
	const char *mark = NULL, *chunk = NULL; /* the first line of it */

	while (pcut_text_take_line(&rest, &line)) {
		pcut_str s = pcut_text_of(&line);

		if (line.len == 0)
			chunk = NULL;
		else if (chunk == NULL)
			chunk = line.ptr - line.skip;
		if (line.len == 0 || mark != NULL)
			continue;
		if (s.len < LEAVE_BYTES && pcut_label_is_leave(s))
			mark = chunk;
		else if ((s.len > 20 && s.ptr[0] == '=' &&
		    pcut_text_is_rule(s)) ||
		    (pcut_label_is_copyright(s) && s.len < 200))
			mark = line.ptr - line.skip;
	}
	if (mark == NULL)
		return text;
	footer = PCUT_STR(mark, (size_t)(end - mark));
	pcut_text_notice(t, "boilerplate", footer);
	rest = footer;
	while (pcut_text_take_line(&rest, &line))
		if (line.len > 0 && pcut_label_is_copyright(pcut_text_of(
		    &line))) {
			pcut_text_meta(t, PCUT_META_COPYRIGHT,
			    PCUT_ORIGIN_TEXT, pcut_text_of(&line));
			break;
		}
	return PCUT_STR(text.ptr, (size_t)(mark - text.ptr));
}

/* Headings "** X" over a dashed line lose their stars; the rest is copied. */
static void
copy_lines(pcut_str text, pcut_buf *out)
{
	while (text.len > 0) {
		pcut_str line = pcut_str_take_line(&text), s, peek = text;
		pcut_str below;

		s = pcut_str_trim_end(line);
		below = pcut_str_trim_end(pcut_str_take_line(&peek));
		if (pcut_str_starts(s, PCUT_LIT("** ")) && below.len >= 3 &&
		    pcut_text_is_rule(below)) {
			s = pcut_str_skip(s, 3);
			pcut_buf_put(out, s);
			pcut_buf_putc(out, '\n');
			/* As long as the heading, to be its underline. */
			for (size_t i = 0; i < s.len && i < 80; i++)
				pcut_buf_putc(out, '-');
			pcut_buf_puts(out, "\n\n");
			pcut_str_take_line(&text);
			continue;
		}
		pcut_buf_put(out, s);
		pcut_buf_putc(out, '\n');
	}
}

pcut_status
pcut_text_read_newsletter(pcut_text *t, pcut_str *rest)
{
	pcut_str text = *rest, body;
	pcut_buf out = {.mem = t->mem};

	*rest = PCUT_STR_NONE;
	t->inlines |= PCUT_TEXT_MAIL_LINKS;
	text = without_footer(t, text);
	copy_lines(text, &out);
	if (out.failed) {
		pcut_buf_free(&out);
		return PCUT_ENOMEM;
	}
	body = pcut_buf_str(&out);
	pcut_text_article(t, body);
	pcut_buf_free(&out);
	return PCUT_OK;
}
