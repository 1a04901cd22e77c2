/* SPDX-License-Identifier: ISC AND Unicode-3.0 */
/*
 * The words of dates; made by date_names.py, do not edit.
 *
 * LICENSES: names of months and days, halves of the day, connectives and
 * relative times are from the Unicode Common Locale Data Repository (CLDR 48.2.0,
 * npm cldr-dates-full).  For these:
 *
 * UNICODE LICENSE V3
 * COPYRIGHT AND PERMISSION NOTICE
 * Copyright (c) 2004-2025 Unicode, Inc.
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of data files and any associated documentation (the "Data Files") or
 * software and any associated documentation (the "Software") to deal in the
 * Data Files or Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, and/or sell copies
 * of the Data Files or Software, and to permit persons to whom the Data Files
 * or Software are furnished to do so, provided that either (a) this copyright
 * and permission notice appear with all copies of the Data Files or Software,
 * or (b) this copyright and permission notice appear in associated
 * Documentation.
 *
 * THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
 * KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
 * THIRD PARTY RIGHTS.  IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS
 * INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR
 * CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE,
 * DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
 * TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE
 * OF THE DATA FILES OR SOFTWARE.
 *
 * Except as contained in this notice, the name of a copyright holder shall not
 * be used in advertising or otherwise to promote the sale, use or other
 * dealings in these Data Files or Software without prior written authorization
 * of the copyright holder.
 */
#include "date.h"
#include "date_names.h"

static const char pcut_date_words_text[] =
	"(local)\0"
	"(現地時間)\0"
	"-а\0"
	"-го\0"
	"-е\0"
	"-и\0"
	"-ого\0"
	"-я\0"
	":a\0"
	":e\0"
	"@\0"
	"a\0"
	"a l'\0"
	"a la\0"
	"a las\0"
	"a les\0"
	"a.\0"
	"a. m.\0"
	"a.d.\0"
	"a.m\0"
	"a.m.\0"
	"aangepast\0"
	"abe\0"
	"abendua\0"
	"abgerufen\0"
	"abgerufen am\0"
	"abr\0"
	"abrell\0"
	"abril\0"
	"abu\0"
	"abuztua\0"
	"accepted\0"
	"accessed\0"
	"accessed on\0"
	"acdt\0"
	"acessado em\0"
	"acst\0"
	"actualise\0"
	"actualise le\0"
	"actualizacion\0"
	"actualizada\0"
	"actualizada el\0"
	"actualizado\0"
	"actualizado a las\0"
	"actualizado el\0"
	"actualizado em\0"
	"actualizat\0"
	"actualizat el\0"
	"actualizat la\0"
	"ad\0"
	"adt\0"
	"aedt\0"
	"aendret\0"
	"aest\0"
	"ag\0"
	"aggiornamento\0"
	"aggiornata il\0"
	"aggiornato\0"
	"aggiornato alle\0"
	"aggiornato il\0"
	"ago\0"
	"agost\0"
	"agosti\0"
	"agosto\0"
	"agu\0"
	"agust\0"
	"agustos\0"
	"agustus\0"
	"ah\0"
	"ahad\0"
	"ahd\0"
	"ahir\0"
	"aib\0"
	"aibrean\0"
	"air date\0"
	"aired\0"
	"akdt\0"
	"akst\0"
	"aktualisiert\0"
	"aktualisiert am\0"
	"aktualisierung\0"
	"aktualisierungsdatum\0"
	"aktualizace\0"
	"aktualizacja\0"
	"aktualizovane\0"
	"aktualizovano\0"
	"aktualizovany\0"
	"al\0"
	"alhamisi\0"
	"alle\0"
	"alle h\0"
	"alle ore\0"
	"alle ore:\0"
	"am\0"
	"an\0"
	"andrad\0"
	"annee\0"
	"ano\0"
	"anteayer\0"
	"anteontem\0"
	"antes de ayer\0"
	"antradienis\0"
	"ao\0"
	"aoine\0"
	"aou\0"
	"aout\0"
	"ap.\0"
	"api\0"
	"apirila\0"
	"appeared\0"
	"apr\0"
	"aprel\0"
	"april\0"
	"aprila\0"
	"aprile\0"
	"aprili\0"
	"aprilie\0"
	"aprilis\0"
	"aprill\0"
	"aprilo\0"
	"ar\0"
	"ara\0"
	"aralik\0"
	"archived\0"
	"archived on\0"
	"argitaratua\0"
	"article publie le\0"
	"article published\0"
	"articolo del\0"
	"as\0"
	"ast\0"
	"astazi\0"
	"asteartea\0"
	"asteazkena\0"
	"astelehena\0"
	"at\0"
	"atjauninats\0"
	"atjaunots\0"
	"atm\0"
	"atnaujinta\0"
	"atualizacao\0"
	"atualizada em\0"
	"atualizado\0"
	"atualizado as\0"
	"atualizado em\0"
	"atualizado ha\0"
	"aug\0"
	"august\0"
	"augusta\0"
	"augusti\0"
	"augusto\0"
	"augusts\0"
	"augustus\0"
	"augusztus\0"
	"aujourd'hui\0"
	"avaldatud\0"
	"avant-hier\0"
	"avg\0"
	"avgust\0"
	"avq\0"
	"avqust\0"
	"avr\0"
	"avril\0"
	"avui\0"
	"awst\0"
	"ayer\0"
	"az\0"
	"aza\0"
	"azaroa\0"
	"azurirano\0"
	"azurovan\0"
	"b.e\0"
	"bal\0"
	"balandis\0"
	"balandzio\0"
	"bazar\0"
	"bazar ertəsi\0"
	"beal\0"
	"bealtaine\0"
	"bearbeitet am\0"
	"bijgewerkt\0"
	"bijgewerkt op\0"
	"birt\0"
	"birt þann\0"
	"birz\0"
	"birzelio\0"
	"birzelis\0"
	"biy\0"
	"biyernes\0"
	"botuar\0"
	"bre\0"
	"brezen\0"
	"brezna\0"
	"british summer time\0"
	"brt\0"
	"bst\0"
	"bugun\0"
	"bygewerk\0"
	"c.a\0"
	"ca\0"
	"ca.\0"
	"cap nhat\0"
	"cap nhat lan cuoi\0"
	"cap nhat lan dau\0"
	"cap nhat luc\0"
	"car\0"
	"carsamba\0"
	"cdt\0"
	"ce\0"
	"cead\0"
	"central daylight time\0"
	"central european summer time\0"
	"central european time\0"
	"central standard time\0"
	"central time\0"
	"cerven\0"
	"cervence\0"
	"cervenec\0"
	"cervna\0"
	"cest\0"
	"cet\0"
	"cetrtek\0"
	"ceturtd\0"
	"ceturtdiena\0"
	"cetvrtak\0"
	"ch\0"
	"chieu\0"
	"chu nhat\0"
	"chw\0"
	"chwef\0"
	"chwefror\0"
	"clipped\0"
	"clipped on\0"
	"cmt\0"
	"cn\0"
	"consultado el\0"
	"consultato il\0"
	"consulte le\0"
	"content updated\0"
	"coordinated universal time\0"
	"creado\0"
	"creado el\0"
	"created\0"
	"cree le\0"
	"criado em\0"
	"cs\0"
	"cst\0"
	"csutortok\0"
	"ct\0"
	"ctvrtek\0"
	"cu\0"
	"cum\0"
	"cuma\0"
	"cumartesi\0"
	"cumə\0"
	"cumə axsami\0"
	"cvc\0"
	"cvn\0"
	"cze\0"
	"czerwca\0"
	"czerwiec\0"
	"czw\0"
	"czwartek\0"
	"cərsənbə\0"
	"cərsənbə axsami\0"
	"d\0"
	"d'\0"
	"d'abr\0"
	"d'abril\0"
	"d'ag\0"
	"d'agost\0"
	"d'oct\0"
	"d'octubre\0"
	"d.\0"
	"da\0"
	"da manha\0"
	"da noite\0"
	"da tarde\0"
	"danas\0"
	"dang\0"
	"dang luc\0"
	"dang ngay\0"
	"darrera actualitzacio\0"
	"data\0"
	"data aggiornamento\0"
	"data aktualizacji\0"
	"data da publicacao\0"
	"data de atualizacao\0"
	"data de publicacao\0"
	"data de publicacio\0"
	"data di pubblicazione\0"
	"data dodania\0"
	"data dostepu\0"
	"data modyfikacji\0"
	"data pubblicazione\0"
	"data publicarii\0"
	"data publikacji\0"
	"data utworzenia\0"
	"date\0"
	"date de mise a jour\0"
	"date de parution\0"
	"date de publication\0"
	"date modified\0"
	"date of event\0"
	"date of issue\0"
	"date of publication\0"
	"date posted\0"
	"date published\0"
	"date saved\0"
	"date updated\0"
	"date-chargement\0"
	"dated\0"
	"dato\0"
	"datum\0"
	"datum objave\0"
	"datum vydani\0"
	"datum vydania\0"
	"datum zverejneni\0"
	"dc\0"
	"de\0"
	"de ceadaoin\0"
	"de des\0"
	"de desembre\0"
	"de domhnaigh\0"
	"de febr\0"
	"de febrer\0"
	"de gen\0"
	"de gener\0"
	"de haoine\0"
	"de jul\0"
	"de juliol\0"
	"de juny\0"
	"de l'\0"
	"de l'apres-midi\0"
	"de la madrugada\0"
	"de la manana\0"
	"de la noche\0"
	"de la tarde\0"
	"de luain\0"
	"de maig\0"
	"de mairt\0"
	"de marc\0"
	"de nov\0"
	"de novembre\0"
	"de sathairn\0"
	"de set\0"
	"de setembre\0"
	"de.\0"
	"deadline\0"
	"dear\0"
	"deardaoin\0"
	"dec\0"
	"decem\0"
	"decembar\0"
	"december\0"
	"decembra\0"
	"decembre\0"
	"decembrie\0"
	"decembris\0"
	"decembro\0"
	"deireadh fomhair\0"
	"dek\0"
	"dekabr\0"
	"del\0"
	"del mattino\0"
	"del pomeriggio\0"
	"dem\0"
	"den\0"
	"den.\0"
	"denschdeg\0"
	"der\0"
	"derniere mise a jour\0"
	"derniere mise a jour le\0"
	"derniere modification\0"
	"derniere modification le\0"
	"des\0"
	"desemba\0"
	"desember\0"
	"desembre\0"
	"dets\0"
	"detsember\0"
	"dez\0"
	"dezember\0"
	"dezembro\0"
	"dfomh\0"
	"dg\0"
	"dhj\0"
	"dhjetor\0"
	"di\0"
	"di sera\0"
	"dia\0"
	"dic\0"
	"dicbre\0"
	"dicembre\0"
	"diciembre\0"
	"die\0"
	"dienstag\0"
	"diffuse le\0"
	"dijous\0"
	"dikemas kini\0"
	"dilluns\0"
	"dim\0"
	"dimanche\0"
	"dimanco\0"
	"dimarts\0"
	"dimecres\0"
	"dimuat\0"
	"dinsdag\0"
	"diperbaharui\0"
	"diperbarui\0"
	"diposting\0"
	"dipublikasikan\0"
	"dipublikasikan pada\0"
	"dis\0"
	"disember\0"
	"disiarkan\0"
	"dissabte\0"
	"disyembre\0"
	"diterbitkan\0"
	"diterbitkan pada\0"
	"diumenge\0"
	"divendres\0"
	"divulgado em\0"
	"dj\0"
	"dl\0"
	"dna\0"
	"dne\0"
	"dnes\0"
	"dnia\0"
	"do\0"
	"dodane\0"
	"dodano\0"
	"dom\0"
	"domenica\0"
	"domh\0"
	"domingo\0"
	"don\0"
	"donderdag\0"
	"donnerstag\0"
	"donneschdeg\0"
	"dop\0"
	"dop.\0"
	"downloaded\0"
	"downloaded on\0"
	"ds\0"
	"dt\0"
	"du\0"
	"du matin\0"
	"du soir\0"
	"du.\0"
	"dub\0"
	"duben\0"
	"dubna\0"
	"due\0"
	"dum\0"
	"duminica\0"
	"dun\0"
	"duzenlenme\0"
	"dv\0"
	"dydd gwener\0"
	"dydd iau\0"
	"dydd llun\0"
	"dydd mawrth\0"
	"dydd mercher\0"
	"dydd sadwrn\0"
	"dydd sul\0"
	"dzis\0"
	"dzisiaj\0"
	"dərc edildi\0"
	"dərc olunub\0"
	"e\0"
	"e diel\0"
	"e enjte\0"
	"e hene\0"
	"e marte\0"
	"e merkure\0"
	"e paradites\0"
	"e pasdites\0"
	"e premte\0"
	"e shtune\0"
	"e.h.\0"
	"e.m.\0"
	"ean\0"
	"eanair\0"
	"eastern\0"
	"eastern daylight time\0"
	"eastern standard time\0"
	"eastern time\0"
	"ebr\0"
	"ebrill\0"
	"edited\0"
	"edt\0"
	"eergisteren\0"
	"eest\0"
	"eet\0"
	"eguneratua\0"
	"eile\0"
	"eilen\0"
	"eingestellt am\0"
	"eka\0"
	"ekaina\0"
	"eki\0"
	"ekim\0"
	"eklenme\0"
	"eklenme tarihi\0"
	"el\0"
	"elo\0"
	"elokuu\0"
	"elokuuta\0"
	"em\0"
	"embargo\0"
	"embargoed until\0"
	"eme\0"
	"emitido el\0"
	"en\0"
	"endret\0"
	"ene\0"
	"enero\0"
	"enj\0"
	"er\0"
	"er.\0"
	"ere\0"
	"erisim tarihi\0"
	"erscheinungsdatum\0"
	"erschienen\0"
	"erschienen am\0"
	"erstellt\0"
	"erstellt am\0"
	"erstmals veroffentlicht\0"
	"esmaspaev\0"
	"est\0"
	"et\0"
	"event date\0"
	"evi\0"
	"expires\0"
	"eyl\0"
	"eylul\0"
	"f.h.\0"
	"f.m.\0"
	"feabh\0"
	"feabhra\0"
	"feb\0"
	"febbr\0"
	"febbraio\0"
	"feber\0"
	"febr\0"
	"febreiro\0"
	"febrer\0"
	"febrero\0"
	"febru\0"
	"februar\0"
	"februara\0"
	"februari\0"
	"februarie\0"
	"februaris\0"
	"februaro\0"
	"february\0"
	"fecha\0"
	"fecha de actualizacion\0"
	"fecha de publicacion\0"
	"fev\0"
	"fevereiro\0"
	"fevr\0"
	"fevral\0"
	"fevrier\0"
	"fi\0"
	"filed\0"
	"fim\0"
	"fimmtudagur\0"
	"first posted\0"
	"first published\0"
	"first published at\0"
	"first published on\0"
	"fm\0"
	"fo\0"
	"fos\0"
	"fostudagur\0"
	"fr\0"
	"fre\0"
	"fredag\0"
	"freideg\0"
	"freitag\0"
	"fri\0"
	"friday\0"
	"friggjadagur\0"
	"frissites\0"
	"frissitve\0"
	"g.\0"
	"gada\0"
	"geandert\0"
	"geandert am\0"
	"geg\0"
	"gegen\0"
	"geguze\0"
	"geguzes\0"
	"gemaakt op\0"
	"gen\0"
	"gener\0"
	"genn\0"
	"gennaio\0"
	"geplaatst\0"
	"geplaatst op\0"
	"gepost op\0"
	"gepostet am\0"
	"gepubliceerd\0"
	"gepubliceerd op\0"
	"gepubliseer\0"
	"gespeichert am\0"
	"gestern\0"
	"gewijzigd\0"
	"gewijzigd op\0"
	"giay\0"
	"gio\0"
	"giovedi\0"
	"giris\0"
	"giris tarihi\0"
	"gisteren\0"
	"giu\0"
	"giugno\0"
	"gmt\0"
	"godz\0"
	"godz.\0"
	"godzina\0"
	"gor\0"
	"gorff\0"
	"gorffennaf\0"
	"greenwich mean time\0"
	"gru\0"
	"grudnia\0"
	"grudzien\0"
	"gruod\0"
	"gruodis\0"
	"gruodzio\0"
	"gst\0"
	"guncelleme\0"
	"guncelleme tarihi\0"
	"guncellendi\0"
	"guncellenme\0"
	"guncellenme tarihi\0"
	"gush\0"
	"gusht\0"
	"gw\0"
	"gwe\0"
	"gwen\0"
	"h\0"
	"haber giris\0"
	"haber tarihi\0"
	"hari ini\0"
	"haz\0"
	"haziran\0"
	"hec\0"
	"heina\0"
	"heinakuu\0"
	"heinakuuta\0"
	"helmi\0"
	"helmikuu\0"
	"helmikuuta\0"
	"hen\0"
	"hetfo\0"
	"heure\0"
	"heure de paris\0"
	"heure locale\0"
	"heures\0"
	"heures:\0"
	"heute\0"
	"hier\0"
	"hkt\0"
	"hnec\0"
	"ho\0"
	"hod\0"
	"hod.\0"
	"hoje\0"
	"hom nay\0"
	"hom qua\0"
	"hora\0"
	"hora de brasilia\0"
	"hora local\0"
	"hora peninsular\0"
	"hora peninsular espanola\0"
	"horario de brasilia\0"
	"horas\0"
	"hos\0"
	"hosdagur\0"
	"hours\0"
	"hoy\0"
	"hr\0"
	"hrs\0"
	"hrs.\0"
	"hs\0"
	"hst\0"
	"huhti\0"
	"huhtikuu\0"
	"huhtikuuta\0"
	"hul\0"
	"hulyo\0"
	"hun\0"
	"hunyo\0"
	"huw\0"
	"huwebes\0"
	"hyd\0"
	"hydref\0"
	"i\0"
	"i dag\0"
	"i forgar\0"
	"i gar\0"
	"i.n.\0"
	"ia\0"
	"ian\0"
	"ianuarie\0"
	"iau\0"
	"ict\0"
	"idag\0"
	"ieme\0"
	"ieri\0"
	"ig\0"
	"igandea\0"
	"igar\0"
	"ijumaa\0"
	"il\0"
	"ilk yayin\0"
	"ilmus\0"
	"im\0"
	"in\0"
	"in data\0"
	"inserito il\0"
	"ion\0"
	"ionawr\0"
	"ip.\0"
	"ira\0"
	"iraila\0"
	"irdt\0"
	"irst\0"
	"is\0"
	"isn\0"
	"isnin\0"
	"issued\0"
	"issued on\0"
	"ist\0"
	"iuil\0"
	"iul\0"
	"iulie\0"
	"iun\0"
	"iunie\0"
	"iyl\0"
	"iyn\0"
	"iyul\0"
	"iyun\0"
	"izmenjeno\0"
	"izmijenjeno\0"
	"ja\0"
	"jaan\0"
	"jaanuar\0"
	"jam\0"
	"jan\0"
	"janar\0"
	"janeiro\0"
	"janner\0"
	"janu\0"
	"januar\0"
	"januara\0"
	"januari\0"
	"januarie\0"
	"januaro\0"
	"january\0"
	"janv\0"
	"janvaris\0"
	"janvier\0"
	"japan standard time\0"
	"jaudo\0"
	"je\0"
	"jeu\0"
	"jeudi\0"
	"joi\0"
	"joulu\0"
	"joulukuu\0"
	"joulukuuta\0"
	"jst\0"
	"ju\0"
	"juce\0"
	"jucer\0"
	"jue\0"
	"jueves\0"
	"juil\0"
	"juill\0"
	"juillet\0"
	"juin\0"
	"jul\0"
	"jula\0"
	"julai\0"
	"julho\0"
	"juli\0"
	"julie\0"
	"julij\0"
	"julijs\0"
	"julio\0"
	"juliol\0"
	"julius\0"
	"julkaistu\0"
	"julkaisupaiva\0"
	"july\0"
	"jum\0"
	"jumaat\0"
	"jumamosi\0"
	"jumanne\0"
	"jumapili\0"
	"jumat\0"
	"jumatano\0"
	"jumatatu\0"
	"jun\0"
	"juna\0"
	"june\0"
	"junho\0"
	"juni\0"
	"junie\0"
	"junij\0"
	"junijs\0"
	"junio\0"
	"junius\0"
	"juny\0"
	"juuli\0"
	"juuni\0"
	"kam\0"
	"kamis\0"
	"kas\0"
	"kasim\0"
	"ke\0"
	"kedd\0"
	"kell\0"
	"kella\0"
	"kello\0"
	"kemarin\0"
	"kemaskini\0"
	"kesa\0"
	"kesakuu\0"
	"kesakuuta\0"
	"keskiviikko\0"
	"keskiviikkona\0"
	"ketvirtadienis\0"
	"kh\0"
	"kha\0"
	"khamis\0"
	"kl\0"
	"kl.\0"
	"klo\0"
	"klo.\0"
	"klukkan\0"
	"ko\0"
	"kol\0"
	"kolmapaev\0"
	"kolovoz\0"
	"kolovoza\0"
	"korr\0"
	"korrik\0"
	"kov\0"
	"kovas\0"
	"kovo\0"
	"kozzeteve\0"
	"kst\0"
	"kt\0"
	"kve\0"
	"kveten\0"
	"kvetna\0"
	"kwi\0"
	"kwiecien\0"
	"kwietnia\0"
	"kyiv time\0"
	"l'\0"
	"l'altro ieri\0"
	"la\0"
	"la ora\0"
	"laatst bijgewerkt\0"
	"laatst bijgewerkt op\0"
	"laatst gewijzigd\0"
	"laatste update\0"
	"laatste wijziging\0"
	"ladedatum\0"
	"lagt ut\0"
	"lapkr\0"
	"lapkricio\0"
	"lapkritis\0"
	"larunbata\0"
	"las\0"
	"last edited\0"
	"last modified\0"
	"last modified on\0"
	"last reviewed\0"
	"last revised\0"
	"last update\0"
	"last updated\0"
	"last updated at\0"
	"last updated on\0"
	"latest update\0"
	"lau\0"
	"lauantai\0"
	"lauantaina\0"
	"laugardagur\0"
	"laupaev\0"
	"laurdag\0"
	"le\0"
	"le jour\0"
	"led\0"
	"leden\0"
	"ledna\0"
	"les\0"
	"letrehozva\0"
	"letzte aktualisierung\0"
	"letzte anderung\0"
	"letztes update\0"
	"ley\0"
	"leygardagur\0"
	"liep\0"
	"liepa\0"
	"liepos\0"
	"lin\0"
	"linggo\0"
	"lip\0"
	"lipanj\0"
	"lipca\0"
	"lipiec\0"
	"lipnja\0"
	"lis\0"
	"listopad\0"
	"listopada\0"
	"listopadu\0"
	"ll\0"
	"llun\0"
	"lo\0"
	"load date\0"
	"load-date\0"
	"local time\0"
	"loka\0"
	"lokakuu\0"
	"lokakuuta\0"
	"lokaltid\0"
	"lor\0"
	"lordag\0"
	"lr\0"
	"lu\0"
	"luan\0"
	"luc\0"
	"lug\0"
	"luglio\0"
	"lun\0"
	"lunasa\0"
	"lundi\0"
	"lundo\0"
	"lunedi\0"
	"lunes\0"
	"luni\0"
	"luns\0"
	"luotu\0"
	"lut\0"
	"lutego\0"
	"luty\0"
	"m\0"
	"m.\0"
	"m.d.\0"
	"ma\0"
	"maalis\0"
	"maaliskuu\0"
	"maaliskuuta\0"
	"maanantai\0"
	"maanantaina\0"
	"maandag\0"
	"maart\0"
	"mac\0"
	"machi\0"
	"mae\0"
	"maerz\0"
	"mag\0"
	"magg\0"
	"maggio\0"
	"mai\0"
	"maiatza\0"
	"maig\0"
	"maijs\0"
	"maio\0"
	"mairt\0"
	"maj\0"
	"maj le\0"
	"maja\0"
	"majo\0"
	"majus\0"
	"malam\0"
	"man\0"
	"manadagur\0"
	"mandag\0"
	"manudagur\0"
	"mar\0"
	"marc\0"
	"marca\0"
	"march\0"
	"marcius\0"
	"marco\0"
	"mardi\0"
	"mardo\0"
	"marec\0"
	"maret\0"
	"marras\0"
	"marraskuu\0"
	"marraskuuta\0"
	"mars\0"
	"marso\0"
	"mart\0"
	"marta\0"
	"martedi\0"
	"martes\0"
	"marti\0"
	"martie\0"
	"marto\0"
	"marts\0"
	"martxoa\0"
	"marz\0"
	"marzec\0"
	"marzo\0"
	"maw\0"
	"mawrth\0"
	"may\0"
	"mayis\0"
	"mayo\0"
	"mdt\0"
	"me\0"
	"mean fomhair\0"
	"medi\0"
	"medianoche\0"
	"mediodia\0"
	"mee\0"
	"megjelenes\0"
	"megjelent\0"
	"meh\0"
	"mehefin\0"
	"mei\0"
	"meia-noite\0"
	"meindeg\0"
	"meio-dia\0"
	"meith\0"
	"meitheamh\0"
	"mer\0"
	"mercoledi\0"
	"mercores\0"
	"mercredi\0"
	"merkredo\0"
	"mest\0"
	"mesz\0"
	"met\0"
	"mettwoch\0"
	"mez\0"
	"mezzanotte\0"
	"mezzogiorno\0"
	"mfomh\0"
	"mi\0"
	"mid\0"
	"midday\0"
	"midi\0"
	"midnight\0"
	"midvikudagur\0"
	"mie\0"
	"miercoles\0"
	"miercuri\0"
	"mik\0"
	"mikudagur\0"
	"min\0"
	"minggu\0"
	"mins\0"
	"minuit\0"
	"minutes\0"
	"mis a jour\0"
	"mis a jour a\0"
	"mis a jour le\0"
	"mis en ligne\0"
	"mis en ligne le\0"
	"mise a jour\0"
	"mise a jour le\0"
	"mittags\0"
	"mitternacht\0"
	"mittwoch\0"
	"miy\0"
	"miyerkules\0"
	"mo\0"
	"modificado\0"
	"modificado el\0"
	"modificado em\0"
	"modificat\0"
	"modificato\0"
	"modificato il\0"
	"modifie\0"
	"modifie le\0"
	"modified\0"
	"modified on\0"
	"modositva\0"
	"moies\0"
	"mon\0"
	"mond\0"
	"monday\0"
	"montag\0"
	"most recent update\0"
	"mountain daylight time\0"
	"mountain standard time\0"
	"mountain time\0"
	"mrt\0"
	"mrz\0"
	"msk\0"
	"mst\0"
	"mt\0"
	"muokattu\0"
	"n\0"
	"nachm.\0"
	"nam\0"
	"nang\0"
	"nap\0"
	"napjan\0"
	"naposledy upraveno\0"
	"nd\0"
	"ndt\0"
	"ndz\0"
	"ne\0"
	"ned\0"
	"nedela\0"
	"nedele\0"
	"nedelja\0"
	"nedjelja\0"
	"neljapaev\0"
	"nen\0"
	"nentor\0"
	"ngay\0"
	"ngay cap nhat\0"
	"ngay dang\0"
	"nie\0"
	"niedz\0"
	"niedziela\0"
	"nis\0"
	"nisan\0"
	"nm.\0"
	"no\0"
	"nob\0"
	"nobyembre\0"
	"noi\0"
	"noiembrie\0"
	"noll\0"
	"nollaig\0"
	"nomettes\0"
	"noon\0"
	"not for release before\0"
	"nov\0"
	"novem\0"
	"novemba\0"
	"novembar\0"
	"november\0"
	"novembra\0"
	"novembre\0"
	"novembris\0"
	"novembro\0"
	"noviembre\0"
	"noy\0"
	"noyabr\0"
	"npt\0"
	"nst\0"
	"nzdt\0"
	"nzst\0"
	"o\0"
	"o godz\0"
	"o godz.\0"
	"o godzinie\0"
	"ob\0"
	"objavljen\0"
	"objavljena\0"
	"objavljeno\0"
	"objavljeno dne\0"
	"objavljeno u\0"
	"oca\0"
	"ocak\0"
	"oct\0"
	"october\0"
	"octobre\0"
	"octombrie\0"
	"octubre\0"
	"odp\0"
	"odp.\0"
	"of\0"
	"offentliggjort\0"
	"og\0"
	"oggi\0"
	"ogo\0"
	"ogos\0"
	"okt\0"
	"oktoba\0"
	"oktobar\0"
	"oktober\0"
	"oktobra\0"
	"oktobris\0"
	"oktobro\0"
	"oktoober\0"
	"oktubre\0"
	"oktyabr\0"
	"olusturma tarihi\0"
	"olusturulma\0"
	"olusturulma tarihi\0"
	"om\0"
	"on\0"
	"online\0"
	"online seit\0"
	"online seit dem\0"
	"ons\0"
	"onsdag\0"
	"ontem\0"
	"oo\0"
	"op\0"
	"opdateret\0"
	"oppdatert\0"
	"oprettet\0"
	"opublikowane\0"
	"opublikowano\0"
	"opublikowano dnia\0"
	"opublikowany\0"
	"or\0"
	"ora\0"
	"ora italiana\0"
	"ora locale\0"
	"ore\0"
	"orele\0"
	"originally aired\0"
	"originally published\0"
	"originally published on\0"
	"os\0"
	"ostatnia aktualizacja\0"
	"ostatnia modyfikacja\0"
	"osteguna\0"
	"ostirala\0"
	"ot\0"
	"otrd\0"
	"otrdiena\0"
	"ots\0"
	"otsaila\0"
	"ott\0"
	"ottobre\0"
	"out\0"
	"outubro\0"
	"ozu\0"
	"ozujak\0"
	"ozujka\0"
	"p.\0"
	"p. m.\0"
	"p.d.\0"
	"p.m\0"
	"p.m.\0"
	"pa\0"
	"pacific\0"
	"pacific daylight time\0"
	"pacific standard time\0"
	"pacific time\0"
	"pada\0"
	"pagi\0"
	"paivitetty\0"
	"paru le\0"
	"parution\0"
	"paskelbta\0"
	"patek\0"
	"paz\0"
	"pazar\0"
	"pazartesi\0"
	"pazdziernik\0"
	"pazdziernika\0"
	"pdt\0"
	"pe\0"
	"pe data\0"
	"peb\0"
	"pebrero\0"
	"pecp.\0"
	"pecpusdiena\0"
	"pembaruan\0"
	"penktadienis\0"
	"pentek\0"
	"per\0"
	"perditesuar\0"
	"perjantai\0"
	"perjantaina\0"
	"persembe\0"
	"pet\0"
	"petak\0"
	"petek\0"
	"pg\0"
	"pht\0"
	"phut\0"
	"pi\0"
	"pia\0"
	"piatek\0"
	"piatok\0"
	"piektd\0"
	"piektdiena\0"
	"pirmadienis\0"
	"pirmd\0"
	"pirmdiena\0"
	"pk\0"
	"pkl\0"
	"pkl.\0"
	"pkt\0"
	"pm\0"
	"pn\0"
	"po\0"
	"pon\0"
	"pondeli\0"
	"pondelok\0"
	"ponedeljak\0"
	"ponedeljek\0"
	"ponedjeljak\0"
	"poniedzialek\0"
	"pop.\0"
	"popiet\0"
	"popodne\0"
	"posledna aktualizacia\0"
	"posledni aktualizace\0"
	"posledni zmena\0"
	"poslednje azuriranje\0"
	"posljednje azurirano\0"
	"posodobljeno\0"
	"postado\0"
	"postado em\0"
	"postat\0"
	"postato il\0"
	"poste le\0"
	"posted\0"
	"posted at\0"
	"posted by date\0"
	"posted on\0"
	"pr\0"
	"pre\0"
	"predevcirem\0"
	"predvcerom\0"
	"pri\0"
	"pridano\0"
	"prieksp.\0"
	"priekspusdiena\0"
	"priespiet\0"
	"prijepodne\0"
	"prill\0"
	"primera publicacion\0"
	"print date\0"
	"pro\0"
	"prosinac\0"
	"prosinca\0"
	"prosince\0"
	"prosinec\0"
	"przedwczoraj\0"
	"pst\0"
	"pt\0"
	"ptg\0"
	"ptm\0"
	"pub date\0"
	"pubblicata il\0"
	"pubblicato\0"
	"pubblicato alle\0"
	"pubblicato il\0"
	"pubblicazione\0"
	"pubdate\0"
	"publicacion\0"
	"publicada\0"
	"publicada el\0"
	"publicada em\0"
	"publicado\0"
	"publicado a las\0"
	"publicado as\0"
	"publicado el\0"
	"publicado em\0"
	"publicado en\0"
	"publicat\0"
	"publicat el\0"
	"publicat in\0"
	"publicat la\0"
	"publicat pe\0"
	"publicatie\0"
	"publicatiedatum\0"
	"publication\0"
	"publication date\0"
	"publicerad\0"
	"publicerad den\0"
	"publicerat\0"
	"publiceret\0"
	"publiceringsdatum\0"
	"publiceta\0"
	"publicets\0"
	"publie\0"
	"publie a\0"
	"publie dans\0"
	"publie le\0"
	"publiee le\0"
	"publikacja\0"
	"publikalas\0"
	"publikalva\0"
	"publikovane\0"
	"publikovano\0"
	"publikovano dne\0"
	"publikuar\0"
	"publikuar me\0"
	"publisert\0"
	"publisert den\0"
	"publish date\0"
	"published\0"
	"published at\0"
	"published date\0"
	"published on\0"
	"published online\0"
	"published online on\0"
	"publiziert\0"
	"publiziert am\0"
	"puhapaev\0"
	"pukul\0"
	"pzt\0"
	"qer\0"
	"qershor\0"
	"qua\0"
	"quarta\0"
	"quarta-feira\0"
	"qui\0"
	"quinta\0"
	"quinta-feira\0"
	"r\0"
	"r.\0"
	"r.n.\0"
	"ra\0"
	"rab\0"
	"rabu\0"
	"rd\0"
	"re\0"
	"received\0"
	"received date\0"
	"received on\0"
	"redige le\0"
	"reede\0"
	"release date\0"
	"released\0"
	"ren\0"
	"retrieved\0"
	"retrieved on\0"
	"revised\0"
	"revised on\0"
	"rhag\0"
	"rhagfyr\0"
	"rij\0"
	"rijen\0"
	"rijna\0"
	"rilis\0"
	"roce\0"
	"rok\0"
	"roku\0"
	"rugp\0"
	"rugpjucio\0"
	"rugpjutis\0"
	"rugs\0"
	"rugsejis\0"
	"rugsejo\0"
	"ruj\0"
	"rujan\0"
	"rujna\0"
	"s\0"
	"sa\0"
	"saat\0"
	"saat dilimi\0"
	"saati\0"
	"sab\0"
	"sabado\0"
	"sabato\0"
	"sabtu\0"
	"sad\0"
	"sal\0"
	"sali\0"
	"sam\0"
	"sambata\0"
	"samedi\0"
	"samh\0"
	"samhain\0"
	"samschdeg\0"
	"samstag\0"
	"sang\0"
	"sast\0"
	"sat\0"
	"saterdag\0"
	"sath\0"
	"sati\0"
	"saturday\0"
	"saus\0"
	"sausio\0"
	"sausis\0"
	"saved on\0"
	"sb\0"
	"scritto il\0"
	"se\0"
	"sec\0"
	"secs\0"
	"seg\0"
	"segunda\0"
	"segunda-feira\0"
	"sekmadienis\0"
	"sel\0"
	"selasa\0"
	"semalam\0"
	"sen\0"
	"senast andrad\0"
	"senast uppdaterad\0"
	"senin\0"
	"sentyabr\0"
	"sep\0"
	"sept\0"
	"septem\0"
	"septemba\0"
	"septembar\0"
	"september\0"
	"septembra\0"
	"septembre\0"
	"septembrie\0"
	"septembris\0"
	"septembro\0"
	"septiembre\0"
	"sestadienis\0"
	"sestd\0"
	"sestdiena\0"
	"set\0"
	"setembre\0"
	"setembro\0"
	"setiembre\0"
	"sett\0"
	"settembre\0"
	"setyembre\0"
	"sex\0"
	"sexta\0"
	"sexta-feira\0"
	"sgt\0"
	"shk\0"
	"shkurt\0"
	"sht\0"
	"shtator\0"
	"siandien\0"
	"sidst opdateret\0"
	"sie\0"
	"sierpien\0"
	"sierpnia\0"
	"sij\0"
	"sijecanj\0"
	"sijecnja\0"
	"sist oppdatert\0"
	"sk\0"
	"skapad\0"
	"skelbta\0"
	"so\0"
	"sob\0"
	"sobota\0"
	"sodien\0"
	"son\0"
	"son guncelleme\0"
	"son guncelleme tarihi\0"
	"son guncellenme\0"
	"son guncellenme tarihi\0"
	"sondag\0"
	"sonndeg\0"
	"sonntag\0"
	"sore\0"
	"spal\0"
	"spalio\0"
	"spalis\0"
	"sr\0"
	"sre\0"
	"sreda\0"
	"sri\0"
	"srijeda\0"
	"sro\0"
	"sroda\0"
	"srp\0"
	"srpanj\0"
	"srpen\0"
	"srpna\0"
	"srpnja\0"
	"st\0"
	"stand\0"
	"stand vom\0"
	"std\0"
	"ste\0"
	"story published\0"
	"streda\0"
	"stu\0"
	"studeni\0"
	"studenoga\0"
	"stvrtok\0"
	"sty\0"
	"styczen\0"
	"stycznia\0"
	"su\0"
	"sub\0"
	"subat\0"
	"subota\0"
	"sul\0"
	"sun\0"
	"sunday\0"
	"sunnudagur\0"
	"sunnuntai\0"
	"sunnuntaina\0"
	"sv\0"
	"svetd\0"
	"svetdiena\0"
	"svi\0"
	"svibanj\0"
	"svibnja\0"
	"syys\0"
	"syyskuu\0"
	"syyskuuta\0"
	"sze\0"
	"szept\0"
	"szeptember\0"
	"szerda\0"
	"szo\0"
	"szombat\0"
	"sənbə\0"
	"tach\0"
	"tachwedd\0"
	"tammi\0"
	"tammikuu\0"
	"tammikuuta\0"
	"tana\0"
	"tanaan\0"
	"tanggal\0"
	"tarih\0"
	"tarihinde\0"
	"tarihli\0"
	"tarikh\0"
	"tarix\0"
	"tayang\0"
	"tegnap\0"
	"teisipaev\0"
	"tem\0"
	"temmuz\0"
	"ter\0"
	"terakhir diperbarui\0"
	"terbit\0"
	"terca\0"
	"terca-feira\0"
	"tet\0"
	"tetor\0"
	"tgl\0"
	"th\0"
	"thang\0"
	"the\0"
	"thu\0"
	"thu ba\0"
	"thu bay\0"
	"thu hai\0"
	"thu nam\0"
	"thu sau\0"
	"thu tu\0"
	"thur\0"
	"thurs\0"
	"thursday\0"
	"ti\0"
	"tid\0"
	"tiistai\0"
	"tiistaina\0"
	"time\0"
	"time:\0"
	"tir\0"
	"tirs\0"
	"tirsdag\0"
	"tis\0"
	"tisdag\0"
	"to\0"
	"today\0"
	"toi\0"
	"toissapaivana\0"
	"tor\0"
	"torek\0"
	"tors\0"
	"torsdag\0"
	"torstai\0"
	"torstaina\0"
	"touko\0"
	"toukokuu\0"
	"toukokuuta\0"
	"tr\0"
	"tra\0"
	"travanj\0"
	"travnja\0"
	"treciadienis\0"
	"tresd\0"
	"tresdiena\0"
	"trt\0"
	"tu\0"
	"tue\0"
	"tues\0"
	"tuesday\0"
	"ty\0"
	"tys\0"
	"tysdag\0"
	"tysdagur\0"
	"u\0"
	"uberarbeitet\0"
	"udgivet\0"
	"uhr\0"
	"uhr.\0"
	"uhrzeit\0"
	"ultima actualitzacio\0"
	"ultima actualizacao\0"
	"ultima actualizacion\0"
	"ultima actualizacion el\0"
	"ultima actualizare\0"
	"ultima atualizacao\0"
	"ultima atualizacao em\0"
	"ultima modifica\0"
	"ultima modifica il\0"
	"ultima modificacao\0"
	"ultima modificacion\0"
	"ultimo aggiornamento\0"
	"um\0"
	"uno\0"
	"unor\0"
	"unora\0"
	"update\0"
	"updated\0"
	"updated at\0"
	"updated on\0"
	"uploaded on\0"
	"uppdaterad\0"
	"uppdaterad den\0"
	"uppdaterat\0"
	"uppfaert\0"
	"upravene\0"
	"upraveno\0"
	"urr\0"
	"urria\0"
	"urt\0"
	"urtarrila\0"
	"uscito il\0"
	"ut\0"
	"utc\0"
	"utery\0"
	"uto\0"
	"utoljara frissitve\0"
	"utolso frissites\0"
	"utorak\0"
	"utorok\0"
	"utworzono\0"
	"uuendatud\0"
	"uur\0"
	"uverejnene\0"
	"uzt\0"
	"uztaila\0"
	"v\0"
	"vakar\0"
	"valid until\0"
	"van\0"
	"vandaag\0"
	"vao\0"
	"vao luc\0"
	"vas\0"
	"vasario\0"
	"vasaris\0"
	"vasarnap\0"
	"vcera\0"
	"ve\0"
	"veebr\0"
	"veebruar\0"
	"velj\0"
	"veljaca\0"
	"veljace\0"
	"ven\0"
	"vendredi\0"
	"vendredo\0"
	"venerdi\0"
	"venres\0"
	"veroffentlicht\0"
	"veroffentlicht am\0"
	"veroffentlicht um\0"
	"veroffentlichung\0"
	"veroffentlichungsdatum\0"
	"verschenen\0"
	"verschenen op\0"
	"vi\0"
	"vie\0"
	"viernes\0"
	"viimeksi paivitetty\0"
	"vin\0"
	"vineri\0"
	"vlozeno\0"
	"vm.\0"
	"vom\0"
	"vorgestern\0"
	"vorm.\0"
	"vr\0"
	"vrijdag\0"
	"vrydag\0"
	"vydane\0"
	"vydano\0"
	"vyslo\0"
	"vytvoreno\0"
	"w\0"
	"wczoraj\0"
	"we\0"
	"wed\0"
	"wednesday\0"
	"weds\0"
	"west\0"
	"wet\0"
	"wib\0"
	"wita\0"
	"wo\0"
	"woensdag\0"
	"wrz\0"
	"wrzesien\0"
	"wrzesnia\0"
	"wt\0"
	"wto\0"
	"wtorek\0"
	"xan\0"
	"xaneiro\0"
	"xo\0"
	"xov\0"
	"xoves\0"
	"xuat ban\0"
	"xul\0"
	"xullo\0"
	"xuno\0"
	"y.\0"
	"yan\0"
	"yanvar\0"
	"yayimlanma\0"
	"yayin\0"
	"yayin tarihi\0"
	"yayinlandi\0"
	"yayinlanma\0"
	"yayinlanma tarihi\0"
	"yayinlanma zamani\0"
	"yb\0"
	"yeniləndi\0"
	"yesterday\0"
	"yh\0"
	"yil\0"
	"yili\0"
	"z\0"
	"za\0"
	"zadnja izmjena\0"
	"zadnja sprememba\0"
	"zaktualizowane\0"
	"zaktualizowano\0"
	"zar\0"
	"zari\0"
	"zat\0"
	"zaterdag\0"
	"zmodyfikowano\0"
	"zo\0"
	"zon\0"
	"zondag\0"
	"zuletzt aktualisiert\0"
	"zuletzt aktualisiert am\0"
	"zuletzt geandert\0"
	"zuletzt geandert am\0"
	"zverejnene\0"
	"zverejneno\0"
	"ª\0"
	"°\0"
	"º\0"
	"þr\0"
	"þri\0"
	"þridjudagur\0"
	"ανανεωθηκε\0"
	"αναρτηθηκε\0"
	"απρ\0"
	"απριλιοσ\0"
	"απριλιου\0"
	"αυγ\0"
	"αυγουστοσ\0"
	"αυγουστου\0"
	"δε\0"
	"δεκ\0"
	"δεκεμβριοσ\0"
	"δεκεμβριου\0"
	"δευ\0"
	"δευτερα\0"
	"δημοσιευθηκε\0"
	"δημοσιευθηκε στισ\0"
	"δημοσιευση\0"
	"δημοσιευτηκε\0"
	"δημοσιευτηκε στισ\0"
	"ενημερωθηκε\0"
	"ενημερωση\0"
	"ημ/νια δημοσιευσησ\0"
	"ημερομηνια\0"
	"ημερομηνια δημοσιευσησ\0"
	"ημερομηνια ενημερωσησ\0"
	"ιαν\0"
	"ιανουαριοσ\0"
	"ιανουαριου\0"
	"ιουλ\0"
	"ιουλιοσ\0"
	"ιουλιου\0"
	"ιουν\0"
	"ιουνιοσ\0"
	"ιουνιου\0"
	"κυ\0"
	"κυρ\0"
	"κυριακη\0"
	"μ.μ.\0"
	"μαι\0"
	"μαιοσ\0"
	"μαιου\0"
	"μαρ\0"
	"μαρτιοσ\0"
	"μαρτιου\0"
	"μμ\0"
	"νοε\0"
	"νοεμβριοσ\0"
	"νοεμβριου\0"
	"ο\0"
	"οκτ\0"
	"οκτωβριοσ\0"
	"οκτωβριου\0"
	"π.μ.\0"
	"πα\0"
	"παρ\0"
	"παρασκευη\0"
	"πε\0"
	"πεμ\0"
	"πεμπτη\0"
	"πμ\0"
	"προχθεσ\0"
	"σα\0"
	"σαβ\0"
	"σαββατο\0"
	"σεπ\0"
	"σεπτεμβριοσ\0"
	"σεπτεμβριου\0"
	"σημερα\0"
	"στισ\0"
	"τε\0"
	"τελευταια ανανεωση\0"
	"τελευταια ενημερωση\0"
	"τετ\0"
	"τεταρτη\0"
	"την\0"
	"το\0"
	"τρ\0"
	"τρι\0"
	"τριτη\0"
	"τροποποιηθηκε\0"
	"φεβ\0"
	"φεβρουαριοσ\0"
	"φεβρουαριου\0"
	"χθεσ\0"
	"χτεσ\0"
	"ωρα\0"
	"ωρα:\0"
	"авг\0"
	"август\0"
	"августа\0"
	"ажурирано\0"
	"актуализирано\0"
	"апр\0"
	"апрель\0"
	"апреля\0"
	"април\0"
	"ау\0"
	"ауторак\0"
	"ақп\0"
	"ақпан\0"
	"беисенбі\0"
	"бер\0"
	"березень\0"
	"березня\0"
	"бс\0"
	"в\0"
	"вер\0"
	"верасень\0"
	"верасня\0"
	"вересень\0"
	"вересня\0"
	"вж\0"
	"во\0"
	"воскресенье\0"
	"время\0"
	"время:\0"
	"вс\0"
	"вт\0"
	"вто\0"
	"вторник\0"
	"вчера\0"
	"вчора\0"
	"вышло\0"
	"вівторок\0"
	"відредаговано\0"
	"г\0"
	"г.\0"
	"гг.\0"
	"го\0"
	"год\0"
	"года\0"
	"годин\0"
	"година\0"
	"груд\0"
	"грудень\0"
	"грудня\0"
	"дата\0"
	"дата выхода\0"
	"дата на публикуване\0"
	"дата обновления\0"
	"дата обращения\0"
	"дата оновлення\0"
	"дата публикации\0"
	"дата публікаціі\0"
	"датум\0"
	"дек\0"
	"декабрь\0"
	"декабря\0"
	"декември\0"
	"дец\0"
	"децембар\0"
	"днес\0"
	"добавлено\0"
	"додано\0"
	"дп\0"
	"дс\0"
	"дүисенбі\0"
	"ж\0"
	"жарияланды\0"
	"жарияланған\0"
	"жаңартылды\0"
	"жексенбі\0"
	"жел\0"
	"желтоқсан\0"
	"жм\0"
	"жні\0"
	"жнівень\0"
	"жніуня\0"
	"жовт\0"
	"жовтень\0"
	"жовтня\0"
	"жс\0"
	"жұма\0"
	"за києвом\0"
	"змінено\0"
	"изменено\0"
	"измењено\0"
	"июл\0"
	"июль\0"
	"июля\0"
	"июн\0"
	"июнь\0"
	"июня\0"
	"кас\0"
	"кастрычнік\0"
	"кастрычніка\0"
	"квіт\0"
	"квітень\0"
	"квітня\0"
	"кра\0"
	"красавік\0"
	"красавіка\0"
	"лип\0"
	"липень\0"
	"липня\0"
	"лист\0"
	"листопад\0"
	"листопада\0"
	"лют\0"
	"лютага\0"
	"лютии\0"
	"лютого\0"
	"люты\0"
	"ліп\0"
	"ліпень\0"
	"ліпеня\0"
	"ліс\0"
	"лістапад\0"
	"лістапада\0"
	"маи\0"
	"мам\0"
	"мамыр\0"
	"мар\0"
	"март\0"
	"марта\0"
	"мау\0"
	"маусым\0"
	"мая\0"
	"мај\0"
	"местного времени\0"
	"мин\0"
	"москва\0"
	"мск\0"
	"нау\0"
	"наурыз\0"
	"нд\0"
	"не\0"
	"нед\0"
	"недела\0"
	"неделя\0"
	"недеља\0"
	"неділя\0"
	"нов\0"
	"новембар\0"
	"ное\0"
	"ноември\0"
	"ноя\0"
	"нояб\0"
	"ноябрь\0"
	"ноября\0"
	"нядзеля\0"
	"о\0"
	"об\0"
	"обновена\0"
	"обновено на\0"
	"обновлен\0"
	"обновлена\0"
	"обновление\0"
	"обновлено\0"
	"објавено\0"
	"објављено\0"
	"објављено у\0"
	"ое\0"
	"окт\0"
	"октобар\0"
	"октомври\0"
	"октябрь\0"
	"октября\0"
	"оновлено\0"
	"оприлюднено\0"
	"опубликован\0"
	"опубликована\0"
	"опубликовано\0"
	"опубликовано в\0"
	"опублікована\0"
	"опубліковано\0"
	"останнє оновлення\0"
	"от\0"
	"отредактировано\0"
	"п'ятниця\0"
	"панядзелак\0"
	"пе\0"
	"пет\0"
	"петак\0"
	"петок\0"
	"петък\0"
	"пн\0"
	"по\0"
	"по киеву\0"
	"по местному времени\0"
	"по москве\0"
	"по московскому времени\0"
	"позавчера\0"
	"позавчора\0"
	"полдень\0"
	"полночь\0"
	"пон\0"
	"понеделник\0"
	"понедельник\0"
	"понедељак\0"
	"понеділок\0"
	"попл.\0"
	"последна актуализация\0"
	"последна редакция\0"
	"последнее обновление\0"
	"пп\0"
	"пр.об.\0"
	"претпл.\0"
	"пт\0"
	"публикация\0"
	"публикувана\0"
	"публикувано\0"
	"публикувано в\0"
	"публикувано на\0"
	"публікація\0"
	"пятница\0"
	"пятніца\0"
	"р\0"
	"р.\0"
	"размещено\0"
	"розміщено\0"
	"року\0"
	"рік\0"
	"саб\0"
	"сабота\0"
	"сак\0"
	"сакавік\0"
	"сакавіка\0"
	"сб\0"
	"сегодня\0"
	"сеисенбі\0"
	"сек\0"
	"сен\0"
	"сенбі\0"
	"сент\0"
	"сентябрь\0"
	"сентября\0"
	"сеп\0"
	"септ\0"
	"септембар\0"
	"септември\0"
	"серада\0"
	"середа\0"
	"серп\0"
	"серпень\0"
	"серпня\0"
	"сл.об.\0"
	"сне\0"
	"снежань\0"
	"снежня\0"
	"создано\0"
	"ср\0"
	"сре\0"
	"среда\0"
	"сряда\0"
	"сс\0"
	"створено\0"
	"сту\0"
	"студзень\0"
	"студзеня\0"
	"су\0"
	"суб\0"
	"суббота\0"
	"субота\0"
	"събота\0"
	"сьогодні\0"
	"січ\0"
	"січень\0"
	"січня\0"
	"сәрсенбі\0"
	"сәу\0"
	"сәуір\0"
	"т\0"
	"там\0"
	"тамыз\0"
	"трав\0"
	"травень\0"
	"травня\0"
	"у\0"
	"ут\0"
	"уто\0"
	"уторак\0"
	"феб\0"
	"фебруар\0"
	"фев\0"
	"февр\0"
	"февраль\0"
	"февраля\0"
	"февруари\0"
	"хв\0"
	"ч\0"
	"ч.\0"
	"час\0"
	"часа\0"
	"часов\0"
	"чацвер\0"
	"че\0"
	"черв\0"
	"червень\0"
	"червня\0"
	"чет\0"
	"четвер\0"
	"четверг\0"
	"четвртак\0"
	"четврток\0"
	"четвъртък\0"
	"чт\0"
	"чц\0"
	"чэр\0"
	"чэрвень\0"
	"чэрвеня\0"
	"шіл\0"
	"шілде\0"
	"юли\0"
	"юни\0"
	"янв\0"
	"январ\0"
	"январь\0"
	"января\0"
	"яну\0"
	"януари\0"
	"јан\0"
	"јануар\0"
	"јануари\0"
	"јул\0"
	"јули\0"
	"јун\0"
	"јуни\0"
	"јуче\0"
	"қаз\0"
	"қазан\0"
	"қар\0"
	"қараша\0"
	"қаң\0"
	"қаңтар\0"
	"қыр\0"
	"қыркүиек\0"
	"ապր\0"
	"ապրիլ\0"
	"ապրիլի\0"
	"դեկ\0"
	"դեկտեմբեր\0"
	"դեկտեմբերի\0"
	"եկ\0"
	"երեքշաբթի\0"
	"երկ\0"
	"երկուշաբթի\0"
	"երք\0"
	"եք\0"
	"է\0"
	"թարմացվել\0"
	"կիր\0"
	"կիրակի\0"
	"կր\0"
	"հգ\0"
	"հինգշաբթի\0"
	"հլս\0"
	"հնգ\0"
	"հնս\0"
	"հնվ\0"
	"հոկ\0"
	"հոկտեմբեր\0"
	"հոկտեմբերի\0"
	"հուլիս\0"
	"հուլիսի\0"
	"հունիս\0"
	"հունիսի\0"
	"հունվար\0"
	"հունվարի\0"
	"հրապարակված\0"
	"մայիս\0"
	"մայիսի\0"
	"մարտ\0"
	"մարտի\0"
	"մյս\0"
	"մրտ\0"
	"նոյ\0"
	"նոյեմբեր\0"
	"նոյեմբերի\0"
	"շաբաթ\0"
	"շբ\0"
	"շբթ\0"
	"ու\0"
	"ուր\0"
	"ուրբաթ\0"
	"չորեքշաբթի\0"
	"չրք\0"
	"չք\0"
	"սեպ\0"
	"սեպտեմբեր\0"
	"սեպտեմբերի\0"
	"փետրվար\0"
	"փետրվարի\0"
	"փտվ\0"
	"օգոստոս\0"
	"օգոստոսի\0"
	"օգս\0"
	"אוגוסט\0"
	"אוג׳\0"
	"אוקטובר\0"
	"אוק׳\0"
	"אפריל\0"
	"אפר׳\0"
	"אתמול\0"
	"א׳\0"
	"ב\0"
	"ב-\0"
	"בשעה\0"
	"ב׳\0"
	"ג׳\0"
	"דצמבר\0"
	"דצמ׳\0"
	"ד׳\0"
	"ה\0"
	"הועלה\0"
	"היום\0"
	"הם\0"
	"ה׳\0"
	"ו׳\0"
	"יולי\0"
	"יום\0"
	"יום א׳\0"
	"יום ב׳\0"
	"יום ג׳\0"
	"יום ד׳\0"
	"יום ה׳\0"
	"יום ו׳\0"
	"יום חמישי\0"
	"יום ראשון\0"
	"יום רביעי\0"
	"יום שבת\0"
	"יום שישי\0"
	"יום שלישי\0"
	"יום שני\0"
	"יוני\0"
	"ינואר\0"
	"ינו׳\0"
	"ל\0"
	"ליום\0"
	"מ\0"
	"מאי\0"
	"מרץ\0"
	"נובמבר\0"
	"נוב׳\0"
	"נכתב ב\0"
	"ספטמבר\0"
	"ספט׳\0"
	"עדכון\0"
	"עדכון אחרון\0"
	"עודכן\0"
	"עודכן ב\0"
	"עודכן בתאריך\0"
	"עודכן לאחרונה\0"
	"עלה ב\0"
	"עם\0"
	"פברואר\0"
	"פבר׳\0"
	"פורסם\0"
	"פורסם ב\0"
	"פורסם בתאריך\0"
	"פרסום\0"
	"שבת\0"
	"שלשום\0"
	"ש׳\0"
	"תאריך\0"
	"תאריך פרסום\0"
	"اب\0"
	"ابان\0"
	"ابريل\0"
	"اتوار\0"
	"اثنين\0"
	"اج\0"
	"احد\0"
	"اخر تحديث\0"
	"اخر تعديل\0"
	"اخرين بروزرساني\0"
	"اخرين به روز رساني\0"
	"اذار\0"
	"اذر\0"
	"اربعاء\0"
	"ارديبهشت\0"
	"اسفند\0"
	"اشاعت\0"
	"اضيف\0"
	"اغسطس\0"
	"افريل\0"
	"اكتبر\0"
	"اكتوبر\0"
	"الاثنين\0"
	"الاحد\0"
	"الاربعاء\0"
	"التاريخ\0"
	"الثلاثاء\0"
	"الجمعة\0"
	"الخميس\0"
	"الساعة\0"
	"السبت\0"
	"اليوم\0"
	"ام\0"
	"امروز\0"
	"امس\0"
	"انتشار\0"
	"اوت\0"
	"اوريل\0"
	"ايار\0"
	"ايلول\0"
	"اپريل\0"
	"اگست\0"
	"ب.ظ.\0"
	"بتاريخ\0"
	"بتوقيت غرينتش\0"
	"بدھ\0"
	"بروز\0"
	"بروزرساني\0"
	"بعدازظهر\0"
	"به روز رساني\0"
	"به روز شده\0"
	"بهروزرساني\0"
	"بهمن\0"
	"تاريخ\0"
	"تاريخ اشاعت\0"
	"تاريخ التحديث\0"
	"تاريخ النشر\0"
	"تاريخ انتشار\0"
	"تاريخ درج\0"
	"تحديث\0"
	"تشرين الاول\0"
	"تشرين الثاني\0"
	"تم التحديث\0"
	"تم التحديث بتاريخ\0"
	"تم التحديث في\0"
	"تم التعديل\0"
	"تم النشر\0"
	"تم النشر بتاريخ\0"
	"تم النشر في\0"
	"تمام\0"
	"تموز\0"
	"توقيت غرينتش\0"
	"تير\0"
	"ثلاثاء\0"
	"جانفي\0"
	"جمعة\0"
	"جمعرات\0"
	"جمعه\0"
	"جمعہ\0"
	"جنو\0"
	"جنوري\0"
	"جوان\0"
	"جول\0"
	"جولاي\0"
	"جولايي\0"
	"جون\0"
	"جويلية\0"
	"حدث\0"
	"حزيران\0"
	"خرداد\0"
	"خميس\0"
	"دجنبر\0"
	"در\0"
	"در ساعت\0"
	"دسامبر\0"
	"دسم\0"
	"دسمبر\0"
	"دوشنبه\0"
	"دي\0"
	"ديروز\0"
	"ديسمبر\0"
	"روز\0"
	"زمان انتشار\0"
	"ساعت\0"
	"سبت\0"
	"سبتمبر\0"
	"ستمبر\0"
	"سهشنبه\0"
	"سپتامبر\0"
	"سپتمبر\0"
	"شايع\0"
	"شباط\0"
	"شتنبر\0"
	"شنبه\0"
	"شهريور\0"
	"ص\0"
	"صباحا\0"
	"عند الساعة\0"
	"غرينتش\0"
	"غشت\0"
	"فبراير\0"
	"فبروري\0"
	"فروردين\0"
	"فروري\0"
	"فوريه\0"
	"في\0"
	"في الساعة\0"
	"فيفري\0"
	"ق.ظ.\0"
	"قبلازظهر\0"
	"كانون الاول\0"
	"كانون الثاني\0"
	"كتب في\0"
	"م\0"
	"مارس\0"
	"مارچ\0"
	"ماي\0"
	"مايو\0"
	"مرداد\0"
	"مساء\0"
	"من\0"
	"منتشر شده\0"
	"منتشر شده در\0"
	"منگل\0"
	"مه\0"
	"مهر\0"
	"مورخ\0"
	"مي\0"
	"ميي\0"
	"نشر\0"
	"نشر بتاريخ\0"
	"نشر في\0"
	"نشر يوم\0"
	"نشرت\0"
	"نشرت في\0"
	"نوامبر\0"
	"نوفمبر\0"
	"نومبر\0"
	"نونبر\0"
	"نيسان\0"
	"و\0"
	"ويرايش\0"
	"يكشنبه\0"
	"يناير\0"
	"يوليو\0"
	"يوليوز\0"
	"يوم\0"
	"يونيو\0"
	"پنجشنبه\0"
	"پير\0"
	"چهارشنبه\0"
	"ژانويه\0"
	"ژوين\0"
	"ژوييه\0"
	"ہفتہ\0"
	"अंतिम अपडेट\0"
	"अक्टूबर\0"
	"अक्टू॰\0"
	"अगस्त\0"
	"अग॰\0"
	"अद्यतन\0"
	"अपडेट\0"
	"अपडेट किया गया\0"
	"अपडेटेड\0"
	"अप्रैल\0"
	"आज\0"
	"एप्रि\0"
	"एप्रिल\0"
	"ऑक्टो\0"
	"ऑक्टोबर\0"
	"ऑग\0"
	"ऑगस्ट\0"
	"कल\0"
	"गु\0"
	"गुरु\0"
	"गुरुवार\0"
	"जनवरी\0"
	"जन॰\0"
	"जाने\0"
	"जानेवारी\0"
	"जुलाई\0"
	"जुलै\0"
	"जुल॰\0"
	"जून\0"
	"डिसें\0"
	"डिसेंबर\0"
	"तारीख\0"
	"दिसंबर\0"
	"दिस॰\0"
	"नवंबर\0"
	"नव॰\0"
	"नोव्हें\0"
	"नोव्हेंबर\0"
	"प्रकाशन\0"
	"प्रकाशन तिथि\0"
	"प्रकाशित\0"
	"प्रकाशित किया गया\0"
	"प्रकाशित तिथि\0"
	"फ़रवरी\0"
	"फ़र॰\0"
	"फेब्रु\0"
	"फेब्रुवारी\0"
	"बु\0"
	"बुध\0"
	"बुधवार\0"
	"मं\0"
	"मंगल\0"
	"मंगलवार\0"
	"मंगळ\0"
	"मंगळवार\0"
	"मई\0"
	"मार्च\0"
	"मे\0"
	"रवि\0"
	"रविवार\0"
	"शनि\0"
	"शनिवार\0"
	"शु\0"
	"शुक्र\0"
	"शुक्रवार\0"
	"सप्टें\0"
	"सप्टेंबर\0"
	"सितंबर\0"
	"सित॰\0"
	"सो\0"
	"सोम\0"
	"सोमवार\0"
	"অক্টো\0"
	"অক্টোবর\0"
	"আগ\0"
	"আগস্ট\0"
	"আজ\0"
	"আপডেট\0"
	"এপ্রি\0"
	"এপ্রিল\0"
	"গতকাল\0"
	"জানু\0"
	"জানুয়ারি\0"
	"জুন\0"
	"জুল\0"
	"জুলাই\0"
	"ডিসে\0"
	"ডিসেম্বর\0"
	"নভে\0"
	"নভেম্বর\0"
	"প্রকাশ\0"
	"প্রকাশকাল\0"
	"প্রকাশিত\0"
	"প্রকাশের সময়\0"
	"ফেব\0"
	"ফেব্রুয়ারি\0"
	"বুঃ\0"
	"বুধ\0"
	"বুধবার\0"
	"বৃঃ\0"
	"বৃহস্পতি\0"
	"বৃহস্পতিবার\0"
	"মঃ\0"
	"মঙ্গল\0"
	"মঙ্গলবার\0"
	"মার্চ\0"
	"মে\0"
	"রঃ\0"
	"রবি\0"
	"রবিবার\0"
	"শনি\0"
	"শনিবার\0"
	"শুঃ\0"
	"শুক্র\0"
	"শুক্রবার\0"
	"সর্বশেষ আপডেট\0"
	"সেপ\0"
	"সেপ্ট\0"
	"সেপ্টেম্বর\0"
	"সোঃ\0"
	"সোম\0"
	"সোমবার\0"
	"એપ્રિલ\0"
	"ઑક્ટો\0"
	"ઑક્ટોબર\0"
	"ઑગસ્ટ\0"
	"ગુ\0"
	"ગુરુ\0"
	"ગુરુવાર\0"
	"જાન્યુ\0"
	"જાન્યુઆરી\0"
	"જુલાઈ\0"
	"જૂન\0"
	"ડિસે\0"
	"ડિસેમ્બર\0"
	"નવે\0"
	"નવેમ્બર\0"
	"ફેબ્રુ\0"
	"ફેબ્રુઆરી\0"
	"બુ\0"
	"બુધ\0"
	"બુધવાર\0"
	"મં\0"
	"મંગળ\0"
	"મંગળવાર\0"
	"માર્ચ\0"
	"મે\0"
	"રવિ\0"
	"રવિવાર\0"
	"શનિ\0"
	"શનિવાર\0"
	"શુ\0"
	"શુક્ર\0"
	"શુક્રવાર\0"
	"સપ્ટે\0"
	"સપ્ટેમ્બર\0"
	"સો\0"
	"સોમ\0"
	"સોમવાર\0"
	"அக்\0"
	"அக்டோபர்\0"
	"ஆக\0"
	"ஆகஸ்ட்\0"
	"ஏப்\0"
	"ஏப்ரல்\0"
	"சனி\0"
	"செ\0"
	"செப்\0"
	"செப்டம்பர்\0"
	"செவ்\0"
	"செவ்வாய்\0"
	"ஜன\0"
	"ஜனவரி\0"
	"ஜூன்\0"
	"ஜூலை\0"
	"ஞா\0"
	"ஞாயி\0"
	"ஞாயிறு\0"
	"டிச\0"
	"டிசம்பர்\0"
	"தி\0"
	"திங்\0"
	"திங்கள்\0"
	"நவ\0"
	"நவம்பர்\0"
	"பிப்\0"
	"பிப்ரவரி\0"
	"பு\0"
	"புத\0"
	"புதன்\0"
	"மார்\0"
	"மார்ச்\0"
	"மே\0"
	"வி\0"
	"வியா\0"
	"வியாழன்\0"
	"வெ\0"
	"வெள்\0"
	"வெள்ளி\0"
	"అక్టో\0"
	"అక్టోబర్\0"
	"ఆగ\0"
	"ఆగస్టు\0"
	"ఆది\0"
	"ఆదివారం\0"
	"ఏప్రి\0"
	"ఏప్రిల్\0"
	"గురు\0"
	"గురువారం\0"
	"జన\0"
	"జనవరి\0"
	"జులై\0"
	"జూన్\0"
	"డిసెం\0"
	"డిసెంబర్\0"
	"నవం\0"
	"నవంబర్\0"
	"ఫిబ్ర\0"
	"ఫిబ్రవరి\0"
	"బుధ\0"
	"బుధవారం\0"
	"మం\0"
	"మంగళ\0"
	"మంగళవారం\0"
	"మార్చి\0"
	"మే\0"
	"శని\0"
	"శనివారం\0"
	"శుక్ర\0"
	"శుక్రవారం\0"
	"సెప్టెం\0"
	"సెప్టెంబర్\0"
	"సోమ\0"
	"సోమవారం\0"
	"ก.ค\0"
	"ก.พ\0"
	"ก.ย\0"
	"กรกฎาคม\0"
	"กันยายน\0"
	"กุมภาพันธ์\0"
	"ก่อนเที่ยง\0"
	"ค.ศ.\0"
	"จันทร์\0"
	"ต.ค\0"
	"ตุลาคม\0"
	"ที่\0"
	"ธ.ค\0"
	"ธันวาคม\0"
	"น.\0"
	"นาฬิกา\0"
	"ปรับปรุง\0"
	"ปรับปรุงล่าสุด\0"
	"พ.ค\0"
	"พ.ย\0"
	"พ.ศ.\0"
	"พฤ\0"
	"พฤศจิกายน\0"
	"พฤษภาคม\0"
	"พฤหัส\0"
	"พุทธศักราช\0"
	"พุธ\0"
	"ม.ค\0"
	"มกราคม\0"
	"มิ.ย\0"
	"มิถุนายน\0"
	"มี.ค\0"
	"มีนาคม\0"
	"วันจันทร์\0"
	"วันที่\0"
	"วันที่เผยแพร่\0"
	"วันนี้\0"
	"วันพฤหัสบดี\0"
	"วันพุธ\0"
	"วันศุกร์\0"
	"วันอังคาร\0"
	"วันอาทิตย์\0"
	"วันเสาร์\0"
	"ศุกร์\0"
	"ส.ค\0"
	"สน\0"
	"สิงหาคม\0"
	"หน\0"
	"หลังเที่ยง\0"
	"อังคาร\0"
	"อัปเดต\0"
	"อัปเดตล่าสุด\0"
	"อัพเดต\0"
	"อา\0"
	"อาทิตย์\0"
	"เผยแพร่\0"
	"เผยแพร่เมื่อ\0"
	"เม.ย\0"
	"เมษายน\0"
	"เมื่อ\0"
	"เมื่อวาน\0"
	"เวลา\0"
	"เสาร์\0"
	"แก้ไขล่าสุด\0"
	"აგვ\0"
	"აგვისტო\0"
	"აპრ\0"
	"აპრილი\0"
	"გამოქვეყნდა\0"
	"გამოქვეყნებულია\0"
	"განახლდა\0"
	"დეკ\0"
	"დეკემბერი\0"
	"თებ\0"
	"თებერვალი\0"
	"იან\0"
	"იანვარი\0"
	"ივლ\0"
	"ივლისი\0"
	"ივნ\0"
	"ივნისი\0"
	"კვ\0"
	"კვი\0"
	"კვირა\0"
	"მაი\0"
	"მაისი\0"
	"მარ\0"
	"მარტი\0"
	"ნოე\0"
	"ნოემბერი\0"
	"ოთ\0"
	"ოთხ\0"
	"ოთხშაბათი\0"
	"ორ\0"
	"ორშ\0"
	"ორშაბათი\0"
	"ოქტ\0"
	"ოქტომბერი\0"
	"პარ\0"
	"პარასკევი\0"
	"პრ\0"
	"სამ\0"
	"სამშაბათი\0"
	"სექ\0"
	"სექტემბერი\0"
	"სმ\0"
	"შაბ\0"
	"შაბათი\0"
	"შბ\0"
	"ხთ\0"
	"ხუთ\0"
	"ხუთშაბათი\0"
	"កក្កដា\0"
	"កញ្ញា\0"
	"កុម្ភៈ\0"
	"ចន្ទ\0"
	"ច័ន្ទ\0"
	"តុលា\0"
	"ធ្នូ\0"
	"ពុ\0"
	"ពុធ\0"
	"ព្រ\0"
	"ព្រហ\0"
	"ព្រហស្បតិ៍\0"
	"មករា\0"
	"មិថុនា\0"
	"មីនា\0"
	"មេសា\0"
	"វិច្ឆិកា\0"
	"សីហា\0"
	"សុ\0"
	"សុក្រ\0"
	"សៅរ៍\0"
	"អង្គារ\0"
	"អា\0"
	"អាទិត្យ\0"
	"ឧសភា\0"
	"おととい\0"
	"アクセス日\0"
	"一昨日\0"
	"上午\0"
	"上架\0"
	"上稿時間\0"
	"下午\0"
	"中午\0"
	"中華民國\0"
	"今天\0"
	"今日\0"
	"令和\0"
	"作成\0"
	"作成日\0"
	"修改日期\0"
	"修改时间\0"
	"修改時間\0"
	"傍晚\0"
	"公元\0"
	"公開\0"
	"公開日\0"
	"公開日付\0"
	"公開日時\0"
	"凌晨\0"
	"出版日期\0"
	"出版時間\0"
	"分\0"
	"刊登日期\0"
	"初出\0"
	"初回公開日\0"
	"前天\0"
	"北京时间\0"
	"北京時間\0"
	"午前\0"
	"午後\0"
	"发布\0"
	"发布于\0"
	"发布日期\0"
	"发布时间\0"
	"发布時間\0"
	"发稿时间\0"
	"发表\0"
	"发表于\0"
	"发表时间\0"
	"号\0"
	"周一\0"
	"周三\0"
	"周二\0"
	"周五\0"
	"周六\0"
	"周四\0"
	"周天\0"
	"周日\0"
	"土\0"
	"土曜\0"
	"土曜日\0"
	"夜里\0"
	"大正\0"
	"平成\0"
	"年\0"
	"建立時間\0"
	"当地时间\0"
	"投稿\0"
	"投稿日\0"
	"投稿日時\0"
	"掲載\0"
	"掲載日\0"
	"掲載日時\0"
	"撰稿时间\0"
	"放送日\0"
	"日\0"
	"日付\0"
	"日曜\0"
	"日曜日\0"
	"日期\0"
	"日本時間\0"
	"日本標準時\0"
	"早上\0"
	"早晨\0"
	"时\0"
	"时间\0"
	"明治\0"
	"星期一\0"
	"星期三\0"
	"星期二\0"
	"星期五\0"
	"星期六\0"
	"星期四\0"
	"星期天\0"
	"星期日\0"
	"昨天\0"
	"昨日\0"
	"昭和\0"
	"時\0"
	"時間\0"
	"晚上\0"
	"晚間\0"
	"晚间\0"
	"更新\0"
	"更新于\0"
	"更新前\0"
	"更新於\0"
	"更新日\0"
	"更新日時\0"
	"更新日期\0"
	"更新时间\0"
	"更新時間\0"
	"最后修改\0"
	"最后更新\0"
	"最後更新\0"
	"最新更新\0"
	"最終更新\0"
	"最終更新日\0"
	"最終更新日時\0"
	"最近更新\0"
	"月\0"
	"月曜\0"
	"月曜日\0"
	"木\0"
	"木曜\0"
	"木曜日\0"
	"来源时间\0"
	"检索日期\0"
	"正午\0"
	"民国\0"
	"民國\0"
	"水\0"
	"水曜\0"
	"水曜日\0"
	"清晨\0"
	"火\0"
	"火曜\0"
	"火曜日\0"
	"点\0"
	"点钟\0"
	"現地時間\0"
	"當地時間\0"
	"発売日\0"
	"発行\0"
	"発行日\0"
	"発表\0"
	"登録日\0"
	"發佈\0"
	"發佈於\0"
	"發佈時間\0"
	"發布\0"
	"發布日期\0"
	"發布時間\0"
	"發表\0"
	"發表於\0"
	"礼拜一\0"
	"礼拜三\0"
	"礼拜二\0"
	"礼拜五\0"
	"礼拜六\0"
	"礼拜四\0"
	"礼拜天\0"
	"礼拜日\0"
	"禮拜一\0"
	"禮拜三\0"
	"禮拜二\0"
	"禮拜五\0"
	"禮拜六\0"
	"禮拜四\0"
	"禮拜天\0"
	"禮拜日\0"
	"秒\0"
	"編集日\0"
	"號\0"
	"西元\0"
	"西暦\0"
	"访问日期\0"
	"週一\0"
	"週三\0"
	"週二\0"
	"週五\0"
	"週六\0"
	"週四\0"
	"週日\0"
	"配信\0"
	"配信日時\0"
	"金\0"
	"金曜\0"
	"金曜日\0"
	"閲覧日\0"
	"頃\0"
	"首发\0"
	"點\0"
	"點鐘\0"
	"갱신\0"
	"게시\0"
	"게시일\0"
	"그저께\0"
	"금\0"
	"금요일\0"
	"기사등록\0"
	"기사수정\0"
	"기사입력\0"
	"기사입력시간\0"
	"기사작성\0"
	"날짜\0"
	"년\0"
	"단기\0"
	"등록\0"
	"등록시간\0"
	"등록일\0"
	"마지막 업데이트\0"
	"목\0"
	"목요일\0"
	"발행\0"
	"발행일\0"
	"밤\0"
	"변경\0"
	"보도\0"
	"분\0"
	"새벽\0"
	"서기\0"
	"송고\0"
	"송고시간\0"
	"수\0"
	"수요일\0"
	"수정\0"
	"수정시간\0"
	"수정일\0"
	"승인\0"
	"시\0"
	"아침\0"
	"어제\0"
	"업데이트\0"
	"오늘\0"
	"오전\0"
	"오후\0"
	"월\0"
	"월요일\0"
	"일\0"
	"일요일\0"
	"입력\0"
	"입력시간\0"
	"입력일\0"
	"자정\0"
	"작성\0"
	"작성일\0"
	"작성일자\0"
	"저녁\0"
	"정오\0"
	"초\0"
	"최종 수정\0"
	"최종수정\0"
	"최종업데이트\0"
	"최초 입력\0"
	"최초입력\0"
	"토\0"
	"토요일\0"
	"화\0"
	"화요일\0"
;

static const pcut_phrase pcut_date_words_rows[] = {
	{0, PCUT_WORD_NOISE << 8 | 0, 0},
	{8, PCUT_WORD_NOISE << 8 | 0, 0},
	{23, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{27, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{33, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{37, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{41, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{49, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{53, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{56, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{59, PCUT_WORD_CLOCK << 8 | 0, 0},
	{61, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{61, PCUT_WORD_CLOCK << 8 | 0, 0},
	{61, PCUT_WORD_NOISE << 8 | 0, 0},
	{63, PCUT_WORD_CLOCK << 8 | 0, 0},
	{68, PCUT_WORD_CLOCK << 8 | 0, 0},
	{73, PCUT_WORD_CLOCK << 8 | 0, 0},
	{79, PCUT_WORD_CLOCK << 8 | 0, 0},
	{85, PCUT_WORD_HALF << 8 | 0, 0},
	{88, PCUT_WORD_HALF << 8 | 0, 0},
	{94, PCUT_WORD_ERA << 8 | 0, 5000},
	{99, PCUT_WORD_HALF << 8 | 0, 0},
	{103, PCUT_WORD_HALF << 8 | 0, 0},
	{108, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{118, PCUT_WORD_MONTH << 8 | 12, 0},
	{122, PCUT_WORD_MONTH << 8 | 12, 0},
	{130, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{140, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{153, PCUT_WORD_MONTH << 8 | 4, 0},
	{157, PCUT_WORD_MONTH << 8 | 4, 0},
	{164, PCUT_WORD_MONTH << 8 | 4, 0},
	{170, PCUT_WORD_MONTH << 8 | 8, 0},
	{174, PCUT_WORD_MONTH << 8 | 8, 0},
	{182, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{191, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{200, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{212, PCUT_WORD_ZONE << 8 | 0, 1630},
	{217, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{229, PCUT_WORD_ZONE << 8 | 0, 1570},
	{234, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{244, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{257, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{271, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{283, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{298, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{310, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{328, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{343, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{358, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{369, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{383, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{397, PCUT_WORD_ERA << 8 | 0, 5000},
	{400, PCUT_WORD_ZONE << 8 | 0, 820},
	{404, PCUT_WORD_ZONE << 8 | 0, 1660},
	{409, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{417, PCUT_WORD_ZONE << 8 | 0, 1600},
	{422, PCUT_WORD_MONTH << 8 | 8, 0},
	{422, PCUT_WORD_CLOCK << 8 | 0, 0},
	{425, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{439, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{453, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{464, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{480, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{494, PCUT_WORD_MONTH << 8 | 8, 0},
	{498, PCUT_WORD_MONTH << 8 | 8, 0},
	{504, PCUT_WORD_MONTH << 8 | 8, 0},
	{511, PCUT_WORD_MONTH << 8 | 8, 0},
	{518, PCUT_WORD_MONTH << 8 | 8, 0},
	{522, PCUT_WORD_MONTH << 8 | 8, 0},
	{528, PCUT_WORD_MONTH << 8 | 8, 0},
	{536, PCUT_WORD_MONTH << 8 | 8, 0},
	{544, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{547, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{552, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{556, PCUT_WORD_DAY << 8 | 1, 0},
	{561, PCUT_WORD_MONTH << 8 | 4, 0},
	{565, PCUT_WORD_MONTH << 8 | 4, 0},
	{573, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{582, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{588, PCUT_WORD_ZONE << 8 | 0, 520},
	{593, PCUT_WORD_ZONE << 8 | 0, 460},
	{598, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{611, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{627, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{642, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{663, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{675, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{688, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{702, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{716, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{730, PCUT_WORD_NOISE << 8 | 0, 0},
	{730, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{733, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{742, PCUT_WORD_CLOCK << 8 | 0, 0},
	{747, PCUT_WORD_CLOCK << 8 | 0, 0},
	{754, PCUT_WORD_CLOCK << 8 | 0, 0},
	{763, PCUT_WORD_CLOCK << 8 | 0, 0},
	{773, PCUT_WORD_HALF << 8 | 0, 0},
	{773, PCUT_WORD_NOISE << 8 | 0, 0},
	{773, PCUT_WORD_CLOCK << 8 | 0, 0},
	{776, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{779, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{786, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{792, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{796, PCUT_WORD_DAY << 8 | 2, 0},
	{805, PCUT_WORD_DAY << 8 | 2, 0},
	{815, PCUT_WORD_DAY << 8 | 2, 0},
	{829, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{841, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{844, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{850, PCUT_WORD_MONTH << 8 | 8, 0},
	{854, PCUT_WORD_MONTH << 8 | 8, 0},
	{859, PCUT_WORD_HALF << 8 | 0, 0},
	{863, PCUT_WORD_MONTH << 8 | 4, 0},
	{867, PCUT_WORD_MONTH << 8 | 4, 0},
	{875, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{884, PCUT_WORD_MONTH << 8 | 4, 0},
	{888, PCUT_WORD_MONTH << 8 | 4, 0},
	{894, PCUT_WORD_MONTH << 8 | 4, 0},
	{900, PCUT_WORD_MONTH << 8 | 4, 0},
	{907, PCUT_WORD_MONTH << 8 | 4, 0},
	{914, PCUT_WORD_MONTH << 8 | 4, 0},
	{921, PCUT_WORD_MONTH << 8 | 4, 0},
	{929, PCUT_WORD_MONTH << 8 | 4, 0},
	{937, PCUT_WORD_MONTH << 8 | 4, 0},
	{944, PCUT_WORD_MONTH << 8 | 4, 0},
	{951, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{951, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{954, PCUT_WORD_MONTH << 8 | 12, 0},
	{958, PCUT_WORD_MONTH << 8 | 12, 0},
	{965, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{974, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{986, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{998, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1016, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1034, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1047, PCUT_WORD_CLOCK << 8 | 0, 0},
	{1050, PCUT_WORD_CST << 8 | 0, 0},
	{1054, PCUT_WORD_DAY << 8 | 0, 0},
	{1061, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{1071, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1082, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{1093, PCUT_WORD_CLOCK << 8 | 0, 0},
	{1096, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1108, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1118, PCUT_WORD_HALF << 8 | 0, 0},
	{1122, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1133, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1145, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1159, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1170, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1184, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1198, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1212, PCUT_WORD_MONTH << 8 | 8, 0},
	{1216, PCUT_WORD_MONTH << 8 | 8, 0},
	{1223, PCUT_WORD_MONTH << 8 | 8, 0},
	{1231, PCUT_WORD_MONTH << 8 | 8, 0},
	{1239, PCUT_WORD_MONTH << 8 | 8, 0},
	{1247, PCUT_WORD_MONTH << 8 | 8, 0},
	{1255, PCUT_WORD_MONTH << 8 | 8, 0},
	{1264, PCUT_WORD_MONTH << 8 | 8, 0},
	{1274, PCUT_WORD_DAY << 8 | 0, 0},
	{1286, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1296, PCUT_WORD_DAY << 8 | 2, 0},
	{1307, PCUT_WORD_MONTH << 8 | 8, 0},
	{1311, PCUT_WORD_MONTH << 8 | 8, 0},
	{1318, PCUT_WORD_MONTH << 8 | 8, 0},
	{1322, PCUT_WORD_MONTH << 8 | 8, 0},
	{1329, PCUT_WORD_MONTH << 8 | 4, 0},
	{1333, PCUT_WORD_MONTH << 8 | 4, 0},
	{1339, PCUT_WORD_DAY << 8 | 0, 0},
	{1344, PCUT_WORD_ZONE << 8 | 0, 1480},
	{1344, PCUT_WORD_MONTH << 8 | 8, 0},
	{1349, PCUT_WORD_DAY << 8 | 1, 0},
	{1354, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1357, PCUT_WORD_MONTH << 8 | 11, 0},
	{1361, PCUT_WORD_MONTH << 8 | 11, 0},
	{1368, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1378, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1387, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{1391, PCUT_WORD_MONTH << 8 | 4, 0},
	{1395, PCUT_WORD_MONTH << 8 | 4, 0},
	{1404, PCUT_WORD_MONTH << 8 | 4, 0},
	{1414, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{1420, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{1434, PCUT_WORD_MONTH << 8 | 5, 0},
	{1439, PCUT_WORD_MONTH << 8 | 5, 0},
	{1449, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1463, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1474, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1488, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1493, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1504, PCUT_WORD_MONTH << 8 | 6, 0},
	{1509, PCUT_WORD_MONTH << 8 | 6, 0},
	{1518, PCUT_WORD_MONTH << 8 | 6, 0},
	{1527, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{1531, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{1540, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1547, PCUT_WORD_MONTH << 8 | 3, 0},
	{1551, PCUT_WORD_MONTH << 8 | 3, 0},
	{1558, PCUT_WORD_MONTH << 8 | 3, 0},
	{1565, PCUT_WORD_ZONE << 8 | 0, 1060},
	{1585, PCUT_WORD_ZONE << 8 | 0, 820},
	{1589, PCUT_WORD_ZONE << 8 | 0, 1060},
	{1593, PCUT_WORD_DAY << 8 | 0, 0},
	{1599, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1608, PCUT_WORD_WEEKDAY << 8 | 10, 0},
	{1612, PCUT_WORD_CLOCK << 8 | 0, 0},
	{1612, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1615, PCUT_WORD_CLOCK << 8 | 0, 0},
	{1619, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1628, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1646, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1663, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1676, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1680, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1689, PCUT_WORD_ZONE << 8 | 0, 700},
	{1693, PCUT_WORD_ERA << 8 | 0, 5000},
	{1693, PCUT_WORD_WEEKDAY << 8 | 12, 0},
	{1696, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1701, PCUT_WORD_ZONE << 8 | 0, 700},
	{1723, PCUT_WORD_ZONE << 8 | 0, 1120},
	{1752, PCUT_WORD_ZONE << 8 | 0, 1060},
	{1774, PCUT_WORD_ZONE << 8 | 0, 640},
	{1796, PCUT_WORD_US_ZONE << 8 | 0, 640},
	{1809, PCUT_WORD_MONTH << 8 | 6, 0},
	{1816, PCUT_WORD_MONTH << 8 | 7, 0},
	{1825, PCUT_WORD_MONTH << 8 | 7, 0},
	{1834, PCUT_WORD_MONTH << 8 | 6, 0},
	{1841, PCUT_WORD_ZONE << 8 | 0, 1120},
	{1846, PCUT_WORD_ZONE << 8 | 0, 1060},
	{1846, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1850, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1858, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1866, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1878, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1887, PCUT_WORD_HALF << 8 | 1, 0},
	{1890, PCUT_WORD_HALF << 8 | 1, 0},
	{1896, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{1905, PCUT_WORD_MONTH << 8 | 2, 0},
	{1909, PCUT_WORD_MONTH << 8 | 2, 0},
	{1915, PCUT_WORD_MONTH << 8 | 2, 0},
	{1924, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1932, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1943, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{1947, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{1950, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1964, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1978, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1990, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2006, PCUT_WORD_ZONE << 8 | 0, 1000},
	{2033, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2040, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2050, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2058, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2066, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2076, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2079, PCUT_WORD_CST << 8 | 1, 0},
	{2083, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2093, PCUT_WORD_US_ZONE << 8 | 0, 640},
	{2093, PCUT_WORD_WEEKDAY << 8 | 40, 0},
	{2096, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2104, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{2107, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{2111, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{2116, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{2126, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{2132, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2145, PCUT_WORD_MONTH << 8 | 7, 0},
	{2149, PCUT_WORD_MONTH << 8 | 6, 0},
	{2153, PCUT_WORD_MONTH << 8 | 6, 0},
	{2157, PCUT_WORD_MONTH << 8 | 6, 0},
	{2165, PCUT_WORD_MONTH << 8 | 6, 0},
	{2174, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2178, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2187, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{2199, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{2218, PCUT_WORD_NOISE << 8 | 0, 0},
	{2220, PCUT_WORD_NOISE << 8 | 0, 0},
	{2223, PCUT_WORD_MONTH << 8 | 4, 0},
	{2229, PCUT_WORD_MONTH << 8 | 4, 0},
	{2237, PCUT_WORD_MONTH << 8 | 8, 0},
	{2242, PCUT_WORD_MONTH << 8 | 8, 0},
	{2250, PCUT_WORD_MONTH << 8 | 10, 0},
	{2256, PCUT_WORD_MONTH << 8 | 10, 0},
	{2266, PCUT_WORD_NOISE << 8 | 0, 0},
	{2269, PCUT_WORD_NOISE << 8 | 0, 0},
	{2272, PCUT_WORD_HALF << 8 | 0, 0},
	{2281, PCUT_WORD_HALF << 8 | 1, 0},
	{2290, PCUT_WORD_HALF << 8 | 1, 0},
	{2299, PCUT_WORD_DAY << 8 | 0, 0},
	{2305, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2310, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2319, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2329, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2351, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2356, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2375, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2393, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2412, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2432, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2451, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2470, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2492, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2505, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2518, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2535, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2554, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2570, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2586, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2602, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2607, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2627, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2644, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2664, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2678, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2692, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2706, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2726, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2738, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2753, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2764, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2777, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2793, PCUT_WORD_NOISE << 8 | 0, 0},
	{2799, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2804, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2810, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2823, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2836, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2850, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2867, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{2870, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{2870, PCUT_WORD_NOISE << 8 | 0, 0},
	{2870, PCUT_WORD_WEEKDAY << 8 | 10, 0},
	{2873, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{2885, PCUT_WORD_MONTH << 8 | 12, 0},
	{2892, PCUT_WORD_MONTH << 8 | 12, 0},
	{2904, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{2917, PCUT_WORD_MONTH << 8 | 2, 0},
	{2925, PCUT_WORD_MONTH << 8 | 2, 0},
	{2935, PCUT_WORD_MONTH << 8 | 1, 0},
	{2942, PCUT_WORD_MONTH << 8 | 1, 0},
	{2951, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{2961, PCUT_WORD_MONTH << 8 | 7, 0},
	{2968, PCUT_WORD_MONTH << 8 | 7, 0},
	{2978, PCUT_WORD_MONTH << 8 | 6, 0},
	{2986, PCUT_WORD_NOISE << 8 | 0, 0},
	{2992, PCUT_WORD_HALF << 8 | 1, 0},
	{3008, PCUT_WORD_HALF << 8 | 0, 0},
	{3024, PCUT_WORD_HALF << 8 | 0, 0},
	{3037, PCUT_WORD_HALF << 8 | 1, 0},
	{3049, PCUT_WORD_HALF << 8 | 1, 0},
	{3061, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{3070, PCUT_WORD_MONTH << 8 | 5, 0},
	{3078, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3087, PCUT_WORD_MONTH << 8 | 3, 0},
	{3095, PCUT_WORD_MONTH << 8 | 11, 0},
	{3102, PCUT_WORD_MONTH << 8 | 11, 0},
	{3114, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{3126, PCUT_WORD_MONTH << 8 | 9, 0},
	{3133, PCUT_WORD_MONTH << 8 | 9, 0},
	{3145, PCUT_WORD_HALF << 8 | 0, 0},
	{3149, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{3158, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3163, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3173, PCUT_WORD_MONTH << 8 | 12, 0},
	{3177, PCUT_WORD_MONTH << 8 | 12, 0},
	{3183, PCUT_WORD_MONTH << 8 | 12, 0},
	{3192, PCUT_WORD_MONTH << 8 | 12, 0},
	{3201, PCUT_WORD_MONTH << 8 | 12, 0},
	{3210, PCUT_WORD_MONTH << 8 | 12, 0},
	{3219, PCUT_WORD_MONTH << 8 | 12, 0},
	{3229, PCUT_WORD_MONTH << 8 | 12, 0},
	{3239, PCUT_WORD_MONTH << 8 | 12, 0},
	{3248, PCUT_WORD_MONTH << 8 | 10, 0},
	{3265, PCUT_WORD_MONTH << 8 | 12, 0},
	{3269, PCUT_WORD_MONTH << 8 | 12, 0},
	{3276, PCUT_WORD_NOISE << 8 | 0, 0},
	{3280, PCUT_WORD_HALF << 8 | 0, 0},
	{3292, PCUT_WORD_HALF << 8 | 1, 0},
	{3307, PCUT_WORD_NOISE << 8 | 0, 0},
	{3311, PCUT_WORD_NOISE << 8 | 0, 0},
	{3311, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3315, PCUT_WORD_NOISE << 8 | 0, 0},
	{3320, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3330, PCUT_WORD_NOISE << 8 | 0, 0},
	{3334, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3355, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3379, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3401, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3426, PCUT_WORD_NOISE << 8 | 0, 0},
	{3426, PCUT_WORD_MONTH << 8 | 12, 0},
	{3430, PCUT_WORD_MONTH << 8 | 12, 0},
	{3438, PCUT_WORD_MONTH << 8 | 12, 0},
	{3447, PCUT_WORD_MONTH << 8 | 12, 0},
	{3456, PCUT_WORD_MONTH << 8 | 12, 0},
	{3461, PCUT_WORD_MONTH << 8 | 12, 0},
	{3471, PCUT_WORD_MONTH << 8 | 12, 0},
	{3475, PCUT_WORD_MONTH << 8 | 12, 0},
	{3484, PCUT_WORD_MONTH << 8 | 12, 0},
	{3493, PCUT_WORD_MONTH << 8 | 10, 0},
	{3499, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3502, PCUT_WORD_MONTH << 8 | 12, 0},
	{3506, PCUT_WORD_MONTH << 8 | 12, 0},
	{3514, PCUT_WORD_WEEKDAY << 8 | 66, 0},
	{3517, PCUT_WORD_HALF << 8 | 1, 0},
	{3525, PCUT_WORD_NOISE << 8 | 0, 0},
	{3529, PCUT_WORD_MONTH << 8 | 12, 0},
	{3533, PCUT_WORD_MONTH << 8 | 12, 0},
	{3540, PCUT_WORD_MONTH << 8 | 12, 0},
	{3549, PCUT_WORD_MONTH << 8 | 12, 0},
	{3559, PCUT_WORD_NOISE << 8 | 0, 0},
	{3559, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3563, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3572, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3583, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3590, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3603, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{3611, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3615, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3624, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3632, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3640, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{3649, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3656, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3664, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3677, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3688, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3698, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3713, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3733, PCUT_WORD_MONTH << 8 | 12, 0},
	{3737, PCUT_WORD_MONTH << 8 | 12, 0},
	{3746, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3756, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{3765, PCUT_WORD_MONTH << 8 | 12, 0},
	{3775, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3787, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3804, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3813, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{3823, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3836, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3839, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{3842, PCUT_WORD_NOISE << 8 | 0, 0},
	{3846, PCUT_WORD_NOISE << 8 | 0, 0},
	{3850, PCUT_WORD_DAY << 8 | 0, 0},
	{3855, PCUT_WORD_NOISE << 8 | 0, 0},
	{3860, PCUT_WORD_NOISE << 8 | 0, 0},
	{3860, PCUT_WORD_WEEKDAY << 8 | 72, 0},
	{3863, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3870, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3877, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3881, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3890, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3895, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3903, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3907, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3917, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3928, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3940, PCUT_WORD_HALF << 8 | 0, 0},
	{3944, PCUT_WORD_HALF << 8 | 0, 0},
	{3949, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{3960, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{3974, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{3977, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3980, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3983, PCUT_WORD_HALF << 8 | 0, 0},
	{3992, PCUT_WORD_HALF << 8 | 1, 0},
	{4000, PCUT_WORD_HALF << 8 | 1, 0},
	{4004, PCUT_WORD_MONTH << 8 | 4, 0},
	{4008, PCUT_WORD_MONTH << 8 | 4, 0},
	{4014, PCUT_WORD_MONTH << 8 | 4, 0},
	{4020, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4024, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4028, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4037, PCUT_WORD_DAY << 8 | 1, 0},
	{4041, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4052, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4055, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4067, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4076, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{4086, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{4098, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{4111, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{4123, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4132, PCUT_WORD_DAY << 8 | 0, 0},
	{4137, PCUT_WORD_DAY << 8 | 0, 0},
	{4145, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4158, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4171, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4171, PCUT_WORD_NOISE << 8 | 0, 0},
	{4173, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4180, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4188, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{4195, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{4203, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{4213, PCUT_WORD_HALF << 8 | 0, 0},
	{4225, PCUT_WORD_HALF << 8 | 1, 0},
	{4236, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4245, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{4254, PCUT_WORD_HALF << 8 | 1, 0},
	{4259, PCUT_WORD_HALF << 8 | 1, 0},
	{4264, PCUT_WORD_MONTH << 8 | 1, 0},
	{4268, PCUT_WORD_MONTH << 8 | 1, 0},
	{4275, PCUT_WORD_US_ZONE << 8 | 0, 700},
	{4283, PCUT_WORD_ZONE << 8 | 0, 760},
	{4305, PCUT_WORD_ZONE << 8 | 0, 700},
	{4327, PCUT_WORD_US_ZONE << 8 | 0, 700},
	{4340, PCUT_WORD_MONTH << 8 | 4, 0},
	{4344, PCUT_WORD_MONTH << 8 | 4, 0},
	{4351, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4358, PCUT_WORD_ZONE << 8 | 0, 760},
	{4362, PCUT_WORD_DAY << 8 | 2, 0},
	{4374, PCUT_WORD_ZONE << 8 | 0, 1180},
	{4379, PCUT_WORD_ZONE << 8 | 0, 1120},
	{4383, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4394, PCUT_WORD_DAY << 8 | 1, 0},
	{4399, PCUT_WORD_DAY << 8 | 1, 0},
	{4405, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4420, PCUT_WORD_MONTH << 8 | 6, 0},
	{4424, PCUT_WORD_MONTH << 8 | 6, 0},
	{4431, PCUT_WORD_MONTH << 8 | 10, 0},
	{4435, PCUT_WORD_MONTH << 8 | 10, 0},
	{4440, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4448, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4463, PCUT_WORD_NOISE << 8 | 0, 0},
	{4466, PCUT_WORD_MONTH << 8 | 8, 0},
	{4470, PCUT_WORD_MONTH << 8 | 8, 0},
	{4477, PCUT_WORD_MONTH << 8 | 8, 0},
	{4486, PCUT_WORD_HALF << 8 | 1, 0},
	{4486, PCUT_WORD_NOISE << 8 | 0, 0},
	{4489, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4497, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4513, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4517, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4528, PCUT_WORD_NOISE << 8 | 0, 0},
	{4531, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4538, PCUT_WORD_MONTH << 8 | 1, 0},
	{4542, PCUT_WORD_MONTH << 8 | 1, 0},
	{4548, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4552, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4555, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4559, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4563, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4577, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4595, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4606, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4620, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4629, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4641, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4665, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{4675, PCUT_WORD_ZONE << 8 | 0, 700},
	{4679, PCUT_WORD_US_ZONE << 8 | 0, 700},
	{4682, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4693, PCUT_WORD_NOISE << 8 | 0, 0},
	{4697, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4705, PCUT_WORD_MONTH << 8 | 9, 0},
	{4709, PCUT_WORD_MONTH << 8 | 9, 0},
	{4715, PCUT_WORD_HALF << 8 | 0, 0},
	{4720, PCUT_WORD_HALF << 8 | 0, 0},
	{4725, PCUT_WORD_MONTH << 8 | 2, 0},
	{4731, PCUT_WORD_MONTH << 8 | 2, 0},
	{4739, PCUT_WORD_MONTH << 8 | 2, 0},
	{4743, PCUT_WORD_MONTH << 8 | 2, 0},
	{4749, PCUT_WORD_MONTH << 8 | 2, 0},
	{4758, PCUT_WORD_MONTH << 8 | 2, 0},
	{4764, PCUT_WORD_MONTH << 8 | 2, 0},
	{4769, PCUT_WORD_MONTH << 8 | 2, 0},
	{4778, PCUT_WORD_MONTH << 8 | 2, 0},
	{4785, PCUT_WORD_MONTH << 8 | 2, 0},
	{4793, PCUT_WORD_MONTH << 8 | 2, 0},
	{4799, PCUT_WORD_MONTH << 8 | 2, 0},
	{4807, PCUT_WORD_MONTH << 8 | 2, 0},
	{4816, PCUT_WORD_MONTH << 8 | 2, 0},
	{4825, PCUT_WORD_MONTH << 8 | 2, 0},
	{4835, PCUT_WORD_MONTH << 8 | 2, 0},
	{4845, PCUT_WORD_MONTH << 8 | 2, 0},
	{4854, PCUT_WORD_MONTH << 8 | 2, 0},
	{4863, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4869, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4892, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4913, PCUT_WORD_MONTH << 8 | 2, 0},
	{4917, PCUT_WORD_MONTH << 8 | 2, 0},
	{4927, PCUT_WORD_MONTH << 8 | 2, 0},
	{4932, PCUT_WORD_MONTH << 8 | 2, 0},
	{4939, PCUT_WORD_MONTH << 8 | 2, 0},
	{4947, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4950, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4956, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4960, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4972, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4985, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5001, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5020, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5039, PCUT_WORD_HALF << 8 | 0, 0},
	{5042, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5045, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5049, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5060, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5063, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5067, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5074, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5082, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5090, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5094, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5101, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5114, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5124, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5134, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5137, PCUT_WORD_NOISE << 8 | 0, 0},
	{5142, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5151, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5163, PCUT_WORD_MONTH << 8 | 5, 0},
	{5167, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5173, PCUT_WORD_MONTH << 8 | 5, 0},
	{5180, PCUT_WORD_MONTH << 8 | 5, 0},
	{5188, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5199, PCUT_WORD_MONTH << 8 | 1, 0},
	{5203, PCUT_WORD_MONTH << 8 | 1, 0},
	{5209, PCUT_WORD_MONTH << 8 | 1, 0},
	{5214, PCUT_WORD_MONTH << 8 | 1, 0},
	{5222, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5232, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5245, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5255, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5267, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5280, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5296, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5308, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{5323, PCUT_WORD_DAY << 8 | 1, 0},
	{5331, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5341, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5354, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{5359, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5359, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5359, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5363, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5371, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5377, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5390, PCUT_WORD_DAY << 8 | 1, 0},
	{5399, PCUT_WORD_MONTH << 8 | 6, 0},
	{5403, PCUT_WORD_MONTH << 8 | 6, 0},
	{5410, PCUT_WORD_ZONE << 8 | 0, 1000},
	{5414, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5414, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5414, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5419, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5425, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5433, PCUT_WORD_MONTH << 8 | 7, 0},
	{5437, PCUT_WORD_MONTH << 8 | 7, 0},
	{5443, PCUT_WORD_MONTH << 8 | 7, 0},
	{5454, PCUT_WORD_ZONE << 8 | 0, 1000},
	{5474, PCUT_WORD_MONTH << 8 | 12, 0},
	{5478, PCUT_WORD_MONTH << 8 | 12, 0},
	{5486, PCUT_WORD_MONTH << 8 | 12, 0},
	{5495, PCUT_WORD_MONTH << 8 | 12, 0},
	{5501, PCUT_WORD_MONTH << 8 | 12, 0},
	{5509, PCUT_WORD_MONTH << 8 | 12, 0},
	{5518, PCUT_WORD_ZONE << 8 | 0, 1240},
	{5522, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5533, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5551, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5563, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5575, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5594, PCUT_WORD_MONTH << 8 | 8, 0},
	{5599, PCUT_WORD_MONTH << 8 | 8, 0},
	{5605, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5608, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5612, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5617, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5617, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5619, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5631, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5644, PCUT_WORD_DAY << 8 | 0, 0},
	{5653, PCUT_WORD_MONTH << 8 | 6, 0},
	{5657, PCUT_WORD_MONTH << 8 | 6, 0},
	{5665, PCUT_WORD_ZONE << 8 | 0, 1120},
	{5669, PCUT_WORD_MONTH << 8 | 7, 0},
	{5675, PCUT_WORD_MONTH << 8 | 7, 0},
	{5684, PCUT_WORD_MONTH << 8 | 7, 0},
	{5695, PCUT_WORD_MONTH << 8 | 2, 0},
	{5701, PCUT_WORD_MONTH << 8 | 2, 0},
	{5710, PCUT_WORD_MONTH << 8 | 2, 0},
	{5721, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{5725, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{5731, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5731, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5737, PCUT_WORD_NOISE << 8 | 0, 0},
	{5752, PCUT_WORD_NOISE << 8 | 0, 0},
	{5765, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5765, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5772, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5780, PCUT_WORD_DAY << 8 | 0, 0},
	{5786, PCUT_WORD_DAY << 8 | 1, 0},
	{5791, PCUT_WORD_ZONE << 8 | 0, 1480},
	{5795, PCUT_WORD_ZONE << 8 | 0, 1060},
	{5800, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5803, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5807, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5812, PCUT_WORD_DAY << 8 | 0, 0},
	{5817, PCUT_WORD_DAY << 8 | 0, 0},
	{5825, PCUT_WORD_DAY << 8 | 1, 0},
	{5833, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5833, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5838, PCUT_WORD_ZONE << 8 | 0, 820},
	{5855, PCUT_WORD_NOISE << 8 | 0, 0},
	{5866, PCUT_WORD_NOISE << 8 | 0, 0},
	{5882, PCUT_WORD_NOISE << 8 | 0, 0},
	{5907, PCUT_WORD_ZONE << 8 | 0, 820},
	{5927, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5927, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5933, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5937, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5946, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5952, PCUT_WORD_DAY << 8 | 0, 0},
	{5956, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5956, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5959, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5959, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5963, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5968, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5968, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5971, PCUT_WORD_ZONE << 8 | 0, 400},
	{5975, PCUT_WORD_MONTH << 8 | 4, 0},
	{5981, PCUT_WORD_MONTH << 8 | 4, 0},
	{5990, PCUT_WORD_MONTH << 8 | 4, 0},
	{6001, PCUT_WORD_MONTH << 8 | 7, 0},
	{6005, PCUT_WORD_MONTH << 8 | 7, 0},
	{6011, PCUT_WORD_MONTH << 8 | 6, 0},
	{6015, PCUT_WORD_MONTH << 8 | 6, 0},
	{6021, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6025, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6033, PCUT_WORD_MONTH << 8 | 10, 0},
	{6037, PCUT_WORD_MONTH << 8 | 10, 0},
	{6044, PCUT_WORD_NOISE << 8 | 0, 0},
	{6046, PCUT_WORD_DAY << 8 | 0, 0},
	{6052, PCUT_WORD_DAY << 8 | 2, 0},
	{6061, PCUT_WORD_DAY << 8 | 1, 0},
	{6067, PCUT_WORD_HALF << 8 | 1, 0},
	{6072, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6075, PCUT_WORD_MONTH << 8 | 1, 0},
	{6079, PCUT_WORD_MONTH << 8 | 1, 0},
	{6088, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6092, PCUT_WORD_ZONE << 8 | 0, 1420},
	{6096, PCUT_WORD_DAY << 8 | 0, 0},
	{6101, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{6106, PCUT_WORD_DAY << 8 | 1, 0},
	{6111, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{6114, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{6122, PCUT_WORD_DAY << 8 | 1, 0},
	{6127, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6134, PCUT_WORD_NOISE << 8 | 0, 0},
	{6137, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6147, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6153, PCUT_WORD_NOISE << 8 | 0, 0},
	{6156, PCUT_WORD_NOISE << 8 | 0, 0},
	{6159, PCUT_WORD_NOISE << 8 | 0, 0},
	{6167, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6179, PCUT_WORD_MONTH << 8 | 1, 0},
	{6183, PCUT_WORD_MONTH << 8 | 1, 0},
	{6190, PCUT_WORD_HALF << 8 | 1, 0},
	{6194, PCUT_WORD_MONTH << 8 | 9, 0},
	{6198, PCUT_WORD_MONTH << 8 | 9, 0},
	{6205, PCUT_WORD_ZONE << 8 | 0, 1270},
	{6210, PCUT_WORD_ZONE << 8 | 0, 1210},
	{6215, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6218, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6222, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6228, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6235, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6245, PCUT_WORD_CST << 8 | 0, 0},
	{6249, PCUT_WORD_MONTH << 8 | 7, 0},
	{6254, PCUT_WORD_MONTH << 8 | 7, 0},
	{6258, PCUT_WORD_MONTH << 8 | 7, 0},
	{6264, PCUT_WORD_MONTH << 8 | 6, 0},
	{6268, PCUT_WORD_MONTH << 8 | 6, 0},
	{6274, PCUT_WORD_MONTH << 8 | 7, 0},
	{6278, PCUT_WORD_MONTH << 8 | 6, 0},
	{6282, PCUT_WORD_MONTH << 8 | 7, 0},
	{6287, PCUT_WORD_MONTH << 8 | 6, 0},
	{6292, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6302, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6314, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6317, PCUT_WORD_MONTH << 8 | 1, 0},
	{6322, PCUT_WORD_MONTH << 8 | 1, 0},
	{6330, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6334, PCUT_WORD_MONTH << 8 | 1, 0},
	{6338, PCUT_WORD_MONTH << 8 | 1, 0},
	{6344, PCUT_WORD_MONTH << 8 | 1, 0},
	{6352, PCUT_WORD_MONTH << 8 | 1, 0},
	{6359, PCUT_WORD_MONTH << 8 | 1, 0},
	{6364, PCUT_WORD_MONTH << 8 | 1, 0},
	{6371, PCUT_WORD_MONTH << 8 | 1, 0},
	{6379, PCUT_WORD_MONTH << 8 | 1, 0},
	{6387, PCUT_WORD_MONTH << 8 | 1, 0},
	{6396, PCUT_WORD_MONTH << 8 | 1, 0},
	{6404, PCUT_WORD_MONTH << 8 | 1, 0},
	{6412, PCUT_WORD_MONTH << 8 | 1, 0},
	{6417, PCUT_WORD_MONTH << 8 | 1, 0},
	{6426, PCUT_WORD_MONTH << 8 | 1, 0},
	{6434, PCUT_WORD_ZONE << 8 | 0, 1540},
	{6454, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6460, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6460, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6463, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6467, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6473, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6477, PCUT_WORD_MONTH << 8 | 12, 0},
	{6483, PCUT_WORD_MONTH << 8 | 12, 0},
	{6492, PCUT_WORD_MONTH << 8 | 12, 0},
	{6503, PCUT_WORD_ZONE << 8 | 0, 1540},
	{6507, PCUT_WORD_WEEKDAY << 8 | 24, 0},
	{6510, PCUT_WORD_DAY << 8 | 1, 0},
	{6515, PCUT_WORD_DAY << 8 | 1, 0},
	{6521, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6525, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6532, PCUT_WORD_MONTH << 8 | 7, 0},
	{6537, PCUT_WORD_MONTH << 8 | 7, 0},
	{6543, PCUT_WORD_MONTH << 8 | 7, 0},
	{6551, PCUT_WORD_MONTH << 8 | 6, 0},
	{6556, PCUT_WORD_MONTH << 8 | 7, 0},
	{6560, PCUT_WORD_MONTH << 8 | 7, 0},
	{6565, PCUT_WORD_MONTH << 8 | 7, 0},
	{6571, PCUT_WORD_MONTH << 8 | 7, 0},
	{6577, PCUT_WORD_MONTH << 8 | 7, 0},
	{6582, PCUT_WORD_MONTH << 8 | 7, 0},
	{6588, PCUT_WORD_MONTH << 8 | 7, 0},
	{6594, PCUT_WORD_MONTH << 8 | 7, 0},
	{6601, PCUT_WORD_MONTH << 8 | 7, 0},
	{6607, PCUT_WORD_MONTH << 8 | 7, 0},
	{6614, PCUT_WORD_MONTH << 8 | 7, 0},
	{6621, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6631, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6645, PCUT_WORD_MONTH << 8 | 7, 0},
	{6650, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6654, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6661, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{6670, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{6678, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{6687, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6693, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6702, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6711, PCUT_WORD_MONTH << 8 | 6, 0},
	{6715, PCUT_WORD_MONTH << 8 | 6, 0},
	{6720, PCUT_WORD_MONTH << 8 | 6, 0},
	{6725, PCUT_WORD_MONTH << 8 | 6, 0},
	{6731, PCUT_WORD_MONTH << 8 | 6, 0},
	{6736, PCUT_WORD_MONTH << 8 | 6, 0},
	{6742, PCUT_WORD_MONTH << 8 | 6, 0},
	{6748, PCUT_WORD_MONTH << 8 | 6, 0},
	{6755, PCUT_WORD_MONTH << 8 | 6, 0},
	{6761, PCUT_WORD_MONTH << 8 | 6, 0},
	{6768, PCUT_WORD_MONTH << 8 | 6, 0},
	{6773, PCUT_WORD_MONTH << 8 | 7, 0},
	{6779, PCUT_WORD_MONTH << 8 | 6, 0},
	{6785, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6789, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6795, PCUT_WORD_MONTH << 8 | 11, 0},
	{6799, PCUT_WORD_MONTH << 8 | 11, 0},
	{6805, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6808, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{6813, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6818, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6824, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6830, PCUT_WORD_DAY << 8 | 1, 0},
	{6838, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6848, PCUT_WORD_MONTH << 8 | 6, 0},
	{6853, PCUT_WORD_MONTH << 8 | 6, 0},
	{6861, PCUT_WORD_MONTH << 8 | 6, 0},
	{6871, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6883, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6897, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6912, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6915, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6919, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6926, PCUT_WORD_NOISE << 8 | 0, 0},
	{6926, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6929, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6933, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6937, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6942, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6950, PCUT_WORD_NOISE << 8 | 0, 0},
	{6953, PCUT_WORD_MONTH << 8 | 8, 0},
	{6957, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6967, PCUT_WORD_MONTH << 8 | 8, 0},
	{6975, PCUT_WORD_MONTH << 8 | 8, 0},
	{6984, PCUT_WORD_MONTH << 8 | 7, 0},
	{6989, PCUT_WORD_MONTH << 8 | 7, 0},
	{6996, PCUT_WORD_MONTH << 8 | 3, 0},
	{7000, PCUT_WORD_MONTH << 8 | 3, 0},
	{7006, PCUT_WORD_MONTH << 8 | 3, 0},
	{7011, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{7021, PCUT_WORD_ZONE << 8 | 0, 1540},
	{7025, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{7028, PCUT_WORD_MONTH << 8 | 5, 0},
	{7032, PCUT_WORD_MONTH << 8 | 5, 0},
	{7039, PCUT_WORD_MONTH << 8 | 5, 0},
	{7046, PCUT_WORD_MONTH << 8 | 4, 0},
	{7050, PCUT_WORD_MONTH << 8 | 4, 0},
	{7059, PCUT_WORD_MONTH << 8 | 4, 0},
	{7068, PCUT_WORD_ZONE << 8 | 0, 1120},
	{7078, PCUT_WORD_NOISE << 8 | 0, 0},
	{7081, PCUT_WORD_DAY << 8 | 2, 0},
	{7094, PCUT_WORD_NOISE << 8 | 0, 0},
	{7094, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7094, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7097, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7104, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7122, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7143, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7160, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7175, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7193, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{7203, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{7211, PCUT_WORD_MONTH << 8 | 11, 0},
	{7217, PCUT_WORD_MONTH << 8 | 11, 0},
	{7227, PCUT_WORD_MONTH << 8 | 11, 0},
	{7237, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7247, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7251, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7263, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7277, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7294, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7308, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7321, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7333, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7346, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7362, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7378, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7392, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7396, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7405, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7416, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7428, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7436, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7444, PCUT_WORD_NOISE << 8 | 0, 0},
	{7444, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7447, PCUT_WORD_NOISE << 8 | 0, 0},
	{7455, PCUT_WORD_MONTH << 8 | 1, 0},
	{7459, PCUT_WORD_MONTH << 8 | 1, 0},
	{7465, PCUT_WORD_MONTH << 8 | 1, 0},
	{7471, PCUT_WORD_NOISE << 8 | 0, 0},
	{7471, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7475, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{7486, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7508, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7524, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7539, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7543, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7555, PCUT_WORD_MONTH << 8 | 7, 0},
	{7560, PCUT_WORD_MONTH << 8 | 7, 0},
	{7566, PCUT_WORD_MONTH << 8 | 7, 0},
	{7573, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{7577, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{7584, PCUT_WORD_MONTH << 8 | 7, PCUT_WORD_LANG_PL},
	{7584, PCUT_WORD_MONTH << 8 | 6, PCUT_WORD_LANG_HR},
	{7588, PCUT_WORD_MONTH << 8 | 6, 0},
	{7595, PCUT_WORD_MONTH << 8 | 7, 0},
	{7601, PCUT_WORD_MONTH << 8 | 7, 0},
	{7608, PCUT_WORD_MONTH << 8 | 6, 0},
	{7615, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_PL},
	{7615, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_CS},
	{7615, PCUT_WORD_MONTH << 8 | 10, PCUT_WORD_LANG_HR},
	{7619, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_PL},
	{7619, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_CS},
	{7619, PCUT_WORD_MONTH << 8 | 10, PCUT_WORD_LANG_HR},
	{7628, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_PL},
	{7628, PCUT_WORD_MONTH << 8 | 10, PCUT_WORD_LANG_HR},
	{7638, PCUT_WORD_MONTH << 8 | 11, 0},
	{7648, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7651, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7656, PCUT_WORD_NOISE << 8 | 0, 0},
	{7656, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7659, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{7669, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{7679, PCUT_WORD_NOISE << 8 | 0, 0},
	{7690, PCUT_WORD_MONTH << 8 | 10, 0},
	{7695, PCUT_WORD_MONTH << 8 | 10, 0},
	{7703, PCUT_WORD_MONTH << 8 | 10, 0},
	{7713, PCUT_WORD_NOISE << 8 | 0, 0},
	{7722, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7726, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7733, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7736, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7739, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7744, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7748, PCUT_WORD_MONTH << 8 | 7, 0},
	{7752, PCUT_WORD_MONTH << 8 | 7, 0},
	{7759, PCUT_WORD_MONTH << 8 | 8, 0},
	{7759, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7763, PCUT_WORD_MONTH << 8 | 8, 0},
	{7770, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7776, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7782, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7789, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7795, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7800, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7805, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{7811, PCUT_WORD_MONTH << 8 | 2, 0},
	{7815, PCUT_WORD_MONTH << 8 | 2, 0},
	{7822, PCUT_WORD_MONTH << 8 | 2, 0},
	{7827, PCUT_WORD_NOISE << 8 | 0, 0},
	{7829, PCUT_WORD_HALF << 8 | 0, 0},
	{7829, PCUT_WORD_NOISE << 8 | 0, 0},
	{7832, PCUT_WORD_HALF << 8 | 1, 0},
	{7837, PCUT_WORD_DAY << 8 | 0, 0},
	{7837, PCUT_WORD_WEEKDAY << 8 | 3, 0},
	{7840, PCUT_WORD_MONTH << 8 | 3, 0},
	{7847, PCUT_WORD_MONTH << 8 | 3, 0},
	{7857, PCUT_WORD_MONTH << 8 | 3, 0},
	{7869, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7879, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7891, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7899, PCUT_WORD_MONTH << 8 | 3, 0},
	{7905, PCUT_WORD_MONTH << 8 | 3, 0},
	{7909, PCUT_WORD_MONTH << 8 | 3, 0},
	{7915, PCUT_WORD_MONTH << 8 | 3, 0},
	{7919, PCUT_WORD_MONTH << 8 | 3, 0},
	{7925, PCUT_WORD_MONTH << 8 | 5, 0},
	{7929, PCUT_WORD_MONTH << 8 | 5, 0},
	{7934, PCUT_WORD_MONTH << 8 | 5, 0},
	{7941, PCUT_WORD_MONTH << 8 | 5, 0},
	{7945, PCUT_WORD_MONTH << 8 | 5, 0},
	{7953, PCUT_WORD_MONTH << 8 | 5, 0},
	{7958, PCUT_WORD_MONTH << 8 | 5, 0},
	{7964, PCUT_WORD_MONTH << 8 | 5, 0},
	{7969, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{7975, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7975, PCUT_WORD_MONTH << 8 | 5, 0},
	{7979, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7986, PCUT_WORD_MONTH << 8 | 5, 0},
	{7991, PCUT_WORD_MONTH << 8 | 5, 0},
	{7996, PCUT_WORD_MONTH << 8 | 5, 0},
	{8002, PCUT_WORD_HALF << 8 | 1, 0},
	{8008, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8012, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8022, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8029, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8039, PCUT_WORD_MONTH << 8 | 3, 0},
	{8039, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8043, PCUT_WORD_MONTH << 8 | 3, 0},
	{8048, PCUT_WORD_MONTH << 8 | 3, 0},
	{8054, PCUT_WORD_MONTH << 8 | 3, 0},
	{8060, PCUT_WORD_MONTH << 8 | 3, 0},
	{8068, PCUT_WORD_MONTH << 8 | 3, 0},
	{8074, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8080, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8086, PCUT_WORD_MONTH << 8 | 3, 0},
	{8092, PCUT_WORD_MONTH << 8 | 3, 0},
	{8098, PCUT_WORD_MONTH << 8 | 11, 0},
	{8105, PCUT_WORD_MONTH << 8 | 11, 0},
	{8115, PCUT_WORD_MONTH << 8 | 11, 0},
	{8127, PCUT_WORD_MONTH << 8 | 3, 0},
	{8132, PCUT_WORD_MONTH << 8 | 3, 0},
	{8138, PCUT_WORD_MONTH << 8 | 3, 0},
	{8143, PCUT_WORD_MONTH << 8 | 3, 0},
	{8149, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8157, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8164, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8170, PCUT_WORD_MONTH << 8 | 3, 0},
	{8177, PCUT_WORD_MONTH << 8 | 3, 0},
	{8183, PCUT_WORD_MONTH << 8 | 3, 0},
	{8189, PCUT_WORD_MONTH << 8 | 3, 0},
	{8197, PCUT_WORD_MONTH << 8 | 3, 0},
	{8202, PCUT_WORD_MONTH << 8 | 3, 0},
	{8209, PCUT_WORD_MONTH << 8 | 3, 0},
	{8215, PCUT_WORD_MONTH << 8 | 3, 0},
	{8215, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8219, PCUT_WORD_MONTH << 8 | 3, 0},
	{8226, PCUT_WORD_MONTH << 8 | 5, 0},
	{8230, PCUT_WORD_MONTH << 8 | 5, 0},
	{8236, PCUT_WORD_MONTH << 8 | 5, 0},
	{8241, PCUT_WORD_ZONE << 8 | 0, 640},
	{8245, PCUT_WORD_WEEKDAY << 8 | 5, 0},
	{8248, PCUT_WORD_MONTH << 8 | 9, 0},
	{8261, PCUT_WORD_MONTH << 8 | 9, 0},
	{8266, PCUT_WORD_HALF << 8 | 3, 0},
	{8277, PCUT_WORD_HALF << 8 | 2, 0},
	{8286, PCUT_WORD_MONTH << 8 | 5, 0},
	{8290, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8301, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8311, PCUT_WORD_MONTH << 8 | 6, 0},
	{8315, PCUT_WORD_MONTH << 8 | 6, 0},
	{8323, PCUT_WORD_MONTH << 8 | 5, 0},
	{8323, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8327, PCUT_WORD_HALF << 8 | 3, 0},
	{8338, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8346, PCUT_WORD_HALF << 8 | 2, 0},
	{8355, PCUT_WORD_MONTH << 8 | 6, 0},
	{8361, PCUT_WORD_MONTH << 8 | 6, 0},
	{8371, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8375, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8385, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8394, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8403, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8412, PCUT_WORD_ZONE << 8 | 0, 1120},
	{8417, PCUT_WORD_ZONE << 8 | 0, 1120},
	{8422, PCUT_WORD_ZONE << 8 | 0, 1060},
	{8422, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8426, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8435, PCUT_WORD_ZONE << 8 | 0, 1060},
	{8439, PCUT_WORD_HALF << 8 | 3, 0},
	{8450, PCUT_WORD_HALF << 8 | 2, 0},
	{8462, PCUT_WORD_MONTH << 8 | 9, 0},
	{8468, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8471, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8475, PCUT_WORD_HALF << 8 | 2, 0},
	{8482, PCUT_WORD_HALF << 8 | 2, 0},
	{8487, PCUT_WORD_HALF << 8 | 3, 0},
	{8496, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8509, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8513, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8523, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8532, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8536, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8546, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{8546, PCUT_WORD_NOISE << 8 | 0, 0},
	{8546, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8550, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8557, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{8562, PCUT_WORD_HALF << 8 | 3, 0},
	{8569, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{8577, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8588, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8601, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8615, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8628, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8644, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8656, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8671, PCUT_WORD_HALF << 8 | 2, 0},
	{8679, PCUT_WORD_HALF << 8 | 3, 0},
	{8691, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8700, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8704, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8715, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8718, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8729, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8743, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8757, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8767, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8778, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8792, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8800, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8811, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8820, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8832, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8842, PCUT_WORD_HALF << 8 | 0, 0},
	{8848, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8852, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8857, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8864, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8871, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8890, PCUT_WORD_ZONE << 8 | 0, 640},
	{8913, PCUT_WORD_ZONE << 8 | 0, 580},
	{8936, PCUT_WORD_US_ZONE << 8 | 0, 580},
	{8950, PCUT_WORD_MONTH << 8 | 3, 0},
	{8954, PCUT_WORD_MONTH << 8 | 3, 0},
	{8958, PCUT_WORD_ZONE << 8 | 0, 1180},
	{8962, PCUT_WORD_ZONE << 8 | 0, 580},
	{8966, PCUT_WORD_US_ZONE << 8 | 0, 580},
	{8969, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8978, PCUT_WORD_NOISE << 8 | 0, 0},
	{8980, PCUT_WORD_HALF << 8 | 1, 0},
	{8987, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{8991, PCUT_WORD_CLOCK << 8 | 0, 0},
	{8996, PCUT_WORD_NOISE << 8 | 0, 0},
	{9000, PCUT_WORD_NOISE << 8 | 0, 0},
	{9007, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9026, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{9029, PCUT_WORD_ZONE << 8 | 0, 850},
	{9033, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9037, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9037, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9040, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9044, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9051, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9058, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9066, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9075, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{9085, PCUT_WORD_MONTH << 8 | 11, 0},
	{9089, PCUT_WORD_MONTH << 8 | 11, 0},
	{9096, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{9101, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9115, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9125, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9129, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9135, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9145, PCUT_WORD_MONTH << 8 | 4, 0},
	{9149, PCUT_WORD_MONTH << 8 | 4, 0},
	{9155, PCUT_WORD_HALF << 8 | 1, 0},
	{9159, PCUT_WORD_NOISE << 8 | 0, 0},
	{9162, PCUT_WORD_MONTH << 8 | 11, 0},
	{9166, PCUT_WORD_MONTH << 8 | 11, 0},
	{9176, PCUT_WORD_MONTH << 8 | 11, 0},
	{9180, PCUT_WORD_MONTH << 8 | 11, 0},
	{9190, PCUT_WORD_MONTH << 8 | 12, 0},
	{9195, PCUT_WORD_MONTH << 8 | 12, 0},
	{9203, PCUT_WORD_HALF << 8 | 1, 0},
	{9212, PCUT_WORD_HALF << 8 | 2, 0},
	{9217, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{9240, PCUT_WORD_MONTH << 8 | 11, 0},
	{9244, PCUT_WORD_MONTH << 8 | 11, 0},
	{9250, PCUT_WORD_MONTH << 8 | 11, 0},
	{9258, PCUT_WORD_MONTH << 8 | 11, 0},
	{9267, PCUT_WORD_MONTH << 8 | 11, 0},
	{9276, PCUT_WORD_MONTH << 8 | 11, 0},
	{9285, PCUT_WORD_MONTH << 8 | 11, 0},
	{9294, PCUT_WORD_MONTH << 8 | 11, 0},
	{9304, PCUT_WORD_MONTH << 8 | 11, 0},
	{9313, PCUT_WORD_MONTH << 8 | 11, 0},
	{9323, PCUT_WORD_MONTH << 8 | 11, 0},
	{9327, PCUT_WORD_MONTH << 8 | 11, 0},
	{9334, PCUT_WORD_ZONE << 8 | 0, 1345},
	{9338, PCUT_WORD_ZONE << 8 | 0, 790},
	{9342, PCUT_WORD_ZONE << 8 | 0, 1780},
	{9347, PCUT_WORD_ZONE << 8 | 0, 1720},
	{9352, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{9352, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9354, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9361, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9369, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9380, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9383, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9393, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9404, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9415, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9430, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9443, PCUT_WORD_MONTH << 8 | 1, 0},
	{9447, PCUT_WORD_MONTH << 8 | 1, 0},
	{9452, PCUT_WORD_MONTH << 8 | 10, 0},
	{9456, PCUT_WORD_MONTH << 8 | 10, 0},
	{9464, PCUT_WORD_MONTH << 8 | 10, 0},
	{9472, PCUT_WORD_MONTH << 8 | 10, 0},
	{9482, PCUT_WORD_MONTH << 8 | 10, 0},
	{9490, PCUT_WORD_HALF << 8 | 1, 0},
	{9494, PCUT_WORD_HALF << 8 | 1, 0},
	{9499, PCUT_WORD_NOISE << 8 | 0, 0},
	{9502, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9517, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{9520, PCUT_WORD_DAY << 8 | 0, 0},
	{9525, PCUT_WORD_MONTH << 8 | 8, 0},
	{9529, PCUT_WORD_MONTH << 8 | 8, 0},
	{9534, PCUT_WORD_MONTH << 8 | 10, 0},
	{9538, PCUT_WORD_MONTH << 8 | 10, 0},
	{9545, PCUT_WORD_MONTH << 8 | 10, 0},
	{9553, PCUT_WORD_MONTH << 8 | 10, 0},
	{9561, PCUT_WORD_MONTH << 8 | 10, 0},
	{9569, PCUT_WORD_MONTH << 8 | 10, 0},
	{9578, PCUT_WORD_MONTH << 8 | 10, 0},
	{9586, PCUT_WORD_MONTH << 8 | 10, 0},
	{9595, PCUT_WORD_MONTH << 8 | 10, 0},
	{9603, PCUT_WORD_MONTH << 8 | 10, 0},
	{9611, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9628, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9640, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9659, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9662, PCUT_WORD_NOISE << 8 | 0, 0},
	{9662, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{9665, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9672, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9684, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9700, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{9704, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{9711, PCUT_WORD_DAY << 8 | 1, 0},
	{9717, PCUT_WORD_HALF << 8 | 0, 0},
	{9720, PCUT_WORD_NOISE << 8 | 0, 0},
	{9723, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9733, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9743, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9752, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9765, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9778, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9796, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9809, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{9812, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9816, PCUT_WORD_NOISE << 8 | 0, 0},
	{9829, PCUT_WORD_NOISE << 8 | 0, 0},
	{9840, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9844, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9850, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9867, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9888, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9912, PCUT_WORD_HALF << 8 | 1, 0},
	{9915, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9937, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9958, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{9967, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{9976, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{9979, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{9984, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{9993, PCUT_WORD_MONTH << 8 | 2, 0},
	{9997, PCUT_WORD_MONTH << 8 | 2, 0},
	{10005, PCUT_WORD_MONTH << 8 | 10, 0},
	{10009, PCUT_WORD_MONTH << 8 | 10, 0},
	{10017, PCUT_WORD_MONTH << 8 | 10, 0},
	{10021, PCUT_WORD_MONTH << 8 | 10, 0},
	{10029, PCUT_WORD_MONTH << 8 | 3, 0},
	{10033, PCUT_WORD_MONTH << 8 | 3, 0},
	{10040, PCUT_WORD_MONTH << 8 | 3, 0},
	{10047, PCUT_WORD_HALF << 8 | 1, 0},
	{10050, PCUT_WORD_HALF << 8 | 1, 0},
	{10056, PCUT_WORD_HALF << 8 | 0, 0},
	{10061, PCUT_WORD_HALF << 8 | 1, 0},
	{10061, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{10065, PCUT_WORD_HALF << 8 | 1, 0},
	{10070, PCUT_WORD_WEEKDAY << 8 | 80, 0},
	{10073, PCUT_WORD_US_ZONE << 8 | 0, 520},
	{10081, PCUT_WORD_ZONE << 8 | 0, 580},
	{10103, PCUT_WORD_ZONE << 8 | 0, 520},
	{10125, PCUT_WORD_US_ZONE << 8 | 0, 520},
	{10138, PCUT_WORD_NOISE << 8 | 0, 0},
	{10138, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10143, PCUT_WORD_HALF << 8 | 0, 0},
	{10148, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10159, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10167, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10176, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10186, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10192, PCUT_WORD_MONTH << 8 | 10, 0},
	{10192, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{10196, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{10202, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10212, PCUT_WORD_MONTH << 8 | 10, 0},
	{10224, PCUT_WORD_MONTH << 8 | 10, 0},
	{10237, PCUT_WORD_ZONE << 8 | 0, 580},
	{10241, PCUT_WORD_NOISE << 8 | 0, 0},
	{10241, PCUT_WORD_WEEKDAY << 8 | 24, 0},
	{10244, PCUT_WORD_NOISE << 8 | 0, 0},
	{10252, PCUT_WORD_MONTH << 8 | 2, 0},
	{10256, PCUT_WORD_MONTH << 8 | 2, 0},
	{10264, PCUT_WORD_HALF << 8 | 1, 0},
	{10270, PCUT_WORD_HALF << 8 | 1, 0},
	{10282, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10292, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10305, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10312, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{10316, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10328, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10338, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10350, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{10359, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10363, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10369, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10375, PCUT_WORD_HALF << 8 | 0, 0},
	{10378, PCUT_WORD_ZONE << 8 | 0, 1480},
	{10382, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{10387, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10390, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10394, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10401, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10408, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10415, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10426, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10438, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10444, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10454, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10457, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10461, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10466, PCUT_WORD_ZONE << 8 | 0, 1300},
	{10470, PCUT_WORD_HALF << 8 | 1, 0},
	{10473, PCUT_WORD_WEEKDAY << 8 | 17, 0},
	{10476, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10479, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10483, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10491, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10500, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10511, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10522, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10534, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10547, PCUT_WORD_HALF << 8 | 1, 0},
	{10552, PCUT_WORD_HALF << 8 | 1, 0},
	{10559, PCUT_WORD_HALF << 8 | 1, 0},
	{10567, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10589, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10610, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10625, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10646, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10667, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10680, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10688, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10699, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10706, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10717, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10726, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10733, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10743, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10758, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10768, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10771, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10775, PCUT_WORD_DAY << 8 | 2, 0},
	{10787, PCUT_WORD_DAY << 8 | 2, 0},
	{10798, PCUT_WORD_MONTH << 8 | 4, 0},
	{10802, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10810, PCUT_WORD_HALF << 8 | 0, 0},
	{10819, PCUT_WORD_HALF << 8 | 0, 0},
	{10834, PCUT_WORD_HALF << 8 | 0, 0},
	{10844, PCUT_WORD_HALF << 8 | 0, 0},
	{10855, PCUT_WORD_MONTH << 8 | 4, 0},
	{10861, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10881, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10892, PCUT_WORD_MONTH << 8 | 12, 0},
	{10896, PCUT_WORD_MONTH << 8 | 12, 0},
	{10905, PCUT_WORD_MONTH << 8 | 12, 0},
	{10914, PCUT_WORD_MONTH << 8 | 12, 0},
	{10923, PCUT_WORD_MONTH << 8 | 12, 0},
	{10932, PCUT_WORD_DAY << 8 | 2, 0},
	{10945, PCUT_WORD_ZONE << 8 | 0, 520},
	{10949, PCUT_WORD_US_ZONE << 8 | 0, 520},
	{10949, PCUT_WORD_WEEKDAY << 8 | 17, 0},
	{10952, PCUT_WORD_HALF << 8 | 1, 0},
	{10956, PCUT_WORD_HALF << 8 | 1, 0},
	{10960, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10969, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10983, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10994, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11010, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11024, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11038, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11046, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11058, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11068, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11081, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11094, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11104, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11120, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11133, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11146, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11159, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11172, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11181, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11193, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11205, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11217, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11229, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11240, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11256, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11268, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11285, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11296, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11311, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11322, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11333, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11351, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11361, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11371, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11378, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11387, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11399, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11409, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11420, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11431, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11442, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11453, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11465, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11477, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11493, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11503, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11516, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11526, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11540, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11553, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11563, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11576, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11591, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11604, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11621, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11641, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11652, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11666, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{11675, PCUT_WORD_CLOCK << 8 | 0, 0},
	{11681, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11685, PCUT_WORD_MONTH << 8 | 6, 0},
	{11689, PCUT_WORD_MONTH << 8 | 6, 0},
	{11697, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11701, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11708, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11721, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{11725, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{11732, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{11745, PCUT_WORD_NOISE << 8 | 0, 0},
	{11745, PCUT_WORD_ERA << 8 | 0, 7018},
	{11747, PCUT_WORD_NOISE << 8 | 0, 0},
	{11750, PCUT_WORD_HALF << 8 | 0, 0},
	{11755, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11758, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11762, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11767, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{11770, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{11773, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11782, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11796, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11808, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11818, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{11824, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11837, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11846, PCUT_WORD_NOISE << 8 | 0, 0},
	{11850, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11860, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11873, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11881, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11892, PCUT_WORD_MONTH << 8 | 12, 0},
	{11897, PCUT_WORD_MONTH << 8 | 12, 0},
	{11905, PCUT_WORD_MONTH << 8 | 10, 0},
	{11909, PCUT_WORD_MONTH << 8 | 10, 0},
	{11915, PCUT_WORD_MONTH << 8 | 10, 0},
	{11921, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11927, PCUT_WORD_NOISE << 8 | 0, 0},
	{11932, PCUT_WORD_NOISE << 8 | 0, 0},
	{11936, PCUT_WORD_NOISE << 8 | 0, 0},
	{11941, PCUT_WORD_MONTH << 8 | 8, 0},
	{11946, PCUT_WORD_MONTH << 8 | 8, 0},
	{11956, PCUT_WORD_MONTH << 8 | 8, 0},
	{11966, PCUT_WORD_MONTH << 8 | 9, 0},
	{11971, PCUT_WORD_MONTH << 8 | 9, 0},
	{11980, PCUT_WORD_MONTH << 8 | 9, 0},
	{11988, PCUT_WORD_MONTH << 8 | 9, 0},
	{11992, PCUT_WORD_MONTH << 8 | 9, 0},
	{11998, PCUT_WORD_MONTH << 8 | 9, 0},
	{12004, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{12006, PCUT_WORD_HALF << 8 | 0, 0},
	{12006, PCUT_WORD_WEEKDAY << 8 | 34, 0},
	{12009, PCUT_WORD_CLOCK << 8 | 0, 0},
	{12014, PCUT_WORD_NOISE << 8 | 0, 0},
	{12026, PCUT_WORD_CLOCK << 8 | 0, 0},
	{12032, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12036, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12043, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12050, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12056, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12060, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{12064, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{12069, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12073, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12081, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12088, PCUT_WORD_MONTH << 8 | 11, 0},
	{12093, PCUT_WORD_MONTH << 8 | 11, 0},
	{12101, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12111, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12119, PCUT_WORD_HALF << 8 | 0, 0},
	{12124, PCUT_WORD_ZONE << 8 | 0, 1120},
	{12129, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12133, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12142, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12147, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{12152, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12161, PCUT_WORD_MONTH << 8 | 1, 0},
	{12166, PCUT_WORD_MONTH << 8 | 1, 0},
	{12173, PCUT_WORD_MONTH << 8 | 1, 0},
	{12180, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{12189, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12192, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12203, PCUT_WORD_WEEKDAY << 8 | 34, 0},
	{12206, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{12210, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{12215, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12219, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12227, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12241, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12253, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{12257, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{12264, PCUT_WORD_DAY << 8 | 1, 0},
	{12272, PCUT_WORD_MONTH << 8 | 9, 0},
	{12272, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12276, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12290, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12308, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12314, PCUT_WORD_MONTH << 8 | 9, 0},
	{12323, PCUT_WORD_MONTH << 8 | 9, 0},
	{12327, PCUT_WORD_MONTH << 8 | 9, 0},
	{12332, PCUT_WORD_MONTH << 8 | 9, 0},
	{12339, PCUT_WORD_MONTH << 8 | 9, 0},
	{12348, PCUT_WORD_MONTH << 8 | 9, 0},
	{12358, PCUT_WORD_MONTH << 8 | 9, 0},
	{12368, PCUT_WORD_MONTH << 8 | 9, 0},
	{12378, PCUT_WORD_MONTH << 8 | 9, 0},
	{12388, PCUT_WORD_MONTH << 8 | 9, 0},
	{12399, PCUT_WORD_MONTH << 8 | 9, 0},
	{12410, PCUT_WORD_MONTH << 8 | 9, 0},
	{12420, PCUT_WORD_MONTH << 8 | 9, 0},
	{12431, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12443, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12449, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12459, PCUT_WORD_MONTH << 8 | 9, 0},
	{12463, PCUT_WORD_MONTH << 8 | 9, 0},
	{12472, PCUT_WORD_MONTH << 8 | 9, 0},
	{12481, PCUT_WORD_MONTH << 8 | 9, 0},
	{12491, PCUT_WORD_MONTH << 8 | 9, 0},
	{12496, PCUT_WORD_MONTH << 8 | 9, 0},
	{12506, PCUT_WORD_MONTH << 8 | 9, 0},
	{12516, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{12520, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{12526, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{12538, PCUT_WORD_ZONE << 8 | 0, 1480},
	{12542, PCUT_WORD_MONTH << 8 | 2, 0},
	{12546, PCUT_WORD_MONTH << 8 | 2, 0},
	{12553, PCUT_WORD_MONTH << 8 | 9, 0},
	{12553, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12557, PCUT_WORD_MONTH << 8 | 9, 0},
	{12565, PCUT_WORD_DAY << 8 | 0, 0},
	{12574, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12590, PCUT_WORD_MONTH << 8 | 8, 0},
	{12594, PCUT_WORD_MONTH << 8 | 8, 0},
	{12603, PCUT_WORD_MONTH << 8 | 8, 0},
	{12612, PCUT_WORD_MONTH << 8 | 1, 0},
	{12616, PCUT_WORD_MONTH << 8 | 1, 0},
	{12625, PCUT_WORD_MONTH << 8 | 1, 0},
	{12634, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12649, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12652, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12659, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12667, PCUT_WORD_WEEKDAY << 8 | 96, 0},
	{12670, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12674, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12681, PCUT_WORD_DAY << 8 | 0, 0},
	{12688, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12692, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12707, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12729, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12745, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12768, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12775, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12783, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12791, PCUT_WORD_HALF << 8 | 1, 0},
	{12796, PCUT_WORD_MONTH << 8 | 10, 0},
	{12801, PCUT_WORD_MONTH << 8 | 10, 0},
	{12808, PCUT_WORD_MONTH << 8 | 10, 0},
	{12815, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12818, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12822, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12828, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12832, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12840, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12844, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12850, PCUT_WORD_MONTH << 8 | 8, PCUT_WORD_LANG_CS},
	{12850, PCUT_WORD_MONTH << 8 | 7, PCUT_WORD_LANG_HR},
	{12854, PCUT_WORD_MONTH << 8 | 7, 0},
	{12861, PCUT_WORD_MONTH << 8 | 8, 0},
	{12867, PCUT_WORD_MONTH << 8 | 8, 0},
	{12873, PCUT_WORD_MONTH << 8 | 7, 0},
	{12880, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{12880, PCUT_WORD_WEEKDAY << 8 | 44, 0},
	{12883, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12889, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12899, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{12903, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{12907, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12923, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12930, PCUT_WORD_MONTH << 8 | 11, 0},
	{12934, PCUT_WORD_MONTH << 8 | 11, 0},
	{12942, PCUT_WORD_MONTH << 8 | 11, 0},
	{12952, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{12960, PCUT_WORD_MONTH << 8 | 1, 0},
	{12964, PCUT_WORD_MONTH << 8 | 1, 0},
	{12972, PCUT_WORD_MONTH << 8 | 1, 0},
	{12981, PCUT_WORD_WEEKDAY << 8 | 96, 0},
	{12984, PCUT_WORD_MONTH << 8 | 2, 0},
	{12984, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12988, PCUT_WORD_MONTH << 8 | 2, 0},
	{12994, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13001, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13005, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13009, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13016, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13027, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13037, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13049, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13052, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13058, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13068, PCUT_WORD_MONTH << 8 | 5, 0},
	{13072, PCUT_WORD_MONTH << 8 | 5, 0},
	{13080, PCUT_WORD_MONTH << 8 | 5, 0},
	{13088, PCUT_WORD_MONTH << 8 | 9, 0},
	{13093, PCUT_WORD_MONTH << 8 | 9, 0},
	{13101, PCUT_WORD_MONTH << 8 | 9, 0},
	{13111, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13115, PCUT_WORD_MONTH << 8 | 9, 0},
	{13121, PCUT_WORD_MONTH << 8 | 9, 0},
	{13132, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13139, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13143, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13151, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13159, PCUT_WORD_MONTH << 8 | 11, 0},
	{13164, PCUT_WORD_MONTH << 8 | 11, 0},
	{13173, PCUT_WORD_MONTH << 8 | 1, 0},
	{13179, PCUT_WORD_MONTH << 8 | 1, 0},
	{13188, PCUT_WORD_MONTH << 8 | 1, 0},
	{13199, PCUT_WORD_DAY << 8 | 0, 0},
	{13204, PCUT_WORD_DAY << 8 | 0, 0},
	{13211, PCUT_WORD_NOISE << 8 | 0, 0},
	{13211, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13219, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13225, PCUT_WORD_NOISE << 8 | 0, 0},
	{13235, PCUT_WORD_NOISE << 8 | 0, 0},
	{13243, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13250, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13256, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13263, PCUT_WORD_DAY << 8 | 1, 0},
	{13270, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13280, PCUT_WORD_MONTH << 8 | 7, 0},
	{13284, PCUT_WORD_MONTH << 8 | 7, 0},
	{13291, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13295, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13315, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13322, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13328, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13340, PCUT_WORD_MONTH << 8 | 10, 0},
	{13344, PCUT_WORD_MONTH << 8 | 10, 0},
	{13350, PCUT_WORD_NOISE << 8 | 0, 0},
	{13354, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{13354, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13357, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MONTH, 0},
	{13363, PCUT_WORD_NOISE << 8 | 0, 0},
	{13367, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13371, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13378, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13386, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{13394, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13402, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{13410, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13417, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13422, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13428, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13437, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13440, PCUT_WORD_NOISE << 8 | 0, 0},
	{13444, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13452, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13462, PCUT_WORD_NOISE << 8 | 0, 0},
	{13462, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13467, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13473, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13477, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13482, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13490, PCUT_WORD_NOISE << 8 | 0, 0},
	{13490, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13494, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13501, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13504, PCUT_WORD_DAY << 8 | 0, 0},
	{13510, PCUT_WORD_HALF << 8 | 1, 0},
	{13514, PCUT_WORD_DAY << 8 | 2, 0},
	{13528, PCUT_WORD_WEEKDAY << 8 | 10, 0},
	{13532, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13538, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13543, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13551, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13559, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13569, PCUT_WORD_MONTH << 8 | 5, 0},
	{13575, PCUT_WORD_MONTH << 8 | 5, 0},
	{13584, PCUT_WORD_MONTH << 8 | 5, 0},
	{13595, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13598, PCUT_WORD_MONTH << 8 | 4, 0},
	{13602, PCUT_WORD_MONTH << 8 | 4, 0},
	{13610, PCUT_WORD_MONTH << 8 | 4, 0},
	{13618, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13631, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13637, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13647, PCUT_WORD_ZONE << 8 | 0, 1180},
	{13651, PCUT_WORD_NOISE << 8 | 0, 0},
	{13651, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13654, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13658, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13663, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13671, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13674, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13678, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13685, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13694, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13694, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{13696, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13709, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13717, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{13717, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{13721, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{13726, PCUT_WORD_NOISE << 8 | 0, 0},
	{13726, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13734, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13755, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13775, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13796, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13820, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13839, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13858, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13880, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13896, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13915, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13934, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13954, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13975, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13978, PCUT_WORD_MONTH << 8 | 2, 0},
	{13982, PCUT_WORD_MONTH << 8 | 2, 0},
	{13987, PCUT_WORD_MONTH << 8 | 2, 0},
	{13993, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14000, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14008, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14019, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14030, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14042, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14053, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14068, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14079, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14088, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14097, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14106, PCUT_WORD_MONTH << 8 | 10, 0},
	{14110, PCUT_WORD_MONTH << 8 | 10, 0},
	{14116, PCUT_WORD_MONTH << 8 | 1, 0},
	{14120, PCUT_WORD_MONTH << 8 | 1, 0},
	{14130, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14140, PCUT_WORD_ZONE << 8 | 0, 1000},
	{14140, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14143, PCUT_WORD_ZONE << 8 | 0, 1000},
	{14147, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14153, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14157, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14176, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14193, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14200, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14207, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14217, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14227, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{14227, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{14231, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14242, PCUT_WORD_MONTH << 8 | 7, 0},
	{14246, PCUT_WORD_MONTH << 8 | 7, 0},
	{14254, PCUT_WORD_NOISE << 8 | 0, 0},
	{14254, PCUT_WORD_CLOCK << 8 | 0, 0},
	{14256, PCUT_WORD_DAY << 8 | 1, 0},
	{14262, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{14274, PCUT_WORD_NOISE << 8 | 0, 0},
	{14278, PCUT_WORD_DAY << 8 | 0, 0},
	{14286, PCUT_WORD_NOISE << 8 | 0, 0},
	{14290, PCUT_WORD_CLOCK << 8 | 0, 0},
	{14298, PCUT_WORD_MONTH << 8 | 2, 0},
	{14302, PCUT_WORD_MONTH << 8 | 2, 0},
	{14310, PCUT_WORD_MONTH << 8 | 2, 0},
	{14318, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{14327, PCUT_WORD_DAY << 8 | 1, 0},
	{14333, PCUT_WORD_NOISE << 8 | 0, 0},
	{14333, PCUT_WORD_CLOCK << 8 | 0, 0},
	{14333, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14336, PCUT_WORD_MONTH << 8 | 2, 0},
	{14342, PCUT_WORD_MONTH << 8 | 2, 0},
	{14351, PCUT_WORD_MONTH << 8 | 2, 0},
	{14356, PCUT_WORD_MONTH << 8 | 2, 0},
	{14364, PCUT_WORD_MONTH << 8 | 2, 0},
	{14372, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14376, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14385, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14394, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14402, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14409, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14424, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14442, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14460, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14477, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14500, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14511, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14525, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14528, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14532, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14540, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14560, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14564, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14571, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14579, PCUT_WORD_HALF << 8 | 0, 0},
	{14583, PCUT_WORD_NOISE << 8 | 0, 0},
	{14583, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14587, PCUT_WORD_DAY << 8 | 2, 0},
	{14598, PCUT_WORD_HALF << 8 | 0, 0},
	{14604, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14607, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14615, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14622, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14629, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14636, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14642, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14652, PCUT_WORD_NOISE << 8 | 0, 0},
	{14654, PCUT_WORD_DAY << 8 | 1, 0},
	{14662, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14665, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14669, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14679, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14684, PCUT_WORD_ZONE << 8 | 0, 1060},
	{14689, PCUT_WORD_ZONE << 8 | 0, 1000},
	{14693, PCUT_WORD_ZONE << 8 | 0, 1420},
	{14697, PCUT_WORD_ZONE << 8 | 0, 1480},
	{14702, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14705, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14714, PCUT_WORD_MONTH << 8 | 9, 0},
	{14718, PCUT_WORD_MONTH << 8 | 9, 0},
	{14727, PCUT_WORD_MONTH << 8 | 9, 0},
	{14736, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14739, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14743, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14750, PCUT_WORD_MONTH << 8 | 1, 0},
	{14754, PCUT_WORD_MONTH << 8 | 1, 0},
	{14762, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14765, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14769, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14775, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14784, PCUT_WORD_MONTH << 8 | 7, 0},
	{14788, PCUT_WORD_MONTH << 8 | 7, 0},
	{14794, PCUT_WORD_MONTH << 8 | 6, 0},
	{14799, PCUT_WORD_NOISE << 8 | 0, 0},
	{14802, PCUT_WORD_MONTH << 8 | 1, 0},
	{14806, PCUT_WORD_MONTH << 8 | 1, 0},
	{14813, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14824, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14830, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14843, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14854, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14865, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14883, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14901, PCUT_WORD_HALF << 8 | 0, 0},
	{14904, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14915, PCUT_WORD_DAY << 8 | 1, 0},
	{14925, PCUT_WORD_HALF << 8 | 1, 0},
	{14928, PCUT_WORD_NOISE << 8 | 0, 0},
	{14932, PCUT_WORD_NOISE << 8 | 0, 0},
	{14937, PCUT_WORD_ZONE << 8 | 0, 1000},
	{14939, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{14942, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14957, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14974, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14989, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15004, PCUT_WORD_MONTH << 8 | 9, 0},
	{15008, PCUT_WORD_MONTH << 8 | 9, 0},
	{15013, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{15017, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{15026, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15040, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15043, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15047, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15054, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15075, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15099, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15116, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15136, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15147, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15158, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{15161, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{15164, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{15167, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{15171, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{15176, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{15189, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15210, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15231, PCUT_WORD_MONTH << 8 | 4, 0},
	{15238, PCUT_WORD_MONTH << 8 | 4, 0},
	{15255, PCUT_WORD_MONTH << 8 | 4, 0},
	{15272, PCUT_WORD_MONTH << 8 | 8, 0},
	{15279, PCUT_WORD_MONTH << 8 | 8, 0},
	{15298, PCUT_WORD_MONTH << 8 | 8, 0},
	{15317, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{15322, PCUT_WORD_MONTH << 8 | 12, 0},
	{15329, PCUT_WORD_MONTH << 8 | 12, 0},
	{15350, PCUT_WORD_MONTH << 8 | 12, 0},
	{15371, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{15378, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{15393, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15418, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15452, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15473, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15498, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15532, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15555, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15574, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15609, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15630, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15674, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15716, PCUT_WORD_MONTH << 8 | 1, 0},
	{15723, PCUT_WORD_MONTH << 8 | 1, 0},
	{15744, PCUT_WORD_MONTH << 8 | 1, 0},
	{15765, PCUT_WORD_MONTH << 8 | 7, 0},
	{15774, PCUT_WORD_MONTH << 8 | 7, 0},
	{15789, PCUT_WORD_MONTH << 8 | 7, 0},
	{15804, PCUT_WORD_MONTH << 8 | 6, 0},
	{15813, PCUT_WORD_MONTH << 8 | 6, 0},
	{15828, PCUT_WORD_MONTH << 8 | 6, 0},
	{15843, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15848, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15855, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15870, PCUT_WORD_HALF << 8 | 1, 0},
	{15877, PCUT_WORD_MONTH << 8 | 5, 0},
	{15884, PCUT_WORD_MONTH << 8 | 5, 0},
	{15895, PCUT_WORD_MONTH << 8 | 5, 0},
	{15906, PCUT_WORD_MONTH << 8 | 3, 0},
	{15913, PCUT_WORD_MONTH << 8 | 3, 0},
	{15928, PCUT_WORD_MONTH << 8 | 3, 0},
	{15943, PCUT_WORD_HALF << 8 | 1, 0},
	{15948, PCUT_WORD_MONTH << 8 | 11, 0},
	{15955, PCUT_WORD_MONTH << 8 | 11, 0},
	{15974, PCUT_WORD_MONTH << 8 | 11, 0},
	{15993, PCUT_WORD_CLOCK << 8 | 0, 0},
	{15996, PCUT_WORD_MONTH << 8 | 10, 0},
	{16003, PCUT_WORD_MONTH << 8 | 10, 0},
	{16022, PCUT_WORD_MONTH << 8 | 10, 0},
	{16041, PCUT_WORD_HALF << 8 | 0, 0},
	{16048, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{16053, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{16060, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{16079, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{16084, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{16091, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{16104, PCUT_WORD_HALF << 8 | 0, 0},
	{16109, PCUT_WORD_DAY << 8 | 2, 0},
	{16124, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{16129, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{16136, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{16151, PCUT_WORD_MONTH << 8 | 9, 0},
	{16158, PCUT_WORD_MONTH << 8 | 9, 0},
	{16181, PCUT_WORD_MONTH << 8 | 9, 0},
	{16204, PCUT_WORD_DAY << 8 | 0, 0},
	{16217, PCUT_WORD_NOISE << 8 | 0, 0},
	{16217, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16226, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{16231, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16267, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16305, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{16312, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{16327, PCUT_WORD_NOISE << 8 | 0, 0},
	{16334, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16339, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16344, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16351, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16362, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16389, PCUT_WORD_MONTH << 8 | 2, 0},
	{16396, PCUT_WORD_MONTH << 8 | 2, 0},
	{16419, PCUT_WORD_MONTH << 8 | 2, 0},
	{16442, PCUT_WORD_DAY << 8 | 1, 0},
	{16451, PCUT_WORD_DAY << 8 | 1, 0},
	{16460, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16467, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16475, PCUT_WORD_MONTH << 8 | 8, 0},
	{16482, PCUT_WORD_MONTH << 8 | 8, 0},
	{16495, PCUT_WORD_MONTH << 8 | 8, 0},
	{16510, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16529, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16556, PCUT_WORD_MONTH << 8 | 4, 0},
	{16563, PCUT_WORD_MONTH << 8 | 4, 0},
	{16576, PCUT_WORD_MONTH << 8 | 4, 0},
	{16589, PCUT_WORD_MONTH << 8 | 4, 0},
	{16600, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16605, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16620, PCUT_WORD_MONTH << 8 | 2, 0},
	{16627, PCUT_WORD_MONTH << 8 | 2, 0},
	{16638, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{16655, PCUT_WORD_MONTH << 8 | 3, 0},
	{16662, PCUT_WORD_MONTH << 8 | 3, 0},
	{16679, PCUT_WORD_MONTH << 8 | 3, 0},
	{16694, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{16699, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16702, PCUT_WORD_MONTH << 8 | 9, 0},
	{16709, PCUT_WORD_MONTH << 8 | 9, 0},
	{16726, PCUT_WORD_MONTH << 8 | 9, 0},
	{16741, PCUT_WORD_MONTH << 8 | 9, 0},
	{16758, PCUT_WORD_MONTH << 8 | 9, 0},
	{16773, PCUT_WORD_NOISE << 8 | 0, 0},
	{16778, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16783, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{16806, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16817, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16829, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{16834, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16839, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16846, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16861, PCUT_WORD_DAY << 8 | 1, 0},
	{16872, PCUT_WORD_DAY << 8 | 1, 0},
	{16883, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16894, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16911, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16938, PCUT_WORD_NOISE << 8 | 0, 0},
	{16941, PCUT_WORD_NOISE << 8 | 0, 0},
	{16945, PCUT_WORD_NOISE << 8 | 0, 0},
	{16951, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{16956, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{16956, PCUT_WORD_NOISE << 8 | 0, 0},
	{16963, PCUT_WORD_NOISE << 8 | 0, 0},
	{16972, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{16983, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{16996, PCUT_WORD_MONTH << 8 | 12, 0},
	{17005, PCUT_WORD_MONTH << 8 | 12, 0},
	{17020, PCUT_WORD_MONTH << 8 | 12, 0},
	{17033, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17042, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17064, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17101, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17131, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{17159, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17187, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17217, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17247, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17258, PCUT_WORD_MONTH << 8 | 12, 0},
	{17265, PCUT_WORD_MONTH << 8 | 12, 0},
	{17280, PCUT_WORD_MONTH << 8 | 12, 0},
	{17295, PCUT_WORD_MONTH << 8 | 12, 0},
	{17312, PCUT_WORD_MONTH << 8 | 12, 0},
	{17319, PCUT_WORD_MONTH << 8 | 12, 0},
	{17336, PCUT_WORD_DAY << 8 | 0, 0},
	{17345, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17364, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17377, PCUT_WORD_HALF << 8 | 0, 0},
	{17382, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{17387, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{17404, PCUT_WORD_NOISE << 8 | 0, 0},
	{17407, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17428, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17451, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17472, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17489, PCUT_WORD_MONTH << 8 | 12, 0},
	{17496, PCUT_WORD_MONTH << 8 | 12, 0},
	{17515, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{17520, PCUT_WORD_MONTH << 8 | 8, 0},
	{17527, PCUT_WORD_MONTH << 8 | 8, 0},
	{17542, PCUT_WORD_MONTH << 8 | 8, 0},
	{17555, PCUT_WORD_MONTH << 8 | 10, 0},
	{17564, PCUT_WORD_MONTH << 8 | 10, 0},
	{17579, PCUT_WORD_MONTH << 8 | 10, 0},
	{17592, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17597, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{17606, PCUT_WORD_NOISE << 8 | 0, 0},
	{17624, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17639, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17656, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17673, PCUT_WORD_MONTH << 8 | 7, 0},
	{17680, PCUT_WORD_MONTH << 8 | 7, 0},
	{17689, PCUT_WORD_MONTH << 8 | 7, 0},
	{17698, PCUT_WORD_MONTH << 8 | 6, 0},
	{17705, PCUT_WORD_MONTH << 8 | 6, 0},
	{17714, PCUT_WORD_MONTH << 8 | 6, 0},
	{17723, PCUT_WORD_MONTH << 8 | 10, 0},
	{17730, PCUT_WORD_MONTH << 8 | 10, 0},
	{17751, PCUT_WORD_MONTH << 8 | 10, 0},
	{17774, PCUT_WORD_MONTH << 8 | 4, 0},
	{17783, PCUT_WORD_MONTH << 8 | 4, 0},
	{17798, PCUT_WORD_MONTH << 8 | 4, 0},
	{17811, PCUT_WORD_MONTH << 8 | 4, 0},
	{17818, PCUT_WORD_MONTH << 8 | 4, 0},
	{17835, PCUT_WORD_MONTH << 8 | 4, 0},
	{17854, PCUT_WORD_MONTH << 8 | 7, 0},
	{17861, PCUT_WORD_MONTH << 8 | 7, 0},
	{17874, PCUT_WORD_MONTH << 8 | 7, 0},
	{17885, PCUT_WORD_MONTH << 8 | 11, 0},
	{17894, PCUT_WORD_MONTH << 8 | 11, 0},
	{17911, PCUT_WORD_MONTH << 8 | 11, 0},
	{17930, PCUT_WORD_MONTH << 8 | 2, 0},
	{17937, PCUT_WORD_MONTH << 8 | 2, 0},
	{17950, PCUT_WORD_MONTH << 8 | 2, 0},
	{17961, PCUT_WORD_MONTH << 8 | 2, 0},
	{17974, PCUT_WORD_MONTH << 8 | 2, 0},
	{17983, PCUT_WORD_MONTH << 8 | 7, 0},
	{17990, PCUT_WORD_MONTH << 8 | 7, 0},
	{18003, PCUT_WORD_MONTH << 8 | 7, 0},
	{18016, PCUT_WORD_MONTH << 8 | 11, 0},
	{18023, PCUT_WORD_MONTH << 8 | 11, 0},
	{18040, PCUT_WORD_MONTH << 8 | 11, 0},
	{18059, PCUT_WORD_MONTH << 8 | 5, 0},
	{18066, PCUT_WORD_MONTH << 8 | 5, 0},
	{18073, PCUT_WORD_MONTH << 8 | 5, 0},
	{18084, PCUT_WORD_MONTH << 8 | 3, 0},
	{18091, PCUT_WORD_MONTH << 8 | 3, 0},
	{18100, PCUT_WORD_MONTH << 8 | 3, 0},
	{18111, PCUT_WORD_MONTH << 8 | 6, 0},
	{18118, PCUT_WORD_MONTH << 8 | 6, 0},
	{18131, PCUT_WORD_MONTH << 8 | 5, 0},
	{18138, PCUT_WORD_MONTH << 8 | 5, 0},
	{18145, PCUT_WORD_NOISE << 8 | 0, 0},
	{18177, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{18184, PCUT_WORD_ZONE << 8 | 0, 1180},
	{18197, PCUT_WORD_ZONE << 8 | 0, 1180},
	{18204, PCUT_WORD_MONTH << 8 | 3, 0},
	{18211, PCUT_WORD_MONTH << 8 | 3, 0},
	{18224, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18229, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18234, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18241, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18254, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18267, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18280, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18293, PCUT_WORD_MONTH << 8 | 11, 0},
	{18300, PCUT_WORD_MONTH << 8 | 11, 0},
	{18317, PCUT_WORD_MONTH << 8 | 11, 0},
	{18324, PCUT_WORD_MONTH << 8 | 11, 0},
	{18339, PCUT_WORD_MONTH << 8 | 11, 0},
	{18346, PCUT_WORD_MONTH << 8 | 11, 0},
	{18355, PCUT_WORD_MONTH << 8 | 11, 0},
	{18368, PCUT_WORD_MONTH << 8 | 11, 0},
	{18381, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18396, PCUT_WORD_CLOCK << 8 | 0, 0},
	{18399, PCUT_WORD_CLOCK << 8 | 0, 0},
	{18404, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18421, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18443, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18460, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18479, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18500, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18519, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18536, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18555, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18577, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{18582, PCUT_WORD_MONTH << 8 | 10, 0},
	{18589, PCUT_WORD_MONTH << 8 | 10, 0},
	{18604, PCUT_WORD_MONTH << 8 | 10, 0},
	{18621, PCUT_WORD_MONTH << 8 | 10, 0},
	{18636, PCUT_WORD_MONTH << 8 | 10, 0},
	{18651, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18668, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18691, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18714, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18739, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18764, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18792, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18817, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18842, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18876, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18881, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18912, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18928, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18949, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18954, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18961, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18972, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18983, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18994, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18999, PCUT_WORD_NOISE << 8 | 0, 0},
	{18999, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19004, PCUT_WORD_NOISE << 8 | 0, 0},
	{19020, PCUT_WORD_NOISE << 8 | 0, 0},
	{19057, PCUT_WORD_NOISE << 8 | 0, 0},
	{19075, PCUT_WORD_NOISE << 8 | 0, 0},
	{19118, PCUT_WORD_DAY << 8 | 2, 0},
	{19137, PCUT_WORD_DAY << 8 | 2, 0},
	{19156, PCUT_WORD_HALF << 8 | 2, 0},
	{19171, PCUT_WORD_HALF << 8 | 3, 0},
	{19186, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19193, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19214, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19237, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19256, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19275, PCUT_WORD_HALF << 8 | 1, 0},
	{19285, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19327, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19361, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19401, PCUT_WORD_HALF << 8 | 1, 0},
	{19406, PCUT_WORD_HALF << 8 | 0, 0},
	{19417, PCUT_WORD_HALF << 8 | 0, 0},
	{19431, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19436, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19457, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19480, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19503, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19529, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19557, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19578, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19593, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19608, PCUT_WORD_NOISE << 8 | 0, 0},
	{19611, PCUT_WORD_NOISE << 8 | 0, 0},
	{19615, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19634, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19653, PCUT_WORD_NOISE << 8 | 0, 0},
	{19662, PCUT_WORD_NOISE << 8 | 0, 0},
	{19669, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19676, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19689, PCUT_WORD_MONTH << 8 | 3, 0},
	{19696, PCUT_WORD_MONTH << 8 | 3, 0},
	{19711, PCUT_WORD_MONTH << 8 | 3, 0},
	{19728, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19733, PCUT_WORD_DAY << 8 | 0, 0},
	{19748, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{19765, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{19772, PCUT_WORD_MONTH << 8 | 9, 0},
	{19779, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19790, PCUT_WORD_MONTH << 8 | 9, 0},
	{19799, PCUT_WORD_MONTH << 8 | 9, 0},
	{19816, PCUT_WORD_MONTH << 8 | 9, 0},
	{19833, PCUT_WORD_MONTH << 8 | 9, 0},
	{19840, PCUT_WORD_MONTH << 8 | 9, 0},
	{19849, PCUT_WORD_MONTH << 8 | 9, 0},
	{19868, PCUT_WORD_MONTH << 8 | 9, 0},
	{19887, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{19900, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{19913, PCUT_WORD_MONTH << 8 | 8, 0},
	{19922, PCUT_WORD_MONTH << 8 | 8, 0},
	{19937, PCUT_WORD_MONTH << 8 | 8, 0},
	{19950, PCUT_WORD_HALF << 8 | 1, 0},
	{19961, PCUT_WORD_MONTH << 8 | 12, 0},
	{19968, PCUT_WORD_MONTH << 8 | 12, 0},
	{19983, PCUT_WORD_MONTH << 8 | 12, 0},
	{19996, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20011, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20016, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20023, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20034, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20045, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20050, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20067, PCUT_WORD_MONTH << 8 | 1, 0},
	{20074, PCUT_WORD_MONTH << 8 | 1, 0},
	{20091, PCUT_WORD_MONTH << 8 | 1, 0},
	{20108, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20113, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20120, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20135, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20148, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20161, PCUT_WORD_DAY << 8 | 0, 0},
	{20178, PCUT_WORD_MONTH << 8 | 1, 0},
	{20185, PCUT_WORD_MONTH << 8 | 1, 0},
	{20198, PCUT_WORD_MONTH << 8 | 1, 0},
	{20209, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20226, PCUT_WORD_MONTH << 8 | 4, 0},
	{20233, PCUT_WORD_MONTH << 8 | 4, 0},
	{20244, PCUT_WORD_NOISE << 8 | 0, 0},
	{20247, PCUT_WORD_MONTH << 8 | 8, 0},
	{20254, PCUT_WORD_MONTH << 8 | 8, 0},
	{20265, PCUT_WORD_MONTH << 8 | 5, 0},
	{20274, PCUT_WORD_MONTH << 8 | 5, 0},
	{20289, PCUT_WORD_MONTH << 8 | 5, 0},
	{20302, PCUT_WORD_CLOCK << 8 | 0, 0},
	{20305, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20310, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20317, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20330, PCUT_WORD_MONTH << 8 | 2, 0},
	{20337, PCUT_WORD_MONTH << 8 | 2, 0},
	{20352, PCUT_WORD_MONTH << 8 | 2, 0},
	{20359, PCUT_WORD_MONTH << 8 | 2, 0},
	{20368, PCUT_WORD_MONTH << 8 | 2, 0},
	{20383, PCUT_WORD_MONTH << 8 | 2, 0},
	{20398, PCUT_WORD_MONTH << 8 | 2, 0},
	{20415, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{20420, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{20420, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{20423, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{20427, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{20427, PCUT_WORD_CLOCK << 8 | 0, 0},
	{20427, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{20434, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{20443, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{20454, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20467, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20472, PCUT_WORD_MONTH << 8 | 6, 0},
	{20481, PCUT_WORD_MONTH << 8 | 6, 0},
	{20496, PCUT_WORD_MONTH << 8 | 6, 0},
	{20509, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20516, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20529, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20544, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20561, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20578, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20597, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20602, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20607, PCUT_WORD_MONTH << 8 | 6, 0},
	{20614, PCUT_WORD_MONTH << 8 | 6, 0},
	{20629, PCUT_WORD_MONTH << 8 | 6, 0},
	{20644, PCUT_WORD_MONTH << 8 | 7, 0},
	{20651, PCUT_WORD_MONTH << 8 | 7, 0},
	{20662, PCUT_WORD_MONTH << 8 | 7, 0},
	{20669, PCUT_WORD_MONTH << 8 | 6, 0},
	{20676, PCUT_WORD_MONTH << 8 | 1, 0},
	{20683, PCUT_WORD_MONTH << 8 | 1, 0},
	{20694, PCUT_WORD_MONTH << 8 | 1, 0},
	{20707, PCUT_WORD_MONTH << 8 | 1, 0},
	{20720, PCUT_WORD_MONTH << 8 | 1, 0},
	{20727, PCUT_WORD_MONTH << 8 | 1, 0},
	{20740, PCUT_WORD_MONTH << 8 | 1, 0},
	{20747, PCUT_WORD_MONTH << 8 | 1, 0},
	{20760, PCUT_WORD_MONTH << 8 | 1, 0},
	{20775, PCUT_WORD_MONTH << 8 | 7, 0},
	{20782, PCUT_WORD_MONTH << 8 | 7, 0},
	{20791, PCUT_WORD_MONTH << 8 | 6, 0},
	{20798, PCUT_WORD_MONTH << 8 | 6, 0},
	{20807, PCUT_WORD_DAY << 8 | 1, 0},
	{20816, PCUT_WORD_MONTH << 8 | 10, 0},
	{20823, PCUT_WORD_MONTH << 8 | 10, 0},
	{20834, PCUT_WORD_MONTH << 8 | 11, 0},
	{20841, PCUT_WORD_MONTH << 8 | 11, 0},
	{20854, PCUT_WORD_MONTH << 8 | 1, 0},
	{20861, PCUT_WORD_MONTH << 8 | 1, 0},
	{20874, PCUT_WORD_MONTH << 8 | 9, 0},
	{20881, PCUT_WORD_MONTH << 8 | 9, 0},
	{20898, PCUT_WORD_MONTH << 8 | 4, 0},
	{20905, PCUT_WORD_MONTH << 8 | 4, 0},
	{20916, PCUT_WORD_MONTH << 8 | 4, 0},
	{20929, PCUT_WORD_MONTH << 8 | 12, 0},
	{20936, PCUT_WORD_MONTH << 8 | 12, 0},
	{20955, PCUT_WORD_MONTH << 8 | 12, 0},
	{20976, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{20981, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21000, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21007, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21028, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21035, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21040, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{21043, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{21062, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21069, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21082, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21087, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21092, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21111, PCUT_WORD_MONTH << 8 | 7, 0},
	{21118, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21125, PCUT_WORD_MONTH << 8 | 6, 0},
	{21132, PCUT_WORD_MONTH << 8 | 1, 0},
	{21139, PCUT_WORD_MONTH << 8 | 10, 0},
	{21146, PCUT_WORD_MONTH << 8 | 10, 0},
	{21165, PCUT_WORD_MONTH << 8 | 10, 0},
	{21186, PCUT_WORD_MONTH << 8 | 7, 0},
	{21199, PCUT_WORD_MONTH << 8 | 7, 0},
	{21214, PCUT_WORD_MONTH << 8 | 6, 0},
	{21227, PCUT_WORD_MONTH << 8 | 6, 0},
	{21242, PCUT_WORD_MONTH << 8 | 1, 0},
	{21257, PCUT_WORD_MONTH << 8 | 1, 0},
	{21274, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{21297, PCUT_WORD_MONTH << 8 | 5, 0},
	{21308, PCUT_WORD_MONTH << 8 | 5, 0},
	{21321, PCUT_WORD_MONTH << 8 | 3, 0},
	{21330, PCUT_WORD_MONTH << 8 | 3, 0},
	{21341, PCUT_WORD_MONTH << 8 | 5, 0},
	{21348, PCUT_WORD_MONTH << 8 | 3, 0},
	{21355, PCUT_WORD_MONTH << 8 | 11, 0},
	{21362, PCUT_WORD_MONTH << 8 | 11, 0},
	{21379, PCUT_WORD_MONTH << 8 | 11, 0},
	{21398, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{21409, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{21414, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{21421, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21426, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21433, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21446, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21467, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21474, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21479, PCUT_WORD_MONTH << 8 | 9, 0},
	{21486, PCUT_WORD_MONTH << 8 | 9, 0},
	{21505, PCUT_WORD_MONTH << 8 | 9, 0},
	{21526, PCUT_WORD_MONTH << 8 | 2, 0},
	{21541, PCUT_WORD_MONTH << 8 | 2, 0},
	{21558, PCUT_WORD_MONTH << 8 | 2, 0},
	{21565, PCUT_WORD_MONTH << 8 | 8, 0},
	{21580, PCUT_WORD_MONTH << 8 | 8, 0},
	{21597, PCUT_WORD_MONTH << 8 | 8, 0},
	{21604, PCUT_WORD_MONTH << 8 | 8, 0},
	{21617, PCUT_WORD_MONTH << 8 | 8, 0},
	{21626, PCUT_WORD_MONTH << 8 | 10, 0},
	{21641, PCUT_WORD_MONTH << 8 | 10, 0},
	{21650, PCUT_WORD_MONTH << 8 | 4, 0},
	{21661, PCUT_WORD_MONTH << 8 | 4, 0},
	{21670, PCUT_WORD_DAY << 8 | 1, 0},
	{21681, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21686, PCUT_WORD_NOISE << 8 | 0, 0},
	{21689, PCUT_WORD_CLOCK << 8 | 0, 0},
	{21693, PCUT_WORD_CLOCK << 8 | 0, 0},
	{21702, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21707, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21712, PCUT_WORD_MONTH << 8 | 12, 0},
	{21723, PCUT_WORD_MONTH << 8 | 12, 0},
	{21732, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21737, PCUT_WORD_NOISE << 8 | 0, 0},
	{21740, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{21751, PCUT_WORD_DAY << 8 | 0, 0},
	{21760, PCUT_WORD_NOISE << 8 | 0, 0},
	{21765, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21770, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21775, PCUT_WORD_MONTH << 8 | 7, 0},
	{21784, PCUT_WORD_NOISE << 8 | 0, 0},
	{21791, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21803, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21815, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21827, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21839, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21851, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21863, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21881, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21899, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21917, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{21931, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21947, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21965, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21979, PCUT_WORD_MONTH << 8 | 6, 0},
	{21988, PCUT_WORD_MONTH << 8 | 1, 0},
	{21999, PCUT_WORD_MONTH << 8 | 1, 0},
	{22008, PCUT_WORD_NOISE << 8 | 0, 0},
	{22011, PCUT_WORD_NOISE << 8 | 0, 0},
	{22020, PCUT_WORD_NOISE << 8 | 0, 0},
	{22023, PCUT_WORD_MONTH << 8 | 5, 0},
	{22030, PCUT_WORD_MONTH << 8 | 3, 0},
	{22037, PCUT_WORD_MONTH << 8 | 11, 0},
	{22050, PCUT_WORD_MONTH << 8 | 11, 0},
	{22059, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22071, PCUT_WORD_MONTH << 8 | 9, 0},
	{22084, PCUT_WORD_MONTH << 8 | 9, 0},
	{22093, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22104, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22126, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22137, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22151, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22175, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22201, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22211, PCUT_WORD_NOISE << 8 | 0, 0},
	{22216, PCUT_WORD_MONTH << 8 | 2, 0},
	{22229, PCUT_WORD_MONTH << 8 | 2, 0},
	{22238, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22249, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22263, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22287, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22298, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{22305, PCUT_WORD_DAY << 8 | 2, 0},
	{22316, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{22321, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22332, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22354, PCUT_WORD_MONTH << 8 | 8, 0},
	{22359, PCUT_WORD_PERSIAN << 8 | 8, 0},
	{22368, PCUT_WORD_MONTH << 8 | 4, 0},
	{22379, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{22390, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{22401, PCUT_WORD_DAY << 8 | 0, 0},
	{22406, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{22413, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22431, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22449, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22479, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22513, PCUT_WORD_MONTH << 8 | 3, 0},
	{22522, PCUT_WORD_PERSIAN << 8 | 9, 0},
	{22529, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22542, PCUT_WORD_PERSIAN << 8 | 2, 0},
	{22559, PCUT_WORD_PERSIAN << 8 | 12, 0},
	{22570, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22581, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22590, PCUT_WORD_MONTH << 8 | 8, 0},
	{22601, PCUT_WORD_MONTH << 8 | 4, 0},
	{22612, PCUT_WORD_MONTH << 8 | 10, 0},
	{22623, PCUT_WORD_MONTH << 8 | 10, 0},
	{22636, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{22651, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{22662, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22679, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22694, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{22711, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{22724, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{22737, PCUT_WORD_CLOCK << 8 | 0, 0},
	{22750, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{22761, PCUT_WORD_DAY << 8 | 0, 0},
	{22772, PCUT_WORD_NOISE << 8 | 0, 0},
	{22777, PCUT_WORD_DAY << 8 | 0, 0},
	{22788, PCUT_WORD_DAY << 8 | 1, 0},
	{22795, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22808, PCUT_WORD_MONTH << 8 | 8, 0},
	{22815, PCUT_WORD_MONTH << 8 | 4, 0},
	{22826, PCUT_WORD_MONTH << 8 | 5, 0},
	{22835, PCUT_WORD_MONTH << 8 | 9, 0},
	{22846, PCUT_WORD_MONTH << 8 | 4, 0},
	{22857, PCUT_WORD_MONTH << 8 | 8, 0},
	{22866, PCUT_WORD_HALF << 8 | 1, 0},
	{22873, PCUT_WORD_NOISE << 8 | 0, 0},
	{22886, PCUT_WORD_NOISE << 8 | 0, 0},
	{22886, PCUT_WORD_ZONE << 8 | 0, 1000},
	{22912, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22919, PCUT_WORD_NOISE << 8 | 0, 0},
	{22928, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22947, PCUT_WORD_HALF << 8 | 1, 0},
	{22964, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22987, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23006, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23027, PCUT_WORD_PERSIAN << 8 | 11, 0},
	{23036, PCUT_WORD_NOISE << 8 | 0, 0},
	{23036, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23047, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23069, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23095, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23117, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23141, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23159, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23170, PCUT_WORD_MONTH << 8 | 10, 0},
	{23192, PCUT_WORD_MONTH << 8 | 11, 0},
	{23216, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23236, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23269, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23294, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23314, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23330, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23359, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23380, PCUT_WORD_NOISE << 8 | 0, 0},
	{23389, PCUT_WORD_MONTH << 8 | 7, 0},
	{23398, PCUT_WORD_NOISE << 8 | 0, 0},
	{23398, PCUT_WORD_ZONE << 8 | 0, 1000},
	{23422, PCUT_WORD_PERSIAN << 8 | 4, 0},
	{23429, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{23442, PCUT_WORD_MONTH << 8 | 1, 0},
	{23453, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{23462, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{23475, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{23484, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{23493, PCUT_WORD_MONTH << 8 | 1, 0},
	{23500, PCUT_WORD_MONTH << 8 | 1, 0},
	{23511, PCUT_WORD_MONTH << 8 | 6, 0},
	{23520, PCUT_WORD_MONTH << 8 | 7, 0},
	{23527, PCUT_WORD_MONTH << 8 | 7, 0},
	{23538, PCUT_WORD_MONTH << 8 | 7, 0},
	{23551, PCUT_WORD_MONTH << 8 | 6, 0},
	{23558, PCUT_WORD_MONTH << 8 | 7, 0},
	{23571, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23578, PCUT_WORD_MONTH << 8 | 6, 0},
	{23591, PCUT_WORD_PERSIAN << 8 | 3, 0},
	{23602, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{23611, PCUT_WORD_MONTH << 8 | 12, 0},
	{23622, PCUT_WORD_NOISE << 8 | 0, 0},
	{23627, PCUT_WORD_CLOCK << 8 | 0, 0},
	{23641, PCUT_WORD_MONTH << 8 | 12, 0},
	{23654, PCUT_WORD_MONTH << 8 | 12, 0},
	{23661, PCUT_WORD_MONTH << 8 | 12, 0},
	{23672, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{23685, PCUT_WORD_PERSIAN << 8 | 10, 0},
	{23690, PCUT_WORD_DAY << 8 | 1, 0},
	{23701, PCUT_WORD_MONTH << 8 | 12, 0},
	{23714, PCUT_WORD_NOISE << 8 | 0, 0},
	{23721, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23743, PCUT_WORD_CLOCK << 8 | 0, 0},
	{23752, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{23759, PCUT_WORD_MONTH << 8 | 9, 0},
	{23772, PCUT_WORD_MONTH << 8 | 9, 0},
	{23783, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{23796, PCUT_WORD_MONTH << 8 | 9, 0},
	{23811, PCUT_WORD_MONTH << 8 | 9, 0},
	{23824, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23833, PCUT_WORD_MONTH << 8 | 2, 0},
	{23842, PCUT_WORD_MONTH << 8 | 9, 0},
	{23853, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{23862, PCUT_WORD_PERSIAN << 8 | 6, 0},
	{23875, PCUT_WORD_HALF << 8 | 0, 0},
	{23878, PCUT_WORD_HALF << 8 | 0, 0},
	{23889, PCUT_WORD_CLOCK << 8 | 0, 0},
	{23909, PCUT_WORD_ZONE << 8 | 0, 1000},
	{23922, PCUT_WORD_MONTH << 8 | 8, 0},
	{23929, PCUT_WORD_MONTH << 8 | 2, 0},
	{23942, PCUT_WORD_MONTH << 8 | 2, 0},
	{23955, PCUT_WORD_PERSIAN << 8 | 1, 0},
	{23970, PCUT_WORD_MONTH << 8 | 2, 0},
	{23981, PCUT_WORD_MONTH << 8 | 2, 0},
	{23992, PCUT_WORD_NOISE << 8 | 0, 0},
	{23997, PCUT_WORD_CLOCK << 8 | 0, 0},
	{24015, PCUT_WORD_MONTH << 8 | 2, 0},
	{24026, PCUT_WORD_HALF << 8 | 0, 0},
	{24033, PCUT_WORD_HALF << 8 | 0, 0},
	{24050, PCUT_WORD_MONTH << 8 | 12, 0},
	{24072, PCUT_WORD_MONTH << 8 | 1, 0},
	{24096, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24108, PCUT_WORD_HALF << 8 | 1, 0},
	{24111, PCUT_WORD_MONTH << 8 | 3, 0},
	{24120, PCUT_WORD_MONTH << 8 | 3, 0},
	{24129, PCUT_WORD_MONTH << 8 | 5, 0},
	{24136, PCUT_WORD_MONTH << 8 | 5, 0},
	{24145, PCUT_WORD_PERSIAN << 8 | 5, 0},
	{24156, PCUT_WORD_HALF << 8 | 1, 0},
	{24165, PCUT_WORD_NOISE << 8 | 0, 0},
	{24170, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24188, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24211, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{24220, PCUT_WORD_MONTH << 8 | 5, 0},
	{24225, PCUT_WORD_PERSIAN << 8 | 7, 0},
	{24232, PCUT_WORD_NOISE << 8 | 0, 0},
	{24241, PCUT_WORD_MONTH << 8 | 5, 0},
	{24246, PCUT_WORD_MONTH << 8 | 5, 0},
	{24253, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24260, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24280, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24292, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24306, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24315, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24329, PCUT_WORD_MONTH << 8 | 11, 0},
	{24342, PCUT_WORD_MONTH << 8 | 11, 0},
	{24355, PCUT_WORD_MONTH << 8 | 11, 0},
	{24366, PCUT_WORD_MONTH << 8 | 11, 0},
	{24377, PCUT_WORD_MONTH << 8 | 4, 0},
	{24388, PCUT_WORD_NOISE << 8 | 0, 0},
	{24391, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24404, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{24417, PCUT_WORD_MONTH << 8 | 1, 0},
	{24428, PCUT_WORD_MONTH << 8 | 7, 0},
	{24439, PCUT_WORD_MONTH << 8 | 7, 0},
	{24452, PCUT_WORD_NOISE << 8 | 0, 0},
	{24459, PCUT_WORD_MONTH << 8 | 6, 0},
	{24470, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{24485, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{24492, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{24509, PCUT_WORD_MONTH << 8 | 1, 0},
	{24522, PCUT_WORD_MONTH << 8 | 6, 0},
	{24531, PCUT_WORD_MONTH << 8 | 7, 0},
	{24542, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{24551, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24583, PCUT_WORD_MONTH << 8 | 10, 0},
	{24605, PCUT_WORD_MONTH << 8 | 10, 0},
	{24624, PCUT_WORD_MONTH << 8 | 8, 0},
	{24640, PCUT_WORD_MONTH << 8 | 8, 0},
	{24650, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24669, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24685, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24724, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24746, PCUT_WORD_MONTH << 8 | 4, 0},
	{24765, PCUT_WORD_DAY << 8 | 0, 0},
	{24772, PCUT_WORD_MONTH << 8 | 4, 0},
	{24788, PCUT_WORD_MONTH << 8 | 4, 0},
	{24807, PCUT_WORD_MONTH << 8 | 10, 0},
	{24823, PCUT_WORD_MONTH << 8 | 10, 0},
	{24845, PCUT_WORD_MONTH << 8 | 8, 0},
	{24852, PCUT_WORD_MONTH << 8 | 8, 0},
	{24868, PCUT_WORD_DAY << 8 | 1, 0},
	{24875, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{24882, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{24895, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{24917, PCUT_WORD_MONTH << 8 | 1, 0},
	{24933, PCUT_WORD_MONTH << 8 | 1, 0},
	{24943, PCUT_WORD_MONTH << 8 | 1, 0},
	{24956, PCUT_WORD_MONTH << 8 | 1, 0},
	{24981, PCUT_WORD_MONTH << 8 | 7, 0},
	{24997, PCUT_WORD_MONTH << 8 | 7, 0},
	{25010, PCUT_WORD_MONTH << 8 | 7, 0},
	{25023, PCUT_WORD_MONTH << 8 | 6, 0},
	{25033, PCUT_WORD_MONTH << 8 | 12, 0},
	{25049, PCUT_WORD_MONTH << 8 | 12, 0},
	{25071, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25087, PCUT_WORD_MONTH << 8 | 12, 0},
	{25106, PCUT_WORD_MONTH << 8 | 12, 0},
	{25119, PCUT_WORD_MONTH << 8 | 11, 0},
	{25135, PCUT_WORD_MONTH << 8 | 11, 0},
	{25145, PCUT_WORD_MONTH << 8 | 11, 0},
	{25167, PCUT_WORD_MONTH << 8 | 11, 0},
	{25195, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25217, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25252, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25277, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25325, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25363, PCUT_WORD_MONTH << 8 | 2, 0},
	{25382, PCUT_WORD_MONTH << 8 | 2, 0},
	{25395, PCUT_WORD_MONTH << 8 | 2, 0},
	{25414, PCUT_WORD_MONTH << 8 | 2, 0},
	{25445, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{25452, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{25462, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{25481, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{25488, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{25501, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{25523, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{25536, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{25558, PCUT_WORD_MONTH << 8 | 5, 0},
	{25565, PCUT_WORD_MONTH << 8 | 3, 0},
	{25581, PCUT_WORD_MONTH << 8 | 5, 0},
	{25588, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{25598, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{25617, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{25627, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{25646, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{25653, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{25669, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{25694, PCUT_WORD_MONTH << 8 | 9, 0},
	{25713, PCUT_WORD_MONTH << 8 | 9, 0},
	{25738, PCUT_WORD_MONTH << 8 | 9, 0},
	{25757, PCUT_WORD_MONTH << 8 | 9, 0},
	{25770, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{25777, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{25787, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{25806, PCUT_WORD_MONTH << 8 | 10, 0},
	{25822, PCUT_WORD_MONTH << 8 | 10, 0},
	{25844, PCUT_WORD_MONTH << 8 | 8, 0},
	{25851, PCUT_WORD_MONTH << 8 | 8, 0},
	{25867, PCUT_WORD_DAY << 8 | 0, 0},
	{25874, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{25890, PCUT_WORD_MONTH << 8 | 4, 0},
	{25906, PCUT_WORD_MONTH << 8 | 4, 0},
	{25925, PCUT_WORD_DAY << 8 | 1, 0},
	{25941, PCUT_WORD_MONTH << 8 | 1, 0},
	{25954, PCUT_WORD_MONTH << 8 | 1, 0},
	{25982, PCUT_WORD_MONTH << 8 | 6, 0},
	{25992, PCUT_WORD_MONTH << 8 | 7, 0},
	{26002, PCUT_WORD_MONTH << 8 | 7, 0},
	{26018, PCUT_WORD_MONTH << 8 | 12, 0},
	{26031, PCUT_WORD_MONTH << 8 | 12, 0},
	{26056, PCUT_WORD_MONTH << 8 | 11, 0},
	{26066, PCUT_WORD_MONTH << 8 | 11, 0},
	{26088, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26107, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26135, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26160, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26198, PCUT_WORD_MONTH << 8 | 2, 0},
	{26208, PCUT_WORD_MONTH << 8 | 2, 0},
	{26242, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26252, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26262, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26281, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26291, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26316, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26350, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26357, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26373, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26398, PCUT_WORD_MONTH << 8 | 3, 0},
	{26414, PCUT_WORD_MONTH << 8 | 5, 0},
	{26421, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{26428, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{26438, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{26457, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{26467, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{26486, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26496, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26512, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26537, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{26575, PCUT_WORD_MONTH << 8 | 9, 0},
	{26585, PCUT_WORD_MONTH << 8 | 9, 0},
	{26601, PCUT_WORD_MONTH << 8 | 9, 0},
	{26632, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26642, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26652, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26671, PCUT_WORD_MONTH << 8 | 4, 0},
	{26690, PCUT_WORD_MONTH << 8 | 10, 0},
	{26706, PCUT_WORD_MONTH << 8 | 10, 0},
	{26728, PCUT_WORD_MONTH << 8 | 8, 0},
	{26744, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26751, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26764, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26786, PCUT_WORD_MONTH << 8 | 1, 0},
	{26805, PCUT_WORD_MONTH << 8 | 1, 0},
	{26833, PCUT_WORD_MONTH << 8 | 7, 0},
	{26849, PCUT_WORD_MONTH << 8 | 6, 0},
	{26859, PCUT_WORD_MONTH << 8 | 12, 0},
	{26872, PCUT_WORD_MONTH << 8 | 12, 0},
	{26897, PCUT_WORD_MONTH << 8 | 11, 0},
	{26907, PCUT_WORD_MONTH << 8 | 11, 0},
	{26929, PCUT_WORD_MONTH << 8 | 2, 0},
	{26948, PCUT_WORD_MONTH << 8 | 2, 0},
	{26976, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26983, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26993, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27012, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27019, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27032, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27054, PCUT_WORD_MONTH << 8 | 3, 0},
	{27070, PCUT_WORD_MONTH << 8 | 5, 0},
	{27077, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27087, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27106, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{27116, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{27135, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27142, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27158, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27183, PCUT_WORD_MONTH << 8 | 9, 0},
	{27199, PCUT_WORD_MONTH << 8 | 9, 0},
	{27227, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27234, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27244, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27263, PCUT_WORD_MONTH << 8 | 10, 0},
	{27273, PCUT_WORD_MONTH << 8 | 10, 0},
	{27298, PCUT_WORD_MONTH << 8 | 8, 0},
	{27305, PCUT_WORD_MONTH << 8 | 8, 0},
	{27324, PCUT_WORD_MONTH << 8 | 4, 0},
	{27334, PCUT_WORD_MONTH << 8 | 4, 0},
	{27353, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{27363, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27370, PCUT_WORD_MONTH << 8 | 9, 0},
	{27383, PCUT_WORD_MONTH << 8 | 9, 0},
	{27414, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27427, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27452, PCUT_WORD_MONTH << 8 | 1, 0},
	{27459, PCUT_WORD_MONTH << 8 | 1, 0},
	{27475, PCUT_WORD_MONTH << 8 | 6, 0},
	{27488, PCUT_WORD_MONTH << 8 | 7, 0},
	{27501, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27508, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27521, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27540, PCUT_WORD_MONTH << 8 | 12, 0},
	{27550, PCUT_WORD_MONTH << 8 | 12, 0},
	{27575, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27582, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27595, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27617, PCUT_WORD_MONTH << 8 | 11, 0},
	{27624, PCUT_WORD_MONTH << 8 | 11, 0},
	{27646, PCUT_WORD_MONTH << 8 | 2, 0},
	{27659, PCUT_WORD_MONTH << 8 | 2, 0},
	{27684, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27691, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27701, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27717, PCUT_WORD_MONTH << 8 | 3, 0},
	{27730, PCUT_WORD_MONTH << 8 | 3, 0},
	{27749, PCUT_WORD_MONTH << 8 | 5, 0},
	{27756, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27763, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27776, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27798, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27805, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27818, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27837, PCUT_WORD_MONTH << 8 | 10, 0},
	{27853, PCUT_WORD_MONTH << 8 | 10, 0},
	{27878, PCUT_WORD_MONTH << 8 | 8, 0},
	{27885, PCUT_WORD_MONTH << 8 | 8, 0},
	{27904, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27914, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27936, PCUT_WORD_MONTH << 8 | 4, 0},
	{27952, PCUT_WORD_MONTH << 8 | 4, 0},
	{27974, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27987, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28012, PCUT_WORD_MONTH << 8 | 1, 0},
	{28019, PCUT_WORD_MONTH << 8 | 1, 0},
	{28035, PCUT_WORD_MONTH << 8 | 7, 0},
	{28048, PCUT_WORD_MONTH << 8 | 6, 0},
	{28061, PCUT_WORD_MONTH << 8 | 12, 0},
	{28077, PCUT_WORD_MONTH << 8 | 12, 0},
	{28102, PCUT_WORD_MONTH << 8 | 11, 0},
	{28112, PCUT_WORD_MONTH << 8 | 11, 0},
	{28131, PCUT_WORD_MONTH << 8 | 2, 0},
	{28147, PCUT_WORD_MONTH << 8 | 2, 0},
	{28172, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{28182, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{28204, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{28211, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{28224, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{28249, PCUT_WORD_MONTH << 8 | 3, 0},
	{28268, PCUT_WORD_MONTH << 8 | 5, 0},
	{28275, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{28285, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{28307, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{28323, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{28351, PCUT_WORD_MONTH << 8 | 9, 0},
	{28373, PCUT_WORD_MONTH << 8 | 9, 0},
	{28404, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28414, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28436, PCUT_WORD_MONTH << 8 | 7, 0},
	{28444, PCUT_WORD_MONTH << 8 | 2, 0},
	{28452, PCUT_WORD_MONTH << 8 | 9, 0},
	{28460, PCUT_WORD_MONTH << 8 | 7, 0},
	{28482, PCUT_WORD_MONTH << 8 | 9, 0},
	{28504, PCUT_WORD_MONTH << 8 | 2, 0},
	{28535, PCUT_WORD_HALF << 8 | 0, 0},
	{28566, PCUT_WORD_ERA << 8 | 0, 5000},
	{28575, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28594, PCUT_WORD_MONTH << 8 | 10, 0},
	{28602, PCUT_WORD_MONTH << 8 | 10, 0},
	{28621, PCUT_WORD_NOISE << 8 | 0, 0},
	{28631, PCUT_WORD_MONTH << 8 | 12, 0},
	{28639, PCUT_WORD_MONTH << 8 | 12, 0},
	{28661, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{28661, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{28666, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{28666, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{28685, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{28710, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{28753, PCUT_WORD_MONTH << 8 | 5, 0},
	{28761, PCUT_WORD_MONTH << 8 | 11, 0},
	{28769, PCUT_WORD_ERA << 8 | 0, 4457},
	{28778, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28785, PCUT_WORD_MONTH << 8 | 11, 0},
	{28813, PCUT_WORD_MONTH << 8 | 5, 0},
	{28835, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28851, PCUT_WORD_ERA << 8 | 0, 4457},
	{28882, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{28892, PCUT_WORD_MONTH << 8 | 1, 0},
	{28900, PCUT_WORD_MONTH << 8 | 1, 0},
	{28919, PCUT_WORD_MONTH << 8 | 6, 0},
	{28930, PCUT_WORD_MONTH << 8 | 6, 0},
	{28955, PCUT_WORD_MONTH << 8 | 3, 0},
	{28966, PCUT_WORD_MONTH << 8 | 3, 0},
	{28985, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{29013, PCUT_WORD_NOISE << 8 | 0, 0},
	{29032, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{29072, PCUT_WORD_DAY << 8 | 0, 0},
	{29091, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{29125, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{29144, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{29169, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{29197, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{29228, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{29253, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{29269, PCUT_WORD_MONTH << 8 | 8, 0},
	{29277, PCUT_WORD_NOISE << 8 | 0, 0},
	{29284, PCUT_WORD_MONTH << 8 | 8, 0},
	{29306, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{29313, PCUT_WORD_HALF << 8 | 1, 0},
	{29344, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{29363, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29382, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29419, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29438, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{29445, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{29467, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{29489, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{29526, PCUT_WORD_MONTH << 8 | 4, 0},
	{29537, PCUT_WORD_MONTH << 8 | 4, 0},
	{29556, PCUT_WORD_NOISE << 8 | 0, 0},
	{29572, PCUT_WORD_DAY << 8 | 1, 0},
	{29597, PCUT_WORD_CLOCK << 8 | 0, 0},
	{29610, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{29626, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29660, PCUT_WORD_MONTH << 8 | 8, 0},
	{29670, PCUT_WORD_MONTH << 8 | 8, 0},
	{29692, PCUT_WORD_MONTH << 8 | 4, 0},
	{29702, PCUT_WORD_MONTH << 8 | 4, 0},
	{29721, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{29755, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{29801, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29826, PCUT_WORD_MONTH << 8 | 12, 0},
	{29836, PCUT_WORD_MONTH << 8 | 12, 0},
	{29864, PCUT_WORD_MONTH << 8 | 2, 0},
	{29874, PCUT_WORD_MONTH << 8 | 2, 0},
	{29902, PCUT_WORD_MONTH << 8 | 1, 0},
	{29912, PCUT_WORD_MONTH << 8 | 1, 0},
	{29934, PCUT_WORD_MONTH << 8 | 7, 0},
	{29944, PCUT_WORD_MONTH << 8 | 7, 0},
	{29963, PCUT_WORD_MONTH << 8 | 6, 0},
	{29973, PCUT_WORD_MONTH << 8 | 6, 0},
	{29992, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{29999, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30009, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30025, PCUT_WORD_MONTH << 8 | 5, 0},
	{30035, PCUT_WORD_MONTH << 8 | 5, 0},
	{30051, PCUT_WORD_MONTH << 8 | 3, 0},
	{30061, PCUT_WORD_MONTH << 8 | 3, 0},
	{30077, PCUT_WORD_MONTH << 8 | 11, 0},
	{30087, PCUT_WORD_MONTH << 8 | 11, 0},
	{30112, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30119, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30129, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30157, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30164, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30174, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30199, PCUT_WORD_MONTH << 8 | 10, 0},
	{30209, PCUT_WORD_MONTH << 8 | 10, 0},
	{30237, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{30247, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{30275, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{30282, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{30292, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{30320, PCUT_WORD_MONTH << 8 | 9, 0},
	{30330, PCUT_WORD_MONTH << 8 | 9, 0},
	{30361, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{30368, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{30378, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{30397, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{30404, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30411, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30421, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30449, PCUT_WORD_MONTH << 8 | 7, 0},
	{30468, PCUT_WORD_MONTH << 8 | 9, 0},
	{30484, PCUT_WORD_MONTH << 8 | 2, 0},
	{30503, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30516, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30532, PCUT_WORD_MONTH << 8 | 10, 0},
	{30545, PCUT_WORD_MONTH << 8 | 12, 0},
	{30558, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30565, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30575, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30585, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30598, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30629, PCUT_WORD_MONTH << 8 | 1, 0},
	{30642, PCUT_WORD_MONTH << 8 | 6, 0},
	{30661, PCUT_WORD_MONTH << 8 | 3, 0},
	{30674, PCUT_WORD_MONTH << 8 | 4, 0},
	{30687, PCUT_WORD_MONTH << 8 | 11, 0},
	{30712, PCUT_WORD_MONTH << 8 | 8, 0},
	{30725, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{30732, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{30748, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{30761, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{30780, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30787, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30809, PCUT_WORD_MONTH << 8 | 5, 0},
	{30822, PCUT_WORD_DAY << 8 | 2, 0},
	{30835, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{30851, PCUT_WORD_DAY << 8 | 2, 0},
	{30861, PCUT_WORD_HALF << 8 | 0, 0},
	{30868, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30875, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30888, PCUT_WORD_HALF << 8 | 1, 0},
	{30895, PCUT_WORD_HALF << 8 | 2, 0},
	{30902, PCUT_WORD_ERA << 8 | 0, 6911},
	{30915, PCUT_WORD_DAY << 8 | 0, 0},
	{30922, PCUT_WORD_DAY << 8 | 0, 0},
	{30929, PCUT_WORD_ERA << 8 | 0, 7018},
	{30936, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30943, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30953, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30966, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30979, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30992, PCUT_WORD_HALF << 8 | 1, 0},
	{30999, PCUT_WORD_ERA << 8 | 0, 5000},
	{31006, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31013, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31023, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31036, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31049, PCUT_WORD_HALF << 8 | 0, 0},
	{31056, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31069, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31082, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{31086, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31099, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31106, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31122, PCUT_WORD_DAY << 8 | 2, 0},
	{31129, PCUT_WORD_NOISE << 8 | 0, 0},
	{31142, PCUT_WORD_NOISE << 8 | 0, 0},
	{31155, PCUT_WORD_HALF << 8 | 0, 0},
	{31162, PCUT_WORD_HALF << 8 | 1, 0},
	{31169, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31176, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31186, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31199, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31212, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31225, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31238, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31245, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31255, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31268, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{31272, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31279, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{31286, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31293, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{31300, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31307, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31314, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31321, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31328, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31332, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31339, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31349, PCUT_WORD_HALF << 8 | 1, 0},
	{31356, PCUT_WORD_ERA << 8 | 0, 6911},
	{31363, PCUT_WORD_ERA << 8 | 0, 6988},
	{31370, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{31374, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31387, PCUT_WORD_NOISE << 8 | 0, 0},
	{31400, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31407, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31417, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31430, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31437, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31447, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31460, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31473, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31483, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{31483, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31487, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31494, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31501, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31511, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31518, PCUT_WORD_NOISE << 8 | 0, 0},
	{31531, PCUT_WORD_ZONE << 8 | 0, 1540},
	{31547, PCUT_WORD_HALF << 8 | 0, 0},
	{31554, PCUT_WORD_HALF << 8 | 0, 0},
	{31561, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{31565, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31572, PCUT_WORD_ERA << 8 | 0, 6867},
	{31579, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31589, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{31599, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31609, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{31619, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31629, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31639, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31649, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31659, PCUT_WORD_DAY << 8 | 1, 0},
	{31666, PCUT_WORD_DAY << 8 | 1, 0},
	{31673, PCUT_WORD_ERA << 8 | 0, 6925},
	{31680, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{31684, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31691, PCUT_WORD_HALF << 8 | 1, 0},
	{31698, PCUT_WORD_HALF << 8 | 1, 0},
	{31705, PCUT_WORD_HALF << 8 | 1, 0},
	{31712, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31719, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31729, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31739, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31749, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31759, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31772, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31785, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31798, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31811, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31824, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31837, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31850, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31863, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31876, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31892, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31911, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31924, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MONTH, 0},
	{31924, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31928, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31935, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31945, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31949, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31956, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31966, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31979, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{31992, PCUT_WORD_HALF << 8 | 2, 0},
	{31999, PCUT_WORD_ERA << 8 | 0, 6911},
	{32006, PCUT_WORD_ERA << 8 | 0, 6911},
	{32013, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32017, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32024, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32034, PCUT_WORD_HALF << 8 | 0, 0},
	{32041, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32045, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32052, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32062, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32066, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32073, PCUT_WORD_NOISE << 8 | 0, 0},
	{32086, PCUT_WORD_NOISE << 8 | 0, 0},
	{32099, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32109, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32116, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32126, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32133, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32143, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32150, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32160, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32173, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32180, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32193, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32206, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32213, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32223, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32233, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32243, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32253, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32263, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32273, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32283, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32293, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32303, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32313, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32323, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32333, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32343, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32353, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32363, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32373, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32383, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{32387, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32397, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{32401, PCUT_WORD_ERA << 8 | 0, 5000},
	{32408, PCUT_WORD_ERA << 8 | 0, 5000},
	{32415, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{32428, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32435, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32442, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32449, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32456, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32463, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32470, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32477, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32484, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32497, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32501, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32508, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32518, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{32528, PCUT_WORD_NOISE << 8 | 0, 0},
	{32532, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32539, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32543, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32550, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32557, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32564, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32574, PCUT_WORD_DAY << 8 | 2, 0},
	{32584, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32588, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32598, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32611, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32624, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32637, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32656, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32669, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32676, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{32680, PCUT_WORD_ERA << 8 | 0, 2667},
	{32687, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32694, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32707, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32717, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32740, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32744, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32754, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32761, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32771, PCUT_WORD_HALF << 8 | 1, 0},
	{32775, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32782, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32789, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{32793, PCUT_WORD_HALF << 8 | 0, 0},
	{32800, PCUT_WORD_ERA << 8 | 0, 5000},
	{32807, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32814, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32827, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32831, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32841, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32848, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32861, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32871, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32878, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32882, PCUT_WORD_HALF << 8 | 0, 0},
	{32889, PCUT_WORD_DAY << 8 | 1, 0},
	{32896, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32909, PCUT_WORD_DAY << 8 | 0, 0},
	{32916, PCUT_WORD_HALF << 8 | 0, 0},
	{32923, PCUT_WORD_HALF << 8 | 1, 0},
	{32930, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MONTH, 0},
	{32930, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32934, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32944, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{32944, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32948, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32958, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32965, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32978, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32988, PCUT_WORD_HALF << 8 | 3, 0},
	{32995, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33002, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33012, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33025, PCUT_WORD_HALF << 8 | 1, 0},
	{33032, PCUT_WORD_HALF << 8 | 2, 0},
	{33039, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{33043, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33057, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33070, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33089, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33103, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33116, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{33120, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{33130, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{33134, PCUT_WORD_WEEKDAY << 8 | 2, 0},
};

static const uint16_t pcut_date_words_first[257] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 8, 8,
	8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 10,
	10, 10, 10, 10, 10, 11, 11, 11, 11, 11, 11, 11,
	11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
	11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11,
	11, 11, 179, 206, 277, 488, 557, 607, 668, 733, 781, 854,
	900, 1000, 1160, 1215, 1298, 1470, 1478, 1517, 1680, 1764, 1821, 1873,
	1891, 1900, 1916, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936,
	1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936,
	1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936,
	1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936,
	1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936,
	1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936, 1936,
	1936, 1936, 1936, 1939, 1942, 1942, 1942, 1942, 1942, 1942, 1942, 1942,
	1942, 1942, 1942, 1994, 2030, 2252, 2367, 2375, 2375, 2375, 2429, 2435,
	2504, 2627, 2677, 2681, 2682, 2682, 2682, 2682, 2682, 2982, 3055, 3055,
	3057, 3072, 3117, 3187, 3225, 3229, 3246, 3257, 3272, 3310, 3314, 3314,
	3314, 3314, 3314, 3314, 3314, 3314, 3314, 3314, 3314, 3314, 3314, 3314,
	3314, 3314, 3314, 3314, 3314,
};

const pcut_phrases pcut_date_words = {pcut_date_words_rows, pcut_date_words_text, pcut_date_words_first,
	sizeof pcut_date_words_rows / sizeof pcut_date_words_rows[0]};

static const char pcut_date_ago_text[] =
	"# (na) araw ang nakalipas\0"
	"# (na) linggo ang nakalipas\0"
	"# a eest\0"
	"# aasta eest\0"
	"# anni fa\0"
	"# anno fa\0"
	"# ar sidan\0"
	"# ar siden\0"
	"# araw ang nakalipas\0"
	"# awr yn ol\0"
	"# ay once\0"
	"# ay oncə\0"
	"# bhl. o shin\0"
	"# bhliain o shin\0"
	"# bl. o shin\0"
	"# bl. yn ol\0"
	"# bliain o shin\0"
	"# bliana o shin\0"
	"# bln lalu\0"
	"# bulan lalu\0"
	"# bulan yang lalu\0"
	"# buwan ang nakalipas\0"
	"# d. sidan\0"
	"# da. sidan\0"
	"# dae gelede\0"
	"# dag gelede\0"
	"# dag geleden\0"
	"# dag siden\0"
	"# dagar sidan\0"
	"# dage siden\0"
	"# dagen geleden\0"
	"# dagur sidan\0"
	"# dakika once\0"
	"# day ago\0"
	"# days ago\0"
	"# ddiwrnod yn ol\0"
	"# detik yang lalu\0"
	"# dgn geleden\0"
	"# dite me pare\0"
	"# diwrnod yn ol\0"
	"# dk once\0"
	"# dk. once\0"
	"# dni temu\0"
	"# dnia temu\0"
	"# dtk lalu\0"
	"# dzien temu\0"
	"# dəqiqə oncə\0"
	"# eil. yn ol\0"
	"# eiliad yn ol\0"
	"# eve\0"
	"# evvel ezelott\0"
	"# fis yn ol\0"
	"# flynedd yn ol\0"
	"# funud yn ol\0"
	"# g fa\0"
	"# g. temu\0"
	"# gg fa\0"
	"# giay truoc\0"
	"# gio truoc\0"
	"# giorni fa\0"
	"# giorno fa\0"
	"# godz. temu\0"
	"# godzin temu\0"
	"# godzine temu\0"
	"# godziny temu\0"
	"# gun once\0"
	"# gun oncə\0"
	"# h fa\0"
	"# h lalu\0"
	"# hafta once\0"
	"# hari lalu\0"
	"# hari yang lalu\0"
	"# hete\0"
	"# hettel ezelott\0"
	"# hf. once\0"
	"# honapja\0"
	"# honappal ezelott\0"
	"# hour ago\0"
	"# hours ago\0"
	"# hr ago\0"
	"# hr. ago\0"
	"# hrs ago\0"
	"# huaire o shin\0"
	"# həftə oncə\0"
	"# il oncə\0"
	"# j. gelede\0"
	"# jaar gelede\0"
	"# jaar geleden\0"
	"# jam lalu\0"
	"# jam yang lalu\0"
	"# jave me pare\0"
	"# k eest\0"
	"# kk sitten\0"
	"# kuu eest\0"
	"# kuukausi sitten\0"
	"# kuukautta sitten\0"
	"# la o shin\0"
	"# lat temu\0"
	"# lata temu\0"
	"# linggo ang nakalipas\0"
	"# m. sidan\0"
	"# m.perce\0"
	"# maand gelede\0"
	"# maand geleden\0"
	"# maande gelede\0"
	"# maanden geleden\0"
	"# manad sidan\0"
	"# manadir sidan\0"
	"# masodperccel ezelott\0"
	"# mbl. o shin\0"
	"# mbliana o shin\0"
	"# md. gelede\0"
	"# md. siden\0"
	"# mdr. siden\0"
	"# menit yang lalu\0"
	"# mese fa\0"
	"# mesi fa\0"
	"# mgg lalu\0"
	"# mgu lalu\0"
	"# mhi o shin\0"
	"# mi o shin\0"
	"# mies. temu\0"
	"# miesiac temu\0"
	"# miesiaca temu\0"
	"# miesiace temu\0"
	"# miesiecy temu\0"
	"# min ago\0"
	"# min eest\0"
	"# min fa\0"
	"# min lalu\0"
	"# min me pare\0"
	"# min sitten\0"
	"# min temu\0"
	"# min. ago\0"
	"# min. ang nakalipas\0"
	"# min. gelede\0"
	"# min. geleden\0"
	"# min. sidan\0"
	"# min. siden\0"
	"# minggu lalu\0"
	"# minggu yang lalu\0"
	"# minit lalu\0"
	"# mins ago\0"
	"# minut temu\0"
	"# minuta me pare\0"
	"# minute ago\0"
	"# minute gelede\0"
	"# minute me pare\0"
	"# minute temu\0"
	"# minuten geleden\0"
	"# minutes ago\0"
	"# minuti eest\0"
	"# minuti fa\0"
	"# minuto ang nakalipas\0"
	"# minuto fa\0"
	"# minutt sidan\0"
	"# minuttir sidan\0"
	"# minuty temu\0"
	"# minuut gelede\0"
	"# minuut geleden\0"
	"# minuutti sitten\0"
	"# minuuttia sitten\0"
	"# mis yn ol\0"
	"# mnd. sidan\0"
	"# mnt lalu\0"
	"# mo ago\0"
	"# mo. ago\0"
	"# month ago\0"
	"# months ago\0"
	"# mos ago\0"
	"# muaj me pare\0"
	"# mun. yn ol\0"
	"# munud yn ol\0"
	"# n-uair an chloig o shin\0"
	"# n-uaire o shin\0"
	"# nad eest\0"
	"# nadala eest\0"
	"# nam truoc\0"
	"# napja\0"
	"# nappal ezelott\0"
	"# ngay truoc\0"
	"# noim. o shin\0"
	"# noimead o shin\0"
	"# o flynyddoedd yn ol\0"
	"# ora fa\0"
	"# oraja\0"
	"# oras ang nakalipas\0"
	"# oraval ezelott\0"
	"# ore fa\0"
	"# ore me pare\0"
	"# p eest\0"
	"# paeva eest\0"
	"# paiva sitten\0"
	"# paivaa sitten\0"
	"# perccel ezelott\0"
	"# perce\0"
	"# phut truoc\0"
	"# pv sitten\0"
	"# rok temu\0"
	"# roku temu\0"
	"# s eest\0"
	"# s fa\0"
	"# s sitten\0"
	"# s temu\0"
	"# s. gelede\0"
	"# s. sidan\0"
	"# sa. once\0"
	"# saat lalu\0"
	"# saat once\0"
	"# saat oncə\0"
	"# saniye once\0"
	"# saniyə oncə\0"
	"# scht. o shin\0"
	"# seachtain o shin\0"
	"# seachtaine o shin\0"
	"# sec ago\0"
	"# sec. ago\0"
	"# sec. fa\0"
	"# sec. geleden\0"
	"# second ago\0"
	"# seconde geleden\0"
	"# seconden geleden\0"
	"# secondi fa\0"
	"# secondo fa\0"
	"# seconds ago\0"
	"# secs ago\0"
	"# seg. ang nakalipas\0"
	"# segundo ang nakalipas\0"
	"# sek eest\0"
	"# sek me pare\0"
	"# sek. sidan\0"
	"# sek. siden\0"
	"# sek. temu\0"
	"# sekonda me pare\0"
	"# sekonde gelede\0"
	"# sekonde me pare\0"
	"# sekondes gelede\0"
	"# sekund sidan\0"
	"# sekund temu\0"
	"# sekunde temu\0"
	"# sekundi eest\0"
	"# sekundy temu\0"
	"# sekunti sitten\0"
	"# sekuntia sitten\0"
	"# sett. fa\0"
	"# settimana fa\0"
	"# settimane fa\0"
	"# shcht. o shin\0"
	"# sheachtain o shin\0"
	"# shoic. o shin\0"
	"# shoicind o shin\0"
	"# sn. once\0"
	"# soic. o shin\0"
	"# soicind o shin\0"
	"# t eest\0"
	"# t sitten\0"
	"# t. sidan\0"
	"# tahun lalu\0"
	"# tahun yang lalu\0"
	"# taon ang nakalipas\0"
	"# thang truoc\0"
	"# thn lalu\0"
	"# timar sidan\0"
	"# time siden\0"
	"# timer siden\0"
	"# timi sidan\0"
	"# tuan truoc\0"
	"# tunni eest\0"
	"# tunti sitten\0"
	"# tuntia sitten\0"
	"# tydz. temu\0"
	"# tydzien temu\0"
	"# tyg. temu\0"
	"# tygodni temu\0"
	"# tygodnia temu\0"
	"# tygodnie temu\0"
	"# u. gelede\0"
	"# uair an chloig o shin\0"
	"# uair o shin\0"
	"# uge siden\0"
	"# uger siden\0"
	"# uur gelede\0"
	"# uur geleden\0"
	"# v sitten\0"
	"# v. sidan\0"
	"# vi. sidan\0"
	"# viikko sitten\0"
	"# viikkoa sitten\0"
	"# vika sidan\0"
	"# vikur sidan\0"
	"# vit me pare\0"
	"# vjet me pare\0"
	"# vk sitten\0"
	"# vuosi sitten\0"
	"# vuotta sitten\0"
	"# w. gelede\0"
	"# week ago\0"
	"# week gelede\0"
	"# week geleden\0"
	"# weeks ago\0"
	"# weke gelede\0"
	"# weken geleden\0"
	"# wk ago\0"
	"# wk. ago\0"
	"# wks ago\0"
	"# ws yn ol\0"
	"# ws. yn ol\0"
	"# wythnos yn ol\0"
	"# year ago\0"
	"# years ago\0"
	"# yil once\0"
	"# yr ago\0"
	"# yr. ago\0"
	"# yrs ago\0"
	"# δ. πριν\0"
	"# εβδ. πριν\0"
	"# ετη πριν\0"
	"# ετοσ πριν\0"
	"# ημ. πριν\0"
	"# λ. πριν\0"
	"# μ. πριν\0"
	"# ω. πριν\0"
	"# аи бұрын\0"
	"# ап. бұрын\0"
	"# апта бұрын\0"
	"# г. назад\0"
	"# г. таму\0"
	"# гадз таму\0"
	"# гадзін таму\0"
	"# гадзіну таму\0"
	"# гадзіны таму\0"
	"# гадоу таму\0"
	"# гады таму\0"
	"# год назад\0"
	"# год таму\0"
	"# год тому\0"
	"# года назад\0"
	"# года таму\0"
	"# годин тому\0"
	"# години тому\0"
	"# годину тому\0"
	"# день назад\0"
	"# день тому\0"
	"# дзен таму\0"
	"# дзень таму\0"
	"# дн. назад\0"
	"# дн. тому\0"
	"# днеи назад\0"
	"# дня назад\0"
	"# дня таму\0"
	"# дня тому\0"
	"# дні таму\0"
	"# дні тому\0"
	"# днів тому\0"
	"# ж. бұрын\0"
	"# жыл бұрын\0"
	"# күн бұрын\0"
	"# л. назад\0"
	"# лет назад\0"
	"# мес. назад\0"
	"# мес. таму\0"
	"# месяц назад\0"
	"# месяц таму\0"
	"# месяца назад\0"
	"# месяца таму\0"
	"# месяцау таму\0"
	"# месяцев назад\0"
	"# месяцы таму\0"
	"# мин. бұрын\0"
	"# мин. назад\0"
	"# минут бұрын\0"
	"# минут назад\0"
	"# минуту назад\0"
	"# минуты назад\0"
	"# міс. тому\0"
	"# місяць тому\0"
	"# місяця тому\0"
	"# місяці тому\0"
	"# місяців тому\0"
	"# нед. назад\0"
	"# недели назад\0"
	"# недель назад\0"
	"# неделю назад\0"
	"# р. тому\0"
	"# роки тому\0"
	"# року тому\0"
	"# років тому\0"
	"# рік тому\0"
	"# с таму\0"
	"# с тому\0"
	"# сағ. бұрын\0"
	"# сағат бұрын\0"
	"# сек. бұрын\0"
	"# сек. назад\0"
	"# секунд бұрын\0"
	"# секунд назад\0"
	"# секунд таму\0"
	"# секунд тому\0"
	"# секунди тому\0"
	"# секунду назад\0"
	"# секунду таму\0"
	"# секунду тому\0"
	"# секунды назад\0"
	"# секунды таму\0"
	"# тиж. тому\0"
	"# тиждень тому\0"
	"# тижня тому\0"
	"# тижні тому\0"
	"# тижнів тому\0"
	"# тыд таму\0"
	"# тыдзень таму\0"
	"# тыдня таму\0"
	"# тыдняу таму\0"
	"# тыдні таму\0"
	"# хв таму\0"
	"# хв тому\0"
	"# хвилин тому\0"
	"# хвилини тому\0"
	"# хвилину тому\0"
	"# хвілін таму\0"
	"# хвіліну таму\0"
	"# хвіліны таму\0"
	"# ч назад\0"
	"# час назад\0"
	"# часа назад\0"
	"# часов назад\0"
	"# ամիս առաջ\0"
	"# ժ առաջ\0"
	"# ժամ առաջ\0"
	"# շաբ առաջ\0"
	"# շաբաթ առաջ\0"
	"# վ առաջ\0"
	"# վայրկյան առաջ\0"
	"# վրկ առաջ\0"
	"# տ առաջ\0"
	"# տարի առաջ\0"
	"# ր առաջ\0"
	"# րոպե առաջ\0"
	"# օր առաջ\0"
	"# ثانيه پيش\0"
	"# دقيقه پيش\0"
	"# دن پہلے\0"
	"# دنوں پہلے\0"
	"# روز پيش\0"
	"# ساعت پيش\0"
	"# سال پيش\0"
	"# سال پہلے\0"
	"# سيكنڈ پہلے\0"
	"# ماه پيش\0"
	"# ماہ قبل\0"
	"# ماہ پہلے\0"
	"# منٹ پہلے\0"
	"# مہينہ پہلے\0"
	"# مہينے پہلے\0"
	"# هفته پيش\0"
	"# گھنٹہ پہلے\0"
	"# گھنٹے پہلے\0"
	"# ہفتہ پہلے\0"
	"# ہفتے پہلے\0"
	"# आठवड्यांपूर्वी\0"
	"# आठवड्यापूर्वी\0"
	"# घंटे पहले\0"
	"# घं॰ पहले\0"
	"# तासांपूर्वी\0"
	"# तासापूर्वी\0"
	"# दिन पहले\0"
	"# दिवसांपूर्वी\0"
	"# दिवसापूर्वी\0"
	"# महिन्यांपूर्वी\0"
	"# महिन्यापूर्वी\0"
	"# माह पहले\0"
	"# मिनट पहले\0"
	"# मिनि. पूर्वी\0"
	"# मिनिटांपूर्वी\0"
	"# मिनिटापूर्वी\0"
	"# मि॰ पहले\0"
	"# वर्ष पहले\0"
	"# वर्षांपूर्वी\0"
	"# वर्षापूर्वी\0"
	"# सप्ताह पहले\0"
	"# से. पूर्वी\0"
	"# सेकंड पहले\0"
	"# सेकंदांपूर्वी\0"
	"# सेकंदापूर्वी\0"
	"# से॰ पहले\0"
	"# ঘণ্টা আগে\0"
	"# দিন আগে\0"
	"# বছর পূর্বে\0"
	"# মাস আগে\0"
	"# মিনিট আগে\0"
	"# সপ্তাহ আগে\0"
	"# সেকেন্ড আগে\0"
	"# সেকেন্ড পূর্বে\0"
	"# અઠ. પહેલાં\0"
	"# અઠવાડિયા પહેલાં\0"
	"# કલાક પહેલાં\0"
	"# દિવસ પહેલાં\0"
	"# મહિના પહેલાં\0"
	"# મિનિટ પહેલાં\0"
	"# વર્ષ પહેલાં\0"
	"# સેકંડ પહેલાં\0"
	"# ஆ. முன்\0"
	"# ஆண்டிற்கு முன்\0"
	"# ஆண்டுகளுக்கு முன்\0"
	"# நா. முன்\0"
	"# நாட்களுக்கு முன்\0"
	"# நாளுக்கு முன்\0"
	"# நி. முன்\0"
	"# நிமி. முன்\0"
	"# நிமிடங்களுக்கு முன்\0"
	"# நிமிடத்திற்கு முன்\0"
	"# ம. முன்\0"
	"# மணிநேரம் முன்\0"
	"# மா. முன்\0"
	"# மாத. முன்\0"
	"# மாதங்களுக்கு முன்\0"
	"# மாதத்துக்கு முன்\0"
	"# வா. முன்\0"
	"# வார. முன்\0"
	"# வாரங்களுக்கு முன்\0"
	"# வாரத்திற்கு முன்\0"
	"# வி. முன்\0"
	"# விநாடிகளுக்கு முன்\0"
	"# விநாடிக்கு முன்\0"
	"# గం. క్రితం\0"
	"# గంట క్రితం\0"
	"# గంటల క్రితం\0"
	"# నిమి. క్రితం\0"
	"# నిమిషం క్రితం\0"
	"# నిమిషాల క్రితం\0"
	"# నెల క్రితం\0"
	"# నెలల క్రితం\0"
	"# రోజు క్రితం\0"
	"# రోజుల క్రితం\0"
	"# వారం క్రితం\0"
	"# వారాల క్రితం\0"
	"# సం. క్రితం\0"
	"# సంవత్సరం క్రితం\0"
	"# సంవత్సరాల క్రితం\0"
	"# సెక. క్రితం\0"
	"# సెకను క్రితం\0"
	"# సెకన్ల క్రితం\0"
	"# ชม. ที่แล้ว\0"
	"# ชั่วโมงที่ผ่านมา\0"
	"# นาทีที่ผ่านมา\0"
	"# นาทีที่แล้ว\0"
	"# ปีที่แล้ว\0"
	"# วันที่ผ่านมา\0"
	"# วันที่แล้ว\0"
	"# วินาทีที่ผ่านมา\0"
	"# วินาทีที่แล้ว\0"
	"# สัปดาห์ที่ผ่านมา\0"
	"# สัปดาห์ที่แล้ว\0"
	"# เดือนที่ผ่านมา\0"
	"# เดือนที่แล้ว\0"
	"# დღის წინ\0"
	"# თვის წინ\0"
	"# კვ. წინ\0"
	"# კვირის წინ\0"
	"# საათის წინ\0"
	"# სთ წინ\0"
	"# წამის წინ\0"
	"# წთ წინ\0"
	"# წლის წინ\0"
	"# წმ წინ\0"
	"# წუთის წინ\0"
	"# ខែមុន\0"
	"# ឆ្នាំមុន\0"
	"# ថ្ងៃមុន\0"
	"# នាទីមុន\0"
	"# ម៉ោងមុន\0"
	"# វិនាទីមុន\0"
	"# សប្ដាហ៍មុន\0"
	"# か月前\0"
	"# 個月前\0"
	"# 分前\0"
	"# 分鐘前\0"
	"# 天前\0"
	"# 小時前\0"
	"# 年前\0"
	"# 日前\0"
	"# 星期前\0"
	"# 時間前\0"
	"# 秒前\0"
	"# 週前\0"
	"# 週間前\0"
	"#d\0"
	"#d ago\0"
	"#h\0"
	"#h ago\0"
	"#m ago\0"
	"#min ago\0"
	"#mo ago\0"
	"#s\0"
	"#s ago\0"
	"#w\0"
	"#w ago\0"
	"#y ago\0"
	"#yr ago\0"
	"#か月前\0"
	"#カ月前\0"
	"#ヶ月前\0"
	"#个小时前\0"
	"#个月前\0"
	"#個小時前\0"
	"#個月前\0"
	"#分前\0"
	"#分鐘前\0"
	"#分钟前\0"
	"#周前\0"
	"#天前\0"
	"#小时前\0"
	"#小時前\0"
	"#年前\0"
	"#日前\0"
	"#星期前\0"
	"#時間前\0"
	"#秒钟前\0"
	"#週前\0"
	"#週間前\0"
	"#개월 전\0"
	"#개월전\0"
	"#년 전\0"
	"#년전\0"
	"#분 전\0"
	"#분전\0"
	"#시간 전\0"
	"#시간전\0"
	"#일 전\0"
	"#일전\0"
	"#주 전\0"
	"#주전\0"
	"#초 전\0"
	"a day ago\0"
	"a few hours ago\0"
	"a few minutes ago\0"
	"a few seconds ago\0"
	"a l'instant\0"
	"a minute ago\0"
	"a moment ago\0"
	"a month ago\0"
	"a week ago\0"
	"a year ago\0"
	"acum # an\0"
	"acum # ani\0"
	"acum # de ani\0"
	"acum # de luni\0"
	"acum # de minute\0"
	"acum # de ore\0"
	"acum # de saptamani\0"
	"acum # de secunde\0"
	"acum # de zile\0"
	"acum # h\0"
	"acum # luna\0"
	"acum # luni\0"
	"acum # min\0"
	"acum # minut\0"
	"acum # minute\0"
	"acum # ora\0"
	"acum # ore\0"
	"acum # sapt\0"
	"acum # saptamana\0"
	"acum # saptamani\0"
	"acum # sec\0"
	"acum # secunda\0"
	"acum # secunde\0"
	"acum # zi\0"
	"acum # zile\0"
	"an hour ago\0"
	"antau # h\0"
	"antau # horo\0"
	"antau # horoj\0"
	"antau # j\0"
	"antau # jaro\0"
	"antau # jaroj\0"
	"antau # min\0"
	"antau # minuto\0"
	"antau # minutoj\0"
	"antau # mon\0"
	"antau # monato\0"
	"antau # monatoj\0"
	"antau # s\0"
	"antau # sek\0"
	"antau # sekundo\0"
	"antau # sekundoj\0"
	"antau # sem\0"
	"antau # semajno\0"
	"antau # semajnoj\0"
	"antau # t\0"
	"antau # tago\0"
	"antau # tagoj\0"
	"awr yn ol\0"
	"az once\0"
	"bir ay once\0"
	"bir gun once\0"
	"bir saat once\0"
	"bir yil once\0"
	"blwyddyn yn ol\0"
	"dakika # iliyopita\0"
	"dakika # zilizopita\0"
	"deufis yn ol\0"
	"duela # aste\0"
	"duela # egun\0"
	"duela # hilabete\0"
	"duela # minutu\0"
	"duela # ordu\0"
	"duela # segundo\0"
	"duela # urte\0"
	"dzien temu\0"
	"een dag geleden\0"
	"een jaar geleden\0"
	"een maand geleden\0"
	"een uur geleden\0"
	"een week geleden\0"
	"fa # any\0"
	"fa # anys\0"
	"fa # dia\0"
	"fa # dies\0"
	"fa # h\0"
	"fa # hora\0"
	"fa # hores\0"
	"fa # mes\0"
	"fa # mesos\0"
	"fa # min\0"
	"fa # minut\0"
	"fa # minuts\0"
	"fa # s\0"
	"fa # segon\0"
	"fa # segons\0"
	"fa # setm\0"
	"fa # setmana\0"
	"fa # setmanes\0"
	"for # ar sedan\0"
	"for # ar sen\0"
	"for # ar sidan\0"
	"for # ar siden\0"
	"for # d sedan\0"
	"for # d. sidan\0"
	"for # d. siden\0"
	"for # dag sedan\0"
	"for # dag siden\0"
	"for # dagar sedan\0"
	"for # dage siden\0"
	"for # dogn sidan\0"
	"for # dogn siden\0"
	"for # man. sen\0"
	"for # manad sedan\0"
	"for # manad sidan\0"
	"for # manadar sidan\0"
	"for # manader sedan\0"
	"for # maned siden\0"
	"for # maneder siden\0"
	"for # md. sidan\0"
	"for # md. siden\0"
	"for # min sen\0"
	"for # min sidan\0"
	"for # min siden\0"
	"for # minut sedan\0"
	"for # minut siden\0"
	"for # minuter sedan\0"
	"for # minutt sidan\0"
	"for # minutt siden\0"
	"for # minutter siden\0"
	"for # s sen\0"
	"for # sek sidan\0"
	"for # sek siden\0"
	"for # sekund sedan\0"
	"for # sekund sidan\0"
	"for # sekund siden\0"
	"for # sekunder sedan\0"
	"for # sekunder siden\0"
	"for # t sidan\0"
	"for # t siden\0"
	"for # tim sedan\0"
	"for # timar sidan\0"
	"for # time sidan\0"
	"for # time siden\0"
	"for # timer siden\0"
	"for # timmar sedan\0"
	"for # timme sedan\0"
	"for # u. siden\0"
	"for # uge siden\0"
	"for # uger siden\0"
	"for # uke siden\0"
	"for # uker siden\0"
	"for # v. sedan\0"
	"for # v. sidan\0"
	"for # vecka sedan\0"
	"for # veckor sedan\0"
	"for # veke sidan\0"
	"for # veker sidan\0"
	"fyrir # ari\0"
	"fyrir # arum\0"
	"fyrir # degi\0"
	"fyrir # dogum\0"
	"fyrir # klst\0"
	"fyrir # klukkustund\0"
	"fyrir # klukkustundum\0"
	"fyrir # man\0"
	"fyrir # manudi\0"
	"fyrir # manudum\0"
	"fyrir # min\0"
	"fyrir # minutu\0"
	"fyrir # minutum\0"
	"fyrir # sek\0"
	"fyrir # sekundu\0"
	"fyrir # sekundum\0"
	"fyrir # viku\0"
	"fyrir # vikum\0"
	"gerade eben\0"
	"godzine temu\0"
	"ha # ano\0"
	"ha # anos\0"
	"ha # dia\0"
	"ha # dias\0"
	"ha # h\0"
	"ha # hora\0"
	"ha # horas\0"
	"ha # mes\0"
	"ha # meses\0"
	"ha # min\0"
	"ha # minuto\0"
	"ha # minutos\0"
	"ha # s\0"
	"ha # seg\0"
	"ha # segundo\0"
	"ha # segundos\0"
	"ha # sem\0"
	"ha # semana\0"
	"ha # semanas\0"
	"ha #h\0"
	"ha um ano\0"
	"ha um dia\0"
	"ha um mes\0"
	"ha um minuto\0"
	"ha uma hora\0"
	"ha uma semana\0"
	"hace # a\0"
	"hace # ano\0"
	"hace # anos\0"
	"hace # d\0"
	"hace # dia\0"
	"hace # dias\0"
	"hace # h\0"
	"hace # hora\0"
	"hace # horas\0"
	"hace # m\0"
	"hace # mes\0"
	"hace # meses\0"
	"hace # min\0"
	"hace # minuto\0"
	"hace # minutos\0"
	"hace # s\0"
	"hace # segundo\0"
	"hace # segundos\0"
	"hace # sem\0"
	"hace # semana\0"
	"hace # semanas\0"
	"hace un ano\0"
	"hace un dia\0"
	"hace un mes\0"
	"hace un minuto\0"
	"hace un momento\0"
	"hace una hora\0"
	"hace una semana\0"
	"hai # ano\0"
	"hai # anos\0"
	"hai # dia\0"
	"hai # dias\0"
	"hai # h\0"
	"hai # hora\0"
	"hai # horas\0"
	"hai # mes\0"
	"hai # meses\0"
	"hai # min\0"
	"hai # minuto\0"
	"hai # minutos\0"
	"hai # s\0"
	"hai # segundo\0"
	"hai # segundos\0"
	"hai # sem\0"
	"hai # semana\0"
	"hai # semanas\0"
	"il y a # a\0"
	"il y a # an\0"
	"il y a # ans\0"
	"il y a # h\0"
	"il y a # heure\0"
	"il y a # heures\0"
	"il y a # j\0"
	"il y a # jour\0"
	"il y a # jours\0"
	"il y a # m\0"
	"il y a # min\0"
	"il y a # minute\0"
	"il y a # minutes\0"
	"il y a # mois\0"
	"il y a # s\0"
	"il y a # seconde\0"
	"il y a # secondes\0"
	"il y a # sem\0"
	"il y a # semaine\0"
	"il y a # semaines\0"
	"il y a #h\0"
	"il y a #j\0"
	"il y a un an\0"
	"il y a un jour\0"
	"il y a un mois\0"
	"il y a une heure\0"
	"il y a une minute\0"
	"il y a une semaine\0"
	"just now\0"
	"miaka # iliyopita\0"
	"miesiac temu\0"
	"miezi # iliyopita\0"
	"minute temu\0"
	"moments ago\0"
	"mwaka # uliopita\0"
	"mwezi # uliopita\0"
	"nyss\0"
	"one day ago\0"
	"one hour ago\0"
	"one minute ago\0"
	"one month ago\0"
	"one week ago\0"
	"one year ago\0"
	"pirms # d\0"
	"pirms # dienam\0"
	"pirms # dienas\0"
	"pirms # g\0"
	"pirms # gada\0"
	"pirms # gadiem\0"
	"pirms # h\0"
	"pirms # men\0"
	"pirms # menesa\0"
	"pirms # menesiem\0"
	"pirms # min\0"
	"pirms # minutem\0"
	"pirms # minutes\0"
	"pirms # ned\0"
	"pirms # nedelam\0"
	"pirms # nedelas\0"
	"pirms # s\0"
	"pirms # sek\0"
	"pirms # sekundem\0"
	"pirms # sekundes\0"
	"pirms # st\0"
	"pirms # stundam\0"
	"pirms # stundas\0"
	"poco fa\0"
	"pre # c\0"
	"pre # d\0"
	"pre # dana\0"
	"pre # g\0"
	"pre # god\0"
	"pre # godina\0"
	"pre # godine\0"
	"pre # m\0"
	"pre # mes\0"
	"pre # meseca\0"
	"pre # meseci\0"
	"pre # min\0"
	"pre # minuta\0"
	"pre # n\0"
	"pre # ned\0"
	"pre # nedelja\0"
	"pre # nedelje\0"
	"pre # s\0"
	"pre # sata\0"
	"pre # sati\0"
	"pre # sek\0"
	"pre # sekunde\0"
	"pre # sekundi\0"
	"pred # d\0"
	"pred # dna\0"
	"pred # dnami\0"
	"pred # dne\0"
	"pred # dnem\0"
	"pred # dnevi\0"
	"pred # dnevom\0"
	"pred # dnevoma\0"
	"pred # dnom\0"
	"pred # dny\0"
	"pred # h\0"
	"pred # hodinami\0"
	"pred # hodinou\0"
	"pred # hodiny\0"
	"pred # l\0"
	"pred # leti\0"
	"pred # letom\0"
	"pred # letoma\0"
	"pred # lety\0"
	"pred # mes\0"
	"pred # mesecem\0"
	"pred # mesecema\0"
	"pred # meseci\0"
	"pred # mesiaca\0"
	"pred # mesiacmi\0"
	"pred # mesiacom\0"
	"pred # mesice\0"
	"pred # mesicem\0"
	"pred # mesici\0"
	"pred # min\0"
	"pred # minutama\0"
	"pred # minutami\0"
	"pred # minuto\0"
	"pred # minutou\0"
	"pred # minuty\0"
	"pred # r\0"
	"pred # roka\0"
	"pred # rokem\0"
	"pred # rokmi\0"
	"pred # rokom\0"
	"pred # roku\0"
	"pred # s\0"
	"pred # sekundama\0"
	"pred # sekundami\0"
	"pred # sekundo\0"
	"pred # sekundou\0"
	"pred # sekundy\0"
	"pred # ted\0"
	"pred # tedni\0"
	"pred # tednom\0"
	"pred # tednoma\0"
	"pred # tyd\0"
	"pred # tydne\0"
	"pred # tydnem\0"
	"pred # tydny\0"
	"pred # tyz\0"
	"pred # tyzdna\0"
	"pred # tyzdnami\0"
	"pred # tyzdnom\0"
	"pred # urama\0"
	"pred # urami\0"
	"pred # uro\0"
	"pred dnem\0"
	"pred hodinou\0"
	"pred mesicem\0"
	"pred rokem\0"
	"pred tydnem\0"
	"pries # d\0"
	"pries # diena\0"
	"pries # dienas\0"
	"pries # dienos\0"
	"pries # dienu\0"
	"pries # m\0"
	"pries # men\0"
	"pries # menesi\0"
	"pries # menesio\0"
	"pries # menesiu\0"
	"pries # menesius\0"
	"pries # metu\0"
	"pries # metus\0"
	"pries # min\0"
	"pries # minuciu\0"
	"pries # minute\0"
	"pries # minutes\0"
	"pries # s\0"
	"pries # sav\0"
	"pries # savaiciu\0"
	"pries # savaite\0"
	"pries # savaites\0"
	"pries # sek\0"
	"pries # sekunde\0"
	"pries # sekundes\0"
	"pries # sekundziu\0"
	"pries # val\0"
	"pries # valanda\0"
	"pries # valandas\0"
	"pries # valandos\0"
	"pries # valandu\0"
	"prije # d\0"
	"prije # dan\0"
	"prije # dana\0"
	"prije # g\0"
	"prije # god\0"
	"prije # godina\0"
	"prije # godine\0"
	"prije # godinu\0"
	"prije # h\0"
	"prije # min\0"
	"prije # minuta\0"
	"prije # minute\0"
	"prije # minutu\0"
	"prije # mj\0"
	"prije # mjesec\0"
	"prije # mjeseca\0"
	"prije # mjeseci\0"
	"prije # s\0"
	"prije # sat\0"
	"prije # sata\0"
	"prije # sati\0"
	"prije # sedm\0"
	"prije # sedmica\0"
	"prije # sedmice\0"
	"prije # sedmicu\0"
	"prije # sek\0"
	"prije # sekunde\0"
	"prije # sekundi\0"
	"prije # sekundu\0"
	"prije # tj\0"
	"prije # tjedan\0"
	"prije # tjedana\0"
	"prije # tjedna\0"
	"przed chwila\0"
	"pythefnos yn ol\0"
	"rok temu\0"
	"saa # iliyopita\0"
	"saa # zilizopita\0"
	"sekunde # iliyopita\0"
	"sekunde # zilizopita\0"
	"siku # iliyopita\0"
	"siku # zilizopita\0"
	"tydzien temu\0"
	"un anno fa\0"
	"un giorno fa\0"
	"un mese fa\0"
	"un ora fa\0"
	"un'ora fa\0"
	"una settimana fa\0"
	"viru(n) # d\0"
	"viru(n) # deeg\0"
	"viru(n) # j\0"
	"viru(n) # joer\0"
	"viru(n) # m\0"
	"viru(n) # meint\0"
	"viru(n) # min\0"
	"viru(n) # minutten\0"
	"viru(n) # sek\0"
	"viru(n) # sekonnen\0"
	"viru(n) # st\0"
	"viru(n) # stonnen\0"
	"viru(n) # w\0"
	"viru(n) # wochen\0"
	"virun # d\0"
	"virun # dag\0"
	"virun # j\0"
	"virun # joer\0"
	"virun # m\0"
	"virun # min\0"
	"virun # minutt\0"
	"virun # mount\0"
	"virun # sek\0"
	"virun # sekonn\0"
	"virun # st\0"
	"virun # stonn\0"
	"virun # w\0"
	"virun # woch\0"
	"vor # jahr\0"
	"vor # jahren\0"
	"vor # m\0"
	"vor # min\0"
	"vor # minute\0"
	"vor # minuten\0"
	"vor # monat\0"
	"vor # monaten\0"
	"vor # s\0"
	"vor # sek\0"
	"vor # sekunde\0"
	"vor # sekunden\0"
	"vor # std\0"
	"vor # stunde\0"
	"vor # stunden\0"
	"vor # tag\0"
	"vor # tagen\0"
	"vor # wo\0"
	"vor # woche\0"
	"vor # wochen\0"
	"vor einem jahr\0"
	"vor einem monat\0"
	"vor einem tag\0"
	"vor einer minute\0"
	"vor einer stunde\0"
	"vor einer woche\0"
	"wiki # iliyopita\0"
	"wiki # zilizopita\0"
	"zojuist\0"
	"μολισ τωρα\0"
	"πριν # ημερεσ\0"
	"πριν # μερεσ\0"
	"πριν # ωρεσ\0"
	"πριν απο # δευτ\0"
	"πριν απο # δευτερολεπτα\0"
	"πριν απο # δευτερολεπτο\0"
	"πριν απο # εβδ\0"
	"πριν απο # εβδομαδα\0"
	"πριν απο # εβδομαδεσ\0"
	"πριν απο # ετη\0"
	"πριν απο # ετοσ\0"
	"πριν απο # ημ\0"
	"πριν απο # ημερα\0"
	"πριν απο # ημερεσ\0"
	"πριν απο # λεπ\0"
	"πριν απο # λεπτα\0"
	"πριν απο # λεπτο\0"
	"πριν απο # μηνα\0"
	"πριν απο # μηνεσ\0"
	"πριν απο # ω\0"
	"πριν απο # ωρα\0"
	"πριν απο # ωρεσ\0"
	"πριν απο μια ωρα\0"
	"год назад\0"
	"годину тому\0"
	"день назад\0"
	"день тому\0"
	"месяц назад\0"
	"минуту назад\0"
	"місяць тому\0"
	"неделю назад\0"
	"пр. # г\0"
	"пр. # д\0"
	"пр. # м\0"
	"пр. # мин\0"
	"пр. # седм\0"
	"пр. # сек\0"
	"пр. # ч\0"
	"пре # г\0"
	"пре # год\0"
	"пре # година\0"
	"пре # године\0"
	"пре # д\0"
	"пре # дана\0"
	"пре # м\0"
	"пре # мес\0"
	"пре # месеца\0"
	"пре # месеци\0"
	"пре # мин\0"
	"пре # минута\0"
	"пре # н\0"
	"пре # нед\0"
	"пре # недеља\0"
	"пре # недеље\0"
	"пре # с\0"
	"пре # сата\0"
	"пре # сати\0"
	"пре # сек\0"
	"пре # секунде\0"
	"пре # секунди\0"
	"пре # ч\0"
	"пред # год\0"
	"пред # година\0"
	"пред # години\0"
	"пред # ден\0"
	"пред # дена\0"
	"пред # месец\0"
	"пред # месеци\0"
	"пред # мин\0"
	"пред # минута\0"
	"пред # минути\0"
	"пред # седмица\0"
	"пред # седмици\0"
	"пред # сек\0"
	"пред # секунда\0"
	"пред # секунди\0"
	"пред # час\0"
	"пред # часа\0"
	"преди # г\0"
	"преди # година\0"
	"преди # години\0"
	"преди # ден\0"
	"преди # дни\0"
	"преди # м\0"
	"преди # месец\0"
	"преди # месеца\0"
	"преди # мин\0"
	"преди # минута\0"
	"преди # минути\0"
	"преди # седм\0"
	"преди # седмица\0"
	"преди # седмици\0"
	"преди # сек\0"
	"преди # секунда\0"
	"преди # секунди\0"
	"преди # ч\0"
	"преди # час\0"
	"преди # часа\0"
	"рік тому\0"
	"тиждень тому\0"
	"только что\0"
	"хвилину тому\0"
	"час назад\0"
	"щоино\0"
	"לפני # דקות\0"
	"לפני # דק׳\0"
	"לפני # חודשים\0"
	"לפני # חו׳\0"
	"לפני # ימים\0"
	"לפני # שבועות\0"
	"לפני # שב׳\0"
	"לפני # שניות\0"
	"לפני # שנים\0"
	"לפני # שנ׳\0"
	"לפני # שעות\0"
	"לפני # שע׳\0"
	"לפני דקה (#)\0"
	"לפני דק׳ (#)\0"
	"לפני חודש\0"
	"לפני חודש (#)\0"
	"לפני חודשיים (#)\0"
	"לפני חו׳ (#)\0"
	"לפני יום\0"
	"לפני יום אחד (#)\0"
	"לפני יומיים (#)\0"
	"לפני שבוע\0"
	"לפני שבוע (#)\0"
	"לפני שבועיים (#)\0"
	"לפני שב׳ (#)\0"
	"לפני שנה\0"
	"לפני שנה (#)\0"
	"לפני שנייה\0"
	"לפני שנתיים\0"
	"לפני שנתיים (#)\0"
	"לפני שנ׳ (#)\0"
	"לפני שעה\0"
	"לפני שעה (#)\0"
	"לפני שעתיים (#)\0"
	"לפני שע׳ (#)\0"
	"לפני שתי שניות\0"
	"לפני שתי שנ׳\0"
	"خلال # اشهر\0"
	"قبل # اسابيع\0"
	"قبل # اسبوع\0"
	"قبل # اسبوعا\0"
	"قبل # اشهر\0"
	"قبل # ايام\0"
	"قبل # ثانية\0"
	"قبل # ثوان\0"
	"قبل # دقايق\0"
	"قبل # دقيقة\0"
	"قبل # ساعات\0"
	"قبل # ساعة\0"
	"قبل # سنة\0"
	"قبل # سنوات\0"
	"قبل # شهر\0"
	"قبل # شهرا\0"
	"قبل # يوم\0"
	"قبل # يوما\0"
	"قبل اسبوع واحد\0"
	"قبل اسبوعين\0"
	"قبل ثانية واحدة\0"
	"قبل ثانيتين\0"
	"قبل دقيقة واحدة\0"
	"قبل دقيقتين\0"
	"قبل ساعة واحدة\0"
	"قبل ساعتين\0"
	"قبل سنة واحدة\0"
	"قبل سنتين\0"
	"قبل شهر واحد\0"
	"قبل شهرين\0"
	"قبل يوم واحد\0"
	"قبل يومين\0"
	"منذ # اسابيع\0"
	"منذ # اشهر\0"
	"منذ # ايام\0"
	"منذ # ساعات\0"
	"منذ # ساعة\0"
	"منذ # سنوات\0"
	"منذ # يوم\0"
	"منذ اسبوع\0"
	"منذ اسبوعين\0"
	"منذ ساعة\0"
	"منذ ساعتين\0"
	"منذ سنة\0"
	"منذ شهر\0"
	"منذ شهرين\0"
	"منذ عام\0"
	"منذ يوم\0"
	"منذ يومين\0"
	"–# d\0"
	"–# md\0"
	"–# min\0"
	"–# s\0"
	"–# t\0"
	"たった今\0"
	"刚刚\0"
	"剛剛\0"
	"방금\0"
;

static const pcut_phrase pcut_date_ago_rows[] = {
	{0, PCUT_UNIT_DAY, 0},
	{26, PCUT_UNIT_WEEK, 0},
	{54, PCUT_UNIT_YEAR, 0},
	{63, PCUT_UNIT_YEAR, 0},
	{76, PCUT_UNIT_YEAR, 0},
	{86, PCUT_UNIT_YEAR, 0},
	{96, PCUT_UNIT_YEAR, 0},
	{107, PCUT_UNIT_YEAR, 0},
	{118, PCUT_UNIT_DAY, 0},
	{139, PCUT_UNIT_HOUR, 0},
	{151, PCUT_UNIT_MONTH, 0},
	{161, PCUT_UNIT_MONTH, 0},
	{172, PCUT_UNIT_YEAR, 0},
	{186, PCUT_UNIT_YEAR, 0},
	{203, PCUT_UNIT_YEAR, 0},
	{216, PCUT_UNIT_YEAR, 0},
	{228, PCUT_UNIT_YEAR, 0},
	{244, PCUT_UNIT_YEAR, 0},
	{260, PCUT_UNIT_MONTH, 0},
	{271, PCUT_UNIT_MONTH, 0},
	{284, PCUT_UNIT_MONTH, 0},
	{302, PCUT_UNIT_MONTH, 0},
	{324, PCUT_UNIT_DAY, 0},
	{335, PCUT_UNIT_DAY, 0},
	{347, PCUT_UNIT_DAY, 0},
	{360, PCUT_UNIT_DAY, 0},
	{373, PCUT_UNIT_DAY, 0},
	{387, PCUT_UNIT_DAY, 0},
	{399, PCUT_UNIT_DAY, 0},
	{413, PCUT_UNIT_DAY, 0},
	{426, PCUT_UNIT_DAY, 0},
	{442, PCUT_UNIT_DAY, 0},
	{456, PCUT_UNIT_MINUTE, 0},
	{470, PCUT_UNIT_DAY, 0},
	{480, PCUT_UNIT_DAY, 0},
	{491, PCUT_UNIT_DAY, 0},
	{508, PCUT_UNIT_SECOND, 0},
	{526, PCUT_UNIT_DAY, 0},
	{540, PCUT_UNIT_DAY, 0},
	{555, PCUT_UNIT_DAY, 0},
	{571, PCUT_UNIT_MINUTE, 0},
	{581, PCUT_UNIT_MINUTE, 0},
	{592, PCUT_UNIT_DAY, 0},
	{603, PCUT_UNIT_DAY, 0},
	{615, PCUT_UNIT_SECOND, 0},
	{626, PCUT_UNIT_DAY, 0},
	{639, PCUT_UNIT_MINUTE, 0},
	{656, PCUT_UNIT_SECOND, 0},
	{669, PCUT_UNIT_SECOND, 0},
	{684, PCUT_UNIT_YEAR, 0},
	{690, PCUT_UNIT_YEAR, 0},
	{706, PCUT_UNIT_MONTH, 0},
	{718, PCUT_UNIT_YEAR, 0},
	{734, PCUT_UNIT_MINUTE, 0},
	{748, PCUT_UNIT_DAY, 0},
	{755, PCUT_UNIT_HOUR, 0},
	{765, PCUT_UNIT_DAY, 0},
	{773, PCUT_UNIT_SECOND, 0},
	{786, PCUT_UNIT_HOUR, 0},
	{798, PCUT_UNIT_DAY, 0},
	{810, PCUT_UNIT_DAY, 0},
	{822, PCUT_UNIT_HOUR, 0},
	{835, PCUT_UNIT_HOUR, 0},
	{849, PCUT_UNIT_HOUR, 0},
	{864, PCUT_UNIT_HOUR, 0},
	{879, PCUT_UNIT_DAY, 0},
	{890, PCUT_UNIT_DAY, 0},
	{902, PCUT_UNIT_HOUR, 0},
	{909, PCUT_UNIT_DAY, 0},
	{918, PCUT_UNIT_WEEK, 0},
	{931, PCUT_UNIT_DAY, 0},
	{943, PCUT_UNIT_DAY, 0},
	{960, PCUT_UNIT_WEEK, 0},
	{967, PCUT_UNIT_WEEK, 0},
	{984, PCUT_UNIT_WEEK, 0},
	{995, PCUT_UNIT_MONTH, 0},
	{1005, PCUT_UNIT_MONTH, 0},
	{1024, PCUT_UNIT_HOUR, 0},
	{1035, PCUT_UNIT_HOUR, 0},
	{1047, PCUT_UNIT_HOUR, 0},
	{1056, PCUT_UNIT_HOUR, 0},
	{1066, PCUT_UNIT_HOUR, 0},
	{1076, PCUT_UNIT_HOUR, 0},
	{1092, PCUT_UNIT_WEEK, 0},
	{1108, PCUT_UNIT_YEAR, 0},
	{1119, PCUT_UNIT_YEAR, 0},
	{1131, PCUT_UNIT_YEAR, 0},
	{1145, PCUT_UNIT_YEAR, 0},
	{1160, PCUT_UNIT_HOUR, 0},
	{1171, PCUT_UNIT_HOUR, 0},
	{1187, PCUT_UNIT_WEEK, 0},
	{1202, PCUT_UNIT_MONTH, 0},
	{1211, PCUT_UNIT_MONTH, 0},
	{1223, PCUT_UNIT_MONTH, 0},
	{1234, PCUT_UNIT_MONTH, 0},
	{1252, PCUT_UNIT_MONTH, 0},
	{1271, PCUT_UNIT_DAY, 0},
	{1283, PCUT_UNIT_YEAR, 0},
	{1294, PCUT_UNIT_YEAR, 0},
	{1306, PCUT_UNIT_WEEK, 0},
	{1329, PCUT_UNIT_MINUTE, 0},
	{1340, PCUT_UNIT_SECOND, 0},
	{1350, PCUT_UNIT_MONTH, 0},
	{1365, PCUT_UNIT_MONTH, 0},
	{1381, PCUT_UNIT_MONTH, 0},
	{1397, PCUT_UNIT_MONTH, 0},
	{1415, PCUT_UNIT_MONTH, 0},
	{1429, PCUT_UNIT_MONTH, 0},
	{1445, PCUT_UNIT_SECOND, 0},
	{1468, PCUT_UNIT_YEAR, 0},
	{1482, PCUT_UNIT_YEAR, 0},
	{1499, PCUT_UNIT_MONTH, 0},
	{1512, PCUT_UNIT_MONTH, 0},
	{1524, PCUT_UNIT_MONTH, 0},
	{1537, PCUT_UNIT_MINUTE, 0},
	{1555, PCUT_UNIT_MONTH, 0},
	{1565, PCUT_UNIT_MONTH, 0},
	{1575, PCUT_UNIT_WEEK, 0},
	{1586, PCUT_UNIT_WEEK, 0},
	{1597, PCUT_UNIT_MONTH, 0},
	{1610, PCUT_UNIT_MONTH, 0},
	{1622, PCUT_UNIT_MONTH, 0},
	{1635, PCUT_UNIT_MONTH, 0},
	{1650, PCUT_UNIT_MONTH, 0},
	{1666, PCUT_UNIT_MONTH, 0},
	{1682, PCUT_UNIT_MONTH, 0},
	{1698, PCUT_UNIT_MINUTE, 0},
	{1708, PCUT_UNIT_MINUTE, 0},
	{1719, PCUT_UNIT_MINUTE, 0},
	{1728, PCUT_UNIT_MINUTE, 0},
	{1739, PCUT_UNIT_MINUTE, 0},
	{1753, PCUT_UNIT_MINUTE, 0},
	{1766, PCUT_UNIT_MINUTE, 0},
	{1777, PCUT_UNIT_MINUTE, 0},
	{1788, PCUT_UNIT_MINUTE, 0},
	{1809, PCUT_UNIT_MINUTE, 0},
	{1823, PCUT_UNIT_MINUTE, 0},
	{1838, PCUT_UNIT_MINUTE, 0},
	{1851, PCUT_UNIT_MINUTE, 0},
	{1864, PCUT_UNIT_WEEK, 0},
	{1878, PCUT_UNIT_WEEK, 0},
	{1897, PCUT_UNIT_MINUTE, 0},
	{1910, PCUT_UNIT_MINUTE, 0},
	{1921, PCUT_UNIT_MINUTE, 0},
	{1934, PCUT_UNIT_MINUTE, 0},
	{1951, PCUT_UNIT_MINUTE, 0},
	{1964, PCUT_UNIT_MINUTE, 0},
	{1980, PCUT_UNIT_MINUTE, 0},
	{1997, PCUT_UNIT_MINUTE, 0},
	{2011, PCUT_UNIT_MINUTE, 0},
	{2029, PCUT_UNIT_MINUTE, 0},
	{2043, PCUT_UNIT_MINUTE, 0},
	{2057, PCUT_UNIT_MINUTE, 0},
	{2069, PCUT_UNIT_MINUTE, 0},
	{2092, PCUT_UNIT_MINUTE, 0},
	{2104, PCUT_UNIT_MINUTE, 0},
	{2119, PCUT_UNIT_MINUTE, 0},
	{2136, PCUT_UNIT_MINUTE, 0},
	{2150, PCUT_UNIT_MINUTE, 0},
	{2166, PCUT_UNIT_MINUTE, 0},
	{2183, PCUT_UNIT_MINUTE, 0},
	{2201, PCUT_UNIT_MINUTE, 0},
	{2220, PCUT_UNIT_MONTH, 0},
	{2232, PCUT_UNIT_MONTH, 0},
	{2245, PCUT_UNIT_MINUTE, 0},
	{2256, PCUT_UNIT_MONTH, 0},
	{2265, PCUT_UNIT_MONTH, 0},
	{2275, PCUT_UNIT_MONTH, 0},
	{2287, PCUT_UNIT_MONTH, 0},
	{2300, PCUT_UNIT_MONTH, 0},
	{2310, PCUT_UNIT_MONTH, 0},
	{2325, PCUT_UNIT_MINUTE, 0},
	{2338, PCUT_UNIT_MINUTE, 0},
	{2352, PCUT_UNIT_HOUR, 0},
	{2378, PCUT_UNIT_HOUR, 0},
	{2395, PCUT_UNIT_WEEK, 0},
	{2406, PCUT_UNIT_WEEK, 0},
	{2420, PCUT_UNIT_YEAR, 0},
	{2432, PCUT_UNIT_DAY, 0},
	{2440, PCUT_UNIT_DAY, 0},
	{2457, PCUT_UNIT_DAY, 0},
	{2470, PCUT_UNIT_MINUTE, 0},
	{2485, PCUT_UNIT_MINUTE, 0},
	{2502, PCUT_UNIT_YEAR, 0},
	{2524, PCUT_UNIT_HOUR, 0},
	{2533, PCUT_UNIT_HOUR, 0},
	{2541, PCUT_UNIT_HOUR, 0},
	{2562, PCUT_UNIT_HOUR, 0},
	{2579, PCUT_UNIT_HOUR, 0},
	{2588, PCUT_UNIT_HOUR, 0},
	{2602, PCUT_UNIT_DAY, 0},
	{2611, PCUT_UNIT_DAY, 0},
	{2624, PCUT_UNIT_DAY, 0},
	{2639, PCUT_UNIT_DAY, 0},
	{2655, PCUT_UNIT_MINUTE, 0},
	{2673, PCUT_UNIT_MINUTE, 0},
	{2681, PCUT_UNIT_MINUTE, 0},
	{2694, PCUT_UNIT_DAY, 0},
	{2706, PCUT_UNIT_YEAR, 0},
	{2717, PCUT_UNIT_YEAR, 0},
	{2729, PCUT_UNIT_SECOND, 0},
	{2738, PCUT_UNIT_SECOND, 0},
	{2745, PCUT_UNIT_SECOND, 0},
	{2756, PCUT_UNIT_SECOND, 0},
	{2765, PCUT_UNIT_SECOND, 0},
	{2777, PCUT_UNIT_SECOND, 0},
	{2788, PCUT_UNIT_HOUR, 0},
	{2799, PCUT_UNIT_SECOND, 0},
	{2811, PCUT_UNIT_HOUR, 0},
	{2823, PCUT_UNIT_HOUR, 0},
	{2836, PCUT_UNIT_SECOND, 0},
	{2850, PCUT_UNIT_SECOND, 0},
	{2866, PCUT_UNIT_WEEK, 0},
	{2881, PCUT_UNIT_WEEK, 0},
	{2900, PCUT_UNIT_WEEK, 0},
	{2920, PCUT_UNIT_SECOND, 0},
	{2930, PCUT_UNIT_SECOND, 0},
	{2941, PCUT_UNIT_SECOND, 0},
	{2951, PCUT_UNIT_SECOND, 0},
	{2966, PCUT_UNIT_SECOND, 0},
	{2979, PCUT_UNIT_SECOND, 0},
	{2997, PCUT_UNIT_SECOND, 0},
	{3016, PCUT_UNIT_SECOND, 0},
	{3029, PCUT_UNIT_SECOND, 0},
	{3042, PCUT_UNIT_SECOND, 0},
	{3056, PCUT_UNIT_SECOND, 0},
	{3067, PCUT_UNIT_SECOND, 0},
	{3088, PCUT_UNIT_SECOND, 0},
	{3112, PCUT_UNIT_SECOND, 0},
	{3123, PCUT_UNIT_SECOND, 0},
	{3137, PCUT_UNIT_SECOND, 0},
	{3150, PCUT_UNIT_SECOND, 0},
	{3163, PCUT_UNIT_SECOND, 0},
	{3175, PCUT_UNIT_SECOND, 0},
	{3193, PCUT_UNIT_SECOND, 0},
	{3210, PCUT_UNIT_SECOND, 0},
	{3228, PCUT_UNIT_SECOND, 0},
	{3246, PCUT_UNIT_SECOND, 0},
	{3261, PCUT_UNIT_SECOND, 0},
	{3275, PCUT_UNIT_SECOND, 0},
	{3290, PCUT_UNIT_SECOND, 0},
	{3305, PCUT_UNIT_SECOND, 0},
	{3320, PCUT_UNIT_SECOND, 0},
	{3337, PCUT_UNIT_SECOND, 0},
	{3355, PCUT_UNIT_WEEK, 0},
	{3366, PCUT_UNIT_WEEK, 0},
	{3381, PCUT_UNIT_WEEK, 0},
	{3396, PCUT_UNIT_WEEK, 0},
	{3412, PCUT_UNIT_WEEK, 0},
	{3432, PCUT_UNIT_SECOND, 0},
	{3448, PCUT_UNIT_SECOND, 0},
	{3466, PCUT_UNIT_SECOND, 0},
	{3477, PCUT_UNIT_SECOND, 0},
	{3492, PCUT_UNIT_SECOND, 0},
	{3509, PCUT_UNIT_HOUR, 0},
	{3518, PCUT_UNIT_HOUR, 0},
	{3529, PCUT_UNIT_HOUR, 0},
	{3540, PCUT_UNIT_YEAR, 0},
	{3553, PCUT_UNIT_YEAR, 0},
	{3571, PCUT_UNIT_YEAR, 0},
	{3592, PCUT_UNIT_MONTH, 0},
	{3606, PCUT_UNIT_YEAR, 0},
	{3617, PCUT_UNIT_HOUR, 0},
	{3631, PCUT_UNIT_HOUR, 0},
	{3644, PCUT_UNIT_HOUR, 0},
	{3658, PCUT_UNIT_HOUR, 0},
	{3671, PCUT_UNIT_WEEK, 0},
	{3684, PCUT_UNIT_HOUR, 0},
	{3697, PCUT_UNIT_HOUR, 0},
	{3712, PCUT_UNIT_HOUR, 0},
	{3728, PCUT_UNIT_WEEK, 0},
	{3741, PCUT_UNIT_WEEK, 0},
	{3756, PCUT_UNIT_WEEK, 0},
	{3768, PCUT_UNIT_WEEK, 0},
	{3783, PCUT_UNIT_WEEK, 0},
	{3799, PCUT_UNIT_WEEK, 0},
	{3815, PCUT_UNIT_HOUR, 0},
	{3827, PCUT_UNIT_HOUR, 0},
	{3851, PCUT_UNIT_HOUR, 0},
	{3865, PCUT_UNIT_WEEK, 0},
	{3877, PCUT_UNIT_WEEK, 0},
	{3890, PCUT_UNIT_HOUR, 0},
	{3903, PCUT_UNIT_HOUR, 0},
	{3917, PCUT_UNIT_YEAR, 0},
	{3928, PCUT_UNIT_WEEK, 0},
	{3939, PCUT_UNIT_WEEK, 0},
	{3951, PCUT_UNIT_WEEK, 0},
	{3967, PCUT_UNIT_WEEK, 0},
	{3984, PCUT_UNIT_WEEK, 0},
	{3997, PCUT_UNIT_WEEK, 0},
	{4011, PCUT_UNIT_YEAR, 0},
	{4025, PCUT_UNIT_YEAR, 0},
	{4040, PCUT_UNIT_WEEK, 0},
	{4052, PCUT_UNIT_YEAR, 0},
	{4067, PCUT_UNIT_YEAR, 0},
	{4083, PCUT_UNIT_WEEK, 0},
	{4095, PCUT_UNIT_WEEK, 0},
	{4106, PCUT_UNIT_WEEK, 0},
	{4120, PCUT_UNIT_WEEK, 0},
	{4135, PCUT_UNIT_WEEK, 0},
	{4147, PCUT_UNIT_WEEK, 0},
	{4161, PCUT_UNIT_WEEK, 0},
	{4177, PCUT_UNIT_WEEK, 0},
	{4186, PCUT_UNIT_WEEK, 0},
	{4196, PCUT_UNIT_WEEK, 0},
	{4206, PCUT_UNIT_WEEK, 0},
	{4217, PCUT_UNIT_WEEK, 0},
	{4229, PCUT_UNIT_WEEK, 0},
	{4245, PCUT_UNIT_YEAR, 0},
	{4256, PCUT_UNIT_YEAR, 0},
	{4268, PCUT_UNIT_YEAR, 0},
	{4279, PCUT_UNIT_YEAR, 0},
	{4288, PCUT_UNIT_YEAR, 0},
	{4298, PCUT_UNIT_YEAR, 0},
	{4308, PCUT_UNIT_SECOND, 0},
	{4323, PCUT_UNIT_WEEK, 0},
	{4342, PCUT_UNIT_YEAR, 0},
	{4360, PCUT_UNIT_YEAR, 0},
	{4380, PCUT_UNIT_DAY, 0},
	{4397, PCUT_UNIT_MINUTE, 0},
	{4412, PCUT_UNIT_MONTH, 0},
	{4427, PCUT_UNIT_HOUR, 0},
	{4442, PCUT_UNIT_MONTH, 0},
	{4460, PCUT_UNIT_WEEK, 0},
	{4479, PCUT_UNIT_WEEK, 0},
	{4501, PCUT_UNIT_YEAR, 0},
	{4518, PCUT_UNIT_YEAR, 0},
	{4533, PCUT_UNIT_HOUR, 0},
	{4553, PCUT_UNIT_HOUR, 0},
	{4577, PCUT_UNIT_HOUR, 0},
	{4603, PCUT_UNIT_HOUR, 0},
	{4629, PCUT_UNIT_YEAR, 0},
	{4651, PCUT_UNIT_YEAR, 0},
	{4671, PCUT_UNIT_YEAR, 0},
	{4691, PCUT_UNIT_YEAR, 0},
	{4709, PCUT_UNIT_HOUR, 0},
	{4727, PCUT_UNIT_YEAR, 0},
	{4749, PCUT_UNIT_YEAR, 0},
	{4769, PCUT_UNIT_HOUR, 0},
	{4791, PCUT_UNIT_HOUR, 0},
	{4815, PCUT_UNIT_HOUR, 0},
	{4839, PCUT_UNIT_DAY, 0},
	{4861, PCUT_UNIT_DAY, 0},
	{4881, PCUT_UNIT_DAY, 0},
	{4901, PCUT_UNIT_DAY, 0},
	{4923, PCUT_UNIT_DAY, 0},
	{4942, PCUT_UNIT_DAY, 0},
	{4959, PCUT_UNIT_DAY, 0},
	{4981, PCUT_UNIT_DAY, 0},
	{5001, PCUT_UNIT_DAY, 0},
	{5019, PCUT_UNIT_DAY, 0},
	{5037, PCUT_UNIT_DAY, 0},
	{5055, PCUT_UNIT_DAY, 0},
	{5073, PCUT_UNIT_DAY, 0},
	{5093, PCUT_UNIT_YEAR, 0},
	{5110, PCUT_UNIT_YEAR, 0},
	{5130, PCUT_UNIT_DAY, 0},
	{5150, PCUT_UNIT_YEAR, 0},
	{5167, PCUT_UNIT_YEAR, 0},
	{5187, PCUT_UNIT_MONTH, 0},
	{5208, PCUT_UNIT_MONTH, 0},
	{5227, PCUT_UNIT_MONTH, 0},
	{5251, PCUT_UNIT_MONTH, 0},
	{5273, PCUT_UNIT_MONTH, 0},
	{5299, PCUT_UNIT_MONTH, 0},
	{5323, PCUT_UNIT_MONTH, 0},
	{5349, PCUT_UNIT_MONTH, 0},
	{5377, PCUT_UNIT_MONTH, 0},
	{5401, PCUT_UNIT_MINUTE, 0},
	{5422, PCUT_UNIT_MINUTE, 0},
	{5443, PCUT_UNIT_MINUTE, 0},
	{5467, PCUT_UNIT_MINUTE, 0},
	{5491, PCUT_UNIT_MINUTE, 0},
	{5517, PCUT_UNIT_MINUTE, 0},
	{5543, PCUT_UNIT_MONTH, 0},
	{5562, PCUT_UNIT_MONTH, 0},
	{5586, PCUT_UNIT_MONTH, 0},
	{5610, PCUT_UNIT_MONTH, 0},
	{5634, PCUT_UNIT_MONTH, 0},
	{5660, PCUT_UNIT_WEEK, 0},
	{5681, PCUT_UNIT_WEEK, 0},
	{5707, PCUT_UNIT_WEEK, 0},
	{5733, PCUT_UNIT_WEEK, 0},
	{5759, PCUT_UNIT_YEAR, 0},
	{5774, PCUT_UNIT_YEAR, 0},
	{5794, PCUT_UNIT_YEAR, 0},
	{5814, PCUT_UNIT_YEAR, 0},
	{5836, PCUT_UNIT_YEAR, 0},
	{5854, PCUT_UNIT_SECOND, 0},
	{5868, PCUT_UNIT_SECOND, 0},
	{5882, PCUT_UNIT_HOUR, 0},
	{5903, PCUT_UNIT_HOUR, 0},
	{5927, PCUT_UNIT_SECOND, 0},
	{5948, PCUT_UNIT_SECOND, 0},
	{5969, PCUT_UNIT_SECOND, 0},
	{5995, PCUT_UNIT_SECOND, 0},
	{6021, PCUT_UNIT_SECOND, 0},
	{6045, PCUT_UNIT_SECOND, 0},
	{6069, PCUT_UNIT_SECOND, 0},
	{6095, PCUT_UNIT_SECOND, 0},
	{6123, PCUT_UNIT_SECOND, 0},
	{6149, PCUT_UNIT_SECOND, 0},
	{6175, PCUT_UNIT_SECOND, 0},
	{6203, PCUT_UNIT_SECOND, 0},
	{6229, PCUT_UNIT_WEEK, 0},
	{6248, PCUT_UNIT_WEEK, 0},
	{6274, PCUT_UNIT_WEEK, 0},
	{6296, PCUT_UNIT_WEEK, 0},
	{6318, PCUT_UNIT_WEEK, 0},
	{6342, PCUT_UNIT_WEEK, 0},
	{6360, PCUT_UNIT_WEEK, 0},
	{6386, PCUT_UNIT_WEEK, 0},
	{6408, PCUT_UNIT_WEEK, 0},
	{6432, PCUT_UNIT_WEEK, 0},
	{6454, PCUT_UNIT_MINUTE, 0},
	{6470, PCUT_UNIT_MINUTE, 0},
	{6486, PCUT_UNIT_MINUTE, 0},
	{6510, PCUT_UNIT_MINUTE, 0},
	{6536, PCUT_UNIT_MINUTE, 0},
	{6562, PCUT_UNIT_MINUTE, 0},
	{6586, PCUT_UNIT_MINUTE, 0},
	{6612, PCUT_UNIT_MINUTE, 0},
	{6638, PCUT_UNIT_HOUR, 0},
	{6654, PCUT_UNIT_HOUR, 0},
	{6674, PCUT_UNIT_HOUR, 0},
	{6696, PCUT_UNIT_HOUR, 0},
	{6720, PCUT_UNIT_MONTH, 0},
	{6740, PCUT_UNIT_HOUR, 0},
	{6754, PCUT_UNIT_HOUR, 0},
	{6772, PCUT_UNIT_WEEK, 0},
	{6790, PCUT_UNIT_WEEK, 0},
	{6812, PCUT_UNIT_SECOND, 0},
	{6826, PCUT_UNIT_SECOND, 0},
	{6854, PCUT_UNIT_SECOND, 0},
	{6872, PCUT_UNIT_YEAR, 0},
	{6886, PCUT_UNIT_YEAR, 0},
	{6906, PCUT_UNIT_MINUTE, 0},
	{6920, PCUT_UNIT_MINUTE, 0},
	{6940, PCUT_UNIT_DAY, 0},
	{6956, PCUT_UNIT_SECOND, 0},
	{6976, PCUT_UNIT_MINUTE, 0},
	{6996, PCUT_UNIT_DAY, 0},
	{7012, PCUT_UNIT_DAY, 0},
	{7032, PCUT_UNIT_DAY, 0},
	{7048, PCUT_UNIT_HOUR, 0},
	{7066, PCUT_UNIT_YEAR, 0},
	{7082, PCUT_UNIT_YEAR, 0},
	{7100, PCUT_UNIT_SECOND, 0},
	{7122, PCUT_UNIT_MONTH, 0},
	{7138, PCUT_UNIT_MONTH, 0},
	{7154, PCUT_UNIT_MONTH, 0},
	{7172, PCUT_UNIT_MINUTE, 0},
	{7190, PCUT_UNIT_MONTH, 0},
	{7212, PCUT_UNIT_MONTH, 0},
	{7234, PCUT_UNIT_WEEK, 0},
	{7252, PCUT_UNIT_HOUR, 0},
	{7274, PCUT_UNIT_HOUR, 0},
	{7296, PCUT_UNIT_WEEK, 0},
	{7316, PCUT_UNIT_WEEK, 0},
	{7336, PCUT_UNIT_WEEK, 0},
	{7381, PCUT_UNIT_WEEK, 0},
	{7423, PCUT_UNIT_HOUR, 0},
	{7451, PCUT_UNIT_HOUR, 0},
	{7476, PCUT_UNIT_HOUR, 0},
	{7512, PCUT_UNIT_HOUR, 0},
	{7545, PCUT_UNIT_DAY, 0},
	{7570, PCUT_UNIT_DAY, 0},
	{7609, PCUT_UNIT_DAY, 0},
	{7645, PCUT_UNIT_MONTH, 0},
	{7690, PCUT_UNIT_MONTH, 0},
	{7732, PCUT_UNIT_MONTH, 0},
	{7757, PCUT_UNIT_MINUTE, 0},
	{7785, PCUT_UNIT_MINUTE, 0},
	{7820, PCUT_UNIT_MINUTE, 0},
	{7862, PCUT_UNIT_MINUTE, 0},
	{7901, PCUT_UNIT_MINUTE, 0},
	{7926, PCUT_UNIT_YEAR, 0},
	{7954, PCUT_UNIT_YEAR, 0},
	{7993, PCUT_UNIT_YEAR, 0},
	{8029, PCUT_UNIT_WEEK, 0},
	{8063, PCUT_UNIT_SECOND, 0},
	{8092, PCUT_UNIT_SECOND, 0},
	{8123, PCUT_UNIT_SECOND, 0},
	{8165, PCUT_UNIT_SECOND, 0},
	{8204, PCUT_UNIT_SECOND, 0},
	{8229, PCUT_UNIT_HOUR, 0},
	{8257, PCUT_UNIT_DAY, 0},
	{8279, PCUT_UNIT_YEAR, 0},
	{8310, PCUT_UNIT_MONTH, 0},
	{8332, PCUT_UNIT_MINUTE, 0},
	{8360, PCUT_UNIT_WEEK, 0},
	{8391, PCUT_UNIT_SECOND, 0},
	{8425, PCUT_UNIT_SECOND, 0},
	{8468, PCUT_UNIT_WEEK, 0},
	{8497, PCUT_UNIT_WEEK, 0},
	{8543, PCUT_UNIT_HOUR, 0},
	{8577, PCUT_UNIT_DAY, 0},
	{8611, PCUT_UNIT_MONTH, 0},
	{8648, PCUT_UNIT_MINUTE, 0},
	{8685, PCUT_UNIT_YEAR, 0},
	{8719, PCUT_UNIT_SECOND, 0},
	{8756, PCUT_UNIT_YEAR, 0},
	{8776, PCUT_UNIT_YEAR, 0},
	{8819, PCUT_UNIT_YEAR, 0},
	{8871, PCUT_UNIT_DAY, 0},
	{8894, PCUT_UNIT_DAY, 0},
	{8943, PCUT_UNIT_DAY, 0},
	{8983, PCUT_UNIT_MINUTE, 0},
	{9006, PCUT_UNIT_MINUTE, 0},
	{9035, PCUT_UNIT_MINUTE, 0},
	{9093, PCUT_UNIT_MINUTE, 0},
	{9148, PCUT_UNIT_HOUR, 0},
	{9168, PCUT_UNIT_HOUR, 0},
	{9208, PCUT_UNIT_MONTH, 0},
	{9231, PCUT_UNIT_MONTH, 0},
	{9257, PCUT_UNIT_MONTH, 0},
	{9309, PCUT_UNIT_MONTH, 0},
	{9358, PCUT_UNIT_WEEK, 0},
	{9381, PCUT_UNIT_WEEK, 0},
	{9407, PCUT_UNIT_WEEK, 0},
	{9459, PCUT_UNIT_WEEK, 0},
	{9508, PCUT_UNIT_SECOND, 0},
	{9531, PCUT_UNIT_SECOND, 0},
	{9586, PCUT_UNIT_SECOND, 0},
	{9632, PCUT_UNIT_HOUR, 0},
	{9661, PCUT_UNIT_HOUR, 0},
	{9692, PCUT_UNIT_HOUR, 0},
	{9726, PCUT_UNIT_MINUTE, 0},
	{9761, PCUT_UNIT_MINUTE, 0},
	{9801, PCUT_UNIT_MINUTE, 0},
	{9844, PCUT_UNIT_MONTH, 0},
	{9875, PCUT_UNIT_MONTH, 0},
	{9909, PCUT_UNIT_DAY, 0},
	{9943, PCUT_UNIT_DAY, 0},
	{9980, PCUT_UNIT_WEEK, 0},
	{10014, PCUT_UNIT_WEEK, 0},
	{10051, PCUT_UNIT_YEAR, 0},
	{10080, PCUT_UNIT_YEAR, 0},
	{10126, PCUT_UNIT_YEAR, 0},
	{10175, PCUT_UNIT_SECOND, 0},
	{10207, PCUT_UNIT_SECOND, 0},
	{10244, PCUT_UNIT_SECOND, 0},
	{10284, PCUT_UNIT_HOUR, 0},
	{10316, PCUT_UNIT_HOUR, 0},
	{10367, PCUT_UNIT_MINUTE, 0},
	{10409, PCUT_UNIT_MINUTE, 0},
	{10445, PCUT_UNIT_YEAR, 0},
	{10475, PCUT_UNIT_DAY, 0},
	{10514, PCUT_UNIT_DAY, 0},
	{10547, PCUT_UNIT_SECOND, 0},
	{10595, PCUT_UNIT_SECOND, 0},
	{10637, PCUT_UNIT_WEEK, 0},
	{10688, PCUT_UNIT_WEEK, 0},
	{10733, PCUT_UNIT_MONTH, 0},
	{10778, PCUT_UNIT_MONTH, 0},
	{10817, PCUT_UNIT_DAY, 0},
	{10842, PCUT_UNIT_MONTH, 0},
	{10867, PCUT_UNIT_WEEK, 0},
	{10887, PCUT_UNIT_WEEK, 0},
	{10918, PCUT_UNIT_HOUR, 0},
	{10949, PCUT_UNIT_HOUR, 0},
	{10968, PCUT_UNIT_SECOND, 0},
	{10996, PCUT_UNIT_MINUTE, 0},
	{11015, PCUT_UNIT_YEAR, 0},
	{11040, PCUT_UNIT_SECOND, 0},
	{11059, PCUT_UNIT_MINUTE, 0},
	{11087, PCUT_UNIT_MONTH, 0},
	{11105, PCUT_UNIT_YEAR, 0},
	{11132, PCUT_UNIT_DAY, 0},
	{11156, PCUT_UNIT_MINUTE, 0},
	{11180, PCUT_UNIT_HOUR, 0},
	{11204, PCUT_UNIT_SECOND, 0},
	{11234, PCUT_UNIT_WEEK, 0},
	{11267, PCUT_UNIT_MONTH, 0},
	{11279, PCUT_UNIT_MONTH, 0},
	{11291, PCUT_UNIT_MINUTE, 0},
	{11300, PCUT_UNIT_MINUTE, 0},
	{11312, PCUT_UNIT_DAY, 0},
	{11321, PCUT_UNIT_HOUR, 0},
	{11333, PCUT_UNIT_YEAR, 0},
	{11342, PCUT_UNIT_DAY, 0},
	{11351, PCUT_UNIT_WEEK, 0},
	{11363, PCUT_UNIT_HOUR, 0},
	{11375, PCUT_UNIT_SECOND, 0},
	{11384, PCUT_UNIT_WEEK, 0},
	{11393, PCUT_UNIT_WEEK, 0},
	{11405, PCUT_UNIT_DAY, 0},
	{11408, PCUT_UNIT_DAY, 0},
	{11415, PCUT_UNIT_HOUR, 0},
	{11418, PCUT_UNIT_HOUR, 0},
	{11425, PCUT_UNIT_MINUTE, 0},
	{11432, PCUT_UNIT_MINUTE, 0},
	{11441, PCUT_UNIT_MONTH, 0},
	{11449, PCUT_UNIT_SECOND, 0},
	{11452, PCUT_UNIT_SECOND, 0},
	{11459, PCUT_UNIT_WEEK, 0},
	{11462, PCUT_UNIT_WEEK, 0},
	{11469, PCUT_UNIT_YEAR, 0},
	{11476, PCUT_UNIT_YEAR, 0},
	{11484, PCUT_UNIT_MONTH, 0},
	{11495, PCUT_UNIT_MONTH, 0},
	{11506, PCUT_UNIT_MONTH, 0},
	{11517, PCUT_UNIT_HOUR, 0},
	{11531, PCUT_UNIT_MONTH, 0},
	{11542, PCUT_UNIT_HOUR, 0},
	{11556, PCUT_UNIT_MONTH, 0},
	{11567, PCUT_UNIT_MINUTE, 0},
	{11575, PCUT_UNIT_MINUTE, 0},
	{11586, PCUT_UNIT_MINUTE, 0},
	{11597, PCUT_UNIT_WEEK, 0},
	{11605, PCUT_UNIT_DAY, 0},
	{11613, PCUT_UNIT_HOUR, 0},
	{11624, PCUT_UNIT_HOUR, 0},
	{11635, PCUT_UNIT_YEAR, 0},
	{11643, PCUT_UNIT_DAY, 0},
	{11651, PCUT_UNIT_WEEK, 0},
	{11662, PCUT_UNIT_HOUR, 0},
	{11673, PCUT_UNIT_SECOND, 0},
	{11684, PCUT_UNIT_WEEK, 0},
	{11692, PCUT_UNIT_WEEK, 0},
	{11703, PCUT_UNIT_MONTH, 0},
	{11715, PCUT_UNIT_MONTH, 0},
	{11726, PCUT_UNIT_YEAR, 0},
	{11735, PCUT_UNIT_YEAR, 0},
	{11743, PCUT_UNIT_MINUTE, 0},
	{11752, PCUT_UNIT_MINUTE, 0},
	{11760, PCUT_UNIT_HOUR, 0},
	{11772, PCUT_UNIT_HOUR, 0},
	{11783, PCUT_UNIT_DAY, 0},
	{11792, PCUT_UNIT_DAY, 0},
	{11800, PCUT_UNIT_WEEK, 0},
	{11809, PCUT_UNIT_WEEK, 0},
	{11817, PCUT_UNIT_SECOND, 0},
	{11826, PCUT_UNIT_DAY, 1},
	{11836, PCUT_UNIT_HOUR, 0},
	{11852, PCUT_UNIT_MINUTE, 0},
	{11870, PCUT_UNIT_SECOND, 0},
	{11888, PCUT_UNIT_SECOND, 0},
	{11900, PCUT_UNIT_MINUTE, 1},
	{11913, PCUT_UNIT_SECOND, 0},
	{11926, PCUT_UNIT_MONTH, 1},
	{11938, PCUT_UNIT_WEEK, 1},
	{11949, PCUT_UNIT_YEAR, 1},
	{11960, PCUT_UNIT_YEAR, 0},
	{11970, PCUT_UNIT_YEAR, 0},
	{11981, PCUT_UNIT_YEAR, 0},
	{11995, PCUT_UNIT_MONTH, 0},
	{12010, PCUT_UNIT_MINUTE, 0},
	{12027, PCUT_UNIT_HOUR, 0},
	{12041, PCUT_UNIT_WEEK, 0},
	{12061, PCUT_UNIT_SECOND, 0},
	{12079, PCUT_UNIT_DAY, 0},
	{12094, PCUT_UNIT_HOUR, 0},
	{12103, PCUT_UNIT_MONTH, 0},
	{12115, PCUT_UNIT_MONTH, 0},
	{12127, PCUT_UNIT_MINUTE, 0},
	{12138, PCUT_UNIT_MINUTE, 0},
	{12151, PCUT_UNIT_MINUTE, 0},
	{12165, PCUT_UNIT_HOUR, 0},
	{12176, PCUT_UNIT_HOUR, 0},
	{12187, PCUT_UNIT_WEEK, 0},
	{12199, PCUT_UNIT_WEEK, 0},
	{12216, PCUT_UNIT_WEEK, 0},
	{12233, PCUT_UNIT_SECOND, 0},
	{12244, PCUT_UNIT_SECOND, 0},
	{12259, PCUT_UNIT_SECOND, 0},
	{12274, PCUT_UNIT_DAY, 0},
	{12284, PCUT_UNIT_DAY, 0},
	{12296, PCUT_UNIT_HOUR, 1},
	{12308, PCUT_UNIT_HOUR, 0},
	{12318, PCUT_UNIT_HOUR, 0},
	{12331, PCUT_UNIT_HOUR, 0},
	{12345, PCUT_UNIT_YEAR, 0},
	{12355, PCUT_UNIT_YEAR, 0},
	{12368, PCUT_UNIT_YEAR, 0},
	{12382, PCUT_UNIT_MINUTE, 0},
	{12394, PCUT_UNIT_MINUTE, 0},
	{12409, PCUT_UNIT_MINUTE, 0},
	{12425, PCUT_UNIT_MONTH, 0},
	{12437, PCUT_UNIT_MONTH, 0},
	{12452, PCUT_UNIT_MONTH, 0},
	{12468, PCUT_UNIT_SECOND, 0},
	{12478, PCUT_UNIT_SECOND, 0},
	{12490, PCUT_UNIT_SECOND, 0},
	{12506, PCUT_UNIT_SECOND, 0},
	{12523, PCUT_UNIT_WEEK, 0},
	{12535, PCUT_UNIT_WEEK, 0},
	{12551, PCUT_UNIT_WEEK, 0},
	{12568, PCUT_UNIT_DAY, 0},
	{12578, PCUT_UNIT_DAY, 0},
	{12591, PCUT_UNIT_DAY, 0},
	{12605, PCUT_UNIT_HOUR, 1},
	{12615, PCUT_UNIT_SECOND, 0},
	{12623, PCUT_UNIT_MONTH, 1},
	{12635, PCUT_UNIT_DAY, 1},
	{12648, PCUT_UNIT_HOUR, 1},
	{12662, PCUT_UNIT_YEAR, 1},
	{12675, PCUT_UNIT_YEAR, 1},
	{12690, PCUT_UNIT_MINUTE, 0},
	{12709, PCUT_UNIT_MINUTE, 0},
	{12729, PCUT_UNIT_MONTH, 2},
	{12742, PCUT_UNIT_WEEK, 0},
	{12755, PCUT_UNIT_DAY, 0},
	{12768, PCUT_UNIT_MONTH, 0},
	{12785, PCUT_UNIT_MINUTE, 0},
	{12800, PCUT_UNIT_HOUR, 0},
	{12813, PCUT_UNIT_SECOND, 0},
	{12829, PCUT_UNIT_YEAR, 0},
	{12842, PCUT_UNIT_DAY, 1},
	{12853, PCUT_UNIT_DAY, 1},
	{12869, PCUT_UNIT_YEAR, 1},
	{12886, PCUT_UNIT_MONTH, 1},
	{12904, PCUT_UNIT_HOUR, 1},
	{12920, PCUT_UNIT_WEEK, 1},
	{12937, PCUT_UNIT_YEAR, 0},
	{12946, PCUT_UNIT_YEAR, 0},
	{12956, PCUT_UNIT_DAY, 0},
	{12965, PCUT_UNIT_DAY, 0},
	{12975, PCUT_UNIT_HOUR, 0},
	{12982, PCUT_UNIT_HOUR, 0},
	{12992, PCUT_UNIT_HOUR, 0},
	{13003, PCUT_UNIT_MONTH, 0},
	{13012, PCUT_UNIT_MONTH, 0},
	{13023, PCUT_UNIT_MINUTE, 0},
	{13032, PCUT_UNIT_MINUTE, 0},
	{13043, PCUT_UNIT_MINUTE, 0},
	{13055, PCUT_UNIT_SECOND, 0},
	{13062, PCUT_UNIT_SECOND, 0},
	{13073, PCUT_UNIT_SECOND, 0},
	{13085, PCUT_UNIT_WEEK, 0},
	{13095, PCUT_UNIT_WEEK, 0},
	{13108, PCUT_UNIT_WEEK, 0},
	{13122, PCUT_UNIT_YEAR, 0},
	{13137, PCUT_UNIT_YEAR, 0},
	{13150, PCUT_UNIT_YEAR, 0},
	{13165, PCUT_UNIT_YEAR, 0},
	{13180, PCUT_UNIT_DAY, 0},
	{13194, PCUT_UNIT_DAY, 0},
	{13209, PCUT_UNIT_DAY, 0},
	{13224, PCUT_UNIT_DAY, 0},
	{13240, PCUT_UNIT_DAY, 0},
	{13256, PCUT_UNIT_DAY, 0},
	{13274, PCUT_UNIT_DAY, 0},
	{13291, PCUT_UNIT_DAY, 0},
	{13308, PCUT_UNIT_DAY, 0},
	{13325, PCUT_UNIT_MONTH, 0},
	{13340, PCUT_UNIT_MONTH, 0},
	{13358, PCUT_UNIT_MONTH, 0},
	{13376, PCUT_UNIT_MONTH, 0},
	{13396, PCUT_UNIT_MONTH, 0},
	{13416, PCUT_UNIT_MONTH, 0},
	{13434, PCUT_UNIT_MONTH, 0},
	{13454, PCUT_UNIT_MONTH, 0},
	{13470, PCUT_UNIT_MONTH, 0},
	{13486, PCUT_UNIT_MINUTE, 0},
	{13500, PCUT_UNIT_MINUTE, 0},
	{13516, PCUT_UNIT_MINUTE, 0},
	{13532, PCUT_UNIT_MINUTE, 0},
	{13550, PCUT_UNIT_MINUTE, 0},
	{13568, PCUT_UNIT_MINUTE, 0},
	{13588, PCUT_UNIT_MINUTE, 0},
	{13607, PCUT_UNIT_MINUTE, 0},
	{13626, PCUT_UNIT_MINUTE, 0},
	{13647, PCUT_UNIT_SECOND, 0},
	{13659, PCUT_UNIT_SECOND, 0},
	{13675, PCUT_UNIT_SECOND, 0},
	{13691, PCUT_UNIT_SECOND, 0},
	{13710, PCUT_UNIT_SECOND, 0},
	{13729, PCUT_UNIT_SECOND, 0},
	{13748, PCUT_UNIT_SECOND, 0},
	{13769, PCUT_UNIT_SECOND, 0},
	{13790, PCUT_UNIT_HOUR, 0},
	{13804, PCUT_UNIT_HOUR, 0},
	{13818, PCUT_UNIT_HOUR, 0},
	{13834, PCUT_UNIT_HOUR, 0},
	{13852, PCUT_UNIT_HOUR, 0},
	{13869, PCUT_UNIT_HOUR, 0},
	{13886, PCUT_UNIT_HOUR, 0},
	{13904, PCUT_UNIT_HOUR, 0},
	{13923, PCUT_UNIT_HOUR, 0},
	{13941, PCUT_UNIT_WEEK, 0},
	{13956, PCUT_UNIT_WEEK, 0},
	{13972, PCUT_UNIT_WEEK, 0},
	{13989, PCUT_UNIT_WEEK, 0},
	{14005, PCUT_UNIT_WEEK, 0},
	{14022, PCUT_UNIT_WEEK, 0},
	{14037, PCUT_UNIT_WEEK, 0},
	{14052, PCUT_UNIT_WEEK, 0},
	{14070, PCUT_UNIT_WEEK, 0},
	{14089, PCUT_UNIT_WEEK, 0},
	{14106, PCUT_UNIT_WEEK, 0},
	{14124, PCUT_UNIT_YEAR, 0},
	{14136, PCUT_UNIT_YEAR, 0},
	{14149, PCUT_UNIT_DAY, 0},
	{14162, PCUT_UNIT_DAY, 0},
	{14176, PCUT_UNIT_HOUR, 0},
	{14189, PCUT_UNIT_HOUR, 0},
	{14209, PCUT_UNIT_HOUR, 0},
	{14231, PCUT_UNIT_MONTH, 0},
	{14243, PCUT_UNIT_MONTH, 0},
	{14258, PCUT_UNIT_MONTH, 0},
	{14274, PCUT_UNIT_MINUTE, 0},
	{14286, PCUT_UNIT_MINUTE, 0},
	{14301, PCUT_UNIT_MINUTE, 0},
	{14317, PCUT_UNIT_SECOND, 0},
	{14329, PCUT_UNIT_SECOND, 0},
	{14345, PCUT_UNIT_SECOND, 0},
	{14362, PCUT_UNIT_WEEK, 0},
	{14375, PCUT_UNIT_WEEK, 0},
	{14389, PCUT_UNIT_SECOND, 0},
	{14401, PCUT_UNIT_HOUR, 1},
	{14414, PCUT_UNIT_YEAR, 0},
	{14423, PCUT_UNIT_YEAR, 0},
	{14433, PCUT_UNIT_DAY, 0},
	{14442, PCUT_UNIT_DAY, 0},
	{14452, PCUT_UNIT_HOUR, 0},
	{14459, PCUT_UNIT_HOUR, 0},
	{14469, PCUT_UNIT_HOUR, 0},
	{14480, PCUT_UNIT_MONTH, 0},
	{14489, PCUT_UNIT_MONTH, 0},
	{14500, PCUT_UNIT_MINUTE, 0},
	{14509, PCUT_UNIT_MINUTE, 0},
	{14521, PCUT_UNIT_MINUTE, 0},
	{14534, PCUT_UNIT_SECOND, 0},
	{14541, PCUT_UNIT_SECOND, 0},
	{14550, PCUT_UNIT_SECOND, 0},
	{14563, PCUT_UNIT_SECOND, 0},
	{14577, PCUT_UNIT_WEEK, 0},
	{14586, PCUT_UNIT_WEEK, 0},
	{14598, PCUT_UNIT_WEEK, 0},
	{14611, PCUT_UNIT_HOUR, 0},
	{14617, PCUT_UNIT_YEAR, 1},
	{14627, PCUT_UNIT_DAY, 1},
	{14637, PCUT_UNIT_MONTH, 1},
	{14647, PCUT_UNIT_MINUTE, 1},
	{14660, PCUT_UNIT_HOUR, 1},
	{14672, PCUT_UNIT_WEEK, 1},
	{14686, PCUT_UNIT_YEAR, 0},
	{14695, PCUT_UNIT_YEAR, 0},
	{14706, PCUT_UNIT_YEAR, 0},
	{14718, PCUT_UNIT_DAY, 0},
	{14727, PCUT_UNIT_DAY, 0},
	{14738, PCUT_UNIT_DAY, 0},
	{14750, PCUT_UNIT_HOUR, 0},
	{14759, PCUT_UNIT_HOUR, 0},
	{14771, PCUT_UNIT_HOUR, 0},
	{14784, PCUT_UNIT_MONTH, 0},
	{14793, PCUT_UNIT_MONTH, 0},
	{14804, PCUT_UNIT_MONTH, 0},
	{14817, PCUT_UNIT_MINUTE, 0},
	{14828, PCUT_UNIT_MINUTE, 0},
	{14842, PCUT_UNIT_MINUTE, 0},
	{14857, PCUT_UNIT_SECOND, 0},
	{14866, PCUT_UNIT_SECOND, 0},
	{14881, PCUT_UNIT_SECOND, 0},
	{14897, PCUT_UNIT_WEEK, 0},
	{14908, PCUT_UNIT_WEEK, 0},
	{14922, PCUT_UNIT_WEEK, 0},
	{14937, PCUT_UNIT_YEAR, 1},
	{14949, PCUT_UNIT_DAY, 1},
	{14961, PCUT_UNIT_MONTH, 1},
	{14973, PCUT_UNIT_MINUTE, 1},
	{14988, PCUT_UNIT_SECOND, 0},
	{15004, PCUT_UNIT_HOUR, 1},
	{15018, PCUT_UNIT_WEEK, 1},
	{15034, PCUT_UNIT_YEAR, 0},
	{15044, PCUT_UNIT_YEAR, 0},
	{15055, PCUT_UNIT_DAY, 0},
	{15065, PCUT_UNIT_DAY, 0},
	{15076, PCUT_UNIT_HOUR, 0},
	{15084, PCUT_UNIT_HOUR, 0},
	{15095, PCUT_UNIT_HOUR, 0},
	{15107, PCUT_UNIT_MONTH, 0},
	{15117, PCUT_UNIT_MONTH, 0},
	{15129, PCUT_UNIT_MINUTE, 0},
	{15139, PCUT_UNIT_MINUTE, 0},
	{15152, PCUT_UNIT_MINUTE, 0},
	{15166, PCUT_UNIT_SECOND, 0},
	{15174, PCUT_UNIT_SECOND, 0},
	{15188, PCUT_UNIT_SECOND, 0},
	{15203, PCUT_UNIT_WEEK, 0},
	{15213, PCUT_UNIT_WEEK, 0},
	{15226, PCUT_UNIT_WEEK, 0},
	{15240, PCUT_UNIT_YEAR, 0},
	{15251, PCUT_UNIT_YEAR, 0},
	{15263, PCUT_UNIT_YEAR, 0},
	{15276, PCUT_UNIT_HOUR, 0},
	{15287, PCUT_UNIT_HOUR, 0},
	{15302, PCUT_UNIT_HOUR, 0},
	{15318, PCUT_UNIT_DAY, 0},
	{15329, PCUT_UNIT_DAY, 0},
	{15343, PCUT_UNIT_DAY, 0},
	{15358, PCUT_UNIT_MONTH, 0},
	{15369, PCUT_UNIT_MINUTE, 0},
	{15382, PCUT_UNIT_MINUTE, 0},
	{15398, PCUT_UNIT_MINUTE, 0},
	{15415, PCUT_UNIT_MONTH, 0},
	{15429, PCUT_UNIT_SECOND, 0},
	{15440, PCUT_UNIT_SECOND, 0},
	{15457, PCUT_UNIT_SECOND, 0},
	{15475, PCUT_UNIT_WEEK, 0},
	{15488, PCUT_UNIT_WEEK, 0},
	{15505, PCUT_UNIT_WEEK, 0},
	{15523, PCUT_UNIT_HOUR, 0},
	{15533, PCUT_UNIT_DAY, 0},
	{15543, PCUT_UNIT_YEAR, 1},
	{15556, PCUT_UNIT_DAY, 1},
	{15571, PCUT_UNIT_MONTH, 1},
	{15586, PCUT_UNIT_HOUR, 1},
	{15603, PCUT_UNIT_MINUTE, 1},
	{15621, PCUT_UNIT_WEEK, 1},
	{15640, PCUT_UNIT_SECOND, 0},
	{15649, PCUT_UNIT_YEAR, 0},
	{15667, PCUT_UNIT_MONTH, 1},
	{15680, PCUT_UNIT_MONTH, 0},
	{15698, PCUT_UNIT_MINUTE, 1},
	{15710, PCUT_UNIT_SECOND, 0},
	{15722, PCUT_UNIT_YEAR, 0},
	{15739, PCUT_UNIT_MONTH, 0},
	{15756, PCUT_UNIT_SECOND, 0},
	{15761, PCUT_UNIT_DAY, 1},
	{15773, PCUT_UNIT_HOUR, 1},
	{15786, PCUT_UNIT_MINUTE, 1},
	{15801, PCUT_UNIT_MONTH, 1},
	{15815, PCUT_UNIT_WEEK, 1},
	{15828, PCUT_UNIT_YEAR, 1},
	{15841, PCUT_UNIT_DAY, 0},
	{15851, PCUT_UNIT_DAY, 0},
	{15866, PCUT_UNIT_DAY, 0},
	{15881, PCUT_UNIT_YEAR, 0},
	{15891, PCUT_UNIT_YEAR, 0},
	{15904, PCUT_UNIT_YEAR, 0},
	{15919, PCUT_UNIT_HOUR, 0},
	{15929, PCUT_UNIT_MONTH, 0},
	{15941, PCUT_UNIT_MONTH, 0},
	{15956, PCUT_UNIT_MONTH, 0},
	{15973, PCUT_UNIT_MINUTE, 0},
	{15985, PCUT_UNIT_MINUTE, 0},
	{16001, PCUT_UNIT_MINUTE, 0},
	{16017, PCUT_UNIT_WEEK, 0},
	{16029, PCUT_UNIT_WEEK, 0},
	{16045, PCUT_UNIT_WEEK, 0},
	{16061, PCUT_UNIT_SECOND, 0},
	{16071, PCUT_UNIT_SECOND, 0},
	{16083, PCUT_UNIT_SECOND, 0},
	{16100, PCUT_UNIT_SECOND, 0},
	{16117, PCUT_UNIT_HOUR, 0},
	{16128, PCUT_UNIT_HOUR, 0},
	{16144, PCUT_UNIT_HOUR, 0},
	{16160, PCUT_UNIT_SECOND, 0},
	{16168, PCUT_UNIT_HOUR, 0},
	{16176, PCUT_UNIT_DAY, 0},
	{16184, PCUT_UNIT_DAY, 0},
	{16195, PCUT_UNIT_YEAR, 0},
	{16203, PCUT_UNIT_YEAR, 0},
	{16213, PCUT_UNIT_YEAR, 0},
	{16226, PCUT_UNIT_YEAR, 0},
	{16239, PCUT_UNIT_MONTH, 0},
	{16247, PCUT_UNIT_MONTH, 0},
	{16257, PCUT_UNIT_MONTH, 0},
	{16270, PCUT_UNIT_MONTH, 0},
	{16283, PCUT_UNIT_MINUTE, 0},
	{16293, PCUT_UNIT_MINUTE, 0},
	{16306, PCUT_UNIT_WEEK, 0},
	{16314, PCUT_UNIT_WEEK, 0},
	{16324, PCUT_UNIT_WEEK, 0},
	{16338, PCUT_UNIT_WEEK, 0},
	{16352, PCUT_UNIT_SECOND, 0},
	{16360, PCUT_UNIT_HOUR, 0},
	{16371, PCUT_UNIT_HOUR, 0},
	{16382, PCUT_UNIT_SECOND, 0},
	{16392, PCUT_UNIT_SECOND, 0},
	{16406, PCUT_UNIT_SECOND, 0},
	{16420, PCUT_UNIT_DAY, 0},
	{16429, PCUT_UNIT_DAY, 0},
	{16440, PCUT_UNIT_DAY, 0},
	{16453, PCUT_UNIT_DAY, 0},
	{16464, PCUT_UNIT_DAY, 0},
	{16476, PCUT_UNIT_DAY, 0},
	{16489, PCUT_UNIT_DAY, 0},
	{16503, PCUT_UNIT_DAY, 0},
	{16518, PCUT_UNIT_DAY, 0},
	{16530, PCUT_UNIT_DAY, 0},
	{16541, PCUT_UNIT_HOUR, 0},
	{16550, PCUT_UNIT_HOUR, 0},
	{16566, PCUT_UNIT_HOUR, 0},
	{16581, PCUT_UNIT_HOUR, 0},
	{16595, PCUT_UNIT_YEAR, 0},
	{16604, PCUT_UNIT_YEAR, 0},
	{16616, PCUT_UNIT_YEAR, 0},
	{16629, PCUT_UNIT_YEAR, 0},
	{16643, PCUT_UNIT_YEAR, 0},
	{16655, PCUT_UNIT_MONTH, 0},
	{16666, PCUT_UNIT_MONTH, 0},
	{16681, PCUT_UNIT_MONTH, 0},
	{16697, PCUT_UNIT_MONTH, 0},
	{16711, PCUT_UNIT_MONTH, 0},
	{16726, PCUT_UNIT_MONTH, 0},
	{16742, PCUT_UNIT_MONTH, 0},
	{16758, PCUT_UNIT_MONTH, 0},
	{16772, PCUT_UNIT_MONTH, 0},
	{16787, PCUT_UNIT_MONTH, 0},
	{16801, PCUT_UNIT_MINUTE, 0},
	{16812, PCUT_UNIT_MINUTE, 0},
	{16828, PCUT_UNIT_MINUTE, 0},
	{16844, PCUT_UNIT_MINUTE, 0},
	{16858, PCUT_UNIT_MINUTE, 0},
	{16873, PCUT_UNIT_MINUTE, 0},
	{16887, PCUT_UNIT_YEAR, 0},
	{16896, PCUT_UNIT_YEAR, 0},
	{16908, PCUT_UNIT_YEAR, 0},
	{16921, PCUT_UNIT_YEAR, 0},
	{16934, PCUT_UNIT_YEAR, 0},
	{16947, PCUT_UNIT_YEAR, 0},
	{16959, PCUT_UNIT_SECOND, 0},
	{16968, PCUT_UNIT_SECOND, 0},
	{16985, PCUT_UNIT_SECOND, 0},
	{17002, PCUT_UNIT_SECOND, 0},
	{17017, PCUT_UNIT_SECOND, 0},
	{17033, PCUT_UNIT_SECOND, 0},
	{17048, PCUT_UNIT_WEEK, 0},
	{17059, PCUT_UNIT_WEEK, 0},
	{17072, PCUT_UNIT_WEEK, 0},
	{17086, PCUT_UNIT_WEEK, 0},
	{17101, PCUT_UNIT_WEEK, 0},
	{17112, PCUT_UNIT_WEEK, 0},
	{17125, PCUT_UNIT_WEEK, 0},
	{17139, PCUT_UNIT_WEEK, 0},
	{17152, PCUT_UNIT_WEEK, 0},
	{17163, PCUT_UNIT_WEEK, 0},
	{17177, PCUT_UNIT_WEEK, 0},
	{17193, PCUT_UNIT_WEEK, 0},
	{17208, PCUT_UNIT_HOUR, 0},
	{17221, PCUT_UNIT_HOUR, 0},
	{17234, PCUT_UNIT_HOUR, 0},
	{17245, PCUT_UNIT_DAY, 1},
	{17255, PCUT_UNIT_HOUR, 1},
	{17268, PCUT_UNIT_MONTH, 1},
	{17281, PCUT_UNIT_YEAR, 1},
	{17292, PCUT_UNIT_WEEK, 1},
	{17304, PCUT_UNIT_DAY, 0},
	{17314, PCUT_UNIT_DAY, 0},
	{17328, PCUT_UNIT_DAY, 0},
	{17343, PCUT_UNIT_DAY, 0},
	{17358, PCUT_UNIT_DAY, 0},
	{17372, PCUT_UNIT_YEAR, 0},
	{17382, PCUT_UNIT_MONTH, 0},
	{17394, PCUT_UNIT_MONTH, 0},
	{17409, PCUT_UNIT_MONTH, 0},
	{17425, PCUT_UNIT_MONTH, 0},
	{17441, PCUT_UNIT_MONTH, 0},
	{17458, PCUT_UNIT_YEAR, 0},
	{17471, PCUT_UNIT_YEAR, 0},
	{17485, PCUT_UNIT_MINUTE, 0},
	{17497, PCUT_UNIT_MINUTE, 0},
	{17513, PCUT_UNIT_MINUTE, 0},
	{17528, PCUT_UNIT_MINUTE, 0},
	{17544, PCUT_UNIT_SECOND, 0},
	{17554, PCUT_UNIT_WEEK, 0},
	{17566, PCUT_UNIT_WEEK, 0},
	{17583, PCUT_UNIT_WEEK, 0},
	{17599, PCUT_UNIT_WEEK, 0},
	{17616, PCUT_UNIT_SECOND, 0},
	{17628, PCUT_UNIT_SECOND, 0},
	{17644, PCUT_UNIT_SECOND, 0},
	{17661, PCUT_UNIT_SECOND, 0},
	{17679, PCUT_UNIT_HOUR, 0},
	{17691, PCUT_UNIT_HOUR, 0},
	{17707, PCUT_UNIT_HOUR, 0},
	{17724, PCUT_UNIT_HOUR, 0},
	{17741, PCUT_UNIT_HOUR, 0},
	{17757, PCUT_UNIT_DAY, 0},
	{17767, PCUT_UNIT_DAY, 0},
	{17779, PCUT_UNIT_DAY, 0},
	{17792, PCUT_UNIT_YEAR, 0},
	{17802, PCUT_UNIT_YEAR, 0},
	{17814, PCUT_UNIT_YEAR, 0},
	{17829, PCUT_UNIT_YEAR, 0},
	{17844, PCUT_UNIT_YEAR, 0},
	{17859, PCUT_UNIT_HOUR, 0},
	{17869, PCUT_UNIT_MINUTE, 0},
	{17881, PCUT_UNIT_MINUTE, 0},
	{17896, PCUT_UNIT_MINUTE, 0},
	{17911, PCUT_UNIT_MINUTE, 0},
	{17926, PCUT_UNIT_MONTH, 0},
	{17937, PCUT_UNIT_MONTH, 0},
	{17952, PCUT_UNIT_MONTH, 0},
	{17968, PCUT_UNIT_MONTH, 0},
	{17984, PCUT_UNIT_SECOND, 0},
	{17994, PCUT_UNIT_HOUR, 0},
	{18006, PCUT_UNIT_HOUR, 0},
	{18019, PCUT_UNIT_HOUR, 0},
	{18032, PCUT_UNIT_WEEK, 0},
	{18045, PCUT_UNIT_WEEK, 0},
	{18061, PCUT_UNIT_WEEK, 0},
	{18077, PCUT_UNIT_WEEK, 0},
	{18093, PCUT_UNIT_SECOND, 0},
	{18105, PCUT_UNIT_SECOND, 0},
	{18121, PCUT_UNIT_SECOND, 0},
	{18137, PCUT_UNIT_SECOND, 0},
	{18153, PCUT_UNIT_WEEK, 0},
	{18164, PCUT_UNIT_WEEK, 0},
	{18179, PCUT_UNIT_WEEK, 0},
	{18195, PCUT_UNIT_WEEK, 0},
	{18210, PCUT_UNIT_SECOND, 0},
	{18223, PCUT_UNIT_WEEK, 2},
	{18239, PCUT_UNIT_YEAR, 1},
	{18248, PCUT_UNIT_HOUR, 0},
	{18264, PCUT_UNIT_HOUR, 0},
	{18281, PCUT_UNIT_SECOND, 0},
	{18301, PCUT_UNIT_SECOND, 0},
	{18322, PCUT_UNIT_DAY, 0},
	{18339, PCUT_UNIT_DAY, 0},
	{18357, PCUT_UNIT_WEEK, 1},
	{18370, PCUT_UNIT_YEAR, 1},
	{18381, PCUT_UNIT_DAY, 1},
	{18394, PCUT_UNIT_MONTH, 1},
	{18405, PCUT_UNIT_HOUR, 1},
	{18415, PCUT_UNIT_HOUR, 1},
	{18425, PCUT_UNIT_WEEK, 1},
	{18442, PCUT_UNIT_DAY, 0},
	{18454, PCUT_UNIT_DAY, 0},
	{18469, PCUT_UNIT_YEAR, 0},
	{18481, PCUT_UNIT_YEAR, 0},
	{18496, PCUT_UNIT_MONTH, 0},
	{18508, PCUT_UNIT_MONTH, 0},
	{18524, PCUT_UNIT_MINUTE, 0},
	{18538, PCUT_UNIT_MINUTE, 0},
	{18557, PCUT_UNIT_SECOND, 0},
	{18571, PCUT_UNIT_SECOND, 0},
	{18590, PCUT_UNIT_HOUR, 0},
	{18603, PCUT_UNIT_HOUR, 0},
	{18621, PCUT_UNIT_WEEK, 0},
	{18633, PCUT_UNIT_WEEK, 0},
	{18650, PCUT_UNIT_DAY, 0},
	{18660, PCUT_UNIT_DAY, 0},
	{18672, PCUT_UNIT_YEAR, 0},
	{18682, PCUT_UNIT_YEAR, 0},
	{18695, PCUT_UNIT_MONTH, 0},
	{18705, PCUT_UNIT_MINUTE, 0},
	{18717, PCUT_UNIT_MINUTE, 0},
	{18732, PCUT_UNIT_MONTH, 0},
	{18746, PCUT_UNIT_SECOND, 0},
	{18758, PCUT_UNIT_SECOND, 0},
	{18773, PCUT_UNIT_HOUR, 0},
	{18784, PCUT_UNIT_HOUR, 0},
	{18798, PCUT_UNIT_WEEK, 0},
	{18808, PCUT_UNIT_WEEK, 0},
	{18821, PCUT_UNIT_YEAR, 0},
	{18832, PCUT_UNIT_YEAR, 0},
	{18845, PCUT_UNIT_MINUTE, 0},
	{18853, PCUT_UNIT_MINUTE, 0},
	{18863, PCUT_UNIT_MINUTE, 0},
	{18876, PCUT_UNIT_MINUTE, 0},
	{18890, PCUT_UNIT_MONTH, 0},
	{18902, PCUT_UNIT_MONTH, 0},
	{18916, PCUT_UNIT_SECOND, 0},
	{18924, PCUT_UNIT_SECOND, 0},
	{18934, PCUT_UNIT_SECOND, 0},
	{18948, PCUT_UNIT_SECOND, 0},
	{18963, PCUT_UNIT_HOUR, 0},
	{18973, PCUT_UNIT_HOUR, 0},
	{18986, PCUT_UNIT_HOUR, 0},
	{19000, PCUT_UNIT_DAY, 0},
	{19010, PCUT_UNIT_DAY, 0},
	{19022, PCUT_UNIT_WEEK, 0},
	{19031, PCUT_UNIT_WEEK, 0},
	{19043, PCUT_UNIT_WEEK, 0},
	{19056, PCUT_UNIT_YEAR, 1},
	{19071, PCUT_UNIT_MONTH, 1},
	{19087, PCUT_UNIT_DAY, 1},
	{19101, PCUT_UNIT_MINUTE, 1},
	{19118, PCUT_UNIT_HOUR, 1},
	{19135, PCUT_UNIT_WEEK, 1},
	{19151, PCUT_UNIT_WEEK, 0},
	{19168, PCUT_UNIT_WEEK, 0},
	{19186, PCUT_UNIT_SECOND, 0},
	{19194, PCUT_UNIT_SECOND, 0},
	{19214, PCUT_UNIT_DAY, 0},
	{19238, PCUT_UNIT_DAY, 0},
	{19260, PCUT_UNIT_HOUR, 0},
	{19280, PCUT_UNIT_SECOND, 0},
	{19307, PCUT_UNIT_SECOND, 0},
	{19350, PCUT_UNIT_SECOND, 0},
	{19393, PCUT_UNIT_WEEK, 0},
	{19418, PCUT_UNIT_WEEK, 0},
	{19453, PCUT_UNIT_WEEK, 0},
	{19490, PCUT_UNIT_YEAR, 0},
	{19515, PCUT_UNIT_YEAR, 0},
	{19542, PCUT_UNIT_DAY, 0},
	{19565, PCUT_UNIT_DAY, 0},
	{19594, PCUT_UNIT_DAY, 0},
	{19625, PCUT_UNIT_MINUTE, 0},
	{19650, PCUT_UNIT_MINUTE, 0},
	{19679, PCUT_UNIT_MINUTE, 0},
	{19708, PCUT_UNIT_MONTH, 0},
	{19735, PCUT_UNIT_MONTH, 0},
	{19764, PCUT_UNIT_HOUR, 0},
	{19785, PCUT_UNIT_HOUR, 0},
	{19810, PCUT_UNIT_HOUR, 0},
	{19837, PCUT_UNIT_HOUR, 1},
	{19867, PCUT_UNIT_YEAR, 1},
	{19885, PCUT_UNIT_HOUR, 1},
	{19907, PCUT_UNIT_DAY, 1},
	{19927, PCUT_UNIT_DAY, 1},
	{19945, PCUT_UNIT_MONTH, 1},
	{19967, PCUT_UNIT_MINUTE, 1},
	{19991, PCUT_UNIT_MONTH, 1},
	{20013, PCUT_UNIT_WEEK, 1},
	{20037, PCUT_UNIT_YEAR, 0},
	{20048, PCUT_UNIT_DAY, 0},
	{20059, PCUT_UNIT_MONTH, 0},
	{20070, PCUT_UNIT_MINUTE, 0},
	{20085, PCUT_UNIT_WEEK, 0},
	{20102, PCUT_UNIT_SECOND, 0},
	{20117, PCUT_UNIT_HOUR, 0},
	{20128, PCUT_UNIT_YEAR, 0},
	{20140, PCUT_UNIT_YEAR, 0},
	{20156, PCUT_UNIT_YEAR, 0},
	{20178, PCUT_UNIT_YEAR, 0},
	{20200, PCUT_UNIT_DAY, 0},
	{20212, PCUT_UNIT_DAY, 0},
	{20230, PCUT_UNIT_MONTH, 0},
	{20242, PCUT_UNIT_MONTH, 0},
	{20258, PCUT_UNIT_MONTH, 0},
	{20280, PCUT_UNIT_MONTH, 0},
	{20302, PCUT_UNIT_MINUTE, 0},
	{20318, PCUT_UNIT_MINUTE, 0},
	{20340, PCUT_UNIT_WEEK, 0},
	{20352, PCUT_UNIT_WEEK, 0},
	{20368, PCUT_UNIT_WEEK, 0},
	{20390, PCUT_UNIT_WEEK, 0},
	{20412, PCUT_UNIT_SECOND, 0},
	{20424, PCUT_UNIT_HOUR, 0},
	{20442, PCUT_UNIT_HOUR, 0},
	{20460, PCUT_UNIT_SECOND, 0},
	{20476, PCUT_UNIT_SECOND, 0},
	{20500, PCUT_UNIT_SECOND, 0},
	{20524, PCUT_UNIT_HOUR, 0},
	{20536, PCUT_UNIT_YEAR, 0},
	{20554, PCUT_UNIT_YEAR, 0},
	{20578, PCUT_UNIT_YEAR, 0},
	{20602, PCUT_UNIT_DAY, 0},
	{20620, PCUT_UNIT_DAY, 0},
	{20640, PCUT_UNIT_MONTH, 0},
	{20662, PCUT_UNIT_MONTH, 0},
	{20686, PCUT_UNIT_MINUTE, 0},
	{20704, PCUT_UNIT_MINUTE, 0},
	{20728, PCUT_UNIT_MINUTE, 0},
	{20752, PCUT_UNIT_WEEK, 0},
	{20778, PCUT_UNIT_WEEK, 0},
	{20804, PCUT_UNIT_SECOND, 0},
	{20822, PCUT_UNIT_SECOND, 0},
	{20848, PCUT_UNIT_SECOND, 0},
	{20874, PCUT_UNIT_HOUR, 0},
	{20892, PCUT_UNIT_HOUR, 0},
	{20912, PCUT_UNIT_YEAR, 0},
	{20928, PCUT_UNIT_YEAR, 0},
	{20954, PCUT_UNIT_YEAR, 0},
	{20980, PCUT_UNIT_DAY, 0},
	{21000, PCUT_UNIT_DAY, 0},
	{21020, PCUT_UNIT_MONTH, 0},
	{21036, PCUT_UNIT_MONTH, 0},
	{21060, PCUT_UNIT_MONTH, 0},
	{21086, PCUT_UNIT_MINUTE, 0},
	{21106, PCUT_UNIT_MINUTE, 0},
	{21132, PCUT_UNIT_MINUTE, 0},
	{21158, PCUT_UNIT_WEEK, 0},
	{21180, PCUT_UNIT_WEEK, 0},
	{21208, PCUT_UNIT_WEEK, 0},
	{21236, PCUT_UNIT_SECOND, 0},
	{21256, PCUT_UNIT_SECOND, 0},
	{21284, PCUT_UNIT_SECOND, 0},
	{21312, PCUT_UNIT_HOUR, 0},
	{21328, PCUT_UNIT_HOUR, 0},
	{21348, PCUT_UNIT_HOUR, 0},
	{21370, PCUT_UNIT_YEAR, 1},
	{21386, PCUT_UNIT_WEEK, 1},
	{21410, PCUT_UNIT_SECOND, 0},
	{21430, PCUT_UNIT_MINUTE, 1},
	{21454, PCUT_UNIT_HOUR, 1},
	{21472, PCUT_UNIT_SECOND, 0},
	{21483, PCUT_UNIT_MINUTE, 0},
	{21503, PCUT_UNIT_MINUTE, 0},
	{21521, PCUT_UNIT_MONTH, 0},
	{21545, PCUT_UNIT_MONTH, 0},
	{21563, PCUT_UNIT_DAY, 0},
	{21583, PCUT_UNIT_WEEK, 0},
	{21607, PCUT_UNIT_WEEK, 0},
	{21625, PCUT_UNIT_SECOND, 0},
	{21647, PCUT_UNIT_YEAR, 0},
	{21667, PCUT_UNIT_SECOND, 0},
	{21685, PCUT_UNIT_HOUR, 0},
	{21705, PCUT_UNIT_HOUR, 0},
	{21723, PCUT_UNIT_MINUTE, 0},
	{21743, PCUT_UNIT_MINUTE, 0},
	{21763, PCUT_UNIT_MONTH, 1},
	{21781, PCUT_UNIT_MONTH, 0},
	{21803, PCUT_UNIT_MONTH, 0},
	{21831, PCUT_UNIT_MONTH, 0},
	{21851, PCUT_UNIT_DAY, 1},
	{21867, PCUT_UNIT_DAY, 0},
	{21894, PCUT_UNIT_DAY, 0},
	{21920, PCUT_UNIT_WEEK, 1},
	{21938, PCUT_UNIT_WEEK, 0},
	{21960, PCUT_UNIT_WEEK, 0},
	{21988, PCUT_UNIT_WEEK, 0},
	{22008, PCUT_UNIT_YEAR, 1},
	{22024, PCUT_UNIT_YEAR, 0},
	{22044, PCUT_UNIT_SECOND, 1},
	{22064, PCUT_UNIT_YEAR, 2},
	{22086, PCUT_UNIT_YEAR, 0},
	{22112, PCUT_UNIT_SECOND, 0},
	{22132, PCUT_UNIT_HOUR, 1},
	{22148, PCUT_UNIT_HOUR, 0},
	{22168, PCUT_UNIT_HOUR, 0},
	{22194, PCUT_UNIT_HOUR, 0},
	{22214, PCUT_UNIT_SECOND, 2},
	{22241, PCUT_UNIT_SECOND, 2},
	{22264, PCUT_UNIT_MONTH, 0},
	{22284, PCUT_UNIT_WEEK, 0},
	{22306, PCUT_UNIT_WEEK, 0},
	{22326, PCUT_UNIT_WEEK, 0},
	{22348, PCUT_UNIT_MONTH, 0},
	{22366, PCUT_UNIT_DAY, 0},
	{22384, PCUT_UNIT_SECOND, 0},
	{22404, PCUT_UNIT_SECOND, 0},
	{22422, PCUT_UNIT_MINUTE, 0},
	{22442, PCUT_UNIT_MINUTE, 0},
	{22462, PCUT_UNIT_HOUR, 0},
	{22482, PCUT_UNIT_HOUR, 0},
	{22500, PCUT_UNIT_YEAR, 0},
	{22516, PCUT_UNIT_YEAR, 0},
	{22536, PCUT_UNIT_MONTH, 0},
	{22552, PCUT_UNIT_MONTH, 0},
	{22570, PCUT_UNIT_DAY, 0},
	{22586, PCUT_UNIT_DAY, 0},
	{22604, PCUT_UNIT_WEEK, 1},
	{22631, PCUT_UNIT_WEEK, 2},
	{22653, PCUT_UNIT_SECOND, 1},
	{22682, PCUT_UNIT_SECOND, 2},
	{22704, PCUT_UNIT_MINUTE, 1},
	{22733, PCUT_UNIT_MINUTE, 2},
	{22755, PCUT_UNIT_HOUR, 1},
	{22782, PCUT_UNIT_HOUR, 2},
	{22802, PCUT_UNIT_YEAR, 1},
	{22827, PCUT_UNIT_YEAR, 2},
	{22845, PCUT_UNIT_MONTH, 1},
	{22868, PCUT_UNIT_MONTH, 2},
	{22886, PCUT_UNIT_DAY, 1},
	{22909, PCUT_UNIT_DAY, 2},
	{22927, PCUT_UNIT_WEEK, 0},
	{22949, PCUT_UNIT_MONTH, 0},
	{22967, PCUT_UNIT_DAY, 0},
	{22985, PCUT_UNIT_HOUR, 0},
	{23005, PCUT_UNIT_HOUR, 0},
	{23023, PCUT_UNIT_YEAR, 0},
	{23043, PCUT_UNIT_DAY, 0},
	{23059, PCUT_UNIT_WEEK, 1},
	{23077, PCUT_UNIT_WEEK, 2},
	{23099, PCUT_UNIT_HOUR, 1},
	{23115, PCUT_UNIT_HOUR, 2},
	{23135, PCUT_UNIT_YEAR, 1},
	{23149, PCUT_UNIT_MONTH, 1},
	{23163, PCUT_UNIT_MONTH, 2},
	{23181, PCUT_UNIT_YEAR, 1},
	{23195, PCUT_UNIT_DAY, 1},
	{23209, PCUT_UNIT_DAY, 2},
	{23227, PCUT_UNIT_DAY, 0},
	{23234, PCUT_UNIT_MONTH, 0},
	{23242, PCUT_UNIT_MINUTE, 0},
	{23251, PCUT_UNIT_SECOND, 0},
	{23258, PCUT_UNIT_HOUR, 0},
	{23265, PCUT_UNIT_SECOND, 0},
	{23278, PCUT_UNIT_SECOND, 0},
	{23285, PCUT_UNIT_SECOND, 0},
	{23292, PCUT_UNIT_SECOND, 0},
};

static const uint16_t pcut_date_ago_first[257] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633,
	633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633,
	633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633,
	633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633,
	633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633, 633,
	633, 633, 693, 698, 698, 709, 714, 809, 811, 883, 911, 912,
	912, 912, 919, 920, 926, 1106, 1106, 1107, 1113, 1114, 1120, 1174,
	1176, 1176, 1176, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177,
	1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177,
	1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177,
	1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177,
	1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177,
	1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177,
	1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177, 1177,
	1177, 1177, 1177, 1178, 1201, 1276, 1282, 1282, 1282, 1282, 1282, 1282,
	1319, 1320, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1368, 1373,
	1374, 1374, 1376, 1376, 1376, 1376, 1376, 1376, 1377, 1377, 1377, 1377,
	1377, 1377, 1377, 1377, 1377, 1377, 1377, 1377, 1377, 1377, 1377, 1377,
	1377, 1377, 1377, 1377, 1377,
};

const pcut_phrases pcut_date_ago = {pcut_date_ago_rows, pcut_date_ago_text, pcut_date_ago_first,
	sizeof pcut_date_ago_rows / sizeof pcut_date_ago_rows[0]};
