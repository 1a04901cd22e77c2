/* SPDX-License-Identifier: ISC */
/* The words of bylines; made by byline_words.py, do not edit. */
#include "byline_words.h"

static const char pcut_byline_prefixes_text[] =
	"a column by\0"
	"a consemnat\0"
	"a cura di\0"
	"a poem by\0"
	"additional reporting\0"
	"additional reporting by\0"
	"af\0"
	"af vores korrespondent\0"
	"an interview by\0"
	"analyse von\0"
	"analysis by\0"
	"arranged by\0"
	"art by\0"
	"article by\0"
	"article de\0"
	"articolo di\0"
	"as told to\0"
	"au consemnat\0"
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
	"autoras\0"
	"autore\0"
	"autoren\0"
	"autores\0"
	"autori\0"
	"autorin\0"
	"autorius\0"
	"autorji\0"
	"autors\0"
	"autorzy\0"
	"autrice\0"
	"av\0"
	"av var korrespondent\0"
	"av var medarbetare\0"
	"avtor\0"
	"avtore\0"
	"avtori\0"
	"avtorica\0"
	"az interjut keszitette\0"
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
	"by our reporter\0"
	"by our special correspondent\0"
	"by our staff correspondent\0"
	"by our staff reporter\0"
	"by reporter\0"
	"by staff reporter\0"
	"by staff writer\0"
	"by staff writers\0"
	"byline\0"
	"ceviri\0"
	"co-authored by\0"
	"co-written by\0"
	"coauthored by\0"
	"collected by\0"
	"column by\0"
	"commentary by\0"
	"commento di\0"
	"compiled by\0"
	"consemnat de\0"
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
	"da nostro corrispondente\0"
	"dal nostro corrispondente\0"
	"dal nostro inviato\0"
	"dal nostro inviato speciale\0"
	"dal nostro redattore\0"
	"dalla nostra corrispondente\0"
	"dalla nostra inviata\0"
	"dalla nostra redattrice\0"
	"dari\0"
	"de\0"
	"de catre\0"
	"de notre bureau\0"
	"de notre correspondant\0"
	"de notre correspondante\0"
	"de notre envoye special\0"
	"de notre envoyee speciale\0"
	"de notre journaliste\0"
	"de notre redacteur\0"
	"de notre redactrice\0"
	"de notre reporter\0"
	"de nuestra corresponsal\0"
	"de nuestra enviada especial\0"
	"de nuestro corresponsal\0"
	"de nuestro enviado especial\0"
	"derleyen\0"
	"di\0"
	"dilaporkan oleh\0"
	"directed by\0"
	"ditulis\0"
	"ditulis oleh\0"
	"diwawancarai oleh\0"
	"dodal\0"
	"door\0"
	"door onze correspondent\0"
	"door onze medewerker\0"
	"door onze redacteur\0"
	"door onze verslaggeefster\0"
	"door onze verslaggever\0"
	"door redacteur\0"
	"door verslaggever\0"
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
	"eftir\0"
	"egilea\0"
	"egileak\0"
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
	"entrevista a carrec de\0"
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
	"fra var korrespondent\0"
	"from\0"
	"from our correspondent\0"
	"from our own correspondent\0"
	"from our special correspondent\0"
	"gastbeitrag von\0"
	"geplaatst door\0"
	"gepubliceerd door\0"
	"geschreven door\0"
	"geschrieben von\0"
	"giornalista\0"
	"graphic by\0"
	"graphics by\0"
	"grein eftir\0"
	"guest post by\0"
	"haastattelija\0"
	"haastattelu\0"
	"haber\0"
	"haberi yazan\0"
	"hazirlayan\0"
	"herausgegeben von\0"
	"hofundur\0"
	"hosted by\0"
	"idazlea\0"
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
	"imeandikwa na\0"
	"immagini\0"
	"informe de\0"
	"interju keszitette\0"
	"interveja\0"
	"interview\0"
	"interview af\0"
	"interview by\0"
	"interview door\0"
	"interview von\0"
	"intervista di\0"
	"interviu de\0"
	"interviu realizat de\0"
	"intervju\0"
	"intervju av\0"
	"intervjueeris\0"
	"introduced by\0"
	"irta\0"
	"jornalista\0"
	"journalist\0"
	"journaliste\0"
	"kaannos\0"
	"kalbejosi\0"
	"kalbino\0"
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
	"le\0"
	"lejegyezte\0"
	"letra de\0"
	"letra e musica de\0"
	"letra y musica de\0"
	"lyrics and music by\0"
	"lyrics by\0"
	"mahojiano na\0"
	"materia de\0"
	"medically reviewed by\0"
	"metin\0"
	"muallif\0"
	"music and lyrics by\0"
	"music and words by\0"
	"music by\0"
	"muəllif\0"
	"mwandishi\0"
	"na\0"
	"na mwandishi maalum\0"
	"na mwandishi wetu\0"
	"napisal\0"
	"napisala\0"
	"napisao\0"
	"napsal\0"
	"napsala\0"
	"narrated by\0"
	"nga\0"
	"nguoi viet\0"
	"nota\0"
	"notowal\0"
	"od naszego korespondenta\0"
	"oleh\0"
	"opgetekend door\0"
	"opinion by\0"
	"oprac\0"
	"opracowal\0"
	"opracowala\0"
	"opracowanie\0"
	"opublikowane przez\0"
	"ord och musik av\0"
	"oversaettelse\0"
	"oversattning\0"
	"oversettelse\0"
	"par\0"
	"par notre correspondant\0"
	"parenge\0"
	"paroles et musique de\0"
	"paruose\0"
	"penulis\0"
	"penyusun\0"
	"per\0"
	"periodista\0"
	"pewawancara\0"
	"phong van\0"
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
	"poem by\0"
	"pogovarjal se\0"
	"pogovarjala se\0"
	"por\0"
	"por nossa reportagem\0"
	"por nosso correspondente\0"
	"por nuestra corresponsal\0"
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
	"ptal se\0"
	"ptala se\0"
	"pubblicato da\0"
	"publicado por\0"
	"publicerad av\0"
	"publie par\0"
	"publisert av\0"
	"published by\0"
	"razgovarala\0"
	"razgovarao\0"
	"razgovor vodila\0"
	"razgovor vodio\0"
	"read by\0"
	"realizado por\0"
	"recipe by\0"
	"recorded by\0"
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
	"remarks by\0"
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
	"rozhovor pripravil\0"
	"rozhovor pripravila\0"
	"rozhovor vedl\0"
	"rozhovor vedla\0"
	"rozmawial\0"
	"rozmawiala\0"
	"rozmawiali\0"
	"rozmowe przeprowadzil\0"
	"rozmowe przeprowadzila\0"
	"sagatavoja\0"
	"scriofa ag\0"
	"scris de\0"
	"scritto da\0"
	"selected by\0"
	"skrevet af\0"
	"skrevet av\0"
	"skribent\0"
	"skriven av\0"
	"special report by\0"
	"spracoval\0"
	"spracovala\0"
	"story\0"
	"story and photos by\0"
	"story and pictures by\0"
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
	"teksta autors\0"
	"tekstas\0"
	"teksti\0"
	"testi\0"
	"testo\0"
	"testo di\0"
	"testo e musica di\0"
	"testua\0"
	"text\0"
	"text and photos by\0"
	"text av\0"
	"text by\0"
	"text und musik von\0"
	"text von\0"
	"texte\0"
	"texte de\0"
	"texte par\0"
	"texti\0"
	"texto\0"
	"texto de\0"
	"texto por\0"
	"textua\0"
	"theo\0"
	"thuc hien\0"
	"tlum\0"
	"tlum.\0"
	"tlumaczenie\0"
	"toimittanut\0"
	"told by\0"
	"tradotto da\0"
	"traducao de\0"
	"traduccion\0"
	"traduccion de\0"
	"traducido por\0"
	"traduction\0"
	"traduit par\0"
	"traduzione\0"
	"transcribed by\0"
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
	"van een medewerker\0"
	"van onze correspondent\0"
	"van onze correspondente\0"
	"van onze medewerker\0"
	"van onze redacteur\0"
	"van onze verslaggeefster\0"
	"van onze verslaggever\0"
	"verfasser\0"
	"verfasserin\0"
	"verfasst von\0"
	"veroffentlicht von\0"
	"vertaald door\0"
	"vertaling\0"
	"video by\0"
	"vidtal eftir\0"
	"von\0"
	"von redakteur\0"
	"von redaktionsmitglied\0"
	"von unserem korrespondenten\0"
	"von unserem mitarbeiter\0"
	"von unserem redakteur\0"
	"von unserem redaktionsmitglied\0"
	"von unserem reporter\0"
	"von unserer korrespondentin\0"
	"von unserer mitarbeiterin\0"
	"von unserer redakteurin\0"
	"von unserer reporterin\0"
	"w\0"
	"wawancara oleh\0"
	"with an introduction by\0"
	"words\0"
	"words and music by\0"
	"words and photos by\0"
	"words by\0"
	"worte und weise von\0"
	"written\0"
	"written by\0"
	"yazan\0"
	"yazar\0"
	"yazi\0"
	"zaznamenal\0"
	"zaznamenala\0"
	"zdjecia\0"
	"zdjecie\0"
	"zhovaral sa\0"
	"zhovarala sa\0"
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
	"зохиолч\0"
	"иллюстрации\0"
	"интервью вел\0"
	"интервью вела\0"
	"интервью взял\0"
	"интервью взяла\0"
	"интервю на\0"
	"интервюто взе\0"
	"материал подготовил\0"
	"материал подготовила\0"
	"написал\0"
	"написала\0"
	"наш корр.\0"
	"наш корреспондент\0"
	"опубликовал\0"
	"опублікував\0"
	"от нашего корреспондента\0"
	"от нашего специального корреспондента\0"
	"перевод\0"
	"переклад\0"
	"подготви\0"
	"подготовил\0"
	"подготовила\0"
	"подготовили\0"
	"підготував\0"
	"підготувала\0"
	"підготували\0"
	"разговарала\0"
	"разговарао\0"
	"разговор водио\0"
	"разговора води\0"
	"редактор\0"
	"редакторка\0"
	"редакция\0"
	"розмовляв\0"
	"розмовляла\0"
	"розмову вела\0"
	"розмову вів\0"
	"світлини\0"
	"снимка\0"
	"снимки\0"
	"спецкор\0"
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
	"հեղինակ\0"
	"հեղինակներ\0"
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
	"ראיין\0"
	"ראיינה\0"
	"תמונות\0"
	"תרגום\0"
	"اجرت الحوار\0"
	"اجري الحوار\0"
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
	"حاورته\0"
	"حاوره\0"
	"رپورتاژ\0"
	"رپورٹ\0"
	"صور\0"
	"صورة\0"
	"عكاس\0"
	"عكس\0"
	"كاتب\0"
	"كتب\0"
	"كتبت\0"
	"مصاحبه از\0"
	"مصنف\0"
	"نوشته\0"
	"نويسنده\0"
	"گزارش\0"
	"گزارشگر\0"
	"द्वारा\0"
	"लेखक\0"
	"মূল লেখক\0"
	"লেখক\0"
	"ਲੇਖਕ\0"
	"લેખક\0"
	"ஆசிரியர்\0"
	"எழுதியவர்\0"
	"రచన\0"
	"రచయిత\0"
	"ಲೇಖಕ\0"
	"ಲೇಖಕರು\0"
	"എഴുതിയത്\0"
	"ലേഖകൻ\0"
	"เขียนโดย\0"
	"เรื่องโดย\0"
	"โดย\0"
	"ရေးသားသူ\0"
	"ავტորი\0"
	"ავტორები\0"
	"ავტორი\0"
	"ដោយ\0"
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
	{24, PCUT_PREFIX_STRONG, 0},
	{34, PCUT_PREFIX_STRONG, 0},
	{44, PCUT_PREFIX_EDIT, 0},
	{65, PCUT_PREFIX_EDIT, 0},
	{89, PCUT_PREFIX_PLAIN, 0},
	{92, PCUT_PREFIX_STRONG, 0},
	{115, PCUT_PREFIX_STRONG, 0},
	{131, PCUT_PREFIX_STRONG, 0},
	{143, PCUT_PREFIX_STRONG, 0},
	{155, PCUT_PREFIX_EDIT, 0},
	{167, PCUT_PREFIX_PHOTO, 0},
	{174, PCUT_PREFIX_STRONG, 0},
	{185, PCUT_PREFIX_STRONG, 0},
	{196, PCUT_PREFIX_STRONG, 0},
	{208, PCUT_PREFIX_STRONG, 0},
	{219, PCUT_PREFIX_STRONG, 0},
	{232, PCUT_PREFIX_STRONG, 0},
	{250, PCUT_PREFIX_STRONG, 0},
	{254, PCUT_PREFIX_PLAIN, 0},
	{261, PCUT_PREFIX_PLAIN, 0},
	{269, PCUT_PREFIX_PLAIN, 0},
	{277, PCUT_PREFIX_STRONG, 0},
	{284, PCUT_PREFIX_PLAIN, 0},
	{292, PCUT_PREFIX_STRONG, 0},
	{298, PCUT_PREFIX_STRONG, 0},
	{311, PCUT_PREFIX_PLAIN, 0},
	{318, PCUT_PREFIX_PLAIN, 0},
	{326, PCUT_PREFIX_PLAIN, 0},
	{333, PCUT_PREFIX_PLAIN, 0},
	{341, PCUT_PREFIX_PLAIN, 0},
	{349, PCUT_PREFIX_PLAIN, 0},
	{356, PCUT_PREFIX_PLAIN, 0},
	{364, PCUT_PREFIX_PLAIN, 0},
	{373, PCUT_PREFIX_PLAIN, 0},
	{381, PCUT_PREFIX_PLAIN, 0},
	{388, PCUT_PREFIX_PLAIN, 0},
	{396, PCUT_PREFIX_PLAIN, 0},
	{404, PCUT_PREFIX_PLAIN, 0},
	{407, PCUT_PREFIX_STRONG, 0},
	{428, PCUT_PREFIX_STRONG, 0},
	{447, PCUT_PREFIX_PLAIN, 0},
	{453, PCUT_PREFIX_PLAIN, 0},
	{460, PCUT_PREFIX_PLAIN, 0},
	{467, PCUT_PREFIX_PLAIN, 0},
	{476, PCUT_PREFIX_STRONG, 0},
	{499, PCUT_PREFIX_STRONG, 0},
	{503, PCUT_PREFIX_PHOTO, 0},
	{509, PCUT_PREFIX_STRONG, 0},
	{521, PCUT_PREFIX_PHOTO, 0},
	{526, PCUT_PREFIX_PHOTO, 0},
	{533, PCUT_PREFIX_PHOTO, 0},
	{543, PCUT_PREFIX_PHOTO, 0},
	{554, PCUT_PREFIX_PLAIN, 0},
	{557, PCUT_PREFIX_STRONG, 0},
	{570, PCUT_PREFIX_STRONG, 0},
	{597, PCUT_PREFIX_STRONG, 0},
	{607, PCUT_PREFIX_STRONG, 0},
	{620, PCUT_PREFIX_STRONG, 0},
	{635, PCUT_PREFIX_STRONG, 0},
	{652, PCUT_PREFIX_STRONG, 0},
	{673, PCUT_PREFIX_STRONG, 0},
	{694, PCUT_PREFIX_STRONG, 0},
	{719, PCUT_PREFIX_STRONG, 0},
	{735, PCUT_PREFIX_STRONG, 0},
	{764, PCUT_PREFIX_STRONG, 0},
	{791, PCUT_PREFIX_STRONG, 0},
	{813, PCUT_PREFIX_STRONG, 0},
	{825, PCUT_PREFIX_STRONG, 0},
	{843, PCUT_PREFIX_STRONG, 0},
	{859, PCUT_PREFIX_STRONG, 0},
	{876, PCUT_PREFIX_PLAIN, 0},
	{883, PCUT_PREFIX_EDIT, 0},
	{890, PCUT_PREFIX_STRONG, 0},
	{905, PCUT_PREFIX_STRONG, 0},
	{919, PCUT_PREFIX_STRONG, 0},
	{933, PCUT_PREFIX_STRONG, 0},
	{946, PCUT_PREFIX_STRONG, 0},
	{956, PCUT_PREFIX_STRONG, 0},
	{970, PCUT_PREFIX_STRONG, 0},
	{982, PCUT_PREFIX_EDIT, 0},
	{994, PCUT_PREFIX_STRONG, 0},
	{1007, PCUT_PREFIX_STRONG, 0},
	{1022, PCUT_PREFIX_COLON, 0},
	{1034, PCUT_PREFIX_COLON, 0},
	{1047, PCUT_PREFIX_COLON, 0},
	{1061, PCUT_PREFIX_STRONG, 0},
	{1072, PCUT_PREFIX_PHOTO, 0},
	{1085, PCUT_PREFIX_PHOTO, 0},
	{1099, PCUT_PREFIX_COLON, 0},
	{1107, PCUT_PREFIX_STRONG, 0},
	{1118, PCUT_PREFIX_EDIT, 0},
	{1129, PCUT_PREFIX_WEAK, 0},
	{1132, PCUT_PREFIX_STRONG, 0},
	{1157, PCUT_PREFIX_STRONG, 0},
	{1183, PCUT_PREFIX_STRONG, 0},
	{1202, PCUT_PREFIX_STRONG, 0},
	{1230, PCUT_PREFIX_STRONG, 0},
	{1251, PCUT_PREFIX_STRONG, 0},
	{1279, PCUT_PREFIX_STRONG, 0},
	{1300, PCUT_PREFIX_STRONG, 0},
	{1324, PCUT_PREFIX_WEAK, 0},
	{1329, PCUT_PREFIX_WEAK, 0},
	{1332, PCUT_PREFIX_PLAIN, 0},
	{1341, PCUT_PREFIX_STRONG, 0},
	{1357, PCUT_PREFIX_STRONG, 0},
	{1380, PCUT_PREFIX_STRONG, 0},
	{1404, PCUT_PREFIX_STRONG, 0},
	{1428, PCUT_PREFIX_STRONG, 0},
	{1454, PCUT_PREFIX_STRONG, 0},
	{1475, PCUT_PREFIX_STRONG, 0},
	{1494, PCUT_PREFIX_STRONG, 0},
	{1514, PCUT_PREFIX_STRONG, 0},
	{1532, PCUT_PREFIX_STRONG, 0},
	{1556, PCUT_PREFIX_STRONG, 0},
	{1584, PCUT_PREFIX_STRONG, 0},
	{1608, PCUT_PREFIX_STRONG, 0},
	{1636, PCUT_PREFIX_STRONG, 0},
	{1645, PCUT_PREFIX_WEAK, 0},
	{1648, PCUT_PREFIX_STRONG, 0},
	{1664, PCUT_PREFIX_EDIT, 0},
	{1676, PCUT_PREFIX_STRONG, 0},
	{1684, PCUT_PREFIX_STRONG, 0},
	{1697, PCUT_PREFIX_STRONG, 0},
	{1715, PCUT_PREFIX_STRONG, 0},
	{1721, PCUT_PREFIX_PLAIN, 0},
	{1726, PCUT_PREFIX_STRONG, 0},
	{1750, PCUT_PREFIX_STRONG, 0},
	{1771, PCUT_PREFIX_STRONG, 0},
	{1791, PCUT_PREFIX_STRONG, 0},
	{1817, PCUT_PREFIX_STRONG, 0},
	{1840, PCUT_PREFIX_STRONG, 0},
	{1855, PCUT_PREFIX_STRONG, 0},
	{1873, PCUT_PREFIX_COLON, 0},
	{1885, PCUT_PREFIX_COLON, 0},
	{1892, PCUT_PREFIX_COLON, 0},
	{1899, PCUT_PREFIX_STRONG, 0},
	{1909, PCUT_PREFIX_EDIT, 0},
	{1919, PCUT_PREFIX_EDIT, 0},
	{1930, PCUT_PREFIX_EDIT, 0},
	{1942, PCUT_PREFIX_EDIT, 0},
	{1952, PCUT_PREFIX_EDIT, 0},
	{1963, PCUT_PREFIX_EDIT, 0},
	{1970, PCUT_PREFIX_EDIT, 0},
	{1978, PCUT_PREFIX_STRONG, 0},
	{1994, PCUT_PREFIX_WEAK, 0},
	{2000, PCUT_PREFIX_PLAIN, 0},
	{2007, PCUT_PREFIX_PLAIN, 0},
	{2015, PCUT_PREFIX_STRONG, 0},
	{2031, PCUT_PREFIX_STRONG, 0},
	{2045, PCUT_PREFIX_STRONG, 0},
	{2065, PCUT_PREFIX_STRONG, 0},
	{2083, PCUT_PREFIX_STRONG, 0},
	{2101, PCUT_PREFIX_STRONG, 0},
	{2118, PCUT_PREFIX_STRONG, 0},
	{2135, PCUT_PREFIX_STRONG, 0},
	{2151, PCUT_PREFIX_STRONG, 0},
	{2168, PCUT_PREFIX_STRONG, 0},
	{2187, PCUT_PREFIX_STRONG, 0},
	{2201, PCUT_PREFIX_STRONG, 0},
	{2215, PCUT_PREFIX_STRONG, 0},
	{2237, PCUT_PREFIX_STRONG, 0},
	{2250, PCUT_PREFIX_STRONG, 0},
	{2273, PCUT_PREFIX_STRONG, 0},
	{2287, PCUT_PREFIX_STRONG, 0},
	{2299, PCUT_PREFIX_STRONG, 0},
	{2308, PCUT_PREFIX_STRONG, 0},
	{2318, PCUT_PREFIX_EDIT, 0},
	{2334, PCUT_PREFIX_STRONG, 0},
	{2345, PCUT_PREFIX_PHOTO, 0},
	{2349, PCUT_PREFIX_PHOTO, 0},
	{2354, PCUT_PREFIX_PHOTO, 0},
	{2360, PCUT_PREFIX_PHOTO, 0},
	{2365, PCUT_PREFIX_PHOTO, 0},
	{2373, PCUT_PREFIX_PHOTO, 0},
	{2381, PCUT_PREFIX_PHOTO, 0},
	{2389, PCUT_PREFIX_PHOTO, 0},
	{2398, PCUT_PREFIX_PHOTO, 0},
	{2407, PCUT_PREFIX_PHOTO, 0},
	{2414, PCUT_PREFIX_PHOTO, 0},
	{2425, PCUT_PREFIX_PHOTO, 0},
	{2434, PCUT_PREFIX_PHOTO, 0},
	{2445, PCUT_PREFIX_PHOTO, 0},
	{2459, PCUT_PREFIX_PHOTO, 0},
	{2471, PCUT_PREFIX_PHOTO, 0},
	{2486, PCUT_PREFIX_PHOTO, 0},
	{2497, PCUT_PREFIX_PHOTO, 0},
	{2511, PCUT_PREFIX_PHOTO, 0},
	{2523, PCUT_PREFIX_PHOTO, 0},
	{2535, PCUT_PREFIX_PHOTO, 0},
	{2541, PCUT_PREFIX_PHOTO, 0},
	{2547, PCUT_PREFIX_PHOTO, 0},
	{2556, PCUT_PREFIX_PHOTO, 0},
	{2566, PCUT_PREFIX_STRONG, 0},
	{2588, PCUT_PREFIX_WEAK, 0},
	{2593, PCUT_PREFIX_STRONG, 0},
	{2616, PCUT_PREFIX_STRONG, 0},
	{2643, PCUT_PREFIX_STRONG, 0},
	{2674, PCUT_PREFIX_STRONG, 0},
	{2690, PCUT_PREFIX_STRONG, 0},
	{2705, PCUT_PREFIX_STRONG, 0},
	{2723, PCUT_PREFIX_STRONG, 0},
	{2739, PCUT_PREFIX_STRONG, 0},
	{2755, PCUT_PREFIX_COLON, 0},
	{2767, PCUT_PREFIX_PHOTO, 0},
	{2778, PCUT_PREFIX_PHOTO, 0},
	{2790, PCUT_PREFIX_STRONG, 0},
	{2802, PCUT_PREFIX_STRONG, 0},
	{2816, PCUT_PREFIX_STRONG, 0},
	{2830, PCUT_PREFIX_STRONG, 0},
	{2842, PCUT_PREFIX_PLAIN, 0},
	{2848, PCUT_PREFIX_STRONG, 0},
	{2861, PCUT_PREFIX_STRONG, 0},
	{2872, PCUT_PREFIX_EDIT, 0},
	{2890, PCUT_PREFIX_PLAIN, 0},
	{2899, PCUT_PREFIX_EDIT, 0},
	{2909, PCUT_PREFIX_PLAIN, 0},
	{2917, PCUT_PREFIX_PHOTO, 0},
	{2932, PCUT_PREFIX_PHOTO, 0},
	{2945, PCUT_PREFIX_PHOTO, 0},
	{2961, PCUT_PREFIX_PHOTO, 0},
	{2977, PCUT_PREFIX_PHOTO, 0},
	{2992, PCUT_PREFIX_PHOTO, 0},
	{3006, PCUT_PREFIX_PHOTO, 0},
	{3023, PCUT_PREFIX_PHOTO, 0},
	{3040, PCUT_PREFIX_PHOTO, 0},
	{3051, PCUT_PREFIX_PHOTO, 0},
	{3065, PCUT_PREFIX_PHOTO, 0},
	{3076, PCUT_PREFIX_PHOTO, 0},
	{3082, PCUT_PREFIX_PHOTO, 0},
	{3091, PCUT_PREFIX_PHOTO, 0},
	{3100, PCUT_PREFIX_PHOTO, 0},
	{3108, PCUT_PREFIX_PHOTO, 0},
	{3115, PCUT_PREFIX_PHOTO, 0},
	{3125, PCUT_PREFIX_PLAIN, 0},
	{3139, PCUT_PREFIX_PHOTO, 0},
	{3148, PCUT_PREFIX_STRONG, 0},
	{3159, PCUT_PREFIX_STRONG, 0},
	{3178, PCUT_PREFIX_STRONG, 0},
	{3188, PCUT_PREFIX_COLON, 0},
	{3198, PCUT_PREFIX_STRONG, 0},
	{3211, PCUT_PREFIX_STRONG, 0},
	{3224, PCUT_PREFIX_STRONG, 0},
	{3239, PCUT_PREFIX_STRONG, 0},
	{3253, PCUT_PREFIX_STRONG, 0},
	{3267, PCUT_PREFIX_STRONG, 0},
	{3279, PCUT_PREFIX_STRONG, 0},
	{3300, PCUT_PREFIX_STRONG, 0},
	{3309, PCUT_PREFIX_STRONG, 0},
	{3321, PCUT_PREFIX_STRONG, 0},
	{3335, PCUT_PREFIX_EDIT, 0},
	{3349, PCUT_PREFIX_STRONG, 0},
	{3354, PCUT_PREFIX_COLON, 0},
	{3365, PCUT_PREFIX_COLON, 0},
	{3376, PCUT_PREFIX_COLON, 0},
	{3388, PCUT_PREFIX_EDIT, 0},
	{3396, PCUT_PREFIX_STRONG, 0},
	{3406, PCUT_PREFIX_STRONG, 0},
	{3414, PCUT_PREFIX_COLON, 0},
	{3421, PCUT_PREFIX_PLAIN, 0},
	{3433, PCUT_PREFIX_PLAIN, 0},
	{3446, PCUT_PREFIX_PLAIN, 0},
	{3455, PCUT_PREFIX_STRONG, 0},
	{3467, PCUT_PREFIX_STRONG, 0},
	{3481, PCUT_PREFIX_COLON, 0},
	{3495, PCUT_PREFIX_COLON, 0},
	{3511, PCUT_PREFIX_PHOTO, 0},
	{3516, PCUT_PREFIX_PHOTO, 0},
	{3522, PCUT_PREFIX_STRONG, 0},
	{3535, PCUT_PREFIX_WEAK, 0},
	{3538, PCUT_PREFIX_STRONG, 0},
	{3549, PCUT_PREFIX_STRONG, 0},
	{3558, PCUT_PREFIX_STRONG, 0},
	{3576, PCUT_PREFIX_STRONG, 0},
	{3594, PCUT_PREFIX_STRONG, 0},
	{3614, PCUT_PREFIX_STRONG, 0},
	{3624, PCUT_PREFIX_STRONG, 0},
	{3637, PCUT_PREFIX_STRONG, 0},
	{3648, PCUT_PREFIX_EDIT, 0},
	{3670, PCUT_PREFIX_COLON, 0},
	{3676, PCUT_PREFIX_PLAIN, 0},
	{3684, PCUT_PREFIX_STRONG, 0},
	{3704, PCUT_PREFIX_STRONG, 0},
	{3723, PCUT_PREFIX_STRONG, 0},
	{3732, PCUT_PREFIX_PLAIN, 0},
	{3741, PCUT_PREFIX_PLAIN, 0},
	{3751, PCUT_PREFIX_WEAK, 0},
	{3754, PCUT_PREFIX_STRONG, 0},
	{3774, PCUT_PREFIX_STRONG, 0},
	{3792, PCUT_PREFIX_STRONG, 0},
	{3800, PCUT_PREFIX_STRONG, 0},
	{3809, PCUT_PREFIX_PLAIN, 0},
	{3817, PCUT_PREFIX_PLAIN, 0},
	{3824, PCUT_PREFIX_PLAIN, 0},
	{3832, PCUT_PREFIX_EDIT, 0},
	{3844, PCUT_PREFIX_PLAIN, 0},
	{3848, PCUT_PREFIX_STRONG, 0},
	{3859, PCUT_PREFIX_COLON, 0},
	{3864, PCUT_PREFIX_STRONG, 0},
	{3872, PCUT_PREFIX_STRONG, 0},
	{3897, PCUT_PREFIX_PLAIN, 0},
	{3902, PCUT_PREFIX_STRONG, 0},
	{3918, PCUT_PREFIX_STRONG, 0},
	{3929, PCUT_PREFIX_STRONG, 0},
	{3935, PCUT_PREFIX_STRONG, 0},
	{3945, PCUT_PREFIX_STRONG, 0},
	{3956, PCUT_PREFIX_STRONG, 0},
	{3968, PCUT_PREFIX_STRONG, 0},
	{3987, PCUT_PREFIX_STRONG, 0},
	{4004, PCUT_PREFIX_EDIT, 0},
	{4018, PCUT_PREFIX_EDIT, 0},
	{4031, PCUT_PREFIX_EDIT, 0},
	{4044, PCUT_PREFIX_PLAIN, 0},
	{4048, PCUT_PREFIX_STRONG, 0},
	{4072, PCUT_PREFIX_STRONG, 0},
	{4080, PCUT_PREFIX_STRONG, 0},
	{4102, PCUT_PREFIX_STRONG, 0},
	{4110, PCUT_PREFIX_STRONG, 0},
	{4118, PCUT_PREFIX_PLAIN, 0},
	{4127, PCUT_PREFIX_PLAIN, 0},
	{4131, PCUT_PREFIX_COLON, 0},
	{4142, PCUT_PREFIX_STRONG, 0},
	{4154, PCUT_PREFIX_STRONG, 0},
	{4164, PCUT_PREFIX_PHOTO, 0},
	{4170, PCUT_PREFIX_PHOTO, 0},
	{4179, PCUT_PREFIX_PHOTO, 0},
	{4192, PCUT_PREFIX_PHOTO, 0},
	{4206, PCUT_PREFIX_PHOTO, 0},
	{4215, PCUT_PREFIX_PHOTO, 0},
	{4226, PCUT_PREFIX_PHOTO, 0},
	{4240, PCUT_PREFIX_PHOTO, 0},
	{4253, PCUT_PREFIX_PHOTO, 0},
	{4267, PCUT_PREFIX_PHOTO, 0},
	{4284, PCUT_PREFIX_PHOTO, 0},
	{4296, PCUT_PREFIX_PHOTO, 0},
	{4311, PCUT_PREFIX_PHOTO, 0},
	{4323, PCUT_PREFIX_PHOTO, 0},
	{4338, PCUT_PREFIX_PHOTO, 0},
	{4345, PCUT_PREFIX_PHOTO, 0},
	{4355, PCUT_PREFIX_PHOTO, 0},
	{4365, PCUT_PREFIX_PHOTO, 0},
	{4373, PCUT_PREFIX_PHOTO, 0},
	{4384, PCUT_PREFIX_PHOTO, 0},
	{4393, PCUT_PREFIX_PHOTO, 0},
	{4405, PCUT_PREFIX_COLON, 0},
	{4412, PCUT_PREFIX_PLAIN, 0},
	{4417, PCUT_PREFIX_STRONG, 0},
	{4425, PCUT_PREFIX_STRONG, 0},
	{4439, PCUT_PREFIX_STRONG, 0},
	{4454, PCUT_PREFIX_PLAIN, 0},
	{4458, PCUT_PREFIX_STRONG, 0},
	{4479, PCUT_PREFIX_STRONG, 0},
	{4504, PCUT_PREFIX_STRONG, 0},
	{4529, PCUT_PREFIX_STRONG, 0},
	{4554, PCUT_PREFIX_STRONG, 0},
	{4566, PCUT_PREFIX_STRONG, 0},
	{4576, PCUT_PREFIX_STRONG, 0},
	{4586, PCUT_PREFIX_EDIT, 0},
	{4594, PCUT_PREFIX_STRONG, 0},
	{4604, PCUT_PREFIX_STRONG, 0},
	{4615, PCUT_PREFIX_EDIT, 0},
	{4627, PCUT_PREFIX_STRONG, 0},
	{4649, PCUT_PREFIX_STRONG, 0},
	{4663, PCUT_PREFIX_PLAIN, 0},
	{4669, PCUT_PREFIX_STRONG, 0},
	{4681, PCUT_PREFIX_STRONG, 0},
	{4694, PCUT_PREFIX_STRONG, 0},
	{4702, PCUT_PREFIX_STRONG, 0},
	{4711, PCUT_PREFIX_STRONG, 0},
	{4725, PCUT_PREFIX_STRONG, 0},
	{4739, PCUT_PREFIX_STRONG, 0},
	{4753, PCUT_PREFIX_STRONG, 0},
	{4764, PCUT_PREFIX_STRONG, 0},
	{4777, PCUT_PREFIX_STRONG, 0},
	{4790, PCUT_PREFIX_STRONG, 0},
	{4802, PCUT_PREFIX_STRONG, 0},
	{4813, PCUT_PREFIX_STRONG, 0},
	{4829, PCUT_PREFIX_STRONG, 0},
	{4844, PCUT_PREFIX_EDIT, 0},
	{4852, PCUT_PREFIX_STRONG, 0},
	{4866, PCUT_PREFIX_STRONG, 0},
	{4876, PCUT_PREFIX_STRONG, 0},
	{4888, PCUT_PREFIX_STRONG, 0},
	{4902, PCUT_PREFIX_COLON, 0},
	{4912, PCUT_PREFIX_STRONG, 0},
	{4925, PCUT_PREFIX_STRONG, 0},
	{4939, PCUT_PREFIX_COLON, 0},
	{4949, PCUT_PREFIX_COLON, 0},
	{4958, PCUT_PREFIX_COLON, 0},
	{4968, PCUT_PREFIX_COLON, 0},
	{4977, PCUT_PREFIX_COLON, 0},
	{4987, PCUT_PREFIX_EDIT, 0},
	{4996, PCUT_PREFIX_COLON, 0},
	{5006, PCUT_PREFIX_STRONG, 0},
	{5017, PCUT_PREFIX_EDIT, 0},
	{5031, PCUT_PREFIX_STRONG, 0},
	{5042, PCUT_PREFIX_COLON, 0},
	{5049, PCUT_PREFIX_STRONG, 0},
	{5059, PCUT_PREFIX_COLON, 0},
	{5069, PCUT_PREFIX_STRONG, 0},
	{5082, PCUT_PREFIX_COLON, 0},
	{5093, PCUT_PREFIX_STRONG, 0},
	{5107, PCUT_PREFIX_STRONG, 0},
	{5122, PCUT_PREFIX_COLON, 0},
	{5132, PCUT_PREFIX_STRONG, 0},
	{5145, PCUT_PREFIX_STRONG, 0},
	{5157, PCUT_PREFIX_PLAIN, 0},
	{5166, PCUT_PREFIX_COLON, 0},
	{5176, PCUT_PREFIX_STRONG, 0},
	{5186, PCUT_PREFIX_STRONG, 0},
	{5198, PCUT_PREFIX_STRONG, 0},
	{5212, PCUT_PREFIX_STRONG, 0},
	{5221, PCUT_PREFIX_STRONG, 0},
	{5237, PCUT_PREFIX_STRONG, 0},
	{5256, PCUT_PREFIX_STRONG, 0},
	{5276, PCUT_PREFIX_STRONG, 0},
	{5290, PCUT_PREFIX_STRONG, 0},
	{5305, PCUT_PREFIX_STRONG, 0},
	{5315, PCUT_PREFIX_STRONG, 0},
	{5326, PCUT_PREFIX_STRONG, 0},
	{5337, PCUT_PREFIX_STRONG, 0},
	{5359, PCUT_PREFIX_STRONG, 0},
	{5382, PCUT_PREFIX_STRONG, 0},
	{5393, PCUT_PREFIX_STRONG, 0},
	{5404, PCUT_PREFIX_PLAIN, 0},
	{5413, PCUT_PREFIX_STRONG, 0},
	{5424, PCUT_PREFIX_EDIT, 0},
	{5436, PCUT_PREFIX_PLAIN, 0},
	{5447, PCUT_PREFIX_STRONG, 0},
	{5458, PCUT_PREFIX_PLAIN, 0},
	{5467, PCUT_PREFIX_STRONG, 0},
	{5478, PCUT_PREFIX_STRONG, 0},
	{5496, PCUT_PREFIX_STRONG, 0},
	{5506, PCUT_PREFIX_STRONG, 0},
	{5517, PCUT_PREFIX_COLON, 0},
	{5523, PCUT_PREFIX_STRONG, 0},
	{5543, PCUT_PREFIX_STRONG, 0},
	{5565, PCUT_PREFIX_STRONG, 0},
	{5574, PCUT_PREFIX_STRONG, 0},
	{5587, PCUT_PREFIX_PLAIN, 0},
	{5594, PCUT_PREFIX_PLAIN, 0},
	{5602, PCUT_PREFIX_STRONG, 0},
	{5609, PCUT_PREFIX_PLAIN, 0},
	{5617, PCUT_PREFIX_STRONG, 0},
	{5623, PCUT_PREFIX_STRONG, 0},
	{5632, PCUT_PREFIX_STRONG, 0},
	{5648, PCUT_PREFIX_STRONG, 0},
	{5662, PCUT_PREFIX_STRONG, 0},
	{5672, PCUT_PREFIX_STRONG, 0},
	{5686, PCUT_PREFIX_COLON, 0},
	{5694, PCUT_PREFIX_COLON, 0},
	{5701, PCUT_PREFIX_COLON, 0},
	{5707, PCUT_PREFIX_COLON, 0},
	{5713, PCUT_PREFIX_STRONG, 0},
	{5722, PCUT_PREFIX_STRONG, 0},
	{5740, PCUT_PREFIX_STRONG, 0},
	{5747, PCUT_PREFIX_COLON, 0},
	{5752, PCUT_PREFIX_STRONG, 0},
	{5771, PCUT_PREFIX_STRONG, 0},
	{5779, PCUT_PREFIX_STRONG, 0},
	{5787, PCUT_PREFIX_STRONG, 0},
	{5806, PCUT_PREFIX_STRONG, 0},
	{5815, PCUT_PREFIX_COLON, 0},
	{5821, PCUT_PREFIX_STRONG, 0},
	{5830, PCUT_PREFIX_STRONG, 0},
	{5840, PCUT_PREFIX_COLON, 0},
	{5846, PCUT_PREFIX_COLON, 0},
	{5852, PCUT_PREFIX_STRONG, 0},
	{5861, PCUT_PREFIX_STRONG, 0},
	{5871, PCUT_PREFIX_STRONG, 0},
	{5878, PCUT_PREFIX_STRONG, 0},
	{5883, PCUT_PREFIX_STRONG, 0},
	{5893, PCUT_PREFIX_EDIT, 0},
	{5898, PCUT_PREFIX_EDIT, 0},
	{5904, PCUT_PREFIX_EDIT, 0},
	{5916, PCUT_PREFIX_STRONG, 0},
	{5928, PCUT_PREFIX_STRONG, 0},
	{5936, PCUT_PREFIX_EDIT, 0},
	{5948, PCUT_PREFIX_EDIT, 0},
	{5960, PCUT_PREFIX_EDIT, 0},
	{5971, PCUT_PREFIX_EDIT, 0},
	{5985, PCUT_PREFIX_EDIT, 0},
	{5999, PCUT_PREFIX_EDIT, 0},
	{6010, PCUT_PREFIX_EDIT, 0},
	{6022, PCUT_PREFIX_EDIT, 0},
	{6033, PCUT_PREFIX_STRONG, 0},
	{6048, PCUT_PREFIX_EDIT, 0},
	{6062, PCUT_PREFIX_EDIT, 0},
	{6074, PCUT_PREFIX_STRONG, 0},
	{6085, PCUT_PREFIX_EDIT, 0},
	{6099, PCUT_PREFIX_EDIT, 0},
	{6111, PCUT_PREFIX_STRONG, 0},
	{6122, PCUT_PREFIX_STRONG, 0},
	{6140, PCUT_PREFIX_STRONG, 0},
	{6155, PCUT_PREFIX_STRONG, 0},
	{6171, PCUT_PREFIX_STRONG, 0},
	{6187, PCUT_PREFIX_STRONG, 0},
	{6199, PCUT_PREFIX_STRONG, 0},
	{6211, PCUT_PREFIX_STRONG, 0},
	{6228, PCUT_PREFIX_STRONG, 0},
	{6246, PCUT_PREFIX_STRONG, 0},
	{6261, PCUT_PREFIX_STRONG, 0},
	{6278, PCUT_PREFIX_STRONG, 0},
	{6293, PCUT_PREFIX_PHOTO, 0},
	{6303, PCUT_PREFIX_STRONG, 0},
	{6322, PCUT_PREFIX_STRONG, 0},
	{6345, PCUT_PREFIX_STRONG, 0},
	{6369, PCUT_PREFIX_STRONG, 0},
	{6389, PCUT_PREFIX_STRONG, 0},
	{6408, PCUT_PREFIX_STRONG, 0},
	{6433, PCUT_PREFIX_STRONG, 0},
	{6455, PCUT_PREFIX_PLAIN, 0},
	{6465, PCUT_PREFIX_PLAIN, 0},
	{6477, PCUT_PREFIX_STRONG, 0},
	{6490, PCUT_PREFIX_STRONG, 0},
	{6509, PCUT_PREFIX_EDIT, 0},
	{6523, PCUT_PREFIX_EDIT, 0},
	{6533, PCUT_PREFIX_PHOTO, 0},
	{6542, PCUT_PREFIX_STRONG, 0},
	{6555, PCUT_PREFIX_PLAIN, 0},
	{6559, PCUT_PREFIX_STRONG, 0},
	{6573, PCUT_PREFIX_STRONG, 0},
	{6596, PCUT_PREFIX_STRONG, 0},
	{6624, PCUT_PREFIX_STRONG, 0},
	{6648, PCUT_PREFIX_STRONG, 0},
	{6670, PCUT_PREFIX_STRONG, 0},
	{6701, PCUT_PREFIX_STRONG, 0},
	{6722, PCUT_PREFIX_STRONG, 0},
	{6750, PCUT_PREFIX_STRONG, 0},
	{6776, PCUT_PREFIX_STRONG, 0},
	{6800, PCUT_PREFIX_STRONG, 0},
	{6823, PCUT_PREFIX_WEAK, 0},
	{6825, PCUT_PREFIX_STRONG, 0},
	{6840, PCUT_PREFIX_EDIT, 0},
	{6864, PCUT_PREFIX_STRONG, 0},
	{6870, PCUT_PREFIX_STRONG, 0},
	{6889, PCUT_PREFIX_STRONG, 0},
	{6909, PCUT_PREFIX_STRONG, 0},
	{6918, PCUT_PREFIX_STRONG, 0},
	{6938, PCUT_PREFIX_COLON, 0},
	{6946, PCUT_PREFIX_STRONG, 0},
	{6957, PCUT_PREFIX_STRONG, 0},
	{6963, PCUT_PREFIX_PLAIN, 0},
	{6969, PCUT_PREFIX_COLON, 0},
	{6974, PCUT_PREFIX_STRONG, 0},
	{6985, PCUT_PREFIX_STRONG, 0},
	{6997, PCUT_PREFIX_PHOTO, 0},
	{7005, PCUT_PREFIX_PHOTO, 0},
	{7013, PCUT_PREFIX_STRONG, 0},
	{7025, PCUT_PREFIX_STRONG, 0},
	{7038, PCUT_PREFIX_WEAK, 0},
	{7041, PCUT_PREFIX_STRONG, 0},
	{7051, PCUT_PREFIX_STRONG, 0},
	{7062, PCUT_PREFIX_STRONG, 0},
	{7075, PCUT_PREFIX_PLAIN, 0},
	{7091, PCUT_PREFIX_PLAIN, 0},
	{7107, PCUT_PREFIX_STRONG, 0},
	{7122, PCUT_PREFIX_PLAIN, 0},
	{7142, PCUT_PREFIX_STRONG, 0},
	{7161, PCUT_PREFIX_STRONG, 0},
	{7176, PCUT_PREFIX_STRONG, 0},
	{7193, PCUT_PREFIX_STRONG, 0},
	{7223, PCUT_PREFIX_STRONG, 0},
	{7253, PCUT_PREFIX_PLAIN, 0},
	{7272, PCUT_PREFIX_PLAIN, 0},
	{7293, PCUT_PREFIX_PLAIN, 0},
	{7300, PCUT_PREFIX_STRONG, 0},
	{7307, PCUT_PREFIX_STRONG, 0},
	{7346, PCUT_PREFIX_PLAIN, 0},
	{7353, PCUT_PREFIX_PHOTO, 0},
	{7362, PCUT_PREFIX_PHOTO, 0},
	{7383, PCUT_PREFIX_PHOTO, 0},
	{7406, PCUT_PREFIX_PLAIN, 0},
	{7417, PCUT_PREFIX_STRONG, 0},
	{7447, PCUT_PREFIX_STRONG, 0},
	{7477, PCUT_PREFIX_STRONG, 0},
	{7510, PCUT_PREFIX_STRONG, 0},
	{7534, PCUT_PREFIX_STRONG, 0},
	{7558, PCUT_PREFIX_PLAIN, 0},
	{7582, PCUT_PREFIX_PLAIN, 0},
	{7595, PCUT_PREFIX_PLAIN, 0},
	{7621, PCUT_PREFIX_PLAIN, 0},
	{7634, PCUT_PREFIX_PLAIN, 0},
	{7645, PCUT_PREFIX_PLAIN, 0},
	{7656, PCUT_PREFIX_STRONG, 0},
	{7675, PCUT_PREFIX_STRONG, 0},
	{7696, PCUT_PREFIX_COLON, 0},
	{7715, PCUT_PREFIX_COLON, 0},
	{7734, PCUT_PREFIX_STRONG, 0},
	{7749, PCUT_PREFIX_STRONG, 0},
	{7764, PCUT_PREFIX_STRONG, 0},
	{7781, PCUT_PREFIX_PLAIN, 0},
	{7796, PCUT_PREFIX_PHOTO, 0},
	{7819, PCUT_PREFIX_STRONG, 0},
	{7843, PCUT_PREFIX_STRONG, 0},
	{7869, PCUT_PREFIX_STRONG, 0},
	{7895, PCUT_PREFIX_STRONG, 0},
	{7923, PCUT_PREFIX_STRONG, 0},
	{7943, PCUT_PREFIX_STRONG, 0},
	{7969, PCUT_PREFIX_STRONG, 0},
	{8007, PCUT_PREFIX_STRONG, 0},
	{8047, PCUT_PREFIX_STRONG, 0},
	{8062, PCUT_PREFIX_STRONG, 0},
	{8079, PCUT_PREFIX_STRONG, 0},
	{8096, PCUT_PREFIX_STRONG, 0},
	{8130, PCUT_PREFIX_STRONG, 0},
	{8153, PCUT_PREFIX_STRONG, 0},
	{8176, PCUT_PREFIX_STRONG, 0},
	{8223, PCUT_PREFIX_STRONG, 0},
	{8295, PCUT_PREFIX_EDIT, 0},
	{8310, PCUT_PREFIX_EDIT, 0},
	{8327, PCUT_PREFIX_STRONG, 0},
	{8344, PCUT_PREFIX_STRONG, 0},
	{8365, PCUT_PREFIX_STRONG, 0},
	{8388, PCUT_PREFIX_STRONG, 0},
	{8411, PCUT_PREFIX_STRONG, 0},
	{8432, PCUT_PREFIX_STRONG, 0},
	{8455, PCUT_PREFIX_STRONG, 0},
	{8478, PCUT_PREFIX_STRONG, 0},
	{8501, PCUT_PREFIX_STRONG, 0},
	{8522, PCUT_PREFIX_STRONG, 0},
	{8550, PCUT_PREFIX_STRONG, 0},
	{8578, PCUT_PREFIX_EDIT, 0},
	{8595, PCUT_PREFIX_EDIT, 0},
	{8616, PCUT_PREFIX_COLON, 0},
	{8633, PCUT_PREFIX_STRONG, 0},
	{8652, PCUT_PREFIX_STRONG, 0},
	{8673, PCUT_PREFIX_STRONG, 0},
	{8697, PCUT_PREFIX_STRONG, 0},
	{8719, PCUT_PREFIX_PHOTO, 0},
	{8736, PCUT_PREFIX_PHOTO, 0},
	{8749, PCUT_PREFIX_PHOTO, 0},
	{8762, PCUT_PREFIX_STRONG, 0},
	{8777, PCUT_PREFIX_STRONG, 0},
	{8800, PCUT_PREFIX_STRONG, 0},
	{8825, PCUT_PREFIX_COLON, 0},
	{8836, PCUT_PREFIX_STRONG, 0},
	{8868, PCUT_PREFIX_STRONG, 0},
	{8902, PCUT_PREFIX_PHOTO, 0},
	{8911, PCUT_PREFIX_PHOTO, 0},
	{8928, PCUT_PREFIX_PHOTO, 0},
	{8949, PCUT_PREFIX_PHOTO, 0},
	{8972, PCUT_PREFIX_PHOTO, 0},
	{8993, PCUT_PREFIX_PLAIN, 0},
	{9004, PCUT_PREFIX_PLAIN, 0},
	{9019, PCUT_PREFIX_PLAIN, 0},
	{9040, PCUT_PREFIX_COLON, 0},
	{9055, PCUT_PREFIX_COLON, 0},
	{9062, PCUT_PREFIX_COLON, 0},
	{9071, PCUT_PREFIX_COLON, 0},
	{9082, PCUT_PREFIX_COLON, 0},
	{9089, PCUT_PREFIX_COLON, 0},
	{9098, PCUT_PREFIX_PLAIN, 0},
	{9105, PCUT_PREFIX_EDIT, 0},
	{9116, PCUT_PREFIX_PHOTO, 0},
	{9127, PCUT_PREFIX_PHOTO, 0},
	{9142, PCUT_PREFIX_STRONG, 0},
	{9153, PCUT_PREFIX_STRONG, 0},
	{9166, PCUT_PREFIX_PHOTO, 0},
	{9179, PCUT_PREFIX_EDIT, 0},
	{9190, PCUT_PREFIX_STRONG, 0},
	{9212, PCUT_PREFIX_STRONG, 0},
	{9234, PCUT_PREFIX_EDIT, 0},
	{9245, PCUT_PREFIX_COLON, 0},
	{9256, PCUT_PREFIX_COLON, 0},
	{9269, PCUT_PREFIX_COLON, 0},
	{9282, PCUT_PREFIX_PLAIN, 0},
	{9291, PCUT_PREFIX_PLAIN, 0},
	{9302, PCUT_PREFIX_COLON, 0},
	{9313, PCUT_PREFIX_EDIT, 0},
	{9324, PCUT_PREFIX_EDIT, 0},
	{9335, PCUT_PREFIX_PHOTO, 0},
	{9346, PCUT_PREFIX_COLON, 0},
	{9357, PCUT_PREFIX_STRONG, 0},
	{9370, PCUT_PREFIX_STRONG, 0},
	{9381, PCUT_PREFIX_COLON, 0},
	{9396, PCUT_PREFIX_COLON, 0},
	{9407, PCUT_PREFIX_PHOTO, 0},
	{9414, PCUT_PREFIX_PHOTO, 0},
	{9423, PCUT_PREFIX_PHOTO, 0},
	{9432, PCUT_PREFIX_PHOTO, 0},
	{9439, PCUT_PREFIX_PLAIN, 0},
	{9448, PCUT_PREFIX_COLON, 0},
	{9455, PCUT_PREFIX_COLON, 0},
	{9464, PCUT_PREFIX_STRONG, 0},
	{9482, PCUT_PREFIX_PLAIN, 0},
	{9491, PCUT_PREFIX_COLON, 0},
	{9502, PCUT_PREFIX_PLAIN, 0},
	{9517, PCUT_PREFIX_COLON, 0},
	{9528, PCUT_PREFIX_COLON, 0},
	{9543, PCUT_PREFIX_PLAIN, 0},
	{9562, PCUT_PREFIX_PLAIN, 0},
	{9575, PCUT_PREFIX_PLAIN, 0},
	{9598, PCUT_PREFIX_PLAIN, 0},
	{9611, PCUT_PREFIX_PLAIN, 0},
	{9624, PCUT_PREFIX_PLAIN, 0},
	{9637, PCUT_PREFIX_PLAIN, 0},
	{9662, PCUT_PREFIX_PLAIN, 0},
	{9690, PCUT_PREFIX_PLAIN, 0},
	{9700, PCUT_PREFIX_PLAIN, 0},
	{9716, PCUT_PREFIX_PLAIN, 0},
	{9729, PCUT_PREFIX_PLAIN, 0},
	{9748, PCUT_PREFIX_PLAIN, 0},
	{9773, PCUT_PREFIX_PLAIN, 0},
	{9789, PCUT_PREFIX_PLAIN, 0},
	{9814, PCUT_PREFIX_PLAIN, 0},
	{9842, PCUT_PREFIX_PLAIN, 0},
	{9852, PCUT_PREFIX_PLAIN, 0},
	{9877, PCUT_PREFIX_PLAIN, 0},
	{9894, PCUT_PREFIX_PLAIN, 0},
	{9919, PCUT_PREFIX_PLAIN, 0},
	{9938, PCUT_PREFIX_PLAIN, 0},
	{9948, PCUT_PREFIX_PHOTO, 0},
	{9961, PCUT_PREFIX_PHOTO, 0},
	{9968, PCUT_PREFIX_PHOTO, 0},
	{9972, PCUT_PREFIX_PHOTO, 0},
	{9979, PCUT_PREFIX_PHOTO, 0},
	{9983, PCUT_PREFIX_PHOTO, 0},
	{9990, PCUT_PREFIX_EDIT, 0},
	{9997, PCUT_PREFIX_PHOTO, 0},
	{10001, PCUT_PREFIX_PHOTO, 0},
	{10008, PCUT_PREFIX_PHOTO, 0},
	{10015, PCUT_PREFIX_PHOTO, 0},
	{10022, PCUT_PREFIX_EDIT, 0},
	{10029, PCUT_PREFIX_EDIT, 0},
	{10036, PCUT_PREFIX_EDIT, 0},
	{10043, PCUT_PREFIX_EDIT, 0},
	{10050, PCUT_PREFIX_EDIT, 0},
	{10057, PCUT_PREFIX_EDIT, 0},
	{10064, PCUT_PREFIX_EDIT, 0},
	{10071, PCUT_PREFIX_EDIT, 0},
	{10084, PCUT_PREFIX_EDIT, 0},
	{10091, PCUT_PREFIX_EDIT, 0},
	{10104, PCUT_PREFIX_EDIT, 0},
	{10111, PCUT_PREFIX_EDIT, 0},
	{10118, PCUT_PREFIX_PHOTO, 0},
	{10125, PCUT_PREFIX_EDIT, 0},
};

