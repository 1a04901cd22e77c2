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
	{1565, PCUT_WORD_ZONE << 8 | 0, 820},
	{1569, PCUT_WORD_ZONE << 8 | 0, 1060},
	{1573, PCUT_WORD_DAY << 8 | 0, 0},
	{1579, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1588, PCUT_WORD_WEEKDAY << 8 | 10, 0},
	{1592, PCUT_WORD_CLOCK << 8 | 0, 0},
	{1592, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1595, PCUT_WORD_CLOCK << 8 | 0, 0},
	{1599, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1608, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1626, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1643, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1656, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1660, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1669, PCUT_WORD_ZONE << 8 | 0, 700},
	{1673, PCUT_WORD_ERA << 8 | 0, 5000},
	{1673, PCUT_WORD_WEEKDAY << 8 | 12, 0},
	{1676, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{1681, PCUT_WORD_US_ZONE << 8 | 0, 640},
	{1694, PCUT_WORD_MONTH << 8 | 6, 0},
	{1701, PCUT_WORD_MONTH << 8 | 7, 0},
	{1710, PCUT_WORD_MONTH << 8 | 7, 0},
	{1719, PCUT_WORD_MONTH << 8 | 6, 0},
	{1726, PCUT_WORD_ZONE << 8 | 0, 1120},
	{1731, PCUT_WORD_ZONE << 8 | 0, 1060},
	{1731, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1735, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1743, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1751, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1763, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1772, PCUT_WORD_HALF << 8 | 1, 0},
	{1775, PCUT_WORD_HALF << 8 | 1, 0},
	{1781, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{1790, PCUT_WORD_MONTH << 8 | 2, 0},
	{1794, PCUT_WORD_MONTH << 8 | 2, 0},
	{1800, PCUT_WORD_MONTH << 8 | 2, 0},
	{1809, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1817, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1828, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{1832, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{1835, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1849, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1863, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{1875, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{1891, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1898, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1908, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1916, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1924, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{1934, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1937, PCUT_WORD_CST << 8 | 1, 0},
	{1941, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1951, PCUT_WORD_US_ZONE << 8 | 0, 640},
	{1951, PCUT_WORD_WEEKDAY << 8 | 40, 0},
	{1954, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{1962, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{1965, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{1969, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{1974, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{1984, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{1990, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2003, PCUT_WORD_MONTH << 8 | 7, 0},
	{2007, PCUT_WORD_MONTH << 8 | 6, 0},
	{2011, PCUT_WORD_MONTH << 8 | 6, 0},
	{2015, PCUT_WORD_MONTH << 8 | 6, 0},
	{2023, PCUT_WORD_MONTH << 8 | 6, 0},
	{2032, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2036, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{2045, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{2057, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{2076, PCUT_WORD_NOISE << 8 | 0, 0},
	{2078, PCUT_WORD_NOISE << 8 | 0, 0},
	{2081, PCUT_WORD_MONTH << 8 | 4, 0},
	{2087, PCUT_WORD_MONTH << 8 | 4, 0},
	{2095, PCUT_WORD_MONTH << 8 | 8, 0},
	{2100, PCUT_WORD_MONTH << 8 | 8, 0},
	{2108, PCUT_WORD_MONTH << 8 | 10, 0},
	{2114, PCUT_WORD_MONTH << 8 | 10, 0},
	{2124, PCUT_WORD_NOISE << 8 | 0, 0},
	{2127, PCUT_WORD_NOISE << 8 | 0, 0},
	{2130, PCUT_WORD_HALF << 8 | 0, 0},
	{2139, PCUT_WORD_HALF << 8 | 1, 0},
	{2148, PCUT_WORD_HALF << 8 | 1, 0},
	{2157, PCUT_WORD_DAY << 8 | 0, 0},
	{2163, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2168, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2177, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2187, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2209, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2214, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2233, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2251, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2270, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2290, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2309, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2328, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2350, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2363, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2376, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2393, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2412, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2428, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2444, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2460, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2465, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2485, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2502, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2522, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2536, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2550, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2564, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2584, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2596, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2611, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2622, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{2635, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{2651, PCUT_WORD_NOISE << 8 | 0, 0},
	{2657, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2662, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2668, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2681, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2694, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2708, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{2725, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{2728, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{2728, PCUT_WORD_NOISE << 8 | 0, 0},
	{2728, PCUT_WORD_WEEKDAY << 8 | 10, 0},
	{2731, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{2743, PCUT_WORD_MONTH << 8 | 12, 0},
	{2750, PCUT_WORD_MONTH << 8 | 12, 0},
	{2762, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{2775, PCUT_WORD_MONTH << 8 | 2, 0},
	{2783, PCUT_WORD_MONTH << 8 | 2, 0},
	{2793, PCUT_WORD_MONTH << 8 | 1, 0},
	{2800, PCUT_WORD_MONTH << 8 | 1, 0},
	{2809, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{2819, PCUT_WORD_MONTH << 8 | 7, 0},
	{2826, PCUT_WORD_MONTH << 8 | 7, 0},
	{2836, PCUT_WORD_MONTH << 8 | 6, 0},
	{2844, PCUT_WORD_NOISE << 8 | 0, 0},
	{2850, PCUT_WORD_HALF << 8 | 1, 0},
	{2866, PCUT_WORD_HALF << 8 | 0, 0},
	{2882, PCUT_WORD_HALF << 8 | 0, 0},
	{2895, PCUT_WORD_HALF << 8 | 1, 0},
	{2907, PCUT_WORD_HALF << 8 | 1, 0},
	{2919, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{2928, PCUT_WORD_MONTH << 8 | 5, 0},
	{2936, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{2945, PCUT_WORD_MONTH << 8 | 3, 0},
	{2953, PCUT_WORD_MONTH << 8 | 11, 0},
	{2960, PCUT_WORD_MONTH << 8 | 11, 0},
	{2972, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{2984, PCUT_WORD_MONTH << 8 | 9, 0},
	{2991, PCUT_WORD_MONTH << 8 | 9, 0},
	{3003, PCUT_WORD_HALF << 8 | 0, 0},
	{3007, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{3016, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3021, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3031, PCUT_WORD_MONTH << 8 | 12, 0},
	{3035, PCUT_WORD_MONTH << 8 | 12, 0},
	{3041, PCUT_WORD_MONTH << 8 | 12, 0},
	{3050, PCUT_WORD_MONTH << 8 | 12, 0},
	{3059, PCUT_WORD_MONTH << 8 | 12, 0},
	{3068, PCUT_WORD_MONTH << 8 | 12, 0},
	{3077, PCUT_WORD_MONTH << 8 | 12, 0},
	{3087, PCUT_WORD_MONTH << 8 | 12, 0},
	{3097, PCUT_WORD_MONTH << 8 | 12, 0},
	{3106, PCUT_WORD_MONTH << 8 | 10, 0},
	{3123, PCUT_WORD_MONTH << 8 | 12, 0},
	{3127, PCUT_WORD_MONTH << 8 | 12, 0},
	{3134, PCUT_WORD_NOISE << 8 | 0, 0},
	{3138, PCUT_WORD_HALF << 8 | 0, 0},
	{3150, PCUT_WORD_HALF << 8 | 1, 0},
	{3165, PCUT_WORD_NOISE << 8 | 0, 0},
	{3169, PCUT_WORD_NOISE << 8 | 0, 0},
	{3169, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3173, PCUT_WORD_NOISE << 8 | 0, 0},
	{3178, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3188, PCUT_WORD_NOISE << 8 | 0, 0},
	{3192, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3213, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3237, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3259, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3284, PCUT_WORD_NOISE << 8 | 0, 0},
	{3284, PCUT_WORD_MONTH << 8 | 12, 0},
	{3288, PCUT_WORD_MONTH << 8 | 12, 0},
	{3296, PCUT_WORD_MONTH << 8 | 12, 0},
	{3305, PCUT_WORD_MONTH << 8 | 12, 0},
	{3314, PCUT_WORD_MONTH << 8 | 12, 0},
	{3319, PCUT_WORD_MONTH << 8 | 12, 0},
	{3329, PCUT_WORD_MONTH << 8 | 12, 0},
	{3333, PCUT_WORD_MONTH << 8 | 12, 0},
	{3342, PCUT_WORD_MONTH << 8 | 12, 0},
	{3351, PCUT_WORD_MONTH << 8 | 10, 0},
	{3357, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3360, PCUT_WORD_MONTH << 8 | 12, 0},
	{3364, PCUT_WORD_MONTH << 8 | 12, 0},
	{3372, PCUT_WORD_WEEKDAY << 8 | 66, 0},
	{3375, PCUT_WORD_HALF << 8 | 1, 0},
	{3383, PCUT_WORD_NOISE << 8 | 0, 0},
	{3387, PCUT_WORD_MONTH << 8 | 12, 0},
	{3391, PCUT_WORD_MONTH << 8 | 12, 0},
	{3398, PCUT_WORD_MONTH << 8 | 12, 0},
	{3407, PCUT_WORD_MONTH << 8 | 12, 0},
	{3417, PCUT_WORD_NOISE << 8 | 0, 0},
	{3417, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3421, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3430, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3441, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3448, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3461, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{3469, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3473, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3482, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3490, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3498, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{3507, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3514, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3522, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3535, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3546, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3556, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3571, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3591, PCUT_WORD_MONTH << 8 | 12, 0},
	{3595, PCUT_WORD_MONTH << 8 | 12, 0},
	{3604, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3614, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{3623, PCUT_WORD_MONTH << 8 | 12, 0},
	{3633, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3645, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3662, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3671, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{3681, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3694, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3697, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{3700, PCUT_WORD_NOISE << 8 | 0, 0},
	{3704, PCUT_WORD_NOISE << 8 | 0, 0},
	{3708, PCUT_WORD_DAY << 8 | 0, 0},
	{3713, PCUT_WORD_NOISE << 8 | 0, 0},
	{3718, PCUT_WORD_NOISE << 8 | 0, 0},
	{3718, PCUT_WORD_WEEKDAY << 8 | 72, 0},
	{3721, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3728, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{3735, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3739, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3748, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3753, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3761, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3765, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3775, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3786, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3798, PCUT_WORD_HALF << 8 | 0, 0},
	{3802, PCUT_WORD_HALF << 8 | 0, 0},
	{3807, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{3818, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{3832, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{3835, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3838, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3841, PCUT_WORD_HALF << 8 | 0, 0},
	{3850, PCUT_WORD_HALF << 8 | 1, 0},
	{3858, PCUT_WORD_HALF << 8 | 1, 0},
	{3862, PCUT_WORD_MONTH << 8 | 4, 0},
	{3866, PCUT_WORD_MONTH << 8 | 4, 0},
	{3872, PCUT_WORD_MONTH << 8 | 4, 0},
	{3878, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{3882, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3886, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3895, PCUT_WORD_DAY << 8 | 1, 0},
	{3899, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{3910, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{3913, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{3925, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{3934, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{3944, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{3956, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{3969, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{3981, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{3990, PCUT_WORD_DAY << 8 | 0, 0},
	{3995, PCUT_WORD_DAY << 8 | 0, 0},
	{4003, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4016, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4029, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4029, PCUT_WORD_NOISE << 8 | 0, 0},
	{4031, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{4038, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4046, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{4053, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{4061, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{4071, PCUT_WORD_HALF << 8 | 0, 0},
	{4083, PCUT_WORD_HALF << 8 | 1, 0},
	{4094, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4103, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{4112, PCUT_WORD_HALF << 8 | 1, 0},
	{4117, PCUT_WORD_HALF << 8 | 1, 0},
	{4122, PCUT_WORD_MONTH << 8 | 1, 0},
	{4126, PCUT_WORD_MONTH << 8 | 1, 0},
	{4133, PCUT_WORD_US_ZONE << 8 | 0, 700},
	{4141, PCUT_WORD_US_ZONE << 8 | 0, 700},
	{4154, PCUT_WORD_MONTH << 8 | 4, 0},
	{4158, PCUT_WORD_MONTH << 8 | 4, 0},
	{4165, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4172, PCUT_WORD_ZONE << 8 | 0, 760},
	{4176, PCUT_WORD_DAY << 8 | 2, 0},
	{4188, PCUT_WORD_ZONE << 8 | 0, 1180},
	{4193, PCUT_WORD_ZONE << 8 | 0, 1120},
	{4197, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4208, PCUT_WORD_DAY << 8 | 1, 0},
	{4213, PCUT_WORD_DAY << 8 | 1, 0},
	{4219, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4234, PCUT_WORD_MONTH << 8 | 6, 0},
	{4238, PCUT_WORD_MONTH << 8 | 6, 0},
	{4245, PCUT_WORD_MONTH << 8 | 10, 0},
	{4249, PCUT_WORD_MONTH << 8 | 10, 0},
	{4254, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4262, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4277, PCUT_WORD_NOISE << 8 | 0, 0},
	{4280, PCUT_WORD_MONTH << 8 | 8, 0},
	{4284, PCUT_WORD_MONTH << 8 | 8, 0},
	{4291, PCUT_WORD_MONTH << 8 | 8, 0},
	{4300, PCUT_WORD_HALF << 8 | 1, 0},
	{4300, PCUT_WORD_NOISE << 8 | 0, 0},
	{4303, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4311, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4327, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4331, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4342, PCUT_WORD_NOISE << 8 | 0, 0},
	{4345, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4352, PCUT_WORD_MONTH << 8 | 1, 0},
	{4356, PCUT_WORD_MONTH << 8 | 1, 0},
	{4362, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4366, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4369, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4373, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{4377, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4391, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4409, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4420, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4434, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4443, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4455, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4479, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{4489, PCUT_WORD_ZONE << 8 | 0, 700},
	{4493, PCUT_WORD_US_ZONE << 8 | 0, 700},
	{4496, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4507, PCUT_WORD_NOISE << 8 | 0, 0},
	{4511, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{4519, PCUT_WORD_MONTH << 8 | 9, 0},
	{4523, PCUT_WORD_MONTH << 8 | 9, 0},
	{4529, PCUT_WORD_HALF << 8 | 0, 0},
	{4534, PCUT_WORD_HALF << 8 | 0, 0},
	{4539, PCUT_WORD_MONTH << 8 | 2, 0},
	{4545, PCUT_WORD_MONTH << 8 | 2, 0},
	{4553, PCUT_WORD_MONTH << 8 | 2, 0},
	{4557, PCUT_WORD_MONTH << 8 | 2, 0},
	{4563, PCUT_WORD_MONTH << 8 | 2, 0},
	{4572, PCUT_WORD_MONTH << 8 | 2, 0},
	{4578, PCUT_WORD_MONTH << 8 | 2, 0},
	{4583, PCUT_WORD_MONTH << 8 | 2, 0},
	{4592, PCUT_WORD_MONTH << 8 | 2, 0},
	{4599, PCUT_WORD_MONTH << 8 | 2, 0},
	{4607, PCUT_WORD_MONTH << 8 | 2, 0},
	{4613, PCUT_WORD_MONTH << 8 | 2, 0},
	{4621, PCUT_WORD_MONTH << 8 | 2, 0},
	{4630, PCUT_WORD_MONTH << 8 | 2, 0},
	{4639, PCUT_WORD_MONTH << 8 | 2, 0},
	{4649, PCUT_WORD_MONTH << 8 | 2, 0},
	{4659, PCUT_WORD_MONTH << 8 | 2, 0},
	{4668, PCUT_WORD_MONTH << 8 | 2, 0},
	{4677, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4683, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4706, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4727, PCUT_WORD_MONTH << 8 | 2, 0},
	{4731, PCUT_WORD_MONTH << 8 | 2, 0},
	{4741, PCUT_WORD_MONTH << 8 | 2, 0},
	{4746, PCUT_WORD_MONTH << 8 | 2, 0},
	{4753, PCUT_WORD_MONTH << 8 | 2, 0},
	{4761, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4764, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4770, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4774, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{4786, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4799, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4815, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4834, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{4853, PCUT_WORD_HALF << 8 | 0, 0},
	{4856, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4859, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4863, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4874, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4877, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4881, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4888, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4896, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4904, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4908, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4915, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{4928, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4938, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4948, PCUT_WORD_CLOCK << 8 | 0, 0},
	{4951, PCUT_WORD_NOISE << 8 | 0, 0},
	{4956, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4965, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{4977, PCUT_WORD_MONTH << 8 | 5, 0},
	{4981, PCUT_WORD_CLOCK << 8 | 0, 0},
	{4987, PCUT_WORD_MONTH << 8 | 5, 0},
	{4994, PCUT_WORD_MONTH << 8 | 5, 0},
	{5002, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5013, PCUT_WORD_MONTH << 8 | 1, 0},
	{5017, PCUT_WORD_MONTH << 8 | 1, 0},
	{5023, PCUT_WORD_MONTH << 8 | 1, 0},
	{5028, PCUT_WORD_MONTH << 8 | 1, 0},
	{5036, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5046, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5059, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5069, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5081, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5094, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5110, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5122, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{5137, PCUT_WORD_DAY << 8 | 1, 0},
	{5145, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5155, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5168, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{5173, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5173, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5173, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5177, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5185, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5191, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5204, PCUT_WORD_DAY << 8 | 1, 0},
	{5213, PCUT_WORD_MONTH << 8 | 6, 0},
	{5217, PCUT_WORD_MONTH << 8 | 6, 0},
	{5224, PCUT_WORD_ZONE << 8 | 0, 1000},
	{5228, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5228, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5228, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5233, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5239, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5247, PCUT_WORD_MONTH << 8 | 7, 0},
	{5251, PCUT_WORD_MONTH << 8 | 7, 0},
	{5257, PCUT_WORD_MONTH << 8 | 7, 0},
	{5268, PCUT_WORD_MONTH << 8 | 12, 0},
	{5272, PCUT_WORD_MONTH << 8 | 12, 0},
	{5280, PCUT_WORD_MONTH << 8 | 12, 0},
	{5289, PCUT_WORD_MONTH << 8 | 12, 0},
	{5295, PCUT_WORD_MONTH << 8 | 12, 0},
	{5303, PCUT_WORD_MONTH << 8 | 12, 0},
	{5312, PCUT_WORD_ZONE << 8 | 0, 1240},
	{5316, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5327, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5345, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5357, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5369, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{5388, PCUT_WORD_MONTH << 8 | 8, 0},
	{5393, PCUT_WORD_MONTH << 8 | 8, 0},
	{5399, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5402, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5406, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5411, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5411, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5413, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5425, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5438, PCUT_WORD_DAY << 8 | 0, 0},
	{5447, PCUT_WORD_MONTH << 8 | 6, 0},
	{5451, PCUT_WORD_MONTH << 8 | 6, 0},
	{5459, PCUT_WORD_ZONE << 8 | 0, 1120},
	{5463, PCUT_WORD_MONTH << 8 | 7, 0},
	{5469, PCUT_WORD_MONTH << 8 | 7, 0},
	{5478, PCUT_WORD_MONTH << 8 | 7, 0},
	{5489, PCUT_WORD_MONTH << 8 | 2, 0},
	{5495, PCUT_WORD_MONTH << 8 | 2, 0},
	{5504, PCUT_WORD_MONTH << 8 | 2, 0},
	{5515, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{5519, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{5525, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5525, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5531, PCUT_WORD_NOISE << 8 | 0, 0},
	{5546, PCUT_WORD_NOISE << 8 | 0, 0},
	{5559, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5559, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5566, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5574, PCUT_WORD_DAY << 8 | 0, 0},
	{5580, PCUT_WORD_DAY << 8 | 1, 0},
	{5585, PCUT_WORD_ZONE << 8 | 0, 1480},
	{5589, PCUT_WORD_ZONE << 8 | 0, 1060},
	{5594, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5597, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5601, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5606, PCUT_WORD_DAY << 8 | 0, 0},
	{5611, PCUT_WORD_DAY << 8 | 0, 0},
	{5619, PCUT_WORD_DAY << 8 | 1, 0},
	{5627, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5627, PCUT_WORD_CLOCK << 8 | 0, 0},
	{5632, PCUT_WORD_ZONE << 8 | 0, 820},
	{5649, PCUT_WORD_NOISE << 8 | 0, 0},
	{5660, PCUT_WORD_NOISE << 8 | 0, 0},
	{5676, PCUT_WORD_NOISE << 8 | 0, 0},
	{5701, PCUT_WORD_ZONE << 8 | 0, 820},
	{5721, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5721, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5727, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5731, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5740, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5746, PCUT_WORD_DAY << 8 | 0, 0},
	{5750, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5750, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5753, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5753, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5757, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5762, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{5762, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{5765, PCUT_WORD_ZONE << 8 | 0, 400},
	{5769, PCUT_WORD_MONTH << 8 | 4, 0},
	{5775, PCUT_WORD_MONTH << 8 | 4, 0},
	{5784, PCUT_WORD_MONTH << 8 | 4, 0},
	{5795, PCUT_WORD_MONTH << 8 | 7, 0},
	{5799, PCUT_WORD_MONTH << 8 | 7, 0},
	{5805, PCUT_WORD_MONTH << 8 | 6, 0},
	{5809, PCUT_WORD_MONTH << 8 | 6, 0},
	{5815, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5819, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5827, PCUT_WORD_MONTH << 8 | 10, 0},
	{5831, PCUT_WORD_MONTH << 8 | 10, 0},
	{5838, PCUT_WORD_NOISE << 8 | 0, 0},
	{5840, PCUT_WORD_DAY << 8 | 0, 0},
	{5846, PCUT_WORD_DAY << 8 | 2, 0},
	{5855, PCUT_WORD_DAY << 8 | 1, 0},
	{5861, PCUT_WORD_HALF << 8 | 1, 0},
	{5866, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5869, PCUT_WORD_MONTH << 8 | 1, 0},
	{5873, PCUT_WORD_MONTH << 8 | 1, 0},
	{5882, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{5886, PCUT_WORD_ZONE << 8 | 0, 1420},
	{5890, PCUT_WORD_DAY << 8 | 0, 0},
	{5895, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{5900, PCUT_WORD_DAY << 8 | 1, 0},
	{5905, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{5908, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{5916, PCUT_WORD_DAY << 8 | 1, 0},
	{5921, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{5928, PCUT_WORD_NOISE << 8 | 0, 0},
	{5931, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5941, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5947, PCUT_WORD_NOISE << 8 | 0, 0},
	{5950, PCUT_WORD_NOISE << 8 | 0, 0},
	{5953, PCUT_WORD_NOISE << 8 | 0, 0},
	{5961, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{5973, PCUT_WORD_MONTH << 8 | 1, 0},
	{5977, PCUT_WORD_MONTH << 8 | 1, 0},
	{5984, PCUT_WORD_HALF << 8 | 1, 0},
	{5988, PCUT_WORD_MONTH << 8 | 9, 0},
	{5992, PCUT_WORD_MONTH << 8 | 9, 0},
	{5999, PCUT_WORD_ZONE << 8 | 0, 1270},
	{6004, PCUT_WORD_ZONE << 8 | 0, 1210},
	{6009, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6012, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6016, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6022, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6029, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6039, PCUT_WORD_CST << 8 | 0, 0},
	{6043, PCUT_WORD_MONTH << 8 | 7, 0},
	{6048, PCUT_WORD_MONTH << 8 | 7, 0},
	{6052, PCUT_WORD_MONTH << 8 | 7, 0},
	{6058, PCUT_WORD_MONTH << 8 | 6, 0},
	{6062, PCUT_WORD_MONTH << 8 | 6, 0},
	{6068, PCUT_WORD_MONTH << 8 | 7, 0},
	{6072, PCUT_WORD_MONTH << 8 | 6, 0},
	{6076, PCUT_WORD_MONTH << 8 | 7, 0},
	{6081, PCUT_WORD_MONTH << 8 | 6, 0},
	{6086, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6096, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6108, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6111, PCUT_WORD_MONTH << 8 | 1, 0},
	{6116, PCUT_WORD_MONTH << 8 | 1, 0},
	{6124, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6128, PCUT_WORD_MONTH << 8 | 1, 0},
	{6132, PCUT_WORD_MONTH << 8 | 1, 0},
	{6138, PCUT_WORD_MONTH << 8 | 1, 0},
	{6146, PCUT_WORD_MONTH << 8 | 1, 0},
	{6153, PCUT_WORD_MONTH << 8 | 1, 0},
	{6158, PCUT_WORD_MONTH << 8 | 1, 0},
	{6165, PCUT_WORD_MONTH << 8 | 1, 0},
	{6173, PCUT_WORD_MONTH << 8 | 1, 0},
	{6181, PCUT_WORD_MONTH << 8 | 1, 0},
	{6190, PCUT_WORD_MONTH << 8 | 1, 0},
	{6198, PCUT_WORD_MONTH << 8 | 1, 0},
	{6206, PCUT_WORD_MONTH << 8 | 1, 0},
	{6211, PCUT_WORD_MONTH << 8 | 1, 0},
	{6220, PCUT_WORD_MONTH << 8 | 1, 0},
	{6228, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6234, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6234, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6237, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6241, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6247, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6251, PCUT_WORD_MONTH << 8 | 12, 0},
	{6257, PCUT_WORD_MONTH << 8 | 12, 0},
	{6266, PCUT_WORD_MONTH << 8 | 12, 0},
	{6277, PCUT_WORD_ZONE << 8 | 0, 1540},
	{6281, PCUT_WORD_WEEKDAY << 8 | 24, 0},
	{6284, PCUT_WORD_DAY << 8 | 1, 0},
	{6289, PCUT_WORD_DAY << 8 | 1, 0},
	{6295, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6299, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6306, PCUT_WORD_MONTH << 8 | 7, 0},
	{6311, PCUT_WORD_MONTH << 8 | 7, 0},
	{6317, PCUT_WORD_MONTH << 8 | 7, 0},
	{6325, PCUT_WORD_MONTH << 8 | 6, 0},
	{6330, PCUT_WORD_MONTH << 8 | 7, 0},
	{6334, PCUT_WORD_MONTH << 8 | 7, 0},
	{6339, PCUT_WORD_MONTH << 8 | 7, 0},
	{6345, PCUT_WORD_MONTH << 8 | 7, 0},
	{6351, PCUT_WORD_MONTH << 8 | 7, 0},
	{6356, PCUT_WORD_MONTH << 8 | 7, 0},
	{6362, PCUT_WORD_MONTH << 8 | 7, 0},
	{6368, PCUT_WORD_MONTH << 8 | 7, 0},
	{6375, PCUT_WORD_MONTH << 8 | 7, 0},
	{6381, PCUT_WORD_MONTH << 8 | 7, 0},
	{6388, PCUT_WORD_MONTH << 8 | 7, 0},
	{6395, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6405, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6419, PCUT_WORD_MONTH << 8 | 7, 0},
	{6424, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6428, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6435, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{6444, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{6452, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{6461, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{6467, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6476, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{6485, PCUT_WORD_MONTH << 8 | 6, 0},
	{6489, PCUT_WORD_MONTH << 8 | 6, 0},
	{6494, PCUT_WORD_MONTH << 8 | 6, 0},
	{6499, PCUT_WORD_MONTH << 8 | 6, 0},
	{6505, PCUT_WORD_MONTH << 8 | 6, 0},
	{6510, PCUT_WORD_MONTH << 8 | 6, 0},
	{6516, PCUT_WORD_MONTH << 8 | 6, 0},
	{6522, PCUT_WORD_MONTH << 8 | 6, 0},
	{6529, PCUT_WORD_MONTH << 8 | 6, 0},
	{6535, PCUT_WORD_MONTH << 8 | 6, 0},
	{6542, PCUT_WORD_MONTH << 8 | 6, 0},
	{6547, PCUT_WORD_MONTH << 8 | 7, 0},
	{6553, PCUT_WORD_MONTH << 8 | 6, 0},
	{6559, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6563, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6569, PCUT_WORD_MONTH << 8 | 11, 0},
	{6573, PCUT_WORD_MONTH << 8 | 11, 0},
	{6579, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6582, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{6587, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6592, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6598, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6604, PCUT_WORD_DAY << 8 | 1, 0},
	{6612, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6622, PCUT_WORD_MONTH << 8 | 6, 0},
	{6627, PCUT_WORD_MONTH << 8 | 6, 0},
	{6635, PCUT_WORD_MONTH << 8 | 6, 0},
	{6645, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6657, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6671, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6686, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6689, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6693, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6700, PCUT_WORD_NOISE << 8 | 0, 0},
	{6700, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6703, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6707, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6711, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6716, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{6724, PCUT_WORD_NOISE << 8 | 0, 0},
	{6727, PCUT_WORD_MONTH << 8 | 8, 0},
	{6731, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{6741, PCUT_WORD_MONTH << 8 | 8, 0},
	{6749, PCUT_WORD_MONTH << 8 | 8, 0},
	{6758, PCUT_WORD_MONTH << 8 | 7, 0},
	{6763, PCUT_WORD_MONTH << 8 | 7, 0},
	{6770, PCUT_WORD_MONTH << 8 | 3, 0},
	{6774, PCUT_WORD_MONTH << 8 | 3, 0},
	{6780, PCUT_WORD_MONTH << 8 | 3, 0},
	{6785, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6795, PCUT_WORD_ZONE << 8 | 0, 1540},
	{6799, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{6802, PCUT_WORD_MONTH << 8 | 5, 0},
	{6806, PCUT_WORD_MONTH << 8 | 5, 0},
	{6813, PCUT_WORD_MONTH << 8 | 5, 0},
	{6820, PCUT_WORD_MONTH << 8 | 4, 0},
	{6824, PCUT_WORD_MONTH << 8 | 4, 0},
	{6833, PCUT_WORD_MONTH << 8 | 4, 0},
	{6842, PCUT_WORD_ZONE << 8 | 0, 1120},
	{6852, PCUT_WORD_NOISE << 8 | 0, 0},
	{6855, PCUT_WORD_DAY << 8 | 2, 0},
	{6868, PCUT_WORD_NOISE << 8 | 0, 0},
	{6868, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6868, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{6871, PCUT_WORD_CLOCK << 8 | 0, 0},
	{6878, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6896, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6917, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6934, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6949, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{6967, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{6977, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{6985, PCUT_WORD_MONTH << 8 | 11, 0},
	{6991, PCUT_WORD_MONTH << 8 | 11, 0},
	{7001, PCUT_WORD_MONTH << 8 | 11, 0},
	{7011, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7021, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7025, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7037, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7051, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7068, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7082, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7095, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7107, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7120, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7136, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7152, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7166, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7170, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7179, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7190, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7202, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7210, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7218, PCUT_WORD_NOISE << 8 | 0, 0},
	{7218, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7221, PCUT_WORD_NOISE << 8 | 0, 0},
	{7229, PCUT_WORD_MONTH << 8 | 1, 0},
	{7233, PCUT_WORD_MONTH << 8 | 1, 0},
	{7239, PCUT_WORD_MONTH << 8 | 1, 0},
	{7245, PCUT_WORD_NOISE << 8 | 0, 0},
	{7245, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7249, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{7260, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7282, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7298, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7313, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7317, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7329, PCUT_WORD_MONTH << 8 | 7, 0},
	{7334, PCUT_WORD_MONTH << 8 | 7, 0},
	{7340, PCUT_WORD_MONTH << 8 | 7, 0},
	{7347, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{7351, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{7358, PCUT_WORD_MONTH << 8 | 7, PCUT_WORD_LANG_PL},
	{7358, PCUT_WORD_MONTH << 8 | 6, PCUT_WORD_LANG_HR},
	{7362, PCUT_WORD_MONTH << 8 | 6, 0},
	{7369, PCUT_WORD_MONTH << 8 | 7, 0},
	{7375, PCUT_WORD_MONTH << 8 | 7, 0},
	{7382, PCUT_WORD_MONTH << 8 | 6, 0},
	{7389, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_PL},
	{7389, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_CS},
	{7389, PCUT_WORD_MONTH << 8 | 10, PCUT_WORD_LANG_HR},
	{7393, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_PL},
	{7393, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_CS},
	{7393, PCUT_WORD_MONTH << 8 | 10, PCUT_WORD_LANG_HR},
	{7402, PCUT_WORD_MONTH << 8 | 11, PCUT_WORD_LANG_PL},
	{7402, PCUT_WORD_MONTH << 8 | 10, PCUT_WORD_LANG_HR},
	{7412, PCUT_WORD_MONTH << 8 | 11, 0},
	{7422, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7425, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7430, PCUT_WORD_NOISE << 8 | 0, 0},
	{7430, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7433, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{7443, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{7453, PCUT_WORD_NOISE << 8 | 0, 0},
	{7464, PCUT_WORD_MONTH << 8 | 10, 0},
	{7469, PCUT_WORD_MONTH << 8 | 10, 0},
	{7477, PCUT_WORD_MONTH << 8 | 10, 0},
	{7487, PCUT_WORD_NOISE << 8 | 0, 0},
	{7496, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7500, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7507, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{7510, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7513, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7518, PCUT_WORD_CLOCK << 8 | 0, 0},
	{7522, PCUT_WORD_MONTH << 8 | 7, 0},
	{7526, PCUT_WORD_MONTH << 8 | 7, 0},
	{7533, PCUT_WORD_MONTH << 8 | 8, 0},
	{7533, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7537, PCUT_WORD_MONTH << 8 | 8, 0},
	{7544, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7550, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7556, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7563, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7569, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7574, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7579, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{7585, PCUT_WORD_MONTH << 8 | 2, 0},
	{7589, PCUT_WORD_MONTH << 8 | 2, 0},
	{7596, PCUT_WORD_MONTH << 8 | 2, 0},
	{7601, PCUT_WORD_NOISE << 8 | 0, 0},
	{7603, PCUT_WORD_HALF << 8 | 0, 0},
	{7603, PCUT_WORD_NOISE << 8 | 0, 0},
	{7606, PCUT_WORD_HALF << 8 | 1, 0},
	{7611, PCUT_WORD_DAY << 8 | 0, 0},
	{7611, PCUT_WORD_WEEKDAY << 8 | 3, 0},
	{7614, PCUT_WORD_MONTH << 8 | 3, 0},
	{7621, PCUT_WORD_MONTH << 8 | 3, 0},
	{7631, PCUT_WORD_MONTH << 8 | 3, 0},
	{7643, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7653, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7665, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7673, PCUT_WORD_MONTH << 8 | 3, 0},
	{7679, PCUT_WORD_MONTH << 8 | 3, 0},
	{7683, PCUT_WORD_MONTH << 8 | 3, 0},
	{7689, PCUT_WORD_MONTH << 8 | 3, 0},
	{7693, PCUT_WORD_MONTH << 8 | 3, 0},
	{7699, PCUT_WORD_MONTH << 8 | 5, 0},
	{7703, PCUT_WORD_MONTH << 8 | 5, 0},
	{7708, PCUT_WORD_MONTH << 8 | 5, 0},
	{7715, PCUT_WORD_MONTH << 8 | 5, 0},
	{7719, PCUT_WORD_MONTH << 8 | 5, 0},
	{7727, PCUT_WORD_MONTH << 8 | 5, 0},
	{7732, PCUT_WORD_MONTH << 8 | 5, 0},
	{7738, PCUT_WORD_MONTH << 8 | 5, 0},
	{7743, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{7749, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7749, PCUT_WORD_MONTH << 8 | 5, 0},
	{7753, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{7760, PCUT_WORD_MONTH << 8 | 5, 0},
	{7765, PCUT_WORD_MONTH << 8 | 5, 0},
	{7770, PCUT_WORD_MONTH << 8 | 5, 0},
	{7776, PCUT_WORD_HALF << 8 | 1, 0},
	{7782, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7786, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7796, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7803, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{7813, PCUT_WORD_MONTH << 8 | 3, 0},
	{7813, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{7817, PCUT_WORD_MONTH << 8 | 3, 0},
	{7822, PCUT_WORD_MONTH << 8 | 3, 0},
	{7828, PCUT_WORD_MONTH << 8 | 3, 0},
	{7834, PCUT_WORD_MONTH << 8 | 3, 0},
	{7842, PCUT_WORD_MONTH << 8 | 3, 0},
	{7848, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{7854, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{7860, PCUT_WORD_MONTH << 8 | 3, 0},
	{7866, PCUT_WORD_MONTH << 8 | 3, 0},
	{7872, PCUT_WORD_MONTH << 8 | 11, 0},
	{7879, PCUT_WORD_MONTH << 8 | 11, 0},
	{7889, PCUT_WORD_MONTH << 8 | 11, 0},
	{7901, PCUT_WORD_MONTH << 8 | 3, 0},
	{7906, PCUT_WORD_MONTH << 8 | 3, 0},
	{7912, PCUT_WORD_MONTH << 8 | 3, 0},
	{7917, PCUT_WORD_MONTH << 8 | 3, 0},
	{7923, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{7931, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{7938, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{7944, PCUT_WORD_MONTH << 8 | 3, 0},
	{7951, PCUT_WORD_MONTH << 8 | 3, 0},
	{7957, PCUT_WORD_MONTH << 8 | 3, 0},
	{7963, PCUT_WORD_MONTH << 8 | 3, 0},
	{7971, PCUT_WORD_MONTH << 8 | 3, 0},
	{7976, PCUT_WORD_MONTH << 8 | 3, 0},
	{7983, PCUT_WORD_MONTH << 8 | 3, 0},
	{7989, PCUT_WORD_MONTH << 8 | 3, 0},
	{7989, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{7993, PCUT_WORD_MONTH << 8 | 3, 0},
	{8000, PCUT_WORD_MONTH << 8 | 5, 0},
	{8004, PCUT_WORD_MONTH << 8 | 5, 0},
	{8010, PCUT_WORD_MONTH << 8 | 5, 0},
	{8015, PCUT_WORD_ZONE << 8 | 0, 640},
	{8019, PCUT_WORD_WEEKDAY << 8 | 5, 0},
	{8022, PCUT_WORD_MONTH << 8 | 9, 0},
	{8035, PCUT_WORD_MONTH << 8 | 9, 0},
	{8040, PCUT_WORD_HALF << 8 | 3, 0},
	{8051, PCUT_WORD_HALF << 8 | 2, 0},
	{8060, PCUT_WORD_MONTH << 8 | 5, 0},
	{8064, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8075, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8085, PCUT_WORD_MONTH << 8 | 6, 0},
	{8089, PCUT_WORD_MONTH << 8 | 6, 0},
	{8097, PCUT_WORD_MONTH << 8 | 5, 0},
	{8097, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8101, PCUT_WORD_HALF << 8 | 3, 0},
	{8112, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8120, PCUT_WORD_HALF << 8 | 2, 0},
	{8129, PCUT_WORD_MONTH << 8 | 6, 0},
	{8135, PCUT_WORD_MONTH << 8 | 6, 0},
	{8145, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8149, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8159, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8168, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8177, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8186, PCUT_WORD_ZONE << 8 | 0, 1120},
	{8191, PCUT_WORD_ZONE << 8 | 0, 1120},
	{8196, PCUT_WORD_ZONE << 8 | 0, 1060},
	{8196, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8200, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8209, PCUT_WORD_ZONE << 8 | 0, 1060},
	{8213, PCUT_WORD_HALF << 8 | 3, 0},
	{8224, PCUT_WORD_HALF << 8 | 2, 0},
	{8236, PCUT_WORD_MONTH << 8 | 9, 0},
	{8242, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8245, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8249, PCUT_WORD_HALF << 8 | 2, 0},
	{8256, PCUT_WORD_HALF << 8 | 2, 0},
	{8261, PCUT_WORD_HALF << 8 | 3, 0},
	{8270, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8283, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8287, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8297, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8306, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8310, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8320, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{8320, PCUT_WORD_NOISE << 8 | 0, 0},
	{8320, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8324, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8331, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{8336, PCUT_WORD_HALF << 8 | 3, 0},
	{8343, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{8351, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8362, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8375, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8389, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8402, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8418, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8430, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8445, PCUT_WORD_HALF << 8 | 2, 0},
	{8453, PCUT_WORD_HALF << 8 | 3, 0},
	{8465, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8474, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8478, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{8489, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8492, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8503, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8517, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8531, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8541, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8552, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8566, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8574, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8585, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8594, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8606, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8616, PCUT_WORD_HALF << 8 | 0, 0},
	{8622, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8626, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8631, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8638, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{8645, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8664, PCUT_WORD_US_ZONE << 8 | 0, 580},
	{8678, PCUT_WORD_MONTH << 8 | 3, 0},
	{8682, PCUT_WORD_MONTH << 8 | 3, 0},
	{8686, PCUT_WORD_ZONE << 8 | 0, 1180},
	{8690, PCUT_WORD_ZONE << 8 | 0, 580},
	{8694, PCUT_WORD_US_ZONE << 8 | 0, 580},
	{8697, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8706, PCUT_WORD_NOISE << 8 | 0, 0},
	{8708, PCUT_WORD_HALF << 8 | 1, 0},
	{8715, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{8719, PCUT_WORD_CLOCK << 8 | 0, 0},
	{8724, PCUT_WORD_NOISE << 8 | 0, 0},
	{8728, PCUT_WORD_NOISE << 8 | 0, 0},
	{8735, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8754, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{8757, PCUT_WORD_ZONE << 8 | 0, 850},
	{8761, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8765, PCUT_WORD_CLOCK << 8 | 0, 0},
	{8765, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8768, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8772, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8779, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8786, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8794, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8803, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{8813, PCUT_WORD_MONTH << 8 | 11, 0},
	{8817, PCUT_WORD_MONTH << 8 | 11, 0},
	{8824, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{8829, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{8843, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{8853, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8857, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8863, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{8873, PCUT_WORD_MONTH << 8 | 4, 0},
	{8877, PCUT_WORD_MONTH << 8 | 4, 0},
	{8883, PCUT_WORD_HALF << 8 | 1, 0},
	{8887, PCUT_WORD_NOISE << 8 | 0, 0},
	{8890, PCUT_WORD_MONTH << 8 | 11, 0},
	{8894, PCUT_WORD_MONTH << 8 | 11, 0},
	{8904, PCUT_WORD_MONTH << 8 | 11, 0},
	{8908, PCUT_WORD_MONTH << 8 | 11, 0},
	{8918, PCUT_WORD_MONTH << 8 | 12, 0},
	{8923, PCUT_WORD_MONTH << 8 | 12, 0},
	{8931, PCUT_WORD_HALF << 8 | 1, 0},
	{8940, PCUT_WORD_HALF << 8 | 2, 0},
	{8945, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{8968, PCUT_WORD_MONTH << 8 | 11, 0},
	{8972, PCUT_WORD_MONTH << 8 | 11, 0},
	{8978, PCUT_WORD_MONTH << 8 | 11, 0},
	{8986, PCUT_WORD_MONTH << 8 | 11, 0},
	{8995, PCUT_WORD_MONTH << 8 | 11, 0},
	{9004, PCUT_WORD_MONTH << 8 | 11, 0},
	{9013, PCUT_WORD_MONTH << 8 | 11, 0},
	{9022, PCUT_WORD_MONTH << 8 | 11, 0},
	{9032, PCUT_WORD_MONTH << 8 | 11, 0},
	{9041, PCUT_WORD_MONTH << 8 | 11, 0},
	{9051, PCUT_WORD_MONTH << 8 | 11, 0},
	{9055, PCUT_WORD_MONTH << 8 | 11, 0},
	{9062, PCUT_WORD_ZONE << 8 | 0, 1345},
	{9066, PCUT_WORD_ZONE << 8 | 0, 790},
	{9070, PCUT_WORD_ZONE << 8 | 0, 1780},
	{9075, PCUT_WORD_ZONE << 8 | 0, 1720},
	{9080, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{9080, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9082, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9089, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9097, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9108, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9111, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9121, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9132, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9143, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9158, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9171, PCUT_WORD_MONTH << 8 | 1, 0},
	{9175, PCUT_WORD_MONTH << 8 | 1, 0},
	{9180, PCUT_WORD_MONTH << 8 | 10, 0},
	{9184, PCUT_WORD_MONTH << 8 | 10, 0},
	{9192, PCUT_WORD_MONTH << 8 | 10, 0},
	{9200, PCUT_WORD_MONTH << 8 | 10, 0},
	{9210, PCUT_WORD_MONTH << 8 | 10, 0},
	{9218, PCUT_WORD_HALF << 8 | 1, 0},
	{9222, PCUT_WORD_HALF << 8 | 1, 0},
	{9227, PCUT_WORD_NOISE << 8 | 0, 0},
	{9230, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9245, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{9248, PCUT_WORD_DAY << 8 | 0, 0},
	{9253, PCUT_WORD_MONTH << 8 | 8, 0},
	{9257, PCUT_WORD_MONTH << 8 | 8, 0},
	{9262, PCUT_WORD_MONTH << 8 | 10, 0},
	{9266, PCUT_WORD_MONTH << 8 | 10, 0},
	{9273, PCUT_WORD_MONTH << 8 | 10, 0},
	{9281, PCUT_WORD_MONTH << 8 | 10, 0},
	{9289, PCUT_WORD_MONTH << 8 | 10, 0},
	{9297, PCUT_WORD_MONTH << 8 | 10, 0},
	{9306, PCUT_WORD_MONTH << 8 | 10, 0},
	{9314, PCUT_WORD_MONTH << 8 | 10, 0},
	{9323, PCUT_WORD_MONTH << 8 | 10, 0},
	{9331, PCUT_WORD_MONTH << 8 | 10, 0},
	{9339, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9356, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9368, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9387, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9390, PCUT_WORD_NOISE << 8 | 0, 0},
	{9390, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{9393, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9400, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9412, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9428, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{9432, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{9439, PCUT_WORD_DAY << 8 | 1, 0},
	{9445, PCUT_WORD_HALF << 8 | 0, 0},
	{9448, PCUT_WORD_NOISE << 8 | 0, 0},
	{9451, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9461, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9471, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9480, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9493, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9506, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9524, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9537, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{9540, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9544, PCUT_WORD_NOISE << 8 | 0, 0},
	{9557, PCUT_WORD_NOISE << 8 | 0, 0},
	{9568, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9572, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9578, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9595, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9616, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9640, PCUT_WORD_HALF << 8 | 1, 0},
	{9643, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9665, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9686, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{9695, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{9704, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{9707, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{9712, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{9721, PCUT_WORD_MONTH << 8 | 2, 0},
	{9725, PCUT_WORD_MONTH << 8 | 2, 0},
	{9733, PCUT_WORD_MONTH << 8 | 10, 0},
	{9737, PCUT_WORD_MONTH << 8 | 10, 0},
	{9745, PCUT_WORD_MONTH << 8 | 10, 0},
	{9749, PCUT_WORD_MONTH << 8 | 10, 0},
	{9757, PCUT_WORD_MONTH << 8 | 3, 0},
	{9761, PCUT_WORD_MONTH << 8 | 3, 0},
	{9768, PCUT_WORD_MONTH << 8 | 3, 0},
	{9775, PCUT_WORD_HALF << 8 | 1, 0},
	{9778, PCUT_WORD_HALF << 8 | 1, 0},
	{9784, PCUT_WORD_HALF << 8 | 0, 0},
	{9789, PCUT_WORD_HALF << 8 | 1, 0},
	{9789, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{9793, PCUT_WORD_HALF << 8 | 1, 0},
	{9798, PCUT_WORD_WEEKDAY << 8 | 80, 0},
	{9801, PCUT_WORD_US_ZONE << 8 | 0, 520},
	{9809, PCUT_WORD_US_ZONE << 8 | 0, 520},
	{9822, PCUT_WORD_NOISE << 8 | 0, 0},
	{9822, PCUT_WORD_CLOCK << 8 | 0, 0},
	{9827, PCUT_WORD_HALF << 8 | 0, 0},
	{9832, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9843, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9851, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9860, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{9870, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{9876, PCUT_WORD_MONTH << 8 | 10, 0},
	{9876, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9880, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{9886, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{9896, PCUT_WORD_MONTH << 8 | 10, 0},
	{9908, PCUT_WORD_MONTH << 8 | 10, 0},
	{9921, PCUT_WORD_ZONE << 8 | 0, 580},
	{9925, PCUT_WORD_NOISE << 8 | 0, 0},
	{9925, PCUT_WORD_WEEKDAY << 8 | 24, 0},
	{9928, PCUT_WORD_NOISE << 8 | 0, 0},
	{9936, PCUT_WORD_MONTH << 8 | 2, 0},
	{9940, PCUT_WORD_MONTH << 8 | 2, 0},
	{9948, PCUT_WORD_HALF << 8 | 1, 0},
	{9954, PCUT_WORD_HALF << 8 | 1, 0},
	{9966, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{9976, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{9989, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{9996, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{10000, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10012, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10022, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10034, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{10043, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10047, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10053, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10059, PCUT_WORD_HALF << 8 | 0, 0},
	{10062, PCUT_WORD_ZONE << 8 | 0, 1480},
	{10066, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{10071, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10074, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10078, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10085, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10092, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10099, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10110, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10122, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10128, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10138, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10141, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10145, PCUT_WORD_CLOCK << 8 | 0, 0},
	{10150, PCUT_WORD_ZONE << 8 | 0, 1300},
	{10154, PCUT_WORD_HALF << 8 | 1, 0},
	{10157, PCUT_WORD_WEEKDAY << 8 | 17, 0},
	{10160, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10163, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10167, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10175, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10184, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10195, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10206, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10218, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10231, PCUT_WORD_HALF << 8 | 1, 0},
	{10236, PCUT_WORD_HALF << 8 | 1, 0},
	{10243, PCUT_WORD_HALF << 8 | 1, 0},
	{10251, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10273, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10294, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10309, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10330, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10351, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{10364, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10372, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10383, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10390, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10401, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10410, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10417, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10427, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10442, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10452, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{10455, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{10459, PCUT_WORD_DAY << 8 | 2, 0},
	{10471, PCUT_WORD_DAY << 8 | 2, 0},
	{10482, PCUT_WORD_MONTH << 8 | 4, 0},
	{10486, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10494, PCUT_WORD_HALF << 8 | 0, 0},
	{10503, PCUT_WORD_HALF << 8 | 0, 0},
	{10518, PCUT_WORD_HALF << 8 | 0, 0},
	{10528, PCUT_WORD_HALF << 8 | 0, 0},
	{10539, PCUT_WORD_MONTH << 8 | 4, 0},
	{10545, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10565, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10576, PCUT_WORD_MONTH << 8 | 12, 0},
	{10580, PCUT_WORD_MONTH << 8 | 12, 0},
	{10589, PCUT_WORD_MONTH << 8 | 12, 0},
	{10598, PCUT_WORD_MONTH << 8 | 12, 0},
	{10607, PCUT_WORD_MONTH << 8 | 12, 0},
	{10616, PCUT_WORD_DAY << 8 | 2, 0},
	{10629, PCUT_WORD_ZONE << 8 | 0, 520},
	{10633, PCUT_WORD_US_ZONE << 8 | 0, 520},
	{10633, PCUT_WORD_WEEKDAY << 8 | 17, 0},
	{10636, PCUT_WORD_HALF << 8 | 1, 0},
	{10640, PCUT_WORD_HALF << 8 | 1, 0},
	{10644, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10653, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10667, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10678, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10694, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10708, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10722, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10730, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10742, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10752, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10765, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10778, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10788, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10804, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10817, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10830, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10843, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10856, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10865, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10877, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10889, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10901, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10913, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10924, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10940, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10952, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10969, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10980, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{10995, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11006, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11017, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11035, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11045, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11055, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11062, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11071, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11083, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11093, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11104, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11115, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11126, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11137, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11149, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11161, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11177, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11187, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11200, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11210, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11224, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11237, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11247, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11260, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11275, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11288, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11305, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11325, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11336, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11350, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{11359, PCUT_WORD_CLOCK << 8 | 0, 0},
	{11365, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11369, PCUT_WORD_MONTH << 8 | 6, 0},
	{11373, PCUT_WORD_MONTH << 8 | 6, 0},
	{11381, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11385, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11392, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11405, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{11409, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{11416, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{11429, PCUT_WORD_NOISE << 8 | 0, 0},
	{11429, PCUT_WORD_ERA << 8 | 0, 7018},
	{11431, PCUT_WORD_NOISE << 8 | 0, 0},
	{11434, PCUT_WORD_HALF << 8 | 0, 0},
	{11439, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11442, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11446, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{11451, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{11454, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{11457, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11466, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11480, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11492, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11502, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{11508, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11521, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11530, PCUT_WORD_NOISE << 8 | 0, 0},
	{11534, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11544, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11557, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11565, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11576, PCUT_WORD_MONTH << 8 | 12, 0},
	{11581, PCUT_WORD_MONTH << 8 | 12, 0},
	{11589, PCUT_WORD_MONTH << 8 | 10, 0},
	{11593, PCUT_WORD_MONTH << 8 | 10, 0},
	{11599, PCUT_WORD_MONTH << 8 | 10, 0},
	{11605, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11611, PCUT_WORD_NOISE << 8 | 0, 0},
	{11616, PCUT_WORD_NOISE << 8 | 0, 0},
	{11620, PCUT_WORD_NOISE << 8 | 0, 0},
	{11625, PCUT_WORD_MONTH << 8 | 8, 0},
	{11630, PCUT_WORD_MONTH << 8 | 8, 0},
	{11640, PCUT_WORD_MONTH << 8 | 8, 0},
	{11650, PCUT_WORD_MONTH << 8 | 9, 0},
	{11655, PCUT_WORD_MONTH << 8 | 9, 0},
	{11664, PCUT_WORD_MONTH << 8 | 9, 0},
	{11672, PCUT_WORD_MONTH << 8 | 9, 0},
	{11676, PCUT_WORD_MONTH << 8 | 9, 0},
	{11682, PCUT_WORD_MONTH << 8 | 9, 0},
	{11688, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{11690, PCUT_WORD_HALF << 8 | 0, 0},
	{11690, PCUT_WORD_WEEKDAY << 8 | 34, 0},
	{11693, PCUT_WORD_CLOCK << 8 | 0, 0},
	{11698, PCUT_WORD_NOISE << 8 | 0, 0},
	{11710, PCUT_WORD_CLOCK << 8 | 0, 0},
	{11716, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11720, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11727, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11734, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11740, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11744, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{11748, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{11753, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11757, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11765, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11772, PCUT_WORD_MONTH << 8 | 11, 0},
	{11777, PCUT_WORD_MONTH << 8 | 11, 0},
	{11785, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11795, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11803, PCUT_WORD_HALF << 8 | 0, 0},
	{11808, PCUT_WORD_ZONE << 8 | 0, 1120},
	{11813, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11817, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11826, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11831, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{11836, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11845, PCUT_WORD_MONTH << 8 | 1, 0},
	{11850, PCUT_WORD_MONTH << 8 | 1, 0},
	{11857, PCUT_WORD_MONTH << 8 | 1, 0},
	{11864, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{11873, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{11876, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{11887, PCUT_WORD_WEEKDAY << 8 | 34, 0},
	{11890, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{11894, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{11899, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11903, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11911, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11925, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{11937, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{11941, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{11948, PCUT_WORD_DAY << 8 | 1, 0},
	{11956, PCUT_WORD_MONTH << 8 | 9, 0},
	{11956, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11960, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11974, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{11992, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{11998, PCUT_WORD_MONTH << 8 | 9, 0},
	{12007, PCUT_WORD_MONTH << 8 | 9, 0},
	{12011, PCUT_WORD_MONTH << 8 | 9, 0},
	{12016, PCUT_WORD_MONTH << 8 | 9, 0},
	{12023, PCUT_WORD_MONTH << 8 | 9, 0},
	{12032, PCUT_WORD_MONTH << 8 | 9, 0},
	{12042, PCUT_WORD_MONTH << 8 | 9, 0},
	{12052, PCUT_WORD_MONTH << 8 | 9, 0},
	{12062, PCUT_WORD_MONTH << 8 | 9, 0},
	{12072, PCUT_WORD_MONTH << 8 | 9, 0},
	{12083, PCUT_WORD_MONTH << 8 | 9, 0},
	{12094, PCUT_WORD_MONTH << 8 | 9, 0},
	{12104, PCUT_WORD_MONTH << 8 | 9, 0},
	{12115, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12127, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12133, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12143, PCUT_WORD_MONTH << 8 | 9, 0},
	{12147, PCUT_WORD_MONTH << 8 | 9, 0},
	{12156, PCUT_WORD_MONTH << 8 | 9, 0},
	{12165, PCUT_WORD_MONTH << 8 | 9, 0},
	{12175, PCUT_WORD_MONTH << 8 | 9, 0},
	{12180, PCUT_WORD_MONTH << 8 | 9, 0},
	{12190, PCUT_WORD_MONTH << 8 | 9, 0},
	{12200, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{12204, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{12210, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{12222, PCUT_WORD_ZONE << 8 | 0, 1480},
	{12226, PCUT_WORD_MONTH << 8 | 2, 0},
	{12230, PCUT_WORD_MONTH << 8 | 2, 0},
	{12237, PCUT_WORD_MONTH << 8 | 9, 0},
	{12237, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12241, PCUT_WORD_MONTH << 8 | 9, 0},
	{12249, PCUT_WORD_DAY << 8 | 0, 0},
	{12258, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12274, PCUT_WORD_MONTH << 8 | 8, 0},
	{12278, PCUT_WORD_MONTH << 8 | 8, 0},
	{12287, PCUT_WORD_MONTH << 8 | 8, 0},
	{12296, PCUT_WORD_MONTH << 8 | 1, 0},
	{12300, PCUT_WORD_MONTH << 8 | 1, 0},
	{12309, PCUT_WORD_MONTH << 8 | 1, 0},
	{12318, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12333, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12336, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12343, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12351, PCUT_WORD_WEEKDAY << 8 | 96, 0},
	{12354, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12358, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12365, PCUT_WORD_DAY << 8 | 0, 0},
	{12372, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12376, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12391, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12413, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12429, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12452, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12459, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12467, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12475, PCUT_WORD_HALF << 8 | 1, 0},
	{12480, PCUT_WORD_MONTH << 8 | 10, 0},
	{12485, PCUT_WORD_MONTH << 8 | 10, 0},
	{12492, PCUT_WORD_MONTH << 8 | 10, 0},
	{12499, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12502, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12506, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12512, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12516, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12524, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12528, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12534, PCUT_WORD_MONTH << 8 | 8, PCUT_WORD_LANG_CS},
	{12534, PCUT_WORD_MONTH << 8 | 7, PCUT_WORD_LANG_HR},
	{12538, PCUT_WORD_MONTH << 8 | 7, 0},
	{12545, PCUT_WORD_MONTH << 8 | 8, 0},
	{12551, PCUT_WORD_MONTH << 8 | 8, 0},
	{12557, PCUT_WORD_MONTH << 8 | 7, 0},
	{12564, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{12564, PCUT_WORD_WEEKDAY << 8 | 44, 0},
	{12567, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12573, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12583, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{12587, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{12591, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12607, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12614, PCUT_WORD_MONTH << 8 | 11, 0},
	{12618, PCUT_WORD_MONTH << 8 | 11, 0},
	{12626, PCUT_WORD_MONTH << 8 | 11, 0},
	{12636, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{12644, PCUT_WORD_MONTH << 8 | 1, 0},
	{12648, PCUT_WORD_MONTH << 8 | 1, 0},
	{12656, PCUT_WORD_MONTH << 8 | 1, 0},
	{12665, PCUT_WORD_WEEKDAY << 8 | 96, 0},
	{12668, PCUT_WORD_MONTH << 8 | 2, 0},
	{12668, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12672, PCUT_WORD_MONTH << 8 | 2, 0},
	{12678, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12685, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12689, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12693, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12700, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12711, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12721, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12733, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12736, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12742, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{12752, PCUT_WORD_MONTH << 8 | 5, 0},
	{12756, PCUT_WORD_MONTH << 8 | 5, 0},
	{12764, PCUT_WORD_MONTH << 8 | 5, 0},
	{12772, PCUT_WORD_MONTH << 8 | 9, 0},
	{12777, PCUT_WORD_MONTH << 8 | 9, 0},
	{12785, PCUT_WORD_MONTH << 8 | 9, 0},
	{12795, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12799, PCUT_WORD_MONTH << 8 | 9, 0},
	{12805, PCUT_WORD_MONTH << 8 | 9, 0},
	{12816, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{12823, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12827, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12835, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{12843, PCUT_WORD_MONTH << 8 | 11, 0},
	{12848, PCUT_WORD_MONTH << 8 | 11, 0},
	{12857, PCUT_WORD_MONTH << 8 | 1, 0},
	{12863, PCUT_WORD_MONTH << 8 | 1, 0},
	{12872, PCUT_WORD_MONTH << 8 | 1, 0},
	{12883, PCUT_WORD_DAY << 8 | 0, 0},
	{12888, PCUT_WORD_DAY << 8 | 0, 0},
	{12895, PCUT_WORD_NOISE << 8 | 0, 0},
	{12895, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12903, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12909, PCUT_WORD_NOISE << 8 | 0, 0},
	{12919, PCUT_WORD_NOISE << 8 | 0, 0},
	{12927, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12934, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12940, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{12947, PCUT_WORD_DAY << 8 | 1, 0},
	{12954, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{12964, PCUT_WORD_MONTH << 8 | 7, 0},
	{12968, PCUT_WORD_MONTH << 8 | 7, 0},
	{12975, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{12979, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{12999, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13006, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13012, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13024, PCUT_WORD_MONTH << 8 | 10, 0},
	{13028, PCUT_WORD_MONTH << 8 | 10, 0},
	{13034, PCUT_WORD_NOISE << 8 | 0, 0},
	{13038, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{13038, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13041, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MONTH, 0},
	{13047, PCUT_WORD_NOISE << 8 | 0, 0},
	{13051, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13055, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13062, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{13070, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{13078, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13086, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{13094, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13101, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13106, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13112, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13121, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13124, PCUT_WORD_NOISE << 8 | 0, 0},
	{13128, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13136, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13146, PCUT_WORD_NOISE << 8 | 0, 0},
	{13146, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13151, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13157, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13161, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13166, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13174, PCUT_WORD_NOISE << 8 | 0, 0},
	{13174, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13178, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13185, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13188, PCUT_WORD_DAY << 8 | 0, 0},
	{13194, PCUT_WORD_HALF << 8 | 1, 0},
	{13198, PCUT_WORD_DAY << 8 | 2, 0},
	{13212, PCUT_WORD_WEEKDAY << 8 | 10, 0},
	{13216, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13222, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13227, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13235, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13243, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{13253, PCUT_WORD_MONTH << 8 | 5, 0},
	{13259, PCUT_WORD_MONTH << 8 | 5, 0},
	{13268, PCUT_WORD_MONTH << 8 | 5, 0},
	{13279, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13282, PCUT_WORD_MONTH << 8 | 4, 0},
	{13286, PCUT_WORD_MONTH << 8 | 4, 0},
	{13294, PCUT_WORD_MONTH << 8 | 4, 0},
	{13302, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13315, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13321, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{13331, PCUT_WORD_ZONE << 8 | 0, 1180},
	{13335, PCUT_WORD_NOISE << 8 | 0, 0},
	{13335, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13338, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13342, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13347, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13355, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13358, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13362, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13369, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13378, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13378, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{13380, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13393, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13401, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{13401, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{13405, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{13410, PCUT_WORD_NOISE << 8 | 0, 0},
	{13410, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13418, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13439, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13459, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13480, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13504, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13523, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13542, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13564, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13580, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13599, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13618, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13638, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13659, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13662, PCUT_WORD_MONTH << 8 | 2, 0},
	{13666, PCUT_WORD_MONTH << 8 | 2, 0},
	{13671, PCUT_WORD_MONTH << 8 | 2, 0},
	{13677, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13684, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13692, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13703, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13714, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13726, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13737, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13752, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13763, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13772, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13781, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13790, PCUT_WORD_MONTH << 8 | 10, 0},
	{13794, PCUT_WORD_MONTH << 8 | 10, 0},
	{13800, PCUT_WORD_MONTH << 8 | 1, 0},
	{13804, PCUT_WORD_MONTH << 8 | 1, 0},
	{13814, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13824, PCUT_WORD_ZONE << 8 | 0, 1000},
	{13824, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13827, PCUT_WORD_ZONE << 8 | 0, 1000},
	{13831, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13837, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13841, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13860, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13877, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13884, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{13891, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13901, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{13911, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{13911, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{13915, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{13926, PCUT_WORD_MONTH << 8 | 7, 0},
	{13930, PCUT_WORD_MONTH << 8 | 7, 0},
	{13938, PCUT_WORD_NOISE << 8 | 0, 0},
	{13938, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13940, PCUT_WORD_DAY << 8 | 1, 0},
	{13946, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{13958, PCUT_WORD_NOISE << 8 | 0, 0},
	{13962, PCUT_WORD_DAY << 8 | 0, 0},
	{13970, PCUT_WORD_NOISE << 8 | 0, 0},
	{13974, PCUT_WORD_CLOCK << 8 | 0, 0},
	{13982, PCUT_WORD_MONTH << 8 | 2, 0},
	{13986, PCUT_WORD_MONTH << 8 | 2, 0},
	{13994, PCUT_WORD_MONTH << 8 | 2, 0},
	{14002, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{14011, PCUT_WORD_DAY << 8 | 1, 0},
	{14017, PCUT_WORD_NOISE << 8 | 0, 0},
	{14017, PCUT_WORD_CLOCK << 8 | 0, 0},
	{14017, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14020, PCUT_WORD_MONTH << 8 | 2, 0},
	{14026, PCUT_WORD_MONTH << 8 | 2, 0},
	{14035, PCUT_WORD_MONTH << 8 | 2, 0},
	{14040, PCUT_WORD_MONTH << 8 | 2, 0},
	{14048, PCUT_WORD_MONTH << 8 | 2, 0},
	{14056, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14060, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14069, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14078, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14086, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14093, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14108, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14126, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14144, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14161, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14184, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14195, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14209, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14212, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14216, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14224, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14244, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14248, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14255, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14263, PCUT_WORD_HALF << 8 | 0, 0},
	{14267, PCUT_WORD_NOISE << 8 | 0, 0},
	{14267, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14271, PCUT_WORD_DAY << 8 | 2, 0},
	{14282, PCUT_WORD_HALF << 8 | 0, 0},
	{14288, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14291, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14299, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{14306, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14313, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14320, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14326, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14336, PCUT_WORD_NOISE << 8 | 0, 0},
	{14338, PCUT_WORD_DAY << 8 | 1, 0},
	{14346, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14349, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14353, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14363, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14368, PCUT_WORD_ZONE << 8 | 0, 1060},
	{14373, PCUT_WORD_ZONE << 8 | 0, 1000},
	{14377, PCUT_WORD_ZONE << 8 | 0, 1420},
	{14381, PCUT_WORD_ZONE << 8 | 0, 1480},
	{14386, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14389, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{14398, PCUT_WORD_MONTH << 8 | 9, 0},
	{14402, PCUT_WORD_MONTH << 8 | 9, 0},
	{14411, PCUT_WORD_MONTH << 8 | 9, 0},
	{14420, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14423, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14427, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14434, PCUT_WORD_MONTH << 8 | 1, 0},
	{14438, PCUT_WORD_MONTH << 8 | 1, 0},
	{14446, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14449, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14453, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{14459, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14468, PCUT_WORD_MONTH << 8 | 7, 0},
	{14472, PCUT_WORD_MONTH << 8 | 7, 0},
	{14478, PCUT_WORD_MONTH << 8 | 6, 0},
	{14483, PCUT_WORD_NOISE << 8 | 0, 0},
	{14486, PCUT_WORD_MONTH << 8 | 1, 0},
	{14490, PCUT_WORD_MONTH << 8 | 1, 0},
	{14497, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14508, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14514, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14527, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14538, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14549, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14567, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14585, PCUT_WORD_HALF << 8 | 0, 0},
	{14588, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14599, PCUT_WORD_DAY << 8 | 1, 0},
	{14609, PCUT_WORD_HALF << 8 | 1, 0},
	{14612, PCUT_WORD_NOISE << 8 | 0, 0},
	{14616, PCUT_WORD_NOISE << 8 | 0, 0},
	{14621, PCUT_WORD_ZONE << 8 | 0, 1000},
	{14623, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{14626, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14641, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14658, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14673, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14688, PCUT_WORD_MONTH << 8 | 9, 0},
	{14692, PCUT_WORD_MONTH << 8 | 9, 0},
	{14697, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{14701, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{14710, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14724, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{14727, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{14731, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{14738, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14759, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14783, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14800, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14820, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14831, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14842, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{14845, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{14848, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{14851, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14855, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14860, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{14873, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{14894, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{14915, PCUT_WORD_MONTH << 8 | 4, 0},
	{14922, PCUT_WORD_MONTH << 8 | 4, 0},
	{14939, PCUT_WORD_MONTH << 8 | 4, 0},
	{14956, PCUT_WORD_MONTH << 8 | 8, 0},
	{14963, PCUT_WORD_MONTH << 8 | 8, 0},
	{14982, PCUT_WORD_MONTH << 8 | 8, 0},
	{15001, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{15006, PCUT_WORD_MONTH << 8 | 12, 0},
	{15013, PCUT_WORD_MONTH << 8 | 12, 0},
	{15034, PCUT_WORD_MONTH << 8 | 12, 0},
	{15055, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{15062, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{15077, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15102, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15136, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15157, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15182, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15216, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15239, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15258, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15293, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15314, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{15358, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15400, PCUT_WORD_MONTH << 8 | 1, 0},
	{15407, PCUT_WORD_MONTH << 8 | 1, 0},
	{15428, PCUT_WORD_MONTH << 8 | 1, 0},
	{15449, PCUT_WORD_MONTH << 8 | 7, 0},
	{15458, PCUT_WORD_MONTH << 8 | 7, 0},
	{15473, PCUT_WORD_MONTH << 8 | 7, 0},
	{15488, PCUT_WORD_MONTH << 8 | 6, 0},
	{15497, PCUT_WORD_MONTH << 8 | 6, 0},
	{15512, PCUT_WORD_MONTH << 8 | 6, 0},
	{15527, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15532, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15539, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{15554, PCUT_WORD_HALF << 8 | 1, 0},
	{15561, PCUT_WORD_MONTH << 8 | 5, 0},
	{15568, PCUT_WORD_MONTH << 8 | 5, 0},
	{15579, PCUT_WORD_MONTH << 8 | 5, 0},
	{15590, PCUT_WORD_MONTH << 8 | 3, 0},
	{15597, PCUT_WORD_MONTH << 8 | 3, 0},
	{15612, PCUT_WORD_MONTH << 8 | 3, 0},
	{15627, PCUT_WORD_HALF << 8 | 1, 0},
	{15632, PCUT_WORD_MONTH << 8 | 11, 0},
	{15639, PCUT_WORD_MONTH << 8 | 11, 0},
	{15658, PCUT_WORD_MONTH << 8 | 11, 0},
	{15677, PCUT_WORD_CLOCK << 8 | 0, 0},
	{15680, PCUT_WORD_MONTH << 8 | 10, 0},
	{15687, PCUT_WORD_MONTH << 8 | 10, 0},
	{15706, PCUT_WORD_MONTH << 8 | 10, 0},
	{15725, PCUT_WORD_HALF << 8 | 0, 0},
	{15732, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15737, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15744, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{15763, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{15768, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{15775, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{15788, PCUT_WORD_HALF << 8 | 0, 0},
	{15793, PCUT_WORD_DAY << 8 | 2, 0},
	{15808, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{15813, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{15820, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{15835, PCUT_WORD_MONTH << 8 | 9, 0},
	{15842, PCUT_WORD_MONTH << 8 | 9, 0},
	{15865, PCUT_WORD_MONTH << 8 | 9, 0},
	{15888, PCUT_WORD_DAY << 8 | 0, 0},
	{15901, PCUT_WORD_NOISE << 8 | 0, 0},
	{15901, PCUT_WORD_CLOCK << 8 | 0, 0},
	{15910, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{15915, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15951, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{15989, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{15996, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{16011, PCUT_WORD_NOISE << 8 | 0, 0},
	{16018, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16023, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16028, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16035, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16046, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16073, PCUT_WORD_MONTH << 8 | 2, 0},
	{16080, PCUT_WORD_MONTH << 8 | 2, 0},
	{16103, PCUT_WORD_MONTH << 8 | 2, 0},
	{16126, PCUT_WORD_DAY << 8 | 1, 0},
	{16135, PCUT_WORD_DAY << 8 | 1, 0},
	{16144, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16151, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16159, PCUT_WORD_MONTH << 8 | 8, 0},
	{16166, PCUT_WORD_MONTH << 8 | 8, 0},
	{16179, PCUT_WORD_MONTH << 8 | 8, 0},
	{16194, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16213, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16240, PCUT_WORD_MONTH << 8 | 4, 0},
	{16247, PCUT_WORD_MONTH << 8 | 4, 0},
	{16260, PCUT_WORD_MONTH << 8 | 4, 0},
	{16273, PCUT_WORD_MONTH << 8 | 4, 0},
	{16284, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16289, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16304, PCUT_WORD_MONTH << 8 | 2, 0},
	{16311, PCUT_WORD_MONTH << 8 | 2, 0},
	{16322, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{16339, PCUT_WORD_MONTH << 8 | 3, 0},
	{16346, PCUT_WORD_MONTH << 8 | 3, 0},
	{16363, PCUT_WORD_MONTH << 8 | 3, 0},
	{16378, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{16383, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16386, PCUT_WORD_MONTH << 8 | 9, 0},
	{16393, PCUT_WORD_MONTH << 8 | 9, 0},
	{16410, PCUT_WORD_MONTH << 8 | 9, 0},
	{16425, PCUT_WORD_MONTH << 8 | 9, 0},
	{16442, PCUT_WORD_MONTH << 8 | 9, 0},
	{16457, PCUT_WORD_NOISE << 8 | 0, 0},
	{16462, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16467, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{16490, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16501, PCUT_WORD_CLOCK << 8 | 0, 0},
	{16513, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{16518, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16523, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16530, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16545, PCUT_WORD_DAY << 8 | 1, 0},
	{16556, PCUT_WORD_DAY << 8 | 1, 0},
	{16567, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16578, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{16595, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16622, PCUT_WORD_NOISE << 8 | 0, 0},
	{16625, PCUT_WORD_NOISE << 8 | 0, 0},
	{16629, PCUT_WORD_NOISE << 8 | 0, 0},
	{16635, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{16640, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{16640, PCUT_WORD_NOISE << 8 | 0, 0},
	{16647, PCUT_WORD_NOISE << 8 | 0, 0},
	{16656, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{16667, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{16680, PCUT_WORD_MONTH << 8 | 12, 0},
	{16689, PCUT_WORD_MONTH << 8 | 12, 0},
	{16704, PCUT_WORD_MONTH << 8 | 12, 0},
	{16717, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16726, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16748, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16785, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16815, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{16843, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{16871, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16901, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16931, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{16942, PCUT_WORD_MONTH << 8 | 12, 0},
	{16949, PCUT_WORD_MONTH << 8 | 12, 0},
	{16964, PCUT_WORD_MONTH << 8 | 12, 0},
	{16979, PCUT_WORD_MONTH << 8 | 12, 0},
	{16996, PCUT_WORD_MONTH << 8 | 12, 0},
	{17003, PCUT_WORD_MONTH << 8 | 12, 0},
	{17020, PCUT_WORD_DAY << 8 | 0, 0},
	{17029, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17048, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17061, PCUT_WORD_HALF << 8 | 0, 0},
	{17066, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{17071, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{17088, PCUT_WORD_NOISE << 8 | 0, 0},
	{17091, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17112, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{17135, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17156, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17173, PCUT_WORD_MONTH << 8 | 12, 0},
	{17180, PCUT_WORD_MONTH << 8 | 12, 0},
	{17199, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{17204, PCUT_WORD_MONTH << 8 | 8, 0},
	{17211, PCUT_WORD_MONTH << 8 | 8, 0},
	{17226, PCUT_WORD_MONTH << 8 | 8, 0},
	{17239, PCUT_WORD_MONTH << 8 | 10, 0},
	{17248, PCUT_WORD_MONTH << 8 | 10, 0},
	{17263, PCUT_WORD_MONTH << 8 | 10, 0},
	{17276, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17281, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{17290, PCUT_WORD_NOISE << 8 | 0, 0},
	{17308, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17323, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17340, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{17357, PCUT_WORD_MONTH << 8 | 7, 0},
	{17364, PCUT_WORD_MONTH << 8 | 7, 0},
	{17373, PCUT_WORD_MONTH << 8 | 7, 0},
	{17382, PCUT_WORD_MONTH << 8 | 6, 0},
	{17389, PCUT_WORD_MONTH << 8 | 6, 0},
	{17398, PCUT_WORD_MONTH << 8 | 6, 0},
	{17407, PCUT_WORD_MONTH << 8 | 10, 0},
	{17414, PCUT_WORD_MONTH << 8 | 10, 0},
	{17435, PCUT_WORD_MONTH << 8 | 10, 0},
	{17458, PCUT_WORD_MONTH << 8 | 4, 0},
	{17467, PCUT_WORD_MONTH << 8 | 4, 0},
	{17482, PCUT_WORD_MONTH << 8 | 4, 0},
	{17495, PCUT_WORD_MONTH << 8 | 4, 0},
	{17502, PCUT_WORD_MONTH << 8 | 4, 0},
	{17519, PCUT_WORD_MONTH << 8 | 4, 0},
	{17538, PCUT_WORD_MONTH << 8 | 7, 0},
	{17545, PCUT_WORD_MONTH << 8 | 7, 0},
	{17558, PCUT_WORD_MONTH << 8 | 7, 0},
	{17569, PCUT_WORD_MONTH << 8 | 11, 0},
	{17578, PCUT_WORD_MONTH << 8 | 11, 0},
	{17595, PCUT_WORD_MONTH << 8 | 11, 0},
	{17614, PCUT_WORD_MONTH << 8 | 2, 0},
	{17621, PCUT_WORD_MONTH << 8 | 2, 0},
	{17634, PCUT_WORD_MONTH << 8 | 2, 0},
	{17645, PCUT_WORD_MONTH << 8 | 2, 0},
	{17658, PCUT_WORD_MONTH << 8 | 2, 0},
	{17667, PCUT_WORD_MONTH << 8 | 7, 0},
	{17674, PCUT_WORD_MONTH << 8 | 7, 0},
	{17687, PCUT_WORD_MONTH << 8 | 7, 0},
	{17700, PCUT_WORD_MONTH << 8 | 11, 0},
	{17707, PCUT_WORD_MONTH << 8 | 11, 0},
	{17724, PCUT_WORD_MONTH << 8 | 11, 0},
	{17743, PCUT_WORD_MONTH << 8 | 5, 0},
	{17750, PCUT_WORD_MONTH << 8 | 5, 0},
	{17757, PCUT_WORD_MONTH << 8 | 5, 0},
	{17768, PCUT_WORD_MONTH << 8 | 3, 0},
	{17775, PCUT_WORD_MONTH << 8 | 3, 0},
	{17784, PCUT_WORD_MONTH << 8 | 3, 0},
	{17795, PCUT_WORD_MONTH << 8 | 6, 0},
	{17802, PCUT_WORD_MONTH << 8 | 6, 0},
	{17815, PCUT_WORD_MONTH << 8 | 5, 0},
	{17822, PCUT_WORD_MONTH << 8 | 5, 0},
	{17829, PCUT_WORD_NOISE << 8 | 0, 0},
	{17861, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{17868, PCUT_WORD_ZONE << 8 | 0, 1180},
	{17881, PCUT_WORD_ZONE << 8 | 0, 1180},
	{17888, PCUT_WORD_MONTH << 8 | 3, 0},
	{17895, PCUT_WORD_MONTH << 8 | 3, 0},
	{17908, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17913, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17918, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17925, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17938, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17951, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17964, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{17977, PCUT_WORD_MONTH << 8 | 11, 0},
	{17984, PCUT_WORD_MONTH << 8 | 11, 0},
	{18001, PCUT_WORD_MONTH << 8 | 11, 0},
	{18008, PCUT_WORD_MONTH << 8 | 11, 0},
	{18023, PCUT_WORD_MONTH << 8 | 11, 0},
	{18030, PCUT_WORD_MONTH << 8 | 11, 0},
	{18039, PCUT_WORD_MONTH << 8 | 11, 0},
	{18052, PCUT_WORD_MONTH << 8 | 11, 0},
	{18065, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{18080, PCUT_WORD_CLOCK << 8 | 0, 0},
	{18083, PCUT_WORD_CLOCK << 8 | 0, 0},
	{18088, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18105, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18127, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18144, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18163, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18184, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18203, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18220, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18239, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18261, PCUT_WORD_ORDINAL << 8 | 0, 0},
	{18266, PCUT_WORD_MONTH << 8 | 10, 0},
	{18273, PCUT_WORD_MONTH << 8 | 10, 0},
	{18288, PCUT_WORD_MONTH << 8 | 10, 0},
	{18305, PCUT_WORD_MONTH << 8 | 10, 0},
	{18320, PCUT_WORD_MONTH << 8 | 10, 0},
	{18335, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18352, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18375, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18398, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18423, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18448, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18476, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18501, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18526, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18560, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{18565, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{18596, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18612, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18633, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18638, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18645, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18656, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18667, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{18678, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18683, PCUT_WORD_NOISE << 8 | 0, 0},
	{18683, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18688, PCUT_WORD_NOISE << 8 | 0, 0},
	{18704, PCUT_WORD_NOISE << 8 | 0, 0},
	{18741, PCUT_WORD_NOISE << 8 | 0, 0},
	{18759, PCUT_WORD_NOISE << 8 | 0, 0},
	{18802, PCUT_WORD_DAY << 8 | 2, 0},
	{18821, PCUT_WORD_DAY << 8 | 2, 0},
	{18840, PCUT_WORD_HALF << 8 | 2, 0},
	{18855, PCUT_WORD_HALF << 8 | 3, 0},
	{18870, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18877, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18898, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18921, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18940, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{18959, PCUT_WORD_HALF << 8 | 1, 0},
	{18969, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19011, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19045, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{19085, PCUT_WORD_HALF << 8 | 1, 0},
	{19090, PCUT_WORD_HALF << 8 | 0, 0},
	{19101, PCUT_WORD_HALF << 8 | 0, 0},
	{19115, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19120, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19141, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19164, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19187, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19213, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19241, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19262, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19277, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{19292, PCUT_WORD_NOISE << 8 | 0, 0},
	{19295, PCUT_WORD_NOISE << 8 | 0, 0},
	{19299, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19318, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19337, PCUT_WORD_NOISE << 8 | 0, 0},
	{19346, PCUT_WORD_NOISE << 8 | 0, 0},
	{19353, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19360, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19373, PCUT_WORD_MONTH << 8 | 3, 0},
	{19380, PCUT_WORD_MONTH << 8 | 3, 0},
	{19395, PCUT_WORD_MONTH << 8 | 3, 0},
	{19412, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19417, PCUT_WORD_DAY << 8 | 0, 0},
	{19432, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{19449, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{19456, PCUT_WORD_MONTH << 8 | 9, 0},
	{19463, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19474, PCUT_WORD_MONTH << 8 | 9, 0},
	{19483, PCUT_WORD_MONTH << 8 | 9, 0},
	{19500, PCUT_WORD_MONTH << 8 | 9, 0},
	{19517, PCUT_WORD_MONTH << 8 | 9, 0},
	{19524, PCUT_WORD_MONTH << 8 | 9, 0},
	{19533, PCUT_WORD_MONTH << 8 | 9, 0},
	{19552, PCUT_WORD_MONTH << 8 | 9, 0},
	{19571, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{19584, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{19597, PCUT_WORD_MONTH << 8 | 8, 0},
	{19606, PCUT_WORD_MONTH << 8 | 8, 0},
	{19621, PCUT_WORD_MONTH << 8 | 8, 0},
	{19634, PCUT_WORD_HALF << 8 | 1, 0},
	{19645, PCUT_WORD_MONTH << 8 | 12, 0},
	{19652, PCUT_WORD_MONTH << 8 | 12, 0},
	{19667, PCUT_WORD_MONTH << 8 | 12, 0},
	{19680, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19695, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{19700, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{19707, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{19718, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{19729, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{19734, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{19751, PCUT_WORD_MONTH << 8 | 1, 0},
	{19758, PCUT_WORD_MONTH << 8 | 1, 0},
	{19775, PCUT_WORD_MONTH << 8 | 1, 0},
	{19792, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19797, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19804, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19819, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19832, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{19845, PCUT_WORD_DAY << 8 | 0, 0},
	{19862, PCUT_WORD_MONTH << 8 | 1, 0},
	{19869, PCUT_WORD_MONTH << 8 | 1, 0},
	{19882, PCUT_WORD_MONTH << 8 | 1, 0},
	{19893, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{19910, PCUT_WORD_MONTH << 8 | 4, 0},
	{19917, PCUT_WORD_MONTH << 8 | 4, 0},
	{19928, PCUT_WORD_NOISE << 8 | 0, 0},
	{19931, PCUT_WORD_MONTH << 8 | 8, 0},
	{19938, PCUT_WORD_MONTH << 8 | 8, 0},
	{19949, PCUT_WORD_MONTH << 8 | 5, 0},
	{19958, PCUT_WORD_MONTH << 8 | 5, 0},
	{19973, PCUT_WORD_MONTH << 8 | 5, 0},
	{19986, PCUT_WORD_CLOCK << 8 | 0, 0},
	{19989, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{19994, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20001, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20014, PCUT_WORD_MONTH << 8 | 2, 0},
	{20021, PCUT_WORD_MONTH << 8 | 2, 0},
	{20036, PCUT_WORD_MONTH << 8 | 2, 0},
	{20043, PCUT_WORD_MONTH << 8 | 2, 0},
	{20052, PCUT_WORD_MONTH << 8 | 2, 0},
	{20067, PCUT_WORD_MONTH << 8 | 2, 0},
	{20082, PCUT_WORD_MONTH << 8 | 2, 0},
	{20099, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{20104, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{20104, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{20107, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{20111, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{20111, PCUT_WORD_CLOCK << 8 | 0, 0},
	{20111, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{20118, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{20127, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{20138, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20151, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20156, PCUT_WORD_MONTH << 8 | 6, 0},
	{20165, PCUT_WORD_MONTH << 8 | 6, 0},
	{20180, PCUT_WORD_MONTH << 8 | 6, 0},
	{20193, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20200, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20213, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20228, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20245, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20262, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20281, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20286, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20291, PCUT_WORD_MONTH << 8 | 6, 0},
	{20298, PCUT_WORD_MONTH << 8 | 6, 0},
	{20313, PCUT_WORD_MONTH << 8 | 6, 0},
	{20328, PCUT_WORD_MONTH << 8 | 7, 0},
	{20335, PCUT_WORD_MONTH << 8 | 7, 0},
	{20346, PCUT_WORD_MONTH << 8 | 7, 0},
	{20353, PCUT_WORD_MONTH << 8 | 6, 0},
	{20360, PCUT_WORD_MONTH << 8 | 1, 0},
	{20367, PCUT_WORD_MONTH << 8 | 1, 0},
	{20378, PCUT_WORD_MONTH << 8 | 1, 0},
	{20391, PCUT_WORD_MONTH << 8 | 1, 0},
	{20404, PCUT_WORD_MONTH << 8 | 1, 0},
	{20411, PCUT_WORD_MONTH << 8 | 1, 0},
	{20424, PCUT_WORD_MONTH << 8 | 1, 0},
	{20431, PCUT_WORD_MONTH << 8 | 1, 0},
	{20444, PCUT_WORD_MONTH << 8 | 1, 0},
	{20459, PCUT_WORD_MONTH << 8 | 7, 0},
	{20466, PCUT_WORD_MONTH << 8 | 7, 0},
	{20475, PCUT_WORD_MONTH << 8 | 6, 0},
	{20482, PCUT_WORD_MONTH << 8 | 6, 0},
	{20491, PCUT_WORD_DAY << 8 | 1, 0},
	{20500, PCUT_WORD_MONTH << 8 | 10, 0},
	{20507, PCUT_WORD_MONTH << 8 | 10, 0},
	{20518, PCUT_WORD_MONTH << 8 | 11, 0},
	{20525, PCUT_WORD_MONTH << 8 | 11, 0},
	{20538, PCUT_WORD_MONTH << 8 | 1, 0},
	{20545, PCUT_WORD_MONTH << 8 | 1, 0},
	{20558, PCUT_WORD_MONTH << 8 | 9, 0},
	{20565, PCUT_WORD_MONTH << 8 | 9, 0},
	{20582, PCUT_WORD_MONTH << 8 | 4, 0},
	{20589, PCUT_WORD_MONTH << 8 | 4, 0},
	{20600, PCUT_WORD_MONTH << 8 | 4, 0},
	{20613, PCUT_WORD_MONTH << 8 | 12, 0},
	{20620, PCUT_WORD_MONTH << 8 | 12, 0},
	{20639, PCUT_WORD_MONTH << 8 | 12, 0},
	{20660, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{20665, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20684, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{20691, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{20712, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20719, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{20724, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{20727, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{20746, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{20753, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{20766, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{20771, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20776, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20795, PCUT_WORD_MONTH << 8 | 7, 0},
	{20802, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{20809, PCUT_WORD_MONTH << 8 | 6, 0},
	{20816, PCUT_WORD_MONTH << 8 | 1, 0},
	{20823, PCUT_WORD_MONTH << 8 | 10, 0},
	{20830, PCUT_WORD_MONTH << 8 | 10, 0},
	{20849, PCUT_WORD_MONTH << 8 | 10, 0},
	{20870, PCUT_WORD_MONTH << 8 | 7, 0},
	{20883, PCUT_WORD_MONTH << 8 | 7, 0},
	{20898, PCUT_WORD_MONTH << 8 | 6, 0},
	{20911, PCUT_WORD_MONTH << 8 | 6, 0},
	{20926, PCUT_WORD_MONTH << 8 | 1, 0},
	{20941, PCUT_WORD_MONTH << 8 | 1, 0},
	{20958, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{20981, PCUT_WORD_MONTH << 8 | 5, 0},
	{20992, PCUT_WORD_MONTH << 8 | 5, 0},
	{21005, PCUT_WORD_MONTH << 8 | 3, 0},
	{21014, PCUT_WORD_MONTH << 8 | 3, 0},
	{21025, PCUT_WORD_MONTH << 8 | 5, 0},
	{21032, PCUT_WORD_MONTH << 8 | 3, 0},
	{21039, PCUT_WORD_MONTH << 8 | 11, 0},
	{21046, PCUT_WORD_MONTH << 8 | 11, 0},
	{21063, PCUT_WORD_MONTH << 8 | 11, 0},
	{21082, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{21093, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{21098, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{21105, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21110, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21117, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21130, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21151, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21158, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21163, PCUT_WORD_MONTH << 8 | 9, 0},
	{21170, PCUT_WORD_MONTH << 8 | 9, 0},
	{21189, PCUT_WORD_MONTH << 8 | 9, 0},
	{21210, PCUT_WORD_MONTH << 8 | 2, 0},
	{21225, PCUT_WORD_MONTH << 8 | 2, 0},
	{21242, PCUT_WORD_MONTH << 8 | 2, 0},
	{21249, PCUT_WORD_MONTH << 8 | 8, 0},
	{21264, PCUT_WORD_MONTH << 8 | 8, 0},
	{21281, PCUT_WORD_MONTH << 8 | 8, 0},
	{21288, PCUT_WORD_MONTH << 8 | 8, 0},
	{21301, PCUT_WORD_MONTH << 8 | 8, 0},
	{21310, PCUT_WORD_MONTH << 8 | 10, 0},
	{21325, PCUT_WORD_MONTH << 8 | 10, 0},
	{21334, PCUT_WORD_MONTH << 8 | 4, 0},
	{21345, PCUT_WORD_MONTH << 8 | 4, 0},
	{21354, PCUT_WORD_DAY << 8 | 1, 0},
	{21365, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21370, PCUT_WORD_NOISE << 8 | 0, 0},
	{21373, PCUT_WORD_CLOCK << 8 | 0, 0},
	{21377, PCUT_WORD_CLOCK << 8 | 0, 0},
	{21386, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21391, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21396, PCUT_WORD_MONTH << 8 | 12, 0},
	{21407, PCUT_WORD_MONTH << 8 | 12, 0},
	{21416, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21421, PCUT_WORD_NOISE << 8 | 0, 0},
	{21424, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{21435, PCUT_WORD_DAY << 8 | 0, 0},
	{21444, PCUT_WORD_NOISE << 8 | 0, 0},
	{21449, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21454, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21459, PCUT_WORD_MONTH << 8 | 7, 0},
	{21468, PCUT_WORD_NOISE << 8 | 0, 0},
	{21475, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21487, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21499, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21511, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21523, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21535, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21547, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{21565, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{21583, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{21601, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{21615, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{21631, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{21649, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{21663, PCUT_WORD_MONTH << 8 | 6, 0},
	{21672, PCUT_WORD_MONTH << 8 | 1, 0},
	{21683, PCUT_WORD_MONTH << 8 | 1, 0},
	{21692, PCUT_WORD_NOISE << 8 | 0, 0},
	{21695, PCUT_WORD_NOISE << 8 | 0, 0},
	{21704, PCUT_WORD_NOISE << 8 | 0, 0},
	{21707, PCUT_WORD_MONTH << 8 | 5, 0},
	{21714, PCUT_WORD_MONTH << 8 | 3, 0},
	{21721, PCUT_WORD_MONTH << 8 | 11, 0},
	{21734, PCUT_WORD_MONTH << 8 | 11, 0},
	{21743, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{21755, PCUT_WORD_MONTH << 8 | 9, 0},
	{21768, PCUT_WORD_MONTH << 8 | 9, 0},
	{21777, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{21788, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{21810, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{21821, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{21835, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{21859, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{21885, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{21895, PCUT_WORD_NOISE << 8 | 0, 0},
	{21900, PCUT_WORD_MONTH << 8 | 2, 0},
	{21913, PCUT_WORD_MONTH << 8 | 2, 0},
	{21922, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{21933, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{21947, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{21971, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{21982, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{21989, PCUT_WORD_DAY << 8 | 2, 0},
	{22000, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{22005, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22016, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22038, PCUT_WORD_MONTH << 8 | 8, 0},
	{22043, PCUT_WORD_PERSIAN << 8 | 8, 0},
	{22052, PCUT_WORD_MONTH << 8 | 4, 0},
	{22063, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{22074, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{22085, PCUT_WORD_DAY << 8 | 0, 0},
	{22090, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{22097, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22115, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22133, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22163, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22197, PCUT_WORD_MONTH << 8 | 3, 0},
	{22206, PCUT_WORD_PERSIAN << 8 | 9, 0},
	{22213, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22226, PCUT_WORD_PERSIAN << 8 | 2, 0},
	{22243, PCUT_WORD_PERSIAN << 8 | 12, 0},
	{22254, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22265, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22274, PCUT_WORD_MONTH << 8 | 8, 0},
	{22285, PCUT_WORD_MONTH << 8 | 4, 0},
	{22296, PCUT_WORD_MONTH << 8 | 10, 0},
	{22307, PCUT_WORD_MONTH << 8 | 10, 0},
	{22320, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{22335, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{22346, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22363, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22378, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{22395, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{22408, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{22421, PCUT_WORD_CLOCK << 8 | 0, 0},
	{22434, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{22445, PCUT_WORD_DAY << 8 | 0, 0},
	{22456, PCUT_WORD_NOISE << 8 | 0, 0},
	{22461, PCUT_WORD_DAY << 8 | 0, 0},
	{22472, PCUT_WORD_DAY << 8 | 1, 0},
	{22479, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22492, PCUT_WORD_MONTH << 8 | 8, 0},
	{22499, PCUT_WORD_MONTH << 8 | 4, 0},
	{22510, PCUT_WORD_MONTH << 8 | 5, 0},
	{22519, PCUT_WORD_MONTH << 8 | 9, 0},
	{22530, PCUT_WORD_MONTH << 8 | 4, 0},
	{22541, PCUT_WORD_MONTH << 8 | 8, 0},
	{22550, PCUT_WORD_HALF << 8 | 1, 0},
	{22557, PCUT_WORD_NOISE << 8 | 0, 0},
	{22570, PCUT_WORD_NOISE << 8 | 0, 0},
	{22570, PCUT_WORD_ZONE << 8 | 0, 1000},
	{22596, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{22603, PCUT_WORD_NOISE << 8 | 0, 0},
	{22612, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22631, PCUT_WORD_HALF << 8 | 1, 0},
	{22648, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22671, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22690, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22711, PCUT_WORD_PERSIAN << 8 | 11, 0},
	{22720, PCUT_WORD_NOISE << 8 | 0, 0},
	{22720, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22731, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22753, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22779, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22801, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22825, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{22843, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22854, PCUT_WORD_MONTH << 8 | 10, 0},
	{22876, PCUT_WORD_MONTH << 8 | 11, 0},
	{22900, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22920, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22953, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22978, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{22998, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23014, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23043, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23064, PCUT_WORD_NOISE << 8 | 0, 0},
	{23073, PCUT_WORD_MONTH << 8 | 7, 0},
	{23082, PCUT_WORD_NOISE << 8 | 0, 0},
	{23082, PCUT_WORD_ZONE << 8 | 0, 1000},
	{23106, PCUT_WORD_PERSIAN << 8 | 4, 0},
	{23113, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{23126, PCUT_WORD_MONTH << 8 | 1, 0},
	{23137, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{23146, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{23159, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{23168, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{23177, PCUT_WORD_MONTH << 8 | 1, 0},
	{23184, PCUT_WORD_MONTH << 8 | 1, 0},
	{23195, PCUT_WORD_MONTH << 8 | 6, 0},
	{23204, PCUT_WORD_MONTH << 8 | 7, 0},
	{23211, PCUT_WORD_MONTH << 8 | 7, 0},
	{23222, PCUT_WORD_MONTH << 8 | 7, 0},
	{23235, PCUT_WORD_MONTH << 8 | 6, 0},
	{23242, PCUT_WORD_MONTH << 8 | 7, 0},
	{23255, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{23262, PCUT_WORD_MONTH << 8 | 6, 0},
	{23275, PCUT_WORD_PERSIAN << 8 | 3, 0},
	{23286, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{23295, PCUT_WORD_MONTH << 8 | 12, 0},
	{23306, PCUT_WORD_NOISE << 8 | 0, 0},
	{23311, PCUT_WORD_CLOCK << 8 | 0, 0},
	{23325, PCUT_WORD_MONTH << 8 | 12, 0},
	{23338, PCUT_WORD_MONTH << 8 | 12, 0},
	{23345, PCUT_WORD_MONTH << 8 | 12, 0},
	{23356, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{23369, PCUT_WORD_PERSIAN << 8 | 10, 0},
	{23374, PCUT_WORD_DAY << 8 | 1, 0},
	{23385, PCUT_WORD_MONTH << 8 | 12, 0},
	{23398, PCUT_WORD_NOISE << 8 | 0, 0},
	{23405, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23427, PCUT_WORD_CLOCK << 8 | 0, 0},
	{23436, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{23443, PCUT_WORD_MONTH << 8 | 9, 0},
	{23456, PCUT_WORD_MONTH << 8 | 9, 0},
	{23467, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{23480, PCUT_WORD_MONTH << 8 | 9, 0},
	{23495, PCUT_WORD_MONTH << 8 | 9, 0},
	{23508, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23517, PCUT_WORD_MONTH << 8 | 2, 0},
	{23526, PCUT_WORD_MONTH << 8 | 9, 0},
	{23537, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{23546, PCUT_WORD_PERSIAN << 8 | 6, 0},
	{23559, PCUT_WORD_HALF << 8 | 0, 0},
	{23562, PCUT_WORD_HALF << 8 | 0, 0},
	{23573, PCUT_WORD_CLOCK << 8 | 0, 0},
	{23593, PCUT_WORD_ZONE << 8 | 0, 1000},
	{23606, PCUT_WORD_MONTH << 8 | 8, 0},
	{23613, PCUT_WORD_MONTH << 8 | 2, 0},
	{23626, PCUT_WORD_MONTH << 8 | 2, 0},
	{23639, PCUT_WORD_PERSIAN << 8 | 1, 0},
	{23654, PCUT_WORD_MONTH << 8 | 2, 0},
	{23665, PCUT_WORD_MONTH << 8 | 2, 0},
	{23676, PCUT_WORD_NOISE << 8 | 0, 0},
	{23681, PCUT_WORD_CLOCK << 8 | 0, 0},
	{23699, PCUT_WORD_MONTH << 8 | 2, 0},
	{23710, PCUT_WORD_HALF << 8 | 0, 0},
	{23717, PCUT_WORD_HALF << 8 | 0, 0},
	{23734, PCUT_WORD_MONTH << 8 | 12, 0},
	{23756, PCUT_WORD_MONTH << 8 | 1, 0},
	{23780, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23792, PCUT_WORD_HALF << 8 | 1, 0},
	{23795, PCUT_WORD_MONTH << 8 | 3, 0},
	{23804, PCUT_WORD_MONTH << 8 | 3, 0},
	{23813, PCUT_WORD_MONTH << 8 | 5, 0},
	{23820, PCUT_WORD_MONTH << 8 | 5, 0},
	{23829, PCUT_WORD_PERSIAN << 8 | 5, 0},
	{23840, PCUT_WORD_HALF << 8 | 1, 0},
	{23849, PCUT_WORD_NOISE << 8 | 0, 0},
	{23854, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23872, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23895, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{23904, PCUT_WORD_MONTH << 8 | 5, 0},
	{23909, PCUT_WORD_PERSIAN << 8 | 7, 0},
	{23916, PCUT_WORD_NOISE << 8 | 0, 0},
	{23925, PCUT_WORD_MONTH << 8 | 5, 0},
	{23930, PCUT_WORD_MONTH << 8 | 5, 0},
	{23937, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23944, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23964, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23976, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23990, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{23999, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24013, PCUT_WORD_MONTH << 8 | 11, 0},
	{24026, PCUT_WORD_MONTH << 8 | 11, 0},
	{24039, PCUT_WORD_MONTH << 8 | 11, 0},
	{24050, PCUT_WORD_MONTH << 8 | 11, 0},
	{24061, PCUT_WORD_MONTH << 8 | 4, 0},
	{24072, PCUT_WORD_NOISE << 8 | 0, 0},
	{24075, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24088, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{24101, PCUT_WORD_MONTH << 8 | 1, 0},
	{24112, PCUT_WORD_MONTH << 8 | 7, 0},
	{24123, PCUT_WORD_MONTH << 8 | 7, 0},
	{24136, PCUT_WORD_NOISE << 8 | 0, 0},
	{24143, PCUT_WORD_MONTH << 8 | 6, 0},
	{24154, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{24169, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{24176, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{24193, PCUT_WORD_MONTH << 8 | 1, 0},
	{24206, PCUT_WORD_MONTH << 8 | 6, 0},
	{24215, PCUT_WORD_MONTH << 8 | 7, 0},
	{24226, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{24235, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24267, PCUT_WORD_MONTH << 8 | 10, 0},
	{24289, PCUT_WORD_MONTH << 8 | 10, 0},
	{24308, PCUT_WORD_MONTH << 8 | 8, 0},
	{24324, PCUT_WORD_MONTH << 8 | 8, 0},
	{24334, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24353, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24369, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24408, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{24430, PCUT_WORD_MONTH << 8 | 4, 0},
	{24449, PCUT_WORD_DAY << 8 | 0, 0},
	{24456, PCUT_WORD_MONTH << 8 | 4, 0},
	{24472, PCUT_WORD_MONTH << 8 | 4, 0},
	{24491, PCUT_WORD_MONTH << 8 | 10, 0},
	{24507, PCUT_WORD_MONTH << 8 | 10, 0},
	{24529, PCUT_WORD_MONTH << 8 | 8, 0},
	{24536, PCUT_WORD_MONTH << 8 | 8, 0},
	{24552, PCUT_WORD_DAY << 8 | 1, 0},
	{24559, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{24566, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{24579, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{24601, PCUT_WORD_MONTH << 8 | 1, 0},
	{24617, PCUT_WORD_MONTH << 8 | 1, 0},
	{24627, PCUT_WORD_MONTH << 8 | 1, 0},
	{24640, PCUT_WORD_MONTH << 8 | 1, 0},
	{24665, PCUT_WORD_MONTH << 8 | 7, 0},
	{24681, PCUT_WORD_MONTH << 8 | 7, 0},
	{24694, PCUT_WORD_MONTH << 8 | 7, 0},
	{24707, PCUT_WORD_MONTH << 8 | 6, 0},
	{24717, PCUT_WORD_MONTH << 8 | 12, 0},
	{24733, PCUT_WORD_MONTH << 8 | 12, 0},
	{24755, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24771, PCUT_WORD_MONTH << 8 | 12, 0},
	{24790, PCUT_WORD_MONTH << 8 | 12, 0},
	{24803, PCUT_WORD_MONTH << 8 | 11, 0},
	{24819, PCUT_WORD_MONTH << 8 | 11, 0},
	{24829, PCUT_WORD_MONTH << 8 | 11, 0},
	{24851, PCUT_WORD_MONTH << 8 | 11, 0},
	{24879, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24901, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24936, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{24961, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25009, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25047, PCUT_WORD_MONTH << 8 | 2, 0},
	{25066, PCUT_WORD_MONTH << 8 | 2, 0},
	{25079, PCUT_WORD_MONTH << 8 | 2, 0},
	{25098, PCUT_WORD_MONTH << 8 | 2, 0},
	{25129, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{25136, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{25146, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{25165, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{25172, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{25185, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{25207, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{25220, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{25242, PCUT_WORD_MONTH << 8 | 5, 0},
	{25249, PCUT_WORD_MONTH << 8 | 3, 0},
	{25265, PCUT_WORD_MONTH << 8 | 5, 0},
	{25272, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{25282, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{25301, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{25311, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{25330, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{25337, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{25353, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{25378, PCUT_WORD_MONTH << 8 | 9, 0},
	{25397, PCUT_WORD_MONTH << 8 | 9, 0},
	{25422, PCUT_WORD_MONTH << 8 | 9, 0},
	{25441, PCUT_WORD_MONTH << 8 | 9, 0},
	{25454, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{25461, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{25471, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{25490, PCUT_WORD_MONTH << 8 | 10, 0},
	{25506, PCUT_WORD_MONTH << 8 | 10, 0},
	{25528, PCUT_WORD_MONTH << 8 | 8, 0},
	{25535, PCUT_WORD_MONTH << 8 | 8, 0},
	{25551, PCUT_WORD_DAY << 8 | 0, 0},
	{25558, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{25574, PCUT_WORD_MONTH << 8 | 4, 0},
	{25590, PCUT_WORD_MONTH << 8 | 4, 0},
	{25609, PCUT_WORD_DAY << 8 | 1, 0},
	{25625, PCUT_WORD_MONTH << 8 | 1, 0},
	{25638, PCUT_WORD_MONTH << 8 | 1, 0},
	{25666, PCUT_WORD_MONTH << 8 | 6, 0},
	{25676, PCUT_WORD_MONTH << 8 | 7, 0},
	{25686, PCUT_WORD_MONTH << 8 | 7, 0},
	{25702, PCUT_WORD_MONTH << 8 | 12, 0},
	{25715, PCUT_WORD_MONTH << 8 | 12, 0},
	{25740, PCUT_WORD_MONTH << 8 | 11, 0},
	{25750, PCUT_WORD_MONTH << 8 | 11, 0},
	{25772, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25791, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25819, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25844, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{25882, PCUT_WORD_MONTH << 8 | 2, 0},
	{25892, PCUT_WORD_MONTH << 8 | 2, 0},
	{25926, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{25936, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{25946, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{25965, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{25975, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26000, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26034, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26041, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26057, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26082, PCUT_WORD_MONTH << 8 | 3, 0},
	{26098, PCUT_WORD_MONTH << 8 | 5, 0},
	{26105, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{26112, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{26122, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{26141, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{26151, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{26170, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26180, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26196, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26221, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{26259, PCUT_WORD_MONTH << 8 | 9, 0},
	{26269, PCUT_WORD_MONTH << 8 | 9, 0},
	{26285, PCUT_WORD_MONTH << 8 | 9, 0},
	{26316, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26326, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26336, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26355, PCUT_WORD_MONTH << 8 | 4, 0},
	{26374, PCUT_WORD_MONTH << 8 | 10, 0},
	{26390, PCUT_WORD_MONTH << 8 | 10, 0},
	{26412, PCUT_WORD_MONTH << 8 | 8, 0},
	{26428, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26435, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26448, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{26470, PCUT_WORD_MONTH << 8 | 1, 0},
	{26489, PCUT_WORD_MONTH << 8 | 1, 0},
	{26517, PCUT_WORD_MONTH << 8 | 7, 0},
	{26533, PCUT_WORD_MONTH << 8 | 6, 0},
	{26543, PCUT_WORD_MONTH << 8 | 12, 0},
	{26556, PCUT_WORD_MONTH << 8 | 12, 0},
	{26581, PCUT_WORD_MONTH << 8 | 11, 0},
	{26591, PCUT_WORD_MONTH << 8 | 11, 0},
	{26613, PCUT_WORD_MONTH << 8 | 2, 0},
	{26632, PCUT_WORD_MONTH << 8 | 2, 0},
	{26660, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26667, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26677, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{26696, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26703, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26716, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{26738, PCUT_WORD_MONTH << 8 | 3, 0},
	{26754, PCUT_WORD_MONTH << 8 | 5, 0},
	{26761, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{26771, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{26790, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{26800, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{26819, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26826, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26842, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{26867, PCUT_WORD_MONTH << 8 | 9, 0},
	{26883, PCUT_WORD_MONTH << 8 | 9, 0},
	{26911, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26918, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26928, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{26947, PCUT_WORD_MONTH << 8 | 10, 0},
	{26957, PCUT_WORD_MONTH << 8 | 10, 0},
	{26982, PCUT_WORD_MONTH << 8 | 8, 0},
	{26989, PCUT_WORD_MONTH << 8 | 8, 0},
	{27008, PCUT_WORD_MONTH << 8 | 4, 0},
	{27018, PCUT_WORD_MONTH << 8 | 4, 0},
	{27037, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{27047, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27054, PCUT_WORD_MONTH << 8 | 9, 0},
	{27067, PCUT_WORD_MONTH << 8 | 9, 0},
	{27098, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27111, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27136, PCUT_WORD_MONTH << 8 | 1, 0},
	{27143, PCUT_WORD_MONTH << 8 | 1, 0},
	{27159, PCUT_WORD_MONTH << 8 | 6, 0},
	{27172, PCUT_WORD_MONTH << 8 | 7, 0},
	{27185, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27192, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27205, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27224, PCUT_WORD_MONTH << 8 | 12, 0},
	{27234, PCUT_WORD_MONTH << 8 | 12, 0},
	{27259, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27266, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27279, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{27301, PCUT_WORD_MONTH << 8 | 11, 0},
	{27308, PCUT_WORD_MONTH << 8 | 11, 0},
	{27330, PCUT_WORD_MONTH << 8 | 2, 0},
	{27343, PCUT_WORD_MONTH << 8 | 2, 0},
	{27368, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27375, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27385, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27401, PCUT_WORD_MONTH << 8 | 3, 0},
	{27414, PCUT_WORD_MONTH << 8 | 3, 0},
	{27433, PCUT_WORD_MONTH << 8 | 5, 0},
	{27440, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27447, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27460, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27482, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27489, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27502, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{27521, PCUT_WORD_MONTH << 8 | 10, 0},
	{27537, PCUT_WORD_MONTH << 8 | 10, 0},
	{27562, PCUT_WORD_MONTH << 8 | 8, 0},
	{27569, PCUT_WORD_MONTH << 8 | 8, 0},
	{27588, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27598, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{27620, PCUT_WORD_MONTH << 8 | 4, 0},
	{27636, PCUT_WORD_MONTH << 8 | 4, 0},
	{27658, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27671, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{27696, PCUT_WORD_MONTH << 8 | 1, 0},
	{27703, PCUT_WORD_MONTH << 8 | 1, 0},
	{27719, PCUT_WORD_MONTH << 8 | 7, 0},
	{27732, PCUT_WORD_MONTH << 8 | 6, 0},
	{27745, PCUT_WORD_MONTH << 8 | 12, 0},
	{27761, PCUT_WORD_MONTH << 8 | 12, 0},
	{27786, PCUT_WORD_MONTH << 8 | 11, 0},
	{27796, PCUT_WORD_MONTH << 8 | 11, 0},
	{27815, PCUT_WORD_MONTH << 8 | 2, 0},
	{27831, PCUT_WORD_MONTH << 8 | 2, 0},
	{27856, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27866, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{27888, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27895, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27908, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{27933, PCUT_WORD_MONTH << 8 | 3, 0},
	{27952, PCUT_WORD_MONTH << 8 | 5, 0},
	{27959, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{27969, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{27991, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{28007, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{28035, PCUT_WORD_MONTH << 8 | 9, 0},
	{28057, PCUT_WORD_MONTH << 8 | 9, 0},
	{28088, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28098, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28120, PCUT_WORD_MONTH << 8 | 7, 0},
	{28128, PCUT_WORD_MONTH << 8 | 2, 0},
	{28136, PCUT_WORD_MONTH << 8 | 9, 0},
	{28144, PCUT_WORD_MONTH << 8 | 7, 0},
	{28166, PCUT_WORD_MONTH << 8 | 9, 0},
	{28188, PCUT_WORD_MONTH << 8 | 2, 0},
	{28219, PCUT_WORD_HALF << 8 | 0, 0},
	{28250, PCUT_WORD_ERA << 8 | 0, 5000},
	{28259, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28278, PCUT_WORD_MONTH << 8 | 10, 0},
	{28286, PCUT_WORD_MONTH << 8 | 10, 0},
	{28305, PCUT_WORD_NOISE << 8 | 0, 0},
	{28315, PCUT_WORD_MONTH << 8 | 12, 0},
	{28323, PCUT_WORD_MONTH << 8 | 12, 0},
	{28345, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{28345, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{28350, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{28350, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{28369, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{28394, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{28437, PCUT_WORD_MONTH << 8 | 5, 0},
	{28445, PCUT_WORD_MONTH << 8 | 11, 0},
	{28453, PCUT_WORD_ERA << 8 | 0, 4457},
	{28462, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28469, PCUT_WORD_MONTH << 8 | 11, 0},
	{28497, PCUT_WORD_MONTH << 8 | 5, 0},
	{28519, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28535, PCUT_WORD_ERA << 8 | 0, 4457},
	{28566, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{28576, PCUT_WORD_MONTH << 8 | 1, 0},
	{28584, PCUT_WORD_MONTH << 8 | 1, 0},
	{28603, PCUT_WORD_MONTH << 8 | 6, 0},
	{28614, PCUT_WORD_MONTH << 8 | 6, 0},
	{28639, PCUT_WORD_MONTH << 8 | 3, 0},
	{28650, PCUT_WORD_MONTH << 8 | 3, 0},
	{28669, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{28697, PCUT_WORD_NOISE << 8 | 0, 0},
	{28716, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{28756, PCUT_WORD_DAY << 8 | 0, 0},
	{28775, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{28809, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{28828, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{28853, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{28881, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{28912, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{28937, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{28953, PCUT_WORD_MONTH << 8 | 8, 0},
	{28961, PCUT_WORD_NOISE << 8 | 0, 0},
	{28968, PCUT_WORD_MONTH << 8 | 8, 0},
	{28990, PCUT_WORD_HOUR_MARK << 8 | 0, 0},
	{28997, PCUT_WORD_HALF << 8 | 1, 0},
	{29028, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{29047, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29066, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29103, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29122, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{29129, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{29151, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{29173, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{29210, PCUT_WORD_MONTH << 8 | 4, 0},
	{29221, PCUT_WORD_MONTH << 8 | 4, 0},
	{29240, PCUT_WORD_NOISE << 8 | 0, 0},
	{29256, PCUT_WORD_DAY << 8 | 1, 0},
	{29281, PCUT_WORD_CLOCK << 8 | 0, 0},
	{29294, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{29310, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29344, PCUT_WORD_MONTH << 8 | 8, 0},
	{29354, PCUT_WORD_MONTH << 8 | 8, 0},
	{29376, PCUT_WORD_MONTH << 8 | 4, 0},
	{29386, PCUT_WORD_MONTH << 8 | 4, 0},
	{29405, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{29439, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{29485, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{29510, PCUT_WORD_MONTH << 8 | 12, 0},
	{29520, PCUT_WORD_MONTH << 8 | 12, 0},
	{29548, PCUT_WORD_MONTH << 8 | 2, 0},
	{29558, PCUT_WORD_MONTH << 8 | 2, 0},
	{29586, PCUT_WORD_MONTH << 8 | 1, 0},
	{29596, PCUT_WORD_MONTH << 8 | 1, 0},
	{29618, PCUT_WORD_MONTH << 8 | 7, 0},
	{29628, PCUT_WORD_MONTH << 8 | 7, 0},
	{29647, PCUT_WORD_MONTH << 8 | 6, 0},
	{29657, PCUT_WORD_MONTH << 8 | 6, 0},
	{29676, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{29683, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{29693, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{29709, PCUT_WORD_MONTH << 8 | 5, 0},
	{29719, PCUT_WORD_MONTH << 8 | 5, 0},
	{29735, PCUT_WORD_MONTH << 8 | 3, 0},
	{29745, PCUT_WORD_MONTH << 8 | 3, 0},
	{29761, PCUT_WORD_MONTH << 8 | 11, 0},
	{29771, PCUT_WORD_MONTH << 8 | 11, 0},
	{29796, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{29803, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{29813, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{29841, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{29848, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{29858, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{29883, PCUT_WORD_MONTH << 8 | 10, 0},
	{29893, PCUT_WORD_MONTH << 8 | 10, 0},
	{29921, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{29931, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{29959, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{29966, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{29976, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{30004, PCUT_WORD_MONTH << 8 | 9, 0},
	{30014, PCUT_WORD_MONTH << 8 | 9, 0},
	{30045, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{30052, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{30062, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{30081, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{30088, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30095, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30105, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30133, PCUT_WORD_MONTH << 8 | 7, 0},
	{30152, PCUT_WORD_MONTH << 8 | 9, 0},
	{30168, PCUT_WORD_MONTH << 8 | 2, 0},
	{30187, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30200, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30216, PCUT_WORD_MONTH << 8 | 10, 0},
	{30229, PCUT_WORD_MONTH << 8 | 12, 0},
	{30242, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30249, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30259, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30269, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30282, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30313, PCUT_WORD_MONTH << 8 | 1, 0},
	{30326, PCUT_WORD_MONTH << 8 | 6, 0},
	{30345, PCUT_WORD_MONTH << 8 | 3, 0},
	{30358, PCUT_WORD_MONTH << 8 | 4, 0},
	{30371, PCUT_WORD_MONTH << 8 | 11, 0},
	{30396, PCUT_WORD_MONTH << 8 | 8, 0},
	{30409, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{30416, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{30432, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{30445, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{30464, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30471, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{30493, PCUT_WORD_MONTH << 8 | 5, 0},
	{30506, PCUT_WORD_DAY << 8 | 2, 0},
	{30519, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{30535, PCUT_WORD_DAY << 8 | 2, 0},
	{30545, PCUT_WORD_HALF << 8 | 0, 0},
	{30552, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30559, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30572, PCUT_WORD_HALF << 8 | 1, 0},
	{30579, PCUT_WORD_HALF << 8 | 2, 0},
	{30586, PCUT_WORD_ERA << 8 | 0, 6911},
	{30599, PCUT_WORD_DAY << 8 | 0, 0},
	{30606, PCUT_WORD_DAY << 8 | 0, 0},
	{30613, PCUT_WORD_ERA << 8 | 0, 7018},
	{30620, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30627, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30637, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30650, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30663, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{30676, PCUT_WORD_HALF << 8 | 1, 0},
	{30683, PCUT_WORD_ERA << 8 | 0, 5000},
	{30690, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30697, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30707, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30720, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30733, PCUT_WORD_HALF << 8 | 0, 0},
	{30740, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30753, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30766, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{30770, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30783, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30790, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30806, PCUT_WORD_DAY << 8 | 2, 0},
	{30813, PCUT_WORD_NOISE << 8 | 0, 0},
	{30826, PCUT_WORD_NOISE << 8 | 0, 0},
	{30839, PCUT_WORD_HALF << 8 | 0, 0},
	{30846, PCUT_WORD_HALF << 8 | 1, 0},
	{30853, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30860, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30870, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30883, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30896, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30909, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30922, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30929, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30939, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{30952, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{30956, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{30963, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{30970, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{30977, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{30984, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{30991, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{30998, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31005, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31012, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31016, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31023, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31033, PCUT_WORD_HALF << 8 | 1, 0},
	{31040, PCUT_WORD_ERA << 8 | 0, 6911},
	{31047, PCUT_WORD_ERA << 8 | 0, 6988},
	{31054, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{31058, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31071, PCUT_WORD_NOISE << 8 | 0, 0},
	{31084, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31091, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31101, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31114, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31121, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31131, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31144, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31157, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31167, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{31167, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31171, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31178, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31185, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31195, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31202, PCUT_WORD_NOISE << 8 | 0, 0},
	{31215, PCUT_WORD_ZONE << 8 | 0, 1540},
	{31231, PCUT_WORD_HALF << 8 | 0, 0},
	{31238, PCUT_WORD_HALF << 8 | 0, 0},
	{31245, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{31249, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31256, PCUT_WORD_ERA << 8 | 0, 6867},
	{31263, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31273, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{31283, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31293, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{31303, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31313, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31323, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31333, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31343, PCUT_WORD_DAY << 8 | 1, 0},
	{31350, PCUT_WORD_DAY << 8 | 1, 0},
	{31357, PCUT_WORD_ERA << 8 | 0, 6925},
	{31364, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{31368, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31375, PCUT_WORD_HALF << 8 | 1, 0},
	{31382, PCUT_WORD_HALF << 8 | 1, 0},
	{31389, PCUT_WORD_HALF << 8 | 1, 0},
	{31396, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31403, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31413, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31423, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31433, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31443, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31456, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31469, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31482, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31495, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31508, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31521, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31534, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31547, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31560, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31576, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31595, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{31608, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MONTH, 0},
	{31608, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31612, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31619, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31629, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31633, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31640, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31650, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31663, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{31676, PCUT_WORD_HALF << 8 | 2, 0},
	{31683, PCUT_WORD_ERA << 8 | 0, 6911},
	{31690, PCUT_WORD_ERA << 8 | 0, 6911},
	{31697, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{31701, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{31708, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{31718, PCUT_WORD_HALF << 8 | 0, 0},
	{31725, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31729, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31736, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31746, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{31750, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{31757, PCUT_WORD_NOISE << 8 | 0, 0},
	{31770, PCUT_WORD_NOISE << 8 | 0, 0},
	{31783, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31793, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31800, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31810, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31817, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31827, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31834, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31844, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31857, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31864, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31877, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31890, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31897, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{31907, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31917, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{31927, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{31937, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{31947, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{31957, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{31967, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31977, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{31987, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{31997, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32007, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32017, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32027, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32037, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32047, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32057, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32067, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{32071, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32081, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{32085, PCUT_WORD_ERA << 8 | 0, 5000},
	{32092, PCUT_WORD_ERA << 8 | 0, 5000},
	{32099, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{32112, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32119, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32126, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32133, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32140, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32147, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32154, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32161, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32168, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32181, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32185, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32192, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32202, PCUT_WORD_LABEL << 8 | PCUT_DATE_OTHER, 0},
	{32212, PCUT_WORD_NOISE << 8 | 0, 0},
	{32216, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32223, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32227, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32234, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32241, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32248, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32258, PCUT_WORD_DAY << 8 | 2, 0},
	{32268, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32272, PCUT_WORD_WEEKDAY << 8 | 16, 0},
	{32282, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32295, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32308, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32321, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32340, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32353, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32360, PCUT_WORD_UNIT << 8 | PCUT_UNIT_YEAR, 0},
	{32364, PCUT_WORD_ERA << 8 | 0, 2667},
	{32371, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32378, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32391, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32401, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32424, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32428, PCUT_WORD_WEEKDAY << 8 | 8, 0},
	{32438, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32445, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32455, PCUT_WORD_HALF << 8 | 1, 0},
	{32459, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32466, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32473, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MINUTE, 0},
	{32477, PCUT_WORD_HALF << 8 | 0, 0},
	{32484, PCUT_WORD_ERA << 8 | 0, 5000},
	{32491, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32498, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32511, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32515, PCUT_WORD_WEEKDAY << 8 | 4, 0},
	{32525, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32532, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32545, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32555, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32562, PCUT_WORD_UNIT << 8 | PCUT_UNIT_HOUR, 0},
	{32566, PCUT_WORD_HALF << 8 | 0, 0},
	{32573, PCUT_WORD_DAY << 8 | 1, 0},
	{32580, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32593, PCUT_WORD_DAY << 8 | 0, 0},
	{32600, PCUT_WORD_HALF << 8 | 0, 0},
	{32607, PCUT_WORD_HALF << 8 | 1, 0},
	{32614, PCUT_WORD_UNIT << 8 | PCUT_UNIT_MONTH, 0},
	{32614, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32618, PCUT_WORD_WEEKDAY << 8 | 1, 0},
	{32628, PCUT_WORD_UNIT << 8 | PCUT_UNIT_DAY, 0},
	{32628, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32632, PCUT_WORD_WEEKDAY << 8 | 64, 0},
	{32642, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32649, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32662, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32672, PCUT_WORD_HALF << 8 | 3, 0},
	{32679, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32686, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32696, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32709, PCUT_WORD_HALF << 8 | 1, 0},
	{32716, PCUT_WORD_HALF << 8 | 2, 0},
	{32723, PCUT_WORD_UNIT << 8 | PCUT_UNIT_SECOND, 0},
	{32727, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32741, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32754, PCUT_WORD_LABEL << 8 | PCUT_DATE_UPDATED, 0},
	{32773, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32787, PCUT_WORD_LABEL << 8 | PCUT_DATE_PUBLISHED, 0},
	{32800, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32804, PCUT_WORD_WEEKDAY << 8 | 32, 0},
	{32814, PCUT_WORD_WEEKDAY << 8 | 2, 0},
	{32818, PCUT_WORD_WEEKDAY << 8 | 2, 0},
};

static const pcut_phrase_node pcut_date_words_nodes[] = {
	{40, 2, 57, 65535}, {45, 2, 59, 65535}, {58, 2, 61, 65535},
	{64, 0, 0, 10}, {97, 24, 63, 11}, {98, 9, 87, 65535},
	{99, 16, 96, 65535}, {100, 20, 112, 271}, {101, 18, 132, 482},
	{102, 6, 150, 65535}, {103, 10, 156, 65535}, {104, 10, 166, 659},
	{105, 18, 176, 724}, {106, 5, 194, 65535}, {107, 10, 199, 65535},
	{108, 8, 209, 65535}, {109, 11, 217, 990}, {110, 10, 228, 1148},
	{111, 17, 238, 1203}, {112, 16, 255, 65535}, {113, 2, 271, 65535},
	{114, 8, 273, 1464}, {115, 17, 281, 1503}, {116, 9, 298, 65535},
	{117, 13, 307, 1750}, {118, 9, 320, 1807}, {119, 6, 329, 1859},
	{120, 3, 335, 65535}, {121, 6, 338, 65535}, {122, 5, 344, 1902},
	{194, 3, 349, 65535}, {195, 1, 352, 65535}, {206, 9, 353, 65535},
	{207, 6, 362, 65535}, {208, 14, 368, 65535}, {209, 11, 382, 65535},
	{210, 1, 393, 65535}, {213, 13, 394, 65535}, {214, 2, 407, 65535},
	{215, 15, 409, 65535}, {216, 15, 424, 65535}, {217, 8, 439, 65535},
	{218, 2, 447, 65535}, {219, 0, 0, 2667}, {224, 7, 449, 65535},
	{225, 2, 456, 65535}, {227, 2, 458, 65535}, {228, 4, 460, 65535},
	{229, 14, 464, 65535}, {230, 14, 478, 65535}, {231, 9, 492, 65535},
	{232, 3, 501, 65535}, {233, 7, 504, 65535}, {234, 4, 511, 65535},
	{235, 9, 515, 65535}, {236, 16, 524, 65535}, {237, 2, 540, 65535},
	{108, 0, 0, 0}, {231, 0, 0, 1}, {208, 5, 542, 65535},
	{209, 0, 0, 7}, {97, 0, 0, 8}, {101, 0, 0, 9},
	{32, 1, 547, 65535}, {46, 3, 548, 18}, {97, 0, 0, 23},
	{98, 4, 551, 65535}, {99, 5, 555, 65535}, {100, 1, 560, 51},
	{101, 3, 561, 65535}, {103, 3, 564, 56}, {104, 3, 567, 71},
	{105, 2, 570, 65535}, {107, 3, 572, 65535}, {108, 2, 575, 90},
	{109, 0, 0, 97}, {110, 4, 577, 100}, {111, 2, 581, 108},
	{112, 4, 583, 65535}, {114, 4, 587, 126}, {115, 1, 591, 136},
	{116, 4, 592, 142}, {117, 2, 596, 65535}, {118, 5, 598, 65535},
	{119, 0, 0, 171}, {121, 0, 0, 173}, {122, 2, 603, 174},
	{46, 0, 0, 179}, {97, 2, 605, 65535}, {101, 1, 607, 65535},
	{105, 3, 608, 65535}, {111, 0, 0, 197}, {114, 2, 611, 65535},
	{115, 0, 0, 202}, {117, 0, 0, 203}, {121, 0, 0, 204},
	{46, 0, 0, 205}, {97, 3, 613, 206}, {100, 0, 0, 215},
	{101, 5, 616, 216}, {104, 3, 621, 231}, {108, 1, 624, 65535},
	{109, 0, 0, 239}, {110, 0, 0, 240}, {111, 1, 625, 65535},
	{114, 2, 626, 65535}, {115, 2, 628, 250}, {116, 1, 630, 253},
	{117, 1, 631, 256}, {118, 2, 632, 65535}, {122, 2, 634, 65535},
	{201, 1, 636, 65535}, {39, 2, 637, 272}, {46, 0, 0, 279},
	{97, 4, 639, 280}, {99, 0, 0, 324}, {101, 13, 643, 325},
	{102, 0, 0, 394}, {103, 0, 0, 395}, {104, 1, 656, 65535},
	{105, 15, 657, 398}, {106, 0, 0, 434}, {108, 0, 0, 435},
	{110, 3, 672, 65535}, {111, 5, 675, 440}, {115, 0, 0, 456},
	{116, 0, 0, 457}, {117, 7, 680, 458}, {118, 0, 0, 470},
	{121, 1, 687, 65535}, {122, 1, 688, 65535}, {201, 1, 689, 65535},
	{32, 6, 690, 65535}, {46, 2, 696, 65535}, {97, 2, 698, 65535},
	{98, 1, 700, 65535}, {100, 2, 701, 65535}, {101, 3, 703, 65535},
	{103, 0, 0, 506}, {105, 2, 706, 65535}, {107, 3, 708, 65535},
	{108, 1, 711, 516}, {109, 3, 712, 520}, {110, 3, 715, 526},
	{114, 4, 718, 531}, {115, 2, 722, 65535}, {116, 0, 0, 543},
	{118, 2, 724, 65535}, {120, 0, 0, 546}, {121, 1, 726, 65535},
	{46, 2, 727, 65535}, {101, 4, 729, 65535}, {105, 3, 733, 577},
	{109, 0, 0, 585}, {111, 1, 736, 586}, {114, 2, 737, 589},
	{46, 0, 0, 599}, {97, 0, 0, 600}, {101, 7, 739, 65535},
	{105, 5, 746, 65535}, {109, 0, 0, 633}, {111, 2, 751, 65535},
	{114, 1, 753, 65535}, {115, 0, 0, 648}, {117, 2, 754, 65535},
	{119, 1, 756, 656}, {97, 3, 757, 65535}, {101, 6, 760, 65535},
	{105, 0, 0, 683}, {107, 0, 0, 684}, {110, 0, 0, 685},
	{111, 7, 766, 686}, {114, 1, 773, 705}, {115, 1, 774, 710},
	{117, 4, 775, 65535}, {121, 1, 779, 65535}, {32, 3, 780, 65535},
	{46, 0, 0, 728}, {97, 2, 783, 729}, {99, 0, 0, 733},
	{100, 0, 0, 734}, {101, 2, 785, 65535}, {103, 1, 787, 737},
	{106, 0, 0, 740}, {108, 2, 788, 741}, {109, 0, 0, 744},
	{110, 2, 790, 745}, {111, 1, 792, 65535}, {112, 0, 0, 750},
	{114, 3, 793, 65535}, {115, 3, 796, 755}, {117, 3, 799, 65535},
	{121, 3, 802, 65535}, {122, 1, 805, 65535}, {97, 4, 806, 772},
	{101, 1, 810, 791}, {111, 2, 811, 65535}, {115, 0, 0, 799},
	{117, 7, 813, 800}, {97, 2, 820, 65535}, {101, 5, 822, 848},
	{104, 1, 827, 861}, {108, 3, 828, 864}, {111, 4, 831, 870},
	{115, 0, 0, 881}, {116, 0, 0, 882}, {118, 1, 835, 65535},
	{119, 1, 836, 65535}, {121, 0, 0, 889}, {39, 1, 837, 890},
	{97, 9, 838, 892}, {101, 5, 847, 924}, {105, 4, 852, 65535},
	{108, 1, 856, 958}, {111, 4, 857, 960}, {114, 0, 0, 971},
	{117, 6, 861, 972}, {46, 1, 867, 991}, {97, 11, 868, 994},
	{100, 0, 0, 1061}, {101, 10, 879, 1062}, {102, 0, 0, 1092},
	{105, 7, 889, 1093}, {111, 5, 896, 1123}, {114, 2, 901, 65535},
	{115, 2, 903, 65535}, {116, 0, 0, 1146}, {117, 0, 0, 1147},
	{97, 4, 905, 65535}, {100, 2, 909, 1155}, {101, 3, 911, 1158},
	{103, 1, 914, 65535}, {105, 2, 915, 65535}, {109, 0, 0, 1176},
	{111, 8, 917, 1177}, {112, 0, 0, 1199}, {115, 0, 0, 1200},
	{122, 2, 925, 65535}, {32, 1, 927, 65535}, {98, 1, 928, 1208},
	{99, 2, 929, 65535}, {100, 1, 931, 65535}, {102, 1, 932, 1223},
	{103, 2, 933, 1225}, {107, 1, 935, 65535}, {108, 1, 936, 65535},
	{109, 0, 0, 1242}, {110, 3, 937, 1243}, {111, 0, 0, 1251},
	{112, 4, 940, 1252}, {114, 3, 944, 1260}, {115, 1, 947, 1269},
	{116, 3, 948, 1274}, {117, 1, 951, 65535}, {122, 1, 952, 65535},
	{46, 3, 953, 1286}, {97, 8, 956, 1292}, {100, 0, 0, 1309},
	{101, 7, 964, 1310}, {103, 0, 0, 1328}, {104, 2, 971, 65535},
	{105, 3, 973, 1331}, {107, 2, 976, 1340}, {109, 0, 0, 1344},
	{110, 0, 0, 1345}, {111, 3, 978, 1346}, {114, 4, 981, 1372},
	{115, 0, 0, 1391}, {116, 2, 985, 1392}, {117, 3, 987, 65535},
	{122, 0, 0, 1455}, {101, 1, 990, 65535}, {117, 2, 991, 65535},
	{46, 1, 993, 1466}, {97, 1, 994, 1468}, {100, 0, 0, 1471},
	{101, 7, 995, 1472}, {104, 1, 1002, 65535}, {105, 2, 1003, 65535},
	{111, 2, 1005, 65535}, {117, 2, 1007, 65535}, {97, 10, 1009, 1504},
	{98, 0, 0, 1534}, {99, 0, 0, 1535}, {101, 10, 1019, 1536},
	{103, 0, 0, 1577}, {104, 2, 1029, 65535}, {105, 5, 1031, 65535},
	{107, 2, 1036, 1592}, {111, 4, 1038, 1595}, {112, 1, 1042, 65535},
	{114, 4, 1043, 1611}, {116, 8, 1047, 1624}, {117, 3, 1055, 1639},
	{118, 2, 1058, 1650}, {121, 1, 1060, 65535}, {122, 2, 1061, 65535},
	{201, 0, 0, 1665}, {97, 5, 1063, 65535}, {101, 5, 1068, 65535},
	{103, 0, 0, 1692}, {104, 3, 1073, 1693}, {105, 5, 1076, 1707},
	{111, 4, 1081, 1720}, {114, 3, 1085, 1733}, {117, 1, 1088, 1741},
	{121, 1, 1089, 1746}, {98, 0, 0, 1752}, {100, 0, 0, 1753},
	{104, 1, 1090, 65535}, {108, 1, 1091, 65535}, {109, 0, 0, 1771},
	{110, 1, 1092, 65535}, {112, 4, 1093, 65535}, {114, 2, 1097, 65535},
	{115, 0, 0, 1790}, {116, 4, 1099, 1791}, {117, 2, 1103, 65535},
	{118, 0, 0, 1804}, {122, 1, 1105, 65535}, {97, 5, 1106, 65535},
	{99, 0, 0, 1819}, {101, 4, 1111, 1820}, {105, 3, 1115, 1840},
	{108, 0, 0, 1846}, {109, 0, 0, 1847}, {111, 2, 1118, 65535},
	{114, 2, 1120, 1852}, {121, 3, 1122, 65535}, {99, 0, 0, 1860},
	{101, 3, 1125, 1861}, {105, 2, 1128, 65535}, {111, 1, 1130, 1869},
	{114, 1, 1131, 65535}, {116, 1, 1132, 1874}, {97, 1, 1133, 65535},
	{111, 1, 1134, 1879}, {117, 3, 1135, 65535}, {46, 0, 0, 1886},
	{97, 2, 1138, 65535}, {98, 0, 0, 1896}, {101, 2, 1140, 65535},
	{104, 0, 0, 1899}, {105, 1, 1142, 65535}, {97, 4, 1143, 1903},
	{109, 0, 0, 1912}, {111, 1, 1147, 1913}, {117, 1, 1148, 65535},
	{118, 1, 1149, 65535}, {170, 0, 0, 1922}, {176, 0, 0, 1923},
	{186, 0, 0, 1924}, {190, 1, 1150, 65535}, {177, 2, 1151, 65535},
	{180, 1, 1153, 65535}, {181, 1, 1154, 65535}, {183, 1, 1155, 65535},
	{185, 1, 1156, 65535}, {186, 1, 1157, 65535}, {188, 2, 1158, 65535},
	{189, 1, 1160, 65535}, {191, 1, 1161, 1976}, {128, 3, 1162, 65535},
	{131, 2, 1165, 65535}, {132, 2, 1167, 65535}, {134, 1, 1169, 65535},
	{135, 2, 1170, 65535}, {137, 1, 1172, 65535}, {176, 3, 1173, 65535},
	{177, 2, 1176, 65535}, {178, 2, 1178, 2034}, {179, 3, 1180, 2054},
	{180, 3, 1183, 65535}, {182, 3, 1186, 2087}, {183, 1, 1189, 65535},
	{184, 2, 1190, 65535}, {186, 2, 1192, 65535}, {187, 2, 1194, 65535},
	{188, 2, 1196, 65535}, {189, 2, 1198, 65535}, {190, 2, 1200, 2171},
	{191, 3, 1202, 65535}, {128, 3, 1205, 2238}, {129, 3, 1208, 65535},
	{130, 2, 1211, 2293}, {131, 1, 1213, 2299}, {132, 1, 1214, 65535},
	{133, 0, 0, 2310}, {135, 3, 1215, 2311}, {136, 1, 1218, 65535},
	{142, 1, 1219, 65535}, {143, 1, 1220, 65535}, {152, 2, 1221, 65535},
	{155, 2, 1223, 65535}, {161, 1, 1225, 65535}, {164, 1, 1226, 65535},
	{165, 2, 1227, 65535}, {167, 0, 0, 2373}, {169, 0, 0, 2374},
	{175, 2, 1229, 65535}, {176, 2, 1231, 65535}, {180, 2, 1233, 65535},
	{182, 1, 1235, 65535}, {183, 1, 1236, 65535}, {184, 1, 1237, 65535},
	{185, 2, 1238, 65535}, {189, 1, 1240, 65535}, {131, 1, 1241, 65535},
	{133, 1, 1242, 65535}, {144, 1, 1243, 65535}, {145, 2, 1244, 2429},
	{146, 0, 0, 2433}, {147, 1, 1246, 65535}, {148, 1, 1247, 2437},
	{149, 0, 0, 2442}, {153, 1, 1248, 65535}, {156, 1, 1249, 2461},
	{158, 1, 1250, 2463}, {160, 1, 1251, 65535}, {161, 1, 1252, 65535},
	{162, 1, 1253, 65535}, {164, 1, 1254, 65535}, {169, 1, 1255, 65535},
	{170, 1, 1256, 65535}, {167, 3, 1257, 65535}, {168, 3, 1260, 65535},
	{170, 2, 1263, 65535}, {171, 0, 0, 2566}, {172, 2, 1265, 65535},
	{173, 1, 1267, 65535}, {174, 2, 1268, 65535}, {175, 2, 1270, 65535},
	{177, 0, 0, 2594}, {178, 0, 0, 2595}, {179, 2, 1272, 65535},
	{180, 2, 1274, 65535}, {181, 1, 1276, 2608}, {185, 0, 0, 2610},
	{186, 1, 1277, 65535}, {129, 2, 1278, 65535}, {130, 2, 1280, 65535},
	{131, 1, 1282, 65535}, {133, 2, 1283, 2626}, {134, 2, 1285, 65535},
	{136, 1, 1287, 2653}, {138, 1, 1288, 65535}, {190, 1, 1289, 65535},
	{134, 0, 0, 2663}, {152, 2, 1290, 65535}, {164, 18, 1292, 65535},
	{166, 14, 1310, 65535}, {170, 12, 1324, 65535}, {174, 12, 1336, 65535},
	{176, 12, 1348, 65535}, {184, 15, 1360, 65535}, {185, 2, 1375, 65535},
	{131, 13, 1377, 65535}, {158, 10, 1390, 65535}, {129, 0, 0, 3041},
	{130, 0, 0, 3042}, {184, 4, 1400, 65535}, {187, 2, 1404, 65535},
	{189, 1, 1406, 65535}, {191, 1, 1407, 65535}, {130, 0, 0, 3058},
	{133, 1, 1408, 65535}, {135, 2, 1409, 65535}, {136, 3, 1411, 65535},
	{137, 0, 0, 3071}, {140, 1, 1414, 65535}, {141, 1, 1415, 65535},
	{143, 2, 1416, 65535}, {145, 1, 1418, 65535}, {156, 1, 1419, 65535},
	{164, 2, 1420, 65535}, {185, 2, 1422, 65535}, {187, 0, 0, 3101},
	{189, 0, 0, 3102}, {138, 1, 1424, 65535}, {142, 1, 1425, 65535},
	{146, 0, 0, 3109}, {148, 0, 0, 3110}, {151, 3, 1426, 65535},
	{152, 4, 1429, 65535}, {153, 2, 1433, 65535}, {155, 1, 1435, 65535},
	{156, 3, 1436, 65535}, {157, 0, 0, 3164}, {163, 0, 0, 3165},
	{173, 0, 0, 3166}, {176, 2, 1439, 65535}, {184, 0, 0, 3172},
	{129, 1, 1441, 65535}, {130, 1, 1442, 65535}, {143, 0, 0, 3178},
	{149, 0, 0, 3179}, {153, 3, 1443, 65535}, {164, 1, 1446, 65535},
	{166, 1, 1447, 65535}, {167, 0, 0, 3209}, {183, 0, 0, 3210},
	{153, 0, 0, 3211}, {165, 1, 1448, 65535}, {174, 0, 0, 3214},
	{128, 1, 1449, 65535}, {133, 1, 1450, 65535}, {135, 1, 1451, 65535},
	{150, 0, 0, 3227}, {160, 0, 0, 3228}, {166, 0, 0, 3229},
	{187, 1, 1452, 65535}, {176, 0, 0, 3232}, {178, 1, 1453, 65535},
	{183, 0, 0, 3235}, {184, 2, 1454, 65535}, {130, 0, 0, 3243},
	{133, 0, 0, 3244}, {139, 0, 0, 3245}, {147, 1, 1456, 65535},
	{167, 0, 0, 3249}, {170, 1, 1457, 65535}, {176, 2, 1458, 65535},
	{179, 2, 1460, 65535}, {182, 0, 0, 3257}, {131, 0, 0, 3258},
	{132, 0, 0, 3259}, {134, 1, 1462, 65535}, {136, 1, 1463, 65535},
	{138, 0, 0, 3267}, {139, 0, 0, 3268}, {149, 0, 0, 3269},
	{150, 0, 0, 3270}, {151, 0, 0, 3271}, {152, 1, 1464, 65535},
	{155, 1, 1465, 65535}, {157, 1, 1466, 65535}, {158, 3, 1467, 65535},
	{160, 2, 1470, 65535}, {180, 0, 0, 3290}, {181, 1, 1472, 65535},
	{134, 1, 1473, 65535}, {153, 1, 1474, 65535}, {176, 0, 0, 2},
	{179, 0, 0, 3}, {181, 0, 0, 4}, {184, 0, 0, 5},
	{190, 0, 0, 6}, {108, 3, 1475, 65535}, {32, 0, 0, 19},
	{100, 0, 0, 20}, {109, 1, 1478, 21}, {101, 1, 1479, 24},
	{103, 1, 1480, 65535}, {114, 2, 1481, 28}, {117, 1, 1483, 31},
	{99, 1, 1484, 65535}, {100, 0, 0, 36}, {101, 0, 0, 37},
	{115, 0, 0, 38}, {116, 1, 1485, 65535}, {116, 0, 0, 52},
	{100, 0, 0, 53}, {110, 0, 0, 54}, {115, 0, 0, 55},
	{103, 1, 1486, 65535}, {111, 1, 1487, 63}, {117, 1, 1488, 67},
	{97, 0, 0, 72}, {100, 0, 0, 73}, {105, 0, 0, 74},
	{98, 1, 1489, 75}, {114, 2, 1490, 65535}, {100, 0, 0, 79},
	{115, 0, 0, 80}, {116, 1, 1492, 65535}, {104, 0, 0, 92},
	{108, 1, 1493, 65535}, {100, 0, 0, 101}, {110, 0, 0, 102},
	{111, 0, 0, 103}, {116, 2, 1494, 65535}, {105, 0, 0, 109},
	{117, 1, 1496, 110}, {46, 0, 0, 112}, {105, 1, 1497, 113},
	{112, 0, 0, 115}, {114, 2, 1498, 116}, {97, 1, 1500, 128},
	{99, 1, 1501, 65535}, {103, 0, 0, 132}, {116, 1, 1502, 65535},
	{116, 2, 1503, 137}, {106, 1, 1505, 65535}, {109, 0, 0, 145},
	{110, 0, 0, 146}, {117, 1, 1506, 65535}, {103, 1, 1507, 153},
	{106, 0, 0, 161}, {97, 2, 1508, 65535}, {103, 1, 1510, 164},
	{113, 1, 1511, 166}, {114, 1, 1512, 168}, {117, 0, 0, 170},
	{97, 1, 1513, 175}, {117, 1, 1514, 65535}, {108, 1, 1515, 180},
	{122, 1, 1516, 65535}, {97, 2, 1517, 65535}, {106, 1, 1519, 65535},
	{114, 2, 1520, 65535}, {121, 1, 1522, 195}, {101, 1, 1523, 198},
	{116, 0, 0, 201}, {46, 0, 0, 208}, {112, 1, 1524, 65535},
	{114, 1, 1525, 213}, {97, 0, 0, 218}, {110, 0, 0, 219},
	{114, 1, 1526, 65535}, {115, 0, 0, 224}, {116, 3, 1527, 225},
	{105, 0, 0, 232}, {117, 0, 0, 233}, {119, 1, 1530, 234},
	{105, 1, 1531, 65535}, {110, 2, 1532, 65535}, {101, 2, 1534, 65535},
	{105, 0, 0, 249}, {116, 0, 0, 251}, {117, 0, 0, 252},
	{118, 0, 0, 255}, {109, 2, 1536, 257}, {99, 0, 0, 262},
	{110, 0, 0, 263}, {101, 1, 1538, 264}, {119, 1, 1539, 267},
	{153, 1, 1540, 65535}, {97, 2, 1541, 65535}, {111, 1, 1543, 65535},
	{32, 3, 1544, 65535}, {110, 2, 1547, 65535}, {114, 0, 0, 288},
	{116, 4, 1549, 65535}, {32, 10, 1553, 65535}, {46, 0, 0, 355},
	{97, 2, 1563, 65535}, {99, 1, 1565, 359}, {105, 0, 0, 368},
	{107, 1, 1566, 369}, {108, 1, 1567, 371}, {109, 0, 0, 374},
	{110, 2, 1568, 375}, {114, 1, 1570, 379}, {115, 1, 1571, 384},
	{116, 1, 1572, 65535}, {122, 1, 1573, 391}, {106, 1, 1574, 396},
	{32, 0, 0, 399}, {97, 0, 0, 400}, {99, 3, 1575, 401},
	{101, 1, 1578, 405}, {102, 0, 0, 408}, {106, 0, 0, 409},
	{107, 0, 0, 410}, {108, 0, 0, 411}, {109, 3, 1579, 412},
	{110, 0, 0, 418}, {112, 3, 1582, 65535}, {115, 4, 1585, 424},
	{116, 1, 1589, 65535}, {117, 0, 0, 431}, {118, 2, 1590, 65535},
	{97, 0, 0, 436}, {101, 1, 1592, 437}, {105, 0, 0, 439},
	{100, 1, 1593, 65535}, {109, 3, 1594, 444}, {110, 2, 1597, 448},
	{112, 1, 1599, 452}, {119, 1, 1600, 65535}, {32, 2, 1601, 65535},
	{46, 0, 0, 461}, {98, 2, 1603, 462}, {101, 0, 0, 465},
	{109, 1, 1605, 466}, {110, 0, 0, 468}, {122, 0, 0, 469},
	{100, 1, 1606, 65535}, {105, 1, 1607, 65535}, {153, 1, 1608, 65535},
	{100, 0, 0, 484}, {101, 0, 0, 485}, {104, 0, 0, 486},
	{109, 2, 1609, 65535}, {112, 2, 1611, 65535}, {115, 0, 0, 492},
	{104, 0, 0, 493}, {109, 0, 0, 494}, {110, 1, 1613, 495},
	{115, 1, 1614, 65535}, {114, 1, 1615, 499}, {105, 0, 0, 501},
	{116, 0, 0, 502}, {114, 0, 0, 503}, {115, 0, 0, 504},
	{116, 0, 0, 505}, {108, 1, 1616, 65535}, {110, 0, 0, 509},
	{97, 1, 1617, 510}, {105, 1, 1618, 512}, {108, 1, 1619, 65535},
	{111, 1, 1620, 517}, {98, 1, 1621, 65535}, {101, 0, 0, 524},
	{105, 0, 0, 525}, {100, 0, 0, 527}, {101, 1, 1622, 528},
	{106, 0, 0, 530}, {46, 0, 0, 532}, {101, 0, 0, 533},
	{105, 0, 0, 534}, {115, 2, 1623, 65535}, {109, 0, 0, 541},
	{116, 0, 0, 542}, {101, 0, 0, 544}, {105, 0, 0, 545},
	{108, 1, 1625, 547}, {104, 0, 0, 549}, {109, 0, 0, 550},
	{97, 1, 1626, 65535}, {98, 3, 1627, 553}, {99, 1, 1630, 65535},
	{118, 2, 1631, 572}, {108, 0, 0, 578}, {109, 1, 1633, 579},
	{114, 1, 1634, 65535}, {115, 1, 1635, 587}, {101, 2, 1636, 590},
	{105, 3, 1638, 594}, {97, 1, 1641, 65535}, {103, 2, 1642, 603},
	{109, 0, 0, 607}, {110, 2, 1644, 608}, {112, 3, 1646, 65535},
	{115, 2, 1649, 65535}, {119, 1, 1651, 65535}, {97, 0, 0, 623},
	{111, 1, 1652, 624}, {114, 1, 1653, 65535}, {115, 0, 0, 630},
	{117, 1, 1654, 631}, {100, 1, 1655, 65535}, {114, 1, 1656, 639},
	{117, 2, 1657, 642}, {110, 1, 1659, 65535}, {115, 1, 1660, 65535},
	{101, 1, 1661, 657}, {98, 1, 1662, 65535}, {114, 0, 0, 663},
	{122, 1, 1663, 664}, {99, 0, 0, 666}, {105, 1, 1664, 65535},
	{108, 1, 1665, 65535}, {110, 0, 0, 673}, {116, 0, 0, 674},
	{117, 2, 1666, 65535}, {100, 1, 1668, 687}, {106, 0, 0, 689},
	{109, 1, 1669, 65535}, {114, 1, 1670, 65535}, {115, 1, 1671, 701},
	{117, 0, 0, 703}, {121, 0, 0, 704}, {115, 1, 1672, 707},
	{116, 0, 0, 712}, {104, 1, 1673, 65535}, {108, 1, 1674, 716},
	{110, 1, 1675, 718}, {119, 1, 1676, 720}, {100, 1, 1677, 722},
	{100, 0, 0, 725}, {102, 0, 0, 726}, {103, 0, 0, 727},
	{110, 1, 1678, 730}, {117, 0, 0, 732}, {109, 0, 0, 735},
	{114, 0, 0, 736}, {97, 2, 1679, 65535}, {107, 0, 0, 742},
	{109, 0, 0, 743}, {32, 0, 0, 746}, {115, 0, 0, 747},
	{110, 1, 1681, 748}, {97, 1, 1682, 751}, {100, 0, 0, 753},
	{115, 0, 0, 754}, {110, 1, 1683, 756}, {115, 1, 1684, 65535},
	{116, 0, 0, 760}, {105, 0, 0, 761}, {108, 1, 1685, 762},
	{110, 1, 1686, 764}, {108, 0, 0, 766}, {110, 0, 0, 767},
	{117, 2, 1687, 65535}, {109, 2, 1689, 65535}, {97, 1, 1691, 65535},
	{109, 0, 0, 775}, {110, 5, 1692, 776}, {117, 0, 0, 790},
	{117, 1, 1697, 793}, {105, 0, 0, 795}, {117, 1, 1698, 65535},
	{99, 1, 1699, 65535}, {101, 1, 1700, 803}, {105, 2, 1701, 65535},
	{108, 5, 1703, 809}, {109, 1, 1708, 823}, {110, 5, 1709, 831},
	{117, 2, 1714, 65535}, {109, 1, 1716, 844}, {115, 1, 1717, 846},
	{100, 0, 0, 849}, {108, 1, 1718, 65535}, {109, 1, 1719, 65535},
	{115, 2, 1720, 65535}, {116, 0, 0, 860}, {97, 1, 1722, 862},
	{46, 0, 0, 866}, {111, 1, 1723, 867}, {117, 0, 0, 869},
	{108, 2, 1724, 871}, {114, 1, 1726, 65535}, {118, 2, 1727, 877},
	{122, 0, 0, 880}, {101, 1, 1729, 883}, {105, 1, 1730, 886},
	{97, 0, 0, 891}, {32, 0, 0, 895}, {97, 1, 1731, 65535},
	{100, 0, 0, 901}, {103, 0, 0, 902}, {112, 1, 1732, 65535},
	{114, 0, 0, 906}, {115, 1, 1733, 907}, {116, 0, 0, 917},
	{117, 4, 1734, 918}, {32, 0, 0, 926}, {100, 2, 1738, 927},
	{115, 0, 0, 930}, {116, 2, 1740, 65535}, {121, 1, 1742, 936},
	{101, 1, 1743, 65535}, {110, 1, 1744, 941}, {112, 4, 1745, 943},
	{115, 1, 1749, 949}, {117, 0, 0, 959}, {97, 1, 1750, 65535},
	{99, 0, 0, 964}, {107, 1, 1751, 65535}, {114, 1, 1752, 969},
	{97, 0, 0, 973}, {99, 0, 0, 974}, {103, 1, 1753, 975},
	{110, 5, 1754, 977}, {111, 0, 0, 986}, {116, 2, 1759, 987},
	{100, 0, 0, 993}, {97, 3, 1761, 65535}, {99, 1, 1764, 1003},
	{101, 1, 1765, 1005}, {103, 1, 1766, 1007}, {105, 5, 1767, 1010},
	{106, 4, 1772, 1016}, {108, 0, 0, 1022}, {110, 3, 1776, 1023},
	{114, 7, 1779, 1027}, {119, 1, 1786, 1055}, {121, 2, 1787, 1058},
	{97, 0, 0, 1063}, {100, 1, 1789, 65535}, {101, 0, 0, 1067},
	{103, 1, 1790, 65535}, {104, 1, 1791, 1070}, {105, 4, 1792, 1072},
	{114, 2, 1796, 1079}, {115, 2, 1798, 65535}, {116, 1, 1800, 1086},
	{122, 1, 1801, 1089}, {100, 4, 1802, 1094}, {101, 1, 1806, 1099},
	{107, 1, 1807, 1102}, {110, 3, 1808, 1104}, {115, 2, 1811, 65535},
	{116, 1, 1813, 65535}, {121, 1, 1814, 1121}, {100, 2, 1815, 65535},
	{105, 0, 0, 1135}, {110, 2, 1817, 1136}, {115, 0, 0, 1140},
	{117, 0, 0, 1141}, {116, 0, 0, 1142}, {122, 0, 0, 1143},
	{107, 0, 0, 1144}, {116, 0, 0, 1145}, {99, 0, 0, 1149},
	{109, 0, 0, 1150}, {110, 0, 0, 1151}, {112, 2, 1819, 1152},
	{116, 0, 0, 1156}, {122, 0, 0, 1157}, {100, 2, 1821, 1160},
	{108, 0, 0, 1165}, {110, 1, 1823, 1166}, {97, 1, 1824, 65535},
	{101, 1, 1825, 1171}, {115, 1, 1826, 1174}, {98, 1, 1827, 1178},
	{105, 1, 1828, 1180}, {108, 1, 1829, 65535}, {109, 0, 0, 1184},
	{111, 0, 0, 1185}, {116, 0, 0, 1186}, {118, 2, 1830, 1187},
	{121, 1, 1832, 1197}, {100, 0, 0, 1201}, {115, 0, 0, 1202},
	{103, 1, 1833, 65535}, {106, 1, 1834, 65535}, {97, 1, 1835, 1214},
	{116, 2, 1836, 1216}, {112, 1, 1838, 1221}, {102, 0, 0, 1224},
	{103, 0, 0, 1226}, {111, 1, 1839, 1227}, {116, 3, 1840, 1229},
	{117, 1, 1843, 65535}, {108, 1, 1844, 65535}, {115, 1, 1845, 1248},
	{116, 0, 0, 1250}, {100, 0, 0, 1253}, {112, 0, 0, 1254},
	{114, 0, 0, 1255}, {117, 1, 1846, 65535}, {97, 1, 1847, 1261},
	{101, 1, 1848, 1264}, {105, 1, 1849, 65535}, {116, 3, 1850, 65535},
	{114, 1, 1853, 65535}, {115, 1, 1854, 1277}, {116, 1, 1855, 1279},
	{116, 1, 1856, 1281}, {117, 1, 1857, 1283}, {32, 0, 0, 1287},
	{100, 0, 0, 1288}, {109, 1, 1858, 1289}, {99, 1, 1859, 65535},
	{100, 0, 0, 1295}, {103, 0, 0, 1297}, {105, 0, 0, 1298},
	{114, 1, 1860, 65535}, {115, 0, 0, 1301}, {116, 0, 0, 1302},
	{122, 2, 1861, 1303}, {32, 0, 0, 1312}, {98, 1, 1863, 1313},
	{99, 1, 1864, 65535}, {109, 0, 0, 1317}, {110, 2, 1865, 65535},
	{114, 3, 1867, 1320}, {116, 2, 1870, 1325}, {116, 0, 0, 1329},
	{117, 0, 0, 1330}, {97, 1, 1872, 1332}, {101, 1, 1873, 65535},
	{114, 1, 1874, 65535}, {108, 1, 1875, 1341}, {116, 0, 0, 1343},
	{110, 3, 1876, 1347}, {112, 3, 1879, 65535}, {115, 3, 1882, 65535},
	{101, 1, 1885, 1373}, {105, 6, 1886, 1376}, {111, 1, 1892, 1385},
	{122, 0, 0, 1390}, {103, 0, 0, 1394}, {109, 0, 0, 1395},
	{98, 4, 1893, 65535}, {104, 0, 0, 1453}, {107, 0, 0, 1454},
	{114, 1, 1897, 1456}, {97, 1, 1898, 1458}, {105, 1, 1899, 1461},
	{110, 0, 0, 1467}, {98, 1, 1900, 1469}, {99, 1, 1901, 65535},
	{100, 0, 0, 1476}, {101, 0, 0, 1477}, {108, 1, 1902, 65535},
	{110, 0, 0, 1480}, {116, 1, 1903, 65535}, {118, 1, 1904, 65535},
	{97, 1, 1905, 65535}, {106, 2, 1906, 1487}, {108, 0, 0, 1490},
	{99, 0, 0, 1491}, {107, 1, 1908, 1492}, {103, 2, 1909, 65535},
	{106, 2, 1911, 1500}, {97, 1, 1913, 65535}, {98, 2, 1914, 1509},
	{100, 0, 0, 1513}, {108, 1, 1916, 1514}, {109, 4, 1917, 1516},
	{110, 0, 0, 1523}, {115, 0, 0, 1524}, {116, 4, 1921, 1525},
	{117, 1, 1925, 65535}, {118, 0, 0, 1533}, {99, 1, 1926, 1537},
	{103, 1, 1927, 1539}, {107, 0, 0, 1542}, {108, 1, 1928, 1543},
	{109, 0, 0, 1545}, {110, 3, 1929, 1546}, {112, 1, 1932, 1552},
	{115, 1, 1933, 65535}, {116, 4, 1934, 1567}, {120, 1, 1938, 1574},
	{107, 1, 1939, 1578}, {116, 1, 1940, 1580}, {97, 0, 0, 1583},
	{100, 0, 0, 1584}, {101, 1, 1941, 1585}, {106, 1, 1942, 1588},
	{115, 0, 0, 1591}, {97, 0, 0, 1593}, {101, 0, 0, 1594},
	{98, 1, 1943, 1596}, {100, 0, 0, 1598}, {110, 3, 1944, 1599},
	{114, 0, 0, 1607}, {97, 1, 1947, 65535}, {101, 1, 1948, 1612},
	{105, 1, 1949, 1614}, {111, 1, 1950, 1616}, {112, 3, 1951, 1618},
	{97, 1, 1954, 65535}, {100, 0, 0, 1628}, {101, 0, 0, 1629},
	{111, 0, 0, 1630}, {114, 0, 0, 1631}, {117, 1, 1955, 1632},
	{118, 0, 0, 1635}, {121, 1, 1956, 1636}, {98, 2, 1957, 1640},
	{108, 0, 0, 1644}, {110, 2, 1959, 1645}, {101, 1, 1961, 65535},
	{105, 1, 1962, 1653}, {121, 1, 1963, 65535}, {101, 2, 1964, 1659},
	{111, 1, 1966, 1663}, {99, 1, 1967, 65535}, {109, 1, 1968, 65535},
	{110, 2, 1969, 65535}, {114, 1, 1971, 65535}, {121, 0, 0, 1680},
	{103, 0, 0, 1681}, {105, 0, 0, 1682}, {109, 1, 1972, 1683},
	{114, 3, 1973, 1685}, {116, 1, 1976, 1690}, {97, 0, 0, 1695},
	{101, 0, 0, 1696}, {117, 2, 1977, 1697}, {100, 0, 0, 1708},
	{105, 1, 1979, 65535}, {109, 1, 1980, 65535}, {114, 1, 1981, 1714},
	{115, 1, 1982, 1717}, {100, 0, 0, 1721}, {105, 1, 1983, 1722},
	{114, 2, 1984, 1724}, {117, 1, 1986, 65535}, {97, 1, 1987, 1734},
	{101, 2, 1988, 65535}, {116, 0, 0, 1740}, {101, 1, 1990, 1743},
	{115, 1, 1991, 1747}, {114, 2, 1992, 1754}, {116, 1, 1994, 65535},
	{111, 1, 1995, 1772}, {100, 1, 1996, 65535}, {108, 0, 0, 1779},
	{112, 2, 1997, 65535}, {114, 1, 1999, 65535}, {114, 1, 2000, 1786},
	{116, 1, 2001, 1788}, {99, 0, 0, 1793}, {101, 0, 0, 1794},
	{111, 2, 2002, 1795}, {119, 0, 0, 1800}, {101, 0, 0, 1801},
	{114, 0, 0, 1802}, {116, 1, 2004, 1805}, {107, 0, 0, 1809},
	{108, 0, 0, 1810}, {110, 1, 2005, 1811}, {111, 1, 2006, 1813},
	{115, 1, 2007, 1815}, {101, 1, 2008, 65535}, {108, 1, 2009, 65535},
	{110, 3, 2010, 1828}, {114, 2, 2013, 65535}, {101, 1, 2015, 1841},
	{105, 0, 0, 1843}, {110, 1, 2016, 1844}, {109, 0, 0, 1848},
	{114, 2, 2017, 65535}, {105, 0, 0, 1853}, {121, 0, 0, 1854},
	{100, 1, 2019, 65535}, {115, 0, 0, 1857}, {116, 0, 0, 1858},
	{100, 2, 2020, 1862}, {115, 0, 0, 1865}, {116, 0, 0, 1866},
	{98, 0, 0, 1867}, {116, 0, 0, 1868}, {101, 0, 0, 1870},
	{122, 1, 2022, 1871}, {111, 1, 2023, 1875}, {110, 1, 2024, 1877},
	{118, 1, 2025, 1880}, {97, 0, 0, 1882}, {108, 1, 2026, 1883},
	{110, 0, 0, 1885}, {110, 1, 2027, 1887}, {121, 1, 2028, 65535},
	{110, 0, 0, 1897}, {115, 0, 0, 1898}, {108, 1, 2029, 1900},
	{100, 1, 2030, 65535}, {107, 1, 2031, 65535}, {114, 1, 2032, 1908},
	{116, 1, 2033, 1910}, {110, 1, 2034, 1914}, {108, 1, 2035, 65535},
	{101, 1, 2036, 65535}, {114, 1, 2037, 1925}, {206, 1, 2038, 65535},
	{207, 2, 2039, 65535}, {206, 2, 2041, 65535}, {206, 1, 2043, 65535},
	{206, 1, 2044, 65535}, {206, 2, 2045, 65535}, {207, 1, 2047, 65535},
	{46, 0, 0, 1965}, {206, 2, 2048, 65535}, {206, 1, 2050, 65535},
	{206, 1, 2051, 65535}, {46, 0, 0, 1980}, {206, 3, 2052, 65535},
	{207, 0, 0, 1988}, {206, 3, 2055, 65535}, {207, 0, 0, 1996},
	{206, 3, 2058, 65535}, {207, 1, 2061, 65535}, {206, 1, 2062, 65535},
	{206, 0, 0, 2012}, {207, 0, 0, 2013}, {207, 1, 2063, 65535},
	{208, 4, 2064, 65535}, {209, 1, 2068, 65535}, {210, 1, 2069, 65535},
	{208, 1, 2070, 65535}, {209, 0, 0, 2033}, {208, 3, 2071, 65535},
	{209, 6, 2074, 65535}, {46, 0, 0, 2055}, {208, 2, 2080, 65535},
	{209, 1, 2082, 65535}, {208, 5, 2083, 65535}, {209, 0, 0, 2085},
	{210, 0, 0, 2086}, {208, 5, 2088, 65535}, {209, 0, 0, 2101},
	{210, 0, 0, 2102}, {208, 2, 2093, 65535}, {208, 1, 2095, 65535},
	{209, 1, 2096, 65535}, {208, 2, 2097, 65535}, {209, 1, 2099, 65535},
	{208, 1, 2100, 65535}, {209, 2, 2101, 65535}, {208, 4, 2103, 65535},
	{209, 0, 0, 2152}, {208, 4, 2107, 65535}, {209, 0, 0, 2170},
	{208, 5, 2111, 65535}, {209, 2, 2116, 65535}, {39, 0, 0, 2199},
	{208, 5, 2118, 65535}, {209, 4, 2123, 65535}, {46, 0, 0, 2239},
	{208, 2, 2127, 65535}, {209, 0, 0, 2243}, {208, 6, 2129, 65535},
	{209, 7, 2135, 65535}, {211, 1, 2142, 65535}, {208, 1, 2143, 65535},
	{209, 1, 2144, 65535}, {209, 1, 2145, 65535}, {208, 1, 2146, 65535},
	{46, 0, 0, 2313}, {208, 2, 2147, 65535}, {209, 3, 2149, 65535},
	{209, 1, 2152, 65535}, {208, 2, 2153, 65535}, {208, 1, 2155, 65535},
	{208, 1, 2156, 65535}, {209, 1, 2157, 65535}, {208, 1, 2158, 65535},
	{209, 1, 2159, 65535}, {213, 1, 2160, 65535}, {213, 1, 2161, 65535},
	{213, 0, 0, 2367}, {214, 2, 2162, 65535}, {213, 1, 2164, 65535},
	{214, 0, 0, 2377}, {213, 5, 2165, 65535}, {214, 0, 0, 2393},
	{213, 2, 2170, 65535}, {214, 0, 0, 2399}, {213, 1, 2172, 65535},
	{213, 2, 2173, 65535}, {214, 1, 2175, 65535}, {213, 0, 0, 2409},
	{214, 2, 2176, 65535}, {213, 1, 2178, 65535}, {213, 2, 2179, 65535},
	{213, 1, 2181, 65535}, {215, 4, 2182, 65535}, {45, 0, 0, 2430},
	{215, 2, 2186, 65535}, {215, 2, 2188, 65535}, {215, 4, 2190, 65535},
	{215, 2, 2194, 65535}, {215, 0, 0, 2462}, {215, 2, 2196, 65535},
	{215, 2, 2198, 65535}, {215, 1, 2200, 65535}, {215, 4, 2201, 65535},
	{215, 3, 2205, 65535}, {215, 3, 2208, 65535}, {215, 1, 2211, 65535},
	{216, 12, 2212, 65535}, {217, 8, 2224, 65535}, {218, 0, 0, 2531},
	{46, 0, 0, 2532}, {216, 4, 2232, 65535}, {217, 1, 2236, 65535},
	{216, 3, 2237, 65535}, {217, 3, 2240, 65535}, {216, 0, 0, 2567},
	{217, 3, 2243, 65535}, {216, 2, 2246, 65535}, {216, 0, 0, 2582},
	{217, 0, 0, 2583}, {216, 3, 2248, 65535}, {217, 2, 2251, 65535},
	{216, 3, 2253, 65535}, {217, 2, 2256, 65535}, {216, 3, 2258, 65535},
	{217, 2, 2261, 65535}, {216, 0, 0, 2609}, {216, 2, 2263, 65535},
	{216, 2, 2265, 65535}, {217, 2, 2267, 65535}, {46, 0, 0, 2621},
	{216, 0, 0, 2622}, {216, 2, 2269, 65535}, {216, 3, 2271, 65535},
	{217, 4, 2274, 65535}, {216, 1, 2278, 65535}, {217, 2, 2279, 65535},
	{217, 0, 0, 2654}, {217, 3, 2281, 65535}, {217, 2, 2284, 65535},
	{216, 0, 0, 2664}, {217, 1, 2286, 65535}, {133, 1, 2287, 65535},
	{134, 0, 0, 2678}, {143, 1, 2288, 65535}, {145, 1, 2289, 65535},
	{149, 0, 0, 2685}, {151, 1, 2290, 65535}, {156, 1, 2291, 65535},
	{161, 1, 2292, 65535}, {164, 0, 0, 2699}, {166, 1, 2293, 65535},
	{168, 1, 2294, 65535}, {170, 1, 2295, 65535}, {171, 1, 2296, 65535},
	{172, 1, 2297, 65535}, {174, 1, 2298, 65535}, {176, 1, 2299, 65535},
	{182, 1, 2300, 65535}, {184, 1, 2301, 65535}, {133, 1, 2302, 65535},
	{134, 1, 2303, 65535}, {143, 1, 2304, 65535}, {151, 0, 0, 2748},
	{156, 1, 2305, 65535}, {161, 1, 2306, 65535}, {168, 1, 2307, 65535},
	{170, 1, 2308, 65535}, {171, 1, 2309, 65535}, {172, 1, 2310, 65535},
	{174, 1, 2311, 65535}, {176, 1, 2312, 65535}, {182, 1, 2313, 65535},
	{184, 1, 2314, 65535}, {143, 0, 0, 2790}, {145, 1, 2315, 65535},
	{151, 1, 2316, 65535}, {156, 1, 2317, 65535}, {161, 1, 2318, 65535},
	{168, 1, 2319, 65535}, {171, 1, 2320, 65535}, {172, 1, 2321, 65535},
	{174, 1, 2322, 65535}, {176, 1, 2323, 65535}, {182, 1, 2324, 65535},
	{184, 1, 2325, 65535}, {133, 1, 2326, 65535}, {134, 1, 2327, 65535},
	{143, 1, 2328, 65535}, {154, 1, 2329, 65535}, {156, 1, 2330, 65535},
	{158, 1, 2331, 65535}, {159, 1, 2332, 65535}, {164, 1, 2333, 65535},
	{168, 1, 2334, 65535}, {170, 1, 2335, 65535}, {174, 1, 2336, 65535},
	{181, 1, 2337, 65535}, {133, 1, 2338, 65535}, {134, 1, 2339, 65535},
	{143, 1, 2340, 65535}, {151, 1, 2341, 65535}, {156, 1, 2342, 65535},
	{161, 1, 2343, 65535}, {168, 1, 2344, 65535}, {171, 1, 2345, 65535},
	{172, 1, 2346, 65535}, {174, 1, 2347, 65535}, {182, 1, 2348, 65535},
	{184, 1, 2349, 65535}, {129, 2, 2350, 65535}, {132, 0, 0, 2909},
	{136, 0, 0, 2910}, {149, 2, 2352, 65535}, {151, 0, 0, 2913},
	{152, 2, 2354, 65535}, {153, 2, 2356, 65535}, {155, 1, 2358, 65535},
	{158, 2, 2359, 65535}, {161, 2, 2361, 65535}, {167, 1, 2363, 65535},
	{168, 0, 0, 2947}, {170, 2, 2364, 65535}, {171, 1, 2366, 65535},
	{173, 1, 2367, 65535}, {128, 1, 2368, 65535}, {129, 0, 0, 2967},
	{144, 1, 2369, 65535}, {146, 1, 2370, 65535}, {147, 1, 2371, 65535},
	{151, 1, 2372, 65535}, {152, 1, 2373, 65535}, {153, 1, 2374, 65535},
	{155, 1, 2375, 65535}, {156, 1, 2376, 65535}, {157, 1, 2377, 65535},
	{158, 1, 2378, 65535}, {161, 1, 2379, 65535}, {168, 1, 2380, 65535},
	{174, 1, 2381, 65535}, {128, 1, 2382, 65535}, {133, 1, 2383, 65535},
	{143, 0, 0, 3021}, {146, 0, 0, 3022}, {150, 1, 2384, 65535},
	{152, 1, 2385, 65535}, {156, 0, 0, 3032}, {159, 1, 2386, 65535},
	{162, 1, 2387, 65535}, {167, 0, 0, 3040}, {128, 0, 0, 3043},
	{138, 3, 2388, 65535}, {139, 0, 0, 3047}, {173, 2, 2391, 65535},
	{138, 2, 2393, 65535}, {164, 0, 0, 3052}, {156, 1, 2395, 65535},
	{174, 1, 2396, 65535}, {172, 2, 2397, 65535}, {140, 0, 0, 3064},
	{186, 1, 2399, 65535}, {134, 0, 0, 3067}, {138, 0, 0, 3068},
	{157, 1, 2400, 65535}, {151, 1, 2401, 65535}, {136, 1, 2402, 65535},
	{145, 3, 2403, 65535}, {183, 0, 0, 3085}, {168, 3, 2406, 65535},
	{159, 1, 2409, 3094}, {156, 0, 0, 3097}, {167, 0, 0, 3098},
	{179, 0, 0, 3099}, {180, 0, 0, 3100}, {149, 1, 2410, 65535},
	{178, 1, 2411, 65535}, {165, 2, 2412, 3111}, {169, 2, 2414, 65535},
	{182, 1, 2416, 3121}, {142, 0, 0, 3123}, {159, 1, 2417, 65535},
	{168, 2, 2418, 65535}, {173, 0, 0, 3134}, {130, 1, 2420, 3135},
	{154, 2, 2421, 65535}, {180, 1, 2423, 65535}, {128, 4, 2424, 65535},
	{136, 1, 2428, 3157}, {168, 1, 2429, 3161}, {145, 1, 2430, 65535},
	{180, 1, 2431, 3169}, {171, 1, 2432, 3173}, {185, 1, 2433, 3176},
	{186, 2, 2434, 65535}, {187, 0, 0, 3184}, {188, 3, 2436, 65535},
	{188, 1, 2439, 65535}, {174, 1, 2440, 65535}, {191, 2, 2441, 65535},
	{177, 3, 2443, 65535}, {141, 1, 2446, 65535}, {145, 1, 2447, 3224},
	{158, 1, 2448, 3230}, {140, 1, 2449, 65535}, {136, 1, 2450, 3236},
	{176, 1, 2451, 65535}, {177, 1, 2452, 65535}, {169, 1, 2453, 3250},
	{156, 1, 2454, 65535}, {164, 0, 0, 3254}, {128, 0, 0, 3255},
	{180, 0, 0, 3256}, {161, 1, 2455, 65535}, {152, 1, 2456, 3262},
	{164, 3, 2457, 65535}, {148, 1, 2460, 3275}, {188, 1, 2461, 3278},
	{133, 1, 2462, 65535}, {144, 0, 0, 3284}, {145, 1, 2463, 65535},
	{128, 0, 0, 3288}, {149, 0, 0, 3289}, {156, 1, 2464, 65535},
	{160, 1, 2465, 3296}, {148, 1, 2466, 3298}, {39, 0, 0, 14},
	{97, 1, 2467, 15}, {101, 0, 0, 17}, {46, 0, 0, 22},
	{110, 0, 0, 25}, {101, 1, 2468, 65535}, {101, 0, 0, 29},
	{105, 0, 0, 30}, {122, 0, 0, 32}, {101, 2, 2469, 65535},
	{117, 1, 2471, 65535}, {105, 1, 2472, 65535}, {115, 1, 2473, 65535},
	{115, 1, 2474, 65535}, {114, 0, 0, 76}, {32, 0, 0, 77},
	{101, 0, 0, 78}, {117, 1, 2475, 65535}, {101, 1, 2476, 93},
	{101, 3, 2477, 65535}, {114, 0, 0, 107}, {116, 0, 0, 111},
	{114, 0, 0, 114}, {101, 0, 0, 117}, {105, 1, 2480, 65535},
	{108, 0, 0, 129}, {104, 1, 2481, 65535}, {105, 1, 2482, 65535},
	{97, 0, 0, 138}, {101, 2, 2483, 65535}, {97, 1, 2485, 65535},
	{97, 1, 2486, 65535}, {117, 1, 2487, 65535}, {108, 0, 0, 162},
	{110, 0, 0, 163}, {117, 0, 0, 165}, {117, 0, 0, 167},
	{105, 0, 0, 169}, {114, 0, 0, 176}, {114, 2, 2488, 65535},
	{97, 1, 2490, 65535}, {97, 1, 2491, 65535}, {108, 1, 2492, 185},
	{114, 0, 0, 187}, {103, 1, 2493, 65535}, {116, 1, 2494, 190},
	{122, 1, 2495, 192}, {101, 0, 0, 196}, {122, 2, 2496, 65535},
	{32, 1, 2498, 65535}, {115, 0, 0, 214}, {118, 2, 2499, 65535},
	{114, 0, 0, 227}, {117, 1, 2501, 65535}, {118, 0, 0, 230},
	{101, 1, 2502, 65535}, {112, 1, 2503, 65535}, {115, 1, 2504, 65535},
	{116, 0, 0, 244}, {97, 2, 2505, 65535}, {101, 0, 0, 248},
	{97, 1, 2507, 258}, {201, 1, 2508, 65535}, {114, 1, 2509, 65535},
	{97, 0, 0, 268}, {114, 1, 2510, 65535}, {98, 1, 2511, 65535},
	{103, 1, 2512, 275}, {99, 1, 2513, 65535}, {109, 0, 0, 281},
	{110, 0, 0, 282}, {116, 0, 0, 283}, {97, 0, 0, 284},
	{103, 1, 2514, 285}, {97, 1, 2515, 289}, {101, 3, 2516, 304},
	{111, 0, 0, 318}, {117, 1, 2519, 65535}, {99, 0, 0, 328},
	{100, 2, 2520, 65535}, {102, 1, 2522, 65535}, {103, 1, 2523, 65535},
	{104, 0, 0, 336}, {106, 1, 2524, 65535}, {108, 3, 2525, 65535},
	{109, 1, 2528, 65535}, {110, 1, 2529, 65535}, {115, 2, 2530, 65535},
	{100, 0, 0, 356}, {114, 1, 2532, 357}, {101, 1, 2533, 65535},
	{97, 0, 0, 370}, {32, 2, 2534, 65535}, {46, 0, 0, 377},
	{115, 0, 0, 378}, {110, 1, 2536, 65535}, {101, 1, 2537, 65535},
	{115, 1, 2538, 389}, {101, 1, 2539, 65535}, {101, 0, 0, 397},
	{98, 0, 0, 402}, {101, 0, 0, 403}, {105, 0, 0, 404},
	{110, 0, 0, 407}, {97, 2, 2540, 65535}, {101, 0, 0, 416},
	{117, 0, 0, 417}, {101, 1, 2542, 65535}, {111, 0, 0, 421},
	{117, 1, 2543, 65535}, {101, 0, 0, 425}, {105, 0, 0, 426},
	{115, 0, 0, 427}, {121, 0, 0, 428}, {101, 1, 2544, 65535},
	{101, 0, 0, 432}, {117, 0, 0, 433}, {115, 0, 0, 438},
	{97, 1, 2545, 65535}, {101, 0, 0, 445}, {104, 0, 0, 446},
	{105, 0, 0, 447}, {100, 0, 0, 449}, {110, 1, 2546, 65535},
	{46, 0, 0, 453}, {110, 1, 2547, 65535}, {109, 0, 0, 459},
	{115, 0, 0, 460}, {101, 0, 0, 463}, {110, 0, 0, 464},
	{105, 0, 0, 467}, {100, 1, 2548, 65535}, {115, 1, 2549, 478},
	{114, 1, 2550, 65535}, {97, 0, 0, 487}, {101, 0, 0, 488},
	{97, 2, 2551, 65535}, {114, 0, 0, 491}, {97, 0, 0, 496},
	{116, 1, 2553, 65535}, {105, 0, 0, 500}, {101, 1, 2554, 507},
	{105, 0, 0, 511}, {109, 0, 0, 513}, {101, 1, 2555, 65535},
	{107, 1, 2556, 65535}, {97, 1, 2557, 65535}, {114, 0, 0, 529},
	{99, 1, 2558, 65535}, {116, 2, 2559, 65535}, {117, 0, 0, 548},
	{98, 1, 2561, 65535}, {98, 1, 2562, 65535}, {101, 0, 0, 556},
	{114, 2, 2563, 557}, {104, 1, 2565, 65535}, {101, 0, 0, 573},
	{114, 2, 2566, 574}, {109, 0, 0, 580}, {115, 1, 2568, 65535},
	{116, 0, 0, 588}, {100, 0, 0, 591}, {105, 2, 2569, 65535},
	{100, 0, 0, 595}, {103, 0, 0, 596}, {115, 1, 2571, 65535},
	{110, 1, 2572, 65535}, {101, 0, 0, 604}, {117, 1, 2573, 65535},
	{101, 0, 0, 609}, {110, 1, 2574, 610}, {108, 1, 2575, 65535},
	{111, 1, 2576, 65535}, {117, 1, 2577, 65535}, {112, 0, 0, 619},
	{116, 0, 0, 620}, {105, 1, 2578, 65535}, {118, 0, 0, 627},
	{105, 1, 2579, 65535}, {103, 0, 0, 632}, {122, 2, 2580, 634},
	{102, 1, 2582, 65535}, {100, 2, 2583, 65535}, {111, 1, 2585, 65535},
	{99, 1, 2586, 65535}, {104, 1, 2587, 654}, {110, 0, 0, 658},
	{101, 1, 2588, 65535}, {105, 0, 0, 665}, {110, 1, 2589, 65535},
	{109, 1, 2590, 65535}, {114, 1, 2591, 65535}, {116, 0, 0, 682},
	{46, 0, 0, 688}, {32, 2, 2592, 65535}, {97, 3, 2594, 692},
	{100, 0, 0, 702}, {46, 0, 0, 709}, {116, 1, 2597, 65535},
	{121, 0, 0, 717}, {121, 0, 0, 719}, {101, 0, 0, 721},
	{114, 0, 0, 723}, {117, 0, 0, 731}, {110, 0, 0, 738},
	{114, 0, 0, 739}, {97, 0, 0, 749}, {105, 0, 0, 752},
	{105, 0, 0, 757}, {117, 1, 2598, 65535}, {105, 0, 0, 763},
	{105, 0, 0, 765}, {108, 0, 0, 768}, {110, 0, 0, 769},
	{101, 0, 0, 770}, {105, 0, 0, 771}, {110, 1, 2599, 773},
	{97, 0, 0, 777}, {101, 0, 0, 778}, {110, 0, 0, 779},
	{117, 1, 2600, 780}, {118, 2, 2601, 787}, {100, 0, 0, 794},
	{108, 1, 2603, 65535}, {101, 1, 2604, 801}, {118, 0, 0, 804},
	{108, 1, 2605, 805}, {110, 0, 0, 808}, {97, 1, 2606, 810},
	{104, 0, 0, 812}, {105, 4, 2607, 813}, {107, 1, 2611, 65535},
	{121, 0, 0, 822}, {97, 5, 2612, 65535}, {97, 0, 0, 832},
	{101, 0, 0, 833}, {104, 0, 0, 834}, {105, 4, 2617, 835},
	{121, 0, 0, 841}, {108, 0, 0, 842}, {110, 0, 0, 843},
	{105, 0, 0, 845}, {105, 0, 0, 847}, {108, 2, 2621, 850},
	{97, 2, 2623, 65535}, {97, 1, 2625, 855}, {107, 1, 2626, 65535},
	{109, 0, 0, 863}, {46, 0, 0, 868}, {109, 0, 0, 872},
	{111, 1, 2627, 65535}, {114, 1, 2628, 875}, {97, 0, 0, 878},
	{111, 0, 0, 879}, {116, 2, 2629, 65535}, {101, 2, 2631, 65535},
	{116, 1, 2633, 65535}, {107, 1, 2634, 65535}, {116, 1, 2635, 65535},
	{97, 1, 2636, 65535}, {103, 0, 0, 921}, {112, 0, 0, 922},
	{114, 0, 0, 923}, {101, 0, 0, 928}, {110, 0, 0, 929},
	{114, 0, 0, 932}, {122, 1, 2637, 65535}, {103, 0, 0, 937},
	{112, 2, 2638, 938}, {103, 0, 0, 942}, {97, 0, 0, 945},
	{99, 0, 0, 946}, {105, 0, 0, 947}, {110, 0, 0, 948},
	{116, 1, 2640, 65535}, {100, 2, 2641, 65535}, {97, 2, 2643, 965},
	{100, 0, 0, 970}, {108, 0, 0, 976}, {97, 0, 0, 979},
	{100, 2, 2645, 65535}, {101, 2, 2647, 65535}, {105, 0, 0, 984},
	{115, 0, 0, 985}, {101, 0, 0, 988}, {121, 0, 0, 989},
	{108, 1, 2649, 65535}, {110, 2, 2650, 65535}, {114, 0, 0, 1002},
	{104, 0, 0, 1004}, {114, 0, 0, 1006}, {103, 1, 2652, 1008},
	{97, 0, 0, 1011}, {103, 0, 0, 1012}, {106, 0, 0, 1013},
	{111, 0, 0, 1014}, {114, 0, 0, 1015}, {32, 0, 0, 1018},
	{97, 0, 0, 1019}, {111, 0, 0, 1020}, {117, 0, 0, 1021},
	{97, 0, 0, 1024}, {100, 0, 0, 1025}, {117, 0, 0, 1026},
	{99, 4, 2653, 1029}, {100, 2, 2657, 65535}, {101, 2, 2659, 65535},
	{114, 1, 2661, 65535}, {115, 1, 2662, 1041}, {116, 6, 2663, 1043},
	{122, 2, 2669, 1052}, {114, 0, 0, 1057}, {105, 0, 0, 1059},
	{111, 0, 0, 1060}, {105, 2, 2671, 1064}, {106, 1, 2673, 65535},
	{101, 0, 0, 1071}, {97, 0, 0, 1074}, {110, 0, 0, 1075},
	{111, 0, 0, 1076}, {116, 1, 2674, 65535}, {99, 2, 2675, 65535},
	{107, 0, 0, 1083}, {116, 0, 0, 1084}, {122, 0, 0, 1085},
	{116, 0, 0, 1088}, {122, 2, 2677, 65535}, {100, 0, 0, 1095},
	{105, 0, 0, 1096}, {110, 0, 0, 1097}, {118, 0, 0, 1098},
	{114, 1, 2679, 65535}, {117, 0, 0, 1103}, {103, 0, 0, 1107},
	{115, 0, 0, 1108}, {117, 2, 2680, 65535}, {32, 2, 2682, 65535},
	{101, 1, 2684, 65535}, {116, 3, 2685, 65535}, {101, 0, 0, 1122},
	{105, 1, 2688, 65535}, {111, 0, 0, 1134}, {100, 1, 2689, 1137},
	{116, 0, 0, 1139}, {106, 0, 0, 1153}, {111, 0, 0, 1154},
	{101, 1, 2690, 65535}, {106, 0, 0, 1164}, {116, 0, 0, 1167},
	{121, 1, 2691, 1168}, {100, 1, 2692, 65535}, {97, 0, 0, 1175},
	{121, 0, 0, 1179}, {101, 0, 0, 1181}, {108, 1, 2693, 1182},
	{101, 1, 2694, 65535}, {105, 0, 0, 1196}, {97, 0, 0, 1198},
	{111, 1, 2695, 65535}, {97, 1, 2696, 65535}, {107, 0, 0, 1215},
	{111, 2, 2697, 65535}, {117, 0, 0, 1220}, {46, 0, 0, 1222},
	{115, 0, 0, 1228}, {111, 2, 2699, 65535}, {117, 0, 0, 1237},
	{121, 0, 0, 1238}, {115, 1, 2701, 65535}, {105, 1, 2702, 65535},
	{100, 0, 0, 1249}, {98, 1, 2703, 65535}, {32, 2, 2704, 65535},
	{108, 0, 0, 1265}, {103, 1, 2706, 65535}, {97, 1, 2707, 65535},
	{101, 0, 0, 1272}, {105, 0, 0, 1273}, {100, 1, 2708, 1275},
	{97, 0, 0, 1278}, {111, 0, 0, 1280}, {117, 0, 0, 1282},
	{106, 2, 2709, 65535}, {46, 0, 0, 1291}, {105, 1, 2711, 65535},
	{117, 2, 2712, 65535}, {97, 1, 2714, 65535}, {100, 1, 2715, 65535},
	{114, 0, 0, 1314}, {112, 2, 2716, 65535}, {107, 0, 0, 1318},
	{116, 0, 0, 1319}, {100, 0, 0, 1321}, {106, 1, 2718, 65535},
	{115, 0, 0, 1324}, {97, 0, 0, 1326}, {101, 0, 0, 1327},
	{116, 2, 2719, 65535}, {107, 1, 2721, 65535}, {109, 2, 2722, 65535},
	{46, 0, 0, 1342}, {100, 1, 2724, 65535}, {101, 1, 2725, 65535},
	{105, 0, 0, 1353}, {46, 0, 0, 1354}, {105, 0, 0, 1355},
	{111, 0, 0, 1356}, {108, 2, 2726, 65535}, {111, 0, 0, 1362},
	{116, 2, 2728, 65535}, {100, 2, 2730, 65535}, {100, 0, 0, 1377},
	{101, 2, 2732, 65535}, {106, 0, 0, 1381}, {108, 0, 0, 1382},
	{109, 0, 0, 1383}, {110, 0, 0, 1384}, {115, 1, 2734, 65535},
	{32, 0, 0, 1396}, {98, 1, 2735, 65535}, {100, 0, 0, 1402},
	{108, 1, 2736, 65535}, {115, 0, 0, 1457}, {114, 1, 2737, 65535},
	{110, 1, 2738, 65535}, {117, 0, 0, 1470}, {101, 1, 2739, 65535},
	{101, 1, 2740, 65535}, {114, 1, 2741, 65535}, {105, 1, 2742, 65535},
	{103, 1, 2743, 1485}, {101, 0, 0, 1488}, {110, 0, 0, 1489},
	{117, 0, 0, 1493}, {112, 1, 2744, 1494}, {115, 1, 2745, 1497},
	{97, 0, 0, 1501}, {110, 0, 0, 1502}, {116, 2, 2746, 1506},
	{97, 2, 2748, 65535}, {116, 0, 0, 1512}, {105, 0, 0, 1515},
	{98, 0, 0, 1517}, {101, 0, 0, 1518}, {104, 1, 2750, 1519},
	{115, 2, 2751, 65535}, {101, 0, 0, 1526}, {104, 0, 0, 1527},
	{105, 0, 0, 1528}, {117, 0, 0, 1529}, {115, 1, 2753, 1530},
	{115, 0, 0, 1538}, {117, 1, 2754, 65535}, {97, 0, 0, 1544},
	{97, 1, 2755, 65535}, {105, 0, 0, 1550}, {116, 0, 0, 1551},
	{116, 2, 2756, 1553}, {116, 2, 2758, 65535}, {101, 1, 2760, 65535},
	{105, 0, 0, 1570}, {116, 1, 2761, 1571}, {121, 0, 0, 1573},
	{116, 1, 2762, 65535}, {117, 0, 0, 1579}, {97, 0, 0, 1582},
	{114, 1, 2763, 65535}, {101, 1, 2764, 65535}, {111, 0, 0, 1597},
	{32, 1, 2765, 65535}, {100, 0, 0, 1604}, {110, 2, 2766, 65535},
	{108, 1, 2768, 1608}, {100, 0, 0, 1613}, {106, 0, 0, 1615},
	{100, 0, 0, 1617}, {97, 0, 0, 1620}, {101, 0, 0, 1621},
	{110, 2, 2769, 65535}, {110, 1, 2771, 65535}, {100, 1, 2772, 65535},
	{99, 1, 2773, 65535}, {97, 0, 0, 1642}, {111, 0, 0, 1643},
	{100, 0, 0, 1646}, {110, 1, 2774, 65535}, {116, 1, 2775, 65535},
	{98, 2, 2776, 65535}, {115, 1, 2778, 1656}, {112, 1, 2779, 65535},
	{114, 0, 0, 1662}, {109, 0, 0, 1664}, {104, 1, 2780, 1666},
	{109, 1, 2781, 65535}, {97, 1, 2782, 1671}, {103, 0, 0, 1673},
	{105, 3, 2783, 65535}, {109, 0, 0, 1684}, {97, 0, 0, 1686},
	{98, 0, 0, 1687}, {99, 1, 2786, 65535}, {111, 0, 0, 1691},
	{32, 5, 2787, 65535}, {114, 1, 2792, 1704}, {115, 1, 2793, 65535},
	{101, 1, 2794, 1711}, {115, 1, 2795, 1715}, {100, 0, 0, 1719},
	{115, 0, 0, 1723}, {101, 0, 0, 1725}, {115, 2, 2796, 1726},
	{107, 1, 2798, 65535}, {118, 2, 2799, 65535}, {99, 0, 0, 1737},
	{115, 1, 2801, 65535}, {115, 1, 2802, 1744}, {100, 1, 2803, 65535},
	{46, 0, 0, 1756}, {122, 0, 0, 1757}, {105, 1, 2804, 65535},
	{114, 1, 2805, 1773}, {97, 1, 2806, 65535}, {100, 1, 2807, 65535},
	{102, 0, 0, 1783}, {97, 1, 2808, 65535}, {105, 0, 0, 1787},
	{97, 0, 0, 1789}, {108, 2, 2809, 65535}, {114, 2, 2811, 65535},
	{97, 0, 0, 1806}, {100, 0, 0, 1812}, {32, 0, 0, 1814},
	{97, 1, 2813, 65535}, {98, 1, 2814, 65535}, {106, 1, 2815, 1825},
	{100, 1, 2816, 65535}, {101, 0, 0, 1831}, {114, 0, 0, 1832},
	{111, 1, 2817, 65535}, {115, 1, 2818, 65535}, {114, 0, 0, 1842},
	{101, 0, 0, 1845}, {103, 0, 0, 1850}, {109, 0, 0, 1851},
	{97, 1, 2819, 65535}, {110, 0, 0, 1863}, {115, 0, 0, 1864},
	{101, 1, 2820, 65535}, {114, 0, 0, 1876}, {101, 0, 0, 1878},
	{101, 0, 0, 1881}, {108, 0, 0, 1884}, {118, 0, 0, 1888},
	{105, 2, 2821, 65535}, {105, 0, 0, 1901}, {110, 1, 2823, 65535},
	{116, 1, 2824, 65535}, {105, 0, 0, 1909}, {101, 0, 0, 1911},
	{100, 0, 0, 1915}, {101, 1, 2825, 65535}, {114, 1, 2826, 65535},
	{105, 1, 2827, 1926}, {189, 1, 2828, 65535}, {128, 1, 2829, 65535},
	{133, 1, 2830, 65535}, {181, 2, 2831, 1936}, {183, 1, 2833, 65535},
	{189, 1, 2834, 65535}, {188, 2, 2835, 65535}, {177, 1, 2837, 65535},
	{191, 1, 2838, 65535}, {133, 1, 2839, 1962}, {177, 2, 2840, 65535},
	{188, 0, 0, 1972}, {191, 1, 2842, 65535}, {186, 1, 2843, 65535},
	{177, 1, 2844, 1981}, {181, 1, 2845, 1984}, {188, 0, 0, 1987},
	{177, 1, 2846, 1989}, {181, 1, 2847, 65535}, {183, 0, 0, 1995},
	{181, 2, 2848, 1998}, {183, 0, 0, 2003}, {191, 0, 0, 2004},
	{129, 1, 2850, 2005}, {181, 1, 2851, 65535}, {129, 1, 2852, 65535},
	{178, 1, 2853, 65535}, {182, 0, 0, 2019}, {186, 0, 0, 2020},
	{191, 1, 2854, 65535}, {131, 1, 2855, 2025}, {155, 1, 2856, 65535},
	{181, 2, 2857, 65535}, {181, 1, 2859, 65535}, {182, 0, 0, 2040},
	{190, 1, 2860, 2041}, {128, 1, 2861, 65535}, {129, 0, 0, 2045},
	{130, 1, 2862, 2046}, {135, 1, 2863, 65535}, {139, 0, 0, 2051},
	{150, 1, 2864, 65535}, {179, 0, 0, 2056}, {190, 1, 2865, 2057},
	{128, 1, 2866, 65535}, {176, 1, 2867, 65535}, {181, 2, 2868, 65535},
	{189, 0, 0, 2081}, {190, 1, 2870, 65535}, {191, 0, 0, 2084},
	{176, 2, 2871, 65535}, {181, 1, 2873, 65535}, {188, 0, 0, 2094},
	{189, 1, 2874, 65535}, {190, 1, 2875, 65535}, {176, 0, 0, 2103},
	{188, 0, 0, 2104}, {183, 1, 2876, 65535}, {142, 1, 2877, 65535},
	{176, 1, 2878, 65535}, {178, 1, 2879, 65535}, {128, 1, 2880, 65535},
	{184, 2, 2881, 65535}, {142, 1, 2883, 65535}, {150, 2, 2884, 65535},
	{176, 2, 2886, 65535}, {181, 0, 0, 2149}, {184, 0, 0, 2150},
	{190, 0, 0, 2151}, {176, 1, 2888, 65535}, {180, 0, 0, 2155},
	{181, 1, 2889, 2156}, {190, 2, 2890, 65535}, {177, 2, 2892, 2172},
	{181, 0, 0, 2182}, {186, 1, 2894, 65535}, {189, 0, 0, 2188},
	{191, 1, 2895, 65535}, {129, 0, 0, 2196}, {130, 1, 2896, 2197},
	{176, 0, 0, 2200}, {181, 1, 2897, 2201}, {189, 0, 0, 2206},
	{190, 3, 2898, 2207}, {191, 0, 0, 2226}, {128, 2, 2901, 65535},
	{130, 0, 0, 2229}, {131, 1, 2903, 65535}, {143, 1, 2904, 65535},
	{176, 0, 0, 2240}, {190, 1, 2905, 65535}, {176, 1, 2906, 65535},
	{177, 0, 0, 2249}, {181, 2, 2907, 65535}, {187, 0, 0, 2267},
	{189, 1, 2909, 65535}, {190, 0, 0, 2271}, {128, 2, 2910, 2272},
	{129, 0, 0, 2276}, {130, 2, 2912, 65535}, {131, 1, 2914, 2281},
	{138, 0, 0, 2285}, {140, 0, 0, 2286}, {150, 1, 2915, 65535},
	{153, 1, 2916, 65535}, {176, 1, 2917, 65535}, {128, 1, 2918, 65535},
	{130, 1, 2919, 2300}, {181, 1, 2920, 65535}, {176, 1, 2921, 65535},
	{181, 1, 2922, 2320}, {130, 0, 0, 2330}, {134, 0, 0, 2331},
	{141, 1, 2923, 65535}, {150, 1, 2924, 65535}, {187, 0, 0, 2337},
	{189, 0, 0, 2338}, {189, 2, 2925, 65535}, {176, 1, 2927, 65535},
	{131, 2, 2928, 65535}, {176, 3, 2930, 65535}, {139, 1, 2933, 65535},
	{186, 1, 2934, 65535}, {165, 1, 2935, 65535}, {128, 2, 2936, 65535},
	{132, 0, 0, 2372}, {171, 1, 2938, 65535}, {163, 0, 0, 2378},
	{171, 0, 0, 2379}, {172, 0, 0, 2380}, {182, 1, 2939, 65535},
	{184, 2, 2940, 65535}, {161, 2, 2942, 65535}, {181, 0, 0, 2398},
	{184, 1, 2944, 65535}, {161, 0, 0, 2403}, {162, 1, 2945, 2404},
	{130, 1, 2946, 2406}, {128, 0, 0, 2410}, {132, 0, 0, 2411},
	{165, 1, 2947, 65535}, {165, 1, 2948, 65535}, {191, 0, 0, 2417},
	{163, 1, 2949, 65535}, {149, 1, 2950, 65535}, {164, 1, 2951, 65535},
	{170, 0, 0, 2427}, {179, 0, 0, 2428}, {169, 0, 0, 2431},
	{179, 0, 0, 2432}, {166, 1, 2952, 65535}, {179, 0, 0, 2436},
	{149, 0, 0, 2438}, {153, 0, 0, 2439}, {157, 0, 0, 2440},
	{179, 0, 0, 2441}, {149, 1, 2953, 65535}, {160, 1, 2954, 65535},
	{144, 0, 0, 2464}, {168, 0, 0, 2465}, {149, 1, 2955, 65535},
	{155, 0, 0, 2468}, {164, 1, 2956, 65535}, {147, 1, 2957, 65535},
	{149, 1, 2958, 65535}, {156, 0, 0, 2477}, {157, 0, 0, 2478},
	{145, 1, 2959, 65535}, {149, 1, 2960, 65535}, {168, 0, 0, 2484},
	{145, 0, 0, 2485}, {156, 0, 0, 2486}, {179, 0, 0, 2487},
	{144, 1, 2961, 65535}, {168, 1, 2962, 2490}, {170, 0, 0, 2493},
	{171, 0, 0, 2494}, {172, 0, 0, 2495}, {173, 0, 0, 2496},
	{174, 1, 2963, 65535}, {176, 1, 2964, 65535}, {177, 1, 2965, 65535},
	{179, 0, 0, 2505}, {180, 0, 0, 2506}, {182, 0, 0, 2507},
	{186, 0, 0, 2508}, {129, 0, 0, 2509}, {131, 1, 2966, 65535},
	{132, 2, 2967, 65535}, {133, 1, 2969, 2522}, {134, 0, 0, 2525},
	{136, 1, 2970, 65535}, {138, 2, 2971, 65535}, {190, 0, 0, 2530},
	{170, 2, 2973, 65535}, {175, 0, 0, 2536}, {177, 1, 2975, 65535},
	{185, 0, 0, 2539}, {135, 3, 2976, 65535}, {167, 1, 2979, 65535},
	{173, 0, 0, 2551}, {180, 1, 2980, 65535}, {133, 3, 2981, 65535},
	{136, 0, 0, 2563}, {138, 0, 0, 2565}, {133, 1, 2984, 65535},
	{134, 1, 2985, 65535}, {136, 2, 2986, 65535}, {175, 0, 0, 2580},
	{178, 0, 0, 2581}, {172, 0, 0, 2584}, {177, 1, 2988, 2585},
	{179, 2, 2989, 65535}, {136, 0, 0, 2590}, {138, 1, 2991, 2591},
	{167, 0, 0, 2596}, {168, 1, 2992, 65535}, {170, 0, 0, 2599},
	{135, 0, 0, 2600}, {190, 1, 2993, 65535}, {167, 0, 0, 2603},
	{168, 0, 0, 2604}, {170, 0, 0, 2605}, {134, 0, 0, 2606},
	{135, 0, 0, 2607}, {177, 0, 0, 2611}, {180, 0, 0, 2612},
	{168, 1, 2994, 65535}, {177, 1, 2995, 65535}, {136, 0, 0, 2617},
	{138, 2, 2996, 2618}, {167, 1, 2998, 65535}, {170, 0, 0, 2625},
	{167, 2, 2999, 65535}, {177, 0, 0, 2631}, {179, 0, 0, 2632},
	{134, 2, 3001, 2633}, {135, 1, 3003, 2637}, {136, 0, 0, 2639},
	{138, 1, 3004, 2640}, {180, 1, 3005, 65535}, {136, 2, 3006, 65535},
	{138, 0, 0, 2652}, {131, 0, 0, 2655}, {134, 0, 0, 2656},
	{136, 1, 3008, 65535}, {134, 0, 0, 2661}, {138, 0, 0, 2662},
	{136, 1, 3009, 65535}, {224, 1, 3010, 65535}, {224, 1, 3011, 65535},
	{224, 1, 3012, 65535}, {224, 1, 3013, 65535}, {224, 2, 3014, 65535},
	{224, 1, 3016, 65535}, {224, 1, 3017, 65535}, {224, 2, 3018, 65535},
	{224, 1, 3020, 65535}, {224, 2, 3021, 65535}, {224, 1, 3023, 65535},
	{224, 2, 3024, 65535}, {224, 1, 3026, 65535}, {224, 2, 3027, 65535},
	{224, 2, 3029, 65535}, {224, 1, 3031, 65535}, {224, 1, 3032, 65535},
	{224, 1, 3033, 65535}, {224, 2, 3034, 65535}, {224, 1, 3036, 65535},
	{224, 1, 3037, 65535}, {224, 1, 3038, 65535}, {224, 1, 3039, 65535},
	{224, 1, 3040, 65535}, {224, 2, 3041, 65535}, {224, 1, 3043, 65535},
	{224, 2, 3044, 65535}, {224, 2, 3046, 65535}, {224, 1, 3048, 65535},
	{224, 1, 3049, 65535}, {224, 2, 3050, 65535}, {224, 1, 3052, 65535},
	{224, 1, 3053, 65535}, {224, 1, 3054, 65535}, {224, 1, 3055, 65535},
	{224, 2, 3056, 65535}, {224, 1, 3058, 65535}, {224, 2, 3059, 65535},
	{224, 2, 3061, 65535}, {224, 1, 3063, 65535}, {224, 1, 3064, 65535},
	{224, 1, 3065, 65535}, {224, 2, 3066, 65535}, {224, 2, 3068, 65535},
	{224, 1, 3070, 65535}, {224, 1, 3071, 65535}, {224, 1, 3072, 65535},
	{224, 1, 3073, 65535}, {224, 2, 3074, 65535}, {224, 2, 3076, 65535},
	{224, 2, 3078, 65535}, {224, 1, 3080, 65535}, {224, 1, 3081, 65535},
	{224, 1, 3082, 65535}, {224, 1, 3083, 65535}, {224, 2, 3084, 65535},
	{224, 1, 3086, 65535}, {224, 1, 3087, 65535}, {224, 1, 3088, 65535},
	{224, 1, 3089, 65535}, {224, 2, 3090, 65535}, {224, 2, 3092, 65535},
	{224, 1, 3094, 65535}, {46, 1, 3095, 65535}, {224, 2, 3096, 65535},
	{46, 0, 0, 2911}, {224, 0, 0, 2912}, {46, 0, 0, 2914},
	{224, 0, 0, 2915}, {46, 0, 0, 2916}, {224, 0, 0, 2918},
	{224, 1, 3098, 65535}, {46, 1, 3099, 65535}, {224, 1, 3100, 65535},
	{46, 0, 0, 2931}, {224, 1, 3101, 65535}, {224, 1, 3102, 65535},
	{46, 0, 0, 2948}, {224, 1, 3103, 65535}, {224, 1, 3104, 65535},
	{224, 1, 3105, 65535}, {224, 1, 3106, 65535}, {225, 1, 3107, 65535},
	{225, 1, 3108, 65535}, {225, 1, 3109, 65535}, {225, 1, 3110, 65535},
	{225, 1, 3111, 65535}, {225, 1, 3112, 65535}, {225, 1, 3113, 65535},
	{225, 1, 3114, 65535}, {225, 1, 3115, 65535}, {225, 1, 3116, 65535},
	{225, 1, 3117, 65535}, {225, 1, 3118, 65535}, {225, 1, 3119, 65535},
	{225, 1, 3120, 65535}, {225, 2, 3121, 65535}, {225, 2, 3123, 65535},
	{225, 2, 3125, 65535}, {225, 2, 3127, 65535}, {225, 1, 3129, 65535},
	{229, 0, 0, 3044}, {230, 0, 0, 3045}, {231, 0, 0, 3046},
	{229, 0, 0, 3048}, {232, 0, 0, 3049}, {229, 0, 0, 3050},
	{230, 0, 0, 3051}, {230, 1, 3130, 65535}, {230, 1, 3131, 65535},
	{229, 0, 0, 3059}, {233, 1, 3132, 65535}, {231, 1, 3133, 65535},
	{229, 2, 3134, 65535}, {228, 1, 3136, 65535}, {229, 2, 3137, 65535},
	{229, 1, 3139, 65535}, {231, 0, 0, 3081}, {232, 1, 3140, 65535},
	{228, 2, 3141, 65535}, {229, 3, 3143, 65535}, {230, 0, 0, 3093},
	{230, 1, 3146, 65535}, {231, 1, 3147, 65535}, {232, 1, 3148, 65535},
	{228, 0, 0, 3113}, {230, 2, 3149, 65535}, {228, 0, 0, 3119},
	{230, 0, 0, 3120}, {233, 0, 0, 3122}, {230, 1, 3151, 65535},
	{229, 0, 0, 3132}, {230, 0, 0, 3133}, {233, 0, 0, 3136},
	{228, 0, 0, 3137}, {233, 2, 3152, 65535}, {230, 1, 3154, 65535},
	{229, 2, 3155, 65535}, {230, 0, 0, 3152}, {231, 1, 3157, 65535},
	{232, 0, 0, 3156}, {230, 1, 3158, 65535}, {230, 1, 3159, 65535},
	{229, 2, 3160, 65535}, {230, 1, 3162, 65535}, {230, 1, 3163, 65535},
	{233, 0, 0, 3177}, {229, 0, 0, 3180}, {232, 1, 3164, 65535},
	{228, 1, 3165, 65535}, {229, 1, 3166, 65535}, {232, 1, 3167, 65535},
	{230, 1, 3168, 65535}, {230, 1, 3169, 65535}, {229, 0, 0, 3212},
	{230, 0, 0, 3213}, {228, 2, 3170, 65535}, {229, 2, 3172, 65535},
	{230, 0, 0, 3221}, {228, 1, 3174, 65535}, {230, 1, 3175, 65535},
	{233, 0, 0, 3231}, {236, 1, 3176, 65535}, {236, 0, 0, 3237},
	{236, 1, 3177, 65535}, {235, 1, 3178, 65535}, {236, 0, 0, 3251},
	{237, 1, 3179, 65535}, {234, 1, 3180, 65535}, {236, 2, 3181, 65535},
	{235, 0, 0, 3272}, {236, 0, 0, 3273}, {237, 0, 0, 3274},
	{236, 0, 0, 3277}, {236, 0, 0, 3280}, {235, 1, 3183, 65535},
	{236, 1, 3184, 65535}, {236, 2, 3185, 65535}, {236, 0, 0, 3297},
	{236, 0, 0, 3299}, {115, 0, 0, 16}, {114, 1, 3187, 65535},
	{112, 0, 0, 33}, {115, 1, 3188, 65535}, {97, 1, 3189, 65535},
	{111, 1, 3190, 65535}, {116, 2, 3191, 64}, {116, 2, 3193, 68},
	{97, 1, 3195, 65535}, {32, 2, 3196, 65535}, {97, 0, 0, 104},
	{111, 0, 0, 105}, {115, 0, 0, 106}, {108, 5, 3198, 118},
	{105, 1, 3203, 65535}, {99, 2, 3204, 65535}, {97, 2, 3206, 65535},
	{108, 0, 0, 141}, {117, 1, 3208, 65535}, {108, 1, 3209, 65535},
	{115, 2, 3210, 65535}, {105, 0, 0, 177}, {111, 0, 0, 178},
	{110, 1, 3212, 65535}, {114, 1, 3213, 183}, {116, 0, 0, 186},
	{101, 1, 3214, 65535}, {32, 0, 0, 191}, {101, 1, 3215, 65535},
	{101, 0, 0, 199}, {110, 0, 0, 200}, {110, 1, 3216, 65535},
	{101, 1, 3217, 65535}, {110, 0, 0, 223}, {114, 1, 3218, 65535},
	{102, 1, 3219, 235}, {112, 1, 3220, 65535}, {117, 1, 3221, 65535},
	{100, 1, 3222, 65535}, {116, 0, 0, 247}, {114, 0, 0, 259},
	{153, 1, 3223, 260}, {119, 2, 3224, 65535}, {115, 1, 3226, 65535},
	{114, 1, 3227, 273}, {111, 0, 0, 276}, {116, 1, 3228, 277},
	{32, 2, 3229, 65535}, {32, 5, 3231, 65535}, {32, 6, 3236, 65535},
	{45, 0, 0, 316}, {100, 0, 0, 317}, {109, 1, 3242, 319},
	{101, 1, 3243, 65535}, {111, 0, 0, 331}, {101, 1, 3244, 65535},
	{101, 1, 3245, 65535}, {117, 2, 3246, 65535}, {39, 1, 3248, 340},
	{97, 1, 3249, 65535}, {117, 0, 0, 346}, {97, 2, 3250, 65535},
	{111, 1, 3252, 65535}, {97, 0, 0, 352}, {101, 1, 3253, 65535},
	{100, 0, 0, 358}, {109, 1, 3254, 360}, {109, 0, 0, 372},
	{112, 0, 0, 373}, {105, 1, 3255, 65535}, {109, 1, 3256, 65535},
	{101, 0, 0, 390}, {109, 1, 3257, 65535}, {110, 1, 3258, 65535},
	{114, 0, 0, 415}, {114, 1, 3259, 65535}, {98, 1, 3260, 65535},
	{114, 1, 3261, 65535}, {110, 2, 3262, 65535}, {101, 2, 3264, 65535},
	{108, 1, 3266, 65535}, {32, 5, 3267, 65535}, {105, 0, 0, 479},
	{99, 1, 3272, 65535}, {114, 0, 0, 489}, {115, 0, 0, 490},
	{101, 1, 3273, 65535}, {110, 0, 0, 508}, {110, 1, 3274, 65535},
	{117, 1, 3275, 65535}, {114, 1, 3276, 65535}, {104, 2, 3277, 65535},
	{101, 1, 3279, 65535}, {109, 0, 0, 540}, {104, 1, 3280, 551},
	{114, 1, 3281, 554}, {101, 2, 3282, 65535}, {117, 1, 3284, 561},
	{97, 1, 3285, 569}, {97, 0, 0, 575}, {105, 0, 0, 576},
	{116, 1, 3286, 65535}, {100, 0, 0, 592}, {116, 0, 0, 593},
	{115, 1, 3287, 65535}, {100, 1, 3288, 65535}, {122, 1, 3289, 65535},
	{97, 0, 0, 611}, {97, 1, 3290, 65535}, {115, 1, 3291, 65535},
	{98, 1, 3292, 65535}, {106, 1, 3293, 65535}, {115, 1, 3294, 628},
	{46, 0, 0, 637}, {105, 0, 0, 638}, {102, 1, 3295, 640},
	{110, 0, 0, 643}, {122, 0, 0, 644}, {100, 2, 3296, 645},
	{101, 1, 3298, 65535}, {116, 0, 0, 655}, {114, 1, 3299, 65535},
	{97, 1, 3300, 667}, {105, 1, 3301, 670}, {101, 2, 3302, 675},
	{110, 0, 0, 690}, {113, 0, 0, 691}, {32, 3, 3304, 65535},
	{114, 0, 0, 698}, {115, 0, 0, 699}, {105, 1, 3307, 713},
	{101, 1, 3308, 65535}, {117, 0, 0, 774}, {97, 1, 3309, 65535},
	{97, 0, 0, 788}, {105, 0, 0, 789}, {117, 1, 3310, 796},
	{114, 0, 0, 802}, {108, 1, 3311, 806}, {105, 0, 0, 811},
	{101, 0, 0, 814}, {106, 1, 3312, 815}, {111, 1, 3313, 817},
	{117, 0, 0, 819}, {97, 1, 3314, 65535}, {97, 0, 0, 824},
	{109, 0, 0, 825}, {110, 0, 0, 826}, {112, 0, 0, 827},
	{116, 1, 3315, 828}, {101, 0, 0, 836}, {106, 1, 3316, 837},
	{111, 0, 0, 839}, {117, 0, 0, 840}, {97, 0, 0, 851},
	{111, 0, 0, 852}, {114, 0, 0, 853}, {115, 0, 0, 854},
	{107, 1, 3317, 65535}, {105, 1, 3318, 65535}, {118, 1, 3319, 65535},
	{105, 0, 0, 876}, {101, 0, 0, 884}, {110, 0, 0, 885},
	{99, 0, 0, 887}, {116, 0, 0, 888}, {115, 1, 3320, 65535},
	{114, 1, 3321, 903}, {32, 4, 3322, 65535}, {110, 1, 3326, 65535},
	{116, 1, 3327, 65535}, {97, 0, 0, 939}, {111, 0, 0, 940},
	{111, 1, 3328, 65535}, {32, 0, 0, 962}, {45, 0, 0, 963},
	{107, 1, 3329, 65535}, {108, 0, 0, 968}, {105, 0, 0, 980},
	{111, 0, 0, 981}, {100, 0, 0, 982}, {115, 0, 0, 983},
	{105, 1, 3330, 65535}, {97, 1, 3331, 65535}, {100, 0, 0, 1001},
	{105, 0, 0, 1009}, {97, 0, 0, 1030}, {104, 0, 0, 1031},
	{105, 0, 0, 1032}, {111, 0, 0, 1033}, {105, 0, 0, 1034},
	{111, 0, 0, 1035}, {99, 0, 0, 1036}, {116, 0, 0, 1037},
	{97, 1, 3332, 65535}, {111, 0, 0, 1042}, {97, 0, 0, 1044},
	{101, 2, 3333, 65535}, {105, 1, 3335, 1047}, {111, 0, 0, 1049},
	{115, 0, 0, 1050}, {120, 0, 0, 1051}, {101, 0, 0, 1053},
	{111, 0, 0, 1054}, {97, 0, 0, 1065}, {111, 0, 0, 1066},
	{101, 1, 3336, 65535}, {104, 1, 3337, 1077}, {111, 2, 3338, 65535},
	{114, 0, 0, 1082}, {97, 0, 0, 1090}, {111, 0, 0, 1091},
	{99, 2, 3340, 65535}, {105, 0, 0, 1109}, {116, 0, 0, 1110},
	{97, 1, 3342, 65535}, {101, 1, 3343, 65535}, {32, 1, 3344, 65535},
	{97, 0, 0, 1118}, {101, 0, 0, 1119}, {119, 0, 0, 1120},
	{102, 1, 3345, 65535}, {97, 0, 0, 1138}, {108, 3, 3346, 65535},
	{32, 2, 3349, 65535}, {122, 1, 3351, 1172}, {97, 0, 0, 1183},
	{109, 1, 3352, 1188}, {100, 1, 3353, 65535}, {118, 1, 3354, 65535},
	{98, 2, 3355, 65535}, {109, 0, 0, 1219}, {98, 3, 3357, 65535},
	{111, 0, 0, 1236}, {116, 1, 3360, 65535}, {110, 1, 3361, 65535},
	{108, 1, 3362, 65535}, {105, 0, 0, 1262}, {108, 0, 0, 1263},
	{105, 1, 3363, 65535}, {116, 1, 3364, 65535}, {105, 0, 0, 1276},
	{97, 0, 0, 1284}, {107, 0, 0, 1285}, {102, 1, 3365, 65535},
	{32, 0, 0, 1299}, {116, 0, 0, 1300}, {114, 1, 3366, 1305},
	{122, 1, 3367, 65535}, {46, 0, 0, 1315}, {117, 0, 0, 1316},
	{97, 1, 3368, 65535}, {101, 0, 0, 1333}, {111, 0, 0, 1334},
	{116, 1, 3369, 65535}, {97, 0, 0, 1337}, {100, 1, 3370, 1338},
	{101, 1, 3371, 65535}, {100, 2, 3372, 65535}, {101, 1, 3374, 65535},
	{106, 0, 0, 1361}, {97, 2, 3375, 65535}, {101, 2, 3377, 65535},
	{101, 0, 0, 1374}, {118, 0, 0, 1375}, {107, 1, 3379, 65535},
	{115, 0, 0, 1380}, {105, 1, 3380, 65535}, {108, 1, 3381, 65535},
	{105, 5, 3382, 65535}, {116, 1, 3387, 65535}, {116, 1, 3388, 65535},
	{105, 1, 3389, 65535}, {97, 1, 3390, 65535}, {105, 1, 3391, 65535},
	{115, 1, 3392, 65535}, {102, 0, 0, 1486}, {106, 1, 3393, 65535},
	{101, 1, 3394, 65535}, {32, 0, 0, 1507}, {105, 0, 0, 1508},
	{100, 0, 0, 1510}, {116, 0, 0, 1511}, {97, 0, 0, 1520},
	{99, 0, 0, 1521}, {116, 0, 0, 1522}, {105, 2, 3395, 65535},
	{110, 1, 3397, 65535}, {115, 1, 3398, 65535}, {101, 1, 3399, 65535},
	{105, 0, 0, 1563}, {97, 0, 0, 1564}, {100, 1, 3400, 1565},
	{109, 1, 3401, 65535}, {101, 0, 0, 1572}, {97, 1, 3402, 1575},
	{112, 2, 3403, 65535}, {99, 2, 3405, 65535}, {103, 1, 3407, 65535},
	{100, 0, 0, 1605}, {116, 0, 0, 1606}, {105, 2, 3408, 65535},
	{97, 0, 0, 1622}, {106, 0, 0, 1623}, {100, 1, 3410, 1626},
	{101, 1, 3411, 65535}, {122, 2, 3412, 65535}, {117, 2, 3414, 65535},
	{100, 1, 3416, 1651}, {97, 0, 0, 1654}, {110, 0, 0, 1655},
	{107, 1, 3417, 65535}, {116, 1, 3418, 1660}, {119, 0, 0, 1667},
	{105, 1, 3419, 1668}, {97, 0, 0, 1672}, {104, 2, 3420, 1675},
	{107, 0, 0, 1678}, {120, 0, 0, 1679}, {97, 1, 3422, 1688},
	{98, 1, 3423, 65535}, {104, 0, 0, 1700}, {110, 0, 0, 1701},
	{115, 0, 0, 1702}, {116, 0, 0, 1703}, {115, 1, 3424, 1705},
	{116, 1, 3425, 65535}, {58, 0, 0, 1713}, {100, 0, 0, 1716},
	{100, 0, 0, 1727}, {116, 1, 3426, 65535}, {111, 1, 3427, 1730},
	{97, 0, 0, 1735}, {110, 0, 0, 1736}, {100, 1, 3428, 1738},
	{100, 0, 0, 1745}, {97, 1, 3429, 65535}, {109, 2, 3430, 65535},
	{97, 0, 0, 1774}, {116, 1, 3432, 65535}, {97, 1, 3433, 65535},
	{118, 1, 3434, 65535}, {106, 0, 0, 1796}, {115, 0, 0, 1797},
	{97, 0, 0, 1798}, {111, 0, 0, 1799}, {114, 2, 3435, 65535},
	{114, 1, 3437, 1823}, {97, 1, 3438, 65535}, {114, 1, 3439, 65535},
	{102, 1, 3440, 65535}, {99, 1, 3441, 65535}, {110, 2, 3442, 65535},
	{115, 2, 3444, 65535}, {109, 0, 0, 1889}, {110, 2, 3446, 1890},
	{106, 1, 3448, 65535}, {117, 1, 3449, 65535}, {116, 1, 3450, 65535},
	{101, 1, 3451, 65535}, {100, 0, 0, 1927}, {206, 1, 3452, 65535},
	{207, 1, 3453, 65535}, {206, 1, 3454, 65535}, {206, 1, 3455, 65535},
	{207, 1, 3456, 65535}, {206, 1, 3457, 65535}, {206, 1, 3458, 65535},
	{47, 0, 0, 1949}, {206, 1, 3459, 65535}, {206, 1, 3460, 65535},
	{207, 1, 3461, 65535}, {207, 1, 3462, 65535}, {206, 1, 3463, 65535},
	{207, 1, 3464, 65535}, {206, 1, 3465, 65535}, {207, 1, 3466, 65535},
	{207, 1, 3467, 65535}, {206, 1, 3468, 65535}, {206, 1, 3469, 65535},
	{207, 1, 3470, 65535}, {206, 1, 3471, 65535}, {207, 1, 3472, 65535},
	{206, 2, 3473, 65535}, {206, 1, 3475, 65535}, {206, 1, 3476, 65535},
	{208, 1, 3477, 65535}, {209, 1, 3478, 65535}, {209, 0, 0, 2026},
	{208, 1, 3479, 65535}, {208, 0, 0, 2029}, {209, 1, 3480, 65535},
	{209, 1, 3481, 65535}, {209, 0, 0, 2042}, {208, 1, 3482, 65535},
	{208, 1, 3483, 65535}, {208, 2, 3484, 65535}, {208, 2, 3486, 65535},
	{208, 1, 3488, 65535}, {209, 1, 3489, 65535}, {209, 1, 3490, 65535},
	{208, 1, 3491, 65535}, {209, 1, 3492, 65535}, {208, 2, 3493, 65535},
	{209, 1, 3495, 65535}, {210, 0, 0, 2090}, {208, 2, 3496, 65535},
	{209, 1, 3498, 65535}, {208, 1, 3499, 65535}, {208, 1, 3500, 65535},
	{208, 2, 3501, 65535}, {209, 1, 3503, 65535}, {209, 1, 3504, 65535},
	{208, 1, 3505, 65535}, {208, 1, 3506, 65535}, {209, 1, 3507, 65535},
	{209, 1, 3508, 65535}, {208, 1, 3509, 65535}, {209, 1, 3510, 65535},
	{208, 2, 3511, 65535}, {209, 4, 3513, 65535}, {209, 1, 3517, 65535},
	{208, 1, 3518, 65535}, {208, 2, 3519, 65535}, {209, 1, 3521, 65535},
	{208, 1, 3522, 65535}, {209, 1, 3523, 65535}, {209, 1, 3524, 65535},
	{209, 2, 3525, 65535}, {209, 0, 0, 2198}, {209, 1, 3527, 65535},
	{32, 1, 3528, 65535}, {208, 4, 3529, 65535}, {209, 1, 3533, 65535},
	{46, 0, 0, 2227}, {208, 0, 0, 2228}, {208, 1, 3534, 65535},
	{209, 1, 3535, 65535}, {208, 2, 3536, 65535}, {208, 2, 3538, 65535},
	{208, 5, 3540, 65535}, {209, 1, 3545, 65535}, {208, 1, 3546, 65535},
	{208, 1, 3547, 65535}, {209, 0, 0, 2275}, {208, 0, 0, 2277},
	{209, 1, 3548, 65535}, {208, 1, 3549, 65535}, {209, 1, 3550, 65535},
	{209, 2, 3551, 65535}, {208, 1, 3553, 65535}, {208, 1, 3554, 65535},
	{208, 1, 3555, 65535}, {208, 2, 3556, 65535}, {209, 2, 3558, 65535},
	{209, 2, 3560, 65535}, {209, 1, 3562, 65535}, {208, 1, 3563, 65535},
	{208, 1, 3564, 65535}, {209, 1, 3565, 65535}, {208, 1, 3566, 65535},
	{208, 2, 3567, 65535}, {209, 0, 0, 2352}, {208, 1, 3569, 65535},
	{209, 1, 3570, 65535}, {210, 1, 3571, 65535}, {209, 1, 3572, 65535},
	{214, 1, 3573, 65535}, {213, 1, 3574, 65535}, {213, 2, 3575, 65535},
	{214, 0, 0, 2371}, {214, 1, 3577, 65535}, {213, 3, 3578, 65535},
	{213, 1, 3581, 65535}, {214, 1, 3582, 65535}, {213, 1, 3583, 65535},
	{214, 1, 3584, 65535}, {213, 1, 3585, 65535}, {213, 0, 0, 2405},
	{214, 1, 3586, 65535}, {213, 1, 3587, 65535}, {213, 1, 3588, 65535},
	{213, 2, 3589, 65535}, {215, 2, 3591, 65535}, {215, 1, 3593, 65535},
	{215, 1, 3594, 65535}, {215, 3, 3595, 65535}, {215, 1, 3598, 65535},
	{215, 1, 3599, 65535}, {215, 1, 3600, 65535}, {215, 1, 3601, 65535},
	{215, 1, 3602, 65535}, {215, 1, 3603, 65535}, {215, 1, 3604, 65535},
	{215, 1, 3605, 65535}, {216, 2, 3606, 65535}, {216, 1, 3608, 65535},
	{216, 2, 3609, 65535}, {216, 2, 3611, 65535}, {216, 1, 3613, 65535},
	{216, 6, 3614, 65535}, {217, 0, 0, 2521}, {216, 2, 3620, 65535},
	{216, 2, 3622, 65535}, {216, 0, 0, 2528}, {217, 0, 0, 2529},
	{216, 0, 0, 2533}, {217, 0, 0, 2534}, {217, 1, 3624, 65535},
	{32, 1, 3625, 65535}, {216, 0, 0, 2542}, {217, 0, 0, 2543},
	{216, 1, 3626, 65535}, {216, 1, 3627, 65535}, {32, 1, 3628, 65535},
	{216, 0, 0, 2561}, {217, 0, 0, 2562}, {216, 1, 3629, 65535},
	{217, 1, 3630, 65535}, {216, 0, 0, 2574}, {217, 3, 3631, 65535},
	{32, 0, 0, 2586}, {216, 0, 0, 2587}, {217, 1, 3634, 65535},
	{216, 2, 3635, 65535}, {216, 1, 3637, 65535}, {216, 1, 3638, 65535},
	{216, 1, 3639, 65535}, {217, 1, 3640, 65535}, {32, 0, 0, 2619},
	{217, 0, 0, 2620}, {217, 1, 3641, 65535}, {216, 1, 3642, 65535},
	{217, 1, 3643, 65535}, {216, 1, 3644, 65535}, {218, 0, 0, 2636},
	{216, 0, 0, 2638}, {217, 0, 0, 2641}, {216, 1, 3645, 65535},
	{216, 0, 0, 2648}, {217, 3, 3646, 65535}, {217, 3, 3649, 65535},
	{217, 1, 3652, 65535}, {164, 5, 3653, 65535}, {164, 1, 3658, 65535},
	{164, 2, 3659, 65535}, {165, 1, 3661, 65535}, {164, 2, 3662, 65535},
	{165, 2, 3664, 65535}, {164, 1, 3666, 65535}, {164, 1, 3667, 65535},
	{164, 1, 3668, 65535}, {165, 1, 3669, 65535}, {165, 1, 3670, 65535},
	{164, 1, 3671, 65535}, {165, 1, 3672, 65535}, {165, 1, 3673, 65535},
	{164, 3, 3674, 65535}, {165, 0, 0, 2725}, {164, 1, 3677, 65535},
	{164, 1, 3678, 65535}, {165, 1, 3679, 65535}, {164, 2, 3680, 65535},
	{165, 1, 3682, 65535}, {166, 1, 3683, 65535}, {166, 3, 3684, 65535},
	{166, 1, 3687, 65535}, {166, 1, 3688, 65535}, {167, 1, 3689, 65535},
	{166, 1, 3690, 65535}, {166, 1, 3691, 65535}, {167, 1, 3692, 65535},
	{167, 1, 3693, 65535}, {167, 2, 3694, 65535}, {166, 3, 3696, 65535},
	{167, 0, 0, 2774}, {166, 2, 3699, 65535}, {166, 1, 3701, 65535},
	{167, 1, 3702, 65535}, {166, 0, 0, 2783}, {167, 2, 3703, 65535},
	{170, 2, 3705, 65535}, {171, 1, 3707, 65535}, {170, 1, 3708, 65535},
	{171, 2, 3709, 65535}, {170, 1, 3711, 65535}, {170, 1, 3712, 65535},
	{171, 1, 3713, 65535}, {171, 1, 3714, 65535}, {170, 2, 3715, 65535},
	{171, 0, 0, 2814}, {170, 1, 3717, 65535}, {170, 1, 3718, 65535},
	{171, 1, 3719, 65535}, {170, 1, 3720, 65535}, {171, 1, 3721, 65535},
	{174, 1, 3722, 65535}, {174, 1, 3723, 65535}, {174, 1, 3724, 65535},
	{174, 0, 0, 2833}, {175, 1, 3725, 65535}, {174, 1, 3726, 65535},
	{175, 1, 3727, 65535}, {174, 1, 3728, 65535}, {174, 1, 3729, 65535},
	{174, 1, 3730, 65535}, {174, 1, 3731, 65535}, {174, 1, 3732, 65535},
	{175, 1, 3733, 65535}, {174, 1, 3734, 65535}, {175, 0, 0, 2860},
	{174, 1, 3735, 65535}, {175, 1, 3736, 65535}, {176, 1, 3737, 65535},
	{176, 2, 3738, 65535}, {176, 1, 3740, 65535}, {177, 1, 3741, 65535},
	{176, 1, 3742, 65535}, {177, 2, 3743, 65535}, {176, 1, 3745, 65535},
	{176, 1, 3746, 65535}, {176, 1, 3747, 65535}, {177, 1, 3748, 65535},
	{176, 2, 3749, 65535}, {177, 0, 0, 2893}, {176, 1, 3751, 65535},
	{177, 1, 3752, 65535}, {177, 2, 3753, 65535}, {224, 1, 3755, 65535},
	{184, 3, 3756, 65535}, {185, 0, 0, 2908}, {184, 1, 3759, 65535},
	{224, 1, 3760, 65535}, {184, 2, 3761, 65535}, {184, 3, 3763, 65535},
	{184, 1, 3766, 65535}, {184, 2, 3767, 65535}, {184, 2, 3769, 65535},
	{184, 2, 3771, 65535}, {184, 4, 3773, 65535}, {131, 2, 3777, 65535},
	{131, 1, 3779, 65535}, {131, 1, 3780, 65535}, {131, 1, 3781, 65535},
	{131, 2, 3782, 65535}, {131, 1, 3784, 65535}, {131, 1, 3785, 65535},
	{131, 1, 3786, 65535}, {131, 3, 3787, 65535}, {131, 2, 3790, 65535},
	{131, 3, 3792, 65535}, {131, 2, 3795, 65535}, {131, 2, 3797, 65535},
	{158, 3, 3799, 65535}, {158, 0, 0, 3019}, {159, 0, 0, 3020},
	{158, 1, 3802, 65535}, {159, 1, 3803, 65535}, {158, 3, 3804, 65535},
	{159, 0, 0, 3031}, {158, 2, 3807, 65535}, {159, 0, 0, 3036},
	{158, 2, 3809, 65535}, {136, 1, 3811, 65535}, {148, 1, 3812, 65535},
	{150, 1, 3813, 65535}, {137, 1, 3814, 65535}, {135, 0, 0, 3069},
	{155, 0, 0, 3070}, {186, 1, 3815, 65535}, {137, 0, 0, 3074},
	{190, 0, 0, 3075}, {184, 1, 3816, 65535}, {161, 1, 3817, 65535},
	{184, 2, 3818, 65535}, {186, 2, 3820, 65535}, {133, 0, 0, 3090},
	{155, 0, 0, 3091}, {164, 0, 0, 3092}, {155, 1, 3822, 65535},
	{168, 1, 3823, 65535}, {188, 1, 3824, 65535}, {155, 1, 3825, 65535},
	{156, 2, 3826, 65535}, {156, 1, 3828, 65535}, {150, 0, 0, 3138},
	{151, 0, 0, 3139}, {150, 1, 3829, 65535}, {144, 1, 3830, 65535},
	{190, 0, 0, 3151}, {181, 1, 3831, 65535}, {155, 1, 3832, 65535},
	{155, 1, 3833, 65535}, {155, 0, 0, 3167}, {156, 0, 0, 3168},
	{155, 1, 3834, 65535}, {155, 1, 3835, 65535}, {161, 2, 3836, 65535},
	{189, 1, 3838, 65535}, {184, 1, 3839, 65535}, {161, 1, 3840, 65535},
	{139, 1, 3841, 65535}, {139, 1, 3842, 65535}, {184, 2, 3843, 65535},
	{186, 2, 3845, 65535}, {133, 0, 0, 3219}, {155, 0, 0, 3220},
	{191, 1, 3847, 65535}, {155, 1, 3848, 65535}, {139, 1, 3849, 65535},
	{130, 1, 3850, 65535}, {161, 1, 3851, 65535}, {150, 1, 3852, 65535},
	{179, 1, 3853, 65535}, {154, 0, 0, 3263}, {160, 1, 3854, 65535},
	{160, 1, 3855, 65535}, {132, 1, 3856, 65535}, {162, 1, 3857, 65535},
	{180, 1, 3858, 65535}, {117, 1, 3859, 65535}, {115, 1, 3860, 65535},
	{108, 1, 3861, 65535}, {114, 1, 3862, 65535}, {105, 0, 0, 65},
	{111, 0, 0, 66}, {111, 0, 0, 69}, {117, 0, 0, 70},
	{108, 1, 3863, 65535}, {104, 0, 0, 94}, {111, 1, 3864, 65535},
	{97, 0, 0, 119}, {101, 0, 0, 120}, {105, 2, 3865, 121},
	{108, 0, 0, 124}, {111, 0, 0, 125}, {118, 1, 3867, 65535},
	{108, 1, 3868, 65535}, {111, 0, 0, 135}, {114, 0, 0, 139},
	{122, 0, 0, 140}, {110, 2, 3869, 65535}, {105, 1, 3871, 65535},
	{116, 5, 3872, 154}, {122, 0, 0, 160}, {100, 2, 3877, 65535},
	{32, 0, 0, 184}, {119, 1, 3879, 65535}, {108, 1, 3880, 65535},
	{104, 1, 3881, 65535}, {110, 2, 3882, 220}, {116, 1, 3884, 65535},
	{114, 0, 0, 236}, {101, 1, 3885, 65535}, {108, 1, 3886, 65535},
	{111, 1, 3887, 245}, {32, 0, 0, 261}, {99, 0, 0, 265},
	{105, 0, 0, 266}, {201, 1, 3888, 65535}, {105, 0, 0, 274},
	{117, 0, 0, 278}, {108, 0, 0, 286}, {110, 0, 0, 287},
	{97, 2, 3889, 65535}, {100, 4, 3891, 65535}, {109, 0, 0, 299},
	{112, 1, 3895, 65535}, {117, 0, 0, 303}, {100, 1, 3896, 65535},
	{109, 0, 0, 308}, {111, 1, 3897, 65535}, {112, 2, 3898, 65535},
	{115, 0, 0, 314}, {117, 0, 0, 315}, {32, 3, 3900, 65535},
	{115, 1, 3903, 329}, {98, 1, 3904, 65535}, {110, 1, 3905, 334},
	{108, 1, 3906, 337}, {110, 0, 0, 339}, {97, 0, 0, 341},
	{32, 3, 3907, 65535}, {105, 2, 3910, 65535}, {114, 0, 0, 349},
	{118, 1, 3912, 350}, {116, 1, 3913, 353}, {98, 3, 3914, 65535},
	{101, 1, 3917, 65535}, {98, 3, 3918, 65535}, {98, 2, 3921, 65535},
	{99, 2, 3923, 65535}, {98, 1, 3925, 65535}, {108, 1, 3926, 65535},
	{98, 1, 3927, 65535}, {101, 0, 0, 442}, {111, 0, 0, 443},
	{114, 0, 0, 450}, {115, 0, 0, 451}, {111, 1, 3928, 65535},
	{103, 0, 0, 471}, {105, 0, 0, 472}, {108, 0, 0, 473},
	{109, 2, 3929, 65535}, {115, 2, 3931, 65535}, {32, 2, 3933, 65535},
	{114, 1, 3935, 65535}, {109, 1, 3936, 65535}, {117, 1, 3937, 518},
	{103, 1, 3938, 65535}, {101, 0, 0, 535}, {105, 1, 3939, 65535},
	{108, 1, 3940, 65535}, {114, 0, 0, 552}, {97, 0, 0, 555},
	{105, 0, 0, 558}, {114, 1, 3941, 559}, {97, 1, 3942, 65535},
	{32, 1, 3943, 65535}, {32, 1, 3944, 65535}, {105, 1, 3945, 65535},
	{101, 1, 3946, 65535}, {101, 1, 3947, 605}, {97, 1, 3948, 65535},
	{116, 2, 3949, 65535}, {108, 1, 3951, 65535}, {122, 1, 3952, 65535},
	{32, 0, 0, 629}, {101, 0, 0, 641}, {105, 0, 0, 646},
	{122, 0, 0, 647}, {108, 1, 3953, 65535}, {32, 2, 3954, 65535},
	{107, 1, 3956, 65535}, {107, 1, 3957, 65535}, {32, 2, 3958, 65535},
	{115, 1, 3960, 679}, {100, 0, 0, 694}, {108, 0, 0, 695},
	{112, 1, 3961, 65535}, {107, 1, 3962, 65535}, {100, 1, 3963, 758},
	{114, 4, 3964, 781}, {107, 1, 3968, 65535}, {101, 0, 0, 807},
	{115, 0, 0, 816}, {108, 0, 0, 818}, {105, 1, 3969, 65535},
	{97, 2, 3970, 65535}, {115, 0, 0, 838}, {117, 1, 3972, 65535},
	{118, 1, 3973, 65535}, {111, 1, 3974, 65535}, {116, 2, 3975, 65535},
	{105, 2, 3977, 65535}, {101, 0, 0, 908}, {109, 1, 3979, 65535},
	{114, 1, 3980, 65535}, {117, 1, 3981, 65535}, {116, 1, 3982, 65535},
	{101, 2, 3983, 65535}, {112, 1, 3985, 65535}, {117, 1, 3986, 65535},
	{115, 1, 3987, 996}, {110, 1, 3988, 65535}, {115, 1, 3989, 1038},
	{100, 0, 0, 1045}, {115, 0, 0, 1046}, {101, 0, 0, 1048},
	{108, 1, 3990, 65535}, {101, 0, 0, 1078}, {108, 0, 0, 1080},
	{114, 0, 0, 1081}, {111, 0, 0, 1100}, {117, 0, 0, 1101},
	{32, 1, 3991, 65535}, {110, 1, 3992, 65535}, {97, 1, 3993, 65535},
	{105, 2, 3994, 65535}, {97, 0, 0, 1161}, {101, 0, 0, 1162},
	{106, 0, 0, 1163}, {99, 0, 0, 1169}, {100, 0, 0, 1170},
	{105, 0, 0, 1173}, {98, 3, 3996, 65535}, {122, 2, 3999, 1205},
	{108, 1, 4001, 65535}, {101, 0, 0, 1217}, {114, 0, 0, 1218},
	{97, 1, 4002, 1230}, {101, 0, 0, 1232}, {114, 3, 4003, 65535},
	{117, 1, 4006, 65535}, {101, 1, 4007, 1245}, {105, 1, 4008, 65535},
	{110, 1, 4009, 65535}, {110, 1, 4010, 65535}, {105, 1, 4011, 65535},
	{116, 0, 0, 1306}, {105, 1, 4012, 65535}, {110, 1, 4013, 65535},
	{100, 1, 4014, 1335}, {105, 0, 0, 1339}, {108, 2, 4015, 65535},
	{101, 1, 4017, 65535}, {106, 0, 0, 1352}, {100, 1, 4018, 65535},
	{100, 1, 4019, 65535}, {116, 1, 4020, 1365}, {32, 0, 0, 1367},
	{100, 1, 4021, 1368}, {115, 1, 4022, 65535}, {110, 3, 4023, 65535},
	{105, 1, 4026, 65535}, {99, 2, 4027, 65535}, {101, 2, 4029, 1429},
	{107, 3, 4031, 65535}, {115, 2, 4034, 65535}, {122, 1, 4036, 65535},
	{97, 1, 4037, 1459}, {97, 1, 4038, 1462}, {118, 1, 4039, 65535},
	{115, 1, 4040, 65535}, {101, 1, 4041, 65535}, {101, 1, 4042, 65535},
	{117, 2, 4043, 65535}, {106, 2, 4045, 65535}, {111, 0, 0, 1531},
	{115, 0, 0, 1532}, {100, 1, 4047, 65535}, {116, 1, 4048, 65535},
	{109, 1, 4049, 1554}, {105, 0, 0, 1566}, {98, 1, 4050, 65535},
	{45, 0, 0, 1576}, {105, 0, 0, 1586}, {110, 0, 0, 1587},
	{97, 0, 0, 1589}, {110, 0, 0, 1590}, {117, 1, 4051, 65535},
	{111, 0, 0, 1609}, {115, 0, 0, 1610}, {32, 0, 0, 1627},
	{110, 2, 4052, 65535}, {101, 0, 0, 1637}, {110, 0, 0, 1638},
	{100, 0, 0, 1647}, {110, 1, 4054, 65535}, {105, 0, 0, 1652},
	{117, 1, 4055, 65535}, {101, 0, 0, 1661}, {107, 1, 4056, 65535},
	{105, 0, 0, 1676}, {108, 0, 0, 1677}, {45, 0, 0, 1689},
	{97, 1, 4057, 1698}, {100, 0, 0, 1706}, {97, 1, 4058, 65535},
	{97, 1, 4059, 65535}, {107, 1, 4060, 65535}, {105, 0, 0, 1739},
	{103, 1, 4061, 1748}, {97, 1, 4062, 65535}, {111, 0, 0, 1770},
	{101, 1, 4063, 1775}, {116, 1, 4064, 65535}, {101, 1, 4065, 65535},
	{105, 2, 4066, 65535}, {110, 0, 0, 1818}, {117, 0, 0, 1824},
	{99, 2, 4068, 65535}, {101, 1, 4070, 65535}, {102, 1, 4071, 65535},
	{104, 1, 4072, 65535}, {101, 0, 0, 1855}, {111, 0, 0, 1856},
	{105, 0, 0, 1872}, {110, 0, 0, 1873}, {32, 0, 0, 1891},
	{108, 1, 4073, 65535}, {97, 1, 4074, 65535}, {97, 1, 4075, 65535},
	{122, 1, 4076, 65535}, {106, 1, 4077, 65535}, {177, 2, 4078, 65535},
	{129, 1, 4080, 1930}, {179, 1, 4081, 1933}, {186, 1, 4082, 1937},
	{133, 1, 4083, 1940}, {188, 1, 4084, 65535}, {183, 1, 4085, 65535},
	{181, 1, 4086, 65535}, {189, 1, 4087, 1953}, {133, 1, 4088, 65535},
	{129, 1, 4089, 1963}, {185, 1, 4090, 1966}, {129, 1, 4091, 1969},
	{181, 1, 4092, 1973}, {132, 1, 4093, 1977}, {129, 1, 4094, 1982},
	{188, 1, 4095, 1985}, {178, 1, 4096, 1990}, {128, 1, 4097, 1992},
	{187, 1, 4098, 65535}, {132, 1, 4099, 2001}, {185, 1, 4100, 2006},
	{191, 0, 0, 2008}, {178, 1, 4101, 2009}, {177, 1, 4102, 2014},
	{179, 1, 4103, 2016}, {128, 1, 4104, 2021}, {191, 1, 4105, 2027},
	{128, 1, 4106, 2030}, {128, 1, 4107, 2035}, {181, 1, 4108, 65535},
	{190, 1, 4109, 2047}, {181, 0, 0, 2049}, {190, 0, 0, 2050},
	{178, 0, 0, 2052}, {180, 0, 0, 2053}, {180, 1, 4110, 2058},
	{131, 1, 4111, 65535}, {130, 2, 4112, 65535}, {186, 1, 4114, 2075},
	{134, 1, 4115, 2079}, {177, 0, 0, 2082}, {180, 0, 0, 2083},
	{128, 1, 4116, 65535}, {186, 0, 0, 2091}, {187, 1, 4117, 2092},
	{150, 2, 4118, 2095}, {178, 1, 4120, 65535}, {188, 1, 4121, 65535},
	{187, 1, 4122, 2107}, {189, 1, 4123, 2110}, {129, 1, 4124, 2113},
	{150, 1, 4125, 65535}, {176, 1, 4126, 2119}, {191, 1, 4127, 2122},
	{129, 1, 4128, 65535}, {130, 2, 4129, 2128}, {191, 1, 4131, 2133},
	{129, 1, 4132, 2136}, {184, 0, 0, 2139}, {188, 1, 4133, 2140},
	{128, 1, 4134, 2142}, {131, 1, 4135, 2145}, {143, 0, 0, 2147},
	{152, 0, 0, 2148}, {131, 1, 4136, 2153}, {180, 2, 4137, 2157},
	{178, 1, 4139, 2162}, {181, 1, 4140, 2164}, {143, 1, 4141, 2166},
	{189, 1, 4142, 65535}, {152, 1, 4143, 65535}, {130, 2, 4144, 2183},
	{128, 0, 0, 2189}, {131, 1, 4146, 65535}, {130, 2, 4147, 2202},
	{208, 2, 4149, 65535}, {183, 1, 4151, 65535}, {187, 1, 4152, 65535},
	{189, 1, 4153, 2217}, {191, 0, 0, 2222}, {129, 1, 4154, 65535},
	{177, 1, 4155, 65535}, {130, 1, 4156, 65535}, {183, 0, 0, 2241},
	{186, 0, 0, 2242}, {177, 1, 4157, 2244}, {186, 1, 4158, 2246},
	{179, 0, 0, 2250}, {184, 0, 0, 2251}, {186, 0, 0, 2252},
	{189, 2, 4159, 2253}, {191, 1, 4161, 2258}, {128, 1, 4162, 65535},
	{181, 1, 4163, 2268}, {181, 1, 4164, 2273}, {131, 1, 4165, 2278},
	{177, 1, 4166, 2282}, {135, 1, 4167, 2287}, {128, 0, 0, 2290},
	{131, 1, 4168, 2291}, {188, 1, 4169, 2294}, {176, 1, 4170, 65535},
	{190, 1, 4171, 2301}, {177, 1, 4172, 2303}, {178, 1, 4173, 2305},
	{129, 1, 4174, 2314}, {134, 0, 0, 2319}, {128, 1, 4175, 65535},
	{130, 1, 4176, 2324}, {128, 1, 4177, 2332}, {187, 1, 4178, 2335},
	{178, 1, 4179, 2339}, {131, 1, 4180, 2343}, {189, 1, 4181, 2345},
	{187, 1, 4182, 2348}, {189, 1, 4183, 2350}, {183, 1, 4184, 2353},
	{128, 1, 4185, 2355}, {163, 1, 4186, 2357}, {128, 1, 4187, 2359},
	{128, 1, 4188, 2361}, {175, 1, 4189, 2364}, {165, 0, 0, 2368},
	{175, 1, 4190, 2369}, {128, 1, 4191, 2375}, {163, 0, 0, 2381},
	{189, 0, 0, 2382}, {190, 0, 0, 2383}, {175, 1, 4192, 2384},
	{130, 1, 4193, 65535}, {181, 1, 4194, 65535}, {128, 1, 4195, 65535},
	{181, 1, 4196, 2400}, {128, 1, 4197, 2407}, {186, 1, 4198, 2412},
	{191, 1, 4199, 65535}, {184, 1, 4200, 65535}, {189, 0, 0, 2420},
	{146, 1, 4201, 65535}, {167, 1, 4202, 65535}, {168, 1, 4203, 65535},
	{158, 1, 4204, 65535}, {156, 0, 0, 2443}, {157, 1, 4205, 2444},
	{160, 0, 0, 2458}, {149, 1, 4206, 65535}, {145, 1, 4207, 65535},
	{152, 1, 4208, 65535}, {155, 1, 4209, 65535}, {147, 1, 4210, 65535},
	{168, 1, 4211, 65535}, {168, 1, 4212, 65535}, {168, 1, 4213, 65535},
	{167, 0, 0, 2491}, {177, 0, 0, 2492}, {177, 2, 4214, 65535},
	{167, 0, 0, 2501}, {177, 0, 0, 2502}, {168, 0, 0, 2503},
	{175, 0, 0, 2504}, {170, 2, 4216, 65535}, {167, 1, 4218, 65535},
	{170, 0, 0, 2515}, {171, 0, 0, 2516}, {172, 0, 0, 2517},
	{174, 0, 0, 2518}, {179, 1, 4219, 65535}, {177, 0, 0, 2523},
	{179, 0, 0, 2524}, {170, 0, 0, 2526}, {177, 0, 0, 2527},
	{136, 1, 4220, 65535}, {216, 1, 4221, 65535}, {177, 1, 4222, 65535},
	{177, 1, 4223, 65535}, {216, 1, 4224, 65535}, {185, 3, 4225, 65535},
	{136, 1, 4228, 2572}, {132, 1, 4229, 2575}, {134, 0, 0, 2578},
	{138, 0, 0, 2579}, {133, 1, 4230, 2588}, {177, 0, 0, 2592},
	{179, 0, 0, 2593}, {170, 1, 4231, 2597}, {170, 2, 4232, 65535},
	{177, 2, 4234, 65535}, {136, 1, 4236, 65535}, {134, 1, 4237, 65535},
	{177, 2, 4238, 65535}, {138, 1, 4240, 2629}, {170, 1, 4241, 65535},
	{177, 2, 4242, 2642}, {129, 0, 0, 2649}, {133, 0, 0, 2650},
	{134, 0, 0, 2651}, {132, 1, 4244, 65535}, {133, 0, 0, 2659},
	{134, 0, 0, 2660}, {138, 1, 4245, 65535}, {130, 0, 0, 2668},
	{149, 1, 4246, 65535}, {151, 1, 4247, 65535}, {166, 0, 0, 2673},
	{170, 1, 4248, 65535}, {170, 1, 4249, 65535}, {149, 1, 4250, 65535},
	{151, 1, 4251, 2683}, {129, 1, 4252, 2686}, {168, 1, 4253, 65535},
	{190, 1, 4254, 65535}, {129, 1, 4255, 65535}, {130, 0, 0, 2696},
	{191, 1, 4256, 65535}, {191, 1, 4257, 65535}, {181, 1, 4258, 65535},
	{139, 1, 4259, 65535}, {141, 1, 4260, 65535}, {188, 1, 4261, 65535},
	{135, 1, 4262, 65535}, {129, 1, 4263, 2715}, {130, 1, 4264, 2718},
	{136, 0, 0, 2723}, {190, 0, 0, 2724}, {181, 1, 4265, 65535},
	{168, 1, 4266, 65535}, {129, 1, 4267, 2730}, {170, 1, 4268, 65535},
	{191, 1, 4269, 65535}, {139, 1, 4270, 2737}, {149, 1, 4271, 65535},
	{151, 1, 4272, 2742}, {156, 0, 0, 2744}, {170, 0, 0, 2745},
	{170, 1, 4273, 65535}, {190, 1, 4274, 65535}, {129, 1, 4275, 65535},
	{191, 1, 4276, 65535}, {173, 1, 4277, 65535}, {141, 1, 4278, 65535},
	{135, 1, 4279, 65535}, {129, 1, 4280, 65535}, {131, 1, 4281, 65535},
	{131, 0, 0, 2770}, {153, 1, 4282, 65535}, {190, 0, 0, 2773},
	{131, 0, 0, 2775}, {172, 1, 4283, 65535}, {168, 1, 4284, 65535},
	{129, 1, 4285, 65535}, {135, 1, 4286, 65535}, {139, 1, 4287, 65535},
	{149, 1, 4288, 65535}, {151, 0, 0, 2793}, {129, 1, 4289, 2794},
	{190, 1, 4290, 65535}, {129, 0, 0, 2799}, {130, 0, 0, 2800},
	{191, 1, 4291, 65535}, {181, 1, 4292, 65535}, {135, 1, 4293, 65535},
	{129, 1, 4294, 2807}, {130, 1, 4295, 2810}, {190, 0, 0, 2813},
	{181, 1, 4296, 65535}, {168, 1, 4297, 65535}, {129, 1, 4298, 2819},
	{170, 1, 4299, 65535}, {139, 1, 4300, 2824}, {149, 1, 4301, 65535},
	{149, 1, 4302, 2829}, {170, 1, 4303, 65535}, {134, 1, 4304, 2834},
	{169, 1, 4305, 2839}, {130, 1, 4306, 65535}, {190, 1, 4307, 2843},
	{191, 1, 4308, 65535}, {191, 1, 4309, 2848}, {181, 1, 4310, 2851},
	{191, 1, 4311, 65535}, {129, 1, 4312, 2855}, {190, 1, 4313, 65535},
	{191, 1, 4314, 2861}, {134, 1, 4315, 2864}, {149, 1, 4316, 65535},
	{151, 1, 4317, 2869}, {166, 1, 4318, 65535}, {170, 1, 4319, 65535},
	{129, 1, 4320, 65535}, {168, 1, 4321, 2877}, {129, 0, 0, 2879},
	{130, 0, 0, 2880}, {191, 1, 4322, 65535}, {181, 1, 4323, 65535},
	{191, 1, 4324, 65535}, {129, 1, 4325, 65535}, {130, 1, 4326, 2889},
	{190, 0, 0, 2892}, {168, 1, 4327, 65535}, {129, 1, 4328, 65535},
	{134, 1, 4329, 65535}, {139, 1, 4330, 65535}, {184, 3, 4331, 65535},
	{163, 0, 0, 2905}, {177, 0, 0, 2906}, {184, 0, 0, 2907},
	{163, 1, 4334, 65535}, {184, 3, 4335, 65535}, {164, 1, 4338, 2925},
	{184, 1, 4339, 65535}, {129, 0, 0, 2932}, {180, 2, 4340, 65535},
	{181, 2, 4342, 65535}, {177, 1, 4344, 65535}, {153, 0, 0, 2949},
	{180, 0, 0, 2950}, {153, 0, 0, 2951}, {165, 0, 0, 2952},
	{177, 1, 4345, 65535}, {178, 1, 4346, 2957}, {156, 1, 4347, 65535},
	{161, 2, 4348, 65535}, {167, 0, 0, 2965}, {170, 0, 0, 2966},
	{146, 1, 4350, 65535}, {158, 1, 4351, 65535}, {144, 1, 4352, 65535},
	{148, 1, 4353, 65535}, {148, 1, 4354, 65535}, {144, 1, 4355, 65535},
	{149, 1, 4356, 65535}, {149, 1, 4357, 2985}, {144, 1, 4358, 65535},
	{157, 1, 4359, 65535}, {151, 1, 4360, 2994}, {160, 1, 4361, 2997},
	{165, 1, 4362, 65535}, {144, 1, 4363, 65535}, {160, 0, 0, 3004},
	{144, 1, 4364, 65535}, {148, 1, 4365, 65535}, {155, 0, 0, 3009},
	{144, 1, 4366, 65535}, {145, 0, 0, 3012}, {151, 0, 0, 3013},
	{163, 1, 4367, 65535}, {128, 0, 0, 3016}, {137, 0, 0, 3017},
	{187, 0, 0, 3018}, {187, 1, 4368, 3023}, {146, 1, 4369, 65535},
	{128, 0, 0, 3028}, {183, 0, 0, 3029}, {184, 0, 0, 3030},
	{184, 0, 0, 3033}, {187, 1, 4370, 3034}, {132, 0, 0, 3037},
	{182, 1, 4371, 3038}, {144, 1, 4372, 3053}, {185, 1, 4373, 65535},
	{139, 1, 4374, 3060}, {136, 1, 4375, 65535}, {172, 1, 4376, 65535},
	{131, 2, 4377, 3076}, {168, 2, 4379, 3082}, {128, 0, 0, 3086},
	{137, 0, 0, 3087}, {140, 0, 0, 3088}, {148, 0, 0, 3089},
	{156, 1, 4381, 3095}, {191, 1, 4382, 3103}, {137, 1, 4383, 3106},
	{156, 1, 4384, 3114}, {159, 0, 0, 3116}, {172, 1, 4385, 65535},
	{159, 3, 4386, 65535}, {176, 3, 4389, 3140}, {142, 2, 4392, 65535},
	{130, 1, 4394, 65535}, {156, 1, 4395, 3159}, {156, 1, 4396, 3162},
	{156, 1, 4397, 3170}, {156, 1, 4398, 3174}, {140, 1, 4399, 3181},
	{168, 0, 0, 3183}, {136, 1, 4400, 3185}, {131, 1, 4401, 3188},
	{168, 1, 4402, 3191}, {156, 3, 4403, 65535}, {156, 3, 4406, 65535},
	{128, 0, 0, 3215}, {137, 0, 0, 3216}, {140, 0, 0, 3217},
	{148, 0, 0, 3218}, {161, 1, 4409, 3222}, {156, 1, 4410, 3225},
	{156, 1, 4411, 3233}, {172, 2, 4412, 65535}, {157, 1, 4414, 3246},
	{137, 1, 4415, 3252}, {160, 1, 4416, 3260}, {149, 1, 4417, 3264},
	{165, 1, 4418, 3281}, {177, 1, 4419, 3285}, {133, 2, 4420, 65535},
	{136, 2, 4422, 65535}, {102, 1, 4424, 65535}, {101, 1, 4425, 65535},
	{105, 2, 4426, 65535}, {110, 1, 4428, 65535}, {105, 2, 4429, 65535},
	{114, 1, 4431, 65535}, {101, 0, 0, 122}, {115, 0, 0, 123},
	{101, 1, 4432, 65535}, {101, 1, 4433, 65535}, {105, 0, 0, 143},
	{111, 0, 0, 144}, {122, 1, 4434, 65535}, {97, 0, 0, 155},
	{105, 0, 0, 156}, {111, 0, 0, 157}, {115, 0, 0, 158},
	{117, 0, 0, 159}, {105, 0, 0, 181}, {122, 0, 0, 182},
	{101, 1, 4435, 65535}, {105, 2, 4436, 65535}, {97, 1, 4438, 65535},
	{99, 0, 0, 221}, {101, 0, 0, 222}, {100, 1, 4439, 228},
	{100, 1, 4440, 237}, {116, 2, 4441, 65535}, {32, 0, 0, 246},
	{153, 1, 4443, 65535}, {103, 0, 0, 290}, {107, 0, 0, 291},
	{97, 0, 0, 292}, {101, 1, 4444, 65535}, {105, 0, 0, 296},
	{111, 2, 4445, 65535}, {117, 1, 4447, 65535}, {101, 1, 4448, 65535},
	{102, 1, 4449, 65535}, {111, 0, 0, 312}, {117, 0, 0, 313},
	{111, 0, 0, 320}, {118, 1, 4450, 65535}, {122, 0, 0, 323},
	{101, 0, 0, 330}, {114, 1, 4451, 332}, {101, 0, 0, 335},
	{105, 0, 0, 338}, {109, 1, 4452, 65535}, {110, 0, 0, 344},
	{116, 0, 0, 345}, {103, 0, 0, 347}, {114, 0, 0, 348},
	{101, 0, 0, 351}, {101, 0, 0, 354}, {97, 0, 0, 361},
	{101, 0, 0, 362}, {114, 4, 4453, 65535}, {114, 1, 4457, 65535},
	{97, 0, 0, 386}, {101, 0, 0, 387}, {114, 0, 0, 388},
	{101, 0, 0, 392}, {114, 0, 0, 393}, {104, 0, 0, 413},
	{111, 0, 0, 414}, {97, 2, 4458, 65535}, {105, 1, 4460, 65535},
	{105, 1, 4461, 65535}, {97, 1, 4462, 65535}, {97, 0, 0, 474},
	{101, 0, 0, 475}, {97, 0, 0, 476}, {117, 0, 0, 477},
	{101, 0, 0, 480}, {111, 0, 0, 481}, {110, 1, 4463, 497},
	{101, 1, 4464, 514}, {116, 0, 0, 519}, {111, 1, 4465, 522},
	{101, 1, 4466, 65535}, {108, 1, 4467, 65535}, {111, 0, 0, 560},
	{114, 4, 4468, 562}, {100, 1, 4472, 65535}, {112, 2, 4473, 65535},
	{116, 2, 4475, 65535}, {114, 1, 4477, 65535}, {115, 0, 0, 606},
	{116, 1, 4478, 65535}, {32, 0, 0, 614}, {101, 0, 0, 615},
	{105, 2, 4479, 65535}, {105, 1, 4481, 65535}, {108, 1, 4482, 65535},
	{103, 0, 0, 661}, {116, 0, 0, 662}, {117, 1, 4483, 65535},
	{117, 1, 4484, 65535}, {100, 0, 0, 677}, {108, 0, 0, 678},
	{58, 0, 0, 681}, {101, 1, 4485, 65535}, {117, 1, 4486, 65535},
	{32, 0, 0, 759}, {97, 0, 0, 782}, {105, 1, 4487, 783},
	{111, 0, 0, 785}, {121, 0, 0, 786}, {117, 1, 4488, 65535},
	{115, 2, 4489, 65535}, {110, 0, 0, 829}, {116, 0, 0, 830},
	{117, 1, 4491, 856}, {105, 1, 4492, 65535}, {122, 1, 4493, 873},
	{32, 2, 4494, 65535}, {101, 1, 4496, 65535}, {99, 0, 0, 904},
	{116, 0, 0, 905}, {111, 1, 4497, 65535}, {101, 1, 4498, 65535},
	{112, 1, 4499, 65535}, {97, 1, 4500, 65535}, {32, 1, 4501, 65535},
	{115, 0, 0, 935}, {97, 1, 4502, 65535}, {117, 1, 4503, 966},
	{107, 1, 4504, 65535}, {116, 1, 4505, 65535}, {107, 1, 4506, 65535},
	{101, 1, 4507, 65535}, {106, 1, 4508, 65535}, {32, 1, 4509, 65535},
	{32, 1, 4510, 65535}, {99, 1, 4511, 65535}, {101, 2, 4512, 1130},
	{97, 1, 4514, 1189}, {101, 0, 0, 1191}, {114, 4, 4515, 65535},
	{46, 0, 0, 1206}, {105, 0, 0, 1207}, {106, 1, 4519, 65535},
	{114, 0, 0, 1231}, {97, 0, 0, 1233}, {105, 0, 0, 1234},
	{111, 0, 0, 1235}, {114, 2, 4520, 65535}, {32, 1, 4522, 65535},
	{107, 1, 4523, 65535}, {97, 1, 4524, 65535}, {105, 1, 4525, 65535},
	{99, 1, 4526, 1293}, {101, 1, 4527, 65535}, {116, 1, 4528, 65535},
	{105, 0, 0, 1336}, {105, 0, 0, 1348}, {111, 0, 0, 1349},
	{108, 1, 4529, 65535}, {110, 3, 4530, 65535}, {111, 1, 4533, 1363},
	{111, 0, 0, 1366}, {32, 3, 4534, 65535}, {112, 2, 4537, 65535},
	{97, 0, 0, 1386}, {99, 2, 4539, 65535}, {101, 0, 0, 1389},
	{99, 1, 4541, 65535}, {97, 3, 4542, 65535}, {101, 2, 4545, 65535},
	{32, 3, 4547, 65535}, {101, 0, 0, 1433}, {97, 2, 4550, 65535},
	{111, 1, 4552, 65535}, {117, 1, 4553, 65535}, {101, 1, 4554, 65535},
	{104, 2, 4555, 65535}, {105, 1, 4557, 65535}, {45, 0, 0, 1460},
	{45, 0, 0, 1463}, {101, 1, 4558, 65535}, {101, 2, 4559, 65535},
	{118, 1, 4561, 65535}, {100, 1, 4562, 1483}, {99, 0, 0, 1495},
	{116, 0, 0, 1496}, {105, 0, 0, 1498}, {111, 0, 0, 1499},
	{97, 1, 4563, 1540}, {32, 2, 4564, 65535}, {98, 3, 4566, 65535},
	{114, 2, 4569, 65535}, {110, 1, 4571, 65535}, {105, 0, 0, 1633},
	{111, 0, 0, 1634}, {116, 1, 4572, 65535}, {117, 1, 4573, 1657},
	{117, 1, 4574, 65535}, {121, 0, 0, 1699}, {105, 1, 4575, 1709},
	{105, 1, 4576, 1728}, {117, 1, 4577, 65535}, {117, 0, 0, 1749},
	{32, 2, 4578, 65535}, {100, 1, 4580, 1776}, {101, 1, 4581, 65535},
	{110, 2, 4582, 65535}, {111, 0, 0, 1816}, {115, 0, 0, 1817},
	{97, 0, 0, 1826}, {101, 0, 0, 1827}, {100, 2, 4584, 65535},
	{101, 1, 4586, 65535}, {101, 1, 4587, 65535}, {97, 1, 4588, 65535},
	{32, 2, 4589, 65535}, {108, 1, 4591, 65535}, {116, 1, 4592, 65535},
	{110, 1, 4593, 65535}, {206, 0, 0, 1928}, {207, 0, 0, 1929},
	{206, 1, 4594, 65535}, {206, 1, 4595, 65535}, {206, 1, 4596, 65535},
	{207, 0, 0, 1941}, {206, 1, 4597, 65535}, {206, 1, 4598, 65535},
	{207, 1, 4599, 65535}, {206, 1, 4600, 65535}, {206, 2, 4601, 65535},
	{206, 0, 0, 1964}, {206, 1, 4603, 65535}, {207, 1, 4604, 65535},
	{206, 1, 4605, 65535}, {207, 1, 4606, 65535}, {206, 0, 0, 1983},
	{207, 0, 0, 1986}, {206, 0, 0, 1991}, {207, 1, 4607, 65535},
	{206, 1, 4608, 65535}, {206, 0, 0, 2002}, {207, 0, 0, 2007},
	{207, 1, 4609, 65535}, {58, 0, 0, 2015}, {209, 1, 4610, 65535},
	{208, 2, 4611, 65535}, {208, 0, 0, 2028}, {208, 1, 4613, 65535},
	{208, 2, 4614, 65535}, {208, 1, 4616, 65535}, {209, 0, 0, 2048},
	{208, 2, 4617, 65535}, {208, 1, 4619, 65535}, {208, 1, 4620, 65535},
	{209, 0, 0, 2074}, {208, 2, 4621, 65535}, {208, 0, 0, 2080},
	{208, 1, 4623, 65535}, {209, 0, 0, 2093}, {208, 0, 0, 2096},
	{209, 0, 0, 2097}, {209, 1, 4624, 65535}, {208, 1, 4625, 65535},
	{209, 2, 4626, 65535}, {209, 2, 4628, 65535}, {209, 1, 4630, 65535},
	{209, 1, 4631, 65535}, {209, 1, 4632, 65535}, {208, 2, 4633, 65535},
	{209, 1, 4635, 65535}, {208, 3, 4636, 65535}, {209, 0, 0, 2132},
	{208, 1, 4639, 65535}, {209, 1, 4640, 65535}, {209, 0, 0, 2141},
	{209, 1, 4641, 65535}, {209, 0, 0, 2146}, {209, 0, 0, 2154},
	{208, 1, 4642, 65535}, {209, 0, 0, 2161}, {208, 0, 0, 2163},
	{208, 0, 0, 2165}, {208, 1, 4643, 65535}, {208, 1, 4644, 65535},
	{208, 1, 4645, 65535}, {208, 1, 4646, 65535}, {209, 1, 4647, 65535},
	{208, 1, 4648, 65535}, {208, 2, 4649, 65535}, {209, 0, 0, 2205},
	{186, 0, 0, 2209}, {188, 1, 4651, 65535}, {208, 1, 4652, 65535},
	{208, 2, 4653, 65535}, {208, 1, 4655, 65535}, {208, 1, 4656, 65535},
	{208, 1, 4657, 65535}, {208, 1, 4658, 65535}, {208, 0, 0, 2245},
	{208, 1, 4659, 65535}, {208, 0, 0, 2254}, {209, 1, 4660, 65535},
	{209, 1, 4661, 65535}, {208, 3, 4662, 65535}, {208, 1, 4665, 65535},
	{208, 0, 0, 2274}, {208, 1, 4666, 65535}, {208, 2, 4667, 65535},
	{208, 2, 4669, 65535}, {209, 0, 0, 2292}, {209, 0, 0, 2295},
	{208, 1, 4671, 65535}, {209, 0, 0, 2302}, {209, 0, 0, 2304},
	{209, 1, 4672, 65535}, {208, 2, 4673, 65535}, {208, 1, 4675, 65535},
	{208, 1, 4676, 65535}, {208, 1, 4677, 65535}, {208, 0, 0, 2336},
	{208, 1, 4678, 65535}, {208, 0, 0, 2344}, {209, 1, 4679, 65535},
	{208, 0, 0, 2349}, {208, 0, 0, 2351}, {208, 0, 0, 2354},
	{208, 0, 0, 2356}, {209, 0, 0, 2358}, {208, 0, 0, 2360},
	{213, 1, 4680, 65535}, {213, 1, 4681, 65535}, {213, 0, 0, 2370},
	{213, 0, 0, 2376}, {213, 1, 4682, 65535}, {213, 2, 4683, 65535},
	{213, 1, 4685, 65535}, {213, 1, 4686, 65535}, {213, 1, 4687, 65535},
	{213, 0, 0, 2408}, {213, 1, 4688, 65535}, {214, 1, 4689, 65535},
	{213, 1, 4690, 65535}, {215, 2, 4691, 65535}, {215, 2, 4693, 65535},
	{215, 2, 4695, 65535}, {215, 2, 4697, 65535}, {32, 1, 4699, 65535},
	{215, 2, 4700, 65535}, {215, 2, 4702, 65535}, {215, 2, 4704, 65535},
	{215, 1, 4706, 65535}, {215, 1, 4707, 65535}, {215, 2, 4708, 65535},
	{215, 1, 4710, 65535}, {215, 1, 4711, 65535}, {32, 1, 4712, 65535},
	{217, 1, 4713, 65535}, {216, 0, 0, 2510}, {217, 0, 0, 2511},
	{216, 3, 4714, 65535}, {216, 2, 4717, 65535}, {216, 1, 4719, 65535},
	{177, 1, 4720, 65535}, {217, 1, 4721, 65535}, {217, 1, 4722, 65535},
	{167, 1, 4723, 65535}, {216, 2, 4724, 65535}, {217, 0, 0, 2570},
	{219, 0, 0, 2571}, {216, 0, 0, 2573}, {216, 1, 4726, 65535},
	{216, 0, 0, 2589}, {217, 0, 0, 2598}, {216, 0, 0, 2601},
	{217, 0, 0, 2602}, {216, 0, 0, 2613}, {217, 0, 0, 2614},
	{216, 1, 4727, 65535}, {217, 1, 4728, 65535}, {216, 0, 0, 2627},
	{218, 0, 0, 2628}, {217, 0, 0, 2630}, {216, 1, 4729, 65535},
	{32, 2, 4730, 65535}, {216, 1, 4732, 65535}, {217, 1, 4733, 65535},
	{217, 2, 4734, 65535}, {224, 1, 4736, 65535}, {224, 2, 4737, 65535},
	{224, 2, 4739, 65535}, {224, 1, 4741, 65535}, {224, 1, 4742, 65535},
	{224, 0, 0, 2684}, {224, 1, 4743, 65535}, {224, 2, 4744, 65535},
	{224, 1, 4746, 65535}, {224, 1, 4747, 65535}, {224, 1, 4748, 65535},
	{224, 1, 4749, 65535}, {224, 2, 4750, 65535}, {224, 1, 4752, 65535},
	{224, 1, 4753, 65535}, {224, 1, 4754, 65535}, {224, 1, 4755, 65535},
	{224, 1, 4756, 65535}, {224, 1, 4757, 65535}, {224, 1, 4758, 65535},
	{224, 1, 4759, 65535}, {224, 1, 4760, 65535}, {224, 1, 4761, 65535},
	{224, 1, 4762, 65535}, {224, 1, 4763, 65535}, {224, 1, 4764, 65535},
	{224, 0, 0, 2743}, {224, 1, 4765, 65535}, {224, 1, 4766, 65535},
	{224, 1, 4767, 65535}, {224, 1, 4768, 65535}, {224, 1, 4769, 65535},
	{224, 1, 4770, 65535}, {224, 1, 4771, 65535}, {224, 1, 4772, 65535},
	{224, 1, 4773, 65535}, {224, 1, 4774, 65535}, {224, 1, 4775, 65535},
	{224, 1, 4776, 65535}, {224, 1, 4777, 65535}, {224, 1, 4778, 65535},
	{224, 1, 4779, 65535}, {224, 1, 4780, 65535}, {224, 1, 4781, 65535},
	{224, 1, 4782, 65535}, {224, 1, 4783, 65535}, {224, 1, 4784, 65535},
	{224, 1, 4785, 65535}, {224, 1, 4786, 65535}, {224, 1, 4787, 65535},
	{224, 1, 4788, 65535}, {224, 1, 4789, 65535}, {224, 1, 4790, 65535},
	{224, 1, 4791, 65535}, {224, 1, 4792, 65535}, {224, 1, 4793, 65535},
	{224, 0, 0, 2830}, {224, 1, 4794, 65535}, {224, 1, 4795, 65535},
	{224, 0, 0, 2840}, {224, 1, 4796, 65535}, {224, 1, 4797, 65535},
	{224, 1, 4798, 65535}, {224, 1, 4799, 65535}, {224, 0, 0, 2852},
	{224, 1, 4800, 65535}, {224, 1, 4801, 65535}, {224, 1, 4802, 65535},
	{224, 1, 4803, 65535}, {224, 1, 4804, 65535}, {224, 1, 4805, 65535},
	{224, 0, 0, 2870}, {224, 1, 4806, 65535}, {224, 1, 4807, 65535},
	{224, 1, 4808, 65535}, {224, 0, 0, 2878}, {224, 1, 4809, 65535},
	{224, 1, 4810, 65535}, {224, 1, 4811, 65535}, {224, 1, 4812, 65535},
	{224, 1, 4813, 65535}, {224, 1, 4814, 65535}, {224, 1, 4815, 65535},
	{224, 1, 4816, 65535}, {224, 1, 4817, 65535}, {132, 0, 0, 2902},
	{158, 0, 0, 2903}, {162, 0, 0, 2904}, {224, 1, 4818, 65535},
	{132, 0, 0, 2922}, {162, 0, 0, 2923}, {168, 0, 0, 2924},
	{224, 1, 4819, 65535}, {224, 1, 4820, 65535}, {46, 0, 0, 2933},
	{224, 0, 0, 2934}, {46, 0, 0, 2935}, {224, 0, 0, 2936},
	{224, 1, 4821, 65535}, {224, 1, 4822, 65535}, {224, 0, 0, 2958},
	{224, 1, 4823, 65535}, {46, 0, 0, 2961}, {224, 1, 4824, 65535},
	{225, 1, 4825, 65535}, {225, 1, 4826, 65535}, {225, 1, 4827, 65535},
	{225, 1, 4828, 65535}, {225, 1, 4829, 65535}, {225, 1, 4830, 65535},
	{225, 1, 4831, 65535}, {225, 1, 4832, 65535}, {225, 1, 4833, 65535},
	{225, 1, 4834, 65535}, {225, 1, 4835, 65535}, {225, 1, 4836, 65535},
	{225, 1, 4837, 65535}, {225, 1, 4838, 65535}, {225, 1, 4839, 65535},
	{225, 1, 4840, 65535}, {225, 1, 4841, 65535}, {225, 1, 4842, 65535},
	{225, 0, 0, 3024}, {225, 1, 4843, 65535}, {225, 0, 0, 3035},
	{225, 0, 0, 3039}, {230, 0, 0, 3054}, {230, 2, 4844, 65535},
	{230, 1, 4846, 65535}, {230, 2, 4847, 65535}, {230, 2, 4849, 65535},
	{228, 0, 0, 3077}, {230, 2, 4851, 65535}, {228, 0, 0, 3083},
	{230, 0, 0, 3084}, {230, 0, 0, 3096}, {230, 1, 4853, 65535},
	{230, 1, 4854, 65535}, {230, 0, 0, 3115}, {230, 2, 4855, 65535},
	{228, 2, 4857, 65535}, {229, 3, 4859, 65535}, {230, 0, 0, 3131},
	{228, 0, 0, 3141}, {229, 0, 0, 3142}, {230, 3, 4862, 65535},
	{228, 0, 0, 3149}, {230, 0, 0, 3150}, {230, 1, 4865, 65535},
	{230, 0, 0, 3160}, {230, 0, 0, 3163}, {230, 0, 0, 3171},
	{230, 0, 0, 3175}, {230, 0, 0, 3182}, {230, 2, 4866, 65535},
	{230, 2, 4868, 65535}, {230, 0, 0, 3192}, {228, 2, 4870, 65535},
	{229, 3, 4872, 65535}, {230, 0, 0, 3200}, {228, 2, 4875, 65535},
	{229, 3, 4877, 65535}, {230, 0, 0, 3208}, {230, 0, 0, 3223},
	{230, 0, 0, 3226}, {236, 0, 0, 3234}, {235, 0, 0, 3238},
	{236, 2, 4880, 65535}, {236, 2, 4882, 65535}, {236, 0, 0, 3253},
	{236, 0, 0, 3261}, {236, 2, 4884, 65535}, {236, 2, 4886, 65535},
	{236, 1, 4888, 65535}, {32, 0, 0, 3291}, {236, 2, 4889, 65535},
	{32, 0, 0, 3294}, {236, 0, 0, 3295}, {101, 1, 4891, 65535},
	{100, 1, 4892, 34}, {115, 1, 4893, 65535}, {122, 1, 4894, 65535},
	{97, 2, 4895, 65535}, {115, 1, 4897, 65535}, {122, 2, 4898, 65535},
	{101, 1, 4900, 95}, {100, 1, 4901, 130}, {32, 1, 4902, 65535},
	{97, 2, 4903, 65535}, {114, 1, 4905, 65535}, {111, 0, 0, 193},
	{115, 0, 0, 194}, {116, 1, 4906, 209}, {105, 0, 0, 229},
	{32, 0, 0, 238}, {97, 2, 4907, 65535}, {101, 0, 0, 243},
	{110, 1, 4909, 65535}, {32, 2, 4910, 65535}, {100, 0, 0, 297},
	{115, 0, 0, 298}, {98, 2, 4912, 65535}, {32, 2, 4914, 65535},
	{32, 3, 4916, 65535}, {121, 1, 4919, 65535}, {101, 0, 0, 333},
	{97, 2, 4920, 65535}, {97, 0, 0, 363}, {101, 0, 0, 364},
	{105, 2, 4922, 65535}, {111, 0, 0, 367}, {101, 1, 4924, 65535},
	{104, 0, 0, 419}, {114, 0, 0, 420}, {107, 1, 4925, 65535},
	{116, 1, 4926, 65535}, {100, 1, 4927, 65535}, {32, 0, 0, 498},
	{32, 0, 0, 515}, {101, 0, 0, 523}, {110, 1, 4928, 65535},
	{116, 1, 4929, 538}, {97, 0, 0, 563}, {105, 2, 4930, 564},
	{111, 0, 0, 567}, {121, 0, 0, 568}, {101, 1, 4932, 65535},
	{111, 0, 0, 581}, {117, 1, 4933, 65535}, {101, 0, 0, 597},
	{118, 0, 0, 598}, {116, 1, 4934, 601}, {115, 1, 4935, 65535},
	{99, 1, 4936, 65535}, {115, 0, 0, 618}, {103, 1, 4937, 65535},
	{101, 2, 4938, 65535}, {117, 1, 4940, 668}, {117, 1, 4941, 671},
	{110, 1, 4942, 65535}, {117, 1, 4943, 714}, {101, 0, 0, 784},
	{117, 1, 4944, 797}, {116, 0, 0, 820}, {117, 0, 0, 821},
	{116, 0, 0, 857}, {105, 1, 4945, 65535}, {97, 0, 0, 874},
	{98, 1, 4946, 65535}, {103, 0, 0, 898}, {32, 2, 4947, 65535},
	{100, 1, 4949, 65535}, {118, 1, 4950, 65535}, {100, 1, 4951, 65535},
	{105, 1, 4952, 919}, {97, 2, 4953, 65535}, {100, 2, 4955, 952},
	{116, 0, 0, 967}, {117, 1, 4957, 65535}, {97, 1, 4958, 65535},
	{117, 1, 4959, 65535}, {110, 2, 4960, 65535}, {111, 1, 4962, 65535},
	{108, 1, 4963, 65535}, {106, 1, 4964, 65535}, {97, 2, 4965, 65535},
	{32, 0, 0, 1131}, {100, 1, 4967, 1132}, {114, 0, 0, 1190},
	{97, 0, 0, 1192}, {101, 0, 0, 1193}, {105, 0, 0, 1194},
	{111, 0, 0, 1195}, {101, 1, 4968, 65535}, {109, 0, 0, 1239},
	{117, 1, 4969, 65535}, {115, 1, 4970, 65535}, {111, 1, 4971, 65535},
	{108, 1, 4972, 65535}, {97, 1, 4973, 65535}, {32, 0, 0, 1294},
	{114, 1, 4974, 65535}, {97, 1, 4975, 65535}, {106, 2, 4976, 65535},
	{97, 0, 0, 1357}, {105, 1, 4978, 65535}, {106, 0, 0, 1360},
	{32, 0, 0, 1364}, {97, 0, 0, 1369}, {98, 0, 0, 1370},
	{111, 0, 0, 1371}, {46, 0, 0, 1378}, {117, 0, 0, 1379},
	{97, 0, 0, 1387}, {101, 0, 0, 1388}, {97, 2, 4979, 65535},
	{99, 0, 0, 1403}, {100, 2, 4981, 65535}, {116, 2, 4983, 1413},
	{114, 3, 4985, 65535}, {116, 2, 4988, 65535}, {97, 0, 0, 1430},
	{100, 0, 0, 1431}, {108, 0, 0, 1432}, {99, 0, 0, 1434},
	{108, 2, 4990, 65535}, {118, 1, 4992, 65535}, {97, 1, 4993, 65535},
	{114, 1, 4994, 65535}, {32, 0, 0, 1444}, {101, 1, 4995, 65535},
	{101, 1, 4996, 65535}, {100, 1, 4997, 1473}, {32, 0, 0, 1478},
	{100, 0, 0, 1479}, {101, 1, 4998, 65535}, {32, 0, 0, 1484},
	{45, 0, 0, 1541}, {97, 0, 0, 1548}, {117, 0, 0, 1549},
	{97, 1, 4999, 1555}, {101, 0, 0, 1557}, {114, 4, 5000, 65535},
	{101, 0, 0, 1568}, {111, 0, 0, 1569}, {99, 1, 5004, 65535},
	{97, 1, 5005, 65535}, {116, 0, 0, 1658}, {117, 1, 5006, 1669},
	{110, 0, 0, 1710}, {110, 0, 0, 1729}, {117, 1, 5007, 1731},
	{97, 2, 5008, 65535}, {109, 1, 5010, 65535}, {32, 2, 5011, 65535},
	{114, 1, 5013, 65535}, {101, 0, 0, 1784}, {111, 0, 0, 1785},
	{105, 0, 0, 1829}, {111, 0, 0, 1830}, {110, 1, 5014, 65535},
	{110, 1, 5015, 65535}, {110, 2, 5016, 65535}, {105, 0, 0, 1904},
	{115, 0, 0, 1905}, {105, 1, 5018, 65535}, {32, 2, 5019, 65535},
	{101, 1, 5021, 65535}, {185, 1, 5022, 65535}, {191, 1, 5023, 65535},
	{181, 1, 5024, 65535}, {191, 1, 5025, 65535}, {188, 1, 5026, 65535},
	{129, 1, 5027, 65535}, {191, 1, 5028, 65535}, {187, 1, 5029, 1956},
	{189, 1, 5030, 1959}, {191, 1, 5031, 65535}, {132, 1, 5032, 65535},
	{188, 1, 5033, 65535}, {137, 1, 5034, 65535}, {132, 1, 5035, 65535},
	{181, 1, 5036, 65535}, {129, 1, 5037, 65535}, {131, 1, 5038, 65535},
	{181, 1, 5039, 65535}, {184, 0, 0, 2024}, {181, 1, 5040, 65535},
	{176, 1, 5041, 65535}, {181, 1, 5042, 65535}, {188, 1, 5043, 65535},
	{176, 0, 0, 2060}, {184, 1, 5044, 65535}, {180, 1, 5045, 2063},
	{176, 1, 5046, 2066}, {176, 1, 5047, 65535}, {181, 0, 0, 2078},
	{184, 1, 5048, 65535}, {130, 1, 5049, 2098}, {181, 2, 5050, 65535},
	{140, 0, 0, 2108}, {143, 0, 0, 2109}, {140, 0, 0, 2111},
	{143, 0, 0, 2112}, {130, 1, 5052, 65535}, {130, 1, 5053, 2116},
	{129, 1, 5054, 65535}, {181, 0, 0, 2123}, {189, 0, 0, 2124},
	{130, 1, 5055, 2125}, {176, 0, 0, 2129}, {184, 0, 0, 2130},
	{190, 0, 0, 2131}, {181, 1, 5056, 65535}, {130, 1, 5057, 65535},
	{130, 1, 5058, 2143}, {181, 2, 5059, 65535}, {177, 1, 5061, 2167},
	{190, 1, 5062, 65535}, {176, 1, 5063, 65535}, {190, 1, 5064, 65535},
	{143, 1, 5065, 65535}, {177, 1, 5066, 65535}, {176, 0, 0, 2203},
	{190, 0, 0, 2204}, {208, 2, 5067, 65535}, {176, 1, 5069, 65535},
	{180, 0, 0, 2215}, {189, 0, 0, 2216}, {181, 1, 5070, 65535},
	{187, 1, 5071, 65535}, {187, 2, 5072, 65535}, {189, 2, 5074, 65535},
	{176, 1, 5076, 65535}, {130, 1, 5077, 2255}, {130, 1, 5078, 2259},
	{176, 0, 0, 2262}, {181, 0, 0, 2263}, {191, 1, 5079, 2264},
	{182, 1, 5080, 65535}, {180, 1, 5081, 65535}, {177, 0, 0, 2283},
	{190, 0, 0, 2284}, {181, 0, 0, 2288}, {189, 0, 0, 2289},
	{178, 1, 5082, 2296}, {128, 2, 5083, 2306}, {176, 0, 0, 2317},
	{190, 0, 0, 2318}, {178, 1, 5085, 2321}, {178, 2, 5086, 65535},
	{178, 1, 5088, 65535}, {176, 1, 5089, 65535}, {131, 1, 5090, 65535},
	{171, 1, 5091, 65535}, {191, 1, 5092, 65535}, {191, 1, 5093, 65535},
	{172, 1, 5094, 65535}, {182, 1, 5095, 65535}, {171, 1, 5096, 65535},
	{191, 1, 5097, 2396}, {165, 1, 5098, 65535}, {191, 1, 5099, 65535},
	{128, 1, 5100, 65535}, {189, 1, 5101, 65535}, {149, 0, 0, 2421},
	{179, 0, 0, 2422}, {152, 0, 0, 2423}, {179, 0, 0, 2424},
	{153, 0, 0, 2425}, {179, 0, 0, 2426}, {145, 0, 0, 2434},
	{179, 0, 0, 2435}, {215, 9, 5102, 65535}, {144, 0, 0, 2459},
	{179, 0, 0, 2460}, {158, 0, 0, 2466}, {179, 0, 0, 2467},
	{158, 0, 0, 2469}, {179, 0, 0, 2470}, {149, 1, 5111, 65535},
	{155, 1, 5112, 65535}, {149, 0, 0, 2479}, {179, 0, 0, 2480},
	{161, 1, 5113, 65535}, {153, 1, 5114, 65535}, {216, 1, 5115, 65535},
	{138, 1, 5116, 65535}, {171, 0, 0, 2512}, {173, 0, 0, 2513},
	{177, 0, 0, 2514}, {167, 0, 0, 2519}, {168, 0, 0, 2520},
	{178, 1, 5117, 2537}, {217, 1, 5118, 65535}, {138, 1, 5119, 65535},
	{138, 1, 5120, 65535}, {217, 1, 5121, 65535}, {169, 0, 0, 2568},
	{177, 0, 0, 2569}, {167, 1, 5122, 65535}, {177, 2, 5123, 65535},
	{136, 1, 5125, 65535}, {180, 1, 5126, 65535}, {216, 0, 0, 2643},
	{217, 2, 5127, 65535}, {170, 1, 5129, 2646}, {138, 1, 5130, 65535},
	{134, 0, 0, 2665}, {138, 0, 0, 2666}, {165, 1, 5131, 65535},
	{164, 0, 0, 2671}, {165, 0, 0, 2672}, {164, 1, 5132, 65535},
	{165, 0, 0, 2677}, {165, 1, 5133, 65535}, {165, 1, 5134, 65535},
	{164, 1, 5135, 65535}, {164, 0, 0, 2689}, {165, 0, 0, 2690},
	{164, 1, 5136, 65535}, {164, 1, 5137, 65535}, {164, 1, 5138, 65535},
	{164, 1, 5139, 65535}, {164, 0, 0, 2702}, {165, 0, 0, 2703},
	{164, 1, 5140, 65535}, {164, 1, 5141, 65535}, {164, 1, 5142, 65535},
	{164, 1, 5143, 65535}, {164, 1, 5144, 65535}, {164, 1, 5145, 65535},
	{164, 1, 5146, 65535}, {164, 1, 5147, 65535}, {164, 1, 5148, 65535},
	{165, 1, 5149, 65535}, {164, 1, 5150, 65535}, {164, 1, 5151, 65535},
	{167, 1, 5152, 65535}, {167, 1, 5153, 65535}, {166, 1, 5154, 65535},
	{166, 2, 5155, 65535}, {166, 1, 5157, 65535}, {167, 1, 5158, 65535},
	{166, 1, 5159, 65535}, {166, 1, 5160, 65535}, {166, 2, 5161, 65535},
	{166, 2, 5163, 65535}, {167, 1, 5165, 65535}, {166, 1, 5166, 65535},
	{166, 1, 5167, 65535}, {166, 2, 5168, 65535}, {166, 1, 5170, 65535},
	{166, 2, 5171, 65535}, {171, 1, 5173, 65535}, {170, 1, 5174, 65535},
	{170, 1, 5175, 65535}, {170, 1, 5176, 65535}, {171, 1, 5177, 65535},
	{170, 1, 5178, 65535}, {170, 1, 5179, 65535}, {170, 1, 5180, 65535},
	{170, 1, 5181, 65535}, {170, 1, 5182, 65535}, {170, 1, 5183, 65535},
	{171, 1, 5184, 65535}, {170, 1, 5185, 65535}, {175, 1, 5186, 65535},
	{175, 1, 5187, 65535}, {174, 2, 5188, 65535}, {174, 2, 5190, 65535},
	{174, 1, 5192, 65535}, {174, 1, 5193, 65535}, {174, 1, 5194, 65535},
	{174, 1, 5195, 65535}, {174, 1, 5196, 65535}, {174, 1, 5197, 65535},
	{174, 1, 5198, 65535}, {174, 1, 5199, 65535}, {177, 1, 5200, 65535},
	{176, 1, 5201, 65535}, {177, 1, 5202, 65535}, {176, 1, 5203, 65535},
	{176, 1, 5204, 65535}, {176, 1, 5205, 65535}, {176, 1, 5206, 65535},
	{176, 1, 5207, 65535}, {176, 1, 5208, 65535}, {176, 1, 5209, 65535},
	{176, 1, 5210, 65535}, {176, 1, 5211, 65535}, {176, 1, 5212, 65535},
	{184, 1, 5213, 65535}, {184, 3, 5214, 65535}, {184, 2, 5217, 65535},
	{184, 1, 5219, 65535}, {184, 3, 5220, 65535}, {184, 1, 5223, 65535},
	{184, 2, 5224, 65535}, {131, 1, 5226, 65535}, {131, 1, 5227, 65535},
	{131, 2, 5228, 65535}, {131, 1, 5230, 65535}, {131, 1, 5231, 65535},
	{131, 1, 5232, 65535}, {131, 2, 5233, 65535}, {131, 1, 5235, 65535},
	{131, 2, 5236, 65535}, {131, 1, 5238, 65535}, {131, 1, 5239, 65535},
	{131, 1, 5240, 65535}, {131, 1, 5241, 65535}, {131, 1, 5242, 65535},
	{131, 1, 5243, 65535}, {131, 1, 5244, 65535}, {131, 1, 5245, 65535},
	{131, 1, 5246, 65535}, {158, 1, 5247, 65535}, {151, 2, 5248, 65535},
	{153, 0, 0, 3057}, {151, 1, 5250, 65535}, {151, 0, 0, 3065},
	{153, 0, 0, 3066}, {151, 0, 0, 3072}, {153, 0, 0, 3073},
	{151, 2, 5251, 65535}, {153, 0, 0, 3080}, {151, 1, 5253, 65535},
	{151, 1, 5254, 65535}, {153, 0, 0, 3117}, {168, 0, 0, 3118},
	{184, 2, 5255, 65535}, {186, 2, 5257, 65535}, {133, 0, 0, 3128},
	{155, 0, 0, 3129}, {164, 0, 0, 3130}, {150, 0, 0, 3143},
	{151, 2, 5259, 65535}, {153, 0, 0, 3148}, {155, 1, 5261, 65535},
	{150, 0, 0, 3186}, {153, 0, 0, 3187}, {151, 0, 0, 3189},
	{153, 0, 0, 3190}, {184, 2, 5262, 65535}, {186, 2, 5264, 65535},
	{133, 0, 0, 3197}, {155, 0, 0, 3198}, {164, 0, 0, 3199},
	{184, 2, 5266, 65535}, {186, 2, 5268, 65535}, {133, 0, 0, 3205},
	{155, 0, 0, 3206}, {164, 0, 0, 3207}, {136, 0, 0, 3239},
	{158, 2, 5270, 65535}, {139, 0, 0, 3247}, {157, 0, 0, 3248},
	{139, 0, 0, 3265}, {157, 0, 0, 3266}, {139, 0, 0, 3282},
	{157, 0, 0, 3283}, {157, 1, 5272, 65535}, {136, 0, 0, 3292},
	{151, 0, 0, 3293}, {110, 1, 5273, 26}, {32, 0, 0, 35},
	{101, 1, 5274, 39}, {97, 3, 5275, 65535}, {109, 0, 0, 58},
	{116, 2, 5278, 65535}, {105, 1, 5280, 65535}, {97, 1, 5281, 65535},
	{111, 1, 5282, 65535}, {58, 0, 0, 96}, {32, 0, 0, 131},
	{112, 1, 5283, 65535}, {99, 0, 0, 147}, {100, 2, 5284, 65535},
	{107, 1, 5286, 65535}, {32, 1, 5287, 65535}, {100, 0, 0, 241},
	{116, 0, 0, 242}, {98, 1, 5288, 65535}, {97, 0, 0, 293},
	{112, 1, 5289, 65535}, {98, 0, 0, 300}, {108, 1, 5290, 65535},
	{109, 0, 0, 305}, {112, 2, 5291, 65535}, {101, 0, 0, 309},
	{105, 0, 0, 310}, {112, 0, 0, 311}, {100, 1, 5293, 65535},
	{100, 0, 0, 342}, {110, 0, 0, 343}, {101, 0, 0, 365},
	{115, 0, 0, 366}, {32, 1, 5294, 65535}, {97, 1, 5295, 65535},
	{107, 1, 5296, 65535}, {101, 1, 5297, 65535}, {101, 1, 5298, 65535},
	{32, 0, 0, 539}, {101, 0, 0, 565}, {115, 0, 0, 566},
	{32, 2, 5299, 65535}, {98, 1, 5301, 65535}, {32, 0, 0, 602},
	{116, 1, 5302, 612}, {101, 1, 5303, 65535}, {100, 1, 5304, 621},
	{109, 1, 5305, 65535}, {110, 2, 5306, 65535}, {116, 0, 0, 669},
	{116, 0, 0, 672}, {105, 1, 5308, 65535}, {116, 0, 0, 715},
	{116, 0, 0, 798}, {107, 1, 5309, 65535}, {105, 1, 5310, 65535},
	{117, 0, 0, 899}, {119, 0, 0, 900}, {105, 1, 5311, 65535},
	{105, 2, 5312, 65535}, {97, 1, 5314, 65535}, {110, 0, 0, 920},
	{107, 0, 0, 933}, {110, 0, 0, 934}, {97, 0, 0, 955},
	{117, 0, 0, 957}, {117, 1, 5315, 997}, {105, 1, 5316, 999},
	{117, 1, 5317, 1039}, {101, 0, 0, 1068}, {116, 0, 0, 1069},
	{117, 1, 5318, 65535}, {105, 1, 5319, 65535}, {111, 1, 5320, 65535},
	{100, 1, 5321, 65535}, {116, 1, 5322, 1127}, {32, 0, 0, 1133},
	{110, 2, 5323, 1209}, {108, 1, 5325, 65535}, {101, 1, 5326, 65535},
	{119, 1, 5327, 65535}, {108, 1, 5328, 65535}, {32, 2, 5329, 65535},
	{110, 1, 5331, 65535}, {105, 1, 5332, 1322}, {97, 0, 0, 1350},
	{101, 0, 0, 1351}, {32, 2, 5333, 65535}, {116, 2, 5335, 65535},
	{122, 0, 0, 1401}, {97, 1, 5337, 1404}, {111, 1, 5338, 1407},
	{32, 4, 5339, 65535}, {105, 2, 5343, 65535}, {97, 2, 5345, 65535},
	{101, 0, 0, 1425}, {105, 0, 0, 1426}, {97, 0, 0, 1427},
	{115, 0, 0, 1428}, {97, 0, 0, 1435}, {118, 0, 0, 1436},
	{97, 1, 5347, 65535}, {114, 1, 5348, 1440}, {116, 1, 5349, 1442},
	{100, 1, 5350, 1445}, {114, 1, 5351, 65535}, {32, 2, 5352, 65535},
	{100, 1, 5354, 1481}, {114, 0, 0, 1556}, {97, 0, 0, 1558},
	{101, 0, 0, 1559}, {105, 2, 5355, 65535}, {111, 0, 0, 1562},
	{101, 1, 5357, 65535}, {105, 1, 5358, 1648}, {116, 0, 0, 1670},
	{116, 0, 0, 1732}, {99, 1, 5359, 65535}, {116, 1, 5360, 65535},
	{111, 1, 5361, 65535}, {97, 0, 0, 1777}, {111, 0, 0, 1778},
	{97, 2, 5362, 65535}, {116, 1, 5364, 65535}, {101, 1, 5365, 65535},
	{100, 0, 0, 1892}, {109, 1, 5366, 65535}, {122, 1, 5367, 65535},
	{97, 1, 5368, 65535}, {103, 1, 5369, 65535}, {110, 2, 5370, 65535},
	{206, 1, 5372, 65535}, {207, 1, 5373, 65535}, {206, 1, 5374, 65535},
	{207, 1, 5375, 65535}, {206, 1, 5376, 65535}, {206, 1, 5377, 65535},
	{207, 1, 5378, 65535}, {206, 1, 5379, 65535}, {206, 1, 5380, 65535},
	{207, 2, 5381, 65535}, {206, 1, 5383, 65535}, {206, 1, 5384, 65535},
	{206, 1, 5385, 65535}, {206, 1, 5386, 65535}, {207, 1, 5387, 65535},
	{206, 1, 5388, 65535}, {209, 1, 5389, 65535}, {208, 1, 5390, 65535},
	{208, 1, 5391, 65535}, {209, 1, 5392, 65535}, {209, 1, 5393, 65535},
	{209, 1, 5394, 65535}, {208, 1, 5395, 65535}, {208, 2, 5396, 65535},
	{32, 1, 5398, 65535}, {208, 1, 5399, 65535}, {209, 1, 5400, 65535},
	{208, 2, 5401, 65535}, {208, 0, 0, 2105}, {209, 0, 0, 2106},
	{209, 1, 5403, 65535}, {208, 2, 5404, 65535}, {208, 1, 5406, 65535},
	{208, 1, 5407, 65535}, {208, 1, 5408, 65535}, {208, 1, 5409, 65535},
	{208, 0, 0, 2144}, {208, 1, 5410, 65535}, {209, 0, 0, 2160},
	{209, 1, 5411, 65535}, {208, 1, 5412, 65535}, {208, 1, 5413, 65535},
	{208, 2, 5414, 65535}, {208, 1, 5416, 65535}, {208, 1, 5417, 65535},
	{181, 0, 0, 2210}, {190, 1, 5418, 65535}, {208, 1, 5419, 65535},
	{208, 1, 5420, 65535}, {208, 1, 5421, 65535}, {208, 1, 5422, 65535},
	{209, 0, 0, 2235}, {208, 0, 0, 2236}, {209, 0, 0, 2237},
	{208, 1, 5423, 65535}, {209, 1, 5424, 65535}, {208, 1, 5425, 65535},
	{208, 2, 5426, 65535}, {208, 2, 5428, 65535}, {208, 1, 5430, 65535},
	{208, 2, 5431, 65535}, {208, 1, 5433, 65535}, {209, 0, 0, 2309},
	{208, 2, 5434, 65535}, {208, 1, 5436, 65535}, {209, 2, 5437, 65535},
	{208, 1, 5439, 65535}, {209, 1, 5440, 65535}, {208, 1, 5441, 65535},
	{213, 1, 5442, 65535}, {213, 1, 5443, 65535}, {213, 1, 5444, 65535},
	{213, 1, 5445, 65535}, {213, 2, 5446, 65535}, {213, 1, 5448, 65535},
	{213, 0, 0, 2397}, {213, 1, 5449, 65535}, {213, 1, 5450, 65535},
	{213, 1, 5451, 65535}, {213, 1, 5452, 65535}, {144, 0, 0, 2445},
	{145, 0, 0, 2446}, {146, 0, 0, 2447}, {147, 0, 0, 2448},
	{148, 0, 0, 2449}, {149, 0, 0, 2450}, {151, 0, 0, 2451},
	{168, 1, 5453, 65535}, {169, 1, 5454, 65535}, {215, 1, 5455, 65535},
	{215, 1, 5456, 65535}, {215, 1, 5457, 65535}, {215, 1, 5458, 65535},
	{170, 1, 5459, 65535}, {217, 1, 5460, 65535}, {216, 0, 0, 2538},
	{136, 1, 5461, 65535}, {216, 1, 5462, 65535}, {217, 1, 5463, 65535},
	{132, 2, 5464, 65535}, {217, 1, 5466, 65535}, {216, 0, 0, 2615},
	{217, 0, 0, 2616}, {217, 1, 5467, 65535}, {216, 1, 5468, 65535},
	{129, 0, 0, 2644}, {138, 0, 0, 2645}, {32, 0, 0, 2647},
	{217, 1, 5469, 65535}, {141, 1, 5470, 65535}, {161, 1, 5471, 65535},
	{141, 1, 5472, 65535}, {141, 1, 5473, 65535}, {176, 1, 5474, 65535},
	{168, 1, 5475, 65535}, {178, 1, 5476, 65535}, {184, 1, 5477, 65535},
	{184, 1, 5478, 65535}, {181, 1, 5479, 65535}, {176, 1, 5480, 65535},
	{176, 1, 5481, 65535}, {172, 1, 5482, 65535}, {167, 1, 5483, 2716},
	{151, 1, 5484, 65535}, {191, 1, 5485, 2726}, {191, 1, 5486, 2728},
	{149, 1, 5487, 65535}, {141, 1, 5488, 65535}, {164, 1, 5489, 65535},
	{174, 1, 5490, 2738}, {141, 1, 5491, 65535}, {141, 1, 5492, 65535},
	{168, 1, 5493, 65535}, {168, 0, 0, 2751}, {178, 1, 5494, 2752},
	{184, 1, 5495, 65535}, {135, 1, 5496, 2756}, {176, 1, 5497, 65535},
	{172, 1, 5498, 2762}, {131, 0, 0, 2764}, {167, 1, 5499, 2765},
	{131, 0, 0, 2767}, {185, 1, 5500, 65535}, {141, 1, 5501, 65535},
	{191, 1, 5502, 2776}, {191, 1, 5503, 2778}, {131, 0, 0, 2780},
	{149, 1, 5504, 65535}, {170, 1, 5505, 2784}, {131, 0, 0, 2787},
	{174, 1, 5506, 2788}, {141, 1, 5507, 65535}, {176, 1, 5508, 65535},
	{168, 1, 5509, 65535}, {184, 1, 5510, 65535}, {135, 1, 5511, 2803},
	{172, 1, 5512, 65535}, {167, 1, 5513, 2808}, {151, 1, 5514, 65535},
	{191, 1, 5515, 2815}, {191, 1, 5516, 2817}, {149, 1, 5517, 65535},
	{141, 1, 5518, 65535}, {174, 1, 5519, 2825}, {141, 1, 5520, 2827},
	{141, 1, 5521, 2831}, {170, 1, 5522, 65535}, {181, 1, 5523, 65535},
	{169, 0, 0, 2841}, {178, 0, 0, 2842}, {175, 1, 5524, 65535},
	{154, 1, 5525, 2846}, {153, 1, 5526, 65535}, {170, 1, 5527, 65535},
	{164, 1, 5528, 2856}, {176, 1, 5529, 65535}, {175, 1, 5530, 65535},
	{179, 1, 5531, 65535}, {141, 1, 5532, 65535}, {191, 1, 5533, 2871},
	{141, 1, 5534, 65535}, {176, 1, 5535, 65535}, {184, 1, 5536, 65535},
	{130, 1, 5537, 2883}, {172, 1, 5538, 65535}, {167, 1, 5539, 2887},
	{151, 1, 5540, 65535}, {191, 1, 5541, 2894}, {149, 1, 5542, 65535},
	{170, 1, 5543, 65535}, {174, 1, 5544, 2900}, {177, 1, 5545, 65535},
	{168, 0, 0, 2926}, {169, 0, 0, 2927}, {171, 0, 0, 2928},
	{151, 0, 0, 2929}, {152, 0, 0, 2930}, {153, 1, 5546, 65535},
	{135, 0, 0, 2953}, {155, 1, 5547, 65535}, {158, 0, 0, 2956},
	{162, 1, 5548, 65535}, {169, 0, 0, 2962}, {183, 1, 5549, 65535},
	{149, 1, 5550, 2968}, {160, 1, 5551, 2970}, {155, 1, 5552, 65535},
	{156, 0, 0, 2974}, {153, 1, 5553, 2975}, {145, 1, 5554, 2977},
	{156, 1, 5555, 2979}, {154, 1, 5556, 2981}, {156, 1, 5557, 2983},
	{152, 1, 5558, 2986}, {152, 1, 5559, 2988}, {160, 1, 5560, 2990},
	{148, 1, 5561, 2992}, {174, 1, 5562, 2995}, {168, 1, 5563, 2998},
	{162, 1, 5564, 3000}, {160, 1, 5565, 3002}, {155, 1, 5566, 3005},
	{165, 1, 5567, 3007}, {145, 1, 5568, 3010}, {151, 1, 5569, 3014},
	{154, 1, 5570, 3025}, {165, 0, 0, 3055}, {182, 0, 0, 3056},
	{165, 2, 5571, 3061}, {165, 0, 0, 3078}, {182, 0, 0, 3079},
	{165, 1, 5573, 3104}, {165, 1, 5574, 3107}, {128, 0, 0, 3124},
	{137, 0, 0, 3125}, {140, 0, 0, 3126}, {148, 0, 0, 3127},
	{165, 1, 5575, 3144}, {182, 0, 0, 3147}, {180, 1, 5576, 65535},
	{128, 0, 0, 3193}, {137, 0, 0, 3194}, {140, 0, 0, 3195},
	{148, 0, 0, 3196}, {128, 0, 0, 3201}, {137, 0, 0, 3202},
	{140, 0, 0, 3203}, {148, 0, 0, 3204}, {133, 1, 5577, 65535},
	{145, 0, 0, 3242}, {188, 1, 5578, 3286}, {32, 0, 0, 27},
	{32, 0, 0, 40}, {99, 0, 0, 41}, {100, 2, 5579, 65535},
	{116, 1, 5581, 48}, {97, 0, 0, 59}, {111, 1, 5582, 60},
	{101, 1, 5583, 65535}, {99, 2, 5584, 65535}, {118, 1, 5586, 65535},
	{117, 1, 5587, 65535}, {97, 0, 0, 148}, {111, 1, 5588, 149},
	{116, 1, 5589, 188}, {108, 2, 5590, 65535}, {201, 1, 5592, 65535},
	{117, 1, 5593, 65535}, {105, 2, 5594, 65535}, {97, 0, 0, 306},
	{117, 0, 0, 307}, {97, 1, 5596, 65535}, {109, 2, 5597, 65535},
	{115, 1, 5599, 65535}, {97, 1, 5600, 65535}, {100, 1, 5601, 454},
	{110, 1, 5602, 536}, {97, 0, 0, 570}, {112, 0, 0, 571},
	{108, 1, 5603, 65535}, {32, 0, 0, 613}, {101, 1, 5604, 65535},
	{32, 0, 0, 622}, {101, 1, 5605, 649}, {100, 0, 0, 651},
	{109, 1, 5606, 65535}, {110, 1, 5607, 65535}, {107, 1, 5608, 65535},
	{106, 1, 5609, 65535}, {102, 1, 5610, 65535}, {101, 0, 0, 911},
	{115, 0, 0, 912}, {116, 1, 5611, 65535}, {116, 0, 0, 998},
	{110, 0, 0, 1000}, {116, 0, 0, 1040}, {114, 1, 5612, 1111},
	{103, 1, 5613, 65535}, {117, 1, 5614, 65535}, {111, 1, 5615, 1124},
	{111, 1, 5616, 1128}, {97, 0, 0, 1210}, {111, 1, 5617, 1211},
	{109, 1, 5618, 65535}, {105, 1, 5619, 65535}, {97, 1, 5620, 65535},
	{121, 1, 5621, 65535}, {97, 0, 0, 1270}, {109, 0, 0, 1271},
	{105, 1, 5622, 65535}, {110, 0, 0, 1323}, {97, 0, 0, 1358},
	{122, 0, 0, 1359}, {97, 0, 0, 1397}, {111, 1, 5623, 1398},
	{32, 1, 5624, 65535}, {32, 2, 5625, 65535}, {101, 0, 0, 1414},
	{105, 0, 0, 1415}, {108, 0, 0, 1416}, {112, 0, 0, 1417},
	{101, 1, 5627, 1418}, {111, 1, 5628, 65535}, {100, 1, 5629, 1422},
	{116, 0, 0, 1424}, {110, 2, 5630, 65535}, {32, 0, 0, 1441},
	{32, 0, 0, 1443}, {32, 3, 5632, 65535}, {116, 1, 5635, 1451},
	{100, 0, 0, 1474}, {111, 0, 0, 1475}, {32, 0, 0, 1482},
	{101, 0, 0, 1560}, {115, 0, 0, 1561}, {108, 1, 5636, 65535},
	{110, 0, 0, 1649}, {116, 1, 5637, 65535}, {117, 1, 5638, 65535},
	{100, 1, 5639, 65535}, {100, 1, 5640, 1780}, {116, 0, 0, 1782},
	{108, 1, 5641, 65535}, {110, 1, 5642, 1838}, {97, 1, 5643, 1893},
	{111, 1, 5644, 65535}, {107, 1, 5645, 65535}, {101, 1, 5646, 65535},
	{101, 0, 0, 1920}, {111, 0, 0, 1921}, {187, 1, 5647, 65535},
	{133, 1, 5648, 65535}, {188, 1, 5649, 65535}, {131, 1, 5650, 65535},
	{181, 1, 5651, 65535}, {191, 1, 5652, 65535}, {133, 1, 5653, 65535},
	{185, 1, 5654, 65535}, {185, 1, 5655, 65535}, {131, 0, 0, 1967},
	{133, 0, 0, 1968}, {185, 1, 5656, 65535}, {178, 1, 5657, 65535},
	{178, 1, 5658, 65535}, {181, 1, 5659, 65535}, {133, 1, 5660, 65535},
	{191, 1, 5661, 65535}, {129, 1, 5662, 65535}, {187, 1, 5663, 65535},
	{183, 1, 5664, 65535}, {129, 1, 5665, 65535}, {129, 1, 5666, 65535},
	{143, 1, 5667, 2043}, {189, 1, 5668, 2061}, {181, 0, 0, 2064},
	{189, 0, 0, 2065}, {208, 4, 5669, 65535}, {177, 1, 5673, 65535},
	{143, 1, 5674, 65535}, {181, 0, 0, 2099}, {189, 0, 0, 2100},
	{128, 1, 5675, 65535}, {181, 0, 0, 2117}, {189, 0, 0, 2118},
	{176, 1, 5676, 65535}, {190, 1, 5677, 65535}, {189, 1, 5678, 65535},
	{176, 1, 5679, 65535}, {187, 2, 5680, 65535}, {128, 1, 5682, 65535},
	{178, 1, 5683, 65535}, {178, 2, 5684, 65535}, {177, 0, 0, 2184},
	{188, 0, 0, 2185}, {177, 1, 5686, 65535}, {187, 2, 5687, 65535},
	{209, 1, 5689, 65535}, {178, 1, 5690, 65535}, {180, 2, 5691, 65535},
	{181, 1, 5693, 65535}, {184, 1, 5694, 65535}, {178, 1, 5695, 65535},
	{143, 1, 5696, 65535}, {181, 1, 5697, 65535}, {181, 0, 0, 2265},
	{189, 0, 0, 2266}, {176, 0, 0, 2269}, {189, 0, 0, 2270},
	{183, 1, 5698, 65535}, {181, 0, 0, 2297}, {189, 0, 0, 2298},
	{176, 1, 5699, 65535}, {181, 0, 0, 2322}, {189, 0, 0, 2323},
	{181, 1, 5700, 65535}, {128, 1, 5701, 65535}, {138, 0, 0, 2329},
	{181, 1, 5702, 65535}, {128, 1, 5703, 2340}, {176, 1, 5704, 65535},
	{172, 1, 5705, 2362}, {165, 1, 5706, 65535}, {165, 1, 5707, 65535},
	{171, 1, 5708, 65535}, {171, 1, 5709, 65535}, {190, 1, 5710, 65535},
	{189, 1, 5711, 2394}, {180, 1, 5712, 65535}, {165, 1, 5713, 65535},
	{190, 1, 5714, 65535}, {191, 1, 5715, 65535}, {215, 2, 5716, 65535},
	{215, 4, 5718, 65535}, {159, 1, 5722, 2471}, {159, 1, 5723, 2473},
	{157, 1, 5724, 2481}, {154, 1, 5725, 2488}, {216, 2, 5726, 65535},
	{134, 1, 5728, 65535}, {216, 1, 5729, 65535}, {174, 1, 5730, 2544},
	{134, 1, 5731, 65535}, {216, 1, 5732, 65535}, {217, 1, 5733, 65535},
	{138, 1, 5734, 2576}, {134, 1, 5735, 65535}, {177, 1, 5736, 65535},
	{136, 1, 5737, 2657}, {224, 1, 5738, 65535}, {224, 1, 5739, 65535},
	{224, 1, 5740, 65535}, {224, 1, 5741, 65535}, {224, 1, 5742, 65535},
	{224, 1, 5743, 65535}, {224, 2, 5744, 65535}, {224, 1, 5746, 65535},
	{224, 2, 5747, 65535}, {224, 1, 5749, 65535}, {224, 1, 5750, 65535},
	{224, 2, 5751, 65535}, {224, 1, 5753, 65535}, {224, 0, 0, 2717},
	{224, 1, 5754, 65535}, {224, 0, 0, 2727}, {224, 0, 0, 2729},
	{224, 1, 5755, 65535}, {224, 1, 5756, 65535}, {224, 2, 5757, 65535},
	{224, 0, 0, 2739}, {224, 1, 5759, 65535}, {224, 1, 5760, 65535},
	{224, 1, 5761, 65535}, {224, 0, 0, 2753}, {224, 1, 5762, 65535},
	{224, 0, 0, 2757}, {224, 1, 5763, 65535}, {224, 0, 0, 2763},
	{224, 0, 0, 2766}, {224, 1, 5764, 65535}, {224, 1, 5765, 65535},
	{224, 0, 0, 2777}, {224, 0, 0, 2779}, {224, 1, 5766, 65535},
	{224, 1, 5767, 65535}, {224, 0, 0, 2789}, {224, 1, 5768, 65535},
	{224, 1, 5769, 65535}, {224, 1, 5770, 65535}, {224, 1, 5771, 65535},
	{224, 0, 0, 2804}, {224, 1, 5772, 65535}, {224, 0, 0, 2809},
	{224, 1, 5773, 65535}, {224, 0, 0, 2816}, {224, 0, 0, 2818},
	{224, 1, 5774, 65535}, {224, 1, 5775, 65535}, {224, 0, 0, 2826},
	{224, 0, 0, 2828}, {224, 0, 0, 2832}, {224, 1, 5776, 65535},
	{224, 1, 5777, 65535}, {224, 1, 5778, 65535}, {224, 0, 0, 2847},
	{224, 1, 5779, 65535}, {224, 1, 5780, 65535}, {224, 0, 0, 2857},
	{224, 1, 5781, 65535}, {224, 1, 5782, 65535}, {224, 1, 5783, 65535},
	{224, 1, 5784, 65535}, {224, 0, 0, 2872}, {224, 1, 5785, 65535},
	{224, 1, 5786, 65535}, {224, 1, 5787, 65535}, {224, 0, 0, 2884},
	{224, 1, 5788, 65535}, {224, 0, 0, 2888}, {224, 1, 5789, 65535},
	{224, 0, 0, 2895}, {224, 1, 5790, 65535}, {224, 1, 5791, 65535},
	{224, 0, 0, 2901}, {224, 1, 5792, 65535}, {224, 2, 5793, 65535},
	{224, 1, 5795, 65535}, {224, 1, 5796, 65535}, {224, 1, 5797, 65535},
	{225, 0, 0, 2969}, {225, 0, 0, 2971}, {225, 1, 5798, 65535},
	{225, 0, 0, 2976}, {225, 0, 0, 2978}, {225, 0, 0, 2980},
	{225, 0, 0, 2982}, {225, 0, 0, 2984}, {225, 0, 0, 2987},
	{225, 0, 0, 2989}, {225, 0, 0, 2991}, {225, 0, 0, 2993},
	{225, 0, 0, 2996}, {225, 0, 0, 2999}, {225, 0, 0, 3001},
	{225, 0, 0, 3003}, {225, 0, 0, 3006}, {225, 0, 0, 3008},
	{225, 0, 0, 3011}, {225, 0, 0, 3015}, {225, 1, 5799, 65535},
	{228, 0, 0, 3062}, {230, 0, 0, 3063}, {230, 0, 0, 3105},
	{230, 0, 0, 3108}, {230, 2, 5800, 65535}, {230, 1, 5802, 65535},
	{235, 1, 5803, 65535}, {236, 0, 0, 3287}, {97, 1, 5804, 42},
	{111, 1, 5805, 44}, {32, 2, 5806, 65535}, {32, 2, 5808, 65535},
	{114, 2, 5810, 65535}, {101, 0, 0, 85}, {106, 0, 0, 86},
	{97, 1, 5812, 65535}, {98, 1, 5813, 65535}, {32, 3, 5814, 65535},
	{32, 0, 0, 189}, {97, 1, 5817, 65535}, {117, 0, 0, 212},
	{153, 1, 5818, 269}, {98, 1, 5819, 65535}, {99, 0, 0, 301},
	{107, 0, 0, 302}, {110, 1, 5820, 65535}, {105, 1, 5821, 65535},
	{111, 1, 5822, 65535}, {105, 1, 5823, 65535}, {110, 1, 5824, 429},
	{32, 0, 0, 455}, {32, 0, 0, 537}, {105, 1, 5825, 65535},
	{114, 1, 5826, 65535}, {32, 0, 0, 650}, {101, 1, 5827, 652},
	{115, 1, 5828, 65535}, {111, 1, 5829, 858}, {103, 1, 5830, 65535},
	{105, 1, 5831, 65535}, {101, 1, 5832, 913}, {32, 2, 5833, 65535},
	{110, 1, 5835, 65535}, {114, 1, 5836, 1116}, {32, 1, 5837, 65535},
	{32, 0, 0, 1129}, {32, 2, 5838, 65535}, {97, 1, 5840, 1240},
	{116, 1, 5841, 1246}, {110, 3, 5842, 65535}, {32, 2, 5845, 65535},
	{107, 1, 5847, 1307}, {32, 2, 5848, 65535}, {101, 2, 5850, 65535},
	{97, 2, 5852, 65535}, {101, 3, 5854, 65535}, {100, 0, 0, 1419},
	{110, 1, 5857, 1420}, {32, 0, 0, 1423}, {101, 0, 0, 1437},
	{111, 1, 5858, 1438}, {97, 0, 0, 1446}, {100, 0, 0, 1447},
	{111, 1, 5859, 65535}, {32, 0, 0, 1452}, {108, 1, 5860, 65535},
	{117, 1, 5861, 65535}, {97, 1, 5862, 65535}, {105, 1, 5863, 65535},
	{32, 0, 0, 1781}, {105, 1, 5864, 65535}, {32, 0, 0, 1839},
	{32, 2, 5865, 65535}, {119, 1, 5867, 65535}, {116, 1, 5868, 65535},
	{97, 1, 5869, 65535}, {206, 1, 5870, 65535}, {207, 1, 5871, 65535},
	{206, 1, 5872, 65535}, {206, 1, 5873, 65535}, {207, 1, 5874, 65535},
	{206, 1, 5875, 65535}, {206, 1, 5876, 65535}, {206, 1, 5877, 65535},
	{206, 1, 5878, 65535}, {206, 1, 5879, 65535}, {207, 1, 5880, 65535},
	{207, 1, 5881, 65535}, {206, 1, 5882, 65535}, {207, 1, 5883, 65535},
	{207, 1, 5884, 65535}, {209, 1, 5885, 65535}, {209, 2, 5886, 65535},
	{208, 2, 5888, 65535}, {208, 2, 5890, 65535}, {208, 2, 5892, 65535},
	{58, 0, 0, 2044}, {208, 0, 0, 2062}, {178, 0, 0, 2067},
	{189, 0, 0, 2068}, {190, 1, 5894, 65535}, {191, 1, 5895, 65535},
	{209, 1, 5896, 65535}, {208, 1, 5897, 65535}, {209, 1, 5898, 65535},
	{208, 1, 5899, 65535}, {208, 1, 5900, 65535}, {209, 2, 5901, 65535},
	{208, 1, 5903, 65535}, {208, 0, 0, 2158}, {209, 0, 0, 2159},
	{209, 2, 5904, 65535}, {208, 2, 5906, 65535}, {208, 0, 0, 2179},
	{209, 1, 5908, 65535}, {209, 1, 5909, 65535}, {208, 1, 5910, 65535},
	{209, 1, 5911, 65535}, {129, 1, 5912, 65535}, {209, 1, 5913, 65535},
	{208, 1, 5914, 65535}, {209, 0, 0, 2221}, {208, 1, 5915, 65535},
	{208, 1, 5916, 65535}, {209, 1, 5917, 65535}, {208, 1, 5918, 65535},
	{208, 1, 5919, 65535}, {208, 1, 5920, 65535}, {208, 1, 5921, 65535},
	{209, 1, 5922, 65535}, {209, 1, 5923, 65535}, {208, 1, 5924, 65535},
	{209, 2, 5925, 65535}, {209, 1, 5927, 65535}, {213, 0, 0, 2363},
	{213, 1, 5928, 65535}, {213, 1, 5929, 65535}, {213, 1, 5930, 65535},
	{213, 1, 5931, 65535}, {213, 1, 5932, 65535}, {213, 0, 0, 2395},
	{213, 1, 5933, 65535}, {213, 1, 5934, 65535}, {213, 1, 5935, 65535},
	{213, 1, 5936, 65535}, {144, 0, 0, 2452}, {145, 0, 0, 2453},
	{145, 0, 0, 2454}, {153, 0, 0, 2455}, {156, 0, 0, 2456},
	{160, 0, 0, 2457}, {32, 0, 0, 2472}, {32, 1, 5937, 65535},
	{32, 1, 5938, 65535}, {32, 0, 0, 2489}, {173, 0, 0, 2497},
	{185, 0, 0, 2498}, {32, 1, 5939, 65535}, {178, 1, 5940, 65535},
	{32, 1, 5941, 65535}, {32, 1, 5942, 65535}, {170, 1, 5943, 65535},
	{134, 1, 5944, 65535}, {217, 0, 0, 2577}, {32, 1, 5945, 65535},
	{32, 1, 5946, 65535}, {216, 0, 0, 2658}, {164, 1, 5947, 65535},
	{165, 1, 5948, 65535}, {164, 1, 5949, 65535}, {164, 1, 5950, 65535},
	{165, 1, 5951, 65535}, {165, 1, 5952, 65535}, {164, 0, 0, 2693},
	{165, 2, 5953, 65535}, {165, 1, 5955, 65535}, {164, 0, 0, 2700},
	{165, 0, 0, 2701}, {165, 1, 5956, 65535}, {164, 1, 5957, 65535},
	{164, 0, 0, 2711}, {165, 0, 0, 2712}, {165, 1, 5958, 65535},
	{164, 2, 5959, 65535}, {165, 1, 5961, 65535}, {164, 1, 5962, 65535},
	{164, 0, 0, 2735}, {165, 0, 0, 2736}, {166, 1, 5963, 65535},
	{166, 1, 5964, 65535}, {167, 1, 5965, 65535}, {167, 1, 5966, 65535},
	{166, 1, 5967, 65535}, {166, 1, 5968, 65535}, {166, 1, 5969, 65535},
	{167, 1, 5970, 65535}, {167, 1, 5971, 65535}, {170, 1, 5972, 65535},
	{171, 1, 5973, 65535}, {171, 1, 5974, 65535}, {171, 1, 5975, 65535},
	{171, 1, 5976, 65535}, {170, 1, 5977, 65535}, {171, 1, 5978, 65535},
	{170, 1, 5979, 65535}, {175, 1, 5980, 65535}, {175, 1, 5981, 65535},
	{174, 1, 5982, 65535}, {175, 1, 5983, 65535}, {175, 1, 5984, 65535},
	{175, 1, 5985, 65535}, {174, 1, 5986, 65535}, {175, 1, 5987, 65535},
	{176, 1, 5988, 65535}, {176, 1, 5989, 65535}, {177, 1, 5990, 65535},
	{177, 1, 5991, 65535}, {177, 1, 5992, 65535}, {176, 1, 5993, 65535},
	{177, 1, 5994, 65535}, {177, 1, 5995, 65535}, {184, 1, 5996, 65535},
	{184, 6, 5997, 65535}, {185, 0, 0, 2946}, {185, 1, 6003, 65535},
	{185, 1, 6004, 65535}, {185, 1, 6005, 65535}, {131, 1, 6006, 65535},
	{158, 1, 6007, 65535}, {153, 0, 0, 3145}, {156, 0, 0, 3146},
	{150, 1, 6008, 65535}, {160, 1, 6009, 65535}, {32, 0, 0, 43},
	{32, 2, 6010, 65535}, {101, 0, 0, 49}, {108, 0, 0, 50},
	{97, 0, 0, 61}, {105, 0, 0, 62}, {116, 1, 6012, 81},
	{117, 1, 6013, 65535}, {110, 3, 6014, 65535}, {108, 1, 6017, 65535},
	{97, 0, 0, 150}, {101, 0, 0, 151}, {104, 0, 0, 152},
	{110, 1, 6018, 65535}, {32, 0, 0, 270}, {108, 1, 6019, 65535},
	{105, 1, 6020, 321}, {115, 1, 6021, 65535}, {100, 1, 6022, 65535},
	{107, 1, 6023, 65535}, {32, 0, 0, 430}, {115, 1, 6024, 65535},
	{100, 1, 6025, 616}, {32, 0, 0, 653}, {117, 1, 6026, 65535},
	{110, 0, 0, 859}, {101, 1, 6027, 65535}, {101, 1, 6028, 65535},
	{100, 1, 6029, 914}, {97, 0, 0, 1112}, {108, 0, 0, 1113},
	{101, 1, 6030, 1114}, {32, 0, 0, 1117}, {101, 2, 6031, 65535},
	{100, 0, 0, 1212}, {117, 0, 0, 1213}, {32, 0, 0, 1241},
	{32, 0, 0, 1247}, {101, 0, 0, 1256}, {111, 1, 6033, 1257},
	{121, 0, 0, 1259}, {97, 0, 0, 1266}, {112, 1, 6034, 65535},
	{97, 0, 0, 1308}, {97, 0, 0, 1399}, {105, 0, 0, 1400},
	{108, 0, 0, 1405}, {109, 0, 0, 1406}, {32, 0, 0, 1408},
	{115, 0, 0, 1409}, {108, 0, 0, 1410}, {109, 0, 0, 1411},
	{110, 0, 0, 1412}, {32, 0, 0, 1421}, {32, 0, 0, 1439},
	{110, 1, 6035, 1448}, {101, 2, 6036, 65535}, {97, 1, 6038, 65535},
	{108, 1, 6039, 65535}, {102, 1, 6040, 65535}, {99, 1, 6041, 65535},
	{116, 0, 0, 1894}, {122, 0, 0, 1895}, {97, 1, 6042, 65535},
	{117, 1, 6043, 65535}, {110, 1, 6044, 65535}, {185, 1, 6045, 65535},
	{131, 1, 6046, 65535}, {178, 1, 6047, 65535}, {185, 1, 6048, 65535},
	{129, 1, 6049, 65535}, {188, 1, 6050, 65535}, {177, 1, 6051, 65535},
	{191, 1, 6052, 65535}, {191, 1, 6053, 65535}, {191, 1, 6054, 65535},
	{129, 1, 6055, 65535}, {129, 1, 6056, 65535}, {188, 1, 6057, 65535},
	{132, 1, 6058, 65535}, {133, 1, 6059, 65535}, {130, 1, 6060, 2017},
	{140, 0, 0, 2022}, {143, 0, 0, 2023}, {181, 0, 0, 2031},
	{189, 0, 0, 2032}, {181, 0, 0, 2036}, {189, 0, 0, 2037},
	{181, 0, 0, 2038}, {189, 0, 0, 2039}, {208, 2, 6061, 65535},
	{209, 1, 6063, 65535}, {128, 1, 6064, 65535}, {187, 1, 6065, 65535},
	{139, 1, 6066, 65535}, {178, 1, 6067, 65535}, {191, 1, 6068, 65535},
	{140, 0, 0, 2134}, {143, 0, 0, 2135}, {191, 1, 6069, 65535},
	{140, 0, 0, 2168}, {143, 0, 0, 2169}, {181, 1, 6070, 65535},
	{187, 1, 6071, 65535}, {153, 1, 6072, 65535}, {128, 1, 6073, 65535},
	{184, 1, 6074, 65535}, {150, 1, 6075, 65535}, {208, 1, 6076, 65535},
	{135, 1, 6077, 65535}, {181, 2, 6078, 65535}, {180, 1, 6080, 65535},
	{186, 2, 6081, 65535}, {150, 1, 6083, 65535}, {177, 1, 6084, 65535},
	{188, 1, 6085, 65535}, {181, 1, 6086, 65535}, {187, 1, 6087, 65535},
	{128, 1, 6088, 2325}, {130, 1, 6089, 65535}, {189, 1, 6090, 65535},
	{140, 0, 0, 2341}, {143, 0, 0, 2342}, {128, 1, 6091, 2346},
	{180, 1, 6092, 65535}, {180, 1, 6093, 65535}, {189, 1, 6094, 2387},
	{189, 1, 6095, 2389}, {161, 1, 6096, 65535}, {162, 1, 6097, 65535},
	{180, 1, 6098, 65535}, {161, 1, 6099, 65535}, {184, 1, 6100, 65535},
	{215, 2, 6101, 65535}, {215, 1, 6103, 65535}, {216, 1, 6104, 65535},
	{32, 1, 6105, 65535}, {216, 2, 6106, 65535}, {216, 1, 6108, 65535},
	{216, 2, 6109, 65535}, {216, 1, 6111, 65535}, {216, 1, 6112, 65535},
	{216, 1, 6113, 65535}, {159, 1, 6114, 65535}, {135, 1, 6115, 65535},
	{176, 1, 6116, 65535}, {159, 1, 6117, 65535}, {129, 1, 6118, 2687},
	{135, 1, 6119, 2691}, {136, 0, 0, 2694}, {176, 0, 0, 2695},
	{135, 1, 6120, 65535}, {141, 1, 6121, 65535}, {149, 1, 6122, 65535},
	{141, 1, 6123, 65535}, {178, 1, 6124, 2719}, {179, 1, 6125, 2721},
	{141, 1, 6126, 65535}, {159, 1, 6127, 65535}, {159, 1, 6128, 65535},
	{176, 1, 6129, 65535}, {129, 1, 6130, 2749}, {135, 1, 6131, 2754},
	{149, 1, 6132, 65535}, {184, 1, 6133, 65535}, {151, 1, 6134, 65535},
	{141, 1, 6135, 65535}, {141, 1, 6136, 65535}, {159, 1, 6137, 65535},
	{129, 1, 6138, 2795}, {141, 1, 6139, 65535}, {135, 1, 6140, 2801},
	{141, 1, 6141, 65535}, {179, 1, 6142, 2811}, {141, 1, 6143, 65535},
	{159, 1, 6144, 65535}, {141, 1, 6145, 2835}, {141, 1, 6146, 2837},
	{191, 1, 6147, 2844}, {141, 1, 6148, 2849}, {141, 1, 6149, 2853},
	{141, 1, 6150, 2858}, {190, 1, 6151, 2862}, {141, 1, 6152, 2865},
	{159, 1, 6153, 65535}, {176, 1, 6154, 65535}, {129, 1, 6155, 2875},
	{134, 1, 6156, 65535}, {141, 1, 6157, 65535}, {179, 1, 6158, 2890},
	{141, 1, 6159, 65535}, {141, 1, 6160, 65535}, {154, 1, 6161, 65535},
	{136, 0, 0, 2937}, {151, 1, 6162, 65535}, {153, 0, 0, 2940},
	{158, 1, 6163, 65535}, {168, 0, 0, 2943}, {173, 1, 6164, 65535},
	{128, 1, 6165, 65535}, {129, 1, 6166, 65535}, {136, 1, 6167, 65535},
	{157, 1, 6168, 65535}, {160, 1, 6169, 3026}, {176, 1, 6170, 3153},
	{165, 1, 6171, 3240}, {97, 0, 0, 45}, {101, 2, 6172, 65535},
	{32, 0, 0, 82}, {110, 1, 6174, 65535}, {101, 0, 0, 87},
	{111, 0, 0, 88}, {121, 0, 0, 89}, {105, 2, 6175, 65535},
	{32, 2, 6177, 65535}, {105, 1, 6179, 65535}, {97, 0, 0, 322},
	{101, 1, 6180, 65535}, {105, 1, 6181, 65535}, {97, 1, 6182, 65535},
	{104, 1, 6183, 65535}, {32, 0, 0, 617}, {108, 1, 6184, 65535},
	{119, 1, 6185, 65535}, {100, 1, 6186, 909}, {32, 2, 6187, 65535},
	{32, 0, 0, 1115}, {108, 0, 0, 1125}, {109, 0, 0, 1126},
	{32, 0, 0, 1258}, {117, 1, 6189, 65535}, {108, 1, 6190, 65535},
	{109, 1, 6191, 65535}, {110, 1, 6192, 65535}, {108, 1, 6193, 65535},
	{105, 1, 6194, 65535}, {105, 1, 6195, 65535}, {104, 2, 6196, 65535},
	{110, 2, 6198, 65535}, {97, 1, 6200, 65535}, {100, 1, 6201, 65535},
	{206, 1, 6202, 65535}, {207, 1, 6203, 65535}, {207, 1, 6204, 65535},
	{206, 1, 6205, 65535}, {207, 1, 6206, 65535}, {206, 1, 6207, 65535},
	{207, 1, 6208, 65535}, {207, 2, 6209, 65535}, {207, 2, 6211, 65535},
	{207, 2, 6213, 65535}, {206, 1, 6215, 65535}, {206, 1, 6216, 65535},
	{206, 1, 6217, 65535}, {206, 1, 6218, 65535}, {206, 1, 6219, 65535},
	{208, 0, 0, 2018}, {177, 2, 6220, 65535}, {189, 0, 0, 2071},
	{131, 1, 6222, 65535}, {209, 2, 6223, 65535}, {208, 1, 6225, 65535},
	{209, 1, 6226, 65535}, {209, 1, 6227, 65535}, {208, 1, 6228, 65535},
	{208, 1, 6229, 65535}, {208, 1, 6230, 65535}, {208, 1, 6231, 65535},
	{208, 1, 6232, 65535}, {209, 2, 6233, 65535}, {208, 1, 6235, 65535},
	{208, 1, 6236, 65535}, {186, 1, 6237, 65535}, {208, 2, 6238, 65535},
	{208, 1, 6240, 65535}, {209, 0, 0, 2220}, {208, 1, 6241, 65535},
	{208, 0, 0, 2230}, {209, 1, 6242, 65535}, {208, 1, 6243, 65535},
	{209, 1, 6244, 65535}, {208, 2, 6245, 65535}, {208, 1, 6247, 65535},
	{209, 2, 6248, 65535}, {208, 0, 0, 2326}, {208, 2, 6250, 65535},
	{209, 2, 6252, 65535}, {208, 0, 0, 2347}, {213, 1, 6254, 65535},
	{213, 1, 6255, 65535}, {213, 0, 0, 2388}, {213, 0, 0, 2390},
	{214, 1, 6256, 65535}, {213, 1, 6257, 65535}, {213, 1, 6258, 65535},
	{214, 1, 6259, 65535}, {213, 1, 6260, 65535}, {145, 1, 6261, 2474},
	{156, 0, 0, 2476}, {145, 1, 6262, 2482}, {168, 2, 6263, 65535},
	{216, 2, 6265, 65535}, {167, 2, 6267, 65535}, {175, 0, 0, 2550},
	{167, 1, 6269, 65535}, {173, 1, 6270, 65535}, {185, 0, 0, 2557},
	{180, 1, 6271, 65535}, {167, 1, 6272, 65535}, {180, 1, 6273, 65535},
	{224, 1, 6274, 65535}, {224, 1, 6275, 65535}, {224, 1, 6276, 65535},
	{224, 1, 6277, 65535}, {224, 0, 0, 2688}, {224, 0, 0, 2692},
	{224, 1, 6278, 65535}, {224, 1, 6279, 65535}, {224, 1, 6280, 65535},
	{224, 1, 6281, 65535}, {224, 0, 0, 2720}, {224, 0, 0, 2722},
	{224, 1, 6282, 65535}, {224, 1, 6283, 65535}, {224, 1, 6284, 65535},
	{224, 1, 6285, 65535}, {224, 0, 0, 2750}, {224, 0, 0, 2755},
	{224, 1, 6286, 65535}, {224, 1, 6287, 65535}, {224, 1, 6288, 65535},
	{224, 1, 6289, 65535}, {224, 1, 6290, 65535}, {224, 1, 6291, 65535},
	{224, 0, 0, 2796}, {224, 1, 6292, 65535}, {224, 0, 0, 2802},
	{224, 1, 6293, 65535}, {224, 0, 0, 2812}, {224, 1, 6294, 65535},
	{224, 1, 6295, 65535}, {224, 0, 0, 2836}, {224, 0, 0, 2838},
	{224, 0, 0, 2845}, {224, 0, 0, 2850}, {224, 0, 0, 2854},
	{224, 0, 0, 2859}, {224, 0, 0, 2863}, {224, 0, 0, 2866},
	{224, 1, 6296, 65535}, {224, 1, 6297, 65535}, {224, 0, 0, 2876},
	{224, 1, 6298, 65535}, {224, 1, 6299, 65535}, {224, 0, 0, 2891},
	{224, 1, 6300, 65535}, {224, 1, 6301, 65535}, {224, 1, 6302, 65535},
	{224, 1, 6303, 65535}, {224, 1, 6304, 65535}, {224, 1, 6305, 65535},
	{224, 1, 6306, 65535}, {224, 1, 6307, 65535}, {224, 1, 6308, 65535},
	{225, 1, 6309, 65535}, {225, 0, 0, 3027}, {230, 1, 6310, 65535},
	{236, 0, 0, 3241}, {108, 0, 0, 46}, {109, 0, 0, 47},
	{103, 1, 6311, 83}, {101, 0, 0, 133}, {115, 0, 0, 134},
	{99, 0, 0, 210}, {100, 0, 0, 211}, {99, 1, 6312, 65535},
	{32, 1, 6313, 65535}, {102, 1, 6314, 65535}, {110, 1, 6315, 422},
	{101, 1, 6316, 65535}, {97, 1, 6317, 65535}, {101, 1, 6318, 65535},
	{32, 0, 0, 910}, {97, 0, 0, 915}, {111, 0, 0, 916},
	{98, 1, 6319, 65535}, {105, 1, 6320, 65535}, {101, 1, 6321, 1600},
	{109, 1, 6322, 65535}, {105, 2, 6323, 65535}, {122, 1, 6325, 65535},
	{99, 1, 6326, 65535}, {116, 1, 6327, 1833}, {117, 1, 6328, 65535},
	{101, 0, 0, 1906}, {111, 0, 0, 1907}, {108, 1, 6329, 65535},
	{101, 1, 6330, 65535}, {191, 1, 6331, 65535}, {132, 1, 6332, 65535},
	{129, 1, 6333, 65535}, {181, 1, 6334, 65535}, {137, 2, 6335, 65535},
	{183, 1, 6337, 65535}, {129, 1, 6338, 65535}, {131, 0, 0, 1957},
	{133, 0, 0, 1958}, {131, 0, 0, 1960}, {133, 0, 0, 1961},
	{131, 0, 0, 1970}, {133, 0, 0, 1971}, {185, 1, 6339, 65535},
	{185, 1, 6340, 65535}, {178, 1, 6341, 65535}, {177, 1, 6342, 65535},
	{177, 1, 6343, 65535}, {208, 0, 0, 2069}, {209, 0, 0, 2070},
	{208, 1, 6344, 65535}, {140, 0, 0, 2076}, {143, 0, 0, 2077},
	{176, 1, 6345, 65535}, {135, 1, 6346, 65535}, {150, 1, 6347, 65535},
	{176, 1, 6348, 65535}, {176, 1, 6349, 65535}, {189, 1, 6350, 65535},
	{181, 1, 6351, 65535}, {181, 1, 6352, 65535}, {140, 0, 0, 2186},
	{143, 0, 0, 2187}, {186, 1, 6353, 65535}, {186, 1, 6354, 65535},
	{208, 2, 6355, 65535}, {181, 0, 0, 2213}, {190, 0, 0, 2214},
	{187, 2, 6357, 65535}, {189, 1, 6359, 65535}, {131, 1, 6360, 65535},
	{186, 1, 6361, 2247}, {128, 1, 6362, 65535}, {177, 0, 0, 2260},
	{178, 0, 0, 2261}, {189, 1, 6363, 65535}, {140, 0, 0, 2307},
	{143, 0, 0, 2308}, {176, 0, 0, 2327}, {190, 0, 0, 2328},
	{140, 0, 0, 2333}, {143, 0, 0, 2334}, {162, 1, 6364, 65535},
	{162, 1, 6365, 65535}, {128, 1, 6366, 2391}, {165, 1, 6367, 65535},
	{162, 1, 6368, 65535}, {128, 1, 6369, 2415}, {189, 1, 6370, 2418},
	{215, 0, 0, 2475}, {215, 0, 0, 2483}, {216, 0, 0, 2499},
	{217, 0, 0, 2500}, {177, 0, 0, 2540}, {180, 0, 0, 2541},
	{216, 0, 0, 2546}, {217, 2, 6371, 65535}, {217, 1, 6373, 65535},
	{216, 1, 6374, 65535}, {216, 1, 6375, 65535}, {217, 1, 6376, 65535},
	{216, 1, 6377, 65535}, {165, 1, 6378, 65535}, {164, 1, 6379, 65535},
	{164, 1, 6380, 65535}, {165, 1, 6381, 65535}, {164, 1, 6382, 65535},
	{164, 1, 6383, 65535}, {164, 1, 6384, 65535}, {164, 1, 6385, 65535},
	{164, 1, 6386, 65535}, {165, 1, 6387, 65535}, {167, 1, 6388, 65535},
	{166, 1, 6389, 65535}, {166, 1, 6390, 65535}, {167, 1, 6391, 65535},
	{166, 1, 6392, 65535}, {166, 1, 6393, 65535}, {166, 1, 6394, 65535},
	{171, 1, 6395, 65535}, {170, 1, 6396, 65535}, {170, 1, 6397, 65535},
	{170, 1, 6398, 65535}, {171, 1, 6399, 65535}, {177, 1, 6400, 65535},
	{176, 1, 6401, 65535}, {176, 1, 6402, 65535}, {176, 1, 6403, 65535},
	{176, 1, 6404, 65535}, {176, 1, 6405, 65535}, {184, 1, 6406, 65535},
	{184, 1, 6407, 65535}, {184, 2, 6408, 65535}, {184, 2, 6410, 65535},
	{184, 1, 6412, 65535}, {184, 1, 6413, 65535}, {184, 1, 6414, 65535},
	{131, 1, 6415, 65535}, {151, 1, 6416, 65535}, {115, 0, 0, 84},
	{97, 1, 6417, 65535}, {97, 1, 6418, 65535}, {105, 1, 6419, 65535},
	{32, 0, 0, 423}, {100, 1, 6420, 582}, {114, 1, 6421, 696},
	{114, 1, 6422, 65535}, {108, 1, 6423, 65535}, {110, 1, 6424, 65535},
	{32, 0, 0, 1601}, {101, 1, 6425, 1602}, {116, 0, 0, 1759},
	{122, 1, 6426, 65535}, {97, 1, 6427, 65535}, {97, 2, 6428, 1766},
	{32, 2, 6430, 65535}, {110, 1, 6432, 65535}, {105, 1, 6433, 65535},
	{114, 1, 6434, 65535}, {207, 2, 6435, 65535}, {206, 1, 6437, 65535},
	{206, 1, 6438, 65535}, {207, 1, 6439, 65535}, {206, 0, 0, 1947},
	{207, 0, 0, 1948}, {206, 1, 6440, 65535}, {206, 1, 6441, 65535},
	{206, 1, 6442, 65535}, {206, 1, 6443, 65535}, {207, 1, 6444, 65535},
	{206, 1, 6445, 65535}, {207, 1, 6446, 65535}, {177, 1, 6447, 65535},
	{208, 1, 6448, 65535}, {208, 1, 6449, 65535}, {208, 1, 6450, 65535},
	{208, 1, 6451, 65535}, {208, 1, 6452, 65535}, {208, 2, 6453, 65535},
	{208, 1, 6455, 65535}, {208, 1, 6456, 65535}, {208, 1, 6457, 65535},
	{208, 1, 6458, 65535}, {178, 0, 0, 2211}, {190, 0, 0, 2212},
	{208, 0, 0, 2218}, {209, 0, 0, 2219}, {208, 2, 6459, 65535},
	{208, 1, 6461, 65535}, {208, 0, 0, 2248}, {209, 2, 6462, 65535},
	{209, 2, 6464, 65535}, {213, 1, 6466, 65535}, {213, 1, 6467, 65535},
	{213, 0, 0, 2392}, {214, 1, 6468, 65535}, {213, 1, 6469, 65535},
	{213, 0, 0, 2416}, {213, 0, 0, 2419}, {132, 2, 6470, 65535},
	{134, 0, 0, 2549}, {132, 1, 6472, 65535}, {175, 1, 6473, 65535},
	{177, 1, 6474, 2558}, {132, 1, 6475, 65535}, {175, 1, 6476, 65535},
	{130, 1, 6477, 65535}, {159, 2, 6478, 2674}, {191, 1, 6480, 2679},
	{139, 1, 6481, 2681}, {130, 1, 6482, 2697}, {185, 1, 6483, 65535},
	{190, 1, 6484, 65535}, {176, 1, 6485, 65535}, {176, 1, 6486, 2731},
	{135, 1, 6487, 65535}, {139, 1, 6488, 2740}, {191, 1, 6489, 2746},
	{190, 1, 6490, 65535}, {141, 1, 6491, 65535}, {178, 1, 6492, 2771},
	{176, 1, 6493, 2781}, {159, 1, 6494, 2785}, {139, 1, 6495, 2791},
	{175, 1, 6496, 65535}, {176, 1, 6497, 65535}, {176, 1, 6498, 2820},
	{135, 1, 6499, 2822}, {139, 1, 6500, 2867}, {191, 1, 6501, 2873},
	{130, 1, 6502, 2881}, {176, 1, 6503, 2885}, {176, 1, 6504, 2896},
	{159, 1, 6505, 65535}, {155, 1, 6506, 65535}, {181, 1, 6507, 65535},
	{164, 0, 0, 2941}, {184, 0, 0, 2942}, {177, 0, 0, 2944},
	{178, 0, 0, 2945}, {148, 1, 6508, 65535}, {158, 1, 6509, 65535},
	{173, 1, 6510, 2963}, {165, 1, 6511, 65535}, {165, 1, 6512, 3154},
	{99, 2, 6513, 65535}, {32, 1, 6515, 65535}, {99, 1, 6516, 65535},
	{32, 2, 6517, 65535}, {32, 0, 0, 697}, {107, 1, 6519, 65535},
	{105, 1, 6520, 65535}, {101, 1, 6521, 1449}, {32, 0, 0, 1603},
	{97, 2, 6522, 65535}, {99, 1, 6524, 65535}, {32, 0, 0, 1767},
	{99, 2, 6525, 65535}, {97, 0, 0, 1834}, {117, 0, 0, 1835},
	{103, 1, 6527, 1836}, {115, 1, 6528, 65535}, {116, 1, 6529, 1918},
	{131, 0, 0, 1931}, {133, 0, 0, 1932}, {191, 1, 6530, 65535},
	{185, 1, 6531, 65535}, {133, 2, 6532, 65535}, {189, 1, 6534, 65535},
	{185, 1, 6535, 65535}, {191, 1, 6536, 65535}, {191, 1, 6537, 65535},
	{129, 1, 6538, 65535}, {185, 1, 6539, 65535}, {129, 1, 6540, 65535},
	{208, 1, 6541, 65535}, {189, 2, 6542, 65535}, {189, 1, 6544, 65535},
	{186, 1, 6545, 2120}, {180, 1, 6546, 2126}, {180, 1, 6547, 2137},
	{176, 0, 0, 2173}, {190, 0, 0, 2174}, {189, 1, 6548, 2175},
	{189, 1, 6549, 65535}, {190, 1, 6550, 65535}, {190, 1, 6551, 65535},
	{176, 1, 6552, 65535}, {181, 0, 0, 2225}, {178, 1, 6553, 65535},
	{140, 0, 0, 2256}, {143, 0, 0, 2257}, {140, 0, 0, 2279},
	{143, 0, 0, 2280}, {165, 1, 6554, 65535}, {165, 1, 6555, 65535},
	{128, 1, 6556, 2401}, {165, 1, 6557, 65535}, {216, 0, 0, 2547},
	{217, 0, 0, 2548}, {216, 2, 6558, 65535}, {217, 1, 6560, 65535},
	{32, 2, 6561, 65535}, {216, 2, 6563, 65535}, {217, 1, 6565, 65535},
	{224, 2, 6566, 65535}, {32, 0, 0, 2675}, {224, 0, 0, 2676},
	{224, 0, 0, 2680}, {224, 0, 0, 2682}, {224, 0, 0, 2698},
	{224, 1, 6568, 65535}, {224, 1, 6569, 65535}, {224, 1, 6570, 65535},
	{224, 0, 0, 2732}, {224, 1, 6571, 65535}, {224, 0, 0, 2741},
	{224, 0, 0, 2747}, {224, 1, 6572, 65535}, {224, 1, 6573, 65535},
	{224, 0, 0, 2772}, {224, 0, 0, 2782}, {224, 0, 0, 2786},
	{224, 0, 0, 2792}, {224, 1, 6574, 65535}, {224, 1, 6575, 65535},
	{224, 0, 0, 2821}, {224, 0, 0, 2823}, {224, 0, 0, 2868},
	{224, 0, 0, 2874}, {224, 0, 0, 2882}, {224, 0, 0, 2886},
	{224, 0, 0, 2897}, {224, 1, 6576, 65535}, {224, 1, 6577, 65535},
	{224, 1, 6578, 65535}, {224, 1, 6579, 65535}, {224, 1, 6580, 65535},
	{224, 0, 0, 2964}, {225, 1, 6581, 65535}, {230, 0, 0, 3155},
	{97, 0, 0, 294}, {105, 0, 0, 295}, {106, 1, 6582, 65535},
	{97, 1, 6583, 65535}, {97, 0, 0, 583}, {111, 0, 0, 584},
	{116, 1, 6584, 896}, {115, 1, 6585, 65535}, {32, 0, 0, 1450},
	{99, 2, 6586, 65535}, {114, 0, 0, 1763}, {97, 1, 6588, 65535},
	{97, 0, 0, 1768}, {105, 0, 0, 1769}, {115, 0, 0, 1837},
	{105, 1, 6589, 65535}, {32, 0, 0, 1919}, {207, 2, 6590, 65535},
	{206, 1, 6592, 65535}, {206, 1, 6593, 65535}, {207, 2, 6594, 65535},
	{206, 1, 6596, 65535}, {206, 1, 6597, 65535}, {207, 2, 6598, 65535},
	{207, 2, 6600, 65535}, {206, 1, 6602, 65535}, {206, 1, 6603, 65535},
	{206, 1, 6604, 65535}, {187, 2, 6605, 65535}, {208, 0, 0, 2088},
	{210, 0, 0, 2089}, {209, 1, 6607, 65535}, {208, 0, 0, 2121},
	{208, 0, 0, 2127}, {208, 0, 0, 2138}, {208, 3, 6608, 65535},
	{208, 1, 6611, 65535}, {208, 1, 6612, 65535}, {208, 1, 6613, 65535},
	{32, 2, 6614, 65535}, {208, 1, 6616, 65535}, {214, 1, 6617, 65535},
	{214, 1, 6618, 65535}, {213, 0, 0, 2402}, {214, 1, 6619, 65535},
	{167, 0, 0, 2552}, {171, 0, 0, 2553}, {138, 1, 6620, 65535},
	{216, 0, 0, 2559}, {217, 0, 0, 2560}, {167, 0, 0, 2623},
	{171, 0, 0, 2624}, {135, 1, 6621, 2634}, {164, 0, 0, 2669},
	{165, 0, 0, 2670}, {165, 1, 6622, 65535}, {164, 1, 6623, 65535},
	{165, 1, 6624, 65535}, {164, 1, 6625, 65535}, {166, 1, 6626, 65535},
	{166, 1, 6627, 65535}, {171, 1, 6628, 65535}, {171, 1, 6629, 65535},
	{177, 1, 6630, 65535}, {184, 1, 6631, 65535}, {185, 1, 6632, 65535},
	{184, 1, 6633, 65535}, {184, 1, 6634, 65535}, {131, 1, 6635, 65535},
	{111, 1, 6636, 65535}, {116, 1, 6637, 65535}, {32, 0, 0, 897},
	{104, 1, 6638, 65535}, {97, 0, 0, 1760}, {105, 1, 6639, 65535},
	{111, 1, 6640, 1764}, {101, 1, 6641, 65535}, {131, 0, 0, 1934},
	{133, 0, 0, 1935}, {191, 1, 6642, 65535}, {184, 1, 6643, 65535},
	{131, 0, 0, 1944}, {132, 1, 6644, 65535}, {185, 1, 6645, 65535},
	{191, 1, 6646, 65535}, {131, 0, 0, 1974}, {133, 0, 0, 1975},
	{131, 0, 0, 1978}, {133, 0, 0, 1979}, {185, 1, 6647, 65535},
	{177, 1, 6648, 65535}, {185, 1, 6649, 65535}, {208, 0, 0, 2072},
	{209, 0, 0, 2073}, {150, 1, 6650, 65535}, {176, 0, 0, 2176},
	{184, 0, 0, 2177}, {190, 0, 0, 2178}, {190, 1, 6651, 2180},
	{178, 1, 6652, 65535}, {178, 1, 6653, 65535}, {208, 0, 0, 2223},
	{209, 0, 0, 2224}, {176, 1, 6654, 65535}, {128, 1, 6655, 2365},
	{128, 1, 6656, 2385}, {128, 1, 6657, 2413}, {216, 1, 6658, 65535},
	{32, 0, 0, 2635}, {135, 1, 6659, 65535}, {182, 1, 6660, 65535},
	{129, 1, 6661, 2713}, {130, 1, 6662, 2733}, {182, 1, 6663, 2758},
	{170, 1, 6664, 65535}, {129, 1, 6665, 2797}, {129, 1, 6666, 2805},
	{134, 1, 6667, 65535}, {163, 1, 6668, 65535}, {136, 1, 6669, 2938},
	{149, 1, 6670, 2954}, {163, 1, 6671, 65535}, {149, 1, 6672, 65535},
	{117, 1, 6673, 65535}, {105, 1, 6674, 65535}, {101, 1, 6675, 65535},
	{111, 1, 6676, 65535}, {32, 0, 0, 1765}, {114, 1, 6677, 65535},
	{207, 2, 6678, 65535}, {206, 1, 6680, 65535}, {206, 1, 6681, 65535},
	{206, 1, 6682, 65535}, {207, 2, 6683, 65535}, {206, 1, 6685, 65535},
	{32, 1, 6686, 65535}, {206, 1, 6687, 65535}, {208, 1, 6688, 65535},
	{32, 0, 0, 2181}, {208, 1, 6689, 65535}, {208, 1, 6690, 65535},
	{208, 1, 6691, 65535}, {213, 0, 0, 2366}, {213, 0, 0, 2386},
	{213, 0, 0, 2414}, {171, 1, 6692, 2554}, {224, 1, 6693, 65535},
	{224, 1, 6694, 65535}, {224, 0, 0, 2714}, {224, 0, 0, 2734},
	{224, 2, 6695, 65535}, {224, 1, 6697, 65535}, {224, 0, 0, 2798},
	{224, 0, 0, 2806}, {224, 1, 6698, 65535}, {224, 1, 6699, 65535},
	{224, 0, 0, 2939}, {224, 0, 0, 2955}, {224, 1, 6700, 65535},
	{225, 1, 6701, 65535}, {114, 1, 6702, 380}, {111, 1, 6703, 65535},
	{100, 1, 6704, 1267}, {110, 1, 6705, 1761}, {116, 1, 6706, 1916},
	{131, 0, 0, 1938}, {133, 0, 0, 1939}, {183, 1, 6707, 65535},
	{183, 1, 6708, 65535}, {177, 1, 6709, 1950}, {131, 0, 0, 1954},
	{133, 0, 0, 1955}, {191, 1, 6710, 65535}, {206, 2, 6711, 65535},
	{191, 1, 6713, 65535}, {186, 1, 6714, 2114}, {176, 1, 6715, 65535},
	{176, 1, 6716, 65535}, {189, 1, 6717, 65535}, {32, 2, 6718, 65535},
	{164, 1, 6720, 65535}, {164, 2, 6721, 65535}, {166, 2, 6723, 65535},
	{167, 0, 0, 2761}, {166, 1, 6725, 65535}, {176, 1, 6726, 65535},
	{184, 1, 6727, 65535}, {185, 1, 6728, 65535}, {131, 1, 6729, 65535},
	{32, 0, 0, 381}, {110, 1, 6730, 382}, {32, 0, 0, 1268},
	{32, 0, 0, 1762}, {32, 0, 0, 1917}, {206, 1, 6731, 65535},
	{206, 1, 6732, 65535}, {32, 1, 6733, 65535}, {207, 2, 6734, 65535},
	{177, 0, 0, 1999}, {181, 0, 0, 2000}, {207, 2, 6736, 65535},
	{208, 0, 0, 2115}, {208, 1, 6738, 65535}, {208, 1, 6739, 65535},
	{208, 2, 6740, 65535}, {216, 0, 0, 2555}, {217, 0, 0, 2556},
	{130, 1, 6742, 2704}, {168, 1, 6743, 2706}, {191, 1, 6744, 65535},
	{149, 0, 0, 2759}, {191, 0, 0, 2760}, {164, 1, 6745, 65535},
	{130, 1, 6746, 2898}, {184, 1, 6747, 65535}, {136, 1, 6748, 2959},
	{148, 1, 6749, 65535}, {32, 0, 0, 383}, {186, 1, 6750, 65535},
	{186, 1, 6751, 65535}, {206, 2, 6752, 65535}, {131, 0, 0, 1993},
	{133, 0, 0, 1994}, {131, 0, 0, 2010}, {133, 0, 0, 2011},
	{189, 1, 6754, 2190}, {189, 1, 6755, 65535}, {176, 0, 0, 2231},
	{190, 1, 6756, 2232}, {224, 0, 0, 2705}, {32, 0, 0, 2707},
	{224, 1, 6757, 65535}, {224, 1, 6758, 65535}, {224, 0, 0, 2899},
	{224, 1, 6759, 65535}, {224, 0, 0, 2960}, {225, 1, 6760, 65535},
	{206, 1, 6761, 65535}, {206, 1, 6762, 65535}, {180, 0, 0, 1951},
	{181, 0, 0, 1952}, {208, 2, 6763, 65535}, {208, 2, 6765, 65535},
	{32, 1, 6767, 65535}, {164, 1, 6768, 65535}, {166, 1, 6769, 65535},
	{184, 1, 6770, 65535}, {131, 1, 6771, 65535}, {181, 1, 6772, 1942},
	{181, 1, 6773, 1945}, {176, 0, 0, 2191}, {190, 1, 6774, 2192},
	{176, 0, 0, 2194}, {190, 0, 0, 2195}, {208, 2, 6775, 65535},
	{164, 1, 6777, 2708}, {191, 1, 6778, 2768}, {135, 1, 6779, 2920},
	{167, 1, 6780, 65535}, {32, 0, 0, 1943}, {32, 0, 0, 1946},
	{32, 0, 0, 2193}, {178, 0, 0, 2233}, {189, 0, 0, 2234},
	{32, 1, 6781, 65535}, {224, 0, 0, 2769}, {224, 0, 0, 2921},
	{225, 1, 6782, 65535}, {224, 1, 6783, 65535}, {131, 1, 6784, 65535},
	{164, 2, 6785, 65535}, {156, 1, 6787, 65535}, {149, 0, 0, 2709},
	{164, 0, 0, 2710}, {225, 1, 6788, 65535}, {131, 2, 6789, 65535},
	{147, 0, 0, 2972}, {148, 0, 0, 2973},
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

const pcut_phrases pcut_date_words = {pcut_date_words_rows, pcut_date_words_text, pcut_date_words_nodes,
	pcut_date_words_first, sizeof pcut_date_words_rows / sizeof pcut_date_words_rows[0]};

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

const pcut_phrases pcut_date_ago = {pcut_date_ago_rows, pcut_date_ago_text, pcut_date_ago_nodes,
	pcut_date_ago_first, sizeof pcut_date_ago_rows / sizeof pcut_date_ago_rows[0]};
