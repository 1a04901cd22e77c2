/* SPDX-License-Identifier: ISC */
/* The words of bylines; made by byline_words.py, do not edit. */
#include "byline_words.h"

static const char pcut_byline_prefixes_text[] =
	"a column by\0"
	"a cura di\0"
	"additional reporting\0"
	"additional reporting by\0"
	"af\0"
	"an interview by\0"
	"analyse von\0"
	"analysis by\0"
	"art by\0"
	"article by\0"
	"article de\0"
	"articolo di\0"
	"as told to\0"
	"aufgezeichnet von\0"
	"aus\0"
	"auteur\0"
	"auteure\0"
	"auteurs\0"
	"author\0"
	"authors\0"
	"autor\0"
	"autor tekstu\0"
	"autora\0"
	"autore\0"
	"autoren\0"
	"autores\0"
	"autori\0"
	"autorin\0"
	"autorius\0"
	"autors\0"
	"autorzy\0"
	"autrice\0"
	"av\0"
	"av var korrespondent\0"
	"bai\0"
	"beeld\0"
	"bericht von\0"
	"bild\0"
	"bilder\0"
	"bilder av\0"
	"bilder von\0"
	"by\0"
	"by ap writer\0"
	"by associated press writer\0"
	"by author\0"
	"by columnist\0"
	"by contributor\0"
	"by correspondent\0"
	"by guest contributor\0"
	"by our correspondent\0"
	"by our own correspondent\0"
	"by reporter\0"
	"by staff reporter\0"
	"by staff writer\0"
	"by staff writers\0"
	"byline\0"
	"ceviri\0"
	"column by\0"
	"commentary by\0"
	"commento di\0"
	"compiled by\0"
	"contributed by\0"
	"contributor\0"
	"contributors\0"
	"correspondent\0"
	"created by\0"
	"credit photo\0"
	"credits photo\0"
	"cronica\0"
	"cronica de\0"
	"curated by\0"
	"da\0"
	"dal nostro corrispondente\0"
	"dal nostro inviato\0"
	"dalla nostra corrispondente\0"
	"dalla nostra inviata\0"
	"dari\0"
	"de\0"
	"de catre\0"
	"de notre correspondant\0"
	"de notre correspondante\0"
	"de notre envoye special\0"
	"de notre envoyee speciale\0"
	"derleyen\0"
	"di\0"
	"directed by\0"
	"ditulis\0"
	"ditulis oleh\0"
	"dodal\0"
	"door\0"
	"door onze redacteur\0"
	"dziennikarz\0"
	"e text\0"
	"e-text\0"
	"ecrit par\0"
	"edicao de\0"
	"edicion de\0"
	"editado por\0"
	"edited by\0"
	"editing by\0"
	"editor\0"
	"editors\0"
	"een artikel van\0"
	"ein bericht von\0"
	"ein essay von\0"
	"ein gastbeitrag von\0"
	"ein interview von\0"
	"ein kommentar von\0"
	"ein portrait von\0"
	"eine analyse von\0"
	"eine glosse von\0"
	"eine kolumne von\0"
	"eine reportage von\0"
	"elaborado por\0"
	"entretien par\0"
	"entretien realise par\0"
	"entrevista a\0"
	"entrevista de\0"
	"escrito por\0"
	"essay by\0"
	"essay von\0"
	"fact-checked by\0"
	"forditotta\0"
	"fot\0"
	"fot.\0"
	"fotky\0"
	"foto\0"
	"foto av\0"
	"foto de\0"
	"foto di\0"
	"foto van\0"
	"foto von\0"
	"foto's\0"
	"foto's van\0"
	"fotograf\0"
	"fotografia\0"
	"fotografia de\0"
	"fotografias\0"
	"fotografias de\0"
	"fotografie\0"
	"fotografie di\0"
	"fotografien\0"
	"fotograflar\0"
	"foton\0"
	"fotos\0"
	"fotos de\0"
	"fotos von\0"
	"from\0"
	"from our correspondent\0"
	"from our own correspondent\0"
	"gastbeitrag von\0"
	"geplaatst door\0"
	"gepubliceerd door\0"
	"geschreven door\0"
	"geschrieben von\0"
	"giornalista\0"
	"graphic by\0"
	"graphics by\0"
	"guest post by\0"
	"haber\0"
	"haberi yazan\0"
	"hazirlayan\0"
	"herausgegeben von\0"
	"hosted by\0"
	"illustrated by\0"
	"illustration\0"
	"illustration by\0"
	"illustration de\0"
	"illustrationen\0"
	"illustrations\0"
	"illustrations by\0"
	"illustrations de\0"
	"ilustracao\0"
	"ilustraciones\0"
	"ilustracje\0"
	"image\0"
	"image by\0"
	"imagenes\0"
	"imagens\0"
	"images\0"
	"images by\0"
	"immagini\0"
	"informe de\0"
	"interview\0"
	"interview by\0"
	"interview door\0"
	"interview von\0"
	"intervista di\0"
	"intervju av\0"
	"irta\0"
	"jornalista\0"
	"journalist\0"
	"journaliste\0"
	"kaannos\0"
	"kaynak\0"
	"kirjoittaja\0"
	"kirjoittanut\0"
	"kirjutas\0"
	"kolumne von\0"
	"kommentar von\0"
	"korrespondent\0"
	"korrespondentin\0"
	"kuva\0"
	"kuvat\0"
	"laporan oleh\0"
	"materia de\0"
	"medically reviewed by\0"
	"metin\0"
	"muallif\0"
	"napisal\0"
	"napisala\0"
	"napisao\0"
	"napsal\0"
	"napsala\0"
	"narrated by\0"
	"nguoi viet\0"
	"nota\0"
	"notowal\0"
	"oleh\0"
	"opgetekend door\0"
	"opinion by\0"
	"oprac\0"
	"opracowal\0"
	"opracowala\0"
	"opracowanie\0"
	"opublikowane przez\0"
	"oversaettelse\0"
	"oversattning\0"
	"oversettelse\0"
	"par\0"
	"par notre correspondant\0"
	"penulis\0"
	"per\0"
	"periodista\0"
	"photo\0"
	"photo by\0"
	"photo credit\0"
	"photo credits\0"
	"photo de\0"
	"photograph\0"
	"photograph by\0"
	"photographie\0"
	"photographies\0"
	"photographies de\0"
	"photographs\0"
	"photographs by\0"
	"photography\0"
	"photography by\0"
	"photos\0"
	"photos by\0"
	"photos de\0"
	"picture\0"
	"picture by\0"
	"pictures\0"
	"pictures by\0"
	"pisarz\0"
	"pise\0"
	"por\0"
	"por nosso correspondente\0"
	"por nuestro corresponsal\0"
	"postado por\0"
	"poste par\0"
	"posted by\0"
	"preklad\0"
	"pripravil\0"
	"pripravila\0"
	"produced by\0"
	"propos recueillis par\0"
	"protokoll von\0"
	"przez\0"
	"przygotowal\0"
	"przygotowala\0"
	"pubblicato da\0"
	"publicado por\0"
	"publicerad av\0"
	"publie par\0"
	"publisert av\0"
	"published by\0"
	"read by\0"
	"realizado por\0"
	"recueilli par\0"
	"redaccion\0"
	"redaccion de\0"
	"redactado por\0"
	"redacteur\0"
	"redactie\0"
	"redaction\0"
	"redakcja\0"
	"redaktion\0"
	"redaktor\0"
	"redazione\0"
	"redige par\0"
	"redigiert von\0"
	"report\0"
	"report by\0"
	"reportage\0"
	"reportage de\0"
	"reportagem\0"
	"reportagem de\0"
	"reportagem por\0"
	"reportaje\0"
	"reportaje de\0"
	"reported by\0"
	"reporter\0"
	"reporting\0"
	"review by\0"
	"reviewed by\0"
	"rezension von\0"
	"roportaj\0"
	"roportaji yapan\0"
	"rozhovor vedl\0"
	"rozhovor vedla\0"
	"rozmawial\0"
	"rozmawiala\0"
	"rozmawiali\0"
	"rozmowe przeprowadzil\0"
	"rozmowe przeprowadzila\0"
	"scris de\0"
	"scritto da\0"
	"skrevet af\0"
	"skrevet av\0"
	"skribent\0"
	"skriven av\0"
	"special report by\0"
	"spracoval\0"
	"spracovala\0"
	"story\0"
	"story and photos by\0"
	"story by\0"
	"submitted by\0"
	"szerzo\0"
	"szerzok\0"
	"szoveg\0"
	"tac gia\0"
	"tekst\0"
	"tekst av\0"
	"tekst i zdjecia\0"
	"tekst og foto\0"
	"tekst van\0"
	"tekstas\0"
	"teksti\0"
	"testi\0"
	"testo\0"
	"testo di\0"
	"text\0"
	"text and photos by\0"
	"text av\0"
	"text by\0"
	"text von\0"
	"texte\0"
	"texte de\0"
	"texte par\0"
	"texti\0"
	"texto\0"
	"texto de\0"
	"texto por\0"
	"theo\0"
	"thuc hien\0"
	"tlum\0"
	"tlum.\0"
	"tlumaczenie\0"
	"toimittanut\0"
	"tradotto da\0"
	"traducao de\0"
	"traduccion\0"
	"traduccion de\0"
	"traducido por\0"
	"traduction\0"
	"traduit par\0"
	"traduzione\0"
	"translated by\0"
	"translation\0"
	"tribune de\0"
	"ubersetzt von\0"
	"ubersetzung\0"
	"udgivet af\0"
	"uma reportagem de\0"
	"un articolo di\0"
	"un reportage de\0"
	"un reportaje de\0"
	"un texte de\0"
	"un texto de\0"
	"un'intervista di\0"
	"una entrevista de\0"
	"une analyse de\0"
	"une chronique de\0"
	"une enquete de\0"
	"valokuvat\0"
	"van onze correspondent\0"
	"van onze redacteur\0"
	"van onze verslaggever\0"
	"verfasser\0"
	"verfasserin\0"
	"verfasst von\0"
	"veroffentlicht von\0"
	"vertaald door\0"
	"vertaling\0"
	"video by\0"
	"von\0"
	"von redakteur\0"
	"von unserem korrespondenten\0"
	"von unserem redakteur\0"
	"von unserer korrespondentin\0"
	"von unserer redakteurin\0"
	"w\0"
	"words\0"
	"words and photos by\0"
	"words by\0"
	"written\0"
	"written by\0"
	"yazan\0"
	"yazar\0"
	"yazi\0"
	"zdjecia\0"
	"zdjecie\0"
	"zo\0"
	"zpracoval\0"
	"zpracovala\0"
	"γραφει\0"
	"γραφει η\0"
	"γραφει ο\0"
	"γραφουν\0"
	"γραφουν οι\0"
	"επιμελεια\0"
	"κειμενο\0"
	"ρεπορταζ\0"
	"συνεντευξη στην\0"
	"συνεντευξη στον\0"
	"συντακτησ\0"
	"συντακτρια\0"
	"τησ\0"
	"του\0"
	"του απεσταλμενου μασ\0"
	"των\0"
	"φωτο\0"
	"φωτογραφια\0"
	"φωτογραφιεσ\0"
	"автор\0"
	"автор материала\0"
	"автор матеріалу\0"
	"автор на статията\0"
	"автор статті\0"
	"автор статьи\0"
	"автор текста\0"
	"автори\0"
	"автори тексту\0"
	"авторы\0"
	"аутар\0"
	"аутор\0"
	"беседовал\0"
	"беседовала\0"
	"журналист\0"
	"журналіст\0"
	"записав\0"
	"записал\0"
	"записала\0"
	"иллюстрации\0"
	"интервью взял\0"
	"интервью взяла\0"
	"интервю на\0"
	"интервюто взе\0"
	"материал подготовил\0"
	"материал подготовила\0"
	"написал\0"
	"написала\0"
	"опубликовал\0"
	"опублікував\0"
	"от нашего корреспондента\0"
	"перевод\0"
	"переклад\0"
	"подготви\0"
	"подготовил\0"
	"подготовила\0"
	"подготовили\0"
	"підготував\0"
	"підготувала\0"
	"підготували\0"
	"редактор\0"
	"редакторка\0"
	"редакция\0"
	"розмовляв\0"
	"розмовляла\0"
	"світлини\0"
	"снимка\0"
	"снимки\0"
	"спілкувався\0"
	"спілкувалася\0"
	"текст\0"
	"текст подготовил\0"
	"текст подготовила\0"
	"фото\0"
	"фотограф\0"
	"фотографии\0"
	"фотографија\0"
	"фотографіі\0"
	"ավտոր\0"
	"גבריאלה\0"
	"חנה\0"
	"כותב\0"
	"כותבת\0"
	"כתב\0"
	"כתבה\0"
	"מאת\0"
	"עריכה\0"
	"צילום\0"
	"צילומים\0"
	"תמונות\0"
	"תרגום\0"
	"اشراف\0"
	"اعداد\0"
	"الكاتب\0"
	"المولف\0"
	"بقلم\0"
	"تحرير\0"
	"تحقيق\0"
	"ترجمة\0"
	"ترجمه\0"
	"تصوير\0"
	"تقرير\0"
	"رپورتاژ\0"
	"رپورٹ\0"
	"صور\0"
	"صورة\0"
	"عكاس\0"
	"عكس\0"
	"كاتب\0"
	"كتب\0"
	"كتبت\0"
	"مصنف\0"
	"نوشته\0"
	"نويسنده\0"
	"گزارش\0"
	"گزارشگر\0"
	"लेखक\0"
	"লেখক\0"
	"โดย\0"
	"ავტორი\0"
	"イラスト\0"
	"写真\0"
	"图\0"
	"图片\0"
	"圖\0"
	"圖片\0"
	"審校\0"
	"摄\0"
	"摄影\0"
	"撮影\0"
	"攝影\0"
	"校对\0"
	"核稿\0"
	"編輯\0"
	"编译\0"
	"编辑\0"
	"翻訳\0"
	"翻译\0"
	"責任編輯\0"
	"責編\0"
	"责任编辑\0"
	"责编\0"
	"번역\0"
	"사진\0"
	"편집\0"
;

