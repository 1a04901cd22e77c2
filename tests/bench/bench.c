/* SPDX-License-Identifier: ISC */
/*
 * What tests/bench/run.sh and tests/checks/linear.sh stand on: inputs made
 * the same way every time, and CPU time (user and system) with peak memory of
 * commands.
 *
 *   bench shapes [FORMAT]       "format name" of each pathological shape
 *   bench shape FORMAT NAME N   that shape, of about N bytes, on stdout
 *   bench dump BYTES [SEED]     an ordinary dump of that size, on stdout
 *   bench dumps COUNT FOLDER    as many small dumps, in files
 *   bench copy FOLDER FILE...   reads and writes each file, and no more
 *   bench time RUNS SECONDS COMMAND...
 *       runs it so often, output to nowhere; prints the least and the median
 *       milliseconds of CPU, peak memory in KB, and how it ended (status, or
 *       128 and the signal; SIGXCPU after so many seconds).
 */
#define _DEFAULT_SOURCE /* wait4() */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

/* ---- shapes ----------------------------------------------------------- */

/* head, then unit until there is enough ("%" in it is its number, \1 a NUL),
 * then half as many bytes of close, then tail. */
struct shape {
	const char *format, *name, *head, *unit, *close, *tail;
};

#define TITLE "A day of rain\n\nBy Jane Roe\n\n"
#define PROSE "The rain had not stopped for a week, and nobody in the town " \
	"remembered any more how it had begun, or who had said it would.\n\n"
#define PAGE "<!DOCTYPE html><html><head><title>A day of rain</title></head>" \
	"<body><article><h1>A day of rain</h1><p>" PROSE "</p><p>" PROSE \
	"</p>"

