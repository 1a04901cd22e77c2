#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Train the block scorer on the tuning pages.

usage: train.py FEATURES CORPUS WORK [--cv] [--fit]

FEATURES is the program of features.c, CORPUS the folder with wcxb and html,
WORK a folder for what takes long.  --cv: five-fold cross-validation over
sites, figures printed; --fit: train on everything and write WORK/weights.json
(put it beside html_weights.py and run that).  Needs Debian's python3-numpy
and python3-xgboost."""
import argparse
import collections
import gzip
import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.parse
import zlib

import numpy as np
import xgboost

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import labels

# Columns of features.c: first look without and with html_shape.c, likewise
# what the second adds.
FIRST, FIRST_ALL, CONTEXT, CONTEXT_ALL = 120, 144, 26, 30
KINDS = ("article", "documentation", "forum", "listing", "collection",
         "product", "service")
SECOND_LEVEL = set("co com org net ac gov edu or ne go gob".split())
ROUNDS = dict(
    first=(100, dict(max_depth=6, eta=.2)),
    second=(60, dict(max_depth=5, eta=.15)))


# ---- pages ----------------------------------------------------------------

def decode(data):
    """As src/charset.c does, near enough for training."""
    for bom, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"),
                      (b"\xfe\xff", "utf-16-be")):
        if data.startswith(bom):
            return data[len(bom):].decode(name, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    m = re.search(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]+)", data[:8192])
    name = m.group(1).decode("ascii").lower() if m else "windows-1252"
    if name in ("iso-8859-1", "latin1", "us-ascii", "ascii"):
        name = "windows-1252"
    try:
        return data.decode(name, "replace")
    except LookupError:
        return data.decode("windows-1252", "replace")


def site_of(url):
    parts = (urllib.parse.urlsplit(url or "").hostname or "").split(".")
    if len(parts) > 2 and parts[-2] in SECOND_LEVEL and len(parts[-1]) == 2:
        return ".".join(parts[-3:])
    return ".".join(parts[-2:])


def read_set(name, folder, work, program):
    """[dict(id, kind, fold, y, w, words, blocks, text, with, without, X)]"""
    pages = []
    out = work / name
    out.mkdir(parents=True, exist_ok=True)
    for line in gzip.open(folder / "truth.jsonl.gz", "rt"):
        t = json.loads(line)
        page = out / (t["id"].replace("/", "_") + ".html")
        if not page.exists():
            raw = gzip.open(folder / "html" / (t["id"] + ".html.gz")).read()
            page.write_bytes(decode(raw).encode("utf-8", "replace"))
        pages.append(dict(id=t["id"], file=str(page), site=site_of(t["url"]),
                          kind=t.get("type", name), text=t.get("text"),
                          wanted=t.get("with", []),
                          unwanted=t.get("without", [])))
    listed = {p["file"]: p for p in pages}
    for p in pages:
        p.update(blocks=[], words=[], fold=zlib.crc32(p["site"].encode()) % 5)
    print("features of", name, len(pages), flush=True)
    done = subprocess.run([program, "-x", work / (name + ".x")] +
                          [p["file"] for p in pages], check=True,
                          capture_output=True).stdout
    for line in done.decode().splitlines():
        b = json.loads(line)
        p = listed[b["page"]]
        p["blocks"].append(b["text"])
        p["words"].append(b["words"])
    rows = np.fromfile(work / (name + ".x"), np.float32).reshape(-1, FIRST_ALL)
    at = 0
    known = work / (name + ".labels")
    cache = json.loads(known.read_text()) if known.exists() else {}
    for p in pages:
        n = len(p["blocks"])
        p["X"], at = rows[at:at + n], at + n
        p["words"] = np.array(p["words"], float)
        key = "%s %08x" % (p["id"],
                           zlib.crc32("\n".join(p["blocks"]).encode()))
        if key not in cache:
            cache[key] = labels.by_text(p["blocks"], p["text"]) \
                if p["text"] is not None else labels.by_segments(
                    p["blocks"], p["wanted"], p["unwanted"])
        p["y"] = np.array(cache[key])
        weigh(p, 1. if p["text"] is not None else .7)
    known.write_text(json.dumps(cache))
    return pages


def weigh(p, much):
    w = p["words"] ** .6 * (p["y"] >= 0)
    if w.sum() > 0:
        w /= w.sum()
    p["w"] = w * much


def cut_short(p):
    """An article's first few long blocks: the tuning pages have few short
    articles."""
    long = [i for i in range(len(p["blocks"]))
            if p["y"][i] >= .5 and p["words"][i] >= 20]
    few = 2 + zlib.crc32(p["id"].encode()) % 5
    if p["kind"] != "article" or len(long) < few + 3:
        return None
    return (p["y"] >= .5) & (np.arange(len(p["y"])) > long[few - 1])


def lay_bare(p):
    """A page's text alone, as manuals and printed views are: the tuning pages
    all have the furniture of sites."""
    if p["kind"] not in ("documentation", "article") or \
            p["words"][p["y"] >= .5].sum() < 800:
        return None
    return p["y"] < .5


def twins(pages, work, program, much):
    """Pages with blocks taken out, the page around them as it was."""
    made = []
    for p in pages:
        for name, how in (("twin", cut_short), ("bare", lay_bare)):
            drop = how(p) if much[name] > 0 else None
            if drop is None:
                continue
            t = dict(id=p["id"], file=p["file"], fold=p["fold"], kind=name,
                     text=None, drop=drop, y=p["y"][~drop],
                     words=p["words"][~drop],
                     blocks=[b for b, d in zip(p["blocks"], drop) if not d])
            weigh(t, much[name])
            made.append(t)
    write_drops(made, work)
    subprocess.run([program, "-x", work / "twins.x", "-d", work / "drops"] +
                   [t["file"] for t in made], check=True,
                   stdout=subprocess.DEVNULL)
    rows = np.fromfile(work / "twins.x", np.float32).reshape(-1, FIRST_ALL)
    at = 0
    for t in made:
        t["X"], at = rows[at:at + len(t["y"])], at + len(t["y"])
    return made


def write_drops(pages, work):
    with open(work / "drops", "w") as f:
        for p in pages:
            d = p.get("drop", np.zeros(len(p["y"]), bool))
            f.write("".join("01"[int(x)] for x in d) + "\n")


# ---- figures --------------------------------------------------------------

TOKEN = re.compile(r"\w+")


def prepare(p):
    """Words as numbers, for a quick F1."""
    truth = collections.Counter(TOKEN.findall((p["text"] or "").lower()))
    number = {t: k for k, t in enumerate(truth)}
    ids, of = [], []
    for k, b in enumerate(p["blocks"]):
        t = [number.get(x, len(number)) for x in TOKEN.findall(b.lower())]
        ids += t
        of += [k] * len(t)
    p["truth"] = np.array([truth[t] for t in number] + [0])
    p["ids"], p["of"] = np.array(ids, int), np.array(of, int)


def f1(p, keep):
    if "ids" not in p:
        prepare(p)
    if not p["truth"].sum():
        return 0. if keep.any() else 1.
    if not len(p["ids"]):
        return 0.
    found = np.bincount(p["ids"][keep[p["of"]]], minlength=len(p["truth"]))
    both = np.minimum(found, p["truth"]).sum()
    return 2 * both / (found.sum() + p["truth"].sum()) if both else 0.


def cut(p, q):
    """As html_extract.c: the expected F1's maximum, clamped."""
    if not len(q):
        return q >= 1
    o = np.argsort(-q)
    w = p["words"]
    f = 2 * np.cumsum(q[o] * w[o]) / (np.cumsum(w[o]) + (q * w).sum())
    keep = q >= min(.7, max(.15, q[o][int(np.argmax(f))] - 1e-6))
    return keep if keep.any() else ~keep


