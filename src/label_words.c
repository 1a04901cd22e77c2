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
	"contrassegnato\0"
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
	"etiketlendi\0"
	"etiketler\0"
	"etiqueta\0"
	"etiquetado\0"
	"etiquetado como\0"
	"etiquetado con\0"
	"etiquetas\0"
	"etiquete\0"
	"etiquete avec\0"
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
	"getagd\0"
	"getagd met\0"
	"getaggt mit\0"
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
	"marcado\0"
	"marcado com\0"
	"marcadores\0"
	"markt\0"
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
	"merket\0"
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
	"otagowano\0"
	"otsikko\0"
	"outlet\0"
	"overline\0"
	"oversaettelse\0"
	"oversattning\0"
	"oversettelse\0"
	"overskrift\0"
	"ozet\0"
	"oznaceno\0"
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
	"taggad\0"
	"taggar\0"
	"taggato\0"
	"tagged\0"
	"tagged as\0"
	"tagged with\0"
	"tagget\0"
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
	"verschlagwortet mit\0"
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
	"позначено\0"
	"полныи текст\0"
	"помечено\0"
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
	"來源報紙\0"
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
	"刊物\0"
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
	"報刊\0"
	"報章\0"
	"報道関係者のお問い合わせ先\0"
	"場所\0"
	"媒体\0"
	"媒体名称\0"
	"媒体联系\0"
	"媒體\0"
	"媒體名稱\0"
	"媒體聯絡\0"
	"字数\0"
	"字數\0"
	"审核\0"
	"导读\0"
	"專欄\0"
	"導讀\0"
	"巻\0"
	"引用元\0"
	"情報源\0"
	"抄録\0"
	"投稿日\0"
	"投稿者\0"
	"报刊\0"
	"报刊名称\0"
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
	"文献号\0"
	"文獻號\0"
	"文章来源\0"
	"文章編號\0"
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
	"流水号\0"
	"版位\0"
	"版号\0"
	"版名\0"
	"版块\0"
	"版头\0"
	"版本\0"
	"版权\0"
	"版权所有\0"
	"版權\0"
	"版次\0"
	"版號\0"
	"版面\0"
	"版面名称\0"
	"版頭\0"
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
	"編號\0"
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
	"記錄號\0"
	"許可\0"
	"訳\0"
	"訳者\0"
	"語言\0"
	"譯者\0"
	"记录号\0"
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
	"载体\0"
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
	"頁數\0"
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
	"배포일\0"
	"배포일시\0"
	"번역\0"
	"보도일시\0"
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
	{1722, PCUT_FIELD_TAGS, 5},
	{1737, PCUT_FIELD_AUTHOR, 1},
	{1749, PCUT_FIELD_AUTHOR, 1},
	{1762, PCUT_FIELD_COPYRIGHT, 0},
	{1772, PCUT_FIELD_OTHER_DATE, 1},
	{1787, PCUT_FIELD_COPYRIGHT, 1},
	{1804, PCUT_FIELD_COPYRIGHT, 1},
	{1821, PCUT_FIELD_BODY, 0},
	{1827, PCUT_FIELD_BODY, 3},
	{1833, PCUT_FIELD_AUTHOR, 1},
	{1847, PCUT_FIELD_OTHER_DATE, 1},
	{1855, PCUT_FIELD_AUTHOR, 1},
	{1863, PCUT_FIELD_PHOTOGRAPHER, 3},
	{1876, PCUT_FIELD_PHOTOGRAPHER, 3},
	{1890, PCUT_FIELD_BODY, 4},
	{1897, PCUT_FIELD_CAPTION, 1},
	{1905, PCUT_FIELD_TAGS, 27},
	{1919, PCUT_FIELD_COPYRIGHT, 1},
	{1922, PCUT_FIELD_DATE, 1},
	{1925, PCUT_FIELD_KICKER, 2},
	{1935, PCUT_FIELD_DATE, 0},
	{1940, PCUT_FIELD_OTHER_DATE, 6},
	{1955, PCUT_FIELD_DATE, 6},
	{1974, PCUT_FIELD_OTHER_DATE, 5},
	{1994, PCUT_FIELD_DATE, 5},
	{2016, PCUT_FIELD_OTHER_DATE, 11},
	{2029, PCUT_FIELD_DATE, 27},
	{2045, PCUT_FIELD_DATE, 11},
	{2061, PCUT_FIELD_DATE, 11},
	{2074, PCUT_FIELD_DATE, 0},
	{2079, PCUT_FIELD_OTHER_DATE, 1},
	{2093, PCUT_FIELD_OTHER_DATE, 1},
	{2104, PCUT_FIELD_OTHER_DATE, 3},
	{2123, PCUT_FIELD_DATE, 3},
	{2143, PCUT_FIELD_UPDATED, 1},
	{2157, PCUT_FIELD_OTHER_DATE, 1},
	{2172, PCUT_FIELD_DATE, 1},
	{2192, PCUT_FIELD_DATE, 1},
	{2207, PCUT_FIELD_OTHER_DATE, 1},
	{2222, PCUT_FIELD_OTHER_DATE, 1},
	{2233, PCUT_FIELD_UPDATED, 1},
	{2246, PCUT_FIELD_OTHER_DATE, 3},
	{2262, PCUT_FIELD_DATE, 1},
	{2268, PCUT_FIELD_PLACE, 1},
	{2277, PCUT_FIELD_DATE, 0},
	{2282, PCUT_FIELD_DATE, 0},
	{2288, PCUT_FIELD_DATE, 12},
	{2301, PCUT_FIELD_AUTHOR, 27},
	{2304, PCUT_FIELD_SUBTITLE, 1},
	{2309, PCUT_FIELD_SUBTITLE, 1},
	{2313, PCUT_FIELD_WORDS, 12},
	{2319, PCUT_FIELD_SECTION, 1},
	{2330, PCUT_FIELD_COPYRIGHT, 4},
	{2339, PCUT_FIELD_COPYRIGHT, 4},
	{2357, PCUT_FIELD_UPDATED, 3},
	{2378, PCUT_FIELD_SUMMARY, 6},
	{2388, PCUT_FIELD_SUMMARY, 27},
	{2398, PCUT_FIELD_SUMMARY, 4},
	{2410, PCUT_FIELD_SUMMARY, 0},
	{2422, PCUT_FIELD_TAGS, 1},
	{2434, PCUT_FIELD_SUMMARY, 5},
	{2446, PCUT_FIELD_SECTION, 1},
	{2451, PCUT_FIELD_AUTHOR, 5},
	{2454, PCUT_FIELD_SITE, 28},
	{2460, PCUT_FIELD_SITE, 4},
	{2467, PCUT_FIELD_CAPTION, 5},
	{2478, PCUT_FIELD_LANGUAGE, 14},
	{2482, PCUT_FIELD_UPDATED, 31},
	{2493, PCUT_FIELD_URL, 4},
	{2503, PCUT_FIELD_COPYRIGHT, 6},
	{2512, PCUT_FIELD_COPYRIGHT, 6},
	{2530, PCUT_FIELD_COPYRIGHT, 5},
	{2538, PCUT_FIELD_COPYRIGHT, 5},
	{2555, PCUT_FIELD_WORDS, 11},
	{2563, PCUT_FIELD_ID, 1},
	{2569, PCUT_FIELD_ID, 1},
	{2575, PCUT_FIELD_ID, 1},
	{2587, PCUT_FIELD_ID, 1},
	{2607, PCUT_FIELD_ID, 1},
	{2623, PCUT_FIELD_URL, 1},
	{2636, PCUT_FIELD_ID, 1},
	{2640, PCUT_FIELD_ID, 2},
	{2652, PCUT_FIELD_ID, 2},
	{2667, PCUT_FIELD_AUTHOR, 7},
	{2672, PCUT_FIELD_OTHER_DATE, 11},
	{2679, PCUT_FIELD_OTHER_DATE, 1},
	{2690, PCUT_FIELD_COPYRIGHT, 3},
	{2697, PCUT_FIELD_COPYRIGHT, 3},
	{2713, PCUT_FIELD_SECTION, 11},
	{2719, PCUT_FIELD_AUTHOR, 11},
	{2731, PCUT_FIELD_CONTACT, 1},
	{2738, PCUT_FIELD_ISSUE, 1},
	{2741, PCUT_FIELD_EDITOR, 6},
	{2748, PCUT_FIELD_EDITOR, 4},
	{2756, PCUT_FIELD_EDITOR, 12},
	{2764, PCUT_FIELD_EDITOR, 3},
	{2774, PCUT_FIELD_EDITOR, 1},
	{2784, PCUT_FIELD_EDITOR, 3},
	{2792, PCUT_FIELD_ISSUE, 7},
	{2799, PCUT_FIELD_EDITOR, 1},
	{2810, PCUT_FIELD_ISSUE, 0},
	{2818, PCUT_FIELD_AUTHOR, 0},
	{2825, PCUT_FIELD_SECTION, 6},
	{2834, PCUT_FIELD_EDITOR, 1},
	{2842, PCUT_FIELD_ISSUE, 5},
	{2851, PCUT_FIELD_CONTACT, 1},
	{2857, PCUT_FIELD_TAGS, 23},
	{2862, PCUT_FIELD_TAGS, 0},
	{2868, PCUT_FIELD_TITLE, 4},
	{2879, PCUT_FIELD_URL, 6},
	{2888, PCUT_FIELD_URL, 4},
	{2895, PCUT_FIELD_SUBTITLE, 4},
	{2906, PCUT_FIELD_OTHER_DATE, 1},
	{2917, PCUT_FIELD_OTHER_DATE, 2},
	{2925, PCUT_FIELD_DATE, 2},
	{2943, PCUT_FIELD_DATE, 2},
	{2954, PCUT_FIELD_DATE, 2},
	{2968, PCUT_FIELD_AUTHOR, 0},
	{2980, PCUT_FIELD_OTHER_DATE, 1},
	{2983, PCUT_FIELD_TAGS, 27},
	{2992, PCUT_FIELD_TAGS, 5},
	{3002, PCUT_FIELD_TAGS, 14},
	{3014, PCUT_FIELD_TAGS, 14},
	{3024, PCUT_FIELD_TAGS, 4},
	{3033, PCUT_FIELD_TAGS, 4},
	{3044, PCUT_FIELD_TAGS, 4},
	{3060, PCUT_FIELD_TAGS, 4},
	{3075, PCUT_FIELD_TAGS, 0},
	{3085, PCUT_FIELD_TAGS, 3},
	{3094, PCUT_FIELD_TAGS, 3},
	{3108, PCUT_FIELD_TAGS, 28},
	{3118, PCUT_FIELD_TAGS, 3},
	{3129, PCUT_FIELD_SUMMARY, 1},
	{3137, PCUT_FIELD_WORDS, 6},
	{3146, PCUT_FIELD_WORDS, 4},
	{3156, PCUT_FIELD_SUMMARY, 3},
	{3164, PCUT_FIELD_CONTACT, 1},
	{3168, PCUT_FIELD_DATE, 4},
	{3174, PCUT_FIELD_OTHER_DATE, 4},
	{3189, PCUT_FIELD_OTHER_DATE, 4},
	{3207, PCUT_FIELD_DATE, 4},
	{3228, PCUT_FIELD_OTHER_DATE, 4},
	{3240, PCUT_FIELD_SECTION, 1},
	{3252, PCUT_FIELD_AUTHOR, 0},
	{3258, PCUT_FIELD_PAGES, 1},
	{3269, PCUT_FIELD_DATE, 1},
	{3285, PCUT_FIELD_SITE, 28},
	{3290, PCUT_FIELD_SITE, 0},
	{3296, PCUT_FIELD_CONTACT, 1},
	{3320, PCUT_FIELD_CONTACT, 1},
	{3340, PCUT_FIELD_CONTACT, 1},
	{3361, PCUT_FIELD_CONTACT, 1},
	{3390, PCUT_FIELD_AUTHOR, 22},
	{3401, PCUT_FIELD_AUTHOR, 0},
	{3411, PCUT_FIELD_SITE, 26},
	{3418, PCUT_FIELD_PHOTOGRAPHER, 11},
	{3422, PCUT_FIELD_PHOTOGRAPHER, 11},
	{3427, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3432, PCUT_FIELD_PHOTOGRAPHER, 7},
	{3439, PCUT_FIELD_PHOTOGRAPHER, 7},
	{3449, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3458, PCUT_FIELD_CAPTION, 14},
	{3472, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3483, PCUT_FIELD_PHOTOGRAPHER, 4},
	{3495, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3506, PCUT_FIELD_PHOTOGRAPHER, 2},
	{3517, PCUT_FIELD_PHOTOGRAPHER, 14},
	{3529, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3539, PCUT_FIELD_PHOTOGRAPHER, 26},
	{3545, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3551, PCUT_FIELD_UPDATED, 26},
	{3561, PCUT_FIELD_AUTHOR, 1},
	{3573, PCUT_FIELD_SITE, 4},
	{3580, PCUT_FIELD_BODY, 1},
	{3593, PCUT_FIELD_BODY, 1},
	{3603, PCUT_FIELD_BODY, 1},
	{3612, PCUT_FIELD_CONTACT, 1},
	{3632, PCUT_FIELD_SITE, 11},
	{3639, PCUT_FIELD_SITE, 14},
	{3646, PCUT_FIELD_UPDATED, 2},
	{3655, PCUT_FIELD_SECTION, 1},
	{3661, PCUT_FIELD_DATE, 7},
	{3674, PCUT_FIELD_DATE, 7},
	{3690, PCUT_FIELD_OTHER_DATE, 7},
	{3703, PCUT_FIELD_AUTHOR, 7},
	{3719, PCUT_FIELD_OTHER_DATE, 2},
	{3731, PCUT_FIELD_TAGS, 7},
	{3738, PCUT_FIELD_TAGS, 7},
	{3749, PCUT_FIELD_TAGS, 2},
	{3761, PCUT_FIELD_UPDATED, 7},
	{3771, PCUT_FIELD_SITE, 5},
	{3780, PCUT_FIELD_CAPTION, 0},
	{3788, PCUT_FIELD_CAPTION, 7},
	{3796, PCUT_FIELD_CAPTION, 2},
	{3803, PCUT_FIELD_CAPTION, 1},
	{3811, PCUT_FIELD_CAPTION, 3},
	{3821, PCUT_FIELD_ID, 1},
	{3826, PCUT_FIELD_UPDATED, 14},
	{3837, PCUT_FIELD_UPDATED, 14},
	{3855, PCUT_FIELD_UPDATED, 14},
	{3867, PCUT_FIELD_AUTHOR, 14},
	{3873, PCUT_FIELD_TAGS, 1},
	{3882, PCUT_FIELD_TAGS, 11},
	{3888, PCUT_FIELD_TITLE, 1},
	{3891, PCUT_FIELD_TITLE, 1},
	{3896, PCUT_FIELD_TITLE, 1},
	{3904, PCUT_FIELD_TITLE, 1},
	{3913, PCUT_FIELD_PLACE, 26},
	{3918, PCUT_FIELD_EDITOR, 2},
	{3930, PCUT_FIELD_SUMMARY, 1},
	{3940, PCUT_FIELD_URL, 6},
	{3953, PCUT_FIELD_URL, 26},
	{3964, PCUT_FIELD_TITLE, 1},
	{3967, PCUT_FIELD_ID, 1},
	{3970, PCUT_FIELD_ID, 4},
	{3984, PCUT_FIELD_ID, 1},
	{3995, PCUT_FIELD_TAGS, 1},
	{4007, PCUT_FIELD_LANGUAGE, 0},
	{4014, PCUT_FIELD_CONTACT, 14},
	{4023, PCUT_FIELD_PHOTOGRAPHER, 0},
	{4036, PCUT_FIELD_PHOTOGRAPHER, 1},
	{4050, PCUT_FIELD_CAPTION, 1},
	{4064, PCUT_FIELD_PHOTOGRAPHER, 4},
	{4073, PCUT_FIELD_PHOTOGRAPHER, 6},
	{4081, PCUT_FIELD_PHOTOGRAPHER, 1},
	{4088, PCUT_FIELD_PHOTOGRAPHER, 5},
	{4097, PCUT_FIELD_TAGS, 1},
	{4109, PCUT_FIELD_URL, 5},
	{4119, PCUT_FIELD_SUMMARY, 0},
	{4127, PCUT_FIELD_SUMMARY, 25},
	{4136, PCUT_FIELD_SUMMARY, 7},
	{4146, PCUT_FIELD_URL, 2},
	{4162, PCUT_FIELD_SUMMARY, 1},
	{4168, PCUT_FIELD_CONTACT, 1},
	{4185, PCUT_FIELD_CONTACT, 1},
	{4204, PCUT_FIELD_AUTHOR, 26},
	{4209, PCUT_FIELD_ID, 1},
	{4214, PCUT_FIELD_ID, 1},
	{4219, PCUT_FIELD_ISSUE, 1},
	{4225, PCUT_FIELD_DATE, 1},
	{4236, PCUT_FIELD_SITE, 29},
	{4242, PCUT_FIELD_ISSUE, 7},
	{4251, PCUT_FIELD_ISSUE, 2},
	{4260, PCUT_FIELD_LANGUAGE, 0},
	{4266, PCUT_FIELD_LANGUAGE, 29},
	{4272, PCUT_FIELD_LANGUAGE, 11},
	{4278, PCUT_FIELD_SITE, 1},
	{4281, PCUT_FIELD_SITE, 6},
	{4288, PCUT_FIELD_AUTHOR, 6},
	{4299, PCUT_FIELD_SITE, 0},
	{4307, PCUT_FIELD_AUTHOR, 0},
	{4318, PCUT_FIELD_AUTHOR, 3},
	{4330, PCUT_FIELD_TITLE, 31},
	{4336, PCUT_FIELD_DATE, 25},
	{4346, PCUT_FIELD_SITE, 22},
	{4352, PCUT_FIELD_CONTACT, 26},
	{4362, PCUT_FIELD_TAGS, 31},
	{4373, PCUT_FIELD_SECTION, 0},
	{4382, PCUT_FIELD_SECTION, 0},
	{4392, PCUT_FIELD_SECTION, 0},
	{4402, PCUT_FIELD_SECTION, 29},
	{4413, PCUT_FIELD_SECTION, 7},
	{4420, PCUT_FIELD_SITE, 14},
	{4427, PCUT_FIELD_WORDS, 14},
	{4434, PCUT_FIELD_WORDS, 14},
	{4448, PCUT_FIELD_SUMMARY, 1},
	{4459, PCUT_FIELD_TAGS, 1},
	{4469, PCUT_FIELD_TAGS, 1},
	{4477, PCUT_FIELD_TAGS, 1},
	{4486, PCUT_FIELD_KICKER, 1},
	{4493, PCUT_FIELD_LANGUAGE, 25},
	{4499, PCUT_FIELD_SITE, 0},
	{4505, PCUT_FIELD_AUTHOR, 25},
	{4517, PCUT_FIELD_SUMMARY, 26},
	{4525, PCUT_FIELD_TAGS, 12},
	{4539, PCUT_FIELD_TAGS, 29},
	{4554, PCUT_FIELD_TAGS, 13},
	{4568, PCUT_FIELD_CONTACT, 0},
	{4576, PCUT_FIELD_CONTACT, 11},
	{4595, PCUT_FIELD_CONTACT, 11},
	{4613, PCUT_FIELD_CONTACT, 12},
	{4631, PCUT_FIELD_TAGS, 14},
	{4639, PCUT_FIELD_TITLE, 7},
	{4643, PCUT_FIELD_URL, 7},
	{4653, PCUT_FIELD_TITLE, 7},
	{4662, PCUT_FIELD_SITE, 7},
	{4668, PCUT_FIELD_TAGS, 26},
	{4680, PCUT_FIELD_SUMMARY, 2},
	{4697, PCUT_FIELD_SUMMARY, 2},
	{4709, PCUT_FIELD_PHOTOGRAPHER, 25},
	{4714, PCUT_FIELD_PHOTOGRAPHER, 25},
	{4720, PCUT_FIELD_CAPTION, 25},
	{4731, PCUT_FIELD_LANGUAGE, 1},
	{4734, PCUT_FIELD_OTHER_DATE, 7},
	{4744, PCUT_FIELD_UPDATED, 7},
	{4762, PCUT_FIELD_TAGS, 0},
	{4769, PCUT_FIELD_OTHER_DATE, 2},
	{4779, PCUT_FIELD_WORDS, 23},
	{4787, PCUT_FIELD_SITE, 25},
	{4793, PCUT_FIELD_LANGUAGE, 1},
	{4798, PCUT_FIELD_WORDS, 22},
	{4804, PCUT_FIELD_WORDS, 2},
	{4810, PCUT_FIELD_LANGUAGE, 1},
	{4819, PCUT_FIELD_LANGUAGE, 1},
	{4843, PCUT_FIELD_LANGUAGE, 3},
	{4850, PCUT_FIELD_URL, 22},
	{4855, PCUT_FIELD_SITE, 26},
	{4859, PCUT_FIELD_UPDATED, 1},
	{4873, PCUT_FIELD_UPDATED, 1},
	{4886, PCUT_FIELD_UPDATED, 1},
	{4899, PCUT_FIELD_SUMMARY, 1},
	{4904, PCUT_FIELD_URL, 27},
	{4913, PCUT_FIELD_CAPTION, 6},
	{4921, PCUT_FIELD_CAPTION, 3},
	{4929, PCUT_FIELD_SITE, 25},
	{4935, PCUT_FIELD_WORDS, 24},
	{4942, PCUT_FIELD_WORDS, 7},
	{4949, PCUT_FIELD_WORDS, 1},
	{4956, PCUT_FIELD_LANGUAGE, 4},
	{4963, PCUT_FIELD_URL, 24},
	{4969, PCUT_FIELD_UPDATED, 2},
	{4991, PCUT_FIELD_CAPTION, 4},
	{4999, PCUT_FIELD_LICENSE, 6},
	{5007, PCUT_FIELD_LICENSE, 0},
	{5015, PCUT_FIELD_LICENSE, 4},
	{5024, PCUT_FIELD_LICENSE, 11},
	{5033, PCUT_FIELD_LICENSE, 1},
	{5041, PCUT_FIELD_LICENSE, 7},
	{5050, PCUT_FIELD_LICENSE, 5},
	{5058, PCUT_FIELD_WORDS, 11},
	{5070, PCUT_FIELD_URL, 3},
	{5075, PCUT_FIELD_URL, 32},
	{5084, PCUT_FIELD_URL, 3},
	{5099, PCUT_FIELD_PLACE, 3},
	{5104, PCUT_FIELD_URL, 6},
	{5112, PCUT_FIELD_LANGUAGE, 27},
	{5118, PCUT_FIELD_LANGUAGE, 0},
	{5125, PCUT_FIELD_SUBTITLE, 6},
	{5136, PCUT_FIELD_URL, 0},
	{5141, PCUT_FIELD_URL, 6},
	{5155, PCUT_FIELD_URL, 5},
	{5170, PCUT_FIELD_URL, 1},
	{5186, PCUT_FIELD_URL, 25},
	{5193, PCUT_FIELD_LICENSE, 14},
	{5200, PCUT_FIELD_CONTACT, 25},
	{5212, PCUT_FIELD_LICENSE, 2},
	{5219, PCUT_FIELD_LANGUAGE, 28},
	{5227, PCUT_FIELD_OTHER_DATE, 1},
	{5237, PCUT_FIELD_OTHER_DATE, 1},
	{5247, PCUT_FIELD_PLACE, 6},
	{5253, PCUT_FIELD_PLACE, 4},
	{5263, PCUT_FIELD_PLACE, 5},
	{5272, PCUT_FIELD_PLACE, 1},
	{5281, PCUT_FIELD_WORDS, 4},
	{5290, PCUT_FIELD_WORDS, 3},
	{5299, PCUT_FIELD_PLACE, 0},
	{5305, PCUT_FIELD_WORDS, 5},
	{5315, PCUT_FIELD_PLACE, 5},
	{5321, PCUT_FIELD_SITE, 1},
	{5330, PCUT_FIELD_CONTACT, 1},
	{5335, PCUT_FIELD_SUMMARY, 23},
	{5343, PCUT_FIELD_TITLE, 6},
	{5352, PCUT_FIELD_TITLE, 3},
	{5362, PCUT_FIELD_TITLE, 14},
	{5369, PCUT_FIELD_TAGS, 6},
	{5377, PCUT_FIELD_TAGS, 6},
	{5389, PCUT_FIELD_TAGS, 6},
	{5400, PCUT_FIELD_TAGS, 22},
	{5406, PCUT_FIELD_SITE, 31},
	{5412, PCUT_FIELD_CONTACT, 1},
	{5426, PCUT_FIELD_CONTACT, 1},
	{5441, PCUT_FIELD_CONTACT, 1},
	{5457, PCUT_FIELD_CONTACT, 1},
	{5473, PCUT_FIELD_CONTACT, 1},
	{5489, PCUT_FIELD_CONTACT, 2},
	{5503, PCUT_FIELD_SITE, 4},
	{5509, PCUT_FIELD_SITE, 0},
	{5516, PCUT_FIELD_DATE, 26},
	{5526, PCUT_FIELD_TAGS, 24},
	{5533, PCUT_FIELD_BODY, 14},
	{5539, PCUT_FIELD_PLACE, 11},
	{5547, PCUT_FIELD_UPDATED, 3},
	{5558, PCUT_FIELD_UPDATED, 3},
	{5572, PCUT_FIELD_UPDATED, 3},
	{5584, PCUT_FIELD_PLACE, 12},
	{5590, PCUT_FIELD_UPDATED, 4},
	{5601, PCUT_FIELD_UPDATED, 3},
	{5612, PCUT_FIELD_UPDATED, 1},
	{5621, PCUT_FIELD_WORDS, 3},
	{5626, PCUT_FIELD_TAGS, 3},
	{5636, PCUT_FIELD_TAGS, 3},
	{5646, PCUT_FIELD_AUTHOR, 14},
	{5654, PCUT_FIELD_AGENCY, 2},
	{5673, PCUT_FIELD_TITLE, 0},
	{5680, PCUT_FIELD_KICKER, 11},
	{5689, PCUT_FIELD_TITLE, 11},
	{5698, PCUT_FIELD_AUTHOR, 29},
	{5706, PCUT_FIELD_TITLE, 29},
	{5713, PCUT_FIELD_TITLE, 12},
	{5719, PCUT_FIELD_TITLE, 13},
	{5725, PCUT_FIELD_AGENCY, 1},
	{5737, PCUT_FIELD_SITE, 1},
	{5749, PCUT_FIELD_AGENCY, 1},
	{5762, PCUT_FIELD_SITE, 1},
	{5774, PCUT_FIELD_SITE, 1},
	{5784, PCUT_FIELD_DATE, 32},
	{5789, PCUT_FIELD_DATE, 32},
	{5799, PCUT_FIELD_LANGUAGE, 32},
	{5808, PCUT_FIELD_AUTHOR, 32},
	{5819, PCUT_FIELD_SITE, 32},
	{5825, PCUT_FIELD_ISSUE, 1},
	{5828, PCUT_FIELD_TAGS, 23},
	{5837, PCUT_FIELD_TAGS, 24},
	{5847, PCUT_FIELD_WORDS, 3},
	{5862, PCUT_FIELD_SITE, 0},
	{5869, PCUT_FIELD_TAGS, 1},
	{5872, PCUT_FIELD_ISSUE, 1},
	{5879, PCUT_FIELD_WORDS, 1},
	{5895, PCUT_FIELD_ISSUE, 11},
	{5901, PCUT_FIELD_ISSUE, 0},
	{5908, PCUT_FIELD_ID, 3},
	{5927, PCUT_FIELD_WORDS, 4},
	{5946, PCUT_FIELD_WORDS, 5},
	{5963, PCUT_FIELD_ISSUE, 0},
	{5970, PCUT_FIELD_TAGS, 22},
	{5980, PCUT_FIELD_LANGUAGE, 26},
	{5986, PCUT_FIELD_DATE, 29},
	{5997, PCUT_FIELD_SUBTITLE, 5},
	{6007, PCUT_FIELD_URL, 0},
	{6013, PCUT_FIELD_URL, 11},
	{6022, PCUT_FIELD_AUTHOR, 31},
	{6027, PCUT_FIELD_SUMMARY, 7},
	{6040, PCUT_FIELD_SUBTITLE, 7},
	{6049, PCUT_FIELD_CAPTION, 7},
	{6062, PCUT_FIELD_SUBTITLE, 7},
	{6073, PCUT_FIELD_TAGS, 7},
	{6083, PCUT_FIELD_TAGS, 7},
	{6095, PCUT_FIELD_URL, 2},
	{6102, PCUT_FIELD_URL, 7},
	{6122, PCUT_FIELD_UPDATED, 23},
	{6132, PCUT_FIELD_SUMMARY, 11},
	{6137, PCUT_FIELD_UPDATED, 24},
	{6147, PCUT_FIELD_DATE, 11},
	{6160, PCUT_FIELD_DATE, 11},
	{6173, PCUT_FIELD_WORDS, 0},
	{6177, PCUT_FIELD_URL, 0},
	{6186, PCUT_FIELD_URL, 1},
	{6200, PCUT_FIELD_URL, 1},
	{6213, PCUT_FIELD_URL, 2},
	{6226, PCUT_FIELD_SITE, 1},
	{6250, PCUT_FIELD_URL, 14},
	{6259, PCUT_FIELD_PLACE, 0},
	{6263, PCUT_FIELD_PLACE, 2},
	{6273, PCUT_FIELD_URL, 11},
	{6282, PCUT_FIELD_SECTION, 25},
	{6289, PCUT_FIELD_URL, 25},
	{6296, PCUT_FIELD_SUMMARY, 26},
	{6309, PCUT_FIELD_UPDATED, 11},
	{6331, PCUT_FIELD_TAGS, 11},
	{6341, PCUT_FIELD_TITLE, 25},
	{6349, PCUT_FIELD_SITE, 1},
	{6356, PCUT_FIELD_KICKER, 1},
	{6365, PCUT_FIELD_TRANSLATOR, 23},
	{6379, PCUT_FIELD_TRANSLATOR, 22},
	{6392, PCUT_FIELD_TRANSLATOR, 24},
	{6405, PCUT_FIELD_TITLE, 0},
	{6416, PCUT_FIELD_SUMMARY, 14},
	{6421, PCUT_FIELD_TAGS, 12},
	{6430, PCUT_FIELD_TAGS, 29},
	{6437, PCUT_FIELD_PAGES, 0},
	{6442, PCUT_FIELD_PAGES, 1},
	{6454, PCUT_FIELD_URL, 1},
	{6463, PCUT_FIELD_PAGES, 0},
	{6469, PCUT_FIELD_PAGES, 0},
	{6476, PCUT_FIELD_PAGES, 4},
	{6484, PCUT_FIELD_PAGES, 5},
	{6491, PCUT_FIELD_DATE, 25},
	{6502, PCUT_FIELD_UPDATED, 25},
	{6513, PCUT_FIELD_WORDS, 4},
	{6522, PCUT_FIELD_TAGS, 4},
	{6537, PCUT_FIELD_WORDS, 6},
	{6546, PCUT_FIELD_TAGS, 6},
	{6561, PCUT_FIELD_TAGS, 6},
	{6576, PCUT_FIELD_SITE, 1},
	{6582, PCUT_FIELD_AUTHOR, 3},
	{6586, PCUT_FIELD_TAGS, 28},
	{6600, PCUT_FIELD_WORDS, 5},
	{6607, PCUT_FIELD_TAGS, 5},
	{6621, PCUT_FIELD_DATE, 3},
	{6629, PCUT_FIELD_DATE, 3},
	{6638, PCUT_FIELD_SITE, 1},
	{6641, PCUT_FIELD_DATE, 1},
	{6644, PCUT_FIELD_BODY, 11},
	{6656, PCUT_FIELD_AUTHOR, 31},
	{6664, PCUT_FIELD_SUMMARY, 0},
	{6670, PCUT_FIELD_SITE, 4},
	{6680, PCUT_FIELD_AUTHOR, 4},
	{6691, PCUT_FIELD_URL, 1},
	{6701, PCUT_FIELD_AGENCY, 7},
	{6712, PCUT_FIELD_CONTACT, 7},
	{6724, PCUT_FIELD_AUTHOR, 31},
	{6732, PCUT_FIELD_PAGES, 1},
	{6735, PCUT_FIELD_CONTACT, 1},
	{6741, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6747, PCUT_FIELD_CAPTION, 1},
	{6761, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6774, PCUT_FIELD_PHOTOGRAPHER, 3},
	{6786, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6799, PCUT_FIELD_PHOTOGRAPHER, 3},
	{6813, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6825, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6837, PCUT_FIELD_PHOTOGRAPHER, 0},
	{6844, PCUT_FIELD_SUBTITLE, 32},
	{6851, PCUT_FIELD_CAPTION, 1},
	{6867, PCUT_FIELD_PHOTOGRAPHER, 1},
	{6876, PCUT_FIELD_CAPTION, 4},
	{6888, PCUT_FIELD_AUTHOR, 29},
	{6893, PCUT_FIELD_WORDS, 25},
	{6900, PCUT_FIELD_PLACE, 7},
	{6907, PCUT_FIELD_PLACE, 1},
	{6913, PCUT_FIELD_BODY, 12},
	{6923, PCUT_FIELD_WORDS, 12},
	{6934, PCUT_FIELD_SUBTITLE, 29},
	{6944, PCUT_FIELD_CAPTION, 11},
	{6951, PCUT_FIELD_SUMMARY, 11},
	{6964, PCUT_FIELD_SUBTITLE, 0},
	{6973, PCUT_FIELD_SUBTITLE, 12},
	{6984, PCUT_FIELD_SUBTITLE, 13},
	{6995, PCUT_FIELD_SUBTITLE, 11},
	{7004, PCUT_FIELD_SUMMARY, 0},
	{7010, PCUT_FIELD_CAPTION, 12},
	{7018, PCUT_FIELD_AUTHOR, 0},
	{7022, PCUT_FIELD_DATE, 1},
	{7029, PCUT_FIELD_SECTION, 1},
	{7039, PCUT_FIELD_DATE, 1},
	{7049, PCUT_FIELD_PAGES, 1},
	{7052, PCUT_FIELD_COPYRIGHT, 11},
	{7068, PCUT_FIELD_TRANSLATOR, 12},
	{7076, PCUT_FIELD_CONTACT, 1},
	{7090, PCUT_FIELD_CONTACT, 1},
	{7106, PCUT_FIELD_CONTACT, 1},
	{7122, PCUT_FIELD_CONTACT, 1},
	{7135, PCUT_FIELD_CONTACT, 2},
	{7150, PCUT_FIELD_CONTACT, 0},
	{7164, PCUT_FIELD_CONTACT, 22},
	{7177, PCUT_FIELD_ID, 1},
	{7198, PCUT_FIELD_SITE, 1},
	{7207, PCUT_FIELD_DATE, 1},
	{7216, PCUT_FIELD_DATE, 5},
	{7227, PCUT_FIELD_DATE, 5},
	{7241, PCUT_FIELD_SITE, 5},
	{7255, PCUT_FIELD_DATE, 1},
	{7263, PCUT_FIELD_SITE, 6},
	{7274, PCUT_FIELD_SITE, 4},
	{7286, PCUT_FIELD_DATE, 0},
	{7296, PCUT_FIELD_DATE, 4},
	{7309, PCUT_FIELD_DATE, 6},
	{7322, PCUT_FIELD_DATE, 27},
	{7331, PCUT_FIELD_SITE, 7},
	{7342, PCUT_FIELD_DATE, 7},
	{7358, PCUT_FIELD_SITE, 0},
	{7370, PCUT_FIELD_DATE, 1},
	{7387, PCUT_FIELD_SITE, 1},
	{7404, PCUT_FIELD_SITE, 1},
	{7421, PCUT_FIELD_SITE, 1},
	{7439, PCUT_FIELD_DATE, 22},
	{7450, PCUT_FIELD_DATE, 23},
	{7461, PCUT_FIELD_DATE, 22},
	{7479, PCUT_FIELD_DATE, 3},
	{7486, PCUT_FIELD_DATE, 3},
	{7496, PCUT_FIELD_SITE, 11},
	{7507, PCUT_FIELD_SITE, 0},
	{7519, PCUT_FIELD_DATE, 13},
	{7531, PCUT_FIELD_DATE, 12},
	{7543, PCUT_FIELD_DATE, 24},
	{7553, PCUT_FIELD_DATE, 1},
	{7566, PCUT_FIELD_DATE, 1},
	{7576, PCUT_FIELD_SITE, 1},
	{7589, PCUT_FIELD_DATE, 1},
	{7602, PCUT_FIELD_SITE, 1},
	{7612, PCUT_FIELD_DATE, 2},
	{7623, PCUT_FIELD_DATE, 25},
	{7627, PCUT_FIELD_SITE, 2},
	{7634, PCUT_FIELD_SITE, 2},
	{7646, PCUT_FIELD_OTHER_DATE, 1},
	{7655, PCUT_FIELD_ID, 1},
	{7662, PCUT_FIELD_ID, 1},
	{7676, PCUT_FIELD_AUTHOR, 0},
	{7686, PCUT_FIELD_EDITOR, 7},
	{7695, PCUT_FIELD_AUTHOR, 4},
	{7704, PCUT_FIELD_AUTHOR, 4},
	{7714, PCUT_FIELD_AUTHOR, 3},
	{7725, PCUT_FIELD_EDITOR, 11},
	{7734, PCUT_FIELD_AUTHOR, 2},
	{7744, PCUT_FIELD_AUTHOR, 2},
	{7756, PCUT_FIELD_EDITOR, 2},
	{7766, PCUT_FIELD_EDITOR, 0},
	{7775, PCUT_FIELD_EDITOR, 5},
	{7785, PCUT_FIELD_ID, 1},
	{7795, PCUT_FIELD_CONTACT, 3},
	{7812, PCUT_FIELD_DATE, 1},
	{7825, PCUT_FIELD_AUTHOR, 0},
	{7834, PCUT_FIELD_CAPTION, 14},
	{7844, PCUT_FIELD_SECTION, 2},
	{7852, PCUT_FIELD_SUMMARY, 28},
	{7858, PCUT_FIELD_SUMMARY, 0},
	{7865, PCUT_FIELD_SUMMARY, 4},
	{7873, PCUT_FIELD_SUMMARY, 6},
	{7880, PCUT_FIELD_OTHER_DATE, 1},
	{7890, PCUT_FIELD_UPDATED, 1},
	{7898, PCUT_FIELD_SUMMARY, 27},
	{7906, PCUT_FIELD_SUMMARY, 5},
	{7916, PCUT_FIELD_COPYRIGHT, 1},
	{7923, PCUT_FIELD_SUMMARY, 31},
	{7933, PCUT_FIELD_ISSUE, 12},
	{7940, PCUT_FIELD_SECTION, 26},
	{7946, PCUT_FIELD_SECTION, 1},
	{7953, PCUT_FIELD_SECTION, 0},
	{7961, PCUT_FIELD_SECTION, 7},
	{7969, PCUT_FIELD_TITLE, 0},
	{7976, PCUT_FIELD_SECTION, 0},
	{7984, PCUT_FIELD_SECTION, 3},
	{7993, PCUT_FIELD_SECTION, 11},
	{8001, PCUT_FIELD_CONTACT, 2},
	{8018, PCUT_FIELD_CONTACT, 2},
	{8029, PCUT_FIELD_CONTACT, 26},
	{8044, PCUT_FIELD_SUMMARY, 7},
	{8057, PCUT_FIELD_SUMMARY, 22},
	{8072, PCUT_FIELD_SUMMARY, 0},
	{8083, PCUT_FIELD_WORDS, 25},
	{8089, PCUT_FIELD_OTHER_DATE, 1},
	{8095, PCUT_FIELD_SECTION, 14},
	{8101, PCUT_FIELD_ISSUE, 14},
	{8106, PCUT_FIELD_SUMMARY, 29},
	{8114, PCUT_FIELD_SECTION, 1},
	{8117, PCUT_FIELD_TAGS, 2},
	{8128, PCUT_FIELD_TAGS, 2},
	{8140, PCUT_FIELD_TAGS, 2},
	{8153, PCUT_FIELD_TITLE, 2},
	{8165, PCUT_FIELD_AUTHOR, 7},
	{8175, PCUT_FIELD_AUTHOR, 5},
	{8186, PCUT_FIELD_SECTION, 1},
	{8189, PCUT_FIELD_SECTION, 6},
	{8195, PCUT_FIELD_SECTION, 6},
	{8202, PCUT_FIELD_SECTION, 28},
	{8209, PCUT_FIELD_SECTION, 4},
	{8217, PCUT_FIELD_SECTION, 7},
	{8224, PCUT_FIELD_SECTION, 0},
	{8232, PCUT_FIELD_SECTION, 27},
	{8241, PCUT_FIELD_PAGES, 2},
	{8247, PCUT_FIELD_PAGES, 2},
	{8254, PCUT_FIELD_SECTION, 12},
	{8260, PCUT_FIELD_SECTION, 13},
	{8267, PCUT_FIELD_SECTION, 11},
	{8274, PCUT_FIELD_SECTION, 24},
	{8282, PCUT_FIELD_SECTION, 0},
	{8290, PCUT_FIELD_UPDATED, 22},
	{8308, PCUT_FIELD_ISSUE, 1},
	{8315, PCUT_FIELD_SITE, 11},
	{8322, PCUT_FIELD_SECTION, 5},
	{8330, PCUT_FIELD_SUMMARY, 12},
	{8338, PCUT_FIELD_PAGES, 22},
	{8343, PCUT_FIELD_PAGES, 0},
	{8348, PCUT_FIELD_AUTHOR, 3},
	{8358, PCUT_FIELD_UPDATED, 24},
	{8373, PCUT_FIELD_SITE, 0},
	{8378, PCUT_FIELD_SITE, 1},
	{8388, PCUT_FIELD_SITE, 4},
	{8394, PCUT_FIELD_SITE, 4},
	{8404, PCUT_FIELD_SITE, 5},
	{8409, PCUT_FIELD_AUTHOR, 23},
	{8420, PCUT_FIELD_AUTHOR, 24},
	{8431, PCUT_FIELD_AUTHOR, 0},
	{8440, PCUT_FIELD_TAGS, 7},
	{8455, PCUT_FIELD_WORDS, 12},
	{8460, PCUT_FIELD_WORDS, 11},
	{8466, PCUT_FIELD_TAGS, 11},
	{8481, PCUT_FIELD_SITE, 1},
	{8484, PCUT_FIELD_SITE, 1},
	{8487, PCUT_FIELD_SUMMARY, 3},
	{8496, PCUT_FIELD_SUMMARY, 5},
	{8505, PCUT_FIELD_UPDATED, 14},
	{8520, PCUT_FIELD_SUBTITLE, 5},
	{8532, PCUT_FIELD_SUMMARY, 12},
	{8539, PCUT_FIELD_SITE, 0},
	{8546, PCUT_FIELD_SITE, 1},
	{8558, PCUT_FIELD_URL, 1},
	{8569, PCUT_FIELD_SUBTITLE, 3},
	{8580, PCUT_FIELD_SECTION, 2},
	{8587, PCUT_FIELD_KICKER, 2},
	{8598, PCUT_FIELD_SUBTITLE, 14},
	{8603, PCUT_FIELD_LANGUAGE, 2},
	{8611, PCUT_FIELD_LANGUAGE, 0},
	{8617, PCUT_FIELD_LANGUAGE, 23},
	{8623, PCUT_FIELD_UPDATED, 2},
	{8629, PCUT_FIELD_SUBTITLE, 1},
	{8640, PCUT_FIELD_PAGES, 1},
	{8651, PCUT_FIELD_TAGS, 2},
	{8662, PCUT_FIELD_TAGS, 2},
	{8674, PCUT_FIELD_TAGS, 24},
	{8683, PCUT_FIELD_TAGS, 12},
	{8690, PCUT_FIELD_ID, 1},
	{8699, PCUT_FIELD_PAGES, 12},
	{8706, PCUT_FIELD_PAGES, 12},
	{8713, PCUT_FIELD_SUBTITLE, 1},
	{8723, PCUT_FIELD_SUMMARY, 11},
	{8736, PCUT_FIELD_PAGES, 11},
	{8743, PCUT_FIELD_PAGES, 11},
	{8750, PCUT_FIELD_SUBTITLE, 1},
	{8763, PCUT_FIELD_SUBTITLE, 1},
	{8771, PCUT_FIELD_SUBTITLE, 1},
	{8782, PCUT_FIELD_TAGS, 1},
	{8790, PCUT_FIELD_TITLE, 1},
	{8803, PCUT_FIELD_TAGS, 1},
	{8817, PCUT_FIELD_TAGS, 1},
	{8826, PCUT_FIELD_SUBTITLE, 31},
	{8835, PCUT_FIELD_SUBTITLE, 1},
	{8844, PCUT_FIELD_SUBTITLE, 27},
	{8853, PCUT_FIELD_SUBTITLE, 28},
	{8862, PCUT_FIELD_SUBTITLE, 0},
	{8872, PCUT_FIELD_SUMMARY, 13},
	{8878, PCUT_FIELD_TAGS, 3},
	{8884, PCUT_FIELD_TAGS, 3},
	{8891, PCUT_FIELD_SUMMARY, 27},
	{8897, PCUT_FIELD_SUMMARY, 0},
	{8905, PCUT_FIELD_SITE, 31},
	{8912, PCUT_FIELD_SUMMARY, 1},
	{8920, PCUT_FIELD_SITE, 27},
	{8926, PCUT_FIELD_KICKER, 3},
	{8935, PCUT_FIELD_SUMMARY, 1},
	{8944, PCUT_FIELD_WORDS, 26},
	{8957, PCUT_FIELD_AUTHOR, 26},
	{8964, PCUT_FIELD_AUTHOR, 26},
	{8972, PCUT_FIELD_LANGUAGE, 7},
	{8977, PCUT_FIELD_AUTHOR, 32},
	{8985, PCUT_FIELD_TAGS, 1},
	{8989, PCUT_FIELD_TAGS, 22},
	{8996, PCUT_FIELD_TAGS, 22},
	{9003, PCUT_FIELD_TAGS, 5},
	{9011, PCUT_FIELD_TAGS, 1},
	{9018, PCUT_FIELD_TAGS, 1},
	{9028, PCUT_FIELD_TAGS, 1},
	{9040, PCUT_FIELD_TAGS, 23},
	{9047, PCUT_FIELD_TAGS, 11},
	{9052, PCUT_FIELD_TAGS, 0},
	{9057, PCUT_FIELD_TAGS, 27},
	{9064, PCUT_FIELD_TAGS, 12},
	{9069, PCUT_FIELD_DATE, 31},
	{9077, PCUT_FIELD_DATE, 31},
	{9092, PCUT_FIELD_DATE, 14},
	{9098, PCUT_FIELD_URL, 31},
	{9105, PCUT_FIELD_SUMMARY, 1},
	{9112, PCUT_FIELD_AUTHOR, 25},
	{9119, PCUT_FIELD_BODY, 0},
	{9125, PCUT_FIELD_CONTACT, 1},
	{9129, PCUT_FIELD_CONTACT, 2},
	{9137, PCUT_FIELD_CONTACT, 6},
	{9146, PCUT_FIELD_CONTACT, 0},
	{9155, PCUT_FIELD_CONTACT, 7},
	{9164, PCUT_FIELD_CONTACT, 0},
	{9174, PCUT_FIELD_TAGS, 4},
	{9179, PCUT_FIELD_TAGS, 4},
	{9185, PCUT_FIELD_TAGS, 12},
	{9192, PCUT_FIELD_TAGS, 11},
	{9199, PCUT_FIELD_TAGS, 5},
	{9204, PCUT_FIELD_TAGS, 13},
	{9209, PCUT_FIELD_DATE, 31},
	{9216, PCUT_FIELD_SITE, 5},
	{9224, PCUT_FIELD_BODY, 5},
	{9230, PCUT_FIELD_BODY, 5},
	{9245, PCUT_FIELD_BODY, 0},
	{9250, PCUT_FIELD_AUTHOR, 2},
	{9259, PCUT_FIELD_WORDS, 1},
	{9275, PCUT_FIELD_BODY, 3},
	{9281, PCUT_FIELD_BODY, 3},
	{9296, PCUT_FIELD_BODY, 2},
	{9307, PCUT_FIELD_BODY, 0},
	{9313, PCUT_FIELD_BODY, 0},
	{9328, PCUT_FIELD_TAGS, 32},
	{9332, PCUT_FIELD_TAGS, 2},
	{9338, PCUT_FIELD_TAGS, 3},
	{9344, PCUT_FIELD_TAGS, 2},
	{9351, PCUT_FIELD_TAGS, 3},
	{9358, PCUT_FIELD_TITLE, 1},
	{9361, PCUT_FIELD_SITE, 22},
	{9369, PCUT_FIELD_TITLE, 32},
	{9377, PCUT_FIELD_SUMMARY, 25},
	{9389, PCUT_FIELD_OTHER_DATE, 1},
	{9405, PCUT_FIELD_CONTACT, 12},
	{9422, PCUT_FIELD_TITLE, 0},
	{9428, PCUT_FIELD_TITLE, 1},
	{9434, PCUT_FIELD_TITLE, 27},
	{9440, PCUT_FIELD_TITLE, 28},
	{9446, PCUT_FIELD_TITLE, 5},
	{9453, PCUT_FIELD_TITLE, 5},
	{9469, PCUT_FIELD_TITLE, 3},
	{9475, PCUT_FIELD_SITE, 3},
	{9492, PCUT_FIELD_TITLE, 24},
	{9499, PCUT_FIELD_TITLE, 4},
	{9507, PCUT_FIELD_TITLE, 12},
	{9515, PCUT_FIELD_TITLE, 0},
	{9522, PCUT_FIELD_TITLE, 13},
	{9530, PCUT_FIELD_SUMMARY, 1},
	{9536, PCUT_FIELD_SUMMARY, 1},
	{9541, PCUT_FIELD_TRANSLATOR, 11},
	{9549, PCUT_FIELD_TRANSLATOR, 11},
	{9561, PCUT_FIELD_AUTHOR, 25},
	{9572, PCUT_FIELD_ISSUE, 11},
	{9576, PCUT_FIELD_SUMMARY, 32},
	{9584, PCUT_FIELD_ISSUE, 3},
	{9589, PCUT_FIELD_TAGS, 1},
	{9595, PCUT_FIELD_TAGS, 6},
	{9603, PCUT_FIELD_TAGS, 1},
	{9610, PCUT_FIELD_TAGS, 31},
	{9616, PCUT_FIELD_TRANSLATOR, 6},
	{9625, PCUT_FIELD_TRANSLATOR, 4},
	{9636, PCUT_FIELD_TRANSLATOR, 4},
	{9650, PCUT_FIELD_TRANSLATOR, 3},
	{9661, PCUT_FIELD_TRANSLATOR, 3},
	{9672, PCUT_FIELD_TRANSLATOR, 4},
	{9682, PCUT_FIELD_TRANSLATOR, 3},
	{9694, PCUT_FIELD_TRANSLATOR, 6},
	{9703, PCUT_FIELD_TRANSLATOR, 5},
	{9714, PCUT_FIELD_TRANSLATOR, 5},
	{9725, PCUT_FIELD_TRANSLATOR, 1},
	{9739, PCUT_FIELD_TRANSLATOR, 1},
	{9751, PCUT_FIELD_TRANSLATOR, 1},
	{9762, PCUT_FIELD_TAGS, 7},
	{9774, PCUT_FIELD_BODY, 11},
	{9780, PCUT_FIELD_TAGS, 32},
	{9788, PCUT_FIELD_TAGS, 25},
	{9799, PCUT_FIELD_TITLE, 11},
	{9805, PCUT_FIELD_TITLE, 2},
	{9817, PCUT_FIELD_TRANSLATOR, 2},
	{9828, PCUT_FIELD_TRANSLATOR, 2},
	{9841, PCUT_FIELD_TRANSLATOR, 2},
	{9855, PCUT_FIELD_TRANSLATOR, 2},
	{9867, PCUT_FIELD_DATE, 23},
	{9875, PCUT_FIELD_CONTACT, 5},
	{9890, PCUT_FIELD_SITE, 7},
	{9899, PCUT_FIELD_UPDATED, 4},
	{9920, PCUT_FIELD_UPDATED, 6},
	{9939, PCUT_FIELD_UPDATED, 5},
	{9960, PCUT_FIELD_WORDS, 2},
	{9967, PCUT_FIELD_SUBTITLE, 22},
	{9979, PCUT_FIELD_SUBTITLE, 23},
	{9990, PCUT_FIELD_SUBTITLE, 24},
	{10002, PCUT_FIELD_SUBTITLE, 2},
	{10013, PCUT_FIELD_SUBTITLE, 2},
	{10024, PCUT_FIELD_UPDATED, 1},
	{10032, PCUT_FIELD_UPDATED, 22},
	{10043, PCUT_FIELD_UPDATED, 12},
	{10052, PCUT_FIELD_COPYRIGHT, 2},
	{10065, PCUT_FIELD_URL, 1},
	{10069, PCUT_FIELD_URL, 1},
	{10073, PCUT_FIELD_URL, 3},
	{10087, PCUT_FIELD_URL, 4},
	{10100, PCUT_FIELD_WORDS, 14},
	{10108, PCUT_FIELD_SITE, 6},
	{10116, PCUT_FIELD_AUTHOR, 2},
	{10126, PCUT_FIELD_AUTHOR, 2},
	{10138, PCUT_FIELD_AUTHOR, 2},
	{10151, PCUT_FIELD_SITE, 2},
	{10158, PCUT_FIELD_DATE, 2},
	{10173, PCUT_FIELD_DATE, 2},
	{10191, PCUT_FIELD_DATE, 2},
	{10214, PCUT_FIELD_DATE, 7},
	{10225, PCUT_FIELD_TAGS, 2},
	{10245, PCUT_FIELD_TRANSLATOR, 7},
	{10254, PCUT_FIELD_TRANSLATOR, 7},
	{10264, PCUT_FIELD_URL, 2},
	{10272, PCUT_FIELD_URL, 4},
	{10280, PCUT_FIELD_ISSUE, 1},
	{10284, PCUT_FIELD_KICKER, 4},
	{10292, PCUT_FIELD_BODY, 7},
	{10308, PCUT_FIELD_BODY, 2},
	{10317, PCUT_FIELD_ISSUE, 1},
	{10324, PCUT_FIELD_ISSUE, 1},
	{10337, PCUT_FIELD_ISSUE, 4},
	{10345, PCUT_FIELD_AUTHOR, 2},
	{10349, PCUT_FIELD_SUMMARY, 2},
	{10358, PCUT_FIELD_ISSUE, 12},
	{10365, PCUT_FIELD_DATE, 12},
	{10372, PCUT_FIELD_SITE, 0},
	{10382, PCUT_FIELD_WORDS, 1},
	{10385, PCUT_FIELD_URL, 1},
	{10389, PCUT_FIELD_URL, 1},
	{10401, PCUT_FIELD_URL, 2},
	{10412, PCUT_FIELD_URL, 1},
	{10420, PCUT_FIELD_SITE, 1},
	{10428, PCUT_FIELD_URL, 1},
	{10440, PCUT_FIELD_AGENCY, 1},
	{10445, PCUT_FIELD_AGENCY, 1},
	{10458, PCUT_FIELD_WORDS, 7},
	{10466, PCUT_FIELD_WORDS, 1},
	{10477, PCUT_FIELD_WORDS, 1},
	{10489, PCUT_FIELD_WORDS, 1},
	{10499, PCUT_FIELD_WORDS, 1},
	{10505, PCUT_FIELD_WORDS, 2},
	{10516, PCUT_FIELD_WORDS, 2},
	{10523, PCUT_FIELD_AUTHOR, 1},
	{10530, PCUT_FIELD_AUTHOR, 1},
	{10541, PCUT_FIELD_ISSUE, 11},
	{10549, PCUT_FIELD_SITE, 11},
	{10557, PCUT_FIELD_SITE, 14},
	{10563, PCUT_FIELD_DATE, 14},
	{10576, PCUT_FIELD_DATE, 14},
	{10587, PCUT_FIELD_DATE, 14},
	{10605, PCUT_FIELD_AUTHOR, 14},
	{10611, PCUT_FIELD_AUTHOR, 14},
	{10617, PCUT_FIELD_AUTHOR, 14},
	{10626, PCUT_FIELD_PLACE, 14},
	{10630, PCUT_FIELD_CONTACT, 25},
	{10643, PCUT_FIELD_SUMMARY, 11},
	{10651, PCUT_FIELD_UPDATED, 11},
	{10666, PCUT_FIELD_PHOTOGRAPHER, 11},
	{10674, PCUT_FIELD_SITE, 0},
	{10680, PCUT_FIELD_SITE, 2},
	{10692, PCUT_FIELD_SITE, 2},
	{10700, PCUT_FIELD_SUMMARY, 13},
	{10709, PCUT_FIELD_SITE, 27},
	{10714, PCUT_FIELD_TAGS, 13},
	{10721, PCUT_FIELD_SITE, 11},
	{10728, PCUT_FIELD_OTHER_DATE, 2},
	{10736, PCUT_FIELD_UPDATED, 2},
	{10757, PCUT_FIELD_SUMMARY, 2},
	{10773, PCUT_FIELD_DATE, 13},
	{10784, PCUT_FIELD_DATE, 12},
	{10795, PCUT_FIELD_COPYRIGHT, 1},
	{10798, PCUT_FIELD_AUTHOR, 15},
	{10821, PCUT_FIELD_LANGUAGE, 15},
	{10834, PCUT_FIELD_DATE, 15},
	{10855, PCUT_FIELD_DATE, 15},
	{10880, PCUT_FIELD_URL, 15},
	{10899, PCUT_FIELD_UPDATED, 15},
	{10922, PCUT_FIELD_UPDATED, 15},
	{10941, PCUT_FIELD_SECTION, 15},
	{10956, PCUT_FIELD_SITE, 15},
	{10969, PCUT_FIELD_CONTACT, 15},
	{10992, PCUT_FIELD_TAGS, 15},
	{11009, PCUT_FIELD_SITE, 15},
	{11028, PCUT_FIELD_DATE, 15},
	{11049, PCUT_FIELD_TAGS, 15},
	{11062, PCUT_FIELD_SECTION, 15},
	{11081, PCUT_FIELD_BODY, 15},
	{11096, PCUT_FIELD_WORDS, 15},
	{11109, PCUT_FIELD_TAGS, 15},
	{11137, PCUT_FIELD_TAGS, 15},
	{11165, PCUT_FIELD_TRANSLATOR, 15},
	{11184, PCUT_FIELD_SUMMARY, 15},
	{11201, PCUT_FIELD_SITE, 15},
	{11210, PCUT_FIELD_SECTION, 15},
	{11221, PCUT_FIELD_AUTHOR, 15},
	{11242, PCUT_FIELD_URL, 15},
	{11261, PCUT_FIELD_SUMMARY, 15},
	{11274, PCUT_FIELD_AUTHOR, 15},
	{11293, PCUT_FIELD_UPDATED, 15},
	{11331, PCUT_FIELD_TITLE, 15},
	{11344, PCUT_FIELD_AUTHOR, 15},
	{11351, PCUT_FIELD_SUBTITLE, 15},
	{11370, PCUT_FIELD_PHOTOGRAPHER, 15},
	{11391, PCUT_FIELD_PHOTOGRAPHER, 15},
	{11414, PCUT_FIELD_AUTHOR, 0},
	{11425, PCUT_FIELD_AUTHOR, 9},
	{11449, PCUT_FIELD_AUTHOR, 8},
	{11473, PCUT_FIELD_AUTHOR, 0},
	{11486, PCUT_FIELD_COPYRIGHT, 8},
	{11516, PCUT_FIELD_AUTHOR, 8},
	{11529, PCUT_FIELD_AGENCY, 0},
	{11548, PCUT_FIELD_AGENCY, 9},
	{11563, PCUT_FIELD_URL, 8},
	{11574, PCUT_FIELD_URL, 9},
	{11587, PCUT_FIELD_SUMMARY, 8},
	{11606, PCUT_FIELD_SUMMARY, 10},
	{11623, PCUT_FIELD_SUMMARY, 9},
	{11640, PCUT_FIELD_AUTHOR, 30},
	{11651, PCUT_FIELD_SITE, 9},
	{11666, PCUT_FIELD_ISSUE, 9},
	{11679, PCUT_FIELD_URL, 10},
	{11692, PCUT_FIELD_ISSUE, 8},
	{11705, PCUT_FIELD_SITE, 0},
	{11718, PCUT_FIELD_DATE, 0},
	{11727, PCUT_FIELD_DATE, 10},
	{11764, PCUT_FIELD_OTHER_DATE, 8},
	{11792, PCUT_FIELD_DATE, 8},
	{11822, PCUT_FIELD_DATE, 9},
	{11852, PCUT_FIELD_DATE, 30},
	{11863, PCUT_FIELD_SITE, 9},
	{11878, PCUT_FIELD_LANGUAGE, 10},
	{11887, PCUT_FIELD_TAGS, 10},
	{11902, PCUT_FIELD_AUTHOR, 8},
	{11921, PCUT_FIELD_AUTHOR, 9},
	{11940, PCUT_FIELD_TITLE, 10},
	{11957, PCUT_FIELD_TITLE, 0},
	{11976, PCUT_FIELD_UPDATED, 9},
	{11991, PCUT_FIELD_SITE, 30},
	{12002, PCUT_FIELD_SITE, 0},
	{12017, PCUT_FIELD_UPDATED, 8},
	{12034, PCUT_FIELD_SITE, 10},
	{12051, PCUT_FIELD_SITE, 8},
	{12068, PCUT_FIELD_SECTION, 0},
	{12087, PCUT_FIELD_SECTION, 9},
	{12106, PCUT_FIELD_TAGS, 8},
	{12134, PCUT_FIELD_TAGS, 10},
	{12158, PCUT_FIELD_TAGS, 9},
	{12184, PCUT_FIELD_WORDS, 8},
	{12214, PCUT_FIELD_CONTACT, 0},
	{12229, PCUT_FIELD_CONTACT, 9},
	{12246, PCUT_FIELD_CONTACT, 8},
	{12276, PCUT_FIELD_CONTACT, 8},
	{12293, PCUT_FIELD_COPYRIGHT, 8},
	{12310, PCUT_FIELD_AUTHOR, 8},
	{12337, PCUT_FIELD_SUMMARY, 8},
	{12373, PCUT_FIELD_WORDS, 9},
	{12401, PCUT_FIELD_TAGS, 30},
	{12423, PCUT_FIELD_SUMMARY, 8},
	{12430, PCUT_FIELD_URL, 10},
	{12439, PCUT_FIELD_LICENSE, 8},
	{12456, PCUT_FIELD_LICENSE, 9},
	{12473, PCUT_FIELD_PLACE, 8},
	{12484, PCUT_FIELD_TAGS, 8},
	{12495, PCUT_FIELD_LANGUAGE, 9},
	{12504, PCUT_FIELD_PLACE, 9},
	{12515, PCUT_FIELD_TAGS, 9},
	{12526, PCUT_FIELD_TITLE, 9},
	{12537, PCUT_FIELD_TITLE, 8},
	{12554, PCUT_FIELD_TITLE, 30},
	{12567, PCUT_FIELD_ISSUE, 0},
	{12578, PCUT_FIELD_UPDATED, 10},
	{12595, PCUT_FIELD_UPDATED, 8},
	{12614, PCUT_FIELD_WORDS, 8},
	{12625, PCUT_FIELD_DATE, 30},
	{12644, PCUT_FIELD_UPDATED, 9},
	{12661, PCUT_FIELD_SUMMARY, 9},
	{12670, PCUT_FIELD_SUMMARY, 8},
	{12687, PCUT_FIELD_DATE, 8},
	{12712, PCUT_FIELD_DATE, 9},
	{12737, PCUT_FIELD_URL, 8},
	{12754, PCUT_FIELD_URL, 9},
	{12771, PCUT_FIELD_TRANSLATOR, 8},
	{12786, PCUT_FIELD_TRANSLATOR, 8},
	{12807, PCUT_FIELD_TRANSLATOR, 9},
	{12824, PCUT_FIELD_TRANSLATOR, 9},
	{12845, PCUT_FIELD_AUTHOR, 30},
	{12854, PCUT_FIELD_SUBTITLE, 10},
	{12877, PCUT_FIELD_SUBTITLE, 8},
	{12902, PCUT_FIELD_SUBTITLE, 30},
	{12921, PCUT_FIELD_CAPTION, 8},
	{12936, PCUT_FIELD_CAPTION, 8},
	{12963, PCUT_FIELD_TAGS, 9},
	{12982, PCUT_FIELD_BODY, 8},
	{13006, PCUT_FIELD_TAGS, 8},
	{13023, PCUT_FIELD_URL, 9},
	{13042, PCUT_FIELD_CONTACT, 8},
	{13066, PCUT_FIELD_CONTACT, 9},
	{13087, PCUT_FIELD_SITE, 8},
	{13108, PCUT_FIELD_DATE, 10},
	{13131, PCUT_FIELD_SUBTITLE, 9},
	{13156, PCUT_FIELD_CAPTION, 9},
	{13169, PCUT_FIELD_SECTION, 0},
	{13182, PCUT_FIELD_EDITOR, 0},
	{13199, PCUT_FIELD_SUMMARY, 0},
	{13212, PCUT_FIELD_SECTION, 9},
	{13225, PCUT_FIELD_SECTION, 0},
	{13240, PCUT_FIELD_SUMMARY, 30},
	{13255, PCUT_FIELD_SITE, 8},
	{13264, PCUT_FIELD_PHOTOGRAPHER, 9},
	{13281, PCUT_FIELD_WORDS, 8},
	{13290, PCUT_FIELD_WORDS, 9},
	{13299, PCUT_FIELD_URL, 8},
	{13312, PCUT_FIELD_PAGES, 9},
	{13329, PCUT_FIELD_PAGES, 8},
	{13336, PCUT_FIELD_PAGES, 8},
	{13353, PCUT_FIELD_PAGES, 8},
	{13370, PCUT_FIELD_TAGS, 10},
	{13383, PCUT_FIELD_TAGS, 30},
	{13396, PCUT_FIELD_TAGS, 0},
	{13405, PCUT_FIELD_BODY, 0},
	{13416, PCUT_FIELD_CONTACT, 8},
	{13431, PCUT_FIELD_TITLE, 8},
	{13440, PCUT_FIELD_TAGS, 9},
	{13449, PCUT_FIELD_TAGS, 8},
	{13458, PCUT_FIELD_ISSUE, 8},
	{13465, PCUT_FIELD_TAGS, 8},
	{13474, PCUT_FIELD_PHOTOGRAPHER, 0},
	{13483, PCUT_FIELD_PHOTOGRAPHER, 8},
	{13500, PCUT_FIELD_PHOTOGRAPHER, 8},
	{13521, PCUT_FIELD_LANGUAGE, 8},
	{13530, PCUT_FIELD_LANGUAGE, 30},
	{13541, PCUT_FIELD_BODY, 16},
	{13550, PCUT_FIELD_CONTACT, 16},
	{13568, PCUT_FIELD_AUTHOR, 16},
	{13577, PCUT_FIELD_TITLE, 16},
	{13588, PCUT_FIELD_SUBTITLE, 16},
	{13608, PCUT_FIELD_AUTHOR, 16},
	{13615, PCUT_FIELD_URL, 16},
	{13626, PCUT_FIELD_CONTACT, 16},
	{13646, PCUT_FIELD_AUTHOR, 16},
	{13653, PCUT_FIELD_SECTION, 16},
	{13662, PCUT_FIELD_AUTHOR, 16},
	{13671, PCUT_FIELD_TAGS, 16},
	{13691, PCUT_FIELD_WORDS, 16},
	{13711, PCUT_FIELD_SITE, 16},
	{13720, PCUT_FIELD_TAGS, 16},
	{13733, PCUT_FIELD_UPDATED, 16},
	{13744, PCUT_FIELD_UPDATED, 16},
	{13766, PCUT_FIELD_UPDATED, 16},
	{13777, PCUT_FIELD_EDITOR, 16},
	{13786, PCUT_FIELD_SITE, 16},
	{13797, PCUT_FIELD_EDITOR, 16},
	{13808, PCUT_FIELD_DATE, 16},
	{13819, PCUT_FIELD_PHOTOGRAPHER, 16},
	{13830, PCUT_FIELD_PHOTOGRAPHER, 16},
	{13845, PCUT_FIELD_SECTION, 16},
	{13860, PCUT_FIELD_URL, 16},
	{13871, PCUT_FIELD_LANGUAGE, 16},
	{13878, PCUT_FIELD_DATE, 16},
	{13889, PCUT_FIELD_DATE, 16},
	{13911, PCUT_FIELD_TAGS, 16},
	{13922, PCUT_FIELD_SUMMARY, 16},
	{13933, PCUT_FIELD_SUMMARY, 16},
	{13944, PCUT_FIELD_TRANSLATOR, 16},
	{13955, PCUT_FIELD_UPDATED, 17},
	{13973, PCUT_FIELD_UPDATED, 18},
	{14005, PCUT_FIELD_URL, 18},
	{14014, PCUT_FIELD_CONTACT, 17},
	{14029, PCUT_FIELD_DATE, 17},
	{14044, PCUT_FIELD_SECTION, 17},
	{14059, PCUT_FIELD_SITE, 17},
	{14074, PCUT_FIELD_SUMMARY, 17},
	{14089, PCUT_FIELD_URL, 17},
	{14102, PCUT_FIELD_SITE, 17},
	{14117, PCUT_FIELD_TITLE, 17},
	{14132, PCUT_FIELD_SUBTITLE, 17},
	{14160, PCUT_FIELD_SECTION, 17},
	{14171, PCUT_FIELD_AUTHOR, 17},
	{14184, PCUT_FIELD_TAGS, 17},
	{14218, PCUT_FIELD_LANGUAGE, 17},
	{14229, PCUT_FIELD_AUTHOR, 17},
	{14242, PCUT_FIELD_SITE, 17},
	{14255, PCUT_FIELD_SUMMARY, 17},
	{14268, PCUT_FIELD_TAGS, 17},
	{14285, PCUT_FIELD_AUTHOR, 17},
	{14298, PCUT_FIELD_BODY, 17},
	{14307, PCUT_FIELD_TAGS, 17},
	{14320, PCUT_FIELD_SECTION, 18},
	{14327, PCUT_FIELD_TAGS, 18},
	{14343, PCUT_FIELD_TAGS, 18},
	{14358, PCUT_FIELD_AUTHOR, 17},
	{14367, PCUT_FIELD_UPDATED, 18},
	{14388, PCUT_FIELD_DATE, 0},
	{14399, PCUT_FIELD_DATE, 17},
	{14421, PCUT_FIELD_DATE, 18},
	{14445, PCUT_FIELD_UPDATED, 17},
	{14456, PCUT_FIELD_EDITOR, 17},
	{14467, PCUT_FIELD_TRANSLATOR, 17},
	{14478, PCUT_FIELD_TRANSLATOR, 18},
	{14489, PCUT_FIELD_PHOTOGRAPHER, 17},
	{14500, PCUT_FIELD_TITLE, 18},
	{14509, PCUT_FIELD_AUTHOR, 18},
	{14524, PCUT_FIELD_SUMMARY, 17},
	{14535, PCUT_FIELD_SUMMARY, 18},
	{14546, PCUT_FIELD_SECTION, 18},
	{14563, PCUT_FIELD_URL, 17},
	{14572, PCUT_FIELD_SUBTITLE, 18},
	{14585, PCUT_FIELD_SITE, 18},
	{14600, PCUT_FIELD_LANGUAGE, 18},
	{14609, PCUT_FIELD_SUBTITLE, 18},
	{14626, PCUT_FIELD_SITE, 17},
	{14637, PCUT_FIELD_PHOTOGRAPHER, 17},
	{14644, PCUT_FIELD_WORDS, 17},
	{14666, PCUT_FIELD_TITLE, 0},
	{14677, PCUT_FIELD_SUBTITLE, 17},
	{14697, PCUT_FIELD_SECTION, 17},
	{14704, PCUT_FIELD_AUTHOR, 17},
	{14713, PCUT_FIELD_AUTHOR, 17},
	{14720, PCUT_FIELD_TAGS, 17},
	{14744, PCUT_FIELD_TAGS, 18},
	{14766, PCUT_FIELD_TAGS, 17},
	{14792, PCUT_FIELD_TAGS, 18},
	{14813, PCUT_FIELD_LANGUAGE, 17},
	{14820, PCUT_FIELD_CONTACT, 17},
	{14835, PCUT_FIELD_CONTACT, 17},
	{14850, PCUT_FIELD_URL, 18},
	{14859, PCUT_FIELD_TRANSLATOR, 18},
	{14870, PCUT_FIELD_SITE, 17},
	{14879, PCUT_FIELD_SUMMARY, 17},
	{14888, PCUT_FIELD_SITE, 18},
	{14897, PCUT_FIELD_SUMMARY, 17},
	{14906, PCUT_FIELD_DATE, 17},
	{14913, PCUT_FIELD_DATE, 17},
	{14925, PCUT_FIELD_BODY, 17},
	{14930, PCUT_FIELD_AUTHOR, 18},
	{14945, PCUT_FIELD_AUTHOR, 18},
	{14964, PCUT_FIELD_TAGS, 17},
	{14973, PCUT_FIELD_URL, 18},
	{14984, PCUT_FIELD_SUMMARY, 18},
	{14995, PCUT_FIELD_TAGS, 33},
	{15005, PCUT_FIELD_DATE, 33},
	{15021, PCUT_FIELD_DATE, 33},
	{15040, PCUT_FIELD_DATE, 33},
	{15065, PCUT_FIELD_AUTHOR, 33},
	{15078, PCUT_FIELD_TITLE, 33},
	{15097, PCUT_FIELD_SITE, 33},
	{15113, PCUT_FIELD_SUMMARY, 20},
	{15126, PCUT_FIELD_CONTACT, 20},
	{15145, PCUT_FIELD_CONTACT, 20},
	{15167, PCUT_FIELD_OTHER_DATE, 20},
	{15183, PCUT_FIELD_URL, 20},
	{15196, PCUT_FIELD_SECTION, 20},
	{15209, PCUT_FIELD_SECTION, 20},
	{15225, PCUT_FIELD_CAPTION, 20},
	{15244, PCUT_FIELD_TAGS, 20},
	{15260, PCUT_FIELD_SUBTITLE, 20},
	{15279, PCUT_FIELD_SECTION, 20},
	{15292, PCUT_FIELD_SECTION, 20},
	{15308, PCUT_FIELD_SITE, 20},
	{15318, PCUT_FIELD_TITLE, 20},
	{15331, PCUT_FIELD_TAGS, 20},
	{15338, PCUT_FIELD_TAGS, 20},
	{15351, PCUT_FIELD_PAGES, 20},
	{15361, PCUT_FIELD_LICENSE, 20},
	{15377, PCUT_FIELD_AUTHOR, 20},
	{15390, PCUT_FIELD_URL, 20},
	{15400, PCUT_FIELD_URL, 20},
	{15413, PCUT_FIELD_SUMMARY, 20},
	{15423, PCUT_FIELD_TAGS, 0},
	{15430, PCUT_FIELD_TAGS, 19},
	{15437, PCUT_FIELD_TAGS, 19},
	{15447, PCUT_FIELD_TITLE, 20},
	{15454, PCUT_FIELD_AUTHOR, 19},
	{15461, PCUT_FIELD_AUTHOR, 0},
	{15468, PCUT_FIELD_SITE, 19},
	{15475, PCUT_FIELD_SITE, 19},
	{15488, PCUT_FIELD_SITE, 19},
	{15501, PCUT_FIELD_UPDATED, 19},
	{15514, PCUT_FIELD_URL, 20},
	{15524, PCUT_FIELD_BODY, 19},
	{15531, PCUT_FIELD_SUMMARY, 19},
	{15544, PCUT_FIELD_BODY, 0},
	{15551, PCUT_FIELD_DATE, 20},
	{15558, PCUT_FIELD_DATE, 20},
	{15568, PCUT_FIELD_TAGS, 19},
	{15578, PCUT_FIELD_TAGS, 19},
	{15588, PCUT_FIELD_BODY, 19},
	{15595, PCUT_FIELD_SUMMARY, 19},
	{15608, PCUT_FIELD_PHOTOGRAPHER, 20},
	{15615, PCUT_FIELD_PHOTOGRAPHER, 20},
	{15628, PCUT_FIELD_CAPTION, 20},
	{15641, PCUT_FIELD_SITE, 20},
	{15648, PCUT_FIELD_SITE, 19},
	{15655, PCUT_FIELD_SITE, 20},
	{15662, PCUT_FIELD_DATE, 19},
	{15675, PCUT_FIELD_SITE, 19},
	{15682, PCUT_FIELD_SECTION, 19},
	{15689, PCUT_FIELD_SECTION, 19},
	{15696, PCUT_FIELD_SITE, 19},
	{15703, PCUT_FIELD_ISSUE, 19},
	{15710, PCUT_FIELD_SITE, 19},
	{15717, PCUT_FIELD_DATE, 19},
	{15730, PCUT_FIELD_SUBTITLE, 19},
	{15740, PCUT_FIELD_SUBTITLE, 19},
	{15750, PCUT_FIELD_SUBTITLE, 20},
	{15757, PCUT_FIELD_SUBTITLE, 19},
	{15764, PCUT_FIELD_ISSUE, 19},
	{15768, PCUT_FIELD_URL, 0},
	{15775, PCUT_FIELD_URL, 19},
	{15788, PCUT_FIELD_URL, 19},
	{15801, PCUT_FIELD_URL, 19},
	{15814, PCUT_FIELD_DATE, 19},
	{15821, PCUT_FIELD_DATE, 19},
	{15834, PCUT_FIELD_DATE, 19},
	{15847, PCUT_FIELD_DATE, 19},
	{15860, PCUT_FIELD_DATE, 19},
	{15873, PCUT_FIELD_AUTHOR, 20},
	{15886, PCUT_FIELD_ISSUE, 20},
	{15890, PCUT_FIELD_CONTACT, 20},
	{15909, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15913, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15920, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15927, PCUT_FIELD_CAPTION, 19},
	{15940, PCUT_FIELD_CAPTION, 19},
	{15947, PCUT_FIELD_PHOTOGRAPHER, 19},
	{15954, PCUT_FIELD_CAPTION, 19},
	{15961, PCUT_FIELD_PLACE, 19},
	{15968, PCUT_FIELD_AUTHOR, 20},
	{15975, PCUT_FIELD_AUTHOR, 20},
	{15985, PCUT_FIELD_SITE, 19},
	{15992, PCUT_FIELD_SITE, 19},
	{15999, PCUT_FIELD_CONTACT, 20},
	{16039, PCUT_FIELD_PLACE, 20},
	{16046, PCUT_FIELD_SITE, 0},
	{16053, PCUT_FIELD_SITE, 19},
	{16066, PCUT_FIELD_CONTACT, 19},
	{16079, PCUT_FIELD_SITE, 19},
	{16086, PCUT_FIELD_SITE, 19},
	{16099, PCUT_FIELD_CONTACT, 19},
	{16112, PCUT_FIELD_WORDS, 0},
	{16119, PCUT_FIELD_WORDS, 19},
	{16126, PCUT_FIELD_EDITOR, 19},
	{16133, PCUT_FIELD_SUMMARY, 19},
	{16140, PCUT_FIELD_SECTION, 19},
	{16147, PCUT_FIELD_SUMMARY, 19},
	{16154, PCUT_FIELD_ISSUE, 20},
	{16158, PCUT_FIELD_SITE, 20},
	{16168, PCUT_FIELD_SITE, 20},
	{16178, PCUT_FIELD_SUMMARY, 20},
	{16185, PCUT_FIELD_DATE, 20},
	{16195, PCUT_FIELD_AUTHOR, 20},
	{16205, PCUT_FIELD_SITE, 19},
	{16212, PCUT_FIELD_SITE, 19},
	{16225, PCUT_FIELD_SITE, 19},
	{16232, PCUT_FIELD_LICENSE, 19},
	{16239, PCUT_FIELD_LICENSE, 19},
	{16246, PCUT_FIELD_DATE, 20},
	{16256, PCUT_FIELD_SITE, 20},
	{16266, PCUT_FIELD_SUMMARY, 19},
	{16273, PCUT_FIELD_PHOTOGRAPHER, 19},
	{16277, PCUT_FIELD_PHOTOGRAPHER, 19},
	{16284, PCUT_FIELD_SUMMARY, 19},
	{16291, PCUT_FIELD_PHOTOGRAPHER, 20},
	{16298, PCUT_FIELD_AUTHOR, 19},
	{16305, PCUT_FIELD_AUTHOR, 19},
	{16312, PCUT_FIELD_AUTHOR, 19},
	{16322, PCUT_FIELD_PHOTOGRAPHER, 19},
	{16329, PCUT_FIELD_OTHER_DATE, 19},
	{16342, PCUT_FIELD_AUTHOR, 0},
	{16346, PCUT_FIELD_WORDS, 20},
	{16356, PCUT_FIELD_ID, 20},
	{16369, PCUT_FIELD_ID, 19},
	{16379, PCUT_FIELD_ID, 19},
	{16389, PCUT_FIELD_SITE, 19},
	{16402, PCUT_FIELD_ID, 19},
	{16415, PCUT_FIELD_ID, 19},
	{16428, PCUT_FIELD_SITE, 20},
	{16435, PCUT_FIELD_SITE, 19},
	{16448, PCUT_FIELD_DATE, 20},
	{16455, PCUT_FIELD_DATE, 20},
	{16462, PCUT_FIELD_DATE, 19},
	{16469, PCUT_FIELD_DATE, 19},
	{16476, PCUT_FIELD_DATE, 19},
	{16483, PCUT_FIELD_UPDATED, 0},
	{16490, PCUT_FIELD_UPDATED, 20},
	{16500, PCUT_FIELD_UPDATED, 20},
	{16513, PCUT_FIELD_UPDATED, 19},
	{16526, PCUT_FIELD_UPDATED, 19},
	{16539, PCUT_FIELD_UPDATED, 19},
	{16552, PCUT_FIELD_UPDATED, 19},
	{16565, PCUT_FIELD_UPDATED, 20},
	{16578, PCUT_FIELD_UPDATED, 20},
	{16594, PCUT_FIELD_ISSUE, 19},
	{16598, PCUT_FIELD_ISSUE, 19},
	{16605, PCUT_FIELD_BODY, 20},
	{16612, PCUT_FIELD_SITE, 19},
	{16619, PCUT_FIELD_SITE, 19},
	{16632, PCUT_FIELD_TAGS, 19},
	{16639, PCUT_FIELD_TITLE, 19},
	{16646, PCUT_FIELD_SECTION, 19},
	{16653, PCUT_FIELD_EDITOR, 19},
	{16660, PCUT_FIELD_SUMMARY, 19},
	{16673, PCUT_FIELD_OTHER_DATE, 19},
	{16686, PCUT_FIELD_SUMMARY, 0},
	{16693, PCUT_FIELD_TAGS, 19},
	{16700, PCUT_FIELD_TITLE, 19},
	{16707, PCUT_FIELD_SECTION, 20},
	{16711, PCUT_FIELD_SECTION, 19},
	{16718, PCUT_FIELD_BODY, 19},
	{16725, PCUT_FIELD_ID, 19},
	{16735, PCUT_FIELD_PAGES, 19},
	{16742, PCUT_FIELD_PAGES, 19},
	{16749, PCUT_FIELD_SECTION, 19},
	{16756, PCUT_FIELD_SECTION, 19},
	{16763, PCUT_FIELD_SECTION, 19},
	{16770, PCUT_FIELD_ISSUE, 19},
	{16777, PCUT_FIELD_COPYRIGHT, 19},
	{16784, PCUT_FIELD_COPYRIGHT, 19},
	{16797, PCUT_FIELD_COPYRIGHT, 19},
	{16804, PCUT_FIELD_PAGES, 19},
	{16811, PCUT_FIELD_PAGES, 19},
	{16818, PCUT_FIELD_SECTION, 19},
	{16825, PCUT_FIELD_SECTION, 19},
	{16838, PCUT_FIELD_SECTION, 19},
	{16845, PCUT_FIELD_PLACE, 19},
	{16852, PCUT_FIELD_CONTACT, 19},
	{16859, PCUT_FIELD_PLACE, 20},
	{16869, PCUT_FIELD_SITE, 20},
	{16879, PCUT_FIELD_DATE, 20},
	{16889, PCUT_FIELD_DATE, 19},
	{16902, PCUT_FIELD_SITE, 19},
	{16909, PCUT_FIELD_AUTHOR, 20},
	{16916, PCUT_FIELD_SUMMARY, 19},
	{16923, PCUT_FIELD_TITLE, 19},
	{16930, PCUT_FIELD_SUMMARY, 19},
	{16937, PCUT_FIELD_SECTION, 19},
	{16944, PCUT_FIELD_URL, 19},
	{16951, PCUT_FIELD_ID, 19},
	{16958, PCUT_FIELD_EDITOR, 19},
	{16965, PCUT_FIELD_EDITOR, 20},
	{16972, PCUT_FIELD_EDITOR, 20},
	{16985, PCUT_FIELD_EDITOR, 20},
	{16995, PCUT_FIELD_ID, 19},
	{17002, PCUT_FIELD_TRANSLATOR, 19},
	{17009, PCUT_FIELD_EDITOR, 19},
	{17016, PCUT_FIELD_URL, 19},
	{17023, PCUT_FIELD_TRANSLATOR, 20},
	{17030, PCUT_FIELD_TRANSLATOR, 19},
	{17037, PCUT_FIELD_TRANSLATOR, 19},
	{17044, PCUT_FIELD_CONTACT, 19},
	{17054, PCUT_FIELD_CONTACT, 19},
	{17067, PCUT_FIELD_CONTACT, 19},
	{17080, PCUT_FIELD_CONTACT, 19},
	{17090, PCUT_FIELD_COPYRIGHT, 20},
	{17100, PCUT_FIELD_AUTHOR, 20},
	{17107, PCUT_FIELD_TITLE, 20},
	{17114, PCUT_FIELD_SUMMARY, 20},
	{17121, PCUT_FIELD_SUMMARY, 20},
	{17128, PCUT_FIELD_TITLE, 20},
	{17138, PCUT_FIELD_LANGUAGE, 20},
	{17145, PCUT_FIELD_AUTHOR, 0},
	{17152, PCUT_FIELD_ID, 19},
	{17162, PCUT_FIELD_LICENSE, 19},
	{17169, PCUT_FIELD_TRANSLATOR, 20},
	{17173, PCUT_FIELD_TRANSLATOR, 20},
	{17180, PCUT_FIELD_LANGUAGE, 19},
	{17187, PCUT_FIELD_TRANSLATOR, 19},
	{17194, PCUT_FIELD_ID, 19},
	{17204, PCUT_FIELD_AUTHOR, 19},
	{17211, PCUT_FIELD_LICENSE, 19},
	{17218, PCUT_FIELD_OTHER_DATE, 19},
	{17231, PCUT_FIELD_TRANSLATOR, 19},
	{17238, PCUT_FIELD_TAGS, 19},
	{17245, PCUT_FIELD_LANGUAGE, 19},
	{17252, PCUT_FIELD_LANGUAGE, 19},
	{17259, PCUT_FIELD_EDITOR, 19},
	{17272, PCUT_FIELD_EDITOR, 19},
	{17279, PCUT_FIELD_EDITOR, 19},
	{17292, PCUT_FIELD_EDITOR, 19},
	{17299, PCUT_FIELD_SITE, 19},
	{17312, PCUT_FIELD_SITE, 19},
	{17319, PCUT_FIELD_AGENCY, 20},
	{17329, PCUT_FIELD_AGENCY, 19},
	{17339, PCUT_FIELD_URL, 19},
	{17346, PCUT_FIELD_CONTACT, 20},
	{17356, PCUT_FIELD_SITE, 20},
	{17366, PCUT_FIELD_DATE, 20},
	{17376, PCUT_FIELD_AUTHOR, 19},
	{17383, PCUT_FIELD_URL, 19},
	{17390, PCUT_FIELD_URL, 19},
	{17403, PCUT_FIELD_TAGS, 20},
	{17425, PCUT_FIELD_OTHER_DATE, 20},
	{17435, PCUT_FIELD_TAGS, 19},
	{17445, PCUT_FIELD_TAGS, 19},
	{17455, PCUT_FIELD_CONTACT, 19},
	{17462, PCUT_FIELD_PAGES, 20},
	{17466, PCUT_FIELD_SECTION, 20},
	{17473, PCUT_FIELD_PAGES, 20},
	{17477, PCUT_FIELD_PAGES, 19},
	{17484, PCUT_FIELD_PAGES, 19},
	{17491, PCUT_FIELD_TITLE, 20},
	{17498, PCUT_FIELD_TITLE, 19},
	{17505, PCUT_FIELD_PAGES, 19},
	{17512, PCUT_FIELD_PAGES, 19},
	{17519, PCUT_FIELD_SECTION, 19},
	{17526, PCUT_FIELD_TITLE, 19},
	{17533, PCUT_FIELD_TITLE, 19},
	{17540, PCUT_FIELD_SUMMARY, 21},
	{17547, PCUT_FIELD_DATE, 21},
	{17557, PCUT_FIELD_ISSUE, 21},
	{17561, PCUT_FIELD_AUTHOR, 21},
	{17565, PCUT_FIELD_AUTHOR, 21},
	{17575, PCUT_FIELD_WORDS, 21},
	{17585, PCUT_FIELD_AUTHOR, 21},
	{17592, PCUT_FIELD_DATE, 21},
	{17599, PCUT_FIELD_BODY, 21},
	{17606, PCUT_FIELD_WORDS, 21},
	{17616, PCUT_FIELD_DATE, 21},
	{17623, PCUT_FIELD_DATE, 21},
	{17633, PCUT_FIELD_LICENSE, 21},
	{17646, PCUT_FIELD_URL, 21},
	{17653, PCUT_FIELD_SITE, 21},
	{17660, PCUT_FIELD_PAGES, 21},
	{17664, PCUT_FIELD_CONTACT, 21},
	{17671, PCUT_FIELD_CONTACT, 21},
	{17681, PCUT_FIELD_DATE, 21},
	{17691, PCUT_FIELD_DATE, 21},
	{17701, PCUT_FIELD_DATE, 21},
	{17714, PCUT_FIELD_TRANSLATOR, 21},
	{17721, PCUT_FIELD_DATE, 21},
	{17734, PCUT_FIELD_BODY, 21},
	{17741, PCUT_FIELD_SUBTITLE, 21},
	{17748, PCUT_FIELD_SUBTITLE, 21},
	{17758, PCUT_FIELD_SECTION, 21},
	{17765, PCUT_FIELD_SECTION, 21},
	{17772, PCUT_FIELD_PHOTOGRAPHER, 21},
	{17779, PCUT_FIELD_CAPTION, 21},
	{17792, PCUT_FIELD_SECTION, 21},
	{17799, PCUT_FIELD_UPDATED, 21},
	{17806, PCUT_FIELD_UPDATED, 21},
	{17816, PCUT_FIELD_SITE, 21},
	{17823, PCUT_FIELD_SITE, 21},
	{17833, PCUT_FIELD_LANGUAGE, 21},
	{17840, PCUT_FIELD_UPDATED, 21},
	{17853, PCUT_FIELD_CONTACT, 21},
	{17863, PCUT_FIELD_SUMMARY, 21},
	{17870, PCUT_FIELD_SUMMARY, 21},
	{17877, PCUT_FIELD_URL, 21},
	{17884, PCUT_FIELD_URL, 21},
	{17898, PCUT_FIELD_URL, 21},
	{17911, PCUT_FIELD_DATE, 21},
	{17918, PCUT_FIELD_DATE, 21},
	{17925, PCUT_FIELD_DATE, 21},
	{17935, PCUT_FIELD_AUTHOR, 21},
	{17945, PCUT_FIELD_PLACE, 21},
	{17952, PCUT_FIELD_AUTHOR, 21},
	{17959, PCUT_FIELD_COPYRIGHT, 21},
	{17969, PCUT_FIELD_OTHER_DATE, 21},
	{17979, PCUT_FIELD_SITE, 21},
	{17986, PCUT_FIELD_TITLE, 21},
	{17993, PCUT_FIELD_URL, 21},
	{18000, PCUT_FIELD_TAGS, 21},
	{18007, PCUT_FIELD_TAGS, 21},
	{18017, PCUT_FIELD_PAGES, 21},
	{18021, PCUT_FIELD_SUMMARY, 21},
	{18028, PCUT_FIELD_UPDATED, 21},
	{18041, PCUT_FIELD_SITE, 21},
	{18048, PCUT_FIELD_SECTION, 21},
	{18061, PCUT_FIELD_TAGS, 21},
	{18071, PCUT_FIELD_TAGS, 21},
	{18078, PCUT_FIELD_AGENCY, 21},
	{18088, PCUT_FIELD_PAGES, 21},
	{18098, PCUT_FIELD_EDITOR, 21},
	{18105, PCUT_FIELD_EDITOR, 21},
	{18115, PCUT_FIELD_TITLE, 21},
	{18122, PCUT_FIELD_AUTHOR, 21},
	{18129, PCUT_FIELD_TAGS, 21},
	{18142, PCUT_FIELD_TITLE, 21},
	{18155, PCUT_FIELD_ISSUE, 21},
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
	{122, 9, 227, 65535}, {194, 0, 0, 1103}, {206, 9, 236, 65535},
	{207, 5, 245, 65535}, {208, 14, 250, 65535}, {209, 6, 264, 65535},
	{215, 12, 270, 65535}, {216, 9, 282, 65535}, {217, 7, 291, 65535},
	{218, 0, 0, 1371}, {224, 1, 298, 65535}, {227, 3, 299, 65535},
	{228, 5, 302, 65535}, {229, 20, 307, 65535}, {230, 20, 327, 65535},
	{231, 14, 347, 65535}, {232, 13, 361, 65535}, {233, 11, 374, 65535},
	{234, 4, 385, 65535}, {235, 11, 389, 65535}, {236, 17, 400, 65535},
	{237, 8, 417, 65535}, {32, 0, 0, 0}, {97, 0, 0, 1},
	{98, 3, 425, 65535}, {99, 4, 428, 65535}, {100, 2, 432, 65535},
	{102, 0, 0, 23}, {103, 2, 434, 65535}, {105, 0, 0, 34},
	{106, 0, 0, 35}, {107, 1, 436, 65535}, {108, 3, 437, 65535},
	{109, 1, 440, 65535}, {110, 4, 441, 46}, {114, 4, 445, 65535},
	{115, 2, 449, 65535}, {116, 1, 451, 65535}, {117, 2, 452, 68},
	{118, 3, 454, 98}, {122, 0, 0, 102}, {97, 6, 457, 65535},
	{101, 2, 463, 65535}, {105, 3, 465, 65535}, {108, 2, 468, 65535},
	{111, 2, 470, 65535}, {114, 0, 0, 126}, {121, 2, 472, 127},
	{97, 3, 474, 65535}, {101, 1, 477, 65535}, {104, 2, 478, 65535},
	{105, 3, 480, 65535}, {108, 0, 0, 150}, {111, 5, 483, 65535},
	{114, 1, 488, 65535}, {117, 3, 489, 65535}, {121, 0, 0, 192},
	{97, 2, 492, 193}, {101, 6, 494, 222}, {105, 5, 500, 237},
	{108, 0, 0, 248}, {111, 6, 505, 65535}, {114, 1, 511, 65535},
	{122, 1, 512, 65535}, {45, 0, 0, 265}, {100, 1, 513, 266},
	{109, 2, 514, 65535}, {110, 4, 516, 65535}, {114, 2, 520, 65535},
	{115, 0, 0, 292}, {116, 1, 522, 293}, {120, 2, 523, 65535},
	{97, 0, 0, 311}, {101, 1, 525, 65535}, {105, 2, 526, 65535},
	{111, 3, 528, 65535}, {114, 2, 531, 65535}, {117, 3, 533, 65535},
	{97, 1, 536, 65535}, {101, 7, 537, 65535}, {105, 0, 0, 365},
	{114, 1, 544, 65535}, {117, 2, 545, 65535}, {97, 2, 547, 65535},
	{100, 0, 0, 378}, {101, 3, 549, 65535}, {105, 3, 552, 65535},
	{108, 0, 0, 387}, {100, 2, 555, 388}, {108, 2, 557, 65535},
	{109, 2, 559, 65535}, {110, 5, 561, 65535}, {114, 0, 0, 410},
	{115, 2, 566, 65535}, {122, 0, 0, 415}, {97, 3, 568, 65535},
	{101, 1, 571, 65535}, {110, 0, 0, 421}, {111, 2, 572, 65535},
	{117, 2, 574, 65535}, {97, 4, 576, 65535}, {101, 2, 580, 65535},
	{105, 5, 582, 65535}, {108, 3, 587, 65535}, {111, 2, 590, 65535},
	{114, 0, 0, 460}, {117, 3, 592, 65535}, {97, 8, 595, 467},
	{101, 6, 603, 65535}, {105, 7, 609, 65535}, {108, 0, 0, 521},
	{111, 3, 616, 65535}, {117, 3, 619, 65535}, {97, 4, 622, 65535},
	{101, 4, 626, 65535}, {105, 2, 630, 65535}, {111, 2, 632, 65535},
	{117, 0, 0, 566}, {97, 6, 634, 65535}, {101, 1, 640, 65535},
	{103, 3, 641, 65535}, {111, 4, 644, 585}, {115, 0, 0, 590},
	{117, 1, 648, 65535}, {121, 2, 649, 65535}, {98, 0, 0, 601},
	{99, 0, 0, 602}, {100, 2, 651, 65535}, {108, 0, 0, 605},
	{109, 0, 0, 606}, {110, 2, 653, 65535}, {111, 0, 0, 613},
	{112, 4, 655, 65535}, {114, 4, 659, 65535}, {115, 4, 663, 65535},
	{116, 2, 667, 65535}, {117, 0, 0, 635}, {118, 1, 669, 65535},
	{122, 2, 670, 65535}, {97, 5, 672, 65535}, {98, 0, 0, 665},
	{100, 0, 0, 666}, {101, 4, 677, 65535}, {103, 0, 0, 676},
	{104, 2, 681, 65535}, {105, 4, 683, 65535}, {108, 2, 687, 65535},
	{111, 5, 689, 65535}, {112, 0, 0, 710}, {114, 3, 694, 65535},
	{117, 1, 697, 65535}, {118, 0, 0, 756}, {117, 1, 698, 65535},
	{101, 9, 699, 65535}, {105, 3, 708, 65535}, {111, 2, 711, 65535},
	{117, 2, 713, 65535}, {97, 6, 715, 65535}, {99, 2, 721, 809},
	{101, 6, 723, 816}, {104, 0, 0, 835}, {105, 4, 729, 65535},
	{107, 1, 733, 65535}, {108, 2, 734, 65535}, {110, 0, 0, 852},
	{111, 4, 736, 853}, {112, 4, 740, 65535}, {116, 4, 744, 65535},
	{117, 5, 748, 65535}, {121, 0, 0, 904}, {122, 2, 753, 65535},
	{97, 6, 755, 65535}, {101, 7, 761, 65535}, {104, 1, 768, 65535},
	{105, 6, 769, 958}, {108, 3, 775, 65535}, {111, 3, 778, 65535},
	{114, 2, 781, 65535}, {117, 2, 783, 65535}, {121, 0, 0, 1006},
	{98, 1, 785, 65535}, {100, 0, 0, 1012}, {102, 0, 0, 1013},
	{105, 0, 0, 1014}, {108, 1, 786, 65535}, {109, 0, 0, 1018},
	{110, 2, 787, 65535}, {112, 3, 789, 65535}, {114, 3, 792, 65535},
	{122, 0, 0, 1032}, {101, 2, 795, 65535}, {105, 0, 0, 1046},
	{111, 3, 797, 65535}, {121, 1, 800, 65535}, {99, 0, 0, 1059},
	{101, 1, 801, 65535}, {105, 1, 802, 65535}, {111, 2, 803, 65535},
	{114, 1, 805, 65535}, {121, 1, 806, 65535}, {97, 2, 807, 65535},
	{101, 0, 0, 1086}, {104, 0, 0, 1087}, {97, 2, 809, 65535},
	{100, 2, 811, 65535}, {101, 1, 813, 65535}, {104, 0, 0, 1094},
	{105, 0, 0, 1095}, {110, 0, 0, 1096}, {114, 0, 0, 1097},
	{117, 3, 814, 65535}, {118, 1, 817, 65535}, {177, 0, 0, 1104},
	{179, 0, 0, 1105}, {180, 1, 818, 65535}, {181, 2, 819, 65535},
	{183, 0, 0, 1116}, {184, 0, 0, 1117}, {186, 1, 821, 65535},
	{187, 1, 822, 65535}, {188, 0, 0, 1123}, {128, 1, 823, 65535},
	{131, 1, 824, 65535}, {132, 1, 825, 65535}, {133, 0, 0, 1134},
	{134, 1, 826, 65535}, {176, 2, 827, 65535}, {178, 2, 829, 65535},
	{179, 0, 0, 1155}, {180, 1, 831, 65535}, {181, 2, 832, 65535},
	{182, 1, 834, 65535}, {183, 1, 835, 65535}, {184, 2, 836, 65535},
	{186, 2, 838, 65535}, {187, 2, 840, 65535}, {188, 2, 842, 65535},
	{189, 1, 844, 65535}, {190, 2, 845, 65535}, {191, 2, 847, 65535},
	{128, 2, 849, 65535}, {129, 2, 851, 65535}, {130, 2, 853, 65535},
	{132, 1, 855, 65535}, {143, 0, 0, 1262}, {152, 0, 0, 1263},
	{152, 0, 0, 1264}, {153, 0, 0, 1265}, {155, 1, 856, 65535},
	{156, 0, 0, 1271}, {158, 1, 857, 65535}, {160, 0, 0, 1278},
	{162, 1, 858, 65535}, {164, 0, 0, 1285}, {166, 1, 859, 65535},
	{167, 1, 860, 65535}, {169, 0, 0, 1290}, {170, 1, 861, 65535},
	{167, 2, 862, 65535}, {168, 2, 864, 65535}, {170, 2, 866, 65535},
	{174, 2, 868, 65535}, {175, 0, 0, 1337}, {177, 2, 870, 65535},
	{178, 2, 872, 65535}, {181, 2, 874, 65535}, {185, 2, 876, 65535},
	{130, 0, 0, 1348}, {131, 2, 878, 65535}, {132, 2, 880, 65535},
	{133, 2, 882, 65535}, {134, 2, 884, 65535}, {136, 0, 0, 1369},
	{190, 0, 0, 1370}, {164, 7, 886, 65535}, {129, 2, 893, 65535},
	{130, 8, 895, 65535}, {131, 4, 903, 65535}, {184, 1, 907, 65535},
	{187, 0, 0, 1404}, {189, 1, 908, 65535}, {190, 1, 909, 65535},
	{191, 2, 910, 65535}, {133, 5, 912, 65535}, {134, 2, 917, 65535},
	{135, 1, 919, 65535}, {136, 2, 920, 65535}, {137, 1, 922, 65535},
	{141, 0, 0, 1439}, {142, 1, 923, 65535}, {143, 3, 924, 65535},
	{149, 0, 0, 1451}, {155, 1, 927, 65535}, {156, 2, 928, 65535},
	{159, 1, 930, 65535}, {160, 2, 931, 65535}, {170, 1, 933, 65535},
	{173, 1, 934, 65535}, {174, 0, 0, 1474}, {175, 0, 0, 1475},
	{176, 2, 935, 65535}, {183, 0, 0, 1478}, {188, 0, 0, 1479},
	{131, 0, 0, 1480}, {138, 3, 937, 65535}, {142, 2, 940, 65535},
	{143, 0, 0, 1491}, {145, 2, 942, 65535}, {146, 2, 944, 65535},
	{148, 2, 946, 65535}, {150, 2, 948, 65535}, {151, 2, 950, 65535},
	{153, 0, 0, 1515}, {155, 1, 952, 65535}, {156, 3, 953, 65535},
	{157, 1, 956, 65535}, {160, 4, 957, 65535}, {163, 0, 0, 1535},
	{166, 0, 0, 1536}, {168, 1, 961, 65535}, {172, 1, 962, 65535},
	{173, 0, 0, 1541}, {181, 0, 0, 1542}, {137, 1, 963, 65535},
	{148, 1, 964, 65535}, {153, 2, 965, 65535}, {168, 0, 0, 1563},
	{173, 0, 0, 1564}, {174, 0, 0, 1565}, {175, 0, 0, 1566},
	{176, 0, 0, 1567}, {177, 0, 0, 1568}, {182, 0, 0, 1569},
	{183, 1, 967, 65535}, {188, 1, 968, 65535}, {189, 0, 0, 1578},
	{191, 1, 969, 65535}, {129, 2, 970, 65535}, {145, 1, 972, 65535},
	{161, 0, 0, 1588}, {166, 2, 973, 65535}, {168, 4, 975, 65535},
	{170, 0, 0, 1598}, {173, 0, 0, 1599}, {174, 3, 979, 65535},
	{175, 3, 982, 65535}, {178, 1, 985, 65535}, {180, 1, 986, 65535},
	{181, 0, 0, 1612}, {189, 0, 0, 1613}, {128, 2, 987, 65535},
	{133, 1, 989, 65535}, {135, 0, 0, 1620}, {147, 1, 990, 65535},
	{150, 2, 991, 65535}, {151, 1, 993, 65535}, {155, 0, 0, 1627},
	{157, 1, 994, 65535}, {160, 1, 995, 65535}, {161, 2, 996, 65535},
	{162, 2, 998, 65535}, {176, 0, 0, 1640}, {178, 0, 0, 1641},
	{182, 0, 0, 1642}, {184, 2, 1000, 65535}, {130, 2, 1002, 65535},
	{139, 0, 0, 1649}, {147, 1, 1004, 65535}, {157, 0, 0, 1652},
	{167, 2, 1005, 65535}, {169, 0, 0, 1655}, {172, 1, 1007, 65535},
	{176, 2, 1008, 65535}, {178, 0, 0, 1661}, {179, 2, 1010, 65535},
	{182, 2, 1012, 65535}, {130, 1, 1014, 65535}, {132, 0, 0, 1670},
	{136, 1, 1015, 65535}, {139, 0, 0, 1673}, {150, 1, 1016, 65535},
	{151, 2, 1017, 65535}, {154, 1, 1019, 65535}, {155, 1, 1020, 65535},
	{157, 0, 0, 1683}, {158, 3, 1021, 65535}, {160, 3, 1024, 65535},
	{163, 1, 1027, 65535}, {170, 0, 0, 1696}, {180, 0, 0, 1697},
	{181, 0, 0, 1698}, {182, 0, 0, 1699}, {185, 0, 0, 1700},
	{130, 0, 0, 1701}, {131, 0, 0, 1702}, {134, 0, 0, 1703},
	{142, 2, 1028, 65535}, {145, 0, 0, 1707}, {149, 2, 1030, 65535},
	{151, 0, 0, 1710}, {152, 0, 0, 1711}, {103, 1, 1032, 65535},
	{114, 0, 0, 4}, {115, 2, 1033, 65535}, {99, 1, 1035, 65535},
	{101, 0, 0, 12}, {105, 0, 0, 13}, {116, 1, 1036, 65535},
	{100, 0, 0, 17}, {114, 1, 1037, 65535}, {101, 1, 1038, 65535},
	{103, 1, 1039, 65535}, {116, 1, 1040, 65535}, {97, 0, 0, 41},
	{99, 0, 0, 42}, {116, 0, 0, 43}, {110, 1, 1041, 65535},
	{97, 1, 1042, 65535}, {115, 1, 1043, 65535}, {116, 0, 0, 51},
	{122, 0, 0, 52}, {99, 0, 0, 53}, {103, 1, 1044, 65535},
	{107, 0, 0, 56}, {116, 1, 1045, 65535}, {105, 0, 0, 62},
	{115, 2, 1046, 65535}, {117, 1, 1048, 65535}, {115, 0, 0, 69},
	{116, 4, 1049, 65535}, {97, 0, 0, 99}, {100, 0, 0, 100},
	{105, 0, 0, 101}, {103, 0, 0, 103}, {104, 0, 0, 104},
	{106, 0, 0, 105}, {110, 0, 0, 106}, {111, 0, 0, 107},
	{115, 2, 1053, 65535}, {101, 0, 0, 110}, {115, 1, 1055, 65535},
	{106, 2, 1056, 65535}, {108, 2, 1058, 65535}, {117, 0, 0, 121},
	{97, 0, 0, 122}, {117, 0, 0, 123}, {100, 0, 0, 124},
	{108, 0, 0, 125}, {32, 0, 0, 128}, {108, 0, 0, 129},
	{110, 1, 1060, 65535}, {112, 2, 1061, 65535}, {116, 1, 1063, 65535},
	{118, 1, 1064, 65535}, {97, 2, 1065, 65535}, {117, 2, 1067, 65535},
	{108, 0, 0, 146}, {109, 1, 1069, 147}, {115, 0, 0, 149},
	{108, 2, 1070, 65535}, {109, 0, 0, 153}, {110, 2, 1072, 65535},
	{112, 1, 1074, 65535}, {114, 2, 1075, 65535}, {101, 2, 1077, 65535},
	{101, 0, 0, 189}, {116, 0, 0, 190}, {118, 0, 0, 191},
	{99, 0, 0, 194}, {116, 4, 1079, 65535}, {99, 0, 0, 223},
	{107, 0, 0, 224}, {108, 0, 0, 225}, {112, 0, 0, 226},
	{114, 2, 1083, 65535}, {115, 2, 1085, 65535}, {97, 1, 1087, 65535},
	{100, 0, 0, 240}, {108, 0, 0, 241}, {112, 0, 0, 242},
	{114, 2, 1088, 65535}, {99, 3, 1090, 65535}, {105, 0, 0, 255},
	{107, 1, 1093, 65535}, {111, 0, 0, 258}, {115, 0, 0, 259},
	{119, 0, 0, 260}, {111, 1, 1094, 65535}, {105, 2, 1095, 65535},
	{105, 3, 1097, 65535}, {97, 0, 0, 280}, {110, 1, 1100, 65535},
	{99, 0, 0, 283}, {100, 0, 0, 284}, {108, 0, 0, 285},
	{116, 1, 1101, 65535}, {102, 0, 0, 288}, {115, 1, 1102, 65535},
	{105, 3, 1103, 65535}, {99, 0, 0, 307}, {116, 2, 1106, 65535},
	{99, 1, 1108, 65535}, {108, 0, 0, 317}, {114, 2, 1109, 65535},
	{110, 1, 1111, 65535}, {114, 3, 1112, 65535}, {116, 2, 1115, 330},
	{105, 0, 0, 345}, {111, 0, 0, 346}, {101, 0, 0, 347},
	{108, 1, 1117, 65535}, {114, 0, 0, 351}, {122, 1, 1118, 65535},
	{97, 0, 0, 354}, {110, 0, 0, 355}, {112, 1, 1119, 65535},
	{114, 0, 0, 358}, {115, 2, 1120, 65535}, {116, 1, 1122, 65535},
	{119, 0, 0, 364}, {97, 2, 1123, 65535}, {105, 0, 0, 371},
	{110, 1, 1125, 65535}, {98, 0, 0, 375}, {115, 2, 1126, 65535},
	{97, 1, 1128, 65535}, {108, 0, 0, 382}, {114, 0, 0, 383},
	{103, 0, 0, 384}, {112, 0, 0, 385}, {118, 0, 0, 386},
	{101, 1, 1129, 65535}, {105, 0, 0, 392}, {101, 0, 0, 393},
	{108, 1, 1130, 65535}, {97, 1, 1131, 65535}, {109, 0, 0, 400},
	{100, 2, 1132, 65535}, {103, 1, 1134, 65535}, {108, 0, 0, 405},
	{116, 2, 1135, 65535}, {118, 1, 1137, 65535}, {98, 0, 0, 411},
	{115, 2, 1138, 65535}, {97, 0, 0, 416}, {104, 0, 0, 417},
	{122, 0, 0, 418}, {122, 2, 1140, 65535}, {114, 1, 1142, 65535},
	{117, 1, 1143, 65535}, {100, 0, 0, 427}, {108, 0, 0, 428},
	{108, 0, 0, 429}, {112, 0, 0, 430}, {116, 2, 1144, 65535},
	{121, 0, 0, 437}, {108, 1, 1146, 65535}, {121, 2, 1147, 65535},
	{99, 0, 0, 444}, {101, 0, 0, 445}, {108, 0, 0, 446},
	{114, 0, 0, 447}, {118, 0, 0, 448}, {105, 0, 0, 449},
	{106, 0, 0, 450}, {117, 0, 0, 451}, {110, 2, 1149, 65535},
	{112, 2, 1151, 457}, {108, 0, 0, 461}, {114, 1, 1153, 65535},
	{118, 1, 1154, 65535}, {97, 2, 1155, 65535}, {98, 0, 0, 470},
	{100, 0, 0, 471}, {101, 0, 0, 472}, {104, 0, 0, 473},
	{110, 2, 1157, 65535}, {112, 0, 0, 481}, {115, 1, 1159, 65535},
	{97, 0, 0, 485}, {103, 2, 1160, 65535}, {104, 0, 0, 489},
	{110, 2, 1162, 65535}, {116, 0, 0, 495}, {121, 0, 0, 496},
	{99, 2, 1164, 65535}, {101, 2, 1166, 65535}, {103, 0, 0, 509},
	{109, 0, 0, 510}, {110, 3, 1168, 65535}, {115, 1, 1171, 65535},
	{122, 0, 0, 520}, {97, 1, 1172, 65535}, {99, 1, 1173, 65535},
	{110, 1, 1174, 65535}, {103, 0, 0, 530}, {110, 0, 0, 531},
	{111, 0, 0, 532}, {103, 0, 0, 533}, {105, 0, 0, 534},
	{110, 2, 1175, 65535}, {114, 2, 1177, 65535}, {100, 1, 1179, 65535},
	{103, 0, 0, 552}, {114, 0, 0, 553}, {116, 0, 0, 554},
	{101, 0, 0, 555}, {115, 3, 1180, 65535}, {100, 1, 1183, 65535},
	{116, 1, 1184, 65535}, {99, 0, 0, 567}, {100, 2, 1185, 65535},
	{103, 0, 0, 570}, {112, 0, 0, 571}, {115, 0, 0, 572},
	{122, 2, 1187, 65535}, {119, 1, 1189, 65535}, {97, 1, 1190, 65535},
	{111, 0, 0, 582}, {117, 1, 1191, 65535}, {103, 0, 0, 586},
	{107, 0, 0, 587}, {109, 0, 0, 588}, {118, 0, 0, 589},
	{109, 3, 1192, 65535}, {99, 0, 0, 599}, {101, 0, 0, 600},
	{107, 0, 0, 603}, {110, 0, 0, 604}, {100, 1, 1195, 65535},
	{108, 0, 0, 612}, {100, 0, 0, 614}, {105, 0, 0, 615},
	{112, 0, 0, 616}, {117, 1, 1196, 65535}, {100, 0, 0, 619},
	{105, 2, 1197, 65535}, {116, 1, 1199, 626}, {121, 0, 0, 628},
	{97, 0, 0, 629}, {111, 0, 0, 630}, {115, 0, 0, 631},
	{116, 0, 0, 632}, {97, 0, 0, 633}, {115, 0, 0, 634},
	{101, 1, 1200, 65535}, {101, 0, 0, 641}, {110, 1, 1201, 65535},
	{103, 2, 1202, 65535}, {105, 1, 1204, 65535}, {108, 1, 1205, 65535},
	{112, 0, 0, 658}, {114, 3, 1206, 659}, {108, 0, 0, 667},
	{110, 0, 0, 668}, {114, 4, 1209, 65535}, {119, 0, 0, 675},
	{111, 2, 1213, 65535}, {117, 0, 0, 687}, {99, 1, 1215, 65535},
	{101, 0, 0, 690}, {115, 0, 0, 691}, {116, 0, 0, 692},
	{97, 2, 1216, 65535}, {110, 0, 0, 695}, {99, 0, 0, 696},
	{100, 4, 1218, 65535}, {112, 1, 1222, 65535}, {114, 0, 0, 706},
	{115, 1, 1223, 65535}, {97, 0, 0, 711}, {101, 2, 1224, 65535},
	{111, 2, 1226, 65535}, {98, 4, 1228, 65535}, {101, 1, 1232, 65535},
	{99, 2, 1233, 65535}, {100, 1, 1235, 65535}, {102, 0, 0, 773},
	{108, 2, 1236, 65535}, {112, 0, 0, 776}, {115, 3, 1238, 65535},
	{116, 0, 0, 783}, {118, 0, 0, 784}, {122, 0, 0, 785},
	{97, 0, 0, 786}, {103, 0, 0, 787}, {110, 0, 0, 788},
	{99, 0, 0, 789}, {118, 0, 0, 790}, {98, 1, 1241, 65535},
	{99, 1, 1242, 65535}, {106, 0, 0, 800}, {109, 2, 1243, 65535},
	{110, 0, 0, 804}, {118, 0, 0, 805}, {121, 2, 1245, 65535},
	{122, 0, 0, 808}, {104, 2, 1247, 65535}, {114, 0, 0, 815},
	{99, 3, 1249, 65535}, {105, 1, 1252, 65535}, {107, 3, 1253, 65535},
	{110, 0, 0, 831}, {114, 2, 1256, 65535}, {122, 0, 0, 834},
	{100, 2, 1258, 65535}, {103, 0, 0, 838}, {115, 0, 0, 839},
	{116, 3, 1260, 65535}, {114, 2, 1263, 65535}, {101, 0, 0, 848},
	{111, 2, 1265, 65535}, {109, 1, 1267, 65535}, {110, 0, 0, 856},
	{116, 0, 0, 857}, {117, 3, 1268, 65535}, {97, 0, 0, 863},
	{105, 0, 0, 864}, {111, 0, 0, 865}, {114, 2, 1271, 65535},
	{97, 2, 1273, 65535}, {105, 3, 1275, 65535}, {111, 0, 0, 876},
	{114, 3, 1278, 65535}, {98, 4, 1281, 65535}, {104, 0, 0, 895},
	{106, 1, 1285, 65535}, {109, 3, 1286, 65535}, {114, 2, 1289, 65535},
	{97, 0, 0, 905}, {101, 1, 1291, 65535}, {97, 0, 0, 908},
	{99, 0, 0, 909}, {103, 5, 1292, 910}, {110, 1, 1297, 65535},
	{114, 0, 0, 924}, {117, 0, 0, 925}, {97, 0, 0, 926},
	{107, 2, 1298, 65535}, {108, 1, 1300, 929}, {109, 3, 1301, 65535},
	{114, 0, 0, 941}, {115, 1, 1304, 65535}, {120, 1, 1305, 65535},
	{101, 1, 1306, 953}, {100, 0, 0, 959}, {101, 0, 0, 960},
	{105, 0, 0, 961}, {109, 0, 0, 962}, {115, 0, 0, 963},
	{116, 6, 1307, 65535}, {59, 0, 0, 977}, {100, 0, 0, 978},
	{117, 1, 1313, 65535}, {105, 0, 0, 981}, {109, 2, 1314, 982},
	{112, 1, 1316, 65535}, {97, 2, 1317, 65535}, {101, 2, 1319, 65535},
	{32, 0, 0, 1004}, {110, 0, 0, 1005}, {101, 1, 1321, 65535},
	{116, 1, 1322, 65535}, {100, 1, 1323, 65535}, {116, 1, 1324, 65535},
	{100, 0, 0, 1024}, {112, 0, 0, 1025}, {114, 0, 0, 1026},
	{104, 0, 0, 1027}, {105, 0, 0, 1028}, {108, 1, 1325, 1029},
	{105, 0, 0, 1033}, {114, 6, 1326, 65535}, {108, 3, 1332, 1047},
	{110, 0, 0, 1054}, {114, 0, 0, 1055}, {100, 1, 1335, 65535},
	{98, 4, 1336, 1060}, {114, 1, 1340, 65535}, {111, 0, 0, 1068},
	{114, 2, 1341, 65535}, {105, 1, 1343, 65535}, {100, 1, 1344, 65535},
	{121, 1, 1345, 65535}, {122, 1, 1346, 65535}, {106, 0, 0, 1088},
	{107, 0, 0, 1089}, {106, 0, 0, 1090}, {114, 0, 0, 1091},
	{105, 1, 1347, 65535}, {103, 0, 0, 1098}, {108, 0, 0, 1099},
	{115, 0, 0, 1100}, {101, 1, 1348, 65535}, {206, 2, 1349, 65535},
	{206, 1, 1351, 65535}, {207, 3, 1352, 65535}, {206, 2, 1355, 65535},
	{206, 1, 1357, 65535}, {206, 2, 1358, 65535}, {207, 2, 1360, 65535},
	{206, 3, 1362, 65535}, {207, 1, 1365, 65535}, {208, 4, 1366, 65535},
	{209, 0, 0, 1150}, {208, 1, 1370, 65535}, {209, 2, 1371, 65535},
	{208, 2, 1373, 65535}, {208, 0, 0, 1163}, {209, 0, 0, 1164},
	{209, 1, 1375, 65535}, {208, 2, 1376, 65535}, {208, 1, 1378, 65535},
	{209, 0, 0, 1174}, {208, 3, 1379, 65535}, {209, 3, 1382, 65535},
	{208, 1, 1385, 65535}, {209, 0, 0, 1193}, {208, 2, 1386, 65535},
	{209, 1, 1388, 65535}, {208, 2, 1389, 65535}, {208, 3, 1391, 65535},
	{209, 1, 1394, 65535}, {208, 3, 1395, 65535}, {209, 3, 1398, 65535},
	{208, 3, 1401, 65535}, {209, 0, 0, 1238}, {208, 3, 1404, 65535},
	{209, 2, 1407, 65535}, {208, 3, 1409, 65535}, {209, 0, 0, 1258},
	{208, 1, 1412, 65535}, {215, 2, 1413, 65535}, {215, 6, 1415, 65535},
	{215, 4, 1421, 65535}, {215, 1, 1425, 65535}, {215, 2, 1426, 65535},
	{215, 5, 1428, 65535}, {216, 2, 1433, 65535}, {217, 1, 1435, 65535},
	{216, 2, 1436, 65535}, {217, 2, 1438, 65535}, {216, 4, 1440, 65535},
	{217, 0, 0, 1333}, {216, 0, 0, 1334}, {217, 1, 1444, 65535},
	{216, 0, 0, 1338}, {217, 1, 1445, 65535}, {216, 0, 0, 1341},
	{217, 0, 0, 1342}, {216, 0, 0, 1343}, {217, 0, 0, 1344},
	{216, 0, 0, 1345}, {217, 1, 1446, 65535}, {216, 2, 1447, 65535},
	{217, 1, 1449, 65535}, {216, 0, 0, 1355}, {217, 2, 1450, 65535},
	{216, 2, 1452, 65535}, {217, 3, 1454, 65535}, {216, 2, 1457, 65535},
	{217, 1, 1459, 65535}, {159, 0, 0, 1372}, {164, 0, 0, 1373},
	{166, 0, 0, 1374}, {170, 0, 0, 1375}, {178, 0, 0, 1376},
	{182, 0, 0, 1377}, {184, 0, 0, 1378}, {130, 0, 0, 1379},
	{138, 1, 1460, 65535}, {162, 1, 1461, 65535}, {171, 1, 1462, 65535},
	{173, 1, 1463, 65535}, {181, 0, 0, 1388}, {184, 0, 0, 1389},
	{187, 0, 0, 1390}, {189, 0, 0, 1391}, {191, 1, 1464, 65535},
	{136, 0, 0, 1394}, {154, 0, 0, 1395}, {169, 1, 1465, 65535},
	{170, 1, 1466, 65535}, {187, 1, 1467, 65535}, {156, 2, 1468, 65535},
	{134, 1, 1470, 65535}, {161, 0, 0, 1409}, {174, 0, 0, 1410},
	{131, 0, 0, 1411}, {167, 1, 1471, 65535}, {168, 0, 0, 1414},
	{172, 1, 1472, 65535}, {179, 1, 1473, 65535}, {133, 1, 1474, 65535},
	{153, 1, 1475, 65535}, {186, 4, 1476, 65535}, {134, 2, 1480, 65535},
	{138, 3, 1482, 65535}, {175, 2, 1485, 65535}, {159, 1, 1487, 65535},
	{145, 3, 1488, 65535}, {150, 0, 0, 1449}, {183, 0, 0, 1450},
	{190, 3, 1491, 1452}, {150, 2, 1494, 65535}, {176, 0, 0, 1459},
	{183, 1, 1496, 65535}, {177, 3, 1497, 65535}, {180, 0, 0, 1465},
	{146, 2, 1500, 65535}, {151, 1, 1502, 65535}, {136, 0, 0, 1476},
	{142, 0, 0, 1477}, {132, 0, 0, 1481}, {149, 1, 1503, 65535},
	{165, 2, 1504, 65535}, {136, 1, 1506, 65535}, {178, 1, 1507, 65535},
	{132, 1, 1508, 1492}, {152, 0, 0, 1494}, {174, 0, 0, 1495},
	{176, 2, 1509, 65535}, {157, 0, 0, 1499}, {182, 0, 0, 1500},
	{135, 3, 1511, 1501}, {176, 2, 1514, 65535}, {165, 2, 1516, 65535},
	{182, 0, 0, 1514}, {180, 1, 1518, 65535}, {128, 2, 1519, 65535},
	{159, 1, 1521, 1525}, {172, 0, 0, 1527}, {165, 1, 1522, 65535},
	{135, 2, 1523, 65535}, {143, 0, 0, 1532}, {161, 0, 0, 1533},
	{184, 0, 0, 1534}, {153, 2, 1525, 65535}, {132, 1, 1527, 1539},
	{136, 5, 1528, 65535}, {181, 2, 1533, 65535}, {186, 2, 1535, 65535},
	{188, 0, 0, 1562}, {168, 2, 1537, 65535}, {150, 2, 1539, 65535},
	{187, 1, 1541, 65535}, {148, 1, 1542, 65535}, {175, 0, 0, 1585},
	{151, 2, 1543, 65535}, {129, 2, 1545, 65535}, {139, 0, 0, 1591},
	{128, 0, 0, 1592}, {152, 2, 1547, 65535}, {177, 0, 0, 1595},
	{179, 1, 1549, 1596}, {176, 2, 1550, 65535}, {184, 0, 0, 1602},
	{191, 0, 0, 1603}, {145, 0, 0, 1604}, {157, 0, 0, 1605},
	{173, 2, 1552, 65535}, {172, 2, 1554, 65535}, {163, 2, 1556, 65535},
	{154, 2, 1558, 65535}, {163, 1, 1560, 65535}, {141, 1, 1561, 65535},
	{190, 1, 1562, 65535}, {162, 0, 0, 1623}, {178, 0, 0, 1624},
	{156, 1, 1563, 65535}, {162, 1, 1564, 1628}, {129, 2, 1565, 1630},
	{140, 2, 1567, 65535}, {181, 2, 1569, 65535}, {145, 0, 0, 1637},
	{152, 2, 1571, 65535}, {128, 1, 1573, 1643}, {176, 0, 0, 1646},
	{160, 0, 0, 1647}, {180, 0, 0, 1648}, {177, 1, 1574, 65535},
	{129, 0, 0, 1653}, {164, 0, 0, 1654}, {184, 1, 1575, 65535},
	{156, 0, 0, 1658}, {176, 1, 1576, 65535}, {180, 0, 0, 1662},
	{184, 0, 0, 1663}, {128, 1, 1577, 65535}, {132, 2, 1578, 65535},
	{172, 1, 1580, 65535}, {152, 1, 1581, 65535}, {184, 2, 1582, 65535},
	{133, 0, 0, 1676}, {176, 0, 0, 1677}, {148, 1, 1584, 65535},
	{144, 1, 1585, 65535}, {133, 0, 0, 1684}, {145, 1, 1586, 65535},
	{165, 0, 0, 1687}, {128, 1, 1587, 65535}, {145, 0, 0, 1690},
	{156, 2, 1588, 65535}, {188, 1, 1590, 65535}, {152, 0, 0, 1704},
	{184, 1, 1591, 65535}, {132, 0, 0, 1708}, {180, 0, 0, 1709},
	{101, 1, 1592, 65535}, {99, 0, 0, 5}, {116, 1, 1593, 65535},
	{101, 2, 1594, 65535}, {117, 1, 1596, 65535}, {101, 1, 1597, 65535},
	{110, 3, 1598, 65535}, {105, 1, 1601, 65535}, {117, 1, 1602, 65535},
	{101, 1, 1603, 44}, {104, 1, 1604, 65535}, {112, 1, 1605, 65535},
	{111, 1, 1606, 65535}, {105, 1, 1607, 65535}, {101, 0, 0, 63},
	{117, 1, 1608, 65535}, {97, 1, 1609, 65535}, {101, 1, 1610, 65535},
	{104, 1, 1611, 65535}, {111, 1, 1612, 65535}, {114, 0, 0, 97},
	{105, 0, 0, 108}, {108, 0, 0, 109}, {99, 1, 1613, 65535},
	{103, 0, 0, 113}, {115, 0, 0, 114}, {100, 3, 1614, 115},
	{108, 0, 0, 120}, {111, 1, 1617, 65535}, {32, 0, 0, 132},
	{116, 0, 0, 133}, {101, 1, 1618, 65535}, {105, 1, 1619, 65535},
	{110, 0, 0, 140}, {112, 2, 1620, 65535}, {32, 0, 0, 144},
	{121, 0, 0, 145}, {107, 0, 0, 148}, {108, 0, 0, 151},
	{117, 0, 0, 152}, {115, 1, 1622, 65535}, {116, 3, 1623, 65535},
	{121, 1, 1626, 65535}, {112, 2, 1627, 65535}, {114, 0, 0, 184},
	{97, 1, 1629, 65535}, {100, 1, 1630, 65535}, {97, 1, 1631, 195},
	{101, 4, 1632, 204}, {111, 0, 0, 219}, {117, 1, 1636, 65535},
	{101, 1, 1637, 65535}, {110, 0, 0, 229}, {99, 1, 1638, 65535},
	{107, 0, 0, 236}, {114, 1, 1639, 65535}, {101, 2, 1640, 65535},
	{105, 1, 1642, 65535}, {105, 0, 0, 249}, {110, 0, 0, 250},
	{117, 1, 1643, 65535}, {117, 1, 1644, 65535}, {105, 1, 1645, 65535},
	{97, 0, 0, 263}, {101, 0, 0, 264}, {99, 2, 1646, 65535},
	{116, 4, 1648, 65535}, {122, 0, 0, 279}, {101, 1, 1652, 281},
	{114, 2, 1653, 65535}, {99, 1, 1655, 65535}, {99, 1, 1656, 65535},
	{107, 1, 1657, 65535}, {113, 1, 1658, 65535}, {101, 1, 1659, 65535},
	{114, 0, 0, 310}, {104, 1, 1660, 65535}, {109, 0, 0, 318},
	{115, 1, 1661, 65535}, {116, 1, 1662, 321}, {32, 2, 1663, 65535},
	{102, 1, 1665, 65535}, {114, 0, 0, 329}, {46, 0, 0, 331},
	{111, 4, 1666, 332}, {108, 2, 1670, 65535}, {101, 1, 1672, 65535},
	{117, 1, 1673, 65535}, {99, 0, 0, 359}, {112, 0, 0, 360},
	{97, 1, 1674, 65535}, {102, 1, 1675, 65535}, {112, 1, 1676, 65535},
	{99, 1, 1677, 65535}, {104, 0, 0, 376}, {108, 0, 0, 377},
	{100, 2, 1678, 379}, {110, 1, 1680, 65535}, {117, 1, 1681, 65535},
	{103, 1, 1682, 65535}, {101, 0, 0, 401}, {105, 0, 0, 402},
	{114, 1, 1683, 65535}, {101, 0, 0, 406}, {114, 0, 0, 407},
	{101, 1, 1684, 65535}, {110, 0, 0, 412}, {117, 1, 1685, 65535},
	{105, 0, 0, 419}, {121, 0, 0, 420}, {110, 1, 1686, 65535},
	{114, 1, 1687, 65535}, {97, 0, 0, 431}, {101, 2, 1688, 65535},
	{105, 1, 1690, 65535}, {32, 2, 1691, 65535}, {119, 1, 1693, 65535},
	{116, 1, 1694, 65535}, {117, 0, 0, 456}, {112, 0, 0, 458},
	{116, 0, 0, 459}, {122, 2, 1695, 65535}, {97, 1, 1697, 464},
	{100, 0, 0, 468}, {116, 0, 0, 469}, {103, 3, 1698, 474},
	{107, 0, 0, 480}, {116, 1, 1701, 65535}, {97, 0, 0, 486},
	{101, 1, 1702, 65535}, {103, 3, 1703, 65535}, {107, 0, 0, 494},
	{101, 1, 1706, 65535}, {122, 0, 0, 504}, {110, 1, 1707, 505},
	{117, 0, 0, 508}, {103, 0, 0, 511}, {104, 0, 0, 512},
	{107, 2, 1708, 513}, {97, 2, 1710, 65535}, {100, 2, 1712, 65535},
	{97, 2, 1714, 65535}, {103, 2, 1716, 65535}, {99, 1, 1718, 65535},
	{115, 0, 0, 538}, {99, 1, 1719, 65535}, {107, 0, 0, 542},
	{105, 4, 1720, 65535}, {32, 1, 1724, 65535}, {101, 0, 0, 558},
	{116, 0, 0, 559}, {105, 1, 1725, 65535}, {115, 2, 1726, 563},
	{112, 0, 0, 568}, {116, 0, 0, 569}, {101, 0, 0, 573},
	{111, 0, 0, 574}, {115, 2, 1728, 65535}, {121, 1, 1730, 580},
	{111, 2, 1731, 65535}, {98, 1, 1733, 65535}, {101, 1, 1734, 65535},
	{109, 0, 0, 598}, {101, 1, 1735, 65535}, {98, 1, 1736, 65535},
	{103, 1, 1737, 65535}, {106, 0, 0, 625}, {115, 0, 0, 627},
	{114, 2, 1738, 65535}, {97, 2, 1740, 65535}, {101, 2, 1742, 644},
	{105, 1, 1744, 65535}, {118, 2, 1745, 65535}, {97, 2, 1747, 65535},
	{97, 0, 0, 660}, {111, 1, 1749, 65535}, {117, 2, 1750, 65535},
	{101, 0, 0, 669}, {105, 1, 1752, 65535}, {109, 0, 0, 672},
	{115, 2, 1753, 65535}, {110, 0, 0, 677}, {116, 1, 1755, 65535},
	{116, 1, 1756, 65535}, {97, 0, 0, 693}, {99, 0, 0, 694},
	{110, 0, 0, 697}, {112, 0, 0, 698}, {115, 0, 0, 699},
	{116, 2, 1757, 65535}, {105, 1, 1759, 65535}, {116, 1, 1760, 65535},
	{107, 0, 0, 712}, {115, 1, 1761, 65535}, {113, 0, 0, 720},
	{118, 0, 0, 721}, {32, 0, 0, 722}, {98, 1, 1762, 65535},
	{100, 0, 0, 726}, {108, 1, 1763, 65535}, {108, 1, 1764, 65535},
	{101, 0, 0, 759}, {111, 1, 1765, 65535}, {97, 3, 1766, 65535},
	{97, 0, 0, 774}, {101, 0, 0, 775}, {105, 0, 0, 777},
	{115, 0, 0, 778}, {117, 1, 1769, 65535}, {114, 2, 1770, 65535},
	{107, 1, 1772, 65535}, {101, 0, 0, 801}, {109, 2, 1773, 65535},
	{102, 0, 0, 806}, {105, 0, 0, 807}, {108, 1, 1775, 65535},
	{114, 0, 0, 814}, {97, 0, 0, 817}, {99, 2, 1776, 65535},
	{116, 1, 1778, 65535}, {116, 1, 1779, 65535}, {99, 3, 1780, 65535},
	{115, 0, 0, 829}, {116, 0, 0, 830}, {105, 0, 0, 832},
	{119, 0, 0, 833}, {97, 0, 0, 836}, {101, 0, 0, 837},
	{101, 1, 1783, 840}, {105, 1, 1784, 65535}, {111, 0, 0, 844},
	{101, 1, 1785, 65535}, {105, 0, 0, 847}, {118, 0, 0, 849},
	{119, 1, 1786, 65535}, {109, 1, 1787, 65535}, {104, 0, 0, 858},
	{114, 1, 1788, 65535}, {115, 0, 0, 862}, {97, 2, 1789, 65535},
	{111, 0, 0, 868}, {110, 1, 1791, 65535}, {114, 0, 0, 871},
	{99, 1, 1792, 65535}, {107, 0, 0, 874}, {116, 0, 0, 875},
	{97, 2, 1793, 65535}, {101, 0, 0, 880}, {111, 1, 1795, 65535},
	{45, 0, 0, 883}, {104, 1, 1796, 65535}, {106, 2, 1797, 65535},
	{116, 1, 1799, 65535}, {101, 1, 1800, 65535}, {97, 1, 1801, 65535},
	{98, 0, 0, 900}, {109, 0, 0, 901}, {115, 0, 0, 902},
	{116, 0, 0, 903}, {114, 1, 1802, 65535}, {103, 2, 1803, 65535},
	{105, 0, 0, 918}, {115, 0, 0, 919}, {117, 0, 0, 920},
	{121, 0, 0, 921}, {103, 1, 1805, 65535}, {105, 0, 0, 927},
	{115, 0, 0, 928}, {101, 2, 1806, 65535}, {97, 2, 1808, 935},
	{105, 0, 0, 939}, {121, 0, 0, 940}, {116, 2, 1810, 65535},
	{116, 4, 1812, 945}, {109, 2, 1816, 65535}, {101, 0, 0, 964},
	{108, 2, 1818, 65535}, {111, 1, 1820, 65535}, {114, 1, 1821, 65535},
	{116, 0, 0, 972}, {117, 1, 1822, 65535}, {109, 1, 1823, 65535},
	{32, 0, 0, 983}, {101, 0, 0, 984}, {105, 2, 1824, 65535},
	{100, 1, 1826, 65535}, {110, 1, 1827, 65535}, {102, 0, 0, 1002},
	{115, 0, 0, 1003}, {114, 1, 1828, 65535}, {105, 1, 1829, 65535},
	{101, 1, 1830, 65535}, {101, 1, 1831, 65535}, {32, 2, 1832, 65535},
	{102, 1, 1834, 65535}, {108, 0, 0, 1037}, {111, 1, 1835, 65535},
	{115, 1, 1836, 65535}, {116, 1, 1837, 65535}, {119, 0, 0, 1045},
	{97, 0, 0, 1048}, {108, 2, 1838, 65535}, {117, 1, 1840, 65535},
	{97, 2, 1841, 65535}, {32, 0, 0, 1061}, {97, 0, 0, 1062},
	{108, 0, 0, 1063}, {115, 1, 1843, 65535}, {101, 1, 1844, 1066},
	{100, 3, 1845, 65535}, {116, 2, 1848, 65535}, {116, 2, 1850, 65535},
	{97, 2, 1852, 65535}, {105, 1, 1854, 65535}, {97, 2, 1855, 65535},
	{116, 2, 1857, 65535}, {114, 1, 1859, 65535}, {183, 1, 1860, 65535},
	{185, 0, 0, 1108}, {189, 2, 1861, 65535}, {128, 0, 0, 1113},
	{132, 0, 0, 1114}, {134, 0, 0, 1115}, {177, 0, 0, 1118},
	{181, 0, 0, 1119}, {181, 1, 1863, 65535}, {181, 0, 0, 1124},
	{183, 0, 0, 1125}, {132, 0, 0, 1126}, {133, 1, 1864, 65535},
	{181, 0, 0, 1131}, {185, 0, 0, 1132}, {191, 0, 0, 1133},
	{137, 1, 1865, 65535}, {178, 1, 1866, 65535}, {179, 1, 1867, 65535},
	{180, 1, 1868, 65535}, {189, 1, 1869, 65535}, {184, 1, 1870, 65535},
	{128, 0, 0, 1153}, {139, 0, 0, 1154}, {176, 1, 1871, 65535},
	{182, 0, 0, 1162}, {131, 1, 1872, 65535}, {176, 1, 1873, 65535},
	{188, 0, 0, 1169}, {183, 2, 1874, 65535}, {176, 1, 1876, 65535},
	{187, 1, 1877, 65535}, {190, 2, 1878, 65535}, {128, 0, 0, 1187},
	{150, 0, 0, 1188}, {153, 0, 0, 1189}, {184, 2, 1880, 65535},
	{181, 1, 1882, 65535}, {190, 0, 0, 1196}, {150, 1, 1883, 65535},
	{176, 2, 1884, 65535}, {190, 0, 0, 1202}, {177, 2, 1886, 65535},
	{189, 0, 0, 1207}, {191, 2, 1888, 65535}, {128, 1, 1890, 65535},
	{181, 1, 1891, 65535}, {184, 0, 0, 1218}, {190, 2, 1892, 65535},
	{128, 1, 1894, 65535}, {131, 1, 1895, 65535}, {150, 1, 1896, 65535},
	{176, 0, 0, 1234}, {181, 1, 1897, 65535}, {190, 0, 0, 1237},
	{176, 1, 1898, 65535}, {178, 0, 0, 1241}, {187, 2, 1899, 65535},
	{129, 0, 0, 1244}, {130, 2, 1901, 65535}, {176, 1, 1903, 65535},
	{181, 1, 1904, 65535}, {190, 0, 0, 1257}, {190, 1, 1905, 65535},
	{149, 1, 1906, 65535}, {170, 1, 1907, 65535}, {144, 0, 0, 1272},
	{147, 0, 0, 1273}, {151, 0, 0, 1274}, {153, 0, 0, 1275},
	{161, 0, 0, 1276}, {167, 0, 0, 1277}, {147, 1, 1908, 65535},
	{149, 1, 1909, 65535}, {153, 0, 0, 1283}, {168, 0, 0, 1284},
	{153, 1, 1910, 65535}, {152, 0, 0, 1288}, {153, 0, 0, 1289},
	{144, 1, 1911, 65535}, {146, 0, 0, 1293}, {158, 0, 0, 1294},
	{167, 0, 0, 1295}, {168, 0, 0, 1296}, {174, 1, 1912, 65535},
	{175, 0, 0, 1299}, {132, 2, 1913, 65535}, {174, 0, 0, 1320},
	{177, 1, 1915, 65535}, {130, 0, 0, 1323}, {135, 0, 0, 1324},
	{167, 1, 1916, 65535}, {173, 1, 1917, 65535}, {177, 1, 1918, 65535},
	{181, 0, 0, 1332}, {132, 1, 1919, 65535}, {136, 1, 1920, 65535},
	{134, 1, 1921, 65535}, {167, 0, 0, 1349}, {170, 0, 0, 1350},
	{132, 1, 1922, 65535}, {132, 1, 1923, 65535}, {138, 0, 0, 1358},
	{170, 0, 0, 1359}, {181, 0, 0, 1360}, {132, 0, 0, 1361},
	{134, 0, 0, 1362}, {136, 0, 0, 1363}, {180, 1, 1924, 65535},
	{181, 0, 0, 1366}, {136, 1, 1925, 65535}, {229, 1, 1926, 65535},
	{227, 2, 1927, 65535}, {227, 1, 1929, 65535}, {227, 1, 1930, 65535},
	{227, 1, 1931, 65535}, {227, 1, 1932, 65535}, {227, 1, 1933, 65535},
	{233, 2, 1934, 65535}, {229, 0, 0, 1405}, {232, 0, 0, 1406},
	{230, 1, 1936, 65535}, {229, 1, 1937, 65535}, {233, 1, 1938, 65535},
	{233, 1, 1939, 65535}, {229, 1, 1940, 65535}, {231, 1, 1941, 65535},
	{229, 2, 1942, 65535}, {230, 0, 0, 1426}, {231, 0, 0, 1427},
	{232, 0, 0, 1428}, {231, 0, 0, 1429}, {233, 0, 0, 1430},
	{229, 0, 0, 1431}, {230, 0, 0, 1432}, {231, 2, 1944, 65535},
	{230, 2, 1946, 65535}, {233, 2, 1948, 65535}, {230, 1, 1950, 65535},
	{229, 1, 1951, 65535}, {231, 0, 0, 1447}, {232, 0, 0, 1448},
	{230, 0, 0, 1453}, {231, 1, 1952, 65535}, {232, 0, 0, 1456},
	{231, 0, 0, 1457}, {232, 0, 0, 1458}, {231, 1, 1953, 65535},
	{229, 0, 0, 1462}, {231, 0, 0, 1463}, {233, 0, 0, 1464},
	{228, 1, 1954, 65535}, {233, 1, 1955, 65535}, {230, 1, 1956, 65535},
	{231, 1, 1957, 65535}, {229, 1, 1958, 65535}, {231, 0, 0, 1486},
	{230, 2, 1959, 65535}, {232, 1, 1961, 65535}, {229, 0, 0, 1493},
	{230, 0, 0, 1496}, {231, 1, 1962, 65535}, {229, 0, 0, 1502},
	{230, 0, 0, 1503}, {231, 3, 1963, 65535}, {232, 0, 0, 1509},
	{233, 0, 0, 1510}, {228, 0, 0, 1511}, {230, 2, 1966, 65535},
	{230, 1, 1968, 65535}, {229, 2, 1969, 65535}, {231, 1, 1971, 65535},
	{229, 0, 0, 1526}, {230, 1, 1972, 65535}, {231, 0, 0, 1530},
	{233, 0, 0, 1531}, {231, 0, 0, 1537}, {233, 0, 0, 1538},
	{231, 0, 0, 1540}, {228, 0, 0, 1543}, {229, 4, 1973, 65535},
	{230, 3, 1977, 65535}, {232, 0, 0, 1553}, {233, 2, 1980, 65535},
	{229, 0, 0, 1557}, {232, 0, 0, 1558}, {228, 0, 0, 1559},
	{232, 1, 1982, 65535}, {232, 2, 1983, 65535}, {233, 1, 1985, 65535},
	{229, 0, 0, 1575}, {232, 2, 1986, 65535}, {232, 3, 1988, 65535},
	{231, 1, 1991, 65535}, {228, 0, 0, 1586}, {232, 0, 0, 1587},
	{230, 0, 0, 1589}, {231, 0, 0, 1590}, {232, 0, 0, 1593},
	{233, 0, 0, 1594}, {232, 0, 0, 1597}, {229, 0, 0, 1600},
	{232, 0, 0, 1601}, {231, 0, 0, 1606}, {232, 0, 0, 1607},
	{228, 0, 0, 1608}, {231, 0, 0, 1609}, {228, 0, 0, 1610},
	{231, 0, 0, 1611}, {228, 0, 0, 1614}, {232, 0, 0, 1615},
	{231, 1, 1992, 65535}, {228, 1, 1993, 65535}, {230, 1, 1994, 65535},
	{233, 1, 1995, 65535}, {229, 0, 0, 1629}, {230, 0, 0, 1631},
	{231, 0, 0, 1632}, {229, 0, 0, 1633}, {231, 0, 0, 1634},
	{230, 0, 0, 1635}, {231, 0, 0, 1636}, {229, 0, 0, 1638},
	{231, 0, 0, 1639}, {236, 2, 1996, 65535}, {235, 1, 1998, 65535},
	{236, 1, 1999, 65535}, {237, 1, 2000, 65535}, {236, 1, 2001, 65535},
	{235, 0, 0, 1666}, {236, 0, 0, 1667}, {236, 1, 2002, 65535},
	{236, 1, 2003, 65535}, {235, 0, 0, 1674}, {236, 0, 0, 1675},
	{236, 2, 2004, 65535}, {235, 1, 2006, 65535}, {236, 1, 2007, 65535},
	{236, 1, 2008, 65535}, {234, 0, 0, 1691}, {235, 0, 0, 1692},
	{236, 2, 2009, 65535}, {236, 1, 2011, 65535}, {114, 1, 2012, 65535},
	{114, 1, 2013, 65535}, {112, 0, 0, 9}, {115, 1, 2014, 65535},
	{97, 1, 2015, 65535}, {115, 3, 2016, 18}, {99, 4, 2019, 65535},
	{116, 1, 2023, 65535}, {122, 0, 0, 31}, {111, 1, 2024, 65535},
	{97, 1, 2025, 65535}, {110, 0, 0, 45}, {116, 1, 2026, 65535},
	{114, 1, 2027, 65535}, {109, 1, 2028, 65535}, {99, 1, 2029, 65535},
	{110, 1, 2030, 65535}, {108, 1, 2031, 65535}, {117, 1, 2032, 65535},
	{111, 1, 2033, 65535}, {114, 10, 2034, 80}, {104, 1, 2044, 65535},
	{101, 2, 2045, 65535}, {116, 0, 0, 118}, {117, 0, 0, 119},
	{110, 1, 2047, 65535}, {103, 1, 2048, 65535}, {114, 2, 2049, 65535},
	{101, 2, 2051, 65535}, {111, 0, 0, 143}, {117, 1, 2053, 65535},
	{97, 2, 2054, 65535}, {101, 0, 0, 174}, {114, 2, 2056, 65535},
	{114, 1, 2058, 65535}, {111, 0, 0, 182}, {115, 0, 0, 183},
	{116, 2, 2059, 65535}, {105, 1, 2061, 65535}, {32, 3, 2062, 65535},
	{32, 8, 2065, 65535}, {45, 0, 0, 216}, {100, 0, 0, 217},
	{108, 0, 0, 218}, {109, 1, 2073, 220}, {99, 1, 2074, 65535},
	{114, 1, 2075, 65535}, {105, 1, 2076, 238}, {99, 0, 0, 243},
	{105, 1, 2077, 65535}, {116, 1, 2078, 65535}, {109, 1, 2079, 65535},
	{109, 1, 2080, 65535}, {116, 1, 2081, 65535}, {97, 0, 0, 267},
	{105, 0, 0, 268}, {97, 0, 0, 269}, {101, 3, 2082, 65535},
	{105, 3, 2085, 65535}, {111, 1, 2088, 65535}, {114, 0, 0, 282},
	{97, 0, 0, 286}, {121, 0, 0, 287}, {104, 2, 2089, 65535},
	{104, 1, 2091, 65535}, {101, 1, 2092, 65535}, {117, 1, 2093, 65535},
	{110, 1, 2094, 65535}, {97, 2, 2095, 312}, {116, 1, 2097, 65535},
	{101, 0, 0, 322}, {102, 0, 0, 323}, {109, 2, 2098, 65535},
	{97, 1, 2100, 65535}, {39, 0, 0, 333}, {103, 1, 2101, 65535},
	{107, 0, 0, 343}, {115, 0, 0, 344}, {32, 2, 2102, 65535},
	{116, 0, 0, 350}, {116, 2, 2104, 65535}, {98, 1, 2106, 65535},
	{103, 2, 2107, 65535}, {105, 3, 2109, 65535}, {104, 1, 2112, 65535},
	{101, 1, 2113, 65535}, {105, 0, 0, 380}, {108, 0, 0, 381},
	{116, 1, 2114, 65535}, {115, 1, 2115, 65535}, {101, 3, 2116, 65535},
	{101, 1, 2119, 65535}, {115, 1, 2120, 65535}, {101, 1, 2121, 413},
	{97, 1, 2122, 65535}, {110, 1, 2123, 65535}, {103, 1, 2124, 65535},
	{114, 0, 0, 436}, {109, 1, 2125, 65535}, {112, 0, 0, 440},
	{119, 0, 0, 441}, {111, 1, 2126, 65535}, {97, 1, 2127, 65535},
	{98, 0, 0, 462}, {102, 0, 0, 463}, {116, 1, 2128, 465},
	{100, 0, 0, 475}, {101, 0, 0, 476}, {117, 2, 2129, 65535},
	{32, 3, 2131, 65535}, {110, 1, 2134, 65535}, {100, 0, 0, 490},
	{116, 2, 2135, 65535}, {117, 0, 0, 493}, {110, 4, 2137, 65535},
	{32, 2, 2141, 65535}, {32, 2, 2143, 65535}, {107, 0, 0, 517},
	{110, 0, 0, 518}, {116, 0, 0, 519}, {32, 0, 0, 522},
	{45, 0, 0, 523}, {108, 1, 2145, 524}, {116, 0, 0, 527},
	{105, 0, 0, 528}, {117, 0, 0, 529}, {104, 1, 2146, 65535},
	{97, 1, 2147, 65535}, {97, 1, 2148, 543}, {101, 0, 0, 549},
	{111, 0, 0, 550}, {117, 0, 0, 551}, {97, 1, 2149, 65535},
	{102, 1, 2150, 65535}, {32, 0, 0, 564}, {45, 0, 0, 565},
	{32, 3, 2151, 65535}, {112, 0, 0, 579}, {32, 0, 0, 581},
	{105, 0, 0, 583}, {110, 0, 0, 584}, {101, 1, 2154, 65535},
	{114, 1, 2155, 593}, {114, 4, 2156, 65535}, {108, 1, 2160, 65535},
	{105, 1, 2161, 65535}, {108, 0, 0, 636}, {115, 3, 2162, 65535},
	{99, 0, 0, 642}, {107, 0, 0, 643}, {32, 2, 2165, 65535},
	{115, 0, 0, 647}, {110, 2, 2167, 65535}, {97, 0, 0, 651},
	{105, 0, 0, 652}, {98, 1, 2169, 65535}, {118, 1, 2170, 65535},
	{108, 1, 2171, 65535}, {32, 0, 0, 663}, {116, 0, 0, 664},
	{111, 1, 2172, 65535}, {98, 0, 0, 673}, {99, 0, 0, 674},
	{111, 3, 2173, 678}, {117, 1, 2176, 65535}, {105, 1, 2177, 65535},
	{121, 0, 0, 703}, {115, 1, 2178, 704}, {101, 1, 2179, 65535},
	{115, 3, 2180, 65535}, {108, 1, 2183, 65535}, {105, 5, 2184, 65535},
	{108, 1, 2189, 65535}, {114, 1, 2190, 65535}, {99, 1, 2191, 65535},
	{107, 2, 2192, 65535}, {122, 0, 0, 772}, {109, 2, 2194, 779},
	{105, 4, 2196, 65535}, {121, 0, 0, 797}, {102, 1, 2200, 65535},
	{97, 0, 0, 802}, {101, 0, 0, 803}, {97, 1, 2201, 65535},
	{97, 0, 0, 818}, {105, 1, 2202, 65535}, {105, 3, 2203, 65535},
	{101, 1, 2206, 824}, {101, 0, 0, 826}, {105, 0, 0, 827},
	{106, 0, 0, 828}, {32, 0, 0, 841}, {111, 1, 2207, 842},
	{118, 1, 2208, 65535}, {97, 1, 2209, 850}, {97, 2, 2210, 65535},
	{99, 1, 2212, 65535}, {99, 0, 0, 866}, {107, 0, 0, 867},
	{100, 1, 2213, 869}, {104, 1, 2214, 65535}, {110, 2, 2215, 65535},
	{112, 0, 0, 879}, {110, 2, 2217, 65535}, {101, 1, 2219, 65535},
	{101, 1, 2220, 65535}, {117, 0, 0, 890}, {105, 1, 2221, 65535},
	{116, 1, 2222, 896}, {114, 1, 2223, 898}, {122, 1, 2224, 65535},
	{97, 3, 2225, 65535}, {101, 2, 2228, 65535}, {103, 1, 2230, 65535},
	{102, 1, 2231, 65535}, {112, 0, 0, 934}, {115, 0, 0, 936},
	{116, 2, 2232, 65535}, {97, 0, 0, 942}, {111, 1, 2234, 943},
	{32, 2, 2235, 65535}, {101, 1, 2237, 948}, {107, 0, 0, 950},
	{111, 1, 2238, 951}, {97, 0, 0, 954}, {101, 2, 2239, 955},
	{101, 0, 0, 965}, {117, 0, 0, 966}, {108, 1, 2241, 967},
	{101, 1, 2242, 970}, {108, 3, 2243, 65535}, {97, 1, 2246, 65535},
	{99, 2, 2247, 985}, {107, 0, 0, 988}, {117, 4, 2249, 65535},
	{115, 1, 2253, 65535}, {115, 2, 2254, 65535}, {109, 2, 2256, 65535},
	{114, 2, 2258, 65535}, {114, 2, 2260, 65535}, {100, 0, 0, 1030},
	{111, 0, 0, 1031}, {97, 1, 2262, 65535}, {102, 1, 2263, 65535},
	{99, 1, 2264, 65535}, {97, 1, 2265, 65535}, {101, 0, 0, 1049},
	{116, 0, 0, 1050}, {109, 1, 2266, 65535}, {110, 2, 2267, 65535},
	{118, 0, 0, 1058}, {105, 1, 2269, 65535}, {32, 0, 0, 1067},
	{32, 2, 2270, 65535}, {99, 0, 0, 1071}, {115, 0, 0, 1072},
	{97, 0, 0, 1073}, {101, 0, 0, 1074}, {101, 0, 0, 1075},
	{116, 0, 0, 1076}, {110, 0, 0, 1077}, {119, 0, 0, 1078},
	{110, 2, 2272, 1079}, {110, 0, 0, 1083}, {114, 1, 2274, 1084},
	{115, 0, 0, 1092}, {117, 0, 0, 1093}, {101, 1, 2275, 65535},
	{206, 1, 2276, 65535}, {206, 2, 2277, 65535}, {207, 0, 0, 1112},
	{206, 1, 2279, 65535}, {206, 2, 2280, 65535}, {207, 1, 2282, 65535},
	{209, 1, 2283, 65535}, {208, 1, 2284, 65535}, {209, 1, 2285, 65535},
	{208, 2, 2286, 65535}, {208, 2, 2288, 65535}, {209, 1, 2290, 65535},
	{209, 1, 2291, 65535}, {208, 1, 2292, 65535}, {208, 3, 2293, 65535},
	{209, 0, 0, 1173}, {209, 1, 2296, 65535}, {209, 1, 2297, 65535},
	{208, 3, 2298, 65535}, {209, 0, 0, 1186}, {208, 2, 2301, 65535},
	{209, 0, 0, 1192}, {209, 2, 2303, 65535}, {209, 2, 2305, 65535},
	{208, 1, 2307, 65535}, {209, 0, 0, 1201}, {208, 1, 2308, 65535},
	{209, 2, 2309, 65535}, {208, 1, 2311, 65535}, {209, 1, 2312, 65535},
	{208, 1, 2313, 65535}, {209, 1, 2314, 65535}, {208, 4, 2315, 65535},
	{209, 0, 0, 1227}, {208, 1, 2319, 65535}, {208, 1, 2320, 65535},
	{208, 1, 2321, 65535}, {208, 2, 2322, 65535}, {208, 2, 2324, 65535},
	{208, 0, 0, 1242}, {209, 0, 0, 1243}, {208, 0, 0, 1245},
	{209, 1, 2326, 65535}, {208, 1, 2327, 65535}, {208, 4, 2328, 65535},
	{209, 1, 2332, 65535}, {215, 1, 2333, 65535}, {215, 2, 2334, 65535},
	{215, 1, 2336, 65535}, {215, 2, 2337, 65535}, {215, 1, 2339, 65535},
	{215, 1, 2340, 65535}, {216, 1, 2341, 65535}, {216, 7, 2342, 65535},
	{217, 6, 2349, 65535}, {218, 1, 2355, 65535}, {216, 1, 2356, 65535},
	{216, 2, 2357, 65535}, {216, 1, 2359, 65535}, {216, 1, 2360, 65535},
	{216, 2, 2361, 65535}, {217, 1, 2363, 65535}, {217, 2, 2364, 65535},
	{216, 2, 2366, 65535}, {216, 1, 2368, 65535}, {217, 1, 2369, 65535},
	{149, 1, 2370, 65535}, {130, 0, 0, 1382}, {131, 0, 0, 1383},
	{131, 1, 2371, 65535}, {131, 2, 2372, 65535}, {130, 2, 2374, 65535},
	{130, 1, 2376, 65535}, {131, 2, 2377, 65535}, {161, 0, 0, 1401},
	{162, 1, 2379, 65535}, {186, 1, 2380, 65535}, {174, 1, 2381, 65535},
	{150, 1, 2382, 65535}, {148, 1, 2383, 65535}, {174, 1, 2384, 65535},
	{156, 1, 2385, 65535}, {133, 0, 0, 1424}, {164, 0, 0, 1425},
	{137, 0, 0, 1433}, {153, 0, 0, 1434}, {160, 0, 0, 1435},
	{168, 0, 0, 1436}, {161, 0, 0, 1437}, {162, 0, 0, 1438},
	{150, 1, 2386, 65535}, {184, 1, 2387, 65535}, {137, 1, 2388, 65535},
	{173, 1, 2389, 65535}, {189, 1, 2390, 65535}, {171, 1, 2391, 65535},
	{149, 2, 2392, 65535}, {168, 1, 2394, 65535}, {136, 1, 2395, 65535},
	{157, 0, 0, 1487}, {172, 0, 0, 1488}, {188, 1, 2396, 65535},
	{168, 1, 2397, 65535}, {140, 0, 0, 1504}, {141, 0, 0, 1505},
	{171, 1, 2398, 65535}, {153, 0, 0, 1512}, {156, 0, 0, 1513},
	{150, 1, 2399, 65535}, {144, 0, 0, 1521}, {190, 0, 0, 1522},
	{181, 1, 2400, 65535}, {186, 1, 2401, 65535}, {143, 0, 0, 1544},
	{144, 0, 0, 1545}, {157, 0, 0, 1546}, {164, 0, 0, 1547},
	{156, 0, 0, 1548}, {157, 1, 2402, 65535}, {172, 2, 2403, 65535},
	{157, 1, 2405, 65535}, {160, 0, 0, 1556}, {161, 1, 2406, 65535},
	{153, 0, 0, 1570}, {188, 0, 0, 1571}, {155, 1, 2407, 65535},
	{175, 0, 0, 1576}, {190, 0, 0, 1577}, {168, 0, 0, 1579},
	{173, 0, 0, 1580}, {175, 0, 0, 1581}, {179, 1, 2408, 65535},
	{181, 2, 2409, 65535}, {191, 1, 2411, 65535}, {142, 1, 2412, 65535},
	{141, 1, 2413, 65535}, {147, 0, 0, 1644}, {158, 0, 0, 1645},
	{161, 1, 2414, 65535}, {157, 1, 2415, 65535}, {143, 1, 2416, 65535},
	{160, 1, 2417, 65535}, {167, 1, 2418, 65535}, {160, 1, 2419, 65535},
	{149, 0, 0, 1678}, {167, 0, 0, 1679}, {172, 1, 2420, 65535},
	{132, 1, 2421, 65535}, {158, 2, 2422, 65535}, {134, 0, 0, 1693},
	{160, 1, 2424, 65535}, {167, 1, 2425, 65535}, {117, 1, 2426, 65535},
	{97, 2, 2427, 65535}, {115, 2, 2429, 65535}, {108, 1, 2431, 65535},
	{32, 0, 0, 19}, {97, 0, 0, 20}, {115, 1, 2432, 21},
	{101, 1, 2433, 24}, {105, 0, 0, 26}, {106, 0, 0, 27},
	{121, 0, 0, 28}, {117, 1, 2434, 65535}, {114, 1, 2435, 65535},
	{108, 1, 2436, 65535}, {97, 1, 2437, 65535}, {101, 1, 2438, 65535},
	{101, 1, 2439, 65535}, {108, 1, 2440, 65535}, {116, 1, 2441, 65535},
	{105, 1, 2442, 65535}, {114, 3, 2443, 70}, {114, 4, 2446, 75},
	{32, 2, 2450, 65535}, {40, 0, 0, 83}, {42, 0, 0, 84},
	{47, 2, 2452, 65535}, {58, 0, 0, 87}, {97, 0, 0, 88},
	{101, 2, 2454, 89}, {105, 2, 2456, 92}, {107, 0, 0, 95},
	{122, 0, 0, 96}, {114, 2, 2458, 65535}, {114, 0, 0, 116},
	{116, 0, 0, 117}, {105, 1, 2460, 65535}, {111, 1, 2461, 65535},
	{101, 0, 0, 138}, {105, 0, 0, 139}, {97, 0, 0, 141},
	{117, 0, 0, 142}, {108, 1, 2462, 65535}, {99, 1, 2463, 65535},
	{116, 2, 2464, 65535}, {97, 0, 0, 175}, {105, 1, 2466, 65535},
	{105, 1, 2467, 65535}, {101, 0, 0, 185}, {111, 0, 0, 186},
	{116, 2, 2468, 65535}, {100, 3, 2470, 65535}, {112, 1, 2473, 65535},
	{119, 0, 0, 203}, {97, 2, 2474, 65535}, {100, 1, 2476, 65535},
	{109, 0, 0, 209}, {111, 1, 2477, 65535}, {112, 0, 0, 212},
	{114, 0, 0, 213}, {115, 0, 0, 214}, {117, 0, 0, 215},
	{32, 0, 0, 221}, {104, 1, 2478, 65535}, {105, 4, 2479, 65535},
	{111, 0, 0, 239}, {116, 1, 2483, 65535}, {116, 1, 2484, 65535},
	{101, 1, 2485, 65535}, {101, 1, 2486, 65535}, {115, 1, 2487, 261},
	{32, 0, 0, 270}, {100, 0, 0, 271}, {117, 0, 0, 272},
	{101, 0, 0, 273}, {110, 0, 0, 274}, {111, 0, 0, 275},
	{114, 2, 2488, 276}, {101, 0, 0, 289}, {105, 1, 2490, 65535},
	{101, 1, 2491, 65535}, {116, 1, 2492, 65535}, {101, 1, 2493, 65535},
	{115, 2, 2494, 65535}, {32, 1, 2496, 65535}, {45, 0, 0, 316},
	{32, 1, 2497, 65535}, {101, 0, 0, 324}, {111, 1, 2498, 65535},
	{116, 1, 2499, 65535}, {114, 1, 2500, 65535}, {97, 0, 0, 348},
	{116, 0, 0, 349}, {97, 0, 0, 352}, {101, 0, 0, 353},
	{108, 1, 2501, 65535}, {100, 1, 2502, 361}, {103, 0, 0, 363},
	{99, 0, 0, 366}, {101, 0, 0, 367}, {107, 0, 0, 368},
	{105, 2, 2503, 65535}, {108, 1, 2505, 65535}, {105, 1, 2506, 65535},
	{116, 1, 2507, 65535}, {32, 0, 0, 396}, {110, 2, 2508, 65535},
	{115, 0, 0, 399}, {115, 1, 2510, 65535}, {116, 1, 2511, 65535},
	{32, 0, 0, 414}, {108, 1, 2512, 422}, {97, 1, 2513, 65535},
	{111, 1, 2514, 65535}, {101, 1, 2515, 438}, {114, 1, 2516, 65535},
	{107, 1, 2517, 65535}, {101, 0, 0, 466}, {97, 1, 2518, 65535},
	{101, 0, 0, 479}, {109, 0, 0, 482}, {114, 0, 0, 483},
	{117, 0, 0, 484}, {100, 2, 2519, 65535}, {101, 0, 0, 491},
	{104, 0, 0, 492}, {99, 4, 2521, 65535}, {115, 0, 0, 501},
	{116, 0, 0, 502}, {122, 0, 0, 503}, {107, 0, 0, 506},
	{112, 0, 0, 507}, {111, 1, 2525, 65535}, {116, 0, 0, 516},
	{105, 2, 2526, 65535}, {101, 1, 2528, 65535}, {100, 1, 2529, 65535},
	{32, 4, 2530, 65535}, {32, 1, 2534, 65535}, {105, 2, 2535, 65535},
	{97, 0, 0, 575}, {111, 0, 0, 576}, {115, 2, 2537, 65535},
	{114, 1, 2539, 591}, {111, 1, 2540, 594}, {107, 0, 0, 607},
	{115, 0, 0, 608}, {116, 0, 0, 609}, {119, 1, 2541, 65535},
	{105, 1, 2542, 65535}, {110, 1, 2543, 65535}, {97, 2, 2544, 65535},
	{101, 0, 0, 639}, {107, 0, 0, 640}, {110, 0, 0, 645},
	{117, 0, 0, 646}, {97, 1, 2546, 648}, {101, 0, 0, 650},
	{114, 1, 2547, 65535}, {114, 1, 2548, 65535}, {101, 1, 2549, 661},
	{100, 1, 2550, 65535}, {32, 1, 2551, 65535}, {103, 1, 2552, 65535},
	{115, 0, 0, 686}, {114, 1, 2553, 65535}, {116, 1, 2554, 65535},
	{101, 0, 0, 705}, {100, 1, 2555, 707}, {32, 4, 2556, 65535},
	{101, 2, 2560, 65535}, {107, 0, 0, 719}, {105, 1, 2562, 65535},
	{99, 2, 2563, 65535}, {101, 1, 2565, 743}, {107, 2, 2566, 65535},
	{115, 2, 2568, 65535}, {122, 0, 0, 755}, {101, 1, 2570, 757},
	{100, 1, 2571, 760}, {116, 4, 2572, 65535}, {99, 0, 0, 767},
	{116, 3, 2576, 65535}, {101, 1, 2579, 780}, {111, 0, 0, 782},
	{99, 1, 2580, 791}, {101, 0, 0, 793}, {107, 1, 2581, 794},
	{113, 0, 0, 796}, {114, 1, 2582, 65535}, {103, 2, 2583, 65535},
	{111, 1, 2585, 819}, {101, 0, 0, 821}, {111, 0, 0, 822},
	{117, 0, 0, 823}, {110, 0, 0, 825}, {32, 0, 0, 843},
	{101, 1, 2586, 65535}, {32, 0, 0, 851}, {105, 0, 0, 854},
	{114, 0, 0, 855}, {101, 1, 2587, 859}, {102, 0, 0, 870},
	{119, 1, 2588, 65535}, {97, 0, 0, 877}, {121, 0, 0, 878},
	{97, 0, 0, 881}, {121, 0, 0, 882}, {97, 1, 2589, 65535},
	{99, 1, 2590, 65535}, {116, 3, 2591, 65535}, {115, 0, 0, 897},
	{105, 0, 0, 899}, {111, 1, 2594, 906}, {100, 0, 0, 911},
	{114, 0, 0, 912}, {116, 0, 0, 913}, {100, 1, 2595, 914},
	{116, 0, 0, 917}, {97, 1, 2596, 65535}, {111, 2, 2597, 65535},
	{97, 0, 0, 937}, {121, 0, 0, 938}, {32, 0, 0, 944},
	{118, 0, 0, 946}, {119, 0, 0, 947}, {32, 0, 0, 949},
	{32, 0, 0, 952}, {110, 0, 0, 956}, {115, 0, 0, 957},
	{111, 1, 2599, 968}, {32, 0, 0, 971}, {97, 0, 0, 973},
	{101, 0, 0, 974}, {111, 1, 2600, 975}, {99, 1, 2601, 65535},
	{111, 0, 0, 986}, {115, 0, 0, 987}, {99, 4, 2602, 65535},
	{105, 0, 0, 995}, {116, 2, 2606, 65535}, {122, 0, 0, 998},
	{108, 1, 2608, 65535}, {99, 0, 0, 1007}, {101, 1, 2609, 65535},
	{97, 1, 2610, 65535}, {111, 0, 0, 1017}, {114, 0, 0, 1019},
	{116, 1, 2611, 65535}, {116, 0, 0, 1022}, {122, 0, 0, 1023},
	{115, 1, 2612, 65535}, {102, 1, 2613, 65535}, {104, 2, 2614, 65535},
	{108, 2, 2616, 65535}, {101, 2, 2618, 1051}, {105, 0, 0, 1056},
	{111, 0, 0, 1057}, {116, 1, 2620, 65535}, {99, 0, 0, 1069},
	{108, 0, 0, 1070}, {32, 0, 0, 1080}, {108, 1, 2621, 65535},
	{108, 0, 0, 1085}, {106, 1, 2622, 65535}, {188, 1, 2623, 65535},
	{183, 1, 2624, 65535}, {191, 0, 0, 1111}, {190, 1, 2625, 65535},
	{179, 0, 0, 1127}, {189, 2, 2626, 65535}, {132, 1, 2628, 65535},
	{130, 1, 2629, 65535}, {181, 1, 2630, 65535}, {128, 1, 2631, 65535},
	{189, 0, 0, 1147}, {190, 1, 2632, 65535}, {180, 0, 0, 1151},
	{191, 0, 0, 1152}, {130, 2, 2633, 65535}, {128, 1, 2635, 65535},
	{179, 1, 2636, 65535}, {178, 0, 0, 1170}, {180, 0, 0, 1171},
	{188, 0, 0, 1172}, {130, 1, 2637, 65535}, {142, 1, 2638, 65535},
	{187, 0, 0, 1180}, {189, 1, 2639, 65535}, {191, 0, 0, 1185},
	{180, 0, 0, 1190}, {189, 0, 0, 1191}, {129, 0, 0, 1194},
	{130, 0, 0, 1195}, {129, 0, 0, 1197}, {130, 0, 0, 1198},
	{183, 1, 2640, 65535}, {189, 1, 2641, 65535}, {138, 0, 0, 1205},
	{152, 0, 0, 1206}, {184, 1, 2642, 65535}, {131, 1, 2643, 65535},
	{184, 1, 2644, 65535}, {128, 1, 2645, 65535}, {180, 1, 2646, 65535},
	{183, 0, 0, 1224}, {187, 0, 0, 1225}, {188, 0, 0, 1226},
	{181, 1, 2647, 65535}, {177, 1, 2648, 65535}, {180, 1, 2649, 65535},
	{180, 0, 0, 1235}, {183, 0, 0, 1236}, {182, 0, 0, 1239},
	{184, 0, 0, 1240}, {128, 1, 2650, 1246}, {179, 1, 2651, 65535},
	{179, 0, 0, 1251}, {186, 0, 0, 1252}, {187, 0, 0, 1253},
	{188, 2, 2652, 65535}, {130, 1, 2654, 65535}, {170, 1, 2655, 65535},
	{145, 0, 0, 1269}, {149, 0, 0, 1270}, {155, 1, 2656, 65535},
	{147, 0, 0, 1281}, {168, 0, 0, 1282}, {156, 1, 2657, 65535},
	{168, 1, 2658, 65535}, {177, 2, 2659, 65535}, {167, 0, 0, 1300},
	{170, 1, 2661, 65535}, {172, 0, 0, 1303}, {174, 0, 0, 1304},
	{177, 0, 0, 1305}, {181, 0, 0, 1306}, {185, 1, 2662, 65535},
	{130, 0, 0, 1309}, {131, 2, 2663, 65535}, {132, 0, 0, 1312},
	{133, 2, 2665, 65535}, {134, 0, 0, 1318}, {136, 0, 0, 1319},
	{134, 1, 2667, 65535}, {177, 1, 2668, 65535}, {175, 0, 0, 1328},
	{177, 0, 0, 1329}, {172, 1, 2669, 65535}, {167, 1, 2670, 65535},
	{170, 0, 0, 1339}, {178, 0, 0, 1340}, {136, 1, 2671, 65535},
	{133, 1, 2672, 65535}, {138, 0, 0, 1354}, {167, 0, 0, 1356},
	{170, 0, 0, 1357}, {177, 1, 2673, 1364}, {138, 1, 2674, 65535},
	{143, 1, 2675, 65535}, {134, 1, 2676, 65535}, {163, 0, 0, 1386},
	{188, 0, 0, 1387}, {164, 0, 0, 1392}, {176, 0, 0, 1393},
	{164, 1, 2677, 65535}, {179, 1, 2678, 65535}, {188, 0, 0, 1400},
	{152, 1, 2679, 1402}, {144, 1, 2680, 1407}, {185, 1, 2681, 1412},
	{139, 1, 2682, 1415}, {174, 2, 2683, 65535}, {185, 1, 2685, 1419},
	{159, 2, 2686, 1421}, {135, 2, 2688, 1440}, {131, 1, 2690, 1444},
	{135, 1, 2691, 1454}, {134, 1, 2692, 1460}, {147, 2, 2693, 1466},
	{148, 2, 2695, 1469}, {176, 0, 0, 1472}, {184, 0, 0, 1473},
	{191, 2, 2697, 65535}, {138, 1, 2699, 1484}, {137, 2, 2700, 65535},
	{191, 1, 2702, 1497}, {160, 2, 2703, 65535}, {176, 1, 2705, 1516},
	{130, 1, 2706, 65535}, {144, 1, 2707, 1528}, {131, 1, 2708, 1549},
	{138, 0, 0, 1551}, {161, 0, 0, 1552}, {162, 1, 2709, 1554},
	{140, 2, 2710, 65535}, {134, 2, 2712, 1572}, {187, 3, 2714, 65535},
	{144, 0, 0, 1616}, {161, 0, 0, 1617}, {161, 2, 2717, 65535},
	{165, 1, 2719, 1621}, {181, 2, 2720, 65535}, {157, 1, 2722, 1650},
	{152, 1, 2723, 1656}, {172, 1, 2724, 65535}, {156, 1, 2725, 1664},
	{132, 1, 2726, 1668}, {149, 1, 2727, 1671}, {184, 2, 2728, 1680},
	{177, 1, 2730, 65535}, {144, 0, 0, 1688}, {145, 0, 0, 1689},
	{156, 1, 2731, 1694}, {145, 1, 2732, 1705}, {102, 1, 2733, 65535},
	{99, 0, 0, 6}, {107, 1, 2734, 7}, {101, 0, 0, 10},
	{105, 0, 0, 11}, {105, 1, 2735, 65535}, {101, 0, 0, 22},
	{32, 0, 0, 25}, {114, 1, 2736, 29}, {110, 1, 2737, 65535},
	{105, 2, 2738, 65535}, {114, 1, 2740, 65535}, {99, 1, 2741, 65535},
	{110, 1, 2742, 65535}, {101, 1, 2743, 57}, {111, 1, 2744, 64},
	{122, 1, 2745, 65535}, {40, 0, 0, 71}, {101, 0, 0, 72},
	{115, 1, 2746, 73}, {32, 0, 0, 76}, {40, 0, 0, 77},
	{101, 0, 0, 78}, {115, 0, 0, 79}, {99, 0, 0, 81},
	{116, 0, 0, 82}, {45, 0, 0, 85}, {105, 0, 0, 86},
	{110, 0, 0, 90}, {115, 0, 0, 91}, {99, 0, 0, 93},
	{110, 0, 0, 94}, {101, 0, 0, 111}, {105, 0, 0, 112},
	{99, 1, 2747, 65535}, {114, 2, 2748, 65535}, {116, 2, 2750, 65535},
	{116, 4, 2752, 157}, {111, 2, 2756, 167}, {116, 2, 2758, 65535},
	{98, 1, 2760, 65535}, {103, 1, 2761, 65535}, {32, 0, 0, 187},
	{115, 0, 0, 188}, {101, 1, 2762, 65535}, {105, 1, 2763, 65535},
	{111, 0, 0, 200}, {117, 1, 2764, 65535}, {99, 0, 0, 205},
	{100, 0, 0, 206}, {101, 1, 2765, 65535}, {102, 1, 2766, 65535},
	{111, 1, 2767, 65535}, {99, 0, 0, 230}, {101, 0, 0, 231},
	{112, 2, 2768, 65535}, {122, 0, 0, 235}, {111, 1, 2770, 65535},
	{105, 1, 2771, 246}, {110, 1, 2772, 65535}, {110, 1, 2773, 65535},
	{32, 0, 0, 262}, {105, 0, 0, 277}, {115, 0, 0, 278},
	{101, 1, 2774, 65535}, {116, 2, 2775, 65535}, {108, 1, 2777, 65535},
	{116, 3, 2778, 65535}, {97, 0, 0, 308}, {105, 0, 0, 309},
	{100, 1, 2781, 65535}, {112, 2, 2782, 65535}, {114, 1, 2784, 65535},
	{116, 2, 2785, 65535}, {97, 2, 2787, 65535}, {105, 1, 2789, 65535},
	{32, 0, 0, 362}, {99, 0, 0, 369}, {113, 0, 0, 370},
	{108, 1, 2790, 65535}, {102, 1, 2791, 65535}, {114, 1, 2792, 65535},
	{101, 0, 0, 397}, {115, 0, 0, 398}, {115, 1, 2793, 403},
	{111, 1, 2794, 65535}, {105, 0, 0, 423}, {108, 1, 2795, 424},
	{114, 1, 2796, 65535}, {32, 0, 0, 439}, {100, 1, 2797, 442},
	{116, 1, 2798, 452}, {103, 1, 2799, 65535}, {97, 0, 0, 487},
	{101, 0, 0, 488}, {97, 0, 0, 497}, {101, 0, 0, 498},
	{105, 0, 0, 499}, {106, 0, 0, 500}, {114, 1, 2800, 65535},
	{100, 0, 0, 525}, {116, 0, 0, 526}, {116, 2, 2801, 535},
	{111, 2, 2803, 539}, {99, 1, 2805, 65535}, {101, 0, 0, 546},
	{105, 0, 0, 547}, {114, 0, 0, 548}, {106, 1, 2806, 65535},
	{99, 0, 0, 560}, {101, 2, 2807, 65535}, {101, 0, 0, 577},
	{111, 0, 0, 578}, {32, 0, 0, 592}, {32, 1, 2809, 65535},
	{101, 1, 2810, 65535}, {107, 1, 2811, 65535}, {97, 1, 2812, 65535},
	{101, 0, 0, 637}, {116, 0, 0, 638}, {115, 0, 0, 649},
	{97, 1, 2813, 65535}, {97, 1, 2814, 65535}, {32, 0, 0, 662},
	{105, 2, 2815, 65535}, {99, 2, 2817, 65535}, {114, 1, 2819, 65535},
	{101, 2, 2820, 65535}, {117, 1, 2822, 65535}, {32, 2, 2823, 65535},
	{99, 0, 0, 713}, {101, 0, 0, 714}, {105, 0, 0, 715},
	{111, 0, 0, 716}, {97, 0, 0, 717}, {107, 0, 0, 718},
	{99, 1, 2825, 65535}, {97, 3, 2826, 65535}, {101, 1, 2829, 65535},
	{32, 0, 0, 744}, {97, 2, 2830, 65535}, {111, 1, 2832, 65535},
	{101, 0, 0, 749}, {104, 2, 2833, 65535}, {110, 0, 0, 758},
	{32, 0, 0, 761}, {101, 0, 0, 762}, {105, 0, 0, 763},
	{111, 1, 2835, 65535}, {114, 0, 0, 766}, {101, 1, 2836, 65535},
	{105, 0, 0, 770}, {111, 0, 0, 771}, {110, 0, 0, 781},
	{97, 0, 0, 792}, {97, 0, 0, 795}, {97, 1, 2837, 65535},
	{119, 1, 2838, 65535}, {122, 0, 0, 813}, {110, 0, 0, 820},
	{116, 1, 2839, 65535}, {32, 2, 2840, 65535}, {111, 1, 2842, 65535},
	{100, 1, 2843, 884}, {116, 2, 2844, 886}, {108, 2, 2846, 65535},
	{111, 0, 0, 893}, {117, 0, 0, 894}, {107, 0, 0, 907},
	{32, 2, 2848, 65535}, {108, 1, 2850, 922}, {110, 2, 2851, 930},
	{111, 0, 0, 933}, {32, 0, 0, 969}, {107, 0, 0, 976},
	{122, 1, 2853, 979}, {97, 0, 0, 989}, {99, 0, 0, 990},
	{105, 0, 0, 991}, {116, 3, 2854, 65535}, {111, 0, 0, 996},
	{116, 0, 0, 997}, {97, 1, 2857, 65535}, {116, 1, 2858, 65535},
	{32, 1, 2859, 65535}, {105, 1, 2860, 65535}, {115, 2, 2861, 65535},
	{101, 1, 2863, 65535}, {101, 0, 0, 1041}, {108, 0, 0, 1042},
	{101, 0, 0, 1043}, {105, 0, 0, 1044}, {32, 0, 0, 1052},
	{110, 0, 0, 1053}, {101, 1, 2864, 1064}, {97, 1, 2865, 65535},
	{110, 1, 2866, 65535}, {206, 1, 2867, 65535}, {206, 1, 2868, 65535},
	{206, 1, 2869, 65535}, {206, 2, 2870, 65535}, {207, 0, 0, 1130},
	{206, 1, 2872, 65535}, {208, 1, 2873, 65535}, {208, 1, 2874, 65535},
	{208, 1, 2875, 65535}, {209, 1, 2876, 65535}, {208, 1, 2877, 65535},
	{209, 0, 0, 1161}, {208, 1, 2878, 65535}, {208, 2, 2879, 65535},
	{208, 1, 2881, 65535}, {209, 1, 2882, 65535}, {209, 1, 2883, 65535},
	{208, 1, 2884, 65535}, {208, 1, 2885, 65535}, {209, 1, 2886, 65535},
	{208, 1, 2887, 65535}, {208, 1, 2888, 65535}, {208, 1, 2889, 65535},
	{208, 3, 2890, 65535}, {209, 1, 2893, 65535}, {208, 1, 2894, 65535},
	{208, 2, 2895, 65535}, {208, 1, 2897, 65535}, {208, 1, 2898, 65535},
	{208, 2, 2899, 65535}, {209, 0, 0, 1256}, {208, 1, 2901, 65535},
	{215, 2, 2902, 65535}, {215, 1, 2904, 65535}, {215, 1, 2905, 65535},
	{215, 1, 2906, 65535}, {32, 0, 0, 1297}, {217, 0, 0, 1298},
	{216, 2, 2907, 65535}, {217, 1, 2909, 65535}, {216, 0, 0, 1310},
	{217, 0, 0, 1311}, {216, 2, 2910, 65535}, {217, 2, 2912, 65535},
	{216, 1, 2914, 65535}, {217, 1, 2915, 65535}, {217, 1, 2916, 65535},
	{216, 1, 2917, 65535}, {216, 1, 2918, 65535}, {216, 1, 2919, 65535},
	{32, 0, 0, 1365}, {216, 1, 2920, 65535}, {227, 1, 2921, 65535},
	{227, 1, 2922, 65535}, {227, 1, 2923, 65535}, {227, 1, 2924, 65535},
	{232, 0, 0, 1403}, {229, 0, 0, 1408}, {230, 0, 0, 1413},
	{230, 0, 0, 1416}, {229, 0, 0, 1417}, {232, 0, 0, 1418},
	{230, 0, 0, 1420}, {230, 0, 0, 1422}, {232, 0, 0, 1423},
	{229, 0, 0, 1441}, {233, 2, 2925, 65535}, {230, 1, 2927, 65535},
	{232, 0, 0, 1455}, {232, 0, 0, 1461}, {229, 0, 0, 1467},
	{232, 0, 0, 1468}, {229, 0, 0, 1470}, {232, 0, 0, 1471},
	{230, 0, 0, 1482}, {232, 0, 0, 1483}, {229, 0, 0, 1485},
	{230, 0, 0, 1489}, {232, 0, 0, 1490}, {228, 0, 0, 1498},
	{230, 0, 0, 1506}, {231, 2, 2928, 65535}, {230, 2, 2930, 65535},
	{230, 1, 2932, 65535}, {231, 0, 0, 1529}, {230, 0, 0, 1550},
	{229, 0, 0, 1555}, {229, 0, 0, 1560}, {230, 0, 0, 1561},
	{230, 0, 0, 1573}, {232, 0, 0, 1574}, {228, 0, 0, 1582},
	{230, 0, 0, 1583}, {231, 0, 0, 1584}, {229, 0, 0, 1618},
	{230, 0, 0, 1619}, {229, 0, 0, 1622}, {229, 0, 0, 1625},
	{232, 0, 0, 1626}, {236, 0, 0, 1651}, {236, 0, 0, 1657},
	{236, 1, 2933, 65535}, {235, 0, 0, 1665}, {236, 0, 0, 1669},
	{236, 0, 0, 1672}, {32, 0, 0, 1681}, {235, 0, 0, 1682},
	{236, 2, 2934, 65535}, {236, 0, 0, 1695}, {236, 0, 0, 1706},
	{101, 1, 2936, 65535}, {116, 0, 0, 8}, {122, 1, 2937, 65535},
	{97, 0, 0, 30}, {97, 2, 2938, 65535}, {115, 1, 2940, 65535},
	{122, 2, 2941, 65535}, {32, 2, 2943, 65535}, {104, 1, 2945, 65535},
	{116, 2, 2946, 65535}, {32, 3, 2948, 65535}, {115, 0, 0, 65},
	{97, 1, 2951, 65535}, {114, 0, 0, 74}, {97, 1, 2952, 65535},
	{105, 2, 2953, 65535}, {121, 0, 0, 137}, {97, 2, 2955, 65535},
	{101, 0, 0, 156}, {32, 2, 2957, 65535}, {111, 2, 2959, 160},
	{112, 0, 0, 164}, {115, 1, 2961, 165}, {32, 0, 0, 168},
	{115, 0, 0, 169}, {105, 1, 2962, 170}, {111, 1, 2963, 172},
	{117, 1, 2964, 65535}, {104, 1, 2965, 65535}, {32, 2, 2966, 65535},
	{32, 2, 2968, 65535}, {98, 1, 2970, 65535}, {32, 2, 2971, 65535},
	{32, 2, 2973, 65535}, {115, 1, 2975, 227}, {99, 0, 0, 232},
	{116, 2, 2976, 65535}, {115, 1, 2978, 244}, {32, 0, 0, 247},
	{116, 1, 2979, 65535}, {116, 2, 2980, 65535}, {110, 1, 2982, 65535},
	{101, 0, 0, 294}, {116, 0, 0, 295}, {101, 2, 2983, 65535},
	{97, 2, 2985, 298}, {101, 2, 2987, 303}, {116, 0, 0, 306},
	{101, 1, 2989, 65535}, {97, 0, 0, 319}, {117, 0, 0, 320},
	{101, 1, 2990, 65535}, {97, 0, 0, 327}, {101, 0, 0, 328},
	{97, 0, 0, 334}, {102, 4, 2991, 335}, {99, 1, 2995, 65535},
	{101, 2, 2996, 65535}, {105, 2, 2998, 65535}, {97, 1, 3000, 65535},
	{105, 0, 0, 404}, {114, 1, 3001, 65535}, {105, 1, 3002, 65535},
	{105, 3, 3003, 432}, {115, 0, 0, 443}, {32, 2, 3006, 65535},
	{101, 1, 3008, 477}, {105, 1, 3009, 65535}, {101, 0, 0, 536},
	{116, 0, 0, 537}, {32, 0, 0, 540}, {114, 0, 0, 541},
	{111, 1, 3010, 65535}, {111, 1, 3011, 65535}, {32, 0, 0, 561},
	{100, 0, 0, 562}, {100, 2, 3012, 65535}, {114, 1, 3014, 65535},
	{111, 1, 3015, 65535}, {108, 3, 3016, 620}, {115, 1, 3019, 653},
	{115, 2, 3020, 655}, {99, 0, 0, 670}, {115, 0, 0, 671},
	{97, 0, 0, 679}, {114, 0, 0, 680}, {97, 1, 3022, 65535},
	{32, 0, 0, 688}, {115, 0, 0, 689}, {108, 2, 3023, 700},
	{105, 0, 0, 708}, {111, 0, 0, 709}, {97, 2, 3025, 65535},
	{99, 2, 3027, 65535}, {100, 1, 3029, 65535}, {116, 1, 3030, 732},
	{114, 3, 3031, 65535}, {99, 0, 0, 745}, {116, 0, 0, 746},
	{118, 1, 3034, 65535}, {32, 0, 0, 750}, {101, 2, 3035, 65535},
	{114, 1, 3037, 764}, {117, 1, 3038, 65535}, {103, 1, 3039, 65535},
	{111, 1, 3040, 65535}, {32, 1, 3041, 65535}, {110, 0, 0, 860},
	{117, 0, 0, 861}, {114, 1, 3042, 65535}, {105, 0, 0, 885},
	{32, 2, 3043, 65535}, {115, 0, 0, 889}, {101, 0, 0, 891},
	{117, 0, 0, 892}, {97, 0, 0, 915}, {119, 0, 0, 916},
	{32, 0, 0, 923}, {101, 0, 0, 931}, {111, 0, 0, 932},
	{101, 0, 0, 980}, {101, 0, 0, 992}, {105, 0, 0, 993},
	{111, 0, 0, 994}, {116, 3, 3045, 65535}, {122, 3, 3048, 65535},
	{97, 2, 3051, 65535}, {116, 2, 3053, 65535}, {101, 1, 3055, 65535},
	{116, 0, 0, 1036}, {110, 1, 3056, 65535}, {32, 0, 0, 1065},
	{110, 1, 3057, 65535}, {101, 1, 3058, 65535}, {191, 1, 3059, 65535},
	{188, 1, 3060, 65535}, {181, 1, 3061, 65535}, {180, 0, 0, 1128},
	{191, 0, 0, 1129}, {191, 1, 3062, 65535}, {190, 1, 3063, 65535},
	{189, 1, 3064, 65535}, {181, 1, 3065, 65535}, {130, 1, 3066, 65535},
	{176, 1, 3067, 1156}, {189, 1, 3068, 65535}, {187, 0, 0, 1167},
	{190, 0, 0, 1168}, {181, 1, 3069, 65535}, {135, 1, 3070, 65535},
	{130, 1, 3071, 65535}, {178, 1, 3072, 65535}, {190, 1, 3073, 65535},
	{129, 1, 3074, 1208}, {177, 1, 3075, 65535}, {179, 2, 3076, 65535},
	{181, 1, 3078, 65535}, {183, 1, 3079, 65535}, {189, 0, 0, 1221},
	{191, 1, 3080, 65535}, {129, 1, 3081, 65535}, {187, 1, 3082, 65535},
	{183, 0, 0, 1232}, {191, 0, 0, 1233}, {176, 1, 3083, 65535},
	{190, 1, 3084, 65535}, {176, 0, 0, 1254}, {184, 0, 0, 1255},
	{190, 1, 3085, 1259}, {145, 0, 0, 1266}, {168, 1, 3086, 65535},
	{149, 1, 3087, 65535}, {149, 1, 3088, 65535}, {153, 1, 3089, 65535},
	{167, 0, 0, 1301}, {181, 0, 0, 1302}, {134, 1, 3090, 65535},
	{173, 0, 0, 1313}, {181, 0, 0, 1314}, {132, 0, 0, 1315},
	{136, 2, 3091, 65535}, {179, 1, 3093, 65535}, {138, 1, 3094, 65535},
	{133, 2, 3095, 65535}, {181, 2, 3097, 65535}, {167, 1, 3099, 65535},
	{167, 1, 3100, 65535}, {179, 1, 3101, 65535}, {129, 1, 3102, 65535},
	{130, 1, 3103, 65535}, {130, 2, 3104, 65535}, {130, 1, 3106, 65535},
	{128, 0, 0, 1442}, {147, 0, 0, 1443}, {151, 2, 3107, 65535},
	{183, 0, 0, 1507}, {188, 0, 0, 1508}, {151, 2, 3109, 65535},
	{153, 0, 0, 1520}, {155, 1, 3111, 65535}, {157, 1, 3112, 65535},
	{157, 0, 0, 1685}, {158, 0, 0, 1686}, {110, 1, 3113, 2},
	{97, 3, 3114, 65535}, {109, 0, 0, 32}, {116, 0, 0, 33},
	{105, 1, 3117, 65535}, {97, 0, 0, 38}, {111, 1, 3118, 65535},
	{107, 0, 0, 47}, {115, 0, 0, 48}, {112, 1, 3119, 65535},
	{105, 0, 0, 54}, {111, 0, 0, 55}, {105, 0, 0, 58},
	{116, 2, 3120, 65535}, {117, 0, 0, 61}, {100, 1, 3122, 65535},
	{108, 1, 3123, 130}, {97, 0, 0, 134}, {101, 1, 3124, 135},
	{100, 0, 0, 154}, {116, 0, 0, 155}, {109, 0, 0, 158},
	{112, 0, 0, 159}, {32, 1, 3125, 65535}, {115, 0, 0, 163},
	{32, 0, 0, 166}, {32, 0, 0, 171}, {32, 0, 0, 173},
	{116, 1, 3126, 65535}, {116, 1, 3127, 178}, {97, 0, 0, 196},
	{112, 0, 0, 197}, {99, 0, 0, 198}, {112, 0, 0, 199},
	{108, 1, 3128, 65535}, {99, 0, 0, 207}, {112, 0, 0, 208},
	{97, 0, 0, 210}, {112, 0, 0, 211}, {32, 0, 0, 228},
	{105, 0, 0, 233}, {111, 0, 0, 234}, {32, 0, 0, 245},
	{32, 3, 3129, 65535}, {45, 0, 0, 256}, {110, 0, 0, 257},
	{101, 1, 3132, 65535}, {110, 0, 0, 296}, {114, 0, 0, 297},
	{100, 1, 3133, 65535}, {115, 0, 0, 302}, {32, 0, 0, 304},
	{115, 0, 0, 305}, {32, 2, 3134, 65535}, {32, 1, 3136, 65535},
	{32, 0, 0, 336}, {105, 3, 3137, 65535}, {108, 0, 0, 341},
	{111, 0, 0, 342}, {101, 1, 3140, 65535}, {109, 1, 3141, 65535},
	{110, 0, 0, 374}, {99, 0, 0, 389}, {101, 1, 3142, 65535},
	{116, 1, 3143, 65535}, {32, 2, 3144, 65535}, {115, 1, 3146, 65535},
	{97, 0, 0, 433}, {101, 0, 0, 434}, {106, 0, 0, 435},
	{100, 1, 3147, 65535}, {112, 0, 0, 455}, {32, 0, 0, 478},
	{103, 1, 3148, 65535}, {110, 1, 3149, 65535}, {117, 1, 3150, 65535},
	{101, 1, 3151, 65535}, {105, 0, 0, 597}, {112, 1, 3152, 610},
	{119, 1, 3153, 65535}, {32, 2, 3154, 65535}, {45, 0, 0, 623},
	{108, 0, 0, 624}, {32, 0, 0, 654}, {32, 0, 0, 656},
	{45, 0, 0, 657}, {112, 1, 3156, 65535}, {101, 0, 0, 701},
	{111, 0, 0, 702}, {116, 1, 3157, 65535}, {122, 0, 0, 725},
	{97, 0, 0, 727}, {105, 0, 0, 728}, {111, 1, 3158, 729},
	{105, 2, 3159, 65535}, {97, 0, 0, 740}, {101, 0, 0, 741},
	{105, 0, 0, 742}, {97, 1, 3161, 65535}, {100, 1, 3162, 751},
	{114, 0, 0, 754}, {97, 0, 0, 765}, {114, 1, 3163, 768},
	{101, 2, 3164, 65535}, {114, 1, 3166, 65535}, {97, 2, 3167, 65535},
	{116, 1, 3169, 65535}, {108, 0, 0, 887}, {116, 0, 0, 888},
	{101, 0, 0, 999}, {105, 0, 0, 1000}, {111, 0, 0, 1001},
	{101, 1, 3170, 65535}, {116, 0, 0, 1010}, {117, 0, 0, 1011},
	{99, 0, 0, 1015}, {116, 0, 0, 1016}, {101, 0, 0, 1020},
	{116, 0, 0, 1021}, {114, 1, 3171, 1034}, {116, 1, 3172, 65535},
	{109, 1, 3173, 65535}, {110, 2, 3174, 65535}, {207, 1, 3176, 65535},
	{206, 1, 3177, 65535}, {206, 1, 3178, 65535}, {206, 1, 3179, 65535},
	{209, 1, 3180, 65535}, {209, 2, 3181, 65535}, {209, 1, 3183, 65535},
	{208, 1, 3184, 65535}, {32, 1, 3185, 65535}, {208, 1, 3186, 65535},
	{208, 1, 3187, 65535}, {208, 2, 3188, 65535}, {208, 1, 3190, 65535},
	{208, 1, 3191, 65535}, {208, 1, 3192, 65535}, {208, 0, 0, 1209},
	{208, 1, 3193, 65535}, {208, 0, 0, 1212}, {209, 0, 0, 1213},
	{208, 2, 3194, 65535}, {208, 1, 3196, 65535}, {208, 1, 3197, 65535},
	{209, 1, 3198, 65535}, {208, 1, 3199, 65535}, {208, 1, 3200, 65535},
	{208, 1, 3201, 65535}, {208, 1, 3202, 65535}, {215, 1, 3203, 65535},
	{215, 1, 3204, 65535}, {215, 2, 3205, 65535}, {215, 1, 3207, 65535},
	{217, 1, 3208, 65535}, {216, 0, 0, 1316}, {217, 0, 0, 1317},
	{216, 1, 3209, 65535}, {216, 1, 3210, 65535}, {216, 0, 0, 1330},
	{217, 0, 0, 1331}, {216, 0, 0, 1335}, {217, 0, 0, 1336},
	{217, 1, 3211, 65535}, {216, 1, 3212, 65535}, {217, 1, 3213, 65535},
	{132, 1, 3214, 65535}, {180, 1, 3215, 65535}, {187, 0, 0, 1396},
	{191, 0, 0, 1397}, {175, 1, 3216, 1398}, {165, 0, 0, 1445},
	{182, 0, 0, 1446}, {165, 1, 3217, 1517}, {182, 0, 0, 1519},
	{180, 1, 3218, 65535}, {188, 1, 3219, 1659}, {32, 0, 0, 3},
	{99, 0, 0, 14}, {100, 0, 0, 15}, {116, 0, 0, 16},
	{101, 1, 3220, 65535}, {118, 1, 3221, 65535}, {97, 1, 3222, 65535},
	{101, 0, 0, 59}, {105, 0, 0, 60}, {111, 1, 3223, 66},
	{32, 0, 0, 131}, {115, 0, 0, 136}, {100, 1, 3224, 65535},
	{111, 1, 3225, 65535}, {32, 3, 3226, 65535}, {105, 2, 3229, 65535},
	{105, 1, 3231, 65535}, {110, 0, 0, 253}, {117, 0, 0, 254},
	{110, 1, 3232, 290}, {111, 1, 3233, 299}, {99, 2, 3234, 65535},
	{112, 0, 0, 315}, {105, 1, 3236, 65535}, {97, 1, 3237, 337},
	{101, 0, 0, 339}, {110, 0, 0, 340}, {101, 1, 3238, 65535},
	{101, 1, 3239, 372}, {114, 1, 3240, 390}, {105, 1, 3241, 65535},
	{99, 0, 0, 408}, {114, 0, 0, 409}, {116, 1, 3242, 425},
	{108, 1, 3243, 65535}, {105, 1, 3244, 65535}, {116, 1, 3245, 65535},
	{114, 1, 3246, 556}, {32, 2, 3247, 65535}, {101, 0, 0, 611},
	{97, 1, 3249, 65535}, {108, 0, 0, 621}, {117, 0, 0, 622},
	{104, 4, 3250, 65535}, {111, 1, 3254, 723}, {32, 1, 3255, 65535},
	{101, 1, 3256, 733}, {111, 1, 3257, 65535}, {110, 2, 3258, 65535},
	{32, 2, 3260, 65535}, {105, 0, 0, 769}, {104, 0, 0, 798},
	{110, 0, 0, 799}, {116, 1, 3262, 810}, {102, 0, 0, 845},
	{118, 0, 0, 846}, {101, 1, 3263, 872}, {114, 1, 3264, 1008},
	{105, 0, 0, 1035}, {108, 1, 3265, 65535}, {97, 1, 3266, 1081},
	{101, 0, 0, 1101}, {111, 0, 0, 1102}, {131, 1, 3267, 65535},
	{181, 1, 3268, 65535}, {185, 1, 3269, 65535}, {179, 1, 3270, 65535},
	{128, 3, 3271, 1137}, {130, 0, 0, 1143}, {134, 0, 0, 1144},
	{129, 1, 3274, 1145}, {176, 1, 3275, 65535}, {208, 3, 3276, 65535},
	{176, 1, 3279, 65535}, {179, 1, 3280, 65535}, {181, 0, 0, 1177},
	{190, 1, 3281, 65535}, {176, 1, 3282, 65535}, {176, 1, 3283, 1199},
	{178, 1, 3284, 65535}, {187, 2, 3285, 65535}, {178, 1, 3287, 65535},
	{186, 1, 3288, 65535}, {176, 1, 3289, 65535}, {184, 1, 3290, 65535},
	{129, 2, 3291, 65535}, {184, 1, 3293, 65535}, {189, 1, 3294, 65535},
	{178, 1, 3295, 65535}, {179, 1, 3296, 65535}, {170, 1, 3297, 1267},
	{159, 1, 3298, 1279}, {157, 0, 0, 1286}, {158, 0, 0, 1287},
	{154, 1, 3299, 1291}, {136, 1, 3300, 65535}, {168, 2, 3301, 65535},
	{174, 1, 3303, 1325}, {134, 1, 3304, 1346}, {170, 1, 3305, 65535},
	{134, 1, 3306, 65535}, {229, 1, 3307, 65535}, {227, 1, 3308, 65535},
	{229, 0, 0, 1399}, {230, 0, 0, 1518}, {230, 1, 3309, 65535},
	{236, 0, 0, 1660}, {114, 1, 3310, 65535}, {97, 1, 3311, 65535},
	{114, 1, 3312, 65535}, {32, 0, 0, 67}, {101, 1, 3313, 65535},
	{114, 1, 3314, 176}, {100, 0, 0, 179}, {104, 0, 0, 180},
	{110, 0, 0, 181}, {99, 0, 0, 201}, {107, 0, 0, 202},
	{100, 1, 3315, 251}, {32, 0, 0, 291}, {32, 1, 3316, 65535},
	{97, 0, 0, 313}, {111, 0, 0, 314}, {110, 1, 3317, 65535},
	{115, 0, 0, 338}, {114, 1, 3318, 65535}, {32, 0, 0, 373},
	{115, 0, 0, 391}, {111, 1, 3319, 65535}, {101, 0, 0, 426},
	{97, 1, 3320, 65535}, {110, 1, 3321, 65535}, {97, 1, 3322, 65535},
	{32, 0, 0, 557}, {100, 0, 0, 595}, {112, 0, 0, 596},
	{110, 2, 3323, 65535}, {101, 1, 3325, 681}, {105, 0, 0, 683},
	{115, 0, 0, 684}, {121, 0, 0, 685}, {32, 0, 0, 724},
	{101, 2, 3326, 65535}, {100, 0, 0, 734}, {110, 1, 3328, 735},
	{101, 0, 0, 747}, {111, 0, 0, 748}, {105, 0, 0, 752},
	{111, 0, 0, 753}, {101, 1, 3329, 811}, {114, 0, 0, 873},
	{105, 0, 0, 1009}, {105, 1, 3330, 65535}, {32, 0, 0, 1082},
	{206, 1, 3331, 65535}, {207, 1, 3332, 65535}, {207, 1, 3333, 65535},
	{207, 1, 3334, 65535}, {32, 1, 3335, 65535}, {208, 0, 0, 1140},
	{209, 2, 3336, 65535}, {208, 0, 0, 1146}, {209, 1, 3338, 65535},
	{189, 0, 0, 1157}, {190, 0, 0, 1158}, {191, 1, 3339, 65535},
	{208, 1, 3340, 65535}, {208, 1, 3341, 65535}, {208, 1, 3342, 65535},
	{208, 1, 3343, 65535}, {208, 0, 0, 1200}, {208, 2, 3344, 65535},
	{208, 0, 0, 1210}, {209, 0, 0, 1211}, {208, 1, 3346, 65535},
	{208, 1, 3347, 65535}, {208, 1, 3348, 65535}, {209, 1, 3349, 65535},
	{45, 0, 0, 1228}, {208, 0, 0, 1229}, {208, 1, 3350, 65535},
	{208, 1, 3351, 65535}, {208, 2, 3352, 65535}, {209, 1, 3354, 65535},
	{32, 0, 0, 1268}, {32, 0, 0, 1280}, {32, 0, 0, 1292},
	{216, 1, 3355, 65535}, {32, 0, 0, 1321}, {217, 0, 0, 1322},
	{32, 1, 3356, 65535}, {32, 0, 0, 1347}, {32, 2, 3357, 65535},
	{216, 1, 3359, 65535}, {144, 1, 3360, 65535}, {131, 1, 3361, 65535},
	{150, 1, 3362, 65535}, {116, 1, 3363, 36}, {110, 2, 3364, 65535},
	{116, 1, 3366, 65535}, {32, 2, 3367, 65535}, {115, 0, 0, 177},
	{101, 0, 0, 252}, {99, 1, 3369, 65535}, {102, 1, 3370, 65535},
	{100, 1, 3371, 356}, {110, 1, 3372, 394}, {32, 2, 3373, 65535},
	{97, 1, 3375, 65535}, {99, 1, 3376, 65535}, {101, 0, 0, 617},
	{111, 0, 0, 618}, {114, 0, 0, 682}, {108, 0, 0, 730},
	{109, 0, 0, 731}, {32, 4, 3377, 65535}, {114, 0, 0, 812},
	{99, 1, 3381, 65535}, {185, 1, 3382, 65535}, {129, 1, 3383, 65535},
	{131, 2, 3384, 1120}, {129, 1, 3386, 65535}, {209, 1, 3387, 65535},
	{129, 0, 0, 1141}, {139, 0, 0, 1142}, {134, 2, 3388, 65535},
	{209, 1, 3390, 65535}, {187, 2, 3391, 65535}, {190, 1, 3393, 65535},
	{178, 2, 3394, 65535}, {186, 1, 3396, 65535}, {181, 0, 0, 1203},
	{187, 0, 0, 1204}, {190, 1, 3397, 65535}, {187, 1, 3398, 65535},
	{179, 1, 3399, 65535}, {129, 1, 3400, 65535}, {186, 2, 3401, 65535},
	{184, 1, 3403, 65535}, {181, 0, 0, 1249}, {184, 0, 0, 1250},
	{128, 1, 3404, 65535}, {167, 1, 3405, 65535}, {216, 1, 3406, 65535},
	{216, 0, 0, 1351}, {217, 2, 3407, 65535}, {175, 2, 3409, 65535},
	{136, 1, 3411, 65535}, {170, 1, 3412, 1384}, {176, 1, 3413, 1523},
	{32, 0, 0, 37}, {101, 0, 0, 39}, {111, 0, 0, 40},
	{110, 1, 3414, 65535}, {109, 0, 0, 161}, {112, 0, 0, 162},
	{111, 2, 3415, 65535}, {111, 1, 3417, 65535}, {32, 0, 0, 357},
	{115, 0, 0, 395}, {109, 0, 0, 453}, {112, 0, 0, 454},
	{108, 1, 3418, 514}, {116, 1, 3419, 544}, {100, 0, 0, 736},
	{105, 0, 0, 737}, {110, 0, 0, 738}, {116, 0, 0, 739},
	{104, 2, 3420, 65535}, {206, 1, 3422, 65535}, {207, 1, 3423, 65535},
	{32, 0, 0, 1121}, {45, 0, 0, 1122}, {206, 1, 3424, 65535},
	{129, 1, 3425, 65535}, {208, 0, 0, 1148}, {209, 0, 0, 1149},
	{131, 1, 3426, 65535}, {208, 0, 0, 1165}, {209, 0, 0, 1166},
	{209, 1, 3427, 65535}, {208, 0, 0, 1178}, {209, 0, 0, 1179},
	{209, 1, 3428, 65535}, {208, 1, 3429, 65535}, {208, 1, 3430, 65535},
	{208, 2, 3431, 65535}, {209, 1, 3433, 65535}, {208, 0, 0, 1230},
	{209, 0, 0, 1231}, {209, 1, 3434, 65535}, {208, 1, 3435, 65535},
	{217, 1, 3436, 65535}, {167, 1, 3437, 65535}, {131, 0, 0, 1352},
	{133, 0, 0, 1353}, {217, 0, 0, 1367}, {218, 0, 0, 1368},
	{227, 1, 3438, 65535}, {227, 0, 0, 1385}, {230, 0, 0, 1524},
	{101, 1, 3439, 65535}, {109, 0, 0, 300}, {110, 0, 0, 301},
	{114, 1, 3440, 65535}, {101, 0, 0, 515}, {115, 0, 0, 545},
	{116, 1, 3441, 1038}, {117, 0, 0, 1040}, {181, 1, 3442, 65535},
	{137, 2, 3443, 65535}, {177, 1, 3445, 65535}, {209, 1, 3446, 65535},
	{208, 1, 3447, 65535}, {128, 2, 3448, 65535}, {130, 2, 3450, 1181},
	{180, 1, 3452, 1214}, {176, 1, 3453, 65535}, {187, 0, 0, 1219},
	{190, 0, 0, 1220}, {140, 1, 3454, 1222}, {134, 2, 3455, 65535},
	{176, 1, 3457, 65535}, {134, 1, 3458, 1307}, {217, 2, 3459, 65535},
	{130, 1, 3461, 65535}, {114, 1, 3462, 49}, {109, 1, 3463, 65535},
	{32, 0, 0, 1039}, {207, 1, 3464, 65535}, {206, 0, 0, 1109},
	{207, 0, 0, 1110}, {207, 1, 3465, 65535}, {130, 1, 3466, 65535},
	{177, 1, 3467, 65535}, {208, 0, 0, 1175}, {209, 0, 0, 1176},
	{208, 2, 3468, 65535}, {209, 0, 0, 1184}, {209, 0, 0, 1215},
	{208, 1, 3470, 65535}, {32, 0, 0, 1223}, {208, 0, 0, 1247},
	{209, 0, 0, 1248}, {209, 1, 3471, 65535}, {32, 0, 0, 1308},
	{132, 0, 0, 1326}, {134, 0, 0, 1327}, {143, 1, 3472, 65535},
	{105, 0, 0, 50}, {97, 1, 3473, 65535}, {133, 1, 3474, 65535},
	{134, 1, 3475, 65535}, {208, 1, 3476, 65535}, {208, 1, 3477, 65535},
	{184, 0, 0, 1182}, {189, 0, 0, 1183}, {180, 1, 3478, 1216},
	{132, 1, 3479, 1260}, {227, 1, 3480, 65535}, {116, 1, 3481, 65535},
	{207, 2, 3482, 65535}, {206, 1, 3484, 65535}, {176, 1, 3485, 65535},
	{187, 2, 3486, 65535}, {208, 0, 0, 1217}, {208, 0, 0, 1261},
	{129, 1, 3488, 65535}, {105, 1, 3489, 65535}, {131, 0, 0, 1106},
	{132, 0, 0, 1107}, {185, 1, 3490, 65535}, {209, 1, 3491, 65535},
	{208, 0, 0, 1159}, {209, 0, 0, 1160}, {155, 1, 3492, 1380},
	{111, 1, 3493, 65535}, {206, 2, 3494, 65535}, {130, 1, 3496, 65535},
	{229, 0, 0, 1381}, {110, 1, 3497, 325}, {177, 0, 0, 1135},
	{181, 0, 0, 1136}, {209, 2, 3498, 65535}, {32, 0, 0, 326},
	{130, 0, 0, 1138}, {140, 0, 0, 1139},
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
	0xE9000000, 0x98A1E7E1, 0x3AF6F549, 0xB2D3E300, 0x2036E542, 0x28C800A7,
	0x1450000, 0x204D1A84, 0x6EF00D1D, 0x1A2404C, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_field_words = {pcut_field_words_rows, pcut_field_words_text, pcut_field_words_nodes,
	pcut_field_words_first, pcut_field_words_second, sizeof pcut_field_words_rows / sizeof pcut_field_words_rows[0]};

static const char pcut_related_words_text[] =
	"a decouvrir\0"
	"a ler\0"
	"a lire\0"
	"a lire aussi\0"
	"a lire egalement\0"
	"a lire ensuite\0"
	"a nao perder\0"
	"a voir aussi\0"
	"aanbevolen\0"
	"ahnliche artikel\0"
	"aiheeseen liittyvaa\0"
	"aiheesta lisaa\0"
	"ajanlott cikkek\0"
	"also\0"
	"also by this author\0"
	"also on\0"
	"also read\0"
	"also see\0"
	"altri articoli\0"
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
	"benzer haberler\0"
	"berita terkait\0"
	"bildergalerie\0"
	"bunlar da ilginizi cekebilir\0"
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
	"dalsi clanky k tematu\0"
	"das konnte dich auch interessieren\0"
	"das konnte sie auch interessieren\0"
	"das konnte sie interessieren\0"
	"dazu passend\0"
	"del mismo autor\0"
	"dello stesso autore\0"
	"diger yazilari\0"
	"do mesmo autor\0"
	"doc them\0"
	"doc tiep\0"
	"don't miss\0"
	"du meme auteur\0"
	"earlier coverage\0"
	"ebenfalls interessant\0"
	"ecouter aussi\0"
	"editor's picks\0"
	"en images\0"
	"en lien\0"
	"en video\0"
	"explained\0"
	"explainer\0"
	"fact check\0"
	"factbox\0"
	"for related news\0"
	"for related news and information\0"
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
	"lee mas\0"
	"lee tambien\0"
	"leer mas\0"
	"leer tambien\0"
	"lees hier meer\0"
	"lees meer\0"
	"lees ook\0"
	"lees verder\0"
	"leggi\0"
	"leggi anche\0"
	"leggi di piu\0"
	"leggi pure\0"
	"leia a seguir\0"
	"leia ainda\0"
	"leia mais\0"
	"leia tambem\0"
	"ler mais\0"
	"ler tambem\0"
	"les mer\0"
	"les mer om\0"
	"les ogsa\0"
	"les plus recents\0"
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
	"lire plus\0"
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
	"mais sobre o tema\0"
	"mas\0"
	"mas informacion\0"
	"mas noticias\0"
	"mas sobre este tema\0"
	"materias relacionadas\0"
	"meer\0"
	"meer nieuws\0"
	"meer over\0"
	"meer over dit onderwerp\0"
	"mehr\0"
	"mehr artikel zu\0"
	"mehr aus dem ressort\0"
	"mehr davon\0"
	"mehr dazu\0"
	"mehr lesen\0"
	"mehr uber\0"
	"mehr vom autor\0"
	"mehr von\0"
	"mehr zum thema\0"
	"mer om amnet\0"
	"mes informacio\0"
	"mohlo by vas zajimat\0"
	"mohlo by vas zaujimat\0"
	"more\0"
	"more by this author\0"
	"more coverage\0"
	"more from\0"
	"more from this author\0"
	"more like this\0"
	"more news\0"
	"more on this\0"
	"more on this story\0"
	"more on this topic\0"
	"more reading\0"
	"more stories\0"
	"moze cie zainteresowac\0"
	"must read\0"
	"newsletter\0"
	"noticia relacionada\0"
	"noticias relacionadas\0"
	"noticias similares\0"
	"noticies relacionades\0"
	"notizie correlate\0"
	"notizie simili\0"
	"notre dossier\0"
	"notre selection\0"
	"olvasd el ezt is\0"
	"olvassa el ezt is\0"
	"onerilen haberler\0"
	"ook interessant\0"
	"opinion\0"
	"outros artigos\0"
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
	"related news and information\0"
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
	"sprawdz tez\0"
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
	"v souvislosti\0"
	"vale a pena ler\0"
	"vea tambien\0"
	"vedi anche\0"
	"veja mais\0"
	"veja tambem\0"
	"ver tambien\0"
	"verwandte artikel\0"
	"verwandte themen\0"
	"vezane vijesti\0"
	"vezi si\0"
	"video\0"
	"viz take\0"
	"voir aussi\0"
	"watch\0"
	"watch also\0"
	"watch more\0"
	"weitere artikel\0"
	"weitere artikel des autors\0"
	"weitere themen\0"
	"weiterfuhrende links\0"
	"weiterlesen\0"
	"wiecej\0"
	"wiecej na ten temat\0"
	"wiecej w temacie\0"
	"xem them\0"
	"yazarin diger yazilari\0"
	"yazarin son yazilari\0"
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
	"вам может быть интересно\0"
	"вижте още\0"
	"вижте също\0"
	"дивіться також\0"
	"другие статьи автора\0"
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
	"читаите еще\0"
	"читаите подробнее\0"
	"читаите также\0"
	"читаите також\0"
	"читати також\0"
	"читать далее\0"
	"читать также\0"
	"ще\0"
	"іншi новини\0"
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
	"اخبار مشابهة\0"
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
	"قد يعجبك ايضا\0"
	"قد يهمك\0"
	"للمزيد\0"
	"مزيد پڑھيں\0"
	"مطالب مرتبط\0"
	"مقالات ذات صلة\0"
	"مواضيع ذات صلة\0"
	"موضوعات ذات صلة\0"
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
	"同じカテゴリーの記事\0"
	"延伸報導\0"
	"延伸閱讀\0"
	"延伸阅读\0"
	"推荐新闻\0"
	"推荐阅读\0"
	"推薦閱讀\0"
	"更多報導\0"
	"更多新闻\0"
	"更多相关\0"
	"更多阅读\0"
	"次に読む\0"
	"注目の記事\0"
	"猜你喜欢\0"
	"猜您喜欢\0"
	"相关报道\0"
	"相关推荐\0"
	"相关文章\0"
	"相关新闻\0"
	"相关链接\0"
	"相关阅读\0"
	"相關報導\0"
	"相關報道\0"
	"相關推薦\0"
	"相關文章\0"
	"相關新聞\0"
	"相關連結\0"
	"相關閱讀\0"
	"看更多\0"
	"精彩推荐\0"
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
	"인기 추천 기사\0"
	"추천 기사\0"
	"추천기사\0"
	"함께 보면 좋은 기사\0"
	"함께 읽기\0"
;

static const pcut_phrase pcut_related_words_rows[] = {
	{0, 1, 0},
	{12, 1, 0},
	{18, 1, 0},
	{25, 1, 0},
	{38, 1, 0},
	{55, 1, 0},
	{70, 1, 0},
	{83, 1, 0},
	{96, 1, 0},
	{107, 1, 0},
	{124, 1, 0},
	{144, 1, 0},
	{159, 1, 0},
	{175, 2, 0},
	{180, 1, 0},
	{200, 1, 0},
	{208, 1, 0},
	{218, 1, 0},
	{227, 1, 0},
	{242, 2, 0},
	{248, 2, 0},
	{256, 2, 0},
	{265, 1, 0},
	{279, 1, 0},
	{291, 1, 0},
	{309, 1, 0},
	{323, 1, 0},
	{344, 1, 0},
	{362, 1, 0},
	{381, 1, 0},
	{404, 1, 0},
	{425, 1, 0},
	{438, 1, 0},
	{454, 1, 0},
	{471, 2, 0},
	{477, 1, 0},
	{488, 1, 0},
	{502, 1, 0},
	{512, 1, 0},
	{530, 2, 0},
	{541, 1, 0},
	{555, 1, 0},
	{566, 1, 0},
	{582, 1, 0},
	{597, 2, 0},
	{611, 1, 0},
	{640, 1, 0},
	{658, 1, 0},
	{673, 1, 0},
	{683, 1, 0},
	{694, 1, 0},
	{707, 1, 0},
	{724, 1, 0},
	{735, 1, 0},
	{745, 1, 0},
	{767, 1, 0},
	{788, 1, 0},
	{798, 1, 0},
	{809, 1, 0},
	{820, 1, 0},
	{831, 1, 0},
	{846, 1, 0},
	{859, 1, 0},
	{870, 1, 0},
	{884, 1, 0},
	{902, 1, 0},
	{924, 1, 0},
	{959, 1, 0},
	{993, 1, 0},
	{1022, 1, 0},
	{1035, 1, 0},
	{1051, 1, 0},
	{1071, 1, 0},
	{1086, 1, 0},
	{1101, 1, 0},
	{1110, 1, 0},
	{1119, 1, 0},
	{1130, 1, 0},
	{1145, 1, 0},
	{1162, 1, 0},
	{1184, 1, 0},
	{1198, 1, 0},
	{1213, 2, 0},
	{1223, 1, 0},
	{1231, 2, 0},
	{1240, 2, 0},
	{1250, 2, 0},
	{1260, 2, 0},
	{1271, 2, 0},
	{1279, 1, 0},
	{1296, 1, 0},
	{1329, 2, 0},
	{1341, 1, 0},
	{1358, 1, 0},
	{1374, 2, 0},
	{1382, 2, 0},
	{1390, 1, 0},
	{1402, 1, 0},
	{1425, 1, 0},
	{1438, 1, 0},
	{1450, 1, 0},
	{1463, 1, 0},
	{1479, 1, 0},
	{1493, 1, 0},
	{1508, 1, 0},
	{1527, 1, 0},
	{1549, 2, 0},
	{1561, 2, 0},
	{1571, 1, 0},
	{1582, 1, 0},
	{1598, 1, 0},
	{1616, 1, 0},
	{1627, 1, 0},
	{1640, 2, 0},
	{1650, 1, 0},
	{1660, 1, 0},
	{1670, 1, 0},
	{1679, 1, 0},
	{1687, 1, 0},
	{1697, 1, 0},
	{1708, 1, 0},
	{1717, 1, 0},
	{1726, 1, 0},
	{1735, 1, 0},
	{1754, 1, 0},
	{1765, 1, 0},
	{1773, 1, 0},
	{1785, 1, 0},
	{1796, 1, 0},
	{1804, 1, 0},
	{1816, 1, 0},
	{1825, 1, 0},
	{1838, 1, 0},
	{1853, 1, 0},
	{1863, 1, 0},
	{1872, 1, 0},
	{1884, 2, 0},
	{1890, 1, 0},
	{1902, 1, 0},
	{1915, 1, 0},
	{1926, 1, 0},
	{1940, 1, 0},
	{1951, 1, 0},
	{1961, 1, 0},
	{1973, 1, 0},
	{1982, 1, 0},
	{1993, 1, 0},
	{2001, 1, 0},
	{2012, 1, 0},
	{2021, 1, 0},
	{2038, 2, 0},
	{2044, 1, 0},
	{2059, 1, 0},
	{2074, 1, 0},
	{2094, 1, 0},
	{2109, 1, 0},
	{2124, 1, 0},
	{2133, 1, 0},
	{2143, 1, 0},
	{2159, 1, 0},
	{2170, 1, 0},
	{2184, 2, 0},
	{2189, 1, 0},
	{2200, 1, 0},
	{2215, 1, 0},
	{2230, 1, 0},
	{2247, 1, 0},
	{2261, 1, 0},
	{2275, 1, 0},
	{2285, 1, 0},
	{2297, 2, 0},
	{2304, 1, 0},
	{2314, 2, 0},
	{2319, 1, 0},
	{2333, 1, 0},
	{2346, 1, 0},
	{2353, 1, 0},
	{2363, 1, 0},
	{2372, 1, 0},
	{2388, 1, 0},
	{2400, 2, 0},
	{2405, 1, 0},
	{2423, 2, 0},
	{2427, 1, 0},
	{2443, 1, 0},
	{2456, 1, 0},
	{2476, 1, 0},
	{2498, 2, 0},
	{2503, 1, 0},
	{2515, 1, 0},
	{2525, 1, 0},
	{2549, 2, 0},
	{2554, 1, 0},
	{2570, 1, 0},
	{2591, 1, 0},
	{2602, 1, 0},
	{2612, 1, 0},
	{2623, 1, 0},
	{2633, 1, 0},
	{2648, 1, 0},
	{2657, 1, 0},
	{2672, 1, 0},
	{2685, 1, 0},
	{2700, 1, 0},
	{2721, 1, 0},
	{2743, 2, 0},
	{2748, 1, 0},
	{2768, 1, 0},
	{2782, 1, 0},
	{2792, 1, 0},
	{2814, 1, 0},
	{2829, 1, 0},
	{2839, 1, 0},
	{2852, 1, 0},
	{2871, 1, 0},
	{2890, 1, 0},
	{2903, 1, 0},
	{2916, 1, 0},
	{2939, 1, 0},
	{2949, 2, 0},
	{2960, 1, 0},
	{2980, 1, 0},
	{3002, 1, 0},
	{3021, 1, 0},
	{3043, 1, 0},
	{3061, 1, 0},
	{3076, 1, 0},
	{3090, 1, 0},
	{3106, 1, 0},
	{3123, 1, 0},
	{3141, 1, 0},
	{3159, 1, 0},
	{3175, 2, 0},
	{3183, 1, 0},
	{3198, 1, 0},
	{3211, 1, 0},
	{3227, 1, 0},
	{3244, 2, 0},
	{3251, 2, 0},
	{3256, 2, 0},
	{3264, 2, 0},
	{3273, 1, 0},
	{3286, 1, 0},
	{3295, 1, 0},
	{3317, 1, 0},
	{3338, 1, 0},
	{3355, 1, 0},
	{3371, 1, 0},
	{3381, 1, 0},
	{3400, 1, 0},
	{3414, 1, 0},
	{3427, 1, 0},
	{3442, 1, 0},
	{3456, 1, 0},
	{3473, 1, 0},
	{3485, 1, 0},
	{3502, 1, 0},
	{3519, 1, 0},
	{3537, 1, 0},
	{3550, 1, 0},
	{3563, 1, 0},
	{3578, 1, 0},
	{3594, 1, 0},
	{3613, 1, 0},
	{3630, 1, 0},
	{3645, 1, 0},
	{3664, 1, 0},
	{3674, 1, 0},
	{3687, 1, 0},
	{3697, 1, 0},
	{3712, 1, 0},
	{3722, 1, 0},
	{3742, 1, 0},
	{3754, 1, 0},
	{3774, 1, 0},
	{3794, 1, 0},
	{3807, 1, 0},
	{3819, 1, 0},
	{3832, 1, 0},
	{3840, 1, 0},
	{3856, 1, 0},
	{3873, 1, 0},
	{3889, 1, 0},
	{3906, 1, 0},
	{3920, 1, 0},
	{3934, 1, 0},
	{3947, 1, 0},
	{3976, 1, 0},
	{3990, 1, 0},
	{4006, 1, 0},
	{4022, 1, 0},
	{4036, 1, 0},
	{4050, 1, 0},
	{4065, 1, 0},
	{4079, 1, 0},
	{4094, 1, 0},
	{4114, 1, 0},
	{4124, 1, 0},
	{4134, 1, 0},
	{4153, 1, 0},
	{4169, 1, 0},
	{4185, 1, 0},
	{4196, 1, 0},
	{4204, 1, 0},
	{4212, 1, 0},
	{4221, 1, 0},
	{4230, 1, 0},
	{4241, 1, 0},
	{4252, 1, 0},
	{4272, 1, 0},
	{4284, 1, 0},
	{4303, 1, 0},
	{4322, 1, 0},
	{4334, 1, 0},
	{4352, 1, 0},
	{4370, 1, 0},
	{4380, 1, 0},
	{4397, 2, 0},
	{4405, 1, 0},
	{4425, 1, 0},
	{4444, 1, 0},
	{4460, 2, 0},
	{4464, 2, 0},
	{4473, 1, 0},
	{4493, 1, 0},
	{4507, 1, 0},
	{4520, 1, 0},
	{4528, 1, 0},
	{4542, 1, 0},
	{4558, 1, 0},
	{4570, 1, 0},
	{4581, 1, 0},
	{4591, 1, 0},
	{4603, 1, 0},
	{4615, 1, 0},
	{4633, 1, 0},
	{4650, 1, 0},
	{4665, 1, 0},
	{4673, 2, 0},
	{4679, 1, 0},
	{4688, 1, 0},
	{4699, 2, 0},
	{4705, 1, 0},
	{4716, 1, 0},
	{4727, 1, 0},
	{4743, 1, 0},
	{4770, 1, 0},
	{4785, 1, 0},
	{4806, 1, 0},
	{4818, 2, 0},
	{4825, 1, 0},
	{4845, 1, 0},
	{4862, 1, 0},
	{4871, 1, 0},
	{4894, 1, 0},
	{4915, 1, 0},
	{4933, 1, 0},
	{4953, 1, 0},
	{4961, 1, 0},
	{4976, 1, 0},
	{4989, 1, 0},
	{5000, 1, 0},
	{5010, 1, 0},
	{5032, 1, 0},
	{5056, 1, 0},
	{5084, 1, 0},
	{5112, 1, 0},
	{5142, 1, 0},
	{5166, 1, 0},
	{5206, 1, 0},
	{5221, 1, 0},
	{5247, 1, 0},
	{5273, 1, 0},
	{5319, 1, 0},
	{5337, 1, 0},
	{5357, 1, 0},
	{5385, 1, 0},
	{5424, 2, 0},
	{5431, 1, 0},
	{5452, 1, 0},
	{5468, 1, 0},
	{5501, 1, 0},
	{5536, 1, 0},
	{5565, 1, 0},
	{5594, 1, 0},
	{5624, 1, 0},
	{5649, 1, 0},
	{5663, 1, 0},
	{5682, 1, 0},
	{5716, 1, 0},
	{5742, 1, 0},
	{5770, 1, 0},
	{5794, 1, 0},
	{5822, 1, 0},
	{5845, 1, 0},
	{5870, 1, 0},
	{5900, 1, 0},
	{5917, 1, 0},
	{5945, 1, 0},
	{5972, 1, 0},
	{5996, 1, 0},
	{6016, 1, 0},
	{6044, 1, 0},
	{6066, 1, 0},
	{6100, 1, 0},
	{6126, 1, 0},
	{6152, 1, 0},
	{6176, 1, 0},
	{6200, 1, 0},
	{6224, 2, 0},
	{6229, 1, 0},
	{6250, 1, 0},
	{6281, 1, 0},
	{6305, 1, 0},
	{6329, 1, 0},
	{6353, 1, 0},
	{6371, 1, 0},
	{6383, 1, 0},
	{6397, 1, 0},
	{6413, 1, 0},
	{6425, 1, 0},
	{6450, 1, 0},
	{6474, 1, 0},
	{6496, 1, 0},
	{6520, 1, 0},
	{6540, 1, 0},
	{6562, 1, 0},
	{6580, 1, 0},
	{6598, 1, 0},
	{6624, 1, 0},
	{6648, 1, 0},
	{6672, 1, 0},
	{6686, 1, 0},
	{6704, 1, 0},
	{6722, 1, 0},
	{6747, 1, 0},
	{6761, 1, 0},
	{6774, 1, 0},
	{6794, 1, 0},
	{6816, 1, 0},
	{6843, 1, 0},
	{6870, 1, 0},
	{6899, 1, 0},
	{6927, 1, 0},
	{6955, 1, 0},
	{6978, 1, 0},
	{7004, 1, 0},
	{7037, 1, 0},
	{7060, 1, 0},
	{7090, 1, 0},
	{7120, 1, 0},
	{7158, 1, 0},
	{7184, 1, 0},
	{7210, 1, 0},
	{7262, 1, 0},
	{7284, 1, 0},
	{7324, 1, 0},
	{7349, 1, 0},
	{7368, 1, 0},
	{7390, 1, 0},
	{7415, 1, 0},
	{7434, 1, 0},
	{7450, 1, 0},
	{7463, 1, 0},
	{7482, 1, 0},
	{7501, 1, 0},
	{7523, 1, 0},
	{7536, 1, 0},
	{7549, 1, 0},
	{7562, 1, 0},
	{7587, 1, 0},
	{7618, 1, 0},
	{7631, 1, 0},
	{7644, 1, 0},
	{7657, 1, 0},
	{7670, 1, 0},
	{7683, 1, 0},
	{7696, 1, 0},
	{7709, 1, 0},
	{7722, 1, 0},
	{7735, 1, 0},
	{7748, 1, 0},
	{7761, 1, 0},
	{7777, 1, 0},
	{7790, 1, 0},
	{7803, 1, 0},
	{7816, 1, 0},
	{7829, 1, 0},
	{7842, 1, 0},
	{7855, 1, 0},
	{7868, 1, 0},
	{7881, 1, 0},
	{7894, 1, 0},
	{7907, 1, 0},
	{7920, 1, 0},
	{7933, 1, 0},
	{7946, 1, 0},
	{7959, 1, 0},
	{7972, 1, 0},
	{7982, 1, 0},
	{7995, 1, 0},
	{8014, 1, 0},
	{8033, 1, 0},
	{8049, 1, 0},
	{8062, 1, 0},
	{8075, 1, 0},
	{8088, 1, 0},
	{8101, 1, 0},
	{8112, 1, 0},
	{8126, 1, 0},
	{8140, 1, 0},
	{8154, 1, 0},
	{8167, 1, 0},
	{8180, 1, 0},
	{8191, 1, 0},
	{8202, 1, 0},
	{8215, 1, 0},
	{8250, 1, 0},
	{8271, 1, 0},
	{8285, 1, 0},
	{8298, 1, 0},
	{8326, 1, 0},
};

static const pcut_phrase_node pcut_related_words_nodes[] = {
	{97, 11, 42, 65535}, {98, 4, 53, 65535}, {99, 5, 57, 65535},
	{100, 5, 62, 65535}, {101, 6, 67, 65535}, {102, 4, 73, 65535},
	{103, 3, 77, 65535}, {104, 0, 0, 99}, {105, 2, 80, 65535},
	{107, 3, 82, 65535}, {108, 6, 85, 65535}, {109, 4, 91, 65535},
	{110, 2, 95, 65535}, {111, 5, 97, 65535}, {112, 7, 102, 65535},
	{114, 1, 109, 65535}, {115, 7, 110, 65535}, {116, 4, 117, 65535},
	{117, 0, 0, 326}, {118, 5, 121, 65535}, {119, 3, 126, 65535},
	{120, 0, 0, 352}, {121, 2, 129, 65535}, {122, 3, 131, 65535},
	{206, 1, 134, 65535}, {207, 1, 135, 65535}, {208, 8, 136, 65535},
	{209, 5, 144, 65535}, {215, 6, 149, 65535}, {216, 6, 155, 65535},
	{217, 5, 161, 65535}, {224, 3, 166, 65535}, {227, 2, 169, 65535},
	{228, 2, 171, 65535}, {229, 3, 173, 65535}, {230, 4, 176, 65535},
	{231, 4, 180, 65535}, {233, 2, 184, 65535}, {234, 1, 186, 65535},
	{235, 1, 187, 65535}, {236, 3, 188, 65535}, {237, 1, 191, 65535},
	{32, 4, 192, 65535}, {97, 0, 0, 8}, {104, 0, 0, 9},
	{105, 1, 196, 65535}, {106, 0, 0, 12}, {108, 2, 197, 65535},
	{110, 1, 199, 65535}, {112, 0, 0, 22}, {114, 1, 200, 65535},
	{117, 2, 201, 65535}, {121, 1, 203, 65535}, {97, 2, 204, 65535},
	{101, 3, 206, 65535}, {105, 0, 0, 44}, {117, 1, 209, 65535},
	{104, 0, 0, 48}, {105, 1, 210, 65535}, {111, 2, 211, 65535},
	{116, 1, 213, 65535}, {122, 1, 214, 65535}, {97, 4, 215, 65535},
	{101, 1, 219, 65535}, {105, 0, 0, 72}, {111, 3, 220, 65535},
	{117, 0, 0, 77}, {97, 0, 0, 78}, {98, 0, 0, 79},
	{99, 0, 0, 80}, {100, 0, 0, 81}, {110, 1, 223, 65535},
	{120, 1, 224, 65535}, {97, 1, 225, 65535}, {111, 2, 226, 65535},
	{114, 0, 0, 92}, {117, 0, 0, 93}, {97, 1, 228, 65535},
	{101, 1, 229, 65535}, {117, 0, 0, 98}, {108, 1, 230, 65535},
	{110, 2, 231, 65535}, {97, 2, 233, 65535}, {101, 0, 0, 112},
	{111, 0, 0, 113}, {97, 2, 235, 65535}, {101, 8, 237, 65535},
	{105, 4, 245, 65535}, {108, 1, 249, 65535}, {111, 0, 0, 175},
	{117, 2, 250, 65535}, {97, 3, 252, 65535}, {101, 4, 255, 65535},
	{111, 3, 259, 65535}, {117, 0, 0, 218}, {101, 0, 0, 219},
	{111, 1, 262, 65535}, {108, 1, 263, 65535}, {110, 0, 0, 230},
	{111, 0, 0, 231}, {112, 0, 0, 232}, {117, 0, 0, 233},
	{97, 0, 0, 234}, {101, 2, 264, 65535}, {104, 0, 0, 237},
	{108, 0, 0, 238}, {111, 8, 266, 65535}, {114, 3, 274, 65535},
	{117, 0, 0, 265}, {101, 4, 277, 65535}, {97, 0, 0, 301},
	{101, 2, 281, 65535}, {105, 2, 283, 65535}, {107, 0, 0, 308},
	{111, 1, 285, 65535}, {112, 0, 0, 312}, {117, 3, 286, 65535},
	{97, 1, 289, 65535}, {101, 2, 290, 65535}, {105, 2, 292, 65535},
	{114, 0, 0, 325}, {32, 0, 0, 327}, {97, 0, 0, 328},
	{101, 5, 294, 65535}, {105, 2, 299, 65535}, {111, 0, 0, 340},
	{97, 1, 301, 65535}, {101, 1, 302, 65535}, {105, 1, 303, 65535},
	{97, 1, 304, 65535}, {111, 1, 305, 65535}, {105, 0, 0, 357},
	{111, 1, 306, 65535}, {117, 0, 0, 361}, {180, 1, 307, 65535},
	{131, 1, 308, 65535}, {178, 1, 309, 65535}, {180, 2, 310, 65535},
	{181, 1, 312, 65535}, {183, 0, 0, 379}, {188, 1, 313, 65535},
	{189, 1, 314, 65535}, {190, 1, 315, 65535}, {191, 2, 316, 65535},
	{128, 1, 318, 65535}, {129, 2, 319, 65535}, {135, 1, 321, 65535},
	{137, 0, 0, 409}, {150, 0, 0, 410}, {144, 0, 0, 411},
	{155, 1, 322, 65535}, {156, 0, 0, 414}, {162, 0, 0, 415},
	{167, 1, 323, 65535}, {168, 0, 0, 419}, {167, 2, 324, 65535},
	{168, 1, 326, 65535}, {174, 0, 0, 430}, {176, 0, 0, 431},
	{180, 0, 0, 432}, {183, 0, 0, 433}, {130, 1, 327, 65535},
	{132, 0, 0, 436}, {133, 2, 328, 65535}, {135, 0, 0, 443},
	{138, 0, 0, 444}, {164, 5, 330, 65535}, {166, 1, 335, 65535},
	{184, 2, 336, 65535}, {129, 3, 338, 65535}, {130, 0, 0, 461},
	{187, 0, 0, 462}, {189, 2, 341, 65535}, {143, 3, 343, 65535},
	{144, 2, 346, 65535}, {187, 1, 348, 65535}, {142, 1, 349, 65535},
	{155, 1, 350, 65535}, {172, 0, 0, 481}, {179, 0, 0, 482},
	{140, 1, 351, 65535}, {155, 1, 352, 65535}, {156, 0, 0, 498},
	{178, 0, 0, 499}, {150, 1, 353, 65535}, {152, 0, 0, 506},
	{180, 1, 354, 65535}, {141, 1, 355, 65535}, {151, 0, 0, 515},
	{157, 2, 356, 65535}, {182, 1, 358, 65535}, {149, 1, 359, 65535},
	{100, 0, 0, 0}, {108, 2, 360, 65535}, {110, 0, 0, 6},
	{118, 0, 0, 7}, {104, 1, 362, 65535}, {115, 1, 363, 65535},
	{116, 1, 364, 65535}, {97, 1, 365, 65535}, {116, 1, 366, 65535},
	{99, 0, 0, 33}, {115, 0, 0, 34}, {114, 1, 367, 65535},
	{99, 2, 368, 65535}, {105, 0, 0, 40}, {107, 0, 0, 41},
	{110, 0, 0, 42}, {114, 0, 0, 43}, {110, 2, 370, 65535},
	{116, 3, 372, 65535}, {110, 1, 375, 65535}, {114, 0, 0, 56},
	{101, 1, 376, 65535}, {121, 1, 377, 65535}, {104, 0, 0, 64},
	{108, 0, 0, 65}, {115, 1, 378, 65535}, {122, 0, 0, 69},
	{108, 2, 379, 65535}, {32, 0, 0, 73}, {99, 1, 381, 65535},
	{110, 0, 0, 76}, {32, 3, 382, 65535}, {112, 1, 385, 65535},
	{99, 1, 386, 65535}, {114, 1, 387, 65535}, {116, 0, 0, 91},
	{108, 2, 388, 65535}, {114, 1, 390, 65535}, {103, 1, 391, 65535},
	{32, 2, 392, 65535}, {116, 0, 0, 107}, {112, 1, 394, 65535},
	{116, 0, 0, 111}, {101, 1, 395, 65535}, {115, 3, 396, 65535},
	{32, 0, 0, 123}, {97, 1, 399, 65535}, {101, 3, 400, 65535},
	{103, 1, 403, 65535}, {105, 1, 404, 65535}, {114, 1, 405, 65535},
	{115, 2, 406, 65535}, {120, 1, 408, 65535}, {104, 1, 409, 65535},
	{114, 1, 410, 65535}, {115, 2, 411, 65535}, {118, 0, 0, 172},
	{101, 1, 413, 65535}, {101, 1, 414, 65535}, {105, 0, 0, 179},
	{105, 1, 415, 65535}, {115, 1, 416, 182}, {116, 0, 0, 186},
	{101, 1, 417, 65535}, {104, 1, 418, 65535}, {114, 0, 0, 201},
	{115, 0, 0, 202}, {104, 1, 419, 65535}, {114, 1, 420, 65535},
	{122, 0, 0, 217}, {116, 2, 421, 65535}, {118, 1, 423, 65535},
	{32, 0, 0, 235}, {114, 0, 0, 236}, {100, 1, 424, 65535},
	{103, 0, 0, 241}, {108, 0, 0, 242}, {116, 0, 0, 243},
	{117, 0, 0, 244}, {118, 1, 425, 65535}, {119, 1, 426, 65535},
	{122, 0, 0, 249}, {101, 3, 427, 65535}, {111, 1, 430, 65535},
	{122, 1, 431, 65535}, {97, 1, 432, 65535}, {99, 1, 433, 65535},
	{108, 1, 434, 65535}, {116, 0, 0, 300}, {32, 2, 435, 65535},
	{101, 1, 437, 65535}, {101, 0, 0, 306}, {109, 0, 0, 307},
	{117, 1, 438, 65535}, {103, 0, 0, 313}, {114, 0, 0, 314},
	{118, 1, 439, 65535}, {109, 1, 440, 65535}, {32, 2, 441, 65535},
	{122, 0, 0, 321}, {109, 0, 0, 322}, {110, 1, 443, 65535},
	{97, 0, 0, 329}, {100, 0, 0, 330}, {106, 1, 444, 65535},
	{114, 2, 445, 65535}, {122, 2, 447, 65535}, {100, 0, 0, 338},
	{122, 0, 0, 339}, {116, 1, 449, 65535}, {105, 1, 450, 65535},
	{101, 1, 451, 65535}, {122, 1, 452, 65535}, {117, 1, 453, 65535},
	{98, 1, 454, 65535}, {206, 2, 455, 65535}, {207, 1, 457, 65535},
	{208, 2, 458, 65535}, {208, 0, 0, 375}, {209, 0, 0, 376},
	{209, 1, 460, 65535}, {208, 1, 461, 65535}, {208, 1, 462, 65535},
	{209, 1, 463, 65535}, {208, 1, 464, 65535}, {209, 1, 465, 65535},
	{208, 1, 466, 65535}, {208, 2, 467, 65535}, {209, 2, 469, 65535},
	{208, 2, 471, 65535}, {215, 1, 473, 65535}, {215, 1, 474, 65535},
	{216, 2, 475, 65535}, {217, 2, 477, 65535}, {217, 1, 479, 65535},
	{216, 1, 480, 65535}, {216, 2, 481, 65535}, {217, 2, 483, 65535},
	{134, 0, 0, 445}, {135, 0, 0, 446}, {148, 0, 0, 447},
	{175, 1, 485, 65535}, {184, 0, 0, 450}, {134, 1, 486, 65535},
	{130, 0, 0, 453}, {173, 1, 487, 65535}, {130, 0, 0, 456},
	{138, 0, 0, 457}, {147, 1, 488, 65535}, {160, 1, 489, 65535},
	{181, 0, 0, 465}, {130, 0, 0, 466}, {131, 0, 0, 467},
	{166, 0, 0, 468}, {136, 0, 0, 469}, {140, 0, 0, 470},
	{182, 1, 490, 65535}, {168, 1, 491, 65535}, {180, 1, 492, 65535},
	{156, 2, 493, 65535}, {184, 2, 495, 65535}, {162, 1, 497, 65535},
	{128, 1, 498, 65535}, {148, 1, 499, 65535}, {180, 0, 0, 516},
	{184, 0, 0, 517}, {148, 1, 500, 65535}, {168, 1, 501, 65535},
	{101, 0, 0, 1}, {105, 1, 502, 65535}, {101, 1, 503, 65535},
	{111, 1, 504, 13}, {114, 2, 505, 65535}, {108, 1, 507, 65535},
	{105, 3, 508, 65535}, {105, 1, 511, 65535}, {97, 1, 512, 65535},
	{107, 0, 0, 39}, {108, 1, 513, 65535}, {117, 0, 0, 47},
	{97, 1, 514, 65535}, {101, 1, 515, 65535}, {105, 0, 0, 53},
	{116, 1, 516, 65535}, {116, 1, 517, 65535}, {116, 1, 518, 65535},
	{32, 1, 519, 65535}, {32, 0, 0, 70}, {108, 0, 0, 71},
	{32, 1, 520, 65535}, {105, 0, 0, 82}, {108, 0, 0, 83},
	{118, 0, 0, 84}, {108, 1, 521, 65535}, {116, 2, 522, 65535},
	{32, 1, 524, 65535}, {101, 0, 0, 94}, {108, 0, 0, 95},
	{101, 1, 525, 65535}, {105, 2, 526, 65535}, {99, 0, 0, 105},
	{112, 0, 0, 106}, {99, 1, 528, 65535}, {115, 1, 529, 65535},
	{32, 4, 530, 65535}, {100, 0, 0, 120}, {105, 1, 534, 65535},
	{32, 3, 535, 65535}, {32, 3, 538, 65535}, {114, 1, 541, 65535},
	{115, 1, 542, 65535}, {103, 1, 543, 65535}, {97, 1, 544, 65535},
	{32, 2, 545, 65535}, {32, 3, 547, 65535}, {101, 2, 550, 65535},
	{111, 1, 552, 65535}, {97, 1, 553, 65535}, {101, 1, 554, 161},
	{101, 0, 0, 169}, {116, 1, 555, 65535}, {103, 2, 556, 65535},
	{32, 3, 558, 65535}, {115, 1, 561, 180}, {32, 3, 562, 65535},
	{114, 1, 565, 187}, {114, 1, 566, 191}, {108, 1, 567, 65535},
	{101, 1, 568, 205}, {105, 2, 569, 65535}, {114, 1, 571, 65535},
	{97, 1, 572, 65535}, {99, 1, 573, 65535}, {101, 1, 574, 65535},
	{105, 1, 575, 65535}, {98, 1, 576, 65535}, {99, 2, 577, 65535},
	{118, 0, 0, 257}, {99, 1, 579, 65535}, {101, 1, 580, 65535},
	{100, 1, 581, 65535}, {111, 1, 582, 65535}, {97, 2, 583, 65535},
	{97, 0, 0, 302}, {111, 0, 0, 303}, {32, 2, 585, 65535},
	{118, 1, 587, 65535}, {105, 1, 588, 65535}, {98, 1, 589, 65535},
	{112, 0, 0, 319}, {114, 0, 0, 320}, {32, 2, 590, 65535},
	{97, 1, 592, 65535}, {32, 0, 0, 333}, {119, 1, 593, 65535},
	{97, 0, 0, 336}, {105, 0, 0, 337}, {99, 1, 594, 65535},
	{116, 1, 595, 65535}, {99, 1, 596, 65535}, {97, 1, 597, 65535},
	{32, 1, 598, 65535}, {97, 1, 599, 65535}, {181, 1, 600, 65535},
	{185, 1, 601, 65535}, {135, 1, 602, 65535}, {176, 0, 0, 372},
	{184, 1, 603, 65535}, {137, 1, 604, 65535}, {176, 1, 605, 65535},
	{190, 1, 606, 65535}, {137, 1, 607, 65535}, {190, 3, 608, 65535},
	{128, 1, 611, 65535}, {181, 1, 612, 65535}, {178, 0, 0, 395},
	{188, 2, 613, 65535}, {130, 0, 0, 398}, {133, 0, 0, 399},
	{181, 0, 0, 400}, {184, 1, 615, 65535}, {170, 1, 616, 65535},
	{168, 1, 617, 65535}, {174, 1, 618, 65535}, {175, 0, 0, 424},
	{130, 1, 619, 65535}, {134, 0, 0, 427}, {138, 1, 620, 65535},
	{175, 1, 621, 65535}, {178, 0, 0, 437}, {183, 0, 0, 438},
	{130, 0, 0, 439}, {136, 1, 622, 65535}, {224, 2, 623, 65535},
	{224, 1, 625, 65535}, {224, 1, 626, 65535}, {227, 1, 627, 65535},
	{229, 1, 628, 65535}, {228, 1, 629, 65535}, {232, 2, 630, 65535},
	{229, 1, 632, 65535}, {228, 0, 0, 483}, {230, 0, 0, 484},
	{229, 1, 633, 65535}, {233, 1, 634, 65535}, {233, 1, 635, 65535},
	{235, 1, 636, 65535}, {32, 2, 637, 65535}, {236, 1, 639, 65535},
	{234, 1, 640, 65535}, {114, 1, 641, 65535}, {101, 1, 642, 65535},
	{32, 4, 643, 65535}, {105, 0, 0, 18}, {111, 0, 0, 19},
	{121, 1, 647, 65535}, {99, 3, 648, 65535}, {103, 0, 0, 30},
	{107, 1, 651, 65535}, {99, 1, 652, 65535}, {32, 2, 653, 65535},
	{97, 1, 655, 65535}, {106, 1, 656, 65535}, {115, 1, 657, 65535},
	{101, 2, 658, 65535}, {101, 1, 660, 65535}, {97, 1, 661, 65535},
	{107, 1, 662, 65535}, {116, 2, 663, 65535}, {97, 1, 665, 65535},
	{32, 0, 0, 87}, {98, 0, 0, 88}, {114, 1, 666, 65535},
	{108, 1, 667, 65535}, {108, 1, 668, 65535}, {110, 0, 0, 104},
	{115, 1, 669, 65535}, {32, 2, 670, 65535}, {97, 0, 0, 116},
	{109, 0, 0, 117}, {111, 0, 0, 118}, {118, 0, 0, 119},
	{32, 2, 672, 65535}, {97, 0, 0, 124}, {109, 0, 0, 125},
	{116, 0, 0, 126}, {97, 0, 0, 127}, {109, 0, 0, 128},
	{116, 0, 0, 129}, {32, 2, 674, 65535}, {32, 4, 676, 65535},
	{105, 1, 680, 136}, {32, 3, 681, 65535}, {109, 0, 0, 144},
	{116, 0, 0, 145}, {109, 1, 684, 65535}, {111, 0, 0, 148},
	{112, 0, 0, 149}, {110, 1, 685, 150}, {116, 0, 0, 156},
	{32, 2, 686, 65535}, {116, 1, 688, 65535}, {32, 4, 689, 65535},
	{101, 1, 693, 65535}, {101, 0, 0, 173}, {105, 0, 0, 174},
	{108, 0, 0, 176}, {109, 0, 0, 177}, {115, 0, 0, 178},
	{32, 0, 0, 181}, {105, 0, 0, 183}, {110, 0, 0, 184},
	{115, 0, 0, 185}, {32, 2, 694, 65535}, {32, 6, 696, 65535},
	{111, 1, 702, 65535}, {32, 8, 703, 65535}, {99, 1, 711, 65535},
	{122, 1, 712, 65535}, {101, 1, 713, 65535}, {115, 2, 714, 65535},
	{97, 1, 716, 65535}, {122, 1, 717, 65535}, {97, 1, 718, 65535},
	{101, 1, 719, 65535}, {105, 1, 720, 65535}, {116, 1, 721, 65535},
	{105, 1, 722, 65535}, {99, 1, 723, 65535}, {32, 5, 724, 65535},
	{109, 1, 729, 65535}, {99, 1, 730, 65535}, {116, 1, 731, 65535},
	{97, 0, 0, 304}, {109, 0, 0, 305}, {105, 1, 732, 65535},
	{115, 1, 733, 65535}, {105, 1, 734, 65535}, {99, 0, 0, 323},
	{108, 0, 0, 324}, {32, 2, 735, 65535}, {97, 1, 737, 65535},
	{104, 1, 738, 341}, {101, 1, 739, 65535}, {101, 1, 740, 65535},
	{114, 1, 741, 65535}, {109, 2, 742, 65535}, {99, 1, 744, 65535},
	{206, 1, 745, 65535}, {206, 1, 746, 65535}, {206, 1, 747, 65535},
	{208, 1, 748, 65535}, {208, 1, 749, 65535}, {209, 1, 750, 65535},
	{208, 1, 751, 65535}, {208, 1, 752, 65535}, {32, 0, 0, 386},
	{208, 0, 0, 387}, {209, 0, 0, 388}, {208, 1, 753, 65535},
	{208, 1, 754, 65535}, {46, 0, 0, 396}, {208, 0, 0, 397},
	{209, 1, 755, 65535}, {215, 1, 756, 65535}, {215, 1, 757, 65535},
	{216, 1, 758, 65535}, {216, 1, 759, 65535}, {216, 1, 760, 65535},
	{32, 1, 761, 65535}, {216, 2, 762, 65535}, {164, 0, 0, 448},
	{165, 0, 0, 449}, {166, 1, 764, 65535}, {185, 1, 765, 65535},
	{129, 1, 766, 65535}, {143, 1, 767, 65535}, {188, 1, 768, 65535},
	{141, 1, 769, 65535}, {150, 0, 0, 476}, {164, 1, 770, 65535},
	{133, 1, 771, 65535}, {151, 1, 772, 65535}, {128, 1, 773, 65535},
	{160, 1, 774, 65535}, {235, 0, 0, 513}, {236, 0, 0, 514},
	{178, 1, 775, 65535}, {187, 1, 776, 65535}, {101, 1, 777, 2},
	{115, 2, 778, 65535}, {98, 0, 0, 14}, {111, 0, 0, 15},
	{114, 0, 0, 16}, {115, 0, 0, 17}, {115, 2, 780, 65535},
	{108, 1, 782, 65535}, {111, 1, 783, 65535}, {117, 0, 0, 29},
	{101, 1, 784, 65535}, {97, 1, 785, 65535}, {106, 0, 0, 37},
	{115, 0, 0, 38}, {114, 2, 786, 65535}, {116, 1, 788, 65535},
	{116, 1, 789, 65535}, {110, 0, 0, 54}, {117, 0, 0, 55},
	{32, 3, 790, 65535}, {106, 1, 793, 65535}, {111, 1, 794, 65535},
	{104, 0, 0, 74}, {105, 0, 0, 75}, {105, 1, 795, 65535},
	{101, 1, 796, 65535}, {97, 1, 797, 65535}, {105, 1, 798, 65535},
	{111, 1, 799, 65535}, {109, 0, 0, 114}, {111, 0, 0, 115},
	{97, 0, 0, 121}, {118, 0, 0, 122}, {109, 0, 0, 130},
	{116, 0, 0, 131}, {104, 0, 0, 132}, {109, 0, 0, 133},
	{111, 0, 0, 134}, {118, 0, 0, 135}, {32, 3, 800, 65535},
	{97, 2, 803, 65535}, {109, 0, 0, 142}, {116, 0, 0, 143},
	{101, 1, 805, 65535}, {32, 1, 806, 65535}, {101, 0, 0, 157},
	{103, 0, 0, 158}, {32, 2, 807, 65535}, {97, 0, 0, 162},
	{101, 0, 0, 163}, {108, 3, 809, 65535}, {112, 0, 0, 168},
	{110, 1, 812, 170}, {110, 0, 0, 188}, {111, 1, 813, 65535},
	{97, 2, 814, 65535}, {100, 1, 816, 65535}, {108, 0, 0, 196},
	{117, 0, 0, 197}, {118, 1, 817, 65535}, {122, 0, 0, 200},
	{32, 1, 818, 65535}, {98, 0, 0, 206}, {99, 0, 0, 207},
	{102, 1, 819, 65535}, {108, 0, 0, 210}, {110, 0, 0, 211},
	{111, 1, 820, 65535}, {114, 0, 0, 215}, {115, 0, 0, 216},
	{105, 2, 821, 65535}, {105, 1, 823, 65535}, {32, 2, 824, 65535},
	{100, 0, 0, 228}, {115, 0, 0, 229}, {115, 1, 826, 65535},
	{97, 1, 827, 65535}, {122, 1, 828, 65535}, {114, 1, 829, 65535},
	{116, 1, 830, 65535}, {101, 1, 831, 65535}, {116, 1, 832, 65535},
	{122, 1, 833, 65535}, {97, 0, 0, 266}, {105, 0, 0, 267},
	{109, 1, 834, 65535}, {110, 0, 0, 270}, {116, 0, 0, 271},
	{109, 1, 835, 65535}, {105, 1, 836, 65535}, {101, 2, 837, 65535},
	{115, 1, 839, 65535}, {105, 1, 840, 65535}, {101, 1, 841, 65535},
	{109, 0, 0, 331}, {116, 0, 0, 332}, {110, 1, 842, 65535},
	{32, 2, 843, 65535}, {114, 3, 845, 65535}, {106, 1, 848, 349},
	{105, 1, 849, 65535}, {97, 0, 0, 355}, {105, 0, 0, 356},
	{122, 1, 850, 65535}, {185, 1, 851, 65535}, {177, 1, 852, 65535},
	{181, 1, 853, 65535}, {182, 1, 854, 65535}, {181, 1, 855, 377},
	{130, 1, 856, 65535}, {178, 1, 857, 65535}, {181, 1, 858, 65535},
	{190, 1, 859, 65535}, {186, 1, 860, 65535}, {130, 1, 861, 65535},
	{145, 1, 862, 65535}, {144, 2, 863, 65535}, {168, 1, 865, 65535},
	{177, 1, 866, 65535}, {180, 1, 867, 65535}, {217, 1, 868, 65535},
	{167, 0, 0, 440}, {182, 1, 869, 65535}, {176, 1, 870, 65535},
	{136, 1, 871, 65535}, {161, 1, 872, 65535}, {175, 1, 873, 65535},
	{184, 2, 874, 65535}, {144, 2, 876, 65535}, {154, 4, 878, 65535},
	{179, 2, 882, 65535}, {156, 3, 884, 65535}, {163, 4, 887, 65535},
	{168, 3, 891, 65535}, {156, 2, 894, 65535}, {152, 1, 896, 65535},
	{32, 2, 897, 65535}, {101, 0, 0, 10}, {116, 0, 0, 11},
	{101, 0, 0, 20}, {105, 0, 0, 21}, {101, 2, 899, 65535},
	{108, 2, 901, 65535}, {108, 1, 903, 65535}, {32, 2, 904, 65535},
	{32, 0, 0, 45}, {105, 0, 0, 46}, {101, 1, 906, 65535},
	{101, 1, 907, 65535}, {100, 0, 0, 57}, {116, 0, 0, 58},
	{118, 0, 0, 59}, {32, 3, 908, 65535}, {110, 1, 911, 65535},
	{110, 1, 912, 65535}, {108, 1, 913, 65535}, {116, 1, 914, 65535},
	{32, 3, 915, 65535}, {108, 1, 918, 65535}, {97, 0, 0, 137},
	{100, 0, 0, 138}, {112, 0, 0, 139}, {32, 0, 0, 140},
	{105, 0, 0, 141}, {114, 1, 919, 146}, {115, 1, 920, 65535},
	{106, 0, 0, 159}, {108, 0, 0, 160}, {39, 2, 921, 65535},
	{97, 0, 0, 166}, {101, 0, 0, 167}, {32, 0, 0, 171},
	{118, 1, 923, 65535}, {114, 0, 0, 192}, {117, 0, 0, 193},
	{97, 2, 924, 65535}, {111, 2, 926, 65535}, {98, 1, 928, 65535},
	{114, 1, 929, 65535}, {110, 1, 930, 65535}, {97, 2, 931, 65535},
	{101, 0, 0, 223}, {101, 1, 933, 65535}, {100, 0, 0, 226},
	{115, 0, 0, 227}, {116, 1, 934, 239}, {110, 2, 935, 65535},
	{97, 1, 937, 65535}, {105, 1, 938, 65535}, {97, 1, 939, 65535},
	{116, 1, 940, 65535}, {97, 1, 941, 65535}, {121, 1, 942, 65535},
	{111, 1, 943, 65535}, {101, 1, 944, 65535}, {111, 1, 945, 65535},
	{100, 1, 946, 278}, {114, 3, 947, 65535}, {101, 1, 950, 65535},
	{97, 1, 951, 65535}, {110, 1, 952, 317}, {100, 1, 953, 65535},
	{97, 0, 0, 342}, {109, 0, 0, 343}, {101, 1, 954, 65535},
	{102, 0, 0, 347}, {108, 0, 0, 348}, {32, 2, 955, 65535},
	{110, 1, 957, 65535}, {32, 2, 958, 65535}, {207, 1, 960, 65535},
	{206, 1, 961, 65535}, {207, 1, 962, 65535}, {209, 1, 963, 65535},
	{32, 0, 0, 378}, {208, 1, 964, 65535}, {208, 2, 965, 65535},
	{32, 1, 967, 65535}, {209, 1, 968, 65535}, {208, 1, 969, 65535},
	{208, 1, 970, 65535}, {215, 1, 971, 65535}, {32, 0, 0, 416},
	{215, 1, 972, 65535}, {216, 1, 973, 65535}, {216, 1, 974, 65535},
	{216, 1, 975, 65535}, {138, 2, 976, 65535}, {217, 1, 978, 65535},
	{224, 2, 979, 65535}, {224, 1, 981, 65535}, {227, 1, 982, 65535},
	{232, 1, 983, 65535}, {229, 0, 0, 471}, {233, 2, 984, 65535},
	{230, 0, 0, 474}, {233, 0, 0, 475}, {229, 0, 0, 477},
	{230, 0, 0, 478}, {231, 0, 0, 479}, {233, 0, 0, 480},
	{230, 3, 986, 65535}, {233, 2, 989, 65535}, {229, 1, 991, 65535},
	{230, 2, 992, 65535}, {233, 2, 994, 65535}, {227, 2, 996, 65535},
	{229, 0, 0, 503}, {230, 0, 0, 504}, {232, 0, 0, 505},
	{32, 2, 998, 65535}, {234, 0, 0, 511}, {235, 0, 0, 512},
	{32, 0, 0, 518}, {234, 0, 0, 519}, {32, 2, 1000, 65535},
	{97, 0, 0, 3}, {101, 2, 1002, 65535}, {32, 0, 0, 23},
	{115, 1, 1004, 65535}, {101, 1, 1005, 65535}, {105, 0, 0, 28},
	{32, 2, 1006, 65535}, {98, 0, 0, 35}, {111, 0, 0, 36},
	{32, 2, 1008, 65535}, {32, 2, 1010, 65535}, {114, 0, 0, 60},
	{116, 2, 1012, 65535}, {119, 0, 0, 63}, {110, 1, 1014, 65535},
	{101, 2, 1015, 65535}, {97, 1, 1017, 65535}, {101, 1, 1018, 65535},
	{104, 1, 1019, 65535}, {105, 0, 0, 102}, {121, 0, 0, 103},
	{111, 1, 1020, 65535}, {32, 0, 0, 147}, {105, 1, 1021, 65535},
	{97, 0, 0, 164}, {101, 0, 0, 165}, {101, 1, 1022, 65535},
	{118, 0, 0, 194}, {122, 0, 0, 195}, {109, 0, 0, 198},
	{110, 0, 0, 199}, {121, 1, 1023, 65535}, {111, 1, 1024, 65535},
	{32, 1, 1025, 65535}, {32, 0, 0, 220}, {115, 1, 1026, 65535},
	{32, 2, 1027, 65535}, {115, 0, 0, 240}, {101, 0, 0, 245},
	{105, 0, 0, 246}, {110, 1, 1029, 65535}, {116, 1, 1030, 65535},
	{106, 1, 1031, 65535}, {101, 1, 1032, 65535}, {106, 2, 1033, 65535},
	{116, 1, 1035, 65535}, {114, 1, 1036, 65535}, {110, 1, 1037, 65535},
	{110, 1, 1038, 65535}, {32, 10, 1039, 65535}, {97, 2, 1049, 65535},
	{101, 0, 0, 297}, {116, 1, 1051, 65535}, {106, 1, 1052, 65535},
	{99, 1, 1053, 65535}, {32, 0, 0, 318}, {116, 1, 1054, 65535},
	{32, 2, 1055, 65535}, {110, 0, 0, 350}, {119, 0, 0, 351},
	{32, 2, 1057, 65535}, {114, 0, 0, 358}, {116, 2, 1059, 65535},
	{132, 1, 1061, 65535}, {178, 1, 1062, 65535}, {132, 1, 1063, 65535},
	{130, 1, 1064, 65535}, {181, 1, 1065, 65535}, {184, 0, 0, 382},
	{190, 0, 0, 383}, {208, 1, 1066, 65535}, {135, 1, 1067, 65535},
	{190, 1, 1068, 65535}, {176, 2, 1069, 65535}, {149, 1, 1071, 65535},
	{149, 1, 1072, 65535}, {167, 1, 1073, 65535}, {167, 1, 1074, 65535},
	{170, 1, 1075, 65535}, {216, 0, 0, 434}, {217, 0, 0, 435},
	{136, 1, 1076, 65535}, {166, 0, 0, 451}, {167, 0, 0, 452},
	{184, 1, 1077, 65535}, {130, 1, 1078, 65535}, {131, 1, 1079, 65535},
	{150, 0, 0, 472}, {152, 0, 0, 473}, {138, 0, 0, 485},
	{142, 0, 0, 486}, {150, 2, 1080, 65535}, {147, 0, 0, 489},
	{152, 0, 0, 490}, {160, 1, 1082, 65535}, {142, 0, 0, 493},
	{150, 2, 1083, 65535}, {128, 0, 0, 496}, {150, 0, 0, 497},
	{129, 0, 0, 500}, {131, 2, 1085, 65535}, {234, 1, 1087, 65535},
	{235, 2, 1088, 65535}, {235, 0, 0, 520}, {236, 0, 0, 521},
	{103, 0, 0, 4}, {110, 0, 0, 5}, {32, 2, 1090, 65535},
	{32, 2, 1092, 65535}, {108, 0, 0, 31}, {116, 0, 0, 32},
	{97, 0, 0, 49}, {116, 0, 0, 50}, {109, 0, 0, 51},
	{115, 0, 0, 52}, {97, 0, 0, 61}, {101, 0, 0, 62},
	{116, 1, 1094, 65535}, {100, 0, 0, 85}, {114, 0, 0, 86},
	{116, 1, 1095, 65535}, {101, 1, 1096, 65535}, {97, 1, 1097, 65535},
	{100, 1, 1098, 65535}, {101, 1, 1099, 65535}, {114, 1, 1100, 189},
	{32, 1, 1101, 65535}, {109, 1, 1102, 208}, {116, 1, 1103, 65535},
	{32, 2, 1104, 65535}, {99, 0, 0, 224}, {115, 0, 0, 225},
	{101, 1, 1106, 247}, {101, 1, 1107, 65535}, {116, 1, 1108, 65535},
	{32, 1, 1109, 65535}, {32, 0, 0, 258}, {116, 1, 1110, 65535},
	{97, 1, 1111, 65535}, {101, 1, 1112, 268}, {100, 1, 1113, 65535},
	{97, 1, 1114, 65535}, {97, 1, 1115, 65535}, {99, 1, 1116, 65535},
	{105, 0, 0, 283}, {108, 0, 0, 284}, {110, 1, 1117, 65535},
	{112, 0, 0, 287}, {114, 0, 0, 288}, {115, 1, 1118, 65535},
	{116, 1, 1119, 65535}, {118, 1, 1120, 65535}, {100, 0, 0, 295},
	{116, 0, 0, 296}, {101, 1, 1121, 65535}, {105, 1, 1122, 65535},
	{101, 1, 1123, 315}, {101, 1, 1124, 65535}, {97, 1, 1125, 65535},
	{116, 0, 0, 346}, {100, 0, 0, 353}, {115, 0, 0, 354},
	{97, 0, 0, 359}, {101, 0, 0, 360}, {206, 1, 1126, 65535},
	{206, 1, 1127, 65535}, {206, 1, 1128, 65535}, {208, 1, 1129, 65535},
	{209, 1, 1130, 65535}, {191, 1, 1131, 65535}, {208, 2, 1132, 65535},
	{208, 1, 1134, 65535}, {208, 1, 1135, 65535}, {209, 1, 1136, 65535},
	{215, 1, 1137, 65535}, {32, 1, 1138, 65535}, {216, 1, 1139, 65535},
	{32, 1, 1140, 65535}, {216, 1, 1141, 65535}, {216, 1, 1142, 65535},
	{178, 1, 1143, 65535}, {137, 1, 1144, 65535}, {189, 2, 1145, 65535},
	{135, 0, 0, 487}, {176, 0, 0, 488}, {177, 2, 1147, 65535},
	{135, 0, 0, 494}, {176, 0, 0, 495}, {139, 0, 0, 501},
	{170, 0, 0, 502}, {184, 2, 1149, 65535}, {137, 0, 0, 509},
	{167, 0, 0, 510}, {99, 0, 0, 24}, {108, 0, 0, 25},
	{114, 0, 0, 26}, {115, 0, 0, 27}, {101, 1, 1151, 65535},
	{101, 1, 1152, 65535}, {114, 1, 1153, 65535}, {98, 1, 1154, 65535},
	{111, 1, 1155, 108}, {32, 4, 1156, 65535}, {32, 0, 0, 190},
	{118, 1, 1160, 65535}, {32, 0, 0, 209}, {104, 1, 1161, 65535},
	{114, 0, 0, 221}, {115, 0, 0, 222}, {32, 0, 0, 248},
	{32, 2, 1162, 65535}, {101, 1, 1164, 65535}, {115, 1, 1165, 65535},
	{101, 1, 1166, 65535}, {106, 1, 1167, 65535}, {32, 0, 0, 269},
	{101, 1, 1168, 65535}, {100, 2, 1169, 65535}, {114, 1, 1171, 65535},
	{111, 2, 1172, 65535}, {101, 1, 1174, 65535}, {116, 1, 1175, 65535},
	{111, 1, 1176, 65535}, {105, 1, 1177, 65535}, {32, 2, 1178, 65535},
	{99, 1, 1180, 65535}, {32, 0, 0, 316}, {32, 2, 1181, 65535},
	{114, 1, 1183, 65535}, {181, 1, 1184, 65535}, {177, 1, 1185, 65535},
	{185, 1, 1186, 65535}, {181, 1, 1187, 65535}, {128, 2, 1188, 65535},
	{208, 1, 1190, 65535}, {181, 1, 1191, 65535}, {184, 1, 1192, 65535},
	{188, 1, 1193, 65535}, {184, 1, 1194, 65535}, {130, 2, 1195, 65535},
	{170, 1, 1197, 65535}, {215, 2, 1198, 65535}, {177, 1, 1200, 65535},
	{216, 1, 1201, 65535}, {177, 1, 1202, 65535}, {185, 1, 1203, 65535},
	{224, 1, 1204, 65535}, {227, 2, 1205, 65535}, {228, 0, 0, 463},
	{230, 0, 0, 464}, {229, 0, 0, 491}, {233, 0, 0, 492},
	{128, 0, 0, 507}, {176, 0, 0, 508}, {32, 2, 1207, 65535},
	{100, 1, 1209, 65535}, {100, 1, 1210, 96}, {101, 1, 1211, 65535},
	{32, 1, 1212, 65535}, {97, 0, 0, 151}, {100, 1, 1213, 65535},
	{104, 0, 0, 154}, {109, 0, 0, 155}, {97, 1, 1214, 65535},
	{105, 1, 1215, 65535}, {115, 0, 0, 250}, {116, 0, 0, 251},
	{32, 1, 1216, 65535}, {105, 1, 1217, 254}, {32, 3, 1218, 65535},
	{32, 2, 1221, 65535}, {100, 1, 1223, 272}, {97, 0, 0, 275},
	{111, 1, 1224, 276}, {116, 1, 1225, 65535}, {110, 0, 0, 281},
	{118, 0, 0, 282}, {119, 1, 1226, 65535}, {111, 1, 1227, 65535},
	{112, 1, 1228, 65535}, {100, 1, 1229, 65535}, {97, 0, 0, 298},
	{115, 0, 0, 299}, {105, 1, 1230, 309}, {97, 0, 0, 334},
	{116, 0, 0, 335}, {116, 1, 1231, 65535}, {32, 1, 1232, 65535},
	{207, 1, 1233, 65535}, {206, 1, 1234, 65535}, {32, 2, 1235, 65535},
	{208, 0, 0, 380}, {209, 0, 0, 381}, {190, 1, 1237, 65535},
	{209, 1, 1238, 65535}, {209, 1, 1239, 65535}, {208, 1, 1240, 65535},
	{209, 1, 1241, 65535}, {208, 0, 0, 406}, {209, 1, 1242, 65535},
	{32, 1, 1243, 65535}, {146, 0, 0, 417}, {162, 0, 0, 418},
	{32, 2, 1244, 65535}, {167, 1, 1246, 65535}, {32, 1, 1247, 65535},
	{216, 1, 1248, 65535}, {184, 1, 1249, 65535}, {129, 0, 0, 458},
	{130, 1, 1250, 65535}, {100, 0, 0, 66}, {115, 1, 1251, 65535},
	{32, 1, 1252, 65535}, {101, 0, 0, 97}, {114, 1, 1253, 100},
	{99, 1, 1254, 65535}, {97, 1, 1255, 65535}, {115, 1, 1256, 65535},
	{115, 1, 1257, 212}, {115, 1, 1258, 65535}, {32, 2, 1259, 65535},
	{105, 0, 0, 259}, {106, 0, 0, 260}, {118, 0, 0, 261},
	{114, 0, 0, 262}, {116, 2, 1261, 65535}, {32, 2, 1263, 65535},
	{115, 0, 0, 277}, {105, 1, 1265, 65535}, {115, 1, 1266, 285},
	{114, 2, 1267, 65535}, {105, 1, 1269, 65535}, {101, 1, 1270, 65535},
	{32, 2, 1271, 65535}, {105, 1, 1273, 65535}, {206, 2, 1274, 65535},
	{131, 1, 1276, 65535}, {186, 1, 1277, 65535}, {208, 0, 0, 373},
	{209, 0, 0, 374}, {32, 1, 1278, 65535}, {130, 1, 1279, 65535},
	{130, 1, 1280, 65535}, {181, 1, 1281, 65535}, {130, 1, 1282, 65535},
	{140, 1, 1283, 65535}, {215, 2, 1284, 65535}, {216, 0, 0, 420},
	{217, 1, 1286, 65535}, {217, 2, 1287, 65535}, {216, 1, 1289, 65535},
	{167, 1, 1290, 65535}, {153, 1, 1291, 65535}, {130, 2, 1292, 65535},
	{105, 1, 1294, 65535}, {110, 1, 1295, 65535}, {108, 0, 0, 101},
	{105, 1, 1296, 65535}, {122, 1, 1297, 65535}, {32, 1, 1298, 65535},
	{32, 2, 1299, 65535}, {105, 1, 1301, 252}, {116, 0, 0, 255},
	{118, 0, 0, 256}, {97, 0, 0, 263}, {101, 0, 0, 264},
	{102, 0, 0, 273}, {114, 0, 0, 274}, {99, 1, 1302, 65535},
	{32, 0, 0, 286}, {105, 0, 0, 289}, {121, 0, 0, 290},
	{99, 1, 1303, 291}, {111, 1, 1304, 293}, {99, 0, 0, 310},
	{116, 0, 0, 311}, {107, 1, 1305, 65535}, {177, 0, 0, 362},
	{181, 0, 0, 363}, {207, 1, 1306, 65535}, {206, 2, 1307, 65535},
	{209, 1, 1309, 65535}, {208, 1, 1310, 65535}, {208, 1, 1311, 65535},
	{208, 1, 1312, 65535}, {208, 1, 1313, 65535}, {32, 2, 1314, 65535},
	{160, 0, 0, 412}, {167, 0, 0, 413}, {133, 1, 1316, 65535},
	{132, 0, 0, 425}, {138, 0, 0, 426}, {168, 1, 1317, 65535},
	{216, 1, 1318, 65535}, {224, 2, 1319, 65535}, {227, 0, 0, 459},
	{232, 0, 0, 460}, {101, 1, 1321, 65535}, {101, 1, 1322, 65535},
	{107, 1, 1323, 65535}, {117, 1, 1324, 152}, {122, 1, 1325, 65535},
	{115, 0, 0, 213}, {116, 0, 0, 214}, {32, 0, 0, 253},
	{108, 1, 1326, 65535}, {115, 0, 0, 292}, {115, 0, 0, 294},
	{101, 1, 1327, 65535}, {132, 1, 1328, 65535}, {177, 1, 1329, 369},
	{191, 0, 0, 371}, {130, 1, 1330, 65535}, {181, 1, 1331, 65535},
	{176, 1, 1332, 65535}, {189, 1, 1333, 65535}, {181, 1, 1334, 65535},
	{208, 0, 0, 407}, {209, 0, 0, 408}, {216, 3, 1335, 65535},
	{216, 2, 1338, 65535}, {170, 1, 1340, 65535}, {184, 0, 0, 454},
	{185, 0, 0, 455}, {32, 2, 1341, 65535}, {119, 1, 1343, 65535},
	{107, 1, 1344, 109}, {32, 0, 0, 153}, {97, 2, 1345, 65535},
	{101, 1, 1347, 279}, {108, 1, 1348, 344}, {206, 1, 1349, 65535},
	{32, 0, 0, 370}, {208, 2, 1350, 65535}, {209, 1, 1352, 65535},
	{209, 1, 1353, 65535}, {208, 1, 1354, 65535}, {32, 2, 1355, 65535},
	{170, 0, 0, 421}, {177, 0, 0, 422}, {180, 0, 0, 423},
	{174, 0, 0, 428}, {175, 0, 0, 429}, {32, 2, 1357, 65535},
	{97, 0, 0, 67}, {105, 0, 0, 68}, {115, 1, 1359, 89},
	{101, 0, 0, 110}, {106, 0, 0, 203}, {117, 0, 0, 204},
	{115, 0, 0, 280}, {32, 0, 0, 345}, {181, 1, 1360, 65535},
	{176, 0, 0, 384}, {181, 0, 0, 385}, {130, 1, 1361, 65535},
	{152, 1, 1362, 65535}, {180, 1, 1363, 65535}, {208, 3, 1364, 65535},
	{209, 1, 1367, 65535}, {216, 0, 0, 441}, {217, 0, 0, 442},
	{32, 0, 0, 90}, {32, 2, 1368, 65535}, {208, 1, 1370, 65535},
	{209, 1, 1371, 65535}, {209, 1, 1372, 65535}, {177, 0, 0, 401},
	{181, 0, 0, 402}, {191, 0, 0, 403}, {130, 1, 1373, 65535},
	{206, 3, 1374, 65535}, {207, 0, 0, 368}, {181, 1, 1377, 65535},
	{130, 1, 1378, 65535}, {131, 2, 1379, 65535}, {208, 1, 1381, 65535},
	{177, 1, 1382, 65535}, {181, 0, 0, 366}, {186, 0, 0, 367},
	{32, 2, 1383, 65535}, {208, 1, 1385, 65535}, {208, 0, 0, 393},
	{209, 0, 0, 394}, {176, 1, 1386, 65535}, {206, 1, 1387, 65535},
	{208, 0, 0, 389}, {209, 0, 0, 390}, {181, 1, 1388, 65535},
	{208, 1, 1389, 65535}, {186, 1, 1390, 65535}, {32, 2, 1391, 65535},
	{186, 1, 1393, 65535}, {206, 1, 1394, 65535}, {208, 0, 0, 391},
	{209, 0, 0, 392}, {208, 2, 1395, 65535}, {191, 1, 1397, 65535},
	{182, 0, 0, 404}, {190, 0, 0, 405}, {206, 1, 1398, 65535},
	{188, 1, 1399, 65535}, {206, 2, 1400, 65535}, {177, 0, 0, 364},
	{183, 0, 0, 365},
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
	0x0, 0x2255703, 0x200222, 0x4108300, 0x208222, 0x100401E,
	0x248002, 0x200022, 0x200, 0x5000, 0x0, 0x8022,
	0x209222, 0x208022, 0x8020, 0x21D000, 0x249122, 0x0,
	0x20, 0x218A22, 0x40222, 0x10000, 0x8223, 0x222,
	0x20, 0x8002, 0x208200, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x100000, 0x8, 0xF0B40000, 0x400283,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x18010184,
	0x914180, 0x4B4, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x1000050, 0x0, 0x0, 0x6,
	0x28000000, 0x8018000, 0x8085000, 0x18041000, 0x0, 0x1400000,
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
	"captured from\0"
	"clipped from\0"
	"collegamento\0"
	"collegamento permanente\0"
	"copied from\0"
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
	"saved from\0"
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
	{353, 1, 0},
	{367, 1, 0},
	{380, 2, 0},
	{393, 1, 0},
	{417, 1, 0},
	{429, 1, 0},
	{452, 1, 0},
	{463, 1, 0},
	{476, 1, 0},
	{494, 2, 0},
	{501, 1, 0},
	{520, 1, 0},
	{541, 1, 0},
	{557, 1, 0},
	{575, 1, 0},
	{588, 1, 0},
	{600, 2, 0},
	{606, 1, 0},
	{621, 1, 0},
	{637, 2, 0},
	{644, 2, 0},
	{649, 1, 0},
	{658, 2, 0},
	{665, 1, 0},
	{681, 2, 0},
	{694, 2, 0},
	{705, 1, 0},
	{718, 1, 0},
	{732, 2, 0},
	{738, 1, 0},
	{753, 1, 0},
	{769, 2, 0},
	{775, 2, 0},
	{782, 1, 0},
	{793, 2, 0},
	{799, 2, 0},
	{809, 1, 0},
	{818, 2, 0},
	{824, 1, 0},
	{843, 1, 0},
	{860, 2, 0},
	{869, 1, 0},
	{887, 2, 0},
	{892, 1, 0},
	{907, 1, 0},
	{925, 1, 0},
	{940, 1, 0},
	{960, 2, 0},
	{968, 1, 0},
	{987, 2, 0},
	{992, 1, 0},
	{1010, 1, 0},
	{1026, 1, 0},
	{1043, 1, 0},
	{1061, 1, 0},
	{1070, 1, 0},
	{1084, 1, 0},
	{1099, 1, 0},
	{1115, 1, 0},
	{1131, 1, 0},
	{1148, 1, 0},
	{1167, 2, 0},
	{1182, 1, 0},
	{1206, 1, 0},
	{1222, 2, 0},
	{1233, 2, 0},
	{1241, 2, 0},
	{1261, 2, 0},
	{1267, 1, 0},
	{1277, 2, 0},
	{1283, 1, 0},
	{1299, 1, 0},
	{1317, 2, 0},
	{1326, 1, 0},
	{1347, 2, 0},
	{1354, 1, 0},
	{1377, 1, 0},
	{1397, 1, 0},
	{1418, 1, 0},
	{1434, 1, 0},
	{1453, 1, 0},
	{1462, 1, 0},
	{1479, 1, 0},
	{1497, 1, 0},
	{1511, 1, 0},
	{1527, 1, 0},
	{1540, 1, 0},
	{1553, 1, 0},
	{1568, 1, 0},
	{1584, 1, 0},
	{1597, 1, 0},
	{1610, 1, 0},
	{1634, 1, 0},
	{1652, 1, 0},
	{1667, 1, 0},
	{1677, 1, 0},
	{1691, 1, 0},
	{1709, 1, 0},
	{1724, 1, 0},
	{1737, 1, 0},
	{1746, 1, 0},
	{1765, 1, 0},
	{1774, 1, 0},
	{1784, 1, 0},
	{1799, 1, 0},
	{1815, 2, 0},
	{1826, 1, 0},
	{1841, 1, 0},
	{1856, 1, 0},
	{1868, 2, 0},
	{1875, 1, 0},
	{1888, 2, 0},
	{1896, 2, 0},
	{1914, 2, 0},
	{1930, 2, 0},
	{1940, 2, 0},
	{1953, 1, 0},
	{1965, 1, 0},
	{1979, 1, 0},
	{2001, 2, 0},
	{2023, 2, 0},
	{2043, 1, 0},
	{2061, 1, 0},
	{2086, 1, 0},
	{2101, 1, 0},
	{2112, 2, 0},
	{2116, 1, 0},
	{2127, 1, 0},
	{2137, 1, 0},
	{2147, 2, 0},
	{2153, 2, 0},
	{2160, 1, 0},
	{2172, 1, 0},
	{2189, 1, 0},
	{2200, 2, 0},
	{2207, 1, 0},
	{2219, 2, 0},
	{2225, 1, 0},
	{2237, 1, 0},
	{2257, 1, 0},
	{2270, 1, 0},
	{2274, 1, 0},
	{2283, 1, 0},
	{2297, 1, 0},
	{2312, 1, 0},
	{2325, 1, 0},
	{2339, 1, 0},
	{2350, 1, 0},
	{2373, 1, 0},
	{2389, 2, 0},
	{2394, 2, 0},
	{2398, 1, 0},
	{2411, 2, 0},
	{2415, 1, 0},
	{2427, 1, 0},
	{2441, 1, 0},
	{2463, 1, 0},
	{2488, 2, 0},
	{2493, 2, 0},
	{2497, 1, 0},
	{2509, 2, 0},
	{2517, 2, 0},
	{2523, 2, 0},
	{2530, 1, 0},
	{2542, 1, 0},
	{2555, 1, 0},
	{2575, 2, 0},
	{2601, 1, 0},
	{2625, 1, 0},
	{2659, 2, 0},
	{2668, 1, 0},
	{2681, 2, 0},
	{2700, 1, 0},
	{2732, 1, 0},
	{2756, 1, 0},
	{2784, 1, 0},
	{2810, 2, 0},
	{2825, 2, 0},
	{2836, 2, 0},
	{2853, 1, 0},
	{2870, 1, 0},
	{2909, 1, 0},
	{2947, 1, 0},
	{2977, 1, 0},
	{3011, 1, 0},
	{3028, 1, 0},
	{3058, 2, 0},
	{3077, 1, 0},
	{3118, 1, 0},
	{3155, 1, 0},
	{3187, 1, 0},
	{3221, 1, 0},
	{3253, 1, 0},
	{3289, 2, 0},
	{3300, 2, 0},
	{3313, 1, 0},
	{3348, 1, 0},
	{3383, 1, 0},
	{3414, 1, 0},
	{3436, 1, 0},
	{3462, 2, 0},
	{3471, 2, 0},
	{3482, 1, 0},
	{3502, 1, 0},
	{3524, 1, 0},
	{3546, 2, 0},
	{3559, 1, 0},
	{3585, 2, 0},
	{3598, 1, 0},
	{3624, 2, 0},
	{3633, 1, 0},
	{3653, 1, 0},
	{3675, 1, 0},
	{3697, 2, 0},
	{3706, 1, 0},
	{3724, 1, 0},
	{3740, 1, 0},
	{3758, 2, 0},
	{3767, 1, 0},
	{3787, 1, 0},
	{3806, 2, 0},
	{3816, 2, 0},
	{3823, 1, 0},
	{3833, 1, 0},
	{3846, 1, 0},
	{3856, 1, 0},
	{3869, 2, 0},
	{3876, 2, 0},
	{3883, 1, 0},
	{3890, 1, 0},
	{3900, 1, 0},
	{3913, 1, 0},
	{3926, 1, 0},
	{3939, 1, 0},
	{3952, 1, 0},
	{3965, 1, 0},
	{3978, 1, 0},
	{3991, 1, 0},
	{4001, 1, 0},
	{4014, 1, 0},
	{4027, 1, 0},
	{4040, 1, 0},
	{4053, 2, 0},
	{4060, 1, 0},
	{4073, 1, 0},
	{4086, 2, 0},
	{4093, 2, 0},
	{4100, 1, 0},
	{4110, 1, 0},
	{4123, 1, 0},
	{4133, 1, 0},
	{4146, 2, 0},
	{4153, 2, 0},
	{4160, 1, 0},
	{4173, 1, 0},
	{4186, 1, 0},
	{4199, 1, 0},
	{4213, 1, 0},
	{4227, 1, 0},
	{4240, 1, 0},
	{4253, 2, 0},
	{4260, 1, 0},
	{4267, 1, 0},
	{4278, 1, 0},
	{4292, 1, 0},
	{4306, 1, 0},
	{4319, 1, 0},
	{4332, 2, 0},
	{4339, 2, 0},
};

static const pcut_phrase_node pcut_url_words_nodes[] = {
	{97, 5, 40, 65535}, {98, 3, 45, 65535}, {99, 3, 48, 65535},
	{100, 2, 51, 65535}, {101, 2, 53, 65535}, {102, 3, 55, 65535},
	{104, 1, 58, 65535}, {105, 1, 59, 65535}, {107, 4, 60, 65535},
	{108, 3, 64, 65535}, {109, 2, 67, 65535}, {110, 1, 69, 65535},
	{111, 5, 70, 65535}, {112, 4, 75, 65535}, {113, 1, 79, 65535},
	{114, 1, 80, 65535}, {115, 6, 81, 65535}, {116, 3, 87, 65535},
	{117, 1, 90, 65535}, {118, 3, 91, 65535}, {119, 1, 94, 65535},
	{122, 3, 95, 65535}, {206, 2, 98, 65535}, {207, 2, 100, 65535},
	{208, 5, 102, 65535}, {209, 1, 107, 65535}, {215, 4, 108, 65535},
	{216, 2, 112, 65535}, {217, 2, 114, 65535}, {224, 0, 0, 243},
	{227, 1, 116, 65535}, {228, 0, 0, 246}, {229, 4, 117, 65535},
	{230, 5, 121, 65535}, {231, 2, 126, 65535}, {232, 2, 128, 65535},
	{233, 4, 130, 65535}, {234, 1, 134, 65535}, {235, 0, 0, 285},
	{236, 3, 135, 65535}, {99, 0, 0, 0}, {100, 2, 138, 65535},
	{108, 1, 140, 65535}, {114, 1, 141, 65535}, {118, 1, 142, 65535},
	{97, 2, 143, 65535}, {101, 0, 0, 21}, {114, 0, 0, 22},
	{97, 2, 145, 65535}, {108, 0, 0, 26}, {111, 2, 147, 65535},
	{105, 2, 149, 65535}, {111, 0, 0, 32}, {110, 2, 151, 65535},
	{114, 1, 153, 65535}, {111, 2, 154, 65535}, {114, 1, 156, 65535},
	{117, 2, 157, 65535}, {97, 1, 159, 65535}, {122, 1, 160, 65535},
	{97, 2, 161, 65535}, {105, 0, 0, 59}, {111, 0, 0, 60},
	{117, 0, 0, 61}, {97, 2, 163, 65535}, {101, 2, 165, 65535},
	{105, 4, 167, 65535}, {101, 0, 0, 89}, {111, 1, 171, 65535},
	{103, 1, 172, 65535}, {100, 2, 173, 65535}, {110, 0, 0, 99},
	{111, 1, 175, 65535}, {112, 2, 176, 65535}, {114, 2, 178, 65535},
	{97, 0, 0, 126}, {101, 1, 180, 65535}, {111, 2, 181, 65535},
	{117, 1, 183, 65535}, {117, 1, 184, 65535}, {101, 2, 185, 65535},
	{97, 0, 0, 149}, {101, 0, 0, 150}, {104, 1, 187, 65535},
	{105, 0, 0, 154}, {111, 1, 188, 65535}, {117, 2, 189, 65535},
	{97, 0, 0, 162}, {104, 0, 0, 163}, {114, 0, 0, 164},
	{114, 2, 191, 65535}, {101, 2, 193, 65535}, {105, 2, 195, 65535},
	{111, 0, 0, 182}, {101, 1, 197, 65535}, {100, 0, 0, 186},
	{114, 0, 0, 187}, {117, 1, 198, 65535}, {177, 0, 0, 192},
	{188, 0, 0, 193}, {128, 1, 199, 65535}, {131, 1, 200, 65535},
	{176, 1, 201, 65535}, {180, 0, 0, 201}, {184, 2, 202, 65535},
	{190, 1, 204, 65535}, {191, 1, 205, 65535}, {129, 2, 206, 65535},
	{155, 0, 0, 223}, {156, 0, 0, 224}, {158, 0, 0, 225},
	{167, 1, 208, 65535}, {167, 1, 209, 65535}, {177, 1, 210, 65535},
	{132, 1, 211, 65535}, {133, 0, 0, 242}, {131, 2, 212, 65535},
	{133, 1, 214, 65535}, {135, 1, 215, 65535}, {142, 1, 216, 65535},
	{188, 0, 0, 261}, {142, 0, 0, 262}, {150, 1, 217, 65535},
	{156, 1, 218, 65535}, {157, 1, 219, 65535}, {159, 0, 0, 269},
	{182, 0, 0, 270}, {189, 0, 0, 271}, {168, 1, 220, 65535},
	{189, 0, 0, 275}, {128, 0, 0, 276}, {147, 1, 221, 65535},
	{150, 0, 0, 279}, {152, 0, 0, 280}, {184, 1, 222, 65535},
	{155, 1, 223, 65535}, {163, 0, 0, 292}, {182, 0, 0, 293},
	{100, 0, 0, 1}, {114, 1, 224, 65535}, {107, 1, 225, 65535},
	{116, 1, 226, 65535}, {97, 1, 227, 65535}, {103, 0, 0, 19},
	{105, 0, 0, 20}, {110, 1, 228, 65535}, {112, 0, 0, 25},
	{108, 1, 229, 65535}, {112, 0, 0, 29}, {101, 0, 0, 30},
	{114, 0, 0, 31}, {100, 0, 0, 33}, {108, 1, 230, 65535},
	{101, 1, 231, 65535}, {110, 1, 232, 65535}, {114, 0, 0, 44},
	{111, 1, 233, 65535}, {101, 1, 234, 65535}, {108, 1, 235, 65535},
	{98, 1, 236, 65535}, {118, 1, 237, 65535}, {108, 2, 238, 65535},
	{121, 1, 240, 65535}, {104, 0, 0, 62}, {110, 0, 0, 63},
	{101, 1, 241, 65535}, {103, 0, 0, 66}, {101, 1, 242, 65535},
	{103, 1, 243, 65535}, {110, 1, 244, 65535}, {114, 1, 245, 65535},
	{114, 1, 246, 65535}, {117, 1, 247, 65535}, {107, 1, 248, 65535},
	{110, 1, 249, 65535}, {114, 1, 250, 65535}, {112, 1, 251, 65535},
	{114, 0, 0, 104}, {105, 2, 252, 65535}, {121, 1, 254, 65535},
	{114, 1, 255, 65535}, {115, 0, 0, 130}, {118, 0, 0, 131},
	{118, 1, 256, 65535}, {101, 1, 257, 65535}, {97, 1, 258, 65535},
	{116, 0, 0, 148}, {111, 1, 259, 65535}, {117, 1, 260, 65535},
	{109, 1, 261, 65535}, {114, 0, 0, 161}, {108, 1, 262, 165},
	{115, 0, 0, 173}, {100, 0, 0, 174}, {114, 1, 263, 175},
	{97, 0, 0, 177}, {101, 1, 264, 65535}, {98, 2, 265, 183},
	{109, 1, 267, 65535}, {206, 1, 268, 65535}, {207, 1, 269, 65535},
	{208, 1, 270, 65535}, {208, 0, 0, 202}, {209, 0, 0, 203},
	{209, 1, 271, 65535}, {208, 1, 272, 65535}, {208, 0, 0, 218},
	{209, 1, 273, 65535}, {215, 1, 274, 65535}, {217, 1, 275, 65535},
	{216, 1, 276, 65535}, {217, 1, 277, 65535}, {145, 0, 0, 244},
	{170, 0, 0, 245}, {131, 2, 278, 65535}, {186, 1, 280, 65535},
	{159, 1, 281, 65535}, {135, 1, 282, 65535}, {172, 1, 283, 65535},
	{165, 1, 284, 65535}, {152, 1, 285, 65535}, {190, 1, 286, 65535},
	{176, 1, 287, 65535}, {144, 1, 288, 65535}, {101, 1, 289, 65535},
	{117, 1, 290, 65535}, {105, 3, 291, 65535}, {105, 1, 294, 65535},
	{111, 1, 295, 65535}, {108, 1, 296, 65535}, {97, 1, 297, 65535},
	{100, 1, 298, 65535}, {116, 1, 299, 65535}, {109, 1, 300, 45},
	{110, 1, 301, 65535}, {108, 1, 302, 65535}, {101, 1, 303, 65535},
	{111, 1, 304, 65535}, {105, 0, 0, 55}, {108, 0, 0, 56},
	{110, 1, 305, 65535}, {114, 1, 306, 65535}, {110, 1, 307, 67},
	{97, 1, 308, 65535}, {107, 2, 309, 74}, {101, 1, 311, 65535},
	{101, 1, 312, 65535}, {111, 1, 313, 65535}, {97, 1, 314, 65535},
	{111, 1, 315, 65535}, {115, 1, 316, 65535}, {114, 1, 317, 65535},
	{103, 1, 318, 65535}, {106, 1, 319, 65535}, {103, 1, 320, 65535},
	{109, 1, 321, 65535}, {111, 1, 322, 65535}, {108, 1, 323, 65535},
	{100, 1, 324, 65535}, {114, 1, 325, 65535}, {114, 1, 326, 65535},
	{98, 1, 327, 65535}, {32, 5, 328, 65535}, {32, 0, 0, 176},
	{119, 1, 333, 65535}, {32, 0, 0, 184}, {115, 0, 0, 185},
	{32, 3, 334, 65535}, {183, 1, 337, 65535}, {133, 1, 338, 65535},
	{180, 1, 339, 65535}, {128, 1, 340, 65535}, {190, 1, 341, 65535},
	{129, 1, 342, 65535}, {153, 1, 343, 65535}, {132, 2, 344, 65535},
	{167, 1, 346, 65535}, {138, 1, 347, 65535}, {227, 1, 348, 65535},
	{232, 1, 349, 65535}, {229, 2, 350, 65535}, {230, 1, 352, 65535},
	{231, 1, 353, 65535}, {230, 1, 354, 65535}, {230, 1, 355, 65535},
	{228, 1, 356, 65535}, {230, 1, 357, 65535}, {236, 1, 358, 65535},
	{235, 1, 359, 65535}, {115, 3, 360, 2}, {112, 1, 363, 65535},
	{99, 3, 364, 65535}, {103, 0, 0, 15}, {107, 0, 0, 16},
	{108, 1, 367, 65535}, {110, 1, 368, 65535}, {101, 1, 369, 65535},
	{99, 1, 370, 65535}, {101, 1, 371, 65535}, {101, 1, 372, 41},
	{32, 0, 0, 46}, {116, 1, 373, 65535}, {32, 2, 374, 65535},
	{114, 1, 376, 65535}, {114, 1, 377, 53}, {97, 1, 378, 65535},
	{32, 2, 379, 65535}, {32, 3, 381, 65535}, {99, 1, 384, 65535},
	{32, 6, 385, 65535}, {107, 0, 0, 85}, {32, 1, 391, 65535},
	{32, 2, 392, 65535}, {110, 1, 394, 92}, {122, 1, 395, 94},
	{115, 1, 396, 65535}, {112, 1, 397, 65535}, {105, 1, 398, 65535},
	{105, 1, 399, 65535}, {105, 1, 400, 65535}, {105, 1, 401, 65535},
	{97, 2, 402, 65535}, {100, 1, 404, 65535}, {108, 1, 405, 65535},
	{32, 5, 406, 65535}, {116, 2, 411, 65535}, {99, 1, 413, 65535},
	{101, 1, 414, 65535}, {97, 0, 0, 166}, {100, 2, 415, 65535},
	{111, 1, 417, 65535}, {115, 0, 0, 171}, {208, 0, 0, 172},
	{32, 2, 418, 65535}, {97, 0, 0, 188}, {111, 1, 420, 65535},
	{118, 0, 0, 191}, {206, 1, 421, 65535}, {206, 1, 422, 65535},
	{209, 1, 423, 65535}, {208, 1, 424, 65535}, {209, 1, 425, 65535},
	{209, 1, 426, 65535}, {215, 1, 427, 65535}, {216, 1, 428, 65535},
	{217, 1, 429, 65535}, {216, 1, 430, 65535}, {217, 1, 431, 65535},
	{129, 1, 432, 65535}, {168, 1, 433, 65535}, {133, 0, 0, 251},
	{164, 0, 0, 252}, {150, 1, 434, 65535}, {171, 1, 435, 65535},
	{150, 1, 436, 65535}, {186, 1, 437, 65535}, {186, 1, 438, 65535},
	{142, 1, 439, 65535}, {130, 1, 440, 65535}, {172, 1, 441, 65535},
	{32, 2, 442, 65535}, {97, 0, 0, 5}, {115, 1, 444, 65535},
	{101, 1, 445, 65535}, {108, 1, 446, 65535}, {111, 1, 447, 65535},
	{117, 0, 0, 14}, {97, 1, 448, 65535}, {105, 1, 449, 65535},
	{103, 1, 450, 65535}, {101, 1, 451, 34}, {116, 1, 452, 65535},
	{32, 1, 453, 65535}, {101, 1, 454, 47}, {97, 0, 0, 49},
	{115, 0, 0, 50}, {105, 1, 455, 65535}, {110, 0, 0, 54},
	{107, 1, 456, 57}, {101, 0, 0, 64}, {109, 0, 0, 65},
	{100, 2, 457, 65535}, {112, 0, 0, 70}, {118, 0, 0, 71},
	{97, 1, 459, 65535}, {97, 0, 0, 75}, {100, 2, 460, 65535},
	{103, 0, 0, 79}, {111, 1, 462, 65535}, {112, 0, 0, 82},
	{116, 1, 463, 65535}, {108, 1, 464, 65535}, {97, 0, 0, 90},
	{105, 0, 0, 91}, {32, 0, 0, 93}, {32, 1, 465, 65535},
	{110, 1, 466, 65535}, {114, 1, 467, 65535}, {110, 1, 468, 65535},
	{110, 2, 469, 65535}, {110, 1, 471, 65535}, {110, 1, 472, 65535},
	{108, 0, 0, 127}, {110, 1, 473, 65535}, {110, 1, 474, 65535},
	{101, 1, 475, 134}, {97, 0, 0, 136}, {102, 1, 476, 65535},
	{109, 1, 477, 65535}, {111, 2, 478, 65535}, {116, 1, 480, 65535},
	{32, 2, 481, 65535}, {108, 0, 0, 153}, {101, 1, 483, 155},
	{114, 1, 484, 159}, {39, 0, 0, 167}, {97, 0, 0, 168},
	{114, 1, 485, 65535}, {111, 2, 486, 65535}, {116, 0, 0, 181},
	{114, 1, 488, 65535}, {179, 1, 489, 65535}, {189, 1, 490, 65535},
	{128, 1, 491, 65535}, {184, 1, 492, 65535}, {129, 2, 493, 65535},
	{139, 1, 495, 65535}, {169, 1, 496, 65535}, {177, 1, 497, 65535},
	{133, 1, 498, 65535}, {168, 1, 499, 65535}, {134, 1, 500, 65535},
	{174, 2, 501, 65535}, {152, 1, 503, 65535}, {135, 4, 504, 253},
	{160, 2, 508, 65535}, {135, 2, 510, 65535}, {144, 1, 512, 267},
	{139, 3, 513, 65535}, {165, 1, 516, 277}, {172, 2, 517, 65535},
	{184, 3, 519, 286}, {111, 0, 0, 3}, {117, 0, 0, 4},
	{101, 1, 522, 6}, {114, 1, 523, 65535}, {101, 1, 524, 65535},
	{108, 2, 525, 65535}, {98, 1, 527, 65535}, {99, 1, 528, 65535},
	{97, 1, 529, 65535}, {32, 4, 530, 65535}, {105, 1, 534, 65535},
	{111, 1, 535, 65535}, {32, 0, 0, 48}, {110, 1, 536, 65535},
	{32, 0, 0, 58}, {39, 0, 0, 68}, {101, 0, 0, 69},
	{111, 1, 537, 72}, {97, 0, 0, 76}, {111, 1, 538, 65535},
	{114, 1, 539, 65535}, {111, 1, 540, 65535}, {39, 2, 541, 65535},
	{110, 1, 543, 65535}, {105, 1, 544, 65535}, {111, 1, 545, 65535},
	{110, 1, 546, 65535}, {97, 1, 547, 65535}, {101, 2, 548, 65535},
	{97, 1, 550, 65535}, {97, 1, 551, 65535}, {101, 1, 552, 65535},
	{105, 1, 553, 65535}, {32, 0, 0, 135}, {117, 1, 554, 65535},
	{111, 1, 555, 65535}, {110, 0, 0, 141}, {114, 1, 556, 65535},
	{104, 2, 557, 65535}, {108, 0, 0, 151}, {117, 0, 0, 152},
	{32, 3, 559, 65535}, {32, 0, 0, 160}, {105, 1, 562, 65535},
	{110, 0, 0, 178}, {114, 1, 563, 65535}, {105, 1, 564, 65535},
	{206, 1, 565, 65535}, {206, 1, 566, 65535}, {208, 1, 567, 65535},
	{208, 1, 568, 65535}, {208, 1, 569, 65535}, {209, 1, 570, 65535},
	{208, 1, 571, 65535}, {215, 1, 572, 65535}, {216, 1, 573, 65535},
	{216, 1, 574, 65535}, {216, 1, 575, 65535}, {217, 1, 576, 65535},
	{117, 0, 0, 247}, {232, 0, 0, 248}, {228, 1, 577, 65535},
	{117, 0, 0, 254}, {229, 2, 578, 65535}, {231, 2, 580, 65535},
	{233, 2, 582, 65535}, {231, 0, 0, 263}, {233, 0, 0, 264},
	{231, 0, 0, 265}, {233, 0, 0, 266}, {233, 0, 0, 268},
	{117, 0, 0, 272}, {227, 0, 0, 273}, {229, 0, 0, 274},
	{229, 0, 0, 278}, {32, 2, 584, 65535}, {236, 2, 586, 65535},
	{32, 2, 588, 65535}, {235, 0, 0, 290}, {236, 0, 0, 291},
	{32, 0, 0, 7}, {97, 1, 590, 65535}, {32, 2, 591, 65535},
	{32, 0, 0, 12}, {111, 0, 0, 13}, {108, 1, 593, 65535},
	{97, 1, 594, 65535}, {109, 1, 595, 65535}, {97, 0, 0, 35},
	{100, 0, 0, 36}, {111, 0, 0, 37}, {112, 0, 0, 38},
	{32, 2, 596, 65535}, {114, 1, 598, 65535}, {32, 2, 599, 65535},
	{32, 0, 0, 73}, {32, 2, 601, 65535}, {105, 1, 603, 65535},
	{32, 2, 604, 65535}, {97, 1, 606, 65535}, {111, 0, 0, 88},
	{97, 1, 607, 65535}, {107, 1, 608, 97}, {110, 1, 609, 65535},
	{101, 1, 610, 65535}, {108, 6, 611, 105}, {101, 0, 0, 119},
	{108, 0, 0, 120}, {108, 1, 617, 65535}, {108, 1, 618, 124},
	{110, 1, 619, 65535}, {32, 2, 620, 65535}, {108, 1, 622, 65535},
	{114, 1, 623, 65535}, {105, 1, 624, 65535}, {101, 1, 625, 65535},
	{105, 0, 0, 147}, {108, 0, 0, 156}, {111, 0, 0, 157},
	{117, 0, 0, 158}, {103, 1, 626, 65535}, {105, 1, 627, 65535},
	{103, 1, 628, 65535}, {183, 1, 629, 194}, {180, 1, 630, 65535},
	{181, 1, 631, 65535}, {179, 2, 632, 65535}, {184, 1, 634, 65535},
	{130, 2, 635, 65535}, {187, 1, 637, 65535}, {149, 1, 638, 65535},
	{167, 1, 639, 65535}, {181, 1, 640, 65535}, {183, 1, 641, 234},
	{131, 1, 642, 238}, {186, 1, 643, 65535}, {135, 0, 0, 255},
	{156, 0, 0, 256}, {182, 0, 0, 257}, {189, 0, 0, 258},
	{128, 0, 0, 259}, {147, 0, 0, 260}, {235, 0, 0, 281},
	{236, 0, 0, 282}, {155, 0, 0, 283}, {163, 0, 0, 284},
	{117, 0, 0, 287}, {235, 2, 644, 65535}, {105, 1, 646, 65535},
	{111, 0, 0, 10}, {117, 0, 0, 11}, {101, 1, 647, 65535},
	{108, 1, 648, 23}, {101, 1, 649, 65535}, {99, 0, 0, 39},
	{117, 0, 0, 40}, {105, 1, 650, 65535}, {97, 0, 0, 51},
	{108, 0, 0, 52}, {97, 0, 0, 77}, {111, 0, 0, 78},
	{103, 1, 651, 65535}, {97, 0, 0, 83}, {111, 0, 0, 84},
	{114, 1, 652, 65535}, {32, 2, 653, 65535}, {32, 0, 0, 98},
	{107, 1, 655, 65535}, {108, 1, 656, 65535}, {32, 4, 657, 65535},
	{45, 0, 0, 111}, {97, 2, 661, 65535}, {108, 3, 663, 65535},
	{110, 0, 0, 117}, {113, 0, 0, 118}, {32, 3, 666, 65535},
	{110, 0, 0, 125}, {116, 2, 669, 65535}, {99, 0, 0, 132},
	{117, 0, 0, 133}, {108, 1, 671, 65535}, {101, 1, 672, 139},
	{103, 1, 673, 65535}, {32, 2, 674, 65535}, {105, 1, 676, 65535},
	{103, 1, 677, 65535}, {105, 1, 678, 65535}, {32, 0, 0, 195},
	{206, 1, 679, 65535}, {209, 1, 680, 65535}, {208, 1, 681, 65535},
	{209, 1, 682, 65535}, {208, 1, 683, 65535}, {208, 1, 684, 65535},
	{209, 0, 0, 217}, {208, 1, 685, 65535}, {215, 1, 686, 65535},
	{216, 1, 687, 65535}, {216, 1, 688, 65535}, {32, 1, 689, 65535},
	{32, 2, 690, 65535}, {139, 1, 692, 249}, {167, 0, 0, 288},
	{179, 0, 0, 289}, {110, 1, 693, 65535}, {32, 2, 694, 65535},
	{32, 0, 0, 24}, {110, 1, 696, 65535}, {103, 1, 697, 65535},
	{105, 1, 698, 65535}, {116, 1, 699, 65535}, {99, 0, 0, 95},
	{111, 0, 0, 96}, {101, 1, 700, 65535}, {105, 1, 701, 65535},
	{97, 1, 702, 65535}, {108, 0, 0, 108}, {115, 0, 0, 109},
	{117, 0, 0, 110}, {100, 0, 0, 112}, {114, 0, 0, 113},
	{97, 0, 0, 114}, {105, 0, 0, 115}, {121, 0, 0, 116},
	{98, 0, 0, 121}, {104, 0, 0, 122}, {117, 0, 0, 123},
	{32, 0, 0, 128}, {101, 0, 0, 129}, {32, 2, 703, 65535},
	{32, 0, 0, 140}, {105, 1, 705, 65535}, {102, 1, 706, 65535},
	{111, 0, 0, 146}, {110, 1, 707, 65535}, {105, 1, 708, 65535},
	{110, 1, 709, 65535}, {181, 1, 710, 65535}, {129, 2, 711, 65535},
	{184, 1, 713, 65535}, {150, 1, 714, 65535}, {187, 1, 715, 65535},
	{190, 1, 716, 65535}, {186, 1, 717, 65535}, {168, 1, 718, 226},
	{168, 1, 719, 65535}, {175, 1, 720, 65535}, {216, 1, 721, 65535},
	{216, 2, 722, 65535}, {217, 0, 0, 241}, {117, 0, 0, 250},
	{101, 1, 724, 65535}, {97, 0, 0, 17}, {111, 0, 0, 18},
	{116, 1, 725, 65535}, {105, 1, 726, 65535}, {110, 1, 727, 65535},
	{105, 1, 728, 65535}, {108, 1, 729, 65535}, {103, 1, 730, 65535},
	{114, 1, 731, 65535}, {97, 0, 0, 137}, {115, 0, 0, 138},
	{110, 1, 732, 65535}, {117, 1, 733, 65535}, {97, 1, 734, 65535},
	{110, 1, 735, 65535}, {97, 1, 736, 65535}, {207, 1, 737, 65535},
	{32, 1, 738, 65535}, {208, 0, 0, 200}, {208, 1, 739, 65535},
	{208, 1, 740, 65535}, {208, 1, 741, 65535}, {209, 1, 742, 65535},
	{208, 1, 743, 65535}, {32, 1, 744, 65535}, {216, 1, 745, 65535},
	{216, 1, 746, 65535}, {167, 1, 747, 65535}, {167, 0, 0, 239},
	{174, 0, 0, 240}, {110, 1, 748, 65535}, {111, 1, 749, 27},
	{110, 1, 750, 65535}, {97, 1, 751, 65535}, {99, 1, 752, 65535},
	{105, 1, 753, 65535}, {32, 2, 754, 65535}, {116, 1, 756, 65535},
	{97, 1, 757, 65535}, {108, 1, 758, 65535}, {108, 1, 759, 169},
	{97, 1, 760, 65535}, {108, 1, 761, 189}, {131, 1, 762, 65535},
	{209, 1, 763, 65535}, {189, 1, 764, 65535}, {189, 1, 765, 65535},
	{176, 1, 766, 65535}, {143, 1, 767, 65535}, {176, 1, 768, 219},
	{215, 2, 769, 65535}, {183, 1, 771, 230}, {177, 1, 772, 232},
	{217, 1, 773, 65535}, {32, 2, 774, 65535}, {32, 0, 0, 28},
	{97, 1, 776, 65535}, {108, 1, 777, 80}, {108, 1, 778, 65535},
	{106, 1, 779, 65535}, {97, 0, 0, 102}, {117, 0, 0, 103},
	{105, 2, 780, 65535}, {108, 1, 782, 142}, {108, 1, 783, 65535},
	{101, 0, 0, 170}, {108, 1, 784, 179}, {97, 0, 0, 190},
	{206, 1, 785, 65535}, {129, 1, 786, 65535}, {208, 1, 787, 65535},
	{208, 1, 788, 65535}, {208, 1, 789, 65535}, {208, 1, 790, 65535},
	{32, 1, 791, 65535}, {153, 0, 0, 227}, {156, 1, 792, 65535},
	{32, 0, 0, 231}, {32, 0, 0, 233}, {132, 2, 793, 65535},
	{97, 0, 0, 8}, {111, 0, 0, 9}, {108, 1, 795, 42},
	{101, 0, 0, 81}, {101, 1, 796, 86}, {107, 2, 797, 65535},
	{99, 0, 0, 106}, {107, 0, 0, 107}, {32, 0, 0, 143},
	{32, 2, 799, 65535}, {32, 0, 0, 180}, {188, 1, 801, 65535},
	{209, 1, 802, 65535}, {176, 1, 803, 65535}, {176, 1, 804, 65535},
	{189, 1, 805, 65535}, {189, 1, 806, 65535}, {208, 1, 807, 65535},
	{215, 2, 808, 65535}, {216, 0, 0, 235}, {217, 1, 810, 65535},
	{101, 0, 0, 43}, {32, 0, 0, 87}, {32, 0, 0, 100},
	{101, 0, 0, 101}, {97, 0, 0, 144}, {115, 0, 0, 145},
	{206, 1, 811, 65535}, {130, 2, 812, 65535}, {208, 1, 814, 65535},
	{208, 1, 815, 65535}, {208, 1, 816, 65535}, {208, 1, 817, 65535},
	{189, 1, 818, 65535}, {155, 0, 0, 228}, {158, 0, 0, 229},
	{133, 2, 819, 65535}, {191, 1, 821, 65535}, {208, 0, 0, 198},
	{209, 0, 0, 199}, {187, 2, 822, 204}, {187, 1, 824, 209},
	{189, 1, 825, 65535}, {189, 2, 826, 65535}, {208, 1, 828, 65535},
	{216, 0, 0, 236}, {217, 0, 0, 237}, {207, 1, 829, 65535},
	{32, 2, 830, 65535}, {208, 0, 0, 208}, {32, 0, 0, 210},
	{209, 1, 832, 65535}, {208, 1, 833, 65535}, {209, 0, 0, 216},
	{176, 1, 834, 65535}, {131, 1, 835, 196}, {208, 2, 836, 65535},
	{209, 0, 0, 207}, {143, 1, 838, 211}, {176, 2, 839, 65535},
	{32, 2, 841, 65535}, {32, 0, 0, 197}, {189, 0, 0, 205},
	{191, 0, 0, 206}, {32, 1, 843, 65535}, {32, 0, 0, 214},
	{209, 0, 0, 215}, {208, 2, 844, 65535}, {209, 0, 0, 222},
	{208, 1, 846, 65535}, {184, 0, 0, 220}, {190, 0, 0, 221},
	{189, 1, 847, 65535}, {208, 1, 848, 65535}, {176, 1, 849, 65535},
	{32, 2, 850, 65535}, {208, 0, 0, 212}, {209, 0, 0, 213},
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
	0x0, 0x441018, 0x40022, 0x9002, 0x8200, 0x44000,
	0x248000, 0x0, 0x2, 0x4000000, 0x0, 0x208202,
	0x222, 0x8020, 0x80, 0x5C010, 0x208022, 0x200000,
	0x20, 0x208322, 0x40102, 0x40000, 0x8220, 0x20,
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
	"auteursrechtelijk beschermd\0"
	"bao luu moi quyen\0"
	"beskyttet af lov om ophavsret\0"
	"beskyttet af ophavsret\0"
	"beskyttet av lov om opphavsrett\0"
	"beskyttet av opphavsrett\0"
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
	"protected by copyright\0"
	"protege par le droit d'auteur\0"
	"reproducao proibida\0"
	"reproduccion prohibida\0"
	"reproduction in whole or in part\0"
	"reproduction interdite\0"
	"riproduzione riservata\0"
	"skyddas av upphovsratt\0"
	"skyddat av upphovsratt\0"
	"some rights reserved\0"
	"sva prava pridrzana\0"
	"sva prava zadrzana\0"
	"tekijanoikeuslain suojaama\0"
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
	"urheberrechtlich geschutzt\0"
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
	{188, 1, 0},
	{206, 1, 0},
	{236, 1, 0},
	{259, 1, 0},
	{291, 1, 0},
	{316, 2, 0},
	{321, 2, 0},
	{327, 2, 0},
	{336, 2, 0},
	{346, 2, 0},
	{359, 2, 0},
	{371, 1, 0},
	{385, 1, 0},
	{406, 1, 0},
	{441, 1, 0},
	{463, 1, 0},
	{482, 1, 0},
	{509, 1, 0},
	{523, 1, 0},
	{545, 1, 0},
	{564, 1, 0},
	{583, 1, 0},
	{606, 1, 0},
	{636, 1, 0},
	{656, 1, 0},
	{679, 1, 0},
	{712, 1, 0},
	{735, 1, 0},
	{758, 1, 0},
	{781, 1, 0},
	{804, 1, 0},
	{825, 1, 0},
	{845, 1, 0},
	{864, 1, 0},
	{891, 1, 0},
	{918, 1, 0},
	{948, 1, 0},
	{977, 1, 0},
	{1002, 1, 0},
	{1023, 1, 0},
	{1053, 1, 0},
	{1074, 1, 0},
	{1100, 1, 0},
	{1131, 2, 0},
	{1144, 1, 0},
	{1171, 1, 0},
	{1195, 1, 0},
	{1218, 1, 0},
	{1251, 1, 0},
	{1278, 1, 0},
	{1306, 2, 0},
	{1309, 1, 0},
	{1369, 2, 0},
	{1399, 1, 0},
	{1434, 1, 0},
	{1471, 1, 0},
	{1512, 1, 0},
	{1547, 1, 0},
	{1582, 1, 0},
	{1617, 1, 0},
	{1650, 1, 0},
	{1688, 1, 0},
	{1723, 2, 0},
	{1735, 2, 0},
	{1755, 1, 0},
	{1790, 1, 0},
	{1826, 1, 0},
	{1882, 2, 0},
	{1886, 2, 0},
	{1890, 1, 0},
	{1903, 1, 0},
	{1922, 1, 0},
	{1947, 1, 0},
	{1972, 1, 0},
	{2009, 1, 0},
	{2022, 1, 0},
	{2050, 1, 0},
	{2063, 1, 0},
	{2076, 1, 0},
	{2089, 1, 0},
	{2105, 1, 0},
	{2130, 2, 0},
	{2140, 2, 0},
	{2150, 1, 0},
	{2163, 1, 0},
	{2177, 1, 0},
	{2212, 1, 0},
	{2225, 1, 0},
	{2259, 1, 0},
	{2276, 2, 0},
};

static const pcut_phrase_node pcut_rights_words_nodes[] = {
	{40, 0, 0, 0}, {97, 2, 31, 65535}, {98, 2, 33, 65535},
	{99, 1, 35, 65535}, {103, 0, 0, 19}, {104, 2, 36, 65535},
	{107, 0, 0, 24}, {109, 2, 38, 65535}, {110, 2, 40, 65535},
	{112, 1, 42, 65535}, {114, 2, 43, 65535}, {115, 3, 45, 65535},
	{116, 3, 48, 65535}, {117, 1, 51, 65535}, {118, 1, 52, 65535},
	{119, 2, 53, 65535}, {194, 0, 0, 58}, {206, 0, 0, 59},
	{208, 2, 55, 65535}, {209, 2, 57, 65535}, {215, 0, 0, 67},
	{216, 3, 59, 65535}, {217, 1, 62, 65535}, {224, 0, 0, 74},
	{226, 2, 63, 65535}, {228, 2, 65, 65535}, {230, 1, 67, 65535},
	{231, 3, 68, 65535}, {232, 2, 71, 65535}, {235, 1, 73, 65535},
	{236, 2, 74, 65535}, {108, 1, 76, 65535}, {117, 0, 0, 7},
	{97, 0, 0, 8}, {101, 1, 77, 65535}, {111, 1, 78, 65535},
	{97, 1, 79, 65535}, {101, 0, 0, 23}, {101, 0, 0, 25},
	{105, 0, 0, 26}, {97, 0, 0, 27}, {111, 0, 0, 28},
	{114, 1, 80, 65535}, {101, 1, 81, 65535}, {105, 0, 0, 35},
	{107, 1, 82, 65535}, {111, 0, 0, 38}, {118, 1, 83, 65535},
	{101, 0, 0, 41}, {111, 4, 84, 65535}, {117, 2, 88, 65535},
	{114, 1, 90, 65535}, {115, 1, 91, 65535}, {105, 0, 0, 55},
	{115, 1, 92, 65535}, {176, 0, 0, 60}, {178, 1, 93, 65535},
	{129, 0, 0, 65}, {131, 0, 0, 66}, {170, 0, 0, 68},
	{172, 0, 0, 69}, {173, 1, 94, 65535}, {131, 2, 95, 65535},
	{132, 0, 0, 75}, {147, 0, 0, 76}, {184, 0, 0, 77},
	{191, 0, 0, 78}, {156, 1, 97, 65535}, {132, 1, 98, 65535},
	{137, 1, 99, 65535}, {166, 1, 100, 65535}, {145, 1, 101, 65535},
	{187, 0, 0, 91}, {172, 1, 102, 65535}, {158, 0, 0, 96},
	{160, 0, 0, 97}, {108, 3, 103, 65535}, {115, 1, 106, 65535},
	{112, 2, 107, 65535}, {107, 1, 109, 65535}, {111, 1, 110, 65535},
	{112, 1, 111, 65535}, {121, 1, 112, 65535}, {97, 1, 113, 65535},
	{97, 0, 0, 42}, {100, 1, 114, 65535}, {116, 0, 0, 45},
	{117, 1, 115, 65535}, {109, 0, 0, 48}, {116, 1, 116, 65535},
	{104, 1, 117, 65535}, {101, 2, 118, 65535}, {122, 2, 120, 65535},
	{209, 1, 122, 65535}, {217, 1, 123, 65535}, {216, 0, 0, 72},
	{217, 0, 0, 73}, {170, 1, 124, 65535}, {161, 1, 125, 65535},
	{136, 1, 126, 65535}, {129, 2, 127, 65535}, {151, 1, 129, 65535},
	{180, 1, 130, 65535}, {32, 0, 0, 1}, {97, 0, 0, 2},
	{101, 1, 131, 65535}, {107, 1, 132, 65535}, {114, 1, 133, 13},
	{121, 2, 134, 65535}, {32, 1, 136, 65535}, {116, 1, 137, 65535},
	{114, 1, 138, 65535}, {100, 1, 139, 65535}, {32, 1, 140, 65535},
	{111, 1, 141, 65535}, {115, 1, 142, 65535}, {116, 1, 143, 65535},
	{101, 1, 144, 65535}, {99, 0, 0, 53}, {116, 0, 0, 54},
	{101, 0, 0, 56}, {121, 0, 0, 57}, {129, 2, 145, 65535},
	{130, 2, 147, 65535}, {231, 2, 149, 65535}, {230, 1, 151, 65535},
	{230, 2, 152, 65535}, {230, 0, 0, 86}, {231, 1, 154, 65535},
	{228, 1, 155, 65535}, {235, 1, 156, 65535}, {32, 1, 157, 65535},
	{121, 1, 158, 65535}, {46, 0, 0, 14}, {108, 0, 0, 15},
	{114, 1, 159, 65535}, {99, 1, 160, 65535}, {101, 2, 161, 65535},
	{111, 1, 163, 65535}, {100, 1, 164, 65535}, {112, 1, 165, 65535},
	{115, 1, 166, 65535}, {32, 2, 167, 65535}, {105, 1, 169, 65535},
	{98, 1, 170, 65535}, {208, 2, 171, 65535}, {209, 0, 0, 64},
	{32, 0, 0, 70}, {217, 0, 0, 71}, {182, 0, 0, 79},
	{187, 0, 0, 80}, {150, 1, 173, 65535}, {157, 0, 0, 84},
	{172, 0, 0, 85}, {132, 1, 174, 65535}, {189, 1, 175, 65535},
	{139, 1, 176, 65535}, {114, 1, 177, 65535}, {116, 1, 178, 65535},
	{105, 1, 179, 65535}, {105, 1, 180, 65535}, {99, 0, 0, 29},
	{103, 0, 0, 30}, {100, 1, 181, 65535}, {97, 2, 182, 65535},
	{114, 1, 184, 65535}, {32, 2, 185, 65535}, {100, 0, 0, 46},
	{108, 0, 0, 47}, {32, 1, 187, 65535}, {101, 1, 188, 65535},
	{181, 1, 189, 65535}, {184, 0, 0, 63}, {173, 1, 190, 65535},
	{161, 1, 191, 65535}, {156, 1, 192, 65535}, {168, 2, 193, 65535},
	{101, 2, 195, 65535}, {116, 1, 197, 65535}, {103, 1, 198, 65535},
	{112, 1, 199, 65535}, {117, 1, 200, 65535}, {115, 0, 0, 36},
	{116, 0, 0, 37}, {97, 1, 201, 65535}, {108, 0, 0, 43},
	{111, 0, 0, 44}, {105, 1, 202, 65535}, {114, 1, 203, 65535},
	{32, 1, 204, 65535}, {232, 2, 205, 65535}, {230, 1, 207, 65535},
	{230, 2, 208, 65535}, {32, 1, 210, 65535}, {236, 1, 211, 65535},
	{99, 1, 212, 65535}, {116, 1, 213, 65535}, {101, 1, 214, 65535},
	{104, 1, 215, 65535}, {116, 1, 216, 65535}, {99, 3, 217, 65535},
	{118, 1, 220, 65535}, {32, 1, 221, 65535}, {114, 1, 222, 65535},
	{208, 1, 223, 65535}, {164, 0, 0, 81}, {187, 1, 224, 65535},
	{150, 1, 225, 65535}, {157, 0, 0, 89}, {168, 0, 0, 90},
	{236, 1, 226, 65535}, {160, 1, 227, 65535}, {104, 1, 228, 65535},
	{116, 1, 229, 65535}, {116, 1, 230, 65535}, {116, 2, 231, 16},
	{97, 1, 233, 65535}, {97, 0, 0, 31}, {99, 0, 0, 32},
	{116, 1, 234, 65535}, {97, 1, 235, 65535}, {100, 1, 236, 65535},
	{101, 1, 237, 65535}, {191, 1, 238, 65535}, {162, 1, 239, 65535},
	{173, 1, 240, 65535}, {160, 1, 241, 65535}, {132, 1, 242, 65535},
	{116, 1, 243, 65535}, {105, 1, 244, 65535}, {32, 1, 245, 65535},
	{32, 0, 0, 17}, {101, 0, 0, 18}, {32, 2, 246, 65535},
	{105, 1, 248, 65535}, {32, 2, 249, 65535}, {105, 1, 251, 65535},
	{99, 1, 252, 65535}, {209, 1, 253, 65535}, {232, 1, 254, 65535},
	{232, 1, 255, 65535}, {132, 1, 256, 65535}, {236, 1, 257, 65535},
	{101, 2, 258, 65535}, {103, 1, 260, 65535}, {97, 2, 261, 65535},
	{100, 1, 263, 65535}, {116, 0, 0, 22}, {111, 1, 264, 65535},
	{112, 0, 0, 39}, {122, 0, 0, 40}, {114, 1, 265, 65535},
	{104, 1, 266, 65535}, {128, 1, 267, 65535}, {188, 1, 268, 65535},
	{187, 1, 269, 65535}, {236, 1, 270, 65535}, {158, 1, 271, 65535},
	{32, 0, 0, 3}, {110, 0, 0, 4}, {104, 1, 272, 65535},
	{102, 1, 273, 65535}, {118, 1, 274, 65535}, {105, 1, 275, 65535},
	{110, 1, 276, 65535}, {105, 1, 277, 65535}, {116, 1, 278, 51},
	{208, 1, 279, 65535}, {137, 1, 280, 82}, {162, 1, 281, 65535},
	{158, 1, 282, 65535}, {172, 1, 283, 94}, {101, 2, 284, 65535},
	{32, 2, 286, 65535}, {32, 2, 288, 65535}, {108, 1, 290, 65535},
	{32, 1, 291, 65535}, {116, 1, 292, 65535}, {108, 0, 0, 52},
	{176, 1, 293, 65535}, {227, 0, 0, 83}, {232, 1, 294, 65535},
	{172, 1, 295, 92}, {32, 0, 0, 95}, {100, 0, 0, 5},
	{116, 0, 0, 6}, {108, 0, 0, 9}, {111, 0, 0, 10},
	{108, 0, 0, 11}, {111, 0, 0, 12}, {105, 1, 296, 65535},
	{105, 1, 297, 65535}, {116, 1, 298, 65535}, {208, 1, 299, 65535},
	{188, 1, 300, 65535}, {32, 0, 0, 93}, {110, 1, 301, 65535},
	{110, 2, 302, 65535}, {105, 1, 304, 65535}, {178, 1, 305, 65535},
	{137, 1, 306, 87}, {100, 1, 307, 65535}, {32, 0, 0, 33},
	{116, 0, 0, 34}, {32, 2, 308, 65535}, {208, 1, 310, 65535},
	{227, 0, 0, 88}, {117, 1, 311, 65535}, {114, 0, 0, 49},
	{115, 0, 0, 50}, {176, 1, 312, 65535}, {110, 1, 313, 65535},
	{32, 2, 314, 65535}, {103, 1, 316, 65535}, {208, 0, 0, 61},
	{209, 0, 0, 62}, {105, 1, 317, 20}, {32, 0, 0, 21},
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
	0, 8, 9, 0, 10, 0, 11, 12, 13, 14, 15, 16,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 18, 0, 19, 20, 0, 0, 0, 0, 0, 21,
	22, 23, 0, 0, 0, 0, 0, 0, 24, 0, 25, 0,
	26, 0, 27, 28, 29, 0, 0, 30, 31, 0, 0, 0,
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
	0x0, 0x201000, 0x22, 0x8000, 0x0, 0x0,
	0x0, 0x200, 0x22, 0x0, 0x0, 0x2,
	0x0, 0x220, 0x8002, 0x0, 0x40000, 0x0,
	0x220, 0x408800, 0x208020, 0x40000, 0x80000, 0x80200,
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
	"(more to follow)\0"
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
	"--[ eof\0"
	"--[ eof ]\0"
	"--end--\0"
	"--ends--\0"
	"--more--\0"
	"-0-\0"
	"-30-\0"
	"-[ eof ]-\0"
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
	"[ eof ]\0"
	"[end]\0"
	"[ende]\0"
	"[ends]\0"
	"[eof]\0"
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
	"enditem\0"
	"ends\0"
	"ends.\0"
	"eof\0"
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
	"more to follow\0"
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
	"xinhua enditem\0"
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
	{220, 2, 0},
	{227, 2, 0},
	{235, 2, 0},
	{243, 1, 0},
	{250, 1, 0},
	{258, 1, 0},
	{264, 2, 0},
	{277, 2, 0},
	{285, 1, 0},
	{292, 2, 0},
	{300, 2, 0},
	{320, 1, 0},
	{333, 2, 0},
	{373, 1, 0},
	{382, 1, 0},
	{395, 2, 0},
	{406, 2, 0},
	{418, 1, 0},
	{427, 1, 0},
	{439, 1, 0},
	{445, 2, 0},
	{454, 1, 0},
	{460, 2, 0},
	{466, 2, 0},
	{475, 1, 0},
	{481, 1, 0},
	{490, 1, 0},
	{494, 1, 0},
	{503, 1, 0},
	{510, 1, 0},
	{517, 2, 0},
	{526, 1, 0},
	{530, 1, 0},
	{537, 1, 0},
	{545, 1, 0},
	{555, 1, 0},
	{563, 1, 0},
	{572, 2, 0},
	{581, 1, 0},
	{585, 1, 0},
	{590, 1, 0},
	{600, 1, 0},
	{608, 1, 0},
	{614, 1, 0},
	{621, 1, 0},
	{628, 1, 0},
	{634, 1, 0},
	{640, 1, 0},
	{647, 1, 0},
	{655, 2, 0},
	{661, 2, 0},
	{668, 2, 0},
	{675, 2, 0},
	{683, 2, 0},
	{691, 2, 0},
	{699, 1, 0},
	{705, 1, 0},
	{714, 1, 0},
	{719, 1, 0},
	{725, 2, 0},
	{732, 1, 0},
	{735, 1, 0},
	{741, 1, 0},
	{748, 1, 0},
	{756, 1, 0},
	{762, 1, 0},
	{769, 1, 0},
	{776, 1, 0},
	{782, 2, 0},
	{789, 2, 0},
	{798, 2, 0},
	{818, 2, 0},
	{827, 2, 0},
	{837, 2, 0},
	{848, 1, 0},
	{854, 1, 0},
	{868, 1, 0},
	{886, 1, 0},
	{890, 1, 0},
	{905, 1, 0},
	{921, 1, 0},
	{934, 1, 0},
	{946, 1, 0},
	{951, 1, 0},
	{971, 1, 0},
	{997, 1, 0},
	{1005, 1, 0},
	{1010, 1, 0},
	{1016, 1, 0},
	{1020, 1, 0},
	{1024, 1, 0},
	{1028, 1, 0},
	{1032, 1, 0},
	{1047, 1, 0},
	{1066, 1, 0},
	{1084, 1, 0},
	{1089, 1, 0},
	{1094, 1, 0},
	{1110, 1, 0},
	{1130, 1, 0},
	{1136, 2, 0},
	{1147, 2, 0},
	{1153, 2, 0},
	{1160, 2, 0},
	{1172, 2, 0},
	{1183, 2, 0},
	{1190, 1, 0},
	{1196, 1, 0},
	{1203, 1, 0},
	{1221, 1, 0},
	{1226, 1, 0},
	{1232, 2, 0},
	{1243, 2, 0},
	{1248, 2, 0},
	{1261, 2, 0},
	{1274, 2, 0},
	{1289, 2, 0},
	{1301, 2, 0},
	{1320, 1, 0},
	{1339, 2, 0},
	{1345, 1, 0},
	{1353, 2, 0},
	{1359, 1, 0},
	{1364, 1, 0},
	{1370, 1, 0},
	{1374, 2, 0},
	{1385, 1, 0},
	{1393, 1, 0},
	{1402, 2, 0},
	{1418, 1, 0},
	{1423, 2, 0},
	{1438, 1, 0},
	{1453, 1, 0},
	{1457, 1, 0},
	{1463, 1, 0},
	{1468, 1, 0},
	{1479, 2, 0},
	{1497, 1, 0},
	{1508, 1, 0},
	{1521, 2, 0},
	{1559, 1, 0},
	{1566, 1, 0},
	{1581, 1, 0},
	{1592, 2, 0},
	{1601, 1, 0},
	{1605, 2, 0},
	{1616, 2, 0},
	{1627, 1, 0},
	{1642, 1, 0},
	{1646, 1, 0},
	{1650, 1, 0},
	{1654, 1, 0},
	{1658, 1, 0},
	{1662, 1, 0},
	{1666, 1, 0},
	{1670, 2, 0},
	{1680, 1, 0},
	{1687, 1, 0},
	{1697, 1, 0},
	{1701, 2, 0},
	{1714, 1, 0},
	{1718, 2, 0},
	{1725, 1, 0},
	{1729, 1, 0},
	{1736, 2, 0},
	{1743, 1, 0},
};

static const pcut_phrase_node pcut_mark_words_nodes[] = {
	{35, 2, 38, 0}, {40, 20, 40, 65535}, {42, 3, 60, 65535},
	{45, 11, 63, 65535}, {47, 3, 74, 65535}, {51, 0, 0, 87},
	{60, 1, 77, 65535}, {91, 3, 78, 65535}, {97, 0, 0, 96},
	{99, 2, 81, 65535}, {100, 0, 0, 100}, {101, 3, 83, 65535},
	{102, 2, 86, 65535}, {106, 0, 0, 132}, {107, 2, 88, 65535},
	{108, 0, 0, 137}, {109, 2, 90, 65535}, {112, 2, 92, 65535},
	{115, 6, 94, 65535}, {116, 2, 100, 65535}, {118, 0, 0, 156},
	{119, 0, 0, 157}, {120, 2, 102, 65535}, {126, 0, 0, 160},
	{194, 0, 0, 161}, {207, 0, 0, 162}, {208, 3, 104, 65535},
	{215, 0, 0, 167}, {216, 1, 107, 65535}, {217, 0, 0, 170},
	{226, 5, 108, 65535}, {227, 0, 0, 182}, {228, 0, 0, 183},
	{229, 2, 113, 65535}, {230, 0, 0, 186}, {231, 3, 115, 65535},
	{234, 0, 0, 191}, {235, 0, 0, 192}, {32, 0, 0, 1},
	{35, 1, 118, 2}, {97, 0, 0, 5}, {99, 2, 119, 65535},
	{100, 0, 0, 10}, {101, 2, 121, 65535}, {102, 2, 123, 65535},
	{107, 2, 125, 65535}, {109, 3, 127, 65535}, {115, 5, 130, 65535},
	{118, 2, 135, 65535}, {208, 3, 137, 65535}, {215, 0, 0, 40},
	{216, 0, 0, 41}, {217, 0, 0, 42}, {227, 0, 0, 43},
	{228, 0, 0, 44}, {229, 2, 140, 65535}, {230, 0, 0, 47},
	{231, 2, 142, 65535}, {234, 0, 0, 50}, {235, 0, 0, 51},
	{32, 0, 0, 52}, {42, 2, 144, 65535}, {101, 0, 0, 55},
	{32, 2, 146, 65535}, {45, 5, 148, 65535}, {48, 0, 0, 65},
	{51, 0, 0, 66}, {91, 0, 0, 67}, {101, 2, 153, 65535},
	{102, 1, 155, 65535}, {107, 0, 0, 75}, {109, 3, 156, 65535},
	{115, 3, 159, 65535}, {235, 0, 0, 82}, {47, 0, 0, 83},
	{101, 1, 162, 65535}, {109, 0, 0, 86}, {101, 1, 163, 65535},
	{32, 0, 0, 90}, {101, 2, 164, 65535}, {109, 0, 0, 95},
	{105, 0, 0, 97}, {111, 1, 166, 65535}, {105, 1, 167, 65535},
	{110, 1, 168, 65535}, {111, 2, 169, 65535}, {105, 2, 171, 65535},
	{111, 2, 173, 65535}, {111, 1, 175, 65535}, {114, 0, 0, 136},
	{101, 0, 0, 138}, {111, 1, 176, 65535}, {111, 1, 177, 65535},
	{114, 0, 0, 145}, {101, 0, 0, 146}, {102, 0, 0, 147},
	{105, 0, 0, 148}, {108, 1, 178, 65535}, {111, 0, 0, 151},
	{117, 0, 0, 152}, {104, 1, 179, 65535}, {111, 0, 0, 155},
	{105, 0, 0, 158}, {120, 0, 0, 159}, {180, 0, 0, 163},
	{186, 2, 180, 65535}, {191, 0, 0, 166}, {167, 1, 182, 65535},
	{128, 2, 183, 65535}, {136, 0, 0, 175}, {150, 2, 185, 65535},
	{151, 3, 187, 65535}, {153, 0, 0, 181}, {133, 0, 0, 184},
	{174, 0, 0, 185}, {181, 0, 0, 187}, {182, 0, 0, 188},
	{187, 1, 190, 65535}, {35, 1, 191, 3}, {100, 1, 192, 65535},
	{111, 1, 193, 65535}, {105, 0, 0, 11}, {110, 1, 194, 65535},
	{105, 2, 195, 65535}, {111, 0, 0, 18}, {111, 0, 0, 19},
	{114, 0, 0, 20}, {97, 0, 0, 21}, {101, 1, 197, 65535},
	{111, 1, 198, 65535}, {101, 0, 0, 28}, {105, 0, 0, 29},
	{108, 1, 199, 65535}, {111, 0, 0, 32}, {117, 1, 200, 65535},
	{101, 0, 0, 35}, {111, 0, 0, 36}, {180, 0, 0, 37},
	{186, 0, 0, 38}, {191, 0, 0, 39}, {133, 0, 0, 45},
	{174, 0, 0, 46}, {181, 0, 0, 48}, {187, 0, 0, 49},
	{42, 0, 0, 53}, {101, 0, 0, 54}, {51, 0, 0, 56},
	{109, 0, 0, 57}, {45, 0, 0, 58}, {51, 0, 0, 59},
	{91, 1, 201, 65535}, {101, 1, 202, 65535}, {109, 0, 0, 64},
	{105, 0, 0, 68}, {110, 1, 203, 65535}, {105, 2, 204, 65535},
	{97, 0, 0, 76}, {101, 0, 0, 77}, {111, 0, 0, 78},
	{101, 0, 0, 79}, {105, 0, 0, 80}, {117, 0, 0, 81},
	{110, 1, 206, 65535}, {110, 1, 207, 65535}, {110, 1, 208, 65535},
	{111, 0, 0, 94}, {110, 1, 209, 65535}, {110, 1, 210, 65535},
	{100, 4, 211, 104}, {102, 0, 0, 115}, {109, 0, 0, 116},
	{109, 0, 0, 117}, {110, 4, 215, 118}, {108, 0, 0, 127},
	{114, 1, 219, 65535}, {110, 2, 220, 65535}, {114, 1, 222, 65535},
	{107, 1, 223, 65535}, {117, 1, 224, 65535}, {101, 1, 225, 65535},
	{208, 0, 0, 164}, {209, 0, 0, 165}, {217, 2, 226, 65535},
	{147, 1, 228, 171}, {148, 2, 229, 65535}, {160, 0, 0, 176},
	{161, 0, 0, 177}, {134, 0, 0, 178}, {143, 0, 0, 179},
	{188, 0, 0, 180}, {136, 1, 231, 189}, {35, 0, 0, 4},
	{110, 2, 232, 65535}, {110, 1, 234, 65535}, {100, 3, 235, 65535},
	{109, 0, 0, 15}, {110, 2, 238, 65535}, {104, 1, 240, 65535},
	{114, 1, 241, 65535}, {117, 1, 242, 65535}, {105, 1, 243, 65535},
	{32, 1, 244, 65535}, {110, 1, 245, 65535}, {100, 3, 246, 65535},
	{109, 0, 0, 72}, {110, 2, 249, 65535}, {100, 1, 251, 84},
	{100, 2, 252, 65535}, {100, 3, 254, 65535}, {116, 1, 257, 65535},
	{100, 1, 258, 65535}, {32, 1, 259, 65535}, {101, 1, 260, 109},
	{105, 0, 0, 112}, {115, 1, 261, 113}, {32, 1, 262, 65535},
	{46, 0, 0, 122}, {101, 1, 263, 123}, {105, 0, 0, 126},
	{116, 1, 264, 65535}, {101, 0, 0, 133}, {105, 1, 265, 65535},
	{101, 1, 266, 139}, {114, 1, 267, 65535}, {116, 1, 268, 149},
	{32, 1, 269, 65535}, {132, 0, 0, 168}, {134, 0, 0, 169},
	{109, 0, 0, 172}, {109, 0, 0, 173}, {226, 0, 0, 174},
	{231, 0, 0, 190}, {41, 0, 0, 6}, {46, 0, 0, 7},
	{116, 1, 270, 65535}, {41, 0, 0, 12}, {101, 0, 0, 13},
	{115, 0, 0, 14}, {41, 0, 0, 16}, {101, 0, 0, 17},
	{114, 2, 271, 65535}, {101, 2, 273, 65535}, {116, 2, 275, 65535},
	{116, 1, 277, 65535}, {101, 1, 278, 65535}, {100, 2, 279, 65535},
	{45, 0, 0, 69}, {101, 0, 0, 70}, {115, 0, 0, 71},
	{45, 0, 0, 73}, {101, 0, 0, 74}, {115, 0, 0, 85},
	{62, 0, 0, 88}, {115, 0, 0, 89}, {93, 0, 0, 91},
	{101, 0, 0, 92}, {115, 0, 0, 93}, {105, 1, 281, 65535},
	{101, 1, 282, 101}, {111, 1, 283, 65535}, {32, 1, 284, 65535},
	{46, 0, 0, 114}, {100, 2, 285, 65535}, {32, 2, 287, 65535},
	{115, 2, 289, 128}, {101, 1, 291, 65535}, {32, 2, 292, 65535},
	{97, 1, 294, 65535}, {116, 0, 0, 150}, {101, 1, 295, 65535},
	{105, 1, 296, 65535}, {32, 0, 0, 22}, {41, 0, 0, 23},
	{32, 2, 297, 65535}, {41, 0, 0, 27}, {41, 0, 0, 30},
	{116, 0, 0, 31}, {101, 2, 299, 65535}, {111, 1, 301, 65535},
	{45, 0, 0, 62}, {115, 0, 0, 63}, {110, 1, 302, 65535},
	{32, 2, 303, 65535}, {102, 1, 305, 65535}, {100, 1, 306, 65535},
	{101, 2, 307, 65535}, {117, 0, 0, 121}, {99, 0, 0, 124},
	{100, 0, 0, 125}, {46, 0, 0, 129}, {97, 2, 309, 65535},
	{99, 1, 311, 134}, {102, 0, 0, 140}, {116, 1, 312, 65535},
	{99, 1, 313, 65535}, {110, 1, 314, 65535}, {110, 1, 315, 65535},
	{102, 0, 0, 24}, {116, 1, 316, 65535}, {32, 0, 0, 33},
	{41, 0, 0, 34}, {102, 1, 317, 60}, {117, 2, 318, 65535},
	{98, 0, 0, 102}, {112, 0, 0, 103}, {32, 4, 320, 65535},
	{101, 1, 324, 65535}, {32, 0, 0, 119}, {108, 0, 0, 120},
	{101, 0, 0, 130}, {116, 0, 0, 131}, {32, 0, 0, 135},
	{111, 1, 325, 65535}, {111, 1, 326, 65535}, {100, 1, 327, 153},
	{117, 2, 328, 65535}, {111, 1, 330, 65535}, {32, 0, 0, 61},
	{97, 0, 0, 98}, {101, 0, 0, 99}, {97, 0, 0, 105},
	{100, 0, 0, 106}, {115, 0, 0, 107}, {116, 0, 0, 108},
	{114, 1, 331, 65535}, {32, 2, 332, 65535}, {118, 1, 334, 65535},
	{46, 0, 0, 154}, {97, 0, 0, 8}, {101, 0, 0, 9},
	{32, 2, 335, 65535}, {32, 2, 337, 65535}, {99, 0, 0, 141},
	{102, 0, 0, 142}, {97, 1, 339, 65535}, {99, 0, 0, 25},
	{102, 0, 0, 26}, {109, 0, 0, 110}, {112, 0, 0, 111},
	{110, 1, 340, 65535}, {105, 1, 341, 143}, {32, 0, 0, 144},
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
	0x421, 0x0, 0x0, 0x8092861, 0x0, 0xA020,
	0x0, 0x0, 0x0, 0x10000, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x20, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x2021, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x1, 0x0, 0x8200, 0x20, 0xC200,
	0x8200, 0x0, 0x0, 0x0, 0x2, 0x48000,
	0x8000, 0x8020, 0x0, 0x0, 0x48000, 0x0,
	0x0, 0x209260, 0x8100, 0x0, 0x20, 0x8000,
	0x1000200, 0x0, 0x0, 0x0, 0x0, 0x0,
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

static const char pcut_release_words_text[] =
	"basin aciklamasi\0"
	"basin bulteni\0"
	"basin duyurusu\0"
	"boletin de prensa\0"
	"communique de presse\0"
	"comunicado a imprensa\0"
	"comunicado de imprensa\0"
	"comunicado de prensa\0"
	"comunicat de premsa\0"
	"comunicat de presa\0"
	"comunicato stampa\0"
	"dossier de presse\0"
	"embargo\0"
	"embargoed\0"
	"for immediate publication\0"
	"for immediate release\0"
	"for release\0"
	"for release on\0"
	"frettatilkynning\0"
	"informacja prasowa\0"
	"kenyataan media\0"
	"komunikat prasowy\0"
	"lehdistotiedote\0"
	"media advisory\0"
	"media release\0"
	"media statement\0"
	"mediatiedote\0"
	"medieninformation\0"
	"medienmitteilung\0"
	"mətbuat ucun məlumat\0"
	"news release\0"
	"not for release\0"
	"nota de imprensa\0"
	"nota de premsa\0"
	"nota de prensa\0"
	"para difusion inmediata\0"
	"para divulgacao imediata\0"
	"para publicacion inmediata\0"
	"pazinojums medijiem\0"
	"pazinojums presei\0"
	"per la pubblicazione immediata\0"
	"persbericht\0"
	"pour diffusion immediate\0"
	"pour publication immediate\0"
	"pranesimas spaudai\0"
	"pranesimas ziniasklaidai\0"
	"preaseisiuint\0"
	"preasraiteas\0"
	"prensa-oharra\0"
	"prentsa oharra\0"
	"prentsa-oharra\0"
	"preses relize\0"
	"press communique\0"
	"press information bureau\0"
	"press note\0"
	"press release\0"
	"press release no\0"
	"press statement\0"
	"presseaussendung\0"
	"presseerklarung\0"
	"presseinformation\0"
	"pressemeddelelse\0"
	"pressemelding\0"
	"pressemeldung\0"
	"pressemitteilung\0"
	"pressiteade\0"
	"pressmeddelande\0"
	"priopcenje za javnost\0"
	"priopcenje za medije\0"
	"public release\0"
	"public release date\0"
	"release date\0"
	"sajtokozlemeny\0"
	"saopstenje za javnost\0"
	"saopstenje za medije\0"
	"siaran media\0"
	"siaran pers\0"
	"sous embargo\0"
	"sperrfrist\0"
	"sporocilo za javnost\0"
	"sporocilo za medije\0"
	"taarifa kwa vyombo vya habari\0"
	"thong cao bao chi\0"
	"tiskova zprava\0"
	"tlacova sprava\0"
	"under embargo\0"
	"zur sofortigen veroffentlichung\0"
	"δελτιο τυπου\0"
	"для немедленнои публикации\0"
	"прес съобщение\0"
	"прес-реліз\0"
	"пресреліз\0"
	"пресс релиз\0"
	"пресс-релиз\0"
	"прессъобщение\0"
	"прессъобщения\0"
	"саопштење за медије\0"
	"саопштење за јавност\0"
	"соопштение за јавност\0"
	"съобщение за медиите\0"
	"הודעה לעיתונות\0"
	"הודעה לתקשורת\0"
	"הודעת דוברות\0"
	"اطلاعيه مطبوعاتي\0"
	"بيان صحافي\0"
	"بيان صحفي\0"
	"بيانيه مطبوعاتي\0"
	"خبر صحفي\0"
	"للنشر الفوري\0"
	"پريس ريليز\0"
	"प्रेस विज्ञप्ति\0"
	"প্রেস বিজ্ঞপ্তি\0"
	"সংবাদ বিজ্ঞপ্তি\0"
	"ข่าวประชาสัมพันธ์\0"
	"ニュースリリース\0"
	"プレスリリース\0"
	"即时发布\0"
	"即時發佈\0"
	"報道発表\0"
	"報道資料\0"
	"報道関係者各位\0"
	"新聞發佈\0"
	"新聞稿\0"
	"新闻稿\0"
	"보도자료\0"
	"언론보도자료\0"
;

static const pcut_phrase pcut_release_words_rows[] = {
	{0, 1, 0},
	{17, 1, 0},
	{31, 1, 0},
	{46, 1, 0},
	{64, 1, 0},
	{85, 1, 0},
	{107, 1, 0},
	{130, 1, 0},
	{151, 1, 0},
	{171, 1, 0},
	{190, 1, 0},
	{208, 1, 0},
	{226, 1, 0},
	{234, 1, 0},
	{244, 1, 0},
	{270, 1, 0},
	{292, 1, 0},
	{304, 1, 0},
	{319, 1, 0},
	{336, 1, 0},
	{355, 1, 0},
	{371, 1, 0},
	{389, 1, 0},
	{405, 1, 0},
	{420, 1, 0},
	{434, 1, 0},
	{450, 1, 0},
	{463, 1, 0},
	{481, 1, 0},
	{498, 1, 0},
	{521, 1, 0},
	{534, 1, 0},
	{550, 1, 0},
	{567, 1, 0},
	{582, 1, 0},
	{597, 1, 0},
	{621, 1, 0},
	{646, 1, 0},
	{673, 1, 0},
	{693, 1, 0},
	{711, 1, 0},
	{742, 1, 0},
	{754, 1, 0},
	{779, 1, 0},
	{806, 1, 0},
	{825, 1, 0},
	{850, 1, 0},
	{864, 1, 0},
	{877, 1, 0},
	{891, 1, 0},
	{906, 1, 0},
	{921, 1, 0},
	{935, 1, 0},
	{952, 1, 0},
	{977, 1, 0},
	{988, 1, 0},
	{1002, 1, 0},
	{1019, 1, 0},
	{1035, 1, 0},
	{1052, 1, 0},
	{1068, 1, 0},
	{1086, 1, 0},
	{1103, 1, 0},
	{1117, 1, 0},
	{1131, 1, 0},
	{1148, 1, 0},
	{1160, 1, 0},
	{1176, 1, 0},
	{1198, 1, 0},
	{1219, 1, 0},
	{1234, 1, 0},
	{1254, 1, 0},
	{1267, 1, 0},
	{1282, 1, 0},
	{1304, 1, 0},
	{1325, 1, 0},
	{1338, 1, 0},
	{1350, 1, 0},
	{1363, 1, 0},
	{1374, 1, 0},
	{1395, 1, 0},
	{1415, 1, 0},
	{1445, 1, 0},
	{1463, 1, 0},
	{1478, 1, 0},
	{1493, 1, 0},
	{1507, 1, 0},
	{1539, 1, 0},
	{1563, 1, 0},
	{1614, 1, 0},
	{1642, 1, 0},
	{1662, 1, 0},
	{1681, 1, 0},
	{1703, 1, 0},
	{1725, 1, 0},
	{1752, 1, 0},
	{1779, 1, 0},
	{1816, 1, 0},
	{1855, 1, 0},
	{1896, 1, 0},
	{1935, 1, 0},
	{1963, 1, 0},
	{1989, 1, 0},
	{2013, 1, 0},
	{2045, 1, 0},
	{2065, 1, 0},
	{2083, 1, 0},
	{2113, 1, 0},
	{2129, 1, 0},
	{2153, 1, 0},
	{2173, 1, 0},
	{2217, 1, 0},
	{2261, 1, 0},
	{2305, 1, 0},
	{2357, 1, 0},
	{2382, 1, 0},
	{2404, 1, 0},
	{2417, 1, 0},
	{2430, 1, 0},
	{2443, 1, 0},
	{2456, 1, 0},
	{2478, 1, 0},
	{2491, 1, 0},
	{2501, 1, 0},
	{2511, 1, 0},
	{2524, 1, 0},
};

static const pcut_phrase_node pcut_release_words_nodes[] = {
	{98, 2, 28, 65535}, {99, 1, 30, 65535}, {100, 0, 0, 11},
	{101, 1, 31, 65535}, {102, 2, 32, 65535}, {105, 0, 0, 19},
	{107, 2, 34, 65535}, {108, 0, 0, 22}, {109, 2, 36, 65535},
	{110, 2, 38, 65535}, {112, 5, 40, 65535}, {114, 0, 0, 71},
	{115, 4, 45, 65535}, {116, 4, 49, 65535}, {117, 0, 0, 85},
	{122, 0, 0, 86}, {206, 0, 0, 87}, {208, 2, 53, 65535},
	{209, 1, 55, 65535}, {215, 1, 56, 65535}, {216, 3, 57, 65535},
	{217, 2, 60, 65535}, {224, 3, 62, 65535}, {227, 1, 65, 65535},
	{229, 2, 66, 65535}, {230, 1, 68, 65535}, {235, 0, 0, 124},
	{236, 0, 0, 125}, {97, 1, 69, 65535}, {111, 0, 0, 3},
	{111, 1, 70, 65535}, {109, 1, 71, 65535}, {111, 1, 72, 65535},
	{114, 0, 0, 18}, {101, 0, 0, 20}, {111, 0, 0, 21},
	{101, 1, 73, 65535}, {201, 0, 0, 29}, {101, 0, 0, 30},
	{111, 1, 74, 65535}, {97, 2, 75, 65535}, {101, 1, 77, 65535},
	{111, 1, 78, 65535}, {114, 3, 79, 65535}, {117, 1, 82, 65535},
	{97, 2, 83, 65535}, {105, 1, 85, 65535}, {111, 0, 0, 77},
	{112, 2, 86, 65535}, {97, 0, 0, 81}, {104, 0, 0, 82},
	{105, 0, 0, 83}, {108, 0, 0, 84}, {180, 0, 0, 88},
	{191, 1, 88, 65535}, {129, 2, 89, 65535}, {148, 1, 91, 65535},
	{167, 0, 0, 103}, {168, 1, 92, 65535}, {174, 0, 0, 107},
	{132, 0, 0, 108}, {190, 0, 0, 109}, {164, 0, 0, 110},
	{166, 2, 93, 65535}, {184, 0, 0, 113}, {131, 2, 95, 65535},
	{141, 1, 97, 65535}, {160, 1, 98, 65535}, {150, 1, 99, 65535},
	{115, 1, 100, 65535}, {109, 2, 101, 65535}, {98, 1, 103, 65535},
	{114, 1, 104, 65535}, {100, 1, 105, 65535}, {116, 2, 106, 65535},
	{114, 1, 108, 65535}, {122, 1, 109, 65535}, {114, 2, 110, 65535},
	{117, 1, 112, 65535}, {97, 1, 113, 65535}, {101, 3, 114, 65535},
	{105, 1, 117, 65535}, {98, 1, 118, 65535}, {106, 0, 0, 72},
	{111, 1, 119, 65535}, {97, 1, 120, 65535}, {101, 0, 0, 78},
	{111, 1, 121, 65535}, {209, 1, 122, 65535}, {208, 2, 123, 65535},
	{209, 0, 0, 99}, {215, 1, 125, 65535}, {217, 1, 126, 65535},
	{170, 0, 0, 111}, {184, 0, 0, 112}, {139, 0, 0, 114},
	{151, 0, 0, 115}, {179, 1, 127, 65535}, {177, 1, 128, 65535},
	{176, 2, 129, 65535}, {105, 1, 131, 65535}, {109, 0, 0, 4},
	{117, 1, 132, 65535}, {97, 1, 133, 65535}, {32, 2, 134, 65535},
	{105, 2, 136, 65535}, {32, 0, 0, 31}, {97, 1, 138, 65535},
	{97, 1, 139, 65535}, {105, 1, 140, 65535}, {32, 0, 0, 40},
	{115, 0, 0, 41}, {114, 1, 141, 65535}, {110, 1, 142, 65535},
	{97, 1, 143, 65535}, {110, 2, 144, 65535}, {115, 2, 146, 65535},
	{111, 1, 148, 65535}, {108, 1, 149, 65535}, {112, 1, 150, 65535},
	{114, 1, 151, 65535}, {114, 1, 152, 65535}, {128, 1, 153, 65535},
	{176, 1, 154, 65535}, {190, 0, 0, 98}, {149, 1, 155, 65535},
	{138, 1, 156, 65535}, {230, 2, 157, 65535}, {233, 1, 159, 65535},
	{232, 1, 160, 65535}, {233, 0, 0, 123}, {110, 1, 161, 65535},
	{110, 1, 162, 65535}, {114, 1, 163, 65535}, {105, 1, 164, 65535},
	{114, 1, 165, 65535}, {97, 2, 166, 65535}, {101, 1, 168, 65535},
	{32, 1, 169, 65535}, {32, 2, 170, 65535}, {110, 1, 172, 65535},
	{32, 2, 173, 65535}, {101, 1, 175, 65535}, {115, 2, 176, 65535},
	{115, 0, 0, 48}, {116, 1, 178, 65535}, {101, 0, 0, 51},
	{115, 4, 179, 65535}, {112, 1, 183, 65535}, {105, 1, 184, 65535},
	{115, 1, 185, 65535}, {97, 1, 186, 65535}, {111, 1, 187, 65535},
	{208, 1, 188, 65535}, {208, 1, 189, 65535}, {215, 1, 190, 65535},
	{216, 1, 191, 65535}, {151, 0, 0, 116}, {153, 0, 0, 117},
	{129, 1, 192, 65535}, {129, 1, 193, 65535}, {32, 3, 194, 65535},
	{105, 1, 197, 65535}, {103, 1, 198, 65535}, {109, 1, 199, 65535},
	{101, 1, 200, 65535}, {32, 3, 201, 65535}, {116, 0, 0, 26},
	{110, 2, 204, 65535}, {100, 1, 206, 65535}, {100, 1, 207, 65535},
	{112, 0, 0, 37}, {111, 1, 208, 65535}, {100, 0, 0, 42},
	{112, 0, 0, 43}, {115, 1, 209, 65535}, {101, 0, 0, 46},
	{114, 0, 0, 47}, {115, 1, 210, 65535}, {32, 5, 211, 65535},
	{101, 4, 216, 65535}, {105, 0, 0, 65}, {109, 0, 0, 66},
	{99, 1, 220, 65535}, {99, 1, 221, 65535}, {116, 1, 222, 65535},
	{110, 1, 223, 65535}, {99, 1, 224, 65535}, {181, 1, 225, 65535},
	{190, 1, 226, 65535}, {147, 1, 227, 65535}, {167, 1, 228, 65535},
	{147, 3, 229, 65535}, {158, 1, 232, 65535}, {97, 0, 0, 0},
	{98, 0, 0, 1}, {100, 0, 0, 2}, {99, 1, 233, 65535},
	{111, 1, 234, 12}, {109, 1, 235, 65535}, {108, 1, 236, 65535},
	{97, 0, 0, 23}, {114, 0, 0, 24}, {115, 0, 0, 25},
	{105, 0, 0, 27}, {109, 0, 0, 28}, {101, 1, 237, 65535},
	{105, 2, 238, 65535}, {106, 1, 240, 65535}, {105, 1, 241, 65535},
	{97, 2, 242, 65535}, {99, 0, 0, 52}, {105, 0, 0, 53},
	{110, 0, 0, 54}, {114, 1, 244, 65535}, {115, 0, 0, 57},
	{97, 0, 0, 58}, {101, 0, 0, 59}, {105, 0, 0, 60},
	{109, 2, 245, 65535}, {101, 1, 247, 65535}, {32, 1, 248, 65535},
	{101, 1, 249, 65535}, {32, 2, 250, 65535}, {105, 1, 252, 65535},
	{209, 1, 253, 65535}, {208, 1, 254, 65535}, {215, 1, 255, 65535},
	{217, 1, 256, 65535}, {231, 0, 0, 118}, {232, 0, 0, 119},
	{233, 0, 0, 120}, {231, 2, 257, 65535}, {97, 2, 259, 65535},
	{101, 0, 0, 13}, {101, 1, 261, 65535}, {101, 1, 262, 65535},
	{32, 2, 263, 65535}, {102, 0, 0, 35}, {118, 0, 0, 36},
	{117, 1, 265, 65535}, {109, 1, 266, 65535}, {32, 0, 0, 49},
	{45, 0, 0, 50}, {101, 1, 267, 65535}, {101, 2, 268, 65535},
	{105, 0, 0, 64}, {110, 1, 270, 65535}, {114, 1, 271, 65535},
	{110, 1, 272, 65535}, {109, 0, 0, 75}, {112, 0, 0, 76},
	{108, 1, 273, 65535}, {129, 3, 274, 65535}, {191, 1, 277, 65535},
	{162, 1, 278, 65535}, {134, 2, 279, 65535}, {153, 0, 0, 121},
	{168, 0, 0, 122}, {100, 1, 281, 65535}, {116, 2, 282, 65535},
	{100, 1, 284, 65535}, {97, 1, 285, 65535}, {105, 0, 0, 32},
	{112, 1, 286, 65535}, {109, 1, 287, 65535}, {97, 1, 288, 65535},
	{108, 1, 289, 65535}, {100, 0, 0, 61}, {108, 1, 290, 65535},
	{106, 1, 291, 65535}, {101, 1, 292, 65535}, {106, 1, 293, 65535},
	{111, 1, 294, 65535}, {32, 0, 0, 89}, {45, 0, 0, 90},
	{209, 2, 295, 65535}, {209, 1, 297, 65535}, {215, 2, 298, 65535},
	{32, 1, 300, 65535}, {217, 0, 0, 106}, {111, 1, 301, 65535},
	{32, 1, 302, 65535}, {111, 0, 0, 10}, {105, 1, 303, 65535},
	{115, 1, 304, 65535}, {114, 1, 305, 65535}, {115, 1, 306, 65535},
	{115, 1, 307, 65535}, {101, 1, 308, 65535}, {100, 2, 309, 65535},
	{101, 1, 311, 65535}, {108, 1, 312, 65535}, {101, 1, 313, 65535},
	{32, 1, 314, 65535}, {128, 0, 0, 91}, {129, 3, 315, 65535},
	{136, 1, 318, 65535}, {148, 1, 319, 65535}, {170, 0, 0, 102},
	{216, 1, 320, 65535}, {32, 2, 321, 65535}, {100, 1, 323, 65535},
	{97, 1, 324, 65535}, {101, 1, 325, 16}, {101, 2, 326, 65535},
	{32, 2, 328, 65535}, {32, 2, 330, 65535}, {97, 1, 332, 65535},
	{105, 0, 0, 62}, {117, 0, 0, 63}, {32, 1, 333, 65535},
	{101, 1, 334, 65535}, {32, 1, 335, 65535}, {122, 1, 336, 65535},
	{32, 0, 0, 92}, {45, 0, 0, 93}, {209, 1, 337, 65535},
	{209, 1, 338, 65535}, {32, 1, 339, 65535}, {181, 1, 340, 65535},
	{97, 0, 0, 5}, {100, 1, 341, 65535}, {101, 1, 342, 65535},
	{116, 1, 343, 65535}, {32, 0, 0, 17}, {109, 0, 0, 33},
	{110, 0, 0, 34}, {109, 0, 0, 38}, {112, 0, 0, 39},
	{115, 0, 0, 44}, {122, 0, 0, 45}, {115, 1, 344, 65535},
	{122, 1, 345, 65535}, {97, 1, 346, 65535}, {122, 1, 347, 65535},
	{97, 1, 348, 65535}, {138, 1, 349, 65535}, {130, 1, 350, 65535},
	{215, 1, 351, 65535}, {216, 1, 352, 65535}, {101, 1, 353, 65535},
	{32, 1, 354, 65535}, {101, 1, 355, 65535}, {101, 1, 356, 55},
	{97, 1, 357, 65535}, {115, 1, 358, 65535}, {97, 1, 359, 65535},
	{32, 2, 360, 65535}, {208, 1, 362, 65535}, {208, 1, 363, 65535},
	{156, 1, 364, 65535}, {173, 2, 365, 65535}, {32, 2, 367, 65535},
	{112, 1, 369, 65535}, {32, 2, 370, 65535}, {32, 0, 0, 56},
	{32, 2, 372, 65535}, {101, 1, 374, 69}, {32, 2, 375, 65535},
	{106, 0, 0, 79}, {109, 0, 0, 80}, {190, 1, 377, 65535},
	{181, 1, 378, 65535}, {215, 2, 379, 65535}, {216, 0, 0, 104},
	{217, 0, 0, 105}, {105, 0, 0, 6}, {112, 0, 0, 7},
	{114, 1, 381, 65535}, {112, 0, 0, 14}, {114, 0, 0, 15},
	{106, 0, 0, 67}, {109, 0, 0, 68}, {32, 0, 0, 70},
	{106, 0, 0, 73}, {109, 0, 0, 74}, {208, 1, 382, 65535},
	{209, 1, 383, 65535}, {162, 0, 0, 100}, {170, 0, 0, 101},
	{101, 2, 384, 65535}, {177, 1, 386, 65535}, {154, 1, 387, 65535},
	{109, 0, 0, 8}, {115, 0, 0, 9}, {209, 1, 388, 65535},
	{208, 1, 389, 65535}, {137, 1, 390, 65535}, {181, 1, 391, 65535},
	{208, 1, 392, 65535}, {32, 1, 393, 65535}, {181, 1, 394, 65535},
	{208, 1, 395, 65535}, {208, 1, 396, 65535}, {183, 1, 397, 65535},
	{189, 1, 398, 65535}, {208, 1, 399, 65535}, {208, 1, 400, 65535},
	{176, 1, 401, 65535}, {184, 2, 402, 65535}, {32, 2, 404, 65535},
	{208, 0, 0, 94}, {209, 0, 0, 95}, {208, 0, 0, 96},
	{209, 0, 0, 97},
};

static const uint8_t pcut_release_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1, 2, 3, 4, 5, 0, 0, 6, 0, 7,
	8, 9, 10, 0, 11, 0, 12, 13, 14, 15, 0, 0,
	0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 17, 0, 18, 19, 0, 0, 0, 0, 0, 20,
	21, 22, 0, 0, 0, 0, 0, 0, 23, 0, 0, 24,
	0, 25, 26, 0, 0, 0, 0, 27, 28, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_release_words_second[256] = {
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
	0x0, 0x0, 0x8002, 0x8000, 0x8000, 0x2000,
	0x48000, 0x0, 0x0, 0x4000, 0x0, 0x8020,
	0x20, 0x220, 0x8020, 0x0, 0x248022, 0x0,
	0x20, 0x18202, 0x1302, 0x4000, 0x0, 0x0,
	0x0, 0x0, 0x200000, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x100000, 0x0, 0x80100000, 0x2,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x100000,
	0x4180, 0x40000010, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x1000050, 0x0, 0x0, 0x8,
	0x0, 0x2001, 0x400000, 0x0, 0x0, 0x0,
	0x0, 0x80000, 0x400000, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_release_words = {pcut_release_words_rows, pcut_release_words_text, pcut_release_words_nodes,
	pcut_release_words_first, pcut_release_words_second, sizeof pcut_release_words_rows / sizeof pcut_release_words_rows[0]};

static const char pcut_ask_words_text[] =
	"ayrintili bilgi icin\0"
	"bei ruckfragen\0"
	"bilgi icin\0"
	"bovebb informacio\0"
	"daha fazla bilgi icin\0"
	"dalsi informace\0"
	"dalsie informacie\0"
	"daugiau informacijos\0"
	"detayli bilgi icin\0"
	"dodatkowe informacje\0"
	"dodatkowych informacji\0"
	"dodatne informacije\0"
	"flere oplysninger\0"
	"for additional information\0"
	"for further details\0"
	"for further information\0"
	"for interviews\0"
	"for media enquiries\0"
	"for media inquiries\0"
	"for mer informasjon\0"
	"for mer information\0"
	"for mere information\0"
	"for more information\0"
	"for press enquiries\0"
	"for press inquiries\0"
	"for queries\0"
	"fur ruckfragen\0"
	"fur weitere informationen\0"
	"informasi lebih lanjut\0"
	"informazio gehiago\0"
	"kwa maelezo zaidi\0"
	"lisainfo\0"
	"lisateave\0"
	"lisatiedot\0"
	"lisatietoja\0"
	"mais informacoes\0"
	"mas informacion\0"
	"meer informatie\0"
	"mer information\0"
	"moi thong tin chi tiet\0"
	"nanari upplysingar\0"
	"noot voor de redactie\0"
	"noot voor redactie\0"
	"papildu informacija\0"
	"para mais informacoes\0"
	"para mas informacion\0"
	"pentru informatii suplimentare\0"
	"pentru mai multe informatii\0"
	"per a mes informacio\0"
	"per informazioni\0"
	"per maggiori informazioni\0"
	"per ulteriori informazioni\0"
	"plasaka informacija\0"
	"pour en savoir plus\0"
	"pour plus d'informations\0"
	"pour toute information\0"
	"pre viac informacii\0"
	"ruckfragen\0"
	"thong tin lien he\0"
	"tovabbi informacio\0"
	"tuilleadh eolais\0"
	"untuk informasi lebih lanjut\0"
	"untuk maklumat lanjut\0"
	"vice informaci\0"
	"voor meer informatie\0"
	"weitere informationen\0"
	"wiecej informacji\0"
	"yderligere oplysninger\0"
	"za dodatne informacije\0"
	"za vec informacij\0"
	"za vise informacija\0"
	"για περισσοτερεσ πληροφοριεσ\0"
	"περισσοτερεσ πληροφοριεσ\0"
	"додаткова інформація\0"
	"дополнительная информация\0"
	"за додатковою інформацією\0"
	"за дополнительнои информациеи\0"
	"за допълнителна информация\0"
	"за повече информация\0"
	"למידע נוסף\0"
	"לפרטים\0"
	"לפרטים נוספים\0"
	"براي اطلاعات بيشتر\0"
	"للاستفسار\0"
	"للمزيد من المعلومات\0"
	"لمزيد من المعلومات\0"
	"مزيد معلومات كے ليے\0"
	"अधिक जानकारी के लिए\0"
	"আরও তথ্যের জন্য\0"
	"ข้อมูลเพิ่มเติม\0"
	"สอบถามข้อมูลเพิ่มเติม\0"
	"สอบถามเพิ่มเติม\0"
	"お問い合わせ\0"
	"お問い合わせ先\0"
	"問い合わせ先\0"
	"媒体联系\0"
	"媒体联络\0"
	"媒體聯絡\0"
	"报道咨询\0"
	"新聞聯絡\0"
	"本件に関するお問い合わせ\0"
	"联系人\0"
	"聯絡人\0"
	"담당자\0"
	"문의\0"
	"문의처\0"
;

static const pcut_phrase pcut_ask_words_rows[] = {
	{0, 1, 0},
	{21, 1, 0},
	{36, 1, 0},
	{47, 1, 0},
	{65, 1, 0},
	{87, 1, 0},
	{103, 1, 0},
	{121, 1, 0},
	{142, 1, 0},
	{161, 1, 0},
	{182, 1, 0},
	{205, 1, 0},
	{225, 1, 0},
	{243, 1, 0},
	{270, 1, 0},
	{290, 1, 0},
	{314, 1, 0},
	{329, 1, 0},
	{349, 1, 0},
	{369, 1, 0},
	{389, 1, 0},
	{409, 1, 0},
	{430, 1, 0},
	{451, 1, 0},
	{471, 1, 0},
	{491, 1, 0},
	{503, 1, 0},
	{518, 1, 0},
	{544, 1, 0},
	{567, 1, 0},
	{586, 1, 0},
	{604, 1, 0},
	{613, 1, 0},
	{623, 1, 0},
	{634, 1, 0},
	{646, 1, 0},
	{663, 1, 0},
	{679, 1, 0},
	{695, 1, 0},
	{711, 1, 0},
	{734, 1, 0},
	{753, 1, 0},
	{775, 1, 0},
	{794, 1, 0},
	{814, 1, 0},
	{836, 1, 0},
	{857, 1, 0},
	{888, 1, 0},
	{916, 1, 0},
	{937, 1, 0},
	{954, 1, 0},
	{980, 1, 0},
	{1007, 1, 0},
	{1027, 1, 0},
	{1047, 1, 0},
	{1072, 1, 0},
	{1095, 1, 0},
	{1115, 1, 0},
	{1126, 1, 0},
	{1144, 1, 0},
	{1163, 1, 0},
	{1180, 1, 0},
	{1209, 1, 0},
	{1231, 1, 0},
	{1246, 1, 0},
	{1267, 1, 0},
	{1289, 1, 0},
	{1307, 1, 0},
	{1330, 1, 0},
	{1353, 1, 0},
	{1371, 1, 0},
	{1391, 1, 0},
	{1446, 1, 0},
	{1494, 1, 0},
	{1534, 1, 0},
	{1584, 1, 0},
	{1633, 1, 0},
	{1690, 1, 0},
	{1741, 1, 0},
	{1780, 1, 0},
	{1800, 1, 0},
	{1813, 1, 0},
	{1839, 1, 0},
	{1874, 1, 0},
	{1893, 1, 0},
	{1930, 1, 0},
	{1965, 1, 0},
	{2001, 1, 0},
	{2053, 1, 0},
	{2095, 1, 0},
	{2141, 1, 0},
	{2205, 1, 0},
	{2251, 1, 0},
	{2270, 1, 0},
	{2292, 1, 0},
	{2311, 1, 0},
	{2324, 1, 0},
	{2337, 1, 0},
	{2350, 1, 0},
	{2363, 1, 0},
	{2376, 1, 0},
	{2413, 1, 0},
	{2423, 1, 0},
	{2433, 1, 0},
	{2443, 1, 0},
	{2450, 1, 0},
};

static const pcut_phrase_node pcut_ask_words_nodes[] = {
	{97, 0, 0, 0}, {98, 3, 29, 65535}, {100, 3, 32, 65535},
	{102, 3, 35, 65535}, {105, 1, 38, 65535}, {107, 0, 0, 30},
	{108, 1, 39, 65535}, {109, 3, 40, 65535}, {110, 2, 43, 65535},
	{112, 5, 45, 65535}, {114, 0, 0, 57}, {116, 3, 50, 65535},
	{117, 1, 53, 65535}, {118, 2, 54, 65535}, {119, 2, 56, 65535},
	{121, 0, 0, 67}, {122, 1, 58, 65535}, {206, 0, 0, 71},
	{207, 0, 0, 72}, {208, 2, 59, 65535}, {215, 1, 61, 65535},
	{216, 0, 0, 82}, {217, 2, 62, 65535}, {224, 3, 64, 65535},
	{227, 1, 67, 65535}, {229, 2, 68, 65535}, {230, 3, 70, 65535},
	{232, 1, 73, 65535}, {235, 2, 74, 65535}, {101, 0, 0, 1},
	{105, 0, 0, 2}, {111, 0, 0, 3}, {97, 3, 76, 65535},
	{101, 0, 0, 8}, {111, 1, 79, 65535}, {108, 0, 0, 12},
	{111, 1, 80, 65535}, {117, 1, 81, 65535}, {110, 1, 82, 65535},
	{105, 1, 83, 65535}, {97, 2, 84, 65535}, {101, 2, 86, 65535},
	{111, 0, 0, 39}, {97, 0, 0, 40}, {111, 1, 88, 65535},
	{97, 2, 89, 65535}, {101, 2, 91, 65535}, {108, 0, 0, 52},
	{111, 1, 93, 65535}, {114, 0, 0, 56}, {104, 0, 0, 58},
	{111, 0, 0, 59}, {117, 0, 0, 60}, {110, 1, 94, 65535},
	{105, 0, 0, 63}, {111, 0, 0, 64}, {101, 0, 0, 65},
	{105, 0, 0, 66}, {97, 1, 95, 65535}, {180, 1, 96, 65535},
	{183, 1, 97, 65535}, {156, 1, 98, 65535}, {132, 1, 99, 65535},
	{133, 0, 0, 86}, {164, 0, 0, 87}, {166, 0, 0, 88},
	{184, 2, 100, 65535}, {129, 1, 102, 65535}, {149, 0, 0, 94},
	{170, 1, 103, 65535}, {138, 0, 0, 98}, {150, 0, 0, 99},
	{156, 0, 0, 100}, {129, 2, 104, 65535}, {139, 0, 0, 103},
	{172, 1, 106, 65535}, {104, 0, 0, 4}, {108, 1, 107, 65535},
	{117, 0, 0, 7}, {100, 1, 108, 65535}, {114, 1, 109, 65535},
	{114, 1, 110, 65535}, {102, 1, 111, 65535}, {115, 1, 112, 65535},
	{105, 0, 0, 35}, {115, 0, 0, 36}, {101, 0, 0, 37},
	{114, 0, 0, 38}, {111, 1, 113, 65535}, {112, 0, 0, 43},
	{114, 1, 114, 65535}, {110, 1, 115, 65535}, {114, 1, 116, 65535},
	{117, 1, 117, 65535}, {116, 1, 118, 65535}, {32, 2, 119, 65535},
	{208, 1, 121, 65535}, {208, 1, 122, 65535}, {215, 2, 123, 65535},
	{217, 2, 125, 65535}, {130, 0, 0, 89}, {170, 1, 127, 65535},
	{138, 1, 128, 65535}, {146, 2, 129, 65535}, {148, 0, 0, 101},
	{175, 0, 0, 102}, {184, 1, 131, 65535}, {115, 1, 132, 65535},
	{97, 1, 133, 65535}, {32, 6, 134, 65535}, {32, 2, 140, 65535},
	{111, 1, 142, 65535}, {97, 2, 143, 65535}, {116, 1, 145, 65535},
	{97, 1, 146, 65535}, {116, 1, 147, 65535}, {32, 4, 148, 65535},
	{114, 1, 152, 65535}, {117, 1, 153, 65535}, {100, 0, 0, 68},
	{118, 2, 154, 65535}, {190, 1, 156, 65535}, {176, 1, 157, 65535},
	{158, 0, 0, 79}, {164, 1, 158, 65535}, {132, 2, 159, 65535},
	{133, 0, 0, 85}, {224, 1, 161, 65535}, {229, 1, 162, 65535},
	{228, 1, 163, 65535}, {233, 0, 0, 97}, {236, 1, 164, 65535},
	{105, 2, 165, 65535}, {116, 2, 167, 65535}, {97, 0, 0, 13},
	{102, 1, 169, 65535}, {105, 0, 0, 16}, {109, 2, 170, 65535},
	{112, 1, 172, 65535}, {113, 0, 0, 25}, {114, 0, 0, 26},
	{119, 0, 0, 27}, {114, 1, 173, 65535}, {105, 0, 0, 31},
	{116, 2, 174, 65535}, {32, 1, 176, 65535}, {32, 1, 177, 65535},
	{114, 1, 178, 65535}, {97, 0, 0, 48}, {105, 0, 0, 49},
	{109, 0, 0, 50}, {117, 0, 0, 51}, {32, 3, 179, 65535},
	{107, 1, 182, 65535}, {101, 0, 0, 69}, {105, 0, 0, 70},
	{208, 2, 183, 65535}, {32, 1, 185, 65535}, {215, 1, 186, 65535},
	{216, 0, 0, 83}, {217, 0, 0, 84}, {184, 1, 187, 65535},
	{149, 1, 188, 65535}, {189, 1, 189, 65535}, {157, 1, 190, 65535},
	{32, 0, 0, 5}, {101, 0, 0, 6}, {107, 1, 191, 65535},
	{110, 0, 0, 11}, {117, 1, 192, 65535}, {101, 2, 193, 65535},
	{111, 0, 0, 22}, {114, 1, 195, 65535}, {109, 1, 196, 65535},
	{101, 0, 0, 32}, {105, 1, 197, 65535}, {118, 1, 198, 65535},
	{109, 1, 199, 65535}, {117, 1, 200, 65535}, {101, 0, 0, 53},
	{112, 0, 0, 54}, {116, 0, 0, 55}, {32, 2, 201, 65535},
	{180, 0, 0, 73}, {191, 0, 0, 74}, {208, 2, 203, 65535},
	{168, 1, 205, 65535}, {173, 1, 206, 65535}, {143, 1, 207, 65535},
	{147, 1, 208, 65535}, {152, 1, 209, 104}, {111, 1, 210, 65535},
	{114, 1, 211, 65535}, {100, 1, 212, 65535}, {114, 2, 213, 65535},
	{101, 1, 215, 65535}, {97, 2, 216, 65535}, {101, 2, 218, 65535},
	{111, 1, 220, 65535}, {97, 2, 221, 65535}, {32, 2, 223, 65535},
	{105, 0, 0, 61}, {109, 0, 0, 62}, {180, 1, 225, 65535},
	{191, 0, 0, 78}, {215, 1, 226, 65535}, {224, 1, 227, 65535},
	{227, 1, 228, 65535}, {232, 1, 229, 65535}, {236, 0, 0, 105},
	{119, 2, 230, 65535}, {116, 1, 232, 65535}, {105, 1, 233, 65535},
	{32, 1, 234, 65535}, {101, 0, 0, 21}, {115, 1, 235, 65535},
	{115, 0, 0, 28}, {122, 0, 0, 29}, {100, 0, 0, 33},
	{116, 0, 0, 34}, {111, 1, 236, 65535}, {105, 0, 0, 44},
	{115, 0, 0, 45}, {105, 0, 0, 46}, {109, 0, 0, 47},
	{208, 1, 237, 65535}, {152, 1, 238, 65535}, {184, 1, 239, 65535},
	{129, 1, 240, 65535}, {129, 1, 241, 65535}, {101, 0, 0, 9},
	{121, 0, 0, 10}, {104, 1, 242, 65535}, {97, 1, 243, 65535},
	{105, 1, 244, 65535}, {115, 1, 245, 65535}, {114, 1, 246, 65535},
	{190, 1, 247, 65535}, {215, 1, 248, 65535}, {154, 1, 249, 65535},
	{132, 1, 250, 65535}, {148, 1, 251, 65535}, {101, 1, 252, 65535},
	{32, 2, 253, 65535}, {110, 1, 255, 65535}, {32, 2, 256, 65535},
	{32, 2, 258, 65535}, {208, 2, 260, 65535}, {153, 1, 262, 65535},
	{224, 1, 263, 65535}, {229, 1, 264, 65535}, {231, 2, 265, 65535},
	{114, 1, 267, 65535}, {101, 0, 0, 17}, {105, 0, 0, 18},
	{102, 1, 268, 65535}, {101, 0, 0, 23}, {105, 0, 0, 24},
	{100, 0, 0, 41}, {114, 0, 0, 42}, {180, 0, 0, 75},
	{191, 2, 269, 65535}, {215, 1, 271, 65535}, {184, 1, 272, 65535},
	{144, 1, 273, 65535}, {179, 0, 0, 95}, {187, 0, 0, 96},
	{32, 2, 274, 65535}, {111, 1, 276, 65535}, {208, 0, 0, 76},
	{209, 0, 0, 77}, {157, 1, 277, 80}, {150, 1, 278, 65535},
	{136, 1, 279, 65535}, {100, 0, 0, 14}, {105, 0, 0, 15},
	{114, 1, 280, 65535}, {32, 0, 0, 81}, {224, 1, 281, 65535},
	{227, 1, 282, 65535}, {109, 1, 283, 65535}, {184, 1, 284, 65535},
	{130, 1, 285, 65535}, {97, 2, 286, 65535}, {178, 1, 288, 65535},
	{143, 1, 289, 65535}, {115, 0, 0, 19}, {116, 0, 0, 20},
	{224, 1, 290, 65535}, {227, 1, 291, 65535}, {184, 1, 292, 65535},
	{129, 1, 293, 65535}, {161, 1, 294, 65535}, {155, 1, 295, 92},
	{224, 2, 296, 65535}, {229, 0, 0, 93}, {184, 0, 0, 90},
	{185, 0, 0, 91},
};

static const uint8_t pcut_ask_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 0, 3, 0, 4, 0, 0, 5, 0, 6,
	7, 8, 9, 0, 10, 0, 11, 0, 12, 13, 14, 15,
	0, 16, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 18, 19, 20, 0, 0, 0, 0, 0, 0, 21,
	22, 23, 0, 0, 0, 0, 0, 0, 24, 0, 0, 25,
	0, 26, 27, 0, 28, 0, 0, 29, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_ask_words_second[256] = {
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
	0x0, 0x2000000, 0x8220, 0x0, 0x8022, 0x0,
	0x209000, 0x0, 0x0, 0x4000, 0x0, 0x800000,
	0x200, 0x8022, 0x8002, 0x0, 0x49022, 0x0,
	0x200000, 0x0, 0x208100, 0x4000, 0x8200, 0x220,
	0x0, 0x10, 0x2, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x80000, 0x1, 0x900000, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x10000000,
	0x100, 0x30, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x1000050, 0x0, 0x0, 0x2,
	0x0, 0x200400, 0x10400400, 0x0, 0x2, 0x0,
	0x0, 0x1800, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_ask_words = {pcut_ask_words_rows, pcut_ask_words_text, pcut_ask_words_nodes,
	pcut_ask_words_first, pcut_ask_words_second, sizeof pcut_ask_words_rows / sizeof pcut_ask_words_rows[0]};

static const char pcut_reach_words_text[] =
	"contact autor\0"
	"contact met de auteur\0"
	"contact opnemen met de auteur\0"
	"contact reporter\0"
	"contact the author\0"
	"contact the editor\0"
	"contact the reporter\0"
	"contact the writer\0"
	"contact this reporter\0"
	"contactar al autor\0"
	"contactar con el autor\0"
	"contacter l'auteur\0"
	"contacter l'autrice\0"
	"contacter la redaction\0"
	"contacto con el autor\0"
	"contatar o autor\0"
	"contato com o autor\0"
	"contattare l'autore\0"
	"e-mail the author\0"
	"e-mail the reporter\0"
	"e-mail the writer\0"
	"ecrire a\0"
	"ecrire a l'auteur\0"
	"email the author\0"
	"email the reporter\0"
	"email the writer\0"
	"escreva para\0"
	"escriba a\0"
	"escribe a\0"
	"follow the author\0"
	"follow the reporter\0"
	"hubungi penulis\0"
	"kapcsolat a szerzovel\0"
	"kontakt journalisten\0"
	"kontakt na autora\0"
	"kontakt na redakci\0"
	"kontakt skribenten\0"
	"kontakt z autorem\0"
	"kontakt z redakcja\0"
	"kontakt zu den autoren\0"
	"kontakt zum autor\0"
	"kontakt zur autorin\0"
	"kontakt zur redaktion\0"
	"kontakta reportern\0"
	"kontakta skribenten\0"
	"lien he tac gia\0"
	"mail de auteur\0"
	"ota yhteytta toimittajaan\0"
	"para contactar a la autora\0"
	"para contactar al autor\0"
	"para contactar al periodista\0"
	"para contactar o autor\0"
	"para contatar o autor\0"
	"per contattare l'autore\0"
	"per contattare l'autrice\0"
	"per contattare la redazione\0"
	"pour contacter l'auteur\0"
	"pour contacter l'autrice\0"
	"pour contacter la redaction\0"
	"pour joindre l'auteur\0"
	"reach the author\0"
	"reach the reporter\0"
	"reach the writer\0"
	"reageren op dit artikel\0"
	"schreiben sie an\0"
	"schreiben sie dem autor\0"
	"schreiben sie der autorin\0"
	"scrivere a\0"
	"scrivi a\0"
	"to contact bloomberg\0"
	"to contact the author\0"
	"to contact the authors\0"
	"to contact the editor\0"
	"to contact the editors\0"
	"to contact the reporter\0"
	"to contact the reporters\0"
	"to contact the writer\0"
	"write the author\0"
	"write to\0"
	"yazara ulasmak icin\0"
	"za kontakt s autorom\0"
	"επικοινωνια με τον συντακτη\0"
	"зв'язатися з автором\0"
	"связаться с автором\0"
	"связь с автором\0"
;

static const pcut_phrase pcut_reach_words_rows[] = {
	{0, 1, 0},
	{14, 1, 0},
	{36, 1, 0},
	{66, 1, 0},
	{83, 1, 0},
	{102, 1, 0},
	{121, 1, 0},
	{142, 1, 0},
	{161, 1, 0},
	{183, 1, 0},
	{202, 1, 0},
	{225, 1, 0},
	{244, 1, 0},
	{264, 1, 0},
	{287, 1, 0},
	{309, 1, 0},
	{326, 1, 0},
	{346, 1, 0},
	{366, 1, 0},
	{384, 1, 0},
	{404, 1, 0},
	{422, 1, 0},
	{431, 1, 0},
	{449, 1, 0},
	{466, 1, 0},
	{485, 1, 0},
	{502, 1, 0},
	{515, 1, 0},
	{525, 1, 0},
	{535, 1, 0},
	{553, 1, 0},
	{573, 1, 0},
	{589, 1, 0},
	{611, 1, 0},
	{632, 1, 0},
	{650, 1, 0},
	{669, 1, 0},
	{688, 1, 0},
	{706, 1, 0},
	{725, 1, 0},
	{748, 1, 0},
	{766, 1, 0},
	{786, 1, 0},
	{808, 1, 0},
	{827, 1, 0},
	{847, 1, 0},
	{863, 1, 0},
	{878, 1, 0},
	{904, 1, 0},
	{931, 1, 0},
	{955, 1, 0},
	{984, 1, 0},
	{1007, 1, 0},
	{1029, 1, 0},
	{1053, 1, 0},
	{1078, 1, 0},
	{1106, 1, 0},
	{1130, 1, 0},
	{1155, 1, 0},
	{1183, 1, 0},
	{1205, 1, 0},
	{1222, 1, 0},
	{1241, 1, 0},
	{1258, 1, 0},
	{1282, 1, 0},
	{1299, 1, 0},
	{1323, 1, 0},
	{1349, 1, 0},
	{1360, 1, 0},
	{1369, 1, 0},
	{1390, 1, 0},
	{1412, 1, 0},
	{1435, 1, 0},
	{1457, 1, 0},
	{1480, 1, 0},
	{1504, 1, 0},
	{1529, 1, 0},
	{1551, 1, 0},
	{1568, 1, 0},
	{1577, 1, 0},
	{1597, 1, 0},
	{1618, 1, 0},
	{1670, 1, 0},
	{1708, 1, 0},
	{1745, 1, 0},
};

static const pcut_phrase_node pcut_reach_words_nodes[] = {
	{99, 1, 18, 65535}, {101, 4, 19, 65535}, {102, 1, 23, 65535},
	{104, 0, 0, 31}, {107, 2, 24, 65535}, {108, 0, 0, 45},
	{109, 0, 0, 46}, {111, 0, 0, 47}, {112, 3, 26, 65535},
	{114, 1, 29, 65535}, {115, 1, 30, 65535}, {116, 1, 31, 65535},
	{119, 1, 32, 65535}, {121, 0, 0, 79}, {122, 0, 0, 80},
	{206, 0, 0, 81}, {208, 0, 0, 82}, {209, 1, 33, 65535},
	{111, 1, 34, 65535}, {45, 1, 35, 65535}, {99, 1, 36, 65535},
	{109, 1, 37, 65535}, {115, 1, 38, 65535}, {111, 1, 39, 65535},
	{97, 0, 0, 32}, {111, 1, 40, 65535}, {97, 1, 41, 65535},
	{101, 1, 42, 65535}, {111, 1, 43, 65535}, {101, 1, 44, 65535},
	{99, 2, 45, 65535}, {111, 1, 47, 65535}, {114, 1, 48, 65535},
	{129, 1, 49, 65535}, {110, 1, 50, 65535}, {109, 1, 51, 65535},
	{114, 1, 52, 65535}, {97, 1, 53, 65535}, {99, 1, 54, 65535},
	{108, 1, 55, 65535}, {110, 1, 56, 65535}, {114, 1, 57, 65535},
	{114, 1, 58, 65535}, {117, 1, 59, 65535}, {97, 2, 60, 65535},
	{104, 1, 62, 65535}, {114, 1, 63, 65535}, {32, 1, 64, 65535},
	{105, 1, 65, 65535}, {208, 1, 66, 65535}, {116, 1, 67, 65535},
	{97, 1, 68, 65535}, {105, 1, 69, 65535}, {105, 1, 70, 65535},
	{114, 2, 71, 65535}, {108, 1, 73, 65535}, {116, 1, 74, 65535},
	{97, 1, 75, 65535}, {32, 1, 76, 65535}, {114, 1, 77, 65535},
	{99, 1, 78, 65535}, {103, 0, 0, 63}, {114, 1, 79, 65535},
	{105, 1, 80, 65535}, {99, 1, 81, 65535}, {116, 1, 82, 65535},
	{178, 1, 83, 65535}, {97, 2, 84, 65535}, {105, 1, 86, 65535},
	{114, 1, 87, 65535}, {108, 1, 88, 65535}, {101, 0, 0, 26},
	{105, 1, 89, 65535}, {111, 1, 90, 65535}, {97, 1, 91, 65535},
	{32, 1, 92, 65535}, {99, 1, 93, 65535}, {32, 2, 94, 65535},
	{104, 1, 96, 65535}, {101, 1, 97, 65535}, {118, 2, 98, 65535},
	{111, 1, 100, 65535}, {101, 1, 101, 65535}, {209, 1, 102, 65535},
	{99, 1, 103, 65535}, {116, 3, 104, 65535}, {108, 1, 107, 65535},
	{101, 1, 108, 65535}, {32, 1, 109, 65535}, {98, 2, 110, 65535},
	{119, 1, 112, 65535}, {107, 1, 113, 65535}, {99, 1, 114, 65535},
	{111, 1, 115, 65535}, {99, 1, 116, 65535}, {106, 0, 0, 59},
	{32, 1, 117, 65535}, {105, 1, 118, 65535}, {101, 0, 0, 67},
	{105, 0, 0, 68}, {110, 1, 119, 65535}, {32, 1, 120, 65535},
	{143, 1, 121, 65535}, {116, 4, 122, 65535}, {97, 0, 0, 15},
	{111, 0, 0, 16}, {116, 0, 0, 17}, {32, 1, 126, 65535},
	{32, 1, 127, 65535}, {116, 1, 128, 65535}, {97, 0, 0, 27},
	{101, 0, 0, 28}, {32, 1, 129, 65535}, {116, 2, 130, 65535},
	{111, 1, 132, 65535}, {110, 1, 133, 65535}, {111, 1, 134, 65535},
	{116, 1, 135, 65535}, {98, 1, 136, 65535}, {116, 1, 137, 65535},
	{116, 2, 138, 65535}, {208, 1, 140, 65535}, {32, 5, 141, 65535},
	{97, 1, 146, 65535}, {101, 1, 147, 65535}, {111, 0, 0, 14},
	{116, 1, 148, 65535}, {97, 1, 149, 21}, {104, 1, 150, 65535},
	{116, 1, 151, 65535}, {32, 4, 152, 65535}, {97, 1, 156, 65535},
	{110, 1, 157, 65535}, {116, 1, 158, 65535}, {110, 1, 159, 65535},
	{104, 1, 160, 65535}, {101, 1, 161, 65535}, {97, 1, 162, 65535},
	{104, 0, 0, 77}, {111, 0, 0, 78}, {183, 2, 163, 65535},
	{97, 0, 0, 0}, {109, 0, 0, 1}, {111, 0, 0, 2},
	{114, 0, 0, 3}, {116, 1, 165, 65535}, {114, 1, 166, 65535},
	{114, 1, 167, 65535}, {104, 1, 168, 65535}, {32, 0, 0, 22},
	{101, 1, 169, 65535}, {104, 1, 170, 65535}, {106, 0, 0, 33},
	{110, 1, 171, 65535}, {115, 0, 0, 36}, {122, 2, 172, 65535},
	{32, 2, 174, 65535}, {116, 1, 176, 65535}, {97, 1, 177, 65535},
	{116, 1, 178, 65535}, {101, 1, 179, 65535}, {110, 1, 180, 65535},
	{99, 1, 181, 65535}, {208, 0, 0, 83}, {209, 0, 0, 84},
	{104, 2, 182, 65535}, {32, 2, 184, 65535}, {32, 1, 186, 65535},
	{101, 1, 187, 65535}, {32, 3, 188, 65535}, {101, 1, 191, 65535},
	{97, 1, 192, 65535}, {32, 2, 193, 65535}, {117, 3, 195, 65535},
	{114, 0, 0, 43}, {115, 0, 0, 44}, {97, 2, 198, 65535},
	{116, 1, 200, 65535}, {97, 1, 201, 65535}, {32, 3, 202, 65535},
	{32, 1, 205, 65535}, {116, 1, 206, 65535}, {101, 1, 207, 65535},
	{105, 0, 0, 8}, {97, 0, 0, 9}, {99, 0, 0, 10},
	{108, 2, 208, 65535}, {32, 3, 210, 65535}, {97, 0, 0, 23},
	{114, 0, 0, 24}, {119, 0, 0, 25}, {32, 2, 213, 65535},
	{32, 2, 215, 65535}, {97, 0, 0, 37}, {114, 0, 0, 38},
	{32, 0, 0, 39}, {109, 0, 0, 40}, {114, 1, 217, 65535},
	{99, 1, 218, 65535}, {116, 0, 0, 52}, {116, 1, 219, 65535},
	{99, 1, 220, 65535}, {97, 0, 0, 60}, {114, 0, 0, 61},
	{119, 0, 0, 62}, {115, 1, 221, 65535}, {32, 2, 222, 65535},
	{32, 4, 224, 65535}, {39, 1, 228, 65535}, {97, 0, 0, 13},
	{97, 0, 0, 18}, {114, 0, 0, 19}, {119, 0, 0, 20},
	{97, 0, 0, 29}, {114, 0, 0, 30}, {97, 0, 0, 34},
	{114, 0, 0, 35}, {32, 2, 229, 65535}, {116, 1, 231, 65535},
	{97, 1, 232, 65535}, {116, 1, 233, 65535}, {105, 1, 234, 65535},
	{98, 0, 0, 69}, {116, 1, 235, 65535}, {97, 0, 0, 4},
	{101, 0, 0, 5}, {114, 0, 0, 6}, {119, 0, 0, 7},
	{97, 1, 236, 65535}, {97, 0, 0, 41}, {114, 0, 0, 42},
	{97, 1, 237, 65535}, {114, 1, 238, 65535}, {101, 1, 239, 65535},
	{101, 1, 240, 65535}, {104, 1, 241, 65535}, {117, 1, 242, 65535},
	{114, 1, 243, 65535}, {101, 1, 244, 65535}, {114, 1, 245, 65535},
	{32, 2, 246, 65535}, {101, 1, 248, 65535}, {116, 2, 249, 65535},
	{32, 2, 251, 65535}, {32, 1, 253, 65535}, {32, 1, 254, 65535},
	{97, 0, 0, 64}, {100, 1, 255, 65535}, {32, 4, 256, 65535},
	{101, 0, 0, 11}, {114, 0, 0, 12}, {97, 2, 260, 65535},
	{111, 0, 0, 51}, {108, 2, 262, 65535}, {108, 2, 264, 65535},
	{101, 2, 266, 65535}, {97, 1, 268, 65535}, {101, 1, 269, 65535},
	{114, 1, 270, 65535}, {119, 0, 0, 76}, {32, 0, 0, 48},
	{108, 1, 271, 65535}, {39, 1, 272, 65535}, {97, 0, 0, 55},
	{39, 1, 273, 65535}, {97, 0, 0, 58}, {109, 0, 0, 65},
	{114, 0, 0, 66}, {117, 1, 274, 65535}, {100, 1, 275, 65535},
	{101, 1, 276, 65535}, {32, 2, 277, 65535}, {97, 1, 279, 65535},
	{97, 1, 280, 65535}, {116, 1, 281, 65535}, {105, 1, 282, 65535},
	{112, 1, 283, 65535}, {97, 0, 0, 49}, {112, 0, 0, 50},
	{117, 1, 284, 65535}, {117, 1, 285, 65535}, {104, 1, 286, 65535},
	{116, 1, 287, 65535}, {111, 1, 288, 65535}, {116, 2, 289, 65535},
	{116, 2, 291, 65535}, {111, 1, 293, 65535}, {111, 1, 294, 65535},
	{114, 1, 295, 65535}, {111, 0, 0, 53}, {114, 0, 0, 54},
	{101, 0, 0, 56}, {114, 0, 0, 57}, {114, 1, 296, 70},
	{114, 1, 297, 72}, {116, 1, 298, 65535}, {115, 0, 0, 71},
	{115, 0, 0, 73}, {101, 1, 299, 65535}, {114, 1, 300, 74},
	{115, 0, 0, 75},
};

static const uint8_t pcut_reach_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1, 0, 2, 3, 0, 4, 0, 0, 5,
	6, 7, 0, 8, 9, 0, 10, 11, 12, 0, 0, 13,
	0, 14, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 16, 0, 17, 18, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_reach_words_second[256] = {
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
	0x0, 0x0, 0x0, 0x8000, 0x0, 0x82008,
	0x8000, 0x0, 0x200000, 0x0, 0x0, 0x8002,
	0x200, 0x2, 0x0, 0x100000, 0x8022, 0x0,
	0x20, 0x8, 0x8000, 0x0, 0x0, 0x40000,
	0x0, 0x2, 0x2, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x200000, 0x0, 0x800000, 0x2,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_reach_words = {pcut_reach_words_rows, pcut_reach_words_text, pcut_reach_words_nodes,
	pcut_reach_words_first, pcut_reach_words_second, sizeof pcut_reach_words_rows / sizeof pcut_reach_words_rows[0]};

static const char pcut_furniture_words_text[] =
	"#  gold badge\0"
	"#  silver badges\0"
	"# binh luan\0"
	"# claps\0"
	"# comentarii\0"
	"# comentario\0"
	"# comentarios\0"
	"# comentarios en\0"
	"# comment\0"
	"# commentaire\0"
	"# commentaires\0"
	"# commentaires sur\0"
	"# commenti\0"
	"# commenti a\0"
	"# commento\0"
	"# comments\0"
	"# comments on\0"
	"# comments so far\0"
	"# dakika okuma\0"
	"# dk\0"
	"# dk okuma\0"
	"# followers\0"
	"# from # ratings\0"
	"# from # reviews\0"
	"# from # votes\0"
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
	"# kommentar zu\0"
	"# kommentare\0"
	"# kommentare anzeigen\0"
	"# kommentare lesen\0"
	"# kommentare zu\0"
	"# kommentarer\0"
	"# kommentarer till\0"
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
	"# mins\0"
	"# mins read\0"
	"# minute read\0"
	"# minute reading\0"
	"# minuten\0"
	"# minuten leestijd\0"
	"# minuten lesen\0"
	"# minuten lesezeit\0"
	"# minutes\0"
	"# minutes de lecture\0"
	"# minutes read\0"
	"# minutes to read\0"
	"# minuti\0"
	"# minuti di lettura\0"
	"# minutos\0"
	"# minutos de lectura\0"
	"# minutos de leitura\0"
	"# minuutin lukuaika\0"
	"# mn de lecture\0"
	"# others like this\0"
	"# out of #\0"
	"# people found this helpful\0"
	"# people liked this\0"
	"# perc olvasas\0"
	"# phut doc\0"
	"# points\0"
	"# prispevku\0"
	"# ratings\0"
	"# reactie\0"
	"# reacties\0"
	"# reacties op\0"
	"# reacties tonen\0"
	"# reactions\0"
	"# reads\0"
	"# replies\0"
	"# reponses a\0"
	"# response\0"
	"# responses\0"
	"# responses to\0"
	"# retweets\0"
	"# reviews\0"
	"# share\0"
	"# shares\0"
	"# thoughts on\0"
	"# trackback\0"
	"# trackbacks\0"
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
	"a minha conta\0"
	"a propos\0"
	"a propos de l'auteur\0"
	"a propos de l'autrice\0"
	"a sua privacidade\0"
	"a szerzorol\0"
	"a version of this article\0"
	"a version of this story\0"
	"aanmelden voor\0"
	"abbonamenti\0"
	"abbonamento\0"
	"abbonati\0"
	"abbonati ora\0"
	"abo\0"
	"abo-shop\0"
	"abonati-va\0"
	"abone ol\0"
	"abone olun\0"
	"aboneaza-te\0"
	"aboneaza-te la\0"
	"abonelik\0"
	"abonneer\0"
	"abonneer je\0"
	"abonneer nu\0"
	"abonneer u\0"
	"abonnement\0"
	"abonnementen\0"
	"abonnements\0"
	"abonner\0"
	"abonner pa\0"
	"abonnez-vous\0"
	"abonnez-vous a la chaine\0"
	"abonnieren\0"
	"abonnieren sie\0"
	"about author\0"
	"about me\0"
	"about the author\0"
	"about the author:\0"
	"about the authors\0"
	"about the writer\0"
	"about this author\0"
	"about us\0"
	"abrir menu\0"
	"acasa\0"
	"acceder aux commentaires\0"
	"accedi\0"
	"accept all\0"
	"accept and continue\0"
	"accept cookies\0"
	"accepta toate\0"
	"accepteer alle\0"
	"accepter alle\0"
	"accepter et\0"
	"acceptera alla\0"
	"accessibility\0"
	"accetta e\0"
	"accetta tutti\0"
	"accetta tutto\0"
	"accueil\0"
	"accueil >\0"
	"accueil ›\0"
	"aceitar e\0"
	"aceitar todos\0"
	"aceitar tudo\0"
	"aceptar cookies\0"
	"aceptar todo\0"
	"aceptar y\0"
	"active #\0"
	"active member\0"
	"ad\0"
	"ad choices\0"
	"adauga comentariu\0"
	"adchoices\0"
	"add a comment\0"
	"add comment\0"
	"add to collection\0"
	"add to favorites\0"
	"add to reading list\0"
	"add to your reading\0"
	"add us as a\0"
	"add your comment\0"
	"ads\0"
	"advert\0"
	"advertentie\0"
	"advertenties\0"
	"adverteren\0"
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
	"ajouter a mes favoris\0"
	"ajouter a vos selections\0"
	"ajouter un commentaire\0"
	"akceptuj wszystkie\0"
	"akceptuje\0"
	"aksepter alle\0"
	"aktualne\0"
	"aktuelle nachrichten\0"
	"akzeptieren und\0"
	"al abonnee\0"
	"algemene voorwaarden\0"
	"all news\0"
	"all rights reserved\0"
	"alle # kommentare\0"
	"alle ablehnen\0"
	"alle akzeptieren\0"
	"alle kommentare\0"
	"alleen voor abonnees\0"
	"aller a la navigation\0"
	"aller a la recette\0"
	"aller a la recherche\0"
	"aller au\0"
	"aller au contenu\0"
	"aller aux commentaires\0"
	"alles accepteren\0"
	"alles weigeren\0"
	"already a subscriber\0"
	"already have an account\0"
	"alta en la newsletter\0"
	"am meisten gelesen\0"
	"ameliorer cette question\0"
	"ameliorez cette question\0"
	"ana sayfa\0"
	"anadir a favoritos\0"
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
	"antwort abbrechen\0"
	"antwort verbessern\0"
	"antworten\0"
	"anuncio\0"
	"anuncios\0"
	"anzeige\0"
	"anzeigen\0"
	"anzeigen von\0"
	"apne i nettleser\0"
	"app herunterladen\0"
	"apri menu\0"
	"apuntate\0"
	"ara\0"
	"archives\0"
	"arkadasina gonder\0"
	"around the web\0"
	"article continues after advertisement\0"
	"article continues below\0"
	"article continues below advertisement\0"
	"article reserve\0"
	"articles les plus lus\0"
	"artigo exclusivo\0"
	"artikel anhoren\0"
	"artikel delen\0"
	"artikel drucken\0"
	"artikel gaat verder onder\0"
	"artikel horen\0"
	"artikel kommentieren\0"
	"artikel merken\0"
	"artikel teilen\0"
	"artikel verschenken\0"
	"artikel vorlesen\0"
	"artikeln fortsatter under\0"
	"artikelzusammenfassung\0"
	"artikkelen fortsetter under\0"
	"artiklen fortsaetter efter\0"
	"artykul dostepny tylko\0"
	"artykul sponsorowany\0"
	"as mais lidas\0"
	"ascolta\0"
	"ascolta l'articolo\0"
	"ascolta questo articolo\0"
	"asked #\0"
	"assinar\0"
	"assinatura\0"
	"assine\0"
	"assine a\0"
	"assine agora\0"
	"assine ja\0"
	"assine nossa\0"
	"assine por\0"
	"auf die merkliste\0"
	"auf facebook teilen\0"
	"auf twitter teilen\0"
	"auf x teilen\0"
	"aufgerufen #\0"
	"aus wikipedia, der freien enzyklopadie\0"
	"author bio\0"
	"aviso legal\0"
	"back to home\0"
	"back to top\0"
	"bagikan\0"
	"bagikan ke\0"
	"baglantiyi kopyala\0"
	"baixe o app\0"
	"balas\0"
	"be the first to comment\0"
	"beantwoorden\0"
	"bearbeitet vor\0"
	"become a member\0"
	"become a subscriber\0"
	"beitrag anhoren\0"
	"beitrag teilen\0"
	"bekijk alle reacties\0"
	"bekijk deze e-mail\0"
	"bekijk in browser\0"
	"bekijk reacties\0"
	"beliebt\0"
	"beliebteste artikel\0"
	"beluister dit\0"
	"beranda\0"
	"bereits abonnent\0"
	"berita terpopuler\0"
	"berlangganan\0"
	"bersponsor\0"
	"best gelezen\0"
	"bewaar\0"
	"bewaar artikel\0"
	"bewaren\0"
	"bezahlter inhalt\0"
	"bezaras\0"
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
	"brand content\0"
	"breadcrumb\0"
	"breaking news\0"
	"browse other questions\0"
	"bultene kayit\0"
	"bultenimize\0"
	"buscar\0"
	"by taboola\0"
	"cadastre-se\0"
	"careers\0"
	"cari\0"
	"cas citania\0"
	"categorias:\0"
	"categorie:\0"
	"categorieen:\0"
	"categories :\0"
	"categories:\0"
	"category:\0"
	"cautare\0"
	"ce contenu a ete publie\0"
	"cele mai citite\0"
	"cerca\0"
	"cerez ayarlari\0"
	"cerez politikasi\0"
	"cerrar\0"
	"cerrar menu\0"
	"cet article est reserve\0"
	"cet article vous a ete utile\0"
	"cet article vous est offert\0"
	"cet espace est reserve\0"
	"cetak\0"
	"cette entree a ete publiee\0"
	"cevapla\0"
	"chi sono\0"
	"chia se\0"
	"chia se len\0"
	"chiudi\0"
	"chuyen den\0"
	"cikk megosztasa\0"
	"clanek pokracuje pod\0"
	"clicca qui\0"
	"click here for\0"
	"click here to\0"
	"click to email\0"
	"click to enlarge\0"
	"click to print\0"
	"click to share\0"
	"click to share on\0"
	"clique aqui\0"
	"cliquez ici\0"
	"close\0"
	"close menu\0"
	"cok okunanlar\0"
	"colofon\0"
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
	"comments are moderated\0"
	"comments closed\0"
	"comments off\0"
	"commercial break\0"
	"comparte\0"
	"comparte en\0"
	"comparteix\0"
	"compartilhar\0"
	"compartilhar materia\0"
	"compartilhar no\0"
	"compartilhar noticia\0"
	"compartilhe\0"
	"compartir\0"
	"compartir en\0"
	"compartir esta noticia\0"
	"compartir noticia\0"
	"compartir por\0"
	"condividi\0"
	"condividi articolo\0"
	"condividi l'articolo\0"
	"condividi su\0"
	"configuracion de cookies\0"
	"configurar cookies\0"
	"connexion\0"
	"consent to\0"
	"contact the reporter\0"
	"contact us\0"
	"contactanos\0"
	"contenido de marca\0"
	"contenido exclusivo para\0"
	"contenido patrocinado\0"
	"contenido promocionado\0"
	"content is available under\0"
	"contenu sponsorise\0"
	"contenus proposes par\0"
	"contenus sponsorises\0"
	"contenuti sponsorizzati\0"
	"contenuto riservato\0"
	"contenuto sponsorizzato\0"
	"conteudo patrocinado\0"
	"conteudo promovido\0"
	"continua a leggere dopo\0"
	"continua apos a publicidade\0"
	"continua depois da publicidade\0"
	"continua despues de\0"
	"continua dopo la pubblicita\0"
	"continua senza accettare\0"
	"continue reading\0"
	"continue reading below advertisement\0"
	"continue reading the main story\0"
	"continue without accepting\0"
	"continuer sans accepter\0"
	"contribuer\0"
	"contul meu\0"
	"cookie consent\0"
	"cookie policy\0"
	"cookie preferences\0"
	"cookie settings\0"
	"cookie-einstellungen\0"
	"cookie-instellingen\0"
	"cookies\0"
	"cookies beheren\0"
	"cookies verwalten\0"
	"coordinates: #\0"
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
	"correo\0"
	"correo electronico\0"
	"courriel\0"
	"create a free account\0"
	"create an account\0"
	"czas czytania\0"
	"da wikipedia, l'enciclopedia\0"
	"daily newsletter\0"
	"dalsza czesc artykulu\0"
	"dalsza czesc tekstu\0"
	"dalszy ciag materialu\0"
	"dang ky\0"
	"datenschutz\0"
	"datenschutz-einstellungen\0"
	"datenschutzeinstellungen\0"
	"datenschutzerklarung\0"
	"dbamy o twoja\0"
	"de tekst gaat verder onder\0"
	"de tekst is beschikbaar\0"
	"de wikipedia, la enciclopedia\0"
	"deel\0"
	"deel artikel\0"
	"deel dit artikel\0"
	"deel op\0"
	"deel via\0"
	"definicoes de cookies\0"
	"deine e-mail-adresse\0"
	"deixar um comentario\0"
	"deixe um comentario\0"
	"deja abonne\0"
	"deja un comentario\0"
	"del\0"
	"del artikkelen\0"
	"del artiklen\0"
	"del pa\0"
	"dela\0"
	"dela artikeln\0"
	"dela pa\0"
	"delen\0"
	"delen via\0"
	"der text ist unter\0"
	"derniere minute\0"
	"dernieres actualites\0"
	"descarga la app\0"
	"despre autor\0"
	"detta ar en nyhetsartikel\0"
	"deze pagina is voor het laatst\0"
	"did you find this\0"
	"did you make this\0"
	"did you try this\0"
	"diese frage verbessern\0"
	"diese seite wurde zuletzt\0"
	"diesen artikel anhoren\0"
	"dieser artikel ist nur\0"
	"dieser beitrag wurde\0"
	"dieser eintrag wurde\0"
	"din e-postadress\0"
	"direkt zum inhalt\0"
	"direkt zum rezept\0"
	"direkt zur\0"
	"discuss\0"
	"diskuse\0"
	"diskusia\0"
	"diskutieren\0"
	"diskuze\0"
	"distribuie\0"
	"distribuie pe\0"
	"dit artikel verscheen ook\0"
	"dit bericht werd geplaatst\0"
	"do gory\0"
	"do not sell my info\0"
	"do not sell my personal information\0"
	"do not sell or share\0"
	"do you have a story\0"
	"doba cteni\0"
	"doc nhieu\0"
	"doc nhieu nhat\0"
	"dodaj do ulubionych\0"
	"dodaj komentarz\0"
	"domanda posta\0"
	"domov\0"
	"domu\0"
	"donate\0"
	"donate now\0"
	"dostupne pouze pro\0"
	"download article\0"
	"download as pdf\0"
	"download de app\0"
	"download our app\0"
	"download pdf\0"
	"download the app\0"
	"drucken\0"
	"drukuj\0"
	"e-bulten\0"
	"e-bultenimize\0"
	"e-mail\0"
	"e-mail to a friend\0"
	"e-paper\0"
	"e-post\0"
	"ecouter\0"
	"ecouter cet article\0"
	"ecouter l'article\0"
	"edicao impressa\0"
	"edicion impresa\0"
	"edicola\0"
	"editor's choice\0"
	"editors' picks\0"
	"een versie van dit artikel\0"
	"einstellungen verwalten\0"
	"el texto esta disponible\0"
	"elofizetes\0"
	"email\0"
	"email address\0"
	"email article\0"
	"email not displaying\0"
	"email this\0"
	"email this article\0"
	"email to a friend\0"
	"en cok okunanlar\0"
	"en continu\0"
	"en direct\0"
	"en son haberler\0"
	"enable javascript\0"
	"ende der anzeige\0"
	"enlaces promovidos\0"
	"enlarge image\0"
	"enregistrer\0"
	"enregistrer l'article\0"
	"enter email\0"
	"enter your email\0"
	"entrar\0"
	"enviar comentario\0"
	"enviar por\0"
	"enviar por correo\0"
	"enviar por email\0"
	"enviar por whatsapp\0"
	"envoyer par\0"
	"envoyer par e-mail\0"
	"envoyer par mail\0"
	"envoyer un commentaire\0"
	"epaper\0"
	"epost\0"
	"escribe un comentario\0"
	"escribir un comentario\0"
	"escucha este articulo\0"
	"escuchar\0"
	"escuchar articulo\0"
	"escuchar noticia\0"
	"espace client\0"
	"est. reading time\0"
	"esta entrada fue publicada\0"
	"esta pagina foi editada\0"
	"esta pagina se edito\0"
	"este contenido es exclusivo\0"
	"estimated reading time\0"
	"etusivu\0"
	"evasteasetukset\0"
	"exclusief voor abonnees\0"
	"exclusivo para assinantes\0"
	"expand\0"
	"fa nyhedsbrevet\0"
	"facebook\0"
	"facebook messenger\0"
	"facebook'ta paylas\0"
	"facebook分享\0"
	"faire une recherche\0"
	"fale connosco\0"
	"fale conosco\0"
	"favorilere ekle\0"
	"fechar\0"
	"fehler gefunden\0"
	"feliratkozas\0"
	"fermer le menu\0"
	"ficha tecnica\0"
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
	"formulada hace\0"
	"forums\0"
	"forward this email\0"
	"forwarded this email\0"
	"frage verbessern\0"
	"free newsletter\0"
	"from around the web\0"
	"from our partners\0"
	"from wikipedia\0"
	"from wikipedia, the free encyclopedia\0"
	"fullscreen\0"
	"ga direkt\0"
	"ga naar\0"
	"ga naar reacties\0"
	"ga naar recept\0"
	"ga til\0"
	"ga til kommentarer\0"
	"ga till\0"
	"ga till innehall\0"
	"geef een reactie\0"
	"gefragt vor\0"
	"gem\0"
	"gerer les cookies\0"
	"gerir cookies\0"
	"geschatzte lesezeit\0"
	"gesponsert\0"
	"gesponserte inhalte\0"
	"gesponsord\0"
	"gesponsorde inhoud\0"
	"gestion des cookies\0"
	"gestisci cookie\0"
	"get a subscription\0"
	"get our app\0"
	"get our free\0"
	"get our newsletter\0"
	"get the app\0"
	"get the best\0"
	"get the latest\0"
	"get unlimited\0"
	"gift article\0"
	"gift this article\0"
	"giris yap\0"
	"gizliliginize\0"
	"gizlilik politikasi\0"
	"go to comments\0"
	"go to homepage\0"
	"godkann alla\0"
	"got a story\0"
	"got a tip\0"
	"guardar\0"
	"guardar articulo\0"
	"guestbook\0"
	"haberi dinle\0"
	"haberi paylas\0"
	"haga clic\0"
	"hakkimda\0"
	"haku\0"
	"have a tip\0"
	"have you made this\0"
	"have your say\0"
	"having trouble viewing\0"
	"hazte socio\0"
	"help center\0"
	"help centre\0"
	"hem\0"
	"hemeroteca\0"
	"hesabim\0"
	"het artikel gaat verder onder\0"
	"hidden categories:\0"
	"hide caption\0"
	"hier abonnieren\0"
	"hier klicken\0"
	"highest score (default)\0"
	"hirdetes\0"
	"hirlevel\0"
	"hirlevel feliratkozas\0"
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
	"hyvaksy kaikki\0"
	"i accept\0"
	"i agree\0"
	"i piu letti\0"
	"icerige gec\0"
	"if you make this recipe\0"
	"ihre e-mail-adresse\0"
	"iklan\0"
	"il mio account\0"
	"il testo e disponibile\0"
	"il tuo indirizzo email\0"
	"il vous reste\0"
	"iletisim\0"
	"im browser ansehen\0"
	"im browser anzeigen\0"
	"image # of\0"
	"image gallery\0"
	"impressum\0"
	"impresszum\0"
	"imprimer\0"
	"imprimer l'article\0"
	"imprimer la recette\0"
	"imprimir\0"
	"imprimir receta\0"
	"improve this answer\0"
	"improve this question\0"
	"in bai viet\0"
	"inchide\0"
	"informativa sulla privacy\0"
	"iniciar sesion\0"
	"inicio\0"
	"inicio >\0"
	"inloggen\0"
	"inschrijven\0"
	"inscreva-se\0"
	"inscrie-te\0"
	"inscription\0"
	"inscrivez-vous\0"
	"instagram\0"
	"invia commento\0"
	"invia per email\0"
	"inzerce\0"
	"inzercia\0"
	"ir a comentarios\0"
	"ir a la navegacion\0"
	"ir a la pagina\0"
	"ir a la receta\0"
	"ir a los comentarios\0"
	"ir al contenido\0"
	"ir al menu\0"
	"ir para a receita\0"
	"ir para o\0"
	"ir para o conteudo\0"
	"ir para o menu\0"
	"ir para os comentarios\0"
	"iratkozz fel\0"
	"iratkozzon fel\0"
	"iscriviti\0"
	"iscriviti alla\0"
	"iscriviti alla newsletter\0"
	"iscriviti ora\0"
	"ispisi\0"
	"izbornik\0"
	"ja e assinante\0"
	"jaa\0"
	"jaa artikkeli\0"
	"jaa facebookissa\0"
	"je e-mailadres\0"
	"je m'abonne\0"
	"je m'inscris\0"
	"jetzt abonnieren\0"
	"jetzt anmelden\0"
	"jetzt kommentieren\0"
	"jetzt kostenlos\0"
	"jetzt testen\0"
	"join our mailing list\0"
	"join our newsletter\0"
	"join the conversation\0"
	"join us on\0"
	"jouw privacy\0"
	"jump to\0"
	"jump to comments\0"
	"jump to recipe\0"
	"jump to video\0"
	"kapat\0"
	"kapcsolat\0"
	"kategorie:\0"
	"kategorien:\0"
	"kaupallinen yhteistyo\0"
	"kaydet\0"
	"keep up to date\0"
	"kereses\0"
	"keskustele\0"
	"kirjaudu\0"
	"kirjaudu sisaan\0"
	"kirjoittajasta\0"
	"klicken sie hier\0"
	"klik hier\0"
	"kliknij tutaj\0"
	"know someone who can answer\0"
	"komentar\0"
	"komentare\0"
	"komentari\0"
	"komentarz\0"
	"komentarze\0"
	"komentiraj\0"
	"kommentar\0"
	"kommentar hinterlassen\0"
	"kommentar schreiben\0"
	"kommentar verfassen\0"
	"kommentare\0"
	"kommentare ansehen\0"
	"kommentare anzeigen\0"
	"kommentare lesen\0"
	"kommentarer\0"
	"kommenter\0"
	"kommentera\0"
	"kommentieren\0"
	"kommentit\0"
	"kommentoi\0"
	"kontakt\0"
	"kontakt oss\0"
	"kontakt und impressum\0"
	"kontakta oss\0"
	"kopieer link\0"
	"kopier lenke\0"
	"kopier link\0"
	"kopiera lank\0"
	"kopioi linkki\0"
	"kopiraj link\0"
	"kopirovat odkaz\0"
	"kopiuj link\0"
	"kunye\0"
	"kup dostep\0"
	"kuuntele\0"
	"l'autore\0"
	"l'espace des contributions\0"
	"la derniere modification de cette page\0"
	"la suite apres cette publicite\0"
	"la suite est reservee\0"
	"la tua privacy\0"
	"laatste nieuws\0"
	"laesetid\0"
	"lagre\0"
	"laisser un commentaire\0"
	"langkau ke\0"
	"langsung ke\0"
	"lanjutkan membaca\0"
	"las mas leidas\0"
	"lasa un comentariu\0"
	"lascia un commento\0"
	"lastid\0"
	"latest\0"
	"latest activity\0"
	"latest news\0"
	"latest stories\0"
	"le journal\0"
	"le piu lette\0"
	"learn more\0"
	"leave a comment\0"
	"leave a reply\0"
	"lecture #\0"
	"lecture :\0"
	"leer comentarios\0"
	"lees verder na de\0"
	"leeslijst\0"
	"leestijd\0"
	"legal notice\0"
	"legfrissebb\0"
	"leggi i commenti\0"
	"leggi tutti i commenti\0"
	"legolvasottabb\0"
	"les plus commentes\0"
	"les plus lus\0"
	"les plus lus :\0"
	"les plus partages\0"
	"les plus populaires\0"
	"les textes sont disponibles sous\0"
	"lesedauer\0"
	"lesen sie diesen artikel mit\0"
	"lesetid\0"
	"lesezeit\0"
	"let us know\0"
	"lewati ke\0"
	"lihat komentar\0"
	"like loading\0"
	"like loading...\0"
	"like this\0"
	"like us on\0"
	"line\0"
	"line分享\0"
	"link copied\0"
	"link kopieren\0"
	"link masolasa\0"
	"linkedin\0"
	"linki kopyala\0"
	"links patrocinados\0"
	"lire le journal\0"
	"lire les commentaires\0"
	"lire plus tard\0"
	"listen\0"
	"listen now\0"
	"listen to article\0"
	"listen to story\0"
	"listen to the article\0"
	"listen to the audio\0"
	"listen to this\0"
	"listen to this article\0"
	"lo mas compartido\0"
	"lo mas leido\0"
	"lo mas visto\0"
	"lo ultimo\0"
	"load more\0"
	"load more comments\0"
	"loading\0"
	"loading...\0"
	"log in\0"
	"log in to comment\0"
	"log ind\0"
	"log out\0"
	"logg inn\0"
	"logga in\0"
	"login\0"
	"lue kommentit\0"
	"luetuimmat\0"
	"luister dit artikel\0"
	"luister naar dit artikel\0"
	"lukk\0"
	"lukuaika\0"
	"lyssna\0"
	"lyt\0"
	"lytt\0"
	"main menu\0"
	"mainos\0"
	"mais lidas\0"
	"mais lidos\0"
	"mais vistas\0"
	"manage consent\0"
	"manage cookies\0"
	"manage options\0"
	"manage preferences\0"
	"manage settings\0"
	"manage your preferences\0"
	"mas leidas\0"
	"mas leidos\0"
	"mastodon\0"
	"material partnera\0"
	"materialy partnerow\0"
	"mediadaten\0"
	"meest bekeken\0"
	"meest gelezen\0"
	"meet the author\0"
	"megosztas\0"
	"megosztas facebookon\0"
	"mehr anzeigen\0"
	"mein konto\0"
	"meistgelesen\0"
	"meistgelesen im ressort\0"
	"meistgelesene artikel\0"
	"mejora esta pregunta\0"
	"mejora esta respuesta\0"
	"mejorar esta pregunta\0"
	"meld deg pa\0"
	"meld je aan\0"
	"meld je nu aan\0"
	"melden sie sich\0"
	"melhorar esta pergunta\0"
	"melhore esta pergunta\0"
	"melhore esta resposta\0"
	"member-only story\0"
	"meniu\0"
	"mentions legales\0"
	"menu\0"
	"menu offnen\0"
	"menu schliessen\0"
	"meny\0"
	"merken\0"
	"mes articles\0"
	"messenger\0"
	"mest laeste\0"
	"mest last\0"
	"mest lasta\0"
	"mest lest\0"
	"mi cuenta\0"
	"mi perfil\0"
	"migliora questa domanda\0"
	"mijn account\0"
	"min side\0"
	"mit ihrem abo\0"
	"mitt konto\0"
	"moderator\0"
	"modificada #\0"
	"modificada hace\0"
	"modified # day\0"
	"modified # hour\0"
	"modified # month\0"
	"modified # year\0"
	"modifiee il y a\0"
	"moje konto\0"
	"mon compte\0"
	"more >\0"
	"more options\0"
	"more sharing options\0"
	"more top stories\0"
	"more ways to share\0"
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
	"muj ucet\0"
	"mute\0"
	"my account\0"
	"naar de inhoud\0"
	"naar de reacties\0"
	"naar het recept\0"
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
	"napisz komentarz\0"
	"napsat komentar\0"
	"naslovnica\0"
	"nastaveni cookies\0"
	"navigation\0"
	"neem een abonnement\0"
	"nejctenejsi\0"
	"nejnovejsi\0"
	"nejnovejsi clanky\0"
	"neueste artikel\0"
	"never miss\0"
	"new member\0"
	"new posts\0"
	"newer entries\0"
	"newer post\0"
	"newer posts\0"
	"news provided by\0"
	"newsletter\0"
	"newsletter abo\0"
	"newsletter abonnieren\0"
	"newsletter anmelden\0"
	"newsletter bestellen\0"
	"newsletter-anmeldung\0"
	"newsletters\0"
	"next\0"
	"next article\0"
	"next page\0"
	"next post\0"
	"next:\0"
	"nieuwsbrief\0"
	"no comments\0"
	"normas da comunidade\0"
	"not open for further replies\0"
	"not the answer you're looking for\0"
	"noteで書く\0"
	"nous contacter\0"
	"nous respectons votre vie\0"
	"nur fur abonnenten\0"
	"nyhedsbrev\0"
	"nyhetsbrev\0"
	"nyomtatas\0"
	"o autorce\0"
	"o autorovi\0"
	"o autorze\0"
	"o mne\0"
	"o mnie\0"
	"o nas\0"
	"o seu endereco de\0"
	"o teu endereco de\0"
	"obserwuj nas\0"
	"odber novinek\0"
	"odebirat\0"
	"odebirejte\0"
	"odgovori\0"
	"odmitnout vse\0"
	"odoberat\0"
	"odpovedat\0"
	"odpovedet\0"
	"odpowiedz\0"
	"odrzuc wszystkie\0"
	"offrir\0"
	"offrir cet article\0"
	"offrir l'article\0"
	"oglas\0"
	"oglasi\0"
	"ohita\0"
	"okuma suresi\0"
	"older entries\0"
	"older post\0"
	"older posts\0"
	"olvasasi ido\0"
	"om forfattaren\0"
	"om forfatteren\0"
	"om mig\0"
	"om oss\0"
	"oma tili\0"
	"onas\0"
	"online ansehen\0"
	"open image in gallery\0"
	"open in app\0"
	"open menu\0"
	"open navigation menu\0"
	"open share drawer\0"
	"order reprints\0"
	"origem: wikipedia\0"
	"original-content von:\0"
	"ostatnio czytane\0"
	"ota yhteytta\0"
	"ouca a noticia\0"
	"ouca este conteudo\0"
	"our mailing address is\0"
	"our standards: the\0"
	"ouvir\0"
	"ouvir artigo\0"
	"ouvir e compartilhar\0"
	"ouvir este artigo\0"
	"ouvir noticia\0"
	"ouvrir le menu\0"
	"over de auteur\0"
	"over mij\0"
	"over ons\0"
	"page #\0"
	"pagina inicial\0"
	"paid content\0"
	"paid partnership\0"
	"paid post\0"
	"parametrer les cookies\0"
	"partager\0"
	"partager cet article\0"
	"partager l'article\0"
	"partager sur\0"
	"partagez\0"
	"participer a la discussion\0"
	"partilhar\0"
	"partilhar artigo\0"
	"partilhar no\0"
	"partilhar noticia\0"
	"partilhe\0"
	"partilhe esta noticia\0"
	"partner content\0"
	"passer au contenu\0"
	"patrocinado\0"
	"pause\0"
	"paylas\0"
	"paylas :\0"
	"people reacted\0"
	"per e-mail teilen\0"
	"per mail teilen\0"
	"per whatsapp\0"
	"pergunta feita\0"
	"perguntada #\0"
	"pin\0"
	"pin it\0"
	"pin it for later\0"
	"pin recipe\0"
	"pingbacks\0"
	"pinterest\0"
	"piu letti\0"
	"piu letti oggi\0"
	"plaats een reactie\0"
	"plan du site\0"
	"play\0"
	"please enable javascript\0"
	"please log in to reply\0"
	"pobierz aplikacje\0"
	"pocket\0"
	"poczta\0"
	"podeli\0"
	"podijeli\0"
	"podijeli na\0"
	"podziel sie\0"
	"pokaz wszystkie komentarze\0"
	"pokracovani clanku pod\0"
	"politica de cookies\0"
	"politica de privacidad\0"
	"politica de privacidade\0"
	"politique de confidentialite\0"
	"polityka prywatnosci\0"
	"populair\0"
	"popular\0"
	"popular now\0"
	"popular posts\0"
	"popular stories\0"
	"popularne\0"
	"posee il y a\0"
	"poslechnout si\0"
	"posli e-mailem\0"
	"posluchaj\0"
	"posluchaj artykulu\0"
	"post a comment\0"
	"post reply\0"
	"post your answer\0"
	"posta\0"
	"poster un commentaire\0"
	"powered by outbrain\0"
	"pr\0"
	"precedent\0"
	"predplatne\0"
	"predplatte\0"
	"prejit k\0"
	"prejit na\0"
	"prejit na komentare\0"
	"prejit na recept\0"
	"prejst na\0"
	"prejst na komentare\0"
	"premium\0"
	"prenumerata\0"
	"prenumerera\0"
	"prenumerera pa\0"
	"presented by\0"
	"preskocit na\0"
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
	"prihlasit k odberu\0"
	"prihlasit se\0"
	"prihlaste sa\0"
	"prihlaste se\0"
	"prijmout vse\0"
	"print\0"
	"print article\0"
	"print page\0"
	"print recipe\0"
	"print this\0"
	"print this page\0"
	"privacy notice\0"
	"privacy policy\0"
	"privacy preference\0"
	"privacy settings\0"
	"privacybeleid\0"
	"privatsphare-einstellungen\0"
	"promoted\0"
	"promoted by\0"
	"promoted content\0"
	"promoted stories\0"
	"proximo\0"
	"przejdz do\0"
	"przejdz do komentarzy\0"
	"przejdz do przepisu\0"
	"przejdz do serwisu\0"
	"przeskocz do\0"
	"pubblicita\0"
	"publi-redactionnel\0"
	"publica tu respuesta\0"
	"publicar comentario\0"
	"publicar un comentario\0"
	"publicidad\0"
	"publicidade\0"
	"publicitat\0"
	"publicitate\0"
	"publicite\0"
	"published in\0"
	"pular para\0"
	"pular para a receita\0"
	"qq好友\0"
	"qq空间\0"
	"quang cao\0"
	"questo articolo e stato pubblicato in\0"
	"quienes somos\0"
	"raspunde\0"
	"rate recipe\0"
	"reacties\0"
	"read aloud\0"
	"read comments\0"
	"read full article\0"
	"read in app\0"
	"read the full article\0"
	"read time\0"
	"reading time\0"
	"reageer\0"
	"reageren\0"
	"reagir\0"
	"reagir a cet article\0"
	"reagissez\0"
	"receba as\0"
	"receba nossa\0"
	"recent articles\0"
	"recent news\0"
	"recent posts\0"
	"recevez la\0"
	"recevez nos\0"
	"recevoir la newsletter\0"
	"rechazar todo\0"
	"rechazar y\0"
	"rechercher\0"
	"rechercher sur le site\0"
	"recibe las\0"
	"recibe nuestra\0"
	"reclame\0"
	"recommended by outbrain\0"
	"recommended by taboola\0"
	"redakce\0"
	"redakcja\0"
	"reddit\0"
	"register\0"
	"register for free\0"
	"registrate\0"
	"registrati\0"
	"registrieren\0"
	"registrieren sie sich\0"
	"regulamin\0"
	"reject all\0"
	"rejeitar todos\0"
	"reklam\0"
	"reklama\0"
	"reklamlar\0"
	"reklamy\0"
	"related images\0"
	"remaining time -0:00\0"
	"replies\0"
	"reply\0"
	"reply to\0"
	"repondre\0"
	"report a typo\0"
	"report an error\0"
	"reporting from\0"
	"republish our articles\0"
	"republish this article\0"
	"reserve aux abonnes\0"
	"responder\0"
	"resume audio\0"
	"retour a\0"
	"retour en haut\0"
	"retrieved from \"http\0"
	"return to\0"
	"reuse this content\0"
	"reutiliser ce contenu\0"
	"rezept drucken\0"
	"ricevi la\0"
	"rifiuta e\0"
	"rifiuta tutto\0"
	"rispettiamo la tua\0"
	"rispondi\0"
	"rss\0"
	"rss feed\0"
	"s'abonner\0"
	"s'inscrire\0"
	"s'inscrire a\0"
	"s'inscrire gratuitement\0"
	"sahkoposti\0"
	"salin tautan\0"
	"salta ai contenuti\0"
	"salta al contenuto\0"
	"saltar a\0"
	"saltar a la receta\0"
	"saltar al\0"
	"saltar al contenido\0"
	"saltar para a navegacao\0"
	"saltar para o\0"
	"salva\0"
	"salva articolo\0"
	"salva l'articolo\0"
	"sao chep lien ket\0"
	"sari la\0"
	"save\0"
	"save article\0"
	"save for later\0"
	"save recipe\0"
	"save this story\0"
	"scarica l'app\0"
	"schliessen\0"
	"schon abonnent\0"
	"schreibe einen kommentar\0"
	"schreiben sie einen kommentar\0"
	"schrijf je in\0"
	"scroll down for\0"
	"scroll down for video\0"
	"scroll down to\0"
	"scroll to continue with content\0"
	"scroll untuk melanjutkan membaca\0"
	"sdilet\0"
	"sdilet na\0"
	"se connecter\0"
	"se edito esta pagina\0"
	"search\0"
	"search forums\0"
	"see all\0"
	"see comments\0"
	"seguici su\0"
	"sei gia abbonato\0"
	"seite #\0"
	"seite drucken\0"
	"senaste nytt\0"
	"send to a friend\0"
	"send us\0"
	"seneste\0"
	"seneste nyt\0"
	"senior member\0"
	"share\0"
	"share article\0"
	"share by\0"
	"share full article\0"
	"share icon\0"
	"share it\0"
	"share on\0"
	"share options\0"
	"share or comment on\0"
	"share post\0"
	"share save\0"
	"share story\0"
	"share this\0"
	"share this article\0"
	"share this page\0"
	"share this story\0"
	"share to\0"
	"share via\0"
	"share with\0"
	"shareする\0"
	"show # more comments\0"
	"show comments\0"
	"show less\0"
	"show more\0"
	"si ce message\0"
	"siga-nos\0"
	"sign in\0"
	"sign in to comment\0"
	"sign out\0"
	"sign up\0"
	"sign up below\0"
	"sign up for\0"
	"sign up here\0"
	"sign up now\0"
	"sign up to\0"
	"signaler une erreur\0"
	"signup\0"
	"siguenos en\0"
	"siguiente\0"
	"siirry kommentteihin\0"
	"siirry sisaltoon\0"
	"simpan\0"
	"siste nytt\0"
	"site map\0"
	"site navigation\0"
	"sitemap\0"
	"skip advertisement\0"
	"skip links\0"
	"skip navigation\0"
	"skip to\0"
	"skip to comments\0"
	"skip to recipe\0"
	"skocz do\0"
	"skomentuj\0"
	"skopiuj link\0"
	"skriv ut\0"
	"sluiten\0"
	"sobre a autora\0"
	"sobre el autor\0"
	"sobre la autora\0"
	"sobre mi\0"
	"sobre o autor\0"
	"sog\0"
	"sok\0"
	"son dakika\0"
	"son haberler\0"
	"spara\0"
	"sponsored\0"
	"sponsored by\0"
	"sponsored content\0"
	"sponsored links\0"
	"sponsored stories\0"
	"sponsorlu icerik\0"
	"sponsrat innehall\0"
	"spring naar\0"
	"springe zu\0"
	"springe zum\0"
	"staff member\0"
	"stampa\0"
	"stampa ricetta\0"
	"stang\0"
	"start your free trial\0"
	"startseite\0"
	"stay informed\0"
	"stay up to date\0"
	"story continues below\0"
	"story continues below advertisement\0"
	"strona glowna\0"
	"su privacidad\0"
	"sua resposta\0"
	"subscreva\0"
	"subscreva a newsletter\0"
	"subscrever\0"
	"subscrever newsletter\0"
	"subscribe\0"
	"subscribe for\0"
	"subscribe now\0"
	"subscribe to\0"
	"subscribe today\0"
	"subscribe with\0"
	"subscriber benefit\0"
	"subscriber only\0"
	"subscribers only\0"
	"subscribir\0"
	"subskrybuj\0"
	"subskrypcja\0"
	"suche\0"
	"suche offnen\0"
	"suggest a correction\0"
	"suite de l'article apres la publicite\0"
	"suivant\0"
	"suivez-nous\0"
	"sulje\0"
	"sull'autore\0"
	"sull'autrice\0"
	"summary by ai\0"
	"support independent journalism\0"
	"support our journalism\0"
	"support us\0"
	"supported by\0"
	"suscribase\0"
	"suscribete\0"
	"suscribete a\0"
	"suscribete ya\0"
	"suscribirme\0"
	"suscribirse\0"
	"suscripcion\0"
	"suscripciones\0"
	"svar pa\0"
	"svara\0"
	"swipe to\0"
	"syndicate this\0"
	"szanujemy twoja prywatnosc\0"
	"szukaj\0"
	"tallenna\0"
	"tap to expand\0"
	"tap to unmute\0"
	"tarayicida goruntule\0"
	"tarife git\0"
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
	"terms and rules\0"
	"terms of service\0"
	"terms of use\0"
	"terpopuler\0"
	"terug naar\0"
	"terug naar boven\0"
	"text is available under\0"
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
	"this is a good article\0"
	"this page was last edited\0"
	"this page was last modified\0"
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
	"til oppskriften\0"
	"til opskriften\0"
	"til toppen\0"
	"tilaa\0"
	"tilaa uutiskirje\0"
	"till kommentarer\0"
	"till kommentarerna\0"
	"till receptet\0"
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
	"toon alle reacties\0"
	"top news\0"
	"top of page\0"
	"top stories\0"
	"top-themen\0"
	"torna alla\0"
	"torna su\0"
	"tout accepter\0"
	"tout refuser\0"
	"tra loi\0"
	"trackback\0"
	"trackbacks\0"
	"trang chu\0"
	"trending\0"
	"trending now\0"
	"try for free\0"
	"tu direccion de correo\0"
	"tu privacidad\0"
	"tu respuesta\0"
	"tuitar\0"
	"tuitear\0"
	"tulis komentar\0"
	"tulosta\0"
	"tum yorumlari\0"
	"tumblr\0"
	"tumunu kabul\0"
	"tweet\0"
	"tweet this\0"
	"tweetele\0"
	"tweeten\0"
	"tweeter\0"
	"tweetez\0"
	"tweetle\0"
	"tweetnij\0"
	"tweetnout\0"
	"twitta\0"
	"twittaa\0"
	"twitter\0"
	"twitter'da paylas\0"
	"twittern\0"
	"twitti\0"
	"twoj adres e-mail\0"
	"tylko dla prenumeratorow\0"
	"uber den autor\0"
	"uber die autorin\0"
	"uber mich\0"
	"udostepnij\0"
	"udostepnij artykul\0"
	"udostepnij na\0"
	"udskriv\0"
	"ugras a\0"
	"ugras a hozzaszolasokhoz\0"
	"ugras a recepthez\0"
	"uit wikipedia, de vrije\0"
	"ulozit\0"
	"ultima modifica per la pagina\0"
	"ultimas noticias\0"
	"ultime notizie\0"
	"ultimele stiri\0"
	"un article de wikipedia\0"
	"unmute\0"
	"unsubscribe\0"
	"update your preferences\0"
	"url 복사\0"
	"ustawienia cookies\0"
	"uusimmat\0"
	"uutiskirje\0"
	"uw privacy\0"
	"uygulamayi indir\0"
	"vai ai commenti\0"
	"vai al contenuto\0"
	"vai alla navigazione\0"
	"vai alla ricetta\0"
	"valasz\0"
	"valikko\0"
	"valoramos su privacidad\0"
	"valoramos tu privacidad\0"
	"valorizamos a sua\0"
	"vastaa\0"
	"vazime si vaseho soukromi\0"
	"vedi i commenti\0"
	"ver comentarios\0"
	"ver en el navegador\0"
	"ver en tu navegador\0"
	"ver mas\0"
	"ver no navegador\0"
	"ver os comentarios\0"
	"ver todos los comentarios\0"
	"ver todos os comentarios\0"
	"verschenken\0"
	"versenden\0"
	"vezi comentariile\0"
	"vi bryr oss om\0"
	"vi varnar om din\0"
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
	"viewed #\0"
	"vikipedi, ozgur\0"
	"vis i browser\0"
	"visa i webblasare\0"
	"vista # veces\0"
	"vista # vezes\0"
	"visualizza nel browser\0"
	"visualizzata #\0"
	"vk\0"
	"voir dans le navigateur\0"
	"voir la version en ligne\0"
	"voir les # commentaires\0"
	"voir les commentaires\0"
	"voir plus\0"
	"voir tous les commentaires\0"
	"volg ons\0"
	"volgende\0"
	"voltar ao topo\0"
	"volver arriba\0"
	"vorheriger artikel\0"
	"vorige\0"
	"vorlesen\0"
	"votre adresse de messagerie\0"
	"votre adresse e-mail\0"
	"votre vie privee\0"
	"vue # fois\0"
	"vytisknout\0"
	"waktu baca\0"
	"want more\0"
	"was this article helpful\0"
	"was this forwarded\0"
	"watch live\0"
	"watch now\0"
	"watch video\0"
	"watch:\0"
	"we care about your privacy\0"
	"we use cookies\0"
	"we value your privacy\0"
	"we want to hear from you\0"
	"weiter nach der anzeige\0"
	"weiter zum inhalt\0"
	"weiterlesen mit\0"
	"well-known member\0"
	"werbung\0"
	"what to read next\0"
	"what's hot\0"
	"whatsapp\0"
	"whatsapp'ta paylas\0"
	"wij respecteren\0"
	"wir respektieren ihre\0"
	"wir schatzen ihre privatsphare\0"
	"wird diese e-mail\0"
	"write a comment\0"
	"wroc do\0"
	"wydrukuj\0"
	"wykup dostep\0"
	"wyslij znajomemu\0"
	"wyswietlono #\0"
	"wyszukaj\0"
	"x\0"
	"xem binh luan\0"
	"xem nhieu\0"
	"yalnizca aboneler\0"
	"yanitla\0"
	"yazar hakkinda\0"
	"yazdir\0"
	"yorum\0"
	"yorum yap\0"
	"yorum yaz\0"
	"yorumlar\0"
	"yorumlara git\0"
	"yorumlari gor\0"
	"yorumlari oku\0"
	"you are here\0"
	"you are receiving this\0"
	"you are receiving this email\0"
	"you must be logged in to\0"
	"you must log in or\0"
	"you received this email\0"
	"you're receiving this\0"
	"your ad choices\0"
	"your answer\0"
	"your browser does not\0"
	"your email\0"
	"your email address\0"
	"your email address will not be\0"
	"your privacy\0"
	"your privacy choices\0"
	"youtube\0"
	"yukari cik\0"
	"z wikipedie, otevrene\0"
	"z wikipedii, wolnej\0"
	"zadane #\0"
	"zaloguj sie\0"
	"zamknij\0"
	"zamow newsletter\0"
	"zapisz\0"
	"zapisz mnie\0"
	"zapisz sie\0"
	"zaprenumeruj\0"
	"zavrit\0"
	"zdielat\0"
	"zdielat na\0"
	"zobacz komentarze\0"
	"zobacz w przegladarce\0"
	"zobrazit komentare\0"
	"zobrazit v prohlizeci\0"
	"zobrazit vsechny komentare\0"
	"zoeken\0"
	"zoom\0"
	"zu den kommentaren\0"
	"zum abo\0"
	"zum abonnement\0"
	"zum autor\0"
	"zum hauptinhalt\0"
	"zum inhalt\0"
	"zum kommentarbereich\0"
	"zum newsletter\0"
	"zum rezept\0"
	"zum rezept springen\0"
	"zur autorin\0"
	"zur merkliste\0"
	"zur merkliste hinzufugen\0"
	"zur navigation\0"
	"zur startseite\0"
	"zur suche springen\0"
	"zuruck zur\0"
	"zusammenfassung anhoren\0"
	"zusammenfassung des artikels\0"
	"αναζητηση\0"
	"αντιγραφη συνδεσμου\0"
	"απαντηση\0"
	"αρχικη\0"
	"αφηστε σχολιο\0"
	"γινετε συνδρομητησ\0"
	"δειτε τα σχολια\0"
	"δημοφιλη\0"
	"διαφημισεισ\0"
	"διαφημιση\0"
	"εγγραφειτε\0"
	"εγγραφη\0"
	"εκτυπωση\0"
	"κοινοποιηση\0"
	"μενου\0"
	"μεταβαση σε\0"
	"μεταβαση στο\0"
	"μοιρασου το\0"
	"μοιραστειτε το\0"
	"ροη ειδησεων\0"
	"συνδεση\0"
	"σχολια\0"
	"σχολιο\0"
	"τα πιο διαβασμενα\0"
	"τελευταια νεα\0"
	"φεισμπουκ\0"
	"χρονοσ αναγνωσησ\0"
	"абонираи\0"
	"абонираите се\0"
	"в закладки\0"
	"ваибер\0"
	"ватсап\0"
	"ваш e-mail\0"
	"ваш адрес email\0"
	"ваш ответ\0"
	"версия для печати\0"
	"вконтакте\0"
	"воити\0"
	"вопрос задан\0"
	"вотсап\0"
	"время на чтение\0"
	"время чтения\0"
	"вход\0"
	"відкрити в браузері\0"
	"відповісти\0"
	"главная\0"
	"главная >\0"
	"главные новости\0"
	"головна\0"
	"до рецепту\0"
	"добавить в закладки\0"
	"добавить коментарии\0"
	"добавить комментарии\0"
	"додати в закладки\0"
	"друк\0"
	"за автора\0"
	"закрыть\0"
	"залишити коментар\0"
	"зберегти\0"
	"знаишли помилку\0"
	"изменен #\0"
	"категории:\0"
	"коментар\0"
	"коментари\0"
	"коментарі\0"
	"коментувати\0"
	"комментариев\0"
	"комментарии\0"
	"комментировать\0"
	"контакти\0"
	"контакты\0"
	"копираи връзката\0"
	"лента новостеи\0"
	"личныи кабинет\0"
	"материал из википедии\0"
	"матеріал з вікіпедіі\0"
	"меню\0"
	"мы в\0"
	"мы используем cookie\0"
	"мы ценим вашу\0"
	"на главную\0"
	"на головну\0"
	"на правах рекламы\0"
	"на саите используются\0"
	"наверх\0"
	"нажмите здесь\0"
	"наи-популярни\0"
	"наи-четени\0"
	"наипопулярніше\0"
	"наичитаніше\0"
	"написать комментарии\0"
	"настроики cookie\0"
	"начало\0"
	"нашли ошибку\0"
	"нет комментариев\0"
	"новости партнеров\0"
	"о проекте\0"
	"о редакции\0"
	"об авторе\0"
	"обо мне\0"
	"обратная связь\0"
	"обсудить\0"
	"оглас\0"
	"оголошення\0"
	"одноклассники\0"
	"оставить комментарии\0"
	"останні новини\0"
	"ответить\0"
	"отговор\0"
	"отклонить все\0"
	"открыть в браузере\0"
	"отпечатаи\0"
	"отправить\0"
	"отправить в\0"
	"отслеживать\0"
	"оформить подписку\0"
	"партнерские материалы\0"
	"переити до\0"
	"переити до коментарів\0"
	"переити до основного\0"
	"переити к\0"
	"переити к комментариям\0"
	"переити к контенту\0"
	"переити к навигации\0"
	"переити к основному\0"
	"переити к рецепту\0"
	"переити к содержанию\0"
	"печать\0"
	"поделиться\0"
	"поделиться в\0"
	"поделиться ссылкои\0"
	"подписаться\0"
	"подписка\0"
	"подписка на\0"
	"подписываитесь\0"
	"подписываитесь на нас\0"
	"подпишись\0"
	"подпишитесь\0"
	"поділитися\0"
	"поділитися в\0"
	"поиск\0"
	"показать все комментарии\0"
	"политика конфиденциальности\0"
	"получаите новости\0"
	"популярне\0"
	"популярное\0"
	"популярные новости\0"
	"популярні новини\0"
	"последни новини\0"
	"последние новости\0"
	"послушать статью\0"
	"почта\0"
	"пошта\0"
	"пошук\0"
	"правовая информация\0"
	"премини към\0"
	"принять все\0"
	"про автора\0"
	"про нас\0"
	"продолжение после рекламы\0"
	"прослухати\0"
	"прослушать\0"
	"просмотрен #\0"
	"підписатися\0"
	"підписка на\0"
	"підписуитесь\0"
	"підписуитесь на\0"
	"підпишіться\0"
	"распечатать\0"
	"рассылка\0"
	"редакция\0"
	"реклама\0"
	"реклама на саите\0"
	"рекламне оголошення\0"
	"рекламное объявление\0"
	"роздрукувати\0"
	"самое популярное\0"
	"самое читаемое\0"
	"самые читаемые\0"
	"скачать приложение\0"
	"скопировать ссылку\0"
	"скопіювати посилання\0"
	"слушать новость\0"
	"слушать статью\0"
	"сохранить\0"
	"споделете\0"
	"сподели\0"
	"твитнуть\0"
	"твиттер\0"
	"твітер\0"
	"твітнути\0"
	"текст доступен по лицензии\0"
	"телеграм\0"
	"только для подписчиков\0"
	"търсене\0"
	"увіити\0"
	"улучшить вопрос\0"
	"улучшить ответ\0"
	"феисбук\0"
	"час читання\0"
	"читати #\0"
	"читать комментарии\0"
	"эта страница в последнии раз\0"
	"דוא\"ל\0"
	"דלג ל\0"
	"דף הבית\0"
	"הגב\0"
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
	"השב\0"
	"וואטסאפ\0"
	"ווטסאפ\0"
	"זמן קריאה\0"
	"חדשות אחרונות\0"
	"חיפוש\0"
	"טוויטר\0"
	"טלגרם\0"
	"כתבו תגובה\0"
	"להרשמה\0"
	"לינקדאין\0"
	"לתגובות\0"
	"מעבר ל\0"
	"מشاركة\0"
	"עבור ל\0"
	"פייסבוק\0"
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
	"اتصل بنا\0"
	"احدث الاخبار\0"
	"اخر الاخبار\0"
	"اخرين اخبار\0"
	"ارسال نظر\0"
	"ارشيف\0"
	"استمع الي\0"
	"استمع للمقال\0"
	"اشتراك گذاري\0"
	"اشتراكگذاري\0"
	"اشترك\0"
	"اشترك بالنشرة\0"
	"اشترك في\0"
	"اشترك معنا\0"
	"اشتركوا\0"
	"اضف تعليق\0"
	"اعلان\0"
	"اعلانات\0"
	"اعلن معنا\0"
	"اكتب تعليق\0"
	"اكس\0"
	"الاكثر تداولا\0"
	"الاكثر قراءة\0"
	"الاكثر مشاهدة\0"
	"الانتقال الي\0"
	"الانتقال الي التعليقات\0"
	"التعليقات\0"
	"الرد\0"
	"الرييسية\0"
	"القايمة\0"
	"النشرة الاخبارية\0"
	"النشرة البريدية\0"
	"انتقال به\0"
	"انتقل الي\0"
	"انستغرام\0"
	"انشاء حساب\0"
	"انشر\0"
	"انضم الي\0"
	"اوافق\0"
	"ايميل\0"
	"اگهي\0"
	"بحث\0"
	"بريد الكتروني\0"
	"تابعونا علي\0"
	"تبليغ\0"
	"تبليغات\0"
	"تجاوز الي\0"
	"تخطي الي\0"
	"تسجيل\0"
	"تسجيل الدخول\0"
	"تعليق\0"
	"تعليقات\0"
	"تلغرام\0"
	"تليجرام\0"
	"تلگرام\0"
	"تواصل معنا\0"
	"تويتر\0"
	"توييتر\0"
	"تيليغرام\0"
	"جستجو\0"
	"حسابي\0"
	"حفظ\0"
	"حمل تطبيق\0"
	"خانه\0"
	"ديدگاه\0"
	"ديدگاهها\0"
	"رد\0"
	"رفتن به\0"
	"زمان تقريبي مطالعه\0"
	"زمان مطالعه\0"
	"سجل الان\0"
	"سياسة الخصوصية\0"
	"شارك\0"
	"شارك المقال\0"
	"شارك عبر\0"
	"شارك علي\0"
	"شارك هذا\0"
	"صفحه اصلي\0"
	"طباعة\0"
	"عضويت\0"
	"عضويت در خبرنامه\0"
	"فيس بوك\0"
	"فيسبوك\0"
	"قبول الكل\0"
	"كپي لينك\0"
	"لينكد ان\0"
	"ماسنجر\0"
	"محتوي دعايي\0"
	"محتوي ممول\0"
	"مدة القراءة\0"
	"مشاركة\0"
	"مشاركة عبر\0"
	"من نحن\0"
	"منو\0"
	"نسخ الرابط\0"
	"نظرات\0"
	"واتس اب\0"
	"واتساب\0"
	"واتساپ\0"
	"وقت القراءة\0"
	"پاسخ\0"
	"پربازديدترين\0"
	"پربازديدها\0"
	"پربينندهترين\0"
	"چاپ\0"
	"खोजें\0"
	"टिप्पणियां\0"
	"मुख्य पृष्ठ\0"
	"मेन्यू\0"
	"विज्ञापन\0"
	"शेयर\0"
	"शेयर करें\0"
	"शেয়ার\0"
	"होम\0"
	"প্রচ্ছদ\0"
	"বিজ্ঞাপন\0"
	"হোম\0"
	"คัดลอกลิงก์\0"
	"ค้นหา\0"
	"หน้าหลัก\0"
	"หน้าแรก\0"
	"เมนู\0"
	"แชร์\0"
	"โฆษณา\0"
	"あなたの回答\0"
	"お問い合わせ\0"
	"ここをクリック\0"
	"この回答を改善する\0"
	"この記事は会員限定\0"
	"この記事は有料\0"
	"この記事は約\0"
	"この記事を書いた人\0"
	"この質問を改善する\0"
	"すべて同意\0"
	"はてなブックマーク\0"
	"よく読まれている記事\0"
	"アクセスランキング\0"
	"クッキーを\0"
	"コメント\0"
	"コメントする\0"
	"コメントを投稿\0"
	"コメントを投稿する\0"
	"コメントを書く\0"
	"コメントを残す\0"
	"コメントを見る\0"
	"コメント欄\0"
	"コンテンツに\0"
	"コンテンツへ\0"
	"サイトマップ\0"
	"シェア\0"
	"シェアする\0"
	"スポンサードリンク\0"
	"スポンサーリンク\0"
	"ツイッター\0"
	"ツイート\0"
	"トップ\0"
	"トップへ戻る\0"
	"トップページ\0"
	"トラックバック\0"
	"フェイスブック\0"
	"フォローする\0"
	"ブックマーク\0"
	"ブラウザで見る\0"
	"プライバシーポリシー\0"
	"ページトップへ\0"
	"ホーム\0"
	"ホーム >\0"
	"ポスト\0"
	"マイページ\0"
	"メインコンテンツ\0"
	"メニュー\0"
	"メルマガ\0"
	"メルマガ登録\0"
	"メール\0"
	"メールマガジン\0"
	"ランキング\0"
	"リンクをコピー\0"
	"リンクをコピーする\0"
	"レシピへ\0"
	"ログイン\0"
	"ログインして続きを読む\0"
	"一键分享\0"
	"上一篇\0"
	"上一页\0"
	"下一篇\0"
	"下一页\0"
	"下載app\0"
	"下载app\0"
	"举报\0"
	"人気の記事\0"
	"人気記事\0"
	"会员\0"
	"会員登録\0"
	"会員限定記事\0"
	"会社概要\0"
	"作者简介\0"
	"作者簡介\0"
	"你的回答\0"
	"保存\0"
	"免费订阅\0"
	"全文共\0"
	"全部接受\0"
	"全部评论\0"
	"共有\0"
	"关于作者\0"
	"关于我们\0"
	"关注公众号\0"
	"关注我们\0"
	"写评论\0"
	"出典: フリー百科事典\0"
	"分享\0"
	"分享到\0"
	"分享文章\0"
	"分享本文\0"
	"分享此文\0"
	"分享至\0"
	"列印\0"
	"利用規約\0"
	"前の記事\0"
	"前へ\0"
	"加入收藏\0"
	"加入會員\0"
	"印刷\0"
	"原标题:\0"
	"发布评论\0"
	"发表留言\0"
	"发表评论\0"
	"听新闻\0"
	"回到頂部\0"
	"回复\0"
	"回覆\0"
	"在浏览器中查看\0"
	"复制链接\0"
	"字号\0"
	"字號\0"
	"客户端\0"
	"广告\0"
	"广告服务\0"
	"広告\0"
	"廣告\0"
	"廣編特輯\0"
	"当前位置\0"
	"微信\0"
	"微信好友\0"
	"微信扫一扫\0"
	"微博\0"
	"您的位置\0"
	"我们重视您的隐私\0"
	"我有话说\0"
	"我的账户\0"
	"我要留言\0"
	"我要评论\0"
	"所要時間\0"
	"手机版\0"
	"打印\0"
	"扫描二维码\0"
	"扫码关注\0"
	"排行榜\0"
	"接受全部\0"
	"推广\0"
	"推广内容\0"
	"推文\0"
	"提问于\0"
	"搜尋\0"
	"搜索\0"
	"收藏\0"
	"改进回答\0"
	"改进问题\0"
	"新浪微博\0"
	"新着記事\0"
	"新規登録\0"
	"易信\0"
	"更多\0"
	"更多>\0"
	"最多阅读\0"
	"最新ニュース\0"
	"最新新闻\0"
	"最新消息\0"
	"最新記事\0"
	"最新评论\0"
	"最热评论\0"
	"有料会員\0"
	"有料会員記事\0"
	"有料記事\0"
	"朋友圈\0"
	"朗读\0"
	"本文 바로가기\0"
	"本文へ\0"
	"本文へ移動\0"
	"本文約\0"
	"条评论\0"
	"查看全部评论\0"
	"查看評論\0"
	"查看评论\0"
	"検索\0"
	"次の記事\0"
	"次へ\0"
	"注册\0"
	"浏览量\0"
	"点击查看\0"
	"点赞\0"
	"热榜\0"
	"热点新闻\0"
	"热门推荐\0"
	"热门文章\0"
	"热门新闻\0"
	"無料会員登録\0"
	"無料登録\0"
	"熱門文章\0"
	"熱門新聞\0"
	"版权声明\0"
	"留言\0"
	"登入\0"
	"登录\0"
	"登録はこちら\0"
	"登陆\0"
	"移至主內容\0"
	"立即訂閱\0"
	"立即订阅\0"
	"続きを読むには\0"
	"维基百科,自由的百科全书\0"
	"网友评论\0"
	"网站地图\0"
	"联系我们\0"
	"聯絡我們\0"
	"菜单\0"
	"著者プロフィール\0"
	"複製連結\0"
	"訂閱\0"
	"訂閱電子報\0"
	"記事を聴く\0"
	"註冊\0"
	"評論\0"
	"読了時間\0"
	"订阅\0"
	"订阅我们\0"
	"设为首页\0"
	"评论\0"
	"语音播报\0"
	"責任編輯\0"
	"質問日\0"
	"購読\0"
	"责任编辑\0"
	"赞助内容\0"
	"赞助商链接\0"
	"跳到\0"
	"跳到主要內容\0"
	"跳至\0"
	"跳转到\0"
	"转发\0"
	"返信\0"
	"返信する\0"
	"返回顶部\0"
	"返回首页\0"
	"運営会社\0"
	"選單\0"
	"邮件订阅\0"
	"閉じる\0"
	"閱讀時間\0"
	"閲覧数\0"
	"關於作者\0"
	"關於我們\0"
	"阅读时间\0"
	"電子報\0"
	"音声で聴く\0"
	"预计阅读\0"
	"首頁\0"
	"首页\0"
	"首页 >\0"
	"點我\0"
	"點讚\0"
	"點閱排行\0"
	"가장 많이 본 뉴스\0"
	"개인정보처리방침\0"
	"검색\0"
	"고객센터\0"
	"공감 #\0"
	"공유\0"
	"공유하기\0"
	"광고\0"
	"구독\0"
	"구독 신청\0"
	"구독하기\0"
	"글쓰기\0"
	"글쓴이 소개\0"
	"기사 공유\0"
	"기사 듣기\0"
	"기사공유\0"
	"내용으로\0"
	"네이버\0"
	"뉴스레터\0"
	"뉴스레터 구독\0"
	"다음\0"
	"다음기사\0"
	"닫기\0"
	"답글\0"
	"답글 쓰기\0"
	"댓글\0"
	"댓글 #\0"
	"댓글 달기\0"
	"댓글 보기\0"
	"댓글 쓰기\0"
	"댓글 전체보기\0"
	"댓글보기\0"
	"댓글쓰기\0"
	"레시피로 이동\0"
	"로그인\0"
	"링크 복사\0"
	"마이페이지\0"
	"많이 본 기사\0"
	"많이 본 뉴스\0"
	"맨 위로\0"
	"메뉴\0"
	"메일\0"
	"미디어로그\0"
	"바로가기\0"
	"방명록\0"
	"밴드\0"
	"본문으로\0"
	"분류 전체보기\0"
	"스크랩\0"
	"스폰서\0"
	"스폰서 링크\0"
	"실시간 뉴스\0"
	"앱 다운로드\0"
	"위치로그\0"
	"위키백과, 우리 모두의\0"
	"이용약관\0"
	"이전\0"
	"이전기사\0"
	"인기 기사\0"
	"인기기사\0"
	"인쇄\0"
	"읽는 시간\0"
	"전체메뉴\0"
	"전체보기\0"
	"정기구독\0"
	"제보는\0"
	"조회 #\0"
	"조회수 #\0"
	"좋아요\0"
	"좋아요 #\0"
	"최신기사\0"
	"최신뉴스\0"
	"추천 #\0"
	"카카오스토리\0"
	"카카오톡\0"
	"쿠키 설정\0"
	"태그\0"
	"트위터\0"
	"트윗\0"
	"트윗하기\0"
	"페이스북\0"
	"페이스북 공유\0"
	"프린트\0"
	"홈\0"
	"회사소개\0"
	"회원가입\0"
;

static const pcut_phrase pcut_furniture_words_rows[] = {
	{0, PCUT_FURNITURE_NAVIGATION, 2},
	{14, PCUT_FURNITURE_NAVIGATION, 2},
	{31, PCUT_FURNITURE_COMMENTS, 2},
	{43, PCUT_FURNITURE_SHARE, 2},
	{51, PCUT_FURNITURE_COMMENTS, 2},
	{64, PCUT_FURNITURE_COMMENTS, 2},
	{77, PCUT_FURNITURE_COMMENTS, 2},
	{91, PCUT_FURNITURE_COMMENTS, 1},
	{108, PCUT_FURNITURE_COMMENTS, 2},
	{118, PCUT_FURNITURE_COMMENTS, 2},
	{132, PCUT_FURNITURE_COMMENTS, 2},
	{147, PCUT_FURNITURE_COMMENTS, 1},
	{166, PCUT_FURNITURE_COMMENTS, 2},
	{177, PCUT_FURNITURE_COMMENTS, 1},
	{190, PCUT_FURNITURE_COMMENTS, 2},
	{201, PCUT_FURNITURE_COMMENTS, 2},
	{212, PCUT_FURNITURE_COMMENTS, 1},
	{226, PCUT_FURNITURE_COMMENTS, 1},
	{244, PCUT_FURNITURE_READING, 2},
	{259, PCUT_FURNITURE_READING, 2},
	{264, PCUT_FURNITURE_READING, 2},
	{275, PCUT_FURNITURE_SHARE, 2},
	{287, PCUT_FURNITURE_SHARE, 2},
	{304, PCUT_FURNITURE_SHARE, 2},
	{321, PCUT_FURNITURE_SHARE, 2},
	{336, PCUT_FURNITURE_COMMENTS, 2},
	{350, PCUT_FURNITURE_COMMENTS, 2},
	{361, PCUT_FURNITURE_COMMENTS, 2},
	{373, PCUT_FURNITURE_COMMENTS, 2},
	{385, PCUT_FURNITURE_COMMENTS, 2},
	{398, PCUT_FURNITURE_COMMENTS, 2},
	{410, PCUT_FURNITURE_COMMENTS, 2},
	{422, PCUT_FURNITURE_COMMENTS, 2},
	{435, PCUT_FURNITURE_COMMENTS, 2},
	{448, PCUT_FURNITURE_COMMENTS, 2},
	{460, PCUT_FURNITURE_COMMENTS, 1},
	{475, PCUT_FURNITURE_COMMENTS, 2},
	{488, PCUT_FURNITURE_COMMENTS, 1},
	{510, PCUT_FURNITURE_COMMENTS, 1},
	{529, PCUT_FURNITURE_COMMENTS, 1},
	{545, PCUT_FURNITURE_COMMENTS, 2},
	{559, PCUT_FURNITURE_COMMENTS, 1},
	{578, PCUT_FURNITURE_COMMENTS, 2},
	{591, PCUT_FURNITURE_SHARE, 2},
	{598, PCUT_FURNITURE_SHARE, 2},
	{606, PCUT_FURNITURE_READING, 2},
	{612, PCUT_FURNITURE_READING, 2},
	{626, PCUT_FURNITURE_READING, 2},
	{639, PCUT_FURNITURE_READING, 2},
	{651, PCUT_FURNITURE_READING, 2},
	{666, PCUT_FURNITURE_READING, 2},
	{683, PCUT_FURNITURE_READING, 2},
	{700, PCUT_FURNITURE_READING, 2},
	{717, PCUT_FURNITURE_READING, 2},
	{734, PCUT_FURNITURE_READING, 2},
	{749, PCUT_FURNITURE_READING, 2},
	{763, PCUT_FURNITURE_READING, 2},
	{778, PCUT_FURNITURE_READING, 2},
	{792, PCUT_FURNITURE_READING, 2},
	{807, PCUT_FURNITURE_READING, 2},
	{818, PCUT_FURNITURE_READING, 2},
	{841, PCUT_FURNITURE_READING, 2},
	{857, PCUT_FURNITURE_READING, 2},
	{864, PCUT_FURNITURE_READING, 2},
	{876, PCUT_FURNITURE_READING, 2},
	{890, PCUT_FURNITURE_READING, 2},
	{907, PCUT_FURNITURE_READING, 2},
	{917, PCUT_FURNITURE_READING, 2},
	{936, PCUT_FURNITURE_READING, 2},
	{952, PCUT_FURNITURE_READING, 2},
	{971, PCUT_FURNITURE_READING, 2},
	{981, PCUT_FURNITURE_READING, 2},
	{1002, PCUT_FURNITURE_READING, 2},
	{1017, PCUT_FURNITURE_READING, 2},
	{1035, PCUT_FURNITURE_READING, 2},
	{1044, PCUT_FURNITURE_READING, 2},
	{1064, PCUT_FURNITURE_READING, 2},
	{1074, PCUT_FURNITURE_READING, 2},
	{1095, PCUT_FURNITURE_READING, 2},
	{1116, PCUT_FURNITURE_READING, 2},
	{1136, PCUT_FURNITURE_READING, 2},
	{1152, PCUT_FURNITURE_SHARE, 2},
	{1171, PCUT_FURNITURE_SHARE, 2},
	{1182, PCUT_FURNITURE_SHARE, 2},
	{1210, PCUT_FURNITURE_SHARE, 2},
	{1230, PCUT_FURNITURE_READING, 2},
	{1245, PCUT_FURNITURE_READING, 2},
	{1256, PCUT_FURNITURE_SHARE, 2},
	{1265, PCUT_FURNITURE_COMMENTS, 2},
	{1277, PCUT_FURNITURE_SHARE, 2},
	{1287, PCUT_FURNITURE_COMMENTS, 2},
	{1297, PCUT_FURNITURE_COMMENTS, 2},
	{1308, PCUT_FURNITURE_COMMENTS, 1},
	{1322, PCUT_FURNITURE_COMMENTS, 1},
	{1339, PCUT_FURNITURE_SHARE, 2},
	{1351, PCUT_FURNITURE_SHARE, 2},
	{1359, PCUT_FURNITURE_COMMENTS, 2},
	{1369, PCUT_FURNITURE_COMMENTS, 1},
	{1382, PCUT_FURNITURE_COMMENTS, 2},
	{1393, PCUT_FURNITURE_COMMENTS, 2},
	{1405, PCUT_FURNITURE_COMMENTS, 1},
	{1420, PCUT_FURNITURE_SHARE, 2},
	{1431, PCUT_FURNITURE_SHARE, 2},
	{1441, PCUT_FURNITURE_SHARE, 2},
	{1449, PCUT_FURNITURE_SHARE, 2},
	{1458, PCUT_FURNITURE_COMMENTS, 1},
	{1472, PCUT_FURNITURE_COMMENTS, 2},
	{1484, PCUT_FURNITURE_COMMENTS, 2},
	{1497, PCUT_FURNITURE_SHARE, 2},
	{1506, PCUT_FURNITURE_SHARE, 2},
	{1516, PCUT_FURNITURE_SHARE, 2},
	{1524, PCUT_FURNITURE_SHARE, 2},
	{1532, PCUT_FURNITURE_COMMENTS, 2},
	{1540, PCUT_FURNITURE_COMMENTS, 2},
	{1555, PCUT_FURNITURE_COMMENTS, 2},
	{1574, PCUT_FURNITURE_COMMENTS, 2},
	{1595, PCUT_FURNITURE_COMMENTS, 2},
	{1616, PCUT_FURNITURE_COMMENTS, 2},
	{1637, PCUT_FURNITURE_COMMENTS, 2},
	{1660, PCUT_FURNITURE_COMMENTS, 2},
	{1687, PCUT_FURNITURE_COMMENTS, 2},
	{1712, PCUT_FURNITURE_COMMENTS, 2},
	{1737, PCUT_FURNITURE_READING, 2},
	{1759, PCUT_FURNITURE_READING, 2},
	{1785, PCUT_FURNITURE_READING, 2},
	{1807, PCUT_FURNITURE_READING, 2},
	{1829, PCUT_FURNITURE_COMMENTS, 2},
	{1844, PCUT_FURNITURE_COMMENTS, 2},
	{1857, PCUT_FURNITURE_COMMENTS, 2},
	{1874, PCUT_FURNITURE_READING, 2},
	{1898, PCUT_FURNITURE_READING, 2},
	{1922, PCUT_FURNITURE_COMMENTS, 2},
	{1937, PCUT_FURNITURE_COMMENTS, 2},
	{1946, PCUT_FURNITURE_COMMENTS, 2},
	{1960, PCUT_FURNITURE_COMMENTS, 2},
	{1980, PCUT_FURNITURE_READING, 2},
	{2000, PCUT_FURNITURE_READING, 2},
	{2014, PCUT_FURNITURE_READING, 2},
	{2028, PCUT_FURNITURE_COMMENTS, 2},
	{2039, PCUT_FURNITURE_COMMENTS, 2},
	{2050, PCUT_FURNITURE_COMMENTS, 2},
	{2058, PCUT_FURNITURE_COMMENTS, 2},
	{2073, PCUT_FURNITURE_COMMENTS, 2},
	{2081, PCUT_FURNITURE_READING, 2},
	{2093, PCUT_FURNITURE_PROMPT, 1},
	{2104, PCUT_FURNITURE_ADVERT, 0},
	{2114, PCUT_FURNITURE_MOST_READ, 0},
	{2123, PCUT_FURNITURE_NAVIGATION, 0},
	{2137, PCUT_FURNITURE_NAVIGATION, 0},
	{2146, PCUT_FURNITURE_CARD, 0},
	{2167, PCUT_FURNITURE_CARD, 0},
	{2189, PCUT_FURNITURE_NAVIGATION, 1},
	{2207, PCUT_FURNITURE_CARD, 0},
	{2219, PCUT_FURNITURE_PROMPT, 1},
	{2245, PCUT_FURNITURE_PROMPT, 1},
	{2269, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2284, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2296, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2308, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2317, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2330, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2334, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2343, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2354, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2363, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2374, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2386, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2401, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2410, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2419, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2431, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2443, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2454, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2465, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2478, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2490, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2498, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2509, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2522, PCUT_FURNITURE_SHARE, 1},
	{2547, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2558, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2573, PCUT_FURNITURE_CARD, 0},
	{2586, PCUT_FURNITURE_NAVIGATION, 0},
	{2595, PCUT_FURNITURE_CARD, 0},
	{2612, PCUT_FURNITURE_CARD, 1},
	{2630, PCUT_FURNITURE_CARD, 0},
	{2648, PCUT_FURNITURE_CARD, 0},
	{2665, PCUT_FURNITURE_CARD, 0},
	{2683, PCUT_FURNITURE_NAVIGATION, 0},
	{2692, PCUT_FURNITURE_NAVIGATION, 0},
	{2703, PCUT_FURNITURE_NAVIGATION, 0},
	{2709, PCUT_FURNITURE_COMMENTS, 0},
	{2734, PCUT_FURNITURE_NAVIGATION, 0},
	{2741, PCUT_FURNITURE_NAVIGATION, 0},
	{2752, PCUT_FURNITURE_NAVIGATION, 1},
	{2772, PCUT_FURNITURE_NAVIGATION, 1},
	{2787, PCUT_FURNITURE_NAVIGATION, 1},
	{2801, PCUT_FURNITURE_NAVIGATION, 1},
	{2816, PCUT_FURNITURE_NAVIGATION, 1},
	{2830, PCUT_FURNITURE_NAVIGATION, 1},
	{2842, PCUT_FURNITURE_NAVIGATION, 1},
	{2857, PCUT_FURNITURE_NAVIGATION, 0},
	{2871, PCUT_FURNITURE_NAVIGATION, 1},
	{2881, PCUT_FURNITURE_NAVIGATION, 1},
	{2895, PCUT_FURNITURE_NAVIGATION, 1},
	{2909, PCUT_FURNITURE_NAVIGATION, 0},
	{2917, PCUT_FURNITURE_NAVIGATION, 1},
	{2927, PCUT_FURNITURE_NAVIGATION, 1},
	{2939, PCUT_FURNITURE_NAVIGATION, 1},
	{2949, PCUT_FURNITURE_NAVIGATION, 1},
	{2963, PCUT_FURNITURE_NAVIGATION, 1},
	{2976, PCUT_FURNITURE_NAVIGATION, 1},
	{2992, PCUT_FURNITURE_NAVIGATION, 1},
	{3005, PCUT_FURNITURE_NAVIGATION, 1},
	{3015, PCUT_FURNITURE_NAVIGATION, 1},
	{3024, PCUT_FURNITURE_NAVIGATION, 0},
	{3038, PCUT_FURNITURE_ADVERT, 0},
	{3041, PCUT_FURNITURE_NAVIGATION, 0},
	{3052, PCUT_FURNITURE_COMMENTS, 0},
	{3070, PCUT_FURNITURE_NAVIGATION, 0},
	{3080, PCUT_FURNITURE_COMMENTS, 0},
	{3094, PCUT_FURNITURE_COMMENTS, 0},
	{3106, PCUT_FURNITURE_SHARE, 0},
	{3124, PCUT_FURNITURE_SHARE, 0},
	{3141, PCUT_FURNITURE_SHARE, 0},
	{3161, PCUT_FURNITURE_SHARE, 1},
	{3181, PCUT_FURNITURE_SHARE, 1},
	{3193, PCUT_FURNITURE_COMMENTS, 0},
	{3210, PCUT_FURNITURE_ADVERT, 0},
	{3214, PCUT_FURNITURE_ADVERT, 0},
	{3221, PCUT_FURNITURE_ADVERT, 0},
	{3233, PCUT_FURNITURE_ADVERT, 0},
	{3246, PCUT_FURNITURE_NAVIGATION, 0},
	{3257, PCUT_FURNITURE_NAVIGATION, 0},
	{3267, PCUT_FURNITURE_ADVERT, 0},
	{3285, PCUT_FURNITURE_ADVERT, 0},
	{3299, PCUT_FURNITURE_ADVERT, 0},
	{3338, PCUT_FURNITURE_ADVERT, 0},
	{3373, PCUT_FURNITURE_ADVERT, 1},
	{3409, PCUT_FURNITURE_ADVERT, 0},
	{3424, PCUT_FURNITURE_ADVERT, 0},
	{3436, PCUT_FURNITURE_ADVERT, 0},
	{3448, PCUT_FURNITURE_SHARE, 0},
	{3458, PCUT_FURNITURE_PROMPT, 1},
	{3478, PCUT_FURNITURE_NAVIGATION, 0},
	{3482, PCUT_FURNITURE_SHARE, 0},
	{3504, PCUT_FURNITURE_SHARE, 0},
	{3529, PCUT_FURNITURE_COMMENTS, 0},
	{3552, PCUT_FURNITURE_NAVIGATION, 1},
	{3571, PCUT_FURNITURE_NAVIGATION, 1},
	{3581, PCUT_FURNITURE_NAVIGATION, 1},
	{3595, PCUT_FURNITURE_MOST_READ, 0},
	{3604, PCUT_FURNITURE_MOST_READ, 0},
	{3625, PCUT_FURNITURE_NAVIGATION, 1},
	{3641, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3652, PCUT_FURNITURE_NAVIGATION, 0},
	{3673, PCUT_FURNITURE_NAVIGATION, 0},
	{3682, PCUT_FURNITURE_NAVIGATION, 0},
	{3702, PCUT_FURNITURE_COMMENTS, 0},
	{3720, PCUT_FURNITURE_NAVIGATION, 1},
	{3734, PCUT_FURNITURE_NAVIGATION, 1},
	{3751, PCUT_FURNITURE_COMMENTS, 1},
	{3767, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3788, PCUT_FURNITURE_NAVIGATION, 1},
	{3810, PCUT_FURNITURE_NAVIGATION, 0},
	{3829, PCUT_FURNITURE_NAVIGATION, 1},
	{3850, PCUT_FURNITURE_NAVIGATION, 1},
	{3859, PCUT_FURNITURE_NAVIGATION, 1},
	{3876, PCUT_FURNITURE_COMMENTS, 0},
	{3899, PCUT_FURNITURE_NAVIGATION, 1},
	{3916, PCUT_FURNITURE_NAVIGATION, 1},
	{3931, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3952, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3976, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3998, PCUT_FURNITURE_MOST_READ, 0},
	{4017, PCUT_FURNITURE_NAVIGATION, 0},
	{4042, PCUT_FURNITURE_NAVIGATION, 0},
	{4067, PCUT_FURNITURE_NAVIGATION, 0},
	{4077, PCUT_FURNITURE_SHARE, 1},
	{4096, PCUT_FURNITURE_NAVIGATION, 0},
	{4105, PCUT_FURNITURE_READING, 0},
	{4113, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4123, PCUT_FURNITURE_NAVIGATION, 0},
	{4132, PCUT_FURNITURE_ADVERT, 0},
	{4140, PCUT_FURNITURE_ADVERT, 0},
	{4149, PCUT_FURNITURE_ADVERT, 0},
	{4156, PCUT_FURNITURE_ADVERT, 0},
	{4164, PCUT_FURNITURE_ADVERT, 0},
	{4172, PCUT_FURNITURE_ADVERT, 0},
	{4181, PCUT_FURNITURE_NAVIGATION, 0},
	{4190, PCUT_FURNITURE_COMMENTS, 0},
	{4208, PCUT_FURNITURE_NAVIGATION, 0},
	{4227, PCUT_FURNITURE_COMMENTS, 0},
	{4237, PCUT_FURNITURE_ADVERT, 0},
	{4245, PCUT_FURNITURE_ADVERT, 0},
	{4254, PCUT_FURNITURE_ADVERT, 0},
	{4262, PCUT_FURNITURE_ADVERT, 0},
	{4271, PCUT_FURNITURE_ADVERT, 1},
	{4284, PCUT_FURNITURE_PROMPT, 1},
	{4301, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4319, PCUT_FURNITURE_NAVIGATION, 0},
	{4329, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4338, PCUT_FURNITURE_NAVIGATION, 0},
	{4342, PCUT_FURNITURE_NAVIGATION, 0},
	{4351, PCUT_FURNITURE_SHARE, 1},
	{4369, PCUT_FURNITURE_ADVERT, 1},
	{4384, PCUT_FURNITURE_ADVERT, 0},
	{4422, PCUT_FURNITURE_ADVERT, 0},
	{4446, PCUT_FURNITURE_ADVERT, 0},
	{4484, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4500, PCUT_FURNITURE_MOST_READ, 0},
	{4522, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4539, PCUT_FURNITURE_READING, 0},
	{4555, PCUT_FURNITURE_SHARE, 0},
	{4569, PCUT_FURNITURE_SHARE, 0},
	{4585, PCUT_FURNITURE_ADVERT, 1},
	{4611, PCUT_FURNITURE_READING, 1},
	{4625, PCUT_FURNITURE_COMMENTS, 0},
	{4646, PCUT_FURNITURE_SHARE, 1},
	{4661, PCUT_FURNITURE_SHARE, 0},
	{4676, PCUT_FURNITURE_SHARE, 0},
	{4696, PCUT_FURNITURE_READING, 0},
	{4713, PCUT_FURNITURE_ADVERT, 1},
	{4739, PCUT_FURNITURE_READING, 1},
	{4762, PCUT_FURNITURE_ADVERT, 1},
	{4790, PCUT_FURNITURE_ADVERT, 1},
	{4817, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4840, PCUT_FURNITURE_ADVERT, 0},
	{4861, PCUT_FURNITURE_MOST_READ, 0},
	{4875, PCUT_FURNITURE_READING, 0},
	{4883, PCUT_FURNITURE_READING, 0},
	{4902, PCUT_FURNITURE_READING, 1},
	{4926, PCUT_FURNITURE_NAVIGATION, 1},
	{4934, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4942, PCUT_FURNITURE_SUBSCRIBE, 0},
	{4953, PCUT_FURNITURE_SUBSCRIBE, 0},
	{4960, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4969, PCUT_FURNITURE_SUBSCRIBE, 0},
	{4982, PCUT_FURNITURE_SUBSCRIBE, 0},
	{4992, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5005, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5016, PCUT_FURNITURE_SHARE, 0},
	{5034, PCUT_FURNITURE_SHARE, 1},
	{5054, PCUT_FURNITURE_SHARE, 1},
	{5073, PCUT_FURNITURE_SHARE, 1},
	{5086, PCUT_FURNITURE_NAVIGATION, 1},
	{5099, PCUT_FURNITURE_PROMPT, 0},
	{5138, PCUT_FURNITURE_CARD, 0},
	{5149, PCUT_FURNITURE_NAVIGATION, 0},
	{5161, PCUT_FURNITURE_NAVIGATION, 1},
	{5174, PCUT_FURNITURE_NAVIGATION, 0},
	{5186, PCUT_FURNITURE_SHARE, 0},
	{5194, PCUT_FURNITURE_SHARE, 1},
	{5205, PCUT_FURNITURE_SHARE, 0},
	{5224, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5236, PCUT_FURNITURE_COMMENTS, 0},
	{5242, PCUT_FURNITURE_COMMENTS, 0},
	{5266, PCUT_FURNITURE_COMMENTS, 0},
	{5279, PCUT_FURNITURE_NAVIGATION, 1},
	{5294, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5310, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5330, PCUT_FURNITURE_READING, 0},
	{5346, PCUT_FURNITURE_SHARE, 0},
	{5361, PCUT_FURNITURE_COMMENTS, 1},
	{5382, PCUT_FURNITURE_PROMPT, 1},
	{5401, PCUT_FURNITURE_PROMPT, 1},
	{5419, PCUT_FURNITURE_COMMENTS, 0},
	{5435, PCUT_FURNITURE_MOST_READ, 0},
	{5443, PCUT_FURNITURE_MOST_READ, 0},
	{5463, PCUT_FURNITURE_READING, 1},
	{5477, PCUT_FURNITURE_NAVIGATION, 0},
	{5485, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5502, PCUT_FURNITURE_MOST_READ, 0},
	{5520, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5533, PCUT_FURNITURE_ADVERT, 0},
	{5544, PCUT_FURNITURE_MOST_READ, 0},
	{5557, PCUT_FURNITURE_SHARE, 0},
	{5564, PCUT_FURNITURE_SHARE, 0},
	{5579, PCUT_FURNITURE_SHARE, 0},
	{5587, PCUT_FURNITURE_ADVERT, 0},
	{5604, PCUT_FURNITURE_NAVIGATION, 0},
	{5612, PCUT_FURNITURE_NAVIGATION, 1},
	{5623, PCUT_FURNITURE_NAVIGATION, 0},
	{5640, PCUT_FURNITURE_NAVIGATION, 0},
	{5668, PCUT_FURNITURE_COMMENTS, 0},
	{5678, PCUT_FURNITURE_SHARE, 1},
	{5689, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5702, PCUT_FURNITURE_SHARE, 0},
	{5710, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5718, PCUT_FURNITURE_SHARE, 0},
	{5727, PCUT_FURNITURE_PROMPT, 1},
	{5750, PCUT_FURNITURE_ADVERT, 0},
	{5764, PCUT_FURNITURE_NAVIGATION, 1},
	{5775, PCUT_FURNITURE_MOST_READ, 0},
	{5789, PCUT_FURNITURE_NAVIGATION, 1},
	{5812, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5826, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5838, PCUT_FURNITURE_NAVIGATION, 0},
	{5845, PCUT_FURNITURE_ADVERT, 1},
	{5856, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5868, PCUT_FURNITURE_NAVIGATION, 0},
	{5876, PCUT_FURNITURE_NAVIGATION, 0},
	{5881, PCUT_FURNITURE_READING, 1},
	{5893, PCUT_FURNITURE_NAVIGATION, 1},
	{5905, PCUT_FURNITURE_NAVIGATION, 1},
	{5916, PCUT_FURNITURE_NAVIGATION, 1},
	{5929, PCUT_FURNITURE_NAVIGATION, 1},
	{5942, PCUT_FURNITURE_NAVIGATION, 1},
	{5954, PCUT_FURNITURE_NAVIGATION, 1},
	{5964, PCUT_FURNITURE_NAVIGATION, 0},
	{5972, PCUT_FURNITURE_PROMPT, 1},
	{5996, PCUT_FURNITURE_MOST_READ, 0},
	{6012, PCUT_FURNITURE_NAVIGATION, 0},
	{6018, PCUT_FURNITURE_NAVIGATION, 1},
	{6033, PCUT_FURNITURE_NAVIGATION, 0},
	{6050, PCUT_FURNITURE_NAVIGATION, 0},
	{6057, PCUT_FURNITURE_NAVIGATION, 0},
	{6069, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6093, PCUT_FURNITURE_PROMPT, 1},
	{6122, PCUT_FURNITURE_SHARE, 1},
	{6150, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6173, PCUT_FURNITURE_SHARE, 0},
	{6179, PCUT_FURNITURE_PROMPT, 1},
	{6206, PCUT_FURNITURE_COMMENTS, 0},
	{6214, PCUT_FURNITURE_NAVIGATION, 0},
	{6223, PCUT_FURNITURE_SHARE, 0},
	{6231, PCUT_FURNITURE_SHARE, 1},
	{6243, PCUT_FURNITURE_NAVIGATION, 0},
	{6250, PCUT_FURNITURE_NAVIGATION, 1},
	{6261, PCUT_FURNITURE_SHARE, 0},
	{6277, PCUT_FURNITURE_ADVERT, 1},
	{6298, PCUT_FURNITURE_PROMPT, 1},
	{6309, PCUT_FURNITURE_PROMPT, 1},
	{6324, PCUT_FURNITURE_PROMPT, 1},
	{6338, PCUT_FURNITURE_SHARE, 1},
	{6353, PCUT_FURNITURE_PROMPT, 1},
	{6370, PCUT_FURNITURE_SHARE, 1},
	{6385, PCUT_FURNITURE_SHARE, 0},
	{6400, PCUT_FURNITURE_SHARE, 1},
	{6418, PCUT_FURNITURE_PROMPT, 1},
	{6430, PCUT_FURNITURE_PROMPT, 1},
	{6442, PCUT_FURNITURE_NAVIGATION, 0},
	{6448, PCUT_FURNITURE_NAVIGATION, 1},
	{6459, PCUT_FURNITURE_MOST_READ, 0},
	{6473, PCUT_FURNITURE_NAVIGATION, 0},
	{6481, PCUT_FURNITURE_COMMENTS, 0},
	{6490, PCUT_FURNITURE_COMMENTS, 0},
	{6501, PCUT_FURNITURE_COMMENTS, 0},
	{6512, PCUT_FURNITURE_COMMENTS, 0},
	{6524, PCUT_FURNITURE_COMMENTS, 0},
	{6532, PCUT_FURNITURE_COMMENTS, 0},
	{6554, PCUT_FURNITURE_COMMENTS, 0},
	{6563, PCUT_FURNITURE_COMMENTS, 0},
	{6575, PCUT_FURNITURE_COMMENTS, 0},
	{6588, PCUT_FURNITURE_COMMENTS, 0},
	{6598, PCUT_FURNITURE_COMMENTS, 0},
	{6607, PCUT_FURNITURE_COMMENTS, 0},
	{6616, PCUT_FURNITURE_COMMENTS, 0},
	{6628, PCUT_FURNITURE_COMMENTS, 0},
	{6648, PCUT_FURNITURE_COMMENTS, 1},
	{6671, PCUT_FURNITURE_COMMENTS, 0},
	{6687, PCUT_FURNITURE_COMMENTS, 0},
	{6700, PCUT_FURNITURE_ADVERT, 0},
	{6717, PCUT_FURNITURE_SHARE, 0},
	{6726, PCUT_FURNITURE_SHARE, 1},
	{6738, PCUT_FURNITURE_SHARE, 0},
	{6749, PCUT_FURNITURE_SHARE, 0},
	{6762, PCUT_FURNITURE_SHARE, 0},
	{6783, PCUT_FURNITURE_SHARE, 1},
	{6799, PCUT_FURNITURE_SHARE, 0},
	{6820, PCUT_FURNITURE_SHARE, 1},
	{6832, PCUT_FURNITURE_SHARE, 0},
	{6842, PCUT_FURNITURE_SHARE, 1},
	{6855, PCUT_FURNITURE_SHARE, 0},
	{6878, PCUT_FURNITURE_SHARE, 0},
	{6896, PCUT_FURNITURE_SHARE, 1},
	{6910, PCUT_FURNITURE_SHARE, 0},
	{6920, PCUT_FURNITURE_SHARE, 0},
	{6939, PCUT_FURNITURE_SHARE, 0},
	{6960, PCUT_FURNITURE_SHARE, 1},
	{6973, PCUT_FURNITURE_NAVIGATION, 1},
	{6998, PCUT_FURNITURE_NAVIGATION, 1},
	{7017, PCUT_FURNITURE_NAVIGATION, 0},
	{7027, PCUT_FURNITURE_NAVIGATION, 1},
	{7038, PCUT_FURNITURE_PROMPT, 1},
	{7059, PCUT_FURNITURE_NAVIGATION, 0},
	{7070, PCUT_FURNITURE_NAVIGATION, 0},
	{7082, PCUT_FURNITURE_ADVERT, 1},
	{7101, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7126, PCUT_FURNITURE_ADVERT, 0},
	{7148, PCUT_FURNITURE_ADVERT, 1},
	{7171, PCUT_FURNITURE_PROMPT, 1},
	{7198, PCUT_FURNITURE_ADVERT, 0},
	{7217, PCUT_FURNITURE_ADVERT, 1},
	{7239, PCUT_FURNITURE_ADVERT, 1},
	{7260, PCUT_FURNITURE_ADVERT, 1},
	{7284, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7304, PCUT_FURNITURE_ADVERT, 0},
	{7328, PCUT_FURNITURE_ADVERT, 0},
	{7349, PCUT_FURNITURE_ADVERT, 1},
	{7368, PCUT_FURNITURE_ADVERT, 1},
	{7392, PCUT_FURNITURE_ADVERT, 0},
	{7420, PCUT_FURNITURE_ADVERT, 0},
	{7451, PCUT_FURNITURE_ADVERT, 1},
	{7471, PCUT_FURNITURE_ADVERT, 1},
	{7499, PCUT_FURNITURE_NAVIGATION, 1},
	{7524, PCUT_FURNITURE_PROMPT, 0},
	{7541, PCUT_FURNITURE_ADVERT, 0},
	{7578, PCUT_FURNITURE_ADVERT, 0},
	{7610, PCUT_FURNITURE_NAVIGATION, 1},
	{7637, PCUT_FURNITURE_NAVIGATION, 1},
	{7661, PCUT_FURNITURE_NAVIGATION, 0},
	{7672, PCUT_FURNITURE_NAVIGATION, 0},
	{7683, PCUT_FURNITURE_NAVIGATION, 1},
	{7698, PCUT_FURNITURE_NAVIGATION, 0},
	{7712, PCUT_FURNITURE_NAVIGATION, 1},
	{7731, PCUT_FURNITURE_NAVIGATION, 0},
	{7747, PCUT_FURNITURE_NAVIGATION, 0},
	{7768, PCUT_FURNITURE_NAVIGATION, 1},
	{7788, PCUT_FURNITURE_NAVIGATION, 0},
	{7796, PCUT_FURNITURE_NAVIGATION, 1},
	{7812, PCUT_FURNITURE_NAVIGATION, 0},
	{7830, PCUT_FURNITURE_NAVIGATION, 1},
	{7845, PCUT_FURNITURE_SHARE, 0},
	{7859, PCUT_FURNITURE_SHARE, 0},
	{7870, PCUT_FURNITURE_SHARE, 0},
	{7884, PCUT_FURNITURE_SHARE, 0},
	{7896, PCUT_FURNITURE_SHARE, 0},
	{7911, PCUT_FURNITURE_SHARE, 0},
	{7918, PCUT_FURNITURE_SHARE, 0},
	{7933, PCUT_FURNITURE_SHARE, 0},
	{7943, PCUT_FURNITURE_SHARE, 0},
	{7966, PCUT_FURNITURE_SHARE, 0},
	{7980, PCUT_FURNITURE_SHARE, 0},
	{7989, PCUT_FURNITURE_SHARE, 0},
	{7996, PCUT_FURNITURE_SHARE, 0},
	{8015, PCUT_FURNITURE_SHARE, 0},
	{8024, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8046, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8064, PCUT_FURNITURE_READING, 1},
	{8078, PCUT_FURNITURE_PROMPT, 1},
	{8107, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8124, PCUT_FURNITURE_ADVERT, 1},
	{8146, PCUT_FURNITURE_ADVERT, 1},
	{8166, PCUT_FURNITURE_ADVERT, 1},
	{8188, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8196, PCUT_FURNITURE_NAVIGATION, 0},
	{8208, PCUT_FURNITURE_NAVIGATION, 1},
	{8234, PCUT_FURNITURE_NAVIGATION, 1},
	{8259, PCUT_FURNITURE_NAVIGATION, 0},
	{8280, PCUT_FURNITURE_NAVIGATION, 1},
	{8294, PCUT_FURNITURE_ADVERT, 1},
	{8321, PCUT_FURNITURE_PROMPT, 1},
	{8345, PCUT_FURNITURE_PROMPT, 1},
	{8375, PCUT_FURNITURE_SHARE, 0},
	{8380, PCUT_FURNITURE_SHARE, 0},
	{8393, PCUT_FURNITURE_SHARE, 0},
	{8410, PCUT_FURNITURE_SHARE, 1},
	{8418, PCUT_FURNITURE_SHARE, 1},
	{8427, PCUT_FURNITURE_NAVIGATION, 1},
	{8449, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8470, PCUT_FURNITURE_COMMENTS, 0},
	{8491, PCUT_FURNITURE_COMMENTS, 0},
	{8511, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8523, PCUT_FURNITURE_COMMENTS, 0},
	{8542, PCUT_FURNITURE_SHARE, 0},
	{8546, PCUT_FURNITURE_SHARE, 0},
	{8561, PCUT_FURNITURE_SHARE, 0},
	{8574, PCUT_FURNITURE_SHARE, 1},
	{8581, PCUT_FURNITURE_SHARE, 0},
	{8586, PCUT_FURNITURE_SHARE, 0},
	{8600, PCUT_FURNITURE_SHARE, 1},
	{8608, PCUT_FURNITURE_SHARE, 0},
	{8614, PCUT_FURNITURE_SHARE, 1},
	{8624, PCUT_FURNITURE_PROMPT, 1},
	{8643, PCUT_FURNITURE_NAVIGATION, 0},
	{8659, PCUT_FURNITURE_MOST_READ, 0},
	{8680, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8696, PCUT_FURNITURE_CARD, 0},
	{8709, PCUT_FURNITURE_PROMPT, 1},
	{8735, PCUT_FURNITURE_PROMPT, 1},
	{8766, PCUT_FURNITURE_PROMPT, 1},
	{8784, PCUT_FURNITURE_PROMPT, 1},
	{8802, PCUT_FURNITURE_PROMPT, 1},
	{8819, PCUT_FURNITURE_NAVIGATION, 0},
	{8842, PCUT_FURNITURE_PROMPT, 1},
	{8868, PCUT_FURNITURE_READING, 1},
	{8891, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8914, PCUT_FURNITURE_PROMPT, 1},
	{8935, PCUT_FURNITURE_PROMPT, 1},
	{8956, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8973, PCUT_FURNITURE_NAVIGATION, 1},
	{8991, PCUT_FURNITURE_NAVIGATION, 0},
	{9009, PCUT_FURNITURE_NAVIGATION, 1},
	{9020, PCUT_FURNITURE_COMMENTS, 0},
	{9028, PCUT_FURNITURE_COMMENTS, 0},
	{9036, PCUT_FURNITURE_COMMENTS, 0},
	{9045, PCUT_FURNITURE_COMMENTS, 0},
	{9057, PCUT_FURNITURE_COMMENTS, 0},
	{9065, PCUT_FURNITURE_SHARE, 0},
	{9076, PCUT_FURNITURE_SHARE, 1},
	{9090, PCUT_FURNITURE_PROMPT, 1},
	{9116, PCUT_FURNITURE_PROMPT, 1},
	{9143, PCUT_FURNITURE_NAVIGATION, 0},
	{9151, PCUT_FURNITURE_NAVIGATION, 0},
	{9171, PCUT_FURNITURE_NAVIGATION, 0},
	{9207, PCUT_FURNITURE_NAVIGATION, 1},
	{9228, PCUT_FURNITURE_PROMPT, 1},
	{9248, PCUT_FURNITURE_READING, 1},
	{9259, PCUT_FURNITURE_MOST_READ, 0},
	{9269, PCUT_FURNITURE_MOST_READ, 0},
	{9284, PCUT_FURNITURE_SHARE, 1},
	{9304, PCUT_FURNITURE_COMMENTS, 0},
	{9320, PCUT_FURNITURE_NAVIGATION, 1},
	{9334, PCUT_FURNITURE_NAVIGATION, 0},
	{9340, PCUT_FURNITURE_NAVIGATION, 0},
	{9345, PCUT_FURNITURE_SUBSCRIBE, 0},
	{9352, PCUT_FURNITURE_SUBSCRIBE, 0},
	{9363, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9382, PCUT_FURNITURE_SHARE, 0},
	{9399, PCUT_FURNITURE_SHARE, 0},
	{9415, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9431, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9448, PCUT_FURNITURE_SHARE, 0},
	{9461, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9478, PCUT_FURNITURE_SHARE, 0},
	{9486, PCUT_FURNITURE_SHARE, 0},
	{9493, PCUT_FURNITURE_SUBSCRIBE, 0},
	{9502, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9516, PCUT_FURNITURE_SHARE, 0},
	{9523, PCUT_FURNITURE_SHARE, 0},
	{9542, PCUT_FURNITURE_NAVIGATION, 0},
	{9550, PCUT_FURNITURE_SHARE, 0},
	{9557, PCUT_FURNITURE_READING, 0},
	{9565, PCUT_FURNITURE_READING, 1},
	{9585, PCUT_FURNITURE_READING, 0},
	{9603, PCUT_FURNITURE_NAVIGATION, 0},
	{9619, PCUT_FURNITURE_NAVIGATION, 0},
	{9635, PCUT_FURNITURE_NAVIGATION, 0},
	{9643, PCUT_FURNITURE_MOST_READ, 0},
	{9659, PCUT_FURNITURE_MOST_READ, 0},
	{9674, PCUT_FURNITURE_PROMPT, 1},
	{9701, PCUT_FURNITURE_NAVIGATION, 1},
	{9725, PCUT_FURNITURE_PROMPT, 1},
	{9750, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9761, PCUT_FURNITURE_SHARE, 0},
	{9767, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9781, PCUT_FURNITURE_SHARE, 0},
	{9795, PCUT_FURNITURE_PROMPT, 1},
	{9816, PCUT_FURNITURE_SHARE, 0},
	{9827, PCUT_FURNITURE_SHARE, 0},
	{9846, PCUT_FURNITURE_SHARE, 0},
	{9864, PCUT_FURNITURE_MOST_READ, 0},
	{9881, PCUT_FURNITURE_NAVIGATION, 0},
	{9892, PCUT_FURNITURE_NAVIGATION, 0},
	{9902, PCUT_FURNITURE_MOST_READ, 0},
	{9918, PCUT_FURNITURE_PROMPT, 1},
	{9936, PCUT_FURNITURE_ADVERT, 0},
	{9953, PCUT_FURNITURE_ADVERT, 1},
	{9972, PCUT_FURNITURE_NAVIGATION, 1},
	{9986, PCUT_FURNITURE_SHARE, 0},
	{9998, PCUT_FURNITURE_SHARE, 0},
	{10020, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10032, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10049, PCUT_FURNITURE_NAVIGATION, 0},
	{10056, PCUT_FURNITURE_COMMENTS, 0},
	{10074, PCUT_FURNITURE_SHARE, 1},
	{10085, PCUT_FURNITURE_SHARE, 0},
	{10103, PCUT_FURNITURE_SHARE, 0},
	{10120, PCUT_FURNITURE_SHARE, 0},
	{10140, PCUT_FURNITURE_SHARE, 1},
	{10152, PCUT_FURNITURE_SHARE, 0},
	{10171, PCUT_FURNITURE_SHARE, 0},
	{10188, PCUT_FURNITURE_COMMENTS, 1},
	{10211, PCUT_FURNITURE_NAVIGATION, 0},
	{10218, PCUT_FURNITURE_SHARE, 0},
	{10224, PCUT_FURNITURE_COMMENTS, 0},
	{10246, PCUT_FURNITURE_COMMENTS, 1},
	{10269, PCUT_FURNITURE_READING, 1},
	{10291, PCUT_FURNITURE_READING, 0},
	{10300, PCUT_FURNITURE_READING, 0},
	{10318, PCUT_FURNITURE_READING, 1},
	{10335, PCUT_FURNITURE_NAVIGATION, 0},
	{10349, PCUT_FURNITURE_READING, 1},
	{10367, PCUT_FURNITURE_PROMPT, 1},
	{10394, PCUT_FURNITURE_PROMPT, 1},
	{10418, PCUT_FURNITURE_PROMPT, 1},
	{10439, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10467, PCUT_FURNITURE_READING, 1},
	{10490, PCUT_FURNITURE_NAVIGATION, 0},
	{10498, PCUT_FURNITURE_NAVIGATION, 1},
	{10514, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10538, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10564, PCUT_FURNITURE_NAVIGATION, 0},
	{10571, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10587, PCUT_FURNITURE_SHARE, 0},
	{10596, PCUT_FURNITURE_SHARE, 0},
	{10615, PCUT_FURNITURE_SHARE, 0},
	{10634, PCUT_FURNITURE_SHARE, 0},
	{10649, PCUT_FURNITURE_NAVIGATION, 0},
	{10669, PCUT_FURNITURE_NAVIGATION, 0},
	{10683, PCUT_FURNITURE_NAVIGATION, 0},
	{10696, PCUT_FURNITURE_SHARE, 1},
	{10712, PCUT_FURNITURE_NAVIGATION, 0},
	{10719, PCUT_FURNITURE_PROMPT, 1},
	{10735, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10748, PCUT_FURNITURE_NAVIGATION, 0},
	{10763, PCUT_FURNITURE_NAVIGATION, 0},
	{10777, PCUT_FURNITURE_NAVIGATION, 1},
	{10790, PCUT_FURNITURE_SHARE, 1},
	{10801, PCUT_FURNITURE_SHARE, 0},
	{10811, PCUT_FURNITURE_SHARE, 1},
	{10826, PCUT_FURNITURE_SHARE, 0},
	{10833, PCUT_FURNITURE_PROMPT, 1},
	{10843, PCUT_FURNITURE_PROMPT, 1},
	{10864, PCUT_FURNITURE_SHARE, 1},
	{10874, PCUT_FURNITURE_SHARE, 1},
	{10887, PCUT_FURNITURE_NAVIGATION, 0},
	{10895, PCUT_FURNITURE_SUBSCRIBE, 0},
	{10916, PCUT_FURNITURE_NAVIGATION, 1},
	{10931, PCUT_FURNITURE_NAVIGATION, 0},
	{10938, PCUT_FURNITURE_PROMPT, 1},
	{10957, PCUT_FURNITURE_PROMPT, 1},
	{10978, PCUT_FURNITURE_NAVIGATION, 0},
	{10995, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11011, PCUT_FURNITURE_ADVERT, 1},
	{11031, PCUT_FURNITURE_ADVERT, 1},
	{11049, PCUT_FURNITURE_NAVIGATION, 1},
	{11064, PCUT_FURNITURE_PROMPT, 0},
	{11102, PCUT_FURNITURE_NAVIGATION, 0},
	{11113, PCUT_FURNITURE_NAVIGATION, 1},
	{11123, PCUT_FURNITURE_NAVIGATION, 1},
	{11131, PCUT_FURNITURE_COMMENTS, 0},
	{11148, PCUT_FURNITURE_NAVIGATION, 0},
	{11163, PCUT_FURNITURE_NAVIGATION, 1},
	{11170, PCUT_FURNITURE_COMMENTS, 0},
	{11189, PCUT_FURNITURE_NAVIGATION, 1},
	{11197, PCUT_FURNITURE_NAVIGATION, 1},
	{11214, PCUT_FURNITURE_COMMENTS, 0},
	{11231, PCUT_FURNITURE_NAVIGATION, 1},
	{11243, PCUT_FURNITURE_SHARE, 0},
	{11247, PCUT_FURNITURE_NAVIGATION, 1},
	{11265, PCUT_FURNITURE_NAVIGATION, 1},
	{11279, PCUT_FURNITURE_READING, 1},
	{11299, PCUT_FURNITURE_ADVERT, 0},
	{11310, PCUT_FURNITURE_ADVERT, 1},
	{11330, PCUT_FURNITURE_ADVERT, 0},
	{11341, PCUT_FURNITURE_ADVERT, 1},
	{11360, PCUT_FURNITURE_NAVIGATION, 1},
	{11380, PCUT_FURNITURE_NAVIGATION, 1},
	{11396, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11415, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11427, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11440, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11459, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11471, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11484, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11499, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11513, PCUT_FURNITURE_SHARE, 0},
	{11526, PCUT_FURNITURE_SHARE, 0},
	{11544, PCUT_FURNITURE_NAVIGATION, 0},
	{11554, PCUT_FURNITURE_NAVIGATION, 1},
	{11568, PCUT_FURNITURE_NAVIGATION, 0},
	{11588, PCUT_FURNITURE_COMMENTS, 0},
	{11603, PCUT_FURNITURE_NAVIGATION, 0},
	{11618, PCUT_FURNITURE_NAVIGATION, 1},
	{11631, PCUT_FURNITURE_PROMPT, 1},
	{11643, PCUT_FURNITURE_PROMPT, 1},
	{11653, PCUT_FURNITURE_SHARE, 0},
	{11661, PCUT_FURNITURE_SHARE, 0},
	{11678, PCUT_FURNITURE_NAVIGATION, 0},
	{11688, PCUT_FURNITURE_READING, 1},
	{11701, PCUT_FURNITURE_SHARE, 1},
	{11715, PCUT_FURNITURE_PROMPT, 1},
	{11725, PCUT_FURNITURE_NAVIGATION, 0},
	{11734, PCUT_FURNITURE_NAVIGATION, 0},
	{11739, PCUT_FURNITURE_PROMPT, 1},
	{11750, PCUT_FURNITURE_PROMPT, 1},
	{11769, PCUT_FURNITURE_COMMENTS, 0},
	{11783, PCUT_FURNITURE_PROMPT, 1},
	{11806, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11818, PCUT_FURNITURE_NAVIGATION, 0},
	{11830, PCUT_FURNITURE_NAVIGATION, 0},
	{11842, PCUT_FURNITURE_NAVIGATION, 0},
	{11846, PCUT_FURNITURE_NAVIGATION, 0},
	{11857, PCUT_FURNITURE_NAVIGATION, 0},
	{11865, PCUT_FURNITURE_ADVERT, 1},
	{11895, PCUT_FURNITURE_NAVIGATION, 1},
	{11914, PCUT_FURNITURE_NAVIGATION, 0},
	{11927, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11943, PCUT_FURNITURE_PROMPT, 1},
	{11956, PCUT_FURNITURE_NAVIGATION, 0},
	{11980, PCUT_FURNITURE_ADVERT, 0},
	{11989, PCUT_FURNITURE_SUBSCRIBE, 0},
	{11998, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12020, PCUT_FURNITURE_NAVIGATION, 0},
	{12025, PCUT_FURNITURE_NAVIGATION, 0},
	{12032, PCUT_FURNITURE_NAVIGATION, 0},
	{12047, PCUT_FURNITURE_NAVIGATION, 0},
	{12054, PCUT_FURNITURE_NAVIGATION, 0},
	{12059, PCUT_FURNITURE_NAVIGATION, 1},
	{12066, PCUT_FURNITURE_NAVIGATION, 1},
	{12073, PCUT_FURNITURE_NAVIGATION, 1},
	{12081, PCUT_FURNITURE_NAVIGATION, 1},
	{12090, PCUT_FURNITURE_NAVIGATION, 1},
	{12101, PCUT_FURNITURE_COMMENTS, 0},
	{12115, PCUT_FURNITURE_COMMENTS, 0},
	{12127, PCUT_FURNITURE_NAVIGATION, 1},
	{12142, PCUT_FURNITURE_NAVIGATION, 0},
	{12151, PCUT_FURNITURE_NAVIGATION, 0},
	{12159, PCUT_FURNITURE_MOST_READ, 0},
	{12171, PCUT_FURNITURE_NAVIGATION, 1},
	{12183, PCUT_FURNITURE_PROMPT, 1},
	{12207, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12227, PCUT_FURNITURE_ADVERT, 0},
	{12233, PCUT_FURNITURE_NAVIGATION, 0},
	{12248, PCUT_FURNITURE_PROMPT, 1},
	{12271, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12294, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12308, PCUT_FURNITURE_NAVIGATION, 0},
	{12317, PCUT_FURNITURE_PROMPT, 1},
	{12336, PCUT_FURNITURE_PROMPT, 1},
	{12356, PCUT_FURNITURE_NAVIGATION, 1},
	{12367, PCUT_FURNITURE_NAVIGATION, 0},
	{12381, PCUT_FURNITURE_NAVIGATION, 0},
	{12391, PCUT_FURNITURE_NAVIGATION, 0},
	{12402, PCUT_FURNITURE_SHARE, 0},
	{12411, PCUT_FURNITURE_SHARE, 0},
	{12430, PCUT_FURNITURE_SHARE, 0},
	{12450, PCUT_FURNITURE_SHARE, 0},
	{12459, PCUT_FURNITURE_SHARE, 0},
	{12475, PCUT_FURNITURE_NAVIGATION, 0},
	{12495, PCUT_FURNITURE_NAVIGATION, 0},
	{12517, PCUT_FURNITURE_SHARE, 0},
	{12529, PCUT_FURNITURE_NAVIGATION, 0},
	{12537, PCUT_FURNITURE_NAVIGATION, 0},
	{12563, PCUT_FURNITURE_NAVIGATION, 0},
	{12578, PCUT_FURNITURE_NAVIGATION, 0},
	{12585, PCUT_FURNITURE_NAVIGATION, 1},
	{12594, PCUT_FURNITURE_NAVIGATION, 0},
	{12603, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12615, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12627, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12638, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12650, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12665, PCUT_FURNITURE_SHARE, 0},
	{12675, PCUT_FURNITURE_COMMENTS, 1},
	{12690, PCUT_FURNITURE_SHARE, 0},
	{12706, PCUT_FURNITURE_ADVERT, 0},
	{12714, PCUT_FURNITURE_ADVERT, 0},
	{12723, PCUT_FURNITURE_COMMENTS, 0},
	{12740, PCUT_FURNITURE_NAVIGATION, 1},
	{12759, PCUT_FURNITURE_NAVIGATION, 1},
	{12774, PCUT_FURNITURE_NAVIGATION, 0},
	{12789, PCUT_FURNITURE_COMMENTS, 0},
	{12810, PCUT_FURNITURE_NAVIGATION, 1},
	{12826, PCUT_FURNITURE_NAVIGATION, 1},
	{12837, PCUT_FURNITURE_NAVIGATION, 0},
	{12855, PCUT_FURNITURE_NAVIGATION, 1},
	{12865, PCUT_FURNITURE_NAVIGATION, 1},
	{12884, PCUT_FURNITURE_NAVIGATION, 1},
	{12899, PCUT_FURNITURE_COMMENTS, 0},
	{12922, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12935, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12950, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12960, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12975, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13001, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13015, PCUT_FURNITURE_SHARE, 0},
	{13022, PCUT_FURNITURE_NAVIGATION, 0},
	{13031, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13046, PCUT_FURNITURE_SHARE, 0},
	{13050, PCUT_FURNITURE_SHARE, 0},
	{13064, PCUT_FURNITURE_SHARE, 1},
	{13081, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13096, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13108, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13121, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13138, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13153, PCUT_FURNITURE_COMMENTS, 0},
	{13172, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13188, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13201, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13223, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13243, PCUT_FURNITURE_COMMENTS, 0},
	{13265, PCUT_FURNITURE_SHARE, 1},
	{13276, PCUT_FURNITURE_NAVIGATION, 1},
	{13289, PCUT_FURNITURE_NAVIGATION, 1},
	{13297, PCUT_FURNITURE_COMMENTS, 0},
	{13314, PCUT_FURNITURE_NAVIGATION, 0},
	{13329, PCUT_FURNITURE_SHARE, 0},
	{13343, PCUT_FURNITURE_NAVIGATION, 0},
	{13349, PCUT_FURNITURE_NAVIGATION, 0},
	{13359, PCUT_FURNITURE_NAVIGATION, 1},
	{13370, PCUT_FURNITURE_NAVIGATION, 1},
	{13382, PCUT_FURNITURE_ADVERT, 0},
	{13404, PCUT_FURNITURE_SHARE, 0},
	{13411, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13427, PCUT_FURNITURE_NAVIGATION, 0},
	{13435, PCUT_FURNITURE_COMMENTS, 0},
	{13446, PCUT_FURNITURE_NAVIGATION, 0},
	{13455, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13471, PCUT_FURNITURE_CARD, 0},
	{13486, PCUT_FURNITURE_PROMPT, 1},
	{13503, PCUT_FURNITURE_PROMPT, 1},
	{13513, PCUT_FURNITURE_PROMPT, 1},
	{13527, PCUT_FURNITURE_NAVIGATION, 0},
	{13555, PCUT_FURNITURE_COMMENTS, 0},
	{13564, PCUT_FURNITURE_COMMENTS, 0},
	{13574, PCUT_FURNITURE_COMMENTS, 0},
	{13584, PCUT_FURNITURE_COMMENTS, 0},
	{13594, PCUT_FURNITURE_COMMENTS, 0},
	{13605, PCUT_FURNITURE_COMMENTS, 0},
	{13616, PCUT_FURNITURE_COMMENTS, 0},
	{13626, PCUT_FURNITURE_COMMENTS, 0},
	{13649, PCUT_FURNITURE_COMMENTS, 0},
	{13669, PCUT_FURNITURE_COMMENTS, 1},
	{13689, PCUT_FURNITURE_COMMENTS, 0},
	{13700, PCUT_FURNITURE_COMMENTS, 0},
	{13719, PCUT_FURNITURE_COMMENTS, 1},
	{13739, PCUT_FURNITURE_COMMENTS, 0},
	{13756, PCUT_FURNITURE_COMMENTS, 0},
	{13768, PCUT_FURNITURE_COMMENTS, 0},
	{13778, PCUT_FURNITURE_COMMENTS, 0},
	{13789, PCUT_FURNITURE_COMMENTS, 0},
	{13802, PCUT_FURNITURE_COMMENTS, 0},
	{13812, PCUT_FURNITURE_COMMENTS, 0},
	{13822, PCUT_FURNITURE_NAVIGATION, 0},
	{13830, PCUT_FURNITURE_NAVIGATION, 0},
	{13842, PCUT_FURNITURE_NAVIGATION, 0},
	{13864, PCUT_FURNITURE_NAVIGATION, 0},
	{13877, PCUT_FURNITURE_SHARE, 0},
	{13890, PCUT_FURNITURE_SHARE, 0},
	{13903, PCUT_FURNITURE_SHARE, 0},
	{13915, PCUT_FURNITURE_SHARE, 0},
	{13928, PCUT_FURNITURE_SHARE, 0},
	{13942, PCUT_FURNITURE_SHARE, 0},
	{13955, PCUT_FURNITURE_SHARE, 0},
	{13971, PCUT_FURNITURE_SHARE, 0},
	{13983, PCUT_FURNITURE_NAVIGATION, 0},
	{13989, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14000, PCUT_FURNITURE_READING, 0},
	{14009, PCUT_FURNITURE_CARD, 0},
	{14018, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14045, PCUT_FURNITURE_PROMPT, 1},
	{14084, PCUT_FURNITURE_ADVERT, 0},
	{14115, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14137, PCUT_FURNITURE_NAVIGATION, 1},
	{14152, PCUT_FURNITURE_MOST_READ, 0},
	{14167, PCUT_FURNITURE_READING, 1},
	{14176, PCUT_FURNITURE_SHARE, 0},
	{14182, PCUT_FURNITURE_COMMENTS, 1},
	{14205, PCUT_FURNITURE_NAVIGATION, 1},
	{14216, PCUT_FURNITURE_NAVIGATION, 1},
	{14228, PCUT_FURNITURE_ADVERT, 0},
	{14246, PCUT_FURNITURE_MOST_READ, 0},
	{14261, PCUT_FURNITURE_COMMENTS, 0},
	{14280, PCUT_FURNITURE_COMMENTS, 0},
	{14299, PCUT_FURNITURE_READING, 1},
	{14306, PCUT_FURNITURE_MOST_READ, 0},
	{14313, PCUT_FURNITURE_NAVIGATION, 0},
	{14329, PCUT_FURNITURE_MOST_READ, 0},
	{14341, PCUT_FURNITURE_MOST_READ, 0},
	{14356, PCUT_FURNITURE_NAVIGATION, 0},
	{14367, PCUT_FURNITURE_MOST_READ, 0},
	{14380, PCUT_FURNITURE_NAVIGATION, 0},
	{14391, PCUT_FURNITURE_COMMENTS, 0},
	{14407, PCUT_FURNITURE_COMMENTS, 0},
	{14421, PCUT_FURNITURE_READING, 1},
	{14431, PCUT_FURNITURE_READING, 1},
	{14441, PCUT_FURNITURE_COMMENTS, 0},
	{14458, PCUT_FURNITURE_ADVERT, 1},
	{14476, PCUT_FURNITURE_SHARE, 0},
	{14486, PCUT_FURNITURE_READING, 1},
	{14495, PCUT_FURNITURE_NAVIGATION, 0},
	{14508, PCUT_FURNITURE_MOST_READ, 0},
	{14520, PCUT_FURNITURE_COMMENTS, 0},
	{14537, PCUT_FURNITURE_COMMENTS, 1},
	{14560, PCUT_FURNITURE_MOST_READ, 0},
	{14575, PCUT_FURNITURE_MOST_READ, 0},
	{14594, PCUT_FURNITURE_MOST_READ, 0},
	{14607, PCUT_FURNITURE_MOST_READ, 0},
	{14622, PCUT_FURNITURE_MOST_READ, 0},
	{14640, PCUT_FURNITURE_MOST_READ, 0},
	{14660, PCUT_FURNITURE_PROMPT, 1},
	{14693, PCUT_FURNITURE_READING, 1},
	{14703, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14732, PCUT_FURNITURE_READING, 1},
	{14740, PCUT_FURNITURE_READING, 1},
	{14749, PCUT_FURNITURE_PROMPT, 1},
	{14761, PCUT_FURNITURE_NAVIGATION, 1},
	{14771, PCUT_FURNITURE_COMMENTS, 0},
	{14786, PCUT_FURNITURE_SHARE, 0},
	{14799, PCUT_FURNITURE_SHARE, 0},
	{14815, PCUT_FURNITURE_SHARE, 0},
	{14825, PCUT_FURNITURE_SHARE, 1},
	{14836, PCUT_FURNITURE_SHARE, 0},
	{14841, PCUT_FURNITURE_SHARE, 0},
	{14852, PCUT_FURNITURE_SHARE, 0},
	{14864, PCUT_FURNITURE_SHARE, 0},
	{14878, PCUT_FURNITURE_SHARE, 0},
	{14892, PCUT_FURNITURE_SHARE, 0},
	{14901, PCUT_FURNITURE_SHARE, 0},
	{14915, PCUT_FURNITURE_ADVERT, 1},
	{14934, PCUT_FURNITURE_NAVIGATION, 0},
	{14950, PCUT_FURNITURE_COMMENTS, 0},
	{14972, PCUT_FURNITURE_SHARE, 0},
	{14987, PCUT_FURNITURE_READING, 0},
	{14994, PCUT_FURNITURE_READING, 0},
	{15005, PCUT_FURNITURE_READING, 1},
	{15023, PCUT_FURNITURE_READING, 1},
	{15039, PCUT_FURNITURE_READING, 0},
	{15061, PCUT_FURNITURE_READING, 1},
	{15081, PCUT_FURNITURE_READING, 1},
	{15096, PCUT_FURNITURE_READING, 0},
	{15119, PCUT_FURNITURE_MOST_READ, 0},
	{15137, PCUT_FURNITURE_MOST_READ, 0},
	{15150, PCUT_FURNITURE_MOST_READ, 0},
	{15163, PCUT_FURNITURE_MOST_READ, 0},
	{15173, PCUT_FURNITURE_NAVIGATION, 0},
	{15183, PCUT_FURNITURE_COMMENTS, 0},
	{15202, PCUT_FURNITURE_NAVIGATION, 0},
	{15210, PCUT_FURNITURE_NAVIGATION, 0},
	{15221, PCUT_FURNITURE_NAVIGATION, 0},
	{15228, PCUT_FURNITURE_COMMENTS, 1},
	{15246, PCUT_FURNITURE_NAVIGATION, 0},
	{15254, PCUT_FURNITURE_NAVIGATION, 0},
	{15262, PCUT_FURNITURE_NAVIGATION, 0},
	{15271, PCUT_FURNITURE_NAVIGATION, 0},
	{15280, PCUT_FURNITURE_NAVIGATION, 0},
	{15286, PCUT_FURNITURE_COMMENTS, 0},
	{15300, PCUT_FURNITURE_MOST_READ, 0},
	{15311, PCUT_FURNITURE_READING, 1},
	{15331, PCUT_FURNITURE_READING, 0},
	{15356, PCUT_FURNITURE_NAVIGATION, 0},
	{15361, PCUT_FURNITURE_READING, 1},
	{15370, PCUT_FURNITURE_READING, 0},
	{15377, PCUT_FURNITURE_READING, 0},
	{15381, PCUT_FURNITURE_READING, 0},
	{15386, PCUT_FURNITURE_NAVIGATION, 0},
	{15396, PCUT_FURNITURE_ADVERT, 0},
	{15403, PCUT_FURNITURE_MOST_READ, 0},
	{15414, PCUT_FURNITURE_MOST_READ, 0},
	{15425, PCUT_FURNITURE_MOST_READ, 0},
	{15437, PCUT_FURNITURE_NAVIGATION, 1},
	{15452, PCUT_FURNITURE_NAVIGATION, 1},
	{15467, PCUT_FURNITURE_NAVIGATION, 1},
	{15482, PCUT_FURNITURE_NAVIGATION, 0},
	{15501, PCUT_FURNITURE_NAVIGATION, 1},
	{15517, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15541, PCUT_FURNITURE_MOST_READ, 0},
	{15552, PCUT_FURNITURE_MOST_READ, 0},
	{15563, PCUT_FURNITURE_SHARE, 0},
	{15572, PCUT_FURNITURE_ADVERT, 1},
	{15590, PCUT_FURNITURE_ADVERT, 1},
	{15610, PCUT_FURNITURE_NAVIGATION, 0},
	{15621, PCUT_FURNITURE_MOST_READ, 0},
	{15635, PCUT_FURNITURE_MOST_READ, 0},
	{15649, PCUT_FURNITURE_CARD, 0},
	{15665, PCUT_FURNITURE_SHARE, 0},
	{15675, PCUT_FURNITURE_SHARE, 1},
	{15696, PCUT_FURNITURE_NAVIGATION, 0},
	{15710, PCUT_FURNITURE_NAVIGATION, 0},
	{15721, PCUT_FURNITURE_MOST_READ, 0},
	{15734, PCUT_FURNITURE_MOST_READ, 0},
	{15758, PCUT_FURNITURE_MOST_READ, 0},
	{15780, PCUT_FURNITURE_NAVIGATION, 0},
	{15801, PCUT_FURNITURE_NAVIGATION, 0},
	{15823, PCUT_FURNITURE_NAVIGATION, 0},
	{15845, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15857, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15869, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15884, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15900, PCUT_FURNITURE_NAVIGATION, 0},
	{15923, PCUT_FURNITURE_NAVIGATION, 0},
	{15945, PCUT_FURNITURE_NAVIGATION, 0},
	{15967, PCUT_FURNITURE_PROMPT, 0},
	{15985, PCUT_FURNITURE_NAVIGATION, 0},
	{15991, PCUT_FURNITURE_NAVIGATION, 0},
	{16008, PCUT_FURNITURE_NAVIGATION, 0},
	{16013, PCUT_FURNITURE_NAVIGATION, 0},
	{16025, PCUT_FURNITURE_NAVIGATION, 0},
	{16041, PCUT_FURNITURE_NAVIGATION, 0},
	{16046, PCUT_FURNITURE_SHARE, 0},
	{16053, PCUT_FURNITURE_NAVIGATION, 0},
	{16066, PCUT_FURNITURE_SHARE, 0},
	{16076, PCUT_FURNITURE_MOST_READ, 0},
	{16088, PCUT_FURNITURE_MOST_READ, 0},
	{16098, PCUT_FURNITURE_MOST_READ, 0},
	{16109, PCUT_FURNITURE_MOST_READ, 0},
	{16119, PCUT_FURNITURE_NAVIGATION, 0},
	{16129, PCUT_FURNITURE_NAVIGATION, 0},
	{16139, PCUT_FURNITURE_NAVIGATION, 0},
	{16163, PCUT_FURNITURE_NAVIGATION, 0},
	{16176, PCUT_FURNITURE_NAVIGATION, 0},
	{16185, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16199, PCUT_FURNITURE_NAVIGATION, 0},
	{16210, PCUT_FURNITURE_NAVIGATION, 0},
	{16220, PCUT_FURNITURE_NAVIGATION, 1},
	{16233, PCUT_FURNITURE_NAVIGATION, 1},
	{16249, PCUT_FURNITURE_NAVIGATION, 1},
	{16264, PCUT_FURNITURE_NAVIGATION, 1},
	{16280, PCUT_FURNITURE_NAVIGATION, 1},
	{16297, PCUT_FURNITURE_NAVIGATION, 1},
	{16313, PCUT_FURNITURE_NAVIGATION, 1},
	{16329, PCUT_FURNITURE_NAVIGATION, 0},
	{16340, PCUT_FURNITURE_NAVIGATION, 0},
	{16351, PCUT_FURNITURE_NAVIGATION, 0},
	{16358, PCUT_FURNITURE_SHARE, 0},
	{16371, PCUT_FURNITURE_SHARE, 0},
	{16392, PCUT_FURNITURE_MOST_READ, 0},
	{16409, PCUT_FURNITURE_SHARE, 0},
	{16428, PCUT_FURNITURE_MOST_READ, 0},
	{16443, PCUT_FURNITURE_MOST_READ, 0},
	{16456, PCUT_FURNITURE_MOST_READ, 1},
	{16472, PCUT_FURNITURE_MOST_READ, 0},
	{16482, PCUT_FURNITURE_MOST_READ, 1},
	{16497, PCUT_FURNITURE_MOST_READ, 1},
	{16510, PCUT_FURNITURE_MOST_READ, 0},
	{16522, PCUT_FURNITURE_MOST_READ, 0},
	{16534, PCUT_FURNITURE_MOST_READ, 0},
	{16546, PCUT_FURNITURE_MOST_READ, 1},
	{16561, PCUT_FURNITURE_MOST_READ, 0},
	{16574, PCUT_FURNITURE_NAVIGATION, 0},
	{16583, PCUT_FURNITURE_NAVIGATION, 0},
	{16588, PCUT_FURNITURE_NAVIGATION, 0},
	{16599, PCUT_FURNITURE_NAVIGATION, 1},
	{16614, PCUT_FURNITURE_COMMENTS, 0},
	{16631, PCUT_FURNITURE_NAVIGATION, 0},
	{16647, PCUT_FURNITURE_NAVIGATION, 1},
	{16659, PCUT_FURNITURE_ADVERT, 1},
	{16688, PCUT_FURNITURE_ADVERT, 1},
	{16717, PCUT_FURNITURE_NAVIGATION, 0},
	{16727, PCUT_FURNITURE_NAVIGATION, 0},
	{16744, PCUT_FURNITURE_MOST_READ, 0},
	{16758, PCUT_FURNITURE_MOST_READ, 0},
	{16770, PCUT_FURNITURE_MOST_READ, 0},
	{16790, PCUT_FURNITURE_MOST_READ, 0},
	{16800, PCUT_FURNITURE_MOST_READ, 0},
	{16810, PCUT_FURNITURE_MOST_READ, 0},
	{16820, PCUT_FURNITURE_MOST_READ, 0},
	{16838, PCUT_FURNITURE_COMMENTS, 1},
	{16855, PCUT_FURNITURE_COMMENTS, 1},
	{16871, PCUT_FURNITURE_NAVIGATION, 0},
	{16882, PCUT_FURNITURE_NAVIGATION, 1},
	{16900, PCUT_FURNITURE_NAVIGATION, 0},
	{16911, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16931, PCUT_FURNITURE_MOST_READ, 0},
	{16943, PCUT_FURNITURE_MOST_READ, 0},
	{16954, PCUT_FURNITURE_MOST_READ, 0},
	{16972, PCUT_FURNITURE_MOST_READ, 0},
	{16988, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16999, PCUT_FURNITURE_NAVIGATION, 0},
	{17010, PCUT_FURNITURE_NAVIGATION, 0},
	{17020, PCUT_FURNITURE_NAVIGATION, 0},
	{17034, PCUT_FURNITURE_NAVIGATION, 0},
	{17045, PCUT_FURNITURE_NAVIGATION, 0},
	{17057, PCUT_FURNITURE_PROMPT, 1},
	{17074, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17085, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17100, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17122, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17142, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17163, PCUT_FURNITURE_NAVIGATION, 0},
	{17184, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17196, PCUT_FURNITURE_NAVIGATION, 0},
	{17201, PCUT_FURNITURE_NAVIGATION, 0},
	{17214, PCUT_FURNITURE_NAVIGATION, 0},
	{17224, PCUT_FURNITURE_NAVIGATION, 0},
	{17234, PCUT_FURNITURE_NAVIGATION, 1},
	{17240, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17252, PCUT_FURNITURE_COMMENTS, 0},
	{17264, PCUT_FURNITURE_NAVIGATION, 0},
	{17285, PCUT_FURNITURE_NAVIGATION, 1},
	{17314, PCUT_FURNITURE_NAVIGATION, 1},
	{17348, PCUT_FURNITURE_SHARE, 0},
	{17362, PCUT_FURNITURE_NAVIGATION, 0},
	{17377, PCUT_FURNITURE_NAVIGATION, 1},
	{17403, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17422, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17433, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17444, PCUT_FURNITURE_SHARE, 0},
	{17454, PCUT_FURNITURE_CARD, 0},
	{17464, PCUT_FURNITURE_CARD, 0},
	{17475, PCUT_FURNITURE_CARD, 0},
	{17485, PCUT_FURNITURE_NAVIGATION, 0},
	{17491, PCUT_FURNITURE_NAVIGATION, 0},
	{17498, PCUT_FURNITURE_NAVIGATION, 0},
	{17504, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17522, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17540, PCUT_FURNITURE_SHARE, 1},
	{17553, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17567, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17576, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17587, PCUT_FURNITURE_COMMENTS, 0},
	{17596, PCUT_FURNITURE_NAVIGATION, 1},
	{17610, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17619, PCUT_FURNITURE_COMMENTS, 0},
	{17629, PCUT_FURNITURE_COMMENTS, 0},
	{17639, PCUT_FURNITURE_COMMENTS, 0},
	{17649, PCUT_FURNITURE_NAVIGATION, 1},
	{17666, PCUT_FURNITURE_SHARE, 0},
	{17673, PCUT_FURNITURE_SHARE, 1},
	{17692, PCUT_FURNITURE_SHARE, 0},
	{17709, PCUT_FURNITURE_ADVERT, 0},
	{17715, PCUT_FURNITURE_ADVERT, 0},
	{17722, PCUT_FURNITURE_NAVIGATION, 1},
	{17728, PCUT_FURNITURE_READING, 1},
	{17741, PCUT_FURNITURE_NAVIGATION, 0},
	{17755, PCUT_FURNITURE_NAVIGATION, 0},
	{17766, PCUT_FURNITURE_NAVIGATION, 0},
	{17778, PCUT_FURNITURE_READING, 1},
	{17791, PCUT_FURNITURE_CARD, 0},
	{17806, PCUT_FURNITURE_CARD, 0},
	{17821, PCUT_FURNITURE_NAVIGATION, 0},
	{17828, PCUT_FURNITURE_NAVIGATION, 0},
	{17835, PCUT_FURNITURE_NAVIGATION, 0},
	{17844, PCUT_FURNITURE_NAVIGATION, 0},
	{17849, PCUT_FURNITURE_PROMPT, 1},
	{17864, PCUT_FURNITURE_NAVIGATION, 0},
	{17886, PCUT_FURNITURE_PROMPT, 0},
	{17898, PCUT_FURNITURE_NAVIGATION, 1},
	{17908, PCUT_FURNITURE_NAVIGATION, 0},
	{17929, PCUT_FURNITURE_SHARE, 0},
	{17947, PCUT_FURNITURE_PROMPT, 1},
	{17962, PCUT_FURNITURE_PROMPT, 1},
	{17980, PCUT_FURNITURE_PROMPT, 1},
	{18002, PCUT_FURNITURE_MOST_READ, 0},
	{18019, PCUT_FURNITURE_NAVIGATION, 0},
	{18032, PCUT_FURNITURE_READING, 1},
	{18047, PCUT_FURNITURE_READING, 0},
	{18066, PCUT_FURNITURE_PROMPT, 1},
	{18089, PCUT_FURNITURE_PROMPT, 1},
	{18108, PCUT_FURNITURE_READING, 0},
	{18114, PCUT_FURNITURE_READING, 0},
	{18127, PCUT_FURNITURE_SHARE, 1},
	{18148, PCUT_FURNITURE_READING, 1},
	{18166, PCUT_FURNITURE_READING, 0},
	{18180, PCUT_FURNITURE_NAVIGATION, 0},
	{18195, PCUT_FURNITURE_CARD, 0},
	{18210, PCUT_FURNITURE_NAVIGATION, 0},
	{18219, PCUT_FURNITURE_NAVIGATION, 0},
	{18228, PCUT_FURNITURE_NAVIGATION, 1},
	{18235, PCUT_FURNITURE_NAVIGATION, 0},
	{18250, PCUT_FURNITURE_ADVERT, 0},
	{18263, PCUT_FURNITURE_ADVERT, 0},
	{18280, PCUT_FURNITURE_ADVERT, 0},
	{18290, PCUT_FURNITURE_NAVIGATION, 1},
	{18313, PCUT_FURNITURE_SHARE, 0},
	{18322, PCUT_FURNITURE_SHARE, 0},
	{18343, PCUT_FURNITURE_SHARE, 0},
	{18362, PCUT_FURNITURE_SHARE, 1},
	{18375, PCUT_FURNITURE_SHARE, 1},
	{18384, PCUT_FURNITURE_COMMENTS, 1},
	{18411, PCUT_FURNITURE_SHARE, 0},
	{18421, PCUT_FURNITURE_SHARE, 0},
	{18438, PCUT_FURNITURE_SHARE, 1},
	{18451, PCUT_FURNITURE_SHARE, 0},
	{18469, PCUT_FURNITURE_SHARE, 0},
	{18478, PCUT_FURNITURE_SHARE, 0},
	{18500, PCUT_FURNITURE_ADVERT, 0},
	{18516, PCUT_FURNITURE_NAVIGATION, 1},
	{18534, PCUT_FURNITURE_ADVERT, 0},
	{18546, PCUT_FURNITURE_NAVIGATION, 0},
	{18552, PCUT_FURNITURE_SHARE, 0},
	{18559, PCUT_FURNITURE_SHARE, 1},
	{18568, PCUT_FURNITURE_SHARE, 1},
	{18583, PCUT_FURNITURE_SHARE, 0},
	{18601, PCUT_FURNITURE_SHARE, 0},
	{18617, PCUT_FURNITURE_SHARE, 1},
	{18630, PCUT_FURNITURE_NAVIGATION, 1},
	{18645, PCUT_FURNITURE_NAVIGATION, 1},
	{18658, PCUT_FURNITURE_SHARE, 0},
	{18662, PCUT_FURNITURE_SHARE, 0},
	{18669, PCUT_FURNITURE_SHARE, 0},
	{18686, PCUT_FURNITURE_SHARE, 0},
	{18697, PCUT_FURNITURE_COMMENTS, 0},
	{18707, PCUT_FURNITURE_SHARE, 0},
	{18717, PCUT_FURNITURE_MOST_READ, 0},
	{18727, PCUT_FURNITURE_MOST_READ, 0},
	{18742, PCUT_FURNITURE_COMMENTS, 0},
	{18761, PCUT_FURNITURE_NAVIGATION, 0},
	{18774, PCUT_FURNITURE_NAVIGATION, 0},
	{18779, PCUT_FURNITURE_PROMPT, 1},
	{18804, PCUT_FURNITURE_COMMENTS, 1},
	{18827, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18845, PCUT_FURNITURE_SHARE, 0},
	{18852, PCUT_FURNITURE_SHARE, 0},
	{18859, PCUT_FURNITURE_SHARE, 0},
	{18866, PCUT_FURNITURE_SHARE, 0},
	{18875, PCUT_FURNITURE_SHARE, 1},
	{18887, PCUT_FURNITURE_SHARE, 0},
	{18899, PCUT_FURNITURE_COMMENTS, 1},
	{18926, PCUT_FURNITURE_ADVERT, 1},
	{18949, PCUT_FURNITURE_NAVIGATION, 0},
	{18969, PCUT_FURNITURE_NAVIGATION, 0},
	{18992, PCUT_FURNITURE_NAVIGATION, 0},
	{19016, PCUT_FURNITURE_NAVIGATION, 0},
	{19045, PCUT_FURNITURE_NAVIGATION, 0},
	{19066, PCUT_FURNITURE_MOST_READ, 0},
	{19075, PCUT_FURNITURE_MOST_READ, 0},
	{19083, PCUT_FURNITURE_MOST_READ, 0},
	{19095, PCUT_FURNITURE_MOST_READ, 0},
	{19109, PCUT_FURNITURE_MOST_READ, 0},
	{19125, PCUT_FURNITURE_MOST_READ, 0},
	{19135, PCUT_FURNITURE_NAVIGATION, 1},
	{19148, PCUT_FURNITURE_READING, 1},
	{19163, PCUT_FURNITURE_SHARE, 1},
	{19178, PCUT_FURNITURE_READING, 0},
	{19188, PCUT_FURNITURE_READING, 1},
	{19207, PCUT_FURNITURE_COMMENTS, 0},
	{19222, PCUT_FURNITURE_COMMENTS, 0},
	{19233, PCUT_FURNITURE_NAVIGATION, 0},
	{19250, PCUT_FURNITURE_SHARE, 0},
	{19256, PCUT_FURNITURE_COMMENTS, 1},
	{19278, PCUT_FURNITURE_ADVERT, 1},
	{19298, PCUT_FURNITURE_ADVERT, 0},
	{19301, PCUT_FURNITURE_NAVIGATION, 0},
	{19311, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19322, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19333, PCUT_FURNITURE_NAVIGATION, 1},
	{19342, PCUT_FURNITURE_NAVIGATION, 1},
	{19352, PCUT_FURNITURE_COMMENTS, 0},
	{19372, PCUT_FURNITURE_NAVIGATION, 0},
	{19389, PCUT_FURNITURE_NAVIGATION, 1},
	{19399, PCUT_FURNITURE_COMMENTS, 0},
	{19419, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19427, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19439, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19451, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19466, PCUT_FURNITURE_ADVERT, 0},
	{19479, PCUT_FURNITURE_NAVIGATION, 1},
	{19492, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19505, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19520, PCUT_FURNITURE_NAVIGATION, 0},
	{19529, PCUT_FURNITURE_NAVIGATION, 0},
	{19534, PCUT_FURNITURE_NAVIGATION, 0},
	{19543, PCUT_FURNITURE_NAVIGATION, 0},
	{19560, PCUT_FURNITURE_NAVIGATION, 0},
	{19574, PCUT_FURNITURE_NAVIGATION, 0},
	{19588, PCUT_FURNITURE_NAVIGATION, 1},
	{19598, PCUT_FURNITURE_COMMENTS, 0},
	{19614, PCUT_FURNITURE_NAVIGATION, 0},
	{19624, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19643, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19656, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19669, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19682, PCUT_FURNITURE_NAVIGATION, 1},
	{19695, PCUT_FURNITURE_SHARE, 0},
	{19701, PCUT_FURNITURE_SHARE, 0},
	{19715, PCUT_FURNITURE_SHARE, 0},
	{19726, PCUT_FURNITURE_SHARE, 0},
	{19739, PCUT_FURNITURE_SHARE, 0},
	{19750, PCUT_FURNITURE_SHARE, 0},
	{19766, PCUT_FURNITURE_NAVIGATION, 0},
	{19781, PCUT_FURNITURE_NAVIGATION, 0},
	{19796, PCUT_FURNITURE_NAVIGATION, 1},
	{19815, PCUT_FURNITURE_NAVIGATION, 1},
	{19832, PCUT_FURNITURE_NAVIGATION, 0},
	{19846, PCUT_FURNITURE_NAVIGATION, 1},
	{19873, PCUT_FURNITURE_ADVERT, 0},
	{19882, PCUT_FURNITURE_ADVERT, 1},
	{19894, PCUT_FURNITURE_ADVERT, 0},
	{19911, PCUT_FURNITURE_ADVERT, 0},
	{19928, PCUT_FURNITURE_NAVIGATION, 0},
	{19936, PCUT_FURNITURE_NAVIGATION, 1},
	{19947, PCUT_FURNITURE_COMMENTS, 0},
	{19969, PCUT_FURNITURE_NAVIGATION, 0},
	{19989, PCUT_FURNITURE_NAVIGATION, 1},
	{20008, PCUT_FURNITURE_NAVIGATION, 1},
	{20021, PCUT_FURNITURE_ADVERT, 0},
	{20032, PCUT_FURNITURE_ADVERT, 0},
	{20051, PCUT_FURNITURE_NAVIGATION, 0},
	{20072, PCUT_FURNITURE_COMMENTS, 0},
	{20092, PCUT_FURNITURE_COMMENTS, 1},
	{20115, PCUT_FURNITURE_ADVERT, 0},
	{20126, PCUT_FURNITURE_ADVERT, 0},
	{20138, PCUT_FURNITURE_ADVERT, 0},
	{20149, PCUT_FURNITURE_ADVERT, 0},
	{20161, PCUT_FURNITURE_ADVERT, 0},
	{20171, PCUT_FURNITURE_PROMPT, 0},
	{20184, PCUT_FURNITURE_NAVIGATION, 1},
	{20195, PCUT_FURNITURE_NAVIGATION, 0},
	{20216, PCUT_FURNITURE_SHARE, 0},
	{20225, PCUT_FURNITURE_SHARE, 0},
	{20234, PCUT_FURNITURE_ADVERT, 0},
	{20244, PCUT_FURNITURE_PROMPT, 1},
	{20282, PCUT_FURNITURE_NAVIGATION, 0},
	{20296, PCUT_FURNITURE_COMMENTS, 0},
	{20305, PCUT_FURNITURE_SHARE, 0},
	{20317, PCUT_FURNITURE_COMMENTS, 0},
	{20326, PCUT_FURNITURE_READING, 1},
	{20337, PCUT_FURNITURE_COMMENTS, 0},
	{20351, PCUT_FURNITURE_PROMPT, 0},
	{20369, PCUT_FURNITURE_PROMPT, 1},
	{20381, PCUT_FURNITURE_PROMPT, 0},
	{20403, PCUT_FURNITURE_READING, 1},
	{20413, PCUT_FURNITURE_READING, 1},
	{20426, PCUT_FURNITURE_COMMENTS, 0},
	{20434, PCUT_FURNITURE_COMMENTS, 0},
	{20443, PCUT_FURNITURE_COMMENTS, 0},
	{20450, PCUT_FURNITURE_COMMENTS, 1},
	{20471, PCUT_FURNITURE_COMMENTS, 1},
	{20481, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20491, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20504, PCUT_FURNITURE_MOST_READ, 0},
	{20520, PCUT_FURNITURE_MOST_READ, 0},
	{20532, PCUT_FURNITURE_MOST_READ, 0},
	{20545, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20556, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20568, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20591, PCUT_FURNITURE_NAVIGATION, 1},
	{20605, PCUT_FURNITURE_NAVIGATION, 1},
	{20616, PCUT_FURNITURE_NAVIGATION, 0},
	{20627, PCUT_FURNITURE_NAVIGATION, 0},
	{20650, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20661, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20676, PCUT_FURNITURE_ADVERT, 0},
	{20684, PCUT_FURNITURE_ADVERT, 1},
	{20708, PCUT_FURNITURE_ADVERT, 1},
	{20731, PCUT_FURNITURE_NAVIGATION, 0},
	{20739, PCUT_FURNITURE_NAVIGATION, 0},
	{20748, PCUT_FURNITURE_SHARE, 0},
	{20755, PCUT_FURNITURE_NAVIGATION, 0},
	{20764, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20782, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20793, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20804, PCUT_FURNITURE_NAVIGATION, 0},
	{20817, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20839, PCUT_FURNITURE_NAVIGATION, 0},
	{20849, PCUT_FURNITURE_NAVIGATION, 1},
	{20860, PCUT_FURNITURE_NAVIGATION, 1},
	{20875, PCUT_FURNITURE_ADVERT, 0},
	{20882, PCUT_FURNITURE_ADVERT, 0},
	{20890, PCUT_FURNITURE_ADVERT, 0},
	{20900, PCUT_FURNITURE_ADVERT, 0},
	{20908, PCUT_FURNITURE_NAVIGATION, 0},
	{20923, PCUT_FURNITURE_ADVERT, 0},
	{20944, PCUT_FURNITURE_COMMENTS, 0},
	{20952, PCUT_FURNITURE_COMMENTS, 0},
	{20958, PCUT_FURNITURE_COMMENTS, 1},
	{20967, PCUT_FURNITURE_COMMENTS, 0},
	{20976, PCUT_FURNITURE_PROMPT, 1},
	{20990, PCUT_FURNITURE_PROMPT, 1},
	{21006, PCUT_FURNITURE_PROMPT, 1},
	{21021, PCUT_FURNITURE_SHARE, 1},
	{21044, PCUT_FURNITURE_SHARE, 0},
	{21067, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21087, PCUT_FURNITURE_COMMENTS, 0},
	{21097, PCUT_FURNITURE_READING, 1},
	{21110, PCUT_FURNITURE_NAVIGATION, 1},
	{21119, PCUT_FURNITURE_NAVIGATION, 1},
	{21134, PCUT_FURNITURE_PROMPT, 1},
	{21155, PCUT_FURNITURE_NAVIGATION, 1},
	{21165, PCUT_FURNITURE_PROMPT, 0},
	{21184, PCUT_FURNITURE_NAVIGATION, 0},
	{21206, PCUT_FURNITURE_SHARE, 0},
	{21221, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21231, PCUT_FURNITURE_NAVIGATION, 1},
	{21241, PCUT_FURNITURE_NAVIGATION, 1},
	{21255, PCUT_FURNITURE_NAVIGATION, 1},
	{21274, PCUT_FURNITURE_COMMENTS, 0},
	{21283, PCUT_FURNITURE_SHARE, 0},
	{21287, PCUT_FURNITURE_SHARE, 0},
	{21296, PCUT_FURNITURE_SUBSCRIBE, 0},
	{21306, PCUT_FURNITURE_SUBSCRIBE, 0},
	{21317, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21330, PCUT_FURNITURE_SUBSCRIBE, 0},
	{21354, PCUT_FURNITURE_SHARE, 0},
	{21365, PCUT_FURNITURE_SHARE, 0},
	{21378, PCUT_FURNITURE_NAVIGATION, 1},
	{21397, PCUT_FURNITURE_NAVIGATION, 1},
	{21416, PCUT_FURNITURE_NAVIGATION, 1},
	{21425, PCUT_FURNITURE_NAVIGATION, 0},
	{21444, PCUT_FURNITURE_NAVIGATION, 1},
	{21454, PCUT_FURNITURE_NAVIGATION, 1},
	{21474, PCUT_FURNITURE_NAVIGATION, 1},
	{21498, PCUT_FURNITURE_NAVIGATION, 1},
	{21512, PCUT_FURNITURE_SHARE, 0},
	{21518, PCUT_FURNITURE_SHARE, 0},
	{21533, PCUT_FURNITURE_SHARE, 0},
	{21550, PCUT_FURNITURE_SHARE, 0},
	{21568, PCUT_FURNITURE_NAVIGATION, 1},
	{21576, PCUT_FURNITURE_SHARE, 0},
	{21581, PCUT_FURNITURE_SHARE, 0},
	{21594, PCUT_FURNITURE_SHARE, 0},
	{21609, PCUT_FURNITURE_SHARE, 0},
	{21621, PCUT_FURNITURE_SHARE, 0},
	{21637, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21651, PCUT_FURNITURE_NAVIGATION, 0},
	{21662, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21677, PCUT_FURNITURE_COMMENTS, 0},
	{21702, PCUT_FURNITURE_COMMENTS, 1},
	{21732, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21746, PCUT_FURNITURE_PROMPT, 1},
	{21762, PCUT_FURNITURE_PROMPT, 0},
	{21784, PCUT_FURNITURE_PROMPT, 1},
	{21799, PCUT_FURNITURE_ADVERT, 0},
	{21831, PCUT_FURNITURE_ADVERT, 0},
	{21864, PCUT_FURNITURE_SHARE, 0},
	{21871, PCUT_FURNITURE_SHARE, 1},
	{21881, PCUT_FURNITURE_NAVIGATION, 0},
	{21894, PCUT_FURNITURE_PROMPT, 1},
	{21915, PCUT_FURNITURE_NAVIGATION, 0},
	{21922, PCUT_FURNITURE_NAVIGATION, 0},
	{21936, PCUT_FURNITURE_NAVIGATION, 0},
	{21944, PCUT_FURNITURE_COMMENTS, 0},
	{21957, PCUT_FURNITURE_SHARE, 1},
	{21968, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21985, PCUT_FURNITURE_NAVIGATION, 1},
	{21993, PCUT_FURNITURE_SHARE, 0},
	{22007, PCUT_FURNITURE_MOST_READ, 0},
	{22020, PCUT_FURNITURE_SHARE, 0},
	{22037, PCUT_FURNITURE_PROMPT, 1},
	{22045, PCUT_FURNITURE_MOST_READ, 0},
	{22053, PCUT_FURNITURE_MOST_READ, 0},
	{22065, PCUT_FURNITURE_NAVIGATION, 0},
	{22079, PCUT_FURNITURE_SHARE, 0},
	{22085, PCUT_FURNITURE_SHARE, 0},
	{22099, PCUT_FURNITURE_SHARE, 1},
	{22108, PCUT_FURNITURE_SHARE, 0},
	{22127, PCUT_FURNITURE_SHARE, 0},
	{22138, PCUT_FURNITURE_SHARE, 0},
	{22147, PCUT_FURNITURE_SHARE, 1},
	{22156, PCUT_FURNITURE_SHARE, 0},
	{22170, PCUT_FURNITURE_SHARE, 1},
	{22190, PCUT_FURNITURE_SHARE, 0},
	{22201, PCUT_FURNITURE_SHARE, 0},
	{22212, PCUT_FURNITURE_SHARE, 0},
	{22224, PCUT_FURNITURE_SHARE, 0},
	{22235, PCUT_FURNITURE_SHARE, 0},
	{22254, PCUT_FURNITURE_SHARE, 0},
	{22270, PCUT_FURNITURE_SHARE, 0},
	{22287, PCUT_FURNITURE_SHARE, 1},
	{22296, PCUT_FURNITURE_SHARE, 1},
	{22306, PCUT_FURNITURE_SHARE, 1},
	{22317, PCUT_FURNITURE_SHARE, 0},
	{22329, PCUT_FURNITURE_NAVIGATION, 1},
	{22350, PCUT_FURNITURE_COMMENTS, 0},
	{22364, PCUT_FURNITURE_NAVIGATION, 0},
	{22374, PCUT_FURNITURE_NAVIGATION, 0},
	{22384, PCUT_FURNITURE_PROMPT, 1},
	{22398, PCUT_FURNITURE_SHARE, 1},
	{22407, PCUT_FURNITURE_NAVIGATION, 0},
	{22415, PCUT_FURNITURE_COMMENTS, 1},
	{22434, PCUT_FURNITURE_NAVIGATION, 0},
	{22443, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22451, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22465, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22477, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22490, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22502, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22513, PCUT_FURNITURE_NAVIGATION, 0},
	{22533, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22540, PCUT_FURNITURE_SHARE, 1},
	{22552, PCUT_FURNITURE_NAVIGATION, 0},
	{22562, PCUT_FURNITURE_COMMENTS, 0},
	{22583, PCUT_FURNITURE_NAVIGATION, 1},
	{22600, PCUT_FURNITURE_SHARE, 0},
	{22607, PCUT_FURNITURE_MOST_READ, 0},
	{22618, PCUT_FURNITURE_NAVIGATION, 0},
	{22627, PCUT_FURNITURE_NAVIGATION, 0},
	{22643, PCUT_FURNITURE_NAVIGATION, 0},
	{22651, PCUT_FURNITURE_ADVERT, 0},
	{22670, PCUT_FURNITURE_NAVIGATION, 0},
	{22681, PCUT_FURNITURE_NAVIGATION, 1},
	{22697, PCUT_FURNITURE_NAVIGATION, 1},
	{22705, PCUT_FURNITURE_COMMENTS, 0},
	{22722, PCUT_FURNITURE_NAVIGATION, 0},
	{22737, PCUT_FURNITURE_NAVIGATION, 1},
	{22746, PCUT_FURNITURE_COMMENTS, 0},
	{22756, PCUT_FURNITURE_SHARE, 0},
	{22769, PCUT_FURNITURE_SHARE, 0},
	{22778, PCUT_FURNITURE_NAVIGATION, 0},
	{22786, PCUT_FURNITURE_CARD, 0},
	{22801, PCUT_FURNITURE_CARD, 0},
	{22816, PCUT_FURNITURE_CARD, 0},
	{22832, PCUT_FURNITURE_NAVIGATION, 0},
	{22841, PCUT_FURNITURE_CARD, 0},
	{22855, PCUT_FURNITURE_NAVIGATION, 0},
	{22859, PCUT_FURNITURE_NAVIGATION, 0},
	{22863, PCUT_FURNITURE_MOST_READ, 0},
	{22874, PCUT_FURNITURE_MOST_READ, 0},
	{22887, PCUT_FURNITURE_SHARE, 0},
	{22893, PCUT_FURNITURE_ADVERT, 0},
	{22903, PCUT_FURNITURE_ADVERT, 0},
	{22916, PCUT_FURNITURE_ADVERT, 0},
	{22934, PCUT_FURNITURE_ADVERT, 0},
	{22950, PCUT_FURNITURE_ADVERT, 0},
	{22968, PCUT_FURNITURE_ADVERT, 1},
	{22985, PCUT_FURNITURE_ADVERT, 0},
	{23003, PCUT_FURNITURE_NAVIGATION, 1},
	{23015, PCUT_FURNITURE_NAVIGATION, 1},
	{23026, PCUT_FURNITURE_NAVIGATION, 1},
	{23038, PCUT_FURNITURE_NAVIGATION, 0},
	{23051, PCUT_FURNITURE_SHARE, 0},
	{23058, PCUT_FURNITURE_SHARE, 0},
	{23073, PCUT_FURNITURE_NAVIGATION, 0},
	{23079, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23101, PCUT_FURNITURE_NAVIGATION, 0},
	{23112, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23126, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23142, PCUT_FURNITURE_ADVERT, 0},
	{23164, PCUT_FURNITURE_ADVERT, 0},
	{23200, PCUT_FURNITURE_NAVIGATION, 0},
	{23214, PCUT_FURNITURE_NAVIGATION, 1},
	{23228, PCUT_FURNITURE_NAVIGATION, 0},
	{23241, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23251, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23274, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23285, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23307, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23317, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23331, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23345, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23358, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23374, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23389, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23408, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23424, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23441, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23452, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23463, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23475, PCUT_FURNITURE_NAVIGATION, 0},
	{23481, PCUT_FURNITURE_NAVIGATION, 0},
	{23494, PCUT_FURNITURE_PROMPT, 1},
	{23515, PCUT_FURNITURE_ADVERT, 0},
	{23553, PCUT_FURNITURE_NAVIGATION, 0},
	{23561, PCUT_FURNITURE_SHARE, 1},
	{23573, PCUT_FURNITURE_NAVIGATION, 0},
	{23579, PCUT_FURNITURE_CARD, 0},
	{23591, PCUT_FURNITURE_CARD, 0},
	{23604, PCUT_FURNITURE_READING, 0},
	{23618, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23649, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23672, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23683, PCUT_FURNITURE_ADVERT, 0},
	{23696, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23707, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23718, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23731, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23745, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23757, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23769, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23781, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23795, PCUT_FURNITURE_COMMENTS, 0},
	{23803, PCUT_FURNITURE_COMMENTS, 0},
	{23809, PCUT_FURNITURE_PROMPT, 1},
	{23818, PCUT_FURNITURE_SHARE, 1},
	{23833, PCUT_FURNITURE_NAVIGATION, 1},
	{23860, PCUT_FURNITURE_NAVIGATION, 0},
	{23867, PCUT_FURNITURE_SHARE, 0},
	{23876, PCUT_FURNITURE_PROMPT, 0},
	{23890, PCUT_FURNITURE_PROMPT, 1},
	{23904, PCUT_FURNITURE_PROMPT, 1},
	{23925, PCUT_FURNITURE_NAVIGATION, 0},
	{23936, PCUT_FURNITURE_SHARE, 0},
	{23943, PCUT_FURNITURE_SHARE, 1},
	{23954, PCUT_FURNITURE_ADVERT, 1},
	{23978, PCUT_FURNITURE_ADVERT, 1},
	{24001, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24027, PCUT_FURNITURE_SHARE, 0},
	{24036, PCUT_FURNITURE_READING, 1},
	{24053, PCUT_FURNITURE_READING, 1},
	{24070, PCUT_FURNITURE_READING, 1},
	{24087, PCUT_FURNITURE_MOST_READ, 0},
	{24095, PCUT_FURNITURE_NAVIGATION, 0},
	{24116, PCUT_FURNITURE_NAVIGATION, 0},
	{24132, PCUT_FURNITURE_NAVIGATION, 0},
	{24149, PCUT_FURNITURE_NAVIGATION, 0},
	{24162, PCUT_FURNITURE_MOST_READ, 0},
	{24173, PCUT_FURNITURE_NAVIGATION, 1},
	{24184, PCUT_FURNITURE_NAVIGATION, 1},
	{24201, PCUT_FURNITURE_PROMPT, 1},
	{24225, PCUT_FURNITURE_PROMPT, 1},
	{24247, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24273, PCUT_FURNITURE_PROMPT, 1},
	{24292, PCUT_FURNITURE_PROMPT, 1},
	{24317, PCUT_FURNITURE_PROMPT, 1},
	{24341, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24373, PCUT_FURNITURE_PROMPT, 1},
	{24399, PCUT_FURNITURE_PROMPT, 1},
	{24432, PCUT_FURNITURE_PROMPT, 1},
	{24460, PCUT_FURNITURE_PROMPT, 1},
	{24482, PCUT_FURNITURE_NAVIGATION, 1},
	{24505, PCUT_FURNITURE_PROMPT, 1},
	{24531, PCUT_FURNITURE_PROMPT, 1},
	{24559, PCUT_FURNITURE_PROMPT, 1},
	{24579, PCUT_FURNITURE_PROMPT, 1},
	{24609, PCUT_FURNITURE_PROMPT, 1},
	{24629, PCUT_FURNITURE_NAVIGATION, 1},
	{24652, PCUT_FURNITURE_PROMPT, 1},
	{24683, PCUT_FURNITURE_PROMPT, 1},
	{24709, PCUT_FURNITURE_PROMPT, 1},
	{24723, PCUT_FURNITURE_READING, 1},
	{24737, PCUT_FURNITURE_SHARE, 0},
	{24745, PCUT_FURNITURE_READING, 1},
	{24763, PCUT_FURNITURE_NAVIGATION, 0},
	{24779, PCUT_FURNITURE_NAVIGATION, 0},
	{24794, PCUT_FURNITURE_NAVIGATION, 0},
	{24805, PCUT_FURNITURE_SUBSCRIBE, 0},
	{24811, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24828, PCUT_FURNITURE_COMMENTS, 0},
	{24845, PCUT_FURNITURE_COMMENTS, 0},
	{24864, PCUT_FURNITURE_NAVIGATION, 0},
	{24878, PCUT_FURNITURE_NAVIGATION, 1},
	{24890, PCUT_FURNITURE_SUBSCRIBE, 0},
	{24898, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24910, PCUT_FURNITURE_NAVIGATION, 0},
	{24919, PCUT_FURNITURE_READING, 1},
	{24932, PCUT_FURNITURE_READING, 1},
	{24947, PCUT_FURNITURE_MOST_READ, 0},
	{24955, PCUT_FURNITURE_SHARE, 0},
	{24965, PCUT_FURNITURE_SHARE, 0},
	{24970, PCUT_FURNITURE_SHARE, 0},
	{24977, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24997, PCUT_FURNITURE_NAVIGATION, 1},
	{25012, PCUT_FURNITURE_NAVIGATION, 0},
	{25030, PCUT_FURNITURE_SHARE, 0},
	{25045, PCUT_FURNITURE_COMMENTS, 1},
	{25064, PCUT_FURNITURE_MOST_READ, 0},
	{25073, PCUT_FURNITURE_NAVIGATION, 0},
	{25085, PCUT_FURNITURE_MOST_READ, 0},
	{25097, PCUT_FURNITURE_MOST_READ, 0},
	{25108, PCUT_FURNITURE_NAVIGATION, 1},
	{25119, PCUT_FURNITURE_NAVIGATION, 1},
	{25128, PCUT_FURNITURE_NAVIGATION, 1},
	{25142, PCUT_FURNITURE_NAVIGATION, 1},
	{25155, PCUT_FURNITURE_COMMENTS, 0},
	{25163, PCUT_FURNITURE_COMMENTS, 0},
	{25173, PCUT_FURNITURE_COMMENTS, 0},
	{25184, PCUT_FURNITURE_NAVIGATION, 0},
	{25194, PCUT_FURNITURE_MOST_READ, 0},
	{25203, PCUT_FURNITURE_MOST_READ, 0},
	{25216, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25229, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25252, PCUT_FURNITURE_NAVIGATION, 1},
	{25266, PCUT_FURNITURE_NAVIGATION, 0},
	{25279, PCUT_FURNITURE_SHARE, 0},
	{25286, PCUT_FURNITURE_SHARE, 0},
	{25294, PCUT_FURNITURE_COMMENTS, 0},
	{25309, PCUT_FURNITURE_SHARE, 0},
	{25317, PCUT_FURNITURE_COMMENTS, 1},
	{25331, PCUT_FURNITURE_SHARE, 0},
	{25338, PCUT_FURNITURE_NAVIGATION, 1},
	{25351, PCUT_FURNITURE_SHARE, 0},
	{25357, PCUT_FURNITURE_SHARE, 1},
	{25368, PCUT_FURNITURE_SHARE, 0},
	{25377, PCUT_FURNITURE_SHARE, 0},
	{25385, PCUT_FURNITURE_SHARE, 0},
	{25393, PCUT_FURNITURE_SHARE, 0},
	{25401, PCUT_FURNITURE_SHARE, 0},
	{25409, PCUT_FURNITURE_SHARE, 0},
	{25418, PCUT_FURNITURE_SHARE, 0},
	{25428, PCUT_FURNITURE_SHARE, 0},
	{25435, PCUT_FURNITURE_SHARE, 0},
	{25443, PCUT_FURNITURE_SHARE, 0},
	{25451, PCUT_FURNITURE_SHARE, 0},
	{25469, PCUT_FURNITURE_SHARE, 0},
	{25478, PCUT_FURNITURE_SHARE, 0},
	{25485, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25503, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25528, PCUT_FURNITURE_CARD, 0},
	{25543, PCUT_FURNITURE_CARD, 0},
	{25560, PCUT_FURNITURE_NAVIGATION, 0},
	{25570, PCUT_FURNITURE_SHARE, 0},
	{25581, PCUT_FURNITURE_SHARE, 0},
	{25600, PCUT_FURNITURE_SHARE, 1},
	{25614, PCUT_FURNITURE_SHARE, 0},
	{25622, PCUT_FURNITURE_NAVIGATION, 1},
	{25630, PCUT_FURNITURE_COMMENTS, 0},
	{25655, PCUT_FURNITURE_NAVIGATION, 0},
	{25673, PCUT_FURNITURE_PROMPT, 1},
	{25697, PCUT_FURNITURE_SHARE, 0},
	{25704, PCUT_FURNITURE_PROMPT, 1},
	{25734, PCUT_FURNITURE_MOST_READ, 0},
	{25751, PCUT_FURNITURE_MOST_READ, 0},
	{25766, PCUT_FURNITURE_MOST_READ, 0},
	{25781, PCUT_FURNITURE_PROMPT, 1},
	{25805, PCUT_FURNITURE_NAVIGATION, 0},
	{25812, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25824, PCUT_FURNITURE_PROMPT, 1},
	{25848, PCUT_FURNITURE_SHARE, 0},
	{25859, PCUT_FURNITURE_NAVIGATION, 1},
	{25878, PCUT_FURNITURE_MOST_READ, 0},
	{25887, PCUT_FURNITURE_SUBSCRIBE, 0},
	{25898, PCUT_FURNITURE_NAVIGATION, 1},
	{25909, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25926, PCUT_FURNITURE_COMMENTS, 0},
	{25942, PCUT_FURNITURE_NAVIGATION, 1},
	{25959, PCUT_FURNITURE_NAVIGATION, 1},
	{25980, PCUT_FURNITURE_NAVIGATION, 0},
	{25997, PCUT_FURNITURE_COMMENTS, 0},
	{26004, PCUT_FURNITURE_NAVIGATION, 0},
	{26012, PCUT_FURNITURE_NAVIGATION, 1},
	{26036, PCUT_FURNITURE_NAVIGATION, 1},
	{26060, PCUT_FURNITURE_NAVIGATION, 1},
	{26078, PCUT_FURNITURE_COMMENTS, 0},
	{26085, PCUT_FURNITURE_NAVIGATION, 1},
	{26111, PCUT_FURNITURE_COMMENTS, 0},
	{26127, PCUT_FURNITURE_COMMENTS, 0},
	{26143, PCUT_FURNITURE_PROMPT, 1},
	{26163, PCUT_FURNITURE_PROMPT, 1},
	{26183, PCUT_FURNITURE_NAVIGATION, 0},
	{26191, PCUT_FURNITURE_PROMPT, 1},
	{26208, PCUT_FURNITURE_COMMENTS, 0},
	{26227, PCUT_FURNITURE_COMMENTS, 1},
	{26253, PCUT_FURNITURE_COMMENTS, 1},
	{26278, PCUT_FURNITURE_SHARE, 0},
	{26290, PCUT_FURNITURE_SHARE, 0},
	{26300, PCUT_FURNITURE_COMMENTS, 0},
	{26318, PCUT_FURNITURE_NAVIGATION, 1},
	{26333, PCUT_FURNITURE_NAVIGATION, 1},
	{26350, PCUT_FURNITURE_SHARE, 0},
	{26356, PCUT_FURNITURE_PROMPT, 1},
	{26380, PCUT_FURNITURE_PROMPT, 0},
	{26398, PCUT_FURNITURE_NAVIGATION, 0},
	{26407, PCUT_FURNITURE_COMMENTS, 0},
	{26425, PCUT_FURNITURE_NAVIGATION, 0},
	{26441, PCUT_FURNITURE_COMMENTS, 0},
	{26455, PCUT_FURNITURE_NAVIGATION, 0},
	{26468, PCUT_FURNITURE_NAVIGATION, 0},
	{26479, PCUT_FURNITURE_NAVIGATION, 0},
	{26504, PCUT_FURNITURE_PROMPT, 1},
	{26520, PCUT_FURNITURE_PROMPT, 1},
	{26541, PCUT_FURNITURE_NAVIGATION, 0},
	{26559, PCUT_FURNITURE_PROMPT, 0},
	{26571, PCUT_FURNITURE_PROMPT, 1},
	{26590, PCUT_FURNITURE_PROMPT, 1},
	{26608, PCUT_FURNITURE_PROMPT, 1},
	{26625, PCUT_FURNITURE_NAVIGATION, 1},
	{26634, PCUT_FURNITURE_PROMPT, 1},
	{26650, PCUT_FURNITURE_PROMPT, 1},
	{26664, PCUT_FURNITURE_PROMPT, 1},
	{26682, PCUT_FURNITURE_NAVIGATION, 1},
	{26696, PCUT_FURNITURE_NAVIGATION, 1},
	{26710, PCUT_FURNITURE_PROMPT, 1},
	{26733, PCUT_FURNITURE_NAVIGATION, 1},
	{26748, PCUT_FURNITURE_SHARE, 0},
	{26751, PCUT_FURNITURE_PROMPT, 1},
	{26775, PCUT_FURNITURE_PROMPT, 1},
	{26800, PCUT_FURNITURE_COMMENTS, 1},
	{26824, PCUT_FURNITURE_COMMENTS, 0},
	{26846, PCUT_FURNITURE_NAVIGATION, 0},
	{26856, PCUT_FURNITURE_COMMENTS, 1},
	{26883, PCUT_FURNITURE_SHARE, 1},
	{26892, PCUT_FURNITURE_NAVIGATION, 0},
	{26901, PCUT_FURNITURE_NAVIGATION, 0},
	{26916, PCUT_FURNITURE_NAVIGATION, 0},
	{26930, PCUT_FURNITURE_NAVIGATION, 0},
	{26949, PCUT_FURNITURE_NAVIGATION, 0},
	{26956, PCUT_FURNITURE_READING, 0},
	{26965, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26993, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27014, PCUT_FURNITURE_NAVIGATION, 1},
	{27031, PCUT_FURNITURE_NAVIGATION, 1},
	{27042, PCUT_FURNITURE_SHARE, 0},
	{27053, PCUT_FURNITURE_READING, 1},
	{27064, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27074, PCUT_FURNITURE_PROMPT, 1},
	{27099, PCUT_FURNITURE_PROMPT, 1},
	{27118, PCUT_FURNITURE_PROMPT, 0},
	{27129, PCUT_FURNITURE_PROMPT, 0},
	{27139, PCUT_FURNITURE_PROMPT, 0},
	{27151, PCUT_FURNITURE_PROMPT, 1},
	{27158, PCUT_FURNITURE_NAVIGATION, 1},
	{27185, PCUT_FURNITURE_NAVIGATION, 1},
	{27200, PCUT_FURNITURE_NAVIGATION, 1},
	{27222, PCUT_FURNITURE_PROMPT, 1},
	{27247, PCUT_FURNITURE_ADVERT, 0},
	{27271, PCUT_FURNITURE_NAVIGATION, 1},
	{27289, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27305, PCUT_FURNITURE_NAVIGATION, 0},
	{27323, PCUT_FURNITURE_ADVERT, 0},
	{27331, PCUT_FURNITURE_MOST_READ, 0},
	{27349, PCUT_FURNITURE_MOST_READ, 0},
	{27360, PCUT_FURNITURE_SHARE, 0},
	{27369, PCUT_FURNITURE_SHARE, 0},
	{27388, PCUT_FURNITURE_NAVIGATION, 1},
	{27404, PCUT_FURNITURE_NAVIGATION, 1},
	{27426, PCUT_FURNITURE_NAVIGATION, 1},
	{27457, PCUT_FURNITURE_PROMPT, 1},
	{27475, PCUT_FURNITURE_COMMENTS, 0},
	{27491, PCUT_FURNITURE_NAVIGATION, 1},
	{27499, PCUT_FURNITURE_SHARE, 0},
	{27508, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27521, PCUT_FURNITURE_SHARE, 1},
	{27538, PCUT_FURNITURE_NAVIGATION, 1},
	{27552, PCUT_FURNITURE_NAVIGATION, 0},
	{27561, PCUT_FURNITURE_SHARE, 0},
	{27563, PCUT_FURNITURE_COMMENTS, 0},
	{27577, PCUT_FURNITURE_MOST_READ, 0},
	{27587, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27605, PCUT_FURNITURE_COMMENTS, 0},
	{27613, PCUT_FURNITURE_CARD, 0},
	{27628, PCUT_FURNITURE_SHARE, 0},
	{27635, PCUT_FURNITURE_COMMENTS, 0},
	{27641, PCUT_FURNITURE_COMMENTS, 0},
	{27651, PCUT_FURNITURE_COMMENTS, 0},
	{27661, PCUT_FURNITURE_COMMENTS, 0},
	{27670, PCUT_FURNITURE_COMMENTS, 0},
	{27684, PCUT_FURNITURE_COMMENTS, 0},
	{27698, PCUT_FURNITURE_COMMENTS, 0},
	{27712, PCUT_FURNITURE_NAVIGATION, 1},
	{27725, PCUT_FURNITURE_PROMPT, 1},
	{27748, PCUT_FURNITURE_PROMPT, 1},
	{27777, PCUT_FURNITURE_COMMENTS, 1},
	{27802, PCUT_FURNITURE_COMMENTS, 1},
	{27821, PCUT_FURNITURE_PROMPT, 1},
	{27845, PCUT_FURNITURE_PROMPT, 1},
	{27867, PCUT_FURNITURE_NAVIGATION, 1},
	{27883, PCUT_FURNITURE_NAVIGATION, 0},
	{27895, PCUT_FURNITURE_PROMPT, 1},
	{27917, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27928, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27947, PCUT_FURNITURE_COMMENTS, 1},
	{27978, PCUT_FURNITURE_NAVIGATION, 1},
	{27991, PCUT_FURNITURE_NAVIGATION, 1},
	{28012, PCUT_FURNITURE_SHARE, 0},
	{28020, PCUT_FURNITURE_NAVIGATION, 0},
	{28031, PCUT_FURNITURE_PROMPT, 1},
	{28053, PCUT_FURNITURE_PROMPT, 1},
	{28073, PCUT_FURNITURE_NAVIGATION, 1},
	{28082, PCUT_FURNITURE_NAVIGATION, 0},
	{28094, PCUT_FURNITURE_NAVIGATION, 0},
	{28102, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28119, PCUT_FURNITURE_SHARE, 0},
	{28126, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28138, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28149, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28162, PCUT_FURNITURE_NAVIGATION, 0},
	{28169, PCUT_FURNITURE_SHARE, 0},
	{28177, PCUT_FURNITURE_SHARE, 1},
	{28188, PCUT_FURNITURE_COMMENTS, 0},
	{28206, PCUT_FURNITURE_PROMPT, 1},
	{28228, PCUT_FURNITURE_COMMENTS, 0},
	{28247, PCUT_FURNITURE_PROMPT, 1},
	{28269, PCUT_FURNITURE_COMMENTS, 1},
	{28296, PCUT_FURNITURE_NAVIGATION, 0},
	{28303, PCUT_FURNITURE_NAVIGATION, 0},
	{28308, PCUT_FURNITURE_COMMENTS, 0},
	{28327, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28335, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28350, PCUT_FURNITURE_CARD, 0},
	{28360, PCUT_FURNITURE_NAVIGATION, 1},
	{28376, PCUT_FURNITURE_NAVIGATION, 1},
	{28387, PCUT_FURNITURE_COMMENTS, 0},
	{28408, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28423, PCUT_FURNITURE_NAVIGATION, 0},
	{28434, PCUT_FURNITURE_NAVIGATION, 0},
	{28454, PCUT_FURNITURE_CARD, 0},
	{28466, PCUT_FURNITURE_SHARE, 0},
	{28480, PCUT_FURNITURE_SHARE, 1},
	{28505, PCUT_FURNITURE_NAVIGATION, 1},
	{28520, PCUT_FURNITURE_NAVIGATION, 1},
	{28535, PCUT_FURNITURE_NAVIGATION, 1},
	{28554, PCUT_FURNITURE_NAVIGATION, 1},
	{28565, PCUT_FURNITURE_READING, 0},
	{28589, PCUT_FURNITURE_READING, 1},
	{28618, PCUT_FURNITURE_NAVIGATION, 0},
	{28637, PCUT_FURNITURE_SHARE, 0},
	{28675, PCUT_FURNITURE_COMMENTS, 0},
	{28692, PCUT_FURNITURE_NAVIGATION, 0},
	{28705, PCUT_FURNITURE_COMMENTS, 0},
	{28731, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28767, PCUT_FURNITURE_COMMENTS, 0},
	{28796, PCUT_FURNITURE_MOST_READ, 0},
	{28813, PCUT_FURNITURE_ADVERT, 0},
	{28836, PCUT_FURNITURE_ADVERT, 0},
	{28855, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28876, PCUT_FURNITURE_SUBSCRIBE, 0},
	{28891, PCUT_FURNITURE_SHARE, 0},
	{28908, PCUT_FURNITURE_SHARE, 0},
	{28931, PCUT_FURNITURE_NAVIGATION, 0},
	{28942, PCUT_FURNITURE_NAVIGATION, 1},
	{28964, PCUT_FURNITURE_NAVIGATION, 1},
	{28988, PCUT_FURNITURE_SHARE, 0},
	{29010, PCUT_FURNITURE_SHARE, 0},
	{29038, PCUT_FURNITURE_MOST_READ, 0},
	{29062, PCUT_FURNITURE_NAVIGATION, 0},
	{29077, PCUT_FURNITURE_COMMENTS, 0},
	{29090, PCUT_FURNITURE_COMMENTS, 0},
	{29103, PCUT_FURNITURE_MOST_READ, 0},
	{29136, PCUT_FURNITURE_MOST_READ, 0},
	{29162, PCUT_FURNITURE_SHARE, 0},
	{29181, PCUT_FURNITURE_READING, 1},
	{29213, PCUT_FURNITURE_SUBSCRIBE, 1},
	{29230, PCUT_FURNITURE_SUBSCRIBE, 1},
	{29256, PCUT_FURNITURE_SHARE, 0},
	{29276, PCUT_FURNITURE_SHARE, 0},
	{29289, PCUT_FURNITURE_SHARE, 0},
	{29302, PCUT_FURNITURE_SUBSCRIBE, 1},
	{29316, PCUT_FURNITURE_SUBSCRIBE, 1},
	{29340, PCUT_FURNITURE_NAVIGATION, 0},
	{29358, PCUT_FURNITURE_SHARE, 0},
	{29391, PCUT_FURNITURE_SHARE, 0},
	{29410, PCUT_FURNITURE_NAVIGATION, 0},
	{29421, PCUT_FURNITURE_NAVIGATION, 1},
	{29445, PCUT_FURNITURE_SHARE, 0},
	{29458, PCUT_FURNITURE_READING, 1},
	{29487, PCUT_FURNITURE_READING, 1},
	{29511, PCUT_FURNITURE_NAVIGATION, 0},
	{29520, PCUT_FURNITURE_PROMPT, 1},
	{29557, PCUT_FURNITURE_COMMENTS, 0},
	{29578, PCUT_FURNITURE_NAVIGATION, 0},
	{29593, PCUT_FURNITURE_NAVIGATION, 1},
	{29610, PCUT_FURNITURE_MOST_READ, 0},
	{29640, PCUT_FURNITURE_NAVIGATION, 0},
	{29655, PCUT_FURNITURE_NAVIGATION, 0},
	{29675, PCUT_FURNITURE_SHARE, 1},
	{29712, PCUT_FURNITURE_COMMENTS, 1},
	{29750, PCUT_FURNITURE_COMMENTS, 0},
	{29790, PCUT_FURNITURE_SHARE, 1},
	{29823, PCUT_FURNITURE_SHARE, 0},
	{29832, PCUT_FURNITURE_CARD, 0},
	{29850, PCUT_FURNITURE_NAVIGATION, 0},
	{29865, PCUT_FURNITURE_COMMENTS, 0},
	{29899, PCUT_FURNITURE_SHARE, 0},
	{29916, PCUT_FURNITURE_PROMPT, 1},
	{29946, PCUT_FURNITURE_NAVIGATION, 1},
	{29963, PCUT_FURNITURE_NAVIGATION, 1},
	{29983, PCUT_FURNITURE_COMMENTS, 0},
	{30000, PCUT_FURNITURE_COMMENTS, 0},
	{30019, PCUT_FURNITURE_COMMENTS, 0},
	{30038, PCUT_FURNITURE_COMMENTS, 0},
	{30061, PCUT_FURNITURE_COMMENTS, 0},
	{30086, PCUT_FURNITURE_COMMENTS, 0},
	{30109, PCUT_FURNITURE_COMMENTS, 0},
	{30138, PCUT_FURNITURE_NAVIGATION, 0},
	{30155, PCUT_FURNITURE_NAVIGATION, 0},
	{30172, PCUT_FURNITURE_SHARE, 0},
	{30204, PCUT_FURNITURE_MOST_READ, 0},
	{30232, PCUT_FURNITURE_NAVIGATION, 0},
	{30260, PCUT_FURNITURE_PROMPT, 1},
	{30301, PCUT_FURNITURE_PROMPT, 1},
	{30340, PCUT_FURNITURE_NAVIGATION, 0},
	{30349, PCUT_FURNITURE_SHARE, 1},
	{30357, PCUT_FURNITURE_NAVIGATION, 1},
	{30390, PCUT_FURNITURE_NAVIGATION, 1},
	{30415, PCUT_FURNITURE_NAVIGATION, 1},
	{30435, PCUT_FURNITURE_NAVIGATION, 1},
	{30455, PCUT_FURNITURE_ADVERT, 0},
	{30488, PCUT_FURNITURE_NAVIGATION, 1},
	{30529, PCUT_FURNITURE_NAVIGATION, 0},
	{30542, PCUT_FURNITURE_PROMPT, 1},
	{30568, PCUT_FURNITURE_MOST_READ, 0},
	{30594, PCUT_FURNITURE_MOST_READ, 0},
	{30614, PCUT_FURNITURE_MOST_READ, 0},
	{30643, PCUT_FURNITURE_MOST_READ, 0},
	{30666, PCUT_FURNITURE_COMMENTS, 1},
	{30706, PCUT_FURNITURE_NAVIGATION, 1},
	{30732, PCUT_FURNITURE_NAVIGATION, 0},
	{30745, PCUT_FURNITURE_PROMPT, 1},
	{30769, PCUT_FURNITURE_COMMENTS, 0},
	{30801, PCUT_FURNITURE_ADVERT, 1},
	{30835, PCUT_FURNITURE_NAVIGATION, 0},
	{30853, PCUT_FURNITURE_NAVIGATION, 0},
	{30873, PCUT_FURNITURE_CARD, 0},
	{30891, PCUT_FURNITURE_NAVIGATION, 0},
	{30905, PCUT_FURNITURE_NAVIGATION, 0},
	{30933, PCUT_FURNITURE_COMMENTS, 0},
	{30950, PCUT_FURNITURE_ADVERT, 0},
	{30961, PCUT_FURNITURE_ADVERT, 0},
	{30982, PCUT_FURNITURE_SHARE, 0},
	{31009, PCUT_FURNITURE_COMMENTS, 0},
	{31049, PCUT_FURNITURE_MOST_READ, 0},
	{31077, PCUT_FURNITURE_COMMENTS, 0},
	{31094, PCUT_FURNITURE_COMMENTS, 0},
	{31109, PCUT_FURNITURE_NAVIGATION, 1},
	{31135, PCUT_FURNITURE_PROMPT, 1},
	{31170, PCUT_FURNITURE_SHARE, 0},
	{31189, PCUT_FURNITURE_SHARE, 0},
	{31208, PCUT_FURNITURE_SHARE, 1},
	{31230, PCUT_FURNITURE_NAVIGATION, 0},
	{31253, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31287, PCUT_FURNITURE_ADVERT, 1},
	{31329, PCUT_FURNITURE_NAVIGATION, 1},
	{31349, PCUT_FURNITURE_COMMENTS, 0},
	{31390, PCUT_FURNITURE_NAVIGATION, 1},
	{31429, PCUT_FURNITURE_NAVIGATION, 1},
	{31447, PCUT_FURNITURE_COMMENTS, 0},
	{31490, PCUT_FURNITURE_NAVIGATION, 1},
	{31525, PCUT_FURNITURE_NAVIGATION, 1},
	{31562, PCUT_FURNITURE_NAVIGATION, 1},
	{31599, PCUT_FURNITURE_NAVIGATION, 0},
	{31632, PCUT_FURNITURE_NAVIGATION, 1},
	{31671, PCUT_FURNITURE_SHARE, 0},
	{31684, PCUT_FURNITURE_SHARE, 0},
	{31705, PCUT_FURNITURE_SHARE, 1},
	{31729, PCUT_FURNITURE_SHARE, 0},
	{31765, PCUT_FURNITURE_SUBSCRIBE, 0},
	{31788, PCUT_FURNITURE_SUBSCRIBE, 0},
	{31805, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31827, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31856, PCUT_FURNITURE_SHARE, 1},
	{31897, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31916, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31939, PCUT_FURNITURE_SHARE, 0},
	{31960, PCUT_FURNITURE_SHARE, 1},
	{31984, PCUT_FURNITURE_NAVIGATION, 0},
	{31995, PCUT_FURNITURE_COMMENTS, 1},
	{32042, PCUT_FURNITURE_NAVIGATION, 0},
	{32096, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32130, PCUT_FURNITURE_MOST_READ, 0},
	{32149, PCUT_FURNITURE_MOST_READ, 0},
	{32170, PCUT_FURNITURE_MOST_READ, 0},
	{32206, PCUT_FURNITURE_MOST_READ, 0},
	{32238, PCUT_FURNITURE_MOST_READ, 0},
	{32268, PCUT_FURNITURE_MOST_READ, 0},
	{32302, PCUT_FURNITURE_READING, 1},
	{32334, PCUT_FURNITURE_SHARE, 0},
	{32345, PCUT_FURNITURE_SHARE, 0},
	{32356, PCUT_FURNITURE_NAVIGATION, 0},
	{32367, PCUT_FURNITURE_NAVIGATION, 0},
	{32405, PCUT_FURNITURE_NAVIGATION, 1},
	{32427, PCUT_FURNITURE_NAVIGATION, 1},
	{32449, PCUT_FURNITURE_CARD, 0},
	{32469, PCUT_FURNITURE_NAVIGATION, 0},
	{32483, PCUT_FURNITURE_ADVERT, 1},
	{32532, PCUT_FURNITURE_READING, 1},
	{32553, PCUT_FURNITURE_READING, 0},
	{32574, PCUT_FURNITURE_NAVIGATION, 1},
	{32597, PCUT_FURNITURE_SUBSCRIBE, 0},
	{32620, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32642, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32667, PCUT_FURNITURE_SHARE, 1},
	{32697, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32720, PCUT_FURNITURE_SHARE, 0},
	{32743, PCUT_FURNITURE_SUBSCRIBE, 0},
	{32760, PCUT_FURNITURE_NAVIGATION, 0},
	{32777, PCUT_FURNITURE_ADVERT, 0},
	{32792, PCUT_FURNITURE_NAVIGATION, 0},
	{32823, PCUT_FURNITURE_ADVERT, 0},
	{32861, PCUT_FURNITURE_ADVERT, 0},
	{32901, PCUT_FURNITURE_SHARE, 0},
	{32926, PCUT_FURNITURE_MOST_READ, 0},
	{32958, PCUT_FURNITURE_MOST_READ, 0},
	{32986, PCUT_FURNITURE_MOST_READ, 0},
	{33014, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33050, PCUT_FURNITURE_SHARE, 0},
	{33086, PCUT_FURNITURE_SHARE, 0},
	{33126, PCUT_FURNITURE_READING, 1},
	{33156, PCUT_FURNITURE_READING, 1},
	{33184, PCUT_FURNITURE_SHARE, 0},
	{33203, PCUT_FURNITURE_SHARE, 0},
	{33222, PCUT_FURNITURE_SHARE, 0},
	{33237, PCUT_FURNITURE_SHARE, 0},
	{33254, PCUT_FURNITURE_SHARE, 0},
	{33269, PCUT_FURNITURE_SHARE, 0},
	{33282, PCUT_FURNITURE_SHARE, 0},
	{33299, PCUT_FURNITURE_PROMPT, 1},
	{33349, PCUT_FURNITURE_SHARE, 0},
	{33366, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33409, PCUT_FURNITURE_NAVIGATION, 0},
	{33424, PCUT_FURNITURE_NAVIGATION, 0},
	{33437, PCUT_FURNITURE_NAVIGATION, 0},
	{33467, PCUT_FURNITURE_NAVIGATION, 0},
	{33495, PCUT_FURNITURE_SHARE, 0},
	{33510, PCUT_FURNITURE_READING, 1},
	{33532, PCUT_FURNITURE_READING, 1},
	{33547, PCUT_FURNITURE_COMMENTS, 0},
	{33583, PCUT_FURNITURE_PROMPT, 1},
	{33636, PCUT_FURNITURE_SHARE, 0},
	{33646, PCUT_FURNITURE_NAVIGATION, 1},
	{33656, PCUT_FURNITURE_NAVIGATION, 0},
	{33670, PCUT_FURNITURE_COMMENTS, 0},
	{33677, PCUT_FURNITURE_SHARE, 0},
	{33686, PCUT_FURNITURE_SHARE, 0},
	{33697, PCUT_FURNITURE_COMMENTS, 0},
	{33717, PCUT_FURNITURE_COMMENTS, 0},
	{33739, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33752, PCUT_FURNITURE_MOST_READ, 0},
	{33772, PCUT_FURNITURE_MOST_READ, 0},
	{33798, PCUT_FURNITURE_SHARE, 0},
	{33818, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33831, PCUT_FURNITURE_SUBSCRIBE, 0},
	{33842, PCUT_FURNITURE_COMMENTS, 0},
	{33849, PCUT_FURNITURE_SHARE, 0},
	{33864, PCUT_FURNITURE_SHARE, 0},
	{33877, PCUT_FURNITURE_READING, 1},
	{33895, PCUT_FURNITURE_MOST_READ, 0},
	{33921, PCUT_FURNITURE_NAVIGATION, 0},
	{33932, PCUT_FURNITURE_SHARE, 0},
	{33945, PCUT_FURNITURE_SHARE, 0},
	{33956, PCUT_FURNITURE_COMMENTS, 0},
	{33976, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33989, PCUT_FURNITURE_SHARE, 0},
	{34006, PCUT_FURNITURE_COMMENTS, 0},
	{34021, PCUT_FURNITURE_NAVIGATION, 1},
	{34033, PCUT_FURNITURE_SHARE, 0},
	{34046, PCUT_FURNITURE_NAVIGATION, 1},
	{34058, PCUT_FURNITURE_SHARE, 0},
	{34073, PCUT_FURNITURE_ADVERT, 0},
	{34086, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34106, PCUT_FURNITURE_SHARE, 0},
	{34117, PCUT_FURNITURE_SHARE, 0},
	{34128, PCUT_FURNITURE_SHARE, 0},
	{34135, PCUT_FURNITURE_SHARE, 0},
	{34144, PCUT_FURNITURE_COMMENTS, 0},
	{34155, PCUT_FURNITURE_COMMENTS, 0},
	{34168, PCUT_FURNITURE_ADVERT, 0},
	{34188, PCUT_FURNITURE_ADVERT, 0},
	{34210, PCUT_FURNITURE_NAVIGATION, 0},
	{34221, PCUT_FURNITURE_COMMENTS, 0},
	{34243, PCUT_FURNITURE_NAVIGATION, 0},
	{34259, PCUT_FURNITURE_MOST_READ, 0},
	{34283, PCUT_FURNITURE_MOST_READ, 0},
	{34305, PCUT_FURNITURE_MOST_READ, 0},
	{34327, PCUT_FURNITURE_COMMENTS, 0},
	{34345, PCUT_FURNITURE_NAVIGATION, 0},
	{34356, PCUT_FURNITURE_READING, 1},
	{34374, PCUT_FURNITURE_READING, 1},
	{34398, PCUT_FURNITURE_SHARE, 0},
	{34422, PCUT_FURNITURE_SHARE, 0},
	{34445, PCUT_FURNITURE_SUBSCRIBE, 0},
	{34456, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34482, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34498, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34518, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34533, PCUT_FURNITURE_COMMENTS, 1},
	{34551, PCUT_FURNITURE_ADVERT, 0},
	{34562, PCUT_FURNITURE_ADVERT, 0},
	{34577, PCUT_FURNITURE_NAVIGATION, 0},
	{34595, PCUT_FURNITURE_COMMENTS, 1},
	{34615, PCUT_FURNITURE_SHARE, 0},
	{34622, PCUT_FURNITURE_MOST_READ, 0},
	{34648, PCUT_FURNITURE_MOST_READ, 0},
	{34672, PCUT_FURNITURE_MOST_READ, 0},
	{34698, PCUT_FURNITURE_NAVIGATION, 1},
	{34722, PCUT_FURNITURE_COMMENTS, 0},
	{34765, PCUT_FURNITURE_COMMENTS, 0},
	{34784, PCUT_FURNITURE_COMMENTS, 0},
	{34793, PCUT_FURNITURE_NAVIGATION, 0},
	{34810, PCUT_FURNITURE_NAVIGATION, 0},
	{34825, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34857, PCUT_FURNITURE_SUBSCRIBE, 0},
	{34887, PCUT_FURNITURE_NAVIGATION, 1},
	{34905, PCUT_FURNITURE_NAVIGATION, 1},
	{34923, PCUT_FURNITURE_SHARE, 0},
	{34940, PCUT_FURNITURE_NAVIGATION, 0},
	{34960, PCUT_FURNITURE_SHARE, 0},
	{34969, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34985, PCUT_FURNITURE_NAVIGATION, 1},
	{34996, PCUT_FURNITURE_SHARE, 0},
	{35007, PCUT_FURNITURE_ADVERT, 0},
	{35016, PCUT_FURNITURE_NAVIGATION, 0},
	{35023, PCUT_FURNITURE_SHARE, 0},
	{35049, PCUT_FURNITURE_SHARE, 1},
	{35071, PCUT_FURNITURE_ADVERT, 0},
	{35082, PCUT_FURNITURE_ADVERT, 0},
	{35097, PCUT_FURNITURE_NAVIGATION, 1},
	{35115, PCUT_FURNITURE_NAVIGATION, 1},
	{35131, PCUT_FURNITURE_NAVIGATION, 0},
	{35142, PCUT_FURNITURE_NAVIGATION, 0},
	{35166, PCUT_FURNITURE_COMMENTS, 0},
	{35177, PCUT_FURNITURE_COMMENTS, 0},
	{35192, PCUT_FURNITURE_SHARE, 0},
	{35205, PCUT_FURNITURE_SHARE, 0},
	{35220, PCUT_FURNITURE_SHARE, 0},
	{35233, PCUT_FURNITURE_NAVIGATION, 0},
	{35253, PCUT_FURNITURE_SHARE, 0},
	{35264, PCUT_FURNITURE_SHARE, 0},
	{35277, PCUT_FURNITURE_SHARE, 0},
	{35294, PCUT_FURNITURE_NAVIGATION, 0},
	{35305, PCUT_FURNITURE_NAVIGATION, 0},
	{35316, PCUT_FURNITURE_SHARE, 0},
	{35323, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35341, PCUT_FURNITURE_NAVIGATION, 0},
	{35350, PCUT_FURNITURE_COMMENTS, 0},
	{35363, PCUT_FURNITURE_COMMENTS, 0},
	{35380, PCUT_FURNITURE_COMMENTS, 0},
	{35385, PCUT_FURNITURE_NAVIGATION, 1},
	{35399, PCUT_FURNITURE_READING, 1},
	{35434, PCUT_FURNITURE_READING, 1},
	{35456, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35472, PCUT_FURNITURE_NAVIGATION, 0},
	{35500, PCUT_FURNITURE_SHARE, 0},
	{35509, PCUT_FURNITURE_SHARE, 0},
	{35531, PCUT_FURNITURE_SHARE, 1},
	{35547, PCUT_FURNITURE_SHARE, 1},
	{35563, PCUT_FURNITURE_SHARE, 1},
	{35579, PCUT_FURNITURE_NAVIGATION, 0},
	{35597, PCUT_FURNITURE_SHARE, 0},
	{35608, PCUT_FURNITURE_SUBSCRIBE, 0},
	{35619, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35650, PCUT_FURNITURE_SHARE, 0},
	{35664, PCUT_FURNITURE_SHARE, 0},
	{35677, PCUT_FURNITURE_NAVIGATION, 1},
	{35695, PCUT_FURNITURE_SHARE, 0},
	{35711, PCUT_FURNITURE_SHARE, 0},
	{35727, PCUT_FURNITURE_SHARE, 0},
	{35740, PCUT_FURNITURE_ADVERT, 1},
	{35762, PCUT_FURNITURE_ADVERT, 0},
	{35782, PCUT_FURNITURE_READING, 1},
	{35804, PCUT_FURNITURE_SHARE, 0},
	{35817, PCUT_FURNITURE_SHARE, 1},
	{35837, PCUT_FURNITURE_NAVIGATION, 0},
	{35849, PCUT_FURNITURE_NAVIGATION, 0},
	{35856, PCUT_FURNITURE_SHARE, 0},
	{35876, PCUT_FURNITURE_COMMENTS, 0},
	{35887, PCUT_FURNITURE_SHARE, 0},
	{35901, PCUT_FURNITURE_SHARE, 0},
	{35914, PCUT_FURNITURE_SHARE, 0},
	{35927, PCUT_FURNITURE_READING, 1},
	{35949, PCUT_FURNITURE_COMMENTS, 0},
	{35958, PCUT_FURNITURE_MOST_READ, 0},
	{35983, PCUT_FURNITURE_MOST_READ, 0},
	{36004, PCUT_FURNITURE_MOST_READ, 0},
	{36029, PCUT_FURNITURE_SHARE, 0},
	{36036, PCUT_FURNITURE_NAVIGATION, 0},
	{36052, PCUT_FURNITURE_COMMENTS, 0},
	{36083, PCUT_FURNITURE_NAVIGATION, 0},
	{36115, PCUT_FURNITURE_NAVIGATION, 0},
	{36134, PCUT_FURNITURE_ADVERT, 0},
	{36159, PCUT_FURNITURE_SHARE, 0},
	{36172, PCUT_FURNITURE_SHARE, 0},
	{36198, PCUT_FURNITURE_SHARE, 0},
	{36217, PCUT_FURNITURE_NAVIGATION, 0},
	{36227, PCUT_FURNITURE_NAVIGATION, 0},
	{36249, PCUT_FURNITURE_ADVERT, 0},
	{36274, PCUT_FURNITURE_NAVIGATION, 0},
	{36284, PCUT_FURNITURE_SHARE, 0},
	{36318, PCUT_FURNITURE_NAVIGATION, 0},
	{36334, PCUT_FURNITURE_NAVIGATION, 0},
	{36359, PCUT_FURNITURE_NAVIGATION, 0},
	{36381, PCUT_FURNITURE_NAVIGATION, 0},
	{36394, PCUT_FURNITURE_SHARE, 0},
	{36407, PCUT_FURNITURE_ADVERT, 0},
	{36423, PCUT_FURNITURE_NAVIGATION, 0},
	{36442, PCUT_FURNITURE_NAVIGATION, 0},
	{36461, PCUT_FURNITURE_PROMPT, 1},
	{36483, PCUT_FURNITURE_NAVIGATION, 0},
	{36511, PCUT_FURNITURE_SUBSCRIBE, 1},
	{36539, PCUT_FURNITURE_SUBSCRIBE, 1},
	{36561, PCUT_FURNITURE_READING, 1},
	{36580, PCUT_FURNITURE_CARD, 0},
	{36608, PCUT_FURNITURE_NAVIGATION, 0},
	{36636, PCUT_FURNITURE_NAVIGATION, 1},
	{36652, PCUT_FURNITURE_SHARE, 0},
	{36680, PCUT_FURNITURE_MOST_READ, 0},
	{36711, PCUT_FURNITURE_MOST_READ, 0},
	{36739, PCUT_FURNITURE_NAVIGATION, 1},
	{36755, PCUT_FURNITURE_COMMENTS, 0},
	{36768, PCUT_FURNITURE_COMMENTS, 0},
	{36787, PCUT_FURNITURE_COMMENTS, 0},
	{36809, PCUT_FURNITURE_COMMENTS, 0},
	{36837, PCUT_FURNITURE_COMMENTS, 0},
	{36859, PCUT_FURNITURE_COMMENTS, 0},
	{36881, PCUT_FURNITURE_COMMENTS, 0},
	{36903, PCUT_FURNITURE_COMMENTS, 0},
	{36919, PCUT_FURNITURE_NAVIGATION, 1},
	{36938, PCUT_FURNITURE_NAVIGATION, 1},
	{36957, PCUT_FURNITURE_NAVIGATION, 0},
	{36976, PCUT_FURNITURE_SHARE, 0},
	{36986, PCUT_FURNITURE_SHARE, 0},
	{37002, PCUT_FURNITURE_ADVERT, 0},
	{37030, PCUT_FURNITURE_ADVERT, 0},
	{37055, PCUT_FURNITURE_SHARE, 0},
	{37071, PCUT_FURNITURE_SHARE, 0},
	{37084, PCUT_FURNITURE_NAVIGATION, 0},
	{37094, PCUT_FURNITURE_NAVIGATION, 0},
	{37113, PCUT_FURNITURE_NAVIGATION, 0},
	{37132, PCUT_FURNITURE_COMMENTS, 0},
	{37154, PCUT_FURNITURE_SHARE, 0},
	{37176, PCUT_FURNITURE_SHARE, 1},
	{37195, PCUT_FURNITURE_SHARE, 0},
	{37214, PCUT_FURNITURE_PROMPT, 1},
	{37236, PCUT_FURNITURE_NAVIGATION, 0},
	{37267, PCUT_FURNITURE_NAVIGATION, 0},
	{37289, PCUT_FURNITURE_NAVIGATION, 0},
	{37299, PCUT_FURNITURE_NAVIGATION, 1},
	{37311, PCUT_FURNITURE_SHARE, 0},
	{37321, PCUT_FURNITURE_NAVIGATION, 0},
	{37337, PCUT_FURNITURE_NAVIGATION, 1},
	{37362, PCUT_FURNITURE_NAVIGATION, 0},
	{37375, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37388, PCUT_FURNITURE_SUBSCRIBE, 0},
	{37407, PCUT_FURNITURE_SHARE, 0},
	{37417, PCUT_FURNITURE_SUBSCRIBE, 0},
	{37439, PCUT_FURNITURE_MOST_READ, 0},
	{37455, PCUT_FURNITURE_SHARE, 0},
	{37477, PCUT_FURNITURE_SHARE, 0},
	{37505, PCUT_FURNITURE_NAVIGATION, 0},
	{37518, PCUT_FURNITURE_NAVIGATION, 0},
	{37531, PCUT_FURNITURE_SUBSCRIBE, 0},
	{37565, PCUT_FURNITURE_SHARE, 0},
	{37578, PCUT_FURNITURE_NAVIGATION, 0},
	{37588, PCUT_FURNITURE_NAVIGATION, 0},
	{37598, PCUT_FURNITURE_NAVIGATION, 0},
	{37608, PCUT_FURNITURE_NAVIGATION, 0},
	{37618, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37628, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37638, PCUT_FURNITURE_NAVIGATION, 0},
	{37645, PCUT_FURNITURE_MOST_READ, 0},
	{37661, PCUT_FURNITURE_MOST_READ, 0},
	{37674, PCUT_FURNITURE_NAVIGATION, 0},
	{37681, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37694, PCUT_FURNITURE_SUBSCRIBE, 0},
	{37713, PCUT_FURNITURE_NAVIGATION, 0},
	{37726, PCUT_FURNITURE_CARD, 0},
	{37739, PCUT_FURNITURE_CARD, 0},
	{37752, PCUT_FURNITURE_NAVIGATION, 0},
	{37765, PCUT_FURNITURE_SHARE, 0},
	{37772, PCUT_FURNITURE_SUBSCRIBE, 0},
	{37785, PCUT_FURNITURE_READING, 1},
	{37795, PCUT_FURNITURE_NAVIGATION, 1},
	{37808, PCUT_FURNITURE_COMMENTS, 0},
	{37821, PCUT_FURNITURE_SHARE, 0},
	{37828, PCUT_FURNITURE_CARD, 0},
	{37841, PCUT_FURNITURE_NAVIGATION, 0},
	{37854, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37870, PCUT_FURNITURE_SHARE, 1},
	{37883, PCUT_FURNITURE_COMMENTS, 0},
	{37893, PCUT_FURNITURE_PROMPT, 0},
	{37923, PCUT_FURNITURE_SHARE, 0},
	{37930, PCUT_FURNITURE_SHARE, 1},
	{37940, PCUT_FURNITURE_SHARE, 0},
	{37953, PCUT_FURNITURE_SHARE, 0},
	{37966, PCUT_FURNITURE_SHARE, 0},
	{37979, PCUT_FURNITURE_SHARE, 0},
	{37989, PCUT_FURNITURE_SHARE, 0},
	{37996, PCUT_FURNITURE_NAVIGATION, 0},
	{38009, PCUT_FURNITURE_NAVIGATION, 0},
	{38022, PCUT_FURNITURE_NAVIGATION, 0},
	{38029, PCUT_FURNITURE_NAVIGATION, 0},
	{38042, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38055, PCUT_FURNITURE_SHARE, 0},
	{38062, PCUT_FURNITURE_PROMPT, 1},
	{38073, PCUT_FURNITURE_COMMENTS, 0},
	{38086, PCUT_FURNITURE_COMMENTS, 0},
	{38099, PCUT_FURNITURE_COMMENTS, 0},
	{38112, PCUT_FURNITURE_READING, 0},
	{38122, PCUT_FURNITURE_NAVIGATION, 0},
	{38135, PCUT_FURNITURE_COMMENTS, 0},
	{38142, PCUT_FURNITURE_COMMENTS, 0},
	{38149, PCUT_FURNITURE_PROMPT, 1},
	{38171, PCUT_FURNITURE_SHARE, 0},
	{38184, PCUT_FURNITURE_PROMPT, 1},
	{38191, PCUT_FURNITURE_PROMPT, 1},
	{38198, PCUT_FURNITURE_NAVIGATION, 0},
	{38208, PCUT_FURNITURE_ADVERT, 0},
	{38215, PCUT_FURNITURE_NAVIGATION, 0},
	{38228, PCUT_FURNITURE_ADVERT, 0},
	{38235, PCUT_FURNITURE_ADVERT, 0},
	{38242, PCUT_FURNITURE_ADVERT, 0},
	{38255, PCUT_FURNITURE_NAVIGATION, 1},
	{38268, PCUT_FURNITURE_SHARE, 0},
	{38275, PCUT_FURNITURE_SHARE, 0},
	{38288, PCUT_FURNITURE_SHARE, 0},
	{38304, PCUT_FURNITURE_SHARE, 0},
	{38311, PCUT_FURNITURE_NAVIGATION, 1},
	{38324, PCUT_FURNITURE_NAVIGATION, 1},
	{38349, PCUT_FURNITURE_COMMENTS, 0},
	{38362, PCUT_FURNITURE_NAVIGATION, 0},
	{38375, PCUT_FURNITURE_COMMENTS, 0},
	{38388, PCUT_FURNITURE_COMMENTS, 0},
	{38401, PCUT_FURNITURE_READING, 1},
	{38414, PCUT_FURNITURE_NAVIGATION, 0},
	{38424, PCUT_FURNITURE_SHARE, 0},
	{38431, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38447, PCUT_FURNITURE_SHARE, 1},
	{38460, PCUT_FURNITURE_MOST_READ, 0},
	{38470, PCUT_FURNITURE_NAVIGATION, 1},
	{38483, PCUT_FURNITURE_ADVERT, 0},
	{38490, PCUT_FURNITURE_ADVERT, 0},
	{38503, PCUT_FURNITURE_SHARE, 0},
	{38510, PCUT_FURNITURE_NAVIGATION, 0},
	{38520, PCUT_FURNITURE_NAVIGATION, 0},
	{38527, PCUT_FURNITURE_NAVIGATION, 0},
	{38534, PCUT_FURNITURE_SHARE, 0},
	{38541, PCUT_FURNITURE_NAVIGATION, 0},
	{38554, PCUT_FURNITURE_NAVIGATION, 0},
	{38567, PCUT_FURNITURE_SHARE, 0},
	{38580, PCUT_FURNITURE_MOST_READ, 0},
	{38593, PCUT_FURNITURE_NAVIGATION, 0},
	{38606, PCUT_FURNITURE_SHARE, 0},
	{38613, PCUT_FURNITURE_NAVIGATION, 0},
	{38620, PCUT_FURNITURE_NAVIGATION, 0},
	{38628, PCUT_FURNITURE_MOST_READ, 0},
	{38641, PCUT_FURNITURE_MOST_READ, 0},
	{38660, PCUT_FURNITURE_MOST_READ, 0},
	{38673, PCUT_FURNITURE_MOST_READ, 0},
	{38686, PCUT_FURNITURE_MOST_READ, 0},
	{38699, PCUT_FURNITURE_COMMENTS, 0},
	{38712, PCUT_FURNITURE_COMMENTS, 0},
	{38725, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38738, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38757, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38770, PCUT_FURNITURE_SHARE, 0},
	{38780, PCUT_FURNITURE_READING, 0},
	{38787, PCUT_FURNITURE_NAVIGATION, 1},
	{38807, PCUT_FURNITURE_NAVIGATION, 1},
	{38817, PCUT_FURNITURE_NAVIGATION, 1},
	{38833, PCUT_FURNITURE_READING, 1},
	{38843, PCUT_FURNITURE_COMMENTS, 0},
	{38853, PCUT_FURNITURE_COMMENTS, 0},
	{38872, PCUT_FURNITURE_COMMENTS, 0},
	{38885, PCUT_FURNITURE_COMMENTS, 0},
	{38898, PCUT_FURNITURE_NAVIGATION, 0},
	{38905, PCUT_FURNITURE_NAVIGATION, 0},
	{38918, PCUT_FURNITURE_NAVIGATION, 0},
	{38925, PCUT_FURNITURE_NAVIGATION, 0},
	{38932, PCUT_FURNITURE_NAVIGATION, 0},
	{38942, PCUT_FURNITURE_PROMPT, 1},
	{38955, PCUT_FURNITURE_SHARE, 0},
	{38962, PCUT_FURNITURE_MOST_READ, 0},
	{38969, PCUT_FURNITURE_MOST_READ, 0},
	{38982, PCUT_FURNITURE_MOST_READ, 0},
	{38995, PCUT_FURNITURE_MOST_READ, 0},
	{39008, PCUT_FURNITURE_MOST_READ, 0},
	{39021, PCUT_FURNITURE_SUBSCRIBE, 0},
	{39040, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39053, PCUT_FURNITURE_MOST_READ, 0},
	{39066, PCUT_FURNITURE_MOST_READ, 0},
	{39079, PCUT_FURNITURE_NAVIGATION, 0},
	{39092, PCUT_FURNITURE_COMMENTS, 0},
	{39099, PCUT_FURNITURE_NAVIGATION, 0},
	{39106, PCUT_FURNITURE_NAVIGATION, 0},
	{39113, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39132, PCUT_FURNITURE_NAVIGATION, 0},
	{39139, PCUT_FURNITURE_NAVIGATION, 1},
	{39155, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39168, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39181, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39203, PCUT_FURNITURE_PROMPT, 0},
	{39238, PCUT_FURNITURE_COMMENTS, 0},
	{39251, PCUT_FURNITURE_NAVIGATION, 0},
	{39264, PCUT_FURNITURE_NAVIGATION, 0},
	{39277, PCUT_FURNITURE_NAVIGATION, 0},
	{39290, PCUT_FURNITURE_NAVIGATION, 0},
	{39297, PCUT_FURNITURE_CARD, 0},
	{39322, PCUT_FURNITURE_SHARE, 0},
	{39335, PCUT_FURNITURE_SUBSCRIBE, 0},
	{39342, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39358, PCUT_FURNITURE_READING, 0},
	{39374, PCUT_FURNITURE_NAVIGATION, 0},
	{39381, PCUT_FURNITURE_COMMENTS, 0},
	{39388, PCUT_FURNITURE_READING, 1},
	{39401, PCUT_FURNITURE_SUBSCRIBE, 0},
	{39408, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39421, PCUT_FURNITURE_NAVIGATION, 0},
	{39434, PCUT_FURNITURE_COMMENTS, 0},
	{39441, PCUT_FURNITURE_READING, 0},
	{39454, PCUT_FURNITURE_PROMPT, 1},
	{39467, PCUT_FURNITURE_NAVIGATION, 1},
	{39477, PCUT_FURNITURE_SUBSCRIBE, 0},
	{39484, PCUT_FURNITURE_PROMPT, 1},
	{39497, PCUT_FURNITURE_ADVERT, 0},
	{39510, PCUT_FURNITURE_ADVERT, 0},
	{39526, PCUT_FURNITURE_NAVIGATION, 1},
	{39533, PCUT_FURNITURE_NAVIGATION, 1},
	{39552, PCUT_FURNITURE_NAVIGATION, 1},
	{39559, PCUT_FURNITURE_NAVIGATION, 1},
	{39569, PCUT_FURNITURE_SHARE, 0},
	{39576, PCUT_FURNITURE_COMMENTS, 0},
	{39583, PCUT_FURNITURE_COMMENTS, 0},
	{39596, PCUT_FURNITURE_NAVIGATION, 0},
	{39609, PCUT_FURNITURE_NAVIGATION, 0},
	{39622, PCUT_FURNITURE_NAVIGATION, 0},
	{39635, PCUT_FURNITURE_NAVIGATION, 0},
	{39642, PCUT_FURNITURE_SUBSCRIBE, 0},
	{39655, PCUT_FURNITURE_NAVIGATION, 0},
	{39665, PCUT_FURNITURE_READING, 1},
	{39678, PCUT_FURNITURE_NAVIGATION, 1},
	{39688, PCUT_FURNITURE_CARD, 0},
	{39701, PCUT_FURNITURE_NAVIGATION, 0},
	{39714, PCUT_FURNITURE_READING, 1},
	{39727, PCUT_FURNITURE_SUBSCRIBE, 0},
	{39737, PCUT_FURNITURE_READING, 0},
	{39753, PCUT_FURNITURE_READING, 1},
	{39766, PCUT_FURNITURE_NAVIGATION, 0},
	{39773, PCUT_FURNITURE_NAVIGATION, 0},
	{39780, PCUT_FURNITURE_NAVIGATION, 1},
	{39789, PCUT_FURNITURE_PROMPT, 1},
	{39796, PCUT_FURNITURE_SHARE, 0},
	{39803, PCUT_FURNITURE_MOST_READ, 0},
	{39816, PCUT_FURNITURE_MOST_READ, 0},
	{39841, PCUT_FURNITURE_NAVIGATION, 0},
	{39866, PCUT_FURNITURE_NAVIGATION, 0},
	{39873, PCUT_FURNITURE_NAVIGATION, 0},
	{39886, PCUT_FURNITURE_SHARE, 0},
	{39895, PCUT_FURNITURE_SHARE, 0},
	{39902, PCUT_FURNITURE_SHARE, 0},
	{39915, PCUT_FURNITURE_ADVERT, 0},
	{39922, PCUT_FURNITURE_SUBSCRIBE, 0},
	{39929, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39943, PCUT_FURNITURE_SUBSCRIBE, 0},
	{39956, PCUT_FURNITURE_NAVIGATION, 0},
	{39966, PCUT_FURNITURE_CARD, 0},
	{39983, PCUT_FURNITURE_SHARE, 0},
	{39997, PCUT_FURNITURE_READING, 0},
	{40011, PCUT_FURNITURE_SHARE, 0},
	{40024, PCUT_FURNITURE_NAVIGATION, 1},
	{40037, PCUT_FURNITURE_SHARE, 0},
	{40047, PCUT_FURNITURE_SUBSCRIBE, 1},
	{40060, PCUT_FURNITURE_SUBSCRIBE, 0},
	{40080, PCUT_FURNITURE_NAVIGATION, 0},
	{40087, PCUT_FURNITURE_NAVIGATION, 0},
	{40100, PCUT_FURNITURE_NAVIGATION, 0},
	{40107, PCUT_FURNITURE_COMMENTS, 0},
	{40114, PCUT_FURNITURE_COMMENTS, 0},
	{40128, PCUT_FURNITURE_COMMENTS, 0},
	{40135, PCUT_FURNITURE_COMMENTS, 0},
	{40144, PCUT_FURNITURE_COMMENTS, 0},
	{40158, PCUT_FURNITURE_COMMENTS, 0},
	{40172, PCUT_FURNITURE_COMMENTS, 0},
	{40186, PCUT_FURNITURE_COMMENTS, 0},
	{40206, PCUT_FURNITURE_COMMENTS, 0},
	{40219, PCUT_FURNITURE_COMMENTS, 0},
	{40232, PCUT_FURNITURE_NAVIGATION, 0},
	{40252, PCUT_FURNITURE_NAVIGATION, 0},
	{40262, PCUT_FURNITURE_SHARE, 0},
	{40276, PCUT_FURNITURE_NAVIGATION, 0},
	{40292, PCUT_FURNITURE_MOST_READ, 0},
	{40310, PCUT_FURNITURE_MOST_READ, 0},
	{40328, PCUT_FURNITURE_NAVIGATION, 0},
	{40339, PCUT_FURNITURE_NAVIGATION, 0},
	{40346, PCUT_FURNITURE_SHARE, 0},
	{40353, PCUT_FURNITURE_NAVIGATION, 0},
	{40369, PCUT_FURNITURE_NAVIGATION, 1},
	{40382, PCUT_FURNITURE_NAVIGATION, 0},
	{40392, PCUT_FURNITURE_SHARE, 0},
	{40399, PCUT_FURNITURE_NAVIGATION, 1},
	{40412, PCUT_FURNITURE_NAVIGATION, 0},
	{40432, PCUT_FURNITURE_SHARE, 0},
	{40442, PCUT_FURNITURE_ADVERT, 0},
	{40452, PCUT_FURNITURE_ADVERT, 0},
	{40469, PCUT_FURNITURE_MOST_READ, 0},
	{40486, PCUT_FURNITURE_SUBSCRIBE, 1},
	{40503, PCUT_FURNITURE_NAVIGATION, 0},
	{40516, PCUT_FURNITURE_PROMPT, 1},
	{40547, PCUT_FURNITURE_NAVIGATION, 0},
	{40560, PCUT_FURNITURE_NAVIGATION, 0},
	{40567, PCUT_FURNITURE_NAVIGATION, 0},
	{40580, PCUT_FURNITURE_MOST_READ, 0},
	{40594, PCUT_FURNITURE_MOST_READ, 0},
	{40607, PCUT_FURNITURE_SHARE, 0},
	{40614, PCUT_FURNITURE_READING, 1},
	{40628, PCUT_FURNITURE_NAVIGATION, 0},
	{40641, PCUT_FURNITURE_NAVIGATION, 0},
	{40654, PCUT_FURNITURE_SUBSCRIBE, 0},
	{40667, PCUT_FURNITURE_PROMPT, 1},
	{40677, PCUT_FURNITURE_SHARE, 0},
	{40686, PCUT_FURNITURE_SHARE, 0},
	{40698, PCUT_FURNITURE_SHARE, 0},
	{40708, PCUT_FURNITURE_SHARE, 0},
	{40720, PCUT_FURNITURE_MOST_READ, 0},
	{40733, PCUT_FURNITURE_MOST_READ, 0},
	{40746, PCUT_FURNITURE_SHARE, 0},
	{40755, PCUT_FURNITURE_SHARE, 0},
	{40774, PCUT_FURNITURE_SHARE, 0},
	{40787, PCUT_FURNITURE_NAVIGATION, 0},
	{40801, PCUT_FURNITURE_NAVIGATION, 0},
	{40808, PCUT_FURNITURE_SHARE, 0},
	{40818, PCUT_FURNITURE_SHARE, 0},
	{40825, PCUT_FURNITURE_SHARE, 0},
	{40838, PCUT_FURNITURE_SHARE, 0},
	{40851, PCUT_FURNITURE_SHARE, 1},
	{40871, PCUT_FURNITURE_SHARE, 0},
	{40881, PCUT_FURNITURE_NAVIGATION, 0},
	{40885, PCUT_FURNITURE_NAVIGATION, 0},
	{40898, PCUT_FURNITURE_SUBSCRIBE, 1},
};

static const pcut_phrase_node pcut_furniture_words_nodes[] = {
	{35, 8, 49, 65535}, {40, 0, 0, 144}, {45, 0, 0, 145},
	{97, 17, 57, 65535}, {98, 8, 74, 65535}, {99, 8, 82, 65535},
	{100, 6, 90, 65535}, {101, 13, 96, 65535}, {102, 7, 109, 65535},
	{103, 5, 116, 65535}, {104, 7, 121, 65535}, {105, 11, 128, 65535},
	{106, 4, 139, 65535}, {107, 7, 143, 65535}, {108, 7, 150, 65535},
	{109, 6, 157, 65535}, {110, 6, 163, 65535}, {111, 16, 169, 65535},
	{112, 7, 185, 65535}, {113, 2, 192, 65535}, {114, 4, 194, 65535},
	{115, 17, 198, 65535}, {116, 10, 215, 65535}, {117, 12, 225, 65535},
	{118, 7, 237, 65535}, {119, 6, 244, 65535}, {120, 1, 250, 1889},
	{121, 3, 251, 65535}, {122, 5, 254, 65535}, {206, 6, 259, 65535},
	{207, 5, 265, 65535}, {208, 12, 270, 65535}, {209, 7, 282, 65535},
	{215, 14, 289, 65535}, {216, 14, 303, 65535}, {217, 8, 317, 65535},
	{218, 0, 0, 2308}, {224, 4, 325, 65535}, {227, 3, 329, 65535},
	{228, 5, 332, 65535}, {229, 20, 337, 65535}, {230, 17, 357, 65535},
	{231, 12, 374, 65535}, {232, 16, 386, 65535}, {233, 10, 402, 65535},
	{234, 6, 412, 65535}, {235, 13, 418, 65535}, {236, 12, 431, 65535},
	{237, 6, 443, 65535}, {32, 23, 449, 65535}, {227, 0, 0, 133},
	{228, 0, 0, 134}, {229, 2, 472, 65535}, {230, 0, 0, 139},
	{232, 0, 0, 140}, {234, 0, 0, 141}, {235, 2, 474, 65535},
	{32, 5, 476, 65535}, {97, 0, 0, 155}, {98, 3, 481, 65535},
	{99, 4, 484, 65535}, {100, 6, 488, 216}, {102, 2, 494, 65535},
	{103, 0, 0, 244}, {106, 1, 496, 65535}, {107, 4, 497, 65535},
	{108, 5, 501, 65535}, {109, 2, 506, 65535}, {110, 7, 508, 65535},
	{112, 4, 515, 65535}, {114, 5, 519, 65535}, {115, 4, 524, 65535},
	{117, 3, 528, 65535}, {118, 0, 0, 348}, {97, 4, 531, 65535},
	{101, 10, 535, 65535}, {105, 3, 545, 65535}, {108, 2, 548, 65535},
	{111, 2, 550, 65535}, {114, 3, 552, 65535}, {117, 2, 555, 65535},
	{121, 0, 0, 398}, {97, 5, 557, 65535}, {101, 5, 562, 65535},
	{104, 2, 567, 65535}, {105, 0, 0, 429}, {108, 3, 569, 65535},
	{111, 8, 572, 65535}, {114, 1, 580, 65535}, {122, 0, 0, 539},
	{97, 5, 581, 65535}, {98, 0, 0, 550}, {101, 10, 586, 65535},
	{105, 6, 596, 65535}, {111, 8, 602, 65535}, {114, 1, 610, 65535},
	{45, 3, 611, 65535}, {99, 1, 614, 65535}, {100, 1, 615, 65535},
	{101, 0, 0, 641}, {105, 0, 0, 642}, {108, 2, 616, 65535},
	{109, 1, 618, 65535}, {110, 7, 619, 65535}, {112, 2, 626, 65535},
	{115, 3, 628, 65535}, {116, 0, 0, 689}, {118, 0, 0, 690},
	{120, 2, 631, 65535}, {97, 5, 633, 65535}, {101, 4, 638, 65535},
	{105, 3, 642, 65535}, {108, 0, 0, 710}, {111, 3, 645, 65535},
	{114, 3, 648, 65535}, {117, 0, 0, 729}, {97, 1, 651, 65535},
	{101, 6, 652, 65535}, {105, 3, 658, 65535}, {111, 3, 661, 65535},
	{117, 2, 664, 65535}, {97, 5, 666, 65535}, {101, 4, 671, 65535},
	{105, 4, 675, 65535}, {106, 0, 0, 795}, {108, 2, 679, 65535},
	{111, 3, 681, 65535}, {121, 0, 0, 807}, {32, 2, 684, 65535},
	{99, 0, 0, 811}, {102, 0, 0, 812}, {104, 0, 0, 813},
	{107, 0, 0, 814}, {108, 2, 686, 65535}, {109, 3, 688, 65535},
	{110, 8, 691, 65535}, {114, 2, 699, 65535}, {115, 2, 701, 65535},
	{122, 0, 0, 869}, {97, 2, 703, 65535}, {101, 2, 705, 65535},
	{111, 2, 707, 65535}, {117, 1, 709, 65535}, {97, 4, 710, 65535},
	{101, 3, 714, 65535}, {105, 1, 717, 65535}, {108, 1, 718, 65535},
	{110, 0, 0, 906}, {111, 3, 719, 65535}, {117, 3, 722, 65535},
	{39, 2, 725, 65535}, {97, 8, 727, 65535}, {101, 8, 735, 65535},
	{105, 5, 743, 65535}, {111, 3, 748, 65535}, {117, 3, 751, 65535},
	{121, 2, 754, 65535}, {97, 4, 756, 65535}, {101, 11, 760, 65535},
	{105, 5, 771, 65535}, {111, 5, 776, 65535}, {117, 2, 781, 65535},
	{121, 0, 0, 1125}, {97, 6, 783, 65535}, {101, 6, 789, 65535},
	{105, 0, 0, 1170}, {111, 4, 795, 65535}, {117, 0, 0, 1178},
	{121, 2, 799, 65535}, {32, 5, 801, 65535}, {98, 0, 0, 1190},
	{100, 7, 806, 65535}, {102, 1, 813, 65535}, {103, 1, 814, 65535},
	{104, 0, 0, 1206}, {107, 0, 0, 1207}, {108, 2, 815, 65535},
	{109, 2, 817, 65535}, {110, 2, 819, 65535}, {112, 1, 821, 65535},
	{114, 2, 822, 65535}, {115, 0, 0, 1227}, {116, 0, 0, 1228},
	{117, 3, 824, 65535}, {118, 1, 827, 65535}, {97, 7, 828, 65535},
	{101, 2, 835, 65535}, {105, 2, 837, 65535}, {108, 2, 839, 65535},
	{111, 8, 841, 65535}, {114, 4, 849, 1316}, {117, 2, 853, 65535},
	{113, 2, 855, 65535}, {117, 3, 857, 65535}, {97, 2, 860, 65535},
	{101, 13, 862, 65535}, {105, 3, 875, 65535}, {115, 1, 878, 65535},
	{39, 2, 879, 65535}, {97, 5, 881, 65535}, {99, 3, 886, 65535},
	{100, 1, 889, 65535}, {101, 6, 890, 65535}, {104, 2, 896, 65535},
	{105, 6, 898, 65535}, {107, 3, 904, 65535}, {108, 0, 0, 1573},
	{111, 4, 907, 65535}, {112, 3, 911, 65535}, {116, 3, 914, 65535},
	{117, 10, 917, 65535}, {118, 1, 927, 65535}, {119, 0, 0, 1647},
	{121, 0, 0, 1648}, {122, 2, 928, 65535}, {97, 3, 930, 65535},
	{101, 6, 933, 65535}, {104, 4, 939, 65535}, {105, 6, 943, 65535},
	{108, 0, 0, 1714}, {111, 6, 949, 65535}, {114, 3, 955, 65535},
	{117, 4, 958, 65535}, {119, 3, 962, 65535}, {121, 0, 0, 1761},
	{98, 1, 965, 65535}, {100, 2, 966, 65535}, {103, 1, 968, 65535},
	{105, 0, 0, 1772}, {108, 2, 969, 65535}, {110, 3, 971, 65535},
	{112, 0, 0, 1781}, {114, 0, 0, 1782}, {115, 0, 0, 1783},
	{117, 2, 974, 65535}, {119, 0, 0, 1786}, {121, 0, 0, 1787},
	{97, 4, 976, 65535}, {101, 3, 980, 65535}, {105, 6, 983, 65535},
	{107, 0, 0, 1838}, {111, 4, 989, 65535}, {117, 0, 0, 1855},
	{121, 0, 0, 1856}, {97, 4, 993, 65535}, {101, 4, 997, 65535},
	{104, 1, 1001, 65535}, {105, 2, 1002, 65535}, {114, 2, 1004, 65535},
	{121, 3, 1006, 65535}, {101, 1, 1009, 65535}, {97, 3, 1010, 65535},
	{111, 2, 1013, 65535}, {117, 0, 0, 1919}, {32, 1, 1015, 65535},
	{97, 5, 1016, 65535}, {100, 1, 1021, 65535}, {111, 3, 1022, 65535},
	{117, 4, 1025, 65535}, {177, 2, 1029, 65535}, {179, 0, 0, 1964},
	{180, 1, 1031, 65535}, {181, 1, 1032, 65535}, {186, 0, 0, 1972},
	{188, 1, 1033, 65535}, {129, 0, 0, 1978}, {131, 1, 1034, 65535},
	{132, 1, 1035, 65535}, {134, 0, 0, 1984}, {135, 0, 0, 1985},
	{176, 1, 1036, 65535}, {178, 3, 1037, 65535}, {179, 1, 1040, 65535},
	{180, 2, 1041, 65535}, {183, 1, 1043, 65535}, {184, 0, 0, 2019},
	{186, 1, 1044, 65535}, {187, 1, 1045, 65535}, {188, 2, 1046, 65535},
	{189, 1, 1048, 65535}, {190, 3, 1049, 65535}, {191, 2, 1052, 65535},
	{128, 1, 1054, 65535}, {129, 1, 1055, 65535}, {130, 2, 1056, 65535},
	{131, 1, 1058, 65535}, {132, 0, 0, 2157}, {135, 1, 1059, 65535},
	{141, 0, 0, 2161}, {147, 1, 1060, 65535}, {148, 1, 1061, 65535},
	{149, 1, 1062, 65535}, {150, 0, 0, 2179}, {151, 1, 1063, 65535},
	{152, 1, 1064, 65535}, {155, 0, 0, 2184}, {156, 1, 1065, 65535},
	{158, 2, 1066, 65535}, {162, 0, 0, 2190}, {164, 1, 1068, 65535},
	{168, 0, 0, 2193}, {169, 1, 1069, 65535}, {170, 1, 1070, 65535},
	{167, 3, 1071, 65535}, {168, 1, 1074, 65535}, {170, 2, 1075, 65535},
	{172, 0, 0, 2263}, {173, 2, 1077, 65535}, {174, 0, 0, 2267},
	{175, 1, 1079, 65535}, {177, 2, 1080, 65535}, {178, 1, 1082, 65535},
	{179, 2, 1083, 65535}, {180, 1, 1085, 65535}, {181, 0, 0, 2281},
	{183, 0, 0, 2282}, {185, 1, 1086, 65535}, {129, 1, 1087, 65535},
	{130, 0, 0, 2287}, {131, 0, 0, 2288}, {132, 0, 0, 2289},
	{133, 2, 1088, 65535}, {134, 1, 1090, 65535}, {136, 2, 1091, 65535},
	{190, 1, 1093, 65535}, {164, 6, 1094, 65535}, {166, 3, 1100, 65535},
	{184, 2, 1103, 65535}, {185, 3, 1105, 65535}, {129, 5, 1108, 65535},
	{130, 7, 1113, 65535}, {131, 14, 1120, 65535}, {184, 4, 1134, 65535},
	{186, 1, 1138, 65535}, {188, 1, 1139, 65535}, {189, 2, 1140, 65535},
	{191, 0, 0, 2402}, {133, 4, 1142, 65535}, {134, 0, 0, 2412},
	{135, 0, 0, 2413}, {136, 3, 1146, 65535}, {137, 1, 1149, 65535},
	{138, 1, 1150, 65535}, {141, 0, 0, 2426}, {142, 0, 0, 2427},
	{143, 1, 1151, 65535}, {144, 0, 0, 2431}, {155, 1, 1152, 65535},
	{156, 0, 0, 2435}, {164, 0, 0, 2436}, {173, 1, 1153, 65535},
	{174, 0, 0, 2439}, {185, 1, 1154, 65535}, {186, 0, 0, 2442},
	{187, 1, 1155, 65535}, {189, 0, 0, 2445}, {190, 1, 1156, 65535},
	{130, 0, 0, 2450}, {136, 1, 1157, 65535}, {137, 4, 1158, 65535},
	{142, 3, 1162, 65535}, {143, 0, 0, 2466}, {144, 1, 1165, 65535},
	{148, 2, 1166, 65535}, {150, 1, 1168, 65535}, {152, 0, 0, 2475},
	{155, 1, 1169, 65535}, {156, 5, 1170, 65535}, {157, 0, 0, 2494},
	{159, 1, 1175, 65535}, {164, 0, 0, 2498}, {172, 1, 1176, 65535},
	{179, 0, 0, 2501}, {181, 0, 0, 2502}, {130, 1, 1177, 65535},
	{131, 1, 1178, 65535}, {132, 1, 1179, 65535}, {134, 1, 1180, 65535},
	{137, 0, 0, 2514}, {149, 0, 0, 2515}, {153, 1, 1181, 65535},
	{167, 0, 0, 2520}, {171, 1, 1182, 65535}, {182, 0, 0, 2523},
	{187, 0, 0, 2524}, {189, 1, 1183, 65535}, {129, 2, 1184, 65535},
	{143, 0, 0, 2529}, {145, 0, 0, 2530}, {164, 0, 0, 2531},
	{168, 3, 1186, 65535}, {169, 0, 0, 2536}, {170, 0, 0, 2537},
	{174, 2, 1189, 65535}, {175, 2, 1191, 65535}, {178, 0, 0, 2543},
	{179, 2, 1193, 65535}, {180, 0, 0, 2546}, {181, 1, 1195, 65535},
	{183, 1, 1196, 65535}, {189, 0, 0, 2553}, {191, 1, 1197, 65535},
	{129, 2, 1198, 65535}, {130, 0, 0, 2560}, {150, 3, 1200, 65535},
	{151, 1, 1203, 65535}, {152, 0, 0, 2566}, {155, 0, 0, 2567},
	{159, 0, 0, 2568}, {162, 0, 0, 2569}, {166, 1, 1204, 65535},
	{187, 1, 1205, 65535}, {176, 2, 1206, 65535}, {178, 0, 0, 2578},
	{179, 2, 1208, 65535}, {180, 0, 0, 2583}, {181, 1, 1210, 65535},
	{184, 2, 1211, 65535}, {130, 0, 0, 2592}, {132, 0, 0, 2593},
	{137, 1, 1213, 65535}, {139, 3, 1214, 65535}, {140, 1, 1217, 65535},
	{160, 0, 0, 2609}, {161, 0, 0, 2610}, {167, 4, 1218, 65535},
	{169, 1, 1222, 65535}, {175, 0, 0, 2618}, {176, 3, 1223, 65535},
	{179, 0, 0, 2622}, {182, 0, 0, 2623}, {138, 1, 1226, 65535},
	{139, 0, 0, 2627}, {149, 0, 0, 2628}, {156, 1, 1227, 65535},
	{157, 3, 1228, 65535}, {160, 3, 1231, 65535}, {161, 1, 1234, 65535},
	{162, 1, 1235, 65535}, {181, 1, 1236, 65535}, {182, 0, 0, 2648},
	{185, 1, 1237, 65535}, {191, 0, 0, 2651}, {131, 0, 0, 2652},
	{138, 1, 1238, 65535}, {142, 1, 1239, 65535}, {148, 0, 0, 2658},
	{153, 0, 0, 2659}, {154, 1, 1240, 65535}, {32, 2, 1241, 65535},
	{98, 0, 0, 2}, {99, 2, 1243, 65535}, {100, 2, 1245, 65535},
	{102, 2, 1247, 65535}, {104, 0, 0, 25}, {107, 1, 1249, 65535},
	{108, 1, 1250, 65535}, {109, 2, 1251, 65535}, {111, 2, 1253, 65535},
	{112, 4, 1255, 65535}, {114, 2, 1259, 65535}, {115, 1, 1261, 65535},
	{116, 3, 1262, 65535}, {117, 0, 0, 109}, {118, 2, 1265, 65535},
	{121, 0, 0, 112}, {207, 0, 0, 113}, {208, 2, 1267, 65535},
	{209, 0, 0, 124}, {215, 2, 1269, 65535}, {216, 2, 1271, 65535},
	{217, 0, 0, 132}, {136, 1, 1273, 65535}, {137, 0, 0, 138},
	{140, 0, 0, 142}, {182, 0, 0, 143}, {108, 0, 0, 146},
	{109, 0, 0, 147}, {112, 1, 1274, 65535}, {115, 2, 1275, 65535},
	{118, 1, 1277, 65535}, {98, 1, 1278, 65535}, {111, 3, 1279, 160},
	{114, 0, 0, 189}, {97, 0, 0, 190}, {99, 2, 1282, 65535},
	{101, 2, 1284, 65535}, {116, 1, 1286, 65535}, {32, 0, 0, 217},
	{97, 0, 0, 218}, {99, 0, 0, 219}, {100, 1, 1287, 65535},
	{115, 0, 0, 228}, {118, 1, 1288, 65535}, {100, 0, 0, 242},
	{102, 0, 0, 243}, {111, 1, 1289, 65535}, {99, 1, 1290, 65535},
	{115, 0, 0, 250}, {116, 1, 1291, 65535}, {122, 0, 0, 253},
	{32, 0, 0, 254}, {103, 0, 0, 255}, {108, 2, 1292, 65535},
	{114, 1, 1294, 65535}, {116, 0, 0, 273}, {32, 0, 0, 274},
	{101, 1, 1295, 65535}, {97, 3, 1296, 65535}, {104, 0, 0, 280},
	{109, 2, 1299, 65535}, {110, 2, 1301, 65535}, {116, 2, 1303, 65535},
	{117, 1, 1305, 65535}, {122, 1, 1306, 65535}, {110, 0, 0, 298},
	{112, 0, 0, 299}, {114, 0, 0, 300}, {117, 0, 0, 301},
	{97, 0, 0, 302}, {99, 0, 0, 303}, {107, 0, 0, 304},
	{111, 0, 0, 305}, {116, 2, 1307, 65535}, {32, 0, 0, 328},
	{99, 1, 1309, 65535}, {107, 0, 0, 332}, {115, 1, 1310, 65535},
	{102, 2, 1311, 65535}, {115, 0, 0, 346}, {116, 0, 0, 347},
	{99, 1, 1313, 65535}, {103, 2, 1314, 65535}, {105, 0, 0, 354},
	{108, 0, 0, 355}, {32, 0, 0, 356}, {97, 2, 1316, 65535},
	{99, 1, 1318, 65535}, {105, 1, 1319, 65535}, {107, 1, 1320, 65535},
	{108, 2, 1321, 65535}, {114, 5, 1323, 65535}, {115, 0, 0, 375},
	{119, 1, 1328, 65535}, {122, 1, 1329, 65535}, {108, 1, 1330, 65535},
	{110, 0, 0, 384}, {122, 0, 0, 385}, {105, 0, 0, 386},
	{117, 0, 0, 387}, {108, 0, 0, 388}, {111, 1, 1331, 65535},
	{97, 0, 0, 391}, {101, 1, 1332, 65535}, {111, 0, 0, 394},
	{108, 1, 1333, 65535}, {115, 0, 0, 397}, {100, 0, 0, 399},
	{114, 2, 1334, 65535}, {115, 0, 0, 402}, {116, 1, 1336, 65535},
	{117, 0, 0, 409}, {32, 0, 0, 410}, {108, 0, 0, 411},
	{114, 3, 1337, 65535}, {116, 3, 1340, 65535}, {118, 0, 0, 423},
	{105, 3, 1343, 65535}, {117, 0, 0, 428}, {97, 0, 0, 430},
	{105, 2, 1346, 65535}, {111, 1, 1348, 65535}, {107, 0, 0, 443},
	{108, 0, 0, 444}, {109, 3, 1349, 65535}, {110, 5, 1352, 65535},
	{111, 2, 1357, 65535}, {112, 2, 1359, 65535}, {114, 1, 1361, 65535},
	{117, 0, 0, 536}, {101, 1, 1362, 65535}, {32, 0, 0, 540},
	{105, 0, 0, 541}, {108, 1, 1363, 65535}, {110, 0, 0, 545},
	{116, 1, 1364, 65535}, {32, 2, 1365, 65535}, {101, 1, 1367, 65535},
	{102, 0, 0, 559}, {105, 2, 1368, 65535}, {106, 1, 1370, 65535},
	{108, 3, 1371, 565}, {114, 2, 1374, 65535}, {115, 2, 1376, 65535},
	{116, 0, 0, 579}, {122, 0, 0, 580}, {100, 1, 1378, 65535},
	{101, 1, 1379, 65535}, {110, 0, 0, 590}, {114, 1, 1380, 65535},
	{115, 3, 1381, 65535}, {116, 1, 1384, 65535}, {32, 3, 1385, 65535},
	{98, 0, 0, 608}, {99, 1, 1388, 65535}, {100, 1, 1389, 65535},
	{109, 3, 1390, 65535}, {110, 1, 1393, 65535}, {115, 0, 0, 618},
	{119, 1, 1394, 65535}, {117, 2, 1395, 65535}, {98, 1, 1397, 65535},
	{109, 1, 1398, 65535}, {112, 2, 1399, 65535}, {111, 1, 1401, 65535},
	{105, 2, 1402, 65535}, {32, 0, 0, 643}, {111, 0, 0, 644},
	{97, 1, 1404, 65535}, {32, 3, 1405, 65535}, {97, 0, 0, 656},
	{100, 0, 0, 657}, {108, 1, 1408, 65535}, {114, 1, 1409, 65535},
	{116, 2, 1410, 65535}, {118, 2, 1412, 65535}, {97, 0, 0, 674},
	{111, 0, 0, 675}, {99, 2, 1414, 65535}, {112, 0, 0, 682},
	{116, 4, 1416, 65535}, {99, 1, 1420, 65535}, {112, 0, 0, 693},
	{32, 0, 0, 694}, {99, 1, 1421, 65535}, {105, 0, 0, 699},
	{108, 1, 1422, 65535}, {118, 0, 0, 702}, {99, 0, 0, 703},
	{104, 0, 0, 704}, {108, 0, 0, 705}, {114, 0, 0, 706},
	{99, 0, 0, 707}, {108, 0, 0, 708}, {110, 0, 0, 709},
	{108, 2, 1423, 65535}, {111, 0, 0, 717}, {114, 4, 1425, 65535},
	{97, 0, 0, 723}, {101, 0, 0, 724}, {111, 1, 1429, 65535},
	{32, 3, 1430, 65535}, {101, 0, 0, 738}, {102, 0, 0, 739},
	{109, 0, 0, 740}, {114, 2, 1433, 65535}, {115, 3, 1435, 65535},
	{116, 1, 1438, 65535}, {102, 1, 1439, 65535}, {114, 0, 0, 760},
	{122, 1, 1440, 65535}, {32, 1, 1441, 65535}, {100, 0, 0, 765},
	{116, 1, 1442, 65535}, {97, 1, 1443, 65535}, {101, 0, 0, 770},
	{98, 1, 1444, 65535}, {103, 0, 0, 773}, {107, 2, 1445, 65535},
	{118, 2, 1447, 65535}, {122, 0, 0, 780}, {108, 1, 1449, 65535},
	{109, 1, 1450, 783}, {115, 0, 0, 785}, {116, 0, 0, 786},
	{100, 2, 1451, 65535}, {101, 1, 1453, 65535}, {103, 0, 0, 791},
	{114, 2, 1454, 65535}, {97, 2, 1456, 65535}, {101, 0, 0, 798},
	{109, 1, 1458, 65535}, {112, 0, 0, 804}, {122, 1, 1459, 65535},
	{97, 2, 1460, 65535}, {112, 0, 0, 810}, {32, 3, 1462, 65535},
	{101, 0, 0, 819}, {32, 1, 1465, 65535}, {97, 1, 1466, 65535},
	{112, 1, 1467, 65535}, {32, 0, 0, 833}, {99, 0, 0, 834},
	{102, 0, 0, 835}, {105, 1, 1468, 65535}, {108, 0, 0, 839},
	{115, 2, 1469, 65535}, {118, 1, 1471, 65535}, {122, 1, 1472, 65535},
	{32, 2, 1473, 65535}, {97, 1, 1475, 65535}, {99, 1, 1476, 65535},
	{112, 0, 0, 868}, {32, 0, 0, 870}, {97, 1, 1477, 871},
	{32, 2, 1478, 65535}, {116, 1, 1480, 65535}, {105, 1, 1481, 65535},
	{117, 0, 0, 886}, {109, 1, 1482, 65535}, {112, 2, 1483, 65535},
	{116, 1, 1485, 65535}, {117, 0, 0, 895}, {121, 0, 0, 896},
	{101, 0, 0, 897}, {114, 0, 0, 898}, {115, 0, 0, 899},
	{114, 1, 1486, 65535}, {105, 2, 1487, 65535}, {109, 2, 1489, 65535},
	{110, 1, 1491, 65535}, {112, 1, 1492, 65535}, {110, 0, 0, 939},
	{112, 0, 0, 940}, {117, 0, 0, 941}, {97, 0, 0, 942},
	{101, 0, 0, 943}, {32, 3, 1493, 65535}, {97, 0, 0, 948},
	{101, 0, 0, 949}, {103, 0, 0, 950}, {105, 0, 0, 951},
	{110, 2, 1496, 65535}, {115, 4, 1498, 65535}, {116, 1, 1502, 65535},
	{32, 2, 1503, 65535}, {97, 2, 1505, 65535}, {99, 1, 1507, 65535},
	{101, 2, 1508, 65535}, {103, 4, 1510, 65535}, {115, 2, 1514, 65535},
	{116, 0, 0, 989}, {119, 0, 0, 990}, {104, 0, 0, 991},
	{107, 1, 1516, 65535}, {110, 2, 1517, 65535}, {114, 1, 1519, 65535},
	{115, 1, 1520, 65535}, {32, 2, 1521, 65535}, {97, 1, 1523, 65535},
	{103, 3, 1524, 65535}, {101, 2, 1527, 65535}, {105, 1, 1529, 65535},
	{107, 2, 1530, 65535}, {115, 0, 0, 1036}, {116, 1, 1532, 1037},
	{105, 2, 1533, 65535}, {110, 1, 1535, 65535}, {115, 2, 1536, 65535},
	{116, 1, 1538, 65535}, {100, 0, 0, 1055}, {101, 2, 1539, 65535},
	{103, 1, 1541, 65535}, {104, 0, 0, 1061}, {105, 2, 1542, 65535},
	{106, 1, 1544, 65535}, {108, 2, 1545, 65535}, {109, 0, 0, 1076},
	{110, 4, 1547, 65535}, {114, 0, 0, 1083}, {115, 3, 1551, 65535},
	{32, 2, 1554, 65535}, {103, 0, 0, 1092}, {106, 0, 0, 1093},
	{110, 0, 0, 1094}, {116, 2, 1556, 65535}, {100, 2, 1558, 65535},
	{106, 0, 0, 1105}, {110, 0, 0, 1106}, {114, 1, 1560, 65535},
	{115, 1, 1561, 65535}, {106, 0, 0, 1123}, {116, 0, 0, 1124},
	{97, 1, 1562, 65535}, {99, 1, 1563, 65535}, {106, 3, 1564, 65535},
	{112, 2, 1567, 65535}, {115, 2, 1569, 65535}, {118, 0, 0, 1145},
	{101, 0, 0, 1146}, {106, 2, 1571, 65535}, {117, 0, 0, 1150},
	{118, 0, 0, 1151}, {119, 3, 1573, 65535}, {120, 1, 1576, 65535},
	{32, 0, 0, 1171}, {114, 0, 0, 1172}, {116, 2, 1577, 65535},
	{117, 1, 1579, 65535}, {104, 1, 1580, 65535}, {111, 0, 0, 1181},
	{97, 1, 1581, 65535}, {109, 1, 1582, 65535}, {110, 0, 0, 1187},
	{115, 0, 0, 1188}, {116, 0, 0, 1189}, {98, 0, 0, 1191},
	{101, 1, 1583, 65535}, {103, 0, 0, 1194}, {109, 0, 0, 1195},
	{111, 0, 0, 1196}, {112, 1, 1584, 65535}, {114, 0, 0, 1200},
	{102, 1, 1585, 65535}, {108, 1, 1586, 65535}, {100, 1, 1587, 65535},
	{118, 0, 0, 1211}, {32, 3, 1588, 65535}, {97, 0, 0, 1216},
	{97, 0, 0, 1217}, {108, 0, 0, 1218}, {101, 1, 1591, 65535},
	{100, 0, 0, 1224}, {105, 1, 1592, 65535}, {99, 1, 1593, 65535},
	{114, 1, 1594, 65535}, {118, 2, 1595, 65535}, {101, 1, 1597, 65535},
	{103, 2, 1598, 65535}, {105, 1, 1600, 65535}, {114, 2, 1601, 65535},
	{115, 0, 0, 1261}, {116, 0, 0, 1262}, {117, 0, 0, 1263},
	{121, 1, 1603, 65535}, {111, 0, 0, 1266}, {114, 2, 1604, 65535},
	{110, 3, 1606, 1272}, {117, 1, 1609, 65535}, {97, 3, 1610, 65535},
	{101, 1, 1613, 65535}, {98, 0, 0, 1285}, {99, 2, 1614, 65535},
	{100, 3, 1616, 65535}, {107, 2, 1619, 65535}, {108, 1, 1621, 65535},
	{112, 1, 1622, 65535}, {115, 3, 1623, 65535}, {119, 0, 0, 1315},
	{101, 8, 1626, 65535}, {105, 5, 1634, 65535}, {111, 2, 1639, 65535},
	{122, 1, 1641, 65535}, {98, 2, 1642, 65535}, {108, 1, 1644, 65535},
	{229, 0, 0, 1383}, {231, 0, 0, 1384}, {97, 0, 0, 1385},
	{101, 0, 0, 1386}, {105, 0, 0, 1387}, {115, 0, 0, 1388},
	{116, 0, 0, 1389}, {97, 3, 1645, 65535}, {99, 5, 1648, 65535},
	{100, 2, 1653, 65535}, {103, 2, 1655, 65535}, {106, 1, 1657, 65535},
	{107, 1, 1658, 65535}, {108, 0, 0, 1436}, {109, 0, 0, 1437},
	{112, 3, 1659, 65535}, {115, 3, 1662, 65535}, {116, 3, 1665, 65535},
	{117, 2, 1668, 65535}, {122, 0, 0, 1456}, {99, 0, 0, 1457},
	{102, 1, 1670, 65535}, {115, 1, 1671, 65535}, {115, 1, 1672, 1462},
	{97, 0, 0, 1464}, {105, 1, 1673, 65535}, {104, 0, 0, 1468},
	{108, 3, 1674, 65535}, {111, 0, 0, 1481}, {114, 0, 0, 1482},
	{118, 1, 1677, 65535}, {97, 0, 0, 1488}, {104, 3, 1678, 65535},
	{114, 1, 1681, 65535}, {105, 1, 1682, 65535}, {32, 2, 1683, 65535},
	{97, 1, 1685, 65535}, {101, 1, 1686, 65535}, {103, 0, 0, 1507},
	{105, 2, 1687, 65535}, {110, 4, 1689, 65535}, {97, 1, 1693, 65535},
	{111, 1, 1694, 65535}, {32, 0, 0, 1541}, {103, 3, 1695, 65535},
	{105, 1, 1698, 65535}, {109, 0, 0, 1558}, {115, 0, 0, 1559},
	{116, 1, 1699, 65535}, {105, 1, 1700, 65535}, {111, 3, 1701, 65535},
	{114, 0, 0, 1572}, {98, 1, 1704, 65535}, {103, 0, 0, 1579},
	{107, 0, 0, 1580}, {110, 1, 1705, 65535}, {97, 0, 0, 1583},
	{111, 1, 1706, 65535}, {114, 1, 1707, 65535}, {97, 5, 1708, 65535},
	{111, 1, 1713, 65535}, {114, 0, 0, 1604}, {32, 0, 0, 1605},
	{97, 0, 0, 1606}, {98, 1, 1714, 65535}, {99, 1, 1715, 65535},
	{103, 0, 0, 1625}, {105, 2, 1716, 65535}, {108, 2, 1718, 65535},
	{109, 0, 0, 1632}, {112, 1, 1720, 65535}, {115, 1, 1721, 65535},
	{97, 1, 1722, 65535}, {97, 0, 0, 1649}, {117, 0, 0, 1650},
	{108, 0, 0, 1651}, {112, 1, 1723, 65535}, {114, 2, 1724, 65535},
	{105, 1, 1726, 65535}, {107, 1, 1727, 65535}, {108, 1, 1728, 65535},
	{109, 1, 1729, 65535}, {114, 4, 1730, 65535}, {120, 0, 0, 1673},
	{97, 1, 1734, 65535}, {105, 1, 1735, 65535}, {111, 0, 0, 1694},
	{114, 0, 0, 1695}, {101, 0, 0, 1696}, {108, 4, 1736, 65535},
	{109, 3, 1740, 65535}, {110, 0, 0, 1711}, {112, 0, 0, 1712},
	{115, 0, 0, 1713}, {32, 0, 0, 1715}, {103, 1, 1743, 65535},
	{111, 0, 0, 1719}, {112, 2, 1744, 65535}, {114, 1, 1746, 65535},
	{117, 1, 1747, 65535}, {97, 3, 1748, 65535}, {101, 1, 1751, 65535},
	{121, 0, 0, 1734}, {32, 3, 1752, 65535}, {105, 1, 1755, 65535},
	{108, 2, 1756, 65535}, {109, 3, 1758, 65535}, {101, 1, 1761, 65535},
	{105, 1, 1762, 65535}, {111, 0, 0, 1760}, {101, 1, 1763, 65535},
	{111, 1, 1764, 65535}, {115, 0, 0, 1768}, {114, 1, 1765, 65535},
	{111, 0, 0, 1773}, {116, 1, 1766, 65535}, {32, 0, 0, 1778},
	{109, 0, 0, 1779}, {115, 0, 0, 1780}, {115, 0, 0, 1784},
	{116, 0, 0, 1785}, {105, 1, 1767, 65535}, {108, 3, 1768, 65535},
	{115, 0, 0, 1797}, {122, 0, 0, 1798}, {100, 0, 0, 1799},
	{114, 2, 1771, 65535}, {122, 0, 0, 1810}, {32, 2, 1773, 65535},
	{98, 0, 0, 1813}, {100, 1, 1775, 65535}, {101, 1, 1776, 65535},
	{107, 0, 0, 1831}, {115, 4, 1777, 65535}, {105, 1, 1781, 65535},
	{108, 3, 1782, 65535}, {114, 3, 1785, 65535}, {116, 1, 1788, 65535},
	{107, 0, 0, 1857}, {110, 0, 0, 1858}, {115, 1, 1789, 65535},
	{116, 1, 1790, 65535}, {32, 4, 1791, 65535}, {105, 1, 1795, 65535},
	{108, 0, 0, 1872}, {114, 0, 0, 1873}, {97, 1, 1796, 65535},
	{106, 0, 0, 1878}, {114, 2, 1797, 65535}, {105, 0, 0, 1882},
	{111, 0, 0, 1883}, {100, 0, 0, 1884}, {107, 0, 0, 1885},
	{115, 3, 1799, 65535}, {109, 1, 1802, 65535}, {108, 0, 0, 1892},
	{110, 0, 0, 1893}, {122, 2, 1803, 65535}, {114, 1, 1805, 65535},
	{117, 4, 1806, 65535}, {119, 1, 1810, 65535}, {100, 0, 0, 1922},
	{108, 0, 0, 1923}, {109, 2, 1811, 65535}, {112, 2, 1813, 65535},
	{118, 0, 0, 1930}, {105, 1, 1815, 65535}, {98, 2, 1816, 65535},
	{101, 0, 0, 1938}, {111, 0, 0, 1939}, {32, 0, 0, 1940},
	{109, 1, 1818, 65535}, {114, 2, 1819, 65535}, {115, 1, 1821, 65535},
	{206, 1, 1822, 65535}, {207, 3, 1823, 65535}, {206, 3, 1826, 65535},
	{206, 2, 1829, 65535}, {206, 2, 1831, 65535}, {207, 2, 1833, 65535},
	{206, 2, 1835, 65535}, {208, 1, 1837, 65535}, {32, 0, 0, 1988},
	{208, 4, 1838, 65535}, {209, 3, 1842, 65535}, {208, 2, 1845, 65535},
	{208, 1, 1847, 65535}, {209, 0, 0, 2013}, {208, 3, 1848, 65535},
	{208, 2, 1851, 65535}, {208, 2, 1853, 65535}, {208, 2, 1855, 65535},
	{209, 1, 1857, 65535}, {208, 3, 1858, 65535}, {32, 2, 1861, 65535},
	{208, 3, 1863, 65535}, {209, 3, 1866, 65535}, {208, 3, 1869, 65535},
	{209, 2, 1872, 65535}, {208, 3, 1874, 65535}, {208, 5, 1877, 65535},
	{208, 3, 1882, 65535}, {209, 0, 0, 2153}, {208, 2, 1885, 65535},
	{208, 2, 1887, 65535}, {215, 3, 1889, 65535}, {215, 10, 1892, 65535},
	{215, 1, 1902, 65535}, {215, 2, 1903, 65535}, {215, 2, 1905, 65535},
	{215, 3, 1907, 65535}, {215, 0, 0, 2188}, {216, 0, 0, 2189},
	{215, 2, 1910, 65535}, {215, 3, 1912, 65535}, {215, 3, 1915, 65535},
	{216, 8, 1918, 65535}, {217, 5, 1926, 65535}, {218, 0, 0, 2244},
	{216, 2, 1931, 65535}, {216, 6, 1933, 65535}, {217, 3, 1939, 65535},
	{216, 0, 0, 2264}, {217, 2, 1942, 65535}, {217, 1, 1944, 65535},
	{216, 0, 0, 2270}, {217, 0, 0, 2271}, {217, 1, 1945, 65535},
	{216, 0, 0, 2274}, {217, 0, 0, 2275}, {216, 1, 1946, 65535},
	{216, 1, 1947, 65535}, {217, 1, 1948, 65535}, {216, 4, 1949, 65535},
	{217, 1, 1953, 65535}, {216, 2, 1954, 65535}, {216, 1, 1956, 65535},
	{217, 0, 0, 2303}, {216, 2, 1957, 65535}, {150, 0, 0, 2309},
	{159, 0, 0, 2310}, {174, 1, 1959, 65535}, {181, 0, 0, 2313},
	{182, 1, 1960, 65535}, {185, 0, 0, 2317}, {170, 0, 0, 2318},
	{172, 0, 0, 2319}, {185, 0, 0, 2320}, {132, 1, 1961, 65535},
	{171, 1, 1962, 65535}, {128, 0, 0, 2325}, {129, 0, 0, 2326},
	{130, 0, 0, 2327}, {130, 0, 0, 2328}, {138, 0, 0, 2329},
	{147, 1, 1963, 65535}, {153, 0, 0, 2337}, {175, 0, 0, 2338},
	{136, 0, 0, 2339}, {162, 0, 0, 2340}, {175, 0, 0, 2341},
	{179, 1, 1964, 65535}, {181, 0, 0, 2352}, {183, 1, 1965, 65535},
	{185, 1, 1966, 65535}, {132, 1, 1967, 65535}, {136, 1, 1968, 65535},
	{149, 1, 1969, 65535}, {150, 1, 1970, 65535}, {151, 0, 0, 2367},
	{154, 0, 0, 2368}, {155, 1, 1971, 65535}, {157, 0, 0, 2371},
	{158, 0, 0, 2372}, {161, 1, 1972, 65535}, {169, 0, 0, 2379},
	{170, 1, 1973, 65535}, {172, 0, 0, 2382}, {173, 1, 1974, 65535},
	{128, 0, 0, 2385}, {138, 1, 1975, 65535}, {139, 2, 1976, 65535},
	{190, 0, 0, 2392}, {186, 1, 1978, 65535}, {154, 2, 1979, 65535},
	{156, 1, 1981, 65535}, {160, 0, 0, 2401}, {141, 0, 0, 2403},
	{168, 2, 1982, 65535}, {177, 0, 0, 2407}, {179, 2, 1984, 65535},
	{134, 1, 1986, 65535}, {151, 0, 0, 2420}, {169, 0, 0, 2421},
	{141, 1, 1987, 65535}, {160, 1, 1988, 65535}, {145, 2, 1989, 65535},
	{158, 2, 1991, 65535}, {151, 2, 1993, 65535}, {191, 1, 1995, 65535},
	{163, 2, 1996, 65535}, {174, 2, 1998, 65535}, {145, 4, 2000, 65535},
	{128, 0, 0, 2456}, {139, 0, 0, 2457}, {147, 0, 0, 2458},
	{171, 2, 2004, 65535}, {146, 0, 0, 2461}, {165, 0, 0, 2462},
	{168, 2, 2006, 65535}, {156, 2, 2008, 65535}, {182, 0, 0, 2469},
	{185, 1, 2010, 65535}, {176, 3, 2011, 65535}, {180, 1, 2014, 65535},
	{128, 3, 2015, 65535}, {137, 1, 2018, 65535}, {139, 0, 0, 2488},
	{151, 0, 0, 2489}, {172, 1, 2019, 65535}, {165, 1, 2020, 65535},
	{161, 1, 2021, 65535}, {185, 2, 2022, 65535}, {173, 3, 2024, 65535},
	{161, 1, 2027, 65535}, {177, 1, 2028, 65535}, {187, 2, 2029, 65535},
	{139, 1, 2031, 65535}, {145, 2, 2032, 65535}, {148, 0, 0, 2527},
	{175, 0, 0, 2528}, {130, 1, 2034, 65535}, {152, 0, 0, 2534},
	{187, 0, 0, 2535}, {162, 1, 2035, 65535}, {190, 0, 0, 2540},
	{132, 0, 0, 2541}, {173, 0, 0, 2542}, {170, 0, 0, 2544},
	{188, 0, 0, 2545}, {158, 1, 2036, 65535}, {179, 2, 2037, 65535},
	{148, 2, 2039, 65535}, {139, 0, 0, 2558}, {184, 0, 0, 2559},
	{137, 0, 0, 2561}, {177, 0, 0, 2562}, {178, 0, 0, 2563},
	{156, 1, 2041, 65535}, {150, 1, 2042, 65535}, {158, 3, 2043, 65535},
	{128, 0, 0, 2576}, {156, 0, 0, 2577}, {160, 0, 0, 2579},
	{181, 2, 2046, 65535}, {172, 1, 2048, 65535}, {128, 1, 2049, 65535},
	{176, 1, 2050, 65535}, {180, 1, 2051, 65535}, {164, 1, 2052, 65535},
	{171, 0, 0, 2598}, {181, 1, 2053, 65535}, {147, 1, 2054, 65535},
	{129, 0, 0, 2611}, {136, 0, 0, 2612}, {142, 1, 2055, 65535},
	{168, 0, 0, 2615}, {148, 2, 2056, 65535}, {148, 0, 0, 2619},
	{169, 0, 0, 2620}, {180, 0, 0, 2621}, {164, 1, 2058, 65535},
	{132, 2, 2059, 65535}, {180, 1, 2061, 65535}, {184, 2, 2062, 65535},
	{189, 0, 0, 2637}, {132, 1, 2064, 65535}, {149, 0, 0, 2640},
	{156, 0, 0, 2641}, {176, 1, 2065, 65535}, {139, 1, 2066, 65535},
	{156, 1, 2067, 65535}, {180, 1, 2068, 65535}, {184, 1, 2069, 65535},
	{152, 1, 2070, 65535}, {140, 1, 2071, 65535}, {103, 0, 0, 0},
	{115, 0, 0, 1}, {108, 0, 0, 3}, {111, 1, 2072, 65535},
	{97, 0, 0, 18}, {107, 1, 2073, 19}, {111, 0, 0, 21},
	{114, 1, 2074, 65535}, {111, 1, 2075, 65535}, {105, 1, 2076, 65535},
	{105, 1, 2077, 65535}, {110, 0, 0, 80}, {116, 0, 0, 81},
	{117, 0, 0, 82}, {101, 2, 2078, 65535}, {104, 0, 0, 86},
	{111, 0, 0, 87}, {114, 0, 0, 88}, {97, 0, 0, 89},
	{101, 5, 2080, 65535}, {104, 1, 2085, 65535}, {104, 0, 0, 105},
	{114, 1, 2086, 65535}, {119, 0, 0, 108}, {105, 0, 0, 110},
	{111, 0, 0, 111}, {186, 1, 2087, 65535}, {188, 1, 2088, 65535},
	{147, 0, 0, 125}, {170, 0, 0, 126}, {170, 1, 2089, 65535},
	{175, 1, 2090, 65535}, {134, 2, 2091, 65535}, {114, 1, 2093, 65535},
	{117, 0, 0, 151}, {122, 0, 0, 152}, {101, 1, 2094, 65535},
	{111, 1, 2095, 65535}, {45, 0, 0, 161}, {110, 3, 2096, 65535},
	{117, 1, 2099, 65535}, {101, 4, 2100, 65535}, {117, 1, 2104, 65535},
	{105, 1, 2105, 65535}, {112, 1, 2106, 65535}, {105, 1, 2107, 65535},
	{32, 5, 2108, 65535}, {101, 1, 2113, 65535}, {117, 1, 2114, 65535},
	{101, 1, 2115, 65535}, {117, 2, 2116, 65535}, {32, 2, 2118, 65535},
	{101, 4, 2120, 65535}, {101, 1, 2124, 65535}, {108, 1, 2125, 65535},
	{32, 0, 0, 277}, {100, 0, 0, 278}, {115, 0, 0, 279},
	{97, 0, 0, 281}, {101, 0, 0, 282}, {111, 1, 2126, 65535},
	{117, 1, 2127, 65535}, {101, 0, 0, 289}, {119, 1, 2128, 65535},
	{110, 1, 2129, 65535}, {101, 1, 2130, 65535}, {105, 3, 2131, 65535},
	{121, 1, 2134, 65535}, {111, 1, 2135, 65535}, {105, 1, 2136, 65535},
	{32, 4, 2137, 65535}, {103, 0, 0, 345}, {107, 1, 2141, 65535},
	{105, 1, 2142, 65535}, {108, 0, 0, 353}, {110, 0, 0, 357},
	{114, 0, 0, 358}, {111, 1, 2143, 65535}, {116, 1, 2144, 65535},
	{105, 1, 2145, 65535}, {105, 1, 2146, 65535}, {117, 0, 0, 369},
	{97, 0, 0, 370}, {101, 0, 0, 371}, {105, 0, 0, 372},
	{108, 0, 0, 373}, {115, 0, 0, 374}, {97, 2, 2147, 65535},
	{97, 2, 2149, 65535}, {100, 2, 2151, 65535}, {107, 1, 2153, 65535},
	{97, 2, 2154, 65535}, {116, 1, 2156, 65535}, {101, 0, 0, 400},
	{105, 0, 0, 401}, {101, 1, 2157, 65535}, {99, 0, 0, 412},
	{101, 1, 2158, 65535}, {114, 1, 2159, 65535}, {32, 2, 2160, 65535},
	{97, 0, 0, 421}, {116, 0, 0, 422}, {32, 0, 0, 424},
	{97, 1, 2162, 65535}, {117, 0, 0, 427}, {99, 2, 2163, 65535},
	{113, 1, 2165, 65535}, {115, 1, 2166, 65535}, {101, 1, 2167, 65535},
	{109, 1, 2168, 65535}, {112, 1, 2169, 65535}, {100, 1, 2170, 65535},
	{102, 1, 2171, 65535}, {110, 0, 0, 482}, {115, 0, 0, 483},
	{116, 5, 2172, 65535}, {107, 1, 2177, 65535}, {114, 0, 0, 522},
	{105, 2, 2178, 65535}, {121, 1, 2180, 65535}, {114, 1, 2181, 65535},
	{97, 1, 2182, 65535}, {115, 1, 2183, 65535}, {101, 1, 2184, 65535},
	{116, 1, 2185, 65535}, {119, 0, 0, 553}, {108, 1, 2186, 554},
	{110, 0, 0, 560}, {120, 2, 2187, 65535}, {97, 1, 2189, 65535},
	{32, 2, 2190, 65535}, {97, 1, 2192, 569}, {101, 1, 2193, 65535},
	{32, 0, 0, 574}, {110, 1, 2194, 65535}, {99, 0, 0, 577},
	{112, 0, 0, 578}, {32, 1, 2195, 65535}, {115, 1, 2196, 65535},
	{101, 1, 2197, 65535}, {99, 0, 0, 594}, {107, 1, 2198, 65535},
	{116, 1, 2199, 65535}, {32, 2, 2200, 65535}, {103, 0, 0, 603},
	{110, 1, 2202, 65535}, {121, 0, 0, 607}, {32, 1, 2203, 65535},
	{97, 1, 2204, 65535}, {97, 0, 0, 613}, {111, 0, 0, 614},
	{117, 0, 0, 615}, {97, 1, 2205, 65535}, {110, 1, 2206, 65535},
	{99, 0, 0, 625}, {107, 0, 0, 626}, {117, 1, 2207, 65535},
	{97, 1, 2208, 65535}, {97, 0, 0, 631}, {111, 0, 0, 632},
	{117, 1, 2209, 65535}, {99, 3, 2210, 65535}, {116, 1, 2213, 65535},
	{105, 1, 2214, 65535}, {99, 1, 2215, 65535}, {100, 0, 0, 654},
	{115, 0, 0, 655}, {97, 2, 2216, 65535}, {101, 1, 2218, 65535},
	{101, 1, 2219, 65535}, {114, 0, 0, 664}, {105, 1, 2220, 65535},
	{111, 1, 2221, 65535}, {114, 1, 2222, 65535}, {117, 1, 2223, 65535},
	{46, 0, 0, 683}, {97, 1, 2224, 65535}, {101, 0, 0, 687},
	{105, 0, 0, 688}, {108, 1, 2225, 65535}, {101, 1, 2226, 65535},
	{101, 1, 2227, 65535}, {103, 0, 0, 711}, {108, 1, 2228, 65535},
	{32, 0, 0, 718}, {109, 0, 0, 719}, {117, 0, 0, 720},
	{119, 1, 2229, 65535}, {109, 1, 2230, 65535}, {100, 0, 0, 730},
	{110, 1, 2231, 65535}, {116, 1, 2232, 65535}, {101, 0, 0, 741},
	{105, 0, 0, 742}, {99, 0, 0, 743}, {112, 1, 2233, 65535},
	{116, 1, 2234, 65535}, {32, 4, 2235, 65535}, {116, 1, 2239, 65535},
	{108, 1, 2240, 65535}, {116, 1, 2241, 65535}, {32, 1, 2242, 65535},
	{114, 1, 2243, 65535}, {101, 1, 2244, 65535}, {107, 0, 0, 774},
	{117, 0, 0, 775}, {101, 1, 2245, 65535}, {105, 0, 0, 779},
	{112, 1, 2246, 65535}, {101, 0, 0, 784}, {100, 0, 0, 787},
	{101, 0, 0, 788}, {114, 1, 2247, 65535}, {100, 0, 0, 792},
	{108, 1, 2248, 65535}, {100, 0, 0, 796}, {118, 0, 0, 797},
	{101, 1, 2249, 799}, {122, 1, 2250, 65535}, {99, 0, 0, 808},
	{103, 0, 0, 809}, {109, 0, 0, 815}, {116, 2, 2251, 65535},
	{118, 0, 0, 818}, {98, 1, 2253, 65535}, {103, 1, 2254, 65535},
	{114, 3, 2255, 65535}, {99, 1, 2258, 65535}, {99, 2, 2259, 65535},
	{116, 0, 0, 845}, {105, 1, 2261, 65535}, {101, 1, 2262, 65535},
	{97, 2, 2263, 65535}, {112, 1, 2265, 65535}, {116, 1, 2266, 65535},
	{114, 1, 2267, 65535}, {32, 2, 2268, 65535}, {101, 0, 0, 874},
	{109, 1, 2270, 65535}, {122, 1, 2271, 65535}, {110, 1, 2272, 65535},
	{112, 1, 2273, 65535}, {97, 0, 0, 891}, {99, 0, 0, 892},
	{101, 1, 2274, 65535}, {106, 2, 2275, 65535}, {99, 0, 0, 903},
	{107, 2, 2277, 65535}, {101, 1, 2279, 65535}, {109, 1, 2280, 65535},
	{116, 1, 2281, 65535}, {105, 4, 2282, 65535}, {100, 0, 0, 944},
	{115, 1, 2286, 65535}, {116, 0, 0, 947}, {103, 2, 2287, 65535},
	{106, 0, 0, 954}, {32, 0, 0, 955}, {97, 0, 0, 956},
	{99, 0, 0, 957}, {116, 0, 0, 958}, {101, 1, 2289, 65535},
	{106, 0, 0, 963}, {112, 0, 0, 964}, {114, 0, 0, 965},
	{118, 1, 2290, 65535}, {116, 1, 2291, 65535}, {114, 0, 0, 970},
	{115, 3, 2292, 65535}, {97, 0, 0, 974}, {102, 0, 0, 975},
	{103, 1, 2295, 65535}, {111, 0, 0, 978}, {32, 2, 2296, 65535},
	{101, 4, 2298, 65535}, {101, 1, 2302, 65535}, {101, 1, 2303, 996},
	{107, 4, 2304, 65535}, {101, 1, 2308, 65535}, {116, 1, 2309, 65535},
	{109, 1, 2310, 65535}, {117, 0, 0, 1018}, {100, 2, 2311, 65535},
	{32, 2, 2313, 65535}, {103, 2, 2315, 65535}, {105, 0, 0, 1029},
	{32, 0, 0, 1030}, {116, 0, 0, 1031}, {115, 1, 2317, 65535},
	{107, 0, 0, 1034}, {117, 0, 0, 1035}, {116, 0, 0, 1038},
	{110, 2, 2318, 65535}, {115, 1, 2320, 65535}, {97, 1, 2321, 65535},
	{32, 1, 2322, 65535}, {116, 0, 0, 1052}, {101, 1, 2323, 65535},
	{115, 1, 2324, 65535}, {116, 0, 0, 1058}, {111, 1, 2325, 65535},
	{110, 0, 0, 1062}, {115, 1, 2326, 65535}, {111, 1, 2327, 65535},
	{100, 2, 2328, 65535}, {104, 1, 2330, 65535}, {105, 0, 0, 1077},
	{116, 0, 0, 1078}, {117, 1, 2331, 1079}, {121, 0, 0, 1082},
	{32, 0, 0, 1084}, {115, 0, 0, 1085}, {116, 1, 2332, 65535},
	{99, 0, 0, 1090}, {112, 0, 0, 1091}, {32, 0, 0, 1095},
	{116, 0, 0, 1096}, {101, 0, 0, 1097}, {105, 1, 2333, 65535},
	{101, 1, 2334, 65535}, {116, 1, 2335, 65535}, {114, 1, 2336, 65535},
	{104, 2, 2337, 65535}, {99, 2, 2339, 65535}, {110, 1, 2341, 65535},
	{112, 0, 0, 1140}, {105, 0, 0, 1141}, {115, 0, 0, 1142},
	{108, 0, 0, 1143}, {116, 0, 0, 1144}, {99, 0, 0, 1147},
	{110, 1, 2342, 65535}, {32, 2, 2343, 65535}, {101, 1, 2345, 65535},
	{115, 2, 2346, 65535}, {116, 2, 2348, 1165}, {32, 2, 2350, 65535},
	{101, 0, 0, 1175}, {115, 1, 2352, 65535}, {101, 2, 2353, 65535},
	{117, 1, 2355, 65535}, {110, 2, 2356, 65535}, {98, 1, 2358, 65535},
	{111, 2, 2359, 65535}, {114, 1, 2361, 65535}, {97, 1, 2362, 65535},
	{101, 1, 2363, 65535}, {102, 1, 2364, 65535}, {109, 0, 0, 1214},
	{111, 0, 0, 1215}, {110, 1, 2365, 65535}, {103, 2, 2366, 65535},
	{97, 1, 2368, 65535}, {32, 2, 2369, 65535}, {105, 1, 2371, 65535},
	{114, 0, 0, 1238}, {114, 1, 2372, 65535}, {101, 0, 0, 1242},
	{105, 0, 0, 1243}, {100, 1, 2373, 65535}, {97, 0, 0, 1247},
	{116, 3, 2374, 65535}, {108, 1, 2377, 65535}, {32, 3, 2378, 65535},
	{103, 1, 2381, 65535}, {32, 2, 2382, 65535}, {103, 0, 0, 1276},
	{116, 0, 0, 1277}, {32, 1, 2384, 65535}, {97, 0, 0, 1280},
	{110, 0, 0, 1281}, {121, 0, 0, 1282}, {97, 1, 2385, 65535},
	{107, 0, 0, 1286}, {122, 0, 0, 1287}, {101, 0, 0, 1288},
	{105, 1, 2386, 65535}, {122, 0, 0, 1291}, {97, 0, 0, 1292},
	{114, 0, 0, 1293}, {105, 1, 2387, 65535}, {117, 1, 2388, 65535},
	{101, 0, 0, 1305}, {108, 3, 2389, 65535}, {116, 3, 2392, 65535},
	{99, 0, 0, 1317}, {100, 1, 2395, 65535}, {106, 2, 2396, 65535},
	{109, 0, 0, 1326}, {110, 1, 2398, 65535}, {115, 2, 2399, 65535},
	{116, 2, 2401, 65535}, {118, 1, 2403, 1335}, {100, 0, 0, 1341},
	{104, 1, 2404, 65535}, {106, 0, 0, 1347}, {110, 1, 2405, 65535},
	{118, 1, 2406, 65535}, {109, 1, 2407, 65535}, {120, 0, 0, 1364},
	{101, 2, 2408, 65535}, {98, 0, 0, 1370}, {108, 1, 2410, 65535},
	{97, 1, 2411, 65535}, {99, 0, 0, 1390}, {100, 2, 2412, 65535},
	{103, 2, 2414, 65535}, {101, 3, 2416, 65535}, {104, 2, 2419, 65535},
	{105, 1, 2421, 65535}, {108, 0, 0, 1417}, {111, 1, 2422, 65535},
	{97, 1, 2423, 65535}, {100, 0, 0, 1422}, {105, 1, 2424, 65535},
	{117, 0, 0, 1429}, {101, 2, 2425, 65535}, {108, 1, 2427, 65535},
	{108, 2, 2428, 65535}, {111, 2, 2430, 65535}, {117, 1, 2432, 65535},
	{101, 0, 0, 1447}, {112, 0, 0, 1448}, {117, 0, 0, 1449},
	{111, 1, 2433, 65535}, {114, 0, 0, 1452}, {117, 0, 0, 1453},
	{115, 0, 0, 1454}, {116, 0, 0, 1455}, {105, 1, 2434, 65535},
	{112, 2, 2435, 65535}, {32, 0, 0, 1463}, {110, 1, 2437, 65535},
	{105, 0, 0, 1469}, {116, 1, 2438, 65535}, {118, 1, 2439, 65535},
	{101, 1, 2440, 1483}, {108, 0, 0, 1489}, {111, 0, 0, 1490},
	{114, 2, 2441, 65535}, {111, 1, 2443, 65535}, {108, 1, 2444, 65535},
	{99, 0, 0, 1501}, {101, 0, 0, 1502}, {114, 1, 2445, 65535},
	{32, 2, 2446, 65535}, {32, 0, 0, 1508}, {116, 1, 2448, 65535},
	{97, 0, 0, 1511}, {100, 1, 2449, 65535}, {101, 1, 2450, 65535},
	{105, 0, 0, 1516}, {114, 1, 2451, 65535}, {119, 1, 2452, 65535},
	{97, 0, 0, 1542}, {110, 3, 2453, 65535}, {117, 2, 2456, 65535},
	{114, 1, 2458, 65535}, {101, 2, 2459, 65535}, {112, 1, 2461, 65535},
	{99, 0, 0, 1569}, {109, 0, 0, 1570}, {112, 0, 0, 1571},
	{114, 1, 2462, 65535}, {32, 2, 2463, 65535}, {110, 1, 2465, 65535},
	{105, 1, 2466, 65535}, {102, 0, 0, 1594}, {109, 1, 2467, 65535},
	{110, 0, 0, 1597}, {114, 1, 2468, 65535}, {121, 1, 2469, 65535},
	{114, 1, 2470, 65535}, {115, 2, 2471, 65535}, {104, 1, 2473, 65535},
	{116, 0, 0, 1626}, {118, 2, 2474, 65535}, {106, 0, 0, 1629},
	{108, 1, 2476, 65535}, {112, 1, 2477, 65535}, {99, 1, 2478, 65535},
	{114, 2, 2479, 65535}, {32, 1, 2481, 65535}, {97, 0, 0, 1654},
	{105, 0, 0, 1655}, {108, 1, 2482, 65535}, {115, 1, 2483, 65535},
	{101, 2, 2484, 65535}, {112, 2, 2486, 65535}, {107, 0, 0, 1665},
	{109, 1, 2488, 65535}, {112, 0, 0, 1670}, {117, 1, 2489, 65535},
	{110, 1, 2490, 65535}, {115, 1, 2491, 65535}, {32, 2, 2492, 65535},
	{97, 1, 2494, 65535}, {108, 1, 2495, 65535}, {109, 1, 2496, 65535},
	{32, 0, 0, 1708}, {101, 0, 0, 1709}, {112, 0, 0, 1710},
	{103, 1, 2497, 65535}, {32, 3, 2498, 65535}, {45, 0, 0, 1723},
	{110, 1, 2501, 65535}, {116, 1, 2502, 65535}, {32, 0, 0, 1728},
	{99, 1, 2503, 65535}, {110, 0, 0, 1731}, {110, 1, 2504, 65535},
	{100, 0, 0, 1735}, {112, 0, 0, 1736}, {114, 0, 0, 1737},
	{116, 2, 2505, 65535}, {105, 0, 0, 1740}, {111, 0, 0, 1741},
	{32, 0, 0, 1742}, {98, 0, 0, 1743}, {117, 0, 0, 1744},
	{101, 1, 2507, 65535}, {116, 1, 2508, 65535}, {114, 1, 2509, 65535},
	{115, 1, 2510, 65535}, {97, 1, 2511, 65535}, {105, 1, 2512, 65535},
	{32, 1, 2513, 65535}, {97, 0, 0, 1792}, {105, 0, 0, 1793},
	{111, 1, 2514, 65535}, {32, 6, 2515, 65535}, {115, 2, 2521, 65535},
	{98, 0, 0, 1811}, {118, 0, 0, 1812}, {101, 1, 2523, 65535},
	{119, 2, 2524, 65535}, {32, 0, 0, 1832}, {97, 0, 0, 1833},
	{116, 1, 2526, 65535}, {117, 1, 2527, 65535}, {114, 1, 2528, 65535},
	{103, 2, 2529, 65535}, {116, 0, 0, 1847}, {118, 0, 0, 1848},
	{104, 0, 0, 1849}, {105, 0, 0, 1850}, {108, 0, 0, 1851},
	{114, 1, 2531, 65535}, {32, 1, 2532, 65535}, {99, 1, 2533, 65535},
	{99, 0, 0, 1865}, {117, 0, 0, 1866}, {118, 0, 0, 1867},
	{119, 0, 0, 1868}, {116, 1, 2534, 65535}, {116, 3, 2535, 65535},
	{32, 2, 2538, 65535}, {100, 0, 0, 1881}, {108, 0, 0, 1886},
	{119, 0, 0, 1887}, {122, 0, 0, 1888}, {32, 2, 2540, 65535},
	{97, 0, 0, 1894}, {100, 0, 0, 1895}, {117, 1, 2542, 65535},
	{32, 3, 2543, 65535}, {39, 0, 0, 1909}, {114, 1, 2546, 65535},
	{116, 0, 0, 1918}, {105, 1, 2547, 65535}, {107, 0, 0, 1924},
	{111, 0, 0, 1925}, {105, 1, 2548, 65535}, {114, 0, 0, 1929},
	{101, 1, 2549, 65535}, {97, 1, 2550, 65535}, {114, 1, 2551, 65535},
	{32, 6, 2552, 65535}, {32, 4, 2558, 65535}, {117, 0, 0, 1956},
	{97, 1, 2562, 65535}, {189, 2, 2563, 65535}, {128, 0, 0, 1961},
	{129, 0, 0, 1962}, {134, 0, 0, 1963}, {181, 0, 0, 1965},
	{183, 0, 0, 1966}, {185, 1, 2565, 65535}, {179, 1, 2566, 65535},
	{186, 0, 0, 1971}, {181, 2, 2567, 65535}, {191, 1, 2569, 65535},
	{133, 0, 0, 1979}, {135, 1, 2570, 65535}, {177, 0, 0, 1982},
	{181, 0, 0, 1983}, {177, 1, 2571, 65535}, {176, 2, 2572, 65535},
	{181, 0, 0, 1994}, {186, 0, 0, 1995}, {190, 2, 2574, 65535},
	{128, 1, 2576, 65535}, {133, 0, 0, 2001}, {150, 1, 2577, 65535},
	{187, 1, 2578, 65535}, {190, 0, 0, 2007}, {190, 2, 2579, 65535},
	{176, 2, 2581, 65535}, {177, 0, 0, 2017}, {189, 0, 0, 2018},
	{176, 0, 0, 2020}, {190, 1, 2583, 65535}, {181, 0, 0, 2031},
	{184, 0, 0, 2032}, {176, 1, 2584, 65535}, {181, 0, 0, 2035},
	{139, 1, 2585, 65535}, {176, 3, 2586, 65535}, {181, 0, 0, 2053},
	{190, 0, 0, 2054}, {208, 0, 0, 2055}, {209, 0, 0, 2056},
	{177, 3, 2589, 65535}, {179, 1, 2592, 65535}, {180, 0, 0, 2063},
	{129, 1, 2593, 65535}, {130, 2, 2594, 65535}, {132, 0, 0, 2074},
	{176, 0, 0, 2075}, {181, 1, 2596, 65535}, {190, 2, 2597, 65535},
	{128, 1, 2599, 65535}, {150, 1, 2600, 65535}, {176, 1, 2601, 65535},
	{181, 1, 2602, 65535}, {190, 0, 0, 2134}, {176, 1, 2603, 65535},
	{186, 1, 2604, 65535}, {187, 1, 2605, 65535}, {190, 0, 0, 2143},
	{191, 1, 2606, 65535}, {178, 2, 2607, 65535}, {181, 1, 2609, 65535},
	{190, 0, 0, 2152}, {178, 0, 0, 2154}, {187, 1, 2610, 65535},
	{176, 0, 0, 2158}, {184, 1, 2611, 65535}, {149, 0, 0, 2162},
	{156, 0, 0, 2163}, {163, 0, 0, 2164}, {146, 0, 0, 2165},
	{147, 1, 2612, 65535}, {149, 1, 2613, 65535}, {153, 0, 0, 2170},
	{155, 0, 0, 2171}, {160, 0, 0, 2172}, {162, 0, 0, 2173},
	{166, 0, 0, 2174}, {168, 0, 0, 2175}, {169, 0, 0, 2176},
	{149, 1, 2614, 65535}, {147, 0, 0, 2180}, {153, 0, 0, 2181},
	{149, 0, 0, 2182}, {156, 0, 0, 2183}, {148, 0, 0, 2185},
	{153, 0, 0, 2186}, {170, 0, 0, 2187}, {153, 0, 0, 2191},
	{168, 0, 0, 2192}, {153, 0, 0, 2194}, {158, 0, 0, 2195},
	{170, 1, 2615, 65535}, {146, 1, 2616, 65535}, {149, 1, 2617, 65535},
	{164, 0, 0, 2202}, {170, 1, 2618, 65535}, {173, 0, 0, 2205},
	{174, 1, 2619, 65535}, {177, 1, 2620, 65535}, {179, 1, 2621, 65535},
	{180, 1, 2622, 65535}, {182, 0, 0, 2219}, {185, 1, 2623, 65535},
	{131, 1, 2624, 65535}, {132, 2, 2625, 65535}, {134, 1, 2627, 65535},
	{136, 0, 0, 2242}, {138, 0, 0, 2243}, {173, 0, 0, 2245},
	{177, 0, 0, 2246}, {167, 0, 0, 2247}, {168, 1, 2628, 65535},
	{172, 0, 0, 2250}, {174, 0, 0, 2251}, {179, 1, 2629, 65535},
	{185, 1, 2630, 65535}, {132, 3, 2631, 65535}, {136, 2, 2634, 65535},
	{138, 0, 0, 2262}, {129, 0, 0, 2265}, {133, 0, 0, 2266},
	{138, 1, 2636, 65535}, {133, 1, 2637, 65535}, {167, 1, 2638, 65535},
	{182, 1, 2639, 65535}, {138, 1, 2640, 65535}, {167, 0, 0, 2290},
	{173, 1, 2641, 65535}, {175, 0, 0, 2293}, {180, 1, 2642, 65535},
	{134, 2, 2643, 65535}, {179, 0, 0, 2298}, {184, 0, 0, 2299},
	{167, 1, 2645, 65535}, {167, 0, 0, 2304}, {177, 1, 2646, 65535},
	{224, 1, 2647, 65535}, {224, 2, 2648, 65535}, {224, 2, 2650, 65535},
	{224, 1, 2652, 65535}, {227, 1, 2653, 65535}, {227, 1, 2654, 65535},
	{227, 1, 2655, 65535}, {227, 1, 2656, 65535}, {227, 1, 2657, 65535},
	{227, 1, 2658, 65535}, {227, 1, 2659, 65535}, {227, 1, 2660, 65535},
	{227, 1, 2661, 65535}, {227, 2, 2662, 65535}, {227, 1, 2664, 65535},
	{227, 1, 2665, 65535}, {228, 1, 2666, 65535}, {228, 1, 2667, 65535},
	{232, 2, 2668, 65535}, {230, 1, 2670, 65535}, {229, 2, 2671, 65535},
	{231, 0, 0, 2398}, {232, 1, 2673, 65535}, {230, 0, 0, 2404},
	{233, 1, 2674, 65535}, {228, 1, 2675, 65535}, {230, 1, 2676, 65535},
	{228, 1, 2677, 65535}, {227, 1, 2678, 65535}, {229, 1, 2679, 65535},
	{229, 0, 0, 2428}, {232, 1, 2680, 65535}, {229, 2, 2681, 65535},
	{232, 0, 0, 2434}, {229, 0, 0, 2437}, {232, 0, 0, 2438},
	{229, 1, 2683, 65535}, {229, 0, 0, 2443}, {231, 0, 0, 2444},
	{228, 1, 2684, 65535}, {229, 0, 0, 2449}, {228, 0, 0, 2451},
	{230, 0, 0, 2452}, {231, 0, 0, 2453}, {232, 1, 2685, 65535},
	{230, 0, 0, 2459}, {231, 0, 0, 2460}, {229, 1, 2686, 65535},
	{230, 0, 0, 2465}, {229, 0, 0, 2467}, {231, 0, 0, 2468},
	{232, 1, 2687, 65535}, {230, 0, 0, 2472}, {231, 0, 0, 2473},
	{232, 0, 0, 2474}, {229, 1, 2688, 65535}, {229, 0, 0, 2478},
	{230, 1, 2689, 65535}, {231, 0, 0, 2484}, {230, 1, 2690, 65535},
	{230, 1, 2691, 65535}, {231, 1, 2692, 65535}, {227, 1, 2693, 65535},
	{229, 0, 0, 2503}, {232, 0, 0, 2504}, {230, 0, 0, 2505},
	{231, 0, 0, 2506}, {233, 1, 2694, 65535}, {230, 1, 2695, 65535},
	{233, 1, 2696, 65535}, {229, 2, 2697, 65535}, {233, 2, 2699, 65535},
	{229, 1, 2701, 65535}, {229, 0, 0, 2525}, {231, 0, 0, 2526},
	{233, 1, 2702, 65535}, {233, 1, 2703, 65535}, {229, 1, 2704, 65535},
	{229, 1, 2705, 65535}, {232, 2, 2706, 65535}, {228, 1, 2708, 65535},
	{229, 1, 2709, 65535}, {230, 1, 2710, 65535}, {233, 2, 2711, 65535},
	{230, 0, 0, 2573}, {232, 0, 0, 2574}, {233, 0, 0, 2575},
	{234, 0, 0, 2580}, {236, 1, 2713, 65535}, {235, 1, 2714, 65535},
	{236, 1, 2715, 65535}, {236, 1, 2716, 65535}, {236, 1, 2717, 65535},
	{236, 1, 2718, 65535}, {234, 1, 2719, 65535}, {234, 1, 2720, 65535},
	{236, 1, 2721, 65535}, {235, 0, 0, 2616}, {236, 0, 0, 2617},
	{237, 2, 2722, 65535}, {236, 0, 0, 2629}, {237, 0, 0, 2630},
	{236, 2, 2724, 65535}, {234, 1, 2726, 65535}, {236, 0, 0, 2636},
	{236, 1, 2727, 65535}, {237, 1, 2728, 65535}, {236, 1, 2729, 65535},
	{236, 1, 2730, 65535}, {236, 1, 2731, 65535}, {236, 1, 2732, 65535},
	{236, 1, 2733, 65535}, {236, 2, 2734, 65535}, {109, 2, 2736, 65535},
	{32, 0, 0, 20}, {111, 1, 2738, 65535}, {109, 2, 2739, 65535},
	{107, 1, 2741, 65535}, {110, 4, 2742, 45}, {111, 1, 2746, 65535},
	{114, 0, 0, 85}, {97, 2, 2747, 65535}, {112, 2, 2749, 65535},
	{115, 1, 2751, 65535}, {116, 0, 0, 101}, {118, 0, 0, 102},
	{97, 1, 2752, 65535}, {97, 1, 2753, 65535}, {208, 1, 2754, 65535},
	{208, 1, 2755, 65535}, {216, 1, 2756, 65535}, {217, 2, 2757, 65535},
	{227, 0, 0, 135}, {233, 2, 2759, 65535}, {111, 1, 2761, 65535},
	{114, 1, 2762, 65535}, {110, 1, 2763, 65535}, {97, 0, 0, 162},
	{101, 3, 2764, 65535}, {110, 2, 2767, 65535}, {116, 1, 2769, 65535},
	{100, 2, 2770, 65535}, {112, 1, 2772, 65535}, {115, 0, 0, 201},
	{116, 1, 2773, 65535}, {101, 1, 2774, 65535}, {116, 1, 2775, 65535},
	{116, 1, 2776, 65535}, {118, 1, 2777, 65535}, {97, 0, 0, 220},
	{99, 0, 0, 221}, {116, 1, 2778, 65535}, {117, 0, 0, 226},
	{121, 0, 0, 227}, {114, 1, 2779, 65535}, {116, 1, 2780, 65535},
	{112, 1, 2781, 65535}, {97, 0, 0, 251}, {101, 0, 0, 252},
	{110, 0, 0, 256}, {114, 0, 0, 257}, {32, 3, 2782, 65535},
	{101, 0, 0, 262}, {114, 1, 2785, 65535}, {115, 1, 2786, 65535},
	{97, 1, 2787, 65535}, {105, 1, 2788, 65535}, {110, 2, 2789, 65535},
	{110, 1, 2791, 65535}, {111, 1, 2792, 65535}, {99, 1, 2793, 65535},
	{105, 1, 2794, 65535}, {99, 1, 2795, 65535}, {103, 0, 0, 311},
	{107, 3, 2796, 65535}, {107, 1, 2799, 65535}, {108, 1, 2800, 65535},
	{110, 2, 2801, 65535}, {100, 0, 0, 341}, {102, 0, 0, 342},
	{116, 0, 0, 343}, {120, 0, 0, 344}, {32, 1, 2803, 65535},
	{107, 1, 2804, 65535}, {109, 1, 2805, 65535}, {114, 1, 2806, 65535},
	{106, 1, 2807, 65535}, {101, 1, 2808, 65535}, {97, 1, 2809, 65535},
	{114, 0, 0, 378}, {104, 0, 0, 379}, {114, 0, 0, 380},
	{32, 2, 2810, 65535}, {98, 0, 0, 383}, {109, 1, 2812, 65535},
	{100, 0, 0, 392}, {107, 0, 0, 393}, {101, 1, 2813, 65535},
	{103, 1, 2814, 65535}, {122, 1, 2815, 65535}, {97, 1, 2816, 65535},
	{97, 1, 2817, 65535}, {101, 0, 0, 420}, {32, 1, 2818, 65535},
	{99, 0, 0, 431}, {107, 1, 2819, 65535}, {117, 1, 2820, 65535},
	{101, 1, 2821, 441}, {110, 1, 2822, 65535}, {101, 2, 2823, 65535},
	{97, 1, 2825, 65535}, {105, 1, 2826, 65535}, {105, 1, 2827, 65535},
	{97, 1, 2828, 65535}, {101, 2, 2829, 65535}, {105, 1, 2831, 65535},
	{114, 0, 0, 511}, {117, 0, 0, 512}, {105, 1, 2832, 65535},
	{97, 3, 2833, 65535}, {101, 2, 2836, 65535}, {32, 3, 2838, 65535},
	{101, 1, 2841, 65535}, {116, 1, 2842, 65535}, {122, 2, 2843, 65535},
	{110, 1, 2845, 65535}, {101, 1, 2846, 65535}, {32, 4, 2847, 65535},
	{97, 0, 0, 561}, {101, 0, 0, 562}, {32, 2, 2851, 65535},
	{97, 1, 2853, 65535}, {112, 0, 0, 568}, {32, 2, 2854, 65535},
	{110, 1, 2856, 572}, {105, 1, 2857, 65535}, {121, 1, 2858, 65535},
	{101, 3, 2859, 65535}, {107, 1, 2862, 65535}, {117, 3, 2863, 65535},
	{114, 1, 2866, 65535}, {97, 0, 0, 601}, {98, 0, 0, 602},
	{111, 1, 2867, 65535}, {110, 1, 2868, 65535}, {106, 1, 2869, 65535},
	{116, 1, 2870, 65535}, {108, 1, 2871, 65535}, {108, 1, 2872, 65535},
	{105, 1, 2873, 65535}, {116, 1, 2874, 65535}, {97, 0, 0, 636},
	{105, 0, 0, 637}, {111, 0, 0, 638}, {111, 1, 2875, 65535},
	{108, 1, 2876, 645}, {111, 2, 2877, 65535}, {99, 0, 0, 658},
	{114, 0, 0, 659}, {103, 1, 2879, 65535}, {114, 1, 2880, 65535},
	{97, 1, 2881, 65535}, {121, 1, 2882, 65535}, {105, 1, 2883, 65535},
	{99, 1, 2884, 65535}, {32, 2, 2885, 65535}, {117, 1, 2887, 65535},
	{98, 1, 2888, 65535}, {32, 1, 2889, 65535}, {111, 1, 2890, 65535},
	{97, 1, 2891, 65535}, {32, 3, 2892, 65535}, {97, 1, 2895, 65535},
	{105, 1, 2896, 65535}, {111, 1, 2897, 65535}, {105, 2, 2898, 65535},
	{97, 0, 0, 750}, {111, 1, 2900, 65535}, {116, 1, 2901, 65535},
	{117, 0, 0, 757}, {32, 2, 2902, 65535}, {105, 1, 2904, 65535},
	{111, 1, 2905, 65535}, {97, 1, 2906, 65535}, {100, 1, 2907, 65535},
	{114, 1, 2908, 65535}, {32, 2, 2909, 65535}, {32, 1, 2911, 65535},
	{32, 2, 2912, 65535}, {101, 1, 2914, 65535}, {32, 4, 2915, 65535},
	{97, 1, 2919, 65535}, {101, 0, 0, 816}, {117, 0, 0, 817},
	{114, 1, 2920, 65535}, {101, 1, 2921, 65535}, {101, 1, 2922, 65535},
	{105, 1, 2923, 65535}, {111, 1, 2924, 65535}, {105, 2, 2925, 65535},
	{104, 0, 0, 840}, {114, 2, 2927, 65535}, {97, 1, 2929, 65535},
	{114, 1, 2930, 65535}, {32, 2, 2931, 65535}, {108, 1, 2933, 65535},
	{97, 1, 2934, 65535}, {107, 1, 2935, 65535}, {105, 1, 2936, 65535},
	{97, 0, 0, 872}, {102, 0, 0, 873}, {39, 2, 2937, 65535},
	{116, 1, 2939, 65535}, {32, 3, 2940, 65535}, {32, 1, 2943, 65535},
	{103, 1, 2944, 65535}, {97, 1, 2945, 65535}, {111, 0, 0, 902},
	{32, 0, 0, 904}, {110, 0, 0, 905}, {110, 1, 2946, 65535},
	{101, 1, 2947, 65535}, {97, 1, 2948, 65535}, {101, 2, 2949, 65535},
	{111, 0, 0, 935}, {114, 2, 2951, 65535}, {117, 0, 0, 938},
	{117, 1, 2953, 65535}, {107, 0, 0, 952}, {115, 0, 0, 953},
	{115, 1, 2954, 65535}, {101, 1, 2955, 65535}, {117, 1, 2956, 65535},
	{32, 0, 0, 971}, {108, 0, 0, 972}, {116, 0, 0, 973},
	{105, 1, 2957, 65535}, {112, 1, 2958, 65535}, {116, 0, 0, 984},
	{100, 0, 0, 985}, {110, 0, 0, 986}, {116, 0, 0, 987},
	{122, 0, 0, 988}, {32, 3, 2959, 65535}, {229, 0, 0, 997},
	{32, 3, 2962, 65535}, {101, 0, 0, 1001}, {105, 0, 0, 1002},
	{115, 0, 0, 1003}, {32, 2, 2965, 65535}, {101, 1, 2967, 65535},
	{97, 1, 2968, 65535}, {32, 1, 2969, 65535}, {105, 1, 2970, 65535},
	{105, 1, 2971, 65535}, {111, 0, 0, 1026}, {32, 0, 0, 1027},
	{97, 0, 0, 1028}, {116, 1, 2972, 65535}, {32, 0, 0, 1039},
	{111, 0, 0, 1040}, {32, 2, 2973, 65535}, {103, 1, 2975, 65535},
	{108, 1, 2976, 65535}, {114, 1, 2977, 65535}, {116, 1, 2978, 65535},
	{115, 1, 2979, 65535}, {116, 1, 2980, 65535}, {114, 1, 2981, 65535},
	{32, 2, 2982, 65535}, {101, 0, 0, 1072}, {111, 1, 2984, 65535},
	{32, 2, 2985, 65535}, {32, 1, 2987, 65535}, {102, 1, 2988, 65535},
	{32, 5, 2989, 65535}, {32, 6, 2994, 65535}, {32, 3, 3000, 65535},
	{32, 2, 3003, 65535}, {115, 0, 0, 1133}, {105, 1, 3005, 65535},
	{122, 0, 0, 1136}, {111, 2, 3006, 65535}, {111, 1, 3008, 65535},
	{109, 0, 0, 1152}, {112, 0, 0, 1153}, {114, 1, 3009, 65535},
	{32, 0, 0, 1157}, {108, 1, 3010, 65535}, {32, 2, 3011, 65535},
	{58, 0, 0, 1169}, {111, 0, 0, 1173}, {116, 0, 0, 1174},
	{32, 2, 3013, 65535}, {100, 0, 0, 1179}, {116, 0, 0, 1180},
	{116, 1, 3015, 65535}, {101, 0, 0, 1185}, {105, 0, 0, 1186},
	{105, 1, 3016, 65535}, {118, 1, 3017, 65535}, {119, 0, 0, 1199},
	{105, 1, 3018, 65535}, {115, 1, 3019, 1204}, {114, 1, 3020, 65535},
	{111, 1, 3021, 65535}, {32, 4, 3022, 65535}, {101, 0, 0, 1225},
	{105, 0, 0, 1226}, {32, 2, 3026, 65535}, {109, 0, 0, 1231},
	{115, 0, 0, 1232}, {114, 1, 3028, 1233}, {32, 3, 3029, 65535},
	{32, 2, 3032, 65535}, {97, 1, 3034, 65535}, {105, 2, 3035, 65535},
	{110, 0, 0, 1260}, {97, 1, 3037, 65535}, {101, 0, 0, 1267},
	{109, 0, 0, 1268}, {119, 0, 0, 1269}, {117, 1, 3038, 65535},
	{105, 1, 3039, 65535}, {114, 0, 0, 1275}, {108, 1, 3040, 65535},
	{115, 1, 3041, 65535}, {106, 1, 3042, 65535}, {116, 2, 3043, 65535},
	{108, 1, 3045, 65535}, {101, 0, 0, 1306}, {105, 0, 0, 1307},
	{117, 1, 3046, 65535}, {32, 3, 3047, 65535}, {97, 0, 0, 1313},
	{101, 0, 0, 1314}, {112, 1, 3050, 65535}, {105, 1, 3051, 65535},
	{115, 1, 3052, 65535}, {117, 1, 3053, 65535}, {101, 0, 0, 1330},
	{107, 0, 0, 1331}, {112, 1, 3054, 65535}, {114, 0, 0, 1334},
	{105, 1, 3055, 65535}, {108, 1, 3056, 65535}, {116, 1, 3057, 1348},
	{97, 2, 3058, 65535}, {111, 1, 3060, 65535}, {106, 1, 3061, 65535},
	{115, 0, 0, 1369}, {105, 3, 3062, 65535}, {114, 1, 3065, 65535},
	{32, 5, 3066, 65535}, {105, 0, 0, 1397}, {101, 2, 3071, 65535},
	{105, 2, 3073, 65535}, {98, 1, 3075, 65535}, {110, 1, 3076, 65535},
	{118, 2, 3077, 65535}, {97, 1, 3079, 65535}, {101, 1, 3080, 65535},
	{98, 1, 3081, 65535}, {109, 1, 3082, 65535}, {107, 1, 3083, 65535},
	{115, 1, 3084, 65535}, {99, 0, 0, 1430}, {105, 0, 0, 1431},
	{97, 1, 3085, 65535}, {105, 0, 0, 1438}, {121, 1, 3086, 1439},
	{110, 0, 0, 1441}, {114, 1, 3087, 65535}, {98, 1, 3088, 65535},
	{117, 1, 3089, 65535}, {117, 1, 3090, 65535}, {101, 0, 0, 1460},
	{111, 0, 0, 1461}, {115, 1, 3091, 65535}, {97, 2, 3092, 65535},
	{97, 1, 3094, 1478}, {32, 4, 3095, 65535}, {101, 1, 3099, 65535},
	{105, 0, 0, 1493}, {108, 1, 3100, 65535}, {101, 1, 3101, 65535},
	{99, 1, 3102, 65535}, {97, 0, 0, 1505}, {99, 0, 0, 1506},
	{101, 1, 3103, 65535}, {32, 2, 3104, 65535}, {115, 1, 3106, 65535},
	{101, 2, 3107, 1517}, {32, 4, 3109, 65535}, {32, 3, 3113, 65535},
	{97, 0, 0, 1552}, {117, 0, 0, 1553}, {101, 0, 0, 1554},
	{105, 0, 0, 1555}, {114, 1, 3116, 65535}, {32, 2, 3117, 65535},
	{109, 0, 0, 1562}, {32, 4, 3119, 65535}, {101, 1, 3123, 65535},
	{100, 0, 0, 1581}, {104, 0, 0, 1582}, {115, 2, 3124, 65535},
	{110, 1, 3126, 65535}, {112, 1, 3127, 65535}, {116, 2, 3128, 65535},
	{32, 2, 3130, 65535}, {121, 1, 3132, 65535}, {99, 1, 3133, 65535},
	{107, 1, 3134, 65535}, {101, 1, 3135, 1623}, {97, 0, 0, 1627},
	{101, 0, 0, 1628}, {39, 1, 3136, 65535}, {111, 1, 3137, 65535},
	{114, 1, 3138, 65535}, {32, 0, 0, 1645}, {97, 0, 0, 1646},
	{116, 1, 3139, 65535}, {101, 1, 3140, 65535}, {116, 1, 3141, 65535},
	{99, 0, 0, 1660}, {103, 0, 0, 1661}, {111, 1, 3142, 65535},
	{115, 0, 0, 1664}, {115, 1, 3143, 65535}, {103, 1, 3144, 65535},
	{107, 2, 3145, 65535}, {32, 6, 3147, 65535}, {111, 1, 3153, 65535},
	{116, 0, 0, 1699}, {97, 1, 3154, 1700}, {32, 3, 3155, 65535},
	{101, 1, 3158, 65535}, {108, 1, 3159, 65535}, {110, 0, 0, 1720},
	{111, 0, 0, 1721}, {115, 0, 0, 1722}, {97, 1, 3160, 65535},
	{32, 2, 3161, 65535}, {107, 1, 3163, 65535}, {100, 1, 3164, 65535},
	{97, 0, 0, 1738}, {101, 0, 0, 1739}, {116, 4, 3165, 1745},
	{116, 3, 3169, 65535}, {32, 2, 3172, 65535}, {116, 1, 3174, 65535},
	{115, 1, 3175, 65535}, {109, 2, 3176, 65535}, {97, 2, 3178, 65535},
	{114, 2, 3180, 65535}, {99, 0, 0, 1800}, {101, 1, 3182, 65535},
	{109, 0, 0, 1803}, {110, 0, 0, 1804}, {111, 0, 0, 1805},
	{116, 1, 3183, 65535}, {99, 0, 0, 1808}, {101, 0, 0, 1809},
	{111, 1, 3184, 65535}, {32, 8, 3185, 65535}, {101, 0, 0, 1830},
	{97, 1, 3193, 65535}, {97, 1, 3194, 65535}, {32, 4, 3195, 65535},
	{32, 0, 0, 1845}, {101, 0, 0, 1846}, {101, 1, 3199, 65535},
	{116, 1, 3200, 65535}, {104, 2, 3201, 65535}, {101, 1, 3203, 65535},
	{32, 0, 0, 1874}, {39, 0, 0, 1875}, {115, 1, 3204, 65535},
	{114, 0, 0, 1879}, {115, 0, 0, 1880}, {98, 0, 0, 1890},
	{110, 0, 0, 1891}, {109, 2, 3205, 1896}, {97, 1, 3207, 65535},
	{109, 1, 3208, 65535}, {114, 0, 0, 1908}, {32, 4, 3209, 65535},
	{107, 1, 3213, 65535}, {115, 1, 3214, 65535}, {108, 1, 3215, 65535},
	{99, 1, 3216, 65535}, {97, 1, 3217, 65535}, {97, 2, 3218, 65535},
	{104, 0, 0, 1944}, {105, 0, 0, 1945}, {107, 0, 0, 1946},
	{110, 0, 0, 1947}, {114, 1, 3220, 65535}, {97, 0, 0, 1950},
	{109, 1, 3221, 65535}, {110, 0, 0, 1953}, {115, 2, 3222, 65535},
	{109, 1, 3224, 65535}, {206, 0, 0, 1959}, {207, 0, 0, 1960},
	{206, 1, 3225, 65535}, {206, 1, 3226, 65535}, {206, 0, 0, 1973},
	{207, 1, 3227, 65535}, {206, 1, 3228, 65535}, {206, 1, 3229, 65535},
	{208, 1, 3230, 65535}, {208, 0, 0, 1989}, {209, 2, 3231, 65535},
	{208, 2, 3233, 65535}, {209, 0, 0, 1998}, {208, 1, 3235, 65535},
	{208, 1, 3236, 65535}, {208, 1, 3237, 65535}, {32, 0, 0, 2008},
	{208, 2, 3238, 65535}, {32, 0, 0, 2014}, {208, 2, 3240, 65535},
	{208, 3, 3242, 65535}, {209, 1, 3245, 65535}, {32, 2, 3246, 65535},
	{32, 2, 3248, 65535}, {208, 4, 3250, 65535}, {209, 3, 3254, 65535},
	{32, 0, 0, 2057}, {208, 0, 0, 2058}, {209, 2, 3257, 65535},
	{208, 2, 3259, 65535}, {209, 1, 3261, 65535}, {208, 4, 3262, 65535},
	{209, 0, 0, 2073}, {209, 2, 3266, 65535}, {208, 5, 3268, 65535},
	{209, 3, 3273, 65535}, {208, 4, 3276, 65535}, {208, 1, 3280, 65535},
	{209, 1, 3281, 65535}, {208, 2, 3282, 65535}, {208, 1, 3284, 65535},
	{208, 2, 3285, 65535}, {209, 1, 3287, 65535}, {208, 1, 3288, 65535},
	{208, 1, 3289, 65535}, {209, 1, 3290, 65535}, {208, 2, 3291, 65535},
	{209, 1, 3293, 65535}, {209, 1, 3294, 65535}, {215, 1, 3295, 65535},
	{215, 1, 3296, 65535}, {215, 2, 3297, 65535}, {215, 2, 3299, 65535},
	{215, 1, 3301, 65535}, {215, 1, 3302, 65535}, {216, 2, 3303, 65535},
	{216, 1, 3305, 65535}, {216, 2, 3306, 65535}, {216, 1, 3308, 65535},
	{216, 1, 3309, 65535}, {217, 1, 3310, 65535}, {216, 2, 3311, 65535},
	{216, 3, 3313, 65535}, {217, 2, 3316, 65535}, {216, 4, 3318, 65535},
	{217, 1, 3322, 65535}, {216, 1, 3323, 65535}, {217, 1, 3324, 65535},
	{216, 0, 0, 2256}, {217, 0, 0, 2257}, {218, 0, 0, 2258},
	{216, 0, 0, 2259}, {217, 1, 3325, 65535}, {216, 1, 3326, 65535},
	{216, 1, 3327, 65535}, {216, 1, 3328, 65535}, {217, 1, 3329, 65535},
	{216, 1, 3330, 65535}, {216, 1, 3331, 65535}, {216, 1, 3332, 65535},
	{32, 0, 0, 2296}, {217, 0, 0, 2297}, {216, 1, 3333, 65535},
	{216, 1, 3334, 65535}, {165, 2, 3335, 65535}, {165, 1, 3337, 65535},
	{167, 0, 0, 2316}, {184, 0, 0, 2321}, {185, 0, 0, 2322},
	{184, 1, 3338, 65535}, {129, 2, 3339, 65535}, {131, 2, 3341, 65535},
	{130, 1, 3343, 65535}, {131, 1, 3344, 65535}, {130, 1, 3345, 65535},
	{131, 2, 3346, 65535}, {130, 2, 3348, 65535}, {131, 2, 3350, 65535},
	{131, 1, 3352, 65535}, {130, 0, 0, 2373}, {131, 3, 3353, 65535},
	{131, 1, 3356, 65535}, {130, 1, 3357, 65535}, {184, 1, 3358, 65535},
	{184, 1, 3359, 65535}, {188, 0, 0, 2390}, {189, 0, 0, 2391},
	{176, 1, 3360, 65535}, {145, 0, 0, 2395}, {147, 1, 3361, 65535},
	{128, 1, 3362, 65535}, {131, 1, 3363, 65535}, {186, 1, 3364, 65535},
	{179, 1, 3365, 65535}, {186, 1, 3366, 65535}, {129, 2, 3367, 65535},
	{133, 1, 3369, 65535}, {161, 1, 3370, 65535}, {136, 0, 0, 2432},
	{164, 0, 0, 2433}, {145, 1, 3371, 65535}, {191, 1, 3372, 65535},
	{166, 1, 3373, 65535}, {185, 1, 3374, 65535}, {191, 1, 3375, 65535},
	{164, 1, 3376, 65535}, {150, 1, 3377, 65535}, {150, 1, 3378, 65535},
	{150, 1, 3379, 65535}, {156, 1, 3380, 65535}, {129, 2, 3381, 65535},
	{151, 1, 3383, 65535}, {150, 1, 3384, 65535}, {150, 1, 3385, 65535},
	{133, 0, 0, 2516}, {189, 0, 0, 2517}, {140, 0, 0, 2518},
	{153, 0, 0, 2519}, {141, 1, 3386, 65535}, {150, 1, 3387, 65535},
	{152, 1, 3388, 65535}, {138, 1, 3389, 65535}, {136, 1, 3390, 65535},
	{135, 0, 0, 2551}, {189, 0, 0, 2552}, {191, 1, 3391, 65535},
	{155, 1, 3392, 65535}, {150, 1, 3393, 65535}, {160, 0, 0, 2570},
	{161, 1, 3394, 65535}, {156, 1, 3395, 65535}, {143, 1, 3396, 65535},
	{147, 2, 3397, 65535}, {130, 1, 3399, 65535}, {138, 1, 3400, 65535},
	{157, 1, 3401, 65535}, {184, 1, 3402, 65535}, {184, 1, 3403, 65535},
	{157, 1, 3404, 65535}, {129, 0, 0, 2624}, {143, 1, 3405, 65535},
	{154, 0, 0, 2631}, {160, 1, 3406, 65535}, {184, 1, 3407, 65535},
	{178, 1, 3408, 65535}, {154, 1, 3409, 65535}, {149, 1, 3410, 65535},
	{139, 1, 3411, 65535}, {185, 1, 3412, 65535}, {156, 2, 3413, 65535},
	{157, 1, 3415, 65535}, {130, 0, 0, 2660}, {155, 0, 0, 2661},
	{101, 1, 3416, 65535}, {109, 1, 3417, 65535}, {109, 1, 3418, 65535},
	{101, 1, 3419, 65535}, {109, 1, 3420, 65535}, {101, 1, 3421, 43},
	{32, 5, 3422, 65535}, {46, 0, 0, 61}, {115, 1, 3427, 62},
	{117, 2, 3428, 65535}, {112, 1, 3430, 65535}, {99, 1, 3431, 65535},
	{100, 0, 0, 95}, {108, 0, 0, 96}, {111, 0, 0, 97},
	{112, 1, 3432, 65535}, {114, 1, 3433, 65535}, {99, 1, 3434, 65535},
	{190, 1, 3435, 65535}, {184, 1, 3436, 65535}, {185, 1, 3437, 65535},
	{130, 2, 3438, 65535}, {138, 0, 0, 131}, {144, 0, 0, 136},
	{146, 0, 0, 137}, {112, 1, 3440, 65535}, {115, 1, 3441, 65535},
	{97, 2, 3442, 65535}, {32, 1, 3444, 65535}, {97, 1, 3445, 65535},
	{108, 0, 0, 167}, {101, 4, 3446, 65535}, {105, 1, 3450, 65535},
	{32, 4, 3451, 65535}, {101, 0, 0, 191}, {105, 0, 0, 192},
	{116, 3, 3455, 65535}, {116, 1, 3458, 65535}, {105, 1, 3459, 65535},
	{97, 1, 3460, 65535}, {97, 1, 3461, 65535}, {101, 1, 3462, 65535},
	{111, 1, 3463, 65535}, {116, 3, 3464, 229}, {101, 1, 3467, 65535},
	{116, 1, 3468, 65535}, {35, 0, 0, 258}, {97, 2, 3469, 65535},
	{107, 0, 0, 261}, {32, 1, 3471, 65535}, {32, 2, 3472, 65535},
	{100, 1, 3474, 65535}, {111, 1, 3475, 65535}, {99, 1, 3476, 65535},
	{115, 1, 3477, 285}, {99, 1, 3478, 65535}, {114, 1, 3479, 65535},
	{105, 1, 3480, 65535}, {103, 1, 3481, 65535}, {108, 1, 3482, 65535},
	{101, 1, 3483, 65535}, {107, 0, 0, 324}, {108, 0, 0, 325},
	{117, 1, 3484, 65535}, {116, 1, 3485, 65535}, {97, 2, 3486, 65535},
	{101, 1, 3488, 335}, {116, 1, 3489, 65535}, {97, 1, 3490, 65535},
	{101, 1, 3491, 65535}, {97, 1, 3492, 65535}, {107, 1, 3493, 65535},
	{98, 1, 3494, 65535}, {114, 1, 3495, 376}, {35, 0, 0, 381},
	{118, 0, 0, 382}, {97, 1, 3496, 65535}, {110, 2, 3497, 65535},
	{111, 1, 3499, 65535}, {32, 2, 3500, 65535}, {114, 1, 3502, 415},
	{114, 1, 3503, 65535}, {115, 1, 3504, 65535}, {32, 2, 3505, 65535},
	{101, 2, 3507, 65535}, {32, 0, 0, 442}, {116, 1, 3509, 65535},
	{110, 1, 3510, 65535}, {114, 0, 0, 462}, {114, 1, 3511, 65535},
	{118, 1, 3512, 65535}, {103, 1, 3513, 65535}, {99, 1, 3514, 65535},
	{110, 3, 3515, 65535}, {117, 1, 3518, 65535}, {110, 1, 3519, 65535},
	{101, 3, 3520, 65535}, {32, 2, 3523, 65535}, {114, 1, 3525, 65535},
	{122, 0, 0, 527}, {100, 0, 0, 528}, {114, 0, 0, 529},
	{108, 1, 3526, 65535}, {116, 0, 0, 532}, {117, 0, 0, 533},
	{111, 1, 3527, 534}, {101, 1, 3528, 65535}, {97, 1, 3529, 65535},
	{121, 0, 0, 544}, {115, 1, 3530, 65535}, {107, 1, 3531, 65535},
	{97, 0, 0, 555}, {100, 0, 0, 556}, {111, 0, 0, 557},
	{118, 0, 0, 558}, {97, 0, 0, 563}, {117, 0, 0, 564},
	{114, 1, 3532, 65535}, {97, 0, 0, 570}, {112, 0, 0, 571},
	{32, 0, 0, 573}, {101, 1, 3533, 65535}, {111, 1, 3534, 65535},
	{32, 2, 3535, 65535}, {110, 0, 0, 586}, {114, 1, 3537, 65535},
	{116, 1, 3538, 65535}, {115, 2, 3539, 65535}, {116, 0, 0, 597},
	{122, 0, 0, 598}, {105, 1, 3541, 65535}, {116, 1, 3542, 65535},
	{104, 1, 3543, 65535}, {32, 2, 3544, 65535}, {101, 1, 3546, 616},
	{111, 1, 3547, 65535}, {116, 1, 3548, 65535}, {108, 1, 3549, 629},
	{101, 1, 3550, 65535}, {114, 2, 3551, 65535}, {32, 3, 3553, 65535},
	{107, 0, 0, 652}, {110, 0, 0, 653}, {105, 1, 3556, 65535},
	{32, 2, 3557, 65535}, {114, 1, 3559, 65535}, {101, 1, 3560, 65535},
	{98, 2, 3561, 65535}, {104, 1, 3563, 65535}, {101, 0, 0, 684},
	{112, 1, 3564, 65535}, {115, 1, 3565, 65535}, {111, 1, 3566, 65535},
	{99, 1, 3567, 65535}, {119, 1, 3568, 712}, {114, 1, 3569, 65535},
	{97, 0, 0, 725}, {111, 0, 0, 726}, {119, 1, 3570, 65535},
	{97, 1, 3571, 65535}, {108, 2, 3572, 734}, {110, 1, 3574, 65535},
	{111, 0, 0, 748}, {115, 0, 0, 749}, {117, 1, 3575, 65535},
	{104, 1, 3576, 65535}, {97, 0, 0, 758}, {116, 0, 0, 759},
	{108, 1, 3577, 65535}, {32, 2, 3578, 65535}, {32, 2, 3580, 65535},
	{97, 1, 3582, 65535}, {105, 1, 3583, 65535}, {97, 0, 0, 776},
	{121, 1, 3584, 65535}, {99, 1, 3585, 65535}, {97, 0, 0, 789},
	{107, 0, 0, 790}, {118, 1, 3586, 65535}, {47, 0, 0, 800},
	{62, 0, 0, 801}, {194, 0, 0, 802}, {226, 0, 0, 803},
	{115, 1, 3587, 65535}, {111, 1, 3588, 65535}, {32, 2, 3589, 65535},
	{115, 1, 3591, 65535}, {109, 2, 3592, 65535}, {118, 1, 3594, 65535},
	{97, 0, 0, 836}, {111, 1, 3595, 837}, {101, 0, 0, 841},
	{105, 3, 3596, 65535}, {32, 2, 3599, 65535}, {99, 2, 3601, 65535},
	{99, 0, 0, 850}, {108, 2, 3603, 65535}, {32, 2, 3605, 65535},
	{114, 1, 3607, 65535}, {111, 1, 3608, 65535}, {118, 1, 3609, 65535},
	{97, 0, 0, 875}, {105, 0, 0, 876}, {32, 3, 3610, 65535},
	{111, 1, 3613, 65535}, {116, 0, 0, 884}, {117, 0, 0, 885},
	{116, 1, 3614, 65535}, {111, 1, 3615, 65535}, {117, 1, 3616, 65535},
	{116, 2, 3617, 65535}, {110, 1, 3619, 65535}, {107, 1, 3620, 65535},
	{101, 0, 0, 931}, {114, 2, 3621, 65535}, {97, 0, 0, 936},
	{111, 0, 0, 937}, {105, 1, 3623, 65535}, {116, 1, 3624, 959},
	{32, 1, 3625, 65535}, {114, 1, 3626, 65535}, {32, 2, 3627, 65535},
	{108, 1, 3629, 65535}, {108, 1, 3630, 65535}, {116, 0, 0, 994},
	{117, 0, 0, 995}, {99, 0, 0, 998}, {107, 0, 0, 999},
	{109, 0, 0, 1000}, {108, 1, 3631, 65535}, {112, 0, 0, 1006},
	{110, 1, 3632, 1007}, {115, 1, 3633, 65535}, {109, 1, 3634, 65535},
	{110, 1, 3635, 65535}, {110, 2, 3636, 1023}, {101, 1, 3638, 65535},
	{108, 1, 3639, 65535}, {118, 0, 0, 1043}, {101, 1, 3640, 65535},
	{101, 1, 3641, 65535}, {105, 1, 3642, 65535}, {32, 2, 3643, 65535},
	{122, 1, 3645, 65535}, {103, 1, 3646, 65535}, {97, 2, 3647, 65535},
	{100, 0, 0, 1069}, {106, 1, 3649, 65535}, {114, 2, 3650, 65535},
	{111, 0, 0, 1080}, {115, 0, 0, 1081}, {108, 2, 3652, 65535},
	{105, 2, 3654, 65535}, {62, 0, 0, 1107}, {111, 0, 0, 1108},
	{115, 0, 0, 1109}, {116, 0, 0, 1110}, {119, 0, 0, 1111},
	{99, 0, 0, 1112}, {112, 1, 3656, 65535}, {114, 1, 3657, 65535},
	{115, 0, 0, 1119}, {118, 1, 3658, 65535}, {119, 0, 0, 1122},
	{100, 1, 3659, 65535}, {104, 0, 0, 1128}, {105, 0, 0, 1129},
	{100, 1, 3660, 65535}, {111, 0, 0, 1132}, {116, 1, 3661, 65535},
	{118, 2, 3662, 65535}, {119, 0, 0, 1139}, {118, 1, 3664, 65535},
	{32, 2, 3665, 65535}, {101, 1, 3667, 65535}, {97, 0, 0, 1166},
	{112, 2, 3668, 65535}, {99, 0, 0, 1176}, {114, 0, 0, 1177},
	{111, 1, 3670, 65535}, {114, 2, 3671, 65535}, {101, 1, 3673, 65535},
	{114, 1, 3674, 1201}, {105, 0, 0, 1205}, {32, 2, 3675, 65535},
	{114, 1, 3677, 65535}, {105, 2, 3678, 65535}, {109, 0, 0, 1221},
	{110, 0, 0, 1222}, {115, 0, 0, 1223}, {97, 0, 0, 1229},
	{101, 0, 0, 1230}, {32, 3, 3680, 65535}, {100, 0, 0, 1239},
	{109, 0, 0, 1240}, {111, 0, 0, 1241}, {99, 0, 0, 1244},
	{112, 2, 3683, 65535}, {103, 1, 3685, 65535}, {99, 0, 0, 1253},
	{108, 1, 3686, 65535}, {115, 1, 3687, 1264}, {110, 1, 3688, 65535},
	{116, 1, 3689, 1273}, {101, 1, 3690, 65535}, {101, 1, 3691, 65535},
	{101, 1, 3692, 65535}, {105, 2, 3693, 65535}, {121, 0, 0, 1298},
	{97, 2, 3695, 65535}, {99, 1, 3697, 65535}, {97, 0, 0, 1310},
	{114, 0, 0, 1311}, {121, 0, 0, 1312}, {108, 1, 3698, 65535},
	{116, 1, 3699, 65535}, {116, 1, 3700, 65535}, {109, 1, 3701, 65535},
	{108, 1, 3702, 65535}, {111, 1, 3703, 65535}, {97, 1, 3704, 65535},
	{32, 4, 3705, 65535}, {99, 1, 3709, 65535}, {116, 0, 0, 1359},
	{116, 1, 3710, 65535}, {100, 1, 3711, 65535}, {45, 0, 0, 1371},
	{99, 2, 3712, 65535}, {115, 0, 0, 1380}, {32, 1, 3714, 65535},
	{97, 0, 0, 1391}, {99, 0, 0, 1392}, {102, 0, 0, 1393},
	{105, 0, 0, 1394}, {116, 2, 3715, 65535}, {101, 0, 0, 1398},
	{114, 0, 0, 1399}, {114, 1, 3717, 1400}, {115, 0, 0, 1402},
	{97, 1, 3718, 65535}, {116, 1, 3719, 65535}, {101, 1, 3720, 65535},
	{111, 0, 0, 1410}, {122, 1, 3721, 65535}, {114, 1, 3722, 65535},
	{101, 1, 3723, 65535}, {109, 1, 3724, 65535}, {99, 2, 3725, 65535},
	{116, 2, 3727, 65535}, {109, 3, 3729, 1432}, {32, 0, 0, 1440},
	{116, 2, 3732, 65535}, {108, 1, 3734, 65535}, {114, 1, 3735, 65535},
	{116, 1, 3736, 65535}, {99, 1, 3737, 65535}, {32, 1, 3738, 65535},
	{114, 1, 3739, 65535}, {32, 2, 3740, 65535}, {97, 0, 0, 1484},
	{102, 0, 0, 1485}, {114, 0, 0, 1486}, {116, 0, 0, 1487},
	{105, 1, 3742, 65535}, {108, 1, 3743, 65535}, {116, 1, 3744, 1499},
	{104, 1, 3745, 1503}, {32, 2, 3746, 65535}, {116, 0, 0, 1512},
	{117, 0, 0, 1513}, {116, 1, 3748, 65535}, {32, 10, 3749, 65535},
	{227, 0, 0, 1536}, {35, 0, 0, 1537}, {99, 0, 0, 1538},
	{108, 0, 0, 1539}, {109, 0, 0, 1540}, {105, 1, 3759, 65535},
	{111, 0, 0, 1545}, {117, 1, 3760, 65535}, {121, 1, 3761, 65535},
	{109, 0, 0, 1560}, {110, 0, 0, 1561}, {97, 0, 0, 1563},
	{108, 0, 0, 1564}, {110, 0, 0, 1565}, {116, 1, 3762, 65535},
	{32, 5, 3763, 65535}, {111, 1, 3768, 65535}, {114, 0, 0, 1590},
	{103, 2, 3769, 65535}, {97, 1, 3771, 1595}, {32, 0, 0, 1598},
	{115, 0, 0, 1599}, {105, 0, 0, 1600}, {117, 0, 0, 1601},
	{32, 1, 3772, 65535}, {114, 2, 3773, 65535}, {114, 1, 3775, 65535},
	{32, 0, 0, 1624}, {97, 1, 3776, 65535}, {114, 1, 3777, 65535},
	{105, 2, 3778, 65535}, {111, 1, 3780, 65535}, {110, 1, 3781, 1656},
	{32, 2, 3782, 65535}, {32, 1, 3784, 65535}, {32, 2, 3785, 65535},
	{32, 1, 3787, 65535}, {32, 1, 3788, 65535}, {115, 0, 0, 1676},
	{97, 1, 3789, 65535}, {101, 0, 0, 1683}, {105, 0, 0, 1684},
	{112, 2, 3790, 65535}, {115, 2, 3792, 65535}, {118, 0, 0, 1693},
	{112, 2, 3794, 65535}, {32, 0, 0, 1701}, {107, 1, 3796, 65535},
	{114, 0, 0, 1704}, {116, 0, 0, 1705}, {108, 1, 3797, 65535},
	{101, 1, 3798, 65535}, {32, 2, 3799, 65535}, {97, 0, 0, 1726},
	{114, 0, 0, 1727}, {98, 1, 3801, 65535}, {105, 1, 3802, 65535},
	{32, 0, 0, 1746}, {101, 4, 3803, 65535}, {108, 0, 0, 1751},
	{110, 2, 3807, 65535}, {97, 1, 3809, 1754}, {101, 1, 3810, 65535},
	{105, 0, 0, 1759}, {100, 2, 3811, 65535}, {109, 0, 0, 1764},
	{101, 1, 3813, 65535}, {32, 1, 3814, 65535}, {97, 2, 3815, 65535},
	{101, 2, 3817, 65535}, {105, 0, 0, 1788}, {108, 2, 3819, 65535},
	{97, 1, 3821, 65535}, {105, 0, 0, 1796}, {110, 1, 3822, 65535},
	{111, 1, 3823, 65535}, {32, 2, 3824, 65535}, {97, 1, 3826, 65535},
	{99, 0, 0, 1819}, {103, 0, 0, 1820}, {105, 2, 3827, 65535},
	{108, 0, 0, 1825}, {111, 0, 0, 1826}, {116, 1, 3829, 65535},
	{119, 0, 0, 1829}, {32, 1, 3830, 65535}, {108, 1, 3831, 65535},
	{100, 0, 0, 1839}, {108, 2, 3832, 65535}, {112, 0, 0, 1843},
	{116, 0, 0, 1844}, {32, 2, 3834, 65535}, {104, 1, 3836, 65535},
	{32, 3, 3837, 65535}, {58, 0, 0, 1864}, {114, 2, 3840, 65535},
	{97, 1, 3842, 65535}, {32, 1, 3843, 65535}, {108, 1, 3844, 65535},
	{114, 1, 3845, 65535}, {117, 1, 3846, 65535}, {97, 2, 3847, 65535},
	{98, 0, 0, 1912}, {101, 1, 3849, 65535}, {112, 1, 3850, 65535},
	{105, 1, 3851, 65535}, {122, 1, 3852, 1926}, {97, 1, 3853, 65535},
	{122, 1, 3854, 65535}, {122, 1, 3855, 65535}, {98, 1, 3856, 65535},
	{117, 0, 0, 1943}, {101, 1, 3857, 65535}, {101, 1, 3858, 65535},
	{116, 0, 0, 1954}, {117, 0, 0, 1955}, {109, 1, 3859, 65535},
	{177, 1, 3860, 65535}, {179, 1, 3861, 65535}, {132, 1, 3862, 65535},
	{185, 1, 3863, 65535}, {191, 1, 3864, 65535}, {190, 1, 3865, 65535},
	{130, 0, 0, 1990}, {136, 1, 3866, 65535}, {184, 0, 0, 1996},
	{191, 0, 0, 1997}, {181, 1, 3867, 65535}, {180, 1, 3868, 65535},
	{176, 1, 3869, 65535}, {177, 1, 3870, 65535}, {180, 0, 0, 2012},
	{186, 0, 0, 2015}, {187, 0, 0, 2016}, {188, 1, 3871, 65535},
	{189, 1, 3872, 65535}, {191, 0, 0, 2030}, {130, 1, 3873, 65535},
	{208, 2, 3874, 65535}, {209, 0, 0, 2038}, {208, 2, 3876, 65535},
	{209, 0, 0, 2042}, {178, 0, 0, 2043}, {182, 0, 0, 2044},
	{184, 3, 3878, 65535}, {191, 0, 0, 2049}, {129, 0, 0, 2050},
	{135, 0, 0, 2051}, {136, 0, 0, 2052}, {128, 0, 0, 2059},
	{129, 0, 0, 2060}, {187, 0, 0, 2061}, {190, 0, 0, 2062},
	{130, 1, 3881, 65535}, {178, 0, 0, 2066}, {179, 0, 0, 2067},
	{186, 2, 3882, 65535}, {191, 2, 3884, 65535}, {128, 1, 3886, 65535},
	{135, 0, 0, 2086}, {180, 2, 3887, 65535}, {184, 0, 0, 2099},
	{186, 0, 0, 2100}, {187, 2, 3889, 65535}, {191, 1, 3891, 65535},
	{129, 1, 3892, 65535}, {135, 0, 0, 2110}, {136, 1, 3893, 65535},
	{176, 0, 0, 2113}, {181, 0, 0, 2114}, {184, 0, 0, 2115},
	{190, 3, 3894, 65535}, {180, 1, 3897, 65535}, {129, 2, 3898, 65535},
	{180, 0, 0, 2129}, {186, 1, 3900, 65535}, {188, 2, 3901, 65535},
	{176, 0, 0, 2138}, {190, 1, 3903, 65535}, {131, 1, 3904, 65535},
	{190, 1, 3905, 65535}, {184, 1, 3906, 65535}, {150, 1, 3907, 65535},
	{186, 0, 0, 2150}, {187, 0, 0, 2151}, {131, 1, 3908, 65535},
	{130, 1, 3909, 65535}, {164, 1, 3910, 65535}, {161, 1, 3911, 65535},
	{144, 0, 0, 2177}, {152, 0, 0, 2178}, {163, 0, 0, 2196},
	{164, 0, 0, 2197}, {149, 1, 3912, 65535}, {155, 1, 3913, 65535},
	{177, 0, 0, 2203}, {181, 0, 0, 2204}, {177, 2, 3914, 65535},
	{179, 0, 0, 2208}, {180, 0, 0, 2209}, {170, 1, 3916, 65535},
	{170, 1, 3917, 65535}, {132, 2, 3918, 65535}, {170, 0, 0, 2223},
	{179, 0, 0, 2224}, {167, 1, 3920, 65535}, {170, 0, 0, 2230},
	{177, 2, 3921, 65535}, {130, 0, 0, 2233}, {134, 1, 3923, 65535},
	{170, 1, 3924, 65535}, {179, 0, 0, 2238}, {180, 1, 3925, 65535},
	{182, 0, 0, 2241}, {132, 1, 3926, 65535}, {172, 1, 3927, 65535},
	{132, 1, 3928, 65535}, {138, 2, 3929, 65535}, {175, 1, 3931, 65535},
	{167, 1, 3932, 65535}, {177, 1, 3933, 65535}, {136, 1, 3934, 65535},
	{179, 2, 3935, 65535}, {170, 1, 3937, 65535}, {167, 1, 3938, 65535},
	{170, 1, 3939, 65535}, {168, 2, 3940, 65535}, {129, 0, 0, 2311},
	{135, 0, 0, 2312}, {135, 1, 3942, 65535}, {153, 1, 3943, 65535},
	{147, 0, 0, 2330}, {174, 2, 3944, 65535}, {161, 1, 3946, 65535},
	{179, 1, 3947, 65535}, {167, 1, 3948, 65535}, {157, 1, 3949, 65535},
	{164, 1, 3950, 65535}, {131, 1, 3951, 65535}, {169, 0, 0, 2362},
	{167, 0, 0, 2363}, {169, 0, 0, 2364}, {131, 0, 0, 2365},
	{169, 0, 0, 2366}, {188, 1, 3952, 65535}, {139, 0, 0, 2374},
	{171, 1, 3953, 65535}, {188, 1, 3954, 65535}, {179, 1, 3955, 65535},
	{176, 1, 3956, 65535}, {128, 2, 3957, 65535}, {128, 2, 3959, 65535},
	{151, 2, 3961, 65535}, {161, 2, 3963, 65535}, {133, 1, 3965, 65535},
	{168, 2, 3966, 65535}, {142, 2, 3968, 65535}, {168, 2, 3970, 65535},
	{171, 3, 3972, 2414}, {174, 0, 0, 2422}, {184, 0, 0, 2423},
	{165, 1, 3975, 65535}, {168, 2, 3976, 65535}, {138, 1, 3978, 2440},
	{161, 2, 3979, 2446}, {129, 2, 3981, 65535}, {191, 1, 3983, 2463},
	{155, 2, 3984, 65535}, {154, 1, 3986, 2476}, {176, 3, 3987, 65535},
	{153, 2, 3990, 65535}, {135, 3, 3992, 65535}, {139, 2, 3995, 65535},
	{174, 0, 0, 2499}, {184, 0, 0, 2500}, {168, 1, 3997, 65535},
	{153, 2, 3998, 65535}, {128, 1, 4000, 65535}, {179, 1, 4001, 65535},
	{177, 1, 4002, 2532}, {133, 1, 4003, 2538}, {169, 1, 4004, 65535},
	{176, 1, 4005, 2549}, {161, 1, 4006, 2554}, {158, 1, 4007, 65535},
	{188, 2, 4008, 65535}, {181, 1, 4010, 2571}, {160, 1, 4011, 2581},
	{133, 2, 4012, 2584}, {176, 0, 0, 2587}, {180, 0, 0, 2588},
	{172, 2, 4014, 65535}, {164, 1, 4016, 65535}, {140, 1, 4017, 2596},
	{128, 1, 4018, 2599}, {128, 3, 4019, 2601}, {180, 1, 4022, 65535},
	{176, 1, 4023, 65535}, {132, 1, 4024, 2632}, {176, 2, 4025, 65535},
	{180, 1, 4027, 65535}, {140, 2, 4028, 65535}, {132, 1, 4030, 65535},
	{160, 2, 4031, 65535}, {180, 1, 4033, 65535}, {132, 0, 0, 2653},
	{151, 1, 4034, 2654}, {180, 1, 4035, 65535}, {110, 1, 4036, 65535},
	{101, 1, 4037, 65535}, {32, 1, 4038, 65535}, {110, 1, 4039, 65535},
	{101, 1, 4040, 65535}, {115, 0, 0, 44}, {99, 3, 4041, 65535},
	{100, 2, 4044, 65535}, {108, 2, 4046, 65535}, {114, 0, 0, 59},
	{206, 0, 0, 60}, {32, 0, 0, 63}, {116, 3, 4048, 65535},
	{117, 0, 0, 79}, {108, 1, 4051, 65535}, {116, 1, 4052, 65535},
	{111, 1, 4053, 65535}, {101, 1, 4054, 103}, {107, 1, 4055, 65535},
	{208, 1, 4056, 65535}, {208, 1, 4057, 65535}, {217, 1, 4058, 65535},
	{216, 0, 0, 129}, {217, 0, 0, 130}, {111, 1, 4059, 65535},
	{105, 1, 4060, 65535}, {109, 1, 4061, 65535}, {116, 1, 4062, 65535},
	{111, 1, 4063, 65535}, {122, 1, 4064, 65535}, {101, 1, 4065, 65535},
	{109, 1, 4066, 65535}, {114, 1, 4067, 175}, {122, 1, 4068, 65535},
	{101, 1, 4069, 65535}, {97, 0, 0, 181}, {109, 0, 0, 182},
	{116, 1, 4070, 65535}, {117, 0, 0, 188}, {32, 2, 4071, 65535},
	{97, 0, 0, 196}, {101, 2, 4073, 65535}, {97, 1, 4075, 65535},
	{108, 1, 4076, 205}, {114, 1, 4077, 65535}, {114, 1, 4078, 65535},
	{32, 2, 4079, 65535}, {32, 4, 4081, 65535}, {101, 2, 4085, 65535},
	{105, 1, 4087, 65535}, {111, 0, 0, 241}, {114, 1, 4088, 65535},
	{117, 1, 4089, 65535}, {98, 0, 0, 259}, {107, 0, 0, 260},
	{97, 2, 4090, 65535}, {97, 0, 0, 269}, {119, 0, 0, 270},
	{121, 1, 4092, 65535}, {114, 1, 4093, 65535}, {101, 1, 4094, 283},
	{101, 0, 0, 286}, {105, 1, 4095, 287}, {116, 2, 4096, 65535},
	{111, 1, 4098, 293}, {101, 1, 4099, 295}, {101, 2, 4100, 65535},
	{108, 3, 4102, 65535}, {108, 1, 4105, 65535}, {97, 1, 4106, 329},
	{114, 0, 0, 333}, {116, 0, 0, 334}, {32, 4, 4107, 65535},
	{111, 1, 4111, 65535}, {110, 1, 4112, 351}, {32, 1, 4113, 65535},
	{103, 1, 4114, 65535}, {32, 4, 4115, 65535}, {116, 1, 4119, 367},
	{32, 0, 0, 377}, {114, 1, 4120, 65535}, {101, 0, 0, 395},
	{105, 0, 0, 396}, {114, 2, 4121, 65535}, {97, 0, 0, 413},
	{112, 0, 0, 414}, {32, 0, 0, 416}, {116, 1, 4123, 65535},
	{101, 1, 4124, 425}, {104, 1, 4125, 65535}, {116, 1, 4126, 65535},
	{32, 0, 0, 439}, {122, 0, 0, 440}, {97, 1, 4127, 65535},
	{116, 5, 4128, 449}, {116, 2, 4133, 65535}, {105, 1, 4135, 65535},
	{117, 1, 4136, 65535}, {116, 2, 4137, 65535}, {105, 1, 4139, 65535},
	{116, 0, 0, 491}, {117, 3, 4140, 65535}, {100, 1, 4143, 65535},
	{117, 2, 4144, 65535}, {32, 3, 4146, 65535}, {45, 2, 4149, 65535},
	{115, 1, 4151, 519}, {105, 0, 0, 523}, {108, 0, 0, 524},
	{32, 2, 4152, 65535}, {105, 1, 4154, 65535}, {32, 0, 0, 535},
	{32, 1, 4155, 65535}, {32, 1, 4156, 65535}, {99, 1, 4157, 65535},
	{115, 1, 4158, 65535}, {116, 1, 4159, 65535}, {114, 1, 4160, 65535},
	{117, 1, 4161, 65535}, {102, 0, 0, 584}, {115, 0, 0, 585},
	{32, 3, 4162, 65535}, {32, 1, 4165, 65535}, {101, 0, 0, 595},
	{105, 0, 0, 596}, {98, 1, 4166, 65535}, {32, 1, 4167, 65535},
	{105, 1, 4168, 65535}, {100, 0, 0, 611}, {107, 0, 0, 612},
	{32, 0, 0, 617}, {97, 1, 4169, 65535}, {101, 1, 4170, 65535},
	{32, 0, 0, 630}, {114, 1, 4171, 633}, {39, 0, 0, 639},
	{115, 0, 0, 640}, {97, 2, 4172, 65535}, {110, 0, 0, 648},
	{116, 2, 4174, 65535}, {115, 1, 4176, 65535}, {101, 0, 0, 662},
	{121, 0, 0, 663}, {32, 2, 4177, 65535}, {114, 1, 4179, 65535},
	{101, 0, 0, 676}, {105, 0, 0, 677}, {97, 2, 4180, 65535},
	{97, 1, 4182, 65535}, {105, 2, 4183, 65535}, {111, 1, 4185, 65535},
	{111, 1, 4186, 65535}, {32, 2, 4187, 65535}, {100, 2, 4189, 65535},
	{105, 1, 4191, 65535}, {114, 1, 4192, 731}, {32, 0, 0, 735},
	{108, 1, 4193, 736}, {115, 2, 4194, 65535}, {114, 1, 4196, 65535},
	{101, 1, 4197, 65535}, {105, 2, 4198, 65535}, {99, 0, 0, 763},
	{104, 0, 0, 764}, {115, 0, 0, 766}, {116, 0, 0, 767},
	{114, 1, 4200, 768}, {32, 2, 4201, 65535}, {111, 1, 4203, 65535},
	{101, 1, 4204, 65535}, {101, 1, 4205, 65535}, {122, 1, 4206, 65535},
	{119, 1, 4207, 65535}, {35, 0, 0, 822}, {103, 0, 0, 823},
	{115, 2, 4208, 65535}, {101, 1, 4210, 65535}, {105, 1, 4211, 65535},
	{101, 1, 4212, 65535}, {32, 0, 0, 838}, {101, 0, 0, 842},
	{112, 0, 0, 843}, {118, 0, 0, 844}, {99, 0, 0, 846},
	{112, 0, 0, 847}, {101, 0, 0, 848}, {105, 0, 0, 849},
	{97, 1, 4213, 65535}, {111, 0, 0, 854}, {99, 0, 0, 855},
	{109, 0, 0, 856}, {97, 1, 4214, 65535}, {122, 1, 4215, 65535},
	{105, 1, 4216, 65535}, {97, 2, 4217, 65535}, {107, 1, 4219, 65535},
	{116, 0, 0, 881}, {117, 1, 4220, 65535}, {111, 1, 4221, 887},
	{114, 1, 4222, 65535}, {100, 1, 4223, 65535}, {97, 1, 4224, 65535},
	{105, 0, 0, 912}, {116, 4, 4225, 65535}, {116, 2, 4229, 927},
	{32, 1, 4231, 65535}, {97, 0, 0, 934}, {116, 1, 4232, 65535},
	{32, 3, 4233, 65535}, {97, 1, 4236, 65535}, {101, 1, 4237, 65535},
	{105, 0, 0, 976}, {116, 0, 0, 977}, {117, 1, 4238, 65535},
	{111, 1, 4239, 65535}, {101, 2, 4240, 65535}, {32, 2, 4242, 65535},
	{32, 3, 4244, 65535}, {111, 1, 4247, 65535}, {103, 1, 4248, 1021},
	{32, 0, 0, 1024}, {100, 0, 0, 1025}, {114, 1, 4249, 65535},
	{105, 1, 4250, 65535}, {32, 5, 4251, 65535}, {105, 1, 4256, 65535},
	{97, 1, 4257, 65535}, {98, 0, 0, 1056}, {103, 0, 0, 1057},
	{116, 1, 4258, 65535}, {101, 1, 4259, 65535}, {32, 1, 4260, 65535},
	{114, 0, 0, 1068}, {101, 1, 4261, 65535}, {97, 0, 0, 1073},
	{101, 1, 4262, 65535}, {97, 2, 4263, 65535}, {101, 0, 0, 1089},
	{99, 1, 4265, 65535}, {101, 2, 4266, 65535}, {111, 1, 4268, 65535},
	{101, 2, 4269, 65535}, {105, 1, 4271, 65535}, {101, 1, 4272, 65535},
	{101, 1, 4273, 65535}, {97, 1, 4274, 65535}, {105, 0, 0, 1137},
	{115, 0, 0, 1138}, {101, 1, 4275, 65535}, {101, 0, 0, 1154},
	{112, 1, 4276, 65535}, {116, 1, 4277, 65535}, {97, 0, 0, 1167},
	{111, 0, 0, 1168}, {114, 3, 4278, 65535}, {97, 0, 0, 1192},
	{101, 0, 0, 1193}, {100, 2, 4281, 65535}, {32, 2, 4283, 65535},
	{101, 0, 0, 1208}, {112, 1, 4285, 65535}, {102, 1, 4286, 65535},
	{109, 0, 0, 1219}, {110, 0, 0, 1220}, {97, 0, 0, 1234},
	{101, 2, 4287, 65535}, {110, 0, 0, 1237}, {97, 0, 0, 1245},
	{111, 0, 0, 1246}, {101, 2, 4289, 65535}, {104, 2, 4291, 65535},
	{32, 0, 0, 1265}, {116, 1, 4293, 65535}, {32, 0, 0, 1274},
	{116, 1, 4294, 65535}, {32, 2, 4295, 65535}, {108, 1, 4297, 65535},
	{99, 1, 4298, 65535}, {113, 0, 0, 1297}, {105, 0, 0, 1299},
	{114, 2, 4299, 1300}, {104, 1, 4301, 65535}, {97, 1, 4302, 65535},
	{32, 2, 4303, 65535}, {32, 1, 4305, 65535}, {101, 1, 4306, 65535},
	{97, 1, 4307, 65535}, {117, 1, 4308, 65535}, {115, 2, 4309, 65535},
	{97, 0, 0, 1349}, {112, 0, 0, 1350}, {114, 0, 0, 1351},
	{116, 1, 4311, 65535}, {121, 2, 4312, 65535}, {101, 1, 4314, 65535},
	{122, 1, 4315, 65535}, {97, 2, 4316, 65535}, {105, 2, 4318, 65535},
	{112, 1, 4320, 65535}, {104, 0, 0, 1395}, {105, 0, 0, 1396},
	{32, 0, 0, 1401}, {32, 2, 4321, 65535}, {32, 3, 4323, 65535},
	{122, 1, 4326, 65535}, {97, 1, 4327, 65535}, {99, 1, 4328, 65535},
	{32, 2, 4329, 65535}, {101, 1, 4331, 65535}, {101, 0, 0, 1420},
	{106, 0, 0, 1421}, {101, 1, 4332, 65535}, {114, 2, 4333, 65535},
	{97, 0, 0, 1433}, {108, 0, 0, 1434}, {121, 0, 0, 1435},
	{32, 1, 4335, 65535}, {105, 0, 0, 1444}, {105, 1, 4336, 65535},
	{32, 2, 4337, 65535}, {97, 1, 4339, 65535}, {114, 1, 4340, 65535},
	{97, 2, 4341, 65535}, {32, 2, 4343, 65535}, {97, 0, 0, 1479},
	{108, 0, 0, 1480}, {98, 1, 4345, 65535}, {32, 3, 4346, 65535},
	{32, 0, 0, 1500}, {32, 0, 0, 1504}, {35, 0, 0, 1509},
	{100, 0, 0, 1510}, {101, 1, 4349, 1514}, {97, 0, 0, 1518},
	{98, 0, 0, 1519}, {102, 0, 0, 1520}, {105, 2, 4350, 65535},
	{111, 3, 4352, 65535}, {112, 0, 0, 1526}, {115, 2, 4355, 65535},
	{116, 2, 4357, 65535}, {118, 0, 0, 1534}, {119, 0, 0, 1535},
	{110, 1, 4359, 1543}, {112, 1, 4360, 1546}, {32, 2, 4361, 65535},
	{111, 1, 4363, 1566}, {97, 0, 0, 1574}, {101, 0, 0, 1575},
	{108, 0, 0, 1576}, {109, 0, 0, 1577}, {111, 0, 0, 1578},
	{114, 2, 4364, 65535}, {32, 0, 0, 1591}, {101, 1, 4366, 65535},
	{32, 0, 0, 1596}, {99, 1, 4367, 65535}, {101, 1, 4368, 65535},
	{105, 1, 4369, 65535}, {121, 2, 4370, 65535}, {117, 1, 4372, 65535},
	{116, 2, 4373, 65535}, {98, 3, 4375, 65535}, {112, 1, 4378, 65535},
	{32, 2, 4379, 65535}, {32, 0, 0, 1657}, {103, 0, 0, 1658},
	{108, 0, 0, 1659}, {100, 2, 4381, 65535}, {97, 1, 4383, 65535},
	{111, 1, 4384, 65535}, {110, 1, 4385, 65535}, {121, 1, 4386, 65535},
	{114, 1, 4387, 65535}, {97, 1, 4388, 65535}, {111, 1, 4389, 65535},
	{105, 0, 0, 1690}, {116, 1, 4390, 65535}, {112, 0, 0, 1697},
	{115, 0, 0, 1698}, {111, 1, 4391, 65535}, {100, 1, 4392, 1706},
	{32, 3, 4393, 65535}, {97, 0, 0, 1724}, {115, 0, 0, 1725},
	{97, 1, 4396, 65535}, {110, 1, 4397, 65535}, {108, 0, 0, 1747},
	{110, 0, 0, 1748}, {114, 0, 0, 1749}, {122, 0, 0, 1750},
	{105, 0, 0, 1752}, {111, 0, 0, 1753}, {97, 0, 0, 1755},
	{114, 2, 4398, 1756}, {101, 0, 0, 1762}, {105, 0, 0, 1763},
	{112, 1, 4400, 65535}, {97, 1, 4401, 1769}, {32, 0, 0, 1774},
	{115, 0, 0, 1775}, {32, 0, 0, 1776}, {108, 0, 0, 1777},
	{32, 0, 0, 1789}, {108, 1, 4402, 65535}, {109, 1, 4403, 65535},
	{32, 2, 4404, 65535}, {100, 1, 4406, 65535}, {112, 0, 0, 1814},
	{117, 0, 0, 1815}, {108, 1, 4407, 65535}, {109, 1, 4408, 65535},
	{110, 1, 4409, 65535}, {104, 1, 4410, 65535}, {35, 1, 4411, 65535},
	{105, 1, 4412, 65535}, {97, 0, 0, 1840}, {101, 1, 4413, 65535},
	{97, 1, 4414, 65535}, {118, 0, 0, 1854}, {105, 1, 4415, 65535},
	{108, 0, 0, 1861}, {110, 0, 0, 1862}, {118, 0, 0, 1863},
	{32, 2, 4416, 65535}, {108, 0, 0, 1871}, {112, 1, 4418, 65535},
	{121, 1, 4419, 65535}, {97, 1, 4420, 65535}, {101, 1, 4421, 65535},
	{115, 1, 4422, 65535}, {100, 0, 0, 1910}, {110, 0, 0, 1911},
	{109, 1, 4423, 65535}, {114, 1, 4424, 65535}, {112, 1, 4425, 65535},
	{32, 2, 4426, 65535}, {116, 1, 4428, 1931}, {32, 2, 4429, 65535},
	{105, 1, 4431, 65535}, {111, 1, 4432, 1941}, {122, 1, 4433, 65535},
	{114, 1, 4434, 65535}, {101, 1, 4435, 65535}, {207, 1, 4436, 65535},
	{207, 1, 4437, 65535}, {206, 1, 4438, 65535}, {207, 1, 4439, 65535},
	{206, 1, 4440, 65535}, {208, 1, 4441, 65535}, {32, 2, 4442, 65535},
	{208, 1, 4444, 65535}, {208, 2, 4445, 65535}, {208, 1, 4447, 65535},
	{208, 1, 4448, 65535}, {208, 2, 4449, 65535}, {209, 1, 4451, 65535},
	{208, 1, 4452, 65535}, {178, 0, 0, 2036}, {184, 0, 0, 2037},
	{179, 1, 4453, 65535}, {191, 0, 0, 2041}, {45, 2, 4454, 65535},
	{208, 0, 0, 2047}, {209, 0, 0, 2048}, {208, 1, 4456, 65535},
	{208, 0, 0, 2068}, {209, 0, 0, 2069}, {208, 0, 0, 2070},
	{209, 1, 4457, 65535}, {208, 1, 4458, 65535}, {208, 2, 4459, 65535},
	{209, 1, 4461, 65535}, {208, 0, 0, 2101}, {209, 0, 0, 2102},
	{209, 1, 4462, 65535}, {208, 1, 4463, 65535}, {209, 2, 4464, 65535},
	{32, 1, 4466, 65535}, {208, 0, 0, 2118}, {209, 1, 4467, 65535},
	{208, 1, 4468, 65535}, {208, 0, 0, 2127}, {209, 0, 0, 2128},
	{208, 1, 4469, 65535}, {208, 1, 4470, 65535}, {209, 0, 0, 2137},
	{208, 1, 4471, 65535}, {209, 1, 4472, 65535}, {208, 1, 4473, 65535},
	{209, 1, 4474, 65535}, {209, 1, 4475, 65535}, {209, 1, 4476, 65535},
	{208, 1, 4477, 65535}, {215, 1, 4478, 65535}, {215, 2, 4479, 65535},
	{215, 1, 4481, 65535}, {215, 1, 4482, 65535}, {32, 0, 0, 2206},
	{217, 0, 0, 2207}, {217, 1, 4483, 65535}, {216, 1, 4484, 65535},
	{216, 1, 4485, 65535}, {217, 0, 0, 2222}, {217, 2, 4486, 65535},
	{216, 0, 0, 2231}, {217, 0, 0, 2232}, {216, 1, 4488, 65535},
	{217, 1, 4489, 65535}, {216, 2, 4490, 65535}, {217, 1, 4492, 65535},
	{217, 1, 4493, 65535}, {217, 1, 4494, 65535}, {216, 0, 0, 2260},
	{217, 0, 0, 2261}, {218, 1, 4495, 65535}, {217, 1, 4496, 65535},
	{217, 1, 4497, 65535}, {217, 1, 4498, 65535}, {32, 0, 0, 2285},
	{216, 0, 0, 2286}, {217, 1, 4499, 65535}, {216, 1, 4500, 65535},
	{216, 1, 4501, 65535}, {216, 1, 4502, 65535}, {217, 0, 0, 2307},
	{224, 1, 4503, 65535}, {224, 1, 4504, 65535}, {229, 0, 0, 2331},
	{232, 2, 4505, 65535}, {227, 1, 4507, 65535}, {227, 1, 4508, 65535},
	{227, 1, 4509, 65535}, {227, 1, 4510, 65535}, {227, 1, 4511, 65535},
	{227, 1, 4512, 65535}, {227, 1, 4513, 65535}, {227, 1, 4514, 65535},
	{227, 1, 4515, 65535}, {227, 1, 4516, 65535}, {227, 1, 4517, 65535},
	{231, 0, 0, 2386}, {233, 0, 0, 2387}, {231, 0, 0, 2388},
	{233, 0, 0, 2389}, {227, 0, 0, 2393}, {232, 0, 0, 2394},
	{231, 0, 0, 2396}, {233, 0, 0, 2397}, {231, 2, 4518, 65535},
	{230, 0, 0, 2405}, {232, 0, 0, 2406}, {228, 0, 0, 2408},
	{230, 0, 0, 2409}, {229, 0, 0, 2410}, {230, 0, 0, 2411},
	{229, 0, 0, 2415}, {230, 3, 4520, 65535}, {232, 0, 0, 2419},
	{230, 2, 4523, 65535}, {231, 0, 0, 2429}, {232, 0, 0, 2430},
	{230, 0, 0, 2441}, {229, 0, 0, 2447}, {230, 0, 0, 2448},
	{231, 0, 0, 2454}, {232, 0, 0, 2455}, {229, 0, 0, 2464},
	{229, 0, 0, 2470}, {233, 0, 0, 2471}, {62, 0, 0, 2477},
	{227, 0, 0, 2479}, {230, 2, 4525, 65535}, {232, 2, 4527, 65535},
	{228, 1, 4529, 65535}, {232, 0, 0, 2487}, {32, 0, 0, 2490},
	{227, 1, 4530, 65535}, {231, 0, 0, 2493}, {229, 0, 0, 2495},
	{232, 2, 4531, 65535}, {230, 2, 4533, 65535}, {228, 0, 0, 2510},
	{231, 0, 0, 2511}, {230, 1, 4535, 65535}, {232, 2, 4536, 65535},
	{233, 0, 0, 2533}, {230, 0, 0, 2539}, {229, 2, 4538, 65535},
	{228, 0, 0, 2550}, {227, 0, 0, 2555}, {233, 2, 4540, 65535},
	{228, 0, 0, 2564}, {230, 0, 0, 2565}, {32, 0, 0, 2572},
	{237, 0, 0, 2582}, {32, 0, 0, 2585}, {237, 0, 0, 2586},
	{32, 2, 4542, 65535}, {234, 0, 0, 2591}, {235, 1, 4544, 65535},
	{234, 0, 0, 2597}, {32, 0, 0, 2600}, {32, 3, 4545, 65535},
	{235, 0, 0, 2607}, {236, 0, 0, 2608}, {32, 1, 4548, 65535},
	{236, 1, 4549, 65535}, {234, 0, 0, 2633}, {32, 0, 0, 2634},
	{234, 0, 0, 2635}, {235, 2, 4550, 65535}, {32, 0, 0, 2642},
	{236, 0, 0, 2643}, {236, 1, 4552, 65535}, {234, 0, 0, 2646},
	{235, 0, 0, 2647}, {236, 1, 4553, 65535}, {237, 0, 0, 2655},
	{236, 1, 4554, 65535}, {116, 1, 4555, 65535}, {110, 1, 4556, 65535},
	{35, 1, 4557, 65535}, {116, 1, 4558, 65535}, {110, 1, 4559, 65535},
	{105, 1, 4560, 65535}, {116, 0, 0, 48}, {122, 0, 0, 49},
	{101, 1, 4561, 65535}, {105, 0, 0, 53}, {97, 2, 4562, 65535},
	{101, 2, 4564, 65535}, {101, 3, 4566, 65535}, {105, 1, 4569, 74},
	{111, 1, 4570, 65535}, {101, 1, 4571, 65535}, {105, 2, 4572, 65535},
	{110, 1, 4574, 65535}, {115, 0, 0, 104}, {98, 1, 4575, 65535},
	{188, 1, 4576, 65535}, {189, 2, 4577, 65535}, {132, 1, 4579, 65535},
	{115, 1, 4580, 148}, {111, 1, 4581, 65535}, {101, 1, 4582, 65535},
	{105, 1, 4583, 158}, {108, 1, 4584, 163}, {97, 1, 4585, 65535},
	{114, 1, 4586, 168}, {101, 1, 4587, 65535}, {32, 0, 0, 176},
	{45, 1, 4588, 65535}, {114, 1, 4589, 65535}, {104, 2, 4590, 65535},
	{97, 2, 4592, 65535}, {99, 0, 0, 195}, {101, 0, 0, 197},
	{114, 2, 4594, 65535}, {32, 2, 4596, 65535}, {32, 2, 4598, 65535},
	{32, 2, 4600, 65535}, {32, 3, 4602, 65535}, {35, 0, 0, 214},
	{109, 0, 0, 215}, {99, 0, 0, 222}, {102, 0, 0, 223},
	{114, 0, 0, 224}, {121, 0, 0, 225}, {110, 1, 4605, 65535},
	{114, 0, 0, 232}, {115, 2, 4606, 65535}, {32, 2, 4608, 65535},
	{106, 2, 4610, 65535}, {32, 1, 4612, 65535}, {117, 2, 4613, 266},
	{32, 2, 4615, 65535}, {101, 2, 4617, 65535}, {115, 0, 0, 284},
	{111, 0, 0, 288}, {32, 2, 4619, 65535}, {101, 0, 0, 292},
	{115, 0, 0, 294}, {110, 1, 4621, 296}, {32, 2, 4622, 65535},
	{115, 0, 0, 310}, {32, 8, 4624, 65535}, {110, 0, 0, 322},
	{122, 0, 0, 323}, {32, 2, 4632, 65535}, {32, 2, 4634, 65535},
	{97, 1, 4636, 336}, {106, 0, 0, 338}, {110, 0, 0, 339},
	{112, 0, 0, 340}, {32, 2, 4637, 65535}, {32, 0, 0, 352},
	{97, 1, 4639, 65535}, {32, 2, 4640, 65535}, {97, 0, 0, 363},
	{100, 0, 0, 364}, {105, 0, 0, 365}, {114, 0, 0, 366},
	{101, 0, 0, 368}, {107, 1, 4642, 389}, {105, 2, 4643, 65535},
	{121, 0, 0, 408}, {105, 1, 4645, 65535}, {32, 0, 0, 426},
	{101, 1, 4646, 65535}, {111, 1, 4647, 65535}, {114, 1, 4648, 445},
	{32, 0, 0, 450}, {97, 1, 4649, 451}, {101, 0, 0, 454},
	{105, 0, 0, 455}, {115, 1, 4650, 456}, {101, 2, 4651, 463},
	{105, 2, 4653, 65535}, {100, 1, 4655, 65535}, {114, 1, 4656, 65535},
	{32, 2, 4657, 65535}, {97, 0, 0, 486}, {100, 1, 4659, 65535},
	{32, 0, 0, 492}, {115, 1, 4660, 65535}, {116, 2, 4661, 65535},
	{111, 1, 4663, 65535}, {97, 1, 4664, 65535}, {101, 2, 4665, 65535},
	{99, 0, 0, 513}, {112, 2, 4667, 65535}, {115, 0, 0, 516},
	{101, 0, 0, 517}, {105, 0, 0, 518}, {32, 2, 4669, 65535},
	{101, 0, 0, 525}, {108, 0, 0, 526}, {110, 1, 4671, 65535},
	{97, 2, 4672, 65535}, {99, 1, 4674, 65535}, {104, 1, 4675, 65535},
	{116, 1, 4676, 65535}, {105, 1, 4677, 65535}, {101, 2, 4678, 65535},
	{32, 3, 4680, 65535}, {97, 0, 0, 587}, {98, 0, 0, 588},
	{101, 0, 0, 589}, {122, 1, 4683, 65535}, {117, 1, 4684, 65535},
	{115, 1, 4685, 65535}, {101, 1, 4686, 65535}, {100, 1, 4687, 65535},
	{110, 1, 4688, 627}, {32, 2, 4689, 65535}, {100, 0, 0, 646},
	{114, 0, 0, 647}, {104, 1, 4691, 65535}, {111, 0, 0, 651},
	{116, 1, 4692, 65535}, {99, 0, 0, 665}, {112, 1, 4693, 65535},
	{32, 2, 4694, 65535}, {32, 0, 0, 678}, {114, 1, 4696, 679},
	{103, 1, 4697, 65535}, {101, 0, 0, 691}, {118, 0, 0, 692},
	{107, 3, 4698, 695}, {110, 2, 4701, 65535}, {97, 1, 4703, 65535},
	{117, 1, 4704, 65535}, {32, 0, 0, 721}, {101, 0, 0, 722},
	{107, 1, 4705, 65535}, {32, 1, 4706, 65535}, {32, 0, 0, 737},
	{101, 1, 4707, 65535}, {111, 1, 4708, 65535}, {32, 3, 4709, 65535},
	{32, 3, 4712, 65535}, {103, 0, 0, 761}, {107, 0, 0, 762},
	{32, 0, 0, 769}, {100, 0, 0, 771}, {112, 0, 0, 772},
	{117, 2, 4715, 65535}, {110, 1, 4717, 65535}, {108, 1, 4718, 793},
	{111, 1, 4719, 65535}, {115, 1, 4720, 65535}, {117, 0, 0, 824},
	{122, 0, 0, 825}, {114, 1, 4721, 826}, {114, 1, 4722, 829},
	{32, 1, 4723, 65535}, {32, 3, 4724, 65535}, {32, 2, 4727, 65535},
	{122, 2, 4729, 65535}, {116, 1, 4731, 65535}, {98, 0, 0, 877},
	{110, 0, 0, 878}, {111, 2, 4732, 65535}, {114, 1, 4734, 65535},
	{32, 3, 4735, 65535}, {105, 1, 4738, 65535}, {117, 1, 4739, 900},
	{114, 3, 4740, 907}, {97, 1, 4743, 65535}, {101, 1, 4744, 65535},
	{105, 2, 4745, 65535}, {111, 0, 0, 926}, {32, 2, 4747, 65535},
	{97, 0, 0, 930}, {108, 2, 4749, 65535}, {101, 1, 4751, 65535},
	{97, 0, 0, 960}, {110, 0, 0, 961}, {115, 0, 0, 962},
	{32, 2, 4752, 65535}, {32, 2, 4754, 65535}, {115, 1, 4756, 65535},
	{97, 1, 4757, 65535}, {32, 0, 0, 1004}, {115, 0, 0, 1005},
	{110, 0, 0, 1008}, {116, 1, 4758, 65535}, {99, 0, 0, 1015},
	{108, 0, 0, 1016}, {118, 0, 0, 1017}, {114, 1, 4759, 65535},
	{46, 0, 0, 1022}, {32, 2, 4760, 65535}, {100, 2, 4762, 65535},
	{99, 1, 4764, 65535}, {111, 0, 0, 1046}, {112, 0, 0, 1047},
	{115, 0, 0, 1048}, {121, 0, 0, 1049}, {100, 2, 4765, 65535},
	{108, 2, 4767, 65535}, {97, 1, 4769, 65535}, {108, 1, 4770, 65535},
	{101, 1, 4771, 65535}, {32, 2, 4772, 65535}, {32, 1, 4774, 65535},
	{101, 0, 0, 1086}, {115, 1, 4775, 65535}, {97, 1, 4776, 65535},
	{100, 1, 4777, 65535}, {101, 0, 0, 1104}, {112, 1, 4778, 65535},
	{97, 1, 4779, 65535}, {99, 0, 0, 1118}, {101, 1, 4780, 65535},
	{32, 2, 4781, 65535}, {114, 1, 4783, 65535}, {110, 2, 4784, 65535},
	{106, 1, 4786, 65535}, {111, 1, 4787, 65535}, {116, 1, 4788, 65535},
	{99, 0, 0, 1182}, {111, 0, 0, 1183}, {122, 0, 0, 1184},
	{97, 0, 0, 1197}, {101, 0, 0, 1198}, {99, 0, 0, 1202},
	{108, 0, 0, 1203}, {111, 1, 4789, 65535}, {97, 1, 4790, 65535},
	{32, 0, 0, 1235}, {115, 0, 0, 1236}, {114, 1, 4791, 1248},
	{122, 0, 0, 1252}, {97, 1, 4792, 65535}, {101, 1, 4793, 1258},
	{97, 2, 4794, 65535}, {116, 1, 4796, 65535}, {101, 0, 0, 1283},
	{108, 0, 0, 1284}, {105, 1, 4797, 1289}, {97, 1, 4798, 65535},
	{32, 3, 4799, 65535}, {110, 0, 0, 1304}, {97, 1, 4802, 65535},
	{116, 2, 4803, 65535}, {107, 0, 0, 1320}, {110, 1, 4805, 65535},
	{110, 1, 4806, 65535}, {114, 2, 4807, 65535}, {116, 1, 4809, 65535},
	{115, 2, 4810, 1336}, {105, 1, 4812, 65535}, {116, 1, 4813, 65535},
	{104, 1, 4814, 65535}, {32, 3, 4815, 65535}, {98, 0, 0, 1358},
	{100, 1, 4818, 1360}, {32, 1, 4819, 65535}, {32, 0, 0, 1372},
	{114, 1, 4820, 65535}, {100, 1, 4821, 65535}, {116, 2, 4822, 65535},
	{97, 1, 4824, 65535}, {97, 0, 0, 1403}, {110, 0, 0, 1404},
	{97, 0, 0, 1405}, {110, 0, 0, 1406}, {112, 0, 0, 1407},
	{32, 2, 4825, 65535}, {114, 1, 4827, 65535}, {104, 1, 4828, 65535},
	{108, 0, 0, 1415}, {110, 0, 0, 1416}, {110, 1, 4829, 65535},
	{114, 1, 4830, 1423}, {97, 1, 4831, 65535}, {105, 1, 4832, 65535},
	{97, 2, 4833, 65535}, {115, 1, 4835, 65535}, {97, 0, 0, 1450},
	{101, 0, 0, 1451}, {32, 2, 4836, 65535}, {105, 1, 4838, 65535},
	{105, 0, 0, 1470}, {108, 0, 0, 1471}, {97, 2, 4839, 1472},
	{112, 1, 4841, 65535}, {101, 2, 4842, 65535}, {100, 1, 4844, 65535},
	{116, 0, 0, 1497}, {117, 0, 0, 1498}, {32, 0, 0, 1515},
	{99, 0, 0, 1521}, {116, 0, 0, 1522}, {110, 0, 0, 1523},
	{112, 0, 0, 1524}, {114, 0, 0, 1525}, {97, 0, 0, 1527},
	{116, 0, 0, 1528}, {104, 1, 4845, 65535}, {111, 0, 0, 1533},
	{32, 0, 0, 1544}, {32, 5, 4846, 65535}, {107, 0, 0, 1556},
	{115, 0, 0, 1557}, {32, 2, 4851, 65535}, {101, 1, 4853, 65535},
	{108, 0, 0, 1589}, {32, 1, 4854, 65535}, {111, 1, 4855, 65535},
	{118, 2, 4856, 65535}, {98, 2, 4858, 65535}, {98, 0, 0, 1621},
	{112, 0, 0, 1622}, {116, 2, 4860, 65535}, {32, 3, 4862, 65535},
	{101, 0, 0, 1636}, {97, 0, 0, 1637}, {101, 1, 4865, 65535},
	{105, 1, 4866, 65535}, {99, 1, 4867, 65535}, {101, 0, 0, 1652},
	{117, 0, 0, 1653}, {101, 0, 0, 1662}, {105, 0, 0, 1663},
	{110, 1, 4868, 65535}, {102, 1, 4869, 65535}, {97, 1, 4870, 65535},
	{111, 1, 4871, 65535}, {116, 1, 4872, 65535}, {103, 1, 4873, 65535},
	{115, 1, 4874, 65535}, {111, 1, 4875, 65535}, {109, 1, 4876, 65535},
	{32, 0, 0, 1707}, {99, 0, 0, 1716}, {110, 0, 0, 1717},
	{115, 0, 0, 1718}, {99, 1, 4877, 65535}, {103, 1, 4878, 1732},
	{39, 0, 0, 1757}, {110, 0, 0, 1758}, {110, 1, 4879, 65535},
	{32, 2, 4880, 65535}, {97, 1, 4882, 65535}, {111, 1, 4883, 65535},
	{101, 0, 0, 1801}, {116, 0, 0, 1802}, {111, 1, 4884, 65535},
	{108, 1, 4885, 1816}, {97, 1, 4886, 65535}, {32, 2, 4887, 65535},
	{105, 1, 4889, 65535}, {32, 1, 4890, 65535}, {122, 1, 4891, 65535},
	{115, 1, 4892, 65535}, {100, 1, 4893, 65535}, {115, 1, 4894, 65535},
	{110, 0, 0, 1869}, {122, 0, 0, 1870}, {112, 1, 4895, 1876},
	{97, 2, 4896, 65535}, {114, 2, 4898, 1899}, {32, 2, 4900, 65535},
	{116, 1, 4902, 65535}, {97, 1, 4903, 65535}, {105, 1, 4904, 65535},
	{101, 1, 4905, 65535}, {109, 0, 0, 1927}, {115, 0, 0, 1928},
	{32, 0, 0, 1932}, {107, 0, 0, 1933}, {119, 0, 0, 1934},
	{116, 1, 4906, 65535}, {110, 0, 0, 1942}, {101, 1, 4907, 65535},
	{107, 1, 4908, 65535}, {110, 1, 4909, 65535}, {134, 1, 4910, 65535},
	{129, 1, 4911, 65535}, {177, 1, 4912, 65535}, {129, 1, 4913, 65535},
	{187, 1, 4914, 65535}, {189, 1, 4915, 65535}, {101, 0, 0, 1991},
	{208, 2, 4916, 65535}, {188, 1, 4918, 65535}, {186, 0, 0, 2002},
	{191, 0, 0, 2003}, {178, 1, 4919, 65535}, {176, 1, 4920, 65535},
	{181, 1, 4921, 65535}, {188, 1, 4922, 65535}, {130, 1, 4923, 65535},
	{181, 1, 4924, 65535}, {208, 2, 4925, 65535}, {208, 0, 0, 2045},
	{209, 0, 0, 2046}, {176, 1, 4927, 65535}, {128, 1, 4928, 65535},
	{181, 1, 4929, 65535}, {181, 1, 4930, 65535}, {191, 1, 4931, 65535},
	{150, 1, 4932, 65535}, {131, 1, 4933, 65535}, {187, 2, 4934, 65535},
	{130, 0, 0, 2111}, {131, 0, 0, 2112}, {208, 2, 4936, 65535},
	{129, 1, 4938, 65535}, {191, 1, 4939, 65535}, {187, 1, 4940, 65535},
	{190, 1, 4941, 65535}, {191, 2, 4942, 65535}, {136, 1, 4944, 65535},
	{180, 1, 4945, 65535}, {130, 2, 4946, 65535}, {130, 1, 4948, 65535},
	{135, 1, 4949, 65535}, {176, 1, 4950, 65535}, {161, 1, 4951, 2166},
	{163, 0, 0, 2168}, {164, 0, 0, 2169}, {145, 1, 4952, 65535},
	{159, 1, 4953, 65535}, {133, 1, 4954, 65535}, {177, 2, 4955, 65535},
	{167, 1, 4957, 65535}, {131, 1, 4958, 65535}, {134, 1, 4959, 65535},
	{180, 1, 4960, 65535}, {130, 2, 4961, 65535}, {167, 0, 0, 2239},
	{177, 0, 0, 2240}, {138, 1, 4963, 65535}, {138, 1, 4964, 65535},
	{138, 1, 4965, 65535}, {175, 1, 4966, 65535}, {134, 1, 4967, 65535},
	{131, 1, 4968, 2276}, {138, 1, 4969, 65535}, {136, 1, 4970, 65535},
	{177, 1, 4971, 65535}, {179, 2, 4972, 65535}, {167, 1, 4974, 65535},
	{164, 1, 4975, 65535}, {185, 1, 4976, 65535}, {168, 1, 4977, 65535},
	{179, 0, 0, 2336}, {131, 1, 4978, 65535}, {131, 1, 4979, 65535},
	{130, 1, 4980, 65535}, {131, 1, 4981, 65535}, {131, 2, 4982, 65535},
	{131, 1, 4984, 65535}, {131, 1, 4985, 65535}, {131, 1, 4986, 65535},
	{131, 1, 4987, 65535}, {130, 1, 4988, 65535}, {130, 1, 4989, 65535},
	{174, 0, 0, 2399}, {176, 0, 0, 2400}, {150, 0, 0, 2416},
	{156, 0, 0, 2417}, {173, 0, 0, 2418}, {148, 0, 0, 2424},
	{156, 0, 0, 2425}, {150, 0, 0, 2480}, {182, 0, 0, 2481},
	{168, 0, 0, 2482}, {175, 0, 0, 2483}, {188, 1, 4990, 65535},
	{129, 1, 4991, 65535}, {169, 0, 0, 2496}, {175, 0, 0, 2497},
	{142, 0, 0, 2507}, {150, 2, 4992, 65535}, {150, 2, 4994, 65535},
	{168, 0, 0, 2521}, {174, 0, 0, 2522}, {134, 0, 0, 2547},
	{149, 0, 0, 2548}, {161, 0, 0, 2556}, {166, 0, 0, 2557},
	{234, 0, 0, 2589}, {235, 0, 0, 2590}, {160, 1, 4996, 65535},
	{35, 0, 0, 2602}, {235, 2, 4997, 65535}, {236, 2, 4999, 65535},
	{235, 1, 5001, 65535}, {132, 1, 5002, 65535}, {169, 0, 0, 2638},
	{179, 0, 0, 2639}, {154, 1, 5003, 65535}, {152, 1, 5004, 65535},
	{138, 1, 5005, 65535}, {97, 1, 5006, 65535}, {116, 4, 5007, 8},
	{32, 2, 5011, 65535}, {97, 1, 5013, 65535}, {116, 2, 5014, 65535},
	{116, 2, 5016, 65535}, {32, 1, 5018, 65535}, {101, 0, 0, 54},
	{115, 0, 0, 55}, {101, 0, 0, 56}, {115, 1, 5019, 65535},
	{32, 1, 5020, 65535}, {110, 1, 5021, 66}, {115, 1, 5022, 70},
	{32, 0, 0, 75}, {115, 1, 5023, 76}, {32, 2, 5024, 65535},
	{101, 1, 5026, 90}, {111, 0, 0, 94}, {115, 1, 5027, 65535},
	{97, 1, 5028, 65535}, {208, 2, 5029, 65535}, {32, 0, 0, 122},
	{209, 0, 0, 123}, {217, 1, 5031, 65535}, {32, 1, 5032, 65535},
	{110, 1, 5033, 65535}, {110, 1, 5034, 65535}, {32, 0, 0, 159},
	{117, 0, 0, 164}, {45, 1, 5035, 65535}, {32, 3, 5036, 65535},
	{110, 1, 5039, 65535}, {118, 1, 5040, 65535}, {101, 1, 5041, 65535},
	{101, 1, 5042, 65535}, {105, 0, 0, 187}, {108, 0, 0, 193},
	{110, 0, 0, 194}, {32, 2, 5043, 65535}, {97, 0, 0, 200},
	{101, 0, 0, 202}, {116, 1, 5045, 65535}, {62, 0, 0, 206},
	{226, 0, 0, 207}, {101, 0, 0, 208}, {116, 2, 5046, 65535},
	{99, 0, 0, 211}, {116, 0, 0, 212}, {121, 0, 0, 213},
	{116, 1, 5048, 65535}, {101, 2, 5049, 233}, {105, 0, 0, 240},
	{97, 1, 5051, 65535}, {117, 0, 0, 247}, {32, 0, 0, 248},
	{101, 0, 0, 249}, {108, 1, 5052, 65535}, {32, 0, 0, 267},
	{120, 0, 0, 268}, {97, 0, 0, 271}, {104, 0, 0, 272},
	{114, 0, 0, 275}, {122, 0, 0, 276}, {97, 0, 0, 290},
	{118, 0, 0, 291}, {32, 0, 0, 297}, {99, 1, 5053, 65535},
	{114, 0, 0, 309}, {97, 0, 0, 312}, {100, 2, 5054, 65535},
	{103, 0, 0, 315}, {104, 0, 0, 316}, {107, 0, 0, 317},
	{109, 0, 0, 318}, {116, 0, 0, 319}, {118, 2, 5056, 65535},
	{100, 0, 0, 326}, {115, 0, 0, 327}, {108, 0, 0, 330},
	{113, 0, 0, 331}, {103, 0, 0, 337}, {104, 0, 0, 349},
	{116, 0, 0, 350}, {32, 2, 5058, 65535}, {97, 0, 0, 361},
	{116, 0, 0, 362}, {32, 0, 0, 390}, {97, 0, 0, 403},
	{101, 3, 5060, 65535}, {99, 1, 5063, 65535}, {114, 1, 5064, 65535},
	{32, 3, 5065, 65535}, {105, 2, 5068, 65535}, {105, 1, 5070, 65535},
	{32, 4, 5071, 65535}, {32, 0, 0, 464}, {105, 0, 0, 465},
	{108, 1, 5075, 65535}, {114, 1, 5076, 471}, {105, 1, 5077, 476},
	{97, 2, 5078, 65535}, {116, 0, 0, 484}, {117, 0, 0, 485},
	{111, 1, 5080, 65535}, {32, 2, 5081, 65535}, {105, 0, 0, 495},
	{111, 1, 5083, 65535}, {32, 1, 5084, 65535}, {32, 3, 5085, 65535},
	{32, 2, 5088, 65535}, {114, 0, 0, 510}, {111, 0, 0, 514},
	{114, 0, 0, 515}, {98, 0, 0, 520}, {118, 0, 0, 521},
	{107, 1, 5090, 530}, {32, 0, 0, 537}, {110, 0, 0, 538},
	{122, 1, 5091, 65535}, {117, 1, 5092, 65535}, {32, 2, 5093, 65535},
	{107, 2, 5095, 65535}, {32, 0, 0, 575}, {115, 0, 0, 576},
	{102, 0, 0, 581}, {109, 0, 0, 582}, {116, 0, 0, 583},
	{117, 2, 5097, 65535}, {105, 1, 5099, 65535}, {101, 1, 5100, 65535},
	{117, 1, 5101, 609}, {32, 5, 5102, 65535}, {105, 0, 0, 628},
	{99, 0, 0, 634}, {108, 0, 0, 635}, {105, 1, 5107, 65535},
	{114, 1, 5108, 65535}, {111, 1, 5109, 65535}, {112, 1, 5110, 65535},
	{117, 0, 0, 673}, {32, 2, 5111, 65535}, {105, 1, 5113, 65535},
	{32, 0, 0, 696}, {39, 0, 0, 697}, {229, 0, 0, 698},
	{110, 0, 0, 700}, {111, 0, 0, 701}, {112, 1, 5114, 713},
	{115, 1, 5115, 715}, {105, 1, 5116, 65535}, {114, 1, 5117, 65535},
	{114, 1, 5118, 65535}, {114, 1, 5119, 65535}, {97, 0, 0, 751},
	{102, 0, 0, 752}, {110, 0, 0, 753}, {97, 0, 0, 754},
	{98, 0, 0, 755}, {108, 0, 0, 756}, {32, 0, 0, 777},
	{114, 0, 0, 778}, {116, 2, 5120, 65535}, {32, 0, 0, 794},
	{108, 2, 5122, 65535}, {101, 1, 5124, 65535}, {32, 1, 5125, 65535},
	{32, 0, 0, 830}, {116, 1, 5126, 65535}, {110, 0, 0, 851},
	{112, 0, 0, 852}, {114, 0, 0, 853}, {97, 0, 0, 857},
	{111, 2, 5127, 858}, {32, 0, 0, 862}, {111, 0, 0, 863},
	{105, 1, 5129, 864}, {109, 0, 0, 879}, {115, 0, 0, 880},
	{32, 2, 5130, 65535}, {99, 0, 0, 888}, {114, 0, 0, 889},
	{118, 0, 0, 890}, {101, 2, 5132, 65535}, {32, 0, 0, 901},
	{101, 0, 0, 908}, {105, 0, 0, 909}, {122, 1, 5134, 910},
	{114, 2, 5135, 913}, {114, 1, 5137, 922}, {101, 0, 0, 924},
	{116, 0, 0, 925}, {111, 0, 0, 928}, {117, 0, 0, 929},
	{101, 0, 0, 932}, {105, 0, 0, 933}, {32, 2, 5138, 65535},
	{99, 0, 0, 966}, {114, 0, 0, 967}, {35, 0, 0, 968},
	{58, 0, 0, 969}, {32, 3, 5140, 65535}, {100, 1, 5143, 65535},
	{111, 1, 5144, 65535}, {101, 1, 5145, 1019}, {100, 0, 0, 1032},
	{110, 0, 0, 1033}, {97, 0, 0, 1041}, {111, 0, 0, 1042},
	{111, 2, 5146, 65535}, {97, 0, 0, 1050}, {111, 0, 0, 1051},
	{32, 0, 0, 1053}, {121, 0, 0, 1054}, {115, 1, 5148, 1059},
	{101, 1, 5149, 65535}, {115, 1, 5150, 65535}, {97, 0, 0, 1070},
	{110, 0, 0, 1071}, {101, 1, 5151, 65535}, {116, 1, 5152, 1087},
	{100, 1, 5153, 65535}, {32, 1, 5154, 65535}, {117, 1, 5155, 65535},
	{100, 1, 5156, 1115}, {119, 1, 5157, 65535}, {105, 0, 0, 1126},
	{114, 0, 0, 1127}, {32, 2, 5158, 65535}, {101, 0, 0, 1134},
	{105, 0, 0, 1135}, {115, 1, 5160, 65535}, {115, 1, 5161, 65535},
	{101, 1, 5162, 65535}, {115, 1, 5163, 65535}, {116, 1, 5164, 65535},
	{32, 3, 5165, 65535}, {114, 1, 5168, 1254}, {32, 0, 0, 1259},
	{32, 0, 0, 1270}, {100, 0, 0, 1271}, {105, 1, 5169, 1278},
	{32, 0, 0, 1290}, {32, 1, 5170, 65535}, {110, 0, 0, 1301},
	{112, 0, 0, 1302}, {115, 0, 0, 1303}, {106, 1, 5171, 1308},
	{110, 0, 0, 1318}, {116, 0, 0, 1319}, {97, 1, 5172, 1321},
	{97, 1, 5173, 1324}, {97, 0, 0, 1327}, {101, 1, 5174, 65535},
	{105, 2, 5175, 65535}, {32, 2, 5177, 65535}, {58, 0, 0, 1340},
	{116, 1, 5179, 1342}, {101, 1, 5180, 65535}, {105, 1, 5181, 65535},
	{110, 0, 0, 1354}, {112, 2, 5182, 65535}, {115, 0, 0, 1357},
	{32, 3, 5184, 65535}, {100, 1, 5187, 65535}, {32, 2, 5188, 65535},
	{97, 1, 5190, 65535}, {97, 1, 5191, 65535}, {101, 0, 0, 1379},
	{114, 1, 5192, 65535}, {108, 0, 0, 1408}, {110, 0, 0, 1409},
	{32, 2, 5193, 65535}, {101, 1, 5195, 65535}, {100, 1, 5196, 65535},
	{32, 0, 0, 1424}, {116, 2, 5197, 65535}, {101, 1, 5199, 65535},
	{32, 0, 0, 1442}, {110, 0, 0, 1443}, {104, 1, 5200, 65535},
	{101, 0, 0, 1458}, {116, 0, 0, 1459}, {114, 1, 5201, 65535},
	{32, 0, 0, 1473}, {108, 1, 5202, 1474}, {97, 1, 5203, 65535},
	{32, 0, 0, 1491}, {110, 0, 0, 1492}, {111, 1, 5204, 65535},
	{105, 1, 5205, 65535}, {98, 0, 0, 1547}, {102, 0, 0, 1548},
	{104, 0, 0, 1549}, {110, 0, 0, 1550}, {116, 0, 0, 1551},
	{99, 0, 0, 1567}, {114, 0, 0, 1568}, {100, 1, 5206, 1584},
	{122, 1, 5207, 65535}, {110, 1, 5208, 65535}, {97, 1, 5209, 1607},
	{101, 1, 5210, 65535}, {101, 2, 5211, 1611}, {105, 0, 0, 1620},
	{111, 0, 0, 1630}, {114, 0, 0, 1631}, {105, 0, 0, 1633},
	{111, 0, 0, 1634}, {117, 0, 0, 1635}, {116, 1, 5213, 65535},
	{114, 2, 5214, 65535}, {105, 1, 5216, 65535}, {100, 1, 5217, 65535},
	{32, 2, 5218, 65535}, {97, 1, 5220, 65535}, {117, 1, 5221, 65535},
	{105, 1, 5222, 65535}, {101, 1, 5223, 65535}, {116, 1, 5224, 65535},
	{114, 1, 5225, 65535}, {109, 1, 5226, 65535}, {107, 1, 5227, 1729},
	{32, 0, 0, 1733}, {105, 1, 5228, 65535}, {104, 0, 0, 1770},
	{114, 0, 0, 1771}, {32, 2, 5229, 65535}, {115, 1, 5231, 65535},
	{115, 1, 5232, 65535}, {32, 2, 5233, 65535}, {103, 1, 5235, 65535},
	{98, 0, 0, 1823}, {121, 0, 0, 1824}, {115, 1, 5236, 65535},
	{118, 1, 5237, 65535}, {122, 1, 5238, 65535}, {32, 2, 5239, 65535},
	{114, 1, 5241, 65535}, {32, 2, 5242, 65535}, {39, 0, 0, 1877},
	{112, 0, 0, 1897}, {122, 0, 0, 1898}, {97, 0, 0, 1900},
	{105, 1, 5244, 65535}, {104, 0, 0, 1903}, {114, 1, 5245, 65535},
	{32, 2, 5246, 65535}, {105, 1, 5248, 65535}, {118, 1, 5249, 65535},
	{100, 1, 5250, 65535}, {32, 2, 5251, 65535}, {112, 1, 5253, 65535},
	{108, 1, 5254, 65535}, {102, 1, 5255, 65535}, {206, 1, 5256, 65535},
	{206, 1, 5257, 65535}, {206, 1, 5258, 65535}, {206, 1, 5259, 65535},
	{206, 1, 5260, 65535}, {208, 1, 5261, 65535}, {176, 0, 0, 1992},
	{190, 0, 0, 1993}, {209, 1, 5262, 65535}, {208, 1, 5263, 65535},
	{208, 1, 5264, 65535}, {208, 1, 5265, 65535}, {208, 1, 5266, 65535},
	{208, 1, 5267, 65535}, {209, 1, 5268, 65535}, {187, 0, 0, 2039},
	{190, 0, 0, 2040}, {208, 2, 5269, 65535}, {208, 1, 5271, 65535},
	{208, 1, 5272, 65535}, {208, 1, 5273, 65535}, {208, 1, 5274, 65535},
	{208, 1, 5275, 65535}, {208, 1, 5276, 65535}, {208, 1, 5277, 65535},
	{209, 0, 0, 2109}, {176, 0, 0, 2116}, {189, 0, 0, 2117},
	{208, 2, 5278, 65535}, {208, 1, 5280, 65535}, {208, 1, 5281, 65535},
	{208, 1, 5282, 65535}, {208, 0, 0, 2139}, {209, 0, 0, 2140},
	{208, 1, 5283, 65535}, {208, 1, 5284, 65535}, {208, 0, 0, 2146},
	{209, 0, 0, 2147}, {208, 2, 5285, 65535}, {209, 1, 5287, 65535},
	{209, 1, 5288, 65535}, {215, 0, 0, 2167}, {215, 2, 5289, 65535},
	{32, 1, 5291, 65535}, {216, 1, 5292, 65535}, {216, 1, 5293, 65535},
	{217, 1, 5294, 65535}, {217, 1, 5295, 65535}, {216, 1, 5296, 65535},
	{216, 1, 5297, 65535}, {216, 1, 5298, 65535}, {216, 0, 0, 2236},
	{217, 0, 0, 2237}, {216, 1, 5299, 65535}, {217, 1, 5300, 65535},
	{217, 1, 5301, 65535}, {216, 1, 5302, 65535}, {32, 2, 5303, 65535},
	{32, 2, 5305, 65535}, {216, 1, 5307, 65535}, {217, 1, 5308, 65535},
	{217, 1, 5309, 65535}, {32, 0, 0, 2300}, {216, 1, 5310, 65535},
	{216, 1, 5311, 65535}, {175, 1, 5312, 65535}, {137, 1, 5313, 65535},
	{152, 1, 5314, 65535}, {179, 1, 5315, 65535}, {134, 1, 5316, 65535},
	{162, 1, 5317, 2353}, {179, 1, 5318, 65535}, {131, 0, 0, 2357},
	{188, 0, 0, 2358}, {151, 1, 5319, 2359}, {160, 1, 5320, 2369},
	{158, 1, 5321, 65535}, {171, 1, 5322, 2377}, {175, 1, 5323, 65535},
	{164, 1, 5324, 65535}, {154, 1, 5325, 65535}, {184, 1, 5326, 2491},
	{135, 0, 0, 2508}, {176, 0, 0, 2509}, {135, 0, 0, 2512},
	{176, 0, 0, 2513}, {136, 1, 5327, 65535}, {139, 0, 0, 2603},
	{179, 0, 0, 2604}, {147, 0, 0, 2605}, {160, 0, 0, 2606},
	{179, 1, 5328, 65535}, {156, 1, 5329, 2625}, {148, 1, 5330, 2644},
	{164, 2, 5331, 65535}, {164, 1, 5333, 65535}, {114, 1, 5334, 65535},
	{97, 1, 5335, 65535}, {105, 1, 5336, 12}, {111, 0, 0, 14},
	{115, 1, 5337, 15}, {114, 2, 5338, 65535}, {118, 0, 0, 24},
	{114, 5, 5340, 26}, {97, 1, 5345, 65535}, {116, 0, 0, 42},
	{97, 0, 0, 46}, {105, 0, 0, 47}, {108, 1, 5346, 65535},
	{101, 2, 5347, 65535}, {114, 1, 5349, 65535}, {32, 1, 5350, 65535},
	{32, 3, 5351, 65535}, {32, 1, 5354, 65535}, {102, 0, 0, 83},
	{108, 0, 0, 84}, {115, 1, 5355, 91}, {101, 1, 5356, 98},
	{99, 1, 5357, 65535}, {181, 1, 5358, 65535}, {188, 1, 5359, 65535},
	{138, 1, 5360, 65535}, {100, 1, 5361, 65535}, {32, 1, 5362, 65535},
	{116, 2, 5363, 65535}, {116, 1, 5365, 65535}, {106, 0, 0, 169},
	{110, 0, 0, 170}, {117, 0, 0, 171}, {116, 2, 5366, 172},
	{111, 1, 5368, 65535}, {110, 1, 5369, 179}, {32, 2, 5370, 65535},
	{97, 0, 0, 198}, {101, 0, 0, 199}, {117, 1, 5372, 65535},
	{111, 0, 0, 209}, {117, 0, 0, 210}, {105, 1, 5373, 65535},
	{32, 0, 0, 234}, {109, 1, 5374, 65535}, {32, 2, 5375, 65535},
	{97, 1, 5377, 65535}, {111, 1, 5378, 65535}, {101, 0, 0, 313},
	{114, 0, 0, 314}, {101, 0, 0, 320}, {111, 0, 0, 321},
	{109, 0, 0, 359}, {115, 0, 0, 360}, {58, 0, 0, 404},
	{101, 0, 0, 405}, {115, 2, 5379, 65535}, {108, 1, 5381, 65535},
	{101, 1, 5382, 65535}, {101, 2, 5383, 65535}, {112, 0, 0, 436},
	{115, 1, 5385, 65535}, {105, 0, 0, 446}, {111, 1, 5386, 447},
	{114, 1, 5387, 65535}, {40, 0, 0, 457}, {97, 1, 5388, 65535},
	{99, 0, 0, 460}, {111, 0, 0, 461}, {104, 2, 5389, 65535},
	{32, 3, 5391, 65535}, {32, 3, 5394, 65535}, {99, 0, 0, 480},
	{114, 0, 0, 481}, {32, 3, 5397, 65535}, {112, 0, 0, 493},
	{115, 0, 0, 494}, {32, 2, 5400, 65535}, {112, 2, 5402, 65535},
	{97, 2, 5404, 65535}, {100, 2, 5406, 65535}, {115, 0, 0, 505},
	{114, 1, 5408, 65535}, {119, 0, 0, 509}, {32, 0, 0, 531},
	{101, 1, 5409, 65535}, {116, 1, 5410, 65535}, {103, 0, 0, 551},
	{105, 0, 0, 552}, {107, 0, 0, 566}, {108, 0, 0, 567},
	{109, 1, 5411, 65535}, {114, 0, 0, 593}, {101, 1, 5412, 599},
	{108, 1, 5413, 65535}, {32, 0, 0, 610}, {97, 2, 5414, 65535},
	{100, 0, 0, 621}, {111, 0, 0, 622}, {112, 0, 0, 623},
	{116, 0, 0, 624}, {115, 1, 5416, 649}, {101, 1, 5417, 65535},
	{114, 1, 5418, 666}, {97, 1, 5419, 65535}, {97, 0, 0, 680},
	{110, 0, 0, 681}, {110, 1, 5420, 65535}, {39, 0, 0, 714},
	{32, 0, 0, 716}, {112, 1, 5421, 65535}, {101, 2, 5422, 65535},
	{116, 1, 5424, 744}, {100, 1, 5425, 746}, {101, 0, 0, 781},
	{114, 0, 0, 782}, {97, 0, 0, 805}, {111, 0, 0, 806},
	{114, 1, 5426, 65535}, {108, 2, 5427, 65535}, {104, 1, 5429, 65535},
	{32, 2, 5430, 65535}, {115, 0, 0, 861}, {32, 2, 5432, 65535},
	{109, 0, 0, 882}, {110, 0, 0, 883}, {58, 0, 0, 893},
	{110, 0, 0, 894}, {101, 0, 0, 911}, {32, 3, 5434, 65535},
	{101, 2, 5437, 917}, {97, 0, 0, 923}, {97, 0, 0, 945},
	{101, 0, 0, 946}, {99, 0, 0, 979}, {108, 1, 5439, 65535},
	{112, 2, 5440, 65535}, {105, 1, 5442, 65535}, {32, 3, 5443, 65535},
	{32, 0, 0, 1020}, {110, 0, 0, 1044}, {111, 0, 0, 1045},
	{32, 0, 0, 1060}, {115, 1, 5446, 65535}, {116, 1, 5447, 65535},
	{115, 1, 5448, 65535}, {97, 0, 0, 1088}, {97, 1, 5449, 65535},
	{35, 1, 5450, 65535}, {108, 1, 5451, 65535}, {32, 2, 5452, 65535},
	{101, 1, 5454, 65535}, {97, 0, 0, 1130}, {119, 0, 0, 1131},
	{105, 1, 5455, 1148}, {116, 1, 5456, 1155}, {114, 3, 5457, 1158},
	{116, 1, 5460, 1209}, {116, 2, 5461, 65535}, {99, 0, 0, 1249},
	{108, 0, 0, 1250}, {115, 0, 0, 1251}, {32, 2, 5463, 65535},
	{32, 0, 0, 1279}, {100, 1, 5465, 65535}, {32, 0, 0, 1309},
	{32, 2, 5466, 65535}, {32, 0, 0, 1325}, {114, 1, 5468, 65535},
	{32, 0, 0, 1332}, {116, 0, 0, 1333}, {97, 0, 0, 1337},
	{112, 2, 5469, 65535}, {32, 2, 5471, 65535}, {32, 1, 5473, 65535},
	{115, 1, 5474, 1352}, {111, 0, 0, 1355}, {114, 0, 0, 1356},
	{98, 0, 0, 1361}, {99, 0, 0, 1362}, {115, 0, 0, 1363},
	{111, 1, 5475, 1365}, {99, 0, 0, 1373}, {117, 0, 0, 1374},
	{100, 1, 5476, 1375}, {116, 1, 5477, 1377}, {97, 1, 5478, 1381},
	{116, 0, 0, 1411}, {121, 0, 0, 1412}, {114, 1, 5479, 1413},
	{101, 1, 5480, 65535}, {101, 0, 0, 1425}, {105, 0, 0, 1426},
	{114, 1, 5481, 65535}, {32, 2, 5482, 65535}, {101, 1, 5484, 1465},
	{32, 0, 0, 1475}, {114, 1, 5485, 65535}, {119, 1, 5486, 65535},
	{115, 1, 5487, 1529}, {32, 4, 5488, 65535}, {117, 1, 5492, 1592},
	{116, 1, 5493, 65535}, {32, 0, 0, 1608}, {114, 1, 5494, 1609},
	{32, 4, 5495, 65535}, {114, 2, 5499, 65535}, {101, 1, 5501, 1638},
	{109, 0, 0, 1641}, {115, 0, 0, 1642}, {111, 1, 5502, 65535},
	{32, 2, 5503, 65535}, {115, 0, 0, 1668}, {117, 0, 0, 1669},
	{114, 1, 5505, 1671}, {32, 1, 5506, 65535}, {99, 1, 5507, 65535},
	{32, 1, 5508, 65535}, {32, 3, 5509, 65535}, {121, 1, 5512, 65535},
	{101, 1, 5513, 65535}, {115, 0, 0, 1730}, {106, 1, 5514, 1765},
	{110, 0, 0, 1790}, {114, 0, 0, 1791}, {32, 2, 5515, 65535},
	{32, 2, 5517, 65535}, {99, 0, 0, 1817}, {112, 0, 0, 1818},
	{101, 1, 5519, 1821}, {32, 2, 5520, 65535}, {101, 2, 5522, 65535},
	{97, 2, 5524, 65535}, {35, 0, 0, 1841}, {99, 0, 0, 1842},
	{101, 1, 5526, 65535}, {97, 0, 0, 1859}, {102, 0, 0, 1860},
	{32, 2, 5527, 65535}, {101, 1, 5529, 65535}, {98, 0, 0, 1906},
	{108, 0, 0, 1907}, {108, 1, 5530, 1913}, {97, 1, 5531, 65535},
	{105, 2, 5532, 65535}, {107, 0, 0, 1935}, {118, 2, 5534, 65535},
	{116, 1, 5536, 1948}, {105, 1, 5537, 65535}, {97, 1, 5538, 65535},
	{183, 1, 5539, 65535}, {177, 1, 5540, 65535}, {178, 1, 5541, 65535},
	{177, 1, 5542, 65535}, {185, 1, 5543, 65535}, {184, 1, 5544, 65535},
	{143, 1, 5545, 65535}, {189, 2, 5546, 65535}, {178, 1, 5548, 65535},
	{189, 1, 5549, 65535}, {181, 1, 5550, 65535}, {176, 1, 5551, 65535},
	{128, 2, 5552, 65535}, {178, 0, 0, 2064}, {189, 0, 0, 2065},
	{176, 1, 5554, 65535}, {184, 1, 5555, 65535}, {187, 1, 5556, 65535},
	{184, 1, 5557, 65535}, {187, 1, 5558, 65535}, {187, 1, 5559, 65535},
	{181, 1, 5560, 65535}, {187, 1, 5561, 65535}, {188, 0, 0, 2121},
	{184, 1, 5562, 65535}, {176, 1, 5563, 65535}, {181, 1, 5564, 65535},
	{176, 1, 5565, 65535}, {181, 1, 5566, 65535}, {181, 0, 0, 2148},
	{189, 0, 0, 2149}, {136, 1, 5567, 65535}, {130, 2, 5568, 65535},
	{148, 0, 0, 2198}, {149, 0, 0, 2199}, {215, 2, 5570, 65535},
	{185, 1, 5572, 65535}, {167, 1, 5573, 65535}, {131, 2, 5574, 2214},
	{134, 1, 5576, 2220}, {171, 1, 5577, 65535}, {170, 1, 5578, 65535},
	{177, 1, 5579, 65535}, {186, 1, 5580, 2248}, {132, 1, 5581, 2252},
	{130, 1, 5582, 2254}, {167, 1, 5583, 65535}, {216, 0, 0, 2272},
	{217, 0, 0, 2273}, {216, 2, 5584, 65535}, {217, 0, 0, 2280},
	{170, 1, 5586, 2283}, {138, 1, 5587, 65535}, {131, 1, 5588, 65535},
	{167, 2, 5589, 65535}, {178, 1, 5591, 65535}, {224, 1, 5592, 65535},
	{224, 1, 5593, 65535}, {228, 1, 5594, 65535}, {227, 1, 5595, 65535},
	{227, 1, 5596, 65535}, {227, 0, 0, 2354}, {227, 1, 5597, 65535},
	{227, 2, 5598, 65535}, {32, 0, 0, 2370}, {227, 1, 5600, 65535},
	{227, 0, 0, 2378}, {227, 1, 5601, 65535}, {227, 1, 5602, 65535},
	{229, 1, 5603, 65535}, {231, 0, 0, 2492}, {237, 1, 5604, 65535},
	{184, 1, 5605, 65535}, {32, 0, 0, 2626}, {32, 0, 0, 2645},
	{236, 0, 0, 2649}, {237, 0, 0, 2650}, {235, 1, 5606, 65535},
	{105, 2, 5607, 65535}, {105, 1, 5609, 65535}, {32, 0, 0, 13},
	{32, 2, 5610, 65535}, {97, 0, 0, 22}, {101, 0, 0, 23},
	{97, 0, 0, 27}, {101, 0, 0, 28}, {111, 0, 0, 29},
	{117, 0, 0, 30}, {122, 2, 5612, 31}, {114, 2, 5614, 34},
	{101, 2, 5616, 65535}, {116, 0, 0, 57}, {122, 0, 0, 58},
	{101, 1, 5618, 65535}, {108, 1, 5619, 65535}, {100, 0, 0, 71},
	{114, 0, 0, 72}, {116, 0, 0, 73}, {100, 1, 5620, 65535},
	{32, 2, 5621, 65535}, {115, 1, 5623, 99}, {107, 1, 5624, 106},
	{208, 1, 5625, 65535}, {208, 1, 5626, 65535}, {217, 1, 5627, 65535},
	{101, 1, 5628, 65535}, {111, 1, 5629, 65535}, {105, 0, 0, 156},
	{111, 0, 0, 157}, {101, 1, 5630, 165}, {101, 0, 0, 173},
	{115, 0, 0, 174}, {117, 1, 5631, 65535}, {32, 0, 0, 180},
	{97, 1, 5632, 65535}, {119, 0, 0, 186}, {116, 1, 5633, 65535},
	{101, 1, 5634, 230}, {101, 1, 5635, 65535}, {109, 0, 0, 245},
	{118, 0, 0, 246}, {32, 2, 5636, 65535}, {110, 1, 5638, 65535},
	{32, 0, 0, 406}, {58, 0, 0, 407}, {101, 1, 5639, 65535},
	{32, 2, 5640, 65535}, {109, 0, 0, 434}, {110, 0, 0, 435},
	{104, 1, 5642, 65535}, {115, 0, 0, 448}, {101, 1, 5643, 452},
	{114, 1, 5644, 65535}, {97, 1, 5645, 65535}, {101, 0, 0, 470},
	{101, 2, 5646, 65535}, {110, 0, 0, 474}, {112, 0, 0, 475},
	{97, 0, 0, 477}, {108, 0, 0, 478}, {115, 0, 0, 479},
	{100, 0, 0, 487}, {101, 0, 0, 488}, {112, 2, 5648, 65535},
	{114, 0, 0, 496}, {115, 0, 0, 497}, {97, 0, 0, 498},
	{114, 0, 0, 499}, {32, 0, 0, 500}, {112, 0, 0, 501},
	{101, 2, 5650, 65535}, {111, 0, 0, 504}, {101, 1, 5652, 65535},
	{115, 1, 5653, 65535}, {122, 2, 5654, 546}, {32, 2, 5656, 65535},
	{32, 0, 0, 600}, {108, 1, 5658, 65535}, {114, 0, 0, 619},
	{115, 0, 0, 620}, {32, 0, 0, 650}, {114, 1, 5659, 660},
	{32, 3, 5660, 65535}, {114, 1, 5663, 670}, {97, 1, 5664, 65535},
	{101, 1, 5665, 65535}, {97, 0, 0, 732}, {99, 0, 0, 733},
	{101, 0, 0, 745}, {101, 0, 0, 747}, {32, 1, 5666, 65535},
	{39, 0, 0, 827}, {97, 0, 0, 828}, {105, 1, 5667, 65535},
	{99, 0, 0, 859}, {109, 0, 0, 860}, {97, 1, 5668, 65535},
	{111, 0, 0, 867}, {104, 0, 0, 914}, {115, 0, 0, 915},
	{118, 0, 0, 916}, {32, 2, 5669, 65535}, {114, 0, 0, 921},
	{117, 1, 5671, 65535}, {97, 0, 0, 982}, {111, 0, 0, 983},
	{110, 1, 5672, 65535}, {97, 0, 0, 1009}, {115, 0, 0, 1010},
	{116, 1, 5673, 65535}, {101, 1, 5674, 65535}, {97, 1, 5675, 65535},
	{116, 1, 5676, 65535}, {32, 2, 5677, 65535}, {32, 4, 5679, 65535},
	{97, 1, 5683, 65535}, {102, 0, 0, 1116}, {105, 0, 0, 1117},
	{100, 1, 5684, 1120}, {32, 0, 0, 1149}, {115, 0, 0, 1156},
	{32, 2, 5685, 65535}, {45, 0, 0, 1163}, {115, 0, 0, 1164},
	{115, 0, 0, 1210}, {97, 0, 0, 1212}, {101, 0, 0, 1213},
	{97, 0, 0, 1255}, {110, 1, 5687, 65535}, {101, 1, 5688, 65535},
	{107, 0, 0, 1322}, {114, 0, 0, 1323}, {97, 1, 5689, 1328},
	{97, 0, 0, 1338}, {111, 0, 0, 1339}, {107, 0, 0, 1343},
	{115, 0, 0, 1344}, {115, 2, 5690, 65535}, {32, 0, 0, 1353},
	{32, 3, 5692, 65535}, {101, 0, 0, 1376}, {101, 0, 0, 1378},
	{32, 0, 0, 1382}, {32, 0, 0, 1414}, {100, 1, 5695, 65535},
	{101, 1, 5696, 65535}, {111, 0, 0, 1445}, {116, 0, 0, 1446},
	{32, 2, 5697, 65535}, {97, 1, 5699, 65535}, {110, 1, 5700, 65535},
	{32, 3, 5701, 65535}, {98, 0, 0, 1585}, {99, 0, 0, 1586},
	{108, 0, 0, 1587}, {115, 0, 0, 1588}, {109, 0, 0, 1593},
	{105, 1, 5704, 65535}, {32, 0, 0, 1610}, {102, 0, 0, 1612},
	{110, 0, 0, 1613}, {116, 1, 5705, 65535}, {119, 0, 0, 1616},
	{32, 2, 5706, 65535}, {115, 0, 0, 1619}, {32, 2, 5708, 65535},
	{110, 1, 5710, 1643}, {99, 0, 0, 1666}, {114, 0, 0, 1667},
	{32, 0, 0, 1672}, {102, 1, 5711, 65535}, {108, 1, 5712, 65535},
	{119, 1, 5713, 65535}, {105, 0, 0, 1687}, {111, 0, 0, 1688},
	{119, 0, 0, 1689}, {32, 2, 5714, 65535}, {110, 1, 5716, 65535},
	{32, 2, 5717, 65535}, {115, 0, 0, 1794}, {116, 0, 0, 1795},
	{108, 0, 0, 1806}, {111, 0, 0, 1807}, {32, 0, 0, 1822},
	{101, 0, 0, 1827}, {112, 0, 0, 1828}, {99, 0, 0, 1834},
	{122, 0, 0, 1835}, {32, 0, 0, 1836}, {116, 0, 0, 1837},
	{115, 1, 5719, 65535}, {103, 0, 0, 1901}, {111, 0, 0, 1902},
	{99, 1, 5720, 65535}, {32, 1, 5721, 65535}, {99, 1, 5722, 65535},
	{101, 0, 0, 1920}, {105, 0, 0, 1921}, {32, 0, 0, 1936},
	{115, 0, 0, 1937}, {32, 0, 0, 1949}, {115, 1, 5723, 65535},
	{115, 1, 5724, 65535}, {206, 1, 5725, 65535}, {207, 1, 5726, 65535},
	{206, 1, 5727, 65535}, {207, 1, 5728, 65535}, {206, 2, 5729, 65535},
	{209, 1, 5731, 65535}, {32, 2, 5732, 65535}, {208, 1, 5734, 65535},
	{209, 0, 0, 2006}, {208, 1, 5735, 65535}, {209, 1, 5736, 65535},
	{208, 1, 5737, 65535}, {208, 1, 5738, 65535}, {208, 0, 0, 2033},
	{209, 0, 0, 2034}, {208, 1, 5739, 65535}, {209, 1, 5740, 65535},
	{208, 1, 5741, 65535}, {209, 2, 5742, 65535}, {208, 1, 5744, 65535},
	{209, 1, 5745, 65535}, {208, 1, 5746, 65535}, {209, 1, 5747, 65535},
	{209, 2, 5748, 65535}, {208, 1, 5750, 65535}, {32, 2, 5751, 65535},
	{209, 1, 5753, 65535}, {208, 1, 5754, 65535}, {208, 1, 5755, 65535},
	{208, 0, 0, 2159}, {209, 0, 0, 2160}, {158, 0, 0, 2200},
	{169, 0, 0, 2201}, {32, 2, 5756, 65535}, {217, 1, 5758, 65535},
	{32, 2, 5759, 65535}, {217, 0, 0, 2218}, {216, 0, 0, 2221},
	{216, 1, 5761, 65535}, {217, 1, 5762, 65535}, {216, 1, 5763, 65535},
	{216, 0, 0, 2249}, {32, 0, 0, 2253}, {216, 0, 0, 2255},
	{217, 1, 5764, 65535}, {167, 0, 0, 2277}, {185, 2, 5765, 65535},
	{32, 0, 0, 2284}, {32, 2, 5767, 65535}, {216, 1, 5769, 65535},
	{216, 0, 0, 2301}, {217, 0, 0, 2302}, {216, 1, 5770, 65535},
	{164, 1, 5771, 65535}, {184, 1, 5772, 65535}, {186, 1, 5773, 65535},
	{131, 1, 5774, 65535}, {131, 1, 5775, 65535}, {130, 1, 5776, 65535},
	{129, 0, 0, 2360}, {131, 0, 0, 2361}, {130, 1, 5777, 65535},
	{130, 1, 5778, 65535}, {131, 1, 5779, 65535}, {147, 1, 5780, 65535},
	{132, 1, 5781, 65535}, {32, 2, 5782, 65535}, {182, 1, 5784, 65535},
	{105, 0, 0, 4}, {111, 1, 5785, 5}, {114, 1, 5786, 65535},
	{111, 0, 0, 16}, {115, 0, 0, 17}, {101, 0, 0, 32},
	{121, 0, 0, 33}, {32, 0, 0, 35}, {101, 2, 5787, 36},
	{99, 1, 5789, 65535}, {105, 0, 0, 52}, {97, 1, 5790, 65535},
	{101, 2, 5791, 65535}, {101, 1, 5793, 65535}, {111, 0, 0, 92},
	{116, 0, 0, 93}, {32, 0, 0, 100}, {115, 0, 0, 107},
	{189, 1, 5794, 65535}, {181, 1, 5795, 65535}, {130, 1, 5796, 127},
	{32, 1, 5797, 65535}, {102, 1, 5798, 65535}, {32, 0, 0, 166},
	{115, 1, 5799, 177}, {117, 1, 5800, 65535}, {116, 2, 5801, 65535},
	{115, 0, 0, 231}, {110, 1, 5803, 65535}, {110, 0, 0, 263},
	{114, 1, 5804, 65535}, {116, 1, 5805, 65535}, {32, 2, 5806, 65535},
	{102, 0, 0, 432}, {116, 0, 0, 433}, {97, 1, 5808, 65535},
	{115, 0, 0, 453}, {101, 1, 5809, 65535}, {114, 1, 5810, 466},
	{110, 0, 0, 472}, {115, 0, 0, 473}, {97, 0, 0, 489},
	{114, 0, 0, 490}, {112, 0, 0, 502}, {115, 0, 0, 503},
	{97, 1, 5811, 65535}, {99, 1, 5812, 65535}, {45, 0, 0, 547},
	{101, 2, 5813, 65535}, {105, 0, 0, 591}, {114, 0, 0, 592},
	{32, 2, 5815, 65535}, {32, 0, 0, 661}, {99, 0, 0, 667},
	{101, 0, 0, 668}, {119, 0, 0, 669}, {32, 2, 5817, 65535},
	{32, 2, 5819, 65535}, {100, 1, 5821, 65535}, {97, 1, 5822, 65535},
	{115, 1, 5823, 65535}, {108, 1, 5824, 65535}, {97, 1, 5825, 65535},
	{108, 0, 0, 920}, {115, 1, 5826, 980}, {103, 1, 5827, 992},
	{104, 2, 5828, 65535}, {110, 2, 5830, 1063}, {32, 2, 5832, 65535},
	{97, 1, 5834, 65535}, {35, 0, 0, 1098}, {104, 0, 0, 1099},
	{100, 0, 0, 1100}, {104, 0, 0, 1101}, {109, 0, 0, 1102},
	{121, 0, 0, 1103}, {114, 1, 5835, 1113}, {32, 0, 0, 1121},
	{97, 2, 5836, 65535}, {98, 0, 0, 1162}, {111, 1, 5838, 1256},
	{32, 2, 5839, 65535}, {32, 0, 0, 1329}, {97, 0, 0, 1345},
	{101, 0, 0, 1346}, {107, 0, 0, 1366}, {112, 0, 0, 1367},
	{115, 0, 0, 1368}, {32, 1, 5841, 65535}, {110, 1, 5842, 1427},
	{97, 0, 0, 1466}, {103, 0, 0, 1467}, {32, 2, 5843, 65535},
	{32, 2, 5845, 65535}, {97, 0, 0, 1530}, {112, 0, 0, 1531},
	{115, 0, 0, 1532}, {110, 1, 5847, 65535}, {111, 1, 5848, 1614},
	{98, 0, 0, 1617}, {111, 0, 0, 1618}, {97, 0, 0, 1639},
	{121, 0, 0, 1640}, {101, 0, 0, 1644}, {111, 1, 5849, 65535},
	{101, 1, 5850, 65535}, {97, 1, 5851, 65535}, {111, 0, 0, 1691},
	{119, 0, 0, 1692}, {116, 1, 5852, 65535}, {97, 0, 0, 1766},
	{110, 0, 0, 1767}, {115, 1, 5853, 65535}, {101, 1, 5854, 65535},
	{97, 1, 5855, 65535}, {121, 1, 5856, 1916}, {116, 1, 5857, 65535},
	{115, 1, 5858, 65535}, {188, 1, 5859, 65535}, {134, 1, 5860, 65535},
	{177, 1, 5861, 65535}, {131, 2, 5862, 65535}, {177, 0, 0, 1980},
	{191, 0, 0, 1981}, {128, 1, 5864, 65535}, {208, 0, 0, 1999},
	{209, 0, 0, 2000}, {176, 1, 5865, 65535}, {184, 1, 5866, 65535},
	{130, 2, 5867, 65535}, {189, 1, 5869, 65535}, {186, 1, 5870, 65535},
	{178, 1, 5871, 65535}, {130, 1, 5872, 65535}, {184, 1, 5873, 65535},
	{129, 2, 5874, 65535}, {136, 1, 5876, 65535}, {184, 1, 5877, 65535},
	{143, 1, 5878, 65535}, {180, 1, 5879, 65535}, {131, 1, 5880, 65535},
	{129, 2, 5881, 65535}, {136, 0, 0, 2126}, {188, 1, 5883, 65535},
	{208, 0, 0, 2135}, {209, 0, 0, 2136}, {130, 1, 5884, 65535},
	{187, 1, 5885, 65535}, {184, 1, 5886, 65535}, {216, 0, 0, 2210},
	{217, 0, 0, 2211}, {131, 2, 5887, 65535}, {216, 0, 0, 2215},
	{217, 2, 5889, 65535}, {177, 1, 5891, 65535}, {130, 1, 5892, 65535},
	{169, 1, 5893, 65535}, {135, 1, 5894, 2268}, {216, 0, 0, 2278},
	{217, 0, 0, 2279}, {216, 0, 0, 2291}, {217, 0, 0, 2292},
	{169, 1, 5895, 2294}, {175, 1, 5896, 65535}, {176, 1, 5897, 2314},
	{178, 1, 5898, 65535}, {139, 1, 5899, 65535}, {136, 2, 5900, 2342},
	{179, 1, 5902, 65535}, {181, 1, 5903, 65535}, {172, 1, 5904, 2375},
	{146, 1, 5905, 65535}, {179, 1, 5906, 2383}, {161, 1, 5907, 2485},
	{176, 1, 5908, 2594}, {234, 0, 0, 2613}, {235, 0, 0, 2614},
	{129, 1, 5909, 2656}, {115, 1, 5910, 6}, {101, 1, 5911, 9},
	{32, 3, 5912, 65535}, {114, 1, 5915, 40}, {116, 1, 5916, 65535},
	{100, 1, 5917, 64}, {101, 0, 0, 67}, {115, 1, 5918, 65535},
	{32, 1, 5919, 65535}, {209, 1, 5920, 65535}, {208, 1, 5921, 65535},
	{216, 0, 0, 128}, {108, 1, 5922, 65535}, {32, 1, 5923, 65535},
	{32, 0, 0, 178}, {116, 1, 5924, 65535}, {105, 0, 0, 203},
	{111, 0, 0, 204}, {116, 2, 5925, 235}, {101, 1, 5927, 65535},
	{105, 1, 5928, 65535}, {101, 0, 0, 417}, {118, 1, 5929, 65535},
	{114, 1, 5930, 65535}, {32, 2, 5931, 65535}, {32, 2, 5933, 65535},
	{100, 1, 5935, 65535}, {32, 2, 5936, 65535}, {105, 0, 0, 548},
	{114, 0, 0, 549}, {109, 1, 5938, 65535}, {111, 0, 0, 606},
	{101, 0, 0, 671}, {109, 0, 0, 672}, {102, 0, 0, 685},
	{115, 0, 0, 686}, {105, 1, 5939, 65535}, {110, 2, 5940, 65535},
	{32, 2, 5942, 65535}, {108, 1, 5944, 65535}, {110, 2, 5945, 65535},
	{32, 0, 0, 981}, {46, 0, 0, 993}, {101, 1, 5947, 65535},
	{105, 1, 5948, 65535}, {32, 0, 0, 1064}, {101, 0, 0, 1065},
	{112, 0, 0, 1066}, {114, 0, 0, 1067}, {32, 2, 5949, 65535},
	{32, 0, 0, 1114}, {98, 1, 5951, 65535}, {110, 0, 0, 1161},
	{116, 0, 0, 1257}, {99, 0, 0, 1294}, {112, 1, 5952, 65535},
	{98, 1, 5953, 65535}, {32, 0, 0, 1428}, {97, 0, 0, 1476},
	{111, 0, 0, 1477}, {102, 1, 5954, 65535}, {116, 0, 0, 1496},
	{117, 1, 5955, 65535}, {100, 0, 0, 1615}, {114, 1, 5956, 65535},
	{32, 4, 5957, 65535}, {115, 1, 5961, 65535}, {97, 1, 5962, 65535},
	{101, 1, 5963, 65535}, {105, 1, 5964, 65535}, {100, 1, 5965, 65535},
	{32, 0, 0, 1917}, {101, 1, 5966, 1951}, {117, 1, 5967, 65535},
	{206, 1, 5968, 65535}, {206, 2, 5969, 65535}, {207, 1, 5971, 65535},
	{206, 0, 0, 1976}, {207, 0, 0, 1977}, {208, 1, 5972, 65535},
	{209, 1, 5973, 65535}, {209, 1, 5974, 65535}, {208, 1, 5975, 65535},
	{209, 0, 0, 2024}, {209, 1, 5976, 65535}, {209, 1, 5977, 65535},
	{208, 1, 5978, 65535}, {208, 1, 5979, 65535}, {209, 1, 5980, 65535},
	{208, 2, 5981, 65535}, {209, 1, 5983, 65535}, {208, 1, 5984, 65535},
	{209, 1, 5985, 65535}, {209, 1, 5986, 65535}, {208, 1, 5987, 65535},
	{209, 2, 5988, 65535}, {208, 2, 5990, 65535}, {209, 1, 5992, 65535},
	{208, 2, 5993, 65535}, {209, 1, 5995, 65535}, {208, 2, 5996, 65535},
	{209, 1, 5998, 65535}, {32, 0, 0, 2212}, {218, 0, 0, 2213},
	{129, 0, 0, 2216}, {133, 0, 0, 2217}, {32, 2, 5999, 65535},
	{216, 1, 6001, 65535}, {32, 1, 6002, 65535}, {217, 0, 0, 2269},
	{32, 0, 0, 2295}, {217, 1, 6003, 65535}, {32, 0, 0, 2315},
	{224, 2, 6004, 65535}, {227, 2, 6006, 65535}, {227, 2, 6008, 65535},
	{230, 0, 0, 2349}, {227, 1, 6010, 65535}, {227, 1, 6011, 65535},
	{231, 0, 0, 2376}, {227, 1, 6012, 65535}, {227, 0, 0, 2384},
	{232, 0, 0, 2486}, {32, 0, 0, 2595}, {32, 0, 0, 2657},
	{32, 0, 0, 7}, {115, 1, 6013, 10}, {97, 0, 0, 37},
	{108, 0, 0, 38}, {122, 0, 0, 39}, {32, 0, 0, 41},
	{117, 1, 6014, 65535}, {105, 0, 0, 65}, {101, 2, 6015, 65535},
	{108, 1, 6017, 65535}, {130, 1, 6018, 65535}, {189, 1, 6019, 65535},
	{39, 1, 6020, 65535}, {116, 1, 6021, 65535}, {104, 1, 6022, 65535},
	{32, 2, 6023, 65535}, {115, 0, 0, 239}, {99, 2, 6025, 65535},
	{110, 1, 6027, 65535}, {111, 1, 6028, 65535}, {101, 1, 6029, 437},
	{99, 0, 0, 458}, {109, 0, 0, 459}, {109, 0, 0, 467},
	{110, 1, 6030, 65535}, {105, 1, 6031, 65535}, {97, 0, 0, 542},
	{116, 0, 0, 543}, {121, 1, 6032, 65535}, {97, 1, 6033, 727},
	{115, 0, 0, 820}, {122, 0, 0, 821}, {97, 0, 0, 831},
	{113, 0, 0, 832}, {97, 1, 6034, 865}, {115, 0, 0, 918},
	{122, 0, 0, 919}, {32, 1, 6035, 65535}, {115, 1, 6036, 1013},
	{112, 0, 0, 1074}, {114, 0, 0, 1075}, {111, 1, 6037, 1159},
	{114, 1, 6038, 65535}, {121, 1, 6039, 65535}, {111, 1, 6040, 65535},
	{101, 1, 6041, 65535}, {32, 2, 6042, 65535}, {97, 1, 6044, 65535},
	{105, 1, 6045, 65535}, {111, 0, 0, 1681}, {119, 0, 0, 1682},
	{32, 1, 6046, 65535}, {114, 1, 6047, 65535}, {32, 2, 6048, 65535},
	{118, 1, 6050, 65535}, {100, 1, 6051, 65535}, {32, 0, 0, 1952},
	{110, 1, 6052, 65535}, {185, 1, 6053, 65535}, {181, 0, 0, 1969},
	{183, 0, 0, 1970}, {131, 1, 6054, 65535}, {176, 1, 6055, 65535},
	{143, 1, 6056, 2004}, {130, 1, 6057, 65535}, {176, 1, 6058, 65535},
	{130, 1, 6059, 65535}, {130, 2, 6060, 65535}, {184, 1, 6062, 65535},
	{184, 1, 6063, 65535}, {130, 1, 6064, 65535}, {176, 0, 0, 2090},
	{186, 1, 6065, 65535}, {139, 1, 6066, 65535}, {184, 1, 6067, 65535},
	{130, 1, 6068, 65535}, {128, 1, 6069, 65535}, {189, 1, 6070, 65535},
	{133, 0, 0, 2119}, {136, 0, 0, 2120}, {176, 0, 0, 2122},
	{186, 0, 0, 2123}, {131, 1, 6071, 65535}, {176, 1, 6072, 2130},
	{189, 1, 6073, 65535}, {140, 1, 6074, 65535}, {181, 0, 0, 2144},
	{184, 0, 0, 2145}, {130, 1, 6075, 65535}, {216, 0, 0, 2225},
	{217, 2, 6076, 65535}, {167, 1, 6078, 65535}, {216, 1, 6079, 65535},
	{138, 1, 6080, 65535}, {184, 0, 0, 2323}, {185, 0, 0, 2324},
	{129, 1, 6081, 65535}, {130, 0, 0, 2335}, {129, 0, 0, 2343},
	{130, 1, 6082, 65535}, {131, 1, 6083, 65535}, {131, 1, 6084, 65535},
	{130, 1, 6085, 65535}, {32, 0, 0, 11}, {114, 2, 6086, 65535},
	{110, 0, 0, 68}, {122, 0, 0, 69}, {101, 2, 6088, 65535},
	{208, 1, 6090, 65535}, {209, 1, 6091, 65535}, {97, 1, 6092, 65535},
	{104, 1, 6093, 65535}, {111, 1, 6094, 65535}, {45, 1, 6095, 65535},
	{194, 0, 0, 238}, {101, 0, 0, 264}, {104, 0, 0, 265},
	{117, 1, 6096, 65535}, {117, 1, 6097, 65535}, {32, 0, 0, 438},
	{111, 1, 6098, 468}, {110, 1, 6099, 65535}, {32, 2, 6100, 65535},
	{44, 0, 0, 728}, {32, 0, 0, 866}, {97, 2, 6102, 65535},
	{32, 0, 0, 1014}, {110, 0, 0, 1160}, {105, 1, 6104, 65535},
	{32, 2, 6105, 65535}, {114, 1, 6107, 1494}, {115, 1, 6108, 65535},
	{114, 0, 0, 1674}, {115, 0, 0, 1675}, {112, 1, 6109, 65535},
	{115, 1, 6110, 65535}, {108, 1, 6111, 65535}, {101, 1, 6112, 65535},
	{100, 0, 0, 1852}, {101, 0, 0, 1853}, {105, 1, 6113, 65535},
	{114, 1, 6114, 65535}, {103, 1, 6115, 65535}, {207, 1, 6116, 65535},
	{206, 1, 6117, 65535}, {208, 1, 6118, 65535}, {32, 0, 0, 2005},
	{209, 1, 6119, 65535}, {209, 1, 6120, 65535}, {208, 2, 6121, 65535},
	{208, 0, 0, 2028}, {209, 0, 0, 2029}, {209, 1, 6123, 65535},
	{32, 1, 6124, 65535}, {209, 1, 6125, 65535}, {208, 1, 6126, 65535},
	{208, 1, 6127, 65535}, {209, 2, 6128, 65535}, {208, 1, 6130, 65535},
	{208, 1, 6131, 65535}, {208, 1, 6132, 65535}, {208, 1, 6133, 65535},
	{32, 0, 0, 2131}, {208, 2, 6134, 65535}, {32, 2, 6136, 65535},
	{209, 1, 6138, 65535}, {130, 0, 0, 2226}, {133, 0, 0, 2227},
	{217, 1, 6139, 65535}, {167, 1, 6140, 65535}, {216, 1, 6141, 65535},
	{175, 3, 6142, 65535}, {146, 2, 6145, 65535}, {132, 1, 6147, 65535},
	{188, 1, 6148, 65535}, {179, 1, 6149, 65535}, {97, 0, 0, 50},
	{101, 0, 0, 51}, {99, 0, 0, 77}, {105, 0, 0, 78},
	{176, 1, 6150, 65535}, {130, 1, 6151, 65535}, {117, 1, 6152, 65535},
	{105, 1, 6153, 65535}, {114, 2, 6154, 183}, {32, 2, 6156, 65535},
	{101, 1, 6158, 65535}, {115, 1, 6159, 65535}, {116, 0, 0, 469},
	{103, 1, 6160, 506}, {105, 0, 0, 604}, {112, 0, 0, 605},
	{114, 0, 0, 1011}, {117, 0, 0, 1012}, {118, 1, 6161, 65535},
	{111, 0, 0, 1418}, {116, 0, 0, 1419}, {32, 0, 0, 1495},
	{32, 1, 6162, 65535}, {112, 1, 6163, 65535}, {32, 2, 6164, 65535},
	{97, 1, 6166, 65535}, {114, 1, 6167, 1702}, {110, 1, 6168, 65535},
	{101, 1, 6169, 65535}, {32, 2, 6170, 65535}, {131, 1, 6172, 65535},
	{183, 1, 6173, 65535}, {184, 1, 6174, 1986}, {140, 1, 6175, 65535},
	{128, 2, 6176, 2021}, {176, 1, 6178, 65535}, {184, 0, 0, 2027},
	{130, 1, 6179, 65535}, {208, 2, 6180, 65535}, {140, 1, 6182, 65535},
	{176, 1, 6183, 2091}, {178, 1, 6184, 65535}, {129, 0, 0, 2095},
	{130, 0, 0, 2096}, {184, 1, 6185, 65535}, {189, 2, 6186, 65535},
	{184, 2, 6188, 65535}, {184, 1, 6190, 65535}, {181, 0, 0, 2132},
	{190, 0, 0, 2133}, {208, 0, 0, 2141}, {209, 0, 0, 2142},
	{140, 1, 6191, 65535}, {132, 1, 6192, 65535}, {217, 1, 6193, 65535},
	{175, 2, 6194, 65535}, {228, 0, 0, 2332}, {230, 0, 0, 2333},
	{231, 0, 0, 2334}, {230, 3, 6196, 65535}, {232, 0, 0, 2348},
	{227, 1, 6199, 65535}, {227, 1, 6200, 65535}, {227, 1, 6201, 65535},
	{209, 1, 6202, 65535}, {208, 1, 6203, 65535}, {116, 2, 6204, 65535},
	{115, 1, 6206, 65535}, {58, 0, 0, 184}, {115, 0, 0, 185},
	{99, 0, 0, 236}, {115, 0, 0, 237}, {115, 1, 6207, 65535},
	{32, 2, 6208, 65535}, {32, 2, 6210, 65535}, {97, 1, 6212, 65535},
	{98, 1, 6213, 65535}, {101, 1, 6214, 65535}, {102, 0, 0, 1679},
	{109, 0, 0, 1680}, {115, 1, 6215, 65535}, {110, 0, 0, 1703},
	{103, 1, 6216, 65535}, {115, 1, 6217, 65535}, {97, 0, 0, 1957},
	{100, 0, 0, 1958}, {206, 2, 6218, 65535}, {32, 1, 6220, 65535},
	{209, 0, 0, 1987}, {32, 1, 6221, 65535}, {208, 0, 0, 2022},
	{209, 0, 0, 2023}, {209, 1, 6222, 65535}, {209, 1, 6223, 65535},
	{180, 1, 6224, 65535}, {186, 1, 6225, 2079}, {209, 1, 6226, 65535},
	{32, 0, 0, 2092}, {208, 1, 6227, 65535}, {209, 1, 6228, 65535},
	{208, 2, 6229, 65535}, {209, 2, 6231, 65535}, {32, 0, 0, 2107},
	{208, 0, 0, 2108}, {209, 1, 6233, 65535}, {32, 1, 6234, 65535},
	{32, 1, 6235, 65535}, {132, 1, 6236, 65535}, {216, 0, 0, 2305},
	{217, 0, 0, 2306}, {138, 1, 6237, 65535}, {155, 0, 0, 2346},
	{174, 0, 0, 2347}, {129, 2, 6238, 65535}, {131, 2, 6240, 65535},
	{131, 1, 6242, 65535}, {128, 2, 6243, 114}, {176, 1, 6245, 65535},
	{101, 0, 0, 149}, {114, 0, 0, 150}, {32, 2, 6246, 65535},
	{32, 2, 6248, 65535}, {97, 0, 0, 418}, {101, 0, 0, 419},
	{98, 0, 0, 507}, {116, 0, 0, 508}, {99, 1, 6250, 65535},
	{101, 1, 6251, 65535}, {97, 1, 6252, 65535}, {116, 1, 6253, 65535},
	{32, 1, 6254, 65535}, {115, 1, 6255, 1914}, {181, 0, 0, 1967},
	{183, 0, 0, 1968}, {207, 1, 6256, 65535}, {208, 2, 6257, 65535},
	{128, 1, 6259, 65535}, {140, 1, 6260, 2071}, {208, 1, 6261, 65535},
	{32, 2, 6262, 65535}, {129, 1, 6264, 65535}, {176, 1, 6265, 65535},
	{129, 1, 6266, 65535}, {181, 0, 0, 2103}, {190, 0, 0, 2104},
	{139, 0, 0, 2105}, {150, 0, 0, 2106}, {130, 1, 6267, 65535},
	{208, 2, 6268, 65535}, {216, 1, 6270, 65535}, {216, 2, 6271, 65535},
	{149, 1, 6273, 65535}, {171, 0, 0, 2350}, {184, 0, 0, 2351},
	{137, 0, 0, 2355}, {170, 0, 0, 2356}, {148, 1, 6274, 65535},
	{208, 2, 6275, 65535}, {209, 1, 6277, 65535}, {209, 1, 6278, 65535},
	{97, 0, 0, 153}, {115, 0, 0, 154}, {97, 0, 0, 306},
	{98, 1, 6279, 65535}, {105, 1, 6280, 65535}, {108, 1, 6281, 65535},
	{114, 2, 6282, 65535}, {32, 2, 6284, 65535}, {116, 1, 6286, 65535},
	{32, 0, 0, 1915}, {131, 2, 6287, 65535}, {178, 0, 0, 2009},
	{186, 1, 6289, 65535}, {208, 1, 6290, 65535}, {32, 0, 0, 2072},
	{190, 1, 6291, 2076}, {208, 3, 6292, 65535}, {209, 2, 6295, 65535},
	{209, 1, 6297, 65535}, {208, 1, 6298, 65535}, {209, 1, 6299, 65535},
	{208, 1, 6300, 65535}, {178, 0, 0, 2155}, {190, 0, 0, 2156},
	{167, 1, 6301, 65535}, {167, 0, 0, 2234}, {168, 0, 0, 2235},
	{231, 1, 6302, 65535}, {227, 1, 6303, 65535}, {176, 0, 0, 115},
	{184, 0, 0, 116}, {150, 1, 6304, 117}, {128, 1, 6305, 65535},
	{101, 1, 6306, 65535}, {100, 1, 6307, 65535}, {111, 1, 6308, 65535},
	{101, 0, 0, 1677}, {115, 0, 0, 1678}, {101, 0, 0, 1685},
	{109, 0, 0, 1686}, {104, 1, 6309, 65535}, {206, 0, 0, 1974},
	{207, 0, 0, 1975}, {208, 1, 6310, 65535}, {184, 1, 6311, 65535},
	{32, 1, 6312, 65535}, {186, 1, 6313, 65535}, {189, 0, 0, 2082},
	{190, 0, 0, 2083}, {128, 0, 0, 2084}, {129, 0, 0, 2085},
	{143, 1, 6314, 2087}, {184, 1, 6315, 65535}, {143, 1, 6316, 2097},
	{181, 1, 6317, 65535}, {217, 1, 6318, 65535}, {168, 1, 6319, 65535},
	{131, 1, 6320, 65535}, {208, 0, 0, 118}, {208, 1, 6321, 65535},
	{108, 1, 6322, 65535}, {97, 1, 6323, 65535}, {119, 1, 6324, 1602},
	{105, 1, 6325, 65535}, {190, 1, 6326, 65535}, {208, 2, 6327, 65535},
	{208, 2, 6329, 65535}, {208, 1, 6331, 65535}, {32, 2, 6332, 65535},
	{209, 1, 6334, 65535}, {32, 0, 0, 2098}, {209, 1, 6335, 65535},
	{132, 1, 6336, 65535}, {191, 1, 6337, 2344}, {188, 1, 6338, 2380},
	{184, 2, 6339, 65535}, {111, 1, 6341, 65535}, {100, 1, 6342, 1295},
	{32, 0, 0, 1603}, {115, 1, 6343, 1904}, {208, 1, 6344, 65535},
	{181, 0, 0, 2025}, {184, 0, 0, 2026}, {186, 0, 0, 2077},
	{190, 0, 0, 2078}, {190, 1, 6345, 65535}, {208, 0, 0, 2088},
	{209, 0, 0, 2089}, {130, 1, 6346, 65535}, {129, 1, 6347, 65535},
	{217, 1, 6348, 65535}, {227, 0, 0, 2345}, {227, 0, 0, 2381},
	{208, 2, 6349, 65535}, {209, 0, 0, 121}, {119, 1, 6351, 307},
	{101, 0, 0, 1296}, {32, 0, 0, 1905}, {188, 1, 6352, 65535},
	{208, 2, 6353, 65535}, {208, 1, 6355, 65535}, {209, 1, 6356, 65535},
	{138, 1, 6357, 2228}, {181, 0, 0, 119}, {184, 0, 0, 120},
	{32, 0, 0, 308}, {208, 2, 6358, 65535}, {188, 0, 0, 2080},
	{189, 0, 0, 2081}, {181, 1, 6360, 65535}, {140, 1, 6361, 2124},
	{32, 0, 0, 2229}, {181, 0, 0, 2010}, {188, 0, 0, 2011},
	{209, 1, 6362, 65535}, {32, 0, 0, 2125}, {129, 1, 6363, 65535},
	{209, 1, 6364, 65535}, {140, 1, 6365, 2093}, {32, 0, 0, 2094},
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
	0x0, 0x6D7CDF, 0x2249222, 0x4049322, 0x48226, 0x1597238,
	0x249222, 0x208222, 0x2009622, 0x40C7949, 0x208022, 0x20D222,
	0x22082A2, 0x2208222, 0x2208222, 0x7D79D5, 0x249222, 0x220000,
	0x80222, 0x6F19BBA, 0x2A49322, 0x2AD5294, 0x2208A22, 0x2040322,
	0xFFFFFFFF, 0x208002, 0x208013, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x143A0000, 0xDA, 0xFD9D0000, 0x209F,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x59F80714,
	0x2BEF580, 0x4000017E, 0x40, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x3000050, 0x0, 0x0, 0xE,
	0xB5000000, 0x7E01E7F0, 0xB979D314, 0x2A600ADC, 0xA0BEC712, 0x89C00046,
	0x13D0000, 0x499A97, 0xB2600C07, 0x6104408, 0x0, 0x0,
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
	"advertencias\0"
	"agradecimentos\0"
	"agradecimientos\0"
	"aiheesta muualla\0"
	"ainekset\0"
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
	"astuces\0"
	"at a glance\0"
	"auf einen blick\0"
	"ausblick\0"
	"avant-propos\0"
	"avertissements\0"
	"avvertenze\0"
	"ayrica bakiniz\0"
	"background\0"
	"baggrund\0"
	"bahan\0"
	"bahan-bahan\0"
	"bakgrund\0"
	"bakgrunn\0"
	"basin iletisim\0"
	"bereiding\0"
	"bereidingswijze\0"
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
	"conseils\0"
	"consejos\0"
	"consigli\0"
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
	"directions\0"
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
	"elaboracion\0"
	"elkeszites\0"
	"en bref\0"
	"en resumen\0"
	"endnotes\0"
	"enlaces externos\0"
	"enllacos externs\0"
	"epilogue\0"
	"equipment\0"
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
	"for the dough\0"
	"for the filling\0"
	"for the sauce\0"
	"for the topping\0"
	"foreword\0"
	"forord\0"
	"forrasok\0"
	"forward-looking\0"
	"forward-looking statements\0"
	"fotnoter\0"
	"fremgangsmade\0"
	"frequently asked questions\0"
	"fuentes\0"
	"full transcript\0"
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
	"gor sa har\0"
	"hakkinda\0"
	"hatter\0"
	"haufige fragen\0"
	"hazirlanisi\0"
	"highlights\0"
	"hintergrund\0"
	"hinweis an die redaktion\0"
	"hinweise\0"
	"hinweise fur die redaktion\0"
	"histoire\0"
	"historia\0"
	"historico\0"
	"historie\0"
	"history\0"
	"hivatkozasok\0"
	"hozzavalok\0"
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
	"information for editors\0"
	"informazioni su\0"
	"ingredience\0"
	"ingrediencie\0"
	"ingredienser\0"
	"ingrediente\0"
	"ingredienten\0"
	"ingredientes\0"
	"ingredienti\0"
	"ingredients\0"
	"inhalt\0"
	"inhaltsverzeichnis\0"
	"inhoud\0"
	"inhoudsopgave\0"
	"inledning\0"
	"inleiding\0"
	"innehall\0"
	"innhold\0"
	"innledning\0"
	"instructions\0"
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
	"lyrics\0"
	"malzemeler\0"
	"materials\0"
	"materials and methods\0"
	"media contact\0"
	"media contacts\0"
	"media enquiries\0"
	"media inquiries\0"
	"medienkontakt\0"
	"method\0"
	"methoden\0"
	"methodes\0"
	"methodology\0"
	"methods\0"
	"metodi\0"
	"metodos\0"
	"metody\0"
	"mod de preparare\0"
	"modo de preparo\0"
	"muc luc\0"
	"nachwort\0"
	"najwazniejsze fakty\0"
	"nguyen lieu\0"
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
	"note for editors\0"
	"note per la redazione\0"
	"note to editor\0"
	"note to editors\0"
	"noten\0"
	"noten voor de redactie\0"
	"noter\0"
	"notes\0"
	"notes de bas de page\0"
	"notes for editor\0"
	"notes for editors\0"
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
	"postup\0"
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
	"preparacion\0"
	"preparation\0"
	"preparazione\0"
	"preparo\0"
	"press contact\0"
	"press contacts\0"
	"press enquiries\0"
	"press inquiries\0"
	"pressekontakt\0"
	"presskontakt\0"
	"priloha\0"
	"procedimento\0"
	"prologo\0"
	"prologue\0"
	"przedmowa\0"
	"przygotowanie\0"
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
	"sastojci\0"
	"sazetak\0"
	"se aven\0"
	"se ogsa\0"
	"see also\0"
	"sestavine\0"
	"show notes\0"
	"shrnuti\0"
	"siehe auch\0"
	"sisallys\0"
	"skladniki\0"
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
	"steps\0"
	"storia\0"
	"streszczenie\0"
	"suhrn\0"
	"summary\0"
	"suroviny\0"
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
	"things you will need\0"
	"things you'll need\0"
	"tietoa\0"
	"tiivistelma\0"
	"timeline\0"
	"tipps\0"
	"tips\0"
	"tips en waarschuwingen\0"
	"tiskovy kontakt\0"
	"tlo\0"
	"tom tat\0"
	"tools\0"
	"tools needed\0"
	"transcricao\0"
	"transcripcion\0"
	"transcript\0"
	"transcription\0"
	"transkript\0"
	"trascrizione\0"
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
	"warnings\0"
	"warnungen\0"
	"weblinks\0"
	"weiterfuhrende literatur\0"
	"what happens next\0"
	"what is next\0"
	"what next\0"
	"what you need\0"
	"what you will need\0"
	"what you'll need\0"
	"why it matters\0"
	"wie we zijn\0"
	"wnioski\0"
	"works cited\0"
	"wprowadzenie\0"
	"wstep\0"
	"wyniki\0"
	"xem them\0"
	"yapilisi\0"
	"yhteystiedot\0"
	"yontem\0"
	"you will need\0"
	"you'll need\0"
	"yrityksesta\0"
	"zahlen und fakten\0"
	"zakljucak\0"
	"zalacznik\0"
	"zaver\0"
	"zdroje\0"
	"zie ook\0"
	"zobacz tez\0"
	"zrodla\0"
	"zubereitung\0"
	"zum unternehmen\0"
	"zusammenfassung\0"
	"zutaten\0"
	"αναφορεσ\0"
	"αποτελεσματα\0"
	"βιβλιογραφια\0"
	"δειτε επισησ\0"
	"εισαγωγη\0"
	"εκτελεση\0"
	"εξωτερικοι συνδεσμοι\0"
	"επικοινωνια\0"
	"ιστορικο\0"
	"περιεχομενα\0"
	"περιληψη\0"
	"πηγεσ\0"
	"σημειωσεισ\0"
	"συμπερασματα\0"
	"σχετικα με\0"
	"υλικα\0"
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
	"ингредиенты\0"
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
	"приготовление\0"
	"приготування\0"
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
	"съставки\0"
	"увод\0"
	"інгредієнти\0"
	"історія\0"
	"אודות\0"
	"ביבליוגרפיה\0"
	"הערות\0"
	"הערות שוליים\0"
	"יצירת קשר\0"
	"מבוא\0"
	"מסקנות\0"
	"מצרכים\0"
	"מקורות\0"
	"מרכיבים\0"
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
	"المقادير\0"
	"المكونات\0"
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
	"مواد لازم\0"
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
	"सामग्री\0"
	"おわりに\0"
	"お問い合わせ\0"
	"について\0"
	"はじめに\0"
	"まとめ\0"
	"付録\0"
	"企業概要\0"
	"会社概要\0"
	"作り方\0"
	"做法\0"
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
	"材料\0"
	"概要\0"
	"概述\0"
	"注\0"
	"注記\0"
	"注释\0"
	"注釋\0"
	"用料\0"
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
	"食材\0"
	"각주\0"
	"같이 보기\0"
	"개요\0"
	"결과\0"
	"결론\0"
	"논의\0"
	"들어가며\0"
	"만드는 법\0"
	"맺음말\0"
	"머리말\0"
	"목차\0"
	"문의\0"
	"배경\0"
	"서론\0"
	"연락처\0"
	"외부 링크\0"
	"요약\0"
	"재료\0"
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
	{137, PCUT_SECTION_OTHER, 0},
	{152, PCUT_SECTION_OTHER, 0},
	{168, PCUT_SECTION_SEE_ALSO, 0},
	{185, PCUT_SECTION_ITEMS, 0},
	{194, PCUT_SECTION_NOTES, 0},
	{206, PCUT_SECTION_OTHER, 0},
	{215, PCUT_SECTION_OTHER, 0},
	{221, PCUT_SECTION_OTHER, 0},
	{228, PCUT_SECTION_OTHER, 0},
	{235, PCUT_SECTION_NOTES, 0},
	{245, PCUT_SECTION_NOTES, 0},
	{257, PCUT_SECTION_OTHER, 0},
	{264, PCUT_SECTION_OTHER, 0},
	{272, PCUT_SECTION_CONTACT, 0},
	{288, PCUT_SECTION_OTHER, 0},
	{301, PCUT_SECTION_OTHER, 0},
	{308, PCUT_SECTION_OTHER, 0},
	{318, PCUT_SECTION_OTHER, 0},
	{327, PCUT_SECTION_OTHER, 0},
	{337, PCUT_SECTION_SEE_ALSO, 0},
	{355, PCUT_SECTION_CONTACT, 0},
	{378, PCUT_SECTION_OTHER, 0},
	{386, PCUT_SECTION_OTHER, 0},
	{398, PCUT_SECTION_OTHER, 0},
	{414, PCUT_SECTION_OTHER, 0},
	{423, PCUT_SECTION_OTHER, 0},
	{436, PCUT_SECTION_OTHER, 0},
	{451, PCUT_SECTION_OTHER, 0},
	{462, PCUT_SECTION_SEE_ALSO, 0},
	{477, PCUT_SECTION_OTHER, 0},
	{488, PCUT_SECTION_OTHER, 0},
	{497, PCUT_SECTION_ITEMS, 0},
	{503, PCUT_SECTION_ITEMS, 0},
	{515, PCUT_SECTION_OTHER, 0},
	{524, PCUT_SECTION_OTHER, 0},
	{533, PCUT_SECTION_CONTACT, 0},
	{548, PCUT_SECTION_OTHER, 0},
	{558, PCUT_SECTION_OTHER, 0},
	{574, PCUT_SECTION_OTHER, 0},
	{584, PCUT_SECTION_REFERENCES, 0},
	{597, PCUT_SECTION_REFERENCES, 0},
	{611, PCUT_SECTION_REFERENCES, 0},
	{624, PCUT_SECTION_OTHER, 0},
	{632, PCUT_SECTION_OTHER, 0},
	{641, PCUT_SECTION_NOTES, 0},
	{650, PCUT_SECTION_ABOUT, 0},
	{662, PCUT_SECTION_REFERENCES, 0},
	{670, PCUT_SECTION_REFERENCES, 0},
	{685, PCUT_SECTION_OTHER, 0},
	{694, PCUT_SECTION_NOTES, 0},
	{702, PCUT_SECTION_ABOUT, 1},
	{723, PCUT_SECTION_ABOUT, 1},
	{729, PCUT_SECTION_ABOUT, 0},
	{739, PCUT_SECTION_OTHER, 0},
	{753, PCUT_SECTION_REFERENCES, 0},
	{763, PCUT_SECTION_REFERENCES, 0},
	{775, PCUT_SECTION_OTHER, 0},
	{789, PCUT_SECTION_OTHER, 0},
	{796, PCUT_SECTION_SEE_ALSO, 0},
	{817, PCUT_SECTION_OTHER, 0},
	{827, PCUT_SECTION_OTHER, 0},
	{837, PCUT_SECTION_OTHER, 0},
	{848, PCUT_SECTION_OTHER, 0},
	{859, PCUT_SECTION_OTHER, 0},
	{871, PCUT_SECTION_OTHER, 0},
	{884, PCUT_SECTION_OTHER, 0},
	{896, PCUT_SECTION_OTHER, 0},
	{908, PCUT_SECTION_OTHER, 0},
	{919, PCUT_SECTION_OTHER, 0},
	{929, PCUT_SECTION_OTHER, 0},
	{938, PCUT_SECTION_OTHER, 0},
	{947, PCUT_SECTION_OTHER, 0},
	{956, PCUT_SECTION_CONTACT, 0},
	{964, PCUT_SECTION_CONTACT, 0},
	{984, PCUT_SECTION_CONTACT, 0},
	{999, PCUT_SECTION_CONTACT, 0},
	{1010, PCUT_SECTION_CONTACT, 0},
	{1019, PCUT_SECTION_CONTACT, 0},
	{1038, PCUT_SECTION_CONTACT, 0},
	{1048, PCUT_SECTION_CONTACT, 0},
	{1057, PCUT_SECTION_CONTACT, 0},
	{1073, PCUT_SECTION_CONTACT, 0},
	{1081, PCUT_SECTION_CONTACT, 0},
	{1090, PCUT_SECTION_CONTACT, 0},
	{1099, PCUT_SECTION_CONTACT, 0},
	{1108, PCUT_SECTION_OTHER, 0},
	{1117, PCUT_SECTION_OTHER, 0},
	{1126, PCUT_SECTION_OTHER, 0},
	{1134, PCUT_SECTION_OTHER, 0},
	{1143, PCUT_SECTION_OTHER, 0},
	{1152, PCUT_SECTION_OTHER, 0},
	{1163, PCUT_SECTION_OTHER, 0},
	{1175, PCUT_SECTION_OTHER, 0},
	{1183, PCUT_SECTION_OTHER, 0},
	{1194, PCUT_SECTION_REFERENCES, 0},
	{1209, PCUT_SECTION_OTHER, 0},
	{1220, PCUT_SECTION_OTHER, 0},
	{1230, PCUT_SECTION_OTHER, 0},
	{1242, PCUT_SECTION_ABOUT, 1},
	{1249, PCUT_SECTION_OTHER, 0},
	{1272, PCUT_SECTION_NOTES, 0},
	{1282, PCUT_SECTION_OTHER, 0},
	{1293, PCUT_SECTION_SEE_ALSO, 0},
	{1309, PCUT_SECTION_OTHER, 0},
	{1320, PCUT_SECTION_OTHER, 0},
	{1330, PCUT_SECTION_OTHER, 0},
	{1340, PCUT_SECTION_OTHER, 0},
	{1350, PCUT_SECTION_OTHER, 0},
	{1361, PCUT_SECTION_OTHER, 0},
	{1373, PCUT_SECTION_OTHER, 0},
	{1381, PCUT_SECTION_OTHER, 0},
	{1392, PCUT_SECTION_OTHER, 0},
	{1401, PCUT_SECTION_ABOUT, 1},
	{1415, PCUT_SECTION_ABOUT, 1},
	{1429, PCUT_SECTION_NOTES, 0},
	{1439, PCUT_SECTION_OTHER, 0},
	{1450, PCUT_SECTION_REFERENCES, 0},
	{1466, PCUT_SECTION_OTHER, 0},
	{1469, PCUT_SECTION_SEE_ALSO, 0},
	{1491, PCUT_SECTION_SEE_ALSO, 0},
	{1507, PCUT_SECTION_OTHER, 0},
	{1519, PCUT_SECTION_OTHER, 0},
	{1530, PCUT_SECTION_OTHER, 0},
	{1538, PCUT_SECTION_OTHER, 0},
	{1549, PCUT_SECTION_NOTES, 0},
	{1558, PCUT_SECTION_SEE_ALSO, 0},
	{1575, PCUT_SECTION_SEE_ALSO, 0},
	{1592, PCUT_SECTION_OTHER, 0},
	{1601, PCUT_SECTION_ITEMS, 0},
	{1611, PCUT_SECTION_OTHER, 0},
	{1622, PCUT_SECTION_OTHER, 0},
	{1633, PCUT_SECTION_OTHER, 0},
	{1651, PCUT_SECTION_SEE_ALSO, 0},
	{1666, PCUT_SECTION_SEE_ALSO, 0},
	{1681, PCUT_SECTION_SEE_ALSO, 0},
	{1695, PCUT_SECTION_SEE_ALSO, 0},
	{1710, PCUT_SECTION_SEE_ALSO, 0},
	{1725, PCUT_SECTION_OTHER, 0},
	{1741, PCUT_SECTION_OTHER, 0},
	{1757, PCUT_SECTION_OTHER, 0},
	{1763, PCUT_SECTION_OTHER, 0},
	{1770, PCUT_SECTION_OTHER, 0},
	{1774, PCUT_SECTION_OTHER, 0},
	{1779, PCUT_SECTION_OTHER, 0},
	{1790, PCUT_SECTION_OTHER, 0},
	{1796, PCUT_SECTION_OTHER, 0},
	{1803, PCUT_SECTION_REFERENCES, 0},
	{1810, PCUT_SECTION_REFERENCES, 0},
	{1816, PCUT_SECTION_NOTES, 0},
	{1825, PCUT_SECTION_NOTES, 0},
	{1835, PCUT_SECTION_CONTACT, 0},
	{1859, PCUT_SECTION_CONTACT, 0},
	{1880, PCUT_SECTION_ITEMS, 0},
	{1894, PCUT_SECTION_ITEMS, 0},
	{1910, PCUT_SECTION_ITEMS, 0},
	{1924, PCUT_SECTION_ITEMS, 0},
	{1940, PCUT_SECTION_OTHER, 0},
	{1949, PCUT_SECTION_OTHER, 0},
	{1956, PCUT_SECTION_REFERENCES, 0},
	{1965, PCUT_SECTION_ABOUT, 1},
	{1981, PCUT_SECTION_ABOUT, 0},
	{2008, PCUT_SECTION_NOTES, 0},
	{2017, PCUT_SECTION_OTHER, 0},
	{2031, PCUT_SECTION_OTHER, 0},
	{2058, PCUT_SECTION_REFERENCES, 0},
	{2066, PCUT_SECTION_OTHER, 0},
	{2082, PCUT_SECTION_CONTACT, 0},
	{2102, PCUT_SECTION_REFERENCES, 0},
	{2118, PCUT_SECTION_NOTES, 0},
	{2127, PCUT_SECTION_NOTES, 0},
	{2137, PCUT_SECTION_OTHER, 0},
	{2148, PCUT_SECTION_OTHER, 0},
	{2161, PCUT_SECTION_NOTES, 0},
	{2169, PCUT_SECTION_OTHER, 0},
	{2180, PCUT_SECTION_OTHER, 0},
	{2186, PCUT_SECTION_OTHER, 0},
	{2196, PCUT_SECTION_OTHER, 0},
	{2204, PCUT_SECTION_OTHER, 0},
	{2213, PCUT_SECTION_OTHER, 0},
	{2224, PCUT_SECTION_ABOUT, 1},
	{2233, PCUT_SECTION_OTHER, 0},
	{2240, PCUT_SECTION_OTHER, 0},
	{2255, PCUT_SECTION_OTHER, 0},
	{2267, PCUT_SECTION_OTHER, 0},
	{2278, PCUT_SECTION_OTHER, 0},
	{2290, PCUT_SECTION_ABOUT, 1},
	{2315, PCUT_SECTION_OTHER, 0},
	{2324, PCUT_SECTION_ABOUT, 1},
	{2351, PCUT_SECTION_OTHER, 0},
	{2360, PCUT_SECTION_OTHER, 0},
	{2369, PCUT_SECTION_OTHER, 0},
	{2379, PCUT_SECTION_OTHER, 0},
	{2388, PCUT_SECTION_OTHER, 0},
	{2396, PCUT_SECTION_REFERENCES, 0},
	{2409, PCUT_SECTION_ITEMS, 0},
	{2420, PCUT_SECTION_CONTACT, 0},
	{2433, PCUT_SECTION_OTHER, 0},
	{2441, PCUT_SECTION_OTHER, 0},
	{2453, PCUT_SECTION_CONTACT, 0},
	{2462, PCUT_SECTION_OTHER, 0},
	{2471, PCUT_SECTION_OTHER, 0},
	{2480, PCUT_SECTION_OTHER, 0},
	{2492, PCUT_SECTION_OTHER, 0},
	{2503, PCUT_SECTION_OTHER, 0},
	{2509, PCUT_SECTION_OTHER, 0},
	{2516, PCUT_SECTION_OTHER, 0},
	{2527, PCUT_SECTION_ABOUT, 1},
	{2540, PCUT_SECTION_ABOUT, 1},
	{2564, PCUT_SECTION_ABOUT, 1},
	{2580, PCUT_SECTION_ITEMS, 0},
	{2592, PCUT_SECTION_ITEMS, 0},
	{2605, PCUT_SECTION_ITEMS, 0},
	{2618, PCUT_SECTION_ITEMS, 0},
	{2630, PCUT_SECTION_ITEMS, 0},
	{2643, PCUT_SECTION_ITEMS, 0},
	{2656, PCUT_SECTION_ITEMS, 0},
	{2668, PCUT_SECTION_ITEMS, 0},
	{2680, PCUT_SECTION_OTHER, 0},
	{2687, PCUT_SECTION_OTHER, 0},
	{2706, PCUT_SECTION_OTHER, 0},
	{2713, PCUT_SECTION_OTHER, 0},
	{2727, PCUT_SECTION_OTHER, 0},
	{2737, PCUT_SECTION_OTHER, 0},
	{2747, PCUT_SECTION_OTHER, 0},
	{2756, PCUT_SECTION_OTHER, 0},
	{2764, PCUT_SECTION_OTHER, 0},
	{2775, PCUT_SECTION_OTHER, 0},
	{2788, PCUT_SECTION_OTHER, 0},
	{2799, PCUT_SECTION_OTHER, 0},
	{2812, PCUT_SECTION_OTHER, 0},
	{2824, PCUT_SECTION_OTHER, 0},
	{2837, PCUT_SECTION_OTHER, 0},
	{2850, PCUT_SECTION_CONTACT, 0},
	{2867, PCUT_SECTION_CONTACT, 0},
	{2886, PCUT_SECTION_REFERENCES, 0},
	{2895, PCUT_SECTION_REFERENCES, 0},
	{2902, PCUT_SECTION_NOTES, 0},
	{2912, PCUT_SECTION_OTHER, 0},
	{2921, PCUT_SECTION_OTHER, 0},
	{2936, PCUT_SECTION_REFERENCES, 0},
	{2943, PCUT_SECTION_CONTACT, 0},
	{2953, PCUT_SECTION_SEE_ALSO, 0},
	{2964, PCUT_SECTION_REFERENCES, 0},
	{2973, PCUT_SECTION_REFERENCES, 0},
	{2983, PCUT_SECTION_OTHER, 0},
	{2994, PCUT_SECTION_OTHER, 0},
	{3003, PCUT_SECTION_OTHER, 0},
	{3013, PCUT_SECTION_OTHER, 0},
	{3024, PCUT_SECTION_OTHER, 0},
	{3038, PCUT_SECTION_REFERENCES, 0},
	{3045, PCUT_SECTION_OTHER, 0},
	{3056, PCUT_SECTION_OTHER, 0},
	{3067, PCUT_SECTION_CONTACT, 0},
	{3075, PCUT_SECTION_CONTACT, 0},
	{3094, PCUT_SECTION_CONTACT, 0},
	{3103, PCUT_SECTION_OTHER, 0},
	{3113, PCUT_SECTION_OTHER, 0},
	{3129, PCUT_SECTION_SEE_ALSO, 0},
	{3148, PCUT_SECTION_OTHER, 0},
	{3160, PCUT_SECTION_NOTES, 0},
	{3173, PCUT_SECTION_REFERENCES, 0},
	{3181, PCUT_SECTION_OTHER, 0},
	{3192, PCUT_SECTION_SEE_ALSO, 0},
	{3201, PCUT_SECTION_OTHER, 0},
	{3216, PCUT_SECTION_SEE_ALSO, 0},
	{3233, PCUT_SECTION_CONTACT, 0},
	{3241, PCUT_SECTION_SEE_ALSO, 0},
	{3256, PCUT_SECTION_SEE_ALSO, 0},
	{3271, PCUT_SECTION_SEE_ALSO, 0},
	{3289, PCUT_SECTION_SEE_ALSO, 0},
	{3300, PCUT_SECTION_SEE_ALSO, 0},
	{3317, PCUT_SECTION_REFERENCES, 0},
	{3327, PCUT_SECTION_REFERENCES, 0},
	{3338, PCUT_SECTION_REFERENCES, 0},
	{3349, PCUT_SECTION_REFERENCES, 0},
	{3366, PCUT_SECTION_REFERENCES, 0},
	{3387, PCUT_SECTION_REFERENCES, 0},
	{3398, PCUT_SECTION_OTHER, 0},
	{3405, PCUT_SECTION_ITEMS, 0},
	{3416, PCUT_SECTION_ITEMS, 0},
	{3426, PCUT_SECTION_OTHER, 0},
	{3448, PCUT_SECTION_CONTACT, 0},
	{3462, PCUT_SECTION_CONTACT, 0},
	{3477, PCUT_SECTION_CONTACT, 0},
	{3493, PCUT_SECTION_CONTACT, 0},
	{3509, PCUT_SECTION_CONTACT, 0},
	{3523, PCUT_SECTION_OTHER, 0},
	{3530, PCUT_SECTION_OTHER, 0},
	{3539, PCUT_SECTION_OTHER, 0},
	{3548, PCUT_SECTION_OTHER, 0},
	{3560, PCUT_SECTION_OTHER, 0},
	{3568, PCUT_SECTION_OTHER, 0},
	{3575, PCUT_SECTION_OTHER, 0},
	{3583, PCUT_SECTION_OTHER, 0},
	{3590, PCUT_SECTION_OTHER, 0},
	{3607, PCUT_SECTION_OTHER, 0},
	{3623, PCUT_SECTION_OTHER, 0},
	{3631, PCUT_SECTION_OTHER, 0},
	{3640, PCUT_SECTION_OTHER, 0},
	{3660, PCUT_SECTION_ITEMS, 0},
	{3672, PCUT_SECTION_ABOUT, 1},
	{3694, PCUT_SECTION_NOTES, 0},
	{3699, PCUT_SECTION_ABOUT, 1},
	{3719, PCUT_SECTION_ABOUT, 1},
	{3742, PCUT_SECTION_NOTES, 0},
	{3748, PCUT_SECTION_NOTES, 0},
	{3761, PCUT_SECTION_NOTES, 0},
	{3777, PCUT_SECTION_ABOUT, 1},
	{3798, PCUT_SECTION_NOTES, 0},
	{3803, PCUT_SECTION_ABOUT, 1},
	{3820, PCUT_SECTION_NOTES, 0},
	{3841, PCUT_SECTION_ABOUT, 1},
	{3859, PCUT_SECTION_ABOUT, 1},
	{3879, PCUT_SECTION_ABOUT, 1},
	{3896, PCUT_SECTION_ABOUT, 1},
	{3918, PCUT_SECTION_ABOUT, 1},
	{3933, PCUT_SECTION_ABOUT, 1},
	{3949, PCUT_SECTION_NOTES, 0},
	{3955, PCUT_SECTION_ABOUT, 1},
	{3978, PCUT_SECTION_NOTES, 0},
	{3984, PCUT_SECTION_NOTES, 0},
	{3990, PCUT_SECTION_NOTES, 0},
	{4011, PCUT_SECTION_ABOUT, 1},
	{4028, PCUT_SECTION_ABOUT, 1},
	{4046, PCUT_SECTION_ABOUT, 1},
	{4062, PCUT_SECTION_ABOUT, 1},
	{4079, PCUT_SECTION_NOTES, 0},
	{4086, PCUT_SECTION_ABOUT, 1},
	{4095, PCUT_SECTION_ABOUT, 1},
	{4102, PCUT_SECTION_ABOUT, 1},
	{4108, PCUT_SECTION_ABOUT, 0},
	{4120, PCUT_SECTION_ABOUT, 1},
	{4134, PCUT_SECTION_ABOUT, 1},
	{4148, PCUT_SECTION_OTHER, 0},
	{4154, PCUT_SECTION_ABOUT, 1},
	{4157, PCUT_SECTION_ABOUT, 1},
	{4170, PCUT_SECTION_ABOUT, 1},
	{4177, PCUT_SECTION_OTHER, 0},
	{4183, PCUT_SECTION_OTHER, 0},
	{4197, PCUT_SECTION_ABOUT, 1},
	{4206, PCUT_SECTION_OTHER, 0},
	{4215, PCUT_SECTION_OTHER, 0},
	{4220, PCUT_SECTION_OTHER, 0},
	{4232, PCUT_SECTION_OTHER, 0},
	{4253, PCUT_SECTION_CONTACT, 0},
	{4265, PCUT_SECTION_OTHER, 0},
	{4276, PCUT_SECTION_OTHER, 0},
	{4289, PCUT_SECTION_OTHER, 0},
	{4303, PCUT_SECTION_OTHER, 0},
	{4315, PCUT_SECTION_OTHER, 0},
	{4322, PCUT_SECTION_REFERENCES, 0},
	{4341, PCUT_SECTION_SEE_ALSO, 0},
	{4357, PCUT_SECTION_OTHER, 0},
	{4364, PCUT_SECTION_NOTES, 0},
	{4373, PCUT_SECTION_SEE_ALSO, 0},
	{4382, PCUT_SECTION_SEE_ALSO, 0},
	{4395, PCUT_SECTION_OTHER, 0},
	{4405, PCUT_SECTION_OTHER, 0},
	{4413, PCUT_SECTION_OTHER, 0},
	{4422, PCUT_SECTION_OTHER, 0},
	{4433, PCUT_SECTION_OTHER, 0},
	{4454, PCUT_SECTION_OTHER, 0},
	{4466, PCUT_SECTION_OTHER, 0},
	{4478, PCUT_SECTION_OTHER, 0},
	{4491, PCUT_SECTION_OTHER, 0},
	{4499, PCUT_SECTION_CONTACT, 0},
	{4513, PCUT_SECTION_CONTACT, 0},
	{4528, PCUT_SECTION_CONTACT, 0},
	{4544, PCUT_SECTION_CONTACT, 0},
	{4560, PCUT_SECTION_CONTACT, 0},
	{4574, PCUT_SECTION_CONTACT, 0},
	{4587, PCUT_SECTION_OTHER, 0},
	{4595, PCUT_SECTION_OTHER, 0},
	{4608, PCUT_SECTION_OTHER, 0},
	{4616, PCUT_SECTION_OTHER, 0},
	{4625, PCUT_SECTION_OTHER, 0},
	{4635, PCUT_SECTION_OTHER, 0},
	{4649, PCUT_SECTION_NOTES, 0},
	{4658, PCUT_SECTION_ABOUT, 1},
	{4666, PCUT_SECTION_REFERENCES, 0},
	{4674, PCUT_SECTION_REFERENCES, 0},
	{4693, PCUT_SECTION_OTHER, 0},
	{4705, PCUT_SECTION_ABOUT, 0},
	{4719, PCUT_SECTION_OTHER, 0},
	{4730, PCUT_SECTION_OTHER, 0},
	{4737, PCUT_SECTION_OTHER, 0},
	{4750, PCUT_SECTION_ABOUT, 1},
	{4767, PCUT_SECTION_REFERENCES, 0},
	{4778, PCUT_SECTION_REFERENCES, 0},
	{4788, PCUT_SECTION_REFERENCES, 0},
	{4799, PCUT_SECTION_REFERENCES, 0},
	{4827, PCUT_SECTION_REFERENCES, 0},
	{4839, PCUT_SECTION_REFERENCES, 0},
	{4850, PCUT_SECTION_REFERENCES, 0},
	{4860, PCUT_SECTION_REFERENCES, 0},
	{4872, PCUT_SECTION_REFERENCES, 0},
	{4882, PCUT_SECTION_SEE_ALSO, 0},
	{4899, PCUT_SECTION_SEE_ALSO, 0},
	{4913, PCUT_SECTION_OTHER, 0},
	{4927, PCUT_SECTION_OTHER, 0},
	{4938, PCUT_SECTION_OTHER, 0},
	{4947, PCUT_SECTION_OTHER, 0},
	{4958, PCUT_SECTION_OTHER, 0},
	{4968, PCUT_SECTION_OTHER, 0},
	{4976, PCUT_SECTION_OTHER, 0},
	{4983, PCUT_SECTION_OTHER, 0},
	{4991, PCUT_SECTION_OTHER, 0},
	{4998, PCUT_SECTION_OTHER, 0},
	{5008, PCUT_SECTION_OTHER, 0},
	{5016, PCUT_SECTION_OTHER, 0},
	{5026, PCUT_SECTION_REFERENCES, 0},
	{5038, PCUT_SECTION_OTHER, 0},
	{5048, PCUT_SECTION_OTHER, 0},
	{5063, PCUT_SECTION_OTHER, 0},
	{5073, PCUT_SECTION_OTHER, 0},
	{5081, PCUT_SECTION_ABOUT, 1},
	{5093, PCUT_SECTION_CONTACT, 0},
	{5108, PCUT_SECTION_OTHER, 0},
	{5121, PCUT_SECTION_OTHER, 0},
	{5136, PCUT_SECTION_OTHER, 0},
	{5147, PCUT_SECTION_ITEMS, 0},
	{5156, PCUT_SECTION_OTHER, 0},
	{5164, PCUT_SECTION_SEE_ALSO, 0},
	{5172, PCUT_SECTION_SEE_ALSO, 0},
	{5180, PCUT_SECTION_SEE_ALSO, 0},
	{5189, PCUT_SECTION_ITEMS, 0},
	{5199, PCUT_SECTION_OTHER, 0},
	{5210, PCUT_SECTION_OTHER, 0},
	{5218, PCUT_SECTION_SEE_ALSO, 0},
	{5229, PCUT_SECTION_OTHER, 0},
	{5238, PCUT_SECTION_ITEMS, 0},
	{5248, PCUT_SECTION_OTHER, 0},
	{5257, PCUT_SECTION_OTHER, 0},
	{5268, PCUT_SECTION_ABOUT, 1},
	{5274, PCUT_SECTION_ABOUT, 0},
	{5284, PCUT_SECTION_ABOUT, 0},
	{5299, PCUT_SECTION_OTHER, 0},
	{5308, PCUT_SECTION_OTHER, 0},
	{5317, PCUT_SECTION_OTHER, 0},
	{5323, PCUT_SECTION_OTHER, 0},
	{5332, PCUT_SECTION_OTHER, 0},
	{5339, PCUT_SECTION_REFERENCES, 0},
	{5346, PCUT_SECTION_REFERENCES, 0},
	{5354, PCUT_SECTION_SEE_ALSO, 0},
	{5373, PCUT_SECTION_OTHER, 0},
	{5385, PCUT_SECTION_OTHER, 0},
	{5391, PCUT_SECTION_OTHER, 0},
	{5398, PCUT_SECTION_OTHER, 0},
	{5411, PCUT_SECTION_OTHER, 0},
	{5417, PCUT_SECTION_OTHER, 0},
	{5425, PCUT_SECTION_ITEMS, 0},
	{5434, PCUT_SECTION_OTHER, 0},
	{5453, PCUT_SECTION_OTHER, 0},
	{5471, PCUT_SECTION_REFERENCES, 0},
	{5490, PCUT_SECTION_OTHER, 0},
	{5499, PCUT_SECTION_OTHER, 0},
	{5508, PCUT_SECTION_OTHER, 0},
	{5515, PCUT_SECTION_ABOUT, 1},
	{5523, PCUT_SECTION_OTHER, 0},
	{5532, PCUT_SECTION_REFERENCES, 0},
	{5542, PCUT_SECTION_OTHER, 0},
	{5558, PCUT_SECTION_OTHER, 0},
	{5568, PCUT_SECTION_OTHER, 0},
	{5589, PCUT_SECTION_OTHER, 0},
	{5608, PCUT_SECTION_ABOUT, 1},
	{5615, PCUT_SECTION_OTHER, 0},
	{5627, PCUT_SECTION_OTHER, 0},
	{5636, PCUT_SECTION_OTHER, 0},
	{5642, PCUT_SECTION_OTHER, 0},
	{5647, PCUT_SECTION_OTHER, 0},
	{5670, PCUT_SECTION_CONTACT, 0},
	{5686, PCUT_SECTION_OTHER, 0},
	{5690, PCUT_SECTION_OTHER, 0},
	{5698, PCUT_SECTION_ITEMS, 0},
	{5704, PCUT_SECTION_ITEMS, 0},
	{5717, PCUT_SECTION_OTHER, 0},
	{5729, PCUT_SECTION_OTHER, 0},
	{5743, PCUT_SECTION_OTHER, 0},
	{5754, PCUT_SECTION_OTHER, 0},
	{5768, PCUT_SECTION_OTHER, 0},
	{5779, PCUT_SECTION_OTHER, 0},
	{5792, PCUT_SECTION_OTHER, 0},
	{5801, PCUT_SECTION_ABOUT, 1},
	{5806, PCUT_SECTION_ABOUT, 1},
	{5815, PCUT_SECTION_ABOUT, 0},
	{5824, PCUT_SECTION_OTHER, 0},
	{5834, PCUT_SECTION_CONTACT, 0},
	{5849, PCUT_SECTION_OTHER, 0},
	{5854, PCUT_SECTION_SEE_ALSO, 0},
	{5872, PCUT_SECTION_ABOUT, 1},
	{5885, PCUT_SECTION_SEE_ALSO, 0},
	{5899, PCUT_SECTION_SEE_ALSO, 0},
	{5910, PCUT_SECTION_SEE_ALSO, 0},
	{5922, PCUT_SECTION_SEE_ALSO, 0},
	{5934, PCUT_SECTION_SEE_ALSO, 0},
	{5945, PCUT_SECTION_SEE_ALSO, 0},
	{5957, PCUT_SECTION_SEE_ALSO, 0},
	{5965, PCUT_SECTION_NOTES, 0},
	{5974, PCUT_SECTION_SEE_ALSO, 0},
	{5983, PCUT_SECTION_SEE_ALSO, 0},
	{5998, PCUT_SECTION_NOTES, 0},
	{6008, PCUT_SECTION_SEE_ALSO, 0},
	{6019, PCUT_SECTION_OTHER, 0},
	{6029, PCUT_SECTION_OTHER, 0},
	{6037, PCUT_SECTION_OTHER, 0},
	{6046, PCUT_SECTION_NOTES, 0},
	{6058, PCUT_SECTION_OTHER, 0},
	{6067, PCUT_SECTION_OTHER, 0},
	{6077, PCUT_SECTION_SEE_ALSO, 0},
	{6086, PCUT_SECTION_REFERENCES, 0},
	{6111, PCUT_SECTION_OTHER, 0},
	{6129, PCUT_SECTION_OTHER, 0},
	{6142, PCUT_SECTION_OTHER, 0},
	{6152, PCUT_SECTION_ITEMS, 0},
	{6166, PCUT_SECTION_ITEMS, 0},
	{6185, PCUT_SECTION_ITEMS, 0},
	{6202, PCUT_SECTION_OTHER, 0},
	{6217, PCUT_SECTION_ABOUT, 0},
	{6229, PCUT_SECTION_OTHER, 0},
	{6237, PCUT_SECTION_REFERENCES, 0},
	{6249, PCUT_SECTION_OTHER, 0},
	{6262, PCUT_SECTION_OTHER, 0},
	{6268, PCUT_SECTION_OTHER, 0},
	{6275, PCUT_SECTION_SEE_ALSO, 0},
	{6284, PCUT_SECTION_OTHER, 0},
	{6293, PCUT_SECTION_CONTACT, 0},
	{6306, PCUT_SECTION_OTHER, 0},
	{6313, PCUT_SECTION_ITEMS, 0},
	{6327, PCUT_SECTION_ITEMS, 0},
	{6339, PCUT_SECTION_ABOUT, 1},
	{6351, PCUT_SECTION_OTHER, 0},
	{6369, PCUT_SECTION_OTHER, 0},
	{6379, PCUT_SECTION_OTHER, 0},
	{6389, PCUT_SECTION_OTHER, 0},
	{6395, PCUT_SECTION_REFERENCES, 0},
	{6402, PCUT_SECTION_SEE_ALSO, 0},
	{6410, PCUT_SECTION_SEE_ALSO, 0},
	{6421, PCUT_SECTION_REFERENCES, 0},
	{6428, PCUT_SECTION_OTHER, 0},
	{6440, PCUT_SECTION_ABOUT, 1},
	{6456, PCUT_SECTION_OTHER, 0},
	{6472, PCUT_SECTION_ITEMS, 0},
	{6480, PCUT_SECTION_REFERENCES, 0},
	{6497, PCUT_SECTION_OTHER, 0},
	{6522, PCUT_SECTION_REFERENCES, 0},
	{6547, PCUT_SECTION_SEE_ALSO, 0},
	{6571, PCUT_SECTION_OTHER, 0},
	{6588, PCUT_SECTION_OTHER, 0},
	{6605, PCUT_SECTION_SEE_ALSO, 0},
	{6645, PCUT_SECTION_CONTACT, 0},
	{6668, PCUT_SECTION_OTHER, 0},
	{6685, PCUT_SECTION_OTHER, 0},
	{6708, PCUT_SECTION_OTHER, 0},
	{6725, PCUT_SECTION_REFERENCES, 0},
	{6736, PCUT_SECTION_NOTES, 0},
	{6757, PCUT_SECTION_OTHER, 0},
	{6782, PCUT_SECTION_ABOUT, 1},
	{6802, PCUT_SECTION_ITEMS, 0},
	{6813, PCUT_SECTION_NOTES, 0},
	{6840, PCUT_SECTION_OTHER, 0},
	{6859, PCUT_SECTION_OTHER, 0},
	{6876, PCUT_SECTION_NOTES, 0},
	{6891, PCUT_SECTION_REFERENCES, 0},
	{6916, PCUT_SECTION_OTHER, 0},
	{6943, PCUT_SECTION_OTHER, 0},
	{6960, PCUT_SECTION_SEE_ALSO, 0},
	{6976, PCUT_SECTION_SEE_ALSO, 0},
	{6996, PCUT_SECTION_NOTES, 0},
	{7011, PCUT_SECTION_OTHER, 0},
	{7028, PCUT_SECTION_OTHER, 0},
	{7045, PCUT_SECTION_OTHER, 0},
	{7056, PCUT_SECTION_SEE_ALSO, 0},
	{7088, PCUT_SECTION_OTHER, 0},
	{7101, PCUT_SECTION_OTHER, 0},
	{7116, PCUT_SECTION_OTHER, 0},
	{7131, PCUT_SECTION_REFERENCES, 0},
	{7146, PCUT_SECTION_SEE_ALSO, 0},
	{7165, PCUT_SECTION_ABOUT, 1},
	{7180, PCUT_SECTION_OTHER, 0},
	{7195, PCUT_SECTION_ABOUT, 1},
	{7221, PCUT_SECTION_ABOUT, 0},
	{7233, PCUT_SECTION_OTHER, 0},
	{7254, PCUT_SECTION_OTHER, 0},
	{7265, PCUT_SECTION_REFERENCES, 0},
	{7284, PCUT_SECTION_ITEMS, 0},
	{7307, PCUT_SECTION_OTHER, 0},
	{7322, PCUT_SECTION_REFERENCES, 0},
	{7341, PCUT_SECTION_OTHER, 0},
	{7369, PCUT_SECTION_OTHER, 0},
	{7395, PCUT_SECTION_CONTACT, 0},
	{7410, PCUT_SECTION_CONTACT, 0},
	{7427, PCUT_SECTION_CONTACT, 0},
	{7444, PCUT_SECTION_REFERENCES, 0},
	{7465, PCUT_SECTION_REFERENCES, 0},
	{7486, PCUT_SECTION_OTHER, 0},
	{7499, PCUT_SECTION_OTHER, 0},
	{7512, PCUT_SECTION_NOTES, 0},
	{7529, PCUT_SECTION_ABOUT, 1},
	{7549, PCUT_SECTION_ABOUT, 1},
	{7561, PCUT_SECTION_ABOUT, 0},
	{7571, PCUT_SECTION_OTHER, 0},
	{7594, PCUT_SECTION_OTHER, 0},
	{7615, PCUT_SECTION_OTHER, 0},
	{7636, PCUT_SECTION_OTHER, 0},
	{7655, PCUT_SECTION_OTHER, 0},
	{7680, PCUT_SECTION_OTHER, 0},
	{7693, PCUT_SECTION_SEE_ALSO, 0},
	{7712, PCUT_SECTION_OTHER, 0},
	{7735, PCUT_SECTION_OTHER, 0},
	{7758, PCUT_SECTION_OTHER, 0},
	{7785, PCUT_SECTION_OTHER, 0},
	{7810, PCUT_SECTION_OTHER, 0},
	{7831, PCUT_SECTION_NOTES, 0},
	{7852, PCUT_SECTION_NOTES, 0},
	{7869, PCUT_SECTION_ABOUT, 1},
	{7893, PCUT_SECTION_ABOUT, 0},
	{7907, PCUT_SECTION_OTHER, 0},
	{7928, PCUT_SECTION_OTHER, 0},
	{7949, PCUT_SECTION_OTHER, 0},
	{7962, PCUT_SECTION_REFERENCES, 0},
	{7981, PCUT_SECTION_SEE_ALSO, 0},
	{7998, PCUT_SECTION_SEE_ALSO, 0},
	{8026, PCUT_SECTION_NOTES, 0},
	{8039, PCUT_SECTION_OTHER, 0},
	{8060, PCUT_SECTION_REFERENCES, 0},
	{8111, PCUT_SECTION_REFERENCES, 0},
	{8145, PCUT_SECTION_ABOUT, 1},
	{8160, PCUT_SECTION_SEE_ALSO, 0},
	{8173, PCUT_SECTION_OTHER, 0},
	{8194, PCUT_SECTION_ITEMS, 0},
	{8211, PCUT_SECTION_OTHER, 0},
	{8220, PCUT_SECTION_ITEMS, 0},
	{8243, PCUT_SECTION_OTHER, 0},
	{8258, PCUT_SECTION_ABOUT, 1},
	{8269, PCUT_SECTION_REFERENCES, 0},
	{8292, PCUT_SECTION_NOTES, 0},
	{8303, PCUT_SECTION_NOTES, 0},
	{8327, PCUT_SECTION_CONTACT, 0},
	{8345, PCUT_SECTION_OTHER, 0},
	{8354, PCUT_SECTION_OTHER, 0},
	{8367, PCUT_SECTION_ITEMS, 0},
	{8380, PCUT_SECTION_REFERENCES, 0},
	{8393, PCUT_SECTION_ITEMS, 0},
	{8408, PCUT_SECTION_OTHER, 0},
	{8419, PCUT_SECTION_ABOUT, 1},
	{8435, PCUT_SECTION_SEE_ALSO, 0},
	{8467, PCUT_SECTION_SEE_ALSO, 0},
	{8479, PCUT_SECTION_OTHER, 0},
	{8486, PCUT_SECTION_OTHER, 0},
	{8495, PCUT_SECTION_OTHER, 0},
	{8519, PCUT_SECTION_OTHER, 0},
	{8530, PCUT_SECTION_CONTACT, 0},
	{8545, PCUT_SECTION_OTHER, 0},
	{8564, PCUT_SECTION_REFERENCES, 0},
	{8579, PCUT_SECTION_REFERENCES, 0},
	{8594, PCUT_SECTION_ITEMS, 0},
	{8611, PCUT_SECTION_ITEMS, 0},
	{8628, PCUT_SECTION_SEE_ALSO, 0},
	{8646, PCUT_SECTION_CONTACT, 0},
	{8655, PCUT_SECTION_SEE_ALSO, 0},
	{8685, PCUT_SECTION_NOTES, 0},
	{8696, PCUT_SECTION_ABOUT, 1},
	{8703, PCUT_SECTION_OTHER, 0},
	{8714, PCUT_SECTION_OTHER, 0},
	{8725, PCUT_SECTION_OTHER, 0},
	{8736, PCUT_SECTION_ABOUT, 1},
	{8749, PCUT_SECTION_OTHER, 0},
	{8760, PCUT_SECTION_CONTACT, 0},
	{8775, PCUT_SECTION_REFERENCES, 0},
	{8786, PCUT_SECTION_OTHER, 0},
	{8797, PCUT_SECTION_OTHER, 0},
	{8808, PCUT_SECTION_NOTES, 0},
	{8823, PCUT_SECTION_OTHER, 0},
	{8832, PCUT_SECTION_REFERENCES, 0},
	{8843, PCUT_SECTION_ITEMS, 0},
	{8861, PCUT_SECTION_ABOUT, 1},
	{8875, PCUT_SECTION_OTHER, 0},
	{8886, PCUT_SECTION_OTHER, 0},
	{8905, PCUT_SECTION_OTHER, 0},
	{8923, PCUT_SECTION_NOTES, 0},
	{8934, PCUT_SECTION_SEE_ALSO, 0},
	{8958, PCUT_SECTION_NOTES, 0},
	{8977, PCUT_SECTION_NOTES, 0},
	{8990, PCUT_SECTION_SEE_ALSO, 0},
	{9017, PCUT_SECTION_OTHER, 0},
	{9028, PCUT_SECTION_ITEMS, 0},
	{9050, PCUT_SECTION_OTHER, 0},
	{9063, PCUT_SECTION_CONTACT, 0},
	{9082, PCUT_SECTION_ABOUT, 1},
	{9095, PCUT_SECTION_OTHER, 0},
	{9108, PCUT_SECTION_OTHER, 0},
	{9118, PCUT_SECTION_OTHER, 0},
	{9125, PCUT_SECTION_ABOUT, 1},
	{9138, PCUT_SECTION_ABOUT, 0},
	{9151, PCUT_SECTION_OTHER, 0},
	{9161, PCUT_SECTION_OTHER, 0},
	{9168, PCUT_SECTION_ABOUT, 1},
	{9181, PCUT_SECTION_ABOUT, 1},
	{9188, PCUT_SECTION_SEE_ALSO, 0},
	{9201, PCUT_SECTION_REFERENCES, 0},
	{9208, PCUT_SECTION_OTHER, 0},
	{9215, PCUT_SECTION_REFERENCES, 0},
	{9228, PCUT_SECTION_REFERENCES, 0},
	{9241, PCUT_SECTION_SEE_ALSO, 0},
	{9248, PCUT_SECTION_REFERENCES, 0},
	{9261, PCUT_SECTION_REFERENCES, 0},
	{9274, PCUT_SECTION_SEE_ALSO, 0},
	{9281, PCUT_SECTION_CONTACT, 0},
	{9300, PCUT_SECTION_SEE_ALSO, 0},
	{9316, PCUT_SECTION_SEE_ALSO, 0},
	{9329, PCUT_SECTION_SEE_ALSO, 0},
	{9342, PCUT_SECTION_OTHER, 0},
	{9349, PCUT_SECTION_OTHER, 0},
	{9356, PCUT_SECTION_OTHER, 0},
	{9363, PCUT_SECTION_REFERENCES, 0},
	{9376, PCUT_SECTION_OTHER, 0},
	{9383, PCUT_SECTION_OTHER, 0},
	{9390, PCUT_SECTION_OTHER, 0},
	{9397, PCUT_SECTION_ITEMS, 0},
	{9404, PCUT_SECTION_OTHER, 0},
	{9411, PCUT_SECTION_OTHER, 0},
	{9418, PCUT_SECTION_NOTES, 0},
	{9422, PCUT_SECTION_NOTES, 0},
	{9429, PCUT_SECTION_NOTES, 0},
	{9436, PCUT_SECTION_NOTES, 0},
	{9443, PCUT_SECTION_ITEMS, 0},
	{9450, PCUT_SECTION_OTHER, 0},
	{9457, PCUT_SECTION_OTHER, 0},
	{9464, PCUT_SECTION_OTHER, 0},
	{9471, PCUT_SECTION_OTHER, 0},
	{9478, PCUT_SECTION_OTHER, 0},
	{9485, PCUT_SECTION_OTHER, 0},
	{9492, PCUT_SECTION_OTHER, 0},
	{9499, PCUT_SECTION_CONTACT, 0},
	{9512, PCUT_SECTION_CONTACT, 0},
	{9525, PCUT_SECTION_CONTACT, 0},
	{9538, PCUT_SECTION_OTHER, 0},
	{9545, PCUT_SECTION_NOTES, 0},
	{9552, PCUT_SECTION_OTHER, 0},
	{9559, PCUT_SECTION_OTHER, 0},
	{9566, PCUT_SECTION_NOTES, 0},
	{9573, PCUT_SECTION_OTHER, 0},
	{9580, PCUT_SECTION_OTHER, 0},
	{9587, PCUT_SECTION_SEE_ALSO, 0},
	{9600, PCUT_SECTION_ABOUT, 1},
	{9607, PCUT_SECTION_OTHER, 0},
	{9614, PCUT_SECTION_ITEMS, 0},
	{9621, PCUT_SECTION_NOTES, 0},
	{9628, PCUT_SECTION_SEE_ALSO, 0},
	{9642, PCUT_SECTION_OTHER, 0},
	{9649, PCUT_SECTION_OTHER, 0},
	{9656, PCUT_SECTION_OTHER, 0},
	{9663, PCUT_SECTION_OTHER, 0},
	{9670, PCUT_SECTION_OTHER, 0},
	{9683, PCUT_SECTION_OTHER, 0},
	{9697, PCUT_SECTION_OTHER, 0},
	{9707, PCUT_SECTION_OTHER, 0},
	{9717, PCUT_SECTION_OTHER, 0},
	{9724, PCUT_SECTION_CONTACT, 0},
	{9731, PCUT_SECTION_OTHER, 0},
	{9738, PCUT_SECTION_OTHER, 0},
	{9745, PCUT_SECTION_CONTACT, 0},
	{9755, PCUT_SECTION_SEE_ALSO, 0},
	{9769, PCUT_SECTION_OTHER, 0},
	{9776, PCUT_SECTION_ITEMS, 0},
	{9783, PCUT_SECTION_NOTES, 0},
	{9790, PCUT_SECTION_REFERENCES, 0},
	{9803, PCUT_SECTION_REFERENCES, 0},
	{9810, PCUT_SECTION_ABOUT, 1},
	{9824, PCUT_SECTION_ABOUT, 0},
};

static const pcut_phrase_node pcut_section_words_nodes[] = {
	{97, 15, 46, 65535}, {98, 6, 61, 65535}, {99, 6, 67, 65535},
	{100, 4, 73, 65535}, {101, 9, 77, 65535}, {102, 5, 86, 65535},
	{103, 5, 91, 65535}, {104, 4, 96, 65535}, {105, 6, 100, 65535},
	{106, 2, 106, 65535}, {107, 5, 108, 65535}, {108, 5, 113, 65535},
	{109, 4, 118, 65535}, {110, 3, 122, 65535}, {111, 7, 125, 65535},
	{112, 3, 132, 65535}, {113, 1, 135, 65535}, {114, 2, 136, 65535},
	{115, 10, 138, 65535}, {116, 8, 148, 65535}, {117, 3, 156, 65535},
	{118, 5, 159, 65535}, {119, 9, 164, 65535}, {120, 0, 0, 535},
	{121, 4, 173, 65535}, {122, 6, 177, 65535}, {206, 5, 183, 65535},
	{207, 3, 188, 65535}, {208, 13, 191, 65535}, {209, 4, 204, 65535},
	{215, 10, 208, 65535}, {216, 6, 218, 65535}, {217, 8, 224, 65535},
	{218, 0, 0, 696}, {224, 0, 0, 697}, {227, 1, 232, 65535},
	{228, 3, 233, 65535}, {229, 10, 236, 65535}, {230, 5, 246, 65535},
	{231, 4, 251, 65535}, {232, 9, 255, 65535}, {233, 4, 264, 65535},
	{234, 2, 268, 65535}, {235, 7, 270, 65535}, {236, 8, 277, 65535},
	{237, 1, 285, 65535}, {32, 2, 286, 65535}, {98, 2, 288, 65535},
	{99, 3, 290, 65535}, {100, 0, 0, 11}, {103, 1, 293, 65535},
	{105, 2, 294, 65535}, {108, 0, 0, 16}, {110, 7, 296, 65535},
	{112, 2, 303, 65535}, {114, 2, 305, 65535}, {115, 2, 307, 65535},
	{116, 0, 0, 34}, {117, 2, 309, 65535}, {118, 3, 311, 65535},
	{121, 0, 0, 40}, {97, 5, 314, 65535}, {101, 2, 319, 65535},
	{105, 3, 321, 65535}, {111, 0, 0, 57}, {114, 1, 324, 65535},
	{117, 0, 0, 60}, {97, 2, 325, 65535}, {104, 1, 327, 65535},
	{105, 1, 328, 65535}, {108, 1, 329, 65535}, {111, 3, 330, 65535},
	{117, 0, 0, 104}, {97, 3, 333, 65535}, {101, 0, 0, 110},
	{105, 4, 336, 65535}, {121, 0, 0, 123}, {100, 1, 340, 65535},
	{105, 1, 341, 65535}, {107, 1, 342, 129}, {108, 2, 343, 65535},
	{110, 3, 345, 65535}, {112, 0, 0, 139}, {113, 0, 0, 140},
	{114, 2, 348, 65535}, {120, 2, 350, 65535}, {97, 5, 352, 65535},
	{101, 0, 0, 157}, {111, 4, 357, 65535}, {114, 1, 361, 65535},
	{117, 4, 362, 65535}, {101, 1, 366, 65535}, {104, 0, 0, 184},
	{105, 2, 367, 65535}, {108, 1, 369, 65535}, {111, 0, 0, 190},
	{97, 4, 370, 65535}, {105, 4, 374, 65535}, {111, 0, 0, 206},
	{117, 0, 0, 207}, {32, 0, 0, 208}, {99, 0, 0, 209},
	{108, 0, 0, 210}, {110, 10, 378, 65535}, {114, 0, 0, 246},
	{122, 0, 0, 247}, {101, 0, 0, 248}, {111, 1, 388, 65535},
	{97, 4, 389, 65535}, {101, 3, 393, 65535}, {105, 0, 0, 261},
	{111, 3, 396, 65535}, {117, 0, 0, 269}, {39, 0, 0, 270},
	{97, 4, 399, 65535}, {101, 0, 0, 276}, {105, 5, 403, 65535},
	{121, 0, 0, 289}, {97, 2, 408, 65535}, {101, 2, 410, 65535},
	{111, 1, 412, 65535}, {117, 0, 0, 308}, {97, 2, 413, 65535},
	{103, 0, 0, 311}, {111, 2, 415, 65535}, {32, 4, 417, 65535},
	{98, 0, 0, 345}, {109, 1, 421, 346}, {110, 0, 0, 349},
	{115, 0, 0, 350}, {118, 1, 422, 65535}, {122, 0, 0, 353},
	{101, 2, 423, 65535}, {111, 6, 425, 65535}, {114, 5, 431, 65535},
	{117, 4, 436, 65535}, {101, 7, 440, 65535}, {105, 4, 447, 65535},
	{97, 6, 451, 65535}, {101, 3, 457, 65535}, {104, 2, 460, 65535},
	{105, 2, 462, 65535}, {107, 0, 0, 442}, {108, 1, 464, 65535},
	{111, 4, 465, 65535}, {112, 0, 0, 456}, {116, 3, 469, 65535},
	{117, 3, 472, 65535}, {97, 4, 475, 65535}, {101, 2, 479, 65535},
	{104, 3, 481, 65535}, {105, 5, 484, 65535}, {108, 0, 0, 483},
	{111, 2, 489, 65535}, {114, 1, 491, 65535}, {117, 0, 0, 493},
	{98, 1, 492, 65535}, {102, 0, 0, 498}, {118, 0, 0, 499},
	{97, 0, 0, 500}, {101, 7, 493, 65535}, {105, 2, 500, 65535},
	{111, 5, 502, 65535}, {121, 1, 507, 65535}, {97, 1, 508, 65535},
	{101, 2, 509, 65535}, {104, 2, 511, 65535}, {105, 0, 0, 529},
	{110, 0, 0, 530}, {111, 0, 0, 531}, {112, 0, 0, 532},
	{115, 0, 0, 533}, {121, 0, 0, 534}, {97, 0, 0, 536},
	{104, 0, 0, 537}, {111, 2, 513, 65535}, {114, 0, 0, 541},
	{97, 4, 515, 65535}, {100, 0, 0, 546}, {105, 0, 0, 547},
	{111, 0, 0, 548}, {114, 0, 0, 549}, {117, 4, 519, 65535},
	{177, 2, 523, 65535}, {178, 0, 0, 556}, {180, 0, 0, 557},
	{181, 2, 525, 65535}, {185, 0, 0, 562}, {128, 1, 527, 65535},
	{131, 2, 528, 65535}, {133, 2, 530, 65535}, {176, 1, 532, 65535},
	{177, 1, 533, 65535}, {178, 2, 534, 65535}, {179, 1, 536, 65535},
	{180, 1, 537, 65535}, {183, 1, 538, 65535}, {184, 2, 539, 65535},
	{186, 1, 541, 65535}, {187, 2, 542, 65535}, {188, 1, 544, 65535},
	{189, 0, 0, 608}, {190, 2, 545, 65535}, {191, 2, 547, 65535},
	{128, 1, 549, 65535}, {129, 2, 550, 65535}, {131, 0, 0, 642},
	{150, 2, 552, 65535}, {144, 0, 0, 645}, {145, 0, 0, 646},
	{148, 1, 554, 65535}, {153, 0, 0, 649}, {158, 1, 555, 65535},
	{161, 0, 0, 655}, {162, 0, 0, 656}, {167, 0, 0, 657},
	{168, 1, 556, 65535}, {170, 1, 557, 65535}, {167, 1, 558, 65535},
	{170, 0, 0, 670}, {172, 0, 0, 671}, {173, 1, 559, 65535},
	{174, 2, 560, 65535}, {175, 0, 0, 677}, {129, 0, 0, 678},
	{132, 0, 0, 679}, {133, 2, 562, 65535}, {134, 1, 564, 65535},
	{135, 0, 0, 691}, {136, 0, 0, 692}, {138, 0, 0, 693},
	{190, 2, 565, 65535}, {129, 4, 567, 65535}, {187, 0, 0, 703},
	{188, 2, 571, 65535}, {189, 0, 0, 706}, {129, 0, 0, 707},
	{133, 2, 573, 65535}, {135, 0, 0, 711}, {137, 0, 0, 712},
	{143, 2, 575, 65535}, {149, 0, 0, 719}, {164, 1, 577, 65535},
	{175, 0, 0, 723}, {186, 1, 578, 65535}, {188, 1, 579, 65535},
	{145, 0, 0, 728}, {150, 0, 0, 729}, {157, 0, 0, 730},
	{166, 1, 580, 65535}, {179, 1, 581, 65535}, {148, 0, 0, 737},
	{155, 1, 582, 65535}, {181, 1, 583, 65535}, {187, 1, 584, 65535},
	{128, 0, 0, 744}, {129, 2, 585, 65535}, {131, 0, 0, 748},
	{132, 0, 0, 749}, {135, 0, 0, 750}, {166, 0, 0, 751},
	{168, 0, 0, 752}, {172, 0, 0, 753}, {174, 0, 0, 754},
	{150, 0, 0, 755}, {151, 0, 0, 756}, {153, 0, 0, 757},
	{163, 0, 0, 758}, {176, 3, 587, 65535}, {178, 1, 590, 65535},
	{133, 0, 0, 764}, {147, 0, 0, 765}, {167, 2, 591, 65535},
	{168, 0, 0, 768}, {170, 0, 0, 769}, {172, 0, 0, 770},
	{176, 0, 0, 771}, {132, 0, 0, 772}, {151, 0, 0, 773},
	{153, 0, 0, 774}, {154, 0, 0, 775}, {158, 0, 0, 776},
	{163, 0, 0, 777}, {176, 0, 0, 778}, {182, 0, 0, 779},
	{154, 1, 593, 65535}, {99, 0, 0, 0}, {112, 1, 594, 65535},
	{111, 1, 595, 65535}, {115, 0, 0, 6}, {101, 0, 0, 7},
	{104, 0, 0, 8}, {107, 1, 596, 65535}, {114, 1, 597, 65535},
	{104, 0, 0, 14}, {110, 0, 0, 15}, {97, 0, 0, 17},
	{101, 1, 598, 65535}, {104, 0, 0, 20}, {109, 1, 599, 65535},
	{110, 1, 600, 65535}, {115, 0, 0, 25}, {116, 0, 0, 26},
	{101, 0, 0, 27}, {112, 1, 601, 65535}, {107, 0, 0, 30},
	{116, 0, 0, 31}, {115, 0, 0, 32}, {116, 0, 0, 33},
	{102, 0, 0, 35}, {115, 0, 0, 36}, {97, 0, 0, 37},
	{101, 0, 0, 38}, {118, 0, 0, 39}, {99, 0, 0, 41},
	{103, 0, 0, 42}, {104, 1, 602, 65535}, {107, 1, 603, 65535},
	{115, 0, 0, 47}, {114, 1, 604, 65535}, {118, 0, 0, 50},
	{98, 1, 605, 65535}, {106, 1, 606, 65535}, {108, 0, 0, 56},
	{111, 1, 607, 65535}, {116, 0, 0, 61}, {117, 0, 0, 62},
	{105, 2, 608, 65535}, {116, 2, 610, 65535}, {97, 2, 612, 65535},
	{108, 0, 0, 70}, {110, 3, 614, 65535}, {114, 1, 617, 65535},
	{102, 1, 618, 65535}, {110, 1, 619, 65535}, {116, 0, 0, 109},
	{101, 0, 0, 111}, {112, 0, 0, 112}, {114, 0, 0, 113},
	{115, 3, 620, 65535}, {105, 1, 623, 65535}, {110, 3, 624, 65535},
	{115, 1, 627, 65535}, {97, 0, 0, 132}, {107, 0, 0, 133},
	{32, 2, 628, 65535}, {100, 0, 0, 136}, {108, 2, 630, 65535},
	{101, 0, 0, 141}, {103, 0, 0, 142}, {101, 0, 0, 143},
	{116, 1, 632, 65535}, {105, 1, 633, 65535}, {107, 1, 634, 65535},
	{113, 1, 635, 153}, {115, 0, 0, 155}, {122, 0, 0, 156},
	{110, 1, 636, 65535}, {111, 1, 637, 65535}, {114, 5, 638, 65535},
	{116, 0, 0, 173}, {101, 2, 643, 65535}, {101, 0, 0, 176},
	{108, 0, 0, 177}, {114, 1, 645, 65535}, {115, 1, 646, 65535},
	{115, 1, 647, 65535}, {111, 0, 0, 185}, {114, 0, 0, 186},
	{111, 1, 648, 65535}, {107, 0, 0, 191}, {116, 0, 0, 192},
	{117, 0, 0, 193}, {122, 0, 0, 194}, {103, 0, 0, 195},
	{110, 2, 649, 65535}, {115, 1, 651, 65535}, {118, 0, 0, 205},
	{32, 3, 652, 65535}, {100, 3, 655, 65535}, {102, 1, 658, 65535},
	{103, 1, 659, 65535}, {104, 2, 660, 65535}, {108, 1, 662, 65535},
	{110, 3, 663, 65535}, {115, 0, 0, 238}, {116, 1, 666, 65535},
	{118, 1, 667, 65535}, {104, 2, 668, 65535}, {108, 0, 0, 251},
	{112, 0, 0, 252}, {116, 0, 0, 253}, {121, 1, 670, 65535},
	{115, 0, 0, 256}, {116, 0, 0, 257}, {121, 1, 671, 65535},
	{110, 2, 672, 65535}, {114, 0, 0, 267}, {118, 0, 0, 268},
	{98, 0, 0, 271}, {104, 0, 0, 272}, {115, 2, 674, 65535},
	{116, 0, 0, 275}, {101, 1, 676, 65535}, {103, 0, 0, 280},
	{104, 0, 0, 281}, {110, 0, 0, 282}, {116, 1, 677, 65535},
	{108, 0, 0, 290}, {116, 1, 678, 65535}, {100, 1, 679, 65535},
	{116, 2, 680, 65535}, {100, 2, 682, 65535}, {99, 0, 0, 309},
	{106, 0, 0, 310}, {111, 0, 0, 312}, {116, 3, 684, 65535},
	{102, 0, 0, 339}, {110, 1, 687, 65535}, {112, 0, 0, 342},
	{115, 1, 688, 65535}, {32, 2, 689, 65535}, {101, 1, 691, 65535},
	{110, 0, 0, 354}, {114, 2, 692, 65535}, {100, 3, 694, 65535},
	{105, 0, 0, 360}, {115, 0, 0, 361}, {117, 0, 0, 362},
	{118, 0, 0, 363}, {122, 3, 697, 65535}, {97, 0, 0, 367},
	{101, 5, 700, 65535}, {105, 0, 0, 383}, {111, 2, 705, 65535},
	{122, 2, 707, 65535}, {97, 0, 0, 390}, {101, 1, 709, 65535},
	{105, 2, 710, 65535}, {111, 1, 712, 65535}, {99, 0, 0, 397},
	{100, 0, 0, 398}, {102, 1, 713, 65535}, {108, 1, 714, 65535},
	{109, 0, 0, 410}, {115, 1, 715, 65535}, {122, 1, 716, 65535},
	{97, 0, 0, 421}, {102, 0, 0, 422}, {110, 1, 717, 65535},
	{115, 0, 0, 425}, {100, 0, 0, 426}, {102, 0, 0, 427},
	{106, 0, 0, 428}, {109, 2, 718, 65535}, {115, 0, 0, 432},
	{122, 0, 0, 433}, {32, 2, 720, 65535}, {101, 0, 0, 436},
	{115, 0, 0, 437}, {111, 0, 0, 438}, {114, 0, 0, 439},
	{101, 0, 0, 440}, {115, 0, 0, 441}, {117, 1, 722, 65535},
	{98, 1, 723, 65535}, {109, 1, 724, 65535}, {110, 1, 725, 65535},
	{117, 3, 726, 65535}, {101, 0, 0, 457}, {111, 0, 0, 458},
	{114, 0, 0, 459}, {104, 0, 0, 460}, {109, 0, 0, 461},
	{114, 0, 0, 462}, {98, 1, 729, 65535}, {105, 0, 0, 465},
	{114, 1, 730, 65535}, {117, 0, 0, 468}, {110, 0, 0, 469},
	{115, 0, 0, 470}, {97, 0, 0, 471}, {101, 1, 731, 65535},
	{105, 1, 732, 65535}, {101, 0, 0, 476}, {105, 0, 0, 477},
	{109, 0, 0, 478}, {112, 2, 733, 65535}, {115, 0, 0, 482},
	{109, 0, 0, 484}, {111, 1, 735, 65535}, {97, 2, 736, 65535},
	{101, 1, 738, 65535}, {32, 0, 0, 501}, {97, 0, 0, 502},
	{100, 0, 0, 503}, {103, 0, 0, 504}, {106, 0, 0, 505},
	{114, 1, 739, 65535}, {122, 0, 0, 508}, {105, 0, 0, 509},
	{122, 0, 0, 510}, {99, 0, 0, 511}, {101, 0, 0, 512},
	{105, 0, 0, 513}, {111, 0, 0, 514}, {114, 0, 0, 515},
	{115, 2, 740, 65535}, {114, 1, 742, 65535}, {98, 0, 0, 520},
	{105, 0, 0, 521}, {97, 1, 743, 65535}, {121, 0, 0, 528},
	{110, 0, 0, 538}, {117, 2, 744, 65535}, {104, 0, 0, 542},
	{107, 0, 0, 543}, {108, 0, 0, 544}, {118, 0, 0, 545},
	{98, 0, 0, 550}, {109, 0, 0, 551}, {115, 0, 0, 552},
	{116, 0, 0, 553}, {206, 0, 0, 554}, {207, 0, 0, 555},
	{206, 3, 746, 65535}, {207, 0, 0, 561}, {206, 2, 749, 65535},
	{206, 0, 0, 566}, {207, 2, 751, 65535}, {206, 0, 0, 569},
	{207, 0, 0, 570}, {208, 1, 753, 65535}, {208, 3, 754, 65535},
	{208, 2, 757, 65535}, {209, 3, 759, 65535}, {208, 2, 762, 65535},
	{208, 3, 764, 65535}, {208, 2, 767, 65535}, {208, 2, 769, 65535},
	{209, 1, 771, 65535}, {208, 2, 772, 65535}, {208, 0, 0, 604},
	{209, 0, 0, 605}, {208, 1, 774, 65535}, {32, 1, 775, 65535},
	{208, 2, 776, 65535}, {208, 2, 778, 65535}, {209, 1, 780, 65535},
	{208, 1, 781, 65535}, {208, 4, 782, 65535}, {209, 2, 786, 65535},
	{208, 0, 0, 643}, {209, 0, 0, 644}, {215, 1, 788, 65535},
	{215, 5, 789, 65535}, {215, 2, 794, 65535}, {215, 2, 796, 65535},
	{217, 2, 798, 65535}, {217, 1, 800, 65535}, {216, 0, 0, 674},
	{217, 1, 801, 65535}, {216, 0, 0, 680}, {217, 4, 802, 65535},
	{216, 3, 806, 65535}, {216, 0, 0, 694}, {217, 0, 0, 695},
	{138, 2, 809, 65535}, {171, 0, 0, 700}, {175, 0, 0, 701},
	{190, 0, 0, 702}, {129, 0, 0, 704}, {154, 0, 0, 705},
	{172, 0, 0, 708}, {179, 2, 811, 65535}, {130, 1, 813, 65535},
	{131, 1, 814, 65535}, {150, 1, 815, 65535}, {143, 2, 816, 65535},
	{149, 2, 818, 65535}, {130, 1, 820, 65535}, {168, 2, 821, 733},
	{174, 2, 823, 65535}, {144, 2, 825, 65535}, {147, 2, 827, 65535},
	{148, 1, 829, 65535}, {175, 0, 0, 747}, {129, 0, 0, 759},
	{153, 0, 0, 760}, {156, 0, 0, 761}, {176, 2, 830, 65535},
	{140, 0, 0, 766}, {186, 0, 0, 767}, {140, 1, 832, 65535},
	{114, 1, 833, 65535}, {117, 1, 834, 65535}, {110, 1, 835, 65535},
	{97, 1, 836, 65535}, {120, 1, 837, 65535}, {101, 1, 838, 65535},
	{101, 1, 839, 65535}, {101, 1, 840, 65535}, {97, 1, 841, 65535},
	{103, 1, 842, 65535}, {101, 1, 843, 65535}, {108, 1, 844, 65535},
	{108, 1, 845, 65535}, {110, 2, 846, 65535}, {32, 2, 848, 65535},
	{102, 0, 0, 65}, {97, 0, 0, 66}, {101, 0, 0, 67},
	{114, 0, 0, 68}, {118, 0, 0, 69}, {99, 1, 850, 65535},
	{115, 2, 851, 65535}, {116, 2, 853, 65535}, {114, 1, 855, 65535},
	{116, 1, 856, 65535}, {107, 2, 857, 65535}, {32, 0, 0, 114},
	{99, 2, 859, 65535}, {107, 1, 861, 65535}, {116, 1, 862, 65535},
	{100, 0, 0, 126}, {108, 0, 0, 127}, {122, 0, 0, 128},
	{116, 1, 863, 65535}, {98, 0, 0, 134}, {114, 0, 0, 135},
	{97, 0, 0, 137}, {108, 0, 0, 138}, {101, 1, 864, 65535},
	{116, 1, 865, 65535}, {116, 2, 866, 65535}, {115, 0, 0, 154},
	{116, 2, 868, 65535}, {116, 1, 870, 65535}, {32, 3, 871, 65535},
	{101, 0, 0, 168}, {111, 0, 0, 169}, {114, 0, 0, 170},
	{119, 1, 874, 65535}, {109, 0, 0, 174}, {113, 0, 0, 175},
	{116, 1, 875, 65535}, {115, 1, 876, 65535}, {99, 1, 877, 65535},
	{115, 1, 878, 65535}, {116, 0, 0, 196}, {119, 1, 879, 65535},
	{116, 1, 880, 65535}, {98, 1, 881, 65535}, {104, 0, 0, 213},
	{115, 0, 0, 214}, {101, 0, 0, 215}, {105, 0, 0, 216},
	{108, 0, 0, 217}, {111, 1, 882, 65535}, {114, 1, 883, 65535},
	{97, 1, 884, 65535}, {111, 1, 885, 65535}, {101, 2, 886, 65535},
	{101, 0, 0, 235}, {104, 0, 0, 236}, {108, 0, 0, 237},
	{114, 1, 888, 65535}, {101, 1, 889, 65535}, {100, 0, 0, 249},
	{116, 0, 0, 250}, {110, 1, 890, 65535}, {32, 3, 891, 65535},
	{107, 1, 894, 65535}, {116, 1, 895, 65535}, {32, 0, 0, 273},
	{100, 0, 0, 274}, {110, 2, 896, 65535}, {101, 1, 898, 65535},
	{101, 1, 899, 65535}, {105, 2, 900, 65535}, {104, 1, 902, 65535},
	{111, 1, 903, 65535}, {32, 0, 0, 306}, {111, 0, 0, 307},
	{97, 3, 904, 313}, {101, 4, 907, 320}, {108, 0, 0, 338},
	{97, 2, 911, 65535}, {112, 1, 913, 65535}, {102, 0, 0, 347},
	{111, 0, 0, 348}, {114, 2, 914, 65535}, {103, 0, 0, 355},
	{115, 0, 0, 356}, {101, 0, 0, 357}, {115, 0, 0, 358},
	{122, 0, 0, 359}, {97, 0, 0, 364}, {110, 0, 0, 365},
	{114, 0, 0, 366}, {100, 0, 0, 368}, {102, 1, 916, 65535},
	{103, 0, 0, 372}, {112, 1, 917, 65535}, {115, 1, 918, 65535},
	{99, 0, 0, 384}, {108, 1, 919, 65535}, {101, 0, 0, 387},
	{121, 2, 920, 65535}, {108, 1, 922, 65535}, {99, 0, 0, 393},
	{101, 0, 0, 394}, {116, 2, 923, 65535}, {101, 1, 925, 65535},
	{97, 1, 926, 65535}, {117, 2, 927, 65535}, {117, 2, 929, 65535},
	{103, 2, 931, 65535}, {101, 0, 0, 429}, {109, 2, 933, 65535},
	{97, 0, 0, 434}, {111, 0, 0, 435}, {116, 1, 935, 65535},
	{114, 1, 936, 65535}, {109, 1, 937, 65535}, {117, 1, 938, 65535},
	{104, 0, 0, 452}, {114, 1, 939, 65535}, {118, 0, 0, 455},
	{108, 1, 940, 65535}, {116, 2, 941, 65535}, {32, 2, 943, 65535},
	{110, 1, 945, 65535}, {112, 0, 0, 479}, {115, 1, 946, 480},
	{108, 1, 947, 65535}, {110, 1, 948, 65535}, {115, 0, 0, 492},
	{114, 2, 949, 494}, {32, 1, 951, 65535}, {108, 0, 0, 516},
	{118, 0, 0, 517}, {110, 2, 952, 65535}, {116, 1, 954, 65535},
	{32, 0, 0, 539}, {39, 0, 0, 540}, {185, 0, 0, 558},
	{186, 0, 0, 559}, {190, 0, 0, 560}, {181, 1, 955, 65535},
	{183, 0, 0, 565}, {133, 0, 0, 567}, {135, 0, 0, 568},
	{189, 1, 956, 65535}, {181, 0, 0, 573}, {184, 0, 0, 574},
	{187, 0, 0, 575}, {178, 0, 0, 576}, {184, 2, 957, 65535},
	{129, 0, 0, 582}, {138, 0, 0, 583}, {139, 0, 0, 584},
	{187, 0, 0, 585}, {190, 0, 0, 586}, {182, 0, 0, 587},
	{184, 0, 0, 588}, {190, 1, 959, 65535}, {176, 2, 960, 65535},
	{188, 0, 0, 594}, {183, 0, 0, 595}, {189, 0, 0, 596},
	{129, 1, 962, 65535}, {187, 1, 963, 65535}, {190, 1, 964, 65535},
	{181, 1, 965, 65535}, {208, 2, 966, 65535}, {177, 2, 968, 65535},
	{179, 0, 0, 614}, {181, 1, 970, 65535}, {190, 2, 971, 65535},
	{128, 1, 973, 65535}, {181, 2, 974, 65535}, {188, 2, 976, 65535},
	{189, 0, 0, 634}, {190, 0, 0, 635}, {191, 2, 978, 65535},
	{129, 0, 0, 639}, {138, 2, 980, 65535}, {162, 1, 982, 65535},
	{145, 0, 0, 650}, {161, 0, 0, 651}, {166, 0, 0, 652},
	{167, 0, 0, 653}, {168, 0, 0, 654}, {144, 0, 0, 658},
	{167, 0, 0, 659}, {149, 1, 983, 65535}, {167, 0, 0, 662},
	{132, 2, 984, 65535}, {134, 0, 0, 669}, {136, 2, 986, 65535},
	{132, 2, 988, 65535}, {130, 1, 990, 65535}, {132, 1, 991, 65535},
	{134, 0, 0, 685}, {136, 0, 0, 686}, {168, 0, 0, 687},
	{170, 2, 992, 65535}, {184, 0, 0, 690}, {227, 0, 0, 698},
	{229, 0, 0, 699}, {228, 0, 0, 709}, {232, 0, 0, 710},
	{232, 2, 994, 65535}, {232, 2, 996, 65535}, {233, 1, 998, 65535},
	{230, 0, 0, 724}, {232, 0, 0, 725}, {231, 0, 0, 726},
	{232, 0, 0, 727}, {232, 2, 999, 65535}, {232, 0, 0, 734},
	{233, 1, 1001, 65535}, {229, 0, 0, 738}, {230, 0, 0, 739},
	{230, 0, 0, 740}, {232, 0, 0, 741}, {230, 0, 0, 742},
	{232, 0, 0, 743}, {231, 1, 1002, 65535}, {234, 0, 0, 762},
	{235, 0, 0, 763}, {236, 1, 1003, 65535}, {111, 1, 1004, 65535},
	{116, 1, 1005, 3}, {111, 1, 1006, 65535}, {100, 1, 1007, 65535},
	{111, 1, 1008, 18}, {114, 1, 1009, 65535}, {120, 1, 1010, 65535},
	{110, 1, 1011, 65535}, {110, 1, 1012, 43}, {114, 1, 1013, 65535},
	{105, 1, 1014, 65535}, {105, 1, 1015, 65535}, {97, 1, 1016, 65535},
	{110, 0, 0, 58}, {118, 0, 0, 59}, {101, 0, 0, 63},
	{115, 0, 0, 64}, {108, 1, 1017, 65535}, {101, 2, 1018, 65535},
	{105, 0, 0, 83}, {97, 2, 1020, 65535}, {101, 3, 1022, 65535},
	{101, 1, 1025, 65535}, {97, 1, 1026, 65535}, {115, 0, 0, 107},
	{119, 0, 0, 108}, {108, 0, 0, 115}, {117, 1, 1027, 65535},
	{117, 1, 1028, 65535}, {111, 1, 1029, 65535}, {101, 1, 1030, 65535},
	{114, 1, 1031, 65535}, {115, 1, 1032, 65535}, {97, 0, 0, 151},
	{101, 0, 0, 152}, {101, 0, 0, 158}, {105, 0, 0, 159},
	{110, 1, 1033, 65535}, {102, 0, 0, 162}, {109, 0, 0, 163},
	{116, 1, 1034, 65535}, {97, 1, 1035, 65535}, {104, 1, 1036, 65535},
	{110, 1, 1037, 65535}, {104, 1, 1038, 65535}, {115, 1, 1039, 65535},
	{101, 1, 1040, 65535}, {111, 2, 1041, 65535}, {114, 2, 1043, 65535},
	{114, 1, 1045, 65535}, {101, 1, 1046, 65535}, {108, 1, 1047, 65535},
	{117, 1, 1048, 65535}, {100, 0, 0, 233}, {105, 0, 0, 234},
	{111, 1, 1049, 65535}, {115, 1, 1050, 65535}, {97, 1, 1051, 65535},
	{102, 0, 0, 258}, {112, 0, 0, 259}, {116, 0, 0, 260},
	{108, 1, 1052, 65535}, {97, 1, 1053, 65535}, {32, 2, 1054, 65535},
	{115, 0, 0, 279}, {114, 1, 1056, 65535}, {114, 1, 1057, 65535},
	{97, 1, 1058, 65535}, {101, 0, 0, 297}, {111, 1, 1059, 65535},
	{100, 3, 1060, 65535}, {32, 2, 1063, 65535}, {115, 1, 1065, 316},
	{116, 0, 0, 319}, {32, 4, 1066, 65535}, {110, 1, 1070, 329},
	{114, 0, 0, 331}, {115, 1, 1071, 332}, {109, 0, 0, 340},
	{115, 0, 0, 341}, {111, 1, 1072, 65535}, {32, 0, 0, 351},
	{118, 0, 0, 352}, {97, 2, 1073, 65535}, {97, 1, 1075, 65535},
	{115, 3, 1076, 65535}, {111, 1, 1079, 65535}, {103, 0, 0, 388},
	{112, 0, 0, 389}, {108, 1, 1080, 65535}, {97, 0, 0, 395},
	{101, 0, 0, 396}, {114, 3, 1081, 65535}, {116, 1, 1084, 65535},
	{108, 1, 1085, 65535}, {109, 2, 1086, 65535}, {108, 0, 0, 419},
	{109, 0, 0, 420}, {107, 0, 0, 423}, {114, 0, 0, 424},
	{97, 0, 0, 430}, {101, 0, 0, 431}, {115, 1, 1088, 65535},
	{101, 1, 1089, 445}, {97, 2, 1090, 65535}, {99, 1, 1092, 450},
	{99, 1, 1093, 65535}, {101, 1, 1094, 65535}, {97, 0, 0, 466},
	{105, 0, 0, 467}, {98, 0, 0, 472}, {102, 0, 0, 473},
	{103, 1, 1095, 65535}, {32, 0, 0, 481}, {115, 1, 1096, 485},
	{115, 2, 1097, 65535}, {32, 2, 1099, 65535}, {98, 0, 0, 497},
	{116, 1, 1101, 65535}, {105, 0, 0, 518}, {117, 0, 0, 519},
	{32, 4, 1102, 65535}, {207, 1, 1106, 65535}, {208, 2, 1107, 65535},
	{208, 3, 1109, 65535}, {209, 1, 1112, 65535}, {208, 2, 1113, 65535},
	{32, 1, 1115, 65535}, {208, 0, 0, 593}, {209, 1, 1116, 65535},
	{209, 1, 1117, 65535}, {208, 1, 1118, 65535}, {209, 1, 1119, 65535},
	{186, 0, 0, 609}, {189, 1, 1120, 65535}, {208, 0, 0, 612},
	{209, 0, 0, 613}, {209, 1, 1121, 65535}, {208, 0, 0, 617},
	{209, 0, 0, 618}, {208, 3, 1122, 65535}, {208, 1, 1125, 65535},
	{209, 0, 0, 631}, {46, 0, 0, 632}, {208, 0, 0, 633},
	{208, 1, 1126, 65535}, {209, 0, 0, 638}, {208, 0, 0, 640},
	{209, 0, 0, 641}, {215, 1, 1127, 65535}, {215, 1, 1128, 65535},
	{216, 0, 0, 663}, {217, 1, 1129, 65535}, {216, 0, 0, 672},
	{217, 0, 0, 673}, {216, 0, 0, 675}, {217, 0, 0, 676},
	{216, 1, 1130, 65535}, {216, 2, 1131, 65535}, {216, 0, 0, 688},
	{217, 0, 0, 689}, {128, 1, 1133, 65535}, {167, 0, 0, 715},
	{128, 1, 1134, 65535}, {166, 0, 0, 718}, {131, 1, 1135, 65535},
	{166, 0, 0, 731}, {191, 0, 0, 732}, {135, 2, 1136, 65535},
	{179, 1, 1138, 65535}, {130, 1, 1139, 65535}, {112, 1, 1140, 65535},
	{32, 2, 1141, 65535}, {119, 1, 1143, 65535}, {101, 1, 1144, 65535},
	{115, 0, 0, 19}, {107, 1, 1145, 65535}, {101, 1, 1146, 23},
	{100, 1, 1147, 65535}, {45, 0, 0, 44}, {117, 1, 1148, 65535},
	{100, 1, 1149, 65535}, {111, 1, 1150, 65535}, {103, 1, 1151, 65535},
	{117, 2, 1152, 65535}, {105, 0, 0, 81}, {106, 0, 0, 82},
	{99, 1, 1154, 65535}, {116, 2, 1155, 65535}, {110, 0, 0, 97},
	{115, 0, 0, 98}, {120, 1, 1157, 65535}, {99, 1, 1158, 65535},
	{114, 1, 1159, 65535}, {115, 2, 1160, 65535}, {115, 2, 1162, 65535},
	{114, 2, 1164, 65535}, {114, 1, 1166, 65535}, {110, 3, 1167, 65535},
	{32, 2, 1170, 65535}, {111, 1, 1172, 65535}, {104, 1, 1173, 65535},
	{114, 1, 1174, 65535}, {101, 1, 1175, 65535}, {111, 1, 1176, 65535},
	{105, 2, 1177, 65535}, {97, 2, 1179, 65535}, {105, 1, 1181, 65535},
	{105, 0, 0, 200}, {114, 2, 1182, 65535}, {101, 0, 0, 211},
	{105, 0, 0, 212}, {109, 1, 1184, 65535}, {100, 1, 1185, 65535},
	{116, 1, 1186, 229}, {100, 1, 1187, 231}, {100, 1, 1188, 65535},
	{116, 1, 1189, 65535}, {107, 2, 1190, 65535}, {117, 1, 1192, 65535},
	{107, 1, 1193, 65535}, {104, 0, 0, 277}, {107, 0, 0, 278},
	{97, 1, 1194, 65535}, {105, 1, 1195, 65535}, {32, 3, 1196, 65535},
	{100, 3, 1199, 298}, {105, 0, 0, 303}, {111, 0, 0, 304},
	{121, 0, 0, 305}, {97, 0, 0, 314}, {112, 0, 0, 315},
	{32, 2, 1202, 65535}, {97, 2, 1204, 65535}, {102, 0, 0, 325},
	{112, 0, 0, 326}, {116, 1, 1206, 65535}, {32, 0, 0, 330},
	{32, 3, 1207, 65535}, {108, 2, 1210, 65535}, {99, 2, 1212, 65535},
	{122, 0, 0, 371}, {114, 2, 1214, 65535}, {32, 3, 1216, 65535},
	{101, 0, 0, 381}, {107, 0, 0, 382}, {103, 2, 1219, 65535},
	{101, 1, 1221, 65535}, {97, 0, 0, 399}, {101, 1, 1222, 65535},
	{105, 0, 0, 407}, {101, 1, 1223, 65535}, {116, 2, 1224, 65535},
	{101, 1, 1226, 416}, {111, 0, 0, 418}, {97, 1, 1227, 65535},
	{32, 1, 1228, 65535}, {105, 0, 0, 448}, {114, 0, 0, 449},
	{108, 0, 0, 451}, {101, 1, 1229, 453}, {32, 2, 1230, 65535},
	{115, 1, 1232, 65535}, {32, 0, 0, 486}, {99, 1, 1233, 65535},
	{107, 0, 0, 491}, {100, 0, 0, 495}, {117, 0, 0, 496},
	{97, 1, 1234, 65535}, {104, 0, 0, 522}, {105, 0, 0, 523},
	{110, 0, 0, 524}, {121, 1, 1235, 65535}, {129, 1, 1236, 65535},
	{189, 0, 0, 571}, {190, 0, 0, 572}, {180, 0, 0, 577},
	{182, 0, 0, 578}, {189, 0, 0, 579}, {129, 1, 1237, 65535},
	{178, 0, 0, 589}, {180, 0, 0, 590}, {208, 2, 1238, 65535},
	{130, 1, 1240, 65535}, {142, 1, 1241, 65535}, {189, 1, 1242, 65535},
	{130, 1, 1243, 65535}, {208, 1, 1244, 65535}, {128, 1, 1245, 65535},
	{181, 1, 1246, 65535}, {184, 1, 1247, 65535}, {190, 1, 1248, 65535},
	{183, 1, 1249, 65535}, {184, 1, 1250, 65535}, {168, 1, 1251, 65535},
	{155, 1, 1252, 65535}, {133, 2, 1253, 65535}, {175, 1, 1255, 65535},
	{167, 0, 0, 683}, {174, 0, 0, 684}, {131, 2, 1256, 65535},
	{131, 2, 1258, 65535}, {168, 2, 1260, 65535}, {138, 0, 0, 735},
	{139, 0, 0, 736}, {187, 1, 1262, 65535}, {172, 2, 1263, 65535},
	{111, 1, 1265, 65535}, {116, 0, 0, 4}, {117, 0, 0, 5},
	{108, 1, 1266, 65535}, {99, 1, 1267, 65535}, {117, 1, 1268, 65535},
	{115, 0, 0, 24}, {105, 2, 1269, 65535}, {110, 2, 1271, 65535},
	{105, 1, 1273, 65535}, {103, 1, 1274, 65535}, {101, 1, 1275, 54},
	{115, 3, 1276, 65535}, {122, 0, 0, 80}, {116, 3, 1279, 84},
	{111, 1, 1282, 93}, {116, 2, 1283, 65535}, {116, 2, 1285, 99},
	{116, 1, 1287, 65535}, {32, 2, 1288, 65535}, {105, 0, 0, 116},
	{115, 2, 1290, 65535}, {101, 0, 0, 121}, {115, 0, 0, 122},
	{39, 0, 0, 124}, {115, 0, 0, 125}, {110, 1, 1292, 65535},
	{97, 2, 1293, 65535}, {101, 1, 1295, 65535}, {105, 0, 0, 148},
	{109, 0, 0, 149}, {115, 0, 0, 150}, {116, 1, 1296, 65535},
	{101, 1, 1297, 65535}, {100, 1, 1298, 65535}, {114, 1, 1299, 65535},
	{116, 1, 1300, 65535}, {99, 0, 0, 182}, {101, 0, 0, 183},
	{105, 0, 0, 187}, {114, 1, 1301, 188}, {115, 2, 1302, 65535},
	{105, 3, 1304, 65535}, {121, 0, 0, 204}, {97, 3, 1307, 65535},
	{105, 1, 1310, 65535}, {115, 0, 0, 230}, {115, 0, 0, 232},
	{117, 2, 1311, 65535}, {111, 1, 1313, 65535}, {99, 0, 0, 254},
	{108, 0, 0, 255}, {115, 2, 1314, 65535}, {116, 2, 1316, 264},
	{116, 1, 1318, 65535}, {97, 1, 1319, 65535}, {99, 1, 1320, 65535},
	{101, 0, 0, 295}, {105, 0, 0, 296}, {101, 2, 1321, 65535},
	{111, 0, 0, 301}, {115, 0, 0, 302}, {97, 0, 0, 317},
	{100, 0, 0, 318}, {32, 2, 1323, 65535}, {117, 1, 1325, 65535},
	{111, 1, 1326, 65535}, {100, 0, 0, 333}, {102, 1, 1327, 65535},
	{116, 1, 1328, 65535}, {101, 0, 0, 343}, {111, 0, 0, 344},
	{101, 0, 0, 369}, {105, 0, 0, 370}, {97, 3, 1329, 65535},
	{111, 0, 0, 376}, {99, 1, 1332, 65535}, {101, 0, 0, 379},
	{105, 0, 0, 380}, {111, 0, 0, 385}, {117, 0, 0, 386},
	{110, 1, 1333, 391}, {110, 3, 1334, 65535}, {100, 1, 1337, 65535},
	{97, 2, 1338, 65535}, {115, 0, 0, 415}, {110, 0, 0, 417},
	{116, 1, 1340, 65535}, {110, 1, 1341, 65535}, {115, 0, 0, 454},
	{100, 0, 0, 463}, {111, 0, 0, 464}, {32, 1, 1342, 65535},
	{114, 1, 1343, 65535}, {109, 1, 1344, 65535}, {111, 1, 1345, 65535},
	{206, 1, 1346, 65535}, {208, 1, 1347, 65535}, {186, 0, 0, 591},
	{189, 0, 0, 592}, {208, 1, 1348, 65535}, {209, 1, 1349, 65535},
	{209, 1, 1350, 65535}, {208, 1, 1351, 65535}, {176, 2, 1352, 65535},
	{208, 1, 1354, 65535}, {208, 1, 1355, 65535}, {208, 3, 1356, 65535},
	{32, 1, 1359, 65535}, {209, 2, 1360, 65535}, {209, 1, 1362, 65535},
	{215, 1, 1363, 65535}, {215, 1, 1364, 65535}, {216, 3, 1365, 65535},
	{217, 2, 1368, 65535}, {217, 1, 1370, 65535}, {230, 0, 0, 713},
	{232, 0, 0, 714}, {230, 0, 0, 716}, {232, 0, 0, 717},
	{227, 0, 0, 720}, {233, 2, 1371, 65535}, {230, 2, 1373, 65535},
	{32, 0, 0, 780}, {236, 0, 0, 781}, {115, 1, 1375, 1},
	{101, 1, 1376, 65535}, {105, 1, 1377, 65535}, {110, 1, 1378, 65535},
	{99, 0, 0, 28}, {120, 0, 0, 29}, {100, 0, 0, 45},
	{110, 0, 0, 46}, {110, 1, 1379, 65535}, {114, 1, 1380, 65535},
	{110, 0, 0, 55}, {97, 0, 0, 71}, {105, 2, 1381, 65535},
	{111, 0, 0, 79}, {32, 3, 1383, 65535}, {111, 2, 1386, 88},
	{115, 1, 1388, 91}, {115, 0, 0, 94}, {105, 0, 0, 95},
	{111, 0, 0, 96}, {101, 0, 0, 100}, {111, 0, 0, 101},
	{105, 1, 1389, 65535}, {105, 0, 0, 105}, {112, 0, 0, 106},
	{97, 0, 0, 117}, {105, 2, 1390, 65535}, {101, 1, 1392, 65535},
	{32, 0, 0, 144}, {108, 0, 0, 145}, {32, 2, 1393, 65535},
	{101, 1, 1395, 160}, {32, 4, 1396, 65535}, {45, 1, 1400, 65535},
	{32, 2, 1401, 65535}, {101, 1, 1403, 180}, {121, 0, 0, 189},
	{32, 0, 0, 197}, {101, 1, 1404, 198}, {97, 0, 0, 201},
	{99, 0, 0, 202}, {101, 0, 0, 203}, {99, 0, 0, 218},
	{116, 0, 0, 219}, {122, 0, 0, 220}, {101, 1, 1405, 65535},
	{99, 4, 1406, 65535}, {122, 0, 0, 243}, {114, 1, 1410, 65535},
	{105, 0, 0, 262}, {106, 0, 0, 263}, {32, 0, 0, 265},
	{121, 0, 0, 266}, {117, 2, 1411, 65535}, {108, 1, 1413, 65535},
	{111, 1, 1414, 65535}, {110, 0, 0, 299}, {115, 0, 0, 300},
	{108, 0, 0, 321}, {112, 0, 0, 322}, {120, 1, 1415, 65535},
	{32, 1, 1416, 65535}, {111, 1, 1417, 65535}, {111, 1, 1418, 65535},
	{99, 0, 0, 373}, {116, 0, 0, 374}, {122, 0, 0, 375},
	{111, 1, 1419, 65535}, {118, 0, 0, 392}, {99, 2, 1420, 65535},
	{115, 2, 1422, 65535}, {116, 0, 0, 406}, {32, 2, 1424, 65535},
	{100, 0, 0, 411}, {116, 2, 1426, 412}, {115, 1, 1428, 443},
	{111, 1, 1429, 65535}, {121, 1, 1430, 65535}, {105, 2, 1431, 65535},
	{98, 2, 1433, 65535}, {117, 2, 1435, 65535}, {185, 1, 1437, 65535},
	{189, 1, 1438, 65535}, {190, 1, 1439, 65535}, {135, 1, 1440, 65535},
	{130, 1, 1441, 65535}, {190, 1, 1442, 65535}, {208, 0, 0, 610},
	{209, 0, 0, 611}, {181, 1, 1443, 65535}, {180, 2, 1444, 65535},
	{179, 1, 1446, 65535}, {187, 0, 0, 623}, {188, 2, 1447, 65535},
	{208, 2, 1449, 65535}, {131, 1, 1451, 65535}, {142, 0, 0, 630},
	{129, 1, 1452, 65535}, {149, 1, 1453, 65535}, {159, 1, 1454, 660},
	{173, 0, 0, 664}, {177, 0, 0, 665}, {181, 0, 0, 666},
	{130, 0, 0, 667}, {131, 0, 0, 668}, {133, 2, 1455, 65535},
	{128, 0, 0, 721}, {147, 0, 0, 722}, {136, 0, 0, 745},
	{150, 0, 0, 746}, {32, 0, 0, 2}, {100, 1, 1457, 65535},
	{109, 2, 1458, 65535}, {103, 1, 1460, 21}, {103, 1, 1461, 48},
	{97, 2, 1462, 65535}, {101, 1, 1464, 72}, {111, 1, 1465, 65535},
	{105, 0, 0, 85}, {112, 0, 0, 86}, {117, 0, 0, 87},
	{32, 0, 0, 89}, {115, 0, 0, 90}, {32, 0, 0, 92},
	{111, 1, 1466, 65535}, {101, 0, 0, 118}, {111, 1, 1467, 65535},
	{32, 2, 1468, 65535}, {108, 0, 0, 146}, {111, 0, 0, 147},
	{115, 0, 0, 161}, {100, 0, 0, 164}, {102, 0, 0, 165},
	{115, 0, 0, 166}, {116, 0, 0, 167}, {108, 1, 1470, 65535},
	{105, 0, 0, 178}, {114, 0, 0, 179}, {110, 0, 0, 181},
	{32, 0, 0, 199}, {110, 3, 1471, 65535}, {97, 0, 0, 239},
	{99, 0, 0, 240}, {101, 0, 0, 241}, {116, 0, 0, 242},
	{32, 2, 1474, 65535}, {114, 3, 1476, 283}, {117, 0, 0, 288},
	{115, 1, 1479, 291}, {110, 1, 1480, 65535}, {32, 2, 1481, 65535},
	{101, 1, 1483, 65535}, {114, 1, 1484, 65535}, {32, 1, 1485, 65535},
	{110, 1, 1486, 65535}, {101, 1, 1487, 400}, {105, 0, 0, 403},
	{101, 0, 0, 404}, {105, 0, 0, 405}, {97, 0, 0, 408},
	{108, 0, 0, 409}, {101, 0, 0, 413}, {115, 0, 0, 414},
	{101, 0, 0, 444}, {115, 1, 1488, 446}, {111, 1, 1489, 65535},
	{99, 0, 0, 487}, {112, 2, 1490, 65535}, {101, 0, 0, 506},
	{105, 0, 0, 507}, {32, 2, 1492, 65535}, {39, 0, 0, 527},
	{206, 2, 1494, 65535}, {208, 1, 1496, 65535}, {209, 2, 1497, 65535},
	{208, 2, 1499, 65535}, {208, 1, 1501, 65535}, {208, 1, 1502, 65535},
	{208, 1, 1503, 65535}, {208, 0, 0, 619}, {209, 0, 0, 620},
	{208, 1, 1504, 65535}, {208, 0, 0, 624}, {209, 0, 0, 625},
	{186, 0, 0, 626}, {189, 0, 0, 627}, {208, 1, 1505, 65535},
	{208, 1, 1506, 65535}, {215, 1, 1507, 65535}, {32, 0, 0, 661},
	{216, 0, 0, 681}, {217, 0, 0, 682}, {103, 2, 1508, 65535},
	{101, 0, 0, 12}, {105, 0, 0, 13}, {101, 0, 0, 22},
	{115, 0, 0, 49}, {102, 0, 0, 51}, {112, 1, 1510, 65535},
	{115, 0, 0, 73}, {110, 3, 1511, 74}, {110, 1, 1514, 102},
	{110, 1, 1515, 119}, {104, 0, 0, 130}, {108, 0, 0, 131},
	{111, 1, 1516, 65535}, {99, 2, 1517, 65535}, {115, 0, 0, 223},
	{116, 3, 1519, 65535}, {99, 0, 0, 244}, {114, 0, 0, 245},
	{97, 0, 0, 284}, {101, 1, 1522, 285}, {118, 0, 0, 287},
	{32, 0, 0, 292}, {116, 1, 1523, 65535}, {101, 0, 0, 323},
	{114, 0, 0, 324}, {100, 1, 1524, 65535}, {32, 1, 1525, 65535},
	{101, 1, 1526, 65535}, {116, 1, 1527, 65535}, {115, 1, 1528, 401},
	{111, 0, 0, 447}, {117, 2, 1529, 65535}, {99, 0, 0, 488},
	{116, 1, 1531, 489}, {110, 0, 0, 525}, {119, 0, 0, 526},
	{181, 0, 0, 563}, {187, 0, 0, 564}, {190, 1, 1532, 65535},
	{128, 0, 0, 597}, {135, 0, 0, 598}, {181, 0, 0, 599},
	{190, 0, 0, 600}, {176, 1, 1533, 65535}, {180, 2, 1534, 65535},
	{180, 2, 1536, 65535}, {190, 1, 1538, 65535}, {187, 1, 1539, 65535},
	{190, 1, 1540, 65535}, {170, 1, 1541, 647}, {101, 0, 0, 9},
	{109, 0, 0, 10}, {104, 2, 1542, 65535}, {101, 1, 1544, 75},
	{105, 0, 0, 77}, {115, 0, 0, 78}, {115, 0, 0, 103},
	{101, 0, 0, 120}, {111, 1, 1545, 65535}, {101, 0, 0, 221},
	{105, 0, 0, 222}, {101, 2, 1546, 224}, {105, 0, 0, 227},
	{115, 0, 0, 228}, {32, 0, 0, 286}, {97, 1, 1548, 65535},
	{105, 1, 1549, 65535}, {101, 1, 1550, 65535}, {100, 1, 1551, 65535},
	{97, 1, 1552, 65535}, {32, 0, 0, 402}, {32, 0, 0, 474},
	{39, 0, 0, 475}, {105, 0, 0, 490}, {208, 1, 1553, 65535},
	{208, 1, 1554, 65535}, {208, 0, 0, 606}, {209, 0, 0, 607},
	{208, 0, 0, 615}, {209, 0, 0, 616}, {209, 1, 1555, 65535},
	{209, 1, 1556, 65535}, {208, 1, 1557, 65535}, {32, 0, 0, 648},
	{105, 0, 0, 52}, {121, 0, 0, 53}, {115, 0, 0, 76},
	{107, 1, 1558, 65535}, {110, 0, 0, 225}, {115, 0, 0, 226},
	{99, 1, 1559, 65535}, {116, 1, 1560, 65535}, {100, 1, 1561, 65535},
	{105, 1, 1562, 65535}, {99, 1, 1563, 65535}, {178, 1, 1564, 65535},
	{186, 1, 1565, 65535}, {130, 2, 1566, 65535}, {140, 1, 1568, 65535},
	{186, 1, 1569, 65535}, {105, 1, 1570, 65535}, {116, 1, 1571, 293},
	{111, 1, 1572, 65535}, {105, 1, 1573, 65535}, {116, 1, 1574, 65535},
	{116, 1, 1575, 377}, {208, 2, 1576, 65535}, {209, 1, 1578, 65535},
	{208, 0, 0, 621}, {209, 0, 0, 622}, {209, 1, 1579, 65535},
	{32, 1, 1580, 65535}, {110, 1, 1581, 65535}, {115, 0, 0, 294},
	{114, 1, 1582, 327}, {116, 1, 1583, 65535}, {111, 1, 1584, 65535},
	{115, 0, 0, 378}, {186, 0, 0, 580}, {190, 0, 0, 581},
	{130, 2, 1585, 601}, {130, 1, 1587, 65535}, {208, 2, 1588, 65535},
	{103, 1, 1590, 171}, {115, 0, 0, 328}, {111, 1, 1591, 65535},
	{114, 1, 1592, 336}, {208, 0, 0, 602}, {209, 0, 0, 603},
	{208, 1, 1593, 65535}, {178, 0, 0, 636}, {187, 0, 0, 637},
	{32, 0, 0, 172}, {114, 1, 1594, 334}, {115, 0, 0, 337},
	{176, 1, 1595, 65535}, {115, 0, 0, 335}, {209, 1, 1596, 65535},
	{130, 2, 1597, 65535}, {208, 0, 0, 628}, {209, 0, 0, 629},
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
	32, 33, 34, 0, 0, 0, 0, 0, 35, 0, 0, 36,
	37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 0, 0,
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
	0x0, 0x27D529D, 0x248222, 0x209302, 0x2000222, 0x1075A10,
	0x248022, 0x9320, 0x208202, 0x4045009, 0x8020, 0x208222,
	0x20002A2, 0x208022, 0x8082, 0x4486005, 0x48020, 0x200000,
	0x220, 0x319B22, 0x249322, 0x400044, 0x2008222, 0x209C322,
	0x20, 0x48102, 0x248212, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x10, 0x0, 0x0, 0x2,
	0x38000000, 0x142082B2, 0x204A0040, 0x8300000, 0x51DB, 0x2C00008,
	0x50000, 0x915A0, 0x46C10018, 0x4000000, 0x0, 0x0,
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
	"agriculture\0"
	"allatok\0"
	"ambiente\0"
	"americas\0"
	"analysis\0"
	"animais\0"
	"animale\0"
	"animales\0"
	"animali\0"
	"animals\0"
	"animaux\0"
	"argentina\0"
	"arts\0"
	"arts & culture\0"
	"arts and culture\0"
	"asia\0"
	"asia pacific\0"
	"asikter\0"
	"attualita\0"
	"aus aller welt\0"
	"aus dem landkreis\0"
	"ausland\0"
	"autos\0"
	"aviation\0"
	"belfold\0"
	"berita\0"
	"bildung\0"
	"bilim\0"
	"binnenland\0"
	"biznes\0"
	"bonds\0"
	"books\0"
	"brasil\0"
	"bretagne\0"
	"buitenland\0"
	"business\0"
	"calatorii\0"
	"cars\0"
	"casa\0"
	"cestovani\0"
	"china\0"
	"cidades\0"
	"ciekawostki\0"
	"ciencia\0"
	"cinema\0"
	"city\0"
	"climate\0"
	"cocina\0"
	"comment\0"
	"commentary\0"
	"commodities\0"
	"community\0"
	"companies\0"
	"comunidad\0"
	"concelho\0"
	"consommation\0"
	"cotidiano\0"
	"courts\0"
	"cozinha\0"
	"crime\0"
	"cronaca\0"
	"cucina\0"
	"cuisine\0"
	"cultura\0"
	"culture\0"
	"cultuur\0"
	"curiosidades\0"
	"curiosita\0"
	"currencies\0"
	"danmark\0"
	"deals\0"
	"debat\0"
	"debats\0"
	"debatt\0"
	"deportes\0"
	"desporto\0"
	"destinations\0"
	"deutschland\0"
	"dieren\0"
	"digital\0"
	"distrito\0"
	"distritos\0"
	"djur\0"
	"doi song\0"
	"domaci\0"
	"domov\0"
	"dunya\0"
	"dyr\0"
	"economia\0"
	"economie\0"
	"economy\0"
	"editorial\0"
	"editorials\0"
	"educacao\0"
	"educacion\0"
	"education\0"
	"edukacja\0"
	"egitim\0"
	"ekonomi\0"
	"ekonomika\0"
	"elaimet\0"
	"energy\0"
	"entertainment\0"
	"environment\0"
	"environnement\0"
	"espana\0"
	"esportes\0"
	"esteri\0"
	"europe\0"
	"faits divers\0"
	"familie\0"
	"farming\0"
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
	"garten\0"
	"gazdasag\0"
	"gente\0"
	"geschichte\0"
	"geschiedenis\0"
	"gesellschaft\0"
	"gesundheit\0"
	"gezondheid\0"
	"giao duc\0"
	"giardino\0"
	"gorus\0"
	"gospodarka\0"
	"gospodarstvo\0"
	"gundem\0"
	"haberler\0"
	"hage\0"
	"haushalt\0"
	"hayvanlar\0"
	"health\0"
	"healthcare\0"
	"heimat\0"
	"hewan\0"
	"hiburan\0"
	"histoire\0"
	"historia\0"
	"hogar\0"
	"home & garden\0"
	"home and garden\0"
	"home news\0"
	"huis\0"
	"idees\0"
	"india\0"
	"indland\0"
	"inland\0"
	"innenriks\0"
	"inrikes\0"
	"insolite\0"
	"insolites\0"
	"insolito\0"
	"internacional\0"
	"international\0"
	"interni\0"
	"italia\0"
	"jardim\0"
	"jardin\0"
	"jobs\0"
	"justice\0"
	"karriere\0"
	"kert\0"
	"keuken\0"
	"kinh te\0"
	"koken\0"
	"kommentar\0"
	"kose yazilari\0"
	"kotimaa\0"
	"kraj\0"
	"kreis\0"
	"kuchnia\0"
	"kulfold\0"
	"kulttuuri\0"
	"kultur\0"
	"kultur-sanat\0"
	"kultura\0"
	"landwirtschaft\0"
	"leben\0"
	"legal\0"
	"leserbriefe\0"
	"letters\0"
	"life\0"
	"lifestyle\0"
	"living\0"
	"livres\0"
	"local\0"
	"local government\0"
	"local news\0"
	"lokales\0"
	"lokalt\0"
	"magazin\0"
	"magazine\0"
	"maison\0"
	"markets\0"
	"matkailu\0"
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
	"moto\0"
	"motor\0"
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
	"neighborhoods\0"
	"netzwelt\0"
	"news\0"
	"nieuws\0"
	"norge\0"
	"noticias\0"
	"nyheder\0"
	"nyheter\0"
	"obituaries\0"
	"ogrod\0"
	"oil\0"
	"okonomi\0"
	"olahraga\0"
	"opinie\0"
	"opinion\0"
	"opinioni\0"
	"opinions\0"
	"otomobil\0"
	"outdoors\0"
	"panorama\0"
	"parenting\0"
	"patrimoine\0"
	"people\0"
	"planete\0"
	"podroze\0"
	"politica\0"
	"politics\0"
	"politiek\0"
	"politik\0"
	"politique\0"
	"polityka\0"
	"polska\0"
	"portugal\0"
	"property\0"
	"puutarha\0"
	"real estate\0"
	"recipes\0"
	"regio\0"
	"region\0"
	"regional\0"
	"regionales\0"
	"regions\0"
	"regiony\0"
	"reise\0"
	"rejser\0"
	"relationships\0"
	"religion\0"
	"repairs\0"
	"resor\0"
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
	"seyahat\0"
	"shipping\0"
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
	"storia\0"
	"style\0"
	"suc khoe\0"
	"sucesos\0"
	"sustainability\0"
	"sverige\0"
	"svijet\0"
	"swiat\0"
	"talous\0"
	"tarih\0"
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
	"tiere\0"
	"tradgard\0"
	"transport\0"
	"transporte\0"
	"transportes\0"
	"transports\0"
	"trasporti\0"
	"travel\0"
	"tudomany\0"
	"tuin\0"
	"turkiye\0"
	"turystyka\0"
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
	"utazas\0"
	"utenriks\0"
	"utrikes\0"
	"uutiset\0"
	"van hoa\0"
	"veda\0"
	"verkeer\0"
	"verkehr\0"
	"vermischtes\0"
	"vetenskap\0"
	"viaggi\0"
	"viajes\0"
	"video\0"
	"vijesti\0"
	"virales\0"
	"voyage\0"
	"wealth\0"
	"weather\0"
	"wellness\0"
	"welt\0"
	"wetenschap\0"
	"wiadomosci\0"
	"wildlife\0"
	"wirtschaft\0"
	"wisata\0"
	"wissen\0"
	"wissenschaft\0"
	"wonen\0"
	"world\0"
	"world news\0"
	"xa hoi\0"
	"yasam\0"
	"zahrada\0"
	"zahranici\0"
	"zdrowie\0"
	"zpravy\0"
	"zvirata\0"
	"zwierzeta\0"
	"αθλητισμοσ\0"
	"αποψεισ\0"
	"γνωμεσ\0"
	"ειδησεισ\0"
	"ελλαδα\0"
	"επιστημη\0"
	"κοινωνια\0"
	"κοσμοσ\0"
	"οικονομια\0"
	"πολιτικη\0"
	"πολιτισμοσ\0"
	"σχολια\0"
	"υγεια\0"
	"авто\0"
	"в мире\0"
	"економіка\0"
	"животные\0"
	"здоровье\0"
	"история\0"
	"кулинария\0"
	"культура\0"
	"мир\0"
	"мнения\0"
	"наука\0"
	"недвижимость\0"
	"новини\0"
	"новости\0"
	"общество\0"
	"политика\0"
	"політика\0"
	"происшествия\0"
	"путешествия\0"
	"регионы\0"
	"россия\0"
	"сад\0"
	"світ\0"
	"спорт\0"
	"суспільство\0"
	"тварини\0"
	"технологии\0"
	"украіна\0"
	"экономика\0"
	"історія\0"
	"בארץ\0"
	"בעולם\0"
	"בעלי חיים\0"
	"דעות\0"
	"חדשות\0"
	"כלכלה\0"
	"מדע\0"
	"ספורט\0"
	"צרכנות\0"
	"רכב\0"
	"תיירות\0"
	"תרבות\0"
	"اخبار\0"
	"اراء\0"
	"اقتصاد\0"
	"العالم\0"
	"المحلية\0"
	"تقنية\0"
	"تكنولوجيا\0"
	"ثقافة\0"
	"حوادث\0"
	"حيوانات\0"
	"دولي\0"
	"رياضة\0"
	"سياحة\0"
	"سياسة\0"
	"صحة\0"
	"عرب وعالم\0"
	"علوم\0"
	"فن\0"
	"فنون\0"
	"مجتمع\0"
	"محليات\0"
	"منوعات\0"
	"अपराध\0"
	"खबर\0"
	"खेल\0"
	"दुनिया\0"
	"देश\0"
	"मनोरंजन\0"
	"राजनीति\0"
	"राज्य\0"
	"शिक्षा\0"
	"संस्कृति\0"
	"समाचार\0"
	"খেলা\0"
	"জাতীয়\0"
	"การเมือง\0"
	"กีฬา\0"
	"ข่าว\0"
	"ต่างประเทศ\0"
	"ท้องถิ่น\0"
	"บันเทิง\0"
	"วัฒนธรรม\0"
	"สังคม\0"
	"เศรษฐกิจ\0"
	"くらし\0"
	"スポーツ\0"
	"トラベル\0"
	"ニュース\0"
	"ライフ\0"
	"体育\0"
	"健康\0"
	"军事\0"
	"动物\0"
	"動物\0"
	"历史\0"
	"国内\0"
	"国内新闻\0"
	"国际\0"
	"国际新闻\0"
	"国際\0"
	"國內\0"
	"國際\0"
	"地域\0"
	"地域ニュース\0"
	"地方\0"
	"娛樂\0"
	"娱乐\0"
	"房产\0"
	"政治\0"
	"教育\0"
	"文化\0"
	"文化・芸能\0"
	"新聞\0"
	"新闻\0"
	"旅游\0"
	"旅遊\0"
	"暮らし\0"
	"民生\0"
	"民生新闻\0"
	"汽车\0"
	"生活\0"
	"生活新聞\0"
	"社会\0"
	"社会新闻\0"
	"社會\0"
	"社會新聞\0"
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
	"동물\0"
	"문화\0"
	"사회\0"
	"생활\0"
	"스포츠\0"
	"여행\0"
	"연예\0"
	"오피니언\0"
	"정치\0"
	"지역\0"
	"지역뉴스\0"
;

static const pcut_phrase pcut_rubric_words_rows[] = {
	{0, 1, 0},
	{11, 1, 0},
	{21, 1, 0},
	{32, 1, 0},
	{52, 1, 0},
	{59, 1, 0},
	{71, 1, 0},
	{79, 1, 0},
	{88, 1, 0},
	{97, 1, 0},
	{106, 1, 0},
	{114, 1, 0},
	{122, 1, 0},
	{131, 1, 0},
	{139, 1, 0},
	{147, 1, 0},
	{155, 1, 0},
	{165, 1, 0},
	{170, 1, 0},
	{185, 1, 0},
	{202, 1, 0},
	{207, 1, 0},
	{220, 1, 0},
	{228, 1, 0},
	{238, 1, 0},
	{253, 1, 0},
	{271, 1, 0},
	{279, 1, 0},
	{285, 1, 0},
	{294, 1, 0},
	{302, 1, 0},
	{309, 1, 0},
	{317, 1, 0},
	{323, 1, 0},
	{334, 1, 0},
	{341, 1, 0},
	{347, 1, 0},
	{353, 1, 0},
	{360, 1, 0},
	{369, 1, 0},
	{380, 1, 0},
	{389, 1, 0},
	{399, 1, 0},
	{404, 1, 0},
	{409, 1, 0},
	{419, 1, 0},
	{425, 1, 0},
	{433, 1, 0},
	{445, 1, 0},
	{453, 1, 0},
	{460, 1, 0},
	{465, 1, 0},
	{473, 1, 0},
	{480, 1, 0},
	{488, 1, 0},
	{499, 1, 0},
	{511, 1, 0},
	{521, 1, 0},
	{531, 1, 0},
	{541, 1, 0},
	{550, 1, 0},
	{563, 1, 0},
	{573, 1, 0},
	{580, 1, 0},
	{588, 1, 0},
	{594, 1, 0},
	{602, 1, 0},
	{609, 1, 0},
	{617, 1, 0},
	{625, 1, 0},
	{633, 1, 0},
	{641, 1, 0},
	{654, 1, 0},
	{664, 1, 0},
	{675, 1, 0},
	{683, 1, 0},
	{689, 1, 0},
	{695, 1, 0},
	{702, 1, 0},
	{709, 1, 0},
	{718, 1, 0},
	{727, 1, 0},
	{740, 1, 0},
	{752, 1, 0},
	{759, 1, 0},
	{767, 1, 0},
	{776, 1, 0},
	{786, 1, 0},
	{791, 1, 0},
	{800, 1, 0},
	{807, 1, 0},
	{813, 1, 0},
	{819, 1, 0},
	{823, 1, 0},
	{832, 1, 0},
	{841, 1, 0},
	{849, 1, 0},
	{859, 1, 0},
	{870, 1, 0},
	{879, 1, 0},
	{889, 1, 0},
	{899, 1, 0},
	{908, 1, 0},
	{915, 1, 0},
	{923, 1, 0},
	{933, 1, 0},
	{941, 1, 0},
	{948, 1, 0},
	{962, 1, 0},
	{974, 1, 0},
	{988, 1, 0},
	{995, 1, 0},
	{1004, 1, 0},
	{1011, 1, 0},
	{1018, 1, 0},
	{1031, 1, 0},
	{1039, 1, 0},
	{1047, 1, 0},
	{1055, 1, 0},
	{1064, 1, 0},
	{1075, 1, 0},
	{1080, 1, 0},
	{1088, 1, 0},
	{1097, 1, 0},
	{1102, 1, 0},
	{1111, 1, 0},
	{1118, 1, 0},
	{1128, 1, 0},
	{1136, 1, 0},
	{1143, 1, 0},
	{1152, 1, 0},
	{1158, 1, 0},
	{1169, 1, 0},
	{1182, 1, 0},
	{1195, 1, 0},
	{1206, 1, 0},
	{1217, 1, 0},
	{1226, 1, 0},
	{1235, 1, 0},
	{1241, 1, 0},
	{1252, 1, 0},
	{1265, 1, 0},
	{1272, 1, 0},
	{1281, 1, 0},
	{1286, 1, 0},
	{1295, 1, 0},
	{1305, 1, 0},
	{1312, 1, 0},
	{1323, 1, 0},
	{1330, 1, 0},
	{1336, 1, 0},
	{1344, 1, 0},
	{1353, 1, 0},
	{1362, 1, 0},
	{1368, 1, 0},
	{1382, 1, 0},
	{1398, 1, 0},
	{1408, 1, 0},
	{1413, 1, 0},
	{1419, 1, 0},
	{1425, 1, 0},
	{1433, 1, 0},
	{1440, 1, 0},
	{1450, 1, 0},
	{1458, 1, 0},
	{1467, 1, 0},
	{1477, 1, 0},
	{1486, 1, 0},
	{1500, 1, 0},
	{1514, 1, 0},
	{1522, 1, 0},
	{1529, 1, 0},
	{1536, 1, 0},
	{1543, 1, 0},
	{1548, 1, 0},
	{1556, 1, 0},
	{1565, 1, 0},
	{1570, 1, 0},
	{1577, 1, 0},
	{1585, 1, 0},
	{1591, 1, 0},
	{1601, 1, 0},
	{1615, 1, 0},
	{1623, 1, 0},
	{1628, 1, 0},
	{1634, 1, 0},
	{1642, 1, 0},
	{1650, 1, 0},
	{1660, 1, 0},
	{1667, 1, 0},
	{1680, 1, 0},
	{1688, 1, 0},
	{1703, 1, 0},
	{1709, 1, 0},
	{1715, 1, 0},
	{1727, 1, 0},
	{1735, 1, 0},
	{1740, 1, 0},
	{1750, 1, 0},
	{1757, 1, 0},
	{1764, 1, 0},
	{1770, 1, 0},
	{1787, 1, 0},
	{1798, 1, 0},
	{1806, 1, 0},
	{1813, 1, 0},
	{1821, 1, 0},
	{1830, 1, 0},
	{1837, 1, 0},
	{1845, 1, 0},
	{1854, 1, 0},
	{1860, 1, 0},
	{1867, 1, 0},
	{1874, 1, 0},
	{1889, 1, 0},
	{1897, 1, 0},
	{1903, 1, 0},
	{1910, 1, 0},
	{1922, 1, 0},
	{1932, 1, 0},
	{1938, 1, 0},
	{1944, 1, 0},
	{1950, 1, 0},
	{1955, 1, 0},
	{1961, 1, 0},
	{1970, 1, 0},
	{1977, 1, 0},
	{1983, 1, 0},
	{1989, 1, 0},
	{1997, 1, 0},
	{2009, 1, 0},
	{2018, 1, 0},
	{2025, 1, 0},
	{2034, 1, 0},
	{2040, 1, 0},
	{2047, 1, 0},
	{2057, 1, 0},
	{2071, 1, 0},
	{2080, 1, 0},
	{2085, 1, 0},
	{2092, 1, 0},
	{2098, 1, 0},
	{2107, 1, 0},
	{2115, 1, 0},
	{2123, 1, 0},
	{2134, 1, 0},
	{2140, 1, 0},
	{2144, 1, 0},
	{2152, 1, 0},
	{2161, 1, 0},
	{2168, 1, 0},
	{2176, 1, 0},
	{2185, 1, 0},
	{2194, 1, 0},
	{2203, 1, 0},
	{2212, 1, 0},
	{2221, 1, 0},
	{2231, 1, 0},
	{2242, 1, 0},
	{2249, 1, 0},
	{2257, 1, 0},
	{2265, 1, 0},
	{2274, 1, 0},
	{2283, 1, 0},
	{2292, 1, 0},
	{2300, 1, 0},
	{2310, 1, 0},
	{2319, 1, 0},
	{2326, 1, 0},
	{2335, 1, 0},
	{2344, 1, 0},
	{2353, 1, 0},
	{2365, 1, 0},
	{2373, 1, 0},
	{2379, 1, 0},
	{2386, 1, 0},
	{2395, 1, 0},
	{2406, 1, 0},
	{2414, 1, 0},
	{2422, 1, 0},
	{2428, 1, 0},
	{2435, 1, 0},
	{2449, 1, 0},
	{2458, 1, 0},
	{2466, 1, 0},
	{2472, 1, 0},
	{2479, 1, 0},
	{2486, 1, 0},
	{2492, 1, 0},
	{2499, 1, 0},
	{2511, 1, 0},
	{2520, 1, 0},
	{2526, 1, 0},
	{2532, 1, 0},
	{2540, 1, 0},
	{2562, 1, 0},
	{2571, 1, 0},
	{2579, 1, 0},
	{2587, 1, 0},
	{2596, 1, 0},
	{2604, 1, 0},
	{2611, 1, 0},
	{2620, 1, 0},
	{2630, 1, 0},
	{2638, 1, 0},
	{2646, 1, 0},
	{2654, 1, 0},
	{2665, 1, 0},
	{2676, 1, 0},
	{2690, 1, 0},
	{2695, 1, 0},
	{2701, 1, 0},
	{2708, 1, 0},
	{2714, 1, 0},
	{2725, 1, 0},
	{2731, 1, 0},
	{2738, 1, 0},
	{2745, 1, 0},
	{2751, 1, 0},
	{2760, 1, 0},
	{2768, 1, 0},
	{2783, 1, 0},
	{2791, 1, 0},
	{2798, 1, 0},
	{2804, 1, 0},
	{2811, 1, 0},
	{2817, 1, 0},
	{2822, 1, 0},
	{2830, 1, 0},
	{2841, 1, 0},
	{2852, 1, 0},
	{2862, 1, 0},
	{2873, 1, 0},
	{2882, 1, 0},
	{2891, 1, 0},
	{2899, 1, 0},
	{2907, 1, 0},
	{2915, 1, 0},
	{2921, 1, 0},
	{2927, 1, 0},
	{2936, 1, 0},
	{2946, 1, 0},
	{2957, 1, 0},
	{2969, 1, 0},
	{2980, 1, 0},
	{2990, 1, 0},
	{2997, 1, 0},
	{3006, 1, 0},
	{3011, 1, 0},
	{3019, 1, 0},
	{3029, 1, 0},
	{3032, 1, 0},
	{3037, 1, 0},
	{3047, 1, 0},
	{3054, 1, 0},
	{3057, 1, 0},
	{3066, 1, 0},
	{3073, 1, 0},
	{3086, 1, 0},
	{3094, 1, 0},
	{3097, 1, 0},
	{3105, 1, 0},
	{3112, 1, 0},
	{3121, 1, 0},
	{3129, 1, 0},
	{3137, 1, 0},
	{3145, 1, 0},
	{3150, 1, 0},
	{3158, 1, 0},
	{3166, 1, 0},
	{3178, 1, 0},
	{3188, 1, 0},
	{3195, 1, 0},
	{3202, 1, 0},
	{3208, 1, 0},
	{3216, 1, 0},
	{3224, 1, 0},
	{3231, 1, 0},
	{3238, 1, 0},
	{3246, 1, 0},
	{3255, 1, 0},
	{3260, 1, 0},
	{3271, 1, 0},
	{3282, 1, 0},
	{3291, 1, 0},
	{3302, 1, 0},
	{3309, 1, 0},
	{3316, 1, 0},
	{3329, 1, 0},
	{3335, 1, 0},
	{3341, 1, 0},
	{3352, 1, 0},
	{3359, 1, 0},
	{3365, 1, 0},
	{3373, 1, 0},
	{3383, 1, 0},
	{3391, 1, 0},
	{3398, 1, 0},
	{3406, 1, 0},
	{3416, 1, 0},
	{3437, 1, 0},
	{3452, 1, 0},
	{3465, 1, 0},
	{3482, 1, 0},
	{3495, 1, 0},
	{3512, 1, 0},
	{3529, 1, 0},
	{3542, 1, 0},
	{3561, 1, 0},
	{3578, 1, 0},
	{3599, 1, 0},
	{3612, 1, 0},
	{3623, 1, 0},
	{3632, 1, 0},
	{3644, 1, 0},
	{3663, 1, 0},
	{3680, 1, 0},
	{3697, 1, 0},
	{3712, 1, 0},
	{3731, 1, 0},
	{3748, 1, 0},
	{3755, 1, 0},
	{3768, 1, 0},
	{3779, 1, 0},
	{3804, 1, 0},
	{3817, 1, 0},
	{3832, 1, 0},
	{3849, 1, 0},
	{3866, 1, 0},
	{3883, 1, 0},
	{3908, 1, 0},
	{3931, 1, 0},
	{3946, 1, 0},
	{3959, 1, 0},
	{3966, 1, 0},
	{3975, 1, 0},
	{3986, 1, 0},
	{4009, 1, 0},
	{4024, 1, 0},
	{4045, 1, 0},
	{4060, 1, 0},
	{4079, 1, 0},
	{4094, 1, 0},
	{4103, 1, 0},
	{4114, 1, 0},
	{4132, 1, 0},
	{4141, 1, 0},
	{4152, 1, 0},
	{4163, 1, 0},
	{4170, 1, 0},
	{4181, 1, 0},
	{4194, 1, 0},
	{4201, 1, 0},
	{4214, 1, 0},
	{4225, 1, 0},
	{4236, 1, 0},
	{4245, 1, 0},
	{4258, 1, 0},
	{4271, 1, 0},
	{4286, 1, 0},
	{4297, 1, 0},
	{4316, 1, 0},
	{4327, 1, 0},
	{4338, 1, 0},
	{4353, 1, 0},
	{4362, 1, 0},
	{4373, 1, 0},
	{4384, 1, 0},
	{4395, 1, 0},
	{4402, 1, 0},
	{4420, 1, 0},
	{4429, 1, 0},
	{4434, 1, 0},
	{4443, 1, 0},
	{4454, 1, 0},
	{4467, 1, 0},
	{4480, 1, 0},
	{4496, 1, 0},
	{4506, 1, 0},
	{4516, 1, 0},
	{4535, 1, 0},
	{4545, 1, 0},
	{4567, 1, 0},
	{4589, 1, 0},
	{4605, 1, 0},
	{4624, 1, 0},
	{4649, 1, 0},
	{4668, 1, 0},
	{4681, 1, 0},
	{4700, 1, 0},
	{4725, 1, 0},
	{4738, 1, 0},
	{4751, 1, 0},
	{4782, 1, 0},
	{4807, 1, 0},
	{4829, 1, 0},
	{4854, 1, 0},
	{4870, 1, 0},
	{4895, 1, 0},
	{4905, 1, 0},
	{4918, 1, 0},
	{4931, 1, 0},
	{4944, 1, 0},
	{4954, 1, 0},
	{4961, 1, 0},
	{4968, 1, 0},
	{4975, 1, 0},
	{4982, 1, 0},
	{4989, 1, 0},
	{4996, 1, 0},
	{5003, 1, 0},
	{5016, 1, 0},
	{5023, 1, 0},
	{5036, 1, 0},
	{5043, 1, 0},
	{5050, 1, 0},
	{5057, 1, 0},
	{5064, 1, 0},
	{5083, 1, 0},
	{5090, 1, 0},
	{5097, 1, 0},
	{5104, 1, 0},
	{5111, 1, 0},
	{5118, 1, 0},
	{5125, 1, 0},
	{5132, 1, 0},
	{5148, 1, 0},
	{5155, 1, 0},
	{5162, 1, 0},
	{5169, 1, 0},
	{5176, 1, 0},
	{5186, 1, 0},
	{5193, 1, 0},
	{5206, 1, 0},
	{5213, 1, 0},
	{5220, 1, 0},
	{5233, 1, 0},
	{5240, 1, 0},
	{5253, 1, 0},
	{5260, 1, 0},
	{5273, 1, 0},
	{5280, 1, 0},
	{5287, 1, 0},
	{5294, 1, 0},
	{5301, 1, 0},
	{5308, 1, 0},
	{5315, 1, 0},
	{5322, 1, 0},
	{5329, 1, 0},
	{5336, 1, 0},
	{5343, 1, 0},
	{5350, 1, 0},
	{5357, 1, 0},
	{5364, 1, 0},
	{5371, 1, 0},
	{5378, 1, 0},
	{5385, 1, 0},
	{5392, 1, 0},
	{5399, 1, 0},
	{5406, 1, 0},
	{5416, 1, 0},
	{5423, 1, 0},
	{5430, 1, 0},
	{5443, 1, 0},
	{5450, 1, 0},
	{5457, 1, 0},
};

static const pcut_phrase_node pcut_rubric_words_nodes[] = {
	{97, 12, 43, 65535}, {98, 5, 55, 65535}, {99, 8, 60, 65535},
	{100, 7, 68, 65535}, {101, 8, 75, 65535}, {102, 5, 83, 65535},
	{103, 5, 88, 65535}, {104, 5, 93, 65535}, {105, 3, 98, 65535},
	{106, 3, 101, 65535}, {107, 6, 104, 65535}, {108, 4, 110, 65535},
	{109, 5, 114, 65535}, {110, 5, 119, 65535}, {111, 8, 124, 65535},
	{112, 6, 132, 65535}, {114, 1, 138, 65535}, {115, 11, 139, 65535},
	{116, 7, 150, 65535}, {117, 10, 157, 65535}, {118, 4, 167, 65535},
	{119, 3, 171, 65535}, {120, 0, 0, 391}, {121, 0, 0, 392},
	{122, 5, 174, 65535}, {206, 5, 179, 65535}, {207, 3, 184, 65535},
	{208, 11, 187, 65535}, {209, 6, 198, 65535}, {215, 9, 204, 65535},
	{216, 9, 213, 65535}, {217, 2, 222, 65535}, {224, 4, 224, 65535},
	{227, 3, 228, 65535}, {228, 0, 0, 503}, {229, 8, 231, 65535},
	{230, 8, 239, 65535}, {231, 6, 247, 65535}, {232, 5, 253, 65535},
	{233, 0, 0, 551}, {234, 3, 258, 65535}, {235, 2, 261, 65535},
	{236, 7, 263, 65535}, {99, 1, 270, 65535}, {101, 0, 0, 3},
	{102, 0, 0, 4}, {103, 0, 0, 5}, {108, 0, 0, 6},
	{109, 2, 271, 65535}, {110, 2, 273, 65535}, {114, 2, 275, 65535},
	{115, 1, 277, 65535}, {116, 0, 0, 23}, {117, 2, 278, 65535},
	{118, 0, 0, 28}, {101, 2, 280, 65535}, {105, 3, 282, 65535},
	{111, 2, 285, 65535}, {114, 2, 287, 65535}, {117, 2, 289, 65535},
	{97, 3, 291, 65535}, {101, 0, 0, 44}, {104, 0, 0, 45},
	{105, 4, 294, 65535}, {108, 0, 0, 51}, {111, 6, 298, 65535},
	{114, 2, 304, 65535}, {117, 4, 306, 65535}, {97, 0, 0, 74},
	{101, 5, 310, 65535}, {105, 3, 315, 65535}, {106, 0, 0, 87},
	{111, 2, 318, 65535}, {117, 0, 0, 91}, {121, 0, 0, 92},
	{99, 1, 320, 65535}, {100, 2, 321, 65535}, {103, 0, 0, 102},
	{107, 1, 323, 65535}, {108, 0, 0, 105}, {110, 3, 324, 65535},
	{115, 2, 327, 65535}, {117, 0, 0, 113}, {97, 4, 329, 65535},
	{101, 2, 333, 65535}, {105, 2, 335, 65535}, {111, 1, 337, 65535},
	{114, 0, 0, 125}, {97, 2, 338, 65535}, {101, 3, 340, 65535},
	{105, 1, 343, 65535}, {111, 2, 344, 65535}, {117, 0, 0, 141},
	{97, 4, 346, 65535}, {101, 3, 350, 65535}, {105, 2, 353, 65535},
	{111, 2, 355, 65535}, {117, 0, 0, 157}, {100, 0, 0, 158},
	{110, 6, 357, 65535}, {116, 0, 0, 170}, {97, 1, 363, 65535},
	{111, 0, 0, 173}, {117, 0, 0, 174}, {97, 0, 0, 175},
	{101, 2, 364, 65535}, {105, 0, 0, 178}, {111, 4, 366, 65535},
	{114, 2, 370, 65535}, {117, 2, 372, 65535}, {97, 0, 0, 191},
	{101, 4, 374, 65535}, {105, 2, 378, 65535}, {111, 2, 380, 65535},
	{97, 4, 382, 65535}, {101, 4, 386, 65535}, {105, 2, 390, 65535},
	{111, 3, 392, 65535}, {117, 2, 395, 65535}, {97, 4, 397, 65535},
	{101, 4, 401, 65535}, {105, 0, 0, 239}, {111, 2, 405, 65535},
	{121, 1, 407, 65535}, {98, 0, 0, 244}, {103, 0, 0, 245},
	{105, 0, 0, 246}, {107, 0, 0, 247}, {108, 0, 0, 248},
	{112, 1, 408, 65535}, {116, 0, 0, 253}, {117, 0, 0, 254},
	{97, 3, 409, 65535}, {101, 0, 0, 258}, {108, 0, 0, 259},
	{111, 3, 412, 65535}, {114, 0, 0, 269}, {117, 0, 0, 270},
	{101, 9, 415, 65535}, {97, 5, 424, 65535}, {99, 1, 429, 65535},
	{101, 0, 0, 297}, {104, 0, 0, 298}, {105, 0, 0, 299},
	{111, 1, 430, 65535}, {112, 2, 431, 65535}, {116, 4, 433, 65535},
	{117, 2, 437, 65535}, {118, 2, 439, 65535}, {119, 0, 0, 323},
	{97, 2, 441, 65535}, {101, 3, 443, 65535}, {104, 2, 446, 65535},
	{105, 1, 448, 65535}, {114, 1, 449, 65535}, {117, 3, 450, 65535},
	{118, 0, 0, 350}, {46, 1, 453, 65535}, {100, 0, 0, 353},
	{107, 0, 0, 354}, {108, 0, 0, 355}, {109, 0, 0, 356},
	{110, 0, 0, 357}, {114, 0, 0, 358}, {115, 1, 454, 359},
	{116, 3, 455, 65535}, {117, 0, 0, 364}, {97, 0, 0, 365},
	{101, 3, 458, 65535}, {105, 4, 461, 65535}, {111, 0, 0, 376},
	{101, 3, 465, 65535}, {105, 4, 468, 65535}, {111, 2, 472, 65535},
	{97, 1, 474, 65535}, {100, 0, 0, 395}, {112, 0, 0, 396},
	{118, 0, 0, 397}, {119, 0, 0, 398}, {177, 2, 475, 65535},
	{179, 0, 0, 401}, {181, 2, 477, 65535}, {186, 1, 479, 65535},
	{191, 0, 0, 407}, {128, 1, 480, 65535}, {131, 0, 0, 410},
	{133, 0, 0, 411}, {176, 0, 0, 412}, {178, 0, 0, 413},
	{181, 0, 0, 414}, {182, 0, 0, 415}, {183, 0, 0, 416},
	{184, 0, 0, 417}, {186, 1, 481, 65535}, {188, 1, 482, 65535},
	{189, 1, 483, 65535}, {190, 0, 0, 426}, {191, 2, 484, 65535},
	{128, 1, 486, 65535}, {129, 2, 487, 65535}, {130, 1, 489, 65535},
	{131, 0, 0, 439}, {141, 0, 0, 440}, {150, 0, 0, 441},
	{145, 1, 490, 65535}, {147, 0, 0, 445}, {151, 0, 0, 446},
	{155, 0, 0, 447}, {158, 0, 0, 448}, {161, 0, 0, 449},
	{166, 0, 0, 450}, {168, 0, 0, 451}, {170, 1, 491, 65535},
	{167, 2, 492, 65535}, {170, 1, 494, 65535}, {171, 0, 0, 461},
	{173, 1, 495, 65535}, {175, 0, 0, 464}, {177, 0, 0, 465},
	{179, 1, 496, 65535}, {181, 0, 0, 468}, {185, 2, 497, 65535},
	{129, 1, 499, 65535}, {133, 2, 500, 65535}, {164, 7, 502, 65535},
	{166, 2, 509, 65535}, {184, 7, 511, 65535}, {185, 0, 0, 497},
	{129, 0, 0, 498}, {130, 0, 0, 499}, {131, 3, 518, 65535},
	{129, 0, 0, 504}, {134, 0, 0, 505}, {138, 0, 0, 506},
	{139, 0, 0, 507}, {142, 0, 0, 508}, {155, 1, 521, 65535},
	{156, 2, 522, 65535}, {168, 2, 524, 65535}, {136, 0, 0, 521},
	{148, 0, 0, 522}, {149, 0, 0, 523}, {150, 2, 526, 65535},
	{151, 1, 528, 65535}, {154, 0, 0, 530}, {176, 1, 529, 65535},
	{177, 0, 0, 533}, {148, 1, 530, 65535}, {164, 1, 531, 65535},
	{167, 1, 532, 65535}, {181, 0, 0, 543}, {182, 0, 0, 544},
	{187, 0, 0, 545}, {166, 0, 0, 546}, {169, 0, 0, 547},
	{175, 0, 0, 548}, {178, 0, 0, 549}, {180, 0, 0, 550},
	{178, 0, 0, 552}, {179, 0, 0, 553}, {181, 0, 0, 554},
	{143, 0, 0, 555}, {172, 0, 0, 556}, {130, 0, 0, 557},
	{131, 0, 0, 558}, {138, 0, 0, 559}, {151, 2, 533, 65535},
	{152, 0, 0, 562}, {160, 0, 0, 563}, {167, 1, 535, 65535},
	{116, 1, 536, 65535}, {98, 0, 0, 7}, {101, 0, 0, 8},
	{97, 0, 0, 9}, {105, 1, 537, 65535}, {103, 0, 0, 16},
	{116, 1, 538, 65535}, {105, 2, 539, 65535}, {115, 2, 541, 65535},
	{116, 0, 0, 27}, {108, 0, 0, 29}, {114, 0, 0, 30},
	{108, 2, 543, 65535}, {110, 0, 0, 33}, {122, 0, 0, 34},
	{110, 0, 0, 35}, {111, 0, 0, 36}, {97, 0, 0, 37},
	{101, 0, 0, 38}, {105, 0, 0, 39}, {115, 0, 0, 40},
	{108, 0, 0, 41}, {114, 0, 0, 42}, {115, 0, 0, 43},
	{100, 0, 0, 46}, {101, 2, 545, 65535}, {110, 0, 0, 49},
	{116, 0, 0, 50}, {99, 0, 0, 52}, {109, 3, 547, 65535},
	{110, 2, 550, 65535}, {116, 0, 0, 61}, {117, 0, 0, 62},
	{122, 0, 0, 63}, {105, 0, 0, 64}, {111, 0, 0, 65},
	{99, 0, 0, 66}, {105, 0, 0, 67}, {108, 1, 552, 65535},
	{114, 2, 553, 65535}, {97, 0, 0, 75}, {98, 1, 555, 65535},
	{112, 0, 0, 79}, {115, 2, 556, 65535}, {117, 0, 0, 82},
	{101, 0, 0, 83}, {103, 0, 0, 84}, {115, 1, 558, 65535},
	{105, 0, 0, 88}, {109, 2, 559, 65535}, {111, 1, 561, 65535},
	{105, 1, 562, 65535}, {117, 2, 563, 65535}, {111, 1, 565, 65535},
	{101, 0, 0, 106}, {116, 0, 0, 107}, {118, 1, 566, 65535},
	{112, 2, 567, 65535}, {116, 0, 0, 112}, {105, 0, 0, 114},
	{109, 0, 0, 115}, {114, 0, 0, 116}, {115, 0, 0, 117},
	{97, 0, 0, 118}, {117, 0, 0, 119}, {108, 0, 0, 120},
	{110, 1, 569, 65535}, {111, 2, 570, 65535}, {114, 2, 572, 65535},
	{122, 0, 0, 129}, {110, 0, 0, 130}, {115, 3, 574, 65535},
	{122, 0, 0, 135}, {97, 2, 577, 65535}, {114, 0, 0, 138},
	{115, 1, 579, 65535}, {98, 0, 0, 142}, {103, 0, 0, 143},
	{117, 0, 0, 144}, {121, 0, 0, 145}, {97, 1, 580, 65535},
	{105, 0, 0, 148}, {119, 0, 0, 149}, {98, 0, 0, 150},
	{115, 1, 581, 65535}, {103, 0, 0, 153}, {109, 1, 582, 65535},
	{100, 2, 583, 65535}, {108, 0, 0, 161}, {110, 0, 0, 162},
	{114, 0, 0, 163}, {115, 1, 585, 65535}, {116, 1, 586, 65535},
	{114, 1, 587, 65535}, {114, 0, 0, 176}, {117, 0, 0, 177},
	{107, 0, 0, 179}, {109, 0, 0, 180}, {115, 0, 0, 181},
	{116, 0, 0, 182}, {97, 0, 0, 183}, {101, 0, 0, 184},
	{99, 0, 0, 185}, {108, 2, 588, 65535}, {98, 0, 0, 192},
	{103, 0, 0, 193}, {115, 0, 0, 194}, {116, 0, 0, 195},
	{102, 1, 590, 65535}, {118, 2, 591, 65535}, {99, 1, 593, 65535},
	{107, 1, 594, 65535}, {103, 1, 595, 65535}, {105, 0, 0, 207},
	{114, 0, 0, 208}, {116, 0, 0, 209}, {100, 1, 596, 65535},
	{105, 0, 0, 214}, {116, 0, 0, 215}, {120, 0, 0, 216},
	{100, 0, 0, 217}, {101, 0, 0, 218}, {110, 2, 597, 65535},
	{116, 1, 599, 65535}, {118, 0, 0, 225}, {110, 0, 0, 226},
	{115, 1, 600, 65535}, {99, 2, 601, 65535}, {116, 1, 603, 65535},
	{117, 0, 0, 233}, {122, 0, 0, 234}, {100, 0, 0, 235},
	{105, 0, 0, 236}, {116, 0, 0, 237}, {119, 0, 0, 238},
	{114, 0, 0, 240}, {116, 0, 0, 241}, {104, 1, 604, 65535},
	{105, 1, 605, 65535}, {110, 0, 0, 255}, {114, 0, 0, 256},
	{116, 0, 0, 257}, {100, 0, 0, 260}, {108, 2, 606, 65535},
	{114, 0, 0, 268}, {97, 0, 0, 271}, {99, 0, 0, 272},
	{103, 1, 608, 65535}, {105, 0, 0, 279}, {106, 0, 0, 280},
	{108, 2, 609, 65535}, {112, 0, 0, 283}, {115, 0, 0, 284},
	{116, 0, 0, 285}, {103, 0, 0, 286}, {108, 1, 611, 65535},
	{109, 0, 0, 289}, {110, 2, 612, 65535}, {117, 0, 0, 292},
	{105, 1, 614, 65535}, {99, 2, 615, 65535}, {101, 0, 0, 306},
	{111, 2, 617, 65535}, {97, 1, 619, 65535}, {105, 0, 0, 314},
	{111, 2, 620, 65535}, {121, 0, 0, 317}, {99, 2, 622, 65535},
	{115, 0, 0, 320}, {101, 0, 0, 321}, {105, 0, 0, 322},
	{108, 0, 0, 324}, {114, 0, 0, 325}, {99, 2, 624, 65535},
	{107, 0, 0, 330}, {108, 0, 0, 331}, {101, 2, 626, 65535},
	{111, 0, 0, 336}, {101, 2, 628, 65535}, {97, 4, 630, 65535},
	{100, 0, 0, 346}, {105, 0, 0, 347}, {114, 2, 634, 65535},
	{115, 1, 636, 65535}, {32, 0, 0, 360}, {97, 0, 0, 361},
	{101, 0, 0, 362}, {114, 0, 0, 363}, {100, 0, 0, 366},
	{114, 2, 637, 65535}, {116, 0, 0, 370}, {97, 2, 639, 65535},
	{100, 0, 0, 373}, {106, 0, 0, 374}, {114, 0, 0, 375},
	{97, 2, 641, 65535}, {108, 2, 643, 65535}, {116, 0, 0, 381},
	{97, 0, 0, 382}, {108, 0, 0, 383}, {114, 0, 0, 384},
	{115, 2, 645, 65535}, {110, 0, 0, 388}, {114, 1, 647, 65535},
	{104, 1, 648, 65535}, {206, 0, 0, 399}, {207, 0, 0, 400},
	{206, 2, 649, 65535}, {207, 0, 0, 404}, {206, 1, 651, 65535},
	{206, 1, 652, 65535}, {209, 1, 653, 65535}, {208, 2, 654, 65535},
	{208, 3, 656, 65535}, {208, 1, 659, 65535}, {209, 2, 660, 65535},
	{208, 2, 662, 65535}, {208, 3, 664, 65535}, {209, 0, 0, 436},
	{208, 2, 667, 65535}, {215, 2, 669, 65535}, {215, 2, 671, 65535},
	{216, 2, 673, 65535}, {217, 2, 675, 65535}, {217, 2, 677, 65535},
	{217, 2, 679, 65535}, {217, 1, 681, 65535}, {216, 0, 0, 469},
	{217, 0, 0, 470}, {217, 1, 682, 65535}, {216, 2, 683, 65535},
	{217, 0, 0, 475}, {133, 0, 0, 476}, {150, 1, 685, 65535},
	{166, 1, 686, 65535}, {174, 0, 0, 481}, {176, 1, 687, 65535},
	{182, 0, 0, 484}, {184, 1, 688, 65535}, {150, 0, 0, 487},
	{156, 0, 0, 488}, {129, 1, 689, 65535}, {130, 0, 0, 491},
	{149, 0, 0, 492}, {151, 0, 0, 493}, {154, 0, 0, 494},
	{167, 0, 0, 495}, {170, 0, 0, 496}, {136, 0, 0, 500},
	{139, 0, 0, 501}, {169, 0, 0, 502}, {189, 2, 690, 65535},
	{139, 2, 692, 65535}, {176, 2, 694, 65535}, {155, 0, 0, 519},
	{177, 0, 0, 520}, {135, 1, 696, 65535}, {176, 2, 697, 65535},
	{133, 2, 699, 65535}, {145, 1, 701, 65535}, {159, 1, 702, 65535},
	{190, 3, 703, 65535}, {145, 2, 706, 65535}, {172, 0, 0, 560},
	{176, 0, 0, 561}, {128, 1, 708, 65535}, {117, 1, 709, 65535},
	{109, 1, 710, 65535}, {115, 1, 711, 17}, {97, 1, 712, 20},
	{107, 0, 0, 22}, {32, 2, 713, 65535}, {108, 0, 0, 26},
	{100, 0, 0, 31}, {105, 0, 0, 32}, {107, 0, 0, 47},
	{110, 0, 0, 48}, {109, 3, 715, 65535}, {112, 0, 0, 57},
	{117, 0, 0, 58}, {99, 0, 0, 59}, {115, 0, 0, 60},
	{116, 1, 718, 65535}, {105, 1, 719, 65535}, {114, 0, 0, 73},
	{97, 1, 720, 65535}, {112, 0, 0, 80}, {116, 0, 0, 81},
	{116, 1, 721, 65535}, {97, 0, 0, 89}, {111, 0, 0, 90},
	{110, 1, 722, 65535}, {116, 1, 723, 65535}, {99, 1, 724, 65535},
	{107, 0, 0, 101}, {110, 1, 725, 65535}, {105, 1, 726, 65535},
	{97, 0, 0, 110}, {111, 0, 0, 111}, {97, 1, 727, 65535},
	{100, 0, 0, 123}, {116, 0, 0, 124}, {100, 1, 728, 65535},
	{116, 0, 0, 128}, {99, 1, 729, 65535}, {101, 0, 0, 133},
	{117, 0, 0, 134}, {111, 0, 0, 136}, {114, 0, 0, 137},
	{112, 1, 730, 65535}, {108, 1, 731, 65535}, {116, 1, 732, 65535},
	{101, 1, 733, 65535}, {105, 0, 0, 159}, {108, 0, 0, 160},
	{111, 1, 734, 65535}, {101, 1, 735, 65535}, {100, 1, 736, 65535},
	{102, 0, 0, 186}, {116, 2, 737, 65535}, {101, 1, 739, 196},
	{105, 0, 0, 198}, {114, 0, 0, 199}, {97, 1, 740, 65535},
	{97, 1, 741, 65535}, {97, 1, 742, 65535}, {105, 3, 743, 65535},
	{100, 2, 746, 65535}, {101, 0, 0, 221}, {111, 1, 748, 222},
	{105, 2, 749, 65535}, {104, 0, 0, 229}, {105, 0, 0, 230},
	{105, 1, 751, 65535}, {101, 2, 752, 65535}, {110, 1, 754, 65535},
	{105, 1, 755, 65535}, {115, 0, 0, 267}, {105, 1, 756, 65535},
	{97, 0, 0, 281}, {105, 0, 0, 282}, {117, 2, 757, 65535},
	{97, 0, 0, 290}, {116, 0, 0, 291}, {101, 1, 759, 65535},
	{99, 0, 0, 300}, {105, 1, 760, 65535}, {108, 1, 761, 65535},
	{114, 1, 762, 309}, {100, 1, 763, 65535}, {99, 0, 0, 315},
	{114, 0, 0, 316}, {32, 0, 0, 318}, {101, 0, 0, 319},
	{104, 1, 764, 326}, {110, 0, 0, 329}, {32, 2, 765, 65535},
	{97, 1, 767, 65535}, {100, 0, 0, 337}, {114, 0, 0, 338},
	{100, 0, 0, 339}, {110, 1, 768, 65535}, {115, 0, 0, 344},
	{118, 0, 0, 345}, {107, 0, 0, 348}, {121, 0, 0, 349},
	{46, 1, 769, 351}, {107, 1, 770, 65535}, {109, 0, 0, 369},
	{103, 0, 0, 371}, {106, 0, 0, 372}, {108, 0, 0, 377},
	{116, 0, 0, 378}, {108, 0, 0, 379}, {116, 0, 0, 380},
	{97, 0, 0, 385}, {115, 1, 771, 65535}, {108, 1, 772, 65535},
	{114, 1, 773, 65535}, {185, 0, 0, 402}, {187, 0, 0, 403},
	{191, 2, 774, 65535}, {191, 1, 776, 65535}, {131, 1, 777, 65535},
	{184, 0, 0, 420}, {189, 0, 0, 421}, {176, 0, 0, 422},
	{181, 0, 0, 423}, {190, 1, 778, 65535}, {190, 1, 779, 65535},
	{128, 0, 0, 429}, {131, 0, 0, 430}, {181, 0, 0, 431},
	{190, 0, 0, 432}, {176, 0, 0, 433}, {178, 0, 0, 434},
	{191, 0, 0, 435}, {178, 0, 0, 437}, {181, 0, 0, 438},
	{144, 0, 0, 442}, {162, 1, 780, 65535}, {153, 0, 0, 452},
	{168, 0, 0, 453}, {174, 0, 0, 454}, {177, 0, 0, 455},
	{130, 0, 0, 456}, {132, 2, 781, 65535}, {130, 0, 0, 459},
	{131, 0, 0, 460}, {136, 0, 0, 462}, {138, 0, 0, 463},
	{138, 1, 783, 65535}, {134, 1, 784, 471}, {172, 0, 0, 473},
	{173, 0, 0, 474}, {224, 2, 785, 65535}, {224, 1, 787, 65535},
	{224, 1, 788, 65535}, {224, 1, 789, 65535}, {224, 1, 790, 65535},
	{229, 1, 791, 65535}, {233, 2, 792, 65535}, {229, 0, 0, 514},
	{233, 0, 0, 515}, {229, 1, 794, 65535}, {230, 0, 0, 518},
	{229, 1, 795, 65535}, {232, 0, 0, 526}, {233, 0, 0, 527},
	{230, 0, 0, 528}, {233, 0, 0, 529}, {231, 1, 796, 65535},
	{230, 1, 797, 65535}, {228, 1, 798, 65535}, {230, 1, 799, 65535},
	{232, 0, 0, 540}, {229, 0, 0, 541}, {230, 0, 0, 542},
	{236, 1, 800, 65535}, {97, 1, 801, 65535}, {97, 3, 802, 65535},
	{32, 2, 805, 65535}, {32, 0, 0, 21}, {97, 0, 0, 24},
	{100, 0, 0, 25}, {101, 1, 807, 65535}, {111, 0, 0, 55},
	{117, 0, 0, 56}, {117, 2, 808, 65535}, {111, 1, 810, 65535},
	{116, 2, 811, 76}, {114, 1, 813, 65535}, {111, 1, 814, 65535},
	{111, 1, 815, 65535}, {97, 2, 816, 65535}, {111, 1, 818, 65535},
	{114, 1, 819, 65535}, {110, 2, 820, 65535}, {101, 1, 822, 65535},
	{104, 1, 823, 65535}, {111, 1, 824, 65535}, {116, 1, 825, 65535},
	{111, 2, 826, 65535}, {32, 3, 828, 65535}, {108, 1, 831, 65535},
	{114, 1, 832, 65535}, {105, 2, 833, 65535}, {116, 0, 0, 187},
	{117, 1, 835, 65535}, {115, 0, 0, 197}, {108, 1, 836, 200},
	{108, 2, 837, 65535}, {122, 1, 839, 65535}, {97, 1, 840, 210},
	{101, 0, 0, 212}, {111, 0, 0, 213}, {101, 0, 0, 219},
	{111, 0, 0, 220}, {114, 1, 841, 223}, {99, 0, 0, 227},
	{113, 0, 0, 228}, {111, 1, 842, 65535}, {100, 0, 0, 242},
	{116, 0, 0, 243}, {105, 2, 843, 65535}, {116, 2, 845, 65535},
	{111, 1, 847, 273}, {100, 0, 0, 287}, {116, 0, 0, 288},
	{110, 2, 848, 65535}, {101, 2, 850, 65535}, {101, 1, 852, 65535},
	{116, 1, 853, 310}, {116, 1, 854, 312}, {110, 2, 855, 65535},
	{103, 0, 0, 332}, {116, 0, 0, 333}, {116, 2, 857, 65535},
	{115, 1, 859, 65535}, {32, 0, 0, 352}, {101, 2, 860, 65535},
	{101, 1, 862, 65535}, {100, 1, 863, 389}, {97, 2, 864, 65535},
	{206, 0, 0, 405}, {207, 0, 0, 406}, {206, 1, 866, 65535},
	{208, 1, 867, 65535}, {208, 1, 868, 65535}, {208, 1, 869, 65535},
	{215, 2, 870, 65535}, {216, 0, 0, 457}, {217, 0, 0, 458},
	{216, 1, 872, 65535}, {217, 0, 0, 472}, {164, 0, 0, 477},
	{165, 0, 0, 478}, {165, 2, 873, 65535}, {164, 1, 875, 65535},
	{164, 2, 876, 65535}, {184, 2, 878, 65535}, {134, 1, 880, 65535},
	{153, 1, 881, 65535}, {154, 0, 0, 513}, {159, 1, 882, 65535},
	{140, 1, 883, 65535}, {148, 1, 884, 65535}, {180, 1, 885, 65535},
	{188, 1, 886, 65535}, {156, 1, 887, 65535}, {151, 1, 888, 65535},
	{108, 1, 889, 65535}, {105, 0, 0, 10}, {108, 3, 890, 65535},
	{117, 0, 0, 15}, {38, 0, 0, 18}, {97, 0, 0, 19},
	{110, 1, 893, 65535}, {114, 2, 894, 65535}, {117, 0, 0, 70},
	{115, 1, 896, 65535}, {115, 0, 0, 77}, {116, 0, 0, 78},
	{105, 1, 897, 65535}, {109, 2, 898, 65535}, {114, 1, 900, 65535},
	{99, 2, 901, 65535}, {116, 0, 0, 100}, {109, 1, 903, 65535},
	{111, 1, 904, 65535}, {99, 0, 0, 121}, {122, 0, 0, 122},
	{110, 2, 905, 65535}, {105, 2, 907, 65535}, {100, 1, 909, 65535},
	{104, 1, 910, 146}, {105, 0, 0, 151}, {114, 0, 0, 152},
	{38, 0, 0, 154}, {97, 0, 0, 155}, {110, 0, 0, 156},
	{105, 1, 911, 65535}, {110, 2, 912, 65535}, {109, 0, 0, 171},
	{110, 0, 0, 172}, {114, 2, 914, 188}, {32, 2, 916, 65535},
	{101, 0, 0, 203}, {116, 0, 0, 204}, {105, 1, 918, 65535},
	{115, 0, 0, 211}, {105, 0, 0, 224}, {110, 1, 919, 231},
	{101, 0, 0, 249}, {111, 1, 920, 65535}, {105, 4, 921, 65535},
	{121, 0, 0, 266}, {110, 3, 925, 274}, {99, 1, 928, 65535},
	{122, 0, 0, 296}, {100, 1, 929, 65535}, {116, 3, 930, 65535},
	{99, 2, 933, 65535}, {115, 0, 0, 311}, {108, 0, 0, 313},
	{105, 0, 0, 327}, {111, 0, 0, 328}, {101, 0, 0, 334},
	{114, 0, 0, 335}, {112, 1, 935, 65535}, {101, 0, 0, 367},
	{104, 0, 0, 368}, {110, 1, 936, 386}, {32, 0, 0, 390},
	{100, 0, 0, 393}, {110, 0, 0, 394}, {187, 1, 937, 65535},
	{187, 2, 938, 65535}, {178, 1, 940, 65535}, {187, 2, 941, 65535},
	{149, 0, 0, 443}, {156, 0, 0, 444}, {167, 1, 943, 65535},
	{129, 0, 0, 479}, {135, 0, 0, 480}, {190, 1, 944, 65535},
	{130, 0, 0, 485}, {174, 0, 0, 486}, {178, 0, 0, 489},
	{181, 0, 0, 490}, {133, 1, 945, 509}, {133, 1, 946, 511},
	{159, 1, 947, 516}, {150, 1, 948, 524}, {159, 1, 949, 531},
	{187, 1, 950, 534}, {154, 1, 951, 536}, {131, 1, 952, 538},
	{173, 1, 953, 564}, {105, 2, 954, 65535}, {101, 1, 956, 11},
	{105, 0, 0, 13}, {115, 0, 0, 14}, {116, 1, 957, 53},
	{97, 0, 0, 68}, {101, 0, 0, 69}, {105, 2, 958, 65535},
	{116, 1, 960, 65535}, {105, 2, 961, 65535}, {121, 0, 0, 95},
	{105, 1, 963, 65535}, {97, 0, 0, 98}, {105, 0, 0, 99},
	{105, 1, 964, 103}, {110, 2, 965, 65535}, {105, 0, 0, 126},
	{115, 0, 0, 127}, {99, 0, 0, 131}, {101, 0, 0, 132},
	{97, 1, 967, 65535}, {99, 0, 0, 147}, {116, 2, 968, 65535},
	{97, 2, 970, 65535}, {105, 0, 0, 169}, {45, 0, 0, 189},
	{97, 0, 0, 190}, {103, 0, 0, 201}, {110, 0, 0, 202},
	{110, 1, 972, 205}, {97, 0, 0, 232}, {110, 2, 973, 250},
	{99, 2, 975, 65535}, {101, 0, 0, 263}, {107, 0, 0, 264},
	{113, 0, 0, 265}, {97, 1, 977, 65535}, {115, 0, 0, 277},
	{121, 0, 0, 278}, {101, 2, 978, 293}, {97, 1, 980, 65535},
	{97, 0, 0, 303}, {101, 0, 0, 304}, {121, 0, 0, 305},
	{110, 0, 0, 307}, {122, 0, 0, 308}, {111, 1, 981, 65535},
	{115, 0, 0, 387}, {206, 1, 982, 65535}, {208, 0, 0, 418},
	{209, 0, 0, 419}, {208, 2, 983, 65535}, {208, 0, 0, 427},
	{209, 0, 0, 428}, {216, 2, 985, 65535}, {224, 1, 987, 65535},
	{230, 0, 0, 510}, {230, 0, 0, 512}, {227, 0, 0, 517},
	{227, 0, 0, 525}, {230, 0, 0, 532}, {230, 0, 0, 535},
	{230, 0, 0, 537}, {230, 0, 0, 539}, {235, 0, 0, 565},
	{100, 0, 0, 0}, {116, 1, 988, 65535}, {115, 0, 0, 12},
	{97, 0, 0, 54}, {100, 0, 0, 71}, {116, 0, 0, 72},
	{111, 1, 989, 85}, {97, 0, 0, 93}, {101, 0, 0, 94},
	{97, 1, 990, 65535}, {107, 0, 0, 104}, {109, 0, 0, 108},
	{110, 0, 0, 109}, {114, 2, 991, 65535}, {101, 1, 993, 164},
	{111, 0, 0, 166}, {99, 0, 0, 167}, {116, 0, 0, 168},
	{101, 0, 0, 206}, {105, 0, 0, 251}, {115, 0, 0, 252},
	{97, 0, 0, 261}, {115, 0, 0, 262}, {108, 1, 994, 275},
	{32, 0, 0, 294}, {115, 0, 0, 295}, {100, 1, 995, 301},
	{114, 1, 996, 65535}, {185, 1, 997, 65535}, {184, 0, 0, 424},
	{190, 0, 0, 425}, {173, 0, 0, 466}, {179, 0, 0, 467},
	{164, 1, 998, 65535}, {101, 1, 999, 1}, {115, 0, 0, 86},
	{108, 1, 1000, 96}, {107, 0, 0, 139}, {115, 0, 0, 140},
	{115, 0, 0, 165}, {101, 0, 0, 276}, {101, 0, 0, 302},
	{116, 2, 1001, 340}, {207, 1, 1003, 65535}, {156, 1, 1004, 65535},
	{115, 0, 0, 2}, {115, 0, 0, 97}, {101, 1, 1005, 341},
	{115, 0, 0, 343}, {132, 1, 1006, 65535}, {224, 2, 1007, 65535},
	{115, 0, 0, 342}, {206, 1, 1009, 65535}, {164, 0, 0, 482},
	{165, 0, 0, 483}, {185, 2, 1010, 65535}, {206, 0, 0, 408},
	{207, 0, 0, 409},
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
	0x0, 0x7C70E8, 0x248220, 0x249322, 0x2208622, 0x285898,
	0x48222, 0x208222, 0x208222, 0x104010, 0x208002, 0x248222,
	0x8222, 0x208222, 0x2008222, 0x311A84, 0x249022, 0x0,
	0x20, 0xF1832A, 0x640322, 0x3C7810, 0x8222, 0x8220,
	0x2, 0x2, 0xC10012, 0x0, 0x0, 0x0,
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
	0x0, 0x0, 0x842A0000, 0x29, 0xF5E50000, 0x40200F,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x488A0542,
	0x22AAC80, 0x22, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x3000050, 0x0, 0x0, 0xE,
	0x20000000, 0x18004D42, 0x4F30100, 0x8700090, 0x148240, 0x800,
	0x2C0000, 0x9000, 0x180048D, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_rubric_words = {pcut_rubric_words_rows, pcut_rubric_words_text, pcut_rubric_words_nodes,
	pcut_rubric_words_first, pcut_rubric_words_second, sizeof pcut_rubric_words_rows / sizeof pcut_rubric_words_rows[0]};

static const char pcut_genre_words_text[] =
	"a fondo\0"
	"achtergrond\0"
	"analise\0"
	"analisi\0"
	"analisis\0"
	"analiza\0"
	"analyse\0"
	"analysis\0"
	"analyza\0"
	"approfondimento\0"
	"bericht\0"
	"big read\0"
	"billet\0"
	"carte blanche\0"
	"chronique\0"
	"column\0"
	"columna\0"
	"commento\0"
	"critica\0"
	"critique\0"
	"cronica\0"
	"decryptage\0"
	"deep dive\0"
	"die reportage\0"
	"dispatch\0"
	"dossie\0"
	"dosya\0"
	"edito\0"
	"editorial\0"
	"editoriale\0"
	"enquete\0"
	"ensaio\0"
	"ensayo\0"
	"entretien\0"
	"entrevista\0"
	"esclusiva\0"
	"esej\0"
	"essa\0"
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
	"gesprach\0"
	"glosse\0"
	"grand entretien\0"
	"grand format\0"
	"grand reportage\0"
	"grande reportagem\0"
	"guest essay\0"
	"hintergrund\0"
	"il commento\0"
	"il reportage\0"
	"in depth\0"
	"inchiesta\0"
	"infographie\0"
	"interview\0"
	"intervista\0"
	"investigation\0"
	"kolumne\0"
	"komentar\0"
	"komentarz\0"
	"kommentar\0"
	"kronika\0"
	"kronikk\0"
	"l'analisi\0"
	"l'inchiesta\0"
	"l'intervista\0"
	"le grand entretien\0"
	"le portrait\0"
	"leitartikel\0"
	"long read\0"
	"longread\0"
	"nachruf\0"
	"obituary\0"
	"opinie\0"
	"opinion piece\0"
	"perfil\0"
	"perspective\0"
	"photo essay\0"
	"point de vue\0"
	"portrait\0"
	"portrat\0"
	"portret\0"
	"profile\0"
	"q & a\0"
	"q&a\0"
	"recensie\0"
	"recensione\0"
	"recenzja\0"
	"recit\0"
	"reportage\0"
	"reportage und analyse\0"
	"reportagem\0"
	"reportages\0"
	"reportaje\0"
	"reportaz\0"
	"retrato\0"
	"review\0"
	"rezension\0"
	"ritratto\0"
	"roportaj\0"
	"rozhovor\0"
	"rozmowa\0"
	"soylesi\0"
	"special report\0"
	"streitgesprach\0"
	"sylwetka\0"
	"temoignage\0"
	"the big read\0"
	"the interview\0"
	"the long read\0"
	"tribuna\0"
	"tribune\0"
	"tylko u nas\0"
	"verhaal\0"
	"viewpoint\0"
	"wywiad\0"
	"αναλυση\0"
	"συνεντευξη\0"
	"анализ\0"
	"аналітика\0"
	"интервью\0"
	"колонка\0"
	"комментарии\0"
	"очерк\0"
	"портрет\0"
	"расследование\0"
	"репортаж\0"
	"рецензия\0"
	"эксклюзив\0"
	"эссе\0"
	"інтерв'ю\0"
	"פרשנות\0"
	"ראיון\0"
	"بورتريه\0"
	"تحقيق\0"
	"تحليل\0"
	"تقرير\0"
	"حوار\0"
	"خاص\0"
	"راي\0"
	"مقابلة\0"
	"مقال\0"
	"インタビュー\0"
	"コラム\0"
	"ルポ\0"
	"专访\0"
	"人物\0"
	"寄稿\0"
	"専访\0"
	"專訪\0"
	"深度\0"
	"深度报道\0"
	"特写\0"
	"特集\0"
	"独家\0"
	"独自\0"
	"社説\0"
	"觀點\0"
	"解説\0"
	"评论\0"
	"调查\0"
	"連載\0"
	"기획\0"
	"단독\0"
	"르포\0"
	"사설\0"
	"인터뷰\0"
	"칼럼\0"
;

static const pcut_phrase pcut_genre_words_rows[] = {
	{0, 1, 0},
	{8, 1, 0},
	{20, 1, 0},
	{28, 1, 0},
	{36, 1, 0},
	{45, 1, 0},
	{53, 1, 0},
	{61, 1, 0},
	{70, 1, 0},
	{78, 1, 0},
	{94, 1, 0},
	{102, 1, 0},
	{111, 1, 0},
	{118, 1, 0},
	{132, 1, 0},
	{142, 1, 0},
	{149, 1, 0},
	{157, 1, 0},
	{166, 1, 0},
	{174, 1, 0},
	{183, 1, 0},
	{191, 1, 0},
	{202, 1, 0},
	{212, 1, 0},
	{226, 1, 0},
	{235, 1, 0},
	{242, 1, 0},
	{248, 1, 0},
	{254, 1, 0},
	{264, 1, 0},
	{275, 1, 0},
	{283, 1, 0},
	{290, 1, 0},
	{297, 1, 0},
	{307, 1, 0},
	{318, 1, 0},
	{328, 1, 0},
	{333, 1, 0},
	{338, 1, 0},
	{344, 1, 0},
	{354, 1, 0},
	{363, 1, 0},
	{373, 1, 0},
	{383, 1, 0},
	{393, 1, 0},
	{402, 1, 0},
	{412, 1, 0},
	{423, 1, 0},
	{431, 1, 0},
	{440, 1, 0},
	{453, 1, 0},
	{465, 1, 0},
	{479, 1, 0},
	{488, 1, 0},
	{495, 1, 0},
	{511, 1, 0},
	{524, 1, 0},
	{540, 1, 0},
	{558, 1, 0},
	{570, 1, 0},
	{582, 1, 0},
	{594, 1, 0},
	{607, 1, 0},
	{616, 1, 0},
	{626, 1, 0},
	{638, 1, 0},
	{648, 1, 0},
	{659, 1, 0},
	{673, 1, 0},
	{681, 1, 0},
	{690, 1, 0},
	{700, 1, 0},
	{710, 1, 0},
	{718, 1, 0},
	{726, 1, 0},
	{736, 1, 0},
	{748, 1, 0},
	{761, 1, 0},
	{780, 1, 0},
	{792, 1, 0},
	{804, 1, 0},
	{814, 1, 0},
	{823, 1, 0},
	{831, 1, 0},
	{840, 1, 0},
	{847, 1, 0},
	{861, 1, 0},
	{868, 1, 0},
	{880, 1, 0},
	{892, 1, 0},
	{905, 1, 0},
	{914, 1, 0},
	{922, 1, 0},
	{930, 1, 0},
	{938, 1, 0},
	{944, 1, 0},
	{948, 1, 0},
	{957, 1, 0},
	{968, 1, 0},
	{977, 1, 0},
	{983, 1, 0},
	{993, 1, 0},
	{1015, 1, 0},
	{1026, 1, 0},
	{1037, 1, 0},
	{1047, 1, 0},
	{1056, 1, 0},
	{1064, 1, 0},
	{1071, 1, 0},
	{1081, 1, 0},
	{1090, 1, 0},
	{1099, 1, 0},
	{1108, 1, 0},
	{1116, 1, 0},
	{1124, 1, 0},
	{1139, 1, 0},
	{1154, 1, 0},
	{1163, 1, 0},
	{1174, 1, 0},
	{1187, 1, 0},
	{1201, 1, 0},
	{1215, 1, 0},
	{1223, 1, 0},
	{1231, 1, 0},
	{1243, 1, 0},
	{1251, 1, 0},
	{1261, 1, 0},
	{1268, 1, 0},
	{1283, 1, 0},
	{1304, 1, 0},
	{1317, 1, 0},
	{1336, 1, 0},
	{1353, 1, 0},
	{1368, 1, 0},
	{1391, 1, 0},
	{1402, 1, 0},
	{1417, 1, 0},
	{1444, 1, 0},
	{1461, 1, 0},
	{1478, 1, 0},
	{1497, 1, 0},
	{1506, 1, 0},
	{1522, 1, 0},
	{1535, 1, 0},
	{1546, 1, 0},
	{1561, 1, 0},
	{1572, 1, 0},
	{1583, 1, 0},
	{1594, 1, 0},
	{1603, 1, 0},
	{1610, 1, 0},
	{1617, 1, 0},
	{1630, 1, 0},
	{1639, 1, 0},
	{1658, 1, 0},
	{1668, 1, 0},
	{1675, 1, 0},
	{1682, 1, 0},
	{1689, 1, 0},
	{1696, 1, 0},
	{1703, 1, 0},
	{1710, 1, 0},
	{1717, 1, 0},
	{1730, 1, 0},
	{1737, 1, 0},
	{1744, 1, 0},
	{1751, 1, 0},
	{1758, 1, 0},
	{1765, 1, 0},
	{1772, 1, 0},
	{1779, 1, 0},
	{1786, 1, 0},
	{1793, 1, 0},
	{1800, 1, 0},
	{1807, 1, 0},
	{1814, 1, 0},
	{1821, 1, 0},
	{1828, 1, 0},
	{1838, 1, 0},
};

static const pcut_phrase_node pcut_genre_words_nodes[] = {
	{97, 4, 37, 65535}, {98, 2, 41, 65535}, {99, 4, 43, 65535},
	{100, 3, 47, 65535}, {101, 4, 50, 65535}, {102, 3, 54, 65535},
	{103, 5, 57, 65535}, {104, 0, 0, 59}, {105, 2, 62, 65535},
	{107, 2, 64, 65535}, {108, 3, 66, 65535}, {110, 0, 0, 82},
	{111, 2, 69, 65535}, {112, 4, 71, 65535}, {113, 2, 75, 65535},
	{114, 3, 77, 65535}, {115, 4, 80, 65535}, {116, 4, 84, 65535},
	{118, 2, 88, 65535}, {119, 0, 0, 126}, {206, 0, 0, 127},
	{207, 0, 0, 128}, {208, 5, 90, 65535}, {209, 3, 95, 65535},
	{215, 2, 98, 65535}, {216, 5, 100, 65535}, {217, 1, 105, 65535},
	{227, 2, 106, 65535}, {228, 2, 108, 65535}, {229, 2, 110, 65535},
	{230, 1, 112, 65535}, {231, 3, 113, 65535}, {232, 3, 116, 65535},
	{233, 0, 0, 172}, {234, 0, 0, 173}, {235, 2, 119, 65535},
	{236, 3, 121, 65535}, {32, 0, 0, 0}, {99, 0, 0, 1},
	{110, 1, 124, 65535}, {112, 0, 0, 9}, {101, 0, 0, 10},
	{105, 2, 125, 65535}, {97, 0, 0, 13}, {104, 0, 0, 14},
	{111, 2, 127, 65535}, {114, 2, 129, 65535}, {101, 2, 131, 65535},
	{105, 2, 133, 65535}, {111, 1, 135, 65535}, {100, 1, 136, 65535},
	{110, 3, 137, 65535}, {115, 3, 140, 65535}, {120, 3, 143, 65535},
	{97, 0, 0, 46}, {101, 2, 146, 65535}, {105, 0, 0, 49},
	{97, 1, 148, 65535}, {101, 0, 0, 52}, {108, 0, 0, 53},
	{114, 1, 149, 65535}, {117, 0, 0, 58}, {108, 1, 150, 65535},
	{110, 5, 151, 65535}, {111, 2, 156, 65535}, {114, 1, 158, 65535},
	{39, 2, 159, 65535}, {101, 2, 161, 65535}, {111, 1, 163, 65535},
	{98, 0, 0, 83}, {112, 1, 164, 65535}, {101, 1, 165, 65535},
	{104, 0, 0, 88}, {111, 2, 166, 65535}, {114, 0, 0, 93},
	{32, 0, 0, 94}, {38, 0, 0, 95}, {101, 5, 168, 65535},
	{105, 0, 0, 109}, {111, 2, 173, 65535}, {111, 0, 0, 113},
	{112, 0, 0, 114}, {116, 0, 0, 115}, {121, 0, 0, 116},
	{101, 0, 0, 117}, {104, 1, 175, 65535}, {114, 1, 176, 65535},
	{121, 0, 0, 123}, {101, 0, 0, 124}, {105, 0, 0, 125},
	{176, 1, 177, 65535}, {184, 0, 0, 131}, {186, 1, 178, 65535},
	{190, 0, 0, 134}, {191, 0, 0, 135}, {128, 1, 179, 65535},
	{141, 2, 180, 65535}, {150, 0, 0, 141}, {164, 0, 0, 142},
	{168, 0, 0, 143}, {168, 0, 0, 144}, {170, 2, 182, 65535},
	{173, 0, 0, 148}, {174, 0, 0, 149}, {177, 0, 0, 150},
	{133, 1, 184, 65535}, {130, 2, 185, 65535}, {131, 0, 0, 155},
	{184, 0, 0, 156}, {186, 0, 0, 157}, {175, 0, 0, 158},
	{176, 2, 187, 65535}, {183, 1, 189, 65535}, {137, 1, 190, 65535},
	{139, 1, 191, 65535}, {164, 0, 0, 167}, {167, 2, 192, 65535},
	{175, 0, 0, 170}, {176, 0, 0, 171}, {139, 0, 0, 174},
	{165, 0, 0, 175}, {130, 0, 0, 176}, {157, 0, 0, 177},
	{185, 0, 0, 178}, {97, 1, 194, 65535}, {103, 0, 0, 11},
	{108, 0, 0, 12}, {108, 1, 195, 65535}, {109, 0, 0, 17},
	{105, 1, 196, 65535}, {111, 0, 0, 20}, {99, 0, 0, 21},
	{101, 0, 0, 22}, {101, 0, 0, 23}, {115, 0, 0, 24},
	{115, 2, 197, 65535}, {105, 1, 199, 65535}, {113, 0, 0, 30},
	{115, 1, 200, 65535}, {116, 1, 201, 65535}, {99, 0, 0, 35},
	{101, 0, 0, 36}, {115, 1, 202, 65535}, {99, 1, 203, 65535},
	{107, 0, 0, 44}, {112, 0, 0, 45}, {97, 0, 0, 47},
	{108, 0, 0, 48}, {115, 1, 204, 65535}, {97, 1, 205, 65535},
	{32, 2, 206, 65535}, {32, 0, 0, 62}, {99, 0, 0, 63},
	{102, 0, 0, 64}, {116, 1, 208, 65535}, {118, 0, 0, 67},
	{108, 0, 0, 68}, {109, 2, 209, 65535}, {111, 1, 211, 65535},
	{97, 0, 0, 74}, {105, 1, 212, 65535}, {32, 2, 213, 65535},
	{105, 0, 0, 79}, {110, 1, 215, 65535}, {105, 1, 216, 65535},
	{114, 2, 217, 65535}, {105, 0, 0, 89}, {114, 1, 219, 65535},
	{99, 2, 220, 65535}, {112, 1, 222, 65535}, {116, 0, 0, 106},
	{118, 0, 0, 107}, {122, 0, 0, 108}, {112, 0, 0, 110},
	{122, 2, 223, 65535}, {101, 1, 225, 65535}, {105, 1, 226, 65535},
	{208, 1, 227, 65535}, {208, 1, 228, 65535}, {208, 2, 229, 65535},
	{208, 0, 0, 139}, {209, 0, 0, 140}, {216, 1, 231, 65535},
	{217, 0, 0, 147}, {217, 1, 232, 65535}, {164, 0, 0, 153},
	{179, 0, 0, 154}, {130, 0, 0, 159}, {136, 0, 0, 160},
	{177, 1, 233, 65535}, {185, 2, 234, 65535}, {172, 2, 236, 65535},
	{128, 0, 0, 168}, {163, 0, 0, 169}, {108, 2, 238, 65535},
	{117, 1, 240, 65535}, {116, 1, 241, 65535}, {115, 0, 0, 25},
	{121, 0, 0, 26}, {116, 1, 242, 65535}, {97, 2, 243, 65535},
	{114, 1, 245, 65535}, {97, 1, 246, 37}, {108, 1, 247, 65535},
	{116, 2, 248, 65535}, {110, 1, 250, 65535}, {99, 0, 0, 60},
	{114, 0, 0, 61}, {101, 1, 251, 65535}, {101, 1, 252, 65535},
	{109, 0, 0, 71}, {110, 1, 253, 65535}, {110, 2, 254, 65535},
	{103, 0, 0, 77}, {112, 0, 0, 78}, {103, 2, 256, 65535},
	{110, 1, 258, 65535}, {102, 0, 0, 86}, {115, 0, 0, 87},
	{116, 1, 259, 65535}, {101, 1, 260, 65535}, {105, 0, 0, 99},
	{111, 1, 261, 65535}, {104, 0, 0, 111}, {109, 0, 0, 112},
	{32, 3, 262, 65535}, {98, 1, 265, 65535}, {189, 1, 266, 65535},
	{190, 1, 267, 65535}, {176, 0, 0, 136}, {181, 2, 268, 65535},
	{173, 1, 270, 65535}, {130, 1, 271, 65535}, {229, 1, 272, 65535},
	{229, 0, 0, 163}, {233, 0, 0, 164}, {229, 0, 0, 165},
	{232, 0, 0, 166}, {105, 2, 273, 65535}, {121, 2, 275, 65535},
	{109, 1, 277, 65535}, {105, 2, 278, 65535}, {111, 1, 280, 27},
	{105, 0, 0, 31}, {121, 0, 0, 32}, {101, 2, 281, 65535},
	{121, 0, 0, 38}, {117, 1, 283, 65535}, {98, 0, 0, 50},
	{107, 0, 0, 51}, {100, 2, 284, 65535}, {114, 1, 286, 65535},
	{110, 1, 287, 65535}, {105, 1, 288, 65535}, {99, 0, 0, 75},
	{116, 0, 0, 76}, {32, 0, 0, 80}, {114, 0, 0, 81},
	{105, 2, 289, 65535}, {114, 2, 291, 65535}, {110, 2, 293, 65535},
	{114, 1, 295, 65535}, {98, 0, 0, 118}, {105, 0, 0, 119},
	{108, 0, 0, 120}, {117, 1, 296, 65535}, {208, 1, 297, 65535},
	{208, 2, 298, 65535}, {208, 0, 0, 137}, {209, 0, 0, 138},
	{217, 2, 300, 65535}, {216, 1, 302, 65535}, {186, 1, 303, 65535},
	{115, 2, 304, 65535}, {122, 0, 0, 5}, {115, 2, 306, 65535},
	{122, 0, 0, 8}, {110, 1, 308, 15}, {99, 0, 0, 18},
	{113, 0, 0, 19}, {114, 1, 309, 65535}, {116, 0, 0, 33},
	{118, 0, 0, 34}, {115, 1, 310, 65535}, {32, 3, 311, 65535},
	{101, 0, 0, 57}, {118, 1, 314, 65535}, {116, 1, 315, 65535},
	{107, 2, 316, 65535}, {101, 0, 0, 84}, {111, 0, 0, 85},
	{97, 2, 318, 65535}, {101, 0, 0, 92}, {115, 1, 320, 65535},
	{122, 0, 0, 98}, {116, 1, 321, 65535}, {110, 2, 322, 65535},
	{176, 1, 324, 65535}, {187, 0, 0, 132}, {188, 0, 0, 133},
	{130, 0, 0, 145}, {132, 0, 0, 146}, {167, 2, 325, 65535},
	{166, 1, 327, 161}, {101, 0, 0, 2}, {105, 1, 328, 3},
	{101, 0, 0, 6}, {105, 0, 0, 7}, {97, 0, 0, 16},
	{105, 1, 329, 65535}, {105, 3, 330, 65535}, {101, 0, 0, 54},
	{102, 0, 0, 55}, {114, 0, 0, 56}, {105, 2, 333, 65535},
	{97, 1, 335, 65535}, {97, 0, 0, 72}, {107, 0, 0, 73},
	{105, 0, 0, 90}, {116, 0, 0, 91}, {105, 2, 336, 65535},
	{97, 3, 338, 65535}, {97, 0, 0, 121}, {101, 0, 0, 122},
	{208, 1, 341, 65535}, {216, 0, 0, 151}, {217, 0, 0, 152},
	{230, 0, 0, 162}, {115, 0, 0, 4}, {97, 1, 342, 65535},
	{101, 0, 0, 39}, {102, 0, 0, 40}, {118, 3, 343, 65535},
	{101, 0, 0, 65}, {115, 0, 0, 66}, {114, 1, 346, 69},
	{101, 0, 0, 96}, {111, 0, 0, 97}, {103, 1, 347, 65535},
	{106, 0, 0, 104}, {122, 0, 0, 105}, {187, 2, 348, 65535},
	{108, 1, 350, 28}, {97, 0, 0, 41}, {101, 0, 0, 42},
	{111, 0, 0, 43}, {122, 0, 0, 70}, {101, 3, 351, 100},
	{208, 0, 0, 129}, {209, 0, 0, 130}, {101, 0, 0, 29},
	{32, 0, 0, 101}, {109, 0, 0, 102}, {115, 0, 0, 103},
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
	11, 0, 12, 13, 14, 15, 16, 17, 18, 0, 19, 20,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 21, 22, 23, 24, 0, 0, 0, 0, 0, 25,
	26, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28,
	29, 30, 31, 32, 33, 34, 35, 36, 37, 0, 0, 0,
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
	0x0, 0x14009, 0x220, 0x48102, 0x8220, 0x1084010,
	0x222, 0x241022, 0x200, 0x5000, 0x0, 0x48000,
	0x80A0, 0x0, 0x2, 0x10004, 0x48120, 0x41,
	0x8220, 0x2118000, 0x2040120, 0x0, 0x220, 0x2000000,
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
	0x0, 0x0, 0x20000, 0x8, 0xC5010000, 0x402001,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x110,
	0x26500, 0x20, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0xC,
	0x5000000, 0x18000, 0x800000, 0xA10, 0x18080, 0x1,
	0x1000000, 0x820, 0x22000004, 0x0, 0x0, 0x0,
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
