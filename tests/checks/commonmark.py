# SPDX-License-Identifier: ISC
"""For commonmark.sh: PROGRAM EXAMPLES EXCEPTIONS [NUMBER...]

Prints one line for each section of the specification, and with numbers all
about these examples.
"""
import ast
import html.parser
import re
import subprocess
import sys

BLOCKS = set("""blockquote br dd details div dl dt figure h1 h2 h3 h4 h5 h6 hr
li ol p pre section summary table tbody td tfoot th thead tr ul""".split())


def run(command, text):
    done = subprocess.run(command, input=text.encode("utf-8", "surrogatepass"),
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          timeout=20)
    if done.returncode not in (0, 3):
        raise RuntimeError("%s: exit status %d" % (command[0],
                                                   done.returncode))
    return done.stdout.decode("utf-8")


class Folder(html.parser.HTMLParser):
    """HTML as a list of tags and texts, white space folded.

    Links that lead nowhere are left out, their text is kept.
    """

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.out, self.pre, self.dead = [], 0, []

    def handle_starttag(self, tag, attrs):
        attrs = [(k, v) for k, v in attrs if v is not None]
        if tag == "a":
            self.dead.append(dict(attrs).get("href", "") in ("", "#"))
            if self.dead[-1]:
                return
        if tag == "pre":
            self.pre += 1
        self.out.append(("<", tag, tuple(attrs)))

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag):
        if tag == "a" and self.dead and self.dead.pop():
            return
        if tag == "pre":
            self.pre = max(0, self.pre - 1)
        self.out.append((">", tag))

    def handle_data(self, data):
        if not self.pre:
            data = re.sub(r"[ \t\r\n]+", " ", data)
        if self.out and self.out[-1][0] == "t":
            data = self.out.pop()[1] + data
            if not self.pre:
                data = re.sub(r"  +", " ", data)
        self.out.append(("t", data, self.pre > 0))


def fold(text):
    f = Folder()
    f.feed(text)
    f.close()
    out = []
    for i, item in enumerate(f.out):
        if item[0] == "t" and not item[2]:
            data = item[1]
            before = f.out[i - 1] if i > 0 else ("<", "p")
            after = f.out[i + 1] if i + 1 < len(f.out) else (">", "p")
            if before[1] in BLOCKS:
                data = data.lstrip(" ")
            if after[1] in BLOCKS:
                data = data.rstrip(" ")
            if data == "":
                continue
            item = ("t", data)
        out.append(item)
    return out


def load(path):
    source = open(path, encoding="utf-8").read()
    string = r"""('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")"""
    found = re.findall(r"markdown:\s*" + string + r",\s*html:\s*" + string +
                       r",\s*section:\s*" + string, source)
    return [tuple(ast.literal_eval(s) for s in item) for item in found]


def main():
    program, examples, exceptions = sys.argv[1:4]
    wanted = {int(n) for n in sys.argv[4:]}
    excused = {}
    for line in open(exceptions, encoding="utf-8"):
        match = re.match(r"(\d+) +(.*)", line)
        if match:
            excused[int(match.group(1))] = match.group(2)
    normalise = [program, "-q", "-f", "markdown", "-t", "markdown"]
    render = ["cmark-gfm", "--unsafe", "-e", "footnotes", "-e", "table",
              "-e", "strikethrough", "-e", "tasklist"]
    items = load(examples)
    sections, used, failed = {}, set(), 0
    for number, (source, _, section) in enumerate(items, 1):
        if wanted and number not in wanted:
            continue
        bad = sections.setdefault(section, [0, []])
        bad[0] += 1
        try:
            once = run(normalise, source)
            twice = run(normalise, once)
            before, after = run(render, source), run(render, once)
        except Exception as e:
            bad[1].append("%d: %s" % (number, e))
            continue
        same = fold(before) == fold(after)
        if wanted:
            print("== %d %r\n-- once\n%s-- twice %s\n-- before\n%s-- after\n%s"
                  % (number, source, once,
                     "the same" if once == twice else "\n" + twice, before,
                     after))
        if once != twice:
            bad[1].append("%d: twice is not once" % number)
        if not same and number in excused:
            used.add(number)
        elif not same:
            bad[1].append("%d: rendered otherwise" % number)
    if len(items) < 600:
        print("not ok commonmark: only %d examples" % len(items))
        failed = 1
    for section, (count, bad) in sections.items():
        if bad:
            failed = 1
            print("not ok commonmark: %s - %s" % (section, "; ".join(bad)))
        else:
            print("ok commonmark: %s, %d examples" % (section, count))
    stale = sorted(set(excused) - used) if not wanted else []
    if stale:
        failed = 1
        print("not ok commonmark: exceptions - no exception any more: %s"
              % stale)
    return failed


if __name__ == "__main__":
    sys.exit(main())
