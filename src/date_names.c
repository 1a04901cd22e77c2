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
	"-a\0"
	"-an\0"
	"-en\0"
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
	"abenduak\0"
	"abenduan\0"
	"abenduaren\0"
	"abgerufen\0"
	"abgerufen am\0"
	"abr\0"
	"abrell\0"
	"abril\0"
	"abu\0"
	"abuztua\0"
	"abuztuak\0"
	"abuztuan\0"
	"abuztuaren\0"
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
	"ajoute le\0"
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
	"apirilak\0"
	"apirilaren\0"
	"apirilean\0"
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
	"aprillil\0"
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
	"augustil\0"
	"augusto\0"
	"augusts\0"
	"augustus\0"
	"augusztus\0"
	"aujourd'hui\0"
	"avaldatud\0"
	"avant-hier\0"
	"avg\0"
	"avgust\0"
	"avgusta\0"
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
	"azaroak\0"
	"azaroan\0"
	"azaroaren\0"
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
	"date de mise en ligne\0"
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
	"decembri\0"
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
	"detsembril\0"
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
	"ekainak\0"
	"ekainaren\0"
	"ekainean\0"
	"eki\0"
	"ekim\0"
	"eklenme\0"
	"eklenme tarihi\0"
	"eko\0"
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
	"irailak\0"
	"irailaren\0"
	"irailean\0"
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
	"jaanuaril\0"
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
	"janvari\0"
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
	"julija\0"
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
	"junija\0"
	"junijs\0"
	"junio\0"
	"junius\0"
	"juny\0"
	"juuli\0"
	"juulil\0"
	"juuni\0"
	"juunil\0"
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
	"maiatzak\0"
	"maiatzaren\0"
	"maiatzean\0"
	"maig\0"
	"maija\0"
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
	"martsil\0"
	"martxoa\0"
	"martxoak\0"
	"martxoan\0"
	"martxoaren\0"
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
	"mise en ligne\0"
	"mise en ligne le\0"
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
	"novembri\0"
	"novembril\0"
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
	"oktobri\0"
	"oktobris\0"
	"oktobro\0"
	"oktoober\0"
	"oktoobril\0"
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
	"otsailak\0"
	"otsailaren\0"
	"otsailean\0"
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
	"septembri\0"
	"septembrie\0"
	"septembril\0"
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
	"urriak\0"
	"urrian\0"
	"urriaren\0"
	"urt\0"
	"urtarrila\0"
	"urtarrilak\0"
	"urtarrilaren\0"
	"urtarrilean\0"
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
	"uztailak\0"
	"uztailaren\0"
	"uztailean\0"
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
	"veebruaril\0"
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
	"априла\0"
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
	"децембра\0"
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
	"маја\0"
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
	"новембра\0"
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
	"октобра\0"
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
	"септембра\0"
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
	"фебруара\0"
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
	"јануара\0"
	"јануари\0"
	"јул\0"
	"јула\0"
	"јули\0"
	"јун\0"
	"јуна\0"
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
	{26, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{30, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{34, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{38, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{44, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{48, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{52, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{60, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{64, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{67, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{70, PCUT_WORD_CLOCK << 8 | 0, 0},
	{72, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{72, PCUT_WORD_CLOCK << 8 | 0, 0},
	{72, PCUT_WORD_NOISE << 8 | 0, 0},
	{74, PCUT_WORD_CLOCK << 8 | 0, 0},
	{79, PCUT_WORD_CLOCK << 8 | 0, 0},
	{84, PCUT_WORD_CLOCK << 8 | 0, 0},
	{90, PCUT_WORD_CLOCK << 8 | 0, 0},
	{96, PCUT_WORD_HALF << 8 | 0, 0},
	{99, PCUT_WORD_HALF << 8 | 0, 0},
	{105, PCUT_WORD_ERA << 8 | 0, 5000},
	{110, PCUT_WORD_HALF << 8 | 0, 0},
	{114, PCUT_WORD_HALF << 8 | 0, 0},
	{119, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{129, PCUT_WORD_MONTH << 8 | 12, 0},
	{133, PCUT_WORD_MONTH << 8 | 12, 0},
	{141, PCUT_WORD_MONTH << 8 | 12, 0},
	{150, PCUT_WORD_MONTH << 8 | 12, 0},
	{159, PCUT_WORD_MONTH << 8 | 12, 0},
	{170, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{180, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{193, PCUT_WORD_MONTH << 8 | 4, 0},
	{197, PCUT_WORD_MONTH << 8 | 4, 0},
	{204, PCUT_WORD_MONTH << 8 | 4, 0},
	{210, PCUT_WORD_MONTH << 8 | 8, 0},
	{214, PCUT_WORD_MONTH << 8 | 8, 0},
	{222, PCUT_WORD_MONTH << 8 | 8, 0},
	{231, PCUT_WORD_MONTH << 8 | 8, 0},
	{240, PCUT_WORD_MONTH << 8 | 8, 0},
	{251, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{260, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{269, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{281, PCUT_WORD_ZONE << 8 | 0, 1630},
	{286, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{298, PCUT_WORD_ZONE << 8 | 0, 1570},
	{303, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{313, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{326, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{340, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{352, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{367, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{379, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{397, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{412, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{427, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{438, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{452, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{466, PCUT_WORD_ERA << 8 | 0, 5000},
	{469, PCUT_WORD_ZONE << 8 | 0, 820},
	{473, PCUT_WORD_ZONE << 8 | 0, 1660},
	{478, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{486, PCUT_WORD_ZONE << 8 | 0, 1600},
	{491, PCUT_WORD_MONTH << 8 | 8, 0},
	{491, PCUT_WORD_CLOCK << 8 | 0, 0},
	{494, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{508, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{522, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{533, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{549, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{563, PCUT_WORD_MONTH << 8 | 8, 0},
	{567, PCUT_WORD_MONTH << 8 | 8, 0},
	{573, PCUT_WORD_MONTH << 8 | 8, 0},
	{580, PCUT_WORD_MONTH << 8 | 8, 0},
	{587, PCUT_WORD_MONTH << 8 | 8, 0},
	{591, PCUT_WORD_MONTH << 8 | 8, 0},
	{597, PCUT_WORD_MONTH << 8 | 8, 0},
	{605, PCUT_WORD_MONTH << 8 | 8, 0},
	{613, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{616, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{621, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{625, PCUT_WORD_DAY << 8 | 1, 0},
	{630, PCUT_WORD_MONTH << 8 | 4, 0},
	{634, PCUT_WORD_MONTH << 8 | 4, 0},
	{642, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{651, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{657, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{667, PCUT_WORD_ZONE << 8 | 0, 520},
	{672, PCUT_WORD_ZONE << 8 | 0, 460},
	{677, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{690, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{706, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{721, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{742, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{754, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{767, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{781, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{795, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{809, PCUT_WORD_NOISE << 8 | 0, 0},
	{809, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{812, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{821, PCUT_WORD_CLOCK << 8 | 0, 0},
	{826, PCUT_WORD_CLOCK << 8 | 0, 0},
	{833, PCUT_WORD_CLOCK << 8 | 0, 0},
	{842, PCUT_WORD_CLOCK << 8 | 0, 0},
	{852, PCUT_WORD_HALF << 8 | 0, 0},
	{852, PCUT_WORD_NOISE << 8 | 0, 0},
	{852, PCUT_WORD_CLOCK << 8 | 0, 0},
	{855, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{855, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{858, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{865, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{871, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{875, PCUT_WORD_DAY << 8 | 2, 0},
	{884, PCUT_WORD_DAY << 8 | 2, 0},
	{894, PCUT_WORD_DAY << 8 | 2, 0},
	{908, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{920, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{923, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{929, PCUT_WORD_MONTH << 8 | 8, 0},
	{933, PCUT_WORD_MONTH << 8 | 8, 0},
	{938, PCUT_WORD_HALF << 8 | 0, 0},
	{942, PCUT_WORD_MONTH << 8 | 4, 0},
	{946, PCUT_WORD_MONTH << 8 | 4, 0},
	{954, PCUT_WORD_MONTH << 8 | 4, 0},
	{963, PCUT_WORD_MONTH << 8 | 4, 0},
	{974, PCUT_WORD_MONTH << 8 | 4, 0},
	{984, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{993, PCUT_WORD_MONTH << 8 | 4, 0},
	{997, PCUT_WORD_MONTH << 8 | 4, 0},
	{1003, PCUT_WORD_MONTH << 8 | 4, 0},
	{1009, PCUT_WORD_MONTH << 8 | 4, 0},
	{1016, PCUT_WORD_MONTH << 8 | 4, 0},
	{1023, PCUT_WORD_MONTH << 8 | 4, 0},
	{1030, PCUT_WORD_MONTH << 8 | 4, 0},
	{1038, PCUT_WORD_MONTH << 8 | 4, 0},
	{1046, PCUT_WORD_MONTH << 8 | 4, 0},
	{1053, PCUT_WORD_MONTH << 8 | 4, 0},
	{1062, PCUT_WORD_MONTH << 8 | 4, 0},
	{1069, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{1069, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{1072, PCUT_WORD_MONTH << 8 | 12, 0},
	{1076, PCUT_WORD_MONTH << 8 | 12, 0},
	{1083, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1092, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1104, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1116, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1134, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1152, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1165, PCUT_WORD_CLOCK << 8 | 0, 0},
	{1168, PCUT_WORD_CST << 8 | 0, 0},
	{1172, PCUT_WORD_DAY << 8 | 0, 0},
	{1179, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{1189, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1200, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{1211, PCUT_WORD_CLOCK << 8 | 0, 0},
	{1214, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1226, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1236, PCUT_WORD_HALF << 8 | 0, 0},
	{1240, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1251, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1263, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1277, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1288, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1302, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1316, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1330, PCUT_WORD_MONTH << 8 | 8, 0},
	{1334, PCUT_WORD_MONTH << 8 | 8, 0},
	{1341, PCUT_WORD_MONTH << 8 | 8, 0},
	{1349, PCUT_WORD_MONTH << 8 | 8, 0},
	{1357, PCUT_WORD_MONTH << 8 | 8, 0},
	{1366, PCUT_WORD_MONTH << 8 | 8, 0},
	{1374, PCUT_WORD_MONTH << 8 | 8, 0},
	{1382, PCUT_WORD_MONTH << 8 | 8, 0},
	{1391, PCUT_WORD_MONTH << 8 | 8, 0},
	{1401, PCUT_WORD_DAY << 8 | 0, 0},
	{1413, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1423, PCUT_WORD_DAY << 8 | 2, 0},
	{1434, PCUT_WORD_MONTH << 8 | 8, 0},
	{1438, PCUT_WORD_MONTH << 8 | 8, 0},
	{1445, PCUT_WORD_MONTH << 8 | 8, 0},
	{1453, PCUT_WORD_MONTH << 8 | 8, 0},
	{1457, PCUT_WORD_MONTH << 8 | 8, 0},
	{1464, PCUT_WORD_MONTH << 8 | 4, 0},
	{1468, PCUT_WORD_MONTH << 8 | 4, 0},
	{1474, PCUT_WORD_DAY << 8 | 0, 0},
	{1479, PCUT_WORD_ZONE << 8 | 0, 1480},
	{1479, PCUT_WORD_MONTH << 8 | 8, 0},
	{1484, PCUT_WORD_DAY << 8 | 1, 0},
	{1489, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1492, PCUT_WORD_MONTH << 8 | 11, 0},
	{1496, PCUT_WORD_MONTH << 8 | 11, 0},
	{1503, PCUT_WORD_MONTH << 8 | 11, 0},
	{1511, PCUT_WORD_MONTH << 8 | 11, 0},
	{1519, PCUT_WORD_MONTH << 8 | 11, 0},
	{1529, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1539, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1548, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{1552, PCUT_WORD_MONTH << 8 | 4, 0},
	{1556, PCUT_WORD_MONTH << 8 | 4, 0},
	{1565, PCUT_WORD_MONTH << 8 | 4, 0},
	{1575, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{1581, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{1595, PCUT_WORD_MONTH << 8 | 5, 0},
	{1600, PCUT_WORD_MONTH << 8 | 5, 0},
	{1610, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1624, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1635, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1649, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1654, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1665, PCUT_WORD_MONTH << 8 | 6, 0},
	{1670, PCUT_WORD_MONTH << 8 | 6, 0},
	{1679, PCUT_WORD_MONTH << 8 | 6, 0},
	{1688, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{1692, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{1701, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1708, PCUT_WORD_MONTH << 8 | 3, 0},
	{1712, PCUT_WORD_MONTH << 8 | 3, 0},
	{1719, PCUT_WORD_MONTH << 8 | 3, 0},
	{1726, PCUT_WORD_ZONE << 8 | 0, 1060},
	{1746, PCUT_WORD_ZONE << 8 | 0, 820},
	{1750, PCUT_WORD_ZONE << 8 | 0, 1060},
	{1754, PCUT_WORD_DAY << 8 | 0, 0},
	{1760, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1769, PCUT_WORD_WEEKDAY << 8 | 10, 0},
	{1773, PCUT_WORD_CLOCK << 8 | 0, 0},
	{1773, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1776, PCUT_WORD_CLOCK << 8 | 0, 0},
	{1780, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1789, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1807, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1824, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1837, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1841, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1850, PCUT_WORD_ZONE << 8 | 0, 700},
	{1854, PCUT_WORD_ERA << 8 | 0, 5000},
	{1854, PCUT_WORD_WEEKDAY << 8 | 12, 0},
	{1857, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1862, PCUT_WORD_ZONE << 8 | 0, 700},
	{1884, PCUT_WORD_ZONE << 8 | 0, 1120},
	{1913, PCUT_WORD_ZONE << 8 | 0, 1060},
	{1935, PCUT_WORD_ZONE << 8 | 0, 640},
	{1957, PCUT_WORD_US_ZONE << 8 | 0, 640},
	{1970, PCUT_WORD_MONTH << 8 | 6, 0},
	{1977, PCUT_WORD_MONTH << 8 | 7, 0},
	{1986, PCUT_WORD_MONTH << 8 | 7, 0},
	{1995, PCUT_WORD_MONTH << 8 | 6, 0},
	{2002, PCUT_WORD_ZONE << 8 | 0, 1120},
	{2007, PCUT_WORD_ZONE << 8 | 0, 1060},
	{2007, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2011, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2019, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2027, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2039, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2048, PCUT_WORD_HALF << 8 | 1, 0},
	{2051, PCUT_WORD_HALF << 8 | 1, 0},
	{2057, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{2066, PCUT_WORD_MONTH << 8 | 2, 0},
	{2070, PCUT_WORD_MONTH << 8 | 2, 0},
	{2076, PCUT_WORD_MONTH << 8 | 2, 0},
	{2085, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2093, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2104, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{2108, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{2111, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2125, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2139, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2151, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2167, PCUT_WORD_ZONE << 8 | 0, 1000},
	{2194, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2201, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2211, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2219, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2227, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2237, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2240, PCUT_WORD_CST << 8 | 1, 0},
	{2244, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2254, PCUT_WORD_US_ZONE << 8 | 0, 640},
	{2254, PCUT_WORD_WEEKDAY << 8 | 40, 0},
	{2257, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2265, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{2268, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{2272, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{2277, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{2287, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{2293, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2306, PCUT_WORD_MONTH << 8 | 7, 0},
	{2310, PCUT_WORD_MONTH << 8 | 6, 0},
	{2314, PCUT_WORD_MONTH << 8 | 6, 0},
	{2318, PCUT_WORD_MONTH << 8 | 6, 0},
	{2326, PCUT_WORD_MONTH << 8 | 6, 0},
	{2335, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2339, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2348, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{2360, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{2379, PCUT_WORD_NOISE << 8 | 0, 0},
	{2381, PCUT_WORD_NOISE << 8 | 0, 0},
	{2384, PCUT_WORD_MONTH << 8 | 4, 0},
	{2390, PCUT_WORD_MONTH << 8 | 4, 0},
	{2398, PCUT_WORD_MONTH << 8 | 8, 0},
	{2403, PCUT_WORD_MONTH << 8 | 8, 0},
	{2411, PCUT_WORD_MONTH << 8 | 10, 0},
	{2417, PCUT_WORD_MONTH << 8 | 10, 0},
	{2427, PCUT_WORD_NOISE << 8 | 0, 0},
	{2430, PCUT_WORD_NOISE << 8 | 0, 0},
	{2433, PCUT_WORD_HALF << 8 | 0, 0},
	{2442, PCUT_WORD_HALF << 8 | 1, 0},
	{2451, PCUT_WORD_HALF << 8 | 1, 0},
	{2460, PCUT_WORD_DAY << 8 | 0, 0},
	{2466, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2471, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2480, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2490, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2512, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2517, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2536, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2554, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2573, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2593, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2612, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2631, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2653, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2666, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2679, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2696, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2715, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2731, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2747, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2763, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2768, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2788, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2810, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2827, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2847, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2861, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2875, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2889, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2909, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2921, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2936, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2947, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2960, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2976, PCUT_WORD_NOISE << 8 | 0, 0},
	{2982, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2987, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2993, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3006, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3019, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3033, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3050, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{3053, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{3053, PCUT_WORD_NOISE << 8 | 0, 0},
	{3053, PCUT_WORD_WEEKDAY << 8 | 10, 0},
	{3056, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{3068, PCUT_WORD_MONTH << 8 | 12, 0},
	{3075, PCUT_WORD_MONTH << 8 | 12, 0},
	{3087, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3100, PCUT_WORD_MONTH << 8 | 2, 0},
	{3108, PCUT_WORD_MONTH << 8 | 2, 0},
	{3118, PCUT_WORD_MONTH << 8 | 1, 0},
	{3125, PCUT_WORD_MONTH << 8 | 1, 0},
	{3134, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{3144, PCUT_WORD_MONTH << 8 | 7, 0},
	{3151, PCUT_WORD_MONTH << 8 | 7, 0},
	{3161, PCUT_WORD_MONTH << 8 | 6, 0},
	{3169, PCUT_WORD_NOISE << 8 | 0, 0},
	{3175, PCUT_WORD_HALF << 8 | 1, 0},
	{3191, PCUT_WORD_HALF << 8 | 0, 0},
	{3207, PCUT_WORD_HALF << 8 | 0, 0},
	{3220, PCUT_WORD_HALF << 8 | 1, 0},
	{3232, PCUT_WORD_HALF << 8 | 1, 0},
	{3244, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{3253, PCUT_WORD_MONTH << 8 | 5, 0},
	{3261, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3270, PCUT_WORD_MONTH << 8 | 3, 0},
	{3278, PCUT_WORD_MONTH << 8 | 11, 0},
	{3285, PCUT_WORD_MONTH << 8 | 11, 0},
	{3297, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{3309, PCUT_WORD_MONTH << 8 | 9, 0},
	{3316, PCUT_WORD_MONTH << 8 | 9, 0},
	{3328, PCUT_WORD_HALF << 8 | 0, 0},
	{3332, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{3341, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3346, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3356, PCUT_WORD_MONTH << 8 | 12, 0},
	{3360, PCUT_WORD_MONTH << 8 | 12, 0},
	{3366, PCUT_WORD_MONTH << 8 | 12, 0},
	{3375, PCUT_WORD_MONTH << 8 | 12, 0},
	{3384, PCUT_WORD_MONTH << 8 | 12, 0},
	{3393, PCUT_WORD_MONTH << 8 | 12, 0},
	{3402, PCUT_WORD_MONTH << 8 | 12, 0},
	{3411, PCUT_WORD_MONTH << 8 | 12, 0},
	{3421, PCUT_WORD_MONTH << 8 | 12, 0},
	{3431, PCUT_WORD_MONTH << 8 | 12, 0},
	{3440, PCUT_WORD_MONTH << 8 | 10, 0},
	{3457, PCUT_WORD_MONTH << 8 | 12, 0},
	{3461, PCUT_WORD_MONTH << 8 | 12, 0},
	{3468, PCUT_WORD_NOISE << 8 | 0, 0},
	{3472, PCUT_WORD_HALF << 8 | 0, 0},
	{3484, PCUT_WORD_HALF << 8 | 1, 0},
	{3499, PCUT_WORD_NOISE << 8 | 0, 0},
	{3503, PCUT_WORD_NOISE << 8 | 0, 0},
	{3503, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3507, PCUT_WORD_NOISE << 8 | 0, 0},
	{3512, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3522, PCUT_WORD_NOISE << 8 | 0, 0},
	{3526, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3547, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3571, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3593, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3618, PCUT_WORD_NOISE << 8 | 0, 0},
	{3618, PCUT_WORD_MONTH << 8 | 12, 0},
	{3622, PCUT_WORD_MONTH << 8 | 12, 0},
	{3630, PCUT_WORD_MONTH << 8 | 12, 0},
	{3639, PCUT_WORD_MONTH << 8 | 12, 0},
	{3648, PCUT_WORD_MONTH << 8 | 12, 0},
	{3653, PCUT_WORD_MONTH << 8 | 12, 0},
	{3663, PCUT_WORD_MONTH << 8 | 12, 0},
	{3674, PCUT_WORD_MONTH << 8 | 12, 0},
	{3678, PCUT_WORD_MONTH << 8 | 12, 0},
	{3687, PCUT_WORD_MONTH << 8 | 12, 0},
	{3696, PCUT_WORD_MONTH << 8 | 10, 0},
	{3702, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3705, PCUT_WORD_MONTH << 8 | 12, 0},
	{3709, PCUT_WORD_MONTH << 8 | 12, 0},
	{3717, PCUT_WORD_WEEKDAY << 8 | 66, 0},
	{3720, PCUT_WORD_HALF << 8 | 1, 0},
	{3728, PCUT_WORD_NOISE << 8 | 0, 0},
	{3732, PCUT_WORD_MONTH << 8 | 12, 0},
	{3736, PCUT_WORD_MONTH << 8 | 12, 0},
	{3743, PCUT_WORD_MONTH << 8 | 12, 0},
	{3752, PCUT_WORD_MONTH << 8 | 12, 0},
	{3762, PCUT_WORD_NOISE << 8 | 0, 0},
	{3762, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3766, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3775, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3786, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3793, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3806, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{3814, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3818, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3827, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3835, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3843, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{3852, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3859, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3867, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3880, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3891, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3901, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3916, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3936, PCUT_WORD_MONTH << 8 | 12, 0},
	{3940, PCUT_WORD_MONTH << 8 | 12, 0},
	{3949, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3959, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{3968, PCUT_WORD_MONTH << 8 | 12, 0},
	{3978, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3990, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4007, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4016, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4026, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4039, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4042, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{4045, PCUT_WORD_NOISE << 8 | 0, 0},
	{4049, PCUT_WORD_NOISE << 8 | 0, 0},
	{4053, PCUT_WORD_DAY << 8 | 0, 0},
	{4058, PCUT_WORD_NOISE << 8 | 0, 0},
	{4063, PCUT_WORD_NOISE << 8 | 0, 0},
	{4063, PCUT_WORD_WEEKDAY << 8 | 72, 0},
	{4066, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4073, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4080, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4084, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4093, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4098, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4106, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4110, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4120, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4131, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4143, PCUT_WORD_HALF << 8 | 0, 0},
	{4147, PCUT_WORD_HALF << 8 | 0, 0},
	{4152, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4163, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4177, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{4180, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{4183, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4186, PCUT_WORD_HALF << 8 | 0, 0},
	{4195, PCUT_WORD_HALF << 8 | 1, 0},
	{4203, PCUT_WORD_HALF << 8 | 1, 0},
	{4207, PCUT_WORD_MONTH << 8 | 4, 0},
	{4211, PCUT_WORD_MONTH << 8 | 4, 0},
	{4217, PCUT_WORD_MONTH << 8 | 4, 0},
	{4223, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4227, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4231, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4240, PCUT_WORD_DAY << 8 | 1, 0},
	{4244, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4255, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4258, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4270, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4279, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{4289, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{4301, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{4314, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{4326, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4335, PCUT_WORD_DAY << 8 | 0, 0},
	{4340, PCUT_WORD_DAY << 8 | 0, 0},
	{4348, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4361, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4374, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4374, PCUT_WORD_NOISE << 8 | 0, 0},
	{4376, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4383, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4391, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{4398, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{4406, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{4416, PCUT_WORD_HALF << 8 | 0, 0},
	{4428, PCUT_WORD_HALF << 8 | 1, 0},
	{4439, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4448, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{4457, PCUT_WORD_HALF << 8 | 1, 0},
	{4462, PCUT_WORD_HALF << 8 | 1, 0},
	{4467, PCUT_WORD_MONTH << 8 | 1, 0},
	{4471, PCUT_WORD_MONTH << 8 | 1, 0},
	{4478, PCUT_WORD_US_ZONE << 8 | 0, 700},
	{4486, PCUT_WORD_ZONE << 8 | 0, 760},
	{4508, PCUT_WORD_ZONE << 8 | 0, 700},
	{4530, PCUT_WORD_US_ZONE << 8 | 0, 700},
	{4543, PCUT_WORD_MONTH << 8 | 4, 0},
	{4547, PCUT_WORD_MONTH << 8 | 4, 0},
	{4554, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4561, PCUT_WORD_ZONE << 8 | 0, 760},
	{4565, PCUT_WORD_DAY << 8 | 2, 0},
	{4577, PCUT_WORD_ZONE << 8 | 0, 1180},
	{4582, PCUT_WORD_ZONE << 8 | 0, 1120},
	{4586, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4597, PCUT_WORD_DAY << 8 | 1, 0},
	{4602, PCUT_WORD_DAY << 8 | 1, 0},
	{4608, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4623, PCUT_WORD_MONTH << 8 | 6, 0},
	{4627, PCUT_WORD_MONTH << 8 | 6, 0},
	{4634, PCUT_WORD_MONTH << 8 | 6, 0},
	{4642, PCUT_WORD_MONTH << 8 | 6, 0},
	{4652, PCUT_WORD_MONTH << 8 | 6, 0},
	{4661, PCUT_WORD_MONTH << 8 | 10, 0},
	{4665, PCUT_WORD_MONTH << 8 | 10, 0},
	{4670, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4678, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4693, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4697, PCUT_WORD_NOISE << 8 | 0, 0},
	{4700, PCUT_WORD_MONTH << 8 | 8, 0},
	{4704, PCUT_WORD_MONTH << 8 | 8, 0},
	{4711, PCUT_WORD_MONTH << 8 | 8, 0},
	{4720, PCUT_WORD_HALF << 8 | 1, 0},
	{4720, PCUT_WORD_NOISE << 8 | 0, 0},
	{4723, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4731, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4747, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4751, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4762, PCUT_WORD_NOISE << 8 | 0, 0},
	{4765, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4772, PCUT_WORD_MONTH << 8 | 1, 0},
	{4776, PCUT_WORD_MONTH << 8 | 1, 0},
	{4782, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4786, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4789, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4793, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4797, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4811, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4829, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4840, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4854, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4863, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4875, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4899, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{4909, PCUT_WORD_ZONE << 8 | 0, 700},
	{4913, PCUT_WORD_US_ZONE << 8 | 0, 700},
	{4916, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4927, PCUT_WORD_NOISE << 8 | 0, 0},
	{4931, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4939, PCUT_WORD_MONTH << 8 | 9, 0},
	{4943, PCUT_WORD_MONTH << 8 | 9, 0},
	{4949, PCUT_WORD_HALF << 8 | 0, 0},
	{4954, PCUT_WORD_HALF << 8 | 0, 0},
	{4959, PCUT_WORD_MONTH << 8 | 2, 0},
	{4965, PCUT_WORD_MONTH << 8 | 2, 0},
	{4973, PCUT_WORD_MONTH << 8 | 2, 0},
	{4977, PCUT_WORD_MONTH << 8 | 2, 0},
	{4983, PCUT_WORD_MONTH << 8 | 2, 0},
	{4992, PCUT_WORD_MONTH << 8 | 2, 0},
	{4998, PCUT_WORD_MONTH << 8 | 2, 0},
	{5003, PCUT_WORD_MONTH << 8 | 2, 0},
	{5012, PCUT_WORD_MONTH << 8 | 2, 0},
	{5019, PCUT_WORD_MONTH << 8 | 2, 0},
	{5027, PCUT_WORD_MONTH << 8 | 2, 0},
	{5033, PCUT_WORD_MONTH << 8 | 2, 0},
	{5041, PCUT_WORD_MONTH << 8 | 2, 0},
	{5050, PCUT_WORD_MONTH << 8 | 2, 0},
	{5059, PCUT_WORD_MONTH << 8 | 2, 0},
	{5069, PCUT_WORD_MONTH << 8 | 2, 0},
	{5079, PCUT_WORD_MONTH << 8 | 2, 0},
	{5088, PCUT_WORD_MONTH << 8 | 2, 0},
	{5097, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5103, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5126, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5147, PCUT_WORD_MONTH << 8 | 2, 0},
	{5151, PCUT_WORD_MONTH << 8 | 2, 0},
	{5161, PCUT_WORD_MONTH << 8 | 2, 0},
	{5166, PCUT_WORD_MONTH << 8 | 2, 0},
	{5173, PCUT_WORD_MONTH << 8 | 2, 0},
	{5181, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5184, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5190, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5194, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5206, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5219, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5235, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5254, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5273, PCUT_WORD_HALF << 8 | 0, 0},
	{5276, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5279, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5283, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5294, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5297, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5301, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5308, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5316, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5324, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5328, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5335, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5348, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5358, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5368, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5371, PCUT_WORD_NOISE << 8 | 0, 0},
	{5376, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5385, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5397, PCUT_WORD_MONTH << 8 | 5, 0},
	{5401, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5407, PCUT_WORD_MONTH << 8 | 5, 0},
	{5414, PCUT_WORD_MONTH << 8 | 5, 0},
	{5422, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5433, PCUT_WORD_MONTH << 8 | 1, 0},
	{5437, PCUT_WORD_MONTH << 8 | 1, 0},
	{5443, PCUT_WORD_MONTH << 8 | 1, 0},
	{5448, PCUT_WORD_MONTH << 8 | 1, 0},
	{5456, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5466, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5479, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5489, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5501, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5514, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5530, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5542, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{5557, PCUT_WORD_DAY << 8 | 1, 0},
	{5565, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5575, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5588, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{5593, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5593, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5593, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5597, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5605, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5611, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5624, PCUT_WORD_DAY << 8 | 1, 0},
	{5633, PCUT_WORD_MONTH << 8 | 6, 0},
	{5637, PCUT_WORD_MONTH << 8 | 6, 0},
	{5644, PCUT_WORD_ZONE << 8 | 0, 1000},
	{5648, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5648, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5648, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5653, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5659, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5667, PCUT_WORD_MONTH << 8 | 7, 0},
	{5671, PCUT_WORD_MONTH << 8 | 7, 0},
	{5677, PCUT_WORD_MONTH << 8 | 7, 0},
	{5688, PCUT_WORD_ZONE << 8 | 0, 1000},
	{5708, PCUT_WORD_MONTH << 8 | 12, 0},
	{5712, PCUT_WORD_MONTH << 8 | 12, 0},
	{5720, PCUT_WORD_MONTH << 8 | 12, 0},
	{5729, PCUT_WORD_MONTH << 8 | 12, 0},
	{5735, PCUT_WORD_MONTH << 8 | 12, 0},
	{5743, PCUT_WORD_MONTH << 8 | 12, 0},
	{5752, PCUT_WORD_ZONE << 8 | 0, 1240},
	{5756, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5767, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5785, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5797, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5809, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5828, PCUT_WORD_MONTH << 8 | 8, 0},
	{5833, PCUT_WORD_MONTH << 8 | 8, 0},
	{5839, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5842, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5846, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5851, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5851, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5853, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5865, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5878, PCUT_WORD_DAY << 8 | 0, 0},
	{5887, PCUT_WORD_MONTH << 8 | 6, 0},
	{5891, PCUT_WORD_MONTH << 8 | 6, 0},
	{5899, PCUT_WORD_ZONE << 8 | 0, 1120},
	{5903, PCUT_WORD_MONTH << 8 | 7, 0},
	{5909, PCUT_WORD_MONTH << 8 | 7, 0},
	{5918, PCUT_WORD_MONTH << 8 | 7, 0},
	{5929, PCUT_WORD_MONTH << 8 | 2, 0},
	{5935, PCUT_WORD_MONTH << 8 | 2, 0},
	{5944, PCUT_WORD_MONTH << 8 | 2, 0},
	{5955, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{5959, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{5965, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5965, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5971, PCUT_WORD_NOISE << 8 | 0, 0},
	{5986, PCUT_WORD_NOISE << 8 | 0, 0},
	{5999, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5999, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6006, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6014, PCUT_WORD_DAY << 8 | 0, 0},
	{6020, PCUT_WORD_DAY << 8 | 1, 0},
	{6025, PCUT_WORD_ZONE << 8 | 0, 1480},
	{6029, PCUT_WORD_ZONE << 8 | 0, 1060},
	{6034, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6037, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6041, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6046, PCUT_WORD_DAY << 8 | 0, 0},
	{6051, PCUT_WORD_DAY << 8 | 0, 0},
	{6059, PCUT_WORD_DAY << 8 | 1, 0},
	{6067, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{6067, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6072, PCUT_WORD_ZONE << 8 | 0, 820},
	{6089, PCUT_WORD_NOISE << 8 | 0, 0},
	{6100, PCUT_WORD_NOISE << 8 | 0, 0},
	{6116, PCUT_WORD_NOISE << 8 | 0, 0},
	{6141, PCUT_WORD_ZONE << 8 | 0, 820},
	{6161, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{6161, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6167, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6171, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6180, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6186, PCUT_WORD_DAY << 8 | 0, 0},
	{6190, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{6190, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6193, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{6193, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6197, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6202, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{6202, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6205, PCUT_WORD_ZONE << 8 | 0, 400},
	{6209, PCUT_WORD_MONTH << 8 | 4, 0},
	{6215, PCUT_WORD_MONTH << 8 | 4, 0},
	{6224, PCUT_WORD_MONTH << 8 | 4, 0},
	{6235, PCUT_WORD_MONTH << 8 | 7, 0},
	{6239, PCUT_WORD_MONTH << 8 | 7, 0},
	{6245, PCUT_WORD_MONTH << 8 | 6, 0},
	{6249, PCUT_WORD_MONTH << 8 | 6, 0},
	{6255, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6259, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6267, PCUT_WORD_MONTH << 8 | 10, 0},
	{6271, PCUT_WORD_MONTH << 8 | 10, 0},
	{6278, PCUT_WORD_NOISE << 8 | 0, 0},
	{6280, PCUT_WORD_DAY << 8 | 0, 0},
	{6286, PCUT_WORD_DAY << 8 | 2, 0},
	{6295, PCUT_WORD_DAY << 8 | 1, 0},
	{6301, PCUT_WORD_HALF << 8 | 1, 0},
	{6306, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6309, PCUT_WORD_MONTH << 8 | 1, 0},
	{6313, PCUT_WORD_MONTH << 8 | 1, 0},
	{6322, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6326, PCUT_WORD_ZONE << 8 | 0, 1420},
	{6330, PCUT_WORD_DAY << 8 | 0, 0},
	{6335, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{6340, PCUT_WORD_DAY << 8 | 1, 0},
	{6345, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{6348, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{6356, PCUT_WORD_DAY << 8 | 1, 0},
	{6361, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6368, PCUT_WORD_NOISE << 8 | 0, 0},
	{6371, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6381, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6387, PCUT_WORD_NOISE << 8 | 0, 0},
	{6390, PCUT_WORD_NOISE << 8 | 0, 0},
	{6393, PCUT_WORD_NOISE << 8 | 0, 0},
	{6401, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6413, PCUT_WORD_MONTH << 8 | 1, 0},
	{6417, PCUT_WORD_MONTH << 8 | 1, 0},
	{6424, PCUT_WORD_HALF << 8 | 1, 0},
	{6428, PCUT_WORD_MONTH << 8 | 9, 0},
	{6432, PCUT_WORD_MONTH << 8 | 9, 0},
	{6439, PCUT_WORD_MONTH << 8 | 9, 0},
	{6447, PCUT_WORD_MONTH << 8 | 9, 0},
	{6457, PCUT_WORD_MONTH << 8 | 9, 0},
	{6466, PCUT_WORD_ZONE << 8 | 0, 1270},
	{6471, PCUT_WORD_ZONE << 8 | 0, 1210},
	{6476, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6479, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6483, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6489, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6496, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6506, PCUT_WORD_CST << 8 | 0, 0},
	{6510, PCUT_WORD_MONTH << 8 | 7, 0},
	{6515, PCUT_WORD_MONTH << 8 | 7, 0},
	{6519, PCUT_WORD_MONTH << 8 | 7, 0},
	{6525, PCUT_WORD_MONTH << 8 | 6, 0},
	{6529, PCUT_WORD_MONTH << 8 | 6, 0},
	{6535, PCUT_WORD_MONTH << 8 | 7, 0},
	{6539, PCUT_WORD_MONTH << 8 | 6, 0},
	{6543, PCUT_WORD_MONTH << 8 | 7, 0},
	{6548, PCUT_WORD_MONTH << 8 | 6, 0},
	{6553, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6563, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6575, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6578, PCUT_WORD_MONTH << 8 | 1, 0},
	{6583, PCUT_WORD_MONTH << 8 | 1, 0},
	{6591, PCUT_WORD_MONTH << 8 | 1, 0},
	{6601, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6605, PCUT_WORD_MONTH << 8 | 1, 0},
	{6609, PCUT_WORD_MONTH << 8 | 1, 0},
	{6615, PCUT_WORD_MONTH << 8 | 1, 0},
	{6623, PCUT_WORD_MONTH << 8 | 1, 0},
	{6630, PCUT_WORD_MONTH << 8 | 1, 0},
	{6635, PCUT_WORD_MONTH << 8 | 1, 0},
	{6642, PCUT_WORD_MONTH << 8 | 1, 0},
	{6650, PCUT_WORD_MONTH << 8 | 1, 0},
	{6658, PCUT_WORD_MONTH << 8 | 1, 0},
	{6667, PCUT_WORD_MONTH << 8 | 1, 0},
	{6675, PCUT_WORD_MONTH << 8 | 1, 0},
	{6683, PCUT_WORD_MONTH << 8 | 1, 0},
	{6688, PCUT_WORD_MONTH << 8 | 1, 0},
	{6696, PCUT_WORD_MONTH << 8 | 1, 0},
	{6705, PCUT_WORD_MONTH << 8 | 1, 0},
	{6713, PCUT_WORD_ZONE << 8 | 0, 1540},
	{6733, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6739, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6739, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6742, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6746, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6752, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6756, PCUT_WORD_MONTH << 8 | 12, 0},
	{6762, PCUT_WORD_MONTH << 8 | 12, 0},
	{6771, PCUT_WORD_MONTH << 8 | 12, 0},
	{6782, PCUT_WORD_ZONE << 8 | 0, 1540},
	{6786, PCUT_WORD_WEEKDAY << 8 | 24, 0},
	{6789, PCUT_WORD_DAY << 8 | 1, 0},
	{6794, PCUT_WORD_DAY << 8 | 1, 0},
	{6800, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6804, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6811, PCUT_WORD_MONTH << 8 | 7, 0},
	{6816, PCUT_WORD_MONTH << 8 | 7, 0},
	{6822, PCUT_WORD_MONTH << 8 | 7, 0},
	{6830, PCUT_WORD_MONTH << 8 | 6, 0},
	{6835, PCUT_WORD_MONTH << 8 | 7, 0},
	{6839, PCUT_WORD_MONTH << 8 | 7, 0},
	{6844, PCUT_WORD_MONTH << 8 | 7, 0},
	{6850, PCUT_WORD_MONTH << 8 | 7, 0},
	{6856, PCUT_WORD_MONTH << 8 | 7, 0},
	{6861, PCUT_WORD_MONTH << 8 | 7, 0},
	{6867, PCUT_WORD_MONTH << 8 | 7, 0},
	{6873, PCUT_WORD_MONTH << 8 | 7, 0},
	{6880, PCUT_WORD_MONTH << 8 | 7, 0},
	{6887, PCUT_WORD_MONTH << 8 | 7, 0},
	{6893, PCUT_WORD_MONTH << 8 | 7, 0},
	{6900, PCUT_WORD_MONTH << 8 | 7, 0},
	{6907, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6917, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6931, PCUT_WORD_MONTH << 8 | 7, 0},
	{6936, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6940, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6947, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{6956, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{6964, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{6973, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6979, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6988, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6997, PCUT_WORD_MONTH << 8 | 6, 0},
	{7001, PCUT_WORD_MONTH << 8 | 6, 0},
	{7006, PCUT_WORD_MONTH << 8 | 6, 0},
	{7011, PCUT_WORD_MONTH << 8 | 6, 0},
	{7017, PCUT_WORD_MONTH << 8 | 6, 0},
	{7022, PCUT_WORD_MONTH << 8 | 6, 0},
	{7028, PCUT_WORD_MONTH << 8 | 6, 0},
	{7034, PCUT_WORD_MONTH << 8 | 6, 0},
	{7041, PCUT_WORD_MONTH << 8 | 6, 0},
	{7048, PCUT_WORD_MONTH << 8 | 6, 0},
	{7054, PCUT_WORD_MONTH << 8 | 6, 0},
	{7061, PCUT_WORD_MONTH << 8 | 6, 0},
	{7066, PCUT_WORD_MONTH << 8 | 7, 0},
	{7072, PCUT_WORD_MONTH << 8 | 7, 0},
	{7079, PCUT_WORD_MONTH << 8 | 6, 0},
	{7085, PCUT_WORD_MONTH << 8 | 6, 0},
	{7092, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{7096, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{7102, PCUT_WORD_MONTH << 8 | 11, 0},
	{7106, PCUT_WORD_MONTH << 8 | 11, 0},
	{7112, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{7115, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{7120, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7125, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7131, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7137, PCUT_WORD_DAY << 8 | 1, 0},
	{7145, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7155, PCUT_WORD_MONTH << 8 | 6, 0},
	{7160, PCUT_WORD_MONTH << 8 | 6, 0},
	{7168, PCUT_WORD_MONTH << 8 | 6, 0},
	{7178, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{7190, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{7204, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{7219, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{7222, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{7226, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{7233, PCUT_WORD_NOISE << 8 | 0, 0},
	{7233, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7236, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7240, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7244, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7249, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{7257, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{7257, PCUT_WORD_NOISE << 8 | 0, 0},
	{7260, PCUT_WORD_MONTH << 8 | 8, 0},
	{7264, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{7274, PCUT_WORD_MONTH << 8 | 8, 0},
	{7282, PCUT_WORD_MONTH << 8 | 8, 0},
	{7291, PCUT_WORD_MONTH << 8 | 7, 0},
	{7296, PCUT_WORD_MONTH << 8 | 7, 0},
	{7303, PCUT_WORD_MONTH << 8 | 3, 0},
	{7307, PCUT_WORD_MONTH << 8 | 3, 0},
	{7313, PCUT_WORD_MONTH << 8 | 3, 0},
	{7318, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{7328, PCUT_WORD_ZONE << 8 | 0, 1540},
	{7332, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{7335, PCUT_WORD_MONTH << 8 | 5, 0},
	{7339, PCUT_WORD_MONTH << 8 | 5, 0},
	{7346, PCUT_WORD_MONTH << 8 | 5, 0},
	{7353, PCUT_WORD_MONTH << 8 | 4, 0},
	{7357, PCUT_WORD_MONTH << 8 | 4, 0},
	{7366, PCUT_WORD_MONTH << 8 | 4, 0},
	{7375, PCUT_WORD_ZONE << 8 | 0, 1120},
	{7385, PCUT_WORD_NOISE << 8 | 0, 0},
	{7388, PCUT_WORD_DAY << 8 | 2, 0},
	{7401, PCUT_WORD_NOISE << 8 | 0, 0},
	{7401, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7401, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7404, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7411, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7429, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7450, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7467, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7482, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7500, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{7510, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{7518, PCUT_WORD_MONTH << 8 | 11, 0},
	{7524, PCUT_WORD_MONTH << 8 | 11, 0},
	{7534, PCUT_WORD_MONTH << 8 | 11, 0},
	{7544, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7554, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7558, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7570, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7584, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7601, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7615, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7628, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7640, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7653, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7669, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7685, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7699, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7703, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7712, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7723, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7735, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7743, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7751, PCUT_WORD_NOISE << 8 | 0, 0},
	{7751, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7754, PCUT_WORD_NOISE << 8 | 0, 0},
	{7762, PCUT_WORD_MONTH << 8 | 1, 0},
	{7766, PCUT_WORD_MONTH << 8 | 1, 0},
	{7772, PCUT_WORD_MONTH << 8 | 1, 0},
	{7778, PCUT_WORD_NOISE << 8 | 0, 0},
	{7778, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7782, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{7793, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7815, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7831, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7846, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7850, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7862, PCUT_WORD_MONTH << 8 | 7, 0},
	{7867, PCUT_WORD_MONTH << 8 | 7, 0},
	{7873, PCUT_WORD_MONTH << 8 | 7, 0},
	{7880, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{7884, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{7891, PCUT_WORD_MONTH << 8 | 7, PCUT_WORD_LANG_PL},
	{7891, PCUT_WORD_MONTH << 8 | 6, PCUT_WORD_LANG_HR},
	{7895, PCUT_WORD_MONTH << 8 | 6, 0},
	{7902, PCUT_WORD_MONTH << 8 | 7, 0},
	{7908, PCUT_WORD_MONTH << 8 | 7, 0},
	{7915, PCUT_WORD_MONTH << 8 | 6, 0},
	{7922, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_PL},
	{7922, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_CS},
	{7922, PCUT_WORD_MONTH << 8 | 10, PCUT_WORD_LANG_HR},
	{7926, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_PL},
	{7926, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_CS},
	{7926, PCUT_WORD_MONTH << 8 | 10, PCUT_WORD_LANG_HR},
	{7935, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_PL},
	{7935, PCUT_WORD_MONTH << 8 | 10, PCUT_WORD_LANG_HR},
	{7945, PCUT_WORD_MONTH << 8 | 11, 0},
	{7955, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7958, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7963, PCUT_WORD_NOISE << 8 | 0, 0},
	{7963, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7966, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{7976, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{7986, PCUT_WORD_NOISE << 8 | 0, 0},
	{7997, PCUT_WORD_MONTH << 8 | 10, 0},
	{8002, PCUT_WORD_MONTH << 8 | 10, 0},
	{8010, PCUT_WORD_MONTH << 8 | 10, 0},
	{8020, PCUT_WORD_NOISE << 8 | 0, 0},
	{8029, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{8033, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{8040, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{8043, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8046, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8051, PCUT_WORD_CLOCK << 8 | 0, 0},
	{8055, PCUT_WORD_MONTH << 8 | 7, 0},
	{8059, PCUT_WORD_MONTH << 8 | 7, 0},
	{8066, PCUT_WORD_MONTH << 8 | 8, 0},
	{8066, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8070, PCUT_WORD_MONTH << 8 | 8, 0},
	{8077, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8083, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8089, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8096, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8102, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8107, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8112, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8118, PCUT_WORD_MONTH << 8 | 2, 0},
	{8122, PCUT_WORD_MONTH << 8 | 2, 0},
	{8129, PCUT_WORD_MONTH << 8 | 2, 0},
	{8134, PCUT_WORD_NOISE << 8 | 0, 0},
	{8136, PCUT_WORD_HALF << 8 | 0, 0},
	{8136, PCUT_WORD_NOISE << 8 | 0, 0},
	{8139, PCUT_WORD_HALF << 8 | 1, 0},
	{8144, PCUT_WORD_DAY << 8 | 0, 0},
	{8144, PCUT_WORD_WEEKDAY << 8 | 3, 0},
	{8147, PCUT_WORD_MONTH << 8 | 3, 0},
	{8154, PCUT_WORD_MONTH << 8 | 3, 0},
	{8164, PCUT_WORD_MONTH << 8 | 3, 0},
	{8176, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8186, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8198, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8206, PCUT_WORD_MONTH << 8 | 3, 0},
	{8212, PCUT_WORD_MONTH << 8 | 3, 0},
	{8216, PCUT_WORD_MONTH << 8 | 3, 0},
	{8222, PCUT_WORD_MONTH << 8 | 3, 0},
	{8226, PCUT_WORD_MONTH << 8 | 3, 0},
	{8232, PCUT_WORD_MONTH << 8 | 5, 0},
	{8236, PCUT_WORD_MONTH << 8 | 5, 0},
	{8241, PCUT_WORD_MONTH << 8 | 5, 0},
	{8248, PCUT_WORD_MONTH << 8 | 5, 0},
	{8252, PCUT_WORD_MONTH << 8 | 5, 0},
	{8260, PCUT_WORD_MONTH << 8 | 5, 0},
	{8269, PCUT_WORD_MONTH << 8 | 5, 0},
	{8280, PCUT_WORD_MONTH << 8 | 5, 0},
	{8290, PCUT_WORD_MONTH << 8 | 5, 0},
	{8295, PCUT_WORD_MONTH << 8 | 5, 0},
	{8301, PCUT_WORD_MONTH << 8 | 5, 0},
	{8307, PCUT_WORD_MONTH << 8 | 5, 0},
	{8312, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8318, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8318, PCUT_WORD_MONTH << 8 | 5, 0},
	{8322, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8329, PCUT_WORD_MONTH << 8 | 5, 0},
	{8334, PCUT_WORD_MONTH << 8 | 5, 0},
	{8339, PCUT_WORD_MONTH << 8 | 5, 0},
	{8345, PCUT_WORD_HALF << 8 | 1, 0},
	{8351, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8355, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8365, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8372, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8382, PCUT_WORD_MONTH << 8 | 3, 0},
	{8382, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8386, PCUT_WORD_MONTH << 8 | 3, 0},
	{8391, PCUT_WORD_MONTH << 8 | 3, 0},
	{8397, PCUT_WORD_MONTH << 8 | 3, 0},
	{8403, PCUT_WORD_MONTH << 8 | 3, 0},
	{8411, PCUT_WORD_MONTH << 8 | 3, 0},
	{8417, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8423, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8429, PCUT_WORD_MONTH << 8 | 3, 0},
	{8435, PCUT_WORD_MONTH << 8 | 3, 0},
	{8441, PCUT_WORD_MONTH << 8 | 11, 0},
	{8448, PCUT_WORD_MONTH << 8 | 11, 0},
	{8458, PCUT_WORD_MONTH << 8 | 11, 0},
	{8470, PCUT_WORD_MONTH << 8 | 3, 0},
	{8475, PCUT_WORD_MONTH << 8 | 3, 0},
	{8481, PCUT_WORD_MONTH << 8 | 3, 0},
	{8486, PCUT_WORD_MONTH << 8 | 3, 0},
	{8492, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8500, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8507, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8513, PCUT_WORD_MONTH << 8 | 3, 0},
	{8520, PCUT_WORD_MONTH << 8 | 3, 0},
	{8526, PCUT_WORD_MONTH << 8 | 3, 0},
	{8532, PCUT_WORD_MONTH << 8 | 3, 0},
	{8540, PCUT_WORD_MONTH << 8 | 3, 0},
	{8548, PCUT_WORD_MONTH << 8 | 3, 0},
	{8557, PCUT_WORD_MONTH << 8 | 3, 0},
	{8566, PCUT_WORD_MONTH << 8 | 3, 0},
	{8577, PCUT_WORD_MONTH << 8 | 3, 0},
	{8582, PCUT_WORD_MONTH << 8 | 3, 0},
	{8589, PCUT_WORD_MONTH << 8 | 3, 0},
	{8595, PCUT_WORD_MONTH << 8 | 3, 0},
	{8595, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{8599, PCUT_WORD_MONTH << 8 | 3, 0},
	{8606, PCUT_WORD_MONTH << 8 | 5, 0},
	{8610, PCUT_WORD_MONTH << 8 | 5, 0},
	{8616, PCUT_WORD_MONTH << 8 | 5, 0},
	{8621, PCUT_WORD_ZONE << 8 | 0, 640},
	{8625, PCUT_WORD_WEEKDAY << 8 | 5, 0},
	{8628, PCUT_WORD_MONTH << 8 | 9, 0},
	{8641, PCUT_WORD_MONTH << 8 | 9, 0},
	{8646, PCUT_WORD_HALF << 8 | 3, 0},
	{8657, PCUT_WORD_HALF << 8 | 2, 0},
	{8666, PCUT_WORD_MONTH << 8 | 5, 0},
	{8670, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8681, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8691, PCUT_WORD_MONTH << 8 | 6, 0},
	{8695, PCUT_WORD_MONTH << 8 | 6, 0},
	{8703, PCUT_WORD_MONTH << 8 | 5, 0},
	{8703, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8707, PCUT_WORD_HALF << 8 | 3, 0},
	{8718, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8726, PCUT_WORD_HALF << 8 | 2, 0},
	{8735, PCUT_WORD_MONTH << 8 | 6, 0},
	{8741, PCUT_WORD_MONTH << 8 | 6, 0},
	{8751, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8755, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8765, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8774, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8783, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8792, PCUT_WORD_ZONE << 8 | 0, 1120},
	{8797, PCUT_WORD_ZONE << 8 | 0, 1120},
	{8802, PCUT_WORD_ZONE << 8 | 0, 1060},
	{8802, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8806, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8815, PCUT_WORD_ZONE << 8 | 0, 1060},
	{8819, PCUT_WORD_HALF << 8 | 3, 0},
	{8830, PCUT_WORD_HALF << 8 | 2, 0},
	{8842, PCUT_WORD_MONTH << 8 | 9, 0},
	{8848, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8851, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8855, PCUT_WORD_HALF << 8 | 2, 0},
	{8862, PCUT_WORD_HALF << 8 | 2, 0},
	{8867, PCUT_WORD_HALF << 8 | 3, 0},
	{8876, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8889, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8893, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8903, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8912, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8916, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8926, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{8926, PCUT_WORD_NOISE << 8 | 0, 0},
	{8926, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8930, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8937, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{8942, PCUT_WORD_HALF << 8 | 3, 0},
	{8949, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{8957, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8968, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8981, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8995, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9008, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9024, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9036, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9051, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9065, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9082, PCUT_WORD_HALF << 8 | 2, 0},
	{9090, PCUT_WORD_HALF << 8 | 3, 0},
	{9102, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{9111, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{9115, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{9126, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{9129, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9140, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9154, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9168, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9178, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9189, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9203, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9211, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9222, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9231, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9243, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9253, PCUT_WORD_HALF << 8 | 0, 0},
	{9259, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{9263, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{9268, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{9275, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{9282, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9301, PCUT_WORD_ZONE << 8 | 0, 640},
	{9324, PCUT_WORD_ZONE << 8 | 0, 580},
	{9347, PCUT_WORD_US_ZONE << 8 | 0, 580},
	{9361, PCUT_WORD_MONTH << 8 | 3, 0},
	{9365, PCUT_WORD_MONTH << 8 | 3, 0},
	{9369, PCUT_WORD_ZONE << 8 | 0, 1180},
	{9373, PCUT_WORD_ZONE << 8 | 0, 580},
	{9377, PCUT_WORD_US_ZONE << 8 | 0, 580},
	{9380, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9389, PCUT_WORD_NOISE << 8 | 0, 0},
	{9391, PCUT_WORD_HALF << 8 | 1, 0},
	{9398, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{9402, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9407, PCUT_WORD_NOISE << 8 | 0, 0},
	{9411, PCUT_WORD_NOISE << 8 | 0, 0},
	{9418, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9437, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{9440, PCUT_WORD_ZONE << 8 | 0, 850},
	{9444, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9448, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9448, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9451, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9455, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9462, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9469, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9477, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9486, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{9496, PCUT_WORD_MONTH << 8 | 11, 0},
	{9500, PCUT_WORD_MONTH << 8 | 11, 0},
	{9507, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{9512, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9526, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9536, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9540, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9546, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9556, PCUT_WORD_MONTH << 8 | 4, 0},
	{9560, PCUT_WORD_MONTH << 8 | 4, 0},
	{9566, PCUT_WORD_HALF << 8 | 1, 0},
	{9570, PCUT_WORD_NOISE << 8 | 0, 0},
	{9573, PCUT_WORD_MONTH << 8 | 11, 0},
	{9577, PCUT_WORD_MONTH << 8 | 11, 0},
	{9587, PCUT_WORD_MONTH << 8 | 11, 0},
	{9591, PCUT_WORD_MONTH << 8 | 11, 0},
	{9601, PCUT_WORD_MONTH << 8 | 12, 0},
	{9606, PCUT_WORD_MONTH << 8 | 12, 0},
	{9614, PCUT_WORD_HALF << 8 | 1, 0},
	{9623, PCUT_WORD_HALF << 8 | 2, 0},
	{9628, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{9651, PCUT_WORD_MONTH << 8 | 11, 0},
	{9655, PCUT_WORD_MONTH << 8 | 11, 0},
	{9661, PCUT_WORD_MONTH << 8 | 11, 0},
	{9669, PCUT_WORD_MONTH << 8 | 11, 0},
	{9678, PCUT_WORD_MONTH << 8 | 11, 0},
	{9687, PCUT_WORD_MONTH << 8 | 11, 0},
	{9696, PCUT_WORD_MONTH << 8 | 11, 0},
	{9705, PCUT_WORD_MONTH << 8 | 11, 0},
	{9714, PCUT_WORD_MONTH << 8 | 11, 0},
	{9724, PCUT_WORD_MONTH << 8 | 11, 0},
	{9734, PCUT_WORD_MONTH << 8 | 11, 0},
	{9743, PCUT_WORD_MONTH << 8 | 11, 0},
	{9753, PCUT_WORD_MONTH << 8 | 11, 0},
	{9757, PCUT_WORD_MONTH << 8 | 11, 0},
	{9764, PCUT_WORD_ZONE << 8 | 0, 1345},
	{9768, PCUT_WORD_ZONE << 8 | 0, 790},
	{9772, PCUT_WORD_ZONE << 8 | 0, 1780},
	{9777, PCUT_WORD_ZONE << 8 | 0, 1720},
	{9782, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{9782, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9784, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9791, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9799, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9810, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9813, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9823, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9834, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9845, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9860, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9873, PCUT_WORD_MONTH << 8 | 1, 0},
	{9877, PCUT_WORD_MONTH << 8 | 1, 0},
	{9882, PCUT_WORD_MONTH << 8 | 10, 0},
	{9886, PCUT_WORD_MONTH << 8 | 10, 0},
	{9894, PCUT_WORD_MONTH << 8 | 10, 0},
	{9902, PCUT_WORD_MONTH << 8 | 10, 0},
	{9912, PCUT_WORD_MONTH << 8 | 10, 0},
	{9920, PCUT_WORD_HALF << 8 | 1, 0},
	{9924, PCUT_WORD_HALF << 8 | 1, 0},
	{9929, PCUT_WORD_NOISE << 8 | 0, 0},
	{9932, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9947, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{9950, PCUT_WORD_DAY << 8 | 0, 0},
	{9955, PCUT_WORD_MONTH << 8 | 8, 0},
	{9959, PCUT_WORD_MONTH << 8 | 8, 0},
	{9964, PCUT_WORD_MONTH << 8 | 10, 0},
	{9968, PCUT_WORD_MONTH << 8 | 10, 0},
	{9975, PCUT_WORD_MONTH << 8 | 10, 0},
	{9983, PCUT_WORD_MONTH << 8 | 10, 0},
	{9991, PCUT_WORD_MONTH << 8 | 10, 0},
	{9999, PCUT_WORD_MONTH << 8 | 10, 0},
	{10007, PCUT_WORD_MONTH << 8 | 10, 0},
	{10016, PCUT_WORD_MONTH << 8 | 10, 0},
	{10024, PCUT_WORD_MONTH << 8 | 10, 0},
	{10033, PCUT_WORD_MONTH << 8 | 10, 0},
	{10043, PCUT_WORD_MONTH << 8 | 10, 0},
	{10051, PCUT_WORD_MONTH << 8 | 10, 0},
	{10059, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10076, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10088, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10107, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10110, PCUT_WORD_NOISE << 8 | 0, 0},
	{10110, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{10113, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10120, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10132, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10148, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{10152, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{10159, PCUT_WORD_DAY << 8 | 1, 0},
	{10165, PCUT_WORD_HALF << 8 | 0, 0},
	{10168, PCUT_WORD_NOISE << 8 | 0, 0},
	{10171, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10181, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10191, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10200, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10213, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10226, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10244, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10257, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10260, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10264, PCUT_WORD_NOISE << 8 | 0, 0},
	{10277, PCUT_WORD_NOISE << 8 | 0, 0},
	{10288, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10292, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10298, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10315, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10336, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10360, PCUT_WORD_HALF << 8 | 1, 0},
	{10363, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10385, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10406, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{10415, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10424, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{10427, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{10432, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{10441, PCUT_WORD_MONTH << 8 | 2, 0},
	{10445, PCUT_WORD_MONTH << 8 | 2, 0},
	{10453, PCUT_WORD_MONTH << 8 | 2, 0},
	{10462, PCUT_WORD_MONTH << 8 | 2, 0},
	{10473, PCUT_WORD_MONTH << 8 | 2, 0},
	{10483, PCUT_WORD_MONTH << 8 | 10, 0},
	{10487, PCUT_WORD_MONTH << 8 | 10, 0},
	{10495, PCUT_WORD_MONTH << 8 | 10, 0},
	{10499, PCUT_WORD_MONTH << 8 | 10, 0},
	{10507, PCUT_WORD_MONTH << 8 | 3, 0},
	{10511, PCUT_WORD_MONTH << 8 | 3, 0},
	{10518, PCUT_WORD_MONTH << 8 | 3, 0},
	{10525, PCUT_WORD_HALF << 8 | 1, 0},
	{10528, PCUT_WORD_HALF << 8 | 1, 0},
	{10534, PCUT_WORD_HALF << 8 | 0, 0},
	{10539, PCUT_WORD_HALF << 8 | 1, 0},
	{10539, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{10543, PCUT_WORD_HALF << 8 | 1, 0},
	{10548, PCUT_WORD_WEEKDAY << 8 | 80, 0},
	{10551, PCUT_WORD_US_ZONE << 8 | 0, 520},
	{10559, PCUT_WORD_ZONE << 8 | 0, 580},
	{10581, PCUT_WORD_ZONE << 8 | 0, 520},
	{10603, PCUT_WORD_US_ZONE << 8 | 0, 520},
	{10616, PCUT_WORD_NOISE << 8 | 0, 0},
	{10616, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10621, PCUT_WORD_HALF << 8 | 0, 0},
	{10626, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10637, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10645, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10654, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10664, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10670, PCUT_WORD_MONTH << 8 | 10, 0},
	{10670, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{10674, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{10680, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10690, PCUT_WORD_MONTH << 8 | 10, 0},
	{10702, PCUT_WORD_MONTH << 8 | 10, 0},
	{10715, PCUT_WORD_ZONE << 8 | 0, 580},
	{10719, PCUT_WORD_NOISE << 8 | 0, 0},
	{10719, PCUT_WORD_WEEKDAY << 8 | 24, 0},
	{10722, PCUT_WORD_NOISE << 8 | 0, 0},
	{10730, PCUT_WORD_MONTH << 8 | 2, 0},
	{10734, PCUT_WORD_MONTH << 8 | 2, 0},
	{10742, PCUT_WORD_HALF << 8 | 1, 0},
	{10748, PCUT_WORD_HALF << 8 | 1, 0},
	{10760, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10770, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10783, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10790, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{10794, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10806, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10816, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10828, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{10837, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10841, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10847, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10853, PCUT_WORD_HALF << 8 | 0, 0},
	{10856, PCUT_WORD_ZONE << 8 | 0, 1480},
	{10860, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{10865, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10868, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10872, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10879, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10886, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10893, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10904, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10916, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10922, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10932, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10935, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10939, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10944, PCUT_WORD_ZONE << 8 | 0, 1300},
	{10948, PCUT_WORD_HALF << 8 | 1, 0},
	{10951, PCUT_WORD_WEEKDAY << 8 | 17, 0},
	{10954, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10957, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10961, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10969, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10978, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10989, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11000, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11012, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11025, PCUT_WORD_HALF << 8 | 1, 0},
	{11030, PCUT_WORD_HALF << 8 | 1, 0},
	{11037, PCUT_WORD_HALF << 8 | 1, 0},
	{11045, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11067, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11088, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11103, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11124, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11145, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11158, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11166, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11177, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11184, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11195, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11204, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11211, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11221, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11236, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11246, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11249, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{11253, PCUT_WORD_DAY << 8 | 2, 0},
	{11265, PCUT_WORD_DAY << 8 | 2, 0},
	{11276, PCUT_WORD_MONTH << 8 | 4, 0},
	{11280, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11288, PCUT_WORD_HALF << 8 | 0, 0},
	{11297, PCUT_WORD_HALF << 8 | 0, 0},
	{11312, PCUT_WORD_HALF << 8 | 0, 0},
	{11322, PCUT_WORD_HALF << 8 | 0, 0},
	{11333, PCUT_WORD_MONTH << 8 | 4, 0},
	{11339, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11359, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11370, PCUT_WORD_MONTH << 8 | 12, 0},
	{11374, PCUT_WORD_MONTH << 8 | 12, 0},
	{11383, PCUT_WORD_MONTH << 8 | 12, 0},
	{11392, PCUT_WORD_MONTH << 8 | 12, 0},
	{11401, PCUT_WORD_MONTH << 8 | 12, 0},
	{11410, PCUT_WORD_DAY << 8 | 2, 0},
	{11423, PCUT_WORD_ZONE << 8 | 0, 520},
	{11427, PCUT_WORD_US_ZONE << 8 | 0, 520},
	{11427, PCUT_WORD_WEEKDAY << 8 | 17, 0},
	{11430, PCUT_WORD_HALF << 8 | 1, 0},
	{11434, PCUT_WORD_HALF << 8 | 1, 0},
	{11438, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11447, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11461, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11472, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11488, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11502, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11516, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11524, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11536, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11546, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11559, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11572, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11582, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11598, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11611, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11624, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11637, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11650, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11659, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11671, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11683, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11695, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11707, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11718, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11734, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11746, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11763, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11774, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11789, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11800, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11811, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11829, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11839, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11849, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11856, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11865, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11877, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11887, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11898, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11909, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11920, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11931, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11943, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11955, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11971, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11981, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11994, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12004, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12018, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12031, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12041, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12054, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12069, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12082, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12099, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12119, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12130, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12144, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12153, PCUT_WORD_CLOCK << 8 | 0, 0},
	{12159, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12163, PCUT_WORD_MONTH << 8 | 6, 0},
	{12167, PCUT_WORD_MONTH << 8 | 6, 0},
	{12175, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12179, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12186, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12199, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{12203, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{12210, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{12223, PCUT_WORD_NOISE << 8 | 0, 0},
	{12223, PCUT_WORD_ERA << 8 | 0, 7018},
	{12225, PCUT_WORD_NOISE << 8 | 0, 0},
	{12228, PCUT_WORD_HALF << 8 | 0, 0},
	{12233, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12236, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12240, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12245, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{12248, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{12251, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{12260, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{12274, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{12286, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12296, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{12302, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12315, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12324, PCUT_WORD_NOISE << 8 | 0, 0},
	{12328, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{12338, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{12351, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12359, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12370, PCUT_WORD_MONTH << 8 | 12, 0},
	{12375, PCUT_WORD_MONTH << 8 | 12, 0},
	{12383, PCUT_WORD_MONTH << 8 | 10, 0},
	{12387, PCUT_WORD_MONTH << 8 | 10, 0},
	{12393, PCUT_WORD_MONTH << 8 | 10, 0},
	{12399, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12405, PCUT_WORD_NOISE << 8 | 0, 0},
	{12410, PCUT_WORD_NOISE << 8 | 0, 0},
	{12414, PCUT_WORD_NOISE << 8 | 0, 0},
	{12419, PCUT_WORD_MONTH << 8 | 8, 0},
	{12424, PCUT_WORD_MONTH << 8 | 8, 0},
	{12434, PCUT_WORD_MONTH << 8 | 8, 0},
	{12444, PCUT_WORD_MONTH << 8 | 9, 0},
	{12449, PCUT_WORD_MONTH << 8 | 9, 0},
	{12458, PCUT_WORD_MONTH << 8 | 9, 0},
	{12466, PCUT_WORD_MONTH << 8 | 9, 0},
	{12470, PCUT_WORD_MONTH << 8 | 9, 0},
	{12476, PCUT_WORD_MONTH << 8 | 9, 0},
	{12482, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{12484, PCUT_WORD_HALF << 8 | 0, 0},
	{12484, PCUT_WORD_WEEKDAY << 8 | 34, 0},
	{12487, PCUT_WORD_CLOCK << 8 | 0, 0},
	{12492, PCUT_WORD_NOISE << 8 | 0, 0},
	{12504, PCUT_WORD_CLOCK << 8 | 0, 0},
	{12510, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12514, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12521, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12528, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12534, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12538, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{12542, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{12547, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12551, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12559, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12566, PCUT_WORD_MONTH << 8 | 11, 0},
	{12571, PCUT_WORD_MONTH << 8 | 11, 0},
	{12579, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12589, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12597, PCUT_WORD_HALF << 8 | 0, 0},
	{12602, PCUT_WORD_ZONE << 8 | 0, 1120},
	{12607, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12611, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12620, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12625, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{12630, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12639, PCUT_WORD_MONTH << 8 | 1, 0},
	{12644, PCUT_WORD_MONTH << 8 | 1, 0},
	{12651, PCUT_WORD_MONTH << 8 | 1, 0},
	{12658, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{12667, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12670, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12681, PCUT_WORD_WEEKDAY << 8 | 34, 0},
	{12684, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{12688, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{12693, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12697, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12705, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12719, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12731, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{12735, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{12742, PCUT_WORD_DAY << 8 | 1, 0},
	{12750, PCUT_WORD_MONTH << 8 | 9, 0},
	{12750, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12754, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12768, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12786, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{12792, PCUT_WORD_MONTH << 8 | 9, 0},
	{12801, PCUT_WORD_MONTH << 8 | 9, 0},
	{12805, PCUT_WORD_MONTH << 8 | 9, 0},
	{12810, PCUT_WORD_MONTH << 8 | 9, 0},
	{12817, PCUT_WORD_MONTH << 8 | 9, 0},
	{12826, PCUT_WORD_MONTH << 8 | 9, 0},
	{12836, PCUT_WORD_MONTH << 8 | 9, 0},
	{12846, PCUT_WORD_MONTH << 8 | 9, 0},
	{12856, PCUT_WORD_MONTH << 8 | 9, 0},
	{12866, PCUT_WORD_MONTH << 8 | 9, 0},
	{12876, PCUT_WORD_MONTH << 8 | 9, 0},
	{12887, PCUT_WORD_MONTH << 8 | 9, 0},
	{12898, PCUT_WORD_MONTH << 8 | 9, 0},
	{12909, PCUT_WORD_MONTH << 8 | 9, 0},
	{12919, PCUT_WORD_MONTH << 8 | 9, 0},
	{12930, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12942, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12948, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12958, PCUT_WORD_MONTH << 8 | 9, 0},
	{12962, PCUT_WORD_MONTH << 8 | 9, 0},
	{12971, PCUT_WORD_MONTH << 8 | 9, 0},
	{12980, PCUT_WORD_MONTH << 8 | 9, 0},
	{12990, PCUT_WORD_MONTH << 8 | 9, 0},
	{12995, PCUT_WORD_MONTH << 8 | 9, 0},
	{13005, PCUT_WORD_MONTH << 8 | 9, 0},
	{13015, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{13019, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{13025, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{13037, PCUT_WORD_ZONE << 8 | 0, 1480},
	{13041, PCUT_WORD_MONTH << 8 | 2, 0},
	{13045, PCUT_WORD_MONTH << 8 | 2, 0},
	{13052, PCUT_WORD_MONTH << 8 | 9, 0},
	{13052, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13056, PCUT_WORD_MONTH << 8 | 9, 0},
	{13064, PCUT_WORD_DAY << 8 | 0, 0},
	{13073, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13089, PCUT_WORD_MONTH << 8 | 8, 0},
	{13093, PCUT_WORD_MONTH << 8 | 8, 0},
	{13102, PCUT_WORD_MONTH << 8 | 8, 0},
	{13111, PCUT_WORD_MONTH << 8 | 1, 0},
	{13115, PCUT_WORD_MONTH << 8 | 1, 0},
	{13124, PCUT_WORD_MONTH << 8 | 1, 0},
	{13133, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13148, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13151, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13158, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13166, PCUT_WORD_WEEKDAY << 8 | 96, 0},
	{13169, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13173, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13180, PCUT_WORD_DAY << 8 | 0, 0},
	{13187, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13191, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13206, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13228, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13244, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13267, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13274, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13282, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13290, PCUT_WORD_HALF << 8 | 1, 0},
	{13295, PCUT_WORD_MONTH << 8 | 10, 0},
	{13300, PCUT_WORD_MONTH << 8 | 10, 0},
	{13307, PCUT_WORD_MONTH << 8 | 10, 0},
	{13314, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13317, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13321, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13327, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13331, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13339, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13343, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13349, PCUT_WORD_MONTH << 8 | 8, PCUT_WORD_LANG_CS},
	{13349, PCUT_WORD_MONTH << 8 | 7, PCUT_WORD_LANG_HR},
	{13353, PCUT_WORD_MONTH << 8 | 7, 0},
	{13360, PCUT_WORD_MONTH << 8 | 8, 0},
	{13366, PCUT_WORD_MONTH << 8 | 8, 0},
	{13372, PCUT_WORD_MONTH << 8 | 7, 0},
	{13379, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{13379, PCUT_WORD_WEEKDAY << 8 | 44, 0},
	{13382, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13388, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13398, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{13402, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{13406, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13422, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13429, PCUT_WORD_MONTH << 8 | 11, 0},
	{13433, PCUT_WORD_MONTH << 8 | 11, 0},
	{13441, PCUT_WORD_MONTH << 8 | 11, 0},
	{13451, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13459, PCUT_WORD_MONTH << 8 | 1, 0},
	{13463, PCUT_WORD_MONTH << 8 | 1, 0},
	{13471, PCUT_WORD_MONTH << 8 | 1, 0},
	{13480, PCUT_WORD_WEEKDAY << 8 | 96, 0},
	{13483, PCUT_WORD_MONTH << 8 | 2, 0},
	{13483, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13487, PCUT_WORD_MONTH << 8 | 2, 0},
	{13493, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13500, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13504, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13508, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13515, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13526, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13536, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13548, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13551, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13557, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{13567, PCUT_WORD_MONTH << 8 | 5, 0},
	{13571, PCUT_WORD_MONTH << 8 | 5, 0},
	{13579, PCUT_WORD_MONTH << 8 | 5, 0},
	{13587, PCUT_WORD_MONTH << 8 | 9, 0},
	{13592, PCUT_WORD_MONTH << 8 | 9, 0},
	{13600, PCUT_WORD_MONTH << 8 | 9, 0},
	{13610, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13614, PCUT_WORD_MONTH << 8 | 9, 0},
	{13620, PCUT_WORD_MONTH << 8 | 9, 0},
	{13631, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13638, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13642, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13650, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13658, PCUT_WORD_MONTH << 8 | 11, 0},
	{13663, PCUT_WORD_MONTH << 8 | 11, 0},
	{13672, PCUT_WORD_MONTH << 8 | 1, 0},
	{13678, PCUT_WORD_MONTH << 8 | 1, 0},
	{13687, PCUT_WORD_MONTH << 8 | 1, 0},
	{13698, PCUT_WORD_DAY << 8 | 0, 0},
	{13703, PCUT_WORD_DAY << 8 | 0, 0},
	{13710, PCUT_WORD_NOISE << 8 | 0, 0},
	{13710, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13718, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13724, PCUT_WORD_NOISE << 8 | 0, 0},
	{13734, PCUT_WORD_NOISE << 8 | 0, 0},
	{13742, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13749, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13755, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13762, PCUT_WORD_DAY << 8 | 1, 0},
	{13769, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13779, PCUT_WORD_MONTH << 8 | 7, 0},
	{13783, PCUT_WORD_MONTH << 8 | 7, 0},
	{13790, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13794, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13814, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13821, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13827, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13839, PCUT_WORD_MONTH << 8 | 10, 0},
	{13843, PCUT_WORD_MONTH << 8 | 10, 0},
	{13849, PCUT_WORD_NOISE << 8 | 0, 0},
	{13853, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{13853, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13856, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MONTH, 0},
	{13862, PCUT_WORD_NOISE << 8 | 0, 0},
	{13866, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13870, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13877, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13885, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{13893, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13901, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{13909, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13916, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13921, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13927, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13936, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13939, PCUT_WORD_NOISE << 8 | 0, 0},
	{13943, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13951, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13961, PCUT_WORD_NOISE << 8 | 0, 0},
	{13961, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13966, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13972, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13976, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13981, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13989, PCUT_WORD_NOISE << 8 | 0, 0},
	{13989, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13993, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14000, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14003, PCUT_WORD_DAY << 8 | 0, 0},
	{14009, PCUT_WORD_HALF << 8 | 1, 0},
	{14013, PCUT_WORD_DAY << 8 | 2, 0},
	{14027, PCUT_WORD_WEEKDAY << 8 | 10, 0},
	{14031, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14037, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14042, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14050, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14058, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14068, PCUT_WORD_MONTH << 8 | 5, 0},
	{14074, PCUT_WORD_MONTH << 8 | 5, 0},
	{14083, PCUT_WORD_MONTH << 8 | 5, 0},
	{14094, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14097, PCUT_WORD_MONTH << 8 | 4, 0},
	{14101, PCUT_WORD_MONTH << 8 | 4, 0},
	{14109, PCUT_WORD_MONTH << 8 | 4, 0},
	{14117, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14130, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14136, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14146, PCUT_WORD_ZONE << 8 | 0, 1180},
	{14150, PCUT_WORD_NOISE << 8 | 0, 0},
	{14150, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14153, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14157, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14162, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14170, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14173, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14177, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14184, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14193, PCUT_WORD_CLOCK << 8 | 0, 0},
	{14193, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{14195, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14208, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14216, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{14216, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{14220, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{14225, PCUT_WORD_NOISE << 8 | 0, 0},
	{14225, PCUT_WORD_CLOCK << 8 | 0, 0},
	{14233, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14254, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14274, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14295, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14319, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14338, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14357, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14379, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14395, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14414, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14433, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14453, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14474, PCUT_WORD_CLOCK << 8 | 0, 0},
	{14477, PCUT_WORD_MONTH << 8 | 2, 0},
	{14481, PCUT_WORD_MONTH << 8 | 2, 0},
	{14486, PCUT_WORD_MONTH << 8 | 2, 0},
	{14492, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14499, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14507, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14518, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14529, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14541, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14552, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14567, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14578, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14587, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14596, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14605, PCUT_WORD_MONTH << 8 | 10, 0},
	{14609, PCUT_WORD_MONTH << 8 | 10, 0},
	{14615, PCUT_WORD_MONTH << 8 | 10, 0},
	{14622, PCUT_WORD_MONTH << 8 | 10, 0},
	{14629, PCUT_WORD_MONTH << 8 | 10, 0},
	{14638, PCUT_WORD_MONTH << 8 | 1, 0},
	{14642, PCUT_WORD_MONTH << 8 | 1, 0},
	{14652, PCUT_WORD_MONTH << 8 | 1, 0},
	{14663, PCUT_WORD_MONTH << 8 | 1, 0},
	{14676, PCUT_WORD_MONTH << 8 | 1, 0},
	{14688, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14698, PCUT_WORD_ZONE << 8 | 0, 1000},
	{14698, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14701, PCUT_WORD_ZONE << 8 | 0, 1000},
	{14705, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14711, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14715, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14734, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14751, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14758, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14765, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14775, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14785, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{14785, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{14789, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14800, PCUT_WORD_MONTH << 8 | 7, 0},
	{14804, PCUT_WORD_MONTH << 8 | 7, 0},
	{14812, PCUT_WORD_MONTH << 8 | 7, 0},
	{14821, PCUT_WORD_MONTH << 8 | 7, 0},
	{14832, PCUT_WORD_MONTH << 8 | 7, 0},
	{14842, PCUT_WORD_NOISE << 8 | 0, 0},
	{14842, PCUT_WORD_CLOCK << 8 | 0, 0},
	{14844, PCUT_WORD_DAY << 8 | 1, 0},
	{14850, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{14862, PCUT_WORD_NOISE << 8 | 0, 0},
	{14866, PCUT_WORD_DAY << 8 | 0, 0},
	{14874, PCUT_WORD_NOISE << 8 | 0, 0},
	{14878, PCUT_WORD_CLOCK << 8 | 0, 0},
	{14886, PCUT_WORD_MONTH << 8 | 2, 0},
	{14890, PCUT_WORD_MONTH << 8 | 2, 0},
	{14898, PCUT_WORD_MONTH << 8 | 2, 0},
	{14906, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{14915, PCUT_WORD_DAY << 8 | 1, 0},
	{14921, PCUT_WORD_NOISE << 8 | 0, 0},
	{14921, PCUT_WORD_CLOCK << 8 | 0, 0},
	{14921, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14924, PCUT_WORD_MONTH << 8 | 2, 0},
	{14930, PCUT_WORD_MONTH << 8 | 2, 0},
	{14939, PCUT_WORD_MONTH << 8 | 2, 0},
	{14950, PCUT_WORD_MONTH << 8 | 2, 0},
	{14955, PCUT_WORD_MONTH << 8 | 2, 0},
	{14963, PCUT_WORD_MONTH << 8 | 2, 0},
	{14971, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14975, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14984, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14993, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15001, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15008, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15023, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15041, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15059, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15076, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15099, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15110, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15124, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15127, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15131, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15139, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15159, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15163, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15170, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15178, PCUT_WORD_HALF << 8 | 0, 0},
	{15182, PCUT_WORD_NOISE << 8 | 0, 0},
	{15182, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15186, PCUT_WORD_DAY << 8 | 2, 0},
	{15197, PCUT_WORD_HALF << 8 | 0, 0},
	{15203, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15206, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15214, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15221, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15228, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15235, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15241, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15251, PCUT_WORD_NOISE << 8 | 0, 0},
	{15253, PCUT_WORD_DAY << 8 | 1, 0},
	{15261, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{15264, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{15268, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{15278, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{15283, PCUT_WORD_ZONE << 8 | 0, 1060},
	{15288, PCUT_WORD_ZONE << 8 | 0, 1000},
	{15292, PCUT_WORD_ZONE << 8 | 0, 1420},
	{15296, PCUT_WORD_ZONE << 8 | 0, 1480},
	{15301, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{15304, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{15313, PCUT_WORD_MONTH << 8 | 9, 0},
	{15317, PCUT_WORD_MONTH << 8 | 9, 0},
	{15326, PCUT_WORD_MONTH << 8 | 9, 0},
	{15335, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{15338, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{15342, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{15349, PCUT_WORD_MONTH << 8 | 1, 0},
	{15353, PCUT_WORD_MONTH << 8 | 1, 0},
	{15361, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{15364, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{15368, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{15374, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15383, PCUT_WORD_MONTH << 8 | 7, 0},
	{15387, PCUT_WORD_MONTH << 8 | 7, 0},
	{15393, PCUT_WORD_MONTH << 8 | 6, 0},
	{15398, PCUT_WORD_NOISE << 8 | 0, 0},
	{15401, PCUT_WORD_MONTH << 8 | 1, 0},
	{15405, PCUT_WORD_MONTH << 8 | 1, 0},
	{15412, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15423, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15429, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15442, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15453, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15464, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15482, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15500, PCUT_WORD_HALF << 8 | 0, 0},
	{15503, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15514, PCUT_WORD_DAY << 8 | 1, 0},
	{15524, PCUT_WORD_HALF << 8 | 1, 0},
	{15527, PCUT_WORD_NOISE << 8 | 0, 0},
	{15531, PCUT_WORD_NOISE << 8 | 0, 0},
	{15536, PCUT_WORD_ZONE << 8 | 0, 1000},
	{15538, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{15541, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15556, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15573, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15588, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15603, PCUT_WORD_MONTH << 8 | 9, 0},
	{15607, PCUT_WORD_MONTH << 8 | 9, 0},
	{15612, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{15616, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{15625, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15639, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15642, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15646, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15653, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15674, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15698, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15715, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15735, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15746, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15757, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{15760, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{15763, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{15766, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{15770, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{15775, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{15788, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15809, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15830, PCUT_WORD_MONTH << 8 | 4, 0},
	{15837, PCUT_WORD_MONTH << 8 | 4, 0},
	{15854, PCUT_WORD_MONTH << 8 | 4, 0},
	{15871, PCUT_WORD_MONTH << 8 | 8, 0},
	{15878, PCUT_WORD_MONTH << 8 | 8, 0},
	{15897, PCUT_WORD_MONTH << 8 | 8, 0},
	{15916, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{15921, PCUT_WORD_MONTH << 8 | 12, 0},
	{15928, PCUT_WORD_MONTH << 8 | 12, 0},
	{15949, PCUT_WORD_MONTH << 8 | 12, 0},
	{15970, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{15977, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{15992, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16017, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16051, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16072, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16097, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16131, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16154, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16173, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16208, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16229, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16273, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16315, PCUT_WORD_MONTH << 8 | 1, 0},
	{16322, PCUT_WORD_MONTH << 8 | 1, 0},
	{16343, PCUT_WORD_MONTH << 8 | 1, 0},
	{16364, PCUT_WORD_MONTH << 8 | 7, 0},
	{16373, PCUT_WORD_MONTH << 8 | 7, 0},
	{16388, PCUT_WORD_MONTH << 8 | 7, 0},
	{16403, PCUT_WORD_MONTH << 8 | 6, 0},
	{16412, PCUT_WORD_MONTH << 8 | 6, 0},
	{16427, PCUT_WORD_MONTH << 8 | 6, 0},
	{16442, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{16447, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{16454, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{16469, PCUT_WORD_HALF << 8 | 1, 0},
	{16476, PCUT_WORD_MONTH << 8 | 5, 0},
	{16483, PCUT_WORD_MONTH << 8 | 5, 0},
	{16494, PCUT_WORD_MONTH << 8 | 5, 0},
	{16505, PCUT_WORD_MONTH << 8 | 3, 0},
	{16512, PCUT_WORD_MONTH << 8 | 3, 0},
	{16527, PCUT_WORD_MONTH << 8 | 3, 0},
	{16542, PCUT_WORD_HALF << 8 | 1, 0},
	{16547, PCUT_WORD_MONTH << 8 | 11, 0},
	{16554, PCUT_WORD_MONTH << 8 | 11, 0},
	{16573, PCUT_WORD_MONTH << 8 | 11, 0},
	{16592, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16595, PCUT_WORD_MONTH << 8 | 10, 0},
	{16602, PCUT_WORD_MONTH << 8 | 10, 0},
	{16621, PCUT_WORD_MONTH << 8 | 10, 0},
	{16640, PCUT_WORD_HALF << 8 | 0, 0},
	{16647, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{16652, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{16659, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{16678, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{16683, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{16690, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{16703, PCUT_WORD_HALF << 8 | 0, 0},
	{16708, PCUT_WORD_DAY << 8 | 2, 0},
	{16723, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{16728, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{16735, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{16750, PCUT_WORD_MONTH << 8 | 9, 0},
	{16757, PCUT_WORD_MONTH << 8 | 9, 0},
	{16780, PCUT_WORD_MONTH << 8 | 9, 0},
	{16803, PCUT_WORD_DAY << 8 | 0, 0},
	{16816, PCUT_WORD_NOISE << 8 | 0, 0},
	{16816, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16825, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{16830, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16866, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16904, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{16911, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{16926, PCUT_WORD_NOISE << 8 | 0, 0},
	{16933, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16938, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16943, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16950, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16961, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16988, PCUT_WORD_MONTH << 8 | 2, 0},
	{16995, PCUT_WORD_MONTH << 8 | 2, 0},
	{17018, PCUT_WORD_MONTH << 8 | 2, 0},
	{17041, PCUT_WORD_DAY << 8 | 1, 0},
	{17050, PCUT_WORD_DAY << 8 | 1, 0},
	{17059, PCUT_WORD_CLOCK << 8 | 0, 0},
	{17066, PCUT_WORD_CLOCK << 8 | 0, 0},
	{17074, PCUT_WORD_MONTH << 8 | 8, 0},
	{17081, PCUT_WORD_MONTH << 8 | 8, 0},
	{17094, PCUT_WORD_MONTH << 8 | 8, 0},
	{17109, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17128, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17155, PCUT_WORD_MONTH << 8 | 4, 0},
	{17162, PCUT_WORD_MONTH << 8 | 4, 0},
	{17175, PCUT_WORD_MONTH << 8 | 4, 0},
	{17188, PCUT_WORD_MONTH << 8 | 4, 0},
	{17199, PCUT_WORD_MONTH << 8 | 4, 0},
	{17212, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{17217, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{17232, PCUT_WORD_MONTH << 8 | 2, 0},
	{17239, PCUT_WORD_MONTH << 8 | 2, 0},
	{17250, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{17267, PCUT_WORD_MONTH << 8 | 3, 0},
	{17274, PCUT_WORD_MONTH << 8 | 3, 0},
	{17291, PCUT_WORD_MONTH << 8 | 3, 0},
	{17306, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{17311, PCUT_WORD_CLOCK << 8 | 0, 0},
	{17314, PCUT_WORD_MONTH << 8 | 9, 0},
	{17321, PCUT_WORD_MONTH << 8 | 9, 0},
	{17338, PCUT_WORD_MONTH << 8 | 9, 0},
	{17353, PCUT_WORD_MONTH << 8 | 9, 0},
	{17370, PCUT_WORD_MONTH << 8 | 9, 0},
	{17385, PCUT_WORD_NOISE << 8 | 0, 0},
	{17390, PCUT_WORD_CLOCK << 8 | 0, 0},
	{17395, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17418, PCUT_WORD_CLOCK << 8 | 0, 0},
	{17429, PCUT_WORD_CLOCK << 8 | 0, 0},
	{17441, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17446, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{17451, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{17458, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{17473, PCUT_WORD_DAY << 8 | 1, 0},
	{17484, PCUT_WORD_DAY << 8 | 1, 0},
	{17495, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17506, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{17523, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17550, PCUT_WORD_NOISE << 8 | 0, 0},
	{17553, PCUT_WORD_NOISE << 8 | 0, 0},
	{17557, PCUT_WORD_NOISE << 8 | 0, 0},
	{17563, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{17568, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{17568, PCUT_WORD_NOISE << 8 | 0, 0},
	{17575, PCUT_WORD_NOISE << 8 | 0, 0},
	{17584, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{17595, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{17608, PCUT_WORD_MONTH << 8 | 12, 0},
	{17617, PCUT_WORD_MONTH << 8 | 12, 0},
	{17632, PCUT_WORD_MONTH << 8 | 12, 0},
	{17645, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17654, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17676, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17713, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17743, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{17771, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17799, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17829, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17859, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17870, PCUT_WORD_MONTH << 8 | 12, 0},
	{17877, PCUT_WORD_MONTH << 8 | 12, 0},
	{17892, PCUT_WORD_MONTH << 8 | 12, 0},
	{17907, PCUT_WORD_MONTH << 8 | 12, 0},
	{17924, PCUT_WORD_MONTH << 8 | 12, 0},
	{17931, PCUT_WORD_MONTH << 8 | 12, 0},
	{17948, PCUT_WORD_MONTH << 8 | 12, 0},
	{17965, PCUT_WORD_DAY << 8 | 0, 0},
	{17974, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17993, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18006, PCUT_WORD_HALF << 8 | 0, 0},
	{18011, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18016, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18033, PCUT_WORD_NOISE << 8 | 0, 0},
	{18036, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18057, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18080, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18101, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18118, PCUT_WORD_MONTH << 8 | 12, 0},
	{18125, PCUT_WORD_MONTH << 8 | 12, 0},
	{18144, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18149, PCUT_WORD_MONTH << 8 | 8, 0},
	{18156, PCUT_WORD_MONTH << 8 | 8, 0},
	{18171, PCUT_WORD_MONTH << 8 | 8, 0},
	{18184, PCUT_WORD_MONTH << 8 | 10, 0},
	{18193, PCUT_WORD_MONTH << 8 | 10, 0},
	{18208, PCUT_WORD_MONTH << 8 | 10, 0},
	{18221, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18226, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18235, PCUT_WORD_NOISE << 8 | 0, 0},
	{18253, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18268, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18285, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18302, PCUT_WORD_MONTH << 8 | 7, 0},
	{18309, PCUT_WORD_MONTH << 8 | 7, 0},
	{18318, PCUT_WORD_MONTH << 8 | 7, 0},
	{18327, PCUT_WORD_MONTH << 8 | 6, 0},
	{18334, PCUT_WORD_MONTH << 8 | 6, 0},
	{18343, PCUT_WORD_MONTH << 8 | 6, 0},
	{18352, PCUT_WORD_MONTH << 8 | 10, 0},
	{18359, PCUT_WORD_MONTH << 8 | 10, 0},
	{18380, PCUT_WORD_MONTH << 8 | 10, 0},
	{18403, PCUT_WORD_MONTH << 8 | 4, 0},
	{18412, PCUT_WORD_MONTH << 8 | 4, 0},
	{18427, PCUT_WORD_MONTH << 8 | 4, 0},
	{18440, PCUT_WORD_MONTH << 8 | 4, 0},
	{18447, PCUT_WORD_MONTH << 8 | 4, 0},
	{18464, PCUT_WORD_MONTH << 8 | 4, 0},
	{18483, PCUT_WORD_MONTH << 8 | 7, 0},
	{18490, PCUT_WORD_MONTH << 8 | 7, 0},
	{18503, PCUT_WORD_MONTH << 8 | 7, 0},
	{18514, PCUT_WORD_MONTH << 8 | 11, 0},
	{18523, PCUT_WORD_MONTH << 8 | 11, 0},
	{18540, PCUT_WORD_MONTH << 8 | 11, 0},
	{18559, PCUT_WORD_MONTH << 8 | 2, 0},
	{18566, PCUT_WORD_MONTH << 8 | 2, 0},
	{18579, PCUT_WORD_MONTH << 8 | 2, 0},
	{18590, PCUT_WORD_MONTH << 8 | 2, 0},
	{18603, PCUT_WORD_MONTH << 8 | 2, 0},
	{18612, PCUT_WORD_MONTH << 8 | 7, 0},
	{18619, PCUT_WORD_MONTH << 8 | 7, 0},
	{18632, PCUT_WORD_MONTH << 8 | 7, 0},
	{18645, PCUT_WORD_MONTH << 8 | 11, 0},
	{18652, PCUT_WORD_MONTH << 8 | 11, 0},
	{18669, PCUT_WORD_MONTH << 8 | 11, 0},
	{18688, PCUT_WORD_MONTH << 8 | 5, 0},
	{18695, PCUT_WORD_MONTH << 8 | 5, 0},
	{18702, PCUT_WORD_MONTH << 8 | 5, 0},
	{18713, PCUT_WORD_MONTH << 8 | 3, 0},
	{18720, PCUT_WORD_MONTH << 8 | 3, 0},
	{18729, PCUT_WORD_MONTH << 8 | 3, 0},
	{18740, PCUT_WORD_MONTH << 8 | 6, 0},
	{18747, PCUT_WORD_MONTH << 8 | 6, 0},
	{18760, PCUT_WORD_MONTH << 8 | 5, 0},
	{18767, PCUT_WORD_MONTH << 8 | 5, 0},
	{18774, PCUT_WORD_MONTH << 8 | 5, 0},
	{18783, PCUT_WORD_NOISE << 8 | 0, 0},
	{18815, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{18822, PCUT_WORD_ZONE << 8 | 0, 1180},
	{18835, PCUT_WORD_ZONE << 8 | 0, 1180},
	{18842, PCUT_WORD_MONTH << 8 | 3, 0},
	{18849, PCUT_WORD_MONTH << 8 | 3, 0},
	{18862, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18867, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18872, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18879, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18892, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18905, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18918, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18931, PCUT_WORD_MONTH << 8 | 11, 0},
	{18938, PCUT_WORD_MONTH << 8 | 11, 0},
	{18955, PCUT_WORD_MONTH << 8 | 11, 0},
	{18972, PCUT_WORD_MONTH << 8 | 11, 0},
	{18979, PCUT_WORD_MONTH << 8 | 11, 0},
	{18994, PCUT_WORD_MONTH << 8 | 11, 0},
	{19001, PCUT_WORD_MONTH << 8 | 11, 0},
	{19010, PCUT_WORD_MONTH << 8 | 11, 0},
	{19023, PCUT_WORD_MONTH << 8 | 11, 0},
	{19036, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{19051, PCUT_WORD_CLOCK << 8 | 0, 0},
	{19054, PCUT_WORD_CLOCK << 8 | 0, 0},
	{19059, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19076, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19098, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19115, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19134, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19155, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19174, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19191, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19210, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19232, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{19237, PCUT_WORD_MONTH << 8 | 10, 0},
	{19244, PCUT_WORD_MONTH << 8 | 10, 0},
	{19259, PCUT_WORD_MONTH << 8 | 10, 0},
	{19274, PCUT_WORD_MONTH << 8 | 10, 0},
	{19291, PCUT_WORD_MONTH << 8 | 10, 0},
	{19306, PCUT_WORD_MONTH << 8 | 10, 0},
	{19321, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19338, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19361, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19384, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19409, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19434, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19462, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19487, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19512, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19546, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19551, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19582, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19598, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19619, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19624, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19631, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19642, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19653, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19664, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19669, PCUT_WORD_NOISE << 8 | 0, 0},
	{19669, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19674, PCUT_WORD_NOISE << 8 | 0, 0},
	{19690, PCUT_WORD_NOISE << 8 | 0, 0},
	{19727, PCUT_WORD_NOISE << 8 | 0, 0},
	{19745, PCUT_WORD_NOISE << 8 | 0, 0},
	{19788, PCUT_WORD_DAY << 8 | 2, 0},
	{19807, PCUT_WORD_DAY << 8 | 2, 0},
	{19826, PCUT_WORD_HALF << 8 | 2, 0},
	{19841, PCUT_WORD_HALF << 8 | 3, 0},
	{19856, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19863, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19884, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19907, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19926, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{19945, PCUT_WORD_HALF << 8 | 1, 0},
	{19955, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19997, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{20031, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{20071, PCUT_WORD_HALF << 8 | 1, 0},
	{20076, PCUT_WORD_HALF << 8 | 0, 0},
	{20087, PCUT_WORD_HALF << 8 | 0, 0},
	{20101, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{20106, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20127, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20150, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20173, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20199, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20227, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20248, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{20263, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{20278, PCUT_WORD_NOISE << 8 | 0, 0},
	{20281, PCUT_WORD_NOISE << 8 | 0, 0},
	{20285, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20304, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20323, PCUT_WORD_NOISE << 8 | 0, 0},
	{20332, PCUT_WORD_NOISE << 8 | 0, 0},
	{20339, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20346, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20359, PCUT_WORD_MONTH << 8 | 3, 0},
	{20366, PCUT_WORD_MONTH << 8 | 3, 0},
	{20381, PCUT_WORD_MONTH << 8 | 3, 0},
	{20398, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20403, PCUT_WORD_DAY << 8 | 0, 0},
	{20418, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20435, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{20442, PCUT_WORD_MONTH << 8 | 9, 0},
	{20449, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20460, PCUT_WORD_MONTH << 8 | 9, 0},
	{20469, PCUT_WORD_MONTH << 8 | 9, 0},
	{20486, PCUT_WORD_MONTH << 8 | 9, 0},
	{20503, PCUT_WORD_MONTH << 8 | 9, 0},
	{20510, PCUT_WORD_MONTH << 8 | 9, 0},
	{20519, PCUT_WORD_MONTH << 8 | 9, 0},
	{20538, PCUT_WORD_MONTH << 8 | 9, 0},
	{20557, PCUT_WORD_MONTH << 8 | 9, 0},
	{20576, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20589, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20602, PCUT_WORD_MONTH << 8 | 8, 0},
	{20611, PCUT_WORD_MONTH << 8 | 8, 0},
	{20626, PCUT_WORD_MONTH << 8 | 8, 0},
	{20639, PCUT_WORD_HALF << 8 | 1, 0},
	{20650, PCUT_WORD_MONTH << 8 | 12, 0},
	{20657, PCUT_WORD_MONTH << 8 | 12, 0},
	{20672, PCUT_WORD_MONTH << 8 | 12, 0},
	{20685, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20700, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20705, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20712, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20723, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20734, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20739, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20756, PCUT_WORD_MONTH << 8 | 1, 0},
	{20763, PCUT_WORD_MONTH << 8 | 1, 0},
	{20780, PCUT_WORD_MONTH << 8 | 1, 0},
	{20797, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20802, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20809, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20824, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20837, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{20850, PCUT_WORD_DAY << 8 | 0, 0},
	{20867, PCUT_WORD_MONTH << 8 | 1, 0},
	{20874, PCUT_WORD_MONTH << 8 | 1, 0},
	{20887, PCUT_WORD_MONTH << 8 | 1, 0},
	{20898, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{20915, PCUT_WORD_MONTH << 8 | 4, 0},
	{20922, PCUT_WORD_MONTH << 8 | 4, 0},
	{20933, PCUT_WORD_NOISE << 8 | 0, 0},
	{20936, PCUT_WORD_MONTH << 8 | 8, 0},
	{20943, PCUT_WORD_MONTH << 8 | 8, 0},
	{20954, PCUT_WORD_MONTH << 8 | 5, 0},
	{20963, PCUT_WORD_MONTH << 8 | 5, 0},
	{20978, PCUT_WORD_MONTH << 8 | 5, 0},
	{20991, PCUT_WORD_CLOCK << 8 | 0, 0},
	{20994, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20999, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21006, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21019, PCUT_WORD_MONTH << 8 | 2, 0},
	{21026, PCUT_WORD_MONTH << 8 | 2, 0},
	{21041, PCUT_WORD_MONTH << 8 | 2, 0},
	{21058, PCUT_WORD_MONTH << 8 | 2, 0},
	{21065, PCUT_WORD_MONTH << 8 | 2, 0},
	{21074, PCUT_WORD_MONTH << 8 | 2, 0},
	{21089, PCUT_WORD_MONTH << 8 | 2, 0},
	{21104, PCUT_WORD_MONTH << 8 | 2, 0},
	{21121, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{21126, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{21126, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{21129, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{21133, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{21133, PCUT_WORD_CLOCK << 8 | 0, 0},
	{21133, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{21140, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{21149, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{21160, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21173, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21178, PCUT_WORD_MONTH << 8 | 6, 0},
	{21187, PCUT_WORD_MONTH << 8 | 6, 0},
	{21202, PCUT_WORD_MONTH << 8 | 6, 0},
	{21215, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21222, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21235, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21250, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21267, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21284, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21303, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21308, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21313, PCUT_WORD_MONTH << 8 | 6, 0},
	{21320, PCUT_WORD_MONTH << 8 | 6, 0},
	{21335, PCUT_WORD_MONTH << 8 | 6, 0},
	{21350, PCUT_WORD_MONTH << 8 | 7, 0},
	{21357, PCUT_WORD_MONTH << 8 | 7, 0},
	{21368, PCUT_WORD_MONTH << 8 | 7, 0},
	{21375, PCUT_WORD_MONTH << 8 | 6, 0},
	{21382, PCUT_WORD_MONTH << 8 | 1, 0},
	{21389, PCUT_WORD_MONTH << 8 | 1, 0},
	{21400, PCUT_WORD_MONTH << 8 | 1, 0},
	{21413, PCUT_WORD_MONTH << 8 | 1, 0},
	{21426, PCUT_WORD_MONTH << 8 | 1, 0},
	{21433, PCUT_WORD_MONTH << 8 | 1, 0},
	{21446, PCUT_WORD_MONTH << 8 | 1, 0},
	{21453, PCUT_WORD_MONTH << 8 | 1, 0},
	{21466, PCUT_WORD_MONTH << 8 | 1, 0},
	{21481, PCUT_WORD_MONTH << 8 | 1, 0},
	{21496, PCUT_WORD_MONTH << 8 | 7, 0},
	{21503, PCUT_WORD_MONTH << 8 | 7, 0},
	{21512, PCUT_WORD_MONTH << 8 | 7, 0},
	{21521, PCUT_WORD_MONTH << 8 | 6, 0},
	{21528, PCUT_WORD_MONTH << 8 | 6, 0},
	{21537, PCUT_WORD_MONTH << 8 | 6, 0},
	{21546, PCUT_WORD_DAY << 8 | 1, 0},
	{21555, PCUT_WORD_MONTH << 8 | 10, 0},
	{21562, PCUT_WORD_MONTH << 8 | 10, 0},
	{21573, PCUT_WORD_MONTH << 8 | 11, 0},
	{21580, PCUT_WORD_MONTH << 8 | 11, 0},
	{21593, PCUT_WORD_MONTH << 8 | 1, 0},
	{21600, PCUT_WORD_MONTH << 8 | 1, 0},
	{21613, PCUT_WORD_MONTH << 8 | 9, 0},
	{21620, PCUT_WORD_MONTH << 8 | 9, 0},
	{21637, PCUT_WORD_MONTH << 8 | 4, 0},
	{21644, PCUT_WORD_MONTH << 8 | 4, 0},
	{21655, PCUT_WORD_MONTH << 8 | 4, 0},
	{21668, PCUT_WORD_MONTH << 8 | 12, 0},
	{21675, PCUT_WORD_MONTH << 8 | 12, 0},
	{21694, PCUT_WORD_MONTH << 8 | 12, 0},
	{21715, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21720, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21739, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21746, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21767, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21774, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21779, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{21782, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{21801, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21808, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21821, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21826, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21831, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21850, PCUT_WORD_MONTH << 8 | 7, 0},
	{21857, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21864, PCUT_WORD_MONTH << 8 | 6, 0},
	{21871, PCUT_WORD_MONTH << 8 | 1, 0},
	{21878, PCUT_WORD_MONTH << 8 | 10, 0},
	{21885, PCUT_WORD_MONTH << 8 | 10, 0},
	{21904, PCUT_WORD_MONTH << 8 | 10, 0},
	{21925, PCUT_WORD_MONTH << 8 | 7, 0},
	{21938, PCUT_WORD_MONTH << 8 | 7, 0},
	{21953, PCUT_WORD_MONTH << 8 | 6, 0},
	{21966, PCUT_WORD_MONTH << 8 | 6, 0},
	{21981, PCUT_WORD_MONTH << 8 | 1, 0},
	{21996, PCUT_WORD_MONTH << 8 | 1, 0},
	{22013, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22036, PCUT_WORD_MONTH << 8 | 5, 0},
	{22047, PCUT_WORD_MONTH << 8 | 5, 0},
	{22060, PCUT_WORD_MONTH << 8 | 3, 0},
	{22069, PCUT_WORD_MONTH << 8 | 3, 0},
	{22080, PCUT_WORD_MONTH << 8 | 5, 0},
	{22087, PCUT_WORD_MONTH << 8 | 3, 0},
	{22094, PCUT_WORD_MONTH << 8 | 11, 0},
	{22101, PCUT_WORD_MONTH << 8 | 11, 0},
	{22118, PCUT_WORD_MONTH << 8 | 11, 0},
	{22137, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{22148, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{22153, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{22160, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{22165, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{22172, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{22185, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22206, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22213, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22218, PCUT_WORD_MONTH << 8 | 9, 0},
	{22225, PCUT_WORD_MONTH << 8 | 9, 0},
	{22244, PCUT_WORD_MONTH << 8 | 9, 0},
	{22265, PCUT_WORD_MONTH << 8 | 2, 0},
	{22280, PCUT_WORD_MONTH << 8 | 2, 0},
	{22297, PCUT_WORD_MONTH << 8 | 2, 0},
	{22304, PCUT_WORD_MONTH << 8 | 8, 0},
	{22319, PCUT_WORD_MONTH << 8 | 8, 0},
	{22336, PCUT_WORD_MONTH << 8 | 8, 0},
	{22343, PCUT_WORD_MONTH << 8 | 8, 0},
	{22356, PCUT_WORD_MONTH << 8 | 8, 0},
	{22365, PCUT_WORD_MONTH << 8 | 10, 0},
	{22380, PCUT_WORD_MONTH << 8 | 10, 0},
	{22389, PCUT_WORD_MONTH << 8 | 4, 0},
	{22400, PCUT_WORD_MONTH << 8 | 4, 0},
	{22409, PCUT_WORD_DAY << 8 | 1, 0},
	{22420, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{22425, PCUT_WORD_NOISE << 8 | 0, 0},
	{22428, PCUT_WORD_CLOCK << 8 | 0, 0},
	{22432, PCUT_WORD_CLOCK << 8 | 0, 0},
	{22441, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{22446, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{22451, PCUT_WORD_MONTH << 8 | 12, 0},
	{22462, PCUT_WORD_MONTH << 8 | 12, 0},
	{22471, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22476, PCUT_WORD_NOISE << 8 | 0, 0},
	{22479, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22490, PCUT_WORD_DAY << 8 | 0, 0},
	{22499, PCUT_WORD_NOISE << 8 | 0, 0},
	{22504, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{22509, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{22514, PCUT_WORD_MONTH << 8 | 7, 0},
	{22523, PCUT_WORD_NOISE << 8 | 0, 0},
	{22530, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{22542, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{22554, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{22566, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22578, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{22590, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{22602, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{22620, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{22638, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22656, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{22670, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{22686, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{22704, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{22718, PCUT_WORD_MONTH << 8 | 6, 0},
	{22727, PCUT_WORD_MONTH << 8 | 1, 0},
	{22738, PCUT_WORD_MONTH << 8 | 1, 0},
	{22747, PCUT_WORD_NOISE << 8 | 0, 0},
	{22750, PCUT_WORD_NOISE << 8 | 0, 0},
	{22759, PCUT_WORD_NOISE << 8 | 0, 0},
	{22762, PCUT_WORD_MONTH << 8 | 5, 0},
	{22769, PCUT_WORD_MONTH << 8 | 3, 0},
	{22776, PCUT_WORD_MONTH << 8 | 11, 0},
	{22789, PCUT_WORD_MONTH << 8 | 11, 0},
	{22798, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22810, PCUT_WORD_MONTH << 8 | 9, 0},
	{22823, PCUT_WORD_MONTH << 8 | 9, 0},
	{22832, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22843, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22865, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22876, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22890, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22914, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22940, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22950, PCUT_WORD_NOISE << 8 | 0, 0},
	{22955, PCUT_WORD_MONTH << 8 | 2, 0},
	{22968, PCUT_WORD_MONTH << 8 | 2, 0},
	{22977, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22988, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23002, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23026, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23037, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{23044, PCUT_WORD_DAY << 8 | 2, 0},
	{23055, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{23060, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23071, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23093, PCUT_WORD_MONTH << 8 | 8, 0},
	{23098, PCUT_WORD_PERSIAN << 8 | 8, 0},
	{23107, PCUT_WORD_MONTH << 8 | 4, 0},
	{23118, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{23129, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{23140, PCUT_WORD_DAY << 8 | 0, 0},
	{23145, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{23152, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23170, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23188, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23218, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23252, PCUT_WORD_MONTH << 8 | 3, 0},
	{23261, PCUT_WORD_PERSIAN << 8 | 9, 0},
	{23268, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{23281, PCUT_WORD_PERSIAN << 8 | 2, 0},
	{23298, PCUT_WORD_PERSIAN << 8 | 12, 0},
	{23309, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23320, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23329, PCUT_WORD_MONTH << 8 | 8, 0},
	{23340, PCUT_WORD_MONTH << 8 | 4, 0},
	{23351, PCUT_WORD_MONTH << 8 | 10, 0},
	{23362, PCUT_WORD_MONTH << 8 | 10, 0},
	{23375, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{23390, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{23401, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{23418, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23433, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{23450, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{23463, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{23476, PCUT_WORD_CLOCK << 8 | 0, 0},
	{23489, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{23500, PCUT_WORD_DAY << 8 | 0, 0},
	{23511, PCUT_WORD_NOISE << 8 | 0, 0},
	{23516, PCUT_WORD_DAY << 8 | 0, 0},
	{23527, PCUT_WORD_DAY << 8 | 1, 0},
	{23534, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23547, PCUT_WORD_MONTH << 8 | 8, 0},
	{23554, PCUT_WORD_MONTH << 8 | 4, 0},
	{23565, PCUT_WORD_MONTH << 8 | 5, 0},
	{23574, PCUT_WORD_MONTH << 8 | 9, 0},
	{23585, PCUT_WORD_MONTH << 8 | 4, 0},
	{23596, PCUT_WORD_MONTH << 8 | 8, 0},
	{23605, PCUT_WORD_HALF << 8 | 1, 0},
	{23612, PCUT_WORD_NOISE << 8 | 0, 0},
	{23625, PCUT_WORD_NOISE << 8 | 0, 0},
	{23625, PCUT_WORD_ZONE << 8 | 0, 1000},
	{23651, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{23658, PCUT_WORD_NOISE << 8 | 0, 0},
	{23667, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23686, PCUT_WORD_HALF << 8 | 1, 0},
	{23703, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23726, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23745, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23766, PCUT_WORD_PERSIAN << 8 | 11, 0},
	{23775, PCUT_WORD_NOISE << 8 | 0, 0},
	{23775, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23786, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23808, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23834, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23856, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23880, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23898, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23909, PCUT_WORD_MONTH << 8 | 10, 0},
	{23931, PCUT_WORD_MONTH << 8 | 11, 0},
	{23955, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23975, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24008, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24033, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24053, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24069, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24098, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24119, PCUT_WORD_NOISE << 8 | 0, 0},
	{24128, PCUT_WORD_MONTH << 8 | 7, 0},
	{24137, PCUT_WORD_NOISE << 8 | 0, 0},
	{24137, PCUT_WORD_ZONE << 8 | 0, 1000},
	{24161, PCUT_WORD_PERSIAN << 8 | 4, 0},
	{24168, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{24181, PCUT_WORD_MONTH << 8 | 1, 0},
	{24192, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{24201, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{24214, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{24223, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{24232, PCUT_WORD_MONTH << 8 | 1, 0},
	{24239, PCUT_WORD_MONTH << 8 | 1, 0},
	{24250, PCUT_WORD_MONTH << 8 | 6, 0},
	{24259, PCUT_WORD_MONTH << 8 | 7, 0},
	{24266, PCUT_WORD_MONTH << 8 | 7, 0},
	{24277, PCUT_WORD_MONTH << 8 | 7, 0},
	{24290, PCUT_WORD_MONTH << 8 | 6, 0},
	{24297, PCUT_WORD_MONTH << 8 | 7, 0},
	{24310, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24317, PCUT_WORD_MONTH << 8 | 6, 0},
	{24330, PCUT_WORD_PERSIAN << 8 | 3, 0},
	{24341, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{24350, PCUT_WORD_MONTH << 8 | 12, 0},
	{24361, PCUT_WORD_NOISE << 8 | 0, 0},
	{24366, PCUT_WORD_CLOCK << 8 | 0, 0},
	{24380, PCUT_WORD_MONTH << 8 | 12, 0},
	{24393, PCUT_WORD_MONTH << 8 | 12, 0},
	{24400, PCUT_WORD_MONTH << 8 | 12, 0},
	{24411, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{24424, PCUT_WORD_PERSIAN << 8 | 10, 0},
	{24429, PCUT_WORD_DAY << 8 | 1, 0},
	{24440, PCUT_WORD_MONTH << 8 | 12, 0},
	{24453, PCUT_WORD_NOISE << 8 | 0, 0},
	{24460, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24482, PCUT_WORD_CLOCK << 8 | 0, 0},
	{24491, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{24498, PCUT_WORD_MONTH << 8 | 9, 0},
	{24511, PCUT_WORD_MONTH << 8 | 9, 0},
	{24522, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{24535, PCUT_WORD_MONTH << 8 | 9, 0},
	{24550, PCUT_WORD_MONTH << 8 | 9, 0},
	{24563, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24572, PCUT_WORD_MONTH << 8 | 2, 0},
	{24581, PCUT_WORD_MONTH << 8 | 9, 0},
	{24592, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{24601, PCUT_WORD_PERSIAN << 8 | 6, 0},
	{24614, PCUT_WORD_HALF << 8 | 0, 0},
	{24617, PCUT_WORD_HALF << 8 | 0, 0},
	{24628, PCUT_WORD_CLOCK << 8 | 0, 0},
	{24648, PCUT_WORD_ZONE << 8 | 0, 1000},
	{24661, PCUT_WORD_MONTH << 8 | 8, 0},
	{24668, PCUT_WORD_MONTH << 8 | 2, 0},
	{24681, PCUT_WORD_MONTH << 8 | 2, 0},
	{24694, PCUT_WORD_PERSIAN << 8 | 1, 0},
	{24709, PCUT_WORD_MONTH << 8 | 2, 0},
	{24720, PCUT_WORD_MONTH << 8 | 2, 0},
	{24731, PCUT_WORD_NOISE << 8 | 0, 0},
	{24736, PCUT_WORD_CLOCK << 8 | 0, 0},
	{24754, PCUT_WORD_MONTH << 8 | 2, 0},
	{24765, PCUT_WORD_HALF << 8 | 0, 0},
	{24772, PCUT_WORD_HALF << 8 | 0, 0},
	{24789, PCUT_WORD_MONTH << 8 | 12, 0},
	{24811, PCUT_WORD_MONTH << 8 | 1, 0},
	{24835, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24847, PCUT_WORD_HALF << 8 | 1, 0},
	{24850, PCUT_WORD_MONTH << 8 | 3, 0},
	{24859, PCUT_WORD_MONTH << 8 | 3, 0},
	{24868, PCUT_WORD_MONTH << 8 | 5, 0},
	{24875, PCUT_WORD_MONTH << 8 | 5, 0},
	{24884, PCUT_WORD_PERSIAN << 8 | 5, 0},
	{24895, PCUT_WORD_HALF << 8 | 1, 0},
	{24904, PCUT_WORD_NOISE << 8 | 0, 0},
	{24909, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24927, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24950, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{24959, PCUT_WORD_MONTH << 8 | 5, 0},
	{24964, PCUT_WORD_PERSIAN << 8 | 7, 0},
	{24971, PCUT_WORD_NOISE << 8 | 0, 0},
	{24980, PCUT_WORD_MONTH << 8 | 5, 0},
	{24985, PCUT_WORD_MONTH << 8 | 5, 0},
	{24992, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24999, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25019, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25031, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25045, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25054, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25068, PCUT_WORD_MONTH << 8 | 11, 0},
	{25081, PCUT_WORD_MONTH << 8 | 11, 0},
	{25094, PCUT_WORD_MONTH << 8 | 11, 0},
	{25105, PCUT_WORD_MONTH << 8 | 11, 0},
	{25116, PCUT_WORD_MONTH << 8 | 4, 0},
	{25127, PCUT_WORD_NOISE << 8 | 0, 0},
	{25130, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{25143, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{25156, PCUT_WORD_MONTH << 8 | 1, 0},
	{25167, PCUT_WORD_MONTH << 8 | 7, 0},
	{25178, PCUT_WORD_MONTH << 8 | 7, 0},
	{25191, PCUT_WORD_NOISE << 8 | 0, 0},
	{25198, PCUT_WORD_MONTH << 8 | 6, 0},
	{25209, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{25224, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{25231, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{25248, PCUT_WORD_MONTH << 8 | 1, 0},
	{25261, PCUT_WORD_MONTH << 8 | 6, 0},
	{25270, PCUT_WORD_MONTH << 8 | 7, 0},
	{25281, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{25290, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{25322, PCUT_WORD_MONTH << 8 | 10, 0},
	{25344, PCUT_WORD_MONTH << 8 | 10, 0},
	{25363, PCUT_WORD_MONTH << 8 | 8, 0},
	{25379, PCUT_WORD_MONTH << 8 | 8, 0},
	{25389, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{25408, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{25424, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{25463, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{25485, PCUT_WORD_MONTH << 8 | 4, 0},
	{25504, PCUT_WORD_DAY << 8 | 0, 0},
	{25511, PCUT_WORD_MONTH << 8 | 4, 0},
	{25527, PCUT_WORD_MONTH << 8 | 4, 0},
	{25546, PCUT_WORD_MONTH << 8 | 10, 0},
	{25562, PCUT_WORD_MONTH << 8 | 10, 0},
	{25584, PCUT_WORD_MONTH << 8 | 8, 0},
	{25591, PCUT_WORD_MONTH << 8 | 8, 0},
	{25607, PCUT_WORD_DAY << 8 | 1, 0},
	{25614, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{25621, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{25634, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{25656, PCUT_WORD_MONTH << 8 | 1, 0},
	{25672, PCUT_WORD_MONTH << 8 | 1, 0},
	{25682, PCUT_WORD_MONTH << 8 | 1, 0},
	{25695, PCUT_WORD_MONTH << 8 | 1, 0},
	{25720, PCUT_WORD_MONTH << 8 | 7, 0},
	{25736, PCUT_WORD_MONTH << 8 | 7, 0},
	{25749, PCUT_WORD_MONTH << 8 | 7, 0},
	{25762, PCUT_WORD_MONTH << 8 | 6, 0},
	{25772, PCUT_WORD_MONTH << 8 | 12, 0},
	{25788, PCUT_WORD_MONTH << 8 | 12, 0},
	{25810, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25826, PCUT_WORD_MONTH << 8 | 12, 0},
	{25845, PCUT_WORD_MONTH << 8 | 12, 0},
	{25858, PCUT_WORD_MONTH << 8 | 11, 0},
	{25874, PCUT_WORD_MONTH << 8 | 11, 0},
	{25884, PCUT_WORD_MONTH << 8 | 11, 0},
	{25906, PCUT_WORD_MONTH << 8 | 11, 0},
	{25934, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25956, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25991, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26016, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26064, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26102, PCUT_WORD_MONTH << 8 | 2, 0},
	{26121, PCUT_WORD_MONTH << 8 | 2, 0},
	{26134, PCUT_WORD_MONTH << 8 | 2, 0},
	{26153, PCUT_WORD_MONTH << 8 | 2, 0},
	{26184, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26191, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26201, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26220, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26227, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26240, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26262, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26275, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26297, PCUT_WORD_MONTH << 8 | 5, 0},
	{26304, PCUT_WORD_MONTH << 8 | 3, 0},
	{26320, PCUT_WORD_MONTH << 8 | 5, 0},
	{26327, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{26337, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{26356, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{26366, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{26385, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26392, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26408, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26433, PCUT_WORD_MONTH << 8 | 9, 0},
	{26452, PCUT_WORD_MONTH << 8 | 9, 0},
	{26477, PCUT_WORD_MONTH << 8 | 9, 0},
	{26496, PCUT_WORD_MONTH << 8 | 9, 0},
	{26509, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26516, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26526, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26545, PCUT_WORD_MONTH << 8 | 10, 0},
	{26561, PCUT_WORD_MONTH << 8 | 10, 0},
	{26583, PCUT_WORD_MONTH << 8 | 8, 0},
	{26590, PCUT_WORD_MONTH << 8 | 8, 0},
	{26606, PCUT_WORD_DAY << 8 | 0, 0},
	{26613, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{26629, PCUT_WORD_MONTH << 8 | 4, 0},
	{26645, PCUT_WORD_MONTH << 8 | 4, 0},
	{26664, PCUT_WORD_DAY << 8 | 1, 0},
	{26680, PCUT_WORD_MONTH << 8 | 1, 0},
	{26693, PCUT_WORD_MONTH << 8 | 1, 0},
	{26721, PCUT_WORD_MONTH << 8 | 6, 0},
	{26731, PCUT_WORD_MONTH << 8 | 7, 0},
	{26741, PCUT_WORD_MONTH << 8 | 7, 0},
	{26757, PCUT_WORD_MONTH << 8 | 12, 0},
	{26770, PCUT_WORD_MONTH << 8 | 12, 0},
	{26795, PCUT_WORD_MONTH << 8 | 11, 0},
	{26805, PCUT_WORD_MONTH << 8 | 11, 0},
	{26827, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26846, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26874, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26899, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{26937, PCUT_WORD_MONTH << 8 | 2, 0},
	{26947, PCUT_WORD_MONTH << 8 | 2, 0},
	{26981, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26991, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27001, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27020, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27030, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27055, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27089, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27096, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27112, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27137, PCUT_WORD_MONTH << 8 | 3, 0},
	{27153, PCUT_WORD_MONTH << 8 | 5, 0},
	{27160, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27167, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27177, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27196, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{27206, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{27225, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27235, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27251, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27276, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{27314, PCUT_WORD_MONTH << 8 | 9, 0},
	{27324, PCUT_WORD_MONTH << 8 | 9, 0},
	{27340, PCUT_WORD_MONTH << 8 | 9, 0},
	{27371, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27381, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27391, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27410, PCUT_WORD_MONTH << 8 | 4, 0},
	{27429, PCUT_WORD_MONTH << 8 | 10, 0},
	{27445, PCUT_WORD_MONTH << 8 | 10, 0},
	{27467, PCUT_WORD_MONTH << 8 | 8, 0},
	{27483, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27490, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27503, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27525, PCUT_WORD_MONTH << 8 | 1, 0},
	{27544, PCUT_WORD_MONTH << 8 | 1, 0},
	{27572, PCUT_WORD_MONTH << 8 | 7, 0},
	{27588, PCUT_WORD_MONTH << 8 | 6, 0},
	{27598, PCUT_WORD_MONTH << 8 | 12, 0},
	{27611, PCUT_WORD_MONTH << 8 | 12, 0},
	{27636, PCUT_WORD_MONTH << 8 | 11, 0},
	{27646, PCUT_WORD_MONTH << 8 | 11, 0},
	{27668, PCUT_WORD_MONTH << 8 | 2, 0},
	{27687, PCUT_WORD_MONTH << 8 | 2, 0},
	{27715, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27722, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27732, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27751, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27758, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27771, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27793, PCUT_WORD_MONTH << 8 | 3, 0},
	{27809, PCUT_WORD_MONTH << 8 | 5, 0},
	{27816, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27826, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27845, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{27855, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{27874, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27881, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27897, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27922, PCUT_WORD_MONTH << 8 | 9, 0},
	{27938, PCUT_WORD_MONTH << 8 | 9, 0},
	{27966, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27973, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27983, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28002, PCUT_WORD_MONTH << 8 | 10, 0},
	{28012, PCUT_WORD_MONTH << 8 | 10, 0},
	{28037, PCUT_WORD_MONTH << 8 | 8, 0},
	{28044, PCUT_WORD_MONTH << 8 | 8, 0},
	{28063, PCUT_WORD_MONTH << 8 | 4, 0},
	{28073, PCUT_WORD_MONTH << 8 | 4, 0},
	{28092, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{28102, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{28109, PCUT_WORD_MONTH << 8 | 9, 0},
	{28122, PCUT_WORD_MONTH << 8 | 9, 0},
	{28153, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{28166, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{28191, PCUT_WORD_MONTH << 8 | 1, 0},
	{28198, PCUT_WORD_MONTH << 8 | 1, 0},
	{28214, PCUT_WORD_MONTH << 8 | 6, 0},
	{28227, PCUT_WORD_MONTH << 8 | 7, 0},
	{28240, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{28247, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{28260, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{28279, PCUT_WORD_MONTH << 8 | 12, 0},
	{28289, PCUT_WORD_MONTH << 8 | 12, 0},
	{28314, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28321, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28334, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28356, PCUT_WORD_MONTH << 8 | 11, 0},
	{28363, PCUT_WORD_MONTH << 8 | 11, 0},
	{28385, PCUT_WORD_MONTH << 8 | 2, 0},
	{28398, PCUT_WORD_MONTH << 8 | 2, 0},
	{28423, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{28430, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{28440, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{28456, PCUT_WORD_MONTH << 8 | 3, 0},
	{28469, PCUT_WORD_MONTH << 8 | 3, 0},
	{28488, PCUT_WORD_MONTH << 8 | 5, 0},
	{28495, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28502, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28515, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28537, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{28544, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{28557, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{28576, PCUT_WORD_MONTH << 8 | 10, 0},
	{28592, PCUT_WORD_MONTH << 8 | 10, 0},
	{28617, PCUT_WORD_MONTH << 8 | 8, 0},
	{28624, PCUT_WORD_MONTH << 8 | 8, 0},
	{28643, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{28653, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{28675, PCUT_WORD_MONTH << 8 | 4, 0},
	{28691, PCUT_WORD_MONTH << 8 | 4, 0},
	{28713, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28726, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28751, PCUT_WORD_MONTH << 8 | 1, 0},
	{28758, PCUT_WORD_MONTH << 8 | 1, 0},
	{28774, PCUT_WORD_MONTH << 8 | 7, 0},
	{28787, PCUT_WORD_MONTH << 8 | 6, 0},
	{28800, PCUT_WORD_MONTH << 8 | 12, 0},
	{28816, PCUT_WORD_MONTH << 8 | 12, 0},
	{28841, PCUT_WORD_MONTH << 8 | 11, 0},
	{28851, PCUT_WORD_MONTH << 8 | 11, 0},
	{28870, PCUT_WORD_MONTH << 8 | 2, 0},
	{28886, PCUT_WORD_MONTH << 8 | 2, 0},
	{28911, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{28921, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{28943, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{28950, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{28963, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{28988, PCUT_WORD_MONTH << 8 | 3, 0},
	{29007, PCUT_WORD_MONTH << 8 | 5, 0},
	{29014, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{29024, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{29046, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{29062, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{29090, PCUT_WORD_MONTH << 8 | 9, 0},
	{29112, PCUT_WORD_MONTH << 8 | 9, 0},
	{29143, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{29153, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{29175, PCUT_WORD_MONTH << 8 | 7, 0},
	{29183, PCUT_WORD_MONTH << 8 | 2, 0},
	{29191, PCUT_WORD_MONTH << 8 | 9, 0},
	{29199, PCUT_WORD_MONTH << 8 | 7, 0},
	{29221, PCUT_WORD_MONTH << 8 | 9, 0},
	{29243, PCUT_WORD_MONTH << 8 | 2, 0},
	{29274, PCUT_WORD_HALF << 8 | 0, 0},
	{29305, PCUT_WORD_ERA << 8 | 0, 5000},
	{29314, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{29333, PCUT_WORD_MONTH << 8 | 10, 0},
	{29341, PCUT_WORD_MONTH << 8 | 10, 0},
	{29360, PCUT_WORD_NOISE << 8 | 0, 0},
	{29370, PCUT_WORD_MONTH << 8 | 12, 0},
	{29378, PCUT_WORD_MONTH << 8 | 12, 0},
	{29400, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{29400, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{29405, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{29405, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{29424, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29449, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29492, PCUT_WORD_MONTH << 8 | 5, 0},
	{29500, PCUT_WORD_MONTH << 8 | 11, 0},
	{29508, PCUT_WORD_ERA << 8 | 0, 4457},
	{29517, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{29524, PCUT_WORD_MONTH << 8 | 11, 0},
	{29552, PCUT_WORD_MONTH << 8 | 5, 0},
	{29574, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{29590, PCUT_WORD_ERA << 8 | 0, 4457},
	{29621, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{29631, PCUT_WORD_MONTH << 8 | 1, 0},
	{29639, PCUT_WORD_MONTH << 8 | 1, 0},
	{29658, PCUT_WORD_MONTH << 8 | 6, 0},
	{29669, PCUT_WORD_MONTH << 8 | 6, 0},
	{29694, PCUT_WORD_MONTH << 8 | 3, 0},
	{29705, PCUT_WORD_MONTH << 8 | 3, 0},
	{29724, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{29752, PCUT_WORD_NOISE << 8 | 0, 0},
	{29771, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{29811, PCUT_WORD_DAY << 8 | 0, 0},
	{29830, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{29864, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{29883, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{29908, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{29936, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{29967, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{29992, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{30008, PCUT_WORD_MONTH << 8 | 8, 0},
	{30016, PCUT_WORD_NOISE << 8 | 0, 0},
	{30023, PCUT_WORD_MONTH << 8 | 8, 0},
	{30045, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{30052, PCUT_WORD_HALF << 8 | 1, 0},
	{30083, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{30102, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30121, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30158, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30177, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30184, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30206, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30228, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30265, PCUT_WORD_MONTH << 8 | 4, 0},
	{30276, PCUT_WORD_MONTH << 8 | 4, 0},
	{30295, PCUT_WORD_NOISE << 8 | 0, 0},
	{30311, PCUT_WORD_DAY << 8 | 1, 0},
	{30336, PCUT_WORD_CLOCK << 8 | 0, 0},
	{30349, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{30365, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30399, PCUT_WORD_MONTH << 8 | 8, 0},
	{30409, PCUT_WORD_MONTH << 8 | 8, 0},
	{30431, PCUT_WORD_MONTH << 8 | 4, 0},
	{30441, PCUT_WORD_MONTH << 8 | 4, 0},
	{30460, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30494, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30540, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30565, PCUT_WORD_MONTH << 8 | 12, 0},
	{30575, PCUT_WORD_MONTH << 8 | 12, 0},
	{30603, PCUT_WORD_MONTH << 8 | 2, 0},
	{30613, PCUT_WORD_MONTH << 8 | 2, 0},
	{30641, PCUT_WORD_MONTH << 8 | 1, 0},
	{30651, PCUT_WORD_MONTH << 8 | 1, 0},
	{30673, PCUT_WORD_MONTH << 8 | 7, 0},
	{30683, PCUT_WORD_MONTH << 8 | 7, 0},
	{30702, PCUT_WORD_MONTH << 8 | 6, 0},
	{30712, PCUT_WORD_MONTH << 8 | 6, 0},
	{30731, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30738, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30748, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30764, PCUT_WORD_MONTH << 8 | 5, 0},
	{30774, PCUT_WORD_MONTH << 8 | 5, 0},
	{30790, PCUT_WORD_MONTH << 8 | 3, 0},
	{30800, PCUT_WORD_MONTH << 8 | 3, 0},
	{30816, PCUT_WORD_MONTH << 8 | 11, 0},
	{30826, PCUT_WORD_MONTH << 8 | 11, 0},
	{30851, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30858, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30868, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30896, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30903, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30913, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30938, PCUT_WORD_MONTH << 8 | 10, 0},
	{30948, PCUT_WORD_MONTH << 8 | 10, 0},
	{30976, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{30986, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{31014, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{31021, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31031, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31059, PCUT_WORD_MONTH << 8 | 9, 0},
	{31069, PCUT_WORD_MONTH << 8 | 9, 0},
	{31100, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31107, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31117, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31136, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31143, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31150, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31160, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31188, PCUT_WORD_MONTH << 8 | 7, 0},
	{31207, PCUT_WORD_MONTH << 8 | 9, 0},
	{31223, PCUT_WORD_MONTH << 8 | 2, 0},
	{31242, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31255, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31271, PCUT_WORD_MONTH << 8 | 10, 0},
	{31284, PCUT_WORD_MONTH << 8 | 12, 0},
	{31297, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{31304, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{31314, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31324, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31337, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31368, PCUT_WORD_MONTH << 8 | 1, 0},
	{31381, PCUT_WORD_MONTH << 8 | 6, 0},
	{31400, PCUT_WORD_MONTH << 8 | 3, 0},
	{31413, PCUT_WORD_MONTH << 8 | 4, 0},
	{31426, PCUT_WORD_MONTH << 8 | 11, 0},
	{31451, PCUT_WORD_MONTH << 8 | 8, 0},
	{31464, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{31471, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{31487, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31500, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31519, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31526, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31548, PCUT_WORD_MONTH << 8 | 5, 0},
	{31561, PCUT_WORD_DAY << 8 | 2, 0},
	{31574, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{31590, PCUT_WORD_DAY << 8 | 2, 0},
	{31600, PCUT_WORD_HALF << 8 | 0, 0},
	{31607, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31614, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31627, PCUT_WORD_HALF << 8 | 1, 0},
	{31634, PCUT_WORD_HALF << 8 | 2, 0},
	{31641, PCUT_WORD_ERA << 8 | 0, 6911},
	{31654, PCUT_WORD_DAY << 8 | 0, 0},
	{31661, PCUT_WORD_DAY << 8 | 0, 0},
	{31668, PCUT_WORD_ERA << 8 | 0, 7018},
	{31675, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31682, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31692, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31705, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31718, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31731, PCUT_WORD_HALF << 8 | 1, 0},
	{31738, PCUT_WORD_ERA << 8 | 0, 5000},
	{31745, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31752, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31762, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31775, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31788, PCUT_WORD_HALF << 8 | 0, 0},
	{31795, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31808, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31821, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{31825, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31838, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31845, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31861, PCUT_WORD_DAY << 8 | 2, 0},
	{31868, PCUT_WORD_NOISE << 8 | 0, 0},
	{31881, PCUT_WORD_NOISE << 8 | 0, 0},
	{31894, PCUT_WORD_HALF << 8 | 0, 0},
	{31901, PCUT_WORD_HALF << 8 | 1, 0},
	{31908, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31915, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31925, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31938, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31951, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31964, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31977, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31984, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31994, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32007, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{32011, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32018, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32025, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32032, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32039, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32046, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32053, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32060, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32067, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32071, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32078, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32088, PCUT_WORD_HALF << 8 | 1, 0},
	{32095, PCUT_WORD_ERA << 8 | 0, 6911},
	{32102, PCUT_WORD_ERA << 8 | 0, 6988},
	{32109, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{32113, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32126, PCUT_WORD_NOISE << 8 | 0, 0},
	{32139, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32146, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32156, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32169, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32176, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32186, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32199, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32212, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32222, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{32222, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32226, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32233, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32240, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32250, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32257, PCUT_WORD_NOISE << 8 | 0, 0},
	{32270, PCUT_WORD_ZONE << 8 | 0, 1540},
	{32286, PCUT_WORD_HALF << 8 | 0, 0},
	{32293, PCUT_WORD_HALF << 8 | 0, 0},
	{32300, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32304, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32311, PCUT_WORD_ERA << 8 | 0, 6867},
	{32318, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32328, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32338, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32348, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32358, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32368, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32378, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32388, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32398, PCUT_WORD_DAY << 8 | 1, 0},
	{32405, PCUT_WORD_DAY << 8 | 1, 0},
	{32412, PCUT_WORD_ERA << 8 | 0, 6925},
	{32419, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32423, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32430, PCUT_WORD_HALF << 8 | 1, 0},
	{32437, PCUT_WORD_HALF << 8 | 1, 0},
	{32444, PCUT_WORD_HALF << 8 | 1, 0},
	{32451, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32458, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32468, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32478, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32488, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32498, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32511, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32524, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32537, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32550, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32563, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32576, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32589, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32602, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32615, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32631, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32650, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32663, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MONTH, 0},
	{32663, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32667, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32674, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32684, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32688, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32695, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32705, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32718, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{32731, PCUT_WORD_HALF << 8 | 2, 0},
	{32738, PCUT_WORD_ERA << 8 | 0, 6911},
	{32745, PCUT_WORD_ERA << 8 | 0, 6911},
	{32752, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32756, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32763, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32773, PCUT_WORD_HALF << 8 | 0, 0},
	{32780, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32784, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32791, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32801, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32805, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32812, PCUT_WORD_NOISE << 8 | 0, 0},
	{32825, PCUT_WORD_NOISE << 8 | 0, 0},
	{32838, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32848, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32855, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32865, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32872, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32882, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32889, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32899, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32912, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32919, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32932, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32945, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32952, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32962, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32972, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32982, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32992, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{33002, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{33012, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{33022, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{33032, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{33042, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{33052, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{33062, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{33072, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{33082, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{33092, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{33102, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{33112, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{33122, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{33126, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33136, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{33140, PCUT_WORD_ERA << 8 | 0, 5000},
	{33147, PCUT_WORD_ERA << 8 | 0, 5000},
	{33154, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{33167, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{33174, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{33181, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{33188, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{33195, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{33202, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{33209, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{33216, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33223, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33236, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{33240, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{33247, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{33257, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{33267, PCUT_WORD_NOISE << 8 | 0, 0},
	{33271, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33278, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{33282, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{33289, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33296, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33303, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33313, PCUT_WORD_DAY << 8 | 2, 0},
	{33323, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{33327, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{33337, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33350, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33363, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33376, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33395, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33408, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33415, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{33419, PCUT_WORD_ERA << 8 | 0, 2667},
	{33426, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33433, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33446, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33456, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33479, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{33483, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{33493, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33500, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33510, PCUT_WORD_HALF << 8 | 1, 0},
	{33514, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33521, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33528, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{33532, PCUT_WORD_HALF << 8 | 0, 0},
	{33539, PCUT_WORD_ERA << 8 | 0, 5000},
	{33546, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33553, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33566, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{33570, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{33580, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33587, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33600, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33610, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33617, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{33621, PCUT_WORD_HALF << 8 | 0, 0},
	{33628, PCUT_WORD_DAY << 8 | 1, 0},
	{33635, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33648, PCUT_WORD_DAY << 8 | 0, 0},
	{33655, PCUT_WORD_HALF << 8 | 0, 0},
	{33662, PCUT_WORD_HALF << 8 | 1, 0},
	{33669, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MONTH, 0},
	{33669, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{33673, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{33683, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{33683, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{33687, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{33697, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33704, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33717, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33727, PCUT_WORD_HALF << 8 | 3, 0},
	{33734, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33741, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33751, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33764, PCUT_WORD_HALF << 8 | 1, 0},
	{33771, PCUT_WORD_HALF << 8 | 2, 0},
	{33778, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{33782, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33796, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33809, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{33828, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33842, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{33855, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{33859, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{33869, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{33873, PCUT_WORD_WEEKDAY << 8 | 2, 0},
};

static const pcut_phrase_node pcut_date_words_nodes[] = {
	{40, 2, 57, 65535}, {45, 4, 59, 65535}, {58, 2, 63, 65535},
	{64, 0, 0, 13}, {97, 25, 65, 14}, {98, 9, 90, 65535},
	{99, 16, 99, 65535}, {100, 20, 115, 297}, {101, 18, 135, 511},
	{102, 6, 153, 65535}, {103, 10, 159, 65535}, {104, 10, 169, 695},
	{105, 18, 179, 760}, {106, 5, 197, 65535}, {107, 10, 202, 65535},
	{108, 8, 212, 65535}, {109, 11, 220, 1037}, {110, 10, 231, 1207},
	{111, 17, 241, 1264}, {112, 16, 258, 65535}, {113, 2, 274, 65535},
	{114, 8, 276, 1532}, {115, 17, 284, 1571}, {116, 9, 301, 65535},
	{117, 13, 310, 1820}, {118, 9, 323, 1886}, {119, 6, 332, 1939},
	{120, 3, 338, 65535}, {121, 6, 341, 65535}, {122, 5, 347, 1982},
	{194, 3, 352, 65535}, {195, 1, 355, 65535}, {206, 9, 356, 65535},
	{207, 6, 365, 65535}, {208, 14, 371, 65535}, {209, 11, 385, 65535},
	{210, 1, 396, 65535}, {213, 13, 397, 65535}, {214, 2, 410, 65535},
	{215, 15, 412, 65535}, {216, 15, 427, 65535}, {217, 8, 442, 65535},
	{218, 2, 450, 65535}, {219, 0, 0, 2757}, {224, 7, 452, 65535},
	{225, 2, 459, 65535}, {227, 2, 461, 65535}, {228, 4, 463, 65535},
	{229, 14, 467, 65535}, {230, 14, 481, 65535}, {231, 9, 495, 65535},
	{232, 3, 504, 65535}, {233, 7, 507, 65535}, {234, 4, 514, 65535},
	{235, 9, 518, 65535}, {236, 16, 527, 65535}, {237, 2, 543, 65535},
	{108, 0, 0, 0}, {231, 0, 0, 1}, {97, 1, 545, 2},
	{101, 0, 0, 4}, {208, 5, 546, 65535}, {209, 0, 0, 10},
	{97, 0, 0, 11}, {101, 0, 0, 12}, {32, 1, 551, 65535},
	{46, 3, 552, 21}, {97, 0, 0, 26}, {98, 4, 555, 65535},
	{99, 5, 559, 65535}, {100, 1, 564, 60}, {101, 3, 565, 65535},
	{103, 3, 568, 65}, {104, 3, 571, 80}, {105, 2, 574, 65535},
	{106, 0, 0, 88}, {107, 3, 576, 65535}, {108, 2, 579, 100},
	{109, 0, 0, 107}, {110, 4, 581, 110}, {111, 2, 585, 119},
	{112, 4, 587, 65535}, {114, 4, 591, 141}, {115, 1, 595, 151},
	{116, 4, 596, 157}, {117, 2, 600, 65535}, {118, 5, 602, 65535},
	{119, 0, 0, 188}, {121, 0, 0, 190}, {122, 2, 607, 191},
	{46, 0, 0, 199}, {97, 2, 609, 65535}, {101, 1, 611, 65535},
	{105, 3, 612, 65535}, {111, 0, 0, 217}, {114, 3, 615, 65535},
	{115, 0, 0, 223}, {117, 0, 0, 224}, {121, 0, 0, 225},
	{46, 0, 0, 226}, {97, 3, 618, 227}, {100, 0, 0, 236},
	{101, 5, 621, 237}, {104, 3, 626, 256}, {108, 1, 629, 65535},
	{109, 0, 0, 264}, {110, 0, 0, 265}, {111, 2, 630, 65535},
	{114, 2, 632, 65535}, {115, 2, 634, 276}, {116, 1, 636, 279},
	{117, 1, 637, 282}, {118, 2, 638, 65535}, {122, 2, 640, 65535},
	{201, 1, 642, 65535}, {39, 2, 643, 298}, {46, 0, 0, 305},
	{97, 4, 645, 306}, {99, 0, 0, 351}, {101, 13, 649, 352},
	{102, 0, 0, 423}, {103, 0, 0, 424}, {104, 1, 662, 65535},
	{105, 15, 663, 427}, {106, 0, 0, 463}, {108, 0, 0, 464},
	{110, 3, 678, 65535}, {111, 5, 681, 469}, {115, 0, 0, 485},
	{116, 0, 0, 486}, {117, 7, 686, 487}, {118, 0, 0, 499},
	{121, 1, 693, 65535}, {122, 1, 694, 65535}, {201, 1, 695, 65535},
	{32, 6, 696, 65535}, {46, 2, 702, 65535}, {97, 2, 704, 65535},
	{98, 1, 706, 65535}, {100, 2, 707, 65535}, {101, 3, 709, 65535},
	{103, 0, 0, 537}, {105, 2, 712, 65535}, {107, 4, 714, 65535},
	{108, 1, 718, 551}, {109, 3, 719, 555}, {110, 3, 722, 561},
	{114, 4, 725, 566}, {115, 2, 729, 65535}, {116, 0, 0, 578},
	{118, 2, 731, 65535}, {120, 0, 0, 581}, {121, 1, 733, 65535},
	{46, 2, 734, 65535}, {101, 4, 736, 65535}, {105, 3, 740, 612},
	{109, 0, 0, 620}, {111, 1, 743, 621}, {114, 2, 744, 624},
	{46, 0, 0, 634}, {97, 0, 0, 635}, {101, 7, 746, 65535},
	{105, 5, 753, 65535}, {109, 0, 0, 668}, {111, 2, 758, 65535},
	{114, 2, 760, 65535}, {115, 0, 0, 684}, {117, 2, 762, 65535},
	{119, 1, 764, 692}, {97, 3, 765, 65535}, {101, 6, 768, 65535},
	{105, 0, 0, 719}, {107, 0, 0, 720}, {110, 0, 0, 721},
	{111, 7, 774, 722}, {114, 1, 781, 741}, {115, 1, 782, 746},
	{117, 4, 783, 65535}, {121, 1, 787, 65535}, {32, 3, 788, 65535},
	{46, 0, 0, 764}, {97, 2, 791, 765}, {99, 0, 0, 769},
	{100, 0, 0, 770}, {101, 2, 793, 65535}, {103, 1, 795, 773},
	{106, 0, 0, 776}, {108, 2, 796, 777}, {109, 0, 0, 780},
	{110, 2, 798, 781}, {111, 1, 800, 65535}, {112, 0, 0, 786},
	{114, 3, 801, 65535}, {115, 3, 804, 794}, {117, 3, 807, 65535},
	{121, 3, 810, 65535}, {122, 1, 813, 65535}, {97, 5, 814, 811},
	{101, 1, 819, 833}, {111, 2, 820, 65535}, {115, 0, 0, 841},
	{117, 7, 822, 842}, {97, 2, 829, 65535}, {101, 5, 831, 894},
	{104, 1, 836, 907}, {108, 3, 837, 910}, {111, 4, 840, 916},
	{115, 0, 0, 928}, {116, 0, 0, 929}, {118, 1, 844, 65535},
	{119, 1, 845, 65535}, {121, 0, 0, 936}, {39, 1, 846, 937},
	{97, 9, 847, 939}, {101, 5, 856, 971}, {105, 4, 861, 65535},
	{108, 1, 865, 1005}, {111, 4, 866, 1007}, {114, 0, 0, 1018},
	{117, 6, 870, 1019}, {46, 1, 876, 1038}, {97, 11, 877, 1041},
	{100, 0, 0, 1116}, {101, 10, 888, 1117}, {102, 0, 0, 1147},
	{105, 7, 898, 1148}, {111, 5, 905, 1180}, {114, 2, 910, 65535},
	{115, 2, 912, 65535}, {116, 0, 0, 1205}, {117, 0, 0, 1206},
	{97, 4, 914, 65535}, {100, 2, 918, 1214}, {101, 3, 920, 1217},
	{103, 1, 923, 65535}, {105, 2, 924, 65535}, {109, 0, 0, 1235},
	{111, 8, 926, 1236}, {112, 0, 0, 1260}, {115, 0, 0, 1261},
	{122, 2, 934, 65535}, {32, 1, 936, 65535}, {98, 1, 937, 1269},
	{99, 2, 938, 65535}, {100, 1, 940, 65535}, {102, 1, 941, 1284},
	{103, 2, 942, 1286}, {107, 1, 944, 65535}, {108, 1, 945, 65535},
	{109, 0, 0, 1305}, {110, 3, 946, 1306}, {111, 0, 0, 1314},
	{112, 4, 949, 1315}, {114, 3, 953, 1323}, {115, 1, 956, 1332},
	{116, 3, 957, 1337}, {117, 1, 960, 65535}, {122, 1, 961, 65535},
	{46, 3, 962, 1352}, {97, 8, 965, 1358}, {100, 0, 0, 1377},
	{101, 7, 973, 1378}, {103, 0, 0, 1396}, {104, 2, 980, 65535},
	{105, 3, 982, 1399}, {107, 2, 985, 1408}, {109, 0, 0, 1412},
	{110, 0, 0, 1413}, {111, 3, 987, 1414}, {114, 4, 990, 1440},
	{115, 0, 0, 1459}, {116, 2, 994, 1460}, {117, 3, 996, 65535},
	{122, 0, 0, 1523}, {101, 1, 999, 65535}, {117, 2, 1000, 65535},
	{46, 1, 1002, 1534}, {97, 1, 1003, 1536}, {100, 0, 0, 1539},
	{101, 7, 1004, 1540}, {104, 1, 1011, 65535}, {105, 2, 1012, 65535},
	{111, 2, 1014, 65535}, {117, 2, 1016, 65535}, {97, 10, 1018, 1572},
	{98, 0, 0, 1602}, {99, 0, 0, 1603}, {101, 10, 1028, 1604},
	{103, 0, 0, 1647}, {104, 2, 1038, 65535}, {105, 5, 1040, 65535},
	{107, 2, 1045, 1662}, {111, 4, 1047, 1665}, {112, 1, 1051, 65535},
	{114, 4, 1052, 1681}, {116, 8, 1056, 1694}, {117, 3, 1064, 1709},
	{118, 2, 1067, 1720}, {121, 1, 1069, 65535}, {122, 2, 1070, 65535},
	{201, 0, 0, 1735}, {97, 5, 1072, 65535}, {101, 5, 1077, 65535},
	{103, 0, 0, 1762}, {104, 3, 1082, 1763}, {105, 5, 1085, 1777},
	{111, 4, 1090, 1790}, {114, 3, 1094, 1803}, {117, 1, 1097, 1811},
	{121, 1, 1098, 1816}, {98, 0, 0, 1822}, {100, 0, 0, 1823},
	{104, 1, 1099, 65535}, {108, 1, 1100, 65535}, {109, 0, 0, 1841},
	{110, 1, 1101, 65535}, {112, 4, 1102, 65535}, {114, 2, 1106, 65535},
	{115, 0, 0, 1866}, {116, 4, 1108, 1867}, {117, 2, 1112, 65535},
	{118, 0, 0, 1880}, {122, 1, 1114, 65535}, {97, 5, 1115, 65535},
	{99, 0, 0, 1898}, {101, 4, 1120, 1899}, {105, 3, 1124, 1920},
	{108, 0, 0, 1926}, {109, 0, 0, 1927}, {111, 2, 1127, 65535},
	{114, 2, 1129, 1932}, {121, 3, 1131, 65535}, {99, 0, 0, 1940},
	{101, 3, 1134, 1941}, {105, 2, 1137, 65535}, {111, 1, 1139, 1949},
	{114, 1, 1140, 65535}, {116, 1, 1141, 1954}, {97, 1, 1142, 65535},
	{111, 1, 1143, 1959}, {117, 3, 1144, 65535}, {46, 0, 0, 1966},
	{97, 2, 1147, 65535}, {98, 0, 0, 1976}, {101, 2, 1149, 65535},
	{104, 0, 0, 1979}, {105, 1, 1151, 65535}, {97, 4, 1152, 1983},
	{109, 0, 0, 1992}, {111, 1, 1156, 1993}, {117, 1, 1157, 65535},
	{118, 1, 1158, 65535}, {170, 0, 0, 2002}, {176, 0, 0, 2003},
	{186, 0, 0, 2004}, {190, 1, 1159, 65535}, {177, 2, 1160, 65535},
	{180, 1, 1162, 65535}, {181, 1, 1163, 65535}, {183, 1, 1164, 65535},
	{185, 1, 1165, 65535}, {186, 1, 1166, 65535}, {188, 2, 1167, 65535},
	{189, 1, 1169, 65535}, {191, 1, 1170, 2056}, {128, 3, 1171, 65535},
	{131, 2, 1174, 65535}, {132, 2, 1176, 65535}, {134, 1, 1178, 65535},
	{135, 2, 1179, 65535}, {137, 1, 1181, 65535}, {176, 3, 1182, 65535},
	{177, 2, 1185, 65535}, {178, 2, 1187, 2115}, {179, 3, 1189, 2135},
	{180, 3, 1192, 65535}, {182, 3, 1195, 2169}, {183, 1, 1198, 65535},
	{184, 2, 1199, 65535}, {186, 2, 1201, 65535}, {187, 2, 1203, 65535},
	{188, 2, 1205, 65535}, {189, 2, 1207, 65535}, {190, 2, 1209, 2255},
	{191, 3, 1211, 65535}, {128, 3, 1214, 2323}, {129, 3, 1217, 65535},
	{130, 2, 1220, 2379}, {131, 1, 1222, 2385}, {132, 1, 1223, 65535},
	{133, 0, 0, 2397}, {135, 3, 1224, 2398}, {136, 1, 1227, 65535},
	{142, 1, 1228, 65535}, {143, 1, 1229, 65535}, {152, 2, 1230, 65535},
	{155, 2, 1232, 65535}, {161, 1, 1234, 65535}, {164, 1, 1235, 65535},
	{165, 2, 1236, 65535}, {167, 0, 0, 2463}, {169, 0, 0, 2464},
	{175, 2, 1238, 65535}, {176, 2, 1240, 65535}, {180, 2, 1242, 65535},
	{182, 1, 1244, 65535}, {183, 1, 1245, 65535}, {184, 1, 1246, 65535},
	{185, 2, 1247, 65535}, {189, 1, 1249, 65535}, {131, 1, 1250, 65535},
	{133, 1, 1251, 65535}, {144, 1, 1252, 65535}, {145, 2, 1253, 2519},
	{146, 0, 0, 2523}, {147, 1, 1255, 65535}, {148, 1, 1256, 2527},
	{149, 0, 0, 2532}, {153, 1, 1257, 65535}, {156, 1, 1258, 2551},
	{158, 1, 1259, 2553}, {160, 1, 1260, 65535}, {161, 1, 1261, 65535},
	{162, 1, 1262, 65535}, {164, 1, 1263, 65535}, {169, 1, 1264, 65535},
	{170, 1, 1265, 65535}, {167, 3, 1266, 65535}, {168, 3, 1269, 65535},
	{170, 2, 1272, 65535}, {171, 0, 0, 2656}, {172, 2, 1274, 65535},
	{173, 1, 1276, 65535}, {174, 2, 1277, 65535}, {175, 2, 1279, 65535},
	{177, 0, 0, 2684}, {178, 0, 0, 2685}, {179, 2, 1281, 65535},
	{180, 2, 1283, 65535}, {181, 1, 1285, 2698}, {185, 0, 0, 2700},
	{186, 1, 1286, 65535}, {129, 2, 1287, 65535}, {130, 2, 1289, 65535},
	{131, 1, 1291, 65535}, {133, 2, 1292, 2716}, {134, 2, 1294, 65535},
	{136, 1, 1296, 2743}, {138, 1, 1297, 65535}, {190, 1, 1298, 65535},
	{134, 0, 0, 2753}, {152, 2, 1299, 65535}, {164, 18, 1301, 65535},
	{166, 14, 1319, 65535}, {170, 12, 1333, 65535}, {174, 12, 1345, 65535},
	{176, 12, 1357, 65535}, {184, 15, 1369, 65535}, {185, 2, 1384, 65535},
	{131, 13, 1386, 65535}, {158, 10, 1399, 65535}, {129, 0, 0, 3131},
	{130, 0, 0, 3132}, {184, 4, 1409, 65535}, {187, 2, 1413, 65535},
	{189, 1, 1415, 65535}, {191, 1, 1416, 65535}, {130, 0, 0, 3148},
	{133, 1, 1417, 65535}, {135, 2, 1418, 65535}, {136, 3, 1420, 65535},
	{137, 0, 0, 3161}, {140, 1, 1423, 65535}, {141, 1, 1424, 65535},
	{143, 2, 1425, 65535}, {145, 1, 1427, 65535}, {156, 1, 1428, 65535},
	{164, 2, 1429, 65535}, {185, 2, 1431, 65535}, {187, 0, 0, 3191},
	{189, 0, 0, 3192}, {138, 1, 1433, 65535}, {142, 1, 1434, 65535},
	{146, 0, 0, 3199}, {148, 0, 0, 3200}, {151, 3, 1435, 65535},
	{152, 4, 1438, 65535}, {153, 2, 1442, 65535}, {155, 1, 1444, 65535},
	{156, 3, 1445, 65535}, {157, 0, 0, 3254}, {163, 0, 0, 3255},
	{173, 0, 0, 3256}, {176, 2, 1448, 65535}, {184, 0, 0, 3262},
	{129, 1, 1450, 65535}, {130, 1, 1451, 65535}, {143, 0, 0, 3268},
	{149, 0, 0, 3269}, {153, 3, 1452, 65535}, {164, 1, 1455, 65535},
	{166, 1, 1456, 65535}, {167, 0, 0, 3299}, {183, 0, 0, 3300},
	{153, 0, 0, 3301}, {165, 1, 1457, 65535}, {174, 0, 0, 3304},
	{128, 1, 1458, 65535}, {133, 1, 1459, 65535}, {135, 1, 1460, 65535},
	{150, 0, 0, 3317}, {160, 0, 0, 3318}, {166, 0, 0, 3319},
	{187, 1, 1461, 65535}, {176, 0, 0, 3322}, {178, 1, 1462, 65535},
	{183, 0, 0, 3325}, {184, 2, 1463, 65535}, {130, 0, 0, 3333},
	{133, 0, 0, 3334}, {139, 0, 0, 3335}, {147, 1, 1465, 65535},
	{167, 0, 0, 3339}, {170, 1, 1466, 65535}, {176, 2, 1467, 65535},
	{179, 2, 1469, 65535}, {182, 0, 0, 3347}, {131, 0, 0, 3348},
	{132, 0, 0, 3349}, {134, 1, 1471, 65535}, {136, 1, 1472, 65535},
	{138, 0, 0, 3357}, {139, 0, 0, 3358}, {149, 0, 0, 3359},
	{150, 0, 0, 3360}, {151, 0, 0, 3361}, {152, 1, 1473, 65535},
	{155, 1, 1474, 65535}, {157, 1, 1475, 65535}, {158, 3, 1476, 65535},
	{160, 2, 1479, 65535}, {180, 0, 0, 3380}, {181, 1, 1481, 65535},
	{134, 1, 1482, 65535}, {153, 1, 1483, 65535}, {110, 0, 0, 3},
	{176, 0, 0, 5}, {179, 0, 0, 6}, {181, 0, 0, 7},
	{184, 0, 0, 8}, {190, 0, 0, 9}, {108, 3, 1484, 65535},
	{32, 0, 0, 22}, {100, 0, 0, 23}, {109, 1, 1487, 24},
	{101, 1, 1488, 27}, {103, 1, 1489, 65535}, {114, 2, 1490, 34},
	{117, 1, 1492, 37}, {99, 1, 1493, 65535}, {100, 0, 0, 45},
	{101, 0, 0, 46}, {115, 0, 0, 47}, {116, 1, 1494, 65535},
	{116, 0, 0, 61}, {100, 0, 0, 62}, {110, 0, 0, 63},
	{115, 0, 0, 64}, {103, 1, 1495, 65535}, {111, 1, 1496, 72},
	{117, 1, 1497, 76}, {97, 0, 0, 81}, {100, 0, 0, 82},
	{105, 0, 0, 83}, {98, 1, 1498, 84}, {114, 2, 1499, 65535},
	{100, 0, 0, 89}, {115, 0, 0, 90}, {116, 1, 1501, 65535},
	{104, 0, 0, 102}, {108, 1, 1502, 65535}, {100, 0, 0, 112},
	{110, 0, 0, 113}, {111, 0, 0, 114}, {116, 2, 1503, 65535},
	{105, 0, 0, 120}, {117, 1, 1505, 121}, {46, 0, 0, 123},
	{105, 1, 1506, 124}, {112, 0, 0, 129}, {114, 2, 1507, 130},
	{97, 1, 1509, 143}, {99, 1, 1510, 65535}, {103, 0, 0, 147},
	{116, 1, 1511, 65535}, {116, 2, 1512, 152}, {106, 1, 1514, 65535},
	{109, 0, 0, 160}, {110, 0, 0, 161}, {117, 1, 1515, 65535},
	{103, 1, 1516, 168}, {106, 0, 0, 177}, {97, 2, 1517, 65535},
	{103, 1, 1519, 180}, {113, 1, 1520, 183}, {114, 1, 1521, 185},
	{117, 0, 0, 187}, {97, 1, 1522, 192}, {117, 1, 1523, 65535},
	{108, 1, 1524, 200}, {122, 1, 1525, 65535}, {97, 2, 1526, 65535},
	{106, 1, 1528, 65535}, {114, 2, 1529, 65535}, {121, 1, 1531, 215},
	{101, 1, 1532, 218}, {105, 0, 0, 221}, {116, 0, 0, 222},
	{46, 0, 0, 229}, {112, 1, 1533, 65535}, {114, 1, 1534, 234},
	{97, 0, 0, 239}, {110, 1, 1535, 65535}, {114, 1, 1536, 65535},
	{115, 0, 0, 249}, {116, 3, 1537, 250}, {105, 0, 0, 257},
	{117, 0, 0, 258}, {119, 1, 1540, 259}, {105, 1, 1541, 65535},
	{110, 2, 1542, 65535}, {111, 0, 0, 270}, {101, 2, 1544, 65535},
	{105, 0, 0, 275}, {116, 0, 0, 277}, {117, 0, 0, 278},
	{118, 0, 0, 281}, {109, 2, 1546, 283}, {99, 0, 0, 288},
	{110, 0, 0, 289}, {101, 1, 1548, 290}, {119, 1, 1549, 293},
	{153, 1, 1550, 65535}, {97, 2, 1551, 65535}, {111, 1, 1553, 65535},
	{32, 3, 1554, 65535}, {110, 2, 1557, 65535}, {114, 0, 0, 314},
	{116, 4, 1559, 65535}, {32, 10, 1563, 65535}, {46, 0, 0, 382},
	{97, 2, 1573, 65535}, {99, 1, 1575, 386}, {105, 0, 0, 396},
	{107, 1, 1576, 397}, {108, 1, 1577, 399}, {109, 0, 0, 402},
	{110, 2, 1578, 403}, {114, 1, 1580, 407}, {115, 1, 1581, 412},
	{116, 1, 1582, 65535}, {122, 1, 1583, 420}, {106, 1, 1584, 425},
	{32, 0, 0, 428}, {97, 0, 0, 429}, {99, 3, 1585, 430},
	{101, 1, 1588, 434}, {102, 0, 0, 437}, {106, 0, 0, 438},
	{107, 0, 0, 439}, {108, 0, 0, 440}, {109, 3, 1589, 441},
	{110, 0, 0, 447}, {112, 3, 1592, 65535}, {115, 4, 1595, 453},
	{116, 1, 1599, 65535}, {117, 0, 0, 460}, {118, 2, 1600, 65535},
	{97, 0, 0, 465}, {101, 1, 1602, 466}, {105, 0, 0, 468},
	{100, 1, 1603, 65535}, {109, 3, 1604, 473}, {110, 2, 1607, 477},
	{112, 1, 1609, 481}, {119, 1, 1610, 65535}, {32, 2, 1611, 65535},
	{46, 0, 0, 490}, {98, 2, 1613, 491}, {101, 0, 0, 494},
	{109, 1, 1615, 495}, {110, 0, 0, 497}, {122, 0, 0, 498},
	{100, 1, 1616, 65535}, {105, 1, 1617, 65535}, {153, 1, 1618, 65535},
	{100, 0, 0, 513}, {101, 0, 0, 514}, {104, 0, 0, 515},
	{109, 2, 1619, 65535}, {112, 2, 1621, 65535}, {115, 0, 0, 521},
	{104, 0, 0, 522}, {109, 0, 0, 523}, {110, 1, 1623, 524},
	{115, 1, 1624, 65535}, {114, 1, 1625, 530}, {105, 0, 0, 532},
	{116, 0, 0, 533}, {114, 0, 0, 534}, {115, 0, 0, 535},
	{116, 0, 0, 536}, {108, 1, 1626, 65535}, {110, 0, 0, 540},
	{97, 1, 1627, 541}, {105, 1, 1628, 546}, {108, 1, 1629, 65535},
	{111, 0, 0, 550}, {111, 1, 1630, 552}, {98, 1, 1631, 65535},
	{101, 0, 0, 559}, {105, 0, 0, 560}, {100, 0, 0, 562},
	{101, 1, 1632, 563}, {106, 0, 0, 565}, {46, 0, 0, 567},
	{101, 0, 0, 568}, {105, 0, 0, 569}, {115, 2, 1633, 65535},
	{109, 0, 0, 576}, {116, 0, 0, 577}, {101, 0, 0, 579},
	{105, 0, 0, 580}, {108, 1, 1635, 582}, {104, 0, 0, 584},
	{109, 0, 0, 585}, {97, 1, 1636, 65535}, {98, 3, 1637, 588},
	{99, 1, 1640, 65535}, {118, 2, 1641, 607}, {108, 0, 0, 613},
	{109, 1, 1643, 614}, {114, 1, 1644, 65535}, {115, 1, 1645, 622},
	{101, 2, 1646, 625}, {105, 3, 1648, 629}, {97, 1, 1651, 65535},
	{103, 2, 1652, 638}, {109, 0, 0, 642}, {110, 2, 1654, 643},
	{112, 3, 1656, 65535}, {115, 2, 1659, 65535}, {119, 1, 1661, 65535},
	{97, 0, 0, 658}, {111, 1, 1662, 659}, {114, 1, 1663, 65535},
	{115, 0, 0, 665}, {117, 1, 1664, 666}, {100, 1, 1665, 65535},
	{114, 1, 1666, 674}, {101, 0, 0, 677}, {117, 2, 1667, 678},
	{110, 1, 1669, 65535}, {115, 1, 1670, 65535}, {101, 1, 1671, 693},
	{98, 1, 1672, 65535}, {114, 0, 0, 699}, {122, 1, 1673, 700},
	{99, 0, 0, 702}, {105, 1, 1674, 65535}, {108, 1, 1675, 65535},
	{110, 0, 0, 709}, {116, 0, 0, 710}, {117, 2, 1676, 65535},
	{100, 1, 1678, 723}, {106, 0, 0, 725}, {109, 1, 1679, 65535},
	{114, 1, 1680, 65535}, {115, 1, 1681, 737}, {117, 0, 0, 739},
	{121, 0, 0, 740}, {115, 1, 1682, 743}, {116, 0, 0, 748},
	{104, 1, 1683, 65535}, {108, 1, 1684, 752}, {110, 1, 1685, 754},
	{119, 1, 1686, 756}, {100, 1, 1687, 758}, {100, 0, 0, 761},
	{102, 0, 0, 762}, {103, 0, 0, 763}, {110, 1, 1688, 766},
	{117, 0, 0, 768}, {109, 0, 0, 771}, {114, 0, 0, 772},
	{97, 2, 1689, 65535}, {107, 0, 0, 778}, {109, 0, 0, 779},
	{32, 0, 0, 782}, {115, 0, 0, 783}, {110, 1, 1691, 784},
	{97, 1, 1692, 787}, {100, 0, 0, 792}, {115, 0, 0, 793},
	{110, 1, 1693, 795}, {115, 1, 1694, 65535}, {116, 0, 0, 799},
	{105, 0, 0, 800}, {108, 1, 1695, 801}, {110, 1, 1696, 803},
	{108, 0, 0, 805}, {110, 0, 0, 806}, {117, 2, 1697, 65535},
	{109, 2, 1699, 65535}, {97, 1, 1701, 65535}, {109, 0, 0, 815},
	{110, 5, 1702, 816}, {112, 0, 0, 831}, {117, 0, 0, 832},
	{117, 1, 1707, 835}, {105, 0, 0, 837}, {117, 1, 1708, 65535},
	{99, 1, 1709, 65535}, {101, 1, 1710, 845}, {105, 2, 1711, 65535},
	{108, 5, 1713, 851}, {109, 1, 1718, 866}, {110, 5, 1719, 874},
	{117, 2, 1724, 65535}, {109, 1, 1726, 890}, {115, 1, 1727, 892},
	{100, 0, 0, 895}, {108, 1, 1728, 65535}, {109, 1, 1729, 65535},
	{115, 2, 1730, 65535}, {116, 0, 0, 906}, {97, 1, 1732, 908},
	{46, 0, 0, 912}, {111, 1, 1733, 913}, {117, 0, 0, 915},
	{108, 2, 1734, 918}, {114, 1, 1736, 65535}, {118, 2, 1737, 924},
	{122, 0, 0, 927}, {101, 1, 1739, 930}, {105, 1, 1740, 933},
	{97, 0, 0, 938}, {32, 0, 0, 942}, {97, 1, 1741, 65535},
	{100, 0, 0, 948}, {103, 0, 0, 949}, {112, 1, 1742, 65535},
	{114, 0, 0, 953}, {115, 1, 1743, 954}, {116, 0, 0, 964},
	{117, 4, 1744, 965}, {32, 0, 0, 973}, {100, 2, 1748, 974},
	{115, 0, 0, 977}, {116, 2, 1750, 65535}, {121, 1, 1752, 983},
	{101, 1, 1753, 65535}, {110, 1, 1754, 988}, {112, 4, 1755, 990},
	{115, 1, 1759, 996}, {117, 0, 0, 1006}, {97, 1, 1760, 65535},
	{99, 0, 0, 1011}, {107, 1, 1761, 65535}, {114, 1, 1762, 1016},
	{97, 0, 0, 1020}, {99, 0, 0, 1021}, {103, 1, 1763, 1022},
	{110, 5, 1764, 1024}, {111, 0, 0, 1033}, {116, 2, 1769, 1034},
	{100, 0, 0, 1040}, {97, 3, 1771, 65535}, {99, 1, 1774, 1050},
	{101, 1, 1775, 1052}, {103, 1, 1776, 1054}, {105, 5, 1777, 1057},
	{106, 4, 1782, 1067}, {108, 0, 0, 1073}, {110, 3, 1786, 1074},
	{114, 7, 1789, 1078}, {119, 1, 1796, 1110}, {121, 2, 1797, 1113},
	{97, 0, 0, 1118}, {100, 1, 1799, 65535}, {101, 0, 0, 1122},
	{103, 1, 1800, 65535}, {104, 1, 1801, 1125}, {105, 4, 1802, 1127},
	{114, 2, 1806, 1134}, {115, 2, 1808, 65535}, {116, 1, 1810, 1141},
	{122, 1, 1811, 1144}, {100, 4, 1812, 1149}, {101, 1, 1816, 1154},
	{107, 1, 1817, 1157}, {110, 3, 1818, 1159}, {115, 2, 1821, 65535},
	{116, 1, 1823, 65535}, {121, 1, 1824, 1178}, {100, 2, 1825, 65535},
	{105, 0, 0, 1192}, {110, 2, 1827, 1193}, {115, 0, 0, 1197},
	{117, 1, 1829, 65535}, {116, 0, 0, 1201}, {122, 0, 0, 1202},
	{107, 0, 0, 1203}, {116, 0, 0, 1204}, {99, 0, 0, 1208},
	{109, 0, 0, 1209}, {110, 0, 0, 1210}, {112, 2, 1830, 1211},
	{116, 0, 0, 1215}, {122, 0, 0, 1216}, {100, 2, 1832, 1219},
	{108, 0, 0, 1224}, {110, 1, 1834, 1225}, {97, 1, 1835, 65535},
	{101, 1, 1836, 1230}, {115, 1, 1837, 1233}, {98, 1, 1838, 1237},
	{105, 1, 1839, 1239}, {108, 1, 1840, 65535}, {109, 0, 0, 1243},
	{111, 0, 0, 1244}, {116, 0, 0, 1245}, {118, 2, 1841, 1246},
	{121, 1, 1843, 1258}, {100, 0, 0, 1262}, {115, 0, 0, 1263},
	{103, 1, 1844, 65535}, {106, 1, 1845, 65535}, {97, 1, 1846, 1275},
	{116, 2, 1847, 1277}, {112, 1, 1849, 1282}, {102, 0, 0, 1285},
	{103, 0, 0, 1287}, {111, 1, 1850, 1288}, {116, 3, 1851, 1290},
	{117, 1, 1854, 65535}, {108, 1, 1855, 65535}, {115, 1, 1856, 1311},
	{116, 0, 0, 1313}, {100, 0, 0, 1316}, {112, 0, 0, 1317},
	{114, 0, 0, 1318}, {117, 1, 1857, 65535}, {97, 1, 1858, 1324},
	{101, 1, 1859, 1327}, {105, 1, 1860, 65535}, {116, 3, 1861, 65535},
	{114, 1, 1864, 65535}, {115, 1, 1865, 1340}, {116, 1, 1866, 1345},
	{116, 1, 1867, 1347}, {117, 1, 1868, 1349}, {32, 0, 0, 1353},
	{100, 0, 0, 1354}, {109, 1, 1869, 1355}, {99, 1, 1870, 65535},
	{100, 0, 0, 1363}, {103, 0, 0, 1365}, {105, 0, 0, 1366},
	{114, 1, 1871, 65535}, {115, 0, 0, 1369}, {116, 0, 0, 1370},
	{122, 2, 1872, 1371}, {32, 0, 0, 1380}, {98, 1, 1874, 1381},
	{99, 1, 1875, 65535}, {109, 0, 0, 1385}, {110, 2, 1876, 65535},
	{114, 3, 1878, 1388}, {116, 2, 1881, 1393}, {116, 0, 0, 1397},
	{117, 0, 0, 1398}, {97, 1, 1883, 1400}, {101, 1, 1884, 65535},
	{114, 1, 1885, 65535}, {108, 1, 1886, 1409}, {116, 0, 0, 1411},
	{110, 3, 1887, 1415}, {112, 3, 1890, 65535}, {115, 3, 1893, 65535},
	{101, 1, 1896, 1441}, {105, 6, 1897, 1444}, {111, 1, 1903, 1453},
	{122, 0, 0, 1458}, {103, 0, 0, 1462}, {109, 0, 0, 1463},
	{98, 4, 1904, 65535}, {104, 0, 0, 1521}, {107, 0, 0, 1522},
	{114, 1, 1908, 1524}, {97, 1, 1909, 1526}, {105, 1, 1910, 1529},
	{110, 0, 0, 1535}, {98, 1, 1911, 1537}, {99, 1, 1912, 65535},
	{100, 0, 0, 1544}, {101, 0, 0, 1545}, {108, 1, 1913, 65535},
	{110, 0, 0, 1548}, {116, 1, 1914, 65535}, {118, 1, 1915, 65535},
	{97, 1, 1916, 65535}, {106, 2, 1917, 1555}, {108, 0, 0, 1558},
	{99, 0, 0, 1559}, {107, 1, 1919, 1560}, {103, 2, 1920, 65535},
	{106, 2, 1922, 1568}, {97, 1, 1924, 65535}, {98, 2, 1925, 1577},
	{100, 0, 0, 1581}, {108, 1, 1927, 1582}, {109, 4, 1928, 1584},
	{110, 0, 0, 1591}, {115, 0, 0, 1592}, {116, 4, 1932, 1593},
	{117, 1, 1936, 65535}, {118, 0, 0, 1601}, {99, 1, 1937, 1605},
	{103, 1, 1938, 1607}, {107, 0, 0, 1610}, {108, 1, 1939, 1611},
	{109, 0, 0, 1613}, {110, 3, 1940, 1614}, {112, 1, 1943, 1620},
	{115, 1, 1944, 65535}, {116, 4, 1945, 1637}, {120, 1, 1949, 1644},
	{107, 1, 1950, 1648}, {116, 1, 1951, 1650}, {97, 0, 0, 1653},
	{100, 0, 0, 1654}, {101, 1, 1952, 1655}, {106, 1, 1953, 1658},
	{115, 0, 0, 1661}, {97, 0, 0, 1663}, {101, 0, 0, 1664},
	{98, 1, 1954, 1666}, {100, 0, 0, 1668}, {110, 3, 1955, 1669},
	{114, 0, 0, 1677}, {97, 1, 1958, 65535}, {101, 1, 1959, 1682},
	{105, 1, 1960, 1684}, {111, 1, 1961, 1686}, {112, 3, 1962, 1688},
	{97, 1, 1965, 65535}, {100, 0, 0, 1698}, {101, 0, 0, 1699},
	{111, 0, 0, 1700}, {114, 0, 0, 1701}, {117, 1, 1966, 1702},
	{118, 0, 0, 1705}, {121, 1, 1967, 1706}, {98, 2, 1968, 1710},
	{108, 0, 0, 1714}, {110, 2, 1970, 1715}, {101, 1, 1972, 65535},
	{105, 1, 1973, 1723}, {121, 1, 1974, 65535}, {101, 2, 1975, 1729},
	{111, 1, 1977, 1733}, {99, 1, 1978, 65535}, {109, 1, 1979, 65535},
	{110, 2, 1980, 65535}, {114, 1, 1982, 65535}, {121, 0, 0, 1750},
	{103, 0, 0, 1751}, {105, 0, 0, 1752}, {109, 1, 1983, 1753},
	{114, 3, 1984, 1755}, {116, 1, 1987, 1760}, {97, 0, 0, 1765},
	{101, 0, 0, 1766}, {117, 2, 1988, 1767}, {100, 0, 0, 1778},
	{105, 1, 1990, 65535}, {109, 1, 1991, 65535}, {114, 1, 1992, 1784},
	{115, 1, 1993, 1787}, {100, 0, 0, 1791}, {105, 1, 1994, 1792},
	{114, 2, 1995, 1794}, {117, 1, 1997, 65535}, {97, 1, 1998, 1804},
	{101, 2, 1999, 65535}, {116, 0, 0, 1810}, {101, 1, 2001, 1813},
	{115, 1, 2002, 1817}, {114, 2, 2003, 1824}, {116, 1, 2005, 65535},
	{111, 1, 2006, 1842}, {100, 1, 2007, 65535}, {108, 0, 0, 1849},
	{112, 2, 2008, 65535}, {114, 1, 2010, 65535}, {114, 1, 2011, 1856},
	{116, 1, 2012, 1861}, {99, 0, 0, 1869}, {101, 0, 0, 1870},
	{111, 2, 2013, 1871}, {119, 0, 0, 1876}, {101, 0, 0, 1877},
	{114, 0, 0, 1878}, {116, 1, 2015, 1881}, {107, 0, 0, 1888},
	{108, 0, 0, 1889}, {110, 1, 2016, 1890}, {111, 1, 2017, 1892},
	{115, 1, 2018, 1894}, {101, 1, 2019, 65535}, {108, 1, 2020, 65535},
	{110, 3, 2021, 1908}, {114, 2, 2024, 65535}, {101, 1, 2026, 1921},
	{105, 0, 0, 1923}, {110, 1, 2027, 1924}, {109, 0, 0, 1928},
	{114, 2, 2028, 65535}, {105, 0, 0, 1933}, {121, 0, 0, 1934},
	{100, 1, 2030, 65535}, {115, 0, 0, 1937}, {116, 0, 0, 1938},
	{100, 2, 2031, 1942}, {115, 0, 0, 1945}, {116, 0, 0, 1946},
	{98, 0, 0, 1947}, {116, 0, 0, 1948}, {101, 0, 0, 1950},
	{122, 1, 2033, 1951}, {111, 1, 2034, 1955}, {110, 1, 2035, 1957},
	{118, 1, 2036, 1960}, {97, 0, 0, 1962}, {108, 1, 2037, 1963},
	{110, 0, 0, 1965}, {110, 1, 2038, 1967}, {121, 1, 2039, 65535},
	{110, 0, 0, 1977}, {115, 0, 0, 1978}, {108, 1, 2040, 1980},
	{100, 1, 2041, 65535}, {107, 1, 2042, 65535}, {114, 1, 2043, 1988},
	{116, 1, 2044, 1990}, {110, 1, 2045, 1994}, {108, 1, 2046, 65535},
	{101, 1, 2047, 65535}, {114, 1, 2048, 2005}, {206, 1, 2049, 65535},
	{207, 2, 2050, 65535}, {206, 2, 2052, 65535}, {206, 1, 2054, 65535},
	{206, 1, 2055, 65535}, {206, 2, 2056, 65535}, {207, 1, 2058, 65535},
	{46, 0, 0, 2045}, {206, 2, 2059, 65535}, {206, 1, 2061, 65535},
	{206, 1, 2062, 65535}, {46, 0, 0, 2060}, {206, 3, 2063, 65535},
	{207, 0, 0, 2068}, {206, 3, 2066, 65535}, {207, 0, 0, 2076},
	{206, 3, 2069, 65535}, {207, 1, 2072, 65535}, {206, 1, 2073, 65535},
	{206, 0, 0, 2092}, {207, 0, 0, 2093}, {207, 1, 2074, 65535},
	{208, 4, 2075, 65535}, {209, 1, 2079, 65535}, {210, 1, 2080, 65535},
	{208, 1, 2081, 65535}, {209, 0, 0, 2114}, {208, 3, 2082, 65535},
	{209, 6, 2085, 65535}, {46, 0, 0, 2136}, {208, 2, 2091, 65535},
	{209, 1, 2093, 65535}, {208, 5, 2094, 65535}, {209, 0, 0, 2167},
	{210, 0, 0, 2168}, {208, 5, 2099, 65535}, {209, 0, 0, 2183},
	{210, 0, 0, 2184}, {208, 2, 2104, 65535}, {208, 1, 2106, 65535},
	{209, 1, 2107, 65535}, {208, 2, 2108, 65535}, {209, 1, 2110, 65535},
	{208, 1, 2111, 65535}, {209, 2, 2112, 65535}, {208, 4, 2114, 65535},
	{209, 0, 0, 2235}, {208, 4, 2118, 65535}, {209, 0, 0, 2254},
	{208, 5, 2122, 65535}, {209, 2, 2127, 65535}, {39, 0, 0, 2284},
	{208, 5, 2129, 65535}, {209, 4, 2134, 65535}, {46, 0, 0, 2324},
	{208, 2, 2138, 65535}, {209, 0, 0, 2328}, {208, 6, 2140, 65535},
	{209, 7, 2146, 65535}, {211, 1, 2153, 65535}, {208, 1, 2154, 65535},
	{209, 1, 2155, 65535}, {209, 1, 2156, 65535}, {208, 1, 2157, 65535},
	{46, 0, 0, 2400}, {208, 2, 2158, 65535}, {209, 3, 2160, 65535},
	{209, 1, 2163, 65535}, {208, 2, 2164, 65535}, {208, 1, 2166, 65535},
	{208, 1, 2167, 65535}, {209, 1, 2168, 65535}, {208, 1, 2169, 65535},
	{209, 1, 2170, 65535}, {213, 1, 2171, 65535}, {213, 1, 2172, 65535},
	{213, 0, 0, 2457}, {214, 2, 2173, 65535}, {213, 1, 2175, 65535},
	{214, 0, 0, 2467}, {213, 5, 2176, 65535}, {214, 0, 0, 2483},
	{213, 2, 2181, 65535}, {214, 0, 0, 2489}, {213, 1, 2183, 65535},
	{213, 2, 2184, 65535}, {214, 1, 2186, 65535}, {213, 0, 0, 2499},
	{214, 2, 2187, 65535}, {213, 1, 2189, 65535}, {213, 2, 2190, 65535},
	{213, 1, 2192, 65535}, {215, 4, 2193, 65535}, {45, 0, 0, 2520},
	{215, 2, 2197, 65535}, {215, 2, 2199, 65535}, {215, 4, 2201, 65535},
	{215, 2, 2205, 65535}, {215, 0, 0, 2552}, {215, 2, 2207, 65535},
	{215, 2, 2209, 65535}, {215, 1, 2211, 65535}, {215, 4, 2212, 65535},
	{215, 3, 2216, 65535}, {215, 3, 2219, 65535}, {215, 1, 2222, 65535},
	{216, 12, 2223, 65535}, {217, 8, 2235, 65535}, {218, 0, 0, 2621},
	{46, 0, 0, 2622}, {216, 4, 2243, 65535}, {217, 1, 2247, 65535},
	{216, 3, 2248, 65535}, {217, 3, 2251, 65535}, {216, 0, 0, 2657},
	{217, 3, 2254, 65535}, {216, 2, 2257, 65535}, {216, 0, 0, 2672},
	{217, 0, 0, 2673}, {216, 3, 2259, 65535}, {217, 2, 2262, 65535},
	{216, 3, 2264, 65535}, {217, 2, 2267, 65535}, {216, 3, 2269, 65535},
	{217, 2, 2272, 65535}, {216, 0, 0, 2699}, {216, 2, 2274, 65535},
	{216, 2, 2276, 65535}, {217, 2, 2278, 65535}, {46, 0, 0, 2711},
	{216, 0, 0, 2712}, {216, 2, 2280, 65535}, {216, 3, 2282, 65535},
	{217, 4, 2285, 65535}, {216, 1, 2289, 65535}, {217, 2, 2290, 65535},
	{217, 0, 0, 2744}, {217, 3, 2292, 65535}, {217, 2, 2295, 65535},
	{216, 0, 0, 2754}, {217, 1, 2297, 65535}, {133, 1, 2298, 65535},
	{134, 0, 0, 2768}, {143, 1, 2299, 65535}, {145, 1, 2300, 65535},
	{149, 0, 0, 2775}, {151, 1, 2301, 65535}, {156, 1, 2302, 65535},
	{161, 1, 2303, 65535}, {164, 0, 0, 2789}, {166, 1, 2304, 65535},
	{168, 1, 2305, 65535}, {170, 1, 2306, 65535}, {171, 1, 2307, 65535},
	{172, 1, 2308, 65535}, {174, 1, 2309, 65535}, {176, 1, 2310, 65535},
	{182, 1, 2311, 65535}, {184, 1, 2312, 65535}, {133, 1, 2313, 65535},
	{134, 1, 2314, 65535}, {143, 1, 2315, 65535}, {151, 0, 0, 2838},
	{156, 1, 2316, 65535}, {161, 1, 2317, 65535}, {168, 1, 2318, 65535},
	{170, 1, 2319, 65535}, {171, 1, 2320, 65535}, {172, 1, 2321, 65535},
	{174, 1, 2322, 65535}, {176, 1, 2323, 65535}, {182, 1, 2324, 65535},
	{184, 1, 2325, 65535}, {143, 0, 0, 2880}, {145, 1, 2326, 65535},
	{151, 1, 2327, 65535}, {156, 1, 2328, 65535}, {161, 1, 2329, 65535},
	{168, 1, 2330, 65535}, {171, 1, 2331, 65535}, {172, 1, 2332, 65535},
	{174, 1, 2333, 65535}, {176, 1, 2334, 65535}, {182, 1, 2335, 65535},
	{184, 1, 2336, 65535}, {133, 1, 2337, 65535}, {134, 1, 2338, 65535},
	{143, 1, 2339, 65535}, {154, 1, 2340, 65535}, {156, 1, 2341, 65535},
	{158, 1, 2342, 65535}, {159, 1, 2343, 65535}, {164, 1, 2344, 65535},
	{168, 1, 2345, 65535}, {170, 1, 2346, 65535}, {174, 1, 2347, 65535},
	{181, 1, 2348, 65535}, {133, 1, 2349, 65535}, {134, 1, 2350, 65535},
	{143, 1, 2351, 65535}, {151, 1, 2352, 65535}, {156, 1, 2353, 65535},
	{161, 1, 2354, 65535}, {168, 1, 2355, 65535}, {171, 1, 2356, 65535},
	{172, 1, 2357, 65535}, {174, 1, 2358, 65535}, {182, 1, 2359, 65535},
	{184, 1, 2360, 65535}, {129, 2, 2361, 65535}, {132, 0, 0, 2999},
	{136, 0, 0, 3000}, {149, 2, 2363, 65535}, {151, 0, 0, 3003},
	{152, 2, 2365, 65535}, {153, 2, 2367, 65535}, {155, 1, 2369, 65535},
	{158, 2, 2370, 65535}, {161, 2, 2372, 65535}, {167, 1, 2374, 65535},
	{168, 0, 0, 3037}, {170, 2, 2375, 65535}, {171, 1, 2377, 65535},
	{173, 1, 2378, 65535}, {128, 1, 2379, 65535}, {129, 0, 0, 3057},
	{144, 1, 2380, 65535}, {146, 1, 2381, 65535}, {147, 1, 2382, 65535},
	{151, 1, 2383, 65535}, {152, 1, 2384, 65535}, {153, 1, 2385, 65535},
	{155, 1, 2386, 65535}, {156, 1, 2387, 65535}, {157, 1, 2388, 65535},
	{158, 1, 2389, 65535}, {161, 1, 2390, 65535}, {168, 1, 2391, 65535},
	{174, 1, 2392, 65535}, {128, 1, 2393, 65535}, {133, 1, 2394, 65535},
	{143, 0, 0, 3111}, {146, 0, 0, 3112}, {150, 1, 2395, 65535},
	{152, 1, 2396, 65535}, {156, 0, 0, 3122}, {159, 1, 2397, 65535},
	{162, 1, 2398, 65535}, {167, 0, 0, 3130}, {128, 0, 0, 3133},
	{138, 3, 2399, 65535}, {139, 0, 0, 3137}, {173, 2, 2402, 65535},
	{138, 2, 2404, 65535}, {164, 0, 0, 3142}, {156, 1, 2406, 65535},
	{174, 1, 2407, 65535}, {172, 2, 2408, 65535}, {140, 0, 0, 3154},
	{186, 1, 2410, 65535}, {134, 0, 0, 3157}, {138, 0, 0, 3158},
	{157, 1, 2411, 65535}, {151, 1, 2412, 65535}, {136, 1, 2413, 65535},
	{145, 3, 2414, 65535}, {183, 0, 0, 3175}, {168, 3, 2417, 65535},
	{159, 1, 2420, 3184}, {156, 0, 0, 3187}, {167, 0, 0, 3188},
	{179, 0, 0, 3189}, {180, 0, 0, 3190}, {149, 1, 2421, 65535},
	{178, 1, 2422, 65535}, {165, 2, 2423, 3201}, {169, 2, 2425, 65535},
	{182, 1, 2427, 3211}, {142, 0, 0, 3213}, {159, 1, 2428, 65535},
	{168, 2, 2429, 65535}, {173, 0, 0, 3224}, {130, 1, 2431, 3225},
	{154, 2, 2432, 65535}, {180, 1, 2434, 65535}, {128, 4, 2435, 65535},
	{136, 1, 2439, 3247}, {168, 1, 2440, 3251}, {145, 1, 2441, 65535},
	{180, 1, 2442, 3259}, {171, 1, 2443, 3263}, {185, 1, 2444, 3266},
	{186, 2, 2445, 65535}, {187, 0, 0, 3274}, {188, 3, 2447, 65535},
	{188, 1, 2450, 65535}, {174, 1, 2451, 65535}, {191, 2, 2452, 65535},
	{177, 3, 2454, 65535}, {141, 1, 2457, 65535}, {145, 1, 2458, 3314},
	{158, 1, 2459, 3320}, {140, 1, 2460, 65535}, {136, 1, 2461, 3326},
	{176, 1, 2462, 65535}, {177, 1, 2463, 65535}, {169, 1, 2464, 3340},
	{156, 1, 2465, 65535}, {164, 0, 0, 3344}, {128, 0, 0, 3345},
	{180, 0, 0, 3346}, {161, 1, 2466, 65535}, {152, 1, 2467, 3352},
	{164, 3, 2468, 65535}, {148, 1, 2471, 3365}, {188, 1, 2472, 3368},
	{133, 1, 2473, 65535}, {144, 0, 0, 3374}, {145, 1, 2474, 65535},
	{128, 0, 0, 3378}, {149, 0, 0, 3379}, {156, 1, 2475, 65535},
	{160, 1, 2476, 3386}, {148, 1, 2477, 3388}, {39, 0, 0, 17},
	{97, 1, 2478, 18}, {101, 0, 0, 20}, {46, 0, 0, 25},
	{110, 1, 2479, 65535}, {101, 1, 2480, 65535}, {101, 0, 0, 35},
	{105, 0, 0, 36}, {122, 1, 2481, 65535}, {101, 2, 2482, 65535},
	{117, 1, 2484, 65535}, {105, 1, 2485, 65535}, {115, 1, 2486, 65535},
	{115, 1, 2487, 65535}, {114, 0, 0, 85}, {32, 0, 0, 86},
	{101, 0, 0, 87}, {117, 1, 2488, 65535}, {101, 1, 2489, 103},
	{101, 3, 2490, 65535}, {114, 0, 0, 118}, {116, 0, 0, 122},
	{114, 1, 2493, 65535}, {101, 0, 0, 131}, {105, 1, 2494, 65535},
	{108, 0, 0, 144}, {104, 1, 2495, 65535}, {105, 1, 2496, 65535},
	{97, 0, 0, 153}, {101, 2, 2497, 65535}, {97, 1, 2499, 65535},
	{97, 1, 2500, 65535}, {117, 1, 2501, 65535}, {108, 0, 0, 178},
	{110, 0, 0, 179}, {117, 1, 2502, 65535}, {117, 0, 0, 184},
	{105, 0, 0, 186}, {114, 1, 2503, 65535}, {114, 2, 2504, 65535},
	{97, 1, 2506, 65535}, {97, 1, 2507, 65535}, {108, 1, 2508, 205},
	{114, 0, 0, 207}, {103, 1, 2509, 65535}, {116, 1, 2510, 210},
	{122, 1, 2511, 212}, {101, 0, 0, 216}, {122, 2, 2512, 65535},
	{32, 1, 2514, 65535}, {115, 0, 0, 235}, {116, 1, 2515, 65535},
	{118, 2, 2516, 65535}, {114, 0, 0, 252}, {117, 1, 2518, 65535},
	{118, 0, 0, 255}, {101, 1, 2519, 65535}, {112, 1, 2520, 65535},
	{115, 1, 2521, 65535}, {116, 0, 0, 269}, {97, 2, 2522, 65535},
	{101, 0, 0, 274}, {97, 1, 2524, 284}, {201, 1, 2525, 65535},
	{114, 1, 2526, 65535}, {97, 0, 0, 294}, {114, 1, 2527, 65535},
	{98, 1, 2528, 65535}, {103, 1, 2529, 301}, {99, 1, 2530, 65535},
	{109, 0, 0, 307}, {110, 0, 0, 308}, {116, 0, 0, 309},
	{97, 0, 0, 310}, {103, 1, 2531, 311}, {97, 1, 2532, 315},
	{101, 3, 2533, 330}, {111, 0, 0, 345}, {117, 1, 2536, 65535},
	{99, 0, 0, 355}, {100, 2, 2537, 65535}, {102, 1, 2539, 65535},
	{103, 1, 2540, 65535}, {104, 0, 0, 363}, {106, 1, 2541, 65535},
	{108, 3, 2542, 65535}, {109, 1, 2545, 65535}, {110, 1, 2546, 65535},
	{115, 2, 2547, 65535}, {100, 0, 0, 383}, {114, 1, 2549, 384},
	{101, 1, 2550, 65535}, {97, 0, 0, 398}, {32, 2, 2551, 65535},
	{46, 0, 0, 405}, {115, 0, 0, 406}, {110, 1, 2553, 65535},
	{101, 1, 2554, 65535}, {115, 1, 2555, 417}, {101, 1, 2556, 65535},
	{101, 0, 0, 426}, {98, 0, 0, 431}, {101, 0, 0, 432},
	{105, 0, 0, 433}, {110, 0, 0, 436}, {97, 2, 2557, 65535},
	{101, 0, 0, 445}, {117, 0, 0, 446}, {101, 1, 2559, 65535},
	{111, 0, 0, 450}, {117, 1, 2560, 65535}, {101, 0, 0, 454},
	{105, 0, 0, 455}, {115, 0, 0, 456}, {121, 0, 0, 457},
	{101, 1, 2561, 65535}, {101, 0, 0, 461}, {117, 0, 0, 462},
	{115, 0, 0, 467}, {97, 1, 2562, 65535}, {101, 0, 0, 474},
	{104, 0, 0, 475}, {105, 0, 0, 476}, {100, 0, 0, 478},
	{110, 1, 2563, 65535}, {46, 0, 0, 482}, {110, 1, 2564, 65535},
	{109, 0, 0, 488}, {115, 0, 0, 489}, {101, 0, 0, 492},
	{110, 0, 0, 493}, {105, 0, 0, 496}, {100, 1, 2565, 65535},
	{115, 1, 2566, 507}, {114, 1, 2567, 65535}, {97, 0, 0, 516},
	{101, 0, 0, 517}, {97, 2, 2568, 65535}, {114, 0, 0, 520},
	{97, 0, 0, 525}, {116, 1, 2570, 65535}, {105, 0, 0, 531},
	{101, 1, 2571, 538}, {105, 1, 2572, 65535}, {109, 0, 0, 547},
	{101, 1, 2573, 65535}, {107, 1, 2574, 65535}, {97, 1, 2575, 65535},
	{114, 0, 0, 564}, {99, 1, 2576, 65535}, {116, 2, 2577, 65535},
	{117, 0, 0, 583}, {98, 1, 2579, 65535}, {98, 1, 2580, 65535},
	{101, 0, 0, 591}, {114, 2, 2581, 592}, {104, 1, 2583, 65535},
	{101, 0, 0, 608}, {114, 2, 2584, 609}, {109, 0, 0, 615},
	{115, 1, 2586, 65535}, {116, 0, 0, 623}, {100, 0, 0, 626},
	{105, 2, 2587, 65535}, {100, 0, 0, 630}, {103, 0, 0, 631},
	{115, 1, 2589, 65535}, {110, 1, 2590, 65535}, {101, 0, 0, 639},
	{117, 1, 2591, 65535}, {101, 0, 0, 644}, {110, 1, 2592, 645},
	{108, 1, 2593, 65535}, {111, 1, 2594, 65535}, {117, 1, 2595, 65535},
	{112, 0, 0, 654}, {116, 0, 0, 655}, {105, 1, 2596, 65535},
	{118, 0, 0, 662}, {105, 1, 2597, 65535}, {103, 0, 0, 667},
	{122, 2, 2598, 669}, {102, 1, 2600, 65535}, {100, 2, 2601, 65535},
	{111, 1, 2603, 65535}, {99, 1, 2604, 65535}, {104, 1, 2605, 690},
	{110, 0, 0, 694}, {101, 1, 2606, 65535}, {105, 0, 0, 701},
	{110, 1, 2607, 65535}, {109, 1, 2608, 65535}, {114, 1, 2609, 65535},
	{116, 0, 0, 718}, {46, 0, 0, 724}, {32, 2, 2610, 65535},
	{97, 3, 2612, 728}, {100, 0, 0, 738}, {46, 0, 0, 745},
	{116, 1, 2615, 65535}, {121, 0, 0, 753}, {121, 0, 0, 755},
	{101, 0, 0, 757}, {114, 0, 0, 759}, {117, 0, 0, 767},
	{110, 0, 0, 774}, {114, 0, 0, 775}, {97, 0, 0, 785},
	{105, 1, 2616, 65535}, {105, 0, 0, 796}, {117, 1, 2617, 65535},
	{105, 0, 0, 802}, {105, 0, 0, 804}, {108, 0, 0, 807},
	{110, 0, 0, 808}, {101, 0, 0, 809}, {105, 0, 0, 810},
	{110, 1, 2618, 812}, {97, 0, 0, 817}, {101, 0, 0, 818},
	{110, 0, 0, 819}, {117, 1, 2619, 820}, {118, 2, 2620, 827},
	{100, 0, 0, 836}, {108, 1, 2622, 65535}, {101, 1, 2623, 843},
	{118, 0, 0, 846}, {108, 1, 2624, 847}, {110, 0, 0, 850},
	{97, 1, 2625, 852}, {104, 0, 0, 854}, {105, 4, 2626, 855},
	{107, 1, 2630, 65535}, {121, 0, 0, 865}, {97, 5, 2631, 65535},
	{97, 0, 0, 875}, {101, 0, 0, 876}, {104, 0, 0, 877},
	{105, 4, 2636, 878}, {121, 0, 0, 885}, {108, 1, 2640, 65535},
	{110, 1, 2641, 65535}, {105, 0, 0, 891}, {105, 0, 0, 893},
	{108, 2, 2642, 896}, {97, 2, 2644, 65535}, {97, 1, 2646, 901},
	{107, 1, 2647, 65535}, {109, 0, 0, 909}, {46, 0, 0, 914},
	{109, 0, 0, 919}, {111, 1, 2648, 65535}, {114, 1, 2649, 922},
	{97, 0, 0, 925}, {111, 0, 0, 926}, {116, 2, 2650, 65535},
	{101, 2, 2652, 65535}, {116, 1, 2654, 65535}, {107, 1, 2655, 65535},
	{116, 1, 2656, 65535}, {97, 1, 2657, 65535}, {103, 0, 0, 968},
	{112, 0, 0, 969}, {114, 0, 0, 970}, {101, 0, 0, 975},
	{110, 0, 0, 976}, {114, 0, 0, 979}, {122, 1, 2658, 65535},
	{103, 0, 0, 984}, {112, 2, 2659, 985}, {103, 0, 0, 989},
	{97, 0, 0, 992}, {99, 0, 0, 993}, {105, 0, 0, 994},
	{110, 0, 0, 995}, {116, 1, 2661, 65535}, {100, 2, 2662, 65535},
	{97, 2, 2664, 1012}, {100, 0, 0, 1017}, {108, 0, 0, 1023},
	{97, 0, 0, 1026}, {100, 2, 2666, 65535}, {101, 2, 2668, 65535},
	{105, 0, 0, 1031}, {115, 0, 0, 1032}, {101, 0, 0, 1035},
	{121, 0, 0, 1036}, {108, 1, 2670, 65535}, {110, 2, 2671, 65535},
	{114, 0, 0, 1049}, {104, 0, 0, 1051}, {114, 0, 0, 1053},
	{103, 1, 2673, 1055}, {97, 1, 2674, 65535}, {103, 0, 0, 1062},
	{106, 2, 2675, 65535}, {111, 0, 0, 1065}, {114, 0, 0, 1066},
	{32, 0, 0, 1069}, {97, 0, 0, 1070}, {111, 0, 0, 1071},
	{117, 0, 0, 1072}, {97, 0, 0, 1075}, {100, 0, 0, 1076},
	{117, 0, 0, 1077}, {99, 4, 2677, 1080}, {100, 2, 2681, 65535},
	{101, 2, 2683, 65535}, {114, 1, 2685, 65535}, {115, 1, 2686, 1092},
	{116, 6, 2687, 1094}, {122, 2, 2693, 1107}, {114, 0, 0, 1112},
	{105, 0, 0, 1114}, {111, 0, 0, 1115}, {105, 2, 2695, 1119},
	{106, 1, 2697, 65535}, {101, 0, 0, 1126}, {97, 0, 0, 1129},
	{110, 0, 0, 1130}, {111, 0, 0, 1131}, {116, 1, 2698, 65535},
	{99, 2, 2699, 65535}, {107, 0, 0, 1138}, {116, 0, 0, 1139},
	{122, 0, 0, 1140}, {116, 0, 0, 1143}, {122, 2, 2701, 65535},
	{100, 0, 0, 1150}, {105, 0, 0, 1151}, {110, 0, 0, 1152},
	{118, 0, 0, 1153}, {114, 1, 2703, 65535}, {117, 0, 0, 1158},
	{103, 0, 0, 1162}, {115, 0, 0, 1163}, {117, 2, 2704, 65535},
	{32, 2, 2706, 65535}, {101, 1, 2708, 65535}, {116, 3, 2709, 65535},
	{101, 0, 0, 1179}, {105, 1, 2712, 65535}, {111, 0, 0, 1191},
	{100, 1, 2713, 1194}, {116, 0, 0, 1196}, {110, 1, 2714, 65535},
	{106, 0, 0, 1212}, {111, 0, 0, 1213}, {101, 1, 2715, 65535},
	{106, 0, 0, 1223}, {116, 0, 0, 1226}, {121, 1, 2716, 1227},
	{100, 1, 2717, 65535}, {97, 0, 0, 1234}, {121, 0, 0, 1238},
	{101, 0, 0, 1240}, {108, 1, 2718, 1241}, {101, 1, 2719, 65535},
	{105, 0, 0, 1257}, {97, 0, 0, 1259}, {111, 1, 2720, 65535},
	{97, 1, 2721, 65535}, {107, 0, 0, 1276}, {111, 2, 2722, 65535},
	{117, 0, 0, 1281}, {46, 0, 0, 1283}, {115, 0, 0, 1289},
	{111, 2, 2724, 65535}, {117, 0, 0, 1300}, {121, 0, 0, 1301},
	{115, 1, 2726, 65535}, {105, 1, 2727, 65535}, {100, 0, 0, 1312},
	{98, 1, 2728, 65535}, {32, 2, 2729, 65535}, {108, 0, 0, 1328},
	{103, 1, 2731, 65535}, {97, 1, 2732, 65535}, {101, 0, 0, 1335},
	{105, 0, 0, 1336}, {100, 1, 2733, 1338}, {97, 1, 2734, 65535},
	{111, 0, 0, 1346}, {117, 0, 0, 1348}, {106, 2, 2735, 65535},
	{46, 0, 0, 1357}, {105, 1, 2737, 65535}, {117, 2, 2738, 65535},
	{97, 1, 2740, 65535}, {100, 1, 2741, 65535}, {114, 0, 0, 1382},
	{112, 2, 2742, 65535}, {107, 0, 0, 1386}, {116, 0, 0, 1387},
	{100, 0, 0, 1389}, {106, 1, 2744, 65535}, {115, 0, 0, 1392},
	{97, 0, 0, 1394}, {101, 0, 0, 1395}, {116, 2, 2745, 65535},
	{107, 1, 2747, 65535}, {109, 2, 2748, 65535}, {46, 0, 0, 1410},
	{100, 1, 2750, 65535}, {101, 1, 2751, 65535}, {105, 0, 0, 1421},
	{46, 0, 0, 1422}, {105, 0, 0, 1423}, {111, 0, 0, 1424},
	{108, 2, 2752, 65535}, {111, 0, 0, 1430}, {116, 2, 2754, 65535},
	{100, 2, 2756, 65535}, {100, 0, 0, 1445}, {101, 2, 2758, 65535},
	{106, 0, 0, 1449}, {108, 0, 0, 1450}, {109, 0, 0, 1451},
	{110, 0, 0, 1452}, {115, 1, 2760, 65535}, {32, 0, 0, 1464},
	{98, 1, 2761, 65535}, {100, 0, 0, 1470}, {108, 1, 2762, 65535},
	{115, 0, 0, 1525}, {114, 1, 2763, 65535}, {110, 1, 2764, 65535},
	{117, 0, 0, 1538}, {101, 1, 2765, 65535}, {101, 1, 2766, 65535},
	{114, 1, 2767, 65535}, {105, 1, 2768, 65535}, {103, 1, 2769, 1553},
	{101, 0, 0, 1556}, {110, 0, 0, 1557}, {117, 0, 0, 1561},
	{112, 1, 2770, 1562}, {115, 1, 2771, 1565}, {97, 0, 0, 1569},
	{110, 0, 0, 1570}, {116, 2, 2772, 1574}, {97, 2, 2774, 65535},
	{116, 0, 0, 1580}, {105, 0, 0, 1583}, {98, 0, 0, 1585},
	{101, 0, 0, 1586}, {104, 1, 2776, 1587}, {115, 2, 2777, 65535},
	{101, 0, 0, 1594}, {104, 0, 0, 1595}, {105, 0, 0, 1596},
	{117, 0, 0, 1597}, {115, 1, 2779, 1598}, {115, 0, 0, 1606},
	{117, 1, 2780, 65535}, {97, 0, 0, 1612}, {97, 1, 2781, 65535},
	{105, 0, 0, 1618}, {116, 0, 0, 1619}, {116, 2, 2782, 1621},
	{116, 2, 2784, 65535}, {101, 1, 2786, 65535}, {105, 0, 0, 1640},
	{116, 1, 2787, 1641}, {121, 0, 0, 1643}, {116, 1, 2788, 65535},
	{117, 0, 0, 1649}, {97, 0, 0, 1652}, {114, 1, 2789, 65535},
	{101, 1, 2790, 65535}, {111, 0, 0, 1667}, {32, 1, 2791, 65535},
	{100, 0, 0, 1674}, {110, 2, 2792, 65535}, {108, 1, 2794, 1678},
	{100, 0, 0, 1683}, {106, 0, 0, 1685}, {100, 0, 0, 1687},
	{97, 0, 0, 1690}, {101, 0, 0, 1691}, {110, 2, 2795, 65535},
	{110, 1, 2797, 65535}, {100, 1, 2798, 65535}, {99, 1, 2799, 65535},
	{97, 0, 0, 1712}, {111, 0, 0, 1713}, {100, 0, 0, 1716},
	{110, 1, 2800, 65535}, {116, 1, 2801, 65535}, {98, 2, 2802, 65535},
	{115, 1, 2804, 1726}, {112, 1, 2805, 65535}, {114, 0, 0, 1732},
	{109, 0, 0, 1734}, {104, 1, 2806, 1736}, {109, 1, 2807, 65535},
	{97, 1, 2808, 1741}, {103, 0, 0, 1743}, {105, 3, 2809, 65535},
	{109, 0, 0, 1754}, {97, 0, 0, 1756}, {98, 0, 0, 1757},
	{99, 1, 2812, 65535}, {111, 0, 0, 1761}, {32, 5, 2813, 65535},
	{114, 1, 2818, 1774}, {115, 1, 2819, 65535}, {101, 1, 2820, 1781},
	{115, 1, 2821, 1785}, {100, 0, 0, 1789}, {115, 0, 0, 1793},
	{101, 0, 0, 1795}, {115, 2, 2822, 1796}, {107, 1, 2824, 65535},
	{118, 2, 2825, 65535}, {99, 0, 0, 1807}, {115, 1, 2827, 65535},
	{115, 1, 2828, 1814}, {100, 1, 2829, 65535}, {46, 0, 0, 1826},
	{122, 0, 0, 1827}, {105, 1, 2830, 65535}, {114, 1, 2831, 1843},
	{97, 1, 2832, 65535}, {100, 1, 2833, 65535}, {102, 0, 0, 1853},
	{97, 1, 2834, 65535}, {105, 1, 2835, 65535}, {97, 1, 2836, 65535},
	{108, 2, 2837, 65535}, {114, 2, 2839, 65535}, {97, 1, 2841, 65535},
	{100, 0, 0, 1891}, {32, 0, 0, 1893}, {97, 1, 2842, 65535},
	{98, 1, 2843, 65535}, {106, 1, 2844, 1905}, {100, 1, 2845, 65535},
	{101, 0, 0, 1911}, {114, 0, 0, 1912}, {111, 1, 2846, 65535},
	{115, 1, 2847, 65535}, {114, 0, 0, 1922}, {101, 0, 0, 1925},
	{103, 0, 0, 1930}, {109, 0, 0, 1931}, {97, 1, 2848, 65535},
	{110, 0, 0, 1943}, {115, 0, 0, 1944}, {101, 1, 2849, 65535},
	{114, 0, 0, 1956}, {101, 0, 0, 1958}, {101, 0, 0, 1961},
	{108, 0, 0, 1964}, {118, 0, 0, 1968}, {105, 2, 2850, 65535},
	{105, 0, 0, 1981}, {110, 1, 2852, 65535}, {116, 1, 2853, 65535},
	{105, 0, 0, 1989}, {101, 0, 0, 1991}, {100, 0, 0, 1995},
	{101, 1, 2854, 65535}, {114, 1, 2855, 65535}, {105, 1, 2856, 2006},
	{189, 1, 2857, 65535}, {128, 1, 2858, 65535}, {133, 1, 2859, 65535},
	{181, 2, 2860, 2016}, {183, 1, 2862, 65535}, {189, 1, 2863, 65535},
	{188, 2, 2864, 65535}, {177, 1, 2866, 65535}, {191, 1, 2867, 65535},
	{133, 1, 2868, 2042}, {177, 2, 2869, 65535}, {188, 0, 0, 2052},
	{191, 1, 2871, 65535}, {186, 1, 2872, 65535}, {177, 1, 2873, 2061},
	{181, 1, 2874, 2064}, {188, 0, 0, 2067}, {177, 1, 2875, 2069},
	{181, 1, 2876, 65535}, {183, 0, 0, 2075}, {181, 2, 2877, 2078},
	{183, 0, 0, 2083}, {191, 0, 0, 2084}, {129, 1, 2879, 2085},
	{181, 1, 2880, 65535}, {129, 1, 2881, 65535}, {178, 1, 2882, 65535},
	{182, 0, 0, 2099}, {186, 0, 0, 2100}, {191, 1, 2883, 65535},
	{131, 1, 2884, 2106}, {155, 1, 2885, 65535}, {181, 2, 2886, 65535},
	{181, 1, 2888, 65535}, {182, 0, 0, 2121}, {190, 1, 2889, 2122},
	{128, 1, 2890, 65535}, {129, 0, 0, 2126}, {130, 1, 2891, 2127},
	{135, 1, 2892, 65535}, {139, 0, 0, 2132}, {150, 1, 2893, 65535},
	{179, 0, 0, 2137}, {190, 1, 2894, 2138}, {128, 1, 2895, 65535},
	{176, 1, 2896, 65535}, {181, 2, 2897, 65535}, {189, 0, 0, 2163},
	{190, 1, 2899, 65535}, {191, 0, 0, 2166}, {176, 2, 2900, 65535},
	{181, 1, 2902, 65535}, {188, 0, 0, 2176}, {189, 1, 2903, 65535},
	{190, 1, 2904, 65535}, {176, 0, 0, 2185}, {188, 0, 0, 2186},
	{183, 1, 2905, 65535}, {142, 1, 2906, 65535}, {176, 1, 2907, 65535},
	{178, 1, 2908, 65535}, {128, 1, 2909, 65535}, {184, 2, 2910, 65535},
	{142, 1, 2912, 65535}, {150, 2, 2913, 65535}, {176, 2, 2915, 65535},
	{181, 0, 0, 2232}, {184, 0, 0, 2233}, {190, 0, 0, 2234},
	{176, 1, 2917, 65535}, {180, 0, 0, 2238}, {181, 1, 2918, 2239},
	{190, 2, 2919, 65535}, {177, 2, 2921, 2256}, {181, 0, 0, 2266},
	{186, 1, 2923, 65535}, {189, 0, 0, 2273}, {191, 1, 2924, 65535},
	{129, 0, 0, 2281}, {130, 1, 2925, 2282}, {176, 0, 0, 2285},
	{181, 1, 2926, 2286}, {189, 0, 0, 2291}, {190, 3, 2927, 2292},
	{191, 0, 0, 2311}, {128, 2, 2930, 65535}, {130, 0, 0, 2314},
	{131, 1, 2932, 65535}, {143, 1, 2933, 65535}, {176, 0, 0, 2325},
	{190, 1, 2934, 65535}, {176, 1, 2935, 65535}, {177, 0, 0, 2334},
	{181, 2, 2936, 65535}, {187, 0, 0, 2353}, {189, 1, 2938, 65535},
	{190, 0, 0, 2357}, {128, 2, 2939, 2358}, {129, 0, 0, 2362},
	{130, 2, 2941, 65535}, {131, 1, 2943, 2367}, {138, 0, 0, 2371},
	{140, 0, 0, 2372}, {150, 1, 2944, 65535}, {153, 1, 2945, 65535},
	{176, 1, 2946, 65535}, {128, 1, 2947, 65535}, {130, 1, 2948, 2386},
	{181, 1, 2949, 65535}, {176, 1, 2950, 65535}, {181, 1, 2951, 2407},
	{130, 0, 0, 2417}, {134, 0, 0, 2418}, {141, 1, 2952, 65535},
	{150, 1, 2953, 65535}, {187, 0, 0, 2424}, {189, 0, 0, 2425},
	{189, 2, 2954, 65535}, {176, 1, 2956, 65535}, {131, 2, 2957, 65535},
	{176, 3, 2959, 65535}, {139, 1, 2962, 65535}, {186, 1, 2963, 65535},
	{165, 1, 2964, 65535}, {128, 2, 2965, 65535}, {132, 0, 0, 2462},
	{171, 1, 2967, 65535}, {163, 0, 0, 2468}, {171, 0, 0, 2469},
	{172, 0, 0, 2470}, {182, 1, 2968, 65535}, {184, 2, 2969, 65535},
	{161, 2, 2971, 65535}, {181, 0, 0, 2488}, {184, 1, 2973, 65535},
	{161, 0, 0, 2493}, {162, 1, 2974, 2494}, {130, 1, 2975, 2496},
	{128, 0, 0, 2500}, {132, 0, 0, 2501}, {165, 1, 2976, 65535},
	{165, 1, 2977, 65535}, {191, 0, 0, 2507}, {163, 1, 2978, 65535},
	{149, 1, 2979, 65535}, {164, 1, 2980, 65535}, {170, 0, 0, 2517},
	{179, 0, 0, 2518}, {169, 0, 0, 2521}, {179, 0, 0, 2522},
	{166, 1, 2981, 65535}, {179, 0, 0, 2526}, {149, 0, 0, 2528},
	{153, 0, 0, 2529}, {157, 0, 0, 2530}, {179, 0, 0, 2531},
	{149, 1, 2982, 65535}, {160, 1, 2983, 65535}, {144, 0, 0, 2554},
	{168, 0, 0, 2555}, {149, 1, 2984, 65535}, {155, 0, 0, 2558},
	{164, 1, 2985, 65535}, {147, 1, 2986, 65535}, {149, 1, 2987, 65535},
	{156, 0, 0, 2567}, {157, 0, 0, 2568}, {145, 1, 2988, 65535},
	{149, 1, 2989, 65535}, {168, 0, 0, 2574}, {145, 0, 0, 2575},
	{156, 0, 0, 2576}, {179, 0, 0, 2577}, {144, 1, 2990, 65535},
	{168, 1, 2991, 2580}, {170, 0, 0, 2583}, {171, 0, 0, 2584},
	{172, 0, 0, 2585}, {173, 0, 0, 2586}, {174, 1, 2992, 65535},
	{176, 1, 2993, 65535}, {177, 1, 2994, 65535}, {179, 0, 0, 2595},
	{180, 0, 0, 2596}, {182, 0, 0, 2597}, {186, 0, 0, 2598},
	{129, 0, 0, 2599}, {131, 1, 2995, 65535}, {132, 2, 2996, 65535},
	{133, 1, 2998, 2612}, {134, 0, 0, 2615}, {136, 1, 2999, 65535},
	{138, 2, 3000, 65535}, {190, 0, 0, 2620}, {170, 2, 3002, 65535},
	{175, 0, 0, 2626}, {177, 1, 3004, 65535}, {185, 0, 0, 2629},
	{135, 3, 3005, 65535}, {167, 1, 3008, 65535}, {173, 0, 0, 2641},
	{180, 1, 3009, 65535}, {133, 3, 3010, 65535}, {136, 0, 0, 2653},
	{138, 0, 0, 2655}, {133, 1, 3013, 65535}, {134, 1, 3014, 65535},
	{136, 2, 3015, 65535}, {175, 0, 0, 2670}, {178, 0, 0, 2671},
	{172, 0, 0, 2674}, {177, 1, 3017, 2675}, {179, 2, 3018, 65535},
	{136, 0, 0, 2680}, {138, 1, 3020, 2681}, {167, 0, 0, 2686},
	{168, 1, 3021, 65535}, {170, 0, 0, 2689}, {135, 0, 0, 2690},
	{190, 1, 3022, 65535}, {167, 0, 0, 2693}, {168, 0, 0, 2694},
	{170, 0, 0, 2695}, {134, 0, 0, 2696}, {135, 0, 0, 2697},
	{177, 0, 0, 2701}, {180, 0, 0, 2702}, {168, 1, 3023, 65535},
	{177, 1, 3024, 65535}, {136, 0, 0, 2707}, {138, 2, 3025, 2708},
	{167, 1, 3027, 65535}, {170, 0, 0, 2715}, {167, 2, 3028, 65535},
	{177, 0, 0, 2721}, {179, 0, 0, 2722}, {134, 2, 3030, 2723},
	{135, 1, 3032, 2727}, {136, 0, 0, 2729}, {138, 1, 3033, 2730},
	{180, 1, 3034, 65535}, {136, 2, 3035, 65535}, {138, 0, 0, 2742},
	{131, 0, 0, 2745}, {134, 0, 0, 2746}, {136, 1, 3037, 65535},
	{134, 0, 0, 2751}, {138, 0, 0, 2752}, {136, 1, 3038, 65535},
	{224, 1, 3039, 65535}, {224, 1, 3040, 65535}, {224, 1, 3041, 65535},
	{224, 1, 3042, 65535}, {224, 2, 3043, 65535}, {224, 1, 3045, 65535},
	{224, 1, 3046, 65535}, {224, 2, 3047, 65535}, {224, 1, 3049, 65535},
	{224, 2, 3050, 65535}, {224, 1, 3052, 65535}, {224, 2, 3053, 65535},
	{224, 1, 3055, 65535}, {224, 2, 3056, 65535}, {224, 2, 3058, 65535},
	{224, 1, 3060, 65535}, {224, 1, 3061, 65535}, {224, 1, 3062, 65535},
	{224, 2, 3063, 65535}, {224, 1, 3065, 65535}, {224, 1, 3066, 65535},
	{224, 1, 3067, 65535}, {224, 1, 3068, 65535}, {224, 1, 3069, 65535},
	{224, 2, 3070, 65535}, {224, 1, 3072, 65535}, {224, 2, 3073, 65535},
	{224, 2, 3075, 65535}, {224, 1, 3077, 65535}, {224, 1, 3078, 65535},
	{224, 2, 3079, 65535}, {224, 1, 3081, 65535}, {224, 1, 3082, 65535},
	{224, 1, 3083, 65535}, {224, 1, 3084, 65535}, {224, 2, 3085, 65535},
	{224, 1, 3087, 65535}, {224, 2, 3088, 65535}, {224, 2, 3090, 65535},
	{224, 1, 3092, 65535}, {224, 1, 3093, 65535}, {224, 1, 3094, 65535},
	{224, 2, 3095, 65535}, {224, 2, 3097, 65535}, {224, 1, 3099, 65535},
	{224, 1, 3100, 65535}, {224, 1, 3101, 65535}, {224, 1, 3102, 65535},
	{224, 2, 3103, 65535}, {224, 2, 3105, 65535}, {224, 2, 3107, 65535},
	{224, 1, 3109, 65535}, {224, 1, 3110, 65535}, {224, 1, 3111, 65535},
	{224, 1, 3112, 65535}, {224, 2, 3113, 65535}, {224, 1, 3115, 65535},
	{224, 1, 3116, 65535}, {224, 1, 3117, 65535}, {224, 1, 3118, 65535},
	{224, 2, 3119, 65535}, {224, 2, 3121, 65535}, {224, 1, 3123, 65535},
	{46, 1, 3124, 65535}, {224, 2, 3125, 65535}, {46, 0, 0, 3001},
	{224, 0, 0, 3002}, {46, 0, 0, 3004}, {224, 0, 0, 3005},
	{46, 0, 0, 3006}, {224, 0, 0, 3008}, {224, 1, 3127, 65535},
	{46, 1, 3128, 65535}, {224, 1, 3129, 65535}, {46, 0, 0, 3021},
	{224, 1, 3130, 65535}, {224, 1, 3131, 65535}, {46, 0, 0, 3038},
	{224, 1, 3132, 65535}, {224, 1, 3133, 65535}, {224, 1, 3134, 65535},
	{224, 1, 3135, 65535}, {225, 1, 3136, 65535}, {225, 1, 3137, 65535},
	{225, 1, 3138, 65535}, {225, 1, 3139, 65535}, {225, 1, 3140, 65535},
	{225, 1, 3141, 65535}, {225, 1, 3142, 65535}, {225, 1, 3143, 65535},
	{225, 1, 3144, 65535}, {225, 1, 3145, 65535}, {225, 1, 3146, 65535},
	{225, 1, 3147, 65535}, {225, 1, 3148, 65535}, {225, 1, 3149, 65535},
	{225, 2, 3150, 65535}, {225, 2, 3152, 65535}, {225, 2, 3154, 65535},
	{225, 2, 3156, 65535}, {225, 1, 3158, 65535}, {229, 0, 0, 3134},
	{230, 0, 0, 3135}, {231, 0, 0, 3136}, {229, 0, 0, 3138},
	{232, 0, 0, 3139}, {229, 0, 0, 3140}, {230, 0, 0, 3141},
	{230, 1, 3159, 65535}, {230, 1, 3160, 65535}, {229, 0, 0, 3149},
	{233, 1, 3161, 65535}, {231, 1, 3162, 65535}, {229, 2, 3163, 65535},
	{228, 1, 3165, 65535}, {229, 2, 3166, 65535}, {229, 1, 3168, 65535},
	{231, 0, 0, 3171}, {232, 1, 3169, 65535}, {228, 2, 3170, 65535},
	{229, 3, 3172, 65535}, {230, 0, 0, 3183}, {230, 1, 3175, 65535},
	{231, 1, 3176, 65535}, {232, 1, 3177, 65535}, {228, 0, 0, 3203},
	{230, 2, 3178, 65535}, {228, 0, 0, 3209}, {230, 0, 0, 3210},
	{233, 0, 0, 3212}, {230, 1, 3180, 65535}, {229, 0, 0, 3222},
	{230, 0, 0, 3223}, {233, 0, 0, 3226}, {228, 0, 0, 3227},
	{233, 2, 3181, 65535}, {230, 1, 3183, 65535}, {229, 2, 3184, 65535},
	{230, 0, 0, 3242}, {231, 1, 3186, 65535}, {232, 0, 0, 3246},
	{230, 1, 3187, 65535}, {230, 1, 3188, 65535}, {229, 2, 3189, 65535},
	{230, 1, 3191, 65535}, {230, 1, 3192, 65535}, {233, 0, 0, 3267},
	{229, 0, 0, 3270}, {232, 1, 3193, 65535}, {228, 1, 3194, 65535},
	{229, 1, 3195, 65535}, {232, 1, 3196, 65535}, {230, 1, 3197, 65535},
	{230, 1, 3198, 65535}, {229, 0, 0, 3302}, {230, 0, 0, 3303},
	{228, 2, 3199, 65535}, {229, 2, 3201, 65535}, {230, 0, 0, 3311},
	{228, 1, 3203, 65535}, {230, 1, 3204, 65535}, {233, 0, 0, 3321},
	{236, 1, 3205, 65535}, {236, 0, 0, 3327}, {236, 1, 3206, 65535},
	{235, 1, 3207, 65535}, {236, 0, 0, 3341}, {237, 1, 3208, 65535},
	{234, 1, 3209, 65535}, {236, 2, 3210, 65535}, {235, 0, 0, 3362},
	{236, 0, 0, 3363}, {237, 0, 0, 3364}, {236, 0, 0, 3367},
	{236, 0, 0, 3370}, {235, 1, 3212, 65535}, {236, 1, 3213, 65535},
	{236, 2, 3214, 65535}, {236, 0, 0, 3387}, {236, 0, 0, 3389},
	{115, 0, 0, 19}, {100, 1, 3216, 65535}, {114, 1, 3217, 65535},
	{116, 1, 3218, 65535}, {112, 0, 0, 42}, {115, 1, 3219, 65535},
	{97, 1, 3220, 65535}, {111, 1, 3221, 65535}, {116, 2, 3222, 73},
	{116, 2, 3224, 77}, {97, 1, 3226, 65535}, {32, 2, 3227, 65535},
	{97, 0, 0, 115}, {111, 0, 0, 116}, {115, 0, 0, 117},
	{105, 1, 3229, 65535}, {108, 5, 3230, 132}, {105, 1, 3235, 65535},
	{99, 2, 3236, 65535}, {97, 2, 3238, 65535}, {108, 0, 0, 156},
	{117, 1, 3240, 65535}, {108, 1, 3241, 65535}, {115, 2, 3242, 65535},
	{115, 1, 3244, 65535}, {111, 1, 3245, 65535}, {105, 0, 0, 197},
	{111, 0, 0, 198}, {110, 1, 3246, 65535}, {114, 1, 3247, 203},
	{116, 0, 0, 206}, {101, 1, 3248, 65535}, {32, 0, 0, 211},
	{101, 1, 3249, 65535}, {101, 0, 0, 219}, {110, 0, 0, 220},
	{110, 1, 3250, 65535}, {114, 1, 3251, 65535}, {101, 1, 3252, 65535},
	{110, 0, 0, 248}, {114, 1, 3253, 65535}, {102, 1, 3254, 260},
	{112, 1, 3255, 65535}, {117, 1, 3256, 65535}, {100, 1, 3257, 65535},
	{116, 0, 0, 273}, {114, 0, 0, 285}, {153, 1, 3258, 286},
	{119, 2, 3259, 65535}, {115, 1, 3261, 65535}, {114, 1, 3262, 299},
	{111, 0, 0, 302}, {116, 1, 3263, 303}, {32, 2, 3264, 65535},
	{32, 5, 3266, 65535}, {32, 6, 3271, 65535}, {45, 0, 0, 343},
	{100, 0, 0, 344}, {109, 1, 3277, 346}, {101, 1, 3278, 65535},
	{111, 0, 0, 358}, {101, 1, 3279, 65535}, {101, 1, 3280, 65535},
	{117, 2, 3281, 65535}, {39, 1, 3283, 367}, {97, 1, 3284, 65535},
	{117, 0, 0, 373}, {97, 2, 3285, 65535}, {111, 1, 3287, 65535},
	{97, 0, 0, 379}, {101, 1, 3288, 65535}, {100, 0, 0, 385},
	{109, 1, 3289, 387}, {109, 0, 0, 400}, {112, 0, 0, 401},
	{105, 1, 3290, 65535}, {109, 1, 3291, 65535}, {101, 1, 3292, 65535},
	{109, 1, 3293, 65535}, {110, 1, 3294, 65535}, {114, 0, 0, 444},
	{114, 1, 3295, 65535}, {98, 1, 3296, 65535}, {114, 1, 3297, 65535},
	{110, 2, 3298, 65535}, {101, 2, 3300, 65535}, {108, 1, 3302, 65535},
	{32, 5, 3303, 65535}, {105, 0, 0, 508}, {99, 1, 3308, 65535},
	{114, 0, 0, 518}, {115, 0, 0, 519}, {101, 1, 3309, 65535},
	{110, 0, 0, 539}, {110, 2, 3310, 65535}, {110, 1, 3312, 65535},
	{117, 1, 3313, 65535}, {114, 1, 3314, 65535}, {104, 2, 3315, 65535},
	{101, 1, 3317, 65535}, {109, 0, 0, 575}, {104, 1, 3318, 586},
	{114, 1, 3319, 589}, {101, 2, 3320, 65535}, {117, 1, 3322, 596},
	{97, 1, 3323, 604}, {97, 0, 0, 610}, {105, 0, 0, 611},
	{116, 1, 3324, 65535}, {100, 0, 0, 627}, {116, 0, 0, 628},
	{115, 1, 3325, 65535}, {100, 1, 3326, 65535}, {122, 1, 3327, 65535},
	{97, 0, 0, 646}, {97, 1, 3328, 65535}, {115, 1, 3329, 65535},
	{98, 1, 3330, 65535}, {106, 1, 3331, 65535}, {115, 1, 3332, 663},
	{46, 0, 0, 672}, {105, 0, 0, 673}, {102, 1, 3333, 675},
	{110, 0, 0, 679}, {122, 0, 0, 680}, {100, 2, 3334, 681},
	{101, 1, 3336, 65535}, {116, 0, 0, 691}, {114, 1, 3337, 65535},
	{97, 1, 3338, 703}, {105, 1, 3339, 706}, {101, 2, 3340, 711},
	{110, 0, 0, 726}, {113, 0, 0, 727}, {32, 3, 3342, 65535},
	{114, 0, 0, 734}, {115, 0, 0, 735}, {105, 1, 3345, 749},
	{108, 2, 3346, 65535}, {101, 1, 3348, 65535}, {117, 1, 3349, 65535},
	{97, 1, 3350, 65535}, {97, 1, 3351, 65535}, {105, 0, 0, 830},
	{117, 1, 3352, 838}, {114, 0, 0, 844}, {108, 1, 3353, 848},
	{105, 0, 0, 853}, {101, 0, 0, 856}, {106, 2, 3354, 857},
	{111, 1, 3356, 860}, {117, 0, 0, 862}, {97, 1, 3357, 65535},
	{97, 0, 0, 867}, {109, 0, 0, 868}, {110, 0, 0, 869},
	{112, 0, 0, 870}, {116, 1, 3358, 871}, {101, 0, 0, 879},
	{106, 2, 3359, 880}, {111, 0, 0, 883}, {117, 0, 0, 884},
	{105, 1, 3361, 886}, {105, 1, 3362, 888}, {97, 0, 0, 897},
	{111, 0, 0, 898}, {114, 0, 0, 899}, {115, 0, 0, 900},
	{107, 1, 3363, 65535}, {105, 1, 3364, 65535}, {118, 1, 3365, 65535},
	{105, 0, 0, 923}, {101, 0, 0, 931}, {110, 0, 0, 932},
	{99, 0, 0, 934}, {116, 0, 0, 935}, {115, 1, 3366, 65535},
	{114, 1, 3367, 950}, {32, 4, 3368, 65535}, {110, 1, 3372, 65535},
	{116, 1, 3373, 65535}, {97, 0, 0, 986}, {111, 0, 0, 987},
	{111, 1, 3374, 65535}, {32, 0, 0, 1009}, {45, 0, 0, 1010},
	{107, 1, 3375, 65535}, {108, 0, 0, 1015}, {105, 0, 0, 1027},
	{111, 0, 0, 1028}, {100, 0, 0, 1029}, {115, 0, 0, 1030},
	{105, 1, 3376, 65535}, {97, 1, 3377, 65535}, {100, 0, 0, 1048},
	{105, 0, 0, 1056}, {116, 1, 3378, 65535}, {97, 0, 0, 1063},
	{115, 0, 0, 1064}, {97, 0, 0, 1081}, {104, 0, 0, 1082},
	{105, 0, 0, 1083}, {111, 0, 0, 1084}, {105, 0, 0, 1085},
	{111, 0, 0, 1086}, {99, 0, 0, 1087}, {116, 0, 0, 1088},
	{97, 1, 3379, 65535}, {111, 0, 0, 1093}, {97, 0, 0, 1095},
	{101, 2, 3380, 65535}, {105, 1, 3382, 1098}, {111, 0, 0, 1100},
	{115, 1, 3383, 1101}, {120, 1, 3384, 65535}, {101, 0, 0, 1108},
	{111, 0, 0, 1109}, {97, 0, 0, 1120}, {111, 0, 0, 1121},
	{101, 1, 3385, 65535}, {104, 1, 3386, 1132}, {111, 2, 3387, 65535},
	{114, 0, 0, 1137}, {97, 0, 0, 1145}, {111, 0, 0, 1146},
	{99, 2, 3389, 65535}, {105, 0, 0, 1164}, {116, 0, 0, 1165},
	{97, 1, 3391, 65535}, {101, 1, 3392, 65535}, {32, 2, 3393, 65535},
	{97, 0, 0, 1175}, {101, 0, 0, 1176}, {119, 0, 0, 1177},
	{102, 1, 3395, 65535}, {97, 0, 0, 1195}, {116, 1, 3396, 65535},
	{108, 3, 3397, 65535}, {32, 2, 3400, 65535}, {122, 1, 3402, 1231},
	{97, 0, 0, 1242}, {109, 1, 3403, 1247}, {100, 1, 3404, 65535},
	{118, 1, 3405, 65535}, {98, 2, 3406, 65535}, {109, 0, 0, 1280},
	{98, 3, 3408, 65535}, {111, 1, 3411, 65535}, {116, 1, 3412, 65535},
	{110, 1, 3413, 65535}, {108, 1, 3414, 65535}, {105, 0, 0, 1325},
	{108, 0, 0, 1326}, {105, 1, 3415, 65535}, {116, 1, 3416, 65535},
	{105, 0, 0, 1339}, {105, 1, 3417, 65535}, {97, 0, 0, 1350},
	{107, 0, 0, 1351}, {102, 1, 3418, 65535}, {32, 0, 0, 1367},
	{116, 0, 0, 1368}, {114, 1, 3419, 1373}, {122, 1, 3420, 65535},
	{46, 0, 0, 1383}, {117, 0, 0, 1384}, {97, 1, 3421, 65535},
	{101, 0, 0, 1401}, {111, 0, 0, 1402}, {116, 1, 3422, 65535},
	{97, 0, 0, 1405}, {100, 1, 3423, 1406}, {101, 1, 3424, 65535},
	{100, 2, 3425, 65535}, {101, 1, 3427, 65535}, {106, 0, 0, 1429},
	{97, 2, 3428, 65535}, {101, 2, 3430, 65535}, {101, 0, 0, 1442},
	{118, 0, 0, 1443}, {107, 1, 3432, 65535}, {115, 0, 0, 1448},
	{105, 1, 3433, 65535}, {108, 1, 3434, 65535}, {105, 5, 3435, 65535},
	{116, 1, 3440, 65535}, {116, 1, 3441, 65535}, {105, 1, 3442, 65535},
	{97, 1, 3443, 65535}, {105, 1, 3444, 65535}, {115, 1, 3445, 65535},
	{102, 0, 0, 1554}, {106, 1, 3446, 65535}, {101, 1, 3447, 65535},
	{32, 0, 0, 1575}, {105, 0, 0, 1576}, {100, 0, 0, 1578},
	{116, 0, 0, 1579}, {97, 0, 0, 1588}, {99, 0, 0, 1589},
	{116, 0, 0, 1590}, {105, 2, 3448, 65535}, {110, 1, 3450, 65535},
	{115, 1, 3451, 65535}, {101, 1, 3452, 65535}, {105, 0, 0, 1633},
	{97, 0, 0, 1634}, {100, 1, 3453, 1635}, {109, 1, 3454, 65535},
	{101, 0, 0, 1642}, {97, 1, 3455, 1645}, {112, 2, 3456, 65535},
	{99, 2, 3458, 65535}, {103, 1, 3460, 65535}, {100, 0, 0, 1675},
	{116, 0, 0, 1676}, {105, 2, 3461, 65535}, {97, 0, 0, 1692},
	{106, 0, 0, 1693}, {100, 1, 3463, 1696}, {101, 1, 3464, 65535},
	{122, 2, 3465, 65535}, {117, 2, 3467, 65535}, {100, 1, 3469, 1721},
	{97, 0, 0, 1724}, {110, 0, 0, 1725}, {107, 1, 3470, 65535},
	{116, 1, 3471, 1730}, {119, 0, 0, 1737}, {105, 1, 3472, 1738},
	{97, 0, 0, 1742}, {104, 2, 3473, 1745}, {107, 0, 0, 1748},
	{120, 0, 0, 1749}, {97, 1, 3475, 1758}, {98, 1, 3476, 65535},
	{104, 0, 0, 1770}, {110, 0, 0, 1771}, {115, 0, 0, 1772},
	{116, 0, 0, 1773}, {115, 1, 3477, 1775}, {116, 1, 3478, 65535},
	{58, 0, 0, 1783}, {100, 0, 0, 1786}, {100, 0, 0, 1797},
	{116, 1, 3479, 65535}, {111, 1, 3480, 1800}, {97, 0, 0, 1805},
	{110, 0, 0, 1806}, {100, 1, 3481, 1808}, {100, 0, 0, 1815},
	{97, 1, 3482, 65535}, {109, 2, 3483, 65535}, {97, 0, 0, 1844},
	{116, 1, 3485, 65535}, {97, 1, 3486, 65535}, {118, 1, 3487, 65535},
	{97, 3, 3488, 1857}, {114, 1, 3491, 65535}, {106, 0, 0, 1872},
	{115, 0, 0, 1873}, {97, 0, 0, 1874}, {111, 0, 0, 1875},
	{105, 1, 3492, 65535}, {114, 2, 3493, 65535}, {114, 1, 3495, 1902},
	{97, 1, 3496, 65535}, {114, 1, 3497, 65535}, {102, 1, 3498, 65535},
	{99, 1, 3499, 65535}, {110, 2, 3500, 65535}, {115, 2, 3502, 65535},
	{109, 0, 0, 1969}, {110, 2, 3504, 1970}, {106, 1, 3506, 65535},
	{117, 1, 3507, 65535}, {116, 1, 3508, 65535}, {101, 1, 3509, 65535},
	{100, 0, 0, 2007}, {206, 1, 3510, 65535}, {207, 1, 3511, 65535},
	{206, 1, 3512, 65535}, {206, 1, 3513, 65535}, {207, 1, 3514, 65535},
	{206, 1, 3515, 65535}, {206, 1, 3516, 65535}, {47, 0, 0, 2029},
	{206, 1, 3517, 65535}, {206, 1, 3518, 65535}, {207, 1, 3519, 65535},
	{207, 1, 3520, 65535}, {206, 1, 3521, 65535}, {207, 1, 3522, 65535},
	{206, 1, 3523, 65535}, {207, 1, 3524, 65535}, {207, 1, 3525, 65535},
	{206, 1, 3526, 65535}, {206, 1, 3527, 65535}, {207, 1, 3528, 65535},
	{206, 1, 3529, 65535}, {207, 1, 3530, 65535}, {206, 2, 3531, 65535},
	{206, 1, 3533, 65535}, {206, 1, 3534, 65535}, {208, 1, 3535, 65535},
	{209, 1, 3536, 65535}, {209, 0, 0, 2107}, {208, 1, 3537, 65535},
	{208, 0, 0, 2110}, {209, 1, 3538, 65535}, {209, 1, 3539, 65535},
	{209, 0, 0, 2123}, {208, 1, 3540, 65535}, {208, 1, 3541, 65535},
	{208, 2, 3542, 65535}, {208, 2, 3544, 65535}, {208, 1, 3546, 65535},
	{209, 1, 3547, 65535}, {209, 1, 3548, 65535}, {208, 1, 3549, 65535},
	{209, 1, 3550, 65535}, {208, 2, 3551, 65535}, {209, 1, 3553, 65535},
	{210, 0, 0, 2172}, {208, 2, 3554, 65535}, {209, 1, 3556, 65535},
	{208, 1, 3557, 65535}, {208, 1, 3558, 65535}, {208, 2, 3559, 65535},
	{209, 1, 3561, 65535}, {209, 1, 3562, 65535}, {208, 1, 3563, 65535},
	{208, 1, 3564, 65535}, {209, 1, 3565, 65535}, {209, 1, 3566, 65535},
	{208, 1, 3567, 65535}, {209, 1, 3568, 65535}, {208, 2, 3569, 65535},
	{209, 4, 3571, 65535}, {209, 1, 3575, 65535}, {208, 1, 3576, 65535},
	{208, 2, 3577, 65535}, {209, 1, 3579, 65535}, {208, 1, 3580, 65535},
	{209, 1, 3581, 65535}, {209, 1, 3582, 65535}, {209, 2, 3583, 65535},
	{209, 0, 0, 2283}, {209, 1, 3585, 65535}, {32, 1, 3586, 65535},
	{208, 4, 3587, 65535}, {209, 1, 3591, 65535}, {46, 0, 0, 2312},
	{208, 0, 0, 2313}, {208, 1, 3592, 65535}, {209, 1, 3593, 65535},
	{208, 2, 3594, 65535}, {208, 2, 3596, 65535}, {208, 5, 3598, 65535},
	{209, 1, 3603, 65535}, {208, 1, 3604, 65535}, {208, 1, 3605, 65535},
	{209, 0, 0, 2361}, {208, 0, 0, 2363}, {209, 1, 3606, 65535},
	{208, 1, 3607, 65535}, {209, 1, 3608, 65535}, {209, 2, 3609, 65535},
	{208, 1, 3611, 65535}, {208, 1, 3612, 65535}, {208, 1, 3613, 65535},
	{208, 2, 3614, 65535}, {209, 2, 3616, 65535}, {209, 2, 3618, 65535},
	{209, 1, 3620, 65535}, {208, 1, 3621, 65535}, {208, 1, 3622, 65535},
	{209, 1, 3623, 65535}, {208, 1, 3624, 65535}, {208, 2, 3625, 65535},
	{209, 0, 0, 2442}, {208, 1, 3627, 65535}, {209, 1, 3628, 65535},
	{210, 1, 3629, 65535}, {209, 1, 3630, 65535}, {214, 1, 3631, 65535},
	{213, 1, 3632, 65535}, {213, 2, 3633, 65535}, {214, 0, 0, 2461},
	{214, 1, 3635, 65535}, {213, 3, 3636, 65535}, {213, 1, 3639, 65535},
	{214, 1, 3640, 65535}, {213, 1, 3641, 65535}, {214, 1, 3642, 65535},
	{213, 1, 3643, 65535}, {213, 0, 0, 2495}, {214, 1, 3644, 65535},
	{213, 1, 3645, 65535}, {213, 1, 3646, 65535}, {213, 2, 3647, 65535},
	{215, 2, 3649, 65535}, {215, 1, 3651, 65535}, {215, 1, 3652, 65535},
	{215, 3, 3653, 65535}, {215, 1, 3656, 65535}, {215, 1, 3657, 65535},
	{215, 1, 3658, 65535}, {215, 1, 3659, 65535}, {215, 1, 3660, 65535},
	{215, 1, 3661, 65535}, {215, 1, 3662, 65535}, {215, 1, 3663, 65535},
	{216, 2, 3664, 65535}, {216, 1, 3666, 65535}, {216, 2, 3667, 65535},
	{216, 2, 3669, 65535}, {216, 1, 3671, 65535}, {216, 6, 3672, 65535},
	{217, 0, 0, 2611}, {216, 2, 3678, 65535}, {216, 2, 3680, 65535},
	{216, 0, 0, 2618}, {217, 0, 0, 2619}, {216, 0, 0, 2623},
	{217, 0, 0, 2624}, {217, 1, 3682, 65535}, {32, 1, 3683, 65535},
	{216, 0, 0, 2632}, {217, 0, 0, 2633}, {216, 1, 3684, 65535},
	{216, 1, 3685, 65535}, {32, 1, 3686, 65535}, {216, 0, 0, 2651},
	{217, 0, 0, 2652}, {216, 1, 3687, 65535}, {217, 1, 3688, 65535},
	{216, 0, 0, 2664}, {217, 3, 3689, 65535}, {32, 0, 0, 2676},
	{216, 0, 0, 2677}, {217, 1, 3692, 65535}, {216, 2, 3693, 65535},
	{216, 1, 3695, 65535}, {216, 1, 3696, 65535}, {216, 1, 3697, 65535},
	{217, 1, 3698, 65535}, {32, 0, 0, 2709}, {217, 0, 0, 2710},
	{217, 1, 3699, 65535}, {216, 1, 3700, 65535}, {217, 1, 3701, 65535},
	{216, 1, 3702, 65535}, {218, 0, 0, 2726}, {216, 0, 0, 2728},
	{217, 0, 0, 2731}, {216, 1, 3703, 65535}, {216, 0, 0, 2738},
	{217, 3, 3704, 65535}, {217, 3, 3707, 65535}, {217, 1, 3710, 65535},
	{164, 5, 3711, 65535}, {164, 1, 3716, 65535}, {164, 2, 3717, 65535},
	{165, 1, 3719, 65535}, {164, 2, 3720, 65535}, {165, 2, 3722, 65535},
	{164, 1, 3724, 65535}, {164, 1, 3725, 65535}, {164, 1, 3726, 65535},
	{165, 1, 3727, 65535}, {165, 1, 3728, 65535}, {164, 1, 3729, 65535},
	{165, 1, 3730, 65535}, {165, 1, 3731, 65535}, {164, 3, 3732, 65535},
	{165, 0, 0, 2815}, {164, 1, 3735, 65535}, {164, 1, 3736, 65535},
	{165, 1, 3737, 65535}, {164, 2, 3738, 65535}, {165, 1, 3740, 65535},
	{166, 1, 3741, 65535}, {166, 3, 3742, 65535}, {166, 1, 3745, 65535},
	{166, 1, 3746, 65535}, {167, 1, 3747, 65535}, {166, 1, 3748, 65535},
	{166, 1, 3749, 65535}, {167, 1, 3750, 65535}, {167, 1, 3751, 65535},
	{167, 2, 3752, 65535}, {166, 3, 3754, 65535}, {167, 0, 0, 2864},
	{166, 2, 3757, 65535}, {166, 1, 3759, 65535}, {167, 1, 3760, 65535},
	{166, 0, 0, 2873}, {167, 2, 3761, 65535}, {170, 2, 3763, 65535},
	{171, 1, 3765, 65535}, {170, 1, 3766, 65535}, {171, 2, 3767, 65535},
	{170, 1, 3769, 65535}, {170, 1, 3770, 65535}, {171, 1, 3771, 65535},
	{171, 1, 3772, 65535}, {170, 2, 3773, 65535}, {171, 0, 0, 2904},
	{170, 1, 3775, 65535}, {170, 1, 3776, 65535}, {171, 1, 3777, 65535},
	{170, 1, 3778, 65535}, {171, 1, 3779, 65535}, {174, 1, 3780, 65535},
	{174, 1, 3781, 65535}, {174, 1, 3782, 65535}, {174, 0, 0, 2923},
	{175, 1, 3783, 65535}, {174, 1, 3784, 65535}, {175, 1, 3785, 65535},
	{174, 1, 3786, 65535}, {174, 1, 3787, 65535}, {174, 1, 3788, 65535},
	{174, 1, 3789, 65535}, {174, 1, 3790, 65535}, {175, 1, 3791, 65535},
	{174, 1, 3792, 65535}, {175, 0, 0, 2950}, {174, 1, 3793, 65535},
	{175, 1, 3794, 65535}, {176, 1, 3795, 65535}, {176, 2, 3796, 65535},
	{176, 1, 3798, 65535}, {177, 1, 3799, 65535}, {176, 1, 3800, 65535},
	{177, 2, 3801, 65535}, {176, 1, 3803, 65535}, {176, 1, 3804, 65535},
	{176, 1, 3805, 65535}, {177, 1, 3806, 65535}, {176, 2, 3807, 65535},
	{177, 0, 0, 2983}, {176, 1, 3809, 65535}, {177, 1, 3810, 65535},
	{177, 2, 3811, 65535}, {224, 1, 3813, 65535}, {184, 3, 3814, 65535},
	{185, 0, 0, 2998}, {184, 1, 3817, 65535}, {224, 1, 3818, 65535},
	{184, 2, 3819, 65535}, {184, 3, 3821, 65535}, {184, 1, 3824, 65535},
	{184, 2, 3825, 65535}, {184, 2, 3827, 65535}, {184, 2, 3829, 65535},
	{184, 4, 3831, 65535}, {131, 2, 3835, 65535}, {131, 1, 3837, 65535},
	{131, 1, 3838, 65535}, {131, 1, 3839, 65535}, {131, 2, 3840, 65535},
	{131, 1, 3842, 65535}, {131, 1, 3843, 65535}, {131, 1, 3844, 65535},
	{131, 3, 3845, 65535}, {131, 2, 3848, 65535}, {131, 3, 3850, 65535},
	{131, 2, 3853, 65535}, {131, 2, 3855, 65535}, {158, 3, 3857, 65535},
	{158, 0, 0, 3109}, {159, 0, 0, 3110}, {158, 1, 3860, 65535},
	{159, 1, 3861, 65535}, {158, 3, 3862, 65535}, {159, 0, 0, 3121},
	{158, 2, 3865, 65535}, {159, 0, 0, 3126}, {158, 2, 3867, 65535},
	{136, 1, 3869, 65535}, {148, 1, 3870, 65535}, {150, 1, 3871, 65535},
	{137, 1, 3872, 65535}, {135, 0, 0, 3159}, {155, 0, 0, 3160},
	{186, 1, 3873, 65535}, {137, 0, 0, 3164}, {190, 0, 0, 3165},
	{184, 1, 3874, 65535}, {161, 1, 3875, 65535}, {184, 2, 3876, 65535},
	{186, 2, 3878, 65535}, {133, 0, 0, 3180}, {155, 0, 0, 3181},
	{164, 0, 0, 3182}, {155, 1, 3880, 65535}, {168, 1, 3881, 65535},
	{188, 1, 3882, 65535}, {155, 1, 3883, 65535}, {156, 2, 3884, 65535},
	{156, 1, 3886, 65535}, {150, 0, 0, 3228}, {151, 0, 0, 3229},
	{150, 1, 3887, 65535}, {144, 1, 3888, 65535}, {190, 0, 0, 3241},
	{181, 1, 3889, 65535}, {155, 1, 3890, 65535}, {155, 1, 3891, 65535},
	{155, 0, 0, 3257}, {156, 0, 0, 3258}, {155, 1, 3892, 65535},
	{155, 1, 3893, 65535}, {161, 2, 3894, 65535}, {189, 1, 3896, 65535},
	{184, 1, 3897, 65535}, {161, 1, 3898, 65535}, {139, 1, 3899, 65535},
	{139, 1, 3900, 65535}, {184, 2, 3901, 65535}, {186, 2, 3903, 65535},
	{133, 0, 0, 3309}, {155, 0, 0, 3310}, {191, 1, 3905, 65535},
	{155, 1, 3906, 65535}, {139, 1, 3907, 65535}, {130, 1, 3908, 65535},
	{161, 1, 3909, 65535}, {150, 1, 3910, 65535}, {179, 1, 3911, 65535},
	{154, 0, 0, 3353}, {160, 1, 3912, 65535}, {160, 1, 3913, 65535},
	{132, 1, 3914, 65535}, {162, 1, 3915, 65535}, {180, 1, 3916, 65535},
	{117, 1, 3917, 65535}, {117, 1, 3918, 65535}, {117, 1, 3919, 65535},
	{115, 1, 3920, 65535}, {108, 1, 3921, 65535}, {114, 1, 3922, 65535},
	{105, 0, 0, 74}, {111, 0, 0, 75}, {111, 0, 0, 78},
	{117, 0, 0, 79}, {108, 1, 3923, 65535}, {104, 0, 0, 104},
	{111, 1, 3924, 65535}, {108, 2, 3925, 65535}, {97, 0, 0, 133},
	{101, 0, 0, 134}, {105, 2, 3927, 135}, {108, 1, 3929, 138},
	{111, 0, 0, 140}, {118, 1, 3930, 65535}, {108, 1, 3931, 65535},
	{111, 0, 0, 150}, {114, 0, 0, 154}, {122, 0, 0, 155},
	{110, 2, 3932, 65535}, {105, 1, 3934, 65535}, {116, 5, 3935, 169},
	{122, 0, 0, 176}, {116, 1, 3940, 181}, {97, 3, 3941, 193},
	{100, 2, 3944, 65535}, {32, 0, 0, 204}, {119, 1, 3946, 65535},
	{108, 1, 3947, 65535}, {104, 1, 3948, 65535}, {97, 1, 3949, 65535},
	{110, 2, 3950, 245}, {116, 1, 3952, 65535}, {114, 0, 0, 261},
	{101, 1, 3953, 65535}, {108, 1, 3954, 65535}, {111, 1, 3955, 271},
	{32, 0, 0, 287}, {99, 0, 0, 291}, {105, 0, 0, 292},
	{201, 1, 3956, 65535}, {105, 0, 0, 300}, {117, 0, 0, 304},
	{108, 0, 0, 312}, {110, 0, 0, 313}, {97, 2, 3957, 65535},
	{100, 4, 3959, 65535}, {109, 0, 0, 325}, {112, 1, 3963, 65535},
	{117, 0, 0, 329}, {100, 1, 3964, 65535}, {109, 0, 0, 335},
	{111, 1, 3965, 65535}, {112, 2, 3966, 65535}, {115, 0, 0, 341},
	{117, 0, 0, 342}, {32, 3, 3968, 65535}, {115, 1, 3971, 356},
	{98, 1, 3972, 65535}, {110, 1, 3973, 361}, {108, 1, 3974, 364},
	{110, 0, 0, 366}, {97, 0, 0, 368}, {32, 3, 3975, 65535},
	{105, 2, 3978, 65535}, {114, 0, 0, 376}, {118, 1, 3980, 377},
	{116, 1, 3981, 380}, {98, 3, 3982, 65535}, {101, 1, 3985, 65535},
	{98, 3, 3986, 65535}, {109, 1, 3989, 65535}, {98, 2, 3990, 65535},
	{99, 2, 3992, 65535}, {98, 1, 3994, 65535}, {108, 1, 3995, 65535},
	{98, 1, 3996, 65535}, {101, 0, 0, 471}, {111, 0, 0, 472},
	{114, 0, 0, 479}, {115, 0, 0, 480}, {111, 1, 3997, 65535},
	{103, 0, 0, 500}, {105, 0, 0, 501}, {108, 0, 0, 502},
	{109, 2, 3998, 65535}, {115, 2, 4000, 65535}, {32, 2, 4002, 65535},
	{114, 1, 4004, 65535}, {97, 2, 4005, 542}, {101, 0, 0, 545},
	{109, 1, 4007, 65535}, {117, 1, 4008, 553}, {103, 1, 4009, 65535},
	{101, 0, 0, 570}, {105, 1, 4010, 65535}, {108, 1, 4011, 65535},
	{114, 0, 0, 587}, {97, 0, 0, 590}, {105, 0, 0, 593},
	{114, 1, 4012, 594}, {97, 1, 4013, 65535}, {32, 1, 4014, 65535},
	{32, 1, 4015, 65535}, {105, 1, 4016, 65535}, {101, 1, 4017, 65535},
	{101, 1, 4018, 640}, {97, 1, 4019, 65535}, {116, 2, 4020, 65535},
	{108, 1, 4022, 65535}, {122, 1, 4023, 65535}, {32, 0, 0, 664},
	{101, 0, 0, 676}, {105, 0, 0, 682}, {122, 0, 0, 683},
	{108, 1, 4024, 65535}, {32, 2, 4025, 65535}, {107, 1, 4027, 65535},
	{107, 1, 4028, 65535}, {32, 2, 4029, 65535}, {115, 1, 4031, 715},
	{100, 0, 0, 730}, {108, 0, 0, 731}, {112, 1, 4032, 65535},
	{107, 1, 4033, 65535}, {97, 2, 4034, 788}, {101, 0, 0, 791},
	{100, 1, 4036, 797}, {97, 1, 4037, 65535}, {114, 4, 4038, 821},
	{114, 1, 4042, 65535}, {107, 1, 4043, 65535}, {101, 0, 0, 849},
	{97, 0, 0, 858}, {115, 0, 0, 859}, {108, 0, 0, 861},
	{105, 1, 4044, 65535}, {97, 2, 4045, 65535}, {97, 0, 0, 881},
	{115, 0, 0, 882}, {108, 0, 0, 887}, {108, 0, 0, 889},
	{117, 1, 4047, 65535}, {118, 1, 4048, 65535}, {111, 1, 4049, 65535},
	{116, 2, 4050, 65535}, {105, 2, 4052, 65535}, {101, 0, 0, 955},
	{109, 1, 4054, 65535}, {114, 1, 4055, 65535}, {117, 1, 4056, 65535},
	{116, 1, 4057, 65535}, {101, 2, 4058, 65535}, {112, 1, 4060, 65535},
	{117, 1, 4061, 65535}, {115, 1, 4062, 1043}, {110, 1, 4063, 65535},
	{122, 2, 4064, 65535}, {115, 1, 4066, 1089}, {100, 0, 0, 1096},
	{115, 0, 0, 1097}, {101, 0, 0, 1099}, {105, 0, 0, 1102},
	{111, 1, 4067, 65535}, {108, 1, 4068, 65535}, {101, 0, 0, 1133},
	{108, 0, 0, 1135}, {114, 0, 0, 1136}, {111, 0, 0, 1155},
	{117, 0, 0, 1156}, {32, 1, 4069, 65535}, {110, 1, 4070, 65535},
	{97, 1, 4071, 65535}, {101, 1, 4072, 65535}, {105, 2, 4073, 65535},
	{97, 1, 4075, 65535}, {97, 0, 0, 1220}, {101, 0, 0, 1221},
	{106, 0, 0, 1222}, {99, 0, 0, 1228}, {100, 0, 0, 1229},
	{105, 0, 0, 1232}, {98, 3, 4076, 65535}, {122, 2, 4079, 1266},
	{108, 1, 4081, 65535}, {101, 0, 0, 1278}, {114, 0, 0, 1279},
	{97, 1, 4082, 1291}, {101, 0, 0, 1293}, {114, 3, 4083, 65535},
	{98, 2, 4086, 65535}, {117, 1, 4088, 65535}, {101, 1, 4089, 1308},
	{105, 1, 4090, 65535}, {110, 1, 4091, 65535}, {110, 1, 4092, 65535},
	{108, 2, 4093, 65535}, {105, 1, 4095, 65535}, {116, 0, 0, 1374},
	{105, 1, 4096, 65535}, {110, 1, 4097, 65535}, {100, 1, 4098, 1403},
	{105, 0, 0, 1407}, {108, 2, 4099, 65535}, {101, 1, 4101, 65535},
	{106, 0, 0, 1420}, {100, 1, 4102, 65535}, {100, 1, 4103, 65535},
	{116, 1, 4104, 1433}, {32, 0, 0, 1435}, {100, 1, 4105, 1436},
	{115, 1, 4106, 65535}, {110, 3, 4107, 65535}, {105, 1, 4110, 65535},
	{99, 2, 4111, 65535}, {101, 2, 4113, 1497}, {107, 3, 4115, 65535},
	{115, 2, 4118, 65535}, {122, 1, 4120, 65535}, {97, 1, 4121, 1527},
	{97, 1, 4122, 1530}, {118, 1, 4123, 65535}, {115, 1, 4124, 65535},
	{101, 1, 4125, 65535}, {101, 1, 4126, 65535}, {117, 2, 4127, 65535},
	{106, 2, 4129, 65535}, {111, 0, 0, 1599}, {115, 0, 0, 1600},
	{100, 1, 4131, 65535}, {116, 1, 4132, 65535}, {109, 1, 4133, 1622},
	{105, 0, 0, 1636}, {98, 1, 4134, 65535}, {45, 0, 0, 1646},
	{105, 0, 0, 1656}, {110, 0, 0, 1657}, {97, 0, 0, 1659},
	{110, 0, 0, 1660}, {117, 1, 4135, 65535}, {111, 0, 0, 1679},
	{115, 0, 0, 1680}, {32, 0, 0, 1697}, {110, 2, 4136, 65535},
	{101, 0, 0, 1707}, {110, 0, 0, 1708}, {100, 0, 0, 1717},
	{110, 1, 4138, 65535}, {105, 0, 0, 1722}, {117, 1, 4139, 65535},
	{101, 0, 0, 1731}, {107, 1, 4140, 65535}, {105, 0, 0, 1746},
	{108, 0, 0, 1747}, {45, 0, 0, 1759}, {97, 1, 4141, 1768},
	{100, 0, 0, 1776}, {97, 1, 4142, 65535}, {97, 1, 4143, 65535},
	{107, 1, 4144, 65535}, {105, 0, 0, 1809}, {103, 1, 4145, 1818},
	{97, 1, 4146, 65535}, {111, 0, 0, 1840}, {101, 1, 4147, 1845},
	{116, 1, 4148, 65535}, {101, 1, 4149, 65535}, {107, 0, 0, 1858},
	{110, 0, 0, 1859}, {114, 0, 0, 1860}, {114, 1, 4150, 65535},
	{108, 2, 4151, 65535}, {105, 2, 4153, 65535}, {110, 0, 0, 1897},
	{117, 1, 4155, 65535}, {99, 2, 4156, 65535}, {101, 1, 4158, 65535},
	{102, 1, 4159, 65535}, {104, 1, 4160, 65535}, {101, 0, 0, 1935},
	{111, 0, 0, 1936}, {105, 0, 0, 1952}, {110, 0, 0, 1953},
	{32, 0, 0, 1971}, {108, 1, 4161, 65535}, {97, 1, 4162, 65535},
	{97, 1, 4163, 65535}, {122, 1, 4164, 65535}, {106, 1, 4165, 65535},
	{177, 2, 4166, 65535}, {129, 1, 4168, 2010}, {179, 1, 4169, 2013},
	{186, 1, 4170, 2017}, {133, 1, 4171, 2020}, {188, 1, 4172, 65535},
	{183, 1, 4173, 65535}, {181, 1, 4174, 65535}, {189, 1, 4175, 2033},
	{133, 1, 4176, 65535}, {129, 1, 4177, 2043}, {185, 1, 4178, 2046},
	{129, 1, 4179, 2049}, {181, 1, 4180, 2053}, {132, 1, 4181, 2057},
	{129, 1, 4182, 2062}, {188, 1, 4183, 2065}, {178, 1, 4184, 2070},
	{128, 1, 4185, 2072}, {187, 1, 4186, 65535}, {132, 1, 4187, 2081},
	{185, 1, 4188, 2086}, {191, 0, 0, 2088}, {178, 1, 4189, 2089},
	{177, 1, 4190, 2094}, {179, 1, 4191, 2096}, {128, 1, 4192, 2101},
	{191, 1, 4193, 2108}, {128, 1, 4194, 2111}, {128, 1, 4195, 2116},
	{181, 1, 4196, 65535}, {190, 1, 4197, 2128}, {181, 0, 0, 2130},
	{190, 0, 0, 2131}, {178, 0, 0, 2133}, {180, 0, 0, 2134},
	{180, 1, 4198, 2139}, {131, 1, 4199, 65535}, {130, 2, 4200, 65535},
	{186, 1, 4202, 2156}, {134, 1, 4203, 2160}, {177, 0, 0, 2164},
	{180, 0, 0, 2165}, {128, 1, 4204, 65535}, {186, 0, 0, 2173},
	{187, 1, 4205, 2174}, {150, 2, 4206, 2177}, {178, 1, 4208, 65535},
	{188, 1, 4209, 65535}, {187, 1, 4210, 2189}, {189, 1, 4211, 2192},
	{129, 1, 4212, 2195}, {150, 1, 4213, 65535}, {176, 1, 4214, 2201},
	{191, 1, 4215, 2204}, {129, 1, 4216, 65535}, {130, 2, 4217, 2210},
	{191, 1, 4219, 2215}, {129, 1, 4220, 2218}, {184, 0, 0, 2221},
	{188, 1, 4221, 2222}, {128, 1, 4222, 2224}, {131, 1, 4223, 2227},
	{143, 0, 0, 2229}, {152, 1, 4224, 2230}, {131, 1, 4225, 2236},
	{180, 2, 4226, 2240}, {178, 1, 4228, 2245}, {181, 1, 4229, 2248},
	{143, 1, 4230, 2250}, {189, 1, 4231, 65535}, {152, 1, 4232, 65535},
	{130, 2, 4233, 2267}, {128, 0, 0, 2274}, {131, 1, 4235, 65535},
	{130, 2, 4236, 2287}, {208, 2, 4238, 65535}, {183, 1, 4240, 65535},
	{187, 1, 4241, 65535}, {189, 1, 4242, 2302}, {191, 0, 0, 2307},
	{129, 1, 4243, 65535}, {177, 1, 4244, 65535}, {130, 1, 4245, 65535},
	{183, 0, 0, 2326}, {186, 0, 0, 2327}, {177, 1, 4246, 2329},
	{186, 1, 4247, 2331}, {179, 0, 0, 2335}, {184, 0, 0, 2336},
	{186, 0, 0, 2337}, {189, 2, 4248, 2338}, {191, 1, 4250, 2343},
	{128, 1, 4251, 65535}, {181, 1, 4252, 2354}, {181, 1, 4253, 2359},
	{131, 1, 4254, 2364}, {177, 1, 4255, 2368}, {135, 1, 4256, 2373},
	{128, 0, 0, 2376}, {131, 1, 4257, 2377}, {188, 1, 4258, 2380},
	{176, 1, 4259, 65535}, {190, 1, 4260, 2387}, {177, 1, 4261, 2389},
	{178, 1, 4262, 2392}, {129, 1, 4263, 2401}, {134, 0, 0, 2406},
	{128, 1, 4264, 65535}, {130, 1, 4265, 2411}, {128, 1, 4266, 2419},
	{187, 1, 4267, 2422}, {178, 1, 4268, 2426}, {131, 1, 4269, 2430},
	{189, 1, 4270, 2432}, {187, 1, 4271, 2436}, {189, 1, 4272, 2439},
	{183, 1, 4273, 2443}, {128, 1, 4274, 2445}, {163, 1, 4275, 2447},
	{128, 1, 4276, 2449}, {128, 1, 4277, 2451}, {175, 1, 4278, 2454},
	{165, 0, 0, 2458}, {175, 1, 4279, 2459}, {128, 1, 4280, 2465},
	{163, 0, 0, 2471}, {189, 0, 0, 2472}, {190, 0, 0, 2473},
	{175, 1, 4281, 2474}, {130, 1, 4282, 65535}, {181, 1, 4283, 65535},
	{128, 1, 4284, 65535}, {181, 1, 4285, 2490}, {128, 1, 4286, 2497},
	{186, 1, 4287, 2502}, {191, 1, 4288, 65535}, {184, 1, 4289, 65535},
	{189, 0, 0, 2510}, {146, 1, 4290, 65535}, {167, 1, 4291, 65535},
	{168, 1, 4292, 65535}, {158, 1, 4293, 65535}, {156, 0, 0, 2533},
	{157, 1, 4294, 2534}, {160, 0, 0, 2548}, {149, 1, 4295, 65535},
	{145, 1, 4296, 65535}, {152, 1, 4297, 65535}, {155, 1, 4298, 65535},
	{147, 1, 4299, 65535}, {168, 1, 4300, 65535}, {168, 1, 4301, 65535},
	{168, 1, 4302, 65535}, {167, 0, 0, 2581}, {177, 0, 0, 2582},
	{177, 2, 4303, 65535}, {167, 0, 0, 2591}, {177, 0, 0, 2592},
	{168, 0, 0, 2593}, {175, 0, 0, 2594}, {170, 2, 4305, 65535},
	{167, 1, 4307, 65535}, {170, 0, 0, 2605}, {171, 0, 0, 2606},
	{172, 0, 0, 2607}, {174, 0, 0, 2608}, {179, 1, 4308, 65535},
	{177, 0, 0, 2613}, {179, 0, 0, 2614}, {170, 0, 0, 2616},
	{177, 0, 0, 2617}, {136, 1, 4309, 65535}, {216, 1, 4310, 65535},
	{177, 1, 4311, 65535}, {177, 1, 4312, 65535}, {216, 1, 4313, 65535},
	{185, 3, 4314, 65535}, {136, 1, 4317, 2662}, {132, 1, 4318, 2665},
	{134, 0, 0, 2668}, {138, 0, 0, 2669}, {133, 1, 4319, 2678},
	{177, 0, 0, 2682}, {179, 0, 0, 2683}, {170, 1, 4320, 2687},
	{170, 2, 4321, 65535}, {177, 2, 4323, 65535}, {136, 1, 4325, 65535},
	{134, 1, 4326, 65535}, {177, 2, 4327, 65535}, {138, 1, 4329, 2719},
	{170, 1, 4330, 65535}, {177, 2, 4331, 2732}, {129, 0, 0, 2739},
	{133, 0, 0, 2740}, {134, 0, 0, 2741}, {132, 1, 4333, 65535},
	{133, 0, 0, 2749}, {134, 0, 0, 2750}, {138, 1, 4334, 65535},
	{130, 0, 0, 2758}, {149, 1, 4335, 65535}, {151, 1, 4336, 65535},
	{166, 0, 0, 2763}, {170, 1, 4337, 65535}, {170, 1, 4338, 65535},
	{149, 1, 4339, 65535}, {151, 1, 4340, 2773}, {129, 1, 4341, 2776},
	{168, 1, 4342, 65535}, {190, 1, 4343, 65535}, {129, 1, 4344, 65535},
	{130, 0, 0, 2786}, {191, 1, 4345, 65535}, {191, 1, 4346, 65535},
	{181, 1, 4347, 65535}, {139, 1, 4348, 65535}, {141, 1, 4349, 65535},
	{188, 1, 4350, 65535}, {135, 1, 4351, 65535}, {129, 1, 4352, 2805},
	{130, 1, 4353, 2808}, {136, 0, 0, 2813}, {190, 0, 0, 2814},
	{181, 1, 4354, 65535}, {168, 1, 4355, 65535}, {129, 1, 4356, 2820},
	{170, 1, 4357, 65535}, {191, 1, 4358, 65535}, {139, 1, 4359, 2827},
	{149, 1, 4360, 65535}, {151, 1, 4361, 2832}, {156, 0, 0, 2834},
	{170, 0, 0, 2835}, {170, 1, 4362, 65535}, {190, 1, 4363, 65535},
	{129, 1, 4364, 65535}, {191, 1, 4365, 65535}, {173, 1, 4366, 65535},
	{141, 1, 4367, 65535}, {135, 1, 4368, 65535}, {129, 1, 4369, 65535},
	{131, 1, 4370, 65535}, {131, 0, 0, 2860}, {153, 1, 4371, 65535},
	{190, 0, 0, 2863}, {131, 0, 0, 2865}, {172, 1, 4372, 65535},
	{168, 1, 4373, 65535}, {129, 1, 4374, 65535}, {135, 1, 4375, 65535},
	{139, 1, 4376, 65535}, {149, 1, 4377, 65535}, {151, 0, 0, 2883},
	{129, 1, 4378, 2884}, {190, 1, 4379, 65535}, {129, 0, 0, 2889},
	{130, 0, 0, 2890}, {191, 1, 4380, 65535}, {181, 1, 4381, 65535},
	{135, 1, 4382, 65535}, {129, 1, 4383, 2897}, {130, 1, 4384, 2900},
	{190, 0, 0, 2903}, {181, 1, 4385, 65535}, {168, 1, 4386, 65535},
	{129, 1, 4387, 2909}, {170, 1, 4388, 65535}, {139, 1, 4389, 2914},
	{149, 1, 4390, 65535}, {149, 1, 4391, 2919}, {170, 1, 4392, 65535},
	{134, 1, 4393, 2924}, {169, 1, 4394, 2929}, {130, 1, 4395, 65535},
	{190, 1, 4396, 2933}, {191, 1, 4397, 65535}, {191, 1, 4398, 2938},
	{181, 1, 4399, 2941}, {191, 1, 4400, 65535}, {129, 1, 4401, 2945},
	{190, 1, 4402, 65535}, {191, 1, 4403, 2951}, {134, 1, 4404, 2954},
	{149, 1, 4405, 65535}, {151, 1, 4406, 2959}, {166, 1, 4407, 65535},
	{170, 1, 4408, 65535}, {129, 1, 4409, 65535}, {168, 1, 4410, 2967},
	{129, 0, 0, 2969}, {130, 0, 0, 2970}, {191, 1, 4411, 65535},
	{181, 1, 4412, 65535}, {191, 1, 4413, 65535}, {129, 1, 4414, 65535},
	{130, 1, 4415, 2979}, {190, 0, 0, 2982}, {168, 1, 4416, 65535},
	{129, 1, 4417, 65535}, {134, 1, 4418, 65535}, {139, 1, 4419, 65535},
	{184, 3, 4420, 65535}, {163, 0, 0, 2995}, {177, 0, 0, 2996},
	{184, 0, 0, 2997}, {163, 1, 4423, 65535}, {184, 3, 4424, 65535},
	{164, 1, 4427, 3015}, {184, 1, 4428, 65535}, {129, 0, 0, 3022},
	{180, 2, 4429, 65535}, {181, 2, 4431, 65535}, {177, 1, 4433, 65535},
	{153, 0, 0, 3039}, {180, 0, 0, 3040}, {153, 0, 0, 3041},
	{165, 0, 0, 3042}, {177, 1, 4434, 65535}, {178, 1, 4435, 3047},
	{156, 1, 4436, 65535}, {161, 2, 4437, 65535}, {167, 0, 0, 3055},
	{170, 0, 0, 3056}, {146, 1, 4439, 65535}, {158, 1, 4440, 65535},
	{144, 1, 4441, 65535}, {148, 1, 4442, 65535}, {148, 1, 4443, 65535},
	{144, 1, 4444, 65535}, {149, 1, 4445, 65535}, {149, 1, 4446, 3075},
	{144, 1, 4447, 65535}, {157, 1, 4448, 65535}, {151, 1, 4449, 3084},
	{160, 1, 4450, 3087}, {165, 1, 4451, 65535}, {144, 1, 4452, 65535},
	{160, 0, 0, 3094}, {144, 1, 4453, 65535}, {148, 1, 4454, 65535},
	{155, 0, 0, 3099}, {144, 1, 4455, 65535}, {145, 0, 0, 3102},
	{151, 0, 0, 3103}, {163, 1, 4456, 65535}, {128, 0, 0, 3106},
	{137, 0, 0, 3107}, {187, 0, 0, 3108}, {187, 1, 4457, 3113},
	{146, 1, 4458, 65535}, {128, 0, 0, 3118}, {183, 0, 0, 3119},
	{184, 0, 0, 3120}, {184, 0, 0, 3123}, {187, 1, 4459, 3124},
	{132, 0, 0, 3127}, {182, 1, 4460, 3128}, {144, 1, 4461, 3143},
	{185, 1, 4462, 65535}, {139, 1, 4463, 3150}, {136, 1, 4464, 65535},
	{172, 1, 4465, 65535}, {131, 2, 4466, 3166}, {168, 2, 4468, 3172},
	{128, 0, 0, 3176}, {137, 0, 0, 3177}, {140, 0, 0, 3178},
	{148, 0, 0, 3179}, {156, 1, 4470, 3185}, {191, 1, 4471, 3193},
	{137, 1, 4472, 3196}, {156, 1, 4473, 3204}, {159, 0, 0, 3206},
	{172, 1, 4474, 65535}, {159, 3, 4475, 65535}, {176, 3, 4478, 3230},
	{142, 2, 4481, 65535}, {130, 1, 4483, 65535}, {156, 1, 4484, 3249},
	{156, 1, 4485, 3252}, {156, 1, 4486, 3260}, {156, 1, 4487, 3264},
	{140, 1, 4488, 3271}, {168, 0, 0, 3273}, {136, 1, 4489, 3275},
	{131, 1, 4490, 3278}, {168, 1, 4491, 3281}, {156, 3, 4492, 65535},
	{156, 3, 4495, 65535}, {128, 0, 0, 3305}, {137, 0, 0, 3306},
	{140, 0, 0, 3307}, {148, 0, 0, 3308}, {161, 1, 4498, 3312},
	{156, 1, 4499, 3315}, {156, 1, 4500, 3323}, {172, 2, 4501, 65535},
	{157, 1, 4503, 3336}, {137, 1, 4504, 3342}, {160, 1, 4505, 3350},
	{149, 1, 4506, 3354}, {165, 1, 4507, 3371}, {177, 1, 4508, 3375},
	{133, 2, 4509, 65535}, {136, 2, 4511, 65535}, {97, 3, 4513, 28},
	{102, 1, 4516, 65535}, {97, 3, 4517, 38}, {101, 1, 4520, 65535},
	{105, 2, 4521, 65535}, {110, 1, 4523, 65535}, {105, 2, 4524, 65535},
	{114, 1, 4526, 65535}, {97, 2, 4527, 125}, {101, 0, 0, 128},
	{101, 0, 0, 136}, {115, 0, 0, 137}, {105, 0, 0, 139},
	{101, 1, 4529, 65535}, {101, 1, 4530, 65535}, {105, 0, 0, 158},
	{111, 0, 0, 159}, {122, 1, 4531, 65535}, {97, 0, 0, 170},
	{105, 1, 4532, 171}, {111, 0, 0, 173}, {115, 0, 0, 174},
	{117, 0, 0, 175}, {97, 0, 0, 182}, {107, 0, 0, 194},
	{110, 0, 0, 195}, {114, 0, 0, 196}, {105, 0, 0, 201},
	{122, 0, 0, 202}, {101, 1, 4533, 65535}, {105, 2, 4534, 65535},
	{97, 1, 4536, 65535}, {108, 1, 4537, 65535}, {99, 0, 0, 246},
	{101, 0, 0, 247}, {100, 1, 4538, 253}, {100, 1, 4539, 262},
	{116, 2, 4540, 65535}, {32, 0, 0, 272}, {153, 1, 4542, 65535},
	{103, 0, 0, 316}, {107, 0, 0, 317}, {97, 0, 0, 318},
	{101, 1, 4543, 65535}, {105, 0, 0, 322}, {111, 2, 4544, 65535},
	{117, 1, 4546, 65535}, {101, 1, 4547, 65535}, {102, 1, 4548, 65535},
	{111, 0, 0, 339}, {117, 0, 0, 340}, {111, 0, 0, 347},
	{118, 1, 4549, 65535}, {122, 0, 0, 350}, {101, 0, 0, 357},
	{114, 1, 4550, 359}, {101, 0, 0, 362}, {105, 0, 0, 365},
	{109, 1, 4551, 65535}, {110, 0, 0, 371}, {116, 0, 0, 372},
	{103, 0, 0, 374}, {114, 0, 0, 375}, {101, 0, 0, 378},
	{101, 0, 0, 381}, {97, 0, 0, 388}, {101, 0, 0, 389},
	{114, 4, 4552, 65535}, {114, 1, 4556, 65535}, {97, 0, 0, 414},
	{101, 0, 0, 415}, {114, 0, 0, 416}, {98, 2, 4557, 65535},
	{101, 0, 0, 421}, {114, 0, 0, 422}, {104, 0, 0, 442},
	{111, 0, 0, 443}, {97, 2, 4559, 65535}, {105, 1, 4561, 65535},
	{105, 1, 4562, 65535}, {97, 1, 4563, 65535}, {97, 0, 0, 503},
	{101, 0, 0, 504}, {97, 0, 0, 505}, {117, 0, 0, 506},
	{101, 0, 0, 509}, {111, 0, 0, 510}, {110, 1, 4564, 526},
	{107, 0, 0, 543}, {114, 0, 0, 544}, {101, 1, 4565, 548},
	{116, 0, 0, 554}, {111, 1, 4566, 557}, {101, 1, 4567, 65535},
	{108, 1, 4568, 65535}, {111, 0, 0, 595}, {114, 4, 4569, 597},
	{100, 1, 4573, 65535}, {112, 2, 4574, 65535}, {116, 2, 4576, 65535},
	{114, 1, 4578, 65535}, {115, 0, 0, 641}, {116, 1, 4579, 65535},
	{32, 0, 0, 649}, {101, 0, 0, 650}, {105, 2, 4580, 65535},
	{105, 1, 4582, 65535}, {108, 1, 4583, 65535}, {103, 0, 0, 697},
	{116, 0, 0, 698}, {117, 1, 4584, 65535}, {117, 1, 4585, 65535},
	{100, 0, 0, 713}, {108, 0, 0, 714}, {58, 0, 0, 717},
	{101, 1, 4586, 65535}, {117, 1, 4587, 65535}, {107, 0, 0, 789},
	{114, 0, 0, 790}, {32, 0, 0, 798}, {114, 1, 4588, 813},
	{97, 0, 0, 822}, {105, 1, 4589, 823}, {111, 0, 0, 825},
	{121, 0, 0, 826}, {105, 1, 4590, 828}, {117, 1, 4591, 65535},
	{115, 2, 4592, 65535}, {110, 0, 0, 872}, {116, 0, 0, 873},
	{117, 1, 4594, 902}, {105, 1, 4595, 65535}, {122, 1, 4596, 920},
	{32, 2, 4597, 65535}, {101, 1, 4599, 65535}, {99, 0, 0, 951},
	{116, 0, 0, 952}, {111, 1, 4600, 65535}, {101, 1, 4601, 65535},
	{112, 1, 4602, 65535}, {97, 1, 4603, 65535}, {32, 1, 4604, 65535},
	{115, 0, 0, 982}, {97, 1, 4605, 65535}, {117, 1, 4606, 1013},
	{107, 1, 4607, 65535}, {116, 1, 4608, 65535}, {97, 2, 4609, 1058},
	{101, 0, 0, 1061}, {107, 1, 4611, 65535}, {97, 3, 4612, 1103},
	{101, 1, 4615, 65535}, {106, 1, 4616, 65535}, {32, 1, 4617, 65535},
	{32, 1, 4618, 65535}, {110, 1, 4619, 65535}, {99, 1, 4620, 65535},
	{101, 2, 4621, 1187}, {105, 1, 4623, 65535}, {97, 1, 4624, 1248},
	{101, 0, 0, 1250}, {114, 4, 4625, 65535}, {46, 0, 0, 1267},
	{105, 0, 0, 1268}, {106, 1, 4629, 65535}, {114, 0, 0, 1292},
	{97, 0, 0, 1294}, {105, 1, 4630, 1295}, {111, 0, 0, 1297},
	{101, 0, 0, 1298}, {114, 0, 0, 1299}, {114, 2, 4631, 65535},
	{32, 1, 4633, 65535}, {107, 1, 4634, 65535}, {97, 1, 4635, 65535},
	{105, 1, 4636, 65535}, {97, 2, 4637, 1341}, {101, 0, 0, 1344},
	{99, 1, 4639, 1359}, {101, 1, 4640, 65535}, {116, 1, 4641, 65535},
	{105, 0, 0, 1404}, {105, 0, 0, 1416}, {111, 0, 0, 1417},
	{108, 1, 4642, 65535}, {110, 3, 4643, 65535}, {111, 1, 4646, 1431},
	{111, 0, 0, 1434}, {32, 3, 4647, 65535}, {112, 2, 4650, 65535},
	{97, 0, 0, 1454}, {99, 2, 4652, 65535}, {101, 0, 0, 1457},
	{99, 1, 4654, 65535}, {97, 3, 4655, 65535}, {101, 2, 4658, 65535},
	{32, 3, 4660, 65535}, {101, 0, 0, 1501}, {97, 2, 4663, 65535},
	{111, 1, 4665, 65535}, {117, 1, 4666, 65535}, {101, 1, 4667, 65535},
	{104, 2, 4668, 65535}, {105, 1, 4670, 65535}, {45, 0, 0, 1528},
	{45, 0, 0, 1531}, {101, 1, 4671, 65535}, {101, 2, 4672, 65535},
	{118, 1, 4674, 65535}, {100, 1, 4675, 1551}, {99, 0, 0, 1563},
	{116, 0, 0, 1564}, {105, 0, 0, 1566}, {111, 0, 0, 1567},
	{97, 1, 4676, 1608}, {32, 2, 4677, 65535}, {98, 3, 4679, 65535},
	{114, 2, 4682, 65535}, {110, 1, 4684, 65535}, {105, 0, 0, 1703},
	{111, 0, 0, 1704}, {116, 1, 4685, 65535}, {117, 1, 4686, 1727},
	{117, 1, 4687, 65535}, {121, 0, 0, 1769}, {105, 1, 4688, 1779},
	{105, 1, 4689, 1798}, {117, 1, 4690, 65535}, {117, 0, 0, 1819},
	{32, 2, 4691, 65535}, {100, 1, 4693, 1846}, {101, 1, 4694, 65535},
	{110, 2, 4695, 65535}, {105, 1, 4697, 65535}, {97, 2, 4698, 1882},
	{101, 0, 0, 1885}, {111, 0, 0, 1895}, {115, 0, 0, 1896},
	{97, 1, 4700, 65535}, {97, 0, 0, 1906}, {101, 0, 0, 1907},
	{100, 2, 4701, 65535}, {101, 1, 4703, 65535}, {101, 1, 4704, 65535},
	{97, 1, 4705, 65535}, {32, 2, 4706, 65535}, {108, 1, 4708, 65535},
	{116, 1, 4709, 65535}, {110, 1, 4710, 65535}, {206, 0, 0, 2008},
	{207, 0, 0, 2009}, {206, 1, 4711, 65535}, {206, 1, 4712, 65535},
	{206, 1, 4713, 65535}, {207, 0, 0, 2021}, {206, 1, 4714, 65535},
	{206, 1, 4715, 65535}, {207, 1, 4716, 65535}, {206, 1, 4717, 65535},
	{206, 2, 4718, 65535}, {206, 0, 0, 2044}, {206, 1, 4720, 65535},
	{207, 1, 4721, 65535}, {206, 1, 4722, 65535}, {207, 1, 4723, 65535},
	{206, 0, 0, 2063}, {207, 0, 0, 2066}, {206, 0, 0, 2071},
	{207, 1, 4724, 65535}, {206, 1, 4725, 65535}, {206, 0, 0, 2082},
	{207, 0, 0, 2087}, {207, 1, 4726, 65535}, {58, 0, 0, 2095},
	{209, 1, 4727, 65535}, {208, 2, 4728, 65535}, {208, 0, 0, 2109},
	{208, 1, 4730, 65535}, {208, 2, 4731, 65535}, {208, 1, 4733, 65535},
	{209, 0, 0, 2129}, {208, 2, 4734, 65535}, {208, 1, 4736, 65535},
	{208, 1, 4737, 65535}, {209, 0, 0, 2155}, {208, 2, 4738, 65535},
	{208, 1, 4740, 65535}, {208, 1, 4741, 65535}, {209, 0, 0, 2175},
	{208, 0, 0, 2178}, {209, 0, 0, 2179}, {209, 1, 4742, 65535},
	{208, 1, 4743, 65535}, {209, 2, 4744, 65535}, {209, 2, 4746, 65535},
	{209, 1, 4748, 65535}, {209, 1, 4749, 65535}, {209, 1, 4750, 65535},
	{208, 2, 4751, 65535}, {209, 1, 4753, 65535}, {208, 3, 4754, 65535},
	{209, 0, 0, 2214}, {208, 1, 4757, 65535}, {209, 1, 4758, 65535},
	{209, 0, 0, 2223}, {209, 1, 4759, 65535}, {209, 0, 0, 2228},
	{208, 0, 0, 2231}, {209, 0, 0, 2237}, {208, 1, 4760, 65535},
	{209, 0, 0, 2244}, {208, 1, 4761, 65535}, {208, 0, 0, 2249},
	{208, 1, 4762, 65535}, {208, 1, 4763, 65535}, {208, 1, 4764, 65535},
	{208, 1, 4765, 65535}, {209, 1, 4766, 65535}, {208, 1, 4767, 65535},
	{208, 2, 4768, 65535}, {209, 0, 0, 2290}, {186, 0, 0, 2294},
	{188, 1, 4770, 65535}, {208, 1, 4771, 65535}, {208, 2, 4772, 65535},
	{208, 1, 4774, 65535}, {208, 1, 4775, 65535}, {208, 1, 4776, 65535},
	{208, 1, 4777, 65535}, {208, 0, 0, 2330}, {208, 1, 4778, 65535},
	{208, 0, 0, 2339}, {209, 1, 4779, 65535}, {209, 1, 4780, 65535},
	{208, 3, 4781, 65535}, {208, 1, 4784, 65535}, {208, 0, 0, 2360},
	{208, 1, 4785, 65535}, {208, 2, 4786, 65535}, {208, 2, 4788, 65535},
	{209, 0, 0, 2378}, {209, 0, 0, 2381}, {208, 1, 4790, 65535},
	{209, 0, 0, 2388}, {209, 1, 4791, 65535}, {209, 1, 4792, 65535},
	{208, 2, 4793, 65535}, {208, 1, 4795, 65535}, {208, 1, 4796, 65535},
	{208, 1, 4797, 65535}, {208, 0, 0, 2423}, {208, 1, 4798, 65535},
	{208, 0, 0, 2431}, {209, 1, 4799, 65535}, {208, 2, 4800, 65535},
	{208, 2, 4802, 65535}, {208, 0, 0, 2444}, {208, 0, 0, 2446},
	{209, 0, 0, 2448}, {208, 0, 0, 2450}, {213, 1, 4804, 65535},
	{213, 1, 4805, 65535}, {213, 0, 0, 2460}, {213, 0, 0, 2466},
	{213, 1, 4806, 65535}, {213, 2, 4807, 65535}, {213, 1, 4809, 65535},
	{213, 1, 4810, 65535}, {213, 1, 4811, 65535}, {213, 0, 0, 2498},
	{213, 1, 4812, 65535}, {214, 1, 4813, 65535}, {213, 1, 4814, 65535},
	{215, 2, 4815, 65535}, {215, 2, 4817, 65535}, {215, 2, 4819, 65535},
	{215, 2, 4821, 65535}, {32, 1, 4823, 65535}, {215, 2, 4824, 65535},
	{215, 2, 4826, 65535}, {215, 2, 4828, 65535}, {215, 1, 4830, 65535},
	{215, 1, 4831, 65535}, {215, 2, 4832, 65535}, {215, 1, 4834, 65535},
	{215, 1, 4835, 65535}, {32, 1, 4836, 65535}, {217, 1, 4837, 65535},
	{216, 0, 0, 2600}, {217, 0, 0, 2601}, {216, 3, 4838, 65535},
	{216, 2, 4841, 65535}, {216, 1, 4843, 65535}, {177, 1, 4844, 65535},
	{217, 1, 4845, 65535}, {217, 1, 4846, 65535}, {167, 1, 4847, 65535},
	{216, 2, 4848, 65535}, {217, 0, 0, 2660}, {219, 0, 0, 2661},
	{216, 0, 0, 2663}, {216, 1, 4850, 65535}, {216, 0, 0, 2679},
	{217, 0, 0, 2688}, {216, 0, 0, 2691}, {217, 0, 0, 2692},
	{216, 0, 0, 2703}, {217, 0, 0, 2704}, {216, 1, 4851, 65535},
	{217, 1, 4852, 65535}, {216, 0, 0, 2717}, {218, 0, 0, 2718},
	{217, 0, 0, 2720}, {216, 1, 4853, 65535}, {32, 2, 4854, 65535},
	{216, 1, 4856, 65535}, {217, 1, 4857, 65535}, {217, 2, 4858, 65535},
	{224, 1, 4860, 65535}, {224, 2, 4861, 65535}, {224, 2, 4863, 65535},
	{224, 1, 4865, 65535}, {224, 1, 4866, 65535}, {224, 0, 0, 2774},
	{224, 1, 4867, 65535}, {224, 2, 4868, 65535}, {224, 1, 4870, 65535},
	{224, 1, 4871, 65535}, {224, 1, 4872, 65535}, {224, 1, 4873, 65535},
	{224, 2, 4874, 65535}, {224, 1, 4876, 65535}, {224, 1, 4877, 65535},
	{224, 1, 4878, 65535}, {224, 1, 4879, 65535}, {224, 1, 4880, 65535},
	{224, 1, 4881, 65535}, {224, 1, 4882, 65535}, {224, 1, 4883, 65535},
	{224, 1, 4884, 65535}, {224, 1, 4885, 65535}, {224, 1, 4886, 65535},
	{224, 1, 4887, 65535}, {224, 1, 4888, 65535}, {224, 0, 0, 2833},
	{224, 1, 4889, 65535}, {224, 1, 4890, 65535}, {224, 1, 4891, 65535},
	{224, 1, 4892, 65535}, {224, 1, 4893, 65535}, {224, 1, 4894, 65535},
	{224, 1, 4895, 65535}, {224, 1, 4896, 65535}, {224, 1, 4897, 65535},
	{224, 1, 4898, 65535}, {224, 1, 4899, 65535}, {224, 1, 4900, 65535},
	{224, 1, 4901, 65535}, {224, 1, 4902, 65535}, {224, 1, 4903, 65535},
	{224, 1, 4904, 65535}, {224, 1, 4905, 65535}, {224, 1, 4906, 65535},
	{224, 1, 4907, 65535}, {224, 1, 4908, 65535}, {224, 1, 4909, 65535},
	{224, 1, 4910, 65535}, {224, 1, 4911, 65535}, {224, 1, 4912, 65535},
	{224, 1, 4913, 65535}, {224, 1, 4914, 65535}, {224, 1, 4915, 65535},
	{224, 1, 4916, 65535}, {224, 1, 4917, 65535}, {224, 0, 0, 2920},
	{224, 1, 4918, 65535}, {224, 1, 4919, 65535}, {224, 0, 0, 2930},
	{224, 1, 4920, 65535}, {224, 1, 4921, 65535}, {224, 1, 4922, 65535},
	{224, 1, 4923, 65535}, {224, 0, 0, 2942}, {224, 1, 4924, 65535},
	{224, 1, 4925, 65535}, {224, 1, 4926, 65535}, {224, 1, 4927, 65535},
	{224, 1, 4928, 65535}, {224, 1, 4929, 65535}, {224, 0, 0, 2960},
	{224, 1, 4930, 65535}, {224, 1, 4931, 65535}, {224, 1, 4932, 65535},
	{224, 0, 0, 2968}, {224, 1, 4933, 65535}, {224, 1, 4934, 65535},
	{224, 1, 4935, 65535}, {224, 1, 4936, 65535}, {224, 1, 4937, 65535},
	{224, 1, 4938, 65535}, {224, 1, 4939, 65535}, {224, 1, 4940, 65535},
	{224, 1, 4941, 65535}, {132, 0, 0, 2992}, {158, 0, 0, 2993},
	{162, 0, 0, 2994}, {224, 1, 4942, 65535}, {132, 0, 0, 3012},
	{162, 0, 0, 3013}, {168, 0, 0, 3014}, {224, 1, 4943, 65535},
	{224, 1, 4944, 65535}, {46, 0, 0, 3023}, {224, 0, 0, 3024},
	{46, 0, 0, 3025}, {224, 0, 0, 3026}, {224, 1, 4945, 65535},
	{224, 1, 4946, 65535}, {224, 0, 0, 3048}, {224, 1, 4947, 65535},
	{46, 0, 0, 3051}, {224, 1, 4948, 65535}, {225, 1, 4949, 65535},
	{225, 1, 4950, 65535}, {225, 1, 4951, 65535}, {225, 1, 4952, 65535},
	{225, 1, 4953, 65535}, {225, 1, 4954, 65535}, {225, 1, 4955, 65535},
	{225, 1, 4956, 65535}, {225, 1, 4957, 65535}, {225, 1, 4958, 65535},
	{225, 1, 4959, 65535}, {225, 1, 4960, 65535}, {225, 1, 4961, 65535},
	{225, 1, 4962, 65535}, {225, 1, 4963, 65535}, {225, 1, 4964, 65535},
	{225, 1, 4965, 65535}, {225, 1, 4966, 65535}, {225, 0, 0, 3114},
	{225, 1, 4967, 65535}, {225, 0, 0, 3125}, {225, 0, 0, 3129},
	{230, 0, 0, 3144}, {230, 2, 4968, 65535}, {230, 1, 4970, 65535},
	{230, 2, 4971, 65535}, {230, 2, 4973, 65535}, {228, 0, 0, 3167},
	{230, 2, 4975, 65535}, {228, 0, 0, 3173}, {230, 0, 0, 3174},
	{230, 0, 0, 3186}, {230, 1, 4977, 65535}, {230, 1, 4978, 65535},
	{230, 0, 0, 3205}, {230, 2, 4979, 65535}, {228, 2, 4981, 65535},
	{229, 3, 4983, 65535}, {230, 0, 0, 3221}, {228, 0, 0, 3231},
	{229, 0, 0, 3232}, {230, 3, 4986, 65535}, {228, 0, 0, 3239},
	{230, 0, 0, 3240}, {230, 1, 4989, 65535}, {230, 0, 0, 3250},
	{230, 0, 0, 3253}, {230, 0, 0, 3261}, {230, 0, 0, 3265},
	{230, 0, 0, 3272}, {230, 2, 4990, 65535}, {230, 2, 4992, 65535},
	{230, 0, 0, 3282}, {228, 2, 4994, 65535}, {229, 3, 4996, 65535},
	{230, 0, 0, 3290}, {228, 2, 4999, 65535}, {229, 3, 5001, 65535},
	{230, 0, 0, 3298}, {230, 0, 0, 3313}, {230, 0, 0, 3316},
	{236, 0, 0, 3324}, {235, 0, 0, 3328}, {236, 2, 5004, 65535},
	{236, 2, 5006, 65535}, {236, 0, 0, 3343}, {236, 0, 0, 3351},
	{236, 2, 5008, 65535}, {236, 2, 5010, 65535}, {236, 1, 5012, 65535},
	{32, 0, 0, 3381}, {236, 2, 5013, 65535}, {32, 0, 0, 3384},
	{236, 0, 0, 3385}, {107, 0, 0, 29}, {110, 0, 0, 30},
	{114, 0, 0, 31}, {101, 1, 5015, 65535}, {107, 0, 0, 39},
	{110, 0, 0, 40}, {114, 0, 0, 41}, {100, 1, 5016, 43},
	{115, 1, 5017, 65535}, {122, 1, 5018, 65535}, {97, 2, 5019, 65535},
	{115, 1, 5021, 65535}, {122, 2, 5022, 65535}, {101, 1, 5024, 105},
	{107, 0, 0, 126}, {114, 0, 0, 127}, {100, 1, 5025, 145},
	{32, 1, 5026, 65535}, {97, 2, 5027, 65535}, {108, 0, 0, 172},
	{114, 1, 5029, 65535}, {111, 0, 0, 213}, {115, 0, 0, 214},
	{116, 1, 5030, 230}, {32, 4, 5031, 65535}, {105, 0, 0, 254},
	{32, 0, 0, 263}, {97, 2, 5035, 65535}, {101, 0, 0, 268},
	{110, 1, 5037, 65535}, {32, 2, 5038, 65535}, {100, 0, 0, 323},
	{115, 0, 0, 324}, {98, 2, 5040, 65535}, {32, 2, 5042, 65535},
	{32, 3, 5044, 65535}, {121, 1, 5047, 65535}, {101, 0, 0, 360},
	{97, 2, 5048, 65535}, {97, 0, 0, 390}, {101, 0, 0, 391},
	{105, 2, 5050, 392}, {111, 0, 0, 395}, {101, 1, 5052, 65535},
	{101, 0, 0, 418}, {114, 0, 0, 419}, {104, 0, 0, 448},
	{114, 0, 0, 449}, {107, 1, 5053, 65535}, {116, 1, 5054, 65535},
	{100, 1, 5055, 65535}, {32, 3, 5056, 65535}, {32, 0, 0, 549},
	{101, 0, 0, 558}, {110, 1, 5059, 65535}, {116, 1, 5060, 573},
	{97, 0, 0, 598}, {105, 2, 5061, 599}, {111, 0, 0, 602},
	{121, 0, 0, 603}, {101, 1, 5063, 65535}, {111, 0, 0, 616},
	{117, 1, 5064, 65535}, {101, 0, 0, 632}, {118, 0, 0, 633},
	{116, 1, 5065, 636}, {115, 1, 5066, 65535}, {99, 1, 5067, 65535},
	{115, 0, 0, 653}, {103, 1, 5068, 65535}, {101, 2, 5069, 65535},
	{117, 1, 5071, 704}, {117, 1, 5072, 707}, {110, 1, 5073, 65535},
	{117, 1, 5074, 750}, {105, 0, 0, 814}, {101, 0, 0, 824},
	{115, 0, 0, 829}, {117, 1, 5075, 839}, {116, 0, 0, 863},
	{117, 0, 0, 864}, {116, 0, 0, 903}, {105, 1, 5076, 65535},
	{97, 0, 0, 921}, {98, 1, 5077, 65535}, {103, 0, 0, 945},
	{32, 2, 5078, 65535}, {100, 1, 5080, 65535}, {118, 1, 5081, 65535},
	{100, 1, 5082, 65535}, {105, 1, 5083, 966}, {97, 2, 5084, 65535},
	{100, 2, 5086, 999}, {116, 0, 0, 1014}, {117, 1, 5088, 65535},
	{97, 1, 5089, 65535}, {107, 0, 0, 1059}, {114, 0, 0, 1060},
	{117, 1, 5090, 65535}, {107, 0, 0, 1104}, {110, 0, 0, 1105},
	{114, 0, 0, 1106}, {110, 2, 5091, 65535}, {111, 1, 5093, 65535},
	{108, 1, 5094, 65535}, {106, 1, 5095, 65535}, {32, 1, 5096, 65535},
	{97, 2, 5097, 65535}, {32, 0, 0, 1188}, {100, 1, 5099, 1189},
	{110, 1, 5100, 65535}, {114, 0, 0, 1249}, {97, 0, 0, 1251},
	{101, 0, 0, 1252}, {105, 2, 5101, 1253}, {111, 0, 0, 1256},
	{101, 1, 5103, 65535}, {115, 0, 0, 1296}, {109, 0, 0, 1302},
	{117, 1, 5104, 65535}, {115, 1, 5105, 65535}, {111, 1, 5106, 65535},
	{108, 1, 5107, 65535}, {97, 1, 5108, 65535}, {107, 0, 0, 1342},
	{114, 0, 0, 1343}, {32, 3, 5109, 65535}, {114, 1, 5112, 65535},
	{97, 1, 5113, 65535}, {106, 2, 5114, 65535}, {97, 0, 0, 1425},
	{105, 1, 5116, 65535}, {106, 0, 0, 1428}, {32, 0, 0, 1432},
	{97, 0, 0, 1437}, {98, 0, 0, 1438}, {111, 0, 0, 1439},
	{46, 0, 0, 1446}, {117, 0, 0, 1447}, {97, 0, 0, 1455},
	{101, 0, 0, 1456}, {97, 2, 5117, 65535}, {99, 0, 0, 1471},
	{100, 2, 5119, 65535}, {116, 2, 5121, 1481}, {114, 3, 5123, 65535},
	{116, 2, 5126, 65535}, {97, 0, 0, 1498}, {100, 0, 0, 1499},
	{108, 0, 0, 1500}, {99, 0, 0, 1502}, {108, 2, 5128, 65535},
	{118, 1, 5130, 65535}, {97, 1, 5131, 65535}, {114, 1, 5132, 65535},
	{32, 0, 0, 1512}, {101, 1, 5133, 65535}, {101, 1, 5134, 65535},
	{100, 1, 5135, 1541}, {32, 0, 0, 1546}, {100, 0, 0, 1547},
	{101, 1, 5136, 65535}, {32, 0, 0, 1552}, {45, 0, 0, 1609},
	{97, 0, 0, 1616}, {117, 0, 0, 1617}, {97, 1, 5137, 1623},
	{101, 0, 0, 1625}, {114, 4, 5138, 65535}, {101, 0, 0, 1638},
	{111, 0, 0, 1639}, {99, 1, 5142, 65535}, {97, 1, 5143, 65535},
	{116, 0, 0, 1728}, {117, 1, 5144, 1739}, {110, 0, 0, 1780},
	{110, 0, 0, 1799}, {117, 1, 5145, 1801}, {97, 2, 5146, 65535},
	{109, 1, 5148, 65535}, {32, 2, 5149, 65535}, {114, 1, 5151, 65535},
	{101, 0, 0, 1854}, {111, 0, 0, 1855}, {108, 2, 5152, 65535},
	{107, 0, 0, 1883}, {114, 0, 0, 1884}, {114, 1, 5154, 1903},
	{105, 0, 0, 1909}, {111, 0, 0, 1910}, {110, 1, 5155, 65535},
	{110, 1, 5156, 65535}, {110, 2, 5157, 65535}, {105, 0, 0, 1984},
	{115, 0, 0, 1985}, {105, 1, 5159, 65535}, {32, 2, 5160, 65535},
	{101, 1, 5162, 65535}, {185, 1, 5163, 65535}, {191, 1, 5164, 65535},
	{181, 1, 5165, 65535}, {191, 1, 5166, 65535}, {188, 1, 5167, 65535},
	{129, 1, 5168, 65535}, {191, 1, 5169, 65535}, {187, 1, 5170, 2036},
	{189, 1, 5171, 2039}, {191, 1, 5172, 65535}, {132, 1, 5173, 65535},
	{188, 1, 5174, 65535}, {137, 1, 5175, 65535}, {132, 1, 5176, 65535},
	{181, 1, 5177, 65535}, {129, 1, 5178, 65535}, {131, 1, 5179, 65535},
	{181, 1, 5180, 65535}, {184, 1, 5181, 65535}, {181, 1, 5182, 65535},
	{176, 1, 5183, 65535}, {181, 1, 5184, 65535}, {188, 1, 5185, 65535},
	{176, 0, 0, 2141}, {184, 1, 5186, 65535}, {180, 1, 5187, 2144},
	{176, 1, 5188, 2147}, {176, 1, 5189, 65535}, {181, 0, 0, 2159},
	{181, 1, 5190, 65535}, {184, 1, 5191, 65535}, {130, 1, 5192, 2180},
	{181, 2, 5193, 65535}, {140, 0, 0, 2190}, {143, 0, 0, 2191},
	{140, 0, 0, 2193}, {143, 0, 0, 2194}, {130, 1, 5195, 65535},
	{130, 1, 5196, 2198}, {129, 1, 5197, 65535}, {181, 0, 0, 2205},
	{189, 0, 0, 2206}, {130, 1, 5198, 2207}, {176, 0, 0, 2211},
	{184, 0, 0, 2212}, {190, 0, 0, 2213}, {181, 1, 5199, 65535},
	{130, 1, 5200, 65535}, {130, 1, 5201, 2225}, {181, 2, 5202, 65535},
	{181, 1, 5204, 65535}, {177, 1, 5205, 2251}, {190, 1, 5206, 65535},
	{176, 1, 5207, 65535}, {190, 1, 5208, 65535}, {143, 1, 5209, 65535},
	{177, 1, 5210, 65535}, {176, 0, 0, 2288}, {190, 0, 0, 2289},
	{208, 2, 5211, 65535}, {176, 1, 5213, 65535}, {180, 0, 0, 2300},
	{189, 0, 0, 2301}, {181, 1, 5214, 65535}, {187, 1, 5215, 65535},
	{187, 2, 5216, 65535}, {189, 2, 5218, 65535}, {176, 1, 5220, 65535},
	{130, 1, 5221, 2340}, {130, 1, 5222, 2344}, {176, 0, 0, 2348},
	{181, 0, 0, 2349}, {191, 1, 5223, 2350}, {182, 1, 5224, 65535},
	{180, 1, 5225, 65535}, {177, 0, 0, 2369}, {190, 0, 0, 2370},
	{181, 0, 0, 2374}, {189, 0, 0, 2375}, {178, 1, 5226, 2382},
	{128, 1, 5227, 65535}, {128, 2, 5228, 2393}, {176, 0, 0, 2404},
	{190, 0, 0, 2405}, {178, 1, 5230, 2408}, {178, 2, 5231, 65535},
	{178, 1, 5233, 65535}, {176, 1, 5234, 65535}, {131, 1, 5235, 65535},
	{176, 0, 0, 2437}, {184, 0, 0, 2438}, {176, 0, 0, 2440},
	{184, 0, 0, 2441}, {171, 1, 5236, 65535}, {191, 1, 5237, 65535},
	{191, 1, 5238, 65535}, {172, 1, 5239, 65535}, {182, 1, 5240, 65535},
	{171, 1, 5241, 65535}, {191, 1, 5242, 2486}, {165, 1, 5243, 65535},
	{191, 1, 5244, 65535}, {128, 1, 5245, 65535}, {189, 1, 5246, 65535},
	{149, 0, 0, 2511}, {179, 0, 0, 2512}, {152, 0, 0, 2513},
	{179, 0, 0, 2514}, {153, 0, 0, 2515}, {179, 0, 0, 2516},
	{145, 0, 0, 2524}, {179, 0, 0, 2525}, {215, 9, 5247, 65535},
	{144, 0, 0, 2549}, {179, 0, 0, 2550}, {158, 0, 0, 2556},
	{179, 0, 0, 2557}, {158, 0, 0, 2559}, {179, 0, 0, 2560},
	{149, 1, 5256, 65535}, {155, 1, 5257, 65535}, {149, 0, 0, 2569},
	{179, 0, 0, 2570}, {161, 1, 5258, 65535}, {153, 1, 5259, 65535},
	{216, 1, 5260, 65535}, {138, 1, 5261, 65535}, {171, 0, 0, 2602},
	{173, 0, 0, 2603}, {177, 0, 0, 2604}, {167, 0, 0, 2609},
	{168, 0, 0, 2610}, {178, 1, 5262, 2627}, {217, 1, 5263, 65535},
	{138, 1, 5264, 65535}, {138, 1, 5265, 65535}, {217, 1, 5266, 65535},
	{169, 0, 0, 2658}, {177, 0, 0, 2659}, {167, 1, 5267, 65535},
	{177, 2, 5268, 65535}, {136, 1, 5270, 65535}, {180, 1, 5271, 65535},
	{216, 0, 0, 2733}, {217, 2, 5272, 65535}, {170, 1, 5274, 2736},
	{138, 1, 5275, 65535}, {134, 0, 0, 2755}, {138, 0, 0, 2756},
	{165, 1, 5276, 65535}, {164, 0, 0, 2761}, {165, 0, 0, 2762},
	{164, 1, 5277, 65535}, {165, 0, 0, 2767}, {165, 1, 5278, 65535},
	{165, 1, 5279, 65535}, {164, 1, 5280, 65535}, {164, 0, 0, 2779},
	{165, 0, 0, 2780}, {164, 1, 5281, 65535}, {164, 1, 5282, 65535},
	{164, 1, 5283, 65535}, {164, 1, 5284, 65535}, {164, 0, 0, 2792},
	{165, 0, 0, 2793}, {164, 1, 5285, 65535}, {164, 1, 5286, 65535},
	{164, 1, 5287, 65535}, {164, 1, 5288, 65535}, {164, 1, 5289, 65535},
	{164, 1, 5290, 65535}, {164, 1, 5291, 65535}, {164, 1, 5292, 65535},
	{164, 1, 5293, 65535}, {165, 1, 5294, 65535}, {164, 1, 5295, 65535},
	{164, 1, 5296, 65535}, {167, 1, 5297, 65535}, {167, 1, 5298, 65535},
	{166, 1, 5299, 65535}, {166, 2, 5300, 65535}, {166, 1, 5302, 65535},
	{167, 1, 5303, 65535}, {166, 1, 5304, 65535}, {166, 1, 5305, 65535},
	{166, 2, 5306, 65535}, {166, 2, 5308, 65535}, {167, 1, 5310, 65535},
	{166, 1, 5311, 65535}, {166, 1, 5312, 65535}, {166, 2, 5313, 65535},
	{166, 1, 5315, 65535}, {166, 2, 5316, 65535}, {171, 1, 5318, 65535},
	{170, 1, 5319, 65535}, {170, 1, 5320, 65535}, {170, 1, 5321, 65535},
	{171, 1, 5322, 65535}, {170, 1, 5323, 65535}, {170, 1, 5324, 65535},
	{170, 1, 5325, 65535}, {170, 1, 5326, 65535}, {170, 1, 5327, 65535},
	{170, 1, 5328, 65535}, {171, 1, 5329, 65535}, {170, 1, 5330, 65535},
	{175, 1, 5331, 65535}, {175, 1, 5332, 65535}, {174, 2, 5333, 65535},
	{174, 2, 5335, 65535}, {174, 1, 5337, 65535}, {174, 1, 5338, 65535},
	{174, 1, 5339, 65535}, {174, 1, 5340, 65535}, {174, 1, 5341, 65535},
	{174, 1, 5342, 65535}, {174, 1, 5343, 65535}, {174, 1, 5344, 65535},
	{177, 1, 5345, 65535}, {176, 1, 5346, 65535}, {177, 1, 5347, 65535},
	{176, 1, 5348, 65535}, {176, 1, 5349, 65535}, {176, 1, 5350, 65535},
	{176, 1, 5351, 65535}, {176, 1, 5352, 65535}, {176, 1, 5353, 65535},
	{176, 1, 5354, 65535}, {176, 1, 5355, 65535}, {176, 1, 5356, 65535},
	{176, 1, 5357, 65535}, {184, 1, 5358, 65535}, {184, 3, 5359, 65535},
	{184, 2, 5362, 65535}, {184, 1, 5364, 65535}, {184, 3, 5365, 65535},
	{184, 1, 5368, 65535}, {184, 2, 5369, 65535}, {131, 1, 5371, 65535},
	{131, 1, 5372, 65535}, {131, 2, 5373, 65535}, {131, 1, 5375, 65535},
	{131, 1, 5376, 65535}, {131, 1, 5377, 65535}, {131, 2, 5378, 65535},
	{131, 1, 5380, 65535}, {131, 2, 5381, 65535}, {131, 1, 5383, 65535},
	{131, 1, 5384, 65535}, {131, 1, 5385, 65535}, {131, 1, 5386, 65535},
	{131, 1, 5387, 65535}, {131, 1, 5388, 65535}, {131, 1, 5389, 65535},
	{131, 1, 5390, 65535}, {131, 1, 5391, 65535}, {158, 1, 5392, 65535},
	{151, 2, 5393, 65535}, {153, 0, 0, 3147}, {151, 1, 5395, 65535},
	{151, 0, 0, 3155}, {153, 0, 0, 3156}, {151, 0, 0, 3162},
	{153, 0, 0, 3163}, {151, 2, 5396, 65535}, {153, 0, 0, 3170},
	{151, 1, 5398, 65535}, {151, 1, 5399, 65535}, {153, 0, 0, 3207},
	{168, 0, 0, 3208}, {184, 2, 5400, 65535}, {186, 2, 5402, 65535},
	{133, 0, 0, 3218}, {155, 0, 0, 3219}, {164, 0, 0, 3220},
	{150, 0, 0, 3233}, {151, 2, 5404, 65535}, {153, 0, 0, 3238},
	{155, 1, 5406, 65535}, {150, 0, 0, 3276}, {153, 0, 0, 3277},
	{151, 0, 0, 3279}, {153, 0, 0, 3280}, {184, 2, 5407, 65535},
	{186, 2, 5409, 65535}, {133, 0, 0, 3287}, {155, 0, 0, 3288},
	{164, 0, 0, 3289}, {184, 2, 5411, 65535}, {186, 2, 5413, 65535},
	{133, 0, 0, 3295}, {155, 0, 0, 3296}, {164, 0, 0, 3297},
	{136, 0, 0, 3329}, {158, 2, 5415, 65535}, {139, 0, 0, 3337},
	{157, 0, 0, 3338}, {139, 0, 0, 3355}, {157, 0, 0, 3356},
	{139, 0, 0, 3372}, {157, 0, 0, 3373}, {157, 1, 5417, 65535},
	{136, 0, 0, 3382}, {151, 0, 0, 3383}, {110, 1, 5418, 32},
	{32, 0, 0, 44}, {101, 1, 5419, 48}, {97, 3, 5420, 65535},
	{109, 0, 0, 67}, {116, 2, 5423, 65535}, {105, 1, 5425, 65535},
	{97, 1, 5426, 65535}, {111, 1, 5427, 65535}, {58, 0, 0, 106},
	{32, 0, 0, 146}, {112, 1, 5428, 65535}, {99, 0, 0, 162},
	{100, 2, 5429, 65535}, {107, 1, 5431, 65535}, {32, 1, 5432, 65535},
	{100, 0, 0, 240}, {101, 1, 5433, 65535}, {115, 0, 0, 243},
	{116, 0, 0, 244}, {100, 0, 0, 266}, {116, 0, 0, 267},
	{98, 1, 5434, 65535}, {97, 0, 0, 319}, {112, 1, 5435, 65535},
	{98, 0, 0, 326}, {108, 1, 5436, 65535}, {109, 1, 5437, 65535},
	{112, 2, 5438, 65535}, {101, 0, 0, 336}, {105, 0, 0, 337},
	{112, 0, 0, 338}, {100, 1, 5440, 65535}, {100, 0, 0, 369},
	{110, 0, 0, 370}, {101, 0, 0, 393}, {115, 0, 0, 394},
	{32, 1, 5441, 65535}, {97, 1, 5442, 65535}, {107, 1, 5443, 65535},
	{101, 1, 5444, 65535}, {100, 0, 0, 527}, {115, 0, 0, 528},
	{116, 0, 0, 529}, {101, 1, 5445, 65535}, {32, 0, 0, 574},
	{101, 0, 0, 600}, {115, 0, 0, 601}, {32, 2, 5446, 65535},
	{98, 1, 5448, 65535}, {32, 0, 0, 637}, {116, 1, 5449, 647},
	{101, 1, 5450, 65535}, {100, 1, 5451, 656}, {109, 1, 5452, 65535},
	{110, 2, 5453, 65535}, {116, 0, 0, 705}, {116, 0, 0, 708},
	{105, 1, 5455, 65535}, {116, 0, 0, 751}, {116, 0, 0, 840},
	{107, 1, 5456, 65535}, {105, 1, 5457, 65535}, {117, 0, 0, 946},
	{119, 0, 0, 947}, {105, 1, 5458, 65535}, {105, 2, 5459, 65535},
	{97, 1, 5461, 65535}, {110, 0, 0, 967}, {107, 0, 0, 980},
	{110, 0, 0, 981}, {97, 0, 0, 1002}, {117, 0, 0, 1004},
	{117, 1, 5462, 1044}, {105, 1, 5463, 1046}, {117, 1, 5464, 1090},
	{101, 0, 0, 1123}, {116, 0, 0, 1124}, {117, 1, 5465, 65535},
	{105, 1, 5466, 65535}, {111, 1, 5467, 65535}, {108, 1, 5468, 65535},
	{100, 1, 5469, 65535}, {116, 1, 5470, 1184}, {32, 0, 0, 1190},
	{32, 3, 5471, 65535}, {108, 0, 0, 1254}, {115, 0, 0, 1255},
	{110, 2, 5474, 1270}, {108, 1, 5476, 65535}, {101, 1, 5477, 65535},
	{119, 1, 5478, 65535}, {108, 1, 5479, 65535}, {32, 2, 5480, 65535},
	{100, 0, 0, 1360}, {115, 0, 0, 1361}, {116, 0, 0, 1362},
	{110, 1, 5482, 65535}, {105, 1, 5483, 1390}, {97, 0, 0, 1418},
	{101, 0, 0, 1419}, {32, 2, 5484, 65535}, {116, 2, 5486, 65535},
	{122, 0, 0, 1469}, {97, 1, 5488, 1472}, {111, 1, 5489, 1475},
	{32, 4, 5490, 65535}, {105, 2, 5494, 65535}, {97, 2, 5496, 65535},
	{101, 0, 0, 1493}, {105, 0, 0, 1494}, {97, 0, 0, 1495},
	{115, 0, 0, 1496}, {97, 0, 0, 1503}, {118, 0, 0, 1504},
	{97, 1, 5498, 65535}, {114, 1, 5499, 1508}, {116, 1, 5500, 1510},
	{100, 1, 5501, 1513}, {114, 1, 5502, 65535}, {32, 2, 5503, 65535},
	{100, 1, 5505, 1549}, {114, 0, 0, 1624}, {97, 0, 0, 1626},
	{101, 0, 0, 1627}, {105, 3, 5506, 1628}, {111, 0, 0, 1632},
	{101, 1, 5509, 65535}, {105, 1, 5510, 1718}, {116, 0, 0, 1740},
	{116, 0, 0, 1802}, {99, 1, 5511, 65535}, {116, 1, 5512, 65535},
	{111, 1, 5513, 65535}, {97, 0, 0, 1847}, {111, 0, 0, 1848},
	{97, 2, 5514, 65535}, {97, 2, 5516, 1862}, {101, 0, 0, 1865},
	{105, 0, 0, 1904}, {116, 1, 5518, 65535}, {101, 1, 5519, 65535},
	{100, 0, 0, 1972}, {109, 1, 5520, 65535}, {122, 1, 5521, 65535},
	{97, 1, 5522, 65535}, {103, 1, 5523, 65535}, {110, 2, 5524, 65535},
	{206, 1, 5526, 65535}, {207, 1, 5527, 65535}, {206, 1, 5528, 65535},
	{207, 1, 5529, 65535}, {206, 1, 5530, 65535}, {206, 1, 5531, 65535},
	{207, 1, 5532, 65535}, {206, 1, 5533, 65535}, {206, 1, 5534, 65535},
	{207, 2, 5535, 65535}, {206, 1, 5537, 65535}, {206, 1, 5538, 65535},
	{206, 1, 5539, 65535}, {206, 1, 5540, 65535}, {207, 1, 5541, 65535},
	{206, 1, 5542, 65535}, {209, 1, 5543, 65535}, {208, 1, 5544, 65535},
	{208, 1, 5545, 65535}, {208, 1, 5546, 65535}, {209, 1, 5547, 65535},
	{209, 1, 5548, 65535}, {209, 1, 5549, 65535}, {208, 1, 5550, 65535},
	{208, 2, 5551, 65535}, {32, 1, 5553, 65535}, {208, 1, 5554, 65535},
	{208, 1, 5555, 65535}, {209, 1, 5556, 65535}, {208, 2, 5557, 65535},
	{208, 0, 0, 2187}, {209, 0, 0, 2188}, {209, 1, 5559, 65535},
	{208, 2, 5560, 65535}, {208, 1, 5562, 65535}, {208, 1, 5563, 65535},
	{208, 1, 5564, 65535}, {208, 1, 5565, 65535}, {208, 0, 0, 2226},
	{208, 1, 5566, 65535}, {209, 0, 0, 2243}, {208, 1, 5567, 65535},
	{209, 1, 5568, 65535}, {208, 1, 5569, 65535}, {208, 1, 5570, 65535},
	{208, 2, 5571, 65535}, {208, 1, 5573, 65535}, {208, 1, 5574, 65535},
	{181, 0, 0, 2295}, {190, 1, 5575, 65535}, {208, 1, 5576, 65535},
	{208, 1, 5577, 65535}, {208, 1, 5578, 65535}, {208, 1, 5579, 65535},
	{209, 0, 0, 2320}, {208, 0, 0, 2321}, {209, 0, 0, 2322},
	{208, 1, 5580, 65535}, {209, 1, 5581, 65535}, {208, 1, 5582, 65535},
	{208, 2, 5583, 65535}, {208, 2, 5585, 65535}, {208, 1, 5587, 65535},
	{208, 2, 5588, 65535}, {209, 1, 5590, 65535}, {208, 1, 5591, 65535},
	{209, 0, 0, 2396}, {208, 2, 5592, 65535}, {208, 1, 5594, 65535},
	{209, 2, 5595, 65535}, {208, 1, 5597, 65535}, {209, 1, 5598, 65535},
	{208, 1, 5599, 65535}, {213, 1, 5600, 65535}, {213, 1, 5601, 65535},
	{213, 1, 5602, 65535}, {213, 1, 5603, 65535}, {213, 2, 5604, 65535},
	{213, 1, 5606, 65535}, {213, 0, 0, 2487}, {213, 1, 5607, 65535},
	{213, 1, 5608, 65535}, {213, 1, 5609, 65535}, {213, 1, 5610, 65535},
	{144, 0, 0, 2535}, {145, 0, 0, 2536}, {146, 0, 0, 2537},
	{147, 0, 0, 2538}, {148, 0, 0, 2539}, {149, 0, 0, 2540},
	{151, 0, 0, 2541}, {168, 1, 5611, 65535}, {169, 1, 5612, 65535},
	{215, 1, 5613, 65535}, {215, 1, 5614, 65535}, {215, 1, 5615, 65535},
	{215, 1, 5616, 65535}, {170, 1, 5617, 65535}, {217, 1, 5618, 65535},
	{216, 0, 0, 2628}, {136, 1, 5619, 65535}, {216, 1, 5620, 65535},
	{217, 1, 5621, 65535}, {132, 2, 5622, 65535}, {217, 1, 5624, 65535},
	{216, 0, 0, 2705}, {217, 0, 0, 2706}, {217, 1, 5625, 65535},
	{216, 1, 5626, 65535}, {129, 0, 0, 2734}, {138, 0, 0, 2735},
	{32, 0, 0, 2737}, {217, 1, 5627, 65535}, {141, 1, 5628, 65535},
	{161, 1, 5629, 65535}, {141, 1, 5630, 65535}, {141, 1, 5631, 65535},
	{176, 1, 5632, 65535}, {168, 1, 5633, 65535}, {178, 1, 5634, 65535},
	{184, 1, 5635, 65535}, {184, 1, 5636, 65535}, {181, 1, 5637, 65535},
	{176, 1, 5638, 65535}, {176, 1, 5639, 65535}, {172, 1, 5640, 65535},
	{167, 1, 5641, 2806}, {151, 1, 5642, 65535}, {191, 1, 5643, 2816},
	{191, 1, 5644, 2818}, {149, 1, 5645, 65535}, {141, 1, 5646, 65535},
	{164, 1, 5647, 65535}, {174, 1, 5648, 2828}, {141, 1, 5649, 65535},
	{141, 1, 5650, 65535}, {168, 1, 5651, 65535}, {168, 0, 0, 2841},
	{178, 1, 5652, 2842}, {184, 1, 5653, 65535}, {135, 1, 5654, 2846},
	{176, 1, 5655, 65535}, {172, 1, 5656, 2852}, {131, 0, 0, 2854},
	{167, 1, 5657, 2855}, {131, 0, 0, 2857}, {185, 1, 5658, 65535},
	{141, 1, 5659, 65535}, {191, 1, 5660, 2866}, {191, 1, 5661, 2868},
	{131, 0, 0, 2870}, {149, 1, 5662, 65535}, {170, 1, 5663, 2874},
	{131, 0, 0, 2877}, {174, 1, 5664, 2878}, {141, 1, 5665, 65535},
	{176, 1, 5666, 65535}, {168, 1, 5667, 65535}, {184, 1, 5668, 65535},
	{135, 1, 5669, 2893}, {172, 1, 5670, 65535}, {167, 1, 5671, 2898},
	{151, 1, 5672, 65535}, {191, 1, 5673, 2905}, {191, 1, 5674, 2907},
	{149, 1, 5675, 65535}, {141, 1, 5676, 65535}, {174, 1, 5677, 2915},
	{141, 1, 5678, 2917}, {141, 1, 5679, 2921}, {170, 1, 5680, 65535},
	{181, 1, 5681, 65535}, {169, 0, 0, 2931}, {178, 0, 0, 2932},
	{175, 1, 5682, 65535}, {154, 1, 5683, 2936}, {153, 1, 5684, 65535},
	{170, 1, 5685, 65535}, {164, 1, 5686, 2946}, {176, 1, 5687, 65535},
	{175, 1, 5688, 65535}, {179, 1, 5689, 65535}, {141, 1, 5690, 65535},
	{191, 1, 5691, 2961}, {141, 1, 5692, 65535}, {176, 1, 5693, 65535},
	{184, 1, 5694, 65535}, {130, 1, 5695, 2973}, {172, 1, 5696, 65535},
	{167, 1, 5697, 2977}, {151, 1, 5698, 65535}, {191, 1, 5699, 2984},
	{149, 1, 5700, 65535}, {170, 1, 5701, 65535}, {174, 1, 5702, 2990},
	{177, 1, 5703, 65535}, {168, 0, 0, 3016}, {169, 0, 0, 3017},
	{171, 0, 0, 3018}, {151, 0, 0, 3019}, {152, 0, 0, 3020},
	{153, 1, 5704, 65535}, {135, 0, 0, 3043}, {155, 1, 5705, 65535},
	{158, 0, 0, 3046}, {162, 1, 5706, 65535}, {169, 0, 0, 3052},
	{183, 1, 5707, 65535}, {149, 1, 5708, 3058}, {160, 1, 5709, 3060},
	{155, 1, 5710, 65535}, {156, 0, 0, 3064}, {153, 1, 5711, 3065},
	{145, 1, 5712, 3067}, {156, 1, 5713, 3069}, {154, 1, 5714, 3071},
	{156, 1, 5715, 3073}, {152, 1, 5716, 3076}, {152, 1, 5717, 3078},
	{160, 1, 5718, 3080}, {148, 1, 5719, 3082}, {174, 1, 5720, 3085},
	{168, 1, 5721, 3088}, {162, 1, 5722, 3090}, {160, 1, 5723, 3092},
	{155, 1, 5724, 3095}, {165, 1, 5725, 3097}, {145, 1, 5726, 3100},
	{151, 1, 5727, 3104}, {154, 1, 5728, 3115}, {165, 0, 0, 3145},
	{182, 0, 0, 3146}, {165, 2, 5729, 3151}, {165, 0, 0, 3168},
	{182, 0, 0, 3169}, {165, 1, 5731, 3194}, {165, 1, 5732, 3197},
	{128, 0, 0, 3214}, {137, 0, 0, 3215}, {140, 0, 0, 3216},
	{148, 0, 0, 3217}, {165, 1, 5733, 3234}, {182, 0, 0, 3237},
	{180, 1, 5734, 65535}, {128, 0, 0, 3283}, {137, 0, 0, 3284},
	{140, 0, 0, 3285}, {148, 0, 0, 3286}, {128, 0, 0, 3291},
	{137, 0, 0, 3292}, {140, 0, 0, 3293}, {148, 0, 0, 3294},
	{133, 1, 5735, 65535}, {145, 0, 0, 3332}, {188, 1, 5736, 3376},
	{32, 0, 0, 33}, {32, 0, 0, 49}, {99, 0, 0, 50},
	{100, 2, 5737, 65535}, {116, 1, 5739, 57}, {97, 0, 0, 68},
	{111, 1, 5740, 69}, {101, 1, 5741, 65535}, {99, 2, 5742, 65535},
	{118, 1, 5744, 65535}, {117, 1, 5745, 65535}, {97, 0, 0, 163},
	{111, 1, 5746, 164}, {116, 1, 5747, 208}, {108, 2, 5748, 65535},
	{117, 1, 5750, 65535}, {201, 1, 5751, 65535}, {117, 1, 5752, 65535},
	{105, 2, 5753, 65535}, {105, 1, 5755, 65535}, {97, 0, 0, 333},
	{117, 0, 0, 334}, {97, 1, 5756, 65535}, {109, 2, 5757, 65535},
	{115, 1, 5759, 65535}, {97, 1, 5760, 65535}, {100, 1, 5761, 483},
	{110, 1, 5762, 571}, {97, 0, 0, 605}, {112, 0, 0, 606},
	{108, 1, 5763, 65535}, {32, 0, 0, 648}, {101, 1, 5764, 65535},
	{32, 0, 0, 657}, {101, 1, 5765, 685}, {100, 0, 0, 687},
	{109, 1, 5766, 65535}, {110, 1, 5767, 65535}, {107, 1, 5768, 65535},
	{106, 1, 5769, 65535}, {102, 1, 5770, 65535}, {101, 0, 0, 958},
	{115, 0, 0, 959}, {116, 1, 5771, 65535}, {116, 0, 0, 1045},
	{110, 0, 0, 1047}, {116, 0, 0, 1091}, {114, 1, 5772, 1166},
	{103, 1, 5773, 65535}, {117, 1, 5774, 65535}, {105, 1, 5775, 65535},
	{111, 1, 5776, 1181}, {111, 1, 5777, 1185}, {100, 0, 0, 1198},
	{115, 0, 0, 1199}, {116, 0, 0, 1200}, {97, 0, 0, 1271},
	{111, 1, 5778, 1272}, {109, 1, 5779, 65535}, {105, 1, 5780, 65535},
	{97, 1, 5781, 65535}, {121, 1, 5782, 65535}, {97, 0, 0, 1333},
	{109, 0, 0, 1334}, {105, 1, 5783, 65535}, {110, 0, 0, 1391},
	{97, 0, 0, 1426}, {122, 0, 0, 1427}, {97, 0, 0, 1465},
	{111, 1, 5784, 1466}, {32, 1, 5785, 65535}, {32, 2, 5786, 65535},
	{101, 0, 0, 1482}, {105, 0, 0, 1483}, {108, 0, 0, 1484},
	{112, 0, 0, 1485}, {101, 1, 5788, 1486}, {111, 1, 5789, 65535},
	{100, 1, 5790, 1490}, {116, 0, 0, 1492}, {110, 2, 5791, 65535},
	{32, 0, 0, 1509}, {32, 0, 0, 1511}, {32, 3, 5793, 65535},
	{116, 1, 5796, 1519}, {100, 0, 0, 1542}, {111, 0, 0, 1543},
	{32, 0, 0, 1550}, {101, 0, 0, 1629}, {108, 0, 0, 1630},
	{115, 0, 0, 1631}, {108, 1, 5797, 65535}, {110, 0, 0, 1719},
	{116, 1, 5798, 65535}, {117, 1, 5799, 65535}, {100, 1, 5800, 65535},
	{100, 1, 5801, 1850}, {116, 0, 0, 1852}, {107, 0, 0, 1863},
	{114, 0, 0, 1864}, {108, 1, 5802, 65535}, {110, 1, 5803, 1918},
	{97, 1, 5804, 1973}, {111, 1, 5805, 65535}, {107, 1, 5806, 65535},
	{101, 1, 5807, 65535}, {101, 0, 0, 2000}, {111, 0, 0, 2001},
	{187, 1, 5808, 65535}, {133, 1, 5809, 65535}, {188, 1, 5810, 65535},
	{131, 1, 5811, 65535}, {181, 1, 5812, 65535}, {191, 1, 5813, 65535},
	{133, 1, 5814, 65535}, {185, 1, 5815, 65535}, {185, 1, 5816, 65535},
	{131, 0, 0, 2047}, {133, 0, 0, 2048}, {185, 1, 5817, 65535},
	{178, 1, 5818, 65535}, {178, 1, 5819, 65535}, {181, 1, 5820, 65535},
	{133, 1, 5821, 65535}, {191, 1, 5822, 65535}, {129, 1, 5823, 65535},
	{187, 1, 5824, 65535}, {187, 1, 5825, 2104}, {183, 1, 5826, 65535},
	{129, 1, 5827, 65535}, {129, 1, 5828, 65535}, {143, 1, 5829, 2124},
	{189, 1, 5830, 2142}, {181, 0, 0, 2145}, {189, 0, 0, 2146},
	{208, 4, 5831, 65535}, {177, 1, 5835, 65535}, {188, 1, 5836, 65535},
	{143, 1, 5837, 65535}, {181, 0, 0, 2181}, {189, 0, 0, 2182},
	{128, 1, 5838, 65535}, {181, 0, 0, 2199}, {189, 0, 0, 2200},
	{176, 1, 5839, 65535}, {190, 1, 5840, 65535}, {189, 1, 5841, 65535},
	{176, 1, 5842, 65535}, {187, 2, 5843, 65535}, {188, 1, 5845, 65535},
	{128, 1, 5846, 65535}, {178, 1, 5847, 65535}, {178, 2, 5848, 65535},
	{177, 2, 5850, 65535}, {188, 0, 0, 2270}, {177, 1, 5852, 65535},
	{187, 2, 5853, 65535}, {209, 1, 5855, 65535}, {178, 1, 5856, 65535},
	{180, 2, 5857, 65535}, {181, 1, 5859, 65535}, {184, 1, 5860, 65535},
	{178, 1, 5861, 65535}, {143, 1, 5862, 65535}, {181, 1, 5863, 65535},
	{181, 0, 0, 2351}, {189, 0, 0, 2352}, {176, 0, 0, 2355},
	{189, 0, 0, 2356}, {183, 1, 5864, 65535}, {181, 0, 0, 2383},
	{189, 0, 0, 2384}, {131, 1, 5865, 65535}, {176, 1, 5866, 65535},
	{181, 0, 0, 2409}, {189, 0, 0, 2410}, {181, 1, 5867, 65535},
	{128, 1, 5868, 65535}, {138, 0, 0, 2416}, {181, 1, 5869, 65535},
	{128, 1, 5870, 2427}, {176, 1, 5871, 65535}, {172, 1, 5872, 2452},
	{165, 1, 5873, 65535}, {165, 1, 5874, 65535}, {171, 1, 5875, 65535},
	{171, 1, 5876, 65535}, {190, 1, 5877, 65535}, {189, 1, 5878, 2484},
	{180, 1, 5879, 65535}, {165, 1, 5880, 65535}, {190, 1, 5881, 65535},
	{191, 1, 5882, 65535}, {215, 2, 5883, 65535}, {215, 4, 5885, 65535},
	{159, 1, 5889, 2561}, {159, 1, 5890, 2563}, {157, 1, 5891, 2571},
	{154, 1, 5892, 2578}, {216, 2, 5893, 65535}, {134, 1, 5895, 65535},
	{216, 1, 5896, 65535}, {174, 1, 5897, 2634}, {134, 1, 5898, 65535},
	{216, 1, 5899, 65535}, {217, 1, 5900, 65535}, {138, 1, 5901, 2666},
	{134, 1, 5902, 65535}, {177, 1, 5903, 65535}, {136, 1, 5904, 2747},
	{224, 1, 5905, 65535}, {224, 1, 5906, 65535}, {224, 1, 5907, 65535},
	{224, 1, 5908, 65535}, {224, 1, 5909, 65535}, {224, 1, 5910, 65535},
	{224, 2, 5911, 65535}, {224, 1, 5913, 65535}, {224, 2, 5914, 65535},
	{224, 1, 5916, 65535}, {224, 1, 5917, 65535}, {224, 2, 5918, 65535},
	{224, 1, 5920, 65535}, {224, 0, 0, 2807}, {224, 1, 5921, 65535},
	{224, 0, 0, 2817}, {224, 0, 0, 2819}, {224, 1, 5922, 65535},
	{224, 1, 5923, 65535}, {224, 2, 5924, 65535}, {224, 0, 0, 2829},
	{224, 1, 5926, 65535}, {224, 1, 5927, 65535}, {224, 1, 5928, 65535},
	{224, 0, 0, 2843}, {224, 1, 5929, 65535}, {224, 0, 0, 2847},
	{224, 1, 5930, 65535}, {224, 0, 0, 2853}, {224, 0, 0, 2856},
	{224, 1, 5931, 65535}, {224, 1, 5932, 65535}, {224, 0, 0, 2867},
	{224, 0, 0, 2869}, {224, 1, 5933, 65535}, {224, 1, 5934, 65535},
	{224, 0, 0, 2879}, {224, 1, 5935, 65535}, {224, 1, 5936, 65535},
	{224, 1, 5937, 65535}, {224, 1, 5938, 65535}, {224, 0, 0, 2894},
	{224, 1, 5939, 65535}, {224, 0, 0, 2899}, {224, 1, 5940, 65535},
	{224, 0, 0, 2906}, {224, 0, 0, 2908}, {224, 1, 5941, 65535},
	{224, 1, 5942, 65535}, {224, 0, 0, 2916}, {224, 0, 0, 2918},
	{224, 0, 0, 2922}, {224, 1, 5943, 65535}, {224, 1, 5944, 65535},
	{224, 1, 5945, 65535}, {224, 0, 0, 2937}, {224, 1, 5946, 65535},
	{224, 1, 5947, 65535}, {224, 0, 0, 2947}, {224, 1, 5948, 65535},
	{224, 1, 5949, 65535}, {224, 1, 5950, 65535}, {224, 1, 5951, 65535},
	{224, 0, 0, 2962}, {224, 1, 5952, 65535}, {224, 1, 5953, 65535},
	{224, 1, 5954, 65535}, {224, 0, 0, 2974}, {224, 1, 5955, 65535},
	{224, 0, 0, 2978}, {224, 1, 5956, 65535}, {224, 0, 0, 2985},
	{224, 1, 5957, 65535}, {224, 1, 5958, 65535}, {224, 0, 0, 2991},
	{224, 1, 5959, 65535}, {224, 2, 5960, 65535}, {224, 1, 5962, 65535},
	{224, 1, 5963, 65535}, {224, 1, 5964, 65535}, {225, 0, 0, 3059},
	{225, 0, 0, 3061}, {225, 1, 5965, 65535}, {225, 0, 0, 3066},
	{225, 0, 0, 3068}, {225, 0, 0, 3070}, {225, 0, 0, 3072},
	{225, 0, 0, 3074}, {225, 0, 0, 3077}, {225, 0, 0, 3079},
	{225, 0, 0, 3081}, {225, 0, 0, 3083}, {225, 0, 0, 3086},
	{225, 0, 0, 3089}, {225, 0, 0, 3091}, {225, 0, 0, 3093},
	{225, 0, 0, 3096}, {225, 0, 0, 3098}, {225, 0, 0, 3101},
	{225, 0, 0, 3105}, {225, 1, 5966, 65535}, {228, 0, 0, 3152},
	{230, 0, 0, 3153}, {230, 0, 0, 3195}, {230, 0, 0, 3198},
	{230, 2, 5967, 65535}, {230, 1, 5969, 65535}, {235, 1, 5970, 65535},
	{236, 0, 0, 3377}, {97, 1, 5971, 51}, {111, 1, 5972, 53},
	{32, 2, 5973, 65535}, {32, 2, 5975, 65535}, {114, 2, 5977, 65535},
	{101, 0, 0, 95}, {106, 0, 0, 96}, {97, 1, 5979, 65535},
	{98, 1, 5980, 65535}, {32, 3, 5981, 65535}, {32, 0, 0, 209},
	{97, 1, 5984, 65535}, {117, 0, 0, 233}, {114, 1, 5985, 65535},
	{153, 1, 5986, 295}, {98, 1, 5987, 65535}, {99, 0, 0, 327},
	{107, 0, 0, 328}, {115, 1, 5988, 65535}, {110, 1, 5989, 65535},
	{105, 1, 5990, 65535}, {111, 1, 5991, 65535}, {105, 1, 5992, 65535},
	{110, 1, 5993, 458}, {32, 0, 0, 484}, {32, 0, 0, 572},
	{105, 1, 5994, 65535}, {114, 1, 5995, 65535}, {32, 0, 0, 686},
	{101, 1, 5996, 688}, {115, 1, 5997, 65535}, {111, 1, 5998, 904},
	{103, 1, 5999, 65535}, {105, 1, 6000, 65535}, {101, 1, 6001, 960},
	{32, 2, 6002, 65535}, {110, 1, 6004, 65535}, {114, 1, 6005, 1171},
	{103, 1, 6006, 65535}, {32, 1, 6007, 65535}, {32, 0, 0, 1186},
	{32, 2, 6008, 65535}, {97, 1, 6010, 1303}, {116, 1, 6011, 1309},
	{110, 3, 6012, 65535}, {32, 2, 6015, 65535}, {107, 1, 6017, 1375},
	{32, 2, 6018, 65535}, {101, 2, 6020, 65535}, {97, 2, 6022, 65535},
	{101, 3, 6024, 65535}, {100, 0, 0, 1487}, {110, 1, 6027, 1488},
	{32, 0, 0, 1491}, {101, 0, 0, 1505}, {111, 1, 6028, 1506},
	{97, 0, 0, 1514}, {100, 0, 0, 1515}, {111, 1, 6029, 65535},
	{32, 0, 0, 1520}, {108, 1, 6030, 65535}, {117, 1, 6031, 65535},
	{97, 1, 6032, 65535}, {105, 1, 6033, 65535}, {32, 0, 0, 1851},
	{105, 1, 6034, 65535}, {32, 0, 0, 1919}, {32, 2, 6035, 65535},
	{119, 1, 6037, 65535}, {116, 1, 6038, 65535}, {97, 1, 6039, 65535},
	{206, 1, 6040, 65535}, {207, 1, 6041, 65535}, {206, 1, 6042, 65535},
	{206, 1, 6043, 65535}, {207, 1, 6044, 65535}, {206, 1, 6045, 65535},
	{206, 1, 6046, 65535}, {206, 1, 6047, 65535}, {206, 1, 6048, 65535},
	{206, 1, 6049, 65535}, {207, 1, 6050, 65535}, {207, 1, 6051, 65535},
	{206, 1, 6052, 65535}, {207, 1, 6053, 65535}, {207, 1, 6054, 65535},
	{209, 1, 6055, 65535}, {209, 2, 6056, 65535}, {208, 0, 0, 2105},
	{208, 2, 6058, 65535}, {208, 2, 6060, 65535}, {208, 2, 6062, 65535},
	{58, 0, 0, 2125}, {208, 0, 0, 2143}, {178, 0, 0, 2148},
	{189, 0, 0, 2149}, {190, 1, 6064, 65535}, {191, 1, 6065, 65535},
	{209, 1, 6066, 65535}, {208, 1, 6067, 65535}, {208, 1, 6068, 65535},
	{209, 1, 6069, 65535}, {208, 1, 6070, 65535}, {208, 1, 6071, 65535},
	{209, 2, 6072, 65535}, {208, 1, 6074, 65535}, {208, 0, 0, 2241},
	{209, 0, 0, 2242}, {208, 1, 6075, 65535}, {209, 2, 6076, 65535},
	{208, 2, 6078, 65535}, {208, 0, 0, 2263}, {209, 1, 6080, 65535},
	{208, 0, 0, 2268}, {209, 0, 0, 2269}, {209, 1, 6081, 65535},
	{208, 1, 6082, 65535}, {209, 1, 6083, 65535}, {129, 1, 6084, 65535},
	{209, 1, 6085, 65535}, {208, 1, 6086, 65535}, {209, 0, 0, 2306},
	{208, 1, 6087, 65535}, {208, 1, 6088, 65535}, {209, 1, 6089, 65535},
	{208, 1, 6090, 65535}, {208, 1, 6091, 65535}, {208, 1, 6092, 65535},
	{208, 1, 6093, 65535}, {208, 1, 6094, 65535}, {209, 1, 6095, 65535},
	{209, 1, 6096, 65535}, {208, 1, 6097, 65535}, {209, 2, 6098, 65535},
	{209, 1, 6100, 65535}, {213, 0, 0, 2453}, {213, 1, 6101, 65535},
	{213, 1, 6102, 65535}, {213, 1, 6103, 65535}, {213, 1, 6104, 65535},
	{213, 1, 6105, 65535}, {213, 0, 0, 2485}, {213, 1, 6106, 65535},
	{213, 1, 6107, 65535}, {213, 1, 6108, 65535}, {213, 1, 6109, 65535},
	{144, 0, 0, 2542}, {145, 0, 0, 2543}, {145, 0, 0, 2544},
	{153, 0, 0, 2545}, {156, 0, 0, 2546}, {160, 0, 0, 2547},
	{32, 0, 0, 2562}, {32, 1, 6110, 65535}, {32, 1, 6111, 65535},
	{32, 0, 0, 2579}, {173, 0, 0, 2587}, {185, 0, 0, 2588},
	{32, 1, 6112, 65535}, {178, 1, 6113, 65535}, {32, 1, 6114, 65535},
	{32, 1, 6115, 65535}, {170, 1, 6116, 65535}, {134, 1, 6117, 65535},
	{217, 0, 0, 2667}, {32, 1, 6118, 65535}, {32, 1, 6119, 65535},
	{216, 0, 0, 2748}, {164, 1, 6120, 65535}, {165, 1, 6121, 65535},
	{164, 1, 6122, 65535}, {164, 1, 6123, 65535}, {165, 1, 6124, 65535},
	{165, 1, 6125, 65535}, {164, 0, 0, 2783}, {165, 2, 6126, 65535},
	{165, 1, 6128, 65535}, {164, 0, 0, 2790}, {165, 0, 0, 2791},
	{165, 1, 6129, 65535}, {164, 1, 6130, 65535}, {164, 0, 0, 2801},
	{165, 0, 0, 2802}, {165, 1, 6131, 65535}, {164, 2, 6132, 65535},
	{165, 1, 6134, 65535}, {164, 1, 6135, 65535}, {164, 0, 0, 2825},
	{165, 0, 0, 2826}, {166, 1, 6136, 65535}, {166, 1, 6137, 65535},
	{167, 1, 6138, 65535}, {167, 1, 6139, 65535}, {166, 1, 6140, 65535},
	{166, 1, 6141, 65535}, {166, 1, 6142, 65535}, {167, 1, 6143, 65535},
	{167, 1, 6144, 65535}, {170, 1, 6145, 65535}, {171, 1, 6146, 65535},
	{171, 1, 6147, 65535}, {171, 1, 6148, 65535}, {171, 1, 6149, 65535},
	{170, 1, 6150, 65535}, {171, 1, 6151, 65535}, {170, 1, 6152, 65535},
	{175, 1, 6153, 65535}, {175, 1, 6154, 65535}, {174, 1, 6155, 65535},
	{175, 1, 6156, 65535}, {175, 1, 6157, 65535}, {175, 1, 6158, 65535},
	{174, 1, 6159, 65535}, {175, 1, 6160, 65535}, {176, 1, 6161, 65535},
	{176, 1, 6162, 65535}, {177, 1, 6163, 65535}, {177, 1, 6164, 65535},
	{177, 1, 6165, 65535}, {176, 1, 6166, 65535}, {177, 1, 6167, 65535},
	{177, 1, 6168, 65535}, {184, 1, 6169, 65535}, {184, 6, 6170, 65535},
	{185, 0, 0, 3036}, {185, 1, 6176, 65535}, {185, 1, 6177, 65535},
	{185, 1, 6178, 65535}, {131, 1, 6179, 65535}, {158, 1, 6180, 65535},
	{153, 0, 0, 3235}, {156, 0, 0, 3236}, {150, 1, 6181, 65535},
	{160, 1, 6182, 65535}, {32, 0, 0, 52}, {32, 2, 6183, 65535},
	{101, 0, 0, 58}, {108, 0, 0, 59}, {97, 0, 0, 70},
	{105, 0, 0, 71}, {116, 1, 6185, 91}, {117, 1, 6186, 65535},
	{110, 3, 6187, 65535}, {108, 1, 6190, 65535}, {97, 0, 0, 165},
	{101, 0, 0, 166}, {104, 0, 0, 167}, {110, 1, 6191, 65535},
	{111, 1, 6192, 65535}, {32, 0, 0, 296}, {108, 1, 6193, 65535},
	{101, 1, 6194, 65535}, {105, 1, 6195, 348}, {115, 1, 6196, 65535},
	{100, 1, 6197, 65535}, {107, 1, 6198, 65535}, {32, 0, 0, 459},
	{115, 1, 6199, 65535}, {100, 1, 6200, 651}, {32, 0, 0, 689},
	{117, 1, 6201, 65535}, {110, 0, 0, 905}, {101, 1, 6202, 65535},
	{101, 1, 6203, 65535}, {100, 1, 6204, 961}, {97, 0, 0, 1167},
	{108, 0, 0, 1168}, {101, 1, 6205, 1169}, {32, 0, 0, 1172},
	{110, 1, 6206, 65535}, {101, 2, 6207, 65535}, {100, 0, 0, 1273},
	{117, 0, 0, 1274}, {32, 0, 0, 1304}, {32, 0, 0, 1310},
	{101, 0, 0, 1319}, {111, 1, 6209, 1320}, {121, 0, 0, 1322},
	{97, 0, 0, 1329}, {112, 1, 6210, 65535}, {97, 0, 0, 1376},
	{97, 0, 0, 1467}, {105, 0, 0, 1468}, {108, 0, 0, 1473},
	{109, 0, 0, 1474}, {32, 0, 0, 1476}, {115, 0, 0, 1477},
	{108, 0, 0, 1478}, {109, 0, 0, 1479}, {110, 0, 0, 1480},
	{32, 0, 0, 1489}, {32, 0, 0, 1507}, {110, 1, 6211, 1516},
	{101, 2, 6212, 65535}, {97, 1, 6214, 65535}, {108, 1, 6215, 65535},
	{102, 1, 6216, 65535}, {99, 1, 6217, 65535}, {116, 0, 0, 1974},
	{122, 0, 0, 1975}, {97, 1, 6218, 65535}, {117, 1, 6219, 65535},
	{110, 1, 6220, 65535}, {185, 1, 6221, 65535}, {131, 1, 6222, 65535},
	{178, 1, 6223, 65535}, {185, 1, 6224, 65535}, {129, 1, 6225, 65535},
	{188, 1, 6226, 65535}, {177, 1, 6227, 65535}, {191, 1, 6228, 65535},
	{191, 1, 6229, 65535}, {191, 1, 6230, 65535}, {129, 1, 6231, 65535},
	{129, 1, 6232, 65535}, {188, 1, 6233, 65535}, {132, 1, 6234, 65535},
	{133, 1, 6235, 65535}, {130, 1, 6236, 2097}, {140, 0, 0, 2102},
	{143, 0, 0, 2103}, {181, 0, 0, 2112}, {189, 0, 0, 2113},
	{181, 0, 0, 2117}, {189, 0, 0, 2118}, {181, 0, 0, 2119},
	{189, 0, 0, 2120}, {208, 2, 6237, 65535}, {209, 1, 6239, 65535},
	{128, 1, 6240, 65535}, {177, 2, 6241, 65535}, {187, 1, 6243, 65535},
	{139, 1, 6244, 65535}, {178, 1, 6245, 65535}, {191, 1, 6246, 65535},
	{140, 0, 0, 2216}, {143, 0, 0, 2217}, {191, 1, 6247, 65535},
	{177, 2, 6248, 65535}, {140, 0, 0, 2252}, {143, 0, 0, 2253},
	{181, 1, 6250, 65535}, {187, 1, 6251, 65535}, {153, 1, 6252, 65535},
	{128, 1, 6253, 65535}, {184, 1, 6254, 65535}, {150, 1, 6255, 65535},
	{208, 1, 6256, 65535}, {135, 1, 6257, 65535}, {181, 2, 6258, 65535},
	{180, 1, 6260, 65535}, {186, 2, 6261, 65535}, {150, 1, 6263, 65535},
	{177, 1, 6264, 65535}, {188, 1, 6265, 65535}, {181, 1, 6266, 65535},
	{176, 1, 6267, 65535}, {187, 1, 6268, 65535}, {128, 1, 6269, 2412},
	{130, 1, 6270, 65535}, {189, 1, 6271, 65535}, {140, 0, 0, 2428},
	{143, 0, 0, 2429}, {128, 1, 6272, 2433}, {180, 1, 6273, 65535},
	{180, 1, 6274, 65535}, {189, 1, 6275, 2477}, {189, 1, 6276, 2479},
	{161, 1, 6277, 65535}, {162, 1, 6278, 65535}, {180, 1, 6279, 65535},
	{161, 1, 6280, 65535}, {184, 1, 6281, 65535}, {215, 2, 6282, 65535},
	{215, 1, 6284, 65535}, {216, 1, 6285, 65535}, {32, 1, 6286, 65535},
	{216, 2, 6287, 65535}, {216, 1, 6289, 65535}, {216, 2, 6290, 65535},
	{216, 1, 6292, 65535}, {216, 1, 6293, 65535}, {216, 1, 6294, 65535},
	{159, 1, 6295, 65535}, {135, 1, 6296, 65535}, {176, 1, 6297, 65535},
	{159, 1, 6298, 65535}, {129, 1, 6299, 2777}, {135, 1, 6300, 2781},
	{136, 0, 0, 2784}, {176, 0, 0, 2785}, {135, 1, 6301, 65535},
	{141, 1, 6302, 65535}, {149, 1, 6303, 65535}, {141, 1, 6304, 65535},
	{178, 1, 6305, 2809}, {179, 1, 6306, 2811}, {141, 1, 6307, 65535},
	{159, 1, 6308, 65535}, {159, 1, 6309, 65535}, {176, 1, 6310, 65535},
	{129, 1, 6311, 2839}, {135, 1, 6312, 2844}, {149, 1, 6313, 65535},
	{184, 1, 6314, 65535}, {151, 1, 6315, 65535}, {141, 1, 6316, 65535},
	{141, 1, 6317, 65535}, {159, 1, 6318, 65535}, {129, 1, 6319, 2885},
	{141, 1, 6320, 65535}, {135, 1, 6321, 2891}, {141, 1, 6322, 65535},
	{179, 1, 6323, 2901}, {141, 1, 6324, 65535}, {159, 1, 6325, 65535},
	{141, 1, 6326, 2925}, {141, 1, 6327, 2927}, {191, 1, 6328, 2934},
	{141, 1, 6329, 2939}, {141, 1, 6330, 2943}, {141, 1, 6331, 2948},
	{190, 1, 6332, 2952}, {141, 1, 6333, 2955}, {159, 1, 6334, 65535},
	{176, 1, 6335, 65535}, {129, 1, 6336, 2965}, {134, 1, 6337, 65535},
	{141, 1, 6338, 65535}, {179, 1, 6339, 2980}, {141, 1, 6340, 65535},
	{141, 1, 6341, 65535}, {154, 1, 6342, 65535}, {136, 0, 0, 3027},
	{151, 1, 6343, 65535}, {153, 0, 0, 3030}, {158, 1, 6344, 65535},
	{168, 0, 0, 3033}, {173, 1, 6345, 65535}, {128, 1, 6346, 65535},
	{129, 1, 6347, 65535}, {136, 1, 6348, 65535}, {157, 1, 6349, 65535},
	{160, 1, 6350, 3116}, {176, 1, 6351, 3243}, {165, 1, 6352, 3330},
	{97, 0, 0, 54}, {101, 2, 6353, 65535}, {32, 0, 0, 92},
	{110, 1, 6355, 65535}, {101, 0, 0, 97}, {111, 0, 0, 98},
	{121, 0, 0, 99}, {105, 2, 6356, 65535}, {32, 2, 6358, 65535},
	{112, 1, 6360, 65535}, {105, 1, 6361, 65535}, {32, 2, 6362, 65535},
	{97, 0, 0, 349}, {101, 1, 6364, 65535}, {105, 1, 6365, 65535},
	{97, 1, 6366, 65535}, {104, 1, 6367, 65535}, {32, 0, 0, 652},
	{108, 1, 6368, 65535}, {119, 1, 6369, 65535}, {100, 1, 6370, 956},
	{32, 2, 6371, 65535}, {32, 0, 0, 1170}, {101, 1, 6373, 1173},
	{108, 0, 0, 1182}, {109, 0, 0, 1183}, {32, 0, 0, 1321},
	{117, 1, 6374, 65535}, {108, 1, 6375, 65535}, {109, 1, 6376, 65535},
	{110, 1, 6377, 65535}, {108, 1, 6378, 65535}, {105, 1, 6379, 65535},
	{105, 1, 6380, 65535}, {104, 2, 6381, 65535}, {110, 2, 6383, 65535},
	{97, 1, 6385, 65535}, {100, 1, 6386, 65535}, {206, 1, 6387, 65535},
	{207, 1, 6388, 65535}, {207, 1, 6389, 65535}, {206, 1, 6390, 65535},
	{207, 1, 6391, 65535}, {206, 1, 6392, 65535}, {207, 1, 6393, 65535},
	{207, 2, 6394, 65535}, {207, 2, 6396, 65535}, {207, 2, 6398, 65535},
	{206, 1, 6400, 65535}, {206, 1, 6401, 65535}, {206, 1, 6402, 65535},
	{206, 1, 6403, 65535}, {206, 1, 6404, 65535}, {208, 0, 0, 2098},
	{177, 2, 6405, 65535}, {189, 0, 0, 2152}, {131, 1, 6407, 65535},
	{209, 2, 6408, 65535}, {208, 0, 0, 2161}, {209, 0, 0, 2162},
	{208, 1, 6410, 65535}, {209, 1, 6411, 65535}, {209, 1, 6412, 65535},
	{208, 1, 6413, 65535}, {208, 1, 6414, 65535}, {208, 0, 0, 2246},
	{209, 0, 0, 2247}, {208, 1, 6415, 65535}, {208, 1, 6416, 65535},
	{208, 1, 6417, 65535}, {209, 2, 6418, 65535}, {208, 1, 6420, 65535},
	{208, 1, 6421, 65535}, {186, 1, 6422, 65535}, {208, 2, 6423, 65535},
	{208, 1, 6425, 65535}, {209, 0, 0, 2305}, {208, 1, 6426, 65535},
	{208, 0, 0, 2315}, {209, 1, 6427, 65535}, {208, 1, 6428, 65535},
	{209, 1, 6429, 65535}, {208, 2, 6430, 65535}, {208, 1, 6432, 65535},
	{209, 1, 6433, 65535}, {209, 2, 6434, 65535}, {208, 0, 0, 2413},
	{208, 2, 6436, 65535}, {209, 2, 6438, 65535}, {208, 2, 6440, 65535},
	{213, 1, 6442, 65535}, {213, 1, 6443, 65535}, {213, 0, 0, 2478},
	{213, 0, 0, 2480}, {214, 1, 6444, 65535}, {213, 1, 6445, 65535},
	{213, 1, 6446, 65535}, {214, 1, 6447, 65535}, {213, 1, 6448, 65535},
	{145, 1, 6449, 2564}, {156, 0, 0, 2566}, {145, 1, 6450, 2572},
	{168, 2, 6451, 65535}, {216, 2, 6453, 65535}, {167, 2, 6455, 65535},
	{175, 0, 0, 2640}, {167, 1, 6457, 65535}, {173, 1, 6458, 65535},
	{185, 0, 0, 2647}, {180, 1, 6459, 65535}, {167, 1, 6460, 65535},
	{180, 1, 6461, 65535}, {224, 1, 6462, 65535}, {224, 1, 6463, 65535},
	{224, 1, 6464, 65535}, {224, 1, 6465, 65535}, {224, 0, 0, 2778},
	{224, 0, 0, 2782}, {224, 1, 6466, 65535}, {224, 1, 6467, 65535},
	{224, 1, 6468, 65535}, {224, 1, 6469, 65535}, {224, 0, 0, 2810},
	{224, 0, 0, 2812}, {224, 1, 6470, 65535}, {224, 1, 6471, 65535},
	{224, 1, 6472, 65535}, {224, 1, 6473, 65535}, {224, 0, 0, 2840},
	{224, 0, 0, 2845}, {224, 1, 6474, 65535}, {224, 1, 6475, 65535},
	{224, 1, 6476, 65535}, {224, 1, 6477, 65535}, {224, 1, 6478, 65535},
	{224, 1, 6479, 65535}, {224, 0, 0, 2886}, {224, 1, 6480, 65535},
	{224, 0, 0, 2892}, {224, 1, 6481, 65535}, {224, 0, 0, 2902},
	{224, 1, 6482, 65535}, {224, 1, 6483, 65535}, {224, 0, 0, 2926},
	{224, 0, 0, 2928}, {224, 0, 0, 2935}, {224, 0, 0, 2940},
	{224, 0, 0, 2944}, {224, 0, 0, 2949}, {224, 0, 0, 2953},
	{224, 0, 0, 2956}, {224, 1, 6484, 65535}, {224, 1, 6485, 65535},
	{224, 0, 0, 2966}, {224, 1, 6486, 65535}, {224, 1, 6487, 65535},
	{224, 0, 0, 2981}, {224, 1, 6488, 65535}, {224, 1, 6489, 65535},
	{224, 1, 6490, 65535}, {224, 1, 6491, 65535}, {224, 1, 6492, 65535},
	{224, 1, 6493, 65535}, {224, 1, 6494, 65535}, {224, 1, 6495, 65535},
	{224, 1, 6496, 65535}, {225, 1, 6497, 65535}, {225, 0, 0, 3117},
	{230, 1, 6498, 65535}, {236, 0, 0, 3331}, {108, 0, 0, 55},
	{109, 0, 0, 56}, {103, 1, 6499, 93}, {101, 0, 0, 148},
	{115, 0, 0, 149}, {99, 0, 0, 231}, {100, 0, 0, 232},
	{101, 1, 6500, 65535}, {99, 1, 6501, 65535}, {97, 0, 0, 331},
	{101, 0, 0, 332}, {32, 1, 6502, 65535}, {102, 1, 6503, 65535},
	{110, 1, 6504, 451}, {101, 1, 6505, 65535}, {97, 1, 6506, 65535},
	{101, 1, 6507, 65535}, {32, 0, 0, 957}, {97, 0, 0, 962},
	{111, 0, 0, 963}, {32, 0, 0, 1174}, {98, 1, 6508, 65535},
	{105, 1, 6509, 65535}, {101, 1, 6510, 1670}, {109, 1, 6511, 65535},
	{105, 2, 6512, 65535}, {122, 1, 6514, 65535}, {99, 1, 6515, 65535},
	{116, 1, 6516, 1913}, {117, 1, 6517, 65535}, {101, 0, 0, 1986},
	{111, 0, 0, 1987}, {108, 1, 6518, 65535}, {101, 1, 6519, 65535},
	{191, 1, 6520, 65535}, {132, 1, 6521, 65535}, {129, 1, 6522, 65535},
	{181, 1, 6523, 65535}, {137, 2, 6524, 65535}, {183, 1, 6526, 65535},
	{129, 1, 6527, 65535}, {131, 0, 0, 2037}, {133, 0, 0, 2038},
	{131, 0, 0, 2040}, {133, 0, 0, 2041}, {131, 0, 0, 2050},
	{133, 0, 0, 2051}, {185, 1, 6528, 65535}, {185, 1, 6529, 65535},
	{178, 1, 6530, 65535}, {177, 1, 6531, 65535}, {177, 1, 6532, 65535},
	{208, 0, 0, 2150}, {209, 0, 0, 2151}, {208, 1, 6533, 65535},
	{140, 0, 0, 2157}, {143, 0, 0, 2158}, {176, 1, 6534, 65535},
	{135, 1, 6535, 65535}, {150, 1, 6536, 65535}, {176, 1, 6537, 65535},
	{176, 1, 6538, 65535}, {189, 1, 6539, 65535}, {181, 1, 6540, 65535},
	{181, 1, 6541, 65535}, {140, 0, 0, 2271}, {143, 0, 0, 2272},
	{186, 1, 6542, 65535}, {186, 1, 6543, 65535}, {208, 2, 6544, 65535},
	{181, 0, 0, 2298}, {190, 0, 0, 2299}, {187, 2, 6546, 65535},
	{189, 1, 6548, 65535}, {131, 1, 6549, 65535}, {186, 1, 6550, 2332},
	{128, 1, 6551, 65535}, {177, 2, 6552, 65535}, {178, 0, 0, 2347},
	{189, 1, 6554, 65535}, {128, 1, 6555, 2390}, {140, 0, 0, 2394},
	{143, 0, 0, 2395}, {176, 0, 0, 2414}, {190, 0, 0, 2415},
	{140, 0, 0, 2420}, {143, 0, 0, 2421}, {176, 0, 0, 2434},
	{184, 0, 0, 2435}, {162, 1, 6556, 65535}, {162, 1, 6557, 65535},
	{128, 1, 6558, 2481}, {165, 1, 6559, 65535}, {162, 1, 6560, 65535},
	{128, 1, 6561, 2505}, {189, 1, 6562, 2508}, {215, 0, 0, 2565},
	{215, 0, 0, 2573}, {216, 0, 0, 2589}, {217, 0, 0, 2590},
	{177, 0, 0, 2630}, {180, 0, 0, 2631}, {216, 0, 0, 2636},
	{217, 2, 6563, 65535}, {217, 1, 6565, 65535}, {216, 1, 6566, 65535},
	{216, 1, 6567, 65535}, {217, 1, 6568, 65535}, {216, 1, 6569, 65535},
	{165, 1, 6570, 65535}, {164, 1, 6571, 65535}, {164, 1, 6572, 65535},
	{165, 1, 6573, 65535}, {164, 1, 6574, 65535}, {164, 1, 6575, 65535},
	{164, 1, 6576, 65535}, {164, 1, 6577, 65535}, {164, 1, 6578, 65535},
	{165, 1, 6579, 65535}, {167, 1, 6580, 65535}, {166, 1, 6581, 65535},
	{166, 1, 6582, 65535}, {167, 1, 6583, 65535}, {166, 1, 6584, 65535},
	{166, 1, 6585, 65535}, {166, 1, 6586, 65535}, {171, 1, 6587, 65535},
	{170, 1, 6588, 65535}, {170, 1, 6589, 65535}, {170, 1, 6590, 65535},
	{171, 1, 6591, 65535}, {177, 1, 6592, 65535}, {176, 1, 6593, 65535},
	{176, 1, 6594, 65535}, {176, 1, 6595, 65535}, {176, 1, 6596, 65535},
	{176, 1, 6597, 65535}, {184, 1, 6598, 65535}, {184, 1, 6599, 65535},
	{184, 2, 6600, 65535}, {184, 2, 6602, 65535}, {184, 1, 6604, 65535},
	{184, 1, 6605, 65535}, {184, 1, 6606, 65535}, {131, 1, 6607, 65535},
	{151, 1, 6608, 65535}, {115, 0, 0, 94}, {97, 1, 6609, 65535},
	{97, 1, 6610, 65535}, {97, 1, 6611, 65535}, {105, 1, 6612, 65535},
	{32, 0, 0, 452}, {100, 1, 6613, 617}, {114, 1, 6614, 732},
	{114, 1, 6615, 65535}, {108, 1, 6616, 65535}, {110, 1, 6617, 65535},
	{32, 0, 0, 1671}, {101, 1, 6618, 1672}, {116, 0, 0, 1829},
	{122, 1, 6619, 65535}, {97, 1, 6620, 65535}, {97, 2, 6621, 1836},
	{32, 2, 6623, 65535}, {110, 1, 6625, 65535}, {105, 1, 6626, 65535},
	{114, 1, 6627, 65535}, {207, 2, 6628, 65535}, {206, 1, 6630, 65535},
	{206, 1, 6631, 65535}, {207, 1, 6632, 65535}, {206, 0, 0, 2027},
	{207, 0, 0, 2028}, {206, 1, 6633, 65535}, {206, 1, 6634, 65535},
	{206, 1, 6635, 65535}, {206, 1, 6636, 65535}, {207, 1, 6637, 65535},
	{206, 1, 6638, 65535}, {207, 1, 6639, 65535}, {177, 1, 6640, 65535},
	{208, 1, 6641, 65535}, {208, 1, 6642, 65535}, {208, 1, 6643, 65535},
	{208, 1, 6644, 65535}, {208, 1, 6645, 65535}, {208, 2, 6646, 65535},
	{208, 1, 6648, 65535}, {208, 1, 6649, 65535}, {208, 1, 6650, 65535},
	{208, 1, 6651, 65535}, {178, 0, 0, 2296}, {190, 0, 0, 2297},
	{208, 0, 0, 2303}, {209, 0, 0, 2304}, {208, 2, 6652, 65535},
	{208, 1, 6654, 65535}, {208, 0, 0, 2333}, {209, 2, 6655, 65535},
	{208, 0, 0, 2345}, {209, 0, 0, 2346}, {209, 2, 6657, 65535},
	{208, 0, 0, 2391}, {213, 1, 6659, 65535}, {213, 1, 6660, 65535},
	{213, 0, 0, 2482}, {214, 1, 6661, 65535}, {213, 1, 6662, 65535},
	{213, 0, 0, 2506}, {213, 0, 0, 2509}, {132, 2, 6663, 65535},
	{134, 0, 0, 2639}, {132, 1, 6665, 65535}, {175, 1, 6666, 65535},
	{177, 1, 6667, 2648}, {132, 1, 6668, 65535}, {175, 1, 6669, 65535},
	{130, 1, 6670, 65535}, {159, 2, 6671, 2764}, {191, 1, 6673, 2769},
	{139, 1, 6674, 2771}, {130, 1, 6675, 2787}, {185, 1, 6676, 65535},
	{190, 1, 6677, 65535}, {176, 1, 6678, 65535}, {176, 1, 6679, 2821},
	{135, 1, 6680, 65535}, {139, 1, 6681, 2830}, {191, 1, 6682, 2836},
	{190, 1, 6683, 65535}, {141, 1, 6684, 65535}, {178, 1, 6685, 2861},
	{176, 1, 6686, 2871}, {159, 1, 6687, 2875}, {139, 1, 6688, 2881},
	{175, 1, 6689, 65535}, {176, 1, 6690, 65535}, {176, 1, 6691, 2910},
	{135, 1, 6692, 2912}, {139, 1, 6693, 2957}, {191, 1, 6694, 2963},
	{130, 1, 6695, 2971}, {176, 1, 6696, 2975}, {176, 1, 6697, 2986},
	{159, 1, 6698, 65535}, {155, 1, 6699, 65535}, {181, 1, 6700, 65535},
	{164, 0, 0, 3031}, {184, 0, 0, 3032}, {177, 0, 0, 3034},
	{178, 0, 0, 3035}, {148, 1, 6701, 65535}, {158, 1, 6702, 65535},
	{173, 1, 6703, 3053}, {165, 1, 6704, 65535}, {165, 1, 6705, 3244},
	{110, 1, 6706, 65535}, {99, 2, 6707, 65535}, {32, 1, 6709, 65535},
	{99, 1, 6710, 65535}, {32, 2, 6711, 65535}, {32, 0, 0, 733},
	{107, 1, 6713, 65535}, {105, 1, 6714, 65535}, {101, 1, 6715, 1517},
	{32, 0, 0, 1673}, {97, 2, 6716, 65535}, {99, 1, 6718, 65535},
	{32, 0, 0, 1837}, {99, 2, 6719, 65535}, {97, 0, 0, 1914},
	{117, 0, 0, 1915}, {103, 1, 6721, 1916}, {115, 1, 6722, 65535},
	{116, 1, 6723, 1998}, {131, 0, 0, 2011}, {133, 0, 0, 2012},
	{191, 1, 6724, 65535}, {185, 1, 6725, 65535}, {133, 2, 6726, 65535},
	{189, 1, 6728, 65535}, {185, 1, 6729, 65535}, {191, 1, 6730, 65535},
	{191, 1, 6731, 65535}, {129, 1, 6732, 65535}, {185, 1, 6733, 65535},
	{129, 1, 6734, 65535}, {208, 1, 6735, 65535}, {189, 2, 6736, 65535},
	{189, 1, 6738, 65535}, {186, 1, 6739, 2202}, {180, 1, 6740, 2208},
	{180, 1, 6741, 2219}, {176, 0, 0, 2257}, {190, 0, 0, 2258},
	{189, 1, 6742, 2259}, {189, 1, 6743, 65535}, {190, 1, 6744, 65535},
	{190, 1, 6745, 65535}, {176, 1, 6746, 65535}, {181, 0, 0, 2310},
	{178, 1, 6747, 65535}, {140, 0, 0, 2341}, {143, 0, 0, 2342},
	{140, 0, 0, 2365}, {143, 0, 0, 2366}, {165, 1, 6748, 65535},
	{165, 1, 6749, 65535}, {128, 1, 6750, 2491}, {165, 1, 6751, 65535},
	{216, 0, 0, 2637}, {217, 0, 0, 2638}, {216, 2, 6752, 65535},
	{217, 1, 6754, 65535}, {32, 2, 6755, 65535}, {216, 2, 6757, 65535},
	{217, 1, 6759, 65535}, {224, 2, 6760, 65535}, {32, 0, 0, 2765},
	{224, 0, 0, 2766}, {224, 0, 0, 2770}, {224, 0, 0, 2772},
	{224, 0, 0, 2788}, {224, 1, 6762, 65535}, {224, 1, 6763, 65535},
	{224, 1, 6764, 65535}, {224, 0, 0, 2822}, {224, 1, 6765, 65535},
	{224, 0, 0, 2831}, {224, 0, 0, 2837}, {224, 1, 6766, 65535},
	{224, 1, 6767, 65535}, {224, 0, 0, 2862}, {224, 0, 0, 2872},
	{224, 0, 0, 2876}, {224, 0, 0, 2882}, {224, 1, 6768, 65535},
	{224, 1, 6769, 65535}, {224, 0, 0, 2911}, {224, 0, 0, 2913},
	{224, 0, 0, 2958}, {224, 0, 0, 2964}, {224, 0, 0, 2972},
	{224, 0, 0, 2976}, {224, 0, 0, 2987}, {224, 1, 6770, 65535},
	{224, 1, 6771, 65535}, {224, 1, 6772, 65535}, {224, 1, 6773, 65535},
	{224, 1, 6774, 65535}, {224, 0, 0, 3054}, {225, 1, 6775, 65535},
	{230, 0, 0, 3245}, {32, 2, 6776, 65535}, {97, 0, 0, 320},
	{105, 0, 0, 321}, {106, 1, 6778, 65535}, {97, 1, 6779, 65535},
	{97, 0, 0, 618}, {111, 0, 0, 619}, {116, 1, 6780, 943},
	{115, 1, 6781, 65535}, {32, 0, 0, 1518}, {99, 2, 6782, 65535},
	{114, 0, 0, 1833}, {97, 1, 6784, 65535}, {97, 0, 0, 1838},
	{105, 0, 0, 1839}, {115, 0, 0, 1917}, {105, 1, 6785, 65535},
	{32, 0, 0, 1999}, {207, 2, 6786, 65535}, {206, 1, 6788, 65535},
	{206, 1, 6789, 65535}, {207, 2, 6790, 65535}, {206, 1, 6792, 65535},
	{206, 1, 6793, 65535}, {207, 2, 6794, 65535}, {207, 2, 6796, 65535},
	{206, 1, 6798, 65535}, {206, 1, 6799, 65535}, {206, 1, 6800, 65535},
	{187, 2, 6801, 65535}, {208, 0, 0, 2170}, {210, 0, 0, 2171},
	{209, 1, 6803, 65535}, {208, 0, 0, 2203}, {208, 0, 0, 2209},
	{208, 0, 0, 2220}, {208, 3, 6804, 65535}, {208, 1, 6807, 65535},
	{208, 1, 6808, 65535}, {208, 1, 6809, 65535}, {32, 2, 6810, 65535},
	{208, 1, 6812, 65535}, {214, 1, 6813, 65535}, {214, 1, 6814, 65535},
	{213, 0, 0, 2492}, {214, 1, 6815, 65535}, {167, 0, 0, 2642},
	{171, 0, 0, 2643}, {138, 1, 6816, 65535}, {216, 0, 0, 2649},
	{217, 0, 0, 2650}, {167, 0, 0, 2713}, {171, 0, 0, 2714},
	{135, 1, 6817, 2724}, {164, 0, 0, 2759}, {165, 0, 0, 2760},
	{165, 1, 6818, 65535}, {164, 1, 6819, 65535}, {165, 1, 6820, 65535},
	{164, 1, 6821, 65535}, {166, 1, 6822, 65535}, {166, 1, 6823, 65535},
	{171, 1, 6824, 65535}, {171, 1, 6825, 65535}, {177, 1, 6826, 65535},
	{184, 1, 6827, 65535}, {185, 1, 6828, 65535}, {184, 1, 6829, 65535},
	{184, 1, 6830, 65535}, {131, 1, 6831, 65535}, {115, 0, 0, 241},
	{116, 0, 0, 242}, {111, 1, 6832, 65535}, {116, 1, 6833, 65535},
	{32, 0, 0, 944}, {104, 1, 6834, 65535}, {97, 0, 0, 1830},
	{105, 1, 6835, 65535}, {111, 1, 6836, 1834}, {101, 1, 6837, 65535},
	{131, 0, 0, 2014}, {133, 0, 0, 2015}, {191, 1, 6838, 65535},
	{184, 1, 6839, 65535}, {131, 0, 0, 2024}, {132, 1, 6840, 65535},
	{185, 1, 6841, 65535}, {191, 1, 6842, 65535}, {131, 0, 0, 2054},
	{133, 0, 0, 2055}, {131, 0, 0, 2058}, {133, 0, 0, 2059},
	{185, 1, 6843, 65535}, {177, 1, 6844, 65535}, {185, 1, 6845, 65535},
	{208, 0, 0, 2153}, {209, 0, 0, 2154}, {150, 1, 6846, 65535},
	{176, 0, 0, 2260}, {184, 0, 0, 2261}, {190, 0, 0, 2262},
	{190, 1, 6847, 2264}, {178, 1, 6848, 65535}, {178, 1, 6849, 65535},
	{208, 0, 0, 2308}, {209, 0, 0, 2309}, {176, 1, 6850, 65535},
	{128, 1, 6851, 2455}, {128, 1, 6852, 2475}, {128, 1, 6853, 2503},
	{216, 1, 6854, 65535}, {32, 0, 0, 2725}, {135, 1, 6855, 65535},
	{182, 1, 6856, 65535}, {129, 1, 6857, 2803}, {130, 1, 6858, 2823},
	{182, 1, 6859, 2848}, {170, 1, 6860, 65535}, {129, 1, 6861, 2887},
	{129, 1, 6862, 2895}, {134, 1, 6863, 65535}, {163, 1, 6864, 65535},
	{136, 1, 6865, 3028}, {149, 1, 6866, 3044}, {163, 1, 6867, 65535},
	{149, 1, 6868, 65535}, {117, 1, 6869, 65535}, {105, 1, 6870, 65535},
	{101, 1, 6871, 65535}, {111, 1, 6872, 65535}, {32, 0, 0, 1835},
	{114, 1, 6873, 65535}, {207, 2, 6874, 65535}, {206, 1, 6876, 65535},
	{206, 1, 6877, 65535}, {206, 1, 6878, 65535}, {207, 2, 6879, 65535},
	{206, 1, 6881, 65535}, {32, 1, 6882, 65535}, {206, 1, 6883, 65535},
	{208, 1, 6884, 65535}, {32, 0, 0, 2265}, {208, 1, 6885, 65535},
	{208, 1, 6886, 65535}, {208, 1, 6887, 65535}, {213, 0, 0, 2456},
	{213, 0, 0, 2476}, {213, 0, 0, 2504}, {171, 1, 6888, 2644},
	{224, 1, 6889, 65535}, {224, 1, 6890, 65535}, {224, 0, 0, 2804},
	{224, 0, 0, 2824}, {224, 2, 6891, 65535}, {224, 1, 6893, 65535},
	{224, 0, 0, 2888}, {224, 0, 0, 2896}, {224, 1, 6894, 65535},
	{224, 1, 6895, 65535}, {224, 0, 0, 3029}, {224, 0, 0, 3045},
	{224, 1, 6896, 65535}, {225, 1, 6897, 65535}, {114, 1, 6898, 408},
	{111, 1, 6899, 65535}, {100, 1, 6900, 1330}, {110, 1, 6901, 1831},
	{116, 1, 6902, 1996}, {131, 0, 0, 2018}, {133, 0, 0, 2019},
	{183, 1, 6903, 65535}, {183, 1, 6904, 65535}, {177, 1, 6905, 2030},
	{131, 0, 0, 2034}, {133, 0, 0, 2035}, {191, 1, 6906, 65535},
	{206, 2, 6907, 65535}, {191, 1, 6909, 65535}, {186, 1, 6910, 2196},
	{176, 1, 6911, 65535}, {176, 1, 6912, 65535}, {189, 1, 6913, 65535},
	{32, 2, 6914, 65535}, {164, 1, 6916, 65535}, {164, 2, 6917, 65535},
	{166, 2, 6919, 65535}, {167, 0, 0, 2851}, {166, 1, 6921, 65535},
	{176, 1, 6922, 65535}, {184, 1, 6923, 65535}, {185, 1, 6924, 65535},
	{131, 1, 6925, 65535}, {32, 0, 0, 409}, {110, 1, 6926, 410},
	{32, 0, 0, 1331}, {32, 0, 0, 1832}, {32, 0, 0, 1997},
	{206, 1, 6927, 65535}, {206, 1, 6928, 65535}, {32, 1, 6929, 65535},
	{207, 2, 6930, 65535}, {177, 0, 0, 2079}, {181, 0, 0, 2080},
	{207, 2, 6932, 65535}, {208, 0, 0, 2197}, {208, 1, 6934, 65535},
	{208, 1, 6935, 65535}, {208, 2, 6936, 65535}, {216, 0, 0, 2645},
	{217, 0, 0, 2646}, {130, 1, 6938, 2794}, {168, 1, 6939, 2796},
	{191, 1, 6940, 65535}, {149, 0, 0, 2849}, {191, 0, 0, 2850},
	{164, 1, 6941, 65535}, {130, 1, 6942, 2988}, {184, 1, 6943, 65535},
	{136, 1, 6944, 3049}, {148, 1, 6945, 65535}, {32, 0, 0, 411},
	{186, 1, 6946, 65535}, {186, 1, 6947, 65535}, {206, 2, 6948, 65535},
	{131, 0, 0, 2073}, {133, 0, 0, 2074}, {131, 0, 0, 2090},
	{133, 0, 0, 2091}, {189, 1, 6950, 2275}, {189, 1, 6951, 65535},
	{176, 0, 0, 2316}, {190, 1, 6952, 2317}, {224, 0, 0, 2795},
	{32, 0, 0, 2797}, {224, 1, 6953, 65535}, {224, 1, 6954, 65535},
	{224, 0, 0, 2989}, {224, 1, 6955, 65535}, {224, 0, 0, 3050},
	{225, 1, 6956, 65535}, {206, 1, 6957, 65535}, {206, 1, 6958, 65535},
	{180, 0, 0, 2031}, {181, 0, 0, 2032}, {208, 2, 6959, 65535},
	{208, 2, 6961, 65535}, {32, 1, 6963, 65535}, {164, 1, 6964, 65535},
	{166, 1, 6965, 65535}, {184, 1, 6966, 65535}, {131, 1, 6967, 65535},
	{181, 1, 6968, 2022}, {181, 1, 6969, 2025}, {176, 0, 0, 2276},
	{190, 1, 6970, 2277}, {176, 0, 0, 2279}, {190, 0, 0, 2280},
	{208, 2, 6971, 65535}, {164, 1, 6973, 2798}, {191, 1, 6974, 2858},
	{135, 1, 6975, 3010}, {167, 1, 6976, 65535}, {32, 0, 0, 2023},
	{32, 0, 0, 2026}, {32, 0, 0, 2278}, {178, 0, 0, 2318},
	{189, 0, 0, 2319}, {32, 1, 6977, 65535}, {224, 0, 0, 2859},
	{224, 0, 0, 3011}, {225, 1, 6978, 65535}, {224, 1, 6979, 65535},
	{131, 1, 6980, 65535}, {164, 2, 6981, 65535}, {156, 1, 6983, 65535},
	{149, 0, 0, 2799}, {164, 0, 0, 2800}, {225, 1, 6984, 65535},
	{131, 2, 6985, 65535}, {147, 0, 0, 3062}, {148, 0, 0, 3063},
};

static const uint8_t pcut_date_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0,
	0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
	16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
	28, 29, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 31, 32, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 33, 34, 35, 36, 37, 0, 0, 38, 39, 40,
	41, 42, 43, 44, 0, 0, 0, 0, 45, 46, 0, 47,
	48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_date_words_second[256] = {
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x1080, 0x0,
	0x0, 0x0, 0x0, 0x30022, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x22, 0x0,
	0x0, 0x0, 0x0, 0x0, 0xFFFFFFFF, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0xFFFFFFFF, 0x22CC222, 0x47CF332, 0xFFFFFFFF, 0xFFFFFFFF,
	0x4E220, 0xACE222, 0xFFFFFFFF, 0xFFFFFFFF, 0x288022, 0x2D89122,
	0x2492A2, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0x43CEBB2, 0x200020,
	0xFFFFFFFF, 0xFFFFFFFF, 0x22483A2, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF,
	0x208002, 0x4326, 0xFFFFFFFF, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x4010400, 0x40000000, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0xB6B20000, 0x2D9, 0xFDDF0000, 0x100C1BF,
	0x8000000, 0x0, 0x0, 0x23D182B2, 0x28, 0x523F0617,
	0x63EFD80, 0x4000056E, 0x1000040, 0x2, 0x0, 0x0,
	0x0, 0x0, 0x3014450, 0x40000008, 0x0, 0x6,
	0xA9000000, 0x3A02B3B4, 0x3B956408, 0x2A080D6, 0x2004020, 0x84000E1,
	0x1850000, 0x490CA4, 0x69F00D59, 0x2000040, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_date_words = {pcut_date_words_rows, pcut_date_words_text, pcut_date_words_nodes,
	pcut_date_words_first, pcut_date_words_second, sizeof pcut_date_words_rows / sizeof pcut_date_words_rows[0]};

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

static const pcut_phrase_node pcut_date_ago_nodes[] = {
	{35, 16, 32, 65535}, {97, 5, 48, 65535}, {98, 2, 53, 65535},
	{100, 4, 55, 65535}, {101, 1, 59, 65535}, {102, 3, 60, 65535},
	{103, 2, 63, 65535}, {104, 1, 65, 65535}, {105, 1, 66, 65535},
	{106, 0, 0, 911}, {109, 3, 67, 65535}, {110, 0, 0, 919},
	{111, 1, 70, 65535}, {112, 4, 71, 65535}, {114, 0, 0, 1106},
	{115, 3, 75, 65535}, {116, 0, 0, 1113}, {117, 1, 78, 65535},
	{118, 2, 79, 65535}, {119, 1, 81, 65535}, {122, 0, 0, 1176},
	{206, 0, 0, 1177}, {207, 1, 82, 65535}, {208, 5, 83, 65535},
	{209, 5, 88, 65535}, {215, 1, 93, 65535}, {216, 0, 0, 1319},
	{217, 2, 94, 65535}, {226, 1, 96, 65535}, {227, 0, 0, 1373},
	{229, 2, 97, 65535}, {235, 0, 0, 1376}, {32, 40, 99, 65535},
	{100, 1, 139, 586}, {104, 1, 140, 588}, {109, 3, 141, 65535},
	{115, 1, 144, 593}, {119, 1, 145, 595}, {121, 2, 146, 65535},
	{227, 3, 148, 65535}, {228, 1, 151, 65535}, {229, 6, 152, 65535},
	{230, 3, 158, 65535}, {231, 0, 0, 617}, {233, 1, 161, 65535},
	{234, 1, 162, 65535}, {235, 2, 163, 65535}, {236, 4, 165, 65535},
	{32, 6, 169, 65535}, {99, 1, 175, 65535}, {110, 2, 176, 65535},
	{119, 0, 0, 691}, {122, 0, 0, 692}, {105, 1, 178, 65535},
	{108, 0, 0, 697}, {97, 1, 179, 65535}, {101, 0, 0, 700},
	{117, 1, 180, 65535}, {122, 0, 0, 708}, {101, 1, 181, 65535},
	{97, 1, 182, 65535}, {111, 1, 183, 65535}, {121, 1, 184, 65535},
	{101, 0, 0, 809}, {111, 0, 0, 810}, {97, 3, 185, 65535},
	{108, 1, 188, 65535}, {105, 3, 189, 65535}, {111, 0, 0, 916},
	{119, 2, 192, 65535}, {110, 1, 194, 65535}, {105, 1, 195, 65535},
	{111, 0, 0, 949}, {114, 3, 196, 65535}, {121, 0, 0, 1105},
	{97, 1, 199, 65535}, {101, 1, 200, 65535}, {105, 1, 201, 65535},
	{110, 3, 202, 65535}, {105, 1, 205, 65535}, {111, 1, 206, 65535},
	{105, 1, 207, 65535}, {128, 1, 208, 65535}, {179, 1, 209, 65535},
	{180, 1, 210, 65535}, {188, 2, 211, 65535}, {189, 0, 0, 1208},
	{191, 1, 213, 65535}, {128, 0, 0, 1276}, {130, 1, 214, 65535},
	{133, 0, 0, 1279}, {135, 0, 0, 1280}, {137, 0, 0, 1281},
	{156, 1, 215, 65535}, {130, 1, 216, 65535}, {133, 1, 217, 65535},
	{128, 1, 218, 65535}, {136, 0, 0, 1374}, {137, 0, 0, 1375},
	{40, 1, 219, 65535}, {97, 6, 220, 65535}, {98, 3, 226, 65535},
	{100, 11, 229, 65535}, {101, 2, 240, 65535}, {102, 3, 242, 65535},
	{103, 6, 245, 65535}, {104, 8, 251, 65535}, {105, 0, 0, 84},
	{106, 2, 259, 65535}, {107, 3, 261, 65535}, {108, 2, 264, 65535},
	{109, 11, 266, 65535}, {110, 4, 277, 65535}, {111, 2, 281, 65535},
	{112, 5, 283, 65535}, {114, 1, 288, 65535}, {115, 8, 289, 65535},
	{116, 7, 297, 65535}, {117, 4, 304, 65535}, {118, 6, 308, 65535},
	{119, 5, 314, 65535}, {121, 3, 319, 65535}, {206, 5, 322, 65535},
	{207, 0, 0, 321}, {208, 8, 327, 65535}, {209, 5, 335, 65535},
	{213, 5, 340, 65535}, {214, 2, 345, 65535}, {216, 4, 347, 65535},
	{217, 2, 351, 65535}, {218, 1, 353, 65535}, {219, 1, 354, 65535},
	{224, 7, 355, 65535}, {225, 2, 362, 65535}, {227, 0, 0, 573},
	{229, 5, 364, 65535}, {230, 3, 369, 65535}, {231, 0, 0, 583},
	{233, 1, 372, 65535}, {32, 0, 0, 587}, {32, 0, 0, 589},
	{32, 0, 0, 590}, {105, 0, 0, 591}, {111, 0, 0, 592},
	{32, 0, 0, 594}, {32, 0, 0, 596}, {32, 0, 0, 597},
	{114, 0, 0, 598}, {129, 0, 0, 599}, {130, 0, 0, 600},
	{131, 0, 0, 601}, {184, 1, 373, 65535}, {128, 1, 374, 65535},
	{136, 1, 375, 65535}, {145, 0, 0, 609}, {164, 0, 0, 610},
	{176, 1, 376, 65535}, {185, 0, 0, 613}, {151, 0, 0, 614},
	{152, 0, 0, 615}, {153, 0, 0, 616}, {128, 1, 377, 65535},
	{176, 1, 378, 65535}, {133, 1, 379, 65535}, {182, 1, 380, 65535},
	{139, 1, 381, 65535}, {157, 1, 382, 65535}, {163, 1, 383, 65535},
	{180, 0, 0, 632}, {100, 0, 0, 633}, {102, 1, 384, 65535},
	{108, 0, 0, 637}, {109, 2, 385, 65535}, {119, 0, 0, 641},
	{121, 0, 0, 642}, {117, 1, 387, 65535}, {32, 0, 0, 668},
	{116, 1, 388, 65535}, {114, 1, 389, 65535}, {107, 1, 390, 65535},
	{101, 1, 391, 65535}, {110, 1, 392, 65535}, {32, 1, 393, 65535},
	{114, 1, 394, 65535}, {114, 1, 395, 65535}, {32, 2, 396, 65535},
	{99, 1, 398, 65535}, {105, 1, 399, 65535}, {32, 1, 400, 65535},
	{97, 0, 0, 912}, {101, 2, 401, 65535}, {110, 0, 0, 915},
	{97, 0, 0, 917}, {101, 0, 0, 918}, {101, 1, 403, 65535},
	{114, 1, 404, 65535}, {101, 2, 405, 65535}, {105, 2, 407, 65535},
	{122, 0, 0, 1104}, {97, 1, 409, 65535}, {107, 1, 410, 65535},
	{107, 1, 411, 65535}, {32, 4, 412, 65535}, {39, 0, 0, 1118},
	{97, 0, 0, 1119}, {114, 1, 416, 65535}, {114, 1, 417, 65535},
	{107, 1, 418, 65535}, {207, 1, 419, 65535}, {208, 1, 420, 65535},
	{208, 1, 421, 65535}, {208, 2, 422, 65535}, {209, 0, 0, 1207},
	{209, 1, 424, 65535}, {208, 2, 425, 65535}, {215, 1, 427, 65535},
	{216, 1, 428, 65535}, {217, 1, 429, 65535}, {147, 1, 430, 65535},
	{110, 1, 431, 65535}, {32, 0, 0, 2}, {97, 0, 0, 3},
	{110, 1, 432, 65535}, {114, 2, 433, 65535}, {119, 0, 0, 9},
	{121, 1, 435, 65535}, {104, 1, 436, 65535}, {108, 3, 437, 65535},
	{117, 2, 440, 65535}, {46, 0, 0, 22}, {97, 5, 442, 65535},
	{100, 0, 0, 35}, {101, 0, 0, 36}, {103, 0, 0, 37},
	{105, 2, 447, 65535}, {107, 2, 449, 65535}, {110, 1, 451, 65535},
	{116, 0, 0, 44}, {122, 0, 0, 45}, {201, 0, 0, 46},
	{105, 1, 452, 65535}, {118, 2, 453, 65535}, {105, 0, 0, 51},
	{108, 0, 0, 52}, {117, 0, 0, 53}, {32, 0, 0, 54},
	{46, 0, 0, 55}, {103, 0, 0, 56}, {105, 2, 455, 65535},
	{111, 1, 457, 65535}, {117, 1, 458, 65535}, {32, 2, 459, 65535},
	{97, 2, 461, 65535}, {101, 1, 463, 65535}, {102, 0, 0, 74},
	{111, 2, 464, 65535}, {114, 3, 466, 65535}, {117, 0, 0, 82},
	{201, 0, 0, 83}, {46, 0, 0, 85}, {97, 3, 469, 65535},
	{32, 0, 0, 91}, {107, 0, 0, 92}, {117, 1, 472, 65535},
	{97, 2, 473, 65535}, {105, 0, 0, 99}, {46, 2, 475, 65535},
	{97, 3, 477, 65535}, {98, 1, 480, 65535}, {100, 2, 481, 65535},
	{101, 2, 483, 65535}, {103, 2, 485, 65535}, {104, 0, 0, 119},
	{105, 4, 487, 65535}, {110, 2, 491, 65535}, {111, 4, 493, 65535},
	{117, 2, 497, 65535}, {45, 1, 499, 65535}, {97, 3, 500, 65535},
	{103, 0, 0, 180}, {111, 1, 503, 65535}, {32, 0, 0, 183},
	{114, 2, 504, 65535}, {32, 0, 0, 190}, {97, 2, 506, 65535},
	{101, 1, 508, 65535}, {104, 0, 0, 196}, {118, 0, 0, 197},
	{111, 1, 509, 65535}, {32, 4, 510, 65535}, {46, 1, 514, 65535},
	{97, 3, 515, 65535}, {99, 0, 0, 212}, {101, 5, 518, 65535},
	{104, 3, 523, 65535}, {110, 0, 0, 251}, {111, 1, 526, 65535},
	{32, 2, 527, 65535}, {46, 0, 0, 256}, {97, 2, 529, 65535},
	{104, 2, 531, 65535}, {105, 1, 533, 65535}, {117, 2, 534, 65535},
	{121, 2, 536, 65535}, {46, 0, 0, 276}, {97, 1, 538, 65535},
	{103, 1, 539, 65535}, {117, 1, 540, 65535}, {32, 0, 0, 283},
	{46, 0, 0, 284}, {105, 4, 541, 65535}, {106, 0, 0, 291},
	{107, 0, 0, 292}, {117, 1, 545, 65535}, {46, 0, 0, 295},
	{101, 2, 546, 65535}, {107, 3, 548, 65535}, {115, 2, 551, 65535},
	{121, 0, 0, 307}, {101, 1, 553, 65535}, {105, 0, 0, 310},
	{114, 3, 554, 65535}, {180, 0, 0, 314}, {181, 2, 557, 65535},
	{183, 0, 0, 318}, {187, 0, 0, 319}, {188, 0, 0, 320},
	{176, 1, 559, 65535}, {179, 2, 560, 65535}, {180, 1, 562, 65535},
	{182, 2, 563, 65535}, {186, 0, 0, 356}, {187, 2, 565, 65535},
	{188, 2, 567, 65535}, {189, 1, 569, 65535}, {128, 3, 570, 65535},
	{129, 2, 573, 65535}, {130, 2, 575, 65535}, {133, 1, 577, 65535},
	{135, 2, 578, 65535}, {161, 0, 0, 426}, {170, 2, 580, 65535},
	{183, 1, 582, 65535}, {190, 3, 583, 65535}, {191, 2, 586, 65535},
	{128, 2, 588, 65535}, {133, 0, 0, 438}, {171, 0, 0, 439},
	{175, 1, 590, 65535}, {177, 0, 0, 443}, {179, 2, 591, 65535},
	{133, 3, 593, 65535}, {135, 0, 0, 454}, {175, 1, 596, 65535},
	{129, 1, 597, 65535}, {164, 7, 598, 65535}, {166, 5, 605, 65535},
	{170, 6, 610, 65535}, {174, 4, 616, 65535}, {176, 5, 620, 65535},
	{184, 5, 625, 65535}, {185, 1, 630, 65535}, {131, 5, 631, 65535},
	{158, 7, 636, 65535}, {128, 0, 0, 574}, {136, 1, 643, 65535},
	{164, 0, 0, 577}, {176, 0, 0, 578}, {185, 0, 0, 579},
	{151, 0, 0, 580}, {152, 0, 0, 581}, {153, 0, 0, 582},
	{128, 1, 644, 65535}, {170, 2, 645, 65535}, {139, 2, 647, 65535},
	{134, 2, 649, 65535}, {143, 1, 651, 65535}, {177, 2, 652, 65535},
	{156, 1, 654, 65535}, {132, 2, 655, 65535}, {132, 2, 657, 65535},
	{156, 1, 659, 65535}, {188, 2, 660, 65535}, {188, 2, 662, 65535},
	{101, 1, 664, 65535}, {105, 0, 0, 638}, {111, 2, 665, 65535},
	{109, 1, 667, 65535}, {97, 1, 668, 65535}, {32, 4, 669, 65535},
	{105, 1, 673, 65535}, {108, 1, 674, 65535}, {32, 5, 675, 65535},
	{35, 1, 680, 65535}, {32, 1, 681, 65535}, {105, 1, 682, 65535},
	{35, 2, 683, 65535}, {117, 1, 685, 65535}, {101, 1, 686, 65535},
	{32, 1, 687, 65535}, {121, 1, 688, 65535}, {115, 0, 0, 913},
	{122, 0, 0, 914}, {32, 5, 689, 65535}, {109, 1, 694, 65535},
	{32, 1, 695, 65535}, {100, 1, 696, 65535}, {101, 1, 697, 65535},
	{106, 1, 698, 65535}, {32, 1, 699, 65535}, {117, 1, 700, 65535},
	{117, 1, 701, 65535}, {97, 0, 0, 1114}, {103, 0, 0, 1115},
	{109, 0, 0, 1116}, {111, 0, 0, 1117}, {117, 2, 702, 65535},
	{32, 2, 704, 65535}, {105, 1, 706, 65535}, {129, 1, 707, 65535},
	{190, 1, 708, 65535}, {181, 1, 709, 65535}, {181, 0, 0, 1205},
	{184, 0, 0, 1206}, {128, 2, 710, 65535}, {184, 0, 0, 1277},
	{190, 0, 0, 1278}, {164, 1, 712, 65535}, {168, 1, 713, 65535},
	{134, 1, 714, 65535}, {35, 1, 715, 65535}, {97, 1, 716, 65535},
	{110, 2, 717, 65535}, {32, 1, 719, 65535}, {97, 0, 0, 8},
	{32, 1, 720, 65535}, {108, 2, 721, 65535}, {46, 1, 723, 65535},
	{105, 1, 724, 65535}, {110, 0, 0, 18}, {108, 1, 725, 65535},
	{119, 0, 0, 21}, {46, 0, 0, 23}, {101, 0, 0, 24},
	{103, 4, 726, 65535}, {107, 0, 0, 32}, {121, 2, 730, 65535},
	{116, 0, 0, 38}, {119, 0, 0, 39}, {32, 0, 0, 40},
	{46, 0, 0, 41}, {105, 2, 732, 65535}, {108, 2, 734, 65535},
	{101, 0, 0, 49}, {118, 0, 0, 50}, {97, 0, 0, 57},
	{111, 2, 736, 65535}, {100, 1, 738, 65535}, {110, 1, 739, 65535},
	{102, 0, 0, 67}, {108, 0, 0, 68}, {102, 0, 0, 69},
	{114, 1, 740, 65535}, {116, 2, 741, 65535}, {110, 1, 743, 65535},
	{117, 1, 744, 65535}, {32, 0, 0, 79}, {46, 0, 0, 80},
	{115, 0, 0, 81}, {97, 1, 745, 65535}, {109, 1, 746, 65535},
	{118, 0, 0, 90}, {117, 2, 747, 65535}, {32, 0, 0, 96},
	{116, 2, 749, 65535}, {32, 0, 0, 100}, {112, 0, 0, 101},
	{97, 1, 751, 65535}, {110, 1, 752, 65535}, {115, 0, 0, 108},
	{108, 2, 753, 65535}, {46, 1, 755, 65535}, {114, 0, 0, 113},
	{110, 0, 0, 114}, {115, 2, 756, 65535}, {103, 0, 0, 117},
	{117, 0, 0, 118}, {32, 0, 0, 120}, {101, 1, 758, 65535},
	{110, 6, 759, 65535}, {115, 0, 0, 162}, {100, 0, 0, 163},
	{116, 0, 0, 164}, {32, 0, 0, 165}, {46, 0, 0, 166},
	{110, 1, 765, 65535}, {115, 0, 0, 169}, {97, 0, 0, 170},
	{110, 2, 766, 65535}, {117, 1, 768, 65535}, {100, 2, 769, 65535},
	{109, 0, 0, 177}, {112, 2, 771, 65535}, {105, 1, 773, 65535},
	{97, 4, 774, 65535}, {101, 1, 778, 65535}, {101, 0, 0, 191},
	{105, 1, 779, 65535}, {114, 1, 780, 65535}, {107, 2, 781, 65535},
	{101, 0, 0, 200}, {102, 0, 0, 201}, {115, 0, 0, 202},
	{116, 0, 0, 203}, {32, 2, 783, 65535}, {46, 0, 0, 206},
	{97, 1, 785, 65535}, {110, 1, 786, 65535}, {97, 1, 787, 65535},
	{99, 4, 788, 65535}, {103, 2, 792, 65535}, {107, 4, 794, 65535},
	{116, 1, 798, 65535}, {99, 0, 0, 247}, {101, 0, 0, 248},
	{111, 1, 799, 65535}, {105, 1, 800, 65535}, {101, 0, 0, 254},
	{115, 0, 0, 255}, {104, 1, 801, 65535}, {111, 0, 0, 259},
	{97, 0, 0, 260}, {110, 0, 0, 261}, {109, 3, 802, 65535},
	{97, 0, 0, 266}, {110, 2, 805, 65535}, {100, 1, 807, 65535},
	{103, 2, 808, 65535}, {105, 1, 810, 65535}, {101, 2, 811, 65535},
	{114, 1, 813, 65535}, {46, 0, 0, 285}, {105, 1, 814, 65535},
	{107, 2, 815, 65535}, {116, 0, 0, 290}, {111, 2, 817, 65535},
	{101, 1, 819, 65535}, {107, 1, 820, 65535}, {32, 0, 0, 302},
	{46, 0, 0, 303}, {115, 0, 0, 304}, {32, 0, 0, 305},
	{46, 0, 0, 306}, {97, 1, 821, 65535}, {32, 0, 0, 311},
	{46, 0, 0, 312}, {115, 0, 0, 313}, {206, 0, 0, 315},
	{207, 1, 822, 65535}, {208, 2, 823, 65535}, {46, 1, 825, 65535},
	{208, 2, 826, 65535}, {208, 3, 828, 65535}, {46, 0, 0, 354},
	{209, 0, 0, 355}, {46, 0, 0, 357}, {208, 0, 0, 358},
	{208, 2, 831, 65535}, {209, 1, 833, 65535}, {208, 1, 834, 65535},
	{46, 0, 0, 383}, {208, 1, 835, 65535}, {209, 0, 0, 387},
	{32, 1, 836, 65535}, {208, 2, 837, 65535}, {208, 1, 839, 65535},
	{209, 1, 840, 65535}, {208, 1, 841, 65535}, {32, 0, 0, 422},
	{208, 1, 842, 65535}, {32, 0, 0, 427}, {213, 0, 0, 428},
	{213, 1, 843, 65535}, {32, 0, 0, 431}, {213, 0, 0, 432},
	{214, 0, 0, 433}, {32, 0, 0, 434}, {213, 0, 0, 435},
	{32, 0, 0, 436}, {213, 0, 0, 437}, {217, 2, 844, 65535},
	{216, 1, 846, 65535}, {217, 0, 0, 447}, {216, 1, 847, 65535},
	{217, 0, 0, 451}, {219, 1, 848, 65535}, {218, 1, 849, 65535},
	{217, 1, 850, 65535}, {134, 1, 851, 65535}, {152, 1, 852, 65535},
	{164, 1, 853, 65535}, {166, 1, 854, 65535}, {174, 1, 855, 65535},
	{181, 1, 856, 65535}, {184, 1, 857, 65535}, {152, 0, 0, 485},
	{166, 0, 0, 486}, {172, 0, 0, 487}, {174, 1, 858, 65535},
	{184, 1, 859, 65535}, {133, 1, 860, 65535}, {149, 0, 0, 495},
	{166, 0, 0, 496}, {174, 1, 861, 65535}, {181, 0, 0, 499},
	{184, 0, 0, 500}, {134, 2, 862, 65535}, {168, 1, 864, 65535},
	{174, 2, 865, 65535}, {181, 1, 867, 65535}, {151, 1, 868, 65535},
	{168, 1, 869, 65535}, {176, 1, 870, 65535}, {181, 1, 871, 65535},
	{184, 1, 872, 65535}, {138, 1, 873, 65535}, {153, 1, 874, 65535},
	{155, 0, 0, 546}, {167, 1, 875, 65535}, {170, 1, 876, 65535},
	{128, 1, 877, 65535}, {147, 0, 0, 555}, {151, 0, 0, 556},
	{153, 1, 878, 65535}, {161, 1, 879, 65535}, {172, 1, 880, 65535},
	{129, 0, 0, 566}, {134, 0, 0, 567}, {144, 0, 0, 568},
	{147, 0, 0, 569}, {152, 0, 0, 570}, {156, 0, 0, 571},
	{159, 0, 0, 572}, {134, 2, 881, 65535}, {177, 2, 883, 65535},
	{229, 0, 0, 602}, {230, 0, 0, 603}, {229, 0, 0, 604},
	{230, 0, 0, 605}, {229, 0, 0, 606}, {233, 2, 885, 65535},
	{230, 2, 887, 65535}, {229, 0, 0, 618}, {233, 0, 0, 619},
	{236, 1, 889, 65535}, {32, 0, 0, 622}, {236, 0, 0, 623},
	{32, 0, 0, 624}, {236, 0, 0, 625}, {234, 1, 890, 65535},
	{32, 0, 0, 628}, {236, 0, 0, 629}, {32, 0, 0, 630},
	{236, 0, 0, 631}, {119, 1, 891, 65535}, {109, 0, 0, 639},
	{110, 0, 0, 640}, {32, 1, 892, 65535}, {117, 1, 893, 65535},
	{97, 0, 0, 693}, {103, 0, 0, 694}, {115, 0, 0, 695},
	{121, 0, 0, 696}, {107, 1, 894, 65535}, {97, 1, 895, 65535},
	{100, 0, 0, 709}, {106, 0, 0, 710}, {109, 0, 0, 711},
	{117, 0, 0, 712}, {119, 0, 0, 713}, {32, 5, 896, 65535},
	{35, 1, 901, 65535}, {114, 1, 902, 65535}, {32, 5, 903, 65535},
	{104, 0, 0, 830}, {109, 2, 908, 65535}, {32, 2, 910, 65535},
	{35, 1, 912, 65535}, {32, 1, 913, 65535}, {100, 0, 0, 920},
	{104, 0, 0, 921}, {109, 2, 914, 65535}, {119, 0, 0, 924},
	{121, 0, 0, 925}, {115, 1, 916, 65535}, {35, 1, 917, 65535},
	{32, 6, 918, 65535}, {115, 1, 924, 65535}, {101, 1, 925, 65535},
	{35, 1, 926, 65535}, {110, 1, 927, 65535}, {32, 1, 928, 65535},
	{40, 1, 929, 65535}, {110, 1, 930, 65535}, {35, 1, 931, 65535},
	{101, 1, 932, 65535}, {32, 1, 933, 65535}, {206, 1, 934, 65535},
	{208, 1, 935, 65535}, {208, 1, 936, 65535}, {46, 1, 937, 65535},
	{208, 1, 938, 65535}, {215, 1, 939, 65535}, {217, 1, 940, 65535},
	{216, 1, 941, 65535}, {32, 4, 942, 65535}, {41, 1, 946, 65535},
	{105, 0, 0, 4}, {111, 0, 0, 5}, {115, 1, 947, 65535},
	{111, 1, 948, 65535}, {46, 0, 0, 12}, {105, 0, 0, 13},
	{32, 2, 949, 65535}, {97, 2, 951, 65535}, {97, 1, 953, 65535},
	{32, 2, 954, 65535}, {97, 0, 0, 28}, {101, 2, 956, 65535},
	{117, 0, 0, 31}, {32, 0, 0, 33}, {115, 0, 0, 34},
	{32, 0, 0, 42}, {97, 0, 0, 43}, {46, 0, 0, 47},
	{105, 0, 0, 48}, {32, 0, 0, 58}, {114, 1, 958, 65535},
	{122, 2, 959, 65535}, {32, 1, 961, 65535}, {105, 1, 962, 65535},
	{101, 0, 0, 72}, {116, 0, 0, 73}, {97, 1, 963, 65535},
	{114, 2, 964, 65535}, {114, 1, 966, 65535}, {32, 2, 967, 65535},
	{32, 0, 0, 93}, {107, 1, 969, 65535}, {32, 0, 0, 97},
	{97, 0, 0, 98}, {110, 1, 970, 65535}, {97, 1, 971, 65535},
	{46, 0, 0, 109}, {105, 0, 0, 110}, {32, 2, 972, 65535},
	{101, 0, 0, 115}, {105, 0, 0, 116}, {115, 2, 974, 65535},
	{32, 7, 976, 65535}, {46, 1, 983, 65535}, {103, 1, 984, 65535},
	{105, 0, 0, 141}, {115, 0, 0, 142}, {117, 2, 985, 65535},
	{116, 1, 987, 65535}, {46, 0, 0, 171}, {117, 0, 0, 172},
	{97, 1, 988, 65535}, {32, 0, 0, 175}, {97, 0, 0, 176},
	{106, 0, 0, 178}, {112, 0, 0, 179}, {109, 2, 989, 65535},
	{32, 0, 0, 184}, {106, 0, 0, 185}, {115, 0, 0, 186},
	{118, 0, 0, 187}, {32, 2, 991, 65535}, {118, 1, 993, 65535},
	{99, 2, 994, 65535}, {32, 0, 0, 198}, {117, 0, 0, 199},
	{103, 0, 0, 204}, {115, 0, 0, 205}, {116, 1, 996, 65535},
	{105, 1, 997, 65535}, {99, 1, 998, 65535}, {32, 0, 0, 215},
	{46, 1, 999, 65535}, {111, 1, 1000, 65535}, {115, 0, 0, 225},
	{46, 0, 0, 226}, {117, 0, 0, 227}, {32, 2, 1001, 65535},
	{46, 1, 1003, 65535}, {111, 1, 1004, 65535}, {117, 1, 1005, 65535},
	{116, 2, 1006, 65535}, {105, 1, 1008, 65535}, {99, 2, 1009, 65535},
	{117, 1, 1011, 65535}, {97, 0, 0, 262}, {101, 2, 1012, 65535},
	{105, 0, 0, 265}, {110, 0, 0, 267}, {116, 1, 1014, 65535},
	{122, 2, 1015, 65535}, {46, 0, 0, 272}, {111, 1, 1017, 65535},
	{114, 1, 1018, 65535}, {32, 0, 0, 279}, {114, 0, 0, 280},
	{32, 1, 1019, 65535}, {107, 1, 1020, 65535}, {97, 0, 0, 288},
	{117, 0, 0, 289}, {115, 0, 0, 293}, {116, 0, 0, 294},
	{107, 2, 1021, 65535}, {101, 2, 1023, 65535}, {114, 2, 1025, 65535},
	{132, 1, 1027, 65535}, {184, 0, 0, 322}, {191, 2, 1028, 65535},
	{32, 2, 1030, 65535}, {176, 1, 1032, 65535}, {190, 1, 1033, 65535},
	{181, 1, 1034, 65535}, {183, 1, 1035, 65535}, {189, 3, 1036, 65535},
	{181, 1, 1039, 65535}, {184, 1, 1040, 65535}, {150, 1, 1041, 65535},
	{181, 1, 1042, 65535}, {190, 1, 1043, 65535}, {209, 1, 1044, 65535},
	{176, 1, 1045, 65535}, {181, 1, 1046, 65535}, {184, 1, 1047, 65535},
	{139, 1, 1048, 65535}, {178, 3, 1049, 65535}, {176, 1, 1052, 65535},
	{161, 1, 1053, 65535}, {130, 0, 0, 440}, {134, 2, 1054, 65535},
	{167, 2, 1056, 65535}, {167, 2, 1058, 65535}, {129, 1, 1060, 65535},
	{190, 1, 1061, 65535}, {129, 1, 1062, 65535}, {224, 1, 1063, 65535},
	{224, 1, 1064, 65535}, {224, 1, 1065, 65535}, {224, 1, 1066, 65535},
	{224, 1, 1067, 65535}, {224, 1, 1068, 65535}, {224, 2, 1069, 65535},
	{224, 1, 1071, 65535}, {224, 2, 1072, 65535}, {224, 1, 1074, 65535},
	{224, 1, 1075, 65535}, {46, 0, 0, 501}, {224, 1, 1076, 65535},
	{224, 1, 1077, 65535}, {46, 0, 0, 511}, {224, 1, 1078, 65535},
	{224, 1, 1079, 65535}, {224, 1, 1080, 65535}, {224, 2, 1081, 65535},
	{224, 1, 1083, 65535}, {224, 1, 1084, 65535}, {224, 2, 1085, 65535},
	{224, 1, 1087, 65535}, {224, 1, 1088, 65535}, {224, 1, 1089, 65535},
	{224, 1, 1090, 65535}, {224, 1, 1091, 65535}, {225, 1, 1092, 65535},
	{225, 1, 1093, 65535}, {225, 1, 1094, 65535}, {229, 0, 0, 575},
	{233, 0, 0, 576}, {229, 0, 0, 584}, {233, 0, 0, 585},
	{144, 0, 0, 607}, {146, 0, 0, 608}, {151, 0, 0, 611},
	{153, 0, 0, 612}, {155, 1, 1095, 65535}, {176, 1, 1096, 65535},
	{32, 3, 1097, 65535}, {35, 1, 1100, 65535}, {32, 1, 1101, 65535},
	{97, 1, 1102, 65535}, {32, 1, 1103, 65535}, {97, 1, 1104, 65535},
	{100, 1, 1105, 65535}, {104, 1, 1106, 718}, {109, 2, 1107, 65535},
	{115, 1, 1109, 726}, {32, 7, 1110, 65535}, {32, 1, 1117, 65535},
	{97, 1, 1118, 65535}, {100, 1, 1119, 65535}, {104, 1, 1120, 815},
	{109, 2, 1121, 65535}, {115, 1, 1123, 823}, {32, 3, 1124, 65535},
	{97, 1, 1127, 65535}, {35, 1, 1128, 65535}, {117, 1, 1129, 65535},
	{32, 5, 1130, 65535}, {97, 1, 1135, 65535}, {105, 0, 0, 922},
	{111, 0, 0, 923}, {32, 1, 1136, 65535}, {32, 6, 1137, 65535},
	{35, 1, 1143, 65535}, {100, 0, 0, 1035}, {104, 0, 0, 1036},
	{109, 0, 0, 1037}, {114, 0, 0, 1038}, {116, 0, 0, 1039},
	{32, 1, 1144, 65535}, {32, 1, 1145, 65535}, {32, 2, 1146, 65535},
	{100, 1, 1148, 65535}, {35, 1, 1149, 65535}, {110, 1, 1150, 65535},
	{32, 1, 1151, 65535}, {32, 5, 1152, 65535}, {105, 1, 1157, 65535},
	{35, 1, 1158, 65535}, {185, 1, 1159, 65535}, {180, 2, 1160, 65535},
	{189, 1, 1162, 65535}, {32, 1, 1163, 65535}, {181, 2, 1164, 65535},
	{160, 1, 1166, 65535}, {132, 1, 1167, 65535}, {176, 1, 1168, 65535},
	{100, 0, 0, 1368}, {109, 2, 1169, 65535}, {115, 0, 0, 1371},
	{116, 0, 0, 1372}, {32, 2, 1171, 65535}, {105, 1, 1173, 65535},
	{110, 1, 1174, 65535}, {111, 0, 0, 14}, {121, 0, 0, 15},
	{105, 0, 0, 16}, {110, 0, 0, 17}, {110, 1, 1175, 65535},
	{103, 1, 1176, 65535}, {115, 0, 0, 27}, {32, 0, 0, 29},
	{110, 0, 0, 30}, {110, 2, 1177, 65535}, {46, 0, 0, 61},
	{105, 1, 1179, 65535}, {111, 1, 1180, 65535}, {32, 2, 1181, 65535},
	{112, 2, 1183, 65535}, {32, 0, 0, 77}, {115, 0, 0, 78},
	{32, 1, 1185, 65535}, {108, 0, 0, 88}, {121, 0, 0, 89},
	{97, 1, 1186, 65535}, {100, 2, 1187, 65535}, {100, 2, 1189, 65535},
	{103, 0, 0, 111}, {115, 0, 0, 112}, {46, 0, 0, 121},
	{105, 2, 1191, 65535}, {97, 0, 0, 126}, {101, 0, 0, 127},
	{102, 0, 0, 128}, {108, 0, 0, 129}, {109, 0, 0, 130},
	{115, 0, 0, 131}, {116, 0, 0, 132}, {32, 3, 1193, 65535},
	{103, 1, 1196, 65535}, {116, 7, 1197, 65535}, {117, 1, 1204, 65535},
	{104, 2, 1205, 65535}, {105, 1, 1207, 65535}, {46, 0, 0, 181},
	{101, 0, 0, 182}, {102, 0, 0, 188}, {109, 0, 0, 189},
	{97, 2, 1208, 65535}, {99, 0, 0, 194}, {101, 0, 0, 195},
	{32, 2, 1210, 65535}, {121, 2, 1212, 65535}, {104, 1, 1214, 65535},
	{32, 3, 1215, 65535}, {110, 1, 1218, 65535}, {101, 0, 0, 228},
	{109, 0, 0, 229}, {32, 2, 1219, 65535}, {110, 1, 1221, 65535},
	{110, 2, 1222, 65535}, {46, 0, 0, 244}, {105, 1, 1224, 65535},
	{99, 2, 1225, 65535}, {46, 0, 0, 252}, {105, 0, 0, 253},
	{110, 1, 1227, 65535}, {32, 0, 0, 263}, {114, 0, 0, 264},
	{105, 2, 1228, 65535}, {46, 0, 0, 270}, {105, 0, 0, 271},
	{100, 1, 1230, 65535}, {32, 2, 1231, 65535}, {103, 1, 1233, 65535},
	{107, 1, 1234, 65535}, {32, 2, 1235, 65535}, {115, 0, 0, 299},
	{32, 0, 0, 300}, {110, 0, 0, 301}, {32, 0, 0, 308},
	{115, 0, 0, 309}, {206, 2, 1237, 65535}, {46, 0, 0, 323},
	{209, 0, 0, 324}, {208, 0, 0, 325}, {209, 0, 0, 326},
	{208, 1, 1239, 65535}, {208, 1, 1240, 65535}, {208, 1, 1241, 65535},
	{208, 1, 1242, 65535}, {46, 1, 1243, 65535}, {208, 0, 0, 347},
	{209, 2, 1244, 65535}, {209, 1, 1246, 65535}, {208, 1, 1247, 65535},
	{209, 1, 1248, 65535}, {208, 1, 1249, 65535}, {208, 1, 1250, 65535},
	{130, 1, 1251, 65535}, {210, 1, 1252, 65535}, {208, 1, 1253, 65535},
	{208, 1, 1254, 65535}, {208, 1, 1255, 65535}, {32, 1, 1256, 65535},
	{208, 1, 1257, 65535}, {209, 1, 1258, 65535}, {209, 1, 1259, 65535},
	{213, 1, 1260, 65535}, {32, 0, 0, 441}, {217, 0, 0, 442},
	{216, 0, 0, 444}, {217, 1, 1261, 65535}, {217, 0, 0, 448},
	{219, 1, 1262, 65535}, {217, 1, 1263, 65535}, {217, 1, 1264, 65535},
	{216, 1, 1265, 65535}, {164, 1, 1266, 65535}, {164, 1, 1267, 65535},
	{164, 1, 1268, 65535}, {164, 1, 1269, 65535}, {164, 3, 1270, 65535},
	{164, 1, 1273, 65535}, {164, 0, 0, 479}, {165, 1, 1274, 65535},
	{166, 2, 1275, 65535}, {166, 0, 0, 490}, {167, 1, 1277, 65535},
	{170, 1, 1278, 65535}, {170, 2, 1279, 65535}, {174, 1, 1281, 65535},
	{174, 2, 1282, 65535}, {174, 2, 1284, 65535}, {174, 2, 1286, 65535},
	{176, 1, 1288, 65535}, {176, 1, 1289, 65535}, {177, 1, 1290, 65535},
	{177, 1, 1291, 65535}, {176, 1, 1292, 65535}, {176, 1, 1293, 65535},
	{177, 1, 1294, 65535}, {184, 2, 1295, 65535}, {184, 1, 1297, 65535},
	{184, 2, 1298, 65535}, {184, 1, 1300, 65535}, {184, 1, 1301, 65535},
	{131, 1, 1302, 65535}, {131, 2, 1303, 65535}, {131, 5, 1305, 65535},
	{148, 2, 1310, 65535}, {132, 2, 1312, 65535}, {104, 0, 0, 634},
	{109, 0, 0, 635}, {115, 0, 0, 636}, {32, 8, 1314, 65535},
	{35, 1, 1322, 65535}, {32, 1, 1323, 65535}, {35, 1, 1324, 65535},
	{110, 1, 1325, 65535}, {105, 2, 1326, 65535}, {111, 1, 1328, 65535},
	{101, 1, 1329, 65535}, {105, 1, 1330, 65535}, {101, 2, 1331, 65535},
	{97, 1, 1333, 65535}, {100, 4, 1334, 65535}, {109, 3, 1338, 65535},
	{115, 2, 1341, 65535}, {116, 2, 1343, 65535}, {117, 3, 1345, 65535},
	{118, 2, 1348, 65535}, {35, 1, 1350, 65535}, {110, 1, 1351, 65535},
	{105, 1, 1352, 65535}, {111, 1, 1353, 65535}, {101, 1, 1354, 65535},
	{105, 1, 1355, 65535}, {101, 2, 1356, 65535}, {97, 0, 0, 831},
	{100, 0, 0, 832}, {109, 2, 1358, 65535}, {32, 2, 1360, 65535},
	{32, 5, 1362, 65535}, {110, 2, 1367, 65535}, {97, 1, 1369, 65535},
	{100, 1, 1370, 65535}, {104, 1, 1371, 869}, {109, 2, 1372, 65535},
	{115, 1, 1374, 877}, {32, 2, 1375, 65535}, {35, 1, 1377, 65535},
	{99, 0, 0, 950}, {100, 1, 1378, 951}, {103, 1, 1379, 953},
	{109, 2, 1380, 957}, {110, 1, 1382, 963}, {115, 2, 1383, 967},
	{32, 8, 1385, 65535}, {35, 1, 1393, 65535}, {35, 1, 1394, 65535},
	{105, 0, 0, 1107}, {122, 0, 0, 1108}, {101, 1, 1395, 65535},
	{32, 2, 1396, 65535}, {41, 1, 1398, 65535}, {35, 1, 1399, 65535},
	{106, 1, 1400, 65535}, {109, 2, 1401, 1150}, {115, 2, 1403, 1156},
	{116, 1, 1405, 65535}, {119, 1, 1406, 65535}, {110, 1, 1407, 65535},
	{32, 2, 1408, 65535}, {206, 1, 1410, 65535}, {32, 0, 0, 1201},
	{208, 0, 0, 1202}, {209, 1, 1411, 65535}, {35, 1, 1412, 65535},
	{32, 1, 1413, 65535}, {208, 1, 1414, 65535}, {215, 1, 1415, 65535},
	{32, 3, 1416, 65535}, {32, 3, 1419, 65535}, {100, 0, 0, 1369},
	{105, 0, 0, 1370}, {97, 0, 0, 0}, {108, 0, 0, 1},
	{100, 2, 1422, 65535}, {99, 2, 1424, 65535}, {32, 2, 1426, 65535},
	{101, 1, 1428, 65535}, {105, 0, 0, 59}, {111, 0, 0, 60},
	{110, 3, 1429, 65535}, {110, 1, 1432, 65535}, {108, 0, 0, 70},
	{121, 0, 0, 71}, {106, 0, 0, 75}, {112, 0, 0, 76},
	{103, 1, 1433, 65535}, {117, 2, 1434, 65535}, {32, 1, 1436, 65535},
	{101, 2, 1437, 65535}, {32, 0, 0, 106}, {105, 0, 0, 107},
	{97, 1, 1439, 65535}, {101, 0, 0, 125}, {97, 2, 1440, 65535},
	{103, 1, 1442, 65535}, {115, 1, 1443, 65535}, {117, 1, 1444, 65535},
	{32, 0, 0, 143}, {97, 0, 0, 144}, {101, 3, 1445, 65535},
	{105, 1, 1448, 65535}, {111, 1, 1449, 65535}, {116, 2, 1450, 65535},
	{121, 0, 0, 157}, {116, 2, 1452, 65535}, {32, 0, 0, 167},
	{115, 0, 0, 168}, {114, 2, 1454, 65535}, {32, 0, 0, 192},
	{97, 0, 0, 193}, {108, 0, 0, 207}, {111, 1, 1456, 65535},
	{101, 0, 0, 210}, {201, 0, 0, 211}, {116, 1, 1457, 65535},
	{97, 0, 0, 216}, {102, 0, 0, 217}, {103, 0, 0, 218},
	{100, 5, 1458, 65535}, {115, 1, 1463, 65535}, {116, 0, 0, 232},
	{100, 2, 1464, 65535}, {100, 4, 1466, 65535}, {116, 1, 1470, 65535},
	{109, 1, 1471, 65535}, {46, 0, 0, 249}, {105, 0, 0, 250},
	{32, 2, 1472, 65535}, {32, 0, 0, 268}, {97, 0, 0, 269},
	{110, 1, 1474, 65535}, {97, 0, 0, 277}, {111, 0, 0, 278},
	{101, 1, 1475, 65535}, {111, 2, 1476, 65535}, {97, 0, 0, 296},
	{103, 1, 1478, 65535}, {183, 0, 0, 316}, {191, 0, 0, 317},
	{180, 2, 1479, 65535}, {180, 2, 1481, 65535}, {189, 1, 1483, 65535},
	{181, 1, 1484, 65535}, {32, 2, 1485, 65535}, {143, 1, 1487, 65535},
	{150, 2, 1488, 65535}, {129, 2, 1490, 65535}, {189, 2, 1492, 65535},
	{129, 2, 1494, 65535}, {180, 2, 1496, 65535}, {186, 2, 1498, 65535},
	{208, 2, 1500, 65535}, {147, 2, 1502, 65535}, {186, 2, 1504, 65535},
	{182, 2, 1506, 65535}, {180, 2, 1508, 65535}, {209, 1, 1510, 65535},
	{184, 1, 1511, 65535}, {150, 1, 1512, 65535}, {129, 2, 1513, 65535},
	{162, 2, 1515, 65535}, {132, 1, 1517, 65535}, {129, 1, 1518, 65535},
	{138, 1, 1519, 65535}, {134, 1, 1520, 65535}, {170, 1, 1521, 65535},
	{160, 1, 1522, 65535}, {130, 1, 1523, 65535}, {190, 1, 1524, 65535},
	{191, 1, 1525, 65535}, {185, 1, 1526, 65535}, {190, 0, 0, 470},
	{191, 1, 1527, 65535}, {176, 1, 1528, 65535}, {135, 2, 1529, 65535},
	{190, 0, 0, 488}, {191, 0, 0, 489}, {135, 1, 1531, 65535},
	{160, 2, 1532, 65535}, {185, 0, 0, 497}, {191, 0, 0, 498},
	{163, 1, 1534, 65535}, {190, 2, 1535, 65535}, {191, 2, 1537, 65535},
	{163, 0, 0, 512}, {190, 2, 1539, 65535}, {190, 2, 1541, 65535},
	{191, 2, 1543, 65535}, {130, 2, 1545, 65535}, {191, 1, 1547, 65535},
	{134, 1, 1548, 65535}, {139, 1, 1549, 65535}, {190, 1, 1550, 65535},
	{130, 2, 1551, 65535}, {134, 1, 1553, 65535}, {161, 0, 0, 542},
	{177, 0, 0, 543}, {178, 1, 1554, 65535}, {177, 1, 1555, 65535},
	{180, 1, 1556, 65535}, {177, 1, 1557, 65535}, {148, 1, 1558, 65535},
	{149, 2, 1559, 65535}, {144, 0, 0, 559}, {151, 0, 0, 560},
	{144, 0, 0, 561}, {151, 0, 0, 562}, {154, 0, 0, 563},
	{155, 0, 0, 564}, {163, 0, 0, 565}, {32, 0, 0, 620},
	{236, 0, 0, 621}, {32, 0, 0, 626}, {236, 0, 0, 627},
	{97, 1, 1561, 65535}, {100, 1, 1562, 65535}, {104, 0, 0, 652},
	{108, 1, 1563, 65535}, {109, 1, 1564, 65535}, {111, 1, 1565, 65535},
	{115, 2, 1566, 65535}, {122, 1, 1568, 65535}, {32, 5, 1569, 65535},
	{35, 1, 1574, 65535}, {32, 7, 1575, 65535}, {121, 1, 1582, 714},
	{97, 0, 0, 716}, {101, 0, 0, 717}, {114, 2, 1583, 65535},
	{115, 1, 1585, 721}, {110, 1, 1586, 723}, {103, 1, 1587, 65535},
	{116, 1, 1588, 65535}, {114, 1, 1589, 65535}, {32, 0, 0, 736},
	{46, 1, 1590, 65535}, {97, 1, 1591, 65535}, {111, 1, 1592, 65535},
	{97, 1, 1593, 65535}, {100, 1, 1594, 65535}, {105, 1, 1595, 65535},
	{32, 0, 0, 763}, {101, 1, 1596, 65535}, {32, 1, 1597, 65535},
	{105, 1, 1598, 65535}, {46, 0, 0, 780}, {103, 1, 1599, 65535},
	{107, 1, 1600, 65535}, {46, 1, 1601, 65535}, {101, 2, 1602, 65535},
	{32, 6, 1604, 65535}, {111, 1, 1610, 811}, {97, 1, 1611, 813},
	{114, 1, 1612, 65535}, {115, 1, 1613, 818}, {110, 1, 1614, 820},
	{103, 1, 1615, 824}, {109, 1, 1616, 827}, {101, 0, 0, 833},
	{105, 0, 0, 834}, {104, 0, 0, 835}, {115, 0, 0, 836},
	{97, 1, 1617, 837}, {100, 1, 1618, 840}, {104, 1, 1619, 843},
	{109, 2, 1620, 846}, {115, 1, 1622, 852}, {32, 3, 1623, 65535},
	{97, 1, 1626, 65535}, {110, 1, 1627, 65535}, {105, 1, 1628, 65535},
	{111, 1, 1629, 65535}, {101, 1, 1630, 65535}, {105, 1, 1631, 65535},
	{101, 2, 1632, 65535}, {35, 3, 1634, 65535}, {117, 1, 1637, 65535},
	{32, 6, 1638, 65535}, {97, 0, 0, 952}, {111, 1, 1644, 65535},
	{101, 1, 1645, 65535}, {105, 1, 1646, 65535}, {101, 1, 1647, 65535},
	{97, 1, 1648, 65535}, {101, 1, 1649, 65535}, {100, 1, 1650, 973},
	{104, 1, 1651, 983}, {108, 1, 1652, 987}, {109, 2, 1653, 65535},
	{114, 1, 1655, 1008}, {115, 1, 1656, 1014}, {116, 2, 1657, 65535},
	{117, 1, 1659, 65535}, {32, 4, 1660, 65535}, {32, 6, 1664, 65535},
	{32, 1, 1670, 65535}, {105, 0, 0, 1111}, {122, 0, 0, 1112},
	{32, 1, 1671, 65535}, {32, 5, 1672, 65535}, {97, 1, 1677, 65535},
	{105, 1, 1678, 65535}, {111, 1, 1679, 65535}, {101, 1, 1680, 65535},
	{116, 2, 1681, 65535}, {97, 1, 1683, 65535}, {111, 1, 1684, 1165},
	{101, 2, 1685, 65535}, {105, 0, 0, 1174}, {122, 0, 0, 1175},
	{189, 1, 1687, 65535}, {140, 1, 1688, 65535}, {32, 2, 1689, 65535},
	{35, 1, 1691, 65535}, {180, 2, 1692, 65535}, {153, 1, 1694, 65535},
	{35, 1, 1695, 65535}, {216, 5, 1696, 65535}, {217, 1, 1701, 65535},
	{35, 1, 1702, 65535}, {216, 4, 1703, 65535}, {217, 1, 1707, 65535},
	{97, 0, 0, 6}, {101, 0, 0, 7}, {101, 0, 0, 10},
	{201, 0, 0, 11}, {108, 0, 0, 19}, {121, 0, 0, 20},
	{108, 1, 1708, 65535}, {32, 0, 0, 62}, {101, 0, 0, 63},
	{121, 0, 0, 64}, {99, 2, 1709, 65535}, {101, 1, 1711, 65535},
	{115, 0, 0, 94}, {116, 0, 0, 95}, {103, 1, 1712, 65535},
	{32, 0, 0, 104}, {110, 0, 0, 105}, {99, 3, 1713, 65535},
	{103, 0, 0, 133}, {110, 0, 0, 134}, {101, 1, 1716, 65535},
	{105, 1, 1717, 65535}, {32, 2, 1718, 65535}, {32, 4, 1720, 65535},
	{110, 0, 0, 149}, {115, 0, 0, 150}, {32, 2, 1724, 65535},
	{32, 2, 1726, 65535}, {32, 0, 0, 155}, {105, 0, 0, 156},
	{32, 1, 1728, 65535}, {116, 1, 1729, 65535}, {32, 0, 0, 173},
	{101, 0, 0, 174}, {110, 1, 1730, 65535}, {97, 1, 1731, 65535},
	{32, 0, 0, 219}, {101, 2, 1732, 65535}, {105, 0, 0, 222},
	{111, 0, 0, 223}, {115, 0, 0, 224}, {105, 1, 1734, 65535},
	{97, 0, 0, 233}, {101, 2, 1735, 65535}, {32, 2, 1737, 65535},
	{101, 0, 0, 239}, {105, 0, 0, 240}, {121, 0, 0, 241},
	{105, 2, 1739, 65535}, {97, 1, 1741, 65535}, {108, 0, 0, 257},
	{121, 0, 0, 258}, {105, 3, 1742, 65535}, {108, 1, 1745, 65535},
	{32, 0, 0, 286}, {97, 0, 0, 287}, {101, 1, 1746, 65535},
	{208, 2, 1747, 65535}, {209, 0, 0, 332}, {32, 2, 1749, 65535},
	{208, 2, 1751, 65535}, {209, 1, 1753, 65535}, {208, 1, 1754, 65535},
	{208, 0, 0, 345}, {209, 0, 0, 346}, {32, 2, 1755, 65535},
	{32, 1, 1757, 65535}, {208, 0, 0, 353}, {46, 1, 1758, 65535},
	{209, 1, 1759, 65535}, {46, 1, 1760, 65535}, {209, 1, 1761, 65535},
	{46, 0, 0, 374}, {209, 1, 1762, 65535}, {46, 0, 0, 379},
	{208, 1, 1763, 65535}, {208, 0, 0, 384}, {209, 2, 1764, 65535},
	{176, 0, 0, 388}, {190, 0, 0, 389}, {46, 0, 0, 390},
	{208, 0, 0, 391}, {46, 1, 1766, 65535}, {209, 1, 1767, 65535},
	{46, 0, 0, 404}, {208, 2, 1768, 65535}, {32, 0, 0, 409},
	{208, 2, 1770, 65535}, {130, 1, 1772, 65535}, {208, 1, 1773, 65535},
	{208, 1, 1774, 65535}, {32, 0, 0, 423}, {208, 2, 1775, 65535},
	{32, 0, 0, 429}, {213, 0, 0, 430}, {32, 1, 1777, 65535},
	{32, 1, 1778, 65535}, {217, 1, 1779, 65535}, {217, 1, 1780, 65535},
	{219, 2, 1781, 65535}, {224, 1, 1783, 65535}, {224, 2, 1784, 65535},
	{224, 1, 1786, 65535}, {224, 1, 1787, 65535}, {224, 1, 1788, 65535},
	{224, 2, 1789, 65535}, {224, 1, 1791, 65535}, {46, 0, 0, 480},
	{224, 2, 1792, 65535}, {224, 1, 1794, 65535}, {46, 0, 0, 493},
	{224, 0, 0, 494}, {224, 1, 1795, 65535}, {46, 0, 0, 504},
	{224, 1, 1796, 65535}, {46, 0, 0, 507}, {224, 1, 1797, 65535},
	{46, 0, 0, 513}, {224, 1, 1798, 65535}, {46, 0, 0, 517},
	{224, 1, 1799, 65535}, {46, 0, 0, 521}, {224, 1, 1800, 65535},
	{46, 0, 0, 524}, {224, 1, 1801, 65535}, {224, 1, 1802, 65535},
	{224, 1, 1803, 65535}, {224, 1, 1804, 65535}, {224, 1, 1805, 65535},
	{46, 0, 0, 536}, {224, 1, 1806, 65535}, {224, 1, 1807, 65535},
	{224, 1, 1808, 65535}, {224, 1, 1809, 65535}, {224, 1, 1810, 65535},
	{224, 1, 1811, 65535}, {224, 1, 1812, 65535}, {46, 0, 0, 557},
	{225, 0, 0, 558}, {110, 1, 1813, 643}, {101, 1, 1814, 65535},
	{117, 1, 1815, 65535}, {105, 1, 1816, 65535}, {114, 2, 1817, 65535},
	{97, 1, 1819, 65535}, {101, 1, 1820, 65535}, {105, 1, 1821, 666},
	{104, 1, 1822, 669}, {106, 1, 1823, 672}, {109, 2, 1824, 65535},
	{115, 1, 1826, 681}, {116, 1, 1827, 688}, {32, 2, 1828, 65535},
	{97, 0, 0, 701}, {101, 0, 0, 702}, {104, 0, 0, 703},
	{109, 0, 0, 704}, {111, 0, 0, 705}, {115, 0, 0, 706},
	{117, 0, 0, 707}, {115, 0, 0, 715}, {97, 0, 0, 719},
	{101, 0, 0, 720}, {111, 0, 0, 722}, {117, 1, 1830, 65535},
	{111, 1, 1831, 65535}, {109, 1, 1832, 729}, {32, 1, 1833, 65535},
	{32, 1, 1834, 65535}, {103, 3, 1835, 65535}, {103, 1, 1838, 65535},
	{110, 3, 1839, 65535}, {46, 1, 1842, 65535}, {110, 2, 1843, 65535},
	{107, 2, 1845, 65535}, {115, 1, 1847, 65535}, {109, 4, 1848, 65535},
	{101, 2, 1852, 65535}, {101, 2, 1854, 65535}, {32, 1, 1856, 65535},
	{99, 1, 1857, 65535}, {107, 1, 1858, 65535}, {97, 1, 1859, 65535},
	{100, 2, 1860, 65535}, {107, 1, 1862, 65535}, {109, 2, 1863, 65535},
	{115, 1, 1865, 65535}, {118, 1, 1866, 65535}, {115, 0, 0, 812},
	{115, 0, 0, 814}, {97, 1, 1867, 816}, {101, 0, 0, 819},
	{117, 1, 1868, 65535}, {117, 1, 1869, 65535}, {97, 1, 1870, 65535},
	{110, 1, 1871, 65535}, {105, 1, 1872, 65535}, {111, 1, 1873, 65535},
	{101, 1, 1874, 65535}, {105, 1, 1875, 65535}, {101, 2, 1876, 65535},
	{97, 0, 0, 858}, {100, 0, 0, 859}, {109, 3, 1878, 65535},
	{32, 2, 1881, 65535}, {111, 1, 1883, 865}, {97, 1, 1884, 867},
	{114, 1, 1885, 65535}, {115, 1, 1886, 872}, {110, 1, 1887, 874},
	{103, 1, 1888, 65535}, {109, 1, 1889, 880}, {32, 5, 1890, 65535},
	{104, 0, 0, 903}, {106, 0, 0, 904}, {110, 2, 1895, 65535},
	{100, 1, 1897, 926}, {103, 1, 1898, 929}, {104, 0, 0, 932},
	{109, 2, 1899, 65535}, {110, 1, 1901, 65535}, {115, 2, 1902, 942},
	{100, 1, 1904, 954}, {115, 1, 1905, 958}, {110, 1, 1906, 961},
	{100, 1, 1907, 964}, {116, 2, 1908, 65535}, {107, 1, 1910, 970},
	{110, 4, 1911, 65535}, {111, 1, 1915, 65535}, {101, 1, 1916, 65535},
	{101, 1, 1917, 65535}, {105, 1, 1918, 65535}, {111, 1, 1919, 65535},
	{101, 1, 1920, 65535}, {101, 1, 1921, 65535}, {121, 2, 1922, 65535},
	{114, 2, 1924, 65535}, {100, 1, 1926, 1040}, {109, 2, 1927, 1045},
	{115, 2, 1929, 1057}, {118, 1, 1931, 65535}, {100, 1, 1932, 1071},
	{103, 1, 1933, 1074}, {104, 0, 0, 1079}, {109, 2, 1934, 65535},
	{115, 2, 1936, 1088}, {116, 1, 1938, 65535}, {35, 1, 1939, 65535},
	{35, 1, 1940, 65535}, {100, 1, 1941, 1134}, {106, 1, 1942, 1136},
	{109, 2, 1943, 1138}, {115, 2, 1945, 65535}, {119, 1, 1947, 1146},
	{104, 1, 1948, 65535}, {110, 1, 1949, 1151}, {110, 1, 1950, 65535},
	{107, 1, 1951, 1157}, {100, 0, 0, 1160}, {117, 1, 1952, 65535},
	{103, 1, 1953, 1163}, {99, 1, 1954, 65535}, {109, 1, 1955, 65535},
	{114, 1, 1956, 65535}, {32, 2, 1957, 65535}, {32, 2, 1959, 65535},
	{208, 3, 1961, 65535}, {209, 2, 1964, 65535}, {32, 2, 1966, 65535},
	{32, 1, 1968, 65535}, {208, 1, 1969, 65535}, {32, 2, 1970, 65535},
	{32, 2, 1972, 65535}, {167, 1, 1974, 65535}, {171, 1, 1975, 65535},
	{175, 1, 1976, 65535}, {179, 2, 1977, 65535}, {180, 1, 1979, 65535},
	{138, 1, 1980, 65535}, {32, 2, 1981, 65535}, {167, 1, 1983, 65535},
	{179, 2, 1984, 65535}, {180, 1, 1986, 65535}, {185, 0, 0, 1365},
	{138, 1, 1987, 65535}, {101, 1, 1988, 65535}, {101, 0, 0, 65},
	{201, 0, 0, 66}, {108, 1, 1989, 65535}, {101, 1, 1990, 65535},
	{32, 0, 0, 122}, {97, 0, 0, 123}, {101, 0, 0, 124},
	{108, 1, 1991, 65535}, {100, 2, 1992, 65535}, {108, 0, 0, 139},
	{121, 0, 0, 140}, {97, 0, 0, 145}, {103, 0, 0, 146},
	{109, 0, 0, 147}, {116, 0, 0, 148}, {101, 0, 0, 151},
	{102, 0, 0, 152}, {97, 0, 0, 153}, {102, 0, 0, 154},
	{103, 1, 1994, 65535}, {105, 2, 1995, 65535}, {99, 2, 1997, 65535},
	{105, 1, 1999, 65535}, {32, 0, 0, 220}, {110, 0, 0, 221},
	{100, 2, 2000, 65535}, {32, 2, 2002, 65535}, {115, 0, 0, 236},
	{115, 0, 0, 237}, {116, 0, 0, 238}, {32, 0, 0, 242},
	{97, 0, 0, 243}, {110, 2, 2004, 65535}, {32, 0, 0, 273},
	{97, 0, 0, 274}, {101, 0, 0, 275}, {101, 1, 2006, 65535},
	{108, 1, 2007, 65535}, {183, 2, 2008, 65535}, {190, 0, 0, 331},
	{208, 0, 0, 333}, {209, 1, 2010, 65535}, {176, 1, 2011, 65535},
	{184, 1, 2012, 65535}, {140, 1, 2013, 65535}, {189, 2, 2014, 65535},
	{208, 0, 0, 348}, {209, 1, 2016, 65535}, {209, 1, 2017, 65535},
	{32, 2, 2018, 65535}, {143, 1, 2020, 65535}, {32, 1, 2021, 65535},
	{131, 1, 2022, 65535}, {143, 1, 2023, 65535}, {181, 1, 2024, 65535},
	{131, 0, 0, 385}, {150, 0, 0, 386}, {32, 1, 2025, 65535},
	{131, 1, 2026, 65535}, {180, 0, 0, 405}, {189, 1, 2027, 65535},
	{183, 0, 0, 410}, {189, 1, 2028, 65535}, {208, 2, 2029, 65535},
	{187, 1, 2031, 65535}, {187, 1, 2032, 65535}, {176, 0, 0, 424},
	{190, 0, 0, 425}, {217, 1, 2033, 65535}, {217, 2, 2034, 65535},
	{134, 1, 2036, 65535}, {185, 1, 2037, 65535}, {129, 0, 0, 457},
	{146, 0, 0, 458}, {164, 1, 2038, 65535}, {164, 0, 0, 461},
	{165, 0, 0, 462}, {164, 1, 2039, 65535}, {164, 2, 2040, 65535},
	{164, 1, 2042, 65535}, {164, 1, 2043, 65535}, {165, 0, 0, 475},
	{165, 1, 2044, 65535}, {164, 1, 2045, 65535}, {165, 0, 0, 484},
	{166, 1, 2046, 65535}, {175, 1, 2047, 65535}, {174, 2, 2048, 65535},
	{174, 1, 2050, 65535}, {174, 1, 2051, 65535}, {174, 1, 2052, 65535},
	{174, 1, 2053, 65535}, {176, 1, 2054, 65535}, {176, 1, 2055, 65535},
	{176, 1, 2056, 65535}, {176, 1, 2057, 65535}, {176, 1, 2058, 65535},
	{176, 1, 2059, 65535}, {176, 1, 2060, 65535}, {184, 1, 2061, 65535},
	{184, 1, 2062, 65535}, {184, 1, 2063, 65535}, {184, 1, 2064, 65535},
	{184, 1, 2065, 65535}, {105, 0, 0, 644}, {32, 6, 2066, 65535},
	{110, 2, 2072, 65535}, {110, 1, 2074, 655}, {97, 0, 0, 658},
	{101, 0, 0, 659}, {112, 1, 2075, 65535}, {99, 1, 2076, 663},
	{108, 0, 0, 667}, {111, 1, 2077, 65535}, {97, 1, 2078, 65535},
	{105, 1, 2079, 65535}, {111, 1, 2080, 65535}, {101, 2, 2081, 65535},
	{97, 1, 2083, 65535}, {105, 0, 0, 698}, {122, 0, 0, 699},
	{116, 1, 2084, 724}, {110, 1, 2085, 727}, {97, 1, 2086, 65535},
	{115, 2, 2087, 65535}, {115, 1, 2089, 65535}, {32, 1, 2090, 65535},
	{97, 0, 0, 741}, {101, 0, 0, 742}, {110, 1, 2091, 65535},
	{46, 0, 0, 745}, {97, 1, 2092, 65535}, {101, 1, 2093, 65535},
	{32, 1, 2094, 65535}, {32, 1, 2095, 65535}, {117, 1, 2096, 65535},
	{32, 1, 2097, 65535}, {117, 1, 2098, 65535}, {105, 1, 2099, 65535},
	{32, 0, 0, 773}, {97, 0, 0, 774}, {101, 2, 2100, 65535},
	{109, 2, 2102, 65535}, {32, 0, 0, 781}, {114, 0, 0, 782},
	{32, 0, 0, 783}, {114, 0, 0, 784}, {115, 2, 2104, 65535},
	{107, 2, 2106, 65535}, {101, 2, 2108, 65535}, {114, 2, 2110, 65535},
	{101, 0, 0, 793}, {111, 0, 0, 794}, {108, 2, 2112, 65535},
	{97, 1, 2114, 65535}, {105, 1, 2115, 65535}, {101, 1, 2116, 65535},
	{105, 1, 2117, 65535}, {115, 0, 0, 817}, {116, 1, 2118, 65535},
	{110, 1, 2119, 65535}, {110, 1, 2120, 65535}, {111, 1, 2121, 838},
	{97, 1, 2122, 841}, {114, 1, 2123, 65535}, {115, 1, 2124, 847},
	{110, 1, 2125, 849}, {103, 1, 2126, 65535}, {109, 1, 2127, 855},
	{101, 0, 0, 860}, {105, 0, 0, 861}, {111, 0, 0, 862},
	{104, 0, 0, 863}, {115, 0, 0, 864}, {115, 0, 0, 866},
	{115, 0, 0, 868}, {97, 1, 2128, 870}, {101, 0, 0, 873},
	{117, 1, 2129, 65535}, {117, 1, 2130, 65535}, {97, 1, 2131, 65535},
	{97, 1, 2132, 883}, {104, 1, 2133, 886}, {106, 1, 2134, 889},
	{109, 2, 2135, 892}, {115, 1, 2137, 897}, {32, 3, 2138, 65535},
	{101, 1, 2141, 65535}, {105, 1, 2142, 65535}, {97, 1, 2143, 65535},
	{101, 1, 2144, 65535}, {105, 1, 2145, 65535}, {101, 1, 2146, 65535},
	{101, 1, 2147, 65535}, {116, 1, 2148, 946}, {105, 1, 2149, 65535},
	{101, 1, 2150, 65535}, {117, 0, 0, 962}, {101, 1, 2151, 65535},
	{97, 0, 0, 968}, {105, 0, 0, 969}, {117, 1, 2152, 65535},
	{97, 1, 2153, 974}, {101, 2, 2154, 976}, {111, 0, 0, 981},
	{121, 0, 0, 982}, {100, 1, 2156, 65535}, {116, 3, 2157, 65535},
	{115, 2, 2160, 992}, {110, 1, 2162, 1002}, {107, 5, 2163, 65535},
	{107, 1, 2168, 65535}, {100, 1, 2169, 1020}, {100, 1, 2170, 1024},
	{122, 1, 2171, 1028}, {97, 1, 2172, 65535}, {111, 0, 0, 1034},
	{105, 1, 2173, 65535}, {101, 2, 2174, 65535}, {105, 1, 2176, 65535},
	{97, 1, 2177, 65535}, {101, 1, 2178, 65535}, {97, 1, 2179, 65535},
	{97, 1, 2180, 65535}, {111, 1, 2181, 65535}, {105, 1, 2182, 65535},
	{106, 1, 2183, 1084}, {97, 1, 2184, 65535}, {101, 2, 2185, 65535},
	{106, 1, 2187, 1100}, {32, 2, 2188, 65535}, {32, 5, 2190, 65535},
	{97, 0, 0, 1135}, {111, 0, 0, 1137}, {105, 1, 2195, 65535},
	{111, 0, 0, 1141}, {101, 1, 2196, 65535}, {116, 1, 2197, 1144},
	{111, 0, 0, 1147}, {114, 1, 2198, 1148}, {117, 1, 2199, 65535},
	{97, 1, 2200, 65535}, {117, 1, 2201, 65535}, {110, 1, 2202, 65535},
	{101, 0, 0, 1164}, {104, 1, 2203, 65535}, {32, 3, 2204, 65535},
	{32, 3, 2207, 65535}, {35, 1, 2210, 65535}, {206, 1, 2211, 65535},
	{208, 0, 0, 1203}, {209, 0, 0, 1204}, {179, 0, 0, 1209},
	{180, 0, 0, 1210}, {188, 1, 2212, 1211}, {129, 1, 2213, 65535},
	{135, 0, 0, 1215}, {208, 4, 2214, 65535}, {209, 2, 2218, 65535},
	{35, 1, 2220, 65535}, {184, 1, 2221, 65535}, {35, 1, 2222, 65535},
	{215, 4, 2223, 65535}, {216, 5, 2227, 65535}, {217, 1, 2232, 65535},
	{216, 1, 2233, 65535}, {216, 1, 2234, 65535}, {217, 1, 2235, 65535},
	{216, 1, 2236, 65535}, {217, 1, 2237, 65535}, {217, 1, 2238, 65535},
	{217, 1, 2239, 65535}, {216, 2, 2240, 65535}, {217, 0, 0, 1357},
	{216, 1, 2242, 65535}, {216, 1, 2243, 65535}, {217, 0, 0, 1362},
	{217, 1, 2244, 65535}, {217, 1, 2245, 65535}, {100, 1, 2246, 65535},
	{101, 1, 2247, 65535}, {108, 1, 2248, 65535}, {101, 1, 2249, 65535},
	{97, 0, 0, 137}, {101, 0, 0, 138}, {101, 1, 2250, 65535},
	{32, 0, 0, 160}, {97, 0, 0, 161}, {101, 0, 0, 208},
	{201, 0, 0, 209}, {110, 2, 2251, 65535}, {97, 0, 0, 230},
	{101, 0, 0, 231}, {103, 0, 0, 234}, {109, 0, 0, 235},
	{97, 0, 0, 245}, {101, 0, 0, 246}, {100, 1, 2253, 65535},
	{101, 1, 2254, 65535}, {32, 0, 0, 327}, {209, 1, 2255, 65535},
	{130, 1, 2256, 65535}, {32, 2, 2257, 65535}, {208, 1, 2259, 65535},
	{32, 2, 2260, 65535}, {32, 0, 0, 343}, {209, 0, 0, 344},
	{130, 1, 2262, 65535}, {130, 1, 2263, 65535}, {208, 0, 0, 359},
	{209, 0, 0, 360}, {209, 1, 2264, 65535}, {208, 2, 2265, 65535},
	{209, 1, 2267, 65535}, {209, 1, 2268, 65535}, {208, 1, 2269, 65535},
	{208, 2, 2270, 65535}, {208, 1, 2272, 65535}, {209, 2, 2273, 65535},
	{209, 2, 2275, 65535}, {176, 0, 0, 414}, {190, 0, 0, 415},
	{208, 1, 2277, 65535}, {209, 1, 2278, 65535}, {190, 2, 2279, 65535},
	{130, 0, 0, 449}, {190, 0, 0, 450}, {219, 2, 2281, 65535},
	{219, 2, 2283, 65535}, {181, 1, 2285, 65535}, {184, 1, 2286, 65535},
	{168, 0, 0, 465}, {181, 1, 2287, 65535}, {191, 1, 2288, 65535},
	{168, 1, 2289, 65535}, {141, 1, 2290, 65535}, {149, 1, 2291, 65535},
	{149, 1, 2292, 65535}, {141, 1, 2293, 65535}, {159, 0, 0, 505},
	{179, 0, 0, 506}, {174, 1, 2294, 65535}, {164, 2, 2295, 65535},
	{176, 2, 2297, 65535}, {168, 1, 2299, 65535}, {159, 2, 2300, 65535},
	{174, 1, 2302, 65535}, {178, 2, 2303, 65535}, {156, 1, 2305, 65535},
	{176, 1, 2306, 65535}, {181, 1, 2307, 65535}, {149, 2, 2308, 65535},
	{151, 1, 2310, 65535}, {153, 1, 2311, 65535}, {153, 1, 2312, 65535},
	{155, 1, 2313, 65535}, {183, 1, 2314, 65535}, {97, 0, 0, 645},
	{108, 0, 0, 646}, {109, 0, 0, 647}, {111, 0, 0, 648},
	{115, 2, 2315, 65535}, {122, 0, 0, 651}, {97, 0, 0, 653},
	{105, 0, 0, 654}, {117, 1, 2317, 65535}, {116, 1, 2318, 660},
	{117, 1, 2319, 65535}, {114, 1, 2320, 65535}, {114, 1, 2321, 65535},
	{110, 1, 2322, 675}, {110, 1, 2323, 678}, {107, 1, 2324, 682},
	{109, 1, 2325, 685}, {103, 1, 2326, 65535}, {115, 0, 0, 725},
	{115, 0, 0, 728}, {110, 2, 2327, 65535}, {101, 2, 2329, 65535},
	{105, 1, 2331, 65535}, {105, 1, 2332, 65535}, {115, 2, 2333, 65535},
	{32, 1, 2335, 65535}, {100, 3, 2336, 65535}, {100, 2, 2339, 65535},
	{115, 1, 2341, 65535}, {115, 2, 2342, 65535}, {116, 3, 2344, 65535},
	{115, 1, 2347, 65535}, {110, 1, 2348, 65535}, {100, 2, 2349, 65535},
	{32, 1, 2351, 65535}, {114, 0, 0, 777}, {97, 0, 0, 778},
	{101, 0, 0, 779}, {101, 0, 0, 785}, {105, 0, 0, 786},
	{97, 0, 0, 787}, {111, 0, 0, 788}, {32, 0, 0, 789},
	{114, 0, 0, 790}, {105, 0, 0, 791}, {117, 0, 0, 792},
	{115, 0, 0, 795}, {117, 1, 2352, 65535}, {110, 1, 2353, 798},
	{110, 1, 2354, 801}, {107, 1, 2355, 804}, {107, 1, 2356, 65535},
	{111, 1, 2357, 821}, {100, 1, 2358, 65535}, {97, 1, 2359, 828},
	{115, 0, 0, 839}, {115, 0, 0, 842}, {97, 1, 2360, 844},
	{101, 0, 0, 848}, {117, 1, 2361, 65535}, {117, 1, 2362, 65535},
	{97, 1, 2363, 65535}, {115, 0, 0, 871}, {116, 1, 2364, 65535},
	{110, 1, 2365, 65535}, {110, 1, 2366, 65535}, {110, 1, 2367, 884},
	{101, 1, 2368, 65535}, {111, 1, 2369, 65535}, {105, 1, 2370, 65535},
	{111, 0, 0, 896}, {101, 2, 2371, 65535}, {97, 0, 0, 905},
	{106, 0, 0, 906}, {109, 0, 0, 907}, {32, 3, 2373, 65535},
	{101, 1, 2376, 65535}, {100, 2, 2377, 65535}, {110, 1, 2379, 933},
	{110, 1, 2380, 936}, {100, 1, 2381, 939}, {107, 1, 2382, 943},
	{117, 1, 2383, 65535}, {110, 2, 2384, 65535}, {99, 2, 2386, 65535},
	{108, 1, 2388, 65535}, {110, 1, 2389, 65535}, {109, 0, 0, 975},
	{109, 0, 0, 977}, {118, 2, 2390, 65535}, {105, 1, 2392, 65535},
	{105, 0, 0, 988}, {111, 1, 2393, 65535}, {121, 0, 0, 991},
	{101, 1, 2394, 65535}, {105, 2, 2395, 65535}, {117, 1, 2397, 65535},
	{97, 0, 0, 1009}, {101, 0, 0, 1010}, {109, 0, 0, 1011},
	{111, 0, 0, 1012}, {117, 0, 0, 1013}, {117, 1, 2398, 65535},
	{110, 2, 2399, 65535}, {110, 2, 2401, 65535}, {100, 1, 2403, 65535},
	{109, 2, 2404, 65535}, {101, 1, 2406, 65535}, {110, 1, 2407, 1046},
	{116, 1, 2408, 65535}, {110, 1, 2409, 1053}, {118, 1, 2410, 1058},
	{107, 1, 2411, 1062}, {108, 1, 2412, 1066}, {110, 1, 2413, 1072},
	{100, 1, 2414, 1075}, {110, 1, 2415, 1080}, {101, 1, 2416, 65535},
	{116, 2, 2417, 1089}, {100, 1, 2419, 65535}, {107, 1, 2420, 1096},
	{101, 1, 2421, 65535}, {105, 0, 0, 1109}, {122, 0, 0, 1110},
	{100, 1, 2422, 1120}, {106, 1, 2423, 1122}, {109, 2, 2424, 1124},
	{115, 2, 2426, 65535}, {119, 1, 2428, 1132}, {110, 1, 2429, 1139},
	{107, 1, 2430, 1142}, {111, 0, 0, 1145}, {101, 0, 0, 1149},
	{116, 1, 2431, 65535}, {116, 1, 2432, 1154}, {110, 1, 2433, 65535},
	{100, 1, 2434, 65535}, {101, 1, 2435, 1166}, {106, 0, 0, 1168},
	{109, 0, 0, 1169}, {116, 0, 0, 1170}, {109, 0, 0, 1171},
	{115, 0, 0, 1172}, {119, 0, 0, 1173}, {32, 2, 2436, 65535},
	{177, 1, 2438, 65535}, {208, 0, 0, 1212}, {208, 1, 2439, 65535},
	{179, 1, 2440, 1216}, {180, 1, 2441, 1220}, {188, 1, 2442, 1222},
	{189, 1, 2443, 1228}, {129, 1, 2444, 1232}, {135, 0, 0, 1238},
	{32, 2, 2445, 65535}, {32, 1, 2447, 65535}, {32, 1, 2448, 65535},
	{147, 1, 2449, 65535}, {151, 1, 2450, 65535}, {153, 1, 2451, 65535},
	{169, 1, 2452, 65535}, {167, 2, 2453, 65535}, {171, 2, 2455, 65535},
	{175, 1, 2457, 65535}, {179, 2, 2458, 65535}, {180, 1, 2460, 65535},
	{138, 1, 2461, 65535}, {179, 1, 2462, 65535}, {167, 1, 2463, 65535},
	{130, 1, 2464, 65535}, {167, 1, 2465, 65535}, {134, 1, 2466, 65535},
	{135, 1, 2467, 65535}, {136, 1, 2468, 65535}, {167, 2, 2469, 65535},
	{179, 2, 2471, 65535}, {179, 1, 2473, 65535}, {167, 1, 2474, 65535},
	{135, 1, 2475, 65535}, {136, 1, 2476, 65535}, {101, 1, 2477, 25},
	{100, 1, 2478, 65535}, {101, 1, 2479, 65535}, {100, 1, 2480, 65535},
	{108, 1, 2481, 65535}, {32, 0, 0, 213}, {101, 0, 0, 214},
	{101, 1, 2482, 281}, {100, 1, 2483, 65535}, {150, 1, 2484, 65535},
	{208, 2, 2485, 65535}, {208, 0, 0, 336}, {209, 0, 0, 337},
	{189, 3, 2487, 65535}, {208, 0, 0, 341}, {209, 0, 0, 342},
	{208, 2, 2490, 65535}, {208, 2, 2492, 65535}, {134, 3, 2494, 65535},
	{177, 0, 0, 368}, {189, 0, 0, 369}, {130, 2, 2497, 65535},
	{134, 1, 2499, 65535}, {187, 2, 2500, 65535}, {177, 0, 0, 392},
	{189, 0, 0, 393}, {189, 1, 2502, 65535}, {143, 0, 0, 406},
	{150, 2, 2503, 65535}, {143, 2, 2505, 65535}, {150, 0, 0, 413},
	{184, 1, 2507, 65535}, {150, 1, 2508, 65535}, {217, 0, 0, 445},
	{219, 0, 0, 446}, {129, 0, 0, 452}, {146, 0, 0, 453},
	{129, 0, 0, 455}, {146, 0, 0, 456}, {224, 1, 2509, 65535},
	{224, 1, 2510, 65535}, {224, 1, 2511, 65535}, {224, 1, 2512, 65535},
	{224, 1, 2513, 65535}, {224, 1, 2514, 65535}, {224, 1, 2515, 65535},
	{224, 1, 2516, 65535}, {224, 1, 2517, 65535}, {224, 1, 2518, 65535},
	{46, 0, 0, 514}, {224, 1, 2519, 65535}, {46, 0, 0, 518},
	{224, 1, 2520, 65535}, {224, 1, 2521, 65535}, {32, 0, 0, 525},
	{224, 0, 0, 526}, {224, 1, 2522, 65535}, {32, 0, 0, 530},
	{224, 0, 0, 531}, {224, 1, 2523, 65535}, {224, 1, 2524, 65535},
	{224, 1, 2525, 65535}, {46, 0, 0, 539}, {224, 1, 2526, 65535},
	{224, 1, 2527, 65535}, {224, 1, 2528, 65535}, {224, 1, 2529, 65535},
	{224, 1, 2530, 65535}, {224, 1, 2531, 65535}, {97, 0, 0, 649},
	{101, 0, 0, 650}, {116, 1, 2532, 656}, {97, 1, 2533, 65535},
	{110, 1, 2534, 65535}, {111, 1, 2535, 670}, {111, 1, 2536, 673},
	{117, 1, 2537, 65535}, {97, 1, 2538, 65535}, {117, 1, 2539, 65535},
	{97, 1, 2540, 65535}, {111, 1, 2541, 689}, {97, 0, 0, 730},
	{101, 0, 0, 731}, {100, 0, 0, 732}, {110, 0, 0, 733},
	{100, 2, 2542, 65535}, {100, 2, 2544, 65535}, {101, 0, 0, 739},
	{105, 0, 0, 740}, {115, 1, 2546, 65535}, {32, 1, 2547, 65535},
	{97, 0, 0, 748}, {101, 0, 0, 749}, {32, 0, 0, 750},
	{101, 0, 0, 751}, {105, 1, 2548, 65535}, {101, 0, 0, 754},
	{105, 1, 2549, 65535}, {32, 1, 2550, 65535}, {101, 0, 0, 759},
	{116, 2, 2551, 65535}, {105, 1, 2553, 65535}, {100, 2, 2554, 65535},
	{97, 0, 0, 771}, {101, 0, 0, 772}, {115, 1, 2556, 65535},
	{107, 1, 2557, 65535}, {117, 1, 2558, 65535}, {117, 1, 2559, 65535},
	{117, 1, 2560, 65535}, {117, 1, 2561, 807}, {115, 0, 0, 822},
	{111, 1, 2562, 825}, {115, 0, 0, 829}, {115, 0, 0, 845},
	{116, 1, 2563, 65535}, {110, 1, 2564, 65535}, {110, 1, 2565, 65535},
	{111, 1, 2566, 875}, {100, 1, 2567, 65535}, {97, 1, 2568, 881},
	{115, 0, 0, 885}, {117, 1, 2569, 65535}, {117, 1, 2570, 65535},
	{110, 1, 2571, 893}, {99, 1, 2572, 65535}, {109, 1, 2573, 900},
	{104, 0, 0, 908}, {109, 0, 0, 909}, {115, 0, 0, 910},
	{110, 1, 2574, 65535}, {97, 0, 0, 930}, {105, 0, 0, 931},
	{101, 1, 2575, 65535}, {117, 1, 2576, 65535}, {101, 1, 2577, 65535},
	{117, 1, 2578, 65535}, {110, 1, 2579, 65535}, {97, 0, 0, 955},
	{101, 0, 0, 956}, {97, 0, 0, 959}, {105, 0, 0, 960},
	{106, 2, 2580, 65535}, {100, 2, 2582, 65535}, {105, 0, 0, 978},
	{111, 1, 2584, 65535}, {110, 3, 2585, 65535}, {109, 1, 2588, 989},
	{99, 2, 2589, 65535}, {97, 1, 2591, 65535}, {99, 2, 2592, 65535},
	{116, 3, 2594, 65535}, {110, 1, 2597, 65535}, {105, 0, 0, 1021},
	{111, 1, 2598, 65535}, {101, 1, 2599, 1025}, {121, 0, 0, 1027},
	{110, 2, 2600, 65535}, {97, 0, 0, 1032}, {105, 0, 0, 1033},
	{110, 3, 2602, 65535}, {101, 1, 2605, 65535}, {117, 1, 2606, 1051},
	{117, 2, 2607, 65535}, {97, 1, 2609, 65535}, {117, 1, 2610, 65535},
	{97, 1, 2611, 65535}, {97, 0, 0, 1073}, {105, 1, 2612, 65535},
	{117, 1, 2613, 65535}, {115, 1, 2614, 65535}, {97, 0, 0, 1090},
	{105, 0, 0, 1091}, {109, 1, 2615, 1092}, {117, 1, 2616, 65535},
	{100, 2, 2617, 65535}, {101, 0, 0, 1121}, {111, 0, 0, 1123},
	{101, 0, 0, 1125}, {105, 1, 2619, 65535}, {101, 1, 2620, 65535},
	{116, 1, 2621, 1130}, {111, 0, 0, 1133}, {117, 0, 0, 1140},
	{111, 0, 0, 1143}, {101, 1, 2622, 1152}, {101, 0, 0, 1155},
	{100, 1, 2623, 65535}, {101, 1, 2624, 1161}, {110, 0, 0, 1167},
	{206, 2, 2625, 65535}, {207, 0, 0, 1180}, {207, 1, 2627, 65535},
	{181, 1, 2628, 65535}, {208, 1, 2629, 65535}, {208, 0, 0, 1221},
	{208, 2, 2630, 65535}, {208, 1, 2632, 65535}, {208, 2, 2633, 65535},
	{208, 3, 2635, 65535}, {209, 2, 2638, 65535}, {35, 1, 2640, 65535},
	{215, 4, 2641, 65535}, {215, 1, 2645, 65535}, {215, 1, 2646, 65535},
	{215, 1, 2647, 65535}, {215, 4, 2648, 65535}, {216, 2, 2652, 65535},
	{217, 0, 0, 1324}, {216, 0, 0, 1325}, {217, 0, 0, 1326},
	{217, 1, 2654, 65535}, {216, 1, 2655, 65535}, {217, 1, 2656, 65535},
	{217, 1, 2657, 65535}, {217, 1, 2658, 65535}, {216, 1, 2659, 65535},
	{217, 1, 2660, 65535}, {217, 1, 2661, 65535}, {216, 1, 2662, 65535},
	{216, 2, 2663, 65535}, {216, 1, 2665, 65535}, {217, 1, 2666, 65535},
	{216, 2, 2667, 65535}, {217, 0, 0, 1353}, {216, 1, 2669, 65535},
	{217, 0, 0, 1356}, {216, 1, 2670, 65535}, {216, 1, 2671, 65535},
	{216, 1, 2672, 65535}, {217, 1, 2673, 65535}, {110, 0, 0, 26},
	{101, 1, 2674, 86}, {100, 1, 2675, 65535}, {101, 1, 2676, 135},
	{101, 1, 2677, 65535}, {110, 0, 0, 282}, {101, 1, 2678, 297},
	{208, 1, 2679, 65535}, {176, 0, 0, 334}, {190, 0, 0, 335},
	{32, 0, 0, 338}, {208, 0, 0, 339}, {209, 0, 0, 340},
	{176, 0, 0, 349}, {190, 0, 0, 350}, {176, 0, 0, 351},
	{190, 0, 0, 352}, {32, 2, 2680, 65535}, {208, 2, 2682, 65535},
	{209, 0, 0, 367}, {32, 1, 2684, 65535}, {209, 2, 2685, 65535},
	{209, 3, 2687, 65535}, {208, 0, 0, 380}, {209, 2, 2690, 65535},
	{208, 1, 2692, 65535}, {32, 0, 0, 407}, {208, 0, 0, 408},
	{32, 0, 0, 411}, {209, 0, 0, 412}, {208, 1, 2693, 65535},
	{208, 1, 2694, 65535}, {164, 1, 2695, 65535}, {164, 1, 2696, 65535},
	{164, 1, 2697, 65535}, {164, 1, 2698, 65535}, {164, 2, 2699, 65535},
	{164, 1, 2701, 65535}, {164, 1, 2702, 65535}, {167, 1, 2703, 65535},
	{174, 1, 2704, 65535}, {174, 1, 2705, 65535}, {174, 2, 2706, 65535},
	{174, 2, 2708, 65535}, {174, 1, 2710, 65535}, {176, 1, 2711, 65535},
	{177, 1, 2712, 65535}, {176, 2, 2713, 65535}, {176, 1, 2715, 65535},
	{176, 1, 2716, 65535}, {184, 1, 2717, 65535}, {184, 1, 2718, 65535},
	{184, 1, 2719, 65535}, {184, 1, 2720, 65535}, {184, 1, 2721, 65535},
	{101, 0, 0, 657}, {109, 1, 2722, 65535}, {100, 2, 2723, 65535},
	{106, 0, 0, 671}, {106, 0, 0, 674}, {116, 1, 2725, 65535},
	{116, 1, 2726, 65535}, {110, 1, 2727, 65535}, {106, 1, 2728, 65535},
	{106, 0, 0, 690}, {97, 0, 0, 734}, {101, 0, 0, 735},
	{97, 0, 0, 737}, {101, 0, 0, 738}, {105, 1, 2729, 65535},
	{115, 2, 2730, 65535}, {100, 2, 2732, 65535}, {100, 2, 2734, 65535},
	{115, 2, 2736, 65535}, {32, 1, 2738, 65535}, {101, 0, 0, 762},
	{100, 2, 2739, 65535}, {32, 1, 2741, 65535}, {101, 1, 2742, 65535},
	{105, 1, 2743, 65535}, {107, 1, 2744, 65535}, {100, 2, 2745, 65535},
	{116, 1, 2747, 65535}, {110, 1, 2748, 65535}, {109, 0, 0, 808},
	{115, 0, 0, 826}, {111, 1, 2749, 850}, {100, 1, 2750, 65535},
	{97, 1, 2751, 856}, {115, 0, 0, 876}, {111, 1, 2752, 878},
	{115, 0, 0, 882}, {114, 1, 2753, 65535}, {114, 1, 2754, 890},
	{117, 1, 2755, 65535}, {111, 1, 2756, 65535}, {97, 1, 2757, 65535},
	{97, 2, 2758, 65535}, {115, 2, 2760, 65535}, {116, 1, 2762, 65535},
	{108, 1, 2763, 65535}, {110, 1, 2764, 65535}, {100, 1, 2765, 65535},
	{97, 0, 0, 965}, {101, 0, 0, 966}, {101, 0, 0, 971},
	{105, 0, 0, 972}, {109, 1, 2766, 979}, {97, 0, 0, 984},
	{111, 0, 0, 985}, {121, 0, 0, 986}, {97, 0, 0, 990},
	{101, 1, 2767, 65535}, {105, 0, 0, 995}, {99, 3, 2768, 65535},
	{101, 1, 2771, 999}, {105, 0, 0, 1001}, {97, 1, 2772, 65535},
	{111, 1, 2773, 1005}, {121, 0, 0, 1007}, {100, 3, 2774, 65535},
	{109, 1, 2777, 1022}, {109, 0, 0, 1026}, {97, 1, 2778, 1029},
	{111, 0, 0, 1031}, {97, 1, 2779, 1041}, {111, 0, 0, 1043},
	{117, 0, 0, 1044}, {115, 1, 2780, 65535}, {115, 0, 0, 1052},
	{99, 0, 0, 1054}, {116, 1, 2781, 65535}, {105, 2, 2782, 65535},
	{110, 1, 2784, 65535}, {110, 1, 2785, 65535}, {110, 3, 2786, 65535},
	{116, 3, 2789, 65535}, {101, 1, 2792, 65535}, {105, 1, 2793, 65535},
	{110, 1, 2794, 65535}, {97, 1, 2795, 65535}, {110, 0, 0, 1103},
	{110, 1, 2796, 1126}, {107, 1, 2797, 1128}, {111, 0, 0, 1131},
	{110, 0, 0, 1153}, {101, 1, 2798, 1158}, {110, 0, 0, 1162},
	{183, 0, 0, 1178}, {188, 0, 0, 1179}, {128, 1, 2799, 65535},
	{208, 2, 2800, 65535}, {190, 1, 2802, 65535}, {181, 1, 2803, 65535},
	{184, 1, 2804, 65535}, {181, 1, 2805, 65535}, {176, 1, 2806, 65535},
	{181, 1, 2807, 65535}, {179, 1, 2808, 65535}, {180, 1, 2809, 65535},
	{188, 1, 2810, 65535}, {129, 1, 2811, 65535}, {135, 1, 2812, 65535},
	{32, 2, 2813, 65535}, {147, 1, 2815, 65535}, {151, 1, 2816, 65535},
	{153, 0, 0, 1286}, {169, 1, 2817, 65535}, {167, 1, 2818, 65535},
	{149, 1, 2819, 65535}, {149, 1, 2820, 65535}, {145, 1, 2821, 65535},
	{160, 1, 2822, 65535}, {162, 1, 2823, 65535}, {170, 1, 2824, 65535},
	{179, 1, 2825, 65535}, {180, 0, 0, 1323}, {130, 2, 2826, 65535},
	{167, 1, 2828, 65535}, {134, 2, 2829, 65535}, {135, 1, 2831, 65535},
	{136, 1, 2832, 65535}, {168, 1, 2833, 65535}, {134, 1, 2834, 65535},
	{138, 1, 2835, 65535}, {185, 1, 2836, 65535}, {169, 0, 0, 1345},
	{170, 0, 0, 1346}, {177, 2, 2837, 65535}, {133, 2, 2839, 65535},
	{179, 0, 0, 1351}, {180, 0, 0, 1352}, {167, 1, 2841, 65535},
	{168, 1, 2842, 65535}, {185, 1, 2843, 65535}, {177, 1, 2844, 1363},
	{133, 1, 2845, 1366}, {110, 0, 0, 87}, {101, 1, 2846, 102},
	{110, 0, 0, 136}, {100, 1, 2847, 65535}, {110, 0, 0, 298},
	{189, 2, 2848, 65535}, {208, 0, 0, 361}, {209, 0, 0, 362},
	{176, 2, 2850, 65535}, {181, 0, 0, 366}, {208, 2, 2852, 65535},
	{131, 0, 0, 372}, {139, 0, 0, 373}, {140, 0, 0, 375},
	{143, 0, 0, 376}, {150, 2, 2854, 65535}, {140, 0, 0, 381},
	{142, 0, 0, 382}, {180, 3, 2856, 65535}, {189, 3, 2859, 65535},
	{189, 2, 2862, 65535}, {161, 1, 2864, 65535}, {190, 1, 2865, 65535},
	{184, 1, 2866, 65535}, {168, 1, 2867, 65535}, {159, 0, 0, 471},
	{191, 2, 2868, 65535}, {183, 2, 2870, 65535}, {130, 1, 2872, 65535},
	{135, 1, 2873, 65535}, {159, 1, 2874, 65535}, {191, 2, 2875, 65535},
	{153, 0, 0, 515}, {164, 0, 0, 516}, {153, 0, 0, 519},
	{164, 0, 0, 520}, {190, 1, 2877, 65535}, {191, 2, 2878, 65535},
	{129, 2, 2880, 65535}, {130, 0, 0, 534}, {190, 0, 0, 535},
	{164, 1, 2882, 65535}, {168, 1, 2883, 65535}, {181, 1, 2884, 65535},
	{151, 1, 2885, 65535}, {178, 1, 2886, 65535}, {148, 1, 2887, 65535},
	{173, 1, 2888, 65535}, {97, 1, 2889, 65535}, {97, 0, 0, 664},
	{101, 0, 0, 665}, {111, 1, 2890, 676}, {111, 1, 2891, 679},
	{100, 1, 2892, 65535}, {110, 1, 2893, 65535}, {100, 2, 2894, 65535},
	{101, 0, 0, 746}, {105, 0, 0, 747}, {97, 0, 0, 752},
	{101, 0, 0, 753}, {97, 0, 0, 755}, {101, 0, 0, 756},
	{101, 0, 0, 757}, {105, 0, 0, 758}, {115, 1, 2896, 65535},
	{97, 0, 0, 764}, {101, 0, 0, 765}, {115, 2, 2897, 65535},
	{114, 1, 2899, 65535}, {100, 2, 2900, 65535}, {117, 1, 2902, 65535},
	{105, 0, 0, 799}, {117, 0, 0, 800}, {117, 1, 2903, 802},
	{100, 1, 2904, 65535}, {115, 0, 0, 851}, {111, 1, 2905, 853},
	{115, 0, 0, 857}, {115, 0, 0, 879}, {101, 1, 2906, 887},
	{115, 0, 0, 891}, {116, 1, 2907, 65535}, {110, 1, 2908, 65535},
	{105, 1, 2909, 65535}, {109, 0, 0, 927}, {115, 0, 0, 928},
	{97, 0, 0, 934}, {105, 0, 0, 935}, {101, 2, 2910, 65535},
	{97, 2, 2912, 65535}, {100, 1, 2914, 65535}, {97, 2, 2915, 65535},
	{97, 0, 0, 980}, {109, 1, 2917, 993}, {97, 0, 0, 996},
	{109, 0, 0, 997}, {111, 0, 0, 998}, {109, 0, 0, 1000},
	{109, 2, 2918, 65535}, {117, 0, 0, 1006}, {97, 1, 2920, 65535},
	{111, 1, 2921, 1017}, {121, 0, 0, 1019}, {97, 0, 0, 1023},
	{109, 0, 0, 1030}, {115, 0, 0, 1042}, {105, 2, 2922, 1047},
	{101, 1, 2924, 1055}, {99, 0, 0, 1059}, {116, 1, 2925, 65535},
	{100, 2, 2926, 65535}, {100, 3, 2928, 65535}, {97, 0, 0, 1076},
	{101, 0, 0, 1077}, {117, 0, 0, 1078}, {97, 0, 0, 1081},
	{101, 0, 0, 1082}, {117, 0, 0, 1083}, {99, 2, 2931, 1085},
	{99, 3, 2933, 65535}, {100, 3, 2936, 65535}, {110, 1, 2939, 1101},
	{117, 0, 0, 1127}, {111, 0, 0, 1129}, {110, 0, 0, 1159},
	{206, 1, 2940, 65535}, {180, 0, 0, 1213}, {186, 0, 0, 1214},
	{208, 1, 2941, 65535}, {209, 1, 2942, 65535}, {208, 1, 2943, 65535},
	{208, 1, 2944, 65535}, {209, 1, 2945, 65535}, {208, 1, 2946, 65535},
	{208, 1, 2947, 65535}, {208, 1, 2948, 65535}, {208, 2, 2949, 65535},
	{208, 1, 2951, 65535}, {208, 1, 2952, 65535}, {208, 3, 2953, 65535},
	{209, 2, 2956, 65535}, {215, 1, 2958, 65535}, {215, 1, 2959, 65535},
	{215, 3, 2960, 65535}, {215, 2, 2963, 65535}, {215, 2, 2965, 65535},
	{215, 2, 2967, 65535}, {215, 2, 2969, 65535}, {215, 4, 2971, 65535},
	{215, 3, 2975, 65535}, {215, 1, 2978, 65535}, {216, 2, 2979, 65535},
	{216, 0, 0, 1327}, {217, 0, 0, 1328}, {216, 1, 2981, 65535},
	{216, 0, 0, 1331}, {217, 0, 0, 1332}, {216, 1, 2982, 65535},
	{217, 1, 2983, 65535}, {217, 1, 2984, 65535}, {217, 1, 2985, 65535},
	{217, 1, 2986, 65535}, {216, 2, 2987, 65535}, {32, 0, 0, 1347},
	{217, 0, 0, 1348}, {32, 0, 0, 1349}, {217, 0, 0, 1350},
	{216, 1, 2989, 65535}, {217, 1, 2990, 65535}, {216, 2, 2991, 65535},
	{217, 0, 0, 1364}, {217, 0, 0, 1367}, {110, 0, 0, 103},
	{101, 1, 2993, 158}, {32, 0, 0, 328}, {209, 2, 2994, 65535},
	{32, 2, 2996, 65535}, {209, 0, 0, 365}, {177, 0, 0, 370},
	{189, 0, 0, 371}, {32, 0, 0, 377}, {208, 0, 0, 378},
	{32, 2, 2998, 65535}, {208, 0, 0, 398}, {209, 2, 3000, 65535},
	{32, 0, 0, 416}, {208, 0, 0, 417}, {209, 0, 0, 418},
	{32, 0, 0, 419}, {209, 2, 3002, 65535}, {224, 1, 3004, 65535},
	{224, 1, 3005, 65535}, {224, 1, 3006, 65535}, {224, 1, 3007, 65535},
	{46, 0, 0, 472}, {224, 1, 3008, 65535}, {32, 0, 0, 476},
	{224, 1, 3009, 65535}, {224, 1, 3010, 65535}, {224, 1, 3011, 65535},
	{224, 2, 3012, 65535}, {46, 0, 0, 508}, {224, 1, 3014, 65535},
	{224, 1, 3015, 65535}, {46, 0, 0, 527}, {224, 1, 3016, 65535},
	{32, 0, 0, 532}, {224, 0, 0, 533}, {224, 1, 3017, 65535},
	{224, 1, 3018, 65535}, {224, 1, 3019, 65535}, {224, 1, 3020, 65535},
	{224, 1, 3021, 65535}, {224, 1, 3022, 65535}, {224, 1, 3023, 65535},
	{110, 2, 3024, 65535}, {106, 0, 0, 677}, {106, 0, 0, 680},
	{111, 1, 3026, 683}, {111, 1, 3027, 686}, {97, 0, 0, 743},
	{101, 0, 0, 744}, {105, 1, 3028, 65535}, {101, 0, 0, 766},
	{105, 1, 3029, 65535}, {32, 1, 3030, 65535}, {97, 0, 0, 775},
	{101, 0, 0, 776}, {115, 1, 3031, 65535}, {109, 0, 0, 803},
	{117, 1, 3032, 805}, {115, 0, 0, 854}, {115, 0, 0, 888},
	{101, 1, 3033, 894}, {100, 1, 3034, 65535}, {110, 1, 3035, 65535},
	{109, 0, 0, 937}, {115, 0, 0, 938}, {109, 0, 0, 940},
	{115, 0, 0, 941}, {101, 2, 3036, 65535}, {109, 0, 0, 947},
	{115, 0, 0, 948}, {97, 0, 0, 994}, {97, 0, 0, 1003},
	{105, 0, 0, 1004}, {109, 2, 3038, 65535}, {117, 0, 0, 1018},
	{111, 0, 0, 1048}, {117, 1, 3040, 1049}, {115, 0, 0, 1056},
	{101, 1, 3041, 1060}, {101, 1, 3042, 1063}, {122, 0, 0, 1065},
	{97, 1, 3043, 1067}, {111, 0, 0, 1069}, {117, 0, 0, 1070},
	{97, 0, 0, 1086}, {105, 0, 0, 1087}, {97, 0, 0, 1093},
	{101, 0, 0, 1094}, {117, 0, 0, 1095}, {101, 0, 0, 1097},
	{105, 0, 0, 1098}, {117, 0, 0, 1099}, {97, 0, 0, 1102},
	{191, 1, 3044, 65535}, {180, 1, 3045, 1217}, {129, 1, 3046, 1223},
	{189, 1, 3047, 1226}, {180, 1, 3048, 1229}, {130, 1, 3049, 65535},
	{186, 1, 3050, 1235}, {190, 1, 3051, 65535}, {181, 1, 3052, 65535},
	{181, 1, 3053, 65535}, {184, 1, 3054, 65535}, {181, 1, 3055, 65535},
	{176, 1, 3056, 65535}, {179, 1, 3057, 1256}, {180, 1, 3058, 65535},
	{188, 1, 3059, 1261}, {129, 1, 3060, 65535}, {135, 1, 3061, 1273},
	{167, 1, 3062, 65535}, {149, 1, 3063, 65535}, {145, 1, 3064, 65535},
	{160, 1, 3065, 65535}, {162, 1, 3066, 65535}, {148, 0, 0, 1294},
	{179, 0, 0, 1295}, {147, 1, 3067, 65535}, {179, 0, 0, 1299},
	{157, 1, 3068, 1300}, {158, 0, 0, 1302}, {149, 1, 3069, 65535},
	{179, 0, 0, 1306}, {148, 1, 3070, 1307}, {153, 0, 0, 1309},
	{170, 1, 3071, 65535}, {179, 0, 0, 1312}, {148, 1, 3072, 1313},
	{170, 0, 0, 1315}, {179, 0, 0, 1316}, {153, 1, 3073, 65535},
	{167, 0, 0, 1320}, {168, 1, 3074, 65535}, {185, 1, 3075, 65535},
	{177, 1, 3076, 1333}, {133, 1, 3077, 1335}, {136, 1, 3078, 65535},
	{138, 1, 3079, 65535}, {130, 1, 3080, 65535}, {169, 0, 0, 1343},
	{170, 0, 0, 1344}, {185, 1, 3081, 65535}, {136, 1, 3082, 65535},
	{169, 0, 0, 1360}, {170, 0, 0, 1361}, {110, 0, 0, 159},
	{131, 0, 0, 329}, {139, 0, 0, 330}, {208, 0, 0, 363},
	{209, 0, 0, 364}, {208, 2, 3083, 65535}, {209, 1, 3085, 65535},
	{131, 1, 3086, 65535}, {139, 1, 3087, 65535}, {131, 0, 0, 420},
	{139, 0, 0, 421}, {165, 1, 3088, 65535}, {164, 2, 3089, 65535},
	{164, 1, 3091, 65535}, {165, 1, 3092, 65535}, {164, 1, 3093, 65535},
	{164, 1, 3094, 65535}, {164, 2, 3095, 65535}, {166, 1, 3097, 65535},
	{174, 0, 0, 502}, {175, 0, 0, 503}, {174, 1, 3098, 65535},
	{174, 1, 3099, 65535}, {176, 1, 3100, 65535}, {177, 1, 3101, 65535},
	{177, 2, 3102, 65535}, {184, 1, 3104, 65535}, {184, 1, 3105, 65535},
	{184, 1, 3106, 65535}, {184, 1, 3107, 65535}, {184, 1, 3108, 65535},
	{97, 0, 0, 661}, {105, 0, 0, 662}, {106, 0, 0, 684},
	{106, 0, 0, 687}, {100, 2, 3109, 65535}, {100, 2, 3111, 65535},
	{115, 2, 3113, 65535}, {116, 1, 3115, 65535}, {109, 0, 0, 806},
	{115, 0, 0, 895}, {101, 1, 3116, 898}, {101, 1, 3117, 901},
	{109, 0, 0, 944}, {115, 0, 0, 945}, {97, 0, 0, 1015},
	{105, 0, 0, 1016}, {115, 0, 0, 1050}, {115, 0, 0, 1061},
	{115, 0, 0, 1064}, {115, 0, 0, 1068}, {32, 2, 3118, 65535},
	{208, 1, 3120, 65535}, {208, 1, 3121, 65535}, {209, 0, 0, 1227},
	{208, 1, 3122, 65535}, {208, 2, 3123, 65535}, {209, 1, 3125, 65535},
	{208, 1, 3126, 65535}, {208, 1, 3127, 65535}, {209, 1, 3128, 65535},
	{208, 1, 3129, 65535}, {208, 2, 3130, 65535}, {209, 1, 3132, 65535},
	{208, 1, 3133, 65535}, {208, 2, 3134, 65535}, {208, 2, 3136, 65535},
	{208, 1, 3138, 65535}, {208, 1, 3139, 65535}, {215, 2, 3140, 65535},
	{215, 2, 3142, 65535}, {215, 2, 3144, 65535}, {215, 2, 3146, 65535},
	{215, 2, 3148, 65535}, {215, 1, 3150, 65535}, {32, 0, 0, 1301},
	{215, 1, 3151, 65535}, {32, 0, 0, 1308}, {215, 1, 3152, 65535},
	{32, 0, 0, 1314}, {32, 1, 3153, 65535}, {217, 1, 3154, 65535},
	{216, 2, 3155, 65535}, {216, 0, 0, 1334}, {216, 0, 0, 1336},
	{216, 1, 3157, 65535}, {216, 2, 3158, 65535}, {216, 2, 3160, 65535},
	{216, 2, 3162, 65535}, {216, 1, 3164, 65535}, {177, 0, 0, 394},
	{189, 0, 0, 395}, {130, 1, 3165, 65535}, {32, 2, 3166, 65535},
	{32, 2, 3168, 65535}, {141, 1, 3170, 65535}, {130, 0, 0, 463},
	{170, 0, 0, 464}, {190, 1, 3171, 65535}, {141, 1, 3172, 65535},
	{159, 1, 3173, 65535}, {190, 1, 3174, 65535}, {161, 0, 0, 481},
	{166, 1, 3175, 65535}, {168, 1, 3176, 65535}, {159, 1, 3177, 65535},
	{159, 1, 3178, 65535}, {183, 1, 3179, 65535}, {141, 1, 3180, 65535},
	{129, 0, 0, 540}, {141, 0, 0, 541}, {151, 1, 3181, 65535},
	{181, 1, 3182, 65535}, {151, 1, 3183, 65535}, {178, 1, 3184, 65535},
	{153, 1, 3185, 65535}, {97, 0, 0, 760}, {101, 0, 0, 761},
	{97, 0, 0, 767}, {101, 0, 0, 768}, {101, 0, 0, 769},
	{105, 0, 0, 770}, {117, 1, 3186, 65535}, {115, 0, 0, 899},
	{115, 0, 0, 902}, {35, 1, 3187, 65535}, {206, 0, 0, 1200},
	{184, 1, 3188, 65535}, {181, 1, 3189, 65535}, {181, 1, 3190, 65535},
	{176, 0, 0, 1233}, {184, 0, 0, 1234}, {131, 1, 3191, 65535},
	{180, 1, 3192, 1239}, {189, 1, 3193, 1242}, {129, 1, 3194, 65535},
	{189, 1, 3195, 1246}, {180, 1, 3196, 65535}, {186, 1, 3197, 1251},
	{129, 1, 3198, 1254}, {190, 1, 3199, 65535}, {181, 0, 0, 1259},
	{189, 0, 0, 1260}, {181, 1, 3200, 65535}, {184, 1, 3201, 65535},
	{181, 1, 3202, 65535}, {176, 1, 3203, 65535}, {149, 0, 0, 1282},
	{179, 0, 0, 1283}, {147, 0, 0, 1284}, {179, 0, 0, 1285},
	{149, 0, 0, 1287}, {179, 0, 0, 1288}, {153, 1, 3204, 65535},
	{179, 0, 0, 1291}, {149, 0, 0, 1292}, {179, 0, 0, 1293},
	{169, 2, 3205, 1296}, {162, 2, 3207, 1303}, {153, 1, 3209, 65535},
	{215, 1, 3210, 65535}, {136, 1, 3211, 65535}, {167, 0, 0, 1329},
	{169, 0, 0, 1330}, {185, 2, 3212, 65535}, {169, 0, 0, 1339},
	{170, 0, 0, 1340}, {169, 0, 0, 1341}, {170, 0, 0, 1342},
	{167, 0, 0, 1354}, {169, 0, 0, 1355}, {185, 1, 3214, 1358},
	{208, 2, 3215, 65535}, {208, 0, 0, 399}, {209, 1, 3217, 65535},
	{208, 0, 0, 402}, {209, 0, 0, 403}, {224, 1, 3218, 65535},
	{224, 1, 3219, 65535}, {224, 1, 3220, 65535}, {224, 1, 3221, 65535},
	{224, 1, 3222, 65535}, {224, 1, 3223, 65535}, {224, 1, 3224, 65535},
	{224, 1, 3225, 65535}, {224, 1, 3226, 65535}, {224, 1, 3227, 65535},
	{224, 1, 3228, 65535}, {224, 1, 3229, 65535}, {224, 1, 3230, 65535},
	{224, 1, 3231, 65535}, {224, 1, 3232, 65535}, {224, 1, 3233, 65535},
	{110, 1, 3234, 65535}, {32, 2, 3235, 65535}, {208, 1, 3237, 65535},
	{209, 1, 3238, 65535}, {209, 1, 3239, 65535}, {208, 1, 3240, 65535},
	{208, 1, 3241, 65535}, {208, 0, 0, 1243}, {208, 1, 3242, 65535},
	{209, 1, 3243, 65535}, {208, 1, 3244, 65535}, {209, 1, 3245, 65535},
	{208, 0, 0, 1255}, {208, 1, 3246, 65535}, {209, 1, 3247, 65535},
	{208, 1, 3248, 65535}, {208, 2, 3249, 65535}, {209, 1, 3251, 65535},
	{215, 2, 3252, 65535}, {32, 0, 0, 1297}, {215, 0, 0, 1298},
	{32, 0, 0, 1304}, {215, 0, 0, 1305}, {215, 1, 3254, 65535},
	{169, 1, 3255, 65535}, {216, 1, 3256, 65535}, {32, 0, 0, 1337},
	{217, 0, 0, 1338}, {217, 0, 0, 1359}, {176, 0, 0, 396},
	{190, 0, 0, 397}, {130, 1, 3257, 65535}, {164, 1, 3258, 65535},
	{164, 2, 3259, 65535}, {164, 1, 3261, 65535}, {164, 1, 3262, 65535},
	{164, 2, 3263, 65535}, {164, 1, 3265, 65535}, {167, 1, 3266, 65535},
	{174, 2, 3267, 65535}, {174, 1, 3269, 65535}, {176, 2, 3270, 65535},
	{176, 1, 3272, 65535}, {184, 1, 3273, 65535}, {185, 1, 3274, 65535},
	{184, 1, 3275, 65535}, {184, 1, 3276, 65535}, {184, 1, 3277, 65535},
	{100, 1, 3278, 796}, {206, 5, 3279, 65535}, {207, 1, 3284, 65535},
	{189, 1, 3285, 65535}, {134, 1, 3286, 65535}, {153, 1, 3287, 65535},
	{189, 1, 3288, 65535}, {184, 1, 3289, 65535}, {181, 1, 3290, 65535},
	{131, 1, 3291, 65535}, {188, 1, 3292, 65535}, {131, 1, 3293, 65535},
	{180, 1, 3294, 65535}, {129, 1, 3295, 65535}, {189, 1, 3296, 1264},
	{180, 1, 3297, 65535}, {186, 1, 3298, 1270}, {129, 1, 3299, 1274},
	{149, 0, 0, 1289}, {157, 0, 0, 1290}, {153, 1, 3300, 65535},
	{215, 1, 3301, 65535}, {185, 1, 3302, 1321}, {208, 2, 3303, 65535},
	{175, 1, 3305, 65535}, {130, 0, 0, 466}, {170, 0, 0, 467},
	{175, 1, 3306, 65535}, {190, 1, 3307, 65535}, {130, 0, 0, 477},
	{170, 0, 0, 478}, {190, 1, 3308, 65535}, {141, 1, 3309, 65535},
	{153, 0, 0, 509}, {164, 0, 0, 510}, {191, 1, 3310, 65535},
	{130, 0, 0, 528}, {190, 0, 0, 529}, {184, 1, 3311, 65535},
	{181, 1, 3312, 65535}, {136, 1, 3313, 65535}, {181, 1, 3314, 65535},
	{171, 1, 3315, 65535}, {151, 1, 3316, 65535}, {117, 0, 0, 797},
	{180, 1, 3317, 65535}, {181, 2, 3318, 65535}, {183, 1, 3320, 65535},
	{187, 1, 3321, 65535}, {188, 1, 3322, 65535}, {137, 1, 3323, 1197},
	{208, 2, 3324, 65535}, {208, 2, 3326, 65535}, {208, 2, 3328, 65535},
	{208, 1, 3330, 65535}, {208, 1, 3331, 65535}, {209, 1, 3332, 65535},
	{209, 1, 3333, 65535}, {208, 1, 3334, 65535}, {208, 1, 3335, 65535},
	{208, 1, 3336, 65535}, {208, 1, 3337, 65535}, {209, 1, 3338, 65535},
	{208, 1, 3339, 65535}, {209, 1, 3340, 65535}, {208, 0, 0, 1275},
	{215, 1, 3341, 65535}, {160, 1, 3342, 65535}, {216, 0, 0, 1322},
	{176, 0, 0, 400}, {190, 0, 0, 401}, {224, 1, 3343, 65535},
	{224, 1, 3344, 65535}, {224, 1, 3345, 65535}, {224, 1, 3346, 65535},
	{224, 1, 3347, 65535}, {224, 1, 3348, 65535}, {224, 1, 3349, 65535},
	{224, 1, 3350, 65535}, {224, 2, 3351, 65535}, {224, 1, 3353, 65535},
	{224, 1, 3354, 65535}, {224, 1, 3355, 65535}, {206, 1, 3356, 65535},
	{206, 1, 3357, 65535}, {207, 1, 3358, 65535}, {206, 1, 3359, 65535},
	{206, 1, 3360, 65535}, {206, 1, 3361, 65535}, {207, 1, 3362, 65535},
	{176, 0, 0, 1218}, {181, 0, 0, 1219}, {176, 0, 0, 1224},
	{184, 0, 0, 1225}, {176, 0, 0, 1230}, {181, 0, 0, 1231},
	{180, 1, 3363, 65535}, {189, 1, 3364, 65535}, {134, 1, 3365, 1244},
	{130, 1, 3366, 65535}, {184, 1, 3367, 65535}, {189, 1, 3368, 65535},
	{184, 1, 3369, 65535}, {181, 1, 3370, 65535}, {131, 1, 3371, 65535},
	{188, 1, 3372, 1267}, {131, 1, 3373, 65535}, {157, 1, 3374, 1310},
	{215, 2, 3375, 65535}, {164, 1, 3377, 65535}, {164, 1, 3378, 65535},
	{164, 2, 3379, 65535}, {164, 2, 3381, 65535}, {166, 1, 3383, 65535},
	{174, 1, 3384, 65535}, {176, 1, 3385, 65535}, {185, 1, 3386, 65535},
	{184, 0, 0, 547}, {185, 0, 0, 548}, {184, 1, 3387, 65535},
	{185, 1, 3388, 65535}, {184, 1, 3389, 65535}, {181, 1, 3390, 65535},
	{178, 1, 3391, 65535}, {132, 1, 3392, 65535}, {188, 1, 3393, 1189},
	{181, 1, 3394, 65535}, {183, 1, 3395, 65535}, {129, 1, 3396, 65535},
	{208, 2, 3397, 65535}, {208, 2, 3399, 65535}, {208, 0, 0, 1245},
	{208, 2, 3401, 65535}, {209, 1, 3403, 65535}, {208, 1, 3404, 65535},
	{208, 1, 3405, 65535}, {209, 1, 3406, 65535}, {209, 1, 3407, 65535},
	{208, 1, 3408, 65535}, {208, 1, 3409, 65535}, {32, 0, 0, 1311},
	{153, 0, 0, 1317}, {179, 0, 0, 1318}, {190, 1, 3410, 65535},
	{190, 1, 3411, 65535}, {130, 0, 0, 473}, {170, 0, 0, 474},
	{130, 0, 0, 482}, {170, 0, 0, 483}, {161, 1, 3412, 65535},
	{149, 1, 3413, 65535}, {176, 1, 3414, 65535}, {136, 1, 3415, 65535},
	{151, 1, 3416, 65535}, {140, 1, 3417, 65535}, {181, 1, 3418, 65535},
	{207, 1, 3419, 65535}, {206, 1, 3420, 65535}, {206, 2, 3421, 65535},
	{206, 1, 3423, 65535}, {207, 1, 3424, 65535}, {206, 1, 3425, 65535},
	{206, 2, 3426, 65535}, {181, 0, 0, 1236}, {184, 0, 0, 1237},
	{176, 0, 0, 1240}, {184, 0, 0, 1241}, {176, 0, 0, 1247},
	{184, 0, 0, 1248}, {134, 1, 3428, 65535}, {180, 1, 3429, 65535},
	{189, 1, 3430, 65535}, {134, 1, 3431, 1262}, {130, 1, 3432, 65535},
	{184, 1, 3433, 65535}, {189, 1, 3434, 65535}, {224, 1, 3435, 65535},
	{224, 1, 3436, 65535}, {32, 1, 3437, 65535}, {224, 2, 3438, 65535},
	{224, 1, 3440, 65535}, {224, 2, 3441, 65535}, {224, 1, 3443, 65535},
	{224, 1, 3444, 65535}, {224, 1, 3445, 65535}, {133, 1, 3446, 65535},
	{180, 1, 3447, 1184}, {183, 0, 0, 1187}, {191, 0, 0, 1188},
	{181, 1, 3448, 65535}, {128, 1, 3449, 1192}, {189, 1, 3450, 65535},
	{177, 0, 0, 1198}, {181, 0, 0, 1199}, {208, 2, 3451, 65535},
	{208, 2, 3453, 65535}, {208, 2, 3455, 65535}, {208, 0, 0, 1263},
	{208, 2, 3457, 65535}, {209, 1, 3459, 65535}, {208, 1, 3460, 65535},
	{164, 2, 3461, 65535}, {164, 2, 3463, 65535}, {224, 1, 3465, 65535},
	{174, 0, 0, 522}, {175, 0, 0, 523}, {176, 2, 3466, 65535},
	{184, 0, 0, 544}, {185, 0, 0, 545}, {184, 1, 3468, 65535},
	{184, 1, 3469, 65535}, {185, 1, 3470, 65535}, {207, 1, 3471, 65535},
	{206, 1, 3472, 65535}, {207, 1, 3473, 65535}, {207, 1, 3474, 65535},
	{206, 2, 3475, 65535}, {176, 0, 0, 1249}, {184, 0, 0, 1250},
	{176, 0, 0, 1252}, {184, 0, 0, 1253}, {176, 0, 0, 1257},
	{184, 0, 0, 1258}, {176, 0, 0, 1265}, {184, 0, 0, 1266},
	{134, 1, 3477, 65535}, {180, 1, 3478, 65535}, {130, 0, 0, 459},
	{170, 0, 0, 460}, {130, 0, 0, 468}, {170, 0, 0, 469},
	{166, 2, 3479, 65535}, {130, 0, 0, 537}, {190, 0, 0, 538},
	{181, 1, 3481, 65535}, {151, 1, 3482, 65535}, {136, 1, 3483, 65535},
	{132, 1, 3484, 1181}, {191, 1, 3485, 65535}, {129, 1, 3486, 65535},
	{132, 1, 3487, 65535}, {177, 0, 0, 1195}, {181, 0, 0, 1196},
	{208, 2, 3488, 65535}, {208, 2, 3490, 65535}, {134, 0, 0, 491},
	{170, 0, 0, 492}, {224, 1, 3492, 65535}, {224, 1, 3493, 65535},
	{224, 2, 3494, 65535}, {206, 1, 3496, 65535}, {206, 1, 3497, 65535},
	{206, 2, 3498, 65535}, {206, 2, 3500, 65535}, {176, 0, 0, 1268},
	{184, 0, 0, 1269}, {176, 0, 0, 1271}, {184, 0, 0, 1272},
	{185, 1, 3502, 65535}, {184, 1, 3503, 65535}, {184, 0, 0, 553},
	{185, 0, 0, 554}, {181, 1, 3504, 65535}, {188, 1, 3505, 65535},
	{177, 0, 0, 1190}, {181, 0, 0, 1191}, {177, 0, 0, 1193},
	{191, 0, 0, 1194}, {136, 1, 3506, 65535}, {181, 1, 3507, 65535},
	{207, 1, 3508, 65535}, {206, 1, 3509, 65535}, {224, 2, 3510, 65535},
	{224, 1, 3512, 65535}, {129, 1, 3513, 65535}, {177, 1, 3514, 65535},
	{184, 0, 0, 549}, {185, 0, 0, 550}, {185, 1, 3515, 65535},
	{206, 1, 3516, 65535}, {206, 1, 3517, 65535}, {136, 1, 3518, 65535},
	{191, 1, 3519, 65535}, {180, 1, 3520, 65535}, {224, 2, 3521, 65535},
	{206, 1, 3523, 65535}, {206, 2, 3524, 65535}, {184, 0, 0, 551},
	{185, 0, 0, 552}, {187, 1, 3526, 65535}, {177, 0, 0, 1185},
	{181, 0, 0, 1186}, {206, 1, 3527, 65535}, {181, 1, 3528, 65535},
	{207, 1, 3529, 65535}, {128, 1, 3530, 65535}, {207, 1, 3531, 65535},
	{132, 1, 3532, 65535}, {206, 2, 3533, 65535}, {177, 0, 0, 1182},
	{191, 0, 0, 1183},
};

static const uint8_t pcut_date_ago_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2, 3, 0, 4, 5, 6, 7, 8, 9, 10, 0,
	0, 11, 12, 13, 14, 0, 15, 16, 17, 18, 19, 20,
	0, 0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 22, 23, 24, 25, 0, 0, 0, 0, 0, 26,
	27, 28, 0, 0, 0, 0, 0, 0, 0, 0, 29, 30,
	0, 31, 0, 0, 0, 0, 0, 32, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_date_ago_second[256] = {
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x2883FF9,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x4804009, 0x1200, 0x0, 0x4200022, 0x20,
	0x2008002, 0x8020, 0x2, 0x1000, 0x200000, 0x0,
	0x0, 0x808200, 0x2000000, 0x4000, 0x2048200, 0x0,
	0x8000, 0x222, 0x2000000, 0x4000, 0x8200, 0x200,
	0x0, 0x0, 0x8000, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x10000000, 0x1, 0xB0180000, 0x2A5,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x10000000,
	0x4000, 0x24, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x1, 0x2,
	0x0, 0x300, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x10000, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_date_ago = {pcut_date_ago_rows, pcut_date_ago_text, pcut_date_ago_nodes,
	pcut_date_ago_first, pcut_date_ago_second, sizeof pcut_date_ago_rows / sizeof pcut_date_ago_rows[0]};