static const struct shape shapes[] = {
	{"text", "quote-marks", TITLE PROSE, ">", "", "\n"},
	{"text", "quote-marks-apart", TITLE PROSE, "> ", "", "x\n"},
	{"text", "one-line", TITLE PROSE, "word ", "", "\n"},
	{"text", "one-word", TITLE PROSE, "x", "", "\n"},
	{"text", "paragraphs", TITLE, PROSE, "", ""},
	{"text", "short-paragraphs", TITLE PROSE, "a\n\n", "", ""},
	{"text", "short-lines", TITLE PROSE, "ab\n", "", ""},
	{"text", "wrapped-lines", TITLE PROSE, "the rain had not stopped for "
	    "a week and nobody in the town knew why it fell\n", "", ""},
	{"text", "stars", TITLE PROSE, "*", "", "x"},
	{"text", "stars-apart", TITLE PROSE, "*a ", "", ""},
	{"text", "underscores", TITLE PROSE, "_a", "", ""},
	{"text", "backticks", TITLE PROSE, "`a``", "", ""},
	{"text", "brackets", TITLE PROSE, "[", "]", ""},
	{"text", "images", TITLE PROSE, "![[]()", "", ""},
	{"text", "less-than", TITLE PROSE, "<a ", "", ""},
	{"text", "addresses", TITLE PROSE, "http://a.example/( ", "", ""},
	{"text", "colons", TITLE PROSE, "://", "", ""},
	{"text", "labels", TITLE, "Word%: text\n", "", PROSE},
	{"text", "bylines", TITLE, "By Jane Roe\n\n", "", PROSE},
	{"text", "dates", TITLE, "March 3, 2014\n", "", PROSE},
	{"text", "dates-in-a-line", TITLE PROSE, "March 3, ", "", ""},
	{"text", "list", TITLE PROSE, "- item\n", "", ""},
	{"text", "numbered-list", TITLE PROSE, "%. item\n", "", ""},
	{"text", "ragged-table", TITLE PROSE, "a  | b  | c%\n| d\n", "", ""},
	{"text", "wide-table", TITLE PROSE, "a  | ", "", "\nb | c\nd | e\n"},
	{"text", "aligned-columns", TITLE PROSE, "one   two   %\n", "", ""},
	{"text", "notes", TITLE PROSE, "[%] note\n\n", "", ""},
	{"text", "note-marks", TITLE PROSE, "word [%] ", "", ""},
	{"text", "blank-lines", TITLE PROSE, "\n", "", PROSE},
	{"text", "blanks", TITLE PROSE, " ", "", PROSE},
	{"text", "indents", TITLE PROSE, "\t", "", PROSE},
	{"text", "carriage-returns", TITLE PROSE, "\r", "", PROSE},
	{"text", "form-feeds", TITLE PROSE, "p\n\f", "", PROSE},
	{"text", "hyphens-at-ends", TITLE PROSE, "so it went on and on with "
	    "the rain and with every re-\nmark\n", "", ""},
	{"text", "underlines", TITLE PROSE, "Heading\n=======\n\n", "", ""},
	{"text", "wiki-marks", TITLE PROSE, "== a ", "", ""},
	{"text", "entities", TITLE PROSE, "&amp;&lt;&", "", ""},
	{"text", "soft-hyphens", TITLE PROSE, "a\xC2\xAD", "", ""},
	{"text", "combining-marks", TITLE PROSE, "\xCC\x81\xCC\xA3", "", ""},
	{"text", "no-break-spaces", TITLE PROSE, "\xC2\xA0", "", "x"},
	{"text", "direction-marks", TITLE PROSE, "\xE2\x80\xAB" "a", "", ""},
	{"text", "mojibake", TITLE PROSE, "\xC3\x83\xC2\xA9\xC3\xA9 ", "", ""},
	{"text", "high-bytes", TITLE PROSE, "\xE9\x93 a", "", ""},
	{"text", "escapes", TITLE PROSE, "\033$B", "", "x"},
	{"text", "images-on-lines", TITLE PROSE, "![[]()\n", "", ""},
	{"text", "deep-list", TITLE PROSE, " -", "", " item\n"},
	{"text", "lists-in-lists", TITLE PROSE, "- a\n  - b\n    1. c\n", "",
	    ""},
	{"text", "plain-labels", TITLE, "a: b\n", "", PROSE},
	{"text", "dashes", TITLE PROSE, "-----\n", "", PROSE},
	{"text", "one-rule", TITLE PROSE, "-", "", "\n" PROSE},
	{"text", "table-rules", TITLE PROSE, "---- | ---\n", "", ""},
	{"text", "nuls", TITLE PROSE, "\1", "", PROSE},
	{"text", "quoted-lines", TITLE PROSE, "> > a\n> b\n", "", ""},
	{"text", "wiki-links", TITLE PROSE, "[[a|", "", "]]"},
	{"text", "wiki-templates", TITLE PROSE "'''b''' [[a]]\n\n", "{{a|",
	    "}}", ""},
	{"text", "wiki-references", TITLE PROSE "'''b''' [[a]]\n\n",
	    "a<ref>b\n", "", ""},
	{"text", "mail-headers", "From: Jane Roe <jane@post.example>\n"
	    "Subject: =?utf-8?Q?", "=41", "", "?=\n\n" PROSE},
	{"text", "mail-parts", "From: a@b.example\nContent-Type: "
	    "multipart/mixed; boundary=x\n\n", "--x\n\na\n", "", "--x--\n"},
	{"text", "page-heads", TITLE PROSE, "12  THE POST\n\na\n\f\n", "",
	    PROSE},
	{"text", "open-quotes", TITLE PROSE, "\"a ", "", ""},
	{"text", "round-brackets", TITLE PROSE, "(a", ")", ""},

	{"markdown", "quote-marks", PROSE, ">", "", "x\n"},
	{"markdown", "paragraphs", "# Rain\n\n", PROSE, "", ""},
	{"markdown", "one-line", PROSE, "word ", "", "\n"},
	{"markdown", "stars", PROSE, "*", "", "x"},
	{"markdown", "stars-apart", PROSE, "*a **a ", "", ""},
	{"markdown", "emphasis-nested", PROSE, "*a **b ", "c** d* ", ""},
	{"markdown", "underscores", PROSE, "_a__b", "", ""},
	{"markdown", "backticks", PROSE, "`a``b```c ", "", ""},
	{"markdown", "brackets", PROSE, "[", "]", ""},
	{"markdown", "brackets-apart", PROSE, "[a](", "", ""},
	{"markdown", "images", PROSE, "![[]()", "", ""},
	{"markdown", "tags", PROSE, "<a", "", ""},
	{"markdown", "comments", PROSE, "<!--", "", ""},
	{"markdown", "html-blocks", PROSE, "<div>\n\n", "</div>\n\n", ""},
	{"markdown", "inline-html", PROSE, "<b>x", "</b>", ""},
	{"markdown", "nested-lists", PROSE, "- ", "", "x\n"},
	{"markdown", "list", PROSE, "- item\n", "", ""},
	{"markdown", "table", PROSE "| a | b |\n|---|---|\n", "| c | d |\n",
	    "", ""},
	{"markdown", "wide-table", PROSE, "|a", "|-", "|\n|a|\n|b|\n"},
	{"markdown", "definitions", PROSE, "[a%]: http://a.example\n", "",
	    "\n[a1]\n"},
	{"markdown", "uses-of-a-definition", PROSE "[a]: http://a.example\n\n",
	    "[a] ", "", "\n"},
	{"markdown", "footnotes", PROSE, "a[^%]\n\n[^%]: note\n\n", "", ""},
	{"markdown", "fences", PROSE, "```\n", "", ""},
	{"markdown", "headings", PROSE, "# h\n", "", ""},
	{"markdown", "blank-lines", PROSE, "\n", "", PROSE},
	{"markdown", "front-matter", "---\n", "key%: value\n", "",
	    "---\n" PROSE},
	{"markdown", "front-matter-aliases", "---\na: &a [x]\n", "k%: *a\n",
	    "", "---\n" PROSE},
	{"markdown", "entities", PROSE, "&amp;&#", "", ""},
	{"markdown", "backslashes", PROSE, "\\", "", ""},
	{"markdown", "definitions-unused-names", PROSE, "[", "]: x", "\n"},
	{"markdown", "same-definition", PROSE, "[a]: x\n", "", "\n[a]\n"},
	{"markdown", "uses-of-a-footnote", PROSE "[^a]: note\n\n", "b[^a] ", "",
	    "\n"},
	{"markdown", "footnotes-in-footnotes", PROSE "a[^1]\n\n",
	    "[^%]: note[^%] [^1]\n\n", "", ""},
	{"markdown", "less-than", PROSE, "<", "", ""},
	{"markdown", "tildes", PROSE, "~~a~", "", ""},
	{"markdown", "carriage-returns", PROSE, "\r", "", PROSE},
	{"markdown", "nuls", PROSE, "\1", "", PROSE},
	{"markdown", "dashes", PROSE, "---\n", "", ""},
	{"markdown", "ragged-table", PROSE "| a | b |\n|---|---|\n",
	    "| c\n|a|b|c|d|\n", "", ""},
	{"markdown", "numbered-list", PROSE, "%. item\n", "", ""},
	{"markdown", "lazy-quotes", PROSE, "> a\nb\n", "", ""},

	{"html", "paragraphs", PAGE, "<p>" PROSE "</p>", "", ""},
	{"html", "attributes", PAGE "<p ", "a%=1 ", "", ">" PROSE "</p>"},
	{"html", "same-attribute", PAGE "<p ", "a=1 ", "", ">" PROSE "</p>"},
	{"html", "classes", PAGE "<p class=\"", "c% ", "", "\">" PROSE
	    "</p>"},
	{"html", "nested-divs", PAGE, "<div>", "", PROSE},
	{"html", "nested-spans", PAGE "<p>", "<span>", "", PROSE},
	{"html", "nested-b", PAGE "<p>", "<b>", "", PROSE},
	{"html", "nested-lists", PAGE, "<ul><li>", "", PROSE},
	{"html", "nested-tables", PAGE, "<table><tr><td>", "", PROSE},
	{"html", "nested-quotes", PAGE, "<blockquote>x", "</blockquote>", ""},
	{"html", "misnested", PAGE, "<b><i><p>x</b>y", "</i></p>", ""},
	{"html", "misnested-links", PAGE, "<a href=x><div>y", "", ""},
	{"html", "comments", PAGE, "<!--x-->", "", "<p>" PROSE},
	{"html", "comment-starts", PAGE, "<!--", "", ""},
	{"html", "less-than", PAGE "<p>", "<", "", ""},
	{"html", "end-tags", PAGE, "</p>", "", "<p>" PROSE},
	{"html", "table", PAGE "<table>", "<tr><td>a<td>b", "", "</table>"},
	{"html", "colspans", PAGE "<table>", "<tr><td colspan=1000000000>x",
	    "", "</table>"},
	{"html", "rowspans", PAGE "<table>", "<tr><td rowspan=65534>x", "",
	    "</table>"},
	{"html", "wide-row", PAGE "<table><tr>", "<td>x", "", "</table>"},
	{"html", "links", PAGE "<p>", "<a href=/%>word</a> ", "", ""},
	{"html", "images", PAGE, "<img src=/%.jpg alt=x>", "", ""},
	{"html", "same-image", PAGE, "<img src=/a.jpg alt=x>", "", ""},
	{"html", "breaks", PAGE "<p>", "a<br>", "", ""},
	{"html", "headings", PAGE, "<h2>Part %</h2>", "", ""},
	{"html", "meta", "<html><head>", "<meta name=author content=\"A %\">",
	    "", PAGE},
	{"html", "json-ld", "<html><head><script type=\"application/ld+json\">",
	    "[", "]", "</script>" PAGE},
	{"html", "scripts", PAGE, "<script>x</script>", "", "<p>" PROSE},
	{"html", "entities", PAGE "<p>", "&amp;&nope&#", "", ""},
	{"html", "ids", PAGE, "<p id=i%><a href=#i%>x</a>", "", ""},
	{"html", "short-paragraphs", PAGE, "<p>a", "", ""},
	{"html", "one-text", PAGE "<p>", "word ", "", "</p>"},
	{"html", "blanks", PAGE "<p>", " ", "", "</p>"},
	{"html", "pre", PAGE "<pre>", "x\n", "", "</pre>"},
	{"html", "select", PAGE "<select>", "<option>x", "", "</select>"},
	{"html", "unclosed-script", PAGE "<script>", "if (a < b) ", "", ""},
	{"html", "script-escapes", PAGE "<script><!--", "<script>", "", ""},
	{"html", "unclosed-title", "<title>", "a &amp; <b>", "", ""},
	{"html", "unclosed-p", PAGE, "<p>", "", PROSE},
	{"html", "empty-divs", PAGE, "<div></div>", "", "<p>" PROSE},
	{"html", "one-attribute", PAGE "<p title=\"", "a &amp ", "", "\">" PROSE},
	{"html", "nested-inlines", PAGE "<p>", "<i><b><u>x", "</i></b></u>", ""},
	{"html", "formatting-after-p", PAGE, "<p><b><i><font>x", "", ""},
	{"html", "foster-parents", PAGE "<table>", "<b>x", "", "</table>"},
	{"html", "nested-svg", PAGE, "<svg><foreignObject>", "", PROSE},
	{"html", "definitions", PAGE "<dl>", "<dt>a<dd>b", "", "</dl>"},
	{"html", "noscripts", PAGE, "<noscript><img src=%.jpg></noscript>", "",
	    "<p>" PROSE},
	{"html", "srcset", PAGE "<img alt=x src=a.jpg srcset=\"",
	    "a%.jpg %w, ", "", "\"><p>" PROSE},
	{"html", "json-ld-authors", "<html><head><script type=\"application/"
	    "ld+json\">{\"@type\":\"NewsArticle\",\"author\":[\"x\"",
	    ",{\"name\":\"Jane Roe\"}", "", "]}</script></head>" PAGE},
	{"html", "same-paragraph", PAGE, "<div><p>" PROSE "</div>", "", ""},
	{"html", "notes", PAGE, "<p>a<sup><a href=#f%>%</a></sup><p id=f%>"
	    "note", "", ""},

	{"json", "nested-arrays", "", "[", "]", ""},
	{"json", "one-string", "{\"presscut\":1,\"title\":\"", "word ", "",
	    "\",\"body\":[]}"},
	{"json", "paragraphs", "{\"presscut\":1,\"title\":\"x\",\"body\":["
	    "{\"type\":\"paragraph\",\"content\":[\"a\"]}",
	    ",{\"type\":\"paragraph\",\"content\":[\"word\"]}", "", "]}"},
	{"json", "articles", "[{\"presscut\":1,\"title\":\"a\",\"body\":[\"x\"]}",
	    ",{\"presscut\":1,\"title\":\"a\",\"body\":[{\"type\":"
	    "\"paragraph\",\"content\":[\"word\"]}]}", "", "]"},
	{"json", "nested-quotes", "{\"presscut\":1,\"title\":\"a\",\"body\":[",
	    "{\"type\":\"quote\",\"content\":[", "]}", "]}"},
	{"json", "authors", "{\"presscut\":1,\"authors\":[{\"name\":\"a\"}",
	    ",{\"name\":\"Jane Roe %\"}", "", "],\"title\":\"x\","
	    "\"body\":[\"a\"]}"},
	{"json", "escapes", "{\"presscut\":1,\"title\":\"", "\\u00e9", "",
	    "\",\"body\":[]}"},
	{"json", "wide-extra", "{\"presscut\":1,\"title\":\"x\",\"body\":[],"
	    "\"extra\":{\"a\":1", ",\"k%\":{\"a\":[1]}", "", "}}"},
	{"json", "keys", "{\"presscut\":1", ",\"k%\":1", "", "}"},
};
#define N_SHAPES (sizeof shapes / sizeof shapes[0])

