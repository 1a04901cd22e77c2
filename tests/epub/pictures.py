# SPDX-License-Identifier: ISC
"""Pictures for the books, made of nothing: small, valid, and of a known size."""
import base64
import struct
import zlib


def png(width, height):
    """Grey steps."""
    def chunk(kind, body):
        return (struct.pack(">I", len(body)) + kind + body +
                struct.pack(">I", zlib.crc32(kind + body)))
    rows = b"".join(b"\0" + bytes((x * 8 // width + y * 8 // height) * 16
                                  for x in range(width))
                    for y in range(height))
    return (b"\x89PNG\r\n\x1a\n" +
            chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0,
                                       0)) +
            chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def jpeg(width, height):
    """Grey all over: each block is two bits, no difference and no more."""
    def segment(mark, body):
        return b"\xff" + bytes([mark]) + struct.pack(">H", len(body) + 2) + body
    one_code = bytes([1] + [0] * 15) + b"\0"
    blocks = ((width + 7) // 8) * ((height + 7) // 8)
    return (b"\xff\xd8" +
            segment(0xe0, b"JFIF\0\1\1\0\0\1\0\1\0\0") +
            segment(0xdb, b"\0" + b"\1" * 64) +
            segment(0xc0, struct.pack(">BHHBBBB", 8, height, width, 1, 1, 0x11,
                                      0)) +
            segment(0xc4, b"\0" + one_code) + segment(0xc4, b"\x10" + one_code) +
            segment(0xda, b"\1\1\0\0\x3f\0") +
            b"\0" * ((blocks * 2 + 7) // 8) + b"\xff\xd9")


def gif(frames):
    frame = base64.b64decode("IfkEAQAAAAAsAAAAAAEAAQAAAgJEAQA=")
    return (base64.b64decode("R0lGODlhAQABAIAAAP///wAAAA==") +
            frame * frames + b";")


WEBP = base64.b64decode(
    "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==")
AVIF = b"\0\0\0\x1cftypavif\0\0\0\0mif1miaf" + b"\0" * 64

DRAWING = b"""<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80">
<title>A lamp</title>
<rect width="120" height="80" fill="#eee"/>
<circle cx="60" cy="36" r="20" fill="none" stroke="black" stroke-width="3"/>
<text x="60" y="74" text-anchor="middle" font-size="12">lamp</text>
</svg>
"""

# What a drawing from elsewhere may bring along.
HOSTILE_DRAWING = br"""<?xml version="1.0"?>
<!-- a -- comment is no matter here - ->-->
<svg xmlns="http://www.w3.org/2000/svg"
 xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"
 onload="alert(1)" width="100%" height="wide" style="behavior:url(x)">
<script>alert(1)</script>
<style>@import url(https://evil.example/x.css);
/* one */ .a, .b { fill: url(#g); stroke: rgb(1, 2, 3); cursor: url(x) }
@media print { .a { fill: red } } .c{fill:url("https://evil.example/")}
.d /* two */ { fill: blue } #g > rect { fill: red } .e { fill: red
</style><style type="text/css">.f{fill:expression(alert(1));opacity:.5}</style>
<rect style="fill:none;stroke:#000;background:url(https://evil.example/b)"/>
<rect style="font-family:'A B', serif;fill:u\72l(https://evil.example)"/>
<defs><linearGradient id="g"><stop offset="0" stop-color="red"/>
</linearGradient><linearGradient id="g"><stop offset="half"/>
</linearGradient><path id="two words" d="M0 0"/></defs>
<image xlink:href="https://evil.example/i.png" width="9" height="9"/>
<use xlink:href="https://evil.example/d.svg#x"/>
<use xlink:href="#nowhere"/><use href="#g"/>
<a xlink:href="javascript:alert(1)"><text x="1" y="2" class="a  b">text
</text></a>
<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><p>x</p></body>
</foreignObject>
<rect width="9" height="9" fill="url(#g)" onclick="x()"/>
<rect width="bad" rx="-1" fill="url(https://evil.example/#f)" filter="url(#no)"/>
<stop offset="1"/><switch><desc>loose</desc></switch>
<animate attributeName="x" to="1"/><set attributeName="href" to="javascript:1"/>
loose text</svg>
""".replace(b"<!-- a -- comment is no matter here - ->-->", b"<!-- a -->")

POOL = {
    "gate.jpg": jpeg(640, 480),
    "boat.png": png(320, 240),
    "sign.gif": gif(1),
    "moving.gif": gif(2),
    "small.webp": WEBP,
    "new.avif": AVIF,
    "drawing.svg": DRAWING,
    "hostile.svg": HOSTILE_DRAWING,
    "lying.png": b"<!DOCTYPE html><title>404</title><p>Not found</p>",
    "lying.svg": b"<html><body>404</body></html>",
    "cut.jpg": jpeg(640, 480)[:40],
    "huge.png": png(8, 8).replace(struct.pack(">II", 8, 8),
                                  struct.pack(">II", 0x7fffffff, 0x7fffffff)),
    "empty.png": b"",
    "entity.svg": b'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
                  b'<svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text>'
                  b'</svg>',
}
