# SPDX-License-Identifier: ISC
"""Runs the program with --report and checks each line; see report.sh."""
import glob
import json
import os
import subprocess
import sys
import tempfile

import jsonschema

program = os.path.abspath(sys.argv[1])
with open('tests/schema/report.schema.json', encoding='utf-8') as f:
    schema = json.load(f)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
inputs = sorted(glob.glob(os.path.abspath('tests/golden/*/*.in')))
failures = 0


def say(name, why):
    global failures
    print(f'not ok report: {name} - {why}' if why else f'ok report: {name}')
    failures += bool(why)


def run(name, options, names, statuses):
    report = os.path.join(folder, 'report')
    done = subprocess.run([program, '-q', '--report', report, *options],
                          input=b''.join(n + b'\0' for n in names),
                          cwd=folder, capture_output=True)
    with open(report, 'rb') as f:
        lines = f.read().split(b'\n')
    why = '' if done.returncode in (0, 1) else f'exit {done.returncode}'
    if lines.pop() != b'':
        why = 'no end of the last line'
    seen, told = set(), []
    for line in lines:
        try:
            row = json.loads(line)
            validator.validate(row)
            seen.add(row.get('status', row['type']))
            if row['type'] == 'input':
                told.append(row['input'])
        except (ValueError, jsonschema.ValidationError) as e:
            why = why or f'{line[:200]}: {str(e)[:300]}'
    if len(told) != len(names):
        why = why or f'{len(told)} lines for {len(names)} inputs'
    if told != [n.decode('utf-8', 'replace') for n in names]:
        why = why or 'not in the order of the inputs'
    if not statuses <= seen:
        why = why or f'lacks {statuses - seen}'
    say(name, why)


with tempfile.TemporaryDirectory() as folder:
    some = [os.fsencode(n) for n in inputs]
    odd = os.path.join(os.fsencode(folder), b'caf\xe9\n"x".txt')
    with open(odd, 'wb') as f:
        f.write(b'The Quiet Lock\n\nThe keeper writes each level down.\n')
    two = os.path.join(os.fsencode(folder), b'two.jsonl')
    one = subprocess.run([program, '-q', '-t', 'json:lines=yes', odd],
                         capture_output=True).stdout
    with open(two, 'wb') as f:
        f.write(one + one)
    some += [odd, two, b'nosuch', odd]
    listed = ['-0', '--files-from', '-']
    run('rows', [*listed, '-o', 'rows.jsonl'], some,
        {'run', 'summary', 'converted', 'failed'})
    run('a folder', [*listed, '-t', 'markdown', '-o', 'out/'], some,
        {'begun', 'converted', 'failed', 'summary'})
    run('a folder once more', [*listed, '-t', 'markdown', '-o', 'out/', '-n'],
        some, {'skipped'})
    run('names that need the article',
        [*listed, '-t', 'text', '-o', 'by/{title}.{ext}'], some,
        {'begun', 'moved', 'converted'})
sys.exit(failures > 0)
