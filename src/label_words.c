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
	"also by this author\0"
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
	"del mismo autor\0"
	"dello stesso autore\0"
	"diger yazilari\0"
	"do mesmo autor\0"
	"doc them\0"
	"doc tiep\0"
	"don't miss\0"
	"du meme auteur\0"
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
	"weitere artikel des autors\0"
	"weitere themen\0"
	"weiterfuhrende links\0"
	"weiterlesen\0"
	"wiecej\0"
	"wiecej na ten temat\0"
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
	{166, 1, 0},
	{174, 1, 0},
	{184, 1, 0},
	{193, 2, 0},
	{199, 2, 0},
	{207, 2, 0},
	{216, 1, 0},
	{230, 1, 0},
	{242, 1, 0},
	{260, 1, 0},
	{274, 1, 0},
	{295, 1, 0},
	{313, 1, 0},
	{332, 1, 0},
	{355, 1, 0},
	{376, 1, 0},
	{389, 1, 0},
	{405, 1, 0},
	{422, 2, 0},
	{428, 1, 0},
	{439, 1, 0},
	{453, 1, 0},
	{463, 1, 0},
	{481, 2, 0},
	{492, 1, 0},
	{506, 1, 0},
	{517, 1, 0},
	{532, 2, 0},
	{546, 1, 0},
	{564, 1, 0},
	{579, 1, 0},
	{589, 1, 0},
	{600, 1, 0},
	{613, 1, 0},
	{630, 1, 0},
	{641, 1, 0},
	{651, 1, 0},
	{673, 1, 0},
	{694, 1, 0},
	{704, 1, 0},
	{715, 1, 0},
	{726, 1, 0},
	{737, 1, 0},
	{752, 1, 0},
	{765, 1, 0},
	{776, 1, 0},
	{790, 1, 0},
	{808, 1, 0},
	{843, 1, 0},
	{877, 1, 0},
	{890, 1, 0},
	{906, 1, 0},
	{926, 1, 0},
	{941, 1, 0},
	{956, 1, 0},
	{965, 1, 0},
	{974, 1, 0},
	{985, 1, 0},
	{1000, 1, 0},
	{1017, 1, 0},
	{1031, 1, 0},
	{1046, 2, 0},
	{1056, 1, 0},
	{1064, 2, 0},
	{1073, 2, 0},
	{1083, 2, 0},
	{1093, 2, 0},
	{1104, 2, 0},
	{1112, 1, 0},
	{1129, 1, 0},
	{1162, 2, 0},
	{1174, 1, 0},
	{1191, 1, 0},
	{1207, 2, 0},
	{1215, 2, 0},
	{1223, 1, 0},
	{1235, 1, 0},
	{1258, 1, 0},
	{1271, 1, 0},
	{1283, 1, 0},
	{1296, 1, 0},
	{1312, 1, 0},
	{1326, 1, 0},
	{1341, 1, 0},
	{1360, 1, 0},
	{1382, 2, 0},
	{1394, 2, 0},
	{1404, 1, 0},
	{1415, 1, 0},
	{1431, 1, 0},
	{1449, 1, 0},
	{1460, 1, 0},
	{1473, 2, 0},
	{1483, 1, 0},
	{1493, 1, 0},
	{1503, 1, 0},
	{1512, 1, 0},
	{1520, 1, 0},
	{1530, 1, 0},
	{1541, 1, 0},
	{1550, 1, 0},
	{1559, 1, 0},
	{1568, 1, 0},
	{1587, 1, 0},
	{1598, 1, 0},
	{1606, 1, 0},
	{1618, 1, 0},
	{1629, 1, 0},
	{1641, 1, 0},
	{1650, 1, 0},
	{1663, 1, 0},
	{1673, 1, 0},
	{1682, 1, 0},
	{1694, 2, 0},
	{1700, 1, 0},
	{1712, 1, 0},
	{1725, 1, 0},
	{1736, 1, 0},
	{1747, 1, 0},
	{1757, 1, 0},
	{1769, 1, 0},
	{1780, 1, 0},
	{1788, 1, 0},
	{1799, 1, 0},
	{1808, 2, 0},
	{1814, 1, 0},
	{1829, 1, 0},
	{1844, 1, 0},
	{1864, 1, 0},
	{1879, 1, 0},
	{1894, 1, 0},
	{1903, 1, 0},
	{1913, 1, 0},
	{1929, 1, 0},
	{1940, 1, 0},
	{1954, 2, 0},
	{1959, 1, 0},
	{1970, 1, 0},
	{1985, 1, 0},
	{2000, 1, 0},
	{2017, 1, 0},
	{2031, 1, 0},
	{2045, 1, 0},
	{2057, 2, 0},
	{2064, 1, 0},
	{2074, 2, 0},
	{2079, 1, 0},
	{2093, 1, 0},
	{2106, 1, 0},
	{2113, 1, 0},
	{2123, 1, 0},
	{2132, 1, 0},
	{2148, 1, 0},
	{2160, 2, 0},
	{2165, 2, 0},
	{2169, 1, 0},
	{2185, 1, 0},
	{2198, 1, 0},
	{2218, 1, 0},
	{2240, 2, 0},
	{2245, 1, 0},
	{2255, 1, 0},
	{2279, 2, 0},
	{2284, 1, 0},
	{2305, 1, 0},
	{2315, 1, 0},
	{2326, 1, 0},
	{2336, 1, 0},
	{2351, 1, 0},
	{2360, 1, 0},
	{2375, 1, 0},
	{2388, 1, 0},
	{2403, 1, 0},
	{2424, 1, 0},
	{2446, 2, 0},
	{2451, 1, 0},
	{2471, 1, 0},
	{2485, 1, 0},
	{2495, 1, 0},
	{2517, 1, 0},
	{2532, 1, 0},
	{2542, 1, 0},
	{2555, 1, 0},
	{2574, 1, 0},
	{2593, 1, 0},
	{2606, 1, 0},
	{2619, 1, 0},
	{2629, 2, 0},
	{2640, 1, 0},
	{2660, 1, 0},
	{2682, 1, 0},
	{2704, 1, 0},
	{2722, 1, 0},
	{2738, 1, 0},
	{2755, 1, 0},
	{2773, 2, 0},
	{2781, 1, 0},
	{2794, 1, 0},
	{2810, 1, 0},
	{2827, 2, 0},
	{2834, 2, 0},
	{2839, 2, 0},
	{2847, 2, 0},
	{2856, 1, 0},
	{2869, 1, 0},
	{2878, 1, 0},
	{2900, 1, 0},
	{2921, 1, 0},
	{2938, 1, 0},
	{2954, 1, 0},
	{2964, 1, 0},
	{2983, 1, 0},
	{2997, 1, 0},
	{3010, 1, 0},
	{3025, 1, 0},
	{3039, 1, 0},
	{3056, 1, 0},
	{3068, 1, 0},
	{3085, 1, 0},
	{3102, 1, 0},
	{3120, 1, 0},
	{3133, 1, 0},
	{3146, 1, 0},
	{3161, 1, 0},
	{3177, 1, 0},
	{3196, 1, 0},
	{3213, 1, 0},
	{3228, 1, 0},
	{3247, 1, 0},
	{3257, 1, 0},
	{3270, 1, 0},
	{3280, 1, 0},
	{3295, 1, 0},
	{3305, 1, 0},
	{3325, 1, 0},
	{3337, 1, 0},
	{3357, 1, 0},
	{3377, 1, 0},
	{3390, 1, 0},
	{3402, 1, 0},
	{3415, 1, 0},
	{3423, 1, 0},
	{3439, 1, 0},
	{3456, 1, 0},
	{3472, 1, 0},
	{3489, 1, 0},
	{3503, 1, 0},
	{3517, 1, 0},
	{3530, 1, 0},
	{3559, 1, 0},
	{3573, 1, 0},
	{3589, 1, 0},
	{3605, 1, 0},
	{3619, 1, 0},
	{3633, 1, 0},
	{3648, 1, 0},
	{3662, 1, 0},
	{3677, 1, 0},
	{3697, 1, 0},
	{3707, 1, 0},
	{3717, 1, 0},
	{3736, 1, 0},
	{3752, 1, 0},
	{3768, 1, 0},
	{3779, 1, 0},
	{3787, 1, 0},
	{3795, 1, 0},
	{3804, 1, 0},
	{3813, 1, 0},
	{3824, 1, 0},
	{3835, 1, 0},
	{3855, 1, 0},
	{3867, 1, 0},
	{3886, 1, 0},
	{3905, 1, 0},
	{3923, 1, 0},
	{3941, 1, 0},
	{3951, 1, 0},
	{3968, 2, 0},
	{3976, 1, 0},
	{3996, 1, 0},
	{4015, 1, 0},
	{4031, 2, 0},
	{4035, 2, 0},
	{4044, 1, 0},
	{4064, 1, 0},
	{4078, 1, 0},
	{4091, 1, 0},
	{4099, 1, 0},
	{4111, 1, 0},
	{4122, 1, 0},
	{4132, 1, 0},
	{4144, 1, 0},
	{4156, 1, 0},
	{4174, 1, 0},
	{4189, 1, 0},
	{4197, 2, 0},
	{4203, 1, 0},
	{4212, 1, 0},
	{4223, 2, 0},
	{4229, 1, 0},
	{4240, 1, 0},
	{4251, 1, 0},
	{4267, 1, 0},
	{4294, 1, 0},
	{4309, 1, 0},
	{4330, 1, 0},
	{4342, 2, 0},
	{4349, 1, 0},
	{4369, 1, 0},
	{4378, 1, 0},
	{4401, 1, 0},
	{4422, 1, 0},
	{4440, 1, 0},
	{4460, 1, 0},
	{4468, 1, 0},
	{4483, 1, 0},
	{4496, 1, 0},
	{4507, 1, 0},
	{4517, 1, 0},
	{4539, 1, 0},
	{4563, 1, 0},
	{4591, 1, 0},
	{4619, 1, 0},
	{4649, 1, 0},
	{4673, 1, 0},
	{4713, 1, 0},
	{4728, 1, 0},
	{4754, 1, 0},
	{4780, 1, 0},
	{4798, 1, 0},
	{4818, 1, 0},
	{4846, 1, 0},
	{4885, 2, 0},
	{4892, 1, 0},
	{4913, 1, 0},
	{4929, 1, 0},
	{4962, 1, 0},
	{4997, 1, 0},
	{5026, 1, 0},
	{5055, 1, 0},
	{5085, 1, 0},
	{5110, 1, 0},
	{5124, 1, 0},
	{5143, 1, 0},
	{5177, 1, 0},
	{5203, 1, 0},
	{5231, 1, 0},
	{5255, 1, 0},
	{5283, 1, 0},
	{5306, 1, 0},
	{5331, 1, 0},
	{5361, 1, 0},
	{5378, 1, 0},
	{5406, 1, 0},
	{5433, 1, 0},
	{5457, 1, 0},
	{5477, 1, 0},
	{5505, 1, 0},
	{5539, 1, 0},
	{5565, 1, 0},
	{5591, 1, 0},
	{5615, 1, 0},
	{5639, 1, 0},
	{5663, 2, 0},
	{5668, 1, 0},
	{5699, 1, 0},
	{5723, 1, 0},
	{5747, 1, 0},
	{5771, 1, 0},
	{5789, 1, 0},
	{5801, 1, 0},
	{5815, 1, 0},
	{5831, 1, 0},
	{5843, 1, 0},
	{5868, 1, 0},
	{5892, 1, 0},
	{5914, 1, 0},
	{5934, 1, 0},
	{5956, 1, 0},
	{5974, 1, 0},
	{5992, 1, 0},
	{6018, 1, 0},
	{6042, 1, 0},
	{6066, 1, 0},
	{6080, 1, 0},
	{6098, 1, 0},
	{6116, 1, 0},
	{6129, 1, 0},
	{6149, 1, 0},
	{6171, 1, 0},
	{6198, 1, 0},
	{6225, 1, 0},
	{6253, 1, 0},
	{6281, 1, 0},
	{6304, 1, 0},
	{6330, 1, 0},
	{6363, 1, 0},
	{6386, 1, 0},
	{6416, 1, 0},
	{6446, 1, 0},
	{6484, 1, 0},
	{6510, 1, 0},
	{6536, 1, 0},
	{6588, 1, 0},
	{6610, 1, 0},
	{6650, 1, 0},
	{6675, 1, 0},
	{6694, 1, 0},
	{6716, 1, 0},
	{6741, 1, 0},
	{6760, 1, 0},
	{6776, 1, 0},
	{6789, 1, 0},
	{6808, 1, 0},
	{6827, 1, 0},
	{6849, 1, 0},
	{6862, 1, 0},
	{6875, 1, 0},
	{6888, 1, 0},
	{6913, 1, 0},
	{6926, 1, 0},
	{6939, 1, 0},
	{6952, 1, 0},
	{6965, 1, 0},
	{6978, 1, 0},
	{6991, 1, 0},
	{7004, 1, 0},
	{7017, 1, 0},
	{7030, 1, 0},
	{7043, 1, 0},
	{7056, 1, 0},
	{7069, 1, 0},
	{7082, 1, 0},
	{7095, 1, 0},
	{7108, 1, 0},
	{7121, 1, 0},
	{7134, 1, 0},
	{7147, 1, 0},
	{7160, 1, 0},
	{7173, 1, 0},
	{7186, 1, 0},
	{7196, 1, 0},
	{7215, 1, 0},
	{7234, 1, 0},
	{7250, 1, 0},
	{7263, 1, 0},
	{7276, 1, 0},
	{7289, 1, 0},
	{7302, 1, 0},
	{7313, 1, 0},
	{7327, 1, 0},
	{7341, 1, 0},
	{7355, 1, 0},
	{7368, 1, 0},
	{7381, 1, 0},
	{7392, 1, 0},
	{7403, 1, 0},
	{7416, 1, 0},
	{7451, 1, 0},
	{7465, 1, 0},
	{7478, 1, 0},
	{7506, 1, 0},
};

static const pcut_phrase_node pcut_related_words_nodes[] = {
	{97, 11, 42, 65535}, {98, 4, 53, 65535}, {99, 5, 57, 65535},
	{100, 5, 62, 65535}, {101, 5, 67, 65535}, {102, 4, 72, 65535},
	{103, 3, 76, 65535}, {104, 0, 0, 90}, {105, 2, 79, 65535},
	{107, 3, 81, 65535}, {108, 6, 84, 65535}, {109, 4, 90, 65535},
	{110, 2, 94, 65535}, {111, 2, 96, 65535}, {112, 7, 98, 65535},
	{114, 1, 105, 65535}, {115, 6, 106, 65535}, {116, 4, 112, 65535},
	{117, 0, 0, 299}, {118, 3, 116, 65535}, {119, 3, 119, 65535},
	{120, 0, 0, 321}, {121, 2, 122, 65535}, {122, 3, 124, 65535},
	{206, 1, 127, 65535}, {207, 1, 128, 65535}, {208, 8, 129, 65535},
	{209, 4, 137, 65535}, {215, 6, 141, 65535}, {216, 6, 147, 65535},
	{217, 4, 153, 65535}, {224, 3, 157, 65535}, {227, 2, 160, 65535},
	{228, 2, 162, 65535}, {229, 3, 164, 65535}, {230, 3, 167, 65535},
	{231, 3, 170, 65535}, {233, 2, 173, 65535}, {234, 1, 175, 65535},
	{235, 1, 176, 65535}, {236, 3, 177, 65535}, {237, 1, 180, 65535},
	{32, 3, 181, 65535}, {97, 0, 0, 5}, {104, 0, 0, 6},
	{105, 1, 184, 65535}, {106, 0, 0, 9}, {108, 2, 185, 65535},
	{110, 1, 187, 65535}, {112, 0, 0, 18}, {114, 1, 188, 65535},
	{117, 2, 189, 65535}, {121, 1, 191, 65535}, {97, 2, 192, 65535},
	{101, 2, 194, 65535}, {105, 0, 0, 39}, {117, 1, 196, 65535},
	{104, 0, 0, 42}, {105, 1, 197, 65535}, {111, 2, 198, 65535},
	{116, 1, 200, 65535}, {122, 1, 201, 65535}, {97, 3, 202, 65535},
	{101, 1, 205, 65535}, {105, 0, 0, 64}, {111, 3, 206, 65535},
	{117, 0, 0, 69}, {97, 0, 0, 70}, {99, 0, 0, 71},
	{100, 0, 0, 72}, {110, 1, 209, 65535}, {120, 1, 210, 65535},
	{97, 1, 211, 65535}, {111, 2, 212, 65535}, {114, 0, 0, 83},
	{117, 0, 0, 84}, {97, 1, 214, 65535}, {101, 1, 215, 65535},
	{117, 0, 0, 89}, {108, 1, 216, 65535}, {110, 2, 217, 65535},
	{97, 2, 219, 65535}, {101, 0, 0, 103}, {111, 0, 0, 104},
	{97, 2, 221, 65535}, {101, 8, 223, 65535}, {105, 4, 231, 65535},
	{108, 1, 235, 65535}, {111, 0, 0, 160}, {117, 2, 236, 65535},
	{97, 3, 238, 65535}, {101, 4, 241, 65535}, {111, 2, 245, 65535},
	{117, 0, 0, 198}, {101, 0, 0, 199}, {111, 1, 247, 65535},
	{108, 1, 248, 65535}, {112, 0, 0, 207}, {97, 0, 0, 208},
	{101, 2, 249, 65535}, {104, 0, 0, 211}, {108, 0, 0, 212},
	{111, 8, 251, 65535}, {114, 3, 259, 65535}, {117, 0, 0, 239},
	{101, 4, 262, 65535}, {97, 0, 0, 275}, {101, 2, 266, 65535},
	{105, 2, 268, 65535}, {107, 0, 0, 282}, {111, 1, 270, 65535},
	{117, 3, 271, 65535}, {97, 1, 274, 65535}, {101, 2, 275, 65535},
	{105, 2, 277, 65535}, {114, 0, 0, 298}, {101, 5, 279, 65535},
	{105, 2, 284, 65535}, {111, 0, 0, 310}, {97, 1, 286, 65535},
	{101, 1, 287, 65535}, {105, 1, 288, 65535}, {97, 1, 289, 65535},
	{111, 1, 290, 65535}, {105, 0, 0, 326}, {111, 1, 291, 65535},
	{117, 0, 0, 330}, {180, 1, 292, 65535}, {131, 1, 293, 65535},
	{178, 1, 294, 65535}, {180, 2, 295, 65535}, {181, 1, 297, 65535},
	{183, 0, 0, 347}, {188, 1, 298, 65535}, {189, 1, 299, 65535},
	{190, 1, 300, 65535}, {191, 2, 301, 65535}, {128, 1, 303, 65535},
	{129, 2, 304, 65535}, {135, 1, 306, 65535}, {137, 0, 0, 376},
	{144, 0, 0, 377}, {155, 1, 307, 65535}, {156, 0, 0, 380},
	{162, 0, 0, 381}, {167, 1, 308, 65535}, {168, 0, 0, 385},
	{167, 2, 309, 65535}, {168, 1, 311, 65535}, {174, 0, 0, 395},
	{176, 0, 0, 396}, {180, 0, 0, 397}, {183, 0, 0, 398},
	{132, 0, 0, 399}, {133, 2, 312, 65535}, {135, 0, 0, 405},
	{138, 0, 0, 406}, {164, 5, 314, 65535}, {166, 1, 319, 65535},
	{184, 2, 320, 65535}, {129, 3, 322, 65535}, {130, 0, 0, 423},
	{187, 0, 0, 424}, {189, 2, 325, 65535}, {143, 3, 327, 65535},
	{144, 0, 0, 431}, {187, 1, 330, 65535}, {142, 1, 331, 65535},
	{155, 1, 332, 65535}, {172, 0, 0, 440}, {140, 0, 0, 441},
	{155, 1, 333, 65535}, {156, 0, 0, 453}, {150, 1, 334, 65535},
	{152, 0, 0, 460}, {180, 1, 335, 65535}, {141, 1, 336, 65535},
	{151, 0, 0, 469}, {157, 0, 0, 470}, {182, 1, 337, 65535},
	{149, 1, 338, 65535}, {100, 0, 0, 0}, {108, 1, 339, 65535},
	{118, 0, 0, 4}, {104, 1, 340, 65535}, {115, 1, 341, 65535},
	{116, 0, 0, 15}, {97, 1, 342, 65535}, {116, 1, 343, 65535},
	{99, 0, 0, 29}, {115, 0, 0, 30}, {114, 1, 344, 65535},
	{99, 2, 345, 65535}, {105, 0, 0, 36}, {107, 0, 0, 37},
	{114, 0, 0, 38}, {110, 2, 347, 65535}, {116, 3, 349, 65535},
	{110, 1, 352, 65535}, {114, 0, 0, 50}, {101, 1, 353, 65535},
	{121, 1, 354, 65535}, {104, 0, 0, 58}, {115, 1, 355, 65535},
	{122, 0, 0, 61}, {108, 2, 356, 65535}, {32, 0, 0, 65},
	{99, 1, 358, 65535}, {110, 0, 0, 68}, {32, 3, 359, 65535},
	{112, 1, 362, 65535}, {99, 1, 363, 65535}, {114, 1, 364, 65535},
	{116, 0, 0, 82}, {108, 2, 365, 65535}, {114, 1, 367, 65535},
	{103, 1, 368, 65535}, {32, 2, 369, 65535}, {116, 0, 0, 98},
	{112, 1, 371, 65535}, {116, 0, 0, 102}, {101, 1, 372, 65535},
	{115, 3, 373, 65535}, {32, 0, 0, 114}, {97, 1, 376, 65535},
	{101, 3, 377, 65535}, {103, 1, 380, 65535}, {105, 1, 381, 65535},
	{114, 0, 0, 132}, {115, 2, 382, 65535}, {120, 1, 384, 65535},
	{104, 1, 385, 65535}, {114, 1, 386, 65535}, {115, 2, 387, 65535},
	{118, 0, 0, 157}, {101, 1, 389, 65535}, {101, 1, 390, 65535},
	{105, 0, 0, 164}, {105, 0, 0, 165}, {115, 1, 391, 166},
	{116, 0, 0, 170}, {101, 1, 392, 65535}, {104, 1, 393, 65535},
	{114, 0, 0, 182}, {115, 0, 0, 183}, {104, 1, 394, 65535},
	{114, 1, 395, 65535}, {116, 2, 396, 65535}, {118, 1, 398, 65535},
	{32, 0, 0, 209}, {114, 0, 0, 210}, {100, 1, 399, 65535},
	{103, 0, 0, 215}, {108, 0, 0, 216}, {116, 0, 0, 217},
	{117, 0, 0, 218}, {118, 1, 400, 65535}, {119, 1, 401, 65535},
	{122, 0, 0, 223}, {101, 3, 402, 65535}, {111, 1, 405, 65535},
	{122, 1, 406, 65535}, {97, 1, 407, 65535}, {99, 1, 408, 65535},
	{108, 1, 409, 65535}, {116, 0, 0, 274}, {32, 2, 410, 65535},
	{101, 1, 412, 65535}, {101, 0, 0, 280}, {109, 0, 0, 281},
	{117, 1, 413, 65535}, {103, 0, 0, 286}, {114, 0, 0, 287},
	{118, 1, 414, 65535}, {109, 1, 415, 65535}, {32, 2, 416, 65535},
	{122, 0, 0, 294}, {109, 0, 0, 295}, {110, 1, 418, 65535},
	{97, 0, 0, 300}, {100, 0, 0, 301}, {106, 1, 419, 65535},
	{114, 2, 420, 65535}, {122, 2, 422, 65535}, {100, 0, 0, 308},
	{122, 0, 0, 309}, {116, 1, 424, 65535}, {105, 1, 425, 65535},
	{101, 1, 426, 65535}, {122, 1, 427, 65535}, {117, 1, 428, 65535},
	{98, 1, 429, 65535}, {206, 2, 430, 65535}, {207, 1, 432, 65535},
	{208, 1, 433, 65535}, {208, 0, 0, 343}, {209, 0, 0, 344},
	{209, 1, 434, 65535}, {208, 1, 435, 65535}, {208, 1, 436, 65535},
	{209, 1, 437, 65535}, {208, 1, 438, 65535}, {209, 1, 439, 65535},
	{208, 1, 440, 65535}, {208, 2, 441, 65535}, {209, 2, 443, 65535},
	{208, 2, 445, 65535}, {215, 1, 447, 65535}, {215, 1, 448, 65535},
	{216, 2, 449, 65535}, {217, 2, 451, 65535}, {217, 1, 453, 65535},
	{216, 2, 454, 65535}, {217, 2, 456, 65535}, {134, 0, 0, 407},
	{135, 0, 0, 408}, {148, 0, 0, 409}, {175, 1, 458, 65535},
	{184, 0, 0, 412}, {134, 1, 459, 65535}, {130, 0, 0, 415},
	{173, 1, 460, 65535}, {130, 0, 0, 418}, {138, 0, 0, 419},
	{147, 1, 461, 65535}, {160, 1, 462, 65535}, {181, 0, 0, 427},
	{130, 0, 0, 428}, {131, 0, 0, 429}, {166, 0, 0, 430},
	{182, 1, 463, 65535}, {168, 1, 464, 65535}, {180, 1, 465, 65535},
	{184, 2, 466, 65535}, {162, 1, 468, 65535}, {128, 1, 469, 65535},
	{148, 1, 470, 65535}, {148, 1, 471, 65535}, {168, 1, 472, 65535},
	{105, 1, 473, 65535}, {101, 1, 474, 65535}, {111, 1, 475, 10},
	{108, 1, 476, 65535}, {105, 3, 477, 65535}, {105, 1, 480, 65535},
	{97, 1, 481, 65535}, {107, 0, 0, 35}, {108, 0, 0, 40},
	{117, 0, 0, 41}, {97, 1, 482, 65535}, {101, 1, 483, 65535},
	{105, 0, 0, 47}, {116, 1, 484, 65535}, {116, 1, 485, 65535},
	{116, 1, 486, 65535}, {32, 1, 487, 65535}, {32, 0, 0, 62},
	{108, 0, 0, 63}, {32, 1, 488, 65535}, {105, 0, 0, 73},
	{108, 0, 0, 74}, {118, 0, 0, 75}, {108, 1, 489, 65535},
	{116, 2, 490, 65535}, {32, 1, 492, 65535}, {101, 0, 0, 85},
	{108, 0, 0, 86}, {101, 1, 493, 65535}, {105, 2, 494, 65535},
	{99, 0, 0, 96}, {112, 0, 0, 97}, {99, 1, 496, 65535},
	{115, 1, 497, 65535}, {32, 4, 498, 65535}, {100, 0, 0, 111},
	{105, 1, 502, 65535}, {32, 3, 503, 65535}, {32, 2, 506, 65535},
	{114, 1, 508, 65535}, {115, 1, 509, 65535}, {103, 1, 510, 65535},
	{97, 1, 511, 65535}, {32, 2, 512, 65535}, {101, 2, 514, 65535},
	{111, 1, 516, 65535}, {97, 1, 517, 65535}, {101, 1, 518, 147},
	{101, 0, 0, 154}, {116, 1, 519, 65535}, {103, 2, 520, 65535},
	{32, 3, 522, 65535}, {32, 3, 525, 65535}, {114, 1, 528, 171},
	{114, 1, 529, 174}, {108, 1, 530, 65535}, {101, 1, 531, 186},
	{105, 2, 532, 65535}, {114, 0, 0, 204}, {97, 1, 534, 65535},
	{99, 1, 535, 65535}, {101, 1, 536, 65535}, {105, 1, 537, 65535},
	{98, 1, 538, 65535}, {99, 2, 539, 65535}, {118, 0, 0, 231},
	{99, 1, 541, 65535}, {101, 1, 542, 65535}, {100, 1, 543, 65535},
	{111, 1, 544, 65535}, {97, 2, 545, 65535}, {97, 0, 0, 276},
	{111, 0, 0, 277}, {32, 2, 547, 65535}, {118, 1, 549, 65535},
	{105, 1, 550, 65535}, {98, 1, 551, 65535}, {112, 0, 0, 292},
	{114, 0, 0, 293}, {32, 2, 552, 65535}, {97, 1, 554, 65535},
	{32, 0, 0, 304}, {119, 0, 0, 305}, {97, 0, 0, 306},
	{105, 0, 0, 307}, {99, 1, 555, 65535}, {116, 1, 556, 65535},
	{99, 1, 557, 65535}, {97, 1, 558, 65535}, {32, 1, 559, 65535},
	{97, 1, 560, 65535}, {181, 1, 561, 65535}, {185, 1, 562, 65535},
	{135, 1, 563, 65535}, {184, 1, 564, 65535}, {137, 1, 565, 65535},
	{176, 1, 566, 65535}, {190, 1, 567, 65535}, {137, 1, 568, 65535},
	{190, 3, 569, 65535}, {128, 1, 572, 65535}, {181, 1, 573, 65535},
	{178, 0, 0, 363}, {188, 2, 574, 65535}, {130, 0, 0, 366},
	{133, 0, 0, 367}, {181, 0, 0, 368}, {184, 1, 576, 65535},
	{170, 1, 577, 65535}, {168, 1, 578, 65535}, {174, 1, 579, 65535},
	{175, 0, 0, 389}, {130, 1, 580, 65535}, {134, 0, 0, 392},
	{138, 1, 581, 65535}, {178, 0, 0, 400}, {183, 0, 0, 401},
	{130, 0, 0, 402}, {136, 1, 582, 65535}, {224, 2, 583, 65535},
	{224, 1, 585, 65535}, {224, 1, 586, 65535}, {227, 1, 587, 65535},
	{229, 1, 588, 65535}, {228, 1, 589, 65535}, {232, 2, 590, 65535},
	{229, 1, 592, 65535}, {229, 1, 593, 65535}, {233, 1, 594, 65535},
	{233, 1, 595, 65535}, {235, 1, 596, 65535}, {32, 2, 597, 65535},
	{236, 1, 599, 65535}, {234, 1, 600, 65535}, {114, 1, 601, 65535},
	{101, 1, 602, 65535}, {32, 4, 603, 65535}, {121, 1, 607, 65535},
	{99, 3, 608, 65535}, {103, 0, 0, 26}, {107, 1, 611, 65535},
	{99, 1, 612, 65535}, {32, 2, 613, 65535}, {106, 1, 615, 65535},
	{115, 1, 616, 65535}, {101, 2, 617, 65535}, {101, 1, 619, 65535},
	{97, 1, 620, 65535}, {107, 1, 621, 65535}, {116, 2, 622, 65535},
	{97, 1, 624, 65535}, {32, 0, 0, 78}, {98, 0, 0, 79},
	{114, 1, 625, 65535}, {108, 1, 626, 65535}, {108, 1, 627, 65535},
	{110, 0, 0, 95}, {115, 1, 628, 65535}, {32, 2, 629, 65535},
	{97, 0, 0, 107}, {109, 0, 0, 108}, {111, 0, 0, 109},
	{118, 0, 0, 110}, {32, 2, 631, 65535}, {97, 0, 0, 115},
	{109, 0, 0, 116}, {116, 0, 0, 117}, {97, 0, 0, 118},
	{116, 0, 0, 119}, {32, 2, 633, 65535}, {32, 3, 635, 65535},
	{105, 1, 638, 125}, {32, 3, 639, 65535}, {109, 1, 642, 65535},
	{111, 0, 0, 135}, {110, 1, 643, 136}, {116, 0, 0, 142},
	{32, 2, 644, 65535}, {116, 1, 646, 65535}, {32, 3, 647, 65535},
	{101, 1, 650, 65535}, {101, 0, 0, 158}, {105, 0, 0, 159},
	{108, 0, 0, 161}, {109, 0, 0, 162}, {115, 0, 0, 163},
	{105, 0, 0, 167}, {110, 0, 0, 168}, {115, 0, 0, 169},
	{32, 1, 651, 65535}, {32, 6, 652, 65535}, {111, 1, 658, 65535},
	{32, 8, 659, 65535}, {99, 1, 667, 65535}, {122, 0, 0, 203},
	{115, 2, 668, 65535}, {97, 1, 670, 65535}, {122, 1, 671, 65535},
	{97, 1, 672, 65535}, {101, 1, 673, 65535}, {105, 1, 674, 65535},
	{116, 1, 675, 65535}, {105, 1, 676, 65535}, {99, 1, 677, 65535},
	{32, 5, 678, 65535}, {109, 1, 683, 65535}, {99, 1, 684, 65535},
	{116, 1, 685, 65535}, {97, 0, 0, 278}, {109, 0, 0, 279},
	{105, 1, 686, 65535}, {115, 1, 687, 65535}, {105, 1, 688, 65535},
	{99, 0, 0, 296}, {108, 0, 0, 297}, {32, 2, 689, 65535},
	{104, 1, 691, 311}, {101, 1, 692, 65535}, {101, 1, 693, 65535},
	{114, 1, 694, 65535}, {109, 2, 695, 65535}, {99, 1, 697, 65535},
	{206, 1, 698, 65535}, {206, 1, 699, 65535}, {206, 1, 700, 65535},
	{208, 1, 701, 65535}, {208, 1, 702, 65535}, {209, 1, 703, 65535},
	{208, 1, 704, 65535}, {208, 1, 705, 65535}, {32, 0, 0, 354},
	{208, 0, 0, 355}, {209, 0, 0, 356}, {208, 1, 706, 65535},
	{208, 1, 707, 65535}, {46, 0, 0, 364}, {208, 0, 0, 365},
	{209, 1, 708, 65535}, {215, 1, 709, 65535}, {215, 1, 710, 65535},
	{216, 1, 711, 65535}, {216, 1, 712, 65535}, {216, 1, 713, 65535},
	{216, 2, 714, 65535}, {164, 0, 0, 410}, {165, 0, 0, 411},
	{166, 1, 716, 65535}, {185, 1, 717, 65535}, {129, 1, 718, 65535},
	{143, 1, 719, 65535}, {188, 1, 720, 65535}, {141, 0, 0, 434},
	{150, 0, 0, 435}, {164, 1, 721, 65535}, {133, 1, 722, 65535},
	{151, 1, 723, 65535}, {128, 1, 724, 65535}, {160, 1, 725, 65535},
	{235, 0, 0, 467}, {236, 0, 0, 468}, {178, 1, 726, 65535},
	{187, 1, 727, 65535}, {101, 1, 728, 1}, {115, 2, 729, 65535},
	{98, 0, 0, 11}, {111, 0, 0, 12}, {114, 0, 0, 13},
	{115, 0, 0, 14}, {115, 2, 731, 65535}, {108, 1, 733, 65535},
	{111, 1, 734, 65535}, {117, 0, 0, 25}, {101, 1, 735, 65535},
	{97, 1, 736, 65535}, {106, 0, 0, 33}, {115, 0, 0, 34},
	{116, 1, 737, 65535}, {116, 1, 738, 65535}, {110, 0, 0, 48},
	{117, 0, 0, 49}, {32, 3, 739, 65535}, {106, 1, 742, 65535},
	{111, 1, 743, 65535}, {104, 0, 0, 66}, {105, 0, 0, 67},
	{105, 1, 744, 65535}, {101, 1, 745, 65535}, {97, 1, 746, 65535},
	{105, 1, 747, 65535}, {111, 1, 748, 65535}, {109, 0, 0, 105},
	{111, 0, 0, 106}, {97, 0, 0, 112}, {118, 0, 0, 113},
	{109, 0, 0, 120}, {116, 0, 0, 121}, {109, 0, 0, 122},
	{111, 0, 0, 123}, {118, 0, 0, 124}, {32, 3, 749, 65535},
	{97, 0, 0, 129}, {109, 0, 0, 130}, {116, 0, 0, 131},
	{101, 1, 752, 65535}, {32, 1, 753, 65535}, {101, 0, 0, 143},
	{103, 0, 0, 144}, {32, 2, 754, 65535}, {97, 0, 0, 148},
	{101, 0, 0, 149}, {108, 3, 756, 65535}, {110, 1, 759, 155},
	{111, 1, 760, 65535}, {97, 0, 0, 175}, {100, 0, 0, 176},
	{108, 0, 0, 177}, {117, 0, 0, 178}, {118, 1, 761, 65535},
	{122, 0, 0, 181}, {32, 1, 762, 65535}, {98, 0, 0, 187},
	{99, 0, 0, 188}, {102, 1, 763, 65535}, {108, 0, 0, 191},
	{110, 0, 0, 192}, {111, 1, 764, 65535}, {114, 0, 0, 196},
	{115, 0, 0, 197}, {105, 2, 765, 65535}, {100, 0, 0, 205},
	{115, 0, 0, 206}, {115, 1, 767, 65535}, {97, 1, 768, 65535},
	{122, 1, 769, 65535}, {114, 1, 770, 65535}, {116, 1, 771, 65535},
	{101, 1, 772, 65535}, {116, 1, 773, 65535}, {122, 1, 774, 65535},
	{97, 0, 0, 240}, {105, 0, 0, 241}, {109, 1, 775, 65535},
	{110, 0, 0, 244}, {116, 0, 0, 245}, {109, 1, 776, 65535},
	{105, 1, 777, 65535}, {101, 2, 778, 65535}, {115, 1, 780, 65535},
	{105, 1, 781, 65535}, {101, 1, 782, 65535}, {109, 0, 0, 302},
	{116, 0, 0, 303}, {32, 2, 783, 65535}, {114, 3, 785, 65535},
	{106, 1, 788, 319}, {105, 1, 789, 65535}, {97, 0, 0, 324},
	{105, 0, 0, 325}, {122, 1, 790, 65535}, {185, 1, 791, 65535},
	{177, 1, 792, 65535}, {181, 1, 793, 65535}, {182, 1, 794, 65535},
	{181, 1, 795, 345}, {130, 1, 796, 65535}, {178, 1, 797, 65535},
	{181, 1, 798, 65535}, {190, 1, 799, 65535}, {186, 1, 800, 65535},
	{130, 1, 801, 65535}, {145, 1, 802, 65535}, {144, 2, 803, 65535},
	{168, 1, 805, 65535}, {177, 1, 806, 65535}, {180, 1, 807, 65535},
	{167, 0, 0, 403}, {182, 0, 0, 404}, {176, 1, 808, 65535},
	{136, 1, 809, 65535}, {161, 1, 810, 65535}, {175, 1, 811, 65535},
	{184, 1, 812, 65535}, {154, 4, 813, 65535}, {179, 2, 817, 65535},
	{156, 3, 819, 65535}, {163, 4, 822, 65535}, {168, 3, 826, 65535},
	{156, 2, 829, 65535}, {152, 1, 831, 65535}, {32, 2, 832, 65535},
	{101, 0, 0, 7}, {116, 0, 0, 8}, {101, 0, 0, 16},
	{105, 0, 0, 17}, {101, 2, 834, 65535}, {108, 2, 836, 65535},
	{108, 1, 838, 65535}, {32, 2, 839, 65535}, {101, 1, 841, 65535},
	{101, 1, 842, 65535}, {100, 0, 0, 51}, {116, 0, 0, 52},
	{118, 0, 0, 53}, {32, 3, 843, 65535}, {110, 1, 846, 65535},
	{110, 1, 847, 65535}, {108, 1, 848, 65535}, {116, 1, 849, 65535},
	{32, 3, 850, 65535}, {108, 1, 853, 65535}, {97, 0, 0, 126},
	{100, 0, 0, 127}, {112, 0, 0, 128}, {114, 1, 854, 133},
	{115, 1, 855, 65535}, {106, 0, 0, 145}, {108, 0, 0, 146},
	{39, 2, 856, 65535}, {97, 0, 0, 152}, {101, 0, 0, 153},
	{32, 0, 0, 156}, {118, 1, 858, 65535}, {111, 2, 859, 65535},
	{98, 1, 861, 65535}, {114, 1, 862, 65535}, {110, 1, 863, 65535},
	{97, 2, 864, 65535}, {101, 0, 0, 202}, {116, 1, 866, 213},
	{110, 2, 867, 65535}, {97, 1, 869, 65535}, {105, 1, 870, 65535},
	{97, 1, 871, 65535}, {116, 1, 872, 65535}, {97, 1, 873, 65535},
	{121, 1, 874, 65535}, {111, 1, 875, 65535}, {101, 1, 876, 65535},
	{111, 1, 877, 65535}, {100, 1, 878, 252}, {114, 3, 879, 65535},
	{101, 1, 882, 65535}, {97, 1, 883, 65535}, {110, 1, 884, 290},
	{97, 0, 0, 312}, {109, 0, 0, 313}, {101, 1, 885, 65535},
	{102, 0, 0, 317}, {108, 0, 0, 318}, {32, 0, 0, 320},
	{110, 1, 886, 65535}, {32, 2, 887, 65535}, {207, 1, 889, 65535},
	{206, 1, 890, 65535}, {207, 1, 891, 65535}, {209, 1, 892, 65535},
	{32, 0, 0, 346}, {208, 1, 893, 65535}, {208, 2, 894, 65535},
	{32, 1, 896, 65535}, {209, 1, 897, 65535}, {208, 1, 898, 65535},
	{208, 1, 899, 65535}, {215, 1, 900, 65535}, {32, 0, 0, 382},
	{215, 1, 901, 65535}, {216, 1, 902, 65535}, {216, 1, 903, 65535},
	{216, 1, 904, 65535}, {224, 2, 905, 65535}, {224, 1, 907, 65535},
	{227, 1, 908, 65535}, {232, 1, 909, 65535}, {233, 2, 910, 65535},
	{229, 0, 0, 436}, {230, 0, 0, 437}, {231, 0, 0, 438},
	{233, 0, 0, 439}, {230, 2, 912, 65535}, {233, 2, 914, 65535},
	{229, 1, 916, 65535}, {230, 1, 917, 65535}, {233, 2, 918, 65535},
	{227, 2, 920, 65535}, {229, 0, 0, 457}, {230, 0, 0, 458},
	{232, 0, 0, 459}, {32, 2, 922, 65535}, {234, 0, 0, 465},
	{235, 0, 0, 466}, {32, 0, 0, 471}, {234, 0, 0, 472},
	{32, 2, 924, 65535}, {97, 0, 0, 2}, {101, 0, 0, 3},
	{32, 0, 0, 19}, {115, 1, 926, 65535}, {101, 1, 927, 65535},
	{105, 0, 0, 24}, {32, 2, 928, 65535}, {98, 0, 0, 31},
	{111, 0, 0, 32}, {32, 2, 930, 65535}, {32, 2, 932, 65535},
	{114, 0, 0, 54}, {116, 2, 934, 65535}, {119, 0, 0, 57},
	{110, 1, 936, 65535}, {101, 2, 937, 65535}, {97, 1, 939, 65535},
	{101, 1, 940, 65535}, {104, 1, 941, 65535}, {105, 0, 0, 93},
	{121, 0, 0, 94}, {111, 1, 942, 65535}, {32, 0, 0, 134},
	{105, 1, 943, 65535}, {97, 0, 0, 150}, {101, 0, 0, 151},
	{101, 1, 944, 65535}, {109, 0, 0, 179}, {110, 0, 0, 180},
	{121, 1, 945, 65535}, {111, 1, 946, 65535}, {32, 1, 947, 65535},
	{32, 0, 0, 200}, {115, 0, 0, 201}, {115, 0, 0, 214},
	{101, 0, 0, 219}, {105, 0, 0, 220}, {110, 1, 948, 65535},
	{116, 1, 949, 65535}, {106, 1, 950, 65535}, {101, 1, 951, 65535},
	{106, 2, 952, 65535}, {116, 1, 954, 65535}, {114, 1, 955, 65535},
	{110, 1, 956, 65535}, {110, 1, 957, 65535}, {32, 10, 958, 65535},
	{97, 2, 968, 65535}, {101, 0, 0, 271}, {116, 1, 970, 65535},
	{106, 1, 971, 65535}, {99, 1, 972, 65535}, {32, 0, 0, 291},
	{32, 2, 973, 65535}, {32, 2, 975, 65535}, {114, 0, 0, 327},
	{116, 2, 977, 65535}, {132, 1, 979, 65535}, {178, 1, 980, 65535},
	{132, 1, 981, 65535}, {130, 1, 982, 65535}, {181, 1, 983, 65535},
	{184, 0, 0, 350}, {190, 0, 0, 351}, {208, 1, 984, 65535},
	{135, 1, 985, 65535}, {190, 1, 986, 65535}, {176, 2, 987, 65535},
	{149, 1, 989, 65535}, {149, 1, 990, 65535}, {167, 1, 991, 65535},
	{167, 1, 992, 65535}, {170, 1, 993, 65535}, {166, 0, 0, 413},
	{167, 0, 0, 414}, {184, 1, 994, 65535}, {130, 1, 995, 65535},
	{131, 1, 996, 65535}, {150, 0, 0, 432}, {152, 0, 0, 433},
	{138, 0, 0, 442}, {150, 2, 997, 65535}, {147, 0, 0, 445},
	{152, 0, 0, 446}, {160, 1, 999, 65535}, {150, 2, 1000, 65535},
	{128, 0, 0, 451}, {150, 0, 0, 452}, {129, 0, 0, 454},
	{131, 2, 1002, 65535}, {234, 1, 1004, 65535}, {235, 2, 1005, 65535},
	{235, 0, 0, 473}, {236, 0, 0, 474}, {32, 2, 1007, 65535},
	{32, 2, 1009, 65535}, {108, 0, 0, 27}, {116, 0, 0, 28},
	{97, 0, 0, 43}, {116, 0, 0, 44}, {109, 0, 0, 45},
	{115, 0, 0, 46}, {97, 0, 0, 55}, {101, 0, 0, 56},
	{116, 1, 1011, 65535}, {100, 0, 0, 76}, {114, 0, 0, 77},
	{116, 1, 1012, 65535}, {101, 1, 1013, 65535}, {97, 1, 1014, 65535},
	{100, 1, 1015, 65535}, {101, 1, 1016, 65535}, {114, 1, 1017, 172},
	{32, 1, 1018, 65535}, {109, 1, 1019, 189}, {116, 1, 1020, 65535},
	{101, 1, 1021, 221}, {101, 1, 1022, 65535}, {116, 1, 1023, 65535},
	{32, 1, 1024, 65535}, {32, 0, 0, 232}, {116, 1, 1025, 65535},
	{97, 1, 1026, 65535}, {101, 1, 1027, 242}, {100, 1, 1028, 65535},
	{97, 1, 1029, 65535}, {97, 1, 1030, 65535}, {99, 1, 1031, 65535},
	{105, 0, 0, 257}, {108, 0, 0, 258}, {110, 1, 1032, 65535},
	{112, 0, 0, 261}, {114, 0, 0, 262}, {115, 1, 1033, 65535},
	{116, 1, 1034, 65535}, {118, 1, 1035, 65535}, {100, 0, 0, 269},
	{116, 0, 0, 270}, {101, 1, 1036, 65535}, {105, 1, 1037, 65535},
	{101, 1, 1038, 288}, {97, 1, 1039, 65535}, {116, 0, 0, 316},
	{100, 0, 0, 322}, {115, 0, 0, 323}, {97, 0, 0, 328},
	{101, 0, 0, 329}, {206, 1, 1040, 65535}, {206, 1, 1041, 65535},
	{206, 1, 1042, 65535}, {208, 1, 1043, 65535}, {209, 1, 1044, 65535},
	{191, 1, 1045, 65535}, {208, 2, 1046, 65535}, {208, 1, 1048, 65535},
	{208, 1, 1049, 65535}, {209, 1, 1050, 65535}, {215, 1, 1051, 65535},
	{32, 1, 1052, 65535}, {216, 1, 1053, 65535}, {32, 1, 1054, 65535},
	{216, 1, 1055, 65535}, {178, 1, 1056, 65535}, {137, 1, 1057, 65535},
	{189, 2, 1058, 65535}, {135, 0, 0, 443}, {176, 0, 0, 444},
	{177, 2, 1060, 65535}, {135, 0, 0, 449}, {176, 0, 0, 450},
	{139, 0, 0, 455}, {170, 0, 0, 456}, {184, 2, 1062, 65535},
	{137, 0, 0, 463}, {167, 0, 0, 464}, {99, 0, 0, 20},
	{108, 0, 0, 21}, {114, 0, 0, 22}, {115, 0, 0, 23},
	{101, 1, 1064, 65535}, {101, 1, 1065, 65535}, {114, 1, 1066, 65535},
	{98, 1, 1067, 65535}, {111, 1, 1068, 99}, {32, 4, 1069, 65535},
	{32, 0, 0, 173}, {118, 1, 1073, 65535}, {32, 0, 0, 190},
	{104, 1, 1074, 65535}, {32, 0, 0, 222}, {32, 2, 1075, 65535},
	{101, 1, 1077, 65535}, {115, 1, 1078, 65535}, {101, 1, 1079, 65535},
	{106, 1, 1080, 65535}, {32, 0, 0, 243}, {101, 1, 1081, 65535},
	{100, 2, 1082, 65535}, {114, 1, 1084, 65535}, {111, 2, 1085, 65535},
	{101, 1, 1087, 65535}, {116, 1, 1088, 65535}, {111, 1, 1089, 65535},
	{105, 1, 1090, 65535}, {32, 2, 1091, 65535}, {99, 1, 1093, 65535},
	{32, 0, 0, 289}, {114, 1, 1094, 65535}, {181, 1, 1095, 65535},
	{177, 1, 1096, 65535}, {185, 1, 1097, 65535}, {181, 1, 1098, 65535},
	{128, 2, 1099, 65535}, {208, 1, 1101, 65535}, {181, 1, 1102, 65535},
	{184, 1, 1103, 65535}, {188, 1, 1104, 65535}, {184, 1, 1105, 65535},
	{130, 2, 1106, 65535}, {170, 1, 1108, 65535}, {215, 2, 1109, 65535},
	{177, 1, 1111, 65535}, {216, 1, 1112, 65535}, {177, 1, 1113, 65535},
	{224, 1, 1114, 65535}, {227, 2, 1115, 65535}, {228, 0, 0, 425},
	{230, 0, 0, 426}, {229, 0, 0, 447}, {233, 0, 0, 448},
	{128, 0, 0, 461}, {176, 0, 0, 462}, {32, 2, 1117, 65535},
	{100, 1, 1119, 65535}, {100, 1, 1120, 87}, {101, 1, 1121, 65535},
	{32, 1, 1122, 65535}, {97, 0, 0, 137}, {100, 1, 1123, 65535},
	{104, 0, 0, 140}, {109, 0, 0, 141}, {97, 1, 1124, 65535},
	{105, 1, 1125, 65535}, {115, 0, 0, 224}, {116, 0, 0, 225},
	{32, 1, 1126, 65535}, {105, 1, 1127, 228}, {32, 3, 1128, 65535},
	{32, 2, 1131, 65535}, {100, 1, 1133, 246}, {97, 0, 0, 249},
	{111, 1, 1134, 250}, {116, 1, 1135, 65535}, {110, 0, 0, 255},
	{118, 0, 0, 256}, {119, 1, 1136, 65535}, {111, 1, 1137, 65535},
	{112, 1, 1138, 65535}, {100, 1, 1139, 65535}, {97, 0, 0, 272},
	{115, 0, 0, 273}, {105, 1, 1140, 283}, {116, 1, 1141, 65535},
	{32, 1, 1142, 65535}, {207, 1, 1143, 65535}, {206, 1, 1144, 65535},
	{32, 2, 1145, 65535}, {208, 0, 0, 348}, {209, 0, 0, 349},
	{190, 1, 1147, 65535}, {209, 1, 1148, 65535}, {209, 1, 1149, 65535},
	{208, 1, 1150, 65535}, {209, 1, 1151, 65535}, {208, 0, 0, 373},
	{209, 1, 1152, 65535}, {32, 1, 1153, 65535}, {146, 0, 0, 383},
	{162, 0, 0, 384}, {32, 2, 1154, 65535}, {167, 1, 1156, 65535},
	{32, 1, 1157, 65535}, {184, 1, 1158, 65535}, {129, 0, 0, 420},
	{130, 1, 1159, 65535}, {100, 0, 0, 59}, {115, 0, 0, 60},
	{32, 1, 1160, 65535}, {101, 0, 0, 88}, {114, 1, 1161, 91},
	{99, 1, 1162, 65535}, {97, 1, 1163, 65535}, {115, 1, 1164, 65535},
	{115, 1, 1165, 193}, {115, 1, 1166, 65535}, {32, 2, 1167, 65535},
	{105, 0, 0, 233}, {106, 0, 0, 234}, {118, 0, 0, 235},
	{114, 0, 0, 236}, {116, 2, 1169, 65535}, {32, 2, 1171, 65535},
	{115, 0, 0, 251}, {105, 1, 1173, 65535}, {115, 1, 1174, 259},
	{114, 2, 1175, 65535}, {105, 1, 1177, 65535}, {101, 1, 1178, 65535},
	{32, 2, 1179, 65535}, {105, 1, 1181, 65535}, {206, 2, 1182, 65535},
	{131, 1, 1184, 65535}, {186, 1, 1185, 65535}, {208, 0, 0, 341},
	{209, 0, 0, 342}, {32, 1, 1186, 65535}, {130, 1, 1187, 65535},
	{130, 1, 1188, 65535}, {181, 1, 1189, 65535}, {130, 1, 1190, 65535},
	{140, 1, 1191, 65535}, {215, 2, 1192, 65535}, {216, 0, 0, 386},
	{217, 1, 1194, 65535}, {217, 2, 1195, 65535}, {216, 1, 1197, 65535},
	{153, 1, 1198, 65535}, {130, 2, 1199, 65535}, {110, 1, 1201, 65535},
	{108, 0, 0, 92}, {105, 1, 1202, 65535}, {122, 1, 1203, 65535},
	{32, 1, 1204, 65535}, {32, 2, 1205, 65535}, {105, 1, 1207, 226},
	{116, 0, 0, 229}, {118, 0, 0, 230}, {97, 0, 0, 237},
	{101, 0, 0, 238}, {102, 0, 0, 247}, {114, 0, 0, 248},
	{99, 1, 1208, 65535}, {32, 0, 0, 260}, {105, 0, 0, 263},
	{121, 0, 0, 264}, {99, 1, 1209, 265}, {111, 1, 1210, 267},
	{99, 0, 0, 284}, {116, 0, 0, 285}, {107, 1, 1211, 65535},
	{177, 0, 0, 331}, {181, 0, 0, 332}, {207, 1, 1212, 65535},
	{206, 2, 1213, 65535}, {209, 1, 1215, 65535}, {208, 1, 1216, 65535},
	{208, 1, 1217, 65535}, {208, 1, 1218, 65535}, {208, 1, 1219, 65535},
	{32, 2, 1220, 65535}, {160, 0, 0, 378}, {167, 0, 0, 379},
	{133, 1, 1222, 65535}, {132, 0, 0, 390}, {138, 0, 0, 391},
	{168, 1, 1223, 65535}, {224, 2, 1224, 65535}, {227, 0, 0, 421},
	{232, 0, 0, 422}, {101, 1, 1226, 65535}, {107, 1, 1227, 65535},
	{117, 1, 1228, 138}, {122, 1, 1229, 65535}, {115, 0, 0, 194},
	{116, 0, 0, 195}, {32, 0, 0, 227}, {108, 1, 1230, 65535},
	{115, 0, 0, 266}, {115, 0, 0, 268}, {101, 1, 1231, 65535},
	{132, 1, 1232, 65535}, {177, 1, 1233, 338}, {191, 0, 0, 340},
	{130, 1, 1234, 65535}, {181, 1, 1235, 65535}, {176, 1, 1236, 65535},
	{189, 1, 1237, 65535}, {181, 1, 1238, 65535}, {208, 0, 0, 374},
	{209, 0, 0, 375}, {216, 2, 1239, 65535}, {216, 2, 1241, 65535},
	{184, 0, 0, 416}, {185, 0, 0, 417}, {119, 1, 1243, 65535},
	{107, 1, 1244, 100}, {32, 0, 0, 139}, {97, 2, 1245, 65535},
	{101, 1, 1247, 253}, {108, 1, 1248, 314}, {206, 1, 1249, 65535},
	{32, 0, 0, 339}, {208, 2, 1250, 65535}, {209, 1, 1252, 65535},
	{209, 1, 1253, 65535}, {208, 1, 1254, 65535}, {32, 2, 1255, 65535},
	{170, 0, 0, 387}, {177, 0, 0, 388}, {174, 0, 0, 393},
	{175, 0, 0, 394}, {115, 1, 1257, 80}, {101, 0, 0, 101},
	{106, 0, 0, 184}, {117, 0, 0, 185}, {115, 0, 0, 254},
	{32, 0, 0, 315}, {181, 1, 1258, 65535}, {176, 0, 0, 352},
	{181, 0, 0, 353}, {130, 1, 1259, 65535}, {152, 1, 1260, 65535},
	{180, 1, 1261, 65535}, {208, 2, 1262, 65535}, {209, 1, 1264, 65535},
	{32, 0, 0, 81}, {32, 2, 1265, 65535}, {208, 1, 1267, 65535},
	{209, 1, 1268, 65535}, {209, 1, 1269, 65535}, {177, 0, 0, 369},
	{191, 0, 0, 370}, {130, 1, 1270, 65535}, {206, 3, 1271, 65535},
	{207, 0, 0, 337}, {181, 1, 1274, 65535}, {130, 1, 1275, 65535},
	{131, 2, 1276, 65535}, {208, 1, 1278, 65535}, {177, 1, 1279, 65535},
	{181, 0, 0, 335}, {186, 0, 0, 336}, {32, 2, 1280, 65535},
	{208, 1, 1282, 65535}, {208, 0, 0, 361}, {209, 0, 0, 362},
	{176, 1, 1283, 65535}, {206, 1, 1284, 65535}, {208, 0, 0, 357},
	{209, 0, 0, 358}, {181, 1, 1285, 65535}, {208, 1, 1286, 65535},
	{186, 1, 1287, 65535}, {32, 2, 1288, 65535}, {186, 1, 1290, 65535},
	{206, 1, 1291, 65535}, {208, 0, 0, 359}, {209, 0, 0, 360},
	{208, 2, 1292, 65535}, {191, 1, 1294, 65535}, {182, 0, 0, 371},
	{190, 0, 0, 372}, {206, 1, 1295, 65535}, {188, 1, 1296, 65535},
	{206, 2, 1297, 65535}, {177, 0, 0, 333}, {183, 0, 0, 334},
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
	0x0, 0x2255703, 0x200222, 0x4108300, 0x208222, 0x100401A,
	0x248002, 0x200022, 0x200, 0x5000, 0x0, 0x8022,
	0x209222, 0x208022, 0x8020, 0x11000, 0x249122, 0x0,
	0x20, 0x208A22, 0x40222, 0x10000, 0x8220, 0x222,
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
	"# out of #\0"
	"# perc olvasas\0"
	"# phut doc\0"
	"# points\0"
	"# prispevku\0"
	"# ratings\0"
	"# reactie\0"
	"# reacties\0"
	"# reacties op\0"
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
	"a propos\0"
	"a propos de l'auteur\0"
	"a propos de l'autrice\0"
	"a szerzorol\0"
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
	"about author\0"
	"about me\0"
	"about the author\0"
	"about the author:\0"
	"about the authors\0"
	"about the writer\0"
	"about this author\0"
	"about us\0"
	"acasa\0"
	"acceder aux commentaires\0"
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
	"add to collection\0"
	"add to favorites\0"
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
	"aller a la navigation\0"
	"aller a la recette\0"
	"aller a la recherche\0"
	"aller au contenu\0"
	"aller aux commentaires\0"
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
	"archives\0"
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
	"aus wikipedia, der freien enzyklopadie\0"
	"author bio\0"
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
	"bekijk reacties\0"
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
	"cet article est reserve\0"
	"cet article vous a ete utile\0"
	"cetak\0"
	"cette entree a ete publiee\0"
	"chi sono\0"
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
	"content is available under\0"
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
	"datenschutzerklarung\0"
	"de tekst gaat verder onder\0"
	"de tekst is beschikbaar\0"
	"de wikipedia, la enciclopedia\0"
	"deel\0"
	"deel artikel\0"
	"deel dit artikel\0"
	"deel op\0"
	"deine e-mail-adresse\0"
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
	"der text ist unter\0"
	"dernieres actualites\0"
	"descarga la app\0"
	"despre autor\0"
	"detta ar en nyhetsartikel\0"
	"deze pagina is voor het laatst\0"
	"did you find this\0"
	"did you make this\0"
	"did you try this\0"
	"diese seite wurde zuletzt\0"
	"dieser beitrag wurde\0"
	"dieser eintrag wurde\0"
	"din e-postadress\0"
	"direkt zum inhalt\0"
	"direkt zum rezept\0"
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
	"download article\0"
	"download as pdf\0"
	"download de app\0"
	"download our app\0"
	"download pdf\0"
	"download the app\0"
	"drucken\0"
	"drukuj\0"
	"e-mail to a friend\0"
	"ecouter\0"
	"ecouter l'article\0"
	"editor's choice\0"
	"editors' picks\0"
	"een versie van dit artikel\0"
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
	"esta entrada fue publicada\0"
	"esta pagina foi editada\0"
	"esta pagina se edito\0"
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
	"from wikipedia\0"
	"from wikipedia, the free encyclopedia\0"
	"fullscreen\0"
	"ga naar\0"
	"ga naar reacties\0"
	"ga naar recept\0"
	"ga til\0"
	"ga til kommentarer\0"
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
	"go to comments\0"
	"go to homepage\0"
	"got a story\0"
	"got a tip\0"
	"guardar\0"
	"guardar articulo\0"
	"guestbook\0"
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
	"het artikel gaat verder onder\0"
	"hidden categories:\0"
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
	"if you make this recipe\0"
	"ihre e-mail-adresse\0"
	"iklan\0"
	"il testo e disponibile\0"
	"il tuo indirizzo email\0"
	"il vous reste\0"
	"im browser ansehen\0"
	"im browser anzeigen\0"
	"image # of\0"
	"image gallery\0"
	"impressum\0"
	"imprimer\0"
	"imprimer l'article\0"
	"imprimer la recette\0"
	"imprimir\0"
	"imprimir receta\0"
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
	"ir a comentarios\0"
	"ir a la navegacion\0"
	"ir a la receta\0"
	"ir a los comentarios\0"
	"ir al contenido\0"
	"ir para a receita\0"
	"ir para o conteudo\0"
	"ir para os comentarios\0"
	"iratkozz fel\0"
	"iratkozzon fel\0"
	"iscriviti\0"
	"iscriviti alla\0"
	"ispisi\0"
	"izbornik\0"
	"ja e assinante\0"
	"jaa\0"
	"jaa facebookissa\0"
	"je e-mailadres\0"
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
	"jump to comments\0"
	"jump to recipe\0"
	"jump to video\0"
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
	"komentar\0"
	"komentare\0"
	"komentari\0"
	"komentarz\0"
	"komentarze\0"
	"komentiraj\0"
	"kommentar\0"
	"kommentar schreiben\0"
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
	"l'autore\0"
	"la derniere modification de cette page\0"
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
	"leer comentarios\0"
	"lees verder na de\0"
	"leestijd\0"
	"legal notice\0"
	"legfrissebb\0"
	"leggi i commenti\0"
	"legolvasottabb\0"
	"les plus commentes\0"
	"les plus lus\0"
	"les plus lus :\0"
	"les plus partages\0"
	"les plus populaires\0"
	"les textes sont disponibles sous\0"
	"lesedauer\0"
	"lesetid\0"
	"lesezeit\0"
	"let us know\0"
	"lihat komentar\0"
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
	"lue kommentit\0"
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
	"meet the author\0"
	"megosztas\0"
	"megosztas facebookon\0"
	"mehr anzeigen\0"
	"meistgelesen\0"
	"meistgelesen im ressort\0"
	"meistgelesene artikel\0"
	"meld deg pa\0"
	"meld je aan\0"
	"melden sie sich\0"
	"member-only story\0"
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
	"o autorce\0"
	"o autorovi\0"
	"o autorze\0"
	"o mne\0"
	"o mnie\0"
	"o seu endereco de\0"
	"o teu endereco de\0"
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
	"om forfattaren\0"
	"om forfatteren\0"
	"om mig\0"
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
	"ouca este conteudo\0"
	"our mailing address is\0"
	"our standards: the\0"
	"ouvir\0"
	"ouvir artigo\0"
	"ouvir noticia\0"
	"over de auteur\0"
	"over mij\0"
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
	"prejit na komentare\0"
	"prejit na recept\0"
	"prejst na\0"
	"prejst na komentare\0"
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
	"print recipe\0"
	"print this\0"
	"print this page\0"
	"privacy policy\0"
	"promoted\0"
	"promoted content\0"
	"proximo\0"
	"przejdz do\0"
	"przejdz do komentarzy\0"
	"przejdz do przepisu\0"
	"pubblicita\0"
	"publi-redactionnel\0"
	"publicidad\0"
	"publicidade\0"
	"publicitat\0"
	"publicitate\0"
	"publicite\0"
	"published in\0"
	"pular para\0"
	"pular para a receita\0"
	"qq空间\0"
	"quang cao\0"
	"questo articolo e stato pubblicato in\0"
	"rate recipe\0"
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
	"republish our articles\0"
	"republish this article\0"
	"reserve aux abonnes\0"
	"retour a\0"
	"retour en haut\0"
	"retrieved from \"http\0"
	"return to\0"
	"reuse this content\0"
	"rezept drucken\0"
	"ricevi la\0"
	"rss\0"
	"rss feed\0"
	"s'abonner\0"
	"s'inscrire a\0"
	"salin tautan\0"
	"salta al contenuto\0"
	"saltar a la receta\0"
	"saltar al contenido\0"
	"saltar para a navegacao\0"
	"salva\0"
	"salva articolo\0"
	"sao chep lien ket\0"
	"sari la\0"
	"save\0"
	"save article\0"
	"save for later\0"
	"save recipe\0"
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
	"se edito esta pagina\0"
	"search\0"
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
	"siirry kommentteihin\0"
	"siirry sisaltoon\0"
	"simpan\0"
	"siste nytt\0"
	"site map\0"
	"site navigation\0"
	"sitemap\0"
	"skip advertisement\0"
	"skip to\0"
	"skip to comments\0"
	"skip to recipe\0"
	"skomentuj\0"
	"skopiuj link\0"
	"skriv ut\0"
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
	"sponsored content\0"
	"sponsrat innehall\0"
	"stampa\0"
	"stampa ricetta\0"
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
	"sull'autore\0"
	"sull'autrice\0"
	"support independent journalism\0"
	"support our journalism\0"
	"support us\0"
	"supported by\0"
	"suscribase\0"
	"suscribete\0"
	"suscribete a\0"
	"suscribirse\0"
	"swipe to\0"
	"syndicate this\0"
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
	"top news\0"
	"top of page\0"
	"top stories\0"
	"top-themen\0"
	"torna alla\0"
	"torna su\0"
	"trackback\0"
	"trackbacks\0"
	"trang chu\0"
	"trending\0"
	"trending now\0"
	"try for free\0"
	"tu direccion de correo\0"
	"tuitar\0"
	"tuitear\0"
	"tulis komentar\0"
	"tulosta\0"
	"tumblr\0"
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
	"uber den autor\0"
	"uber die autorin\0"
	"uber mich\0"
	"udostepnij\0"
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
	"uusimmat\0"
	"uygulamayi indir\0"
	"vai ai commenti\0"
	"vai al contenuto\0"
	"vai alla navigazione\0"
	"vai alla ricetta\0"
	"valikko\0"
	"vedi i commenti\0"
	"ver comentarios\0"
	"ver en el navegador\0"
	"ver en tu navegador\0"
	"ver mas\0"
	"ver no navegador\0"
	"ver os comentarios\0"
	"versenden\0"
	"vezi comentariile\0"
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
	"vikipedi, ozgur\0"
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
	"votre adresse de messagerie\0"
	"votre adresse e-mail\0"
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
	"xem binh luan\0"
	"xem nhieu\0"
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
	"you received this email\0"
	"you're receiving this\0"
	"your browser does not\0"
	"your email\0"
	"youtube\0"
	"yukari cik\0"
	"z wikipedie, otevrene\0"
	"z wikipedii, wolnej\0"
	"zaloguj sie\0"
	"zamow newsletter\0"
	"zapisz\0"
	"zapisz sie\0"
	"zaprenumeruj\0"
	"zdielat\0"
	"zdielat na\0"
	"zobacz komentarze\0"
	"zobacz w przegladarce\0"
	"zobrazit komentare\0"
	"zobrazit v prohlizeci\0"
	"zoeken\0"
	"zoom\0"
	"zu den kommentaren\0"
	"zum autor\0"
	"zum hauptinhalt\0"
	"zum inhalt\0"
	"zum kommentarbereich\0"
	"zum newsletter\0"
	"zum rezept\0"
	"zum rezept springen\0"
	"zur autorin\0"
	"zur navigation\0"
	"zur startseite\0"
	"zur suche springen\0"
	"zuruck zur\0"
	"αναζητηση\0"
	"αντιγραφη συνδεσμου\0"
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
	"ваш e-mail\0"
	"ваш адрес email\0"
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
	"до рецепту\0"
	"добавить комментарии\0"
	"друк\0"
	"за автора\0"
	"залишити коментар\0"
	"зберегти\0"
	"знаишли помилку\0"
	"категории:\0"
	"коментар\0"
	"коментари\0"
	"коментарі\0"
	"коментувати\0"
	"комментариев\0"
	"комментарии\0"
	"комментировать\0"
	"копираи връзката\0"
	"лента новостеи\0"
	"материал из википедии\0"
	"матеріал з вікіпедіі\0"
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
	"об авторе\0"
	"обо мне\0"
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
	"переити до коментарів\0"
	"переити к\0"
	"переити к комментариям\0"
	"переити к навигации\0"
	"переити к рецепту\0"
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
	"про автора\0"
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
	"твитнуть\0"
	"твітнути\0"
	"текст доступен по лицензии\0"
	"търсене\0"
	"увіити\0"
	"час читання\0"
	"читати #\0"
	"читать комментарии\0"
	"эта страница в последнии раз\0"
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
	"לתגובות\0"
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
	"الانتقال الي التعليقات\0"
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
	"ここをクリック\0"
	"この記事は会員限定\0"
	"この記事は有料\0"
	"この記事は約\0"
	"この記事を書いた人\0"
	"よく読まれている記事\0"
	"アクセスランキング\0"
	"コメント\0"
	"コメントする\0"
	"コメントを書く\0"
	"コメントを残す\0"
	"コメントを見る\0"
	"コンテンツへ\0"
	"シェア\0"
	"シェアする\0"
	"スポンサーリンク\0"
	"ツイート\0"
	"トップへ戻る\0"
	"トラックバック\0"
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
	"レシピへ\0"
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
	"作者简介\0"
	"作者簡介\0"
	"保存\0"
	"共有\0"
	"关于作者\0"
	"关注公众号\0"
	"关注我们\0"
	"出典: フリー百科事典\0"
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
	"推文\0"
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
	"查看評論\0"
	"查看评论\0"
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
	"维基百科,自由的百科全书\0"
	"网友评论\0"
	"菜单\0"
	"著者プロフィール\0"
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
	"關於作者\0"
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
	"뉴스레터\0"
	"다음\0"
	"다음기사\0"
	"댓글\0"
	"댓글 #\0"
	"댓글 달기\0"
	"댓글 보기\0"
	"댓글 쓰기\0"
	"댓글보기\0"
	"댓글쓰기\0"
	"레시피로 이동\0"
	"로그인\0"
	"링크 복사\0"
	"많이 본 기사\0"
	"많이 본 뉴스\0"
	"맨 위로\0"
	"메뉴\0"
	"미디어로그\0"
	"바로가기\0"
	"방명록\0"
	"분류 전체보기\0"
	"스크랩\0"
	"스폰서\0"
	"실시간 뉴스\0"
	"앱 다운로드\0"
	"위치로그\0"
	"위키백과, 우리 모두의\0"
	"이전\0"
	"이전기사\0"
	"인기 기사\0"
	"인기기사\0"
	"인쇄\0"
	"읽는 시간\0"
	"전체보기\0"
	"제보는\0"
	"조회 #\0"
	"조회수 #\0"
	"좋아요\0"
	"좋아요 #\0"
	"최신기사\0"
	"최신뉴스\0"
	"추천 #\0"
	"카카오톡\0"
	"태그\0"
	"트위터\0"
	"트윗\0"
	"트윗하기\0"
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
	{60, PCUT_FURNITURE_COMMENTS, 1},
	{77, PCUT_FURNITURE_COMMENTS, 2},
	{87, PCUT_FURNITURE_COMMENTS, 2},
	{101, PCUT_FURNITURE_COMMENTS, 2},
	{116, PCUT_FURNITURE_COMMENTS, 1},
	{135, PCUT_FURNITURE_COMMENTS, 2},
	{146, PCUT_FURNITURE_COMMENTS, 1},
	{159, PCUT_FURNITURE_COMMENTS, 2},
	{170, PCUT_FURNITURE_COMMENTS, 2},
	{181, PCUT_FURNITURE_COMMENTS, 1},
	{195, PCUT_FURNITURE_READING, 2},
	{210, PCUT_FURNITURE_READING, 2},
	{215, PCUT_FURNITURE_READING, 2},
	{226, PCUT_FURNITURE_SHARE, 2},
	{238, PCUT_FURNITURE_SHARE, 2},
	{255, PCUT_FURNITURE_SHARE, 2},
	{272, PCUT_FURNITURE_SHARE, 2},
	{287, PCUT_FURNITURE_COMMENTS, 2},
	{301, PCUT_FURNITURE_COMMENTS, 2},
	{312, PCUT_FURNITURE_COMMENTS, 2},
	{324, PCUT_FURNITURE_COMMENTS, 2},
	{336, PCUT_FURNITURE_COMMENTS, 2},
	{349, PCUT_FURNITURE_COMMENTS, 2},
	{361, PCUT_FURNITURE_COMMENTS, 2},
	{373, PCUT_FURNITURE_COMMENTS, 2},
	{386, PCUT_FURNITURE_COMMENTS, 2},
	{399, PCUT_FURNITURE_COMMENTS, 2},
	{411, PCUT_FURNITURE_COMMENTS, 1},
	{426, PCUT_FURNITURE_COMMENTS, 2},
	{439, PCUT_FURNITURE_COMMENTS, 1},
	{455, PCUT_FURNITURE_COMMENTS, 2},
	{469, PCUT_FURNITURE_COMMENTS, 1},
	{488, PCUT_FURNITURE_COMMENTS, 2},
	{501, PCUT_FURNITURE_SHARE, 2},
	{508, PCUT_FURNITURE_SHARE, 2},
	{516, PCUT_FURNITURE_READING, 2},
	{522, PCUT_FURNITURE_READING, 2},
	{536, PCUT_FURNITURE_READING, 2},
	{549, PCUT_FURNITURE_READING, 2},
	{561, PCUT_FURNITURE_READING, 2},
	{576, PCUT_FURNITURE_READING, 2},
	{593, PCUT_FURNITURE_READING, 2},
	{610, PCUT_FURNITURE_READING, 2},
	{627, PCUT_FURNITURE_READING, 2},
	{644, PCUT_FURNITURE_READING, 2},
	{659, PCUT_FURNITURE_READING, 2},
	{673, PCUT_FURNITURE_READING, 2},
	{688, PCUT_FURNITURE_READING, 2},
	{702, PCUT_FURNITURE_READING, 2},
	{717, PCUT_FURNITURE_READING, 2},
	{728, PCUT_FURNITURE_READING, 2},
	{751, PCUT_FURNITURE_READING, 2},
	{767, PCUT_FURNITURE_READING, 2},
	{774, PCUT_FURNITURE_READING, 2},
	{786, PCUT_FURNITURE_READING, 2},
	{800, PCUT_FURNITURE_READING, 2},
	{817, PCUT_FURNITURE_READING, 2},
	{827, PCUT_FURNITURE_READING, 2},
	{846, PCUT_FURNITURE_READING, 2},
	{862, PCUT_FURNITURE_READING, 2},
	{881, PCUT_FURNITURE_READING, 2},
	{891, PCUT_FURNITURE_READING, 2},
	{912, PCUT_FURNITURE_READING, 2},
	{927, PCUT_FURNITURE_READING, 2},
	{945, PCUT_FURNITURE_READING, 2},
	{954, PCUT_FURNITURE_READING, 2},
	{974, PCUT_FURNITURE_READING, 2},
	{984, PCUT_FURNITURE_READING, 2},
	{1005, PCUT_FURNITURE_READING, 2},
	{1026, PCUT_FURNITURE_READING, 2},
	{1046, PCUT_FURNITURE_READING, 2},
	{1062, PCUT_FURNITURE_SHARE, 2},
	{1073, PCUT_FURNITURE_READING, 2},
	{1088, PCUT_FURNITURE_READING, 2},
	{1099, PCUT_FURNITURE_SHARE, 2},
	{1108, PCUT_FURNITURE_COMMENTS, 2},
	{1120, PCUT_FURNITURE_SHARE, 2},
	{1130, PCUT_FURNITURE_COMMENTS, 2},
	{1140, PCUT_FURNITURE_COMMENTS, 2},
	{1151, PCUT_FURNITURE_COMMENTS, 1},
	{1165, PCUT_FURNITURE_SHARE, 2},
	{1177, PCUT_FURNITURE_SHARE, 2},
	{1185, PCUT_FURNITURE_COMMENTS, 2},
	{1195, PCUT_FURNITURE_COMMENTS, 1},
	{1208, PCUT_FURNITURE_COMMENTS, 2},
	{1219, PCUT_FURNITURE_COMMENTS, 2},
	{1231, PCUT_FURNITURE_COMMENTS, 1},
	{1246, PCUT_FURNITURE_SHARE, 2},
	{1257, PCUT_FURNITURE_SHARE, 2},
	{1267, PCUT_FURNITURE_SHARE, 2},
	{1275, PCUT_FURNITURE_SHARE, 2},
	{1284, PCUT_FURNITURE_COMMENTS, 1},
	{1298, PCUT_FURNITURE_COMMENTS, 2},
	{1310, PCUT_FURNITURE_COMMENTS, 2},
	{1323, PCUT_FURNITURE_SHARE, 2},
	{1332, PCUT_FURNITURE_SHARE, 2},
	{1342, PCUT_FURNITURE_SHARE, 2},
	{1350, PCUT_FURNITURE_SHARE, 2},
	{1358, PCUT_FURNITURE_COMMENTS, 2},
	{1366, PCUT_FURNITURE_COMMENTS, 2},
	{1381, PCUT_FURNITURE_COMMENTS, 2},
	{1400, PCUT_FURNITURE_COMMENTS, 2},
	{1421, PCUT_FURNITURE_COMMENTS, 2},
	{1442, PCUT_FURNITURE_COMMENTS, 2},
	{1463, PCUT_FURNITURE_COMMENTS, 2},
	{1486, PCUT_FURNITURE_COMMENTS, 2},
	{1513, PCUT_FURNITURE_COMMENTS, 2},
	{1538, PCUT_FURNITURE_COMMENTS, 2},
	{1563, PCUT_FURNITURE_READING, 2},
	{1585, PCUT_FURNITURE_READING, 2},
	{1611, PCUT_FURNITURE_READING, 2},
	{1633, PCUT_FURNITURE_READING, 2},
	{1655, PCUT_FURNITURE_COMMENTS, 2},
	{1670, PCUT_FURNITURE_COMMENTS, 2},
	{1683, PCUT_FURNITURE_COMMENTS, 2},
	{1700, PCUT_FURNITURE_READING, 2},
	{1724, PCUT_FURNITURE_READING, 2},
	{1748, PCUT_FURNITURE_COMMENTS, 2},
	{1763, PCUT_FURNITURE_COMMENTS, 2},
	{1772, PCUT_FURNITURE_COMMENTS, 2},
	{1786, PCUT_FURNITURE_COMMENTS, 2},
	{1806, PCUT_FURNITURE_READING, 2},
	{1826, PCUT_FURNITURE_READING, 2},
	{1840, PCUT_FURNITURE_READING, 2},
	{1854, PCUT_FURNITURE_COMMENTS, 2},
	{1865, PCUT_FURNITURE_COMMENTS, 2},
	{1876, PCUT_FURNITURE_COMMENTS, 2},
	{1884, PCUT_FURNITURE_COMMENTS, 2},
	{1899, PCUT_FURNITURE_COMMENTS, 2},
	{1907, PCUT_FURNITURE_READING, 2},
	{1919, PCUT_FURNITURE_PROMPT, 1},
	{1930, PCUT_FURNITURE_ADVERT, 0},
	{1940, PCUT_FURNITURE_MOST_READ, 0},
	{1949, PCUT_FURNITURE_NAVIGATION, 0},
	{1958, PCUT_FURNITURE_CARD, 0},
	{1979, PCUT_FURNITURE_CARD, 0},
	{2001, PCUT_FURNITURE_CARD, 0},
	{2013, PCUT_FURNITURE_PROMPT, 1},
	{2039, PCUT_FURNITURE_PROMPT, 1},
	{2063, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2072, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2076, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2087, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2096, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2107, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2119, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2134, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2143, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2155, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2166, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2174, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2185, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2198, PCUT_FURNITURE_SHARE, 1},
	{2223, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2234, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2249, PCUT_FURNITURE_CARD, 0},
	{2262, PCUT_FURNITURE_NAVIGATION, 0},
	{2271, PCUT_FURNITURE_CARD, 0},
	{2288, PCUT_FURNITURE_CARD, 1},
	{2306, PCUT_FURNITURE_CARD, 0},
	{2324, PCUT_FURNITURE_CARD, 0},
	{2341, PCUT_FURNITURE_CARD, 0},
	{2359, PCUT_FURNITURE_NAVIGATION, 0},
	{2368, PCUT_FURNITURE_NAVIGATION, 0},
	{2374, PCUT_FURNITURE_COMMENTS, 0},
	{2399, PCUT_FURNITURE_NAVIGATION, 0},
	{2406, PCUT_FURNITURE_NAVIGATION, 0},
	{2417, PCUT_FURNITURE_NAVIGATION, 1},
	{2432, PCUT_FURNITURE_NAVIGATION, 0},
	{2446, PCUT_FURNITURE_NAVIGATION, 0},
	{2454, PCUT_FURNITURE_NAVIGATION, 1},
	{2464, PCUT_FURNITURE_NAVIGATION, 1},
	{2476, PCUT_FURNITURE_ADVERT, 0},
	{2479, PCUT_FURNITURE_COMMENTS, 0},
	{2497, PCUT_FURNITURE_COMMENTS, 0},
	{2511, PCUT_FURNITURE_COMMENTS, 0},
	{2523, PCUT_FURNITURE_SHARE, 0},
	{2541, PCUT_FURNITURE_SHARE, 0},
	{2558, PCUT_FURNITURE_ADVERT, 0},
	{2562, PCUT_FURNITURE_ADVERT, 0},
	{2569, PCUT_FURNITURE_ADVERT, 0},
	{2581, PCUT_FURNITURE_ADVERT, 0},
	{2594, PCUT_FURNITURE_NAVIGATION, 0},
	{2604, PCUT_FURNITURE_ADVERT, 0},
	{2622, PCUT_FURNITURE_ADVERT, 0},
	{2636, PCUT_FURNITURE_ADVERT, 0},
	{2675, PCUT_FURNITURE_ADVERT, 0},
	{2710, PCUT_FURNITURE_ADVERT, 1},
	{2746, PCUT_FURNITURE_ADVERT, 0},
	{2761, PCUT_FURNITURE_ADVERT, 0},
	{2773, PCUT_FURNITURE_ADVERT, 0},
	{2785, PCUT_FURNITURE_SHARE, 0},
	{2795, PCUT_FURNITURE_PROMPT, 1},
	{2815, PCUT_FURNITURE_NAVIGATION, 0},
	{2819, PCUT_FURNITURE_COMMENTS, 0},
	{2842, PCUT_FURNITURE_MOST_READ, 0},
	{2851, PCUT_FURNITURE_MOST_READ, 0},
	{2872, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2883, PCUT_FURNITURE_NAVIGATION, 0},
	{2892, PCUT_FURNITURE_NAVIGATION, 0},
	{2912, PCUT_FURNITURE_NAVIGATION, 1},
	{2934, PCUT_FURNITURE_NAVIGATION, 0},
	{2953, PCUT_FURNITURE_NAVIGATION, 1},
	{2974, PCUT_FURNITURE_NAVIGATION, 1},
	{2991, PCUT_FURNITURE_COMMENTS, 0},
	{3014, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3035, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3059, PCUT_FURNITURE_MOST_READ, 0},
	{3078, PCUT_FURNITURE_NAVIGATION, 0},
	{3088, PCUT_FURNITURE_NAVIGATION, 0},
	{3097, PCUT_FURNITURE_READING, 0},
	{3105, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3115, PCUT_FURNITURE_NAVIGATION, 0},
	{3124, PCUT_FURNITURE_ADVERT, 0},
	{3132, PCUT_FURNITURE_ADVERT, 0},
	{3141, PCUT_FURNITURE_ADVERT, 0},
	{3148, PCUT_FURNITURE_ADVERT, 0},
	{3156, PCUT_FURNITURE_ADVERT, 0},
	{3164, PCUT_FURNITURE_ADVERT, 0},
	{3173, PCUT_FURNITURE_NAVIGATION, 0},
	{3182, PCUT_FURNITURE_ADVERT, 0},
	{3190, PCUT_FURNITURE_ADVERT, 0},
	{3199, PCUT_FURNITURE_ADVERT, 0},
	{3207, PCUT_FURNITURE_ADVERT, 0},
	{3216, PCUT_FURNITURE_PROMPT, 1},
	{3233, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3251, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3260, PCUT_FURNITURE_NAVIGATION, 0},
	{3264, PCUT_FURNITURE_NAVIGATION, 0},
	{3273, PCUT_FURNITURE_ADVERT, 0},
	{3311, PCUT_FURNITURE_ADVERT, 0},
	{3335, PCUT_FURNITURE_ADVERT, 0},
	{3373, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3389, PCUT_FURNITURE_MOST_READ, 0},
	{3411, PCUT_FURNITURE_READING, 0},
	{3427, PCUT_FURNITURE_SHARE, 0},
	{3443, PCUT_FURNITURE_ADVERT, 1},
	{3469, PCUT_FURNITURE_COMMENTS, 0},
	{3490, PCUT_FURNITURE_SHARE, 0},
	{3505, PCUT_FURNITURE_READING, 0},
	{3522, PCUT_FURNITURE_ADVERT, 1},
	{3548, PCUT_FURNITURE_ADVERT, 1},
	{3576, PCUT_FURNITURE_ADVERT, 1},
	{3603, PCUT_FURNITURE_ADVERT, 0},
	{3624, PCUT_FURNITURE_MOST_READ, 0},
	{3638, PCUT_FURNITURE_READING, 0},
	{3646, PCUT_FURNITURE_READING, 0},
	{3665, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3673, PCUT_FURNITURE_SUBSCRIBE, 0},
	{3680, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3689, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3702, PCUT_FURNITURE_SHARE, 1},
	{3722, PCUT_FURNITURE_SHARE, 1},
	{3741, PCUT_FURNITURE_SHARE, 1},
	{3754, PCUT_FURNITURE_PROMPT, 0},
	{3793, PCUT_FURNITURE_CARD, 0},
	{3804, PCUT_FURNITURE_NAVIGATION, 0},
	{3816, PCUT_FURNITURE_NAVIGATION, 1},
	{3829, PCUT_FURNITURE_NAVIGATION, 0},
	{3841, PCUT_FURNITURE_SHARE, 0},
	{3849, PCUT_FURNITURE_SHARE, 1},
	{3860, PCUT_FURNITURE_SHARE, 0},
	{3879, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3891, PCUT_FURNITURE_COMMENTS, 0},
	{3915, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3931, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3951, PCUT_FURNITURE_READING, 0},
	{3967, PCUT_FURNITURE_SHARE, 0},
	{3982, PCUT_FURNITURE_PROMPT, 1},
	{4001, PCUT_FURNITURE_PROMPT, 1},
	{4019, PCUT_FURNITURE_COMMENTS, 0},
	{4035, PCUT_FURNITURE_MOST_READ, 0},
	{4043, PCUT_FURNITURE_MOST_READ, 0},
	{4063, PCUT_FURNITURE_NAVIGATION, 0},
	{4071, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4088, PCUT_FURNITURE_MOST_READ, 0},
	{4106, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4119, PCUT_FURNITURE_ADVERT, 0},
	{4130, PCUT_FURNITURE_MOST_READ, 0},
	{4143, PCUT_FURNITURE_SHARE, 0},
	{4150, PCUT_FURNITURE_SHARE, 0},
	{4158, PCUT_FURNITURE_ADVERT, 0},
	{4175, PCUT_FURNITURE_NAVIGATION, 1},
	{4186, PCUT_FURNITURE_NAVIGATION, 0},
	{4203, PCUT_FURNITURE_NAVIGATION, 0},
	{4231, PCUT_FURNITURE_COMMENTS, 0},
	{4241, PCUT_FURNITURE_SHARE, 1},
	{4252, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4265, PCUT_FURNITURE_SHARE, 0},
	{4273, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4281, PCUT_FURNITURE_SHARE, 0},
	{4290, PCUT_FURNITURE_PROMPT, 1},
	{4313, PCUT_FURNITURE_NAVIGATION, 1},
	{4324, PCUT_FURNITURE_MOST_READ, 0},
	{4338, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4352, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4364, PCUT_FURNITURE_NAVIGATION, 0},
	{4371, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4383, PCUT_FURNITURE_NAVIGATION, 0},
	{4391, PCUT_FURNITURE_NAVIGATION, 0},
	{4396, PCUT_FURNITURE_READING, 1},
	{4408, PCUT_FURNITURE_NAVIGATION, 1},
	{4420, PCUT_FURNITURE_NAVIGATION, 1},
	{4431, PCUT_FURNITURE_NAVIGATION, 1},
	{4444, PCUT_FURNITURE_NAVIGATION, 1},
	{4457, PCUT_FURNITURE_NAVIGATION, 1},
	{4469, PCUT_FURNITURE_NAVIGATION, 1},
	{4479, PCUT_FURNITURE_NAVIGATION, 0},
	{4487, PCUT_FURNITURE_PROMPT, 1},
	{4511, PCUT_FURNITURE_MOST_READ, 0},
	{4527, PCUT_FURNITURE_NAVIGATION, 0},
	{4533, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4557, PCUT_FURNITURE_PROMPT, 1},
	{4586, PCUT_FURNITURE_SHARE, 0},
	{4592, PCUT_FURNITURE_PROMPT, 1},
	{4619, PCUT_FURNITURE_NAVIGATION, 0},
	{4628, PCUT_FURNITURE_SHARE, 0},
	{4636, PCUT_FURNITURE_SHARE, 1},
	{4648, PCUT_FURNITURE_ADVERT, 1},
	{4669, PCUT_FURNITURE_PROMPT, 1},
	{4680, PCUT_FURNITURE_PROMPT, 1},
	{4695, PCUT_FURNITURE_PROMPT, 1},
	{4709, PCUT_FURNITURE_PROMPT, 1},
	{4726, PCUT_FURNITURE_SHARE, 0},
	{4741, PCUT_FURNITURE_PROMPT, 1},
	{4753, PCUT_FURNITURE_PROMPT, 1},
	{4765, PCUT_FURNITURE_NAVIGATION, 0},
	{4771, PCUT_FURNITURE_NAVIGATION, 1},
	{4782, PCUT_FURNITURE_MOST_READ, 0},
	{4796, PCUT_FURNITURE_COMMENTS, 0},
	{4805, PCUT_FURNITURE_COMMENTS, 0},
	{4816, PCUT_FURNITURE_COMMENTS, 0},
	{4827, PCUT_FURNITURE_COMMENTS, 0},
	{4839, PCUT_FURNITURE_COMMENTS, 0},
	{4847, PCUT_FURNITURE_COMMENTS, 0},
	{4869, PCUT_FURNITURE_COMMENTS, 0},
	{4878, PCUT_FURNITURE_COMMENTS, 0},
	{4890, PCUT_FURNITURE_COMMENTS, 0},
	{4903, PCUT_FURNITURE_COMMENTS, 0},
	{4913, PCUT_FURNITURE_COMMENTS, 0},
	{4922, PCUT_FURNITURE_COMMENTS, 0},
	{4931, PCUT_FURNITURE_COMMENTS, 0},
	{4943, PCUT_FURNITURE_COMMENTS, 0},
	{4963, PCUT_FURNITURE_COMMENTS, 0},
	{4979, PCUT_FURNITURE_COMMENTS, 0},
	{4992, PCUT_FURNITURE_ADVERT, 0},
	{5009, PCUT_FURNITURE_SHARE, 0},
	{5018, PCUT_FURNITURE_SHARE, 1},
	{5030, PCUT_FURNITURE_SHARE, 0},
	{5041, PCUT_FURNITURE_SHARE, 0},
	{5054, PCUT_FURNITURE_SHARE, 1},
	{5070, PCUT_FURNITURE_SHARE, 1},
	{5082, PCUT_FURNITURE_SHARE, 0},
	{5092, PCUT_FURNITURE_SHARE, 1},
	{5105, PCUT_FURNITURE_SHARE, 0},
	{5115, PCUT_FURNITURE_SHARE, 1},
	{5128, PCUT_FURNITURE_NAVIGATION, 0},
	{5138, PCUT_FURNITURE_PROMPT, 1},
	{5159, PCUT_FURNITURE_NAVIGATION, 0},
	{5170, PCUT_FURNITURE_ADVERT, 0},
	{5192, PCUT_FURNITURE_PROMPT, 1},
	{5219, PCUT_FURNITURE_ADVERT, 0},
	{5238, PCUT_FURNITURE_ADVERT, 0},
	{5262, PCUT_FURNITURE_ADVERT, 0},
	{5283, PCUT_FURNITURE_ADVERT, 1},
	{5307, PCUT_FURNITURE_ADVERT, 0},
	{5335, PCUT_FURNITURE_ADVERT, 0},
	{5366, PCUT_FURNITURE_ADVERT, 1},
	{5386, PCUT_FURNITURE_ADVERT, 1},
	{5414, PCUT_FURNITURE_PROMPT, 0},
	{5431, PCUT_FURNITURE_ADVERT, 0},
	{5468, PCUT_FURNITURE_ADVERT, 0},
	{5500, PCUT_FURNITURE_NAVIGATION, 0},
	{5514, PCUT_FURNITURE_NAVIGATION, 0},
	{5530, PCUT_FURNITURE_NAVIGATION, 0},
	{5538, PCUT_FURNITURE_NAVIGATION, 1},
	{5553, PCUT_FURNITURE_SHARE, 0},
	{5567, PCUT_FURNITURE_SHARE, 0},
	{5578, PCUT_FURNITURE_SHARE, 0},
	{5592, PCUT_FURNITURE_SHARE, 0},
	{5604, PCUT_FURNITURE_SHARE, 0},
	{5619, PCUT_FURNITURE_SHARE, 0},
	{5626, PCUT_FURNITURE_SHARE, 0},
	{5641, PCUT_FURNITURE_SHARE, 0},
	{5651, PCUT_FURNITURE_SHARE, 0},
	{5674, PCUT_FURNITURE_SHARE, 0},
	{5688, PCUT_FURNITURE_SHARE, 0},
	{5697, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5719, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5737, PCUT_FURNITURE_READING, 1},
	{5751, PCUT_FURNITURE_PROMPT, 1},
	{5780, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5797, PCUT_FURNITURE_ADVERT, 1},
	{5819, PCUT_FURNITURE_ADVERT, 1},
	{5839, PCUT_FURNITURE_ADVERT, 1},
	{5861, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5869, PCUT_FURNITURE_NAVIGATION, 0},
	{5881, PCUT_FURNITURE_NAVIGATION, 0},
	{5902, PCUT_FURNITURE_ADVERT, 1},
	{5929, PCUT_FURNITURE_PROMPT, 1},
	{5953, PCUT_FURNITURE_PROMPT, 1},
	{5983, PCUT_FURNITURE_SHARE, 0},
	{5988, PCUT_FURNITURE_SHARE, 0},
	{6001, PCUT_FURNITURE_SHARE, 0},
	{6018, PCUT_FURNITURE_SHARE, 1},
	{6026, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6047, PCUT_FURNITURE_COMMENTS, 0},
	{6068, PCUT_FURNITURE_COMMENTS, 0},
	{6088, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6100, PCUT_FURNITURE_COMMENTS, 0},
	{6119, PCUT_FURNITURE_SHARE, 0},
	{6123, PCUT_FURNITURE_SHARE, 1},
	{6130, PCUT_FURNITURE_SHARE, 0},
	{6135, PCUT_FURNITURE_SHARE, 1},
	{6143, PCUT_FURNITURE_SHARE, 0},
	{6149, PCUT_FURNITURE_SHARE, 1},
	{6159, PCUT_FURNITURE_PROMPT, 1},
	{6178, PCUT_FURNITURE_MOST_READ, 0},
	{6199, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6215, PCUT_FURNITURE_CARD, 0},
	{6228, PCUT_FURNITURE_PROMPT, 1},
	{6254, PCUT_FURNITURE_PROMPT, 1},
	{6285, PCUT_FURNITURE_PROMPT, 1},
	{6303, PCUT_FURNITURE_PROMPT, 1},
	{6321, PCUT_FURNITURE_PROMPT, 1},
	{6338, PCUT_FURNITURE_PROMPT, 1},
	{6364, PCUT_FURNITURE_PROMPT, 1},
	{6385, PCUT_FURNITURE_PROMPT, 1},
	{6406, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6423, PCUT_FURNITURE_NAVIGATION, 1},
	{6441, PCUT_FURNITURE_NAVIGATION, 0},
	{6459, PCUT_FURNITURE_COMMENTS, 0},
	{6467, PCUT_FURNITURE_COMMENTS, 0},
	{6475, PCUT_FURNITURE_COMMENTS, 0},
	{6484, PCUT_FURNITURE_COMMENTS, 0},
	{6496, PCUT_FURNITURE_COMMENTS, 0},
	{6504, PCUT_FURNITURE_SHARE, 0},
	{6515, PCUT_FURNITURE_SHARE, 1},
	{6529, PCUT_FURNITURE_PROMPT, 1},
	{6555, PCUT_FURNITURE_PROMPT, 1},
	{6582, PCUT_FURNITURE_NAVIGATION, 0},
	{6590, PCUT_FURNITURE_NAVIGATION, 0},
	{6626, PCUT_FURNITURE_PROMPT, 1},
	{6646, PCUT_FURNITURE_READING, 1},
	{6657, PCUT_FURNITURE_MOST_READ, 0},
	{6667, PCUT_FURNITURE_MOST_READ, 0},
	{6682, PCUT_FURNITURE_COMMENTS, 0},
	{6698, PCUT_FURNITURE_NAVIGATION, 0},
	{6704, PCUT_FURNITURE_NAVIGATION, 0},
	{6709, PCUT_FURNITURE_SUBSCRIBE, 0},
	{6716, PCUT_FURNITURE_SUBSCRIBE, 0},
	{6727, PCUT_FURNITURE_SHARE, 0},
	{6744, PCUT_FURNITURE_SHARE, 0},
	{6760, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6776, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6793, PCUT_FURNITURE_SHARE, 0},
	{6806, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6823, PCUT_FURNITURE_SHARE, 0},
	{6831, PCUT_FURNITURE_SHARE, 0},
	{6838, PCUT_FURNITURE_SHARE, 0},
	{6857, PCUT_FURNITURE_READING, 0},
	{6865, PCUT_FURNITURE_READING, 0},
	{6883, PCUT_FURNITURE_MOST_READ, 0},
	{6899, PCUT_FURNITURE_MOST_READ, 0},
	{6914, PCUT_FURNITURE_PROMPT, 1},
	{6941, PCUT_FURNITURE_PROMPT, 1},
	{6966, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6977, PCUT_FURNITURE_SHARE, 0},
	{6983, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6997, PCUT_FURNITURE_SHARE, 0},
	{7011, PCUT_FURNITURE_PROMPT, 1},
	{7032, PCUT_FURNITURE_SHARE, 0},
	{7043, PCUT_FURNITURE_SHARE, 0},
	{7062, PCUT_FURNITURE_SHARE, 0},
	{7080, PCUT_FURNITURE_MOST_READ, 0},
	{7097, PCUT_FURNITURE_MOST_READ, 0},
	{7113, PCUT_FURNITURE_PROMPT, 1},
	{7131, PCUT_FURNITURE_ADVERT, 0},
	{7148, PCUT_FURNITURE_NAVIGATION, 1},
	{7162, PCUT_FURNITURE_SHARE, 0},
	{7174, PCUT_FURNITURE_SHARE, 0},
	{7196, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7213, PCUT_FURNITURE_NAVIGATION, 0},
	{7220, PCUT_FURNITURE_SHARE, 1},
	{7231, PCUT_FURNITURE_SHARE, 0},
	{7249, PCUT_FURNITURE_SHARE, 0},
	{7266, PCUT_FURNITURE_SHARE, 1},
	{7278, PCUT_FURNITURE_SHARE, 0},
	{7297, PCUT_FURNITURE_SHARE, 0},
	{7314, PCUT_FURNITURE_COMMENTS, 0},
	{7336, PCUT_FURNITURE_READING, 0},
	{7345, PCUT_FURNITURE_READING, 0},
	{7363, PCUT_FURNITURE_READING, 1},
	{7381, PCUT_FURNITURE_PROMPT, 1},
	{7408, PCUT_FURNITURE_PROMPT, 1},
	{7432, PCUT_FURNITURE_PROMPT, 1},
	{7453, PCUT_FURNITURE_READING, 1},
	{7476, PCUT_FURNITURE_NAVIGATION, 0},
	{7484, PCUT_FURNITURE_NAVIGATION, 0},
	{7491, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7507, PCUT_FURNITURE_SHARE, 0},
	{7516, PCUT_FURNITURE_SHARE, 0},
	{7535, PCUT_FURNITURE_PROMPT, 1},
	{7551, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7564, PCUT_FURNITURE_NAVIGATION, 1},
	{7577, PCUT_FURNITURE_SHARE, 1},
	{7588, PCUT_FURNITURE_SHARE, 0},
	{7598, PCUT_FURNITURE_SHARE, 1},
	{7613, PCUT_FURNITURE_SHARE, 0},
	{7620, PCUT_FURNITURE_PROMPT, 1},
	{7630, PCUT_FURNITURE_PROMPT, 1},
	{7651, PCUT_FURNITURE_SHARE, 1},
	{7661, PCUT_FURNITURE_SHARE, 1},
	{7674, PCUT_FURNITURE_NAVIGATION, 0},
	{7682, PCUT_FURNITURE_SUBSCRIBE, 0},
	{7703, PCUT_FURNITURE_PROMPT, 1},
	{7722, PCUT_FURNITURE_PROMPT, 1},
	{7743, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7759, PCUT_FURNITURE_NAVIGATION, 1},
	{7774, PCUT_FURNITURE_PROMPT, 0},
	{7812, PCUT_FURNITURE_NAVIGATION, 0},
	{7823, PCUT_FURNITURE_NAVIGATION, 1},
	{7831, PCUT_FURNITURE_COMMENTS, 0},
	{7848, PCUT_FURNITURE_NAVIGATION, 0},
	{7863, PCUT_FURNITURE_NAVIGATION, 1},
	{7870, PCUT_FURNITURE_COMMENTS, 0},
	{7889, PCUT_FURNITURE_NAVIGATION, 1},
	{7906, PCUT_FURNITURE_COMMENTS, 0},
	{7923, PCUT_FURNITURE_SHARE, 0},
	{7927, PCUT_FURNITURE_READING, 1},
	{7947, PCUT_FURNITURE_ADVERT, 0},
	{7958, PCUT_FURNITURE_ADVERT, 0},
	{7969, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7981, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7994, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8013, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8025, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8038, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8053, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8067, PCUT_FURNITURE_SHARE, 0},
	{8085, PCUT_FURNITURE_NAVIGATION, 0},
	{8095, PCUT_FURNITURE_COMMENTS, 0},
	{8110, PCUT_FURNITURE_NAVIGATION, 0},
	{8125, PCUT_FURNITURE_PROMPT, 1},
	{8137, PCUT_FURNITURE_PROMPT, 1},
	{8147, PCUT_FURNITURE_SHARE, 0},
	{8155, PCUT_FURNITURE_SHARE, 0},
	{8172, PCUT_FURNITURE_NAVIGATION, 0},
	{8182, PCUT_FURNITURE_PROMPT, 1},
	{8192, PCUT_FURNITURE_NAVIGATION, 0},
	{8201, PCUT_FURNITURE_NAVIGATION, 0},
	{8206, PCUT_FURNITURE_PROMPT, 1},
	{8217, PCUT_FURNITURE_PROMPT, 1},
	{8236, PCUT_FURNITURE_COMMENTS, 0},
	{8250, PCUT_FURNITURE_PROMPT, 1},
	{8273, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8285, PCUT_FURNITURE_NAVIGATION, 0},
	{8297, PCUT_FURNITURE_NAVIGATION, 0},
	{8309, PCUT_FURNITURE_NAVIGATION, 0},
	{8313, PCUT_FURNITURE_ADVERT, 1},
	{8343, PCUT_FURNITURE_NAVIGATION, 1},
	{8362, PCUT_FURNITURE_NAVIGATION, 0},
	{8375, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8391, PCUT_FURNITURE_PROMPT, 1},
	{8404, PCUT_FURNITURE_ADVERT, 0},
	{8413, PCUT_FURNITURE_NAVIGATION, 0},
	{8418, PCUT_FURNITURE_NAVIGATION, 0},
	{8425, PCUT_FURNITURE_NAVIGATION, 0},
	{8440, PCUT_FURNITURE_NAVIGATION, 0},
	{8447, PCUT_FURNITURE_NAVIGATION, 0},
	{8452, PCUT_FURNITURE_NAVIGATION, 1},
	{8459, PCUT_FURNITURE_NAVIGATION, 1},
	{8466, PCUT_FURNITURE_NAVIGATION, 1},
	{8474, PCUT_FURNITURE_NAVIGATION, 1},
	{8483, PCUT_FURNITURE_NAVIGATION, 1},
	{8494, PCUT_FURNITURE_COMMENTS, 0},
	{8508, PCUT_FURNITURE_COMMENTS, 0},
	{8520, PCUT_FURNITURE_MOST_READ, 0},
	{8532, PCUT_FURNITURE_NAVIGATION, 1},
	{8544, PCUT_FURNITURE_PROMPT, 1},
	{8568, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8588, PCUT_FURNITURE_ADVERT, 0},
	{8594, PCUT_FURNITURE_PROMPT, 1},
	{8617, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8640, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8654, PCUT_FURNITURE_PROMPT, 1},
	{8673, PCUT_FURNITURE_PROMPT, 1},
	{8693, PCUT_FURNITURE_NAVIGATION, 1},
	{8704, PCUT_FURNITURE_NAVIGATION, 0},
	{8718, PCUT_FURNITURE_NAVIGATION, 0},
	{8728, PCUT_FURNITURE_SHARE, 0},
	{8737, PCUT_FURNITURE_SHARE, 0},
	{8756, PCUT_FURNITURE_SHARE, 0},
	{8776, PCUT_FURNITURE_SHARE, 0},
	{8785, PCUT_FURNITURE_SHARE, 0},
	{8801, PCUT_FURNITURE_SHARE, 0},
	{8813, PCUT_FURNITURE_NAVIGATION, 0},
	{8828, PCUT_FURNITURE_NAVIGATION, 0},
	{8835, PCUT_FURNITURE_NAVIGATION, 1},
	{8844, PCUT_FURNITURE_NAVIGATION, 0},
	{8853, PCUT_FURNITURE_SUBSCRIBE, 0},
	{8865, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8877, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8892, PCUT_FURNITURE_SHARE, 0},
	{8902, PCUT_FURNITURE_SHARE, 0},
	{8918, PCUT_FURNITURE_ADVERT, 0},
	{8926, PCUT_FURNITURE_ADVERT, 0},
	{8935, PCUT_FURNITURE_COMMENTS, 0},
	{8952, PCUT_FURNITURE_NAVIGATION, 1},
	{8971, PCUT_FURNITURE_NAVIGATION, 0},
	{8986, PCUT_FURNITURE_COMMENTS, 0},
	{9007, PCUT_FURNITURE_NAVIGATION, 1},
	{9023, PCUT_FURNITURE_NAVIGATION, 0},
	{9041, PCUT_FURNITURE_NAVIGATION, 1},
	{9060, PCUT_FURNITURE_COMMENTS, 0},
	{9083, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9096, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9111, PCUT_FURNITURE_SUBSCRIBE, 0},
	{9121, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9136, PCUT_FURNITURE_SHARE, 0},
	{9143, PCUT_FURNITURE_NAVIGATION, 0},
	{9152, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9167, PCUT_FURNITURE_SHARE, 0},
	{9171, PCUT_FURNITURE_SHARE, 1},
	{9188, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9203, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9215, PCUT_FURNITURE_SUBSCRIBE, 0},
	{9232, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9247, PCUT_FURNITURE_COMMENTS, 0},
	{9266, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9279, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9301, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9321, PCUT_FURNITURE_COMMENTS, 0},
	{9343, PCUT_FURNITURE_SHARE, 1},
	{9354, PCUT_FURNITURE_NAVIGATION, 1},
	{9362, PCUT_FURNITURE_COMMENTS, 0},
	{9379, PCUT_FURNITURE_NAVIGATION, 0},
	{9394, PCUT_FURNITURE_SHARE, 0},
	{9408, PCUT_FURNITURE_NAVIGATION, 1},
	{9419, PCUT_FURNITURE_NAVIGATION, 1},
	{9431, PCUT_FURNITURE_ADVERT, 0},
	{9453, PCUT_FURNITURE_SHARE, 0},
	{9460, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9476, PCUT_FURNITURE_NAVIGATION, 0},
	{9484, PCUT_FURNITURE_COMMENTS, 0},
	{9495, PCUT_FURNITURE_NAVIGATION, 0},
	{9504, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9520, PCUT_FURNITURE_CARD, 0},
	{9535, PCUT_FURNITURE_PROMPT, 1},
	{9552, PCUT_FURNITURE_PROMPT, 1},
	{9562, PCUT_FURNITURE_PROMPT, 1},
	{9576, PCUT_FURNITURE_COMMENTS, 0},
	{9585, PCUT_FURNITURE_COMMENTS, 0},
	{9595, PCUT_FURNITURE_COMMENTS, 0},
	{9605, PCUT_FURNITURE_COMMENTS, 0},
	{9615, PCUT_FURNITURE_COMMENTS, 0},
	{9626, PCUT_FURNITURE_COMMENTS, 0},
	{9637, PCUT_FURNITURE_COMMENTS, 0},
	{9647, PCUT_FURNITURE_COMMENTS, 0},
	{9667, PCUT_FURNITURE_COMMENTS, 0},
	{9678, PCUT_FURNITURE_COMMENTS, 0},
	{9697, PCUT_FURNITURE_COMMENTS, 1},
	{9717, PCUT_FURNITURE_COMMENTS, 0},
	{9734, PCUT_FURNITURE_COMMENTS, 0},
	{9746, PCUT_FURNITURE_COMMENTS, 0},
	{9756, PCUT_FURNITURE_COMMENTS, 0},
	{9767, PCUT_FURNITURE_COMMENTS, 0},
	{9780, PCUT_FURNITURE_COMMENTS, 0},
	{9790, PCUT_FURNITURE_COMMENTS, 0},
	{9800, PCUT_FURNITURE_SHARE, 0},
	{9813, PCUT_FURNITURE_SHARE, 0},
	{9826, PCUT_FURNITURE_SHARE, 0},
	{9838, PCUT_FURNITURE_SHARE, 0},
	{9851, PCUT_FURNITURE_SHARE, 0},
	{9865, PCUT_FURNITURE_SHARE, 0},
	{9878, PCUT_FURNITURE_SHARE, 0},
	{9894, PCUT_FURNITURE_SHARE, 0},
	{9906, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9917, PCUT_FURNITURE_READING, 0},
	{9926, PCUT_FURNITURE_CARD, 0},
	{9935, PCUT_FURNITURE_PROMPT, 1},
	{9974, PCUT_FURNITURE_ADVERT, 0},
	{10005, PCUT_FURNITURE_MOST_READ, 0},
	{10020, PCUT_FURNITURE_READING, 1},
	{10029, PCUT_FURNITURE_SHARE, 0},
	{10035, PCUT_FURNITURE_COMMENTS, 0},
	{10058, PCUT_FURNITURE_ADVERT, 0},
	{10076, PCUT_FURNITURE_MOST_READ, 0},
	{10091, PCUT_FURNITURE_COMMENTS, 0},
	{10110, PCUT_FURNITURE_COMMENTS, 0},
	{10129, PCUT_FURNITURE_READING, 1},
	{10136, PCUT_FURNITURE_MOST_READ, 0},
	{10143, PCUT_FURNITURE_MOST_READ, 0},
	{10155, PCUT_FURNITURE_MOST_READ, 0},
	{10170, PCUT_FURNITURE_MOST_READ, 0},
	{10183, PCUT_FURNITURE_COMMENTS, 0},
	{10199, PCUT_FURNITURE_COMMENTS, 0},
	{10213, PCUT_FURNITURE_READING, 1},
	{10223, PCUT_FURNITURE_READING, 1},
	{10233, PCUT_FURNITURE_COMMENTS, 0},
	{10250, PCUT_FURNITURE_ADVERT, 1},
	{10268, PCUT_FURNITURE_READING, 1},
	{10277, PCUT_FURNITURE_NAVIGATION, 0},
	{10290, PCUT_FURNITURE_MOST_READ, 0},
	{10302, PCUT_FURNITURE_COMMENTS, 0},
	{10319, PCUT_FURNITURE_MOST_READ, 0},
	{10334, PCUT_FURNITURE_MOST_READ, 0},
	{10353, PCUT_FURNITURE_MOST_READ, 0},
	{10366, PCUT_FURNITURE_MOST_READ, 0},
	{10381, PCUT_FURNITURE_MOST_READ, 0},
	{10399, PCUT_FURNITURE_MOST_READ, 0},
	{10419, PCUT_FURNITURE_PROMPT, 1},
	{10452, PCUT_FURNITURE_READING, 1},
	{10462, PCUT_FURNITURE_READING, 1},
	{10470, PCUT_FURNITURE_READING, 1},
	{10479, PCUT_FURNITURE_PROMPT, 1},
	{10491, PCUT_FURNITURE_COMMENTS, 0},
	{10506, PCUT_FURNITURE_SHARE, 0},
	{10519, PCUT_FURNITURE_SHARE, 0},
	{10535, PCUT_FURNITURE_SHARE, 0},
	{10545, PCUT_FURNITURE_SHARE, 1},
	{10556, PCUT_FURNITURE_SHARE, 0},
	{10561, PCUT_FURNITURE_SHARE, 0},
	{10573, PCUT_FURNITURE_SHARE, 0},
	{10587, PCUT_FURNITURE_SHARE, 0},
	{10601, PCUT_FURNITURE_SHARE, 0},
	{10610, PCUT_FURNITURE_SHARE, 0},
	{10624, PCUT_FURNITURE_COMMENTS, 0},
	{10646, PCUT_FURNITURE_READING, 0},
	{10653, PCUT_FURNITURE_READING, 0},
	{10664, PCUT_FURNITURE_READING, 1},
	{10682, PCUT_FURNITURE_READING, 1},
	{10698, PCUT_FURNITURE_READING, 0},
	{10720, PCUT_FURNITURE_READING, 1},
	{10735, PCUT_FURNITURE_READING, 0},
	{10758, PCUT_FURNITURE_MOST_READ, 0},
	{10776, PCUT_FURNITURE_MOST_READ, 0},
	{10789, PCUT_FURNITURE_MOST_READ, 0},
	{10802, PCUT_FURNITURE_MOST_READ, 0},
	{10812, PCUT_FURNITURE_NAVIGATION, 0},
	{10822, PCUT_FURNITURE_NAVIGATION, 0},
	{10830, PCUT_FURNITURE_NAVIGATION, 0},
	{10841, PCUT_FURNITURE_NAVIGATION, 0},
	{10848, PCUT_FURNITURE_COMMENTS, 1},
	{10866, PCUT_FURNITURE_NAVIGATION, 0},
	{10874, PCUT_FURNITURE_NAVIGATION, 0},
	{10882, PCUT_FURNITURE_NAVIGATION, 0},
	{10891, PCUT_FURNITURE_NAVIGATION, 0},
	{10900, PCUT_FURNITURE_NAVIGATION, 0},
	{10906, PCUT_FURNITURE_COMMENTS, 0},
	{10920, PCUT_FURNITURE_MOST_READ, 0},
	{10931, PCUT_FURNITURE_READING, 0},
	{10956, PCUT_FURNITURE_READING, 1},
	{10965, PCUT_FURNITURE_READING, 0},
	{10972, PCUT_FURNITURE_READING, 0},
	{10976, PCUT_FURNITURE_READING, 0},
	{10981, PCUT_FURNITURE_NAVIGATION, 0},
	{10991, PCUT_FURNITURE_ADVERT, 0},
	{10998, PCUT_FURNITURE_MOST_READ, 0},
	{11009, PCUT_FURNITURE_MOST_READ, 0},
	{11020, PCUT_FURNITURE_MOST_READ, 0},
	{11032, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11056, PCUT_FURNITURE_MOST_READ, 0},
	{11067, PCUT_FURNITURE_MOST_READ, 0},
	{11078, PCUT_FURNITURE_SHARE, 0},
	{11087, PCUT_FURNITURE_NAVIGATION, 0},
	{11098, PCUT_FURNITURE_MOST_READ, 0},
	{11112, PCUT_FURNITURE_MOST_READ, 0},
	{11126, PCUT_FURNITURE_CARD, 0},
	{11142, PCUT_FURNITURE_SHARE, 0},
	{11152, PCUT_FURNITURE_SHARE, 1},
	{11173, PCUT_FURNITURE_NAVIGATION, 0},
	{11187, PCUT_FURNITURE_MOST_READ, 0},
	{11200, PCUT_FURNITURE_MOST_READ, 0},
	{11224, PCUT_FURNITURE_MOST_READ, 0},
	{11246, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11258, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11270, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11286, PCUT_FURNITURE_PROMPT, 0},
	{11304, PCUT_FURNITURE_NAVIGATION, 0},
	{11310, PCUT_FURNITURE_NAVIGATION, 0},
	{11327, PCUT_FURNITURE_NAVIGATION, 0},
	{11332, PCUT_FURNITURE_NAVIGATION, 0},
	{11337, PCUT_FURNITURE_SHARE, 0},
	{11344, PCUT_FURNITURE_SHARE, 0},
	{11354, PCUT_FURNITURE_MOST_READ, 0},
	{11366, PCUT_FURNITURE_MOST_READ, 0},
	{11376, PCUT_FURNITURE_MOST_READ, 0},
	{11387, PCUT_FURNITURE_MOST_READ, 0},
	{11397, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11411, PCUT_FURNITURE_NAVIGATION, 0},
	{11418, PCUT_FURNITURE_SHARE, 0},
	{11431, PCUT_FURNITURE_SHARE, 0},
	{11452, PCUT_FURNITURE_MOST_READ, 0},
	{11469, PCUT_FURNITURE_MOST_READ, 0},
	{11484, PCUT_FURNITURE_MOST_READ, 0},
	{11497, PCUT_FURNITURE_MOST_READ, 1},
	{11513, PCUT_FURNITURE_MOST_READ, 0},
	{11523, PCUT_FURNITURE_MOST_READ, 1},
	{11538, PCUT_FURNITURE_MOST_READ, 1},
	{11551, PCUT_FURNITURE_MOST_READ, 0},
	{11563, PCUT_FURNITURE_MOST_READ, 0},
	{11575, PCUT_FURNITURE_MOST_READ, 0},
	{11587, PCUT_FURNITURE_MOST_READ, 1},
	{11602, PCUT_FURNITURE_MOST_READ, 0},
	{11615, PCUT_FURNITURE_NAVIGATION, 0},
	{11620, PCUT_FURNITURE_NAVIGATION, 0},
	{11631, PCUT_FURNITURE_NAVIGATION, 1},
	{11646, PCUT_FURNITURE_COMMENTS, 0},
	{11663, PCUT_FURNITURE_NAVIGATION, 0},
	{11679, PCUT_FURNITURE_NAVIGATION, 1},
	{11691, PCUT_FURNITURE_ADVERT, 1},
	{11720, PCUT_FURNITURE_ADVERT, 1},
	{11749, PCUT_FURNITURE_NAVIGATION, 0},
	{11759, PCUT_FURNITURE_NAVIGATION, 0},
	{11776, PCUT_FURNITURE_MOST_READ, 0},
	{11790, PCUT_FURNITURE_MOST_READ, 0},
	{11802, PCUT_FURNITURE_MOST_READ, 0},
	{11822, PCUT_FURNITURE_MOST_READ, 0},
	{11832, PCUT_FURNITURE_MOST_READ, 0},
	{11842, PCUT_FURNITURE_MOST_READ, 0},
	{11852, PCUT_FURNITURE_MOST_READ, 0},
	{11870, PCUT_FURNITURE_NAVIGATION, 0},
	{11881, PCUT_FURNITURE_NAVIGATION, 0},
	{11892, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11912, PCUT_FURNITURE_MOST_READ, 0},
	{11924, PCUT_FURNITURE_MOST_READ, 0},
	{11935, PCUT_FURNITURE_MOST_READ, 0},
	{11953, PCUT_FURNITURE_MOST_READ, 0},
	{11969, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11980, PCUT_FURNITURE_NAVIGATION, 0},
	{11994, PCUT_FURNITURE_NAVIGATION, 0},
	{12005, PCUT_FURNITURE_NAVIGATION, 0},
	{12017, PCUT_FURNITURE_PROMPT, 1},
	{12034, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12045, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12067, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12088, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12100, PCUT_FURNITURE_NAVIGATION, 0},
	{12105, PCUT_FURNITURE_NAVIGATION, 0},
	{12118, PCUT_FURNITURE_NAVIGATION, 0},
	{12128, PCUT_FURNITURE_NAVIGATION, 0},
	{12138, PCUT_FURNITURE_NAVIGATION, 1},
	{12144, PCUT_FURNITURE_COMMENTS, 0},
	{12156, PCUT_FURNITURE_NAVIGATION, 0},
	{12171, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12190, PCUT_FURNITURE_SHARE, 0},
	{12200, PCUT_FURNITURE_CARD, 0},
	{12210, PCUT_FURNITURE_CARD, 0},
	{12221, PCUT_FURNITURE_CARD, 0},
	{12231, PCUT_FURNITURE_NAVIGATION, 0},
	{12237, PCUT_FURNITURE_NAVIGATION, 0},
	{12244, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12262, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12280, PCUT_FURNITURE_SHARE, 1},
	{12293, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12302, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12313, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12322, PCUT_FURNITURE_ADVERT, 0},
	{12328, PCUT_FURNITURE_ADVERT, 0},
	{12335, PCUT_FURNITURE_READING, 1},
	{12348, PCUT_FURNITURE_NAVIGATION, 0},
	{12362, PCUT_FURNITURE_NAVIGATION, 0},
	{12373, PCUT_FURNITURE_NAVIGATION, 0},
	{12385, PCUT_FURNITURE_READING, 1},
	{12398, PCUT_FURNITURE_CARD, 0},
	{12413, PCUT_FURNITURE_CARD, 0},
	{12428, PCUT_FURNITURE_NAVIGATION, 0},
	{12435, PCUT_FURNITURE_PROMPT, 1},
	{12450, PCUT_FURNITURE_NAVIGATION, 0},
	{12472, PCUT_FURNITURE_PROMPT, 0},
	{12484, PCUT_FURNITURE_NAVIGATION, 1},
	{12494, PCUT_FURNITURE_NAVIGATION, 0},
	{12515, PCUT_FURNITURE_SHARE, 0},
	{12533, PCUT_FURNITURE_PROMPT, 1},
	{12548, PCUT_FURNITURE_PROMPT, 1},
	{12566, PCUT_FURNITURE_PROMPT, 1},
	{12588, PCUT_FURNITURE_MOST_READ, 0},
	{12605, PCUT_FURNITURE_READING, 0},
	{12624, PCUT_FURNITURE_PROMPT, 1},
	{12647, PCUT_FURNITURE_PROMPT, 1},
	{12666, PCUT_FURNITURE_READING, 0},
	{12672, PCUT_FURNITURE_READING, 0},
	{12685, PCUT_FURNITURE_READING, 0},
	{12699, PCUT_FURNITURE_CARD, 0},
	{12714, PCUT_FURNITURE_NAVIGATION, 0},
	{12723, PCUT_FURNITURE_NAVIGATION, 1},
	{12730, PCUT_FURNITURE_NAVIGATION, 0},
	{12745, PCUT_FURNITURE_ADVERT, 0},
	{12758, PCUT_FURNITURE_ADVERT, 0},
	{12768, PCUT_FURNITURE_SHARE, 0},
	{12777, PCUT_FURNITURE_SHARE, 0},
	{12798, PCUT_FURNITURE_SHARE, 0},
	{12817, PCUT_FURNITURE_SHARE, 1},
	{12830, PCUT_FURNITURE_SHARE, 0},
	{12840, PCUT_FURNITURE_SHARE, 1},
	{12853, PCUT_FURNITURE_ADVERT, 0},
	{12869, PCUT_FURNITURE_NAVIGATION, 1},
	{12887, PCUT_FURNITURE_ADVERT, 0},
	{12899, PCUT_FURNITURE_NAVIGATION, 0},
	{12905, PCUT_FURNITURE_SHARE, 0},
	{12912, PCUT_FURNITURE_SHARE, 1},
	{12921, PCUT_FURNITURE_SHARE, 0},
	{12939, PCUT_FURNITURE_SHARE, 0},
	{12955, PCUT_FURNITURE_SHARE, 0},
	{12959, PCUT_FURNITURE_SHARE, 0},
	{12966, PCUT_FURNITURE_SHARE, 0},
	{12983, PCUT_FURNITURE_SHARE, 0},
	{12994, PCUT_FURNITURE_COMMENTS, 0},
	{13004, PCUT_FURNITURE_SHARE, 0},
	{13014, PCUT_FURNITURE_MOST_READ, 0},
	{13024, PCUT_FURNITURE_MOST_READ, 0},
	{13039, PCUT_FURNITURE_COMMENTS, 0},
	{13058, PCUT_FURNITURE_NAVIGATION, 0},
	{13071, PCUT_FURNITURE_NAVIGATION, 0},
	{13076, PCUT_FURNITURE_PROMPT, 1},
	{13101, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13119, PCUT_FURNITURE_SHARE, 0},
	{13126, PCUT_FURNITURE_SHARE, 0},
	{13133, PCUT_FURNITURE_SHARE, 0},
	{13142, PCUT_FURNITURE_SHARE, 1},
	{13154, PCUT_FURNITURE_SHARE, 0},
	{13166, PCUT_FURNITURE_ADVERT, 1},
	{13189, PCUT_FURNITURE_NAVIGATION, 0},
	{13218, PCUT_FURNITURE_MOST_READ, 0},
	{13227, PCUT_FURNITURE_MOST_READ, 0},
	{13235, PCUT_FURNITURE_MOST_READ, 0},
	{13247, PCUT_FURNITURE_MOST_READ, 0},
	{13261, PCUT_FURNITURE_MOST_READ, 0},
	{13277, PCUT_FURNITURE_MOST_READ, 0},
	{13287, PCUT_FURNITURE_READING, 0},
	{13297, PCUT_FURNITURE_COMMENTS, 0},
	{13312, PCUT_FURNITURE_ADVERT, 0},
	{13315, PCUT_FURNITURE_NAVIGATION, 0},
	{13325, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13336, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13347, PCUT_FURNITURE_NAVIGATION, 1},
	{13356, PCUT_FURNITURE_NAVIGATION, 1},
	{13366, PCUT_FURNITURE_COMMENTS, 0},
	{13386, PCUT_FURNITURE_NAVIGATION, 0},
	{13403, PCUT_FURNITURE_NAVIGATION, 1},
	{13413, PCUT_FURNITURE_COMMENTS, 0},
	{13433, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13441, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13453, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13465, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13480, PCUT_FURNITURE_ADVERT, 0},
	{13493, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13506, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13521, PCUT_FURNITURE_NAVIGATION, 0},
	{13530, PCUT_FURNITURE_NAVIGATION, 0},
	{13535, PCUT_FURNITURE_NAVIGATION, 0},
	{13544, PCUT_FURNITURE_NAVIGATION, 0},
	{13561, PCUT_FURNITURE_NAVIGATION, 0},
	{13575, PCUT_FURNITURE_NAVIGATION, 0},
	{13589, PCUT_FURNITURE_NAVIGATION, 1},
	{13599, PCUT_FURNITURE_COMMENTS, 0},
	{13615, PCUT_FURNITURE_NAVIGATION, 0},
	{13625, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13638, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13651, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13664, PCUT_FURNITURE_SHARE, 0},
	{13670, PCUT_FURNITURE_SHARE, 0},
	{13684, PCUT_FURNITURE_SHARE, 0},
	{13695, PCUT_FURNITURE_SHARE, 0},
	{13708, PCUT_FURNITURE_SHARE, 0},
	{13719, PCUT_FURNITURE_SHARE, 0},
	{13735, PCUT_FURNITURE_NAVIGATION, 0},
	{13750, PCUT_FURNITURE_ADVERT, 0},
	{13759, PCUT_FURNITURE_ADVERT, 0},
	{13776, PCUT_FURNITURE_NAVIGATION, 0},
	{13784, PCUT_FURNITURE_NAVIGATION, 1},
	{13795, PCUT_FURNITURE_COMMENTS, 0},
	{13817, PCUT_FURNITURE_NAVIGATION, 0},
	{13837, PCUT_FURNITURE_ADVERT, 0},
	{13848, PCUT_FURNITURE_ADVERT, 0},
	{13867, PCUT_FURNITURE_ADVERT, 0},
	{13878, PCUT_FURNITURE_ADVERT, 0},
	{13890, PCUT_FURNITURE_ADVERT, 0},
	{13901, PCUT_FURNITURE_ADVERT, 0},
	{13913, PCUT_FURNITURE_ADVERT, 0},
	{13923, PCUT_FURNITURE_PROMPT, 0},
	{13936, PCUT_FURNITURE_NAVIGATION, 1},
	{13947, PCUT_FURNITURE_NAVIGATION, 0},
	{13968, PCUT_FURNITURE_SHARE, 0},
	{13977, PCUT_FURNITURE_ADVERT, 0},
	{13987, PCUT_FURNITURE_PROMPT, 1},
	{14025, PCUT_FURNITURE_SHARE, 0},
	{14037, PCUT_FURNITURE_COMMENTS, 0},
	{14046, PCUT_FURNITURE_COMMENTS, 0},
	{14060, PCUT_FURNITURE_PROMPT, 0},
	{14078, PCUT_FURNITURE_PROMPT, 1},
	{14090, PCUT_FURNITURE_PROMPT, 0},
	{14112, PCUT_FURNITURE_READING, 1},
	{14122, PCUT_FURNITURE_READING, 1},
	{14135, PCUT_FURNITURE_COMMENTS, 0},
	{14143, PCUT_FURNITURE_COMMENTS, 0},
	{14152, PCUT_FURNITURE_COMMENTS, 0},
	{14159, PCUT_FURNITURE_COMMENTS, 1},
	{14169, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14179, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14192, PCUT_FURNITURE_MOST_READ, 0},
	{14208, PCUT_FURNITURE_MOST_READ, 0},
	{14220, PCUT_FURNITURE_MOST_READ, 0},
	{14233, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14244, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14256, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14279, PCUT_FURNITURE_NAVIGATION, 0},
	{14290, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14301, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14316, PCUT_FURNITURE_ADVERT, 0},
	{14324, PCUT_FURNITURE_SHARE, 0},
	{14331, PCUT_FURNITURE_NAVIGATION, 0},
	{14340, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14358, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14369, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14380, PCUT_FURNITURE_NAVIGATION, 0},
	{14393, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14415, PCUT_FURNITURE_ADVERT, 0},
	{14422, PCUT_FURNITURE_ADVERT, 0},
	{14430, PCUT_FURNITURE_ADVERT, 0},
	{14440, PCUT_FURNITURE_ADVERT, 0},
	{14448, PCUT_FURNITURE_NAVIGATION, 0},
	{14463, PCUT_FURNITURE_ADVERT, 0},
	{14484, PCUT_FURNITURE_COMMENTS, 0},
	{14492, PCUT_FURNITURE_COMMENTS, 0},
	{14498, PCUT_FURNITURE_PROMPT, 1},
	{14512, PCUT_FURNITURE_PROMPT, 1},
	{14528, PCUT_FURNITURE_PROMPT, 1},
	{14543, PCUT_FURNITURE_SHARE, 1},
	{14566, PCUT_FURNITURE_SHARE, 0},
	{14589, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14609, PCUT_FURNITURE_NAVIGATION, 1},
	{14618, PCUT_FURNITURE_NAVIGATION, 1},
	{14633, PCUT_FURNITURE_PROMPT, 1},
	{14654, PCUT_FURNITURE_NAVIGATION, 1},
	{14664, PCUT_FURNITURE_PROMPT, 0},
	{14683, PCUT_FURNITURE_SHARE, 0},
	{14698, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14708, PCUT_FURNITURE_SHARE, 0},
	{14712, PCUT_FURNITURE_SHARE, 0},
	{14721, PCUT_FURNITURE_SUBSCRIBE, 0},
	{14731, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14744, PCUT_FURNITURE_SHARE, 0},
	{14757, PCUT_FURNITURE_NAVIGATION, 1},
	{14776, PCUT_FURNITURE_NAVIGATION, 0},
	{14795, PCUT_FURNITURE_NAVIGATION, 1},
	{14815, PCUT_FURNITURE_NAVIGATION, 1},
	{14839, PCUT_FURNITURE_SHARE, 0},
	{14845, PCUT_FURNITURE_SHARE, 0},
	{14860, PCUT_FURNITURE_SHARE, 0},
	{14878, PCUT_FURNITURE_NAVIGATION, 1},
	{14886, PCUT_FURNITURE_SHARE, 0},
	{14891, PCUT_FURNITURE_SHARE, 0},
	{14904, PCUT_FURNITURE_SHARE, 0},
	{14919, PCUT_FURNITURE_SHARE, 0},
	{14931, PCUT_FURNITURE_SHARE, 0},
	{14947, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14961, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14976, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14990, PCUT_FURNITURE_PROMPT, 1},
	{15006, PCUT_FURNITURE_PROMPT, 0},
	{15028, PCUT_FURNITURE_PROMPT, 1},
	{15043, PCUT_FURNITURE_ADVERT, 0},
	{15075, PCUT_FURNITURE_ADVERT, 0},
	{15108, PCUT_FURNITURE_SHARE, 0},
	{15115, PCUT_FURNITURE_SHARE, 1},
	{15125, PCUT_FURNITURE_NAVIGATION, 0},
	{15138, PCUT_FURNITURE_PROMPT, 1},
	{15159, PCUT_FURNITURE_NAVIGATION, 0},
	{15166, PCUT_FURNITURE_NAVIGATION, 0},
	{15174, PCUT_FURNITURE_COMMENTS, 0},
	{15187, PCUT_FURNITURE_SHARE, 1},
	{15198, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15215, PCUT_FURNITURE_NAVIGATION, 1},
	{15223, PCUT_FURNITURE_SHARE, 0},
	{15237, PCUT_FURNITURE_MOST_READ, 0},
	{15250, PCUT_FURNITURE_SHARE, 0},
	{15267, PCUT_FURNITURE_PROMPT, 1},
	{15275, PCUT_FURNITURE_MOST_READ, 0},
	{15283, PCUT_FURNITURE_MOST_READ, 0},
	{15295, PCUT_FURNITURE_SHARE, 0},
	{15301, PCUT_FURNITURE_SHARE, 0},
	{15315, PCUT_FURNITURE_SHARE, 0},
	{15334, PCUT_FURNITURE_SHARE, 0},
	{15345, PCUT_FURNITURE_SHARE, 0},
	{15354, PCUT_FURNITURE_SHARE, 1},
	{15363, PCUT_FURNITURE_SHARE, 0},
	{15377, PCUT_FURNITURE_SHARE, 1},
	{15397, PCUT_FURNITURE_SHARE, 0},
	{15408, PCUT_FURNITURE_SHARE, 0},
	{15420, PCUT_FURNITURE_SHARE, 0},
	{15431, PCUT_FURNITURE_SHARE, 0},
	{15450, PCUT_FURNITURE_SHARE, 0},
	{15466, PCUT_FURNITURE_SHARE, 0},
	{15483, PCUT_FURNITURE_SHARE, 1},
	{15492, PCUT_FURNITURE_SHARE, 1},
	{15502, PCUT_FURNITURE_SHARE, 1},
	{15513, PCUT_FURNITURE_SHARE, 0},
	{15525, PCUT_FURNITURE_COMMENTS, 0},
	{15539, PCUT_FURNITURE_NAVIGATION, 0},
	{15549, PCUT_FURNITURE_NAVIGATION, 0},
	{15559, PCUT_FURNITURE_PROMPT, 1},
	{15573, PCUT_FURNITURE_SHARE, 1},
	{15582, PCUT_FURNITURE_NAVIGATION, 0},
	{15590, PCUT_FURNITURE_COMMENTS, 1},
	{15609, PCUT_FURNITURE_NAVIGATION, 0},
	{15618, PCUT_FURNITURE_SUBSCRIBE, 0},
	{15626, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15638, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15651, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15663, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15674, PCUT_FURNITURE_SUBSCRIBE, 0},
	{15681, PCUT_FURNITURE_SHARE, 1},
	{15693, PCUT_FURNITURE_NAVIGATION, 0},
	{15703, PCUT_FURNITURE_COMMENTS, 0},
	{15724, PCUT_FURNITURE_NAVIGATION, 1},
	{15741, PCUT_FURNITURE_SHARE, 0},
	{15748, PCUT_FURNITURE_MOST_READ, 0},
	{15759, PCUT_FURNITURE_NAVIGATION, 0},
	{15768, PCUT_FURNITURE_NAVIGATION, 0},
	{15784, PCUT_FURNITURE_NAVIGATION, 0},
	{15792, PCUT_FURNITURE_ADVERT, 0},
	{15811, PCUT_FURNITURE_NAVIGATION, 1},
	{15819, PCUT_FURNITURE_COMMENTS, 0},
	{15836, PCUT_FURNITURE_NAVIGATION, 0},
	{15851, PCUT_FURNITURE_COMMENTS, 0},
	{15861, PCUT_FURNITURE_SHARE, 0},
	{15874, PCUT_FURNITURE_SHARE, 0},
	{15883, PCUT_FURNITURE_CARD, 0},
	{15898, PCUT_FURNITURE_CARD, 0},
	{15913, PCUT_FURNITURE_CARD, 0},
	{15929, PCUT_FURNITURE_NAVIGATION, 0},
	{15938, PCUT_FURNITURE_CARD, 0},
	{15952, PCUT_FURNITURE_NAVIGATION, 0},
	{15956, PCUT_FURNITURE_NAVIGATION, 0},
	{15960, PCUT_FURNITURE_MOST_READ, 0},
	{15971, PCUT_FURNITURE_MOST_READ, 0},
	{15984, PCUT_FURNITURE_SHARE, 0},
	{15990, PCUT_FURNITURE_ADVERT, 0},
	{16000, PCUT_FURNITURE_ADVERT, 0},
	{16018, PCUT_FURNITURE_ADVERT, 0},
	{16036, PCUT_FURNITURE_SHARE, 0},
	{16043, PCUT_FURNITURE_SHARE, 0},
	{16058, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16080, PCUT_FURNITURE_NAVIGATION, 0},
	{16091, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16105, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16121, PCUT_FURNITURE_ADVERT, 0},
	{16143, PCUT_FURNITURE_ADVERT, 0},
	{16179, PCUT_FURNITURE_NAVIGATION, 0},
	{16193, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16203, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16217, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16231, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16244, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16260, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16275, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16291, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16308, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16319, PCUT_FURNITURE_NAVIGATION, 0},
	{16325, PCUT_FURNITURE_PROMPT, 1},
	{16346, PCUT_FURNITURE_ADVERT, 0},
	{16384, PCUT_FURNITURE_NAVIGATION, 0},
	{16392, PCUT_FURNITURE_SHARE, 1},
	{16404, PCUT_FURNITURE_CARD, 0},
	{16416, PCUT_FURNITURE_CARD, 0},
	{16429, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16460, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16483, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16494, PCUT_FURNITURE_ADVERT, 0},
	{16507, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16518, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16529, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16542, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16554, PCUT_FURNITURE_PROMPT, 1},
	{16563, PCUT_FURNITURE_SHARE, 1},
	{16578, PCUT_FURNITURE_NAVIGATION, 0},
	{16585, PCUT_FURNITURE_SHARE, 0},
	{16594, PCUT_FURNITURE_PROMPT, 0},
	{16608, PCUT_FURNITURE_PROMPT, 1},
	{16622, PCUT_FURNITURE_PROMPT, 1},
	{16643, PCUT_FURNITURE_NAVIGATION, 0},
	{16654, PCUT_FURNITURE_SHARE, 0},
	{16661, PCUT_FURNITURE_SHARE, 1},
	{16672, PCUT_FURNITURE_ADVERT, 1},
	{16696, PCUT_FURNITURE_ADVERT, 1},
	{16719, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16745, PCUT_FURNITURE_SHARE, 0},
	{16754, PCUT_FURNITURE_READING, 1},
	{16771, PCUT_FURNITURE_READING, 1},
	{16788, PCUT_FURNITURE_READING, 1},
	{16805, PCUT_FURNITURE_MOST_READ, 0},
	{16813, PCUT_FURNITURE_NAVIGATION, 0},
	{16834, PCUT_FURNITURE_NAVIGATION, 0},
	{16851, PCUT_FURNITURE_NAVIGATION, 0},
	{16864, PCUT_FURNITURE_MOST_READ, 0},
	{16875, PCUT_FURNITURE_NAVIGATION, 1},
	{16886, PCUT_FURNITURE_NAVIGATION, 1},
	{16903, PCUT_FURNITURE_PROMPT, 1},
	{16927, PCUT_FURNITURE_PROMPT, 1},
	{16949, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16975, PCUT_FURNITURE_PROMPT, 1},
	{16994, PCUT_FURNITURE_PROMPT, 1},
	{17019, PCUT_FURNITURE_PROMPT, 1},
	{17043, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17075, PCUT_FURNITURE_PROMPT, 1},
	{17101, PCUT_FURNITURE_PROMPT, 1},
	{17134, PCUT_FURNITURE_PROMPT, 1},
	{17162, PCUT_FURNITURE_PROMPT, 1},
	{17184, PCUT_FURNITURE_NAVIGATION, 1},
	{17207, PCUT_FURNITURE_PROMPT, 1},
	{17233, PCUT_FURNITURE_PROMPT, 1},
	{17261, PCUT_FURNITURE_PROMPT, 1},
	{17281, PCUT_FURNITURE_PROMPT, 1},
	{17311, PCUT_FURNITURE_PROMPT, 1},
	{17331, PCUT_FURNITURE_NAVIGATION, 1},
	{17354, PCUT_FURNITURE_PROMPT, 1},
	{17385, PCUT_FURNITURE_PROMPT, 1},
	{17411, PCUT_FURNITURE_PROMPT, 1},
	{17425, PCUT_FURNITURE_READING, 1},
	{17439, PCUT_FURNITURE_SHARE, 0},
	{17447, PCUT_FURNITURE_READING, 1},
	{17465, PCUT_FURNITURE_NAVIGATION, 0},
	{17481, PCUT_FURNITURE_NAVIGATION, 0},
	{17496, PCUT_FURNITURE_NAVIGATION, 0},
	{17507, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17513, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17530, PCUT_FURNITURE_COMMENTS, 0},
	{17547, PCUT_FURNITURE_COMMENTS, 0},
	{17566, PCUT_FURNITURE_NAVIGATION, 0},
	{17580, PCUT_FURNITURE_NAVIGATION, 1},
	{17592, PCUT_FURNITURE_SUBSCRIBE, 0},
	{17600, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17612, PCUT_FURNITURE_NAVIGATION, 0},
	{17621, PCUT_FURNITURE_READING, 1},
	{17634, PCUT_FURNITURE_READING, 1},
	{17649, PCUT_FURNITURE_MOST_READ, 0},
	{17657, PCUT_FURNITURE_SHARE, 0},
	{17667, PCUT_FURNITURE_SHARE, 0},
	{17672, PCUT_FURNITURE_SHARE, 0},
	{17679, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17699, PCUT_FURNITURE_NAVIGATION, 1},
	{17714, PCUT_FURNITURE_NAVIGATION, 0},
	{17732, PCUT_FURNITURE_SHARE, 0},
	{17747, PCUT_FURNITURE_MOST_READ, 0},
	{17756, PCUT_FURNITURE_NAVIGATION, 0},
	{17768, PCUT_FURNITURE_MOST_READ, 0},
	{17780, PCUT_FURNITURE_MOST_READ, 0},
	{17791, PCUT_FURNITURE_NAVIGATION, 1},
	{17802, PCUT_FURNITURE_NAVIGATION, 1},
	{17811, PCUT_FURNITURE_COMMENTS, 0},
	{17821, PCUT_FURNITURE_COMMENTS, 0},
	{17832, PCUT_FURNITURE_NAVIGATION, 0},
	{17842, PCUT_FURNITURE_MOST_READ, 0},
	{17851, PCUT_FURNITURE_MOST_READ, 0},
	{17864, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17877, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17900, PCUT_FURNITURE_SHARE, 0},
	{17907, PCUT_FURNITURE_SHARE, 0},
	{17915, PCUT_FURNITURE_COMMENTS, 0},
	{17930, PCUT_FURNITURE_SHARE, 0},
	{17938, PCUT_FURNITURE_SHARE, 0},
	{17945, PCUT_FURNITURE_SHARE, 0},
	{17951, PCUT_FURNITURE_SHARE, 1},
	{17962, PCUT_FURNITURE_SHARE, 0},
	{17971, PCUT_FURNITURE_SHARE, 0},
	{17979, PCUT_FURNITURE_SHARE, 0},
	{17987, PCUT_FURNITURE_SHARE, 0},
	{17995, PCUT_FURNITURE_SHARE, 0},
	{18003, PCUT_FURNITURE_SHARE, 0},
	{18012, PCUT_FURNITURE_SHARE, 0},
	{18022, PCUT_FURNITURE_SHARE, 0},
	{18029, PCUT_FURNITURE_SHARE, 0},
	{18037, PCUT_FURNITURE_SHARE, 0},
	{18045, PCUT_FURNITURE_SHARE, 0},
	{18063, PCUT_FURNITURE_SHARE, 0},
	{18072, PCUT_FURNITURE_SHARE, 0},
	{18079, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18097, PCUT_FURNITURE_CARD, 0},
	{18112, PCUT_FURNITURE_CARD, 0},
	{18129, PCUT_FURNITURE_NAVIGATION, 0},
	{18139, PCUT_FURNITURE_SHARE, 0},
	{18150, PCUT_FURNITURE_SHARE, 1},
	{18164, PCUT_FURNITURE_SHARE, 0},
	{18172, PCUT_FURNITURE_NAVIGATION, 1},
	{18180, PCUT_FURNITURE_COMMENTS, 0},
	{18205, PCUT_FURNITURE_NAVIGATION, 0},
	{18223, PCUT_FURNITURE_PROMPT, 1},
	{18247, PCUT_FURNITURE_SHARE, 0},
	{18254, PCUT_FURNITURE_PROMPT, 1},
	{18284, PCUT_FURNITURE_MOST_READ, 0},
	{18301, PCUT_FURNITURE_MOST_READ, 0},
	{18316, PCUT_FURNITURE_MOST_READ, 0},
	{18331, PCUT_FURNITURE_PROMPT, 1},
	{18355, PCUT_FURNITURE_NAVIGATION, 0},
	{18362, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18374, PCUT_FURNITURE_PROMPT, 1},
	{18398, PCUT_FURNITURE_SHARE, 0},
	{18409, PCUT_FURNITURE_MOST_READ, 0},
	{18418, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18435, PCUT_FURNITURE_COMMENTS, 0},
	{18451, PCUT_FURNITURE_NAVIGATION, 1},
	{18468, PCUT_FURNITURE_NAVIGATION, 1},
	{18489, PCUT_FURNITURE_NAVIGATION, 0},
	{18506, PCUT_FURNITURE_NAVIGATION, 0},
	{18514, PCUT_FURNITURE_COMMENTS, 0},
	{18530, PCUT_FURNITURE_COMMENTS, 0},
	{18546, PCUT_FURNITURE_PROMPT, 1},
	{18566, PCUT_FURNITURE_PROMPT, 1},
	{18586, PCUT_FURNITURE_NAVIGATION, 0},
	{18594, PCUT_FURNITURE_PROMPT, 1},
	{18611, PCUT_FURNITURE_COMMENTS, 0},
	{18630, PCUT_FURNITURE_SHARE, 0},
	{18640, PCUT_FURNITURE_COMMENTS, 0},
	{18658, PCUT_FURNITURE_SHARE, 0},
	{18664, PCUT_FURNITURE_PROMPT, 1},
	{18688, PCUT_FURNITURE_PROMPT, 0},
	{18706, PCUT_FURNITURE_NAVIGATION, 0},
	{18715, PCUT_FURNITURE_COMMENTS, 0},
	{18733, PCUT_FURNITURE_NAVIGATION, 0},
	{18749, PCUT_FURNITURE_COMMENTS, 0},
	{18763, PCUT_FURNITURE_NAVIGATION, 0},
	{18776, PCUT_FURNITURE_NAVIGATION, 0},
	{18787, PCUT_FURNITURE_NAVIGATION, 0},
	{18812, PCUT_FURNITURE_PROMPT, 1},
	{18828, PCUT_FURNITURE_PROMPT, 1},
	{18849, PCUT_FURNITURE_NAVIGATION, 0},
	{18867, PCUT_FURNITURE_PROMPT, 0},
	{18879, PCUT_FURNITURE_PROMPT, 1},
	{18898, PCUT_FURNITURE_PROMPT, 1},
	{18916, PCUT_FURNITURE_PROMPT, 1},
	{18933, PCUT_FURNITURE_PROMPT, 1},
	{18949, PCUT_FURNITURE_PROMPT, 1},
	{18963, PCUT_FURNITURE_PROMPT, 1},
	{18981, PCUT_FURNITURE_PROMPT, 1},
	{19004, PCUT_FURNITURE_SHARE, 0},
	{19007, PCUT_FURNITURE_PROMPT, 1},
	{19031, PCUT_FURNITURE_PROMPT, 1},
	{19056, PCUT_FURNITURE_COMMENTS, 0},
	{19078, PCUT_FURNITURE_NAVIGATION, 0},
	{19088, PCUT_FURNITURE_SHARE, 1},
	{19097, PCUT_FURNITURE_NAVIGATION, 0},
	{19106, PCUT_FURNITURE_NAVIGATION, 0},
	{19121, PCUT_FURNITURE_NAVIGATION, 0},
	{19135, PCUT_FURNITURE_NAVIGATION, 0},
	{19154, PCUT_FURNITURE_NAVIGATION, 0},
	{19161, PCUT_FURNITURE_READING, 0},
	{19170, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19198, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19219, PCUT_FURNITURE_SHARE, 0},
	{19230, PCUT_FURNITURE_READING, 1},
	{19241, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19251, PCUT_FURNITURE_PROMPT, 1},
	{19276, PCUT_FURNITURE_PROMPT, 1},
	{19295, PCUT_FURNITURE_PROMPT, 0},
	{19306, PCUT_FURNITURE_PROMPT, 0},
	{19316, PCUT_FURNITURE_PROMPT, 0},
	{19328, PCUT_FURNITURE_PROMPT, 1},
	{19335, PCUT_FURNITURE_NAVIGATION, 1},
	{19350, PCUT_FURNITURE_PROMPT, 1},
	{19375, PCUT_FURNITURE_ADVERT, 0},
	{19399, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19415, PCUT_FURNITURE_ADVERT, 0},
	{19423, PCUT_FURNITURE_MOST_READ, 0},
	{19441, PCUT_FURNITURE_MOST_READ, 0},
	{19452, PCUT_FURNITURE_SHARE, 0},
	{19461, PCUT_FURNITURE_PROMPT, 1},
	{19479, PCUT_FURNITURE_COMMENTS, 0},
	{19495, PCUT_FURNITURE_NAVIGATION, 1},
	{19503, PCUT_FURNITURE_SHARE, 0},
	{19512, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19525, PCUT_FURNITURE_NAVIGATION, 0},
	{19534, PCUT_FURNITURE_SHARE, 0},
	{19536, PCUT_FURNITURE_COMMENTS, 0},
	{19550, PCUT_FURNITURE_MOST_READ, 0},
	{19560, PCUT_FURNITURE_CARD, 0},
	{19575, PCUT_FURNITURE_SHARE, 0},
	{19582, PCUT_FURNITURE_COMMENTS, 0},
	{19588, PCUT_FURNITURE_COMMENTS, 0},
	{19598, PCUT_FURNITURE_COMMENTS, 0},
	{19608, PCUT_FURNITURE_COMMENTS, 0},
	{19617, PCUT_FURNITURE_COMMENTS, 0},
	{19631, PCUT_FURNITURE_COMMENTS, 0},
	{19645, PCUT_FURNITURE_COMMENTS, 0},
	{19659, PCUT_FURNITURE_NAVIGATION, 1},
	{19672, PCUT_FURNITURE_PROMPT, 1},
	{19695, PCUT_FURNITURE_PROMPT, 1},
	{19724, PCUT_FURNITURE_PROMPT, 1},
	{19748, PCUT_FURNITURE_PROMPT, 1},
	{19770, PCUT_FURNITURE_PROMPT, 1},
	{19792, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19803, PCUT_FURNITURE_SHARE, 0},
	{19811, PCUT_FURNITURE_NAVIGATION, 0},
	{19822, PCUT_FURNITURE_PROMPT, 1},
	{19844, PCUT_FURNITURE_PROMPT, 1},
	{19864, PCUT_FURNITURE_NAVIGATION, 0},
	{19876, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19893, PCUT_FURNITURE_SHARE, 0},
	{19900, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19911, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19924, PCUT_FURNITURE_SHARE, 0},
	{19932, PCUT_FURNITURE_SHARE, 1},
	{19943, PCUT_FURNITURE_COMMENTS, 0},
	{19961, PCUT_FURNITURE_PROMPT, 1},
	{19983, PCUT_FURNITURE_COMMENTS, 0},
	{20002, PCUT_FURNITURE_PROMPT, 1},
	{20024, PCUT_FURNITURE_NAVIGATION, 0},
	{20031, PCUT_FURNITURE_NAVIGATION, 0},
	{20036, PCUT_FURNITURE_COMMENTS, 0},
	{20055, PCUT_FURNITURE_CARD, 0},
	{20065, PCUT_FURNITURE_NAVIGATION, 1},
	{20081, PCUT_FURNITURE_NAVIGATION, 1},
	{20092, PCUT_FURNITURE_COMMENTS, 0},
	{20113, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20128, PCUT_FURNITURE_NAVIGATION, 0},
	{20139, PCUT_FURNITURE_NAVIGATION, 0},
	{20159, PCUT_FURNITURE_CARD, 0},
	{20171, PCUT_FURNITURE_NAVIGATION, 1},
	{20186, PCUT_FURNITURE_NAVIGATION, 1},
	{20201, PCUT_FURNITURE_NAVIGATION, 1},
	{20220, PCUT_FURNITURE_NAVIGATION, 1},
	{20231, PCUT_FURNITURE_NAVIGATION, 0},
	{20250, PCUT_FURNITURE_SHARE, 0},
	{20288, PCUT_FURNITURE_NAVIGATION, 0},
	{20301, PCUT_FURNITURE_COMMENTS, 0},
	{20327, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20363, PCUT_FURNITURE_COMMENTS, 0},
	{20392, PCUT_FURNITURE_MOST_READ, 0},
	{20409, PCUT_FURNITURE_ADVERT, 0},
	{20432, PCUT_FURNITURE_ADVERT, 0},
	{20451, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20472, PCUT_FURNITURE_SUBSCRIBE, 0},
	{20487, PCUT_FURNITURE_SHARE, 0},
	{20504, PCUT_FURNITURE_SHARE, 0},
	{20527, PCUT_FURNITURE_NAVIGATION, 0},
	{20538, PCUT_FURNITURE_SHARE, 0},
	{20560, PCUT_FURNITURE_SHARE, 0},
	{20588, PCUT_FURNITURE_MOST_READ, 0},
	{20612, PCUT_FURNITURE_NAVIGATION, 0},
	{20627, PCUT_FURNITURE_COMMENTS, 0},
	{20640, PCUT_FURNITURE_COMMENTS, 0},
	{20653, PCUT_FURNITURE_MOST_READ, 0},
	{20686, PCUT_FURNITURE_MOST_READ, 0},
	{20712, PCUT_FURNITURE_READING, 1},
	{20744, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20761, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20787, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20801, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20825, PCUT_FURNITURE_SHARE, 0},
	{20858, PCUT_FURNITURE_SHARE, 0},
	{20877, PCUT_FURNITURE_NAVIGATION, 0},
	{20888, PCUT_FURNITURE_READING, 1},
	{20917, PCUT_FURNITURE_READING, 1},
	{20941, PCUT_FURNITURE_NAVIGATION, 0},
	{20950, PCUT_FURNITURE_PROMPT, 1},
	{20987, PCUT_FURNITURE_NAVIGATION, 0},
	{21002, PCUT_FURNITURE_NAVIGATION, 1},
	{21019, PCUT_FURNITURE_MOST_READ, 0},
	{21049, PCUT_FURNITURE_NAVIGATION, 0},
	{21064, PCUT_FURNITURE_NAVIGATION, 0},
	{21084, PCUT_FURNITURE_COMMENTS, 0},
	{21124, PCUT_FURNITURE_SHARE, 0},
	{21133, PCUT_FURNITURE_CARD, 0},
	{21151, PCUT_FURNITURE_COMMENTS, 0},
	{21185, PCUT_FURNITURE_SHARE, 0},
	{21202, PCUT_FURNITURE_PROMPT, 1},
	{21232, PCUT_FURNITURE_NAVIGATION, 1},
	{21252, PCUT_FURNITURE_COMMENTS, 0},
	{21269, PCUT_FURNITURE_COMMENTS, 0},
	{21288, PCUT_FURNITURE_COMMENTS, 0},
	{21307, PCUT_FURNITURE_COMMENTS, 0},
	{21330, PCUT_FURNITURE_COMMENTS, 0},
	{21355, PCUT_FURNITURE_COMMENTS, 0},
	{21378, PCUT_FURNITURE_COMMENTS, 0},
	{21407, PCUT_FURNITURE_SHARE, 0},
	{21439, PCUT_FURNITURE_MOST_READ, 0},
	{21467, PCUT_FURNITURE_PROMPT, 1},
	{21508, PCUT_FURNITURE_PROMPT, 1},
	{21547, PCUT_FURNITURE_NAVIGATION, 0},
	{21556, PCUT_FURNITURE_SHARE, 1},
	{21564, PCUT_FURNITURE_NAVIGATION, 1},
	{21584, PCUT_FURNITURE_NAVIGATION, 1},
	{21604, PCUT_FURNITURE_ADVERT, 0},
	{21637, PCUT_FURNITURE_NAVIGATION, 0},
	{21650, PCUT_FURNITURE_PROMPT, 1},
	{21676, PCUT_FURNITURE_MOST_READ, 0},
	{21702, PCUT_FURNITURE_MOST_READ, 0},
	{21722, PCUT_FURNITURE_MOST_READ, 0},
	{21751, PCUT_FURNITURE_MOST_READ, 0},
	{21774, PCUT_FURNITURE_NAVIGATION, 0},
	{21787, PCUT_FURNITURE_PROMPT, 1},
	{21811, PCUT_FURNITURE_COMMENTS, 0},
	{21843, PCUT_FURNITURE_CARD, 0},
	{21861, PCUT_FURNITURE_NAVIGATION, 0},
	{21875, PCUT_FURNITURE_COMMENTS, 0},
	{21892, PCUT_FURNITURE_ADVERT, 0},
	{21903, PCUT_FURNITURE_ADVERT, 0},
	{21924, PCUT_FURNITURE_SHARE, 0},
	{21951, PCUT_FURNITURE_COMMENTS, 0},
	{21991, PCUT_FURNITURE_MOST_READ, 0},
	{22019, PCUT_FURNITURE_PROMPT, 1},
	{22054, PCUT_FURNITURE_SHARE, 0},
	{22073, PCUT_FURNITURE_SHARE, 0},
	{22092, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22126, PCUT_FURNITURE_NAVIGATION, 1},
	{22146, PCUT_FURNITURE_COMMENTS, 0},
	{22187, PCUT_FURNITURE_NAVIGATION, 1},
	{22205, PCUT_FURNITURE_COMMENTS, 0},
	{22248, PCUT_FURNITURE_NAVIGATION, 1},
	{22285, PCUT_FURNITURE_NAVIGATION, 0},
	{22318, PCUT_FURNITURE_SHARE, 0},
	{22331, PCUT_FURNITURE_SHARE, 0},
	{22352, PCUT_FURNITURE_SHARE, 1},
	{22376, PCUT_FURNITURE_SHARE, 0},
	{22412, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22435, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22452, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22481, PCUT_FURNITURE_SHARE, 1},
	{22522, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22545, PCUT_FURNITURE_SHARE, 0},
	{22566, PCUT_FURNITURE_SHARE, 1},
	{22590, PCUT_FURNITURE_NAVIGATION, 0},
	{22601, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22635, PCUT_FURNITURE_MOST_READ, 0},
	{22654, PCUT_FURNITURE_MOST_READ, 0},
	{22675, PCUT_FURNITURE_MOST_READ, 0},
	{22711, PCUT_FURNITURE_MOST_READ, 0},
	{22743, PCUT_FURNITURE_MOST_READ, 0},
	{22773, PCUT_FURNITURE_MOST_READ, 0},
	{22807, PCUT_FURNITURE_NAVIGATION, 0},
	{22818, PCUT_FURNITURE_CARD, 0},
	{22838, PCUT_FURNITURE_ADVERT, 1},
	{22887, PCUT_FURNITURE_READING, 0},
	{22908, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22931, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22956, PCUT_FURNITURE_SHARE, 1},
	{22986, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23009, PCUT_FURNITURE_SHARE, 0},
	{23032, PCUT_FURNITURE_ADVERT, 0},
	{23047, PCUT_FURNITURE_ADVERT, 0},
	{23085, PCUT_FURNITURE_ADVERT, 0},
	{23125, PCUT_FURNITURE_SHARE, 0},
	{23150, PCUT_FURNITURE_MOST_READ, 0},
	{23182, PCUT_FURNITURE_MOST_READ, 0},
	{23210, PCUT_FURNITURE_MOST_READ, 0},
	{23238, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23274, PCUT_FURNITURE_SHARE, 0},
	{23310, PCUT_FURNITURE_SHARE, 0},
	{23350, PCUT_FURNITURE_SHARE, 0},
	{23369, PCUT_FURNITURE_SHARE, 0},
	{23388, PCUT_FURNITURE_SHARE, 0},
	{23403, PCUT_FURNITURE_SHARE, 0},
	{23420, PCUT_FURNITURE_SHARE, 0},
	{23437, PCUT_FURNITURE_PROMPT, 1},
	{23487, PCUT_FURNITURE_NAVIGATION, 0},
	{23502, PCUT_FURNITURE_NAVIGATION, 0},
	{23515, PCUT_FURNITURE_READING, 1},
	{23537, PCUT_FURNITURE_READING, 1},
	{23552, PCUT_FURNITURE_COMMENTS, 0},
	{23588, PCUT_FURNITURE_PROMPT, 1},
	{23641, PCUT_FURNITURE_NAVIGATION, 1},
	{23651, PCUT_FURNITURE_NAVIGATION, 0},
	{23665, PCUT_FURNITURE_SHARE, 0},
	{23674, PCUT_FURNITURE_SHARE, 0},
	{23685, PCUT_FURNITURE_COMMENTS, 0},
	{23705, PCUT_FURNITURE_COMMENTS, 0},
	{23727, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23740, PCUT_FURNITURE_MOST_READ, 0},
	{23760, PCUT_FURNITURE_MOST_READ, 0},
	{23786, PCUT_FURNITURE_SHARE, 0},
	{23806, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23819, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23830, PCUT_FURNITURE_READING, 1},
	{23848, PCUT_FURNITURE_MOST_READ, 0},
	{23874, PCUT_FURNITURE_NAVIGATION, 0},
	{23885, PCUT_FURNITURE_COMMENTS, 0},
	{23905, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23918, PCUT_FURNITURE_COMMENTS, 0},
	{23933, PCUT_FURNITURE_SHARE, 0},
	{23946, PCUT_FURNITURE_ADVERT, 0},
	{23959, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23979, PCUT_FURNITURE_SHARE, 0},
	{23990, PCUT_FURNITURE_SHARE, 0},
	{24001, PCUT_FURNITURE_SHARE, 0},
	{24008, PCUT_FURNITURE_SHARE, 0},
	{24017, PCUT_FURNITURE_COMMENTS, 0},
	{24028, PCUT_FURNITURE_COMMENTS, 0},
	{24041, PCUT_FURNITURE_ADVERT, 0},
	{24061, PCUT_FURNITURE_ADVERT, 0},
	{24083, PCUT_FURNITURE_NAVIGATION, 0},
	{24094, PCUT_FURNITURE_COMMENTS, 0},
	{24116, PCUT_FURNITURE_MOST_READ, 0},
	{24140, PCUT_FURNITURE_MOST_READ, 0},
	{24162, PCUT_FURNITURE_MOST_READ, 0},
	{24184, PCUT_FURNITURE_COMMENTS, 0},
	{24202, PCUT_FURNITURE_SHARE, 0},
	{24226, PCUT_FURNITURE_SHARE, 0},
	{24249, PCUT_FURNITURE_SUBSCRIBE, 0},
	{24260, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24276, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24291, PCUT_FURNITURE_COMMENTS, 0},
	{24309, PCUT_FURNITURE_ADVERT, 0},
	{24320, PCUT_FURNITURE_ADVERT, 0},
	{24335, PCUT_FURNITURE_MOST_READ, 0},
	{24361, PCUT_FURNITURE_MOST_READ, 0},
	{24385, PCUT_FURNITURE_MOST_READ, 0},
	{24411, PCUT_FURNITURE_NAVIGATION, 1},
	{24435, PCUT_FURNITURE_COMMENTS, 0},
	{24478, PCUT_FURNITURE_COMMENTS, 0},
	{24497, PCUT_FURNITURE_NAVIGATION, 0},
	{24514, PCUT_FURNITURE_NAVIGATION, 0},
	{24529, PCUT_FURNITURE_SHARE, 0},
	{24538, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24554, PCUT_FURNITURE_ADVERT, 0},
	{24563, PCUT_FURNITURE_NAVIGATION, 0},
	{24570, PCUT_FURNITURE_SHARE, 1},
	{24592, PCUT_FURNITURE_ADVERT, 0},
	{24603, PCUT_FURNITURE_ADVERT, 0},
	{24618, PCUT_FURNITURE_NAVIGATION, 1},
	{24634, PCUT_FURNITURE_NAVIGATION, 0},
	{24658, PCUT_FURNITURE_COMMENTS, 0},
	{24669, PCUT_FURNITURE_COMMENTS, 0},
	{24684, PCUT_FURNITURE_NAVIGATION, 0},
	{24695, PCUT_FURNITURE_SHARE, 0},
	{24702, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24720, PCUT_FURNITURE_NAVIGATION, 0},
	{24729, PCUT_FURNITURE_COMMENTS, 0},
	{24742, PCUT_FURNITURE_COMMENTS, 0},
	{24759, PCUT_FURNITURE_READING, 1},
	{24794, PCUT_FURNITURE_READING, 1},
	{24816, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24832, PCUT_FURNITURE_SHARE, 0},
	{24841, PCUT_FURNITURE_SHARE, 0},
	{24863, PCUT_FURNITURE_SHARE, 1},
	{24879, PCUT_FURNITURE_NAVIGATION, 0},
	{24897, PCUT_FURNITURE_SHARE, 0},
	{24908, PCUT_FURNITURE_SUBSCRIBE, 0},
	{24919, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24950, PCUT_FURNITURE_SHARE, 0},
	{24966, PCUT_FURNITURE_ADVERT, 0},
	{24986, PCUT_FURNITURE_READING, 1},
	{25008, PCUT_FURNITURE_SHARE, 0},
	{25021, PCUT_FURNITURE_NAVIGATION, 0},
	{25028, PCUT_FURNITURE_SHARE, 0},
	{25048, PCUT_FURNITURE_COMMENTS, 0},
	{25059, PCUT_FURNITURE_READING, 1},
	{25081, PCUT_FURNITURE_MOST_READ, 0},
	{25106, PCUT_FURNITURE_MOST_READ, 0},
	{25127, PCUT_FURNITURE_MOST_READ, 0},
	{25152, PCUT_FURNITURE_SHARE, 0},
	{25159, PCUT_FURNITURE_NAVIGATION, 0},
	{25175, PCUT_FURNITURE_COMMENTS, 0},
	{25206, PCUT_FURNITURE_NAVIGATION, 0},
	{25238, PCUT_FURNITURE_NAVIGATION, 0},
	{25257, PCUT_FURNITURE_ADVERT, 0},
	{25282, PCUT_FURNITURE_SHARE, 0},
	{25295, PCUT_FURNITURE_SHARE, 0},
	{25321, PCUT_FURNITURE_SHARE, 0},
	{25340, PCUT_FURNITURE_NAVIGATION, 0},
	{25350, PCUT_FURNITURE_NAVIGATION, 0},
	{25372, PCUT_FURNITURE_ADVERT, 0},
	{25397, PCUT_FURNITURE_NAVIGATION, 0},
	{25407, PCUT_FURNITURE_SHARE, 0},
	{25441, PCUT_FURNITURE_NAVIGATION, 0},
	{25457, PCUT_FURNITURE_NAVIGATION, 0},
	{25482, PCUT_FURNITURE_NAVIGATION, 0},
	{25504, PCUT_FURNITURE_NAVIGATION, 0},
	{25517, PCUT_FURNITURE_SHARE, 0},
	{25530, PCUT_FURNITURE_ADVERT, 0},
	{25546, PCUT_FURNITURE_PROMPT, 1},
	{25568, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25596, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25618, PCUT_FURNITURE_READING, 1},
	{25637, PCUT_FURNITURE_CARD, 0},
	{25665, PCUT_FURNITURE_MOST_READ, 0},
	{25696, PCUT_FURNITURE_MOST_READ, 0},
	{25724, PCUT_FURNITURE_COMMENTS, 0},
	{25737, PCUT_FURNITURE_COMMENTS, 0},
	{25756, PCUT_FURNITURE_COMMENTS, 0},
	{25778, PCUT_FURNITURE_COMMENTS, 0},
	{25800, PCUT_FURNITURE_COMMENTS, 0},
	{25822, PCUT_FURNITURE_NAVIGATION, 1},
	{25841, PCUT_FURNITURE_SHARE, 0},
	{25851, PCUT_FURNITURE_SHARE, 0},
	{25867, PCUT_FURNITURE_ADVERT, 0},
	{25892, PCUT_FURNITURE_SHARE, 0},
	{25905, PCUT_FURNITURE_NAVIGATION, 0},
	{25924, PCUT_FURNITURE_COMMENTS, 0},
	{25946, PCUT_FURNITURE_SHARE, 1},
	{25965, PCUT_FURNITURE_SHARE, 0},
	{25984, PCUT_FURNITURE_PROMPT, 1},
	{26006, PCUT_FURNITURE_NAVIGATION, 0},
	{26028, PCUT_FURNITURE_NAVIGATION, 0},
	{26038, PCUT_FURNITURE_NAVIGATION, 1},
	{26050, PCUT_FURNITURE_SHARE, 0},
	{26060, PCUT_FURNITURE_NAVIGATION, 0},
	{26073, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26086, PCUT_FURNITURE_MOST_READ, 0},
	{26102, PCUT_FURNITURE_SHARE, 0},
	{26124, PCUT_FURNITURE_NAVIGATION, 0},
	{26137, PCUT_FURNITURE_NAVIGATION, 0},
	{26150, PCUT_FURNITURE_NAVIGATION, 0},
	{26160, PCUT_FURNITURE_NAVIGATION, 0},
	{26170, PCUT_FURNITURE_NAVIGATION, 0},
	{26180, PCUT_FURNITURE_NAVIGATION, 0},
	{26190, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26200, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26210, PCUT_FURNITURE_NAVIGATION, 0},
	{26217, PCUT_FURNITURE_MOST_READ, 0},
	{26233, PCUT_FURNITURE_MOST_READ, 0},
	{26246, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26259, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26278, PCUT_FURNITURE_CARD, 0},
	{26291, PCUT_FURNITURE_CARD, 0},
	{26304, PCUT_FURNITURE_SHARE, 0},
	{26311, PCUT_FURNITURE_SHARE, 0},
	{26318, PCUT_FURNITURE_CARD, 0},
	{26331, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26347, PCUT_FURNITURE_SHARE, 1},
	{26360, PCUT_FURNITURE_PROMPT, 0},
	{26390, PCUT_FURNITURE_SHARE, 0},
	{26397, PCUT_FURNITURE_SHARE, 1},
	{26407, PCUT_FURNITURE_SHARE, 0},
	{26420, PCUT_FURNITURE_SHARE, 0},
	{26430, PCUT_FURNITURE_SHARE, 0},
	{26437, PCUT_FURNITURE_NAVIGATION, 0},
	{26450, PCUT_FURNITURE_NAVIGATION, 0},
	{26457, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26470, PCUT_FURNITURE_SHARE, 0},
	{26477, PCUT_FURNITURE_PROMPT, 1},
	{26488, PCUT_FURNITURE_COMMENTS, 0},
	{26501, PCUT_FURNITURE_NAVIGATION, 0},
	{26514, PCUT_FURNITURE_PROMPT, 1},
	{26536, PCUT_FURNITURE_SHARE, 0},
	{26549, PCUT_FURNITURE_PROMPT, 1},
	{26556, PCUT_FURNITURE_PROMPT, 1},
	{26563, PCUT_FURNITURE_ADVERT, 0},
	{26570, PCUT_FURNITURE_ADVERT, 0},
	{26577, PCUT_FURNITURE_ADVERT, 0},
	{26584, PCUT_FURNITURE_ADVERT, 0},
	{26597, PCUT_FURNITURE_NAVIGATION, 1},
	{26610, PCUT_FURNITURE_SHARE, 0},
	{26617, PCUT_FURNITURE_SHARE, 0},
	{26624, PCUT_FURNITURE_NAVIGATION, 1},
	{26637, PCUT_FURNITURE_COMMENTS, 0},
	{26650, PCUT_FURNITURE_READING, 1},
	{26663, PCUT_FURNITURE_SHARE, 0},
	{26670, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26686, PCUT_FURNITURE_SHARE, 1},
	{26699, PCUT_FURNITURE_MOST_READ, 0},
	{26709, PCUT_FURNITURE_ADVERT, 0},
	{26716, PCUT_FURNITURE_SHARE, 0},
	{26723, PCUT_FURNITURE_NAVIGATION, 0},
	{26730, PCUT_FURNITURE_NAVIGATION, 0},
	{26737, PCUT_FURNITURE_SHARE, 0},
	{26744, PCUT_FURNITURE_MOST_READ, 0},
	{26757, PCUT_FURNITURE_SHARE, 0},
	{26764, PCUT_FURNITURE_NAVIGATION, 0},
	{26771, PCUT_FURNITURE_MOST_READ, 0},
	{26784, PCUT_FURNITURE_MOST_READ, 0},
	{26803, PCUT_FURNITURE_MOST_READ, 0},
	{26816, PCUT_FURNITURE_MOST_READ, 0},
	{26829, PCUT_FURNITURE_MOST_READ, 0},
	{26842, PCUT_FURNITURE_COMMENTS, 0},
	{26855, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26868, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26887, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26900, PCUT_FURNITURE_SHARE, 0},
	{26910, PCUT_FURNITURE_NAVIGATION, 1},
	{26930, PCUT_FURNITURE_NAVIGATION, 1},
	{26940, PCUT_FURNITURE_COMMENTS, 0},
	{26953, PCUT_FURNITURE_COMMENTS, 0},
	{26966, PCUT_FURNITURE_NAVIGATION, 0},
	{26973, PCUT_FURNITURE_NAVIGATION, 0},
	{26986, PCUT_FURNITURE_NAVIGATION, 0},
	{26993, PCUT_FURNITURE_PROMPT, 1},
	{27006, PCUT_FURNITURE_SHARE, 0},
	{27013, PCUT_FURNITURE_MOST_READ, 0},
	{27020, PCUT_FURNITURE_MOST_READ, 0},
	{27033, PCUT_FURNITURE_MOST_READ, 0},
	{27046, PCUT_FURNITURE_MOST_READ, 0},
	{27059, PCUT_FURNITURE_MOST_READ, 0},
	{27072, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27085, PCUT_FURNITURE_MOST_READ, 0},
	{27098, PCUT_FURNITURE_MOST_READ, 0},
	{27111, PCUT_FURNITURE_COMMENTS, 0},
	{27118, PCUT_FURNITURE_NAVIGATION, 0},
	{27125, PCUT_FURNITURE_NAVIGATION, 0},
	{27132, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27151, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27164, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27177, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27199, PCUT_FURNITURE_PROMPT, 0},
	{27234, PCUT_FURNITURE_COMMENTS, 0},
	{27247, PCUT_FURNITURE_NAVIGATION, 0},
	{27254, PCUT_FURNITURE_CARD, 0},
	{27279, PCUT_FURNITURE_SHARE, 0},
	{27292, PCUT_FURNITURE_SUBSCRIBE, 0},
	{27299, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27315, PCUT_FURNITURE_COMMENTS, 0},
	{27322, PCUT_FURNITURE_READING, 1},
	{27335, PCUT_FURNITURE_SUBSCRIBE, 0},
	{27342, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27355, PCUT_FURNITURE_COMMENTS, 0},
	{27362, PCUT_FURNITURE_PROMPT, 1},
	{27375, PCUT_FURNITURE_SUBSCRIBE, 0},
	{27382, PCUT_FURNITURE_PROMPT, 1},
	{27395, PCUT_FURNITURE_ADVERT, 0},
	{27408, PCUT_FURNITURE_NAVIGATION, 1},
	{27415, PCUT_FURNITURE_NAVIGATION, 1},
	{27422, PCUT_FURNITURE_SHARE, 0},
	{27429, PCUT_FURNITURE_NAVIGATION, 0},
	{27442, PCUT_FURNITURE_NAVIGATION, 0},
	{27455, PCUT_FURNITURE_NAVIGATION, 0},
	{27462, PCUT_FURNITURE_READING, 1},
	{27475, PCUT_FURNITURE_CARD, 0},
	{27488, PCUT_FURNITURE_READING, 1},
	{27501, PCUT_FURNITURE_READING, 1},
	{27514, PCUT_FURNITURE_NAVIGATION, 0},
	{27521, PCUT_FURNITURE_NAVIGATION, 0},
	{27528, PCUT_FURNITURE_NAVIGATION, 1},
	{27537, PCUT_FURNITURE_PROMPT, 1},
	{27544, PCUT_FURNITURE_SHARE, 0},
	{27551, PCUT_FURNITURE_MOST_READ, 0},
	{27564, PCUT_FURNITURE_MOST_READ, 0},
	{27589, PCUT_FURNITURE_NAVIGATION, 0},
	{27596, PCUT_FURNITURE_SHARE, 0},
	{27605, PCUT_FURNITURE_SHARE, 0},
	{27612, PCUT_FURNITURE_SHARE, 0},
	{27625, PCUT_FURNITURE_ADVERT, 0},
	{27632, PCUT_FURNITURE_SUBSCRIBE, 0},
	{27639, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27653, PCUT_FURNITURE_SUBSCRIBE, 0},
	{27666, PCUT_FURNITURE_NAVIGATION, 0},
	{27676, PCUT_FURNITURE_CARD, 0},
	{27693, PCUT_FURNITURE_SHARE, 0},
	{27707, PCUT_FURNITURE_READING, 0},
	{27721, PCUT_FURNITURE_SHARE, 0},
	{27734, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27747, PCUT_FURNITURE_NAVIGATION, 0},
	{27754, PCUT_FURNITURE_NAVIGATION, 0},
	{27767, PCUT_FURNITURE_COMMENTS, 0},
	{27774, PCUT_FURNITURE_COMMENTS, 0},
	{27783, PCUT_FURNITURE_COMMENTS, 0},
	{27797, PCUT_FURNITURE_COMMENTS, 0},
	{27811, PCUT_FURNITURE_COMMENTS, 0},
	{27825, PCUT_FURNITURE_COMMENTS, 0},
	{27838, PCUT_FURNITURE_COMMENTS, 0},
	{27851, PCUT_FURNITURE_NAVIGATION, 0},
	{27871, PCUT_FURNITURE_NAVIGATION, 0},
	{27881, PCUT_FURNITURE_SHARE, 0},
	{27895, PCUT_FURNITURE_MOST_READ, 0},
	{27913, PCUT_FURNITURE_MOST_READ, 0},
	{27931, PCUT_FURNITURE_NAVIGATION, 0},
	{27942, PCUT_FURNITURE_NAVIGATION, 0},
	{27949, PCUT_FURNITURE_NAVIGATION, 0},
	{27965, PCUT_FURNITURE_NAVIGATION, 1},
	{27978, PCUT_FURNITURE_NAVIGATION, 0},
	{27988, PCUT_FURNITURE_NAVIGATION, 0},
	{28008, PCUT_FURNITURE_SHARE, 0},
	{28018, PCUT_FURNITURE_ADVERT, 0},
	{28028, PCUT_FURNITURE_MOST_READ, 0},
	{28045, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28062, PCUT_FURNITURE_NAVIGATION, 0},
	{28075, PCUT_FURNITURE_PROMPT, 1},
	{28106, PCUT_FURNITURE_NAVIGATION, 0},
	{28113, PCUT_FURNITURE_NAVIGATION, 0},
	{28126, PCUT_FURNITURE_MOST_READ, 0},
	{28140, PCUT_FURNITURE_MOST_READ, 0},
	{28153, PCUT_FURNITURE_SHARE, 0},
	{28160, PCUT_FURNITURE_READING, 1},
	{28174, PCUT_FURNITURE_NAVIGATION, 0},
	{28187, PCUT_FURNITURE_PROMPT, 1},
	{28197, PCUT_FURNITURE_SHARE, 0},
	{28206, PCUT_FURNITURE_SHARE, 0},
	{28218, PCUT_FURNITURE_SHARE, 0},
	{28228, PCUT_FURNITURE_SHARE, 0},
	{28240, PCUT_FURNITURE_MOST_READ, 0},
	{28253, PCUT_FURNITURE_MOST_READ, 0},
	{28266, PCUT_FURNITURE_SHARE, 0},
	{28275, PCUT_FURNITURE_SHARE, 0},
	{28288, PCUT_FURNITURE_NAVIGATION, 0},
	{28295, PCUT_FURNITURE_SHARE, 0},
	{28305, PCUT_FURNITURE_SHARE, 0},
	{28312, PCUT_FURNITURE_SHARE, 0},
	{28325, PCUT_FURNITURE_SHARE, 0},
	{28338, PCUT_FURNITURE_SHARE, 1},
	{28358, PCUT_FURNITURE_SHARE, 0},
	{28368, PCUT_FURNITURE_NAVIGATION, 0},
	{28372, PCUT_FURNITURE_SUBSCRIBE, 1},
};

static const pcut_phrase_node pcut_furniture_words_nodes[] = {
	{35, 8, 49, 65535}, {40, 0, 0, 135}, {45, 0, 0, 136},
	{97, 16, 57, 65535}, {98, 7, 73, 65535}, {99, 7, 80, 65535},
	{100, 5, 87, 65535}, {101, 10, 92, 65535}, {102, 7, 102, 65535},
	{103, 5, 109, 65535}, {104, 6, 114, 65535}, {105, 11, 120, 65535},
	{106, 4, 131, 65535}, {107, 6, 135, 65535}, {108, 7, 141, 65535},
	{109, 6, 148, 65535}, {110, 5, 154, 65535}, {111, 13, 159, 65535},
	{112, 7, 172, 65535}, {113, 2, 179, 65535}, {114, 4, 181, 65535},
	{115, 15, 185, 65535}, {116, 9, 200, 65535}, {117, 10, 209, 65535},
	{118, 6, 219, 65535}, {119, 6, 225, 65535}, {120, 1, 231, 1378},
	{121, 3, 232, 65535}, {122, 5, 235, 65535}, {206, 6, 240, 65535},
	{207, 4, 246, 65535}, {208, 11, 250, 65535}, {209, 6, 261, 65535},
	{215, 11, 267, 65535}, {216, 13, 278, 65535}, {217, 5, 291, 65535},
	{218, 0, 0, 1655}, {224, 4, 296, 65535}, {227, 3, 300, 65535},
	{228, 5, 303, 65535}, {229, 17, 308, 65535}, {230, 13, 325, 65535},
	{231, 10, 338, 65535}, {232, 15, 348, 65535}, {233, 7, 363, 65535},
	{234, 6, 370, 65535}, {235, 10, 376, 65535}, {236, 11, 386, 65535},
	{237, 6, 397, 65535}, {32, 22, 403, 65535}, {227, 0, 0, 124},
	{228, 0, 0, 125}, {229, 2, 425, 65535}, {230, 0, 0, 130},
	{232, 0, 0, 131}, {234, 0, 0, 132}, {235, 2, 427, 65535},
	{32, 4, 429, 65535}, {98, 2, 433, 65535}, {99, 2, 435, 65535},
	{100, 4, 437, 177}, {102, 2, 441, 65535}, {103, 0, 0, 198},
	{106, 0, 0, 199}, {107, 1, 443, 65535}, {108, 3, 444, 65535},
	{109, 0, 0, 212}, {110, 7, 447, 65535}, {112, 3, 454, 65535},
	{114, 3, 457, 65535}, {115, 3, 460, 65535}, {117, 3, 463, 65535},
	{118, 0, 0, 261}, {97, 3, 466, 65535}, {101, 9, 469, 65535},
	{105, 3, 478, 65535}, {108, 2, 481, 65535}, {111, 2, 483, 65535},
	{114, 1, 485, 65535}, {117, 2, 486, 65535}, {97, 5, 488, 65535},
	{101, 4, 493, 65535}, {104, 1, 497, 65535}, {108, 3, 498, 65535},
	{111, 5, 501, 65535}, {114, 1, 506, 65535}, {122, 0, 0, 394},
	{97, 5, 507, 65535}, {101, 9, 512, 65535}, {105, 6, 521, 65535},
	{111, 7, 527, 65535}, {114, 1, 534, 65535}, {45, 0, 0, 464},
	{99, 1, 535, 65535}, {100, 1, 536, 65535}, {101, 0, 0, 469},
	{108, 2, 537, 65535}, {109, 1, 539, 65535}, {110, 7, 540, 65535},
	{115, 2, 547, 65535}, {116, 0, 0, 502}, {120, 0, 0, 503},
	{97, 2, 549, 65535}, {101, 2, 551, 65535}, {105, 2, 553, 65535},
	{108, 0, 0, 511}, {111, 3, 555, 65535}, {114, 2, 558, 65535},
	{117, 0, 0, 525}, {97, 1, 560, 65535}, {101, 4, 561, 65535},
	{105, 2, 565, 65535}, {111, 2, 567, 65535}, {117, 2, 569, 65535},
	{97, 4, 571, 65535}, {101, 3, 575, 65535}, {105, 3, 578, 65535},
	{106, 0, 0, 570}, {108, 2, 581, 65535}, {111, 3, 583, 65535},
	{32, 0, 0, 582}, {99, 0, 0, 583}, {102, 0, 0, 584},
	{104, 0, 0, 585}, {107, 0, 0, 586}, {108, 1, 586, 65535},
	{109, 3, 587, 65535}, {110, 6, 590, 65535}, {114, 2, 596, 65535},
	{115, 2, 598, 65535}, {122, 0, 0, 625}, {97, 2, 600, 65535},
	{101, 2, 602, 65535}, {111, 1, 604, 65535}, {117, 1, 605, 65535},
	{97, 3, 606, 65535}, {101, 3, 609, 65535}, {105, 1, 612, 65535},
	{108, 1, 613, 65535}, {111, 2, 614, 65535}, {117, 2, 616, 65535},
	{39, 0, 0, 684}, {97, 8, 618, 65535}, {101, 7, 626, 65535},
	{105, 5, 633, 65535}, {111, 3, 638, 65535}, {117, 3, 641, 65535},
	{121, 2, 644, 65535}, {97, 3, 646, 65535}, {101, 10, 649, 65535},
	{105, 0, 0, 794}, {111, 2, 659, 65535}, {117, 0, 0, 810},
	{121, 0, 0, 811}, {97, 5, 661, 65535}, {101, 6, 666, 65535},
	{111, 2, 672, 65535}, {117, 0, 0, 850}, {121, 0, 0, 851},
	{32, 4, 674, 65535}, {98, 0, 0, 859}, {100, 2, 678, 65535},
	{103, 1, 680, 65535}, {107, 0, 0, 865}, {108, 2, 681, 65535},
	{109, 1, 683, 65535}, {110, 0, 0, 873}, {112, 1, 684, 65535},
	{114, 2, 685, 65535}, {115, 0, 0, 882}, {117, 3, 687, 65535},
	{118, 1, 690, 65535}, {97, 7, 691, 65535}, {101, 1, 698, 65535},
	{105, 2, 699, 65535}, {108, 2, 701, 65535}, {111, 7, 703, 65535},
	{114, 4, 710, 937}, {117, 2, 714, 65535}, {113, 0, 0, 989},
	{117, 2, 716, 65535}, {97, 0, 0, 992}, {101, 12, 718, 65535},
	{105, 0, 0, 1043}, {115, 1, 730, 65535}, {39, 2, 731, 65535},
	{97, 4, 733, 65535}, {99, 3, 737, 65535}, {100, 1, 740, 65535},
	{101, 6, 741, 65535}, {104, 2, 747, 65535}, {105, 6, 749, 65535},
	{107, 3, 755, 65535}, {111, 4, 758, 65535}, {112, 2, 762, 65535},
	{116, 3, 764, 65535}, {117, 7, 767, 65535}, {119, 0, 0, 1180},
	{121, 0, 0, 1181}, {122, 0, 0, 1182}, {97, 3, 774, 65535},
	{101, 6, 777, 65535}, {104, 4, 783, 65535}, {105, 6, 787, 65535},
	{108, 0, 0, 1245}, {111, 4, 793, 65535}, {114, 3, 797, 65535},
	{117, 4, 800, 65535}, {119, 3, 804, 65535}, {98, 1, 807, 65535},
	{100, 2, 808, 65535}, {103, 1, 810, 65535}, {105, 0, 0, 1293},
	{108, 2, 811, 65535}, {110, 3, 813, 65535}, {112, 0, 0, 1302},
	{114, 0, 0, 1303}, {117, 0, 0, 1304}, {121, 0, 0, 1305},
	{97, 2, 816, 65535}, {101, 3, 818, 65535}, {105, 5, 821, 65535},
	{107, 0, 0, 1341}, {111, 4, 826, 65535}, {121, 0, 0, 1355},
	{97, 4, 830, 65535}, {101, 3, 834, 65535}, {104, 1, 837, 65535},
	{105, 0, 0, 1372}, {114, 2, 838, 65535}, {121, 3, 840, 65535},
	{101, 1, 843, 65535}, {97, 1, 844, 65535}, {111, 2, 845, 65535},
	{117, 0, 0, 1398}, {32, 1, 847, 65535}, {97, 3, 848, 65535},
	{100, 1, 851, 65535}, {111, 3, 852, 65535}, {117, 3, 855, 65535},
	{177, 2, 858, 65535}, {179, 0, 0, 1431}, {180, 1, 860, 65535},
	{181, 1, 861, 65535}, {186, 0, 0, 1439}, {188, 1, 862, 65535},
	{129, 0, 0, 1443}, {131, 1, 863, 65535}, {132, 1, 864, 65535},
	{135, 0, 0, 1449}, {176, 1, 865, 65535}, {178, 2, 866, 65535},
	{179, 1, 868, 65535}, {180, 2, 869, 65535}, {183, 1, 871, 65535},
	{186, 1, 872, 65535}, {187, 0, 0, 1481}, {188, 2, 873, 65535},
	{189, 1, 875, 65535}, {190, 2, 876, 65535}, {191, 2, 878, 65535},
	{128, 1, 880, 65535}, {129, 1, 881, 65535}, {130, 2, 882, 65535},
	{131, 0, 0, 1561}, {135, 1, 884, 65535}, {141, 0, 0, 1565},
	{147, 1, 885, 65535}, {148, 1, 886, 65535}, {150, 0, 0, 1578},
	{151, 1, 887, 65535}, {155, 0, 0, 1581}, {156, 1, 888, 65535},
	{158, 0, 0, 1584}, {164, 0, 0, 1585}, {168, 0, 0, 1586},
	{169, 1, 889, 65535}, {170, 1, 890, 65535}, {167, 3, 891, 65535},
	{168, 0, 0, 1620}, {170, 1, 894, 65535}, {172, 0, 0, 1628},
	{173, 1, 895, 65535}, {174, 0, 0, 1631}, {175, 1, 896, 65535},
	{178, 1, 897, 65535}, {179, 0, 0, 1636}, {180, 1, 898, 65535},
	{181, 0, 0, 1640}, {183, 0, 0, 1641}, {185, 1, 899, 65535},
	{131, 0, 0, 1644}, {133, 2, 900, 65535}, {134, 1, 902, 65535},
	{136, 0, 0, 1651}, {190, 1, 903, 65535}, {164, 6, 904, 65535},
	{166, 3, 910, 65535}, {184, 2, 913, 65535}, {185, 3, 915, 65535},
	{129, 1, 918, 65535}, {130, 5, 919, 65535}, {131, 12, 924, 65535},
	{184, 3, 936, 65535}, {186, 1, 939, 65535}, {188, 1, 940, 65535},
	{189, 1, 941, 65535}, {191, 0, 0, 1720}, {133, 2, 942, 65535},
	{135, 0, 0, 1725}, {136, 2, 944, 65535}, {137, 1, 946, 65535},
	{138, 0, 0, 1733}, {141, 0, 0, 1734}, {142, 0, 0, 1735},
	{143, 0, 0, 1736}, {155, 0, 0, 1737}, {156, 0, 0, 1738},
	{164, 0, 0, 1739}, {173, 1, 947, 65535}, {185, 0, 0, 1742},
	{186, 0, 0, 1743}, {187, 1, 948, 65535}, {189, 0, 0, 1746},
	{190, 1, 949, 65535}, {130, 0, 0, 1749}, {136, 0, 0, 1750},
	{137, 3, 950, 65535}, {142, 2, 953, 65535}, {144, 1, 955, 65535},
	{148, 0, 0, 1760}, {150, 0, 0, 1761}, {152, 0, 0, 1762},
	{155, 0, 0, 1763}, {156, 4, 956, 65535}, {159, 1, 960, 65535},
	{164, 0, 0, 1778}, {172, 1, 961, 65535}, {130, 1, 962, 65535},
	{131, 1, 963, 65535}, {132, 0, 0, 1788}, {134, 1, 964, 65535},
	{149, 0, 0, 1791}, {153, 1, 965, 65535}, {171, 1, 966, 65535},
	{182, 0, 0, 1797}, {187, 0, 0, 1798}, {189, 0, 0, 1799},
	{143, 0, 0, 1800}, {145, 0, 0, 1801}, {164, 0, 0, 1802},
	{168, 1, 967, 65535}, {169, 0, 0, 1805}, {170, 0, 0, 1806},
	{174, 1, 968, 65535}, {175, 0, 0, 1809}, {178, 0, 0, 1810},
	{179, 0, 0, 1811}, {180, 0, 0, 1812}, {181, 0, 0, 1813},
	{183, 1, 969, 65535}, {189, 0, 0, 1816}, {191, 1, 970, 65535},
	{129, 0, 0, 1819}, {150, 0, 0, 1820}, {151, 0, 0, 1821},
	{152, 0, 0, 1822}, {162, 0, 0, 1823}, {166, 1, 971, 65535},
	{187, 1, 972, 65535}, {176, 0, 0, 1830}, {178, 0, 0, 1831},
	{179, 1, 973, 65535}, {180, 0, 0, 1835}, {181, 1, 974, 65535},
	{184, 2, 975, 65535}, {137, 0, 0, 1844}, {139, 1, 977, 65535},
	{140, 1, 978, 65535}, {160, 0, 0, 1854}, {161, 0, 0, 1855},
	{167, 3, 979, 65535}, {169, 0, 0, 1860}, {175, 0, 0, 1861},
	{176, 2, 982, 65535}, {182, 0, 0, 1864}, {138, 1, 984, 65535},
	{139, 0, 0, 1867}, {149, 0, 0, 1868}, {156, 1, 985, 65535},
	{157, 3, 986, 65535}, {160, 2, 989, 65535}, {161, 1, 991, 65535},
	{162, 1, 992, 65535}, {181, 1, 993, 65535}, {182, 0, 0, 1885},
	{185, 0, 0, 1886}, {131, 0, 0, 1887}, {138, 1, 994, 65535},
	{142, 1, 995, 65535}, {148, 0, 0, 1893}, {153, 0, 0, 1894},
	{154, 0, 0, 1895}, {98, 0, 0, 0}, {99, 2, 996, 65535},
	{100, 2, 998, 65535}, {102, 2, 1000, 65535}, {104, 0, 0, 22},
	{107, 1, 1002, 65535}, {108, 1, 1003, 65535}, {109, 2, 1004, 65535},
	{111, 0, 0, 76}, {112, 4, 1006, 65535}, {114, 2, 1010, 65535},
	{115, 1, 1012, 65535}, {116, 3, 1013, 65535}, {117, 0, 0, 100},
	{118, 2, 1016, 65535}, {121, 0, 0, 103}, {207, 0, 0, 104},
	{208, 2, 1018, 65535}, {209, 0, 0, 115}, {215, 2, 1020, 65535},
	{216, 2, 1022, 65535}, {217, 0, 0, 123}, {136, 1, 1024, 65535},
	{137, 0, 0, 129}, {140, 0, 0, 133}, {182, 0, 0, 134},
	{108, 0, 0, 137}, {112, 1, 1025, 65535}, {115, 0, 0, 141},
	{118, 1, 1026, 65535}, {98, 0, 0, 144}, {111, 2, 1027, 145},
	{97, 0, 0, 168}, {99, 2, 1029, 65535}, {97, 0, 0, 178},
	{100, 1, 1031, 65535}, {115, 0, 0, 183}, {118, 1, 1032, 65535},
	{100, 0, 0, 196}, {102, 0, 0, 197}, {116, 1, 1033, 65535},
	{32, 0, 0, 202}, {108, 2, 1034, 65535}, {114, 1, 1036, 65535},
	{97, 2, 1037, 65535}, {104, 0, 0, 215}, {109, 2, 1039, 65535},
	{110, 2, 1041, 65535}, {116, 0, 0, 224}, {117, 1, 1043, 65535},
	{122, 1, 1044, 65535}, {110, 0, 0, 229}, {112, 0, 0, 230},
	{117, 0, 0, 231}, {97, 0, 0, 232}, {99, 0, 0, 233},
	{116, 2, 1045, 65535}, {32, 0, 0, 249}, {99, 1, 1047, 65535},
	{115, 1, 1048, 65535}, {102, 1, 1049, 65535}, {115, 0, 0, 259},
	{116, 0, 0, 260}, {99, 1, 1050, 65535}, {103, 2, 1051, 65535},
	{105, 0, 0, 267}, {32, 0, 0, 268}, {99, 1, 1053, 65535},
	{105, 1, 1054, 65535}, {107, 1, 1055, 65535}, {108, 1, 1056, 65535},
	{114, 5, 1057, 65535}, {115, 0, 0, 283}, {119, 1, 1062, 65535},
	{122, 0, 0, 286}, {108, 1, 1063, 65535}, {110, 0, 0, 290},
	{122, 0, 0, 291}, {105, 0, 0, 292}, {117, 0, 0, 293},
	{108, 0, 0, 294}, {111, 1, 1064, 65535}, {101, 1, 1065, 65535},
	{108, 1, 1066, 65535}, {115, 0, 0, 301}, {100, 0, 0, 302},
	{114, 2, 1067, 65535}, {115, 0, 0, 305}, {116, 1, 1069, 65535},
	{117, 0, 0, 312}, {32, 0, 0, 313}, {108, 0, 0, 314},
	{114, 0, 0, 315}, {116, 3, 1070, 65535}, {105, 2, 1073, 65535},
	{97, 0, 0, 323}, {105, 2, 1075, 65535}, {111, 1, 1077, 65535},
	{107, 0, 0, 333}, {109, 3, 1078, 65535}, {110, 3, 1081, 65535},
	{111, 2, 1084, 65535}, {112, 2, 1086, 65535}, {101, 1, 1088, 65535},
	{32, 0, 0, 395}, {105, 0, 0, 396}, {108, 1, 1089, 65535},
	{110, 0, 0, 400}, {116, 1, 1090, 65535}, {32, 2, 1091, 65535},
	{101, 1, 1093, 65535}, {105, 2, 1094, 65535}, {106, 1, 1096, 65535},
	{108, 3, 1097, 415}, {114, 2, 1100, 65535}, {115, 2, 1102, 65535},
	{116, 0, 0, 425}, {122, 0, 0, 426}, {100, 1, 1104, 65535},
	{101, 1, 1105, 65535}, {110, 0, 0, 433}, {114, 1, 1106, 65535},
	{115, 3, 1107, 65535}, {116, 1, 1110, 65535}, {32, 3, 1111, 65535},
	{98, 0, 0, 448}, {99, 1, 1114, 65535}, {100, 0, 0, 451},
	{109, 2, 1115, 65535}, {110, 1, 1117, 65535}, {119, 1, 1118, 65535},
	{117, 2, 1119, 65535}, {111, 1, 1121, 65535}, {105, 1, 1122, 65535},
	{32, 0, 0, 470}, {111, 0, 0, 471}, {97, 1, 1123, 65535},
	{32, 2, 1124, 65535}, {97, 0, 0, 481}, {100, 0, 0, 482},
	{108, 0, 0, 483}, {114, 1, 1126, 65535}, {116, 2, 1127, 65535},
	{118, 2, 1129, 65535}, {99, 2, 1131, 65535}, {116, 3, 1133, 65535},
	{32, 0, 0, 504}, {99, 1, 1136, 65535}, {104, 0, 0, 507},
	{108, 0, 0, 508}, {108, 0, 0, 509}, {110, 0, 0, 510},
	{108, 2, 1137, 65535}, {111, 0, 0, 518}, {114, 2, 1139, 65535},
	{101, 0, 0, 522}, {111, 1, 1141, 65535}, {32, 2, 1142, 65535},
	{101, 0, 0, 532}, {109, 0, 0, 533}, {115, 2, 1144, 65535},
	{116, 1, 1146, 65535}, {102, 0, 0, 544}, {114, 0, 0, 545},
	{32, 1, 1147, 65535}, {116, 1, 1148, 65535}, {97, 1, 1149, 65535},
	{101, 0, 0, 552}, {103, 0, 0, 553}, {107, 2, 1150, 65535},
	{118, 2, 1152, 65535}, {122, 0, 0, 560}, {108, 1, 1154, 65535},
	{109, 0, 0, 563}, {116, 0, 0, 564}, {100, 2, 1155, 65535},
	{101, 1, 1157, 65535}, {114, 0, 0, 569}, {97, 2, 1158, 65535},
	{101, 0, 0, 573}, {109, 1, 1160, 65535}, {112, 0, 0, 579},
	{122, 1, 1161, 65535}, {32, 2, 1162, 65535}, {32, 1, 1164, 65535},
	{97, 1, 1165, 65535}, {112, 1, 1166, 65535}, {32, 0, 0, 600},
	{105, 1, 1167, 65535}, {108, 0, 0, 604}, {115, 2, 1168, 65535},
	{118, 0, 0, 609}, {122, 1, 1170, 65535}, {32, 2, 1171, 65535},
	{97, 1, 1173, 65535}, {99, 1, 1174, 65535}, {112, 0, 0, 624},
	{32, 0, 0, 626}, {97, 1, 1175, 627}, {32, 2, 1176, 65535},
	{116, 1, 1178, 65535}, {105, 1, 1179, 65535}, {109, 1, 1180, 65535},
	{116, 1, 1181, 65535}, {117, 0, 0, 645}, {121, 0, 0, 646},
	{101, 0, 0, 647}, {114, 0, 0, 648}, {115, 0, 0, 649},
	{114, 1, 1182, 65535}, {105, 2, 1183, 65535}, {109, 2, 1185, 65535},
	{112, 1, 1187, 65535}, {112, 0, 0, 682}, {117, 0, 0, 683},
	{32, 2, 1188, 65535}, {97, 0, 0, 687}, {101, 0, 0, 688},
	{103, 0, 0, 689}, {105, 0, 0, 690}, {110, 0, 0, 691},
	{115, 4, 1190, 65535}, {116, 1, 1194, 65535}, {32, 0, 0, 699},
	{97, 1, 1195, 65535}, {99, 1, 1196, 65535}, {101, 2, 1197, 65535},
	{103, 4, 1199, 65535}, {115, 2, 1203, 65535}, {116, 0, 0, 720},
	{104, 0, 0, 721}, {107, 1, 1205, 65535}, {110, 2, 1206, 65535},
	{114, 0, 0, 732}, {115, 1, 1208, 65535}, {32, 2, 1209, 65535},
	{97, 1, 1211, 65535}, {103, 3, 1212, 65535}, {101, 2, 1215, 65535},
	{105, 0, 0, 756}, {107, 0, 0, 757}, {115, 0, 0, 758},
	{116, 1, 1217, 759}, {105, 2, 1218, 65535}, {110, 0, 0, 766},
	{115, 2, 1220, 65535}, {100, 0, 0, 770}, {101, 2, 1222, 65535},
	{103, 1, 1224, 65535}, {104, 0, 0, 776}, {105, 1, 1225, 65535},
	{108, 1, 1226, 65535}, {109, 0, 0, 783}, {110, 4, 1227, 65535},
	{114, 0, 0, 788}, {115, 2, 1231, 65535}, {114, 1, 1233, 65535},
	{115, 1, 1234, 65535}, {97, 1, 1235, 65535}, {99, 1, 1236, 65535},
	{106, 3, 1237, 65535}, {115, 0, 0, 827}, {118, 0, 0, 828},
	{101, 0, 0, 829}, {106, 2, 1240, 65535}, {117, 0, 0, 833},
	{118, 0, 0, 834}, {119, 2, 1242, 65535}, {120, 1, 1244, 65535},
	{32, 0, 0, 848}, {117, 0, 0, 849}, {97, 1, 1245, 65535},
	{109, 1, 1246, 65535}, {115, 0, 0, 857}, {116, 0, 0, 858},
	{101, 1, 1247, 65535}, {111, 0, 0, 862}, {108, 1, 1248, 65535},
	{100, 1, 1249, 65535}, {118, 0, 0, 869}, {32, 2, 1250, 65535},
	{101, 1, 1252, 65535}, {100, 0, 0, 879}, {105, 1, 1253, 65535},
	{99, 0, 0, 883}, {114, 1, 1254, 65535}, {118, 1, 1255, 65535},
	{101, 1, 1256, 65535}, {103, 2, 1257, 65535}, {105, 1, 1259, 65535},
	{114, 1, 1260, 65535}, {115, 0, 0, 902}, {116, 0, 0, 903},
	{117, 0, 0, 904}, {121, 1, 1261, 65535}, {114, 1, 1262, 65535},
	{110, 3, 1263, 909}, {117, 1, 1266, 65535}, {97, 3, 1267, 65535},
	{101, 0, 0, 920}, {98, 0, 0, 921}, {99, 0, 0, 922},
	{100, 3, 1270, 65535}, {107, 0, 0, 927}, {108, 0, 0, 928},
	{112, 1, 1273, 65535}, {115, 2, 1274, 65535}, {101, 8, 1276, 65535},
	{105, 4, 1284, 65535}, {111, 2, 1288, 65535}, {122, 1, 1290, 65535},
	{98, 2, 1291, 65535}, {108, 1, 1293, 65535}, {97, 0, 0, 990},
	{101, 0, 0, 991}, {97, 3, 1294, 65535}, {99, 4, 1297, 65535},
	{100, 0, 0, 1016}, {103, 1, 1301, 65535}, {107, 1, 1302, 65535},
	{108, 0, 0, 1027}, {109, 0, 0, 1028}, {112, 3, 1303, 65535},
	{115, 0, 0, 1036}, {116, 3, 1306, 65535}, {117, 0, 0, 1041},
	{122, 0, 0, 1042}, {115, 1, 1309, 1044}, {97, 0, 0, 1046},
	{105, 0, 0, 1047}, {108, 3, 1310, 65535}, {111, 0, 0, 1055},
	{114, 0, 0, 1056}, {118, 1, 1313, 65535}, {97, 0, 0, 1062},
	{104, 2, 1314, 65535}, {114, 1, 1316, 65535}, {105, 1, 1317, 65535},
	{32, 2, 1318, 65535}, {97, 0, 0, 1074}, {101, 1, 1320, 65535},
	{103, 0, 0, 1077}, {105, 2, 1321, 65535}, {110, 3, 1323, 65535},
	{97, 1, 1326, 65535}, {111, 1, 1327, 65535}, {32, 0, 0, 1107},
	{103, 3, 1328, 65535}, {105, 1, 1331, 65535}, {109, 0, 0, 1122},
	{115, 0, 0, 1123}, {116, 1, 1332, 65535}, {105, 1, 1333, 65535},
	{111, 2, 1334, 65535}, {114, 0, 0, 1133}, {98, 1, 1336, 65535},
	{103, 0, 0, 1139}, {107, 0, 0, 1140}, {110, 1, 1337, 65535},
	{97, 0, 0, 1143}, {111, 1, 1338, 65535}, {97, 3, 1339, 65535},
	{111, 1, 1342, 65535}, {114, 0, 0, 1155}, {98, 1, 1343, 65535},
	{99, 0, 0, 1165}, {103, 0, 0, 1166}, {105, 2, 1344, 65535},
	{108, 1, 1346, 65535}, {112, 1, 1347, 65535}, {115, 1, 1348, 65535},
	{108, 0, 0, 1183}, {112, 1, 1349, 65535}, {114, 2, 1350, 65535},
	{105, 1, 1352, 65535}, {107, 1, 1353, 65535}, {108, 1, 1354, 65535},
	{109, 1, 1355, 65535}, {114, 4, 1356, 65535}, {120, 0, 0, 1204},
	{97, 1, 1360, 65535}, {105, 1, 1361, 65535}, {111, 0, 0, 1225},
	{114, 0, 0, 1226}, {101, 0, 0, 1227}, {108, 4, 1362, 65535},
	{109, 3, 1366, 65535}, {110, 0, 0, 1242}, {112, 0, 0, 1243},
	{115, 0, 0, 1244}, {32, 0, 0, 1246}, {103, 1, 1369, 65535},
	{112, 2, 1370, 65535}, {114, 1, 1372, 65535}, {97, 2, 1373, 65535},
	{101, 1, 1375, 65535}, {121, 0, 0, 1261}, {32, 0, 0, 1262},
	{105, 1, 1376, 65535}, {108, 2, 1377, 65535}, {109, 0, 0, 1267},
	{101, 1, 1379, 65535}, {105, 1, 1380, 65535}, {111, 0, 0, 1283},
	{101, 1, 1381, 65535}, {111, 1, 1382, 65535}, {115, 0, 0, 1289},
	{114, 1, 1383, 65535}, {111, 0, 0, 1294}, {116, 1, 1384, 65535},
	{32, 0, 0, 1299}, {109, 0, 0, 1300}, {115, 0, 0, 1301},
	{105, 1, 1385, 65535}, {108, 0, 0, 1310}, {100, 0, 0, 1311},
	{114, 2, 1386, 65535}, {122, 0, 0, 1319}, {98, 0, 0, 1320},
	{100, 1, 1388, 65535}, {101, 1, 1389, 65535}, {107, 0, 0, 1337},
	{115, 3, 1390, 65535}, {105, 1, 1393, 65535}, {108, 3, 1394, 65535},
	{114, 3, 1397, 65535}, {116, 1, 1400, 65535}, {107, 0, 0, 1356},
	{110, 0, 0, 1357}, {115, 1, 1401, 65535}, {116, 1, 1402, 65535},
	{32, 2, 1403, 65535}, {105, 1, 1405, 65535}, {114, 0, 0, 1368},
	{97, 1, 1406, 65535}, {105, 0, 0, 1373}, {111, 0, 0, 1374},
	{100, 0, 0, 1375}, {107, 0, 0, 1376}, {115, 0, 0, 1377},
	{109, 1, 1407, 65535}, {122, 2, 1408, 65535}, {114, 1, 1410, 65535},
	{117, 4, 1411, 65535}, {119, 1, 1415, 65535}, {108, 0, 0, 1401},
	{109, 0, 0, 1402}, {112, 2, 1416, 65535}, {105, 1, 1418, 65535},
	{98, 2, 1419, 65535}, {101, 0, 0, 1412}, {111, 0, 0, 1413},
	{32, 0, 0, 1414}, {109, 1, 1421, 65535}, {114, 2, 1422, 65535},
	{206, 1, 1424, 65535}, {207, 2, 1425, 65535}, {206, 3, 1427, 65535},
	{206, 2, 1430, 65535}, {206, 2, 1432, 65535}, {207, 2, 1434, 65535},
	{206, 2, 1436, 65535}, {208, 1, 1438, 65535}, {208, 4, 1439, 65535},
	{209, 3, 1443, 65535}, {208, 2, 1446, 65535}, {208, 1, 1448, 65535},
	{209, 0, 0, 1467}, {208, 3, 1449, 65535}, {208, 2, 1452, 65535},
	{208, 2, 1454, 65535}, {209, 0, 0, 1485}, {208, 2, 1456, 65535},
	{208, 3, 1458, 65535}, {209, 3, 1461, 65535}, {208, 2, 1464, 65535},
	{209, 2, 1466, 65535}, {208, 3, 1468, 65535}, {208, 4, 1471, 65535},
	{208, 2, 1475, 65535}, {209, 0, 0, 1560}, {208, 2, 1477, 65535},
	{215, 2, 1479, 65535}, {215, 8, 1481, 65535}, {215, 2, 1489, 65535},
	{215, 2, 1491, 65535}, {215, 3, 1493, 65535}, {215, 3, 1496, 65535},
	{216, 7, 1499, 65535}, {217, 2, 1506, 65535}, {218, 0, 0, 1619},
	{216, 5, 1508, 65535}, {217, 2, 1513, 65535}, {217, 1, 1515, 65535},
	{217, 1, 1516, 65535}, {216, 1, 1517, 65535}, {216, 1, 1518, 65535},
	{216, 3, 1519, 65535}, {217, 0, 0, 1648}, {216, 2, 1522, 65535},
	{216, 1, 1524, 65535}, {150, 0, 0, 1656}, {159, 0, 0, 1657},
	{174, 1, 1525, 65535}, {181, 0, 0, 1660}, {182, 1, 1526, 65535},
	{185, 0, 0, 1664}, {170, 0, 0, 1665}, {172, 0, 0, 1666},
	{185, 0, 0, 1667}, {132, 1, 1527, 65535}, {171, 1, 1528, 65535},
	{128, 0, 0, 1672}, {129, 0, 0, 1673}, {130, 0, 0, 1674},
	{147, 1, 1529, 65535}, {136, 0, 0, 1680}, {162, 0, 0, 1681},
	{179, 1, 1530, 65535}, {183, 1, 1531, 65535}, {185, 0, 0, 1690},
	{132, 0, 0, 1691}, {136, 1, 1532, 65535}, {149, 0, 0, 1694},
	{150, 1, 1533, 65535}, {154, 0, 0, 1697}, {155, 1, 1534, 65535},
	{157, 0, 0, 1700}, {161, 1, 1535, 65535}, {169, 0, 0, 1703},
	{170, 0, 0, 1704}, {172, 0, 0, 1705}, {173, 0, 0, 1706},
	{138, 1, 1536, 65535}, {139, 2, 1537, 65535}, {190, 0, 0, 1713},
	{186, 1, 1539, 65535}, {154, 1, 1540, 65535}, {156, 1, 1541, 65535},
	{177, 0, 0, 1721}, {179, 2, 1542, 65535}, {134, 1, 1544, 65535},
	{151, 0, 0, 1730}, {141, 1, 1545, 65535}, {151, 2, 1546, 65535},
	{163, 2, 1548, 65535}, {174, 2, 1550, 65535}, {128, 0, 0, 1751},
	{147, 0, 0, 1752}, {171, 2, 1552, 65535}, {146, 0, 0, 1755},
	{168, 2, 1554, 65535}, {156, 2, 1556, 65535}, {128, 2, 1558, 65535},
	{137, 1, 1560, 65535}, {139, 0, 0, 1773}, {172, 1, 1561, 65535},
	{165, 1, 1562, 65535}, {161, 1, 1563, 65535}, {185, 2, 1564, 65535},
	{173, 3, 1566, 65535}, {177, 1, 1569, 65535}, {187, 2, 1570, 65535},
	{139, 1, 1572, 65535}, {130, 1, 1573, 65535}, {162, 1, 1574, 65535},
	{179, 2, 1575, 65535}, {148, 1, 1577, 65535}, {150, 1, 1578, 65535},
	{158, 3, 1579, 65535}, {181, 2, 1582, 65535}, {172, 1, 1584, 65535},
	{128, 1, 1585, 65535}, {176, 1, 1586, 65535}, {164, 1, 1587, 65535},
	{147, 1, 1588, 65535}, {129, 0, 0, 1856}, {142, 1, 1589, 65535},
	{168, 0, 0, 1859}, {148, 0, 0, 1862}, {169, 0, 0, 1863},
	{164, 1, 1590, 65535}, {132, 2, 1591, 65535}, {180, 1, 1593, 65535},
	{184, 2, 1594, 65535}, {189, 0, 0, 1876}, {132, 0, 0, 1877},
	{156, 0, 0, 1878}, {176, 1, 1596, 65535}, {139, 1, 1597, 65535},
	{156, 1, 1598, 65535}, {184, 1, 1599, 65535}, {152, 1, 1600, 65535},
	{108, 0, 0, 1}, {111, 1, 1601, 65535}, {97, 0, 0, 15},
	{107, 1, 1602, 16}, {111, 0, 0, 18}, {114, 1, 1603, 65535},
	{111, 1, 1604, 65535}, {105, 1, 1605, 65535}, {105, 1, 1606, 65535},
	{110, 0, 0, 75}, {101, 0, 0, 77}, {104, 0, 0, 78},
	{111, 0, 0, 79}, {114, 0, 0, 80}, {97, 0, 0, 81},
	{101, 5, 1607, 65535}, {104, 1, 1612, 65535}, {104, 0, 0, 96},
	{114, 1, 1613, 65535}, {119, 0, 0, 99}, {105, 0, 0, 101},
	{111, 0, 0, 102}, {186, 1, 1614, 65535}, {188, 1, 1615, 65535},
	{147, 0, 0, 116}, {170, 0, 0, 117}, {170, 1, 1616, 65535},
	{175, 1, 1617, 65535}, {134, 2, 1618, 65535}, {114, 1, 1620, 65535},
	{101, 1, 1621, 65535}, {110, 3, 1622, 65535}, {117, 1, 1625, 65535},
	{101, 3, 1626, 65535}, {117, 1, 1629, 65535}, {32, 3, 1630, 65535},
	{101, 1, 1633, 65535}, {117, 2, 1634, 65535}, {32, 2, 1636, 65535},
	{101, 1, 1638, 65535}, {101, 1, 1639, 65535}, {32, 0, 0, 213},
	{115, 0, 0, 214}, {97, 0, 0, 216}, {101, 0, 0, 217},
	{111, 1, 1640, 65535}, {117, 1, 1641, 65535}, {110, 1, 1642, 65535},
	{101, 1, 1643, 65535}, {105, 2, 1644, 65535}, {121, 0, 0, 248},
	{111, 1, 1646, 65535}, {105, 1, 1647, 65535}, {32, 3, 1648, 65535},
	{107, 1, 1651, 65535}, {105, 1, 1652, 65535}, {108, 0, 0, 266},
	{111, 1, 1653, 65535}, {116, 1, 1654, 65535}, {105, 1, 1655, 65535},
	{105, 1, 1656, 65535}, {97, 0, 0, 278}, {101, 0, 0, 279},
	{105, 0, 0, 280}, {108, 0, 0, 281}, {115, 0, 0, 282},
	{97, 2, 1657, 65535}, {100, 2, 1659, 65535}, {107, 1, 1661, 65535},
	{97, 2, 1662, 65535}, {116, 1, 1664, 65535}, {101, 0, 0, 303},
	{105, 0, 0, 304}, {101, 1, 1665, 65535}, {32, 1, 1666, 65535},
	{97, 0, 0, 318}, {116, 0, 0, 319}, {32, 0, 0, 320},
	{97, 1, 1667, 65535}, {99, 2, 1668, 65535}, {113, 1, 1670, 65535},
	{115, 1, 1671, 65535}, {101, 1, 1672, 65535}, {109, 1, 1673, 65535},
	{112, 1, 1674, 65535}, {100, 1, 1675, 65535}, {110, 0, 0, 361},
	{116, 3, 1676, 65535}, {107, 1, 1679, 65535}, {114, 0, 0, 380},
	{105, 2, 1680, 65535}, {121, 1, 1682, 65535}, {97, 1, 1683, 65535},
	{115, 1, 1684, 65535}, {101, 1, 1685, 65535}, {116, 1, 1686, 65535},
	{119, 0, 0, 405}, {108, 1, 1687, 406}, {110, 0, 0, 410},
	{120, 2, 1688, 65535}, {97, 1, 1690, 65535}, {32, 0, 0, 416},
	{97, 1, 1691, 417}, {101, 1, 1692, 65535}, {32, 0, 0, 421},
	{110, 0, 0, 422}, {99, 0, 0, 423}, {112, 0, 0, 424},
	{32, 1, 1693, 65535}, {115, 1, 1694, 65535}, {101, 1, 1695, 65535},
	{99, 0, 0, 436}, {107, 1, 1696, 65535}, {116, 1, 1697, 65535},
	{32, 2, 1698, 65535}, {103, 0, 0, 445}, {110, 0, 0, 446},
	{121, 0, 0, 447}, {32, 1, 1700, 65535}, {111, 0, 0, 452},
	{117, 0, 0, 453}, {97, 1, 1701, 65535}, {110, 1, 1702, 65535},
	{99, 0, 0, 462}, {107, 0, 0, 463}, {117, 1, 1703, 65535},
	{116, 1, 1704, 65535}, {105, 1, 1705, 65535}, {99, 0, 0, 479},
	{115, 0, 0, 480}, {101, 1, 1706, 65535}, {101, 0, 0, 486},
	{114, 0, 0, 487}, {105, 1, 1707, 65535}, {111, 1, 1708, 65535},
	{114, 0, 0, 494}, {117, 1, 1709, 65535}, {46, 0, 0, 497},
	{97, 1, 1710, 65535}, {105, 0, 0, 501}, {101, 1, 1711, 65535},
	{103, 0, 0, 512}, {108, 1, 1712, 65535}, {32, 0, 0, 519},
	{119, 1, 1713, 65535}, {109, 1, 1714, 65535}, {110, 1, 1715, 65535},
	{116, 1, 1716, 65535}, {99, 0, 0, 534}, {112, 1, 1717, 65535},
	{32, 3, 1718, 65535}, {116, 1, 1721, 65535}, {32, 1, 1722, 65535},
	{114, 1, 1723, 65535}, {107, 0, 0, 554}, {117, 0, 0, 555},
	{101, 1, 1724, 65535}, {105, 0, 0, 559}, {112, 1, 1725, 65535},
	{100, 0, 0, 565}, {101, 0, 0, 566}, {114, 1, 1726, 65535},
	{100, 0, 0, 571}, {118, 0, 0, 572}, {101, 1, 1727, 574},
	{122, 1, 1728, 65535}, {116, 2, 1729, 65535}, {118, 0, 0, 589},
	{98, 1, 1731, 65535}, {103, 1, 1732, 65535}, {114, 2, 1733, 65535},
	{99, 1, 1735, 65535}, {99, 2, 1736, 65535}, {116, 0, 0, 608},
	{101, 1, 1738, 65535}, {97, 2, 1739, 65535}, {112, 1, 1741, 65535},
	{116, 1, 1742, 65535}, {114, 1, 1743, 65535}, {32, 0, 0, 628},
	{101, 0, 0, 629}, {109, 0, 0, 630}, {122, 1, 1744, 65535},
	{110, 1, 1745, 65535}, {112, 1, 1746, 65535}, {101, 1, 1747, 65535},
	{106, 2, 1748, 65535}, {99, 0, 0, 653}, {107, 2, 1750, 65535},
	{101, 1, 1752, 65535}, {109, 1, 1753, 65535}, {105, 4, 1754, 65535},
	{100, 0, 0, 685}, {115, 0, 0, 686}, {32, 0, 0, 692},
	{97, 0, 0, 693}, {99, 0, 0, 694}, {116, 0, 0, 695},
	{101, 1, 1758, 65535}, {118, 1, 1759, 65535}, {116, 1, 1760, 65535},
	{114, 0, 0, 704}, {115, 2, 1761, 65535}, {97, 0, 0, 707},
	{102, 0, 0, 708}, {103, 0, 0, 709}, {111, 0, 0, 710},
	{32, 2, 1763, 65535}, {101, 3, 1765, 65535}, {101, 1, 1768, 65535},
	{101, 0, 0, 726}, {107, 3, 1769, 65535}, {116, 1, 1772, 65535},
	{109, 1, 1773, 65535}, {117, 0, 0, 743}, {100, 2, 1774, 65535},
	{32, 2, 1776, 65535}, {103, 2, 1778, 65535}, {105, 0, 0, 753},
	{32, 0, 0, 754}, {116, 0, 0, 755}, {116, 0, 0, 760},
	{110, 2, 1780, 65535}, {115, 1, 1782, 65535}, {32, 1, 1783, 65535},
	{116, 0, 0, 769}, {115, 1, 1784, 65535}, {116, 0, 0, 773},
	{111, 1, 1785, 65535}, {115, 1, 1786, 65535}, {100, 2, 1787, 65535},
	{105, 0, 0, 784}, {116, 0, 0, 785}, {117, 0, 0, 786},
	{121, 0, 0, 787}, {115, 0, 0, 789}, {116, 1, 1789, 65535},
	{101, 1, 1790, 65535}, {116, 1, 1791, 65535}, {114, 1, 1792, 65535},
	{104, 2, 1793, 65535}, {99, 2, 1795, 65535}, {110, 1, 1797, 65535},
	{112, 0, 0, 826}, {99, 0, 0, 830}, {110, 1, 1798, 65535},
	{101, 1, 1799, 65535}, {115, 2, 1800, 65535}, {116, 2, 1802, 843},
	{117, 1, 1804, 65535}, {110, 2, 1805, 65535}, {98, 1, 1807, 65535},
	{97, 1, 1808, 65535}, {101, 1, 1809, 65535}, {102, 1, 1810, 65535},
	{109, 0, 0, 872}, {110, 1, 1811, 65535}, {103, 2, 1812, 65535},
	{32, 2, 1814, 65535}, {105, 1, 1816, 65535}, {114, 1, 1817, 65535},
	{101, 0, 0, 891}, {105, 0, 0, 892}, {100, 1, 1818, 65535},
	{116, 3, 1819, 65535}, {108, 1, 1822, 65535}, {32, 2, 1823, 65535},
	{32, 2, 1825, 65535}, {103, 0, 0, 913}, {116, 0, 0, 914},
	{32, 1, 1827, 65535}, {97, 0, 0, 917}, {110, 0, 0, 918},
	{121, 0, 0, 919}, {101, 0, 0, 923}, {105, 1, 1828, 65535},
	{122, 0, 0, 926}, {117, 1, 1829, 65535}, {108, 0, 0, 935},
	{116, 0, 0, 936}, {99, 0, 0, 938}, {100, 1, 1830, 65535},
	{106, 2, 1831, 65535}, {109, 0, 0, 947}, {110, 1, 1833, 65535},
	{115, 0, 0, 951}, {116, 2, 1834, 65535}, {118, 1, 1836, 955},
	{100, 0, 0, 961}, {104, 1, 1837, 65535}, {110, 1, 1838, 65535},
	{118, 0, 0, 972}, {109, 1, 1839, 65535}, {120, 0, 0, 975},
	{101, 1, 1840, 65535}, {98, 0, 0, 979}, {108, 1, 1841, 65535},
	{97, 1, 1842, 65535}, {99, 0, 0, 993}, {100, 2, 1843, 65535},
	{103, 2, 1845, 65535}, {101, 3, 1847, 65535}, {104, 0, 0, 1012},
	{105, 1, 1850, 65535}, {108, 0, 0, 1015}, {105, 1, 1851, 65535},
	{108, 1, 1852, 65535}, {108, 2, 1853, 65535}, {111, 1, 1855, 65535},
	{117, 1, 1856, 65535}, {111, 1, 1857, 65535}, {114, 0, 0, 1039},
	{117, 0, 0, 1040}, {32, 0, 0, 1045}, {105, 0, 0, 1048},
	{116, 1, 1858, 65535}, {118, 1, 1859, 65535}, {101, 1, 1860, 1057},
	{111, 0, 0, 1063}, {114, 0, 0, 1064}, {111, 1, 1861, 65535},
	{108, 1, 1862, 65535}, {99, 0, 0, 1072}, {101, 0, 0, 1073},
	{32, 2, 1863, 65535}, {32, 0, 0, 1078}, {116, 1, 1865, 65535},
	{97, 0, 0, 1081}, {100, 1, 1866, 65535}, {101, 1, 1867, 65535},
	{114, 1, 1868, 65535}, {119, 1, 1869, 65535}, {97, 0, 0, 1108},
	{110, 2, 1870, 65535}, {117, 2, 1872, 65535}, {114, 1, 1874, 65535},
	{101, 2, 1875, 65535}, {112, 1, 1877, 65535}, {109, 0, 0, 1131},
	{112, 0, 0, 1132}, {114, 1, 1878, 65535}, {32, 2, 1879, 65535},
	{110, 1, 1881, 65535}, {109, 1, 1882, 65535}, {114, 1, 1883, 65535},
	{121, 1, 1884, 65535}, {114, 1, 1885, 65535}, {115, 2, 1886, 65535},
	{116, 0, 0, 1167}, {118, 2, 1888, 65535}, {108, 1, 1890, 65535},
	{112, 1, 1891, 65535}, {99, 1, 1892, 65535}, {32, 1, 1893, 65535},
	{97, 0, 0, 1186}, {105, 0, 0, 1187}, {108, 1, 1894, 65535},
	{115, 1, 1895, 65535}, {101, 2, 1896, 65535}, {112, 2, 1898, 65535},
	{107, 0, 0, 1197}, {109, 1, 1900, 65535}, {112, 0, 0, 1201},
	{117, 1, 1901, 65535}, {110, 1, 1902, 65535}, {115, 1, 1903, 65535},
	{32, 2, 1904, 65535}, {97, 1, 1906, 65535}, {108, 1, 1907, 65535},
	{109, 1, 1908, 65535}, {32, 0, 0, 1239}, {101, 0, 0, 1240},
	{112, 0, 0, 1241}, {103, 1, 1909, 65535}, {32, 3, 1910, 65535},
	{45, 0, 0, 1253}, {110, 1, 1913, 65535}, {99, 1, 1914, 65535},
	{110, 0, 0, 1258}, {110, 1, 1915, 65535}, {116, 2, 1916, 65535},
	{105, 0, 0, 1265}, {111, 0, 0, 1266}, {101, 1, 1918, 65535},
	{116, 1, 1919, 65535}, {114, 1, 1920, 65535}, {115, 1, 1921, 65535},
	{97, 1, 1922, 65535}, {105, 1, 1923, 65535}, {32, 1, 1924, 65535},
	{32, 5, 1925, 65535}, {115, 0, 0, 1318}, {101, 1, 1930, 65535},
	{119, 1, 1931, 65535}, {32, 0, 0, 1338}, {97, 0, 0, 1339},
	{117, 0, 0, 1340}, {114, 1, 1932, 65535}, {103, 2, 1933, 65535},
	{116, 0, 0, 1348}, {118, 0, 0, 1349}, {104, 0, 0, 1350},
	{105, 0, 0, 1351}, {108, 0, 0, 1352}, {114, 1, 1935, 65535},
	{32, 1, 1936, 65535}, {99, 1, 1937, 65535}, {117, 0, 0, 1364},
	{119, 0, 0, 1365}, {116, 1, 1938, 65535}, {116, 3, 1939, 65535},
	{32, 2, 1942, 65535}, {97, 0, 0, 1381}, {100, 0, 0, 1382},
	{117, 1, 1944, 65535}, {32, 2, 1945, 65535}, {39, 0, 0, 1394},
	{114, 1, 1947, 65535}, {116, 0, 0, 1397}, {105, 1, 1948, 65535},
	{105, 1, 1949, 65535}, {114, 0, 0, 1405}, {101, 1, 1950, 65535},
	{97, 1, 1951, 65535}, {114, 1, 1952, 65535}, {32, 6, 1953, 65535},
	{32, 3, 1959, 65535}, {117, 0, 0, 1426}, {189, 2, 1962, 65535},
	{129, 0, 0, 1429}, {134, 0, 0, 1430}, {181, 0, 0, 1432},
	{183, 0, 0, 1433}, {185, 1, 1964, 65535}, {179, 1, 1965, 65535},
	{186, 0, 0, 1438}, {181, 0, 0, 1440}, {191, 1, 1966, 65535},
	{133, 0, 0, 1444}, {135, 1, 1967, 65535}, {177, 0, 0, 1447},
	{181, 0, 0, 1448}, {177, 1, 1968, 65535}, {176, 1, 1969, 65535},
	{181, 0, 0, 1454}, {186, 0, 0, 1455}, {190, 0, 0, 1456},
	{128, 1, 1970, 65535}, {133, 0, 0, 1459}, {150, 0, 0, 1460},
	{187, 1, 1971, 65535}, {190, 0, 0, 1464}, {190, 2, 1972, 65535},
	{176, 2, 1974, 65535}, {177, 0, 0, 1470}, {189, 0, 0, 1471},
	{176, 0, 0, 1472}, {190, 1, 1976, 65535}, {176, 1, 1977, 65535},
	{181, 0, 0, 1484}, {176, 3, 1978, 65535}, {181, 0, 0, 1497},
	{177, 3, 1981, 65535}, {179, 1, 1984, 65535}, {180, 0, 0, 1503},
	{129, 1, 1985, 65535}, {130, 1, 1986, 65535}, {132, 0, 0, 1509},
	{181, 1, 1987, 65535}, {190, 2, 1988, 65535}, {128, 1, 1990, 65535},
	{150, 1, 1991, 65535}, {176, 0, 0, 1543}, {181, 1, 1992, 65535},
	{190, 0, 0, 1547}, {176, 1, 1993, 65535}, {186, 1, 1994, 65535},
	{190, 0, 0, 1554}, {191, 1, 1995, 65535}, {178, 2, 1996, 65535},
	{181, 0, 0, 1559}, {176, 0, 0, 1562}, {184, 1, 1998, 65535},
	{156, 0, 0, 1566}, {163, 0, 0, 1567}, {147, 1, 1999, 65535},
	{149, 1, 2000, 65535}, {153, 0, 0, 1572}, {155, 0, 0, 1573},
	{160, 0, 0, 1574}, {162, 0, 0, 1575}, {166, 0, 0, 1576},
	{168, 0, 0, 1577}, {147, 0, 0, 1579}, {153, 0, 0, 1580},
	{148, 0, 0, 1582}, {170, 0, 0, 1583}, {153, 0, 0, 1587},
	{158, 0, 0, 1588}, {170, 1, 2001, 65535}, {146, 1, 2002, 65535},
	{149, 1, 2003, 65535}, {164, 0, 0, 1595}, {170, 0, 0, 1596},
	{173, 0, 0, 1597}, {174, 1, 2004, 65535}, {177, 0, 0, 1600},
	{180, 1, 2005, 65535}, {182, 0, 0, 1606}, {185, 1, 2006, 65535},
	{132, 2, 2007, 65535}, {134, 1, 2009, 65535}, {167, 0, 0, 1621},
	{168, 1, 2010, 65535}, {174, 0, 0, 1624}, {179, 0, 0, 1625},
	{185, 1, 2011, 65535}, {129, 0, 0, 1629}, {133, 0, 0, 1630},
	{138, 1, 2012, 65535}, {133, 1, 2013, 65535}, {167, 1, 2014, 65535},
	{182, 1, 2015, 65535}, {173, 0, 0, 1645}, {175, 0, 0, 1646},
	{180, 0, 0, 1647}, {179, 0, 0, 1649}, {184, 0, 0, 1650},
	{177, 1, 2016, 65535}, {224, 1, 2017, 65535}, {224, 2, 2018, 65535},
	{224, 2, 2020, 65535}, {224, 1, 2022, 65535}, {227, 1, 2023, 65535},
	{227, 1, 2024, 65535}, {227, 1, 2025, 65535}, {227, 1, 2026, 65535},
	{227, 1, 2027, 65535}, {227, 1, 2028, 65535}, {227, 1, 2029, 65535},
	{228, 1, 2030, 65535}, {228, 1, 2031, 65535}, {232, 2, 2032, 65535},
	{230, 1, 2034, 65535}, {229, 1, 2035, 65535}, {232, 1, 2036, 65535},
	{228, 0, 0, 1722}, {230, 1, 2037, 65535}, {228, 1, 2038, 65535},
	{227, 1, 2039, 65535}, {229, 0, 0, 1740}, {232, 0, 0, 1741},
	{229, 0, 0, 1744}, {231, 0, 0, 1745}, {228, 0, 0, 1747},
	{229, 0, 0, 1748}, {230, 0, 0, 1753}, {231, 0, 0, 1754},
	{229, 0, 0, 1756}, {230, 0, 0, 1757}, {229, 0, 0, 1758},
	{231, 0, 0, 1759}, {229, 0, 0, 1764}, {230, 1, 2040, 65535},
	{230, 1, 2041, 65535}, {230, 1, 2042, 65535}, {231, 1, 2043, 65535},
	{227, 1, 2044, 65535}, {229, 0, 0, 1781}, {232, 0, 0, 1782},
	{230, 0, 0, 1783}, {231, 0, 0, 1784}, {233, 1, 2045, 65535},
	{233, 1, 2046, 65535}, {229, 2, 2047, 65535}, {233, 0, 0, 1794},
	{229, 1, 2049, 65535}, {233, 1, 2050, 65535}, {233, 1, 2051, 65535},
	{229, 0, 0, 1814}, {232, 0, 0, 1815}, {229, 1, 2052, 65535},
	{233, 2, 2053, 65535}, {230, 0, 0, 1827}, {232, 0, 0, 1828},
	{233, 0, 0, 1829}, {234, 0, 0, 1832}, {236, 1, 2055, 65535},
	{235, 1, 2056, 65535}, {236, 1, 2057, 65535}, {236, 1, 2058, 65535},
	{236, 1, 2059, 65535}, {234, 1, 2060, 65535}, {236, 1, 2061, 65535},
	{237, 2, 2062, 65535}, {236, 0, 0, 1869}, {237, 0, 0, 1870},
	{236, 1, 2064, 65535}, {234, 1, 2065, 65535}, {236, 0, 0, 1875},
	{237, 1, 2066, 65535}, {236, 1, 2067, 65535}, {236, 1, 2068, 65535},
	{236, 1, 2069, 65535}, {236, 1, 2070, 65535}, {109, 2, 2071, 65535},
	{32, 0, 0, 17}, {111, 1, 2073, 65535}, {109, 2, 2074, 65535},
	{107, 1, 2076, 65535}, {110, 4, 2077, 40}, {97, 2, 2081, 65535},
	{112, 2, 2083, 65535}, {115, 1, 2085, 65535}, {116, 0, 0, 92},
	{118, 0, 0, 93}, {97, 1, 2086, 65535}, {97, 1, 2087, 65535},
	{208, 1, 2088, 65535}, {208, 1, 2089, 65535}, {216, 1, 2090, 65535},
	{217, 2, 2091, 65535}, {227, 0, 0, 126}, {233, 2, 2093, 65535},
	{111, 1, 2095, 65535}, {114, 1, 2096, 65535}, {97, 0, 0, 146},
	{101, 2, 2097, 65535}, {110, 2, 2099, 65535}, {116, 1, 2101, 65535},
	{100, 2, 2102, 65535}, {112, 1, 2104, 65535}, {115, 0, 0, 173},
	{101, 1, 2105, 65535}, {97, 0, 0, 179}, {99, 0, 0, 180},
	{116, 1, 2106, 65535}, {114, 1, 2107, 65535}, {97, 0, 0, 200},
	{101, 0, 0, 201}, {110, 0, 0, 203}, {114, 0, 0, 204},
	{114, 1, 2108, 65535}, {97, 1, 2109, 65535}, {110, 2, 2110, 65535},
	{110, 1, 2112, 65535}, {99, 1, 2113, 65535}, {105, 1, 2114, 65535},
	{99, 1, 2115, 65535}, {107, 3, 2116, 65535}, {108, 1, 2119, 65535},
	{110, 2, 2120, 65535}, {102, 0, 0, 256}, {116, 0, 0, 257},
	{120, 0, 0, 258}, {32, 1, 2122, 65535}, {107, 1, 2123, 65535},
	{109, 1, 2124, 65535}, {114, 1, 2125, 65535}, {106, 1, 2126, 65535},
	{101, 1, 2127, 65535}, {97, 0, 0, 284}, {114, 0, 0, 285},
	{32, 2, 2128, 65535}, {98, 0, 0, 289}, {109, 1, 2130, 65535},
	{100, 0, 0, 297}, {107, 0, 0, 298}, {101, 1, 2131, 65535},
	{103, 1, 2132, 65535}, {97, 1, 2133, 65535}, {32, 1, 2134, 65535},
	{99, 0, 0, 324}, {107, 1, 2135, 65535}, {117, 1, 2136, 65535},
	{101, 1, 2137, 331}, {110, 1, 2138, 65535}, {101, 2, 2139, 65535},
	{97, 1, 2141, 65535}, {105, 1, 2142, 65535}, {97, 1, 2143, 65535},
	{101, 2, 2144, 65535}, {105, 1, 2146, 65535}, {105, 1, 2147, 65535},
	{97, 3, 2148, 65535}, {101, 2, 2151, 65535}, {32, 3, 2153, 65535},
	{116, 1, 2156, 65535}, {122, 2, 2157, 65535}, {110, 1, 2159, 65535},
	{101, 1, 2160, 65535}, {32, 3, 2161, 65535}, {97, 0, 0, 411},
	{101, 0, 0, 412}, {32, 2, 2164, 65535}, {32, 0, 0, 418},
	{110, 1, 2166, 419}, {121, 1, 2167, 65535}, {101, 2, 2168, 65535},
	{107, 1, 2170, 65535}, {117, 3, 2171, 65535}, {114, 1, 2174, 65535},
	{97, 0, 0, 443}, {98, 0, 0, 444}, {110, 1, 2175, 65535},
	{116, 1, 2176, 65535}, {108, 1, 2177, 65535}, {116, 1, 2178, 65535},
	{111, 1, 2179, 65535}, {108, 1, 2180, 472}, {103, 1, 2181, 65535},
	{97, 1, 2182, 65535}, {121, 1, 2183, 65535}, {99, 1, 2184, 65535},
	{32, 2, 2185, 65535}, {98, 1, 2187, 65535}, {111, 1, 2188, 65535},
	{97, 1, 2189, 65535}, {32, 1, 2190, 65535}, {97, 1, 2191, 65535},
	{105, 1, 2192, 65535}, {111, 1, 2193, 65535}, {111, 1, 2194, 65535},
	{116, 1, 2195, 65535}, {117, 0, 0, 543}, {111, 1, 2196, 65535},
	{97, 1, 2197, 65535}, {100, 1, 2198, 65535}, {32, 2, 2199, 65535},
	{32, 1, 2201, 65535}, {32, 2, 2202, 65535}, {32, 4, 2204, 65535},
	{97, 1, 2208, 65535}, {101, 0, 0, 587}, {117, 0, 0, 588},
	{114, 1, 2209, 65535}, {101, 1, 2210, 65535}, {101, 0, 0, 594},
	{105, 1, 2211, 65535}, {105, 2, 2212, 65535}, {104, 0, 0, 605},
	{114, 2, 2214, 65535}, {114, 1, 2216, 65535}, {32, 2, 2217, 65535},
	{108, 0, 0, 616}, {97, 1, 2219, 65535}, {107, 1, 2220, 65535},
	{105, 1, 2221, 65535}, {116, 1, 2222, 65535}, {32, 3, 2223, 65535},
	{32, 1, 2226, 65535}, {103, 1, 2227, 65535}, {97, 1, 2228, 65535},
	{111, 0, 0, 652}, {32, 0, 0, 654}, {110, 0, 0, 655},
	{110, 1, 2229, 65535}, {101, 1, 2230, 65535}, {101, 2, 2231, 65535},
	{111, 0, 0, 678}, {114, 2, 2233, 65535}, {117, 0, 0, 681},
	{115, 1, 2235, 65535}, {101, 1, 2236, 65535}, {117, 1, 2237, 65535},
	{32, 0, 0, 705}, {116, 0, 0, 706}, {112, 1, 2238, 65535},
	{116, 0, 0, 716}, {100, 0, 0, 717}, {116, 0, 0, 718},
	{122, 0, 0, 719}, {32, 3, 2239, 65535}, {32, 3, 2242, 65535},
	{101, 0, 0, 730}, {105, 0, 0, 731}, {101, 1, 2245, 65535},
	{97, 1, 2246, 65535}, {32, 0, 0, 744}, {105, 1, 2247, 65535},
	{105, 1, 2248, 65535}, {111, 0, 0, 750}, {32, 0, 0, 751},
	{97, 0, 0, 752}, {32, 0, 0, 761}, {111, 0, 0, 762},
	{32, 2, 2249, 65535}, {108, 1, 2251, 65535}, {116, 1, 2252, 65535},
	{115, 1, 2253, 65535}, {116, 1, 2254, 65535}, {32, 2, 2255, 65535},
	{101, 0, 0, 782}, {32, 1, 2257, 65535}, {32, 4, 2258, 65535},
	{32, 6, 2262, 65535}, {32, 3, 2268, 65535}, {32, 2, 2271, 65535},
	{115, 0, 0, 819}, {105, 1, 2273, 65535}, {122, 0, 0, 822},
	{111, 2, 2274, 65535}, {111, 1, 2276, 65535}, {114, 1, 2277, 65535},
	{32, 0, 0, 838}, {108, 1, 2278, 65535}, {32, 2, 2279, 65535},
	{58, 0, 0, 847}, {116, 1, 2281, 65535}, {101, 0, 0, 855},
	{105, 0, 0, 856}, {105, 1, 2282, 65535}, {115, 1, 2283, 863},
	{114, 1, 2284, 65535}, {111, 1, 2285, 65535}, {32, 4, 2286, 65535},
	{101, 0, 0, 880}, {105, 0, 0, 881}, {109, 0, 0, 884},
	{115, 0, 0, 885}, {114, 1, 2290, 886}, {32, 2, 2291, 65535},
	{32, 2, 2293, 65535}, {97, 1, 2295, 65535}, {105, 1, 2296, 65535},
	{110, 0, 0, 901}, {97, 1, 2297, 65535}, {101, 0, 0, 907},
	{109, 0, 0, 908}, {105, 1, 2298, 65535}, {114, 0, 0, 912},
	{108, 1, 2299, 65535}, {106, 1, 2300, 65535}, {108, 1, 2301, 65535},
	{112, 1, 2302, 65535}, {105, 1, 2303, 65535}, {115, 1, 2304, 65535},
	{117, 1, 2305, 65535}, {112, 1, 2306, 65535}, {114, 0, 0, 954},
	{105, 1, 2307, 65535}, {108, 1, 2308, 65535}, {116, 1, 2309, 966},
	{111, 1, 2310, 65535}, {106, 1, 2311, 65535}, {105, 3, 2312, 65535},
	{114, 1, 2315, 65535}, {32, 4, 2316, 65535}, {105, 0, 0, 999},
	{101, 2, 2320, 65535}, {105, 2, 2322, 65535}, {98, 1, 2324, 65535},
	{110, 1, 2325, 65535}, {118, 2, 2326, 65535}, {98, 1, 2328, 65535},
	{115, 1, 2329, 65535}, {97, 1, 2330, 65535}, {105, 0, 0, 1029},
	{121, 0, 0, 1030}, {114, 1, 2331, 65535}, {98, 1, 2332, 65535},
	{117, 1, 2333, 65535}, {97, 2, 2334, 65535}, {97, 1, 2336, 1053},
	{32, 4, 2337, 65535}, {108, 1, 2341, 65535}, {101, 1, 2342, 65535},
	{97, 0, 0, 1075}, {99, 0, 0, 1076}, {101, 1, 2343, 65535},
	{32, 2, 2344, 65535}, {115, 1, 2346, 65535}, {101, 2, 2347, 1086},
	{32, 3, 2349, 65535}, {32, 3, 2352, 65535}, {117, 0, 0, 1117},
	{101, 0, 0, 1118}, {105, 0, 0, 1119}, {114, 1, 2355, 65535},
	{32, 2, 2356, 65535}, {109, 0, 0, 1126}, {32, 2, 2358, 65535},
	{101, 1, 2360, 65535}, {100, 0, 0, 1141}, {104, 0, 0, 1142},
	{115, 2, 2361, 65535}, {112, 1, 2363, 65535}, {116, 2, 2364, 65535},
	{32, 2, 2366, 65535}, {121, 1, 2368, 65535}, {99, 1, 2369, 65535},
	{107, 0, 0, 1164}, {97, 0, 0, 1168}, {101, 0, 0, 1169},
	{39, 1, 2370, 65535}, {111, 1, 2371, 65535}, {114, 1, 2372, 65535},
	{116, 1, 2373, 65535}, {101, 1, 2374, 65535}, {116, 1, 2375, 65535},
	{99, 0, 0, 1192}, {103, 0, 0, 1193}, {111, 1, 2376, 65535},
	{115, 0, 0, 1196}, {115, 1, 2377, 65535}, {103, 1, 2378, 65535},
	{107, 2, 2379, 65535}, {32, 6, 2381, 65535}, {111, 1, 2387, 65535},
	{116, 0, 0, 1230}, {97, 1, 2388, 1231}, {32, 3, 2389, 65535},
	{101, 1, 2392, 65535}, {108, 1, 2393, 65535}, {110, 0, 0, 1250},
	{111, 0, 0, 1251}, {115, 0, 0, 1252}, {97, 1, 2394, 65535},
	{107, 1, 2395, 65535}, {100, 1, 2396, 65535}, {97, 0, 0, 1263},
	{101, 0, 0, 1264}, {116, 4, 2397, 1268}, {116, 3, 2401, 65535},
	{32, 2, 2404, 65535}, {116, 1, 2406, 65535}, {115, 1, 2407, 65535},
	{109, 2, 2408, 65535}, {97, 2, 2410, 65535}, {99, 0, 0, 1312},
	{101, 1, 2412, 65535}, {109, 0, 0, 1315}, {110, 0, 0, 1316},
	{111, 0, 0, 1317}, {111, 1, 2413, 65535}, {32, 8, 2414, 65535},
	{32, 3, 2422, 65535}, {32, 0, 0, 1346}, {101, 0, 0, 1347},
	{101, 1, 2425, 65535}, {116, 1, 2426, 65535}, {104, 2, 2427, 65535},
	{101, 1, 2429, 65535}, {32, 0, 0, 1369}, {39, 0, 0, 1370},
	{115, 0, 0, 1371}, {98, 0, 0, 1379}, {110, 0, 0, 1380},
	{109, 2, 2430, 1383}, {97, 1, 2432, 65535}, {114, 0, 0, 1393},
	{32, 2, 2433, 65535}, {107, 1, 2435, 65535}, {115, 1, 2436, 65535},
	{108, 1, 2437, 65535}, {99, 1, 2438, 65535}, {97, 1, 2439, 65535},
	{97, 0, 0, 1415}, {104, 0, 0, 1416}, {105, 0, 0, 1417},
	{107, 0, 0, 1418}, {110, 0, 0, 1419}, {114, 1, 2440, 65535},
	{97, 0, 0, 1422}, {110, 0, 0, 1423}, {115, 2, 2441, 65535},
	{206, 0, 0, 1427}, {207, 0, 0, 1428}, {206, 1, 2443, 65535},
	{206, 1, 2444, 65535}, {206, 1, 2445, 65535}, {206, 1, 2446, 65535},
	{208, 1, 2447, 65535}, {209, 1, 2448, 65535}, {208, 1, 2449, 65535},
	{208, 1, 2450, 65535}, {32, 0, 0, 1465}, {208, 0, 0, 1466},
	{32, 0, 0, 1468}, {208, 0, 0, 1469}, {208, 2, 2451, 65535},
	{209, 1, 2453, 65535}, {32, 1, 2454, 65535}, {208, 3, 2455, 65535},
	{209, 2, 2458, 65535}, {32, 0, 0, 1498}, {208, 0, 0, 1499},
	{209, 0, 0, 1500}, {208, 2, 2460, 65535}, {209, 1, 2462, 65535},
	{208, 2, 2463, 65535}, {209, 2, 2465, 65535}, {208, 4, 2467, 65535},
	{209, 2, 2471, 65535}, {208, 1, 2473, 65535}, {208, 1, 2474, 65535},
	{208, 1, 2475, 65535}, {208, 1, 2476, 65535}, {208, 2, 2477, 65535},
	{208, 1, 2479, 65535}, {208, 0, 0, 1557}, {209, 0, 0, 1558},
	{209, 1, 2480, 65535}, {215, 1, 2481, 65535}, {215, 1, 2482, 65535},
	{215, 2, 2483, 65535}, {215, 1, 2485, 65535}, {215, 1, 2486, 65535},
	{216, 1, 2487, 65535}, {216, 1, 2488, 65535}, {217, 1, 2489, 65535},
	{216, 3, 2490, 65535}, {217, 0, 0, 1616}, {216, 2, 2493, 65535},
	{217, 1, 2495, 65535}, {217, 1, 2496, 65535}, {216, 1, 2497, 65535},
	{216, 1, 2498, 65535}, {216, 1, 2499, 65535}, {217, 1, 2500, 65535},
	{216, 1, 2501, 65535}, {165, 2, 2502, 65535}, {165, 1, 2504, 65535},
	{167, 0, 0, 1663}, {184, 0, 0, 1668}, {185, 0, 0, 1669},
	{184, 1, 2505, 65535}, {129, 2, 2506, 65535}, {131, 2, 2508, 65535},
	{130, 1, 2510, 65535}, {131, 2, 2511, 65535}, {131, 2, 2513, 65535},
	{131, 1, 2515, 65535}, {131, 2, 2516, 65535}, {184, 1, 2518, 65535},
	{184, 1, 2519, 65535}, {188, 0, 0, 1711}, {189, 0, 0, 1712},
	{176, 1, 2520, 65535}, {147, 1, 2521, 65535}, {128, 1, 2522, 65535},
	{179, 1, 2523, 65535}, {186, 1, 2524, 65535}, {129, 2, 2525, 65535},
	{150, 1, 2527, 65535}, {150, 1, 2528, 65535}, {150, 1, 2529, 65535},
	{156, 1, 2530, 65535}, {129, 2, 2531, 65535}, {151, 1, 2533, 65535},
	{150, 1, 2534, 65535}, {133, 0, 0, 1792}, {189, 0, 0, 1793},
	{141, 1, 2535, 65535}, {150, 1, 2536, 65535}, {152, 1, 2537, 65535},
	{155, 1, 2538, 65535}, {160, 0, 0, 1824}, {161, 1, 2539, 65535},
	{156, 1, 2540, 65535}, {143, 1, 2541, 65535}, {147, 2, 2542, 65535},
	{130, 1, 2544, 65535}, {157, 1, 2545, 65535}, {184, 1, 2546, 65535},
	{157, 1, 2547, 65535}, {129, 0, 0, 1865}, {143, 0, 0, 1866},
	{160, 1, 2548, 65535}, {184, 1, 2549, 65535}, {154, 1, 2550, 65535},
	{149, 1, 2551, 65535}, {139, 1, 2552, 65535}, {156, 2, 2553, 65535},
	{157, 1, 2555, 65535}, {101, 1, 2556, 65535}, {109, 1, 2557, 65535},
	{109, 1, 2558, 65535}, {101, 1, 2559, 65535}, {109, 1, 2560, 65535},
	{101, 1, 2561, 38}, {32, 5, 2562, 65535}, {46, 0, 0, 56},
	{115, 1, 2567, 57}, {117, 2, 2568, 65535}, {99, 1, 2570, 65535},
	{100, 0, 0, 86}, {108, 0, 0, 87}, {111, 0, 0, 88},
	{112, 1, 2571, 65535}, {114, 1, 2572, 65535}, {99, 1, 2573, 65535},
	{190, 1, 2574, 65535}, {184, 1, 2575, 65535}, {185, 1, 2576, 65535},
	{130, 2, 2577, 65535}, {138, 0, 0, 122}, {144, 0, 0, 127},
	{146, 0, 0, 128}, {112, 1, 2579, 65535}, {115, 1, 2580, 65535},
	{32, 1, 2581, 65535}, {97, 1, 2582, 65535}, {101, 3, 2583, 65535},
	{105, 1, 2586, 65535}, {32, 4, 2587, 65535}, {101, 0, 0, 169},
	{105, 0, 0, 170}, {116, 1, 2591, 65535}, {105, 1, 2592, 65535},
	{111, 1, 2593, 65535}, {116, 3, 2594, 184}, {32, 1, 2597, 65535},
	{100, 1, 2598, 65535}, {99, 1, 2599, 65535}, {115, 1, 2600, 220},
	{99, 1, 2601, 65535}, {105, 1, 2602, 65535}, {103, 1, 2603, 65535},
	{108, 1, 2604, 65535}, {101, 1, 2605, 65535}, {107, 0, 0, 246},
	{108, 0, 0, 247}, {116, 1, 2606, 65535}, {97, 0, 0, 252},
	{101, 1, 2607, 253}, {116, 1, 2608, 65535}, {97, 1, 2609, 65535},
	{101, 1, 2610, 65535}, {97, 1, 2611, 65535}, {107, 1, 2612, 65535},
	{98, 1, 2613, 65535}, {35, 0, 0, 287}, {118, 0, 0, 288},
	{97, 1, 2614, 65535}, {110, 2, 2615, 65535}, {111, 1, 2617, 65535},
	{114, 1, 2618, 65535}, {115, 1, 2619, 65535}, {32, 2, 2620, 65535},
	{101, 2, 2622, 65535}, {32, 0, 0, 332}, {116, 1, 2624, 65535},
	{110, 1, 2625, 65535}, {114, 0, 0, 350}, {114, 1, 2626, 65535},
	{118, 1, 2627, 65535}, {99, 1, 2628, 65535}, {110, 3, 2629, 65535},
	{117, 0, 0, 368}, {110, 1, 2632, 65535}, {101, 2, 2633, 65535},
	{32, 2, 2635, 65535}, {114, 1, 2637, 65535}, {122, 0, 0, 385},
	{100, 0, 0, 386}, {114, 0, 0, 387}, {108, 1, 2638, 65535},
	{116, 0, 0, 390}, {117, 0, 0, 391}, {101, 1, 2639, 65535},
	{97, 1, 2640, 65535}, {121, 0, 0, 399}, {115, 1, 2641, 65535},
	{107, 1, 2642, 65535}, {97, 0, 0, 407}, {100, 0, 0, 408},
	{111, 0, 0, 409}, {97, 0, 0, 413}, {117, 0, 0, 414},
	{32, 0, 0, 420}, {111, 1, 2643, 65535}, {32, 0, 0, 430},
	{114, 1, 2644, 65535}, {116, 1, 2645, 65535}, {115, 2, 2646, 65535},
	{116, 0, 0, 439}, {122, 0, 0, 440}, {105, 1, 2648, 65535},
	{104, 1, 2649, 65535}, {101, 1, 2650, 454}, {111, 1, 2651, 65535},
	{101, 1, 2652, 65535}, {114, 2, 2653, 65535}, {32, 3, 2655, 65535},
	{105, 1, 2658, 65535}, {114, 1, 2659, 65535}, {101, 1, 2660, 65535},
	{104, 1, 2661, 65535}, {101, 0, 0, 498}, {112, 1, 2662, 65535},
	{111, 1, 2663, 65535}, {119, 1, 2664, 513}, {114, 1, 2665, 65535},
	{119, 1, 2666, 65535}, {97, 1, 2667, 65535}, {108, 2, 2668, 529},
	{110, 1, 2670, 65535}, {117, 1, 2671, 65535}, {104, 1, 2672, 65535},
	{32, 2, 2673, 65535}, {32, 2, 2675, 65535}, {97, 1, 2677, 65535},
	{97, 0, 0, 556}, {121, 1, 2678, 65535}, {99, 1, 2679, 65535},
	{97, 0, 0, 567}, {107, 0, 0, 568}, {47, 0, 0, 575},
	{62, 0, 0, 576}, {194, 0, 0, 577}, {226, 0, 0, 578},
	{115, 1, 2680, 65535}, {111, 1, 2681, 65535}, {32, 2, 2682, 65535},
	{109, 2, 2684, 65535}, {97, 0, 0, 601}, {111, 1, 2686, 602},
	{101, 0, 0, 606}, {105, 0, 0, 607}, {99, 2, 2687, 65535},
	{99, 0, 0, 612}, {108, 2, 2689, 65535}, {114, 1, 2691, 65535},
	{111, 1, 2692, 65535}, {118, 1, 2693, 65535}, {32, 3, 2694, 65535},
	{111, 1, 2697, 65535}, {116, 0, 0, 637}, {117, 0, 0, 638},
	{116, 1, 2698, 65535}, {111, 1, 2699, 65535}, {117, 1, 2700, 65535},
	{116, 2, 2701, 65535}, {110, 1, 2703, 65535}, {101, 0, 0, 674},
	{114, 2, 2704, 65535}, {97, 0, 0, 679}, {111, 0, 0, 680},
	{116, 1, 2706, 696}, {32, 1, 2707, 65535}, {114, 1, 2708, 65535},
	{108, 1, 2709, 65535}, {108, 1, 2710, 65535}, {116, 0, 0, 724},
	{117, 0, 0, 725}, {99, 0, 0, 727}, {107, 0, 0, 728},
	{109, 0, 0, 729}, {110, 1, 2711, 733}, {115, 1, 2712, 65535},
	{110, 1, 2713, 65535}, {110, 2, 2714, 747}, {108, 1, 2716, 65535},
	{118, 0, 0, 765}, {101, 1, 2717, 65535}, {32, 2, 2718, 65535},
	{122, 1, 2720, 65535}, {103, 1, 2721, 65535}, {100, 0, 0, 780},
	{106, 0, 0, 781}, {108, 2, 2722, 65535}, {62, 0, 0, 795},
	{111, 0, 0, 796}, {115, 0, 0, 797}, {116, 0, 0, 798},
	{99, 0, 0, 799}, {112, 1, 2724, 65535}, {114, 1, 2725, 65535},
	{115, 0, 0, 806}, {118, 1, 2726, 65535}, {119, 0, 0, 809},
	{100, 1, 2727, 65535}, {104, 0, 0, 814}, {105, 0, 0, 815},
	{100, 1, 2728, 65535}, {111, 0, 0, 818}, {116, 1, 2729, 65535},
	{118, 2, 2730, 65535}, {119, 0, 0, 825}, {118, 1, 2732, 65535},
	{32, 2, 2733, 65535}, {101, 1, 2735, 65535}, {97, 0, 0, 844},
	{112, 2, 2736, 65535}, {111, 1, 2738, 65535}, {114, 2, 2739, 65535},
	{105, 0, 0, 864}, {32, 2, 2741, 65535}, {114, 1, 2743, 65535},
	{105, 2, 2744, 65535}, {109, 0, 0, 876}, {110, 0, 0, 877},
	{115, 0, 0, 878}, {32, 2, 2746, 65535}, {100, 0, 0, 889},
	{109, 0, 0, 890}, {99, 0, 0, 893}, {112, 0, 0, 894},
	{103, 1, 2748, 65535}, {108, 1, 2749, 65535}, {115, 1, 2750, 905},
	{116, 1, 2751, 910}, {101, 1, 2752, 65535}, {101, 1, 2753, 65535},
	{97, 2, 2754, 65535}, {108, 1, 2756, 65535}, {116, 1, 2757, 65535},
	{116, 1, 2758, 65535}, {109, 1, 2759, 65535}, {108, 1, 2760, 65535},
	{111, 1, 2761, 65535}, {97, 1, 2762, 65535}, {32, 4, 2763, 65535},
	{116, 1, 2767, 65535}, {100, 1, 2768, 65535}, {45, 0, 0, 980},
	{99, 1, 2769, 65535}, {115, 0, 0, 986}, {32, 1, 2770, 65535},
	{99, 0, 0, 994}, {102, 0, 0, 995}, {105, 0, 0, 996},
	{116, 2, 2771, 65535}, {101, 0, 0, 1000}, {114, 0, 0, 1001},
	{114, 0, 0, 1002}, {115, 0, 0, 1003}, {97, 1, 2773, 65535},
	{116, 1, 2774, 65535}, {101, 1, 2775, 65535}, {111, 0, 0, 1011},
	{101, 1, 2776, 65535}, {116, 2, 2777, 65535}, {109, 3, 2779, 1023},
	{116, 2, 2782, 65535}, {108, 1, 2784, 65535}, {114, 1, 2785, 65535},
	{32, 0, 0, 1049}, {114, 1, 2786, 65535}, {32, 0, 0, 1054},
	{97, 0, 0, 1058}, {102, 0, 0, 1059}, {114, 0, 0, 1060},
	{116, 0, 0, 1061}, {108, 1, 2787, 65535}, {116, 1, 2788, 1070},
	{32, 2, 2789, 65535}, {116, 0, 0, 1082}, {117, 0, 0, 1083},
	{116, 1, 2791, 65535}, {32, 9, 2792, 65535}, {227, 0, 0, 1103},
	{99, 0, 0, 1104}, {108, 0, 0, 1105}, {109, 0, 0, 1106},
	{105, 1, 2801, 65535}, {111, 0, 0, 1111}, {117, 1, 2802, 65535},
	{121, 1, 2803, 65535}, {109, 0, 0, 1124}, {110, 0, 0, 1125},
	{97, 0, 0, 1127}, {116, 1, 2804, 65535}, {32, 5, 2805, 65535},
	{111, 1, 2810, 65535}, {114, 0, 0, 1146}, {97, 1, 2811, 1147},
	{32, 0, 0, 1149}, {115, 0, 0, 1150}, {105, 0, 0, 1151},
	{117, 0, 0, 1152}, {32, 1, 2812, 65535}, {114, 1, 2813, 65535},
	{97, 1, 2814, 65535}, {114, 1, 2815, 65535}, {105, 1, 2816, 65535},
	{111, 1, 2817, 65535}, {110, 1, 2818, 1188}, {32, 2, 2819, 65535},
	{32, 1, 2821, 65535}, {32, 2, 2822, 65535}, {32, 1, 2824, 65535},
	{32, 1, 2825, 65535}, {115, 0, 0, 1207}, {97, 1, 2826, 65535},
	{101, 0, 0, 1214}, {105, 0, 0, 1215}, {112, 2, 2827, 65535},
	{115, 2, 2829, 65535}, {118, 0, 0, 1224}, {112, 2, 2831, 65535},
	{32, 0, 0, 1232}, {107, 1, 2833, 65535}, {114, 0, 0, 1235},
	{116, 0, 0, 1236}, {108, 1, 2834, 65535}, {101, 1, 2835, 65535},
	{32, 2, 2836, 65535}, {98, 1, 2838, 65535}, {105, 1, 2839, 65535},
	{32, 0, 0, 1269}, {101, 4, 2840, 65535}, {108, 0, 0, 1274},
	{110, 2, 2844, 65535}, {97, 1, 2846, 1277}, {101, 1, 2847, 65535},
	{105, 0, 0, 1282}, {100, 2, 2848, 65535}, {109, 0, 0, 1286},
	{101, 1, 2850, 65535}, {32, 1, 2851, 65535}, {97, 2, 2852, 65535},
	{101, 2, 2854, 65535}, {105, 0, 0, 1306}, {108, 2, 2856, 65535},
	{110, 1, 2858, 65535}, {32, 2, 2859, 65535}, {97, 1, 2861, 65535},
	{99, 0, 0, 1326}, {103, 0, 0, 1327}, {105, 2, 2862, 65535},
	{108, 0, 0, 1332}, {111, 0, 0, 1333}, {116, 1, 2864, 65535},
	{119, 0, 0, 1336}, {100, 0, 0, 1342}, {108, 2, 2865, 65535},
	{112, 0, 0, 1345}, {32, 1, 2867, 65535}, {104, 1, 2868, 65535},
	{32, 3, 2869, 65535}, {58, 0, 0, 1363}, {114, 2, 2872, 65535},
	{32, 1, 2874, 65535}, {108, 1, 2875, 65535}, {114, 1, 2876, 65535},
	{98, 0, 0, 1395}, {101, 0, 0, 1396}, {105, 1, 2877, 65535},
	{122, 1, 2878, 1403}, {97, 1, 2879, 65535}, {122, 1, 2880, 65535},
	{122, 1, 2881, 65535}, {101, 1, 2882, 65535}, {116, 0, 0, 1424},
	{117, 0, 0, 1425}, {177, 1, 2883, 65535}, {179, 1, 2884, 65535},
	{185, 1, 2885, 65535}, {191, 1, 2886, 65535}, {190, 1, 2887, 65535},
	{136, 1, 2888, 65535}, {181, 1, 2889, 65535}, {176, 1, 2890, 65535},
	{188, 1, 2891, 65535}, {191, 0, 0, 1480}, {130, 1, 2892, 65535},
	{208, 2, 2893, 65535}, {178, 0, 0, 1489}, {182, 0, 0, 1490},
	{184, 3, 2895, 65535}, {135, 0, 0, 1495}, {136, 0, 0, 1496},
	{187, 0, 0, 1501}, {190, 0, 0, 1502}, {130, 1, 2898, 65535},
	{186, 0, 0, 1506}, {191, 2, 2899, 65535}, {128, 1, 2901, 65535},
	{135, 0, 0, 1516}, {180, 2, 2902, 65535}, {184, 0, 0, 1527},
	{187, 0, 0, 1528}, {191, 1, 2904, 65535}, {129, 1, 2905, 65535},
	{136, 0, 0, 1535}, {190, 3, 2906, 65535}, {180, 1, 2909, 65535},
	{186, 1, 2910, 65535}, {188, 2, 2911, 65535}, {176, 0, 0, 1551},
	{190, 1, 2913, 65535}, {190, 1, 2914, 65535}, {130, 1, 2915, 65535},
	{164, 1, 2916, 65535}, {161, 1, 2917, 65535}, {163, 0, 0, 1589},
	{164, 0, 0, 1590}, {149, 1, 2918, 65535}, {155, 1, 2919, 65535},
	{177, 2, 2920, 65535}, {170, 1, 2922, 65535}, {132, 1, 2923, 65535},
	{167, 1, 2924, 65535}, {170, 0, 0, 1614}, {177, 0, 0, 1615},
	{180, 0, 0, 1617}, {182, 0, 0, 1618}, {132, 1, 2925, 65535},
	{132, 1, 2926, 65535}, {175, 1, 2927, 65535}, {167, 1, 2928, 65535},
	{177, 1, 2929, 65535}, {136, 1, 2930, 65535}, {168, 2, 2931, 65535},
	{129, 0, 0, 1658}, {135, 0, 0, 1659}, {135, 1, 2933, 65535},
	{153, 1, 2934, 65535}, {147, 0, 0, 1675}, {174, 1, 2935, 65535},
	{161, 1, 2936, 65535}, {179, 0, 0, 1687}, {167, 1, 2937, 65535},
	{131, 0, 0, 1692}, {169, 0, 0, 1693}, {131, 0, 0, 1695},
	{169, 0, 0, 1696}, {188, 1, 2938, 65535}, {139, 0, 0, 1701},
	{171, 0, 0, 1702}, {128, 2, 2939, 65535}, {128, 2, 2941, 65535},
	{151, 2, 2943, 65535}, {161, 2, 2945, 65535}, {133, 1, 2947, 65535},
	{168, 2, 2948, 65535}, {171, 3, 2950, 1726}, {174, 0, 0, 1731},
	{184, 0, 0, 1732}, {176, 3, 2953, 65535}, {153, 2, 2956, 65535},
	{135, 2, 2958, 65535}, {139, 1, 2960, 65535}, {174, 0, 0, 1779},
	{184, 0, 0, 1780}, {168, 1, 2961, 65535}, {128, 1, 2962, 65535},
	{179, 1, 2963, 65535}, {177, 1, 2964, 1803}, {133, 1, 2965, 1807},
	{158, 1, 2966, 65535}, {181, 1, 2967, 1825}, {160, 1, 2968, 1833},
	{133, 2, 2969, 1836}, {176, 0, 0, 1839}, {180, 0, 0, 1840},
	{172, 2, 2971, 65535}, {140, 1, 2973, 1845}, {128, 3, 2974, 1847},
	{180, 1, 2977, 65535}, {132, 1, 2978, 1871}, {176, 2, 2979, 65535},
	{140, 2, 2981, 65535}, {132, 1, 2983, 65535}, {160, 2, 2984, 65535},
	{132, 0, 0, 1888}, {151, 1, 2986, 1889}, {180, 1, 2987, 65535},
	{110, 1, 2988, 65535}, {101, 1, 2989, 65535}, {32, 1, 2990, 65535},
	{110, 1, 2991, 65535}, {101, 1, 2992, 65535}, {115, 0, 0, 39},
	{99, 3, 2993, 65535}, {100, 2, 2996, 65535}, {108, 2, 2998, 65535},
	{114, 0, 0, 54}, {206, 0, 0, 55}, {32, 0, 0, 58},
	{116, 3, 3000, 65535}, {117, 0, 0, 74}, {116, 1, 3003, 65535},
	{111, 1, 3004, 65535}, {101, 1, 3005, 94}, {107, 1, 3006, 65535},
	{208, 1, 3007, 65535}, {208, 1, 3008, 65535}, {217, 1, 3009, 65535},
	{216, 0, 0, 120}, {217, 0, 0, 121}, {111, 1, 3010, 65535},
	{105, 1, 3011, 65535}, {111, 1, 3012, 65535}, {122, 1, 3013, 65535},
	{101, 1, 3014, 65535}, {114, 1, 3015, 154}, {122, 1, 3016, 65535},
	{101, 1, 3017, 65535}, {97, 0, 0, 160}, {109, 0, 0, 161},
	{116, 1, 3018, 65535}, {117, 0, 0, 167}, {32, 2, 3019, 65535},
	{108, 1, 3021, 174}, {32, 2, 3022, 65535}, {101, 1, 3024, 65535},
	{105, 1, 3025, 65535}, {111, 0, 0, 195}, {97, 2, 3026, 65535},
	{121, 1, 3028, 65535}, {101, 1, 3029, 218}, {101, 0, 0, 221},
	{105, 1, 3030, 222}, {111, 1, 3031, 225}, {101, 1, 3032, 227},
	{101, 2, 3033, 65535}, {108, 2, 3035, 65535}, {97, 1, 3037, 250},
	{32, 2, 3038, 65535}, {111, 1, 3040, 65535}, {110, 1, 3041, 264},
	{32, 1, 3042, 65535}, {103, 1, 3043, 65535}, {32, 3, 3044, 65535},
	{116, 1, 3047, 276}, {114, 1, 3048, 65535}, {101, 0, 0, 299},
	{105, 0, 0, 300}, {114, 2, 3049, 65535}, {116, 1, 3051, 65535},
	{101, 1, 3052, 321}, {104, 1, 3053, 65535}, {116, 1, 3054, 65535},
	{32, 0, 0, 329}, {122, 0, 0, 330}, {97, 1, 3055, 65535},
	{116, 5, 3056, 338}, {116, 2, 3061, 65535}, {105, 1, 3063, 65535},
	{116, 1, 3064, 65535}, {105, 0, 0, 364}, {116, 0, 0, 365},
	{117, 2, 3065, 65535}, {117, 2, 3067, 65535}, {32, 2, 3069, 65535},
	{115, 0, 0, 379}, {105, 0, 0, 381}, {108, 0, 0, 382},
	{32, 2, 3071, 65535}, {105, 1, 3073, 65535}, {32, 1, 3074, 65535},
	{32, 1, 3075, 65535}, {99, 1, 3076, 65535}, {115, 1, 3077, 65535},
	{117, 1, 3078, 65535}, {32, 2, 3079, 65535}, {32, 1, 3081, 65535},
	{101, 0, 0, 437}, {105, 0, 0, 438}, {98, 1, 3082, 65535},
	{105, 1, 3083, 65535}, {32, 0, 0, 455}, {97, 1, 3084, 65535},
	{114, 1, 3085, 465}, {39, 0, 0, 467}, {115, 0, 0, 468},
	{97, 2, 3086, 65535}, {110, 0, 0, 475}, {116, 2, 3088, 65535},
	{115, 1, 3090, 65535}, {32, 1, 3091, 65535}, {114, 1, 3092, 65535},
	{97, 1, 3093, 65535}, {97, 1, 3094, 65535}, {111, 1, 3095, 65535},
	{32, 2, 3096, 65535}, {100, 2, 3098, 65535}, {105, 1, 3100, 65535},
	{114, 1, 3101, 526}, {32, 0, 0, 530}, {108, 0, 0, 531},
	{115, 2, 3102, 65535}, {114, 1, 3104, 65535}, {101, 1, 3105, 65535},
	{99, 0, 0, 546}, {104, 0, 0, 547}, {115, 0, 0, 548},
	{116, 0, 0, 549}, {114, 1, 3106, 550}, {111, 1, 3107, 65535},
	{101, 1, 3108, 65535}, {122, 1, 3109, 65535}, {119, 1, 3110, 65535},
	{35, 0, 0, 592}, {103, 0, 0, 593}, {101, 1, 3111, 65535},
	{105, 1, 3112, 65535}, {32, 0, 0, 603}, {101, 0, 0, 610},
	{105, 0, 0, 611}, {97, 1, 3113, 65535}, {111, 0, 0, 615},
	{97, 1, 3114, 65535}, {122, 1, 3115, 65535}, {105, 1, 3116, 65535},
	{97, 2, 3117, 65535}, {107, 0, 0, 633}, {116, 0, 0, 634},
	{117, 1, 3119, 65535}, {111, 1, 3120, 639}, {114, 1, 3121, 65535},
	{100, 1, 3122, 65535}, {97, 1, 3123, 65535}, {105, 0, 0, 661},
	{116, 4, 3124, 65535}, {32, 1, 3128, 65535}, {97, 0, 0, 677},
	{32, 2, 3129, 65535}, {97, 1, 3131, 65535}, {101, 1, 3132, 65535},
	{117, 1, 3133, 65535}, {111, 1, 3134, 65535}, {32, 2, 3135, 65535},
	{32, 3, 3137, 65535}, {103, 1, 3140, 745}, {32, 0, 0, 748},
	{100, 0, 0, 749}, {105, 1, 3141, 65535}, {105, 1, 3142, 65535},
	{98, 0, 0, 771}, {103, 0, 0, 772}, {116, 1, 3143, 65535},
	{101, 1, 3144, 65535}, {97, 2, 3145, 65535}, {101, 0, 0, 793},
	{111, 1, 3147, 65535}, {101, 2, 3148, 65535}, {105, 1, 3150, 65535},
	{101, 1, 3151, 65535}, {101, 1, 3152, 65535}, {97, 1, 3153, 65535},
	{105, 0, 0, 823}, {115, 0, 0, 824}, {101, 1, 3154, 65535},
	{101, 0, 0, 835}, {112, 1, 3155, 65535}, {116, 1, 3156, 65535},
	{97, 0, 0, 845}, {111, 0, 0, 846}, {114, 3, 3157, 65535},
	{97, 0, 0, 860}, {101, 0, 0, 861}, {101, 0, 0, 866},
	{112, 1, 3160, 65535}, {102, 1, 3161, 65535}, {109, 0, 0, 874},
	{110, 0, 0, 875}, {97, 0, 0, 887}, {110, 0, 0, 888},
	{101, 1, 3162, 65535}, {104, 1, 3163, 65535}, {32, 0, 0, 906},
	{32, 0, 0, 911}, {116, 1, 3164, 65535}, {108, 1, 3165, 65535},
	{105, 0, 0, 929}, {114, 2, 3166, 930}, {97, 1, 3168, 65535},
	{32, 2, 3169, 65535}, {32, 1, 3171, 65535}, {101, 1, 3172, 65535},
	{97, 1, 3173, 65535}, {117, 1, 3174, 65535}, {115, 2, 3175, 65535},
	{97, 0, 0, 967}, {112, 0, 0, 968}, {114, 0, 0, 969},
	{116, 1, 3177, 65535}, {101, 1, 3178, 65535}, {122, 1, 3179, 65535},
	{105, 2, 3180, 65535}, {112, 1, 3182, 65535}, {104, 0, 0, 997},
	{105, 0, 0, 998}, {32, 2, 3183, 65535}, {32, 3, 3185, 65535},
	{122, 1, 3188, 65535}, {32, 2, 3189, 65535}, {101, 1, 3191, 65535},
	{114, 2, 3192, 65535}, {97, 0, 0, 1024}, {108, 0, 0, 1025},
	{121, 0, 0, 1026}, {32, 1, 3194, 65535}, {105, 0, 0, 1033},
	{105, 1, 3195, 65535}, {32, 2, 3196, 65535}, {32, 2, 3198, 65535},
	{32, 3, 3200, 65535}, {32, 0, 0, 1071}, {35, 0, 0, 1079},
	{100, 0, 0, 1080}, {101, 1, 3203, 1084}, {97, 0, 0, 1087},
	{102, 0, 0, 1088}, {105, 2, 3204, 65535}, {111, 3, 3206, 65535},
	{112, 0, 0, 1094}, {115, 0, 0, 1095}, {116, 2, 3209, 65535},
	{118, 0, 0, 1101}, {119, 0, 0, 1102}, {110, 1, 3211, 1109},
	{112, 1, 3212, 1112}, {32, 2, 3213, 65535}, {111, 1, 3215, 1128},
	{97, 0, 0, 1134}, {101, 0, 0, 1135}, {108, 0, 0, 1136},
	{109, 0, 0, 1137}, {111, 0, 0, 1138}, {114, 1, 3216, 65535},
	{32, 0, 0, 1148}, {99, 1, 3217, 65535}, {105, 1, 3218, 65535},
	{117, 1, 3219, 65535}, {116, 2, 3220, 65535}, {98, 3, 3222, 65535},
	{32, 2, 3225, 65535}, {32, 0, 0, 1189}, {103, 0, 0, 1190},
	{108, 0, 0, 1191}, {100, 2, 3227, 65535}, {97, 0, 0, 1198},
	{111, 1, 3229, 65535}, {110, 1, 3230, 65535}, {121, 1, 3231, 65535},
	{114, 1, 3232, 65535}, {97, 1, 3233, 65535}, {111, 1, 3234, 65535},
	{105, 0, 0, 1221}, {116, 1, 3235, 65535}, {112, 0, 0, 1228},
	{115, 0, 0, 1229}, {111, 1, 3236, 65535}, {100, 1, 3237, 1237},
	{32, 3, 3238, 65535}, {97, 0, 0, 1254}, {115, 0, 0, 1255},
	{97, 1, 3241, 65535}, {110, 1, 3242, 65535}, {108, 0, 0, 1270},
	{110, 0, 0, 1271}, {114, 0, 0, 1272}, {122, 0, 0, 1273},
	{105, 0, 0, 1275}, {111, 0, 0, 1276}, {97, 0, 0, 1278},
	{114, 2, 3243, 1279}, {101, 0, 0, 1284}, {105, 0, 0, 1285},
	{112, 1, 3245, 65535}, {97, 1, 3246, 1290}, {32, 0, 0, 1295},
	{115, 0, 0, 1296}, {32, 0, 0, 1297}, {108, 0, 0, 1298},
	{32, 0, 0, 1307}, {108, 1, 3247, 65535}, {32, 2, 3248, 65535},
	{112, 0, 0, 1321}, {117, 0, 0, 1322}, {108, 1, 3250, 65535},
	{109, 1, 3251, 65535}, {110, 1, 3252, 65535}, {104, 1, 3253, 65535},
	{97, 0, 0, 1343}, {101, 0, 0, 1344}, {97, 1, 3254, 65535},
	{105, 1, 3255, 65535}, {108, 0, 0, 1360}, {110, 0, 0, 1361},
	{118, 0, 0, 1362}, {32, 0, 0, 1366}, {108, 0, 0, 1367},
	{121, 1, 3256, 65535}, {97, 1, 3257, 65535}, {101, 1, 3258, 65535},
	{112, 1, 3259, 65535}, {32, 0, 0, 1404}, {116, 1, 3260, 1406},
	{32, 2, 3261, 65535}, {105, 1, 3263, 65535}, {122, 1, 3264, 65535},
	{207, 1, 3265, 65535}, {207, 1, 3266, 65535}, {207, 1, 3267, 65535},
	{206, 1, 3268, 65535}, {208, 1, 3269, 65535}, {32, 2, 3270, 65535},
	{208, 1, 3272, 65535}, {208, 1, 3273, 65535}, {208, 2, 3274, 65535},
	{208, 1, 3276, 65535}, {179, 1, 3277, 65535}, {191, 0, 0, 1488},
	{45, 2, 3278, 65535}, {208, 0, 0, 1493}, {209, 0, 0, 1494},
	{208, 1, 3280, 65535}, {208, 0, 0, 1507}, {209, 0, 0, 1508},
	{208, 1, 3281, 65535}, {208, 2, 3282, 65535}, {209, 1, 3284, 65535},
	{209, 1, 3285, 65535}, {208, 1, 3286, 65535}, {32, 0, 0, 1536},
	{208, 0, 0, 1537}, {209, 0, 0, 1538}, {208, 1, 3287, 65535},
	{208, 1, 3288, 65535}, {208, 1, 3289, 65535}, {209, 0, 0, 1550},
	{208, 1, 3290, 65535}, {208, 1, 3291, 65535}, {208, 1, 3292, 65535},
	{215, 1, 3293, 65535}, {215, 2, 3294, 65535}, {215, 1, 3296, 65535},
	{215, 1, 3297, 65535}, {32, 0, 0, 1598}, {217, 0, 0, 1599},
	{216, 1, 3298, 65535}, {216, 1, 3299, 65535}, {217, 2, 3300, 65535},
	{217, 1, 3302, 65535}, {217, 1, 3303, 65535}, {218, 1, 3304, 65535},
	{217, 1, 3305, 65535}, {217, 1, 3306, 65535}, {217, 1, 3307, 65535},
	{216, 1, 3308, 65535}, {217, 0, 0, 1654}, {224, 1, 3309, 65535},
	{224, 1, 3310, 65535}, {232, 1, 3311, 65535}, {227, 1, 3312, 65535},
	{227, 1, 3313, 65535}, {227, 1, 3314, 65535}, {231, 0, 0, 1707},
	{233, 0, 0, 1708}, {231, 0, 0, 1709}, {233, 0, 0, 1710},
	{227, 0, 0, 1714}, {232, 0, 0, 1715}, {231, 0, 0, 1716},
	{233, 0, 0, 1717}, {231, 2, 3315, 65535}, {229, 0, 0, 1723},
	{230, 0, 0, 1724}, {229, 0, 0, 1727}, {230, 0, 0, 1728},
	{232, 0, 0, 1729}, {227, 0, 0, 1765}, {230, 2, 3317, 65535},
	{232, 2, 3319, 65535}, {228, 1, 3321, 65535}, {232, 0, 0, 1772},
	{32, 0, 0, 1774}, {227, 0, 0, 1775}, {232, 2, 3322, 65535},
	{230, 2, 3324, 65535}, {230, 1, 3326, 65535}, {232, 2, 3327, 65535},
	{233, 0, 0, 1804}, {230, 0, 0, 1808}, {233, 2, 3329, 65535},
	{32, 0, 0, 1826}, {237, 0, 0, 1834}, {32, 0, 0, 1837},
	{237, 0, 0, 1838}, {32, 2, 3331, 65535}, {234, 0, 0, 1843},
	{234, 0, 0, 1846}, {32, 3, 3333, 65535}, {235, 0, 0, 1852},
	{236, 0, 0, 1853}, {32, 1, 3336, 65535}, {234, 0, 0, 1872},
	{32, 0, 0, 1873}, {234, 0, 0, 1874}, {32, 0, 0, 1879},
	{236, 0, 0, 1880}, {236, 1, 3337, 65535}, {234, 0, 0, 1883},
	{235, 0, 0, 1884}, {237, 0, 0, 1890}, {236, 1, 3338, 65535},
	{116, 1, 3339, 65535}, {110, 1, 3340, 65535}, {35, 1, 3341, 65535},
	{116, 1, 3342, 65535}, {110, 1, 3343, 65535}, {105, 1, 3344, 65535},
	{116, 0, 0, 43}, {122, 0, 0, 44}, {101, 1, 3345, 65535},
	{105, 0, 0, 48}, {97, 2, 3346, 65535}, {101, 2, 3348, 65535},
	{101, 3, 3350, 65535}, {105, 1, 3353, 69}, {111, 1, 3354, 65535},
	{105, 2, 3355, 65535}, {110, 1, 3357, 65535}, {115, 0, 0, 95},
	{98, 1, 3358, 65535}, {188, 1, 3359, 65535}, {189, 2, 3360, 65535},
	{132, 1, 3362, 65535}, {115, 1, 3363, 138}, {111, 1, 3364, 65535},
	{108, 1, 3365, 147}, {97, 1, 3366, 65535}, {114, 1, 3367, 151},
	{32, 0, 0, 155}, {45, 1, 3368, 65535}, {114, 1, 3369, 65535},
	{104, 2, 3370, 65535}, {97, 0, 0, 171}, {99, 0, 0, 172},
	{32, 2, 3372, 65535}, {99, 0, 0, 181}, {102, 0, 0, 182},
	{110, 1, 3374, 65535}, {115, 2, 3375, 65535}, {32, 1, 3377, 65535},
	{117, 2, 3378, 65535}, {32, 2, 3380, 65535}, {115, 0, 0, 219},
	{111, 0, 0, 223}, {115, 0, 0, 226}, {110, 0, 0, 228},
	{32, 2, 3382, 65535}, {115, 0, 0, 238}, {32, 6, 3384, 65535},
	{110, 0, 0, 245}, {32, 0, 0, 251}, {97, 0, 0, 254},
	{110, 0, 0, 255}, {32, 2, 3390, 65535}, {32, 0, 0, 265},
	{97, 1, 3392, 65535}, {32, 2, 3393, 65535}, {100, 0, 0, 273},
	{105, 0, 0, 274}, {114, 0, 0, 275}, {101, 0, 0, 277},
	{107, 1, 3395, 295}, {105, 2, 3396, 65535}, {121, 0, 0, 311},
	{105, 1, 3398, 65535}, {32, 0, 0, 322}, {101, 1, 3399, 65535},
	{111, 1, 3400, 65535}, {114, 1, 3401, 334}, {32, 0, 0, 339},
	{97, 1, 3402, 340}, {101, 0, 0, 343}, {105, 0, 0, 344},
	{115, 1, 3403, 345}, {101, 2, 3404, 351}, {105, 2, 3406, 65535},
	{100, 1, 3408, 65535}, {32, 2, 3409, 65535}, {32, 0, 0, 366},
	{116, 0, 0, 367}, {97, 1, 3411, 65535}, {101, 1, 3412, 65535},
	{112, 0, 0, 377}, {115, 0, 0, 378}, {101, 0, 0, 383},
	{108, 0, 0, 384}, {110, 1, 3413, 65535}, {97, 2, 3414, 65535},
	{99, 1, 3416, 65535}, {104, 1, 3417, 65535}, {116, 1, 3418, 65535},
	{32, 3, 3419, 65535}, {98, 0, 0, 431}, {101, 0, 0, 432},
	{122, 1, 3422, 65535}, {117, 1, 3423, 65535}, {101, 1, 3424, 65535},
	{100, 1, 3425, 65535}, {32, 0, 0, 466}, {100, 0, 0, 473},
	{114, 0, 0, 474}, {104, 1, 3426, 65535}, {111, 0, 0, 478},
	{116, 1, 3427, 65535}, {112, 1, 3428, 65535}, {32, 1, 3429, 65535},
	{114, 1, 3430, 495}, {103, 1, 3431, 65535}, {107, 1, 3432, 505},
	{97, 1, 3433, 65535}, {117, 1, 3434, 65535}, {32, 0, 0, 520},
	{101, 0, 0, 521}, {107, 1, 3435, 65535}, {32, 1, 3436, 65535},
	{101, 0, 0, 535}, {111, 0, 0, 536}, {32, 3, 3437, 65535},
	{32, 3, 3440, 65535}, {32, 0, 0, 551}, {117, 2, 3443, 65535},
	{110, 1, 3445, 65535}, {111, 1, 3446, 65535}, {115, 1, 3447, 65535},
	{114, 1, 3448, 595}, {114, 1, 3449, 598}, {32, 2, 3450, 65535},
	{32, 2, 3452, 65535}, {122, 2, 3454, 65535}, {116, 1, 3456, 65535},
	{98, 0, 0, 631}, {110, 0, 0, 632}, {114, 1, 3457, 65535},
	{32, 3, 3458, 65535}, {105, 1, 3461, 65535}, {117, 1, 3462, 650},
	{114, 3, 3463, 656}, {97, 1, 3466, 65535}, {101, 1, 3467, 65535},
	{105, 2, 3468, 65535}, {111, 0, 0, 673}, {108, 2, 3470, 65535},
	{110, 0, 0, 697}, {115, 0, 0, 698}, {32, 2, 3472, 65535},
	{32, 2, 3474, 65535}, {115, 1, 3476, 65535}, {97, 1, 3477, 65535},
	{110, 0, 0, 734}, {116, 1, 3478, 65535}, {99, 0, 0, 740},
	{108, 0, 0, 741}, {118, 0, 0, 742}, {46, 0, 0, 746},
	{100, 2, 3479, 65535}, {100, 2, 3481, 65535}, {97, 1, 3483, 65535},
	{108, 1, 3484, 65535}, {101, 0, 0, 790}, {115, 1, 3485, 65535},
	{112, 1, 3486, 65535}, {97, 1, 3487, 65535}, {99, 0, 0, 805},
	{101, 1, 3488, 65535}, {32, 2, 3489, 65535}, {114, 1, 3491, 65535},
	{110, 2, 3492, 65535}, {106, 1, 3494, 65535}, {111, 1, 3495, 65535},
	{116, 1, 3496, 65535}, {99, 0, 0, 852}, {111, 0, 0, 853},
	{122, 0, 0, 854}, {111, 1, 3497, 65535}, {97, 1, 3498, 65535},
	{114, 1, 3499, 895}, {97, 1, 3500, 65535}, {116, 1, 3501, 65535},
	{105, 1, 3502, 924}, {32, 3, 3503, 65535}, {110, 0, 0, 934},
	{116, 2, 3506, 65535}, {107, 0, 0, 941}, {110, 1, 3508, 65535},
	{110, 1, 3509, 65535}, {114, 2, 3510, 65535}, {116, 1, 3512, 65535},
	{115, 2, 3513, 956}, {105, 1, 3515, 65535}, {116, 1, 3516, 65535},
	{104, 1, 3517, 65535}, {100, 1, 3518, 973}, {32, 1, 3519, 65535},
	{100, 1, 3520, 65535}, {116, 2, 3521, 65535}, {97, 1, 3523, 65535},
	{97, 0, 0, 1004}, {110, 0, 0, 1005}, {97, 0, 0, 1006},
	{110, 0, 0, 1007}, {112, 0, 0, 1008}, {32, 2, 3524, 65535},
	{108, 0, 0, 1013}, {110, 0, 0, 1014}, {114, 1, 3526, 1017},
	{97, 1, 3527, 65535}, {105, 1, 3528, 65535}, {97, 2, 3529, 65535},
	{115, 1, 3531, 65535}, {97, 0, 0, 1037}, {101, 0, 0, 1038},
	{97, 2, 3532, 65535}, {112, 0, 0, 1052}, {100, 1, 3534, 65535},
	{116, 0, 0, 1068}, {117, 0, 0, 1069}, {32, 0, 0, 1085},
	{99, 0, 0, 1089}, {116, 0, 0, 1090}, {110, 0, 0, 1091},
	{112, 0, 0, 1092}, {114, 0, 0, 1093}, {104, 1, 3535, 65535},
	{111, 0, 0, 1100}, {32, 0, 0, 1110}, {32, 4, 3536, 65535},
	{107, 0, 0, 1120}, {115, 0, 0, 1121}, {32, 2, 3540, 65535},
	{101, 1, 3542, 65535}, {111, 1, 3543, 65535}, {98, 1, 3544, 65535},
	{116, 2, 3545, 65535}, {32, 3, 3547, 65535}, {101, 0, 0, 1175},
	{97, 0, 0, 1176}, {101, 1, 3550, 65535}, {105, 0, 0, 1179},
	{101, 0, 0, 1184}, {117, 0, 0, 1185}, {101, 0, 0, 1194},
	{105, 0, 0, 1195}, {102, 1, 3551, 65535}, {97, 1, 3552, 65535},
	{111, 1, 3553, 65535}, {116, 1, 3554, 65535}, {103, 1, 3555, 65535},
	{115, 1, 3556, 65535}, {111, 1, 3557, 65535}, {109, 1, 3558, 65535},
	{32, 0, 0, 1238}, {99, 0, 0, 1247}, {110, 0, 0, 1248},
	{115, 0, 0, 1249}, {99, 1, 3559, 65535}, {103, 1, 3560, 1259},
	{39, 0, 0, 1280}, {110, 0, 0, 1281}, {110, 1, 3561, 65535},
	{32, 2, 3562, 65535}, {97, 1, 3564, 65535}, {101, 0, 0, 1313},
	{116, 0, 0, 1314}, {108, 1, 3565, 1323}, {97, 1, 3566, 65535},
	{32, 2, 3567, 65535}, {105, 1, 3569, 65535}, {100, 1, 3570, 65535},
	{115, 1, 3571, 65535}, {97, 2, 3572, 65535}, {114, 2, 3574, 1386},
	{32, 2, 3576, 65535}, {101, 1, 3578, 65535}, {32, 0, 0, 1407},
	{107, 0, 0, 1408}, {119, 0, 0, 1409}, {116, 1, 3579, 65535},
	{101, 1, 3580, 65535}, {134, 1, 3581, 65535}, {129, 1, 3582, 65535},
	{129, 1, 3583, 65535}, {187, 1, 3584, 65535}, {189, 1, 3585, 65535},
	{101, 0, 0, 1452}, {208, 0, 0, 1453}, {188, 1, 3586, 65535},
	{178, 1, 3587, 65535}, {181, 1, 3588, 65535}, {188, 1, 3589, 65535},
	{181, 1, 3590, 65535}, {208, 2, 3591, 65535}, {208, 0, 0, 1491},
	{209, 0, 0, 1492}, {176, 1, 3593, 65535}, {181, 1, 3594, 65535},
	{181, 1, 3595, 65535}, {191, 1, 3596, 65535}, {150, 1, 3597, 65535},
	{131, 1, 3598, 65535}, {187, 1, 3599, 65535}, {191, 1, 3600, 65535},
	{187, 1, 3601, 65535}, {190, 1, 3602, 65535}, {191, 2, 3603, 65535},
	{180, 1, 3605, 65535}, {176, 1, 3606, 65535}, {161, 1, 3607, 1568},
	{163, 0, 0, 1570}, {164, 0, 0, 1571}, {145, 1, 3608, 65535},
	{159, 1, 3609, 65535}, {177, 2, 3610, 65535}, {167, 1, 3612, 65535},
	{131, 1, 3613, 65535}, {134, 1, 3614, 65535}, {138, 1, 3615, 65535},
	{138, 1, 3616, 65535}, {175, 1, 3617, 65535}, {134, 1, 3618, 65535},
	{131, 1, 3619, 1637}, {138, 1, 3620, 65535}, {167, 1, 3621, 65535},
	{164, 1, 3622, 65535}, {185, 1, 3623, 65535}, {168, 1, 3624, 65535},
	{131, 1, 3625, 65535}, {130, 1, 3626, 65535}, {131, 1, 3627, 65535},
	{174, 0, 0, 1718}, {176, 0, 0, 1719}, {150, 0, 0, 1766},
	{182, 0, 0, 1767}, {168, 0, 0, 1768}, {175, 0, 0, 1769},
	{188, 1, 3628, 65535}, {169, 0, 0, 1776}, {175, 0, 0, 1777},
	{142, 0, 0, 1785}, {150, 2, 3629, 65535}, {150, 2, 3631, 65535},
	{168, 0, 0, 1795}, {174, 0, 0, 1796}, {161, 0, 0, 1817},
	{166, 0, 0, 1818}, {234, 0, 0, 1841}, {235, 0, 0, 1842},
	{35, 0, 0, 1848}, {235, 2, 3633, 65535}, {236, 0, 0, 1851},
	{235, 1, 3635, 65535}, {154, 1, 3636, 65535}, {138, 1, 3637, 65535},
	{97, 1, 3638, 65535}, {116, 4, 3639, 6}, {32, 2, 3643, 65535},
	{97, 1, 3645, 65535}, {116, 2, 3646, 65535}, {116, 2, 3648, 65535},
	{32, 1, 3650, 65535}, {101, 0, 0, 49}, {115, 0, 0, 50},
	{101, 0, 0, 51}, {115, 1, 3651, 65535}, {32, 1, 3652, 65535},
	{110, 1, 3653, 61}, {115, 1, 3654, 65}, {32, 0, 0, 70},
	{115, 1, 3655, 71}, {101, 1, 3656, 82}, {111, 0, 0, 85},
	{115, 1, 3657, 65535}, {97, 1, 3658, 65535}, {208, 2, 3659, 65535},
	{32, 0, 0, 113}, {209, 0, 0, 114}, {217, 1, 3661, 65535},
	{32, 1, 3662, 65535}, {110, 1, 3663, 65535}, {117, 0, 0, 148},
	{45, 1, 3664, 65535}, {32, 2, 3665, 65535}, {118, 1, 3667, 65535},
	{101, 1, 3668, 65535}, {101, 1, 3669, 65535}, {105, 0, 0, 166},
	{62, 0, 0, 175}, {226, 0, 0, 176}, {116, 1, 3670, 65535},
	{101, 2, 3671, 187}, {105, 0, 0, 194}, {108, 1, 3673, 65535},
	{32, 0, 0, 208}, {120, 0, 0, 209}, {97, 0, 0, 210},
	{104, 0, 0, 211}, {99, 1, 3674, 65535}, {114, 0, 0, 237},
	{97, 0, 0, 239}, {100, 0, 0, 240}, {103, 0, 0, 241},
	{107, 0, 0, 242}, {116, 0, 0, 243}, {118, 0, 0, 244},
	{104, 0, 0, 262}, {116, 0, 0, 263}, {32, 2, 3675, 65535},
	{97, 0, 0, 271}, {116, 0, 0, 272}, {32, 0, 0, 296},
	{97, 0, 0, 306}, {101, 3, 3677, 65535}, {99, 1, 3680, 65535},
	{114, 1, 3681, 65535}, {32, 2, 3682, 65535}, {105, 2, 3684, 65535},
	{105, 1, 3686, 65535}, {32, 4, 3687, 65535}, {32, 0, 0, 352},
	{105, 0, 0, 353}, {108, 1, 3691, 65535}, {114, 1, 3692, 357},
	{105, 1, 3693, 359}, {116, 0, 0, 362}, {117, 0, 0, 363},
	{32, 2, 3694, 65535}, {32, 1, 3696, 65535}, {107, 1, 3697, 388},
	{32, 0, 0, 392}, {110, 0, 0, 393}, {122, 1, 3698, 65535},
	{117, 1, 3699, 65535}, {32, 2, 3700, 65535}, {102, 0, 0, 427},
	{109, 0, 0, 428}, {116, 0, 0, 429}, {117, 1, 3702, 65535},
	{105, 1, 3703, 65535}, {117, 1, 3704, 449}, {32, 5, 3705, 65535},
	{105, 1, 3710, 65535}, {114, 1, 3711, 65535}, {111, 1, 3712, 65535},
	{112, 1, 3713, 65535}, {32, 0, 0, 496}, {105, 1, 3714, 65535},
	{39, 0, 0, 506}, {112, 1, 3715, 514}, {115, 1, 3716, 516},
	{105, 1, 3717, 65535}, {114, 1, 3718, 65535}, {97, 0, 0, 537},
	{102, 0, 0, 538}, {110, 0, 0, 539}, {97, 0, 0, 540},
	{98, 0, 0, 541}, {108, 0, 0, 542}, {32, 0, 0, 557},
	{114, 0, 0, 558}, {116, 2, 3719, 65535}, {108, 2, 3721, 65535},
	{101, 1, 3723, 65535}, {32, 1, 3724, 65535}, {32, 0, 0, 599},
	{110, 0, 0, 613}, {114, 0, 0, 614}, {97, 0, 0, 617},
	{111, 2, 3725, 65535}, {32, 0, 0, 620}, {111, 0, 0, 621},
	{105, 1, 3727, 622}, {32, 2, 3728, 65535}, {99, 0, 0, 640},
	{114, 0, 0, 641}, {118, 0, 0, 642}, {101, 2, 3730, 65535},
	{32, 0, 0, 651}, {101, 0, 0, 657}, {105, 0, 0, 658},
	{122, 1, 3732, 659}, {114, 2, 3733, 662}, {114, 1, 3735, 669},
	{101, 0, 0, 671}, {116, 0, 0, 672}, {101, 0, 0, 675},
	{105, 0, 0, 676}, {99, 0, 0, 700}, {114, 0, 0, 701},
	{35, 0, 0, 702}, {58, 0, 0, 703}, {32, 3, 3736, 65535},
	{100, 1, 3739, 65535}, {111, 1, 3740, 65535}, {97, 0, 0, 763},
	{111, 0, 0, 764}, {97, 0, 0, 767}, {111, 0, 0, 768},
	{115, 1, 3741, 774}, {101, 1, 3742, 65535}, {116, 1, 3743, 791},
	{117, 1, 3744, 65535}, {100, 1, 3745, 802}, {119, 1, 3746, 65535},
	{105, 0, 0, 812}, {114, 0, 0, 813}, {32, 2, 3747, 65535},
	{101, 0, 0, 820}, {105, 0, 0, 821}, {115, 1, 3749, 65535},
	{115, 1, 3750, 65535}, {101, 1, 3751, 65535}, {115, 1, 3752, 65535},
	{116, 1, 3753, 65535}, {32, 3, 3754, 65535}, {114, 1, 3757, 899},
	{105, 1, 3758, 915}, {32, 0, 0, 925}, {110, 0, 0, 931},
	{112, 0, 0, 932}, {115, 0, 0, 933}, {110, 0, 0, 939},
	{116, 0, 0, 940}, {97, 1, 3759, 942}, {97, 1, 3760, 945},
	{97, 0, 0, 948}, {101, 1, 3761, 65535}, {105, 2, 3762, 65535},
	{32, 2, 3764, 65535}, {58, 0, 0, 960}, {116, 1, 3766, 962},
	{101, 1, 3767, 65535}, {105, 1, 3768, 65535}, {32, 0, 0, 974},
	{100, 1, 3769, 65535}, {97, 1, 3770, 65535}, {97, 1, 3771, 65535},
	{101, 0, 0, 985}, {114, 1, 3772, 65535}, {108, 0, 0, 1009},
	{110, 0, 0, 1010}, {32, 0, 0, 1018}, {116, 2, 3773, 65535},
	{101, 1, 3775, 65535}, {32, 0, 0, 1031}, {110, 0, 0, 1032},
	{104, 1, 3776, 65535}, {32, 0, 0, 1050}, {108, 0, 0, 1051},
	{111, 1, 3777, 65535}, {105, 1, 3778, 65535}, {102, 0, 0, 1113},
	{104, 0, 0, 1114}, {110, 0, 0, 1115}, {116, 0, 0, 1116},
	{99, 0, 0, 1129}, {114, 0, 0, 1130}, {100, 1, 3779, 1144},
	{110, 1, 3780, 65535}, {101, 2, 3781, 1156}, {111, 0, 0, 1170},
	{114, 0, 0, 1171}, {105, 0, 0, 1172}, {111, 0, 0, 1173},
	{117, 0, 0, 1174}, {116, 1, 3783, 65535}, {32, 2, 3784, 65535},
	{97, 1, 3786, 65535}, {117, 1, 3787, 65535}, {105, 1, 3788, 65535},
	{101, 1, 3789, 65535}, {116, 1, 3790, 65535}, {114, 1, 3791, 65535},
	{109, 1, 3792, 65535}, {107, 1, 3793, 1256}, {32, 0, 0, 1260},
	{105, 1, 3794, 65535}, {104, 0, 0, 1291}, {114, 0, 0, 1292},
	{32, 2, 3795, 65535}, {32, 2, 3797, 65535}, {103, 1, 3799, 65535},
	{98, 0, 0, 1330}, {121, 0, 0, 1331}, {115, 1, 3800, 65535},
	{114, 1, 3801, 65535}, {32, 2, 3802, 65535}, {112, 0, 0, 1384},
	{122, 0, 0, 1385}, {97, 0, 0, 1387}, {105, 1, 3804, 65535},
	{104, 0, 0, 1390}, {114, 1, 3805, 65535}, {100, 1, 3806, 65535},
	{32, 2, 3807, 65535}, {112, 1, 3809, 65535}, {206, 1, 3810, 65535},
	{206, 1, 3811, 65535}, {206, 1, 3812, 65535}, {206, 1, 3813, 65535},
	{208, 1, 3814, 65535}, {209, 1, 3815, 65535}, {208, 1, 3816, 65535},
	{208, 1, 3817, 65535}, {208, 1, 3818, 65535}, {209, 1, 3819, 65535},
	{187, 0, 0, 1486}, {190, 0, 0, 1487}, {208, 2, 3820, 65535},
	{208, 1, 3822, 65535}, {208, 1, 3823, 65535}, {208, 1, 3824, 65535},
	{208, 1, 3825, 65535}, {208, 1, 3826, 65535}, {208, 1, 3827, 65535},
	{208, 1, 3828, 65535}, {208, 1, 3829, 65535}, {208, 1, 3830, 65535},
	{208, 0, 0, 1552}, {209, 0, 0, 1553}, {208, 1, 3831, 65535},
	{209, 1, 3832, 65535}, {215, 0, 0, 1569}, {215, 2, 3833, 65535},
	{32, 1, 3835, 65535}, {216, 1, 3836, 65535}, {217, 1, 3837, 65535},
	{217, 1, 3838, 65535}, {216, 1, 3839, 65535}, {216, 1, 3840, 65535},
	{216, 1, 3841, 65535}, {217, 1, 3842, 65535}, {216, 1, 3843, 65535},
	{32, 2, 3844, 65535}, {32, 1, 3846, 65535}, {216, 1, 3847, 65535},
	{216, 1, 3848, 65535}, {175, 1, 3849, 65535}, {137, 1, 3850, 65535},
	{152, 1, 3851, 65535}, {179, 1, 3852, 65535}, {162, 1, 3853, 1688},
	{160, 1, 3854, 1698}, {154, 1, 3855, 65535}, {135, 0, 0, 1786},
	{176, 0, 0, 1787}, {135, 0, 0, 1789}, {176, 0, 0, 1790},
	{139, 0, 0, 1849}, {179, 0, 0, 1850}, {179, 1, 3856, 65535},
	{148, 1, 3857, 1881}, {164, 1, 3858, 65535}, {114, 1, 3859, 65535},
	{97, 1, 3860, 65535}, {105, 1, 3861, 10}, {111, 0, 0, 12},
	{115, 1, 3862, 13}, {114, 2, 3863, 65535}, {118, 0, 0, 21},
	{114, 5, 3865, 23}, {97, 1, 3870, 65535}, {116, 0, 0, 37},
	{97, 0, 0, 41}, {105, 0, 0, 42}, {108, 1, 3871, 65535},
	{101, 2, 3872, 65535}, {114, 1, 3874, 65535}, {32, 1, 3875, 65535},
	{32, 3, 3876, 65535}, {32, 1, 3879, 65535}, {115, 1, 3880, 83},
	{101, 1, 3881, 89}, {99, 1, 3882, 65535}, {181, 1, 3883, 65535},
	{188, 1, 3884, 65535}, {138, 1, 3885, 65535}, {100, 1, 3886, 65535},
	{32, 1, 3887, 65535}, {116, 1, 3888, 65535}, {106, 0, 0, 152},
	{117, 0, 0, 153}, {111, 1, 3889, 65535}, {110, 1, 3890, 158},
	{32, 2, 3891, 65535}, {105, 1, 3893, 65535}, {32, 0, 0, 188},
	{109, 1, 3894, 65535}, {97, 1, 3895, 65535}, {111, 1, 3896, 65535},
	{109, 0, 0, 269}, {115, 0, 0, 270}, {58, 0, 0, 307},
	{101, 0, 0, 308}, {115, 2, 3897, 65535}, {108, 1, 3899, 65535},
	{101, 1, 3900, 65535}, {101, 0, 0, 327}, {115, 0, 0, 328},
	{105, 0, 0, 335}, {111, 1, 3901, 336}, {114, 1, 3902, 65535},
	{40, 0, 0, 346}, {97, 0, 0, 347}, {99, 0, 0, 348},
	{111, 0, 0, 349}, {104, 2, 3903, 65535}, {32, 0, 0, 358},
	{32, 0, 0, 360}, {97, 2, 3905, 65535}, {100, 2, 3907, 65535},
	{114, 1, 3909, 65535}, {32, 0, 0, 389}, {101, 1, 3910, 65535},
	{116, 1, 3911, 65535}, {103, 0, 0, 403}, {105, 0, 0, 404},
	{109, 1, 3912, 65535}, {101, 1, 3913, 441}, {32, 0, 0, 450},
	{97, 2, 3914, 65535}, {100, 0, 0, 458}, {111, 0, 0, 459},
	{112, 0, 0, 460}, {116, 0, 0, 461}, {115, 1, 3916, 476},
	{101, 1, 3917, 65535}, {114, 1, 3918, 488}, {97, 1, 3919, 65535},
	{110, 1, 3920, 65535}, {39, 0, 0, 515}, {32, 0, 0, 517},
	{112, 1, 3921, 65535}, {101, 2, 3922, 65535}, {101, 0, 0, 561},
	{114, 0, 0, 562}, {97, 0, 0, 580}, {111, 0, 0, 581},
	{114, 1, 3924, 65535}, {108, 2, 3925, 65535}, {32, 0, 0, 618},
	{115, 0, 0, 619}, {32, 0, 0, 623}, {109, 0, 0, 635},
	{110, 0, 0, 636}, {58, 0, 0, 643}, {110, 0, 0, 644},
	{101, 0, 0, 660}, {32, 0, 0, 663}, {101, 2, 3927, 664},
	{97, 0, 0, 670}, {99, 0, 0, 711}, {108, 1, 3929, 65535},
	{112, 2, 3930, 65535}, {105, 1, 3932, 65535}, {32, 3, 3933, 65535},
	{32, 0, 0, 775}, {115, 1, 3936, 65535}, {97, 0, 0, 792},
	{108, 1, 3937, 65535}, {32, 2, 3938, 65535}, {101, 1, 3940, 65535},
	{97, 0, 0, 816}, {119, 0, 0, 817}, {105, 1, 3941, 831},
	{116, 1, 3942, 836}, {114, 2, 3943, 839}, {116, 1, 3945, 867},
	{116, 2, 3946, 65535}, {99, 0, 0, 896}, {108, 0, 0, 897},
	{115, 0, 0, 898}, {32, 0, 0, 900}, {32, 0, 0, 916},
	{32, 2, 3948, 65535}, {32, 0, 0, 946}, {114, 1, 3950, 65535},
	{32, 0, 0, 952}, {116, 0, 0, 953}, {97, 0, 0, 957},
	{112, 2, 3951, 65535}, {32, 0, 0, 963}, {32, 1, 3953, 65535},
	{115, 1, 3954, 970}, {111, 1, 3955, 976}, {100, 1, 3956, 981},
	{116, 1, 3957, 983}, {97, 1, 3958, 987}, {101, 0, 0, 1019},
	{105, 0, 0, 1020}, {114, 1, 3959, 65535}, {32, 2, 3960, 65535},
	{119, 1, 3962, 65535}, {115, 1, 3963, 1096}, {32, 0, 0, 1145},
	{116, 1, 3964, 65535}, {32, 4, 3965, 65535}, {114, 2, 3969, 65535},
	{101, 1, 3971, 1177}, {115, 0, 0, 1199}, {117, 0, 0, 1200},
	{114, 1, 3972, 1202}, {32, 1, 3973, 65535}, {99, 1, 3974, 65535},
	{32, 1, 3975, 65535}, {32, 3, 3976, 65535}, {121, 1, 3979, 65535},
	{101, 1, 3980, 65535}, {115, 0, 0, 1257}, {106, 1, 3981, 1287},
	{110, 0, 0, 1308}, {114, 0, 0, 1309}, {99, 0, 0, 1324},
	{112, 0, 0, 1325}, {101, 1, 3982, 1328}, {32, 2, 3983, 65535},
	{101, 1, 3985, 65535}, {97, 0, 0, 1358}, {102, 0, 0, 1359},
	{32, 2, 3986, 65535}, {101, 1, 3988, 65535}, {105, 2, 3989, 65535},
	{107, 0, 0, 1410}, {118, 0, 0, 1411}, {116, 1, 3991, 1420},
	{183, 1, 3992, 65535}, {177, 1, 3993, 65535}, {177, 1, 3994, 65535},
	{185, 1, 3995, 65535}, {184, 1, 3996, 65535}, {143, 1, 3997, 65535},
	{189, 2, 3998, 65535}, {189, 1, 4000, 65535}, {181, 1, 4001, 65535},
	{128, 2, 4002, 65535}, {178, 0, 0, 1504}, {189, 0, 0, 1505},
	{184, 1, 4004, 65535}, {187, 1, 4005, 65535}, {184, 1, 4006, 65535},
	{187, 1, 4007, 65535}, {187, 1, 4008, 65535}, {181, 1, 4009, 65535},
	{184, 1, 4010, 65535}, {176, 1, 4011, 65535}, {181, 1, 4012, 65535},
	{181, 1, 4013, 65535}, {130, 2, 4014, 65535}, {148, 0, 0, 1591},
	{149, 0, 0, 1592}, {215, 2, 4016, 65535}, {167, 1, 4018, 65535},
	{131, 2, 4019, 1603}, {134, 1, 4021, 1607}, {171, 1, 4022, 65535},
	{170, 1, 4023, 65535}, {186, 1, 4024, 1622}, {130, 1, 4025, 1626},
	{167, 1, 4026, 65535}, {216, 0, 0, 1634}, {217, 0, 0, 1635},
	{216, 2, 4027, 65535}, {170, 1, 4029, 1642}, {178, 1, 4030, 65535},
	{224, 1, 4031, 65535}, {224, 1, 4032, 65535}, {228, 1, 4033, 65535},
	{227, 1, 4034, 65535}, {227, 0, 0, 1689}, {32, 0, 0, 1699},
	{229, 1, 4035, 65535}, {184, 1, 4036, 65535}, {32, 0, 0, 1882},
	{235, 1, 4037, 65535}, {105, 2, 4038, 65535}, {105, 1, 4040, 65535},
	{32, 0, 0, 11}, {32, 0, 0, 14}, {97, 0, 0, 19},
	{101, 0, 0, 20}, {97, 0, 0, 24}, {101, 0, 0, 25},
	{111, 0, 0, 26}, {117, 0, 0, 27}, {122, 2, 4041, 28},
	{114, 2, 4043, 31}, {101, 2, 4045, 65535}, {116, 0, 0, 52},
	{122, 0, 0, 53}, {101, 1, 4047, 65535}, {108, 1, 4048, 65535},
	{100, 0, 0, 66}, {114, 0, 0, 67}, {116, 0, 0, 68},
	{100, 1, 4049, 65535}, {32, 0, 0, 84}, {115, 1, 4050, 90},
	{107, 1, 4051, 97}, {208, 1, 4052, 65535}, {208, 1, 4053, 65535},
	{217, 1, 4054, 65535}, {101, 1, 4055, 65535}, {111, 1, 4056, 65535},
	{101, 1, 4057, 149}, {117, 1, 4058, 65535}, {32, 0, 0, 159},
	{97, 1, 4059, 65535}, {119, 0, 0, 165}, {101, 1, 4060, 185},
	{101, 1, 4061, 65535}, {32, 2, 4062, 65535}, {110, 1, 4064, 65535},
	{32, 0, 0, 309}, {58, 0, 0, 310}, {101, 1, 4065, 65535},
	{32, 2, 4066, 65535}, {115, 0, 0, 337}, {101, 1, 4068, 341},
	{97, 1, 4069, 65535}, {101, 0, 0, 356}, {32, 0, 0, 369},
	{112, 0, 0, 370}, {101, 2, 4070, 65535}, {111, 0, 0, 373},
	{101, 1, 4072, 65535}, {115, 1, 4073, 65535}, {122, 1, 4074, 401},
	{32, 2, 4075, 65535}, {32, 0, 0, 442}, {114, 0, 0, 456},
	{115, 0, 0, 457}, {32, 0, 0, 477}, {114, 1, 4077, 484},
	{32, 2, 4078, 65535}, {114, 1, 4080, 491}, {97, 1, 4081, 65535},
	{101, 1, 4082, 65535}, {97, 0, 0, 527}, {99, 0, 0, 528},
	{32, 1, 4083, 65535}, {39, 0, 0, 596}, {97, 0, 0, 597},
	{32, 2, 4084, 65535}, {114, 0, 0, 668}, {117, 1, 4086, 65535},
	{97, 0, 0, 714}, {111, 0, 0, 715}, {110, 1, 4087, 65535},
	{97, 0, 0, 735}, {115, 0, 0, 736}, {116, 1, 4088, 65535},
	{101, 1, 4089, 65535}, {97, 1, 4090, 65535}, {102, 0, 0, 803},
	{105, 0, 0, 804}, {100, 1, 4091, 807}, {32, 0, 0, 832},
	{115, 0, 0, 837}, {32, 2, 4092, 65535}, {115, 0, 0, 842},
	{115, 0, 0, 868}, {97, 0, 0, 870}, {101, 0, 0, 871},
	{107, 0, 0, 943}, {114, 0, 0, 944}, {97, 1, 4094, 949},
	{97, 0, 0, 958}, {111, 0, 0, 959}, {115, 2, 4095, 65535},
	{32, 0, 0, 971}, {32, 2, 4097, 65535}, {101, 0, 0, 982},
	{101, 0, 0, 984}, {32, 0, 0, 988}, {101, 1, 4099, 65535},
	{111, 0, 0, 1034}, {116, 0, 0, 1035}, {110, 1, 4100, 65535},
	{32, 3, 4101, 65535}, {105, 1, 4104, 65535}, {102, 0, 0, 1157},
	{110, 0, 0, 1158}, {116, 1, 4105, 65535}, {119, 0, 0, 1161},
	{32, 0, 0, 1162}, {115, 0, 0, 1163}, {32, 0, 0, 1178},
	{32, 0, 0, 1203}, {102, 1, 4106, 65535}, {108, 1, 4107, 65535},
	{119, 1, 4108, 65535}, {105, 0, 0, 1218}, {111, 0, 0, 1219},
	{119, 0, 0, 1220}, {32, 2, 4109, 65535}, {110, 1, 4111, 65535},
	{32, 0, 0, 1288}, {32, 0, 0, 1329}, {101, 0, 0, 1334},
	{112, 0, 0, 1335}, {115, 1, 4112, 65535}, {103, 0, 0, 1388},
	{111, 0, 0, 1389}, {99, 1, 4113, 65535}, {101, 0, 0, 1399},
	{105, 0, 0, 1400}, {32, 0, 0, 1421}, {206, 1, 4114, 65535},
	{207, 1, 4115, 65535}, {207, 1, 4116, 65535}, {206, 2, 4117, 65535},
	{209, 1, 4119, 65535}, {32, 2, 4120, 65535}, {208, 1, 4122, 65535},
	{209, 0, 0, 1463}, {209, 1, 4123, 65535}, {208, 1, 4124, 65535},
	{208, 0, 0, 1482}, {209, 0, 0, 1483}, {209, 1, 4125, 65535},
	{208, 1, 4126, 65535}, {209, 2, 4127, 65535}, {208, 1, 4129, 65535},
	{209, 1, 4130, 65535}, {208, 1, 4131, 65535}, {209, 2, 4132, 65535},
	{208, 1, 4134, 65535}, {32, 2, 4135, 65535}, {208, 1, 4137, 65535},
	{208, 0, 0, 1563}, {209, 0, 0, 1564}, {158, 0, 0, 1593},
	{169, 0, 0, 1594}, {217, 1, 4138, 65535}, {32, 0, 0, 1604},
	{217, 0, 0, 1605}, {216, 0, 0, 1608}, {216, 1, 4139, 65535},
	{217, 1, 4140, 65535}, {216, 0, 0, 1623}, {216, 0, 0, 1627},
	{217, 1, 4141, 65535}, {167, 0, 0, 1638}, {185, 0, 0, 1639},
	{32, 0, 0, 1643}, {216, 1, 4142, 65535}, {164, 1, 4143, 65535},
	{184, 1, 4144, 65535}, {186, 1, 4145, 65535}, {131, 1, 4146, 65535},
	{147, 1, 4147, 65535}, {32, 2, 4148, 65535}, {182, 1, 4150, 65535},
	{105, 0, 0, 2}, {111, 1, 4151, 3}, {114, 1, 4152, 65535},
	{101, 0, 0, 29}, {121, 0, 0, 30}, {32, 0, 0, 32},
	{101, 2, 4153, 33}, {99, 1, 4155, 65535}, {105, 0, 0, 47},
	{97, 1, 4156, 65535}, {101, 2, 4157, 65535}, {101, 1, 4159, 65535},
	{32, 0, 0, 91}, {115, 0, 0, 98}, {189, 1, 4160, 65535},
	{181, 1, 4161, 65535}, {130, 1, 4162, 118}, {32, 1, 4163, 65535},
	{102, 1, 4164, 65535}, {32, 0, 0, 150}, {115, 1, 4165, 156},
	{117, 1, 4166, 65535}, {115, 0, 0, 186}, {110, 1, 4167, 65535},
	{110, 0, 0, 205}, {114, 1, 4168, 65535}, {116, 1, 4169, 65535},
	{32, 2, 4170, 65535}, {102, 0, 0, 325}, {116, 0, 0, 326},
	{115, 0, 0, 342}, {114, 1, 4172, 354}, {112, 0, 0, 371},
	{115, 0, 0, 372}, {97, 1, 4173, 65535}, {99, 1, 4174, 65535},
	{101, 0, 0, 402}, {105, 0, 0, 434}, {114, 0, 0, 435},
	{32, 0, 0, 485}, {99, 0, 0, 489}, {101, 0, 0, 490},
	{32, 2, 4175, 65535}, {32, 2, 4177, 65535}, {100, 1, 4179, 65535},
	{97, 1, 4180, 65535}, {97, 1, 4181, 65535}, {108, 0, 0, 667},
	{115, 1, 4182, 712}, {103, 1, 4183, 722}, {104, 2, 4184, 65535},
	{110, 2, 4186, 777}, {114, 1, 4188, 800}, {32, 0, 0, 808},
	{97, 0, 0, 840}, {98, 0, 0, 841}, {32, 0, 0, 950},
	{97, 0, 0, 964}, {101, 0, 0, 965}, {107, 0, 0, 977},
	{112, 0, 0, 978}, {110, 1, 4189, 1021}, {32, 2, 4190, 65535},
	{97, 0, 0, 1097}, {112, 0, 0, 1098}, {115, 0, 0, 1099},
	{110, 1, 4192, 65535}, {111, 1, 4193, 1159}, {111, 1, 4194, 65535},
	{101, 1, 4195, 65535}, {97, 1, 4196, 65535}, {111, 0, 0, 1222},
	{119, 0, 0, 1223}, {116, 1, 4197, 65535}, {115, 1, 4198, 65535},
	{101, 1, 4199, 65535}, {188, 1, 4200, 65535}, {134, 1, 4201, 65535},
	{131, 2, 4202, 65535}, {177, 0, 0, 1445}, {191, 0, 0, 1446},
	{128, 1, 4204, 65535}, {208, 0, 0, 1457}, {209, 0, 0, 1458},
	{176, 1, 4205, 65535}, {130, 2, 4206, 65535}, {189, 1, 4208, 65535},
	{130, 1, 4209, 65535}, {184, 1, 4210, 65535}, {129, 2, 4211, 65535},
	{136, 0, 0, 1524}, {184, 1, 4213, 65535}, {143, 1, 4214, 65535},
	{180, 1, 4215, 65535}, {129, 2, 4216, 65535}, {136, 0, 0, 1542},
	{188, 1, 4218, 65535}, {208, 0, 0, 1548}, {209, 0, 0, 1549},
	{187, 1, 4219, 65535}, {131, 2, 4220, 65535}, {177, 1, 4222, 65535},
	{130, 1, 4223, 65535}, {135, 1, 4224, 1632}, {175, 1, 4225, 65535},
	{176, 1, 4226, 1661}, {178, 1, 4227, 65535}, {139, 1, 4228, 65535},
	{136, 1, 4229, 1682}, {161, 1, 4230, 1770}, {234, 0, 0, 1857},
	{235, 0, 0, 1858}, {129, 1, 4231, 1891}, {115, 1, 4232, 4},
	{101, 1, 4233, 7}, {32, 0, 0, 34}, {114, 1, 4234, 35},
	{116, 1, 4235, 65535}, {100, 1, 4236, 59}, {101, 0, 0, 62},
	{115, 1, 4237, 65535}, {32, 1, 4238, 65535}, {209, 1, 4239, 65535},
	{208, 1, 4240, 65535}, {216, 0, 0, 119}, {108, 1, 4241, 65535},
	{32, 1, 4242, 65535}, {32, 0, 0, 157}, {116, 1, 4243, 65535},
	{116, 2, 4244, 189}, {101, 1, 4246, 65535}, {105, 1, 4247, 65535},
	{101, 0, 0, 316}, {118, 0, 0, 317}, {32, 0, 0, 355},
	{100, 1, 4248, 65535}, {32, 2, 4249, 65535}, {101, 0, 0, 492},
	{109, 0, 0, 493}, {102, 0, 0, 499}, {115, 0, 0, 500},
	{105, 1, 4251, 65535}, {110, 2, 4252, 65535}, {110, 2, 4254, 65535},
	{32, 0, 0, 713}, {46, 0, 0, 723}, {101, 0, 0, 737},
	{105, 1, 4256, 65535}, {32, 0, 0, 778}, {101, 0, 0, 779},
	{32, 0, 0, 801}, {32, 0, 0, 1022}, {102, 1, 4257, 65535},
	{116, 0, 0, 1067}, {117, 1, 4258, 65535}, {100, 0, 0, 1160},
	{114, 1, 4259, 65535}, {32, 4, 4260, 65535}, {115, 1, 4264, 65535},
	{97, 1, 4265, 65535}, {101, 1, 4266, 65535}, {105, 1, 4267, 65535},
	{206, 1, 4268, 65535}, {206, 2, 4269, 65535}, {206, 0, 0, 1441},
	{207, 0, 0, 1442}, {208, 1, 4271, 65535}, {209, 1, 4272, 65535},
	{208, 1, 4273, 65535}, {209, 0, 0, 1476}, {209, 1, 4274, 65535},
	{208, 1, 4275, 65535}, {209, 1, 4276, 65535}, {208, 2, 4277, 65535},
	{209, 1, 4279, 65535}, {209, 1, 4280, 65535}, {209, 1, 4281, 65535},
	{208, 1, 4282, 65535}, {208, 0, 0, 1539}, {209, 1, 4283, 65535},
	{208, 2, 4284, 65535}, {208, 2, 4286, 65535}, {32, 0, 0, 1601},
	{218, 0, 0, 1602}, {32, 2, 4288, 65535}, {216, 1, 4290, 65535},
	{217, 0, 0, 1633}, {217, 1, 4291, 65535}, {32, 0, 0, 1662},
	{224, 2, 4292, 65535}, {227, 2, 4294, 65535}, {227, 2, 4296, 65535},
	{232, 0, 0, 1771}, {32, 0, 0, 1892}, {32, 0, 0, 5},
	{115, 1, 4298, 8}, {32, 0, 0, 36}, {117, 1, 4299, 65535},
	{105, 0, 0, 60}, {101, 2, 4300, 65535}, {108, 1, 4302, 65535},
	{130, 1, 4303, 65535}, {189, 1, 4304, 65535}, {39, 1, 4305, 65535},
	{116, 1, 4306, 65535}, {104, 1, 4307, 65535}, {32, 2, 4308, 65535},
	{115, 0, 0, 193}, {99, 2, 4310, 65535}, {110, 1, 4312, 65535},
	{105, 1, 4313, 65535}, {97, 0, 0, 397}, {116, 0, 0, 398},
	{97, 1, 4314, 523}, {115, 0, 0, 590}, {122, 0, 0, 591},
	{115, 0, 0, 665}, {122, 0, 0, 666}, {115, 1, 4315, 738},
	{111, 1, 4316, 65535}, {101, 1, 4317, 65535}, {32, 2, 4318, 65535},
	{97, 1, 4320, 65535}, {105, 1, 4321, 65535}, {111, 0, 0, 1212},
	{119, 0, 0, 1213}, {32, 1, 4322, 65535}, {114, 1, 4323, 65535},
	{32, 2, 4324, 65535}, {118, 1, 4326, 65535}, {185, 1, 4327, 65535},
	{181, 0, 0, 1436}, {183, 0, 0, 1437}, {176, 1, 4328, 65535},
	{143, 1, 4329, 1461}, {176, 1, 4330, 65535}, {130, 1, 4331, 65535},
	{184, 1, 4332, 65535}, {130, 1, 4333, 65535}, {176, 0, 0, 1520},
	{186, 0, 0, 1521}, {139, 1, 4334, 65535}, {130, 1, 4335, 65535},
	{128, 1, 4336, 65535}, {189, 1, 4337, 65535}, {131, 1, 4338, 65535},
	{176, 0, 0, 1544}, {189, 1, 4339, 65535}, {181, 0, 0, 1555},
	{184, 0, 0, 1556}, {216, 0, 0, 1609}, {217, 2, 4340, 65535},
	{167, 1, 4342, 65535}, {138, 1, 4343, 65535}, {184, 0, 0, 1670},
	{185, 0, 0, 1671}, {129, 1, 4344, 65535}, {130, 0, 0, 1679},
	{129, 0, 0, 1683}, {130, 1, 4345, 65535}, {32, 0, 0, 9},
	{114, 2, 4346, 65535}, {110, 0, 0, 63}, {122, 0, 0, 64},
	{101, 2, 4348, 65535}, {208, 1, 4350, 65535}, {209, 1, 4351, 65535},
	{97, 1, 4352, 65535}, {104, 1, 4353, 65535}, {111, 1, 4354, 65535},
	{45, 1, 4355, 65535}, {194, 0, 0, 192}, {101, 0, 0, 206},
	{104, 0, 0, 207}, {117, 1, 4356, 65535}, {110, 1, 4357, 65535},
	{44, 0, 0, 524}, {32, 0, 0, 739}, {114, 1, 4358, 1065},
	{115, 1, 4359, 65535}, {114, 0, 0, 1205}, {115, 0, 0, 1206},
	{112, 1, 4360, 65535}, {115, 1, 4361, 65535}, {108, 1, 4362, 65535},
	{101, 1, 4363, 65535}, {100, 0, 0, 1353}, {101, 0, 0, 1354},
	{105, 1, 4364, 65535}, {207, 1, 4365, 65535}, {208, 1, 4366, 65535},
	{32, 0, 0, 1462}, {209, 1, 4367, 65535}, {208, 2, 4368, 65535},
	{32, 1, 4370, 65535}, {209, 1, 4371, 65535}, {208, 1, 4372, 65535},
	{208, 1, 4373, 65535}, {208, 1, 4374, 65535}, {208, 1, 4375, 65535},
	{208, 1, 4376, 65535}, {208, 2, 4377, 65535}, {130, 0, 0, 1610},
	{133, 0, 0, 1611}, {217, 1, 4379, 65535}, {216, 1, 4380, 65535},
	{175, 3, 4381, 65535}, {146, 2, 4384, 65535}, {97, 0, 0, 45},
	{101, 0, 0, 46}, {99, 0, 0, 72}, {105, 0, 0, 73},
	{176, 1, 4386, 65535}, {130, 1, 4387, 65535}, {117, 1, 4388, 65535},
	{105, 1, 4389, 65535}, {114, 2, 4390, 162}, {32, 2, 4392, 65535},
	{101, 1, 4394, 65535}, {103, 1, 4395, 374}, {32, 0, 0, 1066},
	{32, 1, 4396, 65535}, {112, 1, 4397, 65535}, {32, 2, 4398, 65535},
	{97, 1, 4400, 65535}, {114, 1, 4401, 1233}, {110, 1, 4402, 65535},
	{131, 1, 4403, 65535}, {184, 1, 4404, 1450}, {128, 2, 4405, 1473},
	{176, 1, 4407, 65535}, {184, 0, 0, 1479}, {208, 2, 4408, 65535},
	{140, 1, 4410, 65535}, {178, 1, 4411, 65535}, {184, 1, 4412, 65535},
	{189, 2, 4413, 65535}, {184, 2, 4415, 65535}, {184, 1, 4417, 65535},
	{181, 0, 0, 1545}, {190, 0, 0, 1546}, {132, 1, 4418, 65535},
	{175, 2, 4419, 65535}, {228, 0, 0, 1676}, {230, 0, 0, 1677},
	{231, 0, 0, 1678}, {230, 2, 4421, 65535}, {232, 0, 0, 1686},
	{209, 1, 4423, 65535}, {208, 1, 4424, 65535}, {116, 2, 4425, 65535},
	{115, 1, 4427, 65535}, {58, 0, 0, 163}, {115, 0, 0, 164},
	{99, 0, 0, 190}, {115, 0, 0, 191}, {115, 1, 4428, 65535},
	{32, 2, 4429, 65535}, {98, 1, 4431, 65535}, {101, 1, 4432, 65535},
	{102, 0, 0, 1210}, {109, 0, 0, 1211}, {115, 1, 4433, 65535},
	{110, 0, 0, 1234}, {103, 1, 4434, 65535}, {206, 2, 4435, 65535},
	{209, 0, 0, 1451}, {208, 0, 0, 1474}, {209, 0, 0, 1475},
	{209, 1, 4437, 65535}, {180, 1, 4438, 65535}, {186, 1, 4439, 1512},
	{209, 1, 4440, 65535}, {208, 1, 4441, 65535}, {209, 1, 4442, 65535},
	{208, 2, 4443, 65535}, {209, 2, 4445, 65535}, {32, 0, 0, 1533},
	{208, 0, 0, 1534}, {209, 1, 4447, 65535}, {32, 1, 4448, 65535},
	{216, 0, 0, 1652}, {217, 0, 0, 1653}, {155, 0, 0, 1684},
	{174, 0, 0, 1685}, {128, 2, 4449, 105}, {176, 1, 4451, 65535},
	{101, 0, 0, 139}, {114, 0, 0, 140}, {32, 2, 4452, 65535},
	{32, 2, 4454, 65535}, {98, 0, 0, 375}, {116, 0, 0, 376},
	{101, 1, 4456, 65535}, {97, 1, 4457, 65535}, {116, 1, 4458, 65535},
	{32, 1, 4459, 65535}, {181, 0, 0, 1434}, {183, 0, 0, 1435},
	{128, 1, 4460, 65535}, {208, 1, 4461, 65535}, {32, 2, 4462, 65535},
	{129, 1, 4464, 65535}, {176, 1, 4465, 65535}, {129, 1, 4466, 65535},
	{181, 0, 0, 1529}, {190, 0, 0, 1530}, {139, 0, 0, 1531},
	{150, 0, 0, 1532}, {130, 1, 4467, 65535}, {216, 1, 4468, 65535},
	{208, 2, 4469, 65535}, {209, 1, 4471, 65535}, {209, 1, 4472, 65535},
	{97, 0, 0, 142}, {115, 0, 0, 143}, {97, 0, 0, 234},
	{98, 1, 4473, 65535}, {108, 1, 4474, 65535}, {114, 2, 4475, 65535},
	{32, 2, 4477, 65535}, {116, 1, 4479, 65535}, {208, 1, 4480, 65535},
	{190, 1, 4481, 1510}, {208, 2, 4482, 65535}, {209, 0, 0, 1515},
	{209, 1, 4484, 65535}, {208, 1, 4485, 65535}, {209, 1, 4486, 65535},
	{208, 1, 4487, 65535}, {167, 1, 4488, 65535}, {176, 0, 0, 106},
	{184, 0, 0, 107}, {150, 1, 4489, 108}, {128, 1, 4490, 65535},
	{101, 1, 4491, 65535}, {111, 1, 4492, 65535}, {101, 0, 0, 1208},
	{115, 0, 0, 1209}, {101, 0, 0, 1216}, {109, 0, 0, 1217},
	{104, 1, 4493, 65535}, {184, 1, 4494, 65535}, {32, 0, 0, 1511},
	{186, 0, 0, 1513}, {189, 0, 0, 1514}, {143, 1, 4495, 1517},
	{184, 1, 4496, 65535}, {143, 1, 4497, 1525}, {181, 1, 4498, 65535},
	{217, 1, 4499, 65535}, {208, 0, 0, 109}, {208, 1, 4500, 65535},
	{108, 1, 4501, 65535}, {119, 1, 4502, 1153}, {105, 1, 4503, 65535},
	{208, 2, 4504, 65535}, {32, 2, 4506, 65535}, {209, 1, 4508, 65535},
	{32, 0, 0, 1526}, {209, 1, 4509, 65535}, {132, 1, 4510, 65535},
	{184, 2, 4511, 65535}, {111, 1, 4513, 65535}, {32, 0, 0, 1154},
	{115, 1, 4514, 1391}, {181, 0, 0, 1477}, {184, 0, 0, 1478},
	{208, 0, 0, 1518}, {209, 0, 0, 1519}, {130, 1, 4515, 65535},
	{129, 1, 4516, 65535}, {217, 1, 4517, 65535}, {208, 2, 4518, 65535},
	{209, 0, 0, 112}, {119, 1, 4520, 235}, {32, 0, 0, 1392},
	{208, 1, 4521, 65535}, {209, 1, 4522, 65535}, {138, 1, 4523, 1612},
	{181, 0, 0, 110}, {184, 0, 0, 111}, {32, 0, 0, 236},
	{181, 1, 4524, 65535}, {140, 1, 4525, 1540}, {32, 0, 0, 1613},
	{209, 1, 4526, 65535}, {32, 0, 0, 1541}, {129, 1, 4527, 65535},
	{209, 1, 4528, 65535}, {140, 1, 4529, 1522}, {32, 0, 0, 1523},
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
	0x249222, 0x208222, 0x9622, 0x40C7949, 0x208022, 0x209222,
	0x22082A2, 0x2208222, 0x2208022, 0x6D7895, 0x249222, 0x220000,
	0x80222, 0x6B18BBA, 0xA49322, 0x2255294, 0x2008A22, 0x2040322,
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
	0x0, 0x0, 0x143A0000, 0x9A, 0xFC9D0000, 0x208F,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x58D80710,
	0x2BCF580, 0x40000168, 0x40, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x3000050, 0x0, 0x0, 0xE,
	0xB5000000, 0x7E00E7B0, 0x99515314, 0x2A60085C, 0xA0BEC710, 0x9C00046,
	0x13D0000, 0x419A83, 0x32600C07, 0x6104408, 0x0, 0x0,
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
	"gorus\0"
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
	"kose yazilari\0"
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
	{896, 1, 0},
	{907, 1, 0},
	{920, 1, 0},
	{927, 1, 0},
	{936, 1, 0},
	{943, 1, 0},
	{954, 1, 0},
	{964, 1, 0},
	{970, 1, 0},
	{976, 1, 0},
	{984, 1, 0},
	{991, 1, 0},
	{1001, 1, 0},
	{1009, 1, 0},
	{1018, 1, 0},
	{1028, 1, 0},
	{1042, 1, 0},
	{1056, 1, 0},
	{1064, 1, 0},
	{1071, 1, 0},
	{1076, 1, 0},
	{1084, 1, 0},
	{1092, 1, 0},
	{1102, 1, 0},
	{1116, 1, 0},
	{1124, 1, 0},
	{1129, 1, 0},
	{1135, 1, 0},
	{1143, 1, 0},
	{1153, 1, 0},
	{1160, 1, 0},
	{1173, 1, 0},
	{1181, 1, 0},
	{1187, 1, 0},
	{1193, 1, 0},
	{1205, 1, 0},
	{1213, 1, 0},
	{1218, 1, 0},
	{1228, 1, 0},
	{1235, 1, 0},
	{1242, 1, 0},
	{1248, 1, 0},
	{1259, 1, 0},
	{1267, 1, 0},
	{1274, 1, 0},
	{1283, 1, 0},
	{1291, 1, 0},
	{1297, 1, 0},
	{1304, 1, 0},
	{1311, 1, 0},
	{1326, 1, 0},
	{1334, 1, 0},
	{1340, 1, 0},
	{1347, 1, 0},
	{1359, 1, 0},
	{1369, 1, 0},
	{1375, 1, 0},
	{1381, 1, 0},
	{1387, 1, 0},
	{1396, 1, 0},
	{1403, 1, 0},
	{1409, 1, 0},
	{1415, 1, 0},
	{1423, 1, 0},
	{1435, 1, 0},
	{1444, 1, 0},
	{1451, 1, 0},
	{1460, 1, 0},
	{1466, 1, 0},
	{1473, 1, 0},
	{1483, 1, 0},
	{1488, 1, 0},
	{1495, 1, 0},
	{1501, 1, 0},
	{1510, 1, 0},
	{1518, 1, 0},
	{1526, 1, 0},
	{1537, 1, 0},
	{1541, 1, 0},
	{1549, 1, 0},
	{1558, 1, 0},
	{1565, 1, 0},
	{1573, 1, 0},
	{1582, 1, 0},
	{1591, 1, 0},
	{1600, 1, 0},
	{1607, 1, 0},
	{1615, 1, 0},
	{1624, 1, 0},
	{1633, 1, 0},
	{1642, 1, 0},
	{1650, 1, 0},
	{1660, 1, 0},
	{1669, 1, 0},
	{1676, 1, 0},
	{1685, 1, 0},
	{1694, 1, 0},
	{1706, 1, 0},
	{1712, 1, 0},
	{1719, 1, 0},
	{1728, 1, 0},
	{1739, 1, 0},
	{1747, 1, 0},
	{1755, 1, 0},
	{1761, 1, 0},
	{1770, 1, 0},
	{1777, 1, 0},
	{1784, 1, 0},
	{1790, 1, 0},
	{1797, 1, 0},
	{1809, 1, 0},
	{1818, 1, 0},
	{1824, 1, 0},
	{1830, 1, 0},
	{1838, 1, 0},
	{1860, 1, 0},
	{1869, 1, 0},
	{1877, 1, 0},
	{1885, 1, 0},
	{1892, 1, 0},
	{1901, 1, 0},
	{1911, 1, 0},
	{1919, 1, 0},
	{1927, 1, 0},
	{1935, 1, 0},
	{1946, 1, 0},
	{1957, 1, 0},
	{1971, 1, 0},
	{1976, 1, 0},
	{1982, 1, 0},
	{1989, 1, 0},
	{1995, 1, 0},
	{2006, 1, 0},
	{2012, 1, 0},
	{2019, 1, 0},
	{2025, 1, 0},
	{2034, 1, 0},
	{2042, 1, 0},
	{2057, 1, 0},
	{2065, 1, 0},
	{2072, 1, 0},
	{2078, 1, 0},
	{2085, 1, 0},
	{2090, 1, 0},
	{2098, 1, 0},
	{2109, 1, 0},
	{2120, 1, 0},
	{2130, 1, 0},
	{2141, 1, 0},
	{2150, 1, 0},
	{2159, 1, 0},
	{2167, 1, 0},
	{2175, 1, 0},
	{2183, 1, 0},
	{2189, 1, 0},
	{2196, 1, 0},
	{2205, 1, 0},
	{2213, 1, 0},
	{2216, 1, 0},
	{2221, 1, 0},
	{2231, 1, 0},
	{2238, 1, 0},
	{2241, 1, 0},
	{2250, 1, 0},
	{2257, 1, 0},
	{2270, 1, 0},
	{2278, 1, 0},
	{2281, 1, 0},
	{2289, 1, 0},
	{2298, 1, 0},
	{2306, 1, 0},
	{2314, 1, 0},
	{2322, 1, 0},
	{2327, 1, 0},
	{2339, 1, 0},
	{2349, 1, 0},
	{2356, 1, 0},
	{2363, 1, 0},
	{2369, 1, 0},
	{2377, 1, 0},
	{2384, 1, 0},
	{2391, 1, 0},
	{2399, 1, 0},
	{2404, 1, 0},
	{2415, 1, 0},
	{2426, 1, 0},
	{2437, 1, 0},
	{2444, 1, 0},
	{2457, 1, 0},
	{2463, 1, 0},
	{2474, 1, 0},
	{2481, 1, 0},
	{2487, 1, 0},
	{2497, 1, 0},
	{2505, 1, 0},
	{2512, 1, 0},
	{2533, 1, 0},
	{2548, 1, 0},
	{2561, 1, 0},
	{2578, 1, 0},
	{2591, 1, 0},
	{2608, 1, 0},
	{2625, 1, 0},
	{2638, 1, 0},
	{2657, 1, 0},
	{2674, 1, 0},
	{2695, 1, 0},
	{2708, 1, 0},
	{2719, 1, 0},
	{2731, 1, 0},
	{2750, 1, 0},
	{2767, 1, 0},
	{2784, 1, 0},
	{2791, 1, 0},
	{2804, 1, 0},
	{2815, 1, 0},
	{2828, 1, 0},
	{2843, 1, 0},
	{2860, 1, 0},
	{2877, 1, 0},
	{2894, 1, 0},
	{2919, 1, 0},
	{2934, 1, 0},
	{2947, 1, 0},
	{2956, 1, 0},
	{2967, 1, 0},
	{2990, 1, 0},
	{3011, 1, 0},
	{3026, 1, 0},
	{3045, 1, 0},
	{3054, 1, 0},
	{3065, 1, 0},
	{3074, 1, 0},
	{3085, 1, 0},
	{3096, 1, 0},
	{3103, 1, 0},
	{3114, 1, 0},
	{3125, 1, 0},
	{3136, 1, 0},
	{3145, 1, 0},
	{3158, 1, 0},
	{3171, 1, 0},
	{3182, 1, 0},
	{3193, 1, 0},
	{3204, 1, 0},
	{3211, 1, 0},
	{3220, 1, 0},
	{3231, 1, 0},
	{3244, 1, 0},
	{3260, 1, 0},
	{3270, 1, 0},
	{3280, 1, 0},
	{3299, 1, 0},
	{3309, 1, 0},
	{3331, 1, 0},
	{3353, 1, 0},
	{3369, 1, 0},
	{3388, 1, 0},
	{3413, 1, 0},
	{3432, 1, 0},
	{3445, 1, 0},
	{3464, 1, 0},
	{3489, 1, 0},
	{3502, 1, 0},
	{3515, 1, 0},
	{3546, 1, 0},
	{3571, 1, 0},
	{3593, 1, 0},
	{3618, 1, 0},
	{3634, 1, 0},
	{3659, 1, 0},
	{3672, 1, 0},
	{3685, 1, 0},
	{3692, 1, 0},
	{3699, 1, 0},
	{3706, 1, 0},
	{3713, 1, 0},
	{3720, 1, 0},
	{3727, 1, 0},
	{3734, 1, 0},
	{3741, 1, 0},
	{3748, 1, 0},
	{3755, 1, 0},
	{3762, 1, 0},
	{3769, 1, 0},
	{3776, 1, 0},
	{3783, 1, 0},
	{3799, 1, 0},
	{3806, 1, 0},
	{3813, 1, 0},
	{3823, 1, 0},
	{3830, 1, 0},
	{3837, 1, 0},
	{3844, 1, 0},
	{3851, 1, 0},
	{3858, 1, 0},
	{3865, 1, 0},
	{3872, 1, 0},
	{3879, 1, 0},
	{3886, 1, 0},
	{3893, 1, 0},
	{3900, 1, 0},
	{3907, 1, 0},
	{3914, 1, 0},
	{3921, 1, 0},
	{3928, 1, 0},
	{3935, 1, 0},
	{3942, 1, 0},
	{3949, 1, 0},
	{3956, 1, 0},
	{3963, 1, 0},
	{3970, 1, 0},
	{3980, 1, 0},
	{3987, 1, 0},
	{4000, 1, 0},
	{4007, 1, 0},
};

static const pcut_phrase_node pcut_rubric_words_nodes[] = {
	{97, 8, 43, 65535}, {98, 5, 51, 65535}, {99, 7, 56, 65535},
	{100, 4, 63, 65535}, {101, 7, 67, 65535}, {102, 5, 74, 65535},
	{103, 5, 79, 65535}, {104, 3, 84, 65535}, {105, 3, 87, 65535},
	{106, 2, 90, 65535}, {107, 4, 92, 65535}, {108, 3, 96, 65535},
	{109, 5, 99, 65535}, {110, 5, 104, 65535}, {111, 5, 109, 65535},
	{112, 5, 114, 65535}, {114, 1, 119, 65535}, {115, 9, 120, 65535},
	{116, 7, 129, 65535}, {117, 10, 136, 65535}, {118, 4, 146, 65535},
	{119, 3, 150, 65535}, {120, 0, 0, 290}, {121, 0, 0, 291},
	{122, 3, 153, 65535}, {206, 5, 156, 65535}, {207, 3, 161, 65535},
	{208, 8, 164, 65535}, {209, 5, 172, 65535}, {215, 7, 177, 65535},
	{216, 6, 184, 65535}, {217, 1, 190, 65535}, {224, 4, 191, 65535},
	{227, 2, 195, 65535}, {228, 0, 0, 372}, {229, 4, 197, 65535},
	{230, 4, 201, 65535}, {231, 6, 205, 65535}, {232, 5, 211, 65535},
	{233, 0, 0, 404}, {234, 3, 216, 65535}, {235, 0, 0, 408},
	{236, 7, 219, 65535}, {99, 1, 226, 65535}, {101, 0, 0, 3},
	{102, 0, 0, 4}, {109, 2, 227, 65535}, {110, 0, 0, 7},
	{114, 2, 229, 65535}, {115, 1, 231, 65535}, {117, 2, 232, 65535},
	{101, 2, 234, 65535}, {105, 2, 236, 65535}, {111, 2, 238, 65535},
	{114, 0, 0, 26}, {117, 2, 240, 65535}, {97, 0, 0, 29},
	{104, 0, 0, 30}, {105, 4, 242, 65535}, {108, 0, 0, 35},
	{111, 3, 246, 65535}, {114, 2, 249, 65535}, {117, 2, 251, 65535},
	{97, 0, 0, 50}, {101, 5, 253, 65535}, {111, 2, 258, 65535},
	{117, 0, 0, 61}, {99, 1, 260, 65535}, {100, 2, 261, 65535},
	{103, 0, 0, 70}, {107, 1, 263, 65535}, {110, 3, 264, 65535},
	{115, 2, 267, 65535}, {117, 0, 0, 80}, {97, 2, 269, 65535},
	{101, 2, 271, 65535}, {105, 2, 273, 65535}, {111, 1, 275, 65535},
	{114, 0, 0, 90}, {97, 2, 276, 65535}, {101, 3, 278, 65535},
	{105, 0, 0, 98}, {111, 2, 281, 65535}, {117, 0, 0, 102},
	{97, 0, 0, 103}, {101, 1, 283, 65535}, {111, 0, 0, 106},
	{100, 0, 0, 107}, {110, 6, 284, 65535}, {116, 0, 0, 118},
	{111, 0, 0, 119}, {117, 0, 0, 120}, {105, 0, 0, 121},
	{111, 3, 290, 65535}, {114, 2, 293, 65535}, {117, 1, 295, 65535},
	{101, 4, 296, 65535}, {105, 2, 300, 65535}, {111, 2, 302, 65535},
	{97, 2, 304, 65535}, {101, 4, 306, 65535}, {105, 2, 310, 65535},
	{111, 3, 312, 65535}, {117, 2, 315, 65535}, {97, 4, 317, 65535},
	{101, 2, 321, 65535}, {105, 0, 0, 171}, {111, 2, 323, 65535},
	{121, 1, 325, 65535}, {98, 0, 0, 176}, {105, 0, 0, 177},
	{107, 0, 0, 178}, {108, 0, 0, 179}, {112, 1, 326, 65535},
	{97, 0, 0, 184}, {101, 0, 0, 185}, {108, 0, 0, 186},
	{111, 2, 327, 65535}, {114, 0, 0, 195}, {101, 5, 329, 65535},
	{97, 5, 334, 65535}, {99, 1, 339, 65535}, {105, 0, 0, 217},
	{111, 1, 340, 65535}, {112, 2, 341, 65535}, {116, 4, 343, 65535},
	{117, 2, 347, 65535}, {118, 2, 349, 65535}, {119, 0, 0, 240},
	{97, 0, 0, 241}, {101, 3, 351, 65535}, {104, 2, 354, 65535},
	{105, 0, 0, 253}, {114, 0, 0, 254}, {117, 2, 356, 65535},
	{118, 0, 0, 257}, {46, 1, 358, 65535}, {100, 0, 0, 260},
	{107, 0, 0, 261}, {108, 0, 0, 262}, {109, 0, 0, 263},
	{110, 0, 0, 264}, {114, 0, 0, 265}, {115, 1, 359, 266},
	{116, 2, 360, 65535}, {117, 0, 0, 270}, {97, 0, 0, 271},
	{101, 3, 362, 65535}, {105, 3, 365, 65535}, {111, 0, 0, 279},
	{101, 3, 368, 65535}, {105, 3, 371, 65535}, {111, 1, 374, 65535},
	{97, 0, 0, 292}, {100, 0, 0, 293}, {112, 0, 0, 294},
	{177, 2, 375, 65535}, {179, 0, 0, 297}, {181, 2, 377, 65535},
	{186, 1, 379, 65535}, {191, 0, 0, 303}, {128, 1, 380, 65535},
	{131, 0, 0, 306}, {133, 0, 0, 307}, {178, 0, 0, 308},
	{181, 0, 0, 309}, {183, 0, 0, 310}, {186, 0, 0, 311},
	{188, 1, 381, 65535}, {189, 1, 382, 65535}, {190, 0, 0, 317},
	{191, 2, 383, 65535}, {128, 1, 385, 65535}, {129, 2, 386, 65535},
	{130, 0, 0, 326}, {131, 0, 0, 327}, {141, 0, 0, 328},
	{145, 1, 388, 65535}, {147, 0, 0, 331}, {151, 0, 0, 332},
	{155, 0, 0, 333}, {158, 0, 0, 334}, {161, 0, 0, 335},
	{170, 0, 0, 336}, {167, 2, 389, 65535}, {171, 0, 0, 341},
	{177, 0, 0, 342}, {179, 0, 0, 343}, {181, 0, 0, 344},
	{185, 0, 0, 345}, {133, 1, 391, 65535}, {164, 7, 392, 65535},
	{166, 2, 399, 65535}, {184, 7, 401, 65535}, {185, 0, 0, 369},
	{130, 0, 0, 370}, {131, 0, 0, 371}, {129, 0, 0, 373},
	{155, 1, 408, 65535}, {156, 2, 409, 65535}, {168, 2, 411, 65535},
	{148, 0, 0, 383}, {149, 0, 0, 384}, {150, 2, 413, 65535},
	{154, 0, 0, 389}, {148, 0, 0, 390}, {164, 1, 415, 65535},
	{167, 1, 416, 65535}, {181, 0, 0, 396}, {182, 0, 0, 397},
	{187, 0, 0, 398}, {166, 0, 0, 399}, {169, 0, 0, 400},
	{175, 0, 0, 401}, {178, 0, 0, 402}, {180, 0, 0, 403},
	{178, 0, 0, 405}, {179, 0, 0, 406}, {181, 0, 0, 407},
	{130, 0, 0, 409}, {131, 0, 0, 410}, {138, 0, 0, 411},
	{151, 0, 0, 412}, {152, 0, 0, 413}, {160, 0, 0, 414},
	{167, 0, 0, 415}, {116, 1, 417, 65535}, {98, 0, 0, 5},
	{101, 0, 0, 6}, {103, 0, 0, 8}, {116, 1, 418, 65535},
	{105, 2, 419, 65535}, {115, 2, 421, 65535}, {116, 0, 0, 18},
	{108, 0, 0, 19}, {114, 0, 0, 20}, {108, 2, 423, 65535},
	{110, 0, 0, 23}, {110, 0, 0, 24}, {111, 0, 0, 25},
	{105, 0, 0, 27}, {115, 0, 0, 28}, {100, 0, 0, 31},
	{101, 0, 0, 32}, {110, 0, 0, 33}, {116, 0, 0, 34},
	{109, 3, 425, 65535}, {116, 0, 0, 42}, {117, 0, 0, 43},
	{105, 0, 0, 44}, {111, 0, 0, 45}, {108, 1, 428, 65535},
	{114, 0, 0, 49}, {97, 0, 0, 51}, {98, 1, 429, 65535},
	{112, 0, 0, 55}, {115, 0, 0, 56}, {117, 0, 0, 57},
	{105, 0, 0, 58}, {109, 2, 430, 65535}, {111, 1, 432, 65535},
	{105, 1, 433, 65535}, {117, 1, 434, 65535}, {111, 1, 435, 65535},
	{101, 0, 0, 73}, {116, 0, 0, 74}, {118, 1, 436, 65535},
	{112, 2, 437, 65535}, {116, 0, 0, 79}, {105, 0, 0, 81},
	{115, 0, 0, 82}, {97, 0, 0, 83}, {117, 0, 0, 84},
	{108, 0, 0, 85}, {110, 1, 439, 65535}, {111, 2, 440, 65535},
	{114, 1, 442, 65535}, {122, 0, 0, 93}, {110, 0, 0, 94},
	{115, 2, 443, 65535}, {122, 0, 0, 97}, {114, 0, 0, 99},
	{115, 1, 445, 65535}, {97, 1, 446, 65535}, {100, 2, 447, 65535},
	{108, 0, 0, 110}, {110, 0, 0, 111}, {114, 0, 0, 112},
	{115, 1, 449, 65535}, {116, 1, 450, 65535}, {109, 0, 0, 122},
	{115, 0, 0, 123}, {116, 0, 0, 124}, {97, 0, 0, 125},
	{101, 0, 0, 126}, {108, 2, 451, 65535}, {98, 0, 0, 132},
	{103, 0, 0, 133}, {115, 0, 0, 134}, {116, 0, 0, 135},
	{102, 1, 453, 65535}, {118, 2, 454, 65535}, {99, 1, 456, 65535},
	{107, 1, 457, 65535}, {103, 0, 0, 144}, {114, 0, 0, 145},
	{100, 1, 458, 65535}, {105, 0, 0, 150}, {116, 0, 0, 151},
	{120, 0, 0, 152}, {100, 0, 0, 153}, {101, 0, 0, 154},
	{110, 2, 459, 65535}, {116, 0, 0, 158}, {118, 0, 0, 159},
	{110, 0, 0, 160}, {115, 1, 461, 65535}, {99, 2, 462, 65535},
	{116, 1, 464, 65535}, {117, 0, 0, 167}, {122, 0, 0, 168},
	{100, 0, 0, 169}, {119, 0, 0, 170}, {114, 0, 0, 172},
	{116, 0, 0, 173}, {104, 1, 465, 65535}, {105, 1, 466, 65535},
	{108, 2, 467, 65535}, {114, 0, 0, 194}, {97, 0, 0, 196},
	{103, 1, 469, 65535}, {105, 0, 0, 203}, {108, 0, 0, 204},
	{116, 0, 0, 205}, {103, 0, 0, 206}, {108, 1, 470, 65535},
	{109, 0, 0, 209}, {110, 2, 471, 65535}, {117, 0, 0, 212},
	{105, 1, 473, 65535}, {99, 2, 474, 65535}, {101, 0, 0, 224},
	{111, 2, 476, 65535}, {97, 1, 478, 65535}, {105, 0, 0, 232},
	{111, 0, 0, 233}, {121, 0, 0, 234}, {99, 2, 479, 65535},
	{115, 0, 0, 237}, {101, 0, 0, 238}, {105, 0, 0, 239},
	{99, 2, 481, 65535}, {107, 0, 0, 246}, {108, 0, 0, 247},
	{101, 2, 483, 65535}, {111, 0, 0, 252}, {100, 0, 0, 255},
	{114, 0, 0, 256}, {115, 1, 485, 65535}, {32, 0, 0, 267},
	{101, 0, 0, 268}, {114, 0, 0, 269}, {100, 0, 0, 272},
	{114, 0, 0, 273}, {116, 0, 0, 274}, {97, 2, 486, 65535},
	{100, 0, 0, 277}, {106, 0, 0, 278}, {97, 2, 488, 65535},
	{108, 0, 0, 282}, {116, 0, 0, 283}, {97, 0, 0, 284},
	{114, 0, 0, 285}, {115, 1, 490, 65535}, {114, 1, 491, 65535},
	{206, 0, 0, 295}, {207, 0, 0, 296}, {206, 2, 492, 65535},
	{207, 0, 0, 300}, {206, 1, 494, 65535}, {206, 1, 495, 65535},
	{208, 2, 496, 65535}, {208, 2, 498, 65535}, {208, 1, 500, 65535},
	{209, 0, 0, 320}, {208, 2, 501, 65535}, {208, 2, 503, 65535},
	{209, 0, 0, 325}, {215, 2, 505, 65535}, {216, 2, 507, 65535},
	{217, 2, 509, 65535}, {216, 2, 511, 65535}, {133, 0, 0, 348},
	{150, 1, 513, 65535}, {166, 1, 514, 65535}, {174, 0, 0, 353},
	{176, 1, 515, 65535}, {182, 0, 0, 356}, {184, 1, 516, 65535},
	{150, 0, 0, 359}, {156, 0, 0, 360}, {129, 1, 517, 65535},
	{130, 0, 0, 363}, {149, 0, 0, 364}, {151, 0, 0, 365},
	{154, 0, 0, 366}, {167, 0, 0, 367}, {170, 0, 0, 368},
	{189, 2, 518, 65535}, {139, 2, 520, 65535}, {176, 2, 522, 65535},
	{155, 0, 0, 381}, {177, 0, 0, 382}, {135, 1, 524, 65535},
	{176, 2, 525, 65535}, {190, 3, 527, 65535}, {145, 2, 530, 65535},
	{117, 1, 532, 65535}, {115, 1, 533, 9}, {97, 1, 534, 12},
	{107, 0, 0, 14}, {32, 2, 535, 65535}, {108, 0, 0, 17},
	{100, 0, 0, 21}, {105, 0, 0, 22}, {109, 3, 537, 65535},
	{112, 0, 0, 40}, {117, 0, 0, 41}, {116, 1, 540, 65535},
	{97, 1, 541, 65535}, {97, 0, 0, 59}, {111, 0, 0, 60},
	{110, 1, 542, 65535}, {116, 1, 543, 65535}, {99, 1, 544, 65535},
	{110, 1, 545, 65535}, {105, 1, 546, 65535}, {97, 0, 0, 77},
	{111, 0, 0, 78}, {97, 1, 547, 65535}, {100, 0, 0, 88},
	{116, 0, 0, 89}, {100, 1, 548, 65535}, {101, 0, 0, 95},
	{117, 0, 0, 96}, {112, 1, 549, 65535}, {108, 1, 550, 65535},
	{105, 0, 0, 108}, {108, 0, 0, 109}, {111, 1, 551, 65535},
	{101, 1, 552, 65535}, {102, 0, 0, 127}, {116, 2, 553, 65535},
	{101, 1, 555, 136}, {105, 0, 0, 138}, {114, 0, 0, 139},
	{97, 1, 556, 65535}, {97, 1, 557, 65535}, {105, 3, 558, 65535},
	{100, 2, 561, 65535}, {101, 0, 0, 157}, {105, 2, 563, 65535},
	{104, 0, 0, 163}, {105, 0, 0, 164}, {105, 1, 565, 65535},
	{101, 2, 566, 65535}, {110, 1, 568, 65535}, {105, 1, 569, 65535},
	{115, 0, 0, 193}, {105, 1, 570, 65535}, {117, 2, 571, 65535},
	{97, 0, 0, 210}, {116, 0, 0, 211}, {101, 1, 573, 65535},
	{99, 0, 0, 218}, {105, 1, 574, 65535}, {108, 1, 575, 65535},
	{114, 1, 576, 227}, {100, 1, 577, 65535}, {32, 0, 0, 235},
	{101, 0, 0, 236}, {104, 1, 578, 242}, {110, 0, 0, 245},
	{32, 2, 579, 65535}, {97, 1, 581, 65535}, {46, 1, 582, 258},
	{103, 0, 0, 275}, {106, 0, 0, 276}, {108, 0, 0, 280},
	{116, 0, 0, 281}, {115, 1, 583, 65535}, {108, 1, 584, 65535},
	{185, 0, 0, 298}, {187, 0, 0, 299}, {191, 2, 585, 65535},
	{191, 1, 587, 65535}, {184, 0, 0, 312}, {189, 0, 0, 313},
	{176, 0, 0, 314}, {190, 1, 588, 65535}, {190, 1, 589, 65535},
	{181, 0, 0, 321}, {190, 0, 0, 322}, {178, 0, 0, 323},
	{191, 0, 0, 324}, {144, 0, 0, 329}, {162, 0, 0, 330},
	{174, 0, 0, 337}, {177, 0, 0, 338}, {130, 0, 0, 339},
	{132, 0, 0, 340}, {172, 0, 0, 346}, {173, 0, 0, 347},
	{224, 2, 590, 65535}, {224, 1, 592, 65535}, {224, 1, 593, 65535},
	{224, 1, 594, 65535}, {224, 1, 595, 65535}, {229, 0, 0, 374},
	{233, 2, 596, 65535}, {229, 0, 0, 377}, {233, 0, 0, 378},
	{229, 0, 0, 379}, {230, 0, 0, 380}, {229, 1, 598, 65535},
	{232, 0, 0, 387}, {233, 0, 0, 388}, {228, 0, 0, 391},
	{230, 0, 0, 392}, {232, 0, 0, 393}, {229, 0, 0, 394},
	{230, 0, 0, 395}, {97, 1, 599, 65535}, {32, 2, 600, 65535},
	{32, 0, 0, 13}, {97, 0, 0, 15}, {100, 0, 0, 16},
	{101, 1, 602, 65535}, {111, 0, 0, 38}, {117, 0, 0, 39},
	{117, 2, 603, 65535}, {116, 2, 605, 52}, {111, 1, 607, 65535},
	{111, 1, 608, 65535}, {97, 2, 609, 65535}, {111, 1, 611, 65535},
	{114, 1, 612, 65535}, {110, 2, 613, 65535}, {101, 1, 615, 65535},
	{111, 1, 616, 65535}, {116, 1, 617, 65535}, {108, 1, 618, 65535},
	{114, 1, 619, 65535}, {116, 0, 0, 128}, {117, 1, 620, 65535},
	{115, 0, 0, 137}, {108, 1, 621, 140}, {108, 2, 622, 65535},
	{97, 1, 624, 146}, {101, 0, 0, 148}, {111, 0, 0, 149},
	{101, 0, 0, 155}, {111, 0, 0, 156}, {99, 0, 0, 161},
	{113, 0, 0, 162}, {111, 1, 625, 65535}, {100, 0, 0, 174},
	{116, 0, 0, 175}, {105, 2, 626, 65535}, {116, 2, 628, 65535},
	{111, 1, 630, 197}, {100, 0, 0, 207}, {116, 0, 0, 208},
	{110, 2, 631, 65535}, {101, 2, 633, 65535}, {101, 1, 635, 65535},
	{116, 1, 636, 228}, {116, 1, 637, 230}, {110, 2, 638, 65535},
	{103, 0, 0, 248}, {116, 0, 0, 249}, {116, 2, 640, 65535},
	{32, 0, 0, 259}, {101, 1, 642, 65535}, {100, 1, 643, 288},
	{206, 0, 0, 301}, {207, 0, 0, 302}, {206, 1, 644, 65535},
	{208, 1, 645, 65535}, {208, 1, 646, 65535}, {164, 0, 0, 349},
	{165, 0, 0, 350}, {165, 2, 647, 65535}, {164, 1, 649, 65535},
	{164, 2, 650, 65535}, {184, 2, 652, 65535}, {153, 0, 0, 375},
	{154, 0, 0, 376}, {140, 1, 654, 65535}, {108, 1, 655, 65535},
	{38, 0, 0, 10}, {97, 0, 0, 11}, {110, 1, 656, 65535},
	{114, 2, 657, 65535}, {117, 0, 0, 48}, {115, 0, 0, 53},
	{116, 0, 0, 54}, {109, 2, 659, 65535}, {114, 1, 661, 65535},
	{99, 2, 662, 65535}, {116, 0, 0, 69}, {109, 1, 664, 65535},
	{111, 1, 665, 65535}, {99, 0, 0, 86}, {122, 0, 0, 87},
	{110, 2, 666, 65535}, {100, 1, 668, 65535}, {104, 1, 669, 104},
	{105, 1, 670, 65535}, {110, 2, 671, 65535}, {114, 2, 673, 129},
	{32, 0, 0, 141}, {101, 0, 0, 142}, {116, 0, 0, 143},
	{115, 0, 0, 147}, {110, 1, 675, 165}, {101, 0, 0, 180},
	{111, 1, 676, 65535}, {105, 4, 677, 65535}, {121, 0, 0, 192},
	{110, 3, 681, 198}, {99, 1, 684, 65535}, {122, 0, 0, 216},
	{100, 1, 685, 65535}, {116, 3, 686, 65535}, {99, 2, 689, 65535},
	{115, 0, 0, 229}, {108, 0, 0, 231}, {105, 0, 0, 243},
	{111, 0, 0, 244}, {101, 0, 0, 250}, {114, 0, 0, 251},
	{110, 1, 691, 286}, {32, 0, 0, 289}, {187, 1, 692, 65535},
	{178, 1, 693, 65535}, {187, 2, 694, 65535}, {129, 0, 0, 351},
	{135, 0, 0, 352}, {190, 1, 696, 65535}, {130, 0, 0, 357},
	{174, 0, 0, 358}, {178, 0, 0, 361}, {181, 0, 0, 362},
	{150, 1, 697, 385}, {105, 2, 698, 65535}, {116, 1, 700, 36},
	{97, 0, 0, 46}, {101, 0, 0, 47}, {105, 2, 701, 65535},
	{121, 0, 0, 64}, {105, 1, 703, 65535}, {97, 0, 0, 67},
	{105, 0, 0, 68}, {105, 1, 704, 71}, {110, 2, 705, 65535},
	{105, 0, 0, 91}, {115, 0, 0, 92}, {97, 1, 707, 65535},
	{99, 0, 0, 105}, {116, 1, 708, 65535}, {97, 2, 709, 65535},
	{105, 0, 0, 117}, {45, 0, 0, 130}, {97, 0, 0, 131},
	{97, 0, 0, 166}, {110, 2, 711, 181}, {99, 2, 713, 65535},
	{101, 0, 0, 189}, {107, 0, 0, 190}, {113, 0, 0, 191},
	{97, 1, 715, 65535}, {115, 0, 0, 201}, {121, 0, 0, 202},
	{101, 2, 716, 213}, {97, 1, 718, 65535}, {97, 0, 0, 221},
	{101, 0, 0, 222}, {121, 0, 0, 223}, {110, 0, 0, 225},
	{122, 0, 0, 226}, {115, 0, 0, 287}, {206, 1, 719, 65535},
	{208, 2, 720, 65535}, {208, 0, 0, 318}, {209, 0, 0, 319},
	{224, 1, 722, 65535}, {227, 0, 0, 386}, {100, 0, 0, 0},
	{116, 1, 723, 65535}, {97, 0, 0, 37}, {97, 0, 0, 62},
	{101, 0, 0, 63}, {97, 1, 724, 65535}, {107, 0, 0, 72},
	{109, 0, 0, 75}, {110, 0, 0, 76}, {114, 2, 725, 65535},
	{101, 1, 727, 113}, {99, 0, 0, 115}, {116, 0, 0, 116},
	{105, 0, 0, 182}, {115, 0, 0, 183}, {97, 0, 0, 187},
	{115, 0, 0, 188}, {108, 1, 728, 199}, {32, 0, 0, 214},
	{115, 0, 0, 215}, {100, 1, 729, 219}, {185, 1, 730, 65535},
	{184, 0, 0, 315}, {190, 0, 0, 316}, {164, 1, 731, 65535},
	{101, 1, 732, 1}, {108, 1, 733, 65}, {107, 0, 0, 100},
	{115, 0, 0, 101}, {115, 0, 0, 114}, {101, 0, 0, 200},
	{101, 0, 0, 220}, {207, 1, 734, 65535}, {156, 1, 735, 65535},
	{115, 0, 0, 2}, {115, 0, 0, 66}, {132, 1, 736, 65535},
	{224, 2, 737, 65535}, {206, 1, 739, 65535}, {164, 0, 0, 354},
	{165, 0, 0, 355}, {185, 2, 740, 65535}, {206, 0, 0, 304},
	{207, 0, 0, 305},
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
	0x0, 0x0, 0x842A0000, 0x29, 0xF4A40000, 0x200F,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x488A0402,
	0x22A0880, 0x20, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x3000050, 0x0, 0x0, 0xC,
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
