/* SPDX-License-Identifier: ISC */
/* Options of formats that the program's own options stand for. */
#include <string.h>

#include "spec.h"

int
cli_spec_knows(const pcut_option *table, const char *key)
{
	for (; table != NULL && table->name != NULL; table++)
		if (strcmp(table->name, key) == 0)
			return 1;
	return 0;
}

/* What the user typed behind the colon wins. */
static int
says(const char *spec, const char *key)
{
	const char *p = strchr(spec, ':');
	size_t len = strlen(key);

	for (; p != NULL; p = strchr(p, ','))
		if (strncmp(++p, key, len) == 0 && strchr("=,", p[len]) != NULL)
			return 1;
	return 0;
}

void
cli_spec_add(cli_text *spec, const char *key, const char *value)
{
	if (says(spec->ptr, key))
		return;
	cli_text_putf(spec, "%c%s=", strchr(spec->ptr, ':') != NULL ? ',' : ':',
	    key);
	for (; *value != '\0'; value++) {
		if (*value == ',' || *value == '\\')
			cli_text_putc(spec, '\\');
		cli_text_putc(spec, *value);
	}
}