static const pcut_phrase pcut_byline_prefixes_rows[] = {
	{0, PCUT_PREFIX_STRONG, 0},
	{12, PCUT_PREFIX_STRONG, 0},
	{22, PCUT_PREFIX_EDIT, 0},
	{43, PCUT_PREFIX_EDIT, 0},
	{67, PCUT_PREFIX_PLAIN, 0},
	{70, PCUT_PREFIX_STRONG, 0},
	{86, PCUT_PREFIX_STRONG, 0},
	{98, PCUT_PREFIX_STRONG, 0},
	{110, PCUT_PREFIX_PHOTO, 0},
	{117, PCUT_PREFIX_STRONG, 0},
	{128, PCUT_PREFIX_STRONG, 0},
	{139, PCUT_PREFIX_STRONG, 0},
	{151, PCUT_PREFIX_STRONG, 0},
	{162, PCUT_PREFIX_STRONG, 0},
	{180, PCUT_PREFIX_STRONG, 0},
	{184, PCUT_PREFIX_PLAIN, 0},
	{191, PCUT_PREFIX_PLAIN, 0},
	{199, PCUT_PREFIX_PLAIN, 0},
	{207, PCUT_PREFIX_STRONG, 0},
	{214, PCUT_PREFIX_PLAIN, 0},
	{222, PCUT_PREFIX_STRONG, 0},
	{228, PCUT_PREFIX_STRONG, 0},
	{241, PCUT_PREFIX_PLAIN, 0},
	{248, PCUT_PREFIX_PLAIN, 0},
	{255, PCUT_PREFIX_PLAIN, 0},
	{263, PCUT_PREFIX_PLAIN, 0},
	{271, PCUT_PREFIX_PLAIN, 0},
	{278, PCUT_PREFIX_PLAIN, 0},
	{286, PCUT_PREFIX_PLAIN, 0},
	{295, PCUT_PREFIX_PLAIN, 0},
	{302, PCUT_PREFIX_PLAIN, 0},
	{310, PCUT_PREFIX_PLAIN, 0},
	{318, PCUT_PREFIX_PLAIN, 0},
	{321, PCUT_PREFIX_STRONG, 0},
	{342, PCUT_PREFIX_STRONG, 0},
	{346, PCUT_PREFIX_PHOTO, 0},
	{352, PCUT_PREFIX_STRONG, 0},
	{364, PCUT_PREFIX_PHOTO, 0},
	{369, PCUT_PREFIX_PHOTO, 0},
	{376, PCUT_PREFIX_PHOTO, 0},
	{386, PCUT_PREFIX_PHOTO, 0},
	{397, PCUT_PREFIX_PLAIN, 0},
	{400, PCUT_PREFIX_STRONG, 0},
	{413, PCUT_PREFIX_STRONG, 0},
	{440, PCUT_PREFIX_STRONG, 0},
	{450, PCUT_PREFIX_STRONG, 0},
	{463, PCUT_PREFIX_STRONG, 0},
	{478, PCUT_PREFIX_STRONG, 0},
	{495, PCUT_PREFIX_STRONG, 0},
	{516, PCUT_PREFIX_STRONG, 0},
	{537, PCUT_PREFIX_STRONG, 0},
	{562, PCUT_PREFIX_STRONG, 0},
	{574, PCUT_PREFIX_STRONG, 0},
	{592, PCUT_PREFIX_STRONG, 0},
	{608, PCUT_PREFIX_STRONG, 0},
	{625, PCUT_PREFIX_PLAIN, 0},
	{632, PCUT_PREFIX_EDIT, 0},
	{639, PCUT_PREFIX_STRONG, 0},
	{649, PCUT_PREFIX_STRONG, 0},
	{663, PCUT_PREFIX_STRONG, 0},
	{675, PCUT_PREFIX_EDIT, 0},
	{687, PCUT_PREFIX_STRONG, 0},
	{702, PCUT_PREFIX_COLON, 0},
	{714, PCUT_PREFIX_COLON, 0},
	{727, PCUT_PREFIX_COLON, 0},
	{741, PCUT_PREFIX_STRONG, 0},
	{752, PCUT_PREFIX_PHOTO, 0},
	{765, PCUT_PREFIX_PHOTO, 0},
	{779, PCUT_PREFIX_COLON, 0},
	{787, PCUT_PREFIX_STRONG, 0},
	{798, PCUT_PREFIX_EDIT, 0},
	{809, PCUT_PREFIX_WEAK, 0},
	{812, PCUT_PREFIX_STRONG, 0},
	{838, PCUT_PREFIX_STRONG, 0},
	{857, PCUT_PREFIX_STRONG, 0},
	{885, PCUT_PREFIX_STRONG, 0},
	{906, PCUT_PREFIX_WEAK, 0},
	{911, PCUT_PREFIX_WEAK, 0},
	{914, PCUT_PREFIX_PLAIN, 0},
	{923, PCUT_PREFIX_STRONG, 0},
	{946, PCUT_PREFIX_STRONG, 0},
	{970, PCUT_PREFIX_STRONG, 0},
	{994, PCUT_PREFIX_STRONG, 0},
	{1020, PCUT_PREFIX_STRONG, 0},
	{1029, PCUT_PREFIX_WEAK, 0},
	{1032, PCUT_PREFIX_EDIT, 0},
	{1044, PCUT_PREFIX_STRONG, 0},
	{1052, PCUT_PREFIX_STRONG, 0},
	{1065, PCUT_PREFIX_STRONG, 0},
	{1071, PCUT_PREFIX_PLAIN, 0},
	{1076, PCUT_PREFIX_STRONG, 0},
	{1096, PCUT_PREFIX_COLON, 0},
	{1108, PCUT_PREFIX_COLON, 0},
	{1115, PCUT_PREFIX_COLON, 0},
	{1122, PCUT_PREFIX_STRONG, 0},
	{1132, PCUT_PREFIX_EDIT, 0},
	{1142, PCUT_PREFIX_EDIT, 0},
	{1153, PCUT_PREFIX_EDIT, 0},
	{1165, PCUT_PREFIX_EDIT, 0},
	{1175, PCUT_PREFIX_EDIT, 0},
	{1186, PCUT_PREFIX_EDIT, 0},
	{1193, PCUT_PREFIX_EDIT, 0},
	{1201, PCUT_PREFIX_STRONG, 0},
	{1217, PCUT_PREFIX_STRONG, 0},
	{1233, PCUT_PREFIX_STRONG, 0},
	{1247, PCUT_PREFIX_STRONG, 0},
	{1267, PCUT_PREFIX_STRONG, 0},
	{1285, PCUT_PREFIX_STRONG, 0},
	{1303, PCUT_PREFIX_STRONG, 0},
	{1320, PCUT_PREFIX_STRONG, 0},
	{1337, PCUT_PREFIX_STRONG, 0},
	{1353, PCUT_PREFIX_STRONG, 0},
	{1370, PCUT_PREFIX_STRONG, 0},
	{1389, PCUT_PREFIX_STRONG, 0},
	{1403, PCUT_PREFIX_STRONG, 0},
	{1417, PCUT_PREFIX_STRONG, 0},
	{1439, PCUT_PREFIX_STRONG, 0},
	{1452, PCUT_PREFIX_STRONG, 0},
	{1466, PCUT_PREFIX_STRONG, 0},
	{1478, PCUT_PREFIX_STRONG, 0},
	{1487, PCUT_PREFIX_STRONG, 0},
	{1497, PCUT_PREFIX_EDIT, 0},
	{1513, PCUT_PREFIX_STRONG, 0},
	{1524, PCUT_PREFIX_PHOTO, 0},
	{1528, PCUT_PREFIX_PHOTO, 0},
	{1533, PCUT_PREFIX_PHOTO, 0},
	{1539, PCUT_PREFIX_PHOTO, 0},
	{1544, PCUT_PREFIX_PHOTO, 0},
	{1552, PCUT_PREFIX_PHOTO, 0},
	{1560, PCUT_PREFIX_PHOTO, 0},
	{1568, PCUT_PREFIX_PHOTO, 0},
	{1577, PCUT_PREFIX_PHOTO, 0},
	{1586, PCUT_PREFIX_PHOTO, 0},
	{1593, PCUT_PREFIX_PHOTO, 0},
	{1604, PCUT_PREFIX_PHOTO, 0},
	{1613, PCUT_PREFIX_PHOTO, 0},
	{1624, PCUT_PREFIX_PHOTO, 0},
	{1638, PCUT_PREFIX_PHOTO, 0},
	{1650, PCUT_PREFIX_PHOTO, 0},
	{1665, PCUT_PREFIX_PHOTO, 0},
	{1676, PCUT_PREFIX_PHOTO, 0},
	{1690, PCUT_PREFIX_PHOTO, 0},
	{1702, PCUT_PREFIX_PHOTO, 0},
	{1714, PCUT_PREFIX_PHOTO, 0},
	{1720, PCUT_PREFIX_PHOTO, 0},
	{1726, PCUT_PREFIX_PHOTO, 0},
	{1735, PCUT_PREFIX_PHOTO, 0},
	{1745, PCUT_PREFIX_WEAK, 0},
	{1750, PCUT_PREFIX_STRONG, 0},
	{1773, PCUT_PREFIX_STRONG, 0},
	{1800, PCUT_PREFIX_STRONG, 0},
	{1816, PCUT_PREFIX_STRONG, 0},
	{1831, PCUT_PREFIX_STRONG, 0},
	{1849, PCUT_PREFIX_STRONG, 0},
	{1865, PCUT_PREFIX_STRONG, 0},
	{1881, PCUT_PREFIX_COLON, 0},
	{1893, PCUT_PREFIX_PHOTO, 0},
	{1904, PCUT_PREFIX_PHOTO, 0},
	{1916, PCUT_PREFIX_STRONG, 0},
	{1930, PCUT_PREFIX_PLAIN, 0},
	{1936, PCUT_PREFIX_STRONG, 0},
	{1949, PCUT_PREFIX_STRONG, 0},
	{1960, PCUT_PREFIX_EDIT, 0},
	{1978, PCUT_PREFIX_EDIT, 0},
	{1988, PCUT_PREFIX_PHOTO, 0},
	{2003, PCUT_PREFIX_PHOTO, 0},
	{2016, PCUT_PREFIX_PHOTO, 0},
	{2032, PCUT_PREFIX_PHOTO, 0},
	{2048, PCUT_PREFIX_PHOTO, 0},
	{2063, PCUT_PREFIX_PHOTO, 0},
	{2077, PCUT_PREFIX_PHOTO, 0},
	{2094, PCUT_PREFIX_PHOTO, 0},
	{2111, PCUT_PREFIX_PHOTO, 0},
	{2122, PCUT_PREFIX_PHOTO, 0},
	{2136, PCUT_PREFIX_PHOTO, 0},
	{2147, PCUT_PREFIX_PHOTO, 0},
	{2153, PCUT_PREFIX_PHOTO, 0},
	{2162, PCUT_PREFIX_PHOTO, 0},
	{2171, PCUT_PREFIX_PHOTO, 0},
	{2179, PCUT_PREFIX_PHOTO, 0},
	{2186, PCUT_PREFIX_PHOTO, 0},
	{2196, PCUT_PREFIX_PHOTO, 0},
	{2205, PCUT_PREFIX_STRONG, 0},
	{2216, PCUT_PREFIX_COLON, 0},
	{2226, PCUT_PREFIX_STRONG, 0},
	{2239, PCUT_PREFIX_STRONG, 0},
	{2254, PCUT_PREFIX_STRONG, 0},
	{2268, PCUT_PREFIX_STRONG, 0},
	{2282, PCUT_PREFIX_STRONG, 0},
	{2294, PCUT_PREFIX_STRONG, 0},
	{2299, PCUT_PREFIX_COLON, 0},
	{2310, PCUT_PREFIX_COLON, 0},
	{2321, PCUT_PREFIX_COLON, 0},
	{2333, PCUT_PREFIX_EDIT, 0},
	{2341, PCUT_PREFIX_COLON, 0},
	{2348, PCUT_PREFIX_PLAIN, 0},
	{2360, PCUT_PREFIX_PLAIN, 0},
	{2373, PCUT_PREFIX_PLAIN, 0},
	{2382, PCUT_PREFIX_STRONG, 0},
	{2394, PCUT_PREFIX_STRONG, 0},
	{2408, PCUT_PREFIX_COLON, 0},
	{2422, PCUT_PREFIX_COLON, 0},
	{2438, PCUT_PREFIX_PHOTO, 0},
	{2443, PCUT_PREFIX_PHOTO, 0},
	{2449, PCUT_PREFIX_STRONG, 0},
	{2462, PCUT_PREFIX_STRONG, 0},
	{2473, PCUT_PREFIX_EDIT, 0},
	{2495, PCUT_PREFIX_COLON, 0},
	{2501, PCUT_PREFIX_PLAIN, 0},
	{2509, PCUT_PREFIX_STRONG, 0},
	{2517, PCUT_PREFIX_STRONG, 0},
	{2526, PCUT_PREFIX_PLAIN, 0},
	{2534, PCUT_PREFIX_PLAIN, 0},
	{2541, PCUT_PREFIX_PLAIN, 0},
	{2549, PCUT_PREFIX_EDIT, 0},
	{2561, PCUT_PREFIX_STRONG, 0},
	{2572, PCUT_PREFIX_COLON, 0},
	{2577, PCUT_PREFIX_STRONG, 0},
	{2585, PCUT_PREFIX_PLAIN, 0},
	{2590, PCUT_PREFIX_STRONG, 0},
	{2606, PCUT_PREFIX_STRONG, 0},
	{2617, PCUT_PREFIX_STRONG, 0},
	{2623, PCUT_PREFIX_STRONG, 0},
	{2633, PCUT_PREFIX_STRONG, 0},
	{2644, PCUT_PREFIX_STRONG, 0},
	{2656, PCUT_PREFIX_STRONG, 0},
	{2675, PCUT_PREFIX_EDIT, 0},
	{2689, PCUT_PREFIX_EDIT, 0},
	{2702, PCUT_PREFIX_EDIT, 0},
	{2715, PCUT_PREFIX_PLAIN, 0},
	{2719, PCUT_PREFIX_STRONG, 0},
	{2743, PCUT_PREFIX_STRONG, 0},
	{2751, PCUT_PREFIX_PLAIN, 0},
	{2755, PCUT_PREFIX_COLON, 0},
	{2766, PCUT_PREFIX_PHOTO, 0},
	{2772, PCUT_PREFIX_PHOTO, 0},
	{2781, PCUT_PREFIX_PHOTO, 0},
	{2794, PCUT_PREFIX_PHOTO, 0},
	{2808, PCUT_PREFIX_PHOTO, 0},
	{2817, PCUT_PREFIX_PHOTO, 0},
	{2828, PCUT_PREFIX_PHOTO, 0},
	{2842, PCUT_PREFIX_PHOTO, 0},
	{2855, PCUT_PREFIX_PHOTO, 0},
	{2869, PCUT_PREFIX_PHOTO, 0},
	{2886, PCUT_PREFIX_PHOTO, 0},
	{2898, PCUT_PREFIX_PHOTO, 0},
	{2913, PCUT_PREFIX_PHOTO, 0},
	{2925, PCUT_PREFIX_PHOTO, 0},
	{2940, PCUT_PREFIX_PHOTO, 0},
	{2947, PCUT_PREFIX_PHOTO, 0},
	{2957, PCUT_PREFIX_PHOTO, 0},
	{2967, PCUT_PREFIX_PHOTO, 0},
	{2975, PCUT_PREFIX_PHOTO, 0},
	{2986, PCUT_PREFIX_PHOTO, 0},
	{2995, PCUT_PREFIX_PHOTO, 0},
	{3007, PCUT_PREFIX_COLON, 0},
	{3014, PCUT_PREFIX_PLAIN, 0},
	{3019, PCUT_PREFIX_PLAIN, 0},
	{3023, PCUT_PREFIX_STRONG, 0},
	{3048, PCUT_PREFIX_STRONG, 0},
	{3073, PCUT_PREFIX_STRONG, 0},
	{3085, PCUT_PREFIX_STRONG, 0},
	{3095, PCUT_PREFIX_STRONG, 0},
	{3105, PCUT_PREFIX_EDIT, 0},
	{3113, PCUT_PREFIX_STRONG, 0},
	{3123, PCUT_PREFIX_STRONG, 0},
	{3134, PCUT_PREFIX_EDIT, 0},
	{3146, PCUT_PREFIX_STRONG, 0},
	{3168, PCUT_PREFIX_STRONG, 0},
	{3182, PCUT_PREFIX_PLAIN, 0},
	{3188, PCUT_PREFIX_STRONG, 0},
	{3200, PCUT_PREFIX_STRONG, 0},
	{3213, PCUT_PREFIX_STRONG, 0},
	{3227, PCUT_PREFIX_STRONG, 0},
	{3241, PCUT_PREFIX_STRONG, 0},
	{3255, PCUT_PREFIX_STRONG, 0},
	{3266, PCUT_PREFIX_STRONG, 0},
	{3279, PCUT_PREFIX_STRONG, 0},
	{3292, PCUT_PREFIX_EDIT, 0},
	{3300, PCUT_PREFIX_STRONG, 0},
	{3314, PCUT_PREFIX_STRONG, 0},
	{3328, PCUT_PREFIX_COLON, 0},
	{3338, PCUT_PREFIX_STRONG, 0},
	{3351, PCUT_PREFIX_STRONG, 0},
	{3365, PCUT_PREFIX_COLON, 0},
	{3375, PCUT_PREFIX_COLON, 0},
	{3384, PCUT_PREFIX_COLON, 0},
	{3394, PCUT_PREFIX_COLON, 0},
	{3403, PCUT_PREFIX_COLON, 0},
	{3413, PCUT_PREFIX_EDIT, 0},
	{3422, PCUT_PREFIX_COLON, 0},
	{3432, PCUT_PREFIX_STRONG, 0},
	{3443, PCUT_PREFIX_EDIT, 0},
	{3457, PCUT_PREFIX_COLON, 0},
	{3464, PCUT_PREFIX_STRONG, 0},
	{3474, PCUT_PREFIX_COLON, 0},
	{3484, PCUT_PREFIX_STRONG, 0},
	{3497, PCUT_PREFIX_COLON, 0},
	{3508, PCUT_PREFIX_STRONG, 0},
	{3522, PCUT_PREFIX_STRONG, 0},
	{3537, PCUT_PREFIX_COLON, 0},
	{3547, PCUT_PREFIX_STRONG, 0},
	{3560, PCUT_PREFIX_STRONG, 0},
	{3572, PCUT_PREFIX_PLAIN, 0},
	{3581, PCUT_PREFIX_COLON, 0},
	{3591, PCUT_PREFIX_STRONG, 0},
	{3601, PCUT_PREFIX_STRONG, 0},
	{3613, PCUT_PREFIX_STRONG, 0},
	{3627, PCUT_PREFIX_STRONG, 0},
	{3636, PCUT_PREFIX_STRONG, 0},
	{3652, PCUT_PREFIX_STRONG, 0},
	{3666, PCUT_PREFIX_STRONG, 0},
	{3681, PCUT_PREFIX_STRONG, 0},
	{3691, PCUT_PREFIX_STRONG, 0},
	{3702, PCUT_PREFIX_STRONG, 0},
	{3713, PCUT_PREFIX_STRONG, 0},
	{3735, PCUT_PREFIX_STRONG, 0},
	{3758, PCUT_PREFIX_PLAIN, 0},
	{3767, PCUT_PREFIX_STRONG, 0},
	{3778, PCUT_PREFIX_PLAIN, 0},
	{3789, PCUT_PREFIX_STRONG, 0},
	{3800, PCUT_PREFIX_PLAIN, 0},
	{3809, PCUT_PREFIX_STRONG, 0},
	{3820, PCUT_PREFIX_STRONG, 0},
	{3838, PCUT_PREFIX_STRONG, 0},
	{3848, PCUT_PREFIX_STRONG, 0},
	{3859, PCUT_PREFIX_COLON, 0},
	{3865, PCUT_PREFIX_STRONG, 0},
	{3885, PCUT_PREFIX_STRONG, 0},
	{3894, PCUT_PREFIX_STRONG, 0},
	{3907, PCUT_PREFIX_PLAIN, 0},
	{3914, PCUT_PREFIX_PLAIN, 0},
	{3922, PCUT_PREFIX_STRONG, 0},
	{3929, PCUT_PREFIX_PLAIN, 0},
	{3937, PCUT_PREFIX_COLON, 0},
	{3943, PCUT_PREFIX_STRONG, 0},
	{3952, PCUT_PREFIX_STRONG, 0},
	{3968, PCUT_PREFIX_STRONG, 0},
	{3982, PCUT_PREFIX_STRONG, 0},
	{3992, PCUT_PREFIX_COLON, 0},
	{4000, PCUT_PREFIX_COLON, 0},
	{4007, PCUT_PREFIX_COLON, 0},
	{4013, PCUT_PREFIX_COLON, 0},
	{4019, PCUT_PREFIX_STRONG, 0},
	{4028, PCUT_PREFIX_COLON, 0},
	{4033, PCUT_PREFIX_STRONG, 0},
	{4052, PCUT_PREFIX_STRONG, 0},
	{4060, PCUT_PREFIX_STRONG, 0},
	{4068, PCUT_PREFIX_STRONG, 0},
	{4077, PCUT_PREFIX_COLON, 0},
	{4083, PCUT_PREFIX_STRONG, 0},
	{4092, PCUT_PREFIX_STRONG, 0},
	{4102, PCUT_PREFIX_COLON, 0},
	{4108, PCUT_PREFIX_COLON, 0},
	{4114, PCUT_PREFIX_STRONG, 0},
	{4123, PCUT_PREFIX_STRONG, 0},
	{4133, PCUT_PREFIX_STRONG, 0},
	{4138, PCUT_PREFIX_STRONG, 0},
	{4148, PCUT_PREFIX_EDIT, 0},
	{4153, PCUT_PREFIX_EDIT, 0},
	{4159, PCUT_PREFIX_EDIT, 0},
	{4171, PCUT_PREFIX_STRONG, 0},
	{4183, PCUT_PREFIX_EDIT, 0},
	{4195, PCUT_PREFIX_EDIT, 0},
	{4207, PCUT_PREFIX_EDIT, 0},
	{4218, PCUT_PREFIX_EDIT, 0},
	{4232, PCUT_PREFIX_EDIT, 0},
	{4246, PCUT_PREFIX_EDIT, 0},
	{4257, PCUT_PREFIX_EDIT, 0},
	{4269, PCUT_PREFIX_EDIT, 0},
	{4280, PCUT_PREFIX_EDIT, 0},
	{4294, PCUT_PREFIX_EDIT, 0},
	{4306, PCUT_PREFIX_STRONG, 0},
	{4317, PCUT_PREFIX_EDIT, 0},
	{4331, PCUT_PREFIX_EDIT, 0},
	{4343, PCUT_PREFIX_STRONG, 0},
	{4354, PCUT_PREFIX_STRONG, 0},
	{4372, PCUT_PREFIX_STRONG, 0},
	{4387, PCUT_PREFIX_STRONG, 0},
	{4403, PCUT_PREFIX_STRONG, 0},
	{4419, PCUT_PREFIX_STRONG, 0},
	{4431, PCUT_PREFIX_STRONG, 0},
	{4443, PCUT_PREFIX_STRONG, 0},
	{4460, PCUT_PREFIX_STRONG, 0},
	{4478, PCUT_PREFIX_STRONG, 0},
	{4493, PCUT_PREFIX_STRONG, 0},
	{4510, PCUT_PREFIX_STRONG, 0},
	{4525, PCUT_PREFIX_PHOTO, 0},
	{4535, PCUT_PREFIX_STRONG, 0},
	{4558, PCUT_PREFIX_STRONG, 0},
	{4577, PCUT_PREFIX_STRONG, 0},
	{4599, PCUT_PREFIX_PLAIN, 0},
	{4609, PCUT_PREFIX_PLAIN, 0},
	{4621, PCUT_PREFIX_STRONG, 0},
	{4634, PCUT_PREFIX_STRONG, 0},
	{4653, PCUT_PREFIX_EDIT, 0},
	{4667, PCUT_PREFIX_EDIT, 0},
	{4677, PCUT_PREFIX_PHOTO, 0},
	{4686, PCUT_PREFIX_PLAIN, 0},
	{4690, PCUT_PREFIX_STRONG, 0},
	{4704, PCUT_PREFIX_STRONG, 0},
	{4732, PCUT_PREFIX_STRONG, 0},
	{4754, PCUT_PREFIX_STRONG, 0},
	{4782, PCUT_PREFIX_STRONG, 0},
	{4806, PCUT_PREFIX_WEAK, 0},
	{4808, PCUT_PREFIX_STRONG, 0},
	{4814, PCUT_PREFIX_STRONG, 0},
	{4834, PCUT_PREFIX_STRONG, 0},
	{4843, PCUT_PREFIX_COLON, 0},
	{4851, PCUT_PREFIX_STRONG, 0},
	{4862, PCUT_PREFIX_STRONG, 0},
	{4868, PCUT_PREFIX_PLAIN, 0},
	{4874, PCUT_PREFIX_COLON, 0},
	{4879, PCUT_PREFIX_PHOTO, 0},
	{4887, PCUT_PREFIX_PHOTO, 0},
	{4895, PCUT_PREFIX_WEAK, 0},
	{4898, PCUT_PREFIX_STRONG, 0},
	{4908, PCUT_PREFIX_STRONG, 0},
	{4919, PCUT_PREFIX_STRONG, 0},
	{4932, PCUT_PREFIX_PLAIN, 0},
	{4948, PCUT_PREFIX_PLAIN, 0},
	{4964, PCUT_PREFIX_STRONG, 0},
	{4979, PCUT_PREFIX_PLAIN, 0},
	{4999, PCUT_PREFIX_STRONG, 0},
	{5018, PCUT_PREFIX_STRONG, 0},
	{5033, PCUT_PREFIX_STRONG, 0},
	{5050, PCUT_PREFIX_STRONG, 0},
	{5080, PCUT_PREFIX_STRONG, 0},
	{5110, PCUT_PREFIX_PLAIN, 0},
	{5129, PCUT_PREFIX_PLAIN, 0},
	{5150, PCUT_PREFIX_PLAIN, 0},
	{5157, PCUT_PREFIX_STRONG, 0},
	{5164, PCUT_PREFIX_STRONG, 0},
	{5203, PCUT_PREFIX_PLAIN, 0},
	{5210, PCUT_PREFIX_PHOTO, 0},
	{5219, PCUT_PREFIX_PHOTO, 0},
	{5240, PCUT_PREFIX_PHOTO, 0},
	{5263, PCUT_PREFIX_PLAIN, 0},
	{5274, PCUT_PREFIX_STRONG, 0},
	{5304, PCUT_PREFIX_STRONG, 0},
	{5334, PCUT_PREFIX_STRONG, 0},
	{5367, PCUT_PREFIX_STRONG, 0},
	{5391, PCUT_PREFIX_STRONG, 0},
	{5415, PCUT_PREFIX_PLAIN, 0},
	{5439, PCUT_PREFIX_PLAIN, 0},
	{5452, PCUT_PREFIX_PLAIN, 0},
	{5478, PCUT_PREFIX_PLAIN, 0},
	{5491, PCUT_PREFIX_PLAIN, 0},
	{5502, PCUT_PREFIX_PLAIN, 0},
	{5513, PCUT_PREFIX_STRONG, 0},
	{5532, PCUT_PREFIX_STRONG, 0},
	{5553, PCUT_PREFIX_COLON, 0},
	{5572, PCUT_PREFIX_COLON, 0},
	{5591, PCUT_PREFIX_STRONG, 0},
	{5606, PCUT_PREFIX_STRONG, 0},
	{5621, PCUT_PREFIX_STRONG, 0},
	{5638, PCUT_PREFIX_PHOTO, 0},
	{5661, PCUT_PREFIX_STRONG, 0},
	{5687, PCUT_PREFIX_STRONG, 0},
	{5715, PCUT_PREFIX_STRONG, 0},
	{5735, PCUT_PREFIX_STRONG, 0},
	{5761, PCUT_PREFIX_STRONG, 0},
	{5799, PCUT_PREFIX_STRONG, 0},
	{5839, PCUT_PREFIX_STRONG, 0},
	{5854, PCUT_PREFIX_STRONG, 0},
	{5871, PCUT_PREFIX_STRONG, 0},
	{5894, PCUT_PREFIX_STRONG, 0},
	{5917, PCUT_PREFIX_STRONG, 0},
	{5964, PCUT_PREFIX_EDIT, 0},
	{5979, PCUT_PREFIX_EDIT, 0},
	{5996, PCUT_PREFIX_STRONG, 0},
	{6013, PCUT_PREFIX_STRONG, 0},
	{6034, PCUT_PREFIX_STRONG, 0},
	{6057, PCUT_PREFIX_STRONG, 0},
	{6080, PCUT_PREFIX_STRONG, 0},
	{6101, PCUT_PREFIX_STRONG, 0},
	{6124, PCUT_PREFIX_STRONG, 0},
	{6147, PCUT_PREFIX_EDIT, 0},
	{6164, PCUT_PREFIX_EDIT, 0},
	{6185, PCUT_PREFIX_COLON, 0},
	{6202, PCUT_PREFIX_STRONG, 0},
	{6221, PCUT_PREFIX_STRONG, 0},
	{6242, PCUT_PREFIX_PHOTO, 0},
	{6259, PCUT_PREFIX_PHOTO, 0},
	{6272, PCUT_PREFIX_PHOTO, 0},
	{6285, PCUT_PREFIX_STRONG, 0},
	{6308, PCUT_PREFIX_STRONG, 0},
	{6333, PCUT_PREFIX_COLON, 0},
	{6344, PCUT_PREFIX_STRONG, 0},
	{6376, PCUT_PREFIX_STRONG, 0},
	{6410, PCUT_PREFIX_PHOTO, 0},
	{6419, PCUT_PREFIX_PHOTO, 0},
	{6436, PCUT_PREFIX_PHOTO, 0},
	{6457, PCUT_PREFIX_PHOTO, 0},
	{6480, PCUT_PREFIX_PHOTO, 0},
	{6501, PCUT_PREFIX_PLAIN, 0},
	{6512, PCUT_PREFIX_COLON, 0},
	{6527, PCUT_PREFIX_COLON, 0},
	{6534, PCUT_PREFIX_COLON, 0},
	{6543, PCUT_PREFIX_COLON, 0},
	{6554, PCUT_PREFIX_COLON, 0},
	{6561, PCUT_PREFIX_COLON, 0},
	{6570, PCUT_PREFIX_PLAIN, 0},
	{6577, PCUT_PREFIX_EDIT, 0},
	{6588, PCUT_PREFIX_PHOTO, 0},
	{6599, PCUT_PREFIX_PHOTO, 0},
	{6614, PCUT_PREFIX_PHOTO, 0},
	{6627, PCUT_PREFIX_EDIT, 0},
	{6638, PCUT_PREFIX_EDIT, 0},
	{6649, PCUT_PREFIX_COLON, 0},
	{6660, PCUT_PREFIX_COLON, 0},
	{6673, PCUT_PREFIX_COLON, 0},
	{6686, PCUT_PREFIX_PLAIN, 0},
	{6695, PCUT_PREFIX_COLON, 0},
	{6706, PCUT_PREFIX_COLON, 0},
	{6717, PCUT_PREFIX_EDIT, 0},
	{6728, PCUT_PREFIX_EDIT, 0},
	{6739, PCUT_PREFIX_PHOTO, 0},
	{6750, PCUT_PREFIX_COLON, 0},
	{6761, PCUT_PREFIX_COLON, 0},
	{6776, PCUT_PREFIX_COLON, 0},
	{6787, PCUT_PREFIX_PHOTO, 0},
	{6794, PCUT_PREFIX_PHOTO, 0},
	{6803, PCUT_PREFIX_PHOTO, 0},
	{6812, PCUT_PREFIX_PHOTO, 0},
	{6819, PCUT_PREFIX_PLAIN, 0},
	{6828, PCUT_PREFIX_COLON, 0},
	{6835, PCUT_PREFIX_COLON, 0},
	{6844, PCUT_PREFIX_COLON, 0},
	{6853, PCUT_PREFIX_COLON, 0},
	{6864, PCUT_PREFIX_PLAIN, 0},
	{6879, PCUT_PREFIX_COLON, 0},
	{6890, PCUT_PREFIX_COLON, 0},
	{6905, PCUT_PREFIX_PLAIN, 0},
	{6918, PCUT_PREFIX_PLAIN, 0},
	{6931, PCUT_PREFIX_PLAIN, 0},
	{6941, PCUT_PREFIX_PLAIN, 0},
	{6960, PCUT_PREFIX_PHOTO, 0},
	{6973, PCUT_PREFIX_PHOTO, 0},
	{6980, PCUT_PREFIX_PHOTO, 0},
	{6984, PCUT_PREFIX_PHOTO, 0},
	{6991, PCUT_PREFIX_PHOTO, 0},
	{6995, PCUT_PREFIX_PHOTO, 0},
	{7002, PCUT_PREFIX_EDIT, 0},
	{7009, PCUT_PREFIX_PHOTO, 0},
	{7013, PCUT_PREFIX_PHOTO, 0},
	{7020, PCUT_PREFIX_PHOTO, 0},
	{7027, PCUT_PREFIX_PHOTO, 0},
	{7034, PCUT_PREFIX_EDIT, 0},
	{7041, PCUT_PREFIX_EDIT, 0},
	{7048, PCUT_PREFIX_EDIT, 0},
	{7055, PCUT_PREFIX_EDIT, 0},
	{7062, PCUT_PREFIX_EDIT, 0},
	{7069, PCUT_PREFIX_EDIT, 0},
	{7076, PCUT_PREFIX_EDIT, 0},
	{7083, PCUT_PREFIX_EDIT, 0},
	{7096, PCUT_PREFIX_EDIT, 0},
	{7103, PCUT_PREFIX_EDIT, 0},
	{7116, PCUT_PREFIX_EDIT, 0},
	{7123, PCUT_PREFIX_EDIT, 0},
	{7130, PCUT_PREFIX_PHOTO, 0},
	{7137, PCUT_PREFIX_EDIT, 0},
};