static void
put_unit(const char *unit, size_t number)
{
	for (const char *p = unit; *p != '\0'; p++) {
		if (*p == '%')
			printf("%zu", number);
		else if (*p == '\1')
			putchar('\0');
		else
			putchar(*p);
	}
}

static int
put_shape(const char *format, const char *name, size_t bytes)
{
	for (size_t i = 0; i < N_SHAPES; i++) {
		const struct shape *s = &shapes[i];
		size_t len = strlen(s->unit) + strlen(s->close), count;

		if (strcmp(s->format, format) != 0 ||
		    strcmp(s->name, name) != 0)
			continue;
		count = bytes / len;
		fputs(s->head, stdout);
		for (size_t n = 1; n <= count; n++)
			put_unit(s->unit, n);
		for (size_t n = 1; n <= count; n++)
			put_unit(s->close, n);
		fputs(s->tail, stdout);
		return ferror(stdout) != 0;
	}
	fprintf(stderr, "bench: no shape %s %s\n", format, name);
	return 2;
}

/* ---- ordinary dumps --------------------------------------------------- */

static uint32_t
next_random(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 16;
}

static void
put_dump(FILE *f, size_t bytes, uint32_t seed)
{
	static const char *const words[] = {"rain", "the", "town", "a",
	    "week", "had", "not", "stopped", "for", "and", "nobody", "in",
	    "remembered", "how", "it", "began", "river", "bridge", "said",
	    "caf\xC3\xA9", "who", "would", "\xE2\x80\x9Cnever\xE2\x80\x9D",
	    "mayor", "of", "to", "at", "last", "water", "street"};
	size_t at = 0;

	at += (size_t)fprintf(f, "A week of rain, number %u\n\nBy Jane Roe\n\n"
	    "March %u, 2014\n\n", (unsigned)seed, (unsigned)(seed % 28 + 1));
	while (at < bytes) {
		unsigned count = 40 + next_random(&seed) % 80;

		if (next_random(&seed) % 24 == 0)
			at += (size_t)fprintf(f, "THE WATER RISES\n\n");
		for (unsigned i = 0; i < count; i++) {
			const char *word = words[next_random(&seed) %
			    (sizeof words / sizeof words[0])];

			at += (size_t)fprintf(f, i == 0 ? "%s" :
			    i % 13 == 0 ? ", %s" : " %s", i == 0 ? "The" :
			    word);
		}
		at += (size_t)fprintf(f, ".\n\n");
	}
}

