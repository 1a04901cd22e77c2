/* SPDX-License-Identifier: ISC */
/* entity_names.h - the table behind entity.c; sorted by name. */
#ifndef PCUT_ENTITY_NAMES_H
#define PCUT_ENTITY_NAMES_H

#include "entity.h"

#define PCUT_ENTITY_NAMES 2125
#define PCUT_ENTITY_NAME 32 /* bytes of the longest name, and a NUL */

/* Arrays, not pointers: nothing to relocate at start-up. */
typedef struct pcut_entity_name {
	char name[PCUT_ENTITY_NAME];
	char text[PCUT_ENTITY_MAX];
} pcut_entity_name;

extern const pcut_entity_name pcut_entity_names[PCUT_ENTITY_NAMES];

#endif /* PCUT_ENTITY_NAMES_H */
