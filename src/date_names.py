#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Makes date_names.c from the Unicode CLDR and from what it lacks.

    npm pack cldr-dates-full && tar xzf cldr-dates-full-*.tgz
    python3 src/date_names.py package >src/date_names.c

Languages stand in order of worth: where two give one word to two months,
the table keeps both, with the language; any other word has one meaning per
kind.
"""
import collections
import json
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fold import fold, write_table  # noqa: E402

LANGUAGES = '''en en-GB en-AU en-CA de de-AT fr fr-CA fr-CH es es-MX pt pt-PT
it nl ru uk bg pl cs sk tr el he ar ar-DZ ar-MA ar-TN ar-SY ar-LB ar-JO ar-IQ
ar-PS ar-SA fa fa-AF zh zh-Hant zh-Hant-HK ja ko sv da nb nn fi hu ro ca hr sr
sr-Latn bs sl id ms vi hi bn ur th et lv lt mk sq be ka hy az kk gl eu is fo af
sw fil ga cy lb eo ta te mr gu km'''.split()

CONFLICT = {'pl': 'PL', 'cs': 'CS', 'sk': 'CS', 'hr': 'HR', 'bs': 'HR'}

# Months that CLDR does not have: what is printed besides.
MONTHS = '''
1 jan janu jän jänner janv ene ian genn gen январ jan. styczen يناير janvārī urtarrilaren urtarrilak urtarrilean januara јануара jaanuaril
2 feb febr feber febru fév févr fev фев febbr luty februārī otsailaren otsailak otsailean februara фебруара veebruaril
3 mar mrt mrz mär maerz marz мар marec mars martā martxoaren martxoak martxoan marta märtsil
4 apr abr avr avril апр kwiecien aprīlī apirilaren apirilak apirilean aprila априла aprillil
5 may mei mai mag magg май maj maijā maiatzaren maiatzak maiatzean maja маја
6 jun juni june jun giu mei6 июн jūnijā ekainaren ekainak ekainean juna јуна juunil
7 jul juli july juil lug июл jūlijā uztailaren uztailak uztailean jula јула juulil
8 aug ago aou août aout авг sierpien augustā abuztuaren abuztuak abuztuan avgusta августа augustil
9 sep sept septem setiembre set sett септ сен сент wrzesien septembrī irailaren irailak irailean septembra септембра septembril
10 oct okt out ott paz окт pazdziernik oktobrī urriaren urriak urrian oktobra октобра oktoobril
11 nov noi novem ноя нояб novembrī azaroaren azaroak azaroan novembra новембра novembril
12 dec dez déc dic dicbre decem дек grudzien decembrī abenduaren abenduak abenduan decembra децембра detsembril
'''

PERSIAN = '''فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن
اسفند'''.split()

WEEKDAYS = '''
1 mon mond lun lu lundi mo ma seg segunda-feira segunda 月曜 周一 週一 礼拜一 禮拜一
1 دوشنبه 月 월 пн pon pn
2 tue tues di mar ma ter terça-feira terça 火曜 周二 週二 礼拜二 禮拜二 火 화 вт wt
3 wed weds mi mer me wo qua quarta-feira quarta 水曜 周三 週三 礼拜三 禮拜三 水 수 ср sr
4 thu thur thurs do jeu je gio qui quinta-feira quinta 木曜 周四 週四 礼拜四 禮拜四
4 木 목 чт czw
5 fri fr ven ve vie vr sex sexta-feira sexta 金曜 周五 週五 礼拜五 禮拜五 金 금 пт pt
6 sat sa sam sab sb zat za sáb 土曜 周六 週六 礼拜六 禮拜六 土 토 сб sob
7 sun so dim dom zo zon dg domingo 日曜 周日 週日 周天 星期天 礼拜日 礼拜天 禮拜日 禮拜天
7 日 일 вс niedz ndz
'''

HALVES = {
    0: '''am a.m. a.m a.\u00a0m. vorm. 上午 早上 凌晨 清晨 早晨 午前 오전 새벽 아침 ص
    صباحا صباحًا π.μ. πμ öö pagi sáng sa del_mattino dop. dop fm f.m. vm. ap.
    da_manhã de_la_mañana du_matin de_la_madrugada''',
    1: '''pm p.m. p.m p.\u00a0m. nachm. 下午 晚上 晚间 晚間 傍晚 夜里 午後 오후 저녁 밤 م مساء
    مساءً μ.μ. μμ ös sore malam chiều tối odp. odp em e.m. nm. ip. da_tarde
    da_noite de_la_tarde de_la_noche de_l'après-midi du_soir del_pomeriggio
    di_sera''',
    2: 'noon midday mezzogiorno mediodía meio-dia midi полдень mittags 中午 正午 정오',
    3: 'midnight minuit mezzanotte medianoche meia-noite полночь mitternacht 자정',
}

UNITS = {
    'YEAR': '年 년 năm año ano annee år',
    'MONTH': '月 월 tháng',
    'DAY': '日 号 號 일 ngày',
    'HOUR': '''時 时 点 點 點鐘 点钟 시 h hs hrs hr uhr uur giờ std heures heure
    horas hora godz ч час часа часов год година годин น. นาฬิกา''',
    'MINUTE': '分 분 min mins phút minutes мин хв',
    'SECOND': '秒 초 s sec secs giây сек',
}

ORDINALS = '''st nd rd th er ère re º ª ° o a de ste -го -е -ого го ое er. ème
eme ième e ère -й -а -я :a :e a an eko ko -a -án -én'''

NOISE = '''of the on de del do da de_l' d' le la les el al den der dem des dated
г г. гг. года год р р. року рік r r. roku rok roce m. d. y. yıl yılı yil tarihli
tarihinde สน วันที่ ที่ เมื่อ em no dia le_jour il lo l' op en van vom am im in den_ die
tanggal tgl pada vào từ kl i вж т بتاريخ يوم في من فى הם ב ל מ بروز در تاریخ مورخ
روز ام עם ליום ה יום nap napján évi den. dne dňa dnia w v ve dé pe pe_data
στις την tis in_data local_time uhrzeit tid lokaltid ora_locale hora_local heure_locale
heure_de_paris hora_peninsular hora_peninsular_española ora_italiana по
по_московскому_времени по_москве по_киеву за_києвом по_местному_времени
местного_времени saat_dilimi time (local) (現地時間) 現地時間 日本時間 北京时间 北京時間
当地时间 當地時間 頃 تمام توقيت_غرينتش بتوقيت_غرينتش_ min_ n d m و'''

CLOCK = '''at @ um à a_las a_la às as a_les a_l' alle alle_ore alle_h ore ora orele la
la_ora om kl klo kl. klo. o_godz o_godz. godz godz. godzina o_godzinie g. v ve ob u в во о об
у në pukul jam pkl pkl. lúc vào_lúc saat saati time uhrzeit heure hora kell kella στις
ώρα ώρα: בשעה ב- الساعة في_الساعة عند_الساعة ساعت در_ساعت เวลา heures: время час
время: kello ca ca. gegen ο το time: alle_ore:'''

HOUR_MARKS = '''uhr uur h hs hrs hrs. hr hours horas godz ч ч. час น. นาฬิกา heures
uhr. giờ hod hod. sati u klukkan p.m_ หน'''

ZONES = '''
utc 0 gmt 0 z 0 wet 0 west 60 bst 60 cet 60 cest 120 mez 60 mesz 120 met 60
mest 120 eet 120 eest 180 msk 180 мск 180 москва 180 trt 180 jst 540 kst 540
est -300 edt -240 cdt -300 mst -420 mdt -360 pst -480 pdt -420 akst -540
akdt -480 hst -600 hkt 480 sgt 480 wib 420 wita 480 pkt 300 aest 600 aedt 660
acst 570 acdt 630 awst 480 nzst 720 nzdt 780 sast 120 brt -180 irst 210 irdt 270
npt 345 ict 420 pht 480 ut 0 hec 120 hnec 60 hnec 60 gst 240 nst -210 ndt -150
adt -180 غرينتش 0 بتوقيت_غرينتش 0 توقيت_غرينتش 0 jst 540 horário_de_brasília -180
hora_de_brasília -180 日本標準時 540 kyiv_time 120
eastern_standard_time -300 eastern_daylight_time -240 central_standard_time -360
central_daylight_time -300 mountain_standard_time -420 mountain_daylight_time -360
pacific_standard_time -480 pacific_daylight_time -420 british_summer_time 60
greenwich_mean_time 0 central_european_time 60 central_european_summer_time 120
coordinated_universal_time 0 japan_standard_time 540'''
US_ZONES = '''et -300 ct -360 mt -420 pt -480 eastern -300 eastern_time -300
central_time -360 mountain_time -420 pacific_time -480 pacific -480'''
MANY_ZONES = 'cst ist ast'

ERAS = '''令和 2018 平成 1988 昭和 1925 大正 1911 明治 1867 民國 1911 民国 1911 中華民國
1911 r_ 2018 พ.ศ. -543 พุทธศักราช -543 ค.ศ. 0 ad 0 a.d. 0 公元 0 西元 0 西暦 0 서기 0 ce 0
단기 -2333'''

# Folded, so that "Mis à jour le" and "MIS A JOUR LE" are one.  _ is a space.
PUBLISHED = '''published published_on published_at published_date
date_published publication_date first_published first_published_on
first_published_at originally_published originally_published_on posted
posted_on posted_at date_posted date issued issued_on released
release_date date_of_publication date_of_issue pub_date pubdate posted_by_date
created_ uploaded_on aired air_date originally_aired first_posted
article_published story_published online filed published_online
published_online_on appeared print_date published: publish_date
veröffentlicht veröffentlicht_am veröffentlicht_um veröffentlichungsdatum
veröffentlichung erschienen erschienen_am erscheinungsdatum publiziert
publiziert_am datum erstellt erstellt_am online_seit online_seit_dem vom
erstmals_veröffentlicht eingestellt_am gepostet_am stand_vom
publié publié_le publié_à publiée_le date_de_publication paru_le posté_le
mis_en_ligne mis_en_ligne_le mise_en_ligne mise_en_ligne_le
date_de_mise_en_ligne ajouté_le diffusé_le rédigé_le créé_le parution publié_dans
article_publié_le date_de_parution publication publié_:
publicado publicado_el publicado_em publicado_en fecha fecha_de_publicación
publicada publicada_el publicado_a_las publicación data data_de_publicação
publicado_às publicada_em postado_em postado creado creado_el criado_em
primera_publicación data_da_publicação divulgado_em emitido_el
pubblicato pubblicato_il pubblicata_il pubblicato_alle
data_di_pubblicazione data_pubblicazione inserito_il scritto_il uscito_il
data_pubblicazione pubblicazione articolo_del postato_il
gepubliceerd gepubliceerd_op geplaatst geplaatst_op publicatiedatum
verschenen verschenen_op publicatie gepost_op gemaakt_op
опубликовано опубликован опубликована опубликовано_в дата дата_публикации
размещено публикация создано дата_выхода вышло добавлено от
опубліковано опублікована оприлюднено розміщено дата_публікації
публікація створено додано
публикувано публикувана публикувано_на дата_на_публикуване
opublikowano opublikowany data_publikacji opublikowane data_dodania dodano
publikacja data_utworzenia dodane utworzono opublikowano_dnia
publikováno publikované zveřejněno zverejnené vydáno vydané datum_vydání
vytvořeno vloženo přidáno datum_zveřejnění publikováno_dne vyšlo uverejnené
dátum dátum_vydania
yayın yayınlanma yayınlanma_tarihi yayın_tarihi yayınlandı tarih giriş
giriş_tarihi eklenme eklenme_tarihi oluşturulma oluşturma_tarihi
oluşturulma_tarihi haber_giriş haber_tarihi ilk_yayın yayınlanma_zamanı
δημοσίευση δημοσιεύτηκε δημοσιεύθηκε ημερομηνία ημερομηνία_δημοσίευσης
δημοσιεύτηκε_στις δημοσιεύθηκε_στις ημ/νια_δημοσίευσης αναρτήθηκε
פורסם פורסם_ב פורסם_בתאריך תאריך תאריך_פרסום פרסום עלה_ב נכתב_ב הועלה
نشر نشرت نُشر نشر_في نشرت_في نشر_بتاريخ تاريخ_النشر التاريخ تاريخ نشر_يوم
تم_النشر تم_النشر_في تم_النشر_بتاريخ أضيف كتب_في
منتشر_شده انتشار تاریخ_انتشار تاریخ زمان_انتشار تاریخ_درج منتشر_شده_در
发布 发布时间 发布日期 发布于 发表 发表于 发表时间 日期 时间 来源时间 發布 發佈 發布時間
發佈時間 發布日期 發表 發表於 發佈於 時間 出版日期 出版時間 刊登日期 发稿时间 发布時間 首发
上架 撰稿时间 建立時間 上稿時間
公開 公開日 公開日時 公開日: 掲載 掲載日 掲載日時 投稿日 投稿 投稿日時 配信 配信日時 発表 発行
発行日 日付 登録日 作成日 作成 更新前 公開: 公開日付 初出 発売日 初回公開日 放送日
입력 등록 등록일 작성 작성일 게시 게시일 발행 발행일 기사입력 기사등록 송고 송고시간 보도
최초입력 최초_입력 승인 입력시간 등록시간 기사입력시간 작성일자 날짜 입력일 기사작성
publicerad publicerat publicerad_den publiceringsdatum skapad postat
udgivet offentliggjort oprettet publiceret publisert lagt_ut publisert_den
julkaistu julkaisupäivä luotu dato
megjelent közzétéve publikálva publikálás dátum megjelenés létrehozva
publicat publicat_la data_publicării publicat_pe publicat_in data_publicarii
publicat_el data_de_publicació
objavljeno objavljeno_u datum_objave objavljen објављено датум објављено_у
objavljena objavljeno_dne
diterbitkan dipublikasikan dipublikasikan_pada tanggal terbit diterbitkan_pada
tarikh diposting tayang dimuat rilis disiarkan
đăng đăng_lúc ngày_đăng xuất_bản đăng_ngày cập_nhật_lần_đầu
प्रकाशित प्रकाशित_तिथि प्रकाशित_किया_गया तारीख प्रकाशन प्रकाशन_तिथि published_on:
প্রকাশ প্রকাশিত প্রকাশের_সময় প্রকাশকাল
تاریخ_اشاعت شائع اشاعت
เผยแพร่ เผยแพร่เมื่อ วันที่เผยแพร่
avaldatud ilmus publicēts publicēta paskelbta skelbta објавено публикувано_в
publikuar publikuar_më botuar გამოქვეყნდა გამოქვეყნებულია հրապարակված է
dərc_edildi dərc_olunub tarix yayımlanma жарияланды жарияланған
argitaratua birt birt_þann gepubliseer'''

UPDATED = '''updated updated_on updated_at last_updated last_updated_on
last_updated_at last_update latest_update modified modified_on
last_modified last_modified_on revised last_revised revised_on date_modified
date_updated edited last_edited updated_: most_recent_update update
last_reviewed content_updated
aktualisiert aktualisiert_am zuletzt_aktualisiert zuletzt_aktualisiert_am
letzte_aktualisierung letzte_änderung geändert geändert_am zuletzt_geändert
zuletzt_geändert_am stand aktualisierung überarbeitet aktualisierungsdatum
bearbeitet_am letztes_update
mis_à_jour mis_à_jour_le mise_à_jour mise_à_jour_le mis_à_jour_à modifié
modifié_le dernière_mise_à_jour dernière_mise_à_jour_le actualisé actualisé_le
dernière_modification dernière_modification_le maj màj maj_le date_de_mise_à_jour
actualizado actualizado_el actualizada última_actualización
última_actualización_el actualizado_a_las modificado modificado_el
fecha_de_actualización actualización actualizada_el última_modificación
atualizado atualizado_em atualizada_em última_atualização atualizado_às
última_atualização_em modificado_em última_modificação atualização
atualizado_há actualizado_em data_de_atualização última_actualização
aggiornato aggiornato_il aggiornato_alle ultimo_aggiornamento
aggiornamento modificato modificato_il ultima_modifica ultima_modifica_il
aggiornata_il data_aggiornamento
bijgewerkt bijgewerkt_op laatst_bijgewerkt laatste_update laatst_gewijzigd
laatst_bijgewerkt_op gewijzigd gewijzigd_op laatste_wijziging aangepast
обновлено обновлён обновлен обновлена изменено дата_обновления
последнее_обновление отредактировано обновление
оновлено змінено відредаговано останнє_оновлення дата_оновлення
актуализирано обновена последна_актуализация обновено_на последна_редакция
zaktualizowano aktualizacja ostatnia_aktualizacja data_aktualizacji
zmodyfikowano ostatnia_modyfikacja data_modyfikacji zaktualizowane
aktualizováno aktualizované upraveno aktualizace naposledy_upraveno
poslední_aktualizace aktualizovaný upravené posledná_aktualizácia
poslední_změna
güncelleme güncellenme güncellenme_tarihi güncelleme_tarihi son_güncelleme
son_güncellenme güncellendi son_güncelleme_tarihi son_güncellenme_tarihi
düzenlenme
ενημερώθηκε ενημέρωση τελευταία_ενημέρωση ανανεώθηκε τελευταία_ανανέωση
ημερομηνία_ενημέρωσης τροποποιήθηκε
עודכן עודכן_ב עדכון עדכון_אחרון עודכן_לאחרונה עודכן_בתאריך
تحديث آخر_تحديث تم_التحديث حدث حُدِّث تاريخ_التحديث تم_التحديث_في
تم_التعديل آخر_تعديل تم_التحديث_بتاريخ
به_روز_شده بروزرسانی به‌روزرسانی آخرین_به_روز_رسانی آخرین_بروزرسانی
ویرایش به_روز_رسانی
更新 更新时间 更新時間 更新于 更新於 更新日期 最后更新 最後更新 最近更新 修改时间 修改時間
最后修改 最終更新 最終更新日 更新日 更新日時 修改日期 最新更新 最終更新日時 編集日
수정 수정일 기사수정 업데이트 최종수정 최종_수정 최종업데이트 갱신 수정시간 변경
마지막_업데이트
uppdaterad uppdaterat senast_uppdaterad ändrad senast_ändrad uppdaterad_den
opdateret sidst_opdateret oppdatert sist_oppdatert endret ændret
päivitetty muokattu viimeksi_päivitetty
frissítve módosítva frissítés utolsó_frissítés utoljára_frissítve
actualizat actualizat_la ultima_actualizare modificat actualizat_el
darrera_actualització última_actualització
ažurirano izmijenjeno izmenjeno posljednje_ažurirano zadnja_izmjena
ажурирано измењено posodobljeno zadnja_sprememba poslednje_ažuriranje
diperbarui diperbaharui pembaruan terakhir_diperbarui dikemas_kini
kemaskini cập_nhật cập_nhật_lúc cập_nhật_lần_cuối ngày_cập_nhật
अपडेट अद्यतन अपडेटेड अंतिम_अपडेट अपडेट_किया_गया আপডেট সর্বশেষ_আপডেট
อัปเดต อัพเดต ปรับปรุง ปรับปรุงล่าสุด อัปเดตล่าสุด แก้ไขล่าสุด
uuendatud atjaunots atjaunināts atnaujinta përditësuar განახლდა թարմացվել է
yeniləndi жаңартылды uppfært bygewerk eguneratua ažurován'''

OTHER = '''retrieved retrieved_on accessed accessed_on load-date load_date
date_saved saved_on clipped clipped_on downloaded downloaded_on archived
archived_on event_date date_of_event deadline embargo embargoed_until
not_for_release_before expires valid_until due
abgerufen abgerufen_am gespeichert_am ladedatum consulté_le
date-chargement consultado_el acessado_em consultato_il
дата_обращения data_dostępu erişim_tarihi アクセス日 閲覧日 访问日期
检索日期 received received_on accepted received_date'''

DAYS = {
    0: '''today heute aujourd'hui hoy hoje oggi vandaag сегодня сьогодні днес dzisiaj
    dziś dnes bugün σήμερα היום اليوم امروز 今天 今日 오늘 idag i_dag tänään ma
    astăzi avui danas hari_ini hôm_nay आज আজ آج วันนี้ täna šodien šiandien''',
    1: '''yesterday gestern hier ayer ontem ieri gisteren вчера вчора wczoraj
    včera dün χθες χτες אתמול أمس امس دیروز 昨天 昨日 어제 igår i_går eilen
    tegnap ahir jučer juče јуче kemarin semalam hôm_qua कल গতকাল เมื่อวาน eile
    vakar''',
    2: '''vorgestern avant-hier anteayer antes_de_ayer anteontem l'altro_ieri
    eergisteren позавчера позавчора przedwczoraj předevčírem predvčerom προχθές
    שלשום 前天 おととい 一昨日 그저께 i_förgår toissapäivänä''',
}

AGO = {
    'SECOND': '''just_now|moments_ago|a_moment_ago|gerade_eben|à_l'instant|
    hace_un_momento|poco_fa|zojuist|только_что|щойно|przed_chwilą|
    az_önce|μόλις_τώρα|刚刚|剛剛|たった今|방금|nyss|#_secs_ago|
    #_sec_ago|#s_ago|#s|a_few_seconds_ago''',
    'MINUTE': '''#_mins_ago|#_min_ago|#m_ago|#min_ago|a_minute_ago=1|
    one_minute_ago=1|#_minuti_fa|#_min_fa|vor_#_min|vor_einer_minute=1|
    il_y_a_#_min|il_y_a_une_minute=1|hace_un_minuto=1|há_um_minuto=1|
    ha_#_minutos|hace_#_min|#_минут_назад|минуту_назад=1|хвилину_тому=1|
    minutę_temu=1|#分钟前|#分鐘前|#分前|#분_전|#분전|#_dk_önce|a_few_minutes_ago''',
    'HOUR': '''#_hrs_ago|#_hr_ago|#h_ago|#h|an_hour_ago=1|one_hour_ago=1|
    a_few_hours_ago|vor_#_std|vor_einer_stunde=1|il_y_a_#h|il_y_a_#_h|
    il_y_a_une_heure=1|hace_una_hora=1|hace_#_h|há_uma_hora=1|há_#h|ha_#_horas|
    un'ora_fa=1|un_ora_fa=1|een_uur_geleden=1|час_назад=1|годину_тому=1|
    godzinę_temu=1|před_hodinou=1|bir_saat_önce=1|πριν_από_μία_ώρα=1|
    πριν_#_ώρες|לפני_שעה=1|منذ_ساعة=1|منذ_#_ساعات|منذ_#_ساعة|منذ_ساعتين=2|
    #小时前|#小時前|#個小時前|#个小时前|#時間前|#시간_전|#시간전''',
    'DAY': '''a_day_ago=1|one_day_ago=1|#d_ago|#d|vor_einem_tag=1|il_y_a_un_jour=1|
    il_y_a_#j|hace_un_día=1|há_um_dia=1|ha_#_dias|un_giorno_fa=1|#_gg_fa|
    een_dag_geleden=1|день_назад=1|день_тому=1|dzień_temu=1|před_dnem=1|
    bir_gün_önce=1|πριν_#_μέρες|πριν_#_ημέρες|לפני_יום=1|منذ_يوم=1|
    منذ_#_أيام|منذ_#_يوم|منذ_يومين=2|#天前|#日前|#일_전|#일전''',
    'WEEK': '''a_week_ago=1|one_week_ago=1|vor_einer_woche=1|
    il_y_a_une_semaine=1|hace_una_semana=1|há_uma_semana=1|una_settimana_fa=1|
    een_week_geleden=1|неделю_назад=1|тиждень_тому=1|tydzień_temu=1|
    před_týdnem=1|לפני_שבוע=1|منذ_أسبوع=1|منذ_أسبوعين=2|منذ_#_أسابيع|#w_ago|#w|
    #周前|#週前|#週間前|#주_전|#주전''',
    'MONTH': '''a_month_ago=1|one_month_ago=1|vor_einem_monat=1|
    il_y_a_un_mois=1|hace_un_mes=1|há_um_mês=1|un_mese_fa=1|een_maand_geleden=1|
    месяц_назад=1|місяць_тому=1|miesiąc_temu=1|před_měsícem=1|bir_ay_önce=1|
    לפני_חודש=1|منذ_شهر=1|منذ_شهرين=2|منذ_#_أشهر|#mo_ago|#个月前|#個月前|#ヶ月前|
    #か月前|#カ月前|#개월_전|#개월전''',
    'YEAR': '''a_year_ago=1|one_year_ago=1|vor_einem_jahr=1|
    il_y_a_un_an=1|hace_un_año=1|há_um_ano=1|un_anno_fa=1|een_jaar_geleden=1|
    год_назад=1|рік_тому=1|rok_temu=1|před_rokem=1|bir_yıl_önce=1|לפני_שנה=1|
    منذ_سنة=1|منذ_عام=1|منذ_#_سنوات|#yr_ago|#y_ago|#年前|#년_전|#년전''',
}

LICENCE = '''/* SPDX-License-Identifier: ISC AND Unicode-3.0 */
/*
 * The words of dates; made by date_names.py, do not edit.
 *
 * LICENSES: names of months and days, halves of the day, connectives and
 * relative times are from the Unicode Common Locale Data Repository (CLDR %s,
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

'''

KIND = 'PCUT_WORD_'
rows = collections.OrderedDict()  # (word, kind) -> [(arg, more)]


def spaced(word):
    return fold(word.replace('_', ' ')).strip()


def add(word, kind, arg, more='0', alone=True):
    word = spaced(word)
    if not word or (word, kind) in rows and alone:
        return
    rows.setdefault((word, kind), []).append((arg, more))


def load(base, lang, name):
    path = os.path.join(base, 'main', lang, name)
    with open(path, encoding='utf-8') as f:
        return json.load(f)['main'][lang]['dates']


def usable(word):
    word = fold(word).rstrip('.')
    # 九月 is a number and a unit, as 9月 is.
    return len(word) > 1 and not re.search(r'\d|月$', word)


def add_months_and_days(base):
    months = collections.OrderedDict()
    days = collections.OrderedDict()
    names = ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')
    for lang in LANGUAGES:
        cal = load(base, lang, 'ca-gregorian.json')
        cal = cal['calendars']['gregorian']
        for form in ('format', 'stand-alone'):
            for width in ('wide', 'abbreviated'):
                for n, w in cal['months'][form][width].items():
                    if usable(w):
                        months.setdefault(fold(w).rstrip('.'), []).append(
                            (int(n), lang))
            for width in ('wide', 'abbreviated', 'short'):
                for n, w in cal['days'][form].get(width, {}).items():
                    if usable(w):
                        w = fold(w).rstrip('.')
                        days[w] = days.get(w, 0) | 1 << names.index(n)
        half = cal['dayPeriods']['format']
        for width in ('wide', 'abbreviated'):
            add(half[width]['am'], 'HALF', 0)
            add(half[width]['pm'], 'HALF', 1)
    for line in MONTHS.strip().splitlines():
        n, *words = line.split()
        for w in words:
            w = fold(w).rstrip('.')
            if not any(c.isdigit() for c in w):
                months.setdefault(w, []).append((int(n), 'hand'))
    for line in WEEKDAYS.strip().splitlines():
        n, *words = line.split()
        for w in words:
            w = fold(w)
            days[w] = days.get(w, 0) | 1 << (int(n) - 1)
    for w, seen in months.items():
        numbers = list(collections.OrderedDict((n, 0) for n, _ in seen))
        if len(numbers) == 1:
            add(w, 'MONTH', numbers[0])
            continue
        done = set()
        for n, lang in seen:
            tag = CONFLICT.get(lang.split('-')[0])
            if tag and (n, tag) not in done:
                done.add((n, tag))
                add(w, 'MONTH', n, 'PCUT_WORD_LANG_' + tag, alone=False)
    for w, mask in days.items():
        add(w, 'WEEKDAY', mask)


def add_hand():
    for i, w in enumerate(PERSIAN):
        add(w, 'PERSIAN', i + 1)
    for half, words in HALVES.items():
        for w in words.split():
            add(w, 'HALF', half)
    for unit, words in UNITS.items():
        for w in words.split():
            add(w, 'UNIT', 'PCUT_UNIT_' + unit)
    for kind, words in (('ORDINAL', ORDINALS), ('NOISE', NOISE),
                        ('CLOCK', CLOCK), ('HOUR_MARK', HOUR_MARKS)):
        for w in words.split():
            add(w, kind, 0)
    for kind, words in (('ZONE', ZONES), ('US_ZONE', US_ZONES)):
        words = words.split()
        for w, minutes in zip(words[::2], words[1::2]):
            add(w, kind, 0, str(int(minutes) + 1000))
    for w in MANY_ZONES.split():
        add(w, 'CST', 1 if w == 'cst' else 0)
    words = ERAS.split()
    for w, years in zip(words[::2], words[1::2]):
        add(w, 'ERA', 0, str(int(years) + 5000))
    for role, words in (('PCUT_DATE_UPDATED', UPDATED),
                        ('PCUT_DATE_OTHER', OTHER),
                        ('PCUT_DATE_PUBLISHED', PUBLISHED)):
        for w in words.split():
            add(w.rstrip(':'), 'LABEL', role)
    for ago, words in DAYS.items():
        for w in words.split():
            add(w, 'DAY', ago)


def add_connectives(base):
    for lang in LANGUAGES:
        cal = load(base, lang, 'ca-gregorian.json')
        cal = cal['calendars']['gregorian']
        at = cal['dateTimeFormats-atTime']['standard'].values()
        for group, kind in ((cal['dateFormats'].values(), 'NOISE'),
                            (at, 'CLOCK')):
            for f in group:
                f = f if isinstance(f, str) else f['_value']
                for literal in re.findall(r"'([^']+)'", f):
                    if re.search(r'\w', literal):
                        add(literal.strip(), kind, 0)


def template(s):
    return re.sub(r'\s+', ' ', fold(s.replace('{0}', '#'))).strip().rstrip('.')


def ago_rows(base):
    table = collections.OrderedDict()
    fixed = {'one': 1, 'two': 2}
    for unit, words in AGO.items():
        for w in re.sub(r'\s', '', words).split('|'):
            w, _, n = w.partition('=')
            table.setdefault(template(w.replace('_', ' ')),
                             ('PCUT_UNIT_' + unit, n or '0'))
    for lang in LANGUAGES:
        fields = load(base, lang, 'dateFields.json')['fields']
        for unit in ('year', 'month', 'week', 'day', 'hour', 'minute',
                     'second'):
            for width in ('', '-short', '-narrow'):
                past = fields[unit + width].get('relativeTime-type-past', {})
                for key, w in past.items():
                    t = template(w)
                    number = 0 if '#' in t else fixed.get(key[26:], -1)
                    if number < 0 or len(t) < 4 or t[0] in '-\u2212':
                        continue
                    table.setdefault(t, ('PCUT_UNIT_' + unit.upper(),
                                         str(number)))
    return [(t, u, n) for t, (u, n) in table.items()]


def main():
    base = sys.argv[1]
    with open(os.path.join(base, 'package.json'), encoding='utf-8') as f:
        version = json.load(f)['version']
    add_hand()
    add_months_and_days(base)
    add_connectives(base)
    table = []
    for (word, kind), values in rows.items():
        for arg, more in values:
            table.append((word, '%s%s << 8 | %s' % (KIND, kind, arg), more))
    out = sys.stdout
    out.write(LICENCE % version)
    write_table(out, 'pcut_date_words', table)
    out.write('\n')
    write_table(out, 'pcut_date_ago', ago_rows(base))


main()
