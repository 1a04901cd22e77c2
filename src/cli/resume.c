/* SPDX-License-Identifier: ISC */
/*
 * The report of an earlier run, read line by line.  Of each input two numbers
 * are kept, its name's and that of what its file was like; of two lines about
 * one input the later holds.
 */
#define _DEFAULT_SOURCE /* getline() */
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "resume.h"

uint64_t
cli_resume_state(uint64_t bytes, const char *modified)
{
	cli_text t = { NULL, 0, 0 };
	uint64_t key;

	cli_text_putf(&t, "%llu %s", (unsigned long long)bytes, modified);
	key = cli_table_key(t.ptr, t.len);
	cli_text_free(&t);
	return key;
}

/* The string member of that name, or NAME_bytes in its place; "" if none. */
static char *
member(json_t *line, const char *name)
{
	cli_text key = { NULL, 0, 0 }, value = { NULL, 0, 0 };
	const char *encoded, *plain = json_string_value(
	    json_object_get(line, name));

	cli_text_putf(&key, "%s_bytes", name);
	encoded = json_string_value(json_object_get(line, key.ptr));
	if (encoded != NULL)
		cli_text_decode(&value, pcut_str_from(encoded));
	else
		cli_text_puts(&value, plain != NULL ? plain : "");
	cli_text_free(&key);
	return value.ptr;
}

static void
take_output(cli_resume *r, const char *output, const char *input,
    size_t index, int is_partial, cli_names *names)
{
	cli_name_source src = { .input = input, .index = index };

	/* One that is told of is not to be written over, unless its input is
	   not done: it will be written again. */
	*cli_table_put(&r->begun, cli_name_key(output)) =
	    (uint64_t)is_partial;
	if (names != NULL && !is_partial)
		cli_names_restore(names, output, &src);
}

static void
take_input(cli_resume *r, json_t *line, cli_names *names)
{
	const char *status = json_string_value(json_object_get(line,
	    "status"));
	json_t *bytes = json_object_get(line, "bytes");
	json_t *outputs = json_object_get(line, "outputs"), *item;
	char *input = member(line, "input"), *output = member(line, "output");
	char *modified = member(line, "modified");
	int is_done = status != NULL && (strcmp(status, "converted") == 0 ||
	    strcmp(status, "skipped") == 0);
	size_t i;

	*cli_table_put(&r->done, cli_table_key(input, strlen(input))) =
	    !is_done ? 0 : strcmp(status, "skipped") == 0 &&
	    *modified == '\0' ? 1 : cli_resume_state(
	    (uint64_t)json_integer_value(bytes), modified);
	if (outputs != NULL)
		json_array_foreach(outputs, i, item)
			take_output(r, json_is_string(item)
			    ? json_string_value(item) : "", input, i + 1,
			    !is_done, names);
	else if (*output != '\0')
		take_output(r, output, input, 1, !is_done, names);
	free(input);
	free(output);
	free(modified);
}

static void
take_line(cli_resume *r, json_t *line, cli_names *names)
{
	const char *type = json_string_value(json_object_get(line, "type"));
	char *output;

	if (type == NULL)
		return;
	if (strcmp(type, "input") == 0) {
		take_input(r, line, names);
	} else if (strcmp(type, "begun") == 0 || strcmp(type, "moved") == 0) {
		output = member(line, *type == 'm' ? "to" : "output");
		*cli_table_put(&r->begun, cli_name_key(output)) = 1;
		free(output);
	}
}

void
cli_resume_read(cli_resume *r, FILE *report, const char *options,
    cli_names *names)
{
	char *text = NULL;
	size_t cap = 0, n = 0;
	ssize_t len;

	while ((len = getline(&text, &cap, report)) > 0 &&
	    text[len - 1] == '\n') {
		json_t *line = json_loadb(text, (size_t)len, JSON_ALLOW_NUL,
		    NULL);
		const char *was = json_string_value(json_object_get(line,
		    "options"));

		if (n++ == 0 && (was == NULL || strcmp(was, options) != 0))
			r->is_other = 1;
		if (!r->is_other && line != NULL)
			take_line(r, line, names);
		json_decref(line);
		if (r->is_other)
			break;
		r->end += len;
	}
	free(text);
}

void
cli_resume_free(cli_resume *r)
{
	cli_table_free(&r->done);
	cli_table_free(&r->begun);
}