static const uint16_t pcut_byline_prefixes_first[257] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 34, 56, 71, 92, 121, 150, 159, 164, 190, 193,
	204, 205, 209, 218, 229, 278, 278, 317, 333, 373, 387, 404,
	410, 410, 413, 418, 418, 418, 418, 418, 418, 418, 418, 418,
	418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418,
	418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418,
	418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418,
	418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418,
	418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418,
	418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418, 418,
	418, 418, 418, 425, 437, 477, 495, 495, 495, 495, 496, 496,
	508, 525, 531, 533, 533, 533, 533, 533, 533, 536, 537, 537,
	538, 538, 544, 550, 555, 559, 559, 559, 560, 561, 562, 562,
	562, 562, 562, 562, 562, 562, 562, 562, 562, 562, 562, 562,
	562, 562, 562, 562, 562,
};

const pcut_phrases pcut_byline_prefixes = {pcut_byline_prefixes_rows, pcut_byline_prefixes_text, pcut_byline_prefixes_first,
	sizeof pcut_byline_prefixes_rows / sizeof pcut_byline_prefixes_rows[0]};

static const char pcut_name_words_text[] =
	"&\0"
	"'s-\0"
	"'t\0"
	"+\0"
	"a\0"
	"ab\0"
	"abd\0"
	"aber\0"
	"abu\0"
	"ac\0"
	"accident\0"
	"ad\0"
	"ad-din\0"
	"af\0"
	"afternoon\0"
	"ahora\0"
	"ailleurs\0"
	"air\0"
	"al\0"
	"al-\0"
	"ali\0"
	"all\0"
	"allem\0"
	"allen\0"
	"an-\0"
	"and\0"
	"anderen\0"
	"anfang\0"
	"any\0"
	"ap\0"
	"appointment\0"
	"april\0"
	"ar-\0"
	"are\0"
	"as\0"
	"as told to\0"
	"as-\0"
	"ash-\0"
	"association\0"
	"at\0"
	"at-\0"
	"au\0"
	"august\0"
	"aus\0"
	"aussen\0"
	"autumn\0"
	"aux\0"
	"av\0"
	"avec\0"
	"avril\0"
	"az-\0"
	"baixo\0"
	"be\0"
	"been\0"
	"beginn\0"
	"bei\0"
	"being\0"
	"ben\0"
	"bin\0"
	"bint\0"
	"boat\0"
	"both\0"
	"bus\0"
	"but\0"
	"by\0"
	"car\0"
	"causa\0"
	"ce\0"
	"celle\0"
	"celui\0"
	"certo\0"
	"ces\0"
	"cette\0"
	"cfa\0"
	"chance\0"
	"che\0"
	"chez\0"
	"christmas\0"
	"cierto\0"
	"cima\0"
	"colpo\0"
	"com\0"
	"comparison\0"
	"con\0"
	"conseguenza\0"
	"consequent\0"
	"consiguiente\0"
	"conta\0"
	"contrast\0"
	"contre\0"
	"corsa\0"
	"cpa\0"
	"d'\0"
	"da\0"
	"dal\0"
	"dalla\0"
	"dame\0"
	"dan\0"
	"dans\0"
	"das\0"
	"dass\0"
	"dat\0"
	"dawn\0"
	"day\0"
	"daybreak\0"
	"de\0"
	"de la\0"
	"de las\0"
	"de los\0"
	"default\0"
	"definition\0"
	"degli\0"
	"dei\0"
	"del\0"
	"dell'\0"
	"della\0"
	"delle\0"
	"dello\0"
	"dem\0"
	"den\0"
	"dentro\0"
	"depuis\0"
	"der\0"
	"des\0"
	"desde\0"
	"desgracia\0"
	"design\0"
	"deze\0"
	"di\0"
	"die\0"
	"diesem\0"
	"diesen\0"
	"dieser\0"
	"din\0"
	"dipl.-ing.\0"
	"dit\0"
	"dla\0"
	"do\0"
	"doing\0"
	"dort\0"
	"dos\0"
	"dr\0"
	"dr.\0"
	"du\0"
	"dusk\0"
	"e\0"
	"e-\0"
	"each\0"
	"early\0"
	"easter\0"
	"ed\0"
	"een\0"
	"eight\0"
	"eighty\0"
	"ein\0"
	"eine\0"
	"einem\0"
	"einer\0"
	"either\0"
	"ejemplo\0"
	"el\0"
	"el-\0"
	"election\0"
	"elections\0"
	"ello\0"
	"em\0"
	"email\0"
	"en\0"
	"end\0"
	"endroits\0"
	"enquanto\0"
	"es\0"
	"esa\0"
	"ese\0"
	"eso\0"
	"esq\0"
	"esq.\0"
	"est\0"
	"esta\0"
	"este\0"
	"esto\0"
	"et\0"
	"eta\0"
	"etait\0"
	"evening\0"
	"every\0"
	"example\0"
	"exemple\0"
	"exemplo\0"
	"extension\0"
	"facs\0"
	"fall\0"
	"far\0"
	"fatto\0"
	"favor\0"
	"ferch\0"
	"fifty\0"
	"fin\0"
	"first\0"
	"five\0"
	"foot\0"
	"for\0"
	"for the\0"
	"fora\0"
	"forty\0"
	"four\0"
	"fra\0"
	"fran\0"
	"fretta\0"
	"from\0"
	"fronte\0"
	"frs\0"
	"fur\0"
	"gebrek\0"
	"gestern\0"
	"giorno\0"
	"giving\0"
	"going\0"
	"haben\0"
	"had\0"
	"hand\0"
	"has\0"
	"hasard\0"
	"hat\0"
	"have\0"
	"having\0"
	"he\0"
	"heart\0"
	"her\0"
	"here\0"
	"herself\0"
	"het\0"
	"heute\0"
	"hier\0"
	"himself\0"
	"hinten\0"
	"his\0"
	"how\0"
	"hundred\0"
	"i\0"
	"i'\0"
	"ibn\0"
	"ici\0"
	"if\0"
	"ii\0"
	"iii\0"
	"implication\0"
	"in\0"
	"in collaboration with\0"
	"in the\0"
	"increasing\0"
	"ing\0"
	"ing.\0"
	"innen\0"
	"into\0"
	"is\0"
	"isso\0"
	"ist\0"
	"isto\0"
	"it\0"
	"it's\0"
	"its\0"
	"itself\0"
	"iv\0"
	"j.d.\0"
	"ja\0"
	"jd\0"
	"jeher\0"
	"jr\0"
	"jr.\0"
	"june\0"
	"kaj\0"
	"l'\0"
	"la\0"
	"la suite\0"
	"lado\0"
	"lake\0"
	"land\0"
	"las\0"
	"last\0"
	"late\0"
	"law\0"
	"le\0"
	"le passe\0"
	"les\0"
	"less\0"
	"letter\0"
	"leur\0"
	"leurs\0"
	"links\0"
	"lo\0"
	"los\0"
	"m.d\0"
	"m.d.\0"
	"ma\0"
	"mac\0"
	"mag\0"
	"mag.\0"
	"mai\0"
	"mail\0"
	"mais\0"
	"making\0"
	"manana\0"
	"many\0"
	"mattina\0"
	"may\0"
	"mba\0"
	"mbe\0"
	"md\0"
	"means\0"
	"med\0"
	"medio\0"
	"megarde\0"
	"meio\0"
	"meno\0"
	"menos\0"
	"met\0"
	"mid\0"
	"middel\0"
	"midnight\0"
	"mistake\0"
	"mit\0"
	"moments\0"
	"month\0"
	"months\0"
	"more\0"
	"morgen\0"
	"morning\0"
	"most\0"
	"mr\0"
	"mr.\0"
	"mrs\0"
	"mrs.\0"
	"ms\0"
	"ms.\0"
	"much\0"
	"mudr.\0"
	"my\0"
	"myself\0"
	"na\0"
	"nachstem\0"
	"nao\0"
	"nascosto\0"
	"nature\0"
	"near\0"
	"neither\0"
	"nel\0"
	"neuem\0"
	"next\0"
	"nicht\0"
	"night\0"
	"nightfall\0"
	"nine\0"
	"ninety\0"
	"no\0"
	"no one\0"
	"nobody\0"
	"noche\0"
	"noon\0"
	"not\0"
	"nothing\0"
	"notte\0"
	"now\0"
	"nun\0"
	"nuovo\0"
	"o'\0"
	"obe\0"
	"oben\0"
	"och\0"
	"oder\0"
	"of\0"
	"og\0"
	"onde\0"
	"one\0"
	"op\0"
	"or\0"
	"ora\0"
	"oraz\0"
	"order\0"
	"otra\0"
	"otras\0"
	"otro\0"
	"otros\0"
	"our\0"
	"outra\0"
	"outro\0"
	"pa\0"
	"para\0"
	"parte\0"
	"pas\0"
	"per\0"
	"ph.d\0"
	"ph.d.\0"
	"phd\0"
	"phone\0"
	"piu\0"
	"plus\0"
	"popular\0"
	"popular demand\0"
	"por\0"
	"pouco\0"
	"pour\0"
	"primera\0"
	"pro\0"
	"prof\0"
	"prof.\0"
	"professor\0"
	"proxy\0"
	"que\0"
	"qui\0"
	"quien\0"
	"rado\0"
	"rail\0"
	"rapport\0"
	"recente\0"
	"rechts\0"
	"reducing\0"
	"reporting from\0"
	"reports from\0"
	"request\0"
	"rev\0"
	"rev.\0"
	"river\0"
	"rn\0"
	"road\0"
	"sa\0"
	"samt\0"
	"san\0"
	"sao\0"
	"sea\0"
	"seguito\0"
	"selbst\0"
	"sera\0"
	"ses\0"
	"seven\0"
	"seventy\0"
	"she\0"
	"si\0"
	"sind\0"
	"sir\0"
	"six\0"
	"sixty\0"
	"solito\0"
	"some\0"
	"son\0"
	"sono\0"
	"sont\0"
	"sopra\0"
	"sotto\0"
	"sowie\0"
	"spring\0"
	"sr\0"
	"sr.\0"
	"st\0"
	"st.\0"
	"storm\0"
	"su\0"
	"summer\0"
	"sunrise\0"
	"sunset\0"
	"supuesto\0"
	"sur\0"
	"sus\0"
	"sw\0"
	"taking\0"
	"tanto\0"
	"tarde\0"
	"te\0"
	"temps\0"
	"ten\0"
	"ter\0"
	"terre\0"
	"than\0"
	"that\0"
	"the\0"
	"the numbers\0"
	"the time\0"
	"their\0"
	"themselves\0"
	"then\0"
	"there\0"
	"these\0"
	"they\0"
	"thirty\0"
	"this\0"
	"thor\0"
	"those\0"
	"thousand\0"
	"three\0"
	"todas\0"
	"today\0"
	"todo\0"
	"todos\0"
	"toeval\0"
	"together with\0"
	"tomorrow\0"
	"tonight\0"
	"train\0"
	"tras\0"
	"turns\0"
	"twenty\0"
	"two\0"
	"u\0"
	"ud-\0"
	"uit\0"
	"ul\0"
	"ultimo\0"
	"un\0"
	"una\0"
	"und\0"
	"une\0"
	"unos\0"
	"unten\0"
	"using\0"
	"uz-\0"
	"v\0"
	"va\0"
	"van\0"
	"van den\0"
	"van der\0"
	"vander\0"
	"ve\0"
	"via\0"
	"virtue\0"
	"volta\0"
	"vom\0"
	"von\0"
	"von der\0"
	"voor\0"
	"vorn\0"
	"vornherein\0"
	"w\0"
	"w/\0"
	"war\0"
	"waren\0"
	"was\0"
	"way\0"
	"we\0"
	"week\0"
	"weeks\0"
	"wegen\0"
	"weitem\0"
	"werden\0"
	"were\0"
	"what\0"
	"when\0"
	"where\0"
	"which\0"
	"who\0"
	"whom\0"
	"whose\0"
	"why\0"
	"wie\0"
	"winter\0"
	"wird\0"
	"with\0"
	"working\0"
	"wurde\0"
	"y\0"
	"year\0"
	"years\0"
	"yesterday\0"
	"you\0"
	"your\0"
	"z\0"
	"zu\0"
	"zum\0"
	"zur\0"
	"και\0"
	"στη\0"
	"στην\0"
	"στο\0"
	"στον\0"
	"в\0"
	"во\0"
	"для\0"
	"доктор\0"
	"з\0"
	"и\0"
	"из\0"
	"как\0"
	"на\0"
	"не\0"
	"него\0"
	"нее\0"
	"ночи\0"
	"та\0"
	"того\0"
	"у\0"
	"утра\0"
	"что\0"
	"это\0"
	"этого\0"
	"і\0"
	"із\0"
	"ו\0"
	"و\0"