def report(label, sets, key):
    by = collections.defaultdict(list)
    for p in sets["wcxb"]:
        v = f1(p, cut(p, p[key]))
        by["all"].append(v)
        by[p["kind"]].append(v)
    line = " ".join("%s %.4f" % (k[:7], np.mean(by[k]))
                    for k in ("all",) + KINDS)
    for name, keeps in (("cut", cut), (".5", lambda p, q: q >= .5)):
        tp = fp = fn = 0
        for p in sets["trafilatura"]:
            text = labels.squash(" ".join(
                b for b, k in zip(p["blocks"], keeps(p, p[key])) if k))
            hit = sum(labels.squash(s) in text for s in p["wanted"])
            tp += hit
            fn += len(p["wanted"]) - hit
            fp += sum(labels.squash(s) in text for s in p["unwanted"])
        line += " | seg %s %.4f" % (name, 2 * tp / (2 * tp + fp + fn))
    if "readability" in sets:
        line += " | rdb %.4f" % np.mean([f1(p, cut(p, p[key]))
                                         for p in sets["readability"]])
    print("%-8s %s" % (label, line), flush=True)


def report_twins(sets):
    for key, kind in ((k, n) for n in ("twin", "bare") for k in ("q1", "q2")):
        v = []
        for t in sets.get("twins", []):
            if t["kind"] != kind:
                continue
            keep = cut(t, t[key])
            w = t["words"] * (t["y"] >= .5)
            v.append(2 * w[keep].sum() / (t["words"][keep].sum() + w.sum()))
        if v:
            print(kind, key, len(v), "%.4f" % np.mean(v), flush=True)


# ---- training -------------------------------------------------------------

