# SPDX-License-Identifier: ISC
# Prints entity_names.c: the named character references of HTML 5, those that
# end in a semicolon, sorted by bytes.
import html.entities

names = {k[:-1]: v for k, v in html.entities.html5.items() if k.endswith(";")}
print("/* SPDX-License-Identifier: ISC */")
print("/* Named character references of HTML 5: made by entity_names.py. */")
print('#include "entity_names.h"\n')
print("const pcut_entity_name pcut_entity_names[PCUT_ENTITY_NAMES] = {")
for name in sorted(names):
    text = "".join("\\%03o" % b for b in names[name].encode())
    print('\t{"%s", "%s"},' % (name, text))
print("};")
