#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""The same dump in other clothes is the same article: other line ends, blanks
at the ends of all lines and in blank ones, two blank lines for each, another
form of Unicode, a mark of byte order, UTF-16.

    clothes.py PROGRAM FILE...
"""
import re
import subprocess
import sys
import unicodedata


def lines(change):
    return lambda s: '\n'.join(change(line) for line in s.split('\n'))


CLOTHES = {
    'CRLF': lambda s: s.replace('\n', '\r\n'),
    'CR': lambda s: s.replace('\n', '\r'),
    'padded': lines(lambda line: line + '  ' if line.strip() else line),
    'hollow': lines(lambda line: line or '   '),
    'no-break': lines(lambda line: line + '\u00a0' if line.strip() else line),
    'decomposed': lambda s: unicodedata.normalize('NFD', s),
    'marked': lambda s: '\ufeff' + s,
    'wide': lambda s: s.encode('utf-16'),
    'unended': lambda s: s.rstrip('\n'),
}


def tree(program, data):
    """What is read, without what is told of the bytes."""
    done = subprocess.run(
        [program, '-q', '-f', 'text', '-t', 'tree', '-o', '-', '-'],
        input=data, capture_output=True, timeout=60)
    out = done.stdout.decode()
    out = re.sub(r'(?m)^source\..*\n', '', out)
    out = re.sub(r'(?m)^repair: .*\n', '', out)
    # White space inside what was set apart is as it stood.
    return re.sub(r'(\\n|\\t|\\f|\s)+', ' ', unicodedata.normalize('NFC', out))


def main():
    program = sys.argv[1]
    wrong = dict.fromkeys(CLOTHES, 0)
    count = 0
    for name in sys.argv[2:]:
        with open(name, 'rb') as file:
            data = file.read()
        try:
            text = data.decode()
        except UnicodeDecodeError:
            continue
        if '\r' in text or '\0' in text or '\x1b' in text:
            continue
        count += 1
        right = tree(program, data)
        for what, change in CLOTHES.items():
            other = change(text)
            if isinstance(other, str):
                other = other.encode()
            if tree(program, other) != right:
                wrong[what] += 1
                print('#', what, name)
    for what, number in wrong.items():
        print('%sok clothes: %s, %d of %d dumps are the same' % (
            'not ' if number else '', what, count - number, count))
    return 0


sys.exit(main())
