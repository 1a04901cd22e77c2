/* SPDX-License-Identifier: ISC */
/*
 * What a run needs of the file system, as far as that is known before it
 * starts: the inputs' folders, the resource root, the folder of the output.
 */
#define _DEFAULT_SOURCE /* realpath() */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "confine.h"
#include "text.h"

/* The folder that path lies in, to be freed. */
static char *
folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *copy;

	if (slash == NULL)
		return cli_copy(*path == '\0' ? "" : ".");
	copy = cli_copy(path);
	copy[slash == path ? 1 : slash - path] = '\0';
	return copy;
}

/* What input is read from: itself, its folder for images, and what a symbolic
 * link leads to. */
static void
allow_input(cli_sandbox *s, const char *input)
{
	char *folder = folder_of(input), *real, byte;

	cli_sandbox_read(s, *folder == '\0' ? "." : folder);
	free(folder);
	if (readlink(input, &byte, 1) < 0 ||
	    (real = realpath(input, NULL)) == NULL)
		return;
	cli_sandbox_read(s, real);
	free(real);
}

/* What of path is there already: a folder is yet to be made. */
static void
allow_output(cli_sandbox *s, const char *path)
{
	char *there = *path == '\0' ? cli_copy(".") : cli_copy(path), *up;

	while (access(there, F_OK) != 0 && strcmp(there, ".") != 0 &&
	    strcmp(there, "/") != 0) {
		size_t len = strlen(there);

		while (len > 1 && there[len - 1] == '/')
			there[--len] = '\0';
		up = folder_of(there);
		free(there);
		there = up;
	}
	cli_sandbox_write(s, there);
	free(there);
}

static void
allow_outputs(cli_sandbox *s, const cli_outputs *out)
{
	const char *name = out->options->output;
	char *folder, *real;

	switch (out->kind) {
	case CLI_OUTPUT_STDOUT:
		break;
	case CLI_OUTPUT_DEVICE:
		cli_sandbox_write(s, name);
		break;
	case CLI_OUTPUT_MANY:
		/* Of a template the folder that it begins with. */
		name = *out->folder != '\0' ? out->folder : out->template;
		folder = cli_copy(name);
		folder[strcspn(folder, "{")] = '\0';
		if (strrchr(folder, '/') != NULL)
			strrchr(folder, '/')[1] = '\0';
		else
			*folder = '\0';
		allow_output(s, folder);
		free(folder);
		break;
	case CLI_OUTPUT_FILE:
		folder = folder_of(name);
		allow_output(s, folder);
		free(folder);
		/* Through a symbolic link the file behind it is replaced. */
		if ((real = realpath(name, NULL)) != NULL) {
			folder = folder_of(real);
			allow_output(s, folder);
			free(folder);
			free(real);
		}
	}
}

int
cli_confine(const cli_options *o, const cli_outputs *out, cli_messages *m)
{
	cli_sandbox s = {0};
	char missing[40];
	int reads_all;

	if (o->sandbox == CLI_SANDBOX_OFF)
		return 1;
	for (size_t i = 0; i < o->n_inputs; i++)
		if (strcmp(o->inputs[i], "-") != 0)
			allow_input(&s, o->inputs[i]);
	if (o->cover != NULL)
		cli_sandbox_read(&s, o->cover);
	if (o->css != NULL)
		cli_sandbox_read(&s, o->css);
	s.reads_all = o->files_from != NULL; /* who knows what is in it */
	if (o->resource_root != NULL)
		cli_sandbox_read(&s, o->resource_root);
	allow_outputs(&s, out);
	reads_all = s.reads_all;
	cli_sandbox_enter(&s, missing, sizeof missing);
	cli_sandbox_free(&s);
	if (*missing == '\0') {
		cli_say(m, PCUT_SEVERITY_NOTE, NULL, NULL, reads_all ?
		    "network and writing of files are given up" :
		    "files and network are given up");
		return 1;
	}
	if (o->sandbox == CLI_SANDBOX_ON) {
		cli_say(m, PCUT_SEVERITY_ERROR, NULL, NULL,
		    "--sandbox on: this system has no %s", missing);
		return 0;
	}
	cli_say(m, PCUT_SEVERITY_NOTE, NULL, NULL,
	    "this system has no %s: not all is given up", missing);
	return 1;
}
