#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
#
# Runs a command and tells of its process and of its children apart:
# seconds CPU of itself, of all, peak KB of itself, most descriptors it had,
# seconds that passed, its exit status.
import os
import subprocess
import sys
import time

tick = os.sysconf('SC_CLK_TCK')
start = time.monotonic()
p = subprocess.Popen(sys.argv[1:])
own = peak = most = 0
while True:
    try:
        with open(f'/proc/{p.pid}/stat') as f:
            fields = f.read().rpartition(')')[2].split()
        if fields[0] == 'Z':
            break
        own = max(own, (int(fields[11]) + int(fields[12])) / tick)
        with open(f'/proc/{p.pid}/status') as f:
            for line in f:
                if line.startswith('VmHWM'):
                    peak = max(peak, int(line.split()[1]))
        most = max(most, len(os.listdir(f'/proc/{p.pid}/fd')))
    except (OSError, IndexError):
        break
    time.sleep(0.02)
_, status, usage = os.wait4(p.pid, 0)
# Of a process that has ended, what is left is exact only in sum.
print(f'{own:.2f} {usage.ru_utime + usage.ru_stime:.2f} {peak} {most} '
      f'{time.monotonic() - start:.2f} {os.waitstatus_to_exitcode(status)}',
      file=sys.stderr)