static int
put_dumps(size_t count, const char *folder)
{
	for (size_t i = 0; i < count; i++) {
		char name[4096];
		FILE *f;

		snprintf(name, sizeof name, "%s/%05zu.txt", folder, i);
		if ((f = fopen(name, "w")) == NULL) {
			perror(name);
			return 1;
		}
		put_dump(f, 2000 + i % 7 * 500, (uint32_t)i);
		if (fclose(f) != 0)
			return 1;
	}
	return 0;
}

/* ---- the least that any converter does -------------------------------- */

static int
copy_file(const char *from, const char *to)
{
	static char block[1 << 16];
	int in = open(from, O_RDONLY), out = -1, rc = 1;
	ssize_t got;

	if (in >= 0)
		out = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0666);
	if (in >= 0 && out >= 0) {
		rc = 0;
		while ((got = read(in, block, sizeof block)) > 0)
			rc |= write(out, block, (size_t)got) != got;
		rc |= got < 0;
	}
	if (in >= 0)
		close(in);
	if (out >= 0)
		rc |= close(out) != 0;
	return rc;
}

static int
copy_files(const char *folder, char **files)
{
	for (; *files != NULL; files++) {
		const char *slash = strrchr(*files, '/');
		char to[4096];

		snprintf(to, sizeof to, "%s/%s", folder,
		    slash != NULL ? slash + 1 : *files);
		if (copy_file(*files, to) != 0) {
			perror(*files);
			return 1;
		}
	}
	return 0;
}