static const pcut_phrase_node pcut_byline_prefixes_nodes[] = {
	{97, 9, 43, 65535}, {98, 4, 52, 65535}, {99, 4, 56, 65535},
	{100, 5, 60, 65535}, {101, 11, 65, 65535}, {102, 3, 76, 65535},
	{103, 5, 79, 65535}, {104, 3, 84, 65535}, {105, 5, 87, 65535},
	{106, 1, 92, 65535}, {107, 4, 93, 65535}, {108, 3, 97, 65535},
	{109, 4, 100, 65535}, {110, 3, 104, 65535}, {111, 5, 107, 65535},
	{112, 8, 112, 65535}, {114, 3, 120, 65535}, {115, 8, 123, 65535},
	{116, 6, 131, 65535}, {117, 4, 137, 65535}, {118, 4, 141, 65535},
	{119, 4, 145, 532}, {121, 1, 149, 65535}, {122, 5, 150, 65535},
	{206, 3, 155, 65535}, {207, 4, 158, 65535}, {208, 9, 162, 65535},
	{209, 4, 171, 65535}, {213, 2, 175, 65535}, {215, 8, 177, 65535},
	{216, 7, 185, 65535}, {217, 3, 192, 65535}, {218, 1, 195, 65535},
	{224, 9, 196, 65535}, {225, 3, 205, 65535}, {227, 0, 0, 713},
	{229, 4, 208, 65535}, {230, 4, 212, 65535}, {231, 3, 216, 65535},
	{232, 2, 219, 65535}, {235, 0, 0, 735}, {236, 0, 0, 736},
	{237, 0, 0, 737}, {32, 2, 221, 65535}, {100, 1, 223, 65535},
	{102, 1, 224, 6}, {110, 2, 225, 65535}, {114, 2, 227, 65535},
	{115, 0, 0, 16}, {117, 4, 229, 65535}, {118, 2, 233, 39},
	{122, 0, 0, 46}, {97, 0, 0, 47}, {101, 2, 235, 65535},
	{105, 1, 237, 65535}, {121, 2, 238, 54}, {101, 0, 0, 73},
	{111, 6, 240, 65535}, {114, 2, 246, 65535}, {117, 0, 0, 92},
	{97, 3, 248, 93}, {101, 2, 251, 103}, {105, 4, 253, 119},
	{111, 2, 257, 65535}, {122, 0, 0, 134}, {32, 0, 0, 135},
	{45, 0, 0, 136}, {99, 0, 0, 137}, {100, 1, 259, 65535},
	{101, 0, 0, 145}, {102, 0, 0, 146}, {103, 1, 260, 65535},
	{105, 1, 261, 65535}, {108, 0, 0, 159}, {110, 1, 262, 65535},
	{115, 2, 263, 65535}, {97, 0, 0, 168}, {111, 2, 265, 65535},
	{114, 2, 267, 65535}, {97, 0, 0, 199}, {101, 2, 269, 65535},
	{105, 0, 0, 204}, {114, 2, 271, 65535}, {117, 0, 0, 208},
	{97, 3, 273, 65535}, {101, 0, 0, 214}, {111, 2, 276, 65535},
	{100, 0, 0, 217}, {108, 2, 278, 65535}, {109, 3, 280, 65535},
	{110, 2, 283, 65535}, {114, 0, 0, 252}, {111, 2, 285, 65535},
	{97, 3, 287, 65535}, {105, 1, 290, 65535}, {111, 3, 291, 65535},
	{117, 1, 294, 65535}, {97, 0, 0, 269}, {101, 2, 295, 270},
	{121, 1, 297, 65535}, {97, 2, 298, 65535}, {101, 2, 300, 65535},
	{117, 3, 302, 65535}, {119, 0, 0, 286}, {97, 3, 305, 287},
	{103, 2, 308, 65535}, {111, 1, 310, 65535}, {100, 0, 0, 300},
	{108, 0, 0, 301}, {112, 4, 311, 65535}, {114, 0, 0, 309},
	{118, 1, 315, 65535}, {97, 1, 316, 65535}, {101, 3, 317, 65535},
	{104, 1, 320, 65535}, {105, 2, 321, 65535}, {111, 4, 323, 65535},
	{114, 4, 327, 65535}, {116, 1, 331, 65535}, {117, 1, 332, 65535},
	{97, 1, 333, 65535}, {101, 7, 334, 65535}, {111, 2, 341, 65535},
	{97, 0, 0, 423}, {99, 1, 343, 65535}, {101, 0, 0, 427},
	{107, 1, 344, 65535}, {112, 2, 345, 65535}, {116, 1, 347, 65535},
	{117, 0, 0, 439}, {122, 2, 348, 65535}, {97, 0, 0, 443},
	{101, 3, 350, 65535}, {104, 2, 353, 65535}, {108, 1, 355, 65535},
	{111, 2, 356, 65535}, {114, 2, 358, 65535}, {98, 1, 360, 65535},
	{100, 0, 0, 492}, {109, 0, 0, 493}, {110, 4, 361, 65535},
	{97, 2, 365, 65535}, {101, 1, 367, 65535}, {105, 1, 368, 65535},
	{111, 1, 369, 65535}, {97, 0, 0, 533}, {105, 0, 0, 534},
	{111, 1, 370, 65535}, {114, 1, 371, 65535}, {97, 1, 372, 65535},
	{97, 1, 373, 65535}, {100, 1, 374, 65535}, {104, 1, 375, 65535},
	{111, 0, 0, 551}, {112, 1, 376, 65535}, {179, 1, 377, 65535},
	{181, 0, 0, 559}, {186, 0, 0, 560}, {129, 0, 0, 561},
	{131, 1, 378, 65535}, {132, 2, 379, 65535}, {134, 1, 381, 65535},
	{176, 2, 382, 65535}, {177, 1, 384, 65535}, {182, 1, 385, 65535},
	{183, 1, 386, 65535}, {184, 1, 387, 65535}, {188, 1, 388, 65535},
	{189, 1, 389, 65535}, {190, 2, 390, 65535}, {191, 2, 392, 65535},
	{128, 1, 394, 65535}, {129, 1, 395, 65535}, {130, 1, 396, 65535},
	{132, 1, 397, 65535}, {161, 0, 0, 644}, {176, 1, 398, 65535},
	{146, 0, 0, 647}, {151, 0, 0, 648}, {155, 1, 399, 65535},
	{158, 0, 0, 653}, {162, 0, 0, 654}, {166, 1, 400, 65535},
	{168, 1, 401, 65535}, {170, 1, 402, 65535}, {167, 2, 403, 65535},
	{168, 0, 0, 667}, {170, 2, 405, 65535}, {173, 1, 407, 65535},
	{177, 1, 408, 65535}, {181, 1, 409, 65535}, {185, 1, 410, 65535},
	{131, 1, 411, 65535}, {133, 1, 412, 65535}, {134, 1, 413, 65535},
	{175, 1, 414, 65535}, {164, 2, 415, 65535}, {166, 2, 417, 65535},
	{168, 0, 0, 695}, {170, 0, 0, 696}, {174, 2, 419, 65535},
	{176, 1, 421, 65535}, {178, 1, 422, 65535}, {180, 2, 423, 65535},
	{185, 2, 425, 65535}, {128, 0, 0, 708}, {131, 1, 427, 65535},
	{158, 0, 0, 712}, {134, 0, 0, 714}, {155, 1, 428, 65535},
	{156, 1, 429, 65535}, {175, 0, 0, 719}, {145, 1, 430, 65535},
	{146, 0, 0, 722}, {148, 0, 0, 723}, {160, 2, 431, 65535},
	{183, 0, 0, 726}, {188, 1, 433, 65535}, {191, 1, 434, 65535},
	{178, 1, 435, 65535}, {180, 1, 436, 65535}, {99, 2, 437, 65535},
	{112, 0, 0, 3}, {100, 1, 439, 65535}, {32, 0, 0, 7},
	{32, 0, 0, 8}, {97, 1, 440, 65535}, {114, 0, 0, 11},
	{116, 2, 441, 65535}, {32, 0, 0, 17}, {102, 0, 0, 18},
	{115, 0, 0, 19}, {116, 4, 443, 65535}, {32, 1, 447, 65535},
	{116, 1, 448, 65535}, {101, 0, 0, 48}, {114, 0, 0, 49},
	{108, 1, 449, 65535}, {32, 6, 450, 65535}, {108, 0, 0, 72},
	{45, 2, 456, 65535}, {97, 0, 0, 76}, {108, 2, 458, 65535},
	{109, 2, 460, 65535}, {110, 2, 462, 65535}, {114, 0, 0, 86},
	{101, 2, 464, 65535}, {111, 1, 466, 65535}, {32, 0, 0, 94},
	{108, 2, 467, 65535}, {114, 0, 0, 102}, {32, 2, 469, 65535},
	{114, 0, 0, 118}, {108, 0, 0, 120}, {114, 0, 0, 121},
	{116, 1, 471, 65535}, {119, 0, 0, 124}, {100, 0, 0, 125},
	{111, 1, 472, 65535}, {105, 2, 473, 65535}, {105, 1, 475, 65535},
	{110, 2, 476, 65535}, {116, 1, 478, 65535}, {99, 0, 0, 165},
	{115, 1, 479, 65535}, {114, 0, 0, 169}, {116, 3, 480, 170},
	{97, 0, 0, 194}, {111, 1, 483, 65535}, {112, 2, 484, 65535},
	{115, 1, 486, 65535}, {97, 1, 487, 65535}, {101, 0, 0, 207},
	{97, 1, 488, 65535}, {98, 1, 489, 65535}, {122, 0, 0, 213},
	{102, 0, 0, 215}, {115, 0, 0, 216}, {108, 1, 490, 65535},
	{117, 1, 491, 65535}, {97, 1, 492, 65535}, {101, 0, 0, 235},
	{109, 0, 0, 236}, {102, 0, 0, 237}, {116, 2, 493, 65535},
	{114, 0, 0, 253}, {117, 1, 495, 65535}, {97, 0, 0, 256},
	{108, 1, 496, 65535}, {121, 0, 0, 259}, {114, 1, 497, 65535},
	{108, 0, 0, 263}, {109, 0, 0, 264}, {114, 1, 498, 65535},
	{118, 1, 499, 65535}, {106, 0, 0, 271}, {116, 1, 500, 65535},
	{114, 1, 501, 65535}, {104, 0, 0, 277}, {116, 0, 0, 278},
	{100, 0, 0, 279}, {116, 0, 0, 280}, {97, 0, 0, 281},
	{115, 1, 502, 65535}, {201, 0, 0, 285}, {32, 1, 503, 65535},
	{112, 2, 504, 65535}, {114, 0, 0, 295}, {97, 0, 0, 296},
	{117, 0, 0, 297}, {116, 2, 506, 65535}, {103, 0, 0, 302},
	{105, 0, 0, 303}, {114, 1, 508, 65535}, {117, 0, 0, 308},
	{101, 1, 509, 65535}, {114, 4, 510, 313}, {110, 2, 514, 65535},
	{114, 1, 516, 320}, {119, 0, 0, 322}, {111, 2, 517, 65535},
	{99, 1, 519, 65535}, {115, 2, 520, 65535}, {101, 0, 0, 347},
	{103, 1, 522, 65535}, {114, 1, 523, 350}, {115, 1, 524, 65535},
	{101, 0, 0, 358}, {105, 1, 525, 65535}, {111, 3, 526, 65535},
	{122, 2, 529, 65535}, {97, 1, 531, 65535}, {98, 2, 532, 65535},
	{122, 1, 534, 65535}, {97, 2, 535, 65535}, {99, 3, 537, 65535},
	{100, 2, 540, 65535}, {109, 0, 0, 396}, {112, 1, 542, 65535},
	{118, 1, 543, 65535}, {122, 0, 0, 411}, {112, 1, 544, 65535},
	{122, 2, 545, 65535}, {114, 1, 547, 65535}, {114, 2, 548, 65535},
	{101, 0, 0, 432}, {114, 1, 550, 65535}, {111, 1, 551, 65535},
	{101, 1, 552, 65535}, {111, 0, 0, 442}, {107, 1, 553, 65535},
	{115, 1, 554, 65535}, {120, 1, 555, 65535}, {101, 0, 0, 471},
	{117, 0, 0, 472}, {117, 1, 556, 65535}, {105, 0, 0, 476},
	{108, 0, 0, 477}, {97, 2, 557, 65535}, {105, 0, 0, 489},
	{101, 1, 559, 65535}, {32, 3, 560, 65535}, {39, 0, 0, 499},
	{97, 0, 0, 500}, {101, 1, 563, 65535}, {108, 0, 0, 504},
	{110, 1, 564, 65535}, {114, 3, 565, 65535}, {100, 2, 568, 65535},
	{110, 1, 570, 520}, {114, 2, 571, 65535}, {105, 1, 573, 65535},
	{122, 2, 574, 65535}, {122, 1, 576, 65535}, {106, 1, 577, 65535},
	{111, 1, 578, 65535}, {114, 1, 579, 65535}, {207, 1, 580, 65535},
	{207, 1, 581, 65535}, {206, 2, 582, 65535}, {207, 0, 0, 569},
	{207, 1, 584, 65535}, {208, 1, 585, 65535}, {209, 1, 586, 65535},
	{208, 1, 587, 65535}, {209, 1, 588, 65535}, {208, 2, 589, 65535},
	{208, 2, 591, 65535}, {208, 1, 593, 65535}, {208, 1, 594, 65535},
	{208, 1, 595, 65535}, {209, 1, 596, 65535}, {208, 2, 597, 65535},
	{209, 1, 599, 65535}, {208, 3, 600, 65535}, {208, 3, 603, 65535},
	{208, 1, 606, 65535}, {208, 1, 607, 65535}, {213, 1, 608, 65535},
	{215, 2, 609, 65535}, {215, 1, 611, 65535}, {215, 1, 612, 65535},
	{215, 2, 613, 65535}, {216, 3, 615, 65535}, {217, 1, 618, 65535},
	{216, 3, 619, 65535}, {217, 0, 0, 673}, {216, 1, 622, 65535},
	{217, 1, 623, 65535}, {217, 1, 624, 65535}, {217, 1, 625, 65535},
	{216, 2, 626, 65535}, {216, 1, 628, 65535}, {217, 1, 629, 65535},
	{216, 1, 630, 65535}, {166, 0, 0, 691}, {178, 0, 0, 692},
	{174, 0, 0, 693}, {178, 0, 0, 694}, {134, 0, 0, 697},
	{142, 0, 0, 698}, {176, 1, 631, 65535}, {178, 1, 632, 65535},
	{142, 0, 0, 703}, {178, 0, 0, 704}, {128, 1, 633, 65535},
	{130, 0, 0, 707}, {144, 1, 634, 65535}, {190, 1, 635, 715},
	{150, 1, 636, 717}, {132, 1, 637, 720}, {161, 0, 0, 724},
	{184, 0, 0, 725}, {150, 1, 638, 65535}, {187, 1, 639, 65535},
	{172, 2, 640, 65535}, {163, 2, 642, 65535}, {111, 2, 644, 65535},
	{117, 0, 0, 2}, {105, 1, 646, 65535}, {108, 1, 647, 65535},
	{32, 0, 0, 12}, {105, 1, 648, 65535}, {101, 1, 649, 65535},
	{104, 1, 650, 65535}, {111, 1, 651, 65535}, {114, 0, 0, 38},
	{118, 1, 652, 65535}, {111, 1, 653, 65535}, {100, 1, 654, 50},
	{97, 3, 655, 65535}, {99, 1, 658, 65535}, {103, 0, 0, 61},
	{111, 1, 659, 65535}, {114, 0, 0, 68}, {115, 1, 660, 65535},
	{97, 0, 0, 74}, {119, 0, 0, 75}, {108, 0, 0, 77},
	{117, 0, 0, 78}, {109, 1, 661, 65535}, {112, 0, 0, 81},
	{115, 0, 0, 82}, {116, 1, 662, 65535}, {97, 0, 0, 87},
	{100, 1, 663, 65535}, {110, 1, 664, 65535}, {32, 1, 665, 65535},
	{108, 1, 666, 65535}, {99, 0, 0, 104}, {110, 2, 667, 65535},
	{117, 1, 669, 65535}, {114, 1, 670, 126}, {99, 2, 671, 65535},
	{116, 4, 673, 65535}, {108, 1, 677, 65535}, {32, 6, 678, 65535},
	{101, 1, 684, 65535}, {114, 1, 685, 65535}, {97, 1, 686, 65535},
	{46, 0, 0, 171}, {107, 0, 0, 172}, {111, 5, 687, 173},
	{109, 1, 692, 195}, {108, 0, 0, 200}, {117, 0, 0, 201},
	{99, 1, 693, 65535}, {112, 1, 694, 65535}, {115, 1, 695, 65535},
	{101, 1, 696, 65535}, {117, 1, 697, 65535}, {115, 1, 698, 65535},
	{103, 1, 699, 65535}, {101, 1, 700, 65535}, {114, 0, 0, 251},
	{114, 1, 701, 65535}, {98, 2, 702, 65535}, {106, 2, 704, 65535},
	{114, 1, 706, 65535}, {97, 1, 707, 267}, {114, 1, 708, 65535},
	{105, 1, 709, 65535}, {105, 1, 710, 65535}, {109, 1, 711, 65535},
	{105, 1, 712, 65535}, {115, 1, 713, 65535}, {97, 0, 0, 298},
	{111, 0, 0, 299}, {97, 1, 714, 65535}, {114, 1, 715, 65535},
	{32, 0, 0, 314}, {101, 0, 0, 315}, {111, 0, 0, 316},
	{117, 0, 0, 317}, {117, 0, 0, 318}, {121, 0, 0, 319},
	{105, 0, 0, 321}, {110, 0, 0, 323}, {116, 1, 716, 65535},
	{116, 1, 717, 65535}, {97, 0, 0, 345}, {101, 0, 0, 346},
	{111, 1, 718, 65535}, {32, 1, 719, 65535}, {116, 2, 720, 65535},
	{112, 1, 722, 65535}, {100, 0, 0, 361}, {112, 0, 0, 362},
	{116, 0, 0, 363}, {101, 0, 0, 364}, {121, 1, 723, 65535},
	{108, 2, 724, 65535}, {98, 0, 0, 369}, {108, 1, 726, 65535},
	{103, 1, 727, 65535}, {100, 0, 0, 379}, {108, 0, 0, 380},
	{105, 0, 0, 381}, {111, 0, 0, 382}, {117, 0, 0, 383},
	{97, 3, 728, 65535}, {105, 1, 731, 65535}, {111, 1, 732, 65535},
	{105, 1, 733, 65535}, {111, 1, 734, 65535}, {104, 1, 735, 65535},
	{109, 2, 736, 65535}, {105, 3, 738, 65535}, {101, 1, 741, 65535},
	{105, 2, 742, 65535}, {97, 1, 744, 65535}, {114, 1, 745, 65535},
	{114, 1, 746, 65535}, {115, 1, 747, 65535}, {116, 3, 748, 65535},
	{116, 5, 751, 457}, {109, 2, 756, 473}, {100, 2, 758, 65535},
	{110, 1, 760, 65535}, {114, 1, 761, 65535}, {97, 0, 0, 494},
	{114, 1, 762, 65535}, {116, 1, 763, 65535}, {32, 3, 764, 65535},
	{32, 2, 767, 65535}, {102, 1, 769, 65535}, {111, 0, 0, 515},
	{116, 1, 770, 65535}, {101, 0, 0, 518}, {116, 0, 0, 519},
	{32, 2, 771, 65535}, {100, 1, 773, 65535}, {116, 0, 0, 539},
	{116, 1, 774, 65535}, {97, 2, 775, 65535}, {105, 0, 0, 544},
	{110, 1, 777, 65535}, {101, 1, 778, 65535}, {118, 1, 779, 65535},
	{97, 1, 780, 65535}, {129, 1, 781, 65535}, {133, 1, 782, 65535},
	{183, 0, 0, 566}, {191, 1, 783, 65535}, {137, 1, 784, 65535},
	{178, 1, 785, 65535}, {131, 1, 786, 65535}, {181, 1, 787, 65535},
	{131, 1, 788, 65535}, {176, 1, 789, 65535}, {190, 0, 0, 592},
	{187, 0, 0, 593}, {189, 1, 790, 65535}, {176, 1, 791, 65535},
	{176, 2, 792, 65535}, {191, 1, 794, 65535}, {130, 1, 795, 65535},
	{181, 1, 796, 65535}, {190, 1, 797, 65535}, {150, 1, 798, 65535},
	{176, 1, 799, 65535}, {181, 1, 800, 65535}, {190, 1, 801, 65535},
	{178, 0, 0, 630}, {189, 1, 802, 65535}, {191, 2, 803, 65535},
	{181, 1, 805, 65535}, {190, 1, 806, 65535}, {165, 1, 807, 65535},
	{149, 1, 808, 65535}, {170, 1, 809, 65535}, {153, 1, 810, 65535},
	{144, 1, 811, 65535}, {158, 0, 0, 659}, {168, 0, 0, 660},
	{172, 1, 812, 65535}, {180, 0, 0, 663}, {185, 0, 0, 664},
	{132, 1, 813, 65535}, {173, 2, 814, 65535}, {177, 1, 816, 65535},
	{181, 0, 0, 672}, {167, 1, 817, 65535}, {190, 1, 818, 65535},
	{136, 1, 819, 65535}, {131, 1, 820, 65535}, {167, 0, 0, 682},
	{170, 1, 821, 65535}, {181, 2, 822, 65535}, {136, 2, 824, 65535},
	{178, 1, 826, 65535}, {224, 1, 827, 65535}, {224, 1, 828, 65535},
	{224, 1, 829, 65535}, {225, 1, 830, 65535}, {231, 0, 0, 716},
	{231, 0, 0, 718}, {229, 0, 0, 721}, {232, 2, 831, 65535},
	{232, 2, 833, 65535}, {228, 0, 0, 731}, {231, 0, 0, 732},
	{228, 0, 0, 733}, {231, 0, 0, 734}, {108, 0, 0, 0},
	{110, 0, 0, 1}, {116, 1, 835, 65535}, {121, 1, 836, 65535},
	{99, 2, 837, 65535}, {117, 1, 839, 65535}, {111, 1, 840, 65535},
	{114, 7, 841, 25}, {97, 1, 848, 65535}, {114, 2, 849, 42},
	{101, 1, 851, 65535}, {112, 0, 0, 55}, {115, 0, 0, 56},
	{117, 0, 0, 57}, {111, 3, 852, 65535}, {117, 1, 855, 65535},
	{116, 1, 856, 65535}, {101, 1, 857, 65535}, {114, 1, 858, 65535},
	{105, 1, 859, 65535}, {105, 1, 860, 65535}, {110, 1, 861, 65535},
	{97, 1, 862, 65535}, {111, 1, 863, 65535}, {117, 1, 864, 65535},
	{108, 1, 865, 65535}, {32, 3, 866, 65535}, {97, 0, 0, 138},
	{105, 0, 0, 139}, {97, 0, 0, 140}, {101, 0, 0, 141},
	{105, 0, 0, 142}, {111, 1, 869, 65535}, {101, 1, 870, 65535},
	{98, 0, 0, 149}, {101, 0, 0, 150}, {103, 0, 0, 151},
	{105, 0, 0, 152}, {107, 0, 0, 153}, {112, 0, 0, 154},
	{32, 4, 871, 65535}, {101, 2, 875, 65535}, {121, 1, 877, 65535},
	{32, 3, 878, 65535}, {39, 1, 881, 65535}, {103, 1, 882, 65535},
	{110, 0, 0, 190}, {115, 1, 883, 191}, {32, 1, 884, 65535},
	{104, 1, 885, 65535}, {104, 1, 886, 65535}, {116, 1, 887, 65535},
	{114, 1, 888, 211}, {115, 1, 889, 65535}, {116, 1, 890, 65535},
	{101, 3, 891, 229}, {114, 2, 894, 65535}, {110, 1, 896, 65535},
	{101, 0, 0, 257}, {105, 0, 0, 258}, {111, 1, 897, 65535},
	{117, 0, 0, 262}, {101, 1, 898, 65535}, {116, 0, 0, 268},
	{97, 1, 899, 65535}, {99, 1, 900, 65535}, {99, 1, 901, 65535},
	{119, 1, 902, 65535}, {115, 1, 903, 65535}, {97, 1, 904, 65535},
	{99, 1, 905, 304}, {115, 2, 906, 65535}, {111, 3, 908, 324},
	{117, 1, 911, 65535}, {118, 1, 912, 65535}, {110, 2, 913, 65535},
	{97, 0, 0, 355}, {101, 2, 915, 65535}, {114, 1, 917, 65535},
	{103, 1, 918, 65535}, {32, 0, 0, 367}, {97, 0, 0, 368},
	{105, 3, 919, 65535}, {111, 1, 922, 65535}, {99, 2, 923, 65535},
	{107, 2, 925, 65535}, {122, 0, 0, 393}, {103, 2, 927, 65535},
	{114, 1, 929, 65535}, {101, 1, 930, 65535}, {114, 1, 931, 65535},
	{111, 1, 932, 65535}, {97, 1, 933, 65535}, {111, 1, 934, 65535},
	{111, 0, 0, 424}, {115, 0, 0, 425}, {116, 0, 0, 426},
	{118, 1, 935, 65535}, {98, 0, 0, 430}, {118, 0, 0, 431},
	{99, 1, 936, 65535}, {121, 1, 937, 435}, {122, 1, 938, 65535},
	{116, 3, 939, 444}, {105, 0, 0, 452}, {111, 1, 942, 453},
	{117, 0, 0, 456}, {32, 4, 943, 65535}, {101, 1, 947, 463},
	{105, 0, 0, 466}, {111, 1, 948, 467}, {117, 0, 0, 470},
	{46, 0, 0, 474}, {97, 0, 0, 475}, {111, 0, 0, 478},
	{117, 3, 949, 65535}, {115, 2, 952, 65535}, {115, 1, 954, 65535},
	{101, 1, 955, 65535}, {101, 1, 956, 65535}, {97, 0, 0, 501},
	{99, 0, 0, 502}, {101, 0, 0, 503}, {101, 0, 0, 505},
	{111, 1, 957, 65535}, {97, 1, 958, 65535}, {97, 2, 959, 65535},
	{114, 1, 961, 65535}, {117, 1, 962, 65535}, {115, 1, 963, 535},
	{116, 1, 964, 65535}, {110, 0, 0, 542}, {114, 0, 0, 543},
	{97, 1, 965, 65535}, {99, 1, 966, 65535}, {97, 1, 967, 65535},
	{99, 1, 968, 65535}, {206, 1, 969, 65535}, {206, 1, 970, 65535},
	{207, 1, 971, 65535}, {207, 1, 972, 65535}, {209, 1, 973, 65535},
	{209, 1, 974, 65535}, {209, 1, 975, 65535}, {209, 1, 976, 65535},
	{208, 1, 977, 65535}, {209, 1, 978, 65535}, {209, 1, 979, 65535},
	{208, 1, 980, 65535}, {209, 1, 981, 65535}, {209, 1, 982, 65535},
	{32, 1, 983, 65535}, {209, 1, 984, 65535}, {208, 1, 985, 65535},
	{208, 1, 986, 65535}, {208, 1, 987, 65535}, {208, 1, 988, 65535},
	{208, 1, 989, 65535}, {208, 1, 990, 65535}, {208, 0, 0, 633},
	{209, 1, 991, 65535}, {208, 1, 992, 65535}, {209, 1, 993, 65535},
	{213, 1, 994, 65535}, {215, 1, 995, 65535}, {215, 1, 996, 65535},
	{215, 1, 997, 65535}, {215, 1, 998, 65535}, {216, 1, 999, 65535},
	{217, 2, 1000, 65535}, {216, 0, 0, 668}, {217, 0, 0, 669},
	{216, 1, 1002, 65535}, {217, 1, 1003, 65535}, {217, 1, 1004, 65535},
	{216, 1, 1005, 65535}, {216, 2, 1006, 65535}, {216, 1, 1008, 65535},
	{216, 0, 0, 685}, {217, 0, 0, 686}, {216, 0, 0, 687},
	{217, 0, 0, 688}, {216, 1, 1009, 65535}, {176, 1, 1010, 65535},
	{179, 1, 1011, 65535}, {184, 2, 1012, 65535}, {131, 1, 1014, 65535},
	{175, 0, 0, 727}, {190, 0, 0, 728}, {168, 0, 0, 729},
	{175, 0, 0, 730}, {105, 1, 1015, 65535}, {115, 2, 1016, 65535},
	{108, 1, 1018, 65535}, {111, 0, 0, 15}, {114, 2, 1019, 20},
	{114, 1, 1021, 23}, {32, 0, 0, 26}, {97, 1, 1022, 27},
	{101, 2, 1023, 29}, {105, 2, 1025, 32}, {106, 0, 0, 35},
	{115, 0, 0, 36}, {122, 0, 0, 37}, {114, 1, 1027, 65535},
	{101, 0, 0, 43}, {105, 1, 1028, 44}, {114, 1, 1029, 51},
	{108, 0, 0, 58}, {110, 0, 0, 59}, {114, 0, 0, 60},
	{114, 1, 1030, 65535}, {97, 1, 1031, 65535}, {110, 1, 1032, 65535},
	{105, 1, 1033, 65535}, {116, 2, 1034, 65535}, {99, 1, 1036, 65535},
	{111, 1, 1037, 65535}, {32, 1, 1038, 65535}, {116, 1, 1039, 65535},
	{101, 1, 1040, 65535}, {105, 1, 1041, 65535}, {111, 1, 1042, 65535},
	{114, 0, 0, 132}, {118, 0, 0, 133}, {114, 1, 1043, 143},
	{97, 1, 1044, 147}, {97, 0, 0, 155}, {103, 0, 0, 156},
	{107, 0, 0, 157}, {114, 0, 0, 158}, {116, 1, 1045, 65535},
	{118, 1, 1046, 65535}, {32, 2, 1047, 65535}, {97, 0, 0, 174},
	{100, 2, 1049, 65535}, {118, 2, 1051, 65535}, {115, 1, 1053, 179},
	{114, 1, 1054, 65535}, {32, 2, 1055, 65535}, {111, 1, 1057, 65535},
	{114, 2, 1058, 65535}, {105, 1, 1060, 65535}, {97, 1, 1061, 65535},
	{105, 0, 0, 212}, {116, 1, 1062, 65535}, {114, 1, 1063, 65535},
	{32, 0, 0, 230}, {110, 2, 1064, 65535}, {115, 1, 1066, 233},
	{106, 0, 0, 238}, {118, 3, 1067, 65535}, {97, 1, 1070, 65535},
	{105, 1, 1071, 65535}, {115, 1, 1072, 65535}, {32, 3, 1073, 65535},
	{115, 1, 1076, 65535}, {32, 2, 1077, 65535}, {97, 1, 1079, 65535},
	{97, 2, 1080, 65535}, {108, 1, 1082, 293}, {111, 1, 1083, 65535},
	{97, 2, 1084, 65535}, {101, 0, 0, 312}, {32, 3, 1086, 65535},
	{103, 1, 1089, 65535}, {115, 1, 1090, 338}, {114, 1, 1091, 65535},
	{97, 1, 1092, 65535}, {111, 1, 1093, 65535}, {117, 1, 1094, 65535},
	{32, 0, 0, 356}, {100, 0, 0, 357}, {97, 1, 1095, 65535},
	{111, 1, 1096, 65535}, {99, 2, 1097, 65535}, {101, 0, 0, 372},
	{115, 2, 1099, 65535}, {118, 2, 1101, 65535}, {99, 1, 1103, 65535},
	{116, 3, 1104, 65535}, {99, 0, 0, 390}, {116, 2, 1107, 65535},
	{101, 0, 0, 394}, {105, 0, 0, 395}, {116, 4, 1109, 397},
	{119, 2, 1113, 65535}, {116, 1, 1115, 65535}, {118, 1, 1116, 65535},
	{119, 1, 1117, 65535}, {119, 1, 1118, 65535}, {101, 1, 1119, 65535},
	{111, 1, 1120, 65535}, {32, 2, 1121, 65535}, {111, 1, 1123, 440},
	{32, 4, 1124, 65535}, {97, 2, 1128, 65535}, {105, 0, 0, 451},
	{32, 2, 1130, 65535}, {97, 2, 1132, 65535}, {98, 0, 0, 460},
	{117, 0, 0, 461}, {118, 0, 0, 462}, {32, 2, 1134, 65535},
	{32, 2, 1136, 65535}, {99, 4, 1138, 65535}, {105, 0, 0, 484},
	{122, 0, 0, 485}, {99, 0, 0, 486}, {108, 1, 1142, 65535},
	{101, 1, 1143, 65535}, {112, 1, 1144, 65535}, {120, 1, 1145, 65535},
	{110, 1, 1146, 65535}, {115, 1, 1147, 65535}, {97, 0, 0, 516},
	{108, 0, 0, 517}, {101, 1, 1148, 65535}, {110, 1, 1149, 65535},
	{32, 2, 1150, 65535}, {101, 1, 1152, 65535}, {109, 1, 1153, 65535},
	{105, 2, 1154, 65535}, {114, 1, 1156, 65535}, {111, 1, 1157, 65535},
	{177, 1, 1158, 65535}, {189, 2, 1159, 65535}, {133, 1, 1161, 567},
	{132, 1, 1162, 65535}, {130, 1, 1163, 65535}, {130, 1, 1164, 65535},
	{129, 1, 1165, 65535}, {128, 1, 1166, 65535}, {191, 1, 1167, 65535},
	{130, 1, 1168, 65535}, {130, 1, 1169, 65535}, {191, 1, 1170, 65535},
	{136, 1, 1171, 65535}, {131, 1, 1172, 65535}, {208, 1, 1173, 65535},
	{128, 1, 1174, 65535}, {180, 1, 1175, 65535}, {180, 1, 1176, 65535},
	{183, 1, 1177, 65535}, {180, 1, 1178, 65535}, {183, 1, 1179, 65535},
	{184, 1, 1180, 65535}, {150, 1, 1181, 65535}, {186, 1, 1182, 65535},
	{130, 1, 1183, 65535}, {178, 1, 1184, 65535}, {170, 1, 1185, 65535},
	{145, 1, 1186, 651}, {156, 1, 1187, 65535}, {153, 1, 1188, 65535},
	{177, 2, 1189, 65535}, {131, 0, 0, 665}, {133, 0, 0, 666},
	{172, 1, 1191, 65535}, {136, 1, 1192, 65535}, {136, 1, 1193, 65535},
	{177, 1, 1194, 678}, {167, 0, 0, 680}, {179, 0, 0, 681},
	{168, 1, 1195, 683}, {167, 1, 1196, 65535}, {154, 1, 1197, 65535},
	{135, 1, 1198, 65535}, {130, 0, 0, 705}, {163, 0, 0, 706},
	{149, 1, 1199, 65535}, {111, 1, 1200, 65535}, {101, 0, 0, 9},
	{105, 0, 0, 10}, {101, 1, 1201, 65535}, {101, 0, 0, 21},
	{115, 0, 0, 22}, {115, 0, 0, 24}, {115, 0, 0, 28},
	{110, 0, 0, 30}, {115, 0, 0, 31}, {110, 0, 0, 33},
	{117, 0, 0, 34}, {32, 2, 1202, 65535}, {99, 0, 0, 45},
	{32, 2, 1204, 65535}, {32, 4, 1206, 65535}, {102, 1, 1210, 65535},
	{116, 2, 1211, 65535}, {98, 1, 1213, 65535}, {32, 0, 0, 88},
	{115, 0, 0, 89}, {97, 1, 1214, 90}, {115, 1, 1215, 65535},
	{110, 1, 1216, 65535}, {114, 1, 1217, 65535}, {115, 1, 1218, 65535},
	{115, 1, 1219, 122}, {110, 1, 1220, 65535}, {115, 0, 0, 144},
	{107, 0, 0, 148}, {105, 1, 1221, 65535}, {105, 1, 1222, 65535},
	{98, 0, 0, 166}, {118, 0, 0, 167}, {101, 0, 0, 175},
	{105, 0, 0, 176}, {97, 0, 0, 177}, {111, 0, 0, 178},
	{32, 0, 0, 180}, {97, 1, 1223, 65535}, {100, 0, 0, 192},
	{118, 0, 0, 193}, {117, 1, 1224, 65535}, {101, 0, 0, 202},
	{105, 0, 0, 203}, {99, 2, 1225, 65535}, {116, 1, 1227, 65535},
	{114, 1, 1228, 65535}, {97, 1, 1229, 65535}, {101, 0, 0, 231},
	{115, 0, 0, 232}, {32, 0, 0, 234}, {101, 0, 0, 239},
	{105, 3, 1230, 65535}, {106, 1, 1233, 65535}, {108, 1, 1234, 65535},
	{116, 1, 1235, 65535}, {112, 1, 1236, 65535}, {100, 0, 0, 272},
	{101, 0, 0, 273}, {121, 0, 0, 274}, {32, 2, 1237, 65535},
	{97, 1, 1239, 65535}, {98, 0, 0, 284}, {110, 1, 1240, 65535},
	{108, 1, 1241, 290}, {111, 0, 0, 292}, {97, 0, 0, 294},
	{119, 1, 1242, 65535}, {101, 0, 0, 310}, {116, 0, 0, 311},
	{98, 0, 0, 325}, {99, 1, 1243, 65535}, {100, 0, 0, 328},
	{114, 1, 1244, 65535}, {32, 2, 1245, 65535}, {101, 2, 1247, 341},
	{114, 1, 1249, 65535}, {115, 1, 1250, 65535}, {101, 1, 1251, 65535},
	{118, 1, 1252, 65535}, {116, 1, 1253, 65535}, {97, 0, 0, 370},
	{101, 0, 0, 371}, {101, 0, 0, 373}, {104, 0, 0, 374},
	{97, 1, 1254, 65535}, {111, 1, 1255, 65535}, {105, 1, 1256, 65535},
	{97, 0, 0, 386}, {101, 0, 0, 387}, {105, 2, 1257, 65535},
	{105, 0, 0, 391}, {111, 0, 0, 392}, {32, 0, 0, 398},
	{97, 2, 1259, 65535}, {101, 2, 1261, 65535}, {105, 0, 0, 408},
	{32, 0, 0, 409}, {101, 0, 0, 410}, {97, 1, 1263, 65535},
	{111, 1, 1264, 65535}, {105, 1, 1265, 65535}, {101, 1, 1266, 65535},
	{116, 1, 1267, 65535}, {118, 1, 1268, 65535}, {97, 1, 1269, 65535},
	{98, 0, 0, 438}, {107, 0, 0, 441}, {97, 0, 0, 445},
	{105, 0, 0, 446}, {111, 0, 0, 447}, {118, 0, 0, 448},
	{32, 0, 0, 449}, {115, 0, 0, 450}, {100, 0, 0, 454},
	{101, 0, 0, 455}, {110, 0, 0, 458}, {118, 0, 0, 459},
	{100, 0, 0, 464}, {112, 0, 0, 465}, {100, 0, 0, 468},
	{112, 0, 0, 469}, {97, 0, 0, 479}, {99, 1, 1270, 65535},
	{105, 0, 0, 482}, {116, 0, 0, 483}, {97, 1, 1271, 65535},
	{116, 1, 1272, 65535}, {111, 1, 1273, 65535}, {116, 2, 1274, 65535},
	{122, 1, 1276, 65535}, {115, 2, 1277, 65535}, {100, 1, 1279, 65535},
	{115, 1, 1280, 65535}, {97, 1, 1281, 65535}, {98, 0, 0, 538},
	{110, 1, 1282, 540}, {101, 1, 1283, 65535}, {97, 0, 0, 547},
	{101, 0, 0, 548}, {97, 1, 1284, 65535}, {118, 1, 1285, 65535},
	{207, 1, 1286, 65535}, {206, 1, 1287, 65535}, {207, 1, 1288, 65535},
	{32, 0, 0, 568}, {206, 1, 1289, 65535}, {208, 1, 1290, 65535},
	{208, 2, 1291, 65535}, {208, 1, 1293, 65535}, {208, 1, 1294, 65535},
	{208, 1, 1295, 65535}, {208, 1, 1296, 65535}, {208, 1, 1297, 65535},
	{208, 1, 1298, 65535}, {32, 1, 1299, 65535}, {208, 1, 1300, 65535},
	{189, 1, 1301, 65535}, {208, 1, 1302, 65535}, {208, 1, 1303, 65535},
	{208, 1, 1304, 65535}, {208, 1, 1305, 65535}, {208, 1, 1306, 65535},
	{208, 1, 1307, 65535}, {208, 1, 1308, 65535}, {208, 1, 1309, 65535},
	{209, 1, 1310, 65535}, {208, 1, 1311, 65535}, {213, 1, 1312, 65535},
	{215, 1, 1313, 65535}, {215, 0, 0, 652}, {215, 1, 1314, 65535},
	{215, 1, 1315, 65535}, {216, 0, 0, 661}, {217, 0, 0, 662},
	{217, 1, 1316, 65535}, {216, 1, 1317, 65535}, {216, 1, 1318, 65535},
	{216, 0, 0, 679}, {216, 0, 0, 684}, {216, 1, 1319, 65535},
	{224, 1, 1320, 65535}, {224, 1, 1321, 65535}, {225, 1, 1322, 65535},
	{110, 1, 1323, 65535}, {32, 2, 1324, 65535}, {107, 0, 0, 40},
	{109, 0, 0, 41}, {97, 0, 0, 52}, {118, 0, 0, 53},
	{99, 0, 0, 62}, {111, 0, 0, 63}, {114, 0, 0, 64},
	{115, 2, 1326, 65535}, {102, 1, 1328, 65535}, {97, 0, 0, 79},
	{111, 0, 0, 80}, {117, 1, 1329, 65535}, {32, 0, 0, 91},
	{116, 1, 1330, 65535}, {111, 1, 1331, 65535}, {101, 1, 1332, 65535},
	{116, 1, 1333, 65535}, {32, 0, 0, 123}, {122, 1, 1334, 65535},
	{101, 1, 1335, 65535}, {115, 1, 1336, 65535}, {102, 2, 1337, 181},
	{114, 1, 1339, 65535}, {32, 0, 0, 205}, {115, 0, 0, 206},
	{116, 1, 1340, 65535}, {97, 1, 1341, 65535}, {99, 3, 1342, 65535},
	{101, 1, 1345, 65535}, {115, 0, 0, 245}, {117, 1, 1346, 65535},
	{117, 2, 1347, 248}, {105, 1, 1349, 65535}, {116, 1, 1350, 65535},
	{111, 1, 1351, 65535}, {97, 0, 0, 275}, {98, 0, 0, 276},
	{110, 1, 1352, 65535}, {100, 1, 1353, 65535}, {97, 0, 0, 291},
	{97, 2, 1354, 65535}, {114, 1, 1356, 65535}, {97, 1, 1357, 65535},
	{98, 0, 0, 339}, {100, 0, 0, 340}, {32, 0, 0, 342},
	{115, 1, 1358, 343}, {106, 1, 1359, 65535}, {115, 2, 1360, 65535},
	{115, 1, 1362, 65535}, {105, 1, 1363, 65535}, {111, 1, 1364, 65535},
	{114, 1, 1365, 65535}, {114, 1, 1366, 65535}, {111, 1, 1367, 65535},
	{101, 0, 0, 388}, {111, 0, 0, 389}, {103, 1, 1368, 65535},
	{106, 1, 1369, 65535}, {100, 0, 0, 406}, {114, 0, 0, 407},
	{106, 1, 1370, 412}, {114, 1, 1371, 65535}, {97, 1, 1372, 65535},
	{32, 1, 1373, 65535}, {32, 1, 1374, 65535}, {97, 1, 1375, 65535},
	{110, 1, 1376, 65535}, {105, 1, 1377, 65535}, {116, 2, 1378, 65535},
	{122, 2, 1380, 65535}, {114, 1, 1382, 65535}, {101, 0, 0, 497},
	{111, 0, 0, 498}, {101, 1, 1383, 65535}, {101, 1, 1384, 65535},
	{116, 0, 0, 514}, {97, 1, 1385, 65535}, {101, 1, 1386, 65535},
	{110, 1, 1387, 65535}, {32, 0, 0, 541}, {110, 1, 1388, 65535},
	{108, 2, 1389, 65535}, {97, 1, 1391, 65535}, {134, 1, 1392, 65535},
	{181, 1, 1393, 65535}, {132, 1, 1394, 65535}, {191, 1, 1395, 570},
	{190, 1, 1396, 65535}, {176, 0, 0, 583}, {190, 0, 0, 584},
	{181, 1, 1397, 65535}, {189, 1, 1398, 65535}, {184, 1, 1399, 65535},
	{181, 1, 1400, 65535}, {181, 1, 1401, 65535}, {184, 1, 1402, 65535},
	{208, 1, 1403, 65535}, {177, 1, 1404, 65535}, {208, 1, 1405, 65535},
	{181, 1, 1406, 65535}, {179, 1, 1407, 65535}, {179, 1, 1408, 65535},
	{179, 1, 1409, 65535}, {176, 1, 1410, 65535}, {188, 1, 1411, 65535},
	{188, 1, 1412, 65535}, {187, 1, 1413, 65535}, {129, 1, 1414, 65535},
	{190, 1, 1415, 639}, {171, 1, 1416, 65535}, {145, 1, 1417, 649},
	{149, 1, 1418, 65535}, {153, 1, 1419, 65535}, {133, 2, 1420, 65535},
	{177, 2, 1422, 65535}, {177, 2, 1424, 65535}, {177, 1, 1426, 65535},
	{176, 2, 1427, 65535}, {178, 1, 1429, 65535}, {131, 1, 1430, 65535},
	{97, 1, 1431, 65535}, {98, 0, 0, 13}, {100, 0, 0, 14},
	{112, 0, 0, 65}, {116, 1, 1432, 65535}, {32, 2, 1433, 65535},
	{116, 2, 1435, 65535}, {114, 1, 1437, 65535}, {115, 1, 1438, 65535},
	{32, 5, 1439, 65535}, {114, 2, 1444, 65535}, {101, 1, 1446, 65535},
	{110, 1, 1447, 65535}, {116, 1, 1448, 65535}, {105, 2, 1449, 65535},
	{108, 0, 0, 189}, {32, 3, 1451, 65535}, {101, 1, 1454, 65535},
	{116, 2, 1455, 65535}, {97, 0, 0, 226}, {105, 0, 0, 227},
	{106, 0, 0, 228}, {119, 1, 1457, 240}, {32, 2, 1458, 65535},
	{32, 0, 0, 249}, {101, 0, 0, 250}, {115, 1, 1460, 65535},
	{97, 2, 1461, 65535}, {110, 1, 1463, 65535}, {100, 1, 1464, 65535},
	{105, 1, 1465, 65535}, {108, 1, 1466, 305}, {110, 0, 0, 307},
	{101, 1, 1467, 65535}, {112, 1, 1468, 65535}, {32, 0, 0, 344},
	{97, 1, 1469, 65535}, {97, 0, 0, 351}, {111, 0, 0, 352},
	{116, 1, 1470, 65535}, {108, 1, 1471, 359}, {119, 1, 1472, 65535},
	{97, 2, 1473, 65535}, {32, 1, 1475, 65535}, {110, 1, 1476, 384},
	{101, 2, 1477, 399}, {101, 1, 1479, 404}, {105, 0, 0, 413},
	{32, 2, 1480, 65535}, {108, 2, 1482, 418}, {112, 1, 1484, 65535},
	{97, 2, 1485, 65535}, {108, 1, 1487, 433}, {100, 1, 1488, 65535},
	{111, 1, 1489, 65535}, {101, 0, 0, 487}, {105, 0, 0, 488},
	{116, 0, 0, 490}, {117, 0, 0, 491}, {116, 1, 1490, 65535},
	{32, 4, 1491, 65535}, {114, 1, 1495, 512}, {107, 1, 1496, 65535},
	{114, 1, 1497, 65535}, {100, 1, 1498, 65535}, {97, 1, 1499, 65535},
	{32, 0, 0, 549}, {97, 0, 0, 550}, {108, 1, 1500, 552},
	{206, 2, 1501, 65535}, {206, 1, 1503, 65535}, {206, 1, 1504, 65535},
	{206, 1, 1505, 65535}, {209, 1, 1506, 65535}, {208, 1, 1507, 65535},
	{208, 1, 1508, 65535}, {209, 1, 1509, 65535}, {209, 1, 1510, 65535},
	{209, 1, 1511, 65535}, {209, 1, 1512, 65535}, {186, 1, 1513, 65535},
	{208, 1, 1514, 65535}, {176, 1, 1515, 65535}, {208, 2, 1516, 65535},
	{208, 1, 1518, 65535}, {208, 1, 1519, 65535}, {208, 1, 1520, 65535},
	{208, 1, 1521, 65535}, {208, 1, 1522, 65535}, {208, 1, 1523, 65535},
	{208, 1, 1524, 65535}, {209, 1, 1525, 65535}, {208, 1, 1526, 65535},
	{213, 1, 1527, 65535}, {215, 0, 0, 650}, {215, 2, 1528, 65535},
	{215, 2, 1530, 65535}, {216, 0, 0, 670}, {217, 0, 0, 671},
	{216, 0, 0, 674}, {217, 0, 0, 675}, {216, 0, 0, 676},
	{217, 0, 0, 677}, {216, 1, 1532, 65535}, {168, 0, 0, 699},
	{175, 0, 0, 700}, {150, 1, 1533, 65535}, {162, 2, 1534, 65535},
	{108, 1, 1536, 65535}, {97, 1, 1537, 65535}, {114, 0, 0, 69},
	{119, 1, 1538, 65535}, {101, 0, 0, 83}, {111, 1, 1539, 65535},
	{111, 1, 1540, 65535}, {116, 1, 1541, 65535}, {98, 0, 0, 105},
	{99, 1, 1542, 65535}, {101, 1, 1543, 65535}, {106, 0, 0, 110},
	{114, 1, 1544, 65535}, {97, 1, 1545, 65535}, {111, 1, 1546, 65535},
	{32, 4, 1547, 65535}, {32, 2, 1551, 65535}, {97, 1, 1553, 65535},
	{97, 2, 1554, 182}, {101, 2, 1556, 186}, {99, 0, 0, 196},
	{111, 0, 0, 197}, {115, 0, 0, 198}, {108, 2, 1558, 65535},
	{101, 0, 0, 218}, {105, 1, 1560, 65535}, {32, 4, 1561, 65535},
	{100, 0, 0, 246}, {114, 0, 0, 247}, {116, 1, 1565, 254},
	{106, 0, 0, 260}, {110, 0, 0, 261}, {100, 1, 1566, 65535},
	{32, 2, 1567, 65535}, {115, 1, 1569, 65535}, {97, 0, 0, 306},
	{100, 1, 1570, 65535}, {104, 4, 1571, 329}, {108, 2, 1575, 65535},
	{114, 2, 1577, 65535}, {97, 0, 0, 360}, {97, 1, 1579, 65535},
	{108, 0, 0, 375}, {111, 0, 0, 376}, {118, 1, 1580, 65535},
	{32, 0, 0, 385}, {32, 0, 0, 400}, {109, 1, 1581, 401},
	{32, 0, 0, 405}, {112, 1, 1582, 65535}, {118, 1, 1583, 65535},
	{97, 0, 0, 419}, {105, 0, 0, 420}, {114, 1, 1584, 65535},
	{102, 0, 0, 428}, {118, 0, 0, 429}, {97, 0, 0, 434},
	{32, 1, 1585, 65535}, {110, 1, 1586, 480}, {97, 2, 1587, 65535},
	{99, 1, 1589, 65535}, {109, 0, 0, 508}, {114, 0, 0, 509},
	{118, 1, 1590, 65535}, {105, 0, 0, 513}, {116, 2, 1591, 65535},
	{101, 2, 1593, 65535}, {32, 2, 1595, 65535}, {108, 1, 1597, 545},
	{97, 0, 0, 553}, {181, 1, 1598, 65535}, {191, 1, 1599, 65535},
	{189, 1, 1600, 65535}, {177, 1, 1601, 65535}, {179, 1, 1602, 65535},
	{128, 3, 1603, 573}, {180, 1, 1606, 65535}, {176, 1, 1607, 65535},
	{129, 1, 1608, 65535}, {128, 1, 1609, 65535}, {128, 1, 1610, 65535},
	{129, 1, 1611, 65535}, {208, 1, 1612, 65535}, {187, 2, 1613, 65535},
	{209, 1, 1615, 65535}, {178, 0, 0, 610}, {186, 0, 0, 611},
	{190, 1, 1616, 65535}, {190, 1, 1617, 65535}, {190, 1, 1618, 65535},
	{186, 1, 1619, 65535}, {190, 1, 1620, 65535}, {186, 1, 1621, 65535},
	{186, 1, 1622, 65535}, {130, 1, 1623, 636}, {179, 1, 1624, 65535},
	{182, 1, 1625, 65535}, {157, 0, 0, 655}, {158, 0, 0, 656},
	{159, 0, 0, 657}, {160, 0, 0, 658}, {180, 1, 1626, 689},
	{224, 1, 1627, 65535}, {213, 0, 0, 709}, {225, 1, 1628, 65535},
	{32, 1, 1629, 65535}, {102, 1, 1630, 65535}, {114, 1, 1631, 65535},
	{114, 1, 1632, 84}, {32, 3, 1633, 65535}, {114, 1, 1636, 65535},
	{111, 1, 1637, 65535}, {110, 1, 1638, 65535}, {101, 2, 1639, 65535},
	{32, 2, 1641, 65535}, {32, 2, 1643, 65535}, {99, 0, 0, 127},
	{109, 0, 0, 128}, {114, 0, 0, 129}, {118, 1, 1645, 65535},
	{112, 0, 0, 160}, {114, 0, 0, 161}, {32, 2, 1646, 65535},
	{32, 0, 0, 183}, {115, 1, 1648, 184}, {32, 0, 0, 187},
	{110, 0, 0, 188}, {105, 0, 0, 209}, {117, 0, 0, 210},
	{111, 1, 1649, 65535}, {97, 0, 0, 241}, {98, 0, 0, 242},
	{100, 0, 0, 243}, {118, 0, 0, 244}, {101, 0, 0, 255},
	{101, 1, 1650, 65535}, {108, 0, 0, 282}, {119, 0, 0, 283},
	{104, 1, 1651, 65535}, {105, 1, 1652, 65535}, {32, 0, 0, 330},
	{105, 1, 1653, 65535}, {115, 1, 1654, 334}, {121, 1, 1655, 336},
	{32, 0, 0, 348}, {97, 0, 0, 349}, {97, 0, 0, 353},
	{111, 0, 0, 354}, {108, 1, 1656, 365}, {111, 1, 1657, 65535},
	{32, 2, 1658, 65535}, {114, 1, 1660, 65535}, {101, 1, 1661, 65535},
	{122, 1, 1662, 65535}, {112, 2, 1663, 65535}, {32, 0, 0, 481},
	{103, 0, 0, 495}, {106, 0, 0, 496}, {111, 1, 1665, 65535},
	{101, 1, 1666, 65535}, {101, 0, 0, 521}, {105, 0, 0, 522},
	{109, 1, 1667, 65535}, {114, 1, 1668, 65535}, {109, 0, 0, 536},
	{112, 0, 0, 537}, {97, 0, 0, 546}, {206, 1, 1669, 65535},
	{207, 1, 1670, 65535}, {207, 1, 1671, 65535}, {206, 1, 1672, 65535},
	{207, 1, 1673, 65535}, {32, 2, 1674, 65535}, {208, 1, 1676, 65535},
	{209, 0, 0, 582}, {208, 1, 1677, 65535}, {208, 1, 1678, 65535},
	{208, 1, 1679, 65535}, {208, 1, 1680, 65535}, {208, 1, 1681, 65535},
	{208, 1, 1682, 65535}, {190, 1, 1683, 65535}, {208, 0, 0, 606},
	{209, 0, 0, 607}, {136, 1, 1684, 65535}, {209, 1, 1685, 65535},
	{209, 1, 1686, 65535}, {208, 1, 1687, 65535}, {209, 2, 1688, 65535},
	{208, 1, 1690, 65535}, {208, 2, 1691, 65535}, {209, 1, 1693, 65535},
	{32, 1, 1694, 65535}, {209, 1, 1695, 65535}, {213, 1, 1696, 65535},
	{218, 0, 0, 690}, {178, 1, 1697, 65535}, {131, 1, 1698, 65535},
	{114, 1, 1699, 65535}, {102, 1, 1700, 65535}, {105, 1, 1701, 65535},
	{115, 0, 0, 85}, {99, 0, 0, 95}, {105, 1, 1702, 65535},
	{114, 0, 0, 98}, {97, 1, 1703, 65535}, {114, 1, 1704, 65535},
	{118, 1, 1705, 65535}, {100, 1, 1706, 65535}, {112, 0, 0, 113},
	{99, 0, 0, 114}, {101, 0, 0, 115}, {99, 0, 0, 116},
	{101, 0, 0, 117}, {101, 1, 1707, 65535}, {97, 1, 1708, 162},
	{100, 0, 0, 164}, {32, 0, 0, 185}, {110, 3, 1709, 219},
	{110, 1, 1712, 65535}, {105, 1, 1713, 65535}, {116, 1, 1714, 326},
	{101, 1, 1715, 331}, {32, 0, 0, 335}, {32, 0, 0, 337},
	{97, 0, 0, 366}, {100, 1, 1716, 65535}, {100, 0, 0, 402},
	{112, 0, 0, 403}, {105, 1, 1717, 65535}, {100, 1, 1718, 65535},
	{101, 1, 1719, 65535}, {104, 0, 0, 436}, {105, 0, 0, 437},
	{114, 1, 1720, 65535}, {114, 1, 1721, 65535}, {32, 3, 1722, 65535},
	{32, 3, 1725, 65535}, {185, 1, 1728, 554}, {133, 1, 1729, 65535},
	{132, 1, 1730, 65535}, {186, 1, 1731, 65535}, {129, 1, 1732, 65535},
	{208, 2, 1733, 65535}, {209, 2, 1735, 65535}, {184, 1, 1737, 580},
	{190, 1, 1738, 65535}, {187, 2, 1739, 65535}, {176, 1, 1741, 65535},
	{178, 1, 1742, 65535}, {184, 1, 1743, 65535}, {176, 1, 1744, 65535},
	{209, 1, 1745, 65535}, {208, 1, 1746, 65535}, {130, 1, 1747, 65535},
	{130, 1, 1748, 65535}, {178, 1, 1749, 65535}, {130, 1, 1750, 65535},
	{134, 0, 0, 625}, {178, 2, 1751, 65535}, {176, 0, 0, 631},
	{184, 0, 0, 632}, {131, 1, 1753, 65535}, {208, 1, 1754, 65535},
	{128, 1, 1755, 65535}, {161, 1, 1756, 65535}, {149, 1, 1757, 701},
	{157, 1, 1758, 65535}, {101, 1, 1759, 65535}, {32, 2, 1760, 65535},
	{116, 1, 1762, 65535}, {110, 1, 1763, 65535}, {32, 3, 1764, 65535},
	{114, 1, 1767, 65535}, {111, 1, 1768, 65535}, {97, 1, 1769, 65535},
	{114, 1, 1770, 65535}, {32, 0, 0, 163}, {32, 2, 1771, 65535},
	{101, 0, 0, 222}, {115, 1, 1773, 223}, {116, 1, 1774, 265},
	{32, 2, 1775, 65535}, {115, 0, 0, 327}, {115, 1, 1777, 332},
	{105, 2, 1778, 65535}, {112, 1, 1780, 65535}, {108, 1, 1781, 416},
	{112, 1, 1782, 65535}, {114, 1, 1783, 65535}, {115, 1, 1784, 65535},
	{107, 0, 0, 523}, {109, 0, 0, 524}, {114, 1, 1785, 65535},
	{107, 0, 0, 528}, {109, 0, 0, 529}, {114, 1, 1786, 65535},
	{32, 1, 1787, 65535}, {206, 1, 1788, 65535}, {206, 1, 1789, 65535},
	{207, 1, 1790, 65535}, {206, 1, 1791, 65535}, {188, 1, 1792, 65535},
	{189, 0, 0, 576}, {129, 1, 1793, 65535}, {130, 0, 0, 579},
	{32, 0, 0, 581}, {208, 1, 1794, 65535}, {208, 0, 0, 587},
	{209, 0, 0, 588}, {208, 2, 1795, 65535}, {209, 2, 1797, 65535},
	{208, 1, 1799, 65535}, {208, 1, 1800, 65535}, {128, 1, 1801, 65535},
	{181, 1, 1802, 65535}, {208, 2, 1803, 65535}, {209, 1, 1805, 65535},
	{208, 2, 1806, 65535}, {208, 1, 1808, 65535}, {208, 1, 1809, 65535},
	{209, 1, 1810, 65535}, {208, 1, 1811, 65535}, {191, 1, 1812, 65535},
	{208, 1, 1813, 65535}, {213, 1, 1814, 65535}, {224, 0, 0, 702},
	{225, 1, 1815, 65535}, {112, 1, 1816, 65535}, {99, 0, 0, 66},
	{114, 0, 0, 67}, {101, 1, 1817, 65535}, {118, 1, 1818, 65535},
	{99, 0, 0, 99}, {105, 0, 0, 100}, {114, 0, 0, 101},
	{101, 1, 1819, 65535}, {121, 1, 1820, 65535}, {99, 1, 1821, 65535},
	{115, 1, 1822, 65535}, {98, 0, 0, 220}, {100, 0, 0, 221},
	{32, 2, 1823, 65535}, {105, 0, 0, 266}, {109, 0, 0, 288},
	{119, 0, 0, 289}, {32, 0, 0, 333}, {108, 0, 0, 377},
	{111, 0, 0, 378}, {114, 1, 1825, 65535}, {97, 0, 0, 417},
	{114, 1, 1826, 65535}, {101, 1, 1827, 65535}, {108, 1, 1828, 65535},
	{101, 2, 1829, 65535}, {101, 2, 1831, 65535}, {206, 2, 1833, 65535},
	{189, 1, 1835, 557}, {181, 1, 1836, 65535}, {132, 2, 1837, 65535},
	{177, 1, 1839, 65535}, {208, 1, 1840, 65535}, {209, 1, 1841, 65535},
	{178, 1, 1842, 65535}, {178, 0, 0, 589}, {187, 1, 1843, 590},
	{140, 1, 1844, 65535}, {142, 2, 1845, 65535}, {176, 1, 1847, 65535},
	{187, 1, 1848, 602}, {209, 1, 1849, 65535}, {208, 1, 1850, 65535},
	{178, 0, 0, 612}, {190, 1, 1851, 65535}, {131, 1, 1852, 65535},
	{176, 1, 1853, 65535}, {190, 1, 1854, 65535}, {190, 1, 1855, 65535},
	{187, 1, 1856, 65535}, {131, 1, 1857, 65535}, {178, 1, 1858, 65535},
	{208, 1, 1859, 65535}, {176, 1, 1860, 65535}, {175, 1, 1861, 645},
	{131, 1, 1862, 65535}, {111, 1, 1863, 65535}, {114, 1, 1864, 70},
	{105, 1, 1865, 65535}, {115, 1, 1866, 65535}, {101, 2, 1867, 65535},
	{116, 2, 1869, 65535}, {108, 1, 1871, 65535}, {98, 0, 0, 224},
	{100, 0, 0, 225}, {97, 1, 1872, 65535}, {111, 1, 1873, 65535},
	{115, 1, 1874, 65535}, {97, 1, 1875, 65535}, {100, 1, 1876, 65535},
	{112, 0, 0, 527}, {100, 0, 0, 530}, {112, 0, 0, 531},
	{183, 0, 0, 555}, {191, 0, 0, 556}, {32, 0, 0, 558},
	{207, 1, 1877, 65535}, {206, 0, 0, 564}, {207, 0, 0, 565},
	{207, 1, 1878, 65535}, {176, 1, 1879, 65535}, {130, 1, 1880, 65535},
	{208, 1, 1881, 65535}, {208, 0, 0, 591}, {209, 1, 1882, 65535},
	{32, 0, 0, 598}, {209, 0, 0, 599}, {208, 1, 1883, 65535},
	{208, 0, 0, 603}, {128, 2, 1884, 65535}, {179, 1, 1886, 65535},
	{208, 1, 1887, 65535}, {208, 1, 1888, 65535}, {209, 1, 1889, 65535},
	{209, 1, 1890, 65535}, {209, 1, 1891, 65535}, {209, 1, 1892, 65535},
	{32, 1, 1893, 65535}, {208, 1, 1894, 65535}, {190, 1, 1895, 65535},
	{209, 1, 1896, 65535}, {213, 0, 0, 646}, {160, 1, 1897, 65535},
	{114, 1, 1898, 65535}, {115, 0, 0, 71}, {97, 1, 1899, 65535},
	{112, 1, 1900, 65535}, {32, 0, 0, 108}, {101, 0, 0, 109},
	{101, 0, 0, 111}, {114, 0, 0, 112}, {97, 1, 1901, 65535},
	{118, 1, 1902, 65535}, {119, 1, 1903, 65535}, {112, 1, 1904, 65535},
	{103, 1, 1905, 65535}, {97, 1, 1906, 65535}, {133, 1, 1907, 65535},
	{134, 1, 1908, 65535}, {209, 1, 1909, 65535}, {208, 1, 1910, 65535},
	{176, 1, 1911, 65535}, {142, 1, 1912, 65535}, {187, 1, 1913, 65535},
	{46, 0, 0, 604}, {208, 0, 0, 605}, {208, 1, 1914, 65535},
	{178, 1, 1915, 65535}, {178, 1, 1916, 65535}, {128, 1, 1917, 65535},
	{128, 2, 1918, 65535}, {128, 1, 1920, 623}, {143, 1, 1921, 65535},
	{208, 1, 1922, 65535}, {176, 1, 1923, 65535}, {208, 1, 1924, 65535},
	{132, 2, 1925, 640}, {225, 1, 1927, 65535}, {116, 1, 1928, 65535},
	{116, 1, 1929, 65535}, {111, 1, 1930, 65535}, {103, 1, 1931, 65535},
	{105, 1, 1932, 65535}, {97, 1, 1933, 65535}, {111, 1, 1934, 65535},
	{103, 1, 1935, 65535}, {107, 1, 1936, 65535}, {206, 1, 1937, 65535},
	{206, 1, 1938, 65535}, {130, 1, 1939, 65535}, {176, 1, 1940, 65535},
	{208, 1, 1941, 65535}, {32, 1, 1942, 65535}, {32, 1, 1943, 65535},
	{190, 1, 1944, 65535}, {208, 1, 1945, 65535}, {208, 1, 1946, 65535},
	{208, 1, 1947, 65535}, {32, 0, 0, 621}, {208, 0, 0, 622},
	{208, 0, 0, 624}, {208, 2, 1948, 65535}, {178, 2, 1950, 65535},
	{208, 2, 1952, 65535}, {180, 1, 1954, 65535}, {208, 1, 1955, 65535},
	{209, 0, 0, 643}, {131, 2, 1956, 65535}, {105, 1, 1958, 65535},
	{111, 1, 1959, 96}, {110, 1, 1960, 65535}, {103, 1, 1961, 65535},
	{108, 1, 1962, 414}, {100, 1, 1963, 65535}, {110, 1, 1964, 65535},
	{101, 2, 1965, 65535}, {116, 2, 1967, 65535}, {190, 1, 1969, 65535},
	{185, 1, 1970, 65535}, {208, 1, 1971, 65535}, {209, 1, 1972, 65535},
	{187, 1, 1973, 585}, {208, 1, 1974, 65535}, {208, 1, 1975, 65535},
	{32, 2, 1976, 65535}, {184, 1, 1978, 65535}, {176, 1, 1979, 65535},
	{176, 1, 1980, 65535}, {178, 0, 0, 626}, {187, 0, 0, 627},
	{208, 0, 0, 628}, {209, 0, 0, 629}, {178, 0, 0, 634},
	{187, 0, 0, 635}, {208, 1, 1981, 65535}, {184, 2, 1982, 65535},
	{148, 0, 0, 710}, {152, 0, 0, 711}, {110, 1, 1984, 65535},
	{32, 0, 0, 97}, {100, 1, 1985, 65535}, {101, 2, 1986, 65535},
	{97, 0, 0, 415}, {122, 1, 1988, 65535}, {100, 1, 1989, 65535},
	{101, 0, 0, 510}, {118, 0, 0, 511}, {101, 0, 0, 525},
	{105, 0, 0, 526}, {206, 1, 1990, 65535}, {206, 2, 1991, 65535},
	{181, 1, 1993, 65535}, {130, 1, 1994, 65535}, {208, 0, 0, 586},
	{178, 1, 1995, 65535}, {191, 1, 1996, 65535}, {208, 0, 0, 608},
	{209, 0, 0, 609}, {208, 1, 1997, 65535}, {208, 2, 1998, 65535},
	{208, 2, 2000, 65535}, {179, 1, 2002, 65535}, {208, 0, 0, 641},
	{209, 0, 0, 642}, {103, 1, 2003, 4}, {97, 1, 2004, 65535},
	{101, 0, 0, 130}, {118, 0, 0, 131}, {105, 1, 2005, 65535},
	{101, 1, 2006, 65535}, {183, 1, 2007, 65535}, {177, 0, 0, 571},
	{181, 0, 0, 572}, {209, 1, 2008, 65535}, {209, 2, 2009, 65535},
	{208, 2, 2011, 65535}, {208, 1, 2013, 65535}, {187, 1, 2014, 613},
	{178, 0, 0, 616}, {187, 1, 2015, 65535}, {187, 0, 0, 619},
	{190, 0, 0, 620}, {208, 1, 2016, 65535}, {32, 0, 0, 5},
	{110, 1, 2017, 65535}, {108, 1, 2018, 421}, {110, 1, 2019, 65535},
	{32, 1, 2020, 65535}, {128, 2, 2021, 65535}, {130, 0, 0, 577},
	{140, 0, 0, 578}, {181, 1, 2023, 65535}, {183, 1, 2024, 65535},
	{190, 1, 2025, 65535}, {208, 2, 2026, 65535}, {208, 2, 2028, 65535},
	{190, 1, 2030, 65535}, {116, 1, 2031, 106}, {97, 0, 0, 422},
	{116, 1, 2032, 506}, {207, 1, 2033, 65535}, {208, 0, 0, 574},
	{209, 0, 0, 575}, {208, 1, 2034, 65535}, {209, 1, 2035, 65535},
	{208, 1, 2036, 65535}, {176, 0, 0, 614}, {184, 0, 0, 615},
	{176, 0, 0, 617}, {184, 0, 0, 618}, {209, 1, 2037, 65535},
	{101, 0, 0, 107}, {101, 0, 0, 507}, {131, 1, 2038, 65535},
	{187, 1, 2039, 594}, {143, 1, 2040, 65535}, {180, 1, 2041, 65535},
	{130, 1, 2042, 65535}, {207, 1, 2043, 65535}, {208, 0, 0, 595},
	{208, 1, 2044, 65535}, {208, 1, 2045, 65535}, {208, 1, 2046, 65535},
	{132, 1, 2047, 65535}, {187, 1, 2048, 596}, {179, 1, 2049, 65535},
	{190, 1, 2050, 65535}, {206, 2, 2051, 65535}, {208, 0, 0, 597},
	{208, 1, 2053, 65535}, {208, 1, 2054, 65535}, {183, 0, 0, 562},
	{191, 0, 0, 563}, {190, 1, 2055, 65535}, {178, 1, 2056, 65535},
	{209, 1, 2057, 65535}, {208, 1, 2058, 65535}, {130, 1, 2059, 65535},
	{184, 1, 2060, 65535}, {208, 1, 2061, 65535}, {208, 1, 2062, 65535},
	{190, 1, 2063, 65535}, {187, 1, 2064, 637}, {208, 1, 2065, 65535},
	{208, 0, 0, 638}, {178, 1, 2066, 65535}, {208, 1, 2067, 65535},
	{184, 1, 2068, 65535}, {208, 1, 2069, 65535}, {187, 1, 2070, 600},
	{208, 0, 0, 601},
};

