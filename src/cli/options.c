/* SPDX-License-Identifier: ISC */
/*
 * The command line: one table, and the loop that reads argv by it.
 *
 * Options and inputs may stand in any order; "--" ends the options.  Long
 * names are not shortened: a script must not change its meaning when an
 * option is added.  What is not in the table is refused.
 */
#include <stdlib.h>
#include <string.h>

#include "glob.h"
#include "options.h"
#include "text.h"

enum {
	FROM = 1, TO, OUTPUT, ON_EXISTS, NO_CLOBBER, BUNDLE, METADATA, TITLE,
	AUTHOR, DATE, LANGUAGE, URL, INPUT_ENCODING, FRONT_MATTER, MEDIA,
	RESOURCE_ROOT, EXTRACT, SELECT, REMOVE, PRECISION, RECALL, EXPLAIN,
	DROP, KEEP, COVER, TOC_DEPTH, JOBS, FILES_FROM, NUL_LIST, RECURSIVE,
	INCLUDE, EXCLUDE, REPORT, RESUME, FAIL_ON, FAIL_FAST, DRY_RUN, DURABLE,
	TIMEOUT,
	MAX_INPUT, MAX_MEMORY, MAX_DEPTH, PROGRESS, QUIET, VERBOSE, COLOR,
	HELP, LIST_FORMATS, VERSION, COMPLETION, SANDBOX, CSS
};

#define DEFAULT_TIMEOUT_MS 30000
#define DEFAULT_INPUT ((uint64_t)64 << 20)
#define DEFAULT_MEMORY ((uint64_t)1 << 30)
#define MOST_JOBS 1024

