/* SPDX-License-Identifier: ISC */
/* run.h - convert the inputs, one after another. */
#ifndef PCUT_RUN_H
#define PCUT_RUN_H

#include "messages.h"
#include "options.h"

/* The exit status; see presscut(1). */
int pcut_run(const pcut_options *o, pcut_messages *m);

#endif /* PCUT_RUN_H */
