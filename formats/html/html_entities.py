#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Make html_entities.c from the HTML standard's named character references,
as Python's own html.entities has them.  Run in this folder:
python3 html_entities.py"""
from html.entities import html5


def main():
    full = {n[:-1]: v for n, v in html5.items() if n.endswith(";")}
    bare = {n for n in html5 if not n.endswith(";")}
    names = sorted(full, key=lambda n: n.encode())
    with open("html_entities.c", "w") as f:
        f.write("/* SPDX-License-Identifier: ISC */\n"
                "/* Made by html_entities.py: change that. */\n"
                "#include <stdint.h>\n#include <string.h>\n\n"
                "#include \"html_entities.h\"\n\n"
                "/* Length of the name, length of the text, 1 if it also "
                "counts without its\n * semicolon; then both.  Sorted. */\n"
                "static const unsigned char pool[] = {\n")
        at, places = 0, []
        for n in names:
            v = full[n].encode()
            places.append(at)
            f.write("\t/* %s */\n" % n)
            item = [len(n), len(v), int(n in bare)] + list(n.encode() + v)
            for i in range(0, len(item), 16):
                f.write("\t" + "".join("%d," % c for c in item[i:i + 16])
                        + "\n")
            at += 3 + len(n) + len(v)
        assert at < 65536
        f.write("};\n\nstatic const uint16_t place[%d] = {\n" % len(places))
        for i in range(0, len(places), 10):
            f.write("\t" + " ".join("%d," % p for p in places[i:i + 10])
                    + "\n")
        f.write("""};

static int
compare(const unsigned char *entry, pcut_str name)
{
	size_t len = entry[0];
	int d = memcmp(entry + 3, name.ptr, len < name.len ? len : name.len);

	return d != 0 ? d : (len > name.len) - (len < name.len);
}

pcut_str
pcut_html_entity(pcut_str name, int *bare)
{
	size_t lo = 0, hi = sizeof place / sizeof place[0];

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		const unsigned char *entry = pool + place[mid];
		int d = compare(entry, name);

		if (d == 0) {
			*bare = entry[2];
			return (pcut_str){(const char *)entry + 3 + name.len,
			    entry[1]};
		}
		if (d < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	*bare = 0;
	return (pcut_str){NULL, 0};
}
""")


main()
