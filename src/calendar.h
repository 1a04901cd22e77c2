/* SPDX-License-Identifier: ISC */
/* calendar.h - the proleptic Gregorian calendar, and what leads into it. */
#ifndef PCUT_CALENDAR_H
#define PCUT_CALENDAR_H

/* A day and perhaps a time of it; what is not known is -1. */
typedef struct pcut_moment {
	long year;
	int month, day;           /* from 1 */
	int hour, minute, second; /* second may be unknown alone */
	int offset;               /* minutes east of UTC */
	enum { PCUT_ZONE_NONE, PCUT_ZONE_UTC, PCUT_ZONE_OFFSET } zone;
} pcut_moment;

#define PCUT_MOMENT_NONE ((pcut_moment){-1, -1, -1, -1, -1, -1, 0, \
    PCUT_ZONE_NONE})

int pcut_days_in_month(long year, int month); /* 0 for no month */
/* Days since 1970-01-01, and back. */
long pcut_days_from_date(long year, int month, int day);
void pcut_date_from_days(long days, long *year, int *month, int *day);
int pcut_weekday(long year, int month, int day); /* 0 is Monday */

/* Nonzero if m is a day (month, year) of the calendar, its time a time. */
int pcut_moment_is_possible(const pcut_moment *m);

/* iso (at least 40 bytes): m as precise as it is, offset if it has a time. */
void pcut_moment_write(const pcut_moment *m, char *iso);

/* A day of the Persian calendar; 0 if there is none such. */
int pcut_date_from_persian(int year, int month, int day, pcut_moment *out);

/* Nonzero while summer time is kept in the United States on m's day (by law
 * since 1967, but for 1974 and 1975). */
int pcut_us_summer_time(const pcut_moment *m);

#endif /* PCUT_CALENDAR_H */