const cli_option_def cli_option_table[] = {
	{ 'f', "from", CLI_ARGUMENT_READER, "FMT", NULL, FROM },
	{ 't', "to", CLI_ARGUMENT_WRITER, "FMT",
	    "formats; else recognised, by -o or markdown", TO },
	{ 'o', "output", CLI_ARGUMENT_FILE, "OUT",
	    "file, folder/ or '{title}.md'; else stdout", OUTPUT },
	{ 'n', "no-clobber", CLI_ARGUMENT_NONE, NULL, NULL, NO_CLOBBER },
	{ 0, "on-exists", CLI_ARGUMENT_CHOICE, "overwrite|skip|error",
	    "-n is skip", ON_EXISTS },
	{ 0, "bundle", CLI_ARGUMENT_NONE, NULL,
	    "all inputs into one output", BUNDLE },
	{ 'M', "metadata", CLI_ARGUMENT_WORD, "KEY=VALUE", NULL, METADATA },
	{ 0, "title", CLI_ARGUMENT_WORD, "TEXT", NULL, TITLE },
	{ 0, "author", CLI_ARGUMENT_WORD, "TEXT", NULL, AUTHOR },
	{ 0, "date", CLI_ARGUMENT_WORD, "TEXT", NULL, DATE },
	{ 0, "language", CLI_ARGUMENT_WORD, "TEXT",
	    "state or mend it", LANGUAGE },
	{ 0, "url", CLI_ARGUMENT_WORD, "URL", NULL, URL },
	{ 0, "input-encoding", CLI_ARGUMENT_WORD, "NAME",
	    "of the input: its address, its character set", INPUT_ENCODING },
	{ 0, "front-matter", CLI_ARGUMENT_CHOICE, "yaml|none",
	    "metadata before Markdown", FRONT_MATTER },
	{ 0, "media", CLI_ARGUMENT_CHOICE, "embed|extract|link|drop", NULL,
	    MEDIA },
	{ 0, "resource-root", CLI_ARGUMENT_FOLDER, "DIR",
	    "images, and where they may be read from", RESOURCE_ROOT },
	{ 0, "extract", CLI_ARGUMENT_CHOICE, "auto|none", NULL, EXTRACT },
	{ 0, "precision", CLI_ARGUMENT_NONE, NULL, NULL, PRECISION },
	{ 0, "recall", CLI_ARGUMENT_NONE, NULL, NULL, RECALL },
	{ 0, "explain", CLI_ARGUMENT_NONE, NULL,
	    "take all, less, more; say why", EXPLAIN },
	{ 0, "select", CLI_ARGUMENT_WORD, "XPATH", NULL, SELECT },
	{ 0, "remove", CLI_ARGUMENT_WORD, "XPATH",
	    "take this, leave that out", REMOVE },
	{ 0, "drop", CLI_ARGUMENT_WORD, "LIST", NULL, DROP },
	{ 0, "keep", CLI_ARGUMENT_WORD, "LIST",
	    "tables,images,links,embeds,notes,comments", KEEP },
	{ 0, "cover", CLI_ARGUMENT_FILE, "FILE", NULL, COVER },
	{ 0, "css", CLI_ARGUMENT_FILE, "FILE", NULL, CSS },
	{ 0, "toc-depth", CLI_ARGUMENT_WORD, "N",
	    "of a book; cover auto or none too", TOC_DEPTH },
	{ 'j', "jobs", CLI_ARGUMENT_WORD, "N",
	    "processes; else one a processor", JOBS },
	{ 'r', "recursive", CLI_ARGUMENT_NONE, NULL, NULL, RECURSIVE },
	{ 0, "include", CLI_ARGUMENT_WORD, "GLOB", NULL, INCLUDE },
	{ 0, "exclude", CLI_ARGUMENT_WORD, "GLOB", "folders", EXCLUDE },
	{ 0, "files-from", CLI_ARGUMENT_FILE, "FILE", NULL, FILES_FROM },
	{ '0', "null", CLI_ARGUMENT_NONE, NULL,
	    "a list of inputs, ended by NUL", NUL_LIST },
	{ 0, "report", CLI_ARGUMENT_FILE, "FILE", NULL, REPORT },
	{ 0, "resume", CLI_ARGUMENT_NONE, NULL, NULL, RESUME },
	{ 0, "dry-run", CLI_ARGUMENT_NONE, NULL, NULL, DRY_RUN },
	{ 0, "fail-on", CLI_ARGUMENT_CHOICE, "any|all|none", NULL, FAIL_ON },
	{ 0, "fail-fast", CLI_ARGUMENT_NONE, NULL, NULL, FAIL_FAST },
	{ 0, "durable", CLI_ARGUMENT_NONE, NULL, "long runs", DURABLE },
	{ 0, "timeout", CLI_ARGUMENT_WORD, "SEC", NULL, TIMEOUT },
	{ 0, "max-input", CLI_ARGUMENT_WORD, "SIZE", NULL, MAX_INPUT },
	{ 0, "max-memory", CLI_ARGUMENT_WORD, "SIZE", NULL, MAX_MEMORY },
	{ 0, "max-depth", CLI_ARGUMENT_WORD, "N", "limits", MAX_DEPTH },
	{ 0, "progress", CLI_ARGUMENT_CHOICE, "auto|always|never", NULL,
	    PROGRESS },
	{ 'q', "quiet", CLI_ARGUMENT_NONE, NULL, NULL, QUIET },
	{ 'v', "verbose", CLI_ARGUMENT_NONE, NULL, NULL, VERBOSE },
	{ 0, "color", CLI_ARGUMENT_CHOICE, "auto|always|never", NULL, COLOR },
	{ 0, "sandbox", CLI_ARGUMENT_CHOICE, "auto|on|off", "", SANDBOX },
	{ 'h', "help", CLI_ARGUMENT_FORMAT_OR_NONE, "FORMAT", NULL, HELP },
	{ 0, "list-formats", CLI_ARGUMENT_NONE, NULL, NULL, LIST_FORMATS },
	{ 0, "completion", CLI_ARGUMENT_CHOICE, "bash|zsh|fish", NULL,
	    COMPLETION },
	{ 'V', "version", CLI_ARGUMENT_NONE, NULL, "", VERSION },
	{ 0, NULL, CLI_ARGUMENT_NONE, NULL, NULL, 0 }
};

typedef struct parser {
	cli_options *o;
	cli_messages *m;
	cli_color color;
	const cli_option_def *def; /* the option that is looked at */
} parser;

static int
refuse(parser *p, const char *what, const char *form)
{
	cli_say(p->m, PCUT_SEVERITY_ERROR, NULL, NULL, "--%s %s: %s",
	    p->def->name, what, form);
	return 0;
}