static const uint8_t pcut_byline_prefixes_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
	12, 13, 14, 15, 16, 0, 17, 18, 19, 20, 21, 22,
	0, 23, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 25, 26, 27, 28, 0, 0, 0, 29, 0, 30,
	31, 32, 33, 0, 0, 0, 0, 0, 34, 35, 0, 36,
	0, 37, 38, 39, 40, 0, 0, 41, 42, 43, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_byline_prefixes_second[256] = {
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
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x46C4051, 0x2000222, 0x248020, 0x4008222, 0x872F9,
	0x48002, 0x240222, 0x8022, 0x47010, 0x8000, 0x208202,
	0x2000022, 0xA00022, 0x8082, 0x451010, 0x348322, 0x0,
	0x8022, 0x431082A, 0x49122, 0x6014, 0x8222, 0xFFFFFFFF,
	0x0, 0x2, 0x18112, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x4280000, 0x5A, 0xF1C30000, 0x17,
	0x0, 0x0, 0x0, 0x10002, 0x0, 0x48840544,
	0x2222580, 0x68, 0x8000, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x2154550, 0x40000009, 0x0, 0x4,
	0x0, 0x18008040, 0x160001, 0x90800000, 0x140000, 0x0,
	0x0, 0x40000, 0x4, 0x4000, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_byline_prefixes = {pcut_byline_prefixes_rows, pcut_byline_prefixes_text, pcut_byline_prefixes_nodes,
	pcut_byline_prefixes_first, pcut_byline_prefixes_second, sizeof pcut_byline_prefixes_rows / sizeof pcut_byline_prefixes_rows[0]};

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
	"والي\0"
	"وايل\0"
	"وجدي\0"
	"وجيه\0"
	"وداد\0"
	"وديع\0"
	"ورد\0"
	"وسام\0"
	"وسيم\0"
	"وصفي\0"
	"وعد\0"
	"وفاء\0"
	"ولاء\0"
	"ولد\0"
	"وليد\0"
	"وهبة\0"
	"وهيب\0"
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
	{51, PCUT_NAME_SMALL, 0},
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
	{240, PCUT_NAME_SMALL, 0},
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
	{293, PCUT_NAME_SMALL, 0},
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
	{502, PCUT_NAME_SMALL, 0},
	{505, PCUT_NAME_PARTICLE, 0},
	{509, PCUT_NAME_PARTICLE, 0},
	{515, PCUT_NAME_DEGREE, 0},
	{520, PCUT_NAME_JOINER, 0},
	{524, PCUT_NAME_FUNCTION, 0},
	{529, PCUT_NAME_PARTICLE, 0},
	{529, PCUT_NAME_FUNCTION, 0},
	{529, PCUT_NAME_SMALL, 0},
	{533, PCUT_NAME_FUNCTION, 0},
	{538, PCUT_NAME_NEVER, 0},
	{542, PCUT_NAME_NEVER, 0},
	{542, PCUT_NAME_GIVEN, 0},
	{547, PCUT_NAME_NEVER, 0},
	{551, PCUT_NAME_NEVER, 0},
	{560, PCUT_NAME_PARTICLE, 0},
	{560, PCUT_NAME_IN, 0},
	{560, PCUT_NAME_SMALL, 0},
	{563, PCUT_NAME_PARTICLE, 0},
	{569, PCUT_NAME_PARTICLE, 0},
	{576, PCUT_NAME_PARTICLE, 0},
	{583, PCUT_NAME_NEVER, 0},
	{591, PCUT_NAME_NEVER, 0},
	{602, PCUT_NAME_PARTICLE, 0},
	{608, PCUT_NAME_PARTICLE, 0},
	{612, PCUT_NAME_PARTICLE, 0},
	{612, PCUT_NAME_SMALL, 0},
	{616, PCUT_NAME_PARTICLE, 0},
	{622, PCUT_NAME_PARTICLE, 0},
	{622, PCUT_NAME_FUNCTION, 0},
	{622, PCUT_NAME_SMALL, 0},
	{628, PCUT_NAME_PARTICLE, 0},
	{634, PCUT_NAME_PARTICLE, 0},
	{640, PCUT_NAME_NEVER, 0},
	{640, PCUT_NAME_FUNCTION, 0},
	{644, PCUT_NAME_PARTICLE, 0},
	{644, PCUT_NAME_NEVER, 0},
	{644, PCUT_NAME_SMALL, 0},
	{648, PCUT_NAME_NEVER, 0},
	{655, PCUT_NAME_IN, 0},
	{662, PCUT_NAME_PARTICLE, 0},
	{662, PCUT_NAME_NEVER, 0},
	{662, PCUT_NAME_SMALL, 0},
	{666, PCUT_NAME_PARTICLE, 0},
	{670, PCUT_NAME_IN, 0},
	{676, PCUT_NAME_NEVER, 0},
	{686, PCUT_NAME_NEVER, 0},
	{693, PCUT_NAME_NEVER, 0},
	{693, PCUT_NAME_FUNCTION, 0},
	{698, PCUT_NAME_PARTICLE, 0},
	{698, PCUT_NAME_SMALL, 0},
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
	{749, PCUT_NAME_SMALL, 0},
	{752, PCUT_NAME_NEVER, 0},
	{758, PCUT_NAME_NEVER, 0},
	{763, PCUT_NAME_PARTICLE, 0},
	{763, PCUT_NAME_SMALL, 0},
	{767, PCUT_NAME_DEGREE, 0},
	{770, PCUT_NAME_DEGREE, 0},
	{774, PCUT_NAME_PARTICLE, 0},
	{774, PCUT_NAME_SMALL, 0},
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
	{1306, PCUT_NAME_SMALL, 0},
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
	{2539, PCUT_NAME_SMALL, 0},
	{2543, PCUT_NAME_PARTICLE, 0},
	{2543, PCUT_NAME_SMALL, 0},
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
	{2815, PCUT_NAME_SMALL, 0},
	{2819, PCUT_NAME_PARTICLE, 0},
	{2827, PCUT_NAME_PARTICLE, 0},
	{2835, PCUT_NAME_PARTICLE, 0},
	{2842, PCUT_NAME_JOINER, 0},
	{2842, PCUT_NAME_IN, 0},
	{2845, PCUT_NAME_JOINER, 0},
	{2849, PCUT_NAME_NEVER, 0},
	{2856, PCUT_NAME_NEVER, 0},
	{2862, PCUT_NAME_PARTICLE, 0},
	{2862, PCUT_NAME_SMALL, 0},
	{2866, PCUT_NAME_PARTICLE, 0},
	{2866, PCUT_NAME_IN, 0},
	{2866, PCUT_NAME_SMALL, 0},
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
	{3037, PCUT_NAME_SMALL, 0},
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
	{3071, PCUT_NAME_SMALL, 0},
	{3074, PCUT_NAME_PARTICLE, 0},
	{3078, PCUT_NAME_PARTICLE, 0},
	{3078, PCUT_NAME_SMALL, 0},
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
	{3267, PCUT_NAME_WHOLE, 0},
	{3276, PCUT_NAME_WHOLE, 0},
	{3285, PCUT_NAME_WHOLE, 0},
	{3294, PCUT_NAME_WHOLE, 0},
	{3303, PCUT_NAME_WHOLE, 0},
	{3312, PCUT_NAME_WHOLE, 0},
	{3321, PCUT_NAME_WHOLE, 0},
	{3328, PCUT_NAME_WHOLE, 0},
	{3337, PCUT_NAME_WHOLE, 0},
	{3346, PCUT_NAME_WHOLE, 0},
	{3355, PCUT_NAME_WHOLE, 0},
	{3362, PCUT_NAME_WHOLE, 0},
	{3371, PCUT_NAME_WHOLE, 0},
	{3380, PCUT_NAME_WHOLE, 0},
	{3387, PCUT_NAME_WHOLE, 0},
	{3396, PCUT_NAME_WHOLE, 0},
	{3405, PCUT_NAME_WHOLE, 0},
};

