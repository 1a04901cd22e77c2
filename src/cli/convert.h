/* SPDX-License-Identifier: ISC */
/* convert.h - one input after another, in this process. */
#ifndef CLI_CONVERT_H
#define CLI_CONVERT_H

#include "assets.h"
#include "inputs.h"
#include "messages.h"
#include "options.h"
#include "output.h"
#include "record.h"

typedef struct cli_converter {
	const cli_options *o;
	cli_messages *m;
	pcut_context *ctx;
	cli_outputs *out;
	cli_assets assets;
	cli_record *record; /* of the input that is being converted */
	int wants_record;   /* all of it, not only the counts */
} cli_converter;

void cli_converter_init(cli_converter *r, const cli_options *o,
                        cli_messages *m, cli_outputs *out);
/* When the plan is made: limits differ for one input and for several, and
 * what workers send has none of its bytes. */
void cli_converter_limits(cli_converter *r, int reads_inputs);
void cli_converter_free(cli_converter *r);

/* Convert input after cli_outputs_begin(); what came of it is told and put
 * into record. */
void cli_convert(cli_converter *r, const cli_input *input,
                 cli_record *record);

/* Whether no further article can be converted after result. */
int cli_ends_run(const cli_outputs *out, cli_result result);

#endif /* CLI_CONVERT_H */
