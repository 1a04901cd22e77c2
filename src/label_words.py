#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Makes label_words.c: python3 src/label_words.py >src/label_words.c

_ is a space.  Words are folded, so that case and accents do not matter; what
stands first for a text wins.
"""
import collections
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fold import fold, quote, write_table  # noqa: E402

LANGS = '''en de fr es it pt nl ru uk bg pl cs sk tr el he ar fa zh ja ko sv da
no fi hu ro ca hr sr id vi hi'''.split()

FIELDS = {
'TITLE': '''en:title,headline,head,heading,article_title,subject_line,hd,hl,ti
de:titel,überschrift,schlagzeile fr:titre,manchette es:título,titular,encabezado
it:titolo,titolo_articolo pt:título,manchete,titulo nl:titel,kop,koptekst
ru:заголовок,название,тема uk:заголовок,назва bg:заглавие pl:tytuł,nagłówek
cs:název,titulek,nadpis sk:názov,titulok,nadpis tr:başlık,manşet el:τίτλος
he:כותרת ar:العنوان,عنوان fa:عنوان,تیتر zh:标题,標題,题目,題目,题名,篇名
ja:タイトル,見出し,題名,件名,表題 ko:제목,표제,헤드라인 sv:rubrik,titel da:titel,overskrift
no:tittel,overskrift fi:otsikko hu:cím ro:titlu ca:títol hr:naslov sr:наслов
id:judul vi:tiêu_đề hi:शीर्षक''',
'SUBTITLE': '''en:subtitle,subheading,subhead,sub-headline,dek,deck,standfirst,strapline
de:untertitel,unterzeile fr:sous-titre,chapeau,chapô es:subtítulo,bajada,entradilla
it:sottotitolo,occhiello_ pt:subtítulo,linha_fina nl:ondertitel,onderkop
ru:подзаголовок uk:підзаголовок bg:подзаглавие pl:podtytuł cs:podtitul,podtitulek
sk:podtitul,podtitulok tr:alt_başlık,spot el:υπότιτλος he:כותרת_משנה
ar:العنوان_الفرعي,عنوان_فرعي fa:زیرعنوان,روتیتر zh:副标题,副標題,副题 ja:副題,サブタイトル
ko:부제,부제목 sv:underrubrik da:undertitel no:undertittel fi:alaotsikko hu:alcím
ro:subtitlu ca:subtítol hr:podnaslov sr:поднаслов id:subjudul vi:phụ_đề''',
'KICKER': '''en:kicker,overline de:dachzeile,spitzmarke fr:surtitre es:antetítulo,volanta
it:occhiello pt:antetítulo,chapéu_ nl:chapeau_ pl:nadtytuł''',
'AUTHOR': '''en:author,authors,byline,writer,written_by,by,author(s),author_name,reporter,creator,by_line,au,from_author,authored_by,correspondent,contributor,contributors
de:autor,autorin,autoren,autor/in,autor/-in,verfasser,verfasserin,verfasst_von,autor(in),text_von,von,autor:in,autor*in,redakteur,redakteurin
fr:auteur,auteure,auteurs,autrice,rédacteur,rédactrice,par,auteur(s),journaliste,signature
es:autor,autora,autores,por,escrito_por,redactor,redactora,periodista,firma
it:autore,autrice,autori,scritto_da,di,firma_,a_cura_di
pt:autor,autora,autores,por,escrito_por,jornalista,repórter
nl:auteur,auteurs,door,schrijver,geschreven_door,redacteur,journalist_
ru:автор,авторы,корреспондент,автор_статьи,журналист uk:автор,автори,автор_статті,журналіст
bg:автор,автори pl:autor,autorzy,autorka,autor_tekstu,dziennikarz cs:autor,autorka,autoři,autor_článku
sk:autor,autorka,autori tr:yazar,yazan,muhabir,haber,yazarlar,editör el:συντάκτης,συγγραφέας,αρθρογράφος,του_
he:מאת,כתב,כותב,מחבר ar:بقلم,الكاتب,المؤلف,كاتب,كتب,المحرر fa:نویسنده,نویسندگان,خبرنگار
zh:作者,记者,記者,撰文,撰稿,文,作家,采写,撰稿人 ja:著者,筆者,記者,文,執筆者,作者,ライター,執筆,取材・文,投稿者
ko:기자,글쓴이,저자,작성자,글,필자 sv:författare,skribent,av,reporter_ da:forfatter,skribent,af,skrevet_af
no:forfatter,skribent,av,skrevet_av,journalist__ fi:kirjoittaja,toimittaja,tekijä hu:szerző,szerzők,írta ro:autor,autori,de
ca:autor,autora hr:autor,autorica,piše,napisao sr:аутор,пише id:penulis,reporter_,oleh,pewarta vi:tác_giả,người_viết hi:लेखक''',
'EDITOR': '''en:editor,editors,edited_by,editing_by de:redaktion,herausgeber fr:éditeur,édité_par
es:edición,editor_ it:redazione pt:edição nl:redactie ru:редактор uk:редактор pl:redakcja,redaktor
zh:编辑,编辑_,責任編輯,责任编辑,责编,責編,編輯,审核,校对 ja:編集,編集者,編集担当 ko:편집,편집자 ar:تحرير he:עורך,עריכה
tr:editör_ sv:redaktör cs:redaktor,editace''',
'TRANSLATOR': '''en:translator,translated_by,translation de:übersetzung,übersetzer,übersetzt_von,übersetzerin
fr:traduction,traducteur,traduit_par es:traducción,traductor,traducido_por it:traduzione,traduttore pt:tradução,tradutor
nl:vertaling,vertaler ru:перевод,переводчик uk:переклад,перекладач pl:tłumaczenie,tłumacz cs:překlad tr:çeviri,çeviren
el:μετάφραση he:תרגום ar:ترجمة fa:مترجم,ترجمه zh:翻译,译者,翻譯,譯者,编译 ja:翻訳,訳者,訳 ko:번역 sv:översättning da:oversættelse no:oversettelse''',
'PHOTOGRAPHER': '''en:photos,photo,photographs,photographer,photography,pictures,images,photo_credit,illustration,illustrations
de:fotos,foto,bilder,bild,fotograf,fotografin,illustration_ fr:photos_,photographies,photographe,crédit_photo,crédits_photo
es:fotos_,fotografía,fotografías,fotógrafo,imágenes it:foto_,fotografie,fotografo,immagini pt:fotos__,fotografia,imagens
nl:foto's,fotografie_,beeld,fotograaf ru:фото,фотограф,фотографии uk:фото,світлини pl:zdjęcia,fot,fot.,fotografie__ cs:foto__,fotografie___
tr:fotoğraf,fotoğraflar el:φωτογραφίες,φωτογραφία he:צילום,צילומים ar:تصوير,صور zh:摄影,攝影,图片,圖片,图,图源,摄 ja:写真,撮影,写真提供
ko:사진 sv:foto____,bilder_ fi:kuvat,kuva hu:fotó,fotók''',
'DATE': '''en:date,published,publication_date,date_published,pub_date,pubdate,posted,posted_on,published_on,issue_date,date_of_publication,first_published,pd,da,release_date,publish_date,dated
de:datum,veröffentlicht,veröffentlicht_am,erschienen,erschienen_am,erscheinungsdatum,veröffentlichungsdatum,publiziert
fr:date,publié,publié_le,date_de_publication,paru_le,parution es:fecha,publicado,publicado_el,fecha_de_publicación
it:data,pubblicato,pubblicato_il,data_di_pubblicazione pt:data,publicado,publicado_em,data_de_publicação
nl:datum,gepubliceerd,gepubliceerd_op,publicatiedatum,verschenen ru:дата,опубликовано,дата_публикации
uk:дата,опубліковано,дата_публікації bg:дата,публикувано,дата_на_публикуване pl:data,opublikowano,data_publikacji,data_wydania,opublikowane
cs:datum,publikováno,zveřejněno,vydáno,datum_vydání sk:dátum,publikované,zverejnené tr:tarih,yayın_tarihi,yayınlanma_tarihi,yayınlanma
el:ημερομηνία,δημοσίευση,δημοσιεύτηκε he:תאריך,פורסם,תאריך_פרסום ar:التاريخ,تاريخ_النشر,نشر,تاريخ,نشر_في fa:تاریخ,تاریخ_انتشار
zh:日期,发布时间,發布時間,发布日期,出版日期,发表时间,时间,時間,发布,刊登日期,发稿时间 ja:日付,公開日,掲載日,発行日,投稿日,公開,配信日,日時
ko:날짜,배포일,배포일시,보도일시,입력,등록일,게시일,작성일,발행일,등록,일자 sv:datum,publicerad,publiceringsdatum da:dato,udgivet,publiceret no:dato,publisert
fi:päivämäärä,julkaistu,pvm hu:dátum,megjelent ro:data,publicat,data_publicării ca:data hr:datum,objavljeno sr:датум,објављено
id:tanggal,terbit,tanggal_terbit vi:ngày,ngày_đăng hi:तारीख,दिनांक,प्रकाशित
fi:julkaisupäivä,julkaisuaika hu:megjelenés,megjelenés_dátuma,megjelenés_ideje,közzététel,kelt
ro:data_apariției,apărut,publicat_la sv:publicerat,publ.datum da:udgivelsesdato no:utgivelsesdato,publiseringsdato ca:data_de_publicació,publicat
ko:게재일,게재일자,발행일자,보도일,보도일자,기사입력,게재_날짜 ja:掲載年月日,発行年月日 zh:刊出日期,見報日期,见报日期 id:tanggal_publikasi,diterbitkan vi:ngày_xuất_bản,thời_gian he:תאריך_הפרסום fa:تاریخ_نشر,منتشر_شده hi:प्रकाशन_तिथि,दिनांक_ sr:датум_објаве hr:datum_objave''',
'UPDATED': '''en:updated,last_updated,modified,last_modified,date_modified,revised,last_revised,date_updated
de:aktualisiert,aktualisiert_am,zuletzt_aktualisiert,letzte_aktualisierung,stand,geändert fr:mis_à_jour,mis_à_jour_le,mise_à_jour,dernière_mise_à_jour,modifié_le
es:actualizado,última_actualización,actualización,modificado it:aggiornato,ultimo_aggiornamento,aggiornamento pt:atualizado,última_atualização,atualizado_em
nl:bijgewerkt,laatst_bijgewerkt,gewijzigd ru:обновлено,изменено uk:оновлено,змінено bg:обновена pl:aktualizacja,zaktualizowano,ostatnia_aktualizacja
cs:aktualizováno,upraveno sk:aktualizované tr:güncelleme,güncelleme_tarihi,son_güncelleme,güncellenme el:ενημέρωση,τελευταία_ενημέρωση,ενημερώθηκε
he:עודכן,עדכון,עדכון_אחרון ar:تحديث,آخر_تحديث fa:به‌روزرسانی,آخرین_به‌روزرسانی zh:更新,更新时间,更新時間,修改时间,最后更新,最後更新 ja:更新,更新日,最終更新,最終更新日,更新日時
ko:수정,수정일,업데이트,최종수정 sv:uppdaterad,senast_uppdaterad da:opdateret no:oppdatert,sist_oppdatert fi:päivitetty hu:frissítve ro:actualizat
hr:ažurirano id:diperbarui vi:cập_nhật''',
'OTHER_DATE': '''en:load-date,load_date,retrieved,accessed,date_accessed,date_saved,saved,clipped,downloaded,created,date_added,archived,date_retrieved,entry_date,received,accepted,date_of_access,time_of_request,et,copyright_date
de:ladedatum,abgerufen,abgerufen_am,zugriff,gespeichert,erfasst fr:date-chargement,date_de_chargement,consulté_le es:fecha-carga,consultado,fecha_de_carga,fecha_de_consulta it:consultato,data_di_caricamento
pt:acessado_em,data_de_acesso nl:geraadpleegd,laaddatum ru:дата_обращения pl:dostęp,data_dostępu zh:访问日期,检索日期,收录日期 ja:閲覧日,アクセス日 ko:접속일''',
'SITE': '''en:source,publication,newspaper,publisher,publication_name,journal,magazine,site,website,outlet,site_name,publication_title,published_in,source_name,news_source,medium,provider,paper,sn,so,pb,jn,originally_published_in,news_outlet,publication_info
de:quelle,zeitung,publikation,medium_,verlag,zeitschrift,herausgeber_,quellenname fr:source,journal,publication_,site_,titre_du_journal,éditeur_
es:fuente,periódico,publicación,medio,diario,sitio,sitio_web it:fonte,testata,giornale,pubblicazione,sito pt:fonte,jornal,publicação,veículo,site__
nl:bron,krant,publicatie,uitgever ru:источник,издание,газета,сайт,публикация uk:джерело,видання,газета bg:източник,издание pl:źródło,gazeta,wydawca,publikacja,serwis
cs:zdroj,noviny,vydavatel,médium sk:zdroj,noviny,vydavateľ tr:kaynak,gazete,yayın el:πηγή,εφημερίδα,έντυπο he:מקור,עיתון ar:المصدر,الجريدة,الصحيفة,مصدر,صحيفة fa:منبع,روزنامه
zh:来源,來源,出处,出處,媒体,媒體,报纸,文章来源,资料来源,稿源,来源网站,刊名,信息来源,新闻来源,報章,報刊,报刊,刊物,报刊名称,媒體名稱,媒体名称,來源報紙,载体 ja:出典,媒体,新聞,ソース,発行元,出所,掲載誌,配信元,情報源,引用元 ko:출처,매체,언론사,신문,제공
sv:källa,tidning,publikation da:kilde,avis no:kilde,avis fi:lähde,lehti hu:forrás,lap ro:sursa,sursă,ziar ca:font,diari hr:izvor sr:извор id:sumber,media vi:nguồn,báo hi:स्रोत
fi:julkaisu,sanomalehti hu:újság,kiadvány,folyóirat ro:publicația,publicație sv:tidningen,publicerad_i da:medie,blad no:kilde_,publikasjon ca:publicació
ko:언론사명,매체명,신문사,신문명 ja:新聞名,媒体名,紙名 id:sumber_berita,surat_kabar vi:nguồn_tin,tờ_báo hr:novine sr:новине el:μέσο,έντυπο_ he:שם_העיתון fa:نشریه hi:समाचार_पत्र,अखबार''',
'URL': '''en:url,link,web_address,permalink,original_url,source_url,canonical,canonical_url,original,original_link,address,web,website_url,article_url,link_to_article,weblink,document_url,uri,page_url
de:adresse,original-url,internetadresse,webadresse,verweis,online fr:lien,adresse_,lien_permanent,url_d'origine es:enlace,dirección,vínculo,url_original it:collegamento,indirizzo,link_originale
pt:ligação,endereço,hiperligação,link_original nl:adres,koppeling,oorspronkelijke_url ru:ссылка,адрес,оригинал uk:посилання,адреса,оригінал bg:връзка,линк pl:adres,odnośnik,oryginał,adres_url
cs:odkaz,adresa,originál sk:odkaz,adresa tr:bağlantı,adres,orijinal el:σύνδεσμος,διεύθυνση he:קישור,כתובת ar:الرابط,رابط fa:لینک,پیوند,آدرس zh:链接,網址,网址,原文,原文链接,連結,链接地址,原文地址,原文連結 ja:リンク,アドレス,原文,元記事,リンク先
ko:링크,주소,원문,원문보기,원문_링크 sv:länk,adress_ da:link_,adresse__ no:lenke fi:linkki,osoite hu:hivatkozás ro:legătură,adresă id:tautan vi:liên_kết''',
'SECTION': '''en:section,category,categories,department,desk,filed_under,column,rubric,channel,se,posted_in,sc_,genre
de:rubrik,ressort,kategorie,sparte,abschnitt fr:rubrique,catégorie,section_ es:sección,categoría it:sezione,categoria,rubrica pt:seção,secção,categoria,editoria
nl:rubriek,sectie,categorie,katern ru:раздел,рубрика,категория uk:розділ,рубрика,категорія bg:рубрика,категория,раздел pl:dział,kategoria,sekcja,rubryka cs:rubrika,sekce,kategorie sk:rubrika,sekcia,kategória
tr:kategori,bölüm,sayfa_ el:κατηγορία,ενότητα,στήλη he:מדור,קטגוריה ar:القسم,قسم,التصنيف fa:بخش,دسته‌بندی zh:栏目,欄目,版块,分类,分類,频道,版面,类别,版頭,版头,版名,版面名称,專欄 ja:カテゴリ,カテゴリー,ジャンル,セクション,面名,欄
ko:섹션,분야,카테고리,분류 sv:avdelning,kategori,sektion da:sektion,kategori no:seksjon,kategori fi:osasto,kategoria hu:rovat,kategória ro:secțiune,categorie,rubrică ca:secció hr:rubrika,kategorija sr:рубрика id:rubrik,kategori vi:chuyên_mục''',
'TAGS': '''en:topics_in_this_article,related_tags,article_tags,article_topics,tagged_with,tagged_as,tags,tag,keywords,keyword,topics,topic,subject,subjects,descriptors,ns,key_words,subject_terms,hashtags,labels,tagged,index_terms,identifiers
de:themen_in_diesem_artikel,themen_des_artikels,verschlagwortet_mit,getaggt_mit,schlagwörter,stichwörter,schlagworte,stichworte,themen,thema,schlagwort,tags_ fr:thèmes_associés,sujets_associés,étiqueté,étiqueté_avec,mots-clés,mots_clés,sujets,sujet,thèmes,étiquettes,thème es:temas_relacionados,temas_de_la_nota,etiquetado,etiquetado_con,etiquetado_como,etiquetas,palabras_clave,temas,tema,etiqueta
it:argomenti_trattati,contrassegnato,taggato,parole_chiave,argomenti,etichette,argomento,temi pt:temas_relacionados_,tags_do_artigo,marcado,marcado_com,palavras-chave,palavras_chave,tópicos,assuntos,marcadores,assunto,etiquetas_ nl:onderwerpen_in_dit_artikel,getagd,getagd_met,trefwoorden,onderwerpen,labels_,sleutelwoorden,onderwerp
ru:помечено,теги,ключевые_слова,темы,метки,тэги uk:позначено,теги,ключові_слова,теми,мітки bg:ключови_думи,тагове,етикети pl:tematy_artykułu,otagowano,tagi,słowa_kluczowe,tematy,hasła cs:témata_článku,označeno,štítky,klíčová_slova,témata,tagy sk:kľúčové_slová,témy,značky
tr:etiketlendi,etiketler,anahtar_kelimeler,konular,anahtar_sözcükler el:ετικέτες,λέξεις-κλειδιά,λέξεις_κλειδιά,θέματα he:תגיות,מילות_מפתח,נושאים ar:الكلمات_المفتاحية,وسوم,كلمات_دلالية,الوسوم,المواضيع,كلمات_مفتاحية fa:برچسب‌ها,کلیدواژه‌ها,کلمات_کلیدی,برچسب_ها
zh:关键词,關鍵詞,标签,標籤,关键字,關鍵字,主题词,话题,主題,主题 ja:キーワード,タグ,トピック,関連キーワード,主題 ko:키워드,태그,주제,주제어,해시태그 sv:ämnen_i_artikeln,taggar_i_artikeln,märkt,taggad,nyckelord,ämnen,taggar,ämne da:tagget,nøgleord,emner,emne no:merket,nøkkelord,emner,stikkord fi:avainsanat,aiheet,asiasanat,tunnisteet
hu:címkék,kulcsszavak ro:etichete,cuvinte_cheie,taguri ca:paraules_clau,etiquetes hr:oznake,ključne_riječi sr:кључне_речи,тагови id:kata_kunci,topik vi:từ_khóa,chủ_đề,thẻ hi:टैग''',
'LANGUAGE': '''en:language,lang,la,language_of_publication de:sprache fr:langue es:idioma,lengua it:lingua pt:idioma,língua nl:taal ru:язык uk:мова bg:език pl:język cs:jazyk sk:jazyk_ tr:dil el:γλώσσα he:שפה ar:اللغة,لغة fa:زبان zh:语言,語言,语种 ja:言語 ko:언어
sv:språk da:sprog no:språk fi:kieli hu:nyelv ro:limba,limbă ca:llengua hr:jezik sr:језик id:bahasa vi:ngôn_ngữ''',
'WORDS': '''en:words,length,word_count,wordcount,wc,number_of_words,word_length,text_word_count de:länge,wörter,wortanzahl,anzahl_wörter,umfang fr:longueur,mots,nombre_de_mots es:longitud,palabras,extensión,número_de_palabras
it:lunghezza,parole,numero_di_parole pt:comprimento,palavras,extensão nl:lengte,woorden,aantal_woorden ru:слов,количество_слов,объём,объем uk:слів,кількість_слів pl:długość,słowa,liczba_słów cs:délka,počet_slov,slov tr:uzunluk,kelime_sayısı,kelime el:λέξεις
zh:字数,字數 ja:文字数,字数_ ko:글자수,단어수 sv:längd,ord da:længde,ord_ no:lengde fi:pituus,sanaa hu:szavak_száma ar:عدد_الكلمات he:מספר_מילים''',
'COPYRIGHT': '''en:copyright,cy,©,rights,copyright_notice,copyright_holder de:urheberrecht,copyright_ fr:droits_d'auteur,droits es:derechos_de_autor,derechos it:diritti,diritti_d'autore pt:direitos_autorais,direitos nl:auteursrecht ru:авторское_право,копирайт pl:prawa_autorskie zh:版权,版權,版权所有 ja:著作権 ko:저작권''',
'LICENSE': '''en:license,licence de:lizenz fr:licence_ es:licencia it:licenza pt:licença nl:licentie ru:лицензия uk:ліцензія pl:licencja tr:lisans zh:许可,授权,許可,授權 ja:ライセンス ko:라이선스''',
'SUMMARY': '''en:summary,abstract,description,lead,excerpt,highlight,intro,synopsis,blurb,key_points,tl;dr,tldr,teaser de:zusammenfassung,kurzfassung,vorspann,beschreibung,abriss,kurzbeschreibung fr:résumé,chapeau_,description_,sommaire_,extrait es:resumen,sumario,descripción,entradilla_ it:sommario,riassunto,abstract_,descrizione pt:resumo,sumário,descrição
nl:samenvatting,inleiding,omschrijving,beschrijving ru:аннотация,резюме,краткое_содержание,описание,лид uk:анотація,резюме,опис bg:резюме,анотация pl:streszczenie,opis,podsumowanie,abstrakt,zajawka cs:souhrn,shrnutí,abstrakt,popis,perex sk:súhrn,zhrnutie,abstrakt,popis,perex tr:özet,açıklama
el:περίληψη,σύνοψη he:תקציר,תמצית ar:ملخص,الملخص,خلاصة,الخلاصة,موجز fa:چکیده,خلاصه zh:摘要,提要,内容提要,简介,概要,导读,核心提示,內容提要,導讀,簡介 ja:要約,概要,要旨,あらすじ,リード,抄録 ko:요약,초록,개요,요지
sv:sammanfattning,ingress da:resumé,sammendrag,manchet_ no:sammendrag,ingress fi:tiivistelmä,ingressi hu:összefoglaló,kivonat ro:rezumat,sumar,descriere ca:resum hr:sažetak sr:сажетак id:ringkasan,abstrak vi:tóm_tắt''',
'PLACE': '''en:dateline,place,location de:ort,ortsmarke fr:lieu es:lugar,localidad it:luogo,località pt:local,lugar nl:plaats ru:место uk:місце pl:miejsce cs:místo tr:yer zh:地点,电头 ja:場所,発信地 ko:장소 sv:ort_ hu:hely''',
'AGENCY': '''en:agency,wire,wire_service,news_agency,news_service de:agentur,nachrichtenagentur fr:agence,agence_de_presse es:agencia it:agenzia pt:agência nl:persbureau ru:агентство uk:агенція,агентство pl:agencja cs:agentura tr:ajans zh:通讯社 ja:通信社 ko:통신사''',
'PAGES': '''en:page,pages,pg,pp,start_page,first_page,page_number de:seite,seiten fr:page_,pages_ es:página,páginas it:pagina,pagine pt:página_ nl:pagina,bladzijde ru:страница,стр,страницы uk:сторінка pl:strona,strony cs:strana,strany tr:sayfa zh:页码,頁碼,版次,页数,版位,版號,版号,頁數 ja:ページ,頁,面 ko:면,쪽,페이지 sv:sida da:side no:side
ko:지면,면수,게재면 hu:oldal,oldalszám,oldalak ro:pagina_ fi:sivu,sivut,sivunumero el:σελίδα,σελίδες he:עמוד,עמודים ar:صفحة,الصفحة fa:صفحه hr:stranica sr:страна_ id:halaman vi:trang hi:पृष्ठ ca:pàgina bg:страница''',
'ISSUE': '''en:volume,issue,number,edition,vol,no,ed,series,volume_title de:ausgabe,band,nummer,jahrgang fr:numéro,édition,tome es:edición_,número,volumen it:numero,edizione pt:edição_,número_ nl:editie,nummer_,jaargang ru:выпуск,номер,том uk:випуск,номер pl:numer,wydanie,tom cs:číslo,vydání,ročník tr:sayı,cilt zh:期,卷,期号,版本,刊期 ja:号,巻 ko:호,권
hu:évfolyam,szám,lapszám fi:numero_,vuosikerta ro:numărul,ediția sv:nummer__,årgång da:årgang no:årgang_ he:גיליון ar:العدد fa:شماره id:edisi,nomor vi:số el:φύλλο,τεύχος hr:broj sr:број bg:брой sk:ročník_ ca:número_ hi:अंक''',
'ID': '''en:issn,isbn,doi,id,document_id,accession_number,an,document_number,record,record_number,proquest_document_id,identifier,guid,docid,docno,ark,story_id,article_id,reference,document_identifier de:dokument-id,dokumentnummer fr:numéro_de_document es:identificador zh:编号,文章编号,文章編號,編號,文献号,文獻號,记录号,記錄號,流水号 ja:文書番号
hu:azonosító fi:tunniste,asiakirjan_tunniste sv:dokument-id_,artikel-id da:artikel-id_ no:artikkel-id pl:identyfikator,id_artykułu,numer_dokumentu ru:идентификатор,номер_документа,номер_статьи uk:ідентифікатор,номер_документа_ cs:identifikátor,id_článku sk:identifikátor_ tr:belge_no,kayıt_no el:κωδικός he:מזהה ar:معرف,رقم_الوثيقة fa:شناسه ko:문서번호,기사번호,기사_번호 ja:記事番号,記事id it:identificativo,id_documento pt:identificador_ nl:documentnummer ro:identificator id:nomor_dokumen vi:mã_bài,mã_số''',
'CAPTION': '''en:caption,photo_caption,graphic,image_caption,picture_caption,cutline de:bildunterschrift,bildtext,grafik fr:légende,graphique es:pie_de_foto,leyenda,gráfico it:didascalia,grafico pt:legenda nl:bijschrift,onderschrift,grafiek ru:подпись,подпись_к_фото uk:підпис pl:podpis cs:popisek tr:resimaltı,fotoğraf_altı zh:图说,图片说明,圖說 ja:キャプション,写真説明 ko:사진설명 sv:bildtext_ da:billedtekst no:bildetekst fi:kuvateksti''',
'CONTACT': '''en:contact,media_contact,press_contact,contacts,media_contacts,for_more_information,for_further_information,further_information,press_office,media_enquiries,media_inquiries,press_inquiries,press_enquiries,for_media_inquiries,for_more_information_contact,media_relations,investor_contact,investor_relations,phone,tel,telephone,fax,e-mail,email,mail
de:kontakt,pressekontakt,rückfragen,ansprechpartner,ansprechpartnerin,medienkontakt,telefon,rückfragehinweis,presseanfragen fr:contact_presse,contacts_presse,contact_,contacts_,contact_médias,relations_presse,téléphone es:contacto,contacto_de_prensa,contactos,contacto_de_medios,teléfono
it:contatti,contatto,ufficio_stampa,contatti_stampa,contatto_stampa,telefono pt:contato,contacto_,contatos,assessoria_de_imprensa,contato_para_imprensa,telefone nl:contact__,perscontact,contactpersoon,telefoon ru:контакты,контакт,контактное_лицо,пресс-служба,телефон uk:контакти,контакт,пресслужба pl:kontakt,kontakt_dla_mediów,kontakt_dla_prasy,biuro_prasowe cs:kontakt,kontakt_pro_média,tiskové_oddělení
tr:iletişim,basın_iletişim el:επικοινωνία he:ליצירת_קשר,יצירת_קשר ar:للتواصل,الاتصال,للاتصال zh:联系人,聯絡人,媒体联系,媒體聯絡,联系方式,电话,電話,联系电话 ja:お問い合わせ,問い合わせ先,連絡先,お問い合わせ先,報道関係者のお問い合わせ先 ko:문의,연락처,문의처 sv:kontakt,presskontakt da:kontakt,pressekontakt no:kontakt,pressekontakt fi:yhteystiedot,lisätietoja hu:kapcsolat,sajtókapcsolat ro:contact___''',
'BODY': '''en:body,full_text,text,article,fulltext,article_text,full_article,content de:volltext,textkörper,text_ fr:texte,texte_intégral,corps es:texto,texto_completo,cuerpo it:testo,testo_completo,corpo pt:texto,texto_completo,corpo nl:tekst,volledige_tekst ru:текст,полный_текст uk:текст pl:treść,tekst,pełny_tekst cs:text__,plný_text tr:metin el:κείμενο zh:正文,全文,内容,內容 ja:本文,全文_ ko:본문,내용 ar:النص,نص he:טקסט
ko:기사본문,기사내용,기사 hu:szöveg,teljes_szöveg,cikk fi:teksti,leipäteksti sv:brödtext,artikeltext da:brødtekst,tekst_ no:brødtekst_ ro:conținut,textul,text_integral ca:text_complet hr:tekst__ sr:текст_ bg:текст__ sk:plný_text_ id:isi,teks,isi_berita vi:nội_dung fa:متن,متن_خبر he:גוף_הכתבה hi:विवरण,पाठ''',
}

RELATED = {1: '''vous_aimerez_aussi vous_aimerez_peut-être vous_pourriez_aussi_aimer cela_peut_vous_intéresser das_könnte_dir_gefallen das_könnte_ihnen_auch_gefallen auch_lesenswert también_te_puede_gustar te_podría_interesar quizás_te_interese también_te_recomendamos ti_potrebbe_piacere potrebbe_interessarti_anche ti_potrebbe_interessare você_pode_gostar você_também_pode_gostar poderá_também_gostar também_lhe_pode_interessar dit_vind_je_misschien_ook_leuk misschien_ook_interessant вам_может_понравиться вам_также_может_понравиться spodoba_ci_się_też mohlo_by_se_vám_líbit bunlar_da_hoşunuza_gidebilir you_might_like you_may_like you_might_also_enjoy you'll_also_love you_will_also_like keep_exploring du_kanske_också_gillar du_vil_måske_også_lide du_vil_kanskje_også_like saatat_pitää_myös ezek_is_érdekelhetik s-ar_putea_să_vă_placă 당신이_좋아할_만한 
ler_mais_ ler_mais leia_a_seguir a_não_perder vale_a_pena_ler_ a_ler mais_sobre_o_tema outros_artigos lire_plus notre_dossier les_plus_récents à_lire_ensuite mehr_davon mehr_artikel_zu verwandte_themen das_könnte_sie_interessieren ebenfalls_interessant te_puede_interesar_ lee_más noticias_similares notizie_simili altri_articoli meer_nieuws ook_interessant lees_hier_meer читайте_ещё читайте_еще вам_может_быть_интересно іншi_новини więcej_w_temacie może_cię_zainteresować sprawdź_też další_články_k_tématu v_souvislosti bunlar_da_ilginizi_çekebilir önerilen_haberler benzer_haberler أخبار_مشابهة قد_يهمك قد_يعجبك_أيضا موضوعات_ذات_صلة 相关推荐 推荐新闻 猜您喜欢 精彩推荐 相關推薦 延伸報導 同じカテゴリーの記事 注目の記事 인기_추천_기사 
weitere_themen noticias_relacionadas_ related related_article related_articles related_story related_stories related_content
related_news related_links related_coverage related_posts related_reading related_topics related_items read_more read_also also_read see_also
more_on_this more_on_this_story more_on_this_topic more_from read_more_here more_like_this you_might_also_like you_may_also_like
recommended recommended_reading recommended_for_you further_reading_ keep_reading don't_miss must_read editor's_picks more_stories more_coverage
more_news related_news_and_information for_related_news_and_information for_related_news read_next up_next watch_also watch_more listen_to_ also_on also_see see_more read_the_full_story_ more_reading suggested_reading in_case_you_missed_it
related_video related_videos related_topic read_it_here_ check_out trending_now_ from_the_archive earlier_coverage previous_coverage
mehr_zum_thema mehr_dazu lesen_sie_auch lesen_sie_dazu_auch lesen_sie_mehr auch_interessant das_könnte_sie_auch_interessieren siehe_auch
weitere_artikel weiterlesen zum_thema mehr_lesen mehr_von lesen_sie_hier lesetipp lesen_sie_dazu passend_dazu weiterführende_links verwandte_artikel ähnliche_artikel
mehr_aus_dem_ressort hintergrund_ dazu_passend das_könnte_dich_auch_interessieren mehr_über
lire_aussi à_lire_aussi lisez_aussi voir_aussi à_lire sur_le_même_sujet pour_aller_plus_loin lire_également à_lire_également articles_liés
articles_connexes à_voir_aussi lire_la_suite_ en_lien article_lié notre_sélection_ retrouvez_aussi écouter_aussi lire_l'analyse lire_le_récit lire_l'entretien à_découvrir
lea_también lee_también lea_además te_puede_interesar le_puede_interesar noticias_relacionadas noticia_relacionada más_información artículos_relacionados vea_también
ver_también leer_también leer_más lea_más puede_leer_también también_puedes_leer más_sobre_este_tema relacionado relacionados te_recomendamos lee_además más_noticias contenido_relacionado
leggi_anche leggi_pure per_approfondire articoli_correlati vedi_anche approfondisci potrebbe_interessarti notizie_correlate leggi_di_più correlati guarda_anche
leia_também leia_mais veja_também saiba_mais notícias_relacionadas artigos_relacionados veja_mais leia_tambem conteúdo_relacionado matérias_relacionadas relacionadas ler_também leia_ainda
lees_ook lees_meer lees_verder bekijk_ook zie_ook gerelateerd gerelateerde_artikelen meer_over meer_over_dit_onderwerp luister_ook aanbevolen
читайте_также читать_также смотрите_также по_теме материалы_по_теме читайте_подробнее подробнее_ ещё_по_теме еще_по_теме похожие_материалы читать_далее рекомендуем см._также новости_по_теме статьи_по_теме
читайте_також дивіться_також читати_також за_темою матеріали_за_темою схожі_новини читайте_більше рекомендуємо новини_за_темою
прочетете_още вижте_още още_по_темата свързани_статии четете_още още_по_тази_тема вижте_също прочетете_също
czytaj_też czytaj_także zobacz_też zobacz_także czytaj_więcej przeczytaj_też przeczytaj_także czytaj_również zobacz_również powiązane_artykuły polecamy więcej_na_ten_temat przeczytaj_również powiązane
čtěte_také přečtěte_si_také čtěte_více související související_články viz_také mohlo_by_vás_zajímat přečtěte_si přečtěte_si_více čtěte_dále související_témata
čítajte_aj prečítajte_si_aj čítajte_tiež súvisiace_články prečítajte_si súvisiace mohlo_by_vás_zaujímať pozrite_si_aj
ilgili_haber ilgili_haberler ayrıca_bkz ayrıca_okuyun bunu_da_okuyun bunları_da_okuyun ilginizi_çekebilir daha_fazlası_için ilgili_içerik ilgili_yazılar yazarın_diğer_yazıları yazarın_son_yazıları diğer_yazıları weitere_artikel_des_autors mehr_vom_autor more_by_this_author more_from_this_author also_by_this_author du_même_auteur del_mismo_autor dello_stesso_autore do_mesmo_autor другие_статьи_автора
διαβάστε_επίσης δείτε_επίσης διαβάστε_ακόμη διαβάστε_ακόμα σχετικά_άρθρα διαβάστε_περισσότερα σχετικά δείτε_ακόμη διαβάστε_και σχετικό_άρθρο
קראו_גם קרא_גם קראו_עוד עוד_בנושא כתבות_נוספות ראו_גם אולי_יעניין_אותך לקריאה_נוספת כתבות_קשורות
اقرأ_أيضا اقرأ_أيضاً اقرأ_ايضا إقرأ_أيضا مواضيع_ذات_صلة أخبار_ذات_صلة شاهد_أيضا شاهد_أيضاً انظر_أيضا للمزيد مقالات_ذات_صلة ذات_صلة موضوعات_متعلقة اقرأ_المزيد أخبار_متعلقة طالع_أيضا
بیشتر_بخوانید بیشتر_بدانید مطالب_مرتبط اخبار_مرتبط همچنین_بخوانید ادامه_مطلب_ خبرهای_مرتبط
延伸阅读 延伸閱讀 相关阅读 相關閱讀 相关新闻 相關新聞 相关报道 相關報導 相关链接 相關連結 相关文章 相關文章 推荐阅读 推薦閱讀 阅读更多 看更多 更多新闻 更多報導 更多相关 相關報道 猜你喜欢 你可能也喜歡 你可能感興趣 更多阅读 另请参阅 參考閱讀
関連記事 関連リンク あわせて読みたい 合わせて読みたい こちらもおすすめ おすすめ記事 関連ニュース 参照記事 併せて読みたい もっと読む こちらも読む 関連情報 次に読む こちらの記事も 関連動画 関連する記事 他の記事
관련_기사 관련기사 관련_뉴스 관련뉴스 추천_기사 함께_보면_좋은_기사 더_보기 연관기사 이_기사와_함께_읽은_기사 함께_읽기 관련_글 추천기사 관련_링크 더_읽기
läs_också läs_även läs_mer relaterat mer_om_ämnet se_även läs_vidare relaterade_artiklar
læs_også læs_mere relateret se_også_ les_også les_mer les_mer_om se_også relaterte_saker relaterte_artikler
lue_myös lue_lisää aiheesta_lisää katso_myös aiheeseen_liittyvää lue_seuraavaksi
kapcsolódó kapcsolódó_cikkek olvassa_el_ezt_is ajánlott_cikkek lásd_még olvasd_el_ezt_is kapcsolódó_cikk
citește_și citiți_și citeste_si vezi_și articole_similare articole_recomandate citește_mai_mult pe_aceeași_temă
llegiu_també més_informació llegeix_també notícies_relacionades
pročitajte_i pročitajte_još pročitajte_više povezane_vijesti vezane_vijesti pročitaj_još pogledajte_i прочитајте_још прочитајте_и povezani_članci preberite_tudi preberite_še
baca_juga lihat_juga simak_juga berita_terkait artikel_terkait baca_selengkapnya artikel_lain lihat_lainnya
xem_thêm đọc_thêm tin_liên_quan bài_liên_quan tin_cùng_chuyên_mục đọc_tiếp
यह_भी_पढ़ें ये_भी_पढ़ें संबंधित_खबरें इसे_भी_पढ़ें और_पढ़ें आरও_পড়ুন আরও_পড়ুন আরো_পড়ুন อ่านเพิ่มเติม ข่าวที่เกี่ยวข้อง อ่านต่อ یہ_بھی_پڑھیں مزید_پڑھیں loe_ka lasi_arī lasi_vēl skaitykite_taip_pat lexo_edhe lexo_gjithashtu прочитајте_и_''',
2: '''more watch listen video gallery also background analysis opinion photos in_pictures explainer mehr plus aussi más altro mais meer ещё ще też więcej también leggi lire lesen podcast newsletter_
explained timeline live interview_ fact_check opinion_ factbox hintergrund kommentar analyse vidéo en_images en_vidéo podcasts galería fotogalerie bildergalerie''',
}

URLS = {1: '''original_url source_url permalink permanent_link read_the_original read_original read_original_article
canonical canonical_url original_link original_article original_source originally_published_at url article_url view_original view_original_article clipped_from saved_from captured_from copied_from
view_this_article_online link_to_original link_to_article web_address source_link document_url short_link shortlink short_url read_online view_online
read_this_article_online this_article_online page_url from_url retrieved_from available_at available_online_at accessed_at
original-url originalartikel originallink zum_originalartikel zum_original quelle_(url) direktlink kurzlink zum_artikel originalquelle dieser_artikel_im_netz
url_d'origine lien_permanent article_original lien_d'origine lire_l'original lien_vers_l'article lien_de_l'article source_originale adresse_de_l'article url_source lire_l'article_original
url_original enlace_original enlace_permanente artículo_original fuente_original leer_el_original enlace_al_artículo ver_original enlace_de_la_noticia
url_originale link_originale articolo_originale fonte_originale leggi_l'originale collegamento_permanente link_all'articolo link_permanente
endereço_original artigo_original ligação_permanente fonte_original_ link_original link_permanente_ url_da_notícia link_da_matéria
oorspronkelijke_url origineel oorspronkelijk_artikel permanente_link originele_url bekijk_het_origineel
оригинал оригинал_статьи оригинал_публикации ссылка_на_оригинал постоянная_ссылка постоянный_адрес адрес_статьи адрес_страницы ссылка_на_источник ссылка_на_статью url_источника
оригінал оригінал_статті посилання_на_оригінал постійне_посилання посилання_на_статтю адреса_статті оригинална_статия оригинал_на_статията постоянна_връзка
oryginał oryginalny_artykuł adres_url adres_oryginału odnośnik_bezpośredni link_do_artykułu link_do_oryginału originál původní_článek původní_url trvalý_odkaz odkaz_na_článek pôvodný_článok odkaz_na_originál
orijinal_url kaynak_url haberin_linki orijinal_bağlantı kalıcı_bağlantı haberin_aslı orijinal_haber πηγή_url αρχικό_άρθρο μόνιμος_σύνδεσμος σύνδεσμος_άρθρου
כתובת_המקור קישור_למקור קישור_ישיר לכתבה_המקורית קישור_לכתבה المصدر_الأصلي رابط_المقال الرابط_الأصلي رابط_المصدر رابط_الخبر لینک_خبر لینک_مطلب لینک_اصلی
原文 原文链接 原文連結 原文網址 原文网址 原文地址 阅读原文 閱讀原文 查看原文 本文链接 文章链接 文章網址 来源链接 本文网址 转载地址 原文出处 链接地址
元記事 元記事url 原文url 元のurl 記事url 記事のurl パーマリンク 掲載url 元の記事 引用元url 記事元
원문 원문_링크 원문보기 원문_보기 원문주소 기사_원문 원문_url 기사원문 기사_링크 기사주소
originallänk originalartikel_ originaladress ursprunglig_url länk_till_artikeln oprindelig_artikel original_artikkel opprinnelig_url opprinnelig_artikkel alkuperäinen_artikkeli alkuperäinen_osoite linkki_artikkeliin eredeti_cikk eredeti_url articol_original adresa_originală
izvorni_članak originalni_članak artikel_asli tautan_asli url_asli sumber_asli link_gốc bài_gốc nguồn_bài मूल_लेख''',
2: '''source link url_ quelle fuente fonte bron kilde källa lähde zdroj źródło kaynak πηγή מקור المصدر منبع 来源 來源 出典 出处 출처 ссылка источник джерело посилання lien enlace adresse adres
via from website web more_at more_information_at original online see forrás sursa izvor извор sumber nguồn address read_at read_more_at read_more read_the_full_article read_full_article read_the_full_story full_story full_article read_full_story zum_vollständigen_artikel lire_l'article leer_más mehr_unter siehe voir ver vedi
链接 網址 网址 連結 リンク 링크 주소 الرابط رابط لینک קישור σύνδεσμος odkaz odnośnik связь collegamento ligação koppeling bağlantı link__ posilannya''',
}

# kind: whole lines; with *: the start of a line; with #: behind a number
FURNITURE = {
'ADVERT': '''sponsored_links sponsored_stories sponsored_by *promoted_by promoted_stories paid_partnership *from_around_the_web *around_the_web *from_our_partners *recommended_by_outbrain *recommended_by_taboola *by_taboola *powered_by_outbrain brand_content *contenus_sponsorisés *contenus_proposés_par *anzeigen_von *gesponserte_inhalte *contenido_promocionado *enlaces_promovidos *contenuti_sponsorizzati *contenido_de_marca *links_patrocinados *conteúdo_promovido *gesponsorde_inhoud *партнерские_материалы *новости_партнеров *новости_партнёров *materiały_partnerów *materiał_partnera *sponsorlu_içerik *محتوى_دعائي 赞助商链接 推广内容 スポンサードリンク pr 스폰서_링크
*dalszy_ciąg_materiału *dalsza_część_artykułu *dalsza_część_tekstu *nach_der_werbung_weiterlesen *nach_der_anzeige_weiterlesen *continúa_después_de *continua_dopo_la_pubblicità *continua_a_leggere_dopo *de_tekst_gaat_verder_onder *tekst_gaat_verder_onder *tekst_loopt_door_onder *artikel_gaat_verder_onder *het_artikel_gaat_verder_onder *lees_verder_na_de *artikeln_fortsätter_under *artikkelen_fortsetter_under *artiklen_fortsætter_efter *продолжение_после_рекламы *článek_pokračuje_pod *pokračování_článku_pod *advertisement_·_scroll_to_continue advertisement advertisements advertising ad ads sponsored sponsored_content advertisement_-_scroll_to_continue advertisement_-_continue_reading_below
story_continues_below_advertisement article_continues_below_advertisement continue_reading_below_advertisement promoted promoted_content paid_content paid_post
scroll_to_continue_with_content skip_advertisement advertorial advert article_continues_after_advertisement story_continues_below article_continues_below
continue_reading_the_main_story remaining_time_-0:00 supported_by advertise_with_us commercial_break presented_by_ partner_content
anzeige anzeigen werbung bezahlter_inhalt gesponsert advertorial_ weiter_nach_der_anzeige -anzeige- ende_der_anzeige
publicité annonce annonces contenu_sponsorisé la_suite_après_cette_publicité publi-rédactionnel suite_de_l'article_après_la_publicité
publicidad anuncio anuncios contenido_patrocinado patrocinado publicidade anúncio conteúdo_patrocinado continua_após_a_publicidade continua_depois_da_publicidade
pubblicità annuncio annunci contenuto_sponsorizzato advertentie advertenties gesponsord reclame реклама на_правах_рекламы рекламное_объявление
оголошення рекламне_оголошення reklama reklamy artykuł_sponsorowany inzerce inzercia reklam reklamlar διαφήμιση διαφημίσεις פרסומת תוכן_ממומן תוכן_שיווקי
إعلان إعلانات اعلان محتوى_ممول آگهی تبلیغات تبلیغ 广告 廣告 推广 赞助内容 廣編特輯 広告 スポンサーリンク 스폰서 pr_ 광고 annons annonse annonce_ sponsrat_innehåll mainos kaupallinen_yhteistyö hirdetés publicitate
publicitat oglas oglasi оглас iklan quảng_cáo विज्ञापन বিজ্ঞাপন โฆษณา lanjutkan_membaca_ scroll_untuk_melanjutkan_membaca bersponsor advertentie_''',
'SHARE': '''share_this_post *klick,_um *klicken,_um *klicken_sie,_um *zum_ausdrucken_klicken *zum_teilen_klicken *cliquez_pour_partager *cliquer_pour_partager *cliquer_pour_imprimer *haz_clic_para *haga_clic_para *fai_clic_per *fai_clic_qui_per *clique_para_partilhar *clique_para_compartilhar *clique_para_imprimir *klik_om_te_delen *klik_om_op *klik_om_dit *kliknij,_aby *нажмите,_чтобы *нажмите_для *kliknutím_sdílejte *klicka_för_att_dela *klik_for_at_dele *klikk_for_å_dele *paylaşmak_için_tıklayın *クリックして 클릭하여 *分享到_ teilen_mit partager_: compartir_con compartelo compártelo compártelo_en condividi_con condividi: delen_met delen_op udostępnij_na_ dela_med gefällt_mir *gefällt_mir_wird me_gusta *me_gusta_cargando j'aime *j'aime_chargement mi_piace *mi_piace_caricamento wird_geladen cargando chargement caricamento *#/#_( #_avis #_bewertungen #_valoraciones #_recensioni #_avaliações #_beoordelingen #_оценок #_hodnocení #_ocen #_reseñas #_restacks
correo correo_electrónico courriel e-mail_ posta почта пошта poczta e-post sähköposti epost
*click_to_share_on *click_to_print *click_to_email *share_by share_options_ gift_article share_save more_ways_to_share *add_to_your_reading *add_us_as_a add_to_reading_list ajouter_à_vos_sélections ajouter_à_mes_favoris lire_plus_tard offrir offrir_l'article *offrir_cet_article *partagez partager_l'article_ copier_le_lien_ *cet_article_vous_est_offert zur_merkliste auf_die_merkliste *zur_merkliste_hinzufügen *artikel_merken artikel_verschenken verschenken *per_whatsapp *compartir_por compartir_noticia compartir_esta_noticia enviar_por_whatsapp *añadir_a_favoritos partilhar_notícia partilhar_artigo partilhe partilhe_esta_notícia compartilhar_notícia compartilhar_matéria *ouvir_e_compartilhar condividi_articolo condividi_l'articolo salva_l'articolo
bewaar_artikel artikel_delen *deel_via leeslijst *отправить_в *добавить_в_закладки в_закладки *додати_в_закладки *dodaj_do_ulubionych udostępnij_artykuł *wyślij_znajomemu *pošli_e-mailem *favorilere_ekle *arkadaşına_gönder *haberi_paylaş haberi_paylaş whatsapp'ta_paylaş فيسبوك تويتر واتساب واتس_آب تلغرام تيليغرام تليجرام انستغرام لينكد_إن ماسنجر بريد_إلكتروني بريد_الكتروني *شارك_هذا *مشاركة_عبر *شارك_عبر فيس_بوك إكس واتساپ تلگرام توییتر فیسبوک ایمیل פייסבוק טוויטר וואטסאפ ווטסאפ טלגרם דוא"ל לינקדאין Φέισμπουκ email_ вотсап ватсап фейсбук твиттер телеграм вайбер твітер вайбер_ facebook_messenger
微信好友 新浪微博 qq好友 facebook分享 line分享 複製連結_ 分享此文 分享本文 一键分享 微信扫一扫 フェイスブック ツイッター line はてなブックマーク noteで書く メール リンクをコピーする 네이버 밴드 카카오스토리 메일 dela_artikeln del_artikkelen del_artiklen jaa_artikkeli cikk_megosztása #people_found_this_helpful #people_liked_this #others_like_this *people_reacted
tweetle tweetele twittern tweeten tweeter twitta tuitear tuitar твитнуть твітнути tweetnij tweetnout twitti twittaa tweetez 트윗 트윗하기 推文 вконтакте одноклассники 微信 微博 qq空间 易信 朋友圈 share *share_or_comment_on share_this share_this_article share_this_story share_article share_story share_this_page like_loading like_loading... *share_on *share_via *share_to *share_with share_it share_post *tweet_this tweet pin_it pin
copy_link link_copied copied copy_url copy_the_link copy_link_to_clipboard print print_this print_article print_this_page print_page *print_this email email_this email_article email_this_article save save_article save_for_later save_this_story bookmark
whatsapp facebook twitter x linkedin reddit pinterest telegram instagram youtube messenger flipboard threads bluesky mastodon tumblr vk viber line_ pocket *follow_us_on *follow_us *like_us_on *join_us_on like_this *find_us_on
follow_us follow gift_this_article #from_#_votes #from_#_ratings #from_#_reviews #out_of_# #ratings #reviews download_article download_pdf download_as_pdf *syndicate_this republish_this_article *republish_our_articles 좋아요_# 조회_# 공감_# 추천_# 조회수_# print_recipe pin_recipe save_recipe rate_recipe pin_it_for_later jump_to_video rezept_drucken imprimer_la_recette imprimir_receta stampa_ricetta add_to_favorites add_to_collection share_full_article open_share_drawer more_sharing_options click_to_share toggle_sharing share_icon e-mail_to_a_friend email_to_a_friend *e-mail_to_a_friend send_to_a_friend share_options more_options rss rss_feed
#shares #share #likes #like #retweets #tweets #reactions #views #followers #claps #reads #votes #upvotes #points
teilen artikel_teilen *teilen_auf link_kopieren drucken artikel_drucken merken *folgen_sie_uns per_mail_teilen versenden *auf_facebook_teilen *auf_twitter_teilen *auf_x_teilen seite_drucken per_e-mail_teilen beitrag_teilen
partager *partager_sur copier_le_lien imprimer *suivez-nous *envoyer_par envoyer_par_mail envoyer_par_e-mail partager_l'article partager_cet_article enregistrer enregistrer_l'article *abonnez-vous_à_la_chaîne imprimer_l'article
compartir *compartir_en copiar_enlace copiar_link imprimir *síguenos_en *siga-nos compartilhar *compartilhe *compartilhar_no partilhar *partilhar_no *enviar_por guardar enviar_por_correo enviar_por_email copiar_enlace_ comparte *comparte_en guardar_artículo
condividi *condividi_su copia_link copia_il_link stampa *seguici_su salva salva_articolo invia_per_email
delen deel deel_dit_artikel *deel_op *delen_via kopieer_link afdrukken *volg_ons deel_artikel bewaar bewaren
поделиться *поделиться_в скопировать_ссылку распечатать печать *подписывайтесь_на_нас *мы_в сохранить версия_для_печати отправить поделиться_ссылкой
поділитися *поділитися_в скопіювати_посилання роздрукувати друк *підписуйтесь_на зберегти сподели споделете копирай_връзката отпечатай
udostępnij *udostępnij_na kopiuj_link skopiuj_link drukuj *obserwuj_nas podziel_się wydrukuj zapisz sdílet *sdílet_na kopírovat_odkaz tisk vytisknout zdieľať *zdieľať_na kopírovať_odkaz tlačiť uložit uložiť
paylaş *paylaş_: bağlantıyı_kopyala linki_kopyala yazdır *bizi_takip kaydet facebook'ta_paylaş twitter'da_paylaş κοινοποίηση αντιγραφή_συνδέσμου εκτύπωση μοιραστείτε_το μοιράσου_το
שתף שתפו שיתוף העתק_קישור הדפסה הדפס שמירה מشاركة مشاركة شارك *شارك_على نسخ_الرابط طباعة انشر حفظ شارك_المقال *تابعونا_على اشتراک‌گذاری اشتراک_گذاری کپی_لینک چاپ
分享 *分享到 复制链接 複製連結 打印 列印 收藏 转发 點讚 点赞 分享文章 分享至 *扫码关注 *关注我们 shareする シェア シェアする *シェアする リンクをコピー 印刷 ツイート ポスト 保存 ブックマーク 共有 *フォローする
공유 공유하기 링크_복사 url_복사 인쇄 프린트 스크랩 *페이스북_공유 카카오톡 페이스북 트위터 기사_공유 좋아요 기사공유
dela *dela_på kopiera_länk skriv_ut spara del *del_på kopier_lenke kopier_link udskriv skriv_ut_ gem lagre jaa *jaa_facebookissa kopioi_linkki tulosta tallenna megosztás *megosztás_facebookon link_másolása nyomtatás
distribuie *distribuie_pe copiază_linkul tipărește comparteix podijeli *podijeli_na kopiraj_link ispiši podeli bagikan *bagikan_ke salin_tautan cetak simpan chia_sẻ *chia_sẻ_lên sao_chép_liên_kết in_bài_viết शेयर शेयर_करें शেয়ার แชร์ คัดลอกลิงก์''',
'COMMENTS': '''deja_una_respuesta dejar_respuesta *deje_su_comentario *guardar_mi_nombre, *guarda_mi_nombre, *save_my_name, *meinen_namen, *enregistrer_mon_nom *salva_il_mio_nome *guardar_o_meu_nome *salvar_meus_dados *mijn_naam, *zapamiętaj_moje_dane *сохранить_моё_имя *uložit_do_prohlížeče *por_favor_ingrese *cancelar_respuesta annuler_la_réponse annulla_risposta #*kommentare_zu_„ #*réflexions_sur #*comentarios_sobre #*pensieri_su #*gedachten_over votre_commentaire your_comment ihr_kommentar tu_comentario su_comentario il_tuo_commento seu_comentário je_reactie váš_komentář twój_komentarz ваш_комментарий
reply_ *reply_to beantwoorden antworten répondre responder rispondi svara svar_på vastaa odpowiedz odpovědět odpovedať ответить відповісти отговор yanıtla cevapla απάντηση השב הגב رد الرد پاسخ 回复 回覆 返信 返信する 답글 답글_쓰기 válasz răspunde odgovori balas trả_lời
*your_email_address_will_not_be *you_must_log_in_or *you_must_be_logged_in_to post_reply *please_log_in_to_reply add_your_comment *comments_are_moderated load_more_comments *#_comments_so_far *kommentar_verfassen *schreiben_sie_einen_kommentar schreibe_einen_kommentar antwort_abbrechen kommentar_hinterlassen *alle_kommentare #*kommentare_anzeigen #*kommentare_lesen alle_#_kommentare *ver_todos_los_comentarios *ver_todos_os_comentários *voir_tous_les_commentaires *voir_les_#_commentaires *leggi_tutti_i_commenti *bekijk_alle_reacties *toon_alle_reacties #*reacties_tonen *показать_все_комментарии *pokaż_wszystkie_komentarze *zobrazit_všechny_komentáře *tüm_yorumları *laisser_un_commentaire *escribir_un_comentario *publicar_un_comentario publicar_comentario enviar_comentario *invia_commento *envoyer_un_commentaire *poster_un_commentaire *réagir_à_cet_article *participer_à_la_discussion *napisz_komentarz *napsat_komentář *написать_комментарий *добавить_коментарий *أضف_تعليق *اكتب_تعليق 我有话说 我要留言 发表留言 发布评论 写评论 查看全部评论 最热评论 全部评论 条评论 コメント欄 コメントを投稿 コメントを投稿する コメントを見る_ 댓글_전체보기
go_to_comments jump_to_comments skip_to_comments see_comments zu_den_kommentaren zum_kommentarbereich kommentare_ansehen aller_aux_commentaires accéder_aux_commentaires ir_a_los_comentarios ir_a_comentarios leer_comentarios ir_para_os_comentários ver_os_comentários vai_ai_commenti vedi_i_commenti leggi_i_commenti naar_de_reacties bekijk_reacties ga_naar_reacties перейти_к_комментариям читать_комментарии перейти_до_коментарів przejdź_do_komentarzy zobacz_komentarze přejít_na_komentáře zobrazit_komentáře prejsť_na_komentáre yorumlara_git yorumları_gör yorumları_oku δείτε_τα_σχόλια לתגובות الانتقال_إلى_التعليقات 查看评论 查看評論 コメントを見る 댓글_보기 댓글보기 till_kommentarerna gå_til_kommentarer till_kommentarer siirry_kommentteihin lue_kommentit ugrás_a_hozzászólásokhoz vezi_comentariile lihat_komentar xem_bình_luận trackback trackbacks #trackbacks #trackback pingbacks トラックバック comments comment leave_a_comment leave_a_reply add_a_comment add_comment post_a_comment no_comments join_the_conversation *join_the_conversation view_comments show_comments read_comments comments_are_closed comments_closed *comments_are_closed
#*kommentare_zu #*kommentar_zu #*commentaires_sur #*réponses_à #*comentarios_en #*commenti_a #*reacties_op #*kommentarer_till #*thoughts_on #*comments_on #*responses_to comment_on_this_story view_all_comments be_the_first_to_comment write_a_comment comments_off *comments_off reply replies #comments #comment #replies #responses #response *log_in_to_comment *sign_in_to_comment discuss *leave_a_comment have_your_say comments_()
kommentare kommentar kommentieren #kommentare #kommentar kommentar_schreiben *kommentare_anzeigen artikel_kommentieren diskutieren jetzt_kommentieren kommentare_lesen #kommentarer #kommentar_
commentaires commentaire commenter #commentaires #commentaire ajouter_un_commentaire laisser_un_commentaire réagir *réagissez voir_les_commentaires lire_les_commentaires #réactions
comentarios comentario comentar #comentarios #comentario deja_un_comentario comentários comentário #comentários #comentário deixe_um_comentário deixar_um_comentário ver_comentarios ver_comentários escribe_un_comentario
commenti commenta #commenti #commento lascia_un_commento reacties reageer #reacties #reactie geef_een_reactie plaats_een_reactie reageren
комментарии комментарий комментировать #комментариев #комментария #комментарий оставить_комментарий нет_комментариев комментариев обсудить добавить_комментарий
коментарі коментар коментувати #коментарів #коментар #коментарі залишити_коментар коментари #коментара #коментари komentarze komentarz skomentuj #komentarzy #komentarze #komentarz dodaj_komentarz
komentáře komentář diskuse diskuze #komentářů #komentáře #příspěvků přidat_komentář komentáre #komentárov diskusia pridať_komentár
yorumlar yorum yorum_yap #yorum yorum_yaz σχόλια σχόλιο #σχόλια αφήστε_σχόλιο תגובות תגובה #תגובות הוסף_תגובה כתבו_תגובה הוספת_תגובה
تعليقات تعليق التعليقات #تعليق #تعليقات أضف_تعليق اترك_تعليقا نظرات دیدگاه‌ها دیدگاه #نظر #دیدگاه ارسال_نظر
评论 評論 #条评论 #則留言 发表评论 留言 #评论 我要评论 网友评论 最新评论 コメント #件のコメント #コメント コメントする コメントを書く コメントを残す 댓글 #댓글 댓글쓰기 댓글_# #개의_댓글 댓글_쓰기 댓글_달기
kommentarer kommentera kommentér #kommentarer_ kommentit #kommenttia kommentoi keskustele hozzászólások #hozzászólás hozzászólok comentarii #comentarii adaugă_comentariu lasă_un_comentariu komentari #komentara komentiraj komentar_ #komentar_ tulis_komentar bình_luận #bình_luận टिप्पणियां''',
'READING': '''*listen_to_the_audio *read_aloud summary_by_ai *artikelzusammenfassung zusammenfassung_anhören *zusammenfassung_des_artikels *artikel_hören *diesen_artikel_anhören *écouter_cet_article *résumé_audio *escucha_este_artículo *escuchar_noticia *ouça_a_notícia *ouvir_este_artigo *ascolta_questo_articolo *luister_dit_artikel *beluister_dit *слушать_новость *слушать_статью *послушать_статью *прослухати *posłuchaj_artykułu *poslechnout_si *haberi_dinle *استمع_إلى *استمع_للمقال 听新闻 语音播报 朗读 記事を聴く 音声で聴く *本文約 *全文共
#minutes #mins #minuten #minuti #minutos #min_read #minute_read #minutes_read #mins_read #min #minutes_to_read #minute_reading #min_de_lecture *reading_time *read_time *estimated_reading_time *est._reading_time *time_to_read listen_to_this_article *listen_to_this *listen_to_article *listen_to_story listen listen_to_the_article listen_now
#min._lesezeit #min_lesezeit #minuten_lesezeit *lesezeit *lesedauer artikel_anhören beitrag_anhören #minuten_lesen artikel_vorlesen vorlesen *geschätzte_lesezeit anhören #minutes_de_lecture #mn_de_lecture *temps_de_lecture *lecture_: écouter_l'article écouter *lecture_#
#min_de_lectura #minutos_de_lectura *tiempo_de_lectura escuchar escuchar_artículo #min_de_leitura #minutos_de_leitura *tempo_de_leitura ouvir ouvir_artigo ouça_este_conteúdo ouvir_notícia #min_di_lettura #minuti_di_lettura *tempo_di_lettura ascolta ascolta_l'articolo
#min_leestijd #minuten_leestijd *leestijd luister_naar_dit_artikel #мин_чтения *время_чтения *время_на_чтение #минут_чтения прослушать #хв_читання *час_читання *читати_# #min_czytania *czas_czytania posłuchaj #min_čtení *doba_čtení *čas_čítania #min_čítania
#dk_okuma *okuma_süresi #dakika_okuma #dk #min_ανάγνωση *χρόνος_ανάγνωσης #דקות_קריאה *זמן_קריאה #دقيقة_قراءة *مدة_القراءة *وقت_القراءة #دقائق_قراءة *زمان_مطالعه *زمان_تقریبی_مطالعه *阅读时间 *閱讀時間 #分钟阅读 #分鐘閱讀 *预计阅读 *この記事は約 *読了時間 #分で読めます *所要時間 기사_듣기 *읽는_시간 #분_읽기
#min_läsning *lästid *læsetid #min_lesetid *lesetid #min_læsetid #minuutin_lukuaika *lukuaika *olvasási_idő #perc_olvasás *timp_de_citire #min_citire *waktu_baca *thời_gian_đọc #phút_đọc lyssna lytt lyt kuuntele''',
'SUBSCRIBE': '''*get_a_subscription *subscriber_benefit *sign_up_below *enter_email *your_email_address s'inscrire s'inscrire_gratuitement je_m'inscris inscription abonnement abonnements abo_ abo-shop *zum_abo *zum_abonnement *jetzt_kostenlos newsletter_anmelden *newsletter_abo suscripción suscripciones suscríbete_ya suscribirme *alta_en_la_newsletter subscrever *subscreva assine_já assine_agora assine_ *assine_por subscrever_newsletter *subscreva_a_newsletter subscribir inscreva-se assinatura abbonamenti abbonamento iscriviti_ora iscriviti_alla_newsletter abbonati_ora *abonneer_nu abonnementen nieuwsbrief *aanmelden_voor *meld_je_nu_aan подписка рассылка *подпишись *подписка_на *підписка_на prenumerata_ subskrypcja *zapisz_mnie newsletter_ odběr_novinek *přihlásit_k_odběru abonelik e-bülten *e-bültenimize النشرة_البريدية *اشترك_بالنشرة *اشترك_معنا *النشرة_الإخبارية 邮件订阅 免费订阅 電子報 メールマガジン メルマガ登録 無料会員登録 ログインして続きを読む 뉴스레터_구독 정기구독 nyhetsbrev nyhedsbrev uutiskirje hírlevél *hírlevél_feliratkozás *aboneazã-te *inscrie-te
*l'espace_des_contributions *cet_espace_est_réservé *la_suite_est_réservée *dieser_artikel_ist_nur *lesen_sie_diesen_artikel_mit *este_contenido_es_exclusivo *contenido_exclusivo_para *contenuto_riservato *exclusivo_para_assinantes *artigo_exclusivo *exclusief_voor_abonnees *alleen_voor_abonnees *tylko_dla_prenumeratorów *artykuł_dostępny_tylko *dostupné_pouze_pro *только_для_подписчиков *yalnızca_aboneler
*votre_adresse_e-mail *votre_adresse_de_messagerie *deine_e-mail-adresse *ihre_e-mail-adresse *tu_dirección_de_correo *il_tuo_indirizzo_email *o_seu_endereço_de *o_teu_endereço_de *je_e-mailadres *ваш_e-mail *ваш_адрес_email *din_e-postadress *twój_adres_e-mail *この記事は有料 有料記事 有料会員記事 会員限定記事 subscribe subscribe_now *subscribe_to *subscribe_for *subscribe_today *sign_up_for *sign_up_to *sign_up_here *sign_up_now sign_up signup *get_our_newsletter *join_our_newsletter newsletter newsletters *get_the_latest *get_unlimited *get_the_best *get_our_free *become_a_member *become_a_subscriber *support_our_journalism *already_a_subscriber *already_have_an_account *create_a_free_account *create_an_account *register_for_free *to_continue_reading *enter_your_email *your_email *email_address *subscribe_with donate donate_now *join_our_mailing_list *want_more *support_us *unsubscribe unsubscribe *manage_your_preferences *download_our_app *download_the_app *get_the_app *get_our_app *stay_informed *stay_up_to_date *never_miss *thank_you_for_subscribing *free_newsletter *daily_newsletter *support_independent_journalism *start_your_free_trial *try_for_free *keep_up_to_date subscriber_only subscribers_only premium for_subscribers_only *this_article_is_for_subscribers
abonnieren jetzt_abonnieren *newsletter_abonnieren *abonnieren_sie *jetzt_anmelden *melden_sie_sich *registrieren_sie_sich abo *jetzt_testen *zum_newsletter *app_herunterladen *hier_abonnieren newsletter_bestellen *mit_ihrem_abo *schon_abonnent *bereits_abonnent *weiterlesen_mit nur_für_abonnenten
s'abonner *abonnez-vous *inscrivez-vous *recevez_nos *recevez_la *je_m'abonne *déjà_abonné *s'inscrire_à *recevoir_la_newsletter *article_réservé *réservé_aux_abonnés *cet_article_est_réservé *téléchargez_l'application *il_vous_reste suscríbete *suscríbete_a *suscríbase *suscribirse *regístrate *recibe_nuestra *recibe_las *boletín *descarga_la_app *apúntate *hazte_socio
assine *assine_a *assine_nossa *inscreva-se *cadastre-se *receba_as *receba_nossa *já_é_assinante *baixe_o_app *assinar iscriviti *iscriviti_alla *abbonati *abbónati *registrati *ricevi_la *scarica_l'app *sei_già_abbonato
*abonneer_u *abonneer_je *meld_je_aan *schrijf_je_in abonneer inschrijven *neem_een_abonnement *al_abonnee *download_de_app подписаться *подпишитесь *подписывайтесь *подписка *оформить_подписку *скачать_приложение *получайте_новости підписатися *підпишіться *підписуйтесь *абонирай *абонирайте_се
subskrybuj *zapisz_się *zaprenumeruj *zamów_newsletter *wykup_dostęp *pobierz_aplikację *kup_dostęp *prenumerata odebírat *přihlaste_se *předplatné *odebírejte *přihlásit_se *předplaťte *odoberať *prihláste_sa *predplatné *predplaťte
abone_ol *abone_olun *bültenimize *bültene_kayıt *uygulamayı_indir εγγραφή *εγγραφείτε *γίνετε_συνδρομητής הרשמה *הירשמו *הצטרפו *להרשמה *רוצים_לקבל اشترك *اشترك_في *سجل_الآن *اشتركوا *انضم_إلى *حمل_تطبيق عضویت *عضویت_در_خبرنامه
订阅 訂閱 *订阅我们 *訂閱電子報 *立即订阅 *立即訂閱 *下載app *下载app *扫描二维码 *关注公众号 *加入會員 購読 *登録はこちら *メルマガ *会員登録 *無料登録 *続きを読むには *有料会員 *この記事は有料 *この記事は会員限定 구독 구독하기 *구독_신청 *뉴스레터 *회원가입 *앱_다운로드
prenumerera *prenumerera_på *anmäl_dig tilmeld *tilmeld_dig *abonner_på abonner *få_nyhedsbrevet *meld_deg_på *bli_abonnent tilaa *tilaa_uutiskirje *kirjaudu_sisään *feliratkozás *iratkozz_fel *iratkozzon_fel *előfizetés abonează-te *abonează-te_la *abonați-vă *pretplati_se *pretplatite_se *berlangganan *đăng_ký''',
'CARD': '''about_the_author about_the_authors about_the_writer about_author about_this_author *about_the_author: meet_the_author author_bio über_den_autor über_die_autorin zum_autor zur_autorin à_propos_de_l'auteur à_propos_de_l'autrice sobre_el_autor sobre_la_autora sobre_o_autor sobre_a_autora sull'autore sull'autrice l'autore over_de_auteur об_авторе про_автора за_автора o_autorze o_autorce o_autorovi yazar_hakkında 作者简介 作者簡介 关于作者 關於作者 著者プロフィール この記事を書いた人 글쓴이_소개 om_författaren om_forfatteren kirjoittajasta a_szerzőről despre_autor''',
'MOST_READ': '''most_read_right_now most_read_today mest_läst_just_nu mest_lest_akkurat_nå mest_læste_lige_nu gerade_meistgelesen jetzt_meistgelesen lo_más_visto_hoy più_letti_adesso nu_het_meest_gelezen teď_nejčtenější 今読まれている記事
*most_read_from *most_read_in *most_viewed_in *most_popular_in most_read most_popular most_viewed trending trending_now most_commented most_shared most_watched popular popular_now top_stories latest latest_news latest_stories what_to_read_next popular_stories popular_posts recent_posts recent_articles recent_news more_top_stories most_recent editors'_picks editor's_choice what's_hot top_news breaking_news
meistgelesen meistgelesene_artikel am_meisten_gelesen beliebt beliebteste_artikel neueste_artikel aktuelle_nachrichten top-themen meistgelesen_im_ressort les_plus_lus les_plus_lus_: les_plus_populaires les_plus_partagés dernières_actualités à_la_une les_plus_commentés articles_les_plus_lus
lo_más_leído lo_más_visto más_leídas más_leídos lo_último últimas_noticias lo_más_compartido las_más_leídas mais_lidas mais_lidos as_mais_lidas mais_vistas últimas_notícias più_letti i_più_letti più_letti_oggi le_più_lette ultime_notizie meest_gelezen best_gelezen laatste_nieuws meest_bekeken populair
самое_читаемое популярное самое_популярное популярные_новости последние_новости самые_читаемые лента_новостей главные_новости найпопулярніше популярне найчитаніше останні_новини популярні_новини най-четени последни_новини най-популярни najczęściej_czytane najpopularniejsze popularne najnowsze ostatnio_czytane
nejčtenější nejnovější nejnovější_články aktuálně najčítanejšie najnovšie en_çok_okunanlar çok_okunanlar son_dakika en_son_haberler son_haberler δημοφιλή τα_πιο_διαβασμένα τελευταία_νέα ροή_ειδήσεων הכי_נקראות הנקראות_ביותר חדשות_אחרונות الأكثر_قراءة الأكثر_مشاهدة أحدث_الأخبار آخر_الأخبار الأكثر_تداولا پربازدیدترین پربیننده‌ترین آخرین_اخبار پربازدیدها
热门文章 最多阅读 热门新闻 熱門新聞 热点新闻 最新新闻 最新消息 热门推荐 點閱排行 熱門文章 排行榜 热榜 アクセスランキング 人気記事 ランキング 最新記事 よく読まれている記事 新着記事 最新ニュース 人気の記事 많이_본_뉴스 인기기사 최신뉴스 인기_기사 많이_본_기사 최신기사 가장_많이_본_뉴스 실시간_뉴스
mest_läst mest_lästa senaste_nytt mest_læste seneste_nyt seneste mest_lest siste_nytt luetuimmat uusimmat legolvasottabb legfrissebb cele_mai_citite ultimele_știri najčitanije najnovije terpopuler berita_terpopuler terkini đọc_nhiều tin_mới xem_nhiều đọc_nhiều_nhất''',
'NAVIGATION': '''archiv archive archivo archivio arquivo archief archiwum архив архів arkiv arkisto archívum arhivă アーカイブ 归档 存档 保管庫 আর্কাইভ
post_navigation posts_navigation beitragsnavigation beitrags-navigation navigation_de_l'article navigation_des_articles navegación_de_entradas navegación_de_la_entrada navegação_de_post navegação_de_artigos navigazione_articoli berichtnavigatie nawigacja_wpisu навигация_по_записям vorheriger_beitrag nächster_beitrag article_précédent article_suivant artículo_anterior artículo_siguiente entrada_anterior entrada_siguiente siguiente_artículo artigo_anterior próximo_artigo articolo_precedente articolo_successivo prossimo_articolo vorig_bericht volgend_bericht vorig_artikel volgend_artikel poprzedni_artykuł następny_artykuł poprzedni_wpis następny_wpis předchozí_článek následující_článek предыдущая_статья следующая_статья предыдущая_запись следующая_запись önceki_yazı sonraki_yazı önceki_haber sonraki_haber föregående_inlägg nästa_inlägg 上一篇文章 下一篇文章 *stolz_präsentiert_von *proudly_powered_by *fièrement_propulsé_par *funciona_gracias_a *con_la_tecnología_de *powered_by_wordpress *powered_by_blogger *propulsé_par *realizzato_con *orgulhosamente_mantido_com *com_tecnologia_do *mit_wordpress *diese_website_läuft *rifiuta rechazar rejeitar weigeren odrzuć отклонить refuser decline reject reject_cookies rifiuta_tutti iniciar_sesion open_navigation_menu_
*asked_# *viewed_# *modified_#_year *modified_#_month *modified_#_day *modified_#_hour *active_# improve_this_question improve_this_answer highest_score_(default) your_answer post_your_answer know_someone_who_can_answer *not_the_answer_you're_looking_for #_gold_badge #_silver_badges *browse_other_questions add_a_comment_ *show_#_more_comments *gefragt_vor *bearbeitet_vor diese_frage_verbessern frage_verbessern antwort_verbessern *aufgerufen_# *posée_il_y_a *modifiée_il_y_a améliorer_cette_question améliorez_cette_question *vue_#_fois *formulada_hace *modificada_hace *vista_#_veces mejora_esta_pregunta mejorar_esta_pregunta mejora_esta_respuesta tu_respuesta publica_tu_respuesta *pergunta_feita *perguntada_# *modificada_# *vista_#_vezes melhore_esta_pergunta melhorar_esta_pergunta melhore_esta_resposta sua_resposta *domanda_posta *visualizzata_# migliora_questa_domanda *вопрос_задан *изменён_# *просмотрен_# улучшить_вопрос улучшить_ответ ваш_ответ отслеживать *zadane_# *wyświetlono_# この質問を改善する この回答を改善する *質問日 *閲覧数 あなたの回答 提问于 浏览量 改进问题 改进回答 你的回答
*spring_naar *springe_zu *springe_zum *weiter_zum_inhalt *direkt_zur *přeskočit_na *preskočiť_na *salta_ai_contenuti *ir_al_menú *saltar_para_o *saltar_al *ir_para_o_menu *ir_para_o *gå_direkt *gå_till *ohita *przeskocz_do *skocz_do *перейти_к_основному *перейти_к_содержанию *перейти_к_контенту *перейти_до_основного *премини_към *μετάβαση_στο *μετάβαση_σε *aller_au *saltar_a *ir_a_la_página *skip_navigation skip_links *跳转到 *移至主內容 *跳到主要內容 *メインコンテンツ *本文へ移動 *コンテンツに *내용으로 *본문으로 *langkau_ke *lewati_ke *langsung_ke *chuyển_đến *تجاوز_إلى *انتقل_إلى *انتقال_به *رفتن_به *עבור_ל *מעבר_ל
*we_value_your_privacy *your_privacy *we_care_about_your_privacy *manage_settings *manage_cookies *manage_options manage_preferences *manage_consent *reject_all *cookie_consent *cookie_preferences *privacy_settings *privacy_preference do_not_sell_my_info *do_not_sell_or_share *your_privacy_choices *your_ad_choices adchoices ad_choices privacy_notice terms_and_rules *continue_without_accepting *consent_to *accept_and_continue i_agree i_accept learn_more more_options *wir_schätzen_ihre_privatsphäre *wir_respektieren_ihre *privatsphäre-einstellungen *datenschutz-einstellungen *datenschutzeinstellungen *alle_akzeptieren *alle_ablehnen *akzeptieren_und *einstellungen_verwalten cookie-einstellungen cookies_verwalten *nous_respectons_votre_vie *votre_vie_privée *tout_accepter *tout_refuser *continuer_sans_accepter *paramétrer_les_cookies *gérer_les_cookies *gestion_des_cookies *accepter_et *valoramos_su_privacidad *valoramos_tu_privacidad *tu_privacidad *su_privacidad *aceptar_todo *aceptar_cookies *aceptar_y *rechazar_todo *rechazar_y *configurar_cookies *configuración_de_cookies política_de_cookies política_de_privacidad *la_tua_privacy *rispettiamo_la_tua *accetta_tutti *accetta_tutto *accetta_e *rifiuta_tutto *rifiuta_e *gestisci_cookie *continua_senza_accettare informativa_sulla_privacy *a_sua_privacidade *valorizamos_a_sua *aceitar_todos *aceitar_tudo *aceitar_e *rejeitar_todos *gerir_cookies *definições_de_cookies política_de_privacidade *uw_privacy *jouw_privacy *wij_respecteren *alles_accepteren *alles_weigeren *accepteer_alle *cookies_beheren *cookie-instellingen privacybeleid *szanujemy_twoją_prywatność *dbamy_o_twoją *akceptuj_wszystkie *akceptuję *przejdź_do_serwisu *odrzuć_wszystkie *ustawienia_cookies polityka_prywatności *мы_ценим_вашу *принять_все *отклонить_все *настройки_cookie *мы_используем_cookie *на_сайте_используются политика_конфиденциальности *přijmout_vše *odmítnout_vše *nastavení_cookies *vážíme_si_vašeho_soukromí *gizliliğinize *tümünü_kabul *çerez_ayarları çerez_politikası gizlilik_politikası *أوافق *قبول_الكل سياسة_الخصوصية *我们重视您的隐私 *接受全部 *全部接受 *すべて同意 *クッキーを プライバシーポリシー 개인정보처리방침 쿠키_설정 *godkänn_alla *acceptera_alla *vi_värnar_om_din *aksepter_alle *accepter_alle *vi_bryr_oss_om *hyväksy_kaikki *evästeasetukset *acceptă_toate
en_continu en_direct dernière_minute plan_du_site_ réutiliser_ce_contenu contribuer signaler_une_erreur lire_le_journal le_journal faire_une_recherche rechercher_sur_le_site espace_client mon_compte mes_articles ouvrir_le_menu fermer_le_menu mein_konto e-paper e-paper_ epaper suche_öffnen menü_öffnen menü_schließen schließen newsletter-anmeldung kontakt_und_impressum quiénes_somos contáctanos mi_cuenta mi_perfil cerrar abrir_menú cerrar_menú edición_impresa hemeroteca edicola il_mio_account chiudi apri_menu pubblicità_ edição_impressa fale_connosco fale_conosco ficha_técnica a_minha_conta fechar abrir_menu normas_da_comunidade over_ons over_ons_ mijn_account sluiten colofon adverteren algemene_voorwaarden onas o_nas o_nas_ redakcja regulamin moje_konto zamknij kontakt_ o_nás redakce můj_účet zavřít о_проекте о_редакции редакция контакты реклама_на_сайте личный_кабинет закрыть обратная_связь правовая_информация про_нас контакти künye iletişim kapat hesabım من_نحن اتصل_بنا اعلن_معنا تواصل_معنا إنشاء_حساب تسجيل حسابي أرشيف 注册 登陆 註冊 手机版 客户端 关于我们 联系我们 网站地图 广告服务 版权声明 设为首页 加入收藏 更多> 会员 我的账户 關於我們 聯絡我們 会員登録 新規登録 マイページ お問い合わせ 会社概要 利用規約 運営会社 閉じる サイトマップ トップ トップページ 회원가입_ 마이페이지 고객센터 이용약관 회사소개 닫기 전체메뉴 om_oss kontakta_oss mitt_konto stäng om_oss_ kontakt_oss min_side lukk ota_yhteyttä oma_tili sulje impresszum bezárás kapcsolat închide contul_meu
forums new_posts latest_activity search_forums new_member active_member senior_member well-known_member moderator *not_open_for_further_replies staff_member
jump_to_recipe skip_to_recipe zum_rezept zum_rezept_springen direkt_zum_rezept aller_à_la_recette ir_a_la_receta saltar_a_la_receta pular_para_a_receita ir_para_a_receita vai_alla_ricetta naar_het_recept ga_naar_recept till_receptet til_opskriften til_oppskriften przejdź_do_przepisu přejít_na_recept перейти_к_рецепту до_рецепту tarife_git ugrás_a_recepthez レシピへ 레시피로_이동 à_propos über_mich about_me sobre_mí chi_sono over_mij om_mig обо_мне o_mnie o_mně hakkımda *aller_à_la_navigation *aller_à_la_recherche *zur_suche_springen *ir_a_la_navegación *vai_alla_navigazione *перейти_к_навигации *saltar_para_a_navegação *coordinates:_# *hidden_categories:_ *categories:_ *category:_ *kategorien:_ *kategorie:_ *catégories_:_ *categorías:_ *categorie:_ *categorieën:_ *категории:_ *this_is_a_good_article *from_wikipedia 태그 방명록 글쓰기 위치로그 미디어로그 전체보기 분류_전체보기 guestbook archives หน้าแรก หน้าหลัก เมนู ค้นหา होम मुख्य_पृष्ठ मेन्यू खोजें প্রচ্ছদ হোম related_images view_larger_image view_image view_gallery image_gallery bildbeschreibung_einblenden *skip_to *jump_to menu main_menu navigation *home_> *home_› *home_» *home_/ home search close back_to_top *back_to_top top_of_page next previous next_article previous_article prev next_page previous_page next_post previous_post older_post newer_post older_posts newer_posts older_entries newer_entries *filed_under: cookie_settings do_not_sell_my_personal_information accessibility help_centre help_center advertise careers legal_notice *next: *previous: log_in login sign_in sign_out log_out register my_account *page_# all_news all_rights_reserved_ contact_us about_us privacy_policy terms_of_use terms_of_service terms_and_conditions cookie_policy cookies sitemap site_map *open_menu *close_menu toggle_navigation show_more load_more see_all view_all more_> show_less *accept_cookies accept_all *we_use_cookies *this_site_uses_cookies *you_are_here *breadcrumb go_to_homepage *back_to_home *return_to open_navigation_menu site_navigation loading loading... play pause mute unmute fullscreen view_gallery view_all_photos open_image_in_gallery *image_#_of *enlarge_image expand view_image_in_fullscreen view_image zoom *toggle_caption hide_caption toggle_caption 举报 更多
*zum_inhalt *direkt_zum_inhalt *zur_navigation menü suche startseite nach_oben *zurück_zur *zur_startseite anmelden impressum datenschutz datenschutzerklärung agb mediadaten nächster_artikel vorheriger_artikel *zum_hauptinhalt mehr_anzeigen *seite_# bild_vergrößern *bild_#_von registrieren
*aller_au_contenu *passer_au_contenu accueil rechercher *retour_en_haut *retour_à connexion se_connecter mentions_légales plan_du_site nous_contacter *accueil_> *accueil_› voir_plus suivant précédent politique_de_confidentialité *ir_al_contenido *saltar_al_contenido inicio *inicio_> buscar volver_arriba iniciar_sesión aviso_legal siguiente anterior ver_más
*ir_para_o_conteúdo *pular_para página_inicial *início_> voltar_ao_topo entrar próximo *vai_al_contenuto *salta_al_contenuto cerca *torna_su *torna_alla accedi *naar_de_inhoud *naar_inhoud *ga_naar zoeken *terug_naar_boven *terug_naar inloggen volgende vorige
*перейти_к меню поиск главная *главная_> *на_главную войти наверх *перейти_до головна пошук *на_головну увійти начало търсене вход *przejdź_do strona_główna szukaj wyszukaj zaloguj_się *wróć_do do_góry *přejít_k *přejít_na hlavní_stránka hledat přihlásit *prejsť_na hľadať domů domov
*içeriğe_geç ana_sayfa anasayfa ara giriş_yap yukarı_çık μενού αναζήτηση αρχική σύνδεση *דלג_ל תפריט חיפוש דף_הבית *الانتقال_إلى *تخطي_إلى القائمة بحث الرئيسية تسجيل_الدخول منو جستجو صفحه_اصلی خانه
*跳至 *跳到 菜单 選單 搜索 搜尋 首页 首頁 *首页_> 返回顶部 回到頂部 登录 登入 上一篇 下一篇 *上一篇 *下一篇 返回首页 *当前位置 *您的位置 下一页 上一页 *コンテンツへ *本文へ メニュー 検索 ホーム ログイン トップへ戻る ページトップへ *ホーム_> 次へ 前へ 次の記事 前の記事 *本文_바로가기 메뉴 검색 홈 로그인 *바로가기 다음 이전 이전기사 다음기사 맨_위로
*hoppa_till *gå_till_innehåll meny sök hem *till_toppen logga_in *gå_til søg søk hjem til_toppen log_ind logg_inn *siirry_sisältöön valikko haku etusivu kirjaudu *ugrás_a menü_ keresés főoldal *sari_la meniu căutare acasă izbornik pretraga naslovnica beranda cari trang_chủ tìm_kiếm''',
'PROMPT': '''*published_in_the_print_edition *this_article_was_published_in_the *dieser_artikel_erschien *dieser_text_erschien *cet_article_est_paru *este_artículo_se_publicó_en *questo_articolo_è_uscito *este_artigo_foi_publicado_na
*dieser_beitrag_wurde *dieser_eintrag_wurde *ce_contenu_a_été_publié *cette_entrée_a_été_publiée *esta_entrada_fue_publicada *questo_articolo_è_stato_pubblicato_in *dit_bericht_werd_geplaatst *un_article_de_wikipédia aus_wikipedia,_der_freien_enzyklopädie *de_wikipedia,_la_enciclopedia *da_wikipedia,_l'enciclopedia *uit_wikipedia,_de_vrije *origem:_wikipédia *материал_из_википедии *матеріал_з_вікіпедії *vikipedi,_özgür *z_wikipedii,_wolnej *z_wikipedie,_otevřené 维基百科，自由的百科全书 出典:_フリー百科事典 *出典:_フリー百科事典 *위키백과,_우리_모두의 member-only_story open_in_app published_in *did_you_make_this *did_you_try_this *if_you_make_this_recipe *have_you_made_this *this_page_was_last_edited *this_page_was_last_modified *text_is_available_under *content_is_available_under *diese_seite_wurde_zuletzt *der_text_ist_unter *la_dernière_modification_de_cette_page *les_textes_sont_disponibles_sous *esta_página_se_editó *se_editó_esta_página *el_texto_está_disponible *ultima_modifica_per_la_pagina *il_testo_è_disponibile *esta_página_foi_editada *deze_pagina_is_voor_het_laatst *de_tekst_is_beschikbaar *эта_страница_в_последний_раз *текст_доступен_по_лицензии *retrieved_from_"http *detta_är_en_nyhetsartikel *제보는 *follow_ap's_coverage *follow_ap_ *original-content_von: *our_standards:_the *you_are_receiving_this *you_received_this_email *you're_receiving_this *责任编辑 *責任編輯 *字号 *字號 *this_article_is_more_than *reporting_from from_wikipedia,_the_free_encyclopedia reuse_this_content *order_reprints *this_article_appears_in *this_article_appeared_in *this_article_originally_appeared *this_article_was_originally *this_story_originally_appeared *this_story_was_originally *a_version_of_this_article *a_version_of_this_story *this_post_originally_appeared *this_entry_was_posted *this_post_was_filed *bookmark_the_permalink *news_provided_by *view_this_post_on scroll_down_for_video *scroll_down_for *scroll_down_to *view_this_email_in *view_in_browser view_in_browser *view_in_your_browser view_online *having_trouble_viewing *email_not_displaying *thanks_for_reading *thank_you_for_reading *click_here_to *click_here_for *read_in_app *open_in_app *view_web_version *forward_this_email *was_this_forwarded *forwarded_this_email *have_a_tip *got_a_tip *got_a_story *do_you_have_a_story *this_post_is_public *swipe_to tap_to_expand *click_to_enlarge *tap_to_unmute watch_video watch_live watch_now video_unavailable *this_video_is *your_browser_does_not *please_enable_javascript *enable_javascript *video_player_is_loading *watch:_ read_full_article continue_reading read_the_full_article_ *report_an_error *report_a_typo *suggest_a_correction *was_this_article_helpful *did_you_find_this *let_us_know *send_us *contact_the_reporter *we_want_to_hear_from_you *you_are_receiving_this_email *update_your_preferences *our_mailing_address_is *(原标题 *（原标题 *原标题： *een_versie_van_dit_artikel *dit_artikel_verscheen_ook *cet_article_vous_a_été_utile
*im_browser_ansehen *im_browser_anzeigen *wird_diese_e-mail *klicken_sie_hier *hier_klicken *online_ansehen *fehler_gefunden *voir_dans_le_navigateur *voir_la_version_en_ligne *cliquez_ici *afficher_dans_votre *si_ce_message *ver_en_el_navegador *ver_en_tu_navegador *haga_clic *ver_no_navegador *clique_aqui *visualizza_nel_browser *clicca_qui *bekijk_in_browser *bekijk_deze_e-mail *klik_hier *открыть_в_браузере *нажмите_здесь *нашли_ошибку *знайшли_помилку *відкрити_в_браузері *zobacz_w_przeglądarce *kliknij_tutaj *zobrazit_v_prohlížeči *tarayıcıda_görüntüle *点击查看 *在浏览器中查看 *點我 *ブラウザで見る *ここをクリック *visa_i_webbläsare *vis_i_browser *åpne_i_nettleser''',
}

SECTIONS = {
'NOTES': '''notes note footnotes endnotes footnote anmerkungen fußnoten anmerkung fußnote notes_de_bas_de_page notes_ notas notas_al_pie nota notas_de_rodapé note_a_piè_di_pagina noten voetnoten eindnoten примечания сноски примітки виноски бележки przypisy poznámky vysvětlivky dipnotlar notlar σημειώσεις υποσημειώσεις הערות הערות_שוליים هوامش ملاحظات حواشي پانویس یادداشت‌ها 注释 注釋 脚注 注 註釋 注記 주석 각주 fotnoter noter noter_ viitteet_ alaviitteet jegyzetek lábjegyzetek bilješke напомене catatan ghi_chú''',
'REFERENCES': '''references reference works_cited bibliography sources source further_reading citations cited_works literature literature_cited quellen literatur literaturverzeichnis einzelnachweise weiterführende_literatur quellenverzeichnis références bibliographie références_bibliographiques referencias bibliografía fuentes referências bibliografia fontes riferimenti bibliografia_ fonti referenties bronnen bronvermelding literatuur литература источники библиография список_литературы література джерела список_використаних_джерел източници bibliografia__ źródła literatura zdroje použitá_literatura reference_ kaynakça kaynaklar βιβλιογραφία πηγές αναφορές מקורות ביבליוגרפיה المراجع مصادر المصادر منابع 参考文献 參考文獻 参考资料 參考資料 引用文献 出典 참고문헌 출처 referenser källor kilder referanser lähteet viitteet források hivatkozások irodalom referințe izvori reference__ референце referensi daftar_pustaka tham_khảo tài_liệu_tham_khảo''',
'SEE_ALSO': '''see_also external_links related_articles related_links siehe_auch weblinks voir_aussi articles_connexes liens_externes véase_también enlaces_externos ver_también ver_também veja_também ligações_externas vedi_anche voci_correlate collegamenti_esterni zie_ook externe_links см._также ссылки смотрите_также див._також посилання вижте_също външни_препратки zobacz_też linki_zewnętrzne související_články externí_odkazy viz_také pozri_aj externé_odkazy ayrıca_bakınız dış_bağlantılar δείτε_επίσης εξωτερικοί_σύνδεσμοι ראו_גם קישורים_חיצוניים انظر_أيضا وصلات_خارجية جستارهای_وابسته پیوند_به_بیرون 参见 參見 外部链接 外部連結 关联项目 関連項目 外部リンク 같이_보기 외부_링크 se_även externa_länkar se_også eksterne_lenker eksterne_henvisninger katso_myös aiheesta_muualla lásd_még külső_hivatkozások vezi_și legături_externe vegeu_també enllaços_externs povezani_članci vanjske_poveznice види_још lihat_pula pranala_luar xem_thêm liên_kết_ngoài''',
'ABOUT': '''über_uns à_propos_de_nous quiénes_somos sobre_nosotros sobre_nós chi_siamo wie_we_zijn о_нас про_нас за_нас o_projekcie *about about *about_the *notes_to_editors *notes_for_editors *note_for_editors *notes_for_editor *information_for_editors *note_to_editors *notes_to_editor *note_to_editor *editor's_note_ *editors'_note *über *zum_unternehmen *über_die *hinweis_an_die_redaktion *hinweise_für_die_redaktion *à_propos *note_aux_rédactions *note_à_l'éditeur *note_aux_éditeurs *acerca_de *sobre *nota_a_los_editores *nota_para_los_editores *chi_è *informazioni_su *note_per_la_redazione *noot_voor_de_redactie *noten_voor_de_redactie *over_ons *о_компании *справка *про_компанію *довідка *за_компанията *o_firmie *o_nas *informacje_o *notatka_dla_redakcji *o_společnosti *o_spoločnosti *o_nás *hakkında *σχετικά_με *אודות *על_החברה *نبذة_عن *حول *درباره *关于 *關於 *公司简介 *について 会社概要 *企業概要 *회사_소개 회사소개 *om_oss *om_ *om_företaget *redaktørens_note *tietoa_ *yrityksestä *a_cégről *despre *quant_a *o_nama *о_нама *tentang *về_chúng_tôi *about_us boilerplate forward-looking_statements *safe_harbor *forward-looking *cautionary_statement''',
'CONTACT': '''contact contacts media_contact media_contacts press_contact press_contacts contact_information contact_us media_inquiries media_enquiries press_inquiries press_enquiries investor_relations investor_contact for_further_information for_more_information further_information kontakt pressekontakt ansprechpartner medienkontakt contact_presse contacts_presse contacts_ contacto contactos contacto_de_prensa contato contatos assessoria_de_imprensa contatti contatto ufficio_stampa perscontact контакты контакт контакти kontakt_dla_mediów kontakty tiskový_kontakt iletişim basın_iletişim επικοινωνία יצירת_קשר للتواصل الاتصال تماس 联系方式 联系我们 聯絡方式 お問い合わせ 問い合わせ先 문의 연락처 presskontakt yhteystiedot sajtókapcsolat kapcsolat hubungi_kami liên_hệ''',
'ITEMS': '''ingredients zutaten ingrédients ingredientes ingredienti ingrediënten ингредиенты інгредієнти съставки składniki suroviny ingredience ingrediencie malzemeler υλικά מצרכים מרכיבים المقادير المكونات مواد_لازم 食材 用料 材料 재료 ingredienser ainekset hozzávalók ingrediente ingredients_ sastojci sestavine bahan bahan-bahan nguyên_liệu सामग्री equipment what_you_need what_you'll_need what_you_will_need you_will_need you'll_need materials tools tools_needed for_the_sauce for_the_dough for_the_filling for_the_topping''',
'OTHER': '''method directions instructions preparation steps zubereitung préparation preparación elaboración preparazione procedimento preparo modo_de_preparo bereiding bereidingswijze приготовление приготування przygotowanie postup yapılışı hazırlanışı εκτέλεση 做法 作り方 만드는_법 gör_så_här fremgangsmåde elkészítés mod_de_preparare introduction abstract summary conclusion conclusions key_facts key_points background discussion results methods methodology materials_and_methods acknowledgements acknowledgments appendix overview preface foreword prologue epilogue contents table_of_contents key_takeaways highlights at_a_glance faq faqs frequently_asked_questions timeline quick_facts fast_facts the_facts in_brief tips warnings things_you'll_need things_you_will_need tipps warnungen hinweise conseils astuces avertissements consejos advertencias consigli avvertenze tips_en_waarschuwingen transcript transkript transcription trascrizione transcripción transcrição full_transcript show_notes lyrics quotes quotations history analysis what_is_next what_next what_happens_next why_it_matters the_bottom_line executive_summary glossary index disclaimer correction corrections clarification
einleitung zusammenfassung fazit hintergrund ergebnisse diskussion methoden danksagung anhang überblick vorwort nachwort inhalt inhaltsverzeichnis auf_einen_blick zahlen_und_fakten fakten die_wichtigsten_fakten geschichte ausblick korrektur häufige_fragen glossar
introduction_ résumé conclusion_ contexte résultats méthodes remerciements annexe annexes aperçu préface avant-propos sommaire table_des_matières chiffres_clés faits_saillants points_clés en_bref histoire l'essentiel faits_marquants glossaire rectificatif
introducción resumen conclusión conclusiones antecedentes resultados métodos discusión agradecimientos anexo anexos índice prólogo datos_clave claves contexto historia en_resumen las_claves preguntas_frecuentes introdução resumo conclusão conclusões contexto_ resultados_ discussão agradecimentos anexo_ índice_ prefácio histórico perguntas_frequentes
introduzione sommario riassunto conclusione conclusioni contesto risultati metodi discussione ringraziamenti appendice indice prefazione in_sintesi in_breve storia i_fatti inleiding samenvatting conclusie conclusies achtergrond resultaten methoden_ discussie dankwoord bijlage bijlagen inhoud inhoudsopgave voorwoord feiten geschiedenis in_het_kort
введение резюме аннотация заключение выводы предыстория результаты методы обсуждение благодарности приложение содержание оглавление предисловие ключевые_факты история главное вступ анотація висновки висновок передісторія результати методи обговорення подяки додаток зміст передмова ключові_факти історія головне увод заключение_ съдържание
wstęp wprowadzenie streszczenie podsumowanie wnioski tło wyniki metody dyskusja podziękowania załącznik spis_treści przedmowa najważniejsze_fakty historia úvod souhrn shrnutí závěr pozadí výsledky metody_ diskuse poděkování příloha obsah předmluva fakta historie úvod_ súhrn záver výsledky_ obsah_ giriş özet sonuç sonuçlar arka_plan bulgular yöntem tartışma teşekkür ek içindekiler önsöz
εισαγωγή περίληψη συμπεράσματα ιστορικό αποτελέσματα περιεχόμενα מבוא תקציר סיכום מסקנות רקע תוכן תוכן_עניינים مقدمة ملخص خلاصة خاتمة خلفية نتائج المحتويات نظرة_عامة مقدمه چکیده نتیجه‌گیری فهرست 引言 摘要 前言 结论 結論 背景 结果 方法 讨论 致谢 附录 目录 序言 概述 导语 はじめに 概要 要旨 まとめ 背景_ 結果 考察 方法_ 謝辞 付録 目次 序文 おわりに 서론 요약 결론 배경 결과 논의 목차 개요 머리말 들어가며 맺음말
inledning sammanfattning slutsats slutsatser bakgrund resultat innehåll förord fakta_ indledning konklusion baggrund innledning sammendrag konklusjon bakgrunn innhold johdanto tiivistelmä johtopäätökset tausta tulokset sisällys bevezetés összefoglalás következtetések háttér eredmények tartalom introducere rezumat concluzii context rezultate cuprins uvod sažetak zaključak sadržaj pendahuluan ringkasan kesimpulan latar_belakang daftar_isi giới_thiệu tóm_tắt kết_luận mục_lục''',
}

CHAPTERS = '''chapter part book section act scene volume canto letter stave kapitel teil buch abschnitt band aufzug chapitre partie livre tome acte scène capítulo parte libro capitolo parte_ libro_ atto scena capítulo_ livro ato hoofdstuk deel boek глава часть книга раздел том действие розділ частина книга_ част rozdział część księga tom kapitola díl kniha část kapitola_ časť bölüm kısım kitap κεφάλαιο μέρος βιβλίο פרק חלק ספר الفصل فصل الباب الجزء kapittel del kapitlet luku osa fejezet rész könyv capitolul partea cartea poglavlje dio глава_ поглавље bab bagian chương phần hồi अध्याय 제 第'''
CHAPTER_UNITS = '章 回 节 節 卷 部 篇 話 话 幕 장 절 부 편 화 권 編 巻'

RUBRICS = '''portada nacionales espectáculos policiales locales provinciales economia_ política_ farándula profiles entrées plats desserts soupes recettes cultura_y_ocio alltag local_government wellness home_&_garden home_and_garden outdoors destinations parenting relationships neighborhoods
farming agriculture transport aviation shipping wildlife animals repairs recipes
tiere garten haushalt verkehr heimat landwirtschaft geschichte digital netzwelt familie karriere bretagne animaux jardin cuisine maison consommation transports patrimoine agriculture_ histoire animales cocina jardín hogar transporte curiosidades virales animali cucina casa giardino trasporti curiosità attualità storia distrito concelho distritos insólito animais cozinha jardim transportes curiosidades_ tuin keuken dieren wonen verkeer geschiedenis koken huis biznes moto turystyka podróże zwierzęta ogród kuchnia historia__ ciekawostki edukacja zvířata zahrada cestování животные сад кулинария авто путешествия история экономика_ недвижимость тварини авто_ історія hayvanlar magazin otomobil seyahat tarih منوعات حوادث تكنولوجيا تقنية سياحة فن فنون عرب_وعالم المحلية دولي حيوانات צרכנות רכב תיירות בעלי_חיים 民生 旅游 历史 军事 汽车 房产 动物 民生新闻 社会新闻 国内新闻 国际新闻 旅遊 生活新聞 社會新聞 動物 トラベル 地域ニュース ライフ くらし 동물 여행 지역뉴스 djur trädgård resor motor dyr hage reise rejser eläimet puutarha matkailu állatok kert utazás animale călătorii hiburan wisata hewan news local local_news world world_news national international
nation business economy markets money finance sport sports football soccer
politics opinion editorial editorials comment commentary analysis letters
culture arts arts_&_culture arts_and_culture entertainment books music film
movies theater theatre tv television style fashion food travel lifestyle life
living health science technology tech environment climate education crime
courts weather obituaries society people features magazine home_news uk us
us_news u.s. region regional metro city community religion property real_estate
gardens gardening motoring cars jobs media video science_&_environment
u.s._news insolite insolites deals stocks bonds wealth españa deutschland italia polska sverige norge danmark nederland portugal méxico argentina energy oil autos retail healthcare americas europe asia africa middle_east
asia_pacific china india legal sustainability aerospace_&_defense companies
commodities currencies
nachrichten lokales aus_aller_welt welt politik inland ausland wirtschaft
finanzen meinung kommentar kultur feuilleton wissen wissenschaft technik
gesellschaft panorama vermischtes leben reise gesundheit umwelt bildung medien
regionales stadt stadtleben aus_dem_landkreis kreis unterhaltung leserbriefe
actualité actualités monde international_ france politique économie société
culture_ sports_ sciences santé planète environnement opinions débats idées
livres cinéma musique médias faits_divers région régions voyage éducation
justice noticias actualidad sociedad política economía cultura deportes
opinión internacional nacional mundo ciencia tecnología salud sucesos educación
medio_ambiente viajes gente local_ comunidad cronaca politica economia esteri
interni cultura_ spettacoli sport_ scienze salute società ambiente viaggi
mondo opinioni notícias política_ economia_ mundo_ brasil esportes desporto
ciência saúde sociedade cotidiano cidades educação nieuws binnenland
buitenland economie politiek cultuur wetenschap gezondheid opinie regio media_
samenleving новости общество политика экономика мир культура спорт наука
происшествия в_мире россия регионы мнения технологии здоровье новини
суспільство політика економіка світ культура_ спорт_ україна wiadomości kraj
świat polityka gospodarka kultura_ nauka społeczeństwo zdrowie opinie zprávy
domácí zahraničí ekonomika kultura__ věda společnost názory regiony domov_
haberler gündem dünya ekonomi spor kültür kültür-sanat sağlık yaşam bilim
siyaset türkiye teknoloji eğitim ειδήσεις πολιτική οικονομία κόσμος κοινωνία
πολιτισμός αθλητισμός επιστήμη ελλάδα υγεία חדשות כלכלה תרבות ספורט דעות מדע
בארץ בעולם أخبار اقتصاد سياسة ثقافة رياضة العالم علوم صحة مجتمع آراء محليات
新闻 国内 国际 社会 财经 经济 体育 文化 科技 娱乐 健康 教育 评论 要闻 新聞 國內 國際
財經 經濟 體育 科技 娛樂 教育 評論 地方 生活 政治 社會 国際 経済 スポーツ 文化・芸能 科学
地域 暮らし 社説 ニュース 사회 정치 경제 국제 문화 스포츠 연예 과학 지역 생활 오피니언
nyheter inrikes utrikes ekonomi kultur sport__ åsikter vetenskap lokalt debatt
nyheder indland udland økonomi debat innenriks utenriks økonomi uutiset
kotimaa ulkomaat talous kulttuuri urheilu tiede mielipide belföld külföld
gazdaság kultúra tudomány știri politică economie_ sănătate cultură sport___
vijesti gospodarstvo svijet berita ekonomi_ olahraga thời_sự thế_giới kinh_tế
giáo_dục thể_thao văn_hóa đời_sống sức_khỏe xã_hội देश राज्य दुनिया खेल
मनोरंजन राजनीति απόψεις γνώμες σχόλια_ opinie_ názory_ görüş köşe_yazıları ข่าว ท้องถิ่น การเมือง เศรษฐกิจ กีฬา บันเทิง สังคม ต่างประเทศ วัฒนธรรม समाचार अपराध शिक्षा संस्कृति खबर জাতীয় খেলা'''

RIGHTS = {1: '''all_rights_reserved alle_rechte_vorbehalten tous_droits_réservés tous_les_droits_sont_réservés todos_los_derechos_reservados todos_os_direitos_reservados tutti_i_diritti_riservati tutti_i_diritti_sono_riservati
alle_rechten_voorbehouden все_права_защищены все_права_сохранены всі_права_захищені усі_права_захищені всички_права_запазени wszelkie_prawa_zastrzeżone wszystkie_prawa_zastrzeżone všechna_práva_vyhrazena všetky_práva_vyhradené tüm_hakları_saklıdır her_hakkı_saklıdır
με_επιφύλαξη_παντός_δικαιώματος כל_הזכויות_שמורות جميع_الحقوق_محفوظة كافة_الحقوق_محفوظة تمامی_حقوق_محفوظ_است کلیه_حقوق_محفوظ_است 版权所有 版權所有 不得转载 禁止转载 未经授权不得转载 未經授權不得轉載 保留所有权利 無断転載 無断複写・転載を禁じます 無断転載を禁じます 禁無断転載 転載禁止 禁無断転載・複製
무단전재 무단_전재 무단전재_및_재배포_금지 무단_전재_및_재배포_금지 재배포_금지 alla_rättigheter_förbehållna alle_rettigheder_forbeholdes alle_rettigheter_forbeholdt med_ensamrätt kaikki_oikeudet_pidätetään minden_jog_fenntartva toate_drepturile_rezervate tots_els_drets_reservats sva_prava_pridržana sva_prava_zadržana сва_права_задржана
hak_cipta_dilindungi hak_cipta_dilindungi_undang-undang hak_cipta_terpelihara bảo_lưu_mọi_quyền giữ_bản_quyền सर्वाधिकार_सुरक्षित reproduction_interdite reproducción_prohibida riproduzione_riservata reprodução_proibida nachdruck_verboten reproduction_in_whole_or_in_part without_permission_is_prohibited
some_rights_reserved no_rights_reserved beskyttet_av_lov_om_opphavsrett beskyttet_av_opphavsrett beskyttet_af_lov_om_ophavsret beskyttet_af_ophavsret skyddat_av_upphovsrätt skyddas_av_upphovsrätt tekijänoikeuslain_suojaama urheberrechtlich_geschützt protected_by_copyright auteursrechtelijk_beschermd protégé_par_le_droit_d'auteur''',
2: '''© (c) ⓒ copyright copr copr. copyrighted copyright_© urheberrecht copyleft © ℗ 著作権 著作权 저작권 авторские_права حقوق_النشر حق_نشر''',
}

# What says that a text is for the press; ask: whom it says to ask.
RELEASES = {1: '''for_immediate_release for_immediate_publication embargoed embargo under_embargo not_for_release for_release for_release_on release_date press_release press_release_no news_release media_release media_statement media_advisory press_statement press_note press_communique public_release public_release_date press_information_bureau
communiqué_de_presse communique_de_presse dossier_de_presse pour_diffusion_immédiate pour_publication_immédiate sous_embargo pressemitteilung presseinformation medienmitteilung pressemeldung presseaussendung presseerklärung medieninformation zur_sofortigen_veröffentlichung sperrfrist
nota_de_prensa comunicado_de_prensa boletín_de_prensa para_publicación_inmediata para_difusión_inmediata comunicato_stampa per_la_pubblicazione_immediata persbericht nota_de_imprensa comunicado_de_imprensa comunicado_à_imprensa para_divulgação_imediata
pressmeddelande pressemeddelelse pressemelding lehdistötiedote mediatiedote komunikat_prasowy informacja_prasowa tisková_zpráva tlačová_správa пресс-релиз пресс_релиз для_немедленной_публикации пресреліз прес-реліз прессъобщение съобщение_за_медиите прессъобщения прес_съобщение саопштење_за_јавност саопштење_за_медије saopštenje_za_javnost saopštenje_za_medije priopćenje_za_medije priopćenje_za_javnost sporočilo_za_javnost sporočilo_za_medije соопштение_за_јавност
basın_bülteni basın_açıklaması basın_duyurusu δελτίο_τύπου הודעה_לעיתונות הודעה_לתקשורת הודעת_דוברות بيان_صحفي بيان_صحافي خبر_صحفي للنشر_الفوري اطلاعیه_مطبوعاتی بیانیه_مطبوعاتی پریس_ریلیز प्रेस_विज्ञप्ति প্রেস_বিজ্ঞপ্তি সংবাদ_বিজ্ঞপ্তি ข่าวประชาสัมพันธ์ thông_cáo_báo_chí siaran_pers siaran_media kenyataan_media taarifa_kwa_vyombo_vya_habari
sajtóközlemény comunicat_de_presă comunicat_de_presa pranešimas_spaudai pranešimas_žiniasklaidai paziņojums_presei preses_relīze paziņojums_medijiem pressiteade fréttatilkynning preasráiteas preaseisiúint nota_de_premsa comunicat_de_premsa prentsa_oharra prentsa-oharra prensa-oharra mətbuat_üçün_məlumat
julkaisuvapaa vapaa_julkaistavaksi för_omedelbar_publicering får_publiceras_omedelbart til_øjeblikkelig_offentliggørelse til_umiddelbar_publisering azonnali_közlésre pentru_publicare_imediată k_okamžitému_zveřejnění k_okamžitému_uveřejnění na_okamžité_zverejnenie do_natychmiastowej_publikacji derhal_yayınlanabilir για_άμεση_δημοσίευση לפרסום_מיידי برای_انتشار_فوری phát_hành_ngay untuk_disiarkan_segera untuk_segera_disiarkan для_негайної_публікації voor_onmiddellijke_publicatie voor_directe_publicatie zur_sofortigen_verwendung per_a_publicació_immediata za_takojšnjo_objavo za_hitnu_objavu za_trenutnu_objavu तत्काल_प्रकाशन_के_लिए
プレスリリース 報道関係者各位 報道発表 ニュースリリース 報道資料 新闻稿 新聞稿 新聞發佈 即时发布 即時發佈 보도자료 언론보도자료''',
}
ASK = '''for_more_information for_further_information for_further_details for_additional_information for_media_enquiries for_media_inquiries for_press_inquiries for_press_enquiries for_interviews for_queries
weitere_informationen für_weitere_informationen für_rückfragen rückfragen bei_rückfragen pour_plus_d'informations pour_en_savoir_plus pour_toute_information para_más_información más_información para_mais_informações mais_informações per_ulteriori_informazioni per_maggiori_informazioni per_informazioni voor_meer_informatie meer_informatie noot_voor_de_redactie noot_voor_redactie więcej_informacji dodatkowych_informacji dodatkowe_informacje
další_informace více_informací pre_viac_informácií ďalšie_informácie дополнительная_информация за_дополнительной_информацией додаткова_інформація за_додатковою_інформацією за_повече_информация за_допълнителна_информация za_više_informacija dodatne_informacije za_dodatne_informacije za_več_informacij daha_fazla_bilgi_için ayrıntılı_bilgi_için detaylı_bilgi_için bilgi_için για_περισσότερες_πληροφορίες περισσότερες_πληροφορίες
לפרטים_נוספים לפרטים למידע_נוסף للمزيد_من_المعلومات لمزيد_من_المعلومات للاستفسار برای_اطلاعات_بیشتر مزید_معلومات_کے_لیے अधिक_जानकारी_के_लिए আরও_তথ্যের_জন্য สอบถามข้อมูลเพิ่มเติม ข้อมูลเพิ่มเติม สอบถามเพิ่มเติม mọi_thông_tin_chi_tiết thông_tin_liên_hệ untuk_informasi_lebih_lanjut informasi_lebih_lanjut untuk_maklumat_lanjut kwa_maelezo_zaidi
för_mer_information mer_information for_mere_information for_mer_informasjon flere_oplysninger yderligere_oplysninger lisätietoja lisätiedot további_információ bővebb_információ pentru_mai_multe_informații pentru_informații_suplimentare daugiau_informacijos papildu_informācija plašāka_informācija lisainfo lisateave nánari_upplýsingar tuilleadh_eolais per_a_més_informació per_a_més_informació informazio_gehiago
本件に関するお問い合わせ お問い合わせ先 お問い合わせ 問い合わせ先 报道咨询 媒体联系 媒体联络 媒體聯絡 新聞聯絡 联系人 聯絡人 문의처 문의 담당자'''

# How to reach who wrote it.
REACH = '''to_contact_the_reporter to_contact_the_reporters to_contact_the_author to_contact_the_authors to_contact_the_writer to_contact_the_editor to_contact_the_editors to_contact_bloomberg contact_the_reporter contact_the_author contact_the_writer contact_the_editor contact_reporter contact_this_reporter reach_the_reporter reach_the_author reach_the_writer email_the_reporter email_the_author email_the_writer e-mail_the_reporter e-mail_the_author e-mail_the_writer write_to write_the_author follow_the_reporter follow_the_author
kontakt_zum_autor kontakt_zur_autorin kontakt_zu_den_autoren kontakt_zur_redaktion schreiben_sie_an schreiben_sie_dem_autor schreiben_sie_der_autorin pour_contacter_l'auteur pour_contacter_l'autrice pour_contacter_la_rédaction contacter_l'auteur contacter_l'autrice contacter_la_rédaction pour_joindre_l'auteur écrire_à_l'auteur écrire_à para_contactar_al_autor para_contactar_a_la_autora para_contactar_al_periodista contactar_al_autor contactar_con_el_autor contacto_con_el_autor escriba_a escribe_a per_contattare_l'autore per_contattare_l'autrice per_contattare_la_redazione contattare_l'autore scrivere_a scrivi_a para_contatar_o_autor para_contactar_o_autor contatar_o_autor contato_com_o_autor escreva_para
contact_met_de_auteur contact_opnemen_met_de_auteur mail_de_auteur reageren_op_dit_artikel kontakt_z_autorem kontakt_z_redakcją kontakt_na_autora kontakt_na_redakci kontakta_reportern kontakta_skribenten kontakt_journalisten kontakt_skribenten ota_yhteyttä_toimittajaan связаться_с_автором связь_с_автором зв'язатися_з_автором za_kontakt_s_autorom yazara_ulaşmak_için επικοινωνία_με_τον_συντάκτη kapcsolat_a_szerzővel contact_autor hubungi_penulis liên_hệ_tác_giả'''

MARKS = {1: '''enditem xinhua_enditem [_eof_] [eof] --[_eof_] --[_eof -[_eof_]- eof_ -30- -_30_- 30 ### #_#_# ## #### end ends -ends- -end- (end) (ends) [end] [ends] --end-- --ends-- the_end the_end. *** end_of_story end_of_article end_of_text end_of_document -0- --30-- ——30—— – _ends_ //ends// *_ends_* finis fin fin. -fin- (fin) ende (ende) -ende- [ende] ende_der_mitteilung ende_der_pressemitteilung einde_persbericht einde_bericht fine_comunicato fine_del_comunicato fin_de_la_nota fin_del_comunicado koniec_informacji fin_du_communiqué fine (fine) -fine- fim (fim) -fim- einde (einde) -einde- конец (конец) кінець koniec (koniec) konec -konec- son (son) τέλος סוף (סוף) النهاية انتهى (انتهى) 完 （完） (完) 全文完 （全文完） 终 终稿 終 （終） (終) 以上 （以上） 끝 (끝) -끝- slut (slut) slutt (slutt) loppu vége (vége) sfârșit kraj (kraj) xxx ■ □ ◼ ◆ ∎ ● ♦ §§ ~fin~ --- # eom /ends /end <end> <ends> *ends* **ends** press_release_ends ends.''',
2: '''(more) -more- --more-- more [more] more_to_come (more_to_come) more_follows (more_follows) more_to_follow (more_to_follow) –more– —more— -_more_- /more/ continued (continued) to_be_continued (mehr) (mehr_folgt) mehr_folgt -mehr- folgt_mehr (folgt) (suite) -suite- à_suivre (à_suivre) (suite_suit) suite_suit (más) (sigue) sigue -sigue- -más- continúa (continúa) (segue) segue -segue- (continua) continua (volgt) wordt_vervolgd (продолжение_следует) продолжение_следует (далі_буде) далі_буде (cdn) (cdn.) ciąg_dalszy_nastąpi pokračování pokračování_příště devamı_var (devamı) (续) (未完) （未完） （续） 未完待续 つづく （つづく） (つづく) 続く 계속 (계속) (یتبع) يتبع (يتبع) fortsätter forts forts. fortsættes jatkuu''',
}

WORDCOUNT = {1: '''length words word_count wordcount wc number_of_words words_: text_word_count word_length länge wörter wortanzahl wortzahl anzahl_der_wörter longueur mots nombre_de_mots longitud palabras número_de_palabras extensión lunghezza parole numero_di_parole comprimento palavras número_de_palavras lengte woorden aantal_woorden слов количество_слов число_слов объем объём слів кількість_слів długość liczba_słów słowa délka počet_slov uzunluk kelime_sayısı λέξεις αριθμός_λέξεων מספר_מילים عدد_الكلمات تعداد_کلمات 字数 字數 总字数 本文字数 全文字数 文字数 글자수 글자_수 단어수 längd antal_ord længde lengde ord pituus sanamäärä szavak_száma lungime număr_de_cuvinte broj_riječi broj_reči jumlah_kata số_từ''',
2: '''words word wörter worte wort mots mot palabras palabra parole parola palavras palavra woorden woord слов слова слово слів słów słowa słowo slov slova sözcük kelime λέξεις מילים كلمة كلمات کلمه 字 个字 個字 文字 자 단어 ord sanaa szó cuvinte paraules riječi reči речи kata từ शब्द w wds''',
}

# What a letter that goes to many says first: see it in a browser.
VIEWS = '''view_this_email_in view_this_e-mail_in view_this_message_in view_in_browser view_in_your_browser view_this_newsletter view_this_post_on view_online view_the_online_version read_this_email_in read_online see_this_email_in
im_browser_ansehen im_browser_anzeigen im_browser_öffnen newsletter_im_browser diese_e-mail_im_browser online_ansehen online-version_ansehen zur_online-version zur_onlineversion
voir_dans_le_navigateur voir_dans_votre_navigateur voir_cet_email voir_ce_mail voir_cet_e-mail voir_la_version_en_ligne afficher_dans_le_navigateur afficher_dans_votre_navigateur consulter_la_version_en_ligne lire_en_ligne
ver_en_el_navegador ver_en_tu_navegador ver_en_su_navegador ver_este_correo ver_este_email ver_este_mensaje_en ver_la_versión_en_línea abrir_en_el_navegador
ver_no_navegador ver_no_seu_navegador ver_este_e-mail_no ver_este_email_no abrir_no_navegador veja_este_e-mail_no visualizza_nel_browser visualizza_questa_email visualizza_questa_e-mail apri_nel_browser leggi_nel_browser vedi_nel_browser
bekijk_in_browser bekijk_in_je_browser bekijk_deze_e-mail bekijk_deze_mail bekijk_de_webversie bekijk_online lees_online
открыть_в_браузере посмотреть_в_браузере смотреть_в_браузере читать_в_браузере просмотреть_это_письмо_в посмотреть_это_письмо_в відкрити_в_браузері переглянути_в_браузері переглянути_цей_лист_у отвори_в_браузър виж_в_браузъра вижте_в_браузъра
zobacz_w_przeglądarce otwórz_w_przeglądarce wyświetl_w_przeglądarce zobacz_tę_wiadomość_w zobrazit_v_prohlížeči otevřít_v_prohlížeči zobrazit_tento_e-mail_v zobraziť_v_prehliadači otvoriť_v_prehliadači
tarayıcıda_görüntüle tarayıcıda_aç bu_e-postayı_tarayıcı e-postayı_tarayıcıda δείτε_στον_browser δείτε_αυτό_το_email προβολή_στον_browser προβολή_στο_πρόγραμμα צפו_בדפדפן צפייה_בדפדפן לצפייה_בדפדפן عرض_في_المتصفح اعرض_هذه_الرسالة عرض_هذه_الرسالة_في مشاهده_در_مرورگر نمایش_در_مرورگر
visa_i_webbläsare visa_i_webbläsaren öppna_i_webbläsaren läs_i_webbläsaren vis_i_browser vis_i_din_browser se_i_browser åbn_i_browser åpne_i_nettleser vis_i_nettleser se_i_nettleser avaa_selaimessa katso_selaimessa näytä_selaimessa lue_selaimessa
megtekintés_böngészőben megnyitás_böngészőben olvassa_böngészőben vezi_în_browser vizualizează_în_browser deschide_în_browser vegeu-ho_al_navegador veure_al_navegador obre_al_navegador pogledaj_u_pregledniku otvori_u_pregledniku otvori_u_pregledaču погледај_у_прегледачу poglej_v_brskalniku odpri_v_brskalniku
lihat_email_ini_di lihat_di_browser lihat_di_peramban buka_di_browser buka_di_peramban baca_di_browser lihat_e-mel_ini xem_email_này xem_trong_trình_duyệt xem_trên_trình_duyệt xem_thư_này ब्राउज़र_में_देखें इस_ईमेल_को_ब्राउज़र tazama_kwenye_kivinjari soma_kwenye_kivinjari ดูในเบราว์เซอร์
在浏览器中查看 在浏览器中打开 在瀏覽器中檢視 在瀏覽器中查看 在瀏覽器中開啟 網頁版 ブラウザで見る ブラウザで表示 ウェブで見る 브라우저에서_보기 웹에서_보기 웹브라우저에서_보기'''

# How such a letter lets its readers go.
LEAVES = '''unsubscribe to_unsubscribe click_here_to_unsubscribe manage_your_subscription update_your_preferences abmelden newsletter_abbestellen abbestellen vom_newsletter_abmelden hier_abmelden se_désabonner se_désinscrire désabonnement me_désinscrire pour_vous_désabonner darse_de_baja cancelar_suscripción cancelar_la_suscripción cancelar_subscrição cancelar_inscrição cancelar_assinatura descadastrar annulla_l'iscrizione annulla_iscrizione cancella_l'iscrizione disiscriviti cancellati uitschrijven afmelden schrijf_je_uit
отписаться отписка відписатися відписатись отписване отпишете_се wypisz_się wypisz_mnie rezygnacja_z_subskrypcji anuluj_subskrypcję odhlásit_odběr odhlásit_se odhlásiť_odber odhlásiť_sa aboneliği_iptal abonelikten_çık abonelikten_ayrıl διαγραφή_από απεγγραφή κατάργηση_εγγραφής להסרה הסרה_מרשימת_התפוצה ביטול_הרשמה إلغاء_الاشتراك لإلغاء_الاشتراك لغو_اشتراک
avsluta_prenumeration avsluta_prenumerationen avprenumerera avregistrera_dig afmeld afmeld_dig afmelding meld_deg_av avslutt_abonnementet peruuta_tilaus lopeta_tilaus poista_tilaus peru_tilaus leiratkozás leiratkozom dezabonare dezabonează-te cancel·la_la_subscripció donar-se_de_baixa odjava odjavi_se одјава одјави_се odjavite_se
berhenti_berlangganan batal_berlangganan hủy_đăng_ký huỷ_đăng_ký ngừng_nhận_thư सदस्यता_समाप्त_करें सदस्यता_रद्द jiondoe ยกเลิกการรับข่าวสาร 退订 退訂 取消订阅 取消訂閱 配信停止 購読解除 メルマガ解除 수신거부 구독취소 구독_취소 수신_거부'''

CREDITS = {1: '''photo photograph photos photographs picture image images illustration credit credits photo_credit image_credit picture_credit foto fotos bild bilder bildnachweis fotocredit bildquelle quelle_bild fotografie grafik illustration_ crédit crédits crédit_photo crédits_photo photographie crédito créditos fotografía imagen foto_di fonte_foto credito immagine fotografia crédito_da_foto imagem fotograaf beeld fotocredit_ фото фотография источник_фото снимка zdjęcie fot źródło_zdjęcia foto_: zdroj_foto fotoğraf φωτογραφία פωτο צילום صورة تصوير المصدر_: عکس 图 圖 图片来源 圖片來源 图源 摄影 攝影 图片 写真 写真提供 撮影 画像 사진 사진제공 사진출처 이미지 bild_: valokuvat kuvitus fotók képek fotografii poze imagini slike snimci слике снимки fotografije nuotraukos nuotrauka фотографије picha gambar hình_ảnh fényképek fotky snímky φωτογραφίες_ تصاویر عکس‌ها צילומים_ तस्वीर तस्वीरें fotograf kuva valokuva fotó kép sursa_foto poza foto__ ilustracija ilustrasi ảnh courtesy''',
2: '''credit... credit… photo_: photos_: crédit_: crédits_: illustration_: © fot. photo_by photos_by photograph_by photographs_by photography_by picture_by image_by illustration_by courtesy_of photo_courtesy_of courtesy_ image_courtesy_of image_credit: foto_von foto_: bild_von photo_de foto_de foto_di foto_van foto_av foto_af © getty_images image_: fotografía_de fotografia_di illustration_de crédit_photo_:''',
}

GENRES = '''the_big_read big_read deep_dive in_depth opinion_piece viewpoint perspective photo_essay
bericht essay__ kolumne gastkommentar_ gespräch reportage_und_analyse feature_ le_portrait reportages point_de_vue carte_blanche grand_reportage crónica_ reportaje_ ensayo a_fondo ensaio retrato_ grande_reportagem dossiê il_reportage l'inchiesta ritratto_ approfondimento portret longread verhaal esej sylwetka reportáž_ esej_ очерк_ эссе портрет расследование röportaj_ dosya تحقيق بورتريه مقال رأي 深度报道 调查 人物 ルポ 連載 コラム 寄稿 르포 칼럼 reportage____ krönika essä kronikk kommentar__ interview the_interview analysis explainer exclusive q&a q_&_a
profile feature essay review long_read the_long_read obituary investigation
special_report dispatch column guest_essay fact_check first_person reportage
entretien grand_entretien analyse enquête récit tribune portrait critique
chronique éditorial décryptage témoignage exclusif le_grand_entretien édito
billet infographie grand_format
kommentar gastbeitrag leitartikel porträt rezension hintergrund glosse
gastkommentar exklusiv streitgespräch essay_ nachruf reportage_ die_reportage
entrevista reportaje análisis crónica perfil tribuna_ exclusivo columna crítica
reportagem análise crônica exclusiva perfil_ entrevista_
intervista analisi editoriale l'intervista commento il_commento reportage__
l'analisi recensione ritratto inchiesta esclusiva
achtergrond recensie interview_ column_ opinie reportage___ essay__ exclusief
wywiad reportaż komentarz analiza felieton recenzja rozmowa tylko_u_nas
интервью репортаж колонка анализ комментарий эксклюзив рецензия очерк
інтерв'ю репортаж_ аналітика rozhovor reportáž komentář analýza röportaj
söyleşi συνέντευξη ανάλυση
インタビュー 独自 特集 社説 解説 専访 专访 特写 评论 深度 独家 觀點 專訪 人物专访 人物專訪 特寫 評論 獨家 專題 专题 專題報導 专题报道 訪談 访谈 對話 对话 調查 调查 社評 社评 인터뷰 단독 기획 사설
مقابلة حوار تقرير تحليل خاص ראיון פרשנות'''

NO_PLACES = '''new update updated warning note notes correction corrected breaking exclusive analysis opinion watch video live photos photo gallery q a q&a question answer interview explainer factbox editor's_note editors_note attention important summary conclusion introduction background caution danger notice alert urgent flash bulletin advisory embargoed for_immediate_release immediate_release press_release news_release no yes ok faq tip tips p.s ps nb n.b pro con pros cons step part chapter section table figure fig source sources reported related read_more see_also more review preview recap highlights headline title author date by from to subject re fwd cc
achtung hinweis wichtig update_ eilmeldung korrektur kommentar exklusiv frage antwort video_ attention_ exclusif mise_à_jour correction_ analyse entretien atención importante nota actualización urgente exclusivo entrevista análisis pregunta respuesta attenzione esclusiva aggiornamento domanda risposta atenção exclusivo_ внимание важно обновлено эксклюзив внимание_ вопрос ответ увага важливо uwaga ważne aktualizacja pytanie odpowiedź pozor upozornění dikkat son_dakika hello please thank_you stop go summary_ world sport sports business politics health science technology culture travel money weather editorial letters obituary obituaries ft ap reuters_ todo fixme xxx note_well abstract keywords disclaimer spoiler spoilers'''


def words_of(text):
    return [w.replace('_', ' ').strip() for w in text.split()]


def table(out, name, rows):
    seen = collections.OrderedDict()
    for text, value, more in rows:
        text = fold(text).strip()
        if text:
            seen.setdefault(text, (text, value, more))
    out.write('\n')
    write_table(out, name, list(seen.values()))


def main():
    out = sys.stdout
    out.write('/* SPDX-License-Identifier: ISC */\n/* The words of labels and '
              'furniture; made by label_words.py, do not edit. */\n'
              '#include "label.h"\n#include "label_words.h"\n\n')
    out.write('const char *const pcut_label_languages[] = {\n\t""')
    for i, lang in enumerate(LANGS):
        out.write(',%s%s' % ('\n\t' if i % 10 == 9 else ' ', quote(lang)))
    out.write('\n};\n')

    of = collections.OrderedDict()
    for field, text in FIELDS.items():
        lang = None
        for chunk in text.split():
            head, colon, rest = chunk.partition(':')
            if colon and head in LANGS:
                lang, chunk = head, rest
            for w in chunk.split(','):
                w = fold(w.replace('_', ' ').strip()).strip()
                if w:
                    of.setdefault(w, (field, []))[1].append(lang)
    rows = []
    for w, (field, langs) in of.items():
        same = len(set(langs)) == 1
        rows.append((w, 'PCUT_FIELD_' + field,
                     str(LANGS.index(langs[0]) + 1 if same else 0)))
    table(out, 'pcut_field_words', rows)

    for name, groups in (('related', RELATED), ('url', URLS),
                         ('rights', RIGHTS), ('mark', MARKS),
                         ('wordcount', WORDCOUNT), ('credit', CREDITS),
                         ('release', RELEASES), ('ask', {1: ASK}),
                         ('reach', {1: REACH}),
                         ('view', {1: VIEWS}), ('leave', {1: LEAVES})):
        table(out, 'pcut_%s_words' % name,
              [(w, str(n), '0') for n, text in groups.items()
               for w in words_of(text)])

    rows = []
    for kind, text in FURNITURE.items():
        for w in words_of(text):
            more = {'*': '1', '#': '2'}.get(w[0], '0')
            w = w[1:] if more != '0' else w
            if more == '2':
                if w[0] == '*':
                    w, more = w[1:], '1'
                w = '# ' + w if ord(w[0]) < 0x3000 else '#' + w
            rows.append((w, 'PCUT_FURNITURE_' + kind, more))
    table(out, 'pcut_furniture_words', rows)

    rows = []
    for kind, text in SECTIONS.items():
        for w in words_of(text):
            start = w[0] == '*'
            rows.append((w.lstrip('*'), 'PCUT_SECTION_' + kind,
                         str(int(start))))
    table(out, 'pcut_section_words', rows)
    table(out, 'pcut_chapter_words',
          [(w, '1', '0') for w in words_of(CHAPTERS)] +
          [(w, '2', '0') for w in words_of(CHAPTER_UNITS)])
    table(out, 'pcut_rubric_words',
          [(w, '1', '0') for w in words_of(RUBRICS)])
    table(out, 'pcut_genre_words',
          [(w, '1', '0') for w in words_of(GENRES)])
    table(out, 'pcut_no_place_words',
          [(w, '1', '0') for w in words_of(NO_PLACES)])


main()
