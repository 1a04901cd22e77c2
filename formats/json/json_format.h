/* SPDX-License-Identifier: ISC */
/* json_format.h - the halves of the format json, for its table. */
#ifndef PCUT_JSON_FORMAT_H
#define PCUT_JSON_FORMAT_H

#include <presscut_format.h>

extern const pcut_reader_ops pcut_json_reader;
extern const pcut_writer_ops pcut_json_writer;
extern const pcut_option pcut_json_writer_options[];

#endif /* PCUT_JSON_FORMAT_H */