/* ---- time ------------------------------------------------------------- */

static double
milliseconds(struct timeval t)
{
	return (double)t.tv_sec * 1e3 + (double)t.tv_usec / 1e3;
}

static int
by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void
become(rlim_t seconds, char **command)
{
	struct rlimit limit = {seconds, seconds + 1};
	int null = open("/dev/null", O_RDWR);

	setrlimit(RLIMIT_CPU, &limit);
	if (null < 0 || dup2(null, 0) < 0 || dup2(null, 1) < 0 ||
	    dup2(null, 2) < 0)
		_exit(127);
	execvp(command[0], command);
	_exit(127);
}

static int
time_command(int runs, rlim_t seconds, char **command)
{
	double *took;
	long peak = 0;
	int end = 0, done = 0;

	if (runs < 1 || (took = calloc((size_t)runs, sizeof *took)) == NULL)
		return 2;
	while (done < runs && end < 127) {
		struct rusage used;
		int status;
		pid_t pid = fork();

		if (pid == 0)
			become(seconds, command);
		if (pid < 0 || wait4(pid, &status, 0, &used) < 0) {
			free(took);
			return 2;
		}
		took[done++] = milliseconds(used.ru_utime) +
		    milliseconds(used.ru_stime);
		peak = used.ru_maxrss > peak ? used.ru_maxrss : peak;
		end = WIFSIGNALED(status) ? 128 + WTERMSIG(status) :
		    WEXITSTATUS(status);
	}
	qsort(took, (size_t)done, sizeof *took, by_value);
	printf("%.2f %.2f %ld %d\n", took[0], took[done / 2], peak, end);
	free(took);
	return 0;
}