/* The place of value in "a|b|c", from 1; 0 if it is not there. */
static int
choice_of(const char *choices, const char *value)
{
	pcut_str v = pcut_str_from(value);
	const char *p = choices;
	int i;

	for (i = 1;; i++) {
		size_t len = strcspn(p, "|");

		if (len == v.len && memcmp(p, v.ptr, len) == 0)
			return i;
		if (p[len] == '\0')
			return 0;
		p += len + 1;
	}
}

static void
add_setting(parser *p, pcut_meta key, const char *value)
{
	cli_options *o = p->o;
	cli_setting *s;

	o->settings = cli_alloc(o->settings,
	    (o->n_settings + 1) * sizeof(*o->settings));
	s = &o->settings[o->n_settings++];
	s->key = key;
	s->value = value;
	s->option = p->def->name;
}

static void
pass(parser *p, const char *key, const char *value)
{
	cli_options *o = p->o;
	cli_passed *passed;
	char *comma;

	o->passed = cli_alloc(o->passed,
	    (o->n_passed + 1) * sizeof(*o->passed));
	passed = &o->passed[o->n_passed++];
	passed->key = key;
	passed->value = cli_copy(value);
	/* Commas part options of a format: its lists have '+'. */
	for (comma = passed->value; *comma != '\0'; comma++)
		if (*comma == ',')
			*comma = '+';
	passed->option = p->def->name;
}

/* XPaths: several are one that finds what any of them finds. */
static void
pass_xpath(parser *p, const char *value)
{
	cli_options *o = p->o;
	cli_passed *passed = NULL;
	cli_text both = { NULL, 0, 0 };
	size_t i;

	for (i = 0; i < o->n_passed; i++)
		if (strcmp(o->passed[i].key, p->def->name) == 0)
			passed = &o->passed[i];
	if (passed == NULL) {
		pass(p, p->def->name, "");
		passed = &o->passed[o->n_passed - 1];
		cli_text_puts(&both, value);
	} else {
		cli_text_putf(&both, "%s | %s", passed->value, value);
	}
	free(passed->value);
	passed->value = both.ptr;
}

/* --drop and --keep: what an article may go without. */
static int
pass_list(parser *p, const char *value)
{
	static const char words[] = "tables|images|links|embeds|notes|comments";
	char *copy = cli_copy(value), *word = copy, *end = copy;
	int good = 1;

	while (good && end != NULL) {
		end = strpbrk(word, ",+");
		if (end != NULL)
			*end = '\0';
		if (choice_of(words, word) == 0) {
			cli_say(p->m, PCUT_SEVERITY_ERROR, NULL, NULL,
			    "--%s: '%s' is none of %s", p->def->name, word,
			    words);
			good = 0;
		}
		if (end != NULL)
			word = end + 1;
	}
	free(copy);
	if (good)
		pass(p, p->def->name, value);
	return good;
}

/* KEY=VALUE; the names are those of Article JSON, and the short ones. */
static int
add_metadata(parser *p, const char *arg)
{
	/* the option has an argument: */
	/* NOLINTNEXTLINE(clang-analyzer-core.NonNullParamChecker) */
	const char *eq = strchr(arg, '=');
	pcut_str name;
	pcut_meta key;

	if (eq == NULL || eq == arg)
		return refuse(p, "needs KEY=VALUE", arg);
	name = PCUT_STR(arg, (size_t)(eq - arg));
	key = pcut_meta_find(name);
	if (key == 0 && name.len == 6 && memcmp(arg, "author", 6) == 0)
		key = PCUT_META_AUTHORS;
	if (key == 0 && name.len == 4 && memcmp(arg, "date", 4) == 0)
		key = PCUT_META_DATE_PUBLISHED;
	if (key == 0) {
		cli_text t = { NULL, 0, 0 };
		int i, n = 0;

		for (i = 1; i < PCUT_META_END_; i++) {
			const char *known = pcut_meta_name((pcut_meta)i);

			if (known != NULL && strchr(known, '.') == NULL)
				cli_text_putf(&t, "%s%s", n++ > 0 ? " " : "",
				    known);
		}
		cli_say(p->m, PCUT_SEVERITY_ERROR, NULL, NULL,
		    "--%s: no key '" PCUT_FMT "'; known are: %s",
		    p->def->name, PCUT_ARG(name), t.ptr);
		cli_text_free(&t);
		return 0;
	}
	add_setting(p, key, eq + 1);
	return 1;
}

/* A number, with a fraction of three digits where scale is 1000, and with
 * K, M, G or T behind it where sizes are meant; 0 if it is none. */
