# SPDX-License-Identifier: ISC
"""Runs the program on a terminal of some width and looks at what it shows."""
import concurrent.futures
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time

program = os.path.abspath(sys.argv[1])
failures = 0


def say(name, why):
    global failures
    print(f'not ok progress: {name} - {why}' if why else f'ok progress: {name}')
    failures += bool(why)


def run(columns, options=(), env=None, then=None):
    """What comes to the terminal while a run waits for a pipe."""
    master, slave = pty.openpty()
    size = struct.pack('HHHH', 24, columns, 0, 0)
    fcntl.ioctl(slave, termios.TIOCSWINSZ, size)
    with tempfile.TemporaryDirectory() as folder:
        pipe = os.path.join(folder, 'pipe')
        os.mkfifo(pipe)
        names = []
        for n in range(30):
            names.append(os.path.join(folder, f'{n}.txt'))
            with open(names[-1], 'w', encoding='utf-8') as f:
                f.write('A Lock\n\nThe keeper writes each level down.\n')
        p = subprocess.Popen(
            [program, '-j', '1', '-f', 'text', '-t', 'markdown', '-o',
             os.path.join(folder, 'out/'), *options, names[0], 'nosuch',
             *names[1:20], pipe, *names[20:]],
            stderr=slave, stdout=subprocess.DEVNULL,
            env={'TERM': 'xterm', **(env or {})})
        os.close(slave)
        shown, start, fed = b'', time.monotonic(), False
        while True:
            ready, _, _ = select.select([master], [], [], 0.05)
            if ready:
                try:
                    data = os.read(master, 65536)
                except OSError:
                    break
                if not data:
                    break
                shown += data
            passed = time.monotonic() - start
            if then and passed > 1.5:
                fcntl.ioctl(master, termios.TIOCSWINSZ,
                            struct.pack('HHHH', 24, then, 0, 0))
                p.send_signal(signal.SIGWINCH)
                then = None
            if not fed and passed > 2.2:
                with open(pipe, 'w', encoding='utf-8') as f:
                    f.write('A Weir\n\nThe gates turn, in ink.\n')
                fed = True
        p.wait()
        os.close(master)
    return shown.decode('utf-8', 'replace'), p.returncode


def lines_of(shown):
    return [t for t in re.split(r'\r\x1b\[K|\r\n', shown) if '/s' in t]


with concurrent.futures.ThreadPoolExecutor() as pool:
    runs = {
        'wide': pool.submit(run, 80),
        'narrow': pool.submit(run, 20),
        'resized': pool.submit(run, 60, then=12),
        'dumb': pool.submit(run, 80, env={'TERM': 'dumb'}),
        'never': pool.submit(run, 80, options=['--progress', 'never']),
        'quiet': pool.submit(run, 80, options=['-q']),
    }
    shown = {name: r.result()[0] for name, r in runs.items()}
    status = runs['wide'].result()[1]

lines = lines_of(shown['wide'])
say('it shows inputs, rate, failures and time left',
    '' if lines and re.fullmatch(
        r'[0-9]+/32, [0-9.]+/s, 1 failed, [0-9:]+ left', lines[0])
    else repr(shown['wide'][:200]))
say('it goes before the end',
    '' if shown['wide'].endswith('\r\x1b[K') and status == 1
    else repr(shown['wide'][-100:]) + f' exit {status}')
widths = [len(t) for t in lines_of(shown['narrow'])]
say('a line is never wider than the terminal',
    '' if widths and max(widths) <= 19 else repr(widths))
widths = [len(t) for t in lines_of(shown['resized'])]
say('nor after it was made narrower',
    '' if widths and widths[0] > 12 and widths[-1] <= 11 else repr(widths))
say('a dumb terminal gets no escapes',
    '' if '\x1b' not in shown['dumb'] and '/s' in shown['dumb']
    else repr(shown['dumb'][:200]))
say('it can be had off',
    '' if '/s' not in shown['never'] else repr(shown['never'][:200]))
say('quiet is quiet',
    '' if '/s' not in shown['quiet'] else repr(shown['quiet'][:200]))
sys.exit(failures > 0)
