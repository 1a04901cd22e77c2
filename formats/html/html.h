/* SPDX-License-Identifier: ISC */
/* html.h - the HTML format, for the registry and for formats that hold
 * HTML. */
#ifndef PCUT_HTML_H
#define PCUT_HTML_H

#include <presscut_format.h>

#include "html_serialise.h"

extern const pcut_format pcut_format_html;

#endif /* PCUT_HTML_H */