;

static const pcut_phrase pcut_name_words_rows[] = {
	{0, PCUT_NAME_JOINER, 0},
	{2, PCUT_NAME_PARTICLE, 0},
	{6, PCUT_NAME_PARTICLE, 0},
	{9, PCUT_NAME_JOINER, 0},
	{11, PCUT_NAME_JOINER, 0},
	{11, PCUT_NAME_IN, 0},
	{13, PCUT_NAME_PARTICLE, 0},
	{16, PCUT_NAME_PARTICLE, 0},
	{20, PCUT_NAME_FUNCTION, 0},
	{25, PCUT_NAME_PARTICLE, 0},
	{29, PCUT_NAME_JOINER, 0},
	{32, PCUT_NAME_NEVER, 0},
	{41, PCUT_NAME_IN, 0},
	{44, PCUT_NAME_PARTICLE, 0},
	{51, PCUT_NAME_PARTICLE, 0},
	{54, PCUT_NAME_NEVER, 0},
	{64, PCUT_NAME_NEVER, 0},
	{70, PCUT_NAME_NEVER, 0},
	{79, PCUT_NAME_NEVER, 0},
	{83, PCUT_NAME_PARTICLE, 0},
	{86, PCUT_NAME_PARTICLE, 0},
	{90, PCUT_NAME_JOINER, 0},
	{94, PCUT_NAME_NEVER, 0},
	{98, PCUT_NAME_NEVER, 0},
	{104, PCUT_NAME_NEVER, 0},
	{110, PCUT_NAME_PARTICLE, 0},
	{114, PCUT_NAME_JOINER, 0},
	{114, PCUT_NAME_NEVER, 0},
	{114, PCUT_NAME_FUNCTION, 0},
	{118, PCUT_NAME_NEVER, 0},
	{126, PCUT_NAME_NEVER, 0},
	{133, PCUT_NAME_NEVER, 0},
	{137, PCUT_NAME_PARTICLE, 0},
	{140, PCUT_NAME_NEVER, 0},
	{152, PCUT_NAME_GIVEN, 0},
	{158, PCUT_NAME_PARTICLE, 0},
	{162, PCUT_NAME_NEVER, 0},
	{162, PCUT_NAME_FUNCTION, 0},
	{166, PCUT_NAME_NEVER, 0},
	{166, PCUT_NAME_FUNCTION, 0},
	{169, PCUT_NAME_JOINER, 0},
	{180, PCUT_NAME_PARTICLE, 0},
	{184, PCUT_NAME_PARTICLE, 0},
	{189, PCUT_NAME_NEVER, 0},
	{201, PCUT_NAME_IN, 0},
	{201, PCUT_NAME_NEVER, 0},
	{201, PCUT_NAME_FUNCTION, 0},
	{204, PCUT_NAME_PARTICLE, 0},
	{208, PCUT_NAME_IN, 0},
	{211, PCUT_NAME_GIVEN, 0},
	{218, PCUT_NAME_IN, 0},
	{222, PCUT_NAME_NEVER, 0},
	{229, PCUT_NAME_NEVER, 0},
	{229, PCUT_NAME_GIVEN, 0},
	{236, PCUT_NAME_IN, 0},
	{240, PCUT_NAME_PARTICLE, 0},
	{243, PCUT_NAME_JOINER, 0},
	{243, PCUT_NAME_FUNCTION, 0},
	{248, PCUT_NAME_GIVEN, 0},
	{254, PCUT_NAME_PARTICLE, 0},
	{258, PCUT_NAME_NEVER, 0},
	{264, PCUT_NAME_NEVER, 0},
	{264, PCUT_NAME_FUNCTION, 0},
	{267, PCUT_NAME_NEVER, 0},
	{267, PCUT_NAME_FUNCTION, 0},
	{272, PCUT_NAME_NEVER, 0},
	{279, PCUT_NAME_IN, 0},
	{279, PCUT_NAME_FOR, 0},
	{283, PCUT_NAME_NEVER, 0},
	{289, PCUT_NAME_PARTICLE, 0},
	{293, PCUT_NAME_PARTICLE, 0},
	{297, PCUT_NAME_PARTICLE, 0},
	{302, PCUT_NAME_NEVER, 0},
	{307, PCUT_NAME_NEVER, 0},
	{312, PCUT_NAME_NEVER, 0},
	{316, PCUT_NAME_NEVER, 0},
	{316, PCUT_NAME_FUNCTION, 0},
	{320, PCUT_NAME_FUNCTION, 0},
	{323, PCUT_NAME_NEVER, 0},
	{327, PCUT_NAME_NEVER, 0},
	{333, PCUT_NAME_NEVER, 0},
	{336, PCUT_NAME_NEVER, 0},
	{342, PCUT_NAME_NEVER, 0},
	{348, PCUT_NAME_NEVER, 0},
	{354, PCUT_NAME_NEVER, 0},
	{354, PCUT_NAME_FUNCTION, 0},
	{358, PCUT_NAME_NEVER, 0},
	{358, PCUT_NAME_FUNCTION, 0},
	{364, PCUT_NAME_DEGREE, 0},
	{368, PCUT_NAME_NEVER, 0},
	{375, PCUT_NAME_FUNCTION, 0},
	{379, PCUT_NAME_FOR, 0},
	{384, PCUT_NAME_NEVER, 0},
	{384, PCUT_NAME_GIVEN, 0},
	{394, PCUT_NAME_NEVER, 0},
	{401, PCUT_NAME_NEVER, 0},
	{406, PCUT_NAME_NEVER, 0},
	{412, PCUT_NAME_JOINER, 0},
	{416, PCUT_NAME_NEVER, 0},
	{427, PCUT_NAME_JOINER, 0},
	{427, PCUT_NAME_FUNCTION, 0},
	{431, PCUT_NAME_NEVER, 0},
	{443, PCUT_NAME_NEVER, 0},
	{454, PCUT_NAME_NEVER, 0},
	{467, PCUT_NAME_NEVER, 0},
	{473, PCUT_NAME_NEVER, 0},
	{482, PCUT_NAME_NEVER, 0},
	{489, PCUT_NAME_NEVER, 0},
	{495, PCUT_NAME_DEGREE, 0},
	{499, PCUT_NAME_PARTICLE, 0},
	{502, PCUT_NAME_PARTICLE, 0},
	{502, PCUT_NAME_IN, 0},
	{505, PCUT_NAME_PARTICLE, 0},
	{509, PCUT_NAME_PARTICLE, 0},
	{515, PCUT_NAME_DEGREE, 0},
	{520, PCUT_NAME_JOINER, 0},
	{524, PCUT_NAME_FUNCTION, 0},
	{529, PCUT_NAME_PARTICLE, 0},
	{529, PCUT_NAME_FUNCTION, 0},
	{533, PCUT_NAME_FUNCTION, 0},
	{538, PCUT_NAME_NEVER, 0},
	{542, PCUT_NAME_NEVER, 0},
	{542, PCUT_NAME_GIVEN, 0},
	{547, PCUT_NAME_NEVER, 0},
	{551, PCUT_NAME_NEVER, 0},
	{560, PCUT_NAME_PARTICLE, 0},
	{560, PCUT_NAME_IN, 0},
	{563, PCUT_NAME_PARTICLE, 0},
	{569, PCUT_NAME_PARTICLE, 0},
	{576, PCUT_NAME_PARTICLE, 0},
	{583, PCUT_NAME_NEVER, 0},
	{591, PCUT_NAME_NEVER, 0},
	{602, PCUT_NAME_PARTICLE, 0},
	{608, PCUT_NAME_PARTICLE, 0},
	{612, PCUT_NAME_PARTICLE, 0},
	{616, PCUT_NAME_PARTICLE, 0},
	{622, PCUT_NAME_PARTICLE, 0},
	{622, PCUT_NAME_FUNCTION, 0},
	{628, PCUT_NAME_PARTICLE, 0},
	{634, PCUT_NAME_PARTICLE, 0},
	{640, PCUT_NAME_NEVER, 0},
	{640, PCUT_NAME_FUNCTION, 0},
	{644, PCUT_NAME_PARTICLE, 0},
	{644, PCUT_NAME_NEVER, 0},
	{648, PCUT_NAME_NEVER, 0},
	{655, PCUT_NAME_IN, 0},
	{662, PCUT_NAME_PARTICLE, 0},
	{662, PCUT_NAME_NEVER, 0},
	{666, PCUT_NAME_PARTICLE, 0},
	{670, PCUT_NAME_IN, 0},
	{676, PCUT_NAME_NEVER, 0},
	{686, PCUT_NAME_NEVER, 0},
	{693, PCUT_NAME_NEVER, 0},
	{693, PCUT_NAME_FUNCTION, 0},
	{698, PCUT_NAME_PARTICLE, 0},
	{701, PCUT_NAME_NEVER, 0},
	{701, PCUT_NAME_FUNCTION, 0},
	{705, PCUT_NAME_NEVER, 0},
	{712, PCUT_NAME_NEVER, 0},
	{719, PCUT_NAME_NEVER, 0},
	{726, PCUT_NAME_IN, 0},
	{730, PCUT_NAME_DEGREE, 0},
	{741, PCUT_NAME_NEVER, 0},
	{745, PCUT_NAME_FOR, 0},
	{749, PCUT_NAME_PARTICLE, 0},
	{749, PCUT_NAME_DEGREE, 0},
	{752, PCUT_NAME_NEVER, 0},
	{758, PCUT_NAME_NEVER, 0},
	{763, PCUT_NAME_PARTICLE, 0},
	{767, PCUT_NAME_DEGREE, 0},
	{770, PCUT_NAME_DEGREE, 0},
	{774, PCUT_NAME_PARTICLE, 0},
	{777, PCUT_NAME_NEVER, 0},
	{782, PCUT_NAME_JOINER, 0},
	{782, PCUT_NAME_PARTICLE, 0},
	{784, PCUT_NAME_PARTICLE, 0},
	{787, PCUT_NAME_NEVER, 0},
	{792, PCUT_NAME_NEVER, 0},
	{792, PCUT_NAME_GIVEN, 0},
	{798, PCUT_NAME_NEVER, 0},
	{805, PCUT_NAME_JOINER, 0},
	{808, PCUT_NAME_NEVER, 0},
	{808, PCUT_NAME_FUNCTION, 0},
	{812, PCUT_NAME_NEVER, 0},
	{818, PCUT_NAME_NEVER, 0},
	{825, PCUT_NAME_FUNCTION, 0},
	{829, PCUT_NAME_FUNCTION, 0},
	{834, PCUT_NAME_NEVER, 0},
	{834, PCUT_NAME_FUNCTION, 0},
	{840, PCUT_NAME_NEVER, 0},
	{840, PCUT_NAME_FUNCTION, 0},
	{846, PCUT_NAME_NEVER, 0},
	{853, PCUT_NAME_NEVER, 0},
	{861, PCUT_NAME_PARTICLE, 0},
	{864, PCUT_NAME_PARTICLE, 0},
	{868, PCUT_NAME_NEVER, 0},
	{877, PCUT_NAME_NEVER, 0},
	{887, PCUT_NAME_NEVER, 0},
	{892, PCUT_NAME_IN, 0},
	{895, PCUT_NAME_NEVER, 0},
	{901, PCUT_NAME_JOINER, 0},
	{901, PCUT_NAME_IN, 0},
	{904, PCUT_NAME_NEVER, 0},
	{908, PCUT_NAME_NEVER, 0},
	{917, PCUT_NAME_NEVER, 0},
	{926, PCUT_NAME_JOINER, 0},
	{929, PCUT_NAME_NEVER, 0},
	{933, PCUT_NAME_NEVER, 0},
	{937, PCUT_NAME_NEVER, 0},
	{941, PCUT_NAME_DEGREE, 0},
	{945, PCUT_NAME_DEGREE, 0},
	{950, PCUT_NAME_FUNCTION, 0},
	{954, PCUT_NAME_NEVER, 0},
	{954, PCUT_NAME_FUNCTION, 0},
	{959, PCUT_NAME_NEVER, 0},
	{964, PCUT_NAME_NEVER, 0},
	{969, PCUT_NAME_JOINER, 0},
	{972, PCUT_NAME_JOINER, 0},
	{976, PCUT_NAME_FUNCTION, 0},
	{982, PCUT_NAME_NEVER, 0},
	{990, PCUT_NAME_NEVER, 0},
	{996, PCUT_NAME_NEVER, 0},
	{1004, PCUT_NAME_NEVER, 0},
	{1012, PCUT_NAME_NEVER, 0},
	{1020, PCUT_NAME_NEVER, 0},
	{1030, PCUT_NAME_DEGREE, 0},
	{1035, PCUT_NAME_NEVER, 0},
	{1040, PCUT_NAME_NEVER, 0},
	{1044, PCUT_NAME_NEVER, 0},
	{1050, PCUT_NAME_NEVER, 0},
	{1056, PCUT_NAME_PARTICLE, 0},
	{1062, PCUT_NAME_NEVER, 0},
	{1068, PCUT_NAME_NEVER, 0},
	{1072, PCUT_NAME_NEVER, 0},
	{1078, PCUT_NAME_NEVER, 0},
	{1083, PCUT_NAME_NEVER, 0},
	{1088, PCUT_NAME_FOR, 0},
	{1088, PCUT_NAME_NEVER, 0},
	{1088, PCUT_NAME_FUNCTION, 0},
	{1092, PCUT_NAME_FOR, 0},
	{1100, PCUT_NAME_NEVER, 0},
	{1105, PCUT_NAME_NEVER, 0},
	{1111, PCUT_NAME_NEVER, 0},
	{1116, PCUT_NAME_IN, 0},
	{1120, PCUT_NAME_IN, 0},
	{1125, PCUT_NAME_NEVER, 0},
	{1132, PCUT_NAME_IN, 0},
	{1132, PCUT_NAME_FUNCTION, 0},
	{1137, PCUT_NAME_NEVER, 0},
	{1144, PCUT_NAME_DEGREE, 0},
	{1148, PCUT_NAME_FOR, 0},
	{1152, PCUT_NAME_NEVER, 0},
	{1159, PCUT_NAME_NEVER, 0},
	{1167, PCUT_NAME_NEVER, 0},
	{1174, PCUT_NAME_NEVER, 0},
	{1181, PCUT_NAME_NEVER, 0},
	{1187, PCUT_NAME_FUNCTION, 0},
	{1193, PCUT_NAME_FUNCTION, 0},
	{1197, PCUT_NAME_NEVER, 0},
	{1202, PCUT_NAME_FUNCTION, 0},
	{1206, PCUT_NAME_NEVER, 0},
	{1213, PCUT_NAME_FUNCTION, 0},
	{1217, PCUT_NAME_FUNCTION, 0},
	{1222, PCUT_NAME_NEVER, 0},
	{1229, PCUT_NAME_NEVER, 0},
	{1229, PCUT_NAME_FUNCTION, 0},
	{1232, PCUT_NAME_NEVER, 0},
	{1238, PCUT_NAME_NEVER, 0},
	{1238, PCUT_NAME_FUNCTION, 0},
	{1242, PCUT_NAME_FUNCTION, 0},
	{1247, PCUT_NAME_NEVER, 0},
	{1255, PCUT_NAME_NEVER, 0},
	{1255, PCUT_NAME_FUNCTION, 0},
	{1259, PCUT_NAME_NEVER, 0},
	{1265, PCUT_NAME_NEVER, 0},
	{1270, PCUT_NAME_NEVER, 0},
	{1278, PCUT_NAME_NEVER, 0},
	{1285, PCUT_NAME_NEVER, 0},
	{1285, PCUT_NAME_FUNCTION, 0},
	{1289, PCUT_NAME_NEVER, 0},
	{1289, PCUT_NAME_FUNCTION, 0},
	{1293, PCUT_NAME_NEVER, 0},
	{1301, PCUT_NAME_JOINER, 0},
	{1301, PCUT_NAME_IN, 0},
	{1303, PCUT_NAME_PARTICLE, 0},
	{1306, PCUT_NAME_PARTICLE, 0},
	{1310, PCUT_NAME_NEVER, 0},
	{1314, PCUT_NAME_NEVER, 0},
	{1314, PCUT_NAME_FUNCTION, 0},
	{1317, PCUT_NAME_SUFFIX, 0},
	{1320, PCUT_NAME_SUFFIX, 0},
	{1324, PCUT_NAME_NEVER, 0},
	{1336, PCUT_NAME_IN, 0},
	{1339, PCUT_NAME_JOINER, 0},
	{1361, PCUT_NAME_IN, 0},
	{1368, PCUT_NAME_NEVER, 0},
	{1379, PCUT_NAME_IN, 0},
	{1379, PCUT_NAME_DEGREE, 0},
	{1383, PCUT_NAME_DEGREE, 0},
	{1388, PCUT_NAME_NEVER, 0},
	{1394, PCUT_NAME_FUNCTION, 0},
	{1399, PCUT_NAME_NEVER, 0},
	{1399, PCUT_NAME_FUNCTION, 0},
	{1402, PCUT_NAME_NEVER, 0},
	{1407, PCUT_NAME_FUNCTION, 0},
	{1411, PCUT_NAME_NEVER, 0},
	{1416, PCUT_NAME_NEVER, 0},
	{1416, PCUT_NAME_FUNCTION, 0},
	{1419, PCUT_NAME_FUNCTION, 0},
	{1424, PCUT_NAME_NEVER, 0},
	{1424, PCUT_NAME_FUNCTION, 0},
	{1428, PCUT_NAME_NEVER, 0},
	{1435, PCUT_NAME_SUFFIX, 0},
	{1438, PCUT_NAME_DEGREE, 0},
	{1443, PCUT_NAME_JOINER, 0},
	{1446, PCUT_NAME_DEGREE, 0},
	{1449, PCUT_NAME_NEVER, 0},
	{1455, PCUT_NAME_SUFFIX, 0},
	{1458, PCUT_NAME_SUFFIX, 0},
	{1462, PCUT_NAME_GIVEN, 0},
	{1467, PCUT_NAME_JOINER, 0},
	{1471, PCUT_NAME_PARTICLE, 0},
	{1474, PCUT_NAME_PARTICLE, 0},
	{1477, PCUT_NAME_NEVER, 0},
	{1486, PCUT_NAME_NEVER, 0},
	{1491, PCUT_NAME_NEVER, 0},
	{1496, PCUT_NAME_NEVER, 0},
	{1501, PCUT_NAME_PARTICLE, 0},
	{1505, PCUT_NAME_NEVER, 0},
	{1510, PCUT_NAME_NEVER, 0},
	{1515, PCUT_NAME_NEVER, 0},
	{1519, PCUT_NAME_PARTICLE, 0},
	{1522, PCUT_NAME_NEVER, 0},
	{1531, PCUT_NAME_PARTICLE, 0},
	{1531, PCUT_NAME_NEVER, 0},
	{1535, PCUT_NAME_NEVER, 0},
	{1540, PCUT_NAME_NEVER, 0},
	{1547, PCUT_NAME_NEVER, 0},
	{1552, PCUT_NAME_NEVER, 0},
	{1558, PCUT_NAME_NEVER, 0},
	{1564, PCUT_NAME_PARTICLE, 0},
	{1564, PCUT_NAME_NEVER, 0},
	{1567, PCUT_NAME_PARTICLE, 0},
	{1571, PCUT_NAME_DEGREE, 0},
	{1575, PCUT_NAME_DEGREE, 0},
	{1580, PCUT_NAME_DEGREE, 0},
	{1583, PCUT_NAME_PARTICLE, 0},
	{1587, PCUT_NAME_DEGREE, 0},
	{1591, PCUT_NAME_DEGREE, 0},
	{1596, PCUT_NAME_GIVEN, 0},
	{1600, PCUT_NAME_NEVER, 0},
	{1605, PCUT_NAME_NEVER, 0},
	{1610, PCUT_NAME_NEVER, 0},
	{1617, PCUT_NAME_NEVER, 0},
	{1624, PCUT_NAME_NEVER, 0},
	{1629, PCUT_NAME_NEVER, 0},
	{1637, PCUT_NAME_GIVEN, 0},
	{1641, PCUT_NAME_DEGREE, 0},
	{1645, PCUT_NAME_DEGREE, 0},
	{1649, PCUT_NAME_DEGREE, 0},
	{1652, PCUT_NAME_NEVER, 0},
	{1658, PCUT_NAME_JOINER, 0},
	{1658, PCUT_NAME_FOR, 0},
	{1662, PCUT_NAME_NEVER, 0},
	{1668, PCUT_NAME_NEVER, 0},
	{1676, PCUT_NAME_NEVER, 0},
	{1681, PCUT_NAME_NEVER, 0},
	{1686, PCUT_NAME_NEVER, 0},
	{1692, PCUT_NAME_FUNCTION, 0},
	{1696, PCUT_NAME_NEVER, 0},
	{1700, PCUT_NAME_NEVER, 0},
	{1707, PCUT_NAME_NEVER, 0},
	{1716, PCUT_NAME_NEVER, 0},
	{1724, PCUT_NAME_JOINER, 0},
	{1728, PCUT_NAME_NEVER, 0},
	{1736, PCUT_NAME_NEVER, 0},
	{1742, PCUT_NAME_NEVER, 0},
	{1749, PCUT_NAME_NEVER, 0},
	{1754, PCUT_NAME_NEVER, 0},
	{1761, PCUT_NAME_NEVER, 0},
	{1769, PCUT_NAME_NEVER, 0},
	{1774, PCUT_NAME_DEGREE, 0},
	{1777, PCUT_NAME_DEGREE, 0},
	{1781, PCUT_NAME_DEGREE, 0},
	{1785, PCUT_NAME_DEGREE, 0},
	{1790, PCUT_NAME_DEGREE, 0},
	{1793, PCUT_NAME_DEGREE, 0},
	{1797, PCUT_NAME_NEVER, 0},
	{1802, PCUT_NAME_DEGREE, 0},
	{1808, PCUT_NAME_NEVER, 0},
	{1808, PCUT_NAME_FUNCTION, 0},
	{1811, PCUT_NAME_NEVER, 0},
	{1818, PCUT_NAME_IN, 0},
	{1821, PCUT_NAME_NEVER, 0},
	{1830, PCUT_NAME_FUNCTION, 0},
	{1834, PCUT_NAME_NEVER, 0},
	{1843, PCUT_NAME_NEVER, 0},
	{1850, PCUT_NAME_IN, 0},
	{1855, PCUT_NAME_NEVER, 0},
	{1863, PCUT_NAME_FUNCTION, 0},
	{1867, PCUT_NAME_NEVER, 0},
	{1873, PCUT_NAME_NEVER, 0},
	{1878, PCUT_NAME_FUNCTION, 0},
	{1884, PCUT_NAME_NEVER, 0},
	{1890, PCUT_NAME_NEVER, 0},
	{1900, PCUT_NAME_NEVER, 0},
	{1905, PCUT_NAME_NEVER, 0},
	{1912, PCUT_NAME_IN, 0},
	{1915, PCUT_NAME_NEVER, 0},
	{1922, PCUT_NAME_NEVER, 0},
	{1929, PCUT_NAME_NEVER, 0},
	{1935, PCUT_NAME_NEVER, 0},
	{1940, PCUT_NAME_NEVER, 0},
	{1940, PCUT_NAME_FUNCTION, 0},
	{1944, PCUT_NAME_NEVER, 0},
	{1952, PCUT_NAME_NEVER, 0},
	{1958, PCUT_NAME_NEVER, 0},
	{1962, PCUT_NAME_NEVER, 0},
	{1966, PCUT_NAME_NEVER, 0},
	{1972, PCUT_NAME_PARTICLE, 0},
	{1975, PCUT_NAME_DEGREE, 0},
	{1979, PCUT_NAME_NEVER, 0},
	{1984, PCUT_NAME_JOINER, 0},
	{1988, PCUT_NAME_FUNCTION, 0},
	{1993, PCUT_NAME_PARTICLE, 0},
	{1993, PCUT_NAME_FOR, 0},
	{1993, PCUT_NAME_NEVER, 0},
	{1993, PCUT_NAME_FUNCTION, 0},
	{1996, PCUT_NAME_JOINER, 0},
	{1999, PCUT_NAME_NEVER, 0},
	{2004, PCUT_NAME_NEVER, 0},
	{2008, PCUT_NAME_PARTICLE, 0},
	{2011, PCUT_NAME_NEVER, 0},
	{2011, PCUT_NAME_FUNCTION, 0},
	{2014, PCUT_NAME_NEVER, 0},
	{2018, PCUT_NAME_JOINER, 0},
	{2023, PCUT_NAME_NEVER, 0},
	{2029, PCUT_NAME_NEVER, 0},
	{2034, PCUT_NAME_NEVER, 0},
	{2040, PCUT_NAME_NEVER, 0},
	{2045, PCUT_NAME_NEVER, 0},
	{2051, PCUT_NAME_NEVER, 0},
	{2051, PCUT_NAME_FUNCTION, 0},
	{2055, PCUT_NAME_NEVER, 0},
	{2061, PCUT_NAME_NEVER, 0},
	{2067, PCUT_NAME_IN, 0},
	{2070, PCUT_NAME_FOR, 0},
	{2070, PCUT_NAME_FUNCTION, 0},
	{2075, PCUT_NAME_NEVER, 0},
	{2081, PCUT_NAME_FUNCTION, 0},
	{2085, PCUT_NAME_FOR, 0},
	{2089, PCUT_NAME_DEGREE, 0},
	{2094, PCUT_NAME_DEGREE, 0},
	{2100, PCUT_NAME_DEGREE, 0},
	{2104, PCUT_NAME_NEVER, 0},
	{2110, PCUT_NAME_NEVER, 0},
	{2114, PCUT_NAME_JOINER, 0},
	{2119, PCUT_NAME_NEVER, 0},
	{2127, PCUT_NAME_NEVER, 0},
	{2142, PCUT_NAME_FUNCTION, 0},
	{2146, PCUT_NAME_NEVER, 0},
	{2152, PCUT_NAME_FOR, 0},
	{2152, PCUT_NAME_FUNCTION, 0},
	{2157, PCUT_NAME_NEVER, 0},
	{2165, PCUT_NAME_FOR, 0},
	{2169, PCUT_NAME_DEGREE, 0},
	{2174, PCUT_NAME_DEGREE, 0},
	{2180, PCUT_NAME_DEGREE, 0},
	{2190, PCUT_NAME_NEVER, 0},
	{2196, PCUT_NAME_NEVER, 0},
	{2196, PCUT_NAME_FUNCTION, 0},
	{2200, PCUT_NAME_FUNCTION, 0},
	{2204, PCUT_NAME_NEVER, 0},
	{2210, PCUT_NAME_NEVER, 0},
	{2215, PCUT_NAME_NEVER, 0},
	{2220, PCUT_NAME_NEVER, 0},
	{2228, PCUT_NAME_NEVER, 0},
	{2236, PCUT_NAME_NEVER, 0},
	{2243, PCUT_NAME_NEVER, 0},
	{2252, PCUT_NAME_IN, 0},
	{2267, PCUT_NAME_IN, 0},
	{2280, PCUT_NAME_NEVER, 0},
	{2288, PCUT_NAME_DEGREE, 0},
	{2292, PCUT_NAME_DEGREE, 0},
	{2297, PCUT_NAME_NEVER, 0},
	{2303, PCUT_NAME_DEGREE, 0},
	{2306, PCUT_NAME_NEVER, 0},
	{2311, PCUT_NAME_NEVER, 0},
	{2314, PCUT_NAME_JOINER, 0},
	{2319, PCUT_NAME_PARTICLE, 0},
	{2323, PCUT_NAME_FUNCTION, 0},
	{2327, PCUT_NAME_NEVER, 0},
	{2331, PCUT_NAME_NEVER, 0},
	{2339, PCUT_NAME_NEVER, 0},
	{2346, PCUT_NAME_NEVER, 0},
	{2351, PCUT_NAME_NEVER, 0},
	{2355, PCUT_NAME_NEVER, 0},
	{2361, PCUT_NAME_NEVER, 0},
	{2369, PCUT_NAME_NEVER, 0},
	{2369, PCUT_NAME_FUNCTION, 0},
	{2373, PCUT_NAME_JOINER, 0},
	{2373, PCUT_NAME_NEVER, 0},
	{2376, PCUT_NAME_FUNCTION, 0},
	{2381, PCUT_NAME_DEGREE, 0},
	{2385, PCUT_NAME_NEVER, 0},
	{2389, PCUT_NAME_NEVER, 0},
	{2395, PCUT_NAME_NEVER, 0},
	{2402, PCUT_NAME_NEVER, 0},
	{2407, PCUT_NAME_NEVER, 0},
	{2411, PCUT_NAME_FUNCTION, 0},
	{2416, PCUT_NAME_FUNCTION, 0},
	{2421, PCUT_NAME_NEVER, 0},
	{2427, PCUT_NAME_NEVER, 0},
	{2433, PCUT_NAME_JOINER, 0},
	{2439, PCUT_NAME_NEVER, 0},
	{2446, PCUT_NAME_SUFFIX, 0},
	{2449, PCUT_NAME_SUFFIX, 0},
	{2453, PCUT_NAME_PARTICLE, 0},
	{2456, PCUT_NAME_PARTICLE, 0},
	{2460, PCUT_NAME_NEVER, 0},
	{2466, PCUT_NAME_NEVER, 0},
	{2469, PCUT_NAME_NEVER, 0},
	{2469, PCUT_NAME_GIVEN, 0},
	{2476, PCUT_NAME_NEVER, 0},
	{2484, PCUT_NAME_NEVER, 0},
	{2491, PCUT_NAME_NEVER, 0},
	{2500, PCUT_NAME_FUNCTION, 0},
	{2504, PCUT_NAME_NEVER, 0},
	{2508, PCUT_NAME_IN, 0},
	{2511, PCUT_NAME_NEVER, 0},
	{2518, PCUT_NAME_NEVER, 0},
	{2524, PCUT_NAME_NEVER, 0},
	{2530, PCUT_NAME_JOINER, 0},
	{2530, PCUT_NAME_PARTICLE, 0},
	{2533, PCUT_NAME_NEVER, 0},
	{2539, PCUT_NAME_PARTICLE, 0},
	{2539, PCUT_NAME_NEVER, 0},
	{2543, PCUT_NAME_PARTICLE, 0},
	{2547, PCUT_NAME_NEVER, 0},
	{2553, PCUT_NAME_FUNCTION, 0},
	{2558, PCUT_NAME_NEVER, 0},
	{2558, PCUT_NAME_FUNCTION, 0},
	{2563, PCUT_NAME_NEVER, 0},
	{2563, PCUT_NAME_FUNCTION, 0},
	{2567, PCUT_NAME_NEVER, 0},
	{2579, PCUT_NAME_NEVER, 0},
	{2588, PCUT_NAME_NEVER, 0},
	{2588, PCUT_NAME_FUNCTION, 0},
	{2594, PCUT_NAME_NEVER, 0},
	{2605, PCUT_NAME_NEVER, 0},
	{2605, PCUT_NAME_FUNCTION, 0},
	{2610, PCUT_NAME_NEVER, 0},
	{2610, PCUT_NAME_FUNCTION, 0},
	{2616, PCUT_NAME_NEVER, 0},
	{2616, PCUT_NAME_FUNCTION, 0},
	{2622, PCUT_NAME_NEVER, 0},
	{2622, PCUT_NAME_FUNCTION, 0},
	{2627, PCUT_NAME_NEVER, 0},
	{2634, PCUT_NAME_NEVER, 0},
	{2634, PCUT_NAME_FUNCTION, 0},
	{2639, PCUT_NAME_PARTICLE, 0},
	{2644, PCUT_NAME_NEVER, 0},
	{2644, PCUT_NAME_FUNCTION, 0},
	{2650, PCUT_NAME_NEVER, 0},
	{2659, PCUT_NAME_NEVER, 0},
	{2665, PCUT_NAME_NEVER, 0},
	{2671, PCUT_NAME_NEVER, 0},
	{2677, PCUT_NAME_NEVER, 0},
	{2682, PCUT_NAME_NEVER, 0},
	{2688, PCUT_NAME_NEVER, 0},
	{2695, PCUT_NAME_JOINER, 0},
	{2709, PCUT_NAME_NEVER, 0},
	{2718, PCUT_NAME_NEVER, 0},
	{2726, PCUT_NAME_NEVER, 0},
	{2732, PCUT_NAME_NEVER, 0},
	{2737, PCUT_NAME_NEVER, 0},
	{2743, PCUT_NAME_NEVER, 0},
	{2750, PCUT_NAME_NEVER, 0},
	{2754, PCUT_NAME_IN, 0},
	{2756, PCUT_NAME_PARTICLE, 0},
	{2760, PCUT_NAME_IN, 0},
	{2764, PCUT_NAME_PARTICLE, 0},
	{2767, PCUT_NAME_NEVER, 0},
	{2774, PCUT_NAME_NEVER, 0},
	{2777, PCUT_NAME_NEVER, 0},
	{2777, PCUT_NAME_FUNCTION, 0},
	{2781, PCUT_NAME_JOINER, 0},
	{2781, PCUT_NAME_PARTICLE, 0},
	{2781, PCUT_NAME_FUNCTION, 0},
	{2785, PCUT_NAME_NEVER, 0},
	{2785, PCUT_NAME_FUNCTION, 0},
	{2789, PCUT_NAME_NEVER, 0},
	{2794, PCUT_NAME_NEVER, 0},
	{2800, PCUT_NAME_NEVER, 0},
	{2806, PCUT_NAME_PARTICLE, 0},
	{2810, PCUT_NAME_IN, 0},
	{2812, PCUT_NAME_JOINER, 0},
	{2815, PCUT_NAME_PARTICLE, 0},
	{2819, PCUT_NAME_PARTICLE, 0},
	{2827, PCUT_NAME_PARTICLE, 0},
	{2835, PCUT_NAME_PARTICLE, 0},
	{2842, PCUT_NAME_JOINER, 0},
	{2842, PCUT_NAME_IN, 0},
	{2845, PCUT_NAME_JOINER, 0},
	{2849, PCUT_NAME_NEVER, 0},
	{2856, PCUT_NAME_NEVER, 0},
	{2862, PCUT_NAME_PARTICLE, 0},
	{2866, PCUT_NAME_PARTICLE, 0},
	{2866, PCUT_NAME_IN, 0},
	{2870, PCUT_NAME_PARTICLE, 0},
	{2878, PCUT_NAME_FOR, 0},
	{2878, PCUT_NAME_FUNCTION, 0},
	{2883, PCUT_NAME_NEVER, 0},
	{2888, PCUT_NAME_NEVER, 0},
	{2899, PCUT_NAME_IN, 0},
	{2901, PCUT_NAME_JOINER, 0},
	{2904, PCUT_NAME_FUNCTION, 0},
	{2908, PCUT_NAME_FUNCTION, 0},
	{2914, PCUT_NAME_NEVER, 0},
	{2914, PCUT_NAME_FUNCTION, 0},
	{2918, PCUT_NAME_NEVER, 0},
	{2922, PCUT_NAME_IN, 0},
	{2922, PCUT_NAME_NEVER, 0},
	{2922, PCUT_NAME_FUNCTION, 0},
	{2925, PCUT_NAME_NEVER, 0},
	{2930, PCUT_NAME_NEVER, 0},
	{2936, PCUT_NAME_NEVER, 0},
	{2942, PCUT_NAME_NEVER, 0},
	{2949, PCUT_NAME_FUNCTION, 0},
	{2956, PCUT_NAME_NEVER, 0},
	{2956, PCUT_NAME_FUNCTION, 0},
	{2961, PCUT_NAME_NEVER, 0},
	{2961, PCUT_NAME_FUNCTION, 0},
	{2966, PCUT_NAME_NEVER, 0},
	{2966, PCUT_NAME_FUNCTION, 0},
	{2971, PCUT_NAME_NEVER, 0},
	{2971, PCUT_NAME_FUNCTION, 0},
	{2977, PCUT_NAME_NEVER, 0},
	{2977, PCUT_NAME_FUNCTION, 0},
	{2983, PCUT_NAME_NEVER, 0},
	{2983, PCUT_NAME_FUNCTION, 0},
	{2987, PCUT_NAME_NEVER, 0},
	{2987, PCUT_NAME_FUNCTION, 0},
	{2992, PCUT_NAME_NEVER, 0},
	{2992, PCUT_NAME_FUNCTION, 0},
	{2998, PCUT_NAME_NEVER, 0},
	{2998, PCUT_NAME_FUNCTION, 0},
	{3002, PCUT_NAME_NEVER, 0},
	{3006, PCUT_NAME_NEVER, 0},
	{3006, PCUT_NAME_GIVEN, 0},
	{3013, PCUT_NAME_FUNCTION, 0},
	{3018, PCUT_NAME_JOINER, 0},
	{3018, PCUT_NAME_FUNCTION, 0},
	{3023, PCUT_NAME_NEVER, 0},
	{3031, PCUT_NAME_FUNCTION, 0},
	{3037, PCUT_NAME_JOINER, 0},
	{3037, PCUT_NAME_PARTICLE, 0},
	{3039, PCUT_NAME_NEVER, 0},
	{3044, PCUT_NAME_NEVER, 0},
	{3050, PCUT_NAME_NEVER, 0},
	{3060, PCUT_NAME_NEVER, 0},
	{3060, PCUT_NAME_FUNCTION, 0},
	{3064, PCUT_NAME_NEVER, 0},
	{3064, PCUT_NAME_FUNCTION, 0},
	{3069, PCUT_NAME_JOINER, 0},
	{3071, PCUT_NAME_PARTICLE, 0},
	{3071, PCUT_NAME_IN, 0},
	{3074, PCUT_NAME_PARTICLE, 0},
	{3078, PCUT_NAME_PARTICLE, 0},
	{3082, PCUT_NAME_JOINER, 0},
	{3089, PCUT_NAME_IN, 0},
	{3096, PCUT_NAME_IN, 0},
	{3105, PCUT_NAME_IN, 0},
	{3112, PCUT_NAME_IN, 0},
	{3121, PCUT_NAME_IN, 0},
	{3121, PCUT_NAME_FUNCTION, 0},
	{3124, PCUT_NAME_IN, 0},
	{3129, PCUT_NAME_FOR, 0},
	{3129, PCUT_NAME_FUNCTION, 0},
	{3136, PCUT_NAME_DEGREE, 0},
	{3149, PCUT_NAME_IN, 0},
	{3152, PCUT_NAME_JOINER, 0},
	{3155, PCUT_NAME_IN, 0},
	{3155, PCUT_NAME_FUNCTION, 0},
	{3160, PCUT_NAME_FUNCTION, 0},
	{3167, PCUT_NAME_FUNCTION, 0},
	{3172, PCUT_NAME_FUNCTION, 0},
	{3177, PCUT_NAME_NEVER, 0},
	{3186, PCUT_NAME_NEVER, 0},
	{3193, PCUT_NAME_NEVER, 0},
	{3202, PCUT_NAME_JOINER, 0},
	{3207, PCUT_NAME_NEVER, 0},
	{3216, PCUT_NAME_IN, 0},
	{3219, PCUT_NAME_NEVER, 0},
	{3228, PCUT_NAME_FUNCTION, 0},
	{3235, PCUT_NAME_FUNCTION, 0},
	{3242, PCUT_NAME_NEVER, 0},
	{3253, PCUT_NAME_JOINER, 0},
	{3256, PCUT_NAME_IN, 0},
	{3261, PCUT_NAME_JOINER, 0},
	{3264, PCUT_NAME_JOINER, 0},
};