def fit(look, pages, columns):
    rounds, extra = ROUNDS[look]
    X = np.concatenate([p[columns][p["w"] > 0] for p in pages])
    y = np.concatenate([p["y"][p["w"] > 0] for p in pages]) >= .5
    w = np.concatenate([p["w"][p["w"] > 0] for p in pages])
    return xgboost.train(dict(
        objective="binary:logistic", tree_method="hist", max_bin=255,
        min_child_weight=3, subsample=.8, colsample_bytree=.5, seed=1,
        nthread=THREADS, base_score=.5, **{"lambda": 3.}, **extra),
        xgboost.DMatrix(X, y.astype(np.float32), weight=w / w.mean()), rounds)


def apply(model, pages, columns, put):
    for p in pages:
        p[put] = model.predict(xgboost.DMatrix(p[columns])) \
            if len(p[columns]) else np.zeros(0, np.float32)


def add_context(program, work, sets, key):
    """The second look's columns from first scores in p[key]."""
    for name, pages in sets.items():
        np.concatenate([p[key] for p in pages]).astype(np.float32).tofile(
            work / "scores")
        write_drops(pages, work)
        subprocess.run([program, "-q", work / "scores", "-d", work / "drops",
                        "-c", work / "context"] + [p["file"] for p in pages],
                       check=True, stdout=subprocess.DEVNULL)
        c = np.fromfile(work / "context", np.float32).reshape(-1, CONTEXT_ALL)
        at = 0
        for p in pages:
            n = len(p["blocks"])
            x = p["X"]
            p["X2"] = np.concatenate(
                [x[:, :FIRST], c[at:at + n, :CONTEXT], x[:, FIRST:],
                 c[at:at + n, CONTEXT:]], axis=1)
            at += n


def cross(look, sets, columns, put):
    """Out-of-fold scores of the trained sets; the readability pages, which
    are not trained on, get the mean of the folds."""
    trained = sets["wcxb"] + sets["trafilatura"] + sets.get("twins", [])
    other = sets.get("readability", [])
    for p in other:
        p[put] = 0
    for k in range(5):
        m = fit(look, [p for p in trained if p["fold"] != k], columns)
        apply(m, [p for p in trained if p["fold"] == k], columns, put)
        apply(m, other, columns, "fold_q")
        for p in other:
            p[put] = p[put] + p["fold_q"] / 5


def trees_of(model, look):
    """html_weights.py's form; a feature's number is its place in a row."""
    trees = []
    for dump in model.get_dump(dump_format="json"):
        nodes = []

        def put(n):
            at = len(nodes)
            nodes.append(None)
            if "leaf" in n:
                nodes[at] = [-1, n["leaf"]]
                return at
            f = int(n["split"][1:])
            if look == "first" and f >= FIRST:
                f += CONTEXT
            child = {c["nodeid"]: c for c in n["children"]}
            yes = put(child[n["yes"]])
            nodes[at] = [f, n["split_condition"], yes, put(child[n["no"]])]
            return at

        put(json.loads(dump))
        trees.append(nodes)
    return trees


def main():
    global THREADS
    ap = argparse.ArgumentParser()
    ap.add_argument("features")
    ap.add_argument("corpus", type=pathlib.Path)
    ap.add_argument("work", type=pathlib.Path)
    ap.add_argument("--cv", action="store_true")
    ap.add_argument("--fit", action="store_true")
    ap.add_argument("--twins", type=float, default=0, metavar="WEIGHT")
    ap.add_argument("--bare", type=float, default=0, metavar="WEIGHT")
    ap.add_argument("--threads", type=int, default=1)
    args = ap.parse_args()
    THREADS = args.threads
    sets = {name: read_set(name, folder, args.work, args.features)
            for name, folder in (
                ("wcxb", args.corpus / "wcxb"),
                ("trafilatura", args.corpus / "html/trafilatura"),
                ("readability", args.corpus / "html/readability"))}
    if args.twins > 0 or args.bare > 0:
        sets["twins"] = twins(sets["wcxb"], args.work, args.features,
                              dict(twin=args.twins, bare=args.bare))
    cross("first", sets, "X", "q1")
    report("first", sets, "q1")
    add_context(args.features, args.work, sets, "q1")
    if args.fit:
        trained = sets["wcxb"] + sets["trafilatura"] + \
            sets.get("twins", [])
        data = dict(
            first=dict(base=0., trees=trees_of(
                fit("first", trained, "X"), "first")),
            second=dict(base=0., trees=trees_of(
                fit("second", trained, "X2"), "second")))
        (args.work / "weights.json").write_text(
            json.dumps(data, separators=(",", ":")))
    if args.cv:
        cross("second", sets, "X2", "q2")
        report("second", sets, "q2")
        np.savez(args.work / "scores.npz", *[
            p["q2"] for pages in sets.values() for p in pages])
        report_twins(sets)

main()
