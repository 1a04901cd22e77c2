# SPDX-License-Identifier: ISC
"""The folding of fold.c, for the scripts beside it that make tables.

Also writes such a table: rows sorted by the bytes of their folded text.
"""
import re
import unicodedata

MARKS = re.compile('[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4-\u05c7'
                   '\u064b-\u065f\u0670\ufe0e\ufe0f]')
INVISIBLE = re.compile('[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e'
                       '\u2060-\u2069\ufeff]')
PLAIN = str.maketrans({
    '\u0131': 'i', '\u0130': 'i', '\u03c2': '\u03c3', '\u0142': 'l',
    '\u00f8': 'o', '\u0111': 'd', '\u00f0': 'd', '\u0649': '\u064a',
    '\u06cc': '\u064a', '\u06a9': '\u0643', '\u2018': "'", '\u2019': "'",
    '\u02bc': "'", '\u2032': "'", '`': "'", '\u00df': 'ss', '\u00e6': 'ae',
    '\u0153': 'oe'})
SPACES = ('\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007'
          '\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000')
ZEROS = (0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50)


def fold_char(c):
    if MARKS.match(c) or INVISIBLE.match(c):
        return ''
    if c in SPACES or '\t' <= c <= '\r':
        return ' '
    cp = ord(c)
    if 0xFF01 <= cp <= 0xFF5E:
        return chr(cp - 0xFEE0).lower()
    if c == '\u0130':
        return 'i'
    c = c.lower()
    cp = ord(c)
    if 0xC0 <= cp < 0x0700 or 0x1E00 <= cp < 0x2000:
        c = unicodedata.normalize('NFD', c)[0]
    c = c.translate(PLAIN)
    for zero in ZEROS:
        if len(c) == 1 and zero <= ord(c) < zero + 10:
            return str(ord(c) - zero)
    return c


def fold(s):
    return ''.join(fold_char(c) for c in unicodedata.normalize('NFC', s))


def quote(s):
    return '"' + s.replace('\\', '\\\\').replace('"', '\\"') + '"'


def write_numbers(out, numbers, each):
    for i in range(0, len(numbers), each):
        out.write('\t%s,\n' % ', '.join(numbers[i:i + each]))


def tree_of(texts, row_of):
    """Nodes of the texts' tree, the children of each in a run, by level."""
    nodes = []  # [byte, count of children, the first of them, row]
    level = [(-1, texts, 0)]
    while level:
        below = []
        for parent, group, depth in level:
            heads = sorted({text[depth] for text in group
                            if len(text) > depth})
            if parent >= 0:
                nodes[parent][1:3] = [len(heads), len(nodes)]
            for byte in heads:
                part = [text for text in group
                        if len(text) > depth and text[depth] == byte]
                ends = [text for text in part if len(text) == depth + 1]
                only = part if len(part) == 1 else ends
                nodes.append([byte, 0, 0,
                              row_of[only[0]] if only else 0xFFFF])
                if len(part) > 1:
                    below.append((len(nodes) - 1, part, depth + 1))
        level = below
    assert len(nodes) < 0xFFFF
    return nodes


def seconds_of(texts):
    """For each first byte the low five bits of the bytes that may follow."""
    bits = [0] * 256
    for text in texts:
        bits[text[0]] |= 1 << (text[1] & 31) if len(text) > 1 else 0xFFFFFFFF
    return bits


def write_table(out, name, rows):
    """rows: (folded text, C for value, C for more), first of equals first."""
    order = sorted(enumerate(rows), key=lambda r: (r[1][0].encode(), r[0]))
    rows = [row for _, row in order]
    texts = sorted({row[0].encode() for row in rows})
    at, offset = {}, 0
    for text in texts:
        at[text] = offset
        offset += len(text) + 1
    out.write('static const char %s_text[] =\n' % name)
    for text in texts:
        out.write('\t%s\n' % (quote(text.decode())[:-1] + '\\0"'))
    out.write(';\n\nstatic const pcut_phrase %s_rows[] = {\n' % name)
    row_of = {}
    for i, (text, value, more) in enumerate(rows):
        row_of.setdefault(text.encode(), i)
        out.write('\t{%d, %s, %s},\n' % (at[text.encode()], value, more))
    nodes = tree_of(texts, row_of)
    out.write('};\n\nstatic const pcut_phrase_node %s_nodes[] = {\n' % name)
    write_numbers(out, ['{%d, %d, %d, %d}' % tuple(node)
                        for node in nodes], 3)
    firsts = {text[0] for text in texts}
    index = [sorted(firsts).index(byte) + 1 if byte in firsts else 0
             for byte in range(256)]
    out.write('};\n\nstatic const uint8_t %s_first[256] = {\n' % name)
    write_numbers(out, [str(i) for i in index], 12)
    out.write('};\n\nstatic const uint32_t %s_second[256] = {\n' % name)
    write_numbers(out, ['0x%X' % bits for bits in seconds_of(texts)], 6)
    out.write('};\n\nconst pcut_phrases %s = {%s_rows, %s_text, %s_nodes,\n'
              '\t%s_first, %s_second, sizeof %s_rows / sizeof %s_rows[0]};\n' %
              (name, name, name, name, name, name, name, name))
