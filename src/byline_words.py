#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Makes byline_words.c: python3 src/byline_words.py >src/byline_words.c

_ is a space.  Words are folded, so that case and accents do not matter.
"""
import collections
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fold import fold, quote, write_table  # noqa: E402

PREFIXES = {
'PLAIN': '''by von par por door av af autor autora autore auteur autrice auteure
author authors autores autori auteurs autoren autorin verfasser verfasserin
автор автори авторы autorzy autoři autori penulis oleh reporter byline
szerző szerzők írta skribent skrevet_av skrevet_af skriven_av kirjoittaja kirjoittanut
автор_текста автори_тексту аўтар аутор tác_giả โดย लेखक লেখক
του της των γράφει_ο γράφει_η γράφουν_οι συντάκτης συντάκτρια
بقلم کاتب نویسنده מאת de_către scris_de napisao napisala piše piše: napsal napsala
napísal napísala autorius autors kirjutas autori: przez muallif yazar yazan
haber_: ավտոր ავტորი per höfundur ავტორი egilea egileak idazlea avtor avtorica autorji müəllif muəllif avtori muallif avtore nga autoras autorė mwandishi imeandikwa_na penyusun ავტორები հեղինակ հեղինակներ எழுதியவர் ஆசிரியர் రచయిత రచన લેખક ಲೇಖಕ ಲೇಖಕರು എഴുതിയത് ലേഖകൻ ਲੇਖਕ เขียนโดย เรื่องโดย ရေးသားသူ ដោយ মূল_লেখক द्वारा مصنف_ تحریر_ зохиолч''',
'STRONG': '''posted_by written_by story_by words_by text_by interview_by
reported_by report_by article_by story_and_photos_by text_and_photos_by
words_and_photos_by reviewed_by review_by column_by commentary_by opinion_by
analysis_by essay_by published_by created_by submitted_by contributed_by
co-authored_by co-written_by coauthored_by words_and_music_by music_and_words_by lyrics_by music_by music_and_lyrics_by lyrics_and_music_by recipe_by poem_by a_poem_by story_and_pictures_by transcribed_by remarks_by_: recorded_by collected_by told_by text_und_musik_von worte_und_weise_von paroles_et_musique_de letra_y_música_de letra_de testo_e_musica_di letra_e_música_de ord_och_musik_av guest_post_by a_column_by an_interview_by by_staff_writer by_staff_writers
by_our_correspondent by_our_own_correspondent from_our_correspondent
from_our_own_correspondent by_our_reporter by_our_staff_reporter by_our_special_correspondent from_our_special_correspondent by_our_staff_correspondent special_report_by as_told_to by_correspondent
by_contributor by_guest_contributor by_reporter by_columnist by_author
by_staff_reporter by_associated_press_writer by_ap_writer words author_:
ein_gastbeitrag_von gastbeitrag_von ein_kommentar_von kommentar_von
eine_analyse_von analyse_von ein_bericht_von bericht_von interview_von
ein_interview_von text_von ein_essay_von essay_von eine_kolumne_von
kolumne_von aufgezeichnet_von geschrieben_von protokoll_von eine_reportage_von
eine_glosse_von rezension_von von_unserem_korrespondenten
von_unserer_korrespondentin von_unserem_redakteur von_unserer_redakteurin
von_unserem_mitarbeiter von_unserer_mitarbeiterin von_unserem_reporter von_unserer_reporterin von_unserem_redaktionsmitglied von_redaktionsmitglied aus_ ein_portrait_von verfasst_von veröffentlicht_von von_redakteur
propos_recueillis_par de_notre_correspondant de_notre_correspondante
de_notre_envoyé_spécial de_notre_envoyée_spéciale écrit_par rédigé_par
publié_par entretien_par texte_de un_texte_de texte_par tribune_de
un_reportage_de reportage_de une_enquête_de article_de recueilli_par
de_notre_rédacteur de_notre_rédactrice de_notre_reporter de_notre_journaliste de_notre_bureau entretien_réalisé_par posté_par une_chronique_de une_analyse_de par_notre_correspondant
escrito_por texto_de un_texto_de publicado_por redactado_por entrevista_de
una_entrevista_de por_nuestro_corresponsal de_nuestro_corresponsal de_nuestra_corresponsal de_nuestro_enviado_especial de_nuestra_enviada_especial por_nuestra_corresponsal un_reportaje_de reportaje_de
crónica_de elaborado_por informe_de autor_: redacción_de realizado_por
a_cura_di testo_di dal_nostro_inviato dalla_nostra_inviata
dal_nostro_corrispondente dal_nostro_redattore dalla_nostra_redattrice dal_nostro_inviato_speciale scritto_da intervista_di articolo_di pubblicato_da
un_articolo_di commento_di un'intervista_di dalla_nostra_corrispondente
reportagem_de reportagem_por uma_reportagem_de texto_por escrito_por_
postado_por publicado_por_ entrevista_a_ matéria_de por_nosso_correspondente
van_onze_redacteur van_onze_correspondent van_onze_verslaggever
door_onze_verslaggever door_onze_verslaggeefster door_onze_redacteur
door_onze_correspondent van_onze_verslaggeefster door_redacteur
door_verslaggever fra_vår_korrespondent av_vår_medarbetare
af_vores_korrespondent por_nossa_reportagem da_nostro_corrispondente
geschreven_door tekst_van interview_door gepubliceerd_door een_artikel_van
opgetekend_door geplaatst_door van_onze_medewerker door_onze_medewerker van_onze_correspondente van_een_medewerker door_onze_redacteur
подготовил подготовила подготовили текст_подготовил текст_подготовила
написал написала автор_статьи беседовал беседовала записал записала
интервью_взял интервью_взяла автор_материала опубликовал материал_подготовил
материал_подготовила от_нашего_корреспондента от_нашего_специального_корреспондента наш_корреспондент наш_корр. спецкор_:
підготував підготувала підготували автор_статті спілкувався спілкувалася
розмовляв розмовляла записав записала_ опублікував автор_матеріалу
подготви автор_на_статията интервю_на интервюто_взе
oprac opracował opracowała opracowanie rozmawiał rozmawiała rozmawiali
napisał napisała notował tekst_i_zdjęcia przygotował przygotowała autor_tekstu
rozmowę_przeprowadził od_naszego_korespondenta rozmowę_przeprowadziła opublikowane_przez dodał
připravil připravila zpracoval zpracovala rozhovor_vedl rozhovor_vedla
pripravil pripravila spracoval spracovala
haberi_yazan röportaj röportajı_yapan yazan_: derleyen hazırlayan
κείμενο του_ γράφει γράφουν ρεπορτάζ επιμέλεια συνέντευξη_στον συνέντευξη_στην του_απεσταλμένου_μας
av_vår_korrespondent text_av skriven_av_ intervju_av publicerad_av tekst_av
publisert_av tekst_og_foto skrevet_av_ udgivet_af toimittanut
írta_: szöveg fordította_ ditulis_oleh laporan_oleh dilaporkan_oleh na_mwandishi_wetu na_mwandishi_maalum parengė paruošė teksta_autors sagatavoja tekst_: grein_eftir viðtal_eftir testua_: textua scríofa_ag ditulis penulis_:
theo_ bài_ thực_hiện người_viết
a_consemnat au_consemnat consemnat_de interviu_realizat_de interviu_de az_interjút_készítette interjú_készítette lejegyezte haastattelija haastattelu_ intervju_: interview_af rozhovor_připravil rozhovor_připravila ptal_se ptala_se zaznamenal zaznamenala rozhovor_pripravil rozhovor_pripravila zhováral_sa zhovárala_sa razgovarao razgovarala razgovor_vodio razgovor_vodila разговарао разговарала разговор_водио pogovarjal_se pogovarjala_se ראיין ראיינה حاوره حاورته أجرى_الحوار أجرت_الحوار مصاحبه_از wawancara_oleh diwawancarai_oleh pewawancara phỏng_vấn entrevista_a_càrrec_de розмову_вела розмову_вів интервью_вел интервью_вела разговора_води intervjueeris kalbino kalbėjosi intervēja mahojiano_na''',
'COLON': '''text texto texte testo tekst tekstas текст teksti szöveg texti words
haber yazı röportaj_ yazan_ kaynak_ metin report reporting correspondent
written story interview redaktion redaktør journalist journaliste
periodista giornalista jornalista журналист журналіст dziennikarz
redacción redazione rédaction redacteur redactie redakcja редакция
κείμενο_ ρεπορτάζ_ korrespondent korrespondentin contributor contributors
كتب كتبت إعداد تحرير כתב כתבה כותב כותבת الكاتب المؤلف بقلم_ نوشته گزارش گزارشگر
reportaje reportage reportagem nota crónica testi e_text e-text pisarz
رپورٹ تحریر مصنف تحقيق تقرير رپورتاژ חנה_ גבריאלה_ kirjoittaja_''',
'WEAK': '''na le eftir from di da de zo_ dari from_: w''',
'PHOTO': '''photos photo photos_by photo_by photographs photographs_by
photography photography_by photograph photograph_by pictures pictures_by
images images_by image_by image illustrations illustrations_by illustration
illustration_by art_by video_by picture picture_by photo_credit photo_credits
graphics_by graphic_by illustrated_by foto fotos bild bilder foto_von
fotos_von bilder_von fotografie illustration_: illustrationen fotografien
crédit_photo crédits_photo photos_de photo_de photographies photographie
photographies_de illustrations_de illustration_de fotos_de foto_de
fotografía fotografías fotografías_de fotografía_de ilustraciones imágenes
foto_di fotografie_di immagini fotografia imagens fotos_: ilustração
foto's foto's_van beeld fotografie_: foto_van foto_: zdjęcia zdjęcie
fot fot. fotografie_ ilustracje фото фотограф фотографии иллюстрации фотографії світлини
fotky fotoğraf fotoğraflar foto: φωτογραφίες φωτογραφία φωτο צילום צילומים תמונות
صور صورة تصوير عکس عکاس 摄影 攝影 图 圖 摄 圖片 图片 写真 撮影 사진 イラスト foton foto_av bilder_av fotó
valokuvat kuvat kuva foto_: фотографија снимки снимка'''
,
'EDIT': '''edited_by editing_by editor editors redigiert_von herausgegeben_von
traduit_par translated_by übersetzt_von übersetzung traduction traducción
traduzione traducido_por tradotto_da vertaald_door перевод переклад
tłumaczenie čeviri çeviri editado_por edición_de edição_de redaktør_
редактор редакторка redaktor tłum. tłum překlad preklad compiled_by introduced_by selected_by arranged_by with_an_introduction_by
curated_by produced_by narrated_by read_by directed_by hosted_by translation
traducción_de tradução_de vertaling översättning oversættelse oversettelse
additional_reporting_by additional_reporting fact-checked_by
medically_reviewed_by reviewed_by_: 编辑 責編 责编 責任編輯 责任编辑 编译 翻译 翻訳 校对 審校
核稿 編輯 편집 번역 إشراف ترجمة ترجمه עריכה תרגום fordította käännös''',
}

JOINERS = '''and und et y e ed en и і та й i oraz ve και a og och ja és și si ו و & + with mit avec
con com med sowie samt и_ и dan và kaj eta ac as_told_to via und_ together_with in_collaboration_with
& і_ plus w/ med_ z te ali'''
PARTICLES = '''de van von der den del della delle dello degli di da das dos do du la le les lo los
las el al bin bint ben ibn abu abd ter ten te zu zur zum vom af av zur y e und
d' l' 't op la_ san st. st des dal dalla dei do_ dell' o' mac ap ab ferch
ul e- ad-din du_ van_der van_den von_der de_la de_los de_las el- al- as- ash- an- ar- at- az- ud- uz-
zum_ thor 's- i' ten_ vander vom_ of_'''
PLACES_IN = '''in en à aus uit из з із w we v ve u i em no na på at från fra στο στη
στην στον sw_ reporting_from from aus_ à_ au aux a ad da depuis desde near
reports_from in_the von_ zu_ bei в во у în din ing de_'''
FOR = '''for für pour para per voor для dla pro for_the of chez med_ bei'''
NEVER = '''lake river the this that these those all any each every some what when where
why how which who whom whose there then now far contrast comparison noon
midnight night day law default design example means way virtue nature
definition order accident chance mistake nightfall daybreak dawn dusk sunrise
sunset election elections proxy myself himself herself itself themselves
popular request appointment association extension implication increasing
reducing making using taking giving working doing being having going morning
evening afternoon early late mid one two three four five six seven eight nine
ten hundred thousand next last first most many much more less both either
neither if but not nothing no_one nobody it its he she they we you his_
her_ their our your my_ and_ or_ of for_ at_ as_ is was were are be been
year years month months week weeks end today tomorrow yesterday tonight
christmas easter spring summer autumn winter turns land sea air train car bus
boat bus road rail foot hand heart popular_demand email mail phone letter
the_time the_numbers
nun nächstem anfang beginn hier dort heute morgen gestern außen innen oben
unten weitem fall anderen allen allem diesem dieser diesen dem_ den_ der_ einem
einer jeher selbst wegen rechts links vorn hinten neuem vornherein
ailleurs exemple contre conséquent hasard rapport temps moments endroits
ici la_suite le_passé cette ce ces celui celle son sa ses leur leurs un
une les_ chance mégarde terre
ejemplo otra otro otras otros parte tarde mañana noche supuesto fin favor
eso esto esta este ese esa ello qué que_ quién cierto ahora lo_ si tanto
consiguiente todas todo todos su_ sus una_ unos primera último medio desgracia
enquanto isso isto outro outra lado causa exemplo favor_ volta conta trás onde
meio dentro fora cima baixo pouco mais menos ora
fronte solito notte giorno sera mattina nuovo conseguenza recente fatto
certo fretta più meno corsa nascosto rado sopra sotto seguito colpo
middel storm een het deze dit die dat wie toeval gebrek
ночи неё него утра того этого
which_ thirty twenty forty fifty sixty seventy eighty ninety'''
# Nowhere in a name, first or not.
FUNCTION = '''the that this these those which who whom whose is are was were be
been has have had it its it's he she they we you his her their our your my and
or of for at as but not if when where why how what from with by into than then
there here nicht ist sind war waren und oder aber dass wird werden wurde hat
haben die das dem ein eine einem einer est sont était pas que qui dans pour sur
avec cette ces une sono nel della_ che para con una por está são não het een
voor met deze und_ в_ на_ не что как для из это_'''
# First names that also begin phrases.
GIVEN = 'dawn summer autumn april may june august christmas early winter avril mai'
SUFFIXES = 'jr jr. sr sr. ii iii iv'
DEGREES = '''phd ph.d. ph.d md m.d. m.d dr dr. prof prof. professor mr mr. mrs mrs. ms
ms. sir dame dipl.-ing. mba ma esq esq. rn jd j.d. cfa facs do_ frs obe mbe cpa
rev rev. mag. mag ing. mudr. ing доктор'''

# Names that begin with the letter that is "and" when it is written onto one.
WHOLE = '''وليد وائل وسام وفاء ولاء وجدي وسيم وديع وجيه وصفي وهبة وهيب وداد وعد ورد
ولد والي'''

# Words inside a name that stay in small letters when its capitals go.
SMALL = '''von van der den zu zur vom de del della di da dos das do du bin ibn y ter
ten af av'''

# What a Chinese dateline begins with: agencies, and "this paper".
CHINESE_HEADS = '''新华社 新華社 新华网 中新社 中新网 中国新闻社 中央社 法新社 路透社
美联社 人民网 央视网 本报 本報 本社 本刊 本网 本台 据新华社 塔斯社 共同社 韩联社'''

# What may stand right behind a name: what somebody does, a word between the
# two, a verb.  Each counts as it is spelt here, small or with a capital.
TRAILS = {
'ROLE': '''Reporter Correspondent Editor Writer Columnist Journalist
Korrespondent Korrespondentin Redakteur Redakteurin Reporterin
journaliste correspondant correspondante redactor redactora corresponsal
redattore giornalista''',
'KIND': '''Local Democracy Community County City Night Chief Senior Staff News
Crime Court Politics Political Education Health Business Sports Arts Science
Transport Foreign Junior Trainee Deputy Environment Features''',
'VERB': 'yazdı YAZDI reports bildiriyor berichtet informa пишет',
}

JOBS = '''writer writers reporter reporters correspondent correspondents editor
editors columnist columnists journalist journalists staff author authors
contributor contributors freelance freelancer producer producers critic
analyst bureau chief chief_ commentator novelist historian professor lecturer
photographer photojournalist researcher fellow director executive president
intern blogger publisher deputy senior political business sports science
health education economics diplomatic foreign special investigative
environment technology crime court host anchor presenter broadcaster newsroom
ceo founder co-founder adviser advisor minister senator secretary
redakteur redakteurin korrespondent korrespondentin autor autorin
chefredakteur chefredakteurin chefreporter chefreporterin reporterin
journalist journalistin ressortleiter ressortleiterin volontär volontärin
mitarbeiter mitarbeiterin gastautor gastautorin publizist publizistin
journaliste correspondant correspondante rédacteur rédactrice
envoyé_spécial envoyée_spéciale chroniqueur chroniqueuse éditorialiste
correspondance grand_reporter reporter_
periodista corresponsal redactor redactora enviado enviada especial
columnista editora colaborador colaboradora escritor escritora
giornalista corrispondente inviato inviata redattore redattrice
caporedattore direttore scrittore scrittrice opinionista
jornalista repórter correspondente enviado_especial colunista redator
redatora escritora_ estagiário
redacteur verslaggever verslaggeefster correspondent_ journaliste_ columnist_
журналист корреспондент корреспондентка редактор обозреватель колумнист
спецкор собкор журналіст журналістка кореспондент кореспондентка оглядач
журналистка кореспондент_ автор писатель историк
dziennikarz dziennikarka korespondent korespondentka redaktor reporterka
publicysta publicystka redaktorka redaktorka_naczelna
redaktorka_ novinář novinářka redaktoři zpravodaj zpravodajka komentátor
muhabir muhabiri yazar editör köşe_yazarı gazeteci
δημοσιογράφος ανταποκριτής συντάκτης
کاتب صحفي مراسل محرر صحافي كاتب_ محرّر מערכת כתב עורך כתבת
journalist_ korrespondent_ reporter__ skribent redaktör ledarskribent
toimittaja kirjeenvaihtaja újságíró szerkesztő tudósító
wartawan jurnalis phóng_viên nhà_báo'''
BODIES = '''times post podcast blog show newsletter parliament assembly senate library museum herald tribune gazette journal news press media magazine
daily weekly star sun mirror guardian telegraph observer chronicle courier
globe inquirer examiner dispatch sentinel register standard independent
monitor review record report bulletin wire service network radio tv television
broadcasting channel agency group team desk board company inc inc. ltd ltd.
llc gmbh foundation institute university college school society association
council committee commission department ministry office center centre
organization organisation union editors editorial today express mail
advertiser echo argus mercury leader reporter_ zeitung rundschau anzeiger
nachrichten presse spiegel tagblatt blatt kurier allgemeine redaktion
tageblatt journal_ rédaction gazette_ agence figaro monde libération
redacción diario periódico agencia noticias redazione giornale corriere
agenzia redação folha jornal agência notícias redactie krant dagblad nieuws
редакция газета агентство новости редакція новини агенція redakcja agencja
gazeta redakce agentura redakcia haber ajansı haber_merkezi haberler gazetesi
σύνταξη وكالة صحيفة جريدة תקשורת חדשות online digital blog blogs
communications publications publishing studio studios labs entertainment
bbc cnn nbc abc cbs fox npr pbs itv sky zdf ard orf srf wdr ndr mdr swr rai
rtl tf1 rtve tve newsroom crew contributors community avis tidende tidning tidningen posten bladet blad dagblad_ lehti sanomat uutiset hírlap újság noviny novine listy denník ziarul gazeta_ вестник ведомости известия правда вести весник вестник_ вісник правда_ εφημερίδα'''
PLACES = '''city county town village street road beach island islands lake port
fort mount mountain valley north south east west upper lower saint san santa
new los las el state province district river bay hill hills park airport
republic kingdom united states heights springs falls creek'''

COLLECTIVES = {
1: '''the_editors editors staff_reports staff_report staff_writer staff_writers
staff_reporter staff_reporters our_correspondent our_own_correspondent
our_reporter our_reporters our_staff editorial_board the_editorial_board
editorial editorial_team newsroom news_desk newsdesk the_newsroom
wire_reports wire_services wire_report wire_service news_services agencies
from_wire_reports from_news_services from_staff_reports staff_and_agencies
staff_and_wire_reports staff_and_wire compiled_from_wire_reports
various_authors various guest_contributor guest_author contributor
contributors correspondents web_desk online_desk web_team digital_team
editorial_staff special_correspondent our_special_correspondent
letters_to_the_editor letters readers guest_columnist associated_press_reporters
redaktion die_redaktion unsere_redaktion agenturen agentur
newsdesk_ online-redaktion redaktionsteam
la_rédaction rédaction agences avec_agences la_redaction avec_afp
redacción la_redacción agencias redacción_y_agencias editorial_
redazione la_redazione redazione_online redazione_web
redação da_redação a_redação agências
redactie de_redactie onze_redactie van_onze_redactie
редакция редакція от_редакции від_редакції redakcja redakce redakcia
haber_merkezi editör_ haber_merkezi_ σύνταξη newsroom_ هيئة_التحرير التحرير وكالات
מערכת המערכת 编辑部 本报编辑部 本刊编辑部 編集部 편집부 本社 社説
taz_redaktion redaksi tim_redaksi tòa_soạn redaksjonen redaktionen toimitus
szerkesztőség uredništvo_ redakcija redaktsioon toimetus ritstjórn redakcióból নিজস্ব_প্রতিবেদক নিজস্ব_প্রতিনিধি নিজস্ব_সংবাদদাতা স্টাফ_রিপোর্টার বিশেষ_প্রতিনিধি জেলা_প্রতিনিধি প্রতিনিধি অনলাইন_ডেস্ক ডেস্ক_রিপোর্ট संवाददाता हमारे_संवाददाता निज_संवाददाता कार्यालय_संवाददाता विशेष_संवाददाता स्टाफ_रिपोर्टर ब्यूरो न्यूज_डेस्क न्यूज़_डेस्क वेब_डेस्क डिजिटल_डेस्क اسٹاف_رپورٹر نامہ_نگار نمائندہ_خصوصی ویب_ڈیسک نیوز_ڈیسک نیوز_رپورٹر گروه_خبر تحریریه กองบรรณาธิการ ผู้สื่อข่าว ทีมข่าว nhóm_phóng_viên nhóm_pv pv ban_biên_tập mwandishi_wetu waandishi_wetu na_mwandishi redacția redacția_ uredništvo''',
2: '''admin administrator staff editor author user guest webmaster root
unknown unknown_author anonymous none null n/a na undefined test default
wordpress wpadmin wp-admin siteadmin superuser super_user moderator
manager site_admin web_admin webadmin website_admin content_admin
autor_unbekannt unbekannt inconnu auteur desconocido sconosciuto
desconhecido onbekend неизвестен неизвестно adminas yönetici
匿名 佚名 管理员 管理員 網站管理員 관리자 admin_ info contact support
no_author author_name your_name name firstname_lastname editor_in_chief_''',
}

AGENCIES = '''
Associated_Press|AP|The_Associated_Press|AP_News
Reuters|Thomson_Reuters|Рейтер|路透社|路透|ロイター|로이터|رويترز|רויטרס|Reuter|Reuters_News
Agence_France-Presse|AFP|Agence_France_Presse|法新社|フランス通信社|أ_ف_ب|فرانس_برس
United_Press_International|UPI
dpa|DPA|Deutsche_Presse-Agentur|Deutsche_Presseagentur
EFE|Agencia_EFE|EFE_News
ANSA|Agenzia_ANSA
Lusa|Agência_Lusa|LUSA
ANP|Algemeen_Nederlands_Persbureau
TASS|ТАСС|ITAR-TASS|ИТАР-ТАСС|塔斯社
RIA_Novosti|РИА_Новости|RIA|РИА
Interfax|Интерфакс|Інтерфакс|Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна
Ukrinform|Укрінформ|Укринформ
UNIAN|УНИАН|УНІАН
PAP|Polska_Agencja_Prasowa
Anadolu_Agency|AA|Anadolu|Anadolu_Ajansı
Demirören_Haber_Ajansı|DHA
İhlas_Haber_Ajansı|IHA|İHA
Xinhua|新华社|新華社|Xinhua_News_Agency|新华网|新華網
China_News_Service|中新社|中新网|中国新闻社
中央社|中央通訊社|CNA|Central_News_Agency
Kyodo|共同|共同通信|共同通信社|Kyodo_News|共同社
Jiji|時事|時事通信|時事通信社|Jiji_Press|时事社
Yonhap|연합뉴스|Yonhap_News_Agency|韩联社|聯合ニュース|연합뉴스_
뉴시스|Newsis
뉴스1|News1
PTI|Press_Trust_of_India|पीटीआई
ANI|Asian_News_International
IANS|Indo-Asian_News_Service
UNI|United_News_of_India
The_Canadian_Press|CP|Canadian_Press|La_Presse_canadienne|PC
AAP|Australian_Associated_Press
PA_Media|Press_Association|PA
Bloomberg|Bloomberg_News|彭博社|ブルームバーグ
Interpress|Interpress_News|Inter_Press_Service|IPS
APA|Austria_Presse_Agentur
Keystone-SDA|SDA|ATS|Keystone-ATS|Keystone_SDA
Belga
Ritzau
TT|TT_Nyhetsbyrån
NTB
STT|STT-Lehtikuva
MTI
ČTK|CTK|Česká_tisková_kancelář
TASR
SITA
Agerpres|AGERPRES
Mediafax|MEDIAFAX
BTA|БТА
Tanjug|Танјуг
HINA|Hina
STA|Slovenska_tiskovna_agencija
AMNA|ΑΠΕ-ΜΠΕ|ΑΠΕ
Athens_News_Agency
Europa_Press
Agencia_Brasil|Agência_Brasil
Estadão_Conteúdo
Télam|Telam
Notimex
Prensa_Latina
Adnkronos
AGI|Agenzia_Italia
LaPresse
KNA|Katholische_Nachrichten-Agentur
epd|Evangelischer_Pressedienst
SID|Sport-Informations-Dienst
AFX|dpa-AFX
Dow_Jones|Dow_Jones_Newswires
Antara
Bernama
VNA|TTXVN|Vietnam_News_Agency
IRNA|ایرنا
ISNA|ایسنا
Mehr_News_Agency|خبرگزاری_مهر
Fars_News_Agency|خبرگزاری_فارس
SANA|سانا
WAM|وام
SPA|واس
MENA|أ_ش_أ
QNA|قنا
KUNA|كونا
Petra
WAFA|وفا
Getty_Images|Getty
PR_Newswire|PRNewswire
Business_Wire|BUSINESS_WIRE|Businesswire
GlobeNewswire|Globe_Newswire|GLOBE_NEWSWIRE
EIN_Presswire
news_aktuell
ots
BNS|ELTA|LETA|BelTA|БЕЛТА|БелТА
Kazinform|Казинформ
Trend
Agence_Belga
Knight_Ridder|Knight-Ridder_Newspapers
McClatchy|McClatchy_Newspapers|McClatchy-Tribune|Tribune_News_Service
Scripps_Howard|Scripps_Howard_News_Service
Cox_Newspapers|Cox_News_Service
Religion_News_Service|RNS
Catholic_News_Service|CNS|Catholic_News_Agency
The_Conversation
ProPublica
Kaiser_Health_News|KHN|KFF_Health_News
Inter_Press
'''


def words_of(text):
    return [w.replace('_', ' ').strip() for w in text.split()]


def main():
    out = sys.stdout
    out.write('/* SPDX-License-Identifier: ISC */\n/* The words of bylines; '
              'made by byline_words.py, do not edit. */\n'
              '#include "byline_words.h"\n\n')

    seen = collections.OrderedDict()
    for kind in ('STRONG', 'PHOTO', 'EDIT', 'PLAIN', 'COLON', 'WEAK'):
        for w in words_of(PREFIXES[kind]):
            seen.setdefault(fold(w).strip(': '), 'PCUT_PREFIX_' + kind)
    seen.pop('', None)
    write_table(out, 'pcut_byline_prefixes',
                [(w, k, '0') for w, k in seen.items()])

    rows = []
    for kind, text in (('JOINER', JOINERS), ('PARTICLE', PARTICLES),
                       ('IN', PLACES_IN), ('FOR', FOR), ('NEVER', NEVER), ('FUNCTION', FUNCTION),
                       ('GIVEN', GIVEN),
                       ('SUFFIX', SUFFIXES), ('DEGREE', DEGREES),
                       ('WHOLE', WHOLE), ('SMALL', SMALL)):
        done = set()
        for w in words_of(text):
            w = fold(w)
            if w and w not in done:
                done.add(w)
                rows.append((w, 'PCUT_NAME_' + kind, '0'))
    out.write('\n')
    write_table(out, 'pcut_name_words', rows)

    seen = collections.OrderedDict()
    for kind, text in (('JOB', JOBS), ('BODY', BODIES), ('PLACE', PLACES)):
        for w in words_of(text):
            seen.setdefault(fold(w).strip(), 'PCUT_ROLE_' + kind)
    out.write('\n')
    write_table(out, 'pcut_role_words',
                [(w, k, '0') for w, k in seen.items()])

    out.write('\n')
    write_table(out, 'pcut_byline_trails',
                [(fold(w), 'PCUT_TRAIL_' + kind, str(int(w[0].isupper())))
                 for kind, text in TRAILS.items() for w in words_of(text)])

    seen = collections.OrderedDict()
    for n, text in COLLECTIVES.items():
        for w in words_of(text):
            seen.setdefault(fold(w).strip(), str(n))
    out.write('\n')
    write_table(out, 'pcut_collectives',
                [(w, n, '0') for w, n in seen.items()])

    out.write('\n')
    write_table(out, 'pcut_chinese_heads',
                [(fold(w), '1', '0') for w in words_of(CHINESE_HEADS)])

    names = []
    seen = collections.OrderedDict()
    for line in AGENCIES.strip().splitlines():
        full, *others = words_of(line.replace('|', ' '))
        names.append(full)
        for w in [full] + others:
            short = w.isascii() and w.isupper() and len(w) <= 4
            short = short or w in ('dpa', 'epd', 'ots', 'SITA', 'STA')
            short = short or w in ('Petra', 'Trend', 'Belga', 'Hina', 'HINA',
                                   'RIA', 'РИА', 'Lusa', 'Jiji', 'Getty')
            seen.setdefault(fold(w).strip(),
                            (str(len(names) - 1), '1' if short else '0'))
    out.write('\nconst char *const pcut_agency_names[] = {\n')
    for n in names:
        out.write('\t%s,\n' % quote(n))
    out.write('};\n\n')
    write_table(out, 'pcut_agencies',
                [(w, n, m) for w, (n, m) in seen.items()])


main()
