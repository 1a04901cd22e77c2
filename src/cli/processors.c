/* SPDX-License-Identifier: ISC */
/*
 * How many processors there are for this process: those of its mask, and no
 * more than its control group, or one above it, grants the time of.
 */
#define _GNU_SOURCE /* sched_getaffinity() */
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "processors.h"

/* The processors' time that the control group grants, rounded up. */
static size_t
group_quota(void)
{
	char quota[32], line[4200], path[4300];
	unsigned long period;
	size_t best = 0, n;
	char *slash;
	FILE *f = fopen("/proc/self/cgroup", "re");

	if (f == NULL)
		return 0;
	*path = '\0';
	while (fgets(line, sizeof(line), f) != NULL)
		if (strncmp(line, "0::/", 4) == 0) {
			line[strcspn(line, "\n")] = '\0';
			snprintf(path, sizeof(path), "/sys/fs/cgroup%s",
			    strcmp(line + 3, "/") == 0 ? "" : line + 3);
		}
	fclose(f);
	while (strlen(path) >= strlen("/sys/fs/cgroup")) {
		size_t len = strlen(path);

		snprintf(path + len, sizeof(path) - len, "/cpu.max");
		f = fopen(path, "re");
		if (f != NULL) {
			if (fscanf(f, "%31s %lu", quota, &period) == 2 &&
			    *quota != 'm' && period > 0) {
				n = (strtoul(quota, NULL, 10) + period - 1) /
				    period;
				if (n > 0 && (best == 0 || n < best))
					best = n;
			}
			fclose(f);
		}
		path[len] = '\0';
		slash = strrchr(path, '/');
		if (slash == NULL)
			break;
		*slash = '\0';
	}
	return best;
}

size_t
cli_processors(void)
{
	size_t n = 1, quota = group_quota();
	cpu_set_t set;

	if (sched_getaffinity(0, sizeof(set), &set) == 0)
		n = (size_t)CPU_COUNT(&set);
	else if (sysconf(_SC_NPROCESSORS_ONLN) > 0)
		n = (size_t)sysconf(_SC_NPROCESSORS_ONLN);
	return quota > 0 && quota < n ? quota : n > 0 ? n : 1;
}