static const uint16_t pcut_name_words_first[257] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1, 3, 3, 3, 3, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 60, 78, 109, 173, 225, 251, 256, 282, 313, 320,
	321, 343, 392, 419, 445, 469, 473, 487, 529, 578, 595, 614,
	655, 655, 664, 669, 669, 669, 669, 669, 669, 669, 669, 669,
	669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669,
	669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669,
	669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669,
	669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669,
	669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669,
	669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669, 669,
	669, 669, 669, 670, 674, 690, 699, 699, 699, 699, 699, 699,
	700, 700, 701, 701, 701, 701, 701, 701, 701, 701, 701, 701,
	701, 701, 701, 701, 701, 701, 701, 701, 701, 701, 701, 701,
	701, 701, 701, 701, 701, 701, 701, 701, 701, 701, 701, 701,
	701, 701, 701, 701, 701,
};

const pcut_phrases pcut_name_words = {pcut_name_words_rows, pcut_name_words_text, pcut_name_words_first,
	sizeof pcut_name_words_rows / sizeof pcut_name_words_rows[0]};

static const char pcut_role_words_text[] =
	"abc\0"
	"advertiser\0"
	"adviser\0"
	"advisor\0"
	"agence\0"
	"agencia\0"
	"agencja\0"
	"agency\0"
	"agentura\0"
	"agenzia\0"
	"airport\0"
	"ajansi\0"
	"allgemeine\0"
	"analyst\0"
	"anchor\0"
	"anzeiger\0"
	"ard\0"
	"argus\0"
	"association\0"
	"author\0"
	"authors\0"
	"autor\0"
	"autorin\0"
	"bay\0"
	"bbc\0"
	"beach\0"
	"blatt\0"
	"blog\0"
	"blogger\0"
	"blogs\0"
	"board\0"
	"broadcaster\0"
	"broadcasting\0"
	"bulletin\0"
	"bureau\0"
	"business\0"
	"caporedattore\0"
	"cbs\0"
	"center\0"
	"centre\0"
	"ceo\0"
	"channel\0"
	"chefredakteur\0"
	"chefredakteurin\0"
	"chefreporter\0"
	"chefreporterin\0"
	"chief\0"
	"chronicle\0"
	"chroniqueur\0"
	"chroniqueuse\0"
	"city\0"
	"cnn\0"
	"co-founder\0"
	"colaborador\0"
	"colaboradora\0"
	"college\0"
	"columnist\0"
	"columnista\0"
	"columnists\0"
	"colunista\0"
	"commentator\0"
	"commission\0"
	"committee\0"
	"communications\0"
	"community\0"
	"company\0"
	"contributor\0"
	"contributors\0"
	"correspondance\0"
	"correspondant\0"
	"correspondante\0"
	"correspondent\0"
	"correspondente\0"
	"correspondents\0"
	"corresponsal\0"
	"corriere\0"
	"corrispondente\0"
	"council\0"
	"county\0"
	"courier\0"
	"court\0"
	"creek\0"
	"crew\0"
	"crime\0"
	"critic\0"
	"dagblad\0"
	"daily\0"
	"department\0"
	"deputy\0"
	"desk\0"
	"diario\0"
	"digital\0"
	"diplomatic\0"
	"director\0"
	"direttore\0"
	"dispatch\0"
	"district\0"
	"dziennikarka\0"
	"dziennikarz\0"
	"east\0"
	"echo\0"
	"economics\0"
	"editor\0"
	"editora\0"
	"editorial\0"
	"editorialiste\0"
	"editors\0"
	"education\0"
	"el\0"
	"entertainment\0"
	"enviada\0"
	"enviado\0"
	"enviado especial\0"
	"environment\0"
	"envoye special\0"
	"envoyee speciale\0"
	"escritor\0"
	"escritora\0"
	"especial\0"
	"estagiario\0"
	"examiner\0"
	"executive\0"
	"express\0"
	"falls\0"
	"fellow\0"
	"figaro\0"
	"folha\0"
	"foreign\0"
	"fort\0"
	"foundation\0"
	"founder\0"
	"fox\0"
	"freelance\0"
	"freelancer\0"
	"gastautor\0"
	"gastautorin\0"
	"gazeta\0"
	"gazeteci\0"
	"gazetesi\0"
	"gazette\0"
	"giornale\0"
	"giornalista\0"
	"globe\0"
	"gmbh\0"
	"grand reporter\0"
	"group\0"
	"guardian\0"
	"haber\0"
	"haber merkezi\0"
	"haberler\0"
	"health\0"
	"heights\0"
	"herald\0"
	"hill\0"
	"hills\0"
	"historian\0"
	"host\0"
	"inc\0"
	"inc.\0"
	"independent\0"
	"inquirer\0"
	"institute\0"
	"intern\0"
	"investigative\0"
	"inviata\0"
	"inviato\0"
	"island\0"
	"islands\0"
	"itv\0"
	"jornal\0"
	"jornalista\0"
	"journal\0"
	"journalist\0"
	"journaliste\0"
	"journalistin\0"
	"journalists\0"
	"jurnalis\0"
	"kingdom\0"
	"kirjeenvaihtaja\0"
	"komentator\0"
	"korespondent\0"
	"korespondentka\0"
	"korrespondent\0"
	"korrespondentin\0"
	"kose yazari\0"
	"krant\0"
	"kurier\0"
	"labs\0"
	"lake\0"
	"las\0"
	"leader\0"
	"lecturer\0"
	"ledarskribent\0"
	"liberation\0"
	"llc\0"
	"los\0"
	"lower\0"
	"ltd\0"
	"ltd.\0"
	"magazine\0"
	"mail\0"
	"mdr\0"
	"media\0"
	"mercury\0"
	"minister\0"
	"ministry\0"
	"mirror\0"
	"mitarbeiter\0"
	"mitarbeiterin\0"
	"monde\0"
	"monitor\0"
	"mount\0"
	"mountain\0"
	"muhabir\0"
	"muhabiri\0"
	"nachrichten\0"
	"nbc\0"
	"ndr\0"
	"network\0"
	"new\0"
	"news\0"
	"newsroom\0"
	"nha bao\0"
	"nieuws\0"
	"north\0"
	"noticias\0"
	"novelist\0"
	"novinar\0"
	"novinarka\0"
	"npr\0"
	"observer\0"
	"office\0"
	"online\0"
	"opinionista\0"
	"orf\0"
	"organisation\0"
	"organization\0"
	"park\0"
	"pbs\0"
	"periodico\0"
	"periodista\0"
	"phong vien\0"
	"photographer\0"
	"photojournalist\0"
	"political\0"
	"port\0"
	"post\0"
	"presenter\0"
	"president\0"
	"press\0"
	"presse\0"
	"producer\0"
	"producers\0"
	"professor\0"
	"province\0"
	"publications\0"
	"publicysta\0"
	"publicystka\0"
	"publisher\0"
	"publishing\0"
	"publizist\0"
	"publizistin\0"
	"radio\0"
	"rai\0"
	"record\0"
	"redacao\0"
	"redaccion\0"
	"redacteur\0"
	"redactie\0"
	"redaction\0"
	"redactor\0"
	"redactora\0"
	"redactrice\0"
	"redakce\0"
	"redakcia\0"
	"redakcja\0"
	"redakteur\0"
	"redakteurin\0"
	"redaktion\0"
	"redaktor\0"
	"redaktori\0"
	"redaktorka\0"
	"redaktorka naczelna\0"
	"redator\0"
	"redatora\0"
	"redattore\0"
	"redattrice\0"
	"redazione\0"
	"register\0"
	"report\0"
	"reporter\0"
	"reporterin\0"
	"reporterka\0"
	"reporters\0"
	"republic\0"
	"researcher\0"
	"ressortleiter\0"
	"ressortleiterin\0"
	"review\0"
	"river\0"
	"road\0"
	"rtl\0"
	"rtve\0"
	"rundschau\0"
	"saint\0"
	"san\0"
	"santa\0"
	"school\0"
	"science\0"
	"scrittore\0"
	"scrittrice\0"
	"secretary\0"
	"senator\0"
	"senior\0"
	"sentinel\0"
	"service\0"
	"skribent\0"
	"sky\0"
	"society\0"
	"south\0"
	"special\0"
	"spiegel\0"
	"sports\0"
	"springs\0"
	"srf\0"
	"staff\0"
	"standard\0"
	"star\0"
	"state\0"
	"states\0"
	"street\0"
	"studio\0"
	"studios\0"
	"sun\0"
	"swr\0"
	"szerkeszto\0"
	"tagblatt\0"
	"tageblatt\0"
	"team\0"
	"technology\0"
	"telegraph\0"
	"television\0"
	"tf1\0"
	"times\0"
	"today\0"
	"toimittaja\0"
	"town\0"
	"tribune\0"
	"tudosito\0"
	"tv\0"
	"tve\0"
	"ujsagiro\0"
	"union\0"
	"united\0"
	"university\0"
	"upper\0"
	"valley\0"
	"verslaggeefster\0"
	"verslaggever\0"
	"village\0"
	"volontar\0"
	"volontarin\0"
	"wartawan\0"
	"wdr\0"
	"weekly\0"
	"west\0"
	"wire\0"
	"writer\0"
	"writers\0"
	"yazar\0"
	"zdf\0"
	"zeitung\0"
	"zpravodaj\0"
	"zpravodajka\0"
	"ανταποκριτησ\0"
	"δημοσιογραφοσ\0"
	"συντακτησ\0"
	"συνταξη\0"
	"автор\0"
	"агентство\0"
	"агенція\0"
	"газета\0"
	"журналист\0"
	"журналистка\0"
	"журналіст\0"
	"журналістка\0"
	"историк\0"
	"колумнист\0"
	"кореспондент\0"
	"кореспондентка\0"
	"корреспондент\0"
	"корреспондентка\0"
	"новини\0"
	"новости\0"
	"обозреватель\0"
	"оглядач\0"
	"писатель\0"
	"редактор\0"
	"редакция\0"
	"редакція\0"
	"собкор\0"
	"спецкор\0"
	"חדשות\0"
	"כתב\0"
	"כתבת\0"
	"מערכת\0"
	"עורך\0"
	"תקשורת\0"
	"جريدة\0"
	"صحافي\0"
	"صحفي\0"
	"صحيفة\0"
	"كاتب\0"
	"محرر\0"
	"مراسل\0"
	"وكالة\0"