static int
number_of(const char *s, uint64_t scale, int is_size, uint64_t *out)
{
	static const char units[] = "KMGT";
	uint64_t n = 0, part = scale;
	const char *unit;
	int digits = 0;

	/* the option has an argument: */
	/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
	for (; *s >= '0' && *s <= '9' && n < UINT64_MAX / 100000; s++) {
		n = n * 10 + (uint64_t)(*s - '0') * scale;
		digits = 1;
	}
	if (*s == '.' && scale > 1 && digits)
		for (s++; *s >= '0' && *s <= '9'; s++)
			n += (uint64_t)(*s - '0') * (part /= 10);
	if (is_size && *s != '\0' &&
	    (unit = strchr(units, *s & ~0x20)) != NULL) {
		if (n >> (54 - 10 * (unit - units)) != 0)
			return 0;
		n <<= 10 * (unit - units + 1);
		s++;
	}
	*out = n;
	return digits && *s == '\0';
}

static int
take_number(parser *p, const char *value, uint64_t scale, int is_size,
    uint64_t least, uint64_t most, uint64_t *out)
{
	if (number_of(value, scale, is_size, out) && *out >= least &&
	    *out <= most)
		return 1;
	cli_say(p->m, PCUT_SEVERITY_ERROR, NULL, NULL, is_size
	    ? "--%s: '%s' is no size, such as 500K, 64M or 2G"
	    : scale > 1 ? "--%s: '%s' is no time in seconds, such as 30 or 0.5"
	    : "--%s: '%s' is no number that it can be", p->def->name, value);
	return 0;
}

static void
add_glob(parser *p, const char *value, int excludes)
{
	cli_options *o = p->o;

	o->globs = cli_alloc(o->globs, (o->n_globs + 1) * sizeof(*o->globs));
	o->globs[o->n_globs++] = (cli_glob_option){ value, excludes };
}

/* What does not change the bytes that a run writes, or where to. */
static int
is_about_the_run(int id)
{
	switch (id) {
	case JOBS: case FILES_FROM: case NUL_LIST: case RECURSIVE:
	case INCLUDE: case EXCLUDE: case REPORT: case RESUME: case FAIL_ON:
	case FAIL_FAST: case DRY_RUN: case DURABLE: case TIMEOUT:
	case MAX_MEMORY:
	case PROGRESS: case QUIET: case VERBOSE: case COLOR: case SANDBOX:
		return 1;
	default:
		return 0;
	}
}

static uint64_t
mix_in(uint64_t h, const char *s)
{
	do
		h = (h ^ (unsigned char)*s) * 1099511628211u; /* FNV-1a */
	while (*s++ != '\0');
	return h;
}

