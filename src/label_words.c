/* SPDX-License-Identifier: ISC */
/* The words of labels and furniture; made by label_words.py, do not edit. */
#include "label.h"
#include "label_words.h"

const char *const pcut_label_languages[] = {
	"", "en", "de", "fr", "es", "it", "pt", "nl", "ru", "uk",
	"bg", "pl", "cs", "sk", "tr", "el", "he", "ar", "fa", "zh",
	"ja", "ko", "sv", "da", "no", "fi", "hu", "ro", "ca", "hr",
	"sr", "id", "vi", "hi"
};

static const char pcut_field_words_text[] =
	"a cura di\0"
	"aantal woorden\0"
	"abgerufen\0"
	"abgerufen am\0"
	"abriss\0"
	"abschnitt\0"
	"abstract\0"
	"abstrak\0"
	"abstrakt\0"
	"accepted\0"
	"accessed\0"
	"accession number\0"
	"acessado em\0"
	"aciklama\0"
	"actualizacion\0"
	"actualizado\0"
	"actualizat\0"
	"address\0"
	"adres\0"
	"adres url\0"
	"adresa\0"
	"adress\0"
	"adresse\0"
	"af\0"
	"agence\0"
	"agence de presse\0"
	"agencia\0"
	"agencja\0"
	"agency\0"
	"agentur\0"
	"agentura\0"
	"agenzia\0"
	"aggiornamento\0"
	"aggiornato\0"
	"aiheet\0"
	"ajans\0"
	"aktualisiert\0"
	"aktualisiert am\0"
	"aktualizacja\0"
	"aktualizovane\0"
	"aktualizovano\0"
	"alaotsikko\0"
	"alcim\0"
	"alt baslik\0"
	"amne\0"
	"amnen\0"
	"an\0"
	"anahtar kelimeler\0"
	"anahtar sozcukler\0"
	"ansprechpartner\0"
	"ansprechpartnerin\0"
	"antetitulo\0"
	"anzahl worter\0"
	"archived\0"
	"argomenti\0"
	"argomento\0"
	"ark\0"
	"article\0"
	"article id\0"
	"article text\0"
	"article title\0"
	"article url\0"
	"asiasanat\0"
	"assessoria de imprensa\0"
	"assunto\0"
	"assuntos\0"
	"atualizado\0"
	"atualizado em\0"
	"au\0"
	"ausgabe\0"
	"auteur\0"
	"auteur(s)\0"
	"auteure\0"
	"auteurs\0"
	"auteursrecht\0"
	"author\0"
	"author name\0"
	"author(s)\0"
	"authored by\0"
	"authors\0"
	"autor\0"
	"autor clanku\0"
	"autor tekstu\0"
	"autor(in)\0"
	"autor*in\0"
	"autor/-in\0"
	"autor/in\0"
	"autor:in\0"
	"autora\0"
	"autore\0"
	"autoren\0"
	"autores\0"
	"autori\0"
	"autorica\0"
	"autorin\0"
	"autorka\0"
	"autorzy\0"
	"autrice\0"
	"av\0"
	"avainsanat\0"
	"avdelning\0"
	"avis\0"
	"azurirano\0"
	"baglanti\0"
	"bahasa\0"
	"bajada\0"
	"band\0"
	"bao\0"
	"basin iletisim\0"
	"baslik\0"
	"beeld\0"
	"beschreibung\0"
	"beschrijving\0"
	"bijgewerkt\0"
	"bijschrift\0"
	"bild\0"
	"bilder\0"
	"bildetekst\0"
	"bildtext\0"
	"bildunterschrift\0"
	"billedtekst\0"
	"biuro prasowe\0"
	"bladzijde\0"
	"blurb\0"
	"body\0"
	"bolum\0"
	"bron\0"
	"by\0"
	"by line\0"
	"byline\0"
	"canonical\0"
	"canonical url\0"
	"cap nhat\0"
	"caption\0"
	"categoria\0"
	"categorie\0"
	"categories\0"
	"category\0"
	"ceviren\0"
	"ceviri\0"
	"channel\0"
	"chapeau\0"
	"chapeu\0"
	"chapo\0"
	"chu de\0"
	"chuyen muc\0"
	"cilt\0"
	"cim\0"
	"cimkek\0"
	"cislo\0"
	"clipped\0"
	"collegamento\0"
	"column\0"
	"comprimento\0"
	"consultado\0"
	"consultato\0"
	"consulte le\0"
	"contact\0"
	"contact medias\0"
	"contact presse\0"
	"contacto\0"
	"contacto de medios\0"
	"contacto de prensa\0"
	"contactos\0"
	"contactpersoon\0"
	"contacts\0"
	"contacts presse\0"
	"contato\0"
	"contato para imprensa\0"
	"contatos\0"
	"contatti\0"
	"contatti stampa\0"
	"contatto\0"
	"contatto stampa\0"
	"content\0"
	"contributor\0"
	"contributors\0"
	"copyright\0"
	"copyright date\0"
	"copyright holder\0"
	"copyright notice\0"
	"corpo\0"
	"corps\0"
	"correspondent\0"
	"created\0"
	"creator\0"
	"credit photo\0"
	"credits photo\0"
	"cuerpo\0"
	"cutline\0"
	"cuvinte cheie\0"
	"cy\0"
	"da\0"
	"dachzeile\0"
	"data\0"
	"data de acesso\0"
	"data de publicacao\0"
	"data di caricamento\0"
	"data di pubblicazione\0"
	"data dostepu\0"
	"data publicarii\0"
	"data publikacji\0"
	"data wydania\0"
	"date\0"
	"date accessed\0"
	"date added\0"
	"date de chargement\0"
	"date de publication\0"
	"date modified\0"
	"date of access\0"
	"date of publication\0"
	"date published\0"
	"date retrieved\0"
	"date saved\0"
	"date updated\0"
	"date-chargement\0"
	"dated\0"
	"dateline\0"
	"dato\0"
	"datum\0"
	"datum vydani\0"
	"de\0"
	"deck\0"
	"dek\0"
	"delka\0"
	"department\0"
	"derechos\0"
	"derechos de autor\0"
	"derniere mise a jour\0"
	"descricao\0"
	"descriere\0"
	"descripcion\0"
	"description\0"
	"descriptors\0"
	"descrizione\0"
	"desk\0"
	"di\0"
	"diari\0"
	"diario\0"
	"didascalia\0"
	"dil\0"
	"diperbarui\0"
	"direccion\0"
	"direitos\0"
	"direitos autorais\0"
	"diritti\0"
	"diritti d'autore\0"
	"dlugosc\0"
	"docid\0"
	"docno\0"
	"document id\0"
	"document identifier\0"
	"document number\0"
	"document url\0"
	"doi\0"
	"dokument-id\0"
	"dokumentnummer\0"
	"door\0"
	"dostep\0"
	"downloaded\0"
	"droits\0"
	"droits d'auteur\0"
	"dzial\0"
	"dziennikarz\0"
	"e-mail\0"
	"ed\0"
	"edicao\0"
	"edicion\0"
	"editace\0"
	"edite par\0"
	"edited by\0"
	"editeur\0"
	"editie\0"
	"editing by\0"
	"edition\0"
	"editor\0"
	"editoria\0"
	"editors\0"
	"edizione\0"
	"email\0"
	"emne\0"
	"emner\0"
	"encabezado\0"
	"endereco\0"
	"enlace\0"
	"entradilla\0"
	"entry date\0"
	"erfasst\0"
	"erscheinungsdatum\0"
	"erschienen\0"
	"erschienen am\0"
	"escrito por\0"
	"et\0"
	"etichete\0"
	"etichette\0"
	"etiketler\0"
	"etiqueta\0"
	"etiquetas\0"
	"etiquetes\0"
	"etiquettes\0"
	"excerpt\0"
	"extensao\0"
	"extension\0"
	"extrait\0"
	"fax\0"
	"fecha\0"
	"fecha de carga\0"
	"fecha de consulta\0"
	"fecha de publicacion\0"
	"fecha-carga\0"
	"filed under\0"
	"firma\0"
	"first page\0"
	"first published\0"
	"font\0"
	"fonte\0"
	"for further information\0"
	"for media inquiries\0"
	"for more information\0"
	"for more information contact\0"
	"forfattare\0"
	"forfatter\0"
	"forras\0"
	"fot\0"
	"fot.\0"
	"foto\0"
	"foto's\0"
	"fotograaf\0"
	"fotograf\0"
	"fotograf alti\0"
	"fotografia\0"
	"fotografias\0"
	"fotografie\0"
	"fotografin\0"
	"fotograflar\0"
	"fotografo\0"
	"fotok\0"
	"fotos\0"
	"frissitve\0"
	"from author\0"
	"fuente\0"
	"full article\0"
	"full text\0"
	"fulltext\0"
	"further information\0"
	"gazeta\0"
	"gazete\0"
	"geandert\0"
	"genre\0"
	"gepubliceerd\0"
	"gepubliceerd op\0"
	"geraadpleegd\0"
	"geschreven door\0"
	"gespeichert\0"
	"gewijzigd\0"
	"giornale\0"
	"grafico\0"
	"grafiek\0"
	"grafik\0"
	"graphic\0"
	"graphique\0"
	"guid\0"
	"guncelleme\0"
	"guncelleme tarihi\0"
	"guncellenme\0"
	"haber\0"
	"hashtags\0"
	"hasla\0"
	"hd\0"
	"head\0"
	"heading\0"
	"headline\0"
	"hely\0"
	"herausgeber\0"
	"highlight\0"
	"hiperligacao\0"
	"hivatkozas\0"
	"hl\0"
	"id\0"
	"identificador\0"
	"identifier\0"
	"identifiers\0"
	"idioma\0"
	"iletisim\0"
	"illustration\0"
	"illustrations\0"
	"image caption\0"
	"imagenes\0"
	"imagens\0"
	"images\0"
	"immagini\0"
	"index terms\0"
	"indirizzo\0"
	"ingress\0"
	"ingressi\0"
	"inleiding\0"
	"internetadresse\0"
	"intro\0"
	"investor contact\0"
	"investor relations\0"
	"irta\0"
	"isbn\0"
	"issn\0"
	"issue\0"
	"issue date\0"
	"izvor\0"
	"jaargang\0"
	"jahrgang\0"
	"jazyk\0"
	"jezik\0"
	"jezyk\0"
	"jn\0"
	"jornal\0"
	"jornalista\0"
	"journal\0"
	"journalist\0"
	"journaliste\0"
	"judul\0"
	"julkaistu\0"
	"kalla\0"
	"kapcsolat\0"
	"kata kunci\0"
	"kategori\0"
	"kategoria\0"
	"kategorie\0"
	"kategorija\0"
	"katern\0"
	"kaynak\0"
	"kelime\0"
	"kelime sayisi\0"
	"key points\0"
	"key words\0"
	"keyword\0"
	"keywords\0"
	"kicker\0"
	"kieli\0"
	"kilde\0"
	"kirjoittaja\0"
	"kivonat\0"
	"klicova slova\0"
	"kljucne rijeci\0"
	"klucove slova\0"
	"kontakt\0"
	"kontakt dla mediow\0"
	"kontakt dla prasy\0"
	"kontakt pro media\0"
	"konular\0"
	"kop\0"
	"koppeling\0"
	"koptekst\0"
	"krant\0"
	"kulcsszavak\0"
	"kurzbeschreibung\0"
	"kurzfassung\0"
	"kuva\0"
	"kuvat\0"
	"kuvateksti\0"
	"la\0"
	"laaddatum\0"
	"laatst bijgewerkt\0"
	"labels\0"
	"ladedatum\0"
	"laengde\0"
	"lahde\0"
	"lang\0"
	"langd\0"
	"lange\0"
	"language\0"
	"language of publication\0"
	"langue\0"
	"lank\0"
	"lap\0"
	"last modified\0"
	"last revised\0"
	"last updated\0"
	"lead\0"
	"legatura\0"
	"legenda\0"
	"legende\0"
	"lehti\0"
	"lengde\0"
	"lengte\0"
	"length\0"
	"lengua\0"
	"lenke\0"
	"letzte aktualisierung\0"
	"leyenda\0"
	"licenca\0"
	"licence\0"
	"licencia\0"
	"licencja\0"
	"license\0"
	"licentie\0"
	"licenza\0"
	"liczba slow\0"
	"lien\0"
	"lien ket\0"
	"lien permanent\0"
	"lieu\0"
	"ligacao\0"
	"limba\0"
	"lingua\0"
	"linha fina\0"
	"link\0"
	"link original\0"
	"link originale\0"
	"link to article\0"
	"linkki\0"
	"lisans\0"
	"lisatietoja\0"
	"lizenz\0"
	"llengua\0"
	"load date\0"
	"load-date\0"
	"local\0"
	"localidad\0"
	"localita\0"
	"location\0"
	"longitud\0"
	"longueur\0"
	"lugar\0"
	"lunghezza\0"
	"luogo\0"
	"magazine\0"
	"mail\0"
	"manchet\0"
	"manchete\0"
	"manchette\0"
	"manset\0"
	"marcadores\0"
	"media\0"
	"media contact\0"
	"media contacts\0"
	"media enquiries\0"
	"media inquiries\0"
	"media relations\0"
	"medienkontakt\0"
	"medio\0"
	"medium\0"
	"megjelent\0"
	"metin\0"
	"miejsce\0"
	"mis a jour\0"
	"mis a jour le\0"
	"mise a jour\0"
	"misto\0"
	"modificado\0"
	"modifie le\0"
	"modified\0"
	"mots\0"
	"mots cles\0"
	"mots-cles\0"
	"muhabir\0"
	"nachrichtenagentur\0"
	"nadpis\0"
	"nadtytul\0"
	"naglowek\0"
	"napisao\0"
	"naslov\0"
	"nazev\0"
	"nazov\0"
	"news agency\0"
	"news outlet\0"
	"news service\0"
	"news source\0"
	"newspaper\0"
	"ngay\0"
	"ngay dang\0"
	"ngon ngu\0"
	"nguoi viet\0"
	"nguon\0"
	"no\0"
	"nogleord\0"
	"nokkelord\0"
	"nombre de mots\0"
	"noviny\0"
	"ns\0"
	"number\0"
	"number of words\0"
	"numer\0"
	"numero\0"
	"numero de document\0"
	"numero de palabras\0"
	"numero di parole\0"
	"nummer\0"
	"nyckelord\0"
	"nyelv\0"
	"objavljeno\0"
	"occhiello\0"
	"odkaz\0"
	"odnosnik\0"
	"oleh\0"
	"omschrijving\0"
	"onderkop\0"
	"onderschrift\0"
	"ondertitel\0"
	"onderwerp\0"
	"onderwerpen\0"
	"online\0"
	"oorspronkelijke url\0"
	"opdateret\0"
	"opis\0"
	"oppdatert\0"
	"opublikowane\0"
	"opublikowano\0"
	"ord\0"
	"original\0"
	"original link\0"
	"original url\0"
	"original-url\0"
	"originally published in\0"
	"orijinal\0"
	"ort\0"
	"ortsmarke\0"
	"oryginal\0"
	"osasto\0"
	"osoite\0"
	"osszefoglalo\0"
	"ostatnia aktualizacja\0"
	"otsikko\0"
	"outlet\0"
	"overline\0"
	"oversaettelse\0"
	"oversattning\0"
	"oversettelse\0"
	"overskrift\0"
	"ozet\0"
	"oznake\0"
	"page\0"
	"page number\0"
	"page url\0"
	"pages\0"
	"pagina\0"
	"paginas\0"
	"pagine\0"
	"paivamaara\0"
	"paivitetty\0"
	"palabras\0"
	"palabras clave\0"
	"palavras\0"
	"palavras chave\0"
	"palavras-chave\0"
	"paper\0"
	"par\0"
	"paraules clau\0"
	"parole\0"
	"parole chiave\0"
	"paru le\0"
	"parution\0"
	"pb\0"
	"pd\0"
	"pelny tekst\0"
	"penulis\0"
	"perex\0"
	"periodico\0"
	"periodista\0"
	"permalink\0"
	"persbureau\0"
	"perscontact\0"
	"pewarta\0"
	"pg\0"
	"phone\0"
	"photo\0"
	"photo caption\0"
	"photo credit\0"
	"photographe\0"
	"photographer\0"
	"photographies\0"
	"photographs\0"
	"photography\0"
	"photos\0"
	"phu de\0"
	"picture caption\0"
	"pictures\0"
	"pie de foto\0"
	"pise\0"
	"pituus\0"
	"plaats\0"
	"place\0"
	"plny text\0"
	"pocet slov\0"
	"podnaslov\0"
	"podpis\0"
	"podsumowanie\0"
	"podtitul\0"
	"podtitulek\0"
	"podtitulok\0"
	"podtytul\0"
	"popis\0"
	"popisek\0"
	"por\0"
	"posted\0"
	"posted in\0"
	"posted on\0"
	"pp\0"
	"prawa autorskie\0"
	"preklad\0"
	"press contact\0"
	"press enquiries\0"
	"press inquiries\0"
	"press office\0"
	"presseanfragen\0"
	"pressekontakt\0"
	"presskontakt\0"
	"proquest document id\0"
	"provider\0"
	"pub date\0"
	"pubblicato\0"
	"pubblicato il\0"
	"pubblicazione\0"
	"pubdate\0"
	"publicacao\0"
	"publicacion\0"
	"publicado\0"
	"publicado el\0"
	"publicado em\0"
	"publicat\0"
	"publicatie\0"
	"publicatiedatum\0"
	"publication\0"
	"publication date\0"
	"publication info\0"
	"publication name\0"
	"publication title\0"
	"publicerad\0"
	"publiceret\0"
	"publiceringsdatum\0"
	"publie\0"
	"publie le\0"
	"publikacja\0"
	"publikation\0"
	"publikovane\0"
	"publikovano\0"
	"publisert\0"
	"publish date\0"
	"published\0"
	"published in\0"
	"published on\0"
	"publisher\0"
	"publiziert\0"
	"pvm\0"
	"quelle\0"
	"quellenname\0"
	"received\0"
	"record\0"
	"record number\0"
	"redacteur\0"
	"redactie\0"
	"redactor\0"
	"redactora\0"
	"redactrice\0"
	"redakcja\0"
	"redakteur\0"
	"redakteurin\0"
	"redaktion\0"
	"redaktor\0"
	"redazione\0"
	"reference\0"
	"relations presse\0"
	"release date\0"
	"reporter\0"
	"resimalti\0"
	"ressort\0"
	"resum\0"
	"resume\0"
	"resumen\0"
	"resumo\0"
	"retrieved\0"
	"revised\0"
	"rezumat\0"
	"riassunto\0"
	"rights\0"
	"ringkasan\0"
	"rocnik\0"
	"rovat\0"
	"rubric\0"
	"rubrica\0"
	"rubriek\0"
	"rubrik\0"
	"rubrika\0"
	"rubrique\0"
	"rubryka\0"
	"ruckfragehinweis\0"
	"ruckfragen\0"
	"sajtokapcsolat\0"
	"samenvatting\0"
	"sammanfattning\0"
	"sammendrag\0"
	"sanaa\0"
	"saved\0"
	"sayfa\0"
	"sayi\0"
	"sazetak\0"
	"sc\0"
	"schlagwort\0"
	"schlagworte\0"
	"schlagworter\0"
	"schlagzeile\0"
	"schrijver\0"
	"scritto da\0"
	"se\0"
	"secao\0"
	"seccao\0"
	"seccio\0"
	"seccion\0"
	"sectie\0"
	"section\0"
	"sectiune\0"
	"seite\0"
	"seiten\0"
	"sekce\0"
	"sekcia\0"
	"sekcja\0"
	"seksjon\0"
	"sektion\0"
	"senast uppdaterad\0"
	"series\0"
	"serwis\0"
	"sezione\0"
	"shrnuti\0"
	"sida\0"
	"side\0"
	"signature\0"
	"sist oppdatert\0"
	"site\0"
	"site name\0"
	"sitio\0"
	"sitio web\0"
	"sito\0"
	"skrevet af\0"
	"skrevet av\0"
	"skribent\0"
	"sleutelwoorden\0"
	"slov\0"
	"slowa\0"
	"slowa kluczowe\0"
	"sn\0"
	"so\0"
	"sommaire\0"
	"sommario\0"
	"son guncelleme\0"
	"sottotitolo\0"
	"souhrn\0"
	"source\0"
	"source name\0"
	"source url\0"
	"sous-titre\0"
	"sparte\0"
	"spitzmarke\0"
	"spot\0"
	"sprache\0"
	"sprak\0"
	"sprog\0"
	"stand\0"
	"standfirst\0"
	"start page\0"
	"stichworte\0"
	"stichworter\0"
	"stikkord\0"
	"stitky\0"
	"story id\0"
	"strana\0"
	"strany\0"
	"strapline\0"
	"streszczenie\0"
	"strona\0"
	"strony\0"
	"sub-headline\0"
	"subhead\0"
	"subheading\0"
	"subject\0"
	"subject line\0"
	"subject terms\0"
	"subjects\0"
	"subjudul\0"
	"subtitle\0"
	"subtitlu\0"
	"subtitol\0"
	"subtitulo\0"
	"suhrn\0"
	"sujet\0"
	"sujets\0"
	"sumar\0"
	"sumario\0"
	"sumber\0"
	"summary\0"
	"sursa\0"
	"surtitre\0"
	"synopsis\0"
	"szavak szama\0"
	"szerzo\0"
	"szerzok\0"
	"taal\0"
	"tac gia\0"
	"tag\0"
	"taggar\0"
	"tagged\0"
	"tagi\0"
	"tags\0"
	"taguri\0"
	"tagy\0"
	"tanggal\0"
	"tanggal terbit\0"
	"tarih\0"
	"tautan\0"
	"teaser\0"
	"tekija\0"
	"tekst\0"
	"tel\0"
	"telefon\0"
	"telefone\0"
	"telefono\0"
	"telefoon\0"
	"telephone\0"
	"tema\0"
	"temas\0"
	"temata\0"
	"tematy\0"
	"temi\0"
	"temy\0"
	"terbit\0"
	"testata\0"
	"testo\0"
	"testo completo\0"
	"text\0"
	"text von\0"
	"text word count\0"
	"texte\0"
	"texte integral\0"
	"textkorper\0"
	"texto\0"
	"texto completo\0"
	"the\0"
	"thema\0"
	"theme\0"
	"themen\0"
	"themes\0"
	"ti\0"
	"tidning\0"
	"tieu de\0"
	"tiivistelma\0"
	"time of request\0"
	"tiskove oddeleni\0"
	"titel\0"
	"title\0"
	"titlu\0"
	"titol\0"
	"titolo\0"
	"titolo articolo\0"
	"titre\0"
	"titre du journal\0"
	"tittel\0"
	"titular\0"
	"titulek\0"
	"titulo\0"
	"titulok\0"
	"tl;dr\0"
	"tldr\0"
	"tlumacz\0"
	"tlumaczenie\0"
	"toimittaja\0"
	"tom\0"
	"tom tat\0"
	"tome\0"
	"topic\0"
	"topicos\0"
	"topics\0"
	"topik\0"
	"traducao\0"
	"traduccion\0"
	"traducido por\0"
	"traducteur\0"
	"traduction\0"
	"traductor\0"
	"traduit par\0"
	"tradutor\0"
	"traduttore\0"
	"traduzione\0"
	"translated by\0"
	"translation\0"
	"translator\0"
	"trefwoorden\0"
	"tresc\0"
	"tu khoa\0"
	"tunnisteet\0"
	"tytul\0"
	"uberschrift\0"
	"ubersetzer\0"
	"ubersetzerin\0"
	"ubersetzt von\0"
	"ubersetzung\0"
	"udgivet\0"
	"ufficio stampa\0"
	"uitgever\0"
	"ultima actualizacion\0"
	"ultima atualizacao\0"
	"ultimo aggiornamento\0"
	"umfang\0"
	"underrubrik\0"
	"undertitel\0"
	"undertittel\0"
	"untertitel\0"
	"unterzeile\0"
	"updated\0"
	"uppdaterad\0"
	"upraveno\0"
	"urheberrecht\0"
	"uri\0"
	"url\0"
	"url d'origine\0"
	"url original\0"
	"uzunluk\0"
	"veiculo\0"
	"verfasser\0"
	"verfasserin\0"
	"verfasst von\0"
	"verlag\0"
	"veroffentlicht\0"
	"veroffentlicht am\0"
	"veroffentlichungsdatum\0"
	"verschenen\0"
	"vertaler\0"
	"vertaling\0"
	"verweis\0"
	"vinculo\0"
	"vol\0"
	"volanta\0"
	"volledige tekst\0"
	"volltext\0"
	"volume\0"
	"volume title\0"
	"volumen\0"
	"von\0"
	"vorspann\0"
	"vydani\0"
	"vydano\0"
	"vydavatel\0"
	"wc\0"
	"web\0"
	"web address\0"
	"webadresse\0"
	"weblink\0"
	"website\0"
	"website url\0"
	"wire\0"
	"wire service\0"
	"woorden\0"
	"word count\0"
	"word length\0"
	"wordcount\0"
	"words\0"
	"wortanzahl\0"
	"worter\0"
	"writer\0"
	"written by\0"
	"wydanie\0"
	"wydawca\0"
	"yayin\0"
	"yayin tarihi\0"
	"yayinlanma\0"
	"yayinlanma tarihi\0"
	"yazan\0"
	"yazar\0"
	"yazarlar\0"
	"yer\0"
	"yhteystiedot\0"
	"zajawka\0"
	"zaktualizowano\0"
	"zdjecia\0"
	"zdroj\0"
	"zeitschrift\0"
	"zeitung\0"
	"zhrnutie\0"
	"ziar\0"
	"znacky\0"
	"zrodlo\0"
	"zugriff\0"
	"zuletzt aktualisiert\0"
	"zusammenfassung\0"
	"zverejnene\0"
	"zverejneno\0"
	"©\0"
	"αρθρογραφοσ\0"
	"γλωσσα\0"
	"δημοσιευση\0"
	"δημοσιευτηκε\0"
	"διευθυνση\0"
	"ενημερωθηκε\0"
	"ενημερωση\0"
	"ενοτητα\0"
	"εντυπο\0"
	"επικοινωνια\0"
	"ετικετεσ\0"
	"εφημεριδα\0"
	"ημερομηνια\0"
	"θεματα\0"
	"κατηγορια\0"
	"κειμενο\0"
	"λεξεισ\0"
	"λεξεισ κλειδια\0"
	"λεξεισ-κλειδια\0"
	"μεταφραση\0"
	"περιληψη\0"
	"πηγη\0"
	"στηλη\0"
	"συγγραφεασ\0"
	"συνδεσμοσ\0"
	"συνοψη\0"
	"συντακτησ\0"
	"τελευταια ενημερωση\0"
	"τιτλοσ\0"
	"του\0"
	"υποτιτλοσ\0"
	"φωτογραφια\0"
	"φωτογραφιεσ\0"
	"автор\0"
	"автор статті\0"
	"автор статьи\0"
	"автори\0"
	"авторское право\0"
	"авторы\0"
	"агентство\0"
	"агенція\0"
	"адрес\0"
	"адреса\0"
	"аннотация\0"
	"анотация\0"
	"анотація\0"
	"аутор\0"
	"видання\0"
	"випуск\0"
	"връзка\0"
	"выпуск\0"
	"газета\0"
	"дата\0"
	"дата на публикуване\0"
	"дата обращения\0"
	"дата публикации\0"
	"дата публікаціі\0"
	"датум\0"
	"джерело\0"
	"език\0"
	"етикети\0"
	"журналист\0"
	"журналіст\0"
	"заглавие\0"
	"заголовок\0"
	"змінено\0"
	"извор\0"
	"издание\0"
	"изменено\0"
	"източник\0"
	"источник\0"
	"категория\0"
	"категорія\0"
	"ключевые слова\0"
	"ключови думи\0"
	"ключові слова\0"
	"количество слов\0"
	"контакт\0"
	"контакти\0"
	"контактное лицо\0"
	"контакты\0"
	"копираит\0"
	"корреспондент\0"
	"краткое содержание\0"
	"кількість слів\0"
	"кључне речи\0"
	"лид\0"
	"линк\0"
	"лицензия\0"
	"ліцензія\0"
	"место\0"
	"метки\0"
	"мова\0"
	"місце\0"
	"мітки\0"
	"назва\0"
	"название\0"
	"наслов\0"
	"номер\0"
	"обновена\0"
	"обновлено\0"
	"объем\0"
	"објављено\0"
	"оновлено\0"
	"опис\0"
	"описание\0"
	"опубликовано\0"
	"опубліковано\0"
	"оригинал\0"
	"оригінал\0"
	"перевод\0"
	"переводчик\0"
	"переклад\0"
	"перекладач\0"
	"пише\0"
	"подзаглавие\0"
	"подзаголовок\0"
	"поднаслов\0"
	"подпись\0"
	"подпись к фото\0"
	"полныи текст\0"
	"посилання\0"
	"пресс-служба\0"
	"пресслужба\0"
	"публикация\0"
	"публикувано\0"
	"підзаголовок\0"
	"підпис\0"
	"раздел\0"
	"редактор\0"
	"резюме\0"
	"розділ\0"
	"рубрика\0"
	"сажетак\0"
	"саит\0"
	"світлини\0"
	"слов\0"
	"слів\0"
	"ссылка\0"
	"сторінка\0"
	"стр\0"
	"страница\0"
	"страницы\0"
	"тагове\0"
	"тагови\0"
	"теги\0"
	"текст\0"
	"телефон\0"
	"тема\0"
	"теми\0"
	"темы\0"
	"том\0"
	"тэги\0"
	"фото\0"
	"фотограф\0"
	"фотографии\0"
	"язык\0"
	"језик\0"
	"טקסט\0"
	"יצירת קשר\0"
	"כותב\0"
	"כותרת\0"
	"כותרת משנה\0"
	"כתב\0"
	"כתובת\0"
	"ליצירת קשר\0"
	"מאת\0"
	"מדור\0"
	"מחבר\0"
	"מילות מפתח\0"
	"מספר מילים\0"
	"מקור\0"
	"נושאים\0"
	"עדכון\0"
	"עדכון אחרון\0"
	"עודכן\0"
	"עורך\0"
	"עיתון\0"
	"עריכה\0"
	"פורסם\0"
	"צילום\0"
	"צילומים\0"
	"קטגוריה\0"
	"קישור\0"
	"שפה\0"
	"תאריך\0"
	"תאריך פרסום\0"
	"תגיות\0"
	"תמצית\0"
	"תקציר\0"
	"תרגום\0"
	"اخر تحديث\0"
	"اخرين بهروزرساني\0"
	"ادرس\0"
	"الاتصال\0"
	"التاريخ\0"
	"التصنيف\0"
	"الجريدة\0"
	"الخلاصة\0"
	"الرابط\0"
	"الصحيفة\0"
	"العنوان\0"
	"العنوان الفرعي\0"
	"القسم\0"
	"الكاتب\0"
	"الكلمات المفتاحية\0"
	"اللغة\0"
	"المحرر\0"
	"المصدر\0"
	"الملخص\0"
	"المواضيع\0"
	"المولف\0"
	"النص\0"
	"الوسوم\0"
	"بخش\0"
	"برچسب ها\0"
	"برچسبها\0"
	"بقلم\0"
	"بهروزرساني\0"
	"تاريخ\0"
	"تاريخ النشر\0"
	"تاريخ انتشار\0"
	"تحديث\0"
	"تحرير\0"
	"ترجمة\0"
	"ترجمه\0"
	"تصوير\0"
	"تيتر\0"
	"خبرنگار\0"
	"خلاصة\0"
	"خلاصه\0"
	"دستهبندي\0"
	"رابط\0"
	"روتيتر\0"
	"روزنامه\0"
	"زبان\0"
	"زيرعنوان\0"
	"صحيفة\0"
	"صور\0"
	"عدد الكلمات\0"
	"عنوان\0"
	"عنوان فرعي\0"
	"قسم\0"
	"كاتب\0"
	"كتب\0"
	"كلمات دلالية\0"
	"كلمات كليدي\0"
	"كلمات مفتاحية\0"
	"كليدواژهها\0"
	"لغة\0"
	"للاتصال\0"
	"للتواصل\0"
	"لينك\0"
	"مترجم\0"
	"مصدر\0"
	"ملخص\0"
	"منبع\0"
	"موجز\0"
	"نشر\0"
	"نشر في\0"
	"نص\0"
	"نويسنده\0"
	"نويسندگان\0"
	"وسوم\0"
	"پيوند\0"
	"چكيده\0"
	"टैग\0"
	"तारीख\0"
	"दिनांक\0"
	"प्रकाशित\0"
	"लेखक\0"
	"शीर्षक\0"
	"स्रोत\0"
	"あらすじ\0"
	"お問い合わせ\0"
	"お問い合わせ先\0"
	"アクセス日\0"
	"アドレス\0"
	"カテゴリ\0"
	"カテゴリー\0"
	"キャプション\0"
	"キーワード\0"
	"サブタイトル\0"
	"ジャンル\0"
	"セクション\0"
	"ソース\0"
	"タイトル\0"
	"タグ\0"
	"トピック\0"
	"ページ\0"
	"ライセンス\0"
	"ライター\0"
	"リンク\0"
	"リンク先\0"
	"リード\0"
	"主題\0"
	"主题\0"
	"主题词\0"
	"件名\0"
	"作家\0"
	"作者\0"
	"來源\0"
	"信息来源\0"
	"修改时间\0"
	"元記事\0"
	"內容\0"
	"內容提要\0"
	"全文\0"
	"公開\0"
	"公開日\0"
	"关键字\0"
	"关键词\0"
	"内容\0"
	"内容提要\0"
	"写真\0"
	"写真提供\0"
	"写真説明\0"
	"出典\0"
	"出处\0"
	"出所\0"
	"出版日期\0"
	"出處\0"
	"分类\0"
	"分類\0"
	"刊名\0"
	"刊期\0"
	"刊登日期\0"
	"副标题\0"
	"副標題\0"
	"副題\0"
	"副题\0"
	"卷\0"
	"原文\0"
	"原文地址\0"
	"原文連結\0"
	"原文链接\0"
	"发布\0"
	"发布日期\0"
	"发布时间\0"
	"发稿时间\0"
	"发表时间\0"
	"取材・文\0"
	"号\0"
	"問い合わせ先\0"
	"图\0"
	"图源\0"
	"图片\0"
	"图片说明\0"
	"图说\0"
	"圖片\0"
	"圖說\0"
	"地点\0"
	"執筆\0"
	"執筆者\0"
	"報道関係者のお問い合わせ先\0"
	"場所\0"
	"媒体\0"
	"媒体联系\0"
	"媒體\0"
	"媒體聯絡\0"
	"字数\0"
	"字數\0"
	"审核\0"
	"导读\0"
	"導讀\0"
	"巻\0"
	"引用元\0"
	"情報源\0"
	"抄録\0"
	"投稿日\0"
	"投稿者\0"
	"报纸\0"
	"授权\0"
	"授權\0"
	"掲載日\0"
	"掲載誌\0"
	"提要\0"
	"摄\0"
	"摄影\0"
	"摘要\0"
	"撮影\0"
	"撰文\0"
	"撰稿\0"
	"撰稿人\0"
	"攝影\0"
	"收录日期\0"
	"文\0"
	"文字数\0"
	"文書番号\0"
	"文章来源\0"
	"文章编号\0"
	"新聞\0"
	"新闻来源\0"
	"日付\0"
	"日時\0"
	"日期\0"
	"时间\0"
	"時間\0"
	"更新\0"
	"更新日\0"
	"更新日時\0"
	"更新时间\0"
	"更新時間\0"
	"最后更新\0"
	"最後更新\0"
	"最終更新\0"
	"最終更新日\0"
	"期\0"
	"期号\0"
	"本文\0"
	"来源\0"
	"来源网站\0"
	"标签\0"
	"标题\0"
	"栏目\0"
	"校对\0"
	"核心提示\0"
	"检索日期\0"
	"概要\0"
	"標籤\0"
	"標題\0"
	"欄\0"
	"欄目\0"
	"正文\0"
	"版块\0"
	"版本\0"
	"版权\0"
	"版权所有\0"
	"版權\0"
	"版次\0"
	"版面\0"
	"电头\0"
	"电话\0"
	"発信地\0"
	"発行元\0"
	"発行日\0"
	"發布時間\0"
	"稿源\0"
	"筆者\0"
	"简介\0"
	"篇名\0"
	"簡介\0"
	"类别\0"
	"網址\0"
	"編輯\0"
	"編集\0"
	"編集担当\0"
	"編集者\0"
	"编号\0"
	"编译\0"
	"编辑\0"
	"网址\0"
	"翻訳\0"
	"翻譯\0"
	"翻译\0"
	"联系人\0"
	"联系方式\0"
	"联系电话\0"
	"聯絡人\0"
	"著作権\0"
	"著者\0"
	"表題\0"
	"要旨\0"
	"要約\0"
	"見出し\0"
	"言語\0"
	"記者\0"
	"許可\0"
	"訳\0"
	"訳者\0"
	"語言\0"
	"譯者\0"
	"记者\0"
	"许可\0"
	"访问日期\0"
	"译者\0"
	"话题\0"
	"语种\0"
	"语言\0"
	"責任編輯\0"
	"責編\0"
	"责任编辑\0"
	"责编\0"
	"资料来源\0"
	"通信社\0"
	"通讯社\0"
	"連結\0"
	"連絡先\0"
	"配信元\0"
	"配信日\0"
	"采写\0"
	"链接\0"
	"链接地址\0"
	"関連キーワード\0"
	"閲覧日\0"
	"關鍵字\0"
	"關鍵詞\0"
	"電話\0"
	"面\0"
	"面名\0"
	"頁\0"
	"頁碼\0"
	"題名\0"
	"題目\0"
	"页数\0"
	"页码\0"
	"频道\0"
	"题名\0"
	"题目\0"
	"개요\0"
	"게시일\0"
	"권\0"
	"글\0"
	"글쓴이\0"
	"글자수\0"
	"기자\0"
	"날짜\0"
	"내용\0"
	"단어수\0"
	"등록\0"
	"등록일\0"
	"라이선스\0"
	"링크\0"
	"매체\0"
	"면\0"
	"문의\0"
	"문의처\0"
	"발행일\0"
	"번역\0"
	"본문\0"
	"부제\0"
	"부제목\0"
	"분류\0"
	"분야\0"
	"사진\0"
	"사진설명\0"
	"섹션\0"
	"수정\0"
	"수정일\0"
	"신문\0"
	"언론사\0"
	"언어\0"
	"업데이트\0"
	"연락처\0"
	"요약\0"
	"요지\0"
	"원문\0"
	"원문 링크\0"
	"원문보기\0"
	"일자\0"
	"입력\0"
	"작성일\0"
	"작성자\0"
	"장소\0"
	"저자\0"
	"저작권\0"
	"접속일\0"
	"제공\0"
	"제목\0"
	"주소\0"
	"주제\0"
	"주제어\0"
	"쪽\0"
	"초록\0"
	"최종수정\0"
	"출처\0"
	"카테고리\0"
	"키워드\0"
	"태그\0"
	"통신사\0"
	"페이지\0"
	"편집\0"
	"편집자\0"
	"표제\0"
	"필자\0"
	"해시태그\0"
	"헤드라인\0"
	"호\0"
;

static const pcut_phrase pcut_field_words_rows[] = {
	{0, PCUT_FIELD_AUTHOR, 5},
	{10, PCUT_FIELD_WORDS, 7},
	{25, PCUT_FIELD_OTHER_DATE, 2},
	{35, PCUT_FIELD_OTHER_DATE, 2},
	{48, PCUT_FIELD_SUMMARY, 2},
	{55, PCUT_FIELD_SECTION, 2},
	{65, PCUT_FIELD_SUMMARY, 0},
	{74, PCUT_FIELD_SUMMARY, 31},
	{82, PCUT_FIELD_SUMMARY, 0},
	{91, PCUT_FIELD_OTHER_DATE, 1},
	{100, PCUT_FIELD_OTHER_DATE, 1},
	{109, PCUT_FIELD_ID, 1},
	{126, PCUT_FIELD_OTHER_DATE, 6},
	{138, PCUT_FIELD_SUMMARY, 14},
	{147, PCUT_FIELD_UPDATED, 4},
	{161, PCUT_FIELD_UPDATED, 4},
	{173, PCUT_FIELD_UPDATED, 27},
	{184, PCUT_FIELD_URL, 1},
	{192, PCUT_FIELD_URL, 0},
	{198, PCUT_FIELD_URL, 11},
	{208, PCUT_FIELD_URL, 0},
	{215, PCUT_FIELD_URL, 22},
	{222, PCUT_FIELD_URL, 0},
	{230, PCUT_FIELD_AUTHOR, 23},
	{233, PCUT_FIELD_AGENCY, 3},
	{240, PCUT_FIELD_AGENCY, 3},
	{257, PCUT_FIELD_AGENCY, 0},
	{265, PCUT_FIELD_AGENCY, 11},
	{273, PCUT_FIELD_AGENCY, 1},
	{280, PCUT_FIELD_AGENCY, 2},
	{288, PCUT_FIELD_AGENCY, 12},
	{297, PCUT_FIELD_AGENCY, 5},
	{305, PCUT_FIELD_UPDATED, 5},
	{319, PCUT_FIELD_UPDATED, 5},
	{330, PCUT_FIELD_TAGS, 25},
	{337, PCUT_FIELD_AGENCY, 14},
	{343, PCUT_FIELD_UPDATED, 2},
	{356, PCUT_FIELD_UPDATED, 2},
	{372, PCUT_FIELD_UPDATED, 11},
	{385, PCUT_FIELD_UPDATED, 13},
	{399, PCUT_FIELD_UPDATED, 12},
	{413, PCUT_FIELD_SUBTITLE, 25},
	{424, PCUT_FIELD_SUBTITLE, 26},
	{430, PCUT_FIELD_SUBTITLE, 14},
	{441, PCUT_FIELD_TAGS, 22},
	{446, PCUT_FIELD_TAGS, 22},
	{452, PCUT_FIELD_ID, 1},
	{455, PCUT_FIELD_TAGS, 14},
	{473, PCUT_FIELD_TAGS, 14},
	{491, PCUT_FIELD_CONTACT, 2},
	{507, PCUT_FIELD_CONTACT, 2},
	{525, PCUT_FIELD_KICKER, 0},
	{536, PCUT_FIELD_WORDS, 2},
	{550, PCUT_FIELD_OTHER_DATE, 1},
	{559, PCUT_FIELD_TAGS, 5},
	{569, PCUT_FIELD_TAGS, 5},
	{579, PCUT_FIELD_ID, 1},
	{583, PCUT_FIELD_BODY, 1},
	{591, PCUT_FIELD_ID, 1},
	{602, PCUT_FIELD_BODY, 1},
	{615, PCUT_FIELD_TITLE, 1},
	{629, PCUT_FIELD_URL, 1},
	{641, PCUT_FIELD_TAGS, 25},
	{651, PCUT_FIELD_CONTACT, 6},
	{674, PCUT_FIELD_TAGS, 6},
	{682, PCUT_FIELD_TAGS, 6},
	{691, PCUT_FIELD_UPDATED, 6},
	{702, PCUT_FIELD_UPDATED, 6},
	{716, PCUT_FIELD_AUTHOR, 1},
	{719, PCUT_FIELD_ISSUE, 2},
	{727, PCUT_FIELD_AUTHOR, 0},
	{734, PCUT_FIELD_AUTHOR, 3},
	{744, PCUT_FIELD_AUTHOR, 3},
	{752, PCUT_FIELD_AUTHOR, 0},
	{760, PCUT_FIELD_COPYRIGHT, 7},
	{773, PCUT_FIELD_AUTHOR, 1},
	{780, PCUT_FIELD_AUTHOR, 1},
	{792, PCUT_FIELD_AUTHOR, 1},
	{802, PCUT_FIELD_AUTHOR, 1},
	{814, PCUT_FIELD_AUTHOR, 1},
	{822, PCUT_FIELD_AUTHOR, 0},
	{828, PCUT_FIELD_AUTHOR, 12},
	{841, PCUT_FIELD_AUTHOR, 11},
	{854, PCUT_FIELD_AUTHOR, 2},
	{864, PCUT_FIELD_AUTHOR, 2},
	{873, PCUT_FIELD_AUTHOR, 2},
	{883, PCUT_FIELD_AUTHOR, 2},
	{892, PCUT_FIELD_AUTHOR, 2},
	{901, PCUT_FIELD_AUTHOR, 0},
	{908, PCUT_FIELD_AUTHOR, 5},
	{915, PCUT_FIELD_AUTHOR, 2},
	{923, PCUT_FIELD_AUTHOR, 0},
	{931, PCUT_FIELD_AUTHOR, 0},
	{938, PCUT_FIELD_AUTHOR, 29},
	{947, PCUT_FIELD_AUTHOR, 2},
	{955, PCUT_FIELD_AUTHOR, 0},
	{963, PCUT_FIELD_AUTHOR, 11},
	{971, PCUT_FIELD_AUTHOR, 0},
	{979, PCUT_FIELD_AUTHOR, 0},
	{982, PCUT_FIELD_TAGS, 25},
	{993, PCUT_FIELD_SECTION, 22},
	{1003, PCUT_FIELD_SITE, 0},
	{1008, PCUT_FIELD_UPDATED, 29},
	{1018, PCUT_FIELD_URL, 14},
	{1027, PCUT_FIELD_LANGUAGE, 31},
	{1034, PCUT_FIELD_SUBTITLE, 4},
	{1041, PCUT_FIELD_ISSUE, 2},
	{1046, PCUT_FIELD_SITE, 32},
	{1050, PCUT_FIELD_CONTACT, 14},
	{1065, PCUT_FIELD_TITLE, 14},
	{1072, PCUT_FIELD_PHOTOGRAPHER, 7},
	{1078, PCUT_FIELD_SUMMARY, 2},
	{1091, PCUT_FIELD_SUMMARY, 7},
	{1104, PCUT_FIELD_UPDATED, 7},
	{1115, PCUT_FIELD_CAPTION, 7},
	{1126, PCUT_FIELD_PHOTOGRAPHER, 2},
	{1131, PCUT_FIELD_PHOTOGRAPHER, 0},
	{1138, PCUT_FIELD_CAPTION, 24},
	{1149, PCUT_FIELD_CAPTION, 0},
	{1158, PCUT_FIELD_CAPTION, 2},
	{1175, PCUT_FIELD_CAPTION, 23},
	{1187, PCUT_FIELD_CONTACT, 11},
	{1201, PCUT_FIELD_PAGES, 7},
	{1211, PCUT_FIELD_SUMMARY, 1},
	{1217, PCUT_FIELD_BODY, 1},
	{1222, PCUT_FIELD_SECTION, 14},
	{1228, PCUT_FIELD_SITE, 7},
	{1233, PCUT_FIELD_AUTHOR, 1},
	{1236, PCUT_FIELD_AUTHOR, 1},
	{1244, PCUT_FIELD_AUTHOR, 1},
	{1251, PCUT_FIELD_URL, 1},
	{1261, PCUT_FIELD_URL, 1},
	{1275, PCUT_FIELD_UPDATED, 32},
	{1284, PCUT_FIELD_CAPTION, 1},
	{1292, PCUT_FIELD_SECTION, 0},
	{1302, PCUT_FIELD_SECTION, 0},
	{1312, PCUT_FIELD_SECTION, 1},
	{1323, PCUT_FIELD_SECTION, 1},
	{1332, PCUT_FIELD_TRANSLATOR, 14},
	{1340, PCUT_FIELD_TRANSLATOR, 14},
	{1347, PCUT_FIELD_SECTION, 1},
	{1355, PCUT_FIELD_SUBTITLE, 0},
	{1363, PCUT_FIELD_KICKER, 6},
	{1370, PCUT_FIELD_SUBTITLE, 3},
	{1376, PCUT_FIELD_TAGS, 32},
	{1383, PCUT_FIELD_SECTION, 32},
	{1394, PCUT_FIELD_ISSUE, 14},
	{1399, PCUT_FIELD_TITLE, 26},
	{1403, PCUT_FIELD_TAGS, 26},
	{1410, PCUT_FIELD_ISSUE, 12},
	{1416, PCUT_FIELD_OTHER_DATE, 1},
	{1424, PCUT_FIELD_URL, 5},
	{1437, PCUT_FIELD_SECTION, 1},
	{1444, PCUT_FIELD_WORDS, 6},
	{1456, PCUT_FIELD_OTHER_DATE, 4},
	{1467, PCUT_FIELD_OTHER_DATE, 5},
	{1478, PCUT_FIELD_OTHER_DATE, 3},
	{1490, PCUT_FIELD_CONTACT, 0},
	{1498, PCUT_FIELD_CONTACT, 3},
	{1513, PCUT_FIELD_CONTACT, 3},
	{1528, PCUT_FIELD_CONTACT, 0},
	{1537, PCUT_FIELD_CONTACT, 4},
	{1556, PCUT_FIELD_CONTACT, 4},
	{1575, PCUT_FIELD_CONTACT, 4},
	{1585, PCUT_FIELD_CONTACT, 7},
	{1600, PCUT_FIELD_CONTACT, 0},
	{1609, PCUT_FIELD_CONTACT, 3},
	{1625, PCUT_FIELD_CONTACT, 6},
	{1633, PCUT_FIELD_CONTACT, 6},
	{1655, PCUT_FIELD_CONTACT, 6},
	{1664, PCUT_FIELD_CONTACT, 5},
	{1673, PCUT_FIELD_CONTACT, 5},
	{1689, PCUT_FIELD_CONTACT, 5},
	{1698, PCUT_FIELD_CONTACT, 5},
	{1714, PCUT_FIELD_BODY, 1},
	{1722, PCUT_FIELD_AUTHOR, 1},
	{1734, PCUT_FIELD_AUTHOR, 1},
	{1747, PCUT_FIELD_COPYRIGHT, 0},
	{1757, PCUT_FIELD_OTHER_DATE, 1},
	{1772, PCUT_FIELD_COPYRIGHT, 1},
	{1789, PCUT_FIELD_COPYRIGHT, 1},
	{1806, PCUT_FIELD_BODY, 0},
	{1812, PCUT_FIELD_BODY, 3},
	{1818, PCUT_FIELD_AUTHOR, 1},
	{1832, PCUT_FIELD_OTHER_DATE, 1},
	{1840, PCUT_FIELD_AUTHOR, 1},
	{1848, PCUT_FIELD_PHOTOGRAPHER, 3},
	{1861, PCUT_FIELD_PHOTOGRAPHER, 3},
	{1875, PCUT_FIELD_BODY, 4},
	{1882, PCUT_FIELD_CAPTION, 1},
	{1890, PCUT_FIELD_TAGS, 27},
	{1904, PCUT_FIELD_COPYRIGHT, 1},
	{1907, PCUT_FIELD_DATE, 1},
	{1910, PCUT_FIELD_KICKER, 2},
	{1920, PCUT_FIELD_DATE, 0},
	{1925, PCUT_FIELD_OTHER_DATE, 6},
	{1940, PCUT_FIELD_DATE, 6},
	{1959, PCUT_FIELD_OTHER_DATE, 5},
	{1979, PCUT_FIELD_DATE, 5},
	{2001, PCUT_FIELD_OTHER_DATE, 11},
	{2014, PCUT_FIELD_DATE, 27},
	{2030, PCUT_FIELD_DATE, 11},
	{2046, PCUT_FIELD_DATE, 11},
	{2059, PCUT_FIELD_DATE, 0},
	{2064, PCUT_FIELD_OTHER_DATE, 1},
	{2078, PCUT_FIELD_OTHER_DATE, 1},
	{2089, PCUT_FIELD_OTHER_DATE, 3},
	{2108, PCUT_FIELD_DATE, 3},
	{2128, PCUT_FIELD_UPDATED, 1},
	{2142, PCUT_FIELD_OTHER_DATE, 1},
	{2157, PCUT_FIELD_DATE, 1},
	{2177, PCUT_FIELD_DATE, 1},
	{2192, PCUT_FIELD_OTHER_DATE, 1},
	{2207, PCUT_FIELD_OTHER_DATE, 1},
	{2218, PCUT_FIELD_UPDATED, 1},
	{2231, PCUT_FIELD_OTHER_DATE, 3},
	{2247, PCUT_FIELD_DATE, 1},
	{2253, PCUT_FIELD_PLACE, 1},
	{2262, PCUT_FIELD_DATE, 0},
	{2267, PCUT_FIELD_DATE, 0},
	{2273, PCUT_FIELD_DATE, 12},
	{2286, PCUT_FIELD_AUTHOR, 27},
	{2289, PCUT_FIELD_SUBTITLE, 1},
	{2294, PCUT_FIELD_SUBTITLE, 1},
	{2298, PCUT_FIELD_WORDS, 12},
	{2304, PCUT_FIELD_SECTION, 1},
	{2315, PCUT_FIELD_COPYRIGHT, 4},
	{2324, PCUT_FIELD_COPYRIGHT, 4},
	{2342, PCUT_FIELD_UPDATED, 3},
	{2363, PCUT_FIELD_SUMMARY, 6},
	{2373, PCUT_FIELD_SUMMARY, 27},
	{2383, PCUT_FIELD_SUMMARY, 4},
	{2395, PCUT_FIELD_SUMMARY, 0},
	{2407, PCUT_FIELD_TAGS, 1},
	{2419, PCUT_FIELD_SUMMARY, 5},
	{2431, PCUT_FIELD_SECTION, 1},
	{2436, PCUT_FIELD_AUTHOR, 5},
	{2439, PCUT_FIELD_SITE, 28},
	{2445, PCUT_FIELD_SITE, 4},
	{2452, PCUT_FIELD_CAPTION, 5},
	{2463, PCUT_FIELD_LANGUAGE, 14},
	{2467, PCUT_FIELD_UPDATED, 31},
	{2478, PCUT_FIELD_URL, 4},
	{2488, PCUT_FIELD_COPYRIGHT, 6},
	{2497, PCUT_FIELD_COPYRIGHT, 6},
	{2515, PCUT_FIELD_COPYRIGHT, 5},
	{2523, PCUT_FIELD_COPYRIGHT, 5},
	{2540, PCUT_FIELD_WORDS, 11},
	{2548, PCUT_FIELD_ID, 1},
	{2554, PCUT_FIELD_ID, 1},
	{2560, PCUT_FIELD_ID, 1},
	{2572, PCUT_FIELD_ID, 1},
	{2592, PCUT_FIELD_ID, 1},
	{2608, PCUT_FIELD_URL, 1},
	{2621, PCUT_FIELD_ID, 1},
	{2625, PCUT_FIELD_ID, 2},
	{2637, PCUT_FIELD_ID, 2},
	{2652, PCUT_FIELD_AUTHOR, 7},
	{2657, PCUT_FIELD_OTHER_DATE, 11},
	{2664, PCUT_FIELD_OTHER_DATE, 1},
	{2675, PCUT_FIELD_COPYRIGHT, 3},
	{2682, PCUT_FIELD_COPYRIGHT, 3},
	{2698, PCUT_FIELD_SECTION, 11},
	{2704, PCUT_FIELD_AUTHOR, 11},
	{2716, PCUT_FIELD_CONTACT, 1},
	{2723, PCUT_FIELD_ISSUE, 1},
	{2726, PCUT_FIELD_EDITOR, 6},
	{2733, PCUT_FIELD_EDITOR, 4},
	{2741, PCUT_FIELD_EDITOR, 12},
	{2749, PCUT_FIELD_EDITOR, 3},
	{2759, PCUT_FIELD_EDITOR, 1},
	{2769, PCUT_FIELD_EDITOR, 3},
	{2777, PCUT_FIELD_ISSUE, 7},
	{2784, PCUT_FIELD_EDITOR, 1},
	{2795, PCUT_FIELD_ISSUE, 0},
	{2803, PCUT_FIELD_AUTHOR, 0},
	{2810, PCUT_FIELD_SECTION, 6},
	{2819, PCUT_FIELD_EDITOR, 1},
	{2827, PCUT_FIELD_ISSUE, 5},
	{2836, PCUT_FIELD_CONTACT, 1},
	{2842, PCUT_FIELD_TAGS, 23},
	{2847, PCUT_FIELD_TAGS, 0},
	{2853, PCUT_FIELD_TITLE, 4},
	{2864, PCUT_FIELD_URL, 6},
	{2873, PCUT_FIELD_URL, 4},
	{2880, PCUT_FIELD_SUBTITLE, 4},
	{2891, PCUT_FIELD_OTHER_DATE, 1},
	{2902, PCUT_FIELD_OTHER_DATE, 2},
	{2910, PCUT_FIELD_DATE, 2},
	{2928, PCUT_FIELD_DATE, 2},
	{2939, PCUT_FIELD_DATE, 2},
	{2953, PCUT_FIELD_AUTHOR, 0},
	{2965, PCUT_FIELD_OTHER_DATE, 1},
	{2968, PCUT_FIELD_TAGS, 27},
	{2977, PCUT_FIELD_TAGS, 5},
	{2987, PCUT_FIELD_TAGS, 14},
	{2997, PCUT_FIELD_TAGS, 4},
	{3006, PCUT_FIELD_TAGS, 0},
	{3016, PCUT_FIELD_TAGS, 28},
	{3026, PCUT_FIELD_TAGS, 3},
	{3037, PCUT_FIELD_SUMMARY, 1},
	{3045, PCUT_FIELD_WORDS, 6},
	{3054, PCUT_FIELD_WORDS, 4},
	{3064, PCUT_FIELD_SUMMARY, 3},
	{3072, PCUT_FIELD_CONTACT, 1},
	{3076, PCUT_FIELD_DATE, 4},
	{3082, PCUT_FIELD_OTHER_DATE, 4},
	{3097, PCUT_FIELD_OTHER_DATE, 4},
	{3115, PCUT_FIELD_DATE, 4},
	{3136, PCUT_FIELD_OTHER_DATE, 4},
	{3148, PCUT_FIELD_SECTION, 1},
	{3160, PCUT_FIELD_AUTHOR, 0},
	{3166, PCUT_FIELD_PAGES, 1},
	{3177, PCUT_FIELD_DATE, 1},
	{3193, PCUT_FIELD_SITE, 28},
	{3198, PCUT_FIELD_SITE, 0},
	{3204, PCUT_FIELD_CONTACT, 1},
	{3228, PCUT_FIELD_CONTACT, 1},
	{3248, PCUT_FIELD_CONTACT, 1},
	{3269, PCUT_FIELD_CONTACT, 1},
	{3298, PCUT_FIELD_AUTHOR, 22},
	{3309, PCUT_FIELD_AUTHOR, 0},
	{3319, PCUT_FIELD_SITE, 26},
	{3326, PCUT_FIELD_PHOTOGRAPHER, 11},
	{3330, PCUT_FIELD_PHOTOGRAPHER, 11},
	{3335, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3340, PCUT_FIELD_PHOTOGRAPHER, 7},
	{3347, PCUT_FIELD_PHOTOGRAPHER, 7},
	{3357, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3366, PCUT_FIELD_CAPTION, 14},
	{3380, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3391, PCUT_FIELD_PHOTOGRAPHER, 4},
	{3403, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3414, PCUT_FIELD_PHOTOGRAPHER, 2},
	{3425, PCUT_FIELD_PHOTOGRAPHER, 14},
	{3437, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3447, PCUT_FIELD_PHOTOGRAPHER, 26},
	{3453, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3459, PCUT_FIELD_UPDATED, 26},
	{3469, PCUT_FIELD_AUTHOR, 1},
	{3481, PCUT_FIELD_SITE, 4},
	{3488, PCUT_FIELD_BODY, 1},
	{3501, PCUT_FIELD_BODY, 1},
	{3511, PCUT_FIELD_BODY, 1},
	{3520, PCUT_FIELD_CONTACT, 1},
	{3540, PCUT_FIELD_SITE, 11},
	{3547, PCUT_FIELD_SITE, 14},
	{3554, PCUT_FIELD_UPDATED, 2},
	{3563, PCUT_FIELD_SECTION, 1},
	{3569, PCUT_FIELD_DATE, 7},
	{3582, PCUT_FIELD_DATE, 7},
	{3598, PCUT_FIELD_OTHER_DATE, 7},
	{3611, PCUT_FIELD_AUTHOR, 7},
	{3627, PCUT_FIELD_OTHER_DATE, 2},
	{3639, PCUT_FIELD_UPDATED, 7},
	{3649, PCUT_FIELD_SITE, 5},
	{3658, PCUT_FIELD_CAPTION, 0},
	{3666, PCUT_FIELD_CAPTION, 7},
	{3674, PCUT_FIELD_CAPTION, 2},
	{3681, PCUT_FIELD_CAPTION, 1},
	{3689, PCUT_FIELD_CAPTION, 3},
	{3699, PCUT_FIELD_ID, 1},
	{3704, PCUT_FIELD_UPDATED, 14},
	{3715, PCUT_FIELD_UPDATED, 14},
	{3733, PCUT_FIELD_UPDATED, 14},
	{3745, PCUT_FIELD_AUTHOR, 14},
	{3751, PCUT_FIELD_TAGS, 1},
	{3760, PCUT_FIELD_TAGS, 11},
	{3766, PCUT_FIELD_TITLE, 1},
	{3769, PCUT_FIELD_TITLE, 1},
	{3774, PCUT_FIELD_TITLE, 1},
	{3782, PCUT_FIELD_TITLE, 1},
	{3791, PCUT_FIELD_PLACE, 26},
	{3796, PCUT_FIELD_EDITOR, 2},
	{3808, PCUT_FIELD_SUMMARY, 1},
	{3818, PCUT_FIELD_URL, 6},
	{3831, PCUT_FIELD_URL, 26},
	{3842, PCUT_FIELD_TITLE, 1},
	{3845, PCUT_FIELD_ID, 1},
	{3848, PCUT_FIELD_ID, 4},
	{3862, PCUT_FIELD_ID, 1},
	{3873, PCUT_FIELD_TAGS, 1},
	{3885, PCUT_FIELD_LANGUAGE, 0},
	{3892, PCUT_FIELD_CONTACT, 14},
	{3901, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3914, PCUT_FIELD_PHOTOGRAPHER, 1},
	{3928, PCUT_FIELD_CAPTION, 1},
	{3942, PCUT_FIELD_PHOTOGRAPHER, 4},
	{3951, PCUT_FIELD_PHOTOGRAPHER, 6},
	{3959, PCUT_FIELD_PHOTOGRAPHER, 1},
	{3966, PCUT_FIELD_PHOTOGRAPHER, 5},
	{3975, PCUT_FIELD_TAGS, 1},
	{3987, PCUT_FIELD_URL, 5},
	{3997, PCUT_FIELD_SUMMARY, 0},
	{4005, PCUT_FIELD_SUMMARY, 25},
	{4014, PCUT_FIELD_SUMMARY, 7},
	{4024, PCUT_FIELD_URL, 2},
	{4040, PCUT_FIELD_SUMMARY, 1},
	{4046, PCUT_FIELD_CONTACT, 1},
	{4063, PCUT_FIELD_CONTACT, 1},
	{4082, PCUT_FIELD_AUTHOR, 26},
	{4087, PCUT_FIELD_ID, 1},
	{4092, PCUT_FIELD_ID, 1},
	{4097, PCUT_FIELD_ISSUE, 1},
	{4103, PCUT_FIELD_DATE, 1},
	{4114, PCUT_FIELD_SITE, 29},
	{4120, PCUT_FIELD_ISSUE, 7},
	{4129, PCUT_FIELD_ISSUE, 2},
	{4138, PCUT_FIELD_LANGUAGE, 0},
	{4144, PCUT_FIELD_LANGUAGE, 29},
	{4150, PCUT_FIELD_LANGUAGE, 11},
	{4156, PCUT_FIELD_SITE, 1},
	{4159, PCUT_FIELD_SITE, 6},
	{4166, PCUT_FIELD_AUTHOR, 6},
	{4177, PCUT_FIELD_SITE, 0},
	{4185, PCUT_FIELD_AUTHOR, 0},
	{4196, PCUT_FIELD_AUTHOR, 3},
	{4208, PCUT_FIELD_TITLE, 31},
	{4214, PCUT_FIELD_DATE, 25},
	{4224, PCUT_FIELD_SITE, 22},
	{4230, PCUT_FIELD_CONTACT, 26},
	{4240, PCUT_FIELD_TAGS, 31},
	{4251, PCUT_FIELD_SECTION, 0},
	{4260, PCUT_FIELD_SECTION, 0},
	{4270, PCUT_FIELD_SECTION, 0},
	{4280, PCUT_FIELD_SECTION, 29},
	{4291, PCUT_FIELD_SECTION, 7},
	{4298, PCUT_FIELD_SITE, 14},
	{4305, PCUT_FIELD_WORDS, 14},
	{4312, PCUT_FIELD_WORDS, 14},
	{4326, PCUT_FIELD_SUMMARY, 1},
	{4337, PCUT_FIELD_TAGS, 1},
	{4347, PCUT_FIELD_TAGS, 1},
	{4355, PCUT_FIELD_TAGS, 1},
	{4364, PCUT_FIELD_KICKER, 1},
	{4371, PCUT_FIELD_LANGUAGE, 25},
	{4377, PCUT_FIELD_SITE, 0},
	{4383, PCUT_FIELD_AUTHOR, 25},
	{4395, PCUT_FIELD_SUMMARY, 26},
	{4403, PCUT_FIELD_TAGS, 12},
	{4417, PCUT_FIELD_TAGS, 29},
	{4432, PCUT_FIELD_TAGS, 13},
	{4446, PCUT_FIELD_CONTACT, 0},
	{4454, PCUT_FIELD_CONTACT, 11},
	{4473, PCUT_FIELD_CONTACT, 11},
	{4491, PCUT_FIELD_CONTACT, 12},
	{4509, PCUT_FIELD_TAGS, 14},
	{4517, PCUT_FIELD_TITLE, 7},
	{4521, PCUT_FIELD_URL, 7},
	{4531, PCUT_FIELD_TITLE, 7},
	{4540, PCUT_FIELD_SITE, 7},
	{4546, PCUT_FIELD_TAGS, 26},
	{4558, PCUT_FIELD_SUMMARY, 2},
	{4575, PCUT_FIELD_SUMMARY, 2},
	{4587, PCUT_FIELD_PHOTOGRAPHER, 25},
	{4592, PCUT_FIELD_PHOTOGRAPHER, 25},
	{4598, PCUT_FIELD_CAPTION, 25},
	{4609, PCUT_FIELD_LANGUAGE, 1},
	{4612, PCUT_FIELD_OTHER_DATE, 7},
	{4622, PCUT_FIELD_UPDATED, 7},
	{4640, PCUT_FIELD_TAGS, 0},
	{4647, PCUT_FIELD_OTHER_DATE, 2},
	{4657, PCUT_FIELD_WORDS, 23},
	{4665, PCUT_FIELD_SITE, 25},
	{4671, PCUT_FIELD_LANGUAGE, 1},
	{4676, PCUT_FIELD_WORDS, 22},
	{4682, PCUT_FIELD_WORDS, 2},
	{4688, PCUT_FIELD_LANGUAGE, 1},
	{4697, PCUT_FIELD_LANGUAGE, 1},
	{4721, PCUT_FIELD_LANGUAGE, 3},
	{4728, PCUT_FIELD_URL, 22},
	{4733, PCUT_FIELD_SITE, 26},
	{4737, PCUT_FIELD_UPDATED, 1},
	{4751, PCUT_FIELD_UPDATED, 1},
	{4764, PCUT_FIELD_UPDATED, 1},
	{4777, PCUT_FIELD_SUMMARY, 1},
	{4782, PCUT_FIELD_URL, 27},
	{4791, PCUT_FIELD_CAPTION, 6},
	{4799, PCUT_FIELD_CAPTION, 3},
	{4807, PCUT_FIELD_SITE, 25},
	{4813, PCUT_FIELD_WORDS, 24},
	{4820, PCUT_FIELD_WORDS, 7},
	{4827, PCUT_FIELD_WORDS, 1},
	{4834, PCUT_FIELD_LANGUAGE, 4},
	{4841, PCUT_FIELD_URL, 24},
	{4847, PCUT_FIELD_UPDATED, 2},
	{4869, PCUT_FIELD_CAPTION, 4},
	{4877, PCUT_FIELD_LICENSE, 6},
	{4885, PCUT_FIELD_LICENSE, 0},
	{4893, PCUT_FIELD_LICENSE, 4},
	{4902, PCUT_FIELD_LICENSE, 11},
	{4911, PCUT_FIELD_LICENSE, 1},
	{4919, PCUT_FIELD_LICENSE, 7},
	{4928, PCUT_FIELD_LICENSE, 5},
	{4936, PCUT_FIELD_WORDS, 11},
	{4948, PCUT_FIELD_URL, 3},
	{4953, PCUT_FIELD_URL, 32},
	{4962, PCUT_FIELD_URL, 3},
	{4977, PCUT_FIELD_PLACE, 3},
	{4982, PCUT_FIELD_URL, 6},
	{4990, PCUT_FIELD_LANGUAGE, 27},
	{4996, PCUT_FIELD_LANGUAGE, 0},
	{5003, PCUT_FIELD_SUBTITLE, 6},
	{5014, PCUT_FIELD_URL, 0},
	{5019, PCUT_FIELD_URL, 6},
	{5033, PCUT_FIELD_URL, 5},
	{5048, PCUT_FIELD_URL, 1},
	{5064, PCUT_FIELD_URL, 25},
	{5071, PCUT_FIELD_LICENSE, 14},
	{5078, PCUT_FIELD_CONTACT, 25},
	{5090, PCUT_FIELD_LICENSE, 2},
	{5097, PCUT_FIELD_LANGUAGE, 28},
	{5105, PCUT_FIELD_OTHER_DATE, 1},
	{5115, PCUT_FIELD_OTHER_DATE, 1},
	{5125, PCUT_FIELD_PLACE, 6},
	{5131, PCUT_FIELD_PLACE, 4},
	{5141, PCUT_FIELD_PLACE, 5},
	{5150, PCUT_FIELD_PLACE, 1},
	{5159, PCUT_FIELD_WORDS, 4},
	{5168, PCUT_FIELD_WORDS, 3},
	{5177, PCUT_FIELD_PLACE, 0},
	{5183, PCUT_FIELD_WORDS, 5},
	{5193, PCUT_FIELD_PLACE, 5},
	{5199, PCUT_FIELD_SITE, 1},
	{5208, PCUT_FIELD_CONTACT, 1},
	{5213, PCUT_FIELD_SUMMARY, 23},
	{5221, PCUT_FIELD_TITLE, 6},
	{5230, PCUT_FIELD_TITLE, 3},
	{5240, PCUT_FIELD_TITLE, 14},
	{5247, PCUT_FIELD_TAGS, 6},
	{5258, PCUT_FIELD_SITE, 31},
	{5264, PCUT_FIELD_CONTACT, 1},
	{5278, PCUT_FIELD_CONTACT, 1},
	{5293, PCUT_FIELD_CONTACT, 1},
	{5309, PCUT_FIELD_CONTACT, 1},
	{5325, PCUT_FIELD_CONTACT, 1},
	{5341, PCUT_FIELD_CONTACT, 2},
	{5355, PCUT_FIELD_SITE, 4},
	{5361, PCUT_FIELD_SITE, 0},
	{5368, PCUT_FIELD_DATE, 26},
	{5378, PCUT_FIELD_BODY, 14},
	{5384, PCUT_FIELD_PLACE, 11},
	{5392, PCUT_FIELD_UPDATED, 3},
	{5403, PCUT_FIELD_UPDATED, 3},
	{5417, PCUT_FIELD_UPDATED, 3},
	{5429, PCUT_FIELD_PLACE, 12},
	{5435, PCUT_FIELD_UPDATED, 4},
	{5446, PCUT_FIELD_UPDATED, 3},
	{5457, PCUT_FIELD_UPDATED, 1},
	{5466, PCUT_FIELD_WORDS, 3},
	{5471, PCUT_FIELD_TAGS, 3},
	{5481, PCUT_FIELD_TAGS, 3},
	{5491, PCUT_FIELD_AUTHOR, 14},
	{5499, PCUT_FIELD_AGENCY, 2},
	{5518, PCUT_FIELD_TITLE, 0},
	{5525, PCUT_FIELD_KICKER, 11},
	{5534, PCUT_FIELD_TITLE, 11},
	{5543, PCUT_FIELD_AUTHOR, 29},
	{5551, PCUT_FIELD_TITLE, 29},
	{5558, PCUT_FIELD_TITLE, 12},
	{5564, PCUT_FIELD_TITLE, 13},
	{5570, PCUT_FIELD_AGENCY, 1},
	{5582, PCUT_FIELD_SITE, 1},
	{5594, PCUT_FIELD_AGENCY, 1},
	{5607, PCUT_FIELD_SITE, 1},
	{5619, PCUT_FIELD_SITE, 1},
	{5629, PCUT_FIELD_DATE, 32},
	{5634, PCUT_FIELD_DATE, 32},
	{5644, PCUT_FIELD_LANGUAGE, 32},
	{5653, PCUT_FIELD_AUTHOR, 32},
	{5664, PCUT_FIELD_SITE, 32},
	{5670, PCUT_FIELD_ISSUE, 1},
	{5673, PCUT_FIELD_TAGS, 23},
	{5682, PCUT_FIELD_TAGS, 24},
	{5692, PCUT_FIELD_WORDS, 3},
	{5707, PCUT_FIELD_SITE, 0},
	{5714, PCUT_FIELD_TAGS, 1},
	{5717, PCUT_FIELD_ISSUE, 1},
	{5724, PCUT_FIELD_WORDS, 1},
	{5740, PCUT_FIELD_ISSUE, 11},
	{5746, PCUT_FIELD_ISSUE, 0},
	{5753, PCUT_FIELD_ID, 3},
	{5772, PCUT_FIELD_WORDS, 4},
	{5791, PCUT_FIELD_WORDS, 5},
	{5808, PCUT_FIELD_ISSUE, 0},
	{5815, PCUT_FIELD_TAGS, 22},
	{5825, PCUT_FIELD_LANGUAGE, 26},
	{5831, PCUT_FIELD_DATE, 29},
	{5842, PCUT_FIELD_SUBTITLE, 5},
	{5852, PCUT_FIELD_URL, 0},
	{5858, PCUT_FIELD_URL, 11},
	{5867, PCUT_FIELD_AUTHOR, 31},
	{5872, PCUT_FIELD_SUMMARY, 7},
	{5885, PCUT_FIELD_SUBTITLE, 7},
	{5894, PCUT_FIELD_CAPTION, 7},
	{5907, PCUT_FIELD_SUBTITLE, 7},
	{5918, PCUT_FIELD_TAGS, 7},
	{5928, PCUT_FIELD_TAGS, 7},
	{5940, PCUT_FIELD_URL, 2},
	{5947, PCUT_FIELD_URL, 7},
	{5967, PCUT_FIELD_UPDATED, 23},
	{5977, PCUT_FIELD_SUMMARY, 11},
	{5982, PCUT_FIELD_UPDATED, 24},
	{5992, PCUT_FIELD_DATE, 11},
	{6005, PCUT_FIELD_DATE, 11},
	{6018, PCUT_FIELD_WORDS, 0},
	{6022, PCUT_FIELD_URL, 0},
	{6031, PCUT_FIELD_URL, 1},
	{6045, PCUT_FIELD_URL, 1},
	{6058, PCUT_FIELD_URL, 2},
	{6071, PCUT_FIELD_SITE, 1},
	{6095, PCUT_FIELD_URL, 14},
	{6104, PCUT_FIELD_PLACE, 0},
	{6108, PCUT_FIELD_PLACE, 2},
	{6118, PCUT_FIELD_URL, 11},
	{6127, PCUT_FIELD_SECTION, 25},
	{6134, PCUT_FIELD_URL, 25},
	{6141, PCUT_FIELD_SUMMARY, 26},
	{6154, PCUT_FIELD_UPDATED, 11},
	{6176, PCUT_FIELD_TITLE, 25},
	{6184, PCUT_FIELD_SITE, 1},
	{6191, PCUT_FIELD_KICKER, 1},
	{6200, PCUT_FIELD_TRANSLATOR, 23},
	{6214, PCUT_FIELD_TRANSLATOR, 22},
	{6227, PCUT_FIELD_TRANSLATOR, 24},
	{6240, PCUT_FIELD_TITLE, 0},
	{6251, PCUT_FIELD_SUMMARY, 14},
	{6256, PCUT_FIELD_TAGS, 29},
	{6263, PCUT_FIELD_PAGES, 0},
	{6268, PCUT_FIELD_PAGES, 1},
	{6280, PCUT_FIELD_URL, 1},
	{6289, PCUT_FIELD_PAGES, 0},
	{6295, PCUT_FIELD_PAGES, 0},
	{6302, PCUT_FIELD_PAGES, 4},
	{6310, PCUT_FIELD_PAGES, 5},
	{6317, PCUT_FIELD_DATE, 25},
	{6328, PCUT_FIELD_UPDATED, 25},
	{6339, PCUT_FIELD_WORDS, 4},
	{6348, PCUT_FIELD_TAGS, 4},
	{6363, PCUT_FIELD_WORDS, 6},
	{6372, PCUT_FIELD_TAGS, 6},
	{6387, PCUT_FIELD_TAGS, 6},
	{6402, PCUT_FIELD_SITE, 1},
	{6408, PCUT_FIELD_AUTHOR, 3},
	{6412, PCUT_FIELD_TAGS, 28},
	{6426, PCUT_FIELD_WORDS, 5},
	{6433, PCUT_FIELD_TAGS, 5},
	{6447, PCUT_FIELD_DATE, 3},
	{6455, PCUT_FIELD_DATE, 3},
	{6464, PCUT_FIELD_SITE, 1},
	{6467, PCUT_FIELD_DATE, 1},
	{6470, PCUT_FIELD_BODY, 11},
	{6482, PCUT_FIELD_AUTHOR, 31},
	{6490, PCUT_FIELD_SUMMARY, 0},
	{6496, PCUT_FIELD_SITE, 4},
	{6506, PCUT_FIELD_AUTHOR, 4},
	{6517, PCUT_FIELD_URL, 1},
	{6527, PCUT_FIELD_AGENCY, 7},
	{6538, PCUT_FIELD_CONTACT, 7},
	{6550, PCUT_FIELD_AUTHOR, 31},
	{6558, PCUT_FIELD_PAGES, 1},
	{6561, PCUT_FIELD_CONTACT, 1},
	{6567, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6573, PCUT_FIELD_CAPTION, 1},
	{6587, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6600, PCUT_FIELD_PHOTOGRAPHER, 3},
	{6612, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6625, PCUT_FIELD_PHOTOGRAPHER, 3},
	{6639, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6651, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6663, PCUT_FIELD_PHOTOGRAPHER, 0},
	{6670, PCUT_FIELD_SUBTITLE, 32},
	{6677, PCUT_FIELD_CAPTION, 1},
	{6693, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6702, PCUT_FIELD_CAPTION, 4},
	{6714, PCUT_FIELD_AUTHOR, 29},
	{6719, PCUT_FIELD_WORDS, 25},
	{6726, PCUT_FIELD_PLACE, 7},
	{6733, PCUT_FIELD_PLACE, 1},
	{6739, PCUT_FIELD_BODY, 12},
	{6749, PCUT_FIELD_WORDS, 12},
	{6760, PCUT_FIELD_SUBTITLE, 29},
	{6770, PCUT_FIELD_CAPTION, 11},
	{6777, PCUT_FIELD_SUMMARY, 11},
	{6790, PCUT_FIELD_SUBTITLE, 0},
	{6799, PCUT_FIELD_SUBTITLE, 12},
	{6810, PCUT_FIELD_SUBTITLE, 13},
	{6821, PCUT_FIELD_SUBTITLE, 11},
	{6830, PCUT_FIELD_SUMMARY, 0},
	{6836, PCUT_FIELD_CAPTION, 12},
	{6844, PCUT_FIELD_AUTHOR, 0},
	{6848, PCUT_FIELD_DATE, 1},
	{6855, PCUT_FIELD_SECTION, 1},
	{6865, PCUT_FIELD_DATE, 1},
	{6875, PCUT_FIELD_PAGES, 1},
	{6878, PCUT_FIELD_COPYRIGHT, 11},
	{6894, PCUT_FIELD_TRANSLATOR, 12},
	{6902, PCUT_FIELD_CONTACT, 1},
	{6916, PCUT_FIELD_CONTACT, 1},
	{6932, PCUT_FIELD_CONTACT, 1},
	{6948, PCUT_FIELD_CONTACT, 1},
	{6961, PCUT_FIELD_CONTACT, 2},
	{6976, PCUT_FIELD_CONTACT, 0},
	{6990, PCUT_FIELD_CONTACT, 22},
	{7003, PCUT_FIELD_ID, 1},
	{7024, PCUT_FIELD_SITE, 1},
	{7033, PCUT_FIELD_DATE, 1},
	{7042, PCUT_FIELD_DATE, 5},
	{7053, PCUT_FIELD_DATE, 5},
	{7067, PCUT_FIELD_SITE, 5},
	{7081, PCUT_FIELD_DATE, 1},
	{7089, PCUT_FIELD_SITE, 6},
	{7100, PCUT_FIELD_SITE, 4},
	{7112, PCUT_FIELD_DATE, 0},
	{7122, PCUT_FIELD_DATE, 4},
	{7135, PCUT_FIELD_DATE, 6},
	{7148, PCUT_FIELD_DATE, 27},
	{7157, PCUT_FIELD_SITE, 7},
	{7168, PCUT_FIELD_DATE, 7},
	{7184, PCUT_FIELD_SITE, 0},
	{7196, PCUT_FIELD_DATE, 1},
	{7213, PCUT_FIELD_SITE, 1},
	{7230, PCUT_FIELD_SITE, 1},
	{7247, PCUT_FIELD_SITE, 1},
	{7265, PCUT_FIELD_DATE, 22},
	{7276, PCUT_FIELD_DATE, 23},
	{7287, PCUT_FIELD_DATE, 22},
	{7305, PCUT_FIELD_DATE, 3},
	{7312, PCUT_FIELD_DATE, 3},
	{7322, PCUT_FIELD_SITE, 11},
	{7333, PCUT_FIELD_SITE, 0},
	{7345, PCUT_FIELD_DATE, 13},
	{7357, PCUT_FIELD_DATE, 12},
	{7369, PCUT_FIELD_DATE, 24},
	{7379, PCUT_FIELD_DATE, 1},
	{7392, PCUT_FIELD_DATE, 1},
	{7402, PCUT_FIELD_SITE, 1},
	{7415, PCUT_FIELD_DATE, 1},
	{7428, PCUT_FIELD_SITE, 1},
	{7438, PCUT_FIELD_DATE, 2},
	{7449, PCUT_FIELD_DATE, 25},
	{7453, PCUT_FIELD_SITE, 2},
	{7460, PCUT_FIELD_SITE, 2},
	{7472, PCUT_FIELD_OTHER_DATE, 1},
	{7481, PCUT_FIELD_ID, 1},
	{7488, PCUT_FIELD_ID, 1},
	{7502, PCUT_FIELD_AUTHOR, 0},
	{7512, PCUT_FIELD_EDITOR, 7},
	{7521, PCUT_FIELD_AUTHOR, 4},
	{7530, PCUT_FIELD_AUTHOR, 4},
	{7540, PCUT_FIELD_AUTHOR, 3},
	{7551, PCUT_FIELD_EDITOR, 11},
	{7560, PCUT_FIELD_AUTHOR, 2},
	{7570, PCUT_FIELD_AUTHOR, 2},
	{7582, PCUT_FIELD_EDITOR, 2},
	{7592, PCUT_FIELD_EDITOR, 0},
	{7601, PCUT_FIELD_EDITOR, 5},
	{7611, PCUT_FIELD_ID, 1},
	{7621, PCUT_FIELD_CONTACT, 3},
	{7638, PCUT_FIELD_DATE, 1},
	{7651, PCUT_FIELD_AUTHOR, 0},
	{7660, PCUT_FIELD_CAPTION, 14},
	{7670, PCUT_FIELD_SECTION, 2},
	{7678, PCUT_FIELD_SUMMARY, 28},
	{7684, PCUT_FIELD_SUMMARY, 0},
	{7691, PCUT_FIELD_SUMMARY, 4},
	{7699, PCUT_FIELD_SUMMARY, 6},
	{7706, PCUT_FIELD_OTHER_DATE, 1},
	{7716, PCUT_FIELD_UPDATED, 1},
	{7724, PCUT_FIELD_SUMMARY, 27},
	{7732, PCUT_FIELD_SUMMARY, 5},
	{7742, PCUT_FIELD_COPYRIGHT, 1},
	{7749, PCUT_FIELD_SUMMARY, 31},
	{7759, PCUT_FIELD_ISSUE, 12},
	{7766, PCUT_FIELD_SECTION, 26},
	{7772, PCUT_FIELD_SECTION, 1},
	{7779, PCUT_FIELD_SECTION, 0},
	{7787, PCUT_FIELD_SECTION, 7},
	{7795, PCUT_FIELD_TITLE, 0},
	{7802, PCUT_FIELD_SECTION, 0},
	{7810, PCUT_FIELD_SECTION, 3},
	{7819, PCUT_FIELD_SECTION, 11},
	{7827, PCUT_FIELD_CONTACT, 2},
	{7844, PCUT_FIELD_CONTACT, 2},
	{7855, PCUT_FIELD_CONTACT, 26},
	{7870, PCUT_FIELD_SUMMARY, 7},
	{7883, PCUT_FIELD_SUMMARY, 22},
	{7898, PCUT_FIELD_SUMMARY, 0},
	{7909, PCUT_FIELD_WORDS, 25},
	{7915, PCUT_FIELD_OTHER_DATE, 1},
	{7921, PCUT_FIELD_SECTION, 14},
	{7927, PCUT_FIELD_ISSUE, 14},
	{7932, PCUT_FIELD_SUMMARY, 29},
	{7940, PCUT_FIELD_SECTION, 1},
	{7943, PCUT_FIELD_TAGS, 2},
	{7954, PCUT_FIELD_TAGS, 2},
	{7966, PCUT_FIELD_TAGS, 2},
	{7979, PCUT_FIELD_TITLE, 2},
	{7991, PCUT_FIELD_AUTHOR, 7},
	{8001, PCUT_FIELD_AUTHOR, 5},
	{8012, PCUT_FIELD_SECTION, 1},
	{8015, PCUT_FIELD_SECTION, 6},
	{8021, PCUT_FIELD_SECTION, 6},
	{8028, PCUT_FIELD_SECTION, 28},
	{8035, PCUT_FIELD_SECTION, 4},
	{8043, PCUT_FIELD_SECTION, 7},
	{8050, PCUT_FIELD_SECTION, 0},
	{8058, PCUT_FIELD_SECTION, 27},
	{8067, PCUT_FIELD_PAGES, 2},
	{8073, PCUT_FIELD_PAGES, 2},
	{8080, PCUT_FIELD_SECTION, 12},
	{8086, PCUT_FIELD_SECTION, 13},
	{8093, PCUT_FIELD_SECTION, 11},
	{8100, PCUT_FIELD_SECTION, 24},
	{8108, PCUT_FIELD_SECTION, 0},
	{8116, PCUT_FIELD_UPDATED, 22},
	{8134, PCUT_FIELD_ISSUE, 1},
	{8141, PCUT_FIELD_SITE, 11},
	{8148, PCUT_FIELD_SECTION, 5},
	{8156, PCUT_FIELD_SUMMARY, 12},
	{8164, PCUT_FIELD_PAGES, 22},
	{8169, PCUT_FIELD_PAGES, 0},
	{8174, PCUT_FIELD_AUTHOR, 3},
	{8184, PCUT_FIELD_UPDATED, 24},
	{8199, PCUT_FIELD_SITE, 0},
	{8204, PCUT_FIELD_SITE, 1},
	{8214, PCUT_FIELD_SITE, 4},
	{8220, PCUT_FIELD_SITE, 4},
	{8230, PCUT_FIELD_SITE, 5},
	{8235, PCUT_FIELD_AUTHOR, 23},
	{8246, PCUT_FIELD_AUTHOR, 24},
	{8257, PCUT_FIELD_AUTHOR, 0},
	{8266, PCUT_FIELD_TAGS, 7},
	{8281, PCUT_FIELD_WORDS, 12},
	{8286, PCUT_FIELD_WORDS, 11},
	{8292, PCUT_FIELD_TAGS, 11},
	{8307, PCUT_FIELD_SITE, 1},
	{8310, PCUT_FIELD_SITE, 1},
	{8313, PCUT_FIELD_SUMMARY, 3},
	{8322, PCUT_FIELD_SUMMARY, 5},
	{8331, PCUT_FIELD_UPDATED, 14},
	{8346, PCUT_FIELD_SUBTITLE, 5},
	{8358, PCUT_FIELD_SUMMARY, 12},
	{8365, PCUT_FIELD_SITE, 0},
	{8372, PCUT_FIELD_SITE, 1},
	{8384, PCUT_FIELD_URL, 1},
	{8395, PCUT_FIELD_SUBTITLE, 3},
	{8406, PCUT_FIELD_SECTION, 2},
	{8413, PCUT_FIELD_KICKER, 2},
	{8424, PCUT_FIELD_SUBTITLE, 14},
	{8429, PCUT_FIELD_LANGUAGE, 2},
	{8437, PCUT_FIELD_LANGUAGE, 0},
	{8443, PCUT_FIELD_LANGUAGE, 23},
	{8449, PCUT_FIELD_UPDATED, 2},
	{8455, PCUT_FIELD_SUBTITLE, 1},
	{8466, PCUT_FIELD_PAGES, 1},
	{8477, PCUT_FIELD_TAGS, 2},
	{8488, PCUT_FIELD_TAGS, 2},
	{8500, PCUT_FIELD_TAGS, 24},
	{8509, PCUT_FIELD_TAGS, 12},
	{8516, PCUT_FIELD_ID, 1},
	{8525, PCUT_FIELD_PAGES, 12},
	{8532, PCUT_FIELD_PAGES, 12},
	{8539, PCUT_FIELD_SUBTITLE, 1},
	{8549, PCUT_FIELD_SUMMARY, 11},
	{8562, PCUT_FIELD_PAGES, 11},
	{8569, PCUT_FIELD_PAGES, 11},
	{8576, PCUT_FIELD_SUBTITLE, 1},
	{8589, PCUT_FIELD_SUBTITLE, 1},
	{8597, PCUT_FIELD_SUBTITLE, 1},
	{8608, PCUT_FIELD_TAGS, 1},
	{8616, PCUT_FIELD_TITLE, 1},
	{8629, PCUT_FIELD_TAGS, 1},
	{8643, PCUT_FIELD_TAGS, 1},
	{8652, PCUT_FIELD_SUBTITLE, 31},
	{8661, PCUT_FIELD_SUBTITLE, 1},
	{8670, PCUT_FIELD_SUBTITLE, 27},
	{8679, PCUT_FIELD_SUBTITLE, 28},
	{8688, PCUT_FIELD_SUBTITLE, 0},
	{8698, PCUT_FIELD_SUMMARY, 13},
	{8704, PCUT_FIELD_TAGS, 3},
	{8710, PCUT_FIELD_TAGS, 3},
	{8717, PCUT_FIELD_SUMMARY, 27},
	{8723, PCUT_FIELD_SUMMARY, 0},
	{8731, PCUT_FIELD_SITE, 31},
	{8738, PCUT_FIELD_SUMMARY, 1},
	{8746, PCUT_FIELD_SITE, 27},
	{8752, PCUT_FIELD_KICKER, 3},
	{8761, PCUT_FIELD_SUMMARY, 1},
	{8770, PCUT_FIELD_WORDS, 26},
	{8783, PCUT_FIELD_AUTHOR, 26},
	{8790, PCUT_FIELD_AUTHOR, 26},
	{8798, PCUT_FIELD_LANGUAGE, 7},
	{8803, PCUT_FIELD_AUTHOR, 32},
	{8811, PCUT_FIELD_TAGS, 1},
	{8815, PCUT_FIELD_TAGS, 22},
	{8822, PCUT_FIELD_TAGS, 1},
	{8829, PCUT_FIELD_TAGS, 11},
	{8834, PCUT_FIELD_TAGS, 0},
	{8839, PCUT_FIELD_TAGS, 27},
	{8846, PCUT_FIELD_TAGS, 12},
	{8851, PCUT_FIELD_DATE, 31},
	{8859, PCUT_FIELD_DATE, 31},
	{8874, PCUT_FIELD_DATE, 14},
	{8880, PCUT_FIELD_URL, 31},
	{8887, PCUT_FIELD_SUMMARY, 1},
	{8894, PCUT_FIELD_AUTHOR, 25},
	{8901, PCUT_FIELD_BODY, 0},
	{8907, PCUT_FIELD_CONTACT, 1},
	{8911, PCUT_FIELD_CONTACT, 2},
	{8919, PCUT_FIELD_CONTACT, 6},
	{8928, PCUT_FIELD_CONTACT, 0},
	{8937, PCUT_FIELD_CONTACT, 7},
	{8946, PCUT_FIELD_CONTACT, 0},
	{8956, PCUT_FIELD_TAGS, 4},
	{8961, PCUT_FIELD_TAGS, 4},
	{8967, PCUT_FIELD_TAGS, 12},
	{8974, PCUT_FIELD_TAGS, 11},
	{8981, PCUT_FIELD_TAGS, 5},
	{8986, PCUT_FIELD_TAGS, 13},
	{8991, PCUT_FIELD_DATE, 31},
	{8998, PCUT_FIELD_SITE, 5},
	{9006, PCUT_FIELD_BODY, 5},
	{9012, PCUT_FIELD_BODY, 5},
	{9027, PCUT_FIELD_BODY, 0},
	{9032, PCUT_FIELD_AUTHOR, 2},
	{9041, PCUT_FIELD_WORDS, 1},
	{9057, PCUT_FIELD_BODY, 3},
	{9063, PCUT_FIELD_BODY, 3},
	{9078, PCUT_FIELD_BODY, 2},
	{9089, PCUT_FIELD_BODY, 0},
	{9095, PCUT_FIELD_BODY, 0},
	{9110, PCUT_FIELD_TAGS, 32},
	{9114, PCUT_FIELD_TAGS, 2},
	{9120, PCUT_FIELD_TAGS, 3},
	{9126, PCUT_FIELD_TAGS, 2},
	{9133, PCUT_FIELD_TAGS, 3},
	{9140, PCUT_FIELD_TITLE, 1},
	{9143, PCUT_FIELD_SITE, 22},
	{9151, PCUT_FIELD_TITLE, 32},
	{9159, PCUT_FIELD_SUMMARY, 25},
	{9171, PCUT_FIELD_OTHER_DATE, 1},
	{9187, PCUT_FIELD_CONTACT, 12},
	{9204, PCUT_FIELD_TITLE, 0},
	{9210, PCUT_FIELD_TITLE, 1},
	{9216, PCUT_FIELD_TITLE, 27},
	{9222, PCUT_FIELD_TITLE, 28},
	{9228, PCUT_FIELD_TITLE, 5},
	{9235, PCUT_FIELD_TITLE, 5},
	{9251, PCUT_FIELD_TITLE, 3},
	{9257, PCUT_FIELD_SITE, 3},
	{9274, PCUT_FIELD_TITLE, 24},
	{9281, PCUT_FIELD_TITLE, 4},
	{9289, PCUT_FIELD_TITLE, 12},
	{9297, PCUT_FIELD_TITLE, 0},
	{9304, PCUT_FIELD_TITLE, 13},
	{9312, PCUT_FIELD_SUMMARY, 1},
	{9318, PCUT_FIELD_SUMMARY, 1},
	{9323, PCUT_FIELD_TRANSLATOR, 11},
	{9331, PCUT_FIELD_TRANSLATOR, 11},
	{9343, PCUT_FIELD_AUTHOR, 25},
	{9354, PCUT_FIELD_ISSUE, 11},
	{9358, PCUT_FIELD_SUMMARY, 32},
	{9366, PCUT_FIELD_ISSUE, 3},
	{9371, PCUT_FIELD_TAGS, 1},
	{9377, PCUT_FIELD_TAGS, 6},
	{9385, PCUT_FIELD_TAGS, 1},
	{9392, PCUT_FIELD_TAGS, 31},
	{9398, PCUT_FIELD_TRANSLATOR, 6},
	{9407, PCUT_FIELD_TRANSLATOR, 4},
	{9418, PCUT_FIELD_TRANSLATOR, 4},
	{9432, PCUT_FIELD_TRANSLATOR, 3},
	{9443, PCUT_FIELD_TRANSLATOR, 3},
	{9454, PCUT_FIELD_TRANSLATOR, 4},
	{9464, PCUT_FIELD_TRANSLATOR, 3},
	{9476, PCUT_FIELD_TRANSLATOR, 6},
	{9485, PCUT_FIELD_TRANSLATOR, 5},
	{9496, PCUT_FIELD_TRANSLATOR, 5},
	{9507, PCUT_FIELD_TRANSLATOR, 1},
	{9521, PCUT_FIELD_TRANSLATOR, 1},
	{9533, PCUT_FIELD_TRANSLATOR, 1},
	{9544, PCUT_FIELD_TAGS, 7},
	{9556, PCUT_FIELD_BODY, 11},
	{9562, PCUT_FIELD_TAGS, 32},
	{9570, PCUT_FIELD_TAGS, 25},
	{9581, PCUT_FIELD_TITLE, 11},
	{9587, PCUT_FIELD_TITLE, 2},
	{9599, PCUT_FIELD_TRANSLATOR, 2},
	{9610, PCUT_FIELD_TRANSLATOR, 2},
	{9623, PCUT_FIELD_TRANSLATOR, 2},
	{9637, PCUT_FIELD_TRANSLATOR, 2},
	{9649, PCUT_FIELD_DATE, 23},
	{9657, PCUT_FIELD_CONTACT, 5},
	{9672, PCUT_FIELD_SITE, 7},
	{9681, PCUT_FIELD_UPDATED, 4},
	{9702, PCUT_FIELD_UPDATED, 6},
	{9721, PCUT_FIELD_UPDATED, 5},
	{9742, PCUT_FIELD_WORDS, 2},
	{9749, PCUT_FIELD_SUBTITLE, 22},
	{9761, PCUT_FIELD_SUBTITLE, 23},
	{9772, PCUT_FIELD_SUBTITLE, 24},
	{9784, PCUT_FIELD_SUBTITLE, 2},
	{9795, PCUT_FIELD_SUBTITLE, 2},
	{9806, PCUT_FIELD_UPDATED, 1},
	{9814, PCUT_FIELD_UPDATED, 22},
	{9825, PCUT_FIELD_UPDATED, 12},
	{9834, PCUT_FIELD_COPYRIGHT, 2},
	{9847, PCUT_FIELD_URL, 1},
	{9851, PCUT_FIELD_URL, 1},
	{9855, PCUT_FIELD_URL, 3},
	{9869, PCUT_FIELD_URL, 4},
	{9882, PCUT_FIELD_WORDS, 14},
	{9890, PCUT_FIELD_SITE, 6},
	{9898, PCUT_FIELD_AUTHOR, 2},
	{9908, PCUT_FIELD_AUTHOR, 2},
	{9920, PCUT_FIELD_AUTHOR, 2},
	{9933, PCUT_FIELD_SITE, 2},
	{9940, PCUT_FIELD_DATE, 2},
	{9955, PCUT_FIELD_DATE, 2},
	{9973, PCUT_FIELD_DATE, 2},
	{9996, PCUT_FIELD_DATE, 7},
	{10007, PCUT_FIELD_TRANSLATOR, 7},
	{10016, PCUT_FIELD_TRANSLATOR, 7},
	{10026, PCUT_FIELD_URL, 2},
	{10034, PCUT_FIELD_URL, 4},
	{10042, PCUT_FIELD_ISSUE, 1},
	{10046, PCUT_FIELD_KICKER, 4},
	{10054, PCUT_FIELD_BODY, 7},
	{10070, PCUT_FIELD_BODY, 2},
	{10079, PCUT_FIELD_ISSUE, 1},
	{10086, PCUT_FIELD_ISSUE, 1},
	{10099, PCUT_FIELD_ISSUE, 4},
	{10107, PCUT_FIELD_AUTHOR, 2},
	{10111, PCUT_FIELD_SUMMARY, 2},
	{10120, PCUT_FIELD_ISSUE, 12},
	{10127, PCUT_FIELD_DATE, 12},
	{10134, PCUT_FIELD_SITE, 0},
	{10144, PCUT_FIELD_WORDS, 1},
	{10147, PCUT_FIELD_URL, 1},
	{10151, PCUT_FIELD_URL, 1},
	{10163, PCUT_FIELD_URL, 2},
	{10174, PCUT_FIELD_URL, 1},
	{10182, PCUT_FIELD_SITE, 1},
	{10190, PCUT_FIELD_URL, 1},
	{10202, PCUT_FIELD_AGENCY, 1},
	{10207, PCUT_FIELD_AGENCY, 1},
	{10220, PCUT_FIELD_WORDS, 7},
	{10228, PCUT_FIELD_WORDS, 1},
	{10239, PCUT_FIELD_WORDS, 1},
	{10251, PCUT_FIELD_WORDS, 1},
	{10261, PCUT_FIELD_WORDS, 1},
	{10267, PCUT_FIELD_WORDS, 2},
	{10278, PCUT_FIELD_WORDS, 2},
	{10285, PCUT_FIELD_AUTHOR, 1},
	{10292, PCUT_FIELD_AUTHOR, 1},
	{10303, PCUT_FIELD_ISSUE, 11},
	{10311, PCUT_FIELD_SITE, 11},
	{10319, PCUT_FIELD_SITE, 14},
	{10325, PCUT_FIELD_DATE, 14},
	{10338, PCUT_FIELD_DATE, 14},
	{10349, PCUT_FIELD_DATE, 14},
	{10367, PCUT_FIELD_AUTHOR, 14},
	{10373, PCUT_FIELD_AUTHOR, 14},
	{10379, PCUT_FIELD_AUTHOR, 14},
	{10388, PCUT_FIELD_PLACE, 14},
	{10392, PCUT_FIELD_CONTACT, 25},
	{10405, PCUT_FIELD_SUMMARY, 11},
	{10413, PCUT_FIELD_UPDATED, 11},
	{10428, PCUT_FIELD_PHOTOGRAPHER, 11},
	{10436, PCUT_FIELD_SITE, 0},
	{10442, PCUT_FIELD_SITE, 2},
	{10454, PCUT_FIELD_SITE, 2},
	{10462, PCUT_FIELD_SUMMARY, 13},
	{10471, PCUT_FIELD_SITE, 27},
	{10476, PCUT_FIELD_TAGS, 13},
	{10483, PCUT_FIELD_SITE, 11},
	{10490, PCUT_FIELD_OTHER_DATE, 2},
	{10498, PCUT_FIELD_UPDATED, 2},
	{10519, PCUT_FIELD_SUMMARY, 2},
	{10535, PCUT_FIELD_DATE, 13},
	{10546, PCUT_FIELD_DATE, 12},
	{10557, PCUT_FIELD_COPYRIGHT, 1},
	{10560, PCUT_FIELD_AUTHOR, 15},
	{10583, PCUT_FIELD_LANGUAGE, 15},
	{10596, PCUT_FIELD_DATE, 15},
	{10617, PCUT_FIELD_DATE, 15},
	{10642, PCUT_FIELD_URL, 15},
	{10661, PCUT_FIELD_UPDATED, 15},
	{10684, PCUT_FIELD_UPDATED, 15},
	{10703, PCUT_FIELD_SECTION, 15},
	{10718, PCUT_FIELD_SITE, 15},
	{10731, PCUT_FIELD_CONTACT, 15},
	{10754, PCUT_FIELD_TAGS, 15},
	{10771, PCUT_FIELD_SITE, 15},
	{10790, PCUT_FIELD_DATE, 15},
	{10811, PCUT_FIELD_TAGS, 15},
	{10824, PCUT_FIELD_SECTION, 15},
	{10843, PCUT_FIELD_BODY, 15},
	{10858, PCUT_FIELD_WORDS, 15},
	{10871, PCUT_FIELD_TAGS, 15},
	{10899, PCUT_FIELD_TAGS, 15},
	{10927, PCUT_FIELD_TRANSLATOR, 15},
	{10946, PCUT_FIELD_SUMMARY, 15},
	{10963, PCUT_FIELD_SITE, 15},
	{10972, PCUT_FIELD_SECTION, 15},
	{10983, PCUT_FIELD_AUTHOR, 15},
	{11004, PCUT_FIELD_URL, 15},
	{11023, PCUT_FIELD_SUMMARY, 15},
	{11036, PCUT_FIELD_AUTHOR, 15},
	{11055, PCUT_FIELD_UPDATED, 15},
	{11093, PCUT_FIELD_TITLE, 15},
	{11106, PCUT_FIELD_AUTHOR, 15},
	{11113, PCUT_FIELD_SUBTITLE, 15},
	{11132, PCUT_FIELD_PHOTOGRAPHER, 15},
	{11153, PCUT_FIELD_PHOTOGRAPHER, 15},
	{11176, PCUT_FIELD_AUTHOR, 0},
	{11187, PCUT_FIELD_AUTHOR, 9},
	{11211, PCUT_FIELD_AUTHOR, 8},
	{11235, PCUT_FIELD_AUTHOR, 0},
	{11248, PCUT_FIELD_COPYRIGHT, 8},
	{11278, PCUT_FIELD_AUTHOR, 8},
	{11291, PCUT_FIELD_AGENCY, 0},
	{11310, PCUT_FIELD_AGENCY, 9},
	{11325, PCUT_FIELD_URL, 8},
	{11336, PCUT_FIELD_URL, 9},
	{11349, PCUT_FIELD_SUMMARY, 8},
	{11368, PCUT_FIELD_SUMMARY, 10},
	{11385, PCUT_FIELD_SUMMARY, 9},
	{11402, PCUT_FIELD_AUTHOR, 30},
	{11413, PCUT_FIELD_SITE, 9},
	{11428, PCUT_FIELD_ISSUE, 9},
	{11441, PCUT_FIELD_URL, 10},
	{11454, PCUT_FIELD_ISSUE, 8},
	{11467, PCUT_FIELD_SITE, 0},
	{11480, PCUT_FIELD_DATE, 0},
	{11489, PCUT_FIELD_DATE, 10},
	{11526, PCUT_FIELD_OTHER_DATE, 8},
	{11554, PCUT_FIELD_DATE, 8},
	{11584, PCUT_FIELD_DATE, 9},
	{11614, PCUT_FIELD_DATE, 30},
	{11625, PCUT_FIELD_SITE, 9},
	{11640, PCUT_FIELD_LANGUAGE, 10},
	{11649, PCUT_FIELD_TAGS, 10},
	{11664, PCUT_FIELD_AUTHOR, 8},
	{11683, PCUT_FIELD_AUTHOR, 9},
	{11702, PCUT_FIELD_TITLE, 10},
	{11719, PCUT_FIELD_TITLE, 0},
	{11738, PCUT_FIELD_UPDATED, 9},
	{11753, PCUT_FIELD_SITE, 30},
	{11764, PCUT_FIELD_SITE, 0},
	{11779, PCUT_FIELD_UPDATED, 8},
	{11796, PCUT_FIELD_SITE, 10},
	{11813, PCUT_FIELD_SITE, 8},
	{11830, PCUT_FIELD_SECTION, 0},
	{11849, PCUT_FIELD_SECTION, 9},
	{11868, PCUT_FIELD_TAGS, 8},
	{11896, PCUT_FIELD_TAGS, 10},
	{11920, PCUT_FIELD_TAGS, 9},
	{11946, PCUT_FIELD_WORDS, 8},
	{11976, PCUT_FIELD_CONTACT, 0},
	{11991, PCUT_FIELD_CONTACT, 9},
	{12008, PCUT_FIELD_CONTACT, 8},
	{12038, PCUT_FIELD_CONTACT, 8},
	{12055, PCUT_FIELD_COPYRIGHT, 8},
	{12072, PCUT_FIELD_AUTHOR, 8},
	{12099, PCUT_FIELD_SUMMARY, 8},
	{12135, PCUT_FIELD_WORDS, 9},
	{12163, PCUT_FIELD_TAGS, 30},
	{12185, PCUT_FIELD_SUMMARY, 8},
	{12192, PCUT_FIELD_URL, 10},
	{12201, PCUT_FIELD_LICENSE, 8},
	{12218, PCUT_FIELD_LICENSE, 9},
	{12235, PCUT_FIELD_PLACE, 8},
	{12246, PCUT_FIELD_TAGS, 8},
	{12257, PCUT_FIELD_LANGUAGE, 9},
	{12266, PCUT_FIELD_PLACE, 9},
	{12277, PCUT_FIELD_TAGS, 9},
	{12288, PCUT_FIELD_TITLE, 9},
	{12299, PCUT_FIELD_TITLE, 8},
	{12316, PCUT_FIELD_TITLE, 30},
	{12329, PCUT_FIELD_ISSUE, 0},
	{12340, PCUT_FIELD_UPDATED, 10},
	{12357, PCUT_FIELD_UPDATED, 8},
	{12376, PCUT_FIELD_WORDS, 8},
	{12387, PCUT_FIELD_DATE, 30},
	{12406, PCUT_FIELD_UPDATED, 9},
	{12423, PCUT_FIELD_SUMMARY, 9},
	{12432, PCUT_FIELD_SUMMARY, 8},
	{12449, PCUT_FIELD_DATE, 8},
	{12474, PCUT_FIELD_DATE, 9},
	{12499, PCUT_FIELD_URL, 8},
	{12516, PCUT_FIELD_URL, 9},
	{12533, PCUT_FIELD_TRANSLATOR, 8},
	{12548, PCUT_FIELD_TRANSLATOR, 8},
	{12569, PCUT_FIELD_TRANSLATOR, 9},
	{12586, PCUT_FIELD_TRANSLATOR, 9},
	{12607, PCUT_FIELD_AUTHOR, 30},
	{12616, PCUT_FIELD_SUBTITLE, 10},
	{12639, PCUT_FIELD_SUBTITLE, 8},
	{12664, PCUT_FIELD_SUBTITLE, 30},
	{12683, PCUT_FIELD_CAPTION, 8},
	{12698, PCUT_FIELD_CAPTION, 8},
	{12725, PCUT_FIELD_BODY, 8},
	{12749, PCUT_FIELD_URL, 9},
	{12768, PCUT_FIELD_CONTACT, 8},
	{12792, PCUT_FIELD_CONTACT, 9},
	{12813, PCUT_FIELD_SITE, 8},
	{12834, PCUT_FIELD_DATE, 10},
	{12857, PCUT_FIELD_SUBTITLE, 9},
	{12882, PCUT_FIELD_CAPTION, 9},
	{12895, PCUT_FIELD_SECTION, 0},
	{12908, PCUT_FIELD_EDITOR, 0},
	{12925, PCUT_FIELD_SUMMARY, 0},
	{12938, PCUT_FIELD_SECTION, 9},
	{12951, PCUT_FIELD_SECTION, 0},
	{12966, PCUT_FIELD_SUMMARY, 30},
	{12981, PCUT_FIELD_SITE, 8},
	{12990, PCUT_FIELD_PHOTOGRAPHER, 9},
	{13007, PCUT_FIELD_WORDS, 8},
	{13016, PCUT_FIELD_WORDS, 9},
	{13025, PCUT_FIELD_URL, 8},
	{13038, PCUT_FIELD_PAGES, 9},
	{13055, PCUT_FIELD_PAGES, 8},
	{13062, PCUT_FIELD_PAGES, 8},
	{13079, PCUT_FIELD_PAGES, 8},
	{13096, PCUT_FIELD_TAGS, 10},
	{13109, PCUT_FIELD_TAGS, 30},
	{13122, PCUT_FIELD_TAGS, 0},
	{13131, PCUT_FIELD_BODY, 0},
	{13142, PCUT_FIELD_CONTACT, 8},
	{13157, PCUT_FIELD_TITLE, 8},
	{13166, PCUT_FIELD_TAGS, 9},
	{13175, PCUT_FIELD_TAGS, 8},
	{13184, PCUT_FIELD_ISSUE, 8},
	{13191, PCUT_FIELD_TAGS, 8},
	{13200, PCUT_FIELD_PHOTOGRAPHER, 0},
	{13209, PCUT_FIELD_PHOTOGRAPHER, 8},
	{13226, PCUT_FIELD_PHOTOGRAPHER, 8},
	{13247, PCUT_FIELD_LANGUAGE, 8},
	{13256, PCUT_FIELD_LANGUAGE, 30},
	{13267, PCUT_FIELD_BODY, 16},
	{13276, PCUT_FIELD_CONTACT, 16},
	{13294, PCUT_FIELD_AUTHOR, 16},
	{13303, PCUT_FIELD_TITLE, 16},
	{13314, PCUT_FIELD_SUBTITLE, 16},
	{13334, PCUT_FIELD_AUTHOR, 16},
	{13341, PCUT_FIELD_URL, 16},
	{13352, PCUT_FIELD_CONTACT, 16},
	{13372, PCUT_FIELD_AUTHOR, 16},
	{13379, PCUT_FIELD_SECTION, 16},
	{13388, PCUT_FIELD_AUTHOR, 16},
	{13397, PCUT_FIELD_TAGS, 16},
	{13417, PCUT_FIELD_WORDS, 16},
	{13437, PCUT_FIELD_SITE, 16},
	{13446, PCUT_FIELD_TAGS, 16},
	{13459, PCUT_FIELD_UPDATED, 16},
	{13470, PCUT_FIELD_UPDATED, 16},
	{13492, PCUT_FIELD_UPDATED, 16},
	{13503, PCUT_FIELD_EDITOR, 16},
	{13512, PCUT_FIELD_SITE, 16},
	{13523, PCUT_FIELD_EDITOR, 16},
	{13534, PCUT_FIELD_DATE, 16},
	{13545, PCUT_FIELD_PHOTOGRAPHER, 16},
	{13556, PCUT_FIELD_PHOTOGRAPHER, 16},
	{13571, PCUT_FIELD_SECTION, 16},
	{13586, PCUT_FIELD_URL, 16},
	{13597, PCUT_FIELD_LANGUAGE, 16},
	{13604, PCUT_FIELD_DATE, 16},
	{13615, PCUT_FIELD_DATE, 16},
	{13637, PCUT_FIELD_TAGS, 16},
	{13648, PCUT_FIELD_SUMMARY, 16},
	{13659, PCUT_FIELD_SUMMARY, 16},
	{13670, PCUT_FIELD_TRANSLATOR, 16},
	{13681, PCUT_FIELD_UPDATED, 17},
	{13699, PCUT_FIELD_UPDATED, 18},
	{13731, PCUT_FIELD_URL, 18},
	{13740, PCUT_FIELD_CONTACT, 17},
	{13755, PCUT_FIELD_DATE, 17},
	{13770, PCUT_FIELD_SECTION, 17},
	{13785, PCUT_FIELD_SITE, 17},
	{13800, PCUT_FIELD_SUMMARY, 17},
	{13815, PCUT_FIELD_URL, 17},
	{13828, PCUT_FIELD_SITE, 17},
	{13843, PCUT_FIELD_TITLE, 17},
	{13858, PCUT_FIELD_SUBTITLE, 17},
	{13886, PCUT_FIELD_SECTION, 17},
	{13897, PCUT_FIELD_AUTHOR, 17},
	{13910, PCUT_FIELD_TAGS, 17},
	{13944, PCUT_FIELD_LANGUAGE, 17},
	{13955, PCUT_FIELD_AUTHOR, 17},
	{13968, PCUT_FIELD_SITE, 17},
	{13981, PCUT_FIELD_SUMMARY, 17},
	{13994, PCUT_FIELD_TAGS, 17},
	{14011, PCUT_FIELD_AUTHOR, 17},
	{14024, PCUT_FIELD_BODY, 17},
	{14033, PCUT_FIELD_TAGS, 17},
	{14046, PCUT_FIELD_SECTION, 18},
	{14053, PCUT_FIELD_TAGS, 18},
	{14069, PCUT_FIELD_TAGS, 18},
	{14084, PCUT_FIELD_AUTHOR, 17},
	{14093, PCUT_FIELD_UPDATED, 18},
	{14114, PCUT_FIELD_DATE, 0},
	{14125, PCUT_FIELD_DATE, 17},
	{14147, PCUT_FIELD_DATE, 18},
	{14171, PCUT_FIELD_UPDATED, 17},
	{14182, PCUT_FIELD_EDITOR, 17},
	{14193, PCUT_FIELD_TRANSLATOR, 17},
	{14204, PCUT_FIELD_TRANSLATOR, 18},
	{14215, PCUT_FIELD_PHOTOGRAPHER, 17},
	{14226, PCUT_FIELD_TITLE, 18},
	{14235, PCUT_FIELD_AUTHOR, 18},
	{14250, PCUT_FIELD_SUMMARY, 17},
	{14261, PCUT_FIELD_SUMMARY, 18},
	{14272, PCUT_FIELD_SECTION, 18},
	{14289, PCUT_FIELD_URL, 17},
	{14298, PCUT_FIELD_SUBTITLE, 18},
	{14311, PCUT_FIELD_SITE, 18},
	{14326, PCUT_FIELD_LANGUAGE, 18},
	{14335, PCUT_FIELD_SUBTITLE, 18},
	{14352, PCUT_FIELD_SITE, 17},
	{14363, PCUT_FIELD_PHOTOGRAPHER, 17},
	{14370, PCUT_FIELD_WORDS, 17},
	{14392, PCUT_FIELD_TITLE, 0},
	{14403, PCUT_FIELD_SUBTITLE, 17},
	{14423, PCUT_FIELD_SECTION, 17},
	{14430, PCUT_FIELD_AUTHOR, 17},
	{14439, PCUT_FIELD_AUTHOR, 17},
	{14446, PCUT_FIELD_TAGS, 17},
	{14470, PCUT_FIELD_TAGS, 18},
	{14492, PCUT_FIELD_TAGS, 17},
	{14518, PCUT_FIELD_TAGS, 18},
	{14539, PCUT_FIELD_LANGUAGE, 17},
	{14546, PCUT_FIELD_CONTACT, 17},
	{14561, PCUT_FIELD_CONTACT, 17},
	{14576, PCUT_FIELD_URL, 18},
	{14585, PCUT_FIELD_TRANSLATOR, 18},
	{14596, PCUT_FIELD_SITE, 17},
	{14605, PCUT_FIELD_SUMMARY, 17},
	{14614, PCUT_FIELD_SITE, 18},
	{14623, PCUT_FIELD_SUMMARY, 17},
	{14632, PCUT_FIELD_DATE, 17},
	{14639, PCUT_FIELD_DATE, 17},
	{14651, PCUT_FIELD_BODY, 17},
	{14656, PCUT_FIELD_AUTHOR, 18},
	{14671, PCUT_FIELD_AUTHOR, 18},
	{14690, PCUT_FIELD_TAGS, 17},
	{14699, PCUT_FIELD_URL, 18},
	{14710, PCUT_FIELD_SUMMARY, 18},
	{14721, PCUT_FIELD_TAGS, 33},
	{14731, PCUT_FIELD_DATE, 33},
	{14747, PCUT_FIELD_DATE, 33},
	{14766, PCUT_FIELD_DATE, 33},
	{14791, PCUT_FIELD_AUTHOR, 33},
	{14804, PCUT_FIELD_TITLE, 33},
	{14823, PCUT_FIELD_SITE, 33},
	{14839, PCUT_FIELD_SUMMARY, 20},
	{14852, PCUT_FIELD_CONTACT, 20},
	{14871, PCUT_FIELD_CONTACT, 20},
	{14893, PCUT_FIELD_OTHER_DATE, 20},
	{14909, PCUT_FIELD_URL, 20},
	{14922, PCUT_FIELD_SECTION, 20},
	{14935, PCUT_FIELD_SECTION, 20},
	{14951, PCUT_FIELD_CAPTION, 20},
	{14970, PCUT_FIELD_TAGS, 20},
	{14986, PCUT_FIELD_SUBTITLE, 20},
	{15005, PCUT_FIELD_SECTION, 20},
	{15018, PCUT_FIELD_SECTION, 20},
	{15034, PCUT_FIELD_SITE, 20},
	{15044, PCUT_FIELD_TITLE, 20},
	{15057, PCUT_FIELD_TAGS, 20},
	{15064, PCUT_FIELD_TAGS, 20},
	{15077, PCUT_FIELD_PAGES, 20},
	{15087, PCUT_FIELD_LICENSE, 20},
	{15103, PCUT_FIELD_AUTHOR, 20},
	{15116, PCUT_FIELD_URL, 20},
	{15126, PCUT_FIELD_URL, 20},
	{15139, PCUT_FIELD_SUMMARY, 20},
	{15149, PCUT_FIELD_TAGS, 0},
	{15156, PCUT_FIELD_TAGS, 19},
	{15163, PCUT_FIELD_TAGS, 19},
	{15173, PCUT_FIELD_TITLE, 20},
	{15180, PCUT_FIELD_AUTHOR, 19},
	{15187, PCUT_FIELD_AUTHOR, 0},
	{15194, PCUT_FIELD_SITE, 19},
	{15201, PCUT_FIELD_SITE, 19},
	{15214, PCUT_FIELD_UPDATED, 19},
	{15227, PCUT_FIELD_URL, 20},
	{15237, PCUT_FIELD_BODY, 19},
	{15244, PCUT_FIELD_SUMMARY, 19},
	{15257, PCUT_FIELD_BODY, 0},
	{15264, PCUT_FIELD_DATE, 20},
	{15271, PCUT_FIELD_DATE, 20},
	{15281, PCUT_FIELD_TAGS, 19},
	{15291, PCUT_FIELD_TAGS, 19},
	{15301, PCUT_FIELD_BODY, 19},
	{15308, PCUT_FIELD_SUMMARY, 19},
	{15321, PCUT_FIELD_PHOTOGRAPHER, 20},
	{15328, PCUT_FIELD_PHOTOGRAPHER, 20},
	{15341, PCUT_FIELD_CAPTION, 20},
	{15354, PCUT_FIELD_SITE, 20},
	{15361, PCUT_FIELD_SITE, 19},
	{15368, PCUT_FIELD_SITE, 20},
	{15375, PCUT_FIELD_DATE, 19},
	{15388, PCUT_FIELD_SITE, 19},
	{15395, PCUT_FIELD_SECTION, 19},
	{15402, PCUT_FIELD_SECTION, 19},
	{15409, PCUT_FIELD_SITE, 19},
	{15416, PCUT_FIELD_ISSUE, 19},
	{15423, PCUT_FIELD_DATE, 19},
	{15436, PCUT_FIELD_SUBTITLE, 19},
	{15446, PCUT_FIELD_SUBTITLE, 19},
	{15456, PCUT_FIELD_SUBTITLE, 20},
	{15463, PCUT_FIELD_SUBTITLE, 19},
	{15470, PCUT_FIELD_ISSUE, 19},
	{15474, PCUT_FIELD_URL, 0},
	{15481, PCUT_FIELD_URL, 19},
	{15494, PCUT_FIELD_URL, 19},
	{15507, PCUT_FIELD_URL, 19},
	{15520, PCUT_FIELD_DATE, 19},
	{15527, PCUT_FIELD_DATE, 19},
	{15540, PCUT_FIELD_DATE, 19},
	{15553, PCUT_FIELD_DATE, 19},
	{15566, PCUT_FIELD_DATE, 19},
	{15579, PCUT_FIELD_AUTHOR, 20},
	{15592, PCUT_FIELD_ISSUE, 20},
	{15596, PCUT_FIELD_CONTACT, 20},
	{15615, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15619, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15626, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15633, PCUT_FIELD_CAPTION, 19},
	{15646, PCUT_FIELD_CAPTION, 19},
	{15653, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15660, PCUT_FIELD_CAPTION, 19},
	{15667, PCUT_FIELD_PLACE, 19},
	{15674, PCUT_FIELD_AUTHOR, 20},
	{15681, PCUT_FIELD_AUTHOR, 20},
	{15691, PCUT_FIELD_CONTACT, 20},
	{15731, PCUT_FIELD_PLACE, 20},
	{15738, PCUT_FIELD_SITE, 0},
	{15745, PCUT_FIELD_CONTACT, 19},
	{15758, PCUT_FIELD_SITE, 19},
	{15765, PCUT_FIELD_CONTACT, 19},
	{15778, PCUT_FIELD_WORDS, 0},
	{15785, PCUT_FIELD_WORDS, 19},
	{15792, PCUT_FIELD_EDITOR, 19},
	{15799, PCUT_FIELD_SUMMARY, 19},
	{15806, PCUT_FIELD_SUMMARY, 19},
	{15813, PCUT_FIELD_ISSUE, 20},
	{15817, PCUT_FIELD_SITE, 20},
	{15827, PCUT_FIELD_SITE, 20},
	{15837, PCUT_FIELD_SUMMARY, 20},
	{15844, PCUT_FIELD_DATE, 20},
	{15854, PCUT_FIELD_AUTHOR, 20},
	{15864, PCUT_FIELD_SITE, 19},
	{15871, PCUT_FIELD_LICENSE, 19},
	{15878, PCUT_FIELD_LICENSE, 19},
	{15885, PCUT_FIELD_DATE, 20},
	{15895, PCUT_FIELD_SITE, 20},
	{15905, PCUT_FIELD_SUMMARY, 19},
	{15912, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15916, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15923, PCUT_FIELD_SUMMARY, 19},
	{15930, PCUT_FIELD_PHOTOGRAPHER, 20},
	{15937, PCUT_FIELD_AUTHOR, 19},
	{15944, PCUT_FIELD_AUTHOR, 19},
	{15951, PCUT_FIELD_AUTHOR, 19},
	{15961, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15968, PCUT_FIELD_OTHER_DATE, 19},
	{15981, PCUT_FIELD_AUTHOR, 0},
	{15985, PCUT_FIELD_WORDS, 20},
	{15995, PCUT_FIELD_ID, 20},
	{16008, PCUT_FIELD_SITE, 19},
	{16021, PCUT_FIELD_ID, 19},
	{16034, PCUT_FIELD_SITE, 20},
	{16041, PCUT_FIELD_SITE, 19},
	{16054, PCUT_FIELD_DATE, 20},
	{16061, PCUT_FIELD_DATE, 20},
	{16068, PCUT_FIELD_DATE, 19},
	{16075, PCUT_FIELD_DATE, 19},
	{16082, PCUT_FIELD_DATE, 19},
	{16089, PCUT_FIELD_UPDATED, 0},
	{16096, PCUT_FIELD_UPDATED, 20},
	{16106, PCUT_FIELD_UPDATED, 20},
	{16119, PCUT_FIELD_UPDATED, 19},
	{16132, PCUT_FIELD_UPDATED, 19},
	{16145, PCUT_FIELD_UPDATED, 19},
	{16158, PCUT_FIELD_UPDATED, 19},
	{16171, PCUT_FIELD_UPDATED, 20},
	{16184, PCUT_FIELD_UPDATED, 20},
	{16200, PCUT_FIELD_ISSUE, 19},
	{16204, PCUT_FIELD_ISSUE, 19},
	{16211, PCUT_FIELD_BODY, 20},
	{16218, PCUT_FIELD_SITE, 19},
	{16225, PCUT_FIELD_SITE, 19},
	{16238, PCUT_FIELD_TAGS, 19},
	{16245, PCUT_FIELD_TITLE, 19},
	{16252, PCUT_FIELD_SECTION, 19},
	{16259, PCUT_FIELD_EDITOR, 19},
	{16266, PCUT_FIELD_SUMMARY, 19},
	{16279, PCUT_FIELD_OTHER_DATE, 19},
	{16292, PCUT_FIELD_SUMMARY, 0},
	{16299, PCUT_FIELD_TAGS, 19},
	{16306, PCUT_FIELD_TITLE, 19},
	{16313, PCUT_FIELD_SECTION, 20},
	{16317, PCUT_FIELD_SECTION, 19},
	{16324, PCUT_FIELD_BODY, 19},
	{16331, PCUT_FIELD_SECTION, 19},
	{16338, PCUT_FIELD_ISSUE, 19},
	{16345, PCUT_FIELD_COPYRIGHT, 19},
	{16352, PCUT_FIELD_COPYRIGHT, 19},
	{16365, PCUT_FIELD_COPYRIGHT, 19},
	{16372, PCUT_FIELD_PAGES, 19},
	{16379, PCUT_FIELD_SECTION, 19},
	{16386, PCUT_FIELD_PLACE, 19},
	{16393, PCUT_FIELD_CONTACT, 19},
	{16400, PCUT_FIELD_PLACE, 20},
	{16410, PCUT_FIELD_SITE, 20},
	{16420, PCUT_FIELD_DATE, 20},
	{16430, PCUT_FIELD_DATE, 19},
	{16443, PCUT_FIELD_SITE, 19},
	{16450, PCUT_FIELD_AUTHOR, 20},
	{16457, PCUT_FIELD_SUMMARY, 19},
	{16464, PCUT_FIELD_TITLE, 19},
	{16471, PCUT_FIELD_SUMMARY, 19},
	{16478, PCUT_FIELD_SECTION, 19},
	{16485, PCUT_FIELD_URL, 19},
	{16492, PCUT_FIELD_EDITOR, 19},
	{16499, PCUT_FIELD_EDITOR, 20},
	{16506, PCUT_FIELD_EDITOR, 20},
	{16519, PCUT_FIELD_EDITOR, 20},
	{16529, PCUT_FIELD_ID, 19},
	{16536, PCUT_FIELD_TRANSLATOR, 19},
	{16543, PCUT_FIELD_EDITOR, 19},
	{16550, PCUT_FIELD_URL, 19},
	{16557, PCUT_FIELD_TRANSLATOR, 20},
	{16564, PCUT_FIELD_TRANSLATOR, 19},
	{16571, PCUT_FIELD_TRANSLATOR, 19},
	{16578, PCUT_FIELD_CONTACT, 19},
	{16588, PCUT_FIELD_CONTACT, 19},
	{16601, PCUT_FIELD_CONTACT, 19},
	{16614, PCUT_FIELD_CONTACT, 19},
	{16624, PCUT_FIELD_COPYRIGHT, 20},
	{16634, PCUT_FIELD_AUTHOR, 20},
	{16641, PCUT_FIELD_TITLE, 20},
	{16648, PCUT_FIELD_SUMMARY, 20},
	{16655, PCUT_FIELD_SUMMARY, 20},
	{16662, PCUT_FIELD_TITLE, 20},
	{16672, PCUT_FIELD_LANGUAGE, 20},
	{16679, PCUT_FIELD_AUTHOR, 0},
	{16686, PCUT_FIELD_LICENSE, 19},
	{16693, PCUT_FIELD_TRANSLATOR, 20},
	{16697, PCUT_FIELD_TRANSLATOR, 20},
	{16704, PCUT_FIELD_LANGUAGE, 19},
	{16711, PCUT_FIELD_TRANSLATOR, 19},
	{16718, PCUT_FIELD_AUTHOR, 19},
	{16725, PCUT_FIELD_LICENSE, 19},
	{16732, PCUT_FIELD_OTHER_DATE, 19},
	{16745, PCUT_FIELD_TRANSLATOR, 19},
	{16752, PCUT_FIELD_TAGS, 19},
	{16759, PCUT_FIELD_LANGUAGE, 19},
	{16766, PCUT_FIELD_LANGUAGE, 19},
	{16773, PCUT_FIELD_EDITOR, 19},
	{16786, PCUT_FIELD_EDITOR, 19},
	{16793, PCUT_FIELD_EDITOR, 19},
	{16806, PCUT_FIELD_EDITOR, 19},
	{16813, PCUT_FIELD_SITE, 19},
	{16826, PCUT_FIELD_AGENCY, 20},
	{16836, PCUT_FIELD_AGENCY, 19},
	{16846, PCUT_FIELD_URL, 19},
	{16853, PCUT_FIELD_CONTACT, 20},
	{16863, PCUT_FIELD_SITE, 20},
	{16873, PCUT_FIELD_DATE, 20},
	{16883, PCUT_FIELD_AUTHOR, 19},
	{16890, PCUT_FIELD_URL, 19},
	{16897, PCUT_FIELD_URL, 19},
	{16910, PCUT_FIELD_TAGS, 20},
	{16932, PCUT_FIELD_OTHER_DATE, 20},
	{16942, PCUT_FIELD_TAGS, 19},
	{16952, PCUT_FIELD_TAGS, 19},
	{16962, PCUT_FIELD_CONTACT, 19},
	{16969, PCUT_FIELD_PAGES, 20},
	{16973, PCUT_FIELD_SECTION, 20},
	{16980, PCUT_FIELD_PAGES, 20},
	{16984, PCUT_FIELD_PAGES, 19},
	{16991, PCUT_FIELD_TITLE, 20},
	{16998, PCUT_FIELD_TITLE, 19},
	{17005, PCUT_FIELD_PAGES, 19},
	{17012, PCUT_FIELD_PAGES, 19},
	{17019, PCUT_FIELD_SECTION, 19},
	{17026, PCUT_FIELD_TITLE, 19},
	{17033, PCUT_FIELD_TITLE, 19},
	{17040, PCUT_FIELD_SUMMARY, 21},
	{17047, PCUT_FIELD_DATE, 21},
	{17057, PCUT_FIELD_ISSUE, 21},
	{17061, PCUT_FIELD_AUTHOR, 21},
	{17065, PCUT_FIELD_AUTHOR, 21},
	{17075, PCUT_FIELD_WORDS, 21},
	{17085, PCUT_FIELD_AUTHOR, 21},
	{17092, PCUT_FIELD_DATE, 21},
	{17099, PCUT_FIELD_BODY, 21},
	{17106, PCUT_FIELD_WORDS, 21},
	{17116, PCUT_FIELD_DATE, 21},
	{17123, PCUT_FIELD_DATE, 21},
	{17133, PCUT_FIELD_LICENSE, 21},
	{17146, PCUT_FIELD_URL, 21},
	{17153, PCUT_FIELD_SITE, 21},
	{17160, PCUT_FIELD_PAGES, 21},
	{17164, PCUT_FIELD_CONTACT, 21},
	{17171, PCUT_FIELD_CONTACT, 21},
	{17181, PCUT_FIELD_DATE, 21},
	{17191, PCUT_FIELD_TRANSLATOR, 21},
	{17198, PCUT_FIELD_BODY, 21},
	{17205, PCUT_FIELD_SUBTITLE, 21},
	{17212, PCUT_FIELD_SUBTITLE, 21},
	{17222, PCUT_FIELD_SECTION, 21},
	{17229, PCUT_FIELD_SECTION, 21},
	{17236, PCUT_FIELD_PHOTOGRAPHER, 21},
	{17243, PCUT_FIELD_CAPTION, 21},
	{17256, PCUT_FIELD_SECTION, 21},
	{17263, PCUT_FIELD_UPDATED, 21},
	{17270, PCUT_FIELD_UPDATED, 21},
	{17280, PCUT_FIELD_SITE, 21},
	{17287, PCUT_FIELD_SITE, 21},
	{17297, PCUT_FIELD_LANGUAGE, 21},
	{17304, PCUT_FIELD_UPDATED, 21},
	{17317, PCUT_FIELD_CONTACT, 21},
	{17327, PCUT_FIELD_SUMMARY, 21},
	{17334, PCUT_FIELD_SUMMARY, 21},
	{17341, PCUT_FIELD_URL, 21},
	{17348, PCUT_FIELD_URL, 21},
	{17362, PCUT_FIELD_URL, 21},
	{17375, PCUT_FIELD_DATE, 21},
	{17382, PCUT_FIELD_DATE, 21},
	{17389, PCUT_FIELD_DATE, 21},
	{17399, PCUT_FIELD_AUTHOR, 21},
	{17409, PCUT_FIELD_PLACE, 21},
	{17416, PCUT_FIELD_AUTHOR, 21},
	{17423, PCUT_FIELD_COPYRIGHT, 21},
	{17433, PCUT_FIELD_OTHER_DATE, 21},
	{17443, PCUT_FIELD_SITE, 21},
	{17450, PCUT_FIELD_TITLE, 21},
	{17457, PCUT_FIELD_URL, 21},
	{17464, PCUT_FIELD_TAGS, 21},
	{17471, PCUT_FIELD_TAGS, 21},
	{17481, PCUT_FIELD_PAGES, 21},
	{17485, PCUT_FIELD_SUMMARY, 21},
	{17492, PCUT_FIELD_UPDATED, 21},
	{17505, PCUT_FIELD_SITE, 21},
	{17512, PCUT_FIELD_SECTION, 21},
	{17525, PCUT_FIELD_TAGS, 21},
	{17535, PCUT_FIELD_TAGS, 21},
	{17542, PCUT_FIELD_AGENCY, 21},
	{17552, PCUT_FIELD_PAGES, 21},
	{17562, PCUT_FIELD_EDITOR, 21},
	{17569, PCUT_FIELD_EDITOR, 21},
	{17579, PCUT_FIELD_TITLE, 21},
	{17586, PCUT_FIELD_AUTHOR, 21},
	{17593, PCUT_FIELD_TAGS, 21},
	{17606, PCUT_FIELD_TITLE, 21},
	{17619, PCUT_FIELD_ISSUE, 21},
};

static const pcut_phrase_node pcut_field_words_nodes[] = {
	{97, 19, 46, 65535}, {98, 7, 65, 65535}, {99, 9, 72, 65535},
	{100, 7, 81, 65535}, {101, 8, 88, 65535}, {102, 6, 96, 65535},
	{103, 5, 102, 65535}, {104, 5, 107, 65535}, {105, 7, 112, 65535},
	{106, 5, 119, 65535}, {107, 7, 124, 65535}, {108, 6, 131, 65535},
	{109, 5, 137, 65535}, {110, 7, 142, 65535}, {111, 14, 149, 65535},
	{112, 13, 163, 65535}, {113, 1, 176, 65535}, {114, 4, 177, 65535},
	{115, 14, 181, 65535}, {116, 9, 195, 65535}, {117, 10, 204, 65535},
	{118, 4, 214, 65535}, {119, 6, 218, 65535}, {121, 3, 224, 65535},
	{122, 9, 227, 65535}, {194, 0, 0, 1081}, {206, 9, 236, 65535},
	{207, 5, 245, 65535}, {208, 14, 250, 65535}, {209, 6, 264, 65535},
	{215, 12, 270, 65535}, {216, 9, 282, 65535}, {217, 7, 291, 65535},
	{218, 0, 0, 1347}, {224, 1, 298, 65535}, {227, 3, 299, 65535},
	{228, 5, 302, 65535}, {229, 20, 307, 65535}, {230, 19, 327, 65535},
	{231, 14, 346, 65535}, {232, 12, 360, 65535}, {233, 11, 372, 65535},
	{234, 4, 383, 65535}, {235, 11, 387, 65535}, {236, 17, 398, 65535},
	{237, 8, 415, 65535}, {32, 0, 0, 0}, {97, 0, 0, 1},
	{98, 3, 423, 65535}, {99, 4, 426, 65535}, {100, 2, 430, 65535},
	{102, 0, 0, 23}, {103, 2, 432, 65535}, {105, 0, 0, 34},
	{106, 0, 0, 35}, {107, 1, 434, 65535}, {108, 3, 435, 65535},
	{109, 1, 438, 65535}, {110, 4, 439, 46}, {114, 4, 443, 65535},
	{115, 2, 447, 65535}, {116, 1, 449, 65535}, {117, 2, 450, 68},
	{118, 3, 452, 98}, {122, 0, 0, 102}, {97, 6, 455, 65535},
	{101, 2, 461, 65535}, {105, 3, 463, 65535}, {108, 2, 466, 65535},
	{111, 2, 468, 65535}, {114, 0, 0, 126}, {121, 2, 470, 127},
	{97, 3, 472, 65535}, {101, 1, 475, 65535}, {104, 2, 476, 65535},
	{105, 3, 478, 65535}, {108, 0, 0, 150}, {111, 5, 481, 65535},
	{114, 1, 486, 65535}, {117, 3, 487, 65535}, {121, 0, 0, 191},
	{97, 2, 490, 192}, {101, 6, 492, 221}, {105, 5, 498, 236},
	{108, 0, 0, 247}, {111, 6, 503, 65535}, {114, 1, 509, 65535},
	{122, 1, 510, 65535}, {45, 0, 0, 264}, {100, 1, 511, 265},
	{109, 2, 512, 65535}, {110, 4, 514, 65535}, {114, 2, 518, 65535},
	{115, 0, 0, 291}, {116, 1, 520, 292}, {120, 2, 521, 65535},
	{97, 0, 0, 304}, {101, 1, 523, 65535}, {105, 2, 524, 65535},
	{111, 3, 526, 65535}, {114, 2, 529, 65535}, {117, 3, 531, 65535},
	{97, 1, 534, 65535}, {101, 6, 535, 65535}, {105, 0, 0, 355},
	{114, 1, 541, 65535}, {117, 2, 542, 65535}, {97, 2, 544, 65535},
	{100, 0, 0, 368}, {101, 3, 546, 65535}, {105, 3, 549, 65535},
	{108, 0, 0, 377}, {100, 2, 552, 378}, {108, 2, 554, 65535},
	{109, 2, 556, 65535}, {110, 5, 558, 65535}, {114, 0, 0, 400},
	{115, 2, 563, 65535}, {122, 0, 0, 405}, {97, 3, 565, 65535},
	{101, 1, 568, 65535}, {110, 0, 0, 411}, {111, 2, 569, 65535},
	{117, 2, 571, 65535}, {97, 4, 573, 65535}, {101, 2, 577, 65535},
	{105, 5, 579, 65535}, {108, 3, 584, 65535}, {111, 2, 587, 65535},
	{114, 0, 0, 450}, {117, 3, 589, 65535}, {97, 8, 592, 457},
	{101, 6, 600, 65535}, {105, 7, 606, 65535}, {108, 0, 0, 511},
	{111, 3, 613, 65535}, {117, 3, 616, 65535}, {97, 4, 619, 65535},
	{101, 3, 623, 65535}, {105, 2, 626, 65535}, {111, 2, 628, 65535},
	{117, 0, 0, 552}, {97, 6, 630, 65535}, {101, 1, 636, 65535},
	{103, 3, 637, 65535}, {111, 4, 640, 571}, {115, 0, 0, 576},
	{117, 1, 644, 65535}, {121, 2, 645, 65535}, {98, 0, 0, 587},
	{99, 0, 0, 588}, {100, 2, 647, 65535}, {108, 0, 0, 591},
	{109, 0, 0, 592}, {110, 2, 649, 65535}, {111, 0, 0, 599},
	{112, 4, 651, 65535}, {114, 4, 655, 65535}, {115, 4, 659, 65535},
	{116, 0, 0, 619}, {117, 0, 0, 620}, {118, 1, 663, 65535},
	{122, 2, 664, 65535}, {97, 5, 666, 65535}, {98, 0, 0, 649},
	{100, 0, 0, 650}, {101, 4, 671, 65535}, {103, 0, 0, 660},
	{104, 2, 675, 65535}, {105, 4, 677, 65535}, {108, 2, 681, 65535},
	{111, 5, 683, 65535}, {112, 0, 0, 694}, {114, 3, 688, 65535},
	{117, 1, 691, 65535}, {118, 0, 0, 740}, {117, 1, 692, 65535},
	{101, 9, 693, 65535}, {105, 3, 702, 65535}, {111, 2, 705, 65535},
	{117, 2, 707, 65535}, {97, 6, 709, 65535}, {99, 2, 715, 793},
	{101, 6, 717, 800}, {104, 0, 0, 819}, {105, 4, 723, 65535},
	{107, 1, 727, 65535}, {108, 2, 728, 65535}, {110, 0, 0, 836},
	{111, 4, 730, 837}, {112, 4, 734, 65535}, {116, 4, 738, 65535},
	{117, 5, 742, 65535}, {121, 0, 0, 888}, {122, 2, 747, 65535},
	{97, 6, 749, 65535}, {101, 7, 755, 65535}, {104, 1, 762, 65535},
	{105, 6, 763, 937}, {108, 3, 769, 65535}, {111, 3, 772, 65535},
	{114, 2, 775, 65535}, {117, 2, 777, 65535}, {121, 0, 0, 985},
	{98, 1, 779, 65535}, {100, 0, 0, 991}, {102, 0, 0, 992},
	{105, 0, 0, 993}, {108, 1, 780, 65535}, {109, 0, 0, 997},
	{110, 2, 781, 65535}, {112, 3, 783, 65535}, {114, 3, 786, 65535},
	{122, 0, 0, 1011}, {101, 2, 789, 65535}, {105, 0, 0, 1024},
	{111, 3, 791, 65535}, {121, 1, 794, 65535}, {99, 0, 0, 1037},
	{101, 1, 795, 65535}, {105, 1, 796, 65535}, {111, 2, 797, 65535},
	{114, 1, 799, 65535}, {121, 1, 800, 65535}, {97, 2, 801, 65535},
	{101, 0, 0, 1064}, {104, 0, 0, 1065}, {97, 2, 803, 65535},
	{100, 2, 805, 65535}, {101, 1, 807, 65535}, {104, 0, 0, 1072},
	{105, 0, 0, 1073}, {110, 0, 0, 1074}, {114, 0, 0, 1075},
	{117, 3, 808, 65535}, {118, 1, 811, 65535}, {177, 0, 0, 1082},
	{179, 0, 0, 1083}, {180, 1, 812, 65535}, {181, 2, 813, 65535},
	{183, 0, 0, 1094}, {184, 0, 0, 1095}, {186, 1, 815, 65535},
	{187, 1, 816, 65535}, {188, 0, 0, 1101}, {128, 1, 817, 65535},
	{131, 1, 818, 65535}, {132, 1, 819, 65535}, {133, 0, 0, 1112},
	{134, 1, 820, 65535}, {176, 2, 821, 65535}, {178, 2, 823, 65535},
	{179, 0, 0, 1133}, {180, 1, 825, 65535}, {181, 2, 826, 65535},
	{182, 1, 828, 65535}, {183, 1, 829, 65535}, {184, 2, 830, 65535},
	{186, 2, 832, 65535}, {187, 2, 834, 65535}, {188, 2, 836, 65535},
	{189, 1, 838, 65535}, {190, 2, 839, 65535}, {191, 2, 841, 65535},
	{128, 2, 843, 65535}, {129, 2, 845, 65535}, {130, 2, 847, 65535},
	{132, 1, 849, 65535}, {143, 0, 0, 1238}, {152, 0, 0, 1239},
	{152, 0, 0, 1240}, {153, 0, 0, 1241}, {155, 1, 850, 65535},
	{156, 0, 0, 1247}, {158, 1, 851, 65535}, {160, 0, 0, 1254},
	{162, 1, 852, 65535}, {164, 0, 0, 1261}, {166, 1, 853, 65535},
	{167, 1, 854, 65535}, {169, 0, 0, 1266}, {170, 1, 855, 65535},
	{167, 2, 856, 65535}, {168, 2, 858, 65535}, {170, 2, 860, 65535},
	{174, 2, 862, 65535}, {175, 0, 0, 1313}, {177, 2, 864, 65535},
	{178, 2, 866, 65535}, {181, 2, 868, 65535}, {185, 2, 870, 65535},
	{130, 0, 0, 1324}, {131, 2, 872, 65535}, {132, 2, 874, 65535},
	{133, 2, 876, 65535}, {134, 2, 878, 65535}, {136, 0, 0, 1345},
	{190, 0, 0, 1346}, {164, 7, 880, 65535}, {129, 2, 887, 65535},
	{130, 8, 889, 65535}, {131, 4, 897, 65535}, {184, 1, 901, 65535},
	{187, 0, 0, 1380}, {189, 1, 902, 65535}, {190, 0, 0, 1383},
	{191, 2, 903, 65535}, {133, 5, 905, 65535}, {134, 2, 910, 65535},
	{135, 1, 912, 65535}, {136, 2, 913, 65535}, {137, 1, 915, 65535},
	{141, 0, 0, 1413}, {142, 1, 916, 65535}, {143, 3, 917, 65535},
	{149, 0, 0, 1425}, {155, 1, 920, 65535}, {156, 2, 921, 65535},
	{159, 1, 923, 65535}, {160, 2, 924, 65535}, {170, 1, 926, 65535},
	{173, 1, 927, 65535}, {174, 0, 0, 1444}, {175, 0, 0, 1445},
	{176, 0, 0, 1446}, {183, 0, 0, 1447}, {188, 0, 0, 1448},
	{131, 0, 0, 1449}, {138, 3, 928, 65535}, {142, 2, 931, 65535},
	{143, 0, 0, 1458}, {145, 2, 933, 65535}, {146, 2, 935, 65535},
	{148, 2, 937, 65535}, {150, 2, 939, 65535}, {151, 2, 941, 65535},
	{153, 0, 0, 1479}, {155, 1, 943, 65535}, {156, 3, 944, 65535},
	{157, 1, 947, 65535}, {160, 4, 948, 65535}, {163, 0, 0, 1499},
	{166, 0, 0, 1500}, {168, 1, 952, 65535}, {172, 1, 953, 65535},
	{173, 0, 0, 1505}, {137, 1, 954, 65535}, {148, 1, 955, 65535},
	{153, 2, 956, 65535}, {168, 0, 0, 1519}, {173, 0, 0, 1520},
	{174, 0, 0, 1521}, {175, 0, 0, 1522}, {176, 0, 0, 1523},
	{177, 0, 0, 1524}, {182, 0, 0, 1525}, {183, 1, 958, 65535},
	{188, 1, 959, 65535}, {189, 0, 0, 1533}, {191, 1, 960, 65535},
	{129, 2, 961, 65535}, {145, 1, 963, 65535}, {161, 0, 0, 1543},
	{166, 2, 964, 65535}, {168, 4, 966, 65535}, {170, 0, 0, 1552},
	{173, 0, 0, 1553}, {174, 3, 970, 65535}, {175, 3, 973, 65535},
	{178, 1, 976, 65535}, {180, 1, 977, 65535}, {181, 0, 0, 1565},
	{128, 2, 978, 65535}, {133, 1, 980, 65535}, {135, 0, 0, 1572},
	{147, 1, 981, 65535}, {150, 2, 982, 65535}, {151, 1, 984, 65535},
	{155, 0, 0, 1579}, {157, 1, 985, 65535}, {160, 1, 986, 65535},
	{161, 2, 987, 65535}, {162, 2, 989, 65535}, {176, 0, 0, 1591},
	{178, 0, 0, 1592}, {182, 0, 0, 1593}, {184, 2, 991, 65535},
	{130, 2, 993, 65535}, {139, 0, 0, 1600}, {147, 1, 995, 65535},
	{157, 0, 0, 1603}, {167, 2, 996, 65535}, {169, 0, 0, 1606},
	{172, 1, 998, 65535}, {176, 0, 0, 1609}, {178, 0, 0, 1610},
	{179, 0, 0, 1611}, {182, 2, 999, 65535}, {130, 1, 1001, 65535},
	{132, 0, 0, 1618}, {136, 1, 1002, 65535}, {139, 0, 0, 1621},
	{150, 1, 1003, 65535}, {151, 2, 1004, 65535}, {154, 1, 1006, 65535},
	{155, 1, 1007, 65535}, {157, 0, 0, 1631}, {158, 3, 1008, 65535},
	{160, 3, 1011, 65535}, {163, 1, 1014, 65535}, {170, 0, 0, 1644},
	{180, 0, 0, 1645}, {181, 0, 0, 1646}, {182, 0, 0, 1647},
	{185, 0, 0, 1648}, {130, 0, 0, 1649}, {131, 0, 0, 1650},
	{134, 0, 0, 1651}, {142, 2, 1015, 65535}, {145, 0, 0, 1655},
	{149, 2, 1017, 65535}, {151, 0, 0, 1658}, {152, 0, 0, 1659},
	{103, 1, 1019, 65535}, {114, 0, 0, 4}, {115, 2, 1020, 65535},
	{99, 1, 1022, 65535}, {101, 0, 0, 12}, {105, 0, 0, 13},
	{116, 1, 1023, 65535}, {100, 0, 0, 17}, {114, 1, 1024, 65535},
	{101, 1, 1025, 65535}, {103, 1, 1026, 65535}, {116, 1, 1027, 65535},
	{97, 0, 0, 41}, {99, 0, 0, 42}, {116, 0, 0, 43},
	{110, 1, 1028, 65535}, {97, 1, 1029, 65535}, {115, 1, 1030, 65535},
	{116, 0, 0, 51}, {122, 0, 0, 52}, {99, 0, 0, 53},
	{103, 1, 1031, 65535}, {107, 0, 0, 56}, {116, 1, 1032, 65535},
	{105, 0, 0, 62}, {115, 2, 1033, 65535}, {117, 1, 1035, 65535},
	{115, 0, 0, 69}, {116, 4, 1036, 65535}, {97, 0, 0, 99},
	{100, 0, 0, 100}, {105, 0, 0, 101}, {103, 0, 0, 103},
	{104, 0, 0, 104}, {106, 0, 0, 105}, {110, 0, 0, 106},
	{111, 0, 0, 107}, {115, 2, 1040, 65535}, {101, 0, 0, 110},
	{115, 1, 1042, 65535}, {106, 2, 1043, 65535}, {108, 2, 1045, 65535},
	{117, 0, 0, 121}, {97, 0, 0, 122}, {117, 0, 0, 123},
	{100, 0, 0, 124}, {108, 0, 0, 125}, {32, 0, 0, 128},
	{108, 0, 0, 129}, {110, 1, 1047, 65535}, {112, 2, 1048, 65535},
	{116, 1, 1050, 65535}, {118, 1, 1051, 65535}, {97, 2, 1052, 65535},
	{117, 2, 1054, 65535}, {108, 0, 0, 146}, {109, 1, 1056, 147},
	{115, 0, 0, 149}, {108, 2, 1057, 65535}, {109, 0, 0, 153},
	{110, 2, 1059, 65535}, {112, 1, 1061, 65535}, {114, 2, 1062, 65535},
	{101, 2, 1064, 65535}, {101, 0, 0, 188}, {116, 0, 0, 189},
	{118, 0, 0, 190}, {99, 0, 0, 193}, {116, 4, 1066, 65535},
	{99, 0, 0, 222}, {107, 0, 0, 223}, {108, 0, 0, 224},
	{112, 0, 0, 225}, {114, 2, 1070, 65535}, {115, 2, 1072, 65535},
	{97, 1, 1074, 65535}, {100, 0, 0, 239}, {108, 0, 0, 240},
	{112, 0, 0, 241}, {114, 2, 1075, 65535}, {99, 3, 1077, 65535},
	{105, 0, 0, 254}, {107, 1, 1080, 65535}, {111, 0, 0, 257},
	{115, 0, 0, 258}, {119, 0, 0, 259}, {111, 1, 1081, 65535},
	{105, 2, 1082, 65535}, {105, 3, 1084, 65535}, {97, 0, 0, 279},
	{110, 1, 1087, 65535}, {99, 0, 0, 282}, {100, 0, 0, 283},
	{108, 0, 0, 284}, {116, 1, 1088, 65535}, {102, 0, 0, 287},
	{115, 1, 1089, 65535}, {105, 3, 1090, 65535}, {99, 0, 0, 300},
	{116, 2, 1093, 65535}, {99, 1, 1095, 65535}, {108, 0, 0, 310},
	{114, 2, 1096, 65535}, {110, 1, 1098, 65535}, {114, 3, 1099, 65535},
	{116, 2, 1102, 323}, {105, 0, 0, 338}, {111, 0, 0, 339},
	{101, 0, 0, 340}, {108, 1, 1104, 65535}, {114, 0, 0, 344},
	{122, 1, 1105, 65535}, {97, 0, 0, 347}, {110, 0, 0, 348},
	{112, 1, 1106, 65535}, {114, 0, 0, 351}, {115, 2, 1107, 65535},
	{119, 0, 0, 354}, {97, 2, 1109, 65535}, {105, 0, 0, 361},
	{110, 1, 1111, 65535}, {98, 0, 0, 365}, {115, 2, 1112, 65535},
	{97, 1, 1114, 65535}, {108, 0, 0, 372}, {114, 0, 0, 373},
	{103, 0, 0, 374}, {112, 0, 0, 375}, {118, 0, 0, 376},
	{101, 1, 1115, 65535}, {105, 0, 0, 382}, {101, 0, 0, 383},
	{108, 1, 1116, 65535}, {97, 1, 1117, 65535}, {109, 0, 0, 390},
	{100, 2, 1118, 65535}, {103, 1, 1120, 65535}, {108, 0, 0, 395},
	{116, 2, 1121, 65535}, {118, 1, 1123, 65535}, {98, 0, 0, 401},
	{115, 2, 1124, 65535}, {97, 0, 0, 406}, {104, 0, 0, 407},
	{122, 0, 0, 408}, {122, 2, 1126, 65535}, {114, 1, 1128, 65535},
	{117, 1, 1129, 65535}, {100, 0, 0, 417}, {108, 0, 0, 418},
	{108, 0, 0, 419}, {112, 0, 0, 420}, {116, 2, 1130, 65535},
	{121, 0, 0, 427}, {108, 1, 1132, 65535}, {121, 2, 1133, 65535},
	{99, 0, 0, 434}, {101, 0, 0, 435}, {108, 0, 0, 436},
	{114, 0, 0, 437}, {118, 0, 0, 438}, {105, 0, 0, 439},
	{106, 0, 0, 440}, {117, 0, 0, 441}, {110, 2, 1135, 65535},
	{112, 2, 1137, 447}, {108, 0, 0, 451}, {114, 1, 1139, 65535},
	{118, 1, 1140, 65535}, {97, 2, 1141, 65535}, {98, 0, 0, 460},
	{100, 0, 0, 461}, {101, 0, 0, 462}, {104, 0, 0, 463},
	{110, 2, 1143, 65535}, {112, 0, 0, 471}, {115, 1, 1145, 65535},
	{97, 0, 0, 475}, {103, 2, 1146, 65535}, {104, 0, 0, 479},
	{110, 2, 1148, 65535}, {116, 0, 0, 485}, {121, 0, 0, 486},
	{99, 2, 1150, 65535}, {101, 2, 1152, 65535}, {103, 0, 0, 499},
	{109, 0, 0, 500}, {110, 3, 1154, 65535}, {115, 1, 1157, 65535},
	{122, 0, 0, 510}, {97, 1, 1158, 65535}, {99, 1, 1159, 65535},
	{110, 1, 1160, 65535}, {103, 0, 0, 520}, {110, 0, 0, 521},
	{111, 0, 0, 522}, {103, 0, 0, 523}, {105, 0, 0, 524},
	{110, 2, 1161, 65535}, {114, 0, 0, 529}, {100, 1, 1163, 65535},
	{103, 0, 0, 539}, {116, 0, 0, 540}, {101, 0, 0, 541},
	{115, 3, 1164, 65535}, {100, 1, 1167, 65535}, {116, 1, 1168, 65535},
	{99, 0, 0, 553}, {100, 2, 1169, 65535}, {103, 0, 0, 556},
	{112, 0, 0, 557}, {115, 0, 0, 558}, {122, 2, 1171, 65535},
	{119, 1, 1173, 65535}, {97, 1, 1174, 65535}, {111, 0, 0, 568},
	{117, 1, 1175, 65535}, {103, 0, 0, 572}, {107, 0, 0, 573},
	{109, 0, 0, 574}, {118, 0, 0, 575}, {109, 3, 1176, 65535},
	{99, 0, 0, 585}, {101, 0, 0, 586}, {107, 0, 0, 589},
	{110, 0, 0, 590}, {100, 1, 1179, 65535}, {108, 0, 0, 598},
	{100, 0, 0, 600}, {105, 0, 0, 601}, {112, 0, 0, 602},
	{117, 1, 1180, 65535}, {100, 0, 0, 605}, {105, 2, 1181, 65535},
	{116, 1, 1183, 612}, {121, 0, 0, 614}, {97, 0, 0, 615},
	{111, 0, 0, 616}, {115, 0, 0, 617}, {116, 0, 0, 618},
	{101, 1, 1184, 65535}, {101, 0, 0, 626}, {110, 0, 0, 627},
	{103, 2, 1185, 65535}, {105, 1, 1187, 65535}, {108, 1, 1188, 65535},
	{112, 0, 0, 642}, {114, 3, 1189, 643}, {108, 0, 0, 651},
	{110, 0, 0, 652}, {114, 4, 1192, 65535}, {119, 0, 0, 659},
	{111, 2, 1196, 65535}, {117, 0, 0, 671}, {99, 1, 1198, 65535},
	{101, 0, 0, 674}, {115, 0, 0, 675}, {116, 0, 0, 676},
	{97, 2, 1199, 65535}, {110, 0, 0, 679}, {99, 0, 0, 680},
	{100, 4, 1201, 65535}, {112, 1, 1205, 65535}, {114, 0, 0, 690},
	{115, 1, 1206, 65535}, {97, 0, 0, 695}, {101, 2, 1207, 65535},
	{111, 2, 1209, 65535}, {98, 4, 1211, 65535}, {101, 1, 1215, 65535},
	{99, 2, 1216, 65535}, {100, 1, 1218, 65535}, {102, 0, 0, 757},
	{108, 2, 1219, 65535}, {112, 0, 0, 760}, {115, 3, 1221, 65535},
	{116, 0, 0, 767}, {118, 0, 0, 768}, {122, 0, 0, 769},
	{97, 0, 0, 770}, {103, 0, 0, 771}, {110, 0, 0, 772},
	{99, 0, 0, 773}, {118, 0, 0, 774}, {98, 1, 1224, 65535},
	{99, 1, 1225, 65535}, {106, 0, 0, 784}, {109, 2, 1226, 65535},
	{110, 0, 0, 788}, {118, 0, 0, 789}, {121, 2, 1228, 65535},
	{122, 0, 0, 792}, {104, 2, 1230, 65535}, {114, 0, 0, 799},
	{99, 3, 1232, 65535}, {105, 1, 1235, 65535}, {107, 3, 1236, 65535},
	{110, 0, 0, 815}, {114, 2, 1239, 65535}, {122, 0, 0, 818},
	{100, 2, 1241, 65535}, {103, 0, 0, 822}, {115, 0, 0, 823},
	{116, 3, 1243, 65535}, {114, 2, 1246, 65535}, {101, 0, 0, 832},
	{111, 2, 1248, 65535}, {109, 1, 1250, 65535}, {110, 0, 0, 840},
	{116, 0, 0, 841}, {117, 3, 1251, 65535}, {97, 0, 0, 847},
	{105, 0, 0, 848}, {111, 0, 0, 849}, {114, 2, 1254, 65535},
	{97, 2, 1256, 65535}, {105, 3, 1258, 65535}, {111, 0, 0, 860},
	{114, 3, 1261, 65535}, {98, 4, 1264, 65535}, {104, 0, 0, 879},
	{106, 1, 1268, 65535}, {109, 3, 1269, 65535}, {114, 2, 1272, 65535},
	{97, 0, 0, 889}, {101, 1, 1274, 65535}, {97, 0, 0, 892},
	{99, 0, 0, 893}, {103, 5, 1275, 894}, {110, 1, 1280, 65535},
	{114, 0, 0, 903}, {117, 0, 0, 904}, {97, 0, 0, 905},
	{107, 2, 1281, 65535}, {108, 1, 1283, 908}, {109, 3, 1284, 65535},
	{114, 0, 0, 920}, {115, 1, 1287, 65535}, {120, 1, 1288, 65535},
	{101, 1, 1289, 932}, {100, 0, 0, 938}, {101, 0, 0, 939},
	{105, 0, 0, 940}, {109, 0, 0, 941}, {115, 0, 0, 942},
	{116, 6, 1290, 65535}, {59, 0, 0, 956}, {100, 0, 0, 957},
	{117, 1, 1296, 65535}, {105, 0, 0, 960}, {109, 2, 1297, 961},
	{112, 1, 1299, 65535}, {97, 2, 1300, 65535}, {101, 2, 1302, 65535},
	{32, 0, 0, 983}, {110, 0, 0, 984}, {101, 1, 1304, 65535},
	{116, 1, 1305, 65535}, {100, 1, 1306, 65535}, {116, 1, 1307, 65535},
	{100, 0, 0, 1003}, {112, 0, 0, 1004}, {114, 0, 0, 1005},
	{104, 0, 0, 1006}, {105, 0, 0, 1007}, {108, 1, 1308, 1008},
	{105, 0, 0, 1012}, {114, 6, 1309, 65535}, {108, 3, 1315, 1025},
	{110, 0, 0, 1032}, {114, 0, 0, 1033}, {100, 1, 1318, 65535},
	{98, 4, 1319, 1038}, {114, 1, 1323, 65535}, {111, 0, 0, 1046},
	{114, 2, 1324, 65535}, {105, 1, 1326, 65535}, {100, 1, 1327, 65535},
	{121, 1, 1328, 65535}, {122, 1, 1329, 65535}, {106, 0, 0, 1066},
	{107, 0, 0, 1067}, {106, 0, 0, 1068}, {114, 0, 0, 1069},
	{105, 1, 1330, 65535}, {103, 0, 0, 1076}, {108, 0, 0, 1077},
	{115, 0, 0, 1078}, {101, 1, 1331, 65535}, {206, 2, 1332, 65535},
	{206, 1, 1334, 65535}, {207, 3, 1335, 65535}, {206, 2, 1338, 65535},
	{206, 1, 1340, 65535}, {206, 2, 1341, 65535}, {207, 2, 1343, 65535},
	{206, 3, 1345, 65535}, {207, 1, 1348, 65535}, {208, 4, 1349, 65535},
	{209, 0, 0, 1128}, {208, 1, 1353, 65535}, {209, 2, 1354, 65535},
	{208, 2, 1356, 65535}, {208, 0, 0, 1141}, {209, 0, 0, 1142},
	{209, 1, 1358, 65535}, {208, 2, 1359, 65535}, {208, 1, 1361, 65535},
	{209, 0, 0, 1152}, {208, 3, 1362, 65535}, {209, 3, 1365, 65535},
	{208, 1, 1368, 65535}, {209, 0, 0, 1171}, {208, 2, 1369, 65535},
	{209, 1, 1371, 65535}, {208, 2, 1372, 65535}, {208, 3, 1374, 65535},
	{209, 1, 1377, 65535}, {208, 3, 1378, 65535}, {209, 3, 1381, 65535},
	{208, 3, 1384, 65535}, {209, 0, 0, 1214}, {208, 3, 1387, 65535},
	{209, 2, 1390, 65535}, {208, 3, 1392, 65535}, {209, 0, 0, 1234},
	{208, 1, 1395, 65535}, {215, 2, 1396, 65535}, {215, 6, 1398, 65535},
	{215, 4, 1404, 65535}, {215, 1, 1408, 65535}, {215, 2, 1409, 65535},
	{215, 5, 1411, 65535}, {216, 2, 1416, 65535}, {217, 1, 1418, 65535},
	{216, 2, 1419, 65535}, {217, 2, 1421, 65535}, {216, 4, 1423, 65535},
	{217, 0, 0, 1309}, {216, 0, 0, 1310}, {217, 1, 1427, 65535},
	{216, 0, 0, 1314}, {217, 1, 1428, 65535}, {216, 0, 0, 1317},
	{217, 0, 0, 1318}, {216, 0, 0, 1319}, {217, 0, 0, 1320},
	{216, 0, 0, 1321}, {217, 1, 1429, 65535}, {216, 2, 1430, 65535},
	{217, 1, 1432, 65535}, {216, 0, 0, 1331}, {217, 2, 1433, 65535},
	{216, 2, 1435, 65535}, {217, 3, 1437, 65535}, {216, 2, 1440, 65535},
	{217, 1, 1442, 65535}, {159, 0, 0, 1348}, {164, 0, 0, 1349},
	{166, 0, 0, 1350}, {170, 0, 0, 1351}, {178, 0, 0, 1352},
	{182, 0, 0, 1353}, {184, 0, 0, 1354}, {130, 0, 0, 1355},
	{138, 1, 1443, 65535}, {162, 1, 1444, 65535}, {171, 1, 1445, 65535},
	{173, 1, 1446, 65535}, {181, 0, 0, 1364}, {184, 0, 0, 1365},
	{187, 0, 0, 1366}, {189, 0, 0, 1367}, {191, 1, 1447, 65535},
	{136, 0, 0, 1370}, {154, 0, 0, 1371}, {169, 1, 1448, 65535},
	{170, 1, 1449, 65535}, {187, 1, 1450, 65535}, {156, 2, 1451, 65535},
	{161, 0, 0, 1384}, {174, 0, 0, 1385}, {131, 0, 0, 1386},
	{167, 1, 1453, 65535}, {168, 0, 0, 1389}, {172, 1, 1454, 65535},
	{179, 1, 1455, 65535}, {133, 1, 1456, 65535}, {153, 1, 1457, 65535},
	{186, 4, 1458, 65535}, {134, 2, 1462, 65535}, {138, 3, 1464, 65535},
	{175, 2, 1467, 65535}, {159, 1, 1469, 65535}, {145, 3, 1470, 65535},
	{150, 0, 0, 1423}, {183, 0, 0, 1424}, {190, 3, 1473, 1426},
	{150, 2, 1476, 65535}, {176, 0, 0, 1433}, {183, 1, 1478, 65535},
	{177, 0, 0, 1436}, {180, 0, 0, 1437}, {146, 2, 1479, 65535},
	{151, 1, 1481, 65535}, {132, 0, 0, 1450}, {149, 1, 1482, 65535},
	{165, 0, 0, 1453}, {136, 1, 1483, 65535}, {178, 1, 1484, 65535},
	{132, 1, 1485, 1459}, {152, 0, 0, 1461}, {174, 0, 0, 1462},
	{176, 2, 1486, 65535}, {157, 0, 0, 1466}, {182, 0, 0, 1467},
	{135, 3, 1488, 1468}, {176, 2, 1491, 65535}, {165, 2, 1493, 65535},
	{182, 0, 0, 1478}, {180, 1, 1495, 65535}, {128, 2, 1496, 65535},
	{159, 1, 1498, 1489}, {172, 0, 0, 1491}, {165, 1, 1499, 65535},
	{135, 2, 1500, 65535}, {143, 0, 0, 1496}, {161, 0, 0, 1497},
	{184, 0, 0, 1498}, {153, 2, 1502, 65535}, {132, 1, 1504, 1503},
	{136, 3, 1505, 65535}, {181, 2, 1508, 65535}, {186, 2, 1510, 65535},
	{188, 0, 0, 1518}, {168, 2, 1512, 65535}, {150, 2, 1514, 65535},
	{187, 1, 1516, 65535}, {148, 1, 1517, 65535}, {175, 0, 0, 1540},
	{151, 2, 1518, 65535}, {129, 2, 1520, 65535}, {139, 0, 0, 1546},
	{128, 0, 0, 1547}, {152, 0, 0, 1548}, {177, 0, 0, 1549},
	{179, 1, 1522, 1550}, {176, 0, 0, 1554}, {184, 0, 0, 1555},
	{191, 0, 0, 1556}, {145, 0, 0, 1557}, {157, 0, 0, 1558},
	{173, 2, 1523, 65535}, {172, 2, 1525, 65535}, {163, 2, 1527, 65535},
	{154, 2, 1529, 65535}, {163, 1, 1531, 65535}, {141, 1, 1532, 65535},
	{190, 1, 1533, 65535}, {162, 0, 0, 1575}, {178, 0, 0, 1576},
	{156, 1, 1534, 65535}, {162, 1, 1535, 1580}, {129, 1, 1536, 1582},
	{140, 2, 1537, 65535}, {181, 2, 1539, 65535}, {145, 0, 0, 1588},
	{152, 2, 1541, 65535}, {128, 1, 1543, 1594}, {176, 0, 0, 1597},
	{160, 0, 0, 1598}, {180, 0, 0, 1599}, {177, 1, 1544, 65535},
	{129, 0, 0, 1604}, {164, 0, 0, 1605}, {184, 1, 1545, 65535},
	{128, 1, 1546, 65535}, {132, 2, 1547, 65535}, {172, 1, 1549, 65535},
	{152, 1, 1550, 65535}, {184, 2, 1551, 65535}, {133, 0, 0, 1624},
	{176, 0, 0, 1625}, {148, 1, 1553, 65535}, {144, 1, 1554, 65535},
	{133, 0, 0, 1632}, {145, 1, 1555, 65535}, {165, 0, 0, 1635},
	{128, 1, 1556, 65535}, {145, 0, 0, 1638}, {156, 2, 1557, 65535},
	{188, 1, 1559, 65535}, {152, 0, 0, 1652}, {184, 1, 1560, 65535},
	{132, 0, 0, 1656}, {180, 0, 0, 1657}, {101, 1, 1561, 65535},
	{99, 0, 0, 5}, {116, 1, 1562, 65535}, {101, 2, 1563, 65535},
	{117, 1, 1565, 65535}, {101, 1, 1566, 65535}, {110, 3, 1567, 65535},
	{105, 1, 1570, 65535}, {117, 1, 1571, 65535}, {101, 1, 1572, 44},
	{104, 1, 1573, 65535}, {112, 1, 1574, 65535}, {111, 1, 1575, 65535},
	{105, 1, 1576, 65535}, {101, 0, 0, 63}, {117, 1, 1577, 65535},
	{97, 1, 1578, 65535}, {101, 1, 1579, 65535}, {104, 1, 1580, 65535},
	{111, 1, 1581, 65535}, {114, 0, 0, 97}, {105, 0, 0, 108},
	{108, 0, 0, 109}, {99, 1, 1582, 65535}, {103, 0, 0, 113},
	{115, 0, 0, 114}, {100, 3, 1583, 115}, {108, 0, 0, 120},
	{111, 1, 1586, 65535}, {32, 0, 0, 132}, {116, 0, 0, 133},
	{101, 1, 1587, 65535}, {105, 1, 1588, 65535}, {110, 0, 0, 140},
	{112, 2, 1589, 65535}, {32, 0, 0, 144}, {121, 0, 0, 145},
	{107, 0, 0, 148}, {108, 0, 0, 151}, {117, 0, 0, 152},
	{115, 1, 1591, 65535}, {116, 3, 1592, 65535}, {121, 1, 1595, 65535},
	{112, 2, 1596, 65535}, {114, 0, 0, 183}, {97, 1, 1598, 65535},
	{100, 1, 1599, 65535}, {97, 1, 1600, 194}, {101, 4, 1601, 203},
	{111, 0, 0, 218}, {117, 1, 1605, 65535}, {101, 1, 1606, 65535},
	{110, 0, 0, 228}, {99, 1, 1607, 65535}, {107, 0, 0, 235},
	{114, 1, 1608, 65535}, {101, 2, 1609, 65535}, {105, 1, 1611, 65535},
	{105, 0, 0, 248}, {110, 0, 0, 249}, {117, 1, 1612, 65535},
	{117, 1, 1613, 65535}, {105, 1, 1614, 65535}, {97, 0, 0, 262},
	{101, 0, 0, 263}, {99, 2, 1615, 65535}, {116, 4, 1617, 65535},
	{122, 0, 0, 278}, {101, 1, 1621, 280}, {114, 2, 1622, 65535},
	{99, 1, 1624, 65535}, {99, 1, 1625, 65535}, {107, 0, 0, 295},
	{113, 1, 1626, 65535}, {101, 1, 1627, 65535}, {114, 0, 0, 303},
	{104, 1, 1628, 65535}, {109, 0, 0, 311}, {115, 1, 1629, 65535},
	{116, 1, 1630, 314}, {32, 2, 1631, 65535}, {102, 1, 1633, 65535},
	{114, 0, 0, 322}, {46, 0, 0, 324}, {111, 4, 1634, 325},
	{108, 2, 1638, 65535}, {101, 1, 1640, 65535}, {117, 1, 1641, 65535},
	{99, 0, 0, 352}, {112, 0, 0, 353}, {102, 1, 1642, 65535},
	{112, 1, 1643, 65535}, {99, 1, 1644, 65535}, {104, 0, 0, 366},
	{108, 0, 0, 367}, {100, 2, 1645, 369}, {110, 1, 1647, 65535},
	{117, 1, 1648, 65535}, {103, 1, 1649, 65535}, {101, 0, 0, 391},
	{105, 0, 0, 392}, {114, 1, 1650, 65535}, {101, 0, 0, 396},
	{114, 0, 0, 397}, {101, 1, 1651, 65535}, {110, 0, 0, 402},
	{117, 1, 1652, 65535}, {105, 0, 0, 409}, {121, 0, 0, 410},
	{110, 1, 1653, 65535}, {114, 1, 1654, 65535}, {97, 0, 0, 421},
	{101, 2, 1655, 65535}, {105, 1, 1657, 65535}, {32, 2, 1658, 65535},
	{119, 1, 1660, 65535}, {116, 1, 1661, 65535}, {117, 0, 0, 446},
	{112, 0, 0, 448}, {116, 0, 0, 449}, {122, 2, 1662, 65535},
	{97, 1, 1664, 454}, {100, 0, 0, 458}, {116, 0, 0, 459},
	{103, 3, 1665, 464}, {107, 0, 0, 470}, {116, 1, 1668, 65535},
	{97, 0, 0, 476}, {101, 1, 1669, 65535}, {103, 3, 1670, 65535},
	{107, 0, 0, 484}, {101, 1, 1673, 65535}, {122, 0, 0, 494},
	{110, 1, 1674, 495}, {117, 0, 0, 498}, {103, 0, 0, 501},
	{104, 0, 0, 502}, {107, 2, 1675, 503}, {97, 2, 1677, 65535},
	{100, 2, 1679, 65535}, {97, 2, 1681, 65535}, {103, 2, 1683, 65535},
	{99, 1, 1685, 65535}, {115, 0, 0, 528}, {105, 4, 1686, 65535},
	{32, 1, 1690, 65535}, {101, 0, 0, 544}, {116, 0, 0, 545},
	{105, 1, 1691, 65535}, {115, 2, 1692, 549}, {112, 0, 0, 554},
	{116, 0, 0, 555}, {101, 0, 0, 559}, {111, 0, 0, 560},
	{115, 2, 1694, 65535}, {121, 1, 1696, 566}, {111, 2, 1697, 65535},
	{98, 1, 1699, 65535}, {101, 1, 1700, 65535}, {109, 0, 0, 584},
	{101, 1, 1701, 65535}, {98, 1, 1702, 65535}, {103, 1, 1703, 65535},
	{106, 0, 0, 611}, {115, 0, 0, 613}, {114, 2, 1704, 65535},
	{101, 2, 1706, 628}, {105, 1, 1708, 65535}, {118, 2, 1709, 65535},
	{97, 2, 1711, 65535}, {97, 0, 0, 644}, {111, 1, 1713, 65535},
	{117, 2, 1714, 65535}, {101, 0, 0, 653}, {105, 1, 1716, 65535},
	{109, 0, 0, 656}, {115, 2, 1717, 65535}, {110, 0, 0, 661},
	{116, 1, 1719, 65535}, {116, 1, 1720, 65535}, {97, 0, 0, 677},
	{99, 0, 0, 678}, {110, 0, 0, 681}, {112, 0, 0, 682},
	{115, 0, 0, 683}, {116, 2, 1721, 65535}, {105, 1, 1723, 65535},
	{116, 1, 1724, 65535}, {107, 0, 0, 696}, {115, 1, 1725, 65535},
	{113, 0, 0, 704}, {118, 0, 0, 705}, {32, 0, 0, 706},
	{98, 1, 1726, 65535}, {100, 0, 0, 710}, {108, 1, 1727, 65535},
	{108, 1, 1728, 65535}, {101, 0, 0, 743}, {111, 1, 1729, 65535},
	{97, 3, 1730, 65535}, {97, 0, 0, 758}, {101, 0, 0, 759},
	{105, 0, 0, 761}, {115, 0, 0, 762}, {117, 1, 1733, 65535},
	{114, 2, 1734, 65535}, {107, 1, 1736, 65535}, {101, 0, 0, 785},
	{109, 2, 1737, 65535}, {102, 0, 0, 790}, {105, 0, 0, 791},
	{108, 1, 1739, 65535}, {114, 0, 0, 798}, {97, 0, 0, 801},
	{99, 2, 1740, 65535}, {116, 1, 1742, 65535}, {116, 1, 1743, 65535},
	{99, 3, 1744, 65535}, {115, 0, 0, 813}, {116, 0, 0, 814},
	{105, 0, 0, 816}, {119, 0, 0, 817}, {97, 0, 0, 820},
	{101, 0, 0, 821}, {101, 1, 1747, 824}, {105, 1, 1748, 65535},
	{111, 0, 0, 828}, {101, 1, 1749, 65535}, {105, 0, 0, 831},
	{118, 0, 0, 833}, {119, 1, 1750, 65535}, {109, 1, 1751, 65535},
	{104, 0, 0, 842}, {114, 1, 1752, 65535}, {115, 0, 0, 846},
	{97, 2, 1753, 65535}, {111, 0, 0, 852}, {110, 1, 1755, 65535},
	{114, 0, 0, 855}, {99, 1, 1756, 65535}, {107, 0, 0, 858},
	{116, 0, 0, 859}, {97, 2, 1757, 65535}, {101, 0, 0, 864},
	{111, 1, 1759, 65535}, {45, 0, 0, 867}, {104, 1, 1760, 65535},
	{106, 2, 1761, 65535}, {116, 1, 1763, 65535}, {101, 1, 1764, 65535},
	{97, 1, 1765, 65535}, {98, 0, 0, 884}, {109, 0, 0, 885},
	{115, 0, 0, 886}, {116, 0, 0, 887}, {114, 1, 1766, 65535},
	{103, 2, 1767, 65535}, {105, 0, 0, 897}, {115, 0, 0, 898},
	{117, 0, 0, 899}, {121, 0, 0, 900}, {103, 1, 1769, 65535},
	{105, 0, 0, 906}, {115, 0, 0, 907}, {101, 2, 1770, 65535},
	{97, 2, 1772, 914}, {105, 0, 0, 918}, {121, 0, 0, 919},
	{116, 2, 1774, 65535}, {116, 4, 1776, 924}, {109, 2, 1780, 65535},
	{101, 0, 0, 943}, {108, 2, 1782, 65535}, {111, 1, 1784, 65535},
	{114, 1, 1785, 65535}, {116, 0, 0, 951}, {117, 1, 1786, 65535},
	{109, 1, 1787, 65535}, {32, 0, 0, 962}, {101, 0, 0, 963},
	{105, 2, 1788, 65535}, {100, 1, 1790, 65535}, {110, 1, 1791, 65535},
	{102, 0, 0, 981}, {115, 0, 0, 982}, {114, 1, 1792, 65535},
	{105, 1, 1793, 65535}, {101, 1, 1794, 65535}, {101, 1, 1795, 65535},
	{32, 2, 1796, 65535}, {102, 1, 1798, 65535}, {108, 0, 0, 1016},
	{111, 1, 1799, 65535}, {115, 0, 0, 1020}, {116, 1, 1800, 65535},
	{119, 0, 0, 1023}, {97, 0, 0, 1026}, {108, 2, 1801, 65535},
	{117, 1, 1803, 65535}, {97, 2, 1804, 65535}, {32, 0, 0, 1039},
	{97, 0, 0, 1040}, {108, 0, 0, 1041}, {115, 1, 1806, 65535},
	{101, 1, 1807, 1044}, {100, 3, 1808, 65535}, {116, 2, 1811, 65535},
	{116, 2, 1813, 65535}, {97, 2, 1815, 65535}, {105, 1, 1817, 65535},
	{97, 2, 1818, 65535}, {116, 2, 1820, 65535}, {114, 1, 1822, 65535},
	{183, 1, 1823, 65535}, {185, 0, 0, 1086}, {189, 2, 1824, 65535},
	{128, 0, 0, 1091}, {132, 0, 0, 1092}, {134, 0, 0, 1093},
	{177, 0, 0, 1096}, {181, 0, 0, 1097}, {181, 1, 1826, 65535},
	{181, 0, 0, 1102}, {183, 0, 0, 1103}, {132, 0, 0, 1104},
	{133, 1, 1827, 65535}, {181, 0, 0, 1109}, {185, 0, 0, 1110},
	{191, 0, 0, 1111}, {137, 1, 1828, 65535}, {178, 1, 1829, 65535},
	{179, 1, 1830, 65535}, {180, 1, 1831, 65535}, {189, 1, 1832, 65535},
	{184, 1, 1833, 65535}, {128, 0, 0, 1131}, {139, 0, 0, 1132},
	{176, 1, 1834, 65535}, {182, 0, 0, 1140}, {131, 1, 1835, 65535},
	{176, 1, 1836, 65535}, {188, 0, 0, 1147}, {183, 2, 1837, 65535},
	{176, 1, 1839, 65535}, {187, 1, 1840, 65535}, {190, 2, 1841, 65535},
	{128, 0, 0, 1165}, {150, 0, 0, 1166}, {153, 0, 0, 1167},
	{184, 2, 1843, 65535}, {181, 1, 1845, 65535}, {190, 0, 0, 1174},
	{150, 1, 1846, 65535}, {176, 2, 1847, 65535}, {190, 0, 0, 1180},
	{177, 2, 1849, 65535}, {189, 0, 0, 1185}, {191, 2, 1851, 65535},
	{128, 1, 1853, 65535}, {181, 1, 1854, 65535}, {184, 0, 0, 1196},
	{190, 2, 1855, 65535}, {128, 1, 1857, 65535}, {131, 1, 1858, 65535},
	{150, 1, 1859, 65535}, {176, 0, 0, 1210}, {181, 1, 1860, 65535},
	{190, 0, 0, 1213}, {176, 1, 1861, 65535}, {178, 0, 0, 1217},
	{187, 2, 1862, 65535}, {129, 0, 0, 1220}, {130, 2, 1864, 65535},
	{176, 1, 1866, 65535}, {181, 1, 1867, 65535}, {190, 0, 0, 1233},
	{190, 1, 1868, 65535}, {149, 1, 1869, 65535}, {170, 1, 1870, 65535},
	{144, 0, 0, 1248}, {147, 0, 0, 1249}, {151, 0, 0, 1250},
	{153, 0, 0, 1251}, {161, 0, 0, 1252}, {167, 0, 0, 1253},
	{147, 1, 1871, 65535}, {149, 1, 1872, 65535}, {153, 0, 0, 1259},
	{168, 0, 0, 1260}, {153, 1, 1873, 65535}, {152, 0, 0, 1264},
	{153, 0, 0, 1265}, {144, 1, 1874, 65535}, {146, 0, 0, 1269},
	{158, 0, 0, 1270}, {167, 0, 0, 1271}, {168, 0, 0, 1272},
	{174, 1, 1875, 65535}, {175, 0, 0, 1275}, {132, 2, 1876, 65535},
	{174, 0, 0, 1296}, {177, 1, 1878, 65535}, {130, 0, 0, 1299},
	{135, 0, 0, 1300}, {167, 1, 1879, 65535}, {173, 1, 1880, 65535},
	{177, 1, 1881, 65535}, {181, 0, 0, 1308}, {132, 1, 1882, 65535},
	{136, 1, 1883, 65535}, {134, 1, 1884, 65535}, {167, 0, 0, 1325},
	{170, 0, 0, 1326}, {132, 1, 1885, 65535}, {132, 1, 1886, 65535},
	{138, 0, 0, 1334}, {170, 0, 0, 1335}, {181, 0, 0, 1336},
	{132, 0, 0, 1337}, {134, 0, 0, 1338}, {136, 0, 0, 1339},
	{180, 1, 1887, 65535}, {181, 0, 0, 1342}, {136, 1, 1888, 65535},
	{229, 1, 1889, 65535}, {227, 2, 1890, 65535}, {227, 1, 1892, 65535},
	{227, 1, 1893, 65535}, {227, 1, 1894, 65535}, {227, 1, 1895, 65535},
	{227, 1, 1896, 65535}, {233, 2, 1897, 65535}, {229, 0, 0, 1381},
	{232, 0, 0, 1382}, {229, 1, 1899, 65535}, {233, 1, 1900, 65535},
	{233, 1, 1901, 65535}, {229, 1, 1902, 65535}, {231, 1, 1903, 65535},
	{229, 2, 1904, 65535}, {230, 0, 0, 1401}, {231, 0, 0, 1402},
	{232, 0, 0, 1403}, {231, 0, 0, 1404}, {233, 0, 0, 1405},
	{229, 0, 0, 1406}, {230, 0, 0, 1407}, {231, 0, 0, 1408},
	{230, 2, 1906, 65535}, {233, 2, 1908, 65535}, {230, 1, 1910, 65535},
	{229, 1, 1911, 65535}, {231, 0, 0, 1421}, {232, 0, 0, 1422},
	{230, 0, 0, 1427}, {231, 1, 1912, 65535}, {232, 0, 0, 1430},
	{231, 0, 0, 1431}, {232, 0, 0, 1432}, {231, 1, 1913, 65535},
	{228, 1, 1914, 65535}, {233, 1, 1915, 65535}, {230, 1, 1916, 65535},
	{231, 1, 1917, 65535}, {230, 2, 1918, 65535}, {232, 1, 1920, 65535},
	{229, 0, 0, 1460}, {230, 0, 0, 1463}, {231, 1, 1921, 65535},
	{229, 0, 0, 1469}, {230, 0, 0, 1470}, {231, 1, 1922, 65535},
	{232, 0, 0, 1473}, {233, 0, 0, 1474}, {228, 0, 0, 1475},
	{230, 2, 1923, 65535}, {230, 1, 1925, 65535}, {229, 2, 1926, 65535},
	{231, 1, 1928, 65535}, {229, 0, 0, 1490}, {230, 1, 1929, 65535},
	{231, 0, 0, 1494}, {233, 0, 0, 1495}, {231, 0, 0, 1501},
	{233, 0, 0, 1502}, {231, 0, 0, 1504}, {229, 0, 0, 1506},
	{230, 3, 1930, 65535}, {233, 0, 0, 1512}, {229, 0, 0, 1513},
	{232, 0, 0, 1514}, {228, 0, 0, 1515}, {232, 1, 1933, 65535},
	{232, 0, 0, 1526}, {233, 1, 1934, 65535}, {229, 0, 0, 1530},
	{232, 2, 1935, 65535}, {232, 3, 1937, 65535}, {231, 1, 1940, 65535},
	{228, 0, 0, 1541}, {232, 0, 0, 1542}, {230, 0, 0, 1544},
	{231, 0, 0, 1545}, {232, 0, 0, 1551}, {231, 0, 0, 1559},
	{232, 0, 0, 1560}, {228, 0, 0, 1561}, {231, 0, 0, 1562},
	{228, 0, 0, 1563}, {231, 0, 0, 1564}, {228, 0, 0, 1566},
	{232, 0, 0, 1567}, {231, 1, 1941, 65535}, {228, 1, 1942, 65535},
	{230, 1, 1943, 65535}, {233, 1, 1944, 65535}, {229, 0, 0, 1581},
	{231, 0, 0, 1583}, {229, 0, 0, 1584}, {231, 0, 0, 1585},
	{230, 0, 0, 1586}, {231, 0, 0, 1587}, {229, 0, 0, 1589},
	{231, 0, 0, 1590}, {236, 2, 1945, 65535}, {235, 1, 1947, 65535},
	{236, 1, 1948, 65535}, {236, 1, 1949, 65535}, {235, 0, 0, 1614},
	{236, 0, 0, 1615}, {236, 1, 1950, 65535}, {236, 1, 1951, 65535},
	{235, 0, 0, 1622}, {236, 0, 0, 1623}, {236, 2, 1952, 65535},
	{235, 1, 1954, 65535}, {236, 1, 1955, 65535}, {236, 1, 1956, 65535},
	{234, 0, 0, 1639}, {235, 0, 0, 1640}, {236, 2, 1957, 65535},
	{236, 1, 1959, 65535}, {114, 1, 1960, 65535}, {114, 1, 1961, 65535},
	{112, 0, 0, 9}, {115, 1, 1962, 65535}, {97, 1, 1963, 65535},
	{115, 3, 1964, 18}, {99, 4, 1967, 65535}, {116, 1, 1971, 65535},
	{122, 0, 0, 31}, {111, 1, 1972, 65535}, {97, 1, 1973, 65535},
	{110, 0, 0, 45}, {116, 1, 1974, 65535}, {114, 1, 1975, 65535},
	{109, 1, 1976, 65535}, {99, 1, 1977, 65535}, {110, 1, 1978, 65535},
	{108, 1, 1979, 65535}, {117, 1, 1980, 65535}, {111, 1, 1981, 65535},
	{114, 10, 1982, 80}, {104, 1, 1992, 65535}, {101, 2, 1993, 65535},
	{116, 0, 0, 118}, {117, 0, 0, 119}, {110, 1, 1995, 65535},
	{103, 1, 1996, 65535}, {114, 2, 1997, 65535}, {101, 2, 1999, 65535},
	{111, 0, 0, 143}, {117, 1, 2001, 65535}, {97, 2, 2002, 65535},
	{101, 0, 0, 174}, {114, 1, 2004, 65535}, {114, 1, 2005, 65535},
	{111, 0, 0, 181}, {115, 0, 0, 182}, {116, 2, 2006, 65535},
	{105, 1, 2008, 65535}, {32, 3, 2009, 65535}, {32, 8, 2012, 65535},
	{45, 0, 0, 215}, {100, 0, 0, 216}, {108, 0, 0, 217},
	{109, 1, 2020, 219}, {99, 1, 2021, 65535}, {114, 1, 2022, 65535},
	{105, 1, 2023, 237}, {99, 0, 0, 242}, {105, 1, 2024, 65535},
	{116, 1, 2025, 65535}, {109, 1, 2026, 65535}, {109, 1, 2027, 65535},
	{116, 1, 2028, 65535}, {97, 0, 0, 266}, {105, 0, 0, 267},
	{97, 0, 0, 268}, {101, 3, 2029, 65535}, {105, 3, 2032, 65535},
	{111, 1, 2035, 65535}, {114, 0, 0, 281}, {97, 0, 0, 285},
	{121, 0, 0, 286}, {104, 2, 2036, 65535}, {104, 1, 2038, 65535},
	{117, 1, 2039, 65535}, {110, 1, 2040, 65535}, {97, 2, 2041, 305},
	{116, 1, 2043, 65535}, {101, 0, 0, 315}, {102, 0, 0, 316},
	{109, 2, 2044, 65535}, {97, 1, 2046, 65535}, {39, 0, 0, 326},
	{103, 1, 2047, 65535}, {107, 0, 0, 336}, {115, 0, 0, 337},
	{32, 2, 2048, 65535}, {116, 0, 0, 343}, {116, 2, 2050, 65535},
	{98, 1, 2052, 65535}, {105, 3, 2053, 65535}, {104, 1, 2056, 65535},
	{101, 1, 2057, 65535}, {105, 0, 0, 370}, {108, 0, 0, 371},
	{116, 1, 2058, 65535}, {115, 1, 2059, 65535}, {101, 3, 2060, 65535},
	{101, 1, 2063, 65535}, {115, 1, 2064, 65535}, {101, 1, 2065, 403},
	{97, 1, 2066, 65535}, {110, 1, 2067, 65535}, {103, 1, 2068, 65535},
	{114, 0, 0, 426}, {109, 1, 2069, 65535}, {112, 0, 0, 430},
	{119, 0, 0, 431}, {111, 1, 2070, 65535}, {97, 1, 2071, 65535},
	{98, 0, 0, 452}, {102, 0, 0, 453}, {116, 1, 2072, 455},
	{100, 0, 0, 465}, {101, 0, 0, 466}, {117, 2, 2073, 65535},
	{32, 3, 2075, 65535}, {110, 1, 2078, 65535}, {100, 0, 0, 480},
	{116, 2, 2079, 65535}, {117, 0, 0, 483}, {110, 4, 2081, 65535},
	{32, 2, 2085, 65535}, {32, 2, 2087, 65535}, {107, 0, 0, 507},
	{110, 0, 0, 508}, {116, 0, 0, 509}, {32, 0, 0, 512},
	{45, 0, 0, 513}, {108, 1, 2089, 514}, {116, 0, 0, 517},
	{105, 0, 0, 518}, {117, 0, 0, 519}, {104, 1, 2090, 65535},
	{97, 1, 2091, 530}, {101, 0, 0, 536}, {111, 0, 0, 537},
	{117, 0, 0, 538}, {97, 1, 2092, 65535}, {102, 1, 2093, 65535},
	{32, 0, 0, 550}, {45, 0, 0, 551}, {32, 3, 2094, 65535},
	{112, 0, 0, 565}, {32, 0, 0, 567}, {105, 0, 0, 569},
	{110, 0, 0, 570}, {101, 1, 2097, 65535}, {114, 1, 2098, 579},
	{114, 4, 2099, 65535}, {108, 1, 2103, 65535}, {105, 1, 2104, 65535},
	{108, 0, 0, 621}, {115, 3, 2105, 65535}, {32, 2, 2108, 65535},
	{115, 0, 0, 631}, {110, 2, 2110, 65535}, {97, 0, 0, 635},
	{105, 0, 0, 636}, {98, 1, 2112, 65535}, {118, 1, 2113, 65535},
	{108, 1, 2114, 65535}, {32, 0, 0, 647}, {116, 0, 0, 648},
	{111, 1, 2115, 65535}, {98, 0, 0, 657}, {99, 0, 0, 658},
	{111, 3, 2116, 662}, {117, 1, 2119, 65535}, {105, 1, 2120, 65535},
	{121, 0, 0, 687}, {115, 1, 2121, 688}, {101, 1, 2122, 65535},
	{115, 3, 2123, 65535}, {108, 1, 2126, 65535}, {105, 5, 2127, 65535},
	{108, 1, 2132, 65535}, {114, 1, 2133, 65535}, {99, 1, 2134, 65535},
	{107, 2, 2135, 65535}, {122, 0, 0, 756}, {109, 2, 2137, 763},
	{105, 4, 2139, 65535}, {121, 0, 0, 781}, {102, 1, 2143, 65535},
	{97, 0, 0, 786}, {101, 0, 0, 787}, {97, 1, 2144, 65535},
	{97, 0, 0, 802}, {105, 1, 2145, 65535}, {105, 3, 2146, 65535},
	{101, 1, 2149, 808}, {101, 0, 0, 810}, {105, 0, 0, 811},
	{106, 0, 0, 812}, {32, 0, 0, 825}, {111, 1, 2150, 826},
	{118, 1, 2151, 65535}, {97, 1, 2152, 834}, {97, 2, 2153, 65535},
	{99, 1, 2155, 65535}, {99, 0, 0, 850}, {107, 0, 0, 851},
	{100, 1, 2156, 853}, {104, 1, 2157, 65535}, {110, 2, 2158, 65535},
	{112, 0, 0, 863}, {110, 2, 2160, 65535}, {101, 1, 2162, 65535},
	{101, 1, 2163, 65535}, {117, 0, 0, 874}, {105, 1, 2164, 65535},
	{116, 1, 2165, 880}, {114, 1, 2166, 882}, {122, 1, 2167, 65535},
	{97, 0, 0, 895}, {101, 0, 0, 896}, {103, 1, 2168, 65535},
	{102, 1, 2169, 65535}, {112, 0, 0, 913}, {115, 0, 0, 915},
	{116, 2, 2170, 65535}, {97, 0, 0, 921}, {111, 1, 2172, 922},
	{32, 2, 2173, 65535}, {101, 1, 2175, 927}, {107, 0, 0, 929},
	{111, 1, 2176, 930}, {97, 0, 0, 933}, {101, 2, 2177, 934},
	{101, 0, 0, 944}, {117, 0, 0, 945}, {108, 1, 2179, 946},
	{101, 1, 2180, 949}, {108, 3, 2181, 65535}, {97, 1, 2184, 65535},
	{99, 2, 2185, 964}, {107, 0, 0, 967}, {117, 4, 2187, 65535},
	{115, 1, 2191, 65535}, {115, 2, 2192, 65535}, {109, 2, 2194, 65535},
	{114, 2, 2196, 65535}, {114, 2, 2198, 65535}, {100, 0, 0, 1009},
	{111, 0, 0, 1010}, {97, 1, 2200, 65535}, {102, 1, 2201, 65535},
	{97, 1, 2202, 65535}, {101, 0, 0, 1027}, {116, 0, 0, 1028},
	{109, 1, 2203, 65535}, {110, 2, 2204, 65535}, {118, 0, 0, 1036},
	{105, 1, 2206, 65535}, {32, 0, 0, 1045}, {32, 2, 2207, 65535},
	{99, 0, 0, 1049}, {115, 0, 0, 1050}, {97, 0, 0, 1051},
	{101, 0, 0, 1052}, {101, 0, 0, 1053}, {116, 0, 0, 1054},
	{110, 0, 0, 1055}, {119, 0, 0, 1056}, {110, 2, 2209, 1057},
	{110, 0, 0, 1061}, {114, 1, 2211, 1062}, {115, 0, 0, 1070},
	{117, 0, 0, 1071}, {101, 1, 2212, 65535}, {206, 1, 2213, 65535},
	{206, 2, 2214, 65535}, {207, 0, 0, 1090}, {206, 1, 2216, 65535},
	{206, 2, 2217, 65535}, {207, 1, 2219, 65535}, {209, 1, 2220, 65535},
	{208, 1, 2221, 65535}, {209, 1, 2222, 65535}, {208, 2, 2223, 65535},
	{208, 2, 2225, 65535}, {209, 1, 2227, 65535}, {209, 1, 2228, 65535},
	{208, 1, 2229, 65535}, {208, 3, 2230, 65535}, {209, 0, 0, 1151},
	{209, 1, 2233, 65535}, {209, 1, 2234, 65535}, {208, 3, 2235, 65535},
	{209, 0, 0, 1164}, {208, 2, 2238, 65535}, {209, 0, 0, 1170},
	{209, 2, 2240, 65535}, {209, 2, 2242, 65535}, {208, 1, 2244, 65535},
	{209, 0, 0, 1179}, {208, 1, 2245, 65535}, {209, 2, 2246, 65535},
	{208, 1, 2248, 65535}, {209, 1, 2249, 65535}, {208, 1, 2250, 65535},
	{209, 1, 2251, 65535}, {208, 2, 2252, 65535}, {209, 0, 0, 1203},
	{208, 1, 2254, 65535}, {208, 1, 2255, 65535}, {208, 1, 2256, 65535},
	{208, 2, 2257, 65535}, {208, 2, 2259, 65535}, {208, 0, 0, 1218},
	{209, 0, 0, 1219}, {208, 0, 0, 1221}, {209, 1, 2261, 65535},
	{208, 1, 2262, 65535}, {208, 4, 2263, 65535}, {209, 1, 2267, 65535},
	{215, 1, 2268, 65535}, {215, 2, 2269, 65535}, {215, 1, 2271, 65535},
	{215, 2, 2272, 65535}, {215, 1, 2274, 65535}, {215, 1, 2275, 65535},
	{216, 1, 2276, 65535}, {216, 7, 2277, 65535}, {217, 6, 2284, 65535},
	{218, 1, 2290, 65535}, {216, 1, 2291, 65535}, {216, 2, 2292, 65535},
	{216, 1, 2294, 65535}, {216, 1, 2295, 65535}, {216, 2, 2296, 65535},
	{217, 1, 2298, 65535}, {217, 2, 2299, 65535}, {216, 2, 2301, 65535},
	{216, 1, 2303, 65535}, {217, 1, 2304, 65535}, {149, 1, 2305, 65535},
	{130, 0, 0, 1358}, {131, 0, 0, 1359}, {131, 1, 2306, 65535},
	{131, 2, 2307, 65535}, {130, 2, 2309, 65535}, {130, 1, 2311, 65535},
	{131, 2, 2312, 65535}, {161, 0, 0, 1377}, {162, 1, 2314, 65535},
	{174, 1, 2315, 65535}, {150, 1, 2316, 65535}, {148, 1, 2317, 65535},
	{174, 1, 2318, 65535}, {156, 1, 2319, 65535}, {133, 0, 0, 1399},
	{164, 0, 0, 1400}, {160, 0, 0, 1409}, {168, 0, 0, 1410},
	{161, 0, 0, 1411}, {162, 0, 0, 1412}, {150, 1, 2320, 65535},
	{184, 1, 2321, 65535}, {137, 1, 2322, 65535}, {173, 1, 2323, 65535},
	{189, 1, 2324, 65535}, {171, 1, 2325, 65535}, {149, 2, 2326, 65535},
	{168, 1, 2328, 65535}, {157, 0, 0, 1454}, {172, 0, 0, 1455},
	{188, 1, 2329, 65535}, {168, 1, 2330, 65535}, {171, 1, 2331, 65535},
	{153, 0, 0, 1476}, {156, 0, 0, 1477}, {150, 1, 2332, 65535},
	{144, 0, 0, 1485}, {190, 0, 0, 1486}, {181, 1, 2333, 65535},
	{186, 1, 2334, 65535}, {156, 0, 0, 1507}, {157, 1, 2335, 65535},
	{172, 2, 2336, 65535}, {161, 1, 2338, 65535}, {155, 1, 2339, 65535},
	{175, 0, 0, 1531}, {190, 0, 0, 1532}, {168, 0, 0, 1534},
	{173, 0, 0, 1535}, {175, 0, 0, 1536}, {179, 1, 2340, 65535},
	{181, 2, 2341, 65535}, {191, 1, 2343, 65535}, {142, 1, 2344, 65535},
	{141, 1, 2345, 65535}, {147, 0, 0, 1595}, {158, 0, 0, 1596},
	{161, 1, 2346, 65535}, {157, 1, 2347, 65535}, {160, 1, 2348, 65535},
	{167, 1, 2349, 65535}, {160, 1, 2350, 65535}, {149, 0, 0, 1626},
	{167, 0, 0, 1627}, {172, 1, 2351, 65535}, {132, 1, 2352, 65535},
	{158, 2, 2353, 65535}, {134, 0, 0, 1641}, {160, 1, 2355, 65535},
	{167, 1, 2356, 65535}, {117, 1, 2357, 65535}, {97, 2, 2358, 65535},
	{115, 2, 2360, 65535}, {108, 1, 2362, 65535}, {32, 0, 0, 19},
	{97, 0, 0, 20}, {115, 1, 2363, 21}, {101, 1, 2364, 24},
	{105, 0, 0, 26}, {106, 0, 0, 27}, {121, 0, 0, 28},
	{117, 1, 2365, 65535}, {114, 1, 2366, 65535}, {108, 1, 2367, 65535},
	{97, 1, 2368, 65535}, {101, 1, 2369, 65535}, {101, 1, 2370, 65535},
	{108, 1, 2371, 65535}, {116, 1, 2372, 65535}, {105, 1, 2373, 65535},
	{114, 3, 2374, 70}, {114, 4, 2377, 75}, {32, 2, 2381, 65535},
	{40, 0, 0, 83}, {42, 0, 0, 84}, {47, 2, 2383, 65535},
	{58, 0, 0, 87}, {97, 0, 0, 88}, {101, 2, 2385, 89},
	{105, 2, 2387, 92}, {107, 0, 0, 95}, {122, 0, 0, 96},
	{114, 2, 2389, 65535}, {114, 0, 0, 116}, {116, 0, 0, 117},
	{105, 1, 2391, 65535}, {111, 1, 2392, 65535}, {101, 0, 0, 138},
	{105, 0, 0, 139}, {97, 0, 0, 141}, {117, 0, 0, 142},
	{108, 1, 2393, 65535}, {99, 1, 2394, 65535}, {116, 2, 2395, 65535},
	{105, 1, 2397, 65535}, {105, 1, 2398, 65535}, {101, 0, 0, 184},
	{111, 0, 0, 185}, {116, 2, 2399, 65535}, {100, 3, 2401, 65535},
	{112, 1, 2404, 65535}, {119, 0, 0, 202}, {97, 2, 2405, 65535},
	{100, 1, 2407, 65535}, {109, 0, 0, 208}, {111, 1, 2408, 65535},
	{112, 0, 0, 211}, {114, 0, 0, 212}, {115, 0, 0, 213},
	{117, 0, 0, 214}, {32, 0, 0, 220}, {104, 1, 2409, 65535},
	{105, 4, 2410, 65535}, {111, 0, 0, 238}, {116, 1, 2414, 65535},
	{116, 1, 2415, 65535}, {101, 1, 2416, 65535}, {101, 1, 2417, 65535},
	{115, 1, 2418, 260}, {32, 0, 0, 269}, {100, 0, 0, 270},
	{117, 0, 0, 271}, {101, 0, 0, 272}, {110, 0, 0, 273},
	{111, 0, 0, 274}, {114, 2, 2419, 275}, {101, 0, 0, 288},
	{105, 1, 2421, 65535}, {101, 1, 2422, 65535}, {101, 1, 2423, 65535},
	{115, 2, 2424, 65535}, {32, 1, 2426, 65535}, {45, 0, 0, 309},
	{32, 1, 2427, 65535}, {101, 0, 0, 317}, {111, 1, 2428, 65535},
	{116, 1, 2429, 65535}, {114, 1, 2430, 65535}, {97, 0, 0, 341},
	{116, 0, 0, 342}, {97, 0, 0, 345}, {101, 0, 0, 346},
	{108, 1, 2431, 65535}, {99, 0, 0, 356}, {101, 0, 0, 357},
	{107, 0, 0, 358}, {105, 2, 2432, 65535}, {108, 1, 2434, 65535},
	{105, 1, 2435, 65535}, {116, 1, 2436, 65535}, {32, 0, 0, 386},
	{110, 2, 2437, 65535}, {115, 0, 0, 389}, {115, 1, 2439, 65535},
	{116, 1, 2440, 65535}, {32, 0, 0, 404}, {108, 1, 2441, 412},
	{97, 1, 2442, 65535}, {111, 1, 2443, 65535}, {101, 1, 2444, 428},
	{114, 1, 2445, 65535}, {107, 1, 2446, 65535}, {101, 0, 0, 456},
	{97, 1, 2447, 65535}, {101, 0, 0, 469}, {109, 0, 0, 472},
	{114, 0, 0, 473}, {117, 0, 0, 474}, {100, 2, 2448, 65535},
	{101, 0, 0, 481}, {104, 0, 0, 482}, {99, 4, 2450, 65535},
	{115, 0, 0, 491}, {116, 0, 0, 492}, {122, 0, 0, 493},
	{107, 0, 0, 496}, {112, 0, 0, 497}, {111, 1, 2454, 65535},
	{116, 0, 0, 506}, {105, 2, 2455, 65535}, {101, 1, 2457, 65535},
	{32, 4, 2458, 65535}, {32, 1, 2462, 65535}, {105, 2, 2463, 65535},
	{97, 0, 0, 561}, {111, 0, 0, 562}, {115, 2, 2465, 65535},
	{114, 1, 2467, 577}, {111, 1, 2468, 580}, {107, 0, 0, 593},
	{115, 0, 0, 594}, {116, 0, 0, 595}, {119, 1, 2469, 65535},
	{105, 1, 2470, 65535}, {110, 1, 2471, 65535}, {97, 2, 2472, 65535},
	{101, 0, 0, 624}, {107, 0, 0, 625}, {110, 0, 0, 629},
	{117, 0, 0, 630}, {97, 1, 2474, 632}, {101, 0, 0, 634},
	{114, 1, 2475, 65535}, {114, 1, 2476, 65535}, {101, 1, 2477, 645},
	{100, 1, 2478, 65535}, {32, 1, 2479, 65535}, {103, 1, 2480, 65535},
	{115, 0, 0, 670}, {114, 1, 2481, 65535}, {116, 1, 2482, 65535},
	{101, 0, 0, 689}, {100, 1, 2483, 691}, {32, 4, 2484, 65535},
	{101, 2, 2488, 65535}, {107, 0, 0, 703}, {105, 1, 2490, 65535},
	{99, 2, 2491, 65535}, {101, 1, 2493, 727}, {107, 2, 2494, 65535},
	{115, 2, 2496, 65535}, {122, 0, 0, 739}, {101, 1, 2498, 741},
	{100, 1, 2499, 744}, {116, 4, 2500, 65535}, {99, 0, 0, 751},
	{116, 3, 2504, 65535}, {101, 1, 2507, 764}, {111, 0, 0, 766},
	{99, 1, 2508, 775}, {101, 0, 0, 777}, {107, 1, 2509, 778},
	{113, 0, 0, 780}, {114, 1, 2510, 65535}, {103, 2, 2511, 65535},
	{111, 1, 2513, 803}, {101, 0, 0, 805}, {111, 0, 0, 806},
	{117, 0, 0, 807}, {110, 0, 0, 809}, {32, 0, 0, 827},
	{101, 1, 2514, 65535}, {32, 0, 0, 835}, {105, 0, 0, 838},
	{114, 0, 0, 839}, {101, 1, 2515, 843}, {102, 0, 0, 854},
	{119, 1, 2516, 65535}, {97, 0, 0, 861}, {121, 0, 0, 862},
	{97, 0, 0, 865}, {121, 0, 0, 866}, {97, 1, 2517, 65535},
	{99, 1, 2518, 65535}, {116, 3, 2519, 65535}, {115, 0, 0, 881},
	{105, 0, 0, 883}, {111, 1, 2522, 890}, {97, 1, 2523, 65535},
	{111, 2, 2524, 65535}, {97, 0, 0, 916}, {121, 0, 0, 917},
	{32, 0, 0, 923}, {118, 0, 0, 925}, {119, 0, 0, 926},
	{32, 0, 0, 928}, {32, 0, 0, 931}, {110, 0, 0, 935},
	{115, 0, 0, 936}, {111, 1, 2526, 947}, {32, 0, 0, 950},
	{97, 0, 0, 952}, {101, 0, 0, 953}, {111, 1, 2527, 954},
	{99, 1, 2528, 65535}, {111, 0, 0, 965}, {115, 0, 0, 966},
	{99, 4, 2529, 65535}, {105, 0, 0, 974}, {116, 2, 2533, 65535},
	{122, 0, 0, 977}, {108, 1, 2535, 65535}, {99, 0, 0, 986},
	{101, 1, 2536, 65535}, {97, 1, 2537, 65535}, {111, 0, 0, 996},
	{114, 0, 0, 998}, {116, 1, 2538, 65535}, {116, 0, 0, 1001},
	{122, 0, 0, 1002}, {115, 1, 2539, 65535}, {102, 1, 2540, 65535},
	{108, 2, 2541, 65535}, {101, 2, 2543, 1029}, {105, 0, 0, 1034},
	{111, 0, 0, 1035}, {116, 1, 2545, 65535}, {99, 0, 0, 1047},
	{108, 0, 0, 1048}, {32, 0, 0, 1058}, {108, 1, 2546, 65535},
	{108, 0, 0, 1063}, {106, 1, 2547, 65535}, {188, 1, 2548, 65535},
	{183, 1, 2549, 65535}, {191, 0, 0, 1089}, {190, 1, 2550, 65535},
	{179, 0, 0, 1105}, {189, 2, 2551, 65535}, {132, 1, 2553, 65535},
	{130, 1, 2554, 65535}, {181, 1, 2555, 65535}, {128, 1, 2556, 65535},
	{189, 0, 0, 1125}, {190, 1, 2557, 65535}, {180, 0, 0, 1129},
	{191, 0, 0, 1130}, {130, 2, 2558, 65535}, {128, 1, 2560, 65535},
	{179, 1, 2561, 65535}, {178, 0, 0, 1148}, {180, 0, 0, 1149},
	{188, 0, 0, 1150}, {130, 1, 2562, 65535}, {142, 1, 2563, 65535},
	{187, 0, 0, 1158}, {189, 1, 2564, 65535}, {191, 0, 0, 1163},
	{180, 0, 0, 1168}, {189, 0, 0, 1169}, {129, 0, 0, 1172},
	{130, 0, 0, 1173}, {129, 0, 0, 1175}, {130, 0, 0, 1176},
	{183, 1, 2565, 65535}, {189, 1, 2566, 65535}, {138, 0, 0, 1183},
	{152, 0, 0, 1184}, {184, 1, 2567, 65535}, {131, 1, 2568, 65535},
	{184, 1, 2569, 65535}, {128, 1, 2570, 65535}, {180, 1, 2571, 65535},
	{187, 0, 0, 1202}, {181, 1, 2572, 65535}, {177, 1, 2573, 65535},
	{180, 1, 2574, 65535}, {180, 0, 0, 1211}, {183, 0, 0, 1212},
	{182, 0, 0, 1215}, {184, 0, 0, 1216}, {128, 1, 2575, 1222},
	{179, 1, 2576, 65535}, {179, 0, 0, 1227}, {186, 0, 0, 1228},
	{187, 0, 0, 1229}, {188, 2, 2577, 65535}, {130, 1, 2579, 65535},
	{170, 1, 2580, 65535}, {145, 0, 0, 1245}, {149, 0, 0, 1246},
	{155, 1, 2581, 65535}, {147, 0, 0, 1257}, {168, 0, 0, 1258},
	{156, 1, 2582, 65535}, {168, 1, 2583, 65535}, {177, 2, 2584, 65535},
	{167, 0, 0, 1276}, {170, 1, 2586, 65535}, {172, 0, 0, 1279},
	{174, 0, 0, 1280}, {177, 0, 0, 1281}, {181, 0, 0, 1282},
	{185, 1, 2587, 65535}, {130, 0, 0, 1285}, {131, 2, 2588, 65535},
	{132, 0, 0, 1288}, {133, 2, 2590, 65535}, {134, 0, 0, 1294},
	{136, 0, 0, 1295}, {134, 1, 2592, 65535}, {177, 1, 2593, 65535},
	{175, 0, 0, 1304}, {177, 0, 0, 1305}, {172, 1, 2594, 65535},
	{167, 1, 2595, 65535}, {170, 0, 0, 1315}, {178, 0, 0, 1316},
	{136, 1, 2596, 65535}, {133, 1, 2597, 65535}, {138, 0, 0, 1330},
	{167, 0, 0, 1332}, {170, 0, 0, 1333}, {177, 1, 2598, 1340},
	{138, 1, 2599, 65535}, {143, 1, 2600, 65535}, {134, 1, 2601, 65535},
	{163, 0, 0, 1362}, {188, 0, 0, 1363}, {164, 0, 0, 1368},
	{176, 0, 0, 1369}, {164, 1, 2602, 65535}, {179, 1, 2603, 65535},
	{188, 0, 0, 1376}, {152, 1, 2604, 1378}, {185, 1, 2605, 1387},
	{139, 1, 2606, 1390}, {174, 2, 2607, 65535}, {185, 1, 2609, 1394},
	{159, 2, 2610, 1396}, {135, 2, 2612, 1414}, {131, 1, 2614, 1418},
	{135, 1, 2615, 1428}, {134, 1, 2616, 1434}, {147, 1, 2617, 1438},
	{148, 1, 2618, 1440}, {176, 0, 0, 1442}, {184, 0, 0, 1443},
	{191, 2, 2619, 65535}, {137, 2, 2621, 65535}, {191, 1, 2623, 1464},
	{160, 2, 2624, 65535}, {176, 1, 2626, 1480}, {130, 1, 2627, 65535},
	{144, 1, 2628, 1492}, {131, 1, 2629, 1508}, {138, 0, 0, 1510},
	{161, 0, 0, 1511}, {140, 2, 2630, 65535}, {134, 2, 2632, 1527},
	{187, 3, 2634, 65535}, {144, 0, 0, 1568}, {161, 0, 0, 1569},
	{161, 2, 2637, 65535}, {165, 1, 2639, 1573}, {181, 2, 2640, 65535},
	{157, 1, 2642, 1601}, {152, 1, 2643, 1607}, {156, 1, 2644, 1612},
	{132, 1, 2645, 1616}, {149, 1, 2646, 1619}, {184, 2, 2647, 1628},
	{177, 1, 2649, 65535}, {144, 0, 0, 1636}, {145, 0, 0, 1637},
	{156, 1, 2650, 1642}, {145, 1, 2651, 1653}, {102, 1, 2652, 65535},
	{99, 0, 0, 6}, {107, 1, 2653, 7}, {101, 0, 0, 10},
	{105, 0, 0, 11}, {105, 1, 2654, 65535}, {101, 0, 0, 22},
	{32, 0, 0, 25}, {114, 1, 2655, 29}, {110, 1, 2656, 65535},
	{105, 2, 2657, 65535}, {114, 1, 2659, 65535}, {99, 1, 2660, 65535},
	{110, 1, 2661, 65535}, {101, 1, 2662, 57}, {111, 1, 2663, 64},
	{122, 1, 2664, 65535}, {40, 0, 0, 71}, {101, 0, 0, 72},
	{115, 1, 2665, 73}, {32, 0, 0, 76}, {40, 0, 0, 77},
	{101, 0, 0, 78}, {115, 0, 0, 79}, {99, 0, 0, 81},
	{116, 0, 0, 82}, {45, 0, 0, 85}, {105, 0, 0, 86},
	{110, 0, 0, 90}, {115, 0, 0, 91}, {99, 0, 0, 93},
	{110, 0, 0, 94}, {101, 0, 0, 111}, {105, 0, 0, 112},
	{99, 1, 2666, 65535}, {114, 2, 2667, 65535}, {116, 2, 2669, 65535},
	{116, 4, 2671, 157}, {111, 2, 2675, 167}, {116, 2, 2677, 65535},
	{98, 1, 2679, 65535}, {103, 1, 2680, 65535}, {32, 0, 0, 186},
	{115, 0, 0, 187}, {101, 1, 2681, 65535}, {105, 1, 2682, 65535},
	{111, 0, 0, 199}, {117, 1, 2683, 65535}, {99, 0, 0, 204},
	{100, 0, 0, 205}, {101, 1, 2684, 65535}, {102, 1, 2685, 65535},
	{111, 1, 2686, 65535}, {99, 0, 0, 229}, {101, 0, 0, 230},
	{112, 2, 2687, 65535}, {122, 0, 0, 234}, {111, 1, 2689, 65535},
	{105, 1, 2690, 245}, {110, 1, 2691, 65535}, {110, 1, 2692, 65535},
	{32, 0, 0, 261}, {105, 0, 0, 276}, {115, 0, 0, 277},
	{101, 1, 2693, 65535}, {116, 2, 2694, 65535}, {116, 3, 2696, 65535},
	{97, 0, 0, 301}, {105, 0, 0, 302}, {100, 1, 2699, 65535},
	{112, 2, 2700, 65535}, {114, 1, 2702, 65535}, {116, 2, 2703, 65535},
	{97, 2, 2705, 65535}, {105, 1, 2707, 65535}, {99, 0, 0, 359},
	{113, 0, 0, 360}, {108, 1, 2708, 65535}, {102, 1, 2709, 65535},
	{114, 1, 2710, 65535}, {101, 0, 0, 387}, {115, 0, 0, 388},
	{115, 1, 2711, 393}, {111, 1, 2712, 65535}, {105, 0, 0, 413},
	{108, 1, 2713, 414}, {114, 1, 2714, 65535}, {32, 0, 0, 429},
	{100, 1, 2715, 432}, {116, 1, 2716, 442}, {103, 1, 2717, 65535},
	{97, 0, 0, 477}, {101, 0, 0, 478}, {97, 0, 0, 487},
	{101, 0, 0, 488}, {105, 0, 0, 489}, {106, 0, 0, 490},
	{114, 1, 2718, 65535}, {100, 0, 0, 515}, {116, 0, 0, 516},
	{116, 2, 2719, 525}, {99, 1, 2721, 65535}, {101, 0, 0, 533},
	{105, 0, 0, 534}, {114, 0, 0, 535}, {106, 1, 2722, 65535},
	{99, 0, 0, 546}, {101, 2, 2723, 65535}, {101, 0, 0, 563},
	{111, 0, 0, 564}, {32, 0, 0, 578}, {32, 1, 2725, 65535},
	{101, 1, 2726, 65535}, {107, 1, 2727, 65535}, {97, 1, 2728, 65535},
	{101, 0, 0, 622}, {116, 0, 0, 623}, {115, 0, 0, 633},
	{97, 1, 2729, 65535}, {97, 1, 2730, 65535}, {32, 0, 0, 646},
	{105, 2, 2731, 65535}, {99, 2, 2733, 65535}, {114, 1, 2735, 65535},
	{101, 2, 2736, 65535}, {117, 1, 2738, 65535}, {32, 2, 2739, 65535},
	{99, 0, 0, 697}, {101, 0, 0, 698}, {105, 0, 0, 699},
	{111, 0, 0, 700}, {97, 0, 0, 701}, {107, 0, 0, 702},
	{99, 1, 2741, 65535}, {97, 3, 2742, 65535}, {101, 1, 2745, 65535},
	{32, 0, 0, 728}, {97, 2, 2746, 65535}, {111, 1, 2748, 65535},
	{101, 0, 0, 733}, {104, 2, 2749, 65535}, {110, 0, 0, 742},
	{32, 0, 0, 745}, {101, 0, 0, 746}, {105, 0, 0, 747},
	{111, 1, 2751, 65535}, {114, 0, 0, 750}, {101, 1, 2752, 65535},
	{105, 0, 0, 754}, {111, 0, 0, 755}, {110, 0, 0, 765},
	{97, 0, 0, 776}, {97, 0, 0, 779}, {97, 1, 2753, 65535},
	{119, 1, 2754, 65535}, {122, 0, 0, 797}, {110, 0, 0, 804},
	{116, 1, 2755, 65535}, {32, 2, 2756, 65535}, {111, 1, 2758, 65535},
	{100, 1, 2759, 868}, {116, 2, 2760, 870}, {108, 2, 2762, 65535},
	{111, 0, 0, 877}, {117, 0, 0, 878}, {107, 0, 0, 891},
	{108, 1, 2764, 901}, {110, 2, 2765, 909}, {111, 0, 0, 912},
	{32, 0, 0, 948}, {107, 0, 0, 955}, {122, 1, 2767, 958},
	{97, 0, 0, 968}, {99, 0, 0, 969}, {105, 0, 0, 970},
	{116, 3, 2768, 65535}, {111, 0, 0, 975}, {116, 0, 0, 976},
	{97, 1, 2771, 65535}, {116, 1, 2772, 65535}, {32, 1, 2773, 65535},
	{105, 1, 2774, 65535}, {115, 2, 2775, 65535}, {101, 1, 2777, 65535},
	{101, 0, 0, 1021}, {105, 0, 0, 1022}, {32, 0, 0, 1030},
	{110, 0, 0, 1031}, {101, 1, 2778, 1042}, {97, 1, 2779, 65535},
	{110, 1, 2780, 65535}, {206, 1, 2781, 65535}, {206, 1, 2782, 65535},
	{206, 1, 2783, 65535}, {206, 2, 2784, 65535}, {207, 0, 0, 1108},
	{206, 1, 2786, 65535}, {208, 1, 2787, 65535}, {208, 1, 2788, 65535},
	{208, 1, 2789, 65535}, {209, 1, 2790, 65535}, {208, 1, 2791, 65535},
	{209, 0, 0, 1139}, {208, 1, 2792, 65535}, {208, 2, 2793, 65535},
	{208, 1, 2795, 65535}, {209, 1, 2796, 65535}, {209, 1, 2797, 65535},
	{208, 1, 2798, 65535}, {208, 1, 2799, 65535}, {209, 1, 2800, 65535},
	{208, 1, 2801, 65535}, {208, 1, 2802, 65535}, {208, 1, 2803, 65535},
	{208, 3, 2804, 65535}, {209, 1, 2807, 65535}, {208, 1, 2808, 65535},
	{208, 2, 2809, 65535}, {208, 1, 2811, 65535}, {208, 1, 2812, 65535},
	{208, 2, 2813, 65535}, {209, 0, 0, 1232}, {208, 1, 2815, 65535},
	{215, 2, 2816, 65535}, {215, 1, 2818, 65535}, {215, 1, 2819, 65535},
	{215, 1, 2820, 65535}, {32, 0, 0, 1273}, {217, 0, 0, 1274},
	{216, 2, 2821, 65535}, {217, 1, 2823, 65535}, {216, 0, 0, 1286},
	{217, 0, 0, 1287}, {216, 2, 2824, 65535}, {217, 2, 2826, 65535},
	{216, 1, 2828, 65535}, {217, 1, 2829, 65535}, {217, 1, 2830, 65535},
	{216, 1, 2831, 65535}, {216, 1, 2832, 65535}, {216, 1, 2833, 65535},
	{32, 0, 0, 1341}, {216, 1, 2834, 65535}, {227, 1, 2835, 65535},
	{227, 1, 2836, 65535}, {227, 1, 2837, 65535}, {227, 1, 2838, 65535},
	{232, 0, 0, 1379}, {230, 0, 0, 1388}, {230, 0, 0, 1391},
	{229, 0, 0, 1392}, {232, 0, 0, 1393}, {230, 0, 0, 1395},
	{230, 0, 0, 1397}, {232, 0, 0, 1398}, {229, 0, 0, 1415},
	{233, 2, 2839, 65535}, {230, 1, 2841, 65535}, {232, 0, 0, 1429},
	{232, 0, 0, 1435}, {232, 0, 0, 1439}, {232, 0, 0, 1441},
	{230, 0, 0, 1451}, {232, 0, 0, 1452}, {230, 0, 0, 1456},
	{232, 0, 0, 1457}, {228, 0, 0, 1465}, {230, 0, 0, 1471},
	{231, 0, 0, 1472}, {230, 2, 2842, 65535}, {230, 1, 2844, 65535},
	{231, 0, 0, 1493}, {230, 0, 0, 1509}, {229, 0, 0, 1516},
	{230, 0, 0, 1517}, {230, 0, 0, 1528}, {232, 0, 0, 1529},
	{228, 0, 0, 1537}, {230, 0, 0, 1538}, {231, 0, 0, 1539},
	{229, 0, 0, 1570}, {230, 0, 0, 1571}, {229, 0, 0, 1574},
	{229, 0, 0, 1577}, {232, 0, 0, 1578}, {236, 0, 0, 1602},
	{236, 0, 0, 1608}, {235, 0, 0, 1613}, {236, 0, 0, 1617},
	{236, 0, 0, 1620}, {32, 0, 0, 1629}, {235, 0, 0, 1630},
	{236, 2, 2845, 65535}, {236, 0, 0, 1643}, {236, 0, 0, 1654},
	{101, 1, 2847, 65535}, {116, 0, 0, 8}, {122, 1, 2848, 65535},
	{97, 0, 0, 30}, {97, 2, 2849, 65535}, {115, 1, 2851, 65535},
	{122, 2, 2852, 65535}, {32, 2, 2854, 65535}, {104, 1, 2856, 65535},
	{116, 2, 2857, 65535}, {32, 3, 2859, 65535}, {115, 0, 0, 65},
	{97, 1, 2862, 65535}, {114, 0, 0, 74}, {97, 1, 2863, 65535},
	{105, 2, 2864, 65535}, {121, 0, 0, 137}, {97, 2, 2866, 65535},
	{101, 0, 0, 156}, {32, 2, 2868, 65535}, {111, 2, 2870, 160},
	{112, 0, 0, 164}, {115, 1, 2872, 165}, {32, 0, 0, 168},
	{115, 0, 0, 169}, {105, 1, 2873, 170}, {111, 1, 2874, 172},
	{117, 1, 2875, 65535}, {104, 1, 2876, 65535}, {32, 2, 2877, 65535},
	{32, 2, 2879, 65535}, {98, 1, 2881, 65535}, {32, 2, 2882, 65535},
	{32, 2, 2884, 65535}, {115, 1, 2886, 226}, {99, 0, 0, 231},
	{116, 2, 2887, 65535}, {115, 1, 2889, 243}, {32, 0, 0, 246},
	{116, 1, 2890, 65535}, {116, 2, 2891, 65535}, {110, 1, 2893, 65535},
	{101, 0, 0, 293}, {116, 0, 0, 294}, {97, 1, 2894, 296},
	{101, 0, 0, 298}, {116, 0, 0, 299}, {101, 1, 2895, 65535},
	{97, 0, 0, 312}, {117, 0, 0, 313}, {101, 1, 2896, 65535},
	{97, 0, 0, 320}, {101, 0, 0, 321}, {97, 0, 0, 327},
	{102, 4, 2897, 328}, {99, 1, 2901, 65535}, {101, 2, 2902, 65535},
	{105, 2, 2904, 65535}, {97, 1, 2906, 65535}, {105, 0, 0, 394},
	{114, 1, 2907, 65535}, {105, 1, 2908, 65535}, {105, 3, 2909, 422},
	{115, 0, 0, 433}, {32, 2, 2912, 65535}, {101, 1, 2914, 467},
	{105, 1, 2915, 65535}, {101, 0, 0, 526}, {116, 0, 0, 527},
	{111, 1, 2916, 65535}, {111, 1, 2917, 65535}, {32, 0, 0, 547},
	{100, 0, 0, 548}, {100, 2, 2918, 65535}, {114, 1, 2920, 65535},
	{111, 1, 2921, 65535}, {108, 3, 2922, 606}, {115, 1, 2925, 637},
	{115, 2, 2926, 639}, {99, 0, 0, 654}, {115, 0, 0, 655},
	{97, 0, 0, 663}, {114, 0, 0, 664}, {97, 1, 2928, 65535},
	{32, 0, 0, 672}, {115, 0, 0, 673}, {108, 2, 2929, 684},
	{105, 0, 0, 692}, {111, 0, 0, 693}, {97, 2, 2931, 65535},
	{99, 2, 2933, 65535}, {100, 1, 2935, 65535}, {116, 1, 2936, 716},
	{114, 3, 2937, 65535}, {99, 0, 0, 729}, {116, 0, 0, 730},
	{118, 1, 2940, 65535}, {32, 0, 0, 734}, {101, 2, 2941, 65535},
	{114, 1, 2943, 748}, {117, 1, 2944, 65535}, {103, 1, 2945, 65535},
	{111, 1, 2946, 65535}, {32, 1, 2947, 65535}, {110, 0, 0, 844},
	{117, 0, 0, 845}, {114, 1, 2948, 65535}, {105, 0, 0, 869},
	{32, 2, 2949, 65535}, {115, 0, 0, 873}, {101, 0, 0, 875},
	{117, 0, 0, 876}, {32, 0, 0, 902}, {101, 0, 0, 910},
	{111, 0, 0, 911}, {101, 0, 0, 959}, {101, 0, 0, 971},
	{105, 0, 0, 972}, {111, 0, 0, 973}, {116, 3, 2951, 65535},
	{122, 3, 2954, 65535}, {97, 2, 2957, 65535}, {116, 2, 2959, 65535},
	{101, 1, 2961, 65535}, {116, 0, 0, 1015}, {110, 1, 2962, 65535},
	{32, 0, 0, 1043}, {110, 1, 2963, 65535}, {101, 1, 2964, 65535},
	{191, 1, 2965, 65535}, {188, 1, 2966, 65535}, {181, 1, 2967, 65535},
	{180, 0, 0, 1106}, {191, 0, 0, 1107}, {191, 1, 2968, 65535},
	{190, 1, 2969, 65535}, {189, 1, 2970, 65535}, {181, 1, 2971, 65535},
	{130, 1, 2972, 65535}, {176, 1, 2973, 1134}, {189, 1, 2974, 65535},
	{187, 0, 0, 1145}, {190, 0, 0, 1146}, {181, 1, 2975, 65535},
	{135, 1, 2976, 65535}, {130, 1, 2977, 65535}, {178, 1, 2978, 65535},
	{190, 1, 2979, 65535}, {129, 1, 2980, 1186}, {177, 1, 2981, 65535},
	{179, 2, 2982, 65535}, {181, 1, 2984, 65535}, {183, 1, 2985, 65535},
	{189, 0, 0, 1199}, {191, 1, 2986, 65535}, {129, 1, 2987, 65535},
	{187, 1, 2988, 65535}, {183, 0, 0, 1208}, {191, 0, 0, 1209},
	{176, 1, 2989, 65535}, {190, 1, 2990, 65535}, {176, 0, 0, 1230},
	{184, 0, 0, 1231}, {190, 1, 2991, 1235}, {145, 0, 0, 1242},
	{168, 1, 2992, 65535}, {149, 1, 2993, 65535}, {149, 1, 2994, 65535},
	{153, 1, 2995, 65535}, {167, 0, 0, 1277}, {181, 0, 0, 1278},
	{134, 1, 2996, 65535}, {173, 0, 0, 1289}, {181, 0, 0, 1290},
	{132, 0, 0, 1291}, {136, 2, 2997, 65535}, {179, 1, 2999, 65535},
	{138, 1, 3000, 65535}, {133, 2, 3001, 65535}, {181, 2, 3003, 65535},
	{167, 1, 3005, 65535}, {167, 1, 3006, 65535}, {179, 1, 3007, 65535},
	{129, 1, 3008, 65535}, {130, 1, 3009, 65535}, {130, 2, 3010, 65535},
	{130, 1, 3012, 65535}, {128, 0, 0, 1416}, {147, 0, 0, 1417},
	{151, 2, 3013, 65535}, {151, 2, 3015, 65535}, {153, 0, 0, 1484},
	{155, 1, 3017, 65535}, {157, 0, 0, 1633}, {158, 0, 0, 1634},
	{110, 1, 3018, 2}, {97, 3, 3019, 65535}, {109, 0, 0, 32},
	{116, 0, 0, 33}, {105, 1, 3022, 65535}, {97, 0, 0, 38},
	{111, 1, 3023, 65535}, {107, 0, 0, 47}, {115, 0, 0, 48},
	{112, 1, 3024, 65535}, {105, 0, 0, 54}, {111, 0, 0, 55},
	{105, 0, 0, 58}, {116, 2, 3025, 65535}, {117, 0, 0, 61},
	{100, 1, 3027, 65535}, {108, 1, 3028, 130}, {97, 0, 0, 134},
	{101, 1, 3029, 135}, {100, 0, 0, 154}, {116, 0, 0, 155},
	{109, 0, 0, 158}, {112, 0, 0, 159}, {32, 1, 3030, 65535},
	{115, 0, 0, 163}, {32, 0, 0, 166}, {32, 0, 0, 171},
	{32, 0, 0, 173}, {116, 1, 3031, 65535}, {116, 1, 3032, 177},
	{97, 0, 0, 195}, {112, 0, 0, 196}, {99, 0, 0, 197},
	{112, 0, 0, 198}, {108, 1, 3033, 65535}, {99, 0, 0, 206},
	{112, 0, 0, 207}, {97, 0, 0, 209}, {112, 0, 0, 210},
	{32, 0, 0, 227}, {105, 0, 0, 232}, {111, 0, 0, 233},
	{32, 0, 0, 244}, {32, 3, 3034, 65535}, {45, 0, 0, 255},
	{110, 0, 0, 256}, {101, 1, 3037, 65535}, {115, 0, 0, 297},
	{32, 2, 3038, 65535}, {32, 1, 3040, 65535}, {32, 0, 0, 329},
	{105, 3, 3041, 65535}, {108, 0, 0, 334}, {111, 0, 0, 335},
	{101, 1, 3044, 65535}, {109, 1, 3045, 65535}, {110, 0, 0, 364},
	{99, 0, 0, 379}, {101, 1, 3046, 65535}, {116, 1, 3047, 65535},
	{32, 2, 3048, 65535}, {115, 1, 3050, 65535}, {97, 0, 0, 423},
	{101, 0, 0, 424}, {106, 0, 0, 425}, {100, 1, 3051, 65535},
	{112, 0, 0, 445}, {32, 0, 0, 468}, {103, 1, 3052, 65535},
	{110, 1, 3053, 65535}, {117, 1, 3054, 65535}, {101, 1, 3055, 65535},
	{105, 0, 0, 583}, {112, 1, 3056, 596}, {119, 1, 3057, 65535},
	{32, 2, 3058, 65535}, {45, 0, 0, 609}, {108, 0, 0, 610},
	{32, 0, 0, 638}, {32, 0, 0, 640}, {45, 0, 0, 641},
	{112, 1, 3060, 65535}, {101, 0, 0, 685}, {111, 0, 0, 686},
	{116, 1, 3061, 65535}, {122, 0, 0, 709}, {97, 0, 0, 711},
	{105, 0, 0, 712}, {111, 1, 3062, 713}, {105, 2, 3063, 65535},
	{97, 0, 0, 724}, {101, 0, 0, 725}, {105, 0, 0, 726},
	{97, 1, 3065, 65535}, {100, 1, 3066, 735}, {114, 0, 0, 738},
	{97, 0, 0, 749}, {114, 1, 3067, 752}, {101, 2, 3068, 65535},
	{114, 1, 3070, 65535}, {97, 2, 3071, 65535}, {116, 1, 3073, 65535},
	{108, 0, 0, 871}, {116, 0, 0, 872}, {101, 0, 0, 978},
	{105, 0, 0, 979}, {111, 0, 0, 980}, {101, 1, 3074, 65535},
	{116, 0, 0, 989}, {117, 0, 0, 990}, {99, 0, 0, 994},
	{116, 0, 0, 995}, {101, 0, 0, 999}, {116, 0, 0, 1000},
	{114, 1, 3075, 1013}, {116, 1, 3076, 65535}, {109, 1, 3077, 65535},
	{110, 2, 3078, 65535}, {207, 1, 3080, 65535}, {206, 1, 3081, 65535},
	{206, 1, 3082, 65535}, {206, 1, 3083, 65535}, {209, 1, 3084, 65535},
	{209, 2, 3085, 65535}, {209, 1, 3087, 65535}, {208, 1, 3088, 65535},
	{32, 1, 3089, 65535}, {208, 1, 3090, 65535}, {208, 1, 3091, 65535},
	{208, 2, 3092, 65535}, {208, 1, 3094, 65535}, {208, 1, 3095, 65535},
	{208, 1, 3096, 65535}, {208, 0, 0, 1187}, {208, 1, 3097, 65535},
	{208, 0, 0, 1190}, {209, 0, 0, 1191}, {208, 2, 3098, 65535},
	{208, 1, 3100, 65535}, {208, 1, 3101, 65535}, {209, 1, 3102, 65535},
	{208, 1, 3103, 65535}, {208, 1, 3104, 65535}, {208, 1, 3105, 65535},
	{208, 1, 3106, 65535}, {215, 1, 3107, 65535}, {215, 1, 3108, 65535},
	{215, 2, 3109, 65535}, {215, 1, 3111, 65535}, {217, 1, 3112, 65535},
	{216, 0, 0, 1292}, {217, 0, 0, 1293}, {216, 1, 3113, 65535},
	{216, 1, 3114, 65535}, {216, 0, 0, 1306}, {217, 0, 0, 1307},
	{216, 0, 0, 1311}, {217, 0, 0, 1312}, {217, 1, 3115, 65535},
	{216, 1, 3116, 65535}, {217, 1, 3117, 65535}, {132, 1, 3118, 65535},
	{180, 1, 3119, 65535}, {187, 0, 0, 1372}, {191, 0, 0, 1373},
	{175, 1, 3120, 1374}, {165, 0, 0, 1419}, {182, 0, 0, 1420},
	{165, 1, 3121, 1481}, {182, 0, 0, 1483}, {180, 1, 3122, 65535},
	{32, 0, 0, 3}, {99, 0, 0, 14}, {100, 0, 0, 15},
	{116, 0, 0, 16}, {101, 1, 3123, 65535}, {118, 1, 3124, 65535},
	{97, 1, 3125, 65535}, {101, 0, 0, 59}, {105, 0, 0, 60},
	{111, 1, 3126, 66}, {32, 0, 0, 131}, {115, 0, 0, 136},
	{100, 1, 3127, 65535}, {111, 1, 3128, 65535}, {32, 3, 3129, 65535},
	{105, 2, 3132, 65535}, {105, 1, 3134, 65535}, {110, 0, 0, 252},
	{117, 0, 0, 253}, {110, 1, 3135, 289}, {99, 2, 3136, 65535},
	{112, 0, 0, 308}, {105, 1, 3138, 65535}, {97, 1, 3139, 330},
	{101, 0, 0, 332}, {110, 0, 0, 333}, {101, 1, 3140, 65535},
	{101, 1, 3141, 362}, {114, 1, 3142, 380}, {105, 1, 3143, 65535},
	{99, 0, 0, 398}, {114, 0, 0, 399}, {116, 1, 3144, 415},
	{108, 1, 3145, 65535}, {105, 1, 3146, 65535}, {116, 1, 3147, 65535},
	{114, 1, 3148, 542}, {32, 2, 3149, 65535}, {101, 0, 0, 597},
	{97, 1, 3151, 65535}, {108, 0, 0, 607}, {117, 0, 0, 608},
	{104, 4, 3152, 65535}, {111, 1, 3156, 707}, {32, 1, 3157, 65535},
	{101, 1, 3158, 717}, {111, 1, 3159, 65535}, {110, 2, 3160, 65535},
	{32, 2, 3162, 65535}, {105, 0, 0, 753}, {104, 0, 0, 782},
	{110, 0, 0, 783}, {116, 1, 3164, 794}, {102, 0, 0, 829},
	{118, 0, 0, 830}, {101, 1, 3165, 856}, {114, 1, 3166, 987},
	{105, 0, 0, 1014}, {108, 1, 3167, 65535}, {97, 1, 3168, 1059},
	{101, 0, 0, 1079}, {111, 0, 0, 1080}, {131, 1, 3169, 65535},
	{181, 1, 3170, 65535}, {185, 1, 3171, 65535}, {179, 1, 3172, 65535},
	{128, 3, 3173, 1115}, {130, 0, 0, 1121}, {134, 0, 0, 1122},
	{129, 1, 3176, 1123}, {176, 1, 3177, 65535}, {208, 3, 3178, 65535},
	{176, 1, 3181, 65535}, {179, 1, 3182, 65535}, {181, 0, 0, 1155},
	{190, 1, 3183, 65535}, {176, 1, 3184, 65535}, {176, 1, 3185, 1177},
	{178, 1, 3186, 65535}, {187, 2, 3187, 65535}, {178, 1, 3189, 65535},
	{186, 1, 3190, 65535}, {176, 1, 3191, 65535}, {184, 1, 3192, 65535},
	{129, 2, 3193, 65535}, {184, 1, 3195, 65535}, {189, 1, 3196, 65535},
	{178, 1, 3197, 65535}, {179, 1, 3198, 65535}, {170, 1, 3199, 1243},
	{159, 1, 3200, 1255}, {157, 0, 0, 1262}, {158, 0, 0, 1263},
	{154, 1, 3201, 1267}, {136, 1, 3202, 65535}, {168, 2, 3203, 65535},
	{174, 1, 3205, 1301}, {134, 1, 3206, 1322}, {170, 1, 3207, 65535},
	{134, 1, 3208, 65535}, {229, 1, 3209, 65535}, {227, 1, 3210, 65535},
	{229, 0, 0, 1375}, {230, 0, 0, 1482}, {230, 1, 3211, 65535},
	{114, 1, 3212, 65535}, {97, 1, 3213, 65535}, {114, 1, 3214, 65535},
	{32, 0, 0, 67}, {101, 1, 3215, 65535}, {114, 1, 3216, 175},
	{100, 0, 0, 178}, {104, 0, 0, 179}, {110, 0, 0, 180},
	{99, 0, 0, 200}, {107, 0, 0, 201}, {100, 1, 3217, 250},
	{32, 0, 0, 290}, {97, 0, 0, 306}, {111, 0, 0, 307},
	{110, 1, 3218, 65535}, {115, 0, 0, 331}, {114, 1, 3219, 65535},
	{32, 0, 0, 363}, {115, 0, 0, 381}, {111, 1, 3220, 65535},
	{101, 0, 0, 416}, {97, 1, 3221, 65535}, {110, 1, 3222, 65535},
	{97, 1, 3223, 65535}, {32, 0, 0, 543}, {100, 0, 0, 581},
	{112, 0, 0, 582}, {110, 2, 3224, 65535}, {101, 1, 3226, 665},
	{105, 0, 0, 667}, {115, 0, 0, 668}, {121, 0, 0, 669},
	{32, 0, 0, 708}, {101, 2, 3227, 65535}, {100, 0, 0, 718},
	{110, 1, 3229, 719}, {101, 0, 0, 731}, {111, 0, 0, 732},
	{105, 0, 0, 736}, {111, 0, 0, 737}, {101, 1, 3230, 795},
	{114, 0, 0, 857}, {105, 0, 0, 988}, {105, 1, 3231, 65535},
	{32, 0, 0, 1060}, {206, 1, 3232, 65535}, {207, 1, 3233, 65535},
	{207, 1, 3234, 65535}, {207, 1, 3235, 65535}, {32, 1, 3236, 65535},
	{208, 0, 0, 1118}, {209, 2, 3237, 65535}, {208, 0, 0, 1124},
	{209, 1, 3239, 65535}, {189, 0, 0, 1135}, {190, 0, 0, 1136},
	{191, 1, 3240, 65535}, {208, 1, 3241, 65535}, {208, 1, 3242, 65535},
	{208, 1, 3243, 65535}, {208, 1, 3244, 65535}, {208, 0, 0, 1178},
	{208, 2, 3245, 65535}, {208, 0, 0, 1188}, {209, 0, 0, 1189},
	{208, 1, 3247, 65535}, {208, 1, 3248, 65535}, {208, 1, 3249, 65535},
	{209, 1, 3250, 65535}, {45, 0, 0, 1204}, {208, 0, 0, 1205},
	{208, 1, 3251, 65535}, {208, 1, 3252, 65535}, {208, 2, 3253, 65535},
	{209, 1, 3255, 65535}, {32, 0, 0, 1244}, {32, 0, 0, 1256},
	{32, 0, 0, 1268}, {216, 1, 3256, 65535}, {32, 0, 0, 1297},
	{217, 0, 0, 1298}, {32, 1, 3257, 65535}, {32, 0, 0, 1323},
	{32, 2, 3258, 65535}, {216, 1, 3260, 65535}, {144, 1, 3261, 65535},
	{131, 1, 3262, 65535}, {150, 1, 3263, 65535}, {116, 1, 3264, 36},
	{110, 2, 3265, 65535}, {116, 1, 3267, 65535}, {32, 2, 3268, 65535},
	{115, 0, 0, 176}, {101, 0, 0, 251}, {102, 1, 3270, 65535},
	{100, 1, 3271, 349}, {110, 1, 3272, 384}, {32, 2, 3273, 65535},
	{97, 1, 3275, 65535}, {99, 1, 3276, 65535}, {101, 0, 0, 603},
	{111, 0, 0, 604}, {114, 0, 0, 666}, {108, 0, 0, 714},
	{109, 0, 0, 715}, {32, 4, 3277, 65535}, {114, 0, 0, 796},
	{99, 1, 3281, 65535}, {185, 1, 3282, 65535}, {129, 1, 3283, 65535},
	{131, 2, 3284, 1098}, {129, 1, 3286, 65535}, {209, 1, 3287, 65535},
	{129, 0, 0, 1119}, {139, 0, 0, 1120}, {134, 2, 3288, 65535},
	{209, 1, 3290, 65535}, {187, 2, 3291, 65535}, {190, 1, 3293, 65535},
	{178, 2, 3294, 65535}, {186, 1, 3296, 65535}, {181, 0, 0, 1181},
	{187, 0, 0, 1182}, {190, 1, 3297, 65535}, {187, 1, 3298, 65535},
	{179, 1, 3299, 65535}, {129, 1, 3300, 65535}, {186, 2, 3301, 65535},
	{184, 1, 3303, 65535}, {181, 0, 0, 1225}, {184, 0, 0, 1226},
	{128, 1, 3304, 65535}, {167, 1, 3305, 65535}, {216, 1, 3306, 65535},
	{216, 0, 0, 1327}, {217, 2, 3307, 65535}, {175, 2, 3309, 65535},
	{136, 1, 3311, 65535}, {170, 1, 3312, 1360}, {176, 1, 3313, 1487},
	{32, 0, 0, 37}, {101, 0, 0, 39}, {111, 0, 0, 40},
	{110, 1, 3314, 65535}, {109, 0, 0, 161}, {112, 0, 0, 162},
	{111, 1, 3315, 65535}, {32, 0, 0, 350}, {115, 0, 0, 385},
	{109, 0, 0, 443}, {112, 0, 0, 444}, {108, 1, 3316, 504},
	{116, 1, 3317, 531}, {100, 0, 0, 720}, {105, 0, 0, 721},
	{110, 0, 0, 722}, {116, 0, 0, 723}, {104, 2, 3318, 65535},
	{206, 1, 3320, 65535}, {207, 1, 3321, 65535}, {32, 0, 0, 1099},
	{45, 0, 0, 1100}, {206, 1, 3322, 65535}, {129, 1, 3323, 65535},
	{208, 0, 0, 1126}, {209, 0, 0, 1127}, {131, 1, 3324, 65535},
	{208, 0, 0, 1143}, {209, 0, 0, 1144}, {209, 1, 3325, 65535},
	{208, 0, 0, 1156}, {209, 0, 0, 1157}, {209, 1, 3326, 65535},
	{208, 1, 3327, 65535}, {208, 1, 3328, 65535}, {208, 2, 3329, 65535},
	{209, 1, 3331, 65535}, {208, 0, 0, 1206}, {209, 0, 0, 1207},
	{209, 1, 3332, 65535}, {208, 1, 3333, 65535}, {217, 1, 3334, 65535},
	{167, 1, 3335, 65535}, {131, 0, 0, 1328}, {133, 0, 0, 1329},
	{217, 0, 0, 1343}, {218, 0, 0, 1344}, {227, 1, 3336, 65535},
	{227, 0, 0, 1361}, {230, 0, 0, 1488}, {101, 1, 3337, 65535},
	{114, 1, 3338, 65535}, {101, 0, 0, 505}, {115, 0, 0, 532},
	{116, 1, 3339, 1017}, {117, 0, 0, 1019}, {181, 1, 3340, 65535},
	{137, 2, 3341, 65535}, {177, 1, 3343, 65535}, {209, 1, 3344, 65535},
	{208, 1, 3345, 65535}, {128, 2, 3346, 65535}, {130, 2, 3348, 1159},
	{180, 1, 3350, 1192}, {176, 1, 3351, 65535}, {187, 0, 0, 1197},
	{190, 0, 0, 1198}, {140, 1, 3352, 1200}, {134, 2, 3353, 65535},
	{176, 1, 3355, 65535}, {134, 1, 3356, 1283}, {217, 2, 3357, 65535},
	{130, 1, 3359, 65535}, {114, 1, 3360, 49}, {109, 1, 3361, 65535},
	{32, 0, 0, 1018}, {207, 1, 3362, 65535}, {206, 0, 0, 1087},
	{207, 0, 0, 1088}, {207, 1, 3363, 65535}, {130, 1, 3364, 65535},
	{177, 1, 3365, 65535}, {208, 0, 0, 1153}, {209, 0, 0, 1154},
	{208, 2, 3366, 65535}, {209, 0, 0, 1162}, {209, 0, 0, 1193},
	{208, 1, 3368, 65535}, {32, 0, 0, 1201}, {208, 0, 0, 1223},
	{209, 0, 0, 1224}, {209, 1, 3369, 65535}, {32, 0, 0, 1284},
	{132, 0, 0, 1302}, {134, 0, 0, 1303}, {143, 1, 3370, 65535},
	{105, 0, 0, 50}, {97, 1, 3371, 65535}, {133, 1, 3372, 65535},
	{134, 1, 3373, 65535}, {208, 1, 3374, 65535}, {208, 1, 3375, 65535},
	{184, 0, 0, 1160}, {189, 0, 0, 1161}, {180, 1, 3376, 1194},
	{132, 1, 3377, 1236}, {227, 1, 3378, 65535}, {116, 1, 3379, 65535},
	{207, 2, 3380, 65535}, {206, 1, 3382, 65535}, {176, 1, 3383, 65535},
	{187, 2, 3384, 65535}, {208, 0, 0, 1195}, {208, 0, 0, 1237},
	{129, 1, 3386, 65535}, {105, 1, 3387, 65535}, {131, 0, 0, 1084},
	{132, 0, 0, 1085}, {185, 1, 3388, 65535}, {209, 1, 3389, 65535},
	{208, 0, 0, 1137}, {209, 0, 0, 1138}, {155, 1, 3390, 1356},
	{111, 1, 3391, 65535}, {206, 2, 3392, 65535}, {130, 1, 3394, 65535},
	{229, 0, 0, 1357}, {110, 1, 3395, 318}, {177, 0, 0, 1113},
	{181, 0, 0, 1114}, {209, 2, 3396, 65535}, {32, 0, 0, 319},
	{130, 0, 0, 1116}, {140, 0, 0, 1117},
};

static const uint8_t pcut_field_words_first[256] = {
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
	0, 24, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 27, 28, 29, 30, 0, 0, 0, 0, 0, 31,
	32, 33, 34, 0, 0, 0, 0, 0, 35, 0, 0, 36,
	37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_field_words_second[256] = {
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
	0x0, 0x47C7EDF, 0x2049222, 0x2249322, 0x4049222, 0x11C6010,
	0x248222, 0x240222, 0x1232, 0x40C7010, 0x20C022, 0x249222,
	0x209222, 0x208222, 0x22880A2, 0x47DF01C, 0x6593B6, 0x200000,
	0x208220, 0x631DB2A, 0x2249322, 0x4057254, 0x2008220, 0x2048228,
	0x0, 0x122, 0x644332, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x200, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x1DBA0000, 0x79, 0xFDFD0000, 0x1008017,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x5B0006D5,
	0x226C580, 0x4000017C, 0x40, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x10, 0x0, 0x0, 0xE,
	0xE9000000, 0x98A1E7E1, 0x3AD6F549, 0xB2D3E300, 0x36E542, 0x28C800A7,
	0x1450000, 0x204D1A84, 0x6EF00D1D, 0x1A2404C, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_field_words = {pcut_field_words_rows, pcut_field_words_text, pcut_field_words_nodes,
	pcut_field_words_first, pcut_field_words_second, sizeof pcut_field_words_rows / sizeof pcut_field_words_rows[0]};

static const char pcut_related_words_text[] =
	"a decouvrir\0"
	"a lire\0"
	"a lire aussi\0"
	"a lire egalement\0"
	"a voir aussi\0"
	"aanbevolen\0"
	"ahnliche artikel\0"
	"aiheeseen liittyvaa\0"
	"aiheesta lisaa\0"
	"ajanlott cikkek\0"
	"also\0"
	"also on\0"
	"also read\0"
	"also see\0"
	"altro\0"
	"analyse\0"
	"analysis\0"
	"approfondisci\0"
	"article lie\0"
	"articles connexes\0"
	"articles lies\0"
	"articole recomandate\0"
	"articole similare\0"
	"articoli correlati\0"
	"articulos relacionados\0"
	"artigos relacionados\0"
	"artikel lain\0"
	"artikel terkait\0"
	"auch interessant\0"
	"aussi\0"
	"ayrica bkz\0"
	"ayrica okuyun\0"
	"baca juga\0"
	"baca selengkapnya\0"
	"background\0"
	"bai lien quan\0"
	"bekijk ook\0"
	"berita terkait\0"
	"bildergalerie\0"
	"bunlari da okuyun\0"
	"bunu da okuyun\0"
	"check out\0"
	"citajte aj\0"
	"citajte tiez\0"
	"citeste mai mult\0"
	"citeste si\0"
	"cititi si\0"
	"contenido relacionado\0"
	"conteudo relacionado\0"
	"correlati\0"
	"ctete dale\0"
	"ctete take\0"
	"ctete vice\0"
	"czytaj rowniez\0"
	"czytaj takze\0"
	"czytaj tez\0"
	"czytaj wiecej\0"
	"daha fazlasi icin\0"
	"das konnte dich auch interessieren\0"
	"das konnte sie auch interessieren\0"
	"dazu passend\0"
	"doc them\0"
	"doc tiep\0"
	"don't miss\0"
	"earlier coverage\0"
	"ecouter aussi\0"
	"editor's picks\0"
	"en images\0"
	"en lien\0"
	"en video\0"
	"explained\0"
	"explainer\0"
	"fact check\0"
	"factbox\0"
	"fotogalerie\0"
	"from the archive\0"
	"further reading\0"
	"galeria\0"
	"gallery\0"
	"gerelateerd\0"
	"gerelateerde artikelen\0"
	"guarda anche\0"
	"hintergrund\0"
	"ilgili haber\0"
	"ilgili haberler\0"
	"ilgili icerik\0"
	"ilgili yazilar\0"
	"ilginizi cekebilir\0"
	"in case you missed it\0"
	"in pictures\0"
	"interview\0"
	"kapcsolodo\0"
	"kapcsolodo cikk\0"
	"kapcsolodo cikkek\0"
	"katso myos\0"
	"keep reading\0"
	"kommentar\0"
	"laes mere\0"
	"laes ogsa\0"
	"las aven\0"
	"las mer\0"
	"las ocksa\0"
	"las vidare\0"
	"lasd meg\0"
	"lasi ari\0"
	"lasi vel\0"
	"le puede interesar\0"
	"lea ademas\0"
	"lea mas\0"
	"lea tambien\0"
	"lee ademas\0"
	"lee tambien\0"
	"leer mas\0"
	"leer tambien\0"
	"lees meer\0"
	"lees ook\0"
	"lees verder\0"
	"leggi\0"
	"leggi anche\0"
	"leggi di piu\0"
	"leggi pure\0"
	"leia ainda\0"
	"leia mais\0"
	"leia tambem\0"
	"ler tambem\0"
	"les mer\0"
	"les mer om\0"
	"les ogsa\0"
	"lesen\0"
	"lesen sie auch\0"
	"lesen sie dazu\0"
	"lesen sie dazu auch\0"
	"lesen sie hier\0"
	"lesen sie mehr\0"
	"lesetipp\0"
	"lexo edhe\0"
	"lexo gjithashtu\0"
	"lihat juga\0"
	"lihat lainnya\0"
	"lire\0"
	"lire aussi\0"
	"lire egalement\0"
	"lire l'analyse\0"
	"lire l'entretien\0"
	"lire la suite\0"
	"lire le recit\0"
	"lisez aussi\0"
	"listen\0"
	"listen to\0"
	"live\0"
	"llegeix tambe\0"
	"llegiu tambe\0"
	"loe ka\0"
	"lue lisaa\0"
	"lue myos\0"
	"lue seuraavaksi\0"
	"luister ook\0"
	"mais\0"
	"mas\0"
	"mas informacion\0"
	"mas noticias\0"
	"mas sobre este tema\0"
	"materias relacionadas\0"
	"meer\0"
	"meer over\0"
	"meer over dit onderwerp\0"
	"mehr\0"
	"mehr aus dem ressort\0"
	"mehr dazu\0"
	"mehr lesen\0"
	"mehr uber\0"
	"mehr von\0"
	"mehr zum thema\0"
	"mer om amnet\0"
	"mes informacio\0"
	"mohlo by vas zajimat\0"
	"mohlo by vas zaujimat\0"
	"more\0"
	"more coverage\0"
	"more from\0"
	"more like this\0"
	"more news\0"
	"more on this\0"
	"more on this story\0"
	"more on this topic\0"
	"more reading\0"
	"more stories\0"
	"must read\0"
	"newsletter\0"
	"noticia relacionada\0"
	"noticias relacionadas\0"
	"noticies relacionades\0"
	"notizie correlate\0"
	"notre selection\0"
	"olvasd el ezt is\0"
	"olvassa el ezt is\0"
	"opinion\0"
	"passend dazu\0"
	"pe aceeasi tema\0"
	"per approfondire\0"
	"photos\0"
	"plus\0"
	"podcast\0"
	"podcasts\0"
	"pogledajte i\0"
	"polecamy\0"
	"potrebbe interessarti\0"
	"pour aller plus loin\0"
	"povezane vijesti\0"
	"povezani clanci\0"
	"powiazane\0"
	"powiazane artykuly\0"
	"pozrite si aj\0"
	"preberite se\0"
	"preberite tudi\0"
	"precitajte si\0"
	"precitajte si aj\0"
	"prectete si\0"
	"prectete si take\0"
	"prectete si vice\0"
	"previous coverage\0"
	"procitaj jos\0"
	"procitajte i\0"
	"procitajte jos\0"
	"procitajte vise\0"
	"przeczytaj rowniez\0"
	"przeczytaj takze\0"
	"przeczytaj tez\0"
	"puede leer tambien\0"
	"read also\0"
	"read it here\0"
	"read more\0"
	"read more here\0"
	"read next\0"
	"read the full story\0"
	"recommended\0"
	"recommended for you\0"
	"recommended reading\0"
	"relacionadas\0"
	"relacionado\0"
	"relacionados\0"
	"related\0"
	"related article\0"
	"related articles\0"
	"related content\0"
	"related coverage\0"
	"related items\0"
	"related links\0"
	"related news\0"
	"related posts\0"
	"related reading\0"
	"related stories\0"
	"related story\0"
	"related topic\0"
	"related topics\0"
	"related video\0"
	"related videos\0"
	"relaterade artiklar\0"
	"relaterat\0"
	"relateret\0"
	"relaterte artikler\0"
	"relaterte saker\0"
	"retrouvez aussi\0"
	"saiba mais\0"
	"se aven\0"
	"se ogsa\0"
	"see also\0"
	"see more\0"
	"siehe auch\0"
	"simak juga\0"
	"skaitykite taip pat\0"
	"souvisejici\0"
	"souvisejici clanky\0"
	"souvisejici temata\0"
	"suggested reading\0"
	"sur le meme sujet\0"
	"suvisiace\0"
	"suvisiace clanky\0"
	"tambien\0"
	"tambien puedes leer\0"
	"te puede interesar\0"
	"te recomendamos\0"
	"tez\0"
	"timeline\0"
	"tin cung chuyen muc\0"
	"tin lien quan\0"
	"trending now\0"
	"up next\0"
	"vea tambien\0"
	"vedi anche\0"
	"veja mais\0"
	"veja tambem\0"
	"ver tambien\0"
	"verwandte artikel\0"
	"vezane vijesti\0"
	"vezi si\0"
	"video\0"
	"viz take\0"
	"voir aussi\0"
	"watch\0"
	"watch also\0"
	"watch more\0"
	"weitere artikel\0"
	"weitere themen\0"
	"weiterfuhrende links\0"
	"weiterlesen\0"
	"wiecej\0"
	"wiecej na ten temat\0"
	"xem them\0"
	"you may also like\0"
	"you might also like\0"
	"zie ook\0"
	"zobacz rowniez\0"
	"zobacz takze\0"
	"zobacz tez\0"
	"zum thema\0"
	"δειτε ακομη\0"
	"δειτε επισησ\0"
	"διαβαστε ακομα\0"
	"διαβαστε ακομη\0"
	"διαβαστε επισησ\0"
	"διαβαστε και\0"
	"διαβαστε περισσοτερα\0"
	"σχετικα\0"
	"σχετικα αρθρα\0"
	"σχετικο αρθρο\0"
	"вижте още\0"
	"вижте също\0"
	"дивіться також\0"
	"еще\0"
	"еще по теме\0"
	"за темою\0"
	"материалы по теме\0"
	"матеріали за темою\0"
	"новини за темою\0"
	"новости по теме\0"
	"още по тази тема\0"
	"още по темата\0"
	"по теме\0"
	"подробнее\0"
	"похожие материалы\0"
	"прочетете още\0"
	"прочетете също\0"
	"прочитајте и\0"
	"прочитајте још\0"
	"рекомендуем\0"
	"рекомендуємо\0"
	"свързани статии\0"
	"см. также\0"
	"смотрите также\0"
	"статьи по теме\0"
	"схожі новини\0"
	"четете още\0"
	"читаите більше\0"
	"читаите подробнее\0"
	"читаите также\0"
	"читаите також\0"
	"читати також\0"
	"читать далее\0"
	"читать также\0"
	"ще\0"
	"אולי יעניין אותך\0"
	"כתבות נוספות\0"
	"כתבות קשורות\0"
	"לקריאה נוספת\0"
	"עוד בנושא\0"
	"קרא גם\0"
	"קראו גם\0"
	"קראו עוד\0"
	"ראו גם\0"
	"اخبار ذات صلة\0"
	"اخبار متعلقة\0"
	"اخبار مرتبط\0"
	"ادامه مطلب\0"
	"اقرا المزيد\0"
	"اقرا ايضا\0"
	"انظر ايضا\0"
	"بيشتر بخوانيد\0"
	"بيشتر بدانيد\0"
	"خبرهاي مرتبط\0"
	"ذات صلة\0"
	"شاهد ايضا\0"
	"طالع ايضا\0"
	"للمزيد\0"
	"مزيد پڑھيں\0"
	"مطالب مرتبط\0"
	"مقالات ذات صلة\0"
	"مواضيع ذات صلة\0"
	"موضوعات متعلقة\0"
	"همچنين بخوانيد\0"
	"يہ بھي پڑھيں\0"
	"आरও পড়ুন\0"
	"इसे भी पढ़ें\0"
	"और पढ़ें\0"
	"यह भी पढ़ें\0"
	"ये भी पढ़ें\0"
	"संबंधित खबरें\0"
	"আরও পড়ুন\0"
	"আরো পড়ুন\0"
	"ข่าวที่เกี่ยวข้อง\0"
	"อ่านต่อ\0"
	"อ่านเพิ่มเติม\0"
	"あわせて読みたい\0"
	"おすすめ記事\0"
	"こちらの記事も\0"
	"こちらもおすすめ\0"
	"こちらも読む\0"
	"もっと読む\0"
	"他の記事\0"
	"你可能也喜歡\0"
	"你可能感興趣\0"
	"併せて読みたい\0"
	"参照記事\0"
	"參考閱讀\0"
	"另请参阅\0"
	"合わせて読みたい\0"
	"延伸閱讀\0"
	"延伸阅读\0"
	"推荐阅读\0"
	"推薦閱讀\0"
	"更多報導\0"
	"更多新闻\0"
	"更多相关\0"
	"更多阅读\0"
	"次に読む\0"
	"猜你喜欢\0"
	"相关报道\0"
	"相关文章\0"
	"相关新闻\0"
	"相关链接\0"
	"相关阅读\0"
	"相關報導\0"
	"相關報道\0"
	"相關文章\0"
	"相關新聞\0"
	"相關連結\0"
	"相關閱讀\0"
	"看更多\0"
	"関連する記事\0"
	"関連ニュース\0"
	"関連リンク\0"
	"関連動画\0"
	"関連情報\0"
	"関連記事\0"
	"阅读更多\0"
	"관련 글\0"
	"관련 기사\0"
	"관련 뉴스\0"
	"관련 링크\0"
	"관련기사\0"
	"관련뉴스\0"
	"더 보기\0"
	"더 읽기\0"
	"연관기사\0"
	"이 기사와 함께 읽은 기사\0"
	"추천 기사\0"
	"추천기사\0"
	"함께 보면 좋은 기사\0"
	"함께 읽기\0"
;

static const pcut_phrase pcut_related_words_rows[] = {
	{0, 1, 0},
	{12, 1, 0},
	{19, 1, 0},
	{32, 1, 0},
	{49, 1, 0},
	{62, 1, 0},
	{73, 1, 0},
	{90, 1, 0},
	{110, 1, 0},
	{125, 1, 0},
	{141, 2, 0},
	{146, 1, 0},
	{154, 1, 0},
	{164, 1, 0},
	{173, 2, 0},
	{179, 2, 0},
	{187, 2, 0},
	{196, 1, 0},
	{210, 1, 0},
	{222, 1, 0},
	{240, 1, 0},
	{254, 1, 0},
	{275, 1, 0},
	{293, 1, 0},
	{312, 1, 0},
	{335, 1, 0},
	{356, 1, 0},
	{369, 1, 0},
	{385, 1, 0},
	{402, 2, 0},
	{408, 1, 0},
	{419, 1, 0},
	{433, 1, 0},
	{443, 1, 0},
	{461, 2, 0},
	{472, 1, 0},
	{486, 1, 0},
	{497, 1, 0},
	{512, 2, 0},
	{526, 1, 0},
	{544, 1, 0},
	{559, 1, 0},
	{569, 1, 0},
	{580, 1, 0},
	{593, 1, 0},
	{610, 1, 0},
	{621, 1, 0},
	{631, 1, 0},
	{653, 1, 0},
	{674, 1, 0},
	{684, 1, 0},
	{695, 1, 0},
	{706, 1, 0},
	{717, 1, 0},
	{732, 1, 0},
	{745, 1, 0},
	{756, 1, 0},
	{770, 1, 0},
	{788, 1, 0},
	{823, 1, 0},
	{857, 1, 0},
	{870, 1, 0},
	{879, 1, 0},
	{888, 1, 0},
	{899, 1, 0},
	{916, 1, 0},
	{930, 1, 0},
	{945, 2, 0},
	{955, 1, 0},
	{963, 2, 0},
	{972, 2, 0},
	{982, 2, 0},
	{992, 2, 0},
	{1003, 2, 0},
	{1011, 2, 0},
	{1023, 1, 0},
	{1040, 1, 0},
	{1056, 2, 0},
	{1064, 2, 0},
	{1072, 1, 0},
	{1084, 1, 0},
	{1107, 1, 0},
	{1120, 1, 0},
	{1132, 1, 0},
	{1145, 1, 0},
	{1161, 1, 0},
	{1175, 1, 0},
	{1190, 1, 0},
	{1209, 1, 0},
	{1231, 2, 0},
	{1243, 2, 0},
	{1253, 1, 0},
	{1264, 1, 0},
	{1280, 1, 0},
	{1298, 1, 0},
	{1309, 1, 0},
	{1322, 2, 0},
	{1332, 1, 0},
	{1342, 1, 0},
	{1352, 1, 0},
	{1361, 1, 0},
	{1369, 1, 0},
	{1379, 1, 0},
	{1390, 1, 0},
	{1399, 1, 0},
	{1408, 1, 0},
	{1417, 1, 0},
	{1436, 1, 0},
	{1447, 1, 0},
	{1455, 1, 0},
	{1467, 1, 0},
	{1478, 1, 0},
	{1490, 1, 0},
	{1499, 1, 0},
	{1512, 1, 0},
	{1522, 1, 0},
	{1531, 1, 0},
	{1543, 2, 0},
	{1549, 1, 0},
	{1561, 1, 0},
	{1574, 1, 0},
	{1585, 1, 0},
	{1596, 1, 0},
	{1606, 1, 0},
	{1618, 1, 0},
	{1629, 1, 0},
	{1637, 1, 0},
	{1648, 1, 0},
	{1657, 2, 0},
	{1663, 1, 0},
	{1678, 1, 0},
	{1693, 1, 0},
	{1713, 1, 0},
	{1728, 1, 0},
	{1743, 1, 0},
	{1752, 1, 0},
	{1762, 1, 0},
	{1778, 1, 0},
	{1789, 1, 0},
	{1803, 2, 0},
	{1808, 1, 0},
	{1819, 1, 0},
	{1834, 1, 0},
	{1849, 1, 0},
	{1866, 1, 0},
	{1880, 1, 0},
	{1894, 1, 0},
	{1906, 2, 0},
	{1913, 1, 0},
	{1923, 2, 0},
	{1928, 1, 0},
	{1942, 1, 0},
	{1955, 1, 0},
	{1962, 1, 0},
	{1972, 1, 0},
	{1981, 1, 0},
	{1997, 1, 0},
	{2009, 2, 0},
	{2014, 2, 0},
	{2018, 1, 0},
	{2034, 1, 0},
	{2047, 1, 0},
	{2067, 1, 0},
	{2089, 2, 0},
	{2094, 1, 0},
	{2104, 1, 0},
	{2128, 2, 0},
	{2133, 1, 0},
	{2154, 1, 0},
	{2164, 1, 0},
	{2175, 1, 0},
	{2185, 1, 0},
	{2194, 1, 0},
	{2209, 1, 0},
	{2222, 1, 0},
	{2237, 1, 0},
	{2258, 1, 0},
	{2280, 2, 0},
	{2285, 1, 0},
	{2299, 1, 0},
	{2309, 1, 0},
	{2324, 1, 0},
	{2334, 1, 0},
	{2347, 1, 0},
	{2366, 1, 0},
	{2385, 1, 0},
	{2398, 1, 0},
	{2411, 1, 0},
	{2421, 2, 0},
	{2432, 1, 0},
	{2452, 1, 0},
	{2474, 1, 0},
	{2496, 1, 0},
	{2514, 1, 0},
	{2530, 1, 0},
	{2547, 1, 0},
	{2565, 2, 0},
	{2573, 1, 0},
	{2586, 1, 0},
	{2602, 1, 0},
	{2619, 2, 0},
	{2626, 2, 0},
	{2631, 2, 0},
	{2639, 2, 0},
	{2648, 1, 0},
	{2661, 1, 0},
	{2670, 1, 0},
	{2692, 1, 0},
	{2713, 1, 0},
	{2730, 1, 0},
	{2746, 1, 0},
	{2756, 1, 0},
	{2775, 1, 0},
	{2789, 1, 0},
	{2802, 1, 0},
	{2817, 1, 0},
	{2831, 1, 0},
	{2848, 1, 0},
	{2860, 1, 0},
	{2877, 1, 0},
	{2894, 1, 0},
	{2912, 1, 0},
	{2925, 1, 0},
	{2938, 1, 0},
	{2953, 1, 0},
	{2969, 1, 0},
	{2988, 1, 0},
	{3005, 1, 0},
	{3020, 1, 0},
	{3039, 1, 0},
	{3049, 1, 0},
	{3062, 1, 0},
	{3072, 1, 0},
	{3087, 1, 0},
	{3097, 1, 0},
	{3117, 1, 0},
	{3129, 1, 0},
	{3149, 1, 0},
	{3169, 1, 0},
	{3182, 1, 0},
	{3194, 1, 0},
	{3207, 1, 0},
	{3215, 1, 0},
	{3231, 1, 0},
	{3248, 1, 0},
	{3264, 1, 0},
	{3281, 1, 0},
	{3295, 1, 0},
	{3309, 1, 0},
	{3322, 1, 0},
	{3336, 1, 0},
	{3352, 1, 0},
	{3368, 1, 0},
	{3382, 1, 0},
	{3396, 1, 0},
	{3411, 1, 0},
	{3425, 1, 0},
	{3440, 1, 0},
	{3460, 1, 0},
	{3470, 1, 0},
	{3480, 1, 0},
	{3499, 1, 0},
	{3515, 1, 0},
	{3531, 1, 0},
	{3542, 1, 0},
	{3550, 1, 0},
	{3558, 1, 0},
	{3567, 1, 0},
	{3576, 1, 0},
	{3587, 1, 0},
	{3598, 1, 0},
	{3618, 1, 0},
	{3630, 1, 0},
	{3649, 1, 0},
	{3668, 1, 0},
	{3686, 1, 0},
	{3704, 1, 0},
	{3714, 1, 0},
	{3731, 2, 0},
	{3739, 1, 0},
	{3759, 1, 0},
	{3778, 1, 0},
	{3794, 2, 0},
	{3798, 2, 0},
	{3807, 1, 0},
	{3827, 1, 0},
	{3841, 1, 0},
	{3854, 1, 0},
	{3862, 1, 0},
	{3874, 1, 0},
	{3885, 1, 0},
	{3895, 1, 0},
	{3907, 1, 0},
	{3919, 1, 0},
	{3937, 1, 0},
	{3952, 1, 0},
	{3960, 2, 0},
	{3966, 1, 0},
	{3975, 1, 0},
	{3986, 2, 0},
	{3992, 1, 0},
	{4003, 1, 0},
	{4014, 1, 0},
	{4030, 1, 0},
	{4045, 1, 0},
	{4066, 1, 0},
	{4078, 2, 0},
	{4085, 1, 0},
	{4105, 1, 0},
	{4114, 1, 0},
	{4132, 1, 0},
	{4152, 1, 0},
	{4160, 1, 0},
	{4175, 1, 0},
	{4188, 1, 0},
	{4199, 1, 0},
	{4209, 1, 0},
	{4231, 1, 0},
	{4255, 1, 0},
	{4283, 1, 0},
	{4311, 1, 0},
	{4341, 1, 0},
	{4365, 1, 0},
	{4405, 1, 0},
	{4420, 1, 0},
	{4446, 1, 0},
	{4472, 1, 0},
	{4490, 1, 0},
	{4510, 1, 0},
	{4538, 2, 0},
	{4545, 1, 0},
	{4566, 1, 0},
	{4582, 1, 0},
	{4615, 1, 0},
	{4650, 1, 0},
	{4679, 1, 0},
	{4708, 1, 0},
	{4738, 1, 0},
	{4763, 1, 0},
	{4777, 1, 0},
	{4796, 1, 0},
	{4830, 1, 0},
	{4856, 1, 0},
	{4884, 1, 0},
	{4908, 1, 0},
	{4936, 1, 0},
	{4959, 1, 0},
	{4984, 1, 0},
	{5014, 1, 0},
	{5031, 1, 0},
	{5059, 1, 0},
	{5086, 1, 0},
	{5110, 1, 0},
	{5130, 1, 0},
	{5158, 1, 0},
	{5192, 1, 0},
	{5218, 1, 0},
	{5244, 1, 0},
	{5268, 1, 0},
	{5292, 1, 0},
	{5316, 2, 0},
	{5321, 1, 0},
	{5352, 1, 0},
	{5376, 1, 0},
	{5400, 1, 0},
	{5424, 1, 0},
	{5442, 1, 0},
	{5454, 1, 0},
	{5468, 1, 0},
	{5484, 1, 0},
	{5496, 1, 0},
	{5521, 1, 0},
	{5545, 1, 0},
	{5567, 1, 0},
	{5587, 1, 0},
	{5609, 1, 0},
	{5627, 1, 0},
	{5645, 1, 0},
	{5671, 1, 0},
	{5695, 1, 0},
	{5719, 1, 0},
	{5733, 1, 0},
	{5751, 1, 0},
	{5769, 1, 0},
	{5782, 1, 0},
	{5802, 1, 0},
	{5824, 1, 0},
	{5851, 1, 0},
	{5878, 1, 0},
	{5906, 1, 0},
	{5934, 1, 0},
	{5957, 1, 0},
	{5983, 1, 0},
	{6016, 1, 0},
	{6039, 1, 0},
	{6069, 1, 0},
	{6099, 1, 0},
	{6137, 1, 0},
	{6163, 1, 0},
	{6189, 1, 0},
	{6241, 1, 0},
	{6263, 1, 0},
	{6303, 1, 0},
	{6328, 1, 0},
	{6347, 1, 0},
	{6369, 1, 0},
	{6394, 1, 0},
	{6413, 1, 0},
	{6429, 1, 0},
	{6442, 1, 0},
	{6461, 1, 0},
	{6480, 1, 0},
	{6502, 1, 0},
	{6515, 1, 0},
	{6528, 1, 0},
	{6541, 1, 0},
	{6566, 1, 0},
	{6579, 1, 0},
	{6592, 1, 0},
	{6605, 1, 0},
	{6618, 1, 0},
	{6631, 1, 0},
	{6644, 1, 0},
	{6657, 1, 0},
	{6670, 1, 0},
	{6683, 1, 0},
	{6696, 1, 0},
	{6709, 1, 0},
	{6722, 1, 0},
	{6735, 1, 0},
	{6748, 1, 0},
	{6761, 1, 0},
	{6774, 1, 0},
	{6787, 1, 0},
	{6800, 1, 0},
	{6813, 1, 0},
	{6826, 1, 0},
	{6839, 1, 0},
	{6849, 1, 0},
	{6868, 1, 0},
	{6887, 1, 0},
	{6903, 1, 0},
	{6916, 1, 0},
	{6929, 1, 0},
	{6942, 1, 0},
	{6955, 1, 0},
	{6966, 1, 0},
	{6980, 1, 0},
	{6994, 1, 0},
	{7008, 1, 0},
	{7021, 1, 0},
	{7034, 1, 0},
	{7045, 1, 0},
	{7056, 1, 0},
	{7069, 1, 0},
	{7104, 1, 0},
	{7118, 1, 0},
	{7131, 1, 0},
	{7159, 1, 0},
};

static const pcut_phrase_node pcut_related_words_nodes[] = {
	{97, 11, 42, 65535}, {98, 4, 53, 65535}, {99, 5, 57, 65535},
	{100, 2, 62, 65535}, {101, 5, 64, 65535}, {102, 4, 69, 65535},
	{103, 3, 73, 65535}, {104, 0, 0, 82}, {105, 2, 76, 65535},
	{107, 3, 78, 65535}, {108, 6, 81, 65535}, {109, 4, 87, 65535},
	{110, 2, 91, 65535}, {111, 2, 93, 65535}, {112, 7, 95, 65535},
	{114, 1, 102, 65535}, {115, 6, 103, 65535}, {116, 4, 109, 65535},
	{117, 0, 0, 287}, {118, 3, 113, 65535}, {119, 3, 116, 65535},
	{120, 0, 0, 308}, {121, 1, 119, 65535}, {122, 3, 120, 65535},
	{206, 1, 123, 65535}, {207, 1, 124, 65535}, {208, 8, 125, 65535},
	{209, 4, 133, 65535}, {215, 6, 137, 65535}, {216, 6, 143, 65535},
	{217, 4, 149, 65535}, {224, 3, 153, 65535}, {227, 2, 156, 65535},
	{228, 2, 158, 65535}, {229, 3, 160, 65535}, {230, 3, 163, 65535},
	{231, 3, 166, 65535}, {233, 2, 169, 65535}, {234, 1, 171, 65535},
	{235, 1, 172, 65535}, {236, 3, 173, 65535}, {237, 1, 176, 65535},
	{32, 3, 177, 65535}, {97, 0, 0, 5}, {104, 0, 0, 6},
	{105, 1, 180, 65535}, {106, 0, 0, 9}, {108, 2, 181, 65535},
	{110, 1, 183, 65535}, {112, 0, 0, 17}, {114, 1, 184, 65535},
	{117, 2, 185, 65535}, {121, 1, 187, 65535}, {97, 2, 188, 65535},
	{101, 2, 190, 65535}, {105, 0, 0, 38}, {117, 1, 192, 65535},
	{104, 0, 0, 41}, {105, 1, 193, 65535}, {111, 2, 194, 65535},
	{116, 1, 196, 65535}, {122, 1, 197, 65535}, {97, 3, 198, 65535},
	{111, 2, 201, 65535}, {97, 0, 0, 64}, {99, 0, 0, 65},
	{100, 0, 0, 66}, {110, 1, 203, 65535}, {120, 1, 204, 65535},
	{97, 1, 205, 65535}, {111, 0, 0, 74}, {114, 0, 0, 75},
	{117, 0, 0, 76}, {97, 1, 206, 65535}, {101, 1, 207, 65535},
	{117, 0, 0, 81}, {108, 1, 208, 65535}, {110, 2, 209, 65535},
	{97, 2, 211, 65535}, {101, 0, 0, 95}, {111, 0, 0, 96},
	{97, 2, 213, 65535}, {101, 8, 215, 65535}, {105, 4, 223, 65535},
	{108, 1, 227, 65535}, {111, 0, 0, 152}, {117, 2, 228, 65535},
	{97, 3, 230, 65535}, {101, 4, 233, 65535}, {111, 2, 237, 65535},
	{117, 0, 0, 187}, {101, 0, 0, 188}, {111, 1, 239, 65535},
	{108, 1, 240, 65535}, {112, 0, 0, 196}, {97, 0, 0, 197},
	{101, 2, 241, 65535}, {104, 0, 0, 200}, {108, 0, 0, 201},
	{111, 8, 243, 65535}, {114, 3, 251, 65535}, {117, 0, 0, 228},
	{101, 4, 254, 65535}, {97, 0, 0, 263}, {101, 2, 258, 65535},
	{105, 2, 260, 65535}, {107, 0, 0, 270}, {111, 1, 262, 65535},
	{117, 3, 263, 65535}, {97, 1, 266, 65535}, {101, 2, 267, 65535},
	{105, 2, 269, 65535}, {114, 0, 0, 286}, {101, 5, 271, 65535},
	{105, 2, 276, 65535}, {111, 0, 0, 298}, {97, 1, 278, 65535},
	{101, 1, 279, 65535}, {105, 1, 280, 65535}, {111, 1, 281, 65535},
	{105, 0, 0, 311}, {111, 1, 282, 65535}, {117, 0, 0, 315},
	{180, 1, 283, 65535}, {131, 1, 284, 65535}, {178, 1, 285, 65535},
	{180, 0, 0, 328}, {181, 1, 286, 65535}, {183, 0, 0, 331},
	{188, 1, 287, 65535}, {189, 1, 288, 65535}, {190, 1, 289, 65535},
	{191, 2, 290, 65535}, {128, 1, 292, 65535}, {129, 2, 293, 65535},
	{135, 1, 295, 65535}, {137, 0, 0, 360}, {144, 0, 0, 361},
	{155, 1, 296, 65535}, {156, 0, 0, 364}, {162, 0, 0, 365},
	{167, 1, 297, 65535}, {168, 0, 0, 369}, {167, 2, 298, 65535},
	{168, 1, 300, 65535}, {174, 0, 0, 379}, {176, 0, 0, 380},
	{180, 0, 0, 381}, {183, 0, 0, 382}, {132, 0, 0, 383},
	{133, 2, 301, 65535}, {135, 0, 0, 389}, {138, 0, 0, 390},
	{164, 5, 303, 65535}, {166, 1, 308, 65535}, {184, 2, 309, 65535},
	{129, 3, 311, 65535}, {130, 0, 0, 407}, {187, 0, 0, 408},
	{189, 2, 314, 65535}, {143, 3, 316, 65535}, {144, 0, 0, 415},
	{187, 1, 319, 65535}, {142, 1, 320, 65535}, {155, 1, 321, 65535},
	{172, 0, 0, 424}, {140, 0, 0, 425}, {155, 1, 322, 65535},
	{156, 0, 0, 437}, {150, 1, 323, 65535}, {152, 0, 0, 444},
	{180, 1, 324, 65535}, {141, 1, 325, 65535}, {151, 0, 0, 453},
	{157, 0, 0, 454}, {182, 1, 326, 65535}, {149, 1, 327, 65535},
	{100, 0, 0, 0}, {108, 1, 328, 65535}, {118, 0, 0, 4},
	{104, 1, 329, 65535}, {115, 1, 330, 65535}, {116, 0, 0, 14},
	{97, 1, 331, 65535}, {116, 1, 332, 65535}, {99, 0, 0, 28},
	{115, 0, 0, 29}, {114, 1, 333, 65535}, {99, 2, 334, 65535},
	{105, 0, 0, 35}, {107, 0, 0, 36}, {114, 0, 0, 37},
	{110, 2, 336, 65535}, {116, 3, 338, 65535}, {110, 1, 341, 65535},
	{114, 0, 0, 49}, {101, 1, 342, 65535}, {121, 1, 343, 65535},
	{104, 0, 0, 57}, {115, 1, 344, 65535}, {122, 0, 0, 60},
	{99, 1, 345, 65535}, {110, 0, 0, 63}, {32, 3, 346, 65535},
	{112, 1, 349, 65535}, {99, 1, 350, 65535}, {108, 2, 351, 65535},
	{114, 1, 353, 65535}, {103, 1, 354, 65535}, {32, 2, 355, 65535},
	{116, 0, 0, 90}, {112, 1, 357, 65535}, {116, 0, 0, 94},
	{101, 1, 358, 65535}, {115, 3, 359, 65535}, {32, 0, 0, 106},
	{97, 1, 362, 65535}, {101, 3, 363, 65535}, {103, 1, 366, 65535},
	{105, 1, 367, 65535}, {114, 0, 0, 124}, {115, 2, 368, 65535},
	{120, 1, 370, 65535}, {104, 1, 371, 65535}, {114, 1, 372, 65535},
	{115, 2, 373, 65535}, {118, 0, 0, 149}, {101, 1, 375, 65535},
	{101, 1, 376, 65535}, {105, 0, 0, 156}, {105, 0, 0, 157},
	{115, 1, 377, 158}, {116, 0, 0, 162}, {101, 1, 378, 65535},
	{104, 1, 379, 65535}, {114, 0, 0, 173}, {115, 0, 0, 174},
	{104, 1, 380, 65535}, {114, 1, 381, 65535}, {116, 2, 382, 65535},
	{118, 1, 384, 65535}, {32, 0, 0, 198}, {114, 0, 0, 199},
	{100, 1, 385, 65535}, {103, 0, 0, 204}, {108, 0, 0, 205},
	{116, 0, 0, 206}, {117, 0, 0, 207}, {118, 1, 386, 65535},
	{119, 1, 387, 65535}, {122, 0, 0, 212}, {101, 3, 388, 65535},
	{111, 1, 391, 65535}, {122, 1, 392, 65535}, {97, 1, 393, 65535},
	{99, 1, 394, 65535}, {108, 1, 395, 65535}, {116, 0, 0, 262},
	{32, 2, 396, 65535}, {101, 1, 398, 65535}, {101, 0, 0, 268},
	{109, 0, 0, 269}, {117, 1, 399, 65535}, {103, 0, 0, 274},
	{114, 0, 0, 275}, {118, 1, 400, 65535}, {109, 1, 401, 65535},
	{32, 2, 402, 65535}, {122, 0, 0, 282}, {109, 0, 0, 283},
	{110, 1, 404, 65535}, {97, 0, 0, 288}, {100, 0, 0, 289},
	{106, 1, 405, 65535}, {114, 2, 406, 65535}, {122, 2, 408, 65535},
	{100, 0, 0, 296}, {122, 0, 0, 297}, {116, 1, 410, 65535},
	{105, 1, 411, 65535}, {101, 1, 412, 65535}, {117, 1, 413, 65535},
	{98, 1, 414, 65535}, {206, 2, 415, 65535}, {207, 1, 417, 65535},
	{208, 1, 418, 65535}, {209, 1, 419, 65535}, {208, 1, 420, 65535},
	{208, 1, 421, 65535}, {209, 1, 422, 65535}, {208, 1, 423, 65535},
	{209, 1, 424, 65535}, {208, 1, 425, 65535}, {208, 2, 426, 65535},
	{209, 2, 428, 65535}, {208, 2, 430, 65535}, {215, 1, 432, 65535},
	{215, 1, 433, 65535}, {216, 2, 434, 65535}, {217, 2, 436, 65535},
	{217, 1, 438, 65535}, {216, 2, 439, 65535}, {217, 2, 441, 65535},
	{134, 0, 0, 391}, {135, 0, 0, 392}, {148, 0, 0, 393},
	{175, 1, 443, 65535}, {184, 0, 0, 396}, {134, 1, 444, 65535},
	{130, 0, 0, 399}, {173, 1, 445, 65535}, {130, 0, 0, 402},
	{138, 0, 0, 403}, {147, 1, 446, 65535}, {160, 1, 447, 65535},
	{181, 0, 0, 411}, {130, 0, 0, 412}, {131, 0, 0, 413},
	{166, 0, 0, 414}, {182, 1, 448, 65535}, {168, 1, 449, 65535},
	{180, 1, 450, 65535}, {184, 2, 451, 65535}, {162, 1, 453, 65535},
	{128, 1, 454, 65535}, {148, 1, 455, 65535}, {148, 1, 456, 65535},
	{168, 1, 457, 65535}, {105, 1, 458, 65535}, {101, 1, 459, 65535},
	{111, 1, 460, 10}, {108, 1, 461, 65535}, {105, 3, 462, 65535},
	{105, 1, 465, 65535}, {97, 1, 466, 65535}, {107, 0, 0, 34},
	{108, 0, 0, 39}, {117, 0, 0, 40}, {97, 1, 467, 65535},
	{101, 1, 468, 65535}, {105, 0, 0, 46}, {116, 1, 469, 65535},
	{116, 1, 470, 65535}, {116, 1, 471, 65535}, {32, 1, 472, 65535},
	{32, 1, 473, 65535}, {105, 0, 0, 67}, {108, 0, 0, 68},
	{118, 0, 0, 69}, {108, 1, 474, 65535}, {116, 2, 475, 65535},
	{101, 0, 0, 77}, {108, 0, 0, 78}, {101, 1, 477, 65535},
	{105, 2, 478, 65535}, {99, 0, 0, 88}, {112, 0, 0, 89},
	{99, 1, 480, 65535}, {115, 1, 481, 65535}, {32, 4, 482, 65535},
	{100, 0, 0, 103}, {105, 1, 486, 65535}, {32, 3, 487, 65535},
	{32, 2, 490, 65535}, {114, 1, 492, 65535}, {115, 1, 493, 65535},
	{103, 1, 494, 65535}, {97, 1, 495, 65535}, {32, 2, 496, 65535},
	{101, 2, 498, 65535}, {111, 1, 500, 65535}, {97, 1, 501, 65535},
	{101, 1, 502, 139}, {101, 0, 0, 146}, {116, 1, 503, 65535},
	{103, 2, 504, 65535}, {32, 3, 506, 65535}, {32, 3, 509, 65535},
	{114, 1, 512, 163}, {114, 1, 513, 166}, {108, 1, 514, 65535},
	{101, 1, 515, 177}, {105, 2, 516, 65535}, {114, 0, 0, 193},
	{97, 1, 518, 65535}, {99, 1, 519, 65535}, {101, 1, 520, 65535},
	{105, 1, 521, 65535}, {98, 1, 522, 65535}, {99, 2, 523, 65535},
	{118, 0, 0, 220}, {99, 1, 525, 65535}, {101, 1, 526, 65535},
	{100, 1, 527, 65535}, {111, 1, 528, 65535}, {97, 2, 529, 65535},
	{97, 0, 0, 264}, {111, 0, 0, 265}, {32, 2, 531, 65535},
	{118, 1, 533, 65535}, {105, 1, 534, 65535}, {98, 1, 535, 65535},
	{112, 0, 0, 280}, {114, 0, 0, 281}, {32, 2, 536, 65535},
	{97, 1, 538, 65535}, {32, 0, 0, 292}, {119, 0, 0, 293},
	{97, 0, 0, 294}, {105, 0, 0, 295}, {99, 1, 539, 65535},
	{116, 1, 540, 65535}, {99, 1, 541, 65535}, {32, 1, 542, 65535},
	{97, 1, 543, 65535}, {181, 1, 544, 65535}, {185, 1, 545, 65535},
	{135, 1, 546, 65535}, {184, 1, 547, 65535}, {137, 1, 548, 65535},
	{176, 1, 549, 65535}, {190, 1, 550, 65535}, {137, 1, 551, 65535},
	{190, 3, 552, 65535}, {128, 1, 555, 65535}, {181, 1, 556, 65535},
	{178, 0, 0, 347}, {188, 2, 557, 65535}, {130, 0, 0, 350},
	{133, 0, 0, 351}, {181, 0, 0, 352}, {184, 1, 559, 65535},
	{170, 1, 560, 65535}, {168, 1, 561, 65535}, {174, 1, 562, 65535},
	{175, 0, 0, 373}, {130, 1, 563, 65535}, {134, 0, 0, 376},
	{138, 1, 564, 65535}, {178, 0, 0, 384}, {183, 0, 0, 385},
	{130, 0, 0, 386}, {136, 1, 565, 65535}, {224, 2, 566, 65535},
	{224, 1, 568, 65535}, {224, 1, 569, 65535}, {227, 1, 570, 65535},
	{229, 1, 571, 65535}, {228, 1, 572, 65535}, {232, 2, 573, 65535},
	{229, 1, 575, 65535}, {229, 1, 576, 65535}, {233, 1, 577, 65535},
	{233, 1, 578, 65535}, {235, 1, 579, 65535}, {32, 2, 580, 65535},
	{236, 1, 582, 65535}, {234, 1, 583, 65535}, {114, 1, 584, 65535},
	{101, 1, 585, 65535}, {32, 3, 586, 65535}, {121, 1, 589, 65535},
	{99, 3, 590, 65535}, {103, 0, 0, 25}, {107, 1, 593, 65535},
	{99, 1, 594, 65535}, {32, 2, 595, 65535}, {106, 1, 597, 65535},
	{115, 1, 598, 65535}, {101, 2, 599, 65535}, {101, 1, 601, 65535},
	{97, 1, 602, 65535}, {107, 1, 603, 65535}, {116, 2, 604, 65535},
	{97, 1, 606, 65535}, {32, 0, 0, 72}, {98, 0, 0, 73},
	{108, 1, 607, 65535}, {108, 1, 608, 65535}, {110, 0, 0, 87},
	{115, 1, 609, 65535}, {32, 2, 610, 65535}, {97, 0, 0, 99},
	{109, 0, 0, 100}, {111, 0, 0, 101}, {118, 0, 0, 102},
	{32, 2, 612, 65535}, {97, 0, 0, 107}, {109, 0, 0, 108},
	{116, 0, 0, 109}, {97, 0, 0, 110}, {116, 0, 0, 111},
	{32, 2, 614, 65535}, {32, 3, 616, 65535}, {105, 1, 619, 117},
	{32, 3, 620, 65535}, {109, 1, 623, 65535}, {111, 0, 0, 127},
	{110, 1, 624, 128}, {116, 0, 0, 134}, {32, 2, 625, 65535},
	{116, 1, 627, 65535}, {32, 3, 628, 65535}, {101, 1, 631, 65535},
	{101, 0, 0, 150}, {105, 0, 0, 151}, {108, 0, 0, 153},
	{109, 0, 0, 154}, {115, 0, 0, 155}, {105, 0, 0, 159},
	{110, 0, 0, 160}, {115, 0, 0, 161}, {32, 1, 632, 65535},
	{32, 6, 633, 65535}, {111, 1, 639, 65535}, {32, 7, 640, 65535},
	{99, 1, 647, 65535}, {122, 0, 0, 192}, {115, 2, 648, 65535},
	{97, 1, 650, 65535}, {122, 1, 651, 65535}, {97, 1, 652, 65535},
	{101, 1, 653, 65535}, {105, 1, 654, 65535}, {116, 1, 655, 65535},
	{105, 1, 656, 65535}, {99, 1, 657, 65535}, {32, 5, 658, 65535},
	{109, 1, 663, 65535}, {99, 1, 664, 65535}, {116, 1, 665, 65535},
	{97, 0, 0, 266}, {109, 0, 0, 267}, {105, 1, 666, 65535},
	{115, 1, 667, 65535}, {105, 1, 668, 65535}, {99, 0, 0, 284},
	{108, 0, 0, 285}, {32, 2, 669, 65535}, {104, 1, 671, 299},
	{101, 1, 672, 65535}, {101, 1, 673, 65535}, {109, 2, 674, 65535},
	{99, 1, 676, 65535}, {206, 1, 677, 65535}, {206, 1, 678, 65535},
	{206, 1, 679, 65535}, {208, 1, 680, 65535}, {208, 1, 681, 65535},
	{209, 1, 682, 65535}, {208, 1, 683, 65535}, {208, 1, 684, 65535},
	{32, 0, 0, 338}, {208, 0, 0, 339}, {209, 0, 0, 340},
	{208, 1, 685, 65535}, {208, 1, 686, 65535}, {46, 0, 0, 348},
	{208, 0, 0, 349}, {209, 1, 687, 65535}, {215, 1, 688, 65535},
	{215, 1, 689, 65535}, {216, 1, 690, 65535}, {216, 1, 691, 65535},
	{216, 1, 692, 65535}, {216, 2, 693, 65535}, {164, 0, 0, 394},
	{165, 0, 0, 395}, {166, 1, 695, 65535}, {185, 1, 696, 65535},
	{129, 1, 697, 65535}, {143, 1, 698, 65535}, {188, 1, 699, 65535},
	{141, 0, 0, 418}, {150, 0, 0, 419}, {164, 1, 700, 65535},
	{133, 1, 701, 65535}, {151, 1, 702, 65535}, {128, 1, 703, 65535},
	{160, 1, 704, 65535}, {235, 0, 0, 451}, {236, 0, 0, 452},
	{178, 1, 705, 65535}, {187, 1, 706, 65535}, {101, 1, 707, 1},
	{115, 2, 708, 65535}, {111, 0, 0, 11}, {114, 0, 0, 12},
	{115, 0, 0, 13}, {115, 2, 710, 65535}, {108, 1, 712, 65535},
	{111, 1, 713, 65535}, {117, 0, 0, 24}, {101, 1, 714, 65535},
	{97, 1, 715, 65535}, {106, 0, 0, 32}, {115, 0, 0, 33},
	{116, 1, 716, 65535}, {116, 1, 717, 65535}, {110, 0, 0, 47},
	{117, 0, 0, 48}, {32, 3, 718, 65535}, {106, 1, 721, 65535},
	{111, 1, 722, 65535}, {104, 0, 0, 61}, {105, 0, 0, 62},
	{105, 1, 723, 65535}, {97, 1, 724, 65535}, {105, 1, 725, 65535},
	{111, 1, 726, 65535}, {109, 0, 0, 97}, {111, 0, 0, 98},
	{97, 0, 0, 104}, {118, 0, 0, 105}, {109, 0, 0, 112},
	{116, 0, 0, 113}, {109, 0, 0, 114}, {111, 0, 0, 115},
	{118, 0, 0, 116}, {32, 3, 727, 65535}, {97, 0, 0, 121},
	{109, 0, 0, 122}, {116, 0, 0, 123}, {101, 1, 730, 65535},
	{32, 1, 731, 65535}, {101, 0, 0, 135}, {103, 0, 0, 136},
	{32, 2, 732, 65535}, {97, 0, 0, 140}, {101, 0, 0, 141},
	{108, 3, 734, 65535}, {110, 1, 737, 147}, {111, 1, 738, 65535},
	{97, 0, 0, 167}, {100, 0, 0, 168}, {108, 0, 0, 169},
	{117, 0, 0, 170}, {118, 0, 0, 171}, {122, 0, 0, 172},
	{32, 1, 739, 65535}, {99, 0, 0, 178}, {102, 0, 0, 179},
	{108, 0, 0, 180}, {110, 0, 0, 181}, {111, 1, 740, 65535},
	{114, 0, 0, 185}, {115, 0, 0, 186}, {105, 2, 741, 65535},
	{100, 0, 0, 194}, {115, 0, 0, 195}, {115, 1, 743, 65535},
	{97, 1, 744, 65535}, {122, 1, 745, 65535}, {114, 1, 746, 65535},
	{116, 1, 747, 65535}, {101, 1, 748, 65535}, {116, 1, 749, 65535},
	{122, 1, 750, 65535}, {97, 0, 0, 229}, {105, 0, 0, 230},
	{109, 1, 751, 65535}, {110, 0, 0, 233}, {116, 0, 0, 234},
	{109, 1, 752, 65535}, {105, 1, 753, 65535}, {101, 2, 754, 65535},
	{115, 1, 756, 65535}, {105, 1, 757, 65535}, {101, 1, 758, 65535},
	{109, 0, 0, 290}, {116, 0, 0, 291}, {32, 2, 759, 65535},
	{114, 3, 761, 65535}, {106, 1, 764, 306}, {97, 0, 0, 309},
	{105, 0, 0, 310}, {122, 1, 765, 65535}, {185, 1, 766, 65535},
	{177, 1, 767, 65535}, {181, 1, 768, 65535}, {182, 1, 769, 65535},
	{181, 1, 770, 329}, {130, 1, 771, 65535}, {178, 1, 772, 65535},
	{181, 1, 773, 65535}, {190, 1, 774, 65535}, {186, 1, 775, 65535},
	{130, 1, 776, 65535}, {145, 1, 777, 65535}, {144, 2, 778, 65535},
	{168, 1, 780, 65535}, {177, 1, 781, 65535}, {180, 1, 782, 65535},
	{167, 0, 0, 387}, {182, 0, 0, 388}, {176, 1, 783, 65535},
	{136, 1, 784, 65535}, {161, 1, 785, 65535}, {175, 1, 786, 65535},
	{184, 1, 787, 65535}, {154, 4, 788, 65535}, {179, 2, 792, 65535},
	{156, 3, 794, 65535}, {163, 4, 797, 65535}, {168, 3, 801, 65535},
	{156, 2, 804, 65535}, {152, 1, 806, 65535}, {32, 2, 807, 65535},
	{101, 0, 0, 7}, {116, 0, 0, 8}, {101, 0, 0, 15},
	{105, 0, 0, 16}, {101, 2, 809, 65535}, {108, 2, 811, 65535},
	{108, 1, 813, 65535}, {32, 2, 814, 65535}, {101, 1, 816, 65535},
	{101, 1, 817, 65535}, {100, 0, 0, 50}, {116, 0, 0, 51},
	{118, 0, 0, 52}, {32, 3, 818, 65535}, {110, 1, 821, 65535},
	{110, 1, 822, 65535}, {116, 1, 823, 65535}, {32, 3, 824, 65535},
	{108, 1, 827, 65535}, {97, 0, 0, 118}, {100, 0, 0, 119},
	{112, 0, 0, 120}, {114, 1, 828, 125}, {115, 1, 829, 65535},
	{106, 0, 0, 137}, {108, 0, 0, 138}, {39, 2, 830, 65535},
	{97, 0, 0, 144}, {101, 0, 0, 145}, {32, 0, 0, 148},
	{118, 1, 832, 65535}, {98, 1, 833, 65535}, {110, 1, 834, 65535},
	{97, 2, 835, 65535}, {101, 0, 0, 191}, {116, 1, 837, 202},
	{110, 2, 838, 65535}, {97, 1, 840, 65535}, {105, 1, 841, 65535},
	{97, 1, 842, 65535}, {116, 1, 843, 65535}, {97, 1, 844, 65535},
	{121, 1, 845, 65535}, {111, 1, 846, 65535}, {101, 1, 847, 65535},
	{111, 1, 848, 65535}, {100, 1, 849, 241}, {114, 3, 850, 65535},
	{101, 1, 853, 65535}, {97, 1, 854, 65535}, {110, 1, 855, 278},
	{97, 0, 0, 300}, {109, 0, 0, 301}, {101, 1, 856, 65535},
	{102, 0, 0, 304}, {108, 0, 0, 305}, {32, 0, 0, 307},
	{32, 2, 857, 65535}, {207, 1, 859, 65535}, {206, 1, 860, 65535},
	{207, 1, 861, 65535}, {209, 1, 862, 65535}, {32, 0, 0, 330},
	{208, 1, 863, 65535}, {208, 2, 864, 65535}, {32, 1, 866, 65535},
	{209, 1, 867, 65535}, {208, 1, 868, 65535}, {208, 1, 869, 65535},
	{215, 1, 870, 65535}, {32, 0, 0, 366}, {215, 1, 871, 65535},
	{216, 1, 872, 65535}, {216, 1, 873, 65535}, {216, 1, 874, 65535},
	{224, 2, 875, 65535}, {224, 1, 877, 65535}, {227, 1, 878, 65535},
	{232, 1, 879, 65535}, {233, 2, 880, 65535}, {229, 0, 0, 420},
	{230, 0, 0, 421}, {231, 0, 0, 422}, {233, 0, 0, 423},
	{230, 2, 882, 65535}, {233, 2, 884, 65535}, {229, 1, 886, 65535},
	{230, 1, 887, 65535}, {233, 2, 888, 65535}, {227, 2, 890, 65535},
	{229, 0, 0, 441}, {230, 0, 0, 442}, {232, 0, 0, 443},
	{32, 2, 892, 65535}, {234, 0, 0, 449}, {235, 0, 0, 450},
	{32, 0, 0, 455}, {234, 0, 0, 456}, {32, 2, 894, 65535},
	{97, 0, 0, 2}, {101, 0, 0, 3}, {32, 0, 0, 18},
	{115, 1, 896, 65535}, {101, 1, 897, 65535}, {105, 0, 0, 23},
	{32, 2, 898, 65535}, {98, 0, 0, 30}, {111, 0, 0, 31},
	{32, 2, 900, 65535}, {32, 2, 902, 65535}, {114, 0, 0, 53},
	{116, 2, 904, 65535}, {119, 0, 0, 56}, {110, 1, 906, 65535},
	{101, 2, 907, 65535}, {101, 1, 909, 65535}, {104, 1, 910, 65535},
	{105, 0, 0, 85}, {121, 0, 0, 86}, {111, 1, 911, 65535},
	{32, 0, 0, 126}, {105, 1, 912, 65535}, {97, 0, 0, 142},
	{101, 0, 0, 143}, {101, 1, 913, 65535}, {121, 1, 914, 65535},
	{32, 1, 915, 65535}, {32, 0, 0, 189}, {115, 0, 0, 190},
	{115, 0, 0, 203}, {101, 0, 0, 208}, {105, 0, 0, 209},
	{110, 1, 916, 65535}, {116, 1, 917, 65535}, {106, 1, 918, 65535},
	{101, 1, 919, 65535}, {106, 2, 920, 65535}, {116, 1, 922, 65535},
	{114, 1, 923, 65535}, {110, 1, 924, 65535}, {110, 1, 925, 65535},
	{32, 10, 926, 65535}, {97, 2, 936, 65535}, {101, 0, 0, 259},
	{116, 1, 938, 65535}, {106, 1, 939, 65535}, {99, 1, 940, 65535},
	{32, 0, 0, 279}, {32, 2, 941, 65535}, {114, 0, 0, 312},
	{116, 2, 943, 65535}, {132, 1, 945, 65535}, {178, 1, 946, 65535},
	{132, 1, 947, 65535}, {130, 1, 948, 65535}, {181, 1, 949, 65535},
	{184, 0, 0, 334}, {190, 0, 0, 335}, {208, 1, 950, 65535},
	{135, 1, 951, 65535}, {190, 1, 952, 65535}, {176, 2, 953, 65535},
	{149, 1, 955, 65535}, {149, 1, 956, 65535}, {167, 1, 957, 65535},
	{167, 1, 958, 65535}, {170, 1, 959, 65535}, {166, 0, 0, 397},
	{167, 0, 0, 398}, {184, 1, 960, 65535}, {130, 1, 961, 65535},
	{131, 1, 962, 65535}, {150, 0, 0, 416}, {152, 0, 0, 417},
	{138, 0, 0, 426}, {150, 2, 963, 65535}, {147, 0, 0, 429},
	{152, 0, 0, 430}, {160, 1, 965, 65535}, {150, 2, 966, 65535},
	{128, 0, 0, 435}, {150, 0, 0, 436}, {129, 0, 0, 438},
	{131, 2, 968, 65535}, {234, 1, 970, 65535}, {235, 2, 971, 65535},
	{235, 0, 0, 457}, {236, 0, 0, 458}, {32, 2, 973, 65535},
	{32, 2, 975, 65535}, {108, 0, 0, 26}, {116, 0, 0, 27},
	{97, 0, 0, 42}, {116, 0, 0, 43}, {109, 0, 0, 44},
	{115, 0, 0, 45}, {97, 0, 0, 54}, {101, 0, 0, 55},
	{116, 1, 977, 65535}, {100, 0, 0, 70}, {114, 0, 0, 71},
	{101, 1, 978, 65535}, {97, 1, 979, 65535}, {100, 1, 980, 65535},
	{101, 1, 981, 65535}, {114, 1, 982, 164}, {32, 1, 983, 65535},
	{116, 1, 984, 65535}, {101, 1, 985, 210}, {101, 1, 986, 65535},
	{116, 1, 987, 65535}, {32, 1, 988, 65535}, {32, 0, 0, 221},
	{116, 1, 989, 65535}, {97, 1, 990, 65535}, {101, 1, 991, 231},
	{100, 1, 992, 65535}, {97, 1, 993, 65535}, {97, 1, 994, 65535},
	{99, 1, 995, 65535}, {105, 0, 0, 246}, {108, 0, 0, 247},
	{110, 0, 0, 248}, {112, 0, 0, 249}, {114, 0, 0, 250},
	{115, 1, 996, 65535}, {116, 1, 997, 65535}, {118, 1, 998, 65535},
	{100, 0, 0, 257}, {116, 0, 0, 258}, {101, 1, 999, 65535},
	{105, 1, 1000, 65535}, {101, 1, 1001, 276}, {97, 0, 0, 302},
	{116, 0, 0, 303}, {97, 0, 0, 313}, {101, 0, 0, 314},
	{206, 1, 1002, 65535}, {206, 1, 1003, 65535}, {206, 1, 1004, 65535},
	{208, 1, 1005, 65535}, {209, 1, 1006, 65535}, {191, 1, 1007, 65535},
	{208, 2, 1008, 65535}, {208, 1, 1010, 65535}, {208, 1, 1011, 65535},
	{209, 1, 1012, 65535}, {215, 1, 1013, 65535}, {32, 1, 1014, 65535},
	{216, 1, 1015, 65535}, {32, 1, 1016, 65535}, {216, 1, 1017, 65535},
	{178, 1, 1018, 65535}, {137, 1, 1019, 65535}, {189, 2, 1020, 65535},
	{135, 0, 0, 427}, {176, 0, 0, 428}, {177, 2, 1022, 65535},
	{135, 0, 0, 433}, {176, 0, 0, 434}, {139, 0, 0, 439},
	{170, 0, 0, 440}, {184, 2, 1024, 65535}, {137, 0, 0, 447},
	{167, 0, 0, 448}, {99, 0, 0, 19}, {108, 0, 0, 20},
	{114, 0, 0, 21}, {115, 0, 0, 22}, {101, 1, 1026, 65535},
	{114, 1, 1027, 65535}, {98, 1, 1028, 65535}, {111, 1, 1029, 91},
	{32, 4, 1030, 65535}, {32, 0, 0, 165}, {118, 1, 1034, 65535},
	{104, 1, 1035, 65535}, {32, 0, 0, 211}, {32, 2, 1036, 65535},
	{101, 1, 1038, 65535}, {115, 1, 1039, 65535}, {101, 1, 1040, 65535},
	{106, 1, 1041, 65535}, {32, 0, 0, 232}, {101, 1, 1042, 65535},
	{100, 2, 1043, 65535}, {114, 1, 1045, 65535}, {111, 2, 1046, 65535},
	{116, 1, 1048, 65535}, {111, 1, 1049, 65535}, {105, 1, 1050, 65535},
	{32, 2, 1051, 65535}, {99, 1, 1053, 65535}, {32, 0, 0, 277},
	{181, 1, 1054, 65535}, {177, 1, 1055, 65535}, {185, 1, 1056, 65535},
	{181, 1, 1057, 65535}, {128, 2, 1058, 65535}, {208, 1, 1060, 65535},
	{181, 1, 1061, 65535}, {184, 1, 1062, 65535}, {188, 1, 1063, 65535},
	{184, 1, 1064, 65535}, {130, 2, 1065, 65535}, {170, 1, 1067, 65535},
	{215, 2, 1068, 65535}, {177, 1, 1070, 65535}, {216, 1, 1071, 65535},
	{177, 1, 1072, 65535}, {224, 1, 1073, 65535}, {227, 2, 1074, 65535},
	{228, 0, 0, 409}, {230, 0, 0, 410}, {229, 0, 0, 431},
	{233, 0, 0, 432}, {128, 0, 0, 445}, {176, 0, 0, 446},
	{32, 2, 1076, 65535}, {100, 1, 1078, 79}, {101, 1, 1079, 65535},
	{32, 1, 1080, 65535}, {97, 0, 0, 129}, {100, 1, 1081, 65535},
	{104, 0, 0, 132}, {109, 0, 0, 133}, {97, 1, 1082, 65535},
	{105, 1, 1083, 65535}, {115, 0, 0, 213}, {116, 0, 0, 214},
	{32, 1, 1084, 65535}, {105, 1, 1085, 217}, {32, 3, 1086, 65535},
	{32, 2, 1089, 65535}, {100, 1, 1091, 235}, {97, 0, 0, 238},
	{111, 1, 1092, 239}, {116, 1, 1093, 65535}, {110, 0, 0, 244},
	{118, 0, 0, 245}, {111, 1, 1094, 65535}, {112, 1, 1095, 65535},
	{100, 1, 1096, 65535}, {97, 0, 0, 260}, {115, 0, 0, 261},
	{105, 1, 1097, 271}, {32, 1, 1098, 65535}, {207, 1, 1099, 65535},
	{206, 1, 1100, 65535}, {32, 2, 1101, 65535}, {208, 0, 0, 332},
	{209, 0, 0, 333}, {190, 1, 1103, 65535}, {209, 1, 1104, 65535},
	{209, 1, 1105, 65535}, {208, 1, 1106, 65535}, {209, 1, 1107, 65535},
	{208, 0, 0, 357}, {209, 1, 1108, 65535}, {32, 1, 1109, 65535},
	{146, 0, 0, 367}, {162, 0, 0, 368}, {32, 2, 1110, 65535},
	{167, 1, 1112, 65535}, {32, 1, 1113, 65535}, {184, 1, 1114, 65535},
	{129, 0, 0, 404}, {130, 1, 1115, 65535}, {100, 0, 0, 58},
	{115, 0, 0, 59}, {101, 0, 0, 80}, {114, 1, 1116, 83},
	{99, 1, 1117, 65535}, {97, 1, 1118, 65535}, {115, 1, 1119, 65535},
	{115, 1, 1120, 182}, {115, 1, 1121, 65535}, {32, 2, 1122, 65535},
	{105, 0, 0, 222}, {106, 0, 0, 223}, {118, 0, 0, 224},
	{114, 0, 0, 225}, {116, 2, 1124, 65535}, {32, 2, 1126, 65535},
	{115, 0, 0, 240}, {105, 1, 1128, 65535}, {114, 2, 1129, 65535},
	{105, 1, 1131, 65535}, {101, 1, 1132, 65535}, {32, 2, 1133, 65535},
	{206, 2, 1135, 65535}, {131, 1, 1137, 65535}, {186, 1, 1138, 65535},
	{208, 0, 0, 326}, {209, 0, 0, 327}, {32, 1, 1139, 65535},
	{130, 1, 1140, 65535}, {130, 1, 1141, 65535}, {181, 1, 1142, 65535},
	{130, 1, 1143, 65535}, {140, 1, 1144, 65535}, {215, 2, 1145, 65535},
	{216, 0, 0, 370}, {217, 1, 1147, 65535}, {217, 2, 1148, 65535},
	{216, 1, 1150, 65535}, {153, 1, 1151, 65535}, {130, 2, 1152, 65535},
	{108, 0, 0, 84}, {105, 1, 1154, 65535}, {122, 1, 1155, 65535},
	{32, 1, 1156, 65535}, {32, 2, 1157, 65535}, {105, 1, 1159, 215},
	{116, 0, 0, 218}, {118, 0, 0, 219}, {97, 0, 0, 226},
	{101, 0, 0, 227}, {102, 0, 0, 236}, {114, 0, 0, 237},
	{99, 1, 1160, 65535}, {105, 0, 0, 251}, {121, 0, 0, 252},
	{99, 1, 1161, 253}, {111, 1, 1162, 255}, {99, 0, 0, 272},
	{116, 0, 0, 273}, {177, 0, 0, 316}, {181, 0, 0, 317},
	{207, 1, 1163, 65535}, {206, 2, 1164, 65535}, {209, 1, 1166, 65535},
	{208, 1, 1167, 65535}, {208, 1, 1168, 65535}, {208, 1, 1169, 65535},
	{208, 1, 1170, 65535}, {32, 2, 1171, 65535}, {160, 0, 0, 362},
	{167, 0, 0, 363}, {133, 1, 1173, 65535}, {132, 0, 0, 374},
	{138, 0, 0, 375}, {168, 1, 1174, 65535}, {224, 2, 1175, 65535},
	{227, 0, 0, 405}, {232, 0, 0, 406}, {107, 1, 1177, 65535},
	{117, 1, 1178, 130}, {122, 1, 1179, 65535}, {115, 0, 0, 183},
	{116, 0, 0, 184}, {32, 0, 0, 216}, {108, 1, 1180, 65535},
	{115, 0, 0, 254}, {115, 0, 0, 256}, {132, 1, 1181, 65535},
	{177, 1, 1182, 323}, {191, 0, 0, 325}, {130, 1, 1183, 65535},
	{181, 1, 1184, 65535}, {176, 1, 1185, 65535}, {189, 1, 1186, 65535},
	{181, 1, 1187, 65535}, {208, 0, 0, 358}, {209, 0, 0, 359},
	{216, 2, 1188, 65535}, {216, 2, 1190, 65535}, {184, 0, 0, 400},
	{185, 0, 0, 401}, {107, 1, 1192, 92}, {32, 0, 0, 131},
	{97, 2, 1193, 65535}, {101, 1, 1195, 242}, {206, 1, 1196, 65535},
	{32, 0, 0, 324}, {208, 2, 1197, 65535}, {209, 1, 1199, 65535},
	{209, 1, 1200, 65535}, {208, 1, 1201, 65535}, {32, 2, 1202, 65535},
	{170, 0, 0, 371}, {177, 0, 0, 372}, {174, 0, 0, 377},
	{175, 0, 0, 378}, {101, 0, 0, 93}, {106, 0, 0, 175},
	{117, 0, 0, 176}, {115, 0, 0, 243}, {181, 1, 1204, 65535},
	{176, 0, 0, 336}, {181, 0, 0, 337}, {130, 1, 1205, 65535},
	{152, 1, 1206, 65535}, {180, 1, 1207, 65535}, {208, 2, 1208, 65535},
	{209, 1, 1210, 65535}, {32, 2, 1211, 65535}, {208, 1, 1213, 65535},
	{209, 1, 1214, 65535}, {209, 1, 1215, 65535}, {177, 0, 0, 353},
	{191, 0, 0, 354}, {130, 1, 1216, 65535}, {206, 3, 1217, 65535},
	{207, 0, 0, 322}, {181, 1, 1220, 65535}, {130, 1, 1221, 65535},
	{131, 2, 1222, 65535}, {208, 1, 1224, 65535}, {177, 1, 1225, 65535},
	{181, 0, 0, 320}, {186, 0, 0, 321}, {32, 2, 1226, 65535},
	{208, 1, 1228, 65535}, {208, 0, 0, 345}, {209, 0, 0, 346},
	{176, 1, 1229, 65535}, {206, 1, 1230, 65535}, {208, 0, 0, 341},
	{209, 0, 0, 342}, {181, 1, 1231, 65535}, {208, 1, 1232, 65535},
	{186, 1, 1233, 65535}, {32, 2, 1234, 65535}, {186, 1, 1236, 65535},
	{206, 1, 1237, 65535}, {208, 0, 0, 343}, {209, 0, 0, 344},
	{208, 2, 1238, 65535}, {191, 1, 1240, 65535}, {182, 0, 0, 355},
	{190, 0, 0, 356}, {206, 1, 1241, 65535}, {188, 1, 1242, 65535},
	{206, 2, 1243, 65535}, {177, 0, 0, 318}, {183, 0, 0, 319},
};

static const uint8_t pcut_related_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 10,
	11, 12, 13, 14, 15, 0, 16, 17, 18, 19, 20, 21,
	22, 23, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 25, 26, 27, 28, 0, 0, 0, 0, 0, 29,
	30, 31, 0, 0, 0, 0, 0, 0, 32, 0, 0, 33,
	34, 35, 36, 37, 0, 38, 39, 40, 41, 42, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_related_words_second[256] = {
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
	0x0, 0x2255703, 0x200222, 0x4108300, 0x8002, 0x100401A,
	0x248002, 0x200022, 0x200, 0x5000, 0x0, 0x8022,
	0x209222, 0x208022, 0x8020, 0x11000, 0x249122, 0x0,
	0x20, 0x208A22, 0x40222, 0x10000, 0x8220, 0x222,
	0x20, 0x8000, 0x208200, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x100000, 0x8, 0xF0B40000, 0x283,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x18010184,
	0x914180, 0x4B0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x1000050, 0x0, 0x0, 0x6,
	0x28000000, 0x8018000, 0x8005000, 0x18001000, 0x0, 0x1400000,
	0x100000, 0x2000, 0x20C00000, 0x200000, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_related_words = {pcut_related_words_rows, pcut_related_words_text, pcut_related_words_nodes,
	pcut_related_words_first, pcut_related_words_second, sizeof pcut_related_words_rows / sizeof pcut_related_words_rows[0]};

static const char pcut_url_words_text[] =
	"accessed at\0"
	"address\0"
	"adres\0"
	"adres oryginalu\0"
	"adres url\0"
	"adresa originala\0"
	"adresse\0"
	"adresse de l'article\0"
	"alkuperainen artikkeli\0"
	"alkuperainen osoite\0"
	"article original\0"
	"article url\0"
	"articol original\0"
	"articolo originale\0"
	"articulo original\0"
	"artigo original\0"
	"artikel asli\0"
	"available at\0"
	"available online at\0"
	"baglanti\0"
	"bai goc\0"
	"bekijk het origineel\0"
	"bron\0"
	"canonical\0"
	"canonical url\0"
	"collegamento\0"
	"collegamento permanente\0"
	"dieser artikel im netz\0"
	"direktlink\0"
	"document url\0"
	"endereco original\0"
	"enlace\0"
	"enlace al articulo\0"
	"enlace de la noticia\0"
	"enlace original\0"
	"enlace permanente\0"
	"eredeti cikk\0"
	"eredeti url\0"
	"fonte\0"
	"fonte original\0"
	"fonte originale\0"
	"forras\0"
	"from\0"
	"from url\0"
	"fuente\0"
	"fuente original\0"
	"full article\0"
	"full story\0"
	"haberin asli\0"
	"haberin linki\0"
	"izvor\0"
	"izvorni clanak\0"
	"kalici baglanti\0"
	"kalla\0"
	"kaynak\0"
	"kaynak url\0"
	"kilde\0"
	"koppeling\0"
	"kurzlink\0"
	"lahde\0"
	"lank till artikeln\0"
	"leer el original\0"
	"leer mas\0"
	"leggi l'originale\0"
	"lien\0"
	"lien d'origine\0"
	"lien de l'article\0"
	"lien permanent\0"
	"lien vers l'article\0"
	"ligacao\0"
	"ligacao permanente\0"
	"link\0"
	"link all'articolo\0"
	"link da materia\0"
	"link do artykulu\0"
	"link do oryginalu\0"
	"link goc\0"
	"link original\0"
	"link originale\0"
	"link permanente\0"
	"link to article\0"
	"link to original\0"
	"linkki artikkeliin\0"
	"lire l'article\0"
	"lire l'article original\0"
	"lire l'original\0"
	"mehr unter\0"
	"more at\0"
	"more information at\0"
	"nguon\0"
	"nguon bai\0"
	"odkaz\0"
	"odkaz na clanek\0"
	"odkaz na original\0"
	"odnosnik\0"
	"odnosnik bezposredni\0"
	"online\0"
	"oorspronkelijk artikel\0"
	"oorspronkelijke url\0"
	"opprinnelig artikkel\0"
	"opprinnelig url\0"
	"oprindelig artikel\0"
	"original\0"
	"original article\0"
	"original artikkel\0"
	"original link\0"
	"original source\0"
	"original url\0"
	"original-url\0"
	"originaladress\0"
	"originalartikel\0"
	"originallank\0"
	"originallink\0"
	"originally published at\0"
	"originalni clanak\0"
	"originalquelle\0"
	"origineel\0"
	"originele url\0"
	"orijinal baglanti\0"
	"orijinal haber\0"
	"orijinal url\0"
	"oryginal\0"
	"oryginalny artykul\0"
	"page url\0"
	"permalink\0"
	"permanent link\0"
	"permanente link\0"
	"posilannya\0"
	"povodny clanok\0"
	"puvodni clanek\0"
	"puvodni url\0"
	"quelle\0"
	"quelle (url)\0"
	"read at\0"
	"read full article\0"
	"read full story\0"
	"read more\0"
	"read more at\0"
	"read online\0"
	"read original\0"
	"read original article\0"
	"read the full article\0"
	"read the full story\0"
	"read the original\0"
	"read this article online\0"
	"retrieved from\0"
	"see\0"
	"short link\0"
	"short url\0"
	"shortlink\0"
	"siehe\0"
	"source\0"
	"source link\0"
	"source originale\0"
	"source url\0"
	"sumber\0"
	"sumber asli\0"
	"sursa\0"
	"tautan asli\0"
	"this article online\0"
	"trvaly odkaz\0"
	"url\0"
	"url asli\0"
	"url d'origine\0"
	"url da noticia\0"
	"url original\0"
	"url originale\0"
	"url source\0"
	"url источника\0"
	"ursprunglig url\0"
	"vedi\0"
	"ver\0"
	"ver original\0"
	"via\0"
	"view online\0"
	"view original\0"
	"view original article\0"
	"view this article online\0"
	"voir\0"
	"web\0"
	"web address\0"
	"website\0"
	"zdroj\0"
	"zrodlo\0"
	"zum artikel\0"
	"zum original\0"
	"zum originalartikel\0"
	"zum vollstandigen artikel\0"
	"αρχικο αρθρο\0"
	"μονιμοσ συνδεσμοσ\0"
	"πηγη\0"
	"πηγη url\0"
	"συνδεσμοσ\0"
	"συνδεσμοσ αρθρου\0"
	"адрес статьи\0"
	"адрес страницы\0"
	"адреса статті\0"
	"джерело\0"
	"извор\0"
	"источник\0"
	"оригинал\0"
	"оригинал на статията\0"
	"оригинал публикации\0"
	"оригинал статьи\0"
	"оригинална статия\0"
	"оригінал\0"
	"оригінал статті\0"
	"посилання\0"
	"посилання на оригінал\0"
	"посилання на статтю\0"
	"постоянна връзка\0"
	"постоянная ссылка\0"
	"постоянныи адрес\0"
	"постіине посилання\0"
	"связь\0"
	"ссылка\0"
	"ссылка на источник\0"
	"ссылка на оригинал\0"
	"ссылка на статью\0"
	"כתובת המקור\0"
	"לכתבה המקורית\0"
	"מקור\0"
	"קישור\0"
	"קישור ישיר\0"
	"קישור לכתבה\0"
	"קישור למקור\0"
	"الرابط\0"
	"الرابط الاصلي\0"
	"المصدر\0"
	"المصدر الاصلي\0"
	"رابط\0"
	"رابط الخبر\0"
	"رابط المصدر\0"
	"رابط المقال\0"
	"لينك\0"
	"لينك اصلي\0"
	"لينك خبر\0"
	"لينك مطلب\0"
	"منبع\0"
	"मूल लेख\0"
	"パーマリンク\0"
	"リンク\0"
	"來源\0"
	"元のurl\0"
	"元の記事\0"
	"元記事\0"
	"元記事url\0"
	"出典\0"
	"出处\0"
	"原文\0"
	"原文url\0"
	"原文出处\0"
	"原文地址\0"
	"原文網址\0"
	"原文网址\0"
	"原文連結\0"
	"原文链接\0"
	"引用元url\0"
	"掲載url\0"
	"文章網址\0"
	"文章链接\0"
	"本文网址\0"
	"本文链接\0"
	"来源\0"
	"来源链接\0"
	"查看原文\0"
	"網址\0"
	"网址\0"
	"記事url\0"
	"記事のurl\0"
	"記事元\0"
	"转载地址\0"
	"連結\0"
	"链接\0"
	"链接地址\0"
	"閱讀原文\0"
	"阅读原文\0"
	"기사 링크\0"
	"기사 원문\0"
	"기사원문\0"
	"기사주소\0"
	"링크\0"
	"원문\0"
	"원문 url\0"
	"원문 링크\0"
	"원문 보기\0"
	"원문보기\0"
	"원문주소\0"
	"주소\0"
	"출처\0"
;

static const pcut_phrase pcut_url_words_rows[] = {
	{0, 1, 0},
	{12, 2, 0},
	{20, 2, 0},
	{26, 1, 0},
	{42, 1, 0},
	{52, 1, 0},
	{69, 2, 0},
	{77, 1, 0},
	{98, 1, 0},
	{121, 1, 0},
	{141, 1, 0},
	{158, 1, 0},
	{170, 1, 0},
	{187, 1, 0},
	{206, 1, 0},
	{224, 1, 0},
	{240, 1, 0},
	{253, 1, 0},
	{266, 1, 0},
	{286, 2, 0},
	{295, 1, 0},
	{303, 1, 0},
	{324, 2, 0},
	{329, 1, 0},
	{339, 1, 0},
	{353, 2, 0},
	{366, 1, 0},
	{390, 1, 0},
	{413, 1, 0},
	{424, 1, 0},
	{437, 1, 0},
	{455, 2, 0},
	{462, 1, 0},
	{481, 1, 0},
	{502, 1, 0},
	{518, 1, 0},
	{536, 1, 0},
	{549, 1, 0},
	{561, 2, 0},
	{567, 1, 0},
	{582, 1, 0},
	{598, 2, 0},
	{605, 2, 0},
	{610, 1, 0},
	{619, 2, 0},
	{626, 1, 0},
	{642, 2, 0},
	{655, 2, 0},
	{666, 1, 0},
	{679, 1, 0},
	{693, 2, 0},
	{699, 1, 0},
	{714, 1, 0},
	{730, 2, 0},
	{736, 2, 0},
	{743, 1, 0},
	{754, 2, 0},
	{760, 2, 0},
	{770, 1, 0},
	{779, 2, 0},
	{785, 1, 0},
	{804, 1, 0},
	{821, 2, 0},
	{830, 1, 0},
	{848, 2, 0},
	{853, 1, 0},
	{868, 1, 0},
	{886, 1, 0},
	{901, 1, 0},
	{921, 2, 0},
	{929, 1, 0},
	{948, 2, 0},
	{953, 1, 0},
	{971, 1, 0},
	{987, 1, 0},
	{1004, 1, 0},
	{1022, 1, 0},
	{1031, 1, 0},
	{1045, 1, 0},
	{1060, 1, 0},
	{1076, 1, 0},
	{1092, 1, 0},
	{1109, 1, 0},
	{1128, 2, 0},
	{1143, 1, 0},
	{1167, 1, 0},
	{1183, 2, 0},
	{1194, 2, 0},
	{1202, 2, 0},
	{1222, 2, 0},
	{1228, 1, 0},
	{1238, 2, 0},
	{1244, 1, 0},
	{1260, 1, 0},
	{1278, 2, 0},
	{1287, 1, 0},
	{1308, 2, 0},
	{1315, 1, 0},
	{1338, 1, 0},
	{1358, 1, 0},
	{1379, 1, 0},
	{1395, 1, 0},
	{1414, 1, 0},
	{1423, 1, 0},
	{1440, 1, 0},
	{1458, 1, 0},
	{1472, 1, 0},
	{1488, 1, 0},
	{1501, 1, 0},
	{1514, 1, 0},
	{1529, 1, 0},
	{1545, 1, 0},
	{1558, 1, 0},
	{1571, 1, 0},
	{1595, 1, 0},
	{1613, 1, 0},
	{1628, 1, 0},
	{1638, 1, 0},
	{1652, 1, 0},
	{1670, 1, 0},
	{1685, 1, 0},
	{1698, 1, 0},
	{1707, 1, 0},
	{1726, 1, 0},
	{1735, 1, 0},
	{1745, 1, 0},
	{1760, 1, 0},
	{1776, 2, 0},
	{1787, 1, 0},
	{1802, 1, 0},
	{1817, 1, 0},
	{1829, 2, 0},
	{1836, 1, 0},
	{1849, 2, 0},
	{1857, 2, 0},
	{1875, 2, 0},
	{1891, 2, 0},
	{1901, 2, 0},
	{1914, 1, 0},
	{1926, 1, 0},
	{1940, 1, 0},
	{1962, 2, 0},
	{1984, 2, 0},
	{2004, 1, 0},
	{2022, 1, 0},
	{2047, 1, 0},
	{2062, 2, 0},
	{2066, 1, 0},
	{2077, 1, 0},
	{2087, 1, 0},
	{2097, 2, 0},
	{2103, 2, 0},
	{2110, 1, 0},
	{2122, 1, 0},
	{2139, 1, 0},
	{2150, 2, 0},
	{2157, 1, 0},
	{2169, 2, 0},
	{2175, 1, 0},
	{2187, 1, 0},
	{2207, 1, 0},
	{2220, 1, 0},
	{2224, 1, 0},
	{2233, 1, 0},
	{2247, 1, 0},
	{2262, 1, 0},
	{2275, 1, 0},
	{2289, 1, 0},
	{2300, 1, 0},
	{2323, 1, 0},
	{2339, 2, 0},
	{2344, 2, 0},
	{2348, 1, 0},
	{2361, 2, 0},
	{2365, 1, 0},
	{2377, 1, 0},
	{2391, 1, 0},
	{2413, 1, 0},
	{2438, 2, 0},
	{2443, 2, 0},
	{2447, 1, 0},
	{2459, 2, 0},
	{2467, 2, 0},
	{2473, 2, 0},
	{2480, 1, 0},
	{2492, 1, 0},
	{2505, 1, 0},
	{2525, 2, 0},
	{2551, 1, 0},
	{2575, 1, 0},
	{2609, 2, 0},
	{2618, 1, 0},
	{2631, 2, 0},
	{2650, 1, 0},
	{2682, 1, 0},
	{2706, 1, 0},
	{2734, 1, 0},
	{2760, 2, 0},
	{2775, 2, 0},
	{2786, 2, 0},
	{2803, 1, 0},
	{2820, 1, 0},
	{2859, 1, 0},
	{2897, 1, 0},
	{2927, 1, 0},
	{2961, 1, 0},
	{2978, 1, 0},
	{3008, 2, 0},
	{3027, 1, 0},
	{3068, 1, 0},
	{3105, 1, 0},
	{3137, 1, 0},
	{3171, 1, 0},
	{3203, 1, 0},
	{3239, 2, 0},
	{3250, 2, 0},
	{3263, 1, 0},
	{3298, 1, 0},
	{3333, 1, 0},
	{3364, 1, 0},
	{3386, 1, 0},
	{3412, 2, 0},
	{3421, 2, 0},
	{3432, 1, 0},
	{3452, 1, 0},
	{3474, 1, 0},
	{3496, 2, 0},
	{3509, 1, 0},
	{3535, 2, 0},
	{3548, 1, 0},
	{3574, 2, 0},
	{3583, 1, 0},
	{3603, 1, 0},
	{3625, 1, 0},
	{3647, 2, 0},
	{3656, 1, 0},
	{3674, 1, 0},
	{3690, 1, 0},
	{3708, 2, 0},
	{3717, 1, 0},
	{3737, 1, 0},
	{3756, 2, 0},
	{3766, 2, 0},
	{3773, 1, 0},
	{3783, 1, 0},
	{3796, 1, 0},
	{3806, 1, 0},
	{3819, 2, 0},
	{3826, 2, 0},
	{3833, 1, 0},
	{3840, 1, 0},
	{3850, 1, 0},
	{3863, 1, 0},
	{3876, 1, 0},
	{3889, 1, 0},
	{3902, 1, 0},
	{3915, 1, 0},
	{3928, 1, 0},
	{3941, 1, 0},
	{3951, 1, 0},
	{3964, 1, 0},
	{3977, 1, 0},
	{3990, 1, 0},
	{4003, 2, 0},
	{4010, 1, 0},
	{4023, 1, 0},
	{4036, 2, 0},
	{4043, 2, 0},
	{4050, 1, 0},
	{4060, 1, 0},
	{4073, 1, 0},
	{4083, 1, 0},
	{4096, 2, 0},
	{4103, 2, 0},
	{4110, 1, 0},
	{4123, 1, 0},
	{4136, 1, 0},
	{4149, 1, 0},
	{4163, 1, 0},
	{4177, 1, 0},
	{4190, 1, 0},
	{4203, 2, 0},
	{4210, 1, 0},
	{4217, 1, 0},
	{4228, 1, 0},
	{4242, 1, 0},
	{4256, 1, 0},
	{4269, 1, 0},
	{4282, 2, 0},
	{4289, 2, 0},
};

static const pcut_phrase_node pcut_url_words_nodes[] = {
	{97, 5, 40, 65535}, {98, 3, 45, 65535}, {99, 2, 48, 65535},
	{100, 2, 50, 65535}, {101, 2, 52, 65535}, {102, 3, 54, 65535},
	{104, 1, 57, 65535}, {105, 1, 58, 65535}, {107, 4, 59, 65535},
	{108, 3, 63, 65535}, {109, 2, 66, 65535}, {110, 1, 68, 65535},
	{111, 5, 69, 65535}, {112, 4, 74, 65535}, {113, 1, 78, 65535},
	{114, 1, 79, 65535}, {115, 5, 80, 65535}, {116, 3, 85, 65535},
	{117, 1, 88, 65535}, {118, 3, 89, 65535}, {119, 1, 92, 65535},
	{122, 3, 93, 65535}, {206, 2, 96, 65535}, {207, 2, 98, 65535},
	{208, 5, 100, 65535}, {209, 1, 105, 65535}, {215, 4, 106, 65535},
	{216, 2, 110, 65535}, {217, 2, 112, 65535}, {224, 0, 0, 239},
	{227, 1, 114, 65535}, {228, 0, 0, 242}, {229, 4, 115, 65535},
	{230, 5, 119, 65535}, {231, 2, 124, 65535}, {232, 2, 126, 65535},
	{233, 4, 128, 65535}, {234, 1, 132, 65535}, {235, 0, 0, 281},
	{236, 3, 133, 65535}, {99, 0, 0, 0}, {100, 2, 136, 65535},
	{108, 1, 138, 65535}, {114, 1, 139, 65535}, {118, 1, 140, 65535},
	{97, 2, 141, 65535}, {101, 0, 0, 21}, {114, 0, 0, 22},
	{97, 1, 143, 65535}, {111, 1, 144, 65535}, {105, 2, 145, 65535},
	{111, 0, 0, 29}, {110, 2, 147, 65535}, {114, 1, 149, 65535},
	{111, 2, 150, 65535}, {114, 1, 152, 65535}, {117, 2, 153, 65535},
	{97, 1, 155, 65535}, {122, 1, 156, 65535}, {97, 2, 157, 65535},
	{105, 0, 0, 56}, {111, 0, 0, 57}, {117, 0, 0, 58},
	{97, 2, 159, 65535}, {101, 2, 161, 65535}, {105, 4, 163, 65535},
	{101, 0, 0, 86}, {111, 1, 167, 65535}, {103, 1, 168, 65535},
	{100, 2, 169, 65535}, {110, 0, 0, 96}, {111, 1, 171, 65535},
	{112, 2, 172, 65535}, {114, 2, 174, 65535}, {97, 0, 0, 123},
	{101, 1, 176, 65535}, {111, 2, 177, 65535}, {117, 1, 179, 65535},
	{117, 1, 180, 65535}, {101, 2, 181, 65535}, {101, 0, 0, 146},
	{104, 1, 183, 65535}, {105, 0, 0, 150}, {111, 1, 184, 65535},
	{117, 2, 185, 65535}, {97, 0, 0, 158}, {104, 0, 0, 159},
	{114, 0, 0, 160}, {114, 2, 187, 65535}, {101, 2, 189, 65535},
	{105, 2, 191, 65535}, {111, 0, 0, 178}, {101, 1, 193, 65535},
	{100, 0, 0, 182}, {114, 0, 0, 183}, {117, 1, 194, 65535},
	{177, 0, 0, 188}, {188, 0, 0, 189}, {128, 1, 195, 65535},
	{131, 1, 196, 65535}, {176, 1, 197, 65535}, {180, 0, 0, 197},
	{184, 2, 198, 65535}, {190, 1, 200, 65535}, {191, 1, 201, 65535},
	{129, 2, 202, 65535}, {155, 0, 0, 219}, {156, 0, 0, 220},
	{158, 0, 0, 221}, {167, 1, 204, 65535}, {167, 1, 205, 65535},
	{177, 1, 206, 65535}, {132, 1, 207, 65535}, {133, 0, 0, 238},
	{131, 2, 208, 65535}, {133, 1, 210, 65535}, {135, 1, 211, 65535},
	{142, 1, 212, 65535}, {188, 0, 0, 257}, {142, 0, 0, 258},
	{150, 1, 213, 65535}, {156, 1, 214, 65535}, {157, 1, 215, 65535},
	{159, 0, 0, 265}, {182, 0, 0, 266}, {189, 0, 0, 267},
	{168, 1, 216, 65535}, {189, 0, 0, 271}, {128, 0, 0, 272},
	{147, 1, 217, 65535}, {150, 0, 0, 275}, {152, 0, 0, 276},
	{184, 1, 218, 65535}, {155, 1, 219, 65535}, {163, 0, 0, 288},
	{182, 0, 0, 289}, {100, 0, 0, 1}, {114, 1, 220, 65535},
	{107, 1, 221, 65535}, {116, 1, 222, 65535}, {97, 1, 223, 65535},
	{103, 0, 0, 19}, {105, 0, 0, 20}, {110, 1, 224, 65535},
	{108, 1, 225, 65535}, {101, 0, 0, 27}, {114, 0, 0, 28},
	{100, 0, 0, 30}, {108, 1, 226, 65535}, {101, 1, 227, 65535},
	{110, 1, 228, 65535}, {114, 0, 0, 41}, {111, 1, 229, 65535},
	{101, 1, 230, 65535}, {108, 1, 231, 65535}, {98, 1, 232, 65535},
	{118, 1, 233, 65535}, {108, 2, 234, 65535}, {121, 1, 236, 65535},
	{104, 0, 0, 59}, {110, 0, 0, 60}, {101, 1, 237, 65535},
	{103, 0, 0, 63}, {101, 1, 238, 65535}, {103, 1, 239, 65535},
	{110, 1, 240, 65535}, {114, 1, 241, 65535}, {114, 1, 242, 65535},
	{117, 1, 243, 65535}, {107, 1, 244, 65535}, {110, 1, 245, 65535},
	{114, 1, 246, 65535}, {112, 1, 247, 65535}, {114, 0, 0, 101},
	{105, 2, 248, 65535}, {121, 1, 250, 65535}, {114, 1, 251, 65535},
	{115, 0, 0, 127}, {118, 0, 0, 128}, {118, 1, 252, 65535},
	{101, 1, 253, 65535}, {97, 1, 254, 65535}, {116, 0, 0, 145},
	{111, 1, 255, 65535}, {117, 1, 256, 65535}, {109, 1, 257, 65535},
	{114, 0, 0, 157}, {108, 1, 258, 161}, {115, 0, 0, 169},
	{100, 0, 0, 170}, {114, 1, 259, 171}, {97, 0, 0, 173},
	{101, 1, 260, 65535}, {98, 2, 261, 179}, {109, 1, 263, 65535},
	{206, 1, 264, 65535}, {207, 1, 265, 65535}, {208, 1, 266, 65535},
	{208, 0, 0, 198}, {209, 0, 0, 199}, {209, 1, 267, 65535},
	{208, 1, 268, 65535}, {208, 0, 0, 214}, {209, 1, 269, 65535},
	{215, 1, 270, 65535}, {217, 1, 271, 65535}, {216, 1, 272, 65535},
	{217, 1, 273, 65535}, {145, 0, 0, 240}, {170, 0, 0, 241},
	{131, 2, 274, 65535}, {186, 1, 276, 65535}, {159, 1, 277, 65535},
	{135, 1, 278, 65535}, {172, 1, 279, 65535}, {165, 1, 280, 65535},
	{152, 1, 281, 65535}, {190, 1, 282, 65535}, {176, 1, 283, 65535},
	{144, 1, 284, 65535}, {101, 1, 285, 65535}, {117, 1, 286, 65535},
	{105, 3, 287, 65535}, {105, 1, 290, 65535}, {111, 1, 291, 65535},
	{108, 1, 292, 65535}, {97, 1, 293, 65535}, {100, 1, 294, 65535},
	{116, 1, 295, 65535}, {109, 1, 296, 42}, {110, 1, 297, 65535},
	{108, 1, 298, 65535}, {101, 1, 299, 65535}, {111, 1, 300, 65535},
	{105, 0, 0, 52}, {108, 0, 0, 53}, {110, 1, 301, 65535},
	{114, 1, 302, 65535}, {110, 1, 303, 64}, {97, 1, 304, 65535},
	{107, 2, 305, 71}, {101, 1, 307, 65535}, {101, 1, 308, 65535},
	{111, 1, 309, 65535}, {97, 1, 310, 65535}, {111, 1, 311, 65535},
	{115, 1, 312, 65535}, {114, 1, 313, 65535}, {103, 1, 314, 65535},
	{106, 1, 315, 65535}, {103, 1, 316, 65535}, {109, 1, 317, 65535},
	{111, 1, 318, 65535}, {108, 1, 319, 65535}, {100, 1, 320, 65535},
	{114, 1, 321, 65535}, {114, 1, 322, 65535}, {98, 1, 323, 65535},
	{32, 5, 324, 65535}, {32, 0, 0, 172}, {119, 1, 329, 65535},
	{32, 0, 0, 180}, {115, 0, 0, 181}, {32, 3, 330, 65535},
	{183, 1, 333, 65535}, {133, 1, 334, 65535}, {180, 1, 335, 65535},
	{128, 1, 336, 65535}, {190, 1, 337, 65535}, {129, 1, 338, 65535},
	{153, 1, 339, 65535}, {132, 2, 340, 65535}, {167, 1, 342, 65535},
	{138, 1, 343, 65535}, {227, 1, 344, 65535}, {232, 1, 345, 65535},
	{229, 2, 346, 65535}, {230, 1, 348, 65535}, {231, 1, 349, 65535},
	{230, 1, 350, 65535}, {230, 1, 351, 65535}, {228, 1, 352, 65535},
	{230, 1, 353, 65535}, {236, 1, 354, 65535}, {235, 1, 355, 65535},
	{115, 3, 356, 2}, {112, 1, 359, 65535}, {99, 3, 360, 65535},
	{103, 0, 0, 15}, {107, 0, 0, 16}, {108, 1, 363, 65535},
	{110, 1, 364, 65535}, {101, 1, 365, 65535}, {99, 1, 366, 65535},
	{101, 1, 367, 65535}, {101, 1, 368, 38}, {32, 0, 0, 43},
	{116, 1, 369, 65535}, {32, 2, 370, 65535}, {114, 1, 372, 65535},
	{114, 1, 373, 50}, {97, 1, 374, 65535}, {32, 2, 375, 65535},
	{32, 3, 377, 65535}, {99, 1, 380, 65535}, {32, 6, 381, 65535},
	{107, 0, 0, 82}, {32, 1, 387, 65535}, {32, 2, 388, 65535},
	{110, 1, 390, 89}, {122, 1, 391, 91}, {115, 1, 392, 65535},
	{112, 1, 393, 65535}, {105, 1, 394, 65535}, {105, 1, 395, 65535},
	{105, 1, 396, 65535}, {105, 1, 397, 65535}, {97, 2, 398, 65535},
	{100, 1, 400, 65535}, {108, 1, 401, 65535}, {32, 5, 402, 65535},
	{116, 2, 407, 65535}, {99, 1, 409, 65535}, {101, 1, 410, 65535},
	{97, 0, 0, 162}, {100, 2, 411, 65535}, {111, 1, 413, 65535},
	{115, 0, 0, 167}, {208, 0, 0, 168}, {32, 2, 414, 65535},
	{97, 0, 0, 184}, {111, 1, 416, 65535}, {118, 0, 0, 187},
	{206, 1, 417, 65535}, {206, 1, 418, 65535}, {209, 1, 419, 65535},
	{208, 1, 420, 65535}, {209, 1, 421, 65535}, {209, 1, 422, 65535},
	{215, 1, 423, 65535}, {216, 1, 424, 65535}, {217, 1, 425, 65535},
	{216, 1, 426, 65535}, {217, 1, 427, 65535}, {129, 1, 428, 65535},
	{168, 1, 429, 65535}, {133, 0, 0, 247}, {164, 0, 0, 248},
	{150, 1, 430, 65535}, {171, 1, 431, 65535}, {150, 1, 432, 65535},
	{186, 1, 433, 65535}, {186, 1, 434, 65535}, {142, 1, 435, 65535},
	{130, 1, 436, 65535}, {172, 1, 437, 65535}, {32, 2, 438, 65535},
	{97, 0, 0, 5}, {115, 1, 440, 65535}, {101, 1, 441, 65535},
	{108, 1, 442, 65535}, {111, 1, 443, 65535}, {117, 0, 0, 14},
	{97, 1, 444, 65535}, {105, 1, 445, 65535}, {103, 1, 446, 65535},
	{101, 1, 447, 31}, {116, 1, 448, 65535}, {32, 1, 449, 65535},
	{101, 1, 450, 44}, {97, 0, 0, 46}, {115, 0, 0, 47},
	{105, 1, 451, 65535}, {110, 0, 0, 51}, {107, 1, 452, 54},
	{101, 0, 0, 61}, {109, 0, 0, 62}, {100, 2, 453, 65535},
	{112, 0, 0, 67}, {118, 0, 0, 68}, {97, 1, 455, 65535},
	{97, 0, 0, 72}, {100, 2, 456, 65535}, {103, 0, 0, 76},
	{111, 1, 458, 65535}, {112, 0, 0, 79}, {116, 1, 459, 65535},
	{108, 1, 460, 65535}, {97, 0, 0, 87}, {105, 0, 0, 88},
	{32, 0, 0, 90}, {32, 1, 461, 65535}, {110, 1, 462, 65535},
	{114, 1, 463, 65535}, {110, 1, 464, 65535}, {110, 2, 465, 65535},
	{110, 1, 467, 65535}, {110, 1, 468, 65535}, {108, 0, 0, 124},
	{110, 1, 469, 65535}, {110, 1, 470, 65535}, {101, 1, 471, 131},
	{97, 0, 0, 133}, {102, 1, 472, 65535}, {109, 1, 473, 65535},
	{111, 2, 474, 65535}, {116, 1, 476, 65535}, {32, 2, 477, 65535},
	{108, 0, 0, 149}, {101, 1, 479, 151}, {114, 1, 480, 155},
	{39, 0, 0, 163}, {97, 0, 0, 164}, {114, 1, 481, 65535},
	{111, 2, 482, 65535}, {116, 0, 0, 177}, {114, 1, 484, 65535},
	{179, 1, 485, 65535}, {189, 1, 486, 65535}, {128, 1, 487, 65535},
	{184, 1, 488, 65535}, {129, 2, 489, 65535}, {139, 1, 491, 65535},
	{169, 1, 492, 65535}, {177, 1, 493, 65535}, {133, 1, 494, 65535},
	{168, 1, 495, 65535}, {134, 1, 496, 65535}, {174, 2, 497, 65535},
	{152, 1, 499, 65535}, {135, 4, 500, 249}, {160, 2, 504, 65535},
	{135, 2, 506, 65535}, {144, 1, 508, 263}, {139, 3, 509, 65535},
	{165, 1, 512, 273}, {172, 2, 513, 65535}, {184, 3, 515, 282},
	{111, 0, 0, 3}, {117, 0, 0, 4}, {101, 1, 518, 6},
	{114, 1, 519, 65535}, {101, 1, 520, 65535}, {108, 2, 521, 65535},
	{98, 1, 523, 65535}, {99, 1, 524, 65535}, {97, 1, 525, 65535},
	{32, 4, 526, 65535}, {105, 1, 530, 65535}, {111, 1, 531, 65535},
	{32, 0, 0, 45}, {110, 1, 532, 65535}, {32, 0, 0, 55},
	{39, 0, 0, 65}, {101, 0, 0, 66}, {111, 1, 533, 69},
	{97, 0, 0, 73}, {111, 1, 534, 65535}, {114, 1, 535, 65535},
	{111, 1, 536, 65535}, {39, 2, 537, 65535}, {110, 1, 539, 65535},
	{105, 1, 540, 65535}, {111, 1, 541, 65535}, {110, 1, 542, 65535},
	{97, 1, 543, 65535}, {101, 2, 544, 65535}, {97, 1, 546, 65535},
	{97, 1, 547, 65535}, {101, 1, 548, 65535}, {105, 1, 549, 65535},
	{32, 0, 0, 132}, {117, 1, 550, 65535}, {111, 1, 551, 65535},
	{110, 0, 0, 138}, {114, 1, 552, 65535}, {104, 2, 553, 65535},
	{108, 0, 0, 147}, {117, 0, 0, 148}, {32, 3, 555, 65535},
	{32, 0, 0, 156}, {105, 1, 558, 65535}, {110, 0, 0, 174},
	{114, 1, 559, 65535}, {105, 1, 560, 65535}, {206, 1, 561, 65535},
	{206, 1, 562, 65535}, {208, 1, 563, 65535}, {208, 1, 564, 65535},
	{208, 1, 565, 65535}, {209, 1, 566, 65535}, {208, 1, 567, 65535},
	{215, 1, 568, 65535}, {216, 1, 569, 65535}, {216, 1, 570, 65535},
	{216, 1, 571, 65535}, {217, 1, 572, 65535}, {117, 0, 0, 243},
	{232, 0, 0, 244}, {228, 1, 573, 65535}, {117, 0, 0, 250},
	{229, 2, 574, 65535}, {231, 2, 576, 65535}, {233, 2, 578, 65535},
	{231, 0, 0, 259}, {233, 0, 0, 260}, {231, 0, 0, 261},
	{233, 0, 0, 262}, {233, 0, 0, 264}, {117, 0, 0, 268},
	{227, 0, 0, 269}, {229, 0, 0, 270}, {229, 0, 0, 274},
	{32, 2, 580, 65535}, {236, 2, 582, 65535}, {32, 2, 584, 65535},
	{235, 0, 0, 286}, {236, 0, 0, 287}, {32, 0, 0, 7},
	{97, 1, 586, 65535}, {32, 2, 587, 65535}, {32, 0, 0, 12},
	{111, 0, 0, 13}, {108, 1, 589, 65535}, {97, 1, 590, 65535},
	{109, 1, 591, 65535}, {97, 0, 0, 32}, {100, 0, 0, 33},
	{111, 0, 0, 34}, {112, 0, 0, 35}, {32, 2, 592, 65535},
	{114, 1, 594, 65535}, {32, 2, 595, 65535}, {32, 0, 0, 70},
	{32, 2, 597, 65535}, {105, 1, 599, 65535}, {32, 2, 600, 65535},
	{97, 1, 602, 65535}, {111, 0, 0, 85}, {97, 1, 603, 65535},
	{107, 1, 604, 94}, {110, 1, 605, 65535}, {101, 1, 606, 65535},
	{108, 6, 607, 102}, {101, 0, 0, 116}, {108, 0, 0, 117},
	{108, 1, 613, 65535}, {108, 1, 614, 121}, {110, 1, 615, 65535},
	{32, 2, 616, 65535}, {108, 1, 618, 65535}, {114, 1, 619, 65535},
	{105, 1, 620, 65535}, {101, 1, 621, 65535}, {105, 0, 0, 144},
	{108, 0, 0, 152}, {111, 0, 0, 153}, {117, 0, 0, 154},
	{103, 1, 622, 65535}, {105, 1, 623, 65535}, {103, 1, 624, 65535},
	{183, 1, 625, 190}, {180, 1, 626, 65535}, {181, 1, 627, 65535},
	{179, 2, 628, 65535}, {184, 1, 630, 65535}, {130, 2, 631, 65535},
	{187, 1, 633, 65535}, {149, 1, 634, 65535}, {167, 1, 635, 65535},
	{181, 1, 636, 65535}, {183, 1, 637, 230}, {131, 1, 638, 234},
	{186, 1, 639, 65535}, {135, 0, 0, 251}, {156, 0, 0, 252},
	{182, 0, 0, 253}, {189, 0, 0, 254}, {128, 0, 0, 255},
	{147, 0, 0, 256}, {235, 0, 0, 277}, {236, 0, 0, 278},
	{155, 0, 0, 279}, {163, 0, 0, 280}, {117, 0, 0, 283},
	{235, 2, 640, 65535}, {105, 1, 642, 65535}, {111, 0, 0, 10},
	{117, 0, 0, 11}, {101, 1, 643, 65535}, {108, 1, 644, 23},
	{101, 1, 645, 65535}, {99, 0, 0, 36}, {117, 0, 0, 37},
	{105, 1, 646, 65535}, {97, 0, 0, 48}, {108, 0, 0, 49},
	{97, 0, 0, 74}, {111, 0, 0, 75}, {103, 1, 647, 65535},
	{97, 0, 0, 80}, {111, 0, 0, 81}, {114, 1, 648, 65535},
	{32, 2, 649, 65535}, {32, 0, 0, 95}, {107, 1, 651, 65535},
	{108, 1, 652, 65535}, {32, 4, 653, 65535}, {45, 0, 0, 108},
	{97, 2, 657, 65535}, {108, 3, 659, 65535}, {110, 0, 0, 114},
	{113, 0, 0, 115}, {32, 3, 662, 65535}, {110, 0, 0, 122},
	{116, 2, 665, 65535}, {99, 0, 0, 129}, {117, 0, 0, 130},
	{108, 1, 667, 65535}, {101, 1, 668, 136}, {103, 1, 669, 65535},
	{32, 2, 670, 65535}, {105, 1, 672, 65535}, {103, 1, 673, 65535},
	{105, 1, 674, 65535}, {32, 0, 0, 191}, {206, 1, 675, 65535},
	{209, 1, 676, 65535}, {208, 1, 677, 65535}, {209, 1, 678, 65535},
	{208, 1, 679, 65535}, {208, 1, 680, 65535}, {209, 0, 0, 213},
	{208, 1, 681, 65535}, {215, 1, 682, 65535}, {216, 1, 683, 65535},
	{216, 1, 684, 65535}, {32, 1, 685, 65535}, {32, 2, 686, 65535},
	{139, 1, 688, 245}, {167, 0, 0, 284}, {179, 0, 0, 285},
	{110, 1, 689, 65535}, {32, 2, 690, 65535}, {32, 0, 0, 24},
	{110, 1, 692, 65535}, {103, 1, 693, 65535}, {105, 1, 694, 65535},
	{116, 1, 695, 65535}, {99, 0, 0, 92}, {111, 0, 0, 93},
	{101, 1, 696, 65535}, {105, 1, 697, 65535}, {97, 1, 698, 65535},
	{108, 0, 0, 105}, {115, 0, 0, 106}, {117, 0, 0, 107},
	{100, 0, 0, 109}, {114, 0, 0, 110}, {97, 0, 0, 111},
	{105, 0, 0, 112}, {121, 0, 0, 113}, {98, 0, 0, 118},
	{104, 0, 0, 119}, {117, 0, 0, 120}, {32, 0, 0, 125},
	{101, 0, 0, 126}, {32, 2, 699, 65535}, {32, 0, 0, 137},
	{105, 1, 701, 65535}, {102, 1, 702, 65535}, {111, 0, 0, 143},
	{110, 1, 703, 65535}, {105, 1, 704, 65535}, {110, 1, 705, 65535},
	{181, 1, 706, 65535}, {129, 2, 707, 65535}, {184, 1, 709, 65535},
	{150, 1, 710, 65535}, {187, 1, 711, 65535}, {190, 1, 712, 65535},
	{186, 1, 713, 65535}, {168, 1, 714, 222}, {168, 1, 715, 65535},
	{175, 1, 716, 65535}, {216, 1, 717, 65535}, {216, 2, 718, 65535},
	{217, 0, 0, 237}, {117, 0, 0, 246}, {101, 1, 720, 65535},
	{97, 0, 0, 17}, {111, 0, 0, 18}, {116, 1, 721, 65535},
	{105, 1, 722, 65535}, {110, 1, 723, 65535}, {105, 1, 724, 65535},
	{108, 1, 725, 65535}, {103, 1, 726, 65535}, {114, 1, 727, 65535},
	{97, 0, 0, 134}, {115, 0, 0, 135}, {110, 1, 728, 65535},
	{117, 1, 729, 65535}, {97, 1, 730, 65535}, {110, 1, 731, 65535},
	{97, 1, 732, 65535}, {207, 1, 733, 65535}, {32, 1, 734, 65535},
	{208, 0, 0, 196}, {208, 1, 735, 65535}, {208, 1, 736, 65535},
	{208, 1, 737, 65535}, {209, 1, 738, 65535}, {208, 1, 739, 65535},
	{32, 1, 740, 65535}, {216, 1, 741, 65535}, {216, 1, 742, 65535},
	{167, 1, 743, 65535}, {167, 0, 0, 235}, {174, 0, 0, 236},
	{110, 1, 744, 65535}, {111, 1, 745, 25}, {110, 1, 746, 65535},
	{97, 1, 747, 65535}, {99, 1, 748, 65535}, {105, 1, 749, 65535},
	{32, 2, 750, 65535}, {116, 1, 752, 65535}, {97, 1, 753, 65535},
	{108, 1, 754, 65535}, {108, 1, 755, 165}, {97, 1, 756, 65535},
	{108, 1, 757, 185}, {131, 1, 758, 65535}, {209, 1, 759, 65535},
	{189, 1, 760, 65535}, {189, 1, 761, 65535}, {176, 1, 762, 65535},
	{143, 1, 763, 65535}, {176, 1, 764, 215}, {215, 2, 765, 65535},
	{183, 1, 767, 226}, {177, 1, 768, 228}, {217, 1, 769, 65535},
	{32, 2, 770, 65535}, {32, 0, 0, 26}, {97, 1, 772, 65535},
	{108, 1, 773, 77}, {108, 1, 774, 65535}, {106, 1, 775, 65535},
	{97, 0, 0, 99}, {117, 0, 0, 100}, {105, 2, 776, 65535},
	{108, 1, 778, 139}, {108, 1, 779, 65535}, {101, 0, 0, 166},
	{108, 1, 780, 175}, {97, 0, 0, 186}, {206, 1, 781, 65535},
	{129, 1, 782, 65535}, {208, 1, 783, 65535}, {208, 1, 784, 65535},
	{208, 1, 785, 65535}, {208, 1, 786, 65535}, {32, 1, 787, 65535},
	{153, 0, 0, 223}, {156, 1, 788, 65535}, {32, 0, 0, 227},
	{32, 0, 0, 229}, {132, 2, 789, 65535}, {97, 0, 0, 8},
	{111, 0, 0, 9}, {108, 1, 791, 39}, {101, 0, 0, 78},
	{101, 1, 792, 83}, {107, 2, 793, 65535}, {99, 0, 0, 103},
	{107, 0, 0, 104}, {32, 0, 0, 140}, {32, 2, 795, 65535},
	{32, 0, 0, 176}, {188, 1, 797, 65535}, {209, 1, 798, 65535},
	{176, 1, 799, 65535}, {176, 1, 800, 65535}, {189, 1, 801, 65535},
	{189, 1, 802, 65535}, {208, 1, 803, 65535}, {215, 2, 804, 65535},
	{216, 0, 0, 231}, {217, 1, 806, 65535}, {101, 0, 0, 40},
	{32, 0, 0, 84}, {32, 0, 0, 97}, {101, 0, 0, 98},
	{97, 0, 0, 141}, {115, 0, 0, 142}, {206, 1, 807, 65535},
	{130, 2, 808, 65535}, {208, 1, 810, 65535}, {208, 1, 811, 65535},
	{208, 1, 812, 65535}, {208, 1, 813, 65535}, {189, 1, 814, 65535},
	{155, 0, 0, 224}, {158, 0, 0, 225}, {133, 2, 815, 65535},
	{191, 1, 817, 65535}, {208, 0, 0, 194}, {209, 0, 0, 195},
	{187, 2, 818, 200}, {187, 1, 820, 205}, {189, 1, 821, 65535},
	{189, 2, 822, 65535}, {208, 1, 824, 65535}, {216, 0, 0, 232},
	{217, 0, 0, 233}, {207, 1, 825, 65535}, {32, 2, 826, 65535},
	{208, 0, 0, 204}, {32, 0, 0, 206}, {209, 1, 828, 65535},
	{208, 1, 829, 65535}, {209, 0, 0, 212}, {176, 1, 830, 65535},
	{131, 1, 831, 192}, {208, 2, 832, 65535}, {209, 0, 0, 203},
	{143, 1, 834, 207}, {176, 2, 835, 65535}, {32, 2, 837, 65535},
	{32, 0, 0, 193}, {189, 0, 0, 201}, {191, 0, 0, 202},
	{32, 1, 839, 65535}, {32, 0, 0, 210}, {209, 0, 0, 211},
	{208, 2, 840, 65535}, {209, 0, 0, 218}, {208, 1, 842, 65535},
	{184, 0, 0, 216}, {190, 0, 0, 217}, {189, 1, 843, 65535},
	{208, 1, 844, 65535}, {176, 1, 845, 65535}, {32, 2, 846, 65535},
	{208, 0, 0, 208}, {209, 0, 0, 209},
};

static const uint8_t pcut_url_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 0, 9,
	10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
	0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 23, 24, 25, 26, 0, 0, 0, 0, 0, 27,
	28, 29, 0, 0, 0, 0, 0, 0, 30, 0, 0, 31,
	32, 33, 34, 35, 36, 37, 38, 39, 40, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_url_words_second[256] = {
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
	0x0, 0x441018, 0x40022, 0x8002, 0x8200, 0x44000,
	0x248000, 0x0, 0x2, 0x4000000, 0x0, 0x208202,
	0x222, 0x8020, 0x80, 0x5C010, 0x208022, 0x200000,
	0x20, 0x208320, 0x40102, 0x40000, 0x8220, 0x20,
	0x0, 0x0, 0x240010, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x10020000, 0x9, 0xC1110000, 0x2,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x58000080,
	0x20080, 0x30, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x10, 0x0, 0x0, 0x8,
	0x40000000, 0x100040A0, 0xB0404000, 0x20400000, 0x20000100, 0x1480001,
	0x1000000, 0x80, 0x8400008, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_url_words = {pcut_url_words_rows, pcut_url_words_text, pcut_url_words_nodes,
	pcut_url_words_first, pcut_url_words_second, sizeof pcut_url_words_rows / sizeof pcut_url_words_rows[0]};

static const char pcut_rights_words_text[] =
	"(c)\0"
	"all rights reserved\0"
	"alla rattigheter forbehallna\0"
	"alle rechte vorbehalten\0"
	"alle rechten voorbehouden\0"
	"alle rettigheder forbeholdes\0"
	"alle rettigheter forbeholdt\0"
	"bao luu moi quyen\0"
	"copr\0"
	"copr.\0"
	"copyleft\0"
	"copyright\0"
	"copyright ©\0"
	"copyrighted\0"
	"giu ban quyen\0"
	"hak cipta dilindungi\0"
	"hak cipta dilindungi undang-undang\0"
	"hak cipta terpelihara\0"
	"her hakki saklidir\0"
	"kaikki oikeudet pidatetaan\0"
	"med ensamratt\0"
	"minden jog fenntartva\0"
	"nachdruck verboten\0"
	"no rights reserved\0"
	"reproducao proibida\0"
	"reproduccion prohibida\0"
	"reproduction in whole or in part\0"
	"reproduction interdite\0"
	"riproduzione riservata\0"
	"some rights reserved\0"
	"sva prava pridrzana\0"
	"sva prava zadrzana\0"
	"toate drepturile rezervate\0"
	"todos los derechos reservados\0"
	"todos os direitos reservados\0"
	"tots els drets reservats\0"
	"tous droits reserves\0"
	"tous les droits sont reserves\0"
	"tum haklari saklidir\0"
	"tutti i diritti riservati\0"
	"tutti i diritti sono riservati\0"
	"urheberrecht\0"
	"vsechna prava vyhrazena\0"
	"vsetky prava vyhradene\0"
	"without permission is prohibited\0"
	"wszelkie prawa zastrzezone\0"
	"wszystkie prawa zastrzezone\0"
	"©\0"
	"με επιφυλαξη παντοσ δικαιωματοσ\0"
	"авторские права\0"
	"все права защищены\0"
	"все права сохранены\0"
	"всички права запазени\0"
	"всі права захищені\0"
	"сва права задржана\0"
	"усі права захищені\0"
	"כל הזכויות שמורות\0"
	"تمامي حقوق محفوظ است\0"
	"جميع الحقوق محفوظة\0"
	"حق نشر\0"
	"حقوق النشر\0"
	"كافة الحقوق محفوظة\0"
	"كليه حقوق محفوظ است\0"
	"सर्वाधिकार सुरक्षित\0"
	"℗\0"
	"ⓒ\0"
	"不得转载\0"
	"保留所有权利\0"
	"未經授權不得轉載\0"
	"未经授权不得转载\0"
	"無断複写・転載を禁じます\0"
	"無断転載\0"
	"無断転載を禁じます\0"
	"版权所有\0"
	"版權所有\0"
	"禁止转载\0"
	"禁無断転載\0"
	"禁無断転載・複製\0"
	"著作权\0"
	"著作権\0"
	"転載禁止\0"
	"무단 전재\0"
	"무단 전재 및 재배포 금지\0"
	"무단전재\0"
	"무단전재 및 재배포 금지\0"
	"재배포 금지\0"
	"저작권\0"
;

static const pcut_phrase pcut_rights_words_rows[] = {
	{0, 2, 0},
	{4, 1, 0},
	{24, 1, 0},
	{53, 1, 0},
	{77, 1, 0},
	{103, 1, 0},
	{132, 1, 0},
	{160, 1, 0},
	{178, 2, 0},
	{183, 2, 0},
	{189, 2, 0},
	{198, 2, 0},
	{208, 2, 0},
	{221, 2, 0},
	{233, 1, 0},
	{247, 1, 0},
	{268, 1, 0},
	{303, 1, 0},
	{325, 1, 0},
	{344, 1, 0},
	{371, 1, 0},
	{385, 1, 0},
	{407, 1, 0},
	{426, 1, 0},
	{445, 1, 0},
	{465, 1, 0},
	{488, 1, 0},
	{521, 1, 0},
	{544, 1, 0},
	{567, 1, 0},
	{588, 1, 0},
	{608, 1, 0},
	{627, 1, 0},
	{654, 1, 0},
	{684, 1, 0},
	{713, 1, 0},
	{738, 1, 0},
	{759, 1, 0},
	{789, 1, 0},
	{810, 1, 0},
	{836, 1, 0},
	{867, 2, 0},
	{880, 1, 0},
	{904, 1, 0},
	{927, 1, 0},
	{960, 1, 0},
	{987, 1, 0},
	{1015, 2, 0},
	{1018, 1, 0},
	{1078, 2, 0},
	{1108, 1, 0},
	{1143, 1, 0},
	{1180, 1, 0},
	{1221, 1, 0},
	{1256, 1, 0},
	{1291, 1, 0},
	{1326, 1, 0},
	{1359, 1, 0},
	{1397, 1, 0},
	{1432, 2, 0},
	{1444, 2, 0},
	{1464, 1, 0},
	{1499, 1, 0},
	{1535, 1, 0},
	{1591, 2, 0},
	{1595, 2, 0},
	{1599, 1, 0},
	{1612, 1, 0},
	{1631, 1, 0},
	{1656, 1, 0},
	{1681, 1, 0},
	{1718, 1, 0},
	{1731, 1, 0},
	{1759, 1, 0},
	{1772, 1, 0},
	{1785, 1, 0},
	{1798, 1, 0},
	{1814, 1, 0},
	{1839, 2, 0},
	{1849, 2, 0},
	{1859, 1, 0},
	{1872, 1, 0},
	{1886, 1, 0},
	{1921, 1, 0},
	{1934, 1, 0},
	{1968, 1, 0},
	{1985, 2, 0},
};

static const pcut_phrase_node pcut_rights_words_nodes[] = {
	{40, 0, 0, 0}, {97, 1, 30, 65535}, {98, 0, 0, 7},
	{99, 1, 31, 65535}, {103, 0, 0, 14}, {104, 2, 32, 65535},
	{107, 0, 0, 19}, {109, 2, 34, 65535}, {110, 2, 36, 65535},
	{114, 2, 38, 65535}, {115, 2, 40, 65535}, {116, 2, 42, 65535},
	{117, 0, 0, 41}, {118, 1, 44, 65535}, {119, 2, 45, 65535},
	{194, 0, 0, 47}, {206, 0, 0, 48}, {208, 2, 47, 65535},
	{209, 2, 49, 65535}, {215, 0, 0, 56}, {216, 3, 51, 65535},
	{217, 1, 54, 65535}, {224, 0, 0, 63}, {226, 2, 55, 65535},
	{228, 2, 57, 65535}, {230, 1, 59, 65535}, {231, 3, 60, 65535},
	{232, 2, 63, 65535}, {235, 1, 65, 65535}, {236, 2, 66, 65535},
	{108, 1, 68, 65535}, {111, 1, 69, 65535}, {97, 1, 70, 65535},
	{101, 0, 0, 18}, {101, 0, 0, 20}, {105, 0, 0, 21},
	{97, 0, 0, 22}, {111, 0, 0, 23}, {101, 1, 71, 65535},
	{105, 0, 0, 28}, {111, 0, 0, 29}, {118, 1, 72, 65535},
	{111, 4, 73, 65535}, {117, 2, 77, 65535}, {115, 1, 79, 65535},
	{105, 0, 0, 44}, {115, 1, 80, 65535}, {176, 0, 0, 49},
	{178, 1, 81, 65535}, {129, 0, 0, 54}, {131, 0, 0, 55},
	{170, 0, 0, 57}, {172, 0, 0, 58}, {173, 1, 82, 65535},
	{131, 2, 83, 65535}, {132, 0, 0, 64}, {147, 0, 0, 65},
	{184, 0, 0, 66}, {191, 0, 0, 67}, {156, 1, 85, 65535},
	{132, 1, 86, 65535}, {137, 1, 87, 65535}, {166, 1, 88, 65535},
	{145, 1, 89, 65535}, {187, 0, 0, 80}, {172, 1, 90, 65535},
	{158, 0, 0, 85}, {160, 0, 0, 86}, {108, 3, 91, 65535},
	{112, 2, 94, 65535}, {107, 1, 96, 65535}, {112, 1, 97, 65535},
	{97, 1, 98, 65535}, {97, 0, 0, 32}, {100, 1, 99, 65535},
	{116, 0, 0, 35}, {117, 1, 100, 65535}, {109, 0, 0, 38},
	{116, 1, 101, 65535}, {101, 2, 102, 65535}, {122, 2, 104, 65535},
	{209, 1, 106, 65535}, {217, 1, 107, 65535}, {216, 0, 0, 61},
	{217, 0, 0, 62}, {170, 1, 108, 65535}, {161, 1, 109, 65535},
	{136, 1, 110, 65535}, {129, 2, 111, 65535}, {151, 1, 113, 65535},
	{180, 1, 114, 65535}, {32, 0, 0, 1}, {97, 0, 0, 2},
	{101, 1, 115, 65535}, {114, 1, 116, 8}, {121, 2, 117, 65535},
	{32, 1, 119, 65535}, {114, 1, 120, 65535}, {32, 1, 121, 65535},
	{111, 1, 122, 65535}, {115, 1, 123, 65535}, {116, 1, 124, 65535},
	{99, 0, 0, 42}, {116, 0, 0, 43}, {101, 0, 0, 45},
	{121, 0, 0, 46}, {129, 2, 125, 65535}, {130, 2, 127, 65535},
	{231, 2, 129, 65535}, {230, 1, 131, 65535}, {230, 2, 132, 65535},
	{230, 0, 0, 75}, {231, 1, 134, 65535}, {228, 1, 135, 65535},
	{235, 1, 136, 65535}, {32, 1, 137, 65535}, {46, 0, 0, 9},
	{108, 0, 0, 10}, {114, 1, 138, 65535}, {99, 1, 139, 65535},
	{111, 1, 140, 65535}, {112, 1, 141, 65535}, {115, 1, 142, 65535},
	{32, 2, 143, 65535}, {105, 1, 145, 65535}, {208, 2, 146, 65535},
	{209, 0, 0, 53}, {32, 0, 0, 59}, {217, 0, 0, 60},
	{182, 0, 0, 68}, {187, 0, 0, 69}, {150, 1, 148, 65535},
	{157, 0, 0, 73}, {172, 0, 0, 74}, {132, 1, 149, 65535},
	{189, 1, 150, 65535}, {139, 1, 151, 65535}, {114, 1, 152, 65535},
	{105, 1, 153, 65535}, {105, 1, 154, 65535}, {100, 1, 155, 65535},
	{114, 1, 156, 65535}, {32, 2, 157, 65535}, {100, 0, 0, 36},
	{108, 0, 0, 37}, {32, 1, 159, 65535}, {181, 1, 160, 65535},
	{184, 0, 0, 52}, {173, 1, 161, 65535}, {161, 1, 162, 65535},
	{156, 1, 163, 65535}, {168, 2, 164, 65535}, {101, 2, 166, 65535},
	{103, 1, 168, 65535}, {112, 1, 169, 65535}, {117, 1, 170, 65535},
	{97, 1, 171, 65535}, {108, 0, 0, 33}, {111, 0, 0, 34},
	{105, 1, 172, 65535}, {32, 1, 173, 65535}, {232, 2, 174, 65535},
	{230, 1, 176, 65535}, {230, 2, 177, 65535}, {32, 1, 179, 65535},
	{236, 1, 180, 65535}, {99, 1, 181, 65535}, {116, 1, 182, 65535},
	{104, 1, 183, 65535}, {116, 1, 184, 65535}, {99, 3, 185, 65535},
	{118, 1, 188, 65535}, {32, 1, 189, 65535}, {208, 1, 190, 65535},
	{164, 0, 0, 70}, {187, 1, 191, 65535}, {150, 1, 192, 65535},
	{157, 0, 0, 78}, {168, 0, 0, 79}, {236, 1, 193, 65535},
	{160, 1, 194, 65535}, {104, 1, 195, 65535}, {116, 1, 196, 65535},
	{116, 2, 197, 11}, {97, 1, 199, 65535}, {97, 0, 0, 24},
	{99, 0, 0, 25}, {116, 1, 200, 65535}, {97, 1, 201, 65535},
	{100, 1, 202, 65535}, {191, 1, 203, 65535}, {162, 1, 204, 65535},
	{173, 1, 205, 65535}, {160, 1, 206, 65535}, {132, 1, 207, 65535},
	{116, 1, 208, 65535}, {105, 1, 209, 65535}, {32, 0, 0, 12},
	{101, 0, 0, 13}, {32, 2, 210, 65535}, {105, 1, 212, 65535},
	{32, 2, 213, 65535}, {105, 1, 215, 65535}, {209, 1, 216, 65535},
	{232, 1, 217, 65535}, {232, 1, 218, 65535}, {132, 1, 219, 65535},
	{236, 1, 220, 65535}, {101, 2, 221, 65535}, {103, 1, 223, 65535},
	{100, 1, 224, 65535}, {116, 0, 0, 17}, {111, 1, 225, 65535},
	{112, 0, 0, 30}, {122, 0, 0, 31}, {114, 1, 226, 65535},
	{128, 1, 227, 65535}, {188, 1, 228, 65535}, {187, 1, 229, 65535},
	{236, 1, 230, 65535}, {158, 1, 231, 65535}, {32, 0, 0, 3},
	{110, 0, 0, 4}, {104, 1, 232, 65535}, {105, 1, 233, 65535},
	{110, 1, 234, 65535}, {105, 1, 235, 65535}, {208, 1, 236, 65535},
	{137, 1, 237, 71}, {162, 1, 238, 65535}, {158, 1, 239, 65535},
	{172, 1, 240, 83}, {101, 2, 241, 65535}, {108, 1, 243, 65535},
	{32, 1, 244, 65535}, {116, 1, 245, 65535}, {176, 1, 246, 65535},
	{227, 0, 0, 72}, {232, 1, 247, 65535}, {172, 1, 248, 81},
	{32, 0, 0, 84}, {100, 0, 0, 5}, {116, 0, 0, 6},
	{105, 1, 249, 65535}, {105, 1, 250, 65535}, {116, 1, 251, 65535},
	{208, 1, 252, 65535}, {188, 1, 253, 65535}, {32, 0, 0, 82},
	{110, 1, 254, 65535}, {110, 2, 255, 65535}, {105, 1, 257, 65535},
	{178, 1, 258, 65535}, {137, 1, 259, 76}, {100, 1, 260, 65535},
	{32, 0, 0, 26}, {116, 0, 0, 27}, {32, 2, 261, 65535},
	{208, 1, 263, 65535}, {227, 0, 0, 77}, {117, 1, 264, 65535},
	{114, 0, 0, 39}, {115, 0, 0, 40}, {176, 1, 265, 65535},
	{110, 1, 266, 65535}, {32, 2, 267, 65535}, {103, 1, 269, 65535},
	{208, 0, 0, 50}, {209, 0, 0, 51}, {105, 1, 270, 15},
	{32, 0, 0, 16},
};

static const uint8_t pcut_rights_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2, 3, 4, 0, 0, 0, 5, 6, 0, 0, 7,
	0, 8, 9, 0, 0, 0, 10, 11, 12, 13, 14, 15,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 17, 0, 18, 19, 0, 0, 0, 0, 0, 20,
	21, 22, 0, 0, 0, 0, 0, 0, 23, 0, 24, 0,
	25, 0, 26, 27, 28, 0, 0, 29, 30, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_rights_words_second[256] = {
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x8, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x1000, 0x2, 0x8000, 0x0, 0x0,
	0x0, 0x200, 0x22, 0x0, 0x0, 0x2,
	0x0, 0x220, 0x8002, 0x0, 0x0, 0x0,
	0x220, 0x408000, 0x208000, 0x40000, 0x80000, 0x80200,
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
	0x0, 0x0, 0x200, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x10000000, 0x0, 0x50000, 0xA,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x8000000,
	0x3400, 0x8, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x10, 0x0, 0x80010, 0x0,
	0x81000000, 0x0, 0x10000000, 0x250, 0x8020000, 0x0,
	0x0, 0x1000, 0x40000001, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_rights_words = {pcut_rights_words_rows, pcut_rights_words_text, pcut_rights_words_nodes,
	pcut_rights_words_first, pcut_rights_words_second, sizeof pcut_rights_words_rows / sizeof pcut_rights_words_rows[0]};

static const char pcut_mark_words_text[] =
	"#\0"
	"# # #\0"
	"##\0"
	"###\0"
	"####\0"
	"(a suivre)\0"
	"(cdn)\0"
	"(cdn.)\0"
	"(continua)\0"
	"(continued)\0"
	"(devami)\0"
	"(einde)\0"
	"(end)\0"
	"(ende)\0"
	"(ends)\0"
	"(fim)\0"
	"(fin)\0"
	"(fine)\0"
	"(folgt)\0"
	"(koniec)\0"
	"(kraj)\0"
	"(mas)\0"
	"(mehr folgt)\0"
	"(mehr)\0"
	"(more follows)\0"
	"(more to come)\0"
	"(more)\0"
	"(segue)\0"
	"(sigue)\0"
	"(slut)\0"
	"(slutt)\0"
	"(son)\0"
	"(suite suit)\0"
	"(suite)\0"
	"(vege)\0"
	"(volgt)\0"
	"(далі буде)\0"
	"(конец)\0"
	"(продолжение следует)\0"
	"(סוף)\0"
	"(انتهي)\0"
	"(يتبع)\0"
	"(つづく)\0"
	"(以上)\0"
	"(全文完)\0"
	"(完)\0"
	"(未完)\0"
	"(終)\0"
	"(续)\0"
	"(계속)\0"
	"(끝)\0"
	"* ends *\0"
	"***\0"
	"**ends**\0"
	"*ends*\0"
	"- 30 -\0"
	"- more -\0"
	"---\0"
	"--30--\0"
	"--end--\0"
	"--ends--\0"
	"--more--\0"
	"-0-\0"
	"-30-\0"
	"-einde-\0"
	"-end-\0"
	"-ende-\0"
	"-ends-\0"
	"-fim-\0"
	"-fin-\0"
	"-fine-\0"
	"-konec-\0"
	"-mas-\0"
	"-mehr-\0"
	"-more-\0"
	"-segue-\0"
	"-sigue-\0"
	"-suite-\0"
	"-끝-\0"
	"//ends//\0"
	"/end\0"
	"/ends\0"
	"/more/\0"
	"30\0"
	"<end>\0"
	"<ends>\0"
	"[end]\0"
	"[ende]\0"
	"[ends]\0"
	"[more]\0"
	"a suivre\0"
	"ciag dalszy nastapi\0"
	"continua\0"
	"continued\0"
	"devami var\0"
	"einde\0"
	"einde bericht\0"
	"einde persbericht\0"
	"end\0"
	"end of article\0"
	"end of document\0"
	"end of story\0"
	"end of text\0"
	"ende\0"
	"ende der mitteilung\0"
	"ende der pressemitteilung\0"
	"ends\0"
	"ends.\0"
	"eom\0"
	"fim\0"
	"fin\0"
	"fin de la nota\0"
	"fin del comunicado\0"
	"fin du communique\0"
	"fin.\0"
	"fine\0"
	"fine comunicato\0"
	"fine del comunicato\0"
	"finis\0"
	"folgt mehr\0"
	"forts\0"
	"forts.\0"
	"fortsaettes\0"
	"fortsatter\0"
	"jatkuu\0"
	"konec\0"
	"koniec\0"
	"koniec informacji\0"
	"kraj\0"
	"loppu\0"
	"mehr folgt\0"
	"more\0"
	"more follows\0"
	"more to come\0"
	"pokracovani\0"
	"pokracovani priste\0"
	"press release ends\0"
	"segue\0"
	"sfarsit\0"
	"sigue\0"
	"slut\0"
	"slutt\0"
	"son\0"
	"suite suit\0"
	"the end\0"
	"the end.\0"
	"to be continued\0"
	"vege\0"
	"wordt vervolgd\0"
	"xxx\0"
	"~fin~\0"
	"§§\0"
	"τελοσ\0"
	"далі буде\0"
	"конец\0"
	"кінець\0"
	"продолжение следует\0"
	"סוף\0"
	"النهاية\0"
	"انتهي\0"
	"يتبع\0"
	"–\0"
	"–more–\0"
	"—more—\0"
	"——30——\0"
	"∎\0"
	"■\0"
	"□\0"
	"◆\0"
	"●\0"
	"◼\0"
	"♦\0"
	"つづく\0"
	"以上\0"
	"全文完\0"
	"完\0"
	"未完待续\0"
	"終\0"
	"続く\0"
	"终\0"
	"终稿\0"
	"계속\0"
	"끝\0"
;

static const pcut_phrase pcut_mark_words_rows[] = {
	{0, 1, 0},
	{2, 1, 0},
	{8, 1, 0},
	{11, 1, 0},
	{15, 1, 0},
	{20, 2, 0},
	{31, 2, 0},
	{37, 2, 0},
	{44, 2, 0},
	{55, 2, 0},
	{67, 2, 0},
	{76, 1, 0},
	{84, 1, 0},
	{90, 1, 0},
	{97, 1, 0},
	{104, 1, 0},
	{110, 1, 0},
	{116, 1, 0},
	{123, 2, 0},
	{131, 1, 0},
	{140, 1, 0},
	{147, 2, 0},
	{153, 2, 0},
	{166, 2, 0},
	{173, 2, 0},
	{188, 2, 0},
	{203, 2, 0},
	{210, 2, 0},
	{218, 2, 0},
	{226, 1, 0},
	{233, 1, 0},
	{241, 1, 0},
	{247, 2, 0},
	{260, 2, 0},
	{268, 1, 0},
	{275, 2, 0},
	{283, 2, 0},
	{303, 1, 0},
	{316, 2, 0},
	{356, 1, 0},
	{365, 1, 0},
	{378, 2, 0},
	{389, 2, 0},
	{401, 1, 0},
	{410, 1, 0},
	{422, 1, 0},
	{428, 2, 0},
	{437, 1, 0},
	{443, 2, 0},
	{449, 2, 0},
	{458, 1, 0},
	{464, 1, 0},
	{473, 1, 0},
	{477, 1, 0},
	{486, 1, 0},
	{493, 1, 0},
	{500, 2, 0},
	{509, 1, 0},
	{513, 1, 0},
	{520, 1, 0},
	{528, 1, 0},
	{537, 2, 0},
	{546, 1, 0},
	{550, 1, 0},
	{555, 1, 0},
	{563, 1, 0},
	{569, 1, 0},
	{576, 1, 0},
	{583, 1, 0},
	{589, 1, 0},
	{595, 1, 0},
	{602, 1, 0},
	{610, 2, 0},
	{616, 2, 0},
	{623, 2, 0},
	{630, 2, 0},
	{638, 2, 0},
	{646, 2, 0},
	{654, 1, 0},
	{660, 1, 0},
	{669, 1, 0},
	{674, 1, 0},
	{680, 2, 0},
	{687, 1, 0},
	{690, 1, 0},
	{696, 1, 0},
	{703, 1, 0},
	{709, 1, 0},
	{716, 1, 0},
	{723, 2, 0},
	{730, 2, 0},
	{739, 2, 0},
	{759, 2, 0},
	{768, 2, 0},
	{778, 2, 0},
	{789, 1, 0},
	{795, 1, 0},
	{809, 1, 0},
	{827, 1, 0},
	{831, 1, 0},
	{846, 1, 0},
	{862, 1, 0},
	{875, 1, 0},
	{887, 1, 0},
	{892, 1, 0},
	{912, 1, 0},
	{938, 1, 0},
	{943, 1, 0},
	{949, 1, 0},
	{953, 1, 0},
	{957, 1, 0},
	{961, 1, 0},
	{976, 1, 0},
	{995, 1, 0},
	{1013, 1, 0},
	{1018, 1, 0},
	{1023, 1, 0},
	{1039, 1, 0},
	{1059, 1, 0},
	{1065, 2, 0},
	{1076, 2, 0},
	{1082, 2, 0},
	{1089, 2, 0},
	{1101, 2, 0},
	{1112, 2, 0},
	{1119, 1, 0},
	{1125, 1, 0},
	{1132, 1, 0},
	{1150, 1, 0},
	{1155, 1, 0},
	{1161, 2, 0},
	{1172, 2, 0},
	{1177, 2, 0},
	{1190, 2, 0},
	{1203, 2, 0},
	{1215, 2, 0},
	{1234, 1, 0},
	{1253, 2, 0},
	{1259, 1, 0},
	{1267, 2, 0},
	{1273, 1, 0},
	{1278, 1, 0},
	{1284, 1, 0},
	{1288, 2, 0},
	{1299, 1, 0},
	{1307, 1, 0},
	{1316, 2, 0},
	{1332, 1, 0},
	{1337, 2, 0},
	{1352, 1, 0},
	{1356, 1, 0},
	{1362, 1, 0},
	{1367, 1, 0},
	{1378, 2, 0},
	{1396, 1, 0},
	{1407, 1, 0},
	{1420, 2, 0},
	{1458, 1, 0},
	{1465, 1, 0},
	{1480, 1, 0},
	{1491, 2, 0},
	{1500, 1, 0},
	{1504, 2, 0},
	{1515, 2, 0},
	{1526, 1, 0},
	{1541, 1, 0},
	{1545, 1, 0},
	{1549, 1, 0},
	{1553, 1, 0},
	{1557, 1, 0},
	{1561, 1, 0},
	{1565, 1, 0},
	{1569, 2, 0},
	{1579, 1, 0},
	{1586, 1, 0},
	{1596, 1, 0},
	{1600, 2, 0},
	{1613, 1, 0},
	{1617, 2, 0},
	{1624, 1, 0},
	{1628, 1, 0},
	{1635, 2, 0},
	{1642, 1, 0},
};

static const pcut_phrase_node pcut_mark_words_nodes[] = {
	{35, 2, 38, 0}, {40, 20, 40, 65535}, {42, 3, 60, 65535},
	{45, 10, 63, 65535}, {47, 3, 73, 65535}, {51, 0, 0, 83},
	{60, 1, 76, 65535}, {91, 2, 77, 65535}, {97, 0, 0, 90},
	{99, 2, 79, 65535}, {100, 0, 0, 94}, {101, 3, 81, 65535},
	{102, 2, 84, 65535}, {106, 0, 0, 124}, {107, 2, 86, 65535},
	{108, 0, 0, 129}, {109, 2, 88, 65535}, {112, 2, 90, 65535},
	{115, 6, 92, 65535}, {116, 2, 98, 65535}, {118, 0, 0, 147},
	{119, 0, 0, 148}, {120, 0, 0, 149}, {126, 0, 0, 150},
	{194, 0, 0, 151}, {207, 0, 0, 152}, {208, 3, 100, 65535},
	{215, 0, 0, 157}, {216, 1, 103, 65535}, {217, 0, 0, 160},
	{226, 5, 104, 65535}, {227, 0, 0, 172}, {228, 0, 0, 173},
	{229, 2, 109, 65535}, {230, 0, 0, 176}, {231, 3, 111, 65535},
	{234, 0, 0, 181}, {235, 0, 0, 182}, {32, 0, 0, 1},
	{35, 1, 114, 2}, {97, 0, 0, 5}, {99, 2, 115, 65535},
	{100, 0, 0, 10}, {101, 2, 117, 65535}, {102, 2, 119, 65535},
	{107, 2, 121, 65535}, {109, 3, 123, 65535}, {115, 5, 126, 65535},
	{118, 2, 131, 65535}, {208, 3, 133, 65535}, {215, 0, 0, 39},
	{216, 0, 0, 40}, {217, 0, 0, 41}, {227, 0, 0, 42},
	{228, 0, 0, 43}, {229, 2, 136, 65535}, {230, 0, 0, 46},
	{231, 2, 138, 65535}, {234, 0, 0, 49}, {235, 0, 0, 50},
	{32, 0, 0, 51}, {42, 2, 140, 65535}, {101, 0, 0, 54},
	{32, 2, 142, 65535}, {45, 4, 144, 65535}, {48, 0, 0, 62},
	{51, 0, 0, 63}, {101, 2, 148, 65535}, {102, 1, 150, 65535},
	{107, 0, 0, 71}, {109, 3, 151, 65535}, {115, 3, 154, 65535},
	{235, 0, 0, 78}, {47, 0, 0, 79}, {101, 1, 157, 65535},
	{109, 0, 0, 82}, {101, 1, 158, 65535}, {101, 1, 159, 65535},
	{109, 0, 0, 89}, {105, 0, 0, 91}, {111, 1, 160, 65535},
	{105, 1, 161, 65535}, {110, 1, 162, 65535}, {111, 0, 0, 108},
	{105, 2, 163, 65535}, {111, 2, 165, 65535}, {111, 1, 167, 65535},
	{114, 0, 0, 128}, {101, 0, 0, 130}, {111, 1, 168, 65535},
	{111, 1, 169, 65535}, {114, 0, 0, 136}, {101, 0, 0, 137},
	{102, 0, 0, 138}, {105, 0, 0, 139}, {108, 1, 170, 65535},
	{111, 0, 0, 142}, {117, 0, 0, 143}, {104, 1, 171, 65535},
	{111, 0, 0, 146}, {180, 0, 0, 153}, {186, 2, 172, 65535},
	{191, 0, 0, 156}, {167, 1, 174, 65535}, {128, 2, 175, 65535},
	{136, 0, 0, 165}, {150, 2, 177, 65535}, {151, 3, 179, 65535},
	{153, 0, 0, 171}, {133, 0, 0, 174}, {174, 0, 0, 175},
	{181, 0, 0, 177}, {182, 0, 0, 178}, {187, 1, 182, 65535},
	{35, 1, 183, 3}, {100, 1, 184, 65535}, {111, 1, 185, 65535},
	{105, 0, 0, 11}, {110, 1, 186, 65535}, {105, 2, 187, 65535},
	{111, 0, 0, 18}, {111, 0, 0, 19}, {114, 0, 0, 20},
	{97, 0, 0, 21}, {101, 1, 189, 65535}, {111, 1, 190, 65535},
	{101, 0, 0, 27}, {105, 0, 0, 28}, {108, 1, 191, 65535},
	{111, 0, 0, 31}, {117, 1, 192, 65535}, {101, 0, 0, 34},
	{111, 0, 0, 35}, {180, 0, 0, 36}, {186, 0, 0, 37},
	{191, 0, 0, 38}, {133, 0, 0, 44}, {174, 0, 0, 45},
	{181, 0, 0, 47}, {187, 0, 0, 48}, {42, 0, 0, 52},
	{101, 0, 0, 53}, {51, 0, 0, 55}, {109, 0, 0, 56},
	{45, 0, 0, 57}, {51, 0, 0, 58}, {101, 1, 193, 65535},
	{109, 0, 0, 61}, {105, 0, 0, 64}, {110, 1, 194, 65535},
	{105, 2, 195, 65535}, {97, 0, 0, 72}, {101, 0, 0, 73},
	{111, 0, 0, 74}, {101, 0, 0, 75}, {105, 0, 0, 76},
	{117, 0, 0, 77}, {110, 1, 197, 65535}, {110, 1, 198, 65535},
	{110, 1, 199, 65535}, {110, 1, 200, 65535}, {110, 1, 201, 65535},
	{100, 3, 202, 98}, {109, 0, 0, 109}, {110, 4, 205, 110},
	{108, 0, 0, 119}, {114, 1, 209, 65535}, {110, 2, 210, 65535},
	{114, 1, 212, 65535}, {107, 1, 213, 65535}, {117, 1, 214, 65535},
	{101, 1, 215, 65535}, {208, 0, 0, 154}, {209, 0, 0, 155},
	{217, 2, 216, 65535}, {147, 1, 218, 161}, {148, 2, 219, 65535},
	{160, 0, 0, 166}, {161, 0, 0, 167}, {134, 0, 0, 168},
	{143, 0, 0, 169}, {188, 0, 0, 170}, {136, 1, 221, 179},
	{35, 0, 0, 4}, {110, 2, 222, 65535}, {110, 1, 224, 65535},
	{100, 3, 225, 65535}, {109, 0, 0, 15}, {110, 2, 228, 65535},
	{104, 1, 230, 65535}, {114, 1, 231, 65535}, {117, 1, 232, 65535},
	{105, 1, 233, 65535}, {110, 1, 234, 65535}, {100, 3, 235, 65535},
	{109, 0, 0, 68}, {110, 2, 238, 65535}, {100, 1, 240, 80},
	{100, 2, 241, 65535}, {100, 3, 243, 65535}, {116, 1, 246, 65535},
	{100, 1, 247, 65535}, {32, 1, 248, 65535}, {101, 1, 249, 103},
	{115, 1, 250, 106}, {32, 1, 251, 65535}, {46, 0, 0, 114},
	{101, 1, 252, 115}, {105, 0, 0, 118}, {116, 1, 253, 65535},
	{101, 0, 0, 125}, {105, 1, 254, 65535}, {101, 1, 255, 131},
	{114, 1, 256, 65535}, {116, 1, 257, 140}, {32, 1, 258, 65535},
	{132, 0, 0, 158}, {134, 0, 0, 159}, {109, 0, 0, 162},
	{109, 0, 0, 163}, {226, 0, 0, 164}, {231, 0, 0, 180},
	{41, 0, 0, 6}, {46, 0, 0, 7}, {116, 1, 259, 65535},
	{41, 0, 0, 12}, {101, 0, 0, 13}, {115, 0, 0, 14},
	{41, 0, 0, 16}, {101, 0, 0, 17}, {114, 2, 260, 65535},
	{101, 2, 262, 65535}, {116, 2, 264, 65535}, {116, 1, 266, 65535},
	{100, 2, 267, 65535}, {45, 0, 0, 65}, {101, 0, 0, 66},
	{115, 0, 0, 67}, {45, 0, 0, 69}, {101, 0, 0, 70},
	{115, 0, 0, 81}, {62, 0, 0, 84}, {115, 0, 0, 85},
	{93, 0, 0, 86}, {101, 0, 0, 87}, {115, 0, 0, 88},
	{105, 1, 269, 65535}, {101, 1, 270, 95}, {111, 1, 271, 65535},
	{32, 1, 272, 65535}, {46, 0, 0, 107}, {100, 2, 273, 65535},
	{32, 2, 275, 65535}, {115, 2, 277, 120}, {101, 1, 279, 65535},
	{32, 2, 280, 65535}, {97, 1, 282, 65535}, {116, 0, 0, 141},
	{101, 1, 283, 65535}, {105, 1, 284, 65535}, {32, 0, 0, 22},
	{41, 0, 0, 23}, {32, 2, 285, 65535}, {41, 0, 0, 26},
	{41, 0, 0, 29}, {116, 0, 0, 30}, {101, 2, 287, 65535},
	{45, 0, 0, 59}, {115, 0, 0, 60}, {110, 1, 289, 65535},
	{32, 2, 290, 65535}, {102, 1, 292, 65535}, {100, 1, 293, 65535},
	{101, 2, 294, 65535}, {117, 0, 0, 113}, {99, 0, 0, 116},
	{100, 0, 0, 117}, {46, 0, 0, 121}, {97, 2, 296, 65535},
	{99, 1, 298, 126}, {102, 0, 0, 132}, {116, 0, 0, 133},
	{99, 1, 299, 65535}, {110, 1, 300, 65535}, {110, 1, 301, 65535},
	{102, 0, 0, 24}, {116, 0, 0, 25}, {32, 0, 0, 32},
	{41, 0, 0, 33}, {117, 2, 302, 65535}, {98, 0, 0, 96},
	{112, 0, 0, 97}, {32, 4, 304, 65535}, {101, 1, 308, 65535},
	{32, 0, 0, 111}, {108, 0, 0, 112}, {101, 0, 0, 122},
	{116, 0, 0, 123}, {32, 0, 0, 127}, {111, 1, 309, 65535},
	{100, 1, 310, 144}, {117, 2, 311, 65535}, {97, 0, 0, 92},
	{101, 0, 0, 93}, {97, 0, 0, 99}, {100, 0, 0, 100},
	{115, 0, 0, 101}, {116, 0, 0, 102}, {114, 1, 313, 65535},
	{118, 1, 314, 65535}, {46, 0, 0, 145}, {97, 0, 0, 8},
	{101, 0, 0, 9}, {32, 2, 315, 65535}, {97, 1, 317, 65535},
	{109, 0, 0, 104}, {112, 0, 0, 105}, {110, 1, 318, 65535},
	{105, 1, 319, 134}, {32, 0, 0, 135},
};

static const uint8_t pcut_mark_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 2, 0, 3, 0, 0, 4, 0, 5,
	0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0,
	7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0,
	0, 9, 0, 10, 11, 12, 13, 0, 0, 0, 14, 15,
	16, 17, 0, 0, 18, 0, 0, 19, 20, 0, 21, 22,
	23, 0, 0, 0, 0, 0, 24, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 26, 27, 0, 0, 0, 0, 0, 0, 28,
	29, 30, 0, 0, 0, 0, 0, 0, 0, 0, 31, 32,
	33, 34, 35, 36, 0, 0, 37, 38, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_mark_words_second[256] = {
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0xFFFFFFFF,
	0x0, 0x0, 0x0, 0x0, 0x3C92CFA, 0x0,
	0x421, 0x0, 0x0, 0x92861, 0x0, 0xA020,
	0x0, 0x0, 0x0, 0x10000, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x20, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x2020, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x1, 0x0, 0x8200, 0x20, 0xC200,
	0x8200, 0x0, 0x0, 0x0, 0x2, 0x48000,
	0x8000, 0x8020, 0x0, 0x0, 0x48000, 0x0,
	0x0, 0x209260, 0x8100, 0x0, 0x20, 0x8000,
	0x1000000, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x40, 0x0, 0x0, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x80, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x10, 0x84100000, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x2,
	0x80, 0x400, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x2C00101, 0x2,
	0x8000000, 0x4020, 0x10000000, 0x8600000, 0x0, 0x0,
	0x80000, 0x2, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_mark_words = {pcut_mark_words_rows, pcut_mark_words_text, pcut_mark_words_nodes,
	pcut_mark_words_first, pcut_mark_words_second, sizeof pcut_mark_words_rows / sizeof pcut_mark_words_rows[0]};

static const char pcut_wordcount_words_text[] =
	"aantal woorden\0"
	"antal ord\0"
	"anzahl der worter\0"
	"broj reci\0"
	"broj rijeci\0"
	"comprimento\0"
	"cuvinte\0"
	"delka\0"
	"dlugosc\0"
	"extension\0"
	"jumlah kata\0"
	"kata\0"
	"kelime\0"
	"kelime sayisi\0"
	"laengde\0"
	"langd\0"
	"lange\0"
	"lengde\0"
	"lengte\0"
	"length\0"
	"liczba slow\0"
	"longitud\0"
	"longueur\0"
	"lunghezza\0"
	"lungime\0"
	"mot\0"
	"mots\0"
	"nombre de mots\0"
	"numar de cuvinte\0"
	"number of words\0"
	"numero de palabras\0"
	"numero de palavras\0"
	"numero di parole\0"
	"ord\0"
	"palabra\0"
	"palabras\0"
	"palavra\0"
	"palavras\0"
	"paraules\0"
	"parola\0"
	"parole\0"
	"pituus\0"
	"pocet slov\0"
	"reci\0"
	"rijeci\0"
	"sanaa\0"
	"sanamaara\0"
	"slov\0"
	"slova\0"
	"slow\0"
	"slowa\0"
	"slowo\0"
	"so tu\0"
	"sozcuk\0"
	"szavak szama\0"
	"szo\0"
	"text word count\0"
	"tu\0"
	"uzunluk\0"
	"w\0"
	"wc\0"
	"wds\0"
	"woord\0"
	"woorden\0"
	"word\0"
	"word count\0"
	"word length\0"
	"wordcount\0"
	"words\0"
	"words :\0"
	"wort\0"
	"wortanzahl\0"
	"worte\0"
	"worter\0"
	"wortzahl\0"
	"αριθμοσ λεξεων\0"
	"λεξεισ\0"
	"количество слов\0"
	"кількість слів\0"
	"объем\0"
	"речи\0"
	"слов\0"
	"слова\0"
	"слово\0"
	"слів\0"
	"число слов\0"
	"מילים\0"
	"מספר מילים\0"
	"تعداد كلمات\0"
	"عدد الكلمات\0"
	"كلمات\0"
	"كلمة\0"
	"كلمه\0"
	"शब्द\0"
	"个字\0"
	"個字\0"
	"全文字数\0"
	"字\0"
	"字数\0"
	"字數\0"
	"总字数\0"
	"文字\0"
	"文字数\0"
	"本文字数\0"
	"글자 수\0"
	"글자수\0"
	"단어\0"
	"단어수\0"
	"자\0"
;

static const pcut_phrase pcut_wordcount_words_rows[] = {
	{0, 1, 0},
	{15, 1, 0},
	{25, 1, 0},
	{43, 1, 0},
	{53, 1, 0},
	{65, 1, 0},
	{77, 2, 0},
	{85, 1, 0},
	{91, 1, 0},
	{99, 1, 0},
	{109, 1, 0},
	{121, 2, 0},
	{126, 2, 0},
	{133, 1, 0},
	{147, 1, 0},
	{155, 1, 0},
	{161, 1, 0},
	{167, 1, 0},
	{174, 1, 0},
	{181, 1, 0},
	{188, 1, 0},
	{200, 1, 0},
	{209, 1, 0},
	{218, 1, 0},
	{228, 1, 0},
	{236, 2, 0},
	{240, 1, 0},
	{245, 1, 0},
	{260, 1, 0},
	{277, 1, 0},
	{293, 1, 0},
	{312, 1, 0},
	{331, 1, 0},
	{348, 1, 0},
	{352, 2, 0},
	{360, 1, 0},
	{369, 2, 0},
	{377, 1, 0},
	{386, 2, 0},
	{395, 2, 0},
	{402, 1, 0},
	{409, 1, 0},
	{416, 1, 0},
	{427, 2, 0},
	{432, 2, 0},
	{439, 2, 0},
	{445, 1, 0},
	{455, 2, 0},
	{460, 2, 0},
	{466, 2, 0},
	{471, 1, 0},
	{477, 2, 0},
	{483, 1, 0},
	{489, 2, 0},
	{496, 1, 0},
	{509, 2, 0},
	{513, 1, 0},
	{529, 2, 0},
	{532, 1, 0},
	{540, 2, 0},
	{542, 1, 0},
	{545, 2, 0},
	{549, 2, 0},
	{555, 1, 0},
	{563, 2, 0},
	{568, 1, 0},
	{579, 1, 0},
	{591, 1, 0},
	{601, 1, 0},
	{607, 1, 0},
	{615, 2, 0},
	{620, 1, 0},
	{631, 2, 0},
	{637, 1, 0},
	{644, 1, 0},
	{653, 1, 0},
	{681, 1, 0},
	{694, 1, 0},
	{724, 1, 0},
	{752, 1, 0},
	{763, 2, 0},
	{772, 1, 0},
	{781, 2, 0},
	{792, 2, 0},
	{803, 1, 0},
	{812, 1, 0},
	{832, 2, 0},
	{843, 1, 0},
	{863, 1, 0},
	{885, 1, 0},
	{907, 2, 0},
	{918, 2, 0},
	{927, 2, 0},
	{936, 2, 0},
	{949, 2, 0},
	{956, 2, 0},
	{963, 1, 0},
	{976, 2, 0},
	{980, 1, 0},
	{987, 1, 0},
	{994, 1, 0},
	{1004, 2, 0},
	{1011, 1, 0},
	{1021, 1, 0},
	{1034, 1, 0},
	{1045, 1, 0},
	{1055, 2, 0},
	{1062, 1, 0},
	{1072, 2, 0},
};

static const pcut_phrase_node pcut_wordcount_words_nodes[] = {
	{97, 2, 30, 65535}, {98, 1, 32, 65535}, {99, 2, 33, 65535},
	{100, 2, 35, 65535}, {101, 0, 0, 9}, {106, 0, 0, 10},
	{107, 2, 37, 65535}, {108, 5, 39, 65535}, {109, 1, 44, 65535},
	{110, 2, 45, 65535}, {111, 0, 0, 33}, {112, 3, 47, 65535},
	{114, 2, 50, 65535}, {115, 4, 52, 65535}, {116, 2, 56, 65535},
	{117, 0, 0, 58}, {119, 3, 58, 59}, {206, 2, 61, 65535},
	{208, 2, 63, 65535}, {209, 3, 65, 65535}, {215, 1, 68, 65535},
	{216, 2, 69, 65535}, {217, 1, 71, 65535}, {224, 0, 0, 93},
	{228, 0, 0, 94}, {229, 3, 72, 65535}, {230, 3, 75, 65535},
	{234, 1, 78, 65535}, {235, 1, 79, 65535}, {236, 0, 0, 108},
	{97, 0, 0, 0}, {110, 2, 80, 65535}, {114, 1, 82, 65535},
	{111, 0, 0, 5}, {117, 0, 0, 6}, {101, 0, 0, 7},
	{108, 0, 0, 8}, {97, 0, 0, 11}, {101, 1, 83, 65535},
	{97, 2, 84, 65535}, {101, 1, 86, 65535}, {105, 0, 0, 20},
	{111, 1, 87, 65535}, {117, 1, 88, 65535}, {111, 1, 89, 65535},
	{111, 0, 0, 27}, {117, 1, 90, 65535}, {97, 2, 91, 65535},
	{105, 0, 0, 41}, {111, 0, 0, 42}, {101, 0, 0, 43},
	{105, 0, 0, 44}, {97, 1, 93, 65535}, {108, 1, 94, 65535},
	{111, 2, 95, 65535}, {122, 2, 97, 65535}, {101, 0, 0, 56},
	{117, 0, 0, 57}, {99, 0, 0, 60}, {100, 0, 0, 61},
	{111, 2, 99, 65535}, {177, 0, 0, 75}, {187, 0, 0, 76},
	{186, 2, 101, 65535}, {190, 0, 0, 79}, {128, 0, 0, 80},
	{129, 1, 103, 65535}, {135, 0, 0, 85}, {158, 1, 104, 65535},
	{170, 0, 0, 88}, {185, 0, 0, 89}, {131, 1, 105, 65535},
	{128, 0, 0, 95}, {133, 0, 0, 96}, {173, 1, 106, 65535},
	{128, 0, 0, 100}, {150, 1, 107, 65535}, {156, 0, 0, 103},
	{184, 1, 108, 65535}, {139, 1, 109, 65535}, {116, 0, 0, 1},
	{122, 0, 0, 2}, {111, 1, 110, 65535}, {108, 1, 111, 65535},
	{101, 0, 0, 14}, {110, 1, 112, 65535}, {110, 1, 113, 65535},
	{110, 1, 114, 65535}, {110, 1, 115, 65535}, {116, 1, 116, 25},
	{109, 3, 117, 65535}, {108, 1, 120, 65535}, {114, 2, 121, 65535},
	{110, 1, 123, 65535}, {111, 2, 124, 65535}, {32, 0, 0, 52},
	{122, 0, 0, 53}, {97, 0, 0, 54}, {111, 0, 0, 55},
	{111, 1, 126, 65535}, {114, 2, 127, 65535}, {208, 0, 0, 77},
	{209, 0, 0, 78}, {208, 1, 129, 65535}, {215, 2, 130, 65535},
	{217, 1, 132, 65535}, {151, 1, 133, 97}, {135, 1, 134, 65535},
	{128, 1, 135, 65535}, {168, 1, 136, 65535}, {106, 1, 137, 65535},
	{105, 1, 138, 65535}, {103, 2, 139, 65535}, {103, 2, 141, 65535},
	{103, 2, 143, 65535}, {103, 2, 145, 65535}, {115, 0, 0, 26},
	{97, 0, 0, 28}, {98, 0, 0, 29}, {101, 1, 147, 65535},
	{97, 2, 148, 65535}, {97, 0, 0, 38}, {111, 1, 150, 65535},
	{97, 2, 151, 65535}, {118, 1, 153, 47}, {119, 2, 154, 49},
	{114, 1, 156, 65535}, {100, 3, 157, 64}, {116, 3, 160, 70},
	{187, 2, 163, 65535}, {153, 0, 0, 86}, {161, 0, 0, 87},
	{132, 1, 165, 65535}, {230, 1, 166, 65535}, {229, 1, 167, 65535},
	{236, 1, 168, 65535}, {236, 1, 169, 65535}, {32, 1, 170, 65535},
	{109, 1, 171, 65535}, {100, 0, 0, 15}, {101, 0, 0, 16},
	{100, 0, 0, 17}, {116, 2, 172, 65535}, {105, 0, 0, 21},
	{117, 0, 0, 22}, {104, 0, 0, 23}, {105, 0, 0, 24},
	{114, 1, 174, 65535}, {98, 1, 175, 65535}, {118, 1, 176, 65535},
	{108, 2, 177, 65535}, {97, 0, 0, 45}, {109, 0, 0, 46},
	{97, 0, 0, 48}, {97, 0, 0, 50}, {111, 0, 0, 51},
	{100, 1, 179, 62}, {32, 2, 180, 65535}, {99, 0, 0, 67},
	{115, 1, 182, 68}, {97, 0, 0, 71}, {101, 1, 183, 72},
	{122, 0, 0, 74}, {208, 1, 184, 65535}, {209, 0, 0, 84},
	{217, 1, 185, 65535}, {149, 2, 186, 65535}, {173, 1, 188, 65535},
	{158, 1, 189, 65535}, {150, 1, 190, 65535}, {114, 2, 191, 65535},
	{101, 1, 193, 12}, {101, 0, 0, 18}, {104, 0, 0, 19},
	{111, 1, 194, 65535}, {114, 1, 195, 65535}, {114, 1, 196, 65535},
	{97, 0, 0, 39}, {101, 0, 0, 40}, {101, 0, 0, 63},
	{99, 0, 0, 65}, {108, 0, 0, 66}, {32, 0, 0, 69},
	{114, 0, 0, 73}, {190, 1, 197, 65535}, {133, 2, 198, 65535},
	{176, 0, 0, 98}, {184, 0, 0, 99}, {151, 1, 200, 101},
	{144, 2, 201, 65535}, {180, 1, 203, 106}, {101, 0, 0, 3},
	{105, 0, 0, 4}, {32, 0, 0, 13}, {32, 1, 204, 65535},
	{97, 1, 205, 34}, {97, 1, 206, 36}, {208, 1, 207, 65535},
	{216, 2, 208, 65535}, {217, 0, 0, 92}, {230, 0, 0, 102},
	{32, 0, 0, 104}, {236, 0, 0, 105}, {236, 0, 0, 107},
	{100, 2, 210, 65535}, {115, 0, 0, 35}, {115, 0, 0, 37},
	{178, 1, 212, 81}, {167, 0, 0, 90}, {169, 0, 0, 91},
	{101, 1, 213, 65535}, {105, 0, 0, 32}, {208, 2, 214, 65535},
	{32, 1, 216, 65535}, {176, 0, 0, 82}, {190, 0, 0, 83},
	{112, 1, 217, 65535}, {97, 1, 218, 65535}, {108, 1, 219, 65535},
	{97, 2, 220, 65535}, {98, 0, 0, 30}, {118, 0, 0, 31},
};

static const uint8_t pcut_wordcount_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 0, 0, 0, 0, 6, 7,
	8, 9, 10, 11, 12, 0, 13, 14, 15, 16, 0, 17,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 18, 0, 19, 20, 0, 0, 0, 0, 0, 21,
	22, 23, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0,
	25, 26, 27, 0, 0, 0, 28, 29, 30, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_wordcount_words_second[256] = {
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
	0x0, 0x4002, 0x40000, 0x208000, 0x1020, 0x1000000,
	0x0, 0x0, 0x0, 0x0, 0x200000, 0x22,
	0x208222, 0x8000, 0x208000, 0x40000, 0x8202, 0x0,
	0x220, 0x4009002, 0x200020, 0x4000000, 0x0, 0xFFFFFFFF,
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
	0x0, 0x0, 0x8020000, 0x0, 0x44000000, 0x83,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x40000000,
	0x2000400, 0x8, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x10, 0x0, 0x0, 0x0,
	0x1000000, 0x2021, 0x10400001, 0x0, 0x0, 0x0,
	0x1000000, 0x800, 0x40000000, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_wordcount_words = {pcut_wordcount_words_rows, pcut_wordcount_words_text, pcut_wordcount_words_nodes,
	pcut_wordcount_words_first, pcut_wordcount_words_second, sizeof pcut_wordcount_words_rows / sizeof pcut_wordcount_words_rows[0]};

static const char pcut_credit_words_text[] =
	"anh\0"
	"beeld\0"
	"bild\0"
	"bild :\0"
	"bild von\0"
	"bilder\0"
	"bildnachweis\0"
	"bildquelle\0"
	"courtesy\0"
	"courtesy of\0"
	"credit\0"
	"credit :\0"
	"credit photo\0"
	"credit photo :\0"
	"credit...\0"
	"credito\0"
	"credito da foto\0"
	"creditos\0"
	"credits\0"
	"credits :\0"
	"credits photo\0"
	"credit…\0"
	"fonte foto\0"
	"fot\0"
	"fot.\0"
	"foto\0"
	"foto :\0"
	"foto af\0"
	"foto av\0"
	"foto de\0"
	"foto di\0"
	"foto van\0"
	"foto von\0"
	"fotocredit\0"
	"fotograaf\0"
	"fotograf\0"
	"fotografia\0"
	"fotografia de\0"
	"fotografia di\0"
	"fotografie\0"
	"fotos\0"
	"getty images\0"
	"grafik\0"
	"illustration\0"
	"illustration :\0"
	"illustration by\0"
	"illustration de\0"
	"ilustracija\0"
	"ilustrasi\0"
	"image\0"
	"image :\0"
	"image by\0"
	"image courtesy of\0"
	"image credit\0"
	"image credit:\0"
	"imagem\0"
	"imagen\0"
	"images\0"
	"immagine\0"
	"kep\0"
	"kuva\0"
	"photo\0"
	"photo :\0"
	"photo by\0"
	"photo courtesy of\0"
	"photo credit\0"
	"photo de\0"
	"photograph\0"
	"photograph by\0"
	"photographie\0"
	"photographs\0"
	"photographs by\0"
	"photography by\0"
	"photos\0"
	"photos :\0"
	"photos by\0"
	"picture\0"
	"picture by\0"
	"picture credit\0"
	"poza\0"
	"quelle bild\0"
	"sursa foto\0"
	"valokuva\0"
	"zdjecie\0"
	"zdroj foto\0"
	"zrodlo zdjecia\0"
	"©\0"
	"φωτογραφια\0"
	"источник фото\0"
	"снимка\0"
	"фото\0"
	"фотография\0"
	"פωτο\0"
	"צילום\0"
	"المصدر :\0"
	"تصوير\0"
	"صورة\0"
	"عكس\0"
	"写真\0"
	"写真提供\0"
	"图\0"
	"图源\0"
	"图片\0"
	"图片来源\0"
	"圖\0"
	"圖片來源\0"
	"摄影\0"
	"撮影\0"
	"攝影\0"
	"画像\0"
	"사진\0"
	"사진제공\0"
	"사진출처\0"
	"이미지\0"
;

static const pcut_phrase pcut_credit_words_rows[] = {
	{0, 1, 0},
	{4, 1, 0},
	{10, 1, 0},
	{15, 1, 0},
	{22, 2, 0},
	{31, 1, 0},
	{38, 1, 0},
	{51, 1, 0},
	{62, 1, 0},
	{71, 2, 0},
	{83, 1, 0},
	{90, 2, 0},
	{99, 1, 0},
	{112, 2, 0},
	{127, 2, 0},
	{137, 1, 0},
	{145, 1, 0},
	{161, 1, 0},
	{170, 1, 0},
	{178, 2, 0},
	{188, 1, 0},
	{202, 2, 0},
	{212, 1, 0},
	{223, 1, 0},
	{227, 2, 0},
	{232, 1, 0},
	{237, 1, 0},
	{244, 2, 0},
	{252, 2, 0},
	{260, 2, 0},
	{268, 1, 0},
	{276, 2, 0},
	{285, 2, 0},
	{294, 1, 0},
	{305, 1, 0},
	{315, 1, 0},
	{324, 1, 0},
	{335, 2, 0},
	{349, 2, 0},
	{363, 1, 0},
	{374, 1, 0},
	{380, 2, 0},
	{393, 1, 0},
	{400, 1, 0},
	{413, 2, 0},
	{428, 2, 0},
	{444, 2, 0},
	{460, 1, 0},
	{472, 1, 0},
	{482, 1, 0},
	{488, 2, 0},
	{496, 2, 0},
	{505, 2, 0},
	{523, 1, 0},
	{536, 2, 0},
	{550, 1, 0},
	{557, 1, 0},
	{564, 1, 0},
	{571, 1, 0},
	{580, 1, 0},
	{584, 1, 0},
	{589, 1, 0},
	{595, 2, 0},
	{603, 2, 0},
	{612, 2, 0},
	{630, 1, 0},
	{643, 2, 0},
	{652, 1, 0},
	{663, 2, 0},
	{677, 1, 0},
	{690, 1, 0},
	{702, 2, 0},
	{717, 2, 0},
	{732, 1, 0},
	{739, 2, 0},
	{748, 2, 0},
	{758, 1, 0},
	{766, 2, 0},
	{777, 1, 0},
	{792, 1, 0},
	{797, 1, 0},
	{809, 1, 0},
	{820, 1, 0},
	{829, 1, 0},
	{837, 1, 0},
	{848, 1, 0},
	{863, 2, 0},
	{866, 1, 0},
	{887, 1, 0},
	{913, 1, 0},
	{926, 1, 0},
	{935, 1, 0},
	{956, 1, 0},
	{965, 1, 0},
	{976, 1, 0},
	{991, 1, 0},
	{1002, 1, 0},
	{1011, 1, 0},
	{1018, 1, 0},
	{1025, 1, 0},
	{1038, 1, 0},
	{1042, 1, 0},
	{1049, 1, 0},
	{1056, 1, 0},
	{1069, 1, 0},
	{1073, 1, 0},
	{1086, 1, 0},
	{1093, 1, 0},
	{1100, 1, 0},
	{1107, 1, 0},
	{1114, 1, 0},
	{1121, 1, 0},
	{1134, 1, 0},
	{1147, 1, 0},
};

static const pcut_phrase_node pcut_credit_words_nodes[] = {
	{97, 0, 0, 0}, {98, 2, 22, 65535}, {99, 2, 24, 65535},
	{102, 1, 26, 65535}, {103, 2, 27, 65535}, {105, 2, 29, 65535},
	{107, 2, 31, 65535}, {112, 3, 33, 65535}, {113, 0, 0, 80},
	{115, 0, 0, 81}, {118, 0, 0, 82}, {122, 2, 36, 65535},
	{194, 0, 0, 86}, {207, 0, 0, 87}, {208, 0, 0, 88},
	{209, 2, 38, 65535}, {215, 2, 40, 65535}, {216, 4, 42, 65535},
	{229, 3, 46, 65535}, {230, 3, 49, 65535}, {231, 0, 0, 109},
	{236, 2, 52, 65535}, {101, 0, 0, 1}, {105, 1, 54, 65535},
	{111, 1, 55, 65535}, {114, 1, 56, 65535}, {111, 2, 57, 65535},
	{101, 0, 0, 41}, {114, 0, 0, 42}, {108, 2, 59, 65535},
	{109, 2, 61, 65535}, {101, 0, 0, 59}, {117, 0, 0, 60},
	{104, 1, 63, 65535}, {105, 1, 64, 65535}, {111, 0, 0, 79},
	{100, 2, 65, 65535}, {114, 0, 0, 85}, {129, 0, 0, 89},
	{132, 1, 67, 65535}, {164, 0, 0, 92}, {166, 0, 0, 93},
	{167, 0, 0, 94}, {170, 0, 0, 95}, {181, 0, 0, 96},
	{185, 0, 0, 97}, {134, 1, 68, 65535}, {155, 1, 69, 65535},
	{156, 1, 70, 65535}, {145, 0, 0, 106}, {146, 0, 0, 107},
	{148, 0, 0, 108}, {130, 1, 71, 65535}, {157, 0, 0, 113},
	{108, 1, 72, 65535}, {117, 1, 73, 65535}, {101, 1, 74, 65535},
	{110, 0, 0, 22}, {116, 2, 75, 23}, {108, 1, 77, 65535},
	{117, 1, 78, 65535}, {97, 1, 79, 65535}, {109, 0, 0, 58},
	{111, 1, 80, 65535}, {99, 1, 81, 65535}, {106, 0, 0, 83},
	{114, 0, 0, 84}, {208, 1, 82, 65535}, {153, 1, 83, 65535},
	{190, 2, 84, 100}, {150, 1, 86, 104}, {172, 1, 87, 65535},
	{100, 4, 88, 2}, {114, 1, 92, 65535}, {100, 1, 93, 65535},
	{46, 0, 0, 24}, {111, 4, 94, 25}, {117, 1, 98, 65535},
	{115, 1, 99, 65535}, {103, 1, 100, 65535}, {116, 1, 101, 65535},
	{116, 1, 102, 65535}, {190, 1, 103, 65535}, {231, 1, 104, 65535},
	{230, 0, 0, 101}, {231, 1, 105, 65535}, {231, 0, 0, 105},
	{236, 1, 106, 65535}, {32, 2, 107, 65535}, {101, 0, 0, 5},
	{110, 0, 0, 6}, {113, 0, 0, 7}, {116, 1, 109, 65535},
	{105, 1, 110, 65535}, {32, 4, 111, 65535}, {99, 0, 0, 33},
	{103, 1, 115, 65535}, {115, 0, 0, 40}, {115, 1, 116, 65535},
	{116, 1, 117, 65535}, {101, 4, 118, 49}, {111, 3, 122, 61},
	{117, 1, 125, 65535}, {209, 1, 126, 65535}, {156, 1, 127, 65535},
	{137, 1, 128, 65535}, {167, 1, 129, 65535}, {58, 0, 0, 3},
	{118, 0, 0, 4}, {101, 1, 130, 65535}, {116, 5, 131, 10},
	{58, 0, 0, 26}, {97, 2, 136, 65535}, {100, 2, 138, 65535},
	{118, 2, 140, 65535}, {114, 1, 142, 65535}, {116, 1, 143, 65535},
	{114, 1, 144, 65535}, {32, 3, 145, 65535}, {109, 0, 0, 55},
	{110, 0, 0, 56}, {115, 0, 0, 57}, {32, 4, 148, 65535},
	{103, 1, 152, 65535}, {115, 1, 153, 73}, {114, 1, 154, 65535},
	{130, 1, 155, 65535}, {159, 1, 156, 98}, {135, 1, 157, 102},
	{132, 1, 158, 110}, {115, 1, 159, 65535}, {32, 2, 160, 65535},
	{46, 0, 0, 14}, {111, 2, 162, 15}, {115, 1, 164, 18},
	{226, 0, 0, 21}, {102, 0, 0, 27}, {118, 0, 0, 28},
	{101, 0, 0, 29}, {105, 0, 0, 30}, {97, 0, 0, 31},
	{111, 0, 0, 32}, {97, 2, 165, 65535}, {114, 1, 167, 65535},
	{97, 2, 168, 65535}, {58, 0, 0, 50}, {98, 0, 0, 51},
	{99, 2, 170, 65535}, {58, 0, 0, 62}, {98, 0, 0, 63},
	{99, 2, 172, 65535}, {100, 0, 0, 66}, {114, 1, 174, 65535},
	{32, 2, 175, 65535}, {101, 1, 177, 76}, {208, 1, 178, 65535},
	{230, 0, 0, 99}, {230, 0, 0, 103}, {236, 2, 179, 65535},
	{121, 1, 181, 8}, {58, 0, 0, 11}, {112, 1, 182, 65535},
	{32, 0, 0, 16}, {115, 0, 0, 17}, {32, 2, 183, 65535},
	{97, 0, 0, 34}, {102, 1, 185, 35}, {97, 1, 186, 65535},
	{99, 0, 0, 47}, {115, 0, 0, 48}, {111, 0, 0, 52},
	{114, 1, 187, 65535}, {111, 0, 0, 64}, {114, 0, 0, 65},
	{97, 1, 188, 65535}, {58, 0, 0, 74}, {98, 0, 0, 75},
	{32, 2, 189, 65535}, {190, 1, 191, 90}, {160, 0, 0, 111},
	{182, 0, 0, 112}, {32, 0, 0, 9}, {104, 1, 192, 65535},
	{58, 0, 0, 19}, {112, 0, 0, 20}, {105, 2, 193, 65535},
	{116, 1, 195, 65535}, {101, 1, 196, 65535}, {112, 1, 197, 65535},
	{98, 0, 0, 77}, {99, 0, 0, 78}, {208, 0, 0, 91},
	{111, 1, 198, 65535}, {97, 1, 199, 36}, {101, 0, 0, 39},
	{105, 1, 200, 65535}, {100, 1, 201, 65535}, {104, 4, 202, 67},
	{116, 1, 206, 65535}, {32, 1, 207, 65535}, {111, 1, 208, 65535},
	{105, 1, 209, 65535}, {32, 0, 0, 68}, {105, 0, 0, 69},
	{115, 1, 210, 70}, {121, 0, 0, 72}, {111, 1, 211, 12},
	{100, 2, 212, 65535}, {110, 1, 214, 43}, {116, 1, 215, 53},
	{32, 0, 0, 71}, {32, 0, 0, 13}, {101, 0, 0, 37},
	{105, 0, 0, 38}, {32, 3, 216, 65535}, {58, 0, 0, 54},
	{58, 0, 0, 44}, {98, 0, 0, 45}, {100, 0, 0, 46},
};

static const uint8_t pcut_credit_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 0, 0, 4, 5, 0, 6, 0, 7,
	0, 0, 0, 0, 8, 9, 0, 10, 0, 0, 11, 0,
	0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 14, 15, 16, 0, 0, 0, 0, 0, 17,
	18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 19, 20, 21, 0, 0, 0, 0, 22, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_credit_words_second[256] = {
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
	0x0, 0x4000, 0x220, 0x48000, 0x0, 0x0,
	0x8000, 0x40020, 0x0, 0x3000, 0x0, 0x200020,
	0x0, 0x0, 0x0, 0x0, 0x8300, 0x200000,
	0x0, 0x200000, 0x0, 0x0, 0x2, 0x0,
	0x0, 0x0, 0x40010, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x200, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x40, 0x1000000, 0x12,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x50,
	0x2200480, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x18000040, 0x160000, 0x100000, 0x0, 0x0,
	0x0, 0x0, 0x20000004, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_credit_words = {pcut_credit_words_rows, pcut_credit_words_text, pcut_credit_words_nodes,
	pcut_credit_words_first, pcut_credit_words_second, sizeof pcut_credit_words_rows / sizeof pcut_credit_words_rows[0]};

static const char pcut_furniture_words_text[] =
	"# binh luan\0"
	"# claps\0"
	"# comentarii\0"
	"# comentario\0"
	"# comentarios\0"
	"# comment\0"
	"# commentaire\0"
	"# commentaires\0"
	"# commenti\0"
	"# commento\0"
	"# comments\0"
	"# comments on\0"
	"# dakika okuma\0"
	"# dk\0"
	"# dk okuma\0"
	"# followers\0"
	"# hozzaszolas\0"
	"# komentar\0"
	"# komentara\0"
	"# komentare\0"
	"# komentarov\0"
	"# komentaru\0"
	"# komentarz\0"
	"# komentarze\0"
	"# komentarzy\0"
	"# kommentar\0"
	"# kommentare\0"
	"# kommentarer\0"
	"# kommenttia\0"
	"# like\0"
	"# likes\0"
	"# min\0"
	"# min citania\0"
	"# min citire\0"
	"# min cteni\0"
	"# min czytania\0"
	"# min de lectura\0"
	"# min de lecture\0"
	"# min de leitura\0"
	"# min di lettura\0"
	"# min laesetid\0"
	"# min lasning\0"
	"# min leestijd\0"
	"# min lesetid\0"
	"# min lesezeit\0"
	"# min read\0"
	"# min αναγνωση\0"
	"# min. lesezeit\0"
	"# mins read\0"
	"# minute read\0"
	"# minute reading\0"
	"# minuten leestijd\0"
	"# minuten lesen\0"
	"# minuten lesezeit\0"
	"# minutes de lecture\0"
	"# minutes read\0"
	"# minutes to read\0"
	"# minuti di lettura\0"
	"# minutos de lectura\0"
	"# minutos de leitura\0"
	"# minuutin lukuaika\0"
	"# mn de lecture\0"
	"# perc olvasas\0"
	"# phut doc\0"
	"# points\0"
	"# prispevku\0"
	"# reactie\0"
	"# reacties\0"
	"# reactions\0"
	"# reads\0"
	"# replies\0"
	"# response\0"
	"# responses\0"
	"# responses to\0"
	"# retweets\0"
	"# share\0"
	"# shares\0"
	"# thoughts on\0"
	"# tweets\0"
	"# upvotes\0"
	"# views\0"
	"# votes\0"
	"# yorum\0"
	"# σχολια\0"
	"# коментар\0"
	"# коментара\0"
	"# коментари\0"
	"# коментарі\0"
	"# коментарів\0"
	"# комментариев\0"
	"# комментарии\0"
	"# комментария\0"
	"# мин чтения\0"
	"# минут чтения\0"
	"# хв читання\0"
	"# דקות קריאה\0"
	"# תגובות\0"
	"# تعليق\0"
	"# تعليقات\0"
	"# دقايق قراءة\0"
	"# دقيقة قراءة\0"
	"# ديدگاه\0"
	"# نظر\0"
	"#コメント\0"
	"#件のコメント\0"
	"#分で読めます\0"
	"#分鐘閱讀\0"
	"#分钟阅读\0"
	"#則留言\0"
	"#条评论\0"
	"#评论\0"
	"#개의 댓글\0"
	"#댓글\0"
	"#분 읽기\0"
	"(原标题\0"
	"-anzeige-\0"
	"a la une\0"
	"a version of this article\0"
	"a version of this story\0"
	"abbonati\0"
	"abo\0"
	"abonati-va\0"
	"abone ol\0"
	"abone olun\0"
	"aboneaza-te\0"
	"aboneaza-te la\0"
	"abonneer\0"
	"abonneer je\0"
	"abonneer u\0"
	"abonner\0"
	"abonner pa\0"
	"abonnez-vous\0"
	"abonnez-vous a la chaine\0"
	"abonnieren\0"
	"abonnieren sie\0"
	"about us\0"
	"acasa\0"
	"accedi\0"
	"accept all\0"
	"accept cookies\0"
	"accessibility\0"
	"accueil\0"
	"accueil >\0"
	"accueil ›\0"
	"ad\0"
	"adauga comentariu\0"
	"add a comment\0"
	"add comment\0"
	"ads\0"
	"advert\0"
	"advertentie\0"
	"advertenties\0"
	"advertise\0"
	"advertise with us\0"
	"advertisement\0"
	"advertisement - continue reading below\0"
	"advertisement - scroll to continue\0"
	"advertisement · scroll to continue\0"
	"advertisements\0"
	"advertising\0"
	"advertorial\0"
	"afdrukken\0"
	"afficher dans votre\0"
	"agb\0"
	"ajouter un commentaire\0"
	"aktualne\0"
	"aktuelle nachrichten\0"
	"al abonnee\0"
	"all news\0"
	"all rights reserved\0"
	"aller au contenu\0"
	"already a subscriber\0"
	"already have an account\0"
	"am meisten gelesen\0"
	"ana sayfa\0"
	"anasayfa\0"
	"anhoren\0"
	"anmal dig\0"
	"anmelden\0"
	"annonce\0"
	"annonces\0"
	"annons\0"
	"annonse\0"
	"annunci\0"
	"annuncio\0"
	"anterior\0"
	"anuncio\0"
	"anuncios\0"
	"anzeige\0"
	"anzeigen\0"
	"apne i nettleser\0"
	"app herunterladen\0"
	"apuntate\0"
	"ara\0"
	"article continues after advertisement\0"
	"article continues below\0"
	"article continues below advertisement\0"
	"article reserve\0"
	"articles les plus lus\0"
	"artikel anhoren\0"
	"artikel drucken\0"
	"artikel gaat verder onder\0"
	"artikel kommentieren\0"
	"artikel teilen\0"
	"artikel vorlesen\0"
	"artikeln fortsatter under\0"
	"artikkelen fortsetter under\0"
	"artiklen fortsaetter efter\0"
	"artykul sponsorowany\0"
	"as mais lidas\0"
	"ascolta\0"
	"ascolta l'articolo\0"
	"assinar\0"
	"assine\0"
	"assine a\0"
	"assine nossa\0"
	"auf facebook teilen\0"
	"auf twitter teilen\0"
	"auf x teilen\0"
	"aviso legal\0"
	"back to home\0"
	"back to top\0"
	"bagikan\0"
	"bagikan ke\0"
	"baglantiyi kopyala\0"
	"baixe o app\0"
	"be the first to comment\0"
	"become a member\0"
	"become a subscriber\0"
	"beitrag anhoren\0"
	"beitrag teilen\0"
	"bekijk deze e-mail\0"
	"bekijk in browser\0"
	"beliebt\0"
	"beliebteste artikel\0"
	"beranda\0"
	"bereits abonnent\0"
	"berita terpopuler\0"
	"berlangganan\0"
	"bersponsor\0"
	"best gelezen\0"
	"bewaar\0"
	"bewaren\0"
	"bezahlter inhalt\0"
	"bild # von\0"
	"bild vergrossern\0"
	"bildbeschreibung einblenden\0"
	"binh luan\0"
	"bizi takip\0"
	"bli abonnent\0"
	"bluesky\0"
	"boletin\0"
	"bookmark\0"
	"bookmark the permalink\0"
	"breadcrumb\0"
	"breaking news\0"
	"bultene kayit\0"
	"bultenimize\0"
	"buscar\0"
	"cadastre-se\0"
	"careers\0"
	"cari\0"
	"cas citania\0"
	"cautare\0"
	"cele mai citite\0"
	"cerca\0"
	"cet article est reserve\0"
	"cet article vous a ete utile\0"
	"cetak\0"
	"chia se\0"
	"chia se len\0"
	"clanek pokracuje pod\0"
	"clicca qui\0"
	"click here for\0"
	"click here to\0"
	"click to enlarge\0"
	"click to share\0"
	"clique aqui\0"
	"cliquez ici\0"
	"close\0"
	"close menu\0"
	"cok okunanlar\0"
	"comentar\0"
	"comentarii\0"
	"comentario\0"
	"comentarios\0"
	"comment\0"
	"comment on this story\0"
	"commenta\0"
	"commentaire\0"
	"commentaires\0"
	"commenter\0"
	"commenti\0"
	"comments\0"
	"comments ()\0"
	"comments are closed\0"
	"comments closed\0"
	"comments off\0"
	"commercial break\0"
	"comparte\0"
	"comparte en\0"
	"comparteix\0"
	"compartilhar\0"
	"compartilhar no\0"
	"compartilhe\0"
	"compartir\0"
	"compartir en\0"
	"condividi\0"
	"condividi su\0"
	"connexion\0"
	"contact the reporter\0"
	"contact us\0"
	"contenido patrocinado\0"
	"contenu sponsorise\0"
	"contenuto sponsorizzato\0"
	"conteudo patrocinado\0"
	"continua a leggere dopo\0"
	"continua apos a publicidade\0"
	"continua depois da publicidade\0"
	"continua despues de\0"
	"continua dopo la pubblicita\0"
	"continue reading\0"
	"continue reading below advertisement\0"
	"continue reading the main story\0"
	"cookie policy\0"
	"cookie settings\0"
	"cookies\0"
	"copia il link\0"
	"copia link\0"
	"copiar enlace\0"
	"copiar link\0"
	"copiaza linkul\0"
	"copied\0"
	"copier le lien\0"
	"copy link\0"
	"copy link to clipboard\0"
	"copy the link\0"
	"copy url\0"
	"create a free account\0"
	"create an account\0"
	"czas czytania\0"
	"daily newsletter\0"
	"dalsza czesc artykulu\0"
	"dalsza czesc tekstu\0"
	"dalszy ciag materialu\0"
	"dang ky\0"
	"datenschutz\0"
	"datenschutzerklarung\0"
	"de tekst gaat verder onder\0"
	"deel\0"
	"deel artikel\0"
	"deel dit artikel\0"
	"deel op\0"
	"deixar um comentario\0"
	"deixe um comentario\0"
	"deja abonne\0"
	"deja un comentario\0"
	"del\0"
	"del pa\0"
	"dela\0"
	"dela pa\0"
	"delen\0"
	"delen via\0"
	"dernieres actualites\0"
	"descarga la app\0"
	"detta ar en nyhetsartikel\0"
	"did you find this\0"
	"direkt zum inhalt\0"
	"discuss\0"
	"diskuse\0"
	"diskusia\0"
	"diskutieren\0"
	"diskuze\0"
	"distribuie\0"
	"distribuie pe\0"
	"dit artikel verscheen ook\0"
	"do gory\0"
	"do not sell my personal information\0"
	"do you have a story\0"
	"doba cteni\0"
	"doc nhieu\0"
	"doc nhieu nhat\0"
	"dodaj komentarz\0"
	"domov\0"
	"domu\0"
	"donate\0"
	"donate now\0"
	"download de app\0"
	"download our app\0"
	"download the app\0"
	"drucken\0"
	"drukuj\0"
	"e-mail to a friend\0"
	"ecouter\0"
	"ecouter l'article\0"
	"editor's choice\0"
	"editors' picks\0"
	"een versie van dit artikel\0"
	"elofizetes\0"
	"email\0"
	"email address\0"
	"email article\0"
	"email not displaying\0"
	"email this\0"
	"email this article\0"
	"email to a friend\0"
	"en cok okunanlar\0"
	"en son haberler\0"
	"enable javascript\0"
	"ende der anzeige\0"
	"enlarge image\0"
	"enregistrer\0"
	"enregistrer l'article\0"
	"enter your email\0"
	"entrar\0"
	"enviar por\0"
	"enviar por correo\0"
	"enviar por email\0"
	"envoyer par\0"
	"envoyer par e-mail\0"
	"envoyer par mail\0"
	"escribe un comentario\0"
	"escuchar\0"
	"escuchar articulo\0"
	"est. reading time\0"
	"estimated reading time\0"
	"etusivu\0"
	"expand\0"
	"fa nyhedsbrevet\0"
	"facebook\0"
	"facebook'ta paylas\0"
	"fehler gefunden\0"
	"feliratkozas\0"
	"filed under:\0"
	"find us on\0"
	"flipboard\0"
	"folgen sie uns\0"
	"follow\0"
	"follow ap\0"
	"follow ap's coverage\0"
	"follow us\0"
	"follow us on\0"
	"fooldal\0"
	"for subscribers only\0"
	"forward this email\0"
	"forwarded this email\0"
	"free newsletter\0"
	"from wikipedia, the free encyclopedia\0"
	"fullscreen\0"
	"ga naar\0"
	"ga til\0"
	"ga till innehall\0"
	"geef een reactie\0"
	"gem\0"
	"geschatzte lesezeit\0"
	"gesponsert\0"
	"gesponsord\0"
	"get our app\0"
	"get our free\0"
	"get our newsletter\0"
	"get the app\0"
	"get the best\0"
	"get the latest\0"
	"get unlimited\0"
	"gift this article\0"
	"giris yap\0"
	"go to homepage\0"
	"got a story\0"
	"got a tip\0"
	"guardar\0"
	"guardar articulo\0"
	"haga clic\0"
	"haku\0"
	"have a tip\0"
	"have your say\0"
	"having trouble viewing\0"
	"hazte socio\0"
	"help center\0"
	"help centre\0"
	"hem\0"
	"het artikel gaat verder onder\0"
	"hide caption\0"
	"hier abonnieren\0"
	"hier klicken\0"
	"hirdetes\0"
	"hjem\0"
	"hladat\0"
	"hlavni stranka\0"
	"hledat\0"
	"home\0"
	"home /\0"
	"home >\0"
	"home »\0"
	"home ›\0"
	"hoppa till\0"
	"hozzaszolasok\0"
	"hozzaszolok\0"
	"i piu letti\0"
	"icerige gec\0"
	"iklan\0"
	"il vous reste\0"
	"im browser ansehen\0"
	"im browser anzeigen\0"
	"image # of\0"
	"image gallery\0"
	"impressum\0"
	"imprimer\0"
	"imprimer l'article\0"
	"imprimir\0"
	"in bai viet\0"
	"iniciar sesion\0"
	"inicio\0"
	"inicio >\0"
	"inloggen\0"
	"inschrijven\0"
	"inscreva-se\0"
	"inscrivez-vous\0"
	"instagram\0"
	"invia per email\0"
	"inzerce\0"
	"inzercia\0"
	"ir al contenido\0"
	"ir para o conteudo\0"
	"iratkozz fel\0"
	"iratkozzon fel\0"
	"iscriviti\0"
	"iscriviti alla\0"
	"ispisi\0"
	"izbornik\0"
	"ja e assinante\0"
	"jaa\0"
	"jaa facebookissa\0"
	"je m'abonne\0"
	"jetzt abonnieren\0"
	"jetzt anmelden\0"
	"jetzt kommentieren\0"
	"jetzt testen\0"
	"join our mailing list\0"
	"join our newsletter\0"
	"join the conversation\0"
	"join us on\0"
	"jump to\0"
	"kaupallinen yhteistyo\0"
	"kaydet\0"
	"keep up to date\0"
	"kereses\0"
	"keskustele\0"
	"kirjaudu\0"
	"kirjaudu sisaan\0"
	"klicken sie hier\0"
	"klik hier\0"
	"kliknij tutaj\0"
	"komentar\0"
	"komentare\0"
	"komentari\0"
	"komentarz\0"
	"komentarze\0"
	"komentiraj\0"
	"kommentar\0"
	"kommentar schreiben\0"
	"kommentare\0"
	"kommentare anzeigen\0"
	"kommentare lesen\0"
	"kommentarer\0"
	"kommenter\0"
	"kommentera\0"
	"kommentieren\0"
	"kommentit\0"
	"kommentoi\0"
	"kopieer link\0"
	"kopier lenke\0"
	"kopier link\0"
	"kopiera lank\0"
	"kopioi linkki\0"
	"kopiraj link\0"
	"kopirovat odkaz\0"
	"kopiuj link\0"
	"kup dostep\0"
	"kuuntele\0"
	"la suite apres cette publicite\0"
	"laatste nieuws\0"
	"laesetid\0"
	"lagre\0"
	"laisser un commentaire\0"
	"lanjutkan membaca\0"
	"las mas leidas\0"
	"lasa un comentariu\0"
	"lascia un commento\0"
	"lastid\0"
	"latest\0"
	"latest news\0"
	"latest stories\0"
	"le piu lette\0"
	"leave a comment\0"
	"leave a reply\0"
	"lecture #\0"
	"lecture :\0"
	"lees verder na de\0"
	"leestijd\0"
	"legal notice\0"
	"legfrissebb\0"
	"legolvasottabb\0"
	"les plus commentes\0"
	"les plus lus\0"
	"les plus lus :\0"
	"les plus partages\0"
	"les plus populaires\0"
	"lesedauer\0"
	"lesetid\0"
	"lesezeit\0"
	"let us know\0"
	"like loading\0"
	"like loading...\0"
	"like this\0"
	"like us on\0"
	"line\0"
	"link copied\0"
	"link kopieren\0"
	"link masolasa\0"
	"linkedin\0"
	"linki kopyala\0"
	"lire les commentaires\0"
	"listen\0"
	"listen now\0"
	"listen to article\0"
	"listen to story\0"
	"listen to the article\0"
	"listen to this\0"
	"listen to this article\0"
	"lo mas compartido\0"
	"lo mas leido\0"
	"lo mas visto\0"
	"lo ultimo\0"
	"load more\0"
	"loading\0"
	"loading...\0"
	"log in\0"
	"log in to comment\0"
	"log ind\0"
	"log out\0"
	"logg inn\0"
	"logga in\0"
	"login\0"
	"luetuimmat\0"
	"luister naar dit artikel\0"
	"lukuaika\0"
	"lyssna\0"
	"lyt\0"
	"lytt\0"
	"main menu\0"
	"mainos\0"
	"mais lidas\0"
	"mais lidos\0"
	"mais vistas\0"
	"manage your preferences\0"
	"mas leidas\0"
	"mas leidos\0"
	"mastodon\0"
	"mediadaten\0"
	"meest bekeken\0"
	"meest gelezen\0"
	"megosztas\0"
	"megosztas facebookon\0"
	"mehr anzeigen\0"
	"meistgelesen\0"
	"meistgelesen im ressort\0"
	"meistgelesene artikel\0"
	"meld deg pa\0"
	"meld je aan\0"
	"melden sie sich\0"
	"meniu\0"
	"mentions legales\0"
	"menu\0"
	"meny\0"
	"merken\0"
	"messenger\0"
	"mest laeste\0"
	"mest last\0"
	"mest lasta\0"
	"mest lest\0"
	"mit ihrem abo\0"
	"more >\0"
	"more options\0"
	"more sharing options\0"
	"more top stories\0"
	"most commented\0"
	"most popular\0"
	"most popular in\0"
	"most read\0"
	"most read from\0"
	"most read in\0"
	"most recent\0"
	"most shared\0"
	"most viewed\0"
	"most viewed in\0"
	"most watched\0"
	"mute\0"
	"my account\0"
	"naar de inhoud\0"
	"naar inhoud\0"
	"nach der anzeige weiterlesen\0"
	"nach der werbung weiterlesen\0"
	"nach oben\0"
	"nachster artikel\0"
	"najcitanejsie\0"
	"najcitanije\0"
	"najczesciej czytane\0"
	"najnovije\0"
	"najnovsie\0"
	"najnowsze\0"
	"najpopularniejsze\0"
	"naslovnica\0"
	"navigation\0"
	"neem een abonnement\0"
	"nejctenejsi\0"
	"nejnovejsi\0"
	"nejnovejsi clanky\0"
	"neueste artikel\0"
	"never miss\0"
	"newer entries\0"
	"newer post\0"
	"newer posts\0"
	"news provided by\0"
	"newsletter\0"
	"newsletter abonnieren\0"
	"newsletter bestellen\0"
	"newsletters\0"
	"next\0"
	"next article\0"
	"next page\0"
	"next post\0"
	"next:\0"
	"no comments\0"
	"nous contacter\0"
	"nur fur abonnenten\0"
	"nyomtatas\0"
	"obserwuj nas\0"
	"odebirat\0"
	"odebirejte\0"
	"odoberat\0"
	"oglas\0"
	"oglasi\0"
	"okuma suresi\0"
	"older entries\0"
	"older post\0"
	"older posts\0"
	"olvasasi ido\0"
	"online ansehen\0"
	"open image in gallery\0"
	"open in app\0"
	"open menu\0"
	"open navigation menu\0"
	"open share drawer\0"
	"order reprints\0"
	"original-content von:\0"
	"ostatnio czytane\0"
	"ouca este conteudo\0"
	"our mailing address is\0"
	"our standards: the\0"
	"ouvir\0"
	"ouvir artigo\0"
	"ouvir noticia\0"
	"page #\0"
	"pagina inicial\0"
	"paid content\0"
	"paid post\0"
	"partager\0"
	"partager cet article\0"
	"partager l'article\0"
	"partager sur\0"
	"partilhar\0"
	"partilhar no\0"
	"partner content\0"
	"passer au contenu\0"
	"patrocinado\0"
	"pause\0"
	"paylas\0"
	"paylas :\0"
	"per e-mail teilen\0"
	"per mail teilen\0"
	"pin\0"
	"pin it\0"
	"pinterest\0"
	"piu letti\0"
	"piu letti oggi\0"
	"plaats een reactie\0"
	"plan du site\0"
	"play\0"
	"please enable javascript\0"
	"pobierz aplikacje\0"
	"pocket\0"
	"podeli\0"
	"podijeli\0"
	"podijeli na\0"
	"podziel sie\0"
	"pokracovani clanku pod\0"
	"politique de confidentialite\0"
	"populair\0"
	"popular\0"
	"popular now\0"
	"popular posts\0"
	"popular stories\0"
	"popularne\0"
	"posluchaj\0"
	"post a comment\0"
	"pr\0"
	"precedent\0"
	"predplatne\0"
	"predplatte\0"
	"prejit k\0"
	"prejit na\0"
	"prejst na\0"
	"premium\0"
	"prenumerata\0"
	"prenumerera\0"
	"prenumerera pa\0"
	"presented by\0"
	"pretplati se\0"
	"pretplatite se\0"
	"pretraga\0"
	"prev\0"
	"previous\0"
	"previous article\0"
	"previous page\0"
	"previous post\0"
	"previous:\0"
	"pridat komentar\0"
	"prihlasit\0"
	"prihlasit se\0"
	"prihlaste sa\0"
	"prihlaste se\0"
	"print\0"
	"print article\0"
	"print page\0"
	"print this\0"
	"print this page\0"
	"privacy policy\0"
	"promoted\0"
	"promoted content\0"
	"proximo\0"
	"przejdz do\0"
	"pubblicita\0"
	"publi-redactionnel\0"
	"publicidad\0"
	"publicidade\0"
	"publicitat\0"
	"publicitate\0"
	"publicite\0"
	"pular para\0"
	"qq空间\0"
	"quang cao\0"
	"reacties\0"
	"read comments\0"
	"read full article\0"
	"read in app\0"
	"read the full article\0"
	"read time\0"
	"reading time\0"
	"reageer\0"
	"reageren\0"
	"reagir\0"
	"reagissez\0"
	"receba as\0"
	"receba nossa\0"
	"recent articles\0"
	"recent news\0"
	"recent posts\0"
	"recevez la\0"
	"recevez nos\0"
	"recevoir la newsletter\0"
	"rechercher\0"
	"recibe las\0"
	"recibe nuestra\0"
	"reclame\0"
	"reddit\0"
	"register\0"
	"register for free\0"
	"registrate\0"
	"registrati\0"
	"registrieren\0"
	"registrieren sie sich\0"
	"reklam\0"
	"reklama\0"
	"reklamlar\0"
	"reklamy\0"
	"related images\0"
	"remaining time -0:00\0"
	"replies\0"
	"reply\0"
	"report a typo\0"
	"report an error\0"
	"reporting from\0"
	"reserve aux abonnes\0"
	"retour a\0"
	"retour en haut\0"
	"return to\0"
	"reuse this content\0"
	"ricevi la\0"
	"rss\0"
	"rss feed\0"
	"s'abonner\0"
	"s'inscrire a\0"
	"salin tautan\0"
	"salta al contenuto\0"
	"saltar al contenido\0"
	"salva\0"
	"salva articolo\0"
	"sao chep lien ket\0"
	"sari la\0"
	"save\0"
	"save article\0"
	"save for later\0"
	"save this story\0"
	"scarica l'app\0"
	"schon abonnent\0"
	"schrijf je in\0"
	"scroll down for\0"
	"scroll down for video\0"
	"scroll down to\0"
	"scroll to continue with content\0"
	"scroll untuk melanjutkan membaca\0"
	"sdilet\0"
	"sdilet na\0"
	"se connecter\0"
	"search\0"
	"see all\0"
	"seguici su\0"
	"sei gia abbonato\0"
	"seite #\0"
	"seite drucken\0"
	"senaste nytt\0"
	"send to a friend\0"
	"send us\0"
	"seneste\0"
	"seneste nyt\0"
	"share\0"
	"share article\0"
	"share full article\0"
	"share icon\0"
	"share it\0"
	"share on\0"
	"share options\0"
	"share or comment on\0"
	"share post\0"
	"share story\0"
	"share this\0"
	"share this article\0"
	"share this page\0"
	"share this story\0"
	"share to\0"
	"share via\0"
	"share with\0"
	"shareする\0"
	"show comments\0"
	"show less\0"
	"show more\0"
	"si ce message\0"
	"siga-nos\0"
	"sign in\0"
	"sign in to comment\0"
	"sign out\0"
	"sign up\0"
	"sign up for\0"
	"sign up here\0"
	"sign up now\0"
	"sign up to\0"
	"signup\0"
	"siguenos en\0"
	"siguiente\0"
	"siirry sisaltoon\0"
	"simpan\0"
	"siste nytt\0"
	"site map\0"
	"site navigation\0"
	"sitemap\0"
	"skip advertisement\0"
	"skip to\0"
	"skomentuj\0"
	"skopiuj link\0"
	"skriv ut\0"
	"sog\0"
	"sok\0"
	"son dakika\0"
	"son haberler\0"
	"spara\0"
	"sponsored\0"
	"sponsored content\0"
	"sponsrat innehall\0"
	"stampa\0"
	"start your free trial\0"
	"startseite\0"
	"stay informed\0"
	"stay up to date\0"
	"story continues below\0"
	"story continues below advertisement\0"
	"strona glowna\0"
	"subscribe\0"
	"subscribe for\0"
	"subscribe now\0"
	"subscribe to\0"
	"subscribe today\0"
	"subscribe with\0"
	"subscriber only\0"
	"subscribers only\0"
	"subskrybuj\0"
	"suche\0"
	"suggest a correction\0"
	"suite de l'article apres la publicite\0"
	"suivant\0"
	"suivez-nous\0"
	"support independent journalism\0"
	"support our journalism\0"
	"support us\0"
	"supported by\0"
	"suscribase\0"
	"suscribete\0"
	"suscribete a\0"
	"suscribirse\0"
	"swipe to\0"
	"szukaj\0"
	"tallenna\0"
	"tap to expand\0"
	"tap to unmute\0"
	"tarayicida goruntule\0"
	"teilen\0"
	"teilen auf\0"
	"tekst gaat verder onder\0"
	"tekst loopt door onder\0"
	"telechargez l'application\0"
	"telegram\0"
	"tempo de leitura\0"
	"tempo di lettura\0"
	"temps de lecture\0"
	"terkini\0"
	"terms and conditions\0"
	"terms of service\0"
	"terms of use\0"
	"terpopuler\0"
	"terug naar\0"
	"terug naar boven\0"
	"thank you for reading\0"
	"thank you for subscribing\0"
	"thanks for reading\0"
	"this article appeared in\0"
	"this article appears in\0"
	"this article is for subscribers\0"
	"this article is more than\0"
	"this article originally appeared\0"
	"this article was originally\0"
	"this entry was posted\0"
	"this post is public\0"
	"this post originally appeared\0"
	"this post was filed\0"
	"this site uses cookies\0"
	"this story originally appeared\0"
	"this story was originally\0"
	"this video is\0"
	"thoi gian doc\0"
	"threads\0"
	"tiempo de lectura\0"
	"til toppen\0"
	"tilaa\0"
	"tilaa uutiskirje\0"
	"till toppen\0"
	"tilmeld\0"
	"tilmeld dig\0"
	"tim kiem\0"
	"time to read\0"
	"timp de citire\0"
	"tin moi\0"
	"tipareste\0"
	"tisk\0"
	"tlacit\0"
	"to continue reading\0"
	"toggle caption\0"
	"toggle navigation\0"
	"toggle sharing\0"
	"top news\0"
	"top of page\0"
	"top stories\0"
	"top-themen\0"
	"torna alla\0"
	"torna su\0"
	"trang chu\0"
	"trending\0"
	"trending now\0"
	"try for free\0"
	"tulis komentar\0"
	"tulosta\0"
	"tumblr\0"
	"tweet\0"
	"tweet this\0"
	"twitter\0"
	"twitter'da paylas\0"
	"udostepnij\0"
	"udostepnij na\0"
	"udskriv\0"
	"ugras a\0"
	"ulozit\0"
	"ultimas noticias\0"
	"ultime notizie\0"
	"ultimele stiri\0"
	"unmute\0"
	"unsubscribe\0"
	"update your preferences\0"
	"url 복사\0"
	"uusimmat\0"
	"uygulamayi indir\0"
	"vai al contenuto\0"
	"valikko\0"
	"ver comentarios\0"
	"ver en el navegador\0"
	"ver en tu navegador\0"
	"ver mas\0"
	"ver no navegador\0"
	"versenden\0"
	"viber\0"
	"video player is loading\0"
	"video unavailable\0"
	"view all\0"
	"view all comments\0"
	"view all photos\0"
	"view comments\0"
	"view gallery\0"
	"view image\0"
	"view image in fullscreen\0"
	"view in browser\0"
	"view in your browser\0"
	"view larger image\0"
	"view online\0"
	"view this email in\0"
	"view this post on\0"
	"view web version\0"
	"vis i browser\0"
	"visa i webblasare\0"
	"visualizza nel browser\0"
	"vk\0"
	"voir dans le navigateur\0"
	"voir la version en ligne\0"
	"voir les commentaires\0"
	"voir plus\0"
	"volg ons\0"
	"volgende\0"
	"voltar ao topo\0"
	"volver arriba\0"
	"vorheriger artikel\0"
	"vorige\0"
	"vorlesen\0"
	"vytisknout\0"
	"waktu baca\0"
	"want more\0"
	"was this article helpful\0"
	"was this forwarded\0"
	"watch live\0"
	"watch now\0"
	"watch video\0"
	"watch:\0"
	"we use cookies\0"
	"we want to hear from you\0"
	"weiter nach der anzeige\0"
	"weiterlesen mit\0"
	"werbung\0"
	"what to read next\0"
	"what's hot\0"
	"whatsapp\0"
	"wird diese e-mail\0"
	"write a comment\0"
	"wroc do\0"
	"wydrukuj\0"
	"wykup dostep\0"
	"wyszukaj\0"
	"x\0"
	"xem nhieu\0"
	"yazdir\0"
	"yorum\0"
	"yorum yap\0"
	"yorum yaz\0"
	"yorumlar\0"
	"you are here\0"
	"you are receiving this\0"
	"you are receiving this email\0"
	"you received this email\0"
	"you're receiving this\0"
	"your browser does not\0"
	"your email\0"
	"youtube\0"
	"yukari cik\0"
	"zaloguj sie\0"
	"zamow newsletter\0"
	"zapisz\0"
	"zapisz sie\0"
	"zaprenumeruj\0"
	"zdielat\0"
	"zdielat na\0"
	"zobacz w przegladarce\0"
	"zobrazit v prohlizeci\0"
	"zoeken\0"
	"zoom\0"
	"zum hauptinhalt\0"
	"zum inhalt\0"
	"zum newsletter\0"
	"zur navigation\0"
	"zur startseite\0"
	"zuruck zur\0"
	"αναζητηση\0"
	"αντιγραφη συνδεσμου\0"
	"αρχικη\0"
	"αφηστε σχολιο\0"
	"γινετε συνδρομητησ\0"
	"δημοφιλη\0"
	"διαφημισεισ\0"
	"διαφημιση\0"
	"εγγραφειτε\0"
	"εγγραφη\0"
	"εκτυπωση\0"
	"κοινοποιηση\0"
	"μενου\0"
	"μοιρασου το\0"
	"μοιραστειτε το\0"
	"ροη ειδησεων\0"
	"συνδεση\0"
	"σχολια\0"
	"σχολιο\0"
	"τα πιο διαβασμενα\0"
	"τελευταια νεα\0"
	"χρονοσ αναγνωσησ\0"
	"абонираи\0"
	"абонираите се\0"
	"версия для печати\0"
	"вконтакте\0"
	"воити\0"
	"время на чтение\0"
	"время чтения\0"
	"вход\0"
	"відкрити в браузері\0"
	"главная\0"
	"главная >\0"
	"главные новости\0"
	"головна\0"
	"добавить комментарии\0"
	"друк\0"
	"залишити коментар\0"
	"зберегти\0"
	"знаишли помилку\0"
	"коментар\0"
	"коментари\0"
	"коментарі\0"
	"коментувати\0"
	"комментариев\0"
	"комментарии\0"
	"комментировать\0"
	"копираи връзката\0"
	"лента новостеи\0"
	"меню\0"
	"мы в\0"
	"на главную\0"
	"на головну\0"
	"на правах рекламы\0"
	"наверх\0"
	"нажмите здесь\0"
	"наи-популярни\0"
	"наи-четени\0"
	"наипопулярніше\0"
	"наичитаніше\0"
	"начало\0"
	"нашли ошибку\0"
	"нет комментариев\0"
	"обсудить\0"
	"оглас\0"
	"оголошення\0"
	"одноклассники\0"
	"оставить комментарии\0"
	"останні новини\0"
	"открыть в браузере\0"
	"отпечатаи\0"
	"отправить\0"
	"оформить подписку\0"
	"переити до\0"
	"переити к\0"
	"печать\0"
	"поделиться\0"
	"поделиться в\0"
	"поделиться ссылкои\0"
	"подписаться\0"
	"подписка\0"
	"подписываитесь\0"
	"подписываитесь на нас\0"
	"подпишитесь\0"
	"поділитися\0"
	"поділитися в\0"
	"поиск\0"
	"получаите новости\0"
	"популярне\0"
	"популярное\0"
	"популярные новости\0"
	"популярні новини\0"
	"последни новини\0"
	"последние новости\0"
	"пошук\0"
	"продолжение после рекламы\0"
	"прослушать\0"
	"підписатися\0"
	"підписуитесь\0"
	"підписуитесь на\0"
	"підпишіться\0"
	"распечатать\0"
	"реклама\0"
	"рекламне оголошення\0"
	"рекламное объявление\0"
	"роздрукувати\0"
	"самое популярное\0"
	"самое читаемое\0"
	"самые читаемые\0"
	"скачать приложение\0"
	"скопировать ссылку\0"
	"скопіювати посилання\0"
	"сохранить\0"
	"споделете\0"
	"сподели\0"
	"търсене\0"
	"увіити\0"
	"час читання\0"
	"читати #\0"
	"דלג ל\0"
	"דף הבית\0"
	"הדפס\0"
	"הדפסה\0"
	"הוסף תגובה\0"
	"הוספת תגובה\0"
	"הירשמו\0"
	"הכי נקראות\0"
	"הנקראות ביותר\0"
	"העתק קישור\0"
	"הצטרפו\0"
	"הרשמה\0"
	"זמן קריאה\0"
	"חדשות אחרונות\0"
	"חיפוש\0"
	"כתבו תגובה\0"
	"להרשמה\0"
	"מشاركة\0"
	"פרסומת\0"
	"רוצים לקבל\0"
	"שיתוף\0"
	"שמירה\0"
	"שתף\0"
	"שתפו\0"
	"תגובה\0"
	"תגובות\0"
	"תוכן ממומן\0"
	"תוכן שיווקי\0"
	"תפריט\0"
	"اترك تعليقا\0"
	"احدث الاخبار\0"
	"اخر الاخبار\0"
	"اخرين اخبار\0"
	"ارسال نظر\0"
	"اشتراك گذاري\0"
	"اشتراكگذاري\0"
	"اشترك\0"
	"اشترك في\0"
	"اشتركوا\0"
	"اضف تعليق\0"
	"اعلان\0"
	"اعلانات\0"
	"الاكثر تداولا\0"
	"الاكثر قراءة\0"
	"الاكثر مشاهدة\0"
	"الانتقال الي\0"
	"التعليقات\0"
	"الرييسية\0"
	"القايمة\0"
	"انشر\0"
	"انضم الي\0"
	"اگهي\0"
	"بحث\0"
	"تابعونا علي\0"
	"تبليغ\0"
	"تبليغات\0"
	"تخطي الي\0"
	"تسجيل الدخول\0"
	"تعليق\0"
	"تعليقات\0"
	"جستجو\0"
	"حفظ\0"
	"حمل تطبيق\0"
	"خانه\0"
	"ديدگاه\0"
	"ديدگاهها\0"
	"زمان تقريبي مطالعه\0"
	"زمان مطالعه\0"
	"سجل الان\0"
	"شارك\0"
	"شارك المقال\0"
	"شارك علي\0"
	"صفحه اصلي\0"
	"طباعة\0"
	"عضويت\0"
	"عضويت در خبرنامه\0"
	"كپي لينك\0"
	"محتوي ممول\0"
	"مدة القراءة\0"
	"مشاركة\0"
	"منو\0"
	"نسخ الرابط\0"
	"نظرات\0"
	"وقت القراءة\0"
	"پربازديدترين\0"
	"پربازديدها\0"
	"پربينندهترين\0"
	"چاپ\0"
	"टिप्पणियां\0"
	"विज्ञापन\0"
	"शेयर\0"
	"शेयर करें\0"
	"शেয়ার\0"
	"বিজ্ঞাপন\0"
	"คัดลอกลิงก์\0"
	"แชร์\0"
	"โฆษณา\0"
	"ここをクリック\0"
	"この記事は会員限定\0"
	"この記事は有料\0"
	"この記事は約\0"
	"よく読まれている記事\0"
	"アクセスランキング\0"
	"コメント\0"
	"コメントする\0"
	"コメントを書く\0"
	"コメントを残す\0"
	"コンテンツへ\0"
	"シェア\0"
	"シェアする\0"
	"スポンサーリンク\0"
	"ツイート\0"
	"トップへ戻る\0"
	"フォローする\0"
	"ブックマーク\0"
	"ブラウザで見る\0"
	"ページトップへ\0"
	"ホーム\0"
	"ホーム >\0"
	"ポスト\0"
	"メニュー\0"
	"メルマガ\0"
	"ランキング\0"
	"リンクをコピー\0"
	"ログイン\0"
	"上一篇\0"
	"上一页\0"
	"下一篇\0"
	"下一页\0"
	"下載app\0"
	"下载app\0"
	"举报\0"
	"人気の記事\0"
	"人気記事\0"
	"会員登録\0"
	"会員限定記事\0"
	"保存\0"
	"共有\0"
	"关注公众号\0"
	"关注我们\0"
	"分享\0"
	"分享到\0"
	"分享文章\0"
	"分享至\0"
	"列印\0"
	"前の記事\0"
	"前へ\0"
	"加入會員\0"
	"印刷\0"
	"原标题:\0"
	"发表评论\0"
	"回到頂部\0"
	"在浏览器中查看\0"
	"复制链接\0"
	"字号\0"
	"字號\0"
	"广告\0"
	"広告\0"
	"廣告\0"
	"廣編特輯\0"
	"当前位置\0"
	"微信\0"
	"微博\0"
	"您的位置\0"
	"我要评论\0"
	"所要時間\0"
	"打印\0"
	"扫描二维码\0"
	"扫码关注\0"
	"排行榜\0"
	"推广\0"
	"搜尋\0"
	"搜索\0"
	"收藏\0"
	"新着記事\0"
	"易信\0"
	"更多\0"
	"最多阅读\0"
	"最新ニュース\0"
	"最新新闻\0"
	"最新消息\0"
	"最新記事\0"
	"最新评论\0"
	"有料会員\0"
	"有料会員記事\0"
	"有料記事\0"
	"朋友圈\0"
	"本文 바로가기\0"
	"本文へ\0"
	"検索\0"
	"次の記事\0"
	"次へ\0"
	"点击查看\0"
	"点赞\0"
	"热榜\0"
	"热点新闻\0"
	"热门推荐\0"
	"热门文章\0"
	"热门新闻\0"
	"無料登録\0"
	"熱門文章\0"
	"熱門新聞\0"
	"留言\0"
	"登入\0"
	"登录\0"
	"登録はこちら\0"
	"立即訂閱\0"
	"立即订阅\0"
	"続きを読むには\0"
	"网友评论\0"
	"菜单\0"
	"複製連結\0"
	"訂閱\0"
	"訂閱電子報\0"
	"評論\0"
	"読了時間\0"
	"订阅\0"
	"订阅我们\0"
	"评论\0"
	"責任編輯\0"
	"購読\0"
	"责任编辑\0"
	"赞助内容\0"
	"跳到\0"
	"跳至\0"
	"转发\0"
	"返回顶部\0"
	"返回首页\0"
	"選單\0"
	"閱讀時間\0"
	"阅读时间\0"
	"预计阅读\0"
	"首頁\0"
	"首页\0"
	"首页 >\0"
	"點我\0"
	"點讚\0"
	"點閱排行\0"
	"가장 많이 본 뉴스\0"
	"검색\0"
	"공유\0"
	"공유하기\0"
	"광고\0"
	"구독\0"
	"구독 신청\0"
	"구독하기\0"
	"기사 공유\0"
	"기사 듣기\0"
	"기사공유\0"
	"뉴스레터\0"
	"다음\0"
	"다음기사\0"
	"댓글\0"
	"댓글 달기\0"
	"댓글 쓰기\0"
	"댓글쓰기\0"
	"로그인\0"
	"링크 복사\0"
	"많이 본 기사\0"
	"많이 본 뉴스\0"
	"맨 위로\0"
	"메뉴\0"
	"바로가기\0"
	"스크랩\0"
	"스폰서\0"
	"실시간 뉴스\0"
	"앱 다운로드\0"
	"이전\0"
	"이전기사\0"
	"인기 기사\0"
	"인기기사\0"
	"인쇄\0"
	"읽는 시간\0"
	"제보는\0"
	"좋아요\0"
	"최신기사\0"
	"최신뉴스\0"
	"카카오톡\0"
	"트위터\0"
	"페이스북\0"
	"페이스북 공유\0"
	"프린트\0"
	"홈\0"
	"회원가입\0"
;

static const pcut_phrase pcut_furniture_words_rows[] = {
	{0, PCUT_FURNITURE_COMMENTS, 2},
	{12, PCUT_FURNITURE_SHARE, 2},
	{20, PCUT_FURNITURE_COMMENTS, 2},
	{33, PCUT_FURNITURE_COMMENTS, 2},
	{46, PCUT_FURNITURE_COMMENTS, 2},
	{60, PCUT_FURNITURE_COMMENTS, 2},
	{70, PCUT_FURNITURE_COMMENTS, 2},
	{84, PCUT_FURNITURE_COMMENTS, 2},
	{99, PCUT_FURNITURE_COMMENTS, 2},
	{110, PCUT_FURNITURE_COMMENTS, 2},
	{121, PCUT_FURNITURE_COMMENTS, 2},
	{132, PCUT_FURNITURE_COMMENTS, 1},
	{146, PCUT_FURNITURE_READING, 2},
	{161, PCUT_FURNITURE_READING, 2},
	{166, PCUT_FURNITURE_READING, 2},
	{177, PCUT_FURNITURE_SHARE, 2},
	{189, PCUT_FURNITURE_COMMENTS, 2},
	{203, PCUT_FURNITURE_COMMENTS, 2},
	{214, PCUT_FURNITURE_COMMENTS, 2},
	{226, PCUT_FURNITURE_COMMENTS, 2},
	{238, PCUT_FURNITURE_COMMENTS, 2},
	{251, PCUT_FURNITURE_COMMENTS, 2},
	{263, PCUT_FURNITURE_COMMENTS, 2},
	{275, PCUT_FURNITURE_COMMENTS, 2},
	{288, PCUT_FURNITURE_COMMENTS, 2},
	{301, PCUT_FURNITURE_COMMENTS, 2},
	{313, PCUT_FURNITURE_COMMENTS, 2},
	{326, PCUT_FURNITURE_COMMENTS, 2},
	{340, PCUT_FURNITURE_COMMENTS, 2},
	{353, PCUT_FURNITURE_SHARE, 2},
	{360, PCUT_FURNITURE_SHARE, 2},
	{368, PCUT_FURNITURE_READING, 2},
	{374, PCUT_FURNITURE_READING, 2},
	{388, PCUT_FURNITURE_READING, 2},
	{401, PCUT_FURNITURE_READING, 2},
	{413, PCUT_FURNITURE_READING, 2},
	{428, PCUT_FURNITURE_READING, 2},
	{445, PCUT_FURNITURE_READING, 2},
	{462, PCUT_FURNITURE_READING, 2},
	{479, PCUT_FURNITURE_READING, 2},
	{496, PCUT_FURNITURE_READING, 2},
	{511, PCUT_FURNITURE_READING, 2},
	{525, PCUT_FURNITURE_READING, 2},
	{540, PCUT_FURNITURE_READING, 2},
	{554, PCUT_FURNITURE_READING, 2},
	{569, PCUT_FURNITURE_READING, 2},
	{580, PCUT_FURNITURE_READING, 2},
	{603, PCUT_FURNITURE_READING, 2},
	{619, PCUT_FURNITURE_READING, 2},
	{631, PCUT_FURNITURE_READING, 2},
	{645, PCUT_FURNITURE_READING, 2},
	{662, PCUT_FURNITURE_READING, 2},
	{681, PCUT_FURNITURE_READING, 2},
	{697, PCUT_FURNITURE_READING, 2},
	{716, PCUT_FURNITURE_READING, 2},
	{737, PCUT_FURNITURE_READING, 2},
	{752, PCUT_FURNITURE_READING, 2},
	{770, PCUT_FURNITURE_READING, 2},
	{790, PCUT_FURNITURE_READING, 2},
	{811, PCUT_FURNITURE_READING, 2},
	{832, PCUT_FURNITURE_READING, 2},
	{852, PCUT_FURNITURE_READING, 2},
	{868, PCUT_FURNITURE_READING, 2},
	{883, PCUT_FURNITURE_READING, 2},
	{894, PCUT_FURNITURE_SHARE, 2},
	{903, PCUT_FURNITURE_COMMENTS, 2},
	{915, PCUT_FURNITURE_COMMENTS, 2},
	{925, PCUT_FURNITURE_COMMENTS, 2},
	{936, PCUT_FURNITURE_SHARE, 2},
	{948, PCUT_FURNITURE_SHARE, 2},
	{956, PCUT_FURNITURE_COMMENTS, 2},
	{966, PCUT_FURNITURE_COMMENTS, 2},
	{977, PCUT_FURNITURE_COMMENTS, 2},
	{989, PCUT_FURNITURE_COMMENTS, 1},
	{1004, PCUT_FURNITURE_SHARE, 2},
	{1015, PCUT_FURNITURE_SHARE, 2},
	{1023, PCUT_FURNITURE_SHARE, 2},
	{1032, PCUT_FURNITURE_COMMENTS, 1},
	{1046, PCUT_FURNITURE_SHARE, 2},
	{1055, PCUT_FURNITURE_SHARE, 2},
	{1065, PCUT_FURNITURE_SHARE, 2},
	{1073, PCUT_FURNITURE_SHARE, 2},
	{1081, PCUT_FURNITURE_COMMENTS, 2},
	{1089, PCUT_FURNITURE_COMMENTS, 2},
	{1104, PCUT_FURNITURE_COMMENTS, 2},
	{1123, PCUT_FURNITURE_COMMENTS, 2},
	{1144, PCUT_FURNITURE_COMMENTS, 2},
	{1165, PCUT_FURNITURE_COMMENTS, 2},
	{1186, PCUT_FURNITURE_COMMENTS, 2},
	{1209, PCUT_FURNITURE_COMMENTS, 2},
	{1236, PCUT_FURNITURE_COMMENTS, 2},
	{1261, PCUT_FURNITURE_COMMENTS, 2},
	{1286, PCUT_FURNITURE_READING, 2},
	{1308, PCUT_FURNITURE_READING, 2},
	{1334, PCUT_FURNITURE_READING, 2},
	{1356, PCUT_FURNITURE_READING, 2},
	{1378, PCUT_FURNITURE_COMMENTS, 2},
	{1393, PCUT_FURNITURE_COMMENTS, 2},
	{1406, PCUT_FURNITURE_COMMENTS, 2},
	{1423, PCUT_FURNITURE_READING, 2},
	{1447, PCUT_FURNITURE_READING, 2},
	{1471, PCUT_FURNITURE_COMMENTS, 2},
	{1486, PCUT_FURNITURE_COMMENTS, 2},
	{1495, PCUT_FURNITURE_COMMENTS, 2},
	{1509, PCUT_FURNITURE_COMMENTS, 2},
	{1529, PCUT_FURNITURE_READING, 2},
	{1549, PCUT_FURNITURE_READING, 2},
	{1563, PCUT_FURNITURE_READING, 2},
	{1577, PCUT_FURNITURE_COMMENTS, 2},
	{1588, PCUT_FURNITURE_COMMENTS, 2},
	{1599, PCUT_FURNITURE_COMMENTS, 2},
	{1607, PCUT_FURNITURE_COMMENTS, 2},
	{1622, PCUT_FURNITURE_COMMENTS, 2},
	{1630, PCUT_FURNITURE_READING, 2},
	{1642, PCUT_FURNITURE_PROMPT, 1},
	{1653, PCUT_FURNITURE_ADVERT, 0},
	{1663, PCUT_FURNITURE_MOST_READ, 0},
	{1672, PCUT_FURNITURE_PROMPT, 1},
	{1698, PCUT_FURNITURE_PROMPT, 1},
	{1722, PCUT_FURNITURE_SUBSCRIBE, 1},
	{1731, PCUT_FURNITURE_SUBSCRIBE, 0},
	{1735, PCUT_FURNITURE_SUBSCRIBE, 1},
	{1746, PCUT_FURNITURE_SUBSCRIBE, 0},
	{1755, PCUT_FURNITURE_SUBSCRIBE, 1},
	{1766, PCUT_FURNITURE_SUBSCRIBE, 0},
	{1778, PCUT_FURNITURE_SUBSCRIBE, 1},
	{1793, PCUT_FURNITURE_SUBSCRIBE, 0},
	{1802, PCUT_FURNITURE_SUBSCRIBE, 1},
	{1814, PCUT_FURNITURE_SUBSCRIBE, 1},
	{1825, PCUT_FURNITURE_SUBSCRIBE, 0},
	{1833, PCUT_FURNITURE_SUBSCRIBE, 1},
	{1844, PCUT_FURNITURE_SUBSCRIBE, 1},
	{1857, PCUT_FURNITURE_SHARE, 1},
	{1882, PCUT_FURNITURE_SUBSCRIBE, 0},
	{1893, PCUT_FURNITURE_SUBSCRIBE, 1},
	{1908, PCUT_FURNITURE_NAVIGATION, 0},
	{1917, PCUT_FURNITURE_NAVIGATION, 0},
	{1923, PCUT_FURNITURE_NAVIGATION, 0},
	{1930, PCUT_FURNITURE_NAVIGATION, 0},
	{1941, PCUT_FURNITURE_NAVIGATION, 1},
	{1956, PCUT_FURNITURE_NAVIGATION, 0},
	{1970, PCUT_FURNITURE_NAVIGATION, 0},
	{1978, PCUT_FURNITURE_NAVIGATION, 1},
	{1988, PCUT_FURNITURE_NAVIGATION, 1},
	{2000, PCUT_FURNITURE_ADVERT, 0},
	{2003, PCUT_FURNITURE_COMMENTS, 0},
	{2021, PCUT_FURNITURE_COMMENTS, 0},
	{2035, PCUT_FURNITURE_COMMENTS, 0},
	{2047, PCUT_FURNITURE_ADVERT, 0},
	{2051, PCUT_FURNITURE_ADVERT, 0},
	{2058, PCUT_FURNITURE_ADVERT, 0},
	{2070, PCUT_FURNITURE_ADVERT, 0},
	{2083, PCUT_FURNITURE_NAVIGATION, 0},
	{2093, PCUT_FURNITURE_ADVERT, 0},
	{2111, PCUT_FURNITURE_ADVERT, 0},
	{2125, PCUT_FURNITURE_ADVERT, 0},
	{2164, PCUT_FURNITURE_ADVERT, 0},
	{2199, PCUT_FURNITURE_ADVERT, 1},
	{2235, PCUT_FURNITURE_ADVERT, 0},
	{2250, PCUT_FURNITURE_ADVERT, 0},
	{2262, PCUT_FURNITURE_ADVERT, 0},
	{2274, PCUT_FURNITURE_SHARE, 0},
	{2284, PCUT_FURNITURE_PROMPT, 1},
	{2304, PCUT_FURNITURE_NAVIGATION, 0},
	{2308, PCUT_FURNITURE_COMMENTS, 0},
	{2331, PCUT_FURNITURE_MOST_READ, 0},
	{2340, PCUT_FURNITURE_MOST_READ, 0},
	{2361, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2372, PCUT_FURNITURE_NAVIGATION, 0},
	{2381, PCUT_FURNITURE_NAVIGATION, 0},
	{2401, PCUT_FURNITURE_NAVIGATION, 1},
	{2418, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2439, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2463, PCUT_FURNITURE_MOST_READ, 0},
	{2482, PCUT_FURNITURE_NAVIGATION, 0},
	{2492, PCUT_FURNITURE_NAVIGATION, 0},
	{2501, PCUT_FURNITURE_READING, 0},
	{2509, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2519, PCUT_FURNITURE_NAVIGATION, 0},
	{2528, PCUT_FURNITURE_ADVERT, 0},
	{2536, PCUT_FURNITURE_ADVERT, 0},
	{2545, PCUT_FURNITURE_ADVERT, 0},
	{2552, PCUT_FURNITURE_ADVERT, 0},
	{2560, PCUT_FURNITURE_ADVERT, 0},
	{2568, PCUT_FURNITURE_ADVERT, 0},
	{2577, PCUT_FURNITURE_NAVIGATION, 0},
	{2586, PCUT_FURNITURE_ADVERT, 0},
	{2594, PCUT_FURNITURE_ADVERT, 0},
	{2603, PCUT_FURNITURE_ADVERT, 0},
	{2611, PCUT_FURNITURE_ADVERT, 0},
	{2620, PCUT_FURNITURE_PROMPT, 1},
	{2637, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2655, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2664, PCUT_FURNITURE_NAVIGATION, 0},
	{2668, PCUT_FURNITURE_ADVERT, 0},
	{2706, PCUT_FURNITURE_ADVERT, 0},
	{2730, PCUT_FURNITURE_ADVERT, 0},
	{2768, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2784, PCUT_FURNITURE_MOST_READ, 0},
	{2806, PCUT_FURNITURE_READING, 0},
	{2822, PCUT_FURNITURE_SHARE, 0},
	{2838, PCUT_FURNITURE_ADVERT, 1},
	{2864, PCUT_FURNITURE_COMMENTS, 0},
	{2885, PCUT_FURNITURE_SHARE, 0},
	{2900, PCUT_FURNITURE_READING, 0},
	{2917, PCUT_FURNITURE_ADVERT, 1},
	{2943, PCUT_FURNITURE_ADVERT, 1},
	{2971, PCUT_FURNITURE_ADVERT, 1},
	{2998, PCUT_FURNITURE_ADVERT, 0},
	{3019, PCUT_FURNITURE_MOST_READ, 0},
	{3033, PCUT_FURNITURE_READING, 0},
	{3041, PCUT_FURNITURE_READING, 0},
	{3060, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3068, PCUT_FURNITURE_SUBSCRIBE, 0},
	{3075, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3084, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3097, PCUT_FURNITURE_SHARE, 1},
	{3117, PCUT_FURNITURE_SHARE, 1},
	{3136, PCUT_FURNITURE_SHARE, 1},
	{3149, PCUT_FURNITURE_NAVIGATION, 0},
	{3161, PCUT_FURNITURE_NAVIGATION, 1},
	{3174, PCUT_FURNITURE_NAVIGATION, 0},
	{3186, PCUT_FURNITURE_SHARE, 0},
	{3194, PCUT_FURNITURE_SHARE, 1},
	{3205, PCUT_FURNITURE_SHARE, 0},
	{3224, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3236, PCUT_FURNITURE_COMMENTS, 0},
	{3260, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3276, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3296, PCUT_FURNITURE_READING, 0},
	{3312, PCUT_FURNITURE_SHARE, 0},
	{3327, PCUT_FURNITURE_PROMPT, 1},
	{3346, PCUT_FURNITURE_PROMPT, 1},
	{3364, PCUT_FURNITURE_MOST_READ, 0},
	{3372, PCUT_FURNITURE_MOST_READ, 0},
	{3392, PCUT_FURNITURE_NAVIGATION, 0},
	{3400, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3417, PCUT_FURNITURE_MOST_READ, 0},
	{3435, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3448, PCUT_FURNITURE_ADVERT, 0},
	{3459, PCUT_FURNITURE_MOST_READ, 0},
	{3472, PCUT_FURNITURE_SHARE, 0},
	{3479, PCUT_FURNITURE_SHARE, 0},
	{3487, PCUT_FURNITURE_ADVERT, 0},
	{3504, PCUT_FURNITURE_NAVIGATION, 1},
	{3515, PCUT_FURNITURE_NAVIGATION, 0},
	{3532, PCUT_FURNITURE_NAVIGATION, 0},
	{3560, PCUT_FURNITURE_COMMENTS, 0},
	{3570, PCUT_FURNITURE_SHARE, 1},
	{3581, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3594, PCUT_FURNITURE_SHARE, 0},
	{3602, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3610, PCUT_FURNITURE_SHARE, 0},
	{3619, PCUT_FURNITURE_PROMPT, 1},
	{3642, PCUT_FURNITURE_NAVIGATION, 1},
	{3653, PCUT_FURNITURE_MOST_READ, 0},
	{3667, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3681, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3693, PCUT_FURNITURE_NAVIGATION, 0},
	{3700, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3712, PCUT_FURNITURE_NAVIGATION, 0},
	{3720, PCUT_FURNITURE_NAVIGATION, 0},
	{3725, PCUT_FURNITURE_READING, 1},
	{3737, PCUT_FURNITURE_NAVIGATION, 0},
	{3745, PCUT_FURNITURE_MOST_READ, 0},
	{3761, PCUT_FURNITURE_NAVIGATION, 0},
	{3767, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3791, PCUT_FURNITURE_PROMPT, 1},
	{3820, PCUT_FURNITURE_SHARE, 0},
	{3826, PCUT_FURNITURE_SHARE, 0},
	{3834, PCUT_FURNITURE_SHARE, 1},
	{3846, PCUT_FURNITURE_ADVERT, 1},
	{3867, PCUT_FURNITURE_PROMPT, 1},
	{3878, PCUT_FURNITURE_PROMPT, 1},
	{3893, PCUT_FURNITURE_PROMPT, 1},
	{3907, PCUT_FURNITURE_PROMPT, 1},
	{3924, PCUT_FURNITURE_SHARE, 0},
	{3939, PCUT_FURNITURE_PROMPT, 1},
	{3951, PCUT_FURNITURE_PROMPT, 1},
	{3963, PCUT_FURNITURE_NAVIGATION, 0},
	{3969, PCUT_FURNITURE_NAVIGATION, 1},
	{3980, PCUT_FURNITURE_MOST_READ, 0},
	{3994, PCUT_FURNITURE_COMMENTS, 0},
	{4003, PCUT_FURNITURE_COMMENTS, 0},
	{4014, PCUT_FURNITURE_COMMENTS, 0},
	{4025, PCUT_FURNITURE_COMMENTS, 0},
	{4037, PCUT_FURNITURE_COMMENTS, 0},
	{4045, PCUT_FURNITURE_COMMENTS, 0},
	{4067, PCUT_FURNITURE_COMMENTS, 0},
	{4076, PCUT_FURNITURE_COMMENTS, 0},
	{4088, PCUT_FURNITURE_COMMENTS, 0},
	{4101, PCUT_FURNITURE_COMMENTS, 0},
	{4111, PCUT_FURNITURE_COMMENTS, 0},
	{4120, PCUT_FURNITURE_COMMENTS, 0},
	{4129, PCUT_FURNITURE_COMMENTS, 0},
	{4141, PCUT_FURNITURE_COMMENTS, 0},
	{4161, PCUT_FURNITURE_COMMENTS, 0},
	{4177, PCUT_FURNITURE_COMMENTS, 0},
	{4190, PCUT_FURNITURE_ADVERT, 0},
	{4207, PCUT_FURNITURE_SHARE, 0},
	{4216, PCUT_FURNITURE_SHARE, 1},
	{4228, PCUT_FURNITURE_SHARE, 0},
	{4239, PCUT_FURNITURE_SHARE, 0},
	{4252, PCUT_FURNITURE_SHARE, 1},
	{4268, PCUT_FURNITURE_SHARE, 1},
	{4280, PCUT_FURNITURE_SHARE, 0},
	{4290, PCUT_FURNITURE_SHARE, 1},
	{4303, PCUT_FURNITURE_SHARE, 0},
	{4313, PCUT_FURNITURE_SHARE, 1},
	{4326, PCUT_FURNITURE_NAVIGATION, 0},
	{4336, PCUT_FURNITURE_PROMPT, 1},
	{4357, PCUT_FURNITURE_NAVIGATION, 0},
	{4368, PCUT_FURNITURE_ADVERT, 0},
	{4390, PCUT_FURNITURE_ADVERT, 0},
	{4409, PCUT_FURNITURE_ADVERT, 0},
	{4433, PCUT_FURNITURE_ADVERT, 0},
	{4454, PCUT_FURNITURE_ADVERT, 1},
	{4478, PCUT_FURNITURE_ADVERT, 0},
	{4506, PCUT_FURNITURE_ADVERT, 0},
	{4537, PCUT_FURNITURE_ADVERT, 1},
	{4557, PCUT_FURNITURE_ADVERT, 1},
	{4585, PCUT_FURNITURE_PROMPT, 0},
	{4602, PCUT_FURNITURE_ADVERT, 0},
	{4639, PCUT_FURNITURE_ADVERT, 0},
	{4671, PCUT_FURNITURE_NAVIGATION, 0},
	{4685, PCUT_FURNITURE_NAVIGATION, 0},
	{4701, PCUT_FURNITURE_NAVIGATION, 0},
	{4709, PCUT_FURNITURE_SHARE, 0},
	{4723, PCUT_FURNITURE_SHARE, 0},
	{4734, PCUT_FURNITURE_SHARE, 0},
	{4748, PCUT_FURNITURE_SHARE, 0},
	{4760, PCUT_FURNITURE_SHARE, 0},
	{4775, PCUT_FURNITURE_SHARE, 0},
	{4782, PCUT_FURNITURE_SHARE, 0},
	{4797, PCUT_FURNITURE_SHARE, 0},
	{4807, PCUT_FURNITURE_SHARE, 0},
	{4830, PCUT_FURNITURE_SHARE, 0},
	{4844, PCUT_FURNITURE_SHARE, 0},
	{4853, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4875, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4893, PCUT_FURNITURE_READING, 1},
	{4907, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4924, PCUT_FURNITURE_ADVERT, 1},
	{4946, PCUT_FURNITURE_ADVERT, 1},
	{4966, PCUT_FURNITURE_ADVERT, 1},
	{4988, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4996, PCUT_FURNITURE_NAVIGATION, 0},
	{5008, PCUT_FURNITURE_NAVIGATION, 0},
	{5029, PCUT_FURNITURE_ADVERT, 1},
	{5056, PCUT_FURNITURE_SHARE, 0},
	{5061, PCUT_FURNITURE_SHARE, 0},
	{5074, PCUT_FURNITURE_SHARE, 0},
	{5091, PCUT_FURNITURE_SHARE, 1},
	{5099, PCUT_FURNITURE_COMMENTS, 0},
	{5120, PCUT_FURNITURE_COMMENTS, 0},
	{5140, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5152, PCUT_FURNITURE_COMMENTS, 0},
	{5171, PCUT_FURNITURE_SHARE, 0},
	{5175, PCUT_FURNITURE_SHARE, 1},
	{5182, PCUT_FURNITURE_SHARE, 0},
	{5187, PCUT_FURNITURE_SHARE, 1},
	{5195, PCUT_FURNITURE_SHARE, 0},
	{5201, PCUT_FURNITURE_SHARE, 1},
	{5211, PCUT_FURNITURE_MOST_READ, 0},
	{5232, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5248, PCUT_FURNITURE_PROMPT, 1},
	{5274, PCUT_FURNITURE_PROMPT, 1},
	{5292, PCUT_FURNITURE_NAVIGATION, 1},
	{5310, PCUT_FURNITURE_COMMENTS, 0},
	{5318, PCUT_FURNITURE_COMMENTS, 0},
	{5326, PCUT_FURNITURE_COMMENTS, 0},
	{5335, PCUT_FURNITURE_COMMENTS, 0},
	{5347, PCUT_FURNITURE_COMMENTS, 0},
	{5355, PCUT_FURNITURE_SHARE, 0},
	{5366, PCUT_FURNITURE_SHARE, 1},
	{5380, PCUT_FURNITURE_PROMPT, 1},
	{5406, PCUT_FURNITURE_NAVIGATION, 0},
	{5414, PCUT_FURNITURE_NAVIGATION, 0},
	{5450, PCUT_FURNITURE_PROMPT, 1},
	{5470, PCUT_FURNITURE_READING, 1},
	{5481, PCUT_FURNITURE_MOST_READ, 0},
	{5491, PCUT_FURNITURE_MOST_READ, 0},
	{5506, PCUT_FURNITURE_COMMENTS, 0},
	{5522, PCUT_FURNITURE_NAVIGATION, 0},
	{5528, PCUT_FURNITURE_NAVIGATION, 0},
	{5533, PCUT_FURNITURE_SUBSCRIBE, 0},
	{5540, PCUT_FURNITURE_SUBSCRIBE, 0},
	{5551, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5567, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5584, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5601, PCUT_FURNITURE_SHARE, 0},
	{5609, PCUT_FURNITURE_SHARE, 0},
	{5616, PCUT_FURNITURE_SHARE, 0},
	{5635, PCUT_FURNITURE_READING, 0},
	{5643, PCUT_FURNITURE_READING, 0},
	{5661, PCUT_FURNITURE_MOST_READ, 0},
	{5677, PCUT_FURNITURE_MOST_READ, 0},
	{5692, PCUT_FURNITURE_PROMPT, 1},
	{5719, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5730, PCUT_FURNITURE_SHARE, 0},
	{5736, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5750, PCUT_FURNITURE_SHARE, 0},
	{5764, PCUT_FURNITURE_PROMPT, 1},
	{5785, PCUT_FURNITURE_SHARE, 0},
	{5796, PCUT_FURNITURE_SHARE, 0},
	{5815, PCUT_FURNITURE_SHARE, 0},
	{5833, PCUT_FURNITURE_MOST_READ, 0},
	{5850, PCUT_FURNITURE_MOST_READ, 0},
	{5866, PCUT_FURNITURE_PROMPT, 1},
	{5884, PCUT_FURNITURE_ADVERT, 0},
	{5901, PCUT_FURNITURE_NAVIGATION, 1},
	{5915, PCUT_FURNITURE_SHARE, 0},
	{5927, PCUT_FURNITURE_SHARE, 0},
	{5949, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5966, PCUT_FURNITURE_NAVIGATION, 0},
	{5973, PCUT_FURNITURE_SHARE, 1},
	{5984, PCUT_FURNITURE_SHARE, 0},
	{6002, PCUT_FURNITURE_SHARE, 0},
	{6019, PCUT_FURNITURE_SHARE, 1},
	{6031, PCUT_FURNITURE_SHARE, 0},
	{6050, PCUT_FURNITURE_SHARE, 0},
	{6067, PCUT_FURNITURE_COMMENTS, 0},
	{6089, PCUT_FURNITURE_READING, 0},
	{6098, PCUT_FURNITURE_READING, 0},
	{6116, PCUT_FURNITURE_READING, 1},
	{6134, PCUT_FURNITURE_READING, 1},
	{6157, PCUT_FURNITURE_NAVIGATION, 0},
	{6165, PCUT_FURNITURE_NAVIGATION, 0},
	{6172, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6188, PCUT_FURNITURE_SHARE, 0},
	{6197, PCUT_FURNITURE_SHARE, 0},
	{6216, PCUT_FURNITURE_PROMPT, 1},
	{6232, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6245, PCUT_FURNITURE_NAVIGATION, 1},
	{6258, PCUT_FURNITURE_SHARE, 1},
	{6269, PCUT_FURNITURE_SHARE, 0},
	{6279, PCUT_FURNITURE_SHARE, 1},
	{6294, PCUT_FURNITURE_SHARE, 0},
	{6301, PCUT_FURNITURE_PROMPT, 1},
	{6311, PCUT_FURNITURE_PROMPT, 1},
	{6332, PCUT_FURNITURE_SHARE, 1},
	{6342, PCUT_FURNITURE_SHARE, 1},
	{6355, PCUT_FURNITURE_NAVIGATION, 0},
	{6363, PCUT_FURNITURE_SUBSCRIBE, 0},
	{6384, PCUT_FURNITURE_PROMPT, 1},
	{6403, PCUT_FURNITURE_PROMPT, 1},
	{6424, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6440, PCUT_FURNITURE_PROMPT, 0},
	{6478, PCUT_FURNITURE_NAVIGATION, 0},
	{6489, PCUT_FURNITURE_NAVIGATION, 1},
	{6497, PCUT_FURNITURE_NAVIGATION, 1},
	{6504, PCUT_FURNITURE_NAVIGATION, 1},
	{6521, PCUT_FURNITURE_COMMENTS, 0},
	{6538, PCUT_FURNITURE_SHARE, 0},
	{6542, PCUT_FURNITURE_READING, 1},
	{6562, PCUT_FURNITURE_ADVERT, 0},
	{6573, PCUT_FURNITURE_ADVERT, 0},
	{6584, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6596, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6609, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6628, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6640, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6653, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6668, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6682, PCUT_FURNITURE_SHARE, 0},
	{6700, PCUT_FURNITURE_NAVIGATION, 0},
	{6710, PCUT_FURNITURE_NAVIGATION, 0},
	{6725, PCUT_FURNITURE_PROMPT, 1},
	{6737, PCUT_FURNITURE_PROMPT, 1},
	{6747, PCUT_FURNITURE_SHARE, 0},
	{6755, PCUT_FURNITURE_SHARE, 0},
	{6772, PCUT_FURNITURE_PROMPT, 1},
	{6782, PCUT_FURNITURE_NAVIGATION, 0},
	{6787, PCUT_FURNITURE_PROMPT, 1},
	{6798, PCUT_FURNITURE_COMMENTS, 0},
	{6812, PCUT_FURNITURE_PROMPT, 1},
	{6835, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6847, PCUT_FURNITURE_NAVIGATION, 0},
	{6859, PCUT_FURNITURE_NAVIGATION, 0},
	{6871, PCUT_FURNITURE_NAVIGATION, 0},
	{6875, PCUT_FURNITURE_ADVERT, 1},
	{6905, PCUT_FURNITURE_NAVIGATION, 0},
	{6918, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6934, PCUT_FURNITURE_PROMPT, 1},
	{6947, PCUT_FURNITURE_ADVERT, 0},
	{6956, PCUT_FURNITURE_NAVIGATION, 0},
	{6961, PCUT_FURNITURE_NAVIGATION, 0},
	{6968, PCUT_FURNITURE_NAVIGATION, 0},
	{6983, PCUT_FURNITURE_NAVIGATION, 0},
	{6990, PCUT_FURNITURE_NAVIGATION, 0},
	{6995, PCUT_FURNITURE_NAVIGATION, 1},
	{7002, PCUT_FURNITURE_NAVIGATION, 1},
	{7009, PCUT_FURNITURE_NAVIGATION, 1},
	{7017, PCUT_FURNITURE_NAVIGATION, 1},
	{7026, PCUT_FURNITURE_NAVIGATION, 1},
	{7037, PCUT_FURNITURE_COMMENTS, 0},
	{7051, PCUT_FURNITURE_COMMENTS, 0},
	{7063, PCUT_FURNITURE_MOST_READ, 0},
	{7075, PCUT_FURNITURE_NAVIGATION, 1},
	{7087, PCUT_FURNITURE_ADVERT, 0},
	{7093, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7107, PCUT_FURNITURE_PROMPT, 1},
	{7126, PCUT_FURNITURE_PROMPT, 1},
	{7146, PCUT_FURNITURE_NAVIGATION, 1},
	{7157, PCUT_FURNITURE_NAVIGATION, 0},
	{7171, PCUT_FURNITURE_NAVIGATION, 0},
	{7181, PCUT_FURNITURE_SHARE, 0},
	{7190, PCUT_FURNITURE_SHARE, 0},
	{7209, PCUT_FURNITURE_SHARE, 0},
	{7218, PCUT_FURNITURE_SHARE, 0},
	{7230, PCUT_FURNITURE_NAVIGATION, 0},
	{7245, PCUT_FURNITURE_NAVIGATION, 0},
	{7252, PCUT_FURNITURE_NAVIGATION, 1},
	{7261, PCUT_FURNITURE_NAVIGATION, 0},
	{7270, PCUT_FURNITURE_SUBSCRIBE, 0},
	{7282, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7294, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7309, PCUT_FURNITURE_SHARE, 0},
	{7319, PCUT_FURNITURE_SHARE, 0},
	{7335, PCUT_FURNITURE_ADVERT, 0},
	{7343, PCUT_FURNITURE_ADVERT, 0},
	{7352, PCUT_FURNITURE_NAVIGATION, 1},
	{7368, PCUT_FURNITURE_NAVIGATION, 1},
	{7387, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7400, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7415, PCUT_FURNITURE_SUBSCRIBE, 0},
	{7425, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7440, PCUT_FURNITURE_SHARE, 0},
	{7447, PCUT_FURNITURE_NAVIGATION, 0},
	{7456, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7471, PCUT_FURNITURE_SHARE, 0},
	{7475, PCUT_FURNITURE_SHARE, 1},
	{7492, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7504, PCUT_FURNITURE_SUBSCRIBE, 0},
	{7521, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7536, PCUT_FURNITURE_COMMENTS, 0},
	{7555, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7568, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7590, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7610, PCUT_FURNITURE_COMMENTS, 0},
	{7632, PCUT_FURNITURE_SHARE, 1},
	{7643, PCUT_FURNITURE_NAVIGATION, 1},
	{7651, PCUT_FURNITURE_ADVERT, 0},
	{7673, PCUT_FURNITURE_SHARE, 0},
	{7680, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7696, PCUT_FURNITURE_NAVIGATION, 0},
	{7704, PCUT_FURNITURE_COMMENTS, 0},
	{7715, PCUT_FURNITURE_NAVIGATION, 0},
	{7724, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7740, PCUT_FURNITURE_PROMPT, 1},
	{7757, PCUT_FURNITURE_PROMPT, 1},
	{7767, PCUT_FURNITURE_PROMPT, 1},
	{7781, PCUT_FURNITURE_COMMENTS, 0},
	{7790, PCUT_FURNITURE_COMMENTS, 0},
	{7800, PCUT_FURNITURE_COMMENTS, 0},
	{7810, PCUT_FURNITURE_COMMENTS, 0},
	{7820, PCUT_FURNITURE_COMMENTS, 0},
	{7831, PCUT_FURNITURE_COMMENTS, 0},
	{7842, PCUT_FURNITURE_COMMENTS, 0},
	{7852, PCUT_FURNITURE_COMMENTS, 0},
	{7872, PCUT_FURNITURE_COMMENTS, 0},
	{7883, PCUT_FURNITURE_COMMENTS, 1},
	{7903, PCUT_FURNITURE_COMMENTS, 0},
	{7920, PCUT_FURNITURE_COMMENTS, 0},
	{7932, PCUT_FURNITURE_COMMENTS, 0},
	{7942, PCUT_FURNITURE_COMMENTS, 0},
	{7953, PCUT_FURNITURE_COMMENTS, 0},
	{7966, PCUT_FURNITURE_COMMENTS, 0},
	{7976, PCUT_FURNITURE_COMMENTS, 0},
	{7986, PCUT_FURNITURE_SHARE, 0},
	{7999, PCUT_FURNITURE_SHARE, 0},
	{8012, PCUT_FURNITURE_SHARE, 0},
	{8024, PCUT_FURNITURE_SHARE, 0},
	{8037, PCUT_FURNITURE_SHARE, 0},
	{8051, PCUT_FURNITURE_SHARE, 0},
	{8064, PCUT_FURNITURE_SHARE, 0},
	{8080, PCUT_FURNITURE_SHARE, 0},
	{8092, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8103, PCUT_FURNITURE_READING, 0},
	{8112, PCUT_FURNITURE_ADVERT, 0},
	{8143, PCUT_FURNITURE_MOST_READ, 0},
	{8158, PCUT_FURNITURE_READING, 1},
	{8167, PCUT_FURNITURE_SHARE, 0},
	{8173, PCUT_FURNITURE_COMMENTS, 0},
	{8196, PCUT_FURNITURE_ADVERT, 0},
	{8214, PCUT_FURNITURE_MOST_READ, 0},
	{8229, PCUT_FURNITURE_COMMENTS, 0},
	{8248, PCUT_FURNITURE_COMMENTS, 0},
	{8267, PCUT_FURNITURE_READING, 1},
	{8274, PCUT_FURNITURE_MOST_READ, 0},
	{8281, PCUT_FURNITURE_MOST_READ, 0},
	{8293, PCUT_FURNITURE_MOST_READ, 0},
	{8308, PCUT_FURNITURE_MOST_READ, 0},
	{8321, PCUT_FURNITURE_COMMENTS, 0},
	{8337, PCUT_FURNITURE_COMMENTS, 0},
	{8351, PCUT_FURNITURE_READING, 1},
	{8361, PCUT_FURNITURE_READING, 1},
	{8371, PCUT_FURNITURE_ADVERT, 1},
	{8389, PCUT_FURNITURE_READING, 1},
	{8398, PCUT_FURNITURE_NAVIGATION, 0},
	{8411, PCUT_FURNITURE_MOST_READ, 0},
	{8423, PCUT_FURNITURE_MOST_READ, 0},
	{8438, PCUT_FURNITURE_MOST_READ, 0},
	{8457, PCUT_FURNITURE_MOST_READ, 0},
	{8470, PCUT_FURNITURE_MOST_READ, 0},
	{8485, PCUT_FURNITURE_MOST_READ, 0},
	{8503, PCUT_FURNITURE_MOST_READ, 0},
	{8523, PCUT_FURNITURE_READING, 1},
	{8533, PCUT_FURNITURE_READING, 1},
	{8541, PCUT_FURNITURE_READING, 1},
	{8550, PCUT_FURNITURE_PROMPT, 1},
	{8562, PCUT_FURNITURE_SHARE, 0},
	{8575, PCUT_FURNITURE_SHARE, 0},
	{8591, PCUT_FURNITURE_SHARE, 0},
	{8601, PCUT_FURNITURE_SHARE, 1},
	{8612, PCUT_FURNITURE_SHARE, 0},
	{8617, PCUT_FURNITURE_SHARE, 0},
	{8629, PCUT_FURNITURE_SHARE, 0},
	{8643, PCUT_FURNITURE_SHARE, 0},
	{8657, PCUT_FURNITURE_SHARE, 0},
	{8666, PCUT_FURNITURE_SHARE, 0},
	{8680, PCUT_FURNITURE_COMMENTS, 0},
	{8702, PCUT_FURNITURE_READING, 0},
	{8709, PCUT_FURNITURE_READING, 0},
	{8720, PCUT_FURNITURE_READING, 1},
	{8738, PCUT_FURNITURE_READING, 1},
	{8754, PCUT_FURNITURE_READING, 0},
	{8776, PCUT_FURNITURE_READING, 1},
	{8791, PCUT_FURNITURE_READING, 0},
	{8814, PCUT_FURNITURE_MOST_READ, 0},
	{8832, PCUT_FURNITURE_MOST_READ, 0},
	{8845, PCUT_FURNITURE_MOST_READ, 0},
	{8858, PCUT_FURNITURE_MOST_READ, 0},
	{8868, PCUT_FURNITURE_NAVIGATION, 0},
	{8878, PCUT_FURNITURE_NAVIGATION, 0},
	{8886, PCUT_FURNITURE_NAVIGATION, 0},
	{8897, PCUT_FURNITURE_NAVIGATION, 0},
	{8904, PCUT_FURNITURE_COMMENTS, 1},
	{8922, PCUT_FURNITURE_NAVIGATION, 0},
	{8930, PCUT_FURNITURE_NAVIGATION, 0},
	{8938, PCUT_FURNITURE_NAVIGATION, 0},
	{8947, PCUT_FURNITURE_NAVIGATION, 0},
	{8956, PCUT_FURNITURE_NAVIGATION, 0},
	{8962, PCUT_FURNITURE_MOST_READ, 0},
	{8973, PCUT_FURNITURE_READING, 0},
	{8998, PCUT_FURNITURE_READING, 1},
	{9007, PCUT_FURNITURE_READING, 0},
	{9014, PCUT_FURNITURE_READING, 0},
	{9018, PCUT_FURNITURE_READING, 0},
	{9023, PCUT_FURNITURE_NAVIGATION, 0},
	{9033, PCUT_FURNITURE_ADVERT, 0},
	{9040, PCUT_FURNITURE_MOST_READ, 0},
	{9051, PCUT_FURNITURE_MOST_READ, 0},
	{9062, PCUT_FURNITURE_MOST_READ, 0},
	{9074, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9098, PCUT_FURNITURE_MOST_READ, 0},
	{9109, PCUT_FURNITURE_MOST_READ, 0},
	{9120, PCUT_FURNITURE_SHARE, 0},
	{9129, PCUT_FURNITURE_NAVIGATION, 0},
	{9140, PCUT_FURNITURE_MOST_READ, 0},
	{9154, PCUT_FURNITURE_MOST_READ, 0},
	{9168, PCUT_FURNITURE_SHARE, 0},
	{9178, PCUT_FURNITURE_SHARE, 1},
	{9199, PCUT_FURNITURE_NAVIGATION, 0},
	{9213, PCUT_FURNITURE_MOST_READ, 0},
	{9226, PCUT_FURNITURE_MOST_READ, 0},
	{9250, PCUT_FURNITURE_MOST_READ, 0},
	{9272, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9284, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9296, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9312, PCUT_FURNITURE_NAVIGATION, 0},
	{9318, PCUT_FURNITURE_NAVIGATION, 0},
	{9335, PCUT_FURNITURE_NAVIGATION, 0},
	{9340, PCUT_FURNITURE_NAVIGATION, 0},
	{9345, PCUT_FURNITURE_SHARE, 0},
	{9352, PCUT_FURNITURE_SHARE, 0},
	{9362, PCUT_FURNITURE_MOST_READ, 0},
	{9374, PCUT_FURNITURE_MOST_READ, 0},
	{9384, PCUT_FURNITURE_MOST_READ, 0},
	{9395, PCUT_FURNITURE_MOST_READ, 0},
	{9405, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9419, PCUT_FURNITURE_NAVIGATION, 0},
	{9426, PCUT_FURNITURE_SHARE, 0},
	{9439, PCUT_FURNITURE_SHARE, 0},
	{9460, PCUT_FURNITURE_MOST_READ, 0},
	{9477, PCUT_FURNITURE_MOST_READ, 0},
	{9492, PCUT_FURNITURE_MOST_READ, 0},
	{9505, PCUT_FURNITURE_MOST_READ, 1},
	{9521, PCUT_FURNITURE_MOST_READ, 0},
	{9531, PCUT_FURNITURE_MOST_READ, 1},
	{9546, PCUT_FURNITURE_MOST_READ, 1},
	{9559, PCUT_FURNITURE_MOST_READ, 0},
	{9571, PCUT_FURNITURE_MOST_READ, 0},
	{9583, PCUT_FURNITURE_MOST_READ, 0},
	{9595, PCUT_FURNITURE_MOST_READ, 1},
	{9610, PCUT_FURNITURE_MOST_READ, 0},
	{9623, PCUT_FURNITURE_NAVIGATION, 0},
	{9628, PCUT_FURNITURE_NAVIGATION, 0},
	{9639, PCUT_FURNITURE_NAVIGATION, 1},
	{9654, PCUT_FURNITURE_NAVIGATION, 1},
	{9666, PCUT_FURNITURE_ADVERT, 1},
	{9695, PCUT_FURNITURE_ADVERT, 1},
	{9724, PCUT_FURNITURE_NAVIGATION, 0},
	{9734, PCUT_FURNITURE_NAVIGATION, 0},
	{9751, PCUT_FURNITURE_MOST_READ, 0},
	{9765, PCUT_FURNITURE_MOST_READ, 0},
	{9777, PCUT_FURNITURE_MOST_READ, 0},
	{9797, PCUT_FURNITURE_MOST_READ, 0},
	{9807, PCUT_FURNITURE_MOST_READ, 0},
	{9817, PCUT_FURNITURE_MOST_READ, 0},
	{9827, PCUT_FURNITURE_MOST_READ, 0},
	{9845, PCUT_FURNITURE_NAVIGATION, 0},
	{9856, PCUT_FURNITURE_NAVIGATION, 0},
	{9867, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9887, PCUT_FURNITURE_MOST_READ, 0},
	{9899, PCUT_FURNITURE_MOST_READ, 0},
	{9910, PCUT_FURNITURE_MOST_READ, 0},
	{9928, PCUT_FURNITURE_MOST_READ, 0},
	{9944, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9955, PCUT_FURNITURE_NAVIGATION, 0},
	{9969, PCUT_FURNITURE_NAVIGATION, 0},
	{9980, PCUT_FURNITURE_NAVIGATION, 0},
	{9992, PCUT_FURNITURE_PROMPT, 1},
	{10009, PCUT_FURNITURE_SUBSCRIBE, 0},
	{10020, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10042, PCUT_FURNITURE_SUBSCRIBE, 0},
	{10063, PCUT_FURNITURE_SUBSCRIBE, 0},
	{10075, PCUT_FURNITURE_NAVIGATION, 0},
	{10080, PCUT_FURNITURE_NAVIGATION, 0},
	{10093, PCUT_FURNITURE_NAVIGATION, 0},
	{10103, PCUT_FURNITURE_NAVIGATION, 0},
	{10113, PCUT_FURNITURE_NAVIGATION, 1},
	{10119, PCUT_FURNITURE_COMMENTS, 0},
	{10131, PCUT_FURNITURE_NAVIGATION, 0},
	{10146, PCUT_FURNITURE_SUBSCRIBE, 0},
	{10165, PCUT_FURNITURE_SHARE, 0},
	{10175, PCUT_FURNITURE_SHARE, 1},
	{10188, PCUT_FURNITURE_SUBSCRIBE, 0},
	{10197, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10208, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10217, PCUT_FURNITURE_ADVERT, 0},
	{10223, PCUT_FURNITURE_ADVERT, 0},
	{10230, PCUT_FURNITURE_READING, 1},
	{10243, PCUT_FURNITURE_NAVIGATION, 0},
	{10257, PCUT_FURNITURE_NAVIGATION, 0},
	{10268, PCUT_FURNITURE_NAVIGATION, 0},
	{10280, PCUT_FURNITURE_READING, 1},
	{10293, PCUT_FURNITURE_PROMPT, 1},
	{10308, PCUT_FURNITURE_NAVIGATION, 0},
	{10330, PCUT_FURNITURE_PROMPT, 1},
	{10342, PCUT_FURNITURE_NAVIGATION, 1},
	{10352, PCUT_FURNITURE_NAVIGATION, 0},
	{10373, PCUT_FURNITURE_SHARE, 0},
	{10391, PCUT_FURNITURE_PROMPT, 1},
	{10406, PCUT_FURNITURE_PROMPT, 1},
	{10428, PCUT_FURNITURE_MOST_READ, 0},
	{10445, PCUT_FURNITURE_READING, 0},
	{10464, PCUT_FURNITURE_PROMPT, 1},
	{10487, PCUT_FURNITURE_PROMPT, 1},
	{10506, PCUT_FURNITURE_READING, 0},
	{10512, PCUT_FURNITURE_READING, 0},
	{10525, PCUT_FURNITURE_READING, 0},
	{10539, PCUT_FURNITURE_NAVIGATION, 1},
	{10546, PCUT_FURNITURE_NAVIGATION, 0},
	{10561, PCUT_FURNITURE_ADVERT, 0},
	{10574, PCUT_FURNITURE_ADVERT, 0},
	{10584, PCUT_FURNITURE_SHARE, 0},
	{10593, PCUT_FURNITURE_SHARE, 0},
	{10614, PCUT_FURNITURE_SHARE, 0},
	{10633, PCUT_FURNITURE_SHARE, 1},
	{10646, PCUT_FURNITURE_SHARE, 0},
	{10656, PCUT_FURNITURE_SHARE, 1},
	{10669, PCUT_FURNITURE_ADVERT, 0},
	{10685, PCUT_FURNITURE_NAVIGATION, 1},
	{10703, PCUT_FURNITURE_ADVERT, 0},
	{10715, PCUT_FURNITURE_NAVIGATION, 0},
	{10721, PCUT_FURNITURE_SHARE, 0},
	{10728, PCUT_FURNITURE_SHARE, 1},
	{10737, PCUT_FURNITURE_SHARE, 0},
	{10755, PCUT_FURNITURE_SHARE, 0},
	{10771, PCUT_FURNITURE_SHARE, 0},
	{10775, PCUT_FURNITURE_SHARE, 0},
	{10782, PCUT_FURNITURE_SHARE, 0},
	{10792, PCUT_FURNITURE_MOST_READ, 0},
	{10802, PCUT_FURNITURE_MOST_READ, 0},
	{10817, PCUT_FURNITURE_COMMENTS, 0},
	{10836, PCUT_FURNITURE_NAVIGATION, 0},
	{10849, PCUT_FURNITURE_NAVIGATION, 0},
	{10854, PCUT_FURNITURE_PROMPT, 1},
	{10879, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10897, PCUT_FURNITURE_SHARE, 0},
	{10904, PCUT_FURNITURE_SHARE, 0},
	{10911, PCUT_FURNITURE_SHARE, 0},
	{10920, PCUT_FURNITURE_SHARE, 1},
	{10932, PCUT_FURNITURE_SHARE, 0},
	{10944, PCUT_FURNITURE_ADVERT, 1},
	{10967, PCUT_FURNITURE_NAVIGATION, 0},
	{10996, PCUT_FURNITURE_MOST_READ, 0},
	{11005, PCUT_FURNITURE_MOST_READ, 0},
	{11013, PCUT_FURNITURE_MOST_READ, 0},
	{11025, PCUT_FURNITURE_MOST_READ, 0},
	{11039, PCUT_FURNITURE_MOST_READ, 0},
	{11055, PCUT_FURNITURE_MOST_READ, 0},
	{11065, PCUT_FURNITURE_READING, 0},
	{11075, PCUT_FURNITURE_COMMENTS, 0},
	{11090, PCUT_FURNITURE_ADVERT, 0},
	{11093, PCUT_FURNITURE_NAVIGATION, 0},
	{11103, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11114, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11125, PCUT_FURNITURE_NAVIGATION, 1},
	{11134, PCUT_FURNITURE_NAVIGATION, 1},
	{11144, PCUT_FURNITURE_NAVIGATION, 1},
	{11154, PCUT_FURNITURE_SUBSCRIBE, 0},
	{11162, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11174, PCUT_FURNITURE_SUBSCRIBE, 0},
	{11186, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11201, PCUT_FURNITURE_ADVERT, 0},
	{11214, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11227, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11242, PCUT_FURNITURE_NAVIGATION, 0},
	{11251, PCUT_FURNITURE_NAVIGATION, 0},
	{11256, PCUT_FURNITURE_NAVIGATION, 0},
	{11265, PCUT_FURNITURE_NAVIGATION, 0},
	{11282, PCUT_FURNITURE_NAVIGATION, 0},
	{11296, PCUT_FURNITURE_NAVIGATION, 0},
	{11310, PCUT_FURNITURE_NAVIGATION, 1},
	{11320, PCUT_FURNITURE_COMMENTS, 0},
	{11336, PCUT_FURNITURE_NAVIGATION, 0},
	{11346, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11359, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11372, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11385, PCUT_FURNITURE_SHARE, 0},
	{11391, PCUT_FURNITURE_SHARE, 0},
	{11405, PCUT_FURNITURE_SHARE, 0},
	{11416, PCUT_FURNITURE_SHARE, 0},
	{11427, PCUT_FURNITURE_SHARE, 0},
	{11443, PCUT_FURNITURE_NAVIGATION, 0},
	{11458, PCUT_FURNITURE_ADVERT, 0},
	{11467, PCUT_FURNITURE_ADVERT, 0},
	{11484, PCUT_FURNITURE_NAVIGATION, 0},
	{11492, PCUT_FURNITURE_NAVIGATION, 1},
	{11503, PCUT_FURNITURE_ADVERT, 0},
	{11514, PCUT_FURNITURE_ADVERT, 0},
	{11533, PCUT_FURNITURE_ADVERT, 0},
	{11544, PCUT_FURNITURE_ADVERT, 0},
	{11556, PCUT_FURNITURE_ADVERT, 0},
	{11567, PCUT_FURNITURE_ADVERT, 0},
	{11579, PCUT_FURNITURE_ADVERT, 0},
	{11589, PCUT_FURNITURE_NAVIGATION, 1},
	{11600, PCUT_FURNITURE_SHARE, 0},
	{11609, PCUT_FURNITURE_ADVERT, 0},
	{11619, PCUT_FURNITURE_COMMENTS, 0},
	{11628, PCUT_FURNITURE_COMMENTS, 0},
	{11642, PCUT_FURNITURE_PROMPT, 0},
	{11660, PCUT_FURNITURE_PROMPT, 1},
	{11672, PCUT_FURNITURE_PROMPT, 0},
	{11694, PCUT_FURNITURE_READING, 1},
	{11704, PCUT_FURNITURE_READING, 1},
	{11717, PCUT_FURNITURE_COMMENTS, 0},
	{11725, PCUT_FURNITURE_COMMENTS, 0},
	{11734, PCUT_FURNITURE_COMMENTS, 0},
	{11741, PCUT_FURNITURE_COMMENTS, 1},
	{11751, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11761, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11774, PCUT_FURNITURE_MOST_READ, 0},
	{11790, PCUT_FURNITURE_MOST_READ, 0},
	{11802, PCUT_FURNITURE_MOST_READ, 0},
	{11815, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11826, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11838, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11861, PCUT_FURNITURE_NAVIGATION, 0},
	{11872, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11883, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11898, PCUT_FURNITURE_ADVERT, 0},
	{11906, PCUT_FURNITURE_SHARE, 0},
	{11913, PCUT_FURNITURE_NAVIGATION, 0},
	{11922, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11940, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11951, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11962, PCUT_FURNITURE_NAVIGATION, 0},
	{11975, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11997, PCUT_FURNITURE_ADVERT, 0},
	{12004, PCUT_FURNITURE_ADVERT, 0},
	{12012, PCUT_FURNITURE_ADVERT, 0},
	{12022, PCUT_FURNITURE_ADVERT, 0},
	{12030, PCUT_FURNITURE_NAVIGATION, 0},
	{12045, PCUT_FURNITURE_ADVERT, 0},
	{12066, PCUT_FURNITURE_COMMENTS, 0},
	{12074, PCUT_FURNITURE_COMMENTS, 0},
	{12080, PCUT_FURNITURE_PROMPT, 1},
	{12094, PCUT_FURNITURE_PROMPT, 1},
	{12110, PCUT_FURNITURE_PROMPT, 1},
	{12125, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12145, PCUT_FURNITURE_NAVIGATION, 1},
	{12154, PCUT_FURNITURE_NAVIGATION, 1},
	{12169, PCUT_FURNITURE_NAVIGATION, 1},
	{12179, PCUT_FURNITURE_PROMPT, 0},
	{12198, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12208, PCUT_FURNITURE_SHARE, 0},
	{12212, PCUT_FURNITURE_SHARE, 0},
	{12221, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12231, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12244, PCUT_FURNITURE_SHARE, 0},
	{12257, PCUT_FURNITURE_NAVIGATION, 1},
	{12276, PCUT_FURNITURE_NAVIGATION, 1},
	{12296, PCUT_FURNITURE_SHARE, 0},
	{12302, PCUT_FURNITURE_SHARE, 0},
	{12317, PCUT_FURNITURE_SHARE, 0},
	{12335, PCUT_FURNITURE_NAVIGATION, 1},
	{12343, PCUT_FURNITURE_SHARE, 0},
	{12348, PCUT_FURNITURE_SHARE, 0},
	{12361, PCUT_FURNITURE_SHARE, 0},
	{12376, PCUT_FURNITURE_SHARE, 0},
	{12392, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12406, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12421, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12435, PCUT_FURNITURE_PROMPT, 1},
	{12451, PCUT_FURNITURE_PROMPT, 0},
	{12473, PCUT_FURNITURE_PROMPT, 1},
	{12488, PCUT_FURNITURE_ADVERT, 0},
	{12520, PCUT_FURNITURE_ADVERT, 0},
	{12553, PCUT_FURNITURE_SHARE, 0},
	{12560, PCUT_FURNITURE_SHARE, 1},
	{12570, PCUT_FURNITURE_NAVIGATION, 0},
	{12583, PCUT_FURNITURE_NAVIGATION, 0},
	{12590, PCUT_FURNITURE_NAVIGATION, 0},
	{12598, PCUT_FURNITURE_SHARE, 1},
	{12609, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12626, PCUT_FURNITURE_NAVIGATION, 1},
	{12634, PCUT_FURNITURE_SHARE, 0},
	{12648, PCUT_FURNITURE_MOST_READ, 0},
	{12661, PCUT_FURNITURE_SHARE, 0},
	{12678, PCUT_FURNITURE_PROMPT, 1},
	{12686, PCUT_FURNITURE_MOST_READ, 0},
	{12694, PCUT_FURNITURE_MOST_READ, 0},
	{12706, PCUT_FURNITURE_SHARE, 0},
	{12712, PCUT_FURNITURE_SHARE, 0},
	{12726, PCUT_FURNITURE_SHARE, 0},
	{12745, PCUT_FURNITURE_SHARE, 0},
	{12756, PCUT_FURNITURE_SHARE, 0},
	{12765, PCUT_FURNITURE_SHARE, 1},
	{12774, PCUT_FURNITURE_SHARE, 0},
	{12788, PCUT_FURNITURE_SHARE, 1},
	{12808, PCUT_FURNITURE_SHARE, 0},
	{12819, PCUT_FURNITURE_SHARE, 0},
	{12831, PCUT_FURNITURE_SHARE, 0},
	{12842, PCUT_FURNITURE_SHARE, 0},
	{12861, PCUT_FURNITURE_SHARE, 0},
	{12877, PCUT_FURNITURE_SHARE, 0},
	{12894, PCUT_FURNITURE_SHARE, 1},
	{12903, PCUT_FURNITURE_SHARE, 1},
	{12913, PCUT_FURNITURE_SHARE, 1},
	{12924, PCUT_FURNITURE_SHARE, 0},
	{12936, PCUT_FURNITURE_COMMENTS, 0},
	{12950, PCUT_FURNITURE_NAVIGATION, 0},
	{12960, PCUT_FURNITURE_NAVIGATION, 0},
	{12970, PCUT_FURNITURE_PROMPT, 1},
	{12984, PCUT_FURNITURE_SHARE, 1},
	{12993, PCUT_FURNITURE_NAVIGATION, 0},
	{13001, PCUT_FURNITURE_COMMENTS, 1},
	{13020, PCUT_FURNITURE_NAVIGATION, 0},
	{13029, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13037, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13049, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13062, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13074, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13085, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13092, PCUT_FURNITURE_SHARE, 1},
	{13104, PCUT_FURNITURE_NAVIGATION, 0},
	{13114, PCUT_FURNITURE_NAVIGATION, 1},
	{13131, PCUT_FURNITURE_SHARE, 0},
	{13138, PCUT_FURNITURE_MOST_READ, 0},
	{13149, PCUT_FURNITURE_NAVIGATION, 0},
	{13158, PCUT_FURNITURE_NAVIGATION, 0},
	{13174, PCUT_FURNITURE_NAVIGATION, 0},
	{13182, PCUT_FURNITURE_ADVERT, 0},
	{13201, PCUT_FURNITURE_NAVIGATION, 1},
	{13209, PCUT_FURNITURE_COMMENTS, 0},
	{13219, PCUT_FURNITURE_SHARE, 0},
	{13232, PCUT_FURNITURE_SHARE, 0},
	{13241, PCUT_FURNITURE_NAVIGATION, 0},
	{13245, PCUT_FURNITURE_NAVIGATION, 0},
	{13249, PCUT_FURNITURE_MOST_READ, 0},
	{13260, PCUT_FURNITURE_MOST_READ, 0},
	{13273, PCUT_FURNITURE_SHARE, 0},
	{13279, PCUT_FURNITURE_ADVERT, 0},
	{13289, PCUT_FURNITURE_ADVERT, 0},
	{13307, PCUT_FURNITURE_ADVERT, 0},
	{13325, PCUT_FURNITURE_SHARE, 0},
	{13332, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13354, PCUT_FURNITURE_NAVIGATION, 0},
	{13365, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13379, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13395, PCUT_FURNITURE_ADVERT, 0},
	{13417, PCUT_FURNITURE_ADVERT, 0},
	{13453, PCUT_FURNITURE_NAVIGATION, 0},
	{13467, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13477, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13491, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13505, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13518, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13534, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13549, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13565, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13582, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13593, PCUT_FURNITURE_NAVIGATION, 0},
	{13599, PCUT_FURNITURE_PROMPT, 1},
	{13620, PCUT_FURNITURE_ADVERT, 0},
	{13658, PCUT_FURNITURE_NAVIGATION, 0},
	{13666, PCUT_FURNITURE_SHARE, 1},
	{13678, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13709, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13732, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13743, PCUT_FURNITURE_ADVERT, 0},
	{13756, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13767, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13778, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13791, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13803, PCUT_FURNITURE_PROMPT, 1},
	{13812, PCUT_FURNITURE_NAVIGATION, 0},
	{13819, PCUT_FURNITURE_SHARE, 0},
	{13828, PCUT_FURNITURE_PROMPT, 0},
	{13842, PCUT_FURNITURE_PROMPT, 1},
	{13856, PCUT_FURNITURE_PROMPT, 1},
	{13877, PCUT_FURNITURE_SHARE, 0},
	{13884, PCUT_FURNITURE_SHARE, 1},
	{13895, PCUT_FURNITURE_ADVERT, 1},
	{13919, PCUT_FURNITURE_ADVERT, 1},
	{13942, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13968, PCUT_FURNITURE_SHARE, 0},
	{13977, PCUT_FURNITURE_READING, 1},
	{13994, PCUT_FURNITURE_READING, 1},
	{14011, PCUT_FURNITURE_READING, 1},
	{14028, PCUT_FURNITURE_MOST_READ, 0},
	{14036, PCUT_FURNITURE_NAVIGATION, 0},
	{14057, PCUT_FURNITURE_NAVIGATION, 0},
	{14074, PCUT_FURNITURE_NAVIGATION, 0},
	{14087, PCUT_FURNITURE_MOST_READ, 0},
	{14098, PCUT_FURNITURE_NAVIGATION, 1},
	{14109, PCUT_FURNITURE_NAVIGATION, 1},
	{14126, PCUT_FURNITURE_PROMPT, 1},
	{14148, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14174, PCUT_FURNITURE_PROMPT, 1},
	{14193, PCUT_FURNITURE_PROMPT, 1},
	{14218, PCUT_FURNITURE_PROMPT, 1},
	{14242, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14274, PCUT_FURNITURE_PROMPT, 1},
	{14300, PCUT_FURNITURE_PROMPT, 1},
	{14333, PCUT_FURNITURE_PROMPT, 1},
	{14361, PCUT_FURNITURE_PROMPT, 1},
	{14383, PCUT_FURNITURE_PROMPT, 1},
	{14403, PCUT_FURNITURE_PROMPT, 1},
	{14433, PCUT_FURNITURE_PROMPT, 1},
	{14453, PCUT_FURNITURE_NAVIGATION, 1},
	{14476, PCUT_FURNITURE_PROMPT, 1},
	{14507, PCUT_FURNITURE_PROMPT, 1},
	{14533, PCUT_FURNITURE_PROMPT, 1},
	{14547, PCUT_FURNITURE_READING, 1},
	{14561, PCUT_FURNITURE_SHARE, 0},
	{14569, PCUT_FURNITURE_READING, 1},
	{14587, PCUT_FURNITURE_NAVIGATION, 0},
	{14598, PCUT_FURNITURE_SUBSCRIBE, 0},
	{14604, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14621, PCUT_FURNITURE_NAVIGATION, 1},
	{14633, PCUT_FURNITURE_SUBSCRIBE, 0},
	{14641, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14653, PCUT_FURNITURE_NAVIGATION, 0},
	{14662, PCUT_FURNITURE_READING, 1},
	{14675, PCUT_FURNITURE_READING, 1},
	{14690, PCUT_FURNITURE_MOST_READ, 0},
	{14698, PCUT_FURNITURE_SHARE, 0},
	{14708, PCUT_FURNITURE_SHARE, 0},
	{14713, PCUT_FURNITURE_SHARE, 0},
	{14720, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14740, PCUT_FURNITURE_NAVIGATION, 1},
	{14755, PCUT_FURNITURE_NAVIGATION, 0},
	{14773, PCUT_FURNITURE_SHARE, 0},
	{14788, PCUT_FURNITURE_MOST_READ, 0},
	{14797, PCUT_FURNITURE_NAVIGATION, 0},
	{14809, PCUT_FURNITURE_MOST_READ, 0},
	{14821, PCUT_FURNITURE_MOST_READ, 0},
	{14832, PCUT_FURNITURE_NAVIGATION, 1},
	{14843, PCUT_FURNITURE_NAVIGATION, 1},
	{14852, PCUT_FURNITURE_NAVIGATION, 0},
	{14862, PCUT_FURNITURE_MOST_READ, 0},
	{14871, PCUT_FURNITURE_MOST_READ, 0},
	{14884, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14897, PCUT_FURNITURE_COMMENTS, 0},
	{14912, PCUT_FURNITURE_SHARE, 0},
	{14920, PCUT_FURNITURE_SHARE, 0},
	{14927, PCUT_FURNITURE_SHARE, 0},
	{14933, PCUT_FURNITURE_SHARE, 1},
	{14944, PCUT_FURNITURE_SHARE, 0},
	{14952, PCUT_FURNITURE_SHARE, 0},
	{14970, PCUT_FURNITURE_SHARE, 0},
	{14981, PCUT_FURNITURE_SHARE, 1},
	{14995, PCUT_FURNITURE_SHARE, 0},
	{15003, PCUT_FURNITURE_NAVIGATION, 1},
	{15011, PCUT_FURNITURE_SHARE, 0},
	{15018, PCUT_FURNITURE_MOST_READ, 0},
	{15035, PCUT_FURNITURE_MOST_READ, 0},
	{15050, PCUT_FURNITURE_MOST_READ, 0},
	{15065, PCUT_FURNITURE_NAVIGATION, 0},
	{15072, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15084, PCUT_FURNITURE_PROMPT, 1},
	{15108, PCUT_FURNITURE_SHARE, 0},
	{15119, PCUT_FURNITURE_MOST_READ, 0},
	{15128, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15145, PCUT_FURNITURE_NAVIGATION, 1},
	{15162, PCUT_FURNITURE_NAVIGATION, 0},
	{15170, PCUT_FURNITURE_COMMENTS, 0},
	{15186, PCUT_FURNITURE_PROMPT, 1},
	{15206, PCUT_FURNITURE_PROMPT, 1},
	{15226, PCUT_FURNITURE_NAVIGATION, 0},
	{15234, PCUT_FURNITURE_PROMPT, 1},
	{15251, PCUT_FURNITURE_SHARE, 0},
	{15261, PCUT_FURNITURE_SHARE, 0},
	{15267, PCUT_FURNITURE_PROMPT, 1},
	{15291, PCUT_FURNITURE_PROMPT, 0},
	{15309, PCUT_FURNITURE_NAVIGATION, 0},
	{15318, PCUT_FURNITURE_COMMENTS, 0},
	{15336, PCUT_FURNITURE_NAVIGATION, 0},
	{15352, PCUT_FURNITURE_COMMENTS, 0},
	{15366, PCUT_FURNITURE_NAVIGATION, 0},
	{15379, PCUT_FURNITURE_NAVIGATION, 0},
	{15390, PCUT_FURNITURE_NAVIGATION, 0},
	{15415, PCUT_FURNITURE_PROMPT, 1},
	{15431, PCUT_FURNITURE_PROMPT, 1},
	{15452, PCUT_FURNITURE_NAVIGATION, 0},
	{15470, PCUT_FURNITURE_PROMPT, 0},
	{15482, PCUT_FURNITURE_PROMPT, 1},
	{15501, PCUT_FURNITURE_PROMPT, 1},
	{15519, PCUT_FURNITURE_PROMPT, 1},
	{15536, PCUT_FURNITURE_PROMPT, 1},
	{15550, PCUT_FURNITURE_PROMPT, 1},
	{15568, PCUT_FURNITURE_PROMPT, 1},
	{15591, PCUT_FURNITURE_SHARE, 0},
	{15594, PCUT_FURNITURE_PROMPT, 1},
	{15618, PCUT_FURNITURE_PROMPT, 1},
	{15643, PCUT_FURNITURE_COMMENTS, 0},
	{15665, PCUT_FURNITURE_NAVIGATION, 0},
	{15675, PCUT_FURNITURE_SHARE, 1},
	{15684, PCUT_FURNITURE_NAVIGATION, 0},
	{15693, PCUT_FURNITURE_NAVIGATION, 0},
	{15708, PCUT_FURNITURE_NAVIGATION, 0},
	{15722, PCUT_FURNITURE_NAVIGATION, 0},
	{15741, PCUT_FURNITURE_NAVIGATION, 0},
	{15748, PCUT_FURNITURE_READING, 0},
	{15757, PCUT_FURNITURE_SHARE, 0},
	{15768, PCUT_FURNITURE_READING, 1},
	{15779, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15789, PCUT_FURNITURE_PROMPT, 1},
	{15814, PCUT_FURNITURE_PROMPT, 1},
	{15833, PCUT_FURNITURE_PROMPT, 0},
	{15844, PCUT_FURNITURE_PROMPT, 0},
	{15854, PCUT_FURNITURE_PROMPT, 0},
	{15866, PCUT_FURNITURE_PROMPT, 1},
	{15873, PCUT_FURNITURE_NAVIGATION, 1},
	{15888, PCUT_FURNITURE_PROMPT, 1},
	{15913, PCUT_FURNITURE_ADVERT, 0},
	{15937, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15953, PCUT_FURNITURE_ADVERT, 0},
	{15961, PCUT_FURNITURE_MOST_READ, 0},
	{15979, PCUT_FURNITURE_MOST_READ, 0},
	{15990, PCUT_FURNITURE_SHARE, 0},
	{15999, PCUT_FURNITURE_PROMPT, 1},
	{16017, PCUT_FURNITURE_COMMENTS, 0},
	{16033, PCUT_FURNITURE_NAVIGATION, 1},
	{16041, PCUT_FURNITURE_SHARE, 0},
	{16050, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16063, PCUT_FURNITURE_NAVIGATION, 0},
	{16072, PCUT_FURNITURE_SHARE, 0},
	{16074, PCUT_FURNITURE_MOST_READ, 0},
	{16084, PCUT_FURNITURE_SHARE, 0},
	{16091, PCUT_FURNITURE_COMMENTS, 0},
	{16097, PCUT_FURNITURE_COMMENTS, 0},
	{16107, PCUT_FURNITURE_COMMENTS, 0},
	{16117, PCUT_FURNITURE_COMMENTS, 0},
	{16126, PCUT_FURNITURE_NAVIGATION, 1},
	{16139, PCUT_FURNITURE_PROMPT, 1},
	{16162, PCUT_FURNITURE_PROMPT, 1},
	{16191, PCUT_FURNITURE_PROMPT, 1},
	{16215, PCUT_FURNITURE_PROMPT, 1},
	{16237, PCUT_FURNITURE_PROMPT, 1},
	{16259, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16270, PCUT_FURNITURE_SHARE, 0},
	{16278, PCUT_FURNITURE_NAVIGATION, 0},
	{16289, PCUT_FURNITURE_NAVIGATION, 0},
	{16301, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16318, PCUT_FURNITURE_SHARE, 0},
	{16325, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16336, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16349, PCUT_FURNITURE_SHARE, 0},
	{16357, PCUT_FURNITURE_SHARE, 1},
	{16368, PCUT_FURNITURE_PROMPT, 1},
	{16390, PCUT_FURNITURE_PROMPT, 1},
	{16412, PCUT_FURNITURE_NAVIGATION, 0},
	{16419, PCUT_FURNITURE_NAVIGATION, 0},
	{16424, PCUT_FURNITURE_NAVIGATION, 1},
	{16440, PCUT_FURNITURE_NAVIGATION, 1},
	{16451, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16466, PCUT_FURNITURE_NAVIGATION, 1},
	{16481, PCUT_FURNITURE_NAVIGATION, 1},
	{16496, PCUT_FURNITURE_NAVIGATION, 1},
	{16507, PCUT_FURNITURE_NAVIGATION, 0},
	{16526, PCUT_FURNITURE_SHARE, 0},
	{16564, PCUT_FURNITURE_NAVIGATION, 0},
	{16577, PCUT_FURNITURE_COMMENTS, 0},
	{16603, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16639, PCUT_FURNITURE_MOST_READ, 0},
	{16656, PCUT_FURNITURE_ADVERT, 0},
	{16679, PCUT_FURNITURE_ADVERT, 0},
	{16698, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16719, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16734, PCUT_FURNITURE_SHARE, 0},
	{16751, PCUT_FURNITURE_SHARE, 0},
	{16774, PCUT_FURNITURE_NAVIGATION, 0},
	{16785, PCUT_FURNITURE_SHARE, 0},
	{16807, PCUT_FURNITURE_SHARE, 0},
	{16835, PCUT_FURNITURE_MOST_READ, 0},
	{16859, PCUT_FURNITURE_NAVIGATION, 0},
	{16874, PCUT_FURNITURE_COMMENTS, 0},
	{16887, PCUT_FURNITURE_COMMENTS, 0},
	{16900, PCUT_FURNITURE_MOST_READ, 0},
	{16933, PCUT_FURNITURE_MOST_READ, 0},
	{16959, PCUT_FURNITURE_READING, 1},
	{16991, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17008, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17034, PCUT_FURNITURE_SHARE, 0},
	{17067, PCUT_FURNITURE_SHARE, 0},
	{17086, PCUT_FURNITURE_NAVIGATION, 0},
	{17097, PCUT_FURNITURE_READING, 1},
	{17126, PCUT_FURNITURE_READING, 1},
	{17150, PCUT_FURNITURE_NAVIGATION, 0},
	{17159, PCUT_FURNITURE_PROMPT, 1},
	{17196, PCUT_FURNITURE_NAVIGATION, 0},
	{17211, PCUT_FURNITURE_NAVIGATION, 1},
	{17228, PCUT_FURNITURE_MOST_READ, 0},
	{17258, PCUT_FURNITURE_NAVIGATION, 0},
	{17273, PCUT_FURNITURE_COMMENTS, 0},
	{17313, PCUT_FURNITURE_SHARE, 0},
	{17322, PCUT_FURNITURE_COMMENTS, 0},
	{17356, PCUT_FURNITURE_SHARE, 0},
	{17373, PCUT_FURNITURE_PROMPT, 1},
	{17403, PCUT_FURNITURE_COMMENTS, 0},
	{17420, PCUT_FURNITURE_COMMENTS, 0},
	{17439, PCUT_FURNITURE_COMMENTS, 0},
	{17458, PCUT_FURNITURE_COMMENTS, 0},
	{17481, PCUT_FURNITURE_COMMENTS, 0},
	{17506, PCUT_FURNITURE_COMMENTS, 0},
	{17529, PCUT_FURNITURE_COMMENTS, 0},
	{17558, PCUT_FURNITURE_SHARE, 0},
	{17590, PCUT_FURNITURE_MOST_READ, 0},
	{17618, PCUT_FURNITURE_NAVIGATION, 0},
	{17627, PCUT_FURNITURE_SHARE, 1},
	{17635, PCUT_FURNITURE_NAVIGATION, 1},
	{17655, PCUT_FURNITURE_NAVIGATION, 1},
	{17675, PCUT_FURNITURE_ADVERT, 0},
	{17708, PCUT_FURNITURE_NAVIGATION, 0},
	{17721, PCUT_FURNITURE_PROMPT, 1},
	{17747, PCUT_FURNITURE_MOST_READ, 0},
	{17773, PCUT_FURNITURE_MOST_READ, 0},
	{17793, PCUT_FURNITURE_MOST_READ, 0},
	{17822, PCUT_FURNITURE_MOST_READ, 0},
	{17845, PCUT_FURNITURE_NAVIGATION, 0},
	{17858, PCUT_FURNITURE_PROMPT, 1},
	{17882, PCUT_FURNITURE_COMMENTS, 0},
	{17914, PCUT_FURNITURE_COMMENTS, 0},
	{17931, PCUT_FURNITURE_ADVERT, 0},
	{17942, PCUT_FURNITURE_ADVERT, 0},
	{17963, PCUT_FURNITURE_SHARE, 0},
	{17990, PCUT_FURNITURE_COMMENTS, 0},
	{18030, PCUT_FURNITURE_MOST_READ, 0},
	{18058, PCUT_FURNITURE_PROMPT, 1},
	{18093, PCUT_FURNITURE_SHARE, 0},
	{18112, PCUT_FURNITURE_SHARE, 0},
	{18131, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18165, PCUT_FURNITURE_NAVIGATION, 1},
	{18185, PCUT_FURNITURE_NAVIGATION, 1},
	{18203, PCUT_FURNITURE_SHARE, 0},
	{18216, PCUT_FURNITURE_SHARE, 0},
	{18237, PCUT_FURNITURE_SHARE, 1},
	{18261, PCUT_FURNITURE_SHARE, 0},
	{18297, PCUT_FURNITURE_SUBSCRIBE, 0},
	{18320, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18337, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18366, PCUT_FURNITURE_SHARE, 1},
	{18407, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18430, PCUT_FURNITURE_SHARE, 0},
	{18451, PCUT_FURNITURE_SHARE, 1},
	{18475, PCUT_FURNITURE_NAVIGATION, 0},
	{18486, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18520, PCUT_FURNITURE_MOST_READ, 0},
	{18539, PCUT_FURNITURE_MOST_READ, 0},
	{18560, PCUT_FURNITURE_MOST_READ, 0},
	{18596, PCUT_FURNITURE_MOST_READ, 0},
	{18628, PCUT_FURNITURE_MOST_READ, 0},
	{18658, PCUT_FURNITURE_MOST_READ, 0},
	{18692, PCUT_FURNITURE_NAVIGATION, 0},
	{18703, PCUT_FURNITURE_ADVERT, 1},
	{18752, PCUT_FURNITURE_READING, 0},
	{18773, PCUT_FURNITURE_SUBSCRIBE, 0},
	{18796, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18821, PCUT_FURNITURE_SHARE, 1},
	{18851, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18874, PCUT_FURNITURE_SHARE, 0},
	{18897, PCUT_FURNITURE_ADVERT, 0},
	{18912, PCUT_FURNITURE_ADVERT, 0},
	{18950, PCUT_FURNITURE_ADVERT, 0},
	{18990, PCUT_FURNITURE_SHARE, 0},
	{19015, PCUT_FURNITURE_MOST_READ, 0},
	{19047, PCUT_FURNITURE_MOST_READ, 0},
	{19075, PCUT_FURNITURE_MOST_READ, 0},
	{19103, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19139, PCUT_FURNITURE_SHARE, 0},
	{19175, PCUT_FURNITURE_SHARE, 0},
	{19215, PCUT_FURNITURE_SHARE, 0},
	{19234, PCUT_FURNITURE_SHARE, 0},
	{19253, PCUT_FURNITURE_SHARE, 0},
	{19268, PCUT_FURNITURE_NAVIGATION, 0},
	{19283, PCUT_FURNITURE_NAVIGATION, 0},
	{19296, PCUT_FURNITURE_READING, 1},
	{19318, PCUT_FURNITURE_READING, 1},
	{19333, PCUT_FURNITURE_NAVIGATION, 1},
	{19343, PCUT_FURNITURE_NAVIGATION, 0},
	{19357, PCUT_FURNITURE_SHARE, 0},
	{19366, PCUT_FURNITURE_SHARE, 0},
	{19377, PCUT_FURNITURE_COMMENTS, 0},
	{19397, PCUT_FURNITURE_COMMENTS, 0},
	{19419, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19432, PCUT_FURNITURE_MOST_READ, 0},
	{19452, PCUT_FURNITURE_MOST_READ, 0},
	{19478, PCUT_FURNITURE_SHARE, 0},
	{19498, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19511, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19522, PCUT_FURNITURE_READING, 1},
	{19540, PCUT_FURNITURE_MOST_READ, 0},
	{19566, PCUT_FURNITURE_NAVIGATION, 0},
	{19577, PCUT_FURNITURE_COMMENTS, 0},
	{19597, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19610, PCUT_FURNITURE_SHARE, 0},
	{19623, PCUT_FURNITURE_ADVERT, 0},
	{19636, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19656, PCUT_FURNITURE_SHARE, 0},
	{19667, PCUT_FURNITURE_SHARE, 0},
	{19678, PCUT_FURNITURE_SHARE, 0},
	{19685, PCUT_FURNITURE_SHARE, 0},
	{19694, PCUT_FURNITURE_COMMENTS, 0},
	{19705, PCUT_FURNITURE_COMMENTS, 0},
	{19718, PCUT_FURNITURE_ADVERT, 0},
	{19738, PCUT_FURNITURE_ADVERT, 0},
	{19760, PCUT_FURNITURE_NAVIGATION, 0},
	{19771, PCUT_FURNITURE_COMMENTS, 0},
	{19793, PCUT_FURNITURE_MOST_READ, 0},
	{19817, PCUT_FURNITURE_MOST_READ, 0},
	{19839, PCUT_FURNITURE_MOST_READ, 0},
	{19861, PCUT_FURNITURE_COMMENTS, 0},
	{19879, PCUT_FURNITURE_SHARE, 0},
	{19903, PCUT_FURNITURE_SHARE, 0},
	{19926, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19937, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19953, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19968, PCUT_FURNITURE_COMMENTS, 0},
	{19986, PCUT_FURNITURE_ADVERT, 0},
	{19997, PCUT_FURNITURE_ADVERT, 0},
	{20012, PCUT_FURNITURE_MOST_READ, 0},
	{20038, PCUT_FURNITURE_MOST_READ, 0},
	{20062, PCUT_FURNITURE_MOST_READ, 0},
	{20088, PCUT_FURNITURE_NAVIGATION, 1},
	{20112, PCUT_FURNITURE_COMMENTS, 0},
	{20131, PCUT_FURNITURE_NAVIGATION, 0},
	{20148, PCUT_FURNITURE_NAVIGATION, 0},
	{20163, PCUT_FURNITURE_SHARE, 0},
	{20172, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20188, PCUT_FURNITURE_ADVERT, 0},
	{20197, PCUT_FURNITURE_NAVIGATION, 0},
	{20204, PCUT_FURNITURE_SHARE, 1},
	{20226, PCUT_FURNITURE_ADVERT, 0},
	{20237, PCUT_FURNITURE_ADVERT, 0},
	{20252, PCUT_FURNITURE_NAVIGATION, 1},
	{20268, PCUT_FURNITURE_NAVIGATION, 0},
	{20292, PCUT_FURNITURE_COMMENTS, 0},
	{20303, PCUT_FURNITURE_COMMENTS, 0},
	{20318, PCUT_FURNITURE_NAVIGATION, 0},
	{20329, PCUT_FURNITURE_SHARE, 0},
	{20336, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20354, PCUT_FURNITURE_NAVIGATION, 0},
	{20363, PCUT_FURNITURE_COMMENTS, 0},
	{20376, PCUT_FURNITURE_COMMENTS, 0},
	{20393, PCUT_FURNITURE_READING, 1},
	{20428, PCUT_FURNITURE_READING, 1},
	{20450, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20466, PCUT_FURNITURE_SHARE, 0},
	{20475, PCUT_FURNITURE_SHARE, 0},
	{20497, PCUT_FURNITURE_SHARE, 1},
	{20513, PCUT_FURNITURE_NAVIGATION, 0},
	{20531, PCUT_FURNITURE_SHARE, 0},
	{20542, PCUT_FURNITURE_SUBSCRIBE, 0},
	{20553, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20584, PCUT_FURNITURE_SHARE, 0},
	{20600, PCUT_FURNITURE_ADVERT, 0},
	{20620, PCUT_FURNITURE_READING, 1},
	{20642, PCUT_FURNITURE_SHARE, 0},
	{20655, PCUT_FURNITURE_NAVIGATION, 0},
	{20662, PCUT_FURNITURE_SHARE, 0},
	{20682, PCUT_FURNITURE_COMMENTS, 0},
	{20693, PCUT_FURNITURE_READING, 1},
	{20715, PCUT_FURNITURE_MOST_READ, 0},
	{20740, PCUT_FURNITURE_MOST_READ, 0},
	{20761, PCUT_FURNITURE_MOST_READ, 0},
	{20786, PCUT_FURNITURE_SHARE, 0},
	{20793, PCUT_FURNITURE_COMMENTS, 0},
	{20824, PCUT_FURNITURE_ADVERT, 0},
	{20849, PCUT_FURNITURE_SHARE, 0},
	{20862, PCUT_FURNITURE_SHARE, 0},
	{20888, PCUT_FURNITURE_SHARE, 0},
	{20907, PCUT_FURNITURE_ADVERT, 0},
	{20932, PCUT_FURNITURE_SHARE, 0},
	{20966, PCUT_FURNITURE_SHARE, 0},
	{20979, PCUT_FURNITURE_ADVERT, 0},
	{20995, PCUT_FURNITURE_PROMPT, 1},
	{21017, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21045, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21067, PCUT_FURNITURE_READING, 1},
	{21086, PCUT_FURNITURE_MOST_READ, 0},
	{21117, PCUT_FURNITURE_MOST_READ, 0},
	{21145, PCUT_FURNITURE_COMMENTS, 0},
	{21158, PCUT_FURNITURE_COMMENTS, 0},
	{21177, PCUT_FURNITURE_COMMENTS, 0},
	{21199, PCUT_FURNITURE_COMMENTS, 0},
	{21221, PCUT_FURNITURE_NAVIGATION, 1},
	{21240, PCUT_FURNITURE_SHARE, 0},
	{21250, PCUT_FURNITURE_SHARE, 0},
	{21266, PCUT_FURNITURE_ADVERT, 0},
	{21291, PCUT_FURNITURE_SHARE, 0},
	{21304, PCUT_FURNITURE_NAVIGATION, 0},
	{21323, PCUT_FURNITURE_SHARE, 1},
	{21342, PCUT_FURNITURE_SHARE, 0},
	{21361, PCUT_FURNITURE_PROMPT, 1},
	{21383, PCUT_FURNITURE_NAVIGATION, 0},
	{21405, PCUT_FURNITURE_NAVIGATION, 0},
	{21415, PCUT_FURNITURE_NAVIGATION, 1},
	{21427, PCUT_FURNITURE_SHARE, 0},
	{21437, PCUT_FURNITURE_NAVIGATION, 0},
	{21450, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21463, PCUT_FURNITURE_MOST_READ, 0},
	{21479, PCUT_FURNITURE_SHARE, 0},
	{21501, PCUT_FURNITURE_NAVIGATION, 0},
	{21514, PCUT_FURNITURE_NAVIGATION, 0},
	{21524, PCUT_FURNITURE_NAVIGATION, 0},
	{21534, PCUT_FURNITURE_NAVIGATION, 0},
	{21544, PCUT_FURNITURE_NAVIGATION, 0},
	{21554, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21564, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21574, PCUT_FURNITURE_NAVIGATION, 0},
	{21581, PCUT_FURNITURE_MOST_READ, 0},
	{21597, PCUT_FURNITURE_MOST_READ, 0},
	{21610, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21623, PCUT_FURNITURE_SUBSCRIBE, 0},
	{21642, PCUT_FURNITURE_SHARE, 0},
	{21649, PCUT_FURNITURE_SHARE, 0},
	{21656, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21672, PCUT_FURNITURE_SHARE, 1},
	{21685, PCUT_FURNITURE_SHARE, 0},
	{21692, PCUT_FURNITURE_SHARE, 1},
	{21702, PCUT_FURNITURE_SHARE, 0},
	{21715, PCUT_FURNITURE_SHARE, 0},
	{21725, PCUT_FURNITURE_SHARE, 0},
	{21732, PCUT_FURNITURE_NAVIGATION, 0},
	{21745, PCUT_FURNITURE_NAVIGATION, 0},
	{21752, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21765, PCUT_FURNITURE_SHARE, 0},
	{21772, PCUT_FURNITURE_PROMPT, 1},
	{21783, PCUT_FURNITURE_COMMENTS, 0},
	{21796, PCUT_FURNITURE_NAVIGATION, 0},
	{21809, PCUT_FURNITURE_PROMPT, 1},
	{21831, PCUT_FURNITURE_SHARE, 0},
	{21844, PCUT_FURNITURE_PROMPT, 1},
	{21851, PCUT_FURNITURE_PROMPT, 1},
	{21858, PCUT_FURNITURE_ADVERT, 0},
	{21865, PCUT_FURNITURE_ADVERT, 0},
	{21872, PCUT_FURNITURE_ADVERT, 0},
	{21879, PCUT_FURNITURE_ADVERT, 0},
	{21892, PCUT_FURNITURE_NAVIGATION, 1},
	{21905, PCUT_FURNITURE_SHARE, 0},
	{21912, PCUT_FURNITURE_SHARE, 0},
	{21919, PCUT_FURNITURE_NAVIGATION, 1},
	{21932, PCUT_FURNITURE_COMMENTS, 0},
	{21945, PCUT_FURNITURE_READING, 1},
	{21958, PCUT_FURNITURE_SHARE, 0},
	{21965, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21981, PCUT_FURNITURE_SHARE, 1},
	{21994, PCUT_FURNITURE_MOST_READ, 0},
	{22004, PCUT_FURNITURE_ADVERT, 0},
	{22011, PCUT_FURNITURE_NAVIGATION, 0},
	{22018, PCUT_FURNITURE_NAVIGATION, 0},
	{22025, PCUT_FURNITURE_SHARE, 0},
	{22032, PCUT_FURNITURE_MOST_READ, 0},
	{22045, PCUT_FURNITURE_SHARE, 0},
	{22052, PCUT_FURNITURE_NAVIGATION, 0},
	{22059, PCUT_FURNITURE_MOST_READ, 0},
	{22072, PCUT_FURNITURE_MOST_READ, 0},
	{22091, PCUT_FURNITURE_MOST_READ, 0},
	{22104, PCUT_FURNITURE_MOST_READ, 0},
	{22117, PCUT_FURNITURE_MOST_READ, 0},
	{22130, PCUT_FURNITURE_COMMENTS, 0},
	{22143, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22156, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22175, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22188, PCUT_FURNITURE_SHARE, 0},
	{22198, PCUT_FURNITURE_NAVIGATION, 1},
	{22218, PCUT_FURNITURE_NAVIGATION, 1},
	{22228, PCUT_FURNITURE_NAVIGATION, 0},
	{22235, PCUT_FURNITURE_NAVIGATION, 0},
	{22248, PCUT_FURNITURE_NAVIGATION, 0},
	{22255, PCUT_FURNITURE_PROMPT, 1},
	{22268, PCUT_FURNITURE_SHARE, 0},
	{22275, PCUT_FURNITURE_MOST_READ, 0},
	{22282, PCUT_FURNITURE_MOST_READ, 0},
	{22295, PCUT_FURNITURE_MOST_READ, 0},
	{22308, PCUT_FURNITURE_MOST_READ, 0},
	{22321, PCUT_FURNITURE_MOST_READ, 0},
	{22334, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22347, PCUT_FURNITURE_MOST_READ, 0},
	{22360, PCUT_FURNITURE_MOST_READ, 0},
	{22373, PCUT_FURNITURE_COMMENTS, 0},
	{22380, PCUT_FURNITURE_NAVIGATION, 0},
	{22387, PCUT_FURNITURE_NAVIGATION, 0},
	{22394, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22413, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22426, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22439, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22461, PCUT_FURNITURE_COMMENTS, 0},
	{22474, PCUT_FURNITURE_NAVIGATION, 0},
	{22481, PCUT_FURNITURE_SHARE, 0},
	{22494, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22501, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22517, PCUT_FURNITURE_COMMENTS, 0},
	{22524, PCUT_FURNITURE_READING, 1},
	{22537, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22544, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22557, PCUT_FURNITURE_COMMENTS, 0},
	{22564, PCUT_FURNITURE_PROMPT, 1},
	{22577, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22584, PCUT_FURNITURE_PROMPT, 1},
	{22597, PCUT_FURNITURE_ADVERT, 0},
	{22610, PCUT_FURNITURE_NAVIGATION, 1},
	{22617, PCUT_FURNITURE_NAVIGATION, 1},
	{22624, PCUT_FURNITURE_SHARE, 0},
	{22631, PCUT_FURNITURE_NAVIGATION, 0},
	{22644, PCUT_FURNITURE_NAVIGATION, 0},
	{22657, PCUT_FURNITURE_NAVIGATION, 0},
	{22664, PCUT_FURNITURE_READING, 1},
	{22677, PCUT_FURNITURE_READING, 1},
	{22690, PCUT_FURNITURE_READING, 1},
	{22703, PCUT_FURNITURE_NAVIGATION, 0},
	{22710, PCUT_FURNITURE_NAVIGATION, 0},
	{22717, PCUT_FURNITURE_NAVIGATION, 1},
	{22726, PCUT_FURNITURE_PROMPT, 1},
	{22733, PCUT_FURNITURE_SHARE, 0},
	{22740, PCUT_FURNITURE_MOST_READ, 0},
	{22753, PCUT_FURNITURE_MOST_READ, 0},
	{22778, PCUT_FURNITURE_NAVIGATION, 0},
	{22785, PCUT_FURNITURE_SHARE, 0},
	{22792, PCUT_FURNITURE_SHARE, 0},
	{22805, PCUT_FURNITURE_ADVERT, 0},
	{22812, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22819, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22833, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22846, PCUT_FURNITURE_SHARE, 0},
	{22860, PCUT_FURNITURE_READING, 0},
	{22874, PCUT_FURNITURE_SHARE, 0},
	{22887, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22900, PCUT_FURNITURE_NAVIGATION, 0},
	{22907, PCUT_FURNITURE_NAVIGATION, 0},
	{22920, PCUT_FURNITURE_COMMENTS, 0},
	{22927, PCUT_FURNITURE_COMMENTS, 0},
	{22941, PCUT_FURNITURE_COMMENTS, 0},
	{22955, PCUT_FURNITURE_COMMENTS, 0},
	{22968, PCUT_FURNITURE_NAVIGATION, 0},
	{22978, PCUT_FURNITURE_SHARE, 0},
	{22992, PCUT_FURNITURE_MOST_READ, 0},
	{23010, PCUT_FURNITURE_MOST_READ, 0},
	{23028, PCUT_FURNITURE_NAVIGATION, 0},
	{23039, PCUT_FURNITURE_NAVIGATION, 0},
	{23046, PCUT_FURNITURE_NAVIGATION, 1},
	{23059, PCUT_FURNITURE_SHARE, 0},
	{23069, PCUT_FURNITURE_ADVERT, 0},
	{23079, PCUT_FURNITURE_MOST_READ, 0},
	{23096, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23113, PCUT_FURNITURE_NAVIGATION, 0},
	{23120, PCUT_FURNITURE_NAVIGATION, 0},
	{23133, PCUT_FURNITURE_MOST_READ, 0},
	{23147, PCUT_FURNITURE_MOST_READ, 0},
	{23160, PCUT_FURNITURE_SHARE, 0},
	{23167, PCUT_FURNITURE_READING, 1},
	{23181, PCUT_FURNITURE_PROMPT, 1},
	{23191, PCUT_FURNITURE_SHARE, 0},
	{23201, PCUT_FURNITURE_MOST_READ, 0},
	{23214, PCUT_FURNITURE_MOST_READ, 0},
	{23227, PCUT_FURNITURE_SHARE, 0},
	{23240, PCUT_FURNITURE_SHARE, 0},
	{23250, PCUT_FURNITURE_SHARE, 0},
	{23263, PCUT_FURNITURE_SHARE, 1},
	{23283, PCUT_FURNITURE_SHARE, 0},
	{23293, PCUT_FURNITURE_NAVIGATION, 0},
	{23297, PCUT_FURNITURE_SUBSCRIBE, 1},
};

static const pcut_phrase_node pcut_furniture_words_nodes[] = {
	{35, 8, 49, 65535}, {40, 0, 0, 114}, {45, 0, 0, 115},
	{97, 16, 57, 65535}, {98, 7, 73, 65535}, {99, 7, 80, 65535},
	{100, 5, 87, 65535}, {101, 10, 92, 65535}, {102, 7, 102, 65535},
	{103, 5, 109, 65535}, {104, 6, 114, 65535}, {105, 9, 120, 65535},
	{106, 4, 129, 65535}, {107, 6, 133, 65535}, {108, 6, 139, 65535},
	{109, 6, 145, 65535}, {110, 5, 151, 65535}, {111, 10, 156, 65535},
	{112, 7, 166, 65535}, {113, 2, 173, 65535}, {114, 3, 175, 65535},
	{115, 14, 178, 65535}, {116, 9, 192, 65535}, {117, 8, 201, 65535},
	{118, 6, 209, 65535}, {119, 6, 215, 65535}, {120, 1, 221, 1171},
	{121, 3, 222, 65535}, {122, 4, 225, 65535}, {206, 6, 229, 65535},
	{207, 4, 235, 65535}, {208, 11, 239, 65535}, {209, 5, 250, 65535},
	{215, 11, 255, 65535}, {216, 13, 266, 65535}, {217, 5, 279, 65535},
	{218, 0, 0, 1410}, {224, 4, 284, 65535}, {227, 3, 288, 65535},
	{228, 4, 291, 65535}, {229, 16, 295, 65535}, {230, 12, 311, 65535},
	{231, 9, 323, 65535}, {232, 14, 332, 65535}, {233, 6, 346, 65535},
	{234, 6, 352, 65535}, {235, 7, 358, 65535}, {236, 8, 365, 65535},
	{237, 5, 373, 65535}, {32, 21, 378, 65535}, {227, 0, 0, 103},
	{228, 0, 0, 104}, {229, 2, 399, 65535}, {230, 0, 0, 109},
	{232, 0, 0, 110}, {234, 0, 0, 111}, {235, 2, 401, 65535},
	{32, 2, 403, 65535}, {98, 2, 405, 65535}, {99, 2, 407, 65535},
	{100, 4, 409, 144}, {102, 2, 413, 65535}, {103, 0, 0, 163},
	{106, 0, 0, 164}, {107, 1, 415, 65535}, {108, 3, 416, 65535},
	{109, 0, 0, 173}, {110, 7, 419, 65535}, {112, 3, 426, 65535},
	{114, 2, 429, 65535}, {115, 3, 431, 65535}, {117, 1, 434, 65535},
	{118, 0, 0, 219}, {97, 3, 435, 65535}, {101, 9, 438, 65535},
	{105, 3, 447, 65535}, {108, 2, 450, 65535}, {111, 2, 452, 65535},
	{114, 1, 454, 65535}, {117, 2, 455, 65535}, {97, 4, 457, 65535},
	{101, 3, 461, 65535}, {104, 1, 464, 65535}, {108, 3, 465, 65535},
	{111, 5, 468, 65535}, {114, 1, 473, 65535}, {122, 0, 0, 340},
	{97, 4, 474, 65535}, {101, 8, 478, 65535}, {105, 4, 486, 65535},
	{111, 7, 490, 65535}, {114, 1, 497, 65535}, {45, 0, 0, 392},
	{99, 1, 498, 65535}, {100, 1, 499, 65535}, {101, 0, 0, 397},
	{108, 0, 0, 398}, {109, 1, 500, 65535}, {110, 7, 501, 65535},
	{115, 2, 508, 65535}, {116, 0, 0, 426}, {120, 0, 0, 427},
	{97, 2, 510, 65535}, {101, 2, 512, 65535}, {105, 2, 514, 65535},
	{108, 0, 0, 435}, {111, 3, 516, 65535}, {114, 2, 519, 65535},
	{117, 0, 0, 448}, {97, 1, 521, 65535}, {101, 4, 522, 65535},
	{105, 2, 526, 65535}, {111, 2, 528, 65535}, {117, 1, 530, 65535},
	{97, 4, 531, 65535}, {101, 3, 535, 65535}, {105, 3, 538, 65535},
	{106, 0, 0, 485}, {108, 2, 541, 65535}, {111, 3, 543, 65535},
	{32, 0, 0, 497}, {99, 0, 0, 498}, {107, 0, 0, 499},
	{108, 0, 0, 500}, {109, 3, 546, 65535}, {110, 6, 549, 65535},
	{114, 2, 555, 65535}, {115, 2, 557, 65535}, {122, 0, 0, 528},
	{97, 2, 559, 65535}, {101, 2, 561, 65535}, {111, 1, 563, 65535},
	{117, 0, 0, 541}, {97, 2, 564, 65535}, {101, 3, 566, 65535},
	{105, 1, 569, 65535}, {108, 1, 570, 65535}, {111, 2, 571, 65535},
	{117, 2, 573, 65535}, {97, 8, 575, 65535}, {101, 7, 583, 65535},
	{105, 4, 590, 65535}, {111, 3, 594, 65535}, {117, 3, 597, 65535},
	{121, 2, 600, 65535}, {97, 3, 602, 65535}, {101, 9, 605, 65535},
	{105, 0, 0, 680}, {111, 2, 614, 65535}, {117, 0, 0, 696},
	{121, 0, 0, 697}, {97, 5, 616, 65535}, {101, 6, 621, 65535},
	{111, 2, 627, 65535}, {117, 0, 0, 734}, {121, 0, 0, 735},
	{98, 0, 0, 736}, {100, 2, 629, 65535}, {103, 1, 631, 65535},
	{107, 0, 0, 742}, {108, 2, 632, 65535}, {110, 0, 0, 747},
	{112, 1, 634, 65535}, {114, 2, 635, 65535}, {115, 0, 0, 755},
	{117, 3, 637, 65535}, {97, 7, 640, 65535}, {101, 1, 647, 65535},
	{105, 2, 648, 65535}, {108, 2, 650, 65535}, {111, 7, 652, 65535},
	{114, 4, 659, 805}, {117, 2, 663, 65535}, {113, 0, 0, 849},
	{117, 0, 0, 850}, {101, 11, 665, 65535}, {105, 0, 0, 897},
	{115, 1, 676, 65535}, {39, 2, 677, 65535}, {97, 4, 679, 65535},
	{99, 3, 683, 65535}, {100, 1, 686, 65535}, {101, 6, 687, 65535},
	{104, 2, 693, 65535}, {105, 6, 695, 65535}, {107, 3, 701, 65535},
	{111, 3, 704, 65535}, {112, 2, 707, 65535}, {116, 3, 709, 65535},
	{117, 6, 712, 65535}, {119, 0, 0, 1018}, {122, 0, 0, 1019},
	{97, 3, 718, 65535}, {101, 5, 721, 65535}, {104, 4, 726, 65535},
	{105, 6, 730, 65535}, {108, 0, 0, 1072}, {111, 4, 736, 65535},
	{114, 3, 740, 65535}, {117, 2, 743, 65535}, {119, 2, 745, 65535},
	{100, 2, 747, 65535}, {103, 0, 0, 1097}, {108, 2, 749, 65535},
	{110, 2, 751, 65535}, {112, 0, 0, 1104}, {114, 0, 0, 1105},
	{117, 0, 0, 1106}, {121, 0, 0, 1107}, {97, 2, 753, 65535},
	{101, 1, 755, 65535}, {105, 4, 756, 65535}, {107, 0, 0, 1136},
	{111, 3, 760, 65535}, {121, 0, 0, 1148}, {97, 4, 763, 65535},
	{101, 3, 767, 65535}, {104, 1, 770, 65535}, {105, 0, 0, 1165},
	{114, 2, 771, 65535}, {121, 3, 773, 65535}, {101, 0, 0, 1172},
	{97, 0, 0, 1173}, {111, 2, 776, 65535}, {117, 0, 0, 1186},
	{97, 3, 778, 65535}, {100, 1, 781, 65535}, {111, 3, 782, 65535},
	{117, 2, 785, 65535}, {177, 2, 787, 65535}, {179, 0, 0, 1208},
	{180, 1, 789, 65535}, {181, 1, 790, 65535}, {186, 0, 0, 1215},
	{188, 1, 791, 65535}, {129, 0, 0, 1219}, {131, 1, 792, 65535},
	{132, 1, 793, 65535}, {135, 0, 0, 1225}, {176, 1, 794, 65535},
	{178, 2, 795, 65535}, {179, 1, 797, 65535}, {180, 2, 798, 65535},
	{183, 1, 800, 65535}, {186, 1, 801, 65535}, {187, 0, 0, 1252},
	{188, 2, 802, 65535}, {189, 1, 804, 65535}, {190, 2, 805, 65535},
	{191, 2, 807, 65535}, {128, 1, 809, 65535}, {129, 1, 810, 65535},
	{130, 0, 0, 1319}, {131, 0, 0, 1320}, {135, 1, 811, 65535},
	{147, 1, 812, 65535}, {148, 1, 813, 65535}, {150, 0, 0, 1335},
	{151, 1, 814, 65535}, {155, 0, 0, 1338}, {156, 0, 0, 1339},
	{158, 0, 0, 1340}, {164, 0, 0, 1341}, {168, 0, 0, 1342},
	{169, 1, 815, 65535}, {170, 1, 816, 65535}, {167, 3, 817, 65535},
	{168, 0, 0, 1375}, {170, 1, 820, 65535}, {172, 0, 0, 1383},
	{173, 1, 821, 65535}, {174, 0, 0, 1386}, {175, 1, 822, 65535},
	{178, 1, 823, 65535}, {179, 0, 0, 1391}, {180, 1, 824, 65535},
	{181, 0, 0, 1395}, {183, 0, 0, 1396}, {185, 1, 825, 65535},
	{131, 0, 0, 1399}, {133, 2, 826, 65535}, {134, 1, 828, 65535},
	{136, 0, 0, 1406}, {190, 1, 829, 65535}, {164, 3, 830, 65535},
	{166, 0, 0, 1416}, {184, 0, 0, 1417}, {185, 2, 833, 65535},
	{129, 1, 835, 65535}, {130, 5, 836, 65535}, {131, 11, 841, 65535},
	{184, 3, 852, 65535}, {186, 1, 855, 65535}, {188, 1, 856, 65535},
	{191, 0, 0, 1459}, {133, 2, 857, 65535}, {136, 2, 859, 65535},
	{137, 1, 861, 65535}, {138, 0, 0, 1470}, {141, 0, 0, 1471},
	{142, 0, 0, 1472}, {143, 0, 0, 1473}, {155, 0, 0, 1474},
	{156, 0, 0, 1475}, {164, 0, 0, 1476}, {173, 1, 862, 65535},
	{185, 0, 0, 1479}, {186, 0, 0, 1480}, {187, 1, 863, 65535},
	{189, 0, 0, 1483}, {190, 1, 864, 65535}, {130, 0, 0, 1486},
	{136, 0, 0, 1487}, {137, 3, 865, 65535}, {142, 2, 868, 65535},
	{144, 1, 870, 65535}, {148, 0, 0, 1496}, {150, 0, 0, 1497},
	{152, 0, 0, 1498}, {155, 0, 0, 1499}, {156, 4, 871, 65535},
	{164, 0, 0, 1512}, {172, 1, 875, 65535}, {130, 1, 876, 65535},
	{131, 1, 877, 65535}, {132, 0, 0, 1522}, {134, 1, 878, 65535},
	{149, 0, 0, 1525}, {153, 1, 879, 65535}, {171, 1, 880, 65535},
	{182, 0, 0, 1531}, {189, 0, 0, 1532}, {143, 0, 0, 1533},
	{164, 0, 0, 1534}, {168, 1, 881, 65535}, {169, 0, 0, 1537},
	{170, 0, 0, 1538}, {174, 1, 882, 65535}, {175, 0, 0, 1541},
	{178, 0, 0, 1542}, {179, 0, 0, 1543}, {180, 0, 0, 1544},
	{181, 0, 0, 1545}, {183, 1, 883, 65535}, {189, 0, 0, 1548},
	{191, 1, 884, 65535}, {129, 0, 0, 1551}, {150, 0, 0, 1552},
	{152, 0, 0, 1553}, {162, 0, 0, 1554}, {166, 1, 885, 65535},
	{187, 1, 886, 65535}, {176, 0, 0, 1561}, {178, 0, 0, 1562},
	{179, 1, 887, 65535}, {180, 0, 0, 1565}, {181, 1, 888, 65535},
	{184, 1, 889, 65535}, {137, 0, 0, 1572}, {139, 1, 890, 65535},
	{140, 1, 891, 65535}, {161, 0, 0, 1579}, {167, 3, 892, 65535},
	{169, 0, 0, 1584}, {176, 0, 0, 1585}, {138, 1, 895, 65535},
	{139, 0, 0, 1588}, {149, 0, 0, 1589}, {157, 3, 896, 65535},
	{160, 0, 0, 1596}, {162, 0, 0, 1597}, {181, 1, 899, 65535},
	{185, 0, 0, 1600}, {138, 0, 0, 1601}, {142, 1, 900, 65535},
	{148, 0, 0, 1604}, {153, 0, 0, 1605}, {154, 0, 0, 1606},
	{98, 0, 0, 0}, {99, 2, 901, 65535}, {100, 2, 903, 65535},
	{102, 0, 0, 15}, {104, 0, 0, 16}, {107, 1, 905, 65535},
	{108, 1, 906, 65535}, {109, 2, 907, 65535}, {112, 4, 909, 65535},
	{114, 1, 913, 65535}, {115, 1, 914, 65535}, {116, 2, 915, 65535},
	{117, 0, 0, 79}, {118, 2, 917, 65535}, {121, 0, 0, 82},
	{207, 0, 0, 83}, {208, 2, 919, 65535}, {209, 0, 0, 94},
	{215, 2, 921, 65535}, {216, 2, 923, 65535}, {217, 0, 0, 102},
	{136, 1, 925, 65535}, {137, 0, 0, 108}, {140, 0, 0, 112},
	{182, 0, 0, 113}, {108, 0, 0, 116}, {118, 1, 926, 65535},
	{98, 0, 0, 119}, {111, 2, 927, 120}, {97, 0, 0, 136},
	{99, 2, 929, 65535}, {97, 0, 0, 145}, {100, 1, 931, 65535},
	{115, 0, 0, 148}, {118, 1, 932, 65535}, {100, 0, 0, 161},
	{102, 0, 0, 162}, {116, 1, 933, 65535}, {32, 0, 0, 167},
	{108, 2, 934, 65535}, {114, 1, 936, 65535}, {97, 2, 937, 65535},
	{104, 0, 0, 176}, {109, 2, 939, 65535}, {110, 2, 941, 65535},
	{116, 0, 0, 185}, {117, 1, 943, 65535}, {122, 1, 944, 65535},
	{110, 0, 0, 190}, {112, 0, 0, 191}, {117, 0, 0, 192},
	{97, 0, 0, 193}, {116, 2, 945, 65535}, {32, 0, 0, 209},
	{99, 1, 947, 65535}, {115, 1, 948, 65535}, {102, 1, 949, 65535},
	{99, 1, 950, 65535}, {103, 2, 951, 65535}, {105, 0, 0, 225},
	{32, 0, 0, 226}, {99, 1, 953, 65535}, {105, 1, 954, 65535},
	{107, 1, 955, 65535}, {108, 1, 956, 65535}, {114, 5, 957, 65535},
	{115, 0, 0, 240}, {119, 1, 962, 65535}, {122, 0, 0, 243},
	{108, 1, 963, 65535}, {110, 0, 0, 247}, {122, 0, 0, 248},
	{105, 0, 0, 249}, {117, 0, 0, 250}, {108, 0, 0, 251},
	{111, 1, 964, 65535}, {101, 1, 965, 65535}, {108, 1, 966, 65535},
	{115, 0, 0, 258}, {100, 0, 0, 259}, {114, 2, 967, 65535},
	{115, 0, 0, 262}, {117, 0, 0, 263}, {108, 0, 0, 264},
	{114, 0, 0, 265}, {116, 2, 969, 65535}, {105, 1, 971, 65535},
	{97, 0, 0, 271}, {105, 2, 972, 65535}, {111, 1, 974, 65535},
	{107, 0, 0, 281}, {109, 3, 975, 65535}, {110, 3, 978, 65535},
	{111, 1, 981, 65535}, {112, 2, 982, 65535}, {101, 1, 984, 65535},
	{105, 0, 0, 341}, {108, 1, 985, 65535}, {110, 0, 0, 345},
	{116, 1, 986, 65535}, {32, 0, 0, 348}, {101, 1, 987, 65535},
	{105, 1, 988, 65535}, {106, 1, 989, 65535}, {108, 3, 990, 357},
	{114, 0, 0, 363}, {115, 0, 0, 364}, {116, 0, 0, 365},
	{100, 0, 0, 366}, {114, 0, 0, 367}, {115, 3, 993, 65535},
	{116, 0, 0, 375}, {32, 3, 996, 65535}, {98, 0, 0, 379},
	{99, 1, 999, 65535}, {100, 0, 0, 382}, {109, 2, 1000, 65535},
	{110, 1, 1002, 65535}, {119, 1, 1003, 65535}, {117, 2, 1004, 65535},
	{111, 1, 1006, 65535}, {105, 1, 1007, 65535}, {97, 1, 1008, 65535},
	{32, 2, 1009, 65535}, {97, 0, 0, 408}, {100, 0, 0, 409},
	{108, 0, 0, 410}, {114, 1, 1011, 65535}, {116, 2, 1012, 65535},
	{118, 2, 1014, 65535}, {99, 2, 1016, 65535}, {116, 2, 1018, 65535},
	{32, 0, 0, 428}, {99, 1, 1020, 65535}, {104, 0, 0, 431},
	{108, 0, 0, 432}, {108, 0, 0, 433}, {110, 0, 0, 434},
	{108, 2, 1021, 65535}, {111, 0, 0, 442}, {114, 2, 1023, 65535},
	{101, 0, 0, 446}, {111, 0, 0, 447}, {32, 2, 1025, 65535},
	{101, 0, 0, 452}, {109, 0, 0, 453}, {115, 2, 1027, 65535},
	{116, 1, 1029, 65535}, {102, 0, 0, 464}, {114, 0, 0, 465},
	{32, 0, 0, 466}, {116, 1, 1030, 65535}, {97, 1, 1031, 65535},
	{103, 0, 0, 471}, {107, 0, 0, 472}, {118, 2, 1032, 65535},
	{122, 0, 0, 476}, {108, 1, 1034, 65535}, {109, 0, 0, 479},
	{116, 0, 0, 480}, {100, 0, 0, 481}, {101, 1, 1035, 65535},
	{114, 0, 0, 484}, {97, 2, 1036, 65535}, {101, 0, 0, 488},
	{109, 1, 1038, 65535}, {112, 0, 0, 494}, {122, 1, 1039, 65535},
	{32, 1, 1040, 65535}, {97, 1, 1041, 65535}, {112, 1, 1042, 65535},
	{32, 0, 0, 509}, {105, 1, 1043, 65535}, {108, 0, 0, 513},
	{115, 2, 1044, 65535}, {118, 0, 0, 518}, {122, 1, 1046, 65535},
	{32, 2, 1047, 65535}, {97, 1, 1049, 65535}, {99, 1, 1050, 65535},
	{112, 0, 0, 527}, {32, 0, 0, 529}, {97, 1, 1051, 530},
	{32, 0, 0, 532}, {116, 1, 1052, 65535}, {105, 1, 1053, 65535},
	{117, 0, 0, 542}, {121, 0, 0, 543}, {101, 0, 0, 544},
	{114, 0, 0, 545}, {115, 0, 0, 546}, {114, 1, 1054, 65535},
	{105, 2, 1055, 65535}, {109, 2, 1057, 65535}, {112, 1, 1059, 65535},
	{112, 0, 0, 577}, {117, 0, 0, 578}, {32, 0, 0, 579},
	{97, 0, 0, 580}, {101, 0, 0, 581}, {103, 0, 0, 582},
	{105, 0, 0, 583}, {110, 0, 0, 584}, {115, 4, 1060, 65535},
	{116, 1, 1064, 65535}, {32, 0, 0, 592}, {97, 1, 1065, 65535},
	{99, 1, 1066, 65535}, {101, 1, 1067, 65535}, {103, 3, 1068, 65535},
	{115, 2, 1071, 65535}, {116, 0, 0, 610}, {107, 1, 1073, 65535},
	{110, 2, 1074, 65535}, {114, 0, 0, 621}, {115, 1, 1076, 65535},
	{32, 2, 1077, 65535}, {97, 1, 1079, 65535}, {103, 3, 1080, 65535},
	{101, 0, 0, 643}, {105, 0, 0, 644}, {107, 0, 0, 645},
	{115, 0, 0, 646}, {116, 1, 1083, 647}, {105, 2, 1084, 65535},
	{110, 0, 0, 654}, {115, 2, 1086, 65535}, {100, 0, 0, 658},
	{101, 1, 1088, 65535}, {103, 1, 1089, 65535}, {104, 0, 0, 663},
	{105, 1, 1090, 65535}, {108, 1, 1091, 65535}, {110, 4, 1092, 65535},
	{114, 0, 0, 674}, {115, 2, 1096, 65535}, {114, 1, 1098, 65535},
	{115, 1, 1099, 65535}, {97, 1, 1100, 65535}, {99, 1, 1101, 65535},
	{106, 3, 1102, 65535}, {115, 0, 0, 711}, {118, 0, 0, 712},
	{101, 0, 0, 713}, {106, 2, 1105, 65535}, {117, 0, 0, 717},
	{118, 0, 0, 718}, {119, 2, 1107, 65535}, {120, 1, 1109, 65535},
	{32, 0, 0, 732}, {117, 0, 0, 733}, {101, 1, 1110, 65535},
	{111, 0, 0, 739}, {108, 1, 1111, 65535}, {100, 1, 1112, 65535},
	{118, 0, 0, 746}, {101, 1, 1113, 65535}, {100, 0, 0, 753},
	{105, 0, 0, 754}, {99, 0, 0, 756}, {114, 1, 1114, 65535},
	{118, 1, 1115, 65535}, {103, 2, 1116, 65535}, {105, 1, 1118, 65535},
	{114, 1, 1119, 65535}, {115, 0, 0, 773}, {116, 0, 0, 774},
	{117, 0, 0, 775}, {121, 1, 1120, 65535}, {114, 1, 1121, 65535},
	{110, 2, 1122, 780}, {117, 1, 1124, 65535}, {97, 3, 1125, 65535},
	{101, 0, 0, 788}, {98, 0, 0, 789}, {99, 0, 0, 790},
	{100, 3, 1128, 65535}, {107, 0, 0, 795}, {108, 0, 0, 796},
	{112, 1, 1131, 65535}, {115, 2, 1132, 65535}, {101, 8, 1134, 65535},
	{105, 4, 1142, 65535}, {111, 2, 1146, 65535}, {122, 0, 0, 840},
	{98, 2, 1148, 65535}, {108, 0, 0, 848}, {97, 3, 1150, 65535},
	{99, 4, 1153, 65535}, {100, 0, 0, 874}, {103, 1, 1157, 65535},
	{107, 1, 1158, 65535}, {108, 0, 0, 885}, {109, 0, 0, 886},
	{112, 2, 1159, 65535}, {115, 0, 0, 892}, {116, 2, 1161, 65535},
	{117, 0, 0, 896}, {115, 1, 1163, 898}, {97, 0, 0, 900},
	{105, 0, 0, 901}, {108, 3, 1164, 65535}, {111, 0, 0, 907},
	{114, 0, 0, 908}, {118, 1, 1167, 65535}, {97, 0, 0, 913},
	{104, 2, 1168, 65535}, {114, 1, 1170, 65535}, {105, 1, 1171, 65535},
	{32, 0, 0, 923}, {97, 0, 0, 924}, {101, 0, 0, 925},
	{103, 0, 0, 926}, {105, 2, 1172, 65535}, {110, 3, 1174, 65535},
	{97, 1, 1177, 65535}, {111, 1, 1178, 65535}, {32, 0, 0, 956},
	{103, 3, 1179, 65535}, {105, 0, 0, 969}, {109, 0, 0, 970},
	{115, 0, 0, 971}, {116, 1, 1182, 65535}, {105, 1, 1183, 65535},
	{111, 2, 1184, 65535}, {114, 0, 0, 979}, {103, 0, 0, 980},
	{107, 0, 0, 981}, {110, 1, 1186, 65535}, {97, 0, 0, 984},
	{111, 1, 1187, 65535}, {97, 3, 1188, 65535}, {111, 1, 1191, 65535},
	{114, 0, 0, 995}, {98, 1, 1192, 65535}, {99, 0, 0, 1005},
	{103, 0, 0, 1006}, {105, 2, 1193, 65535}, {112, 1, 1195, 65535},
	{115, 1, 1196, 65535}, {108, 0, 0, 1020}, {112, 1, 1197, 65535},
	{114, 0, 0, 1023}, {105, 1, 1198, 65535}, {107, 1, 1199, 65535},
	{108, 1, 1200, 65535}, {109, 1, 1201, 65535}, {114, 4, 1202, 65535},
	{97, 1, 1206, 65535}, {105, 1, 1207, 65535}, {111, 0, 0, 1057},
	{114, 0, 0, 1058}, {101, 0, 0, 1059}, {108, 4, 1208, 65535},
	{109, 3, 1212, 65535}, {110, 0, 0, 1069}, {112, 0, 0, 1070},
	{115, 0, 0, 1071}, {32, 0, 0, 1073}, {103, 1, 1215, 65535},
	{112, 2, 1216, 65535}, {114, 1, 1218, 65535}, {97, 0, 0, 1083},
	{101, 1, 1219, 65535}, {121, 0, 0, 1086}, {108, 2, 1220, 65535},
	{109, 0, 0, 1089}, {101, 1, 1222, 65535}, {105, 1, 1223, 65535},
	{111, 1, 1224, 65535}, {115, 0, 0, 1096}, {111, 0, 0, 1098},
	{116, 1, 1225, 65535}, {109, 0, 0, 1102}, {115, 0, 0, 1103},
	{105, 0, 0, 1108}, {108, 0, 0, 1109}, {114, 2, 1226, 65535},
	{98, 0, 0, 1116}, {100, 1, 1228, 65535}, {101, 1, 1229, 65535},
	{115, 3, 1230, 65535}, {105, 1, 1233, 65535}, {108, 3, 1234, 65535},
	{114, 3, 1237, 65535}, {107, 0, 0, 1149}, {110, 0, 0, 1150},
	{115, 1, 1240, 65535}, {116, 1, 1241, 65535}, {32, 2, 1242, 65535},
	{105, 1, 1244, 65535}, {114, 0, 0, 1161}, {97, 1, 1245, 65535},
	{105, 0, 0, 1166}, {111, 0, 0, 1167}, {100, 0, 0, 1168},
	{107, 0, 0, 1169}, {115, 0, 0, 1170}, {114, 1, 1246, 65535},
	{117, 4, 1247, 65535}, {108, 0, 0, 1187}, {109, 0, 0, 1188},
	{112, 2, 1251, 65535}, {105, 1, 1253, 65535}, {98, 2, 1254, 65535},
	{101, 0, 0, 1196}, {111, 0, 0, 1197}, {109, 1, 1256, 65535},
	{114, 2, 1257, 65535}, {206, 1, 1259, 65535}, {207, 2, 1260, 65535},
	{206, 2, 1262, 65535}, {206, 2, 1264, 65535}, {206, 2, 1266, 65535},
	{207, 2, 1268, 65535}, {206, 2, 1270, 65535}, {208, 1, 1272, 65535},
	{208, 3, 1273, 65535}, {209, 3, 1276, 65535}, {208, 2, 1279, 65535},
	{208, 0, 0, 1239}, {209, 0, 0, 1240}, {208, 3, 1281, 65535},
	{208, 1, 1284, 65535}, {208, 0, 0, 1253}, {209, 0, 0, 1254},
	{208, 2, 1285, 65535}, {208, 3, 1287, 65535}, {209, 3, 1290, 65535},
	{208, 2, 1293, 65535}, {209, 2, 1295, 65535}, {208, 3, 1297, 65535},
	{208, 4, 1300, 65535}, {208, 2, 1304, 65535}, {215, 2, 1306, 65535},
	{215, 8, 1308, 65535}, {215, 2, 1316, 65535}, {215, 3, 1318, 65535},
	{215, 3, 1321, 65535}, {216, 7, 1324, 65535}, {217, 2, 1331, 65535},
	{218, 0, 0, 1374}, {216, 5, 1333, 65535}, {217, 2, 1338, 65535},
	{217, 1, 1340, 65535}, {217, 1, 1341, 65535}, {216, 1, 1342, 65535},
	{216, 1, 1343, 65535}, {216, 3, 1344, 65535}, {217, 0, 0, 1403},
	{216, 2, 1347, 65535}, {216, 1, 1349, 65535}, {159, 0, 0, 1411},
	{181, 0, 0, 1412}, {182, 1, 1350, 65535}, {129, 0, 0, 1418},
	{130, 0, 0, 1419}, {147, 1, 1351, 65535}, {136, 0, 0, 1424},
	{162, 0, 0, 1425}, {179, 1, 1352, 65535}, {183, 1, 1353, 65535},
	{185, 0, 0, 1433}, {132, 0, 0, 1434}, {136, 0, 0, 1435},
	{149, 0, 0, 1436}, {150, 1, 1354, 65535}, {154, 0, 0, 1439},
	{155, 1, 1355, 65535}, {157, 0, 0, 1442}, {161, 1, 1356, 65535},
	{169, 0, 0, 1445}, {170, 0, 0, 1446}, {173, 0, 0, 1447},
	{138, 1, 1357, 65535}, {139, 2, 1358, 65535}, {190, 0, 0, 1454},
	{186, 1, 1360, 65535}, {154, 1, 1361, 65535}, {177, 0, 0, 1460},
	{179, 1, 1362, 65535}, {134, 1, 1363, 65535}, {151, 0, 0, 1467},
	{141, 1, 1364, 65535}, {151, 2, 1365, 65535}, {163, 2, 1367, 65535},
	{174, 2, 1369, 65535}, {128, 0, 0, 1488}, {147, 0, 0, 1489},
	{171, 2, 1371, 65535}, {146, 0, 0, 1492}, {168, 0, 0, 1493},
	{156, 2, 1373, 65535}, {128, 2, 1375, 65535}, {137, 1, 1377, 65535},
	{139, 0, 0, 1509}, {172, 1, 1378, 65535}, {161, 1, 1379, 65535},
	{185, 2, 1380, 65535}, {173, 3, 1382, 65535}, {177, 1, 1385, 65535},
	{187, 2, 1386, 65535}, {139, 1, 1388, 65535}, {130, 1, 1389, 65535},
	{162, 1, 1390, 65535}, {179, 2, 1391, 65535}, {148, 1, 1393, 65535},
	{150, 1, 1394, 65535}, {158, 3, 1395, 65535}, {181, 1, 1398, 65535},
	{172, 1, 1399, 65535}, {176, 1, 1400, 65535}, {164, 1, 1401, 65535},
	{147, 1, 1402, 65535}, {129, 0, 0, 1580}, {142, 1, 1403, 65535},
	{168, 0, 0, 1583}, {164, 1, 1404, 65535}, {180, 1, 1405, 65535},
	{184, 2, 1406, 65535}, {189, 0, 0, 1595}, {156, 1, 1408, 65535},
	{152, 1, 1409, 65535}, {108, 0, 0, 1}, {111, 1, 1410, 65535},
	{97, 0, 0, 12}, {107, 1, 1411, 13}, {111, 1, 1412, 65535},
	{105, 1, 1413, 65535}, {105, 1, 1414, 65535}, {110, 0, 0, 61},
	{101, 0, 0, 62}, {104, 0, 0, 63}, {111, 0, 0, 64},
	{114, 0, 0, 65}, {101, 4, 1415, 65535}, {104, 1, 1419, 65535},
	{104, 0, 0, 77}, {119, 0, 0, 78}, {105, 0, 0, 80},
	{111, 0, 0, 81}, {186, 1, 1420, 65535}, {188, 1, 1421, 65535},
	{147, 0, 0, 95}, {170, 0, 0, 96}, {170, 1, 1422, 65535},
	{175, 1, 1423, 65535}, {134, 2, 1424, 65535}, {101, 1, 1426, 65535},
	{110, 3, 1427, 65535}, {117, 0, 0, 135}, {101, 3, 1430, 65535},
	{117, 1, 1433, 65535}, {32, 2, 1434, 65535}, {101, 1, 1436, 65535},
	{117, 2, 1437, 65535}, {32, 2, 1439, 65535}, {101, 0, 0, 170},
	{101, 1, 1441, 65535}, {32, 0, 0, 174}, {115, 0, 0, 175},
	{97, 0, 0, 177}, {101, 0, 0, 178}, {111, 1, 1442, 65535},
	{117, 1, 1443, 65535}, {110, 1, 1444, 65535}, {101, 1, 1445, 65535},
	{105, 2, 1446, 65535}, {121, 0, 0, 208}, {111, 1, 1448, 65535},
	{105, 1, 1449, 65535}, {32, 3, 1450, 65535}, {107, 1, 1453, 65535},
	{105, 1, 1454, 65535}, {108, 0, 0, 224}, {111, 1, 1455, 65535},
	{116, 1, 1456, 65535}, {105, 1, 1457, 65535}, {105, 1, 1458, 65535},
	{97, 0, 0, 235}, {101, 0, 0, 236}, {105, 0, 0, 237},
	{108, 0, 0, 238}, {115, 0, 0, 239}, {97, 2, 1459, 65535},
	{100, 2, 1461, 65535}, {107, 1, 1463, 65535}, {97, 2, 1464, 65535},
	{116, 1, 1466, 65535}, {101, 0, 0, 260}, {105, 0, 0, 261},
	{32, 1, 1467, 65535}, {97, 0, 0, 268}, {97, 1, 1468, 65535},
	{99, 2, 1469, 65535}, {113, 1, 1471, 65535}, {115, 1, 1472, 65535},
	{101, 1, 1473, 65535}, {109, 1, 1474, 65535}, {112, 1, 1475, 65535},
	{100, 1, 1476, 65535}, {110, 0, 0, 309}, {116, 3, 1477, 65535},
	{107, 1, 1480, 65535}, {105, 2, 1481, 65535}, {121, 1, 1483, 65535},
	{97, 1, 1484, 65535}, {115, 1, 1485, 65535}, {101, 1, 1486, 65535},
	{108, 1, 1487, 349}, {120, 2, 1488, 65535}, {97, 1, 1490, 65535},
	{32, 0, 0, 358}, {97, 1, 1491, 359}, {101, 1, 1492, 65535},
	{99, 0, 0, 368}, {107, 1, 1493, 65535}, {116, 1, 1494, 65535},
	{103, 0, 0, 376}, {110, 0, 0, 377}, {121, 0, 0, 378},
	{32, 1, 1495, 65535}, {111, 0, 0, 383}, {117, 0, 0, 384},
	{97, 1, 1496, 65535}, {110, 1, 1497, 65535}, {99, 0, 0, 390},
	{107, 0, 0, 391}, {117, 1, 1498, 65535}, {116, 1, 1499, 65535},
	{105, 1, 1500, 65535}, {99, 0, 0, 406}, {115, 0, 0, 407},
	{101, 1, 1501, 65535}, {101, 0, 0, 413}, {114, 0, 0, 414},
	{105, 1, 1502, 65535}, {111, 1, 1503, 65535}, {114, 0, 0, 421},
	{117, 1, 1504, 65535}, {46, 0, 0, 424}, {105, 0, 0, 425},
	{101, 1, 1505, 65535}, {103, 0, 0, 436}, {108, 1, 1506, 65535},
	{32, 0, 0, 443}, {119, 1, 1507, 65535}, {110, 0, 0, 449},
	{116, 1, 1508, 65535}, {99, 0, 0, 454}, {112, 1, 1509, 65535},
	{32, 3, 1510, 65535}, {32, 1, 1513, 65535}, {114, 1, 1514, 65535},
	{101, 1, 1515, 65535}, {105, 0, 0, 475}, {112, 1, 1516, 65535},
	{114, 1, 1517, 65535}, {100, 0, 0, 486}, {118, 0, 0, 487},
	{101, 1, 1518, 489}, {122, 1, 1519, 65535}, {98, 1, 1520, 65535},
	{103, 1, 1521, 65535}, {114, 2, 1522, 65535}, {99, 1, 1524, 65535},
	{99, 2, 1525, 65535}, {116, 0, 0, 517}, {101, 1, 1527, 65535},
	{97, 0, 0, 521}, {112, 0, 0, 522}, {116, 1, 1528, 65535},
	{114, 1, 1529, 65535}, {32, 0, 0, 531}, {122, 1, 1530, 65535},
	{110, 1, 1531, 65535}, {106, 1, 1532, 65535}, {99, 0, 0, 549},
	{107, 2, 1533, 65535}, {101, 1, 1535, 65535}, {109, 1, 1536, 65535},
	{105, 4, 1537, 65535}, {32, 0, 0, 585}, {97, 0, 0, 586},
	{99, 0, 0, 587}, {116, 0, 0, 588}, {101, 1, 1541, 65535},
	{118, 1, 1542, 65535}, {116, 1, 1543, 65535}, {115, 2, 1544, 65535},
	{97, 0, 0, 599}, {102, 0, 0, 600}, {111, 0, 0, 601},
	{32, 1, 1546, 65535}, {101, 3, 1547, 65535}, {101, 1, 1550, 65535},
	{101, 0, 0, 615}, {107, 3, 1551, 65535}, {116, 1, 1554, 65535},
	{109, 1, 1555, 65535}, {117, 0, 0, 632}, {100, 2, 1556, 65535},
	{32, 2, 1558, 65535}, {103, 2, 1560, 65535}, {105, 0, 0, 642},
	{116, 0, 0, 648}, {110, 2, 1562, 65535}, {115, 1, 1564, 65535},
	{32, 1, 1565, 65535}, {116, 0, 0, 657}, {115, 1, 1566, 65535},
	{111, 1, 1567, 65535}, {115, 1, 1568, 65535}, {100, 2, 1569, 65535},
	{105, 0, 0, 670}, {116, 0, 0, 671}, {117, 0, 0, 672},
	{121, 0, 0, 673}, {115, 0, 0, 675}, {116, 1, 1571, 65535},
	{101, 1, 1572, 65535}, {116, 1, 1573, 65535}, {114, 1, 1574, 65535},
	{104, 2, 1575, 65535}, {99, 2, 1577, 65535}, {110, 1, 1579, 65535},
	{112, 0, 0, 710}, {99, 0, 0, 714}, {110, 1, 1580, 65535},
	{101, 1, 1581, 65535}, {115, 2, 1582, 65535}, {116, 2, 1584, 727},
	{98, 1, 1586, 65535}, {97, 1, 1587, 65535}, {101, 1, 1588, 65535},
	{110, 1, 1589, 65535}, {32, 2, 1590, 65535}, {105, 1, 1592, 65535},
	{101, 0, 0, 762}, {105, 0, 0, 763}, {100, 1, 1593, 65535},
	{116, 3, 1594, 65535}, {108, 1, 1597, 65535}, {32, 2, 1598, 65535},
	{32, 0, 0, 781}, {116, 0, 0, 782}, {32, 1, 1600, 65535},
	{97, 0, 0, 785}, {110, 0, 0, 786}, {121, 0, 0, 787},
	{101, 0, 0, 791}, {105, 1, 1601, 65535}, {122, 0, 0, 794},
	{117, 1, 1602, 65535}, {108, 0, 0, 803}, {116, 0, 0, 804},
	{99, 0, 0, 806}, {100, 1, 1603, 65535}, {106, 2, 1604, 65535},
	{109, 0, 0, 812}, {110, 1, 1606, 65535}, {115, 0, 0, 816},
	{116, 2, 1607, 65535}, {118, 1, 1609, 820}, {100, 0, 0, 826},
	{104, 1, 1610, 65535}, {110, 1, 1611, 65535}, {118, 0, 0, 836},
	{109, 1, 1612, 65535}, {120, 0, 0, 839}, {98, 0, 0, 841},
	{108, 1, 1613, 65535}, {99, 0, 0, 851}, {100, 2, 1614, 65535},
	{103, 2, 1616, 65535}, {101, 3, 1618, 65535}, {104, 0, 0, 870},
	{105, 1, 1621, 65535}, {108, 0, 0, 873}, {105, 1, 1622, 65535},
	{108, 1, 1623, 65535}, {108, 2, 1624, 65535}, {111, 1, 1626, 65535},
	{111, 1, 1627, 65535}, {117, 0, 0, 895}, {32, 0, 0, 899},
	{105, 0, 0, 902}, {116, 1, 1628, 65535}, {118, 1, 1629, 65535},
	{101, 1, 1630, 909}, {111, 0, 0, 914}, {114, 0, 0, 915},
	{111, 1, 1631, 65535}, {108, 1, 1632, 65535}, {32, 0, 0, 927},
	{116, 1, 1633, 65535}, {97, 0, 0, 930}, {100, 1, 1634, 65535},
	{101, 1, 1635, 65535}, {114, 1, 1636, 65535}, {119, 1, 1637, 65535},
	{97, 0, 0, 957}, {110, 2, 1638, 65535}, {117, 2, 1640, 65535},
	{101, 2, 1642, 65535}, {112, 1, 1644, 65535}, {109, 0, 0, 977},
	{112, 0, 0, 978}, {32, 2, 1645, 65535}, {110, 1, 1647, 65535},
	{109, 0, 0, 988}, {114, 1, 1648, 65535}, {121, 1, 1649, 65535},
	{114, 1, 1650, 65535}, {115, 2, 1651, 65535}, {116, 0, 0, 1007},
	{118, 2, 1653, 65535}, {112, 1, 1655, 65535}, {99, 1, 1656, 65535},
	{32, 1, 1657, 65535}, {108, 1, 1658, 65535}, {115, 1, 1659, 65535},
	{101, 2, 1660, 65535}, {112, 2, 1662, 65535}, {107, 0, 0, 1033},
	{109, 1, 1664, 65535}, {112, 0, 0, 1037}, {117, 1, 1665, 65535},
	{110, 1, 1666, 65535}, {115, 1, 1667, 65535}, {32, 0, 0, 1060},
	{97, 1, 1668, 65535}, {108, 0, 0, 1063}, {109, 1, 1669, 65535},
	{32, 0, 0, 1066}, {101, 0, 0, 1067}, {112, 0, 0, 1068},
	{103, 1, 1670, 65535}, {32, 3, 1671, 65535}, {45, 0, 0, 1080},
	{110, 1, 1674, 65535}, {110, 1, 1675, 65535}, {105, 0, 0, 1087},
	{111, 0, 0, 1088}, {101, 1, 1676, 65535}, {116, 1, 1677, 65535},
	{115, 1, 1678, 65535}, {105, 1, 1679, 65535}, {32, 4, 1680, 65535},
	{115, 0, 0, 1115}, {101, 1, 1684, 65535}, {119, 1, 1685, 65535},
	{32, 0, 0, 1133}, {97, 0, 0, 1134}, {117, 0, 0, 1135},
	{114, 1, 1686, 65535}, {103, 2, 1687, 65535}, {116, 0, 0, 1143},
	{118, 0, 0, 1144}, {104, 0, 0, 1145}, {105, 0, 0, 1146},
	{108, 0, 0, 1147}, {32, 1, 1689, 65535}, {99, 1, 1690, 65535},
	{117, 0, 0, 1157}, {119, 0, 0, 1158}, {116, 1, 1691, 65535},
	{116, 3, 1692, 65535}, {117, 1, 1695, 65535}, {32, 2, 1696, 65535},
	{39, 0, 0, 1182}, {114, 1, 1698, 65535}, {116, 0, 0, 1185},
	{105, 1, 1699, 65535}, {114, 0, 0, 1191}, {101, 1, 1700, 65535},
	{97, 0, 0, 1194}, {114, 0, 0, 1195}, {32, 3, 1701, 65535},
	{32, 2, 1704, 65535}, {117, 0, 0, 1203}, {189, 2, 1706, 65535},
	{129, 0, 0, 1206}, {134, 0, 0, 1207}, {183, 0, 0, 1209},
	{185, 1, 1708, 65535}, {179, 1, 1709, 65535}, {186, 0, 0, 1214},
	{181, 0, 0, 1216}, {191, 1, 1710, 65535}, {133, 0, 0, 1220},
	{135, 1, 1711, 65535}, {177, 0, 0, 1223}, {181, 0, 0, 1224},
	{177, 1, 1712, 65535}, {181, 0, 0, 1228}, {186, 0, 0, 1229},
	{190, 0, 0, 1230}, {128, 1, 1713, 65535}, {133, 0, 0, 1233},
	{150, 0, 0, 1234}, {187, 1, 1714, 65535}, {190, 0, 0, 1238},
	{176, 0, 0, 1241}, {177, 0, 0, 1242}, {189, 0, 0, 1243},
	{190, 1, 1715, 65535}, {176, 3, 1716, 65535}, {181, 0, 0, 1266},
	{177, 0, 0, 1267}, {179, 1, 1719, 65535}, {180, 0, 0, 1270},
	{129, 1, 1720, 65535}, {130, 1, 1721, 65535}, {132, 0, 0, 1276},
	{181, 1, 1722, 65535}, {190, 2, 1723, 65535}, {128, 1, 1725, 65535},
	{150, 1, 1726, 65535}, {176, 0, 0, 1305}, {181, 1, 1727, 65535},
	{190, 0, 0, 1309}, {176, 1, 1728, 65535}, {186, 1, 1729, 65535},
	{190, 0, 0, 1316}, {191, 1, 1730, 65535}, {176, 0, 0, 1321},
	{184, 0, 0, 1322}, {156, 0, 0, 1323}, {163, 0, 0, 1324},
	{147, 1, 1731, 65535}, {149, 1, 1732, 65535}, {153, 0, 0, 1329},
	{155, 0, 0, 1330}, {160, 0, 0, 1331}, {162, 0, 0, 1332},
	{166, 0, 0, 1333}, {168, 0, 0, 1334}, {147, 0, 0, 1336},
	{153, 0, 0, 1337}, {153, 0, 0, 1343}, {158, 0, 0, 1344},
	{170, 1, 1733, 65535}, {146, 1, 1734, 65535}, {149, 1, 1735, 65535},
	{164, 0, 0, 1351}, {170, 0, 0, 1352}, {173, 0, 0, 1353},
	{174, 1, 1736, 65535}, {177, 0, 0, 1356}, {180, 1, 1737, 65535},
	{182, 0, 0, 1362}, {185, 1, 1738, 65535}, {132, 2, 1739, 65535},
	{134, 1, 1741, 65535}, {167, 0, 0, 1376}, {168, 1, 1742, 65535},
	{174, 0, 0, 1379}, {179, 0, 0, 1380}, {185, 1, 1743, 65535},
	{129, 0, 0, 1384}, {133, 0, 0, 1385}, {138, 1, 1744, 65535},
	{133, 1, 1745, 65535}, {167, 1, 1746, 65535}, {182, 1, 1747, 65535},
	{173, 0, 0, 1400}, {175, 0, 0, 1401}, {180, 0, 0, 1402},
	{179, 0, 0, 1404}, {184, 0, 0, 1405}, {177, 1, 1748, 65535},
	{224, 2, 1749, 65535}, {227, 1, 1751, 65535}, {227, 1, 1752, 65535},
	{227, 1, 1753, 65535}, {227, 1, 1754, 65535}, {227, 1, 1755, 65535},
	{227, 1, 1756, 65535}, {228, 1, 1757, 65535}, {228, 1, 1758, 65535},
	{232, 2, 1759, 65535}, {230, 1, 1761, 65535}, {229, 1, 1762, 65535},
	{230, 1, 1763, 65535}, {228, 1, 1764, 65535}, {227, 1, 1765, 65535},
	{229, 0, 0, 1477}, {232, 0, 0, 1478}, {229, 0, 0, 1481},
	{231, 0, 0, 1482}, {228, 0, 0, 1484}, {229, 0, 0, 1485},
	{230, 0, 0, 1490}, {231, 0, 0, 1491}, {229, 0, 0, 1494},
	{231, 0, 0, 1495}, {229, 0, 0, 1500}, {230, 1, 1766, 65535},
	{230, 1, 1767, 65535}, {230, 1, 1768, 65535}, {227, 1, 1769, 65535},
	{229, 0, 0, 1515}, {232, 0, 0, 1516}, {230, 0, 0, 1517},
	{231, 0, 0, 1518}, {233, 1, 1770, 65535}, {233, 1, 1771, 65535},
	{229, 2, 1772, 65535}, {233, 0, 0, 1528}, {229, 1, 1774, 65535},
	{233, 1, 1775, 65535}, {233, 1, 1776, 65535}, {229, 0, 0, 1546},
	{232, 0, 0, 1547}, {229, 1, 1777, 65535}, {233, 2, 1778, 65535},
	{230, 0, 0, 1558}, {232, 0, 0, 1559}, {233, 0, 0, 1560},
	{236, 1, 1780, 65535}, {235, 1, 1781, 65535}, {236, 1, 1782, 65535},
	{236, 1, 1783, 65535}, {234, 1, 1784, 65535}, {236, 1, 1785, 65535},
	{237, 2, 1786, 65535}, {236, 1, 1788, 65535}, {234, 1, 1789, 65535},
	{236, 0, 0, 1594}, {236, 1, 1790, 65535}, {236, 1, 1791, 65535},
	{109, 2, 1792, 65535}, {32, 0, 0, 14}, {109, 2, 1794, 65535},
	{107, 1, 1796, 65535}, {110, 4, 1797, 31}, {97, 2, 1801, 65535},
	{112, 0, 0, 70}, {115, 1, 1803, 65535}, {116, 0, 0, 74},
	{97, 1, 1804, 65535}, {208, 1, 1805, 65535}, {208, 1, 1806, 65535},
	{216, 1, 1807, 65535}, {217, 2, 1808, 65535}, {227, 0, 0, 105},
	{233, 2, 1810, 65535}, {114, 1, 1812, 65535}, {97, 0, 0, 121},
	{101, 2, 1813, 65535}, {110, 2, 1815, 65535}, {100, 0, 0, 137},
	{112, 1, 1817, 65535}, {115, 0, 0, 140}, {101, 1, 1818, 65535},
	{97, 0, 0, 146}, {99, 0, 0, 147}, {114, 1, 1819, 65535},
	{97, 0, 0, 165}, {101, 0, 0, 166}, {110, 0, 0, 168},
	{114, 0, 0, 169}, {97, 1, 1820, 65535}, {110, 2, 1821, 65535},
	{110, 1, 1823, 65535}, {99, 1, 1824, 65535}, {105, 1, 1825, 65535},
	{99, 1, 1826, 65535}, {107, 3, 1827, 65535}, {108, 1, 1830, 65535},
	{110, 2, 1831, 65535}, {102, 0, 0, 216}, {116, 0, 0, 217},
	{120, 0, 0, 218}, {32, 1, 1833, 65535}, {107, 1, 1834, 65535},
	{109, 1, 1835, 65535}, {114, 1, 1836, 65535}, {106, 1, 1837, 65535},
	{101, 1, 1838, 65535}, {97, 0, 0, 241}, {114, 0, 0, 242},
	{32, 2, 1839, 65535}, {98, 0, 0, 246}, {109, 1, 1841, 65535},
	{100, 0, 0, 254}, {107, 0, 0, 255}, {101, 1, 1842, 65535},
	{97, 1, 1843, 65535}, {32, 1, 1844, 65535}, {99, 0, 0, 272},
	{107, 1, 1845, 65535}, {117, 1, 1846, 65535}, {101, 1, 1847, 279},
	{110, 1, 1848, 65535}, {101, 2, 1849, 65535}, {97, 1, 1851, 65535},
	{105, 1, 1852, 65535}, {97, 1, 1853, 65535}, {101, 2, 1854, 65535},
	{105, 1, 1856, 65535}, {105, 1, 1857, 65535}, {97, 3, 1858, 65535},
	{101, 2, 1861, 65535}, {32, 3, 1863, 65535}, {116, 1, 1866, 65535},
	{122, 2, 1867, 65535}, {110, 1, 1869, 65535}, {32, 3, 1870, 65535},
	{97, 0, 0, 353}, {101, 0, 0, 354}, {32, 2, 1873, 65535},
	{32, 0, 0, 360}, {110, 1, 1875, 361}, {117, 3, 1876, 65535},
	{114, 1, 1879, 65535}, {110, 1, 1880, 65535}, {116, 1, 1881, 65535},
	{108, 1, 1882, 65535}, {116, 1, 1883, 65535}, {111, 1, 1884, 65535},
	{108, 1, 1885, 399}, {103, 1, 1886, 65535}, {97, 1, 1887, 65535},
	{121, 1, 1888, 65535}, {99, 1, 1889, 65535}, {98, 1, 1890, 65535},
	{111, 1, 1891, 65535}, {97, 1, 1892, 65535}, {105, 1, 1893, 65535},
	{111, 1, 1894, 65535}, {111, 1, 1895, 65535}, {116, 1, 1896, 65535},
	{117, 0, 0, 463}, {97, 1, 1897, 65535}, {100, 1, 1898, 65535},
	{32, 2, 1899, 65535}, {32, 1, 1901, 65535}, {32, 2, 1902, 65535},
	{32, 4, 1904, 65535}, {97, 1, 1908, 65535}, {114, 1, 1909, 65535},
	{101, 1, 1910, 65535}, {101, 0, 0, 505}, {105, 1, 1911, 65535},
	{105, 2, 1912, 65535}, {104, 0, 0, 514}, {114, 2, 1914, 65535},
	{114, 1, 1916, 65535}, {107, 1, 1917, 65535}, {105, 1, 1918, 65535},
	{116, 1, 1919, 65535}, {32, 3, 1920, 65535}, {97, 1, 1923, 65535},
	{32, 0, 0, 550}, {110, 0, 0, 551}, {110, 1, 1924, 65535},
	{101, 1, 1925, 65535}, {101, 2, 1926, 65535}, {111, 0, 0, 573},
	{114, 2, 1928, 65535}, {117, 0, 0, 576}, {115, 1, 1930, 65535},
	{101, 1, 1931, 65535}, {117, 1, 1932, 65535}, {32, 0, 0, 597},
	{116, 0, 0, 598}, {112, 1, 1933, 65535}, {100, 0, 0, 607},
	{116, 0, 0, 608}, {122, 0, 0, 609}, {32, 3, 1934, 65535},
	{32, 3, 1937, 65535}, {101, 0, 0, 619}, {105, 0, 0, 620},
	{101, 1, 1940, 65535}, {97, 1, 1941, 65535}, {32, 0, 0, 633},
	{105, 1, 1942, 65535}, {105, 1, 1943, 65535}, {111, 0, 0, 639},
	{32, 0, 0, 640}, {97, 0, 0, 641}, {32, 0, 0, 649},
	{111, 0, 0, 650}, {32, 2, 1944, 65535}, {108, 1, 1946, 65535},
	{116, 1, 1947, 65535}, {115, 1, 1948, 65535}, {116, 1, 1949, 65535},
	{32, 2, 1950, 65535}, {101, 0, 0, 669}, {32, 1, 1952, 65535},
	{32, 4, 1953, 65535}, {32, 6, 1957, 65535}, {32, 2, 1963, 65535},
	{32, 2, 1965, 65535}, {115, 0, 0, 703}, {105, 1, 1967, 65535},
	{122, 0, 0, 706}, {111, 2, 1968, 65535}, {111, 1, 1970, 65535},
	{114, 1, 1971, 65535}, {32, 0, 0, 722}, {108, 1, 1972, 65535},
	{32, 2, 1973, 65535}, {58, 0, 0, 731}, {105, 1, 1975, 65535},
	{115, 1, 1976, 740}, {114, 1, 1977, 65535}, {32, 4, 1978, 65535},
	{109, 0, 0, 757}, {115, 0, 0, 758}, {114, 1, 1982, 759},
	{32, 2, 1983, 65535}, {97, 1, 1985, 65535}, {105, 1, 1986, 65535},
	{110, 0, 0, 772}, {97, 1, 1987, 65535}, {101, 0, 0, 778},
	{109, 0, 0, 779}, {108, 1, 1988, 65535}, {106, 1, 1989, 65535},
	{108, 1, 1990, 65535}, {112, 1, 1991, 65535}, {105, 1, 1992, 65535},
	{115, 0, 0, 811}, {117, 1, 1993, 65535}, {112, 1, 1994, 65535},
	{114, 0, 0, 819}, {105, 1, 1995, 65535}, {108, 1, 1996, 65535},
	{116, 1, 1997, 831}, {111, 1, 1998, 65535}, {105, 2, 1999, 65535},
	{32, 4, 2001, 65535}, {105, 0, 0, 857}, {101, 2, 2005, 65535},
	{105, 2, 2007, 65535}, {98, 1, 2009, 65535}, {110, 1, 2010, 65535},
	{118, 2, 2011, 65535}, {98, 1, 2013, 65535}, {115, 1, 2014, 65535},
	{97, 1, 2015, 65535}, {105, 0, 0, 887}, {121, 0, 0, 888},
	{114, 1, 2016, 65535}, {117, 1, 2017, 65535}, {97, 2, 2018, 65535},
	{97, 1, 2020, 905}, {32, 3, 2021, 65535}, {108, 1, 2024, 65535},
	{101, 1, 2025, 65535}, {101, 1, 2026, 65535}, {32, 2, 2027, 65535},
	{115, 1, 2029, 65535}, {101, 2, 2030, 935}, {32, 3, 2032, 65535},
	{32, 3, 2035, 65535}, {117, 0, 0, 966}, {101, 0, 0, 967},
	{105, 0, 0, 968}, {32, 2, 2038, 65535}, {109, 0, 0, 974},
	{32, 2, 2040, 65535}, {100, 0, 0, 982}, {104, 0, 0, 983},
	{115, 2, 2042, 65535}, {116, 2, 2044, 65535}, {32, 2, 2046, 65535},
	{121, 1, 2048, 65535}, {99, 1, 2049, 65535}, {107, 0, 0, 1004},
	{97, 0, 0, 1008}, {101, 0, 0, 1009}, {111, 1, 2050, 65535},
	{114, 1, 2051, 65535}, {116, 1, 2052, 65535}, {101, 1, 2053, 65535},
	{116, 1, 2054, 65535}, {99, 0, 0, 1028}, {103, 0, 0, 1029},
	{111, 1, 2055, 65535}, {115, 0, 0, 1032}, {115, 1, 2056, 65535},
	{103, 1, 2057, 65535}, {107, 2, 2058, 65535}, {32, 5, 2060, 65535},
	{97, 1, 2065, 1061}, {101, 1, 2066, 65535}, {108, 1, 2067, 65535},
	{110, 0, 0, 1077}, {111, 0, 0, 1078}, {115, 0, 0, 1079},
	{97, 1, 2068, 65535}, {100, 1, 2069, 65535}, {116, 1, 2070, 1090},
	{116, 1, 2071, 65535}, {116, 1, 2072, 65535}, {109, 2, 2073, 65535},
	{99, 0, 0, 1110}, {101, 1, 2075, 65535}, {109, 0, 0, 1113},
	{110, 0, 0, 1114}, {111, 1, 2076, 65535}, {32, 8, 2077, 65535},
	{32, 3, 2085, 65535}, {32, 0, 0, 1141}, {101, 0, 0, 1142},
	{116, 1, 2088, 65535}, {104, 2, 2089, 65535}, {101, 1, 2091, 65535},
	{32, 0, 0, 1162}, {39, 0, 0, 1163}, {115, 0, 0, 1164},
	{109, 2, 2092, 1174}, {97, 1, 2094, 65535}, {114, 0, 0, 1181},
	{32, 2, 2095, 65535}, {115, 1, 2097, 65535}, {108, 1, 2098, 65535},
	{104, 0, 0, 1198}, {105, 0, 0, 1199}, {110, 0, 0, 1200},
	{110, 0, 0, 1201}, {115, 0, 0, 1202}, {206, 0, 0, 1204},
	{207, 0, 0, 1205}, {206, 1, 2099, 65535}, {206, 1, 2100, 65535},
	{206, 1, 2101, 65535}, {206, 1, 2102, 65535}, {208, 1, 2103, 65535},
	{208, 1, 2104, 65535}, {208, 1, 2105, 65535}, {208, 2, 2106, 65535},
	{32, 1, 2108, 65535}, {208, 3, 2109, 65535}, {209, 2, 2112, 65535},
	{208, 2, 2114, 65535}, {209, 1, 2116, 65535}, {208, 2, 2117, 65535},
	{209, 2, 2119, 65535}, {208, 4, 2121, 65535}, {209, 2, 2125, 65535},
	{208, 1, 2127, 65535}, {208, 1, 2128, 65535}, {208, 1, 2129, 65535},
	{208, 1, 2130, 65535}, {208, 2, 2131, 65535}, {208, 1, 2133, 65535},
	{215, 1, 2134, 65535}, {215, 1, 2135, 65535}, {215, 2, 2136, 65535},
	{215, 1, 2138, 65535}, {215, 1, 2139, 65535}, {216, 1, 2140, 65535},
	{216, 1, 2141, 65535}, {217, 1, 2142, 65535}, {216, 3, 2143, 65535},
	{217, 0, 0, 1371}, {216, 2, 2146, 65535}, {217, 1, 2148, 65535},
	{217, 1, 2149, 65535}, {216, 1, 2150, 65535}, {216, 1, 2151, 65535},
	{216, 1, 2152, 65535}, {217, 1, 2153, 65535}, {216, 1, 2154, 65535},
	{165, 1, 2155, 65535}, {167, 0, 0, 1415}, {129, 2, 2156, 65535},
	{131, 2, 2158, 65535}, {130, 1, 2160, 65535}, {131, 2, 2161, 65535},
	{131, 1, 2163, 65535}, {131, 2, 2164, 65535}, {184, 1, 2166, 65535},
	{184, 1, 2167, 65535}, {188, 0, 0, 1452}, {189, 0, 0, 1453},
	{176, 1, 2168, 65535}, {147, 1, 2169, 65535}, {179, 1, 2170, 65535},
	{186, 1, 2171, 65535}, {129, 2, 2172, 65535}, {150, 1, 2174, 65535},
	{150, 1, 2175, 65535}, {150, 1, 2176, 65535}, {129, 2, 2177, 65535},
	{151, 1, 2179, 65535}, {150, 1, 2180, 65535}, {133, 0, 0, 1526},
	{189, 0, 0, 1527}, {141, 1, 2181, 65535}, {150, 1, 2182, 65535},
	{152, 1, 2183, 65535}, {155, 1, 2184, 65535}, {160, 0, 0, 1555},
	{161, 1, 2185, 65535}, {156, 1, 2186, 65535}, {143, 1, 2187, 65535},
	{130, 1, 2188, 65535}, {157, 1, 2189, 65535}, {184, 1, 2190, 65535},
	{157, 1, 2191, 65535}, {129, 0, 0, 1586}, {143, 0, 0, 1587},
	{160, 1, 2192, 65535}, {184, 1, 2193, 65535}, {139, 1, 2194, 65535},
	{157, 1, 2195, 65535}, {101, 1, 2196, 65535}, {109, 1, 2197, 65535},
	{101, 1, 2198, 65535}, {109, 1, 2199, 65535}, {101, 1, 2200, 29},
	{32, 5, 2201, 65535}, {46, 0, 0, 47}, {115, 0, 0, 48},
	{117, 2, 2206, 65535}, {99, 1, 2208, 65535}, {100, 0, 0, 69},
	{112, 1, 2209, 65535}, {114, 1, 2210, 65535}, {190, 1, 2211, 65535},
	{184, 1, 2212, 65535}, {185, 1, 2213, 65535}, {130, 2, 2214, 65535},
	{138, 0, 0, 101}, {144, 0, 0, 106}, {146, 0, 0, 107},
	{115, 1, 2216, 65535}, {32, 1, 2217, 65535}, {97, 1, 2218, 65535},
	{101, 3, 2219, 65535}, {105, 1, 2222, 65535}, {116, 1, 2223, 65535},
	{105, 1, 2224, 65535}, {116, 3, 2225, 149}, {100, 1, 2228, 65535},
	{99, 1, 2229, 65535}, {115, 1, 2230, 181}, {99, 1, 2231, 65535},
	{105, 1, 2232, 65535}, {103, 1, 2233, 65535}, {108, 1, 2234, 65535},
	{101, 1, 2235, 65535}, {107, 0, 0, 206}, {108, 0, 0, 207},
	{116, 1, 2236, 65535}, {97, 0, 0, 212}, {101, 1, 2237, 213},
	{116, 1, 2238, 65535}, {97, 1, 2239, 65535}, {101, 1, 2240, 65535},
	{97, 1, 2241, 65535}, {107, 1, 2242, 65535}, {98, 1, 2243, 65535},
	{35, 0, 0, 244}, {118, 0, 0, 245}, {97, 1, 2244, 65535},
	{110, 2, 2245, 65535}, {114, 1, 2247, 65535}, {115, 1, 2248, 65535},
	{32, 2, 2249, 65535}, {101, 2, 2251, 65535}, {32, 0, 0, 280},
	{116, 1, 2253, 65535}, {110, 1, 2254, 65535}, {114, 0, 0, 298},
	{114, 1, 2255, 65535}, {118, 1, 2256, 65535}, {99, 1, 2257, 65535},
	{110, 2, 2258, 65535}, {117, 0, 0, 315}, {110, 1, 2260, 65535},
	{101, 2, 2261, 65535}, {32, 2, 2263, 65535}, {114, 1, 2265, 65535},
	{122, 0, 0, 331}, {100, 0, 0, 332}, {114, 0, 0, 333},
	{108, 1, 2266, 65535}, {116, 0, 0, 336}, {117, 0, 0, 337},
	{101, 1, 2267, 65535}, {97, 1, 2268, 65535}, {121, 0, 0, 344},
	{115, 1, 2269, 65535}, {97, 0, 0, 350}, {100, 0, 0, 351},
	{111, 0, 0, 352}, {97, 0, 0, 355}, {117, 0, 0, 356},
	{32, 0, 0, 362}, {115, 2, 2270, 65535}, {116, 0, 0, 371},
	{122, 0, 0, 372}, {105, 1, 2272, 65535}, {104, 1, 2273, 65535},
	{101, 1, 2274, 385}, {111, 1, 2275, 65535}, {101, 1, 2276, 65535},
	{114, 2, 2277, 65535}, {32, 3, 2279, 65535}, {105, 1, 2282, 65535},
	{114, 1, 2283, 65535}, {101, 1, 2284, 65535}, {104, 1, 2285, 65535},
	{111, 1, 2286, 65535}, {119, 1, 2287, 437}, {114, 1, 2288, 65535},
	{108, 1, 2289, 450}, {110, 1, 2290, 65535}, {117, 1, 2291, 65535},
	{104, 1, 2292, 65535}, {32, 2, 2293, 65535}, {97, 1, 2295, 65535},
	{97, 0, 0, 473}, {121, 0, 0, 474}, {99, 1, 2296, 65535},
	{97, 0, 0, 482}, {107, 0, 0, 483}, {47, 0, 0, 490},
	{62, 0, 0, 491}, {194, 0, 0, 492}, {226, 0, 0, 493},
	{115, 1, 2297, 65535}, {111, 1, 2298, 65535}, {32, 2, 2299, 65535},
	{109, 2, 2301, 65535}, {97, 0, 0, 510}, {111, 1, 2303, 511},
	{101, 0, 0, 515}, {105, 0, 0, 516}, {99, 2, 2304, 65535},
	{111, 1, 2306, 65535}, {118, 1, 2307, 65535}, {32, 3, 2308, 65535},
	{111, 1, 2311, 65535}, {116, 0, 0, 539}, {117, 0, 0, 540},
	{117, 1, 2312, 65535}, {116, 2, 2313, 65535}, {110, 1, 2315, 65535},
	{101, 0, 0, 569}, {114, 2, 2316, 65535}, {97, 0, 0, 574},
	{111, 0, 0, 575}, {116, 1, 2318, 589}, {32, 1, 2319, 65535},
	{114, 1, 2320, 65535}, {108, 1, 2321, 65535}, {108, 1, 2322, 65535},
	{116, 0, 0, 613}, {117, 0, 0, 614}, {99, 0, 0, 616},
	{107, 0, 0, 617}, {109, 0, 0, 618}, {110, 1, 2323, 622},
	{115, 1, 2324, 65535}, {110, 1, 2325, 65535}, {110, 2, 2326, 636},
	{108, 1, 2328, 65535}, {118, 0, 0, 653}, {101, 1, 2329, 65535},
	{32, 2, 2330, 65535}, {122, 1, 2332, 65535}, {103, 1, 2333, 65535},
	{100, 0, 0, 667}, {106, 0, 0, 668}, {108, 2, 2334, 65535},
	{62, 0, 0, 681}, {111, 0, 0, 682}, {115, 0, 0, 683},
	{116, 0, 0, 684}, {99, 0, 0, 685}, {112, 1, 2336, 65535},
	{114, 1, 2337, 65535}, {115, 0, 0, 692}, {118, 1, 2338, 65535},
	{119, 0, 0, 695}, {100, 0, 0, 698}, {105, 0, 0, 699},
	{100, 1, 2339, 65535}, {111, 0, 0, 702}, {116, 1, 2340, 65535},
	{118, 2, 2341, 65535}, {119, 0, 0, 709}, {118, 1, 2343, 65535},
	{32, 2, 2344, 65535}, {101, 1, 2346, 65535}, {97, 0, 0, 728},
	{112, 2, 2347, 65535}, {114, 2, 2349, 65535}, {105, 0, 0, 741},
	{32, 2, 2351, 65535}, {105, 2, 2353, 65535}, {109, 0, 0, 750},
	{110, 0, 0, 751}, {115, 0, 0, 752}, {32, 2, 2355, 65535},
	{99, 0, 0, 764}, {112, 0, 0, 765}, {103, 1, 2357, 65535},
	{108, 1, 2358, 65535}, {115, 1, 2359, 776}, {101, 1, 2360, 65535},
	{101, 1, 2361, 65535}, {97, 2, 2362, 65535}, {108, 1, 2364, 65535},
	{116, 1, 2365, 65535}, {109, 1, 2366, 65535}, {108, 1, 2367, 65535},
	{111, 1, 2368, 65535}, {97, 1, 2369, 65535}, {32, 3, 2370, 65535},
	{116, 1, 2373, 65535}, {45, 0, 0, 842}, {99, 1, 2374, 65535},
	{99, 0, 0, 852}, {102, 0, 0, 853}, {105, 0, 0, 854},
	{116, 2, 2375, 65535}, {101, 0, 0, 858}, {114, 0, 0, 859},
	{114, 0, 0, 860}, {115, 0, 0, 861}, {97, 1, 2377, 65535},
	{116, 1, 2378, 65535}, {101, 1, 2379, 65535}, {111, 0, 0, 869},
	{101, 1, 2380, 65535}, {116, 2, 2381, 65535}, {109, 3, 2383, 881},
	{116, 2, 2386, 65535}, {114, 1, 2388, 65535}, {32, 0, 0, 903},
	{114, 0, 0, 904}, {32, 0, 0, 906}, {97, 0, 0, 910},
	{102, 0, 0, 911}, {116, 0, 0, 912}, {108, 1, 2389, 65535},
	{116, 1, 2390, 921}, {32, 2, 2391, 65535}, {116, 0, 0, 931},
	{117, 0, 0, 932}, {116, 1, 2393, 65535}, {32, 9, 2394, 65535},
	{227, 0, 0, 952}, {99, 0, 0, 953}, {108, 0, 0, 954},
	{109, 0, 0, 955}, {105, 1, 2403, 65535}, {111, 0, 0, 960},
	{117, 1, 2404, 65535}, {109, 0, 0, 972}, {110, 0, 0, 973},
	{97, 0, 0, 975}, {116, 0, 0, 976}, {111, 1, 2405, 65535},
	{114, 0, 0, 987}, {32, 0, 0, 989}, {115, 0, 0, 990},
	{105, 0, 0, 991}, {117, 0, 0, 992}, {32, 1, 2406, 65535},
	{114, 1, 2407, 65535}, {114, 1, 2408, 65535}, {105, 1, 2409, 65535},
	{111, 1, 2410, 65535}, {110, 1, 2411, 1024}, {32, 2, 2412, 65535},
	{32, 1, 2414, 65535}, {32, 2, 2415, 65535}, {32, 1, 2417, 65535},
	{32, 1, 2418, 65535}, {115, 0, 0, 1042}, {97, 1, 2419, 65535},
	{101, 0, 0, 1049}, {112, 1, 2420, 65535}, {115, 2, 2421, 65535},
	{118, 0, 0, 1056}, {32, 0, 0, 1062}, {108, 1, 2423, 65535},
	{101, 1, 2424, 65535}, {32, 2, 2425, 65535}, {105, 1, 2427, 65535},
	{32, 0, 0, 1091}, {101, 1, 2428, 65535}, {101, 1, 2429, 65535},
	{97, 0, 0, 1099}, {101, 2, 2430, 65535}, {110, 1, 2432, 65535},
	{32, 2, 2433, 65535}, {97, 1, 2435, 65535}, {99, 0, 0, 1122},
	{103, 0, 0, 1123}, {105, 2, 2436, 65535}, {108, 0, 0, 1128},
	{111, 0, 0, 1129}, {116, 1, 2438, 65535}, {119, 0, 0, 1132},
	{100, 0, 0, 1137}, {108, 2, 2439, 65535}, {112, 0, 0, 1140},
	{104, 1, 2441, 65535}, {32, 3, 2442, 65535}, {58, 0, 0, 1156},
	{114, 2, 2445, 65535}, {32, 1, 2447, 65535}, {108, 0, 0, 1177},
	{114, 1, 2448, 65535}, {98, 0, 0, 1183}, {101, 0, 0, 1184},
	{122, 1, 2449, 1189}, {97, 1, 2450, 65535}, {177, 1, 2451, 65535},
	{179, 1, 2452, 65535}, {185, 1, 2453, 65535}, {191, 1, 2454, 65535},
	{190, 1, 2455, 65535}, {181, 1, 2456, 65535}, {176, 1, 2457, 65535},
	{188, 1, 2458, 65535}, {191, 0, 0, 1251}, {208, 2, 2459, 65535},
	{178, 0, 0, 1258}, {182, 0, 0, 1259}, {184, 3, 2461, 65535},
	{135, 0, 0, 1264}, {136, 0, 0, 1265}, {187, 0, 0, 1268},
	{190, 0, 0, 1269}, {130, 1, 2464, 65535}, {186, 0, 0, 1273},
	{191, 2, 2465, 65535}, {128, 1, 2467, 65535}, {135, 0, 0, 1279},
	{180, 2, 2468, 65535}, {184, 0, 0, 1290}, {187, 0, 0, 1291},
	{191, 1, 2470, 65535}, {129, 1, 2471, 65535}, {136, 0, 0, 1298},
	{190, 2, 2472, 65535}, {180, 1, 2474, 65535}, {186, 1, 2475, 65535},
	{188, 2, 2476, 65535}, {176, 0, 0, 1313}, {190, 1, 2478, 65535},
	{190, 1, 2479, 65535}, {164, 1, 2480, 65535}, {161, 1, 2481, 65535},
	{163, 0, 0, 1345}, {164, 0, 0, 1346}, {149, 1, 2482, 65535},
	{155, 1, 2483, 65535}, {177, 2, 2484, 65535}, {170, 1, 2486, 65535},
	{132, 1, 2487, 65535}, {167, 1, 2488, 65535}, {170, 0, 0, 1369},
	{177, 0, 0, 1370}, {180, 0, 0, 1372}, {182, 0, 0, 1373},
	{132, 1, 2489, 65535}, {132, 1, 2490, 65535}, {175, 1, 2491, 65535},
	{167, 1, 2492, 65535}, {177, 1, 2493, 65535}, {136, 1, 2494, 65535},
	{168, 2, 2495, 65535}, {135, 1, 2497, 65535}, {147, 0, 0, 1420},
	{174, 1, 2498, 65535}, {161, 1, 2499, 65535}, {179, 0, 0, 1430},
	{167, 1, 2500, 65535}, {131, 0, 0, 1437}, {169, 0, 0, 1438},
	{188, 1, 2501, 65535}, {139, 0, 0, 1443}, {171, 0, 0, 1444},
	{128, 2, 2502, 65535}, {128, 2, 2504, 65535}, {151, 2, 2506, 65535},
	{161, 2, 2508, 65535}, {168, 2, 2510, 65535}, {171, 3, 2512, 1463},
	{174, 0, 0, 1468}, {184, 0, 0, 1469}, {176, 3, 2515, 65535},
	{153, 2, 2518, 65535}, {135, 2, 2520, 65535}, {174, 0, 0, 1513},
	{184, 0, 0, 1514}, {168, 1, 2522, 65535}, {128, 1, 2523, 65535},
	{179, 1, 2524, 65535}, {177, 1, 2525, 1535}, {133, 1, 2526, 1539},
	{158, 1, 2527, 65535}, {181, 1, 2528, 1556}, {160, 1, 2529, 1563},
	{133, 2, 2530, 1566}, {172, 2, 2532, 65535}, {140, 1, 2534, 1573},
	{128, 2, 2535, 1575}, {180, 1, 2537, 65535}, {132, 1, 2538, 1590},
	{176, 2, 2539, 65535}, {160, 2, 2541, 65535}, {180, 1, 2543, 65535},
	{110, 1, 2544, 65535}, {101, 1, 2545, 65535}, {110, 1, 2546, 65535},
	{101, 1, 2547, 65535}, {115, 0, 0, 30}, {99, 3, 2548, 65535},
	{100, 2, 2551, 65535}, {108, 2, 2553, 65535}, {114, 0, 0, 45},
	{206, 0, 0, 46}, {116, 3, 2555, 65535}, {117, 0, 0, 60},
	{116, 1, 2558, 65535}, {111, 1, 2559, 65535}, {101, 1, 2560, 75},
	{208, 1, 2561, 65535}, {208, 1, 2562, 65535}, {217, 1, 2563, 65535},
	{216, 0, 0, 99}, {217, 0, 0, 100}, {105, 1, 2564, 65535},
	{111, 1, 2565, 65535}, {122, 1, 2566, 65535}, {101, 1, 2567, 65535},
	{114, 1, 2568, 129}, {122, 1, 2569, 65535}, {101, 1, 2570, 65535},
	{32, 2, 2571, 65535}, {108, 1, 2573, 141}, {101, 1, 2574, 65535},
	{105, 1, 2575, 65535}, {111, 0, 0, 160}, {121, 1, 2576, 65535},
	{101, 1, 2577, 179}, {101, 0, 0, 182}, {105, 1, 2578, 183},
	{111, 1, 2579, 186}, {101, 1, 2580, 188}, {101, 2, 2581, 65535},
	{108, 2, 2583, 65535}, {97, 1, 2585, 210}, {32, 2, 2586, 65535},
	{111, 1, 2588, 65535}, {110, 1, 2589, 222}, {32, 1, 2590, 65535},
	{103, 1, 2591, 65535}, {32, 2, 2592, 65535}, {116, 1, 2594, 233},
	{114, 1, 2595, 65535}, {101, 0, 0, 256}, {105, 0, 0, 257},
	{116, 1, 2596, 65535}, {101, 1, 2597, 269}, {104, 1, 2598, 65535},
	{116, 1, 2599, 65535}, {32, 0, 0, 277}, {122, 0, 0, 278},
	{97, 1, 2600, 65535}, {116, 5, 2601, 286}, {116, 2, 2606, 65535},
	{105, 1, 2608, 65535}, {116, 1, 2609, 65535}, {105, 0, 0, 312},
	{117, 2, 2610, 65535}, {117, 2, 2612, 65535}, {32, 2, 2614, 65535},
	{115, 0, 0, 326}, {105, 0, 0, 327}, {108, 0, 0, 328},
	{32, 2, 2616, 65535}, {105, 1, 2618, 65535}, {32, 1, 2619, 65535},
	{32, 1, 2620, 65535}, {99, 1, 2621, 65535}, {101, 0, 0, 369},
	{105, 0, 0, 370}, {98, 1, 2622, 65535}, {105, 1, 2623, 65535},
	{32, 0, 0, 386}, {97, 1, 2624, 65535}, {114, 1, 2625, 393},
	{39, 0, 0, 395}, {115, 0, 0, 396}, {97, 2, 2626, 65535},
	{110, 0, 0, 402}, {116, 2, 2628, 65535}, {115, 1, 2630, 65535},
	{32, 1, 2631, 65535}, {114, 1, 2632, 65535}, {97, 1, 2633, 65535},
	{111, 1, 2634, 65535}, {32, 2, 2635, 65535}, {100, 2, 2637, 65535},
	{108, 0, 0, 451}, {115, 2, 2639, 65535}, {114, 1, 2641, 65535},
	{101, 1, 2642, 65535}, {115, 0, 0, 467}, {116, 0, 0, 468},
	{114, 1, 2643, 469}, {101, 1, 2644, 65535}, {122, 1, 2645, 65535},
	{119, 1, 2646, 65535}, {35, 0, 0, 503}, {103, 0, 0, 504},
	{101, 1, 2647, 65535}, {105, 0, 0, 508}, {32, 0, 0, 512},
	{101, 0, 0, 519}, {105, 0, 0, 520}, {122, 1, 2648, 65535},
	{105, 1, 2649, 65535}, {97, 2, 2650, 65535}, {107, 0, 0, 535},
	{116, 0, 0, 536}, {117, 1, 2652, 65535}, {100, 1, 2653, 65535},
	{97, 1, 2654, 65535}, {105, 0, 0, 557}, {116, 4, 2655, 65535},
	{32, 1, 2659, 65535}, {97, 0, 0, 572}, {32, 2, 2660, 65535},
	{97, 1, 2662, 65535}, {101, 1, 2663, 65535}, {117, 1, 2664, 65535},
	{111, 1, 2665, 65535}, {32, 2, 2666, 65535}, {32, 3, 2668, 65535},
	{103, 1, 2671, 634}, {32, 0, 0, 637}, {100, 0, 0, 638},
	{105, 1, 2672, 65535}, {105, 1, 2673, 65535}, {98, 0, 0, 659},
	{103, 0, 0, 660}, {116, 1, 2674, 65535}, {101, 1, 2675, 65535},
	{97, 2, 2676, 65535}, {101, 0, 0, 679}, {111, 1, 2678, 65535},
	{101, 2, 2679, 65535}, {105, 1, 2681, 65535}, {101, 1, 2682, 65535},
	{97, 1, 2683, 65535}, {105, 0, 0, 707}, {115, 0, 0, 708},
	{101, 1, 2684, 65535}, {101, 0, 0, 719}, {112, 1, 2685, 65535},
	{116, 1, 2686, 65535}, {97, 0, 0, 729}, {111, 0, 0, 730},
	{97, 0, 0, 737}, {101, 0, 0, 738}, {101, 0, 0, 743},
	{112, 1, 2687, 65535}, {109, 0, 0, 748}, {110, 0, 0, 749},
	{97, 0, 0, 760}, {110, 0, 0, 761}, {101, 1, 2688, 65535},
	{104, 1, 2689, 65535}, {32, 0, 0, 777}, {116, 1, 2690, 65535},
	{108, 1, 2691, 65535}, {105, 0, 0, 797}, {114, 2, 2692, 798},
	{97, 1, 2694, 65535}, {32, 2, 2695, 65535}, {101, 1, 2697, 65535},
	{97, 1, 2698, 65535}, {117, 1, 2699, 65535}, {115, 2, 2700, 65535},
	{97, 0, 0, 832}, {112, 0, 0, 833}, {116, 1, 2702, 65535},
	{101, 1, 2703, 65535}, {105, 2, 2704, 65535}, {104, 0, 0, 855},
	{105, 0, 0, 856}, {32, 2, 2706, 65535}, {32, 3, 2708, 65535},
	{122, 1, 2711, 65535}, {32, 2, 2712, 65535}, {101, 1, 2714, 65535},
	{114, 2, 2715, 65535}, {97, 0, 0, 882}, {108, 0, 0, 883},
	{121, 0, 0, 884}, {32, 1, 2717, 65535}, {105, 0, 0, 891},
	{32, 2, 2718, 65535}, {32, 3, 2720, 65535}, {32, 0, 0, 922},
	{35, 0, 0, 928}, {100, 0, 0, 929}, {101, 1, 2723, 933},
	{97, 0, 0, 936}, {102, 0, 0, 937}, {105, 2, 2724, 65535},
	{111, 3, 2726, 65535}, {112, 0, 0, 943}, {115, 0, 0, 944},
	{116, 2, 2729, 65535}, {118, 0, 0, 950}, {119, 0, 0, 951},
	{110, 1, 2731, 958}, {112, 1, 2732, 961}, {114, 1, 2733, 65535},
	{99, 1, 2734, 65535}, {105, 1, 2735, 65535}, {116, 2, 2736, 65535},
	{98, 3, 2738, 65535}, {32, 2, 2741, 65535}, {32, 0, 0, 1025},
	{103, 0, 0, 1026}, {108, 0, 0, 1027}, {100, 2, 2743, 65535},
	{97, 0, 0, 1034}, {111, 1, 2745, 65535}, {110, 1, 2746, 65535},
	{121, 1, 2747, 65535}, {114, 1, 2748, 65535}, {111, 1, 2749, 65535},
	{105, 0, 0, 1053}, {116, 1, 2750, 65535}, {100, 1, 2751, 1064},
	{32, 3, 2752, 65535}, {97, 0, 0, 1081}, {115, 0, 0, 1082},
	{110, 1, 2755, 65535}, {114, 1, 2756, 1092}, {112, 1, 2757, 65535},
	{32, 0, 0, 1100}, {108, 0, 0, 1101}, {32, 2, 2758, 65535},
	{112, 0, 0, 1117}, {117, 0, 0, 1118}, {108, 1, 2760, 65535},
	{109, 1, 2761, 65535}, {110, 1, 2762, 65535}, {104, 1, 2763, 65535},
	{97, 0, 0, 1138}, {101, 0, 0, 1139}, {105, 1, 2764, 65535},
	{108, 0, 0, 1153}, {110, 0, 0, 1154}, {118, 0, 0, 1155},
	{32, 0, 0, 1159}, {108, 0, 0, 1160}, {121, 1, 2765, 65535},
	{101, 1, 2766, 65535}, {32, 0, 0, 1190}, {116, 1, 2767, 1192},
	{207, 1, 2768, 65535}, {207, 1, 2769, 65535}, {207, 1, 2770, 65535},
	{206, 1, 2771, 65535}, {208, 1, 2772, 65535}, {208, 1, 2773, 65535},
	{208, 1, 2774, 65535}, {208, 2, 2775, 65535}, {179, 1, 2777, 65535},
	{191, 0, 0, 1257}, {45, 2, 2778, 65535}, {208, 0, 0, 1262},
	{209, 0, 0, 1263}, {208, 1, 2780, 65535}, {208, 0, 0, 1274},
	{209, 0, 0, 1275}, {208, 1, 2781, 65535}, {208, 2, 2782, 65535},
	{209, 1, 2784, 65535}, {209, 1, 2785, 65535}, {208, 1, 2786, 65535},
	{208, 0, 0, 1299}, {209, 0, 0, 1300}, {208, 1, 2787, 65535},
	{208, 1, 2788, 65535}, {208, 1, 2789, 65535}, {209, 0, 0, 1312},
	{208, 1, 2790, 65535}, {208, 1, 2791, 65535}, {215, 1, 2792, 65535},
	{215, 2, 2793, 65535}, {215, 1, 2795, 65535}, {215, 1, 2796, 65535},
	{32, 0, 0, 1354}, {217, 0, 0, 1355}, {216, 1, 2797, 65535},
	{216, 1, 2798, 65535}, {217, 2, 2799, 65535}, {217, 1, 2801, 65535},
	{217, 1, 2802, 65535}, {218, 1, 2803, 65535}, {217, 1, 2804, 65535},
	{217, 1, 2805, 65535}, {217, 1, 2806, 65535}, {216, 1, 2807, 65535},
	{217, 0, 0, 1409}, {224, 1, 2808, 65535}, {232, 1, 2809, 65535},
	{227, 1, 2810, 65535}, {227, 1, 2811, 65535}, {227, 1, 2812, 65535},
	{231, 0, 0, 1448}, {233, 0, 0, 1449}, {231, 0, 0, 1450},
	{233, 0, 0, 1451}, {227, 0, 0, 1455}, {232, 0, 0, 1456},
	{231, 0, 0, 1457}, {233, 0, 0, 1458}, {229, 0, 0, 1461},
	{230, 0, 0, 1462}, {229, 0, 0, 1464}, {230, 0, 0, 1465},
	{232, 0, 0, 1466}, {227, 0, 0, 1501}, {230, 2, 2813, 65535},
	{232, 2, 2815, 65535}, {228, 1, 2817, 65535}, {232, 0, 0, 1508},
	{32, 0, 0, 1510}, {227, 0, 0, 1511}, {230, 2, 2818, 65535},
	{230, 1, 2820, 65535}, {232, 2, 2821, 65535}, {233, 0, 0, 1536},
	{230, 0, 0, 1540}, {233, 2, 2823, 65535}, {32, 0, 0, 1557},
	{237, 0, 0, 1564}, {32, 0, 0, 1567}, {237, 0, 0, 1568},
	{32, 2, 2825, 65535}, {234, 0, 0, 1571}, {234, 0, 0, 1574},
	{32, 2, 2827, 65535}, {236, 0, 0, 1578}, {32, 1, 2829, 65535},
	{234, 0, 0, 1591}, {32, 0, 0, 1592}, {234, 0, 0, 1593},
	{234, 0, 0, 1598}, {235, 0, 0, 1599}, {236, 1, 2830, 65535},
	{116, 1, 2831, 65535}, {110, 1, 2832, 65535}, {116, 1, 2833, 65535},
	{110, 1, 2834, 65535}, {105, 1, 2835, 65535}, {116, 0, 0, 34},
	{122, 0, 0, 35}, {101, 1, 2836, 65535}, {105, 0, 0, 39},
	{97, 2, 2837, 65535}, {101, 2, 2839, 65535}, {101, 3, 2841, 65535},
	{105, 0, 0, 57}, {111, 1, 2844, 65535}, {105, 2, 2845, 65535},
	{110, 1, 2847, 65535}, {115, 0, 0, 76}, {188, 1, 2848, 65535},
	{189, 2, 2849, 65535}, {132, 1, 2851, 65535}, {111, 1, 2852, 65535},
	{108, 1, 2853, 122}, {97, 1, 2854, 65535}, {114, 1, 2855, 126},
	{32, 0, 0, 130}, {45, 1, 2856, 65535}, {114, 1, 2857, 65535},
	{97, 0, 0, 138}, {99, 0, 0, 139}, {32, 2, 2858, 65535},
	{110, 1, 2860, 65535}, {115, 2, 2861, 65535}, {32, 2, 2863, 65535},
	{115, 0, 0, 180}, {111, 0, 0, 184}, {115, 0, 0, 187},
	{110, 0, 0, 189}, {32, 2, 2865, 65535}, {115, 0, 0, 198},
	{32, 6, 2867, 65535}, {110, 0, 0, 205}, {32, 0, 0, 211},
	{97, 0, 0, 214}, {110, 0, 0, 215}, {32, 2, 2873, 65535},
	{32, 0, 0, 223}, {97, 1, 2875, 65535}, {32, 2, 2876, 65535},
	{100, 0, 0, 231}, {105, 0, 0, 232}, {101, 0, 0, 234},
	{107, 1, 2878, 252}, {105, 1, 2879, 65535}, {32, 0, 0, 270},
	{101, 1, 2880, 65535}, {111, 1, 2881, 65535}, {114, 1, 2882, 282},
	{32, 0, 0, 287}, {97, 1, 2883, 288}, {101, 0, 0, 291},
	{105, 0, 0, 292}, {115, 1, 2884, 293}, {101, 2, 2885, 299},
	{105, 2, 2887, 65535}, {100, 1, 2889, 65535}, {32, 2, 2890, 65535},
	{32, 0, 0, 313}, {116, 0, 0, 314}, {97, 1, 2892, 65535},
	{101, 1, 2893, 65535}, {112, 0, 0, 324}, {115, 0, 0, 325},
	{101, 0, 0, 329}, {108, 0, 0, 330}, {110, 1, 2894, 65535},
	{97, 2, 2895, 65535}, {99, 1, 2897, 65535}, {104, 1, 2898, 65535},
	{117, 1, 2899, 65535}, {101, 1, 2900, 65535}, {100, 1, 2901, 65535},
	{32, 0, 0, 394}, {100, 0, 0, 400}, {114, 0, 0, 401},
	{104, 1, 2902, 65535}, {111, 0, 0, 405}, {116, 1, 2903, 65535},
	{112, 1, 2904, 65535}, {32, 1, 2905, 65535}, {114, 1, 2906, 422},
	{107, 1, 2907, 429}, {97, 1, 2908, 65535}, {117, 1, 2909, 65535},
	{32, 0, 0, 444}, {101, 0, 0, 445}, {101, 0, 0, 455},
	{111, 0, 0, 456}, {32, 3, 2910, 65535}, {32, 3, 2913, 65535},
	{32, 0, 0, 470}, {110, 1, 2916, 65535}, {111, 1, 2917, 65535},
	{115, 1, 2918, 65535}, {114, 1, 2919, 506}, {122, 2, 2920, 65535},
	{116, 1, 2922, 65535}, {98, 0, 0, 533}, {110, 0, 0, 534},
	{114, 1, 2923, 65535}, {117, 1, 2924, 547}, {114, 3, 2925, 552},
	{97, 1, 2928, 65535}, {101, 1, 2929, 65535}, {105, 2, 2930, 65535},
	{111, 0, 0, 568}, {108, 2, 2932, 65535}, {110, 0, 0, 590},
	{115, 0, 0, 591}, {32, 2, 2934, 65535}, {32, 2, 2936, 65535},
	{115, 1, 2938, 65535}, {97, 1, 2939, 65535}, {110, 0, 0, 623},
	{116, 1, 2940, 65535}, {99, 0, 0, 629}, {108, 0, 0, 630},
	{118, 0, 0, 631}, {46, 0, 0, 635}, {100, 2, 2941, 65535},
	{100, 2, 2943, 65535}, {97, 1, 2945, 65535}, {108, 1, 2946, 65535},
	{101, 0, 0, 676}, {115, 1, 2947, 65535}, {112, 1, 2948, 65535},
	{97, 1, 2949, 65535}, {99, 0, 0, 691}, {101, 1, 2950, 65535},
	{114, 1, 2951, 65535}, {110, 2, 2952, 65535}, {106, 1, 2954, 65535},
	{111, 1, 2955, 65535}, {116, 1, 2956, 65535}, {111, 1, 2957, 65535},
	{114, 1, 2958, 766}, {97, 1, 2959, 65535}, {116, 1, 2960, 65535},
	{105, 1, 2961, 792}, {32, 3, 2962, 65535}, {110, 0, 0, 802},
	{116, 2, 2965, 65535}, {107, 0, 0, 809}, {110, 0, 0, 810},
	{114, 2, 2967, 65535}, {116, 1, 2969, 65535}, {115, 2, 2970, 821},
	{105, 1, 2972, 65535}, {116, 1, 2973, 65535}, {104, 1, 2974, 65535},
	{100, 1, 2975, 837}, {100, 1, 2976, 65535}, {116, 2, 2977, 65535},
	{97, 0, 0, 862}, {110, 0, 0, 863}, {97, 0, 0, 864},
	{110, 0, 0, 865}, {112, 0, 0, 866}, {32, 2, 2979, 65535},
	{108, 0, 0, 871}, {110, 0, 0, 872}, {114, 1, 2981, 875},
	{97, 1, 2982, 65535}, {105, 1, 2983, 65535}, {97, 2, 2984, 65535},
	{97, 0, 0, 893}, {101, 0, 0, 894}, {100, 1, 2986, 65535},
	{116, 0, 0, 919}, {117, 0, 0, 920}, {32, 0, 0, 934},
	{99, 0, 0, 938}, {116, 0, 0, 939}, {110, 0, 0, 940},
	{112, 0, 0, 941}, {114, 0, 0, 942}, {104, 1, 2987, 65535},
	{111, 0, 0, 949}, {32, 0, 0, 959}, {32, 4, 2988, 65535},
	{101, 1, 2992, 65535}, {111, 1, 2993, 65535}, {98, 1, 2994, 65535},
	{32, 3, 2995, 65535}, {101, 0, 0, 1013}, {97, 0, 0, 1014},
	{101, 1, 2998, 65535}, {105, 0, 0, 1017}, {101, 0, 0, 1021},
	{117, 0, 0, 1022}, {101, 0, 0, 1030}, {105, 0, 0, 1031},
	{102, 1, 2999, 65535}, {97, 1, 3000, 65535}, {111, 1, 3001, 65535},
	{116, 1, 3002, 65535}, {115, 1, 3003, 65535}, {111, 1, 3004, 65535},
	{32, 0, 0, 1065}, {99, 0, 0, 1074}, {110, 0, 0, 1075},
	{115, 0, 0, 1076}, {103, 1, 3005, 1084}, {39, 0, 0, 1093},
	{110, 1, 3006, 65535}, {101, 0, 0, 1111}, {116, 0, 0, 1112},
	{108, 1, 3007, 1119}, {97, 1, 3008, 65535}, {32, 2, 3009, 65535},
	{105, 1, 3011, 65535}, {115, 1, 3012, 65535}, {97, 2, 3013, 65535},
	{32, 2, 3015, 65535}, {32, 0, 0, 1193}, {134, 1, 3017, 65535},
	{129, 1, 3018, 65535}, {129, 1, 3019, 65535}, {187, 1, 3020, 65535},
	{189, 1, 3021, 65535}, {188, 1, 3022, 65535}, {178, 1, 3023, 65535},
	{181, 1, 3024, 65535}, {188, 1, 3025, 65535}, {208, 2, 3026, 65535},
	{208, 0, 0, 1260}, {209, 0, 0, 1261}, {176, 1, 3028, 65535},
	{181, 1, 3029, 65535}, {181, 1, 3030, 65535}, {191, 1, 3031, 65535},
	{150, 1, 3032, 65535}, {131, 1, 3033, 65535}, {187, 1, 3034, 65535},
	{191, 1, 3035, 65535}, {187, 1, 3036, 65535}, {190, 1, 3037, 65535},
	{191, 2, 3038, 65535}, {180, 1, 3040, 65535}, {161, 1, 3041, 1325},
	{163, 0, 0, 1327}, {164, 0, 0, 1328}, {145, 1, 3042, 65535},
	{159, 1, 3043, 65535}, {177, 2, 3044, 65535}, {167, 1, 3046, 65535},
	{131, 1, 3047, 65535}, {134, 0, 0, 1368}, {138, 1, 3048, 65535},
	{138, 1, 3049, 65535}, {175, 1, 3050, 65535}, {134, 1, 3051, 65535},
	{131, 1, 3052, 1392}, {138, 1, 3053, 65535}, {167, 1, 3054, 65535},
	{164, 1, 3055, 65535}, {168, 1, 3056, 65535}, {131, 1, 3057, 65535},
	{130, 1, 3058, 65535}, {131, 1, 3059, 65535}, {150, 0, 0, 1502},
	{182, 0, 0, 1503}, {168, 0, 0, 1504}, {175, 0, 0, 1505},
	{188, 1, 3060, 65535}, {142, 0, 0, 1519}, {150, 2, 3061, 65535},
	{150, 2, 3063, 65535}, {168, 0, 0, 1529}, {174, 0, 0, 1530},
	{161, 0, 0, 1549}, {166, 0, 0, 1550}, {234, 0, 0, 1569},
	{235, 0, 0, 1570}, {235, 0, 0, 1576}, {236, 0, 0, 1577},
	{235, 1, 3065, 65535}, {138, 1, 3066, 65535}, {97, 1, 3067, 65535},
	{116, 4, 3068, 5}, {97, 1, 3072, 65535}, {116, 2, 3073, 65535},
	{116, 2, 3075, 65535}, {32, 1, 3077, 65535}, {101, 0, 0, 40},
	{115, 0, 0, 41}, {101, 0, 0, 42}, {115, 1, 3078, 65535},
	{32, 1, 3079, 65535}, {110, 1, 3080, 65535}, {115, 1, 3081, 65535},
	{115, 1, 3082, 65535}, {101, 1, 3083, 66}, {111, 0, 0, 68},
	{115, 1, 3084, 65535}, {208, 2, 3085, 65535}, {32, 0, 0, 92},
	{209, 0, 0, 93}, {217, 1, 3087, 65535}, {110, 1, 3088, 65535},
	{117, 0, 0, 123}, {45, 1, 3089, 65535}, {32, 2, 3090, 65535},
	{118, 1, 3092, 65535}, {101, 1, 3093, 65535}, {62, 0, 0, 142},
	{226, 0, 0, 143}, {116, 1, 3094, 65535}, {101, 2, 3095, 152},
	{105, 0, 0, 159}, {97, 0, 0, 171}, {104, 0, 0, 172},
	{99, 1, 3097, 65535}, {114, 0, 0, 197}, {97, 0, 0, 199},
	{100, 0, 0, 200}, {103, 0, 0, 201}, {107, 0, 0, 202},
	{116, 0, 0, 203}, {118, 0, 0, 204}, {104, 0, 0, 220},
	{116, 0, 0, 221}, {32, 2, 3098, 65535}, {97, 0, 0, 229},
	{116, 0, 0, 230}, {32, 0, 0, 253}, {99, 1, 3100, 65535},
	{114, 1, 3101, 65535}, {32, 2, 3102, 65535}, {105, 2, 3104, 65535},
	{105, 1, 3106, 65535}, {32, 4, 3107, 65535}, {32, 0, 0, 300},
	{105, 0, 0, 301}, {108, 1, 3111, 65535}, {114, 1, 3112, 305},
	{105, 1, 3113, 307}, {116, 0, 0, 310}, {117, 0, 0, 311},
	{32, 2, 3114, 65535}, {32, 1, 3116, 65535}, {107, 1, 3117, 334},
	{32, 0, 0, 338}, {110, 0, 0, 339}, {122, 1, 3118, 65535},
	{117, 1, 3119, 65535}, {105, 1, 3120, 65535}, {117, 1, 3121, 380},
	{32, 3, 3122, 65535}, {105, 1, 3125, 65535}, {114, 1, 3126, 65535},
	{111, 1, 3127, 65535}, {112, 1, 3128, 65535}, {32, 0, 0, 423},
	{39, 0, 0, 430}, {112, 1, 3129, 438}, {115, 1, 3130, 440},
	{97, 0, 0, 457}, {102, 0, 0, 458}, {110, 0, 0, 459},
	{97, 0, 0, 460}, {98, 0, 0, 461}, {108, 0, 0, 462},
	{116, 2, 3131, 65535}, {108, 2, 3133, 65535}, {101, 1, 3135, 65535},
	{32, 0, 0, 507}, {32, 0, 0, 523}, {111, 0, 0, 524},
	{105, 1, 3136, 525}, {32, 2, 3137, 65535}, {32, 0, 0, 548},
	{101, 0, 0, 553}, {105, 0, 0, 554}, {122, 1, 3139, 555},
	{114, 2, 3140, 558}, {114, 1, 3142, 564}, {101, 0, 0, 566},
	{116, 0, 0, 567}, {101, 0, 0, 570}, {105, 0, 0, 571},
	{99, 0, 0, 593}, {114, 0, 0, 594}, {35, 0, 0, 595},
	{58, 0, 0, 596}, {32, 3, 3143, 65535}, {100, 1, 3146, 65535},
	{111, 1, 3147, 65535}, {97, 0, 0, 651}, {111, 0, 0, 652},
	{97, 0, 0, 655}, {111, 0, 0, 656}, {115, 1, 3148, 661},
	{101, 1, 3149, 65535}, {116, 1, 3150, 677}, {117, 1, 3151, 65535},
	{100, 1, 3152, 688}, {119, 1, 3153, 65535}, {32, 2, 3154, 65535},
	{101, 0, 0, 704}, {105, 0, 0, 705}, {115, 1, 3156, 65535},
	{115, 1, 3157, 65535}, {101, 1, 3158, 65535}, {115, 1, 3159, 65535},
	{32, 3, 3160, 65535}, {114, 1, 3163, 770}, {105, 1, 3164, 783},
	{32, 0, 0, 793}, {110, 0, 0, 799}, {112, 0, 0, 800},
	{115, 0, 0, 801}, {110, 0, 0, 807}, {116, 0, 0, 808},
	{97, 0, 0, 813}, {101, 1, 3165, 65535}, {105, 2, 3166, 65535},
	{32, 2, 3168, 65535}, {58, 0, 0, 825}, {116, 1, 3170, 827},
	{101, 1, 3171, 65535}, {105, 1, 3172, 65535}, {32, 0, 0, 838},
	{97, 1, 3173, 65535}, {97, 1, 3174, 65535}, {101, 0, 0, 847},
	{108, 0, 0, 867}, {110, 0, 0, 868}, {32, 0, 0, 876},
	{116, 2, 3175, 65535}, {101, 1, 3177, 65535}, {32, 0, 0, 889},
	{110, 0, 0, 890}, {111, 1, 3178, 65535}, {105, 1, 3179, 65535},
	{102, 0, 0, 962}, {104, 0, 0, 963}, {110, 0, 0, 964},
	{116, 0, 0, 965}, {100, 1, 3180, 985}, {110, 1, 3181, 65535},
	{101, 2, 3182, 996}, {105, 0, 0, 1010}, {111, 0, 0, 1011},
	{117, 0, 0, 1012}, {116, 1, 3184, 65535}, {32, 2, 3185, 65535},
	{97, 1, 3187, 65535}, {117, 1, 3188, 65535}, {105, 1, 3189, 65535},
	{116, 1, 3190, 65535}, {114, 1, 3191, 65535}, {32, 0, 0, 1085},
	{105, 1, 3192, 65535}, {32, 2, 3193, 65535}, {103, 1, 3195, 65535},
	{98, 0, 0, 1126}, {121, 0, 0, 1127}, {115, 1, 3196, 65535},
	{32, 2, 3197, 65535}, {112, 0, 0, 1175}, {122, 0, 0, 1176},
	{104, 0, 0, 1178}, {114, 1, 3199, 65535}, {206, 1, 3200, 65535},
	{206, 1, 3201, 65535}, {206, 1, 3202, 65535}, {206, 1, 3203, 65535},
	{208, 1, 3204, 65535}, {209, 1, 3205, 65535}, {208, 1, 3206, 65535},
	{208, 1, 3207, 65535}, {208, 1, 3208, 65535}, {187, 0, 0, 1255},
	{190, 0, 0, 1256}, {208, 2, 3209, 65535}, {208, 1, 3211, 65535},
	{208, 1, 3212, 65535}, {208, 1, 3213, 65535}, {208, 1, 3214, 65535},
	{208, 1, 3215, 65535}, {208, 1, 3216, 65535}, {208, 1, 3217, 65535},
	{208, 1, 3218, 65535}, {208, 1, 3219, 65535}, {208, 0, 0, 1314},
	{209, 0, 0, 1315}, {208, 1, 3220, 65535}, {215, 0, 0, 1326},
	{215, 2, 3221, 65535}, {32, 1, 3223, 65535}, {216, 1, 3224, 65535},
	{217, 1, 3225, 65535}, {217, 1, 3226, 65535}, {216, 1, 3227, 65535},
	{216, 1, 3228, 65535}, {217, 1, 3229, 65535}, {216, 1, 3230, 65535},
	{32, 2, 3231, 65535}, {32, 1, 3233, 65535}, {216, 1, 3234, 65535},
	{216, 1, 3235, 65535}, {175, 1, 3236, 65535}, {152, 1, 3237, 65535},
	{179, 1, 3238, 65535}, {162, 1, 3239, 1431}, {160, 1, 3240, 1440},
	{154, 1, 3241, 65535}, {135, 0, 0, 1520}, {176, 0, 0, 1521},
	{135, 0, 0, 1523}, {176, 0, 0, 1524}, {179, 1, 3242, 65535},
	{164, 1, 3243, 65535}, {114, 1, 3244, 65535}, {97, 1, 3245, 65535},
	{105, 0, 0, 8}, {111, 0, 0, 9}, {115, 1, 3246, 10},
	{114, 5, 3247, 17}, {97, 1, 3252, 65535}, {116, 0, 0, 28},
	{97, 0, 0, 32}, {105, 0, 0, 33}, {108, 1, 3253, 65535},
	{101, 2, 3254, 65535}, {114, 1, 3256, 65535}, {32, 1, 3257, 65535},
	{32, 3, 3258, 65535}, {32, 1, 3261, 65535}, {115, 0, 0, 67},
	{101, 1, 3262, 71}, {181, 1, 3263, 65535}, {188, 1, 3264, 65535},
	{138, 1, 3265, 65535}, {32, 1, 3266, 65535}, {116, 1, 3267, 65535},
	{106, 0, 0, 127}, {117, 0, 0, 128}, {111, 1, 3268, 65535},
	{110, 1, 3269, 133}, {105, 1, 3270, 65535}, {32, 0, 0, 153},
	{109, 1, 3271, 65535}, {111, 1, 3272, 65535}, {109, 0, 0, 227},
	{115, 0, 0, 228}, {108, 1, 3273, 65535}, {101, 1, 3274, 65535},
	{101, 0, 0, 275}, {115, 0, 0, 276}, {105, 0, 0, 283},
	{111, 1, 3275, 284}, {114, 1, 3276, 65535}, {40, 0, 0, 294},
	{97, 0, 0, 295}, {99, 0, 0, 296}, {111, 0, 0, 297},
	{104, 2, 3277, 65535}, {32, 0, 0, 306}, {32, 0, 0, 308},
	{97, 2, 3279, 65535}, {100, 2, 3281, 65535}, {114, 1, 3283, 65535},
	{32, 0, 0, 335}, {101, 1, 3284, 65535}, {116, 1, 3285, 65535},
	{101, 1, 3286, 373}, {32, 0, 0, 381}, {100, 0, 0, 387},
	{111, 0, 0, 388}, {116, 0, 0, 389}, {115, 1, 3287, 403},
	{101, 1, 3288, 65535}, {114, 1, 3289, 415}, {97, 1, 3290, 65535},
	{39, 0, 0, 439}, {32, 0, 0, 441}, {101, 0, 0, 477},
	{114, 0, 0, 478}, {97, 0, 0, 495}, {111, 0, 0, 496},
	{114, 1, 3291, 65535}, {32, 0, 0, 526}, {109, 0, 0, 537},
	{110, 0, 0, 538}, {101, 0, 0, 556}, {32, 0, 0, 559},
	{101, 2, 3292, 560}, {97, 0, 0, 565}, {99, 0, 0, 602},
	{108, 1, 3294, 65535}, {112, 2, 3295, 65535}, {105, 1, 3297, 65535},
	{32, 3, 3298, 65535}, {32, 0, 0, 662}, {115, 1, 3301, 65535},
	{97, 0, 0, 678}, {108, 1, 3302, 65535}, {32, 2, 3303, 65535},
	{101, 1, 3305, 65535}, {97, 0, 0, 700}, {119, 0, 0, 701},
	{105, 1, 3306, 715}, {116, 1, 3307, 720}, {114, 2, 3308, 723},
	{116, 1, 3310, 744}, {99, 0, 0, 767}, {108, 0, 0, 768},
	{115, 0, 0, 769}, {32, 0, 0, 771}, {32, 0, 0, 784},
	{114, 1, 3311, 65535}, {32, 0, 0, 817}, {116, 0, 0, 818},
	{97, 0, 0, 822}, {112, 2, 3312, 65535}, {32, 0, 0, 828},
	{32, 1, 3314, 65535}, {115, 1, 3315, 834}, {100, 1, 3316, 843},
	{116, 1, 3317, 845}, {101, 0, 0, 877}, {105, 0, 0, 878},
	{114, 1, 3318, 65535}, {119, 1, 3319, 65535}, {115, 1, 3320, 945},
	{32, 0, 0, 986}, {116, 1, 3321, 65535}, {32, 4, 3322, 65535},
	{114, 2, 3326, 65535}, {101, 1, 3328, 1015}, {115, 0, 0, 1035},
	{117, 0, 0, 1036}, {114, 1, 3329, 1038}, {32, 1, 3330, 65535},
	{99, 1, 3331, 65535}, {32, 3, 3332, 65535}, {121, 1, 3335, 65535},
	{106, 1, 3336, 1094}, {99, 0, 0, 1120}, {112, 0, 0, 1121},
	{101, 1, 3337, 1124}, {32, 2, 3338, 65535}, {97, 0, 0, 1151},
	{102, 0, 0, 1152}, {101, 1, 3340, 65535}, {183, 1, 3341, 65535},
	{177, 1, 3342, 65535}, {177, 1, 3343, 65535}, {185, 1, 3344, 65535},
	{184, 1, 3345, 65535}, {143, 1, 3346, 65535}, {189, 2, 3347, 65535},
	{189, 1, 3349, 65535}, {181, 1, 3350, 65535}, {178, 0, 0, 1271},
	{189, 0, 0, 1272}, {184, 1, 3351, 65535}, {187, 1, 3352, 65535},
	{184, 1, 3353, 65535}, {187, 1, 3354, 65535}, {187, 1, 3355, 65535},
	{181, 1, 3356, 65535}, {184, 1, 3357, 65535}, {176, 1, 3358, 65535},
	{181, 1, 3359, 65535}, {181, 1, 3360, 65535}, {148, 0, 0, 1347},
	{149, 0, 0, 1348}, {215, 2, 3361, 65535}, {167, 1, 3363, 65535},
	{131, 2, 3364, 1359}, {134, 1, 3366, 1363}, {171, 1, 3367, 65535},
	{186, 1, 3368, 1377}, {130, 1, 3369, 1381}, {167, 1, 3370, 65535},
	{216, 0, 0, 1389}, {217, 0, 0, 1390}, {216, 2, 3371, 65535},
	{170, 1, 3373, 1397}, {178, 1, 3374, 65535}, {224, 1, 3375, 65535},
	{228, 1, 3376, 65535}, {227, 1, 3377, 65535}, {227, 0, 0, 1432},
	{32, 0, 0, 1441}, {229, 1, 3378, 65535}, {184, 1, 3379, 65535},
	{235, 1, 3380, 65535}, {105, 2, 3381, 65535}, {105, 1, 3383, 65535},
	{32, 0, 0, 11}, {97, 0, 0, 18}, {101, 0, 0, 19},
	{111, 0, 0, 20}, {117, 0, 0, 21}, {122, 2, 3384, 22},
	{114, 1, 3386, 25}, {101, 2, 3387, 65535}, {116, 0, 0, 43},
	{122, 0, 0, 44}, {101, 1, 3389, 65535}, {108, 1, 3390, 65535},
	{100, 0, 0, 54}, {114, 0, 0, 55}, {116, 0, 0, 56},
	{100, 1, 3391, 65535}, {115, 1, 3392, 72}, {208, 1, 3393, 65535},
	{208, 1, 3394, 65535}, {217, 1, 3395, 65535}, {111, 1, 3396, 65535},
	{101, 1, 3397, 124}, {117, 1, 3398, 65535}, {32, 0, 0, 134},
	{101, 1, 3399, 150}, {101, 1, 3400, 65535}, {110, 1, 3401, 65535},
	{101, 1, 3402, 65535}, {32, 2, 3403, 65535}, {115, 0, 0, 285},
	{101, 1, 3405, 289}, {97, 1, 3406, 65535}, {101, 0, 0, 304},
	{32, 0, 0, 316}, {112, 0, 0, 317}, {101, 2, 3407, 65535},
	{111, 0, 0, 320}, {101, 1, 3409, 65535}, {115, 1, 3410, 65535},
	{122, 1, 3411, 346}, {32, 0, 0, 374}, {32, 0, 0, 404},
	{114, 1, 3412, 411}, {32, 2, 3413, 65535}, {114, 1, 3415, 418},
	{32, 1, 3416, 65535}, {32, 2, 3417, 65535}, {114, 0, 0, 563},
	{117, 1, 3419, 65535}, {97, 0, 0, 605}, {111, 0, 0, 606},
	{110, 1, 3420, 65535}, {97, 0, 0, 624}, {115, 0, 0, 625},
	{116, 1, 3421, 65535}, {101, 1, 3422, 65535}, {97, 1, 3423, 65535},
	{102, 0, 0, 689}, {105, 0, 0, 690}, {100, 1, 3424, 693},
	{32, 0, 0, 716}, {115, 0, 0, 721}, {32, 2, 3425, 65535},
	{115, 0, 0, 726}, {115, 0, 0, 745}, {97, 1, 3427, 814},
	{97, 0, 0, 823}, {111, 0, 0, 824}, {115, 2, 3428, 65535},
	{32, 0, 0, 835}, {101, 0, 0, 844}, {101, 0, 0, 846},
	{101, 1, 3430, 65535}, {110, 1, 3431, 65535}, {32, 3, 3432, 65535},
	{105, 1, 3435, 65535}, {102, 0, 0, 997}, {110, 0, 0, 998},
	{116, 1, 3436, 65535}, {119, 0, 0, 1001}, {32, 0, 0, 1002},
	{115, 0, 0, 1003}, {32, 0, 0, 1016}, {32, 0, 0, 1039},
	{102, 1, 3437, 65535}, {108, 1, 3438, 65535}, {105, 0, 0, 1050},
	{111, 0, 0, 1051}, {119, 0, 0, 1052}, {32, 2, 3439, 65535},
	{32, 0, 0, 1095}, {32, 0, 0, 1125}, {101, 0, 0, 1130},
	{112, 0, 0, 1131}, {99, 1, 3441, 65535}, {206, 1, 3442, 65535},
	{207, 1, 3443, 65535}, {207, 1, 3444, 65535}, {206, 2, 3445, 65535},
	{209, 1, 3447, 65535}, {32, 2, 3448, 65535}, {208, 1, 3450, 65535},
	{209, 0, 0, 1237}, {209, 1, 3451, 65535}, {208, 1, 3452, 65535},
	{209, 1, 3453, 65535}, {208, 1, 3454, 65535}, {209, 2, 3455, 65535},
	{208, 1, 3457, 65535}, {209, 1, 3458, 65535}, {208, 1, 3459, 65535},
	{209, 2, 3460, 65535}, {208, 1, 3462, 65535}, {32, 2, 3463, 65535},
	{208, 1, 3465, 65535}, {158, 0, 0, 1349}, {169, 0, 0, 1350},
	{217, 1, 3466, 65535}, {32, 0, 0, 1360}, {217, 0, 0, 1361},
	{216, 0, 0, 1364}, {216, 1, 3467, 65535}, {216, 0, 0, 1378},
	{216, 0, 0, 1382}, {217, 1, 3468, 65535}, {167, 0, 0, 1393},
	{185, 0, 0, 1394}, {32, 0, 0, 1398}, {216, 1, 3469, 65535},
	{164, 1, 3470, 65535}, {186, 1, 3471, 65535}, {131, 1, 3472, 65535},
	{147, 1, 3473, 65535}, {32, 2, 3474, 65535}, {182, 1, 3476, 65535},
	{105, 0, 0, 2}, {111, 1, 3477, 3}, {114, 1, 3478, 65535},
	{101, 0, 0, 23}, {121, 0, 0, 24}, {101, 1, 3479, 26},
	{99, 1, 3480, 65535}, {105, 0, 0, 38}, {97, 1, 3481, 65535},
	{101, 2, 3482, 65535}, {101, 1, 3484, 65535}, {32, 0, 0, 73},
	{189, 1, 3485, 65535}, {181, 1, 3486, 65535}, {130, 1, 3487, 97},
	{102, 1, 3488, 65535}, {32, 0, 0, 125}, {115, 1, 3489, 131},
	{115, 0, 0, 151}, {110, 1, 3490, 65535}, {116, 1, 3491, 65535},
	{32, 2, 3492, 65535}, {102, 0, 0, 273}, {116, 0, 0, 274},
	{115, 0, 0, 290}, {114, 1, 3494, 302}, {112, 0, 0, 318},
	{115, 0, 0, 319}, {97, 1, 3495, 65535}, {99, 1, 3496, 65535},
	{101, 0, 0, 347}, {32, 0, 0, 412}, {99, 0, 0, 416},
	{101, 0, 0, 417}, {32, 2, 3497, 65535}, {97, 1, 3499, 65535},
	{97, 0, 0, 561}, {108, 0, 0, 562}, {115, 1, 3500, 603},
	{103, 1, 3501, 611}, {104, 2, 3502, 65535}, {110, 2, 3504, 664},
	{114, 1, 3506, 686}, {32, 0, 0, 694}, {97, 0, 0, 724},
	{98, 0, 0, 725}, {32, 0, 0, 815}, {97, 0, 0, 829},
	{101, 0, 0, 830}, {110, 1, 3507, 879}, {32, 2, 3508, 65535},
	{97, 0, 0, 946}, {112, 0, 0, 947}, {115, 0, 0, 948},
	{110, 1, 3510, 65535}, {111, 1, 3511, 999}, {111, 1, 3512, 65535},
	{101, 1, 3513, 65535}, {111, 0, 0, 1054}, {119, 0, 0, 1055},
	{101, 1, 3514, 65535}, {188, 1, 3515, 65535}, {134, 1, 3516, 65535},
	{131, 2, 3517, 65535}, {177, 0, 0, 1221}, {191, 0, 0, 1222},
	{128, 1, 3519, 65535}, {208, 0, 0, 1231}, {209, 0, 0, 1232},
	{176, 1, 3520, 65535}, {130, 2, 3521, 65535}, {189, 1, 3523, 65535},
	{130, 1, 3524, 65535}, {184, 1, 3525, 65535}, {129, 2, 3526, 65535},
	{136, 0, 0, 1287}, {184, 1, 3528, 65535}, {143, 1, 3529, 65535},
	{180, 1, 3530, 65535}, {129, 2, 3531, 65535}, {136, 0, 0, 1304},
	{188, 1, 3533, 65535}, {208, 0, 0, 1310}, {209, 0, 0, 1311},
	{187, 1, 3534, 65535}, {131, 2, 3535, 65535}, {177, 1, 3537, 65535},
	{135, 1, 3538, 1387}, {175, 1, 3539, 65535}, {176, 1, 3540, 1413},
	{139, 1, 3541, 65535}, {136, 1, 3542, 1426}, {161, 1, 3543, 1506},
	{234, 0, 0, 1581}, {235, 0, 0, 1582}, {129, 1, 3544, 1602},
	{115, 0, 0, 4}, {101, 1, 3545, 6}, {114, 0, 0, 27},
	{116, 1, 3546, 65535}, {100, 1, 3547, 49}, {101, 0, 0, 51},
	{115, 1, 3548, 65535}, {32, 1, 3549, 65535}, {209, 1, 3550, 65535},
	{208, 1, 3551, 65535}, {216, 0, 0, 98}, {32, 1, 3552, 65535},
	{32, 0, 0, 132}, {116, 2, 3553, 154}, {105, 1, 3555, 65535},
	{101, 0, 0, 266}, {118, 0, 0, 267}, {32, 0, 0, 303},
	{100, 1, 3556, 65535}, {32, 2, 3557, 65535}, {101, 0, 0, 419},
	{109, 0, 0, 420}, {110, 2, 3559, 65535}, {32, 0, 0, 604},
	{46, 0, 0, 612}, {101, 0, 0, 626}, {105, 1, 3561, 65535},
	{32, 0, 0, 665}, {101, 0, 0, 666}, {32, 0, 0, 687},
	{32, 0, 0, 880}, {102, 1, 3562, 65535}, {116, 0, 0, 918},
	{117, 1, 3563, 65535}, {100, 0, 0, 1000}, {114, 1, 3564, 65535},
	{32, 4, 3565, 65535}, {105, 1, 3569, 65535}, {206, 1, 3570, 65535},
	{206, 2, 3571, 65535}, {206, 0, 0, 1217}, {207, 0, 0, 1218},
	{208, 1, 3573, 65535}, {209, 1, 3574, 65535}, {208, 1, 3575, 65535},
	{209, 0, 0, 1247}, {209, 1, 3576, 65535}, {208, 1, 3577, 65535},
	{209, 1, 3578, 65535}, {208, 2, 3579, 65535}, {209, 1, 3581, 65535},
	{209, 1, 3582, 65535}, {209, 1, 3583, 65535}, {208, 1, 3584, 65535},
	{208, 0, 0, 1301}, {209, 1, 3585, 65535}, {208, 2, 3586, 65535},
	{208, 2, 3588, 65535}, {32, 0, 0, 1357}, {218, 0, 0, 1358},
	{32, 2, 3590, 65535}, {217, 0, 0, 1388}, {217, 1, 3592, 65535},
	{32, 0, 0, 1414}, {227, 1, 3593, 65535}, {227, 2, 3594, 65535},
	{232, 0, 0, 1507}, {32, 0, 0, 1603}, {115, 0, 0, 7},
	{117, 1, 3596, 65535}, {105, 0, 0, 50}, {101, 2, 3597, 65535},
	{108, 1, 3599, 65535}, {130, 1, 3600, 65535}, {189, 1, 3601, 65535},
	{116, 1, 3602, 65535}, {32, 2, 3603, 65535}, {115, 0, 0, 158},
	{110, 1, 3605, 65535}, {105, 1, 3606, 65535}, {97, 0, 0, 342},
	{116, 0, 0, 343}, {115, 0, 0, 501}, {122, 0, 0, 502},
	{115, 1, 3607, 627}, {111, 1, 3608, 65535}, {101, 1, 3609, 65535},
	{32, 2, 3610, 65535}, {97, 1, 3612, 65535}, {105, 1, 3613, 65535},
	{111, 0, 0, 1047}, {119, 0, 0, 1048}, {118, 1, 3614, 65535},
	{185, 1, 3615, 65535}, {181, 0, 0, 1212}, {183, 0, 0, 1213},
	{176, 1, 3616, 65535}, {143, 1, 3617, 1235}, {176, 1, 3618, 65535},
	{130, 1, 3619, 65535}, {184, 1, 3620, 65535}, {130, 1, 3621, 65535},
	{176, 0, 0, 1283}, {186, 0, 0, 1284}, {139, 1, 3622, 65535},
	{130, 1, 3623, 65535}, {128, 1, 3624, 65535}, {189, 1, 3625, 65535},
	{131, 1, 3626, 65535}, {176, 0, 0, 1306}, {189, 1, 3627, 65535},
	{181, 0, 0, 1317}, {184, 0, 0, 1318}, {216, 0, 0, 1365},
	{217, 2, 3628, 65535}, {138, 1, 3630, 65535}, {129, 1, 3631, 65535},
	{129, 0, 0, 1427}, {130, 1, 3632, 65535}, {114, 2, 3633, 65535},
	{110, 0, 0, 52}, {122, 0, 0, 53}, {101, 2, 3635, 65535},
	{208, 1, 3637, 65535}, {209, 1, 3638, 65535}, {104, 1, 3639, 65535},
	{45, 1, 3640, 65535}, {194, 0, 0, 157}, {117, 1, 3641, 65535},
	{110, 1, 3642, 65535}, {32, 0, 0, 628}, {114, 1, 3643, 916},
	{115, 1, 3644, 65535}, {114, 0, 0, 1040}, {115, 0, 0, 1041},
	{112, 1, 3645, 65535}, {115, 1, 3646, 65535}, {105, 1, 3647, 65535},
	{207, 1, 3648, 65535}, {208, 1, 3649, 65535}, {32, 0, 0, 1236},
	{209, 1, 3650, 65535}, {208, 2, 3651, 65535}, {32, 1, 3653, 65535},
	{209, 1, 3654, 65535}, {208, 1, 3655, 65535}, {208, 1, 3656, 65535},
	{208, 1, 3657, 65535}, {208, 1, 3658, 65535}, {208, 1, 3659, 65535},
	{208, 2, 3660, 65535}, {130, 0, 0, 1366}, {133, 0, 0, 1367},
	{216, 1, 3662, 65535}, {175, 3, 3663, 65535}, {146, 1, 3666, 65535},
	{97, 0, 0, 36}, {101, 0, 0, 37}, {99, 0, 0, 58},
	{105, 0, 0, 59}, {176, 1, 3667, 65535}, {130, 1, 3668, 65535},
	{105, 1, 3669, 65535}, {32, 2, 3670, 65535}, {101, 1, 3672, 65535},
	{103, 1, 3673, 321}, {32, 0, 0, 917}, {32, 1, 3674, 65535},
	{112, 1, 3675, 65535}, {32, 2, 3676, 65535}, {110, 1, 3678, 65535},
	{131, 1, 3679, 65535}, {184, 1, 3680, 1226}, {128, 2, 3681, 1244},
	{176, 1, 3683, 65535}, {184, 0, 0, 1250}, {208, 2, 3684, 65535},
	{140, 1, 3686, 65535}, {178, 1, 3687, 65535}, {184, 1, 3688, 65535},
	{189, 2, 3689, 65535}, {184, 2, 3691, 65535}, {184, 1, 3693, 65535},
	{181, 0, 0, 1307}, {190, 0, 0, 1308}, {175, 2, 3694, 65535},
	{228, 0, 0, 1421}, {230, 0, 0, 1422}, {231, 0, 0, 1423},
	{230, 2, 3696, 65535}, {209, 1, 3698, 65535}, {208, 1, 3699, 65535},
	{115, 1, 3700, 65535}, {99, 0, 0, 155}, {115, 0, 0, 156},
	{115, 1, 3701, 65535}, {32, 2, 3702, 65535}, {98, 1, 3704, 65535},
	{101, 1, 3705, 65535}, {102, 0, 0, 1045}, {109, 0, 0, 1046},
	{103, 1, 3706, 65535}, {206, 2, 3707, 65535}, {209, 0, 0, 1227},
	{208, 0, 0, 1245}, {209, 0, 0, 1246}, {209, 1, 3709, 65535},
	{180, 0, 0, 1277}, {186, 0, 0, 1278}, {209, 1, 3710, 65535},
	{208, 1, 3711, 65535}, {209, 1, 3712, 65535}, {208, 2, 3713, 65535},
	{209, 2, 3715, 65535}, {32, 0, 0, 1296}, {208, 0, 0, 1297},
	{209, 1, 3717, 65535}, {216, 0, 0, 1407}, {217, 0, 0, 1408},
	{155, 0, 0, 1428}, {174, 0, 0, 1429}, {128, 2, 3718, 84},
	{176, 1, 3720, 65535}, {32, 2, 3721, 65535}, {32, 2, 3723, 65535},
	{98, 0, 0, 322}, {116, 0, 0, 323}, {101, 1, 3725, 65535},
	{97, 1, 3726, 65535}, {32, 1, 3727, 65535}, {181, 0, 0, 1210},
	{183, 0, 0, 1211}, {128, 1, 3728, 65535}, {129, 1, 3729, 65535},
	{176, 1, 3730, 65535}, {129, 1, 3731, 65535}, {181, 0, 0, 1292},
	{190, 0, 0, 1293}, {139, 0, 0, 1294}, {150, 0, 0, 1295},
	{130, 1, 3732, 65535}, {208, 2, 3733, 65535}, {209, 1, 3735, 65535},
	{209, 1, 3736, 65535}, {97, 0, 0, 117}, {115, 0, 0, 118},
	{97, 0, 0, 194}, {98, 1, 3737, 65535}, {108, 1, 3738, 65535},
	{114, 2, 3739, 65535}, {116, 1, 3741, 65535}, {208, 1, 3742, 65535},
	{209, 1, 3743, 65535}, {208, 1, 3744, 65535}, {209, 1, 3745, 65535},
	{208, 1, 3746, 65535}, {176, 0, 0, 85}, {184, 0, 0, 86},
	{150, 1, 3747, 87}, {128, 1, 3748, 65535}, {101, 1, 3749, 65535},
	{111, 1, 3750, 65535}, {101, 0, 0, 1043}, {115, 0, 0, 1044},
	{104, 1, 3751, 65535}, {184, 1, 3752, 65535}, {143, 1, 3753, 1280},
	{184, 1, 3754, 65535}, {143, 1, 3755, 1288}, {181, 1, 3756, 65535},
	{208, 0, 0, 88}, {208, 1, 3757, 65535}, {108, 1, 3758, 65535},
	{119, 1, 3759, 993}, {105, 1, 3760, 65535}, {208, 2, 3761, 65535},
	{32, 2, 3763, 65535}, {209, 1, 3765, 65535}, {32, 0, 0, 1289},
	{209, 1, 3766, 65535}, {184, 2, 3767, 65535}, {111, 1, 3769, 65535},
	{32, 0, 0, 994}, {115, 1, 3770, 1179}, {181, 0, 0, 1248},
	{184, 0, 0, 1249}, {208, 0, 0, 1281}, {209, 0, 0, 1282},
	{130, 1, 3771, 65535}, {129, 1, 3772, 65535}, {208, 2, 3773, 65535},
	{209, 0, 0, 91}, {119, 1, 3775, 195}, {32, 0, 0, 1180},
	{208, 1, 3776, 65535}, {209, 1, 3777, 65535}, {181, 0, 0, 89},
	{184, 0, 0, 90}, {32, 0, 0, 196}, {181, 1, 3778, 65535},
	{140, 1, 3779, 1302}, {209, 1, 3780, 65535}, {32, 0, 0, 1303},
	{129, 1, 3781, 65535}, {209, 1, 3782, 65535}, {140, 1, 3783, 1285},
	{32, 0, 0, 1286},
};

static const uint8_t pcut_furniture_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
	15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
	27, 28, 29, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 30, 31, 32, 33, 0, 0, 0, 0, 0, 34,
	35, 36, 37, 0, 0, 0, 0, 0, 38, 0, 0, 39,
	40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_furniture_words_second[256] = {
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0xD79,
	0x0, 0x0, 0x0, 0x0, 0x20, 0x0,
	0x0, 0x0, 0x0, 0x2, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x6D7CDD, 0x249222, 0x4049122, 0x48222, 0x1187038,
	0x249222, 0x208222, 0x9622, 0x40C7809, 0x208022, 0x209222,
	0x2208222, 0x2208222, 0x2208022, 0x2D5894, 0x249222, 0x220000,
	0x80220, 0x4B18BBA, 0xA49322, 0x2255090, 0x2008A22, 0x2040322,
	0xFFFFFFFF, 0x208002, 0x208012, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x143A0000, 0x9A, 0xFC9D0000, 0x8F,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x58D80710,
	0x2BCF580, 0x40000168, 0x40, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x3000050, 0x0, 0x0, 0xE,
	0x95000000, 0x7E00E730, 0x19515314, 0x2260085C, 0xA0BCC710, 0x9400046,
	0x13D0000, 0x11A82, 0x22200C05, 0x6104400, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_furniture_words = {pcut_furniture_words_rows, pcut_furniture_words_text, pcut_furniture_words_nodes,
	pcut_furniture_words_first, pcut_furniture_words_second, sizeof pcut_furniture_words_rows / sizeof pcut_furniture_words_rows[0]};

static const char pcut_section_words_text[] =
	"a cegrol\0"
	"a propos\0"
	"a propos de nous\0"
	"about\0"
	"about the\0"
	"about us\0"
	"abstract\0"
	"acerca de\0"
	"achtergrond\0"
	"acknowledgements\0"
	"acknowledgments\0"
	"agradecimentos\0"
	"agradecimientos\0"
	"aiheesta muualla\0"
	"alaviitteet\0"
	"analysis\0"
	"anexo\0"
	"anexos\0"
	"anhang\0"
	"anmerkung\0"
	"anmerkungen\0"
	"annexe\0"
	"annexes\0"
	"ansprechpartner\0"
	"antecedentes\0"
	"apercu\0"
	"appendice\0"
	"appendix\0"
	"arka plan\0"
	"articles connexes\0"
	"assessoria de imprensa\0"
	"at a glance\0"
	"auf einen blick\0"
	"ausblick\0"
	"avant-propos\0"
	"ayrica bakiniz\0"
	"background\0"
	"baggrund\0"
	"bakgrund\0"
	"bakgrunn\0"
	"basin iletisim\0"
	"bevezetes\0"
	"bibliografia\0"
	"bibliographie\0"
	"bibliography\0"
	"bijlage\0"
	"bijlagen\0"
	"biljeske\0"
	"boilerplate\0"
	"bronnen\0"
	"bronvermelding\0"
	"bulgular\0"
	"catatan\0"
	"cautionary statement\0"
	"chi e\0"
	"chi siamo\0"
	"chiffres cles\0"
	"citations\0"
	"cited works\0"
	"clarification\0"
	"claves\0"
	"collegamenti esterni\0"
	"conclusao\0"
	"conclusie\0"
	"conclusies\0"
	"conclusion\0"
	"conclusione\0"
	"conclusiones\0"
	"conclusioni\0"
	"conclusions\0"
	"conclusoes\0"
	"concluzii\0"
	"contact\0"
	"contact information\0"
	"contact presse\0"
	"contact us\0"
	"contacto\0"
	"contacto de prensa\0"
	"contactos\0"
	"contacts\0"
	"contacts presse\0"
	"contato\0"
	"contatos\0"
	"contatti\0"
	"contatto\0"
	"contents\0"
	"contesto\0"
	"context\0"
	"contexte\0"
	"contexto\0"
	"correction\0"
	"corrections\0"
	"cuprins\0"
	"daftar isi\0"
	"daftar pustaka\0"
	"danksagung\0"
	"dankwoord\0"
	"datos clave\0"
	"despre\0"
	"die wichtigsten fakten\0"
	"dipnotlar\0"
	"dis baglantilar\0"
	"disclaimer\0"
	"discusion\0"
	"discussao\0"
	"discussie\0"
	"discussion\0"
	"discussione\0"
	"diskuse\0"
	"diskussion\0"
	"dyskusja\0"
	"editor's note\0"
	"editors' note\0"
	"eindnoten\0"
	"einleitung\0"
	"einzelnachweise\0"
	"ek\0"
	"eksterne henvisninger\0"
	"eksterne lenker\0"
	"en bref\0"
	"en resumen\0"
	"endnotes\0"
	"enlaces externos\0"
	"enllacos externs\0"
	"epilogue\0"
	"eredmenyek\0"
	"ergebnisse\0"
	"executive summary\0"
	"externa lankar\0"
	"external links\0"
	"externe links\0"
	"externe odkazy\0"
	"externi odkazy\0"
	"faits marquants\0"
	"faits saillants\0"
	"fakta\0"
	"fakten\0"
	"faq\0"
	"faqs\0"
	"fast facts\0"
	"fazit\0"
	"feiten\0"
	"fontes\0"
	"fonti\0"
	"footnote\0"
	"footnotes\0"
	"for further information\0"
	"for more information\0"
	"foreword\0"
	"forord\0"
	"forrasok\0"
	"forward-looking\0"
	"forward-looking statements\0"
	"fotnoter\0"
	"frequently asked questions\0"
	"fuentes\0"
	"further information\0"
	"further reading\0"
	"fussnote\0"
	"fussnoten\0"
	"geschichte\0"
	"geschiedenis\0"
	"ghi chu\0"
	"gioi thieu\0"
	"giris\0"
	"glossaire\0"
	"glossar\0"
	"glossary\0"
	"hakkinda\0"
	"hatter\0"
	"haufige fragen\0"
	"highlights\0"
	"hintergrund\0"
	"hinweis an die redaktion\0"
	"hinweise fur die redaktion\0"
	"histoire\0"
	"historia\0"
	"historico\0"
	"historie\0"
	"history\0"
	"hivatkozasok\0"
	"hubungi kami\0"
	"i fatti\0"
	"icindekiler\0"
	"iletisim\0"
	"in breve\0"
	"in brief\0"
	"in het kort\0"
	"in sintesi\0"
	"index\0"
	"indice\0"
	"indledning\0"
	"informacje o\0"
	"informazioni su\0"
	"inhalt\0"
	"inhaltsverzeichnis\0"
	"inhoud\0"
	"inhoudsopgave\0"
	"inledning\0"
	"inleiding\0"
	"innehall\0"
	"innhold\0"
	"innledning\0"
	"introducao\0"
	"introduccion\0"
	"introducere\0"
	"introduction\0"
	"introduzione\0"
	"investor contact\0"
	"investor relations\0"
	"irodalom\0"
	"izvori\0"
	"jegyzetek\0"
	"johdanto\0"
	"johtopaatokset\0"
	"kallor\0"
	"kapcsolat\0"
	"katso myos\0"
	"kaynakca\0"
	"kaynaklar\0"
	"kesimpulan\0"
	"ket luan\0"
	"key facts\0"
	"key points\0"
	"key takeaways\0"
	"kilder\0"
	"konklusion\0"
	"konklusjon\0"
	"kontakt\0"
	"kontakt dla mediow\0"
	"kontakty\0"
	"korrektur\0"
	"kovetkeztetesek\0"
	"kulso hivatkozasok\0"
	"l'essentiel\0"
	"labjegyzetek\0"
	"lahteet\0"
	"las claves\0"
	"lasd meg\0"
	"latar belakang\0"
	"legaturi externe\0"
	"lien he\0"
	"lien ket ngoai\0"
	"liens externes\0"
	"ligacoes externas\0"
	"lihat pula\0"
	"linki zewnetrzne\0"
	"literatur\0"
	"literatura\0"
	"literature\0"
	"literature cited\0"
	"literaturverzeichnis\0"
	"literatuur\0"
	"materials and methods\0"
	"media contact\0"
	"media contacts\0"
	"media enquiries\0"
	"media inquiries\0"
	"medienkontakt\0"
	"methoden\0"
	"methodes\0"
	"methodology\0"
	"methods\0"
	"metodi\0"
	"metodos\0"
	"metody\0"
	"muc luc\0"
	"nachwort\0"
	"najwazniejsze fakty\0"
	"noot voor de redactie\0"
	"nota\0"
	"nota a los editores\0"
	"nota para los editores\0"
	"notas\0"
	"notas al pie\0"
	"notas de rodape\0"
	"notatka dla redakcji\0"
	"note\0"
	"note a l'editeur\0"
	"note a pie di pagina\0"
	"note aux editeurs\0"
	"note aux redactions\0"
	"note per la redazione\0"
	"note to editor\0"
	"note to editors\0"
	"noten\0"
	"noten voor de redactie\0"
	"noter\0"
	"notes\0"
	"notes de bas de page\0"
	"notes to editor\0"
	"notes to editors\0"
	"notlar\0"
	"o firmie\0"
	"o nama\0"
	"o nas\0"
	"o projekcie\0"
	"o spolecnosti\0"
	"o spolocnosti\0"
	"obsah\0"
	"om\0"
	"om foretaget\0"
	"om oss\0"
	"onsoz\0"
	"osszefoglalas\0"
	"over ons\0"
	"overview\0"
	"ozet\0"
	"pendahuluan\0"
	"perguntas frequentes\0"
	"perscontact\0"
	"podekovani\0"
	"podsumowanie\0"
	"podziekowania\0"
	"points cles\0"
	"pouzita literatura\0"
	"povezani clanci\0"
	"pozadi\0"
	"poznamky\0"
	"pozri aj\0"
	"pranala luar\0"
	"predmluva\0"
	"preface\0"
	"prefacio\0"
	"prefazione\0"
	"preguntas frecuentes\0"
	"press contact\0"
	"press contacts\0"
	"press enquiries\0"
	"press inquiries\0"
	"pressekontakt\0"
	"presskontakt\0"
	"priloha\0"
	"prologo\0"
	"prologue\0"
	"przedmowa\0"
	"przypisy\0"
	"quant a\0"
	"quellen\0"
	"quellenverzeichnis\0"
	"quick facts\0"
	"quienes somos\0"
	"quotations\0"
	"quotes\0"
	"rectificatif\0"
	"redaktorens note\0"
	"referanser\0"
	"reference\0"
	"references\0"
	"references bibliographiques\0"
	"referencias\0"
	"referenser\0"
	"referensi\0"
	"referenties\0"
	"referinte\0"
	"related articles\0"
	"related links\0"
	"remerciements\0"
	"resultados\0"
	"resultat\0"
	"resultaten\0"
	"resultats\0"
	"results\0"
	"resume\0"
	"resumen\0"
	"resumo\0"
	"rezultate\0"
	"rezumat\0"
	"riassunto\0"
	"riferimenti\0"
	"ringkasan\0"
	"ringraziamenti\0"
	"risultati\0"
	"sadrzaj\0"
	"safe harbor\0"
	"sajtokapcsolat\0"
	"samenvatting\0"
	"sammanfattning\0"
	"sammendrag\0"
	"sazetak\0"
	"se aven\0"
	"se ogsa\0"
	"see also\0"
	"shrnuti\0"
	"siehe auch\0"
	"sisallys\0"
	"slutsats\0"
	"slutsatser\0"
	"sobre\0"
	"sobre nos\0"
	"sobre nosotros\0"
	"sommaire\0"
	"sommario\0"
	"sonuc\0"
	"sonuclar\0"
	"souhrn\0"
	"source\0"
	"sources\0"
	"souvisejici clanky\0"
	"spis tresci\0"
	"storia\0"
	"streszczenie\0"
	"suhrn\0"
	"summary\0"
	"table des matieres\0"
	"table of contents\0"
	"tai lieu tham khao\0"
	"tartalom\0"
	"tartisma\0"
	"tausta\0"
	"tentang\0"
	"tesekkur\0"
	"tham khao\0"
	"the bottom line\0"
	"the facts\0"
	"tietoa\0"
	"tiivistelma\0"
	"timeline\0"
	"tiskovy kontakt\0"
	"tlo\0"
	"tom tat\0"
	"tulokset\0"
	"uber\0"
	"uber die\0"
	"uber uns\0"
	"uberblick\0"
	"ufficio stampa\0"
	"uvod\0"
	"vanjske poveznice\0"
	"ve chung toi\0"
	"vease tambien\0"
	"vedi anche\0"
	"vegeu tambe\0"
	"veja tambem\0"
	"ver tambem\0"
	"ver tambien\0"
	"vezi si\0"
	"viitteet\0"
	"viz take\0"
	"voci correlate\0"
	"voetnoten\0"
	"voir aussi\0"
	"voorwoord\0"
	"vorwort\0"
	"vysledky\0"
	"vysvetlivky\0"
	"weblinks\0"
	"weiterfuhrende literatur\0"
	"what happens next\0"
	"what is next\0"
	"what next\0"
	"why it matters\0"
	"wie we zijn\0"
	"wnioski\0"
	"works cited\0"
	"wprowadzenie\0"
	"wstep\0"
	"wyniki\0"
	"xem them\0"
	"yhteystiedot\0"
	"yontem\0"
	"yrityksesta\0"
	"zahlen und fakten\0"
	"zakljucak\0"
	"zalacznik\0"
	"zaver\0"
	"zdroje\0"
	"zie ook\0"
	"zobacz tez\0"
	"zrodla\0"
	"zum unternehmen\0"
	"zusammenfassung\0"
	"αναφορεσ\0"
	"αποτελεσματα\0"
	"βιβλιογραφια\0"
	"δειτε επισησ\0"
	"εισαγωγη\0"
	"εξωτερικοι συνδεσμοι\0"
	"επικοινωνια\0"
	"ιστορικο\0"
	"περιεχομενα\0"
	"περιληψη\0"
	"πηγεσ\0"
	"σημειωσεισ\0"
	"συμπερασματα\0"
	"σχετικα με\0"
	"υποσημειωσεισ\0"
	"аннотация\0"
	"анотація\0"
	"бележки\0"
	"библиография\0"
	"благодарности\0"
	"введение\0"
	"види још\0"
	"вижте също\0"
	"виноски\0"
	"висновки\0"
	"висновок\0"
	"вступ\0"
	"външни препратки\0"
	"выводы\0"
	"главное\0"
	"головне\0"
	"джерела\0"
	"див. також\0"
	"довідка\0"
	"додаток\0"
	"за компанията\0"
	"за нас\0"
	"заключение\0"
	"зміст\0"
	"източници\0"
	"история\0"
	"источники\0"
	"ключевые факты\0"
	"ключові факти\0"
	"контакт\0"
	"контакти\0"
	"контакты\0"
	"литература\0"
	"література\0"
	"методи\0"
	"методы\0"
	"напомене\0"
	"о компании\0"
	"о нама\0"
	"о нас\0"
	"обговорення\0"
	"обсуждение\0"
	"оглавление\0"
	"передмова\0"
	"передісторія\0"
	"подяки\0"
	"посилання\0"
	"предисловие\0"
	"предыстория\0"
	"приложение\0"
	"примечания\0"
	"примітки\0"
	"про компанію\0"
	"про нас\0"
	"результати\0"
	"результаты\0"
	"резюме\0"
	"референце\0"
	"см. также\0"
	"смотрите также\0"
	"сноски\0"
	"содержание\0"
	"список використаних джерел\0"
	"список литературы\0"
	"справка\0"
	"ссылки\0"
	"съдържание\0"
	"увод\0"
	"історія\0"
	"אודות\0"
	"ביבליוגרפיה\0"
	"הערות\0"
	"הערות שוליים\0"
	"יצירת קשר\0"
	"מבוא\0"
	"מסקנות\0"
	"מקורות\0"
	"סיכום\0"
	"על החברה\0"
	"קישורים חיצוניים\0"
	"ראו גם\0"
	"רקע\0"
	"תוכן\0"
	"תוכן עניינים\0"
	"תקציר\0"
	"الاتصال\0"
	"المحتويات\0"
	"المراجع\0"
	"المصادر\0"
	"انظر ايضا\0"
	"تماس\0"
	"جستارهاي وابسته\0"
	"حواشي\0"
	"حول\0"
	"خاتمة\0"
	"خلاصة\0"
	"خلفية\0"
	"درباره\0"
	"فهرست\0"
	"للتواصل\0"
	"مصادر\0"
	"مقدمة\0"
	"مقدمه\0"
	"ملاحظات\0"
	"ملخص\0"
	"منابع\0"
	"نبذة عن\0"
	"نتايج\0"
	"نتيجهگيري\0"
	"نظرة عامة\0"
	"هوامش\0"
	"وصلات خارجية\0"
	"يادداشتها\0"
	"پانويس\0"
	"پيوند به بيرون\0"
	"چكيده\0"
	"おわりに\0"
	"お問い合わせ\0"
	"について\0"
	"はじめに\0"
	"まとめ\0"
	"付録\0"
	"企業概要\0"
	"会社概要\0"
	"公司简介\0"
	"关于\0"
	"关联项目\0"
	"出典\0"
	"前言\0"
	"参考文献\0"
	"参考资料\0"
	"参见\0"
	"參考文獻\0"
	"參考資料\0"
	"參見\0"
	"問い合わせ先\0"
	"外部リンク\0"
	"外部連結\0"
	"外部链接\0"
	"导语\0"
	"序文\0"
	"序言\0"
	"引用文献\0"
	"引言\0"
	"摘要\0"
	"方法\0"
	"概要\0"
	"概述\0"
	"注\0"
	"注記\0"
	"注释\0"
	"注釋\0"
	"目录\0"
	"目次\0"
	"結果\0"
	"結論\0"
	"结果\0"
	"结论\0"
	"考察\0"
	"联系我们\0"
	"联系方式\0"
	"聯絡方式\0"
	"背景\0"
	"脚注\0"
	"致谢\0"
	"要旨\0"
	"註釋\0"
	"謝辞\0"
	"讨论\0"
	"関連項目\0"
	"關於\0"
	"附录\0"
	"각주\0"
	"같이 보기\0"
	"개요\0"
	"결과\0"
	"결론\0"
	"논의\0"
	"들어가며\0"
	"맺음말\0"
	"머리말\0"
	"목차\0"
	"문의\0"
	"배경\0"
	"서론\0"
	"연락처\0"
	"외부 링크\0"
	"요약\0"
	"주석\0"
	"참고문헌\0"
	"출처\0"
	"회사 소개\0"
	"회사소개\0"
;

static const pcut_phrase pcut_section_words_rows[] = {
	{0, PCUT_SECTION_ABOUT, 1},
	{9, PCUT_SECTION_ABOUT, 1},
	{18, PCUT_SECTION_ABOUT, 0},
	{35, PCUT_SECTION_ABOUT, 1},
	{41, PCUT_SECTION_ABOUT, 1},
	{51, PCUT_SECTION_ABOUT, 1},
	{60, PCUT_SECTION_OTHER, 0},
	{69, PCUT_SECTION_ABOUT, 1},
	{79, PCUT_SECTION_OTHER, 0},
	{91, PCUT_SECTION_OTHER, 0},
	{108, PCUT_SECTION_OTHER, 0},
	{124, PCUT_SECTION_OTHER, 0},
	{139, PCUT_SECTION_OTHER, 0},
	{155, PCUT_SECTION_SEE_ALSO, 0},
	{172, PCUT_SECTION_NOTES, 0},
	{184, PCUT_SECTION_OTHER, 0},
	{193, PCUT_SECTION_OTHER, 0},
	{199, PCUT_SECTION_OTHER, 0},
	{206, PCUT_SECTION_OTHER, 0},
	{213, PCUT_SECTION_NOTES, 0},
	{223, PCUT_SECTION_NOTES, 0},
	{235, PCUT_SECTION_OTHER, 0},
	{242, PCUT_SECTION_OTHER, 0},
	{250, PCUT_SECTION_CONTACT, 0},
	{266, PCUT_SECTION_OTHER, 0},
	{279, PCUT_SECTION_OTHER, 0},
	{286, PCUT_SECTION_OTHER, 0},
	{296, PCUT_SECTION_OTHER, 0},
	{305, PCUT_SECTION_OTHER, 0},
	{315, PCUT_SECTION_SEE_ALSO, 0},
	{333, PCUT_SECTION_CONTACT, 0},
	{356, PCUT_SECTION_OTHER, 0},
	{368, PCUT_SECTION_OTHER, 0},
	{384, PCUT_SECTION_OTHER, 0},
	{393, PCUT_SECTION_OTHER, 0},
	{406, PCUT_SECTION_SEE_ALSO, 0},
	{421, PCUT_SECTION_OTHER, 0},
	{432, PCUT_SECTION_OTHER, 0},
	{441, PCUT_SECTION_OTHER, 0},
	{450, PCUT_SECTION_OTHER, 0},
	{459, PCUT_SECTION_CONTACT, 0},
	{474, PCUT_SECTION_OTHER, 0},
	{484, PCUT_SECTION_REFERENCES, 0},
	{497, PCUT_SECTION_REFERENCES, 0},
	{511, PCUT_SECTION_REFERENCES, 0},
	{524, PCUT_SECTION_OTHER, 0},
	{532, PCUT_SECTION_OTHER, 0},
	{541, PCUT_SECTION_NOTES, 0},
	{550, PCUT_SECTION_ABOUT, 0},
	{562, PCUT_SECTION_REFERENCES, 0},
	{570, PCUT_SECTION_REFERENCES, 0},
	{585, PCUT_SECTION_OTHER, 0},
	{594, PCUT_SECTION_NOTES, 0},
	{602, PCUT_SECTION_ABOUT, 1},
	{623, PCUT_SECTION_ABOUT, 1},
	{629, PCUT_SECTION_ABOUT, 0},
	{639, PCUT_SECTION_OTHER, 0},
	{653, PCUT_SECTION_REFERENCES, 0},
	{663, PCUT_SECTION_REFERENCES, 0},
	{675, PCUT_SECTION_OTHER, 0},
	{689, PCUT_SECTION_OTHER, 0},
	{696, PCUT_SECTION_SEE_ALSO, 0},
	{717, PCUT_SECTION_OTHER, 0},
	{727, PCUT_SECTION_OTHER, 0},
	{737, PCUT_SECTION_OTHER, 0},
	{748, PCUT_SECTION_OTHER, 0},
	{759, PCUT_SECTION_OTHER, 0},
	{771, PCUT_SECTION_OTHER, 0},
	{784, PCUT_SECTION_OTHER, 0},
	{796, PCUT_SECTION_OTHER, 0},
	{808, PCUT_SECTION_OTHER, 0},
	{819, PCUT_SECTION_OTHER, 0},
	{829, PCUT_SECTION_CONTACT, 0},
	{837, PCUT_SECTION_CONTACT, 0},
	{857, PCUT_SECTION_CONTACT, 0},
	{872, PCUT_SECTION_CONTACT, 0},
	{883, PCUT_SECTION_CONTACT, 0},
	{892, PCUT_SECTION_CONTACT, 0},
	{911, PCUT_SECTION_CONTACT, 0},
	{921, PCUT_SECTION_CONTACT, 0},
	{930, PCUT_SECTION_CONTACT, 0},
	{946, PCUT_SECTION_CONTACT, 0},
	{954, PCUT_SECTION_CONTACT, 0},
	{963, PCUT_SECTION_CONTACT, 0},
	{972, PCUT_SECTION_CONTACT, 0},
	{981, PCUT_SECTION_OTHER, 0},
	{990, PCUT_SECTION_OTHER, 0},
	{999, PCUT_SECTION_OTHER, 0},
	{1007, PCUT_SECTION_OTHER, 0},
	{1016, PCUT_SECTION_OTHER, 0},
	{1025, PCUT_SECTION_OTHER, 0},
	{1036, PCUT_SECTION_OTHER, 0},
	{1048, PCUT_SECTION_OTHER, 0},
	{1056, PCUT_SECTION_OTHER, 0},
	{1067, PCUT_SECTION_REFERENCES, 0},
	{1082, PCUT_SECTION_OTHER, 0},
	{1093, PCUT_SECTION_OTHER, 0},
	{1103, PCUT_SECTION_OTHER, 0},
	{1115, PCUT_SECTION_ABOUT, 1},
	{1122, PCUT_SECTION_OTHER, 0},
	{1145, PCUT_SECTION_NOTES, 0},
	{1155, PCUT_SECTION_SEE_ALSO, 0},
	{1171, PCUT_SECTION_OTHER, 0},
	{1182, PCUT_SECTION_OTHER, 0},
	{1192, PCUT_SECTION_OTHER, 0},
	{1202, PCUT_SECTION_OTHER, 0},
	{1212, PCUT_SECTION_OTHER, 0},
	{1223, PCUT_SECTION_OTHER, 0},
	{1235, PCUT_SECTION_OTHER, 0},
	{1243, PCUT_SECTION_OTHER, 0},
	{1254, PCUT_SECTION_OTHER, 0},
	{1263, PCUT_SECTION_ABOUT, 1},
	{1277, PCUT_SECTION_ABOUT, 1},
	{1291, PCUT_SECTION_NOTES, 0},
	{1301, PCUT_SECTION_OTHER, 0},
	{1312, PCUT_SECTION_REFERENCES, 0},
	{1328, PCUT_SECTION_OTHER, 0},
	{1331, PCUT_SECTION_SEE_ALSO, 0},
	{1353, PCUT_SECTION_SEE_ALSO, 0},
	{1369, PCUT_SECTION_OTHER, 0},
	{1377, PCUT_SECTION_OTHER, 0},
	{1388, PCUT_SECTION_NOTES, 0},
	{1397, PCUT_SECTION_SEE_ALSO, 0},
	{1414, PCUT_SECTION_SEE_ALSO, 0},
	{1431, PCUT_SECTION_OTHER, 0},
	{1440, PCUT_SECTION_OTHER, 0},
	{1451, PCUT_SECTION_OTHER, 0},
	{1462, PCUT_SECTION_OTHER, 0},
	{1480, PCUT_SECTION_SEE_ALSO, 0},
	{1495, PCUT_SECTION_SEE_ALSO, 0},
	{1510, PCUT_SECTION_SEE_ALSO, 0},
	{1524, PCUT_SECTION_SEE_ALSO, 0},
	{1539, PCUT_SECTION_SEE_ALSO, 0},
	{1554, PCUT_SECTION_OTHER, 0},
	{1570, PCUT_SECTION_OTHER, 0},
	{1586, PCUT_SECTION_OTHER, 0},
	{1592, PCUT_SECTION_OTHER, 0},
	{1599, PCUT_SECTION_OTHER, 0},
	{1603, PCUT_SECTION_OTHER, 0},
	{1608, PCUT_SECTION_OTHER, 0},
	{1619, PCUT_SECTION_OTHER, 0},
	{1625, PCUT_SECTION_OTHER, 0},
	{1632, PCUT_SECTION_REFERENCES, 0},
	{1639, PCUT_SECTION_REFERENCES, 0},
	{1645, PCUT_SECTION_NOTES, 0},
	{1654, PCUT_SECTION_NOTES, 0},
	{1664, PCUT_SECTION_CONTACT, 0},
	{1688, PCUT_SECTION_CONTACT, 0},
	{1709, PCUT_SECTION_OTHER, 0},
	{1718, PCUT_SECTION_OTHER, 0},
	{1725, PCUT_SECTION_REFERENCES, 0},
	{1734, PCUT_SECTION_ABOUT, 1},
	{1750, PCUT_SECTION_ABOUT, 0},
	{1777, PCUT_SECTION_NOTES, 0},
	{1786, PCUT_SECTION_OTHER, 0},
	{1813, PCUT_SECTION_REFERENCES, 0},
	{1821, PCUT_SECTION_CONTACT, 0},
	{1841, PCUT_SECTION_REFERENCES, 0},
	{1857, PCUT_SECTION_NOTES, 0},
	{1866, PCUT_SECTION_NOTES, 0},
	{1876, PCUT_SECTION_OTHER, 0},
	{1887, PCUT_SECTION_OTHER, 0},
	{1900, PCUT_SECTION_NOTES, 0},
	{1908, PCUT_SECTION_OTHER, 0},
	{1919, PCUT_SECTION_OTHER, 0},
	{1925, PCUT_SECTION_OTHER, 0},
	{1935, PCUT_SECTION_OTHER, 0},
	{1943, PCUT_SECTION_OTHER, 0},
	{1952, PCUT_SECTION_ABOUT, 1},
	{1961, PCUT_SECTION_OTHER, 0},
	{1968, PCUT_SECTION_OTHER, 0},
	{1983, PCUT_SECTION_OTHER, 0},
	{1994, PCUT_SECTION_OTHER, 0},
	{2006, PCUT_SECTION_ABOUT, 1},
	{2031, PCUT_SECTION_ABOUT, 1},
	{2058, PCUT_SECTION_OTHER, 0},
	{2067, PCUT_SECTION_OTHER, 0},
	{2076, PCUT_SECTION_OTHER, 0},
	{2086, PCUT_SECTION_OTHER, 0},
	{2095, PCUT_SECTION_OTHER, 0},
	{2103, PCUT_SECTION_REFERENCES, 0},
	{2116, PCUT_SECTION_CONTACT, 0},
	{2129, PCUT_SECTION_OTHER, 0},
	{2137, PCUT_SECTION_OTHER, 0},
	{2149, PCUT_SECTION_CONTACT, 0},
	{2158, PCUT_SECTION_OTHER, 0},
	{2167, PCUT_SECTION_OTHER, 0},
	{2176, PCUT_SECTION_OTHER, 0},
	{2188, PCUT_SECTION_OTHER, 0},
	{2199, PCUT_SECTION_OTHER, 0},
	{2205, PCUT_SECTION_OTHER, 0},
	{2212, PCUT_SECTION_OTHER, 0},
	{2223, PCUT_SECTION_ABOUT, 1},
	{2236, PCUT_SECTION_ABOUT, 1},
	{2252, PCUT_SECTION_OTHER, 0},
	{2259, PCUT_SECTION_OTHER, 0},
	{2278, PCUT_SECTION_OTHER, 0},
	{2285, PCUT_SECTION_OTHER, 0},
	{2299, PCUT_SECTION_OTHER, 0},
	{2309, PCUT_SECTION_OTHER, 0},
	{2319, PCUT_SECTION_OTHER, 0},
	{2328, PCUT_SECTION_OTHER, 0},
	{2336, PCUT_SECTION_OTHER, 0},
	{2347, PCUT_SECTION_OTHER, 0},
	{2358, PCUT_SECTION_OTHER, 0},
	{2371, PCUT_SECTION_OTHER, 0},
	{2383, PCUT_SECTION_OTHER, 0},
	{2396, PCUT_SECTION_OTHER, 0},
	{2409, PCUT_SECTION_CONTACT, 0},
	{2426, PCUT_SECTION_CONTACT, 0},
	{2445, PCUT_SECTION_REFERENCES, 0},
	{2454, PCUT_SECTION_REFERENCES, 0},
	{2461, PCUT_SECTION_NOTES, 0},
	{2471, PCUT_SECTION_OTHER, 0},
	{2480, PCUT_SECTION_OTHER, 0},
	{2495, PCUT_SECTION_REFERENCES, 0},
	{2502, PCUT_SECTION_CONTACT, 0},
	{2512, PCUT_SECTION_SEE_ALSO, 0},
	{2523, PCUT_SECTION_REFERENCES, 0},
	{2532, PCUT_SECTION_REFERENCES, 0},
	{2542, PCUT_SECTION_OTHER, 0},
	{2553, PCUT_SECTION_OTHER, 0},
	{2562, PCUT_SECTION_OTHER, 0},
	{2572, PCUT_SECTION_OTHER, 0},
	{2583, PCUT_SECTION_OTHER, 0},
	{2597, PCUT_SECTION_REFERENCES, 0},
	{2604, PCUT_SECTION_OTHER, 0},
	{2615, PCUT_SECTION_OTHER, 0},
	{2626, PCUT_SECTION_CONTACT, 0},
	{2634, PCUT_SECTION_CONTACT, 0},
	{2653, PCUT_SECTION_CONTACT, 0},
	{2662, PCUT_SECTION_OTHER, 0},
	{2672, PCUT_SECTION_OTHER, 0},
	{2688, PCUT_SECTION_SEE_ALSO, 0},
	{2707, PCUT_SECTION_OTHER, 0},
	{2719, PCUT_SECTION_NOTES, 0},
	{2732, PCUT_SECTION_REFERENCES, 0},
	{2740, PCUT_SECTION_OTHER, 0},
	{2751, PCUT_SECTION_SEE_ALSO, 0},
	{2760, PCUT_SECTION_OTHER, 0},
	{2775, PCUT_SECTION_SEE_ALSO, 0},
	{2792, PCUT_SECTION_CONTACT, 0},
	{2800, PCUT_SECTION_SEE_ALSO, 0},
	{2815, PCUT_SECTION_SEE_ALSO, 0},
	{2830, PCUT_SECTION_SEE_ALSO, 0},
	{2848, PCUT_SECTION_SEE_ALSO, 0},
	{2859, PCUT_SECTION_SEE_ALSO, 0},
	{2876, PCUT_SECTION_REFERENCES, 0},
	{2886, PCUT_SECTION_REFERENCES, 0},
	{2897, PCUT_SECTION_REFERENCES, 0},
	{2908, PCUT_SECTION_REFERENCES, 0},
	{2925, PCUT_SECTION_REFERENCES, 0},
	{2946, PCUT_SECTION_REFERENCES, 0},
	{2957, PCUT_SECTION_OTHER, 0},
	{2979, PCUT_SECTION_CONTACT, 0},
	{2993, PCUT_SECTION_CONTACT, 0},
	{3008, PCUT_SECTION_CONTACT, 0},
	{3024, PCUT_SECTION_CONTACT, 0},
	{3040, PCUT_SECTION_CONTACT, 0},
	{3054, PCUT_SECTION_OTHER, 0},
	{3063, PCUT_SECTION_OTHER, 0},
	{3072, PCUT_SECTION_OTHER, 0},
	{3084, PCUT_SECTION_OTHER, 0},
	{3092, PCUT_SECTION_OTHER, 0},
	{3099, PCUT_SECTION_OTHER, 0},
	{3107, PCUT_SECTION_OTHER, 0},
	{3114, PCUT_SECTION_OTHER, 0},
	{3122, PCUT_SECTION_OTHER, 0},
	{3131, PCUT_SECTION_OTHER, 0},
	{3151, PCUT_SECTION_ABOUT, 1},
	{3173, PCUT_SECTION_NOTES, 0},
	{3178, PCUT_SECTION_ABOUT, 1},
	{3198, PCUT_SECTION_ABOUT, 1},
	{3221, PCUT_SECTION_NOTES, 0},
	{3227, PCUT_SECTION_NOTES, 0},
	{3240, PCUT_SECTION_NOTES, 0},
	{3256, PCUT_SECTION_ABOUT, 1},
	{3277, PCUT_SECTION_NOTES, 0},
	{3282, PCUT_SECTION_ABOUT, 1},
	{3299, PCUT_SECTION_NOTES, 0},
	{3320, PCUT_SECTION_ABOUT, 1},
	{3338, PCUT_SECTION_ABOUT, 1},
	{3358, PCUT_SECTION_ABOUT, 1},
	{3380, PCUT_SECTION_ABOUT, 1},
	{3395, PCUT_SECTION_ABOUT, 1},
	{3411, PCUT_SECTION_NOTES, 0},
	{3417, PCUT_SECTION_ABOUT, 1},
	{3440, PCUT_SECTION_NOTES, 0},
	{3446, PCUT_SECTION_NOTES, 0},
	{3452, PCUT_SECTION_NOTES, 0},
	{3473, PCUT_SECTION_ABOUT, 1},
	{3489, PCUT_SECTION_ABOUT, 1},
	{3506, PCUT_SECTION_NOTES, 0},
	{3513, PCUT_SECTION_ABOUT, 1},
	{3522, PCUT_SECTION_ABOUT, 1},
	{3529, PCUT_SECTION_ABOUT, 1},
	{3535, PCUT_SECTION_ABOUT, 0},
	{3547, PCUT_SECTION_ABOUT, 1},
	{3561, PCUT_SECTION_ABOUT, 1},
	{3575, PCUT_SECTION_OTHER, 0},
	{3581, PCUT_SECTION_ABOUT, 1},
	{3584, PCUT_SECTION_ABOUT, 1},
	{3597, PCUT_SECTION_ABOUT, 1},
	{3604, PCUT_SECTION_OTHER, 0},
	{3610, PCUT_SECTION_OTHER, 0},
	{3624, PCUT_SECTION_ABOUT, 1},
	{3633, PCUT_SECTION_OTHER, 0},
	{3642, PCUT_SECTION_OTHER, 0},
	{3647, PCUT_SECTION_OTHER, 0},
	{3659, PCUT_SECTION_OTHER, 0},
	{3680, PCUT_SECTION_CONTACT, 0},
	{3692, PCUT_SECTION_OTHER, 0},
	{3703, PCUT_SECTION_OTHER, 0},
	{3716, PCUT_SECTION_OTHER, 0},
	{3730, PCUT_SECTION_OTHER, 0},
	{3742, PCUT_SECTION_REFERENCES, 0},
	{3761, PCUT_SECTION_SEE_ALSO, 0},
	{3777, PCUT_SECTION_OTHER, 0},
	{3784, PCUT_SECTION_NOTES, 0},
	{3793, PCUT_SECTION_SEE_ALSO, 0},
	{3802, PCUT_SECTION_SEE_ALSO, 0},
	{3815, PCUT_SECTION_OTHER, 0},
	{3825, PCUT_SECTION_OTHER, 0},
	{3833, PCUT_SECTION_OTHER, 0},
	{3842, PCUT_SECTION_OTHER, 0},
	{3853, PCUT_SECTION_OTHER, 0},
	{3874, PCUT_SECTION_CONTACT, 0},
	{3888, PCUT_SECTION_CONTACT, 0},
	{3903, PCUT_SECTION_CONTACT, 0},
	{3919, PCUT_SECTION_CONTACT, 0},
	{3935, PCUT_SECTION_CONTACT, 0},
	{3949, PCUT_SECTION_CONTACT, 0},
	{3962, PCUT_SECTION_OTHER, 0},
	{3970, PCUT_SECTION_OTHER, 0},
	{3978, PCUT_SECTION_OTHER, 0},
	{3987, PCUT_SECTION_OTHER, 0},
	{3997, PCUT_SECTION_NOTES, 0},
	{4006, PCUT_SECTION_ABOUT, 1},
	{4014, PCUT_SECTION_REFERENCES, 0},
	{4022, PCUT_SECTION_REFERENCES, 0},
	{4041, PCUT_SECTION_OTHER, 0},
	{4053, PCUT_SECTION_ABOUT, 0},
	{4067, PCUT_SECTION_OTHER, 0},
	{4078, PCUT_SECTION_OTHER, 0},
	{4085, PCUT_SECTION_OTHER, 0},
	{4098, PCUT_SECTION_ABOUT, 1},
	{4115, PCUT_SECTION_REFERENCES, 0},
	{4126, PCUT_SECTION_REFERENCES, 0},
	{4136, PCUT_SECTION_REFERENCES, 0},
	{4147, PCUT_SECTION_REFERENCES, 0},
	{4175, PCUT_SECTION_REFERENCES, 0},
	{4187, PCUT_SECTION_REFERENCES, 0},
	{4198, PCUT_SECTION_REFERENCES, 0},
	{4208, PCUT_SECTION_REFERENCES, 0},
	{4220, PCUT_SECTION_REFERENCES, 0},
	{4230, PCUT_SECTION_SEE_ALSO, 0},
	{4247, PCUT_SECTION_SEE_ALSO, 0},
	{4261, PCUT_SECTION_OTHER, 0},
	{4275, PCUT_SECTION_OTHER, 0},
	{4286, PCUT_SECTION_OTHER, 0},
	{4295, PCUT_SECTION_OTHER, 0},
	{4306, PCUT_SECTION_OTHER, 0},
	{4316, PCUT_SECTION_OTHER, 0},
	{4324, PCUT_SECTION_OTHER, 0},
	{4331, PCUT_SECTION_OTHER, 0},
	{4339, PCUT_SECTION_OTHER, 0},
	{4346, PCUT_SECTION_OTHER, 0},
	{4356, PCUT_SECTION_OTHER, 0},
	{4364, PCUT_SECTION_OTHER, 0},
	{4374, PCUT_SECTION_REFERENCES, 0},
	{4386, PCUT_SECTION_OTHER, 0},
	{4396, PCUT_SECTION_OTHER, 0},
	{4411, PCUT_SECTION_OTHER, 0},
	{4421, PCUT_SECTION_OTHER, 0},
	{4429, PCUT_SECTION_ABOUT, 1},
	{4441, PCUT_SECTION_CONTACT, 0},
	{4456, PCUT_SECTION_OTHER, 0},
	{4469, PCUT_SECTION_OTHER, 0},
	{4484, PCUT_SECTION_OTHER, 0},
	{4495, PCUT_SECTION_OTHER, 0},
	{4503, PCUT_SECTION_SEE_ALSO, 0},
	{4511, PCUT_SECTION_SEE_ALSO, 0},
	{4519, PCUT_SECTION_SEE_ALSO, 0},
	{4528, PCUT_SECTION_OTHER, 0},
	{4536, PCUT_SECTION_SEE_ALSO, 0},
	{4547, PCUT_SECTION_OTHER, 0},
	{4556, PCUT_SECTION_OTHER, 0},
	{4565, PCUT_SECTION_OTHER, 0},
	{4576, PCUT_SECTION_ABOUT, 1},
	{4582, PCUT_SECTION_ABOUT, 0},
	{4592, PCUT_SECTION_ABOUT, 0},
	{4607, PCUT_SECTION_OTHER, 0},
	{4616, PCUT_SECTION_OTHER, 0},
	{4625, PCUT_SECTION_OTHER, 0},
	{4631, PCUT_SECTION_OTHER, 0},
	{4640, PCUT_SECTION_OTHER, 0},
	{4647, PCUT_SECTION_REFERENCES, 0},
	{4654, PCUT_SECTION_REFERENCES, 0},
	{4662, PCUT_SECTION_SEE_ALSO, 0},
	{4681, PCUT_SECTION_OTHER, 0},
	{4693, PCUT_SECTION_OTHER, 0},
	{4700, PCUT_SECTION_OTHER, 0},
	{4713, PCUT_SECTION_OTHER, 0},
	{4719, PCUT_SECTION_OTHER, 0},
	{4727, PCUT_SECTION_OTHER, 0},
	{4746, PCUT_SECTION_OTHER, 0},
	{4764, PCUT_SECTION_REFERENCES, 0},
	{4783, PCUT_SECTION_OTHER, 0},
	{4792, PCUT_SECTION_OTHER, 0},
	{4801, PCUT_SECTION_OTHER, 0},
	{4808, PCUT_SECTION_ABOUT, 1},
	{4816, PCUT_SECTION_OTHER, 0},
	{4825, PCUT_SECTION_REFERENCES, 0},
	{4835, PCUT_SECTION_OTHER, 0},
	{4851, PCUT_SECTION_OTHER, 0},
	{4861, PCUT_SECTION_ABOUT, 1},
	{4868, PCUT_SECTION_OTHER, 0},
	{4880, PCUT_SECTION_OTHER, 0},
	{4889, PCUT_SECTION_CONTACT, 0},
	{4905, PCUT_SECTION_OTHER, 0},
	{4909, PCUT_SECTION_OTHER, 0},
	{4917, PCUT_SECTION_OTHER, 0},
	{4926, PCUT_SECTION_ABOUT, 1},
	{4931, PCUT_SECTION_ABOUT, 1},
	{4940, PCUT_SECTION_ABOUT, 0},
	{4949, PCUT_SECTION_OTHER, 0},
	{4959, PCUT_SECTION_CONTACT, 0},
	{4974, PCUT_SECTION_OTHER, 0},
	{4979, PCUT_SECTION_SEE_ALSO, 0},
	{4997, PCUT_SECTION_ABOUT, 1},
	{5010, PCUT_SECTION_SEE_ALSO, 0},
	{5024, PCUT_SECTION_SEE_ALSO, 0},
	{5035, PCUT_SECTION_SEE_ALSO, 0},
	{5047, PCUT_SECTION_SEE_ALSO, 0},
	{5059, PCUT_SECTION_SEE_ALSO, 0},
	{5070, PCUT_SECTION_SEE_ALSO, 0},
	{5082, PCUT_SECTION_SEE_ALSO, 0},
	{5090, PCUT_SECTION_NOTES, 0},
	{5099, PCUT_SECTION_SEE_ALSO, 0},
	{5108, PCUT_SECTION_SEE_ALSO, 0},
	{5123, PCUT_SECTION_NOTES, 0},
	{5133, PCUT_SECTION_SEE_ALSO, 0},
	{5144, PCUT_SECTION_OTHER, 0},
	{5154, PCUT_SECTION_OTHER, 0},
	{5162, PCUT_SECTION_OTHER, 0},
	{5171, PCUT_SECTION_NOTES, 0},
	{5183, PCUT_SECTION_SEE_ALSO, 0},
	{5192, PCUT_SECTION_REFERENCES, 0},
	{5217, PCUT_SECTION_OTHER, 0},
	{5235, PCUT_SECTION_OTHER, 0},
	{5248, PCUT_SECTION_OTHER, 0},
	{5258, PCUT_SECTION_OTHER, 0},
	{5273, PCUT_SECTION_ABOUT, 0},
	{5285, PCUT_SECTION_OTHER, 0},
	{5293, PCUT_SECTION_REFERENCES, 0},
	{5305, PCUT_SECTION_OTHER, 0},
	{5318, PCUT_SECTION_OTHER, 0},
	{5324, PCUT_SECTION_OTHER, 0},
	{5331, PCUT_SECTION_SEE_ALSO, 0},
	{5340, PCUT_SECTION_CONTACT, 0},
	{5353, PCUT_SECTION_OTHER, 0},
	{5360, PCUT_SECTION_ABOUT, 1},
	{5372, PCUT_SECTION_OTHER, 0},
	{5390, PCUT_SECTION_OTHER, 0},
	{5400, PCUT_SECTION_OTHER, 0},
	{5410, PCUT_SECTION_OTHER, 0},
	{5416, PCUT_SECTION_REFERENCES, 0},
	{5423, PCUT_SECTION_SEE_ALSO, 0},
	{5431, PCUT_SECTION_SEE_ALSO, 0},
	{5442, PCUT_SECTION_REFERENCES, 0},
	{5449, PCUT_SECTION_ABOUT, 1},
	{5465, PCUT_SECTION_OTHER, 0},
	{5481, PCUT_SECTION_REFERENCES, 0},
	{5498, PCUT_SECTION_OTHER, 0},
	{5523, PCUT_SECTION_REFERENCES, 0},
	{5548, PCUT_SECTION_SEE_ALSO, 0},
	{5572, PCUT_SECTION_OTHER, 0},
	{5589, PCUT_SECTION_SEE_ALSO, 0},
	{5629, PCUT_SECTION_CONTACT, 0},
	{5652, PCUT_SECTION_OTHER, 0},
	{5669, PCUT_SECTION_OTHER, 0},
	{5692, PCUT_SECTION_OTHER, 0},
	{5709, PCUT_SECTION_REFERENCES, 0},
	{5720, PCUT_SECTION_NOTES, 0},
	{5741, PCUT_SECTION_OTHER, 0},
	{5766, PCUT_SECTION_ABOUT, 1},
	{5786, PCUT_SECTION_NOTES, 0},
	{5813, PCUT_SECTION_OTHER, 0},
	{5832, PCUT_SECTION_OTHER, 0},
	{5849, PCUT_SECTION_NOTES, 0},
	{5864, PCUT_SECTION_REFERENCES, 0},
	{5889, PCUT_SECTION_OTHER, 0},
	{5916, PCUT_SECTION_OTHER, 0},
	{5933, PCUT_SECTION_SEE_ALSO, 0},
	{5949, PCUT_SECTION_SEE_ALSO, 0},
	{5969, PCUT_SECTION_NOTES, 0},
	{5984, PCUT_SECTION_OTHER, 0},
	{6001, PCUT_SECTION_OTHER, 0},
	{6018, PCUT_SECTION_OTHER, 0},
	{6029, PCUT_SECTION_SEE_ALSO, 0},
	{6061, PCUT_SECTION_OTHER, 0},
	{6074, PCUT_SECTION_OTHER, 0},
	{6089, PCUT_SECTION_OTHER, 0},
	{6104, PCUT_SECTION_REFERENCES, 0},
	{6119, PCUT_SECTION_SEE_ALSO, 0},
	{6138, PCUT_SECTION_ABOUT, 1},
	{6153, PCUT_SECTION_OTHER, 0},
	{6168, PCUT_SECTION_ABOUT, 1},
	{6194, PCUT_SECTION_ABOUT, 0},
	{6206, PCUT_SECTION_OTHER, 0},
	{6227, PCUT_SECTION_OTHER, 0},
	{6238, PCUT_SECTION_REFERENCES, 0},
	{6257, PCUT_SECTION_OTHER, 0},
	{6272, PCUT_SECTION_REFERENCES, 0},
	{6291, PCUT_SECTION_OTHER, 0},
	{6319, PCUT_SECTION_OTHER, 0},
	{6345, PCUT_SECTION_CONTACT, 0},
	{6360, PCUT_SECTION_CONTACT, 0},
	{6377, PCUT_SECTION_CONTACT, 0},
	{6394, PCUT_SECTION_REFERENCES, 0},
	{6415, PCUT_SECTION_REFERENCES, 0},
	{6436, PCUT_SECTION_OTHER, 0},
	{6449, PCUT_SECTION_OTHER, 0},
	{6462, PCUT_SECTION_NOTES, 0},
	{6479, PCUT_SECTION_ABOUT, 1},
	{6499, PCUT_SECTION_ABOUT, 1},
	{6511, PCUT_SECTION_ABOUT, 0},
	{6521, PCUT_SECTION_OTHER, 0},
	{6544, PCUT_SECTION_OTHER, 0},
	{6565, PCUT_SECTION_OTHER, 0},
	{6586, PCUT_SECTION_OTHER, 0},
	{6605, PCUT_SECTION_OTHER, 0},
	{6630, PCUT_SECTION_OTHER, 0},
	{6643, PCUT_SECTION_SEE_ALSO, 0},
	{6662, PCUT_SECTION_OTHER, 0},
	{6685, PCUT_SECTION_OTHER, 0},
	{6708, PCUT_SECTION_OTHER, 0},
	{6729, PCUT_SECTION_NOTES, 0},
	{6750, PCUT_SECTION_NOTES, 0},
	{6767, PCUT_SECTION_ABOUT, 1},
	{6791, PCUT_SECTION_ABOUT, 0},
	{6805, PCUT_SECTION_OTHER, 0},
	{6826, PCUT_SECTION_OTHER, 0},
	{6847, PCUT_SECTION_OTHER, 0},
	{6860, PCUT_SECTION_REFERENCES, 0},
	{6879, PCUT_SECTION_SEE_ALSO, 0},
	{6896, PCUT_SECTION_SEE_ALSO, 0},
	{6924, PCUT_SECTION_NOTES, 0},
	{6937, PCUT_SECTION_OTHER, 0},
	{6958, PCUT_SECTION_REFERENCES, 0},
	{7009, PCUT_SECTION_REFERENCES, 0},
	{7043, PCUT_SECTION_ABOUT, 1},
	{7058, PCUT_SECTION_SEE_ALSO, 0},
	{7071, PCUT_SECTION_OTHER, 0},
	{7092, PCUT_SECTION_OTHER, 0},
	{7101, PCUT_SECTION_OTHER, 0},
	{7116, PCUT_SECTION_ABOUT, 1},
	{7127, PCUT_SECTION_REFERENCES, 0},
	{7150, PCUT_SECTION_NOTES, 0},
	{7161, PCUT_SECTION_NOTES, 0},
	{7185, PCUT_SECTION_CONTACT, 0},
	{7203, PCUT_SECTION_OTHER, 0},
	{7212, PCUT_SECTION_OTHER, 0},
	{7225, PCUT_SECTION_REFERENCES, 0},
	{7238, PCUT_SECTION_OTHER, 0},
	{7249, PCUT_SECTION_ABOUT, 1},
	{7265, PCUT_SECTION_SEE_ALSO, 0},
	{7297, PCUT_SECTION_SEE_ALSO, 0},
	{7309, PCUT_SECTION_OTHER, 0},
	{7316, PCUT_SECTION_OTHER, 0},
	{7325, PCUT_SECTION_OTHER, 0},
	{7349, PCUT_SECTION_OTHER, 0},
	{7360, PCUT_SECTION_CONTACT, 0},
	{7375, PCUT_SECTION_OTHER, 0},
	{7394, PCUT_SECTION_REFERENCES, 0},
	{7409, PCUT_SECTION_REFERENCES, 0},
	{7424, PCUT_SECTION_SEE_ALSO, 0},
	{7442, PCUT_SECTION_CONTACT, 0},
	{7451, PCUT_SECTION_SEE_ALSO, 0},
	{7481, PCUT_SECTION_NOTES, 0},
	{7492, PCUT_SECTION_ABOUT, 1},
	{7499, PCUT_SECTION_OTHER, 0},
	{7510, PCUT_SECTION_OTHER, 0},
	{7521, PCUT_SECTION_OTHER, 0},
	{7532, PCUT_SECTION_ABOUT, 1},
	{7545, PCUT_SECTION_OTHER, 0},
	{7556, PCUT_SECTION_CONTACT, 0},
	{7571, PCUT_SECTION_REFERENCES, 0},
	{7582, PCUT_SECTION_OTHER, 0},
	{7593, PCUT_SECTION_OTHER, 0},
	{7604, PCUT_SECTION_NOTES, 0},
	{7619, PCUT_SECTION_OTHER, 0},
	{7628, PCUT_SECTION_REFERENCES, 0},
	{7639, PCUT_SECTION_ABOUT, 1},
	{7653, PCUT_SECTION_OTHER, 0},
	{7664, PCUT_SECTION_OTHER, 0},
	{7683, PCUT_SECTION_OTHER, 0},
	{7701, PCUT_SECTION_NOTES, 0},
	{7712, PCUT_SECTION_SEE_ALSO, 0},
	{7736, PCUT_SECTION_NOTES, 0},
	{7755, PCUT_SECTION_NOTES, 0},
	{7768, PCUT_SECTION_SEE_ALSO, 0},
	{7795, PCUT_SECTION_OTHER, 0},
	{7806, PCUT_SECTION_OTHER, 0},
	{7819, PCUT_SECTION_CONTACT, 0},
	{7838, PCUT_SECTION_ABOUT, 1},
	{7851, PCUT_SECTION_OTHER, 0},
	{7864, PCUT_SECTION_OTHER, 0},
	{7874, PCUT_SECTION_OTHER, 0},
	{7881, PCUT_SECTION_ABOUT, 1},
	{7894, PCUT_SECTION_ABOUT, 0},
	{7907, PCUT_SECTION_ABOUT, 1},
	{7920, PCUT_SECTION_ABOUT, 1},
	{7927, PCUT_SECTION_SEE_ALSO, 0},
	{7940, PCUT_SECTION_REFERENCES, 0},
	{7947, PCUT_SECTION_OTHER, 0},
	{7954, PCUT_SECTION_REFERENCES, 0},
	{7967, PCUT_SECTION_REFERENCES, 0},
	{7980, PCUT_SECTION_SEE_ALSO, 0},
	{7987, PCUT_SECTION_REFERENCES, 0},
	{8000, PCUT_SECTION_REFERENCES, 0},
	{8013, PCUT_SECTION_SEE_ALSO, 0},
	{8020, PCUT_SECTION_CONTACT, 0},
	{8039, PCUT_SECTION_SEE_ALSO, 0},
	{8055, PCUT_SECTION_SEE_ALSO, 0},
	{8068, PCUT_SECTION_SEE_ALSO, 0},
	{8081, PCUT_SECTION_OTHER, 0},
	{8088, PCUT_SECTION_OTHER, 0},
	{8095, PCUT_SECTION_OTHER, 0},
	{8102, PCUT_SECTION_REFERENCES, 0},
	{8115, PCUT_SECTION_OTHER, 0},
	{8122, PCUT_SECTION_OTHER, 0},
	{8129, PCUT_SECTION_OTHER, 0},
	{8136, PCUT_SECTION_OTHER, 0},
	{8143, PCUT_SECTION_OTHER, 0},
	{8150, PCUT_SECTION_NOTES, 0},
	{8154, PCUT_SECTION_NOTES, 0},
	{8161, PCUT_SECTION_NOTES, 0},
	{8168, PCUT_SECTION_NOTES, 0},
	{8175, PCUT_SECTION_OTHER, 0},
	{8182, PCUT_SECTION_OTHER, 0},
	{8189, PCUT_SECTION_OTHER, 0},
	{8196, PCUT_SECTION_OTHER, 0},
	{8203, PCUT_SECTION_OTHER, 0},
	{8210, PCUT_SECTION_OTHER, 0},
	{8217, PCUT_SECTION_OTHER, 0},
	{8224, PCUT_SECTION_CONTACT, 0},
	{8237, PCUT_SECTION_CONTACT, 0},
	{8250, PCUT_SECTION_CONTACT, 0},
	{8263, PCUT_SECTION_OTHER, 0},
	{8270, PCUT_SECTION_NOTES, 0},
	{8277, PCUT_SECTION_OTHER, 0},
	{8284, PCUT_SECTION_OTHER, 0},
	{8291, PCUT_SECTION_NOTES, 0},
	{8298, PCUT_SECTION_OTHER, 0},
	{8305, PCUT_SECTION_OTHER, 0},
	{8312, PCUT_SECTION_SEE_ALSO, 0},
	{8325, PCUT_SECTION_ABOUT, 1},
	{8332, PCUT_SECTION_OTHER, 0},
	{8339, PCUT_SECTION_NOTES, 0},
	{8346, PCUT_SECTION_SEE_ALSO, 0},
	{8360, PCUT_SECTION_OTHER, 0},
	{8367, PCUT_SECTION_OTHER, 0},
	{8374, PCUT_SECTION_OTHER, 0},
	{8381, PCUT_SECTION_OTHER, 0},
	{8388, PCUT_SECTION_OTHER, 0},
	{8401, PCUT_SECTION_OTHER, 0},
	{8411, PCUT_SECTION_OTHER, 0},
	{8421, PCUT_SECTION_OTHER, 0},
	{8428, PCUT_SECTION_CONTACT, 0},
	{8435, PCUT_SECTION_OTHER, 0},
	{8442, PCUT_SECTION_OTHER, 0},
	{8449, PCUT_SECTION_CONTACT, 0},
	{8459, PCUT_SECTION_SEE_ALSO, 0},
	{8473, PCUT_SECTION_OTHER, 0},
	{8480, PCUT_SECTION_NOTES, 0},
	{8487, PCUT_SECTION_REFERENCES, 0},
	{8500, PCUT_SECTION_REFERENCES, 0},
	{8507, PCUT_SECTION_ABOUT, 1},
	{8521, PCUT_SECTION_ABOUT, 0},
};

static const pcut_phrase_node pcut_section_words_nodes[] = {
	{97, 14, 45, 65535}, {98, 6, 59, 65535}, {99, 6, 65, 65535},
	{100, 4, 71, 65535}, {101, 7, 75, 65535}, {102, 5, 82, 65535},
	{103, 4, 87, 65535}, {104, 3, 91, 65535}, {105, 6, 94, 65535},
	{106, 2, 100, 65535}, {107, 5, 102, 65535}, {108, 4, 107, 65535},
	{109, 3, 111, 65535}, {110, 2, 114, 65535}, {111, 7, 116, 65535},
	{112, 3, 123, 65535}, {113, 1, 126, 65535}, {114, 2, 127, 65535},
	{115, 9, 129, 65535}, {116, 7, 138, 65535}, {117, 3, 145, 65535},
	{118, 5, 148, 65535}, {119, 8, 153, 65535}, {120, 0, 0, 458},
	{121, 3, 161, 65535}, {122, 6, 164, 65535}, {206, 5, 170, 65535},
	{207, 3, 175, 65535}, {208, 13, 178, 65535}, {209, 4, 191, 65535},
	{215, 10, 195, 65535}, {216, 6, 205, 65535}, {217, 8, 211, 65535},
	{218, 0, 0, 602}, {227, 1, 219, 65535}, {228, 2, 220, 65535},
	{229, 9, 222, 65535}, {230, 4, 231, 65535}, {231, 3, 235, 65535},
	{232, 9, 238, 65535}, {233, 3, 247, 65535}, {234, 2, 250, 65535},
	{235, 7, 252, 65535}, {236, 7, 259, 65535}, {237, 1, 266, 65535},
	{32, 2, 267, 65535}, {98, 2, 269, 65535}, {99, 3, 271, 65535},
	{103, 1, 274, 65535}, {105, 0, 0, 13}, {108, 0, 0, 14},
	{110, 7, 275, 65535}, {112, 2, 282, 65535}, {114, 2, 284, 65535},
	{115, 0, 0, 30}, {116, 0, 0, 31}, {117, 2, 286, 65535},
	{118, 0, 0, 34}, {121, 0, 0, 35}, {97, 4, 288, 65535},
	{101, 0, 0, 41}, {105, 3, 292, 65535}, {111, 0, 0, 48},
	{114, 1, 295, 65535}, {117, 0, 0, 51}, {97, 2, 296, 65535},
	{104, 1, 298, 65535}, {105, 1, 299, 65535}, {108, 1, 300, 65535},
	{111, 3, 301, 65535}, {117, 0, 0, 92}, {97, 3, 304, 65535},
	{101, 0, 0, 98}, {105, 3, 307, 65535}, {121, 0, 0, 110},
	{100, 1, 310, 65535}, {105, 1, 311, 65535}, {107, 1, 312, 116},
	{110, 3, 313, 65535}, {112, 0, 0, 124}, {114, 2, 316, 65535},
	{120, 2, 318, 65535}, {97, 5, 320, 65535}, {101, 0, 0, 141},
	{111, 4, 325, 65535}, {114, 0, 0, 154}, {117, 3, 329, 65535},
	{101, 1, 332, 65535}, {104, 0, 0, 162}, {105, 2, 333, 65535},
	{108, 1, 335, 65535}, {97, 3, 336, 65535}, {105, 4, 339, 65535},
	{117, 0, 0, 181}, {32, 0, 0, 182}, {99, 0, 0, 183},
	{108, 0, 0, 184}, {110, 8, 343, 65535}, {114, 0, 0, 210},
	{122, 0, 0, 211}, {101, 0, 0, 212}, {111, 1, 351, 65535},
	{97, 4, 352, 65535}, {101, 3, 356, 65535}, {105, 0, 0, 225},
	{111, 3, 359, 65535}, {117, 0, 0, 233}, {39, 0, 0, 234},
	{97, 4, 362, 65535}, {101, 0, 0, 240}, {105, 5, 366, 65535},
	{97, 0, 0, 253}, {101, 2, 371, 65535}, {117, 0, 0, 266},
	{97, 2, 373, 65535}, {111, 2, 375, 65535}, {32, 4, 377, 65535},
	{98, 0, 0, 299}, {109, 1, 381, 300}, {110, 0, 0, 303},
	{115, 0, 0, 304}, {118, 1, 382, 65535}, {122, 0, 0, 307},
	{101, 2, 383, 65535}, {111, 5, 385, 65535}, {114, 5, 390, 65535},
	{117, 4, 395, 65535}, {101, 7, 399, 65535}, {105, 4, 406, 65535},
	{97, 5, 410, 65535}, {101, 2, 415, 65535}, {104, 0, 0, 383},
	{105, 2, 417, 65535}, {108, 1, 419, 65535}, {111, 4, 420, 65535},
	{112, 0, 0, 399}, {116, 2, 424, 65535}, {117, 2, 426, 65535},
	{97, 4, 428, 65535}, {101, 2, 432, 65535}, {104, 2, 434, 65535},
	{105, 4, 436, 65535}, {108, 0, 0, 419}, {111, 0, 0, 420},
	{117, 0, 0, 421}, {98, 1, 440, 65535}, {102, 0, 0, 426},
	{118, 0, 0, 427}, {97, 0, 0, 428}, {101, 7, 441, 65535},
	{105, 2, 448, 65535}, {111, 5, 450, 65535}, {121, 1, 455, 65535},
	{101, 2, 456, 65535}, {104, 2, 458, 65535}, {105, 0, 0, 452},
	{110, 0, 0, 453}, {111, 0, 0, 454}, {112, 0, 0, 455},
	{115, 0, 0, 456}, {121, 0, 0, 457}, {104, 0, 0, 459},
	{111, 0, 0, 460}, {114, 0, 0, 461}, {97, 4, 460, 65535},
	{100, 0, 0, 466}, {105, 0, 0, 467}, {111, 0, 0, 468},
	{114, 0, 0, 469}, {117, 2, 464, 65535}, {177, 2, 466, 65535},
	{178, 0, 0, 474}, {180, 0, 0, 475}, {181, 2, 468, 65535},
	{185, 0, 0, 479}, {128, 1, 470, 65535}, {131, 2, 471, 65535},
	{133, 0, 0, 486}, {176, 1, 473, 65535}, {177, 1, 474, 65535},
	{178, 2, 475, 65535}, {179, 1, 477, 65535}, {180, 1, 478, 65535},
	{183, 1, 479, 65535}, {184, 2, 480, 65535}, {186, 1, 482, 65535},
	{187, 2, 483, 65535}, {188, 1, 485, 65535}, {189, 0, 0, 523},
	{190, 2, 486, 65535}, {191, 2, 488, 65535}, {128, 1, 490, 65535},
	{129, 2, 491, 65535}, {131, 0, 0, 554}, {150, 0, 0, 555},
	{144, 0, 0, 556}, {145, 0, 0, 557}, {148, 1, 493, 65535},
	{153, 0, 0, 560}, {158, 1, 494, 65535}, {161, 0, 0, 564},
	{162, 0, 0, 565}, {167, 0, 0, 566}, {168, 1, 495, 65535},
	{170, 1, 496, 65535}, {167, 1, 497, 65535}, {170, 0, 0, 577},
	{172, 0, 0, 578}, {173, 1, 498, 65535}, {174, 2, 499, 65535},
	{175, 0, 0, 584}, {129, 0, 0, 585}, {132, 0, 0, 586},
	{133, 2, 501, 65535}, {134, 1, 503, 65535}, {135, 0, 0, 597},
	{136, 0, 0, 598}, {138, 0, 0, 599}, {190, 2, 504, 65535},
	{129, 4, 506, 65535}, {187, 0, 0, 608}, {188, 2, 510, 65535},
	{133, 2, 512, 65535}, {135, 0, 0, 614}, {137, 0, 0, 615},
	{143, 2, 514, 65535}, {149, 0, 0, 622}, {164, 1, 516, 65535},
	{175, 0, 0, 626}, {186, 1, 517, 65535}, {188, 1, 518, 65535},
	{145, 0, 0, 631}, {150, 0, 0, 632}, {166, 1, 519, 65535},
	{179, 1, 520, 65535}, {155, 1, 521, 65535}, {181, 1, 522, 65535},
	{187, 1, 523, 65535}, {128, 0, 0, 645}, {129, 2, 524, 65535},
	{131, 0, 0, 649}, {132, 0, 0, 650}, {135, 0, 0, 651},
	{166, 0, 0, 652}, {168, 0, 0, 653}, {172, 0, 0, 654},
	{174, 0, 0, 655}, {150, 0, 0, 656}, {151, 0, 0, 657},
	{153, 0, 0, 658}, {176, 3, 526, 65535}, {178, 1, 529, 65535},
	{133, 0, 0, 664}, {147, 0, 0, 665}, {167, 0, 0, 666},
	{168, 0, 0, 667}, {170, 0, 0, 668}, {172, 0, 0, 669},
	{176, 0, 0, 670}, {132, 0, 0, 671}, {151, 0, 0, 672},
	{153, 0, 0, 673}, {154, 0, 0, 674}, {163, 0, 0, 675},
	{176, 0, 0, 676}, {182, 0, 0, 677}, {154, 1, 530, 65535},
	{99, 0, 0, 0}, {112, 1, 531, 65535}, {111, 1, 532, 65535},
	{115, 0, 0, 6}, {101, 0, 0, 7}, {104, 0, 0, 8},
	{107, 1, 533, 65535}, {114, 1, 534, 65535}, {97, 0, 0, 15},
	{101, 1, 535, 65535}, {104, 0, 0, 18}, {109, 1, 536, 65535},
	{110, 1, 537, 65535}, {115, 0, 0, 23}, {116, 0, 0, 24},
	{101, 0, 0, 25}, {112, 1, 538, 65535}, {107, 0, 0, 28},
	{116, 0, 0, 29}, {102, 0, 0, 32}, {115, 0, 0, 33},
	{99, 0, 0, 36}, {103, 0, 0, 37}, {107, 1, 539, 65535},
	{115, 0, 0, 40}, {98, 1, 540, 65535}, {106, 1, 541, 65535},
	{108, 0, 0, 47}, {111, 1, 542, 65535}, {116, 0, 0, 52},
	{117, 0, 0, 53}, {105, 2, 543, 65535}, {116, 2, 545, 65535},
	{97, 2, 547, 65535}, {108, 0, 0, 61}, {110, 2, 549, 65535},
	{114, 1, 551, 65535}, {102, 1, 552, 65535}, {110, 1, 553, 65535},
	{116, 0, 0, 97}, {101, 0, 0, 99}, {112, 0, 0, 100},
	{115, 3, 554, 65535}, {105, 1, 557, 65535}, {110, 3, 558, 65535},
	{115, 1, 561, 65535}, {32, 2, 562, 65535}, {100, 0, 0, 121},
	{108, 2, 564, 65535}, {101, 0, 0, 125}, {103, 0, 0, 126},
	{101, 0, 0, 127}, {116, 1, 566, 65535}, {105, 1, 567, 65535},
	{107, 1, 568, 65535}, {113, 1, 569, 137}, {115, 0, 0, 139},
	{122, 0, 0, 140}, {110, 1, 570, 65535}, {111, 1, 571, 65535},
	{114, 5, 572, 65535}, {116, 0, 0, 153}, {101, 0, 0, 155},
	{114, 1, 577, 65535}, {115, 1, 578, 65535}, {115, 1, 579, 65535},
	{111, 0, 0, 163}, {114, 0, 0, 164}, {111, 1, 580, 65535},
	{107, 0, 0, 168}, {116, 0, 0, 169}, {117, 0, 0, 170},
	{103, 0, 0, 171}, {110, 2, 581, 65535}, {115, 1, 583, 65535},
	{118, 0, 0, 180}, {32, 3, 584, 65535}, {100, 3, 587, 65535},
	{102, 1, 590, 65535}, {104, 2, 591, 65535}, {108, 1, 593, 65535},
	{110, 3, 594, 65535}, {116, 1, 597, 65535}, {118, 1, 598, 65535},
	{104, 2, 599, 65535}, {108, 0, 0, 215}, {112, 0, 0, 216},
	{116, 0, 0, 217}, {121, 1, 601, 65535}, {115, 0, 0, 220},
	{116, 0, 0, 221}, {121, 1, 602, 65535}, {110, 2, 603, 65535},
	{114, 0, 0, 231}, {118, 0, 0, 232}, {98, 0, 0, 235},
	{104, 0, 0, 236}, {115, 2, 605, 65535}, {116, 0, 0, 239},
	{101, 1, 607, 65535}, {103, 0, 0, 244}, {104, 0, 0, 245},
	{110, 0, 0, 246}, {116, 1, 608, 65535}, {100, 1, 609, 65535},
	{116, 2, 610, 65535}, {99, 0, 0, 267}, {106, 0, 0, 268},
	{111, 0, 0, 269}, {116, 3, 612, 65535}, {102, 0, 0, 293},
	{110, 1, 615, 65535}, {112, 0, 0, 296}, {115, 1, 616, 65535},
	{32, 2, 617, 65535}, {101, 1, 619, 65535}, {110, 0, 0, 308},
	{114, 2, 620, 65535}, {100, 3, 622, 65535}, {105, 0, 0, 314},
	{117, 0, 0, 315}, {118, 0, 0, 316}, {122, 3, 625, 65535},
	{97, 0, 0, 320}, {101, 4, 628, 65535}, {105, 0, 0, 332},
	{111, 1, 632, 65535}, {122, 2, 633, 65535}, {97, 0, 0, 337},
	{101, 1, 635, 65535}, {105, 2, 636, 65535}, {111, 1, 638, 65535},
	{99, 0, 0, 344}, {100, 0, 0, 345}, {102, 1, 639, 65535},
	{108, 1, 640, 65535}, {109, 0, 0, 357}, {115, 1, 641, 65535},
	{122, 1, 642, 65535}, {97, 0, 0, 368}, {102, 0, 0, 369},
	{110, 1, 643, 65535}, {115, 0, 0, 372}, {100, 0, 0, 373},
	{102, 0, 0, 374}, {106, 0, 0, 375}, {109, 2, 644, 65535},
	{122, 0, 0, 379}, {32, 2, 646, 65535}, {101, 0, 0, 382},
	{101, 0, 0, 384}, {115, 0, 0, 385}, {117, 1, 648, 65535},
	{98, 1, 649, 65535}, {109, 1, 650, 65535}, {110, 1, 651, 65535},
	{117, 3, 652, 65535}, {111, 0, 0, 400}, {114, 0, 0, 401},
	{104, 0, 0, 402}, {109, 0, 0, 403}, {98, 1, 655, 65535},
	{105, 0, 0, 406}, {114, 1, 656, 65535}, {117, 0, 0, 409},
	{110, 0, 0, 410}, {115, 0, 0, 411}, {97, 0, 0, 412},
	{101, 1, 657, 65535}, {101, 0, 0, 415}, {105, 0, 0, 416},
	{109, 0, 0, 417}, {115, 0, 0, 418}, {101, 1, 658, 65535},
	{32, 0, 0, 429}, {97, 0, 0, 430}, {100, 0, 0, 431},
	{103, 0, 0, 432}, {106, 0, 0, 433}, {114, 1, 659, 65535},
	{122, 0, 0, 436}, {105, 0, 0, 437}, {122, 0, 0, 438},
	{99, 0, 0, 439}, {101, 0, 0, 440}, {105, 0, 0, 441},
	{111, 0, 0, 442}, {114, 0, 0, 443}, {115, 2, 660, 65535},
	{98, 0, 0, 446}, {105, 0, 0, 447}, {97, 1, 662, 65535},
	{121, 0, 0, 451}, {104, 0, 0, 462}, {107, 0, 0, 463},
	{108, 0, 0, 464}, {118, 0, 0, 465}, {109, 0, 0, 470},
	{115, 0, 0, 471}, {206, 0, 0, 472}, {207, 0, 0, 473},
	{206, 2, 663, 65535}, {207, 0, 0, 478}, {206, 2, 665, 65535},
	{206, 0, 0, 483}, {207, 2, 667, 65535}, {208, 1, 669, 65535},
	{208, 3, 670, 65535}, {208, 2, 673, 65535}, {209, 3, 675, 65535},
	{208, 2, 678, 65535}, {208, 3, 680, 65535}, {208, 2, 683, 65535},
	{208, 0, 0, 511}, {209, 1, 685, 65535}, {208, 2, 686, 65535},
	{208, 0, 0, 519}, {209, 0, 0, 520}, {208, 1, 688, 65535},
	{32, 1, 689, 65535}, {208, 2, 690, 65535}, {208, 2, 692, 65535},
	{209, 1, 694, 65535}, {208, 1, 695, 65535}, {208, 4, 696, 65535},
	{209, 2, 700, 65535}, {215, 1, 702, 65535}, {215, 3, 703, 65535},
	{215, 2, 706, 65535}, {215, 2, 708, 65535}, {217, 2, 710, 65535},
	{217, 1, 712, 65535}, {216, 0, 0, 581}, {217, 1, 713, 65535},
	{216, 0, 0, 587}, {217, 3, 714, 65535}, {216, 3, 717, 65535},
	{216, 0, 0, 600}, {217, 0, 0, 601}, {138, 2, 720, 65535},
	{171, 0, 0, 605}, {175, 0, 0, 606}, {190, 0, 0, 607},
	{129, 0, 0, 609}, {154, 0, 0, 610}, {172, 0, 0, 611},
	{179, 2, 722, 65535}, {130, 1, 724, 65535}, {131, 1, 725, 65535},
	{150, 1, 726, 65535}, {143, 2, 727, 65535}, {149, 2, 729, 65535},
	{130, 1, 731, 65535}, {168, 2, 732, 635}, {174, 2, 734, 65535},
	{144, 2, 736, 65535}, {147, 2, 738, 65535}, {148, 1, 740, 65535},
	{175, 0, 0, 648}, {129, 0, 0, 659}, {153, 0, 0, 660},
	{156, 0, 0, 661}, {176, 2, 741, 65535}, {140, 1, 743, 65535},
	{114, 1, 744, 65535}, {117, 1, 745, 65535}, {110, 1, 746, 65535},
	{97, 1, 747, 65535}, {120, 1, 748, 65535}, {101, 1, 749, 65535},
	{101, 1, 750, 65535}, {101, 1, 751, 65535}, {103, 1, 752, 65535},
	{108, 1, 753, 65535}, {108, 1, 754, 65535}, {110, 2, 755, 65535},
	{32, 2, 757, 65535}, {102, 0, 0, 56}, {97, 0, 0, 57},
	{101, 0, 0, 58}, {114, 0, 0, 59}, {118, 0, 0, 60},
	{99, 1, 759, 65535}, {116, 2, 760, 65535}, {114, 1, 762, 65535},
	{116, 1, 763, 65535}, {107, 2, 764, 65535}, {32, 0, 0, 101},
	{99, 2, 766, 65535}, {107, 1, 768, 65535}, {116, 1, 769, 65535},
	{100, 0, 0, 113}, {108, 0, 0, 114}, {122, 0, 0, 115},
	{116, 1, 770, 65535}, {98, 0, 0, 119}, {114, 0, 0, 120},
	{97, 0, 0, 122}, {108, 0, 0, 123}, {101, 1, 771, 65535},
	{116, 1, 772, 65535}, {116, 2, 773, 65535}, {115, 0, 0, 138},
	{116, 2, 775, 65535}, {116, 1, 777, 65535}, {32, 2, 778, 65535},
	{101, 0, 0, 148}, {111, 0, 0, 149}, {114, 0, 0, 150},
	{119, 1, 780, 65535}, {116, 1, 781, 65535}, {115, 1, 782, 65535},
	{99, 1, 783, 65535}, {115, 1, 784, 65535}, {116, 0, 0, 172},
	{119, 1, 785, 65535}, {116, 1, 786, 65535}, {98, 1, 787, 65535},
	{104, 0, 0, 187}, {115, 0, 0, 188}, {101, 0, 0, 189},
	{105, 0, 0, 190}, {108, 0, 0, 191}, {111, 1, 788, 65535},
	{97, 1, 789, 65535}, {111, 1, 790, 65535}, {101, 2, 791, 65535},
	{101, 0, 0, 200}, {104, 0, 0, 201}, {108, 0, 0, 202},
	{114, 1, 793, 65535}, {101, 1, 794, 65535}, {100, 0, 0, 213},
	{116, 0, 0, 214}, {110, 1, 795, 65535}, {32, 3, 796, 65535},
	{107, 1, 799, 65535}, {116, 1, 800, 65535}, {32, 0, 0, 237},
	{100, 0, 0, 238}, {110, 2, 801, 65535}, {101, 1, 803, 65535},
	{105, 2, 804, 65535}, {104, 1, 806, 65535}, {111, 1, 807, 65535},
	{97, 3, 808, 270}, {101, 4, 811, 277}, {108, 0, 0, 292},
	{97, 2, 815, 65535}, {112, 1, 817, 65535}, {102, 0, 0, 301},
	{111, 0, 0, 302}, {114, 2, 818, 65535}, {103, 0, 0, 309},
	{115, 0, 0, 310}, {101, 0, 0, 311}, {115, 0, 0, 312},
	{122, 0, 0, 313}, {97, 0, 0, 317}, {110, 0, 0, 318},
	{114, 0, 0, 319}, {100, 0, 0, 321}, {102, 1, 820, 65535},
	{103, 0, 0, 325}, {115, 1, 821, 65535}, {108, 1, 822, 65535},
	{101, 0, 0, 335}, {121, 0, 0, 336}, {108, 1, 823, 65535},
	{99, 0, 0, 340}, {101, 0, 0, 341}, {116, 2, 824, 65535},
	{101, 1, 826, 65535}, {97, 1, 827, 65535}, {117, 2, 828, 65535},
	{117, 2, 830, 65535}, {103, 2, 832, 65535}, {101, 0, 0, 376},
	{109, 2, 834, 65535}, {97, 0, 0, 380}, {111, 0, 0, 381},
	{116, 1, 836, 65535}, {114, 1, 837, 65535}, {109, 1, 838, 65535},
	{117, 1, 839, 65535}, {104, 0, 0, 395}, {114, 1, 840, 65535},
	{118, 0, 0, 398}, {108, 1, 841, 65535}, {116, 2, 842, 65535},
	{32, 2, 844, 65535}, {114, 2, 846, 422}, {32, 1, 848, 65535},
	{108, 0, 0, 444}, {118, 0, 0, 445}, {116, 1, 849, 65535},
	{185, 0, 0, 476}, {190, 0, 0, 477}, {181, 1, 850, 65535},
	{183, 0, 0, 482}, {133, 0, 0, 484}, {135, 0, 0, 485},
	{189, 1, 851, 65535}, {181, 0, 0, 489}, {184, 0, 0, 490},
	{187, 0, 0, 491}, {178, 0, 0, 492}, {184, 2, 852, 65535},
	{129, 0, 0, 498}, {138, 0, 0, 499}, {139, 0, 0, 500},
	{187, 0, 0, 501}, {190, 0, 0, 502}, {182, 0, 0, 503},
	{184, 0, 0, 504}, {190, 1, 854, 65535}, {176, 2, 855, 65535},
	{188, 0, 0, 510}, {129, 1, 857, 65535}, {187, 1, 858, 65535},
	{190, 1, 859, 65535}, {181, 1, 860, 65535}, {208, 2, 861, 65535},
	{177, 2, 863, 65535}, {179, 0, 0, 529}, {181, 1, 865, 65535},
	{190, 2, 866, 65535}, {128, 1, 868, 65535}, {181, 2, 869, 65535},
	{188, 2, 871, 65535}, {189, 0, 0, 547}, {190, 0, 0, 548},
	{191, 2, 873, 65535}, {129, 0, 0, 552}, {138, 0, 0, 553},
	{162, 1, 875, 65535}, {145, 0, 0, 561}, {161, 0, 0, 562},
	{167, 0, 0, 563}, {144, 0, 0, 567}, {167, 0, 0, 568},
	{149, 1, 876, 65535}, {167, 0, 0, 571}, {132, 2, 877, 65535},
	{134, 0, 0, 576}, {136, 2, 879, 65535}, {132, 2, 881, 65535},
	{130, 1, 883, 65535}, {132, 1, 884, 65535}, {134, 0, 0, 592},
	{168, 0, 0, 593}, {170, 2, 885, 65535}, {184, 0, 0, 596},
	{227, 0, 0, 603}, {229, 0, 0, 604}, {228, 0, 0, 612},
	{232, 0, 0, 613}, {232, 2, 887, 65535}, {232, 2, 889, 65535},
	{233, 1, 891, 65535}, {230, 0, 0, 627}, {232, 0, 0, 628},
	{231, 0, 0, 629}, {232, 0, 0, 630}, {232, 2, 892, 65535},
	{232, 0, 0, 636}, {233, 1, 894, 65535}, {229, 0, 0, 639},
	{230, 0, 0, 640}, {230, 0, 0, 641}, {232, 0, 0, 642},
	{230, 0, 0, 643}, {232, 0, 0, 644}, {231, 1, 895, 65535},
	{234, 0, 0, 662}, {235, 0, 0, 663}, {236, 1, 896, 65535},
	{111, 1, 897, 65535}, {116, 1, 898, 3}, {111, 1, 899, 65535},
	{100, 1, 900, 65535}, {111, 1, 901, 16}, {114, 1, 902, 65535},
	{120, 1, 903, 65535}, {110, 1, 904, 65535}, {114, 1, 905, 65535},
	{105, 1, 906, 65535}, {97, 1, 907, 65535}, {110, 0, 0, 49},
	{118, 0, 0, 50}, {101, 0, 0, 54}, {115, 0, 0, 55},
	{108, 1, 908, 65535}, {97, 2, 909, 65535}, {101, 3, 911, 65535},
	{101, 1, 914, 65535}, {97, 1, 915, 65535}, {115, 0, 0, 95},
	{119, 0, 0, 96}, {108, 0, 0, 102}, {117, 1, 916, 65535},
	{117, 1, 917, 65535}, {111, 1, 918, 65535}, {101, 1, 919, 65535},
	{114, 1, 920, 65535}, {115, 1, 921, 65535}, {97, 0, 0, 135},
	{101, 0, 0, 136}, {101, 0, 0, 142}, {105, 0, 0, 143},
	{110, 1, 922, 65535}, {102, 0, 0, 146}, {109, 0, 0, 147},
	{97, 1, 923, 65535}, {104, 1, 924, 65535}, {110, 1, 925, 65535},
	{104, 1, 926, 65535}, {115, 1, 927, 65535}, {101, 1, 928, 65535},
	{111, 2, 929, 65535}, {114, 2, 931, 65535}, {114, 1, 933, 65535},
	{108, 1, 934, 65535}, {117, 1, 935, 65535}, {100, 0, 0, 198},
	{105, 0, 0, 199}, {111, 1, 936, 65535}, {115, 1, 937, 65535},
	{97, 1, 938, 65535}, {102, 0, 0, 222}, {112, 0, 0, 223},
	{116, 0, 0, 224}, {108, 1, 939, 65535}, {97, 1, 940, 65535},
	{32, 2, 941, 65535}, {115, 0, 0, 243}, {114, 1, 943, 65535},
	{97, 1, 944, 65535}, {101, 0, 0, 258}, {111, 1, 945, 65535},
	{100, 3, 946, 65535}, {32, 2, 949, 65535}, {115, 1, 951, 273},
	{116, 0, 0, 276}, {32, 3, 952, 65535}, {110, 1, 955, 285},
	{114, 0, 0, 287}, {115, 1, 956, 288}, {109, 0, 0, 294},
	{115, 0, 0, 295}, {111, 1, 957, 65535}, {32, 0, 0, 305},
	{118, 0, 0, 306}, {97, 2, 958, 65535}, {115, 3, 960, 65535},
	{111, 1, 963, 65535}, {108, 1, 964, 65535}, {97, 0, 0, 342},
	{101, 0, 0, 343}, {114, 3, 965, 65535}, {116, 1, 968, 65535},
	{108, 1, 969, 65535}, {109, 2, 970, 65535}, {108, 0, 0, 366},
	{109, 0, 0, 367}, {107, 0, 0, 370}, {114, 0, 0, 371},
	{97, 0, 0, 377}, {101, 0, 0, 378}, {115, 1, 972, 65535},
	{101, 1, 973, 388}, {97, 2, 974, 65535}, {99, 1, 976, 393},
	{99, 1, 977, 65535}, {101, 1, 978, 65535}, {97, 0, 0, 407},
	{105, 0, 0, 408}, {98, 0, 0, 413}, {102, 0, 0, 414},
	{32, 2, 979, 65535}, {98, 0, 0, 425}, {116, 1, 981, 65535},
	{32, 3, 982, 65535}, {207, 1, 985, 65535}, {208, 2, 986, 65535},
	{208, 3, 988, 65535}, {209, 1, 991, 65535}, {208, 2, 992, 65535},
	{32, 1, 994, 65535}, {208, 0, 0, 509}, {209, 1, 995, 65535},
	{209, 1, 996, 65535}, {208, 1, 997, 65535}, {209, 1, 998, 65535},
	{186, 0, 0, 524}, {189, 1, 999, 65535}, {208, 0, 0, 527},
	{209, 0, 0, 528}, {209, 1, 1000, 65535}, {208, 0, 0, 532},
	{209, 0, 0, 533}, {208, 3, 1001, 65535}, {208, 1, 1004, 65535},
	{209, 0, 0, 544}, {46, 0, 0, 545}, {208, 0, 0, 546},
	{208, 1, 1005, 65535}, {209, 0, 0, 551}, {215, 1, 1006, 65535},
	{215, 1, 1007, 65535}, {216, 0, 0, 572}, {217, 1, 1008, 65535},
	{216, 0, 0, 579}, {217, 0, 0, 580}, {216, 0, 0, 582},
	{217, 0, 0, 583}, {216, 1, 1009, 65535}, {216, 2, 1010, 65535},
	{216, 0, 0, 594}, {217, 0, 0, 595}, {128, 1, 1012, 65535},
	{167, 0, 0, 618}, {128, 1, 1013, 65535}, {166, 0, 0, 621},
	{131, 1, 1014, 65535}, {166, 0, 0, 633}, {191, 0, 0, 634},
	{135, 2, 1015, 65535}, {179, 1, 1017, 65535}, {130, 1, 1018, 65535},
	{112, 1, 1019, 65535}, {32, 2, 1020, 65535}, {119, 1, 1022, 65535},
	{101, 1, 1023, 65535}, {115, 0, 0, 17}, {107, 1, 1024, 65535},
	{101, 1, 1025, 21}, {100, 1, 1026, 65535}, {117, 1, 1027, 65535},
	{111, 1, 1028, 65535}, {103, 1, 1029, 65535}, {117, 2, 1030, 65535},
	{99, 1, 1032, 65535}, {116, 2, 1033, 65535}, {110, 0, 0, 85},
	{115, 0, 0, 86}, {120, 1, 1035, 65535}, {99, 1, 1036, 65535},
	{114, 1, 1037, 65535}, {115, 2, 1038, 65535}, {115, 2, 1040, 65535},
	{114, 2, 1042, 65535}, {114, 1, 1044, 65535}, {110, 3, 1045, 65535},
	{32, 2, 1048, 65535}, {111, 1, 1050, 65535}, {114, 1, 1051, 65535},
	{101, 1, 1052, 65535}, {111, 1, 1053, 65535}, {105, 2, 1054, 65535},
	{97, 2, 1056, 65535}, {105, 1, 1058, 65535}, {105, 0, 0, 175},
	{114, 2, 1059, 65535}, {101, 0, 0, 185}, {105, 0, 0, 186},
	{109, 1, 1061, 65535}, {116, 1, 1062, 194}, {100, 1, 1063, 196},
	{100, 1, 1064, 65535}, {116, 1, 1065, 65535}, {107, 2, 1066, 65535},
	{117, 1, 1068, 65535}, {107, 1, 1069, 65535}, {104, 0, 0, 241},
	{107, 0, 0, 242}, {97, 1, 1070, 65535}, {32, 3, 1071, 65535},
	{100, 3, 1074, 65535}, {105, 0, 0, 263}, {111, 0, 0, 264},
	{121, 0, 0, 265}, {97, 0, 0, 271}, {112, 0, 0, 272},
	{32, 2, 1077, 65535}, {97, 2, 1079, 65535}, {112, 0, 0, 282},
	{116, 1, 1081, 65535}, {32, 0, 0, 286}, {32, 2, 1082, 65535},
	{108, 2, 1084, 65535}, {99, 2, 1086, 65535}, {122, 0, 0, 324},
	{32, 3, 1088, 65535}, {101, 0, 0, 330}, {107, 0, 0, 331},
	{103, 2, 1091, 65535}, {101, 1, 1093, 65535}, {97, 0, 0, 346},
	{101, 1, 1094, 65535}, {105, 0, 0, 354}, {101, 1, 1095, 65535},
	{116, 2, 1096, 65535}, {101, 1, 1098, 363}, {111, 0, 0, 365},
	{97, 1, 1099, 65535}, {32, 1, 1100, 65535}, {105, 0, 0, 391},
	{114, 0, 0, 392}, {108, 0, 0, 394}, {101, 1, 1101, 396},
	{32, 2, 1102, 65535}, {100, 0, 0, 423}, {117, 0, 0, 424},
	{97, 1, 1104, 65535}, {104, 0, 0, 448}, {105, 0, 0, 449},
	{110, 0, 0, 450}, {129, 1, 1105, 65535}, {189, 0, 0, 487},
	{190, 0, 0, 488}, {180, 0, 0, 493}, {182, 0, 0, 494},
	{189, 0, 0, 495}, {129, 1, 1106, 65535}, {178, 0, 0, 505},
	{180, 0, 0, 506}, {208, 2, 1107, 65535}, {130, 1, 1109, 65535},
	{142, 1, 1110, 65535}, {189, 1, 1111, 65535}, {130, 1, 1112, 65535},
	{208, 1, 1113, 65535}, {128, 1, 1114, 65535}, {181, 1, 1115, 65535},
	{184, 1, 1116, 65535}, {190, 1, 1117, 65535}, {183, 1, 1118, 65535},
	{184, 1, 1119, 65535}, {168, 1, 1120, 65535}, {155, 1, 1121, 65535},
	{133, 1, 1122, 65535}, {175, 1, 1123, 65535}, {167, 0, 0, 590},
	{174, 0, 0, 591}, {131, 2, 1124, 65535}, {131, 2, 1126, 65535},
	{168, 2, 1128, 65535}, {138, 0, 0, 637}, {139, 0, 0, 638},
	{187, 1, 1130, 65535}, {172, 2, 1131, 65535}, {111, 1, 1133, 65535},
	{116, 0, 0, 4}, {117, 0, 0, 5}, {108, 1, 1134, 65535},
	{99, 1, 1135, 65535}, {117, 1, 1136, 65535}, {115, 0, 0, 22},
	{105, 2, 1137, 65535}, {110, 2, 1139, 65535}, {103, 1, 1141, 65535},
	{101, 1, 1142, 45}, {115, 3, 1143, 65535}, {122, 0, 0, 71},
	{116, 3, 1146, 72}, {111, 1, 1149, 81}, {116, 2, 1150, 65535},
	{116, 2, 1152, 87}, {116, 1, 1154, 65535}, {32, 2, 1155, 65535},
	{105, 0, 0, 103}, {115, 2, 1157, 65535}, {101, 0, 0, 108},
	{115, 0, 0, 109}, {39, 0, 0, 111}, {115, 0, 0, 112},
	{110, 1, 1159, 65535}, {97, 2, 1160, 65535}, {101, 1, 1162, 65535},
	{105, 0, 0, 132}, {109, 0, 0, 133}, {115, 0, 0, 134},
	{116, 1, 1163, 65535}, {100, 1, 1164, 65535}, {114, 1, 1165, 65535},
	{116, 1, 1166, 65535}, {99, 0, 0, 160}, {101, 0, 0, 161},
	{105, 0, 0, 165}, {114, 1, 1167, 166}, {115, 2, 1168, 65535},
	{105, 3, 1170, 65535}, {121, 0, 0, 179}, {97, 2, 1173, 65535},
	{115, 0, 0, 195}, {115, 0, 0, 197}, {117, 2, 1175, 65535},
	{111, 1, 1177, 65535}, {99, 0, 0, 218}, {108, 0, 0, 219},
	{115, 2, 1178, 65535}, {116, 2, 1180, 228}, {116, 1, 1182, 65535},
	{99, 1, 1183, 65535}, {101, 0, 0, 256}, {105, 0, 0, 257},
	{101, 2, 1184, 65535}, {111, 0, 0, 261}, {115, 0, 0, 262},
	{97, 0, 0, 274}, {100, 0, 0, 275}, {32, 2, 1186, 65535},
	{117, 1, 1188, 65535}, {111, 1, 1189, 65535}, {100, 0, 0, 289},
	{116, 1, 1190, 65535}, {101, 0, 0, 297}, {111, 0, 0, 298},
	{101, 0, 0, 322}, {105, 0, 0, 323}, {99, 1, 1191, 65535},
	{101, 0, 0, 328}, {105, 0, 0, 329}, {111, 0, 0, 333},
	{117, 0, 0, 334}, {110, 1, 1192, 338}, {110, 3, 1193, 65535},
	{100, 1, 1196, 65535}, {97, 2, 1197, 65535}, {115, 0, 0, 362},
	{110, 0, 0, 364}, {116, 1, 1199, 65535}, {110, 1, 1200, 65535},
	{115, 0, 0, 397}, {100, 0, 0, 404}, {111, 0, 0, 405},
	{109, 1, 1201, 65535}, {206, 1, 1202, 65535}, {208, 1, 1203, 65535},
	{186, 0, 0, 507}, {189, 0, 0, 508}, {208, 1, 1204, 65535},
	{209, 1, 1205, 65535}, {209, 1, 1206, 65535}, {208, 1, 1207, 65535},
	{176, 2, 1208, 65535}, {208, 1, 1210, 65535}, {208, 1, 1211, 65535},
	{208, 2, 1212, 65535}, {32, 1, 1214, 65535}, {209, 2, 1215, 65535},
	{209, 1, 1217, 65535}, {215, 1, 1218, 65535}, {215, 1, 1219, 65535},
	{216, 3, 1220, 65535}, {217, 1, 1223, 65535}, {230, 0, 0, 616},
	{232, 0, 0, 617}, {230, 0, 0, 619}, {232, 0, 0, 620},
	{227, 0, 0, 623}, {233, 2, 1224, 65535}, {230, 2, 1226, 65535},
	{32, 0, 0, 678}, {236, 0, 0, 679}, {115, 1, 1228, 1},
	{101, 1, 1229, 65535}, {105, 1, 1230, 65535}, {110, 1, 1231, 65535},
	{99, 0, 0, 26}, {120, 0, 0, 27}, {100, 0, 0, 38},
	{110, 0, 0, 39}, {114, 1, 1232, 65535}, {110, 0, 0, 46},
	{97, 0, 0, 62}, {105, 2, 1233, 65535}, {111, 0, 0, 70},
	{32, 3, 1235, 65535}, {111, 2, 1238, 76}, {115, 1, 1240, 79},
	{115, 0, 0, 82}, {105, 0, 0, 83}, {111, 0, 0, 84},
	{101, 0, 0, 88}, {111, 0, 0, 89}, {105, 1, 1241, 65535},
	{105, 0, 0, 93}, {112, 0, 0, 94}, {97, 0, 0, 104},
	{105, 2, 1242, 65535}, {101, 1, 1244, 65535}, {32, 0, 0, 128},
	{108, 0, 0, 129}, {32, 2, 1245, 65535}, {101, 1, 1247, 144},
	{45, 1, 1248, 65535}, {32, 2, 1249, 65535}, {101, 1, 1251, 158},
	{121, 0, 0, 167}, {32, 0, 0, 173}, {101, 0, 0, 174},
	{97, 0, 0, 176}, {99, 0, 0, 177}, {101, 0, 0, 178},
	{99, 0, 0, 192}, {122, 0, 0, 193}, {99, 4, 1252, 65535},
	{122, 0, 0, 207}, {114, 1, 1256, 65535}, {105, 0, 0, 226},
	{106, 0, 0, 227}, {32, 0, 0, 229}, {121, 0, 0, 230},
	{117, 2, 1257, 65535}, {111, 1, 1259, 65535}, {110, 0, 0, 259},
	{115, 0, 0, 260}, {108, 0, 0, 278}, {112, 0, 0, 279},
	{120, 1, 1260, 65535}, {32, 1, 1261, 65535}, {111, 1, 1262, 65535},
	{111, 1, 1263, 65535}, {118, 0, 0, 339}, {99, 2, 1264, 65535},
	{115, 2, 1266, 65535}, {116, 0, 0, 353}, {32, 2, 1268, 65535},
	{100, 0, 0, 358}, {116, 2, 1270, 359}, {115, 1, 1272, 386},
	{111, 1, 1273, 65535}, {98, 2, 1274, 65535}, {185, 1, 1276, 65535},
	{189, 1, 1277, 65535}, {190, 1, 1278, 65535}, {135, 1, 1279, 65535},
	{130, 1, 1280, 65535}, {190, 1, 1281, 65535}, {208, 0, 0, 525},
	{209, 0, 0, 526}, {181, 1, 1282, 65535}, {180, 2, 1283, 65535},
	{187, 0, 0, 536}, {188, 2, 1285, 65535}, {208, 2, 1287, 65535},
	{131, 1, 1289, 65535}, {142, 0, 0, 543}, {129, 1, 1290, 65535},
	{149, 1, 1291, 65535}, {159, 1, 1292, 569}, {173, 0, 0, 573},
	{177, 0, 0, 574}, {181, 0, 0, 575}, {133, 2, 1293, 65535},
	{128, 0, 0, 624}, {147, 0, 0, 625}, {136, 0, 0, 646},
	{150, 0, 0, 647}, {32, 0, 0, 2}, {100, 1, 1295, 65535},
	{109, 2, 1296, 65535}, {103, 1, 1298, 19}, {97, 2, 1299, 65535},
	{101, 1, 1301, 63}, {111, 1, 1302, 65535}, {105, 0, 0, 73},
	{112, 0, 0, 74}, {117, 0, 0, 75}, {32, 0, 0, 77},
	{115, 0, 0, 78}, {32, 0, 0, 80}, {111, 1, 1303, 65535},
	{101, 0, 0, 105}, {111, 1, 1304, 65535}, {32, 2, 1305, 65535},
	{108, 0, 0, 130}, {111, 0, 0, 131}, {115, 0, 0, 145},
	{108, 1, 1307, 65535}, {105, 0, 0, 156}, {114, 0, 0, 157},
	{110, 0, 0, 159}, {97, 0, 0, 203}, {99, 0, 0, 204},
	{101, 0, 0, 205}, {116, 0, 0, 206}, {32, 2, 1308, 65535},
	{114, 3, 1310, 247}, {117, 0, 0, 252}, {110, 1, 1313, 65535},
	{32, 2, 1314, 65535}, {101, 1, 1316, 65535}, {32, 1, 1317, 65535},
	{110, 1, 1318, 65535}, {101, 1, 1319, 347}, {105, 0, 0, 350},
	{101, 0, 0, 351}, {105, 0, 0, 352}, {97, 0, 0, 355},
	{108, 0, 0, 356}, {101, 0, 0, 360}, {115, 0, 0, 361},
	{101, 0, 0, 387}, {115, 1, 1320, 389}, {101, 0, 0, 434},
	{105, 0, 0, 435}, {206, 2, 1321, 65535}, {208, 1, 1323, 65535},
	{209, 2, 1324, 65535}, {208, 2, 1326, 65535}, {208, 1, 1328, 65535},
	{208, 1, 1329, 65535}, {208, 1, 1330, 65535}, {208, 0, 0, 534},
	{209, 0, 0, 535}, {208, 0, 0, 537}, {209, 0, 0, 538},
	{186, 0, 0, 539}, {189, 0, 0, 540}, {208, 1, 1331, 65535},
	{208, 1, 1332, 65535}, {215, 1, 1333, 65535}, {32, 0, 0, 570},
	{216, 0, 0, 588}, {217, 0, 0, 589}, {103, 2, 1334, 65535},
	{101, 0, 0, 11}, {105, 0, 0, 12}, {101, 0, 0, 20},
	{102, 0, 0, 42}, {112, 1, 1336, 65535}, {115, 0, 0, 64},
	{110, 3, 1337, 65}, {110, 1, 1340, 90}, {110, 1, 1341, 106},
	{104, 0, 0, 117}, {108, 0, 0, 118}, {111, 1, 1342, 65535},
	{99, 0, 0, 208}, {114, 0, 0, 209}, {97, 0, 0, 248},
	{101, 1, 1343, 249}, {118, 0, 0, 251}, {116, 1, 1344, 65535},
	{101, 0, 0, 280}, {114, 0, 0, 281}, {100, 1, 1345, 65535},
	{101, 1, 1346, 65535}, {116, 1, 1347, 65535}, {115, 1, 1348, 348},
	{111, 0, 0, 390}, {181, 0, 0, 480}, {187, 0, 0, 481},
	{190, 1, 1349, 65535}, {128, 0, 0, 512}, {135, 0, 0, 513},
	{181, 0, 0, 514}, {190, 0, 0, 515}, {176, 1, 1350, 65535},
	{180, 2, 1351, 65535}, {180, 2, 1353, 65535}, {187, 1, 1355, 65535},
	{190, 1, 1356, 65535}, {170, 1, 1357, 558}, {101, 0, 0, 9},
	{109, 0, 0, 10}, {104, 2, 1358, 65535}, {101, 1, 1360, 66},
	{105, 0, 0, 68}, {115, 0, 0, 69}, {115, 0, 0, 91},
	{101, 0, 0, 107}, {111, 1, 1361, 65535}, {32, 0, 0, 250},
	{97, 1, 1362, 65535}, {105, 1, 1363, 65535}, {100, 1, 1364, 65535},
	{97, 1, 1365, 65535}, {32, 0, 0, 349}, {208, 1, 1366, 65535},
	{208, 1, 1367, 65535}, {208, 0, 0, 521}, {209, 0, 0, 522},
	{208, 0, 0, 530}, {209, 0, 0, 531}, {209, 1, 1368, 65535},
	{208, 1, 1369, 65535}, {32, 0, 0, 559}, {105, 0, 0, 43},
	{121, 0, 0, 44}, {115, 0, 0, 67}, {107, 1, 1370, 65535},
	{99, 1, 1371, 65535}, {116, 1, 1372, 65535}, {105, 1, 1373, 65535},
	{99, 1, 1374, 65535}, {178, 1, 1375, 65535}, {186, 1, 1376, 65535},
	{140, 1, 1377, 65535}, {186, 1, 1378, 65535}, {105, 1, 1379, 65535},
	{116, 1, 1380, 254}, {111, 1, 1381, 65535}, {116, 1, 1382, 65535},
	{116, 1, 1383, 326}, {208, 2, 1384, 65535}, {209, 1, 1386, 65535},
	{209, 1, 1387, 65535}, {32, 1, 1388, 65535}, {110, 1, 1389, 65535},
	{115, 0, 0, 255}, {114, 1, 1390, 283}, {111, 1, 1391, 65535},
	{115, 0, 0, 327}, {186, 0, 0, 496}, {190, 0, 0, 497},
	{130, 2, 1392, 516}, {130, 1, 1394, 65535}, {208, 2, 1395, 65535},
	{103, 1, 1397, 151}, {115, 0, 0, 284}, {114, 1, 1398, 290},
	{208, 0, 0, 517}, {209, 0, 0, 518}, {208, 1, 1399, 65535},
	{178, 0, 0, 549}, {187, 0, 0, 550}, {32, 0, 0, 152},
	{115, 0, 0, 291}, {176, 1, 1400, 65535}, {209, 1, 1401, 65535},
	{130, 2, 1402, 65535}, {208, 0, 0, 541}, {209, 0, 0, 542},
};

static const uint8_t pcut_section_words_first[256] = {
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
	24, 25, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 27, 28, 29, 30, 0, 0, 0, 0, 0, 31,
	32, 33, 34, 0, 0, 0, 0, 0, 0, 0, 0, 35,
	36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_section_words_second[256] = {
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
	0x0, 0x27D528D, 0x248222, 0x209302, 0x2000222, 0x1054A10,
	0x248022, 0x1320, 0x200202, 0x4045009, 0x8020, 0x208222,
	0x2A2, 0x200022, 0x8002, 0x4486005, 0x48020, 0x200000,
	0x220, 0x319322, 0x209322, 0x400044, 0x2008222, 0x209C320,
	0x20, 0x48100, 0x248212, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x2360000, 0x29, 0xFD9F0000, 0x40000B,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x42130586,
	0xF480, 0x400005F2, 0x40, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x2,
	0x18000000, 0x142082B0, 0x4A0040, 0x8200000, 0x51DB, 0x2C00000,
	0x50000, 0x915A0, 0x6C10018, 0x4000000, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_section_words = {pcut_section_words_rows, pcut_section_words_text, pcut_section_words_nodes,
	pcut_section_words_first, pcut_section_words_second, sizeof pcut_section_words_rows / sizeof pcut_section_words_rows[0]};

static const char pcut_chapter_words_text[] =
	"abschnitt\0"
	"act\0"
	"acte\0"
	"ato\0"
	"atto\0"
	"aufzug\0"
	"bab\0"
	"bagian\0"
	"band\0"
	"boek\0"
	"bolum\0"
	"book\0"
	"buch\0"
	"canto\0"
	"capitolo\0"
	"capitolul\0"
	"capitulo\0"
	"cartea\0"
	"cast\0"
	"chapitre\0"
	"chapter\0"
	"chuong\0"
	"czesc\0"
	"deel\0"
	"del\0"
	"dil\0"
	"dio\0"
	"fejezet\0"
	"hoi\0"
	"hoofdstuk\0"
	"kapitel\0"
	"kapitlet\0"
	"kapitola\0"
	"kapittel\0"
	"kisim\0"
	"kitap\0"
	"kniha\0"
	"konyv\0"
	"ksiega\0"
	"letter\0"
	"libro\0"
	"livre\0"
	"livro\0"
	"luku\0"
	"osa\0"
	"part\0"
	"parte\0"
	"partea\0"
	"partie\0"
	"phan\0"
	"poglavlje\0"
	"resz\0"
	"rozdzial\0"
	"scena\0"
	"scene\0"
	"section\0"
	"stave\0"
	"teil\0"
	"tom\0"
	"tome\0"
	"volume\0"
	"βιβλιο\0"
	"κεφαλαιο\0"
	"μεροσ\0"
	"глава\0"
	"деиствие\0"
	"книга\0"
	"поглавље\0"
	"раздел\0"
	"розділ\0"
	"том\0"
	"част\0"
	"частина\0"
	"часть\0"
	"חלק\0"
	"ספר\0"
	"פרק\0"
	"الباب\0"
	"الجزء\0"
	"الفصل\0"
	"فصل\0"
	"अध्याय\0"
	"卷\0"
	"回\0"
	"巻\0"
	"幕\0"
	"章\0"
	"第\0"
	"節\0"
	"篇\0"
	"編\0"
	"节\0"
	"話\0"
	"话\0"
	"部\0"
	"권\0"
	"부\0"
	"장\0"
	"절\0"
	"제\0"
	"편\0"
	"화\0"
;

static const pcut_phrase pcut_chapter_words_rows[] = {
	{0, 1, 0},
	{10, 1, 0},
	{14, 1, 0},
	{19, 1, 0},
	{23, 1, 0},
	{28, 1, 0},
	{35, 1, 0},
	{39, 1, 0},
	{46, 1, 0},
	{51, 1, 0},
	{56, 1, 0},
	{62, 1, 0},
	{67, 1, 0},
	{72, 1, 0},
	{78, 1, 0},
	{87, 1, 0},
	{97, 1, 0},
	{106, 1, 0},
	{113, 1, 0},
	{118, 1, 0},
	{127, 1, 0},
	{135, 1, 0},
	{142, 1, 0},
	{148, 1, 0},
	{153, 1, 0},
	{157, 1, 0},
	{161, 1, 0},
	{165, 1, 0},
	{173, 1, 0},
	{177, 1, 0},
	{187, 1, 0},
	{195, 1, 0},
	{204, 1, 0},
	{213, 1, 0},
	{222, 1, 0},
	{228, 1, 0},
	{234, 1, 0},
	{240, 1, 0},
	{246, 1, 0},
	{253, 1, 0},
	{260, 1, 0},
	{266, 1, 0},
	{272, 1, 0},
	{278, 1, 0},
	{283, 1, 0},
	{287, 1, 0},
	{292, 1, 0},
	{298, 1, 0},
	{305, 1, 0},
	{312, 1, 0},
	{317, 1, 0},
	{327, 1, 0},
	{332, 1, 0},
	{341, 1, 0},
	{347, 1, 0},
	{353, 1, 0},
	{361, 1, 0},
	{367, 1, 0},
	{372, 1, 0},
	{376, 1, 0},
	{381, 1, 0},
	{388, 1, 0},
	{401, 1, 0},
	{418, 1, 0},
	{429, 1, 0},
	{440, 1, 0},
	{457, 1, 0},
	{468, 1, 0},
	{485, 1, 0},
	{498, 1, 0},
	{511, 1, 0},
	{518, 1, 0},
	{527, 1, 0},
	{542, 1, 0},
	{553, 1, 0},
	{560, 1, 0},
	{567, 1, 0},
	{574, 1, 0},
	{585, 1, 0},
	{596, 1, 0},
	{607, 1, 0},
	{614, 1, 0},
	{633, 2, 0},
	{637, 2, 0},
	{641, 2, 0},
	{645, 2, 0},
	{649, 2, 0},
	{653, 1, 0},
	{657, 2, 0},
	{661, 2, 0},
	{665, 2, 0},
	{669, 2, 0},
	{673, 2, 0},
	{677, 2, 0},
	{681, 2, 0},
	{685, 2, 0},
	{689, 2, 0},
	{693, 2, 0},
	{697, 2, 0},
	{701, 1, 0},
	{705, 2, 0},
	{709, 2, 0},
};

static const pcut_phrase_node pcut_chapter_words_nodes[] = {
	{97, 4, 29, 65535}, {98, 3, 33, 65535}, {99, 3, 36, 65535},
	{100, 2, 39, 65535}, {102, 0, 0, 27}, {104, 1, 41, 65535},
	{107, 5, 42, 65535}, {108, 3, 47, 65535}, {111, 0, 0, 44},
	{112, 3, 50, 65535}, {114, 2, 53, 65535}, {115, 3, 55, 65535},
	{116, 2, 58, 65535}, {118, 0, 0, 60}, {206, 3, 60, 65535},
	{208, 4, 63, 65535}, {209, 3, 67, 65535}, {215, 3, 70, 65535},
	{216, 1, 73, 65535}, {217, 0, 0, 80}, {224, 0, 0, 81},
	{229, 4, 74, 65535}, {231, 4, 78, 65535}, {232, 3, 82, 65535},
	{233, 0, 0, 94}, {234, 0, 0, 95}, {235, 0, 0, 96},
	{236, 2, 85, 65535}, {237, 2, 87, 65535}, {98, 0, 0, 0},
	{99, 1, 89, 65535}, {116, 2, 90, 65535}, {117, 0, 0, 5},
	{97, 3, 92, 65535}, {111, 3, 95, 65535}, {117, 0, 0, 12},
	{97, 4, 98, 65535}, {104, 2, 102, 65535}, {122, 0, 0, 22},
	{101, 2, 104, 65535}, {105, 2, 106, 65535}, {111, 2, 108, 65535},
	{97, 1, 110, 65535}, {105, 2, 111, 65535}, {110, 0, 0, 36},
	{111, 0, 0, 37}, {115, 0, 0, 38}, {101, 0, 0, 39},
	{105, 2, 113, 65535}, {117, 0, 0, 43}, {97, 1, 115, 65535},
	{104, 0, 0, 49}, {111, 0, 0, 50}, {101, 0, 0, 51},
	{111, 0, 0, 52}, {99, 1, 116, 65535}, {101, 0, 0, 55},
	{116, 0, 0, 56}, {101, 0, 0, 57}, {111, 1, 117, 65535},
	{178, 0, 0, 61}, {186, 0, 0, 62}, {188, 0, 0, 63},
	{179, 0, 0, 64}, {180, 0, 0, 65}, {186, 0, 0, 66},
	{191, 0, 0, 67}, {128, 1, 118, 65535}, {130, 0, 0, 70},
	{135, 1, 119, 65535}, {151, 0, 0, 74}, {161, 0, 0, 75},
	{164, 0, 0, 76}, {167, 1, 120, 65535}, {141, 0, 0, 82},
	{155, 0, 0, 83}, {183, 0, 0, 84}, {185, 0, 0, 85},
	{171, 0, 0, 86}, {172, 0, 0, 87}, {175, 2, 121, 65535},
	{183, 0, 0, 90}, {138, 0, 0, 91}, {169, 0, 0, 92},
	{175, 0, 0, 93}, {158, 0, 0, 97}, {160, 2, 123, 65535},
	{142, 0, 0, 100}, {153, 0, 0, 101}, {116, 1, 125, 1},
	{111, 0, 0, 3}, {116, 0, 0, 4}, {98, 0, 0, 6},
	{103, 0, 0, 7}, {110, 0, 0, 8}, {101, 0, 0, 9},
	{108, 0, 0, 10}, {111, 0, 0, 11}, {110, 0, 0, 13},
	{112, 1, 126, 65535}, {114, 0, 0, 17}, {115, 0, 0, 18},
	{97, 1, 127, 65535}, {117, 0, 0, 21}, {101, 0, 0, 23},
	{108, 0, 0, 24}, {108, 0, 0, 25}, {111, 0, 0, 26},
	{105, 0, 0, 28}, {111, 0, 0, 29}, {112, 1, 128, 65535},
	{115, 0, 0, 34}, {116, 0, 0, 35}, {98, 0, 0, 40},
	{118, 1, 129, 65535}, {114, 1, 130, 65535}, {101, 1, 131, 65535},
	{109, 1, 132, 58}, {208, 2, 133, 65535}, {208, 1, 135, 65535},
	{217, 1, 136, 65535}, {128, 0, 0, 88}, {135, 0, 0, 89},
	{136, 0, 0, 98}, {156, 0, 0, 99}, {101, 0, 0, 2},
	{105, 1, 137, 65535}, {112, 2, 138, 65535}, {105, 1, 140, 65535},
	{114, 2, 141, 65535}, {116, 2, 143, 45}, {110, 2, 145, 65535},
	{101, 0, 0, 59}, {176, 0, 0, 68}, {190, 0, 0, 69},
	{176, 1, 147, 65535}, {132, 2, 148, 65535}, {116, 2, 150, 65535},
	{105, 0, 0, 19}, {116, 0, 0, 20}, {116, 4, 152, 65535},
	{101, 0, 0, 41}, {111, 0, 0, 42}, {101, 1, 156, 46},
	{105, 0, 0, 48}, {97, 0, 0, 53}, {101, 0, 0, 54},
	{209, 1, 157, 65535}, {216, 2, 158, 65535}, {217, 0, 0, 79},
	{111, 1, 160, 65535}, {117, 0, 0, 16}, {101, 0, 0, 30},
	{108, 0, 0, 31}, {111, 0, 0, 32}, {116, 0, 0, 33},
	{97, 0, 0, 47}, {129, 1, 161, 65535}, {168, 0, 0, 77},
	{172, 0, 0, 78}, {108, 2, 162, 65535}, {209, 1, 164, 65535},
	{111, 0, 0, 14}, {117, 0, 0, 15}, {130, 2, 165, 71},
	{208, 0, 0, 72}, {209, 0, 0, 73},
};

static const uint8_t pcut_chapter_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 0, 5, 0, 6, 0, 0, 7,
	8, 0, 0, 9, 10, 0, 11, 12, 13, 0, 14, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 15, 0, 16, 17, 0, 0, 0, 0, 0, 18,
	19, 20, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0,
	0, 22, 0, 23, 24, 25, 26, 27, 28, 29, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_chapter_words_second[256] = {
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
	0x0, 0x30000C, 0x208002, 0x4000102, 0x220, 0x0,
	0x20, 0x0, 0x8000, 0x0, 0x0, 0x8C202,
	0x200220, 0x0, 0x0, 0x80000, 0x8102, 0x0,
	0x8020, 0x100028, 0x8020, 0x0, 0x8000, 0x0,
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
	0x0, 0x0, 0x14040000, 0x0, 0x84180000, 0x85,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x800012,
	0x80, 0x2, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x10, 0x0, 0x0, 0x0,
	0x0, 0xA802000, 0x0, 0x809800, 0x8600, 0x8,
	0x400000, 0x400000, 0x40000001, 0x2004000, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_chapter_words = {pcut_chapter_words_rows, pcut_chapter_words_text, pcut_chapter_words_nodes,
	pcut_chapter_words_first, pcut_chapter_words_second, sizeof pcut_chapter_words_rows / sizeof pcut_chapter_words_rows[0]};

static const char pcut_rubric_words_text[] =
	"actualidad\0"
	"actualite\0"
	"actualites\0"
	"aerospace & defense\0"
	"africa\0"
	"ambiente\0"
	"americas\0"
	"analysis\0"
	"argentina\0"
	"arts\0"
	"arts & culture\0"
	"arts and culture\0"
	"asia\0"
	"asia pacific\0"
	"asikter\0"
	"aus aller welt\0"
	"aus dem landkreis\0"
	"ausland\0"
	"autos\0"
	"belfold\0"
	"berita\0"
	"bildung\0"
	"bilim\0"
	"binnenland\0"
	"bonds\0"
	"books\0"
	"brasil\0"
	"buitenland\0"
	"business\0"
	"cars\0"
	"china\0"
	"cidades\0"
	"ciencia\0"
	"cinema\0"
	"city\0"
	"climate\0"
	"comment\0"
	"commentary\0"
	"commodities\0"
	"community\0"
	"companies\0"
	"comunidad\0"
	"cotidiano\0"
	"courts\0"
	"crime\0"
	"cronaca\0"
	"cultura\0"
	"culture\0"
	"cultuur\0"
	"currencies\0"
	"danmark\0"
	"deals\0"
	"debat\0"
	"debats\0"
	"debatt\0"
	"deportes\0"
	"desporto\0"
	"deutschland\0"
	"doi song\0"
	"domaci\0"
	"domov\0"
	"dunya\0"
	"economia\0"
	"economie\0"
	"economy\0"
	"editorial\0"
	"editorials\0"
	"educacao\0"
	"educacion\0"
	"education\0"
	"egitim\0"
	"ekonomi\0"
	"ekonomika\0"
	"energy\0"
	"entertainment\0"
	"environment\0"
	"environnement\0"
	"espana\0"
	"esportes\0"
	"esteri\0"
	"europe\0"
	"faits divers\0"
	"fashion\0"
	"features\0"
	"feuilleton\0"
	"film\0"
	"finance\0"
	"finanzen\0"
	"food\0"
	"football\0"
	"france\0"
	"gardening\0"
	"gardens\0"
	"gazdasag\0"
	"gente\0"
	"gesellschaft\0"
	"gesundheit\0"
	"gezondheid\0"
	"giao duc\0"
	"gospodarka\0"
	"gospodarstvo\0"
	"gundem\0"
	"haberler\0"
	"health\0"
	"healthcare\0"
	"home news\0"
	"idees\0"
	"india\0"
	"indland\0"
	"inland\0"
	"innenriks\0"
	"inrikes\0"
	"insolite\0"
	"insolites\0"
	"internacional\0"
	"international\0"
	"interni\0"
	"italia\0"
	"jobs\0"
	"justice\0"
	"kinh te\0"
	"kommentar\0"
	"kotimaa\0"
	"kraj\0"
	"kreis\0"
	"kulfold\0"
	"kulttuuri\0"
	"kultur\0"
	"kultur-sanat\0"
	"kultura\0"
	"leben\0"
	"legal\0"
	"leserbriefe\0"
	"letters\0"
	"life\0"
	"lifestyle\0"
	"living\0"
	"livres\0"
	"local\0"
	"local news\0"
	"lokales\0"
	"lokalt\0"
	"magazine\0"
	"markets\0"
	"media\0"
	"medias\0"
	"medien\0"
	"medio ambiente\0"
	"meinung\0"
	"metro\0"
	"mexico\0"
	"middle east\0"
	"mielipide\0"
	"monde\0"
	"mondo\0"
	"money\0"
	"motoring\0"
	"movies\0"
	"mundo\0"
	"music\0"
	"musique\0"
	"nachrichten\0"
	"nacional\0"
	"nation\0"
	"national\0"
	"nauka\0"
	"nazory\0"
	"nederland\0"
	"news\0"
	"nieuws\0"
	"norge\0"
	"noticias\0"
	"nyheder\0"
	"nyheter\0"
	"obituaries\0"
	"oil\0"
	"okonomi\0"
	"olahraga\0"
	"opinie\0"
	"opinion\0"
	"opinioni\0"
	"opinions\0"
	"panorama\0"
	"people\0"
	"planete\0"
	"politica\0"
	"politics\0"
	"politiek\0"
	"politik\0"
	"politique\0"
	"polityka\0"
	"polska\0"
	"portugal\0"
	"property\0"
	"real estate\0"
	"regio\0"
	"region\0"
	"regional\0"
	"regionales\0"
	"regions\0"
	"regiony\0"
	"reise\0"
	"religion\0"
	"retail\0"
	"saglik\0"
	"salud\0"
	"salute\0"
	"samenleving\0"
	"sanatate\0"
	"sante\0"
	"saude\0"
	"science\0"
	"science & environment\0"
	"sciences\0"
	"scienze\0"
	"siyaset\0"
	"soccer\0"
	"sociedad\0"
	"sociedade\0"
	"societa\0"
	"societe\0"
	"society\0"
	"spettacoli\0"
	"spolecnost\0"
	"spoleczenstwo\0"
	"spor\0"
	"sport\0"
	"sports\0"
	"stadt\0"
	"stadtleben\0"
	"stiri\0"
	"stocks\0"
	"style\0"
	"suc khoe\0"
	"sucesos\0"
	"sustainability\0"
	"sverige\0"
	"svijet\0"
	"swiat\0"
	"talous\0"
	"tech\0"
	"technik\0"
	"technology\0"
	"tecnologia\0"
	"teknoloji\0"
	"television\0"
	"the gioi\0"
	"the thao\0"
	"theater\0"
	"theatre\0"
	"thoi su\0"
	"tiede\0"
	"travel\0"
	"tudomany\0"
	"turkiye\0"
	"tv\0"
	"u.s.\0"
	"u.s. news\0"
	"udland\0"
	"uk\0"
	"ulkomaat\0"
	"umwelt\0"
	"unterhaltung\0"
	"urheilu\0"
	"us\0"
	"us news\0"
	"utenriks\0"
	"utrikes\0"
	"uutiset\0"
	"van hoa\0"
	"veda\0"
	"vermischtes\0"
	"vetenskap\0"
	"viaggi\0"
	"viajes\0"
	"video\0"
	"vijesti\0"
	"voyage\0"
	"wealth\0"
	"weather\0"
	"welt\0"
	"wetenschap\0"
	"wiadomosci\0"
	"wirtschaft\0"
	"wissen\0"
	"wissenschaft\0"
	"world\0"
	"world news\0"
	"xa hoi\0"
	"yasam\0"
	"zahranici\0"
	"zdrowie\0"
	"zpravy\0"
	"αθλητισμοσ\0"
	"ειδησεισ\0"
	"ελλαδα\0"
	"επιστημη\0"
	"κοινωνια\0"
	"κοσμοσ\0"
	"οικονομια\0"
	"πολιτικη\0"
	"πολιτισμοσ\0"
	"υγεια\0"
	"в мире\0"
	"економіка\0"
	"здоровье\0"
	"культура\0"
	"мир\0"
	"мнения\0"
	"наука\0"
	"новини\0"
	"новости\0"
	"общество\0"
	"политика\0"
	"політика\0"
	"происшествия\0"
	"регионы\0"
	"россия\0"
	"світ\0"
	"спорт\0"
	"суспільство\0"
	"технологии\0"
	"украіна\0"
	"экономика\0"
	"בארץ\0"
	"בעולם\0"
	"דעות\0"
	"חדשות\0"
	"כלכלה\0"
	"מדע\0"
	"ספורט\0"
	"תרבות\0"
	"اخبار\0"
	"اراء\0"
	"اقتصاد\0"
	"العالم\0"
	"ثقافة\0"
	"رياضة\0"
	"سياسة\0"
	"صحة\0"
	"علوم\0"
	"مجتمع\0"
	"محليات\0"
	"खेल\0"
	"दुनिया\0"
	"देश\0"
	"मनोरंजन\0"
	"राजनीति\0"
	"राज्य\0"
	"スポーツ\0"
	"ニュース\0"
	"体育\0"
	"健康\0"
	"国内\0"
	"国际\0"
	"国際\0"
	"國內\0"
	"國際\0"
	"地域\0"
	"地方\0"
	"娛樂\0"
	"娱乐\0"
	"政治\0"
	"教育\0"
	"文化\0"
	"文化・芸能\0"
	"新聞\0"
	"新闻\0"
	"暮らし\0"
	"生活\0"
	"社会\0"
	"社會\0"
	"社説\0"
	"科学\0"
	"科技\0"
	"経済\0"
	"經濟\0"
	"经济\0"
	"要闻\0"
	"評論\0"
	"评论\0"
	"財經\0"
	"财经\0"
	"體育\0"
	"경제\0"
	"과학\0"
	"국제\0"
	"문화\0"
	"사회\0"
	"생활\0"
	"스포츠\0"
	"연예\0"
	"오피니언\0"
	"정치\0"
	"지역\0"
;

static const pcut_phrase pcut_rubric_words_rows[] = {
	{0, 1, 0},
	{11, 1, 0},
	{21, 1, 0},
	{32, 1, 0},
	{52, 1, 0},
	{59, 1, 0},
	{68, 1, 0},
	{77, 1, 0},
	{86, 1, 0},
	{96, 1, 0},
	{101, 1, 0},
	{116, 1, 0},
	{133, 1, 0},
	{138, 1, 0},
	{151, 1, 0},
	{159, 1, 0},
	{174, 1, 0},
	{192, 1, 0},
	{200, 1, 0},
	{206, 1, 0},
	{214, 1, 0},
	{221, 1, 0},
	{229, 1, 0},
	{235, 1, 0},
	{246, 1, 0},
	{252, 1, 0},
	{258, 1, 0},
	{265, 1, 0},
	{276, 1, 0},
	{285, 1, 0},
	{290, 1, 0},
	{296, 1, 0},
	{304, 1, 0},
	{312, 1, 0},
	{319, 1, 0},
	{324, 1, 0},
	{332, 1, 0},
	{340, 1, 0},
	{351, 1, 0},
	{363, 1, 0},
	{373, 1, 0},
	{383, 1, 0},
	{393, 1, 0},
	{403, 1, 0},
	{410, 1, 0},
	{416, 1, 0},
	{424, 1, 0},
	{432, 1, 0},
	{440, 1, 0},
	{448, 1, 0},
	{459, 1, 0},
	{467, 1, 0},
	{473, 1, 0},
	{479, 1, 0},
	{486, 1, 0},
	{493, 1, 0},
	{502, 1, 0},
	{511, 1, 0},
	{523, 1, 0},
	{532, 1, 0},
	{539, 1, 0},
	{545, 1, 0},
	{551, 1, 0},
	{560, 1, 0},
	{569, 1, 0},
	{577, 1, 0},
	{587, 1, 0},
	{598, 1, 0},
	{607, 1, 0},
	{617, 1, 0},
	{627, 1, 0},
	{634, 1, 0},
	{642, 1, 0},
	{652, 1, 0},
	{659, 1, 0},
	{673, 1, 0},
	{685, 1, 0},
	{699, 1, 0},
	{706, 1, 0},
	{715, 1, 0},
	{722, 1, 0},
	{729, 1, 0},
	{742, 1, 0},
	{750, 1, 0},
	{759, 1, 0},
	{770, 1, 0},
	{775, 1, 0},
	{783, 1, 0},
	{792, 1, 0},
	{797, 1, 0},
	{806, 1, 0},
	{813, 1, 0},
	{823, 1, 0},
	{831, 1, 0},
	{840, 1, 0},
	{846, 1, 0},
	{859, 1, 0},
	{870, 1, 0},
	{881, 1, 0},
	{890, 1, 0},
	{901, 1, 0},
	{914, 1, 0},
	{921, 1, 0},
	{930, 1, 0},
	{937, 1, 0},
	{948, 1, 0},
	{958, 1, 0},
	{964, 1, 0},
	{970, 1, 0},
	{978, 1, 0},
	{985, 1, 0},
	{995, 1, 0},
	{1003, 1, 0},
	{1012, 1, 0},
	{1022, 1, 0},
	{1036, 1, 0},
	{1050, 1, 0},
	{1058, 1, 0},
	{1065, 1, 0},
	{1070, 1, 0},
	{1078, 1, 0},
	{1086, 1, 0},
	{1096, 1, 0},
	{1104, 1, 0},
	{1109, 1, 0},
	{1115, 1, 0},
	{1123, 1, 0},
	{1133, 1, 0},
	{1140, 1, 0},
	{1153, 1, 0},
	{1161, 1, 0},
	{1167, 1, 0},
	{1173, 1, 0},
	{1185, 1, 0},
	{1193, 1, 0},
	{1198, 1, 0},
	{1208, 1, 0},
	{1215, 1, 0},
	{1222, 1, 0},
	{1228, 1, 0},
	{1239, 1, 0},
	{1247, 1, 0},
	{1254, 1, 0},
	{1263, 1, 0},
	{1271, 1, 0},
	{1277, 1, 0},
	{1284, 1, 0},
	{1291, 1, 0},
	{1306, 1, 0},
	{1314, 1, 0},
	{1320, 1, 0},
	{1327, 1, 0},
	{1339, 1, 0},
	{1349, 1, 0},
	{1355, 1, 0},
	{1361, 1, 0},
	{1367, 1, 0},
	{1376, 1, 0},
	{1383, 1, 0},
	{1389, 1, 0},
	{1395, 1, 0},
	{1403, 1, 0},
	{1415, 1, 0},
	{1424, 1, 0},
	{1431, 1, 0},
	{1440, 1, 0},
	{1446, 1, 0},
	{1453, 1, 0},
	{1463, 1, 0},
	{1468, 1, 0},
	{1475, 1, 0},
	{1481, 1, 0},
	{1490, 1, 0},
	{1498, 1, 0},
	{1506, 1, 0},
	{1517, 1, 0},
	{1521, 1, 0},
	{1529, 1, 0},
	{1538, 1, 0},
	{1545, 1, 0},
	{1553, 1, 0},
	{1562, 1, 0},
	{1571, 1, 0},
	{1580, 1, 0},
	{1587, 1, 0},
	{1595, 1, 0},
	{1604, 1, 0},
	{1613, 1, 0},
	{1622, 1, 0},
	{1630, 1, 0},
	{1640, 1, 0},
	{1649, 1, 0},
	{1656, 1, 0},
	{1665, 1, 0},
	{1674, 1, 0},
	{1686, 1, 0},
	{1692, 1, 0},
	{1699, 1, 0},
	{1708, 1, 0},
	{1719, 1, 0},
	{1727, 1, 0},
	{1735, 1, 0},
	{1741, 1, 0},
	{1750, 1, 0},
	{1757, 1, 0},
	{1764, 1, 0},
	{1770, 1, 0},
	{1777, 1, 0},
	{1789, 1, 0},
	{1798, 1, 0},
	{1804, 1, 0},
	{1810, 1, 0},
	{1818, 1, 0},
	{1840, 1, 0},
	{1849, 1, 0},
	{1857, 1, 0},
	{1865, 1, 0},
	{1872, 1, 0},
	{1881, 1, 0},
	{1891, 1, 0},
	{1899, 1, 0},
	{1907, 1, 0},
	{1915, 1, 0},
	{1926, 1, 0},
	{1937, 1, 0},
	{1951, 1, 0},
	{1956, 1, 0},
	{1962, 1, 0},
	{1969, 1, 0},
	{1975, 1, 0},
	{1986, 1, 0},
	{1992, 1, 0},
	{1999, 1, 0},
	{2005, 1, 0},
	{2014, 1, 0},
	{2022, 1, 0},
	{2037, 1, 0},
	{2045, 1, 0},
	{2052, 1, 0},
	{2058, 1, 0},
	{2065, 1, 0},
	{2070, 1, 0},
	{2078, 1, 0},
	{2089, 1, 0},
	{2100, 1, 0},
	{2110, 1, 0},
	{2121, 1, 0},
	{2130, 1, 0},
	{2139, 1, 0},
	{2147, 1, 0},
	{2155, 1, 0},
	{2163, 1, 0},
	{2169, 1, 0},
	{2176, 1, 0},
	{2185, 1, 0},
	{2193, 1, 0},
	{2196, 1, 0},
	{2201, 1, 0},
	{2211, 1, 0},
	{2218, 1, 0},
	{2221, 1, 0},
	{2230, 1, 0},
	{2237, 1, 0},
	{2250, 1, 0},
	{2258, 1, 0},
	{2261, 1, 0},
	{2269, 1, 0},
	{2278, 1, 0},
	{2286, 1, 0},
	{2294, 1, 0},
	{2302, 1, 0},
	{2307, 1, 0},
	{2319, 1, 0},
	{2329, 1, 0},
	{2336, 1, 0},
	{2343, 1, 0},
	{2349, 1, 0},
	{2357, 1, 0},
	{2364, 1, 0},
	{2371, 1, 0},
	{2379, 1, 0},
	{2384, 1, 0},
	{2395, 1, 0},
	{2406, 1, 0},
	{2417, 1, 0},
	{2424, 1, 0},
	{2437, 1, 0},
	{2443, 1, 0},
	{2454, 1, 0},
	{2461, 1, 0},
	{2467, 1, 0},
	{2477, 1, 0},
	{2485, 1, 0},
	{2492, 1, 0},
	{2513, 1, 0},
	{2530, 1, 0},
	{2543, 1, 0},
	{2560, 1, 0},
	{2577, 1, 0},
	{2590, 1, 0},
	{2609, 1, 0},
	{2626, 1, 0},
	{2647, 1, 0},
	{2658, 1, 0},
	{2670, 1, 0},
	{2689, 1, 0},
	{2706, 1, 0},
	{2723, 1, 0},
	{2730, 1, 0},
	{2743, 1, 0},
	{2754, 1, 0},
	{2767, 1, 0},
	{2782, 1, 0},
	{2799, 1, 0},
	{2816, 1, 0},
	{2833, 1, 0},
	{2858, 1, 0},
	{2873, 1, 0},
	{2886, 1, 0},
	{2895, 1, 0},
	{2906, 1, 0},
	{2929, 1, 0},
	{2950, 1, 0},
	{2965, 1, 0},
	{2984, 1, 0},
	{2993, 1, 0},
	{3004, 1, 0},
	{3013, 1, 0},
	{3024, 1, 0},
	{3035, 1, 0},
	{3042, 1, 0},
	{3053, 1, 0},
	{3064, 1, 0},
	{3075, 1, 0},
	{3084, 1, 0},
	{3097, 1, 0},
	{3110, 1, 0},
	{3121, 1, 0},
	{3132, 1, 0},
	{3143, 1, 0},
	{3150, 1, 0},
	{3159, 1, 0},
	{3170, 1, 0},
	{3183, 1, 0},
	{3193, 1, 0},
	{3212, 1, 0},
	{3222, 1, 0},
	{3244, 1, 0},
	{3266, 1, 0},
	{3282, 1, 0},
	{3295, 1, 0},
	{3308, 1, 0},
	{3315, 1, 0},
	{3322, 1, 0},
	{3329, 1, 0},
	{3336, 1, 0},
	{3343, 1, 0},
	{3350, 1, 0},
	{3357, 1, 0},
	{3364, 1, 0},
	{3371, 1, 0},
	{3378, 1, 0},
	{3385, 1, 0},
	{3392, 1, 0},
	{3399, 1, 0},
	{3406, 1, 0},
	{3422, 1, 0},
	{3429, 1, 0},
	{3436, 1, 0},
	{3446, 1, 0},
	{3453, 1, 0},
	{3460, 1, 0},
	{3467, 1, 0},
	{3474, 1, 0},
	{3481, 1, 0},
	{3488, 1, 0},
	{3495, 1, 0},
	{3502, 1, 0},
	{3509, 1, 0},
	{3516, 1, 0},
	{3523, 1, 0},
	{3530, 1, 0},
	{3537, 1, 0},
	{3544, 1, 0},
	{3551, 1, 0},
	{3558, 1, 0},
	{3565, 1, 0},
	{3572, 1, 0},
	{3579, 1, 0},
	{3586, 1, 0},
	{3593, 1, 0},
	{3603, 1, 0},
	{3610, 1, 0},
	{3623, 1, 0},
	{3630, 1, 0},
};

static const pcut_phrase_node pcut_rubric_words_nodes[] = {
	{97, 8, 43, 65535}, {98, 5, 51, 65535}, {99, 7, 56, 65535},
	{100, 4, 63, 65535}, {101, 7, 67, 65535}, {102, 5, 74, 65535},
	{103, 5, 79, 65535}, {104, 3, 84, 65535}, {105, 3, 87, 65535},
	{106, 2, 90, 65535}, {107, 4, 92, 65535}, {108, 3, 96, 65535},
	{109, 5, 99, 65535}, {110, 5, 104, 65535}, {111, 5, 109, 65535},
	{112, 5, 114, 65535}, {114, 1, 119, 65535}, {115, 9, 120, 65535},
	{116, 7, 129, 65535}, {117, 10, 136, 65535}, {118, 4, 146, 65535},
	{119, 3, 150, 65535}, {120, 0, 0, 288}, {121, 0, 0, 289},
	{122, 3, 153, 65535}, {206, 4, 156, 65535}, {207, 2, 160, 65535},
	{208, 8, 162, 65535}, {209, 5, 170, 65535}, {215, 7, 175, 65535},
	{216, 6, 182, 65535}, {217, 1, 188, 65535}, {224, 1, 189, 65535},
	{227, 2, 190, 65535}, {228, 0, 0, 351}, {229, 4, 192, 65535},
	{230, 4, 196, 65535}, {231, 6, 200, 65535}, {232, 5, 206, 65535},
	{233, 0, 0, 383}, {234, 3, 211, 65535}, {235, 0, 0, 387},
	{236, 7, 214, 65535}, {99, 1, 221, 65535}, {101, 0, 0, 3},
	{102, 0, 0, 4}, {109, 2, 222, 65535}, {110, 0, 0, 7},
	{114, 2, 224, 65535}, {115, 1, 226, 65535}, {117, 2, 227, 65535},
	{101, 2, 229, 65535}, {105, 2, 231, 65535}, {111, 2, 233, 65535},
	{114, 0, 0, 26}, {117, 2, 235, 65535}, {97, 0, 0, 29},
	{104, 0, 0, 30}, {105, 4, 237, 65535}, {108, 0, 0, 35},
	{111, 3, 241, 65535}, {114, 2, 244, 65535}, {117, 2, 246, 65535},
	{97, 0, 0, 50}, {101, 5, 248, 65535}, {111, 2, 253, 65535},
	{117, 0, 0, 61}, {99, 1, 255, 65535}, {100, 2, 256, 65535},
	{103, 0, 0, 70}, {107, 1, 258, 65535}, {110, 3, 259, 65535},
	{115, 2, 262, 65535}, {117, 0, 0, 80}, {97, 2, 264, 65535},
	{101, 2, 266, 65535}, {105, 2, 268, 65535}, {111, 1, 270, 65535},
	{114, 0, 0, 90}, {97, 2, 271, 65535}, {101, 3, 273, 65535},
	{105, 0, 0, 98}, {111, 1, 276, 65535}, {117, 0, 0, 101},
	{97, 0, 0, 102}, {101, 1, 277, 65535}, {111, 0, 0, 105},
	{100, 0, 0, 106}, {110, 6, 278, 65535}, {116, 0, 0, 117},
	{111, 0, 0, 118}, {117, 0, 0, 119}, {105, 0, 0, 120},
	{111, 2, 284, 65535}, {114, 2, 286, 65535}, {117, 1, 288, 65535},
	{101, 4, 289, 65535}, {105, 2, 293, 65535}, {111, 2, 295, 65535},
	{97, 2, 297, 65535}, {101, 4, 299, 65535}, {105, 2, 303, 65535},
	{111, 3, 305, 65535}, {117, 2, 308, 65535}, {97, 4, 310, 65535},
	{101, 2, 314, 65535}, {105, 0, 0, 169}, {111, 2, 316, 65535},
	{121, 1, 318, 65535}, {98, 0, 0, 174}, {105, 0, 0, 175},
	{107, 0, 0, 176}, {108, 0, 0, 177}, {112, 1, 319, 65535},
	{97, 0, 0, 182}, {101, 0, 0, 183}, {108, 0, 0, 184},
	{111, 2, 320, 65535}, {114, 0, 0, 193}, {101, 5, 322, 65535},
	{97, 5, 327, 65535}, {99, 1, 332, 65535}, {105, 0, 0, 215},
	{111, 1, 333, 65535}, {112, 2, 334, 65535}, {116, 4, 336, 65535},
	{117, 2, 340, 65535}, {118, 2, 342, 65535}, {119, 0, 0, 238},
	{97, 0, 0, 239}, {101, 3, 344, 65535}, {104, 2, 347, 65535},
	{105, 0, 0, 251}, {114, 0, 0, 252}, {117, 2, 349, 65535},
	{118, 0, 0, 255}, {46, 1, 351, 65535}, {100, 0, 0, 258},
	{107, 0, 0, 259}, {108, 0, 0, 260}, {109, 0, 0, 261},
	{110, 0, 0, 262}, {114, 0, 0, 263}, {115, 1, 352, 264},
	{116, 2, 353, 65535}, {117, 0, 0, 268}, {97, 0, 0, 269},
	{101, 3, 355, 65535}, {105, 3, 358, 65535}, {111, 0, 0, 277},
	{101, 3, 361, 65535}, {105, 3, 364, 65535}, {111, 1, 367, 65535},
	{97, 0, 0, 290}, {100, 0, 0, 291}, {112, 0, 0, 292},
	{177, 0, 0, 293}, {181, 2, 368, 65535}, {186, 1, 370, 65535},
	{191, 0, 0, 299}, {128, 1, 371, 65535}, {133, 0, 0, 302},
	{178, 0, 0, 303}, {181, 0, 0, 304}, {183, 0, 0, 305},
	{186, 0, 0, 306}, {188, 1, 372, 65535}, {189, 1, 373, 65535},
	{190, 0, 0, 312}, {191, 2, 374, 65535}, {128, 1, 376, 65535},
	{129, 2, 377, 65535}, {130, 0, 0, 321}, {131, 0, 0, 322},
	{141, 0, 0, 323}, {145, 1, 379, 65535}, {147, 0, 0, 326},
	{151, 0, 0, 327}, {155, 0, 0, 328}, {158, 0, 0, 329},
	{161, 0, 0, 330}, {170, 0, 0, 331}, {167, 2, 380, 65535},
	{171, 0, 0, 336}, {177, 0, 0, 337}, {179, 0, 0, 338},
	{181, 0, 0, 339}, {185, 0, 0, 340}, {133, 1, 382, 65535},
	{164, 4, 383, 65535}, {130, 0, 0, 349}, {131, 0, 0, 350},
	{129, 0, 0, 352}, {155, 1, 387, 65535}, {156, 2, 388, 65535},
	{168, 2, 390, 65535}, {148, 0, 0, 362}, {149, 0, 0, 363},
	{150, 2, 392, 65535}, {154, 0, 0, 368}, {148, 0, 0, 369},
	{164, 1, 394, 65535}, {167, 1, 395, 65535}, {181, 0, 0, 375},
	{182, 0, 0, 376}, {187, 0, 0, 377}, {166, 0, 0, 378},
	{169, 0, 0, 379}, {175, 0, 0, 380}, {178, 0, 0, 381},
	{180, 0, 0, 382}, {178, 0, 0, 384}, {179, 0, 0, 385},
	{181, 0, 0, 386}, {130, 0, 0, 388}, {131, 0, 0, 389},
	{138, 0, 0, 390}, {151, 0, 0, 391}, {152, 0, 0, 392},
	{160, 0, 0, 393}, {167, 0, 0, 394}, {116, 1, 396, 65535},
	{98, 0, 0, 5}, {101, 0, 0, 6}, {103, 0, 0, 8},
	{116, 1, 397, 65535}, {105, 2, 398, 65535}, {115, 2, 400, 65535},
	{116, 0, 0, 18}, {108, 0, 0, 19}, {114, 0, 0, 20},
	{108, 2, 402, 65535}, {110, 0, 0, 23}, {110, 0, 0, 24},
	{111, 0, 0, 25}, {105, 0, 0, 27}, {115, 0, 0, 28},
	{100, 0, 0, 31}, {101, 0, 0, 32}, {110, 0, 0, 33},
	{116, 0, 0, 34}, {109, 3, 404, 65535}, {116, 0, 0, 42},
	{117, 0, 0, 43}, {105, 0, 0, 44}, {111, 0, 0, 45},
	{108, 1, 407, 65535}, {114, 0, 0, 49}, {97, 0, 0, 51},
	{98, 1, 408, 65535}, {112, 0, 0, 55}, {115, 0, 0, 56},
	{117, 0, 0, 57}, {105, 0, 0, 58}, {109, 2, 409, 65535},
	{111, 1, 411, 65535}, {105, 1, 412, 65535}, {117, 1, 413, 65535},
	{111, 1, 414, 65535}, {101, 0, 0, 73}, {116, 0, 0, 74},
	{118, 1, 415, 65535}, {112, 2, 416, 65535}, {116, 0, 0, 79},
	{105, 0, 0, 81}, {115, 0, 0, 82}, {97, 0, 0, 83},
	{117, 0, 0, 84}, {108, 0, 0, 85}, {110, 1, 418, 65535},
	{111, 2, 419, 65535}, {114, 1, 421, 65535}, {122, 0, 0, 93},
	{110, 0, 0, 94}, {115, 2, 422, 65535}, {122, 0, 0, 97},
	{115, 1, 424, 65535}, {97, 1, 425, 65535}, {100, 2, 426, 65535},
	{108, 0, 0, 109}, {110, 0, 0, 110}, {114, 0, 0, 111},
	{115, 1, 428, 65535}, {116, 1, 429, 65535}, {109, 0, 0, 121},
	{116, 0, 0, 122}, {97, 0, 0, 123}, {101, 0, 0, 124},
	{108, 2, 430, 65535}, {98, 0, 0, 130}, {103, 0, 0, 131},
	{115, 0, 0, 132}, {116, 0, 0, 133}, {102, 1, 432, 65535},
	{118, 2, 433, 65535}, {99, 1, 435, 65535}, {107, 1, 436, 65535},
	{103, 0, 0, 142}, {114, 0, 0, 143}, {100, 1, 437, 65535},
	{105, 0, 0, 148}, {116, 0, 0, 149}, {120, 0, 0, 150},
	{100, 0, 0, 151}, {101, 0, 0, 152}, {110, 2, 438, 65535},
	{116, 0, 0, 156}, {118, 0, 0, 157}, {110, 0, 0, 158},
	{115, 1, 440, 65535}, {99, 2, 441, 65535}, {116, 1, 443, 65535},
	{117, 0, 0, 165}, {122, 0, 0, 166}, {100, 0, 0, 167},
	{119, 0, 0, 168}, {114, 0, 0, 170}, {116, 0, 0, 171},
	{104, 1, 444, 65535}, {105, 1, 445, 65535}, {108, 2, 446, 65535},
	{114, 0, 0, 192}, {97, 0, 0, 194}, {103, 1, 448, 65535},
	{105, 0, 0, 201}, {108, 0, 0, 202}, {116, 0, 0, 203},
	{103, 0, 0, 204}, {108, 1, 449, 65535}, {109, 0, 0, 207},
	{110, 2, 450, 65535}, {117, 0, 0, 210}, {105, 1, 452, 65535},
	{99, 2, 453, 65535}, {101, 0, 0, 222}, {111, 2, 455, 65535},
	{97, 1, 457, 65535}, {105, 0, 0, 230}, {111, 0, 0, 231},
	{121, 0, 0, 232}, {99, 2, 458, 65535}, {115, 0, 0, 235},
	{101, 0, 0, 236}, {105, 0, 0, 237}, {99, 2, 460, 65535},
	{107, 0, 0, 244}, {108, 0, 0, 245}, {101, 2, 462, 65535},
	{111, 0, 0, 250}, {100, 0, 0, 253}, {114, 0, 0, 254},
	{115, 1, 464, 65535}, {32, 0, 0, 265}, {101, 0, 0, 266},
	{114, 0, 0, 267}, {100, 0, 0, 270}, {114, 0, 0, 271},
	{116, 0, 0, 272}, {97, 2, 465, 65535}, {100, 0, 0, 275},
	{106, 0, 0, 276}, {97, 2, 467, 65535}, {108, 0, 0, 280},
	{116, 0, 0, 281}, {97, 0, 0, 282}, {114, 0, 0, 283},
	{115, 1, 469, 65535}, {114, 1, 470, 65535}, {206, 2, 471, 65535},
	{207, 0, 0, 296}, {206, 1, 473, 65535}, {206, 1, 474, 65535},
	{208, 2, 475, 65535}, {208, 2, 477, 65535}, {208, 1, 479, 65535},
	{209, 0, 0, 315}, {208, 2, 480, 65535}, {208, 2, 482, 65535},
	{209, 0, 0, 320}, {215, 2, 484, 65535}, {216, 2, 486, 65535},
	{217, 2, 488, 65535}, {216, 2, 490, 65535}, {150, 0, 0, 343},
	{166, 1, 492, 65535}, {174, 0, 0, 346}, {176, 1, 493, 65535},
	{189, 2, 494, 65535}, {139, 2, 496, 65535}, {176, 2, 498, 65535},
	{155, 0, 0, 360}, {177, 0, 0, 361}, {135, 1, 500, 65535},
	{176, 2, 501, 65535}, {190, 3, 503, 65535}, {145, 2, 506, 65535},
	{117, 1, 508, 65535}, {115, 1, 509, 9}, {97, 1, 510, 12},
	{107, 0, 0, 14}, {32, 2, 511, 65535}, {108, 0, 0, 17},
	{100, 0, 0, 21}, {105, 0, 0, 22}, {109, 3, 513, 65535},
	{112, 0, 0, 40}, {117, 0, 0, 41}, {116, 1, 516, 65535},
	{97, 1, 517, 65535}, {97, 0, 0, 59}, {111, 0, 0, 60},
	{110, 1, 518, 65535}, {116, 1, 519, 65535}, {99, 1, 520, 65535},
	{110, 1, 521, 65535}, {105, 1, 522, 65535}, {97, 0, 0, 77},
	{111, 0, 0, 78}, {97, 1, 523, 65535}, {100, 0, 0, 88},
	{116, 0, 0, 89}, {100, 1, 524, 65535}, {101, 0, 0, 95},
	{117, 0, 0, 96}, {112, 1, 525, 65535}, {108, 1, 526, 65535},
	{105, 0, 0, 107}, {108, 0, 0, 108}, {111, 1, 527, 65535},
	{101, 1, 528, 65535}, {102, 0, 0, 125}, {116, 2, 529, 65535},
	{101, 1, 531, 134}, {105, 0, 0, 136}, {114, 0, 0, 137},
	{97, 1, 532, 65535}, {97, 1, 533, 65535}, {105, 3, 534, 65535},
	{100, 2, 537, 65535}, {101, 0, 0, 155}, {105, 2, 539, 65535},
	{104, 0, 0, 161}, {105, 0, 0, 162}, {105, 1, 541, 65535},
	{101, 2, 542, 65535}, {110, 1, 544, 65535}, {105, 1, 545, 65535},
	{115, 0, 0, 191}, {105, 1, 546, 65535}, {117, 2, 547, 65535},
	{97, 0, 0, 208}, {116, 0, 0, 209}, {101, 1, 549, 65535},
	{99, 0, 0, 216}, {105, 1, 550, 65535}, {108, 1, 551, 65535},
	{114, 1, 552, 225}, {100, 1, 553, 65535}, {32, 0, 0, 233},
	{101, 0, 0, 234}, {104, 1, 554, 240}, {110, 0, 0, 243},
	{32, 2, 555, 65535}, {97, 1, 557, 65535}, {46, 1, 558, 256},
	{103, 0, 0, 273}, {106, 0, 0, 274}, {108, 0, 0, 278},
	{116, 0, 0, 279}, {115, 1, 559, 65535}, {108, 1, 560, 65535},
	{185, 0, 0, 294}, {187, 0, 0, 295}, {191, 2, 561, 65535},
	{191, 1, 563, 65535}, {184, 0, 0, 307}, {189, 0, 0, 308},
	{176, 0, 0, 309}, {190, 1, 564, 65535}, {190, 1, 565, 65535},
	{181, 0, 0, 316}, {190, 0, 0, 317}, {178, 0, 0, 318},
	{191, 0, 0, 319}, {144, 0, 0, 324}, {162, 0, 0, 325},
	{174, 0, 0, 332}, {177, 0, 0, 333}, {130, 0, 0, 334},
	{132, 0, 0, 335}, {172, 0, 0, 341}, {173, 0, 0, 342},
	{224, 1, 566, 65535}, {224, 1, 567, 65535}, {229, 0, 0, 353},
	{233, 2, 568, 65535}, {229, 0, 0, 356}, {233, 0, 0, 357},
	{229, 0, 0, 358}, {230, 0, 0, 359}, {229, 1, 570, 65535},
	{232, 0, 0, 366}, {233, 0, 0, 367}, {228, 0, 0, 370},
	{230, 0, 0, 371}, {232, 0, 0, 372}, {229, 0, 0, 373},
	{230, 0, 0, 374}, {97, 1, 571, 65535}, {32, 2, 572, 65535},
	{32, 0, 0, 13}, {97, 0, 0, 15}, {100, 0, 0, 16},
	{101, 1, 574, 65535}, {111, 0, 0, 38}, {117, 0, 0, 39},
	{117, 2, 575, 65535}, {116, 2, 577, 52}, {111, 1, 579, 65535},
	{111, 1, 580, 65535}, {97, 2, 581, 65535}, {111, 1, 583, 65535},
	{114, 1, 584, 65535}, {110, 2, 585, 65535}, {101, 1, 587, 65535},
	{111, 1, 588, 65535}, {116, 1, 589, 65535}, {108, 1, 590, 65535},
	{114, 1, 591, 65535}, {116, 0, 0, 126}, {117, 1, 592, 65535},
	{115, 0, 0, 135}, {108, 1, 593, 138}, {108, 2, 594, 65535},
	{97, 1, 596, 144}, {101, 0, 0, 146}, {111, 0, 0, 147},
	{101, 0, 0, 153}, {111, 0, 0, 154}, {99, 0, 0, 159},
	{113, 0, 0, 160}, {111, 1, 597, 65535}, {100, 0, 0, 172},
	{116, 0, 0, 173}, {105, 2, 598, 65535}, {116, 2, 600, 65535},
	{111, 1, 602, 195}, {100, 0, 0, 205}, {116, 0, 0, 206},
	{110, 2, 603, 65535}, {101, 2, 605, 65535}, {101, 1, 607, 65535},
	{116, 1, 608, 226}, {116, 1, 609, 228}, {110, 2, 610, 65535},
	{103, 0, 0, 246}, {116, 0, 0, 247}, {116, 2, 612, 65535},
	{32, 0, 0, 257}, {101, 1, 614, 65535}, {100, 1, 615, 286},
	{206, 0, 0, 297}, {207, 0, 0, 298}, {206, 1, 616, 65535},
	{208, 1, 617, 65535}, {208, 1, 618, 65535}, {165, 2, 619, 65535},
	{164, 1, 621, 65535}, {153, 0, 0, 354}, {154, 0, 0, 355},
	{140, 1, 622, 65535}, {108, 1, 623, 65535}, {38, 0, 0, 10},
	{97, 0, 0, 11}, {110, 1, 624, 65535}, {114, 2, 625, 65535},
	{117, 0, 0, 48}, {115, 0, 0, 53}, {116, 0, 0, 54},
	{109, 2, 627, 65535}, {114, 1, 629, 65535}, {99, 2, 630, 65535},
	{116, 0, 0, 69}, {109, 1, 632, 65535}, {111, 1, 633, 65535},
	{99, 0, 0, 86}, {122, 0, 0, 87}, {110, 2, 634, 65535},
	{100, 1, 636, 65535}, {104, 1, 637, 103}, {105, 1, 638, 65535},
	{110, 2, 639, 65535}, {114, 2, 641, 127}, {32, 0, 0, 139},
	{101, 0, 0, 140}, {116, 0, 0, 141}, {115, 0, 0, 145},
	{110, 1, 643, 163}, {101, 0, 0, 178}, {111, 1, 644, 65535},
	{105, 4, 645, 65535}, {121, 0, 0, 190}, {110, 3, 649, 196},
	{99, 1, 652, 65535}, {122, 0, 0, 214}, {100, 1, 653, 65535},
	{116, 3, 654, 65535}, {99, 2, 657, 65535}, {115, 0, 0, 227},
	{108, 0, 0, 229}, {105, 0, 0, 241}, {111, 0, 0, 242},
	{101, 0, 0, 248}, {114, 0, 0, 249}, {110, 1, 659, 284},
	{32, 0, 0, 287}, {187, 1, 660, 65535}, {178, 1, 661, 65535},
	{187, 2, 662, 65535}, {129, 0, 0, 344}, {135, 0, 0, 345},
	{190, 1, 664, 65535}, {150, 1, 665, 364}, {105, 2, 666, 65535},
	{116, 1, 668, 36}, {97, 0, 0, 46}, {101, 0, 0, 47},
	{105, 2, 669, 65535}, {121, 0, 0, 64}, {105, 1, 671, 65535},
	{97, 0, 0, 67}, {105, 0, 0, 68}, {105, 1, 672, 71},
	{110, 2, 673, 65535}, {105, 0, 0, 91}, {115, 0, 0, 92},
	{97, 1, 675, 65535}, {99, 0, 0, 104}, {116, 1, 676, 65535},
	{97, 2, 677, 65535}, {105, 0, 0, 116}, {45, 0, 0, 128},
	{97, 0, 0, 129}, {97, 0, 0, 164}, {110, 2, 679, 179},
	{99, 2, 681, 65535}, {101, 0, 0, 187}, {107, 0, 0, 188},
	{113, 0, 0, 189}, {97, 1, 683, 65535}, {115, 0, 0, 199},
	{121, 0, 0, 200}, {101, 2, 684, 211}, {97, 1, 686, 65535},
	{97, 0, 0, 219}, {101, 0, 0, 220}, {121, 0, 0, 221},
	{110, 0, 0, 223}, {122, 0, 0, 224}, {115, 0, 0, 285},
	{206, 1, 687, 65535}, {208, 2, 688, 65535}, {208, 0, 0, 313},
	{209, 0, 0, 314}, {224, 1, 690, 65535}, {227, 0, 0, 365},
	{100, 0, 0, 0}, {116, 1, 691, 65535}, {97, 0, 0, 37},
	{97, 0, 0, 62}, {101, 0, 0, 63}, {97, 1, 692, 65535},
	{107, 0, 0, 72}, {109, 0, 0, 75}, {110, 0, 0, 76},
	{114, 2, 693, 65535}, {101, 1, 695, 112}, {99, 0, 0, 114},
	{116, 0, 0, 115}, {105, 0, 0, 180}, {115, 0, 0, 181},
	{97, 0, 0, 185}, {115, 0, 0, 186}, {108, 1, 696, 197},
	{32, 0, 0, 212}, {115, 0, 0, 213}, {100, 1, 697, 217},
	{185, 1, 698, 65535}, {184, 0, 0, 310}, {190, 0, 0, 311},
	{164, 1, 699, 65535}, {101, 1, 700, 1}, {108, 1, 701, 65},
	{107, 0, 0, 99}, {115, 0, 0, 100}, {115, 0, 0, 113},
	{101, 0, 0, 198}, {101, 0, 0, 218}, {207, 1, 702, 65535},
	{156, 1, 703, 65535}, {115, 0, 0, 2}, {115, 0, 0, 66},
	{132, 1, 704, 65535}, {224, 2, 705, 65535}, {206, 1, 707, 65535},
	{164, 0, 0, 347}, {165, 0, 0, 348}, {185, 2, 708, 65535},
	{206, 0, 0, 300}, {207, 0, 0, 301},
};

static const uint8_t pcut_rubric_words_first[256] = {
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
	23, 24, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 26, 27, 28, 29, 0, 0, 0, 0, 0, 30,
	31, 32, 0, 0, 0, 0, 0, 0, 33, 0, 0, 34,
	35, 36, 37, 38, 39, 40, 41, 42, 43, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_rubric_words_second[256] = {
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
	0x0, 0x2C6068, 0x248220, 0x249302, 0x208022, 0x284898,
	0x48222, 0x208222, 0x8022, 0x104010, 0x208000, 0x248200,
	0x8220, 0x208222, 0x2008222, 0x11A04, 0x49022, 0x0,
	0x20, 0xF1820A, 0x640322, 0x3C7810, 0x8222, 0x8220,
	0x2, 0x2, 0x10012, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x84220000, 0x21, 0xF4A40000, 0x200F,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x488A0402,
	0x22A0880, 0x20, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x10, 0x0, 0x0, 0xC,
	0x20000000, 0x18000102, 0x4700000, 0x8700090, 0x148240, 0x800,
	0x2C0000, 0x1000, 0x180048D, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_rubric_words = {pcut_rubric_words_rows, pcut_rubric_words_text, pcut_rubric_words_nodes,
	pcut_rubric_words_first, pcut_rubric_words_second, sizeof pcut_rubric_words_rows / sizeof pcut_rubric_words_rows[0]};

static const char pcut_genre_words_text[] =
	"achtergrond\0"
	"analise\0"
	"analisi\0"
	"analisis\0"
	"analiza\0"
	"analyse\0"
	"analysis\0"
	"analyza\0"
	"billet\0"
	"chronique\0"
	"column\0"
	"columna\0"
	"commento\0"
	"critica\0"
	"critique\0"
	"cronica\0"
	"decryptage\0"
	"die reportage\0"
	"dispatch\0"
	"edito\0"
	"editorial\0"
	"editoriale\0"
	"enquete\0"
	"entretien\0"
	"entrevista\0"
	"esclusiva\0"
	"essay\0"
	"exclusief\0"
	"exclusif\0"
	"exclusiva\0"
	"exclusive\0"
	"exclusivo\0"
	"exklusiv\0"
	"explainer\0"
	"fact check\0"
	"feature\0"
	"felieton\0"
	"first person\0"
	"gastbeitrag\0"
	"gastkommentar\0"
	"glosse\0"
	"grand entretien\0"
	"grand format\0"
	"guest essay\0"
	"hintergrund\0"
	"il commento\0"
	"inchiesta\0"
	"infographie\0"
	"interview\0"
	"intervista\0"
	"investigation\0"
	"komentar\0"
	"komentarz\0"
	"kommentar\0"
	"l'analisi\0"
	"l'intervista\0"
	"le grand entretien\0"
	"leitartikel\0"
	"long read\0"
	"nachruf\0"
	"obituary\0"
	"opinie\0"
	"perfil\0"
	"portrait\0"
	"portrat\0"
	"profile\0"
	"q & a\0"
	"q&a\0"
	"recensie\0"
	"recensione\0"
	"recenzja\0"
	"recit\0"
	"reportage\0"
	"reportagem\0"
	"reportaje\0"
	"reportaz\0"
	"review\0"
	"rezension\0"
	"ritratto\0"
	"roportaj\0"
	"rozhovor\0"
	"rozmowa\0"
	"soylesi\0"
	"special report\0"
	"streitgesprach\0"
	"temoignage\0"
	"the interview\0"
	"the long read\0"
	"tribuna\0"
	"tribune\0"
	"tylko u nas\0"
	"wywiad\0"
	"αναλυση\0"
	"συνεντευξη\0"
	"анализ\0"
	"аналітика\0"
	"интервью\0"
	"колонка\0"
	"комментарии\0"
	"очерк\0"
	"репортаж\0"
	"рецензия\0"
	"эксклюзив\0"
	"інтерв'ю\0"
	"פרשנות\0"
	"ראיון\0"
	"تحليل\0"
	"تقرير\0"
	"حوار\0"
	"خاص\0"
	"مقابلة\0"
	"インタビュー\0"
	"专访\0"
	"専访\0"
	"專訪\0"
	"深度\0"
	"特写\0"
	"特集\0"
	"独家\0"
	"独自\0"
	"社説\0"
	"觀點\0"
	"解説\0"
	"评论\0"
	"기획\0"
	"단독\0"
	"사설\0"
	"인터뷰\0"
;

static const pcut_phrase pcut_genre_words_rows[] = {
	{0, 1, 0},
	{12, 1, 0},
	{20, 1, 0},
	{28, 1, 0},
	{37, 1, 0},
	{45, 1, 0},
	{53, 1, 0},
	{62, 1, 0},
	{70, 1, 0},
	{77, 1, 0},
	{87, 1, 0},
	{94, 1, 0},
	{102, 1, 0},
	{111, 1, 0},
	{119, 1, 0},
	{128, 1, 0},
	{136, 1, 0},
	{147, 1, 0},
	{161, 1, 0},
	{170, 1, 0},
	{176, 1, 0},
	{186, 1, 0},
	{197, 1, 0},
	{205, 1, 0},
	{215, 1, 0},
	{226, 1, 0},
	{236, 1, 0},
	{242, 1, 0},
	{252, 1, 0},
	{261, 1, 0},
	{271, 1, 0},
	{281, 1, 0},
	{291, 1, 0},
	{300, 1, 0},
	{310, 1, 0},
	{321, 1, 0},
	{329, 1, 0},
	{338, 1, 0},
	{351, 1, 0},
	{363, 1, 0},
	{377, 1, 0},
	{384, 1, 0},
	{400, 1, 0},
	{413, 1, 0},
	{425, 1, 0},
	{437, 1, 0},
	{449, 1, 0},
	{459, 1, 0},
	{471, 1, 0},
	{481, 1, 0},
	{492, 1, 0},
	{506, 1, 0},
	{515, 1, 0},
	{525, 1, 0},
	{535, 1, 0},
	{545, 1, 0},
	{558, 1, 0},
	{577, 1, 0},
	{589, 1, 0},
	{599, 1, 0},
	{607, 1, 0},
	{616, 1, 0},
	{623, 1, 0},
	{630, 1, 0},
	{639, 1, 0},
	{647, 1, 0},
	{655, 1, 0},
	{661, 1, 0},
	{665, 1, 0},
	{674, 1, 0},
	{685, 1, 0},
	{694, 1, 0},
	{700, 1, 0},
	{710, 1, 0},
	{721, 1, 0},
	{731, 1, 0},
	{740, 1, 0},
	{747, 1, 0},
	{757, 1, 0},
	{766, 1, 0},
	{775, 1, 0},
	{784, 1, 0},
	{792, 1, 0},
	{800, 1, 0},
	{815, 1, 0},
	{830, 1, 0},
	{841, 1, 0},
	{855, 1, 0},
	{869, 1, 0},
	{877, 1, 0},
	{885, 1, 0},
	{897, 1, 0},
	{904, 1, 0},
	{919, 1, 0},
	{940, 1, 0},
	{953, 1, 0},
	{972, 1, 0},
	{989, 1, 0},
	{1004, 1, 0},
	{1027, 1, 0},
	{1038, 1, 0},
	{1055, 1, 0},
	{1072, 1, 0},
	{1091, 1, 0},
	{1107, 1, 0},
	{1120, 1, 0},
	{1131, 1, 0},
	{1142, 1, 0},
	{1153, 1, 0},
	{1162, 1, 0},
	{1169, 1, 0},
	{1182, 1, 0},
	{1201, 1, 0},
	{1208, 1, 0},
	{1215, 1, 0},
	{1222, 1, 0},
	{1229, 1, 0},
	{1236, 1, 0},
	{1243, 1, 0},
	{1250, 1, 0},
	{1257, 1, 0},
	{1264, 1, 0},
	{1271, 1, 0},
	{1278, 1, 0},
	{1285, 1, 0},
	{1292, 1, 0},
	{1299, 1, 0},
	{1306, 1, 0},
};

static const pcut_phrase_node pcut_genre_words_nodes[] = {
	{97, 2, 35, 65535}, {98, 0, 0, 8}, {99, 3, 37, 65535},
	{100, 2, 40, 65535}, {101, 4, 42, 65535}, {102, 3, 46, 65535},
	{103, 4, 49, 65535}, {104, 0, 0, 44}, {105, 2, 53, 65535},
	{107, 1, 55, 65535}, {108, 3, 56, 65535}, {110, 0, 0, 59},
	{111, 2, 59, 65535}, {112, 3, 61, 65535}, {113, 2, 64, 65535},
	{114, 3, 66, 65535}, {115, 3, 69, 65535}, {116, 4, 72, 65535},
	{119, 0, 0, 91}, {206, 0, 0, 92}, {207, 0, 0, 93},
	{208, 4, 76, 65535}, {209, 3, 80, 65535}, {215, 2, 83, 65535},
	{216, 3, 85, 65535}, {217, 0, 0, 110}, {227, 0, 0, 111},
	{228, 0, 0, 112}, {229, 1, 88, 65535}, {230, 0, 0, 115},
	{231, 3, 89, 65535}, {232, 2, 92, 65535}, {234, 0, 0, 124},
	{235, 0, 0, 125}, {236, 2, 94, 65535}, {99, 0, 0, 0},
	{110, 1, 96, 65535}, {104, 0, 0, 9}, {111, 2, 97, 65535},
	{114, 2, 99, 65535}, {101, 0, 0, 16}, {105, 2, 101, 65535},
	{100, 1, 103, 65535}, {110, 2, 104, 65535}, {115, 2, 106, 65535},
	{120, 3, 108, 65535}, {97, 0, 0, 34}, {101, 2, 111, 65535},
	{105, 0, 0, 37}, {97, 1, 113, 65535}, {108, 0, 0, 40},
	{114, 1, 114, 65535}, {117, 0, 0, 43}, {108, 0, 0, 45},
	{110, 4, 115, 65535}, {111, 1, 119, 65535}, {39, 2, 120, 65535},
	{101, 2, 122, 65535}, {111, 0, 0, 58}, {98, 0, 0, 60},
	{112, 0, 0, 61}, {101, 0, 0, 62}, {111, 1, 124, 65535},
	{114, 0, 0, 65}, {32, 0, 0, 66}, {38, 0, 0, 67},
	{101, 4, 125, 65535}, {105, 0, 0, 78}, {111, 2, 129, 65535},
	{111, 0, 0, 82}, {112, 0, 0, 83}, {116, 0, 0, 84},
	{101, 0, 0, 85}, {104, 1, 131, 65535}, {114, 1, 132, 65535},
	{121, 0, 0, 90}, {176, 1, 133, 65535}, {184, 0, 0, 96},
	{186, 1, 134, 65535}, {190, 0, 0, 99}, {128, 1, 135, 65535},
	{141, 0, 0, 102}, {150, 0, 0, 103}, {164, 0, 0, 104},
	{168, 0, 0, 105}, {170, 2, 136, 65535}, {173, 0, 0, 108},
	{174, 0, 0, 109}, {176, 2, 138, 65535}, {137, 1, 140, 65535},
	{139, 1, 141, 65535}, {164, 0, 0, 120}, {167, 2, 142, 65535},
	{175, 0, 0, 123}, {130, 0, 0, 126}, {157, 0, 0, 127},
	{97, 1, 144, 65535}, {108, 1, 145, 65535}, {109, 0, 0, 12},
	{105, 1, 146, 65535}, {111, 0, 0, 15}, {101, 0, 0, 17},
	{115, 0, 0, 18}, {105, 1, 147, 65535}, {113, 0, 0, 22},
	{116, 1, 148, 65535}, {99, 0, 0, 25}, {115, 0, 0, 26},
	{99, 1, 149, 65535}, {107, 0, 0, 32}, {112, 0, 0, 33},
	{97, 0, 0, 35}, {108, 0, 0, 36}, {115, 1, 150, 65535},
	{97, 1, 151, 65535}, {99, 0, 0, 46}, {102, 0, 0, 47},
	{116, 1, 152, 65535}, {118, 0, 0, 50}, {109, 2, 153, 65535},
	{97, 0, 0, 54}, {105, 0, 0, 55}, {32, 0, 0, 56},
	{105, 0, 0, 57}, {114, 1, 155, 65535}, {99, 2, 156, 65535},
	{112, 1, 158, 65535}, {118, 0, 0, 76}, {122, 0, 0, 77},
	{112, 0, 0, 79}, {122, 2, 159, 65535}, {101, 1, 161, 65535},
	{105, 1, 162, 65535}, {208, 1, 163, 65535}, {208, 1, 164, 65535},
	{208, 1, 165, 65535}, {216, 0, 0, 106}, {217, 0, 0, 107},
	{130, 0, 0, 113}, {136, 0, 0, 114}, {185, 2, 166, 65535},
	{172, 2, 168, 65535}, {128, 0, 0, 121}, {163, 0, 0, 122},
	{108, 2, 170, 65535}, {117, 1, 172, 65535}, {116, 1, 173, 65535},
	{116, 1, 174, 65535}, {114, 1, 175, 65535}, {108, 1, 176, 65535},
	{116, 2, 177, 65535}, {110, 1, 179, 65535}, {101, 1, 180, 65535},
	{101, 1, 181, 65535}, {109, 0, 0, 53}, {116, 1, 182, 65535},
	{101, 1, 183, 65535}, {105, 0, 0, 71}, {111, 1, 184, 65535},
	{104, 0, 0, 80}, {109, 0, 0, 81}, {32, 2, 185, 65535},
	{98, 1, 187, 65535}, {189, 1, 188, 65535}, {190, 1, 189, 65535},
	{181, 2, 190, 65535}, {229, 0, 0, 116}, {233, 0, 0, 117},
	{229, 0, 0, 118}, {232, 0, 0, 119}, {105, 2, 192, 65535},
	{121, 2, 194, 65535}, {109, 1, 196, 65535}, {105, 2, 197, 65535},
	{111, 1, 199, 19}, {101, 2, 200, 65535}, {117, 1, 202, 65535},
	{98, 0, 0, 38}, {107, 0, 0, 39}, {100, 1, 203, 65535},
	{114, 1, 204, 65535}, {110, 1, 205, 65535}, {114, 1, 206, 65535},
	{110, 2, 207, 65535}, {114, 1, 209, 65535}, {105, 0, 0, 86},
	{108, 0, 0, 87}, {117, 1, 210, 65535}, {208, 1, 211, 65535},
	{208, 2, 212, 65535}, {208, 0, 0, 100}, {209, 0, 0, 101},
	{115, 2, 214, 65535}, {122, 0, 0, 4}, {115, 2, 216, 65535},
	{122, 0, 0, 7}, {110, 1, 218, 10}, {99, 0, 0, 13},
	{113, 0, 0, 14}, {114, 1, 219, 65535}, {116, 0, 0, 23},
	{118, 0, 0, 24}, {115, 1, 220, 65535}, {32, 2, 221, 65535},
	{118, 1, 223, 65535}, {116, 1, 224, 65535}, {97, 2, 225, 65535},
	{115, 1, 227, 65535}, {122, 0, 0, 70}, {116, 1, 228, 65535},
	{110, 2, 229, 65535}, {176, 1, 231, 65535}, {187, 0, 0, 97},
	{188, 0, 0, 98}, {101, 0, 0, 1}, {105, 1, 232, 2},
	{101, 0, 0, 5}, {105, 0, 0, 6}, {97, 0, 0, 11},
	{105, 1, 233, 65535}, {105, 3, 234, 65535}, {101, 0, 0, 41},
	{102, 0, 0, 42}, {105, 2, 237, 65535}, {97, 1, 239, 65535},
	{105, 0, 0, 63}, {116, 0, 0, 64}, {105, 2, 240, 65535},
	{97, 3, 242, 65535}, {97, 0, 0, 88}, {101, 0, 0, 89},
	{208, 1, 245, 65535}, {115, 0, 0, 3}, {97, 1, 246, 65535},
	{101, 0, 0, 27}, {102, 0, 0, 28}, {118, 3, 247, 65535},
	{101, 0, 0, 48}, {115, 0, 0, 49}, {114, 1, 250, 51},
	{101, 0, 0, 68}, {111, 0, 0, 69}, {103, 1, 251, 65535},
	{106, 0, 0, 74}, {122, 0, 0, 75}, {187, 2, 252, 65535},
	{108, 1, 254, 20}, {97, 0, 0, 29}, {101, 0, 0, 30},
	{111, 0, 0, 31}, {122, 0, 0, 52}, {101, 1, 255, 72},
	{208, 0, 0, 94}, {209, 0, 0, 95}, {101, 0, 0, 21},
	{109, 0, 0, 73},
};

static const uint8_t pcut_genre_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 10,
	11, 0, 12, 13, 14, 15, 16, 17, 18, 0, 0, 19,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 20, 21, 22, 23, 0, 0, 0, 0, 0, 24,
	25, 26, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27,
	28, 29, 30, 31, 32, 0, 33, 34, 35, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_genre_words_second[256] = {
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
	0x0, 0x4008, 0x200, 0x48100, 0x220, 0x1084010,
	0x222, 0x241002, 0x200, 0x5000, 0x0, 0x8000,
	0x80A0, 0x0, 0x2, 0x10004, 0x48020, 0x41,
	0x8220, 0x118000, 0x2040120, 0x0, 0x0, 0x2000000,
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
	0x0, 0x0, 0x20000, 0x8, 0x45010000, 0x402001,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x110,
	0x6400, 0x20, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x4,
	0x1000000, 0x10000, 0x800000, 0xA10, 0x8080, 0x0,
	0x1000000, 0x800, 0x20000004, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_genre_words = {pcut_genre_words_rows, pcut_genre_words_text, pcut_genre_words_nodes,
	pcut_genre_words_first, pcut_genre_words_second, sizeof pcut_genre_words_rows / sizeof pcut_genre_words_rows[0]};

static const char pcut_no_place_words_text[] =
	"a\0"
	"abstract\0"
	"achtung\0"
	"actualizacion\0"
	"advisory\0"
	"aggiornamento\0"
	"aktualizacja\0"
	"alert\0"
	"analisis\0"
	"analyse\0"
	"analysis\0"
	"answer\0"
	"antwort\0"
	"ap\0"
	"atencao\0"
	"atencion\0"
	"attention\0"
	"attenzione\0"
	"author\0"
	"background\0"
	"breaking\0"
	"bulletin\0"
	"business\0"
	"by\0"
	"caution\0"
	"cc\0"
	"chapter\0"
	"con\0"
	"conclusion\0"
	"cons\0"
	"corrected\0"
	"correction\0"
	"culture\0"
	"danger\0"
	"date\0"
	"dikkat\0"
	"disclaimer\0"
	"domanda\0"
	"editor's note\0"
	"editorial\0"
	"editors note\0"
	"eilmeldung\0"
	"embargoed\0"
	"entretien\0"
	"entrevista\0"
	"esclusiva\0"
	"exclusif\0"
	"exclusive\0"
	"exclusivo\0"
	"exklusiv\0"
	"explainer\0"
	"factbox\0"
	"faq\0"
	"fig\0"
	"figure\0"
	"fixme\0"
	"flash\0"
	"for immediate release\0"
	"frage\0"
	"from\0"
	"ft\0"
	"fwd\0"
	"gallery\0"
	"go\0"
	"headline\0"
	"health\0"
	"hello\0"
	"highlights\0"
	"hinweis\0"
	"immediate release\0"
	"important\0"
	"importante\0"
	"interview\0"
	"introduction\0"
	"keywords\0"
	"kommentar\0"
	"korrektur\0"
	"letters\0"
	"live\0"
	"mise a jour\0"
	"money\0"
	"more\0"
	"n.b\0"
	"nb\0"
	"new\0"
	"news release\0"
	"no\0"
	"nota\0"
	"note\0"
	"note well\0"
	"notes\0"
	"notice\0"
	"obituaries\0"
	"obituary\0"
	"odpowiedz\0"
	"ok\0"
	"opinion\0"
	"p.s\0"
	"part\0"
	"photo\0"
	"photos\0"
	"please\0"
	"politics\0"
	"pozor\0"
	"pregunta\0"
	"press release\0"
	"preview\0"
	"pro\0"
	"pros\0"
	"ps\0"
	"pytanie\0"
	"q\0"
	"q&a\0"
	"question\0"
	"re\0"
	"read more\0"
	"recap\0"
	"related\0"
	"reported\0"
	"respuesta\0"
	"reuters\0"
	"review\0"
	"risposta\0"
	"science\0"
	"section\0"
	"see also\0"
	"son dakika\0"
	"source\0"
	"sources\0"
	"spoiler\0"
	"spoilers\0"
	"sport\0"
	"sports\0"
	"step\0"
	"stop\0"
	"subject\0"
	"summary\0"
	"table\0"
	"technology\0"
	"thank you\0"
	"tip\0"
	"tips\0"
	"title\0"
	"to\0"
	"todo\0"
	"travel\0"
	"update\0"
	"updated\0"
	"upozorneni\0"
	"urgent\0"
	"urgente\0"
	"uwaga\0"
	"video\0"
	"warning\0"
	"watch\0"
	"wazne\0"
	"weather\0"
	"wichtig\0"
	"world\0"
	"xxx\0"
	"yes\0"
	"важливо\0"
	"важно\0"
	"внимание\0"
	"вопрос\0"
	"обновлено\0"
	"ответ\0"
	"увага\0"
	"эксклюзив\0"
;

static const pcut_phrase pcut_no_place_words_rows[] = {
	{0, 1, 0},
	{2, 1, 0},
	{11, 1, 0},
	{19, 1, 0},
	{33, 1, 0},
	{42, 1, 0},
	{56, 1, 0},
	{69, 1, 0},
	{75, 1, 0},
	{84, 1, 0},
	{92, 1, 0},
	{101, 1, 0},
	{108, 1, 0},
	{116, 1, 0},
	{119, 1, 0},
	{127, 1, 0},
	{136, 1, 0},
	{146, 1, 0},
	{157, 1, 0},
	{164, 1, 0},
	{175, 1, 0},
	{184, 1, 0},
	{193, 1, 0},
	{202, 1, 0},
	{205, 1, 0},
	{213, 1, 0},
	{216, 1, 0},
	{224, 1, 0},
	{228, 1, 0},
	{239, 1, 0},
	{244, 1, 0},
	{254, 1, 0},
	{265, 1, 0},
	{273, 1, 0},
	{280, 1, 0},
	{285, 1, 0},
	{292, 1, 0},
	{303, 1, 0},
	{311, 1, 0},
	{325, 1, 0},
	{335, 1, 0},
	{348, 1, 0},
	{359, 1, 0},
	{369, 1, 0},
	{379, 1, 0},
	{390, 1, 0},
	{400, 1, 0},
	{409, 1, 0},
	{419, 1, 0},
	{429, 1, 0},
	{438, 1, 0},
	{448, 1, 0},
	{456, 1, 0},
	{460, 1, 0},
	{464, 1, 0},
	{471, 1, 0},
	{477, 1, 0},
	{483, 1, 0},
	{505, 1, 0},
	{511, 1, 0},
	{516, 1, 0},
	{519, 1, 0},
	{523, 1, 0},
	{531, 1, 0},
	{534, 1, 0},
	{543, 1, 0},
	{550, 1, 0},
	{556, 1, 0},
	{567, 1, 0},
	{575, 1, 0},
	{593, 1, 0},
	{603, 1, 0},
	{614, 1, 0},
	{624, 1, 0},
	{637, 1, 0},
	{646, 1, 0},
	{656, 1, 0},
	{666, 1, 0},
	{674, 1, 0},
	{679, 1, 0},
	{691, 1, 0},
	{697, 1, 0},
	{702, 1, 0},
	{706, 1, 0},
	{709, 1, 0},
	{713, 1, 0},
	{726, 1, 0},
	{729, 1, 0},
	{734, 1, 0},
	{739, 1, 0},
	{749, 1, 0},
	{755, 1, 0},
	{762, 1, 0},
	{773, 1, 0},
	{782, 1, 0},
	{792, 1, 0},
	{795, 1, 0},
	{803, 1, 0},
	{807, 1, 0},
	{812, 1, 0},
	{818, 1, 0},
	{825, 1, 0},
	{832, 1, 0},
	{841, 1, 0},
	{847, 1, 0},
	{856, 1, 0},
	{870, 1, 0},
	{878, 1, 0},
	{882, 1, 0},
	{887, 1, 0},
	{890, 1, 0},
	{898, 1, 0},
	{900, 1, 0},
	{904, 1, 0},
	{913, 1, 0},
	{916, 1, 0},
	{926, 1, 0},
	{932, 1, 0},
	{940, 1, 0},
	{949, 1, 0},
	{959, 1, 0},
	{967, 1, 0},
	{974, 1, 0},
	{983, 1, 0},
	{991, 1, 0},
	{999, 1, 0},
	{1008, 1, 0},
	{1019, 1, 0},
	{1026, 1, 0},
	{1034, 1, 0},
	{1042, 1, 0},
	{1051, 1, 0},
	{1057, 1, 0},
	{1064, 1, 0},
	{1069, 1, 0},
	{1074, 1, 0},
	{1082, 1, 0},
	{1090, 1, 0},
	{1096, 1, 0},
	{1107, 1, 0},
	{1117, 1, 0},
	{1121, 1, 0},
	{1126, 1, 0},
	{1132, 1, 0},
	{1135, 1, 0},
	{1140, 1, 0},
	{1147, 1, 0},
	{1154, 1, 0},
	{1162, 1, 0},
	{1173, 1, 0},
	{1180, 1, 0},
	{1188, 1, 0},
	{1194, 1, 0},
	{1200, 1, 0},
	{1208, 1, 0},
	{1214, 1, 0},
	{1220, 1, 0},
	{1228, 1, 0},
	{1236, 1, 0},
	{1242, 1, 0},
	{1246, 1, 0},
	{1250, 1, 0},
	{1265, 1, 0},
	{1276, 1, 0},
	{1293, 1, 0},
	{1306, 1, 0},
	{1325, 1, 0},
	{1336, 1, 0},
	{1347, 1, 0},
};

static const pcut_phrase_node pcut_no_place_words_nodes[] = {
	{97, 10, 26, 0}, {98, 4, 36, 65535}, {99, 5, 40, 65535},
	{100, 3, 45, 65535}, {101, 6, 48, 65535}, {102, 7, 54, 65535},
	{103, 2, 61, 65535}, {104, 2, 63, 65535}, {105, 2, 65, 65535},
	{107, 2, 67, 65535}, {108, 2, 69, 65535}, {109, 2, 71, 65535},
	{110, 4, 73, 65535}, {111, 4, 77, 65535}, {112, 8, 81, 65535},
	{113, 2, 89, 111}, {114, 2, 91, 65535}, {115, 6, 93, 65535},
	{116, 6, 99, 65535}, {117, 3, 105, 65535}, {118, 0, 0, 152},
	{119, 4, 108, 65535}, {120, 0, 0, 159}, {121, 0, 0, 160},
	{208, 2, 112, 65535}, {209, 2, 114, 65535}, {98, 0, 0, 1},
	{99, 2, 116, 65535}, {100, 0, 0, 4}, {103, 0, 0, 5},
	{107, 0, 0, 6}, {108, 0, 0, 7}, {110, 3, 118, 65535},
	{112, 0, 0, 13}, {116, 2, 121, 65535}, {117, 0, 0, 18},
	{97, 0, 0, 19}, {114, 0, 0, 20}, {117, 2, 123, 65535},
	{121, 0, 0, 23}, {97, 0, 0, 24}, {99, 0, 0, 25},
	{104, 0, 0, 26}, {111, 2, 125, 65535}, {117, 0, 0, 32},
	{97, 2, 127, 65535}, {105, 2, 129, 65535}, {111, 0, 0, 37},
	{100, 1, 131, 65535}, {105, 0, 0, 41}, {109, 0, 0, 42},
	{110, 1, 132, 65535}, {115, 0, 0, 45}, {120, 3, 133, 65535},
	{97, 2, 136, 65535}, {105, 2, 138, 65535}, {108, 0, 0, 56},
	{111, 0, 0, 57}, {114, 2, 140, 65535}, {116, 0, 0, 60},
	{119, 0, 0, 61}, {97, 0, 0, 62}, {111, 0, 0, 63},
	{101, 2, 142, 65535}, {105, 2, 144, 65535}, {109, 2, 146, 65535},
	{110, 1, 148, 65535}, {101, 0, 0, 74}, {111, 2, 149, 65535},
	{101, 0, 0, 77}, {105, 0, 0, 78}, {105, 0, 0, 79},
	{111, 2, 151, 65535}, {46, 0, 0, 82}, {98, 0, 0, 83},
	{101, 1, 153, 65535}, {111, 1, 154, 86}, {98, 1, 155, 65535},
	{100, 0, 0, 94}, {107, 0, 0, 95}, {112, 0, 0, 96},
	{46, 0, 0, 97}, {97, 0, 0, 98}, {104, 1, 156, 65535},
	{108, 0, 0, 101}, {111, 2, 157, 65535}, {114, 2, 159, 65535},
	{115, 0, 0, 109}, {121, 0, 0, 110}, {38, 0, 0, 112},
	{117, 0, 0, 113}, {101, 7, 161, 114}, {105, 0, 0, 122},
	{99, 0, 0, 123}, {101, 2, 168, 65535}, {111, 2, 170, 65535},
	{112, 1, 172, 65535}, {116, 2, 173, 65535}, {117, 2, 175, 65535},
	{97, 0, 0, 137}, {101, 0, 0, 138}, {104, 0, 0, 139},
	{105, 2, 177, 65535}, {111, 1, 179, 143}, {114, 0, 0, 145},
	{112, 2, 180, 65535}, {114, 1, 182, 65535}, {119, 0, 0, 151},
	{97, 3, 183, 65535}, {101, 0, 0, 156}, {105, 0, 0, 157},
	{111, 0, 0, 158}, {178, 1, 186, 65535}, {190, 2, 187, 65535},
	{131, 0, 0, 167}, {141, 0, 0, 168}, {104, 0, 0, 2},
	{116, 0, 0, 3}, {97, 1, 189, 65535}, {115, 0, 0, 11},
	{116, 0, 0, 12}, {101, 1, 190, 65535}, {116, 1, 191, 65535},
	{108, 0, 0, 21}, {115, 0, 0, 22}, {110, 2, 192, 27},
	{114, 1, 194, 65535}, {110, 0, 0, 33}, {116, 0, 0, 34},
	{107, 0, 0, 35}, {115, 0, 0, 36}, {105, 1, 195, 65535},
	{116, 1, 196, 65535}, {99, 1, 197, 65535}, {107, 0, 0, 49},
	{112, 0, 0, 50}, {99, 0, 0, 51}, {113, 0, 0, 52},
	{103, 1, 198, 53}, {120, 0, 0, 55}, {97, 0, 0, 58},
	{111, 0, 0, 59}, {97, 2, 199, 65535}, {108, 0, 0, 66},
	{103, 0, 0, 67}, {110, 0, 0, 68}, {109, 0, 0, 69},
	{112, 1, 201, 65535}, {116, 2, 202, 65535}, {109, 0, 0, 75},
	{114, 0, 0, 76}, {110, 0, 0, 80}, {114, 0, 0, 81},
	{119, 1, 204, 84}, {116, 3, 205, 65535}, {105, 1, 208, 65535},
	{111, 1, 209, 65535}, {108, 0, 0, 102}, {122, 0, 0, 103},
	{101, 3, 210, 65535}, {111, 1, 213, 107}, {97, 0, 0, 115},
	{99, 0, 0, 116}, {108, 0, 0, 117}, {112, 0, 0, 118},
	{115, 0, 0, 119}, {117, 0, 0, 120}, {118, 0, 0, 121},
	{99, 0, 0, 124}, {101, 0, 0, 125}, {110, 0, 0, 126},
	{117, 1, 214, 65535}, {111, 2, 215, 65535}, {101, 0, 0, 133},
	{111, 0, 0, 134}, {98, 0, 0, 135}, {109, 0, 0, 136},
	{112, 1, 217, 140}, {116, 0, 0, 142}, {100, 0, 0, 144},
	{100, 1, 218, 65535}, {111, 0, 0, 148}, {103, 1, 219, 65535},
	{114, 0, 0, 153}, {116, 0, 0, 154}, {122, 0, 0, 155},
	{208, 3, 220, 65535}, {208, 0, 0, 165}, {209, 0, 0, 166},
	{108, 2, 223, 65535}, {110, 1, 225, 65535}, {101, 1, 226, 65535},
	{99, 0, 0, 28}, {115, 0, 0, 29}, {114, 1, 227, 65535},
	{116, 1, 228, 65535}, {114, 1, 229, 65535}, {108, 1, 230, 65535},
	{117, 0, 0, 54}, {100, 0, 0, 64}, {108, 0, 0, 65},
	{111, 1, 231, 65535}, {101, 0, 0, 72}, {114, 0, 0, 73},
	{115, 0, 0, 85}, {97, 0, 0, 87}, {101, 2, 232, 88},
	{105, 0, 0, 91}, {116, 1, 234, 65535}, {116, 1, 235, 65535},
	{103, 0, 0, 104}, {115, 0, 0, 105}, {118, 0, 0, 106},
	{115, 0, 0, 108}, {114, 1, 236, 65535}, {105, 1, 237, 65535},
	{114, 1, 238, 65535}, {115, 0, 0, 141}, {97, 1, 239, 65535},
	{101, 1, 240, 65535}, {176, 1, 241, 65535}, {189, 0, 0, 163},
	{190, 0, 0, 164}, {105, 0, 0, 8}, {121, 1, 242, 65535},
	{99, 2, 243, 65535}, {110, 2, 245, 65535}, {101, 1, 247, 65535},
	{111, 1, 248, 65535}, {101, 2, 249, 65535}, {117, 1, 251, 65535},
	{114, 1, 252, 65535}, {32, 0, 0, 89}, {115, 0, 0, 90},
	{117, 1, 253, 65535}, {111, 1, 254, 99}, {99, 1, 255, 65535},
	{108, 1, 256, 65535}, {116, 1, 257, 131}, {116, 1, 258, 65535},
	{110, 1, 259, 65535}, {208, 1, 260, 65535}, {115, 2, 261, 65535},
	{97, 0, 0, 14}, {105, 0, 0, 15}, {116, 0, 0, 16},
	{122, 0, 0, 17}, {99, 1, 263, 65535}, {114, 3, 264, 65535},
	{116, 0, 0, 43}, {118, 0, 0, 44}, {115, 1, 267, 65535},
	{116, 1, 268, 65535}, {97, 1, 269, 65535}, {115, 0, 0, 100},
	{101, 1, 270, 127}, {101, 1, 271, 65535}, {115, 0, 0, 132},
	{101, 1, 272, 146}, {116, 1, 273, 149}, {182, 1, 274, 65535},
	{101, 0, 0, 9}, {105, 0, 0, 10}, {116, 2, 275, 65535},
	{39, 0, 0, 38}, {105, 0, 0, 39}, {115, 0, 0, 40},
	{105, 2, 277, 65535}, {97, 1, 279, 65535}, {114, 2, 280, 65535},
	{115, 0, 0, 128}, {114, 1, 282, 129}, {100, 0, 0, 147},
	{101, 0, 0, 150}, {208, 2, 283, 65535}, {101, 0, 0, 30},
	{105, 0, 0, 31}, {102, 0, 0, 46}, {118, 2, 285, 65535},
	{110, 1, 287, 65535}, {105, 0, 0, 92}, {121, 0, 0, 93},
	{115, 0, 0, 130}, {187, 0, 0, 161}, {189, 0, 0, 162},
	{101, 0, 0, 47}, {111, 0, 0, 48}, {116, 1, 288, 70},
	{101, 0, 0, 71},
};

static const uint8_t pcut_no_place_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 10,
	11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
	23, 24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 25, 26, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_no_place_words_second[256] = {
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
	0x0, 0xFFFFFFFF, 0x2240002, 0x20810A, 0x8202, 0x1086210,
	0x949202, 0x8002, 0x220, 0x6000, 0x0, 0x8020,
	0x220, 0x8200, 0xC024, 0x10814, 0x20CD102, 0xFFFFFFFF,
	0x220, 0x318028, 0x48322, 0x850000, 0x200, 0x8222,
	0x1000000, 0x20, 0x0, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x0, 0x0, 0x40040000, 0x2008,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_no_place_words = {pcut_no_place_words_rows, pcut_no_place_words_text, pcut_no_place_words_nodes,
	pcut_no_place_words_first, pcut_no_place_words_second, sizeof pcut_no_place_words_rows / sizeof pcut_no_place_words_rows[0]};