;

static const pcut_phrase pcut_role_words_rows[] = {
	{0, PCUT_ROLE_BODY, 0},
	{4, PCUT_ROLE_BODY, 0},
	{15, PCUT_ROLE_JOB, 0},
	{23, PCUT_ROLE_JOB, 0},
	{31, PCUT_ROLE_BODY, 0},
	{38, PCUT_ROLE_BODY, 0},
	{46, PCUT_ROLE_BODY, 0},
	{54, PCUT_ROLE_BODY, 0},
	{61, PCUT_ROLE_BODY, 0},
	{70, PCUT_ROLE_BODY, 0},
	{78, PCUT_ROLE_PLACE, 0},
	{86, PCUT_ROLE_BODY, 0},
	{93, PCUT_ROLE_BODY, 0},
	{104, PCUT_ROLE_JOB, 0},
	{112, PCUT_ROLE_JOB, 0},
	{119, PCUT_ROLE_BODY, 0},
	{128, PCUT_ROLE_BODY, 0},
	{132, PCUT_ROLE_BODY, 0},
	{138, PCUT_ROLE_BODY, 0},
	{150, PCUT_ROLE_JOB, 0},
	{157, PCUT_ROLE_JOB, 0},
	{165, PCUT_ROLE_JOB, 0},
	{171, PCUT_ROLE_JOB, 0},
	{179, PCUT_ROLE_PLACE, 0},
	{183, PCUT_ROLE_BODY, 0},
	{187, PCUT_ROLE_PLACE, 0},
	{193, PCUT_ROLE_BODY, 0},
	{199, PCUT_ROLE_BODY, 0},
	{204, PCUT_ROLE_JOB, 0},
	{212, PCUT_ROLE_BODY, 0},
	{218, PCUT_ROLE_BODY, 0},
	{224, PCUT_ROLE_JOB, 0},
	{236, PCUT_ROLE_BODY, 0},
	{249, PCUT_ROLE_BODY, 0},
	{258, PCUT_ROLE_JOB, 0},
	{265, PCUT_ROLE_JOB, 0},
	{274, PCUT_ROLE_JOB, 0},
	{288, PCUT_ROLE_BODY, 0},
	{292, PCUT_ROLE_BODY, 0},
	{299, PCUT_ROLE_BODY, 0},
	{306, PCUT_ROLE_JOB, 0},
	{310, PCUT_ROLE_BODY, 0},
	{318, PCUT_ROLE_JOB, 0},
	{332, PCUT_ROLE_JOB, 0},
	{348, PCUT_ROLE_JOB, 0},
	{361, PCUT_ROLE_JOB, 0},
	{376, PCUT_ROLE_JOB, 0},
	{382, PCUT_ROLE_BODY, 0},
	{392, PCUT_ROLE_JOB, 0},
	{404, PCUT_ROLE_JOB, 0},
	{417, PCUT_ROLE_PLACE, 0},
	{422, PCUT_ROLE_BODY, 0},
	{426, PCUT_ROLE_JOB, 0},
	{437, PCUT_ROLE_JOB, 0},
	{449, PCUT_ROLE_JOB, 0},
	{462, PCUT_ROLE_BODY, 0},
	{470, PCUT_ROLE_JOB, 0},
	{480, PCUT_ROLE_JOB, 0},
	{491, PCUT_ROLE_JOB, 0},
	{502, PCUT_ROLE_JOB, 0},
	{512, PCUT_ROLE_JOB, 0},
	{524, PCUT_ROLE_BODY, 0},
	{535, PCUT_ROLE_BODY, 0},
	{545, PCUT_ROLE_BODY, 0},
	{560, PCUT_ROLE_BODY, 0},
	{570, PCUT_ROLE_BODY, 0},
	{578, PCUT_ROLE_JOB, 0},
	{590, PCUT_ROLE_JOB, 0},
	{603, PCUT_ROLE_JOB, 0},
	{618, PCUT_ROLE_JOB, 0},
	{632, PCUT_ROLE_JOB, 0},
	{647, PCUT_ROLE_JOB, 0},
	{661, PCUT_ROLE_JOB, 0},
	{676, PCUT_ROLE_JOB, 0},
	{691, PCUT_ROLE_JOB, 0},
	{704, PCUT_ROLE_BODY, 0},
	{713, PCUT_ROLE_JOB, 0},
	{728, PCUT_ROLE_BODY, 0},
	{736, PCUT_ROLE_PLACE, 0},
	{743, PCUT_ROLE_BODY, 0},
	{751, PCUT_ROLE_JOB, 0},
	{757, PCUT_ROLE_PLACE, 0},
	{763, PCUT_ROLE_BODY, 0},
	{768, PCUT_ROLE_JOB, 0},
	{774, PCUT_ROLE_JOB, 0},
	{781, PCUT_ROLE_BODY, 0},
	{789, PCUT_ROLE_BODY, 0},
	{795, PCUT_ROLE_BODY, 0},
	{806, PCUT_ROLE_JOB, 0},
	{813, PCUT_ROLE_BODY, 0},
	{818, PCUT_ROLE_BODY, 0},
	{825, PCUT_ROLE_BODY, 0},
	{833, PCUT_ROLE_JOB, 0},
	{844, PCUT_ROLE_JOB, 0},
	{853, PCUT_ROLE_JOB, 0},
	{863, PCUT_ROLE_BODY, 0},
	{872, PCUT_ROLE_PLACE, 0},
	{881, PCUT_ROLE_JOB, 0},
	{894, PCUT_ROLE_JOB, 0},
	{906, PCUT_ROLE_PLACE, 0},
	{911, PCUT_ROLE_BODY, 0},
	{916, PCUT_ROLE_JOB, 0},
	{926, PCUT_ROLE_JOB, 0},
	{933, PCUT_ROLE_JOB, 0},
	{941, PCUT_ROLE_BODY, 0},
	{951, PCUT_ROLE_JOB, 0},
	{965, PCUT_ROLE_JOB, 0},
	{973, PCUT_ROLE_JOB, 0},
	{983, PCUT_ROLE_PLACE, 0},
	{986, PCUT_ROLE_BODY, 0},
	{1000, PCUT_ROLE_JOB, 0},
	{1008, PCUT_ROLE_JOB, 0},
	{1016, PCUT_ROLE_JOB, 0},
	{1033, PCUT_ROLE_JOB, 0},
	{1045, PCUT_ROLE_JOB, 0},
	{1060, PCUT_ROLE_JOB, 0},
	{1077, PCUT_ROLE_JOB, 0},
	{1086, PCUT_ROLE_JOB, 0},
	{1096, PCUT_ROLE_JOB, 0},
	{1105, PCUT_ROLE_JOB, 0},
	{1116, PCUT_ROLE_BODY, 0},
	{1125, PCUT_ROLE_JOB, 0},
	{1135, PCUT_ROLE_BODY, 0},
	{1143, PCUT_ROLE_PLACE, 0},
	{1149, PCUT_ROLE_JOB, 0},
	{1156, PCUT_ROLE_BODY, 0},
	{1163, PCUT_ROLE_BODY, 0},
	{1169, PCUT_ROLE_JOB, 0},
	{1177, PCUT_ROLE_PLACE, 0},
	{1182, PCUT_ROLE_BODY, 0},
	{1193, PCUT_ROLE_JOB, 0},
	{1201, PCUT_ROLE_BODY, 0},
	{1205, PCUT_ROLE_JOB, 0},
	{1215, PCUT_ROLE_JOB, 0},
	{1226, PCUT_ROLE_JOB, 0},
	{1236, PCUT_ROLE_JOB, 0},
	{1248, PCUT_ROLE_BODY, 0},
	{1255, PCUT_ROLE_JOB, 0},
	{1264, PCUT_ROLE_BODY, 0},
	{1273, PCUT_ROLE_BODY, 0},
	{1281, PCUT_ROLE_BODY, 0},
	{1290, PCUT_ROLE_JOB, 0},
	{1302, PCUT_ROLE_BODY, 0},
	{1308, PCUT_ROLE_BODY, 0},
	{1313, PCUT_ROLE_JOB, 0},
	{1328, PCUT_ROLE_BODY, 0},
	{1334, PCUT_ROLE_BODY, 0},
	{1343, PCUT_ROLE_BODY, 0},
	{1349, PCUT_ROLE_BODY, 0},
	{1363, PCUT_ROLE_BODY, 0},
	{1372, PCUT_ROLE_JOB, 0},
	{1379, PCUT_ROLE_PLACE, 0},
	{1387, PCUT_ROLE_BODY, 0},
	{1394, PCUT_ROLE_PLACE, 0},
	{1399, PCUT_ROLE_PLACE, 0},
	{1405, PCUT_ROLE_JOB, 0},
	{1415, PCUT_ROLE_JOB, 0},
	{1420, PCUT_ROLE_BODY, 0},
	{1424, PCUT_ROLE_BODY, 0},
	{1429, PCUT_ROLE_BODY, 0},
	{1441, PCUT_ROLE_BODY, 0},
	{1450, PCUT_ROLE_BODY, 0},
	{1460, PCUT_ROLE_JOB, 0},
	{1467, PCUT_ROLE_JOB, 0},
	{1481, PCUT_ROLE_JOB, 0},
	{1489, PCUT_ROLE_JOB, 0},
	{1497, PCUT_ROLE_PLACE, 0},
	{1504, PCUT_ROLE_PLACE, 0},
	{1512, PCUT_ROLE_BODY, 0},
	{1516, PCUT_ROLE_BODY, 0},
	{1523, PCUT_ROLE_JOB, 0},
	{1534, PCUT_ROLE_BODY, 0},
	{1542, PCUT_ROLE_JOB, 0},
	{1553, PCUT_ROLE_JOB, 0},
	{1565, PCUT_ROLE_JOB, 0},
	{1578, PCUT_ROLE_JOB, 0},
	{1590, PCUT_ROLE_JOB, 0},
	{1599, PCUT_ROLE_PLACE, 0},
	{1607, PCUT_ROLE_JOB, 0},
	{1623, PCUT_ROLE_JOB, 0},
	{1634, PCUT_ROLE_JOB, 0},
	{1647, PCUT_ROLE_JOB, 0},
	{1662, PCUT_ROLE_JOB, 0},
	{1676, PCUT_ROLE_JOB, 0},
	{1692, PCUT_ROLE_JOB, 0},
	{1704, PCUT_ROLE_BODY, 0},
	{1710, PCUT_ROLE_BODY, 0},
	{1717, PCUT_ROLE_BODY, 0},
	{1722, PCUT_ROLE_PLACE, 0},
	{1727, PCUT_ROLE_PLACE, 0},
	{1731, PCUT_ROLE_BODY, 0},
	{1738, PCUT_ROLE_JOB, 0},
	{1747, PCUT_ROLE_JOB, 0},
	{1761, PCUT_ROLE_BODY, 0},
	{1772, PCUT_ROLE_BODY, 0},
	{1776, PCUT_ROLE_PLACE, 0},
	{1780, PCUT_ROLE_PLACE, 0},
	{1786, PCUT_ROLE_BODY, 0},
	{1790, PCUT_ROLE_BODY, 0},
	{1795, PCUT_ROLE_BODY, 0},
	{1804, PCUT_ROLE_BODY, 0},
	{1809, PCUT_ROLE_BODY, 0},
	{1813, PCUT_ROLE_BODY, 0},
	{1819, PCUT_ROLE_BODY, 0},
	{1827, PCUT_ROLE_JOB, 0},
	{1836, PCUT_ROLE_BODY, 0},
	{1845, PCUT_ROLE_BODY, 0},
	{1852, PCUT_ROLE_JOB, 0},
	{1864, PCUT_ROLE_JOB, 0},
	{1878, PCUT_ROLE_BODY, 0},
	{1884, PCUT_ROLE_BODY, 0},
	{1892, PCUT_ROLE_PLACE, 0},
	{1898, PCUT_ROLE_PLACE, 0},
	{1907, PCUT_ROLE_JOB, 0},
	{1915, PCUT_ROLE_JOB, 0},
	{1924, PCUT_ROLE_BODY, 0},
	{1936, PCUT_ROLE_BODY, 0},
	{1940, PCUT_ROLE_BODY, 0},
	{1944, PCUT_ROLE_BODY, 0},
	{1952, PCUT_ROLE_PLACE, 0},
	{1956, PCUT_ROLE_BODY, 0},
	{1961, PCUT_ROLE_JOB, 0},
	{1970, PCUT_ROLE_JOB, 0},
	{1978, PCUT_ROLE_BODY, 0},
	{1985, PCUT_ROLE_PLACE, 0},
	{1991, PCUT_ROLE_BODY, 0},
	{2000, PCUT_ROLE_JOB, 0},
	{2009, PCUT_ROLE_JOB, 0},
	{2017, PCUT_ROLE_JOB, 0},
	{2027, PCUT_ROLE_BODY, 0},
	{2031, PCUT_ROLE_BODY, 0},
	{2040, PCUT_ROLE_BODY, 0},
	{2047, PCUT_ROLE_BODY, 0},
	{2054, PCUT_ROLE_JOB, 0},
	{2066, PCUT_ROLE_BODY, 0},
	{2070, PCUT_ROLE_BODY, 0},
	{2083, PCUT_ROLE_BODY, 0},
	{2096, PCUT_ROLE_PLACE, 0},
	{2101, PCUT_ROLE_BODY, 0},
	{2105, PCUT_ROLE_BODY, 0},
	{2115, PCUT_ROLE_JOB, 0},
	{2126, PCUT_ROLE_JOB, 0},
	{2137, PCUT_ROLE_JOB, 0},
	{2150, PCUT_ROLE_JOB, 0},
	{2166, PCUT_ROLE_JOB, 0},
	{2176, PCUT_ROLE_PLACE, 0},
	{2181, PCUT_ROLE_BODY, 0},
	{2186, PCUT_ROLE_JOB, 0},
	{2196, PCUT_ROLE_JOB, 0},
	{2206, PCUT_ROLE_BODY, 0},
	{2212, PCUT_ROLE_BODY, 0},
	{2219, PCUT_ROLE_JOB, 0},
	{2228, PCUT_ROLE_JOB, 0},
	{2238, PCUT_ROLE_JOB, 0},
	{2248, PCUT_ROLE_PLACE, 0},
	{2257, PCUT_ROLE_BODY, 0},
	{2270, PCUT_ROLE_JOB, 0},
	{2281, PCUT_ROLE_JOB, 0},
	{2293, PCUT_ROLE_JOB, 0},
	{2303, PCUT_ROLE_BODY, 0},
	{2314, PCUT_ROLE_JOB, 0},
	{2324, PCUT_ROLE_JOB, 0},
	{2336, PCUT_ROLE_BODY, 0},
	{2342, PCUT_ROLE_BODY, 0},
	{2346, PCUT_ROLE_BODY, 0},
	{2353, PCUT_ROLE_BODY, 0},
	{2361, PCUT_ROLE_BODY, 0},
	{2371, PCUT_ROLE_JOB, 0},
	{2381, PCUT_ROLE_BODY, 0},
	{2390, PCUT_ROLE_BODY, 0},
	{2400, PCUT_ROLE_JOB, 0},
	{2409, PCUT_ROLE_JOB, 0},
	{2419, PCUT_ROLE_JOB, 0},
	{2430, PCUT_ROLE_BODY, 0},
	{2438, PCUT_ROLE_BODY, 0},
	{2447, PCUT_ROLE_BODY, 0},
	{2456, PCUT_ROLE_JOB, 0},
	{2466, PCUT_ROLE_JOB, 0},
	{2478, PCUT_ROLE_BODY, 0},
	{2488, PCUT_ROLE_JOB, 0},
	{2497, PCUT_ROLE_JOB, 0},
	{2507, PCUT_ROLE_JOB, 0},
	{2518, PCUT_ROLE_JOB, 0},
	{2538, PCUT_ROLE_JOB, 0},
	{2546, PCUT_ROLE_JOB, 0},
	{2555, PCUT_ROLE_JOB, 0},
	{2565, PCUT_ROLE_JOB, 0},
	{2576, PCUT_ROLE_BODY, 0},
	{2586, PCUT_ROLE_BODY, 0},
	{2595, PCUT_ROLE_BODY, 0},
	{2602, PCUT_ROLE_JOB, 0},
	{2611, PCUT_ROLE_JOB, 0},
	{2622, PCUT_ROLE_JOB, 0},
	{2633, PCUT_ROLE_JOB, 0},
	{2643, PCUT_ROLE_PLACE, 0},
	{2652, PCUT_ROLE_JOB, 0},
	{2663, PCUT_ROLE_JOB, 0},
	{2677, PCUT_ROLE_JOB, 0},
	{2693, PCUT_ROLE_BODY, 0},
	{2700, PCUT_ROLE_PLACE, 0},
	{2706, PCUT_ROLE_PLACE, 0},
	{2711, PCUT_ROLE_BODY, 0},
	{2715, PCUT_ROLE_BODY, 0},
	{2720, PCUT_ROLE_BODY, 0},
	{2730, PCUT_ROLE_PLACE, 0},
	{2736, PCUT_ROLE_PLACE, 0},
	{2740, PCUT_ROLE_PLACE, 0},
	{2746, PCUT_ROLE_BODY, 0},
	{2753, PCUT_ROLE_JOB, 0},
	{2761, PCUT_ROLE_JOB, 0},
	{2771, PCUT_ROLE_JOB, 0},
	{2782, PCUT_ROLE_JOB, 0},
	{2792, PCUT_ROLE_JOB, 0},
	{2800, PCUT_ROLE_JOB, 0},
	{2807, PCUT_ROLE_BODY, 0},
	{2816, PCUT_ROLE_BODY, 0},
	{2824, PCUT_ROLE_JOB, 0},
	{2833, PCUT_ROLE_BODY, 0},
	{2837, PCUT_ROLE_BODY, 0},
	{2845, PCUT_ROLE_PLACE, 0},
	{2851, PCUT_ROLE_JOB, 0},
	{2859, PCUT_ROLE_BODY, 0},
	{2867, PCUT_ROLE_JOB, 0},
	{2874, PCUT_ROLE_PLACE, 0},
	{2882, PCUT_ROLE_BODY, 0},
	{2886, PCUT_ROLE_JOB, 0},
	{2892, PCUT_ROLE_BODY, 0},
	{2901, PCUT_ROLE_BODY, 0},
	{2906, PCUT_ROLE_PLACE, 0},
	{2912, PCUT_ROLE_PLACE, 0},
	{2919, PCUT_ROLE_PLACE, 0},
	{2926, PCUT_ROLE_BODY, 0},
	{2933, PCUT_ROLE_BODY, 0},
	{2941, PCUT_ROLE_BODY, 0},
	{2945, PCUT_ROLE_BODY, 0},
	{2949, PCUT_ROLE_JOB, 0},
	{2960, PCUT_ROLE_BODY, 0},
	{2969, PCUT_ROLE_BODY, 0},
	{2979, PCUT_ROLE_BODY, 0},
	{2984, PCUT_ROLE_JOB, 0},
	{2995, PCUT_ROLE_BODY, 0},
	{3005, PCUT_ROLE_BODY, 0},
	{3016, PCUT_ROLE_BODY, 0},
	{3020, PCUT_ROLE_BODY, 0},
	{3026, PCUT_ROLE_BODY, 0},
	{3032, PCUT_ROLE_JOB, 0},
	{3043, PCUT_ROLE_PLACE, 0},
	{3048, PCUT_ROLE_BODY, 0},
	{3056, PCUT_ROLE_JOB, 0},
	{3065, PCUT_ROLE_BODY, 0},
	{3068, PCUT_ROLE_BODY, 0},
	{3072, PCUT_ROLE_JOB, 0},
	{3081, PCUT_ROLE_BODY, 0},
	{3087, PCUT_ROLE_PLACE, 0},
	{3094, PCUT_ROLE_BODY, 0},
	{3105, PCUT_ROLE_PLACE, 0},
	{3111, PCUT_ROLE_PLACE, 0},
	{3118, PCUT_ROLE_JOB, 0},
	{3134, PCUT_ROLE_JOB, 0},
	{3147, PCUT_ROLE_PLACE, 0},
	{3155, PCUT_ROLE_JOB, 0},
	{3164, PCUT_ROLE_JOB, 0},
	{3175, PCUT_ROLE_JOB, 0},
	{3184, PCUT_ROLE_BODY, 0},
	{3188, PCUT_ROLE_BODY, 0},
	{3195, PCUT_ROLE_PLACE, 0},
	{3200, PCUT_ROLE_BODY, 0},
	{3205, PCUT_ROLE_JOB, 0},
	{3212, PCUT_ROLE_JOB, 0},
	{3220, PCUT_ROLE_JOB, 0},
	{3226, PCUT_ROLE_BODY, 0},
	{3230, PCUT_ROLE_BODY, 0},
	{3238, PCUT_ROLE_JOB, 0},
	{3248, PCUT_ROLE_JOB, 0},
	{3260, PCUT_ROLE_JOB, 0},
	{3285, PCUT_ROLE_JOB, 0},
	{3312, PCUT_ROLE_JOB, 0},
	{3331, PCUT_ROLE_BODY, 0},
	{3346, PCUT_ROLE_JOB, 0},
	{3357, PCUT_ROLE_BODY, 0},
	{3376, PCUT_ROLE_BODY, 0},
	{3391, PCUT_ROLE_BODY, 0},
	{3404, PCUT_ROLE_JOB, 0},
	{3423, PCUT_ROLE_JOB, 0},
	{3446, PCUT_ROLE_JOB, 0},
	{3465, PCUT_ROLE_JOB, 0},
	{3488, PCUT_ROLE_JOB, 0},
	{3503, PCUT_ROLE_JOB, 0},
	{3522, PCUT_ROLE_JOB, 0},
	{3547, PCUT_ROLE_JOB, 0},
	{3576, PCUT_ROLE_JOB, 0},
	{3603, PCUT_ROLE_JOB, 0},
	{3634, PCUT_ROLE_BODY, 0},
	{3647, PCUT_ROLE_BODY, 0},
	{3662, PCUT_ROLE_JOB, 0},
	{3687, PCUT_ROLE_JOB, 0},
	{3702, PCUT_ROLE_JOB, 0},
	{3719, PCUT_ROLE_JOB, 0},
	{3736, PCUT_ROLE_BODY, 0},
	{3753, PCUT_ROLE_BODY, 0},
	{3770, PCUT_ROLE_JOB, 0},
	{3783, PCUT_ROLE_JOB, 0},
	{3798, PCUT_ROLE_BODY, 0},
	{3809, PCUT_ROLE_JOB, 0},
	{3816, PCUT_ROLE_JOB, 0},
	{3825, PCUT_ROLE_JOB, 0},
	{3836, PCUT_ROLE_JOB, 0},
	{3845, PCUT_ROLE_BODY, 0},
	{3858, PCUT_ROLE_BODY, 0},
	{3869, PCUT_ROLE_JOB, 0},
	{3880, PCUT_ROLE_JOB, 0},
	{3889, PCUT_ROLE_BODY, 0},
	{3900, PCUT_ROLE_JOB, 0},
	{3909, PCUT_ROLE_JOB, 0},
	{3918, PCUT_ROLE_JOB, 0},
	{3929, PCUT_ROLE_BODY, 0},
};