static const pcut_phrase_node pcut_name_words_nodes[] = {
	{38, 0, 0, 0}, {39, 2, 34, 65535}, {43, 0, 0, 3},
	{97, 15, 36, 4}, {98, 6, 51, 65535}, {99, 7, 57, 65535},
	{100, 8, 64, 65535}, {101, 13, 72, 187}, {102, 6, 85, 65535},
	{103, 3, 91, 65535}, {104, 5, 94, 65535}, {105, 10, 99, 296},
	{106, 6, 109, 65535}, {107, 0, 0, 335}, {108, 5, 115, 65535},
	{109, 11, 120, 65535}, {110, 5, 131, 65535}, {111, 11, 136, 65535},
	{112, 7, 147, 65535}, {113, 1, 154, 65535}, {114, 5, 155, 65535},
	{115, 10, 160, 65535}, {116, 7, 170, 65535}, {117, 6, 177, 595},
	{118, 4, 183, 612}, {119, 7, 187, 634}, {121, 2, 194, 675},
	{122, 1, 196, 685}, {206, 0, 0, 692}, {207, 1, 197, 65535},
	{208, 6, 198, 65535}, {209, 5, 204, 65535}, {215, 0, 0, 722},
	{217, 1, 209, 65535}, {115, 0, 0, 1}, {116, 0, 0, 2},
	{98, 3, 210, 6}, {99, 1, 213, 10}, {100, 1, 214, 12},
	{102, 1, 215, 14}, {104, 0, 0, 17}, {105, 2, 216, 65535},
	{108, 3, 218, 20}, {110, 4, 221, 65535}, {112, 2, 225, 33},
	{114, 2, 227, 65535}, {115, 4, 229, 39}, {116, 1, 233, 45},
	{117, 4, 234, 49}, {118, 2, 238, 56}, {122, 0, 0, 61},
	{97, 0, 0, 62}, {101, 4, 240, 63}, {105, 1, 244, 65535},
	{111, 2, 245, 65535}, {117, 2, 247, 65535}, {121, 0, 0, 80},
	{97, 2, 249, 65535}, {101, 4, 251, 83}, {102, 0, 0, 91},
	{104, 3, 255, 65535}, {105, 2, 258, 65535}, {111, 4, 260, 65535},
	{112, 0, 0, 111}, {39, 0, 0, 112}, {97, 7, 264, 113},
	{101, 11, 271, 130}, {105, 4, 282, 164}, {108, 0, 0, 174},
	{111, 3, 286, 175}, {114, 1, 289, 182}, {117, 1, 290, 184},
	{45, 0, 0, 189}, {97, 3, 291, 65535}, {100, 0, 0, 194},
	{101, 0, 0, 195}, {105, 3, 294, 65535}, {106, 0, 0, 206},
	{108, 3, 297, 207}, {109, 1, 300, 212}, {110, 2, 301, 214},
	{115, 5, 303, 219}, {116, 1, 308, 230}, {118, 1, 309, 65535},
	{120, 3, 310, 65535}, {97, 5, 313, 65535}, {101, 0, 0, 244},
	{105, 4, 318, 65535}, {111, 3, 322, 65535}, {114, 4, 325, 65535},
	{117, 0, 0, 264}, {101, 2, 329, 65535}, {105, 2, 331, 65535},
	{111, 0, 0, 269}, {97, 6, 333, 65535}, {101, 4, 339, 278},
	{105, 4, 343, 65535}, {111, 0, 0, 293}, {117, 0, 0, 295},
	{39, 0, 0, 298}, {98, 0, 0, 299}, {99, 0, 0, 301},
	{102, 0, 0, 302}, {105, 1, 347, 304}, {109, 0, 0, 306},
	{110, 5, 348, 307}, {115, 2, 353, 316}, {116, 2, 355, 321},
	{118, 0, 0, 327}, {46, 0, 0, 328}, {97, 0, 0, 329},
	{100, 0, 0, 330}, {101, 0, 0, 331}, {114, 1, 357, 332},
	{117, 0, 0, 334}, {39, 0, 0, 336}, {97, 7, 358, 337},
	{101, 4, 365, 346}, {105, 0, 0, 354}, {111, 1, 369, 355},
	{46, 1, 370, 65535}, {97, 7, 371, 360}, {98, 2, 378, 65535},
	{100, 0, 0, 374}, {101, 6, 380, 65535}, {105, 3, 386, 65535},
	{111, 4, 389, 65535}, {114, 2, 393, 396}, {115, 1, 395, 400},
	{117, 2, 396, 65535}, {121, 1, 398, 404}, {97, 4, 399, 407},
	{101, 5, 403, 65535}, {105, 3, 408, 65535}, {111, 6, 411, 422},
	{117, 2, 417, 65535}, {39, 0, 0, 434}, {98, 1, 419, 65535},
	{99, 0, 0, 437}, {100, 0, 0, 438}, {102, 0, 0, 439},
	{103, 0, 0, 443}, {110, 2, 420, 65535}, {112, 0, 0, 446},
	{114, 2, 422, 447}, {116, 1, 424, 65535}, {117, 2, 425, 65535},
	{97, 2, 427, 460}, {101, 0, 0, 465}, {104, 3, 429, 65535},
	{105, 0, 0, 470}, {108, 0, 0, 471}, {111, 3, 432, 65535},
	{114, 2, 435, 65535}, {117, 2, 437, 65535}, {97, 3, 439, 65535},
	{101, 5, 442, 65535}, {105, 0, 0, 499}, {110, 0, 0, 500},
	{111, 0, 0, 501}, {97, 3, 447, 502}, {101, 6, 450, 65535},
	{104, 0, 0, 513}, {105, 3, 456, 515}, {111, 6, 459, 65535},
	{112, 0, 0, 529}, {114, 1, 465, 530}, {116, 2, 466, 532},
	{117, 5, 468, 535}, {119, 0, 0, 543}, {97, 3, 473, 65535},
	{101, 3, 476, 547}, {104, 5, 479, 65535}, {111, 5, 484, 65535},
	{114, 1, 489, 65535}, {117, 0, 0, 592}, {119, 2, 490, 65535},
	{100, 0, 0, 596}, {105, 0, 0, 597}, {108, 1, 492, 598},
	{110, 5, 493, 600}, {115, 0, 0, 610}, {122, 0, 0, 611},
	{97, 1, 498, 613}, {101, 0, 0, 619}, {105, 2, 499, 65535},
	{111, 5, 501, 65535}, {47, 0, 0, 635}, {97, 3, 506, 65535},
	{101, 4, 509, 641}, {104, 5, 513, 65535}, {105, 4, 518, 65535},
	{111, 0, 0, 673}, {117, 0, 0, 674}, {101, 2, 522, 65535},
	{111, 1, 524, 65535}, {117, 2, 525, 686}, {131, 1, 527, 65535},
	{178, 1, 528, 697}, {180, 1, 529, 65535}, {183, 0, 0, 703},
	{184, 1, 530, 704}, {186, 0, 0, 707}, {189, 1, 531, 65535},
	{130, 1, 532, 65535}, {131, 1, 533, 715}, {135, 0, 0, 717},
	{141, 1, 534, 65535}, {150, 1, 535, 720}, {136, 2, 536, 723},
	{100, 0, 0, 7}, {101, 0, 0, 8}, {117, 0, 0, 9},
	{99, 0, 0, 11}, {45, 0, 0, 13}, {116, 0, 0, 16},
	{108, 0, 0, 18}, {114, 0, 0, 19}, {45, 0, 0, 21},
	{105, 0, 0, 22}, {108, 1, 538, 23}, {45, 0, 0, 26},
	{100, 1, 539, 27}, {102, 0, 0, 31}, {121, 0, 0, 32},
	{112, 0, 0, 34}, {114, 0, 0, 35}, {45, 0, 0, 36},
	{101, 0, 0, 37}, {32, 0, 0, 41}, {45, 0, 0, 42},
	{104, 0, 0, 43}, {115, 0, 0, 44}, {45, 0, 0, 48},
	{103, 0, 0, 50}, {115, 1, 540, 51}, {116, 0, 0, 53},
	{120, 0, 0, 55}, {101, 0, 0, 58}, {114, 0, 0, 60},
	{101, 0, 0, 65}, {103, 0, 0, 67}, {105, 1, 541, 68},
	{110, 0, 0, 71}, {110, 1, 542, 72}, {97, 0, 0, 75},
	{116, 0, 0, 76}, {115, 0, 0, 77}, {116, 0, 0, 78},
	{114, 0, 0, 81}, {117, 0, 0, 82}, {108, 2, 543, 65535},
	{114, 0, 0, 86}, {115, 0, 0, 87}, {116, 0, 0, 89},
	{97, 0, 0, 92}, {101, 1, 545, 93}, {114, 0, 0, 95},
	{101, 0, 0, 97}, {109, 0, 0, 98}, {108, 0, 0, 99},
	{109, 1, 546, 100}, {110, 2, 547, 102}, {114, 0, 0, 110},
	{108, 1, 549, 116}, {109, 0, 0, 118}, {110, 1, 550, 119},
	{115, 1, 551, 121}, {116, 0, 0, 125}, {119, 0, 0, 126},
	{121, 1, 552, 128}, {32, 1, 553, 65535}, {102, 2, 554, 65535},
	{103, 0, 0, 138}, {105, 0, 0, 139}, {108, 1, 556, 140},
	{109, 0, 0, 148}, {110, 1, 557, 150}, {112, 0, 0, 154},
	{114, 0, 0, 155}, {115, 3, 558, 158}, {122, 0, 0, 162},
	{101, 1, 561, 166}, {110, 0, 0, 171}, {112, 0, 0, 172},
	{116, 0, 0, 173}, {105, 0, 0, 178}, {114, 0, 0, 179},
	{115, 0, 0, 180}, {46, 0, 0, 183}, {115, 0, 0, 186},
	{99, 0, 0, 190}, {114, 0, 0, 191}, {115, 0, 0, 193},
	{103, 1, 562, 65535}, {110, 1, 563, 199}, {116, 0, 0, 205},
	{45, 0, 0, 208}, {101, 1, 564, 65535}, {108, 0, 0, 211},
	{97, 0, 0, 213}, {100, 1, 565, 216}, {113, 0, 0, 218},
	{97, 0, 0, 220}, {101, 0, 0, 221}, {111, 0, 0, 222},
	{113, 1, 566, 223}, {116, 3, 567, 225}, {97, 1, 570, 231},
	{101, 2, 571, 65535}, {97, 0, 0, 235}, {101, 1, 573, 65535},
	{116, 0, 0, 238}, {99, 0, 0, 239}, {108, 0, 0, 240},
	{114, 0, 0, 241}, {116, 0, 0, 242}, {118, 0, 0, 243},
	{102, 0, 0, 245}, {110, 0, 0, 246}, {114, 0, 0, 247},
	{118, 0, 0, 248}, {111, 0, 0, 249}, {114, 3, 574, 250},
	{117, 0, 0, 256}, {97, 1, 577, 257}, {101, 0, 0, 259},
	{111, 2, 578, 65535}, {115, 0, 0, 263}, {98, 0, 0, 265},
	{115, 0, 0, 266}, {111, 0, 0, 267}, {118, 0, 0, 268},
	{98, 0, 0, 270}, {100, 0, 0, 271}, {110, 0, 0, 272},
	{115, 1, 580, 273}, {116, 0, 0, 275}, {118, 2, 581, 65535},
	{97, 0, 0, 280}, {114, 2, 583, 281}, {116, 0, 0, 285},
	{117, 0, 0, 287}, {101, 0, 0, 288}, {109, 0, 0, 289},
	{110, 0, 0, 290}, {115, 0, 0, 291}, {105, 0, 0, 305},
	{32, 2, 585, 65535}, {99, 0, 0, 310}, {103, 1, 587, 311},
	{110, 0, 0, 314}, {116, 0, 0, 315}, {115, 0, 0, 318},
	{116, 1, 588, 319}, {39, 0, 0, 323}, {115, 1, 589, 324},
	{46, 0, 0, 333}, {32, 0, 0, 338}, {100, 0, 0, 339},
	{107, 0, 0, 340}, {110, 0, 0, 341}, {115, 1, 590, 342},
	{116, 0, 0, 344}, {119, 0, 0, 345}, {32, 0, 0, 347},
	{115, 1, 591, 348}, {116, 0, 0, 351}, {117, 1, 592, 65535},
	{115, 0, 0, 357}, {100, 1, 593, 358}, {99, 0, 0, 361},
	{103, 1, 594, 362}, {105, 2, 595, 364}, {107, 0, 0, 367},
	{110, 2, 597, 65535}, {116, 0, 0, 370}, {121, 0, 0, 371},
	{97, 0, 0, 372}, {101, 0, 0, 373}, {97, 0, 0, 375},
	{100, 1, 599, 376}, {103, 0, 0, 379}, {105, 0, 0, 380},
	{110, 1, 600, 65535}, {116, 0, 0, 383}, {100, 2, 601, 384},
	{115, 0, 0, 387}, {116, 0, 0, 388}, {109, 0, 0, 389},
	{110, 1, 603, 65535}, {114, 3, 604, 65535}, {115, 0, 0, 395},
	{46, 0, 0, 397}, {115, 1, 607, 398}, {46, 0, 0, 401},
	{99, 0, 0, 402}, {100, 0, 0, 403}, {115, 0, 0, 406},
	{99, 0, 0, 408}, {111, 0, 0, 409}, {115, 0, 0, 410},
	{116, 0, 0, 411}, {97, 0, 0, 412}, {105, 0, 0, 413},
	{108, 0, 0, 414}, {117, 0, 0, 415}, {120, 0, 0, 416},
	{99, 0, 0, 417}, {103, 1, 608, 65535}, {110, 1, 609, 65535},
	{32, 0, 0, 423}, {98, 0, 0, 424}, {99, 0, 0, 425},
	{111, 0, 0, 426}, {116, 2, 610, 427}, {119, 0, 0, 431},
	{110, 0, 0, 432}, {111, 0, 0, 433}, {101, 1, 612, 435},
	{100, 0, 0, 444}, {101, 0, 0, 445}, {97, 1, 613, 449},
	{100, 0, 0, 451}, {114, 2, 614, 65535}, {114, 0, 0, 456},
	{116, 1, 616, 65535}, {114, 2, 617, 65535}, {115, 0, 0, 464},
	{46, 1, 619, 65535}, {100, 0, 0, 468}, {111, 0, 0, 469},
	{112, 1, 620, 65535}, {114, 0, 0, 474}, {117, 2, 621, 65535},
	{105, 0, 0, 478}, {111, 2, 623, 479}, {101, 0, 0, 484},
	{105, 1, 625, 486}, {100, 0, 0, 488}, {105, 0, 0, 489},
	{112, 0, 0, 490}, {99, 2, 626, 65535}, {100, 0, 0, 493},
	{112, 1, 628, 65535}, {113, 0, 0, 496}, {118, 1, 629, 497},
	{109, 0, 0, 503}, {110, 0, 0, 504}, {111, 0, 0, 505},
	{97, 0, 0, 506}, {103, 0, 0, 507}, {108, 0, 0, 508},
	{114, 0, 0, 509}, {115, 0, 0, 510}, {118, 1, 630, 65535},
	{110, 0, 0, 517}, {114, 0, 0, 518}, {120, 1, 631, 519},
	{108, 0, 0, 521}, {109, 0, 0, 522}, {110, 2, 632, 523},
	{112, 0, 0, 526}, {116, 0, 0, 527}, {119, 0, 0, 528},
	{46, 0, 0, 531}, {46, 0, 0, 533}, {111, 0, 0, 534},
	{109, 0, 0, 536}, {110, 2, 634, 65535}, {112, 0, 0, 540},
	{114, 0, 0, 541}, {115, 0, 0, 542}, {107, 0, 0, 544},
	{110, 0, 0, 545}, {114, 0, 0, 546}, {109, 0, 0, 549},
	{110, 0, 0, 550}, {114, 1, 636, 553}, {97, 2, 637, 65535},
	{101, 7, 639, 559}, {105, 2, 646, 65535}, {111, 3, 648, 65535},
	{114, 0, 0, 581}, {100, 2, 651, 65535}, {101, 0, 0, 586},
	{103, 0, 0, 587}, {109, 0, 0, 588}, {110, 0, 0, 589},
	{97, 2, 653, 65535}, {101, 0, 0, 593}, {111, 0, 0, 594},
	{116, 0, 0, 599}, {97, 0, 0, 601}, {100, 0, 0, 603},
	{101, 0, 0, 606}, {111, 0, 0, 608}, {116, 0, 0, 609},
	{110, 2, 655, 614}, {97, 0, 0, 621}, {114, 0, 0, 622},
	{108, 0, 0, 623}, {109, 0, 0, 624}, {110, 1, 657, 626},
	{111, 0, 0, 630}, {114, 1, 658, 65535}, {114, 1, 659, 636},
	{115, 0, 0, 638}, {121, 0, 0, 640}, {101, 1, 660, 65535},
	{103, 0, 0, 646}, {105, 0, 0, 647}, {114, 2, 661, 65535},
	{97, 0, 0, 651}, {101, 2, 663, 65535}, {105, 0, 0, 657},
	{111, 2, 665, 659}, {121, 0, 0, 665}, {101, 0, 0, 667},
	{110, 0, 0, 668}, {114, 0, 0, 670}, {116, 0, 0, 671},
	{97, 1, 667, 65535}, {115, 0, 0, 680}, {117, 1, 668, 681},
	{109, 0, 0, 689}, {114, 0, 0, 690}, {207, 1, 669, 65535},
	{208, 0, 0, 699}, {208, 2, 670, 65535}, {208, 0, 0, 705},
	{208, 3, 672, 65535}, {208, 2, 675, 65535}, {209, 0, 0, 716},
	{209, 1, 677, 65535}, {208, 0, 0, 721}, {216, 7, 678, 65535},
	{217, 3, 685, 65535}, {101, 2, 688, 65535}, {101, 0, 0, 30},
	{115, 0, 0, 52}, {110, 0, 0, 70}, {116, 0, 0, 74},
	{108, 0, 0, 84}, {117, 0, 0, 85}, {122, 0, 0, 94},
	{112, 0, 0, 101}, {115, 2, 690, 65535}, {116, 2, 692, 65535},
	{108, 0, 0, 117}, {115, 0, 0, 120}, {115, 0, 0, 124},
	{98, 0, 0, 129}, {108, 2, 694, 65535}, {97, 0, 0, 136},
	{105, 0, 0, 137}, {108, 4, 696, 65535}, {116, 0, 0, 153},
	{100, 0, 0, 159}, {103, 0, 0, 160}, {105, 0, 0, 161},
	{115, 1, 700, 65535}, {104, 1, 701, 65535}, {101, 2, 702, 200},
	{99, 1, 704, 65535}, {114, 0, 0, 217}, {46, 0, 0, 224},
	{97, 0, 0, 226}, {101, 0, 0, 228}, {111, 0, 0, 229},
	{105, 0, 0, 232}, {110, 0, 0, 233}, {114, 0, 0, 234},
	{109, 1, 705, 65535}, {32, 0, 0, 253}, {97, 0, 0, 254},
	{116, 0, 0, 255}, {110, 0, 0, 258}, {109, 0, 0, 260},
	{110, 0, 0, 262}, {97, 0, 0, 274}, {101, 0, 0, 276},
	{105, 0, 0, 277}, {101, 0, 0, 283}, {115, 0, 0, 284},
	{99, 0, 0, 308}, {116, 0, 0, 309}, {46, 0, 0, 313},
	{111, 0, 0, 320}, {101, 0, 0, 326}, {116, 0, 0, 343},
	{115, 0, 0, 350}, {114, 1, 706, 352}, {46, 0, 0, 359},
	{46, 0, 0, 363}, {108, 0, 0, 365}, {115, 0, 0, 366},
	{97, 0, 0, 368}, {121, 0, 0, 369}, {105, 0, 0, 378},
	{111, 1, 707, 381}, {100, 0, 0, 385}, {110, 0, 0, 386},
	{116, 1, 708, 65535}, {101, 0, 0, 392}, {103, 0, 0, 393},
	{110, 0, 0, 394}, {46, 0, 0, 399}, {104, 1, 709, 65535},
	{101, 1, 710, 420}, {104, 0, 0, 429}, {116, 0, 0, 430},
	{110, 0, 0, 436}, {122, 0, 0, 450}, {97, 1, 711, 452},
	{111, 1, 712, 454}, {114, 2, 713, 65535}, {97, 0, 0, 461},
	{116, 0, 0, 463}, {100, 1, 715, 466}, {117, 1, 716, 65535},
	{99, 0, 0, 475}, {114, 0, 0, 476}, {102, 2, 717, 480},
	{120, 0, 0, 483}, {101, 0, 0, 487}, {101, 0, 0, 491},
	{104, 0, 0, 492}, {111, 1, 719, 65535}, {46, 0, 0, 498},
	{101, 1, 720, 65535}, {116, 0, 0, 520}, {111, 0, 0, 524},
	{116, 0, 0, 525}, {114, 0, 0, 538}, {115, 0, 0, 539},
	{114, 0, 0, 555}, {110, 0, 0, 556}, {116, 0, 0, 557},
	{32, 2, 721, 65535}, {105, 0, 0, 563}, {109, 0, 0, 565},
	{110, 0, 0, 566}, {114, 0, 0, 568}, {115, 0, 0, 570},
	{121, 0, 0, 572}, {114, 0, 0, 574}, {115, 0, 0, 575},
	{114, 0, 0, 577}, {115, 0, 0, 578}, {117, 0, 0, 580},
	{97, 2, 723, 65535}, {111, 1, 725, 584}, {105, 0, 0, 590},
	{115, 0, 0, 591}, {32, 1, 726, 65535}, {100, 0, 0, 618},
	{32, 0, 0, 629}, {110, 1, 727, 632}, {101, 0, 0, 637},
	{107, 1, 728, 644}, {100, 0, 0, 648}, {101, 0, 0, 649},
	{110, 0, 0, 653}, {114, 0, 0, 655}, {109, 0, 0, 661},
	{115, 0, 0, 663}, {114, 1, 729, 678}, {114, 0, 0, 683},
	{132, 1, 730, 65535}, {187, 0, 0, 700}, {190, 0, 0, 702},
	{176, 0, 0, 708}, {181, 1, 731, 709}, {190, 0, 0, 712},
	{176, 0, 0, 713}, {190, 0, 0, 714}, {130, 1, 732, 65535},
	{167, 1, 733, 65535}, {172, 2, 734, 65535}, {175, 2, 736, 65535},
	{177, 0, 0, 730}, {179, 2, 738, 65535}, {181, 0, 0, 733},
	{185, 0, 0, 734}, {129, 0, 0, 735}, {132, 2, 740, 65535},
	{135, 2, 742, 65535}, {109, 0, 0, 24}, {110, 0, 0, 25},
	{101, 2, 744, 65535}, {105, 0, 0, 106}, {97, 0, 0, 107},
	{114, 2, 746, 65535}, {97, 1, 748, 133}, {111, 0, 0, 135},
	{39, 0, 0, 142}, {97, 0, 0, 143}, {101, 0, 0, 146},
	{111, 0, 0, 147}, {101, 3, 749, 65535}, {116, 1, 752, 197},
	{109, 0, 0, 201}, {114, 0, 0, 203}, {116, 1, 753, 65535},
	{112, 1, 754, 65535}, {115, 0, 0, 353}, {115, 0, 0, 382},
	{104, 1, 755, 390}, {116, 1, 756, 418}, {116, 0, 0, 421},
	{115, 0, 0, 453}, {115, 0, 0, 455}, {97, 0, 0, 458},
	{111, 0, 0, 459}, {46, 0, 0, 467}, {108, 1, 757, 65535},
	{46, 0, 0, 481}, {101, 0, 0, 482}, {114, 1, 758, 65535},
	{110, 1, 759, 511}, {110, 0, 0, 561}, {116, 0, 0, 562},
	{115, 0, 0, 582}, {121, 0, 0, 583}, {115, 0, 0, 585},
	{100, 1, 760, 65535}, {104, 0, 0, 633}, {115, 0, 0, 645},
	{115, 0, 0, 679}, {206, 2, 761, 65535}, {208, 2, 763, 65535},
	{208, 1, 765, 65535}, {217, 2, 766, 65535}, {216, 0, 0, 726},
	{217, 0, 0, 727}, {216, 0, 0, 728}, {217, 0, 0, 729},
	{216, 0, 0, 731}, {217, 0, 0, 732}, {216, 2, 768, 65535},
	{217, 0, 0, 738}, {216, 0, 0, 739}, {217, 0, 0, 740},
	{103, 0, 0, 104}, {113, 0, 0, 105}, {97, 0, 0, 108},
	{101, 0, 0, 109}, {115, 0, 0, 134}, {109, 0, 0, 168},
	{110, 0, 0, 169}, {114, 0, 0, 170}, {121, 0, 0, 198},
	{105, 1, 770, 65535}, {108, 2, 771, 65535}, {115, 0, 0, 391},
	{102, 0, 0, 419}, {97, 1, 773, 65535}, {116, 2, 774, 65535},
	{116, 0, 0, 512}, {101, 2, 776, 65535}, {183, 1, 778, 693},
	{191, 1, 779, 695}, {179, 0, 0, 710}, {181, 0, 0, 711},
	{190, 1, 780, 718}, {132, 0, 0, 724}, {138, 0, 0, 725},
	{167, 0, 0, 736}, {175, 0, 0, 737}, {111, 1, 781, 65535},
	{101, 0, 0, 236}, {111, 0, 0, 237}, {114, 1, 782, 472},
	{105, 0, 0, 494}, {115, 0, 0, 495}, {110, 0, 0, 616},
	{114, 0, 0, 617}, {206, 0, 0, 694}, {206, 0, 0, 696},
	{208, 0, 0, 719}, {110, 1, 783, 209}, {32, 0, 0, 473},
	{115, 0, 0, 210},
};