/* Do what the option says; value is NULL for one without argument. */
static int
take(parser *p, const char *value)
{
	cli_options *o = p->o;
	const cli_option_def *def = p->def;
	uint64_t number;
	int choice = 0;

	if (def->argument == CLI_ARGUMENT_CHOICE) {
		choice = choice_of(def->word, value);
		if (choice == 0) {
			cli_say(p->m, PCUT_SEVERITY_ERROR, NULL, NULL,
			    "--%s: '%s' is none of %s", def->name, value,
			    def->word);
			return 0;
		}
	}
	if (!is_about_the_run(def->id)) {
		o->fingerprint = mix_in(o->fingerprint, def->name);
		o->fingerprint = mix_in(o->fingerprint,
		    value != NULL ? value : "");
	}
	switch (def->id) {
	case FROM:
		o->from = value;
		break;
	case TO:
		o->to = value;
		break;
	case OUTPUT:
		/* the option has an argument: */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		if (*value == '\0')
			return refuse(p, "is empty",
			    "needs a file, a folder/ or a template");
		o->output = value;
		break;
	case ON_EXISTS:
		o->on_exists = (cli_on_exists)choice;
		break;
	case NO_CLOBBER:
		o->on_exists = CLI_EXISTS_SKIP;
		break;
	case BUNDLE:
		o->bundle = 1;
		break;
	case METADATA:
		return add_metadata(p, value);
	case TITLE:
		add_setting(p, PCUT_META_TITLE, value);
		break;
	case AUTHOR:
		add_setting(p, PCUT_META_AUTHORS, value);
		break;
	case DATE:
		add_setting(p, PCUT_META_DATE_PUBLISHED, value);
		break;
	case LANGUAGE:
		add_setting(p, PCUT_META_LANGUAGE, value);
		break;
	case URL:
		o->url = value;
		break;
	case INPUT_ENCODING:
		o->input_encoding = value;
		break;
	case FRONT_MATTER:
		o->front_matter = value;
		break;
	case MEDIA:
		o->media = (cli_media)choice;
		break;
	case SANDBOX:
		o->sandbox = choice == 1 ? CLI_SANDBOX_AUTO :
		    choice == 2 ? CLI_SANDBOX_ON : CLI_SANDBOX_OFF;
		break;
	case RESOURCE_ROOT:
		o->resource_root = value;
		break;
	case EXTRACT:
		pass(p, "extract", value);
		break;
	case SELECT:
	case REMOVE:
		/* the option has an argument: */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		if (*value == '\0')
			return refuse(p, "is empty", "needs an XPath");
		pass_xpath(p, value);
		break;
	case PRECISION:
		pass(p, "lean", "precision");
		break;
	case RECALL:
		pass(p, "lean", "recall");
		break;
	case EXPLAIN:
		p->m->verbose = 1;
		p->m->quiet = 0;
		pass(p, "explain", "yes");
		break;
	case DROP:
	case KEEP:
		return pass_list(p, value);
	case COVER:
		o->cover = value;
		break;
	case CSS:
		o->css = value;
		break;
	case TOC_DEPTH:
		o->toc_depth = value;
		break;
	case JOBS:
		if (!take_number(p, value, 1, 0, 1, MOST_JOBS, &number))
			return 0;
		o->jobs = (size_t)number;
		break;
	case FILES_FROM:
		o->files_from = value;
		break;
	case NUL_LIST:
		o->nul_list = 1;
		break;
	case RECURSIVE:
		o->recursive = 1;
		break;
	case INCLUDE:
	case EXCLUDE:
		/* the option has an argument: */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		if (*value == '\0' || strlen(value) > CLI_GLOB_LONGEST)
			return refuse(p, *value == '\0' ? "is empty"
			    : "is too long", "needs a pattern");
		add_glob(p, value, def->id == EXCLUDE);
		break;
	case REPORT:
		/* the option has an argument: */
		/* NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
		if (*value == '\0')
			return refuse(p, "is empty", "needs a file");
		o->report = value;
		break;
	case RESUME:
		o->resume = 1;
		break;
	case FAIL_ON:
		o->fail_on = (cli_fail_on)(choice - 1);
		break;
	case FAIL_FAST:
		o->fail_fast = 1;
		break;
	case DURABLE:
		o->durable = 1;
		break;
	case DRY_RUN:
		o->dry_run = 1;
		break;
	case TIMEOUT:
		o->timeout_given = 1;
		return take_number(p, value, 1000, 0, 0, 86400000,
		    &o->timeout_ms);
	case MAX_INPUT:
		o->input_given = 1;
		return take_number(p, value, 1, 1, 0, UINT64_MAX,
		    &o->max_input);
	case MAX_MEMORY:
		o->memory_given = 1;
		return take_number(p, value, 1, 1, 0, UINT64_MAX,
		    &o->max_memory);
	case MAX_DEPTH:
		return take_number(p, value, 1, 0, 0, 160, &o->max_depth);
	case PROGRESS:
		o->progress = (cli_color)(choice - 1);
		break;
	case QUIET:
		p->m->quiet = 1;
		p->m->verbose = 0;
		break;
	case VERBOSE:
		p->m->verbose = 1;
		p->m->quiet = 0;
		break;
	case COLOR:
		p->color = (cli_color)(choice - 1);
		break;
	case HELP:
		o->task = value != NULL ? CLI_TASK_HELP_FORMAT : CLI_TASK_HELP;
		o->topic = value;
		break;
	case LIST_FORMATS:
		o->task = CLI_TASK_LIST_FORMATS;
		break;
	case VERSION:
		o->task = CLI_TASK_VERSION;
		break;
	case COMPLETION:
		o->task = CLI_TASK_COMPLETION;
		o->topic = value;
		break;
	}
	return 1;
}

static int
needs_argument(const cli_option_def *def)
{
	return def->argument != CLI_ARGUMENT_NONE &&
	    def->argument != CLI_ARGUMENT_FORMAT_OR_NONE;
}

/* The option of that name; NULL after a word about the nearest. */
static const cli_option_def *
find_long(parser *p, pcut_str name)
{
	const cli_option_def *def, *near = NULL;
	size_t best = name.len > 4 ? 4 : 2; /* one more than is forgiven */
	char *typed = cli_alloc(NULL, name.len + 1);

	memcpy(typed, name.ptr, name.len);
	typed[name.len] = '\0';
	for (def = cli_option_table; def->name != NULL; def++) {
		size_t edits = cli_edits(typed, def->name, best);

		if (edits == 0) {
			free(typed);
			return def;
		}
		if (edits < best) {
			best = edits;
			near = def;
		}
	}
	if (near != NULL)
		cli_say(p->m, PCUT_SEVERITY_ERROR, NULL, NULL,
		    "unknown option --%s; the nearest is --%s", typed,
		    near->name);
	else
		cli_say(p->m, PCUT_SEVERITY_ERROR, NULL, NULL,
		    "unknown option --%s; presscut -h lists them all", typed);
	free(typed);
	return NULL;
}

/* --name, --name=value or --name value; the arguments used up, 0 if bad. */
static int
take_long(parser *p, char **argv)
{
	const char *name = argv[0] + 2, *eq = strchr(name, '=');

	p->def = find_long(p, eq != NULL ? PCUT_STR(name, (size_t)(eq - name))
	                                 : pcut_str_from(name));
	if (p->def == NULL)
		return 0;
	if (eq != NULL && p->def->argument == CLI_ARGUMENT_NONE)
		return refuse(p, "takes no value", eq + 1);
	if (eq != NULL)
		return take(p, eq + 1);
	if (!needs_argument(p->def))
		return take(p, NULL);
	if (argv[1] == NULL)
		return refuse(p, "needs a value", p->def->word);
	return take(p, argv[1]) ? 2 : 0;
}

/* -qn, -oFILE or -o FILE; the arguments used up, 0 if bad. */
static int
take_letters(parser *p, char **argv)
{
	const char *s;

	for (s = argv[0] + 1; *s != '\0'; s++) {
		const cli_option_def *def = cli_option_table;

		while (def->name != NULL && def->letter != *s)
			def++;
		if (def->name == NULL) {
			cli_say(p->m, PCUT_SEVERITY_ERROR, NULL, NULL,
			    "unknown option -%c; presscut -h lists them all",
			    *s);
			return 0;
		}
		p->def = def;
		if (!needs_argument(def)) {
			if (!take(p, NULL))
				return 0;
		} else if (s[1] != '\0') {
			return take(p, s + 1);
		} else if (argv[1] == NULL) {
			return refuse(p, "needs a value", def->word);
		} else {
			return take(p, argv[1]) ? 2 : 0;
		}
	}
	return 1;
}

int
cli_options_parse(cli_options *o, cli_messages *m, int argc, char **argv)
{
	parser p = { o, m, CLI_COLOR_AUTO, NULL };
	int i = 1, options_end = 0, used, good = 1;

	memset(o, 0, sizeof(*o));
	o->fingerprint = mix_in(14695981039346656037u, pcut_version());
	o->timeout_ms = DEFAULT_TIMEOUT_MS;
	o->max_input = DEFAULT_INPUT;
	o->max_memory = DEFAULT_MEMORY;
	o->inputs = cli_alloc(NULL, ((size_t)argc + 1) * sizeof(*o->inputs));
	while (i < argc && good) {
		const char *arg = argv[i];

		if (options_end || arg[0] != '-' || arg[1] == '\0') {
			o->inputs[o->n_inputs++] = arg;
			i++;
		} else if (strcmp(arg, "--") == 0) {
			options_end = 1;
			i++;
		} else {
			used = arg[1] == '-' ? take_long(&p, argv + i)
			                     : take_letters(&p, argv + i);
			good = used > 0;
			i += used;
		}
	}
	cli_messages_color(m, p.color);
	return good;
}

void
cli_options_free(cli_options *o)
{
	free(o->settings);
	free(o->globs);
	while (o->n_passed > 0)
		free(o->passed[--o->n_passed].value);
	free(o->passed);
	free(o->inputs);
	memset(o, 0, sizeof(*o));
}
