/* SPDX-License-Identifier: ISC */
/* Dates: what is printed in many languages, what programs write, and what is
 * none. */
#include "support.h"

#include "calendar.h"
#include "date.h"
#include "date_names.h"

struct printed {
	const char *language, *text, *iso;
	pcut_date_role role;
	unsigned flags; /* without WITH_TIME */
	const char *second; /* iso of the second date */
};

static const struct printed printed[] = {
	{"en", "September 13, 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"en", "Sept. 13, 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"en", "13 September 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"en", "Friday, September 13, 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"en", "Thursday, September 13, 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, PCUT_DATE_WRONG_WEEKDAY, ""},
	{"en", "Fri 13 Sep 2019 18.41 BST",
	    "2019-09-13T18:41+01:00", PCUT_DATE_PLAIN, 0, ""},
	{"en", "First published on Tue 11 Sep 2018 06.00 BST",
	    "2018-09-11T06:00+01:00", PCUT_DATE_PUBLISHED, 0, ""},
	{"en", "the 9th of June, 1906",
	    "1906-06-09", PCUT_DATE_PLAIN, 0, ""},
	{"en", "June 9th, 1906",
	    "1906-06-09", PCUT_DATE_PLAIN, 0, ""},
	{"en", "Published 12:02 AM ET, Thu March 15, 2018",
	    "2018-03-15T00:02-04:00", PCUT_DATE_PUBLISHED, 0, ""},
	{"en", "Sept. 13, 2019, 6:41 PM UTC / Updated Sept. 13, 2019, 7:05 PM UTC",
	    "2019-09-13T18:41Z", PCUT_DATE_PLAIN, 0,
	    "2019-09-13T19:05Z"},
	{"en", "PUBLISHED: . 09:14 EST, 11 June 2013 . | . UPDATED: . 10:00 EST, 12 June 2013 .",
	    "2013-06-11T09:14-05:00", PCUT_DATE_PUBLISHED, 0,
	    "2013-06-12T10:00-05:00"},
	{"en", "Published: September 8, 2018 at 4:20 p.m. | Updated September 10, 2018 at 9:05 a.m.",
	    "2018-09-08T16:20", PCUT_DATE_PUBLISHED, 0,
	    "2018-09-10T09:05"},
	{"en", "2019-09-13T18:41:00Z",
	    "2019-09-13T18:41:00Z", PCUT_DATE_PLAIN, 0, ""},
	{"en", "2019-09-13 18:41:00 +0200",
	    "2019-09-13T18:41:00+02:00", PCUT_DATE_PLAIN, 0, ""},
	{"en", "March 3",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_NO_YEAR, ""},
	{"en", "03/04/2019",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_AMBIGUOUS, ""},
	{"en-US", "03/04/2019",
	    "2019-03-04", PCUT_DATE_PLAIN, 0, ""},
	{"en-GB", "03/04/2019",
	    "2019-04-03", PCUT_DATE_PLAIN, 0, ""},
	{"de", "03.04.2019",
	    "2019-04-03", PCUT_DATE_PLAIN, 0, ""},
	{"de", "3. März 2016, 14:07 Uhr",
	    "2016-03-03T14:07", PCUT_DATE_PLAIN, 0, ""},
	{"de", "Stand: 12.03.2018, 14.07 Uhr",
	    "2018-03-12T14:07", PCUT_DATE_UPDATED, 0, ""},
	{"de", "Veröffentlicht am 12. Maerz 2018 um 14 Uhr",
	    "2018-03-12T14:00", PCUT_DATE_PUBLISHED, 0, ""},
	{"de", "Mittwoch, 3. Jänner 2018",
	    "2018-01-03", PCUT_DATE_PLAIN, 0, ""},
	{"fr", "Publié le 1er avril 2017 à 18h05",
	    "2017-04-01T18:05", PCUT_DATE_PUBLISHED, 0, ""},
	{"fr", "Publié le 12/03/2018 à 18:41 - Mis à jour le 13/03/2018 à 07:10",
	    "2018-03-12T18:41", PCUT_DATE_PUBLISHED, 0,
	    "2018-03-13T07:10"},
	{"fr", "mar. 12 mars 2019",
	    "2019-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"fr", "le 12 août 2018 à 18 h 41",
	    "2018-08-12T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"fr", "12 AOUT 2018",
	    "2018-08-12", PCUT_DATE_PLAIN, 0, ""},
	{"es", "15 de enero de 2014",
	    "2014-01-15", PCUT_DATE_PLAIN, 0, ""},
	{"es", "15 ENE 2014 - 09:30 CET",
	    "2014-01-15T09:30+01:00", PCUT_DATE_PLAIN, 0, ""},
	{"es", "Actualizado: 15/01/2014 09:30h",
	    "2014-01-15T09:30", PCUT_DATE_UPDATED, 0, ""},
	{"es", "1.º de setiembre de 2014 a las 9.30",
	    "2014-09-01T09:30", PCUT_DATE_PLAIN, 0, ""},
	{"pt", "15 de março de 2014 às 8h30",
	    "2014-03-15T08:30", PCUT_DATE_PLAIN, 0, ""},
	{"pt", "Publicado em 15/03/2014 às 8h30",
	    "2014-03-15T08:30", PCUT_DATE_PUBLISHED, 0, ""},
	{"pt", "1º de março de 2014",
	    "2014-03-01", PCUT_DATE_PLAIN, 0, ""},
	{"it", "1º maggio 2014, ore 9.30",
	    "2014-05-01T09:30", PCUT_DATE_PLAIN, 0, ""},
	{"it", "Pubblicato il 12 marzo 2018 alle 18:41",
	    "2018-03-12T18:41", PCUT_DATE_PUBLISHED, 0, ""},
	{"nl", "12 mrt. 2018 om 11:05",
	    "2018-03-12T11:05", PCUT_DATE_PLAIN, 0, ""},
	{"nl", "12-03-2018, 11.05 uur",
	    "2018-03-12T11:05", PCUT_DATE_PLAIN, 0, ""},
	{"ru", "9 сентября 2013 г., 11:30",
	    "2013-09-09T11:30", PCUT_DATE_PLAIN, 0, ""},
	{"ru", "Опубликовано: 9 сентября 2013 года в 11:30 (МСК)",
	    "2013-09-09T11:30+03:00", PCUT_DATE_PUBLISHED, 0, ""},
	{"uk", "9 вересня 2013 р., 11:30",
	    "2013-09-09T11:30", PCUT_DATE_PLAIN, 0, ""},
	{"uk", "Опубліковано 9 вересня 2013",
	    "2013-09-09", PCUT_DATE_PUBLISHED, 0, ""},
	{"bg", "9 септември 2013 г.",
	    "2013-09-09", PCUT_DATE_PLAIN, 0, ""},
	{"pl", "9 września 2013 r., godz. 11:30",
	    "2013-09-09T11:30", PCUT_DATE_PLAIN, 0, ""},
	{"pl", "12 listopada 2018",
	    "2018-11-12", PCUT_DATE_PLAIN, 0, ""},
	{"", "12 listopada 2018",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_IMPOSSIBLE, ""},
	{"hr", "12. listopada 2018.",
	    "2018-10-12", PCUT_DATE_PLAIN, 0, ""},
	{"cs", "9. září 2013 11:30",
	    "2013-09-09T11:30", PCUT_DATE_PLAIN, 0, ""},
	{"sk", "9. septembra 2013",
	    "2013-09-09", PCUT_DATE_PLAIN, 0, ""},
	{"tr", "27 Ağustos 2018 Pazartesi",
	    "2018-08-27", PCUT_DATE_PLAIN, 0, ""},
	{"tr", "27 AĞUSTOS 2018",
	    "2018-08-27", PCUT_DATE_PLAIN, 0, ""},
	{"tr", "27.08.2018 14:30",
	    "2018-08-27T14:30", PCUT_DATE_PLAIN, 0, ""},
	{"tr", "Güncelleme Tarihi: 27 Ağustos 2018, 14:30",
	    "2018-08-27T14:30", PCUT_DATE_UPDATED, 0, ""},
	{"el", "12 Μαρτίου 2018, 18:41",
	    "2018-03-12T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"el", "12 ΜΑΡΤΙΟΥ 2018",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"he", "12 במרץ 2018",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"he", "פורסם: 12.03.2018, 18:41",
	    "2018-03-12T18:41", PCUT_DATE_PUBLISHED, 0, ""},
	{"ar", "١٢ أيار ٢٠١٩",
	    "2019-05-12", PCUT_DATE_PLAIN, 0, ""},
	{"ar", "12 مارس 2018",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"ar", "الثلاثاء 12 مارس / آذار 2019",
	    "2019-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"ar", "نشر في: 12 جانفي 2018",
	    "2018-01-12", PCUT_DATE_PUBLISHED, 0, ""},
	{"ar", "12 غشت 2018",
	    "2018-08-12", PCUT_DATE_PLAIN, 0, ""},
	{"ar", "كانون الثاني 12, 2018",
	    "2018-01-12", PCUT_DATE_PLAIN, 0, ""},
	{"fa", "۱۵ مهر ۱۳۹۸",
	    "2019-10-07", PCUT_DATE_PLAIN, 0, ""},
	{"fa", "۱۳۹۸/۰۷/۱۵ - ۱۴:۳۰",
	    "2019-10-07T14:30", PCUT_DATE_PLAIN, 0, ""},
	{"fa", "۱۲ مارس ۲۰۱۸",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"zh", "2021年06月27日 10:15",
	    "2021-06-27T10:15", PCUT_DATE_PLAIN, 0, ""},
	{"zh", "二〇一九年九月十三日",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"zh", "二〇一九年九月二十三日 星期一",
	    "2019-09-23", PCUT_DATE_PLAIN, 0, ""},
	{"zh", "2019-09-13",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"zh", "发布时间：2019-09-13 10:15:30",
	    "2019-09-13T10:15:30", PCUT_DATE_PUBLISHED, 0, ""},
	{"zh", "2019年9月13日 下午3:05",
	    "2019-09-13T15:05", PCUT_DATE_PLAIN, 0, ""},
	{"zh", "民國108年9月13日",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"zh", "中華民國一百零八年九月十三日",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"ja", "2020年3月14日 05時00分",
	    "2020-03-14T05:00", PCUT_DATE_PLAIN, 0, ""},
	{"ja", "令和2年3月14日（土）",
	    "2020-03-14", PCUT_DATE_PLAIN, 0, ""},
	{"ja", "平成元年1月8日",
	    "1989-01-08", PCUT_DATE_PLAIN, 0, ""},
	{"ja", "2020年3月14日（土）5時00分 公開",
	    "2020-03-14T05:00", PCUT_DATE_PUBLISHED, 0, ""},
	{"ja", "更新：2020/3/14 10:15",
	    "2020-03-14T10:15", PCUT_DATE_UPDATED, 0, ""},
	{"ja", "２０２０年３月１４日",
	    "2020-03-14", PCUT_DATE_PLAIN, 0, ""},
	{"ko", "2019년 9월 13일",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"ko", "2019.09.13. 18:41",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"ko", "입력 2019.09.13 18:41 | 수정 2019.09.14 10:00",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0,
	    "2019-09-14T10:00"},
	{"ko", "2019.09.13 18:41 입력 2019.09.14 10:00 수정",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0,
	    "2019-09-14T10:00"},
	{"ko", "2019. 9. 13. 오후 6:41",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"sv", "12 mars 2018 kl. 18.41",
	    "2018-03-12T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"sv", "Publicerad 12 mars 2018",
	    "2018-03-12", PCUT_DATE_PUBLISHED, 0, ""},
	{"da", "12. marts 2018 kl. 18:41",
	    "2018-03-12T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"nb", "12. mars 2018",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"fi", "12. maaliskuuta 2018 klo 18.41",
	    "2018-03-12T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"hu", "2018. március 12.",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"hu", "2018. március 12., hétfő, 18:41",
	    "2018-03-12T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"ro", "12 martie 2018",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"vi", "ngày 12 tháng 3 năm 2018",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"vi", "12 Tháng 3, 2018",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"vi", "Thứ Hai, 12/03/2018 18:41",
	    "2018-03-12T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"id", "Senin, 12 Maret 2018 18:41 WIB",
	    "2018-03-12T18:41+07:00", PCUT_DATE_PLAIN, 0, ""},
	{"hi", "12 मार्च 2018",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"th", "12 มีนาคม 2561",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"th", "12 มี.ค. 2561",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"lt", "2018 m. kovo 12 d.",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"", "17-MAR-1987 11:07:21.83",
	    "1987-03-17T11:07:21", PCUT_DATE_PLAIN, 0, ""},
	{"", "12-MAR-87",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_SHORT_YEAR, ""},
	{"en", "Yesterday",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"en", "2 hours ago",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"en", "Updated 2 hours ago",
	    "", PCUT_DATE_UPDATED, PCUT_DATE_RELATIVE, ""},
	{"en", "Posted an hour ago",
	    "", PCUT_DATE_PUBLISHED, PCUT_DATE_RELATIVE, ""},
	{"de", "vor 3 Stunden",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"fr", "il y a 3 jours",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"ru", "вчера",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"ru", "3 часа назад",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"ja", "3時間前",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"he", "לפני 3 שעות",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"ar", "منذ 3 ساعات",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"ar", "قبل ساعتين",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"en", "February 30, 2019",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_IMPOSSIBLE, ""},
	{"en", "March 2019",
	    "2019-03", PCUT_DATE_PLAIN, 0, ""},
	{"en", "Date: 2019",
	    "2019", PCUT_DATE_PUBLISHED, 0, ""},
	{"en", "Published March 2019",
	    "2019-03", PCUT_DATE_PUBLISHED, 0, ""},
	{"en", "Date: 20190913",
	    "2019-09-13", PCUT_DATE_PUBLISHED, 0, ""},
	{"en", "13/13/2019",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_IMPOSSIBLE, ""},
	{"en", "05/05/2019",
	    "2019-05-05", PCUT_DATE_PLAIN, 0, ""},
	{"en", "THURSDAY, MAY 4, 1893.",
	    "1893-05-04", PCUT_DATE_PLAIN, 0, ""},
	{"en", "Updated at 3:05 p.m. ET on March 12, 2018",
	    "2018-03-12T15:05-04:00", PCUT_DATE_UPDATED, 0, ""},
	{"en", "12 March 2018 (Updated 14 March 2018)",
	    "2018-03-12", PCUT_DATE_PLAIN, 0,
	    "2018-03-14"},
	{"en", "Jan. 5, 2018 at 0911 GMT",
	    "2018-01-05T09:11Z", PCUT_DATE_PLAIN, 0, ""},
	{"en", "0911EST, 5 Jan 2018",
	    "2018-01-05T09:11-05:00", PCUT_DATE_PLAIN, 0, ""},
	{"en", "October 30, 2016 Sunday",
	    "2016-10-30", PCUT_DATE_PLAIN, 0, ""},
	{"en", "Oct 30, 2016, 8:00am EDT",
	    "2016-10-30T08:00-04:00", PCUT_DATE_PLAIN, 0, ""},
	{"en", "Last updated on: 3rd March '18",
	    "", PCUT_DATE_UPDATED, PCUT_DATE_SHORT_YEAR, ""},
	{"en", "Mon, 12 Mar 2018 18:41:00 GMT",
	    "2018-03-12T18:41:00Z", PCUT_DATE_PLAIN, 0, ""},
	{"en", "12.03.18",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_AMBIGUOUS | PCUT_DATE_SHORT_YEAR, ""},
	{"en", "2018/03/12 at 6 pm",
	    "2018-03-12T18:00", PCUT_DATE_PLAIN, 0, ""},
	{"de", "Freitag, 13.09.2019 | 18:41 Uhr",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"ru", "13.09.2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"ru", "Сегодня, 14:07",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"en", "Today at 14:07",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_RELATIVE, ""},
	{"en", "Posted on Monday, September 9, 2019 3:05 PM",
	    "2019-09-09T15:05", PCUT_DATE_PUBLISHED, 0, ""},
	{"en", "Sun., Aug. 4, 2019, 10:30 a.m. PDT",
	    "2019-08-04T10:30-07:00", PCUT_DATE_PLAIN, 0, ""},
	{"en", "[14 October 2022]",
	    "2022-10-14", PCUT_DATE_PLAIN, 0, ""},
	{"en", "(March 12, 2018)",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"en", "*March 12, 2018*",
	    "2018-03-12", PCUT_DATE_PLAIN, 0, ""},
	{"en", "Monday 12 March 2018 18:41 GMT",
	    "2018-03-12T18:41Z", PCUT_DATE_PLAIN, 0, ""},
	{"en", "Date Posted: 2018-03-12",
	    "2018-03-12", PCUT_DATE_PUBLISHED, 0, ""},
	{"en", "12 March 2018, noon",
	    "2018-03-12T12:00", PCUT_DATE_PLAIN, 0, ""},
	{"en", "March 12, 2018 | 6:41pm",
	    "2018-03-12T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"en", "April 31, 2018",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_IMPOSSIBLE, ""},
	{"en", "12/25/2018",
	    "2018-12-25", PCUT_DATE_PLAIN, 0, ""},
	{"en", "25/12/2018",
	    "2018-12-25", PCUT_DATE_PLAIN, 0, ""},
	{"en", "2018-13-01",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_IMPOSSIBLE, ""},
	{"en", "3 May 1200",
	    "", PCUT_DATE_PLAIN, PCUT_DATE_IMPOSSIBLE, ""},
	{"de", "Erstellt: 13.09.2019, 18:41 Uhr",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0, ""},
	{"de", "Aktualisiert am 13.09.2019 um 18:41",
	    "2019-09-13T18:41", PCUT_DATE_UPDATED, 0, ""},
	{"de", "13. Sept. 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"de", "Sonntag, den 1. Dez. 2019",
	    "2019-12-01", PCUT_DATE_PLAIN, 0, ""},
	{"de", "1. Feber 2019",
	    "2019-02-01", PCUT_DATE_PLAIN, 0, ""},
	{"fr", "Paru le 2 févr. 2019",
	    "2019-02-02", PCUT_DATE_PUBLISHED, 0, ""},
	{"fr", "vendredi 13 septembre 2019 à 18:41",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"fr", "13/09/2019 | 18h41",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"es", "Publicado el 13 de septiembre de 2019 a las 18:41 h",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0, ""},
	{"es", "viernes, 13 de septiembre de 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"es", "13 SEP 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"pt", "sexta-feira, 13 de setembro de 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"pt", "13 set 2019 às 18h41 - Atualizado em 14 set 2019 às 09h00",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0,
	    "2019-09-14T09:00"},
	{"it", "venerdì 13 settembre 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"it", "13 sett. 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"it", "Ultimo aggiornamento: 13/09/2019 ore 18:41",
	    "2019-09-13T18:41", PCUT_DATE_UPDATED, 0, ""},
	{"nl", "vrijdag 13 september 2019 18:41 uur",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"nl", "Gepubliceerd op 13 sep. 2019",
	    "2019-09-13", PCUT_DATE_PUBLISHED, 0, ""},
	{"ru", "пятница, 13 сентября 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"ru", "13 сент. 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"uk", "п'ятниця, 13 вересня 2019, 18:41",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"bg", "Публикувано на 13.09.2019 г. в 18:41 ч.",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0, ""},
	{"pl", "Opublikowano: 13.09.2019 18:41, aktualizacja: 14.09.2019 10:00",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0,
	    "2019-09-14T10:00"},
	{"pl", "piątek, 13 września 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"cs", "pátek 13. září 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"sk", "Zverejnené: 13.9.2019 18:41",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0, ""},
	{"tr", "Yayınlanma: 13 Eylül 2019 - 18:41 Güncelleme: 14 Eylül 2019 - 10:00",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0,
	    "2019-09-14T10:00"},
	{"el", "Δημοσίευση: 13 Σεπτεμβρίου 2019",
	    "2019-09-13", PCUT_DATE_PUBLISHED, 0, ""},
	{"el", "Παρασκευή, 13 Σεπτεμβρίου 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"he", "יום שישי, 13 בספטמבר 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"ar", "الجمعة 13 سبتمبر 2019 - 18:41",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"ar", "آخر تحديث: 13/09/2019 - 18:41",
	    "2019-09-13T18:41", PCUT_DATE_UPDATED, 0, ""},
	{"ar", "١٣ أيلول/سبتمبر ٢٠١٩",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"fa", "جمعه ۲۲ شهریور ۱۳۹۸",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"zh", "2019年9月13日 星期五 18时41分",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"zh", "2019-09-13 18:41 发布",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0, ""},
	{"zh", "2019/09/13 18:41",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"ja", "2019年9月13日(金) 18時41分",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"ja", "昭和64年1月7日",
	    "1989-01-07", PCUT_DATE_PLAIN, 0, ""},
	{"ja", "公開日：2019年9月13日",
	    "2019-09-13", PCUT_DATE_PUBLISHED, 0, ""},
	{"ko", "2019년 9월 13일 금요일 오후 6시 41분",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"ko", "등록 2019.09.13",
	    "2019-09-13", PCUT_DATE_PUBLISHED, 0, ""},
	{"sv", "fredag 13 september 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"sv", "Uppdaterad 13 september 2019 kl 18.41",
	    "2019-09-13T18:41", PCUT_DATE_UPDATED, 0, ""},
	{"da", "Opdateret 13. sep. 2019 kl. 18.41",
	    "2019-09-13T18:41", PCUT_DATE_UPDATED, 0, ""},
	{"nb", "Publisert 13. september 2019 kl. 18:41",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0, ""},
	{"fi", "perjantai 13. syyskuuta 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"hu", "2019. szeptember 13. 18:41",
	    "2019-09-13T18:41", PCUT_DATE_PLAIN, 0, ""},
	{"ro", "Publicat: 13 septembrie 2019, 18:41",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0, ""},
	{"ca", "13 de setembre de 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"hr", "13. rujna 2019.",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"sr", "13. септембар 2019.",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"sl", "13. september 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"id", "Jumat, 13 September 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"vi", "Đăng lúc 18:41 13/09/2019",
	    "2019-09-13T18:41", PCUT_DATE_PUBLISHED, 0, ""},
	{"et", "13. september 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"lv", "2019. gada 13. septembris",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"sq", "13 shtator 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"be", "13 верасня 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"ka", "13 სექტემბერი, 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"az", "13 sentyabr 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
	{"is", "13. september 2019",
	    "2019-09-13", PCUT_DATE_PLAIN, 0, ""},
};

static const char *const no_dates[] = {
	"March 3 was the coldest day.",
	"October 12 was, she says, the day",
	"2019",
	"20190913",
	"May",
	"14:07",
	"9 - 12 May 2018",
	"Madrid - 15 ene 2014 - 09:30 CET",
	"By date: 1 January 1700",
	"March 12-14, 2018",
	"Chapter 3, 2018",
	"Room 101, 12 March 2018",
	"2019(e)ko irailaren 13a",
	"The 12 March 2018 issue of the paper",
	"12 March 2018 was a Monday",
	"1,000,000",
	"1.2.3",
	"192.168.0.1",
	"10-12",
	"12/03",
	"Mai",
	"Sun",
	"Sat and sun",
	"In 2019 we moved",
	"Published",
	"Updated:",
	"2019년",
	"2019年",
	"-",
	"12 March 2018 | 14 March 2018",
	"9月のこと",
	"",
};

static pcut_date_hints
hints_of(const char *language)
{
	return (pcut_date_hints){.language = pcut_str_from(language),
	    .url = PCUT_STR_NONE, .reference = PCUT_STR_NONE};
}

static void
printed_dates_are_read_in_every_language(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof printed / sizeof printed[0]; i++) {
		const struct printed *want = &printed[i];
		pcut_date_hints hints = hints_of(want->language);
		pcut_date got[3];
		size_t n = pcut_date_line(pcut_str_from(want->text), &hints,
		    got, 3);

		if (n != 1u + (want->second[0] != '\0') ||
		    strcmp(got[0].iso, want->iso) != 0 ||
		    got[0].role != want->role || (got[0].flags &
		    ~(unsigned)PCUT_DATE_WITH_TIME) != want->flags)
			fail_msg("%s: %zu '%s' role %d flags %u", want->text,
			    n, n > 0 ? got[0].iso : "", (int)got[0].role,
			    got[0].flags);
		if (n > 1)
			assert_string_equal(got[1].iso, want->second);
		if (got[0].iso[0] != '\0')
			assert_true(pcut_date_is_valid(
			    pcut_str_from(got[0].iso)));
	}
}

static void
sentences_numbers_and_bare_names_are_no_dates(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof no_dates / sizeof no_dates[0]; i++) {
		pcut_date got[2];

		if (pcut_date_line(pcut_str_from(no_dates[i]), NULL, got, 2) >
		    0)
			fail_msg("'%s' became '%s'", no_dates[i], got[0].iso);
	}
}

static void
the_slice_matched_has_time_but_no_label(void **state)
{
	pcut_date d;

	(void)state;
	assert_int_equal(pcut_date_line(PCUT_LIT(
	    "  Last updated: (March 5, 2019 at 3:05 p.m. ET) "), NULL, &d, 1),
	    1);
	assert_true(pcut_str_eq(d.raw,
	    PCUT_LIT("March 5, 2019 at 3:05 p.m. ET")));
	assert_true(pcut_str_eq(d.label, PCUT_LIT("Last updated")));
	assert_string_equal(d.iso, "2019-03-05T15:05-05:00");
	assert_true(d.flags & PCUT_DATE_WITH_TIME);
	assert_int_equal(d.month, 3);
	assert_int_equal(d.day, 5);
}

static void
hints_settle_day_and_month_in_order_of_worth(void **state)
{
	pcut_str text = PCUT_LIT("03/04/2019");
	pcut_date_hints h = hints_of("");
	pcut_date d;

	(void)state;
	pcut_date_line(text, NULL, &d, 1);
	assert_string_equal(d.iso, "");
	assert_int_equal(d.flags, PCUT_DATE_AMBIGUOUS);

	h.us = 1;
	h.language = PCUT_LIT("en");
	pcut_date_line(text, &h, &d, 1);
	assert_string_equal(d.iso, "2019-03-04");
	h.us = 0;
	h.gb = 1;
	pcut_date_line(text, &h, &d, 1);
	assert_string_equal(d.iso, "2019-04-03");
	h.us = 1;
	pcut_date_line(text, &h, &d, 1);
	assert_string_equal(d.iso, "");
	h.language = PCUT_LIT("ja");
	pcut_date_line(text, &h, &d, 1);
	assert_string_equal(d.iso, "");
	h.language = PCUT_LIT("fr");
	pcut_date_line(text, &h, &d, 1);
	assert_string_equal(d.iso, "2019-04-03");
	h.seen = PCUT_DATE_ORDER_MDY;
	pcut_date_line(text, &h, &d, 1);
	assert_string_equal(d.iso, "2019-03-04");
	h.url = PCUT_LIT("https://news.example/2019/04/03/story");
	pcut_date_line(text, &h, &d, 1);
	assert_string_equal(d.iso, "2019-04-03");
	h.order = PCUT_DATE_ORDER_MDY;
	pcut_date_line(text, &h, &d, 1);
	assert_string_equal(d.iso, "2019-03-04");

	pcut_date_line(PCUT_LIT("25/12/2019"), NULL, &d, 1);
	assert_int_equal(d.order, PCUT_DATE_ORDER_DMY);
	pcut_date_line(PCUT_LIT("12/25/2019"), NULL, &d, 1);
	assert_int_equal(d.order, PCUT_DATE_ORDER_MDY);
}

static void
short_years_need_a_policy(void **state)
{
	pcut_date_hints h = hints_of("");
	pcut_date d;

	(void)state;
	h.short_years = 1;
	pcut_date_line(PCUT_LIT("17-MAR-87"), &h, &d, 1);
	assert_string_equal(d.iso, "1987-03-17");
	pcut_date_line(PCUT_LIT("17-MAR-07"), &h, &d, 1);
	assert_string_equal(d.iso, "2007-03-17");
	h.order = PCUT_DATE_ORDER_MDY;
	pcut_date_line(PCUT_LIT("03-04-99"), &h, &d, 1);
	assert_string_equal(d.iso, "1999-03-04");
}

static void
versions_and_section_numbers_are_no_days(void **state)
{
	static const char *const lines[] = {"v2.6.12", "version 1.2.53",
	    "Kernel 5.10.28-1", "1.1.10. Additional packages",
	    "1.2.10 Device files"};
	pcut_date_hints h = hints_of("");
	pcut_date d;
	size_t start;

	(void)state;
	h.short_years = 1;
	for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
		pcut_str line = pcut_str_from(lines[i]);

		assert_int_equal(pcut_date_head(line, &h, &d), 0);
		assert_true(pcut_date_tail(line, &h, &d, 1, &start) == 0 ||
		    d.iso[0] == '\0');
	}
	assert_true(pcut_date_line(PCUT_LIT("3.5.24"), &h, &d, 1) > 0);
	assert_string_equal(d.iso, "2024-05-03");
}

static void
relative_dates_count_from_a_reference_only(void **state)
{
	static const struct {
		const char *text, *reference, *iso;
	} cases[] = {
		{"2 days ago", "2019-03-01", "2019-02-27"},
		{"yesterday", "2019-01-01", "2018-12-31"},
		{"yesterday at 14:05", "2019-01-01", "2018-12-31T14:05"},
		{"vor 3 Wochen", "2019-03-22", "2019-03-01"},
		{"5 hours ago", "2019-03-01T02:00:00Z", "2019-02-28"},
		{"5 hours ago", "2019-03-01", ""},
		{"il y a 2 mois", "2019-01-15", "2018-11"},
		{"3 года назад", "2019-01-15", "2016"},
		{"3日前", "2019-03-01", "2019-02-26"},
		{"an hour ago", "2019-03-01T12:00", "2019-03-01"},
		{"99999 minutes ago", "2019-03-01T12:00", "2018-12-22"},
		{"2 days ago", "soon", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		pcut_date_hints h = hints_of("");
		pcut_date d;

		h.reference = pcut_str_from(cases[i].reference);
		assert_int_equal(pcut_date_line(pcut_str_from(cases[i].text),
		    &h, &d, 1), 1);
		assert_true(d.flags & PCUT_DATE_RELATIVE);
		assert_string_equal(d.iso, cases[i].iso);
	}
}

static void
the_end_of_a_byline_is_found_as_a_date(void **state)
{
	static const struct {
		const char *text, *head, *iso;
	} cases[] = {
		{"By Ada Wren | 5 May 2020", "By Ada Wren", "2020-05-05"},
		{"Jane Doe, 12 March 2018", "Jane Doe", "2018-03-12"},
		{"Jane Doe 12 March 2018", "Jane Doe", "2018-03-12"},
		{"By Ewan Tarrant | 3 November 2014, 09:15 GMT",
		    "By Ewan Tarrant", "2014-11-03T09:15Z"},
		{"Issue 112 | 14 October 2022", "Issue 112", "2022-10-14"},
		{"v1.0, 2016-02-29", "v1.0", "2016-02-29"},
		{"Anna M. 3 May 2019", "Anna M.", "2019-05-03"},
		{"By April May 5 May 2020", "By April May", "2020-05-05"},
		{"Von Eva Lund, aktualisiert am 3. Mai 2020, 14:07 Uhr",
		    "Von Eva Lund", "2020-05-03T14:07"},
		{"Par Anne Roy - Le 12 mars 2018", "Par Anne Roy",
		    "2018-03-12"},
		{"GRANT CITY, THURSDAY, MAY 4, 1893.", "GRANT CITY",
		    "1893-05-04"},
		{"12 March 2018", "", "2018-03-12"},
		{"记者周敏2021年6月27日", "记者周敏", "2021-06-27"},
		{"By Ann Lee, 2 hours ago", "By Ann Lee", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		pcut_str text = pcut_str_from(cases[i].text);
		size_t start;
		pcut_date d;

		if (pcut_date_tail(text, NULL, &d, 1, &start) != 1)
			fail_msg("%s", cases[i].text);
		assert_string_equal(d.iso, cases[i].iso);
		text = pcut_str_trim(pcut_str_cut(text, 0, start));
		if (!pcut_str_eq(text, pcut_str_from(cases[i].head)))
			fail_msg("%s: '" PCUT_FMT "'", cases[i].text,
			    PCUT_ARG(text));
	}
}

static void
a_line_without_a_date_at_its_end_has_no_tail(void **state)
{
	static const char *const lines[] = {"By Theresa May", "Jane Doe",
	    "In March 2018 it rained", "Anna March 3", "", "He was 12"};
	pcut_date d;
	size_t start;

	(void)state;
	for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
		if (pcut_date_tail(pcut_str_from(lines[i]), NULL, &d, 1,
		    &start) != 0)
			fail_msg("%s: %s", lines[i], d.iso);
}

static void
a_date_at_the_head_ends_where_the_text_goes_on(void **state)
{
	pcut_date d;

	(void)state;
	assert_int_equal(pcut_date_head(PCUT_LIT("May 3 (Reuters) - Tin"),
	    NULL, &d), 5);
	assert_true(d.flags & PCUT_DATE_NO_YEAR);
	assert_int_equal(d.month, 5);
	assert_int_equal(d.day, 3);
	assert_int_equal(pcut_date_head(PCUT_LIT("March 5, 2019 /PRN/ --"),
	    NULL, &d), 13);
	assert_string_equal(d.iso, "2019-03-05");
	assert_int_equal(pcut_date_head(PCUT_LIT(
	    "2021-06-27 10:15:00 来源：新华网"), NULL, &d), 19);
	assert_string_equal(d.iso, "2021-06-27T10:15:00");
	assert_int_equal(pcut_date_head(PCUT_LIT("6月27日电"), NULL, &d), 9);
	assert_int_equal(pcut_date_head(PCUT_LIT("Reuters - Tin"), NULL, &d),
	    0);
}

static void
machine_written_dates_become_the_models_form(void **state)
{
	static const char *const cases[][2] = {
		{"2019-09-13T18:41:00+02:00", "2019-09-13T18:41:00+02:00"},
		{"2019-09-13T18:41:00.123Z", "2019-09-13T18:41:00Z"},
		{"2019-09-13T18:41+0200", "2019-09-13T18:41+02:00"},
		{"2019-09-13T18:41:00+02", "2019-09-13T18:41:00+02:00"},
		{"2019-09-13 18:41:00", "2019-09-13T18:41:00"},
		{"2019-09-13 18:41:00 UTC", "2019-09-13T18:41:00Z"},
		{"2019-09-13 18:41 +0200", "2019-09-13T18:41+02:00"},
		{"2019-09-13T18:41:00+01:00[Europe/Paris]",
		    "2019-09-13T18:41:00+01:00"},
		{"20190913", "2019-09-13"},
		{"20190913T184100Z", "2019-09-13T18:41:00Z"},
		{"20190913184100", "2019-09-13T18:41:00"},
		{"2019/09/13", "2019-09-13"}, {"2019/9/3", "2019-09-03"},
		{"2019-09", "2019-09"}, {"2019", "2019"},
		{" 2019-09-13\n", "2019-09-13"},
		{"Tue, 08 Mar 2005 10:22:31 +0100",
		    "2005-03-08T10:22:31+01:00"},
		{"8 Mar 2005 10:22 EST", "2005-03-08T10:22-05:00"},
		{"Tue, 8 Mar 05 10:22:31 GMT", "2005-03-08T10:22:31Z"},
		{"Tue, 08 Mar 2005 10:22:31 -0000 (UTC)",
		    "2005-03-08T10:22:31Z"},
		{"Fri, 12 Jan 1996 03:14:07 GMT", "1996-01-12T03:14:07Z"},
		{"Tuesday, 08-Mar-05 10:22:31 GMT", "2005-03-08T10:22:31Z"},
		{"Tue Mar  8 10:22:41 2005", "2005-03-08T10:22:41"},
		{"Tue Mar  8 10:22:41 CET 2005",
		    "2005-03-08T10:22:41+01:00"},
		{"Tue Mar 08 2005 10:22:31 GMT+0100 (CET)",
		    "2005-03-08T10:22:31+01:00"},
		{"17-MAR-1987 11:07:21.83", "1987-03-17T11:07:21"},
		{"2019-02-30", ""}, {"2019-13-01", ""}, {"20191301", ""},
		{"2019-09-13T25:00", ""}, {"2019-09-13T18:61", ""},
		{"yesterday", ""}, {"", ""}, {"12345", ""},
		{"2019-09-13T", ""}, {"2019-", ""}, {"Mar 2005", ""},
		{"99999999999999999999", ""}, {"2019-09-13x", ""},
		{"8 Foo 2005", ""}, {"0000-01-01", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		char iso[PCUT_DATE_MAX];
		int ok = pcut_date_machine(pcut_str_from(cases[i][0]), iso);

		if (ok != (cases[i][1][0] != '\0') ||
		    strcmp(iso, cases[i][1]) != 0)
			fail_msg("%s: '%s'", cases[i][0], iso);
	}
}

static void
seconds_since_1970_are_read(void **state)
{
	char iso[PCUT_DATE_MAX];

	(void)state;
	assert_true(pcut_date_machine(PCUT_LIT("1552412460"), iso));
	assert_string_equal(iso, "2019-03-12T17:41:00Z");
	assert_true(pcut_date_machine(PCUT_LIT("1552412460123"), iso));
	assert_string_equal(iso, "2019-03-12T17:41:00Z");
}

static void
a_url_path_tells_the_day(void **state)
{
	static const char *const cases[][2] = {
		{"https://x.example/2019/09/13/a-b-c", "2019-09-13"},
		{"https://x.example/news/2019/9/3/a", "2019-09-03"},
		{"https://x.example/2019/sep/13/a", "2019-09-13"},
		{"https://x.example/a-2019-09-13.html", "2019-09-13"},
		{"https://x.example/20190913/a", "2019-09-13"},
		{"https://x.example/2019/09/a-story", "2019-09"},
		{"/2019/09/13/", "2019-09-13"},
		{"https://x.example/2019/a", ""},
		{"https://x.example/2019/13/40/", ""},
		{"https://x.example/id/12345678/", ""},
		{"https://2019.example/a", ""},
		{"https://x.example/a?d=/2019/09/13/", ""}, {"", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		char iso[PCUT_DATE_MAX];

		pcut_date_of_url(pcut_str_from(cases[i][0]), iso);
		if (strcmp(iso, cases[i][1]) != 0)
			fail_msg("%s: %s", cases[i][0], iso);
	}
}

static void
only_the_models_form_is_valid(void **state)
{
	static const char *const good[] = {"2019", "2019-09", "2019-09-13",
	    "2019-09-13T18:41", "2019-09-13T18:41Z", "2019-09-13T18:41:00",
	    "2019-09-13T18:41:00.5+02:00", "2020-02-29", "-0044-03-15",
	    "12020-02-29", "2000-02-29", "2016-12-31T23:59:60Z"};
	static const char *const bad[] = {"", "19", "2019-9", "2019-09-31",
	    "2019-02-29", "1900-02-29", "2019-09-13T", "2019-09-13T18",
	    "2019-09-13T18:41:", "2019-09-13T24:00", "2019-09-13 18:41",
	    "2019-09-13T18:41+0200", "2019-09-13T18:41+25:00", "2019-09-13Z",
	    "2019-00", "2019-13", "2019-09-00", "2019-", "2019-09-13T18:41z",
	    "2019-09-13T18:41Zx", "x", "-", "2019-09-13T18:41:00."};

	(void)state;
	for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
		if (!pcut_date_is_valid(pcut_str_from(good[i])))
			fail_msg("%s", good[i]);
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		if (pcut_date_is_valid(pcut_str_from(bad[i])))
			fail_msg("%s", bad[i]);
}

static void
dates_agree_as_far_as_both_are_precise(void **state)
{
	(void)state;
	assert_true(pcut_date_agree(PCUT_LIT("2019-09"),
	    PCUT_LIT("2019-09-13T10:00")));
	assert_true(pcut_date_agree(PCUT_LIT("2019-09-13T11:00Z"),
	    PCUT_LIT("2019-09-13T10:00")));
	assert_false(pcut_date_agree(PCUT_LIT("2019-09-12"),
	    PCUT_LIT("2019-09-13")));
	assert_false(pcut_date_agree(PCUT_LIT(""), PCUT_LIT("2019")));
}

static void
signs_of_america_and_britain_are_seen(void **state)
{
	pcut_date_hints h = hints_of("en");

	(void)state;
	pcut_date_signs(PCUT_LIT("Nothing of note; LATEST; a map"), &h);
	assert_int_equal(h.us + h.gb, 0);
	pcut_date_signs(PCUT_LIT("He left at 9 a.m. for Fargo, N.D."), &h);
	assert_true(h.us > 0 && h.gb == 0);
	h = hints_of("en");
	pcut_date_signs(PCUT_LIT("It cost £3 at 9pm"), &h);
	assert_true(h.gb > 0 && h.us == 0);
}

static void
names_of_months_and_days_are_known(void **state)
{
	(void)state;
	assert_true(pcut_date_is_name(PCUT_LIT("Sept.")));
	assert_true(pcut_date_is_name(PCUT_LIT("понедельник")));
	assert_true(pcut_date_is_name(PCUT_LIT("MONTAG")));
	assert_false(pcut_date_is_name(PCUT_LIT("updated")));
	assert_false(pcut_date_is_name(PCUT_LIT("Marchand")));
	assert_false(pcut_date_is_name(PCUT_LIT("")));
}

static void
the_calendar_counts_days_both_ways(void **state)
{
	long y;
	int m, d;
	pcut_moment p = PCUT_MOMENT_NONE;

	(void)state;
	for (long day = -800000; day < 800000; day += 97) {
		pcut_date_from_days(day, &y, &m, &d);
		assert_int_equal(pcut_days_from_date(y, m, d), day);
	}
	assert_int_equal(pcut_weekday(1970, 1, 1), 3);
	assert_int_equal(pcut_weekday(2019, 9, 13), 4);
	assert_true(pcut_date_from_persian(1399, 12, 30, &p));
	assert_int_equal(p.day, 20);
	assert_false(pcut_date_from_persian(1398, 12, 30, &p));
}

static void
tables_are_sorted(void **state)
{
	(void)state;
	assert_true(is_sorted(&pcut_date_words, 1));
	assert_true(is_sorted(&pcut_date_ago, 0));
}

static void
a_line_of_ten_megabytes_is_refused_at_once(void **state)
{
	size_t len = 10000000, start;
	char *big = malloc(len);
	pcut_date d[2];

	(void)state;
	assert_non_null(big);
	memset(big, '1', len);
	assert_int_equal(pcut_date_line(PCUT_STR(big, len), NULL, d, 2), 0);
	assert_int_equal(pcut_date_tail(PCUT_STR(big, len), NULL, d, 2,
	    &start), 0);
	assert_int_equal(pcut_date_head(PCUT_STR(big, len), NULL, d), 0);
	assert_false(pcut_date_machine(PCUT_STR(big, len), d[0].iso));
	memset(big, '.', len);
	assert_int_equal(pcut_date_line(PCUT_STR(big, len), NULL, d, 2), 0);
	assert_int_equal(pcut_date_line(PCUT_STR(big, 200), NULL, d, 2), 0);
	free(big);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(printed_dates_are_read_in_every_language),
		cmocka_unit_test(
		    sentences_numbers_and_bare_names_are_no_dates),
		cmocka_unit_test(the_slice_matched_has_time_but_no_label),
		cmocka_unit_test(hints_settle_day_and_month_in_order_of_worth),
		cmocka_unit_test(short_years_need_a_policy),
		cmocka_unit_test(versions_and_section_numbers_are_no_days),
		cmocka_unit_test(relative_dates_count_from_a_reference_only),
		cmocka_unit_test(the_end_of_a_byline_is_found_as_a_date),
		cmocka_unit_test(a_line_without_a_date_at_its_end_has_no_tail),
		cmocka_unit_test(
		    a_date_at_the_head_ends_where_the_text_goes_on),
		cmocka_unit_test(machine_written_dates_become_the_models_form),
		cmocka_unit_test(seconds_since_1970_are_read),
		cmocka_unit_test(a_url_path_tells_the_day),
		cmocka_unit_test(only_the_models_form_is_valid),
		cmocka_unit_test(dates_agree_as_far_as_both_are_precise),
		cmocka_unit_test(signs_of_america_and_britain_are_seen),
		cmocka_unit_test(names_of_months_and_days_are_known),
		cmocka_unit_test(the_calendar_counts_days_both_ways),
		cmocka_unit_test(tables_are_sorted),
		cmocka_unit_test(a_line_of_ten_megabytes_is_refused_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