static const uint16_t pcut_role_words_first[257] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 23, 36, 85, 99, 123, 134, 147, 157, 169, 177,
	187, 199, 215, 230, 237, 262, 262, 304, 336, 351, 356, 362,
	369, 369, 370, 374, 374, 374, 374, 374, 374, 374, 374, 374,
	374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374,
	374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374,
	374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374,
	374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374,
	374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374,
	374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374, 374,
	374, 374, 374, 376, 378, 397, 402, 402, 402, 402, 402, 402,
	408, 412, 416, 416, 416, 416, 416, 416, 416, 416, 416, 416,
	416, 416, 416, 416, 416, 416, 416, 416, 416, 416, 416, 416,
	416, 416, 416, 416, 416, 416, 416, 416, 416, 416, 416, 416,
	416, 416, 416, 416, 416,
};

const pcut_phrases pcut_role_words = {pcut_role_words_rows, pcut_role_words_text, pcut_role_words_first,
	sizeof pcut_role_words_rows / sizeof pcut_role_words_rows[0]};

static const char pcut_collectives_text[] =
	"a redacao\0"
	"admin\0"
	"adminas\0"
	"administrator\0"
	"agences\0"
	"agencias\0"
	"agencies\0"
	"agentur\0"
	"agenturen\0"
	"anonymous\0"
	"associated press reporters\0"
	"auteur\0"
	"author\0"
	"author name\0"
	"autor unbekannt\0"
	"avec afp\0"
	"avec agences\0"
	"compiled from wire reports\0"
	"contact\0"
	"content admin\0"
	"contributor\0"
	"contributors\0"
	"correspondents\0"
	"da redacao\0"
	"de redactie\0"
	"default\0"
	"desconhecido\0"
	"desconocido\0"
	"die redaktion\0"
	"digital team\0"
	"editor\0"
	"editor in chief\0"
	"editorial\0"
	"editorial board\0"
	"editorial staff\0"
	"editorial team\0"
	"editors\0"
	"firstname lastname\0"
	"from news services\0"
	"from staff reports\0"
	"from wire reports\0"
	"guest\0"
	"guest author\0"
	"guest columnist\0"
	"guest contributor\0"
	"haber merkezi\0"
	"inconnu\0"
	"info\0"
	"la redaccion\0"
	"la redaction\0"
	"la redazione\0"
	"letters\0"
	"letters to the editor\0"
	"manager\0"
	"moderator\0"
	"n/a\0"
	"na\0"
	"name\0"
	"news desk\0"
	"news services\0"
	"newsdesk\0"
	"newsroom\0"
	"no author\0"
	"none\0"
	"null\0"
	"onbekend\0"
	"online desk\0"
	"online-redaktion\0"
	"onze redactie\0"
	"our correspondent\0"
	"our own correspondent\0"
	"our reporter\0"
	"our reporters\0"
	"our special correspondent\0"
	"our staff\0"
	"readers\0"
	"redacao\0"
	"redaccion\0"
	"redaccion y agencias\0"
	"redactia\0"
	"redactie\0"
	"redaction\0"
	"redakce\0"
	"redakcia\0"
	"redakcja\0"
	"redaksi\0"
	"redaksjonen\0"
	"redaktion\0"
	"redaktionen\0"
	"redaktionsteam\0"
	"redazione\0"
	"redazione online\0"
	"redazione web\0"
	"root\0"
	"sconosciuto\0"
	"site admin\0"
	"siteadmin\0"
	"special correspondent\0"
	"staff\0"
	"staff and agencies\0"
	"staff and wire\0"
	"staff and wire reports\0"
	"staff report\0"
	"staff reporter\0"
	"staff reporters\0"
	"staff reports\0"
	"staff writer\0"
	"staff writers\0"
	"super user\0"
	"superuser\0"
	"support\0"
	"szerkesztoseg\0"
	"taz redaktion\0"
	"test\0"
	"the editorial board\0"
	"the editors\0"
	"the newsroom\0"
	"tim redaksi\0"
	"toa soan\0"
	"toimitus\0"
	"unbekannt\0"
	"undefined\0"
	"unknown\0"
	"unknown author\0"
	"unsere redaktion\0"
	"urednistvo\0"
	"user\0"
	"van onze redactie\0"
	"various\0"
	"various authors\0"
	"web admin\0"
	"web desk\0"
	"web team\0"
	"webadmin\0"
	"webmaster\0"
	"website admin\0"
	"wire report\0"
	"wire reports\0"
	"wire service\0"
	"wire services\0"
	"wordpress\0"
	"wp-admin\0"
	"wpadmin\0"
	"yonetici\0"
	"your name\0"
	"συνταξη\0"
	"від редакціі\0"
	"неизвестен\0"
	"неизвестно\0"
	"от редакции\0"
	"редакция\0"
	"редакція\0"
	"המערכת\0"
	"מערכת\0"
	"التحرير\0"
	"هيية التحرير\0"
	"وكالات\0"
	"佚名\0"
	"匿名\0"
	"本刊编辑部\0"
	"本报编辑部\0"
	"本社\0"
	"社説\0"
	"管理员\0"
	"管理員\0"
	"網站管理員\0"
	"編集部\0"
	"编辑部\0"
	"관리자\0"
	"편집부\0"
;

