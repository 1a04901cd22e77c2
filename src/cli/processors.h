/* SPDX-License-Identifier: ISC */
/* processors.h - how many there are for us. */
#ifndef CLI_PROCESSORS_H
#define CLI_PROCESSORS_H

#include <stddef.h>

/* The processors that this process may use, by its mask and its group. */
size_t cli_processors(void);

#endif /* CLI_PROCESSORS_H */