static const uint8_t pcut_name_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1, 2, 0, 0, 0, 3, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
	15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
	0, 27, 28, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 29, 30, 31, 32, 0, 0, 0, 0, 0, 33,
	0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_name_words_second[256] = {
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0xFFFFFFFF, 0x180000, 0x0, 0x0,
	0x0, 0xFFFFFFFF, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0xFFFFFFFF, 0x2208222, 0x18362, 0x2492A2, 0xFFFFFFFF,
	0x248222, 0x8220, 0x208222, 0xFFFFFFFF, 0x244032, 0x2,
	0x82A2, 0x22CC236, 0x208222, 0x3540DC, 0x49322, 0x200000,
	0xC222, 0xB58322, 0xA48122, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF,
	0x0, 0xFFFFFFFF, 0xFFFFFFFF, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x4000000, 0x8, 0x25940000, 0x40208C,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x200000,
	0x0, 0x100, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_name_words = {pcut_name_words_rows, pcut_name_words_text, pcut_name_words_nodes,
	pcut_name_words_first, pcut_name_words_second, sizeof pcut_name_words_rows / sizeof pcut_name_words_rows[0]};

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
	"assembly\0"
	"association\0"
	"author\0"
	"authors\0"
	"autor\0"
	"autorin\0"
	"avis\0"
	"bay\0"
	"bbc\0"
	"beach\0"
	"blad\0"
	"bladet\0"
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
	"dennik\0"
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
	"hirlap\0"
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
	"lehti\0"
	"liberation\0"
	"library\0"
	"listy\0"
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
	"museum\0"
	"nachrichten\0"
	"nbc\0"
	"ndr\0"
	"network\0"
	"new\0"
	"news\0"
	"newsletter\0"
	"newsroom\0"
	"nha bao\0"
	"nieuws\0"
	"north\0"
	"noticias\0"
	"novelist\0"
	"novinar\0"
	"novinarka\0"
	"novine\0"
	"noviny\0"
	"npr\0"
	"observer\0"
	"office\0"
	"online\0"
	"opinionista\0"
	"orf\0"
	"organisation\0"
	"organization\0"
	"park\0"
	"parliament\0"
	"pbs\0"
	"periodico\0"
	"periodista\0"
	"phong vien\0"
	"photographer\0"
	"photojournalist\0"
	"podcast\0"
	"political\0"
	"port\0"
	"post\0"
	"posten\0"
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
	"sanomat\0"
	"santa\0"
	"school\0"
	"science\0"
	"scrittore\0"
	"scrittrice\0"
	"secretary\0"
	"senate\0"
	"senator\0"
	"senior\0"
	"sentinel\0"
	"service\0"
	"show\0"
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
	"tidende\0"
	"tidning\0"
	"tidningen\0"
	"times\0"
	"today\0"
	"toimittaja\0"
	"town\0"
	"tribune\0"
	"tudosito\0"
	"tv\0"
	"tve\0"
	"ujsag\0"
	"ujsagiro\0"
	"union\0"
	"united\0"
	"university\0"
	"upper\0"
	"uutiset\0"
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
	"ziarul\0"
	"zpravodaj\0"
	"zpravodajka\0"
	"ανταποκριτησ\0"
	"δημοσιογραφοσ\0"
	"εφημεριδα\0"
	"συντακτησ\0"
	"συνταξη\0"
	"автор\0"
	"агентство\0"
	"агенція\0"
	"ведомости\0"
	"весник\0"
	"вести\0"
	"вестник\0"
	"вісник\0"
	"газета\0"
	"журналист\0"
	"журналистка\0"
	"журналіст\0"
	"журналістка\0"
	"известия\0"
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
	"правда\0"
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
	{147, PCUT_ROLE_BODY, 0},
	{159, PCUT_ROLE_JOB, 0},
	{166, PCUT_ROLE_JOB, 0},
	{174, PCUT_ROLE_JOB, 0},
	{180, PCUT_ROLE_JOB, 0},
	{188, PCUT_ROLE_BODY, 0},
	{193, PCUT_ROLE_PLACE, 0},
	{197, PCUT_ROLE_BODY, 0},
	{201, PCUT_ROLE_PLACE, 0},
	{207, PCUT_ROLE_BODY, 0},
	{212, PCUT_ROLE_BODY, 0},
	{219, PCUT_ROLE_BODY, 0},
	{225, PCUT_ROLE_BODY, 0},
	{230, PCUT_ROLE_JOB, 0},
	{238, PCUT_ROLE_BODY, 0},
	{244, PCUT_ROLE_BODY, 0},
	{250, PCUT_ROLE_JOB, 0},
	{262, PCUT_ROLE_BODY, 0},
	{275, PCUT_ROLE_BODY, 0},
	{284, PCUT_ROLE_JOB, 0},
	{291, PCUT_ROLE_JOB, 0},
	{300, PCUT_ROLE_JOB, 0},
	{314, PCUT_ROLE_BODY, 0},
	{318, PCUT_ROLE_BODY, 0},
	{325, PCUT_ROLE_BODY, 0},
	{332, PCUT_ROLE_JOB, 0},
	{336, PCUT_ROLE_BODY, 0},
	{344, PCUT_ROLE_JOB, 0},
	{358, PCUT_ROLE_JOB, 0},
	{374, PCUT_ROLE_JOB, 0},
	{387, PCUT_ROLE_JOB, 0},
	{402, PCUT_ROLE_JOB, 0},
	{408, PCUT_ROLE_BODY, 0},
	{418, PCUT_ROLE_JOB, 0},
	{430, PCUT_ROLE_JOB, 0},
	{443, PCUT_ROLE_PLACE, 0},
	{448, PCUT_ROLE_BODY, 0},
	{452, PCUT_ROLE_JOB, 0},
	{463, PCUT_ROLE_JOB, 0},
	{475, PCUT_ROLE_JOB, 0},
	{488, PCUT_ROLE_BODY, 0},
	{496, PCUT_ROLE_JOB, 0},
	{506, PCUT_ROLE_JOB, 0},
	{517, PCUT_ROLE_JOB, 0},
	{528, PCUT_ROLE_JOB, 0},
	{538, PCUT_ROLE_JOB, 0},
	{550, PCUT_ROLE_BODY, 0},
	{561, PCUT_ROLE_BODY, 0},
	{571, PCUT_ROLE_BODY, 0},
	{586, PCUT_ROLE_BODY, 0},
	{596, PCUT_ROLE_BODY, 0},
	{604, PCUT_ROLE_JOB, 0},
	{616, PCUT_ROLE_JOB, 0},
	{629, PCUT_ROLE_JOB, 0},
	{644, PCUT_ROLE_JOB, 0},
	{658, PCUT_ROLE_JOB, 0},
	{673, PCUT_ROLE_JOB, 0},
	{687, PCUT_ROLE_JOB, 0},
	{702, PCUT_ROLE_JOB, 0},
	{717, PCUT_ROLE_JOB, 0},
	{730, PCUT_ROLE_BODY, 0},
	{739, PCUT_ROLE_JOB, 0},
	{754, PCUT_ROLE_BODY, 0},
	{762, PCUT_ROLE_PLACE, 0},
	{769, PCUT_ROLE_BODY, 0},
	{777, PCUT_ROLE_JOB, 0},
	{783, PCUT_ROLE_PLACE, 0},
	{789, PCUT_ROLE_BODY, 0},
	{794, PCUT_ROLE_JOB, 0},
	{800, PCUT_ROLE_JOB, 0},
	{807, PCUT_ROLE_BODY, 0},
	{815, PCUT_ROLE_BODY, 0},
	{821, PCUT_ROLE_BODY, 0},
	{828, PCUT_ROLE_BODY, 0},
	{839, PCUT_ROLE_JOB, 0},
	{846, PCUT_ROLE_BODY, 0},
	{851, PCUT_ROLE_BODY, 0},
	{858, PCUT_ROLE_BODY, 0},
	{866, PCUT_ROLE_JOB, 0},
	{877, PCUT_ROLE_JOB, 0},
	{886, PCUT_ROLE_JOB, 0},
	{896, PCUT_ROLE_BODY, 0},
	{905, PCUT_ROLE_PLACE, 0},
	{914, PCUT_ROLE_JOB, 0},
	{927, PCUT_ROLE_JOB, 0},
	{939, PCUT_ROLE_PLACE, 0},
	{944, PCUT_ROLE_BODY, 0},
	{949, PCUT_ROLE_JOB, 0},
	{959, PCUT_ROLE_JOB, 0},
	{966, PCUT_ROLE_JOB, 0},
	{974, PCUT_ROLE_BODY, 0},
	{984, PCUT_ROLE_JOB, 0},
	{998, PCUT_ROLE_JOB, 0},
	{1006, PCUT_ROLE_JOB, 0},
	{1016, PCUT_ROLE_PLACE, 0},
	{1019, PCUT_ROLE_BODY, 0},
	{1033, PCUT_ROLE_JOB, 0},
	{1041, PCUT_ROLE_JOB, 0},
	{1049, PCUT_ROLE_JOB, 0},
	{1066, PCUT_ROLE_JOB, 0},
	{1078, PCUT_ROLE_JOB, 0},
	{1093, PCUT_ROLE_JOB, 0},
	{1110, PCUT_ROLE_JOB, 0},
	{1119, PCUT_ROLE_JOB, 0},
	{1129, PCUT_ROLE_JOB, 0},
	{1138, PCUT_ROLE_JOB, 0},
	{1149, PCUT_ROLE_BODY, 0},
	{1158, PCUT_ROLE_JOB, 0},
	{1168, PCUT_ROLE_BODY, 0},
	{1176, PCUT_ROLE_PLACE, 0},
	{1182, PCUT_ROLE_JOB, 0},
	{1189, PCUT_ROLE_BODY, 0},
	{1196, PCUT_ROLE_BODY, 0},
	{1202, PCUT_ROLE_JOB, 0},
	{1210, PCUT_ROLE_PLACE, 0},
	{1215, PCUT_ROLE_BODY, 0},
	{1226, PCUT_ROLE_JOB, 0},
	{1234, PCUT_ROLE_BODY, 0},
	{1238, PCUT_ROLE_JOB, 0},
	{1248, PCUT_ROLE_JOB, 0},
	{1259, PCUT_ROLE_JOB, 0},
	{1269, PCUT_ROLE_JOB, 0},
	{1281, PCUT_ROLE_BODY, 0},
	{1288, PCUT_ROLE_JOB, 0},
	{1297, PCUT_ROLE_BODY, 0},
	{1306, PCUT_ROLE_BODY, 0},
	{1314, PCUT_ROLE_BODY, 0},
	{1323, PCUT_ROLE_JOB, 0},
	{1335, PCUT_ROLE_BODY, 0},
	{1341, PCUT_ROLE_BODY, 0},
	{1346, PCUT_ROLE_JOB, 0},
	{1361, PCUT_ROLE_BODY, 0},
	{1367, PCUT_ROLE_BODY, 0},
	{1376, PCUT_ROLE_BODY, 0},
	{1382, PCUT_ROLE_BODY, 0},
	{1396, PCUT_ROLE_BODY, 0},
	{1405, PCUT_ROLE_JOB, 0},
	{1412, PCUT_ROLE_PLACE, 0},
	{1420, PCUT_ROLE_BODY, 0},
	{1427, PCUT_ROLE_PLACE, 0},
	{1432, PCUT_ROLE_PLACE, 0},
	{1438, PCUT_ROLE_BODY, 0},
	{1445, PCUT_ROLE_JOB, 0},
	{1455, PCUT_ROLE_JOB, 0},
	{1460, PCUT_ROLE_BODY, 0},
	{1464, PCUT_ROLE_BODY, 0},
	{1469, PCUT_ROLE_BODY, 0},
	{1481, PCUT_ROLE_BODY, 0},
	{1490, PCUT_ROLE_BODY, 0},
	{1500, PCUT_ROLE_JOB, 0},
	{1507, PCUT_ROLE_JOB, 0},
	{1521, PCUT_ROLE_JOB, 0},
	{1529, PCUT_ROLE_JOB, 0},
	{1537, PCUT_ROLE_PLACE, 0},
	{1544, PCUT_ROLE_PLACE, 0},
	{1552, PCUT_ROLE_BODY, 0},
	{1556, PCUT_ROLE_BODY, 0},
	{1563, PCUT_ROLE_JOB, 0},
	{1574, PCUT_ROLE_BODY, 0},
	{1582, PCUT_ROLE_JOB, 0},
	{1593, PCUT_ROLE_JOB, 0},
	{1605, PCUT_ROLE_JOB, 0},
	{1618, PCUT_ROLE_JOB, 0},
	{1630, PCUT_ROLE_JOB, 0},
	{1639, PCUT_ROLE_PLACE, 0},
	{1647, PCUT_ROLE_JOB, 0},
	{1663, PCUT_ROLE_JOB, 0},
	{1674, PCUT_ROLE_JOB, 0},
	{1687, PCUT_ROLE_JOB, 0},
	{1702, PCUT_ROLE_JOB, 0},
	{1716, PCUT_ROLE_JOB, 0},
	{1732, PCUT_ROLE_JOB, 0},
	{1744, PCUT_ROLE_BODY, 0},
	{1750, PCUT_ROLE_BODY, 0},
	{1757, PCUT_ROLE_BODY, 0},
	{1762, PCUT_ROLE_PLACE, 0},
	{1767, PCUT_ROLE_PLACE, 0},
	{1771, PCUT_ROLE_BODY, 0},
	{1778, PCUT_ROLE_JOB, 0},
	{1787, PCUT_ROLE_JOB, 0},
	{1801, PCUT_ROLE_BODY, 0},
	{1807, PCUT_ROLE_BODY, 0},
	{1818, PCUT_ROLE_BODY, 0},
	{1826, PCUT_ROLE_BODY, 0},
	{1832, PCUT_ROLE_BODY, 0},
	{1836, PCUT_ROLE_PLACE, 0},
	{1840, PCUT_ROLE_PLACE, 0},
	{1846, PCUT_ROLE_BODY, 0},
	{1850, PCUT_ROLE_BODY, 0},
	{1855, PCUT_ROLE_BODY, 0},
	{1864, PCUT_ROLE_BODY, 0},
	{1869, PCUT_ROLE_BODY, 0},
	{1873, PCUT_ROLE_BODY, 0},
	{1879, PCUT_ROLE_BODY, 0},
	{1887, PCUT_ROLE_JOB, 0},
	{1896, PCUT_ROLE_BODY, 0},
	{1905, PCUT_ROLE_BODY, 0},
	{1912, PCUT_ROLE_JOB, 0},
	{1924, PCUT_ROLE_JOB, 0},
	{1938, PCUT_ROLE_BODY, 0},
	{1944, PCUT_ROLE_BODY, 0},
	{1952, PCUT_ROLE_PLACE, 0},
	{1958, PCUT_ROLE_PLACE, 0},
	{1967, PCUT_ROLE_JOB, 0},
	{1975, PCUT_ROLE_JOB, 0},
	{1984, PCUT_ROLE_BODY, 0},
	{1991, PCUT_ROLE_BODY, 0},
	{2003, PCUT_ROLE_BODY, 0},
	{2007, PCUT_ROLE_BODY, 0},
	{2011, PCUT_ROLE_BODY, 0},
	{2019, PCUT_ROLE_PLACE, 0},
	{2023, PCUT_ROLE_BODY, 0},
	{2028, PCUT_ROLE_BODY, 0},
	{2039, PCUT_ROLE_JOB, 0},
	{2048, PCUT_ROLE_JOB, 0},
	{2056, PCUT_ROLE_BODY, 0},
	{2063, PCUT_ROLE_PLACE, 0},
	{2069, PCUT_ROLE_BODY, 0},
	{2078, PCUT_ROLE_JOB, 0},
	{2087, PCUT_ROLE_JOB, 0},
	{2095, PCUT_ROLE_JOB, 0},
	{2105, PCUT_ROLE_BODY, 0},
	{2112, PCUT_ROLE_BODY, 0},
	{2119, PCUT_ROLE_BODY, 0},
	{2123, PCUT_ROLE_BODY, 0},
	{2132, PCUT_ROLE_BODY, 0},
	{2139, PCUT_ROLE_BODY, 0},
	{2146, PCUT_ROLE_JOB, 0},
	{2158, PCUT_ROLE_BODY, 0},
	{2162, PCUT_ROLE_BODY, 0},
	{2175, PCUT_ROLE_BODY, 0},
	{2188, PCUT_ROLE_PLACE, 0},
	{2193, PCUT_ROLE_BODY, 0},
	{2204, PCUT_ROLE_BODY, 0},
	{2208, PCUT_ROLE_BODY, 0},
	{2218, PCUT_ROLE_JOB, 0},
	{2229, PCUT_ROLE_JOB, 0},
	{2240, PCUT_ROLE_JOB, 0},
	{2253, PCUT_ROLE_JOB, 0},
	{2269, PCUT_ROLE_BODY, 0},
	{2277, PCUT_ROLE_JOB, 0},
	{2287, PCUT_ROLE_PLACE, 0},
	{2292, PCUT_ROLE_BODY, 0},
	{2297, PCUT_ROLE_BODY, 0},
	{2304, PCUT_ROLE_JOB, 0},
	{2314, PCUT_ROLE_JOB, 0},
	{2324, PCUT_ROLE_BODY, 0},
	{2330, PCUT_ROLE_BODY, 0},
	{2337, PCUT_ROLE_JOB, 0},
	{2346, PCUT_ROLE_JOB, 0},
	{2356, PCUT_ROLE_JOB, 0},
	{2366, PCUT_ROLE_PLACE, 0},
	{2375, PCUT_ROLE_BODY, 0},
	{2388, PCUT_ROLE_JOB, 0},
	{2399, PCUT_ROLE_JOB, 0},
	{2411, PCUT_ROLE_JOB, 0},
	{2421, PCUT_ROLE_BODY, 0},
	{2432, PCUT_ROLE_JOB, 0},
	{2442, PCUT_ROLE_JOB, 0},
	{2454, PCUT_ROLE_BODY, 0},
	{2460, PCUT_ROLE_BODY, 0},
	{2464, PCUT_ROLE_BODY, 0},
	{2471, PCUT_ROLE_BODY, 0},
	{2479, PCUT_ROLE_BODY, 0},
	{2489, PCUT_ROLE_JOB, 0},
	{2499, PCUT_ROLE_BODY, 0},
	{2508, PCUT_ROLE_BODY, 0},
	{2518, PCUT_ROLE_JOB, 0},
	{2527, PCUT_ROLE_JOB, 0},
	{2537, PCUT_ROLE_JOB, 0},
	{2548, PCUT_ROLE_BODY, 0},
	{2556, PCUT_ROLE_BODY, 0},
	{2565, PCUT_ROLE_BODY, 0},
	{2574, PCUT_ROLE_JOB, 0},
	{2584, PCUT_ROLE_JOB, 0},
	{2596, PCUT_ROLE_BODY, 0},
	{2606, PCUT_ROLE_JOB, 0},
	{2615, PCUT_ROLE_JOB, 0},
	{2625, PCUT_ROLE_JOB, 0},
	{2636, PCUT_ROLE_JOB, 0},
	{2656, PCUT_ROLE_JOB, 0},
	{2664, PCUT_ROLE_JOB, 0},
	{2673, PCUT_ROLE_JOB, 0},
	{2683, PCUT_ROLE_JOB, 0},
	{2694, PCUT_ROLE_BODY, 0},
	{2704, PCUT_ROLE_BODY, 0},
	{2713, PCUT_ROLE_BODY, 0},
	{2720, PCUT_ROLE_JOB, 0},
	{2729, PCUT_ROLE_JOB, 0},
	{2740, PCUT_ROLE_JOB, 0},
	{2751, PCUT_ROLE_JOB, 0},
	{2761, PCUT_ROLE_PLACE, 0},
	{2770, PCUT_ROLE_JOB, 0},
	{2781, PCUT_ROLE_JOB, 0},
	{2795, PCUT_ROLE_JOB, 0},
	{2811, PCUT_ROLE_BODY, 0},
	{2818, PCUT_ROLE_PLACE, 0},
	{2824, PCUT_ROLE_PLACE, 0},
	{2829, PCUT_ROLE_BODY, 0},
	{2833, PCUT_ROLE_BODY, 0},
	{2838, PCUT_ROLE_BODY, 0},
	{2848, PCUT_ROLE_PLACE, 0},
	{2854, PCUT_ROLE_PLACE, 0},
	{2858, PCUT_ROLE_BODY, 0},
	{2866, PCUT_ROLE_PLACE, 0},
	{2872, PCUT_ROLE_BODY, 0},
	{2879, PCUT_ROLE_JOB, 0},
	{2887, PCUT_ROLE_JOB, 0},
	{2897, PCUT_ROLE_JOB, 0},
	{2908, PCUT_ROLE_JOB, 0},
	{2918, PCUT_ROLE_BODY, 0},
	{2925, PCUT_ROLE_JOB, 0},
	{2933, PCUT_ROLE_JOB, 0},
	{2940, PCUT_ROLE_BODY, 0},
	{2949, PCUT_ROLE_BODY, 0},
	{2957, PCUT_ROLE_BODY, 0},
	{2962, PCUT_ROLE_JOB, 0},
	{2971, PCUT_ROLE_BODY, 0},
	{2975, PCUT_ROLE_BODY, 0},
	{2983, PCUT_ROLE_PLACE, 0},
	{2989, PCUT_ROLE_JOB, 0},
	{2997, PCUT_ROLE_BODY, 0},
	{3005, PCUT_ROLE_JOB, 0},
	{3012, PCUT_ROLE_PLACE, 0},
	{3020, PCUT_ROLE_BODY, 0},
	{3024, PCUT_ROLE_JOB, 0},
	{3030, PCUT_ROLE_BODY, 0},
	{3039, PCUT_ROLE_BODY, 0},
	{3044, PCUT_ROLE_PLACE, 0},
	{3050, PCUT_ROLE_PLACE, 0},
	{3057, PCUT_ROLE_PLACE, 0},
	{3064, PCUT_ROLE_BODY, 0},
	{3071, PCUT_ROLE_BODY, 0},
	{3079, PCUT_ROLE_BODY, 0},
	{3083, PCUT_ROLE_BODY, 0},
	{3087, PCUT_ROLE_JOB, 0},
	{3098, PCUT_ROLE_BODY, 0},
	{3107, PCUT_ROLE_BODY, 0},
	{3117, PCUT_ROLE_BODY, 0},
	{3122, PCUT_ROLE_JOB, 0},
	{3133, PCUT_ROLE_BODY, 0},
	{3143, PCUT_ROLE_BODY, 0},
	{3154, PCUT_ROLE_BODY, 0},
	{3158, PCUT_ROLE_BODY, 0},
	{3166, PCUT_ROLE_BODY, 0},
	{3174, PCUT_ROLE_BODY, 0},
	{3184, PCUT_ROLE_BODY, 0},
	{3190, PCUT_ROLE_BODY, 0},
	{3196, PCUT_ROLE_JOB, 0},
	{3207, PCUT_ROLE_PLACE, 0},
	{3212, PCUT_ROLE_BODY, 0},
	{3220, PCUT_ROLE_JOB, 0},
	{3229, PCUT_ROLE_BODY, 0},
	{3232, PCUT_ROLE_BODY, 0},
	{3236, PCUT_ROLE_BODY, 0},
	{3242, PCUT_ROLE_JOB, 0},
	{3251, PCUT_ROLE_BODY, 0},
	{3257, PCUT_ROLE_PLACE, 0},
	{3264, PCUT_ROLE_BODY, 0},
	{3275, PCUT_ROLE_PLACE, 0},
	{3281, PCUT_ROLE_BODY, 0},
	{3289, PCUT_ROLE_PLACE, 0},
	{3296, PCUT_ROLE_JOB, 0},
	{3312, PCUT_ROLE_JOB, 0},
	{3325, PCUT_ROLE_PLACE, 0},
	{3333, PCUT_ROLE_JOB, 0},
	{3342, PCUT_ROLE_JOB, 0},
	{3353, PCUT_ROLE_JOB, 0},
	{3362, PCUT_ROLE_BODY, 0},
	{3366, PCUT_ROLE_BODY, 0},
	{3373, PCUT_ROLE_PLACE, 0},
	{3378, PCUT_ROLE_BODY, 0},
	{3383, PCUT_ROLE_JOB, 0},
	{3390, PCUT_ROLE_JOB, 0},
	{3398, PCUT_ROLE_JOB, 0},
	{3404, PCUT_ROLE_BODY, 0},
	{3408, PCUT_ROLE_BODY, 0},
	{3416, PCUT_ROLE_BODY, 0},
	{3423, PCUT_ROLE_JOB, 0},
	{3433, PCUT_ROLE_JOB, 0},
	{3445, PCUT_ROLE_JOB, 0},
	{3470, PCUT_ROLE_JOB, 0},
	{3497, PCUT_ROLE_BODY, 0},
	{3516, PCUT_ROLE_JOB, 0},
	{3535, PCUT_ROLE_BODY, 0},
	{3550, PCUT_ROLE_JOB, 0},
	{3561, PCUT_ROLE_BODY, 0},
	{3580, PCUT_ROLE_BODY, 0},
	{3595, PCUT_ROLE_BODY, 0},
	{3614, PCUT_ROLE_BODY, 0},
	{3627, PCUT_ROLE_BODY, 0},
	{3638, PCUT_ROLE_BODY, 0},
	{3653, PCUT_ROLE_BODY, 0},
	{3666, PCUT_ROLE_BODY, 0},
	{3679, PCUT_ROLE_JOB, 0},
	{3698, PCUT_ROLE_JOB, 0},
	{3721, PCUT_ROLE_JOB, 0},
	{3740, PCUT_ROLE_JOB, 0},
	{3763, PCUT_ROLE_BODY, 0},
	{3780, PCUT_ROLE_JOB, 0},
	{3795, PCUT_ROLE_JOB, 0},
	{3814, PCUT_ROLE_JOB, 0},
	{3839, PCUT_ROLE_JOB, 0},
	{3868, PCUT_ROLE_JOB, 0},
	{3895, PCUT_ROLE_JOB, 0},
	{3926, PCUT_ROLE_BODY, 0},
	{3939, PCUT_ROLE_BODY, 0},
	{3954, PCUT_ROLE_JOB, 0},
	{3979, PCUT_ROLE_JOB, 0},
	{3994, PCUT_ROLE_JOB, 0},
	{4011, PCUT_ROLE_BODY, 0},
	{4024, PCUT_ROLE_JOB, 0},
	{4041, PCUT_ROLE_BODY, 0},
	{4058, PCUT_ROLE_BODY, 0},
	{4075, PCUT_ROLE_JOB, 0},
	{4088, PCUT_ROLE_JOB, 0},
	{4103, PCUT_ROLE_BODY, 0},
	{4114, PCUT_ROLE_JOB, 0},
	{4121, PCUT_ROLE_JOB, 0},
	{4130, PCUT_ROLE_JOB, 0},
	{4141, PCUT_ROLE_JOB, 0},
	{4150, PCUT_ROLE_BODY, 0},
	{4163, PCUT_ROLE_BODY, 0},
	{4174, PCUT_ROLE_JOB, 0},
	{4185, PCUT_ROLE_JOB, 0},
	{4194, PCUT_ROLE_BODY, 0},
	{4205, PCUT_ROLE_JOB, 0},
	{4214, PCUT_ROLE_JOB, 0},
	{4223, PCUT_ROLE_JOB, 0},
	{4234, PCUT_ROLE_BODY, 0},
};