static const pcut_phrase pcut_collectives_rows[] = {
	{0, 1, 0},
	{10, 2, 0},
	{16, 2, 0},
	{24, 2, 0},
	{38, 1, 0},
	{46, 1, 0},
	{55, 1, 0},
	{64, 1, 0},
	{72, 1, 0},
	{82, 2, 0},
	{92, 1, 0},
	{119, 2, 0},
	{126, 2, 0},
	{133, 2, 0},
	{145, 2, 0},
	{161, 1, 0},
	{170, 1, 0},
	{183, 1, 0},
	{210, 2, 0},
	{218, 2, 0},
	{232, 1, 0},
	{244, 1, 0},
	{257, 1, 0},
	{272, 1, 0},
	{283, 1, 0},
	{295, 2, 0},
	{303, 2, 0},
	{316, 2, 0},
	{328, 1, 0},
	{342, 1, 0},
	{355, 1, 0},
	{362, 2, 0},
	{378, 1, 0},
	{388, 1, 0},
	{404, 1, 0},
	{420, 1, 0},
	{435, 1, 0},
	{443, 2, 0},
	{462, 1, 0},
	{481, 1, 0},
	{500, 1, 0},
	{518, 2, 0},
	{524, 1, 0},
	{537, 1, 0},
	{553, 1, 0},
	{571, 1, 0},
	{585, 2, 0},
	{593, 2, 0},
	{598, 1, 0},
	{611, 1, 0},
	{624, 1, 0},
	{637, 1, 0},
	{645, 1, 0},
	{667, 2, 0},
	{675, 2, 0},
	{685, 2, 0},
	{689, 2, 0},
	{692, 2, 0},
	{697, 1, 0},
	{707, 1, 0},
	{721, 1, 0},
	{730, 1, 0},
	{739, 2, 0},
	{749, 2, 0},
	{754, 2, 0},
	{759, 2, 0},
	{768, 1, 0},
	{780, 1, 0},
	{797, 1, 0},
	{811, 1, 0},
	{829, 1, 0},
	{851, 1, 0},
	{864, 1, 0},
	{878, 1, 0},
	{904, 1, 0},
	{914, 1, 0},
	{922, 1, 0},
	{930, 1, 0},
	{940, 1, 0},
	{961, 1, 0},
	{970, 1, 0},
	{979, 1, 0},
	{989, 1, 0},
	{997, 1, 0},
	{1006, 1, 0},
	{1015, 1, 0},
	{1023, 1, 0},
	{1035, 1, 0},
	{1045, 1, 0},
	{1057, 1, 0},
	{1072, 1, 0},
	{1082, 1, 0},
	{1099, 1, 0},
	{1113, 2, 0},
	{1118, 2, 0},
	{1130, 2, 0},
	{1141, 2, 0},
	{1151, 1, 0},
	{1173, 2, 0},
	{1179, 1, 0},
	{1198, 1, 0},
	{1213, 1, 0},
	{1236, 1, 0},
	{1249, 1, 0},
	{1264, 1, 0},
	{1280, 1, 0},
	{1294, 1, 0},
	{1307, 1, 0},
	{1321, 2, 0},
	{1332, 2, 0},
	{1342, 2, 0},
	{1350, 1, 0},
	{1364, 1, 0},
	{1378, 2, 0},
	{1383, 1, 0},
	{1403, 1, 0},
	{1415, 1, 0},
	{1428, 1, 0},
	{1440, 1, 0},
	{1449, 1, 0},
	{1458, 2, 0},
	{1468, 2, 0},
	{1478, 2, 0},
	{1486, 2, 0},
	{1501, 1, 0},
	{1518, 1, 0},
	{1529, 2, 0},
	{1534, 1, 0},
	{1552, 1, 0},
	{1560, 1, 0},
	{1576, 2, 0},
	{1586, 1, 0},
	{1595, 1, 0},
	{1604, 2, 0},
	{1613, 2, 0},
	{1623, 2, 0},
	{1637, 1, 0},
	{1649, 1, 0},
	{1662, 1, 0},
	{1675, 1, 0},
	{1689, 2, 0},
	{1699, 2, 0},
	{1708, 2, 0},
	{1716, 2, 0},
	{1725, 2, 0},
	{1735, 1, 0},
	{1750, 1, 0},
	{1774, 2, 0},
	{1795, 2, 0},
	{1816, 1, 0},
	{1838, 1, 0},
	{1855, 1, 0},
	{1872, 1, 0},
	{1885, 1, 0},
	{1896, 1, 0},
	{1911, 1, 0},
	{1935, 1, 0},
	{1948, 2, 0},
	{1955, 2, 0},
	{1962, 1, 0},
	{1978, 1, 0},
	{1994, 1, 0},
	{2001, 1, 0},
	{2008, 2, 0},
	{2018, 2, 0},
	{2028, 2, 0},
	{2044, 1, 0},
	{2054, 1, 0},
	{2064, 2, 0},
	{2074, 1, 0},
};

static const uint16_t pcut_collectives_first[257] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 17, 17, 23, 30, 37, 41, 45, 46, 48, 48,
	48, 53, 55, 65, 75, 75, 75, 94, 112, 120, 127, 130,
	143, 143, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145,
	145, 145, 145, 145, 146, 150, 152, 152, 152, 152, 152, 152,
	154, 155, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157,
	157, 158, 159, 162, 168, 168, 168, 169, 169, 169, 170, 170,
	170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170, 170,
	170, 170, 170, 170, 170,
};

const pcut_phrases pcut_collectives = {pcut_collectives_rows, pcut_collectives_text, pcut_collectives_first,
	sizeof pcut_collectives_rows / sizeof pcut_collectives_rows[0]};

const char *const pcut_agency_names[] = {
	"Associated Press",
	"Reuters",
	"Agence France-Presse",
	"United Press International",
	"dpa",
	"EFE",
	"ANSA",
	"Lusa",
	"ANP",
	"TASS",
	"RIA Novosti",
	"Interfax",
	"Ukrinform",
	"UNIAN",
	"PAP",
	"Anadolu Agency",
	"Demirören Haber Ajansı",
	"İhlas Haber Ajansı",
	"Xinhua",
	"China News Service",
	"中央社",
	"Kyodo",
	"Jiji",
	"Yonhap",
	"뉴시스",
	"뉴스1",
	"PTI",
	"ANI",
	"IANS",
	"UNI",
	"The Canadian Press",
	"AAP",
	"PA Media",
	"Bloomberg",
	"Interpress",
	"APA",
	"Keystone-SDA",
	"Belga",
	"Ritzau",
	"TT",
	"NTB",
	"STT",
	"MTI",
	"ČTK",
	"TASR",
	"SITA",
	"Agerpres",
	"Mediafax",
	"BTA",
	"Tanjug",
	"HINA",
	"STA",
	"AMNA",
	"Athens News Agency",
	"Europa Press",
	"Agencia Brasil",
	"Estadão Conteúdo",
	"Télam",
	"Notimex",
	"Prensa Latina",
	"Adnkronos",
	"AGI",
	"LaPresse",
	"KNA",
	"epd",
	"SID",
	"AFX",
	"Dow Jones",
	"Antara",
	"Bernama",
	"VNA",
	"IRNA",
	"ISNA",
	"Mehr News Agency",
	"Fars News Agency",
	"SANA",
	"WAM",
	"SPA",
	"MENA",
	"QNA",
	"KUNA",
	"Petra",
	"WAFA",
	"Getty Images",
	"PR Newswire",
	"Business Wire",
	"GlobeNewswire",
	"EIN Presswire",
	"news aktuell",
	"ots",
	"BNS",
	"Kazinform",
	"Trend",
	"Agence Belga",
	"Knight Ridder",
	"McClatchy",
	"Scripps Howard",
	"Cox Newspapers",
	"Religion News Service",
	"Catholic News Service",
	"The Conversation",
	"ProPublica",
	"Kaiser Health News",
	"Inter Press",
};

static const char pcut_agencies_text[] =
	"aa\0"
	"aap\0"
	"adnkronos\0"
	"afp\0"
	"afx\0"
	"agence belga\0"
	"agence france presse\0"
	"agence france-presse\0"
	"agencia brasil\0"
	"agencia efe\0"
	"agencia lusa\0"
	"agenzia ansa\0"
	"agenzia italia\0"
	"agerpres\0"
	"agi\0"
	"algemeen nederlands persbureau\0"
	"amna\0"
	"anadolu\0"
	"anadolu agency\0"
	"anadolu ajansi\0"
	"ani\0"
	"anp\0"
	"ansa\0"
	"antara\0"
	"ap\0"
	"ap news\0"
	"apa\0"
	"asian news international\0"
	"associated press\0"
	"athens news agency\0"
	"ats\0"
	"australian associated press\0"
	"austria presse agentur\0"
	"belga\0"
	"belta\0"
	"bernama\0"
	"bloomberg\0"
	"bloomberg news\0"
	"bns\0"
	"bta\0"
	"business wire\0"
	"businesswire\0"
	"canadian press\0"
	"catholic news agency\0"
	"catholic news service\0"
	"central news agency\0"
	"ceska tiskova kancelar\0"
	"china news service\0"
	"cna\0"
	"cns\0"
	"cox news service\0"
	"cox newspapers\0"
	"cp\0"
	"ctk\0"
	"demiroren haber ajansi\0"
	"deutsche presse-agentur\0"
	"deutsche presseagentur\0"
	"dha\0"
	"dow jones\0"
	"dow jones newswires\0"
	"dpa\0"
	"dpa-afx\0"
	"efe\0"
	"efe news\0"
	"ein presswire\0"
	"elta\0"
	"epd\0"
	"estadao conteudo\0"
	"europa press\0"
	"evangelischer pressedienst\0"
	"fars news agency\0"
	"getty\0"
	"getty images\0"
	"globe newswire\0"
	"globenewswire\0"
	"hina\0"
	"ians\0"
	"iha\0"
	"ihlas haber ajansi\0"
	"indo-asian news service\0"
	"inter press\0"
	"inter press service\0"
	"interfax\0"
	"interfax-ukraine\0"
	"interpress\0"
	"interpress news\0"
	"ips\0"
	"irna\0"
	"isna\0"
	"itar-tass\0"
	"jiji\0"
	"jiji press\0"
	"kaiser health news\0"
	"katholische nachrichten-agentur\0"
	"kazinform\0"
	"keystone sda\0"
	"keystone-ats\0"
	"keystone-sda\0"
	"kff health news\0"
	"khn\0"
	"kna\0"
	"knight ridder\0"
	"knight-ridder newspapers\0"
	"kuna\0"
	"kyodo\0"
	"kyodo news\0"
	"la presse canadienne\0"
	"lapresse\0"
	"leta\0"
	"lusa\0"
	"mcclatchy\0"
	"mcclatchy newspapers\0"
	"mcclatchy-tribune\0"
	"mediafax\0"
	"mehr news agency\0"
	"mena\0"
	"mti\0"
	"news aktuell\0"
	"news1\0"
	"newsis\0"
	"notimex\0"
	"ntb\0"
	"ots\0"
	"pa\0"
	"pa media\0"
	"pap\0"
	"pc\0"
	"petra\0"
	"polska agencja prasowa\0"
	"pr newswire\0"
	"prensa latina\0"
	"press association\0"
	"press trust of india\0"
	"prnewswire\0"
	"propublica\0"
	"pti\0"
	"qna\0"
	"religion news service\0"
	"reuter\0"
	"reuters\0"
	"reuters news\0"
	"ria\0"
	"ria novosti\0"
	"ritzau\0"
	"rns\0"
	"sana\0"
	"scripps howard\0"
	"scripps howard news service\0"
	"sda\0"
	"sid\0"
	"sita\0"
	"slovenska tiskovna agencija\0"
	"spa\0"
	"sport-informations-dienst\0"
	"sta\0"
	"stt\0"
	"stt-lehtikuva\0"
	"tanjug\0"
	"tasr\0"
	"tass\0"
	"telam\0"
	"the associated press\0"
	"the canadian press\0"
	"the conversation\0"
	"thomson reuters\0"
	"trend\0"
	"tribune news service\0"
	"tt\0"
	"tt nyhetsbyran\0"
	"ttxvn\0"
	"ukrinform\0"
	"uni\0"
	"unian\0"
	"united news of india\0"
	"united press international\0"
	"upi\0"
	"vietnam news agency\0"
	"vna\0"
	"wafa\0"
	"wam\0"
	"xinhua\0"
	"xinhua news agency\0"
	"yonhap\0"
	"yonhap news agency\0"
	"απε\0"
	"απε-μπε\0"
	"белта\0"
	"бта\0"
	"интерфакс\0"
	"интерфакс-украина\0"
	"итар-тасс\0"
	"казинформ\0"
	"реитер\0"
	"риа\0"
	"риа новости\0"
	"танјуг\0"
	"тасс\0"
	"укринформ\0"
	"укрінформ\0"
	"униан\0"
	"уніан\0"
	"інтерфакс\0"
	"інтерфакс-украіна\0"
	"רויטרס\0"
	"ا ش ا\0"
	"ا ف ب\0"
	"ايرنا\0"
	"ايسنا\0"
	"خبرگزاري فارس\0"
	"خبرگزاري مهر\0"
	"رويترز\0"
	"سانا\0"
	"فرانس برس\0"
	"قنا\0"
	"كونا\0"
	"واس\0"
	"وام\0"
	"وفا\0"
	"पीटीआई\0"
	"フランス通信社\0"
	"ブルームバーグ\0"
	"ロイター\0"
	"中国新闻社\0"
	"中央社\0"
	"中央通訊社\0"
	"中新社\0"
	"中新网\0"
	"共同\0"
	"共同社\0"
	"共同通信\0"
	"共同通信社\0"
	"塔斯社\0"
	"彭博社\0"
	"新华社\0"
	"新华网\0"
	"新華社\0"
	"新華網\0"
	"时事社\0"
	"時事\0"
	"時事通信\0"
	"時事通信社\0"
	"法新社\0"
	"聯合ニュース\0"
	"路透\0"
	"路透社\0"
	"韩联社\0"
	"뉴스1\0"
	"뉴시스\0"
	"로이터\0"
	"연합뉴스\0"
;

static const pcut_phrase pcut_agencies_rows[] = {
	{0, 15, 1},
	{3, 31, 1},
	{7, 60, 0},
	{17, 2, 1},
	{21, 66, 1},
	{25, 93, 0},
	{38, 2, 0},
	{59, 2, 0},
	{80, 55, 0},
	{95, 5, 0},
	{107, 7, 0},
	{120, 6, 0},
	{133, 61, 0},
	{148, 46, 0},
	{157, 61, 1},
	{161, 8, 0},
	{192, 52, 1},
	{197, 15, 0},
	{205, 15, 0},
	{220, 15, 0},
	{235, 27, 1},
	{239, 8, 1},
	{243, 6, 1},
	{248, 68, 0},
	{255, 0, 1},
	{258, 0, 0},
	{266, 35, 1},
	{270, 27, 0},
	{295, 0, 0},
	{312, 53, 0},
	{331, 36, 1},
	{335, 31, 0},
	{363, 35, 0},
	{386, 37, 1},
	{392, 90, 0},
	{398, 69, 0},
	{406, 33, 0},
	{416, 33, 0},
	{431, 90, 1},
	{435, 48, 1},
	{439, 85, 0},
	{453, 85, 0},
	{466, 30, 0},
	{481, 99, 0},
	{502, 99, 0},
	{524, 20, 0},
	{544, 43, 0},
	{567, 19, 0},
	{586, 20, 1},
	{590, 99, 1},
	{594, 97, 0},
	{611, 97, 0},
	{626, 30, 1},
	{629, 43, 0},
	{633, 16, 0},
	{656, 4, 0},
	{680, 4, 0},
	{703, 16, 1},
	{707, 67, 0},
	{717, 67, 0},
	{737, 4, 1},
	{741, 66, 0},
	{749, 5, 1},
	{753, 5, 0},
	{762, 87, 0},
	{776, 90, 1},
	{781, 64, 1},
	{785, 56, 0},
	{802, 54, 0},
	{815, 64, 0},
	{842, 74, 0},
	{859, 83, 1},
	{865, 83, 0},
	{878, 86, 0},
	{893, 86, 0},
	{907, 50, 1},
	{912, 28, 1},
	{917, 17, 1},
	{921, 17, 0},
	{940, 28, 0},
	{964, 103, 0},
	{976, 34, 0},
	{996, 11, 0},
	{1005, 11, 0},
	{1022, 34, 0},
	{1033, 34, 0},
	{1049, 34, 1},
	{1053, 71, 1},
	{1058, 72, 1},
	{1063, 9, 0},
	{1073, 22, 1},
	{1078, 22, 0},
	{1089, 102, 0},
	{1108, 63, 0},
	{1140, 91, 0},
	{1150, 36, 0},
	{1163, 36, 0},
	{1176, 36, 0},
	{1189, 102, 0},
	{1205, 102, 1},
	{1209, 63, 1},
	{1213, 94, 0},
	{1227, 94, 0},
	{1252, 80, 1},
	{1257, 21, 0},
	{1263, 21, 0},
	{1274, 30, 0},
	{1295, 62, 0},
	{1304, 90, 1},
	{1309, 7, 1},
	{1314, 95, 0},
	{1324, 95, 0},
	{1345, 95, 0},
	{1363, 47, 0},
	{1372, 73, 0},
	{1389, 78, 1},
	{1394, 42, 1},
	{1398, 88, 0},
	{1411, 25, 0},
	{1417, 24, 0},
	{1424, 58, 0},
	{1432, 40, 1},
	{1436, 89, 1},
	{1440, 32, 1},
	{1443, 32, 0},
	{1452, 14, 1},
	{1456, 30, 1},
	{1459, 81, 1},
	{1465, 14, 0},
	{1488, 84, 0},
	{1500, 59, 0},
	{1514, 32, 0},
	{1532, 26, 0},
	{1553, 84, 0},
	{1564, 101, 0},
	{1575, 26, 1},
	{1579, 79, 1},
	{1583, 98, 0},
	{1605, 1, 0},
	{1612, 1, 0},
	{1620, 1, 0},
	{1633, 10, 1},
	{1637, 10, 0},
	{1649, 38, 0},
	{1656, 98, 1},
	{1660, 75, 1},
	{1665, 96, 0},
	{1680, 96, 0},
	{1708, 36, 1},
	{1712, 65, 1},
	{1716, 45, 1},
	{1721, 51, 0},
	{1749, 77, 1},
	{1753, 65, 0},
	{1779, 51, 1},
	{1783, 41, 1},
	{1787, 41, 0},
	{1801, 49, 0},
	{1808, 44, 1},
	{1813, 9, 1},
	{1818, 57, 0},
	{1824, 0, 0},
	{1845, 30, 0},
	{1864, 100, 0},
	{1881, 1, 0},
	{1897, 92, 1},
	{1903, 95, 0},
	{1924, 39, 1},
	{1927, 39, 0},
	{1942, 70, 0},
	{1948, 12, 0},
	{1958, 29, 1},
	{1962, 13, 0},
	{1968, 29, 0},
	{1989, 3, 0},
	{2016, 3, 1},
	{2020, 70, 0},
	{2040, 70, 1},
	{2044, 82, 1},
	{2049, 76, 1},
	{2053, 18, 0},
	{2060, 18, 0},
	{2079, 23, 0},
	{2086, 23, 0},
	{2105, 52, 0},
	{2112, 52, 0},
	{2126, 90, 0},
	{2137, 48, 0},
	{2144, 11, 0},
	{2163, 11, 0},
	{2197, 9, 0},
	{2215, 91, 0},
	{2234, 1, 0},
	{2247, 10, 1},
	{2254, 10, 0},
	{2276, 49, 0},
	{2289, 9, 0},
	{2298, 12, 0},
	{2317, 12, 0},
	{2336, 13, 0},
	{2347, 13, 0},
	{2358, 11, 0},
	{2377, 11, 0},
	{2411, 1, 0},
	{2424, 78, 0},
	{2433, 2, 0},
	{2442, 71, 0},
	{2453, 72, 0},
	{2464, 74, 0},
	{2490, 73, 0},
	{2514, 1, 0},
	{2527, 75, 0},
	{2536, 2, 0},
	{2554, 79, 0},
	{2561, 80, 0},
	{2570, 77, 0},
	{2577, 76, 0},
	{2584, 82, 0},
	{2591, 26, 0},
	{2610, 2, 0},
	{2632, 33, 0},
	{2654, 1, 0},
	{2667, 19, 0},
	{2683, 20, 0},
	{2693, 20, 0},
	{2709, 19, 0},
	{2719, 19, 0},
	{2729, 21, 0},
	{2736, 21, 0},
	{2746, 21, 0},
	{2759, 21, 0},
	{2775, 9, 0},
	{2785, 33, 0},
	{2795, 18, 0},
	{2805, 18, 0},
	{2815, 18, 0},
	{2825, 18, 0},
	{2835, 22, 0},
	{2845, 22, 0},
	{2852, 22, 0},
	{2865, 22, 0},
	{2881, 2, 0},
	{2891, 23, 0},
	{2910, 1, 0},
	{2917, 1, 0},
	{2927, 23, 0},
	{2937, 25, 0},
	{2945, 24, 0},
	{2955, 1, 0},
	{2965, 23, 0},
};

static const uint16_t pcut_agencies_first[257] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 33, 42, 54, 62, 70, 71, 75, 76, 90, 92,
	106, 110, 117, 122, 123, 136, 137, 145, 157, 170, 176, 178,
	180, 182, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184,
	184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184,
	184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184,
	184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184,
	184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184,
	184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184,
	184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184, 184,
	184, 184, 184, 186, 186, 192, 203, 203, 203, 203, 203, 203,
	204, 212, 218, 218, 218, 218, 218, 218, 218, 219, 219, 219,
	222, 227, 233, 242, 242, 245, 246, 246, 249, 250, 250, 250,
	250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250,
	250, 250, 250, 250, 250,
};

const pcut_phrases pcut_agencies = {pcut_agencies_rows, pcut_agencies_text, pcut_agencies_first,
	sizeof pcut_agencies_rows / sizeof pcut_agencies_rows[0]};