int
main(int argc, char **argv)
{
	const char *what = argc > 1 ? argv[1] : "";

	if (strcmp(what, "shapes") == 0) {
		for (size_t i = 0; i < N_SHAPES; i++)
			if (argc < 3 || strcmp(argv[2], shapes[i].format) == 0)
				printf("%s %s\n", shapes[i].format,
				    shapes[i].name);
		return 0;
	}
	if (strcmp(what, "shape") == 0 && argc == 5)
		return put_shape(argv[2], argv[3], strtoul(argv[4], NULL, 10));
	if (strcmp(what, "dump") == 0 && argc >= 3) {
		put_dump(stdout, strtoul(argv[2], NULL, 10), argc > 3 ?
		    (uint32_t)strtoul(argv[3], NULL, 10) : 1);
		return 0;
	}
	if (strcmp(what, "dumps") == 0 && argc == 4)
		return put_dumps(strtoul(argv[2], NULL, 10), argv[3]);
	if (strcmp(what, "copy") == 0 && argc >= 3)
		return copy_files(argv[2], argv + 3);
	if (strcmp(what, "time") == 0 && argc >= 5)
		return time_command(atoi(argv[2]),
		    (rlim_t)strtoul(argv[3], NULL, 10), argv + 4);
	fprintf(stderr, "bench: see the head of tests/bench/bench.c\n");
	return 2;
}
