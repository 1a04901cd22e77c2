/* SPDX-License-Identifier: ISC */
/*
 * Bytes of an encoding that is known.  What is common and simple is decoded
 * here, the rest by iconv, which has names of its own for them.
 */
#include <errno.h>
#include <iconv.h>
#include <string.h>

#include "buf.h"
#include "charset_parts.h"
#include "mem.h"
#include "str.h"
#include "utf8.h"

/* windows-1252's 0x80 to 0x9F (WHATWG index; the five unused are C1). */
static const uint16_t cp1252_high[32] = {
	0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
	0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018,
	0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
	0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

static uint32_t
cp1252(unsigned char c)
{
	return c >= 0x80 && c <= 0x9F ? cp1252_high[c - 0x80] : c;
}

static pcut_status
give(pcut_charset_job *job, pcut_buf *buf, const char *name)
{
	if (buf->failed) {
		pcut_buf_free(buf);
		return PCUT_ENOMEM;
	}
	job->out->owned = buf->ptr;
	job->out->text = pcut_buf_str(buf);
	job->out->encoding = name;
	return PCUT_OK;
}

pcut_status
pcut_charset_cp1252(pcut_charset_job *job, const char *name, uint32_t currency)
{
	pcut_buf buf = {.mem = job->mem};

	pcut_buf_reserve(&buf, job->bytes.len + job->bytes.len / 8 + 4);
	for (size_t i = 0; i < job->bytes.len && !buf.failed; i++) {
		unsigned char c = (unsigned char)job->bytes.ptr[i];

		if (c < 0x80)
			pcut_buf_putc(&buf, (char)c);
		else
			pcut_buf_putcp(&buf, c == 0xA4 ? currency : cp1252(c));
	}
	return give(job, &buf, name);
}

pcut_status
pcut_charset_mixed(pcut_charset_job *job, int as_cp1252)
{
	pcut_str rest = job->bytes;
	pcut_buf buf = {.mem = job->mem};

	pcut_buf_reserve(&buf, rest.len + 64);
	while (rest.len > 0 && !buf.failed) {
		size_t valid = pcut_utf8_valid(rest);
		const char *p;

		pcut_buf_put(&buf, pcut_str_cut(rest, 0, valid));
		rest = pcut_str_skip(rest, valid);
		if (rest.len == 0)
			break;
		p = rest.ptr;
		pcut_utf8_next(&p, rest.ptr + rest.len);
		if (as_cp1252 && p == rest.ptr + rest.len && rest.len > 1) {
			/* a sequence cut off at the end */
			job->out->repaired++;
		} else if (as_cp1252) {
			for (const char *q = rest.ptr; q < p; q++) {
				pcut_buf_putcp(&buf, cp1252((unsigned char)*q));
				job->out->repaired++;
			}
		} else {
			pcut_buf_putcp(&buf, PCUT_REPLACEMENT);
			job->out->replaced++;
		}
		rest = pcut_str_skip(rest, (size_t)(p - rest.ptr));
	}
	return give(job, &buf, "utf-8");
}

size_t
pcut_charset_unit(const char *name)
{
	return strncmp(name, "utf-32", 6) == 0 ? 4 :
	    strncmp(name, "utf-16", 6) == 0 ? 2 : 1;
}

static pcut_status
decode_iconv(pcut_charset_job *job, const pcut_encoding *encoding, int strict)
{
	iconv_t cd = iconv_open("UTF-8", encoding->iconv);
	char *in = (char *)(uintptr_t)job->bytes.ptr;
	size_t in_left = job->bytes.len;
	size_t unit = pcut_charset_unit(encoding->name);
	pcut_buf buf = {.mem = job->mem};
	uint64_t replaced = 0;
	pcut_status rc = PCUT_OK;

	if (cd == (iconv_t)-1)
		return PCUT_EFORMAT;
	while (in_left > 0) {
		char *out;
		size_t out_left, pass;
		int cut_off;

		if (!pcut_buf_reserve(&buf, in_left + in_left / 2 + 16))
			break;
		out = buf.ptr + buf.len;
		out_left = buf.cap - buf.len;
		if (iconv(cd, &in, &in_left, &out, &out_left) != (size_t)-1) {
			buf.len = buf.cap - out_left;
			break;
		}
		buf.len = buf.cap - out_left;
		if (errno == E2BIG)
			continue;
		cut_off = errno == EINVAL; /* in the middle of a sequence */
		if (strict) {
			rc = PCUT_EFORMAT;
			break;
		}
		pcut_buf_putcp(&buf, PCUT_REPLACEMENT);
		replaced++;
		/* UTF-16 must keep its step. */
		pass = cut_off || unit > in_left ? in_left : unit;
		in += pass;
		in_left -= pass;
	}
	if (rc == PCUT_OK && pcut_buf_reserve(&buf, 16)) {
		char *out = buf.ptr + buf.len;
		size_t out_left = buf.cap - buf.len;

		iconv(cd, NULL, NULL, &out, &out_left);
		buf.len = buf.cap - out_left;
	}
	iconv_close(cd);
	if (rc < 0) {
		pcut_buf_free(&buf);
		return rc;
	}
	job->out->replaced = replaced;
	return give(job, &buf, encoding->name);
}

int
pcut_charset_is_utf8(pcut_charset_job *job)
{
	if (pcut_utf8_valid(job->bytes) != job->bytes.len)
		return 0;
	job->out->text = job->bytes;
	job->out->encoding = "utf-8";
	return 1;
}

pcut_status
pcut_charset_as(pcut_charset_job *job, const pcut_encoding *encoding,
    int strict)
{
	pcut_str name = pcut_str_from(encoding->name);

	if (pcut_str_eq(name, PCUT_LIT("windows-1252")))
		return pcut_charset_cp1252(job, encoding->name, 0xA4);
	if (pcut_str_eq(name, PCUT_LIT("utf-8"))) {
		if (pcut_charset_is_utf8(job))
			return PCUT_OK;
		return strict ? PCUT_EFORMAT : pcut_charset_mixed(job, 0);
	}
	return decode_iconv(job, encoding, strict);
}

pcut_status
pcut_charset_as_label(pcut_charset_job *job, const char *label, int strict)
{
	return pcut_charset_as(job, pcut_encoding_find(pcut_str_from(label)),
	    strict);
}
