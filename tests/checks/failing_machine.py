# SPDX-License-Identifier: ISC
"""For failing_machine.sh: PROGRAM LIBRARY FOLDER

Each call of the functions below fails in its turn, and the process is killed
there in its turn.  What must hold: the output is the former one or the whole
new one, nothing else lies in its folder but at most one temporary file of a
killed process, an exit status of 0 goes with the new one, another with words,
and the next run succeeds.
"""
import errno
import os
import shutil
import subprocess
import sys

program, library, folder = map(os.path.abspath, sys.argv[1:4])
CALLS = [("write", errno.ENOSPC), ("close", errno.EIO),
         ("rename", errno.EACCES), ("linkat", errno.EXDEV),
         ("fsync", errno.EIO),
         ("open", errno.EMFILE), ("read", errno.EIO),
         ("malloc", errno.ENOMEM)]
INPUTS = {
    "dump.txt": "Harbour Light Out\n\nBy Ada Brook\nMarch 5, 2024\n\n"
                "QUAYTOWN - The lamp went dark, and nobody could say why.\n",
    "page.html": "<html lang=en><title>The Lamp</title><body><article>"
                 "<h1>The Lamp</h1><p>The lamp on the north mole went dark "
                 "at nine in the evening, and nobody in the office, which "
                 "was open, could say why it had.</p><img src=m.gif alt=mole>"
                 "</article></body></html>",
    "note.md": "# The Lamp\n\nIt *went* **dark**.\n\n![m](m.gif)\n",
}
CASES = [("dump.txt", "out.md"), ("page.html", "out.epub"),
         ("note.md", "out.json"), ("note.md", "out.html"),
         ("note.md", "out.md", "--media", "extract")]
STATUSES = (0, 1, 3, 4)
told = 0  # failures that the exit status of a run told


def run(case, env=None):
    work = os.path.join(folder, "work")
    return subprocess.run([program, os.path.join("..", case[0]), "-o",
                           case[1], "--durable", *case[2:]], cwd=work,
                          capture_output=True, timeout=10,
                          env=dict(os.environ, **(env or {})))


def fresh(case, old):
    work = os.path.join(folder, "work")
    shutil.rmtree(work, ignore_errors=True)
    os.mkdir(work)
    if old is not None:
        with open(os.path.join(work, case[1]), "wb") as f:
            f.write(old)


def look(case):
    """What the output is, and what else lies there."""
    work = os.path.join(folder, "work")
    others = sorted({os.path.relpath(os.path.join(at, name), work)
                     for at, folders, files in os.walk(work)
                     for name in folders + files} - {case[1]})
    try:
        with open(os.path.join(work, case[1]), "rb") as f:
            return f.read(), others
    except FileNotFoundError:
        return None, others


def fault(case, new, extra, old, call, at, error):
    """None if the call was not reached; else what is wrong, "" if nothing."""
    global told
    note = os.path.join(folder, "note")
    fresh(case, old)
    try:
        done = run(case, {"LD_PRELOAD": library, "FAIL_CALL": call,
                          "FAIL_AT": str(at), "FAIL_ERRNO": str(error),
                          "FAIL_NOTE": note})
    except subprocess.TimeoutExpired:
        return "no end"
    if os.path.getsize(note) == 0:
        return None
    got, others = look(case)
    status = done.returncode
    litter = [o for o in others if o not in extra]
    told += status > 0
    # An image that cannot be read is left out, with a warning.
    warned = call == "read" and status == 0 and b"[asset-" in done.stderr
    if got not in (old, new) and not warned:
        return "a broken output"
    if error == 0:
        if status != -9:
            return "status %d" % status
        if len(litter) > 1 or not all(os.path.basename(o).startswith(
                                      ".presscut-") for o in litter):
            return "litter: %s" % litter
        again = run(case)
        if again.returncode != 0 or look(case)[0] != new:
            return "the next run fails"
        return ""
    if call == "malloc" and status == 127:
        return ""  # the loader itself gave up
    if status not in STATUSES:
        return "status %d" % status
    if status == 0 and got != new and not warned:
        return "success without the output"
    if call == "fsync" and status == 0:
        return "success of what may not be on the disk"
    if status != 0 and not done.stderr and call != "write":
        return "no words"
    if litter:
        return "litter: %s" % litter
    return ""


def standard_output(call, error):
    """Calls that fail while the output goes to standard output, a file: what
    is wrong, "" if nothing."""
    note = os.path.join(folder, "note")
    name = os.path.join(folder, "stdout")
    told = 0
    command = [program, "-t", "text", os.path.join(folder, "dump.txt")]
    new = subprocess.run(command, capture_output=True, timeout=10).stdout
    for at in range(1, 1000):
        with open(name, "wb") as out:
            done = subprocess.run(command, stdout=out, timeout=10,
                                  stderr=subprocess.PIPE, env=dict(
                os.environ, LD_PRELOAD=library, FAIL_CALL=call,
                FAIL_AT=str(at), FAIL_ERRNO=str(error), FAIL_NOTE=note))
        if os.path.getsize(note) == 0:
            return "" if told else "no failure was told"
        with open(name, "rb") as f:
            whole = f.read() == new
        if done.returncode not in STATUSES:
            return "call %d: status %d" % (at, done.returncode)
        if done.returncode == 0 and not whole:
            return "call %d: success without the output" % at
        told += done.returncode == 4
    return "no end"


def main():
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for name, text in INPUTS.items():
        with open(os.path.join(folder, name), "w") as f:
            f.write(text)
    with open(os.path.join(folder, "m.gif"), "wb") as f:
        f.write(bytes.fromhex("47494638396101000100000000002c00000000"
                              "010001000002003b"))
    for case in CASES:
        fresh(case, None)
        done = run(case)
        new, extra = look(case)
        if done.returncode != 0 or new is None:
            print("not ok failing machine: %s - %s" %
                  (case[1], done.stderr.decode()))
            continue
        for call, error in CALLS:
            for kind in (error, 0):
                if kind == 0 and call == "malloc":
                    continue
                bad, reached, at = [], 0, 1
                before = told
                while True:
                    old = b"former\n" if at % 2 else None
                    why = fault(case, new, extra, old, call, at, kind)
                    if why is None:
                        break
                    reached += 1
                    if why:
                        bad.append("call %d: %s" % (at, why))
                    # All of the first, then fewer and fewer.
                    at += 1 if at < 40 else at // 10
                if kind and told == before and call in ("write", "close",
                                                        "fsync"):
                    bad.append("no failure was told")
                name = "failing machine: %s, %s %s" % (
                    case[1], call, "fails" if kind else "is the last")
                if bad:
                    print("not ok %s - %s" % (name, "; ".join(bad[:4])))
                else:
                    print("ok %s (%d)" % (name, reached))

    for call, error in (("write", errno.ENOSPC), ("close", errno.EIO)):
        why = standard_output(call, error)
        print("%s failing machine: standard output, %s fails%s" %
              ("not ok" if why else "ok", call, why and " - " + why))


main()
