// SPDX-License-Identifier: ISC
// Compare the words that build/.../words finds in pages with parse5's.
// usage: node words.mjs WORDS-PROGRAM FILE...   (needs npm's parse5)
import { parse } from 'parse5';
import { readFileSync } from 'fs';
import { execFileSync } from 'child_process';

const [program, ...files] = process.argv.slice(2);
const skip = new Set(['script', 'style', 'noscript', 'template', 'iframe',
    'noembed', 'noframes']);
const words = s => s.split(/[\t\n\v\f\r ]+/).filter(w => w);

// Tags part words here, comments do not: the tree has none.
function theirs(file) {
    let out = '';
    const stack = [parse(readFileSync(file, 'utf8'),
        { scriptingEnabled: false })];
    while (stack.length) {
        const n = stack.pop();
        if (n === '\n') out += n;
        else if (n.nodeName === '#text') out += n.value;
        else if (n.nodeName !== '#comment') {
            out += '\n';
            if (skip.has(n.tagName)) continue;
            stack.push('\n');
            for (let i = (n.childNodes || []).length - 1; i >= 0; i--)
                stack.push(n.childNodes[i]);
        }
    }
    return words(out);
}

let same = 0, total = 0, exact = 0;
const bad = [];
for (let i = 0; i < files.length; i += 50) {
    const batch = files.slice(i, i + 50);
    const text = execFileSync(program, batch,
        { encoding: 'utf8', maxBuffer: 1 << 30 });
    const pages = text.split(/^== .*\n/m).slice(1);
    batch.forEach((file, k) => {
        const a = words(pages[k]), b = theirs(file), count = new Map();
        for (const w of b) count.set(w, (count.get(w) || 0) + 1);
        let both = 0;
        for (const w of a) {
            const c = count.get(w) || 0;
            if (c) { both++; count.set(w, c - 1); }
        }
        const f = a.length + b.length ? 2 * both / (a.length + b.length) : 1;
        total++;
        same += f >= 0.99;
        exact += a.join(' ') === b.join(' ');
        if (f < 0.99) bad.push([f.toFixed(3), a.length, b.length, file]);
    });
}
console.log(`pages ${total}, words agree ${same}, same sequence ${exact}`);
bad.sort((x, y) => x[0] - y[0]);
for (const b of bad.slice(0, 40)) console.log(b.join(' '));