static const pcut_phrase_node pcut_role_words_nodes[] = {
	{97, 11, 31, 65535}, {98, 7, 42, 65535}, {99, 8, 49, 65535},
	{100, 4, 57, 65535}, {101, 7, 61, 65535}, {102, 5, 68, 65535},
	{103, 6, 73, 65535}, {104, 4, 79, 65535}, {105, 3, 83, 65535},
	{106, 2, 86, 65535}, {107, 4, 88, 65535}, {108, 6, 92, 65535},
	{109, 6, 98, 65535}, {110, 8, 104, 65535}, {111, 5, 112, 65535},
	{112, 7, 117, 65535}, {114, 6, 124, 65535}, {115, 12, 130, 65535},
	{116, 8, 142, 65535}, {117, 4, 150, 65535}, {118, 4, 154, 65535},
	{119, 5, 158, 65535}, {121, 0, 0, 393}, {122, 4, 163, 65535},
	{206, 3, 167, 65535}, {207, 1, 170, 65535}, {208, 9, 171, 65535},
	{209, 2, 180, 65535}, {215, 5, 182, 65535}, {216, 2, 187, 65535},
	{217, 3, 189, 65535}, {98, 0, 0, 0}, {100, 1, 192, 65535},
	{103, 1, 193, 65535}, {105, 0, 0, 10}, {106, 0, 0, 11},
	{108, 0, 0, 12}, {110, 3, 194, 65535}, {114, 2, 197, 65535},
	{115, 1, 199, 65535}, {117, 1, 200, 65535}, {118, 0, 0, 24},
	{97, 0, 0, 25}, {98, 0, 0, 26}, {101, 0, 0, 27},
	{108, 2, 201, 65535}, {111, 0, 0, 34}, {114, 1, 203, 65535},
	{117, 3, 204, 65535}, {97, 0, 0, 40}, {98, 0, 0, 41},
	{101, 2, 207, 65535}, {104, 4, 209, 65535}, {105, 0, 0, 54},
	{110, 0, 0, 55}, {111, 6, 213, 65535}, {114, 2, 219, 65535},
	{97, 2, 221, 65535}, {101, 3, 223, 65535}, {105, 5, 226, 65535},
	{122, 1, 231, 65535}, {97, 0, 0, 104}, {99, 2, 232, 65535},
	{100, 2, 234, 65535}, {108, 0, 0, 113}, {110, 2, 236, 65535},
	{115, 3, 238, 65535}, {120, 3, 241, 65535}, {97, 0, 0, 128},
	{101, 0, 0, 129}, {105, 0, 0, 130}, {111, 4, 244, 65535},
	{114, 1, 248, 65535}, {97, 2, 249, 65535}, {105, 1, 251, 65535},
	{108, 0, 0, 147}, {109, 0, 0, 148}, {114, 2, 252, 65535},
	{117, 0, 0, 151}, {97, 1, 254, 65535}, {101, 3, 255, 65535},
	{105, 3, 258, 65535}, {111, 0, 0, 162}, {110, 6, 261, 65535},
	{115, 1, 267, 65535}, {116, 0, 0, 174}, {111, 2, 268, 65535},
	{117, 0, 0, 182}, {105, 2, 270, 65535}, {111, 3, 272, 65535},
	{114, 0, 0, 191}, {117, 0, 0, 192}, {97, 3, 275, 65535},
	{101, 4, 278, 65535}, {105, 2, 282, 65535}, {108, 0, 0, 203},
	{111, 2, 284, 65535}, {116, 1, 286, 65535}, {97, 2, 287, 65535},
	{100, 0, 0, 210}, {101, 2, 289, 65535}, {105, 3, 291, 65535},
	{111, 2, 294, 65535}, {117, 2, 296, 65535}, {97, 0, 0, 225},
	{98, 0, 0, 226}, {100, 0, 0, 227}, {101, 2, 298, 65535},
	{104, 0, 0, 233}, {105, 0, 0, 234}, {111, 3, 300, 65535},
	{112, 0, 0, 242}, {98, 0, 0, 243}, {102, 0, 0, 244},
	{110, 0, 0, 245}, {112, 0, 0, 246}, {114, 2, 303, 65535},
	{97, 1, 305, 65535}, {98, 0, 0, 252}, {101, 1, 306, 65535},
	{104, 1, 307, 65535}, {111, 4, 308, 65535}, {114, 2, 312, 65535},
	{117, 1, 314, 65535}, {97, 2, 315, 65535}, {101, 6, 317, 65535},
	{105, 0, 0, 315}, {111, 0, 0, 316}, {116, 2, 323, 65535},
	{117, 0, 0, 319}, {97, 2, 325, 65535}, {99, 3, 327, 65535},
	{101, 3, 330, 65535}, {104, 0, 0, 334}, {107, 2, 333, 65535},
	{111, 2, 335, 65535}, {112, 4, 337, 65535}, {114, 0, 0, 343},
	{116, 3, 341, 65535}, {117, 0, 0, 352}, {119, 0, 0, 353},
	{122, 0, 0, 354}, {97, 1, 344, 65535}, {101, 3, 345, 65535},
	{102, 0, 0, 361}, {105, 2, 348, 65535}, {111, 3, 350, 65535},
	{114, 0, 0, 369}, {117, 0, 0, 370}, {118, 1, 353, 371},
	{106, 1, 354, 65535}, {110, 1, 355, 65535}, {112, 0, 0, 378},
	{117, 0, 0, 379}, {97, 0, 0, 380}, {101, 1, 356, 65535},
	{105, 0, 0, 383}, {111, 1, 357, 65535}, {97, 0, 0, 386},
	{100, 0, 0, 387}, {101, 2, 358, 65535}, {105, 0, 0, 390},
	{114, 1, 360, 65535}, {100, 0, 0, 394}, {101, 0, 0, 395},
	{105, 0, 0, 396}, {112, 1, 361, 65535}, {177, 0, 0, 399},
	{180, 0, 0, 400}, {181, 0, 0, 401}, {131, 1, 362, 65535},
	{176, 1, 363, 65535}, {178, 2, 364, 65535}, {179, 0, 0, 412},
	{182, 1, 366, 65535}, {184, 2, 367, 65535}, {186, 1, 369, 65535},
	{189, 1, 370, 65535}, {190, 1, 371, 65535}, {191, 2, 372, 65535},
	{128, 1, 374, 65535}, {129, 1, 375, 65535}, {151, 0, 0, 435},
	{155, 1, 376, 65535}, {158, 0, 0, 438}, {162, 0, 0, 439},
	{170, 0, 0, 440}, {172, 0, 0, 441}, {181, 1, 377, 65535},
	{131, 0, 0, 445}, {133, 1, 378, 65535}, {136, 0, 0, 448},
	{118, 2, 379, 65535}, {101, 1, 381, 65535}, {97, 0, 0, 13},
	{99, 0, 0, 14}, {122, 0, 0, 15}, {100, 0, 0, 16},
	{103, 0, 0, 17}, {115, 2, 382, 65535}, {116, 2, 384, 65535},
	{97, 2, 386, 65535}, {111, 1, 388, 65535}, {111, 1, 389, 65535},
	{108, 0, 0, 37}, {114, 0, 0, 38}, {115, 0, 0, 39},
	{110, 1, 390, 65535}, {111, 0, 0, 44}, {97, 0, 0, 45},
	{101, 1, 391, 65535}, {105, 0, 0, 50}, {114, 1, 392, 65535},
	{45, 0, 0, 56}, {108, 3, 393, 65535}, {109, 2, 396, 65535},
	{110, 1, 398, 65535}, {114, 1, 399, 65535}, {117, 2, 400, 65535},
	{101, 2, 402, 65535}, {105, 2, 404, 65535}, {103, 0, 0, 89},
	{105, 0, 0, 90}, {110, 0, 0, 91}, {112, 2, 406, 65535},
	{115, 0, 0, 94}, {97, 0, 0, 95}, {103, 0, 0, 96},
	{112, 0, 0, 97}, {114, 1, 408, 65535}, {115, 2, 409, 65535},
	{105, 1, 411, 65535}, {104, 0, 0, 105}, {111, 0, 0, 106},
	{105, 1, 412, 65535}, {117, 0, 0, 112}, {116, 0, 0, 114},
	{118, 2, 413, 65535}, {99, 1, 415, 65535}, {112, 0, 0, 123},
	{116, 0, 0, 124}, {97, 0, 0, 125}, {101, 0, 0, 126},
	{112, 0, 0, 127}, {108, 0, 0, 131}, {114, 2, 416, 65535},
	{117, 1, 418, 65535}, {120, 0, 0, 136}, {101, 1, 419, 65535},
	{115, 1, 420, 65535}, {122, 1, 421, 65535}, {111, 1, 422, 65535},
	{97, 0, 0, 149}, {111, 0, 0, 150}, {98, 1, 423, 65535},
	{97, 0, 0, 155}, {105, 0, 0, 156}, {114, 0, 0, 157},
	{108, 1, 424, 65535}, {114, 0, 0, 160}, {115, 0, 0, 161},
	{99, 1, 425, 163}, {100, 0, 0, 165}, {113, 0, 0, 166},
	{115, 0, 0, 167}, {116, 0, 0, 168}, {118, 2, 426, 65535},
	{108, 1, 428, 65535}, {114, 1, 429, 65535}, {117, 1, 430, 65535},
	{110, 0, 0, 183}, {114, 0, 0, 184}, {109, 0, 0, 185},
	{114, 2, 431, 65535}, {115, 0, 0, 190}, {98, 0, 0, 193},
	{107, 0, 0, 194}, {115, 0, 0, 195}, {97, 0, 0, 196},
	{99, 0, 0, 197}, {100, 0, 0, 198}, {104, 0, 0, 199},
	{98, 2, 433, 65535}, {115, 0, 0, 202}, {115, 0, 0, 204},
	{119, 0, 0, 205}, {100, 1, 435, 206}, {103, 0, 0, 208},
	{105, 0, 0, 209}, {100, 0, 0, 211}, {114, 0, 0, 212},
	{110, 1, 436, 65535}, {114, 0, 0, 215}, {116, 1, 437, 65535},
	{110, 2, 438, 65535}, {117, 1, 440, 65535}, {104, 1, 441, 65535},
	{115, 0, 0, 224}, {116, 0, 0, 228}, {119, 1, 442, 229},
	{114, 0, 0, 235}, {116, 0, 0, 236}, {118, 2, 443, 65535},
	{102, 0, 0, 247}, {103, 1, 445, 65535}, {114, 2, 446, 65535},
	{114, 1, 448, 65535}, {111, 2, 449, 65535}, {100, 0, 0, 258},
	{108, 0, 0, 259}, {114, 0, 0, 260}, {115, 1, 451, 65535},
	{101, 1, 452, 65535}, {111, 3, 453, 65535}, {98, 1, 456, 65535},
	{100, 0, 0, 278}, {105, 0, 0, 279}, {99, 0, 0, 280},
	{100, 1, 457, 65535}, {103, 0, 0, 304}, {112, 2, 458, 65535},
	{115, 2, 460, 65535}, {118, 0, 0, 314}, {108, 0, 0, 317},
	{118, 0, 0, 318}, {105, 0, 0, 320}, {110, 2, 462, 321},
	{104, 0, 0, 324}, {105, 0, 0, 325}, {114, 1, 464, 65535},
	{99, 0, 0, 328}, {110, 3, 465, 65535}, {114, 0, 0, 333},
	{114, 0, 0, 335}, {121, 0, 0, 336}, {99, 0, 0, 337},
	{117, 0, 0, 338}, {101, 0, 0, 339}, {105, 0, 0, 340},
	{111, 0, 0, 341}, {114, 0, 0, 342}, {97, 4, 468, 65535},
	{114, 0, 0, 349}, {117, 1, 472, 65535}, {103, 2, 473, 65535},
	{97, 0, 0, 357}, {99, 0, 0, 358}, {108, 1, 475, 65535},
	{100, 2, 476, 65535}, {109, 0, 0, 365}, {100, 0, 0, 366},
	{105, 0, 0, 367}, {119, 0, 0, 368}, {101, 0, 0, 372},
	{115, 1, 478, 65535}, {105, 3, 479, 65535}, {114, 1, 482, 65535},
	{108, 1, 483, 65535}, {101, 0, 0, 388}, {115, 0, 0, 389},
	{105, 1, 484, 65535}, {114, 1, 485, 65535}, {207, 1, 486, 65535},
	{208, 2, 487, 65535}, {208, 1, 489, 65535}, {209, 0, 0, 411},
	{209, 1, 490, 65535}, {208, 0, 0, 417}, {209, 0, 0, 418},
	{208, 1, 491, 65535}, {208, 1, 492, 65535}, {208, 2, 493, 65535},
	{208, 0, 0, 428}, {209, 0, 0, 429}, {208, 1, 495, 65535},
	{208, 2, 496, 65535}, {215, 1, 498, 65535}, {216, 1, 499, 65535},
	{216, 2, 500, 65535}, {101, 0, 0, 1}, {105, 1, 502, 65535},
	{110, 3, 503, 65535}, {101, 0, 0, 18}, {111, 0, 0, 19},
	{104, 1, 506, 65535}, {111, 1, 507, 65535}, {100, 1, 508, 28},
	{116, 0, 0, 30}, {103, 2, 509, 31}, {97, 1, 511, 65535},
	{116, 2, 512, 65535}, {102, 1, 514, 65535}, {111, 1, 515, 65535},
	{97, 1, 516, 65535}, {108, 0, 0, 59}, {117, 2, 517, 65535},
	{109, 3, 519, 65535}, {112, 0, 0, 69}, {116, 1, 522, 65535},
	{114, 2, 523, 65535}, {110, 2, 525, 65535}, {114, 2, 527, 65535},
	{101, 0, 0, 85}, {119, 0, 0, 86}, {109, 0, 0, 87},
	{116, 0, 0, 88}, {97, 0, 0, 92}, {117, 0, 0, 93},
	{101, 2, 529, 65535}, {112, 0, 0, 100}, {116, 0, 0, 101},
	{101, 1, 531, 65535}, {116, 1, 532, 65535}, {105, 2, 533, 65535},
	{111, 1, 535, 65535}, {114, 1, 536, 65535}, {101, 0, 0, 132},
	{116, 0, 0, 133}, {110, 1, 537, 65535}, {101, 1, 538, 65535},
	{116, 1, 539, 65535}, {101, 1, 540, 65535}, {114, 1, 541, 65535},
	{101, 1, 542, 65535}, {108, 1, 543, 158}, {46, 0, 0, 164},
	{101, 0, 0, 169}, {105, 1, 544, 65535}, {97, 1, 545, 65535},
	{110, 1, 546, 65535}, {114, 1, 547, 65535}, {101, 1, 548, 65535},
	{114, 1, 549, 65535}, {101, 0, 0, 200}, {114, 0, 0, 201},
	{46, 0, 0, 207}, {105, 1, 550, 65535}, {97, 1, 551, 65535},
	{100, 0, 0, 218}, {105, 0, 0, 219}, {110, 1, 552, 65535},
	{97, 1, 553, 65535}, {115, 2, 554, 230}, {101, 0, 0, 237},
	{105, 1, 556, 65535}, {97, 1, 557, 65535}, {107, 0, 0, 250},
	{108, 0, 0, 251}, {105, 1, 558, 65535}, {110, 0, 0, 255},
	{116, 1, 559, 65535}, {116, 1, 560, 261}, {115, 3, 561, 65535},
	{100, 1, 564, 65535}, {102, 0, 0, 269}, {118, 0, 0, 270},
	{108, 1, 565, 65535}, {97, 4, 566, 65535}, {111, 1, 570, 65535},
	{117, 0, 0, 310}, {101, 0, 0, 311}, {115, 1, 571, 65535},
	{111, 0, 0, 322}, {116, 0, 0, 323}, {105, 1, 572, 65535},
	{97, 1, 573, 65535}, {105, 0, 0, 331}, {116, 0, 0, 332},
	{102, 0, 0, 344}, {110, 0, 0, 345}, {114, 0, 0, 346},
	{116, 1, 574, 65535}, {100, 1, 575, 65535}, {98, 0, 0, 355},
	{101, 0, 0, 356}, {101, 2, 576, 65535}, {101, 0, 0, 362},
	{110, 1, 578, 65535}, {97, 1, 579, 65535}, {111, 0, 0, 375},
	{116, 0, 0, 376}, {118, 0, 0, 377}, {115, 1, 580, 65535},
	{111, 1, 581, 65535}, {116, 1, 582, 65535}, {97, 1, 583, 65535},
	{133, 1, 584, 65535}, {178, 0, 0, 404}, {179, 1, 585, 65535},
	{181, 2, 586, 65535}, {131, 1, 588, 65535}, {190, 2, 589, 65535},
	{190, 1, 591, 65535}, {177, 0, 0, 426}, {179, 0, 0, 427},
	{181, 1, 592, 65535}, {190, 0, 0, 433}, {191, 0, 0, 434},
	{170, 1, 593, 65535}, {173, 2, 594, 65535}, {173, 0, 0, 446},
	{177, 0, 0, 447}, {115, 2, 596, 65535}, {99, 4, 598, 65535},
	{116, 0, 0, 8}, {122, 0, 0, 9}, {111, 1, 602, 65535},
	{114, 1, 603, 22}, {101, 0, 0, 29}, {103, 0, 0, 32},
	{115, 0, 0, 33}, {100, 1, 604, 65535}, {101, 0, 0, 42},
	{114, 0, 0, 43}, {114, 1, 605, 65535}, {110, 1, 606, 65535},
	{98, 1, 607, 65535}, {109, 1, 608, 65535}, {110, 0, 0, 63},
	{101, 0, 0, 64}, {105, 2, 609, 65535}, {117, 1, 611, 65535},
	{114, 1, 612, 65535}, {101, 1, 613, 65535}, {105, 2, 614, 65535},
	{99, 0, 0, 81}, {116, 0, 0, 82}, {105, 0, 0, 83},
	{116, 0, 0, 84}, {99, 0, 0, 98}, {116, 0, 0, 99},
	{110, 1, 616, 65535}, {111, 1, 617, 65535}, {97, 1, 618, 65535},
	{114, 0, 0, 118}, {121, 1, 619, 65535}, {105, 1, 620, 65535},
	{100, 2, 621, 65535}, {108, 1, 623, 65535}, {97, 1, 624, 65535},
	{116, 3, 625, 65535}, {110, 1, 628, 65535}, {114, 2, 629, 152},
	{115, 0, 0, 159}, {97, 1, 631, 65535}, {110, 1, 632, 65535},
	{97, 1, 633, 65535}, {110, 1, 634, 65535}, {115, 1, 635, 65535},
	{101, 1, 636, 65535}, {115, 1, 637, 65535}, {114, 1, 638, 65535},
	{116, 1, 639, 220}, {98, 1, 640, 65535}, {108, 0, 0, 231},
	{114, 0, 0, 232}, {110, 3, 641, 65535}, {110, 1, 644, 65535},
	{111, 1, 645, 65535}, {111, 2, 646, 65535}, {101, 0, 0, 262},
	{101, 0, 0, 263}, {105, 0, 0, 264}, {115, 1, 648, 265},
	{117, 1, 649, 65535}, {105, 3, 650, 65535}, {99, 3, 653, 65535},
	{107, 2, 656, 65535}, {116, 2, 658, 65535}, {122, 0, 0, 303},
	{114, 1, 660, 65535}, {111, 1, 661, 65535}, {116, 1, 662, 65535},
	{116, 2, 663, 65535}, {101, 1, 665, 347}, {105, 1, 666, 65535},
	{103, 0, 0, 359}, {118, 0, 0, 360}, {105, 1, 667, 65535},
	{103, 1, 668, 373}, {108, 1, 669, 65535}, {110, 1, 670, 65535},
	{101, 1, 671, 65535}, {118, 1, 672, 65535}, {206, 1, 673, 65535},
	{208, 1, 674, 65535}, {208, 0, 0, 407}, {209, 1, 675, 65535},
	{209, 1, 676, 65535}, {208, 0, 0, 419}, {209, 1, 677, 65535},
	{208, 1, 678, 65535}, {208, 1, 679, 65535}, {215, 1, 680, 65535},
	{216, 0, 0, 442}, {217, 2, 681, 65535}, {101, 0, 0, 2},
	{111, 0, 0, 3}, {101, 0, 0, 4}, {105, 0, 0, 5},
	{106, 0, 0, 6}, {121, 0, 0, 7}, {114, 1, 683, 20},
	{105, 0, 0, 23}, {99, 1, 684, 65535}, {101, 2, 685, 65535},
	{105, 2, 687, 65535}, {111, 1, 689, 65535}, {110, 1, 690, 65535},
	{115, 0, 0, 65}, {116, 0, 0, 66}, {110, 1, 691, 65535},
	{105, 1, 692, 65535}, {115, 1, 693, 65535}, {101, 0, 0, 79},
	{115, 0, 0, 80}, {110, 1, 694, 65535}, {114, 3, 695, 107},
	{100, 2, 698, 65535}, {101, 2, 700, 65535}, {116, 1, 702, 65535},
	{97, 0, 0, 134}, {101, 0, 0, 135}, {97, 1, 703, 65535},
	{117, 1, 704, 65535}, {97, 0, 0, 141}, {101, 2, 705, 65535},
	{116, 0, 0, 144}, {97, 1, 707, 65535}, {32, 0, 0, 153},
	{108, 0, 0, 154}, {116, 2, 708, 65535}, {100, 1, 710, 172},
	{108, 1, 711, 175}, {97, 1, 712, 65535}, {112, 1, 713, 65535},
	{115, 1, 714, 65535}, {116, 2, 715, 65535}, {98, 1, 717, 65535},
	{97, 0, 0, 221}, {105, 1, 718, 65535}, {97, 1, 719, 65535},
	{101, 0, 0, 240}, {121, 0, 0, 241}, {105, 2, 720, 65535},
	{100, 1, 722, 65535}, {103, 0, 0, 256}, {106, 0, 0, 257},
	{101, 0, 0, 266}, {99, 1, 723, 65535}, {99, 2, 724, 65535},
	{115, 1, 726, 65535}, {122, 1, 727, 65535}, {97, 0, 0, 281},
	{99, 0, 0, 282}, {116, 4, 728, 65535}, {99, 3, 732, 65535},
	{116, 3, 735, 65535}, {111, 1, 738, 65535}, {116, 2, 739, 65535},
	{116, 1, 741, 305}, {114, 1, 742, 65535}, {116, 2, 743, 65535},
	{101, 0, 0, 329}, {111, 0, 0, 330}, {115, 0, 0, 348},
	{111, 1, 745, 350}, {110, 1, 746, 65535}, {105, 0, 0, 374},
	{97, 1, 747, 65535}, {116, 1, 748, 65535}, {114, 1, 749, 391},
	{111, 1, 750, 65535}, {189, 1, 751, 65535}, {181, 1, 752, 65535},
	{129, 2, 753, 65535}, {128, 1, 755, 65535}, {128, 2, 756, 65535},
	{178, 1, 758, 65535}, {180, 1, 759, 65535}, {145, 1, 760, 436},
	{129, 0, 0, 443}, {138, 0, 0, 444}, {115, 0, 0, 21},
	{97, 1, 761, 65535}, {100, 1, 762, 65535}, {112, 1, 763, 65535},
	{99, 0, 0, 51}, {113, 1, 764, 65535}, {114, 1, 765, 65535},
	{105, 1, 766, 65535}, {105, 2, 767, 65535}, {98, 1, 769, 65535},
	{112, 1, 770, 65535}, {105, 1, 771, 65535}, {97, 0, 0, 108},
	{105, 1, 772, 65535}, {115, 0, 0, 111}, {97, 0, 0, 115},
	{111, 1, 773, 116}, {32, 0, 0, 119}, {101, 0, 0, 120},
	{111, 1, 774, 65535}, {110, 1, 775, 65535}, {116, 1, 776, 65535},
	{99, 0, 0, 142}, {115, 0, 0, 143}, {108, 2, 777, 65535},
	{97, 0, 0, 170}, {111, 0, 0, 171}, {115, 0, 0, 173},
	{105, 0, 0, 176}, {108, 1, 779, 177}, {111, 1, 780, 65535},
	{112, 1, 781, 65535}, {101, 0, 0, 213}, {114, 0, 0, 214},
	{101, 1, 782, 65535}, {114, 1, 783, 222}, {114, 1, 784, 238},
	{115, 0, 0, 248}, {122, 0, 0, 249}, {105, 2, 785, 65535},
	{101, 1, 787, 65535}, {97, 0, 0, 271}, {121, 1, 788, 65535},
	{104, 2, 789, 65535}, {105, 1, 791, 65535}, {101, 0, 0, 283},
	{105, 2, 792, 65535}, {111, 1, 794, 65535}, {114, 0, 0, 288},
	{101, 0, 0, 289}, {105, 0, 0, 290}, {106, 0, 0, 291},
	{101, 1, 795, 65535}, {105, 0, 0, 294}, {111, 1, 796, 65535},
	{114, 1, 797, 299}, {111, 0, 0, 301}, {114, 0, 0, 302},
	{101, 1, 798, 65535}, {116, 1, 799, 65535}, {111, 0, 0, 326},
	{114, 0, 0, 327}, {115, 0, 0, 351}, {103, 1, 800, 363},
	{103, 1, 801, 65535}, {97, 1, 802, 65535}, {115, 0, 0, 392},
	{100, 1, 803, 65535}, {207, 1, 804, 65535}, {208, 1, 805, 65535},
	{208, 0, 0, 408}, {209, 1, 806, 65535}, {208, 1, 807, 65535},
	{208, 1, 808, 65535}, {209, 1, 809, 65535}, {208, 2, 810, 65535},
	{208, 1, 812, 65535}, {215, 0, 0, 437}, {115, 1, 813, 65535},
	{97, 1, 814, 65535}, {111, 1, 815, 65535}, {117, 1, 816, 65535},
	{97, 1, 817, 65535}, {115, 1, 818, 65535}, {99, 0, 0, 67},
	{116, 0, 0, 68}, {117, 1, 819, 65535}, {111, 1, 820, 65535},
	{107, 1, 821, 65535}, {97, 1, 822, 65535}, {32, 0, 0, 117},
	{114, 1, 823, 121}, {99, 1, 824, 65535}, {111, 1, 825, 65535},
	{101, 0, 0, 145}, {105, 0, 0, 146}, {105, 1, 826, 65535},
	{110, 1, 827, 65535}, {111, 1, 828, 65535}, {105, 1, 829, 65535},
	{105, 0, 0, 223}, {107, 0, 0, 239}, {99, 0, 0, 253},
	{115, 0, 0, 254}, {114, 1, 830, 267}, {115, 1, 831, 65535},
	{101, 0, 0, 274}, {105, 0, 0, 275}, {115, 1, 832, 65535},
	{101, 0, 0, 284}, {111, 0, 0, 285}, {114, 1, 833, 286},
	{117, 1, 834, 65535}, {114, 2, 835, 295}, {97, 0, 0, 300},
	{114, 3, 837, 306}, {108, 1, 840, 65535}, {101, 0, 0, 364},
	{103, 1, 841, 65535}, {114, 1, 842, 384}, {97, 1, 843, 65535},
	{132, 1, 844, 65535}, {189, 1, 845, 65535}, {130, 1, 846, 65535},
	{189, 1, 847, 65535}, {181, 1, 848, 65535}, {128, 1, 849, 65535},
	{184, 0, 0, 424}, {190, 0, 0, 425}, {176, 1, 850, 65535},
	{116, 2, 851, 65535}, {107, 1, 853, 65535}, {114, 1, 854, 65535},
	{101, 1, 855, 65535}, {100, 1, 856, 65535}, {116, 2, 857, 60},
	{116, 1, 859, 65535}, {110, 2, 860, 65535}, {97, 1, 862, 65535},
	{108, 1, 863, 109}, {97, 0, 0, 122}, {101, 1, 864, 137},
	{114, 1, 865, 139}, {115, 1, 866, 65535}, {100, 1, 867, 65535},
	{110, 1, 868, 65535}, {116, 1, 869, 65535}, {115, 0, 0, 268},
	{116, 2, 870, 65535}, {116, 1, 872, 276}, {97, 0, 0, 287},
	{114, 1, 873, 292}, {105, 0, 0, 296}, {107, 1, 874, 65535},
	{105, 0, 0, 307}, {107, 0, 0, 308}, {115, 0, 0, 309},
	{101, 1, 875, 65535}, {101, 2, 876, 65535}, {105, 0, 0, 385},
	{106, 1, 878, 397}, {206, 1, 879, 65535}, {209, 2, 880, 65535},
	{208, 2, 882, 65535}, {208, 1, 884, 65535}, {209, 1, 885, 65535},
	{208, 1, 886, 65535}, {208, 1, 887, 65535}, {101, 0, 0, 35},
	{105, 0, 0, 36}, {116, 1, 888, 65535}, {116, 1, 889, 65535},
	{117, 2, 890, 65535}, {111, 1, 892, 65535}, {97, 0, 0, 61},
	{115, 0, 0, 62}, {111, 1, 893, 65535}, {100, 2, 894, 65535},
	{115, 0, 0, 78}, {114, 2, 896, 65535}, {105, 0, 0, 110},
	{114, 0, 0, 138}, {105, 0, 0, 140}, {116, 3, 898, 178},
	{101, 1, 901, 65535}, {100, 1, 902, 65535}, {101, 1, 903, 65535},
	{97, 0, 0, 272}, {107, 0, 0, 273}, {105, 0, 0, 277},
	{105, 0, 0, 293}, {97, 1, 904, 297}, {105, 1, 905, 65535},
	{101, 0, 0, 381}, {118, 0, 0, 382}, {107, 0, 0, 398},
	{177, 1, 906, 65535}, {130, 0, 0, 405}, {134, 0, 0, 406},
	{184, 0, 0, 409}, {189, 0, 0, 410}, {176, 1, 907, 65535},
	{129, 1, 908, 65535}, {181, 1, 909, 65535}, {186, 1, 910, 65535},
	{101, 1, 911, 65535}, {101, 1, 912, 65535}, {114, 0, 0, 52},
	{115, 0, 0, 53}, {114, 1, 913, 57}, {114, 1, 914, 70},
	{97, 1, 915, 65535}, {101, 1, 916, 65535}, {107, 0, 0, 102},
	{122, 0, 0, 103}, {101, 0, 0, 179}, {105, 0, 0, 180},
	{115, 0, 0, 181}, {110, 1, 917, 65535}, {101, 1, 918, 65535},
	{114, 1, 919, 216}, {32, 0, 0, 298}, {116, 1, 920, 65535},
	{206, 2, 921, 65535}, {208, 1, 923, 65535}, {208, 1, 924, 65535},
	{209, 1, 925, 65535}, {209, 2, 926, 65535}, {117, 1, 928, 65535},
	{114, 1, 929, 48}, {97, 0, 0, 58}, {115, 0, 0, 71},
	{110, 2, 930, 65535}, {110, 1, 932, 65535}, {116, 1, 933, 186},
	{110, 1, 934, 65535}, {105, 0, 0, 217}, {101, 1, 935, 65535},
	{186, 0, 0, 402}, {190, 0, 0, 403}, {187, 2, 936, 65535},
	{191, 1, 938, 65535}, {129, 1, 939, 65535}, {130, 0, 0, 430},
	{134, 2, 940, 65535}, {114, 1, 942, 46}, {105, 0, 0, 49},
	{99, 0, 0, 72}, {116, 1, 943, 73}, {116, 2, 944, 75},
	{107, 0, 0, 187}, {116, 1, 946, 188}, {114, 1, 947, 312},
	{208, 1, 948, 65535}, {209, 1, 949, 65535}, {208, 1, 950, 65535},
	{208, 1, 951, 65535}, {208, 0, 0, 431}, {209, 0, 0, 432},
	{105, 0, 0, 47}, {101, 0, 0, 74}, {101, 0, 0, 76},
	{115, 0, 0, 77}, {105, 0, 0, 189}, {105, 0, 0, 313},
	{184, 1, 952, 65535}, {150, 1, 953, 65535}, {190, 1, 954, 65535},
	{191, 1, 955, 65535}, {209, 1, 956, 65535}, {209, 1, 957, 65535},
	{208, 1, 958, 65535}, {208, 1, 959, 65535}, {129, 1, 960, 65535},
	{129, 1, 961, 65535}, {189, 1, 962, 65535}, {190, 1, 963, 65535},
	{209, 1, 964, 65535}, {209, 1, 965, 65535}, {208, 1, 966, 65535},
	{208, 1, 967, 65535}, {130, 1, 968, 413}, {130, 1, 969, 415},
	{180, 1, 970, 65535}, {189, 1, 971, 65535}, {208, 0, 0, 414},
	{208, 0, 0, 416}, {208, 1, 972, 65535}, {208, 1, 973, 65535},
	{181, 1, 974, 65535}, {180, 1, 975, 65535}, {208, 1, 976, 65535},
	{208, 1, 977, 65535}, {189, 1, 978, 65535}, {181, 1, 979, 65535},
	{209, 1, 980, 65535}, {208, 1, 981, 65535}, {130, 1, 982, 420},
	{189, 1, 983, 65535}, {208, 0, 0, 421}, {209, 1, 984, 65535},
	{130, 1, 985, 422}, {208, 0, 0, 423},
};

