/* SPDX-License-Identifier: ISC */
/*
 * JSON of others, such as an article's "extra", in our canonical form.  The
 * containers that are open stand on a stack of our own, each with its members
 * in the order in which they are written; cost is that of sorting the keys.
 *
 * Reals go through jansson both ways, which knows how to keep the locale's
 * decimal point out.
 */
#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "json_value.h"

struct open {
	json_t *container;
	const char **keys; /* sorted; NULL for an array */
	size_t at, count;
};

static int
by_bytes(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static pcut_status
push(pcut_buf *stack, json_t *container)
{
	struct open open = {.container = container};
	size_t i = 0;

	if (json_is_array(container)) {
		open.count = json_array_size(container);
	} else if ((open.count = json_object_size(container)) > 0) {
		open.keys = calloc(open.count, sizeof *open.keys);
		if (open.keys == NULL)
			return PCUT_ENOMEM;
		for (void *it = json_object_iter(container); it != NULL;
		    it = json_object_iter_next(container, it))
			open.keys[i++] = json_object_iter_key(it);
		qsort(open.keys, open.count, sizeof *open.keys, by_bytes);
	}
	pcut_buf_put(stack, PCUT_STR((const char *)&open, sizeof open));
	if (!stack->failed)
		return PCUT_OK;
	free(open.keys);
	return PCUT_ENOMEM;
}

static struct open *
top(const pcut_buf *stack)
{
	/* The buffer is as malloc aligns, its items of one size. */
	return (struct open *)(void *)(stack->ptr + stack->len -
	    sizeof(struct open));
}

/* Nonzero if text reads back as value. */
static int
reads_back(const char *text, double value)
{
	json_t *again = json_loads(text, JSON_DECODE_ANY, NULL);
	double read = json_number_value(again);
	int same = again != NULL && memcmp(&read, &value, sizeof value) == 0;

	json_decref(again);
	return same;
}

static pcut_status
real(pcut_json *j, const json_t *value)
{
	static const size_t flags[] = {JSON_ENCODE_ANY |
	    JSON_REAL_PRECISION(15), JSON_ENCODE_ANY | JSON_REAL_PRECISION(16),
	    JSON_ENCODE_ANY | JSON_REAL_PRECISION(17)};

	for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++) {
		char *text = json_dumps(value, flags[i]);

		if (text == NULL)
			return PCUT_ENOMEM;
		if (i + 1 == sizeof flags / sizeof flags[0] ||
		    reads_back(text, json_real_value(value))) {
			pcut_json_raw(j, pcut_str_from(text));
			free(text);
			return PCUT_OK;
		}
		free(text);
	}
	return PCUT_OK;
}

static pcut_status
put(pcut_json *j, pcut_buf *stack, json_t *value)
{
	switch (json_typeof(value)) {
	case JSON_OBJECT:
		pcut_json_begin(j, '{');
		return push(stack, value);
	case JSON_ARRAY:
		pcut_json_begin(j, '[');
		return push(stack, value);
	case JSON_STRING:
		pcut_json_str(j, PCUT_STR(json_string_value(value),
		    json_string_length(value)));
		break;
	case JSON_INTEGER:
		pcut_json_num(j, json_integer_value(value));
		break;
	case JSON_REAL:
		return real(j, value);
	case JSON_TRUE:
	case JSON_FALSE:
		pcut_json_bool(j, json_is_true(value));
		break;
	case JSON_NULL:
	default:
		pcut_json_null(j);
		break;
	}
	return PCUT_OK;
}

pcut_status
pcut_json_value(pcut_json *j, json_t *value)
{
	pcut_buf stack = {0};
	pcut_status rc = put(j, &stack, value);

	while (stack.len > 0) {
		struct open *open = top(&stack);
		json_t *next;

		if (rc == PCUT_OK && open->at < open->count) {
			size_t i = open->at++;

			if (open->keys != NULL) {
				pcut_json_key(j, open->keys[i]);
				next = json_object_get(open->container,
				    open->keys[i]);
			} else {
				next = json_array_get(open->container, i);
			}
			rc = put(j, &stack, next);
			continue;
		}
		pcut_json_end(j, json_is_array(open->container) ? ']' : '}');
		free(open->keys);
		stack.len -= sizeof *open;
	}
	pcut_buf_free(&stack);
	return rc;
}
