# SPDX-License-Identifier: ISC
"""Which blocks of a page are its article, worked out from the truth of a
tuning page: its whole text, or segments that must and must not be in it."""
import collections
import re

WORD = re.compile(r"\w+")
SPACE = re.compile(r"\s+")


def squash(s):
    return SPACE.sub(" ", s or "").strip()


def places_of(tokens, truth, triples, singles):
    """Candidate places [(from, to, matched)] of a block in the truth."""
    n, size = len(tokens), len(truth)
    if n < 3:
        return [(q, q + n, n) for q in singles.get(tokens[0], [])[:60]
                if truth[q:q + n] == tokens] if tokens else []
    diagonals = collections.Counter()
    for j in range(n - 2):
        for q in triples.get(tuple(tokens[j:j + 3]), [])[:40]:
            diagonals[q - j] += 1
    found = []
    for d, _ in diagonals.most_common(4):
        hit = [j for j in range(n)
               if 0 <= d + j < size and truth[d + j] == tokens[j]]
        near = sum(v for e, v in diagonals.items()
                   if abs(e - d) <= max(6, n // 5))
        m = min(n, max(len(hit), near + 2))
        if m >= .5 * n or m >= 12:
            lo = max(0, d + (hit[0] if hit else 0))
            hi = min(size, d + n)
            if hi > lo:
                found.append((lo, hi, m))
    return found


def by_text(blocks, text):
    """Share of each block's words that stand in text, taken in order: the
    heaviest chain of places that rises in both; then long blocks out of
    order.  So a teaser that repeats a sentence does not count."""
    truth = WORD.findall(text.lower())
    size = len(truth)
    tokens = [WORD.findall(b.lower()) for b in blocks]
    singles = collections.defaultdict(list)
    triples = collections.defaultdict(list)
    for i, w in enumerate(truth):
        singles[w].append(i)
        if i + 3 <= size:
            triples[tuple(truth[i:i + 3])].append(i)
    cands = [(b, lo, hi, m) for b, t in enumerate(tokens)
             for lo, hi, m in places_of(t, truth, triples, singles)]
    tree = [(0., -1)] * (size + 2)     # prefix maximum over truth places

    def query(i):
        best = (0., -1)
        i += 1
        while i > 0:
            if tree[i][0] > best[0]:
                best = tree[i]
            i -= i & -i
        return best

    def update(i, v):
        i += 1
        while i < size + 2:
            if v[0] > tree[i][0]:
                tree[i] = v
            i += i & -i

    back, best, k = {}, (0., -1), 0
    while k < len(cands):
        b, group = cands[k][0], []
        while k < len(cands) and cands[k][0] == b:
            _, lo, hi, m = cands[k]
            score, before = query(lo + (1 if hi - lo > 8 else 0))
            v = (score + m + (.3 if m == hi - lo else 0), k)
            back[k] = before
            group.append((hi, v))
            best = max(best, v)
            k += 1
        for hi, v in group:
            update(hi, v)
    y = [0.] * len(blocks)
    used = bytearray(size + 1)
    k = best[1]
    while k >= 0:
        b, lo, hi, m = cands[k]
        y[b] = m / max(1, len(tokens[b]))
        used[lo:hi] = b"\1" * (hi - lo)
        k = back[k]
    for b, lo, hi, m in cands:
        n = len(tokens[b])
        if y[b] < .5 and n >= 8 and m >= .8 * n and \
                sum(used[lo:hi]) < .3 * (hi - lo):
            y[b] = m / n
            used[lo:hi] = b"\1" * (hi - lo)
    return y


def by_segments(blocks, wanted, unwanted):
    """-1 unknown, 1 wanted, 0 unwanted."""
    y = [-1.] * len(blocks)
    for s in unwanted:
        for i, b in enumerate(blocks):
            if squash(s) in b:
                y[i] = 0.
    for s in wanted:
        hits = [i for i, b in enumerate(blocks) if squash(s) in b]
        if len(hits) == 1:
            y[hits[0]] = 1.
        else:
            for i in hits:
                if y[i] == 0:
                    y[i] = -1.
    return y