static const uint8_t pcut_role_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
	12, 13, 14, 15, 16, 0, 17, 18, 19, 20, 21, 22,
	0, 23, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 25, 26, 27, 28, 0, 0, 0, 0, 0, 29,
	30, 31, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_role_words_second[256] = {
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
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x6C5694, 0x249026, 0x4C326, 0x4000222, 0x108501A,
	0x48222, 0x243202, 0x8222, 0x184000, 0x208000, 0x248200,
	0x109222, 0x208232, 0x18336, 0x54044, 0x248126, 0x0,
	0x308222, 0x4B5892A, 0x648262, 0x214400, 0x8222, 0x40232,
	0x0, 0x2, 0x10230, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x320000, 0x8, 0xE54D0000, 0x3,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x48800404,
	0x201000, 0x128, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_role_words = {pcut_role_words_rows, pcut_role_words_text, pcut_role_words_nodes,
	pcut_role_words_first, pcut_role_words_second, sizeof pcut_role_words_rows / sizeof pcut_role_words_rows[0]};

static const char pcut_byline_trails_text[] =
	"arts\0"
	"berichtet\0"
	"bildiriyor\0"
	"business\0"
	"chief\0"
	"city\0"
	"columnist\0"
	"community\0"
	"correspondant\0"
	"correspondante\0"
	"correspondent\0"
	"corresponsal\0"
	"county\0"
	"court\0"
	"crime\0"
	"democracy\0"
	"deputy\0"
	"editor\0"
	"education\0"
	"environment\0"
	"features\0"
	"foreign\0"
	"giornalista\0"
	"health\0"
	"informa\0"
	"journalist\0"
	"journaliste\0"
	"junior\0"
	"korrespondent\0"
	"korrespondentin\0"
	"local\0"
	"news\0"
	"night\0"
	"political\0"
	"politics\0"
	"redactor\0"
	"redactora\0"
	"redakteur\0"
	"redakteurin\0"
	"redattore\0"
	"reporter\0"
	"reporterin\0"
	"reports\0"
	"science\0"
	"senior\0"
	"sports\0"
	"staff\0"
	"trainee\0"
	"transport\0"
	"writer\0"
	"yazdi\0"
	"пишет\0"
;

static const pcut_phrase pcut_byline_trails_rows[] = {
	{0, PCUT_TRAIL_KIND, 1},
	{5, PCUT_TRAIL_VERB, 0},
	{15, PCUT_TRAIL_VERB, 0},
	{26, PCUT_TRAIL_KIND, 1},
	{35, PCUT_TRAIL_KIND, 1},
	{41, PCUT_TRAIL_KIND, 1},
	{46, PCUT_TRAIL_ROLE, 1},
	{56, PCUT_TRAIL_KIND, 1},
	{66, PCUT_TRAIL_ROLE, 0},
	{80, PCUT_TRAIL_ROLE, 0},
	{95, PCUT_TRAIL_ROLE, 1},
	{109, PCUT_TRAIL_ROLE, 0},
	{122, PCUT_TRAIL_KIND, 1},
	{129, PCUT_TRAIL_KIND, 1},
	{135, PCUT_TRAIL_KIND, 1},
	{141, PCUT_TRAIL_KIND, 1},
	{151, PCUT_TRAIL_KIND, 1},
	{158, PCUT_TRAIL_ROLE, 1},
	{165, PCUT_TRAIL_KIND, 1},
	{175, PCUT_TRAIL_KIND, 1},
	{187, PCUT_TRAIL_KIND, 1},
	{196, PCUT_TRAIL_KIND, 1},
	{204, PCUT_TRAIL_ROLE, 0},
	{216, PCUT_TRAIL_KIND, 1},
	{223, PCUT_TRAIL_VERB, 0},
	{231, PCUT_TRAIL_ROLE, 1},
	{242, PCUT_TRAIL_ROLE, 0},
	{254, PCUT_TRAIL_KIND, 1},
	{261, PCUT_TRAIL_ROLE, 1},
	{275, PCUT_TRAIL_ROLE, 1},
	{291, PCUT_TRAIL_KIND, 1},
	{297, PCUT_TRAIL_KIND, 1},
	{302, PCUT_TRAIL_KIND, 1},
	{308, PCUT_TRAIL_KIND, 1},
	{318, PCUT_TRAIL_KIND, 1},
	{327, PCUT_TRAIL_ROLE, 0},
	{336, PCUT_TRAIL_ROLE, 0},
	{346, PCUT_TRAIL_ROLE, 1},
	{356, PCUT_TRAIL_ROLE, 1},
	{368, PCUT_TRAIL_ROLE, 0},
	{378, PCUT_TRAIL_ROLE, 1},
	{387, PCUT_TRAIL_ROLE, 1},
	{398, PCUT_TRAIL_VERB, 0},
	{406, PCUT_TRAIL_KIND, 1},
	{414, PCUT_TRAIL_KIND, 1},
	{421, PCUT_TRAIL_KIND, 1},
	{428, PCUT_TRAIL_KIND, 1},
	{434, PCUT_TRAIL_KIND, 1},
	{442, PCUT_TRAIL_KIND, 1},
	{452, PCUT_TRAIL_ROLE, 1},
	{459, PCUT_TRAIL_VERB, 0},
	{459, PCUT_TRAIL_VERB, 1},
	{465, PCUT_TRAIL_VERB, 0},
};

static const pcut_phrase_node pcut_byline_trails_nodes[] = {
	{97, 0, 0, 0}, {98, 3, 20, 65535}, {99, 4, 23, 65535},
	{100, 1, 27, 65535}, {101, 2, 28, 65535}, {102, 2, 30, 65535},
	{103, 0, 0, 22}, {104, 0, 0, 23}, {105, 0, 0, 24},
	{106, 2, 32, 65535}, {107, 1, 34, 65535}, {108, 0, 0, 30},
	{110, 2, 35, 65535}, {112, 1, 37, 65535}, {114, 1, 38, 65535},
	{115, 4, 39, 65535}, {116, 1, 43, 65535}, {119, 0, 0, 49},
	{121, 0, 0, 50}, {208, 0, 0, 52}, {101, 0, 0, 1},
	{105, 0, 0, 2}, {117, 0, 0, 3}, {104, 0, 0, 4},
	{105, 0, 0, 5}, {111, 4, 44, 65535}, {114, 0, 0, 14},
	{101, 2, 48, 65535}, {100, 2, 50, 65535}, {110, 0, 0, 19},
	{101, 0, 0, 20}, {111, 0, 0, 21}, {111, 1, 52, 65535},
	{117, 0, 0, 27}, {111, 1, 53, 65535}, {101, 0, 0, 31},
	{105, 0, 0, 32}, {111, 1, 54, 65535}, {101, 2, 55, 65535},
	{99, 0, 0, 43}, {101, 0, 0, 44}, {112, 0, 0, 45},
	{116, 0, 0, 46}, {114, 1, 57, 65535}, {108, 0, 0, 6},
	{109, 0, 0, 7}, {114, 1, 58, 65535}, {117, 2, 59, 65535},
	{109, 0, 0, 15}, {112, 0, 0, 16}, {105, 0, 0, 17},
	{117, 0, 0, 18}, {117, 1, 61, 65535}, {114, 1, 62, 65535},
	{108, 1, 63, 65535}, {100, 1, 64, 65535}, {112, 1, 65, 65535},
	{97, 2, 66, 65535}, {114, 1, 68, 65535}, {110, 0, 0, 12},
	{114, 0, 0, 13}, {114, 1, 69, 65535}, {114, 1, 70, 65535},
	{105, 1, 71, 65535}, {97, 3, 72, 65535}, {111, 1, 75, 65535},
	{105, 0, 0, 47}, {110, 0, 0, 48}, {101, 1, 76, 65535},
	{110, 1, 77, 65535}, {101, 1, 78, 65535}, {116, 1, 79, 65535},
	{99, 1, 80, 65535}, {107, 1, 81, 65535}, {116, 0, 0, 39},
	{114, 1, 82, 65535}, {115, 1, 83, 65535}, {97, 1, 84, 65535},
	{115, 1, 85, 65535}, {105, 1, 86, 65535}, {116, 1, 87, 65535},
	{116, 1, 88, 65535}, {116, 2, 89, 65535}, {112, 1, 91, 65535},
	{108, 1, 92, 65535}, {112, 1, 93, 65535}, {99, 2, 94, 65535},
	{111, 1, 96, 65535}, {101, 1, 97, 65535}, {101, 1, 98, 65535},
	{115, 0, 0, 42}, {111, 1, 99, 65535}, {105, 1, 100, 65535},
	{111, 1, 101, 65535}, {97, 0, 0, 33}, {115, 0, 0, 34},
	{114, 1, 102, 35}, {117, 1, 103, 65535}, {114, 1, 104, 40},
	{110, 2, 105, 65535}, {115, 1, 107, 65535}, {110, 1, 108, 65535},
	{97, 0, 0, 36}, {114, 1, 109, 37}, {105, 0, 0, 41},
	{100, 2, 110, 65535}, {115, 0, 0, 11}, {116, 1, 112, 25},
	{100, 1, 113, 65535}, {105, 0, 0, 38}, {97, 1, 114, 65535},
	{101, 0, 0, 10}, {101, 0, 0, 26}, {101, 1, 115, 65535},
	{110, 1, 116, 65535}, {110, 1, 117, 65535}, {116, 1, 118, 8},
	{116, 1, 119, 28}, {101, 0, 0, 9}, {105, 0, 0, 29},
};

static const uint8_t pcut_byline_trails_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
	12, 0, 13, 0, 14, 0, 15, 16, 17, 0, 0, 18,
	0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_byline_trails_second[256] = {
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
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x40000, 0x200220, 0x48300, 0x20, 0x4010,
	0x8020, 0x200, 0x20, 0x4000, 0x208000, 0x8000,
	0x8000, 0x0, 0x220, 0x0, 0x8000, 0x0,
	0x20, 0x110028, 0x40000, 0x0, 0x0, 0x40000,
	0x0, 0x2, 0x0, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x0, 0x0, 0x80000000, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_byline_trails = {pcut_byline_trails_rows, pcut_byline_trails_text, pcut_byline_trails_nodes,
	pcut_byline_trails_first, pcut_byline_trails_second, sizeof pcut_byline_trails_rows / sizeof pcut_byline_trails_rows[0]};

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
	"ban bien tap\0"
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
	"mwandishi wetu\0"
	"n/a\0"
	"na\0"
	"na mwandishi\0"
	"name\0"
	"news desk\0"
	"news services\0"
	"newsdesk\0"
	"newsroom\0"
	"nhom phong vien\0"
	"nhom pv\0"
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
	"pv\0"
	"readers\0"
	"redacao\0"
	"redaccion\0"
	"redaccion y agencias\0"
	"redactia\0"
	"redactie\0"
	"redaction\0"
	"redakce\0"
	"redakcia\0"
	"redakcija\0"
	"redakciobol\0"
	"redakcja\0"
	"redaksi\0"
	"redaksjonen\0"
	"redaktion\0"
	"redaktionen\0"
	"redaktionsteam\0"
	"redaktsioon\0"
	"redazione\0"
	"redazione online\0"
	"redazione web\0"
	"ritstjorn\0"
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
	"toimetus\0"
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
	"waandishi wetu\0"
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
	"اسٹاف رپورٹر\0"
	"التحرير\0"
	"تحريريه\0"
	"نامہ نگار\0"
	"نمايندہ خصوصي\0"
	"نيوز رپورٹر\0"
	"نيوز ڈيسك\0"
	"هيية التحرير\0"
	"وكالات\0"
	"ويب ڈيسك\0"
	"گروه خبر\0"
	"कार्यालय संवाददाता\0"
	"डिजिटल डेस्क\0"
	"निज संवाददाता\0"
	"न्यूज डेस्क\0"
	"न्यूज़ डेस्क\0"
	"ब्यूरो\0"
	"विशेष संवाददाता\0"
	"वेब डेस्क\0"
	"संवाददाता\0"
	"स्टाफ रिपोर्टर\0"
	"हमारे संवाददाता\0"
	"অনলাইন ডেস্ক\0"
	"জেলা প্রতিনিধি\0"
	"ডেস্ক রিপোর্ট\0"
	"নিজস্ব প্রতিনিধি\0"
	"নিজস্ব প্রতিবেদক\0"
	"নিজস্ব সংবাদদাতা\0"
	"প্রতিনিধি\0"
	"বিশেষ প্রতিনিধি\0"
	"স্টাফ রিপোর্টার\0"
	"กองบรรณาธิการ\0"
	"ทีมข่าว\0"
	"ผู้สื่อข่าว\0"
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
	{196, 1, 0},
	{223, 2, 0},
	{231, 2, 0},
	{245, 1, 0},
	{257, 1, 0},
	{270, 1, 0},
	{285, 1, 0},
	{296, 1, 0},
	{308, 2, 0},
	{316, 2, 0},
	{329, 2, 0},
	{341, 1, 0},
	{355, 1, 0},
	{368, 1, 0},
	{375, 2, 0},
	{391, 1, 0},
	{401, 1, 0},
	{417, 1, 0},
	{433, 1, 0},
	{448, 1, 0},
	{456, 2, 0},
	{475, 1, 0},
	{494, 1, 0},
	{513, 1, 0},
	{531, 2, 0},
	{537, 1, 0},
	{550, 1, 0},
	{566, 1, 0},
	{584, 1, 0},
	{598, 2, 0},
	{606, 2, 0},
	{611, 1, 0},
	{624, 1, 0},
	{637, 1, 0},
	{650, 1, 0},
	{658, 1, 0},
	{680, 2, 0},
	{688, 2, 0},
	{698, 1, 0},
	{713, 2, 0},
	{717, 2, 0},
	{720, 1, 0},
	{733, 2, 0},
	{738, 1, 0},
	{748, 1, 0},
	{762, 1, 0},
	{771, 1, 0},
	{780, 1, 0},
	{796, 1, 0},
	{804, 2, 0},
	{814, 2, 0},
	{819, 2, 0},
	{824, 2, 0},
	{833, 1, 0},
	{845, 1, 0},
	{862, 1, 0},
	{876, 1, 0},
	{894, 1, 0},
	{916, 1, 0},
	{929, 1, 0},
	{943, 1, 0},
	{969, 1, 0},
	{979, 1, 0},
	{982, 1, 0},
	{990, 1, 0},
	{998, 1, 0},
	{1008, 1, 0},
	{1029, 1, 0},
	{1038, 1, 0},
	{1047, 1, 0},
	{1057, 1, 0},
	{1065, 1, 0},
	{1074, 1, 0},
	{1084, 1, 0},
	{1096, 1, 0},
	{1105, 1, 0},
	{1113, 1, 0},
	{1125, 1, 0},
	{1135, 1, 0},
	{1147, 1, 0},
	{1162, 1, 0},
	{1174, 1, 0},
	{1184, 1, 0},
	{1201, 1, 0},
	{1215, 1, 0},
	{1225, 2, 0},
	{1230, 2, 0},
	{1242, 2, 0},
	{1253, 2, 0},
	{1263, 1, 0},
	{1285, 2, 0},
	{1291, 1, 0},
	{1310, 1, 0},
	{1325, 1, 0},
	{1348, 1, 0},
	{1361, 1, 0},
	{1376, 1, 0},
	{1392, 1, 0},
	{1406, 1, 0},
	{1419, 1, 0},
	{1433, 2, 0},
	{1444, 2, 0},
	{1454, 2, 0},
	{1462, 1, 0},
	{1476, 1, 0},
	{1490, 2, 0},
	{1495, 1, 0},
	{1515, 1, 0},
	{1527, 1, 0},
	{1540, 1, 0},
	{1552, 1, 0},
	{1561, 1, 0},
	{1570, 1, 0},
	{1579, 2, 0},
	{1589, 2, 0},
	{1599, 2, 0},
	{1607, 2, 0},
	{1622, 1, 0},
	{1639, 1, 0},
	{1650, 2, 0},
	{1655, 1, 0},
	{1673, 1, 0},
	{1681, 1, 0},
	{1697, 1, 0},
	{1712, 2, 0},
	{1722, 1, 0},
	{1731, 1, 0},
	{1740, 2, 0},
	{1749, 2, 0},
	{1759, 2, 0},
	{1773, 1, 0},
	{1785, 1, 0},
	{1798, 1, 0},
	{1811, 1, 0},
	{1825, 2, 0},
	{1835, 2, 0},
	{1844, 2, 0},
	{1852, 2, 0},
	{1861, 2, 0},
	{1871, 1, 0},
	{1886, 1, 0},
	{1910, 2, 0},
	{1931, 2, 0},
	{1952, 1, 0},
	{1974, 1, 0},
	{1991, 1, 0},
	{2008, 1, 0},
	{2021, 1, 0},
	{2032, 1, 0},
	{2056, 1, 0},
	{2071, 1, 0},
	{2086, 1, 0},
	{2104, 1, 0},
	{2130, 1, 0},
	{2152, 1, 0},
	{2170, 1, 0},
	{2194, 1, 0},
	{2207, 1, 0},
	{2223, 1, 0},
	{2239, 1, 0},
	{2292, 1, 0},
	{2327, 1, 0},
	{2365, 1, 0},
	{2397, 1, 0},
	{2432, 1, 0},
	{2451, 1, 0},
	{2495, 1, 0},
	{2521, 1, 0},
	{2549, 1, 0},
	{2590, 1, 0},
	{2634, 1, 0},
	{2669, 1, 0},
	{2710, 1, 0},
	{2748, 1, 0},
	{2795, 1, 0},
	{2842, 1, 0},
	{2889, 1, 0},
	{2917, 1, 0},
	{2961, 1, 0},
	{3005, 1, 0},
	{3045, 1, 0},
	{3067, 1, 0},
	{3101, 2, 0},
	{3108, 2, 0},
	{3115, 1, 0},
	{3131, 1, 0},
	{3147, 1, 0},
	{3154, 1, 0},
	{3161, 2, 0},
	{3171, 2, 0},
	{3181, 2, 0},
	{3197, 1, 0},
	{3207, 1, 0},
	{3217, 2, 0},
	{3227, 1, 0},
};

static const pcut_phrase_node pcut_collectives_nodes[] = {
	{97, 7, 35, 65535}, {98, 0, 0, 17}, {99, 1, 42, 65535},
	{100, 3, 43, 65535}, {101, 1, 46, 65535}, {102, 2, 47, 65535},
	{103, 1, 49, 65535}, {104, 0, 0, 46}, {105, 1, 50, 65535},
	{108, 2, 51, 65535}, {109, 3, 53, 65535}, {110, 6, 56, 65535},
	{111, 2, 62, 65535}, {112, 0, 0, 80}, {114, 3, 64, 65535},
	{115, 6, 67, 65535}, {116, 5, 73, 65535}, {117, 3, 78, 65535},
	{118, 1, 81, 65535}, {119, 5, 82, 65535}, {121, 1, 87, 65535},
	{207, 0, 0, 157}, {208, 3, 88, 65535}, {209, 1, 91, 65535},
	{215, 2, 92, 65535}, {216, 2, 94, 65535}, {217, 3, 96, 65535},
	{218, 0, 0, 176}, {224, 3, 99, 65535}, {228, 0, 0, 200},
	{229, 0, 0, 201}, {230, 1, 102, 65535}, {231, 5, 103, 65535},
	{234, 0, 0, 211}, {237, 0, 0, 212}, {32, 0, 0, 0},
	{100, 1, 108, 65535}, {103, 1, 109, 65535}, {110, 0, 0, 9},
	{115, 0, 0, 10}, {117, 1, 110, 65535}, {118, 1, 111, 65535},
	{111, 3, 112, 65535}, {97, 0, 0, 24}, {101, 3, 115, 65535},
	{105, 2, 118, 65535}, {100, 1, 120, 65535}, {105, 0, 0, 38},
	{114, 1, 121, 65535}, {117, 1, 122, 65535}, {110, 2, 123, 65535},
	{97, 1, 125, 65535}, {101, 1, 126, 65535}, {97, 0, 0, 54},
	{111, 0, 0, 55}, {119, 0, 0, 56}, {47, 0, 0, 57},
	{97, 2, 127, 58}, {101, 1, 129, 65535}, {104, 1, 130, 65535},
	{111, 2, 131, 65535}, {117, 0, 0, 69}, {110, 3, 133, 65535},
	{117, 1, 136, 65535}, {101, 2, 137, 65535}, {105, 0, 0, 102},
	{111, 0, 0, 103}, {99, 0, 0, 104}, {105, 1, 139, 65535},
	{112, 0, 0, 107}, {116, 1, 140, 65535}, {117, 1, 141, 65535},
	{122, 0, 0, 121}, {97, 0, 0, 122}, {101, 0, 0, 123},
	{104, 1, 142, 65535}, {105, 0, 0, 127}, {111, 2, 143, 65535},
	{110, 4, 145, 65535}, {114, 0, 0, 136}, {115, 0, 0, 137},
	{97, 2, 149, 65535}, {97, 0, 0, 141}, {101, 1, 151, 65535},
	{105, 1, 152, 65535}, {111, 0, 0, 152}, {112, 2, 153, 65535},
	{111, 2, 155, 65535}, {178, 0, 0, 158}, {189, 1, 157, 65535},
	{190, 0, 0, 161}, {128, 1, 158, 65535}, {148, 0, 0, 164},
	{158, 0, 0, 165}, {167, 2, 159, 65535}, {170, 0, 0, 168},
	{134, 2, 161, 65535}, {135, 0, 0, 173}, {136, 1, 163, 65535},
	{164, 7, 164, 65535}, {166, 7, 171, 65535}, {184, 3, 178, 65535},
	{156, 1, 181, 65535}, {164, 0, 0, 205}, {174, 1, 182, 65535},
	{182, 0, 0, 208}, {183, 0, 0, 209}, {188, 0, 0, 210},
	{109, 1, 183, 65535}, {101, 1, 184, 65535}, {116, 3, 185, 65535},
	{101, 1, 188, 65535}, {109, 0, 0, 18}, {110, 1, 189, 65535},
	{114, 0, 0, 23}, {32, 0, 0, 25}, {102, 0, 0, 26},
	{115, 1, 190, 65535}, {101, 0, 0, 29}, {103, 0, 0, 30},
	{105, 1, 191, 65535}, {111, 1, 192, 65535}, {101, 1, 193, 65535},
	{99, 0, 0, 47}, {102, 0, 0, 48}, {32, 1, 194, 65535},
	{116, 1, 195, 65535}, {32, 0, 0, 59}, {109, 0, 0, 60},
	{119, 1, 196, 65535}, {111, 1, 197, 65535}, {32, 0, 0, 67},
	{110, 0, 0, 68}, {98, 0, 0, 70}, {108, 1, 198, 65535},
	{122, 0, 0, 73}, {114, 1, 199, 65535}, {97, 0, 0, 81},
	{100, 1, 200, 65535}, {116, 1, 201, 65535}, {97, 1, 202, 65535},
	{112, 2, 203, 65535}, {101, 1, 205, 65535}, {97, 0, 0, 128},
	{105, 1, 206, 65535}, {98, 0, 0, 131}, {100, 0, 0, 132},
	{107, 1, 207, 65535}, {115, 0, 0, 135}, {110, 0, 0, 138},
	{114, 1, 208, 65535}, {98, 4, 209, 65535}, {114, 1, 213, 65535},
	{45, 0, 0, 153}, {97, 0, 0, 154}, {110, 0, 0, 155},
	{117, 0, 0, 156}, {208, 1, 214, 65535}, {208, 1, 215, 65535},
	{216, 0, 0, 166}, {217, 0, 0, 167}, {216, 0, 0, 169},
	{217, 2, 216, 65535}, {217, 2, 218, 65535}, {149, 0, 0, 177},
	{161, 0, 0, 178}, {168, 1, 220, 65535}, {172, 0, 0, 182},
	{181, 1, 221, 65535}, {184, 1, 222, 65535}, {185, 0, 0, 187},
	{133, 0, 0, 188}, {156, 0, 0, 189}, {161, 0, 0, 190},
	{168, 1, 223, 65535}, {170, 0, 0, 194}, {172, 0, 0, 195},
	{184, 0, 0, 196}, {129, 0, 0, 197}, {151, 0, 0, 198},
	{156, 0, 0, 199}, {172, 3, 224, 65535}, {161, 1, 227, 65535},
	{105, 1, 228, 65535}, {110, 2, 229, 65535}, {101, 0, 0, 11},
	{104, 1, 231, 65535}, {111, 0, 0, 14}, {99, 1, 232, 65535},
	{116, 3, 233, 65535}, {99, 1, 236, 65535}, {116, 1, 237, 65535},
	{109, 1, 238, 65535}, {115, 1, 239, 65535}, {114, 1, 240, 65535},
	{116, 1, 241, 65535}, {115, 3, 242, 65535}, {109, 1, 245, 65535},
	{105, 1, 246, 65535}, {32, 4, 247, 65535}, {97, 3, 251, 65535},
	{101, 2, 254, 65535}, {102, 1, 256, 65535}, {101, 1, 257, 65535},
	{112, 0, 0, 120}, {32, 2, 258, 65535}, {109, 2, 260, 65535},
	{110, 1, 262, 65535}, {105, 1, 263, 65535}, {32, 3, 264, 65535},
	{97, 0, 0, 145}, {109, 0, 0, 146}, {115, 0, 0, 147},
	{101, 1, 267, 65535}, {181, 1, 268, 65535}, {181, 1, 269, 65535},
	{133, 0, 0, 170}, {138, 1, 270, 65535}, {131, 0, 0, 174},
	{138, 0, 0, 175}, {224, 2, 271, 65535}, {224, 2, 273, 65535},
	{224, 2, 275, 65535}, {224, 1, 277, 65535}, {229, 0, 0, 202},
	{230, 0, 0, 203}, {231, 0, 0, 204}, {231, 1, 278, 65535},
	{110, 2, 279, 1}, {99, 2, 281, 65535}, {116, 1, 283, 65535},
	{111, 1, 284, 65535}, {32, 1, 285, 65535}, {97, 0, 0, 19},
	{101, 0, 0, 20}, {114, 1, 286, 65535}, {111, 1, 287, 65535},
	{111, 1, 288, 65535}, {32, 3, 289, 65535}, {116, 1, 292, 42},
	{101, 1, 293, 65535}, {101, 1, 294, 65535}, {32, 2, 295, 65535},
	{100, 0, 0, 63}, {114, 0, 0, 64}, {32, 1, 297, 65535},
	{110, 1, 298, 65535}, {99, 0, 0, 74}, {111, 0, 0, 75},
	{114, 1, 299, 65535}, {115, 2, 300, 65535}, {99, 3, 302, 65535},
	{107, 3, 305, 65535}, {122, 1, 308, 65535}, {32, 0, 0, 105},
	{97, 0, 0, 106}, {102, 1, 309, 108}, {114, 2, 310, 65535},
	{101, 1, 312, 65535}, {110, 0, 0, 126}, {101, 0, 0, 129},
	{105, 0, 0, 130}, {111, 1, 313, 65535}, {111, 1, 314, 65535},
	{97, 0, 0, 142}, {100, 0, 0, 143}, {116, 0, 0, 144},
	{32, 2, 315, 65535}, {208, 1, 317, 65535}, {208, 1, 318, 65535},
	{217, 1, 319, 65535}, {164, 0, 0, 179}, {165, 1, 320, 65535},
	{164, 0, 0, 183}, {165, 0, 0, 184}, {164, 0, 0, 185},
	{165, 0, 0, 186}, {166, 1, 321, 65535}, {144, 1, 322, 65535},
	{97, 0, 0, 2}, {105, 0, 0, 3}, {101, 0, 0, 4},
	{105, 2, 323, 65535}, {117, 1, 325, 65535}, {114, 1, 326, 12},
	{97, 2, 327, 65535}, {105, 1, 329, 65535}, {110, 2, 330, 65535},
	{114, 3, 332, 31}, {110, 0, 0, 39}, {115, 0, 0, 40},
	{119, 0, 0, 41}, {32, 2, 335, 65535}, {100, 1, 337, 65535},
	{114, 1, 338, 65535}, {100, 0, 0, 61}, {115, 0, 0, 62},
	{112, 2, 339, 65535}, {101, 2, 341, 65535}, {101, 1, 343, 65535},
	{112, 0, 0, 78}, {116, 0, 0, 79}, {97, 0, 0, 82},
	{99, 1, 344, 65535}, {116, 1, 345, 65535}, {99, 3, 346, 65535},
	{115, 2, 349, 65535}, {116, 2, 351, 65535}, {105, 1, 353, 65535},
	{32, 3, 354, 65535}, {32, 0, 0, 118}, {117, 0, 0, 119},
	{100, 1, 357, 65535}, {119, 1, 358, 65535}, {117, 1, 359, 65535},
	{114, 1, 360, 65535}, {115, 1, 361, 65535}, {184, 1, 362, 65535},
	{180, 1, 363, 65535}, {136, 1, 364, 65535}, {141, 1, 365, 65535},
	{191, 1, 366, 65535}, {134, 1, 367, 65535}, {97, 0, 0, 5},
	{101, 0, 0, 6}, {114, 1, 368, 7}, {32, 0, 0, 13},
	{102, 0, 0, 15}, {103, 0, 0, 16}, {98, 1, 369, 65535},
	{104, 0, 0, 27}, {111, 0, 0, 28}, {32, 0, 0, 32},
	{105, 1, 370, 65535}, {115, 0, 0, 37}, {97, 0, 0, 43},
	{99, 1, 371, 65535}, {97, 2, 372, 65535}, {115, 1, 374, 52},
	{104, 0, 0, 65}, {118, 0, 0, 66}, {32, 0, 0, 71},
	{45, 0, 0, 72}, {112, 1, 375, 65535}, {105, 1, 376, 65535},
	{105, 3, 377, 65535}, {101, 0, 0, 88}, {105, 3, 380, 65535},
	{106, 0, 0, 92}, {105, 0, 0, 93}, {106, 0, 0, 94},
	{105, 1, 383, 65535}, {115, 0, 0, 98}, {111, 1, 384, 65535},
	{97, 1, 385, 65535}, {114, 1, 386, 65535}, {119, 1, 387, 65535},
	{105, 1, 388, 65535}, {110, 1, 389, 133}, {115, 1, 390, 139},
	{101, 1, 391, 65535}, {101, 1, 392, 65535}, {208, 1, 393, 65535},
	{208, 1, 394, 65535}, {216, 1, 395, 65535}, {224, 1, 396, 65535},
	{224, 1, 397, 65535}, {229, 2, 398, 65535}, {101, 0, 0, 8},
	{117, 1, 400, 65535}, {97, 1, 401, 65535}, {111, 2, 402, 65535},
	{99, 2, 404, 65535}, {122, 0, 0, 51}, {32, 0, 0, 53},
	{111, 1, 406, 65535}, {111, 1, 407, 65535}, {97, 0, 0, 85},
	{101, 0, 0, 86}, {111, 0, 0, 87}, {97, 0, 0, 89},
	{106, 0, 0, 90}, {111, 0, 0, 91}, {111, 1, 408, 65535},
	{110, 1, 409, 65535}, {110, 1, 410, 65535}, {101, 1, 411, 65535},
	{114, 1, 412, 65535}, {116, 1, 413, 65535}, {32, 0, 0, 134},
	{32, 0, 0, 140}, {112, 1, 414, 65535}, {114, 1, 415, 65535},
	{183, 1, 416, 65535}, {176, 1, 417, 65535}, {178, 1, 418, 65535},
	{164, 1, 419, 65535}, {166, 1, 420, 65535}, {145, 0, 0, 206},
	{147, 0, 0, 207}, {116, 1, 421, 65535}, {108, 1, 422, 33},
	{108, 0, 0, 44}, {110, 0, 0, 45}, {99, 0, 0, 49},
	{116, 0, 0, 50}, {114, 1, 423, 65535}, {110, 1, 424, 83},
	{110, 2, 425, 95}, {101, 1, 427, 99}, {100, 1, 428, 65535},
	{112, 1, 429, 65535}, {105, 1, 430, 65535}, {111, 1, 431, 65535},
	{111, 1, 432, 65535}, {118, 1, 433, 65535}, {208, 1, 434, 65535},
	{208, 1, 435, 65535}, {32, 2, 436, 65535}, {175, 1, 438, 65535},
	{156, 1, 439, 65535}, {111, 1, 440, 65535}, {32, 3, 441, 65535},
	{116, 1, 444, 65535}, {32, 0, 0, 84}, {101, 0, 0, 96},
	{115, 0, 0, 97}, {32, 2, 445, 65535}, {32, 2, 447, 65535},
	{111, 1, 449, 65535}, {116, 1, 450, 65535}, {114, 2, 451, 65535},
	{114, 1, 453, 65535}, {105, 1, 454, 65535}, {178, 1, 455, 65535},
	{186, 1, 456, 65535}, {216, 0, 0, 171}, {218, 0, 0, 172},
	{224, 1, 457, 65535}, {224, 1, 458, 65535}, {114, 1, 459, 21},
	{98, 0, 0, 34}, {115, 0, 0, 35}, {116, 0, 0, 36},
	{101, 1, 460, 65535}, {111, 0, 0, 100}, {119, 0, 0, 101},
	{97, 0, 0, 109}, {119, 1, 461, 65535}, {114, 1, 462, 65535},
	{101, 1, 463, 65535}, {105, 0, 0, 124}, {115, 0, 0, 125},
	{116, 1, 464, 148}, {99, 1, 465, 65535}, {208, 1, 466, 65535},
	{209, 1, 467, 65535}, {165, 1, 468, 65535}, {166, 1, 469, 65535},
	{115, 0, 0, 22}, {114, 1, 470, 76}, {105, 1, 471, 65535},
	{116, 2, 472, 112}, {114, 1, 474, 116}, {115, 0, 0, 149},
	{101, 1, 475, 150}, {181, 1, 476, 65535}, {134, 2, 477, 65535},
	{130, 1, 479, 65535}, {184, 1, 480, 65535}, {115, 0, 0, 77},
	{114, 1, 481, 65535}, {101, 1, 482, 65535}, {115, 0, 0, 115},
	{115, 0, 0, 117}, {115, 0, 0, 151}, {209, 1, 483, 65535},
	{208, 0, 0, 162}, {209, 0, 0, 163}, {224, 1, 484, 65535},
	{224, 1, 485, 65535}, {101, 1, 486, 110}, {114, 1, 487, 113},
	{129, 1, 488, 65535}, {164, 1, 489, 65535}, {167, 1, 490, 65535},
	{32, 0, 0, 111}, {115, 0, 0, 114}, {209, 1, 491, 65535},
	{156, 2, 492, 65535}, {141, 1, 494, 65535}, {130, 1, 495, 65535},
	{32, 0, 0, 180}, {224, 0, 0, 181}, {224, 1, 496, 65535},
	{208, 2, 497, 65535}, {166, 1, 499, 65535}, {181, 0, 0, 159},
	{189, 0, 0, 160}, {172, 1, 500, 65535}, {32, 1, 501, 65535},
	{224, 1, 502, 65535}, {166, 2, 503, 65535}, {170, 1, 505, 65535},
	{184, 0, 0, 193}, {224, 1, 506, 65535}, {167, 1, 507, 65535},
	{141, 1, 508, 65535}, {224, 1, 509, 65535}, {166, 1, 510, 65535},
	{176, 1, 511, 65535}, {224, 1, 512, 65535}, {166, 1, 513, 65535},
	{164, 1, 514, 65535}, {224, 1, 515, 65535}, {166, 1, 516, 65535},
	{191, 1, 517, 65535}, {224, 1, 518, 65535}, {166, 2, 519, 65535},
	{168, 0, 0, 191}, {172, 0, 0, 192},
};

static const uint8_t pcut_collectives_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 0,
	10, 11, 12, 13, 14, 0, 15, 16, 17, 18, 19, 20,
	0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 22, 23, 24, 0, 0, 0, 0, 0, 25,
	26, 27, 28, 0, 0, 0, 0, 0, 29, 0, 0, 0,
	30, 31, 32, 33, 0, 0, 34, 0, 0, 35, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_collectives_second[256] = {
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
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x684091, 0x2, 0x8000, 0x222, 0x10,
	0x40200, 0x200000, 0x2, 0x4000, 0x0, 0x0,
	0x22, 0x808002, 0x208122, 0x204000, 0x400000, 0x0,
	0x8220, 0x4310208, 0x8322, 0xC4000, 0x2, 0x18222,
	0x0, 0x8000, 0x0, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x0, 0x8, 0x60040000, 0x1,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x40100000,
	0x480, 0x1C0, 0x8000, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x1000050, 0x0, 0x0, 0x0,
	0x20000000, 0x1000, 0x10000000, 0x10C04010, 0x0, 0x0,
	0x100000, 0x0, 0x0, 0x4000, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_collectives = {pcut_collectives_rows, pcut_collectives_text, pcut_collectives_nodes,
	pcut_collectives_first, pcut_collectives_second, sizeof pcut_collectives_rows / sizeof pcut_collectives_rows[0]};

static const char pcut_chinese_heads_text[] =
	"中国新闻社\0"
	"中央社\0"
	"中新社\0"
	"中新网\0"
	"人民网\0"
	"共同社\0"
	"塔斯社\0"
	"央视网\0"
	"据新华社\0"
	"新华社\0"
	"新华网\0"
	"新華社\0"
	"本刊\0"
	"本台\0"
	"本報\0"
	"本报\0"
	"本社\0"
	"本网\0"
	"法新社\0"
	"美联社\0"
	"路透社\0"
	"韩联社\0"
;

static const pcut_phrase pcut_chinese_heads_rows[] = {
	{0, 1, 0},
	{16, 1, 0},
	{26, 1, 0},
	{36, 1, 0},
	{46, 1, 0},
	{56, 1, 0},
	{66, 1, 0},
	{76, 1, 0},
	{86, 1, 0},
	{99, 1, 0},
	{109, 1, 0},
	{119, 1, 0},
	{129, 1, 0},
	{136, 1, 0},
	{143, 1, 0},
	{150, 1, 0},
	{157, 1, 0},
	{164, 1, 0},
	{171, 1, 0},
	{181, 1, 0},
	{191, 1, 0},
	{201, 1, 0},
};

static const pcut_phrase_node pcut_chinese_heads_nodes[] = {
	{228, 2, 6, 65535}, {229, 3, 8, 65535}, {230, 4, 11, 65535},
	{231, 0, 0, 19}, {232, 0, 0, 20}, {233, 0, 0, 21},
	{184, 1, 15, 65535}, {186, 0, 0, 4}, {133, 0, 0, 5},
	{161, 0, 0, 6}, {164, 0, 0, 7}, {141, 0, 0, 8},
	{150, 1, 16, 65535}, {156, 1, 17, 65535}, {179, 0, 0, 18},
	{173, 2, 18, 65535}, {176, 2, 20, 65535}, {172, 3, 22, 65535},
	{229, 2, 25, 65535}, {230, 1, 27, 65535}, {229, 1, 28, 65535},
	{232, 0, 0, 11}, {229, 3, 29, 65535}, {230, 0, 0, 15},
	{231, 2, 32, 65535}, {155, 0, 0, 0}, {164, 0, 0, 1},
	{150, 1, 34, 65535}, {141, 1, 35, 65535}, {136, 0, 0, 12},
	{143, 0, 0, 13}, {160, 0, 0, 14}, {164, 0, 0, 16},
	{189, 0, 0, 17}, {176, 1, 36, 65535}, {142, 1, 37, 65535},
	{231, 2, 38, 65535}, {231, 2, 40, 65535}, {164, 0, 0, 2},
	{189, 0, 0, 3}, {164, 0, 0, 9}, {189, 0, 0, 10},
};

static const uint8_t pcut_chinese_heads_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1, 2, 3, 4, 5, 6, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_chinese_heads_second[256] = {
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
	0x5000000, 0x32, 0x10482000, 0x40000000, 0x800000, 0x80000000,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_chinese_heads = {pcut_chinese_heads_rows, pcut_chinese_heads_text, pcut_chinese_heads_nodes,
	pcut_chinese_heads_first, pcut_chinese_heads_second, sizeof pcut_chinese_heads_rows / sizeof pcut_chinese_heads_rows[0]};

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

static const pcut_phrase_node pcut_agencies_nodes[] = {
	{97, 11, 40, 65535}, {98, 5, 51, 65535}, {99, 7, 56, 65535},
	{100, 4, 63, 65535}, {101, 7, 67, 65535}, {102, 0, 0, 70},
	{103, 2, 74, 65535}, {104, 0, 0, 75}, {105, 7, 76, 65535},
	{106, 1, 83, 65535}, {107, 7, 84, 65535}, {108, 3, 91, 65535},
	{109, 3, 94, 65535}, {110, 3, 97, 65535}, {111, 0, 0, 122},
	{112, 6, 100, 65535}, {113, 0, 0, 136}, {114, 3, 106, 65535},
	{115, 7, 109, 65535}, {116, 5, 116, 65535}, {117, 3, 121, 65535},
	{118, 2, 124, 65535}, {119, 1, 126, 65535}, {120, 1, 127, 65535},
	{121, 1, 128, 65535}, {206, 1, 129, 65535}, {208, 3, 130, 65535},
	{209, 4, 133, 65535}, {215, 0, 0, 203}, {216, 4, 137, 65535},
	{217, 4, 141, 65535}, {224, 0, 0, 218}, {227, 1, 145, 65535},
	{228, 1, 146, 65535}, {229, 3, 147, 65535}, {230, 4, 150, 65535},
	{232, 2, 154, 65535}, {233, 0, 0, 245}, {235, 2, 156, 65535},
	{236, 0, 0, 249}, {97, 1, 158, 0}, {100, 0, 0, 2},
	{102, 2, 159, 65535}, {103, 2, 161, 65535}, {108, 0, 0, 15},
	{109, 0, 0, 16}, {110, 5, 163, 65535}, {112, 2, 168, 24},
	{115, 2, 170, 65535}, {116, 2, 172, 65535}, {117, 1, 174, 65535},
	{101, 2, 175, 65535}, {108, 1, 177, 65535}, {110, 0, 0, 38},
	{116, 0, 0, 39}, {117, 1, 178, 65535}, {97, 2, 179, 65535},
	{101, 2, 181, 65535}, {104, 0, 0, 47}, {110, 2, 183, 65535},
	{111, 1, 185, 65535}, {112, 0, 0, 52}, {116, 0, 0, 53},
	{101, 2, 186, 65535}, {104, 0, 0, 57}, {111, 1, 188, 65535},
	{112, 1, 189, 65535}, {102, 1, 190, 65535}, {105, 0, 0, 64},
	{108, 0, 0, 65}, {112, 0, 0, 66}, {115, 0, 0, 67},
	{117, 0, 0, 68}, {118, 0, 0, 69}, {101, 1, 191, 65535},
	{108, 1, 192, 65535}, {97, 0, 0, 76}, {104, 2, 193, 65535},
	{110, 2, 195, 65535}, {112, 0, 0, 86}, {114, 0, 0, 87},
	{115, 0, 0, 88}, {116, 0, 0, 89}, {105, 1, 197, 65535},
	{97, 3, 198, 65535}, {101, 1, 201, 65535}, {102, 0, 0, 98},
	{104, 0, 0, 99}, {110, 2, 202, 65535}, {117, 0, 0, 103},
	{121, 1, 204, 65535}, {97, 2, 205, 65535}, {101, 0, 0, 108},
	{117, 0, 0, 109}, {99, 1, 207, 65535}, {101, 3, 208, 65535},
	{116, 0, 0, 116}, {101, 1, 211, 65535}, {111, 0, 0, 120},
	{116, 0, 0, 121}, {97, 2, 212, 123}, {99, 0, 0, 126},
	{101, 0, 0, 127}, {111, 0, 0, 128}, {114, 4, 214, 65535},
	{116, 0, 0, 135}, {101, 2, 218, 65535}, {105, 2, 220, 65535},
	{110, 0, 0, 144}, {97, 0, 0, 145}, {99, 1, 222, 65535},
	{100, 0, 0, 148}, {105, 2, 223, 65535}, {108, 0, 0, 151},
	{112, 2, 225, 65535}, {116, 2, 227, 65535}, {97, 2, 229, 65535},
	{101, 0, 0, 160}, {104, 2, 231, 65535}, {114, 2, 233, 65535},
	{116, 2, 235, 167}, {107, 0, 0, 170}, {110, 1, 237, 65535},
	{112, 0, 0, 175}, {105, 0, 0, 176}, {110, 0, 0, 177},
	{97, 2, 238, 65535}, {105, 1, 240, 65535}, {111, 1, 241, 65535},
	{177, 1, 242, 65535}, {177, 2, 243, 65535}, {184, 2, 245, 65535},
	{186, 0, 0, 191}, {128, 1, 247, 65535}, {130, 1, 248, 65535},
	{131, 1, 249, 65535}, {150, 1, 250, 65535}, {167, 2, 251, 65535},
	{174, 1, 253, 65535}, {177, 0, 0, 210}, {179, 0, 0, 211},
	{129, 0, 0, 212}, {130, 0, 0, 213}, {131, 0, 0, 214},
	{136, 2, 254, 65535}, {131, 3, 256, 65535}, {184, 1, 259, 65535},
	{133, 1, 260, 65535}, {161, 0, 0, 231}, {189, 0, 0, 232},
	{150, 1, 261, 65535}, {151, 0, 0, 237}, {153, 1, 262, 65535},
	{179, 0, 0, 241}, {129, 0, 0, 242}, {183, 1, 263, 65535},
	{137, 1, 264, 65535}, {161, 0, 0, 248}, {112, 0, 0, 1},
	{112, 0, 0, 3}, {120, 0, 0, 4}, {101, 2, 265, 65535},
	{105, 0, 0, 14}, {97, 1, 267, 65535}, {105, 0, 0, 20},
	{112, 0, 0, 21}, {115, 0, 0, 22}, {116, 0, 0, 23},
	{32, 0, 0, 25}, {97, 0, 0, 26}, {105, 0, 0, 27},
	{115, 0, 0, 28}, {104, 0, 0, 29}, {115, 0, 0, 30},
	{115, 1, 268, 65535}, {108, 2, 269, 65535}, {114, 0, 0, 35},
	{111, 1, 271, 65535}, {115, 1, 272, 65535}, {110, 0, 0, 42},
	{116, 1, 273, 65535}, {110, 0, 0, 45}, {115, 0, 0, 46},
	{97, 0, 0, 48}, {115, 0, 0, 49}, {120, 1, 274, 65535},
	{109, 0, 0, 54}, {117, 1, 275, 65535}, {119, 1, 276, 65535},
	{97, 1, 277, 60}, {101, 1, 278, 62}, {116, 1, 279, 65535},
	{111, 1, 280, 65535}, {97, 0, 0, 77}, {108, 0, 0, 78},
	{100, 0, 0, 79}, {116, 1, 281, 65535}, {106, 1, 282, 65535},
	{105, 0, 0, 92}, {116, 0, 0, 93}, {122, 0, 0, 94},
	{121, 1, 283, 65535}, {97, 0, 0, 100}, {105, 1, 284, 65535},
	{111, 1, 285, 65535}, {32, 0, 0, 106}, {112, 0, 0, 107},
	{99, 1, 286, 65535}, {100, 0, 0, 113}, {104, 0, 0, 114},
	{110, 0, 0, 115}, {119, 1, 287, 65535}, {32, 0, 0, 124},
	{112, 0, 0, 125}, {32, 0, 0, 129}, {101, 2, 288, 65535},
	{110, 0, 0, 133}, {111, 0, 0, 134}, {108, 0, 0, 137},
	{117, 1, 290, 65535}, {97, 1, 291, 141}, {116, 0, 0, 143},
	{114, 1, 292, 65535}, {100, 0, 0, 149}, {116, 0, 0, 150},
	{97, 0, 0, 152}, {111, 0, 0, 153}, {97, 0, 0, 154},
	{116, 1, 293, 155}, {110, 0, 0, 157}, {115, 2, 294, 65535},
	{101, 1, 296, 65535}, {111, 0, 0, 164}, {101, 0, 0, 165},
	{105, 0, 0, 166}, {32, 0, 0, 168}, {120, 0, 0, 169},
	{105, 2, 297, 171}, {102, 0, 0, 178}, {109, 0, 0, 179},
	{110, 1, 299, 65535}, {110, 1, 300, 65535}, {207, 1, 301, 65535},
	{208, 0, 0, 186}, {209, 0, 0, 187}, {208, 1, 302, 65535},
	{209, 0, 0, 190}, {208, 2, 303, 65535}, {208, 1, 305, 65535},
	{208, 2, 306, 65535}, {208, 1, 308, 65535}, {32, 2, 309, 65535},
	{217, 1, 311, 65535}, {216, 1, 312, 65535}, {216, 1, 313, 65535},
	{217, 0, 0, 217}, {149, 0, 0, 219}, {150, 0, 0, 220},
	{173, 0, 0, 221}, {173, 2, 314, 65535}, {177, 1, 316, 65535},
	{176, 2, 317, 65535}, {130, 1, 319, 65535}, {175, 1, 320, 65535},
	{180, 1, 321, 65535}, {110, 2, 322, 65535}, {114, 0, 0, 13},
	{100, 1, 324, 65535}, {116, 1, 325, 65535}, {103, 0, 0, 33},
	{116, 0, 0, 34}, {111, 1, 326, 65535}, {105, 1, 327, 65535},
	{104, 1, 328, 65535}, {32, 1, 329, 65535}, {116, 1, 330, 65535},
	{32, 1, 331, 65535}, {45, 0, 0, 61}, {32, 0, 0, 63},
	{116, 1, 332, 65535}, {98, 1, 333, 65535}, {101, 1, 334, 65535},
	{105, 1, 335, 90}, {115, 1, 336, 65535}, {103, 1, 337, 65535},
	{100, 1, 338, 65535}, {108, 1, 339, 65535}, {115, 3, 340, 65535},
	{110, 0, 0, 130}, {115, 1, 343, 65535}, {116, 1, 344, 65535},
	{32, 0, 0, 142}, {105, 1, 345, 65535}, {45, 0, 0, 156},
	{114, 0, 0, 158}, {115, 0, 0, 159}, {32, 2, 346, 65535},
	{97, 0, 0, 172}, {116, 1, 348, 65535}, {104, 1, 349, 65535},
	{104, 1, 350, 65535}, {128, 1, 351, 65535}, {189, 1, 352, 65535},
	{181, 0, 0, 192}, {184, 1, 353, 65535}, {176, 2, 354, 65535},
	{186, 1, 356, 65535}, {189, 2, 357, 65535}, {189, 1, 359, 65535},
	{216, 0, 0, 204}, {217, 0, 0, 205}, {138, 1, 360, 65535},
	{168, 1, 361, 65535}, {167, 2, 362, 65535}, {229, 2, 364, 65535},
	{230, 1, 366, 65535}, {229, 1, 367, 65535}, {229, 1, 368, 65535},
	{232, 1, 369, 65535}, {228, 1, 370, 65535}, {233, 1, 371, 65535},
	{236, 2, 372, 65535}, {99, 2, 374, 65535}, {122, 1, 376, 65535},
	{111, 1, 377, 65535}, {114, 2, 378, 65535}, {109, 1, 380, 65535},
	{110, 1, 381, 65535}, {111, 1, 382, 65535}, {110, 1, 383, 65535},
	{115, 1, 384, 65535}, {106, 1, 385, 65535}, {121, 1, 386, 71},
	{101, 2, 387, 65535}, {114, 3, 389, 65535}, {32, 0, 0, 91},
	{116, 1, 392, 65535}, {104, 1, 393, 65535}, {111, 1, 394, 104},
	{97, 1, 395, 65535}, {32, 0, 0, 117}, {49, 0, 0, 118},
	{105, 0, 0, 119}, {115, 1, 396, 65535}, {101, 1, 397, 65535},
	{112, 1, 398, 65535}, {97, 0, 0, 161}, {99, 2, 399, 65535},
	{101, 1, 401, 65535}, {117, 1, 402, 65535}, {97, 1, 403, 65535},
	{206, 1, 404, 65535}, {209, 1, 405, 65535}, {208, 1, 406, 65535},
	{208, 0, 0, 195}, {209, 0, 0, 196}, {209, 1, 407, 65535},
	{208, 0, 0, 199}, {209, 0, 0, 200}, {209, 1, 408, 65535},
	{216, 2, 409, 65535}, {216, 1, 411, 65535}, {216, 0, 0, 215},
	{217, 0, 0, 216}, {155, 0, 0, 222}, {164, 1, 412, 65535},
	{150, 1, 413, 65535}, {144, 1, 414, 65535}, {141, 1, 415, 65535},
	{143, 1, 416, 65535}, {186, 1, 417, 65535}, {128, 1, 418, 65535},
	{138, 0, 0, 246}, {139, 0, 0, 247}, {101, 1, 419, 65535},
	{105, 1, 420, 65535}, {105, 1, 421, 65535}, {108, 1, 422, 65535},
	{97, 0, 0, 31}, {105, 0, 0, 32}, {98, 1, 423, 65535},
	{101, 1, 424, 65535}, {108, 1, 425, 65535}, {101, 1, 426, 65535},
	{99, 1, 427, 65535}, {111, 1, 428, 65535}, {32, 0, 0, 72},
	{32, 0, 0, 73}, {110, 0, 0, 74}, {32, 1, 429, 65535},
	{102, 1, 430, 65535}, {112, 1, 431, 65535}, {111, 1, 432, 65535},
	{116, 2, 433, 65535}, {32, 0, 0, 105}, {116, 1, 435, 65535},
	{32, 2, 436, 65535}, {114, 1, 438, 138}, {112, 1, 439, 65535},
	{97, 0, 0, 162}, {111, 0, 0, 163}, {100, 1, 440, 65535},
	{97, 1, 441, 180}, {112, 1, 442, 182}, {181, 1, 443, 184},
	{130, 1, 444, 65535}, {176, 1, 445, 193}, {128, 2, 446, 65535},
	{130, 1, 448, 65535}, {177, 0, 0, 206}, {179, 0, 0, 207},
	{177, 1, 449, 65535}, {174, 2, 450, 65535}, {176, 1, 452, 65535},
	{140, 2, 453, 227}, {142, 1, 455, 65535}, {175, 1, 456, 65535},
	{139, 1, 457, 238}, {143, 1, 458, 243}, {32, 2, 459, 65535},
	{97, 1, 461, 65535}, {97, 1, 462, 65535}, {117, 1, 463, 17},
	{101, 1, 464, 65535}, {115, 1, 465, 65535}, {105, 1, 466, 65535},
	{119, 1, 467, 65535}, {104, 1, 468, 65535}, {110, 1, 469, 65535},
	{112, 1, 470, 65535}, {97, 1, 471, 65535}, {114, 1, 472, 65535},
	{110, 1, 473, 65535}, {32, 0, 0, 101}, {45, 0, 0, 102},
	{99, 1, 474, 65535}, {97, 0, 0, 131}, {116, 0, 0, 132},
	{115, 1, 475, 139}, {115, 1, 476, 65535}, {32, 2, 477, 65535},
	{32, 0, 0, 181}, {32, 0, 0, 183}, {45, 0, 0, 185},
	{208, 1, 479, 65535}, {32, 0, 0, 194}, {208, 0, 0, 197},
	{209, 0, 0, 198}, {208, 1, 480, 65535}, {218, 1, 481, 65535},
	{231, 0, 0, 223}, {233, 0, 0, 224}, {231, 2, 482, 65535},
	{231, 0, 0, 228}, {233, 1, 484, 65535}, {231, 2, 485, 65535},
	{231, 2, 487, 65535}, {233, 1, 489, 65535}, {231, 0, 0, 244},
	{98, 0, 0, 5}, {102, 1, 490, 65535}, {32, 3, 491, 65535},
	{32, 2, 494, 65535}, {32, 1, 496, 65535}, {114, 1, 497, 65535},
	{115, 2, 498, 65535}, {99, 1, 500, 65535}, {115, 2, 501, 65535},
	{101, 1, 503, 65535}, {101, 1, 504, 65535}, {114, 1, 505, 65535},
	{120, 1, 506, 82}, {101, 1, 507, 65535}, {101, 2, 508, 65535},
	{104, 1, 510, 65535}, {32, 0, 0, 140}, {32, 1, 511, 65535},
	{110, 0, 0, 173}, {112, 0, 0, 174}, {181, 1, 512, 65535},
	{181, 1, 513, 65535}, {175, 1, 514, 65535}, {164, 0, 0, 225},
	{189, 0, 0, 226}, {128, 1, 515, 65535}, {164, 0, 0, 233},
	{189, 0, 0, 234}, {164, 0, 0, 235}, {182, 0, 0, 236},
	{128, 1, 516, 65535}, {114, 1, 517, 65535}, {98, 0, 0, 8},
	{101, 0, 0, 9}, {108, 0, 0, 10}, {97, 0, 0, 11},
	{105, 0, 0, 12}, {97, 2, 518, 65535}, {103, 1, 520, 36},
	{32, 0, 0, 40}, {119, 0, 0, 41}, {32, 1, 521, 65535},
	{32, 0, 0, 50}, {112, 0, 0, 51}, {32, 1, 522, 65535},
	{115, 1, 523, 58}, {101, 1, 524, 65535}, {45, 0, 0, 83},
	{115, 1, 525, 65535}, {32, 0, 0, 95}, {45, 2, 526, 65535},
	{121, 2, 528, 110}, {104, 1, 530, 65535}, {209, 1, 531, 65535},
	{209, 1, 532, 65535}, {216, 1, 533, 65535}, {154, 1, 534, 65535},
	{154, 1, 535, 65535}, {97, 1, 536, 65535}, {103, 0, 0, 18},
	{106, 0, 0, 19}, {32, 0, 0, 37}, {110, 1, 537, 65535},
	{112, 1, 538, 65535}, {32, 0, 0, 59}, {115, 1, 539, 65535},
	{115, 1, 540, 84}, {97, 0, 0, 96}, {115, 0, 0, 97},
	{32, 0, 0, 111}, {45, 0, 0, 112}, {111, 1, 541, 65535},
	{128, 1, 542, 65535}, {128, 1, 543, 65535}, {178, 1, 544, 65535},
	{228, 1, 545, 65535}, {228, 1, 546, 65535}, {110, 1, 547, 65535},
	{101, 1, 548, 65535}, {114, 1, 549, 65535}, {115, 1, 550, 80},
	{32, 0, 0, 85}, {119, 1, 551, 65535}, {209, 1, 552, 65535},
	{209, 1, 553, 65535}, {216, 1, 554, 65535}, {191, 1, 555, 65535},
	{191, 1, 556, 65535}, {99, 1, 557, 65535}, {119, 1, 558, 65535},
	{101, 1, 559, 65535}, {32, 0, 0, 81}, {97, 1, 560, 65535},
	{132, 1, 561, 65535}, {132, 1, 562, 65535}, {167, 1, 563, 65535},
	{161, 1, 564, 229}, {161, 1, 565, 239}, {101, 2, 566, 65535},
	{115, 1, 568, 65535}, {115, 1, 569, 65535}, {114, 1, 570, 65535},
	{208, 1, 571, 65535}, {208, 1, 572, 65535}, {216, 1, 573, 65535},
	{231, 0, 0, 230}, {231, 0, 0, 240}, {32, 0, 0, 6},
	{45, 0, 0, 7}, {32, 2, 574, 65535}, {115, 1, 576, 65535},
	{100, 1, 577, 146}, {176, 1, 578, 65535}, {176, 1, 579, 65535},
	{177, 1, 580, 65535}, {97, 0, 0, 43}, {115, 0, 0, 44},
	{101, 2, 581, 65535}, {32, 0, 0, 147}, {208, 1, 583, 65535},
	{208, 1, 584, 65535}, {217, 1, 585, 65535}, {45, 0, 0, 55},
	{97, 0, 0, 56}, {186, 1, 586, 65535}, {186, 1, 587, 65535},
	{138, 1, 588, 65535}, {209, 1, 589, 65535}, {209, 1, 590, 65535},
	{32, 1, 591, 65535}, {129, 1, 592, 188}, {129, 1, 593, 201},
	{217, 2, 594, 65535}, {45, 0, 0, 189}, {45, 0, 0, 202},
	{129, 0, 0, 208}, {133, 0, 0, 209},
};

static const uint8_t pcut_agencies_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
	12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
	24, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 26, 0, 27, 28, 0, 0, 0, 0, 0, 29,
	30, 31, 0, 0, 0, 0, 0, 0, 32, 0, 0, 33,
	34, 35, 36, 0, 37, 38, 0, 39, 40, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_agencies_second[256] = {
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
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x3970D2, 0x305020, 0x11C122, 0x18120, 0x691240,
	0x2, 0x1020, 0x200, 0x1D4102, 0x200, 0x2204162,
	0x200022, 0x100028, 0x108020, 0x100000, 0x14802A, 0x4000,
	0x4220, 0x11121A, 0x140122, 0x14800, 0x4200, 0x2,
	0x200, 0x8000, 0x0, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x20000, 0x0, 0x5020000, 0x40000D,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x100,
	0xA4080, 0x10E, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x10, 0x0, 0x0, 0x8,
	0x1000000, 0x20000022, 0x2C80000, 0x0, 0x800002, 0x80000000,
	0x0, 0x202, 0x800000, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_agencies = {pcut_agencies_rows, pcut_agencies_text, pcut_agencies_nodes,
	pcut_agencies_first, pcut_agencies_second, sizeof pcut_agencies_rows / sizeof pcut_agencies_rows[0]};
