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
	"aparut\0"
	"archived\0"
	"argang\0"
	"argomenti\0"
	"argomento\0"
	"ark\0"
	"article\0"
	"article id\0"
	"article text\0"
	"article title\0"
	"article url\0"
	"artikel-id\0"
	"artikeltext\0"
	"artikkel-id\0"
	"asiakirjan tunniste\0"
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
	"azonosito\0"
	"azurirano\0"
	"baglanti\0"
	"bahasa\0"
	"bajada\0"
	"band\0"
	"bao\0"
	"basin iletisim\0"
	"baslik\0"
	"beeld\0"
	"belge no\0"
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
	"blad\0"
	"bladzijde\0"
	"blurb\0"
	"body\0"
	"bolum\0"
	"brodtekst\0"
	"brodtext\0"
	"broj\0"
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
	"cikk\0"
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
	"continut\0"
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
	"data aparitiei\0"
	"data de acesso\0"
	"data de publicacao\0"
	"data de publicacio\0"
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
	"datum objave\0"
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
	"diterbitkan\0"
	"dlugosc\0"
	"docid\0"
	"docno\0"
	"document id\0"
	"document identifier\0"
	"document number\0"
	"document url\0"
	"documentnummer\0"
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
	"edisi\0"
	"editace\0"
	"edite par\0"
	"edited by\0"
	"editeur\0"
	"editia\0"
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
	"evfolyam\0"
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
	"folyoirat\0"
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
	"halaman\0"
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
	"id artykulu\0"
	"id clanku\0"
	"id documento\0"
	"identificador\0"
	"identificativo\0"
	"identificator\0"
	"identifier\0"
	"identifiers\0"
	"identifikator\0"
	"identyfikator\0"
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
	"isi\0"
	"isi berita\0"
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
	"julkaisu\0"
	"julkaisuaika\0"
	"julkaisupaiva\0"
	"kalla\0"
	"kapcsolat\0"
	"kata kunci\0"
	"kategori\0"
	"kategoria\0"
	"kategorie\0"
	"kategorija\0"
	"katern\0"
	"kayit no\0"
	"kaynak\0"
	"kelime\0"
	"kelime sayisi\0"
	"kelt\0"
	"key points\0"
	"key words\0"
	"keyword\0"
	"keywords\0"
	"kiadvany\0"
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
	"kozzetetel\0"
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
	"lapszam\0"
	"last modified\0"
	"last revised\0"
	"last updated\0"
	"lead\0"
	"legatura\0"
	"legenda\0"
	"legende\0"
	"lehti\0"
	"leipateksti\0"
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
	"ma bai\0"
	"ma so\0"
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
	"medie\0"
	"medienkontakt\0"
	"medio\0"
	"medium\0"
	"megjelenes\0"
	"megjelenes datuma\0"
	"megjelenes ideje\0"
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
	"ngay xuat ban\0"
	"ngon ngu\0"
	"nguoi viet\0"
	"nguon\0"
	"nguon tin\0"
	"no\0"
	"nogleord\0"
	"noi dung\0"
	"nokkelord\0"
	"nombre de mots\0"
	"nomor\0"
	"nomor dokumen\0"
	"novine\0"
	"noviny\0"
	"ns\0"
	"numarul\0"
	"number\0"
	"number of words\0"
	"numer\0"
	"numer dokumentu\0"
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
	"oldal\0"
	"oldalak\0"
	"oldalszam\0"
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
	"publ.datum\0"
	"publicacao\0"
	"publicacio\0"
	"publicacion\0"
	"publicado\0"
	"publicado el\0"
	"publicado em\0"
	"publicat\0"
	"publicat la\0"
	"publicatia\0"
	"publicatie\0"
	"publicatiedatum\0"
	"publication\0"
	"publication date\0"
	"publication info\0"
	"publication name\0"
	"publication title\0"
	"publicerad\0"
	"publicerad i\0"
	"publicerat\0"
	"publiceret\0"
	"publiceringsdatum\0"
	"publie\0"
	"publie le\0"
	"publikacja\0"
	"publikasjon\0"
	"publikation\0"
	"publikovane\0"
	"publikovano\0"
	"publiseringsdato\0"
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
	"sanomalehti\0"
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
	"sivu\0"
	"sivunumero\0"
	"sivut\0"
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
	"stranica\0"
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
	"sumber berita\0"
	"summary\0"
	"surat kabar\0"
	"sursa\0"
	"surtitre\0"
	"synopsis\0"
	"szam\0"
	"szavak szama\0"
	"szerzo\0"
	"szerzok\0"
	"szoveg\0"
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
	"tanggal publikasi\0"
	"tanggal terbit\0"
	"tarih\0"
	"tautan\0"
	"teaser\0"
	"tekija\0"
	"teks\0"
	"tekst\0"
	"teksti\0"
	"tel\0"
	"telefon\0"
	"telefone\0"
	"telefono\0"
	"telefoon\0"
	"telephone\0"
	"teljes szoveg\0"
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
	"text complet\0"
	"text integral\0"
	"text von\0"
	"text word count\0"
	"texte\0"
	"texte integral\0"
	"textkorper\0"
	"texto\0"
	"texto completo\0"
	"textul\0"
	"the\0"
	"thema\0"
	"theme\0"
	"themen\0"
	"themes\0"
	"thoi gian\0"
	"ti\0"
	"tidning\0"
	"tidningen\0"
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
	"to bao\0"
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
	"trang\0"
	"translated by\0"
	"translation\0"
	"translator\0"
	"trefwoorden\0"
	"tresc\0"
	"tu khoa\0"
	"tunniste\0"
	"tunnisteet\0"
	"tytul\0"
	"uberschrift\0"
	"ubersetzer\0"
	"ubersetzerin\0"
	"ubersetzt von\0"
	"ubersetzung\0"
	"udgivelsesdato\0"
	"udgivet\0"
	"ufficio stampa\0"
	"uitgever\0"
	"ujsag\0"
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
	"utgivelsesdato\0"
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
	"vuosikerta\0"
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
	"κωδικοσ\0"
	"λεξεισ\0"
	"λεξεισ κλειδια\0"
	"λεξεισ-κλειδια\0"
	"μεσο\0"
	"μεταφραση\0"
	"περιληψη\0"
	"πηγη\0"
	"σελιδα\0"
	"σελιδεσ\0"
	"στηλη\0"
	"συγγραφεασ\0"
	"συνδεσμοσ\0"
	"συνοψη\0"
	"συντακτησ\0"
	"τελευταια ενημερωση\0"
	"τευχοσ\0"
	"τιτλοσ\0"
	"του\0"
	"υποτιτλοσ\0"
	"φυλλο\0"
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
	"брои\0"
	"број\0"
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
	"датум објаве\0"
	"джерело\0"
	"език\0"
	"етикети\0"
	"журналист\0"
	"журналіст\0"
	"заглавие\0"
	"заголовок\0"
	"змінено\0"
	"идентификатор\0"
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
	"новине\0"
	"номер\0"
	"номер документа\0"
	"номер статьи\0"
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
	"страна\0"
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
	"ідентифікатор\0"
	"језик\0"
	"גוף הכתבה\0"
	"גיליון\0"
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
	"מזהה\0"
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
	"עמוד\0"
	"עמודים\0"
	"עריכה\0"
	"פורסם\0"
	"צילום\0"
	"צילומים\0"
	"קטגוריה\0"
	"קישור\0"
	"שם העיתון\0"
	"שפה\0"
	"תאריך\0"
	"תאריך הפרסום\0"
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
	"الصفحة\0"
	"العدد\0"
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
	"تاريخ نشر\0"
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
	"رقم الوثيقة\0"
	"روتيتر\0"
	"روزنامه\0"
	"زبان\0"
	"زيرعنوان\0"
	"شماره\0"
	"شناسه\0"
	"صحيفة\0"
	"صفحة\0"
	"صفحه\0"
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
	"متن\0"
	"متن خبر\0"
	"مصدر\0"
	"معرف\0"
	"ملخص\0"
	"منبع\0"
	"منتشر شده\0"
	"موجز\0"
	"نشر\0"
	"نشر في\0"
	"نشريه\0"
	"نص\0"
	"نويسنده\0"
	"نويسندگان\0"
	"وسوم\0"
	"پيوند\0"
	"چكيده\0"
	"अंक\0"
	"अखबार\0"
	"टैग\0"
	"तारीख\0"
	"दिनांक\0"
	"पाठ\0"
	"पृष्ठ\0"
	"प्रकाशन तिथि\0"
	"प्रकाशित\0"
	"लेखक\0"
	"विवरण\0"
	"शीर्षक\0"
	"समाचार पत्र\0"
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
	"刊出日期\0"
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
	"媒体名\0"
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
	"掲載年月日\0"
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
	"新聞名\0"
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
	"発行年月日\0"
	"発行日\0"
	"發布時間\0"
	"稿源\0"
	"筆者\0"
	"简介\0"
	"篇名\0"
	"簡介\0"
	"类别\0"
	"紙名\0"
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
	"見報日期\0"
	"见报日期\0"
	"言語\0"
	"記事id\0"
	"記事番号\0"
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
	"게재 날짜\0"
	"게재면\0"
	"게재일\0"
	"게재일자\0"
	"권\0"
	"글\0"
	"글쓴이\0"
	"글자수\0"
	"기사\0"
	"기사 번호\0"
	"기사내용\0"
	"기사번호\0"
	"기사본문\0"
	"기사입력\0"
	"기자\0"
	"날짜\0"
	"내용\0"
	"단어수\0"
	"등록\0"
	"등록일\0"
	"라이선스\0"
	"링크\0"
	"매체\0"
	"매체명\0"
	"면\0"
	"면수\0"
	"문서번호\0"
	"문의\0"
	"문의처\0"
	"발행일\0"
	"발행일자\0"
	"배포일\0"
	"배포일시\0"
	"번역\0"
	"보도일\0"
	"보도일시\0"
	"보도일자\0"
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
	"신문명\0"
	"신문사\0"
	"언론사\0"
	"언론사명\0"
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
	"지면\0"
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
	{550, PCUT_FIELD_DATE, 27},
	{557, PCUT_FIELD_OTHER_DATE, 1},
	{566, PCUT_FIELD_ISSUE, 0},
	{573, PCUT_FIELD_TAGS, 5},
	{583, PCUT_FIELD_TAGS, 5},
	{593, PCUT_FIELD_ID, 1},
	{597, PCUT_FIELD_BODY, 1},
	{605, PCUT_FIELD_ID, 1},
	{616, PCUT_FIELD_BODY, 1},
	{629, PCUT_FIELD_TITLE, 1},
	{643, PCUT_FIELD_URL, 1},
	{655, PCUT_FIELD_ID, 0},
	{666, PCUT_FIELD_BODY, 22},
	{678, PCUT_FIELD_ID, 24},
	{690, PCUT_FIELD_ID, 25},
	{710, PCUT_FIELD_TAGS, 25},
	{720, PCUT_FIELD_CONTACT, 6},
	{743, PCUT_FIELD_TAGS, 6},
	{751, PCUT_FIELD_TAGS, 6},
	{760, PCUT_FIELD_UPDATED, 6},
	{771, PCUT_FIELD_UPDATED, 6},
	{785, PCUT_FIELD_AUTHOR, 1},
	{788, PCUT_FIELD_ISSUE, 2},
	{796, PCUT_FIELD_AUTHOR, 0},
	{803, PCUT_FIELD_AUTHOR, 3},
	{813, PCUT_FIELD_AUTHOR, 3},
	{821, PCUT_FIELD_AUTHOR, 0},
	{829, PCUT_FIELD_COPYRIGHT, 7},
	{842, PCUT_FIELD_AUTHOR, 1},
	{849, PCUT_FIELD_AUTHOR, 1},
	{861, PCUT_FIELD_AUTHOR, 1},
	{871, PCUT_FIELD_AUTHOR, 1},
	{883, PCUT_FIELD_AUTHOR, 1},
	{891, PCUT_FIELD_AUTHOR, 0},
	{897, PCUT_FIELD_AUTHOR, 12},
	{910, PCUT_FIELD_AUTHOR, 11},
	{923, PCUT_FIELD_AUTHOR, 2},
	{933, PCUT_FIELD_AUTHOR, 2},
	{942, PCUT_FIELD_AUTHOR, 2},
	{952, PCUT_FIELD_AUTHOR, 2},
	{961, PCUT_FIELD_AUTHOR, 2},
	{970, PCUT_FIELD_AUTHOR, 0},
	{977, PCUT_FIELD_AUTHOR, 5},
	{984, PCUT_FIELD_AUTHOR, 2},
	{992, PCUT_FIELD_AUTHOR, 0},
	{1000, PCUT_FIELD_AUTHOR, 0},
	{1007, PCUT_FIELD_AUTHOR, 29},
	{1016, PCUT_FIELD_AUTHOR, 2},
	{1024, PCUT_FIELD_AUTHOR, 0},
	{1032, PCUT_FIELD_AUTHOR, 11},
	{1040, PCUT_FIELD_AUTHOR, 0},
	{1048, PCUT_FIELD_AUTHOR, 0},
	{1051, PCUT_FIELD_TAGS, 25},
	{1062, PCUT_FIELD_SECTION, 22},
	{1072, PCUT_FIELD_SITE, 0},
	{1077, PCUT_FIELD_ID, 26},
	{1087, PCUT_FIELD_UPDATED, 29},
	{1097, PCUT_FIELD_URL, 14},
	{1106, PCUT_FIELD_LANGUAGE, 31},
	{1113, PCUT_FIELD_SUBTITLE, 4},
	{1120, PCUT_FIELD_ISSUE, 2},
	{1125, PCUT_FIELD_SITE, 32},
	{1129, PCUT_FIELD_CONTACT, 14},
	{1144, PCUT_FIELD_TITLE, 14},
	{1151, PCUT_FIELD_PHOTOGRAPHER, 7},
	{1157, PCUT_FIELD_ID, 14},
	{1166, PCUT_FIELD_SUMMARY, 2},
	{1179, PCUT_FIELD_SUMMARY, 7},
	{1192, PCUT_FIELD_UPDATED, 7},
	{1203, PCUT_FIELD_CAPTION, 7},
	{1214, PCUT_FIELD_PHOTOGRAPHER, 2},
	{1219, PCUT_FIELD_PHOTOGRAPHER, 0},
	{1226, PCUT_FIELD_CAPTION, 24},
	{1237, PCUT_FIELD_CAPTION, 0},
	{1246, PCUT_FIELD_CAPTION, 2},
	{1263, PCUT_FIELD_CAPTION, 23},
	{1275, PCUT_FIELD_CONTACT, 11},
	{1289, PCUT_FIELD_SITE, 23},
	{1294, PCUT_FIELD_PAGES, 7},
	{1304, PCUT_FIELD_SUMMARY, 1},
	{1310, PCUT_FIELD_BODY, 1},
	{1315, PCUT_FIELD_SECTION, 14},
	{1321, PCUT_FIELD_BODY, 0},
	{1331, PCUT_FIELD_BODY, 22},
	{1340, PCUT_FIELD_ISSUE, 29},
	{1345, PCUT_FIELD_SITE, 7},
	{1350, PCUT_FIELD_AUTHOR, 1},
	{1353, PCUT_FIELD_AUTHOR, 1},
	{1361, PCUT_FIELD_AUTHOR, 1},
	{1368, PCUT_FIELD_URL, 1},
	{1378, PCUT_FIELD_URL, 1},
	{1392, PCUT_FIELD_UPDATED, 32},
	{1401, PCUT_FIELD_CAPTION, 1},
	{1409, PCUT_FIELD_SECTION, 0},
	{1419, PCUT_FIELD_SECTION, 0},
	{1429, PCUT_FIELD_SECTION, 1},
	{1440, PCUT_FIELD_SECTION, 1},
	{1449, PCUT_FIELD_TRANSLATOR, 14},
	{1457, PCUT_FIELD_TRANSLATOR, 14},
	{1464, PCUT_FIELD_SECTION, 1},
	{1472, PCUT_FIELD_SUBTITLE, 0},
	{1480, PCUT_FIELD_KICKER, 6},
	{1487, PCUT_FIELD_SUBTITLE, 3},
	{1493, PCUT_FIELD_TAGS, 32},
	{1500, PCUT_FIELD_SECTION, 32},
	{1511, PCUT_FIELD_BODY, 26},
	{1516, PCUT_FIELD_ISSUE, 14},
	{1521, PCUT_FIELD_TITLE, 26},
	{1525, PCUT_FIELD_TAGS, 26},
	{1532, PCUT_FIELD_ISSUE, 12},
	{1538, PCUT_FIELD_OTHER_DATE, 1},
	{1546, PCUT_FIELD_URL, 5},
	{1559, PCUT_FIELD_SECTION, 1},
	{1566, PCUT_FIELD_WORDS, 6},
	{1578, PCUT_FIELD_OTHER_DATE, 4},
	{1589, PCUT_FIELD_OTHER_DATE, 5},
	{1600, PCUT_FIELD_OTHER_DATE, 3},
	{1612, PCUT_FIELD_CONTACT, 0},
	{1620, PCUT_FIELD_CONTACT, 3},
	{1635, PCUT_FIELD_CONTACT, 3},
	{1650, PCUT_FIELD_CONTACT, 0},
	{1659, PCUT_FIELD_CONTACT, 4},
	{1678, PCUT_FIELD_CONTACT, 4},
	{1697, PCUT_FIELD_CONTACT, 4},
	{1707, PCUT_FIELD_CONTACT, 7},
	{1722, PCUT_FIELD_CONTACT, 0},
	{1731, PCUT_FIELD_CONTACT, 3},
	{1747, PCUT_FIELD_CONTACT, 6},
	{1755, PCUT_FIELD_CONTACT, 6},
	{1777, PCUT_FIELD_CONTACT, 6},
	{1786, PCUT_FIELD_CONTACT, 5},
	{1795, PCUT_FIELD_CONTACT, 5},
	{1811, PCUT_FIELD_CONTACT, 5},
	{1820, PCUT_FIELD_CONTACT, 5},
	{1836, PCUT_FIELD_BODY, 1},
	{1844, PCUT_FIELD_BODY, 27},
	{1853, PCUT_FIELD_TAGS, 5},
	{1868, PCUT_FIELD_AUTHOR, 1},
	{1880, PCUT_FIELD_AUTHOR, 1},
	{1893, PCUT_FIELD_COPYRIGHT, 0},
	{1903, PCUT_FIELD_OTHER_DATE, 1},
	{1918, PCUT_FIELD_COPYRIGHT, 1},
	{1935, PCUT_FIELD_COPYRIGHT, 1},
	{1952, PCUT_FIELD_BODY, 0},
	{1958, PCUT_FIELD_BODY, 3},
	{1964, PCUT_FIELD_AUTHOR, 1},
	{1978, PCUT_FIELD_OTHER_DATE, 1},
	{1986, PCUT_FIELD_AUTHOR, 1},
	{1994, PCUT_FIELD_PHOTOGRAPHER, 3},
	{2007, PCUT_FIELD_PHOTOGRAPHER, 3},
	{2021, PCUT_FIELD_BODY, 4},
	{2028, PCUT_FIELD_CAPTION, 1},
	{2036, PCUT_FIELD_TAGS, 27},
	{2050, PCUT_FIELD_COPYRIGHT, 1},
	{2053, PCUT_FIELD_DATE, 1},
	{2056, PCUT_FIELD_KICKER, 2},
	{2066, PCUT_FIELD_DATE, 0},
	{2071, PCUT_FIELD_DATE, 27},
	{2086, PCUT_FIELD_OTHER_DATE, 6},
	{2101, PCUT_FIELD_DATE, 6},
	{2120, PCUT_FIELD_DATE, 28},
	{2139, PCUT_FIELD_OTHER_DATE, 5},
	{2159, PCUT_FIELD_DATE, 5},
	{2181, PCUT_FIELD_OTHER_DATE, 11},
	{2194, PCUT_FIELD_DATE, 27},
	{2210, PCUT_FIELD_DATE, 11},
	{2226, PCUT_FIELD_DATE, 11},
	{2239, PCUT_FIELD_DATE, 0},
	{2244, PCUT_FIELD_OTHER_DATE, 1},
	{2258, PCUT_FIELD_OTHER_DATE, 1},
	{2269, PCUT_FIELD_OTHER_DATE, 3},
	{2288, PCUT_FIELD_DATE, 3},
	{2308, PCUT_FIELD_UPDATED, 1},
	{2322, PCUT_FIELD_OTHER_DATE, 1},
	{2337, PCUT_FIELD_DATE, 1},
	{2357, PCUT_FIELD_DATE, 1},
	{2372, PCUT_FIELD_OTHER_DATE, 1},
	{2387, PCUT_FIELD_OTHER_DATE, 1},
	{2398, PCUT_FIELD_UPDATED, 1},
	{2411, PCUT_FIELD_OTHER_DATE, 3},
	{2427, PCUT_FIELD_DATE, 1},
	{2433, PCUT_FIELD_PLACE, 1},
	{2442, PCUT_FIELD_DATE, 0},
	{2447, PCUT_FIELD_DATE, 0},
	{2453, PCUT_FIELD_DATE, 29},
	{2466, PCUT_FIELD_DATE, 12},
	{2479, PCUT_FIELD_AUTHOR, 27},
	{2482, PCUT_FIELD_SUBTITLE, 1},
	{2487, PCUT_FIELD_SUBTITLE, 1},
	{2491, PCUT_FIELD_WORDS, 12},
	{2497, PCUT_FIELD_SECTION, 1},
	{2508, PCUT_FIELD_COPYRIGHT, 4},
	{2517, PCUT_FIELD_COPYRIGHT, 4},
	{2535, PCUT_FIELD_UPDATED, 3},
	{2556, PCUT_FIELD_SUMMARY, 6},
	{2566, PCUT_FIELD_SUMMARY, 27},
	{2576, PCUT_FIELD_SUMMARY, 4},
	{2588, PCUT_FIELD_SUMMARY, 0},
	{2600, PCUT_FIELD_TAGS, 1},
	{2612, PCUT_FIELD_SUMMARY, 5},
	{2624, PCUT_FIELD_SECTION, 1},
	{2629, PCUT_FIELD_AUTHOR, 5},
	{2632, PCUT_FIELD_SITE, 28},
	{2638, PCUT_FIELD_SITE, 4},
	{2645, PCUT_FIELD_CAPTION, 5},
	{2656, PCUT_FIELD_LANGUAGE, 14},
	{2660, PCUT_FIELD_UPDATED, 31},
	{2671, PCUT_FIELD_URL, 4},
	{2681, PCUT_FIELD_COPYRIGHT, 6},
	{2690, PCUT_FIELD_COPYRIGHT, 6},
	{2708, PCUT_FIELD_COPYRIGHT, 5},
	{2716, PCUT_FIELD_COPYRIGHT, 5},
	{2733, PCUT_FIELD_DATE, 31},
	{2745, PCUT_FIELD_WORDS, 11},
	{2753, PCUT_FIELD_ID, 1},
	{2759, PCUT_FIELD_ID, 1},
	{2765, PCUT_FIELD_ID, 1},
	{2777, PCUT_FIELD_ID, 1},
	{2797, PCUT_FIELD_ID, 1},
	{2813, PCUT_FIELD_URL, 1},
	{2826, PCUT_FIELD_ID, 7},
	{2841, PCUT_FIELD_ID, 1},
	{2845, PCUT_FIELD_ID, 0},
	{2857, PCUT_FIELD_ID, 2},
	{2872, PCUT_FIELD_AUTHOR, 7},
	{2877, PCUT_FIELD_OTHER_DATE, 11},
	{2884, PCUT_FIELD_OTHER_DATE, 1},
	{2895, PCUT_FIELD_COPYRIGHT, 3},
	{2902, PCUT_FIELD_COPYRIGHT, 3},
	{2918, PCUT_FIELD_SECTION, 11},
	{2924, PCUT_FIELD_AUTHOR, 11},
	{2936, PCUT_FIELD_CONTACT, 1},
	{2943, PCUT_FIELD_ISSUE, 1},
	{2946, PCUT_FIELD_EDITOR, 6},
	{2953, PCUT_FIELD_EDITOR, 4},
	{2961, PCUT_FIELD_ISSUE, 31},
	{2967, PCUT_FIELD_EDITOR, 12},
	{2975, PCUT_FIELD_EDITOR, 3},
	{2985, PCUT_FIELD_EDITOR, 1},
	{2995, PCUT_FIELD_EDITOR, 3},
	{3003, PCUT_FIELD_ISSUE, 27},
	{3010, PCUT_FIELD_ISSUE, 7},
	{3017, PCUT_FIELD_EDITOR, 1},
	{3028, PCUT_FIELD_ISSUE, 0},
	{3036, PCUT_FIELD_AUTHOR, 0},
	{3043, PCUT_FIELD_SECTION, 6},
	{3052, PCUT_FIELD_EDITOR, 1},
	{3060, PCUT_FIELD_ISSUE, 5},
	{3069, PCUT_FIELD_CONTACT, 1},
	{3075, PCUT_FIELD_TAGS, 23},
	{3080, PCUT_FIELD_TAGS, 0},
	{3086, PCUT_FIELD_TITLE, 4},
	{3097, PCUT_FIELD_URL, 6},
	{3106, PCUT_FIELD_URL, 4},
	{3113, PCUT_FIELD_SUBTITLE, 4},
	{3124, PCUT_FIELD_OTHER_DATE, 1},
	{3135, PCUT_FIELD_OTHER_DATE, 2},
	{3143, PCUT_FIELD_DATE, 2},
	{3161, PCUT_FIELD_DATE, 2},
	{3172, PCUT_FIELD_DATE, 2},
	{3186, PCUT_FIELD_AUTHOR, 0},
	{3198, PCUT_FIELD_OTHER_DATE, 1},
	{3201, PCUT_FIELD_TAGS, 27},
	{3210, PCUT_FIELD_TAGS, 5},
	{3220, PCUT_FIELD_TAGS, 14},
	{3232, PCUT_FIELD_TAGS, 14},
	{3242, PCUT_FIELD_TAGS, 4},
	{3251, PCUT_FIELD_TAGS, 4},
	{3262, PCUT_FIELD_TAGS, 4},
	{3278, PCUT_FIELD_TAGS, 4},
	{3293, PCUT_FIELD_TAGS, 0},
	{3303, PCUT_FIELD_TAGS, 3},
	{3312, PCUT_FIELD_TAGS, 3},
	{3326, PCUT_FIELD_TAGS, 28},
	{3336, PCUT_FIELD_TAGS, 3},
	{3347, PCUT_FIELD_ISSUE, 26},
	{3356, PCUT_FIELD_SUMMARY, 1},
	{3364, PCUT_FIELD_WORDS, 6},
	{3373, PCUT_FIELD_WORDS, 4},
	{3383, PCUT_FIELD_SUMMARY, 3},
	{3391, PCUT_FIELD_CONTACT, 1},
	{3395, PCUT_FIELD_DATE, 4},
	{3401, PCUT_FIELD_OTHER_DATE, 4},
	{3416, PCUT_FIELD_OTHER_DATE, 4},
	{3434, PCUT_FIELD_DATE, 4},
	{3455, PCUT_FIELD_OTHER_DATE, 4},
	{3467, PCUT_FIELD_SECTION, 1},
	{3479, PCUT_FIELD_AUTHOR, 0},
	{3485, PCUT_FIELD_PAGES, 1},
	{3496, PCUT_FIELD_DATE, 1},
	{3512, PCUT_FIELD_SITE, 26},
	{3522, PCUT_FIELD_SITE, 28},
	{3527, PCUT_FIELD_SITE, 0},
	{3533, PCUT_FIELD_CONTACT, 1},
	{3557, PCUT_FIELD_CONTACT, 1},
	{3577, PCUT_FIELD_CONTACT, 1},
	{3598, PCUT_FIELD_CONTACT, 1},
	{3627, PCUT_FIELD_AUTHOR, 22},
	{3638, PCUT_FIELD_AUTHOR, 0},
	{3648, PCUT_FIELD_SITE, 26},
	{3655, PCUT_FIELD_PHOTOGRAPHER, 11},
	{3659, PCUT_FIELD_PHOTOGRAPHER, 11},
	{3664, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3669, PCUT_FIELD_PHOTOGRAPHER, 7},
	{3676, PCUT_FIELD_PHOTOGRAPHER, 7},
	{3686, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3695, PCUT_FIELD_CAPTION, 14},
	{3709, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3720, PCUT_FIELD_PHOTOGRAPHER, 4},
	{3732, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3743, PCUT_FIELD_PHOTOGRAPHER, 2},
	{3754, PCUT_FIELD_PHOTOGRAPHER, 14},
	{3766, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3776, PCUT_FIELD_PHOTOGRAPHER, 26},
	{3782, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3788, PCUT_FIELD_UPDATED, 26},
	{3798, PCUT_FIELD_AUTHOR, 1},
	{3810, PCUT_FIELD_SITE, 4},
	{3817, PCUT_FIELD_BODY, 1},
	{3830, PCUT_FIELD_BODY, 1},
	{3840, PCUT_FIELD_BODY, 1},
	{3849, PCUT_FIELD_CONTACT, 1},
	{3869, PCUT_FIELD_SITE, 11},
	{3876, PCUT_FIELD_SITE, 14},
	{3883, PCUT_FIELD_UPDATED, 2},
	{3892, PCUT_FIELD_SECTION, 1},
	{3898, PCUT_FIELD_DATE, 7},
	{3911, PCUT_FIELD_DATE, 7},
	{3927, PCUT_FIELD_OTHER_DATE, 7},
	{3940, PCUT_FIELD_AUTHOR, 7},
	{3956, PCUT_FIELD_OTHER_DATE, 2},
	{3968, PCUT_FIELD_TAGS, 7},
	{3975, PCUT_FIELD_TAGS, 7},
	{3986, PCUT_FIELD_TAGS, 2},
	{3998, PCUT_FIELD_UPDATED, 7},
	{4008, PCUT_FIELD_SITE, 5},
	{4017, PCUT_FIELD_CAPTION, 0},
	{4025, PCUT_FIELD_CAPTION, 7},
	{4033, PCUT_FIELD_CAPTION, 2},
	{4040, PCUT_FIELD_CAPTION, 1},
	{4048, PCUT_FIELD_CAPTION, 3},
	{4058, PCUT_FIELD_ID, 1},
	{4063, PCUT_FIELD_UPDATED, 14},
	{4074, PCUT_FIELD_UPDATED, 14},
	{4092, PCUT_FIELD_UPDATED, 14},
	{4104, PCUT_FIELD_AUTHOR, 14},
	{4110, PCUT_FIELD_PAGES, 31},
	{4118, PCUT_FIELD_TAGS, 1},
	{4127, PCUT_FIELD_TAGS, 11},
	{4133, PCUT_FIELD_TITLE, 1},
	{4136, PCUT_FIELD_TITLE, 1},
	{4141, PCUT_FIELD_TITLE, 1},
	{4149, PCUT_FIELD_TITLE, 1},
	{4158, PCUT_FIELD_PLACE, 26},
	{4163, PCUT_FIELD_EDITOR, 2},
	{4175, PCUT_FIELD_SUMMARY, 1},
	{4185, PCUT_FIELD_URL, 6},
	{4198, PCUT_FIELD_URL, 26},
	{4209, PCUT_FIELD_TITLE, 1},
	{4212, PCUT_FIELD_ID, 1},
	{4215, PCUT_FIELD_ID, 11},
	{4227, PCUT_FIELD_ID, 12},
	{4237, PCUT_FIELD_ID, 5},
	{4250, PCUT_FIELD_ID, 0},
	{4264, PCUT_FIELD_ID, 5},
	{4279, PCUT_FIELD_ID, 27},
	{4293, PCUT_FIELD_ID, 1},
	{4304, PCUT_FIELD_TAGS, 1},
	{4316, PCUT_FIELD_ID, 0},
	{4330, PCUT_FIELD_ID, 11},
	{4344, PCUT_FIELD_LANGUAGE, 0},
	{4351, PCUT_FIELD_CONTACT, 14},
	{4360, PCUT_FIELD_PHOTOGRAPHER, 0},
	{4373, PCUT_FIELD_PHOTOGRAPHER, 1},
	{4387, PCUT_FIELD_CAPTION, 1},
	{4401, PCUT_FIELD_PHOTOGRAPHER, 4},
	{4410, PCUT_FIELD_PHOTOGRAPHER, 6},
	{4418, PCUT_FIELD_PHOTOGRAPHER, 1},
	{4425, PCUT_FIELD_PHOTOGRAPHER, 5},
	{4434, PCUT_FIELD_TAGS, 1},
	{4446, PCUT_FIELD_URL, 5},
	{4456, PCUT_FIELD_SUMMARY, 0},
	{4464, PCUT_FIELD_SUMMARY, 25},
	{4473, PCUT_FIELD_SUMMARY, 7},
	{4483, PCUT_FIELD_URL, 2},
	{4499, PCUT_FIELD_SUMMARY, 1},
	{4505, PCUT_FIELD_CONTACT, 1},
	{4522, PCUT_FIELD_CONTACT, 1},
	{4541, PCUT_FIELD_AUTHOR, 26},
	{4546, PCUT_FIELD_ID, 1},
	{4551, PCUT_FIELD_BODY, 31},
	{4555, PCUT_FIELD_BODY, 31},
	{4566, PCUT_FIELD_ID, 1},
	{4571, PCUT_FIELD_ISSUE, 1},
	{4577, PCUT_FIELD_DATE, 1},
	{4588, PCUT_FIELD_SITE, 29},
	{4594, PCUT_FIELD_ISSUE, 7},
	{4603, PCUT_FIELD_ISSUE, 2},
	{4612, PCUT_FIELD_LANGUAGE, 0},
	{4618, PCUT_FIELD_LANGUAGE, 29},
	{4624, PCUT_FIELD_LANGUAGE, 11},
	{4630, PCUT_FIELD_SITE, 1},
	{4633, PCUT_FIELD_SITE, 6},
	{4640, PCUT_FIELD_AUTHOR, 6},
	{4651, PCUT_FIELD_SITE, 0},
	{4659, PCUT_FIELD_AUTHOR, 0},
	{4670, PCUT_FIELD_AUTHOR, 3},
	{4682, PCUT_FIELD_TITLE, 31},
	{4688, PCUT_FIELD_DATE, 25},
	{4698, PCUT_FIELD_SITE, 25},
	{4707, PCUT_FIELD_DATE, 25},
	{4720, PCUT_FIELD_DATE, 25},
	{4734, PCUT_FIELD_SITE, 22},
	{4740, PCUT_FIELD_CONTACT, 26},
	{4750, PCUT_FIELD_TAGS, 31},
	{4761, PCUT_FIELD_SECTION, 0},
	{4770, PCUT_FIELD_SECTION, 0},
	{4780, PCUT_FIELD_SECTION, 0},
	{4790, PCUT_FIELD_SECTION, 29},
	{4801, PCUT_FIELD_SECTION, 7},
	{4808, PCUT_FIELD_ID, 14},
	{4817, PCUT_FIELD_SITE, 14},
	{4824, PCUT_FIELD_WORDS, 14},
	{4831, PCUT_FIELD_WORDS, 14},
	{4845, PCUT_FIELD_DATE, 26},
	{4850, PCUT_FIELD_SUMMARY, 1},
	{4861, PCUT_FIELD_TAGS, 1},
	{4871, PCUT_FIELD_TAGS, 1},
	{4879, PCUT_FIELD_TAGS, 1},
	{4888, PCUT_FIELD_SITE, 26},
	{4897, PCUT_FIELD_KICKER, 1},
	{4904, PCUT_FIELD_LANGUAGE, 25},
	{4910, PCUT_FIELD_SITE, 0},
	{4916, PCUT_FIELD_AUTHOR, 25},
	{4928, PCUT_FIELD_SUMMARY, 26},
	{4936, PCUT_FIELD_TAGS, 12},
	{4950, PCUT_FIELD_TAGS, 29},
	{4965, PCUT_FIELD_TAGS, 13},
	{4979, PCUT_FIELD_CONTACT, 0},
	{4987, PCUT_FIELD_CONTACT, 11},
	{5006, PCUT_FIELD_CONTACT, 11},
	{5024, PCUT_FIELD_CONTACT, 12},
	{5042, PCUT_FIELD_TAGS, 14},
	{5050, PCUT_FIELD_TITLE, 7},
	{5054, PCUT_FIELD_URL, 7},
	{5064, PCUT_FIELD_TITLE, 7},
	{5073, PCUT_FIELD_DATE, 26},
	{5084, PCUT_FIELD_SITE, 7},
	{5090, PCUT_FIELD_TAGS, 26},
	{5102, PCUT_FIELD_SUMMARY, 2},
	{5119, PCUT_FIELD_SUMMARY, 2},
	{5131, PCUT_FIELD_PHOTOGRAPHER, 25},
	{5136, PCUT_FIELD_PHOTOGRAPHER, 25},
	{5142, PCUT_FIELD_CAPTION, 25},
	{5153, PCUT_FIELD_LANGUAGE, 1},
	{5156, PCUT_FIELD_OTHER_DATE, 7},
	{5166, PCUT_FIELD_UPDATED, 7},
	{5184, PCUT_FIELD_TAGS, 0},
	{5191, PCUT_FIELD_OTHER_DATE, 2},
	{5201, PCUT_FIELD_WORDS, 23},
	{5209, PCUT_FIELD_SITE, 25},
	{5215, PCUT_FIELD_LANGUAGE, 1},
	{5220, PCUT_FIELD_WORDS, 22},
	{5226, PCUT_FIELD_WORDS, 2},
	{5232, PCUT_FIELD_LANGUAGE, 1},
	{5241, PCUT_FIELD_LANGUAGE, 1},
	{5265, PCUT_FIELD_LANGUAGE, 3},
	{5272, PCUT_FIELD_URL, 22},
	{5277, PCUT_FIELD_SITE, 26},
	{5281, PCUT_FIELD_ISSUE, 26},
	{5289, PCUT_FIELD_UPDATED, 1},
	{5303, PCUT_FIELD_UPDATED, 1},
	{5316, PCUT_FIELD_UPDATED, 1},
	{5329, PCUT_FIELD_SUMMARY, 1},
	{5334, PCUT_FIELD_URL, 27},
	{5343, PCUT_FIELD_CAPTION, 6},
	{5351, PCUT_FIELD_CAPTION, 3},
	{5359, PCUT_FIELD_SITE, 25},
	{5365, PCUT_FIELD_BODY, 25},
	{5377, PCUT_FIELD_WORDS, 24},
	{5384, PCUT_FIELD_WORDS, 7},
	{5391, PCUT_FIELD_WORDS, 1},
	{5398, PCUT_FIELD_LANGUAGE, 4},
	{5405, PCUT_FIELD_URL, 24},
	{5411, PCUT_FIELD_UPDATED, 2},
	{5433, PCUT_FIELD_CAPTION, 4},
	{5441, PCUT_FIELD_LICENSE, 6},
	{5449, PCUT_FIELD_LICENSE, 0},
	{5457, PCUT_FIELD_LICENSE, 4},
	{5466, PCUT_FIELD_LICENSE, 11},
	{5475, PCUT_FIELD_LICENSE, 1},
	{5483, PCUT_FIELD_LICENSE, 7},
	{5492, PCUT_FIELD_LICENSE, 5},
	{5500, PCUT_FIELD_WORDS, 11},
	{5512, PCUT_FIELD_URL, 3},
	{5517, PCUT_FIELD_URL, 32},
	{5526, PCUT_FIELD_URL, 3},
	{5541, PCUT_FIELD_PLACE, 3},
	{5546, PCUT_FIELD_URL, 6},
	{5554, PCUT_FIELD_LANGUAGE, 27},
	{5560, PCUT_FIELD_LANGUAGE, 0},
	{5567, PCUT_FIELD_SUBTITLE, 6},
	{5578, PCUT_FIELD_URL, 0},
	{5583, PCUT_FIELD_URL, 6},
	{5597, PCUT_FIELD_URL, 5},
	{5612, PCUT_FIELD_URL, 1},
	{5628, PCUT_FIELD_URL, 25},
	{5635, PCUT_FIELD_LICENSE, 14},
	{5642, PCUT_FIELD_CONTACT, 25},
	{5654, PCUT_FIELD_LICENSE, 2},
	{5661, PCUT_FIELD_LANGUAGE, 28},
	{5669, PCUT_FIELD_OTHER_DATE, 1},
	{5679, PCUT_FIELD_OTHER_DATE, 1},
	{5689, PCUT_FIELD_PLACE, 6},
	{5695, PCUT_FIELD_PLACE, 4},
	{5705, PCUT_FIELD_PLACE, 5},
	{5714, PCUT_FIELD_PLACE, 1},
	{5723, PCUT_FIELD_WORDS, 4},
	{5732, PCUT_FIELD_WORDS, 3},
	{5741, PCUT_FIELD_PLACE, 0},
	{5747, PCUT_FIELD_WORDS, 5},
	{5757, PCUT_FIELD_PLACE, 5},
	{5763, PCUT_FIELD_ID, 32},
	{5770, PCUT_FIELD_ID, 32},
	{5776, PCUT_FIELD_SITE, 1},
	{5785, PCUT_FIELD_CONTACT, 1},
	{5790, PCUT_FIELD_SUMMARY, 23},
	{5798, PCUT_FIELD_TITLE, 6},
	{5807, PCUT_FIELD_TITLE, 3},
	{5817, PCUT_FIELD_TITLE, 14},
	{5824, PCUT_FIELD_TAGS, 6},
	{5832, PCUT_FIELD_TAGS, 6},
	{5844, PCUT_FIELD_TAGS, 6},
	{5855, PCUT_FIELD_TAGS, 22},
	{5861, PCUT_FIELD_SITE, 31},
	{5867, PCUT_FIELD_CONTACT, 1},
	{5881, PCUT_FIELD_CONTACT, 1},
	{5896, PCUT_FIELD_CONTACT, 1},
	{5912, PCUT_FIELD_CONTACT, 1},
	{5928, PCUT_FIELD_CONTACT, 1},
	{5944, PCUT_FIELD_SITE, 23},
	{5950, PCUT_FIELD_CONTACT, 2},
	{5964, PCUT_FIELD_SITE, 4},
	{5970, PCUT_FIELD_SITE, 0},
	{5977, PCUT_FIELD_DATE, 26},
	{5988, PCUT_FIELD_DATE, 26},
	{6006, PCUT_FIELD_DATE, 26},
	{6023, PCUT_FIELD_DATE, 26},
	{6033, PCUT_FIELD_TAGS, 24},
	{6040, PCUT_FIELD_BODY, 14},
	{6046, PCUT_FIELD_PLACE, 11},
	{6054, PCUT_FIELD_UPDATED, 3},
	{6065, PCUT_FIELD_UPDATED, 3},
	{6079, PCUT_FIELD_UPDATED, 3},
	{6091, PCUT_FIELD_PLACE, 12},
	{6097, PCUT_FIELD_UPDATED, 4},
	{6108, PCUT_FIELD_UPDATED, 3},
	{6119, PCUT_FIELD_UPDATED, 1},
	{6128, PCUT_FIELD_WORDS, 3},
	{6133, PCUT_FIELD_TAGS, 3},
	{6143, PCUT_FIELD_TAGS, 3},
	{6153, PCUT_FIELD_AUTHOR, 14},
	{6161, PCUT_FIELD_AGENCY, 2},
	{6180, PCUT_FIELD_TITLE, 0},
	{6187, PCUT_FIELD_KICKER, 11},
	{6196, PCUT_FIELD_TITLE, 11},
	{6205, PCUT_FIELD_AUTHOR, 29},
	{6213, PCUT_FIELD_TITLE, 29},
	{6220, PCUT_FIELD_TITLE, 12},
	{6226, PCUT_FIELD_TITLE, 13},
	{6232, PCUT_FIELD_AGENCY, 1},
	{6244, PCUT_FIELD_SITE, 1},
	{6256, PCUT_FIELD_AGENCY, 1},
	{6269, PCUT_FIELD_SITE, 1},
	{6281, PCUT_FIELD_SITE, 1},
	{6291, PCUT_FIELD_DATE, 32},
	{6296, PCUT_FIELD_DATE, 32},
	{6306, PCUT_FIELD_DATE, 32},
	{6320, PCUT_FIELD_LANGUAGE, 32},
	{6329, PCUT_FIELD_AUTHOR, 32},
	{6340, PCUT_FIELD_SITE, 32},
	{6346, PCUT_FIELD_SITE, 32},
	{6356, PCUT_FIELD_ISSUE, 1},
	{6359, PCUT_FIELD_TAGS, 23},
	{6368, PCUT_FIELD_BODY, 32},
	{6377, PCUT_FIELD_TAGS, 24},
	{6387, PCUT_FIELD_WORDS, 3},
	{6402, PCUT_FIELD_ISSUE, 31},
	{6408, PCUT_FIELD_ID, 31},
	{6422, PCUT_FIELD_SITE, 29},
	{6429, PCUT_FIELD_SITE, 0},
	{6436, PCUT_FIELD_TAGS, 1},
	{6439, PCUT_FIELD_ISSUE, 27},
	{6447, PCUT_FIELD_ISSUE, 1},
	{6454, PCUT_FIELD_WORDS, 1},
	{6470, PCUT_FIELD_ISSUE, 11},
	{6476, PCUT_FIELD_ID, 11},
	{6492, PCUT_FIELD_ISSUE, 0},
	{6499, PCUT_FIELD_ID, 3},
	{6518, PCUT_FIELD_WORDS, 4},
	{6537, PCUT_FIELD_WORDS, 5},
	{6554, PCUT_FIELD_ISSUE, 0},
	{6561, PCUT_FIELD_TAGS, 22},
	{6571, PCUT_FIELD_LANGUAGE, 26},
	{6577, PCUT_FIELD_DATE, 29},
	{6588, PCUT_FIELD_SUBTITLE, 5},
	{6598, PCUT_FIELD_URL, 0},
	{6604, PCUT_FIELD_URL, 11},
	{6613, PCUT_FIELD_PAGES, 26},
	{6619, PCUT_FIELD_PAGES, 26},
	{6627, PCUT_FIELD_PAGES, 26},
	{6637, PCUT_FIELD_AUTHOR, 31},
	{6642, PCUT_FIELD_SUMMARY, 7},
	{6655, PCUT_FIELD_SUBTITLE, 7},
	{6664, PCUT_FIELD_CAPTION, 7},
	{6677, PCUT_FIELD_SUBTITLE, 7},
	{6688, PCUT_FIELD_TAGS, 7},
	{6698, PCUT_FIELD_TAGS, 7},
	{6710, PCUT_FIELD_URL, 2},
	{6717, PCUT_FIELD_URL, 7},
	{6737, PCUT_FIELD_UPDATED, 23},
	{6747, PCUT_FIELD_SUMMARY, 11},
	{6752, PCUT_FIELD_UPDATED, 24},
	{6762, PCUT_FIELD_DATE, 11},
	{6775, PCUT_FIELD_DATE, 11},
	{6788, PCUT_FIELD_WORDS, 0},
	{6792, PCUT_FIELD_URL, 0},
	{6801, PCUT_FIELD_URL, 1},
	{6815, PCUT_FIELD_URL, 1},
	{6828, PCUT_FIELD_URL, 2},
	{6841, PCUT_FIELD_SITE, 1},
	{6865, PCUT_FIELD_URL, 14},
	{6874, PCUT_FIELD_PLACE, 0},
	{6878, PCUT_FIELD_PLACE, 2},
	{6888, PCUT_FIELD_URL, 11},
	{6897, PCUT_FIELD_SECTION, 25},
	{6904, PCUT_FIELD_URL, 25},
	{6911, PCUT_FIELD_SUMMARY, 26},
	{6924, PCUT_FIELD_UPDATED, 11},
	{6946, PCUT_FIELD_TAGS, 11},
	{6956, PCUT_FIELD_TITLE, 25},
	{6964, PCUT_FIELD_SITE, 1},
	{6971, PCUT_FIELD_KICKER, 1},
	{6980, PCUT_FIELD_TRANSLATOR, 23},
	{6994, PCUT_FIELD_TRANSLATOR, 22},
	{7007, PCUT_FIELD_TRANSLATOR, 24},
	{7020, PCUT_FIELD_TITLE, 0},
	{7031, PCUT_FIELD_SUMMARY, 14},
	{7036, PCUT_FIELD_TAGS, 12},
	{7045, PCUT_FIELD_TAGS, 29},
	{7052, PCUT_FIELD_PAGES, 0},
	{7057, PCUT_FIELD_PAGES, 1},
	{7069, PCUT_FIELD_URL, 1},
	{7078, PCUT_FIELD_PAGES, 0},
	{7084, PCUT_FIELD_PAGES, 0},
	{7091, PCUT_FIELD_PAGES, 4},
	{7099, PCUT_FIELD_PAGES, 5},
	{7106, PCUT_FIELD_DATE, 25},
	{7117, PCUT_FIELD_UPDATED, 25},
	{7128, PCUT_FIELD_WORDS, 4},
	{7137, PCUT_FIELD_TAGS, 4},
	{7152, PCUT_FIELD_WORDS, 6},
	{7161, PCUT_FIELD_TAGS, 6},
	{7176, PCUT_FIELD_TAGS, 6},
	{7191, PCUT_FIELD_SITE, 1},
	{7197, PCUT_FIELD_AUTHOR, 3},
	{7201, PCUT_FIELD_TAGS, 28},
	{7215, PCUT_FIELD_WORDS, 5},
	{7222, PCUT_FIELD_TAGS, 5},
	{7236, PCUT_FIELD_DATE, 3},
	{7244, PCUT_FIELD_DATE, 3},
	{7253, PCUT_FIELD_SITE, 1},
	{7256, PCUT_FIELD_DATE, 1},
	{7259, PCUT_FIELD_BODY, 11},
	{7271, PCUT_FIELD_AUTHOR, 31},
	{7279, PCUT_FIELD_SUMMARY, 0},
	{7285, PCUT_FIELD_SITE, 4},
	{7295, PCUT_FIELD_AUTHOR, 4},
	{7306, PCUT_FIELD_URL, 1},
	{7316, PCUT_FIELD_AGENCY, 7},
	{7327, PCUT_FIELD_CONTACT, 7},
	{7339, PCUT_FIELD_AUTHOR, 31},
	{7347, PCUT_FIELD_PAGES, 1},
	{7350, PCUT_FIELD_CONTACT, 1},
	{7356, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7362, PCUT_FIELD_CAPTION, 1},
	{7376, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7389, PCUT_FIELD_PHOTOGRAPHER, 3},
	{7401, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7414, PCUT_FIELD_PHOTOGRAPHER, 3},
	{7428, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7440, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7452, PCUT_FIELD_PHOTOGRAPHER, 0},
	{7459, PCUT_FIELD_SUBTITLE, 32},
	{7466, PCUT_FIELD_CAPTION, 1},
	{7482, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7491, PCUT_FIELD_CAPTION, 4},
	{7503, PCUT_FIELD_AUTHOR, 29},
	{7508, PCUT_FIELD_WORDS, 25},
	{7515, PCUT_FIELD_PLACE, 7},
	{7522, PCUT_FIELD_PLACE, 1},
	{7528, PCUT_FIELD_BODY, 0},
	{7538, PCUT_FIELD_WORDS, 12},
	{7549, PCUT_FIELD_SUBTITLE, 29},
	{7559, PCUT_FIELD_CAPTION, 11},
	{7566, PCUT_FIELD_SUMMARY, 11},
	{7579, PCUT_FIELD_SUBTITLE, 0},
	{7588, PCUT_FIELD_SUBTITLE, 12},
	{7599, PCUT_FIELD_SUBTITLE, 13},
	{7610, PCUT_FIELD_SUBTITLE, 11},
	{7619, PCUT_FIELD_SUMMARY, 0},
	{7625, PCUT_FIELD_CAPTION, 12},
	{7633, PCUT_FIELD_AUTHOR, 0},
	{7637, PCUT_FIELD_DATE, 1},
	{7644, PCUT_FIELD_SECTION, 1},
	{7654, PCUT_FIELD_DATE, 1},
	{7664, PCUT_FIELD_PAGES, 1},
	{7667, PCUT_FIELD_COPYRIGHT, 11},
	{7683, PCUT_FIELD_TRANSLATOR, 12},
	{7691, PCUT_FIELD_CONTACT, 1},
	{7705, PCUT_FIELD_CONTACT, 1},
	{7721, PCUT_FIELD_CONTACT, 1},
	{7737, PCUT_FIELD_CONTACT, 1},
	{7750, PCUT_FIELD_CONTACT, 2},
	{7765, PCUT_FIELD_CONTACT, 0},
	{7779, PCUT_FIELD_CONTACT, 22},
	{7792, PCUT_FIELD_ID, 1},
	{7813, PCUT_FIELD_SITE, 1},
	{7822, PCUT_FIELD_DATE, 1},
	{7831, PCUT_FIELD_DATE, 5},
	{7842, PCUT_FIELD_DATE, 5},
	{7856, PCUT_FIELD_SITE, 5},
	{7870, PCUT_FIELD_DATE, 1},
	{7878, PCUT_FIELD_DATE, 22},
	{7889, PCUT_FIELD_SITE, 6},
	{7900, PCUT_FIELD_SITE, 28},
	{7911, PCUT_FIELD_SITE, 4},
	{7923, PCUT_FIELD_DATE, 0},
	{7933, PCUT_FIELD_DATE, 4},
	{7946, PCUT_FIELD_DATE, 6},
	{7959, PCUT_FIELD_DATE, 0},
	{7968, PCUT_FIELD_DATE, 27},
	{7980, PCUT_FIELD_SITE, 27},
	{7991, PCUT_FIELD_SITE, 0},
	{8002, PCUT_FIELD_DATE, 7},
	{8018, PCUT_FIELD_SITE, 0},
	{8030, PCUT_FIELD_DATE, 1},
	{8047, PCUT_FIELD_SITE, 1},
	{8064, PCUT_FIELD_SITE, 1},
	{8081, PCUT_FIELD_SITE, 1},
	{8099, PCUT_FIELD_DATE, 22},
	{8110, PCUT_FIELD_SITE, 22},
	{8123, PCUT_FIELD_DATE, 22},
	{8134, PCUT_FIELD_DATE, 23},
	{8145, PCUT_FIELD_DATE, 22},
	{8163, PCUT_FIELD_DATE, 3},
	{8170, PCUT_FIELD_DATE, 3},
	{8180, PCUT_FIELD_SITE, 11},
	{8191, PCUT_FIELD_SITE, 24},
	{8203, PCUT_FIELD_SITE, 0},
	{8215, PCUT_FIELD_DATE, 13},
	{8227, PCUT_FIELD_DATE, 12},
	{8239, PCUT_FIELD_DATE, 24},
	{8256, PCUT_FIELD_DATE, 24},
	{8266, PCUT_FIELD_DATE, 1},
	{8279, PCUT_FIELD_DATE, 1},
	{8289, PCUT_FIELD_SITE, 1},
	{8302, PCUT_FIELD_DATE, 1},
	{8315, PCUT_FIELD_SITE, 1},
	{8325, PCUT_FIELD_DATE, 2},
	{8336, PCUT_FIELD_DATE, 25},
	{8340, PCUT_FIELD_SITE, 2},
	{8347, PCUT_FIELD_SITE, 2},
	{8359, PCUT_FIELD_OTHER_DATE, 1},
	{8368, PCUT_FIELD_ID, 1},
	{8375, PCUT_FIELD_ID, 1},
	{8389, PCUT_FIELD_AUTHOR, 0},
	{8399, PCUT_FIELD_EDITOR, 7},
	{8408, PCUT_FIELD_AUTHOR, 4},
	{8417, PCUT_FIELD_AUTHOR, 4},
	{8427, PCUT_FIELD_AUTHOR, 3},
	{8438, PCUT_FIELD_EDITOR, 11},
	{8447, PCUT_FIELD_AUTHOR, 2},
	{8457, PCUT_FIELD_AUTHOR, 2},
	{8469, PCUT_FIELD_EDITOR, 2},
	{8479, PCUT_FIELD_EDITOR, 0},
	{8488, PCUT_FIELD_EDITOR, 5},
	{8498, PCUT_FIELD_ID, 1},
	{8508, PCUT_FIELD_CONTACT, 3},
	{8525, PCUT_FIELD_DATE, 1},
	{8538, PCUT_FIELD_AUTHOR, 0},
	{8547, PCUT_FIELD_CAPTION, 14},
	{8557, PCUT_FIELD_SECTION, 2},
	{8565, PCUT_FIELD_SUMMARY, 28},
	{8571, PCUT_FIELD_SUMMARY, 0},
	{8578, PCUT_FIELD_SUMMARY, 4},
	{8586, PCUT_FIELD_SUMMARY, 6},
	{8593, PCUT_FIELD_OTHER_DATE, 1},
	{8603, PCUT_FIELD_UPDATED, 1},
	{8611, PCUT_FIELD_SUMMARY, 27},
	{8619, PCUT_FIELD_SUMMARY, 5},
	{8629, PCUT_FIELD_COPYRIGHT, 1},
	{8636, PCUT_FIELD_SUMMARY, 31},
	{8646, PCUT_FIELD_ISSUE, 0},
	{8653, PCUT_FIELD_SECTION, 26},
	{8659, PCUT_FIELD_SECTION, 1},
	{8666, PCUT_FIELD_SECTION, 0},
	{8674, PCUT_FIELD_SECTION, 7},
	{8682, PCUT_FIELD_TITLE, 0},
	{8689, PCUT_FIELD_SECTION, 0},
	{8697, PCUT_FIELD_SECTION, 3},
	{8706, PCUT_FIELD_SECTION, 11},
	{8714, PCUT_FIELD_CONTACT, 2},
	{8731, PCUT_FIELD_CONTACT, 2},
	{8742, PCUT_FIELD_CONTACT, 26},
	{8757, PCUT_FIELD_SUMMARY, 7},
	{8770, PCUT_FIELD_SUMMARY, 22},
	{8785, PCUT_FIELD_SUMMARY, 0},
	{8796, PCUT_FIELD_WORDS, 25},
	{8802, PCUT_FIELD_SITE, 25},
	{8814, PCUT_FIELD_OTHER_DATE, 1},
	{8820, PCUT_FIELD_SECTION, 14},
	{8826, PCUT_FIELD_ISSUE, 14},
	{8831, PCUT_FIELD_SUMMARY, 29},
	{8839, PCUT_FIELD_SECTION, 1},
	{8842, PCUT_FIELD_TAGS, 2},
	{8853, PCUT_FIELD_TAGS, 2},
	{8865, PCUT_FIELD_TAGS, 2},
	{8878, PCUT_FIELD_TITLE, 2},
	{8890, PCUT_FIELD_AUTHOR, 7},
	{8900, PCUT_FIELD_AUTHOR, 5},
	{8911, PCUT_FIELD_SECTION, 1},
	{8914, PCUT_FIELD_SECTION, 6},
	{8920, PCUT_FIELD_SECTION, 6},
	{8927, PCUT_FIELD_SECTION, 28},
	{8934, PCUT_FIELD_SECTION, 4},
	{8942, PCUT_FIELD_SECTION, 7},
	{8949, PCUT_FIELD_SECTION, 0},
	{8957, PCUT_FIELD_SECTION, 27},
	{8966, PCUT_FIELD_PAGES, 2},
	{8972, PCUT_FIELD_PAGES, 2},
	{8979, PCUT_FIELD_SECTION, 12},
	{8985, PCUT_FIELD_SECTION, 13},
	{8992, PCUT_FIELD_SECTION, 11},
	{8999, PCUT_FIELD_SECTION, 24},
	{9007, PCUT_FIELD_SECTION, 0},
	{9015, PCUT_FIELD_UPDATED, 22},
	{9033, PCUT_FIELD_ISSUE, 1},
	{9040, PCUT_FIELD_SITE, 11},
	{9047, PCUT_FIELD_SECTION, 5},
	{9055, PCUT_FIELD_SUMMARY, 12},
	{9063, PCUT_FIELD_PAGES, 22},
	{9068, PCUT_FIELD_PAGES, 0},
	{9073, PCUT_FIELD_AUTHOR, 3},
	{9083, PCUT_FIELD_UPDATED, 24},
	{9098, PCUT_FIELD_SITE, 0},
	{9103, PCUT_FIELD_SITE, 1},
	{9113, PCUT_FIELD_SITE, 4},
	{9119, PCUT_FIELD_SITE, 4},
	{9129, PCUT_FIELD_SITE, 5},
	{9134, PCUT_FIELD_PAGES, 25},
	{9139, PCUT_FIELD_PAGES, 25},
	{9150, PCUT_FIELD_PAGES, 25},
	{9156, PCUT_FIELD_AUTHOR, 23},
	{9167, PCUT_FIELD_AUTHOR, 24},
	{9178, PCUT_FIELD_AUTHOR, 0},
	{9187, PCUT_FIELD_TAGS, 7},
	{9202, PCUT_FIELD_WORDS, 12},
	{9207, PCUT_FIELD_WORDS, 11},
	{9213, PCUT_FIELD_TAGS, 11},
	{9228, PCUT_FIELD_SITE, 1},
	{9231, PCUT_FIELD_SITE, 0},
	{9234, PCUT_FIELD_SUMMARY, 3},
	{9243, PCUT_FIELD_SUMMARY, 5},
	{9252, PCUT_FIELD_UPDATED, 14},
	{9267, PCUT_FIELD_SUBTITLE, 5},
	{9279, PCUT_FIELD_SUMMARY, 12},
	{9286, PCUT_FIELD_SITE, 0},
	{9293, PCUT_FIELD_SITE, 1},
	{9305, PCUT_FIELD_URL, 1},
	{9316, PCUT_FIELD_SUBTITLE, 3},
	{9327, PCUT_FIELD_SECTION, 2},
	{9334, PCUT_FIELD_KICKER, 2},
	{9345, PCUT_FIELD_SUBTITLE, 14},
	{9350, PCUT_FIELD_LANGUAGE, 2},
	{9358, PCUT_FIELD_LANGUAGE, 0},
	{9364, PCUT_FIELD_LANGUAGE, 23},
	{9370, PCUT_FIELD_UPDATED, 2},
	{9376, PCUT_FIELD_SUBTITLE, 1},
	{9387, PCUT_FIELD_PAGES, 1},
	{9398, PCUT_FIELD_TAGS, 2},
	{9409, PCUT_FIELD_TAGS, 2},
	{9421, PCUT_FIELD_TAGS, 24},
	{9430, PCUT_FIELD_TAGS, 12},
	{9437, PCUT_FIELD_ID, 1},
	{9446, PCUT_FIELD_PAGES, 12},
	{9453, PCUT_FIELD_PAGES, 29},
	{9462, PCUT_FIELD_PAGES, 12},
	{9469, PCUT_FIELD_SUBTITLE, 1},
	{9479, PCUT_FIELD_SUMMARY, 11},
	{9492, PCUT_FIELD_PAGES, 11},
	{9499, PCUT_FIELD_PAGES, 11},
	{9506, PCUT_FIELD_SUBTITLE, 1},
	{9519, PCUT_FIELD_SUBTITLE, 1},
	{9527, PCUT_FIELD_SUBTITLE, 1},
	{9538, PCUT_FIELD_TAGS, 1},
	{9546, PCUT_FIELD_TITLE, 1},
	{9559, PCUT_FIELD_TAGS, 1},
	{9573, PCUT_FIELD_TAGS, 1},
	{9582, PCUT_FIELD_SUBTITLE, 31},
	{9591, PCUT_FIELD_SUBTITLE, 1},
	{9600, PCUT_FIELD_SUBTITLE, 27},
	{9609, PCUT_FIELD_SUBTITLE, 28},
	{9618, PCUT_FIELD_SUBTITLE, 0},
	{9628, PCUT_FIELD_SUMMARY, 13},
	{9634, PCUT_FIELD_TAGS, 3},
	{9640, PCUT_FIELD_TAGS, 3},
	{9647, PCUT_FIELD_SUMMARY, 27},
	{9653, PCUT_FIELD_SUMMARY, 0},
	{9661, PCUT_FIELD_SITE, 31},
	{9668, PCUT_FIELD_SITE, 31},
	{9682, PCUT_FIELD_SUMMARY, 1},
	{9690, PCUT_FIELD_SITE, 31},
	{9702, PCUT_FIELD_SITE, 27},
	{9708, PCUT_FIELD_KICKER, 3},
	{9717, PCUT_FIELD_SUMMARY, 1},
	{9726, PCUT_FIELD_ISSUE, 26},
	{9731, PCUT_FIELD_WORDS, 26},
	{9744, PCUT_FIELD_AUTHOR, 26},
	{9751, PCUT_FIELD_AUTHOR, 26},
	{9759, PCUT_FIELD_BODY, 26},
	{9766, PCUT_FIELD_LANGUAGE, 7},
	{9771, PCUT_FIELD_AUTHOR, 32},
	{9779, PCUT_FIELD_TAGS, 1},
	{9783, PCUT_FIELD_TAGS, 22},
	{9790, PCUT_FIELD_TAGS, 22},
	{9797, PCUT_FIELD_TAGS, 5},
	{9805, PCUT_FIELD_TAGS, 1},
	{9812, PCUT_FIELD_TAGS, 1},
	{9822, PCUT_FIELD_TAGS, 1},
	{9834, PCUT_FIELD_TAGS, 23},
	{9841, PCUT_FIELD_TAGS, 11},
	{9846, PCUT_FIELD_TAGS, 0},
	{9851, PCUT_FIELD_TAGS, 27},
	{9858, PCUT_FIELD_TAGS, 12},
	{9863, PCUT_FIELD_DATE, 31},
	{9871, PCUT_FIELD_DATE, 31},
	{9889, PCUT_FIELD_DATE, 31},
	{9904, PCUT_FIELD_DATE, 14},
	{9910, PCUT_FIELD_URL, 31},
	{9917, PCUT_FIELD_SUMMARY, 1},
	{9924, PCUT_FIELD_AUTHOR, 25},
	{9931, PCUT_FIELD_BODY, 31},
	{9936, PCUT_FIELD_BODY, 0},
	{9942, PCUT_FIELD_BODY, 25},
	{9949, PCUT_FIELD_CONTACT, 1},
	{9953, PCUT_FIELD_CONTACT, 2},
	{9961, PCUT_FIELD_CONTACT, 6},
	{9970, PCUT_FIELD_CONTACT, 0},
	{9979, PCUT_FIELD_CONTACT, 7},
	{9988, PCUT_FIELD_CONTACT, 0},
	{9998, PCUT_FIELD_BODY, 26},
	{10012, PCUT_FIELD_TAGS, 4},
	{10017, PCUT_FIELD_TAGS, 4},
	{10023, PCUT_FIELD_TAGS, 12},
	{10030, PCUT_FIELD_TAGS, 11},
	{10037, PCUT_FIELD_TAGS, 5},
	{10042, PCUT_FIELD_TAGS, 13},
	{10047, PCUT_FIELD_DATE, 31},
	{10054, PCUT_FIELD_SITE, 5},
	{10062, PCUT_FIELD_BODY, 5},
	{10068, PCUT_FIELD_BODY, 5},
	{10083, PCUT_FIELD_BODY, 0},
	{10088, PCUT_FIELD_BODY, 28},
	{10101, PCUT_FIELD_BODY, 27},
	{10115, PCUT_FIELD_AUTHOR, 2},
	{10124, PCUT_FIELD_WORDS, 1},
	{10140, PCUT_FIELD_BODY, 3},
	{10146, PCUT_FIELD_BODY, 3},
	{10161, PCUT_FIELD_BODY, 2},
	{10172, PCUT_FIELD_BODY, 0},
	{10178, PCUT_FIELD_BODY, 0},
	{10193, PCUT_FIELD_BODY, 27},
	{10200, PCUT_FIELD_TAGS, 32},
	{10204, PCUT_FIELD_TAGS, 2},
	{10210, PCUT_FIELD_TAGS, 3},
	{10216, PCUT_FIELD_TAGS, 2},
	{10223, PCUT_FIELD_TAGS, 3},
	{10230, PCUT_FIELD_DATE, 32},
	{10240, PCUT_FIELD_TITLE, 1},
	{10243, PCUT_FIELD_SITE, 22},
	{10251, PCUT_FIELD_SITE, 22},
	{10261, PCUT_FIELD_TITLE, 32},
	{10269, PCUT_FIELD_SUMMARY, 25},
	{10281, PCUT_FIELD_OTHER_DATE, 1},
	{10297, PCUT_FIELD_CONTACT, 12},
	{10314, PCUT_FIELD_TITLE, 0},
	{10320, PCUT_FIELD_TITLE, 1},
	{10326, PCUT_FIELD_TITLE, 27},
	{10332, PCUT_FIELD_TITLE, 28},
	{10338, PCUT_FIELD_TITLE, 5},
	{10345, PCUT_FIELD_TITLE, 5},
	{10361, PCUT_FIELD_TITLE, 3},
	{10367, PCUT_FIELD_SITE, 3},
	{10384, PCUT_FIELD_TITLE, 24},
	{10391, PCUT_FIELD_TITLE, 4},
	{10399, PCUT_FIELD_TITLE, 12},
	{10407, PCUT_FIELD_TITLE, 0},
	{10414, PCUT_FIELD_TITLE, 13},
	{10422, PCUT_FIELD_SUMMARY, 1},
	{10428, PCUT_FIELD_SUMMARY, 1},
	{10433, PCUT_FIELD_TRANSLATOR, 11},
	{10441, PCUT_FIELD_TRANSLATOR, 11},
	{10453, PCUT_FIELD_SITE, 32},
	{10460, PCUT_FIELD_AUTHOR, 25},
	{10471, PCUT_FIELD_ISSUE, 11},
	{10475, PCUT_FIELD_SUMMARY, 32},
	{10483, PCUT_FIELD_ISSUE, 3},
	{10488, PCUT_FIELD_TAGS, 1},
	{10494, PCUT_FIELD_TAGS, 6},
	{10502, PCUT_FIELD_TAGS, 1},
	{10509, PCUT_FIELD_TAGS, 31},
	{10515, PCUT_FIELD_TRANSLATOR, 6},
	{10524, PCUT_FIELD_TRANSLATOR, 4},
	{10535, PCUT_FIELD_TRANSLATOR, 4},
	{10549, PCUT_FIELD_TRANSLATOR, 3},
	{10560, PCUT_FIELD_TRANSLATOR, 3},
	{10571, PCUT_FIELD_TRANSLATOR, 4},
	{10581, PCUT_FIELD_TRANSLATOR, 3},
	{10593, PCUT_FIELD_TRANSLATOR, 6},
	{10602, PCUT_FIELD_TRANSLATOR, 5},
	{10613, PCUT_FIELD_TRANSLATOR, 5},
	{10624, PCUT_FIELD_PAGES, 32},
	{10630, PCUT_FIELD_TRANSLATOR, 1},
	{10644, PCUT_FIELD_TRANSLATOR, 1},
	{10656, PCUT_FIELD_TRANSLATOR, 1},
	{10667, PCUT_FIELD_TAGS, 7},
	{10679, PCUT_FIELD_BODY, 11},
	{10685, PCUT_FIELD_TAGS, 32},
	{10693, PCUT_FIELD_ID, 25},
	{10702, PCUT_FIELD_TAGS, 25},
	{10713, PCUT_FIELD_TITLE, 11},
	{10719, PCUT_FIELD_TITLE, 2},
	{10731, PCUT_FIELD_TRANSLATOR, 2},
	{10742, PCUT_FIELD_TRANSLATOR, 2},
	{10755, PCUT_FIELD_TRANSLATOR, 2},
	{10769, PCUT_FIELD_TRANSLATOR, 2},
	{10781, PCUT_FIELD_DATE, 23},
	{10796, PCUT_FIELD_DATE, 23},
	{10804, PCUT_FIELD_CONTACT, 5},
	{10819, PCUT_FIELD_SITE, 7},
	{10828, PCUT_FIELD_SITE, 26},
	{10834, PCUT_FIELD_UPDATED, 4},
	{10855, PCUT_FIELD_UPDATED, 6},
	{10874, PCUT_FIELD_UPDATED, 5},
	{10895, PCUT_FIELD_WORDS, 2},
	{10902, PCUT_FIELD_SUBTITLE, 22},
	{10914, PCUT_FIELD_SUBTITLE, 23},
	{10925, PCUT_FIELD_SUBTITLE, 24},
	{10937, PCUT_FIELD_SUBTITLE, 2},
	{10948, PCUT_FIELD_SUBTITLE, 2},
	{10959, PCUT_FIELD_UPDATED, 1},
	{10967, PCUT_FIELD_UPDATED, 22},
	{10978, PCUT_FIELD_UPDATED, 12},
	{10987, PCUT_FIELD_COPYRIGHT, 2},
	{11000, PCUT_FIELD_URL, 1},
	{11004, PCUT_FIELD_URL, 1},
	{11008, PCUT_FIELD_URL, 3},
	{11022, PCUT_FIELD_URL, 4},
	{11035, PCUT_FIELD_DATE, 24},
	{11050, PCUT_FIELD_WORDS, 14},
	{11058, PCUT_FIELD_SITE, 6},
	{11066, PCUT_FIELD_AUTHOR, 2},
	{11076, PCUT_FIELD_AUTHOR, 2},
	{11088, PCUT_FIELD_AUTHOR, 2},
	{11101, PCUT_FIELD_SITE, 2},
	{11108, PCUT_FIELD_DATE, 2},
	{11123, PCUT_FIELD_DATE, 2},
	{11141, PCUT_FIELD_DATE, 2},
	{11164, PCUT_FIELD_DATE, 7},
	{11175, PCUT_FIELD_TAGS, 2},
	{11195, PCUT_FIELD_TRANSLATOR, 7},
	{11204, PCUT_FIELD_TRANSLATOR, 7},
	{11214, PCUT_FIELD_URL, 2},
	{11222, PCUT_FIELD_URL, 4},
	{11230, PCUT_FIELD_ISSUE, 1},
	{11234, PCUT_FIELD_KICKER, 4},
	{11242, PCUT_FIELD_BODY, 7},
	{11258, PCUT_FIELD_BODY, 2},
	{11267, PCUT_FIELD_ISSUE, 1},
	{11274, PCUT_FIELD_ISSUE, 1},
	{11287, PCUT_FIELD_ISSUE, 4},
	{11295, PCUT_FIELD_AUTHOR, 2},
	{11299, PCUT_FIELD_SUMMARY, 2},
	{11308, PCUT_FIELD_ISSUE, 25},
	{11319, PCUT_FIELD_ISSUE, 12},
	{11326, PCUT_FIELD_DATE, 12},
	{11333, PCUT_FIELD_SITE, 0},
	{11343, PCUT_FIELD_WORDS, 1},
	{11346, PCUT_FIELD_URL, 1},
	{11350, PCUT_FIELD_URL, 1},
	{11362, PCUT_FIELD_URL, 2},
	{11373, PCUT_FIELD_URL, 1},
	{11381, PCUT_FIELD_SITE, 1},
	{11389, PCUT_FIELD_URL, 1},
	{11401, PCUT_FIELD_AGENCY, 1},
	{11406, PCUT_FIELD_AGENCY, 1},
	{11419, PCUT_FIELD_WORDS, 7},
	{11427, PCUT_FIELD_WORDS, 1},
	{11438, PCUT_FIELD_WORDS, 1},
	{11450, PCUT_FIELD_WORDS, 1},
	{11460, PCUT_FIELD_WORDS, 1},
	{11466, PCUT_FIELD_WORDS, 2},
	{11477, PCUT_FIELD_WORDS, 2},
	{11484, PCUT_FIELD_AUTHOR, 1},
	{11491, PCUT_FIELD_AUTHOR, 1},
	{11502, PCUT_FIELD_ISSUE, 11},
	{11510, PCUT_FIELD_SITE, 11},
	{11518, PCUT_FIELD_SITE, 14},
	{11524, PCUT_FIELD_DATE, 14},
	{11537, PCUT_FIELD_DATE, 14},
	{11548, PCUT_FIELD_DATE, 14},
	{11566, PCUT_FIELD_AUTHOR, 14},
	{11572, PCUT_FIELD_AUTHOR, 14},
	{11578, PCUT_FIELD_AUTHOR, 14},
	{11587, PCUT_FIELD_PLACE, 14},
	{11591, PCUT_FIELD_CONTACT, 25},
	{11604, PCUT_FIELD_SUMMARY, 11},
	{11612, PCUT_FIELD_UPDATED, 11},
	{11627, PCUT_FIELD_PHOTOGRAPHER, 11},
	{11635, PCUT_FIELD_SITE, 0},
	{11641, PCUT_FIELD_SITE, 2},
	{11653, PCUT_FIELD_SITE, 2},
	{11661, PCUT_FIELD_SUMMARY, 13},
	{11670, PCUT_FIELD_SITE, 27},
	{11675, PCUT_FIELD_TAGS, 13},
	{11682, PCUT_FIELD_SITE, 11},
	{11689, PCUT_FIELD_OTHER_DATE, 2},
	{11697, PCUT_FIELD_UPDATED, 2},
	{11718, PCUT_FIELD_SUMMARY, 2},
	{11734, PCUT_FIELD_DATE, 13},
	{11745, PCUT_FIELD_DATE, 12},
	{11756, PCUT_FIELD_COPYRIGHT, 1},
	{11759, PCUT_FIELD_AUTHOR, 15},
	{11782, PCUT_FIELD_LANGUAGE, 15},
	{11795, PCUT_FIELD_DATE, 15},
	{11816, PCUT_FIELD_DATE, 15},
	{11841, PCUT_FIELD_URL, 15},
	{11860, PCUT_FIELD_UPDATED, 15},
	{11883, PCUT_FIELD_UPDATED, 15},
	{11902, PCUT_FIELD_SECTION, 15},
	{11917, PCUT_FIELD_SITE, 15},
	{11930, PCUT_FIELD_CONTACT, 15},
	{11953, PCUT_FIELD_TAGS, 15},
	{11970, PCUT_FIELD_SITE, 15},
	{11989, PCUT_FIELD_DATE, 15},
	{12010, PCUT_FIELD_TAGS, 15},
	{12023, PCUT_FIELD_SECTION, 15},
	{12042, PCUT_FIELD_BODY, 15},
	{12057, PCUT_FIELD_ID, 15},
	{12072, PCUT_FIELD_WORDS, 15},
	{12085, PCUT_FIELD_TAGS, 15},
	{12113, PCUT_FIELD_TAGS, 15},
	{12141, PCUT_FIELD_SITE, 15},
	{12150, PCUT_FIELD_TRANSLATOR, 15},
	{12169, PCUT_FIELD_SUMMARY, 15},
	{12186, PCUT_FIELD_SITE, 15},
	{12195, PCUT_FIELD_PAGES, 15},
	{12208, PCUT_FIELD_PAGES, 15},
	{12223, PCUT_FIELD_SECTION, 15},
	{12234, PCUT_FIELD_AUTHOR, 15},
	{12255, PCUT_FIELD_URL, 15},
	{12274, PCUT_FIELD_SUMMARY, 15},
	{12287, PCUT_FIELD_AUTHOR, 15},
	{12306, PCUT_FIELD_UPDATED, 15},
	{12344, PCUT_FIELD_ISSUE, 15},
	{12357, PCUT_FIELD_TITLE, 15},
	{12370, PCUT_FIELD_AUTHOR, 15},
	{12377, PCUT_FIELD_SUBTITLE, 15},
	{12396, PCUT_FIELD_ISSUE, 15},
	{12407, PCUT_FIELD_PHOTOGRAPHER, 15},
	{12428, PCUT_FIELD_PHOTOGRAPHER, 15},
	{12451, PCUT_FIELD_AUTHOR, 0},
	{12462, PCUT_FIELD_AUTHOR, 9},
	{12486, PCUT_FIELD_AUTHOR, 8},
	{12510, PCUT_FIELD_AUTHOR, 0},
	{12523, PCUT_FIELD_COPYRIGHT, 8},
	{12553, PCUT_FIELD_AUTHOR, 8},
	{12566, PCUT_FIELD_AGENCY, 0},
	{12585, PCUT_FIELD_AGENCY, 9},
	{12600, PCUT_FIELD_URL, 8},
	{12611, PCUT_FIELD_URL, 9},
	{12624, PCUT_FIELD_SUMMARY, 8},
	{12643, PCUT_FIELD_SUMMARY, 10},
	{12660, PCUT_FIELD_SUMMARY, 9},
	{12677, PCUT_FIELD_AUTHOR, 30},
	{12688, PCUT_FIELD_ISSUE, 10},
	{12697, PCUT_FIELD_ISSUE, 30},
	{12706, PCUT_FIELD_SITE, 9},
	{12721, PCUT_FIELD_ISSUE, 9},
	{12734, PCUT_FIELD_URL, 10},
	{12747, PCUT_FIELD_ISSUE, 8},
	{12760, PCUT_FIELD_SITE, 0},
	{12773, PCUT_FIELD_DATE, 0},
	{12782, PCUT_FIELD_DATE, 10},
	{12819, PCUT_FIELD_OTHER_DATE, 8},
	{12847, PCUT_FIELD_DATE, 8},
	{12877, PCUT_FIELD_DATE, 9},
	{12907, PCUT_FIELD_DATE, 30},
	{12918, PCUT_FIELD_DATE, 30},
	{12942, PCUT_FIELD_SITE, 9},
	{12957, PCUT_FIELD_LANGUAGE, 10},
	{12966, PCUT_FIELD_TAGS, 10},
	{12981, PCUT_FIELD_AUTHOR, 8},
	{13000, PCUT_FIELD_AUTHOR, 9},
	{13019, PCUT_FIELD_TITLE, 10},
	{13036, PCUT_FIELD_TITLE, 0},
	{13055, PCUT_FIELD_UPDATED, 9},
	{13070, PCUT_FIELD_ID, 8},
	{13097, PCUT_FIELD_SITE, 30},
	{13108, PCUT_FIELD_SITE, 0},
	{13123, PCUT_FIELD_UPDATED, 8},
	{13140, PCUT_FIELD_SITE, 10},
	{13157, PCUT_FIELD_SITE, 8},
	{13174, PCUT_FIELD_SECTION, 0},
	{13193, PCUT_FIELD_SECTION, 9},
	{13212, PCUT_FIELD_TAGS, 8},
	{13240, PCUT_FIELD_TAGS, 10},
	{13264, PCUT_FIELD_TAGS, 9},
	{13290, PCUT_FIELD_WORDS, 8},
	{13320, PCUT_FIELD_CONTACT, 0},
	{13335, PCUT_FIELD_CONTACT, 9},
	{13352, PCUT_FIELD_CONTACT, 8},
	{13382, PCUT_FIELD_CONTACT, 8},
	{13399, PCUT_FIELD_COPYRIGHT, 8},
	{13416, PCUT_FIELD_AUTHOR, 8},
	{13443, PCUT_FIELD_SUMMARY, 8},
	{13479, PCUT_FIELD_WORDS, 9},
	{13507, PCUT_FIELD_TAGS, 30},
	{13529, PCUT_FIELD_SUMMARY, 8},
	{13536, PCUT_FIELD_URL, 10},
	{13545, PCUT_FIELD_LICENSE, 8},
	{13562, PCUT_FIELD_LICENSE, 9},
	{13579, PCUT_FIELD_PLACE, 8},
	{13590, PCUT_FIELD_TAGS, 8},
	{13601, PCUT_FIELD_LANGUAGE, 9},
	{13610, PCUT_FIELD_PLACE, 9},
	{13621, PCUT_FIELD_TAGS, 9},
	{13632, PCUT_FIELD_TITLE, 9},
	{13643, PCUT_FIELD_TITLE, 8},
	{13660, PCUT_FIELD_TITLE, 30},
	{13673, PCUT_FIELD_SITE, 30},
	{13686, PCUT_FIELD_ISSUE, 0},
	{13697, PCUT_FIELD_ID, 0},
	{13727, PCUT_FIELD_ID, 8},
	{13751, PCUT_FIELD_UPDATED, 10},
	{13768, PCUT_FIELD_UPDATED, 8},
	{13787, PCUT_FIELD_WORDS, 8},
	{13798, PCUT_FIELD_DATE, 30},
	{13817, PCUT_FIELD_UPDATED, 9},
	{13834, PCUT_FIELD_SUMMARY, 9},
	{13843, PCUT_FIELD_SUMMARY, 8},
	{13860, PCUT_FIELD_DATE, 8},
	{13885, PCUT_FIELD_DATE, 9},
	{13910, PCUT_FIELD_URL, 8},
	{13927, PCUT_FIELD_URL, 9},
	{13944, PCUT_FIELD_TRANSLATOR, 8},
	{13959, PCUT_FIELD_TRANSLATOR, 8},
	{13980, PCUT_FIELD_TRANSLATOR, 9},
	{13997, PCUT_FIELD_TRANSLATOR, 9},
	{14018, PCUT_FIELD_AUTHOR, 30},
	{14027, PCUT_FIELD_SUBTITLE, 10},
	{14050, PCUT_FIELD_SUBTITLE, 8},
	{14075, PCUT_FIELD_SUBTITLE, 30},
	{14094, PCUT_FIELD_CAPTION, 8},
	{14109, PCUT_FIELD_CAPTION, 8},
	{14136, PCUT_FIELD_TAGS, 9},
	{14155, PCUT_FIELD_BODY, 8},
	{14179, PCUT_FIELD_TAGS, 8},
	{14196, PCUT_FIELD_URL, 9},
	{14215, PCUT_FIELD_CONTACT, 8},
	{14239, PCUT_FIELD_CONTACT, 9},
	{14260, PCUT_FIELD_SITE, 8},
	{14281, PCUT_FIELD_DATE, 10},
	{14304, PCUT_FIELD_SUBTITLE, 9},
	{14329, PCUT_FIELD_CAPTION, 9},
	{14342, PCUT_FIELD_SECTION, 0},
	{14355, PCUT_FIELD_EDITOR, 0},
	{14372, PCUT_FIELD_SUMMARY, 0},
	{14385, PCUT_FIELD_SECTION, 9},
	{14398, PCUT_FIELD_SECTION, 0},
	{14413, PCUT_FIELD_SUMMARY, 30},
	{14428, PCUT_FIELD_SITE, 8},
	{14437, PCUT_FIELD_PHOTOGRAPHER, 9},
	{14454, PCUT_FIELD_WORDS, 8},
	{14463, PCUT_FIELD_WORDS, 9},
	{14472, PCUT_FIELD_URL, 8},
	{14485, PCUT_FIELD_PAGES, 9},
	{14502, PCUT_FIELD_PAGES, 8},
	{14509, PCUT_FIELD_PAGES, 30},
	{14522, PCUT_FIELD_PAGES, 0},
	{14539, PCUT_FIELD_PAGES, 8},
	{14556, PCUT_FIELD_TAGS, 10},
	{14569, PCUT_FIELD_TAGS, 30},
	{14582, PCUT_FIELD_TAGS, 0},
	{14591, PCUT_FIELD_BODY, 0},
	{14602, PCUT_FIELD_CONTACT, 8},
	{14617, PCUT_FIELD_TITLE, 8},
	{14626, PCUT_FIELD_TAGS, 9},
	{14635, PCUT_FIELD_TAGS, 8},
	{14644, PCUT_FIELD_ISSUE, 8},
	{14651, PCUT_FIELD_TAGS, 8},
	{14660, PCUT_FIELD_PHOTOGRAPHER, 0},
	{14669, PCUT_FIELD_PHOTOGRAPHER, 8},
	{14686, PCUT_FIELD_PHOTOGRAPHER, 8},
	{14707, PCUT_FIELD_LANGUAGE, 8},
	{14716, PCUT_FIELD_ID, 9},
	{14743, PCUT_FIELD_LANGUAGE, 30},
	{14754, PCUT_FIELD_BODY, 16},
	{14772, PCUT_FIELD_ISSUE, 16},
	{14785, PCUT_FIELD_BODY, 16},
	{14794, PCUT_FIELD_CONTACT, 16},
	{14812, PCUT_FIELD_AUTHOR, 16},
	{14821, PCUT_FIELD_TITLE, 16},
	{14832, PCUT_FIELD_SUBTITLE, 16},
	{14852, PCUT_FIELD_AUTHOR, 16},
	{14859, PCUT_FIELD_URL, 16},
	{14870, PCUT_FIELD_CONTACT, 16},
	{14890, PCUT_FIELD_AUTHOR, 16},
	{14897, PCUT_FIELD_SECTION, 16},
	{14906, PCUT_FIELD_ID, 16},
	{14915, PCUT_FIELD_AUTHOR, 16},
	{14924, PCUT_FIELD_TAGS, 16},
	{14944, PCUT_FIELD_WORDS, 16},
	{14964, PCUT_FIELD_SITE, 16},
	{14973, PCUT_FIELD_TAGS, 16},
	{14986, PCUT_FIELD_UPDATED, 16},
	{14997, PCUT_FIELD_UPDATED, 16},
	{15019, PCUT_FIELD_UPDATED, 16},
	{15030, PCUT_FIELD_EDITOR, 16},
	{15039, PCUT_FIELD_SITE, 16},
	{15050, PCUT_FIELD_PAGES, 16},
	{15059, PCUT_FIELD_PAGES, 16},
	{15072, PCUT_FIELD_EDITOR, 16},
	{15083, PCUT_FIELD_DATE, 16},
	{15094, PCUT_FIELD_PHOTOGRAPHER, 16},
	{15105, PCUT_FIELD_PHOTOGRAPHER, 16},
	{15120, PCUT_FIELD_SECTION, 16},
	{15135, PCUT_FIELD_URL, 16},
	{15146, PCUT_FIELD_SITE, 16},
	{15164, PCUT_FIELD_LANGUAGE, 16},
	{15171, PCUT_FIELD_DATE, 16},
	{15182, PCUT_FIELD_DATE, 16},
	{15206, PCUT_FIELD_DATE, 16},
	{15228, PCUT_FIELD_TAGS, 16},
	{15239, PCUT_FIELD_SUMMARY, 16},
	{15250, PCUT_FIELD_SUMMARY, 16},
	{15261, PCUT_FIELD_TRANSLATOR, 16},
	{15272, PCUT_FIELD_UPDATED, 17},
	{15290, PCUT_FIELD_UPDATED, 18},
	{15322, PCUT_FIELD_URL, 18},
	{15331, PCUT_FIELD_CONTACT, 17},
	{15346, PCUT_FIELD_DATE, 17},
	{15361, PCUT_FIELD_SECTION, 17},
	{15376, PCUT_FIELD_SITE, 17},
	{15391, PCUT_FIELD_SUMMARY, 17},
	{15406, PCUT_FIELD_URL, 17},
	{15419, PCUT_FIELD_SITE, 17},
	{15434, PCUT_FIELD_PAGES, 17},
	{15447, PCUT_FIELD_ISSUE, 17},
	{15458, PCUT_FIELD_TITLE, 17},
	{15473, PCUT_FIELD_SUBTITLE, 17},
	{15501, PCUT_FIELD_SECTION, 17},
	{15512, PCUT_FIELD_AUTHOR, 17},
	{15525, PCUT_FIELD_TAGS, 17},
	{15559, PCUT_FIELD_LANGUAGE, 17},
	{15570, PCUT_FIELD_AUTHOR, 17},
	{15583, PCUT_FIELD_SITE, 17},
	{15596, PCUT_FIELD_SUMMARY, 17},
	{15609, PCUT_FIELD_TAGS, 17},
	{15626, PCUT_FIELD_AUTHOR, 17},
	{15639, PCUT_FIELD_BODY, 17},
	{15648, PCUT_FIELD_TAGS, 17},
	{15661, PCUT_FIELD_SECTION, 18},
	{15668, PCUT_FIELD_TAGS, 18},
	{15684, PCUT_FIELD_TAGS, 18},
	{15699, PCUT_FIELD_AUTHOR, 17},
	{15708, PCUT_FIELD_UPDATED, 18},
	{15729, PCUT_FIELD_DATE, 0},
	{15740, PCUT_FIELD_DATE, 17},
	{15762, PCUT_FIELD_DATE, 18},
	{15786, PCUT_FIELD_DATE, 18},
	{15804, PCUT_FIELD_UPDATED, 17},
	{15815, PCUT_FIELD_EDITOR, 17},
	{15826, PCUT_FIELD_TRANSLATOR, 17},
	{15837, PCUT_FIELD_TRANSLATOR, 18},
	{15848, PCUT_FIELD_PHOTOGRAPHER, 17},
	{15859, PCUT_FIELD_TITLE, 18},
	{15868, PCUT_FIELD_AUTHOR, 18},
	{15883, PCUT_FIELD_SUMMARY, 17},
	{15894, PCUT_FIELD_SUMMARY, 18},
	{15905, PCUT_FIELD_SECTION, 18},
	{15922, PCUT_FIELD_URL, 17},
	{15931, PCUT_FIELD_ID, 17},
	{15953, PCUT_FIELD_SUBTITLE, 18},
	{15966, PCUT_FIELD_SITE, 18},
	{15981, PCUT_FIELD_LANGUAGE, 18},
	{15990, PCUT_FIELD_SUBTITLE, 18},
	{16007, PCUT_FIELD_ISSUE, 18},
	{16018, PCUT_FIELD_ID, 18},
	{16029, PCUT_FIELD_SITE, 17},
	{16040, PCUT_FIELD_PAGES, 17},
	{16049, PCUT_FIELD_PAGES, 18},
	{16058, PCUT_FIELD_PHOTOGRAPHER, 17},
	{16065, PCUT_FIELD_WORDS, 17},
	{16087, PCUT_FIELD_TITLE, 0},
	{16098, PCUT_FIELD_SUBTITLE, 17},
	{16118, PCUT_FIELD_SECTION, 17},
	{16125, PCUT_FIELD_AUTHOR, 17},
	{16134, PCUT_FIELD_AUTHOR, 17},
	{16141, PCUT_FIELD_TAGS, 17},
	{16165, PCUT_FIELD_TAGS, 18},
	{16187, PCUT_FIELD_TAGS, 17},
	{16213, PCUT_FIELD_TAGS, 18},
	{16234, PCUT_FIELD_LANGUAGE, 17},
	{16241, PCUT_FIELD_CONTACT, 17},
	{16256, PCUT_FIELD_CONTACT, 17},
	{16271, PCUT_FIELD_URL, 18},
	{16280, PCUT_FIELD_TRANSLATOR, 18},
	{16291, PCUT_FIELD_BODY, 18},
	{16298, PCUT_FIELD_BODY, 18},
	{16312, PCUT_FIELD_SITE, 17},
	{16321, PCUT_FIELD_ID, 17},
	{16330, PCUT_FIELD_SUMMARY, 17},
	{16339, PCUT_FIELD_SITE, 18},
	{16348, PCUT_FIELD_DATE, 18},
	{16366, PCUT_FIELD_SUMMARY, 17},
	{16375, PCUT_FIELD_DATE, 17},
	{16382, PCUT_FIELD_DATE, 17},
	{16394, PCUT_FIELD_SITE, 18},
	{16405, PCUT_FIELD_BODY, 17},
	{16410, PCUT_FIELD_AUTHOR, 18},
	{16425, PCUT_FIELD_AUTHOR, 18},
	{16444, PCUT_FIELD_TAGS, 17},
	{16453, PCUT_FIELD_URL, 18},
	{16464, PCUT_FIELD_SUMMARY, 18},
	{16475, PCUT_FIELD_ISSUE, 33},
	{16485, PCUT_FIELD_SITE, 33},
	{16501, PCUT_FIELD_TAGS, 33},
	{16511, PCUT_FIELD_DATE, 33},
	{16527, PCUT_FIELD_DATE, 33},
	{16546, PCUT_FIELD_BODY, 33},
	{16556, PCUT_FIELD_PAGES, 33},
	{16572, PCUT_FIELD_DATE, 33},
	{16607, PCUT_FIELD_DATE, 33},
	{16632, PCUT_FIELD_AUTHOR, 33},
	{16645, PCUT_FIELD_BODY, 33},
	{16661, PCUT_FIELD_TITLE, 33},
	{16680, PCUT_FIELD_SITE, 33},
	{16712, PCUT_FIELD_SITE, 33},
	{16728, PCUT_FIELD_SUMMARY, 20},
	{16741, PCUT_FIELD_CONTACT, 20},
	{16760, PCUT_FIELD_CONTACT, 20},
	{16782, PCUT_FIELD_OTHER_DATE, 20},
	{16798, PCUT_FIELD_URL, 20},
	{16811, PCUT_FIELD_SECTION, 20},
	{16824, PCUT_FIELD_SECTION, 20},
	{16840, PCUT_FIELD_CAPTION, 20},
	{16859, PCUT_FIELD_TAGS, 20},
	{16875, PCUT_FIELD_SUBTITLE, 20},
	{16894, PCUT_FIELD_SECTION, 20},
	{16907, PCUT_FIELD_SECTION, 20},
	{16923, PCUT_FIELD_SITE, 20},
	{16933, PCUT_FIELD_TITLE, 20},
	{16946, PCUT_FIELD_TAGS, 20},
	{16953, PCUT_FIELD_TAGS, 20},
	{16966, PCUT_FIELD_PAGES, 20},
	{16976, PCUT_FIELD_LICENSE, 20},
	{16992, PCUT_FIELD_AUTHOR, 20},
	{17005, PCUT_FIELD_URL, 20},
	{17015, PCUT_FIELD_URL, 20},
	{17028, PCUT_FIELD_SUMMARY, 20},
	{17038, PCUT_FIELD_TAGS, 0},
	{17045, PCUT_FIELD_TAGS, 19},
	{17052, PCUT_FIELD_TAGS, 19},
	{17062, PCUT_FIELD_TITLE, 20},
	{17069, PCUT_FIELD_AUTHOR, 19},
	{17076, PCUT_FIELD_AUTHOR, 0},
	{17083, PCUT_FIELD_SITE, 19},
	{17090, PCUT_FIELD_SITE, 19},
	{17103, PCUT_FIELD_SITE, 19},
	{17116, PCUT_FIELD_UPDATED, 19},
	{17129, PCUT_FIELD_URL, 20},
	{17139, PCUT_FIELD_BODY, 19},
	{17146, PCUT_FIELD_SUMMARY, 19},
	{17159, PCUT_FIELD_BODY, 0},
	{17166, PCUT_FIELD_DATE, 20},
	{17173, PCUT_FIELD_DATE, 20},
	{17183, PCUT_FIELD_TAGS, 19},
	{17193, PCUT_FIELD_TAGS, 19},
	{17203, PCUT_FIELD_BODY, 19},
	{17210, PCUT_FIELD_SUMMARY, 19},
	{17223, PCUT_FIELD_PHOTOGRAPHER, 20},
	{17230, PCUT_FIELD_PHOTOGRAPHER, 20},
	{17243, PCUT_FIELD_CAPTION, 20},
	{17256, PCUT_FIELD_SITE, 20},
	{17263, PCUT_FIELD_SITE, 19},
	{17270, PCUT_FIELD_SITE, 20},
	{17277, PCUT_FIELD_DATE, 19},
	{17290, PCUT_FIELD_SITE, 19},
	{17297, PCUT_FIELD_SECTION, 19},
	{17304, PCUT_FIELD_SECTION, 19},
	{17311, PCUT_FIELD_DATE, 19},
	{17324, PCUT_FIELD_SITE, 19},
	{17331, PCUT_FIELD_ISSUE, 19},
	{17338, PCUT_FIELD_SITE, 19},
	{17345, PCUT_FIELD_DATE, 19},
	{17358, PCUT_FIELD_SUBTITLE, 19},
	{17368, PCUT_FIELD_SUBTITLE, 19},
	{17378, PCUT_FIELD_SUBTITLE, 20},
	{17385, PCUT_FIELD_SUBTITLE, 19},
	{17392, PCUT_FIELD_ISSUE, 19},
	{17396, PCUT_FIELD_URL, 0},
	{17403, PCUT_FIELD_URL, 19},
	{17416, PCUT_FIELD_URL, 19},
	{17429, PCUT_FIELD_URL, 19},
	{17442, PCUT_FIELD_DATE, 19},
	{17449, PCUT_FIELD_DATE, 19},
	{17462, PCUT_FIELD_DATE, 19},
	{17475, PCUT_FIELD_DATE, 19},
	{17488, PCUT_FIELD_DATE, 19},
	{17501, PCUT_FIELD_AUTHOR, 20},
	{17514, PCUT_FIELD_ISSUE, 20},
	{17518, PCUT_FIELD_CONTACT, 20},
	{17537, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17541, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17548, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17555, PCUT_FIELD_CAPTION, 19},
	{17568, PCUT_FIELD_CAPTION, 19},
	{17575, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17582, PCUT_FIELD_CAPTION, 19},
	{17589, PCUT_FIELD_PLACE, 19},
	{17596, PCUT_FIELD_AUTHOR, 20},
	{17603, PCUT_FIELD_AUTHOR, 20},
	{17613, PCUT_FIELD_SITE, 19},
	{17620, PCUT_FIELD_SITE, 19},
	{17627, PCUT_FIELD_CONTACT, 20},
	{17667, PCUT_FIELD_PLACE, 20},
	{17674, PCUT_FIELD_SITE, 0},
	{17681, PCUT_FIELD_SITE, 20},
	{17691, PCUT_FIELD_SITE, 19},
	{17704, PCUT_FIELD_CONTACT, 19},
	{17717, PCUT_FIELD_SITE, 19},
	{17724, PCUT_FIELD_SITE, 19},
	{17737, PCUT_FIELD_CONTACT, 19},
	{17750, PCUT_FIELD_WORDS, 0},
	{17757, PCUT_FIELD_WORDS, 19},
	{17764, PCUT_FIELD_EDITOR, 19},
	{17771, PCUT_FIELD_SUMMARY, 19},
	{17778, PCUT_FIELD_SECTION, 19},
	{17785, PCUT_FIELD_SUMMARY, 19},
	{17792, PCUT_FIELD_ISSUE, 20},
	{17796, PCUT_FIELD_SITE, 20},
	{17806, PCUT_FIELD_SITE, 20},
	{17816, PCUT_FIELD_SUMMARY, 20},
	{17823, PCUT_FIELD_DATE, 20},
	{17833, PCUT_FIELD_AUTHOR, 20},
	{17843, PCUT_FIELD_SITE, 19},
	{17850, PCUT_FIELD_SITE, 19},
	{17863, PCUT_FIELD_SITE, 19},
	{17870, PCUT_FIELD_LICENSE, 19},
	{17877, PCUT_FIELD_LICENSE, 19},
	{17884, PCUT_FIELD_DATE, 20},
	{17900, PCUT_FIELD_DATE, 20},
	{17910, PCUT_FIELD_SITE, 20},
	{17920, PCUT_FIELD_SUMMARY, 19},
	{17927, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17931, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17938, PCUT_FIELD_SUMMARY, 19},
	{17945, PCUT_FIELD_PHOTOGRAPHER, 20},
	{17952, PCUT_FIELD_AUTHOR, 19},
	{17959, PCUT_FIELD_AUTHOR, 19},
	{17966, PCUT_FIELD_AUTHOR, 19},
	{17976, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17983, PCUT_FIELD_OTHER_DATE, 19},
	{17996, PCUT_FIELD_AUTHOR, 0},
	{18000, PCUT_FIELD_WORDS, 20},
	{18010, PCUT_FIELD_ID, 20},
	{18023, PCUT_FIELD_ID, 19},
	{18033, PCUT_FIELD_ID, 19},
	{18043, PCUT_FIELD_SITE, 19},
	{18056, PCUT_FIELD_ID, 19},
	{18069, PCUT_FIELD_ID, 19},
	{18082, PCUT_FIELD_SITE, 20},
	{18089, PCUT_FIELD_SITE, 20},
	{18099, PCUT_FIELD_SITE, 19},
	{18112, PCUT_FIELD_DATE, 20},
	{18119, PCUT_FIELD_DATE, 20},
	{18126, PCUT_FIELD_DATE, 19},
	{18133, PCUT_FIELD_DATE, 19},
	{18140, PCUT_FIELD_DATE, 19},
	{18147, PCUT_FIELD_UPDATED, 0},
	{18154, PCUT_FIELD_UPDATED, 20},
	{18164, PCUT_FIELD_UPDATED, 20},
	{18177, PCUT_FIELD_UPDATED, 19},
	{18190, PCUT_FIELD_UPDATED, 19},
	{18203, PCUT_FIELD_UPDATED, 19},
	{18216, PCUT_FIELD_UPDATED, 19},
	{18229, PCUT_FIELD_UPDATED, 20},
	{18242, PCUT_FIELD_UPDATED, 20},
	{18258, PCUT_FIELD_ISSUE, 19},
	{18262, PCUT_FIELD_ISSUE, 19},
	{18269, PCUT_FIELD_BODY, 20},
	{18276, PCUT_FIELD_SITE, 19},
	{18283, PCUT_FIELD_SITE, 19},
	{18296, PCUT_FIELD_TAGS, 19},
	{18303, PCUT_FIELD_TITLE, 19},
	{18310, PCUT_FIELD_SECTION, 19},
	{18317, PCUT_FIELD_EDITOR, 19},
	{18324, PCUT_FIELD_SUMMARY, 19},
	{18337, PCUT_FIELD_OTHER_DATE, 19},
	{18350, PCUT_FIELD_SUMMARY, 0},
	{18357, PCUT_FIELD_TAGS, 19},
	{18364, PCUT_FIELD_TITLE, 19},
	{18371, PCUT_FIELD_SECTION, 20},
	{18375, PCUT_FIELD_SECTION, 19},
	{18382, PCUT_FIELD_BODY, 19},
	{18389, PCUT_FIELD_ID, 19},
	{18399, PCUT_FIELD_PAGES, 19},
	{18406, PCUT_FIELD_PAGES, 19},
	{18413, PCUT_FIELD_SECTION, 19},
	{18420, PCUT_FIELD_SECTION, 19},
	{18427, PCUT_FIELD_SECTION, 19},
	{18434, PCUT_FIELD_ISSUE, 19},
	{18441, PCUT_FIELD_COPYRIGHT, 19},
	{18448, PCUT_FIELD_COPYRIGHT, 19},
	{18461, PCUT_FIELD_COPYRIGHT, 19},
	{18468, PCUT_FIELD_PAGES, 19},
	{18475, PCUT_FIELD_PAGES, 19},
	{18482, PCUT_FIELD_SECTION, 19},
	{18489, PCUT_FIELD_SECTION, 19},
	{18502, PCUT_FIELD_SECTION, 19},
	{18509, PCUT_FIELD_PLACE, 19},
	{18516, PCUT_FIELD_CONTACT, 19},
	{18523, PCUT_FIELD_PLACE, 20},
	{18533, PCUT_FIELD_SITE, 20},
	{18543, PCUT_FIELD_DATE, 20},
	{18559, PCUT_FIELD_DATE, 20},
	{18569, PCUT_FIELD_DATE, 19},
	{18582, PCUT_FIELD_SITE, 19},
	{18589, PCUT_FIELD_AUTHOR, 20},
	{18596, PCUT_FIELD_SUMMARY, 19},
	{18603, PCUT_FIELD_TITLE, 19},
	{18610, PCUT_FIELD_SUMMARY, 19},
	{18617, PCUT_FIELD_SECTION, 19},
	{18624, PCUT_FIELD_SITE, 20},
	{18631, PCUT_FIELD_URL, 19},
	{18638, PCUT_FIELD_ID, 19},
	{18645, PCUT_FIELD_EDITOR, 19},
	{18652, PCUT_FIELD_EDITOR, 20},
	{18659, PCUT_FIELD_EDITOR, 20},
	{18672, PCUT_FIELD_EDITOR, 20},
	{18682, PCUT_FIELD_ID, 19},
	{18689, PCUT_FIELD_TRANSLATOR, 19},
	{18696, PCUT_FIELD_EDITOR, 19},
	{18703, PCUT_FIELD_URL, 19},
	{18710, PCUT_FIELD_TRANSLATOR, 20},
	{18717, PCUT_FIELD_TRANSLATOR, 19},
	{18724, PCUT_FIELD_TRANSLATOR, 19},
	{18731, PCUT_FIELD_CONTACT, 19},
	{18741, PCUT_FIELD_CONTACT, 19},
	{18754, PCUT_FIELD_CONTACT, 19},
	{18767, PCUT_FIELD_CONTACT, 19},
	{18777, PCUT_FIELD_COPYRIGHT, 20},
	{18787, PCUT_FIELD_AUTHOR, 20},
	{18794, PCUT_FIELD_TITLE, 20},
	{18801, PCUT_FIELD_SUMMARY, 20},
	{18808, PCUT_FIELD_SUMMARY, 20},
	{18815, PCUT_FIELD_TITLE, 20},
	{18825, PCUT_FIELD_DATE, 19},
	{18838, PCUT_FIELD_DATE, 19},
	{18851, PCUT_FIELD_LANGUAGE, 20},
	{18858, PCUT_FIELD_ID, 20},
	{18867, PCUT_FIELD_ID, 20},
	{18880, PCUT_FIELD_AUTHOR, 0},
	{18887, PCUT_FIELD_ID, 19},
	{18897, PCUT_FIELD_LICENSE, 19},
	{18904, PCUT_FIELD_TRANSLATOR, 20},
	{18908, PCUT_FIELD_TRANSLATOR, 20},
	{18915, PCUT_FIELD_LANGUAGE, 19},
	{18922, PCUT_FIELD_TRANSLATOR, 19},
	{18929, PCUT_FIELD_ID, 19},
	{18939, PCUT_FIELD_AUTHOR, 19},
	{18946, PCUT_FIELD_LICENSE, 19},
	{18953, PCUT_FIELD_OTHER_DATE, 19},
	{18966, PCUT_FIELD_TRANSLATOR, 19},
	{18973, PCUT_FIELD_TAGS, 19},
	{18980, PCUT_FIELD_LANGUAGE, 19},
	{18987, PCUT_FIELD_LANGUAGE, 19},
	{18994, PCUT_FIELD_EDITOR, 19},
	{19007, PCUT_FIELD_EDITOR, 19},
	{19014, PCUT_FIELD_EDITOR, 19},
	{19027, PCUT_FIELD_EDITOR, 19},
	{19034, PCUT_FIELD_SITE, 19},
	{19047, PCUT_FIELD_SITE, 19},
	{19054, PCUT_FIELD_AGENCY, 20},
	{19064, PCUT_FIELD_AGENCY, 19},
	{19074, PCUT_FIELD_URL, 19},
	{19081, PCUT_FIELD_CONTACT, 20},
	{19091, PCUT_FIELD_SITE, 20},
	{19101, PCUT_FIELD_DATE, 20},
	{19111, PCUT_FIELD_AUTHOR, 19},
	{19118, PCUT_FIELD_URL, 19},
	{19125, PCUT_FIELD_URL, 19},
	{19138, PCUT_FIELD_TAGS, 20},
	{19160, PCUT_FIELD_OTHER_DATE, 20},
	{19170, PCUT_FIELD_TAGS, 19},
	{19180, PCUT_FIELD_TAGS, 19},
	{19190, PCUT_FIELD_CONTACT, 19},
	{19197, PCUT_FIELD_PAGES, 20},
	{19201, PCUT_FIELD_SECTION, 20},
	{19208, PCUT_FIELD_PAGES, 20},
	{19212, PCUT_FIELD_PAGES, 19},
	{19219, PCUT_FIELD_PAGES, 19},
	{19226, PCUT_FIELD_TITLE, 20},
	{19233, PCUT_FIELD_TITLE, 19},
	{19240, PCUT_FIELD_PAGES, 19},
	{19247, PCUT_FIELD_PAGES, 19},
	{19254, PCUT_FIELD_SECTION, 19},
	{19261, PCUT_FIELD_TITLE, 19},
	{19268, PCUT_FIELD_TITLE, 19},
	{19275, PCUT_FIELD_SUMMARY, 21},
	{19282, PCUT_FIELD_DATE, 21},
	{19292, PCUT_FIELD_DATE, 21},
	{19306, PCUT_FIELD_PAGES, 21},
	{19316, PCUT_FIELD_DATE, 21},
	{19326, PCUT_FIELD_DATE, 21},
	{19339, PCUT_FIELD_ISSUE, 21},
	{19343, PCUT_FIELD_AUTHOR, 21},
	{19347, PCUT_FIELD_AUTHOR, 21},
	{19357, PCUT_FIELD_WORDS, 21},
	{19367, PCUT_FIELD_BODY, 21},
	{19374, PCUT_FIELD_ID, 21},
	{19388, PCUT_FIELD_BODY, 21},
	{19401, PCUT_FIELD_ID, 21},
	{19414, PCUT_FIELD_BODY, 21},
	{19427, PCUT_FIELD_DATE, 21},
	{19440, PCUT_FIELD_AUTHOR, 21},
	{19447, PCUT_FIELD_DATE, 21},
	{19454, PCUT_FIELD_BODY, 21},
	{19461, PCUT_FIELD_WORDS, 21},
	{19471, PCUT_FIELD_DATE, 21},
	{19478, PCUT_FIELD_DATE, 21},
	{19488, PCUT_FIELD_LICENSE, 21},
	{19501, PCUT_FIELD_URL, 21},
	{19508, PCUT_FIELD_SITE, 21},
	{19515, PCUT_FIELD_SITE, 21},
	{19525, PCUT_FIELD_PAGES, 21},
	{19529, PCUT_FIELD_PAGES, 21},
	{19536, PCUT_FIELD_ID, 21},
	{19549, PCUT_FIELD_CONTACT, 21},
	{19556, PCUT_FIELD_CONTACT, 21},
	{19566, PCUT_FIELD_DATE, 21},
	{19576, PCUT_FIELD_DATE, 21},
	{19589, PCUT_FIELD_DATE, 21},
	{19599, PCUT_FIELD_DATE, 21},
	{19612, PCUT_FIELD_TRANSLATOR, 21},
	{19619, PCUT_FIELD_DATE, 21},
	{19629, PCUT_FIELD_DATE, 21},
	{19642, PCUT_FIELD_DATE, 21},
	{19655, PCUT_FIELD_BODY, 21},
	{19662, PCUT_FIELD_SUBTITLE, 21},
	{19669, PCUT_FIELD_SUBTITLE, 21},
	{19679, PCUT_FIELD_SECTION, 21},
	{19686, PCUT_FIELD_SECTION, 21},
	{19693, PCUT_FIELD_PHOTOGRAPHER, 21},
	{19700, PCUT_FIELD_CAPTION, 21},
	{19713, PCUT_FIELD_SECTION, 21},
	{19720, PCUT_FIELD_UPDATED, 21},
	{19727, PCUT_FIELD_UPDATED, 21},
	{19737, PCUT_FIELD_SITE, 21},
	{19744, PCUT_FIELD_SITE, 21},
	{19754, PCUT_FIELD_SITE, 21},
	{19764, PCUT_FIELD_SITE, 21},
	{19774, PCUT_FIELD_SITE, 21},
	{19787, PCUT_FIELD_LANGUAGE, 21},
	{19794, PCUT_FIELD_UPDATED, 21},
	{19807, PCUT_FIELD_CONTACT, 21},
	{19817, PCUT_FIELD_SUMMARY, 21},
	{19824, PCUT_FIELD_SUMMARY, 21},
	{19831, PCUT_FIELD_URL, 21},
	{19838, PCUT_FIELD_URL, 21},
	{19852, PCUT_FIELD_URL, 21},
	{19865, PCUT_FIELD_DATE, 21},
	{19872, PCUT_FIELD_DATE, 21},
	{19879, PCUT_FIELD_DATE, 21},
	{19889, PCUT_FIELD_AUTHOR, 21},
	{19899, PCUT_FIELD_PLACE, 21},
	{19906, PCUT_FIELD_AUTHOR, 21},
	{19913, PCUT_FIELD_COPYRIGHT, 21},
	{19923, PCUT_FIELD_OTHER_DATE, 21},
	{19933, PCUT_FIELD_SITE, 21},
	{19940, PCUT_FIELD_TITLE, 21},
	{19947, PCUT_FIELD_URL, 21},
	{19954, PCUT_FIELD_TAGS, 21},
	{19961, PCUT_FIELD_TAGS, 21},
	{19971, PCUT_FIELD_PAGES, 21},
	{19978, PCUT_FIELD_PAGES, 21},
	{19982, PCUT_FIELD_SUMMARY, 21},
	{19989, PCUT_FIELD_UPDATED, 21},
	{20002, PCUT_FIELD_SITE, 21},
	{20009, PCUT_FIELD_SECTION, 21},
	{20022, PCUT_FIELD_TAGS, 21},
	{20032, PCUT_FIELD_TAGS, 21},
	{20039, PCUT_FIELD_AGENCY, 21},
	{20049, PCUT_FIELD_PAGES, 21},
	{20059, PCUT_FIELD_EDITOR, 21},
	{20066, PCUT_FIELD_EDITOR, 21},
	{20076, PCUT_FIELD_TITLE, 21},
	{20083, PCUT_FIELD_AUTHOR, 21},
	{20090, PCUT_FIELD_TAGS, 21},
	{20103, PCUT_FIELD_TITLE, 21},
	{20116, PCUT_FIELD_ISSUE, 21},
};

static const pcut_phrase_node pcut_field_words_nodes[] = {
	{97, 20, 46, 65535}, {98, 7, 66, 65535}, {99, 9, 73, 65535},
	{100, 7, 82, 65535}, {101, 9, 89, 65535}, {102, 6, 98, 65535},
	{103, 5, 104, 65535}, {104, 5, 109, 65535}, {105, 7, 114, 65535},
	{106, 5, 121, 65535}, {107, 7, 126, 65535}, {108, 6, 133, 65535},
	{109, 5, 139, 65535}, {110, 7, 144, 65535}, {111, 14, 151, 65535},
	{112, 13, 165, 65535}, {113, 1, 178, 65535}, {114, 4, 179, 65535},
	{115, 14, 183, 65535}, {116, 9, 197, 65535}, {117, 12, 206, 65535},
	{118, 5, 218, 65535}, {119, 6, 223, 65535}, {121, 3, 229, 65535},
	{122, 9, 232, 65535}, {194, 0, 0, 1195}, {206, 9, 241, 65535},
	{207, 5, 250, 65535}, {208, 15, 255, 65535}, {209, 7, 270, 65535},
	{215, 13, 277, 65535}, {216, 10, 290, 65535}, {217, 7, 300, 65535},
	{218, 0, 0, 1498}, {224, 1, 307, 65535}, {227, 3, 308, 65535},
	{228, 5, 311, 65535}, {229, 20, 316, 65535}, {230, 20, 336, 65535},
	{231, 15, 356, 65535}, {232, 14, 371, 65535}, {233, 11, 385, 65535},
	{234, 4, 396, 65535}, {235, 11, 400, 65535}, {236, 18, 411, 65535},
	{237, 8, 429, 65535}, {32, 0, 0, 0}, {97, 0, 0, 1},
	{98, 3, 437, 65535}, {99, 4, 440, 65535}, {100, 2, 444, 65535},
	{102, 0, 0, 23}, {103, 2, 446, 65535}, {105, 0, 0, 34},
	{106, 0, 0, 35}, {107, 1, 448, 65535}, {108, 3, 449, 65535},
	{109, 1, 452, 65535}, {110, 4, 453, 46}, {112, 0, 0, 53},
	{114, 4, 457, 65535}, {115, 2, 461, 65535}, {116, 1, 463, 65535},
	{117, 2, 464, 74}, {118, 3, 466, 104}, {122, 2, 469, 65535},
	{97, 6, 471, 65535}, {101, 3, 477, 65535}, {105, 3, 480, 65535},
	{108, 2, 483, 65535}, {111, 2, 485, 65535}, {114, 1, 487, 65535},
	{121, 2, 488, 139}, {97, 3, 490, 65535}, {101, 1, 493, 65535},
	{104, 2, 494, 65535}, {105, 4, 496, 65535}, {108, 0, 0, 163},
	{111, 5, 500, 65535}, {114, 1, 505, 65535}, {117, 3, 506, 65535},
	{121, 0, 0, 206}, {97, 2, 509, 207}, {101, 6, 511, 239},
	{105, 6, 517, 254}, {108, 0, 0, 266}, {111, 6, 523, 65535},
	{114, 1, 529, 65535}, {122, 1, 530, 65535}, {45, 0, 0, 284},
	{100, 1, 531, 285}, {109, 2, 532, 65535}, {110, 4, 534, 65535},
	{114, 2, 538, 65535}, {115, 0, 0, 313}, {116, 1, 540, 314},
	{118, 0, 0, 328}, {120, 2, 541, 65535}, {97, 0, 0, 333},
	{101, 1, 543, 65535}, {105, 2, 544, 65535}, {111, 4, 546, 65535},
	{114, 2, 550, 65535}, {117, 3, 552, 65535}, {97, 1, 555, 65535},
	{101, 7, 556, 65535}, {105, 0, 0, 388}, {114, 1, 563, 65535},
	{117, 2, 564, 65535}, {97, 3, 566, 65535}, {100, 0, 0, 402},
	{101, 3, 569, 65535}, {105, 3, 572, 65535}, {108, 0, 0, 411},
	{100, 3, 575, 412}, {108, 2, 578, 65535}, {109, 2, 580, 65535},
	{110, 5, 582, 65535}, {114, 0, 0, 441}, {115, 3, 587, 65535},
	{122, 0, 0, 448}, {97, 3, 590, 65535}, {101, 1, 593, 65535},
	{110, 0, 0, 454}, {111, 2, 594, 65535}, {117, 2, 596, 65535},
	{97, 4, 598, 65535}, {101, 2, 602, 65535}, {105, 6, 604, 65535},
	{108, 3, 610, 65535}, {111, 3, 613, 65535}, {114, 0, 0, 500},
	{117, 3, 616, 65535}, {97, 8, 619, 507}, {101, 7, 627, 65535},
	{105, 7, 634, 65535}, {108, 0, 0, 563}, {111, 3, 641, 65535},
	{117, 3, 644, 65535}, {97, 5, 647, 65535}, {101, 4, 652, 65535},
	{105, 2, 656, 65535}, {111, 2, 658, 65535}, {117, 0, 0, 614},
	{97, 6, 660, 65535}, {101, 1, 666, 65535}, {103, 3, 667, 65535},
	{111, 5, 670, 635}, {115, 0, 0, 644}, {117, 1, 675, 65535},
	{121, 2, 676, 65535}, {98, 0, 0, 657}, {99, 0, 0, 658},
	{100, 2, 678, 65535}, {108, 2, 680, 65535}, {109, 0, 0, 665},
	{110, 2, 682, 65535}, {111, 0, 0, 672}, {112, 4, 684, 65535},
	{114, 4, 688, 65535}, {115, 4, 692, 65535}, {116, 2, 696, 65535},
	{117, 0, 0, 694}, {118, 1, 698, 65535}, {122, 2, 699, 65535},
	{97, 5, 701, 65535}, {98, 0, 0, 724}, {100, 0, 0, 725},
	{101, 4, 706, 65535}, {103, 0, 0, 735}, {104, 2, 710, 65535},
	{105, 4, 712, 65535}, {108, 2, 716, 65535}, {111, 5, 718, 65535},
	{112, 0, 0, 769}, {114, 3, 723, 65535}, {117, 1, 726, 65535},
	{118, 0, 0, 823}, {117, 1, 727, 65535}, {101, 9, 728, 65535},
	{105, 3, 737, 65535}, {111, 2, 740, 65535}, {117, 2, 742, 65535},
	{97, 6, 744, 65535}, {99, 2, 750, 877}, {101, 6, 752, 884},
	{104, 0, 0, 903}, {105, 5, 758, 65535}, {107, 1, 763, 65535},
	{108, 2, 764, 65535}, {110, 0, 0, 923}, {111, 4, 766, 924},
	{112, 4, 770, 65535}, {116, 4, 774, 65535}, {117, 5, 778, 65535},
	{121, 0, 0, 978}, {122, 3, 783, 65535}, {97, 6, 786, 65535},
	{101, 7, 792, 65535}, {104, 2, 799, 65535}, {105, 6, 801, 1042},
	{108, 3, 807, 65535}, {111, 4, 810, 65535}, {114, 2, 814, 65535},
	{117, 2, 816, 65535}, {121, 0, 0, 1094}, {98, 1, 818, 65535},
	{100, 1, 819, 65535}, {102, 0, 0, 1102}, {105, 0, 0, 1103},
	{106, 0, 0, 1104}, {108, 1, 820, 65535}, {109, 0, 0, 1108},
	{110, 2, 821, 65535}, {112, 3, 823, 65535}, {114, 3, 826, 65535},
	{116, 0, 0, 1122}, {122, 0, 0, 1123}, {101, 2, 829, 65535},
	{105, 0, 0, 1137}, {111, 3, 831, 65535}, {117, 0, 0, 1147},
	{121, 1, 834, 65535}, {99, 0, 0, 1151}, {101, 1, 835, 65535},
	{105, 1, 836, 65535}, {111, 2, 837, 65535}, {114, 1, 839, 65535},
	{121, 1, 840, 65535}, {97, 2, 841, 65535}, {101, 0, 0, 1178},
	{104, 0, 0, 1179}, {97, 2, 843, 65535}, {100, 2, 845, 65535},
	{101, 1, 847, 65535}, {104, 0, 0, 1186}, {105, 0, 0, 1187},
	{110, 0, 0, 1188}, {114, 0, 0, 1189}, {117, 3, 848, 65535},
	{118, 1, 851, 65535}, {177, 0, 0, 1196}, {179, 0, 0, 1197},
	{180, 1, 852, 65535}, {181, 2, 853, 65535}, {183, 0, 0, 1208},
	{184, 0, 0, 1209}, {186, 2, 855, 65535}, {187, 1, 857, 65535},
	{188, 1, 858, 65535}, {128, 1, 859, 65535}, {131, 2, 860, 65535},
	{132, 1, 862, 65535}, {133, 0, 0, 1231}, {134, 1, 863, 65535},
	{176, 2, 864, 65535}, {177, 1, 866, 65535}, {178, 2, 867, 65535},
	{179, 0, 0, 1255}, {180, 1, 869, 65535}, {181, 2, 870, 65535},
	{182, 1, 872, 65535}, {183, 1, 873, 65535}, {184, 2, 874, 65535},
	{186, 2, 876, 65535}, {187, 2, 878, 65535}, {188, 2, 880, 65535},
	{189, 1, 882, 65535}, {190, 2, 883, 65535}, {191, 2, 885, 65535},
	{128, 2, 887, 65535}, {129, 2, 889, 65535}, {130, 2, 891, 65535},
	{132, 1, 893, 65535}, {143, 0, 0, 1368}, {150, 0, 0, 1369},
	{152, 0, 0, 1370}, {146, 1, 894, 65535}, {152, 0, 0, 1373},
	{153, 0, 0, 1374}, {155, 1, 895, 65535}, {156, 0, 0, 1380},
	{158, 1, 896, 65535}, {160, 0, 0, 1388}, {162, 1, 897, 65535},
	{164, 0, 0, 1397}, {166, 1, 898, 65535}, {167, 1, 899, 65535},
	{169, 1, 900, 65535}, {170, 1, 901, 65535}, {167, 2, 902, 65535},
	{168, 2, 904, 65535}, {170, 2, 906, 65535}, {174, 2, 908, 65535},
	{175, 0, 0, 1454}, {177, 2, 910, 65535}, {178, 2, 912, 65535},
	{180, 1, 914, 65535}, {181, 2, 915, 65535}, {185, 2, 917, 65535},
	{130, 0, 0, 1470}, {131, 2, 919, 65535}, {132, 2, 921, 65535},
	{133, 2, 923, 65535}, {134, 2, 925, 65535}, {136, 0, 0, 1496},
	{190, 0, 0, 1497}, {164, 9, 927, 65535}, {129, 2, 936, 65535},
	{130, 8, 938, 65535}, {131, 4, 946, 65535}, {184, 1, 950, 65535},
	{187, 0, 0, 1538}, {189, 1, 951, 65535}, {190, 1, 952, 65535},
	{191, 2, 953, 65535}, {133, 5, 955, 65535}, {134, 2, 960, 65535},
	{135, 1, 962, 65535}, {136, 2, 963, 65535}, {137, 1, 965, 65535},
	{141, 0, 0, 1574}, {142, 1, 966, 65535}, {143, 3, 967, 65535},
	{149, 0, 0, 1586}, {155, 1, 970, 65535}, {156, 2, 971, 65535},
	{159, 1, 973, 65535}, {160, 2, 974, 65535}, {170, 1, 976, 65535},
	{173, 1, 977, 65535}, {174, 0, 0, 1610}, {175, 0, 0, 1611},
	{176, 2, 978, 65535}, {183, 0, 0, 1614}, {188, 0, 0, 1615},
	{131, 0, 0, 1616}, {138, 3, 980, 65535}, {142, 2, 983, 65535},
	{143, 0, 0, 1628}, {145, 2, 985, 65535}, {146, 2, 987, 65535},
	{148, 2, 989, 65535}, {150, 2, 991, 65535}, {151, 2, 993, 65535},
	{153, 0, 0, 1653}, {155, 1, 995, 65535}, {156, 3, 996, 65535},
	{157, 1, 999, 65535}, {160, 4, 1000, 65535}, {163, 0, 0, 1673},
	{166, 0, 0, 1674}, {168, 1, 1004, 65535}, {172, 1, 1005, 65535},
	{173, 0, 0, 1679}, {181, 0, 0, 1680}, {137, 1, 1006, 65535},
	{148, 1, 1007, 65535}, {153, 2, 1008, 65535}, {168, 0, 0, 1702},
	{173, 0, 0, 1703}, {174, 0, 0, 1704}, {175, 0, 0, 1705},
	{176, 0, 0, 1706}, {177, 0, 0, 1707}, {180, 0, 0, 1708},
	{182, 0, 0, 1709}, {183, 1, 1010, 65535}, {188, 1, 1011, 65535},
	{189, 0, 0, 1718}, {191, 1, 1012, 65535}, {129, 2, 1013, 65535},
	{145, 1, 1015, 65535}, {161, 0, 0, 1728}, {166, 2, 1016, 65535},
	{167, 0, 0, 1733}, {168, 4, 1018, 65535}, {170, 0, 0, 1742},
	{173, 0, 0, 1743}, {174, 3, 1022, 65535}, {175, 3, 1025, 65535},
	{178, 1, 1028, 65535}, {180, 1, 1029, 65535}, {181, 0, 0, 1756},
	{189, 0, 0, 1757}, {128, 2, 1030, 65535}, {133, 1, 1032, 65535},
	{135, 0, 0, 1764}, {147, 1, 1033, 65535}, {150, 2, 1034, 65535},
	{151, 1, 1036, 65535}, {155, 0, 0, 1771}, {157, 1, 1037, 65535},
	{160, 1, 1038, 65535}, {161, 2, 1039, 65535}, {162, 2, 1041, 65535},
	{176, 0, 0, 1784}, {178, 1, 1043, 65535}, {182, 0, 0, 1790},
	{184, 2, 1044, 65535}, {130, 2, 1046, 65535}, {139, 0, 0, 1803},
	{147, 1, 1048, 65535}, {157, 0, 0, 1806}, {167, 2, 1049, 65535},
	{169, 1, 1051, 65535}, {172, 1, 1052, 65535}, {176, 2, 1053, 65535},
	{178, 0, 0, 1819}, {179, 2, 1055, 65535}, {182, 2, 1057, 65535},
	{130, 1, 1059, 65535}, {132, 0, 0, 1830}, {136, 1, 1060, 65535},
	{139, 1, 1061, 65535}, {150, 1, 1062, 65535}, {151, 2, 1063, 65535},
	{154, 1, 1065, 65535}, {155, 1, 1066, 65535}, {157, 0, 0, 1846},
	{158, 3, 1067, 65535}, {160, 3, 1070, 65535}, {163, 1, 1073, 65535},
	{167, 0, 0, 1859}, {170, 0, 0, 1860}, {180, 0, 0, 1861},
	{181, 0, 0, 1862}, {182, 0, 0, 1863}, {185, 0, 0, 1864},
	{130, 0, 0, 1865}, {131, 0, 0, 1866}, {134, 0, 0, 1867},
	{142, 2, 1074, 65535}, {145, 0, 0, 1871}, {149, 2, 1076, 65535},
	{151, 0, 0, 1874}, {152, 0, 0, 1875}, {103, 1, 1078, 65535},
	{114, 0, 0, 4}, {115, 2, 1079, 65535}, {99, 1, 1081, 65535},
	{101, 0, 0, 12}, {105, 0, 0, 13}, {116, 1, 1082, 65535},
	{100, 0, 0, 17}, {114, 1, 1083, 65535}, {101, 1, 1084, 65535},
	{103, 1, 1085, 65535}, {116, 1, 1086, 65535}, {97, 0, 0, 41},
	{99, 0, 0, 42}, {116, 0, 0, 43}, {110, 1, 1087, 65535},
	{97, 1, 1088, 65535}, {115, 1, 1089, 65535}, {116, 0, 0, 51},
	{122, 0, 0, 52}, {99, 0, 0, 54}, {103, 2, 1090, 65535},
	{107, 0, 0, 58}, {116, 1, 1092, 65535}, {105, 1, 1093, 65535},
	{115, 2, 1094, 65535}, {117, 1, 1096, 65535}, {115, 0, 0, 75},
	{116, 4, 1097, 65535}, {97, 0, 0, 105}, {100, 0, 0, 106},
	{105, 0, 0, 107}, {111, 0, 0, 108}, {117, 0, 0, 109},
	{103, 0, 0, 110}, {104, 0, 0, 111}, {106, 0, 0, 112},
	{110, 0, 0, 113}, {111, 0, 0, 114}, {115, 2, 1101, 65535},
	{101, 0, 0, 117}, {108, 0, 0, 118}, {115, 1, 1103, 65535},
	{106, 2, 1104, 65535}, {108, 2, 1106, 65535}, {117, 0, 0, 129},
	{97, 1, 1108, 65535}, {117, 0, 0, 132}, {100, 0, 0, 133},
	{108, 0, 0, 134}, {111, 3, 1109, 65535}, {32, 0, 0, 140},
	{108, 0, 0, 141}, {110, 1, 1112, 65535}, {112, 2, 1113, 65535},
	{116, 1, 1115, 65535}, {118, 1, 1116, 65535}, {97, 2, 1117, 65535},
	{117, 2, 1119, 65535}, {107, 0, 0, 158}, {108, 0, 0, 159},
	{109, 1, 1121, 160}, {115, 0, 0, 162}, {108, 2, 1122, 65535},
	{109, 0, 0, 166}, {110, 2, 1124, 65535}, {112, 1, 1126, 65535},
	{114, 2, 1127, 65535}, {101, 2, 1129, 65535}, {101, 0, 0, 203},
	{116, 0, 0, 204}, {118, 0, 0, 205}, {99, 0, 0, 208},
	{116, 4, 1131, 65535}, {99, 0, 0, 240}, {107, 0, 0, 241},
	{108, 0, 0, 242}, {112, 0, 0, 243}, {114, 2, 1135, 65535},
	{115, 2, 1137, 65535}, {97, 1, 1139, 65535}, {100, 0, 0, 257},
	{108, 0, 0, 258}, {112, 0, 0, 259}, {114, 2, 1140, 65535},
	{116, 0, 0, 265}, {99, 3, 1142, 65535}, {105, 0, 0, 274},
	{107, 1, 1145, 65535}, {111, 0, 0, 277}, {115, 0, 0, 278},
	{119, 0, 0, 279}, {111, 1, 1146, 65535}, {105, 2, 1147, 65535},
	{105, 4, 1149, 65535}, {97, 0, 0, 301}, {110, 1, 1153, 65535},
	{99, 0, 0, 304}, {100, 0, 0, 305}, {108, 0, 0, 306},
	{116, 1, 1154, 65535}, {102, 0, 0, 309}, {115, 1, 1155, 65535},
	{105, 3, 1156, 65535}, {99, 0, 0, 329}, {116, 2, 1159, 65535},
	{99, 1, 1161, 65535}, {108, 0, 0, 339}, {114, 2, 1162, 65535},
	{108, 0, 0, 343}, {110, 1, 1164, 65535}, {114, 3, 1165, 65535},
	{116, 2, 1168, 353}, {105, 0, 0, 368}, {111, 0, 0, 369},
	{101, 0, 0, 370}, {108, 1, 1170, 65535}, {114, 0, 0, 374},
	{122, 1, 1171, 65535}, {97, 0, 0, 377}, {110, 0, 0, 378},
	{112, 1, 1172, 65535}, {114, 0, 0, 381}, {115, 2, 1173, 65535},
	{116, 1, 1175, 65535}, {119, 0, 0, 387}, {97, 2, 1176, 65535},
	{105, 0, 0, 394}, {110, 1, 1178, 65535}, {98, 0, 0, 398},
	{108, 0, 0, 399}, {115, 2, 1179, 65535}, {97, 1, 1181, 65535},
	{108, 0, 0, 406}, {114, 0, 0, 407}, {103, 0, 0, 408},
	{112, 0, 0, 409}, {118, 0, 0, 410}, {32, 3, 1182, 65535},
	{101, 1, 1185, 65535}, {105, 0, 0, 423}, {101, 0, 0, 424},
	{108, 1, 1186, 65535}, {97, 1, 1187, 65535}, {109, 0, 0, 431},
	{100, 2, 1188, 65535}, {103, 1, 1190, 65535}, {108, 0, 0, 436},
	{116, 2, 1191, 65535}, {118, 1, 1193, 65535}, {98, 0, 0, 442},
	{105, 1, 1194, 443}, {115, 2, 1195, 65535}, {97, 0, 0, 449},
	{104, 0, 0, 450}, {122, 0, 0, 451}, {122, 2, 1197, 65535},
	{114, 1, 1199, 65535}, {117, 1, 1200, 65535}, {100, 0, 0, 460},
	{108, 1, 1201, 65535}, {108, 0, 0, 465}, {112, 0, 0, 466},
	{116, 2, 1202, 65535}, {121, 2, 1204, 65535}, {108, 2, 1206, 65535},
	{121, 2, 1208, 65535}, {97, 0, 0, 482}, {99, 0, 0, 483},
	{101, 0, 0, 484}, {108, 0, 0, 485}, {114, 0, 0, 486},
	{118, 0, 0, 487}, {105, 0, 0, 488}, {106, 0, 0, 489},
	{117, 0, 0, 490}, {110, 2, 1210, 65535}, {112, 2, 1212, 496},
	{122, 0, 0, 499}, {108, 0, 0, 501}, {114, 1, 1214, 65535},
	{118, 1, 1215, 65535}, {97, 2, 1216, 65535}, {98, 0, 0, 510},
	{100, 0, 0, 511}, {101, 0, 0, 512}, {104, 0, 0, 513},
	{110, 2, 1218, 65535}, {112, 1, 1220, 521}, {115, 1, 1221, 65535},
	{97, 0, 0, 526}, {103, 2, 1222, 65535}, {104, 0, 0, 530},
	{105, 0, 0, 531}, {110, 2, 1224, 65535}, {116, 0, 0, 537},
	{121, 0, 0, 538}, {99, 2, 1226, 65535}, {101, 2, 1228, 65535},
	{103, 0, 0, 551}, {109, 0, 0, 552}, {110, 3, 1230, 65535},
	{115, 1, 1233, 65535}, {122, 0, 0, 562}, {97, 1, 1234, 65535},
	{99, 1, 1235, 65535}, {110, 1, 1236, 65535}, {103, 0, 0, 572},
	{110, 0, 0, 573}, {111, 0, 0, 574}, {32, 2, 1237, 65535},
	{103, 0, 0, 577}, {105, 0, 0, 578}, {110, 2, 1239, 65535},
	{114, 2, 1241, 65535}, {100, 1, 1243, 65535}, {103, 1, 1244, 65535},
	{114, 0, 0, 601}, {116, 0, 0, 602}, {101, 0, 0, 603},
	{115, 3, 1245, 65535}, {100, 1, 1248, 65535}, {116, 1, 1249, 65535},
	{99, 0, 0, 615}, {100, 2, 1250, 65535}, {103, 0, 0, 618},
	{112, 0, 0, 619}, {115, 0, 0, 620}, {122, 2, 1252, 65535},
	{119, 1, 1254, 65535}, {97, 1, 1255, 65535}, {111, 0, 0, 631},
	{117, 1, 1256, 65535}, {103, 0, 0, 636}, {105, 0, 0, 637},
	{107, 0, 0, 638}, {109, 2, 1257, 65535}, {118, 1, 1259, 65535},
	{109, 4, 1260, 65535}, {99, 0, 0, 655}, {101, 0, 0, 656},
	{107, 0, 0, 659}, {110, 0, 0, 660}, {100, 1, 1264, 65535},
	{101, 0, 0, 664}, {100, 1, 1265, 65535}, {108, 0, 0, 671},
	{100, 0, 0, 673}, {105, 0, 0, 674}, {112, 0, 0, 675},
	{117, 1, 1266, 65535}, {100, 0, 0, 678}, {105, 2, 1267, 65535},
	{116, 1, 1269, 685}, {121, 0, 0, 687}, {97, 0, 0, 688},
	{111, 0, 0, 689}, {115, 0, 0, 690}, {116, 0, 0, 691},
	{97, 0, 0, 692}, {115, 0, 0, 693}, {101, 1, 1270, 65535},
	{101, 0, 0, 700}, {110, 1, 1271, 65535}, {103, 2, 1272, 65535},
	{105, 1, 1274, 65535}, {108, 1, 1275, 65535}, {112, 0, 0, 717},
	{114, 3, 1276, 718}, {108, 0, 0, 726}, {110, 0, 0, 727},
	{114, 4, 1279, 65535}, {119, 0, 0, 734}, {111, 2, 1283, 65535},
	{117, 0, 0, 746}, {99, 1, 1285, 65535}, {101, 0, 0, 749},
	{115, 0, 0, 750}, {116, 0, 0, 751}, {97, 2, 1286, 65535},
	{110, 0, 0, 754}, {99, 0, 0, 755}, {100, 4, 1288, 65535},
	{112, 1, 1292, 65535}, {114, 0, 0, 765}, {115, 1, 1293, 65535},
	{97, 0, 0, 770}, {101, 2, 1294, 65535}, {111, 2, 1296, 65535},
	{98, 4, 1298, 65535}, {101, 1, 1302, 65535}, {99, 2, 1303, 65535},
	{100, 1, 1305, 65535}, {102, 0, 0, 840}, {108, 2, 1306, 65535},
	{112, 0, 0, 843}, {115, 3, 1308, 65535}, {116, 0, 0, 850},
	{118, 0, 0, 851}, {122, 0, 0, 852}, {97, 0, 0, 853},
	{103, 0, 0, 854}, {110, 0, 0, 855}, {99, 0, 0, 856},
	{118, 0, 0, 857}, {98, 1, 1311, 65535}, {99, 1, 1312, 65535},
	{106, 0, 0, 867}, {109, 2, 1313, 65535}, {110, 2, 1315, 65535},
	{118, 0, 0, 873}, {121, 2, 1317, 65535}, {122, 0, 0, 876},
	{104, 2, 1319, 65535}, {114, 0, 0, 883}, {99, 3, 1321, 65535},
	{105, 1, 1324, 65535}, {107, 3, 1325, 65535}, {110, 0, 0, 899},
	{114, 2, 1328, 65535}, {122, 0, 0, 902}, {100, 2, 1330, 65535},
	{103, 0, 0, 906}, {115, 0, 0, 907}, {116, 3, 1332, 65535},
	{118, 1, 1335, 65535}, {114, 2, 1336, 65535}, {101, 0, 0, 919},
	{111, 2, 1338, 65535}, {109, 1, 1340, 65535}, {110, 0, 0, 927},
	{116, 0, 0, 928}, {117, 3, 1341, 65535}, {97, 0, 0, 934},
	{105, 0, 0, 935}, {111, 0, 0, 936}, {114, 2, 1344, 65535},
	{97, 2, 1346, 65535}, {105, 3, 1348, 65535}, {111, 0, 0, 947},
	{114, 3, 1351, 65535}, {98, 4, 1354, 65535}, {104, 0, 0, 967},
	{106, 1, 1358, 65535}, {109, 3, 1359, 65535}, {114, 3, 1362, 65535},
	{97, 2, 1365, 65535}, {101, 1, 1367, 65535}, {111, 0, 0, 983},
	{97, 0, 0, 984}, {99, 0, 0, 985}, {103, 5, 1368, 986},
	{110, 1, 1373, 65535}, {114, 0, 0, 1001}, {117, 0, 0, 1002},
	{97, 0, 0, 1003}, {107, 2, 1374, 65535}, {108, 2, 1376, 1008},
	{109, 3, 1378, 65535}, {114, 0, 0, 1021}, {115, 1, 1381, 65535},
	{120, 1, 1382, 65535}, {101, 1, 1383, 1036}, {111, 0, 0, 1041},
	{100, 1, 1384, 65535}, {101, 0, 0, 1045}, {105, 0, 0, 1046},
	{109, 0, 0, 1047}, {115, 0, 0, 1048}, {116, 6, 1385, 65535},
	{59, 0, 0, 1062}, {100, 0, 0, 1063}, {117, 1, 1391, 65535},
	{32, 0, 0, 1066}, {105, 0, 0, 1067}, {109, 2, 1392, 1068},
	{112, 1, 1394, 65535}, {97, 2, 1395, 65535}, {101, 2, 1397, 65535},
	{32, 0, 0, 1091}, {110, 1, 1399, 65535}, {101, 1, 1400, 65535},
	{103, 1, 1401, 65535}, {116, 1, 1402, 65535}, {100, 1, 1403, 65535},
	{116, 1, 1404, 65535}, {100, 0, 0, 1114}, {112, 0, 0, 1115},
	{114, 0, 0, 1116}, {104, 0, 0, 1117}, {105, 0, 0, 1118},
	{108, 1, 1405, 1119}, {105, 0, 0, 1124}, {114, 6, 1406, 65535},
	{108, 3, 1412, 1138}, {110, 0, 0, 1145}, {114, 0, 0, 1146},
	{100, 1, 1415, 65535}, {98, 4, 1416, 1152}, {114, 1, 1420, 65535},
	{111, 0, 0, 1160}, {114, 2, 1421, 65535}, {105, 1, 1423, 65535},
	{100, 1, 1424, 65535}, {121, 1, 1425, 65535}, {122, 1, 1426, 65535},
	{106, 0, 0, 1180}, {107, 0, 0, 1181}, {106, 0, 0, 1182},
	{114, 0, 0, 1183}, {105, 1, 1427, 65535}, {103, 0, 0, 1190},
	{108, 0, 0, 1191}, {115, 0, 0, 1192}, {101, 1, 1428, 65535},
	{206, 2, 1429, 65535}, {206, 1, 1431, 65535}, {207, 3, 1432, 65535},
	{206, 2, 1435, 65535}, {207, 0, 0, 1212}, {206, 1, 1437, 65535},
	{206, 1, 1438, 65535}, {206, 2, 1439, 65535}, {206, 1, 1441, 65535},
	{207, 2, 1442, 65535}, {206, 3, 1444, 65535}, {207, 2, 1447, 65535},
	{208, 4, 1449, 65535}, {209, 0, 0, 1248}, {209, 1, 1453, 65535},
	{208, 1, 1454, 65535}, {209, 2, 1455, 65535}, {208, 2, 1457, 65535},
	{208, 0, 0, 1264}, {209, 0, 0, 1265}, {209, 1, 1459, 65535},
	{208, 2, 1460, 65535}, {208, 2, 1462, 65535}, {209, 0, 0, 1276},
	{208, 3, 1464, 65535}, {209, 3, 1467, 65535}, {208, 1, 1470, 65535},
	{209, 0, 0, 1295}, {208, 2, 1471, 65535}, {209, 1, 1473, 65535},
	{208, 2, 1474, 65535}, {208, 3, 1476, 65535}, {209, 1, 1479, 65535},
	{208, 3, 1480, 65535}, {209, 3, 1483, 65535}, {208, 3, 1486, 65535},
	{209, 0, 0, 1343}, {208, 3, 1489, 65535}, {209, 2, 1492, 65535},
	{208, 3, 1494, 65535}, {209, 0, 0, 1364}, {208, 1, 1497, 65535},
	{215, 2, 1498, 65535}, {215, 2, 1500, 65535}, {215, 7, 1502, 65535},
	{215, 5, 1509, 65535}, {215, 1, 1514, 65535}, {215, 2, 1515, 65535},
	{215, 2, 1517, 65535}, {215, 5, 1519, 65535}, {216, 2, 1524, 65535},
	{217, 1, 1526, 65535}, {216, 2, 1527, 65535}, {217, 2, 1529, 65535},
	{216, 4, 1531, 65535}, {217, 0, 0, 1450}, {216, 0, 0, 1451},
	{217, 1, 1535, 65535}, {216, 0, 0, 1455}, {217, 2, 1536, 65535},
	{216, 0, 0, 1459}, {217, 0, 0, 1460}, {217, 2, 1538, 65535},
	{216, 0, 0, 1463}, {217, 2, 1540, 65535}, {216, 0, 0, 1467},
	{217, 1, 1542, 65535}, {216, 2, 1543, 65535}, {217, 1, 1545, 65535},
	{216, 0, 0, 1477}, {217, 2, 1546, 65535}, {216, 3, 1548, 65535},
	{217, 3, 1551, 65535}, {216, 2, 1554, 65535}, {217, 1, 1556, 65535},
	{133, 1, 1557, 65535}, {159, 0, 0, 1501}, {164, 0, 0, 1502},
	{166, 0, 0, 1503}, {170, 1, 1558, 65535}, {178, 0, 0, 1508},
	{181, 0, 0, 1509}, {182, 0, 0, 1510}, {184, 1, 1559, 65535},
	{130, 0, 0, 1513}, {138, 1, 1560, 65535}, {162, 1, 1561, 65535},
	{171, 1, 1562, 65535}, {173, 1, 1563, 65535}, {181, 0, 0, 1522},
	{184, 0, 0, 1523}, {187, 0, 0, 1524}, {189, 0, 0, 1525},
	{191, 1, 1564, 65535}, {136, 0, 0, 1528}, {154, 0, 0, 1529},
	{169, 1, 1565, 65535}, {170, 1, 1566, 65535}, {187, 1, 1567, 65535},
	{156, 2, 1568, 65535}, {134, 1, 1570, 65535}, {161, 0, 0, 1543},
	{174, 0, 0, 1544}, {131, 0, 0, 1545}, {167, 1, 1571, 65535},
	{168, 0, 0, 1548}, {172, 1, 1572, 65535}, {179, 1, 1573, 65535},
	{133, 1, 1574, 65535}, {153, 1, 1575, 65535}, {186, 4, 1576, 65535},
	{134, 2, 1580, 65535}, {138, 3, 1582, 65535}, {175, 2, 1585, 65535},
	{159, 1, 1587, 65535}, {145, 3, 1588, 65535}, {150, 0, 0, 1584},
	{183, 0, 0, 1585}, {190, 3, 1591, 1587}, {150, 2, 1594, 65535},
	{176, 0, 0, 1594}, {183, 1, 1596, 65535}, {177, 3, 1597, 65535},
	{180, 0, 0, 1600}, {146, 2, 1600, 65535}, {151, 1, 1602, 65535},
	{136, 0, 0, 1612}, {142, 0, 0, 1613}, {132, 0, 0, 1617},
	{149, 1, 1603, 65535}, {165, 2, 1604, 65535}, {136, 1, 1606, 65535},
	{178, 1, 1607, 65535}, {132, 1, 1608, 1629}, {152, 0, 0, 1631},
	{174, 0, 0, 1632}, {176, 2, 1609, 65535}, {157, 0, 0, 1636},
	{182, 0, 0, 1637}, {135, 3, 1611, 1638}, {176, 2, 1614, 65535},
	{165, 2, 1616, 65535}, {182, 0, 0, 1652}, {180, 1, 1618, 65535},
	{128, 2, 1619, 65535}, {159, 1, 1621, 1663}, {172, 0, 0, 1665},
	{165, 1, 1622, 65535}, {135, 2, 1623, 65535}, {143, 0, 0, 1670},
	{161, 0, 0, 1671}, {184, 0, 0, 1672}, {153, 2, 1625, 65535},
	{132, 1, 1627, 1677}, {136, 5, 1628, 65535}, {181, 2, 1633, 65535},
	{186, 2, 1635, 65535}, {188, 0, 0, 1701}, {168, 2, 1637, 65535},
	{150, 2, 1639, 65535}, {187, 1, 1641, 65535}, {148, 1, 1642, 65535},
	{175, 0, 0, 1725}, {151, 2, 1643, 65535}, {129, 2, 1645, 65535},
	{139, 1, 1647, 65535}, {128, 0, 0, 1734}, {152, 3, 1648, 65535},
	{177, 0, 0, 1739}, {179, 1, 1651, 1740}, {176, 2, 1652, 65535},
	{184, 0, 0, 1746}, {191, 0, 0, 1747}, {145, 0, 0, 1748},
	{157, 0, 0, 1749}, {173, 2, 1654, 65535}, {172, 2, 1656, 65535},
	{163, 2, 1658, 65535}, {154, 2, 1660, 65535}, {163, 1, 1662, 65535},
	{141, 1, 1663, 65535}, {190, 1, 1664, 65535}, {162, 0, 0, 1767},
	{178, 0, 0, 1768}, {156, 1, 1665, 65535}, {162, 1, 1666, 1772},
	{129, 2, 1667, 1774}, {140, 2, 1669, 65535}, {181, 2, 1671, 65535},
	{145, 0, 0, 1781}, {152, 2, 1673, 65535}, {140, 1, 1675, 65535},
	{128, 1, 1676, 1791}, {176, 1, 1677, 65535}, {160, 0, 0, 1801},
	{180, 0, 0, 1802}, {177, 1, 1678, 65535}, {129, 0, 0, 1807},
	{164, 1, 1679, 65535}, {180, 1, 1680, 1810}, {184, 1, 1681, 65535},
	{156, 1, 1682, 65535}, {176, 1, 1683, 65535}, {180, 1, 1684, 65535},
	{184, 0, 0, 1823}, {128, 1, 1685, 65535}, {132, 2, 1686, 65535},
	{172, 1, 1688, 65535}, {152, 1, 1689, 65535}, {160, 1, 1690, 65535},
	{184, 2, 1691, 65535}, {133, 0, 0, 1839}, {176, 0, 0, 1840},
	{148, 1, 1693, 65535}, {144, 1, 1694, 65535}, {133, 0, 0, 1847},
	{145, 1, 1695, 65535}, {165, 0, 0, 1850}, {128, 1, 1696, 65535},
	{145, 0, 0, 1853}, {156, 2, 1697, 65535}, {188, 1, 1699, 65535},
	{152, 0, 0, 1868}, {184, 1, 1700, 65535}, {132, 0, 0, 1872},
	{180, 0, 0, 1873}, {101, 1, 1701, 65535}, {99, 0, 0, 5},
	{116, 1, 1702, 65535}, {101, 2, 1703, 65535}, {117, 1, 1705, 65535},
	{101, 1, 1706, 65535}, {110, 3, 1707, 65535}, {105, 1, 1710, 65535},
	{117, 1, 1711, 65535}, {101, 1, 1712, 44}, {104, 1, 1713, 65535},
	{112, 1, 1714, 65535}, {97, 0, 0, 55}, {111, 1, 1715, 65535},
	{105, 2, 1716, 65535}, {97, 2, 1718, 65535}, {101, 0, 0, 69},
	{117, 1, 1720, 65535}, {97, 1, 1721, 65535}, {101, 1, 1722, 65535},
	{104, 1, 1723, 65535}, {111, 1, 1724, 65535}, {114, 0, 0, 103},
	{105, 0, 0, 115}, {108, 0, 0, 116}, {99, 1, 1725, 65535},
	{103, 0, 0, 121}, {115, 0, 0, 122}, {100, 3, 1726, 123},
	{108, 0, 0, 128}, {100, 1, 1729, 130}, {100, 1, 1730, 65535},
	{106, 0, 0, 137}, {110, 0, 0, 138}, {111, 1, 1731, 65535},
	{32, 0, 0, 144}, {116, 0, 0, 145}, {101, 1, 1732, 65535},
	{105, 1, 1733, 65535}, {110, 0, 0, 152}, {112, 2, 1734, 65535},
	{32, 0, 0, 156}, {121, 0, 0, 157}, {107, 0, 0, 161},
	{108, 0, 0, 164}, {117, 0, 0, 165}, {115, 1, 1736, 65535},
	{116, 4, 1737, 65535}, {121, 1, 1741, 65535}, {112, 2, 1742, 65535},
	{114, 0, 0, 198}, {97, 1, 1744, 65535}, {100, 1, 1745, 65535},
	{97, 1, 1746, 209}, {101, 4, 1747, 220}, {111, 0, 0, 235},
	{117, 1, 1751, 65535}, {101, 1, 1752, 65535}, {110, 0, 0, 246},
	{99, 1, 1753, 65535}, {107, 0, 0, 253}, {114, 1, 1754, 65535},
	{101, 2, 1755, 65535}, {105, 1, 1757, 65535}, {105, 0, 0, 267},
	{110, 0, 0, 268}, {117, 1, 1758, 65535}, {117, 1, 1759, 65535},
	{105, 1, 1760, 65535}, {97, 0, 0, 282}, {101, 0, 0, 283},
	{99, 2, 1761, 65535}, {115, 0, 0, 288}, {116, 4, 1763, 65535},
	{122, 0, 0, 300}, {101, 1, 1767, 302}, {114, 2, 1768, 65535},
	{99, 1, 1770, 65535}, {99, 1, 1771, 65535}, {107, 1, 1772, 65535},
	{113, 1, 1773, 65535}, {101, 1, 1774, 65535}, {114, 0, 0, 332},
	{104, 1, 1775, 65535}, {109, 0, 0, 340}, {115, 1, 1776, 65535},
	{116, 1, 1777, 344}, {32, 2, 1778, 65535}, {102, 1, 1780, 65535},
	{114, 0, 0, 352}, {46, 0, 0, 354}, {111, 4, 1781, 355},
	{108, 2, 1785, 65535}, {101, 1, 1787, 65535}, {117, 1, 1788, 65535},
	{99, 0, 0, 382}, {112, 0, 0, 383}, {97, 1, 1789, 65535},
	{102, 1, 1790, 65535}, {112, 1, 1791, 65535}, {99, 1, 1792, 65535},
	{104, 0, 0, 400}, {108, 0, 0, 401}, {100, 2, 1793, 403},
	{97, 0, 0, 413}, {99, 0, 0, 414}, {100, 0, 0, 415},
	{110, 1, 1795, 65535}, {117, 1, 1796, 65535}, {103, 1, 1797, 65535},
	{101, 0, 0, 432}, {105, 0, 0, 433}, {114, 1, 1798, 65535},
	{101, 0, 0, 437}, {114, 0, 0, 438}, {101, 1, 1799, 65535},
	{32, 0, 0, 444}, {110, 0, 0, 445}, {117, 1, 1800, 65535},
	{105, 0, 0, 452}, {121, 0, 0, 453}, {110, 1, 1801, 65535},
	{114, 1, 1802, 65535}, {107, 1, 1803, 65535}, {97, 0, 0, 467},
	{101, 2, 1804, 65535}, {105, 0, 0, 473}, {110, 0, 0, 474},
	{105, 1, 1806, 65535}, {116, 0, 0, 477}, {32, 2, 1807, 65535},
	{119, 1, 1809, 65535}, {116, 1, 1810, 65535}, {117, 0, 0, 495},
	{112, 0, 0, 497}, {116, 0, 0, 498}, {122, 2, 1811, 65535},
	{97, 1, 1813, 504}, {100, 0, 0, 508}, {116, 0, 0, 509},
	{103, 3, 1814, 514}, {107, 0, 0, 520}, {115, 0, 0, 522},
	{116, 1, 1817, 65535}, {97, 0, 0, 527}, {101, 1, 1818, 65535},
	{103, 3, 1819, 65535}, {107, 0, 0, 536}, {101, 1, 1822, 65535},
	{122, 0, 0, 546}, {110, 1, 1823, 547}, {117, 0, 0, 550},
	{103, 0, 0, 553}, {104, 0, 0, 554}, {107, 2, 1824, 555},
	{97, 2, 1826, 65535}, {100, 2, 1828, 65535}, {97, 2, 1830, 65535},
	{103, 2, 1832, 65535}, {98, 0, 0, 575}, {115, 0, 0, 576},
	{99, 1, 1834, 65535}, {115, 0, 0, 582}, {99, 1, 1835, 65535},
	{107, 0, 0, 586}, {105, 4, 1836, 65535}, {106, 1, 1840, 65535},
	{32, 1, 1841, 65535}, {101, 0, 0, 606}, {116, 0, 0, 607},
	{105, 1, 1842, 65535}, {115, 2, 1843, 611}, {112, 0, 0, 616},
	{116, 0, 0, 617}, {101, 0, 0, 621}, {111, 0, 0, 622},
	{115, 2, 1845, 65535}, {121, 1, 1847, 628}, {111, 2, 1848, 65535},
	{98, 0, 0, 639}, {111, 1, 1850, 65535}, {105, 1, 1851, 65535},
	{97, 0, 0, 645}, {98, 1, 1852, 65535}, {101, 1, 1853, 65535},
	{109, 0, 0, 654}, {97, 1, 1854, 65535}, {101, 1, 1855, 65535},
	{98, 1, 1856, 65535}, {103, 1, 1857, 65535}, {106, 0, 0, 684},
	{115, 0, 0, 686}, {114, 2, 1858, 65535}, {97, 2, 1860, 65535},
	{101, 2, 1862, 703}, {105, 1, 1864, 65535}, {118, 2, 1865, 65535},
	{97, 2, 1867, 65535}, {97, 0, 0, 719}, {111, 1, 1869, 65535},
	{117, 2, 1870, 65535}, {101, 0, 0, 728}, {105, 1, 1872, 65535},
	{109, 0, 0, 731}, {115, 2, 1873, 65535}, {110, 0, 0, 736},
	{116, 1, 1875, 65535}, {116, 1, 1876, 65535}, {97, 0, 0, 752},
	{99, 0, 0, 753}, {110, 0, 0, 756}, {112, 0, 0, 757},
	{115, 0, 0, 758}, {116, 2, 1877, 65535}, {105, 1, 1879, 65535},
	{116, 1, 1880, 65535}, {107, 0, 0, 771}, {115, 1, 1881, 65535},
	{113, 0, 0, 779}, {118, 0, 0, 780}, {32, 0, 0, 781},
	{98, 1, 1882, 65535}, {100, 0, 0, 785}, {108, 2, 1883, 65535},
	{108, 1, 1885, 65535}, {101, 0, 0, 826}, {111, 1, 1886, 65535},
	{97, 3, 1887, 65535}, {97, 0, 0, 841}, {101, 0, 0, 842},
	{105, 0, 0, 844}, {115, 0, 0, 845}, {117, 1, 1890, 65535},
	{114, 2, 1891, 65535}, {107, 1, 1893, 65535}, {101, 0, 0, 868},
	{109, 2, 1894, 65535}, {97, 0, 0, 871}, {111, 0, 0, 872},
	{102, 0, 0, 874}, {105, 0, 0, 875}, {108, 1, 1896, 65535},
	{114, 0, 0, 882}, {97, 0, 0, 885}, {99, 2, 1897, 65535},
	{116, 1, 1899, 65535}, {116, 1, 1900, 65535}, {99, 3, 1901, 65535},
	{115, 0, 0, 897}, {116, 0, 0, 898}, {105, 0, 0, 900},
	{119, 0, 0, 901}, {97, 0, 0, 904}, {101, 0, 0, 905},
	{101, 1, 1904, 908}, {105, 1, 1905, 65535}, {111, 0, 0, 912},
	{117, 2, 1906, 913}, {101, 1, 1908, 65535}, {105, 0, 0, 918},
	{118, 0, 0, 920}, {119, 1, 1909, 65535}, {109, 1, 1910, 65535},
	{104, 0, 0, 929}, {114, 1, 1911, 65535}, {115, 0, 0, 933},
	{97, 2, 1912, 65535}, {111, 0, 0, 939}, {110, 1, 1914, 65535},
	{114, 0, 0, 942}, {99, 1, 1915, 65535}, {107, 0, 0, 945},
	{116, 0, 0, 946}, {97, 2, 1916, 65535}, {101, 0, 0, 952},
	{111, 1, 1918, 65535}, {45, 0, 0, 955}, {104, 1, 1919, 65535},
	{106, 2, 1920, 65535}, {116, 1, 1922, 65535}, {101, 1, 1923, 65535},
	{97, 1, 1924, 65535}, {98, 1, 1925, 65535}, {109, 0, 0, 974},
	{97, 0, 0, 975}, {115, 0, 0, 976}, {116, 0, 0, 977},
	{109, 0, 0, 979}, {118, 0, 0, 980}, {114, 1, 1926, 65535},
	{103, 2, 1927, 65535}, {105, 0, 0, 994}, {115, 0, 0, 995},
	{117, 0, 0, 996}, {121, 0, 0, 997}, {103, 1, 1929, 65535},
	{105, 0, 0, 1004}, {115, 1, 1930, 1005}, {101, 2, 1931, 65535},
	{106, 0, 0, 1014}, {97, 2, 1933, 1015}, {105, 0, 0, 1019},
	{121, 0, 0, 1020}, {116, 2, 1935, 65535}, {116, 5, 1937, 1025},
	{109, 2, 1942, 65535}, {110, 1, 1944, 65535}, {101, 0, 0, 1049},
	{108, 2, 1945, 65535}, {111, 1, 1947, 65535}, {114, 1, 1948, 65535},
	{116, 0, 0, 1057}, {117, 1, 1949, 65535}, {109, 1, 1950, 65535},
	{32, 0, 0, 1069}, {101, 0, 0, 1070}, {105, 2, 1951, 65535},
	{100, 1, 1953, 65535}, {110, 2, 1954, 65535}, {102, 0, 0, 1089},
	{115, 0, 0, 1090}, {110, 1, 1956, 65535}, {114, 1, 1957, 65535},
	{105, 1, 1958, 65535}, {105, 1, 1959, 65535}, {101, 1, 1960, 65535},
	{101, 1, 1961, 65535}, {32, 2, 1962, 65535}, {102, 1, 1964, 65535},
	{108, 0, 0, 1128}, {111, 1, 1965, 65535}, {115, 1, 1966, 65535},
	{116, 1, 1967, 65535}, {119, 0, 0, 1136}, {97, 0, 0, 1139},
	{108, 2, 1968, 65535}, {117, 1, 1970, 65535}, {97, 2, 1971, 65535},
	{32, 0, 0, 1153}, {97, 0, 0, 1154}, {108, 0, 0, 1155},
	{115, 1, 1973, 65535}, {101, 1, 1974, 1158}, {100, 3, 1975, 65535},
	{116, 2, 1978, 65535}, {116, 2, 1980, 65535}, {97, 2, 1982, 65535},
	{105, 1, 1984, 65535}, {97, 2, 1985, 65535}, {116, 2, 1987, 65535},
	{114, 1, 1989, 65535}, {183, 1, 1990, 65535}, {185, 0, 0, 1200},
	{189, 2, 1991, 65535}, {128, 0, 0, 1205}, {132, 0, 0, 1206},
	{134, 0, 0, 1207}, {177, 0, 0, 1210}, {181, 0, 0, 1211},
	{181, 1, 1993, 65535}, {181, 1, 1994, 65535}, {181, 0, 0, 1218},
	{183, 0, 0, 1219}, {181, 1, 1995, 65535}, {132, 0, 0, 1222},
	{133, 1, 1996, 65535}, {181, 2, 1997, 65535}, {185, 0, 0, 1229},
	{191, 0, 0, 1230}, {133, 0, 0, 1232}, {137, 1, 1999, 65535},
	{178, 1, 2000, 65535}, {179, 1, 2001, 65535}, {180, 1, 2002, 65535},
	{189, 1, 2003, 65535}, {128, 1, 2004, 65535}, {184, 1, 2005, 65535},
	{128, 0, 0, 1253}, {139, 0, 0, 1254}, {176, 1, 2006, 65535},
	{182, 0, 0, 1263}, {131, 1, 2007, 65535}, {176, 1, 2008, 65535},
	{188, 0, 0, 1270}, {180, 0, 0, 1271}, {183, 2, 2009, 65535},
	{176, 1, 2011, 65535}, {187, 1, 2012, 65535}, {190, 2, 2013, 65535},
	{128, 0, 0, 1289}, {150, 0, 0, 1290}, {153, 0, 0, 1291},
	{184, 2, 2015, 65535}, {181, 1, 2017, 65535}, {190, 0, 0, 1298},
	{150, 1, 2018, 65535}, {176, 2, 2019, 65535}, {190, 1, 2021, 65535},
	{177, 2, 2022, 65535}, {189, 0, 0, 1312}, {191, 2, 2024, 65535},
	{128, 1, 2026, 65535}, {181, 1, 2027, 65535}, {184, 0, 0, 1323},
	{190, 2, 2028, 65535}, {128, 1, 2030, 65535}, {131, 1, 2031, 65535},
	{150, 1, 2032, 65535}, {176, 0, 0, 1339}, {181, 1, 2033, 65535},
	{190, 0, 0, 1342}, {176, 1, 2034, 65535}, {178, 0, 0, 1346},
	{187, 2, 2035, 65535}, {129, 0, 0, 1349}, {130, 2, 2037, 65535},
	{176, 1, 2039, 65535}, {181, 1, 2040, 65535}, {190, 0, 0, 1363},
	{190, 1, 2041, 65535}, {149, 0, 0, 1371}, {153, 0, 0, 1372},
	{149, 1, 2042, 65535}, {170, 1, 2043, 65535}, {144, 0, 0, 1381},
	{147, 0, 0, 1382}, {150, 0, 0, 1383}, {151, 0, 0, 1384},
	{153, 0, 0, 1385}, {161, 0, 0, 1386}, {167, 0, 0, 1387},
	{147, 1, 2044, 65535}, {149, 1, 2045, 65535}, {153, 0, 0, 1393},
	{158, 1, 2046, 65535}, {168, 0, 0, 1396}, {153, 1, 2047, 65535},
	{152, 0, 0, 1400}, {153, 0, 0, 1401}, {157, 0, 0, 1402},
	{164, 0, 0, 1403}, {144, 1, 2048, 65535}, {146, 0, 0, 1407},
	{158, 0, 0, 1408}, {167, 0, 0, 1409}, {168, 0, 0, 1410},
	{174, 1, 2049, 65535}, {175, 0, 0, 1413}, {132, 2, 2050, 65535},
	{174, 0, 0, 1436}, {177, 1, 2052, 65535}, {130, 0, 0, 1439},
	{135, 0, 0, 1440}, {167, 1, 2053, 65535}, {173, 1, 2054, 65535},
	{177, 1, 2055, 65535}, {181, 0, 0, 1449}, {132, 1, 2056, 65535},
	{130, 0, 0, 1456}, {136, 1, 2057, 65535}, {133, 0, 0, 1461},
	{134, 0, 0, 1462}, {129, 1, 2058, 65535}, {136, 0, 0, 1466},
	{134, 1, 2059, 65535}, {167, 0, 0, 1471}, {170, 0, 0, 1472},
	{132, 1, 2060, 65535}, {132, 1, 2061, 65535}, {138, 0, 0, 1480},
	{170, 2, 2062, 65535}, {181, 0, 0, 1484}, {185, 0, 0, 1485},
	{132, 0, 0, 1486}, {134, 1, 2064, 65535}, {136, 0, 0, 1489},
	{180, 1, 2065, 65535}, {181, 0, 0, 1493}, {136, 1, 2066, 65535},
	{224, 1, 2067, 65535}, {224, 2, 2068, 65535}, {224, 2, 2070, 65535},
	{229, 1, 2072, 65535}, {227, 2, 2073, 65535}, {227, 1, 2075, 65535},
	{227, 1, 2076, 65535}, {227, 1, 2077, 65535}, {227, 1, 2078, 65535},
	{227, 1, 2079, 65535}, {233, 2, 2080, 65535}, {229, 0, 0, 1539},
	{232, 0, 0, 1540}, {230, 1, 2082, 65535}, {229, 1, 2083, 65535},
	{233, 1, 2084, 65535}, {233, 1, 2085, 65535}, {229, 1, 2086, 65535},
	{231, 1, 2087, 65535}, {229, 2, 2088, 65535}, {230, 0, 0, 1560},
	{231, 0, 0, 1561}, {232, 0, 0, 1562}, {231, 0, 0, 1563},
	{233, 0, 0, 1564}, {229, 2, 2090, 65535}, {230, 0, 0, 1567},
	{231, 2, 2092, 65535}, {230, 2, 2094, 65535}, {233, 2, 2096, 65535},
	{230, 1, 2098, 65535}, {229, 1, 2099, 65535}, {231, 0, 0, 1582},
	{232, 0, 0, 1583}, {230, 0, 0, 1588}, {231, 1, 2100, 65535},
	{232, 0, 0, 1591}, {231, 0, 0, 1592}, {232, 0, 0, 1593},
	{231, 1, 2101, 65535}, {229, 0, 0, 1597}, {231, 0, 0, 1598},
	{233, 0, 0, 1599}, {228, 1, 2102, 65535}, {233, 1, 2103, 65535},
	{230, 1, 2104, 65535}, {231, 1, 2105, 65535}, {229, 1, 2106, 65535},
	{231, 0, 0, 1622}, {230, 2, 2107, 65535}, {232, 1, 2109, 65535},
	{229, 0, 0, 1630}, {230, 0, 0, 1633}, {231, 1, 2110, 65535},
	{229, 0, 0, 1639}, {230, 0, 0, 1640}, {231, 3, 2111, 65535},
	{232, 1, 2114, 65535}, {233, 0, 0, 1648}, {228, 0, 0, 1649},
	{230, 2, 2115, 65535}, {230, 1, 2117, 65535}, {229, 2, 2118, 65535},
	{231, 1, 2120, 65535}, {229, 0, 0, 1664}, {230, 1, 2121, 65535},
	{231, 0, 0, 1668}, {233, 0, 0, 1669}, {231, 0, 0, 1675},
	{233, 0, 0, 1676}, {231, 0, 0, 1678}, {228, 0, 0, 1681},
	{229, 4, 2122, 65535}, {230, 3, 2126, 65535}, {232, 0, 0, 1691},
	{233, 2, 2129, 65535}, {229, 0, 0, 1695}, {232, 0, 0, 1696},
	{228, 0, 0, 1697}, {232, 1, 2131, 65535}, {232, 2, 2132, 65535},
	{233, 1, 2134, 65535}, {229, 0, 0, 1715}, {232, 2, 2135, 65535},
	{232, 3, 2137, 65535}, {231, 1, 2140, 65535}, {228, 0, 0, 1726},
	{232, 0, 0, 1727}, {230, 0, 0, 1729}, {231, 0, 0, 1730},
	{229, 2, 2141, 65535}, {228, 1, 2143, 65535}, {232, 0, 0, 1737},
	{233, 0, 0, 1738}, {232, 0, 0, 1741}, {229, 0, 0, 1744},
	{232, 0, 0, 1745}, {231, 0, 0, 1750}, {232, 0, 0, 1751},
	{228, 0, 0, 1752}, {231, 0, 0, 1753}, {228, 0, 0, 1754},
	{231, 0, 0, 1755}, {228, 0, 0, 1758}, {232, 0, 0, 1759},
	{231, 1, 2144, 65535}, {228, 1, 2145, 65535}, {230, 1, 2146, 65535},
	{233, 1, 2147, 65535}, {229, 0, 0, 1773}, {230, 0, 0, 1775},
	{231, 0, 0, 1776}, {229, 0, 0, 1777}, {231, 0, 0, 1778},
	{230, 0, 0, 1779}, {231, 0, 0, 1780}, {229, 0, 0, 1782},
	{231, 0, 0, 1783}, {236, 2, 2148, 65535}, {236, 2, 2150, 65535},
	{236, 2, 2152, 65535}, {235, 1, 2154, 65535}, {236, 1, 2155, 65535},
	{236, 0, 0, 1811}, {236, 2, 2156, 65535}, {237, 1, 2158, 65535},
	{237, 1, 2159, 65535}, {235, 1, 2160, 65535}, {236, 1, 2161, 65535},
	{235, 0, 0, 1826}, {236, 0, 0, 1827}, {236, 1, 2162, 65535},
	{236, 1, 2163, 65535}, {235, 1, 2164, 65535}, {235, 1, 2165, 65535},
	{236, 0, 0, 1838}, {236, 2, 2166, 65535}, {235, 1, 2168, 65535},
	{236, 1, 2169, 65535}, {236, 1, 2170, 65535}, {234, 0, 0, 1854},
	{235, 0, 0, 1855}, {236, 2, 2171, 65535}, {236, 1, 2173, 65535},
	{114, 1, 2174, 65535}, {114, 1, 2175, 65535}, {112, 0, 0, 9},
	{115, 1, 2176, 65535}, {97, 1, 2177, 65535}, {115, 3, 2178, 18},
	{99, 4, 2181, 65535}, {116, 1, 2185, 65535}, {122, 0, 0, 31},
	{111, 1, 2186, 65535}, {97, 1, 2187, 65535}, {110, 0, 0, 45},
	{116, 1, 2188, 65535}, {114, 1, 2189, 65535}, {109, 1, 2190, 65535},
	{99, 1, 2191, 65535}, {107, 2, 2192, 65535}, {107, 0, 0, 67},
	{115, 0, 0, 68}, {110, 1, 2194, 65535}, {108, 1, 2195, 65535},
	{117, 1, 2196, 65535}, {111, 1, 2197, 65535}, {114, 10, 2198, 86},
	{104, 1, 2208, 65535}, {101, 2, 2209, 65535}, {116, 0, 0, 126},
	{117, 0, 0, 127}, {122, 0, 0, 131}, {116, 1, 2211, 65535},
	{110, 1, 2212, 65535}, {103, 1, 2213, 65535}, {114, 2, 2214, 65535},
	{101, 2, 2216, 65535}, {111, 0, 0, 155}, {117, 1, 2218, 65535},
	{97, 2, 2219, 65535}, {101, 0, 0, 187}, {105, 0, 0, 188},
	{114, 2, 2221, 65535}, {114, 1, 2223, 65535}, {111, 0, 0, 196},
	{115, 0, 0, 197}, {116, 2, 2224, 65535}, {105, 1, 2226, 65535},
	{32, 4, 2227, 65535}, {32, 8, 2231, 65535}, {45, 0, 0, 232},
	{100, 0, 0, 233}, {108, 0, 0, 234}, {109, 1, 2239, 236},
	{99, 1, 2240, 65535}, {114, 1, 2241, 65535}, {105, 1, 2242, 255},
	{99, 0, 0, 260}, {105, 1, 2243, 65535}, {116, 1, 2244, 65535},
	{109, 1, 2245, 65535}, {109, 1, 2246, 65535}, {116, 1, 2247, 65535},
	{97, 0, 0, 286}, {105, 0, 0, 287}, {97, 0, 0, 289},
	{101, 3, 2248, 65535}, {105, 4, 2251, 65535}, {111, 1, 2255, 65535},
	{114, 0, 0, 303}, {97, 0, 0, 307}, {121, 0, 0, 308},
	{104, 2, 2256, 65535}, {104, 1, 2258, 65535}, {101, 1, 2259, 65535},
	{117, 1, 2260, 65535}, {110, 1, 2261, 65535}, {97, 2, 2262, 334},
	{116, 1, 2264, 65535}, {101, 0, 0, 345}, {102, 0, 0, 346},
	{109, 2, 2265, 65535}, {97, 1, 2267, 65535}, {39, 0, 0, 356},
	{103, 1, 2268, 65535}, {107, 0, 0, 366}, {115, 0, 0, 367},
	{32, 2, 2269, 65535}, {116, 0, 0, 373}, {116, 2, 2271, 65535},
	{98, 1, 2273, 65535}, {103, 2, 2274, 65535}, {105, 3, 2276, 65535},
	{104, 1, 2279, 65535}, {101, 1, 2280, 65535}, {105, 0, 0, 404},
	{108, 0, 0, 405}, {116, 2, 2281, 65535}, {115, 1, 2283, 65535},
	{101, 3, 2284, 65535}, {101, 1, 2287, 65535}, {115, 1, 2288, 65535},
	{101, 1, 2289, 446}, {97, 1, 2290, 65535}, {110, 1, 2291, 65535},
	{97, 1, 2292, 65535}, {103, 1, 2293, 65535}, {114, 0, 0, 472},
	{109, 1, 2294, 65535}, {112, 0, 0, 478}, {119, 0, 0, 479},
	{111, 1, 2295, 65535}, {97, 1, 2296, 65535}, {98, 0, 0, 502},
	{102, 0, 0, 503}, {116, 1, 2297, 505}, {100, 0, 0, 515},
	{101, 0, 0, 516}, {117, 2, 2298, 65535}, {32, 3, 2300, 65535},
	{110, 1, 2303, 65535}, {100, 0, 0, 532}, {116, 2, 2304, 65535},
	{117, 0, 0, 535}, {110, 4, 2306, 65535}, {32, 2, 2310, 65535},
	{32, 2, 2312, 65535}, {107, 0, 0, 559}, {110, 0, 0, 560},
	{116, 0, 0, 561}, {32, 0, 0, 564}, {45, 0, 0, 565},
	{108, 1, 2314, 566}, {116, 0, 0, 569}, {105, 0, 0, 570},
	{117, 0, 0, 571}, {104, 1, 2315, 65535}, {97, 1, 2316, 65535},
	{97, 1, 2317, 587}, {101, 1, 2318, 593}, {111, 0, 0, 595},
	{117, 0, 0, 596}, {101, 1, 2319, 65535}, {97, 1, 2320, 65535},
	{102, 1, 2321, 65535}, {32, 0, 0, 612}, {45, 0, 0, 613},
	{32, 3, 2322, 65535}, {112, 0, 0, 627}, {32, 2, 2325, 65535},
	{105, 0, 0, 632}, {110, 1, 2327, 633}, {114, 1, 2328, 640},
	{110, 2, 2329, 65535}, {101, 1, 2331, 65535}, {114, 2, 2332, 648},
	{108, 2, 2334, 661}, {114, 4, 2336, 65535}, {108, 1, 2340, 65535},
	{105, 1, 2341, 65535}, {108, 0, 0, 695}, {115, 3, 2342, 65535},
	{99, 0, 0, 701}, {107, 0, 0, 702}, {32, 2, 2345, 65535},
	{115, 0, 0, 706}, {110, 2, 2347, 65535}, {97, 0, 0, 710},
	{105, 0, 0, 711}, {98, 1, 2349, 65535}, {118, 1, 2350, 65535},
	{108, 1, 2351, 65535}, {32, 0, 0, 722}, {116, 0, 0, 723},
	{111, 1, 2352, 65535}, {98, 0, 0, 732}, {99, 0, 0, 733},
	{111, 3, 2353, 737}, {117, 1, 2356, 65535}, {105, 1, 2357, 65535},
	{121, 0, 0, 762}, {115, 1, 2358, 763}, {101, 1, 2359, 65535},
	{115, 3, 2360, 65535}, {108, 1, 2363, 65535}, {46, 0, 0, 786},
	{105, 5, 2364, 65535}, {108, 1, 2369, 65535}, {114, 1, 2370, 65535},
	{99, 1, 2371, 65535}, {107, 2, 2372, 65535}, {122, 0, 0, 839},
	{109, 2, 2374, 846}, {105, 4, 2376, 65535}, {121, 0, 0, 864},
	{102, 1, 2380, 65535}, {97, 0, 0, 869}, {101, 0, 0, 870},
	{97, 1, 2381, 65535}, {97, 0, 0, 886}, {105, 1, 2382, 65535},
	{105, 3, 2383, 65535}, {101, 1, 2386, 892}, {101, 0, 0, 894},
	{105, 0, 0, 895}, {106, 0, 0, 896}, {32, 0, 0, 909},
	{111, 1, 2387, 910}, {110, 0, 0, 914}, {116, 0, 0, 915},
	{118, 1, 2388, 65535}, {97, 1, 2389, 921}, {97, 2, 2390, 65535},
	{99, 1, 2392, 65535}, {99, 0, 0, 937}, {107, 0, 0, 938},
	{100, 1, 2393, 940}, {104, 1, 2394, 65535}, {110, 3, 2395, 65535},
	{112, 0, 0, 951}, {110, 2, 2398, 65535}, {101, 1, 2400, 65535},
	{101, 1, 2401, 65535}, {117, 0, 0, 962}, {105, 1, 2402, 65535},
	{116, 1, 2403, 968}, {114, 1, 2404, 970}, {101, 1, 2405, 65535},
	{122, 1, 2406, 65535}, {97, 3, 2407, 65535}, {101, 2, 2410, 65535},
	{103, 1, 2412, 65535}, {116, 1, 2413, 1006}, {102, 1, 2414, 65535},
	{112, 0, 0, 1013}, {115, 0, 0, 1016}, {116, 2, 2415, 65535},
	{97, 0, 0, 1022}, {111, 1, 2417, 1023}, {32, 4, 2418, 65535},
	{101, 1, 2422, 1030}, {107, 0, 0, 1032}, {111, 1, 2423, 1033},
	{117, 0, 0, 1035}, {97, 0, 0, 1037}, {101, 2, 2424, 1038},
	{105, 1, 2426, 65535}, {101, 0, 0, 1050}, {117, 0, 0, 1051},
	{108, 1, 2427, 1052}, {101, 1, 2428, 1055}, {108, 3, 2429, 65535},
	{97, 1, 2432, 65535}, {99, 2, 2433, 1071}, {107, 0, 0, 1074},
	{117, 4, 2435, 65535}, {103, 0, 0, 1085}, {115, 1, 2439, 65535},
	{105, 1, 2440, 65535}, {115, 2, 2441, 65535}, {118, 1, 2443, 65535},
	{109, 2, 2444, 65535}, {114, 2, 2446, 65535}, {114, 2, 2448, 65535},
	{100, 0, 0, 1120}, {111, 0, 0, 1121}, {97, 1, 2450, 65535},
	{102, 1, 2451, 65535}, {99, 1, 2452, 65535}, {97, 1, 2453, 65535},
	{101, 0, 0, 1140}, {116, 0, 0, 1141}, {109, 1, 2454, 65535},
	{110, 2, 2455, 65535}, {118, 0, 0, 1150}, {105, 1, 2457, 65535},
	{32, 0, 0, 1159}, {32, 2, 2458, 65535}, {99, 0, 0, 1163},
	{115, 0, 0, 1164}, {97, 0, 0, 1165}, {101, 0, 0, 1166},
	{101, 0, 0, 1167}, {116, 0, 0, 1168}, {110, 0, 0, 1169},
	{119, 0, 0, 1170}, {110, 2, 2460, 1171}, {110, 0, 0, 1175},
	{114, 1, 2462, 1176}, {115, 0, 0, 1184}, {117, 0, 0, 1185},
	{101, 1, 2463, 65535}, {206, 1, 2464, 65535}, {206, 2, 2465, 65535},
	{207, 0, 0, 1204}, {206, 1, 2467, 65535}, {207, 2, 2468, 65535},
	{206, 1, 2470, 65535}, {206, 2, 2471, 65535}, {206, 0, 0, 1227},
	{207, 0, 0, 1228}, {207, 1, 2473, 65535}, {209, 1, 2474, 65535},
	{208, 1, 2475, 65535}, {209, 1, 2476, 65535}, {208, 2, 2477, 65535},
	{208, 1, 2479, 65535}, {208, 2, 2480, 65535}, {209, 1, 2482, 65535},
	{209, 1, 2483, 65535}, {208, 1, 2484, 65535}, {208, 3, 2485, 65535},
	{209, 0, 0, 1275}, {209, 1, 2488, 65535}, {209, 1, 2489, 65535},
	{208, 3, 2490, 65535}, {209, 0, 0, 1288}, {208, 2, 2493, 65535},
	{209, 0, 0, 1294}, {209, 2, 2495, 65535}, {209, 2, 2497, 65535},
	{208, 1, 2499, 65535}, {209, 0, 0, 1303}, {208, 2, 2500, 65535},
	{208, 1, 2502, 65535}, {209, 2, 2503, 65535}, {208, 1, 2505, 65535},
	{209, 1, 2506, 65535}, {208, 1, 2507, 65535}, {209, 1, 2508, 65535},
	{208, 4, 2509, 65535}, {209, 0, 0, 1332}, {208, 1, 2513, 65535},
	{208, 1, 2514, 65535}, {208, 1, 2515, 65535}, {208, 2, 2516, 65535},
	{208, 2, 2518, 65535}, {208, 0, 0, 1347}, {209, 0, 0, 1348},
	{208, 0, 0, 1350}, {209, 1, 2520, 65535}, {208, 1, 2521, 65535},
	{208, 4, 2522, 65535}, {209, 1, 2526, 65535}, {215, 1, 2527, 65535},
	{215, 2, 2528, 65535}, {215, 1, 2530, 65535}, {215, 2, 2531, 65535},
	{215, 1, 2533, 65535}, {215, 1, 2534, 65535}, {215, 1, 2535, 65535},
	{216, 1, 2536, 65535}, {216, 7, 2537, 65535}, {217, 6, 2544, 65535},
	{218, 1, 2550, 65535}, {216, 1, 2551, 65535}, {216, 2, 2552, 65535},
	{216, 1, 2554, 65535}, {216, 1, 2555, 65535}, {216, 2, 2556, 65535},
	{216, 1, 2558, 65535}, {217, 1, 2559, 65535}, {217, 2, 2560, 65535},
	{216, 2, 2562, 65535}, {216, 0, 0, 1481}, {217, 1, 2564, 65535},
	{216, 2, 2565, 65535}, {216, 1, 2567, 65535}, {217, 1, 2568, 65535},
	{164, 2, 2569, 65535}, {164, 0, 0, 1504}, {165, 2, 2571, 65535},
	{164, 0, 0, 1511}, {165, 0, 0, 1512}, {149, 1, 2573, 65535},
	{130, 0, 0, 1516}, {131, 0, 0, 1517}, {131, 1, 2574, 65535},
	{131, 2, 2575, 65535}, {130, 2, 2577, 65535}, {130, 1, 2579, 65535},
	{131, 2, 2580, 65535}, {161, 0, 0, 1535}, {162, 1, 2582, 65535},
	{186, 1, 2583, 65535}, {174, 1, 2584, 65535}, {150, 1, 2585, 65535},
	{148, 1, 2586, 65535}, {174, 1, 2587, 65535}, {156, 1, 2588, 65535},
	{133, 0, 0, 1558}, {164, 0, 0, 1559}, {135, 0, 0, 1565},
	{144, 0, 0, 1566}, {137, 0, 0, 1568}, {153, 0, 0, 1569},
	{160, 0, 0, 1570}, {168, 0, 0, 1571}, {161, 0, 0, 1572},
	{162, 0, 0, 1573}, {150, 1, 2589, 65535}, {184, 1, 2590, 65535},
	{137, 1, 2591, 65535}, {173, 1, 2592, 65535}, {189, 1, 2593, 65535},
	{171, 1, 2594, 65535}, {149, 2, 2595, 65535}, {168, 1, 2597, 65535},
	{136, 1, 2598, 65535}, {157, 0, 0, 1623}, {172, 0, 0, 1624},
	{188, 1, 2599, 65535}, {168, 1, 2600, 65535}, {140, 0, 0, 1641},
	{141, 0, 0, 1642}, {171, 1, 2601, 65535}, {129, 1, 2602, 65535},
	{153, 0, 0, 1650}, {156, 0, 0, 1651}, {150, 1, 2603, 65535},
	{144, 0, 0, 1659}, {190, 0, 0, 1660}, {181, 1, 2604, 65535},
	{186, 1, 2605, 65535}, {143, 0, 0, 1682}, {144, 0, 0, 1683},
	{157, 0, 0, 1684}, {164, 0, 0, 1685}, {156, 0, 0, 1686},
	{157, 1, 2606, 65535}, {172, 2, 2607, 65535}, {157, 1, 2609, 65535},
	{160, 0, 0, 1694}, {161, 1, 2610, 65535}, {153, 0, 0, 1710},
	{188, 0, 0, 1711}, {155, 1, 2611, 65535}, {175, 0, 0, 1716},
	{190, 0, 0, 1717}, {168, 0, 0, 1719}, {173, 0, 0, 1720},
	{175, 0, 0, 1721}, {179, 1, 2612, 65535}, {135, 0, 0, 1731},
	{160, 0, 0, 1732}, {186, 1, 2613, 65535}, {181, 2, 2614, 65535},
	{191, 1, 2616, 65535}, {142, 1, 2617, 65535}, {141, 1, 2618, 65535},
	{139, 0, 0, 1785}, {158, 1, 2619, 65535}, {147, 0, 0, 1792},
	{158, 0, 0, 1793}, {130, 1, 2620, 65535}, {158, 0, 0, 1800},
	{161, 1, 2621, 65535}, {178, 1, 2622, 65535}, {132, 0, 0, 1812},
	{157, 1, 2623, 65535}, {150, 1, 2624, 65535}, {143, 1, 2625, 65535},
	{143, 1, 2626, 65535}, {160, 1, 2627, 65535}, {167, 1, 2628, 65535},
	{160, 1, 2629, 65535}, {172, 1, 2630, 65535}, {161, 1, 2631, 65535},
	{149, 0, 0, 1841}, {167, 0, 0, 1842}, {172, 1, 2632, 65535},
	{132, 1, 2633, 65535}, {158, 2, 2634, 65535}, {134, 0, 0, 1856},
	{160, 1, 2636, 65535}, {167, 1, 2637, 65535}, {117, 1, 2638, 65535},
	{97, 2, 2639, 65535}, {115, 2, 2641, 65535}, {108, 1, 2643, 65535},
	{32, 0, 0, 19}, {97, 0, 0, 20}, {115, 1, 2644, 21},
	{101, 1, 2645, 24}, {105, 0, 0, 26}, {106, 0, 0, 27},
	{121, 0, 0, 28}, {117, 1, 2646, 65535}, {114, 1, 2647, 65535},
	{108, 1, 2648, 65535}, {97, 1, 2649, 65535}, {101, 1, 2650, 65535},
	{101, 1, 2651, 65535}, {108, 1, 2652, 65535}, {101, 1, 2653, 65535},
	{107, 0, 0, 66}, {116, 1, 2654, 65535}, {105, 1, 2655, 65535},
	{114, 3, 2656, 76}, {114, 4, 2659, 81}, {32, 2, 2663, 65535},
	{40, 0, 0, 89}, {42, 0, 0, 90}, {47, 2, 2665, 65535},
	{58, 0, 0, 93}, {97, 0, 0, 94}, {101, 2, 2667, 95},
	{105, 2, 2669, 98}, {107, 0, 0, 101}, {122, 0, 0, 102},
	{114, 2, 2671, 65535}, {114, 0, 0, 124}, {116, 0, 0, 125},
	{101, 2, 2673, 65535}, {105, 1, 2675, 65535}, {111, 1, 2676, 65535},
	{101, 0, 0, 150}, {105, 0, 0, 151}, {97, 0, 0, 153},
	{117, 0, 0, 154}, {108, 1, 2677, 65535}, {99, 1, 2678, 65535},
	{116, 2, 2679, 65535}, {97, 0, 0, 189}, {105, 1, 2681, 65535},
	{105, 1, 2682, 65535}, {101, 0, 0, 199}, {111, 0, 0, 200},
	{116, 2, 2683, 65535}, {97, 0, 0, 210}, {100, 3, 2685, 65535},
	{112, 1, 2688, 65535}, {119, 0, 0, 219}, {97, 2, 2689, 65535},
	{100, 1, 2691, 65535}, {109, 0, 0, 225}, {111, 1, 2692, 65535},
	{112, 0, 0, 228}, {114, 0, 0, 229}, {115, 0, 0, 230},
	{117, 0, 0, 231}, {32, 2, 2693, 65535}, {104, 1, 2695, 65535},
	{105, 4, 2696, 65535}, {111, 0, 0, 256}, {116, 1, 2700, 65535},
	{116, 1, 2701, 65535}, {101, 1, 2702, 65535}, {101, 1, 2703, 65535},
	{115, 1, 2704, 280}, {32, 0, 0, 290}, {100, 0, 0, 291},
	{117, 0, 0, 292}, {97, 0, 0, 293}, {101, 0, 0, 294},
	{110, 0, 0, 295}, {111, 0, 0, 296}, {114, 2, 2705, 297},
	{101, 0, 0, 310}, {105, 1, 2707, 65535}, {101, 1, 2708, 65535},
	{116, 1, 2709, 65535}, {101, 1, 2710, 65535}, {115, 2, 2711, 65535},
	{32, 1, 2713, 65535}, {45, 0, 0, 338}, {32, 1, 2714, 65535},
	{101, 0, 0, 347}, {111, 1, 2715, 65535}, {116, 1, 2716, 65535},
	{114, 1, 2717, 65535}, {97, 0, 0, 371}, {116, 0, 0, 372},
	{97, 0, 0, 375}, {101, 0, 0, 376}, {108, 1, 2718, 65535},
	{100, 1, 2719, 384}, {103, 0, 0, 386}, {99, 0, 0, 389},
	{101, 0, 0, 390}, {107, 0, 0, 391}, {105, 2, 2720, 65535},
	{108, 1, 2722, 65535}, {105, 1, 2723, 65535}, {121, 0, 0, 422},
	{116, 1, 2724, 65535}, {32, 0, 0, 427}, {110, 2, 2725, 65535},
	{115, 0, 0, 430}, {115, 1, 2727, 65535}, {116, 1, 2728, 65535},
	{32, 0, 0, 447}, {108, 1, 2729, 455}, {97, 1, 2730, 65535},
	{105, 1, 2731, 65535}, {111, 1, 2732, 65535}, {101, 1, 2733, 475},
	{114, 1, 2734, 65535}, {107, 1, 2735, 65535}, {101, 0, 0, 506},
	{97, 1, 2736, 65535}, {101, 0, 0, 519}, {109, 0, 0, 523},
	{114, 0, 0, 524}, {117, 0, 0, 525}, {100, 2, 2737, 65535},
	{101, 0, 0, 533}, {104, 0, 0, 534}, {99, 4, 2739, 65535},
	{115, 0, 0, 543}, {116, 0, 0, 544}, {122, 0, 0, 545},
	{107, 0, 0, 548}, {112, 0, 0, 549}, {111, 1, 2743, 65535},
	{116, 0, 0, 558}, {105, 2, 2744, 65535}, {101, 1, 2746, 65535},
	{100, 1, 2747, 65535}, {32, 4, 2748, 65535}, {110, 0, 0, 594},
	{108, 1, 2752, 65535}, {32, 1, 2753, 65535}, {105, 2, 2754, 65535},
	{97, 0, 0, 623}, {111, 0, 0, 624}, {115, 2, 2756, 65535},
	{100, 0, 0, 629}, {120, 0, 0, 630}, {32, 0, 0, 634},
	{32, 0, 0, 641}, {101, 0, 0, 642}, {121, 0, 0, 643},
	{114, 1, 2758, 646}, {32, 0, 0, 649}, {111, 1, 2759, 650},
	{97, 0, 0, 662}, {115, 0, 0, 663}, {107, 0, 0, 666},
	{115, 0, 0, 667}, {116, 0, 0, 668}, {119, 1, 2760, 65535},
	{105, 1, 2761, 65535}, {110, 1, 2762, 65535}, {97, 2, 2763, 65535},
	{101, 0, 0, 698}, {107, 0, 0, 699}, {110, 0, 0, 704},
	{117, 0, 0, 705}, {97, 1, 2765, 707}, {101, 0, 0, 709},
	{114, 1, 2766, 65535}, {114, 1, 2767, 65535}, {101, 1, 2768, 720},
	{100, 1, 2769, 65535}, {32, 1, 2770, 65535}, {103, 1, 2771, 65535},
	{115, 0, 0, 745}, {114, 1, 2772, 65535}, {116, 1, 2773, 65535},
	{101, 0, 0, 764}, {100, 1, 2774, 766}, {32, 4, 2775, 65535},
	{101, 2, 2779, 65535}, {107, 0, 0, 778}, {105, 1, 2781, 65535},
	{99, 2, 2782, 65535}, {101, 1, 2784, 808}, {107, 2, 2785, 65535},
	{115, 2, 2787, 65535}, {122, 0, 0, 822}, {101, 1, 2789, 824},
	{100, 1, 2790, 827}, {116, 4, 2791, 65535}, {99, 0, 0, 834},
	{116, 3, 2795, 65535}, {101, 1, 2798, 847}, {111, 0, 0, 849},
	{99, 1, 2799, 858}, {101, 0, 0, 860}, {107, 1, 2800, 861},
	{113, 0, 0, 863}, {114, 1, 2801, 65535}, {103, 2, 2802, 65535},
	{111, 1, 2804, 887}, {101, 0, 0, 889}, {111, 0, 0, 890},
	{117, 0, 0, 891}, {110, 0, 0, 893}, {32, 0, 0, 911},
	{101, 1, 2805, 65535}, {32, 0, 0, 922}, {105, 0, 0, 925},
	{114, 0, 0, 926}, {101, 1, 2806, 930}, {102, 0, 0, 941},
	{119, 1, 2807, 65535}, {97, 0, 0, 948}, {105, 0, 0, 949},
	{121, 0, 0, 950}, {97, 0, 0, 953}, {121, 0, 0, 954},
	{97, 1, 2808, 65535}, {99, 1, 2809, 65535}, {116, 3, 2810, 65535},
	{115, 0, 0, 969}, {105, 0, 0, 971}, {114, 1, 2813, 972},
	{111, 1, 2814, 981}, {100, 0, 0, 987}, {114, 0, 0, 988},
	{116, 0, 0, 989}, {100, 1, 2815, 990}, {116, 0, 0, 993},
	{97, 1, 2816, 65535}, {105, 0, 0, 1007}, {111, 2, 2817, 65535},
	{97, 0, 0, 1017}, {121, 0, 0, 1018}, {32, 0, 0, 1024},
	{99, 0, 0, 1026}, {105, 0, 0, 1027}, {118, 0, 0, 1028},
	{119, 0, 0, 1029}, {32, 0, 0, 1031}, {32, 0, 0, 1034},
	{110, 0, 0, 1039}, {115, 0, 0, 1040}, {110, 1, 2819, 65535},
	{111, 1, 2820, 1053}, {32, 0, 0, 1056}, {97, 0, 0, 1058},
	{101, 0, 0, 1059}, {111, 1, 2821, 1060}, {99, 1, 2822, 65535},
	{111, 0, 0, 1072}, {115, 0, 0, 1073}, {99, 4, 2823, 65535},
	{105, 0, 0, 1081}, {116, 2, 2827, 65535}, {122, 0, 0, 1084},
	{108, 1, 2829, 65535}, {115, 1, 2830, 65535}, {99, 0, 0, 1095},
	{101, 1, 2831, 65535}, {101, 2, 2832, 65535}, {97, 1, 2834, 65535},
	{111, 0, 0, 1107}, {114, 0, 0, 1109}, {116, 1, 2835, 65535},
	{116, 0, 0, 1112}, {122, 0, 0, 1113}, {115, 1, 2836, 65535},
	{102, 1, 2837, 65535}, {104, 2, 2838, 65535}, {108, 2, 2840, 65535},
	{101, 2, 2842, 1142}, {105, 0, 0, 1148}, {111, 0, 0, 1149},
	{116, 1, 2844, 65535}, {99, 0, 0, 1161}, {108, 0, 0, 1162},
	{32, 0, 0, 1172}, {108, 1, 2845, 65535}, {108, 0, 0, 1177},
	{106, 1, 2846, 65535}, {188, 1, 2847, 65535}, {183, 1, 2848, 65535},
	{191, 0, 0, 1203}, {190, 1, 2849, 65535}, {131, 0, 0, 1216},
	{132, 0, 0, 1217}, {187, 1, 2850, 65535}, {179, 0, 0, 1223},
	{189, 2, 2851, 65535}, {132, 1, 2853, 65535}, {130, 1, 2854, 65535},
	{181, 1, 2855, 65535}, {128, 1, 2856, 65535}, {189, 0, 0, 1245},
	{190, 1, 2857, 65535}, {190, 2, 2858, 65535}, {180, 0, 0, 1251},
	{191, 0, 0, 1252}, {130, 2, 2860, 65535}, {128, 1, 2862, 65535},
	{179, 1, 2863, 65535}, {178, 0, 0, 1272}, {180, 0, 0, 1273},
	{188, 0, 0, 1274}, {130, 1, 2864, 65535}, {142, 1, 2865, 65535},
	{187, 0, 0, 1282}, {189, 1, 2866, 65535}, {191, 0, 0, 1287},
	{180, 0, 0, 1292}, {189, 0, 0, 1293}, {129, 0, 0, 1296},
	{130, 0, 0, 1297}, {129, 0, 0, 1299}, {130, 0, 0, 1300},
	{183, 1, 2867, 65535}, {178, 0, 0, 1304}, {188, 1, 2868, 65535},
	{189, 1, 2869, 65535}, {138, 0, 0, 1310}, {152, 0, 0, 1311},
	{184, 1, 2870, 65535}, {131, 1, 2871, 65535}, {184, 1, 2872, 65535},
	{128, 1, 2873, 65535}, {180, 1, 2874, 65535}, {183, 0, 0, 1329},
	{187, 0, 0, 1330}, {188, 0, 0, 1331}, {181, 1, 2875, 65535},
	{177, 1, 2876, 65535}, {180, 1, 2877, 65535}, {180, 0, 0, 1340},
	{183, 0, 0, 1341}, {182, 0, 0, 1344}, {184, 0, 0, 1345},
	{128, 1, 2878, 1351}, {179, 1, 2879, 65535}, {179, 0, 0, 1357},
	{186, 0, 0, 1358}, {187, 0, 0, 1359}, {188, 2, 2880, 65535},
	{130, 1, 2882, 65535}, {170, 1, 2883, 65535}, {145, 0, 0, 1378},
	{149, 0, 0, 1379}, {155, 1, 2884, 65535}, {147, 0, 0, 1391},
	{168, 0, 0, 1392}, {149, 1, 2885, 65535}, {156, 1, 2886, 65535},
	{168, 1, 2887, 65535}, {177, 2, 2888, 65535}, {167, 0, 0, 1414},
	{170, 1, 2890, 65535}, {172, 0, 0, 1417}, {174, 0, 0, 1418},
	{177, 0, 0, 1419}, {181, 2, 2891, 65535}, {185, 2, 2893, 65535},
	{130, 0, 0, 1425}, {131, 2, 2895, 65535}, {132, 0, 0, 1428},
	{133, 2, 2897, 65535}, {134, 0, 0, 1434}, {136, 0, 0, 1435},
	{134, 1, 2899, 65535}, {177, 1, 2900, 65535}, {175, 0, 0, 1445},
	{177, 0, 0, 1446}, {172, 1, 2901, 65535}, {167, 1, 2902, 65535},
	{170, 0, 0, 1457}, {178, 0, 0, 1458}, {173, 2, 2903, 65535},
	{136, 1, 2905, 65535}, {133, 1, 2906, 65535}, {138, 0, 0, 1476},
	{167, 0, 0, 1478}, {170, 0, 0, 1479}, {134, 1, 2907, 1482},
	{168, 0, 0, 1487}, {170, 0, 0, 1488}, {177, 2, 2908, 1490},
	{138, 1, 2910, 65535}, {130, 0, 0, 1499}, {150, 0, 0, 1500},
	{131, 0, 0, 1505}, {141, 1, 2911, 65535}, {143, 1, 2912, 65535},
	{134, 1, 2913, 65535}, {163, 0, 0, 1520}, {188, 0, 0, 1521},
	{164, 0, 0, 1526}, {176, 0, 0, 1527}, {164, 1, 2914, 65535},
	{179, 1, 2915, 65535}, {188, 0, 0, 1534}, {152, 1, 2916, 1536},
	{144, 1, 2917, 1541}, {185, 1, 2918, 1546}, {139, 1, 2919, 1549},
	{174, 2, 2920, 65535}, {185, 1, 2922, 1553}, {159, 2, 2923, 1555},
	{135, 2, 2925, 1575}, {131, 1, 2927, 1579}, {135, 1, 2928, 1589},
	{134, 1, 2929, 1595}, {147, 2, 2930, 1601}, {148, 2, 2932, 1605},
	{176, 0, 0, 1608}, {184, 0, 0, 1609}, {191, 2, 2934, 65535},
	{138, 1, 2936, 1620}, {137, 3, 2937, 65535}, {191, 1, 2940, 1634},
	{160, 2, 2941, 65535}, {158, 1, 2943, 1646}, {176, 1, 2944, 1654},
	{130, 1, 2945, 65535}, {144, 1, 2946, 1666}, {131, 1, 2947, 1687},
	{138, 0, 0, 1689}, {161, 0, 0, 1690}, {162, 1, 2948, 1692},
	{140, 2, 2949, 65535}, {134, 2, 2951, 1712}, {187, 3, 2953, 65535},
	{139, 2, 2956, 65535}, {144, 0, 0, 1760}, {161, 0, 0, 1761},
	{161, 2, 2958, 65535}, {165, 1, 2960, 1765}, {181, 2, 2961, 65535},
	{172, 3, 2963, 65535}, {172, 3, 2966, 1794}, {157, 1, 2969, 1804},
	{180, 1, 2970, 1808}, {152, 1, 2971, 1813}, {137, 1, 2972, 65535},
	{172, 1, 2973, 65535}, {132, 1, 2974, 65535}, {156, 1, 2975, 1824},
	{132, 1, 2976, 1828}, {149, 1, 2977, 1831}, {184, 2, 2978, 1833},
	{160, 1, 2980, 65535}, {184, 2, 2981, 1843}, {177, 1, 2983, 65535},
	{144, 0, 0, 1851}, {145, 0, 0, 1852}, {156, 1, 2984, 1857},
	{145, 1, 2985, 1869}, {102, 1, 2986, 65535}, {99, 0, 0, 6},
	{107, 1, 2987, 7}, {101, 0, 0, 10}, {105, 0, 0, 11},
	{105, 1, 2988, 65535}, {101, 0, 0, 22}, {32, 0, 0, 25},
	{114, 1, 2989, 29}, {110, 1, 2990, 65535}, {105, 2, 2991, 65535},
	{114, 1, 2993, 65535}, {99, 1, 2994, 65535}, {110, 1, 2995, 65535},
	{101, 1, 2996, 59}, {108, 2, 2997, 65535}, {111, 1, 2999, 70},
	{122, 1, 3000, 65535}, {40, 0, 0, 77}, {101, 0, 0, 78},
	{115, 1, 3001, 79}, {32, 0, 0, 82}, {40, 0, 0, 83},
	{101, 0, 0, 84}, {115, 0, 0, 85}, {99, 0, 0, 87},
	{116, 0, 0, 88}, {45, 0, 0, 91}, {105, 0, 0, 92},
	{110, 0, 0, 96}, {115, 0, 0, 97}, {99, 0, 0, 99},
	{110, 0, 0, 100}, {101, 0, 0, 119}, {105, 0, 0, 120},
	{107, 0, 0, 135}, {120, 0, 0, 136}, {99, 1, 3002, 65535},
	{114, 2, 3003, 65535}, {116, 2, 3005, 65535}, {116, 4, 3007, 170},
	{111, 2, 3011, 180}, {116, 2, 3013, 65535}, {98, 1, 3015, 65535},
	{103, 1, 3016, 65535}, {32, 0, 0, 201}, {115, 0, 0, 202},
	{101, 1, 3017, 65535}, {105, 1, 3018, 65535}, {111, 0, 0, 216},
	{117, 1, 3019, 65535}, {99, 0, 0, 221}, {100, 0, 0, 222},
	{101, 1, 3020, 65535}, {102, 1, 3021, 65535}, {111, 0, 0, 237},
	{118, 0, 0, 238}, {111, 1, 3022, 65535}, {99, 0, 0, 247},
	{101, 0, 0, 248}, {112, 2, 3023, 65535}, {122, 0, 0, 252},
	{111, 1, 3025, 65535}, {105, 1, 3026, 263}, {110, 1, 3027, 65535},
	{110, 1, 3028, 65535}, {32, 0, 0, 281}, {105, 0, 0, 298},
	{115, 0, 0, 299}, {101, 1, 3029, 65535}, {116, 2, 3030, 65535},
	{108, 1, 3032, 65535}, {116, 3, 3033, 65535}, {97, 0, 0, 330},
	{105, 0, 0, 331}, {100, 1, 3036, 65535}, {112, 2, 3037, 65535},
	{114, 1, 3039, 65535}, {116, 2, 3040, 65535}, {97, 2, 3042, 65535},
	{105, 1, 3044, 65535}, {32, 0, 0, 385}, {99, 0, 0, 392},
	{113, 0, 0, 393}, {108, 1, 3045, 65535}, {102, 1, 3046, 65535},
	{114, 1, 3047, 65535}, {101, 0, 0, 428}, {115, 0, 0, 429},
	{115, 1, 3048, 434}, {111, 1, 3049, 65535}, {105, 0, 0, 456},
	{108, 1, 3050, 457}, {115, 2, 3051, 65535}, {114, 1, 3053, 65535},
	{32, 0, 0, 476}, {100, 1, 3054, 480}, {116, 1, 3055, 491},
	{103, 1, 3056, 65535}, {97, 0, 0, 528}, {101, 0, 0, 529},
	{97, 0, 0, 539}, {101, 0, 0, 540}, {105, 0, 0, 541},
	{106, 0, 0, 542}, {114, 1, 3057, 65535}, {100, 0, 0, 567},
	{116, 0, 0, 568}, {116, 2, 3058, 579}, {111, 2, 3060, 583},
	{99, 1, 3062, 65535}, {101, 0, 0, 590}, {105, 0, 0, 591},
	{114, 0, 0, 592}, {101, 1, 3063, 65535}, {106, 1, 3064, 65535},
	{99, 0, 0, 608}, {101, 2, 3065, 65535}, {101, 0, 0, 625},
	{111, 0, 0, 626}, {32, 0, 0, 647}, {32, 1, 3067, 65535},
	{101, 1, 3068, 65535}, {107, 1, 3069, 65535}, {97, 1, 3070, 65535},
	{101, 0, 0, 696}, {116, 0, 0, 697}, {115, 0, 0, 708},
	{97, 1, 3071, 65535}, {97, 1, 3072, 65535}, {32, 0, 0, 721},
	{105, 2, 3073, 65535}, {99, 2, 3075, 65535}, {114, 1, 3077, 65535},
	{101, 2, 3078, 65535}, {117, 1, 3080, 65535}, {32, 2, 3081, 65535},
	{99, 0, 0, 772}, {101, 0, 0, 773}, {105, 0, 0, 774},
	{111, 0, 0, 775}, {97, 0, 0, 776}, {107, 0, 0, 777},
	{99, 1, 3083, 65535}, {97, 3, 3084, 65535}, {101, 1, 3087, 65535},
	{32, 0, 0, 809}, {97, 3, 3088, 65535}, {111, 1, 3091, 65535},
	{101, 1, 3092, 65535}, {104, 2, 3093, 65535}, {110, 0, 0, 825},
	{32, 0, 0, 828}, {101, 0, 0, 829}, {105, 0, 0, 830},
	{111, 1, 3095, 65535}, {114, 0, 0, 833}, {101, 1, 3096, 65535},
	{105, 0, 0, 837}, {111, 0, 0, 838}, {110, 0, 0, 848},
	{97, 0, 0, 859}, {97, 0, 0, 862}, {97, 1, 3097, 65535},
	{119, 1, 3098, 65535}, {122, 0, 0, 881}, {110, 0, 0, 888},
	{116, 1, 3099, 65535}, {32, 2, 3100, 65535}, {111, 1, 3102, 65535},
	{100, 1, 3103, 956}, {116, 2, 3104, 958}, {108, 2, 3106, 65535},
	{111, 0, 0, 965}, {117, 0, 0, 966}, {32, 0, 0, 973},
	{107, 0, 0, 982}, {32, 2, 3108, 65535}, {108, 1, 3110, 998},
	{110, 2, 3111, 1009}, {111, 0, 0, 1012}, {103, 1, 3113, 1043},
	{32, 0, 0, 1054}, {107, 0, 0, 1061}, {122, 1, 3114, 1064},
	{97, 0, 0, 1075}, {99, 0, 0, 1076}, {105, 0, 0, 1077},
	{116, 3, 3115, 65535}, {111, 0, 0, 1082}, {116, 0, 0, 1083},
	{97, 1, 3118, 65535}, {116, 1, 3119, 65535}, {116, 1, 3120, 65535},
	{108, 0, 0, 1100}, {116, 0, 0, 1101}, {32, 1, 3121, 65535},
	{105, 1, 3122, 65535}, {115, 2, 3123, 65535}, {101, 1, 3125, 65535},
	{101, 0, 0, 1132}, {108, 0, 0, 1133}, {101, 0, 0, 1134},
	{105, 0, 0, 1135}, {32, 0, 0, 1143}, {110, 0, 0, 1144},
	{101, 1, 3126, 1156}, {97, 1, 3127, 65535}, {110, 1, 3128, 65535},
	{206, 1, 3129, 65535}, {206, 1, 3130, 65535}, {206, 1, 3131, 65535},
	{206, 1, 3132, 65535}, {206, 2, 3133, 65535}, {207, 0, 0, 1226},
	{206, 1, 3135, 65535}, {208, 1, 3136, 65535}, {208, 1, 3137, 65535},
	{208, 1, 3138, 65535}, {209, 1, 3139, 65535}, {208, 0, 0, 1249},
	{209, 0, 0, 1250}, {208, 1, 3140, 65535}, {209, 1, 3141, 65535},
	{208, 1, 3142, 65535}, {208, 2, 3143, 65535}, {208, 1, 3145, 65535},
	{209, 1, 3146, 65535}, {209, 1, 3147, 65535}, {208, 1, 3148, 65535},
	{208, 1, 3149, 65535}, {208, 1, 3150, 65535}, {209, 1, 3151, 65535},
	{208, 1, 3152, 65535}, {208, 1, 3153, 65535}, {208, 1, 3154, 65535},
	{208, 3, 3155, 65535}, {209, 1, 3158, 65535}, {208, 1, 3159, 65535},
	{208, 2, 3160, 65535}, {208, 1, 3162, 65535}, {208, 1, 3163, 65535},
	{208, 2, 3164, 65535}, {209, 0, 0, 1362}, {208, 1, 3166, 65535},
	{215, 2, 3167, 65535}, {215, 1, 3169, 65535}, {215, 1, 3170, 65535},
	{215, 1, 3171, 65535}, {215, 1, 3172, 65535}, {32, 0, 0, 1411},
	{217, 0, 0, 1412}, {216, 2, 3173, 65535}, {216, 0, 0, 1420},
	{217, 0, 0, 1421}, {216, 0, 0, 1422}, {217, 1, 3175, 65535},
	{216, 0, 0, 1426}, {217, 0, 0, 1427}, {216, 2, 3176, 65535},
	{217, 2, 3178, 65535}, {216, 1, 3180, 65535}, {217, 1, 3181, 65535},
	{217, 1, 3182, 65535}, {216, 1, 3183, 65535}, {216, 0, 0, 1464},
	{217, 0, 0, 1465}, {216, 1, 3184, 65535}, {216, 1, 3185, 65535},
	{32, 0, 0, 1483}, {32, 0, 0, 1491}, {217, 0, 0, 1492},
	{216, 1, 3186, 65535}, {224, 1, 3187, 65535}, {227, 1, 3188, 65535},
	{227, 1, 3189, 65535}, {227, 1, 3190, 65535}, {227, 1, 3191, 65535},
	{232, 0, 0, 1537}, {229, 0, 0, 1542}, {230, 0, 0, 1547},
	{230, 0, 0, 1550}, {229, 0, 0, 1551}, {232, 0, 0, 1552},
	{230, 0, 0, 1554}, {230, 0, 0, 1556}, {232, 0, 0, 1557},
	{229, 0, 0, 1576}, {233, 2, 3192, 65535}, {230, 1, 3194, 65535},
	{232, 0, 0, 1590}, {232, 0, 0, 1596}, {229, 1, 3195, 65535},
	{232, 0, 0, 1604}, {229, 0, 0, 1606}, {232, 0, 0, 1607},
	{230, 0, 0, 1618}, {232, 0, 0, 1619}, {229, 0, 0, 1621},
	{229, 0, 0, 1625}, {230, 0, 0, 1626}, {232, 0, 0, 1627},
	{228, 0, 0, 1635}, {230, 0, 0, 1643}, {231, 2, 3196, 65535},
	{229, 0, 0, 1647}, {230, 2, 3198, 65535}, {230, 1, 3200, 65535},
	{231, 0, 0, 1667}, {230, 0, 0, 1688}, {229, 0, 0, 1693},
	{229, 2, 3201, 65535}, {230, 0, 0, 1700}, {230, 0, 0, 1713},
	{232, 0, 0, 1714}, {228, 0, 0, 1722}, {230, 0, 0, 1723},
	{231, 0, 0, 1724}, {105, 0, 0, 1735}, {231, 0, 0, 1736},
	{229, 0, 0, 1762}, {230, 0, 0, 1763}, {229, 0, 0, 1766},
	{229, 0, 0, 1769}, {232, 0, 0, 1770}, {32, 0, 0, 1786},
	{235, 0, 0, 1787}, {236, 1, 3203, 65535}, {32, 0, 0, 1795},
	{235, 3, 3204, 65535}, {236, 0, 0, 1799}, {236, 0, 0, 1805},
	{235, 0, 0, 1809}, {236, 0, 0, 1814}, {236, 1, 3207, 65535},
	{236, 1, 3208, 65535}, {236, 1, 3209, 65535}, {235, 0, 0, 1825},
	{236, 0, 0, 1829}, {236, 0, 0, 1832}, {235, 0, 0, 1834},
	{236, 0, 0, 1835}, {236, 1, 3210, 65535}, {32, 0, 0, 1844},
	{235, 0, 0, 1845}, {236, 2, 3211, 65535}, {236, 0, 0, 1858},
	{236, 0, 0, 1870}, {101, 1, 3213, 65535}, {116, 0, 0, 8},
	{122, 1, 3214, 65535}, {97, 0, 0, 30}, {97, 2, 3215, 65535},
	{115, 1, 3217, 65535}, {122, 2, 3218, 65535}, {32, 2, 3220, 65535},
	{104, 1, 3222, 65535}, {116, 2, 3223, 65535}, {32, 3, 3225, 65535},
	{45, 0, 0, 64}, {116, 0, 0, 65}, {115, 0, 0, 71},
	{97, 1, 3228, 65535}, {114, 0, 0, 80}, {97, 1, 3229, 65535},
	{105, 2, 3230, 65535}, {121, 0, 0, 149}, {97, 2, 3232, 65535},
	{101, 0, 0, 169}, {32, 2, 3234, 65535}, {111, 2, 3236, 173},
	{112, 0, 0, 177}, {115, 1, 3238, 178}, {32, 0, 0, 181},
	{115, 0, 0, 182}, {105, 1, 3239, 183}, {111, 1, 3240, 185},
	{117, 1, 3241, 65535}, {104, 1, 3242, 65535}, {32, 2, 3243, 65535},
	{32, 2, 3245, 65535}, {98, 1, 3247, 65535}, {32, 2, 3248, 65535},
	{32, 2, 3250, 65535}, {115, 1, 3252, 244}, {99, 0, 0, 249},
	{116, 2, 3253, 65535}, {115, 1, 3255, 261}, {32, 0, 0, 264},
	{116, 2, 3256, 65535}, {116, 2, 3258, 65535}, {110, 1, 3260, 65535},
	{101, 0, 0, 315}, {116, 0, 0, 316}, {101, 2, 3261, 65535},
	{97, 2, 3263, 319}, {101, 2, 3265, 324}, {116, 0, 0, 327},
	{101, 1, 3267, 65535}, {97, 0, 0, 341}, {117, 0, 0, 342},
	{101, 1, 3268, 65535}, {97, 0, 0, 350}, {101, 0, 0, 351},
	{97, 0, 0, 357}, {102, 4, 3269, 358}, {99, 1, 3273, 65535},
	{101, 2, 3274, 65535}, {105, 3, 3276, 65535}, {97, 1, 3279, 65535},
	{105, 0, 0, 435}, {114, 1, 3280, 65535}, {105, 1, 3281, 65535},
	{116, 0, 0, 461}, {117, 2, 3282, 462}, {105, 3, 3284, 468},
	{115, 0, 0, 481}, {32, 2, 3287, 65535}, {101, 1, 3289, 517},
	{105, 1, 3290, 65535}, {101, 0, 0, 580}, {116, 0, 0, 581},
	{32, 0, 0, 584}, {114, 0, 0, 585}, {111, 1, 3291, 65535},
	{110, 2, 3292, 65535}, {111, 1, 3294, 65535}, {32, 0, 0, 609},
	{100, 0, 0, 610}, {100, 2, 3295, 65535}, {114, 1, 3297, 65535},
	{111, 1, 3298, 65535}, {108, 3, 3299, 679}, {115, 1, 3302, 712},
	{115, 2, 3303, 714}, {99, 0, 0, 729}, {115, 0, 0, 730},
	{97, 0, 0, 738}, {114, 0, 0, 739}, {97, 1, 3305, 65535},
	{32, 0, 0, 747}, {115, 0, 0, 748}, {108, 2, 3306, 759},
	{105, 0, 0, 767}, {111, 0, 0, 768}, {97, 2, 3308, 65535},
	{99, 2, 3310, 65535}, {100, 1, 3312, 65535}, {116, 2, 3313, 793},
	{114, 3, 3315, 65535}, {99, 0, 0, 810}, {115, 0, 0, 811},
	{116, 0, 0, 812}, {118, 1, 3318, 65535}, {114, 2, 3319, 65535},
	{32, 0, 0, 817}, {101, 2, 3321, 65535}, {114, 1, 3323, 831},
	{117, 1, 3324, 65535}, {103, 1, 3325, 65535}, {111, 1, 3326, 65535},
	{32, 1, 3327, 65535}, {110, 0, 0, 931}, {117, 0, 0, 932},
	{114, 1, 3328, 65535}, {105, 0, 0, 957}, {32, 2, 3329, 65535},
	{115, 0, 0, 961}, {101, 0, 0, 963}, {117, 0, 0, 964},
	{97, 0, 0, 991}, {119, 0, 0, 992}, {32, 2, 3331, 65535},
	{101, 0, 0, 1010}, {111, 0, 0, 1011}, {101, 0, 0, 1044},
	{101, 0, 0, 1065}, {101, 0, 0, 1078}, {105, 0, 0, 1079},
	{111, 0, 0, 1080}, {116, 3, 3333, 65535}, {101, 1, 3336, 1092},
	{122, 3, 3337, 65535}, {97, 2, 3340, 65535}, {116, 2, 3342, 65535},
	{101, 1, 3344, 65535}, {116, 0, 0, 1127}, {110, 1, 3345, 65535},
	{32, 0, 0, 1157}, {110, 1, 3346, 65535}, {101, 1, 3347, 65535},
	{191, 1, 3348, 65535}, {188, 1, 3349, 65535}, {181, 1, 3350, 65535},
	{185, 1, 3351, 65535}, {180, 0, 0, 1224}, {191, 0, 0, 1225},
	{191, 1, 3352, 65535}, {190, 1, 3353, 65535}, {189, 1, 3354, 65535},
	{181, 1, 3355, 65535}, {130, 1, 3356, 65535}, {176, 1, 3357, 1256},
	{131, 1, 3358, 65535}, {189, 1, 3359, 65535}, {187, 0, 0, 1268},
	{190, 0, 0, 1269}, {181, 1, 3360, 65535}, {135, 1, 3361, 65535},
	{130, 1, 3362, 65535}, {178, 1, 3363, 65535}, {181, 1, 3364, 65535},
	{190, 1, 3365, 65535}, {129, 1, 3366, 1313}, {177, 1, 3367, 65535},
	{179, 2, 3368, 65535}, {181, 1, 3370, 65535}, {183, 1, 3371, 65535},
	{189, 0, 0, 1326}, {191, 1, 3372, 65535}, {129, 1, 3373, 65535},
	{187, 1, 3374, 65535}, {183, 0, 0, 1337}, {191, 0, 0, 1338},
	{176, 1, 3375, 65535}, {190, 1, 3376, 65535}, {176, 0, 0, 1360},
	{184, 0, 0, 1361}, {190, 1, 3377, 1365}, {145, 0, 0, 1375},
	{168, 1, 3378, 65535}, {149, 1, 3379, 65535}, {147, 1, 3380, 1394},
	{149, 1, 3381, 65535}, {153, 1, 3382, 65535}, {167, 0, 0, 1415},
	{181, 0, 0, 1416}, {134, 1, 3383, 65535}, {173, 0, 0, 1429},
	{181, 0, 0, 1430}, {132, 0, 0, 1431}, {136, 2, 3384, 65535},
	{179, 1, 3386, 65535}, {138, 1, 3387, 65535}, {133, 2, 3388, 65535},
	{181, 2, 3390, 65535}, {167, 1, 3392, 65535}, {167, 1, 3393, 65535},
	{179, 1, 3394, 65535}, {164, 1, 3395, 65535}, {129, 1, 3396, 65535},
	{130, 1, 3397, 65535}, {130, 2, 3398, 65535}, {130, 1, 3400, 65535},
	{128, 0, 0, 1577}, {147, 0, 0, 1578}, {151, 2, 3401, 65535},
	{144, 1, 3403, 65535}, {183, 0, 0, 1644}, {188, 0, 0, 1645},
	{151, 2, 3404, 65535}, {153, 0, 0, 1658}, {155, 1, 3406, 65535},
	{133, 0, 0, 1698}, {185, 0, 0, 1699}, {157, 1, 3407, 65535},
	{130, 0, 0, 1796}, {178, 0, 0, 1797}, {179, 0, 0, 1798},
	{157, 1, 3408, 65535}, {157, 1, 3409, 65535}, {157, 1, 3410, 65535},
	{130, 1, 3411, 65535}, {157, 0, 0, 1848}, {158, 0, 0, 1849},
	{110, 1, 3412, 2}, {97, 3, 3413, 65535}, {109, 0, 0, 32},
	{116, 0, 0, 33}, {105, 1, 3416, 65535}, {97, 0, 0, 38},
	{111, 1, 3417, 65535}, {107, 0, 0, 47}, {115, 0, 0, 48},
	{112, 1, 3418, 65535}, {105, 0, 0, 56}, {111, 0, 0, 57},
	{105, 0, 0, 60}, {116, 2, 3419, 65535}, {117, 0, 0, 63},
	{100, 1, 3421, 65535}, {108, 1, 3422, 142}, {97, 0, 0, 146},
	{101, 1, 3423, 147}, {100, 0, 0, 167}, {116, 0, 0, 168},
	{109, 0, 0, 171}, {112, 0, 0, 172}, {32, 1, 3424, 65535},
	{115, 0, 0, 176}, {32, 0, 0, 179}, {32, 0, 0, 184},
	{32, 0, 0, 186}, {116, 1, 3425, 65535}, {116, 1, 3426, 192},
	{97, 0, 0, 211}, {112, 1, 3427, 65535}, {99, 0, 0, 214},
	{112, 0, 0, 215}, {108, 1, 3428, 65535}, {99, 0, 0, 223},
	{112, 0, 0, 224}, {97, 0, 0, 226}, {112, 0, 0, 227},
	{32, 0, 0, 245}, {105, 0, 0, 250}, {111, 0, 0, 251},
	{32, 0, 0, 262}, {32, 3, 3429, 65535}, {110, 0, 0, 273},
	{45, 0, 0, 275}, {110, 0, 0, 276}, {101, 1, 3432, 65535},
	{110, 0, 0, 317}, {114, 0, 0, 318}, {100, 1, 3433, 65535},
	{115, 0, 0, 323}, {32, 0, 0, 325}, {115, 0, 0, 326},
	{32, 2, 3434, 65535}, {32, 1, 3436, 65535}, {32, 0, 0, 359},
	{105, 3, 3437, 65535}, {108, 0, 0, 364}, {111, 0, 0, 365},
	{101, 1, 3440, 65535}, {109, 1, 3441, 65535}, {110, 0, 0, 397},
	{99, 1, 3442, 65535}, {101, 1, 3443, 65535}, {107, 0, 0, 421},
	{116, 1, 3444, 65535}, {32, 2, 3445, 65535}, {115, 1, 3447, 65535},
	{97, 0, 0, 463}, {112, 0, 0, 464}, {97, 0, 0, 469},
	{101, 0, 0, 470}, {106, 0, 0, 471}, {100, 1, 3448, 65535},
	{112, 0, 0, 494}, {32, 0, 0, 518}, {103, 1, 3449, 65535},
	{110, 1, 3450, 65535}, {101, 1, 3451, 65535}, {116, 0, 0, 600},
	{117, 1, 3452, 65535}, {101, 1, 3453, 65535}, {105, 0, 0, 653},
	{112, 1, 3454, 669}, {119, 1, 3455, 65535}, {32, 2, 3456, 65535},
	{45, 0, 0, 682}, {108, 0, 0, 683}, {32, 0, 0, 713},
	{32, 0, 0, 715}, {45, 0, 0, 716}, {112, 1, 3458, 65535},
	{101, 0, 0, 760}, {111, 0, 0, 761}, {116, 1, 3459, 65535},
	{122, 0, 0, 784}, {97, 0, 0, 787}, {105, 1, 3460, 65535},
	{111, 1, 3461, 790}, {32, 0, 0, 794}, {105, 3, 3462, 65535},
	{97, 2, 3465, 65535}, {101, 0, 0, 806}, {105, 0, 0, 807},
	{97, 1, 3467, 65535}, {105, 0, 0, 815}, {116, 0, 0, 816},
	{100, 1, 3468, 818}, {114, 0, 0, 821}, {97, 0, 0, 832},
	{114, 1, 3469, 835}, {101, 2, 3470, 65535}, {114, 1, 3472, 65535},
	{97, 2, 3473, 65535}, {116, 1, 3475, 65535}, {108, 0, 0, 959},
	{116, 0, 0, 960}, {112, 0, 0, 999}, {116, 0, 0, 1000},
	{101, 0, 0, 1086}, {105, 0, 0, 1087}, {111, 0, 0, 1088},
	{101, 0, 0, 1093}, {101, 1, 3476, 65535}, {116, 0, 0, 1098},
	{117, 0, 0, 1099}, {99, 0, 0, 1105}, {116, 0, 0, 1106},
	{101, 0, 0, 1110}, {116, 0, 0, 1111}, {114, 1, 3477, 1125},
	{116, 1, 3478, 65535}, {109, 1, 3479, 65535}, {110, 2, 3480, 65535},
	{207, 1, 3482, 65535}, {206, 1, 3483, 65535}, {206, 1, 3484, 65535},
	{206, 1, 3485, 65535}, {206, 1, 3486, 65535}, {209, 1, 3487, 65535},
	{209, 2, 3488, 65535}, {209, 1, 3490, 65535}, {208, 1, 3491, 65535},
	{32, 1, 3492, 65535}, {208, 1, 3493, 65535}, {208, 1, 3494, 65535},
	{208, 1, 3495, 65535}, {208, 2, 3496, 65535}, {208, 1, 3498, 65535},
	{208, 1, 3499, 65535}, {209, 1, 3500, 65535}, {208, 1, 3501, 65535},
	{208, 0, 0, 1314}, {208, 1, 3502, 65535}, {208, 0, 0, 1317},
	{209, 0, 0, 1318}, {208, 2, 3503, 65535}, {208, 1, 3505, 65535},
	{208, 1, 3506, 65535}, {209, 1, 3507, 65535}, {208, 1, 3508, 65535},
	{208, 1, 3509, 65535}, {208, 1, 3510, 65535}, {208, 1, 3511, 65535},
	{215, 1, 3512, 65535}, {215, 1, 3513, 65535}, {215, 0, 0, 1395},
	{215, 2, 3514, 65535}, {215, 1, 3516, 65535}, {217, 1, 3517, 65535},
	{216, 0, 0, 1432}, {217, 0, 0, 1433}, {216, 1, 3518, 65535},
	{216, 1, 3519, 65535}, {216, 0, 0, 1447}, {217, 0, 0, 1448},
	{216, 0, 0, 1452}, {217, 0, 0, 1453}, {217, 1, 3520, 65535},
	{216, 1, 3521, 65535}, {217, 1, 3522, 65535}, {176, 1, 3523, 65535},
	{132, 1, 3524, 65535}, {180, 1, 3525, 65535}, {187, 0, 0, 1530},
	{191, 0, 0, 1531}, {175, 1, 3526, 1532}, {165, 0, 0, 1580},
	{182, 0, 0, 1581}, {141, 1, 3527, 1602}, {165, 1, 3528, 1655},
	{182, 0, 0, 1657}, {180, 1, 3529, 65535}, {188, 1, 3530, 1788},
	{188, 1, 3531, 1815}, {188, 1, 3532, 1817}, {188, 1, 3533, 1820},
	{172, 1, 3534, 1836}, {32, 0, 0, 3}, {99, 0, 0, 14},
	{100, 0, 0, 15}, {116, 0, 0, 16}, {101, 1, 3535, 65535},
	{118, 1, 3536, 65535}, {97, 1, 3537, 65535}, {101, 0, 0, 61},
	{105, 0, 0, 62}, {111, 1, 3538, 72}, {32, 0, 0, 143},
	{115, 0, 0, 148}, {100, 1, 3539, 65535}, {111, 1, 3540, 65535},
	{32, 3, 3541, 65535}, {117, 1, 3544, 65535}, {105, 2, 3545, 65535},
	{105, 1, 3547, 65535}, {110, 0, 0, 271}, {117, 0, 0, 272},
	{110, 1, 3548, 311}, {111, 1, 3549, 320}, {99, 2, 3550, 65535},
	{112, 0, 0, 337}, {105, 1, 3552, 65535}, {97, 1, 3553, 360},
	{101, 0, 0, 362}, {110, 0, 0, 363}, {101, 1, 3554, 65535},
	{101, 1, 3555, 395}, {97, 2, 3556, 65535}, {114, 1, 3558, 419},
	{105, 1, 3559, 65535}, {99, 0, 0, 439}, {114, 0, 0, 440},
	{116, 1, 3560, 458}, {108, 1, 3561, 65535}, {105, 1, 3562, 65535},
	{116, 1, 3563, 65535}, {115, 1, 3564, 597}, {114, 1, 3565, 604},
	{32, 2, 3566, 65535}, {101, 0, 0, 670}, {97, 1, 3568, 65535},
	{108, 0, 0, 680}, {117, 0, 0, 681}, {104, 4, 3569, 65535},
	{111, 1, 3573, 782}, {111, 1, 3574, 788}, {32, 1, 3575, 65535},
	{97, 0, 0, 795}, {101, 1, 3576, 796}, {111, 1, 3577, 65535},
	{100, 1, 3578, 803}, {116, 0, 0, 805}, {110, 2, 3579, 65535},
	{32, 2, 3581, 65535}, {105, 0, 0, 836}, {104, 0, 0, 865},
	{110, 0, 0, 866}, {116, 1, 3583, 878}, {102, 0, 0, 916},
	{118, 0, 0, 917}, {101, 1, 3584, 943}, {114, 1, 3585, 1096},
	{105, 0, 0, 1126}, {108, 1, 3586, 65535}, {97, 1, 3587, 1173},
	{101, 0, 0, 1193}, {111, 0, 0, 1194}, {131, 1, 3588, 65535},
	{181, 1, 3589, 65535}, {185, 1, 3590, 65535}, {180, 1, 3591, 65535},
	{179, 1, 3592, 65535}, {128, 3, 3593, 1235}, {130, 0, 0, 1241},
	{134, 0, 0, 1242}, {129, 1, 3596, 1243}, {176, 1, 3597, 65535},
	{208, 3, 3598, 65535}, {188, 1, 3601, 1261}, {176, 1, 3602, 65535},
	{179, 1, 3603, 65535}, {181, 0, 0, 1279}, {190, 1, 3604, 65535},
	{176, 1, 3605, 65535}, {176, 1, 3606, 1301}, {128, 1, 3607, 1305},
	{178, 1, 3608, 65535}, {187, 2, 3609, 65535}, {178, 1, 3611, 65535},
	{186, 1, 3612, 65535}, {176, 1, 3613, 65535}, {184, 1, 3614, 65535},
	{129, 2, 3615, 65535}, {184, 1, 3617, 65535}, {189, 1, 3618, 65535},
	{178, 1, 3619, 65535}, {179, 1, 3620, 65535}, {170, 1, 3621, 1376},
	{159, 1, 3622, 1389}, {157, 0, 0, 1398}, {158, 0, 0, 1399},
	{154, 1, 3623, 1404}, {136, 1, 3624, 65535}, {168, 2, 3625, 65535},
	{174, 1, 3627, 1441}, {134, 1, 3628, 1468}, {170, 1, 3629, 65535},
	{134, 1, 3630, 65535}, {224, 1, 3631, 65535}, {229, 1, 3632, 65535},
	{227, 1, 3633, 65535}, {229, 0, 0, 1533}, {231, 0, 0, 1603},
	{230, 0, 0, 1656}, {230, 1, 3634, 65535}, {236, 0, 0, 1789},
	{236, 0, 0, 1816}, {236, 0, 0, 1818}, {236, 2, 3635, 65535},
	{235, 0, 0, 1837}, {114, 1, 3637, 65535}, {97, 1, 3638, 65535},
	{114, 1, 3639, 65535}, {32, 0, 0, 73}, {101, 1, 3640, 65535},
	{114, 1, 3641, 190}, {100, 0, 0, 193}, {104, 0, 0, 194},
	{110, 0, 0, 195}, {98, 1, 3642, 65535}, {99, 0, 0, 217},
	{107, 0, 0, 218}, {100, 1, 3643, 269}, {32, 0, 0, 312},
	{32, 1, 3644, 65535}, {97, 0, 0, 335}, {111, 0, 0, 336},
	{110, 1, 3645, 65535}, {115, 0, 0, 361}, {114, 1, 3646, 65535},
	{32, 0, 0, 396}, {100, 0, 0, 416}, {116, 2, 3647, 65535},
	{115, 0, 0, 420}, {111, 1, 3649, 65535}, {101, 0, 0, 459},
	{97, 1, 3650, 65535}, {110, 1, 3651, 65535}, {97, 1, 3652, 65535},
	{32, 2, 3653, 65535}, {32, 0, 0, 605}, {100, 0, 0, 651},
	{112, 0, 0, 652}, {110, 2, 3655, 65535}, {101, 1, 3657, 740},
	{105, 0, 0, 742}, {115, 0, 0, 743}, {121, 0, 0, 744},
	{32, 0, 0, 783}, {110, 0, 0, 789}, {101, 2, 3658, 65535},
	{100, 0, 0, 797}, {110, 1, 3660, 798}, {32, 0, 0, 804},
	{101, 0, 0, 813}, {111, 0, 0, 814}, {105, 0, 0, 819},
	{111, 0, 0, 820}, {101, 1, 3661, 879}, {114, 0, 0, 944},
	{105, 0, 0, 1097}, {105, 1, 3662, 65535}, {32, 0, 0, 1174},
	{206, 1, 3663, 65535}, {207, 1, 3664, 65535}, {207, 1, 3665, 65535},
	{206, 2, 3666, 65535}, {207, 1, 3668, 65535}, {32, 1, 3669, 65535},
	{208, 0, 0, 1238}, {209, 2, 3670, 65535}, {208, 0, 0, 1244},
	{209, 1, 3672, 65535}, {189, 0, 0, 1257}, {190, 0, 0, 1258},
	{191, 1, 3673, 65535}, {32, 0, 0, 1262}, {208, 1, 3674, 65535},
	{208, 1, 3675, 65535}, {208, 1, 3676, 65535}, {208, 1, 3677, 65535},
	{208, 0, 0, 1302}, {32, 2, 3678, 65535}, {208, 2, 3680, 65535},
	{208, 0, 0, 1315}, {209, 0, 0, 1316}, {208, 1, 3682, 65535},
	{208, 1, 3683, 65535}, {208, 1, 3684, 65535}, {209, 1, 3685, 65535},
	{45, 0, 0, 1333}, {208, 0, 0, 1334}, {208, 1, 3686, 65535},
	{208, 2, 3687, 65535}, {208, 2, 3689, 65535}, {209, 1, 3691, 65535},
	{32, 0, 0, 1377}, {32, 0, 0, 1390}, {32, 1, 3692, 65535},
	{216, 1, 3693, 65535}, {32, 0, 0, 1437}, {217, 0, 0, 1438},
	{32, 2, 3694, 65535}, {32, 0, 0, 1469}, {32, 2, 3696, 65535},
	{216, 1, 3698, 65535}, {164, 1, 3699, 65535}, {144, 1, 3700, 65535},
	{131, 1, 3701, 65535}, {150, 1, 3702, 65535}, {139, 0, 0, 1821},
	{158, 0, 0, 1822}, {116, 1, 3703, 36}, {110, 2, 3704, 65535},
	{116, 1, 3706, 65535}, {32, 2, 3707, 65535}, {115, 0, 0, 191},
	{108, 1, 3709, 65535}, {101, 0, 0, 270}, {99, 1, 3710, 65535},
	{102, 1, 3711, 65535}, {100, 1, 3712, 379}, {105, 0, 0, 417},
	{111, 0, 0, 418}, {110, 1, 3713, 425}, {32, 2, 3714, 65535},
	{97, 1, 3716, 65535}, {99, 1, 3717, 65535}, {100, 0, 0, 598},
	{105, 0, 0, 599}, {101, 0, 0, 676}, {111, 0, 0, 677},
	{114, 0, 0, 741}, {108, 0, 0, 791}, {109, 0, 0, 792},
	{32, 4, 3718, 65535}, {114, 0, 0, 880}, {99, 1, 3722, 65535},
	{185, 1, 3723, 65535}, {129, 1, 3724, 65535}, {131, 2, 3725, 1213},
	{177, 0, 0, 1220}, {181, 0, 0, 1221}, {129, 1, 3727, 65535},
	{209, 1, 3728, 65535}, {129, 0, 0, 1239}, {139, 0, 0, 1240},
	{134, 2, 3729, 65535}, {209, 1, 3731, 65535}, {187, 2, 3732, 65535},
	{190, 1, 3734, 65535}, {178, 2, 3735, 65535}, {186, 1, 3737, 65535},
	{208, 0, 0, 1306}, {209, 0, 0, 1307}, {181, 0, 0, 1308},
	{187, 0, 0, 1309}, {190, 1, 3738, 65535}, {187, 1, 3739, 65535},
	{179, 1, 3740, 65535}, {129, 1, 3741, 65535}, {186, 2, 3742, 65535},
	{176, 0, 0, 1352}, {184, 1, 3744, 65535}, {181, 0, 0, 1355},
	{184, 0, 0, 1356}, {128, 1, 3745, 65535}, {215, 2, 3746, 65535},
	{167, 1, 3748, 65535}, {216, 1, 3749, 65535}, {217, 0, 0, 1444},
	{216, 0, 0, 1473}, {217, 2, 3750, 65535}, {175, 2, 3752, 65535},
	{149, 1, 3754, 65535}, {136, 1, 3755, 65535}, {170, 1, 3756, 1518},
	{176, 1, 3757, 1661}, {32, 0, 0, 37}, {101, 0, 0, 39},
	{111, 0, 0, 40}, {110, 1, 3758, 65535}, {109, 0, 0, 174},
	{112, 0, 0, 175}, {105, 1, 3759, 65535}, {111, 2, 3760, 65535},
	{111, 1, 3762, 65535}, {32, 0, 0, 380}, {115, 0, 0, 426},
	{109, 0, 0, 492}, {112, 0, 0, 493}, {108, 1, 3763, 556},
	{116, 1, 3764, 588}, {100, 0, 0, 799}, {105, 0, 0, 800},
	{110, 0, 0, 801}, {116, 0, 0, 802}, {104, 2, 3765, 65535},
	{206, 1, 3767, 65535}, {207, 1, 3768, 65535}, {32, 0, 0, 1214},
	{45, 0, 0, 1215}, {206, 1, 3769, 65535}, {129, 1, 3770, 65535},
	{208, 0, 0, 1246}, {209, 0, 0, 1247}, {131, 1, 3771, 65535},
	{208, 0, 0, 1266}, {209, 0, 0, 1267}, {209, 1, 3772, 65535},
	{208, 0, 0, 1280}, {209, 0, 0, 1281}, {209, 1, 3773, 65535},
	{208, 1, 3774, 65535}, {208, 1, 3775, 65535}, {208, 2, 3776, 65535},
	{209, 1, 3778, 65535}, {208, 0, 0, 1335}, {209, 0, 0, 1336},
	{209, 1, 3779, 65535}, {208, 1, 3780, 65535}, {148, 0, 0, 1405},
	{164, 0, 0, 1406}, {217, 1, 3781, 65535}, {167, 1, 3782, 65535},
	{131, 0, 0, 1474}, {133, 0, 0, 1475}, {217, 0, 0, 1494},
	{218, 0, 0, 1495}, {224, 1, 3783, 65535}, {227, 1, 3784, 65535},
	{227, 0, 0, 1519}, {230, 0, 0, 1662}, {101, 1, 3785, 65535},
	{99, 1, 3786, 65535}, {109, 0, 0, 321}, {110, 0, 0, 322},
	{114, 1, 3787, 65535}, {101, 0, 0, 557}, {115, 0, 0, 589},
	{116, 1, 3788, 1129}, {117, 0, 0, 1131}, {181, 1, 3789, 65535},
	{137, 2, 3790, 65535}, {177, 1, 3792, 65535}, {209, 1, 3793, 65535},
	{208, 1, 3794, 65535}, {128, 2, 3795, 65535}, {130, 2, 3797, 1283},
	{180, 1, 3799, 1319}, {176, 1, 3800, 65535}, {187, 0, 0, 1324},
	{190, 0, 0, 1325}, {140, 1, 3801, 1327}, {134, 2, 3802, 65535},
	{176, 1, 3804, 65535}, {134, 1, 3805, 1423}, {217, 2, 3806, 65535},
	{164, 1, 3808, 65535}, {130, 1, 3809, 65535}, {114, 1, 3810, 49},
	{97, 1, 3811, 65535}, {109, 1, 3812, 65535}, {32, 0, 0, 1130},
	{207, 1, 3813, 65535}, {206, 0, 0, 1201}, {207, 0, 0, 1202},
	{207, 1, 3814, 65535}, {130, 1, 3815, 65535}, {177, 1, 3816, 65535},
	{208, 0, 0, 1277}, {209, 0, 0, 1278}, {208, 2, 3817, 65535},
	{209, 0, 0, 1286}, {209, 0, 0, 1320}, {208, 1, 3819, 65535},
	{32, 0, 0, 1328}, {208, 0, 0, 1353}, {209, 0, 0, 1354},
	{209, 1, 3820, 65535}, {32, 0, 0, 1424}, {132, 0, 0, 1442},
	{134, 0, 0, 1443}, {190, 1, 3821, 65535}, {143, 1, 3822, 65535},
	{105, 0, 0, 50}, {99, 2, 3823, 65535}, {97, 1, 3825, 65535},
	{133, 1, 3826, 65535}, {134, 1, 3827, 65535}, {208, 1, 3828, 65535},
	{208, 1, 3829, 65535}, {184, 0, 0, 1284}, {189, 0, 0, 1285},
	{180, 1, 3830, 1321}, {132, 1, 3831, 1366}, {224, 1, 3832, 65535},
	{227, 1, 3833, 65535}, {97, 0, 0, 212}, {105, 0, 0, 213},
	{116, 1, 3834, 65535}, {207, 2, 3835, 65535}, {206, 1, 3837, 65535},
	{176, 1, 3838, 65535}, {187, 2, 3839, 65535}, {208, 0, 0, 1322},
	{208, 0, 0, 1367}, {164, 1, 3841, 65535}, {129, 1, 3842, 65535},
	{105, 1, 3843, 65535}, {131, 0, 0, 1198}, {132, 0, 0, 1199},
	{185, 1, 3844, 65535}, {209, 1, 3845, 65535}, {208, 0, 0, 1259},
	{209, 0, 0, 1260}, {182, 1, 3846, 65535}, {155, 1, 3847, 1514},
	{111, 1, 3848, 65535}, {206, 2, 3849, 65535}, {130, 1, 3851, 65535},
	{224, 1, 3852, 65535}, {229, 0, 0, 1515}, {110, 1, 3853, 348},
	{177, 0, 0, 1233}, {181, 0, 0, 1234}, {209, 2, 3854, 65535},
	{164, 2, 3856, 65535}, {32, 0, 0, 349}, {130, 0, 0, 1236},
	{140, 0, 0, 1237}, {168, 0, 0, 1506}, {191, 0, 0, 1507},
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
	0x0, 0x47D7EDF, 0x2049222, 0x2249322, 0x4049222, 0x15C6010,
	0x248222, 0x240222, 0x1232, 0x40C7010, 0x20C022, 0x249222,
	0x209222, 0x208222, 0x22880A2, 0x47DF01C, 0x6593B6, 0x200000,
	0x208220, 0x631DB2A, 0x2249322, 0x4157654, 0x2208220, 0x2048228,
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
	0x0, 0x0, 0x1DBA0000, 0x79, 0xFDFF0000, 0x1408017,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x5B0406D5,
	0x236C580, 0x4000017C, 0x40, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x10, 0x0, 0x0, 0xE,
	0xE9000000, 0x98A1E7E1, 0x3AF6F549, 0xB2D3E300, 0x2036E5C2, 0x28C800A7,
	0x1450000, 0x204D1A84, 0x6EF00D9D, 0x1A2404C, 0x0, 0x0,
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
	"fenykepek\0"
	"fonte foto\0"
	"fot\0"
	"fot.\0"
	"fotky\0"
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
	"fotografii\0"
	"fotografije\0"
	"fotok\0"
	"fotos\0"
	"gambar\0"
	"getty images\0"
	"grafik\0"
	"hinh anh\0"
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
	"imagini\0"
	"immagine\0"
	"kep\0"
	"kepek\0"
	"kuva\0"
	"kuvitus\0"
	"nuotrauka\0"
	"nuotraukos\0"
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
	"picha\0"
	"picture\0"
	"picture by\0"
	"picture credit\0"
	"poza\0"
	"poze\0"
	"quelle bild\0"
	"slike\0"
	"snimci\0"
	"snimky\0"
	"sursa foto\0"
	"valokuva\0"
	"valokuvat\0"
	"zdjecie\0"
	"zdroj foto\0"
	"zrodlo zdjecia\0"
	"©\0"
	"φωτογραφια\0"
	"φωτογραφιεσ\0"
	"источник фото\0"
	"слике\0"
	"снимка\0"
	"снимки\0"
	"фото\0"
	"фотография\0"
	"фотографије\0"
	"פωτο\0"
	"צילום\0"
	"צילומים\0"
	"المصدر :\0"
	"تصاوير\0"
	"تصوير\0"
	"صورة\0"
	"عكس\0"
	"عكسها\0"
	"तस्वीर\0"
	"तस्वीरें\0"
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
	{222, 1, 0},
	{233, 1, 0},
	{237, 2, 0},
	{242, 1, 0},
	{248, 1, 0},
	{253, 1, 0},
	{260, 2, 0},
	{268, 2, 0},
	{276, 2, 0},
	{284, 1, 0},
	{292, 2, 0},
	{301, 2, 0},
	{310, 1, 0},
	{321, 1, 0},
	{331, 1, 0},
	{340, 1, 0},
	{351, 2, 0},
	{365, 2, 0},
	{379, 1, 0},
	{390, 1, 0},
	{401, 1, 0},
	{413, 1, 0},
	{419, 1, 0},
	{425, 1, 0},
	{432, 2, 0},
	{445, 1, 0},
	{452, 1, 0},
	{461, 1, 0},
	{474, 2, 0},
	{489, 2, 0},
	{505, 2, 0},
	{521, 1, 0},
	{533, 1, 0},
	{543, 1, 0},
	{549, 2, 0},
	{557, 2, 0},
	{566, 2, 0},
	{584, 1, 0},
	{597, 2, 0},
	{611, 1, 0},
	{618, 1, 0},
	{625, 1, 0},
	{632, 1, 0},
	{640, 1, 0},
	{649, 1, 0},
	{653, 1, 0},
	{659, 1, 0},
	{664, 1, 0},
	{672, 1, 0},
	{682, 1, 0},
	{693, 1, 0},
	{699, 2, 0},
	{707, 2, 0},
	{716, 2, 0},
	{734, 1, 0},
	{747, 2, 0},
	{756, 1, 0},
	{767, 2, 0},
	{781, 1, 0},
	{794, 1, 0},
	{806, 2, 0},
	{821, 2, 0},
	{836, 1, 0},
	{843, 2, 0},
	{852, 2, 0},
	{862, 1, 0},
	{868, 1, 0},
	{876, 2, 0},
	{887, 1, 0},
	{902, 1, 0},
	{907, 1, 0},
	{912, 1, 0},
	{924, 1, 0},
	{930, 1, 0},
	{937, 1, 0},
	{944, 1, 0},
	{955, 1, 0},
	{964, 1, 0},
	{974, 1, 0},
	{982, 1, 0},
	{993, 1, 0},
	{1008, 2, 0},
	{1011, 1, 0},
	{1032, 1, 0},
	{1055, 1, 0},
	{1081, 1, 0},
	{1092, 1, 0},
	{1105, 1, 0},
	{1118, 1, 0},
	{1127, 1, 0},
	{1148, 1, 0},
	{1171, 1, 0},
	{1180, 1, 0},
	{1191, 1, 0},
	{1206, 1, 0},
	{1221, 1, 0},
	{1234, 1, 0},
	{1245, 1, 0},
	{1254, 1, 0},
	{1261, 1, 0},
	{1272, 1, 0},
	{1291, 1, 0},
	{1316, 1, 0},
	{1323, 1, 0},
	{1336, 1, 0},
	{1340, 1, 0},
	{1347, 1, 0},
	{1354, 1, 0},
	{1367, 1, 0},
	{1371, 1, 0},
	{1384, 1, 0},
	{1391, 1, 0},
	{1398, 1, 0},
	{1405, 1, 0},
	{1412, 1, 0},
	{1419, 1, 0},
	{1432, 1, 0},
	{1445, 1, 0},
};

static const pcut_phrase_node pcut_credit_words_nodes[] = {
	{97, 0, 0, 0}, {98, 2, 25, 65535}, {99, 2, 27, 65535},
	{102, 2, 29, 65535}, {103, 3, 31, 65535}, {104, 0, 0, 49},
	{105, 2, 34, 65535}, {107, 2, 36, 65535}, {110, 1, 38, 65535},
	{112, 3, 39, 65535}, {113, 0, 0, 94}, {115, 3, 42, 65535},
	{118, 1, 45, 65535}, {122, 2, 46, 65535}, {194, 0, 0, 104},
	{207, 1, 48, 65535}, {208, 0, 0, 107}, {209, 2, 49, 65535},
	{215, 2, 51, 65535}, {216, 4, 53, 65535}, {224, 1, 57, 65535},
	{229, 3, 58, 65535}, {230, 3, 61, 65535}, {231, 0, 0, 136},
	{236, 2, 64, 65535}, {101, 0, 0, 1}, {105, 1, 66, 65535},
	{111, 1, 67, 65535}, {114, 1, 68, 65535}, {101, 0, 0, 22},
	{111, 2, 69, 65535}, {97, 0, 0, 46}, {101, 0, 0, 47},
	{114, 0, 0, 48}, {108, 2, 71, 65535}, {109, 2, 73, 65535},
	{101, 1, 75, 65535}, {117, 1, 76, 65535}, {117, 1, 77, 65535},
	{104, 1, 78, 65535}, {105, 1, 79, 65535}, {111, 1, 80, 65535},
	{108, 0, 0, 95}, {110, 1, 81, 65535}, {117, 0, 0, 98},
	{97, 1, 82, 65535}, {100, 2, 83, 65535}, {114, 0, 0, 103},
	{134, 1, 85, 65535}, {129, 1, 86, 65535}, {132, 1, 87, 65535},
	{164, 0, 0, 114}, {166, 1, 88, 65535}, {167, 0, 0, 117},
	{170, 1, 89, 65535}, {181, 0, 0, 120}, {185, 1, 90, 65535},
	{164, 1, 91, 65535}, {134, 1, 92, 65535}, {155, 1, 93, 65535},
	{156, 1, 94, 65535}, {145, 0, 0, 133}, {146, 0, 0, 134},
	{148, 0, 0, 135}, {130, 1, 95, 65535}, {157, 0, 0, 140},
	{108, 1, 96, 65535}, {117, 1, 97, 65535}, {101, 1, 98, 65535},
	{110, 0, 0, 23}, {116, 3, 99, 24}, {108, 1, 102, 65535},
	{117, 1, 103, 65535}, {97, 1, 104, 65535}, {109, 0, 0, 66},
	{112, 1, 105, 67}, {118, 2, 106, 65535}, {111, 1, 108, 65535},
	{111, 1, 109, 65535}, {99, 2, 110, 65535}, {122, 2, 112, 65535},
	{105, 1, 114, 65535}, {108, 1, 115, 65535}, {106, 0, 0, 101},
	{114, 0, 0, 102}, {207, 1, 116, 65535}, {208, 2, 117, 65535},
	{208, 1, 119, 65535}, {215, 1, 120, 65535}, {216, 1, 121, 65535},
	{217, 1, 122, 65535}, {164, 1, 123, 65535}, {153, 1, 124, 65535},
	{190, 2, 125, 127}, {150, 1, 127, 131}, {172, 1, 128, 65535},
	{100, 4, 129, 2}, {114, 1, 133, 65535}, {100, 1, 134, 65535},
	{46, 0, 0, 25}, {107, 0, 0, 26}, {111, 5, 135, 27},
	{117, 1, 140, 65535}, {115, 1, 141, 65535}, {103, 2, 142, 65535},
	{101, 0, 0, 68}, {97, 0, 0, 69}, {105, 0, 0, 70},
	{116, 1, 144, 65535}, {116, 1, 145, 65535}, {104, 0, 0, 88},
	{116, 1, 146, 65535}, {97, 0, 0, 92}, {101, 0, 0, 93},
	{109, 2, 147, 65535}, {111, 1, 149, 65535}, {137, 1, 150, 65535},
	{187, 0, 0, 108}, {189, 1, 151, 65535}, {190, 1, 152, 65535},
	{153, 1, 153, 65535}, {181, 2, 154, 65535}, {131, 1, 156, 65535},
	{224, 1, 157, 65535}, {231, 1, 158, 65535}, {230, 0, 0, 128},
	{231, 1, 159, 65535}, {231, 0, 0, 132}, {236, 1, 160, 65535},
	{32, 2, 161, 65535}, {101, 0, 0, 5}, {110, 0, 0, 6},
	{113, 0, 0, 7}, {116, 1, 163, 65535}, {105, 1, 164, 65535},
	{32, 4, 165, 65535}, {99, 0, 0, 35}, {103, 1, 169, 65535},
	{107, 0, 0, 44}, {115, 0, 0, 45}, {115, 1, 170, 65535},
	{116, 1, 171, 65535}, {101, 4, 172, 56}, {105, 0, 0, 65},
	{114, 1, 176, 65535}, {111, 3, 177, 73}, {117, 1, 180, 65535},
	{99, 0, 0, 96}, {107, 0, 0, 97}, {107, 1, 181, 65535},
	{207, 1, 182, 65535}, {208, 1, 183, 65535}, {209, 1, 184, 65535},
	{215, 1, 185, 65535}, {216, 0, 0, 118}, {217, 0, 0, 119},
	{216, 1, 186, 65535}, {164, 1, 187, 65535}, {156, 1, 188, 65535},
	{137, 1, 189, 65535}, {167, 1, 190, 65535}, {58, 0, 0, 3},
	{118, 0, 0, 4}, {101, 1, 191, 65535}, {116, 5, 192, 10},
	{58, 0, 0, 28}, {97, 2, 197, 65535}, {100, 2, 199, 65535},
	{118, 2, 201, 65535}, {114, 1, 203, 65535}, {116, 1, 204, 65535},
	{114, 1, 205, 65535}, {32, 3, 206, 65535}, {109, 0, 0, 62},
	{110, 0, 0, 63}, {115, 0, 0, 64}, {97, 1, 209, 65535},
	{32, 4, 210, 65535}, {103, 1, 214, 65535}, {115, 1, 215, 85},
	{114, 1, 216, 65535}, {117, 1, 217, 65535}, {132, 1, 218, 65535},
	{184, 1, 219, 65535}, {130, 1, 220, 65535}, {156, 1, 221, 65535},
	{179, 1, 222, 121}, {184, 1, 223, 65535}, {159, 1, 224, 125},
	{135, 1, 225, 129}, {132, 1, 226, 137}, {115, 1, 227, 65535},
	{32, 2, 228, 65535}, {46, 0, 0, 14}, {111, 2, 230, 15},
	{115, 1, 232, 18}, {226, 0, 0, 21}, {102, 0, 0, 29},
	{118, 0, 0, 30}, {101, 0, 0, 31}, {105, 0, 0, 32},
	{97, 0, 0, 33}, {111, 0, 0, 34}, {97, 2, 233, 65535},
	{114, 1, 235, 65535}, {97, 2, 236, 65535}, {58, 0, 0, 57},
	{98, 0, 0, 58}, {99, 2, 238, 65535}, {117, 1, 240, 65535},
	{58, 0, 0, 74}, {98, 0, 0, 75}, {99, 2, 241, 65535},
	{100, 0, 0, 78}, {114, 1, 243, 65535}, {32, 2, 244, 65535},
	{101, 1, 246, 89}, {118, 1, 247, 65535}, {206, 1, 248, 65535},
	{208, 1, 249, 65535}, {208, 1, 250, 65535}, {215, 1, 251, 65535},
	{217, 0, 0, 122}, {224, 1, 252, 65535}, {230, 0, 0, 126},
	{230, 0, 0, 130}, {236, 2, 253, 65535}, {121, 1, 255, 8},
	{58, 0, 0, 11}, {112, 1, 256, 65535}, {32, 0, 0, 16},
	{115, 0, 0, 17}, {32, 2, 257, 65535}, {97, 0, 0, 36},
	{102, 1, 259, 37}, {97, 1, 260, 65535}, {99, 0, 0, 54},
	{115, 0, 0, 55}, {111, 0, 0, 59}, {114, 1, 261, 65535},
	{107, 2, 262, 65535}, {111, 0, 0, 76}, {114, 0, 0, 77},
	{97, 1, 264, 65535}, {58, 0, 0, 86}, {98, 0, 0, 87},
	{32, 2, 265, 65535}, {97, 1, 267, 99}, {191, 1, 268, 65535},
	{188, 1, 269, 65535}, {190, 1, 270, 111}, {149, 1, 271, 65535},
	{165, 1, 272, 65535}, {160, 0, 0, 138}, {182, 0, 0, 139},
	{32, 0, 0, 9}, {104, 1, 273, 65535}, {58, 0, 0, 19},
	{112, 0, 0, 20}, {105, 4, 274, 65535}, {116, 1, 278, 65535},
	{101, 1, 279, 65535}, {97, 0, 0, 71}, {111, 0, 0, 72},
	{112, 1, 280, 65535}, {98, 0, 0, 90}, {99, 0, 0, 91},
	{116, 0, 0, 100}, {206, 1, 281, 65535}, {208, 1, 282, 65535},
	{208, 1, 283, 65535}, {215, 2, 284, 65535}, {141, 1, 286, 65535},
	{111, 1, 287, 65535}, {97, 1, 288, 38}, {101, 0, 0, 41},
	{105, 0, 0, 42}, {106, 0, 0, 43}, {105, 1, 289, 65535},
	{100, 1, 290, 65535}, {104, 4, 291, 79}, {179, 1, 295, 65535},
	{186, 1, 296, 65535}, {179, 1, 297, 65535}, {157, 0, 0, 115},
	{158, 0, 0, 116}, {224, 1, 298, 65535}, {116, 1, 299, 65535},
	{32, 1, 300, 65535}, {111, 1, 301, 65535}, {105, 1, 302, 65535},
	{32, 0, 0, 80}, {105, 0, 0, 81}, {115, 1, 303, 82},
	{121, 0, 0, 84}, {207, 1, 304, 65535}, {208, 2, 305, 65535},
	{209, 1, 307, 65535}, {164, 1, 308, 65535}, {111, 1, 309, 12},
	{100, 2, 310, 65535}, {110, 1, 312, 50}, {116, 1, 313, 60},
	{32, 0, 0, 83}, {129, 1, 314, 65535}, {176, 0, 0, 109},
	{184, 0, 0, 110}, {128, 1, 315, 65535}, {181, 1, 316, 65535},
	{32, 0, 0, 13}, {101, 0, 0, 39}, {105, 0, 0, 40},
	{32, 3, 317, 65535}, {58, 0, 0, 61}, {206, 1, 320, 65535},
	{208, 1, 321, 65535}, {224, 1, 322, 65535}, {58, 0, 0, 51},
	{98, 0, 0, 52}, {100, 0, 0, 53}, {177, 1, 323, 65535},
	{176, 1, 324, 65535}, {165, 1, 325, 65535}, {207, 1, 326, 65535},
	{209, 1, 327, 65535}, {128, 1, 328, 65535}, {134, 1, 329, 65535},
	{132, 1, 330, 65535}, {224, 1, 331, 65535}, {206, 1, 332, 65535},
	{208, 1, 333, 65535}, {164, 1, 334, 65535}, {185, 1, 335, 65535},
	{184, 1, 336, 65535}, {176, 1, 337, 123}, {206, 2, 338, 65535},
	{209, 2, 340, 65535}, {224, 0, 0, 124}, {177, 0, 0, 105},
	{181, 0, 0, 106}, {143, 0, 0, 112}, {152, 0, 0, 113},
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
	0, 1, 2, 3, 0, 0, 4, 5, 6, 7, 0, 8,
	0, 0, 9, 0, 10, 11, 0, 12, 0, 0, 13, 0,
	0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 16, 17, 18, 0, 0, 0, 0, 0, 19,
	20, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 0,
	0, 22, 23, 24, 0, 0, 0, 0, 25, 0, 0, 0,
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
	0x8020, 0x40022, 0x200, 0x3000, 0x0, 0x200020,
	0x0, 0x0, 0x200000, 0x0, 0x8300, 0x200000,
	0x0, 0x205000, 0x0, 0x0, 0x2, 0x0,
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
	0x0, 0x0, 0x10, 0x0, 0x0, 0x0,
	0x0, 0x18000040, 0x160000, 0x100000, 0x0, 0x0,
	0x0, 0x0, 0x20000004, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_credit_words = {pcut_credit_words_rows, pcut_credit_words_text, pcut_credit_words_nodes,
	pcut_credit_words_first, pcut_credit_words_second, sizeof pcut_credit_words_rows / sizeof pcut_credit_words_rows[0]};

static const char pcut_release_words_text[] =
	"azonnali kozlesre\0"
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
	"derhal yayinlanabilir\0"
	"do natychmiastowej publikacji\0"
	"dossier de presse\0"
	"embargo\0"
	"embargoed\0"
	"far publiceras omedelbart\0"
	"for immediate publication\0"
	"for immediate release\0"
	"for omedelbar publicering\0"
	"for release\0"
	"for release on\0"
	"frettatilkynning\0"
	"informacja prasowa\0"
	"julkaisuvapaa\0"
	"k okamzitemu uverejneni\0"
	"k okamzitemu zverejneni\0"
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
	"na okamzite zverejnenie\0"
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
	"pentru publicare imediata\0"
	"per a publicacio immediata\0"
	"per la pubblicazione immediata\0"
	"persbericht\0"
	"phat hanh ngay\0"
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
	"til ojeblikkelig offentliggorelse\0"
	"til umiddelbar publisering\0"
	"tiskova zprava\0"
	"tlacova sprava\0"
	"under embargo\0"
	"untuk disiarkan segera\0"
	"untuk segera disiarkan\0"
	"vapaa julkaistavaksi\0"
	"voor directe publicatie\0"
	"voor onmiddellijke publicatie\0"
	"za hitnu objavu\0"
	"za takojsnjo objavo\0"
	"za trenutnu objavu\0"
	"zur sofortigen veroffentlichung\0"
	"zur sofortigen verwendung\0"
	"για αμεση δημοσιευση\0"
	"δελτιο τυπου\0"
	"для негаиноі публікаціі\0"
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
	"לפרסום מיידי\0"
	"اطلاعيه مطبوعاتي\0"
	"براي انتشار فوري\0"
	"بيان صحافي\0"
	"بيان صحفي\0"
	"بيانيه مطبوعاتي\0"
	"خبر صحفي\0"
	"للنشر الفوري\0"
	"پريس ريليز\0"
	"तत्काल प्रकाशन के लिए\0"
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
	{18, 1, 0},
	{35, 1, 0},
	{49, 1, 0},
	{64, 1, 0},
	{82, 1, 0},
	{103, 1, 0},
	{125, 1, 0},
	{148, 1, 0},
	{169, 1, 0},
	{189, 1, 0},
	{208, 1, 0},
	{226, 1, 0},
	{248, 1, 0},
	{278, 1, 0},
	{296, 1, 0},
	{304, 1, 0},
	{314, 1, 0},
	{340, 1, 0},
	{366, 1, 0},
	{388, 1, 0},
	{414, 1, 0},
	{426, 1, 0},
	{441, 1, 0},
	{458, 1, 0},
	{477, 1, 0},
	{491, 1, 0},
	{515, 1, 0},
	{539, 1, 0},
	{555, 1, 0},
	{573, 1, 0},
	{589, 1, 0},
	{604, 1, 0},
	{618, 1, 0},
	{634, 1, 0},
	{647, 1, 0},
	{665, 1, 0},
	{682, 1, 0},
	{705, 1, 0},
	{729, 1, 0},
	{742, 1, 0},
	{758, 1, 0},
	{775, 1, 0},
	{790, 1, 0},
	{805, 1, 0},
	{829, 1, 0},
	{854, 1, 0},
	{881, 1, 0},
	{901, 1, 0},
	{919, 1, 0},
	{945, 1, 0},
	{972, 1, 0},
	{1003, 1, 0},
	{1015, 1, 0},
	{1030, 1, 0},
	{1055, 1, 0},
	{1082, 1, 0},
	{1101, 1, 0},
	{1126, 1, 0},
	{1140, 1, 0},
	{1153, 1, 0},
	{1167, 1, 0},
	{1182, 1, 0},
	{1197, 1, 0},
	{1211, 1, 0},
	{1228, 1, 0},
	{1253, 1, 0},
	{1264, 1, 0},
	{1278, 1, 0},
	{1295, 1, 0},
	{1311, 1, 0},
	{1328, 1, 0},
	{1344, 1, 0},
	{1362, 1, 0},
	{1379, 1, 0},
	{1393, 1, 0},
	{1407, 1, 0},
	{1424, 1, 0},
	{1436, 1, 0},
	{1452, 1, 0},
	{1474, 1, 0},
	{1495, 1, 0},
	{1510, 1, 0},
	{1530, 1, 0},
	{1543, 1, 0},
	{1558, 1, 0},
	{1580, 1, 0},
	{1601, 1, 0},
	{1614, 1, 0},
	{1626, 1, 0},
	{1639, 1, 0},
	{1650, 1, 0},
	{1671, 1, 0},
	{1691, 1, 0},
	{1721, 1, 0},
	{1739, 1, 0},
	{1773, 1, 0},
	{1800, 1, 0},
	{1815, 1, 0},
	{1830, 1, 0},
	{1844, 1, 0},
	{1867, 1, 0},
	{1890, 1, 0},
	{1911, 1, 0},
	{1935, 1, 0},
	{1965, 1, 0},
	{1981, 1, 0},
	{2001, 1, 0},
	{2020, 1, 0},
	{2052, 1, 0},
	{2078, 1, 0},
	{2117, 1, 0},
	{2141, 1, 0},
	{2186, 1, 0},
	{2237, 1, 0},
	{2265, 1, 0},
	{2285, 1, 0},
	{2304, 1, 0},
	{2326, 1, 0},
	{2348, 1, 0},
	{2375, 1, 0},
	{2402, 1, 0},
	{2439, 1, 0},
	{2478, 1, 0},
	{2519, 1, 0},
	{2558, 1, 0},
	{2586, 1, 0},
	{2612, 1, 0},
	{2636, 1, 0},
	{2660, 1, 0},
	{2692, 1, 0},
	{2723, 1, 0},
	{2743, 1, 0},
	{2761, 1, 0},
	{2791, 1, 0},
	{2807, 1, 0},
	{2831, 1, 0},
	{2851, 1, 0},
	{2909, 1, 0},
	{2953, 1, 0},
	{2997, 1, 0},
	{3041, 1, 0},
	{3093, 1, 0},
	{3118, 1, 0},
	{3140, 1, 0},
	{3153, 1, 0},
	{3166, 1, 0},
	{3179, 1, 0},
	{3192, 1, 0},
	{3214, 1, 0},
	{3227, 1, 0},
	{3237, 1, 0},
	{3247, 1, 0},
	{3260, 1, 0},
};

static const pcut_phrase_node pcut_release_words_nodes[] = {
	{97, 0, 0, 0}, {98, 2, 31, 65535}, {99, 1, 33, 65535},
	{100, 2, 34, 65535}, {101, 1, 36, 65535}, {102, 3, 37, 65535},
	{105, 0, 0, 24}, {106, 0, 0, 25}, {107, 3, 40, 65535},
	{108, 0, 0, 30}, {109, 2, 43, 65535}, {110, 3, 45, 65535},
	{112, 6, 48, 65535}, {114, 0, 0, 83}, {115, 4, 54, 65535},
	{116, 4, 58, 65535}, {117, 1, 62, 65535}, {118, 2, 63, 65535},
	{122, 2, 65, 65535}, {206, 2, 67, 65535}, {208, 2, 69, 65535},
	{209, 1, 71, 65535}, {215, 2, 72, 65535}, {216, 3, 74, 65535},
	{217, 2, 77, 65535}, {224, 3, 79, 65535}, {227, 1, 82, 65535},
	{229, 2, 83, 65535}, {230, 1, 85, 65535}, {235, 0, 0, 152},
	{236, 0, 0, 153}, {97, 1, 86, 65535}, {111, 0, 0, 4},
	{111, 1, 87, 65535}, {101, 0, 0, 12}, {111, 2, 88, 65535},
	{109, 1, 90, 65535}, {97, 0, 0, 17}, {111, 1, 91, 65535},
	{114, 0, 0, 23}, {32, 1, 92, 65535}, {101, 0, 0, 28},
	{111, 0, 0, 29}, {101, 1, 93, 65535}, {201, 0, 0, 37},
	{97, 0, 0, 38}, {101, 0, 0, 39}, {111, 1, 94, 65535},
	{97, 2, 95, 65535}, {101, 2, 97, 65535}, {104, 0, 0, 53},
	{111, 1, 99, 65535}, {114, 3, 100, 65535}, {117, 1, 103, 65535},
	{97, 2, 104, 65535}, {105, 1, 106, 65535}, {111, 0, 0, 89},
	{112, 2, 107, 65535}, {97, 0, 0, 93}, {104, 0, 0, 94},
	{105, 2, 109, 65535}, {108, 0, 0, 98}, {110, 2, 111, 65535},
	{97, 0, 0, 102}, {111, 1, 113, 65535}, {97, 1, 114, 65535},
	{117, 1, 115, 65535}, {179, 0, 0, 110}, {180, 0, 0, 111},
	{180, 1, 116, 65535}, {191, 1, 117, 65535}, {129, 2, 118, 65535},
	{148, 1, 120, 65535}, {156, 0, 0, 128}, {167, 0, 0, 129},
	{168, 2, 121, 65535}, {174, 0, 0, 134}, {132, 0, 0, 135},
	{190, 0, 0, 136}, {164, 2, 123, 65535}, {166, 2, 125, 65535},
	{184, 0, 0, 141}, {131, 2, 127, 65535}, {141, 1, 129, 65535},
	{160, 1, 130, 65535}, {150, 1, 131, 65535}, {115, 1, 132, 65535},
	{109, 2, 133, 65535}, {32, 0, 0, 13}, {115, 0, 0, 14},
	{98, 1, 135, 65535}, {114, 1, 136, 65535}, {111, 1, 137, 65535},
	{100, 1, 138, 65535}, {116, 2, 139, 65535}, {114, 1, 141, 65535},
	{122, 1, 142, 65535}, {110, 0, 0, 49}, {114, 2, 143, 65535},
	{117, 1, 145, 65535}, {97, 1, 146, 65535}, {101, 3, 147, 65535},
	{105, 1, 150, 65535}, {98, 1, 151, 65535}, {106, 0, 0, 84},
	{111, 1, 152, 65535}, {97, 1, 153, 65535}, {101, 0, 0, 90},
	{111, 1, 154, 65535}, {108, 1, 155, 65535}, {115, 0, 0, 97},
	{100, 0, 0, 99}, {116, 1, 156, 65535}, {111, 1, 157, 65535},
	{32, 2, 158, 65535}, {114, 1, 160, 65535}, {208, 1, 161, 65535},
	{209, 1, 162, 65535}, {208, 2, 163, 65535}, {209, 0, 0, 124},
	{215, 1, 165, 65535}, {216, 0, 0, 130}, {217, 1, 166, 65535},
	{164, 0, 0, 137}, {170, 0, 0, 138}, {170, 0, 0, 139},
	{184, 0, 0, 140}, {139, 0, 0, 142}, {151, 0, 0, 143},
	{179, 1, 167, 65535}, {177, 1, 168, 65535}, {176, 2, 169, 65535},
	{105, 1, 171, 65535}, {109, 0, 0, 5}, {117, 1, 172, 65535},
	{97, 1, 173, 65535}, {32, 3, 174, 65535}, {107, 1, 177, 65535},
	{105, 2, 178, 65535}, {32, 0, 0, 40}, {97, 1, 180, 65535},
	{97, 1, 181, 65535}, {105, 1, 182, 65535}, {32, 2, 183, 65535},
	{115, 0, 0, 52}, {114, 1, 185, 65535}, {110, 1, 186, 65535},
	{97, 1, 187, 65535}, {110, 2, 188, 65535}, {115, 2, 190, 65535},
	{111, 1, 192, 65535}, {108, 1, 193, 65535}, {112, 1, 194, 65535},
	{114, 1, 195, 65535}, {114, 1, 196, 65535}, {32, 2, 197, 65535},
	{117, 1, 199, 65535}, {114, 1, 200, 65535}, {104, 0, 0, 105},
	{116, 2, 201, 65535}, {32, 1, 203, 65535}, {187, 1, 204, 65535},
	{128, 1, 205, 65535}, {176, 1, 206, 65535}, {190, 0, 0, 123},
	{149, 1, 207, 65535}, {138, 1, 208, 65535}, {230, 2, 209, 65535},
	{233, 1, 211, 65535}, {232, 1, 212, 65535}, {233, 0, 0, 151},
	{110, 1, 213, 65535}, {110, 1, 214, 65535}, {114, 1, 215, 65535},
	{105, 1, 216, 65535}, {111, 0, 0, 20}, {114, 1, 217, 65535},
	{97, 1, 218, 65535}, {97, 2, 219, 65535}, {101, 1, 221, 65535},
	{32, 1, 222, 65535}, {32, 2, 223, 65535}, {110, 1, 225, 65535},
	{97, 0, 0, 50}, {108, 0, 0, 51}, {32, 2, 226, 65535},
	{101, 1, 228, 65535}, {115, 2, 229, 65535}, {115, 0, 0, 60},
	{116, 1, 231, 65535}, {101, 0, 0, 63}, {115, 4, 232, 65535},
	{112, 1, 236, 65535}, {105, 1, 237, 65535}, {115, 1, 238, 65535},
	{97, 1, 239, 65535}, {111, 1, 240, 65535}, {111, 0, 0, 95},
	{117, 0, 0, 96}, {107, 1, 241, 65535}, {32, 2, 242, 65535},
	{97, 0, 0, 106}, {114, 0, 0, 107}, {115, 1, 244, 65535},
	{209, 1, 245, 65535}, {208, 1, 246, 65535}, {208, 1, 247, 65535},
	{215, 1, 248, 65535}, {216, 1, 249, 65535}, {151, 0, 0, 144},
	{153, 0, 0, 145}, {129, 1, 250, 65535}, {129, 1, 251, 65535},
	{32, 3, 252, 65535}, {105, 1, 255, 65535}, {103, 1, 256, 65535},
	{109, 1, 257, 65535}, {101, 1, 258, 65535}, {109, 1, 259, 65535},
	{32, 3, 260, 65535}, {116, 0, 0, 34}, {110, 2, 263, 65535},
	{100, 1, 265, 65535}, {100, 1, 266, 65535}, {112, 0, 0, 46},
	{111, 1, 267, 65535}, {100, 0, 0, 54}, {112, 0, 0, 55},
	{115, 1, 268, 65535}, {101, 0, 0, 58}, {114, 0, 0, 59},
	{115, 1, 269, 65535}, {32, 5, 270, 65535}, {101, 4, 275, 65535},
	{105, 0, 0, 77}, {109, 0, 0, 78}, {99, 1, 279, 65535},
	{99, 1, 280, 65535}, {116, 1, 281, 65535}, {110, 1, 282, 65535},
	{99, 1, 283, 65535}, {32, 2, 284, 65535}, {100, 0, 0, 103},
	{111, 0, 0, 104}, {111, 1, 286, 65535}, {143, 1, 287, 65535},
	{181, 1, 288, 65535}, {190, 1, 289, 65535}, {147, 1, 290, 65535},
	{167, 1, 291, 65535}, {147, 3, 292, 65535}, {158, 1, 295, 65535},
	{97, 0, 0, 1}, {98, 0, 0, 2}, {100, 0, 0, 3},
	{99, 1, 296, 65535}, {111, 1, 297, 15}, {109, 1, 298, 65535},
	{108, 1, 299, 65535}, {122, 1, 300, 65535}, {97, 0, 0, 31},
	{114, 0, 0, 32}, {115, 0, 0, 33}, {105, 0, 0, 35},
	{109, 0, 0, 36}, {101, 1, 301, 65535}, {105, 2, 302, 65535},
	{106, 1, 304, 65535}, {105, 1, 305, 65535}, {97, 2, 306, 65535},
	{99, 0, 0, 64}, {105, 0, 0, 65}, {110, 0, 0, 66},
	{114, 1, 308, 65535}, {115, 0, 0, 69}, {97, 0, 0, 70},
	{101, 0, 0, 71}, {105, 0, 0, 72}, {109, 2, 309, 65535},
	{101, 1, 311, 65535}, {32, 1, 312, 65535}, {101, 1, 313, 65535},
	{32, 2, 314, 65535}, {105, 1, 316, 65535}, {100, 0, 0, 100},
	{115, 0, 0, 101}, {102, 1, 317, 65535}, {32, 1, 318, 65535},
	{209, 1, 319, 65535}, {208, 1, 320, 65535}, {215, 1, 321, 65535},
	{217, 1, 322, 65535}, {231, 0, 0, 146}, {232, 0, 0, 147},
	{233, 0, 0, 148}, {231, 2, 323, 65535}, {97, 2, 325, 65535},
	{101, 0, 0, 16}, {101, 1, 327, 65535}, {101, 1, 328, 65535},
	{105, 1, 329, 65535}, {32, 2, 330, 65535}, {102, 0, 0, 44},
	{118, 0, 0, 45}, {117, 1, 332, 65535}, {109, 1, 333, 65535},
	{32, 0, 0, 61}, {45, 0, 0, 62}, {101, 1, 334, 65535},
	{101, 2, 335, 65535}, {105, 0, 0, 76}, {110, 1, 337, 65535},
	{114, 1, 338, 65535}, {110, 1, 339, 65535}, {109, 0, 0, 87},
	{112, 0, 0, 88}, {108, 1, 340, 65535}, {111, 1, 341, 65535},
	{208, 1, 342, 65535}, {129, 3, 343, 65535}, {191, 1, 346, 65535},
	{162, 1, 347, 65535}, {134, 2, 348, 65535}, {153, 0, 0, 149},
	{168, 0, 0, 150}, {100, 1, 350, 65535}, {116, 2, 351, 65535},
	{100, 1, 353, 65535}, {97, 1, 354, 65535}, {116, 1, 355, 65535},
	{105, 0, 0, 41}, {112, 1, 356, 65535}, {109, 1, 357, 65535},
	{97, 1, 358, 65535}, {108, 1, 359, 65535}, {100, 0, 0, 73},
	{108, 1, 360, 65535}, {106, 1, 361, 65535}, {101, 1, 362, 65535},
	{106, 1, 363, 65535}, {111, 1, 364, 65535}, {114, 1, 365, 65535},
	{189, 1, 366, 65535}, {32, 0, 0, 114}, {45, 0, 0, 115},
	{209, 2, 367, 65535}, {209, 1, 369, 65535}, {215, 2, 370, 65535},
	{32, 1, 372, 65535}, {217, 0, 0, 133}, {111, 1, 373, 65535},
	{32, 1, 374, 65535}, {111, 0, 0, 11}, {105, 1, 375, 65535},
	{115, 1, 376, 65535}, {101, 1, 377, 65535}, {114, 1, 378, 65535},
	{115, 1, 379, 65535}, {115, 1, 380, 65535}, {101, 1, 381, 65535},
	{100, 2, 382, 65535}, {101, 1, 384, 65535}, {108, 1, 385, 65535},
	{101, 1, 386, 65535}, {32, 1, 387, 65535}, {116, 1, 388, 65535},
	{208, 1, 389, 65535}, {128, 0, 0, 116}, {129, 3, 390, 65535},
	{136, 1, 393, 65535}, {148, 1, 394, 65535}, {170, 0, 0, 127},
	{216, 1, 395, 65535}, {32, 2, 396, 65535}, {100, 1, 398, 65535},
	{97, 1, 399, 65535}, {101, 1, 400, 21}, {109, 1, 401, 65535},
	{101, 2, 402, 65535}, {32, 2, 404, 65535}, {32, 2, 406, 65535},
	{97, 1, 408, 65535}, {105, 0, 0, 74}, {117, 0, 0, 75},
	{32, 1, 409, 65535}, {101, 1, 410, 65535}, {32, 1, 411, 65535},
	{122, 1, 412, 65535}, {105, 1, 413, 65535}, {181, 1, 414, 65535},
	{32, 0, 0, 117}, {45, 0, 0, 118}, {209, 1, 415, 65535},
	{209, 1, 416, 65535}, {32, 1, 417, 65535}, {181, 1, 418, 65535},
	{97, 0, 0, 6}, {100, 1, 419, 65535}, {101, 1, 420, 65535},
	{116, 1, 421, 65535}, {32, 0, 0, 22}, {117, 1, 422, 65535},
	{109, 0, 0, 42}, {110, 0, 0, 43}, {109, 0, 0, 47},
	{112, 0, 0, 48}, {115, 0, 0, 56}, {122, 0, 0, 57},
	{115, 1, 423, 65535}, {122, 1, 424, 65535}, {97, 1, 425, 65535},
	{122, 1, 426, 65535}, {97, 1, 427, 65535}, {103, 1, 428, 65535},
	{208, 2, 429, 65535}, {138, 1, 431, 65535}, {130, 1, 432, 65535},
	{215, 1, 433, 65535}, {216, 1, 434, 65535}, {101, 1, 435, 65535},
	{32, 1, 436, 65535}, {101, 1, 437, 65535}, {32, 2, 438, 65535},
	{101, 1, 440, 67}, {97, 1, 441, 65535}, {115, 1, 442, 65535},
	{97, 1, 443, 65535}, {32, 2, 444, 65535}, {101, 1, 446, 65535},
	{179, 0, 0, 112}, {188, 0, 0, 113}, {208, 1, 447, 65535},
	{208, 1, 448, 65535}, {156, 1, 449, 65535}, {173, 2, 450, 65535},
	{32, 2, 452, 65535}, {112, 1, 454, 65535}, {32, 2, 455, 65535},
	{117, 0, 0, 26}, {122, 0, 0, 27}, {32, 0, 0, 68},
	{32, 2, 457, 65535}, {101, 1, 459, 81}, {32, 2, 460, 65535},
	{106, 0, 0, 91}, {109, 0, 0, 92}, {110, 1, 462, 65535},
	{190, 1, 463, 65535}, {181, 1, 464, 65535}, {215, 2, 465, 65535},
	{216, 0, 0, 131}, {217, 0, 0, 132}, {105, 0, 0, 7},
	{112, 0, 0, 8}, {114, 1, 467, 65535}, {112, 0, 0, 18},
	{114, 0, 0, 19}, {106, 0, 0, 79}, {109, 0, 0, 80},
	{32, 0, 0, 82}, {106, 0, 0, 85}, {109, 0, 0, 86},
	{32, 1, 468, 65535}, {208, 1, 469, 65535}, {209, 1, 470, 65535},
	{162, 0, 0, 125}, {170, 0, 0, 126}, {101, 2, 471, 65535},
	{118, 1, 473, 65535}, {177, 1, 474, 65535}, {154, 1, 475, 65535},
	{109, 0, 0, 9}, {115, 0, 0, 10}, {101, 1, 476, 65535},
	{209, 1, 477, 65535}, {208, 1, 478, 65535}, {114, 2, 479, 65535},
	{137, 1, 481, 65535}, {181, 1, 482, 65535}, {111, 0, 0, 108},
	{119, 0, 0, 109}, {208, 1, 483, 65535}, {32, 1, 484, 65535},
	{181, 1, 485, 65535}, {208, 1, 486, 65535}, {208, 1, 487, 65535},
	{183, 1, 488, 65535}, {189, 1, 489, 65535}, {208, 1, 490, 65535},
	{208, 1, 491, 65535}, {176, 1, 492, 65535}, {184, 2, 493, 65535},
	{32, 2, 495, 65535}, {208, 0, 0, 119}, {209, 0, 0, 120},
	{208, 0, 0, 121}, {209, 0, 0, 122},
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
	0, 1, 2, 3, 4, 5, 6, 0, 0, 7, 8, 9,
	10, 11, 12, 0, 13, 0, 14, 15, 16, 17, 18, 0,
	0, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 20, 0, 21, 22, 0, 0, 0, 0, 0, 23,
	24, 25, 0, 0, 0, 0, 0, 0, 26, 0, 0, 27,
	0, 28, 29, 0, 0, 0, 0, 30, 31, 0, 0, 0,
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
	0x0, 0x4000000, 0x8002, 0x8000, 0x8020, 0x2000,
	0x48002, 0x0, 0x0, 0x4000, 0x200000, 0x8021,
	0x20, 0x220, 0x8022, 0x0, 0x248122, 0x0,
	0x20, 0x18202, 0x1302, 0x4000, 0x8002, 0x0,
	0x0, 0x0, 0x200002, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x180000, 0x0, 0x80100000, 0x2,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x10100000,
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

static const char pcut_view_words_text[] =
	"abn i browser\0"
	"abrir en el navegador\0"
	"abrir no navegador\0"
	"afficher dans le navigateur\0"
	"afficher dans votre navigateur\0"
	"apne i nettleser\0"
	"apri nel browser\0"
	"avaa selaimessa\0"
	"baca di browser\0"
	"bekijk de webversie\0"
	"bekijk deze e-mail\0"
	"bekijk deze mail\0"
	"bekijk in browser\0"
	"bekijk in je browser\0"
	"bekijk online\0"
	"bu e-postayi tarayici\0"
	"buka di browser\0"
	"buka di peramban\0"
	"consulter la version en ligne\0"
	"deschide in browser\0"
	"diese e-mail im browser\0"
	"e-postayi tarayicida\0"
	"im browser ansehen\0"
	"im browser anzeigen\0"
	"im browser offnen\0"
	"katso selaimessa\0"
	"las i webblasaren\0"
	"lees online\0"
	"leggi nel browser\0"
	"lihat di browser\0"
	"lihat di peramban\0"
	"lihat e-mel ini\0"
	"lihat email ini di\0"
	"lire en ligne\0"
	"lue selaimessa\0"
	"megnyitas bongeszoben\0"
	"megtekintes bongeszoben\0"
	"nayta selaimessa\0"
	"newsletter im browser\0"
	"obre al navegador\0"
	"odpri v brskalniku\0"
	"olvassa bongeszoben\0"
	"online ansehen\0"
	"online-version ansehen\0"
	"oppna i webblasaren\0"
	"otevrit v prohlizeci\0"
	"otvori u pregledacu\0"
	"otvori u pregledniku\0"
	"otvorit v prehliadaci\0"
	"otworz w przegladarce\0"
	"pogledaj u pregledniku\0"
	"poglej v brskalniku\0"
	"read online\0"
	"read this email in\0"
	"se i browser\0"
	"se i nettleser\0"
	"see this email in\0"
	"soma kwenye kivinjari\0"
	"tarayicida ac\0"
	"tarayicida goruntule\0"
	"tazama kwenye kivinjari\0"
	"vedi nel browser\0"
	"vegeu-ho al navegador\0"
	"veja este e-mail no\0"
	"ver en el navegador\0"
	"ver en su navegador\0"
	"ver en tu navegador\0"
	"ver este correo\0"
	"ver este e-mail no\0"
	"ver este email\0"
	"ver este email no\0"
	"ver este mensaje en\0"
	"ver la version en linea\0"
	"ver no navegador\0"
	"ver no seu navegador\0"
	"veure al navegador\0"
	"vezi in browser\0"
	"view in browser\0"
	"view in your browser\0"
	"view online\0"
	"view the online version\0"
	"view this e-mail in\0"
	"view this email in\0"
	"view this message in\0"
	"view this newsletter\0"
	"view this post on\0"
	"vis i browser\0"
	"vis i din browser\0"
	"vis i nettleser\0"
	"visa i webblasare\0"
	"visa i webblasaren\0"
	"visualizza nel browser\0"
	"visualizza questa e-mail\0"
	"visualizza questa email\0"
	"vizualizeaza in browser\0"
	"voir ce mail\0"
	"voir cet e-mail\0"
	"voir cet email\0"
	"voir dans le navigateur\0"
	"voir dans votre navigateur\0"
	"voir la version en ligne\0"
	"wyswietl w przegladarce\0"
	"xem email nay\0"
	"xem thu nay\0"
	"xem tren trinh duyet\0"
	"xem trong trinh duyet\0"
	"zobacz te wiadomosc w\0"
	"zobacz w przegladarce\0"
	"zobrazit tento e-mail v\0"
	"zobrazit v prehliadaci\0"
	"zobrazit v prohlizeci\0"
	"zur online-version\0"
	"zur onlineversion\0"
	"δειτε αυτο το email\0"
	"δειτε στον browser\0"
	"προβολη στο προγραμμα\0"
	"προβολη στον browser\0"
	"виж в браузъра\0"
	"вижте в браузъра\0"
	"відкрити в браузері\0"
	"отвори в браузър\0"
	"открыть в браузере\0"
	"переглянути в браузері\0"
	"переглянути цеи лист у\0"
	"погледај у прегледачу\0"
	"посмотреть в браузере\0"
	"посмотреть это письмо в\0"
	"просмотреть это письмо в\0"
	"смотреть в браузере\0"
	"читать в браузере\0"
	"לצפייה בדפדפן\0"
	"צפו בדפדפן\0"
	"צפייה בדפדפן\0"
	"اعرض هذه الرسالة\0"
	"عرض في المتصفح\0"
	"عرض هذه الرسالة في\0"
	"مشاهده در مرورگر\0"
	"نمايش در مرورگر\0"
	"इस ईमेल को ब्राउज़र\0"
	"ब्राउज़र में देखें\0"
	"ดูในเบราว์เซอร์\0"
	"ウェブで見る\0"
	"ブラウザで表示\0"
	"ブラウザで見る\0"
	"在浏览器中打开\0"
	"在浏览器中查看\0"
	"在瀏覽器中查看\0"
	"在瀏覽器中檢視\0"
	"在瀏覽器中開啟\0"
	"網頁版\0"
	"브라우저에서 보기\0"
	"웹브라우저에서 보기\0"
	"웹에서 보기\0"
;

static const pcut_phrase pcut_view_words_rows[] = {
	{0, 1, 0},
	{14, 1, 0},
	{36, 1, 0},
	{55, 1, 0},
	{83, 1, 0},
	{114, 1, 0},
	{131, 1, 0},
	{148, 1, 0},
	{164, 1, 0},
	{180, 1, 0},
	{200, 1, 0},
	{219, 1, 0},
	{236, 1, 0},
	{254, 1, 0},
	{275, 1, 0},
	{289, 1, 0},
	{311, 1, 0},
	{327, 1, 0},
	{344, 1, 0},
	{374, 1, 0},
	{394, 1, 0},
	{418, 1, 0},
	{439, 1, 0},
	{458, 1, 0},
	{478, 1, 0},
	{496, 1, 0},
	{513, 1, 0},
	{531, 1, 0},
	{543, 1, 0},
	{561, 1, 0},
	{578, 1, 0},
	{596, 1, 0},
	{612, 1, 0},
	{631, 1, 0},
	{645, 1, 0},
	{660, 1, 0},
	{682, 1, 0},
	{706, 1, 0},
	{723, 1, 0},
	{745, 1, 0},
	{763, 1, 0},
	{782, 1, 0},
	{802, 1, 0},
	{817, 1, 0},
	{840, 1, 0},
	{860, 1, 0},
	{881, 1, 0},
	{901, 1, 0},
	{922, 1, 0},
	{944, 1, 0},
	{966, 1, 0},
	{989, 1, 0},
	{1009, 1, 0},
	{1021, 1, 0},
	{1040, 1, 0},
	{1053, 1, 0},
	{1068, 1, 0},
	{1086, 1, 0},
	{1108, 1, 0},
	{1122, 1, 0},
	{1143, 1, 0},
	{1167, 1, 0},
	{1184, 1, 0},
	{1206, 1, 0},
	{1226, 1, 0},
	{1246, 1, 0},
	{1266, 1, 0},
	{1286, 1, 0},
	{1302, 1, 0},
	{1321, 1, 0},
	{1336, 1, 0},
	{1354, 1, 0},
	{1374, 1, 0},
	{1398, 1, 0},
	{1415, 1, 0},
	{1436, 1, 0},
	{1455, 1, 0},
	{1471, 1, 0},
	{1487, 1, 0},
	{1508, 1, 0},
	{1520, 1, 0},
	{1544, 1, 0},
	{1564, 1, 0},
	{1583, 1, 0},
	{1604, 1, 0},
	{1625, 1, 0},
	{1643, 1, 0},
	{1657, 1, 0},
	{1675, 1, 0},
	{1691, 1, 0},
	{1709, 1, 0},
	{1728, 1, 0},
	{1751, 1, 0},
	{1776, 1, 0},
	{1800, 1, 0},
	{1824, 1, 0},
	{1837, 1, 0},
	{1853, 1, 0},
	{1868, 1, 0},
	{1892, 1, 0},
	{1919, 1, 0},
	{1944, 1, 0},
	{1968, 1, 0},
	{1982, 1, 0},
	{1994, 1, 0},
	{2015, 1, 0},
	{2037, 1, 0},
	{2059, 1, 0},
	{2081, 1, 0},
	{2105, 1, 0},
	{2128, 1, 0},
	{2150, 1, 0},
	{2169, 1, 0},
	{2187, 1, 0},
	{2218, 1, 0},
	{2246, 1, 0},
	{2287, 1, 0},
	{2319, 1, 0},
	{2346, 1, 0},
	{2377, 1, 0},
	{2414, 1, 0},
	{2445, 1, 0},
	{2480, 1, 0},
	{2523, 1, 0},
	{2565, 1, 0},
	{2606, 1, 0},
	{2647, 1, 0},
	{2691, 1, 0},
	{2737, 1, 0},
	{2774, 1, 0},
	{2807, 1, 0},
	{2833, 1, 0},
	{2853, 1, 0},
	{2877, 1, 0},
	{2908, 1, 0},
	{2935, 1, 0},
	{2969, 1, 0},
	{3000, 1, 0},
	{3029, 1, 0},
	{3081, 1, 0},
	{3132, 1, 0},
	{3178, 1, 0},
	{3197, 1, 0},
	{3219, 1, 0},
	{3241, 1, 0},
	{3263, 1, 0},
	{3285, 1, 0},
	{3307, 1, 0},
	{3329, 1, 0},
	{3351, 1, 0},
	{3361, 1, 0},
	{3387, 1, 0},
	{3416, 1, 0},
};

static const pcut_phrase_node pcut_view_words_nodes[] = {
	{97, 4, 32, 65535}, {98, 3, 36, 65535}, {99, 0, 0, 18},
	{100, 2, 39, 65535}, {101, 0, 0, 21}, {105, 1, 41, 65535},
	{107, 0, 0, 25}, {108, 4, 42, 65535}, {109, 1, 46, 65535},
	{110, 2, 47, 65535}, {111, 6, 49, 65535}, {112, 1, 55, 65535},
	{114, 1, 56, 65535}, {115, 2, 57, 65535}, {116, 1, 59, 65535},
	{118, 3, 60, 65535}, {119, 0, 0, 101}, {120, 1, 63, 65535},
	{122, 2, 64, 65535}, {206, 1, 66, 65535}, {207, 1, 67, 65535},
	{208, 3, 68, 65535}, {209, 2, 71, 65535}, {215, 2, 73, 65535},
	{216, 2, 75, 65535}, {217, 2, 77, 65535}, {224, 2, 79, 65535},
	{227, 2, 81, 65535}, {229, 1, 83, 65535}, {231, 0, 0, 149},
	{235, 0, 0, 150}, {236, 1, 84, 65535}, {98, 2, 85, 65535},
	{102, 1, 87, 65535}, {112, 2, 88, 65535}, {118, 0, 0, 7},
	{97, 0, 0, 8}, {101, 1, 90, 65535}, {117, 2, 91, 65535},
	{101, 0, 0, 19}, {105, 0, 0, 20}, {109, 1, 93, 65535},
	{97, 0, 0, 26}, {101, 2, 94, 65535}, {105, 2, 96, 65535},
	{117, 0, 0, 34}, {101, 1, 98, 65535}, {97, 0, 0, 37},
	{101, 0, 0, 38}, {98, 0, 0, 39}, {100, 0, 0, 40},
	{108, 0, 0, 41}, {110, 1, 99, 65535}, {112, 0, 0, 44},
	{116, 3, 100, 65535}, {111, 1, 103, 65535}, {101, 1, 104, 65535},
	{101, 2, 105, 65535}, {111, 0, 0, 57}, {97, 2, 107, 65535},
	{101, 6, 109, 65535}, {105, 3, 115, 65535}, {111, 1, 118, 65535},
	{101, 1, 119, 65535}, {111, 1, 120, 65535}, {117, 1, 121, 65535},
	{180, 1, 122, 65535}, {128, 1, 123, 65535}, {178, 2, 124, 65535},
	{190, 1, 126, 65535}, {191, 2, 127, 65535}, {129, 0, 0, 128},
	{135, 0, 0, 129}, {156, 0, 0, 130}, {166, 1, 129, 65535},
	{167, 0, 0, 133}, {185, 1, 130, 65535}, {133, 0, 0, 136},
	{134, 0, 0, 137}, {164, 2, 131, 65535}, {184, 0, 0, 140},
	{130, 0, 0, 141}, {131, 1, 133, 65535}, {156, 1, 134, 65535},
	{155, 1, 135, 65535}, {110, 0, 0, 0}, {114, 1, 136, 65535},
	{102, 1, 137, 65535}, {110, 0, 0, 5}, {114, 0, 0, 6},
	{107, 1, 138, 65535}, {32, 0, 0, 15}, {107, 1, 139, 65535},
	{32, 1, 140, 65535}, {101, 0, 0, 27}, {103, 0, 0, 28},
	{104, 1, 141, 65535}, {114, 0, 0, 33}, {103, 2, 142, 65535},
	{108, 1, 144, 65535}, {101, 0, 0, 45}, {118, 1, 145, 65535},
	{119, 0, 0, 49}, {103, 1, 146, 65535}, {97, 1, 147, 65535},
	{32, 1, 148, 65535}, {101, 0, 0, 56}, {114, 1, 149, 65535},
	{122, 0, 0, 60}, {100, 0, 0, 61}, {103, 0, 0, 62},
	{106, 0, 0, 63}, {114, 1, 150, 65535}, {117, 0, 0, 75},
	{122, 0, 0, 76}, {101, 1, 151, 65535}, {115, 3, 152, 65535},
	{122, 0, 0, 94}, {105, 1, 155, 65535}, {109, 1, 156, 65535},
	{98, 2, 157, 65535}, {114, 1, 159, 65535}, {206, 1, 160, 65535},
	{207, 1, 161, 65535}, {208, 1, 162, 65535}, {209, 0, 0, 119},
	{209, 1, 163, 65535}, {208, 2, 164, 65535}, {209, 0, 0, 127},
	{215, 1, 166, 65535}, {216, 1, 167, 65535}, {135, 0, 0, 138},
	{172, 0, 0, 139}, {150, 1, 168, 65535}, {168, 2, 169, 65535},
	{185, 2, 171, 65535}, {105, 1, 173, 65535}, {105, 1, 174, 65535},
	{105, 1, 175, 65535}, {97, 1, 176, 65535}, {98, 1, 177, 65535},
	{97, 1, 178, 65535}, {110, 0, 0, 35}, {116, 0, 0, 36},
	{105, 1, 179, 65535}, {111, 1, 180, 65535}, {108, 1, 181, 65535},
	{100, 1, 182, 65535}, {105, 1, 183, 65535}, {97, 1, 184, 65535},
	{32, 3, 185, 65535}, {119, 1, 188, 65535}, {32, 1, 189, 65535},
	{97, 1, 190, 65535}, {117, 1, 191, 65535}, {114, 1, 192, 65535},
	{32, 2, 193, 65535}, {97, 1, 195, 65535}, {114, 1, 196, 65535},
	{32, 1, 197, 65535}, {181, 1, 198, 65535}, {129, 1, 199, 65535},
	{184, 1, 200, 65535}, {130, 1, 201, 65535}, {181, 1, 202, 65535},
	{190, 2, 203, 65535}, {164, 1, 205, 65535}, {177, 1, 206, 65535},
	{227, 1, 207, 65535}, {230, 1, 208, 65535}, {231, 1, 209, 65535},
	{235, 0, 0, 151}, {236, 0, 0, 152}, {114, 1, 210, 65535},
	{99, 1, 211, 65535}, {106, 1, 212, 65535}, {32, 1, 213, 65535},
	{114, 1, 214, 65535}, {116, 1, 215, 65535}, {110, 1, 216, 65535},
	{114, 1, 217, 65535}, {101, 2, 218, 65535}, {32, 2, 220, 65535},
	{32, 2, 222, 65535}, {121, 1, 224, 65535}, {101, 2, 225, 65535},
	{108, 0, 0, 72}, {110, 1, 227, 65535}, {32, 3, 228, 65535},
	{105, 1, 231, 65535}, {32, 1, 232, 65535}, {97, 1, 233, 65535},
	{32, 3, 234, 65535}, {101, 0, 0, 102}, {116, 2, 237, 65535},
	{99, 1, 239, 65535}, {97, 1, 240, 65535}, {111, 1, 241, 65535},
	{206, 1, 242, 65535}, {206, 1, 243, 65535}, {208, 1, 244, 65535},
	{208, 2, 245, 65535}, {209, 1, 247, 65535}, {208, 0, 0, 124},
	{209, 1, 248, 65535}, {215, 2, 249, 65535}, {216, 1, 251, 65535},
	{131, 1, 252, 65535}, {181, 1, 253, 65535}, {128, 1, 254, 65535},
	{32, 2, 255, 65535}, {104, 1, 257, 65535}, {107, 1, 258, 65535},
	{100, 1, 259, 65535}, {111, 1, 260, 65535}, {32, 2, 261, 65535},
	{101, 2, 263, 65535}, {105, 2, 265, 65535}, {100, 0, 0, 50},
	{106, 0, 0, 51}, {111, 0, 0, 52}, {116, 0, 0, 53},
	{98, 0, 0, 54}, {110, 0, 0, 55}, {105, 1, 267, 65535},
	{110, 1, 268, 65535}, {115, 1, 269, 65535}, {111, 1, 270, 65535},
	{105, 1, 271, 65535}, {111, 0, 0, 79}, {116, 1, 272, 65535},
	{32, 3, 273, 65535}, {105, 1, 276, 65535}, {108, 1, 277, 65535},
	{99, 1, 278, 65535}, {100, 1, 279, 65535}, {108, 0, 0, 100},
	{104, 0, 0, 103}, {114, 2, 280, 65535}, {122, 1, 282, 65535},
	{122, 1, 283, 65535}, {110, 1, 284, 65535}, {185, 1, 285, 65535},
	{191, 1, 286, 65535}, {182, 2, 287, 65535}, {178, 0, 0, 120},
	{186, 0, 0, 121}, {128, 1, 289, 65535}, {129, 1, 290, 65535},
	{149, 0, 0, 131}, {153, 0, 0, 132}, {182, 1, 291, 65535},
	{169, 1, 292, 65535}, {143, 1, 293, 65535}, {143, 1, 294, 65535},
	{101, 0, 0, 1}, {110, 0, 0, 2}, {101, 1, 295, 65535},
	{32, 3, 296, 65535}, {105, 1, 299, 65535}, {119, 1, 300, 65535},
	{100, 1, 301, 65535}, {101, 2, 302, 65535}, {32, 0, 0, 42},
	{45, 0, 0, 43}, {32, 1, 304, 65535}, {116, 0, 0, 48},
	{99, 1, 305, 65535}, {32, 3, 306, 65535}, {116, 1, 309, 65535},
	{32, 2, 310, 65535}, {110, 1, 312, 65535}, {104, 2, 313, 65535},
	{98, 0, 0, 86}, {100, 0, 0, 87}, {110, 0, 0, 88},
	{32, 1, 315, 65535}, {105, 1, 316, 65535}, {101, 2, 317, 65535},
	{97, 1, 319, 65535}, {101, 0, 0, 104}, {111, 0, 0, 105},
	{32, 2, 320, 65535}, {105, 1, 322, 65535}, {108, 1, 323, 65535},
	{207, 1, 324, 65535}, {206, 1, 325, 65535}, {32, 0, 0, 117},
	{209, 0, 0, 118}, {208, 1, 326, 65535}, {208, 1, 327, 65535},
	{32, 1, 328, 65535}, {227, 1, 329, 65535}, {232, 1, 330, 65535},
	{232, 1, 331, 65535}, {114, 1, 332, 65535}, {100, 1, 333, 65535},
	{105, 1, 334, 65535}, {111, 0, 0, 14}, {32, 2, 335, 65535},
	{115, 1, 337, 65535}, {105, 1, 338, 65535}, {45, 0, 0, 31},
	{109, 0, 0, 32}, {117, 1, 339, 65535}, {105, 1, 340, 65535},
	{101, 0, 0, 64}, {115, 0, 0, 65}, {116, 0, 0, 66},
	{101, 1, 341, 65535}, {110, 0, 0, 73}, {115, 0, 0, 74},
	{32, 2, 342, 65535}, {101, 0, 0, 80}, {105, 1, 344, 65535},
	{119, 1, 345, 65535}, {122, 1, 346, 65535}, {32, 0, 0, 95},
	{116, 1, 347, 65535}, {110, 1, 348, 65535}, {116, 0, 0, 106},
	{119, 0, 0, 107}, {116, 1, 349, 65535}, {105, 1, 350, 65535},
	{132, 1, 351, 65535}, {178, 1, 352, 65535}, {181, 1, 353, 65535},
	{188, 1, 354, 65535}, {217, 2, 355, 65535}, {130, 1, 357, 65535},
	{167, 1, 358, 65535}, {166, 1, 359, 65535}, {32, 1, 360, 65535},
	{101, 2, 361, 65535}, {110, 1, 363, 65535}, {98, 0, 0, 16},
	{112, 0, 0, 17}, {101, 1, 364, 65535}, {32, 2, 365, 65535},
	{32, 1, 367, 65535}, {100, 1, 368, 65535}, {32, 3, 369, 65535},
	{98, 0, 0, 77}, {121, 0, 0, 78}, {115, 1, 372, 65535},
	{101, 1, 373, 65535}, {122, 1, 374, 65535}, {32, 1, 375, 65535},
	{115, 1, 376, 65535}, {32, 2, 377, 65535}, {110, 1, 379, 65535},
	{206, 1, 380, 65535}, {206, 1, 381, 65535}, {208, 1, 382, 65535},
	{208, 1, 383, 65535}, {129, 0, 0, 134}, {135, 0, 0, 135},
	{166, 1, 384, 65535}, {136, 1, 385, 65535}, {189, 1, 386, 65535},
	{100, 1, 387, 65535}, {32, 0, 0, 9}, {122, 1, 388, 65535},
	{32, 2, 389, 65535}, {114, 1, 391, 65535}, {98, 0, 0, 29},
	{112, 0, 0, 30}, {112, 1, 392, 65535}, {97, 1, 393, 65535},
	{99, 0, 0, 67}, {101, 2, 394, 65535}, {109, 0, 0, 71},
	{32, 4, 396, 65535}, {98, 1, 400, 65535}, {97, 1, 401, 65535},
	{101, 2, 402, 65535}, {32, 2, 404, 65535}, {116, 0, 0, 108},
	{118, 1, 406, 65535}, {101, 2, 407, 65535}, {181, 1, 409, 65535},
	{191, 1, 410, 65535}, {179, 1, 411, 65535}, {190, 1, 412, 65535},
	{227, 1, 413, 65535}, {229, 1, 414, 65535}, {229, 1, 415, 65535},
	{97, 1, 416, 65535}, {101, 1, 417, 65535}, {98, 0, 0, 12},
	{106, 0, 0, 13}, {32, 2, 418, 65535}, {114, 1, 420, 65535},
	{32, 2, 421, 65535}, {45, 0, 0, 68}, {109, 1, 423, 65535},
	{101, 2, 424, 65535}, {109, 0, 0, 83}, {110, 0, 0, 84},
	{112, 0, 0, 85}, {98, 1, 426, 65535}, {32, 2, 427, 65535},
	{45, 0, 0, 96}, {109, 0, 0, 97}, {108, 0, 0, 98},
	{118, 0, 0, 99}, {32, 1, 429, 65535}, {45, 0, 0, 111},
	{118, 0, 0, 112}, {32, 2, 430, 65535}, {206, 1, 432, 65535},
	{208, 1, 433, 65535}, {209, 1, 434, 65535}, {130, 1, 435, 65535},
	{153, 1, 436, 65535}, {153, 1, 437, 65535}, {110, 1, 438, 65535},
	{32, 2, 439, 65535}, {97, 1, 441, 65535}, {111, 0, 0, 24},
	{101, 1, 442, 65535}, {97, 0, 0, 58}, {103, 0, 0, 59},
	{97, 1, 443, 65535}, {45, 0, 0, 81}, {109, 0, 0, 82},
	{108, 1, 444, 65535}, {110, 0, 0, 91}, {113, 1, 445, 65535},
	{112, 1, 446, 65535}, {206, 0, 0, 113}, {207, 0, 0, 114},
	{187, 1, 447, 65535}, {187, 1, 448, 65535}, {130, 1, 449, 65535},
	{182, 1, 450, 65535}, {168, 1, 451, 65535}, {168, 1, 452, 65535},
	{115, 1, 453, 65535}, {101, 0, 0, 10}, {109, 0, 0, 11},
	{110, 2, 454, 65535}, {103, 1, 456, 65535}, {105, 1, 457, 65535},
	{97, 1, 458, 65535}, {117, 1, 459, 65535}, {114, 2, 460, 65535},
	{206, 1, 462, 65535}, {209, 1, 463, 65535}, {209, 1, 464, 65535},
	{227, 1, 465, 65535}, {228, 1, 466, 65535}, {228, 1, 467, 65535},
	{32, 2, 468, 65535}, {115, 0, 0, 22}, {122, 0, 0, 23},
	{108, 1, 470, 65535}, {108, 1, 471, 69}, {115, 1, 472, 65535},
	{101, 1, 473, 65535}, {101, 0, 0, 109}, {111, 0, 0, 110},
	{183, 1, 474, 65535}, {143, 1, 475, 65535}, {128, 1, 476, 65535},
	{129, 1, 477, 65535}, {184, 1, 478, 65535}, {184, 1, 479, 65535},
	{108, 0, 0, 3}, {118, 0, 0, 4}, {101, 1, 480, 65535},
	{32, 0, 0, 70}, {97, 1, 481, 65535}, {115, 1, 482, 65535},
	{32, 1, 483, 65535}, {208, 1, 484, 65535}, {208, 1, 485, 65535},
	{167, 1, 486, 65535}, {173, 1, 487, 65535}, {173, 2, 488, 65535},
	{100, 2, 490, 65535}, {114, 1, 492, 65535}, {116, 1, 493, 65535},
	{207, 1, 494, 65535}, {189, 1, 495, 65535}, {181, 1, 496, 65535},
	{232, 2, 497, 65535}, {230, 2, 499, 65535}, {230, 2, 501, 65535},
	{233, 0, 0, 148}, {97, 0, 0, 46}, {110, 0, 0, 47},
	{101, 1, 503, 89}, {97, 1, 504, 65535}, {131, 1, 505, 65535},
	{209, 1, 506, 65535}, {209, 1, 507, 65535}, {161, 0, 0, 142},
	{166, 0, 0, 143}, {137, 0, 0, 144}, {159, 0, 0, 145},
	{159, 0, 0, 146}, {170, 0, 0, 147}, {110, 0, 0, 90},
	{32, 1, 508, 65535}, {207, 1, 509, 65535}, {131, 1, 510, 65535},
	{130, 1, 511, 65535}, {101, 2, 512, 65535}, {132, 1, 514, 65535},
	{209, 1, 515, 65535}, {209, 1, 516, 65535}, {45, 0, 0, 92},
	{109, 0, 0, 93}, {206, 1, 517, 65535}, {130, 1, 518, 65535},
	{140, 1, 519, 65535}, {191, 2, 520, 65535}, {208, 1, 522, 65535},
	{32, 2, 523, 65535}, {32, 0, 0, 115}, {206, 0, 0, 116},
	{184, 1, 525, 65535}, {208, 0, 0, 125}, {209, 0, 0, 126},
	{32, 2, 526, 65535}, {208, 0, 0, 122}, {209, 0, 0, 123},
};

static const uint8_t pcut_view_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 5, 0, 0, 0, 6, 0, 7,
	8, 9, 10, 11, 12, 0, 13, 14, 15, 0, 16, 17,
	18, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 20, 21, 22, 23, 0, 0, 0, 0, 0, 24,
	25, 26, 0, 0, 0, 0, 0, 0, 27, 0, 0, 28,
	0, 29, 0, 30, 0, 0, 0, 31, 32, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_view_words_second[256] = {
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x410044, 0x200022, 0x8000, 0x220, 0x2000,
	0x0, 0x0, 0x0, 0x2000, 0x0, 0x2,
	0x200222, 0x20, 0x22, 0x115014, 0x8000, 0x0,
	0x20, 0x8020, 0x2, 0x0, 0x8220, 0x2000000,
	0x20, 0x0, 0x208000, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x100000, 0x1, 0xC0040000, 0x82,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x10000040,
	0x2000080, 0x60, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x1000010, 0x0, 0x0, 0xC,
	0x0, 0x10000000, 0x0, 0x400000, 0x0, 0x0,
	0x0, 0x1000000, 0x8000000, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_view_words = {pcut_view_words_rows, pcut_view_words_text, pcut_view_words_nodes,
	pcut_view_words_first, pcut_view_words_second, sizeof pcut_view_words_rows / sizeof pcut_view_words_rows[0]};

static const char pcut_leave_words_text[] =
	"abbestellen\0"
	"abmelden\0"
	"aboneligi iptal\0"
	"abonelikten ayril\0"
	"abonelikten cik\0"
	"afmeld\0"
	"afmeld dig\0"
	"afmelden\0"
	"afmelding\0"
	"annulla iscrizione\0"
	"annulla l'iscrizione\0"
	"anuluj subskrypcje\0"
	"avprenumerera\0"
	"avregistrera dig\0"
	"avsluta prenumeration\0"
	"avsluta prenumerationen\0"
	"avslutt abonnementet\0"
	"batal berlangganan\0"
	"berhenti berlangganan\0"
	"cancelar assinatura\0"
	"cancelar inscricao\0"
	"cancelar la suscripcion\0"
	"cancelar subscricao\0"
	"cancelar suscripcion\0"
	"cancella l'iscrizione\0"
	"cancellati\0"
	"cancel·la la subscripcio\0"
	"click here to unsubscribe\0"
	"darse de baja\0"
	"desabonnement\0"
	"descadastrar\0"
	"dezabonare\0"
	"dezaboneaza-te\0"
	"disiscriviti\0"
	"donar-se de baixa\0"
	"hier abmelden\0"
	"huy dang ky\0"
	"jiondoe\0"
	"leiratkozas\0"
	"leiratkozom\0"
	"lopeta tilaus\0"
	"manage your subscription\0"
	"me desinscrire\0"
	"meld deg av\0"
	"newsletter abbestellen\0"
	"ngung nhan thu\0"
	"odhlasit odber\0"
	"odhlasit sa\0"
	"odhlasit se\0"
	"odjava\0"
	"odjavi se\0"
	"odjavite se\0"
	"peru tilaus\0"
	"peruuta tilaus\0"
	"poista tilaus\0"
	"pour vous desabonner\0"
	"rezygnacja z subskrypcji\0"
	"schrijf je uit\0"
	"se desabonner\0"
	"se desinscrire\0"
	"to unsubscribe\0"
	"uitschrijven\0"
	"unsubscribe\0"
	"update your preferences\0"
	"vom newsletter abmelden\0"
	"wypisz mnie\0"
	"wypisz sie\0"
	"απεγγραφη\0"
	"διαγραφη απο\0"
	"καταργηση εγγραφησ\0"
	"відписатись\0"
	"відписатися\0"
	"одјава\0"
	"одјави се\0"
	"отписаться\0"
	"отписване\0"
	"отписка\0"
	"отпишете се\0"
	"ביטול הרשמה\0"
	"הסרה מרשימת התפוצה\0"
	"להסרה\0"
	"الغاء الاشتراك\0"
	"لالغاء الاشتراك\0"
	"لغو اشتراك\0"
	"सदस्यता रद्द\0"
	"सदस्यता समाप्त करें\0"
	"ยกเลิกการรับข่าวสาร\0"
	"メルマガ解除\0"
	"取消訂閱\0"
	"取消订阅\0"
	"購読解除\0"
	"退訂\0"
	"退订\0"
	"配信停止\0"
	"구독 취소\0"
	"구독취소\0"
	"수신 거부\0"
	"수신거부\0"
;

static const pcut_phrase pcut_leave_words_rows[] = {
	{0, 1, 0},
	{12, 1, 0},
	{21, 1, 0},
	{37, 1, 0},
	{55, 1, 0},
	{71, 1, 0},
	{78, 1, 0},
	{89, 1, 0},
	{98, 1, 0},
	{108, 1, 0},
	{127, 1, 0},
	{148, 1, 0},
	{167, 1, 0},
	{181, 1, 0},
	{198, 1, 0},
	{220, 1, 0},
	{244, 1, 0},
	{265, 1, 0},
	{284, 1, 0},
	{306, 1, 0},
	{326, 1, 0},
	{345, 1, 0},
	{369, 1, 0},
	{389, 1, 0},
	{410, 1, 0},
	{432, 1, 0},
	{443, 1, 0},
	{469, 1, 0},
	{495, 1, 0},
	{509, 1, 0},
	{523, 1, 0},
	{536, 1, 0},
	{547, 1, 0},
	{562, 1, 0},
	{575, 1, 0},
	{593, 1, 0},
	{607, 1, 0},
	{619, 1, 0},
	{627, 1, 0},
	{639, 1, 0},
	{651, 1, 0},
	{665, 1, 0},
	{690, 1, 0},
	{705, 1, 0},
	{717, 1, 0},
	{740, 1, 0},
	{755, 1, 0},
	{770, 1, 0},
	{782, 1, 0},
	{794, 1, 0},
	{801, 1, 0},
	{811, 1, 0},
	{823, 1, 0},
	{835, 1, 0},
	{850, 1, 0},
	{864, 1, 0},
	{885, 1, 0},
	{910, 1, 0},
	{925, 1, 0},
	{939, 1, 0},
	{954, 1, 0},
	{969, 1, 0},
	{982, 1, 0},
	{994, 1, 0},
	{1018, 1, 0},
	{1042, 1, 0},
	{1054, 1, 0},
	{1065, 1, 0},
	{1084, 1, 0},
	{1108, 1, 0},
	{1144, 1, 0},
	{1167, 1, 0},
	{1190, 1, 0},
	{1203, 1, 0},
	{1221, 1, 0},
	{1242, 1, 0},
	{1261, 1, 0},
	{1276, 1, 0},
	{1298, 1, 0},
	{1320, 1, 0},
	{1355, 1, 0},
	{1366, 1, 0},
	{1394, 1, 0},
	{1424, 1, 0},
	{1444, 1, 0},
	{1479, 1, 0},
	{1533, 1, 0},
	{1591, 1, 0},
	{1610, 1, 0},
	{1623, 1, 0},
	{1636, 1, 0},
	{1649, 1, 0},
	{1656, 1, 0},
	{1663, 1, 0},
	{1676, 1, 0},
	{1690, 1, 0},
	{1703, 1, 0},
	{1717, 1, 0},
};

static const pcut_phrase_node pcut_leave_words_nodes[] = {
	{97, 4, 29, 65535}, {98, 2, 33, 65535}, {99, 2, 35, 65535},
	{100, 4, 37, 65535}, {104, 2, 41, 65535}, {106, 0, 0, 37},
	{108, 2, 43, 65535}, {109, 2, 45, 65535}, {110, 2, 47, 65535},
	{111, 1, 49, 65535}, {112, 2, 50, 65535}, {114, 0, 0, 56},
	{115, 2, 52, 65535}, {116, 0, 0, 60}, {117, 3, 54, 65535},
	{118, 0, 0, 64}, {119, 1, 57, 65535}, {206, 3, 58, 65535},
	{208, 2, 61, 65535}, {215, 3, 63, 65535}, {216, 0, 0, 81},
	{217, 1, 66, 65535}, {224, 2, 67, 65535}, {227, 0, 0, 87},
	{229, 1, 69, 65535}, {232, 0, 0, 90}, {233, 2, 70, 65535},
	{234, 1, 72, 65535}, {236, 1, 73, 65535}, {98, 3, 74, 65535},
	{102, 1, 77, 65535}, {110, 2, 78, 65535}, {118, 3, 80, 65535},
	{97, 0, 0, 17}, {101, 0, 0, 18}, {97, 1, 83, 65535},
	{108, 0, 0, 27}, {97, 0, 0, 28}, {101, 2, 84, 65535},
	{105, 0, 0, 33}, {111, 0, 0, 34}, {105, 0, 0, 35},
	{117, 0, 0, 36}, {101, 1, 86, 65535}, {111, 0, 0, 40},
	{97, 0, 0, 41}, {101, 2, 87, 65535}, {101, 0, 0, 44},
	{103, 0, 0, 45}, {100, 2, 89, 65535}, {101, 1, 91, 65535},
	{111, 2, 92, 65535}, {99, 0, 0, 57}, {101, 1, 94, 65535},
	{105, 0, 0, 61}, {110, 0, 0, 62}, {112, 0, 0, 63},
	{121, 1, 95, 65535}, {177, 0, 0, 67}, {180, 0, 0, 68},
	{186, 0, 0, 69}, {178, 1, 96, 65535}, {190, 2, 97, 65535},
	{145, 0, 0, 78}, {148, 0, 0, 79}, {156, 0, 0, 80},
	{132, 1, 99, 65535}, {164, 1, 100, 65535}, {184, 0, 0, 86},
	{143, 1, 101, 65535}, {128, 1, 102, 65535}, {133, 0, 0, 93},
	{181, 1, 103, 65535}, {136, 1, 104, 65535}, {98, 0, 0, 0},
	{109, 0, 0, 1}, {111, 1, 105, 65535}, {109, 1, 106, 65535},
	{110, 1, 107, 65535}, {117, 0, 0, 11}, {112, 0, 0, 12},
	{114, 0, 0, 13}, {115, 1, 108, 65535}, {110, 1, 109, 65535},
	{115, 2, 110, 65535}, {122, 1, 112, 65535}, {105, 1, 113, 65535},
	{32, 0, 0, 42}, {108, 0, 0, 43}, {104, 1, 114, 65535},
	{106, 1, 115, 65535}, {114, 1, 116, 65535}, {105, 0, 0, 54},
	{117, 0, 0, 55}, {32, 1, 117, 65535}, {112, 1, 118, 65535},
	{209, 1, 119, 65535}, {208, 1, 120, 65535}, {209, 1, 121, 65535},
	{216, 2, 122, 65535}, {184, 1, 124, 65535}, {150, 1, 125, 65535},
	{128, 1, 126, 65535}, {172, 1, 127, 65535}, {152, 1, 128, 65535},
	{110, 1, 129, 65535}, {101, 1, 130, 65535}, {117, 1, 131, 65535},
	{108, 1, 132, 65535}, {99, 1, 133, 65535}, {97, 0, 0, 29},
	{99, 0, 0, 30}, {97, 1, 134, 65535}, {114, 1, 135, 65535},
	{108, 1, 136, 65535}, {97, 1, 137, 65535}, {117, 2, 138, 65535},
	{100, 1, 140, 65535}, {105, 1, 141, 65535}, {150, 1, 142, 65535},
	{180, 1, 143, 65535}, {130, 1, 144, 65535}, {167, 0, 0, 82},
	{186, 0, 0, 83}, {224, 1, 145, 65535}, {230, 1, 146, 65535},
	{232, 2, 147, 65535}, {235, 1, 149, 65535}, {236, 1, 150, 65535},
	{101, 1, 151, 65535}, {108, 1, 152, 65535}, {108, 1, 153, 65535},
	{117, 1, 154, 65535}, {101, 1, 155, 65535}, {98, 1, 156, 65535},
	{97, 1, 157, 65535}, {97, 1, 158, 65535}, {118, 2, 159, 65535},
	{32, 0, 0, 52}, {117, 0, 0, 53}, {101, 1, 161, 65535},
	{115, 1, 162, 65535}, {208, 1, 163, 65535}, {209, 1, 164, 65535},
	{208, 1, 165, 65535}, {164, 1, 166, 65535}, {182, 1, 167, 65535},
	{168, 0, 0, 91}, {174, 0, 0, 92}, {143, 1, 168, 65535},
	{139, 1, 169, 65535}, {108, 1, 170, 65535}, {100, 3, 171, 5},
	{108, 1, 174, 65535}, {116, 2, 175, 65535}, {108, 3, 177, 65535},
	{111, 1, 180, 65535}, {116, 1, 181, 65535}, {115, 1, 182, 65535},
	{97, 0, 0, 49}, {105, 2, 183, 65535}, {115, 2, 185, 65535},
	{122, 1, 187, 65535}, {180, 1, 188, 65535}, {152, 1, 189, 65535},
	{191, 1, 190, 65535}, {166, 1, 191, 65535}, {136, 1, 192, 65535},
	{133, 2, 193, 65535}, {160, 2, 195, 65535}, {105, 2, 197, 65535},
	{32, 0, 0, 6}, {101, 0, 0, 7}, {105, 0, 0, 8},
	{97, 1, 199, 65535}, {97, 1, 200, 65535}, {116, 0, 0, 16},
	{97, 1, 201, 65535}, {108, 1, 202, 65535}, {194, 0, 0, 26},
	{110, 2, 203, 65535}, {107, 1, 205, 65535}, {105, 1, 206, 65535},
	{32, 0, 0, 50}, {116, 0, 0, 51}, {97, 0, 0, 58},
	{105, 0, 0, 59}, {32, 2, 207, 65535}, {208, 1, 209, 65535},
	{208, 1, 210, 65535}, {208, 1, 211, 65535}, {224, 1, 212, 65535},
	{232, 2, 213, 65535}, {32, 0, 0, 94}, {236, 0, 0, 95},
	{32, 0, 0, 96}, {234, 0, 0, 97}, {103, 0, 0, 2},
	{107, 1, 215, 65535}, {32, 2, 216, 65535}, {32, 1, 218, 65535},
	{114, 1, 219, 65535}, {97, 2, 220, 65535}, {97, 0, 0, 31},
	{101, 0, 0, 32}, {111, 1, 222, 65535}, {116, 1, 223, 65535},
	{109, 0, 0, 65}, {115, 0, 0, 66}, {191, 1, 224, 65535},
	{176, 1, 225, 65535}, {184, 1, 226, 65535}, {164, 1, 227, 65535},
	{168, 0, 0, 88}, {174, 0, 0, 89}, {116, 1, 228, 65535},
	{105, 0, 0, 9}, {108, 0, 0, 10}, {112, 1, 229, 65535},
	{32, 4, 230, 65535}, {32, 0, 0, 24}, {116, 0, 0, 25},
	{122, 2, 234, 65535}, {32, 2, 236, 65535}, {208, 1, 238, 65535},
	{208, 1, 239, 65535}, {209, 2, 240, 65535}, {184, 1, 242, 65535},
	{101, 1, 243, 65535}, {114, 1, 244, 65535}, {97, 0, 0, 19},
	{105, 0, 0, 20}, {108, 0, 0, 21}, {115, 1, 245, 65535},
	{97, 0, 0, 38}, {111, 0, 0, 39}, {111, 0, 0, 46},
	{115, 2, 246, 65535}, {184, 1, 248, 65535}, {178, 1, 249, 65535},
	{129, 1, 250, 65535}, {136, 0, 0, 77}, {224, 1, 251, 65535},
	{110, 1, 252, 65535}, {101, 1, 253, 65535}, {117, 2, 254, 65535},
	{97, 0, 0, 47}, {101, 0, 0, 48}, {209, 1, 256, 65535},
	{208, 2, 257, 65535}, {208, 3, 259, 65535}, {165, 1, 262, 65535},
	{32, 2, 263, 65535}, {110, 1, 265, 65535}, {98, 0, 0, 22},
	{115, 0, 0, 23}, {129, 1, 266, 65535}, {176, 0, 0, 72},
	{184, 0, 0, 73}, {176, 0, 0, 74}, {178, 0, 0, 75},
	{186, 0, 0, 76}, {141, 1, 267, 65535}, {97, 0, 0, 3},
	{99, 0, 0, 4}, {117, 1, 268, 65535}, {208, 1, 269, 65535},
	{224, 1, 270, 65535}, {109, 1, 271, 65535}, {176, 1, 272, 65535},
	{164, 1, 273, 65535}, {101, 1, 274, 65535}, {209, 1, 275, 65535},
	{175, 1, 276, 65535}, {114, 1, 277, 65535}, {130, 1, 278, 65535},
	{224, 1, 279, 65535}, {97, 1, 280, 65535}, {208, 1, 281, 65535},
	{164, 1, 282, 65535}, {116, 1, 283, 65535}, {184, 1, 284, 65535},
	{164, 1, 285, 65535}, {105, 1, 286, 65535}, {209, 1, 287, 65535},
	{224, 1, 288, 65535}, {111, 1, 289, 65535}, {129, 1, 290, 65535},
	{164, 1, 291, 65535}, {110, 1, 292, 14}, {209, 2, 293, 65535},
	{190, 1, 295, 65535}, {101, 0, 0, 15}, {140, 0, 0, 70},
	{143, 0, 0, 71}, {32, 1, 296, 65535}, {224, 1, 297, 65535},
	{164, 2, 298, 65535}, {176, 0, 0, 84}, {184, 0, 0, 85},
};

static const uint8_t pcut_leave_words_first[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 2, 3, 4, 0, 0, 0, 5, 0, 6, 0,
	7, 8, 9, 10, 11, 0, 12, 13, 14, 15, 16, 17,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 18, 0, 19, 0, 0, 0, 0, 0, 0, 20,
	21, 22, 0, 0, 0, 0, 0, 0, 23, 0, 0, 24,
	0, 25, 0, 0, 26, 27, 28, 0, 29, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0,
};

static const uint32_t pcut_leave_words_second[256] = {
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x404044, 0x22, 0x1002, 0x8222, 0x0,
	0x0, 0x0, 0x200200, 0x0, 0x200, 0x0,
	0x8020, 0x22, 0xA0, 0x10, 0x8020, 0x0,
	0x20, 0x28, 0x8000, 0x14200, 0x8000, 0x2000000,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x4120000, 0x0, 0x40040000, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x10120000,
	0x80, 0x10, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x1000010, 0x0, 0x0, 0x8,
	0x0, 0x8000, 0x0, 0x0, 0x80000, 0x21,
	0x200000, 0x0, 0x100, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x0, 0x0,
};

const pcut_phrases pcut_leave_words = {pcut_leave_words_rows, pcut_leave_words_text, pcut_leave_words_nodes,
	pcut_leave_words_first, pcut_leave_words_second, sizeof pcut_leave_words_rows / sizeof pcut_leave_words_rows[0]};

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
	"e-mail to a friend\0"
	"e-paper\0"
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
	"forums\0"
	"forward this email\0"
	"forwarded this email\0"
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
	"meld deg pa\0"
	"meld je aan\0"
	"meld je nu aan\0"
	"melden sie sich\0"
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
	"mijn account\0"
	"min side\0"
	"mit ihrem abo\0"
	"mitt konto\0"
	"moderator\0"
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
	"poslechnout si\0"
	"posli e-mailem\0"
	"posluchaj\0"
	"posluchaj artykulu\0"
	"post a comment\0"
	"post reply\0"
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
	"vikipedi, ozgur\0"
	"vis i browser\0"
	"visa i webblasare\0"
	"visualizza nel browser\0"
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
	"версия для печати\0"
	"вконтакте\0"
	"воити\0"
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
	"пошук\0"
	"правовая информация\0"
	"премини към\0"
	"принять все\0"
	"про автора\0"
	"про нас\0"
	"продолжение после рекламы\0"
	"прослухати\0"
	"прослушать\0"
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
	"お問い合わせ\0"
	"ここをクリック\0"
	"この記事は会員限定\0"
	"この記事は有料\0"
	"この記事は約\0"
	"この記事を書いた人\0"
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
	"搜尋\0"
	"搜索\0"
	"收藏\0"
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
	{195, PCUT_FURNITURE_COMMENTS, 1},
	{213, PCUT_FURNITURE_READING, 2},
	{228, PCUT_FURNITURE_READING, 2},
	{233, PCUT_FURNITURE_READING, 2},
	{244, PCUT_FURNITURE_SHARE, 2},
	{256, PCUT_FURNITURE_SHARE, 2},
	{273, PCUT_FURNITURE_SHARE, 2},
	{290, PCUT_FURNITURE_SHARE, 2},
	{305, PCUT_FURNITURE_COMMENTS, 2},
	{319, PCUT_FURNITURE_COMMENTS, 2},
	{330, PCUT_FURNITURE_COMMENTS, 2},
	{342, PCUT_FURNITURE_COMMENTS, 2},
	{354, PCUT_FURNITURE_COMMENTS, 2},
	{367, PCUT_FURNITURE_COMMENTS, 2},
	{379, PCUT_FURNITURE_COMMENTS, 2},
	{391, PCUT_FURNITURE_COMMENTS, 2},
	{404, PCUT_FURNITURE_COMMENTS, 2},
	{417, PCUT_FURNITURE_COMMENTS, 2},
	{429, PCUT_FURNITURE_COMMENTS, 1},
	{444, PCUT_FURNITURE_COMMENTS, 2},
	{457, PCUT_FURNITURE_COMMENTS, 1},
	{479, PCUT_FURNITURE_COMMENTS, 1},
	{498, PCUT_FURNITURE_COMMENTS, 1},
	{514, PCUT_FURNITURE_COMMENTS, 2},
	{528, PCUT_FURNITURE_COMMENTS, 1},
	{547, PCUT_FURNITURE_COMMENTS, 2},
	{560, PCUT_FURNITURE_SHARE, 2},
	{567, PCUT_FURNITURE_SHARE, 2},
	{575, PCUT_FURNITURE_READING, 2},
	{581, PCUT_FURNITURE_READING, 2},
	{595, PCUT_FURNITURE_READING, 2},
	{608, PCUT_FURNITURE_READING, 2},
	{620, PCUT_FURNITURE_READING, 2},
	{635, PCUT_FURNITURE_READING, 2},
	{652, PCUT_FURNITURE_READING, 2},
	{669, PCUT_FURNITURE_READING, 2},
	{686, PCUT_FURNITURE_READING, 2},
	{703, PCUT_FURNITURE_READING, 2},
	{718, PCUT_FURNITURE_READING, 2},
	{732, PCUT_FURNITURE_READING, 2},
	{747, PCUT_FURNITURE_READING, 2},
	{761, PCUT_FURNITURE_READING, 2},
	{776, PCUT_FURNITURE_READING, 2},
	{787, PCUT_FURNITURE_READING, 2},
	{810, PCUT_FURNITURE_READING, 2},
	{826, PCUT_FURNITURE_READING, 2},
	{833, PCUT_FURNITURE_READING, 2},
	{845, PCUT_FURNITURE_READING, 2},
	{859, PCUT_FURNITURE_READING, 2},
	{876, PCUT_FURNITURE_READING, 2},
	{886, PCUT_FURNITURE_READING, 2},
	{905, PCUT_FURNITURE_READING, 2},
	{921, PCUT_FURNITURE_READING, 2},
	{940, PCUT_FURNITURE_READING, 2},
	{950, PCUT_FURNITURE_READING, 2},
	{971, PCUT_FURNITURE_READING, 2},
	{986, PCUT_FURNITURE_READING, 2},
	{1004, PCUT_FURNITURE_READING, 2},
	{1013, PCUT_FURNITURE_READING, 2},
	{1033, PCUT_FURNITURE_READING, 2},
	{1043, PCUT_FURNITURE_READING, 2},
	{1064, PCUT_FURNITURE_READING, 2},
	{1085, PCUT_FURNITURE_READING, 2},
	{1105, PCUT_FURNITURE_READING, 2},
	{1121, PCUT_FURNITURE_SHARE, 2},
	{1140, PCUT_FURNITURE_SHARE, 2},
	{1151, PCUT_FURNITURE_SHARE, 2},
	{1179, PCUT_FURNITURE_SHARE, 2},
	{1199, PCUT_FURNITURE_READING, 2},
	{1214, PCUT_FURNITURE_READING, 2},
	{1225, PCUT_FURNITURE_SHARE, 2},
	{1234, PCUT_FURNITURE_COMMENTS, 2},
	{1246, PCUT_FURNITURE_SHARE, 2},
	{1256, PCUT_FURNITURE_COMMENTS, 2},
	{1266, PCUT_FURNITURE_COMMENTS, 2},
	{1277, PCUT_FURNITURE_COMMENTS, 1},
	{1291, PCUT_FURNITURE_COMMENTS, 1},
	{1308, PCUT_FURNITURE_SHARE, 2},
	{1320, PCUT_FURNITURE_SHARE, 2},
	{1328, PCUT_FURNITURE_COMMENTS, 2},
	{1338, PCUT_FURNITURE_COMMENTS, 1},
	{1351, PCUT_FURNITURE_COMMENTS, 2},
	{1362, PCUT_FURNITURE_COMMENTS, 2},
	{1374, PCUT_FURNITURE_COMMENTS, 1},
	{1389, PCUT_FURNITURE_SHARE, 2},
	{1400, PCUT_FURNITURE_SHARE, 2},
	{1410, PCUT_FURNITURE_SHARE, 2},
	{1418, PCUT_FURNITURE_SHARE, 2},
	{1427, PCUT_FURNITURE_COMMENTS, 1},
	{1441, PCUT_FURNITURE_COMMENTS, 2},
	{1453, PCUT_FURNITURE_COMMENTS, 2},
	{1466, PCUT_FURNITURE_SHARE, 2},
	{1475, PCUT_FURNITURE_SHARE, 2},
	{1485, PCUT_FURNITURE_SHARE, 2},
	{1493, PCUT_FURNITURE_SHARE, 2},
	{1501, PCUT_FURNITURE_COMMENTS, 2},
	{1509, PCUT_FURNITURE_COMMENTS, 2},
	{1524, PCUT_FURNITURE_COMMENTS, 2},
	{1543, PCUT_FURNITURE_COMMENTS, 2},
	{1564, PCUT_FURNITURE_COMMENTS, 2},
	{1585, PCUT_FURNITURE_COMMENTS, 2},
	{1606, PCUT_FURNITURE_COMMENTS, 2},
	{1629, PCUT_FURNITURE_COMMENTS, 2},
	{1656, PCUT_FURNITURE_COMMENTS, 2},
	{1681, PCUT_FURNITURE_COMMENTS, 2},
	{1706, PCUT_FURNITURE_READING, 2},
	{1728, PCUT_FURNITURE_READING, 2},
	{1754, PCUT_FURNITURE_READING, 2},
	{1776, PCUT_FURNITURE_READING, 2},
	{1798, PCUT_FURNITURE_COMMENTS, 2},
	{1813, PCUT_FURNITURE_COMMENTS, 2},
	{1826, PCUT_FURNITURE_COMMENTS, 2},
	{1843, PCUT_FURNITURE_READING, 2},
	{1867, PCUT_FURNITURE_READING, 2},
	{1891, PCUT_FURNITURE_COMMENTS, 2},
	{1906, PCUT_FURNITURE_COMMENTS, 2},
	{1915, PCUT_FURNITURE_COMMENTS, 2},
	{1929, PCUT_FURNITURE_COMMENTS, 2},
	{1949, PCUT_FURNITURE_READING, 2},
	{1969, PCUT_FURNITURE_READING, 2},
	{1983, PCUT_FURNITURE_READING, 2},
	{1997, PCUT_FURNITURE_COMMENTS, 2},
	{2008, PCUT_FURNITURE_COMMENTS, 2},
	{2019, PCUT_FURNITURE_COMMENTS, 2},
	{2027, PCUT_FURNITURE_COMMENTS, 2},
	{2042, PCUT_FURNITURE_COMMENTS, 2},
	{2050, PCUT_FURNITURE_READING, 2},
	{2062, PCUT_FURNITURE_PROMPT, 1},
	{2073, PCUT_FURNITURE_ADVERT, 0},
	{2083, PCUT_FURNITURE_MOST_READ, 0},
	{2092, PCUT_FURNITURE_NAVIGATION, 0},
	{2106, PCUT_FURNITURE_NAVIGATION, 0},
	{2115, PCUT_FURNITURE_CARD, 0},
	{2136, PCUT_FURNITURE_CARD, 0},
	{2158, PCUT_FURNITURE_NAVIGATION, 1},
	{2176, PCUT_FURNITURE_CARD, 0},
	{2188, PCUT_FURNITURE_PROMPT, 1},
	{2214, PCUT_FURNITURE_PROMPT, 1},
	{2238, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2253, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2265, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2277, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2286, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2299, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2303, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2312, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2323, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2332, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2343, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2355, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2370, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2379, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2388, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2400, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2412, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2423, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2434, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2447, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2459, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2467, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2478, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2491, PCUT_FURNITURE_SHARE, 1},
	{2516, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2527, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2542, PCUT_FURNITURE_CARD, 0},
	{2555, PCUT_FURNITURE_NAVIGATION, 0},
	{2564, PCUT_FURNITURE_CARD, 0},
	{2581, PCUT_FURNITURE_CARD, 1},
	{2599, PCUT_FURNITURE_CARD, 0},
	{2617, PCUT_FURNITURE_CARD, 0},
	{2634, PCUT_FURNITURE_CARD, 0},
	{2652, PCUT_FURNITURE_NAVIGATION, 0},
	{2661, PCUT_FURNITURE_NAVIGATION, 0},
	{2672, PCUT_FURNITURE_NAVIGATION, 0},
	{2678, PCUT_FURNITURE_COMMENTS, 0},
	{2703, PCUT_FURNITURE_NAVIGATION, 0},
	{2710, PCUT_FURNITURE_NAVIGATION, 0},
	{2721, PCUT_FURNITURE_NAVIGATION, 1},
	{2741, PCUT_FURNITURE_NAVIGATION, 1},
	{2756, PCUT_FURNITURE_NAVIGATION, 1},
	{2770, PCUT_FURNITURE_NAVIGATION, 1},
	{2785, PCUT_FURNITURE_NAVIGATION, 1},
	{2799, PCUT_FURNITURE_NAVIGATION, 1},
	{2811, PCUT_FURNITURE_NAVIGATION, 1},
	{2826, PCUT_FURNITURE_NAVIGATION, 0},
	{2840, PCUT_FURNITURE_NAVIGATION, 1},
	{2850, PCUT_FURNITURE_NAVIGATION, 1},
	{2864, PCUT_FURNITURE_NAVIGATION, 1},
	{2878, PCUT_FURNITURE_NAVIGATION, 0},
	{2886, PCUT_FURNITURE_NAVIGATION, 1},
	{2896, PCUT_FURNITURE_NAVIGATION, 1},
	{2908, PCUT_FURNITURE_NAVIGATION, 1},
	{2918, PCUT_FURNITURE_NAVIGATION, 1},
	{2932, PCUT_FURNITURE_NAVIGATION, 1},
	{2945, PCUT_FURNITURE_NAVIGATION, 1},
	{2961, PCUT_FURNITURE_NAVIGATION, 1},
	{2974, PCUT_FURNITURE_NAVIGATION, 1},
	{2984, PCUT_FURNITURE_NAVIGATION, 0},
	{2998, PCUT_FURNITURE_ADVERT, 0},
	{3001, PCUT_FURNITURE_NAVIGATION, 0},
	{3012, PCUT_FURNITURE_COMMENTS, 0},
	{3030, PCUT_FURNITURE_NAVIGATION, 0},
	{3040, PCUT_FURNITURE_COMMENTS, 0},
	{3054, PCUT_FURNITURE_COMMENTS, 0},
	{3066, PCUT_FURNITURE_SHARE, 0},
	{3084, PCUT_FURNITURE_SHARE, 0},
	{3101, PCUT_FURNITURE_SHARE, 0},
	{3121, PCUT_FURNITURE_SHARE, 1},
	{3141, PCUT_FURNITURE_SHARE, 1},
	{3153, PCUT_FURNITURE_COMMENTS, 0},
	{3170, PCUT_FURNITURE_ADVERT, 0},
	{3174, PCUT_FURNITURE_ADVERT, 0},
	{3181, PCUT_FURNITURE_ADVERT, 0},
	{3193, PCUT_FURNITURE_ADVERT, 0},
	{3206, PCUT_FURNITURE_NAVIGATION, 0},
	{3217, PCUT_FURNITURE_NAVIGATION, 0},
	{3227, PCUT_FURNITURE_ADVERT, 0},
	{3245, PCUT_FURNITURE_ADVERT, 0},
	{3259, PCUT_FURNITURE_ADVERT, 0},
	{3298, PCUT_FURNITURE_ADVERT, 0},
	{3333, PCUT_FURNITURE_ADVERT, 1},
	{3369, PCUT_FURNITURE_ADVERT, 0},
	{3384, PCUT_FURNITURE_ADVERT, 0},
	{3396, PCUT_FURNITURE_ADVERT, 0},
	{3408, PCUT_FURNITURE_SHARE, 0},
	{3418, PCUT_FURNITURE_PROMPT, 1},
	{3438, PCUT_FURNITURE_NAVIGATION, 0},
	{3442, PCUT_FURNITURE_SHARE, 0},
	{3464, PCUT_FURNITURE_SHARE, 0},
	{3489, PCUT_FURNITURE_COMMENTS, 0},
	{3512, PCUT_FURNITURE_NAVIGATION, 1},
	{3531, PCUT_FURNITURE_NAVIGATION, 1},
	{3541, PCUT_FURNITURE_NAVIGATION, 1},
	{3555, PCUT_FURNITURE_MOST_READ, 0},
	{3564, PCUT_FURNITURE_MOST_READ, 0},
	{3585, PCUT_FURNITURE_NAVIGATION, 1},
	{3601, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3612, PCUT_FURNITURE_NAVIGATION, 0},
	{3633, PCUT_FURNITURE_NAVIGATION, 0},
	{3642, PCUT_FURNITURE_NAVIGATION, 0},
	{3662, PCUT_FURNITURE_COMMENTS, 0},
	{3680, PCUT_FURNITURE_NAVIGATION, 1},
	{3694, PCUT_FURNITURE_NAVIGATION, 1},
	{3711, PCUT_FURNITURE_COMMENTS, 1},
	{3727, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3748, PCUT_FURNITURE_NAVIGATION, 1},
	{3770, PCUT_FURNITURE_NAVIGATION, 0},
	{3789, PCUT_FURNITURE_NAVIGATION, 1},
	{3810, PCUT_FURNITURE_NAVIGATION, 1},
	{3819, PCUT_FURNITURE_NAVIGATION, 1},
	{3836, PCUT_FURNITURE_COMMENTS, 0},
	{3859, PCUT_FURNITURE_NAVIGATION, 1},
	{3876, PCUT_FURNITURE_NAVIGATION, 1},
	{3891, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3912, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3936, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3958, PCUT_FURNITURE_MOST_READ, 0},
	{3977, PCUT_FURNITURE_NAVIGATION, 0},
	{3987, PCUT_FURNITURE_SHARE, 1},
	{4006, PCUT_FURNITURE_NAVIGATION, 0},
	{4015, PCUT_FURNITURE_READING, 0},
	{4023, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4033, PCUT_FURNITURE_NAVIGATION, 0},
	{4042, PCUT_FURNITURE_ADVERT, 0},
	{4050, PCUT_FURNITURE_ADVERT, 0},
	{4059, PCUT_FURNITURE_ADVERT, 0},
	{4066, PCUT_FURNITURE_ADVERT, 0},
	{4074, PCUT_FURNITURE_ADVERT, 0},
	{4082, PCUT_FURNITURE_ADVERT, 0},
	{4091, PCUT_FURNITURE_NAVIGATION, 0},
	{4100, PCUT_FURNITURE_COMMENTS, 0},
	{4118, PCUT_FURNITURE_COMMENTS, 0},
	{4128, PCUT_FURNITURE_ADVERT, 0},
	{4136, PCUT_FURNITURE_ADVERT, 0},
	{4145, PCUT_FURNITURE_ADVERT, 0},
	{4153, PCUT_FURNITURE_ADVERT, 0},
	{4162, PCUT_FURNITURE_ADVERT, 1},
	{4175, PCUT_FURNITURE_PROMPT, 1},
	{4192, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4210, PCUT_FURNITURE_NAVIGATION, 0},
	{4220, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4229, PCUT_FURNITURE_NAVIGATION, 0},
	{4233, PCUT_FURNITURE_NAVIGATION, 0},
	{4242, PCUT_FURNITURE_SHARE, 1},
	{4260, PCUT_FURNITURE_ADVERT, 1},
	{4275, PCUT_FURNITURE_ADVERT, 0},
	{4313, PCUT_FURNITURE_ADVERT, 0},
	{4337, PCUT_FURNITURE_ADVERT, 0},
	{4375, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4391, PCUT_FURNITURE_MOST_READ, 0},
	{4413, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4430, PCUT_FURNITURE_READING, 0},
	{4446, PCUT_FURNITURE_SHARE, 0},
	{4460, PCUT_FURNITURE_SHARE, 0},
	{4476, PCUT_FURNITURE_ADVERT, 1},
	{4502, PCUT_FURNITURE_READING, 1},
	{4516, PCUT_FURNITURE_COMMENTS, 0},
	{4537, PCUT_FURNITURE_SHARE, 1},
	{4552, PCUT_FURNITURE_SHARE, 0},
	{4567, PCUT_FURNITURE_SHARE, 0},
	{4587, PCUT_FURNITURE_READING, 0},
	{4604, PCUT_FURNITURE_ADVERT, 1},
	{4630, PCUT_FURNITURE_READING, 1},
	{4653, PCUT_FURNITURE_ADVERT, 1},
	{4681, PCUT_FURNITURE_ADVERT, 1},
	{4708, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4731, PCUT_FURNITURE_ADVERT, 0},
	{4752, PCUT_FURNITURE_MOST_READ, 0},
	{4766, PCUT_FURNITURE_READING, 0},
	{4774, PCUT_FURNITURE_READING, 0},
	{4793, PCUT_FURNITURE_READING, 1},
	{4817, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4825, PCUT_FURNITURE_SUBSCRIBE, 0},
	{4836, PCUT_FURNITURE_SUBSCRIBE, 0},
	{4843, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4852, PCUT_FURNITURE_SUBSCRIBE, 0},
	{4865, PCUT_FURNITURE_SUBSCRIBE, 0},
	{4875, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4888, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4899, PCUT_FURNITURE_SHARE, 0},
	{4917, PCUT_FURNITURE_SHARE, 1},
	{4937, PCUT_FURNITURE_SHARE, 1},
	{4956, PCUT_FURNITURE_SHARE, 1},
	{4969, PCUT_FURNITURE_PROMPT, 0},
	{5008, PCUT_FURNITURE_CARD, 0},
	{5019, PCUT_FURNITURE_NAVIGATION, 0},
	{5031, PCUT_FURNITURE_NAVIGATION, 1},
	{5044, PCUT_FURNITURE_NAVIGATION, 0},
	{5056, PCUT_FURNITURE_SHARE, 0},
	{5064, PCUT_FURNITURE_SHARE, 1},
	{5075, PCUT_FURNITURE_SHARE, 0},
	{5094, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5106, PCUT_FURNITURE_COMMENTS, 0},
	{5112, PCUT_FURNITURE_COMMENTS, 0},
	{5136, PCUT_FURNITURE_COMMENTS, 0},
	{5149, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5165, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5185, PCUT_FURNITURE_READING, 0},
	{5201, PCUT_FURNITURE_SHARE, 0},
	{5216, PCUT_FURNITURE_COMMENTS, 1},
	{5237, PCUT_FURNITURE_PROMPT, 1},
	{5256, PCUT_FURNITURE_PROMPT, 1},
	{5274, PCUT_FURNITURE_COMMENTS, 0},
	{5290, PCUT_FURNITURE_MOST_READ, 0},
	{5298, PCUT_FURNITURE_MOST_READ, 0},
	{5318, PCUT_FURNITURE_READING, 1},
	{5332, PCUT_FURNITURE_NAVIGATION, 0},
	{5340, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5357, PCUT_FURNITURE_MOST_READ, 0},
	{5375, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5388, PCUT_FURNITURE_ADVERT, 0},
	{5399, PCUT_FURNITURE_MOST_READ, 0},
	{5412, PCUT_FURNITURE_SHARE, 0},
	{5419, PCUT_FURNITURE_SHARE, 0},
	{5434, PCUT_FURNITURE_SHARE, 0},
	{5442, PCUT_FURNITURE_ADVERT, 0},
	{5459, PCUT_FURNITURE_NAVIGATION, 0},
	{5467, PCUT_FURNITURE_NAVIGATION, 1},
	{5478, PCUT_FURNITURE_NAVIGATION, 0},
	{5495, PCUT_FURNITURE_NAVIGATION, 0},
	{5523, PCUT_FURNITURE_COMMENTS, 0},
	{5533, PCUT_FURNITURE_SHARE, 1},
	{5544, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5557, PCUT_FURNITURE_SHARE, 0},
	{5565, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5573, PCUT_FURNITURE_SHARE, 0},
	{5582, PCUT_FURNITURE_PROMPT, 1},
	{5605, PCUT_FURNITURE_ADVERT, 0},
	{5619, PCUT_FURNITURE_NAVIGATION, 1},
	{5630, PCUT_FURNITURE_MOST_READ, 0},
	{5644, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5658, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5670, PCUT_FURNITURE_NAVIGATION, 0},
	{5677, PCUT_FURNITURE_ADVERT, 1},
	{5688, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5700, PCUT_FURNITURE_NAVIGATION, 0},
	{5708, PCUT_FURNITURE_NAVIGATION, 0},
	{5713, PCUT_FURNITURE_READING, 1},
	{5725, PCUT_FURNITURE_NAVIGATION, 1},
	{5737, PCUT_FURNITURE_NAVIGATION, 1},
	{5748, PCUT_FURNITURE_NAVIGATION, 1},
	{5761, PCUT_FURNITURE_NAVIGATION, 1},
	{5774, PCUT_FURNITURE_NAVIGATION, 1},
	{5786, PCUT_FURNITURE_NAVIGATION, 1},
	{5796, PCUT_FURNITURE_NAVIGATION, 0},
	{5804, PCUT_FURNITURE_PROMPT, 1},
	{5828, PCUT_FURNITURE_MOST_READ, 0},
	{5844, PCUT_FURNITURE_NAVIGATION, 0},
	{5850, PCUT_FURNITURE_NAVIGATION, 1},
	{5865, PCUT_FURNITURE_NAVIGATION, 0},
	{5882, PCUT_FURNITURE_NAVIGATION, 0},
	{5889, PCUT_FURNITURE_NAVIGATION, 0},
	{5901, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5925, PCUT_FURNITURE_PROMPT, 1},
	{5954, PCUT_FURNITURE_SHARE, 1},
	{5982, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6005, PCUT_FURNITURE_SHARE, 0},
	{6011, PCUT_FURNITURE_PROMPT, 1},
	{6038, PCUT_FURNITURE_COMMENTS, 0},
	{6046, PCUT_FURNITURE_NAVIGATION, 0},
	{6055, PCUT_FURNITURE_SHARE, 0},
	{6063, PCUT_FURNITURE_SHARE, 1},
	{6075, PCUT_FURNITURE_NAVIGATION, 0},
	{6082, PCUT_FURNITURE_NAVIGATION, 1},
	{6093, PCUT_FURNITURE_SHARE, 0},
	{6109, PCUT_FURNITURE_ADVERT, 1},
	{6130, PCUT_FURNITURE_PROMPT, 1},
	{6141, PCUT_FURNITURE_PROMPT, 1},
	{6156, PCUT_FURNITURE_PROMPT, 1},
	{6170, PCUT_FURNITURE_SHARE, 1},
	{6185, PCUT_FURNITURE_PROMPT, 1},
	{6202, PCUT_FURNITURE_SHARE, 1},
	{6217, PCUT_FURNITURE_SHARE, 0},
	{6232, PCUT_FURNITURE_SHARE, 1},
	{6250, PCUT_FURNITURE_PROMPT, 1},
	{6262, PCUT_FURNITURE_PROMPT, 1},
	{6274, PCUT_FURNITURE_NAVIGATION, 0},
	{6280, PCUT_FURNITURE_NAVIGATION, 1},
	{6291, PCUT_FURNITURE_MOST_READ, 0},
	{6305, PCUT_FURNITURE_NAVIGATION, 0},
	{6313, PCUT_FURNITURE_COMMENTS, 0},
	{6322, PCUT_FURNITURE_COMMENTS, 0},
	{6333, PCUT_FURNITURE_COMMENTS, 0},
	{6344, PCUT_FURNITURE_COMMENTS, 0},
	{6356, PCUT_FURNITURE_COMMENTS, 0},
	{6364, PCUT_FURNITURE_COMMENTS, 0},
	{6386, PCUT_FURNITURE_COMMENTS, 0},
	{6395, PCUT_FURNITURE_COMMENTS, 0},
	{6407, PCUT_FURNITURE_COMMENTS, 0},
	{6420, PCUT_FURNITURE_COMMENTS, 0},
	{6430, PCUT_FURNITURE_COMMENTS, 0},
	{6439, PCUT_FURNITURE_COMMENTS, 0},
	{6448, PCUT_FURNITURE_COMMENTS, 0},
	{6460, PCUT_FURNITURE_COMMENTS, 0},
	{6480, PCUT_FURNITURE_COMMENTS, 1},
	{6503, PCUT_FURNITURE_COMMENTS, 0},
	{6519, PCUT_FURNITURE_COMMENTS, 0},
	{6532, PCUT_FURNITURE_ADVERT, 0},
	{6549, PCUT_FURNITURE_SHARE, 0},
	{6558, PCUT_FURNITURE_SHARE, 1},
	{6570, PCUT_FURNITURE_SHARE, 0},
	{6581, PCUT_FURNITURE_SHARE, 0},
	{6594, PCUT_FURNITURE_SHARE, 0},
	{6615, PCUT_FURNITURE_SHARE, 1},
	{6631, PCUT_FURNITURE_SHARE, 0},
	{6652, PCUT_FURNITURE_SHARE, 1},
	{6664, PCUT_FURNITURE_SHARE, 0},
	{6674, PCUT_FURNITURE_SHARE, 1},
	{6687, PCUT_FURNITURE_SHARE, 0},
	{6710, PCUT_FURNITURE_SHARE, 0},
	{6728, PCUT_FURNITURE_SHARE, 1},
	{6742, PCUT_FURNITURE_SHARE, 0},
	{6752, PCUT_FURNITURE_SHARE, 0},
	{6771, PCUT_FURNITURE_SHARE, 0},
	{6792, PCUT_FURNITURE_SHARE, 1},
	{6805, PCUT_FURNITURE_NAVIGATION, 1},
	{6830, PCUT_FURNITURE_NAVIGATION, 1},
	{6849, PCUT_FURNITURE_NAVIGATION, 0},
	{6859, PCUT_FURNITURE_NAVIGATION, 1},
	{6870, PCUT_FURNITURE_PROMPT, 1},
	{6891, PCUT_FURNITURE_NAVIGATION, 0},
	{6902, PCUT_FURNITURE_NAVIGATION, 0},
	{6914, PCUT_FURNITURE_ADVERT, 1},
	{6933, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6958, PCUT_FURNITURE_ADVERT, 0},
	{6980, PCUT_FURNITURE_ADVERT, 1},
	{7003, PCUT_FURNITURE_PROMPT, 1},
	{7030, PCUT_FURNITURE_ADVERT, 0},
	{7049, PCUT_FURNITURE_ADVERT, 1},
	{7071, PCUT_FURNITURE_ADVERT, 1},
	{7092, PCUT_FURNITURE_ADVERT, 1},
	{7116, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7136, PCUT_FURNITURE_ADVERT, 0},
	{7160, PCUT_FURNITURE_ADVERT, 0},
	{7181, PCUT_FURNITURE_ADVERT, 1},
	{7200, PCUT_FURNITURE_ADVERT, 1},
	{7224, PCUT_FURNITURE_ADVERT, 0},
	{7252, PCUT_FURNITURE_ADVERT, 0},
	{7283, PCUT_FURNITURE_ADVERT, 1},
	{7303, PCUT_FURNITURE_ADVERT, 1},
	{7331, PCUT_FURNITURE_NAVIGATION, 1},
	{7356, PCUT_FURNITURE_PROMPT, 0},
	{7373, PCUT_FURNITURE_ADVERT, 0},
	{7410, PCUT_FURNITURE_ADVERT, 0},
	{7442, PCUT_FURNITURE_NAVIGATION, 1},
	{7469, PCUT_FURNITURE_NAVIGATION, 1},
	{7493, PCUT_FURNITURE_NAVIGATION, 0},
	{7504, PCUT_FURNITURE_NAVIGATION, 0},
	{7515, PCUT_FURNITURE_NAVIGATION, 1},
	{7530, PCUT_FURNITURE_NAVIGATION, 0},
	{7544, PCUT_FURNITURE_NAVIGATION, 1},
	{7563, PCUT_FURNITURE_NAVIGATION, 0},
	{7579, PCUT_FURNITURE_NAVIGATION, 0},
	{7600, PCUT_FURNITURE_NAVIGATION, 1},
	{7620, PCUT_FURNITURE_NAVIGATION, 0},
	{7628, PCUT_FURNITURE_NAVIGATION, 1},
	{7644, PCUT_FURNITURE_NAVIGATION, 0},
	{7662, PCUT_FURNITURE_NAVIGATION, 1},
	{7677, PCUT_FURNITURE_SHARE, 0},
	{7691, PCUT_FURNITURE_SHARE, 0},
	{7702, PCUT_FURNITURE_SHARE, 0},
	{7716, PCUT_FURNITURE_SHARE, 0},
	{7728, PCUT_FURNITURE_SHARE, 0},
	{7743, PCUT_FURNITURE_SHARE, 0},
	{7750, PCUT_FURNITURE_SHARE, 0},
	{7765, PCUT_FURNITURE_SHARE, 0},
	{7775, PCUT_FURNITURE_SHARE, 0},
	{7798, PCUT_FURNITURE_SHARE, 0},
	{7812, PCUT_FURNITURE_SHARE, 0},
	{7821, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7843, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7861, PCUT_FURNITURE_READING, 1},
	{7875, PCUT_FURNITURE_PROMPT, 1},
	{7904, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7921, PCUT_FURNITURE_ADVERT, 1},
	{7943, PCUT_FURNITURE_ADVERT, 1},
	{7963, PCUT_FURNITURE_ADVERT, 1},
	{7985, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7993, PCUT_FURNITURE_NAVIGATION, 0},
	{8005, PCUT_FURNITURE_NAVIGATION, 1},
	{8031, PCUT_FURNITURE_NAVIGATION, 1},
	{8056, PCUT_FURNITURE_NAVIGATION, 0},
	{8077, PCUT_FURNITURE_NAVIGATION, 1},
	{8091, PCUT_FURNITURE_ADVERT, 1},
	{8118, PCUT_FURNITURE_PROMPT, 1},
	{8142, PCUT_FURNITURE_PROMPT, 1},
	{8172, PCUT_FURNITURE_SHARE, 0},
	{8177, PCUT_FURNITURE_SHARE, 0},
	{8190, PCUT_FURNITURE_SHARE, 0},
	{8207, PCUT_FURNITURE_SHARE, 1},
	{8215, PCUT_FURNITURE_SHARE, 1},
	{8224, PCUT_FURNITURE_NAVIGATION, 1},
	{8246, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8267, PCUT_FURNITURE_COMMENTS, 0},
	{8288, PCUT_FURNITURE_COMMENTS, 0},
	{8308, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8320, PCUT_FURNITURE_COMMENTS, 0},
	{8339, PCUT_FURNITURE_SHARE, 0},
	{8343, PCUT_FURNITURE_SHARE, 0},
	{8358, PCUT_FURNITURE_SHARE, 0},
	{8371, PCUT_FURNITURE_SHARE, 1},
	{8378, PCUT_FURNITURE_SHARE, 0},
	{8383, PCUT_FURNITURE_SHARE, 0},
	{8397, PCUT_FURNITURE_SHARE, 1},
	{8405, PCUT_FURNITURE_SHARE, 0},
	{8411, PCUT_FURNITURE_SHARE, 1},
	{8421, PCUT_FURNITURE_PROMPT, 1},
	{8440, PCUT_FURNITURE_NAVIGATION, 0},
	{8456, PCUT_FURNITURE_MOST_READ, 0},
	{8477, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8493, PCUT_FURNITURE_CARD, 0},
	{8506, PCUT_FURNITURE_PROMPT, 1},
	{8532, PCUT_FURNITURE_PROMPT, 1},
	{8563, PCUT_FURNITURE_PROMPT, 1},
	{8581, PCUT_FURNITURE_PROMPT, 1},
	{8599, PCUT_FURNITURE_PROMPT, 1},
	{8616, PCUT_FURNITURE_PROMPT, 1},
	{8642, PCUT_FURNITURE_READING, 1},
	{8665, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8688, PCUT_FURNITURE_PROMPT, 1},
	{8709, PCUT_FURNITURE_PROMPT, 1},
	{8730, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8747, PCUT_FURNITURE_NAVIGATION, 1},
	{8765, PCUT_FURNITURE_NAVIGATION, 0},
	{8783, PCUT_FURNITURE_NAVIGATION, 1},
	{8794, PCUT_FURNITURE_COMMENTS, 0},
	{8802, PCUT_FURNITURE_COMMENTS, 0},
	{8810, PCUT_FURNITURE_COMMENTS, 0},
	{8819, PCUT_FURNITURE_COMMENTS, 0},
	{8831, PCUT_FURNITURE_COMMENTS, 0},
	{8839, PCUT_FURNITURE_SHARE, 0},
	{8850, PCUT_FURNITURE_SHARE, 1},
	{8864, PCUT_FURNITURE_PROMPT, 1},
	{8890, PCUT_FURNITURE_PROMPT, 1},
	{8917, PCUT_FURNITURE_NAVIGATION, 0},
	{8925, PCUT_FURNITURE_NAVIGATION, 0},
	{8945, PCUT_FURNITURE_NAVIGATION, 0},
	{8981, PCUT_FURNITURE_NAVIGATION, 1},
	{9002, PCUT_FURNITURE_PROMPT, 1},
	{9022, PCUT_FURNITURE_READING, 1},
	{9033, PCUT_FURNITURE_MOST_READ, 0},
	{9043, PCUT_FURNITURE_MOST_READ, 0},
	{9058, PCUT_FURNITURE_SHARE, 1},
	{9078, PCUT_FURNITURE_COMMENTS, 0},
	{9094, PCUT_FURNITURE_NAVIGATION, 0},
	{9100, PCUT_FURNITURE_NAVIGATION, 0},
	{9105, PCUT_FURNITURE_SUBSCRIBE, 0},
	{9112, PCUT_FURNITURE_SUBSCRIBE, 0},
	{9123, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9142, PCUT_FURNITURE_SHARE, 0},
	{9159, PCUT_FURNITURE_SHARE, 0},
	{9175, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9191, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9208, PCUT_FURNITURE_SHARE, 0},
	{9221, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9238, PCUT_FURNITURE_SHARE, 0},
	{9246, PCUT_FURNITURE_SHARE, 0},
	{9253, PCUT_FURNITURE_SUBSCRIBE, 0},
	{9262, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9276, PCUT_FURNITURE_SHARE, 0},
	{9295, PCUT_FURNITURE_NAVIGATION, 0},
	{9303, PCUT_FURNITURE_READING, 0},
	{9311, PCUT_FURNITURE_READING, 1},
	{9331, PCUT_FURNITURE_READING, 0},
	{9349, PCUT_FURNITURE_NAVIGATION, 0},
	{9365, PCUT_FURNITURE_NAVIGATION, 0},
	{9381, PCUT_FURNITURE_NAVIGATION, 0},
	{9389, PCUT_FURNITURE_MOST_READ, 0},
	{9405, PCUT_FURNITURE_MOST_READ, 0},
	{9420, PCUT_FURNITURE_PROMPT, 1},
	{9447, PCUT_FURNITURE_NAVIGATION, 1},
	{9471, PCUT_FURNITURE_PROMPT, 1},
	{9496, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9507, PCUT_FURNITURE_SHARE, 0},
	{9513, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9527, PCUT_FURNITURE_SHARE, 0},
	{9541, PCUT_FURNITURE_PROMPT, 1},
	{9562, PCUT_FURNITURE_SHARE, 0},
	{9573, PCUT_FURNITURE_SHARE, 0},
	{9592, PCUT_FURNITURE_SHARE, 0},
	{9610, PCUT_FURNITURE_MOST_READ, 0},
	{9627, PCUT_FURNITURE_NAVIGATION, 0},
	{9638, PCUT_FURNITURE_NAVIGATION, 0},
	{9648, PCUT_FURNITURE_MOST_READ, 0},
	{9664, PCUT_FURNITURE_PROMPT, 1},
	{9682, PCUT_FURNITURE_ADVERT, 0},
	{9699, PCUT_FURNITURE_ADVERT, 1},
	{9718, PCUT_FURNITURE_NAVIGATION, 1},
	{9732, PCUT_FURNITURE_SHARE, 0},
	{9744, PCUT_FURNITURE_SHARE, 0},
	{9766, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9778, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9795, PCUT_FURNITURE_NAVIGATION, 0},
	{9802, PCUT_FURNITURE_COMMENTS, 0},
	{9820, PCUT_FURNITURE_SHARE, 1},
	{9831, PCUT_FURNITURE_SHARE, 0},
	{9849, PCUT_FURNITURE_SHARE, 0},
	{9866, PCUT_FURNITURE_SHARE, 0},
	{9886, PCUT_FURNITURE_SHARE, 1},
	{9898, PCUT_FURNITURE_SHARE, 0},
	{9917, PCUT_FURNITURE_SHARE, 0},
	{9934, PCUT_FURNITURE_COMMENTS, 1},
	{9957, PCUT_FURNITURE_NAVIGATION, 0},
	{9964, PCUT_FURNITURE_COMMENTS, 0},
	{9986, PCUT_FURNITURE_COMMENTS, 1},
	{10009, PCUT_FURNITURE_READING, 1},
	{10031, PCUT_FURNITURE_READING, 0},
	{10040, PCUT_FURNITURE_READING, 0},
	{10058, PCUT_FURNITURE_READING, 1},
	{10075, PCUT_FURNITURE_NAVIGATION, 0},
	{10089, PCUT_FURNITURE_READING, 1},
	{10107, PCUT_FURNITURE_PROMPT, 1},
	{10134, PCUT_FURNITURE_PROMPT, 1},
	{10158, PCUT_FURNITURE_PROMPT, 1},
	{10179, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10207, PCUT_FURNITURE_READING, 1},
	{10230, PCUT_FURNITURE_NAVIGATION, 0},
	{10238, PCUT_FURNITURE_NAVIGATION, 1},
	{10254, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10278, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10304, PCUT_FURNITURE_NAVIGATION, 0},
	{10311, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10327, PCUT_FURNITURE_SHARE, 0},
	{10336, PCUT_FURNITURE_SHARE, 0},
	{10355, PCUT_FURNITURE_SHARE, 0},
	{10374, PCUT_FURNITURE_SHARE, 0},
	{10389, PCUT_FURNITURE_NAVIGATION, 0},
	{10409, PCUT_FURNITURE_NAVIGATION, 0},
	{10423, PCUT_FURNITURE_NAVIGATION, 0},
	{10436, PCUT_FURNITURE_SHARE, 1},
	{10452, PCUT_FURNITURE_NAVIGATION, 0},
	{10459, PCUT_FURNITURE_PROMPT, 1},
	{10475, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10488, PCUT_FURNITURE_NAVIGATION, 0},
	{10503, PCUT_FURNITURE_NAVIGATION, 0},
	{10517, PCUT_FURNITURE_NAVIGATION, 1},
	{10530, PCUT_FURNITURE_SHARE, 1},
	{10541, PCUT_FURNITURE_SHARE, 0},
	{10551, PCUT_FURNITURE_SHARE, 1},
	{10566, PCUT_FURNITURE_SHARE, 0},
	{10573, PCUT_FURNITURE_PROMPT, 1},
	{10583, PCUT_FURNITURE_PROMPT, 1},
	{10604, PCUT_FURNITURE_SHARE, 1},
	{10614, PCUT_FURNITURE_SHARE, 1},
	{10627, PCUT_FURNITURE_NAVIGATION, 0},
	{10635, PCUT_FURNITURE_SUBSCRIBE, 0},
	{10656, PCUT_FURNITURE_NAVIGATION, 0},
	{10663, PCUT_FURNITURE_PROMPT, 1},
	{10682, PCUT_FURNITURE_PROMPT, 1},
	{10703, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10719, PCUT_FURNITURE_ADVERT, 1},
	{10739, PCUT_FURNITURE_ADVERT, 1},
	{10757, PCUT_FURNITURE_NAVIGATION, 1},
	{10772, PCUT_FURNITURE_PROMPT, 0},
	{10810, PCUT_FURNITURE_NAVIGATION, 0},
	{10821, PCUT_FURNITURE_NAVIGATION, 1},
	{10831, PCUT_FURNITURE_NAVIGATION, 1},
	{10839, PCUT_FURNITURE_COMMENTS, 0},
	{10856, PCUT_FURNITURE_NAVIGATION, 0},
	{10871, PCUT_FURNITURE_NAVIGATION, 1},
	{10878, PCUT_FURNITURE_COMMENTS, 0},
	{10897, PCUT_FURNITURE_NAVIGATION, 1},
	{10905, PCUT_FURNITURE_NAVIGATION, 1},
	{10922, PCUT_FURNITURE_COMMENTS, 0},
	{10939, PCUT_FURNITURE_SHARE, 0},
	{10943, PCUT_FURNITURE_NAVIGATION, 1},
	{10961, PCUT_FURNITURE_NAVIGATION, 1},
	{10975, PCUT_FURNITURE_READING, 1},
	{10995, PCUT_FURNITURE_ADVERT, 0},
	{11006, PCUT_FURNITURE_ADVERT, 1},
	{11026, PCUT_FURNITURE_ADVERT, 0},
	{11037, PCUT_FURNITURE_ADVERT, 1},
	{11056, PCUT_FURNITURE_NAVIGATION, 1},
	{11076, PCUT_FURNITURE_NAVIGATION, 1},
	{11092, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11111, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11123, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11136, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11155, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11167, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11180, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11195, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11209, PCUT_FURNITURE_SHARE, 0},
	{11222, PCUT_FURNITURE_SHARE, 0},
	{11240, PCUT_FURNITURE_NAVIGATION, 0},
	{11250, PCUT_FURNITURE_NAVIGATION, 1},
	{11264, PCUT_FURNITURE_NAVIGATION, 0},
	{11284, PCUT_FURNITURE_COMMENTS, 0},
	{11299, PCUT_FURNITURE_NAVIGATION, 0},
	{11314, PCUT_FURNITURE_NAVIGATION, 1},
	{11327, PCUT_FURNITURE_PROMPT, 1},
	{11339, PCUT_FURNITURE_PROMPT, 1},
	{11349, PCUT_FURNITURE_SHARE, 0},
	{11357, PCUT_FURNITURE_SHARE, 0},
	{11374, PCUT_FURNITURE_NAVIGATION, 0},
	{11384, PCUT_FURNITURE_READING, 1},
	{11397, PCUT_FURNITURE_SHARE, 1},
	{11411, PCUT_FURNITURE_PROMPT, 1},
	{11421, PCUT_FURNITURE_NAVIGATION, 0},
	{11430, PCUT_FURNITURE_NAVIGATION, 0},
	{11435, PCUT_FURNITURE_PROMPT, 1},
	{11446, PCUT_FURNITURE_PROMPT, 1},
	{11465, PCUT_FURNITURE_COMMENTS, 0},
	{11479, PCUT_FURNITURE_PROMPT, 1},
	{11502, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11514, PCUT_FURNITURE_NAVIGATION, 0},
	{11526, PCUT_FURNITURE_NAVIGATION, 0},
	{11538, PCUT_FURNITURE_NAVIGATION, 0},
	{11542, PCUT_FURNITURE_NAVIGATION, 0},
	{11553, PCUT_FURNITURE_NAVIGATION, 0},
	{11561, PCUT_FURNITURE_ADVERT, 1},
	{11591, PCUT_FURNITURE_NAVIGATION, 1},
	{11610, PCUT_FURNITURE_NAVIGATION, 0},
	{11623, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11639, PCUT_FURNITURE_PROMPT, 1},
	{11652, PCUT_FURNITURE_ADVERT, 0},
	{11661, PCUT_FURNITURE_SUBSCRIBE, 0},
	{11670, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11692, PCUT_FURNITURE_NAVIGATION, 0},
	{11697, PCUT_FURNITURE_NAVIGATION, 0},
	{11704, PCUT_FURNITURE_NAVIGATION, 0},
	{11719, PCUT_FURNITURE_NAVIGATION, 0},
	{11726, PCUT_FURNITURE_NAVIGATION, 0},
	{11731, PCUT_FURNITURE_NAVIGATION, 1},
	{11738, PCUT_FURNITURE_NAVIGATION, 1},
	{11745, PCUT_FURNITURE_NAVIGATION, 1},
	{11753, PCUT_FURNITURE_NAVIGATION, 1},
	{11762, PCUT_FURNITURE_NAVIGATION, 1},
	{11773, PCUT_FURNITURE_COMMENTS, 0},
	{11787, PCUT_FURNITURE_COMMENTS, 0},
	{11799, PCUT_FURNITURE_NAVIGATION, 1},
	{11814, PCUT_FURNITURE_NAVIGATION, 0},
	{11823, PCUT_FURNITURE_NAVIGATION, 0},
	{11831, PCUT_FURNITURE_MOST_READ, 0},
	{11843, PCUT_FURNITURE_NAVIGATION, 1},
	{11855, PCUT_FURNITURE_PROMPT, 1},
	{11879, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11899, PCUT_FURNITURE_ADVERT, 0},
	{11905, PCUT_FURNITURE_NAVIGATION, 0},
	{11920, PCUT_FURNITURE_PROMPT, 1},
	{11943, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11966, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11980, PCUT_FURNITURE_NAVIGATION, 0},
	{11989, PCUT_FURNITURE_PROMPT, 1},
	{12008, PCUT_FURNITURE_PROMPT, 1},
	{12028, PCUT_FURNITURE_NAVIGATION, 1},
	{12039, PCUT_FURNITURE_NAVIGATION, 0},
	{12053, PCUT_FURNITURE_NAVIGATION, 0},
	{12063, PCUT_FURNITURE_NAVIGATION, 0},
	{12074, PCUT_FURNITURE_SHARE, 0},
	{12083, PCUT_FURNITURE_SHARE, 0},
	{12102, PCUT_FURNITURE_SHARE, 0},
	{12122, PCUT_FURNITURE_SHARE, 0},
	{12131, PCUT_FURNITURE_SHARE, 0},
	{12147, PCUT_FURNITURE_SHARE, 0},
	{12159, PCUT_FURNITURE_NAVIGATION, 0},
	{12167, PCUT_FURNITURE_NAVIGATION, 0},
	{12193, PCUT_FURNITURE_NAVIGATION, 0},
	{12208, PCUT_FURNITURE_NAVIGATION, 0},
	{12215, PCUT_FURNITURE_NAVIGATION, 1},
	{12224, PCUT_FURNITURE_NAVIGATION, 0},
	{12233, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12245, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12257, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12268, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12280, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12295, PCUT_FURNITURE_SHARE, 0},
	{12305, PCUT_FURNITURE_COMMENTS, 1},
	{12320, PCUT_FURNITURE_SHARE, 0},
	{12336, PCUT_FURNITURE_ADVERT, 0},
	{12344, PCUT_FURNITURE_ADVERT, 0},
	{12353, PCUT_FURNITURE_COMMENTS, 0},
	{12370, PCUT_FURNITURE_NAVIGATION, 1},
	{12389, PCUT_FURNITURE_NAVIGATION, 1},
	{12404, PCUT_FURNITURE_NAVIGATION, 0},
	{12419, PCUT_FURNITURE_COMMENTS, 0},
	{12440, PCUT_FURNITURE_NAVIGATION, 1},
	{12456, PCUT_FURNITURE_NAVIGATION, 1},
	{12467, PCUT_FURNITURE_NAVIGATION, 0},
	{12485, PCUT_FURNITURE_NAVIGATION, 1},
	{12495, PCUT_FURNITURE_NAVIGATION, 1},
	{12514, PCUT_FURNITURE_NAVIGATION, 1},
	{12529, PCUT_FURNITURE_COMMENTS, 0},
	{12552, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12565, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12580, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12590, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12605, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12631, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12645, PCUT_FURNITURE_SHARE, 0},
	{12652, PCUT_FURNITURE_NAVIGATION, 0},
	{12661, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12676, PCUT_FURNITURE_SHARE, 0},
	{12680, PCUT_FURNITURE_SHARE, 0},
	{12694, PCUT_FURNITURE_SHARE, 1},
	{12711, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12726, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12738, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12751, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12768, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12783, PCUT_FURNITURE_COMMENTS, 0},
	{12802, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12818, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12831, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12853, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12873, PCUT_FURNITURE_COMMENTS, 0},
	{12895, PCUT_FURNITURE_SHARE, 1},
	{12906, PCUT_FURNITURE_NAVIGATION, 1},
	{12919, PCUT_FURNITURE_NAVIGATION, 1},
	{12927, PCUT_FURNITURE_COMMENTS, 0},
	{12944, PCUT_FURNITURE_NAVIGATION, 0},
	{12959, PCUT_FURNITURE_SHARE, 0},
	{12973, PCUT_FURNITURE_NAVIGATION, 0},
	{12979, PCUT_FURNITURE_NAVIGATION, 0},
	{12989, PCUT_FURNITURE_NAVIGATION, 1},
	{13000, PCUT_FURNITURE_NAVIGATION, 1},
	{13012, PCUT_FURNITURE_ADVERT, 0},
	{13034, PCUT_FURNITURE_SHARE, 0},
	{13041, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13057, PCUT_FURNITURE_NAVIGATION, 0},
	{13065, PCUT_FURNITURE_COMMENTS, 0},
	{13076, PCUT_FURNITURE_NAVIGATION, 0},
	{13085, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13101, PCUT_FURNITURE_CARD, 0},
	{13116, PCUT_FURNITURE_PROMPT, 1},
	{13133, PCUT_FURNITURE_PROMPT, 1},
	{13143, PCUT_FURNITURE_PROMPT, 1},
	{13157, PCUT_FURNITURE_COMMENTS, 0},
	{13166, PCUT_FURNITURE_COMMENTS, 0},
	{13176, PCUT_FURNITURE_COMMENTS, 0},
	{13186, PCUT_FURNITURE_COMMENTS, 0},
	{13196, PCUT_FURNITURE_COMMENTS, 0},
	{13207, PCUT_FURNITURE_COMMENTS, 0},
	{13218, PCUT_FURNITURE_COMMENTS, 0},
	{13228, PCUT_FURNITURE_COMMENTS, 0},
	{13251, PCUT_FURNITURE_COMMENTS, 0},
	{13271, PCUT_FURNITURE_COMMENTS, 1},
	{13291, PCUT_FURNITURE_COMMENTS, 0},
	{13302, PCUT_FURNITURE_COMMENTS, 0},
	{13321, PCUT_FURNITURE_COMMENTS, 1},
	{13341, PCUT_FURNITURE_COMMENTS, 0},
	{13358, PCUT_FURNITURE_COMMENTS, 0},
	{13370, PCUT_FURNITURE_COMMENTS, 0},
	{13380, PCUT_FURNITURE_COMMENTS, 0},
	{13391, PCUT_FURNITURE_COMMENTS, 0},
	{13404, PCUT_FURNITURE_COMMENTS, 0},
	{13414, PCUT_FURNITURE_COMMENTS, 0},
	{13424, PCUT_FURNITURE_NAVIGATION, 0},
	{13432, PCUT_FURNITURE_NAVIGATION, 0},
	{13444, PCUT_FURNITURE_NAVIGATION, 0},
	{13466, PCUT_FURNITURE_NAVIGATION, 0},
	{13479, PCUT_FURNITURE_SHARE, 0},
	{13492, PCUT_FURNITURE_SHARE, 0},
	{13505, PCUT_FURNITURE_SHARE, 0},
	{13517, PCUT_FURNITURE_SHARE, 0},
	{13530, PCUT_FURNITURE_SHARE, 0},
	{13544, PCUT_FURNITURE_SHARE, 0},
	{13557, PCUT_FURNITURE_SHARE, 0},
	{13573, PCUT_FURNITURE_SHARE, 0},
	{13585, PCUT_FURNITURE_NAVIGATION, 0},
	{13591, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13602, PCUT_FURNITURE_READING, 0},
	{13611, PCUT_FURNITURE_CARD, 0},
	{13620, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13647, PCUT_FURNITURE_PROMPT, 1},
	{13686, PCUT_FURNITURE_ADVERT, 0},
	{13717, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13739, PCUT_FURNITURE_NAVIGATION, 1},
	{13754, PCUT_FURNITURE_MOST_READ, 0},
	{13769, PCUT_FURNITURE_READING, 1},
	{13778, PCUT_FURNITURE_SHARE, 0},
	{13784, PCUT_FURNITURE_COMMENTS, 1},
	{13807, PCUT_FURNITURE_NAVIGATION, 1},
	{13818, PCUT_FURNITURE_NAVIGATION, 1},
	{13830, PCUT_FURNITURE_ADVERT, 0},
	{13848, PCUT_FURNITURE_MOST_READ, 0},
	{13863, PCUT_FURNITURE_COMMENTS, 0},
	{13882, PCUT_FURNITURE_COMMENTS, 0},
	{13901, PCUT_FURNITURE_READING, 1},
	{13908, PCUT_FURNITURE_MOST_READ, 0},
	{13915, PCUT_FURNITURE_NAVIGATION, 0},
	{13931, PCUT_FURNITURE_MOST_READ, 0},
	{13943, PCUT_FURNITURE_MOST_READ, 0},
	{13958, PCUT_FURNITURE_NAVIGATION, 0},
	{13969, PCUT_FURNITURE_MOST_READ, 0},
	{13982, PCUT_FURNITURE_NAVIGATION, 0},
	{13993, PCUT_FURNITURE_COMMENTS, 0},
	{14009, PCUT_FURNITURE_COMMENTS, 0},
	{14023, PCUT_FURNITURE_READING, 1},
	{14033, PCUT_FURNITURE_READING, 1},
	{14043, PCUT_FURNITURE_COMMENTS, 0},
	{14060, PCUT_FURNITURE_ADVERT, 1},
	{14078, PCUT_FURNITURE_SHARE, 0},
	{14088, PCUT_FURNITURE_READING, 1},
	{14097, PCUT_FURNITURE_NAVIGATION, 0},
	{14110, PCUT_FURNITURE_MOST_READ, 0},
	{14122, PCUT_FURNITURE_COMMENTS, 0},
	{14139, PCUT_FURNITURE_COMMENTS, 1},
	{14162, PCUT_FURNITURE_MOST_READ, 0},
	{14177, PCUT_FURNITURE_MOST_READ, 0},
	{14196, PCUT_FURNITURE_MOST_READ, 0},
	{14209, PCUT_FURNITURE_MOST_READ, 0},
	{14224, PCUT_FURNITURE_MOST_READ, 0},
	{14242, PCUT_FURNITURE_MOST_READ, 0},
	{14262, PCUT_FURNITURE_PROMPT, 1},
	{14295, PCUT_FURNITURE_READING, 1},
	{14305, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14334, PCUT_FURNITURE_READING, 1},
	{14342, PCUT_FURNITURE_READING, 1},
	{14351, PCUT_FURNITURE_PROMPT, 1},
	{14363, PCUT_FURNITURE_NAVIGATION, 1},
	{14373, PCUT_FURNITURE_COMMENTS, 0},
	{14388, PCUT_FURNITURE_SHARE, 0},
	{14401, PCUT_FURNITURE_SHARE, 0},
	{14417, PCUT_FURNITURE_SHARE, 0},
	{14427, PCUT_FURNITURE_SHARE, 1},
	{14438, PCUT_FURNITURE_SHARE, 0},
	{14443, PCUT_FURNITURE_SHARE, 0},
	{14454, PCUT_FURNITURE_SHARE, 0},
	{14466, PCUT_FURNITURE_SHARE, 0},
	{14480, PCUT_FURNITURE_SHARE, 0},
	{14494, PCUT_FURNITURE_SHARE, 0},
	{14503, PCUT_FURNITURE_SHARE, 0},
	{14517, PCUT_FURNITURE_ADVERT, 1},
	{14536, PCUT_FURNITURE_NAVIGATION, 0},
	{14552, PCUT_FURNITURE_COMMENTS, 0},
	{14574, PCUT_FURNITURE_SHARE, 0},
	{14589, PCUT_FURNITURE_READING, 0},
	{14596, PCUT_FURNITURE_READING, 0},
	{14607, PCUT_FURNITURE_READING, 1},
	{14625, PCUT_FURNITURE_READING, 1},
	{14641, PCUT_FURNITURE_READING, 0},
	{14663, PCUT_FURNITURE_READING, 1},
	{14683, PCUT_FURNITURE_READING, 1},
	{14698, PCUT_FURNITURE_READING, 0},
	{14721, PCUT_FURNITURE_MOST_READ, 0},
	{14739, PCUT_FURNITURE_MOST_READ, 0},
	{14752, PCUT_FURNITURE_MOST_READ, 0},
	{14765, PCUT_FURNITURE_MOST_READ, 0},
	{14775, PCUT_FURNITURE_NAVIGATION, 0},
	{14785, PCUT_FURNITURE_COMMENTS, 0},
	{14804, PCUT_FURNITURE_NAVIGATION, 0},
	{14812, PCUT_FURNITURE_NAVIGATION, 0},
	{14823, PCUT_FURNITURE_NAVIGATION, 0},
	{14830, PCUT_FURNITURE_COMMENTS, 1},
	{14848, PCUT_FURNITURE_NAVIGATION, 0},
	{14856, PCUT_FURNITURE_NAVIGATION, 0},
	{14864, PCUT_FURNITURE_NAVIGATION, 0},
	{14873, PCUT_FURNITURE_NAVIGATION, 0},
	{14882, PCUT_FURNITURE_NAVIGATION, 0},
	{14888, PCUT_FURNITURE_COMMENTS, 0},
	{14902, PCUT_FURNITURE_MOST_READ, 0},
	{14913, PCUT_FURNITURE_READING, 1},
	{14933, PCUT_FURNITURE_READING, 0},
	{14958, PCUT_FURNITURE_NAVIGATION, 0},
	{14963, PCUT_FURNITURE_READING, 1},
	{14972, PCUT_FURNITURE_READING, 0},
	{14979, PCUT_FURNITURE_READING, 0},
	{14983, PCUT_FURNITURE_READING, 0},
	{14988, PCUT_FURNITURE_NAVIGATION, 0},
	{14998, PCUT_FURNITURE_ADVERT, 0},
	{15005, PCUT_FURNITURE_MOST_READ, 0},
	{15016, PCUT_FURNITURE_MOST_READ, 0},
	{15027, PCUT_FURNITURE_MOST_READ, 0},
	{15039, PCUT_FURNITURE_NAVIGATION, 1},
	{15054, PCUT_FURNITURE_NAVIGATION, 1},
	{15069, PCUT_FURNITURE_NAVIGATION, 1},
	{15084, PCUT_FURNITURE_NAVIGATION, 0},
	{15103, PCUT_FURNITURE_NAVIGATION, 1},
	{15119, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15143, PCUT_FURNITURE_MOST_READ, 0},
	{15154, PCUT_FURNITURE_MOST_READ, 0},
	{15165, PCUT_FURNITURE_SHARE, 0},
	{15174, PCUT_FURNITURE_ADVERT, 1},
	{15192, PCUT_FURNITURE_ADVERT, 1},
	{15212, PCUT_FURNITURE_NAVIGATION, 0},
	{15223, PCUT_FURNITURE_MOST_READ, 0},
	{15237, PCUT_FURNITURE_MOST_READ, 0},
	{15251, PCUT_FURNITURE_CARD, 0},
	{15267, PCUT_FURNITURE_SHARE, 0},
	{15277, PCUT_FURNITURE_SHARE, 1},
	{15298, PCUT_FURNITURE_NAVIGATION, 0},
	{15312, PCUT_FURNITURE_NAVIGATION, 0},
	{15323, PCUT_FURNITURE_MOST_READ, 0},
	{15336, PCUT_FURNITURE_MOST_READ, 0},
	{15360, PCUT_FURNITURE_MOST_READ, 0},
	{15382, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15394, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15406, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15421, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15437, PCUT_FURNITURE_PROMPT, 0},
	{15455, PCUT_FURNITURE_NAVIGATION, 0},
	{15461, PCUT_FURNITURE_NAVIGATION, 0},
	{15478, PCUT_FURNITURE_NAVIGATION, 0},
	{15483, PCUT_FURNITURE_NAVIGATION, 0},
	{15495, PCUT_FURNITURE_NAVIGATION, 0},
	{15511, PCUT_FURNITURE_NAVIGATION, 0},
	{15516, PCUT_FURNITURE_SHARE, 0},
	{15523, PCUT_FURNITURE_NAVIGATION, 0},
	{15536, PCUT_FURNITURE_SHARE, 0},
	{15546, PCUT_FURNITURE_MOST_READ, 0},
	{15558, PCUT_FURNITURE_MOST_READ, 0},
	{15568, PCUT_FURNITURE_MOST_READ, 0},
	{15579, PCUT_FURNITURE_MOST_READ, 0},
	{15589, PCUT_FURNITURE_NAVIGATION, 0},
	{15599, PCUT_FURNITURE_NAVIGATION, 0},
	{15609, PCUT_FURNITURE_NAVIGATION, 0},
	{15622, PCUT_FURNITURE_NAVIGATION, 0},
	{15631, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15645, PCUT_FURNITURE_NAVIGATION, 0},
	{15656, PCUT_FURNITURE_NAVIGATION, 0},
	{15666, PCUT_FURNITURE_NAVIGATION, 0},
	{15677, PCUT_FURNITURE_NAVIGATION, 0},
	{15688, PCUT_FURNITURE_NAVIGATION, 0},
	{15695, PCUT_FURNITURE_SHARE, 0},
	{15708, PCUT_FURNITURE_SHARE, 0},
	{15729, PCUT_FURNITURE_MOST_READ, 0},
	{15746, PCUT_FURNITURE_SHARE, 0},
	{15765, PCUT_FURNITURE_MOST_READ, 0},
	{15780, PCUT_FURNITURE_MOST_READ, 0},
	{15793, PCUT_FURNITURE_MOST_READ, 1},
	{15809, PCUT_FURNITURE_MOST_READ, 0},
	{15819, PCUT_FURNITURE_MOST_READ, 1},
	{15834, PCUT_FURNITURE_MOST_READ, 1},
	{15847, PCUT_FURNITURE_MOST_READ, 0},
	{15859, PCUT_FURNITURE_MOST_READ, 0},
	{15871, PCUT_FURNITURE_MOST_READ, 0},
	{15883, PCUT_FURNITURE_MOST_READ, 1},
	{15898, PCUT_FURNITURE_MOST_READ, 0},
	{15911, PCUT_FURNITURE_NAVIGATION, 0},
	{15920, PCUT_FURNITURE_NAVIGATION, 0},
	{15925, PCUT_FURNITURE_NAVIGATION, 0},
	{15936, PCUT_FURNITURE_NAVIGATION, 1},
	{15951, PCUT_FURNITURE_COMMENTS, 0},
	{15968, PCUT_FURNITURE_NAVIGATION, 0},
	{15984, PCUT_FURNITURE_NAVIGATION, 1},
	{15996, PCUT_FURNITURE_ADVERT, 1},
	{16025, PCUT_FURNITURE_ADVERT, 1},
	{16054, PCUT_FURNITURE_NAVIGATION, 0},
	{16064, PCUT_FURNITURE_NAVIGATION, 0},
	{16081, PCUT_FURNITURE_MOST_READ, 0},
	{16095, PCUT_FURNITURE_MOST_READ, 0},
	{16107, PCUT_FURNITURE_MOST_READ, 0},
	{16127, PCUT_FURNITURE_MOST_READ, 0},
	{16137, PCUT_FURNITURE_MOST_READ, 0},
	{16147, PCUT_FURNITURE_MOST_READ, 0},
	{16157, PCUT_FURNITURE_MOST_READ, 0},
	{16175, PCUT_FURNITURE_COMMENTS, 1},
	{16192, PCUT_FURNITURE_COMMENTS, 1},
	{16208, PCUT_FURNITURE_NAVIGATION, 0},
	{16219, PCUT_FURNITURE_NAVIGATION, 1},
	{16237, PCUT_FURNITURE_NAVIGATION, 0},
	{16248, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16268, PCUT_FURNITURE_MOST_READ, 0},
	{16280, PCUT_FURNITURE_MOST_READ, 0},
	{16291, PCUT_FURNITURE_MOST_READ, 0},
	{16309, PCUT_FURNITURE_MOST_READ, 0},
	{16325, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16336, PCUT_FURNITURE_NAVIGATION, 0},
	{16347, PCUT_FURNITURE_NAVIGATION, 0},
	{16357, PCUT_FURNITURE_NAVIGATION, 0},
	{16371, PCUT_FURNITURE_NAVIGATION, 0},
	{16382, PCUT_FURNITURE_NAVIGATION, 0},
	{16394, PCUT_FURNITURE_PROMPT, 1},
	{16411, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16422, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16437, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16459, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16479, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16500, PCUT_FURNITURE_NAVIGATION, 0},
	{16521, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16533, PCUT_FURNITURE_NAVIGATION, 0},
	{16538, PCUT_FURNITURE_NAVIGATION, 0},
	{16551, PCUT_FURNITURE_NAVIGATION, 0},
	{16561, PCUT_FURNITURE_NAVIGATION, 0},
	{16571, PCUT_FURNITURE_NAVIGATION, 1},
	{16577, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16589, PCUT_FURNITURE_COMMENTS, 0},
	{16601, PCUT_FURNITURE_NAVIGATION, 0},
	{16622, PCUT_FURNITURE_NAVIGATION, 1},
	{16651, PCUT_FURNITURE_SHARE, 0},
	{16665, PCUT_FURNITURE_NAVIGATION, 0},
	{16680, PCUT_FURNITURE_NAVIGATION, 1},
	{16706, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16725, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16736, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16747, PCUT_FURNITURE_SHARE, 0},
	{16757, PCUT_FURNITURE_CARD, 0},
	{16767, PCUT_FURNITURE_CARD, 0},
	{16778, PCUT_FURNITURE_CARD, 0},
	{16788, PCUT_FURNITURE_NAVIGATION, 0},
	{16794, PCUT_FURNITURE_NAVIGATION, 0},
	{16801, PCUT_FURNITURE_NAVIGATION, 0},
	{16807, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16825, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16843, PCUT_FURNITURE_SHARE, 1},
	{16856, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16870, PCUT_FURNITURE_SUBSCRIBE, 0},
	{16879, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16890, PCUT_FURNITURE_COMMENTS, 0},
	{16899, PCUT_FURNITURE_NAVIGATION, 1},
	{16913, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16922, PCUT_FURNITURE_COMMENTS, 0},
	{16932, PCUT_FURNITURE_COMMENTS, 0},
	{16942, PCUT_FURNITURE_COMMENTS, 0},
	{16952, PCUT_FURNITURE_NAVIGATION, 1},
	{16969, PCUT_FURNITURE_SHARE, 0},
	{16976, PCUT_FURNITURE_SHARE, 1},
	{16995, PCUT_FURNITURE_SHARE, 0},
	{17012, PCUT_FURNITURE_ADVERT, 0},
	{17018, PCUT_FURNITURE_ADVERT, 0},
	{17025, PCUT_FURNITURE_NAVIGATION, 1},
	{17031, PCUT_FURNITURE_READING, 1},
	{17044, PCUT_FURNITURE_NAVIGATION, 0},
	{17058, PCUT_FURNITURE_NAVIGATION, 0},
	{17069, PCUT_FURNITURE_NAVIGATION, 0},
	{17081, PCUT_FURNITURE_READING, 1},
	{17094, PCUT_FURNITURE_CARD, 0},
	{17109, PCUT_FURNITURE_CARD, 0},
	{17124, PCUT_FURNITURE_NAVIGATION, 0},
	{17131, PCUT_FURNITURE_NAVIGATION, 0},
	{17138, PCUT_FURNITURE_NAVIGATION, 0},
	{17147, PCUT_FURNITURE_NAVIGATION, 0},
	{17152, PCUT_FURNITURE_PROMPT, 1},
	{17167, PCUT_FURNITURE_NAVIGATION, 0},
	{17189, PCUT_FURNITURE_PROMPT, 0},
	{17201, PCUT_FURNITURE_NAVIGATION, 1},
	{17211, PCUT_FURNITURE_NAVIGATION, 0},
	{17232, PCUT_FURNITURE_SHARE, 0},
	{17250, PCUT_FURNITURE_PROMPT, 1},
	{17265, PCUT_FURNITURE_PROMPT, 1},
	{17283, PCUT_FURNITURE_PROMPT, 1},
	{17305, PCUT_FURNITURE_MOST_READ, 0},
	{17322, PCUT_FURNITURE_NAVIGATION, 0},
	{17335, PCUT_FURNITURE_READING, 1},
	{17350, PCUT_FURNITURE_READING, 0},
	{17369, PCUT_FURNITURE_PROMPT, 1},
	{17392, PCUT_FURNITURE_PROMPT, 1},
	{17411, PCUT_FURNITURE_READING, 0},
	{17417, PCUT_FURNITURE_READING, 0},
	{17430, PCUT_FURNITURE_SHARE, 1},
	{17451, PCUT_FURNITURE_READING, 1},
	{17469, PCUT_FURNITURE_READING, 0},
	{17483, PCUT_FURNITURE_NAVIGATION, 0},
	{17498, PCUT_FURNITURE_CARD, 0},
	{17513, PCUT_FURNITURE_NAVIGATION, 0},
	{17522, PCUT_FURNITURE_NAVIGATION, 0},
	{17531, PCUT_FURNITURE_NAVIGATION, 1},
	{17538, PCUT_FURNITURE_NAVIGATION, 0},
	{17553, PCUT_FURNITURE_ADVERT, 0},
	{17566, PCUT_FURNITURE_ADVERT, 0},
	{17583, PCUT_FURNITURE_ADVERT, 0},
	{17593, PCUT_FURNITURE_NAVIGATION, 1},
	{17616, PCUT_FURNITURE_SHARE, 0},
	{17625, PCUT_FURNITURE_SHARE, 0},
	{17646, PCUT_FURNITURE_SHARE, 0},
	{17665, PCUT_FURNITURE_SHARE, 1},
	{17678, PCUT_FURNITURE_SHARE, 1},
	{17687, PCUT_FURNITURE_COMMENTS, 1},
	{17714, PCUT_FURNITURE_SHARE, 0},
	{17724, PCUT_FURNITURE_SHARE, 0},
	{17741, PCUT_FURNITURE_SHARE, 1},
	{17754, PCUT_FURNITURE_SHARE, 0},
	{17772, PCUT_FURNITURE_SHARE, 0},
	{17781, PCUT_FURNITURE_SHARE, 0},
	{17803, PCUT_FURNITURE_ADVERT, 0},
	{17819, PCUT_FURNITURE_NAVIGATION, 1},
	{17837, PCUT_FURNITURE_ADVERT, 0},
	{17849, PCUT_FURNITURE_NAVIGATION, 0},
	{17855, PCUT_FURNITURE_SHARE, 0},
	{17862, PCUT_FURNITURE_SHARE, 1},
	{17871, PCUT_FURNITURE_SHARE, 1},
	{17886, PCUT_FURNITURE_SHARE, 0},
	{17904, PCUT_FURNITURE_SHARE, 0},
	{17920, PCUT_FURNITURE_SHARE, 1},
	{17933, PCUT_FURNITURE_SHARE, 0},
	{17937, PCUT_FURNITURE_SHARE, 0},
	{17944, PCUT_FURNITURE_SHARE, 0},
	{17961, PCUT_FURNITURE_SHARE, 0},
	{17972, PCUT_FURNITURE_COMMENTS, 0},
	{17982, PCUT_FURNITURE_SHARE, 0},
	{17992, PCUT_FURNITURE_MOST_READ, 0},
	{18002, PCUT_FURNITURE_MOST_READ, 0},
	{18017, PCUT_FURNITURE_COMMENTS, 0},
	{18036, PCUT_FURNITURE_NAVIGATION, 0},
	{18049, PCUT_FURNITURE_NAVIGATION, 0},
	{18054, PCUT_FURNITURE_PROMPT, 1},
	{18079, PCUT_FURNITURE_COMMENTS, 1},
	{18102, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18120, PCUT_FURNITURE_SHARE, 0},
	{18127, PCUT_FURNITURE_SHARE, 0},
	{18134, PCUT_FURNITURE_SHARE, 0},
	{18143, PCUT_FURNITURE_SHARE, 1},
	{18155, PCUT_FURNITURE_SHARE, 0},
	{18167, PCUT_FURNITURE_COMMENTS, 1},
	{18194, PCUT_FURNITURE_ADVERT, 1},
	{18217, PCUT_FURNITURE_NAVIGATION, 0},
	{18237, PCUT_FURNITURE_NAVIGATION, 0},
	{18260, PCUT_FURNITURE_NAVIGATION, 0},
	{18284, PCUT_FURNITURE_NAVIGATION, 0},
	{18313, PCUT_FURNITURE_NAVIGATION, 0},
	{18334, PCUT_FURNITURE_MOST_READ, 0},
	{18343, PCUT_FURNITURE_MOST_READ, 0},
	{18351, PCUT_FURNITURE_MOST_READ, 0},
	{18363, PCUT_FURNITURE_MOST_READ, 0},
	{18377, PCUT_FURNITURE_MOST_READ, 0},
	{18393, PCUT_FURNITURE_MOST_READ, 0},
	{18403, PCUT_FURNITURE_READING, 1},
	{18418, PCUT_FURNITURE_SHARE, 1},
	{18433, PCUT_FURNITURE_READING, 0},
	{18443, PCUT_FURNITURE_READING, 1},
	{18462, PCUT_FURNITURE_COMMENTS, 0},
	{18477, PCUT_FURNITURE_COMMENTS, 0},
	{18488, PCUT_FURNITURE_COMMENTS, 1},
	{18510, PCUT_FURNITURE_ADVERT, 1},
	{18530, PCUT_FURNITURE_ADVERT, 0},
	{18533, PCUT_FURNITURE_NAVIGATION, 0},
	{18543, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18554, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18565, PCUT_FURNITURE_NAVIGATION, 1},
	{18574, PCUT_FURNITURE_NAVIGATION, 1},
	{18584, PCUT_FURNITURE_COMMENTS, 0},
	{18604, PCUT_FURNITURE_NAVIGATION, 0},
	{18621, PCUT_FURNITURE_NAVIGATION, 1},
	{18631, PCUT_FURNITURE_COMMENTS, 0},
	{18651, PCUT_FURNITURE_SUBSCRIBE, 0},
	{18659, PCUT_FURNITURE_SUBSCRIBE, 0},
	{18671, PCUT_FURNITURE_SUBSCRIBE, 0},
	{18683, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18698, PCUT_FURNITURE_ADVERT, 0},
	{18711, PCUT_FURNITURE_NAVIGATION, 1},
	{18724, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18737, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18752, PCUT_FURNITURE_NAVIGATION, 0},
	{18761, PCUT_FURNITURE_NAVIGATION, 0},
	{18766, PCUT_FURNITURE_NAVIGATION, 0},
	{18775, PCUT_FURNITURE_NAVIGATION, 0},
	{18792, PCUT_FURNITURE_NAVIGATION, 0},
	{18806, PCUT_FURNITURE_NAVIGATION, 0},
	{18820, PCUT_FURNITURE_NAVIGATION, 1},
	{18830, PCUT_FURNITURE_COMMENTS, 0},
	{18846, PCUT_FURNITURE_NAVIGATION, 0},
	{18856, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18875, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18888, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18901, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18914, PCUT_FURNITURE_NAVIGATION, 1},
	{18927, PCUT_FURNITURE_SHARE, 0},
	{18933, PCUT_FURNITURE_SHARE, 0},
	{18947, PCUT_FURNITURE_SHARE, 0},
	{18958, PCUT_FURNITURE_SHARE, 0},
	{18971, PCUT_FURNITURE_SHARE, 0},
	{18982, PCUT_FURNITURE_SHARE, 0},
	{18998, PCUT_FURNITURE_NAVIGATION, 0},
	{19013, PCUT_FURNITURE_NAVIGATION, 0},
	{19028, PCUT_FURNITURE_NAVIGATION, 1},
	{19047, PCUT_FURNITURE_NAVIGATION, 1},
	{19064, PCUT_FURNITURE_NAVIGATION, 0},
	{19078, PCUT_FURNITURE_NAVIGATION, 1},
	{19105, PCUT_FURNITURE_ADVERT, 0},
	{19114, PCUT_FURNITURE_ADVERT, 1},
	{19126, PCUT_FURNITURE_ADVERT, 0},
	{19143, PCUT_FURNITURE_ADVERT, 0},
	{19160, PCUT_FURNITURE_NAVIGATION, 0},
	{19168, PCUT_FURNITURE_NAVIGATION, 1},
	{19179, PCUT_FURNITURE_COMMENTS, 0},
	{19201, PCUT_FURNITURE_NAVIGATION, 0},
	{19221, PCUT_FURNITURE_NAVIGATION, 1},
	{19240, PCUT_FURNITURE_NAVIGATION, 1},
	{19253, PCUT_FURNITURE_ADVERT, 0},
	{19264, PCUT_FURNITURE_ADVERT, 0},
	{19283, PCUT_FURNITURE_COMMENTS, 0},
	{19303, PCUT_FURNITURE_COMMENTS, 1},
	{19326, PCUT_FURNITURE_ADVERT, 0},
	{19337, PCUT_FURNITURE_ADVERT, 0},
	{19349, PCUT_FURNITURE_ADVERT, 0},
	{19360, PCUT_FURNITURE_ADVERT, 0},
	{19372, PCUT_FURNITURE_ADVERT, 0},
	{19382, PCUT_FURNITURE_PROMPT, 0},
	{19395, PCUT_FURNITURE_NAVIGATION, 1},
	{19406, PCUT_FURNITURE_NAVIGATION, 0},
	{19427, PCUT_FURNITURE_SHARE, 0},
	{19436, PCUT_FURNITURE_SHARE, 0},
	{19445, PCUT_FURNITURE_ADVERT, 0},
	{19455, PCUT_FURNITURE_PROMPT, 1},
	{19493, PCUT_FURNITURE_NAVIGATION, 0},
	{19507, PCUT_FURNITURE_COMMENTS, 0},
	{19516, PCUT_FURNITURE_SHARE, 0},
	{19528, PCUT_FURNITURE_COMMENTS, 0},
	{19537, PCUT_FURNITURE_READING, 1},
	{19548, PCUT_FURNITURE_COMMENTS, 0},
	{19562, PCUT_FURNITURE_PROMPT, 0},
	{19580, PCUT_FURNITURE_PROMPT, 1},
	{19592, PCUT_FURNITURE_PROMPT, 0},
	{19614, PCUT_FURNITURE_READING, 1},
	{19624, PCUT_FURNITURE_READING, 1},
	{19637, PCUT_FURNITURE_COMMENTS, 0},
	{19645, PCUT_FURNITURE_COMMENTS, 0},
	{19654, PCUT_FURNITURE_COMMENTS, 0},
	{19661, PCUT_FURNITURE_COMMENTS, 1},
	{19682, PCUT_FURNITURE_COMMENTS, 1},
	{19692, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19702, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19715, PCUT_FURNITURE_MOST_READ, 0},
	{19731, PCUT_FURNITURE_MOST_READ, 0},
	{19743, PCUT_FURNITURE_MOST_READ, 0},
	{19756, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19767, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19779, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19802, PCUT_FURNITURE_NAVIGATION, 1},
	{19816, PCUT_FURNITURE_NAVIGATION, 1},
	{19827, PCUT_FURNITURE_NAVIGATION, 0},
	{19838, PCUT_FURNITURE_NAVIGATION, 0},
	{19861, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19872, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19887, PCUT_FURNITURE_ADVERT, 0},
	{19895, PCUT_FURNITURE_ADVERT, 1},
	{19919, PCUT_FURNITURE_ADVERT, 1},
	{19942, PCUT_FURNITURE_NAVIGATION, 0},
	{19950, PCUT_FURNITURE_NAVIGATION, 0},
	{19959, PCUT_FURNITURE_SHARE, 0},
	{19966, PCUT_FURNITURE_NAVIGATION, 0},
	{19975, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19993, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20004, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20015, PCUT_FURNITURE_NAVIGATION, 0},
	{20028, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20050, PCUT_FURNITURE_NAVIGATION, 0},
	{20060, PCUT_FURNITURE_NAVIGATION, 1},
	{20071, PCUT_FURNITURE_NAVIGATION, 1},
	{20086, PCUT_FURNITURE_ADVERT, 0},
	{20093, PCUT_FURNITURE_ADVERT, 0},
	{20101, PCUT_FURNITURE_ADVERT, 0},
	{20111, PCUT_FURNITURE_ADVERT, 0},
	{20119, PCUT_FURNITURE_NAVIGATION, 0},
	{20134, PCUT_FURNITURE_ADVERT, 0},
	{20155, PCUT_FURNITURE_COMMENTS, 0},
	{20163, PCUT_FURNITURE_COMMENTS, 0},
	{20169, PCUT_FURNITURE_COMMENTS, 1},
	{20178, PCUT_FURNITURE_COMMENTS, 0},
	{20187, PCUT_FURNITURE_PROMPT, 1},
	{20201, PCUT_FURNITURE_PROMPT, 1},
	{20217, PCUT_FURNITURE_PROMPT, 1},
	{20232, PCUT_FURNITURE_SHARE, 1},
	{20255, PCUT_FURNITURE_SHARE, 0},
	{20278, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20298, PCUT_FURNITURE_COMMENTS, 0},
	{20308, PCUT_FURNITURE_READING, 1},
	{20321, PCUT_FURNITURE_NAVIGATION, 1},
	{20330, PCUT_FURNITURE_NAVIGATION, 1},
	{20345, PCUT_FURNITURE_PROMPT, 1},
	{20366, PCUT_FURNITURE_NAVIGATION, 1},
	{20376, PCUT_FURNITURE_PROMPT, 0},
	{20395, PCUT_FURNITURE_NAVIGATION, 0},
	{20417, PCUT_FURNITURE_SHARE, 0},
	{20432, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20442, PCUT_FURNITURE_NAVIGATION, 1},
	{20452, PCUT_FURNITURE_NAVIGATION, 1},
	{20466, PCUT_FURNITURE_NAVIGATION, 1},
	{20485, PCUT_FURNITURE_COMMENTS, 0},
	{20494, PCUT_FURNITURE_SHARE, 0},
	{20498, PCUT_FURNITURE_SHARE, 0},
	{20507, PCUT_FURNITURE_SUBSCRIBE, 0},
	{20517, PCUT_FURNITURE_SUBSCRIBE, 0},
	{20528, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20541, PCUT_FURNITURE_SUBSCRIBE, 0},
	{20565, PCUT_FURNITURE_SHARE, 0},
	{20578, PCUT_FURNITURE_NAVIGATION, 1},
	{20597, PCUT_FURNITURE_NAVIGATION, 1},
	{20616, PCUT_FURNITURE_NAVIGATION, 1},
	{20625, PCUT_FURNITURE_NAVIGATION, 0},
	{20644, PCUT_FURNITURE_NAVIGATION, 1},
	{20654, PCUT_FURNITURE_NAVIGATION, 1},
	{20674, PCUT_FURNITURE_NAVIGATION, 1},
	{20698, PCUT_FURNITURE_NAVIGATION, 1},
	{20712, PCUT_FURNITURE_SHARE, 0},
	{20718, PCUT_FURNITURE_SHARE, 0},
	{20733, PCUT_FURNITURE_SHARE, 0},
	{20750, PCUT_FURNITURE_SHARE, 0},
	{20768, PCUT_FURNITURE_NAVIGATION, 1},
	{20776, PCUT_FURNITURE_SHARE, 0},
	{20781, PCUT_FURNITURE_SHARE, 0},
	{20794, PCUT_FURNITURE_SHARE, 0},
	{20809, PCUT_FURNITURE_SHARE, 0},
	{20821, PCUT_FURNITURE_SHARE, 0},
	{20837, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20851, PCUT_FURNITURE_NAVIGATION, 0},
	{20862, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20877, PCUT_FURNITURE_COMMENTS, 0},
	{20902, PCUT_FURNITURE_COMMENTS, 1},
	{20932, PCUT_FURNITURE_SUBSCRIBE, 1},
	{20946, PCUT_FURNITURE_PROMPT, 1},
	{20962, PCUT_FURNITURE_PROMPT, 0},
	{20984, PCUT_FURNITURE_PROMPT, 1},
	{20999, PCUT_FURNITURE_ADVERT, 0},
	{21031, PCUT_FURNITURE_ADVERT, 0},
	{21064, PCUT_FURNITURE_SHARE, 0},
	{21071, PCUT_FURNITURE_SHARE, 1},
	{21081, PCUT_FURNITURE_NAVIGATION, 0},
	{21094, PCUT_FURNITURE_PROMPT, 1},
	{21115, PCUT_FURNITURE_NAVIGATION, 0},
	{21122, PCUT_FURNITURE_NAVIGATION, 0},
	{21136, PCUT_FURNITURE_NAVIGATION, 0},
	{21144, PCUT_FURNITURE_COMMENTS, 0},
	{21157, PCUT_FURNITURE_SHARE, 1},
	{21168, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21185, PCUT_FURNITURE_NAVIGATION, 1},
	{21193, PCUT_FURNITURE_SHARE, 0},
	{21207, PCUT_FURNITURE_MOST_READ, 0},
	{21220, PCUT_FURNITURE_SHARE, 0},
	{21237, PCUT_FURNITURE_PROMPT, 1},
	{21245, PCUT_FURNITURE_MOST_READ, 0},
	{21253, PCUT_FURNITURE_MOST_READ, 0},
	{21265, PCUT_FURNITURE_NAVIGATION, 0},
	{21279, PCUT_FURNITURE_SHARE, 0},
	{21285, PCUT_FURNITURE_SHARE, 0},
	{21299, PCUT_FURNITURE_SHARE, 1},
	{21308, PCUT_FURNITURE_SHARE, 0},
	{21327, PCUT_FURNITURE_SHARE, 0},
	{21338, PCUT_FURNITURE_SHARE, 0},
	{21347, PCUT_FURNITURE_SHARE, 1},
	{21356, PCUT_FURNITURE_SHARE, 0},
	{21370, PCUT_FURNITURE_SHARE, 1},
	{21390, PCUT_FURNITURE_SHARE, 0},
	{21401, PCUT_FURNITURE_SHARE, 0},
	{21412, PCUT_FURNITURE_SHARE, 0},
	{21424, PCUT_FURNITURE_SHARE, 0},
	{21435, PCUT_FURNITURE_SHARE, 0},
	{21454, PCUT_FURNITURE_SHARE, 0},
	{21470, PCUT_FURNITURE_SHARE, 0},
	{21487, PCUT_FURNITURE_SHARE, 1},
	{21496, PCUT_FURNITURE_SHARE, 1},
	{21506, PCUT_FURNITURE_SHARE, 1},
	{21517, PCUT_FURNITURE_SHARE, 0},
	{21529, PCUT_FURNITURE_COMMENTS, 0},
	{21543, PCUT_FURNITURE_NAVIGATION, 0},
	{21553, PCUT_FURNITURE_NAVIGATION, 0},
	{21563, PCUT_FURNITURE_PROMPT, 1},
	{21577, PCUT_FURNITURE_SHARE, 1},
	{21586, PCUT_FURNITURE_NAVIGATION, 0},
	{21594, PCUT_FURNITURE_COMMENTS, 1},
	{21613, PCUT_FURNITURE_NAVIGATION, 0},
	{21622, PCUT_FURNITURE_SUBSCRIBE, 0},
	{21630, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21644, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21656, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21669, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21681, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21692, PCUT_FURNITURE_NAVIGATION, 0},
	{21712, PCUT_FURNITURE_SUBSCRIBE, 0},
	{21719, PCUT_FURNITURE_SHARE, 1},
	{21731, PCUT_FURNITURE_NAVIGATION, 0},
	{21741, PCUT_FURNITURE_COMMENTS, 0},
	{21762, PCUT_FURNITURE_NAVIGATION, 1},
	{21779, PCUT_FURNITURE_SHARE, 0},
	{21786, PCUT_FURNITURE_MOST_READ, 0},
	{21797, PCUT_FURNITURE_NAVIGATION, 0},
	{21806, PCUT_FURNITURE_NAVIGATION, 0},
	{21822, PCUT_FURNITURE_NAVIGATION, 0},
	{21830, PCUT_FURNITURE_ADVERT, 0},
	{21849, PCUT_FURNITURE_NAVIGATION, 0},
	{21860, PCUT_FURNITURE_NAVIGATION, 1},
	{21876, PCUT_FURNITURE_NAVIGATION, 1},
	{21884, PCUT_FURNITURE_COMMENTS, 0},
	{21901, PCUT_FURNITURE_NAVIGATION, 0},
	{21916, PCUT_FURNITURE_NAVIGATION, 1},
	{21925, PCUT_FURNITURE_COMMENTS, 0},
	{21935, PCUT_FURNITURE_SHARE, 0},
	{21948, PCUT_FURNITURE_SHARE, 0},
	{21957, PCUT_FURNITURE_NAVIGATION, 0},
	{21965, PCUT_FURNITURE_CARD, 0},
	{21980, PCUT_FURNITURE_CARD, 0},
	{21995, PCUT_FURNITURE_CARD, 0},
	{22011, PCUT_FURNITURE_NAVIGATION, 0},
	{22020, PCUT_FURNITURE_CARD, 0},
	{22034, PCUT_FURNITURE_NAVIGATION, 0},
	{22038, PCUT_FURNITURE_NAVIGATION, 0},
	{22042, PCUT_FURNITURE_MOST_READ, 0},
	{22053, PCUT_FURNITURE_MOST_READ, 0},
	{22066, PCUT_FURNITURE_SHARE, 0},
	{22072, PCUT_FURNITURE_ADVERT, 0},
	{22082, PCUT_FURNITURE_ADVERT, 0},
	{22095, PCUT_FURNITURE_ADVERT, 0},
	{22113, PCUT_FURNITURE_ADVERT, 0},
	{22129, PCUT_FURNITURE_ADVERT, 0},
	{22147, PCUT_FURNITURE_ADVERT, 1},
	{22164, PCUT_FURNITURE_ADVERT, 0},
	{22182, PCUT_FURNITURE_NAVIGATION, 1},
	{22194, PCUT_FURNITURE_NAVIGATION, 1},
	{22205, PCUT_FURNITURE_NAVIGATION, 1},
	{22217, PCUT_FURNITURE_NAVIGATION, 0},
	{22230, PCUT_FURNITURE_SHARE, 0},
	{22237, PCUT_FURNITURE_SHARE, 0},
	{22252, PCUT_FURNITURE_NAVIGATION, 0},
	{22258, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22280, PCUT_FURNITURE_NAVIGATION, 0},
	{22291, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22305, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22321, PCUT_FURNITURE_ADVERT, 0},
	{22343, PCUT_FURNITURE_ADVERT, 0},
	{22379, PCUT_FURNITURE_NAVIGATION, 0},
	{22393, PCUT_FURNITURE_NAVIGATION, 1},
	{22407, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22417, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22440, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22451, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22473, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22483, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22497, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22511, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22524, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22540, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22555, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22574, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22590, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22607, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22618, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22629, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22641, PCUT_FURNITURE_NAVIGATION, 0},
	{22647, PCUT_FURNITURE_NAVIGATION, 0},
	{22660, PCUT_FURNITURE_PROMPT, 1},
	{22681, PCUT_FURNITURE_ADVERT, 0},
	{22719, PCUT_FURNITURE_NAVIGATION, 0},
	{22727, PCUT_FURNITURE_SHARE, 1},
	{22739, PCUT_FURNITURE_NAVIGATION, 0},
	{22745, PCUT_FURNITURE_CARD, 0},
	{22757, PCUT_FURNITURE_CARD, 0},
	{22770, PCUT_FURNITURE_READING, 0},
	{22784, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22815, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22838, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22849, PCUT_FURNITURE_ADVERT, 0},
	{22862, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22873, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22884, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22897, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22911, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22923, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22935, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22947, PCUT_FURNITURE_SUBSCRIBE, 0},
	{22961, PCUT_FURNITURE_COMMENTS, 0},
	{22969, PCUT_FURNITURE_COMMENTS, 0},
	{22975, PCUT_FURNITURE_PROMPT, 1},
	{22984, PCUT_FURNITURE_SHARE, 1},
	{22999, PCUT_FURNITURE_NAVIGATION, 1},
	{23026, PCUT_FURNITURE_NAVIGATION, 0},
	{23033, PCUT_FURNITURE_SHARE, 0},
	{23042, PCUT_FURNITURE_PROMPT, 0},
	{23056, PCUT_FURNITURE_PROMPT, 1},
	{23070, PCUT_FURNITURE_PROMPT, 1},
	{23091, PCUT_FURNITURE_NAVIGATION, 0},
	{23102, PCUT_FURNITURE_SHARE, 0},
	{23109, PCUT_FURNITURE_SHARE, 1},
	{23120, PCUT_FURNITURE_ADVERT, 1},
	{23144, PCUT_FURNITURE_ADVERT, 1},
	{23167, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23193, PCUT_FURNITURE_SHARE, 0},
	{23202, PCUT_FURNITURE_READING, 1},
	{23219, PCUT_FURNITURE_READING, 1},
	{23236, PCUT_FURNITURE_READING, 1},
	{23253, PCUT_FURNITURE_MOST_READ, 0},
	{23261, PCUT_FURNITURE_NAVIGATION, 0},
	{23282, PCUT_FURNITURE_NAVIGATION, 0},
	{23298, PCUT_FURNITURE_NAVIGATION, 0},
	{23315, PCUT_FURNITURE_NAVIGATION, 0},
	{23328, PCUT_FURNITURE_MOST_READ, 0},
	{23339, PCUT_FURNITURE_NAVIGATION, 1},
	{23350, PCUT_FURNITURE_NAVIGATION, 1},
	{23367, PCUT_FURNITURE_PROMPT, 1},
	{23391, PCUT_FURNITURE_PROMPT, 1},
	{23413, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23439, PCUT_FURNITURE_PROMPT, 1},
	{23458, PCUT_FURNITURE_PROMPT, 1},
	{23483, PCUT_FURNITURE_PROMPT, 1},
	{23507, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23539, PCUT_FURNITURE_PROMPT, 1},
	{23565, PCUT_FURNITURE_PROMPT, 1},
	{23598, PCUT_FURNITURE_PROMPT, 1},
	{23626, PCUT_FURNITURE_PROMPT, 1},
	{23648, PCUT_FURNITURE_NAVIGATION, 1},
	{23671, PCUT_FURNITURE_PROMPT, 1},
	{23697, PCUT_FURNITURE_PROMPT, 1},
	{23725, PCUT_FURNITURE_PROMPT, 1},
	{23745, PCUT_FURNITURE_PROMPT, 1},
	{23775, PCUT_FURNITURE_PROMPT, 1},
	{23795, PCUT_FURNITURE_NAVIGATION, 1},
	{23818, PCUT_FURNITURE_PROMPT, 1},
	{23849, PCUT_FURNITURE_PROMPT, 1},
	{23875, PCUT_FURNITURE_PROMPT, 1},
	{23889, PCUT_FURNITURE_READING, 1},
	{23903, PCUT_FURNITURE_SHARE, 0},
	{23911, PCUT_FURNITURE_READING, 1},
	{23929, PCUT_FURNITURE_NAVIGATION, 0},
	{23945, PCUT_FURNITURE_NAVIGATION, 0},
	{23960, PCUT_FURNITURE_NAVIGATION, 0},
	{23971, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23977, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23994, PCUT_FURNITURE_COMMENTS, 0},
	{24011, PCUT_FURNITURE_COMMENTS, 0},
	{24030, PCUT_FURNITURE_NAVIGATION, 0},
	{24044, PCUT_FURNITURE_NAVIGATION, 1},
	{24056, PCUT_FURNITURE_SUBSCRIBE, 0},
	{24064, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24076, PCUT_FURNITURE_NAVIGATION, 0},
	{24085, PCUT_FURNITURE_READING, 1},
	{24098, PCUT_FURNITURE_READING, 1},
	{24113, PCUT_FURNITURE_MOST_READ, 0},
	{24121, PCUT_FURNITURE_SHARE, 0},
	{24131, PCUT_FURNITURE_SHARE, 0},
	{24136, PCUT_FURNITURE_SHARE, 0},
	{24143, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24163, PCUT_FURNITURE_NAVIGATION, 1},
	{24178, PCUT_FURNITURE_NAVIGATION, 0},
	{24196, PCUT_FURNITURE_SHARE, 0},
	{24211, PCUT_FURNITURE_COMMENTS, 1},
	{24230, PCUT_FURNITURE_MOST_READ, 0},
	{24239, PCUT_FURNITURE_NAVIGATION, 0},
	{24251, PCUT_FURNITURE_MOST_READ, 0},
	{24263, PCUT_FURNITURE_MOST_READ, 0},
	{24274, PCUT_FURNITURE_NAVIGATION, 1},
	{24285, PCUT_FURNITURE_NAVIGATION, 1},
	{24294, PCUT_FURNITURE_NAVIGATION, 1},
	{24308, PCUT_FURNITURE_NAVIGATION, 1},
	{24321, PCUT_FURNITURE_COMMENTS, 0},
	{24329, PCUT_FURNITURE_COMMENTS, 0},
	{24339, PCUT_FURNITURE_COMMENTS, 0},
	{24350, PCUT_FURNITURE_NAVIGATION, 0},
	{24360, PCUT_FURNITURE_MOST_READ, 0},
	{24369, PCUT_FURNITURE_MOST_READ, 0},
	{24382, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24395, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24418, PCUT_FURNITURE_NAVIGATION, 1},
	{24432, PCUT_FURNITURE_SHARE, 0},
	{24439, PCUT_FURNITURE_SHARE, 0},
	{24447, PCUT_FURNITURE_COMMENTS, 0},
	{24462, PCUT_FURNITURE_SHARE, 0},
	{24470, PCUT_FURNITURE_COMMENTS, 1},
	{24484, PCUT_FURNITURE_SHARE, 0},
	{24491, PCUT_FURNITURE_NAVIGATION, 1},
	{24504, PCUT_FURNITURE_SHARE, 0},
	{24510, PCUT_FURNITURE_SHARE, 1},
	{24521, PCUT_FURNITURE_SHARE, 0},
	{24530, PCUT_FURNITURE_SHARE, 0},
	{24538, PCUT_FURNITURE_SHARE, 0},
	{24546, PCUT_FURNITURE_SHARE, 0},
	{24554, PCUT_FURNITURE_SHARE, 0},
	{24562, PCUT_FURNITURE_SHARE, 0},
	{24571, PCUT_FURNITURE_SHARE, 0},
	{24581, PCUT_FURNITURE_SHARE, 0},
	{24588, PCUT_FURNITURE_SHARE, 0},
	{24596, PCUT_FURNITURE_SHARE, 0},
	{24604, PCUT_FURNITURE_SHARE, 0},
	{24622, PCUT_FURNITURE_SHARE, 0},
	{24631, PCUT_FURNITURE_SHARE, 0},
	{24638, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24656, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24681, PCUT_FURNITURE_CARD, 0},
	{24696, PCUT_FURNITURE_CARD, 0},
	{24713, PCUT_FURNITURE_NAVIGATION, 0},
	{24723, PCUT_FURNITURE_SHARE, 0},
	{24734, PCUT_FURNITURE_SHARE, 0},
	{24753, PCUT_FURNITURE_SHARE, 1},
	{24767, PCUT_FURNITURE_SHARE, 0},
	{24775, PCUT_FURNITURE_NAVIGATION, 1},
	{24783, PCUT_FURNITURE_COMMENTS, 0},
	{24808, PCUT_FURNITURE_NAVIGATION, 0},
	{24826, PCUT_FURNITURE_PROMPT, 1},
	{24850, PCUT_FURNITURE_SHARE, 0},
	{24857, PCUT_FURNITURE_PROMPT, 1},
	{24887, PCUT_FURNITURE_MOST_READ, 0},
	{24904, PCUT_FURNITURE_MOST_READ, 0},
	{24919, PCUT_FURNITURE_MOST_READ, 0},
	{24934, PCUT_FURNITURE_PROMPT, 1},
	{24958, PCUT_FURNITURE_NAVIGATION, 0},
	{24965, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24977, PCUT_FURNITURE_PROMPT, 1},
	{25001, PCUT_FURNITURE_SHARE, 0},
	{25012, PCUT_FURNITURE_NAVIGATION, 1},
	{25031, PCUT_FURNITURE_MOST_READ, 0},
	{25040, PCUT_FURNITURE_SUBSCRIBE, 0},
	{25051, PCUT_FURNITURE_NAVIGATION, 1},
	{25062, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25079, PCUT_FURNITURE_COMMENTS, 0},
	{25095, PCUT_FURNITURE_NAVIGATION, 1},
	{25112, PCUT_FURNITURE_NAVIGATION, 1},
	{25133, PCUT_FURNITURE_NAVIGATION, 0},
	{25150, PCUT_FURNITURE_COMMENTS, 0},
	{25157, PCUT_FURNITURE_NAVIGATION, 0},
	{25165, PCUT_FURNITURE_NAVIGATION, 1},
	{25189, PCUT_FURNITURE_NAVIGATION, 1},
	{25213, PCUT_FURNITURE_NAVIGATION, 1},
	{25231, PCUT_FURNITURE_COMMENTS, 0},
	{25238, PCUT_FURNITURE_NAVIGATION, 1},
	{25264, PCUT_FURNITURE_COMMENTS, 0},
	{25280, PCUT_FURNITURE_COMMENTS, 0},
	{25296, PCUT_FURNITURE_PROMPT, 1},
	{25316, PCUT_FURNITURE_PROMPT, 1},
	{25336, PCUT_FURNITURE_NAVIGATION, 0},
	{25344, PCUT_FURNITURE_PROMPT, 1},
	{25361, PCUT_FURNITURE_COMMENTS, 0},
	{25380, PCUT_FURNITURE_COMMENTS, 1},
	{25406, PCUT_FURNITURE_COMMENTS, 1},
	{25431, PCUT_FURNITURE_SHARE, 0},
	{25443, PCUT_FURNITURE_SHARE, 0},
	{25453, PCUT_FURNITURE_COMMENTS, 0},
	{25471, PCUT_FURNITURE_NAVIGATION, 1},
	{25486, PCUT_FURNITURE_NAVIGATION, 1},
	{25503, PCUT_FURNITURE_SHARE, 0},
	{25509, PCUT_FURNITURE_PROMPT, 1},
	{25533, PCUT_FURNITURE_PROMPT, 0},
	{25551, PCUT_FURNITURE_NAVIGATION, 0},
	{25560, PCUT_FURNITURE_COMMENTS, 0},
	{25578, PCUT_FURNITURE_NAVIGATION, 0},
	{25594, PCUT_FURNITURE_COMMENTS, 0},
	{25608, PCUT_FURNITURE_NAVIGATION, 0},
	{25621, PCUT_FURNITURE_NAVIGATION, 0},
	{25632, PCUT_FURNITURE_NAVIGATION, 0},
	{25657, PCUT_FURNITURE_PROMPT, 1},
	{25673, PCUT_FURNITURE_PROMPT, 1},
	{25694, PCUT_FURNITURE_NAVIGATION, 0},
	{25712, PCUT_FURNITURE_PROMPT, 0},
	{25724, PCUT_FURNITURE_PROMPT, 1},
	{25743, PCUT_FURNITURE_PROMPT, 1},
	{25761, PCUT_FURNITURE_PROMPT, 1},
	{25778, PCUT_FURNITURE_PROMPT, 1},
	{25794, PCUT_FURNITURE_PROMPT, 1},
	{25808, PCUT_FURNITURE_PROMPT, 1},
	{25826, PCUT_FURNITURE_PROMPT, 1},
	{25849, PCUT_FURNITURE_SHARE, 0},
	{25852, PCUT_FURNITURE_PROMPT, 1},
	{25876, PCUT_FURNITURE_PROMPT, 1},
	{25901, PCUT_FURNITURE_COMMENTS, 1},
	{25925, PCUT_FURNITURE_COMMENTS, 0},
	{25947, PCUT_FURNITURE_NAVIGATION, 0},
	{25957, PCUT_FURNITURE_COMMENTS, 1},
	{25984, PCUT_FURNITURE_SHARE, 1},
	{25993, PCUT_FURNITURE_NAVIGATION, 0},
	{26002, PCUT_FURNITURE_NAVIGATION, 0},
	{26017, PCUT_FURNITURE_NAVIGATION, 0},
	{26031, PCUT_FURNITURE_NAVIGATION, 0},
	{26050, PCUT_FURNITURE_NAVIGATION, 0},
	{26057, PCUT_FURNITURE_READING, 0},
	{26066, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26094, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26115, PCUT_FURNITURE_NAVIGATION, 1},
	{26132, PCUT_FURNITURE_SHARE, 0},
	{26143, PCUT_FURNITURE_READING, 1},
	{26154, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26164, PCUT_FURNITURE_PROMPT, 1},
	{26189, PCUT_FURNITURE_PROMPT, 1},
	{26208, PCUT_FURNITURE_PROMPT, 0},
	{26219, PCUT_FURNITURE_PROMPT, 0},
	{26229, PCUT_FURNITURE_PROMPT, 0},
	{26241, PCUT_FURNITURE_PROMPT, 1},
	{26248, PCUT_FURNITURE_NAVIGATION, 1},
	{26275, PCUT_FURNITURE_NAVIGATION, 1},
	{26290, PCUT_FURNITURE_NAVIGATION, 1},
	{26312, PCUT_FURNITURE_PROMPT, 1},
	{26337, PCUT_FURNITURE_ADVERT, 0},
	{26361, PCUT_FURNITURE_NAVIGATION, 1},
	{26379, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26395, PCUT_FURNITURE_NAVIGATION, 0},
	{26413, PCUT_FURNITURE_ADVERT, 0},
	{26421, PCUT_FURNITURE_MOST_READ, 0},
	{26439, PCUT_FURNITURE_MOST_READ, 0},
	{26450, PCUT_FURNITURE_SHARE, 0},
	{26459, PCUT_FURNITURE_SHARE, 0},
	{26478, PCUT_FURNITURE_NAVIGATION, 1},
	{26494, PCUT_FURNITURE_NAVIGATION, 1},
	{26516, PCUT_FURNITURE_NAVIGATION, 1},
	{26547, PCUT_FURNITURE_PROMPT, 1},
	{26565, PCUT_FURNITURE_COMMENTS, 0},
	{26581, PCUT_FURNITURE_NAVIGATION, 1},
	{26589, PCUT_FURNITURE_SHARE, 0},
	{26598, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26611, PCUT_FURNITURE_SHARE, 1},
	{26628, PCUT_FURNITURE_NAVIGATION, 0},
	{26637, PCUT_FURNITURE_SHARE, 0},
	{26639, PCUT_FURNITURE_COMMENTS, 0},
	{26653, PCUT_FURNITURE_MOST_READ, 0},
	{26663, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26681, PCUT_FURNITURE_COMMENTS, 0},
	{26689, PCUT_FURNITURE_CARD, 0},
	{26704, PCUT_FURNITURE_SHARE, 0},
	{26711, PCUT_FURNITURE_COMMENTS, 0},
	{26717, PCUT_FURNITURE_COMMENTS, 0},
	{26727, PCUT_FURNITURE_COMMENTS, 0},
	{26737, PCUT_FURNITURE_COMMENTS, 0},
	{26746, PCUT_FURNITURE_COMMENTS, 0},
	{26760, PCUT_FURNITURE_COMMENTS, 0},
	{26774, PCUT_FURNITURE_COMMENTS, 0},
	{26788, PCUT_FURNITURE_NAVIGATION, 1},
	{26801, PCUT_FURNITURE_PROMPT, 1},
	{26824, PCUT_FURNITURE_PROMPT, 1},
	{26853, PCUT_FURNITURE_COMMENTS, 1},
	{26878, PCUT_FURNITURE_COMMENTS, 1},
	{26897, PCUT_FURNITURE_PROMPT, 1},
	{26921, PCUT_FURNITURE_PROMPT, 1},
	{26943, PCUT_FURNITURE_NAVIGATION, 1},
	{26959, PCUT_FURNITURE_PROMPT, 1},
	{26981, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26992, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27011, PCUT_FURNITURE_COMMENTS, 1},
	{27042, PCUT_FURNITURE_NAVIGATION, 1},
	{27055, PCUT_FURNITURE_NAVIGATION, 1},
	{27076, PCUT_FURNITURE_SHARE, 0},
	{27084, PCUT_FURNITURE_NAVIGATION, 0},
	{27095, PCUT_FURNITURE_PROMPT, 1},
	{27117, PCUT_FURNITURE_PROMPT, 1},
	{27137, PCUT_FURNITURE_NAVIGATION, 0},
	{27149, PCUT_FURNITURE_NAVIGATION, 0},
	{27157, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27174, PCUT_FURNITURE_SHARE, 0},
	{27181, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27193, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27204, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27217, PCUT_FURNITURE_NAVIGATION, 0},
	{27224, PCUT_FURNITURE_SHARE, 0},
	{27232, PCUT_FURNITURE_SHARE, 1},
	{27243, PCUT_FURNITURE_COMMENTS, 0},
	{27261, PCUT_FURNITURE_PROMPT, 1},
	{27283, PCUT_FURNITURE_COMMENTS, 0},
	{27302, PCUT_FURNITURE_PROMPT, 1},
	{27324, PCUT_FURNITURE_COMMENTS, 1},
	{27351, PCUT_FURNITURE_NAVIGATION, 0},
	{27358, PCUT_FURNITURE_NAVIGATION, 0},
	{27363, PCUT_FURNITURE_COMMENTS, 0},
	{27382, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27390, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27405, PCUT_FURNITURE_CARD, 0},
	{27415, PCUT_FURNITURE_NAVIGATION, 1},
	{27431, PCUT_FURNITURE_NAVIGATION, 1},
	{27442, PCUT_FURNITURE_COMMENTS, 0},
	{27463, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27478, PCUT_FURNITURE_NAVIGATION, 0},
	{27489, PCUT_FURNITURE_NAVIGATION, 0},
	{27509, PCUT_FURNITURE_CARD, 0},
	{27521, PCUT_FURNITURE_SHARE, 0},
	{27535, PCUT_FURNITURE_SHARE, 1},
	{27560, PCUT_FURNITURE_NAVIGATION, 1},
	{27575, PCUT_FURNITURE_NAVIGATION, 1},
	{27590, PCUT_FURNITURE_NAVIGATION, 1},
	{27609, PCUT_FURNITURE_NAVIGATION, 1},
	{27620, PCUT_FURNITURE_READING, 0},
	{27644, PCUT_FURNITURE_READING, 1},
	{27673, PCUT_FURNITURE_NAVIGATION, 0},
	{27692, PCUT_FURNITURE_SHARE, 0},
	{27730, PCUT_FURNITURE_COMMENTS, 0},
	{27747, PCUT_FURNITURE_NAVIGATION, 0},
	{27760, PCUT_FURNITURE_COMMENTS, 0},
	{27786, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27822, PCUT_FURNITURE_COMMENTS, 0},
	{27851, PCUT_FURNITURE_MOST_READ, 0},
	{27868, PCUT_FURNITURE_ADVERT, 0},
	{27891, PCUT_FURNITURE_ADVERT, 0},
	{27910, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27931, PCUT_FURNITURE_SUBSCRIBE, 0},
	{27946, PCUT_FURNITURE_SHARE, 0},
	{27963, PCUT_FURNITURE_SHARE, 0},
	{27986, PCUT_FURNITURE_NAVIGATION, 0},
	{27997, PCUT_FURNITURE_NAVIGATION, 1},
	{28019, PCUT_FURNITURE_NAVIGATION, 1},
	{28043, PCUT_FURNITURE_SHARE, 0},
	{28065, PCUT_FURNITURE_SHARE, 0},
	{28093, PCUT_FURNITURE_MOST_READ, 0},
	{28117, PCUT_FURNITURE_NAVIGATION, 0},
	{28132, PCUT_FURNITURE_COMMENTS, 0},
	{28145, PCUT_FURNITURE_COMMENTS, 0},
	{28158, PCUT_FURNITURE_MOST_READ, 0},
	{28191, PCUT_FURNITURE_MOST_READ, 0},
	{28217, PCUT_FURNITURE_SHARE, 0},
	{28236, PCUT_FURNITURE_READING, 1},
	{28268, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28285, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28311, PCUT_FURNITURE_SHARE, 0},
	{28331, PCUT_FURNITURE_SHARE, 0},
	{28344, PCUT_FURNITURE_SHARE, 0},
	{28357, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28371, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28395, PCUT_FURNITURE_SHARE, 0},
	{28428, PCUT_FURNITURE_SHARE, 0},
	{28447, PCUT_FURNITURE_NAVIGATION, 0},
	{28458, PCUT_FURNITURE_SHARE, 0},
	{28471, PCUT_FURNITURE_READING, 1},
	{28500, PCUT_FURNITURE_READING, 1},
	{28524, PCUT_FURNITURE_NAVIGATION, 0},
	{28533, PCUT_FURNITURE_PROMPT, 1},
	{28570, PCUT_FURNITURE_COMMENTS, 0},
	{28591, PCUT_FURNITURE_NAVIGATION, 0},
	{28606, PCUT_FURNITURE_NAVIGATION, 1},
	{28623, PCUT_FURNITURE_MOST_READ, 0},
	{28653, PCUT_FURNITURE_NAVIGATION, 0},
	{28668, PCUT_FURNITURE_NAVIGATION, 0},
	{28688, PCUT_FURNITURE_SHARE, 1},
	{28725, PCUT_FURNITURE_COMMENTS, 1},
	{28763, PCUT_FURNITURE_COMMENTS, 0},
	{28803, PCUT_FURNITURE_SHARE, 1},
	{28836, PCUT_FURNITURE_SHARE, 0},
	{28845, PCUT_FURNITURE_CARD, 0},
	{28863, PCUT_FURNITURE_NAVIGATION, 0},
	{28878, PCUT_FURNITURE_COMMENTS, 0},
	{28912, PCUT_FURNITURE_SHARE, 0},
	{28929, PCUT_FURNITURE_PROMPT, 1},
	{28959, PCUT_FURNITURE_NAVIGATION, 1},
	{28979, PCUT_FURNITURE_COMMENTS, 0},
	{28996, PCUT_FURNITURE_COMMENTS, 0},
	{29015, PCUT_FURNITURE_COMMENTS, 0},
	{29034, PCUT_FURNITURE_COMMENTS, 0},
	{29057, PCUT_FURNITURE_COMMENTS, 0},
	{29082, PCUT_FURNITURE_COMMENTS, 0},
	{29105, PCUT_FURNITURE_COMMENTS, 0},
	{29134, PCUT_FURNITURE_NAVIGATION, 0},
	{29151, PCUT_FURNITURE_NAVIGATION, 0},
	{29168, PCUT_FURNITURE_SHARE, 0},
	{29200, PCUT_FURNITURE_MOST_READ, 0},
	{29228, PCUT_FURNITURE_NAVIGATION, 0},
	{29256, PCUT_FURNITURE_PROMPT, 1},
	{29297, PCUT_FURNITURE_PROMPT, 1},
	{29336, PCUT_FURNITURE_NAVIGATION, 0},
	{29345, PCUT_FURNITURE_SHARE, 1},
	{29353, PCUT_FURNITURE_NAVIGATION, 1},
	{29386, PCUT_FURNITURE_NAVIGATION, 1},
	{29411, PCUT_FURNITURE_NAVIGATION, 1},
	{29431, PCUT_FURNITURE_NAVIGATION, 1},
	{29451, PCUT_FURNITURE_ADVERT, 0},
	{29484, PCUT_FURNITURE_NAVIGATION, 1},
	{29525, PCUT_FURNITURE_NAVIGATION, 0},
	{29538, PCUT_FURNITURE_PROMPT, 1},
	{29564, PCUT_FURNITURE_MOST_READ, 0},
	{29590, PCUT_FURNITURE_MOST_READ, 0},
	{29610, PCUT_FURNITURE_MOST_READ, 0},
	{29639, PCUT_FURNITURE_MOST_READ, 0},
	{29662, PCUT_FURNITURE_COMMENTS, 1},
	{29702, PCUT_FURNITURE_NAVIGATION, 1},
	{29728, PCUT_FURNITURE_NAVIGATION, 0},
	{29741, PCUT_FURNITURE_PROMPT, 1},
	{29765, PCUT_FURNITURE_COMMENTS, 0},
	{29797, PCUT_FURNITURE_ADVERT, 1},
	{29831, PCUT_FURNITURE_NAVIGATION, 0},
	{29849, PCUT_FURNITURE_NAVIGATION, 0},
	{29869, PCUT_FURNITURE_CARD, 0},
	{29887, PCUT_FURNITURE_NAVIGATION, 0},
	{29901, PCUT_FURNITURE_NAVIGATION, 0},
	{29929, PCUT_FURNITURE_COMMENTS, 0},
	{29946, PCUT_FURNITURE_ADVERT, 0},
	{29957, PCUT_FURNITURE_ADVERT, 0},
	{29978, PCUT_FURNITURE_SHARE, 0},
	{30005, PCUT_FURNITURE_COMMENTS, 0},
	{30045, PCUT_FURNITURE_MOST_READ, 0},
	{30073, PCUT_FURNITURE_COMMENTS, 0},
	{30090, PCUT_FURNITURE_COMMENTS, 0},
	{30105, PCUT_FURNITURE_NAVIGATION, 1},
	{30131, PCUT_FURNITURE_PROMPT, 1},
	{30166, PCUT_FURNITURE_SHARE, 0},
	{30185, PCUT_FURNITURE_SHARE, 0},
	{30204, PCUT_FURNITURE_SHARE, 1},
	{30226, PCUT_FURNITURE_SUBSCRIBE, 1},
	{30260, PCUT_FURNITURE_ADVERT, 1},
	{30302, PCUT_FURNITURE_NAVIGATION, 1},
	{30322, PCUT_FURNITURE_COMMENTS, 0},
	{30363, PCUT_FURNITURE_NAVIGATION, 1},
	{30402, PCUT_FURNITURE_NAVIGATION, 1},
	{30420, PCUT_FURNITURE_COMMENTS, 0},
	{30463, PCUT_FURNITURE_NAVIGATION, 1},
	{30498, PCUT_FURNITURE_NAVIGATION, 1},
	{30535, PCUT_FURNITURE_NAVIGATION, 1},
	{30572, PCUT_FURNITURE_NAVIGATION, 0},
	{30605, PCUT_FURNITURE_NAVIGATION, 1},
	{30644, PCUT_FURNITURE_SHARE, 0},
	{30657, PCUT_FURNITURE_SHARE, 0},
	{30678, PCUT_FURNITURE_SHARE, 1},
	{30702, PCUT_FURNITURE_SHARE, 0},
	{30738, PCUT_FURNITURE_SUBSCRIBE, 0},
	{30761, PCUT_FURNITURE_SUBSCRIBE, 0},
	{30778, PCUT_FURNITURE_SUBSCRIBE, 1},
	{30800, PCUT_FURNITURE_SUBSCRIBE, 1},
	{30829, PCUT_FURNITURE_SHARE, 1},
	{30870, PCUT_FURNITURE_SUBSCRIBE, 1},
	{30889, PCUT_FURNITURE_SUBSCRIBE, 1},
	{30912, PCUT_FURNITURE_SHARE, 0},
	{30933, PCUT_FURNITURE_SHARE, 1},
	{30957, PCUT_FURNITURE_NAVIGATION, 0},
	{30968, PCUT_FURNITURE_COMMENTS, 1},
	{31015, PCUT_FURNITURE_NAVIGATION, 0},
	{31069, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31103, PCUT_FURNITURE_MOST_READ, 0},
	{31122, PCUT_FURNITURE_MOST_READ, 0},
	{31143, PCUT_FURNITURE_MOST_READ, 0},
	{31179, PCUT_FURNITURE_MOST_READ, 0},
	{31211, PCUT_FURNITURE_MOST_READ, 0},
	{31241, PCUT_FURNITURE_MOST_READ, 0},
	{31275, PCUT_FURNITURE_READING, 1},
	{31307, PCUT_FURNITURE_NAVIGATION, 0},
	{31318, PCUT_FURNITURE_NAVIGATION, 0},
	{31356, PCUT_FURNITURE_NAVIGATION, 1},
	{31378, PCUT_FURNITURE_NAVIGATION, 1},
	{31400, PCUT_FURNITURE_CARD, 0},
	{31420, PCUT_FURNITURE_NAVIGATION, 0},
	{31434, PCUT_FURNITURE_ADVERT, 1},
	{31483, PCUT_FURNITURE_READING, 1},
	{31504, PCUT_FURNITURE_READING, 0},
	{31525, PCUT_FURNITURE_SUBSCRIBE, 0},
	{31548, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31570, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31595, PCUT_FURNITURE_SHARE, 1},
	{31625, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31648, PCUT_FURNITURE_SHARE, 0},
	{31671, PCUT_FURNITURE_SUBSCRIBE, 0},
	{31688, PCUT_FURNITURE_NAVIGATION, 0},
	{31705, PCUT_FURNITURE_ADVERT, 0},
	{31720, PCUT_FURNITURE_NAVIGATION, 0},
	{31751, PCUT_FURNITURE_ADVERT, 0},
	{31789, PCUT_FURNITURE_ADVERT, 0},
	{31829, PCUT_FURNITURE_SHARE, 0},
	{31854, PCUT_FURNITURE_MOST_READ, 0},
	{31886, PCUT_FURNITURE_MOST_READ, 0},
	{31914, PCUT_FURNITURE_MOST_READ, 0},
	{31942, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31978, PCUT_FURNITURE_SHARE, 0},
	{32014, PCUT_FURNITURE_SHARE, 0},
	{32054, PCUT_FURNITURE_READING, 1},
	{32084, PCUT_FURNITURE_READING, 1},
	{32112, PCUT_FURNITURE_SHARE, 0},
	{32131, PCUT_FURNITURE_SHARE, 0},
	{32150, PCUT_FURNITURE_SHARE, 0},
	{32165, PCUT_FURNITURE_SHARE, 0},
	{32182, PCUT_FURNITURE_SHARE, 0},
	{32197, PCUT_FURNITURE_SHARE, 0},
	{32210, PCUT_FURNITURE_SHARE, 0},
	{32227, PCUT_FURNITURE_PROMPT, 1},
	{32277, PCUT_FURNITURE_SHARE, 0},
	{32294, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32337, PCUT_FURNITURE_NAVIGATION, 0},
	{32352, PCUT_FURNITURE_NAVIGATION, 0},
	{32365, PCUT_FURNITURE_SHARE, 0},
	{32380, PCUT_FURNITURE_READING, 1},
	{32402, PCUT_FURNITURE_READING, 1},
	{32417, PCUT_FURNITURE_COMMENTS, 0},
	{32453, PCUT_FURNITURE_PROMPT, 1},
	{32506, PCUT_FURNITURE_SHARE, 0},
	{32516, PCUT_FURNITURE_NAVIGATION, 1},
	{32526, PCUT_FURNITURE_NAVIGATION, 0},
	{32540, PCUT_FURNITURE_COMMENTS, 0},
	{32547, PCUT_FURNITURE_SHARE, 0},
	{32556, PCUT_FURNITURE_SHARE, 0},
	{32567, PCUT_FURNITURE_COMMENTS, 0},
	{32587, PCUT_FURNITURE_COMMENTS, 0},
	{32609, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32622, PCUT_FURNITURE_MOST_READ, 0},
	{32642, PCUT_FURNITURE_MOST_READ, 0},
	{32668, PCUT_FURNITURE_SHARE, 0},
	{32688, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32701, PCUT_FURNITURE_SUBSCRIBE, 0},
	{32712, PCUT_FURNITURE_COMMENTS, 0},
	{32719, PCUT_FURNITURE_SHARE, 0},
	{32734, PCUT_FURNITURE_SHARE, 0},
	{32747, PCUT_FURNITURE_READING, 1},
	{32765, PCUT_FURNITURE_MOST_READ, 0},
	{32791, PCUT_FURNITURE_NAVIGATION, 0},
	{32802, PCUT_FURNITURE_SHARE, 0},
	{32815, PCUT_FURNITURE_SHARE, 0},
	{32826, PCUT_FURNITURE_COMMENTS, 0},
	{32846, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32859, PCUT_FURNITURE_SHARE, 0},
	{32876, PCUT_FURNITURE_COMMENTS, 0},
	{32891, PCUT_FURNITURE_NAVIGATION, 1},
	{32903, PCUT_FURNITURE_SHARE, 0},
	{32916, PCUT_FURNITURE_NAVIGATION, 1},
	{32928, PCUT_FURNITURE_SHARE, 0},
	{32943, PCUT_FURNITURE_ADVERT, 0},
	{32956, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32976, PCUT_FURNITURE_SHARE, 0},
	{32987, PCUT_FURNITURE_SHARE, 0},
	{32998, PCUT_FURNITURE_SHARE, 0},
	{33005, PCUT_FURNITURE_SHARE, 0},
	{33014, PCUT_FURNITURE_COMMENTS, 0},
	{33025, PCUT_FURNITURE_COMMENTS, 0},
	{33038, PCUT_FURNITURE_ADVERT, 0},
	{33058, PCUT_FURNITURE_ADVERT, 0},
	{33080, PCUT_FURNITURE_NAVIGATION, 0},
	{33091, PCUT_FURNITURE_COMMENTS, 0},
	{33113, PCUT_FURNITURE_NAVIGATION, 0},
	{33129, PCUT_FURNITURE_MOST_READ, 0},
	{33153, PCUT_FURNITURE_MOST_READ, 0},
	{33175, PCUT_FURNITURE_MOST_READ, 0},
	{33197, PCUT_FURNITURE_COMMENTS, 0},
	{33215, PCUT_FURNITURE_NAVIGATION, 0},
	{33226, PCUT_FURNITURE_READING, 1},
	{33244, PCUT_FURNITURE_READING, 1},
	{33268, PCUT_FURNITURE_SHARE, 0},
	{33292, PCUT_FURNITURE_SHARE, 0},
	{33315, PCUT_FURNITURE_SUBSCRIBE, 0},
	{33326, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33352, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33368, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33388, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33403, PCUT_FURNITURE_COMMENTS, 1},
	{33421, PCUT_FURNITURE_ADVERT, 0},
	{33432, PCUT_FURNITURE_ADVERT, 0},
	{33447, PCUT_FURNITURE_NAVIGATION, 0},
	{33465, PCUT_FURNITURE_COMMENTS, 1},
	{33485, PCUT_FURNITURE_SHARE, 0},
	{33492, PCUT_FURNITURE_MOST_READ, 0},
	{33518, PCUT_FURNITURE_MOST_READ, 0},
	{33542, PCUT_FURNITURE_MOST_READ, 0},
	{33568, PCUT_FURNITURE_NAVIGATION, 1},
	{33592, PCUT_FURNITURE_COMMENTS, 0},
	{33635, PCUT_FURNITURE_COMMENTS, 0},
	{33654, PCUT_FURNITURE_COMMENTS, 0},
	{33663, PCUT_FURNITURE_NAVIGATION, 0},
	{33680, PCUT_FURNITURE_NAVIGATION, 0},
	{33695, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33727, PCUT_FURNITURE_SUBSCRIBE, 0},
	{33757, PCUT_FURNITURE_NAVIGATION, 1},
	{33775, PCUT_FURNITURE_NAVIGATION, 1},
	{33793, PCUT_FURNITURE_SHARE, 0},
	{33810, PCUT_FURNITURE_NAVIGATION, 0},
	{33830, PCUT_FURNITURE_SHARE, 0},
	{33839, PCUT_FURNITURE_SUBSCRIBE, 1},
	{33855, PCUT_FURNITURE_NAVIGATION, 1},
	{33866, PCUT_FURNITURE_SHARE, 0},
	{33877, PCUT_FURNITURE_ADVERT, 0},
	{33886, PCUT_FURNITURE_NAVIGATION, 0},
	{33893, PCUT_FURNITURE_SHARE, 0},
	{33919, PCUT_FURNITURE_SHARE, 1},
	{33941, PCUT_FURNITURE_ADVERT, 0},
	{33952, PCUT_FURNITURE_ADVERT, 0},
	{33967, PCUT_FURNITURE_NAVIGATION, 1},
	{33985, PCUT_FURNITURE_NAVIGATION, 1},
	{34001, PCUT_FURNITURE_NAVIGATION, 0},
	{34012, PCUT_FURNITURE_NAVIGATION, 0},
	{34036, PCUT_FURNITURE_COMMENTS, 0},
	{34047, PCUT_FURNITURE_COMMENTS, 0},
	{34062, PCUT_FURNITURE_SHARE, 0},
	{34075, PCUT_FURNITURE_SHARE, 0},
	{34090, PCUT_FURNITURE_SHARE, 0},
	{34103, PCUT_FURNITURE_NAVIGATION, 0},
	{34123, PCUT_FURNITURE_SHARE, 0},
	{34134, PCUT_FURNITURE_SHARE, 0},
	{34147, PCUT_FURNITURE_SHARE, 0},
	{34164, PCUT_FURNITURE_NAVIGATION, 0},
	{34175, PCUT_FURNITURE_NAVIGATION, 0},
	{34186, PCUT_FURNITURE_SHARE, 0},
	{34193, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34211, PCUT_FURNITURE_NAVIGATION, 0},
	{34220, PCUT_FURNITURE_COMMENTS, 0},
	{34233, PCUT_FURNITURE_COMMENTS, 0},
	{34250, PCUT_FURNITURE_COMMENTS, 0},
	{34255, PCUT_FURNITURE_NAVIGATION, 1},
	{34269, PCUT_FURNITURE_READING, 1},
	{34304, PCUT_FURNITURE_READING, 1},
	{34326, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34342, PCUT_FURNITURE_NAVIGATION, 0},
	{34370, PCUT_FURNITURE_SHARE, 0},
	{34379, PCUT_FURNITURE_SHARE, 0},
	{34401, PCUT_FURNITURE_SHARE, 1},
	{34417, PCUT_FURNITURE_SHARE, 1},
	{34433, PCUT_FURNITURE_SHARE, 1},
	{34449, PCUT_FURNITURE_NAVIGATION, 0},
	{34467, PCUT_FURNITURE_SHARE, 0},
	{34478, PCUT_FURNITURE_SUBSCRIBE, 0},
	{34489, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34520, PCUT_FURNITURE_SHARE, 0},
	{34534, PCUT_FURNITURE_SHARE, 0},
	{34547, PCUT_FURNITURE_NAVIGATION, 1},
	{34565, PCUT_FURNITURE_SHARE, 0},
	{34581, PCUT_FURNITURE_SHARE, 0},
	{34597, PCUT_FURNITURE_SHARE, 0},
	{34610, PCUT_FURNITURE_ADVERT, 1},
	{34632, PCUT_FURNITURE_ADVERT, 0},
	{34652, PCUT_FURNITURE_READING, 1},
	{34674, PCUT_FURNITURE_SHARE, 0},
	{34687, PCUT_FURNITURE_SHARE, 1},
	{34707, PCUT_FURNITURE_NAVIGATION, 0},
	{34719, PCUT_FURNITURE_NAVIGATION, 0},
	{34726, PCUT_FURNITURE_SHARE, 0},
	{34746, PCUT_FURNITURE_COMMENTS, 0},
	{34757, PCUT_FURNITURE_SHARE, 0},
	{34771, PCUT_FURNITURE_SHARE, 0},
	{34784, PCUT_FURNITURE_SHARE, 0},
	{34797, PCUT_FURNITURE_READING, 1},
	{34819, PCUT_FURNITURE_COMMENTS, 0},
	{34828, PCUT_FURNITURE_MOST_READ, 0},
	{34853, PCUT_FURNITURE_MOST_READ, 0},
	{34874, PCUT_FURNITURE_MOST_READ, 0},
	{34899, PCUT_FURNITURE_SHARE, 0},
	{34906, PCUT_FURNITURE_NAVIGATION, 0},
	{34922, PCUT_FURNITURE_COMMENTS, 0},
	{34953, PCUT_FURNITURE_NAVIGATION, 0},
	{34985, PCUT_FURNITURE_NAVIGATION, 0},
	{35004, PCUT_FURNITURE_ADVERT, 0},
	{35029, PCUT_FURNITURE_SHARE, 0},
	{35042, PCUT_FURNITURE_SHARE, 0},
	{35068, PCUT_FURNITURE_SHARE, 0},
	{35087, PCUT_FURNITURE_NAVIGATION, 0},
	{35097, PCUT_FURNITURE_NAVIGATION, 0},
	{35119, PCUT_FURNITURE_ADVERT, 0},
	{35144, PCUT_FURNITURE_NAVIGATION, 0},
	{35154, PCUT_FURNITURE_SHARE, 0},
	{35188, PCUT_FURNITURE_NAVIGATION, 0},
	{35204, PCUT_FURNITURE_NAVIGATION, 0},
	{35229, PCUT_FURNITURE_NAVIGATION, 0},
	{35251, PCUT_FURNITURE_NAVIGATION, 0},
	{35264, PCUT_FURNITURE_SHARE, 0},
	{35277, PCUT_FURNITURE_ADVERT, 0},
	{35293, PCUT_FURNITURE_NAVIGATION, 0},
	{35312, PCUT_FURNITURE_PROMPT, 1},
	{35334, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35362, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35384, PCUT_FURNITURE_READING, 1},
	{35403, PCUT_FURNITURE_CARD, 0},
	{35431, PCUT_FURNITURE_NAVIGATION, 1},
	{35447, PCUT_FURNITURE_SHARE, 0},
	{35475, PCUT_FURNITURE_MOST_READ, 0},
	{35506, PCUT_FURNITURE_MOST_READ, 0},
	{35534, PCUT_FURNITURE_NAVIGATION, 1},
	{35550, PCUT_FURNITURE_COMMENTS, 0},
	{35563, PCUT_FURNITURE_COMMENTS, 0},
	{35582, PCUT_FURNITURE_COMMENTS, 0},
	{35604, PCUT_FURNITURE_COMMENTS, 0},
	{35632, PCUT_FURNITURE_COMMENTS, 0},
	{35654, PCUT_FURNITURE_COMMENTS, 0},
	{35676, PCUT_FURNITURE_COMMENTS, 0},
	{35698, PCUT_FURNITURE_COMMENTS, 0},
	{35714, PCUT_FURNITURE_NAVIGATION, 1},
	{35733, PCUT_FURNITURE_NAVIGATION, 1},
	{35752, PCUT_FURNITURE_NAVIGATION, 0},
	{35771, PCUT_FURNITURE_SHARE, 0},
	{35781, PCUT_FURNITURE_SHARE, 0},
	{35797, PCUT_FURNITURE_ADVERT, 0},
	{35825, PCUT_FURNITURE_ADVERT, 0},
	{35850, PCUT_FURNITURE_SHARE, 0},
	{35866, PCUT_FURNITURE_SHARE, 0},
	{35879, PCUT_FURNITURE_NAVIGATION, 0},
	{35889, PCUT_FURNITURE_NAVIGATION, 0},
	{35908, PCUT_FURNITURE_NAVIGATION, 0},
	{35927, PCUT_FURNITURE_COMMENTS, 0},
	{35949, PCUT_FURNITURE_SHARE, 0},
	{35971, PCUT_FURNITURE_SHARE, 1},
	{35990, PCUT_FURNITURE_SHARE, 0},
	{36009, PCUT_FURNITURE_PROMPT, 1},
	{36031, PCUT_FURNITURE_NAVIGATION, 0},
	{36062, PCUT_FURNITURE_NAVIGATION, 0},
	{36084, PCUT_FURNITURE_NAVIGATION, 0},
	{36094, PCUT_FURNITURE_NAVIGATION, 1},
	{36106, PCUT_FURNITURE_SHARE, 0},
	{36116, PCUT_FURNITURE_NAVIGATION, 0},
	{36132, PCUT_FURNITURE_NAVIGATION, 1},
	{36157, PCUT_FURNITURE_NAVIGATION, 0},
	{36170, PCUT_FURNITURE_SUBSCRIBE, 1},
	{36183, PCUT_FURNITURE_SUBSCRIBE, 0},
	{36202, PCUT_FURNITURE_SHARE, 0},
	{36212, PCUT_FURNITURE_SUBSCRIBE, 0},
	{36234, PCUT_FURNITURE_MOST_READ, 0},
	{36250, PCUT_FURNITURE_SHARE, 0},
	{36272, PCUT_FURNITURE_SHARE, 0},
	{36300, PCUT_FURNITURE_NAVIGATION, 0},
	{36313, PCUT_FURNITURE_NAVIGATION, 0},
	{36326, PCUT_FURNITURE_SUBSCRIBE, 0},
	{36360, PCUT_FURNITURE_SHARE, 0},
	{36373, PCUT_FURNITURE_NAVIGATION, 0},
	{36383, PCUT_FURNITURE_NAVIGATION, 0},
	{36393, PCUT_FURNITURE_NAVIGATION, 0},
	{36403, PCUT_FURNITURE_NAVIGATION, 0},
	{36413, PCUT_FURNITURE_SUBSCRIBE, 1},
	{36423, PCUT_FURNITURE_SUBSCRIBE, 1},
	{36433, PCUT_FURNITURE_NAVIGATION, 0},
	{36440, PCUT_FURNITURE_MOST_READ, 0},
	{36456, PCUT_FURNITURE_MOST_READ, 0},
	{36469, PCUT_FURNITURE_NAVIGATION, 0},
	{36476, PCUT_FURNITURE_SUBSCRIBE, 1},
	{36489, PCUT_FURNITURE_SUBSCRIBE, 0},
	{36508, PCUT_FURNITURE_NAVIGATION, 0},
	{36521, PCUT_FURNITURE_CARD, 0},
	{36534, PCUT_FURNITURE_CARD, 0},
	{36547, PCUT_FURNITURE_SHARE, 0},
	{36554, PCUT_FURNITURE_SUBSCRIBE, 0},
	{36567, PCUT_FURNITURE_READING, 1},
	{36577, PCUT_FURNITURE_NAVIGATION, 1},
	{36590, PCUT_FURNITURE_COMMENTS, 0},
	{36603, PCUT_FURNITURE_SHARE, 0},
	{36610, PCUT_FURNITURE_CARD, 0},
	{36623, PCUT_FURNITURE_NAVIGATION, 0},
	{36636, PCUT_FURNITURE_SUBSCRIBE, 1},
	{36652, PCUT_FURNITURE_SHARE, 1},
	{36665, PCUT_FURNITURE_COMMENTS, 0},
	{36675, PCUT_FURNITURE_PROMPT, 0},
	{36705, PCUT_FURNITURE_SHARE, 0},
	{36712, PCUT_FURNITURE_SHARE, 1},
	{36722, PCUT_FURNITURE_SHARE, 0},
	{36735, PCUT_FURNITURE_SHARE, 0},
	{36748, PCUT_FURNITURE_SHARE, 0},
	{36761, PCUT_FURNITURE_SHARE, 0},
	{36771, PCUT_FURNITURE_SHARE, 0},
	{36778, PCUT_FURNITURE_NAVIGATION, 0},
	{36791, PCUT_FURNITURE_NAVIGATION, 0},
	{36804, PCUT_FURNITURE_NAVIGATION, 0},
	{36811, PCUT_FURNITURE_NAVIGATION, 0},
	{36824, PCUT_FURNITURE_SUBSCRIBE, 1},
	{36837, PCUT_FURNITURE_SHARE, 0},
	{36844, PCUT_FURNITURE_PROMPT, 1},
	{36855, PCUT_FURNITURE_COMMENTS, 0},
	{36868, PCUT_FURNITURE_COMMENTS, 0},
	{36881, PCUT_FURNITURE_COMMENTS, 0},
	{36894, PCUT_FURNITURE_READING, 0},
	{36904, PCUT_FURNITURE_NAVIGATION, 0},
	{36917, PCUT_FURNITURE_COMMENTS, 0},
	{36924, PCUT_FURNITURE_COMMENTS, 0},
	{36931, PCUT_FURNITURE_PROMPT, 1},
	{36953, PCUT_FURNITURE_SHARE, 0},
	{36966, PCUT_FURNITURE_PROMPT, 1},
	{36973, PCUT_FURNITURE_PROMPT, 1},
	{36980, PCUT_FURNITURE_NAVIGATION, 0},
	{36990, PCUT_FURNITURE_ADVERT, 0},
	{36997, PCUT_FURNITURE_NAVIGATION, 0},
	{37010, PCUT_FURNITURE_ADVERT, 0},
	{37017, PCUT_FURNITURE_ADVERT, 0},
	{37024, PCUT_FURNITURE_ADVERT, 0},
	{37037, PCUT_FURNITURE_NAVIGATION, 1},
	{37050, PCUT_FURNITURE_SHARE, 0},
	{37057, PCUT_FURNITURE_SHARE, 0},
	{37070, PCUT_FURNITURE_SHARE, 0},
	{37086, PCUT_FURNITURE_SHARE, 0},
	{37093, PCUT_FURNITURE_NAVIGATION, 1},
	{37106, PCUT_FURNITURE_NAVIGATION, 1},
	{37131, PCUT_FURNITURE_COMMENTS, 0},
	{37144, PCUT_FURNITURE_NAVIGATION, 0},
	{37157, PCUT_FURNITURE_COMMENTS, 0},
	{37170, PCUT_FURNITURE_COMMENTS, 0},
	{37183, PCUT_FURNITURE_READING, 1},
	{37196, PCUT_FURNITURE_NAVIGATION, 0},
	{37206, PCUT_FURNITURE_SHARE, 0},
	{37213, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37229, PCUT_FURNITURE_SHARE, 1},
	{37242, PCUT_FURNITURE_MOST_READ, 0},
	{37252, PCUT_FURNITURE_NAVIGATION, 1},
	{37265, PCUT_FURNITURE_ADVERT, 0},
	{37272, PCUT_FURNITURE_ADVERT, 0},
	{37285, PCUT_FURNITURE_SHARE, 0},
	{37292, PCUT_FURNITURE_NAVIGATION, 0},
	{37299, PCUT_FURNITURE_NAVIGATION, 0},
	{37306, PCUT_FURNITURE_SHARE, 0},
	{37313, PCUT_FURNITURE_SHARE, 0},
	{37326, PCUT_FURNITURE_MOST_READ, 0},
	{37339, PCUT_FURNITURE_NAVIGATION, 0},
	{37352, PCUT_FURNITURE_SHARE, 0},
	{37359, PCUT_FURNITURE_NAVIGATION, 0},
	{37366, PCUT_FURNITURE_NAVIGATION, 0},
	{37374, PCUT_FURNITURE_MOST_READ, 0},
	{37387, PCUT_FURNITURE_MOST_READ, 0},
	{37406, PCUT_FURNITURE_MOST_READ, 0},
	{37419, PCUT_FURNITURE_MOST_READ, 0},
	{37432, PCUT_FURNITURE_MOST_READ, 0},
	{37445, PCUT_FURNITURE_COMMENTS, 0},
	{37458, PCUT_FURNITURE_COMMENTS, 0},
	{37471, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37484, PCUT_FURNITURE_SUBSCRIBE, 0},
	{37503, PCUT_FURNITURE_SUBSCRIBE, 0},
	{37516, PCUT_FURNITURE_SHARE, 0},
	{37526, PCUT_FURNITURE_READING, 0},
	{37533, PCUT_FURNITURE_NAVIGATION, 1},
	{37553, PCUT_FURNITURE_NAVIGATION, 1},
	{37563, PCUT_FURNITURE_NAVIGATION, 1},
	{37579, PCUT_FURNITURE_READING, 1},
	{37589, PCUT_FURNITURE_COMMENTS, 0},
	{37599, PCUT_FURNITURE_COMMENTS, 0},
	{37618, PCUT_FURNITURE_COMMENTS, 0},
	{37631, PCUT_FURNITURE_COMMENTS, 0},
	{37644, PCUT_FURNITURE_NAVIGATION, 0},
	{37651, PCUT_FURNITURE_NAVIGATION, 0},
	{37664, PCUT_FURNITURE_NAVIGATION, 0},
	{37671, PCUT_FURNITURE_NAVIGATION, 0},
	{37678, PCUT_FURNITURE_PROMPT, 1},
	{37691, PCUT_FURNITURE_SHARE, 0},
	{37698, PCUT_FURNITURE_MOST_READ, 0},
	{37705, PCUT_FURNITURE_MOST_READ, 0},
	{37718, PCUT_FURNITURE_MOST_READ, 0},
	{37731, PCUT_FURNITURE_MOST_READ, 0},
	{37744, PCUT_FURNITURE_MOST_READ, 0},
	{37757, PCUT_FURNITURE_SUBSCRIBE, 0},
	{37776, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37789, PCUT_FURNITURE_MOST_READ, 0},
	{37802, PCUT_FURNITURE_MOST_READ, 0},
	{37815, PCUT_FURNITURE_NAVIGATION, 0},
	{37828, PCUT_FURNITURE_COMMENTS, 0},
	{37835, PCUT_FURNITURE_NAVIGATION, 0},
	{37842, PCUT_FURNITURE_NAVIGATION, 0},
	{37849, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37868, PCUT_FURNITURE_NAVIGATION, 0},
	{37875, PCUT_FURNITURE_NAVIGATION, 1},
	{37891, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37904, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37917, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37939, PCUT_FURNITURE_PROMPT, 0},
	{37974, PCUT_FURNITURE_COMMENTS, 0},
	{37987, PCUT_FURNITURE_NAVIGATION, 0},
	{38000, PCUT_FURNITURE_NAVIGATION, 0},
	{38013, PCUT_FURNITURE_NAVIGATION, 0},
	{38026, PCUT_FURNITURE_NAVIGATION, 0},
	{38033, PCUT_FURNITURE_CARD, 0},
	{38058, PCUT_FURNITURE_SHARE, 0},
	{38071, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38078, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38094, PCUT_FURNITURE_READING, 0},
	{38110, PCUT_FURNITURE_NAVIGATION, 0},
	{38117, PCUT_FURNITURE_COMMENTS, 0},
	{38124, PCUT_FURNITURE_READING, 1},
	{38137, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38144, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38157, PCUT_FURNITURE_NAVIGATION, 0},
	{38170, PCUT_FURNITURE_COMMENTS, 0},
	{38177, PCUT_FURNITURE_READING, 0},
	{38190, PCUT_FURNITURE_PROMPT, 1},
	{38203, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38210, PCUT_FURNITURE_PROMPT, 1},
	{38223, PCUT_FURNITURE_ADVERT, 0},
	{38236, PCUT_FURNITURE_ADVERT, 0},
	{38252, PCUT_FURNITURE_NAVIGATION, 1},
	{38259, PCUT_FURNITURE_NAVIGATION, 1},
	{38278, PCUT_FURNITURE_NAVIGATION, 1},
	{38285, PCUT_FURNITURE_NAVIGATION, 1},
	{38295, PCUT_FURNITURE_SHARE, 0},
	{38302, PCUT_FURNITURE_COMMENTS, 0},
	{38309, PCUT_FURNITURE_COMMENTS, 0},
	{38322, PCUT_FURNITURE_NAVIGATION, 0},
	{38335, PCUT_FURNITURE_NAVIGATION, 0},
	{38348, PCUT_FURNITURE_NAVIGATION, 0},
	{38361, PCUT_FURNITURE_NAVIGATION, 0},
	{38368, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38381, PCUT_FURNITURE_NAVIGATION, 0},
	{38391, PCUT_FURNITURE_READING, 1},
	{38404, PCUT_FURNITURE_CARD, 0},
	{38417, PCUT_FURNITURE_NAVIGATION, 0},
	{38430, PCUT_FURNITURE_READING, 1},
	{38443, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38453, PCUT_FURNITURE_READING, 0},
	{38469, PCUT_FURNITURE_READING, 1},
	{38482, PCUT_FURNITURE_NAVIGATION, 0},
	{38489, PCUT_FURNITURE_NAVIGATION, 0},
	{38496, PCUT_FURNITURE_NAVIGATION, 1},
	{38505, PCUT_FURNITURE_PROMPT, 1},
	{38512, PCUT_FURNITURE_SHARE, 0},
	{38519, PCUT_FURNITURE_MOST_READ, 0},
	{38532, PCUT_FURNITURE_MOST_READ, 0},
	{38557, PCUT_FURNITURE_NAVIGATION, 0},
	{38582, PCUT_FURNITURE_NAVIGATION, 0},
	{38589, PCUT_FURNITURE_NAVIGATION, 0},
	{38602, PCUT_FURNITURE_SHARE, 0},
	{38611, PCUT_FURNITURE_SHARE, 0},
	{38618, PCUT_FURNITURE_SHARE, 0},
	{38631, PCUT_FURNITURE_ADVERT, 0},
	{38638, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38645, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38659, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38672, PCUT_FURNITURE_NAVIGATION, 0},
	{38682, PCUT_FURNITURE_CARD, 0},
	{38699, PCUT_FURNITURE_SHARE, 0},
	{38713, PCUT_FURNITURE_READING, 0},
	{38727, PCUT_FURNITURE_SHARE, 0},
	{38740, PCUT_FURNITURE_NAVIGATION, 1},
	{38753, PCUT_FURNITURE_SHARE, 0},
	{38763, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38776, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38796, PCUT_FURNITURE_NAVIGATION, 0},
	{38803, PCUT_FURNITURE_NAVIGATION, 0},
	{38816, PCUT_FURNITURE_NAVIGATION, 0},
	{38823, PCUT_FURNITURE_COMMENTS, 0},
	{38830, PCUT_FURNITURE_COMMENTS, 0},
	{38844, PCUT_FURNITURE_COMMENTS, 0},
	{38851, PCUT_FURNITURE_COMMENTS, 0},
	{38860, PCUT_FURNITURE_COMMENTS, 0},
	{38874, PCUT_FURNITURE_COMMENTS, 0},
	{38888, PCUT_FURNITURE_COMMENTS, 0},
	{38902, PCUT_FURNITURE_COMMENTS, 0},
	{38922, PCUT_FURNITURE_COMMENTS, 0},
	{38935, PCUT_FURNITURE_COMMENTS, 0},
	{38948, PCUT_FURNITURE_NAVIGATION, 0},
	{38968, PCUT_FURNITURE_NAVIGATION, 0},
	{38978, PCUT_FURNITURE_SHARE, 0},
	{38992, PCUT_FURNITURE_NAVIGATION, 0},
	{39008, PCUT_FURNITURE_MOST_READ, 0},
	{39026, PCUT_FURNITURE_MOST_READ, 0},
	{39044, PCUT_FURNITURE_NAVIGATION, 0},
	{39055, PCUT_FURNITURE_NAVIGATION, 0},
	{39062, PCUT_FURNITURE_SHARE, 0},
	{39069, PCUT_FURNITURE_NAVIGATION, 0},
	{39085, PCUT_FURNITURE_NAVIGATION, 1},
	{39098, PCUT_FURNITURE_NAVIGATION, 0},
	{39108, PCUT_FURNITURE_SHARE, 0},
	{39115, PCUT_FURNITURE_NAVIGATION, 1},
	{39128, PCUT_FURNITURE_NAVIGATION, 0},
	{39148, PCUT_FURNITURE_SHARE, 0},
	{39158, PCUT_FURNITURE_ADVERT, 0},
	{39168, PCUT_FURNITURE_ADVERT, 0},
	{39185, PCUT_FURNITURE_MOST_READ, 0},
	{39202, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39219, PCUT_FURNITURE_NAVIGATION, 0},
	{39232, PCUT_FURNITURE_PROMPT, 1},
	{39263, PCUT_FURNITURE_NAVIGATION, 0},
	{39276, PCUT_FURNITURE_NAVIGATION, 0},
	{39283, PCUT_FURNITURE_NAVIGATION, 0},
	{39296, PCUT_FURNITURE_MOST_READ, 0},
	{39310, PCUT_FURNITURE_MOST_READ, 0},
	{39323, PCUT_FURNITURE_SHARE, 0},
	{39330, PCUT_FURNITURE_READING, 1},
	{39344, PCUT_FURNITURE_NAVIGATION, 0},
	{39357, PCUT_FURNITURE_NAVIGATION, 0},
	{39370, PCUT_FURNITURE_SUBSCRIBE, 0},
	{39383, PCUT_FURNITURE_PROMPT, 1},
	{39393, PCUT_FURNITURE_SHARE, 0},
	{39402, PCUT_FURNITURE_SHARE, 0},
	{39414, PCUT_FURNITURE_SHARE, 0},
	{39424, PCUT_FURNITURE_SHARE, 0},
	{39436, PCUT_FURNITURE_MOST_READ, 0},
	{39449, PCUT_FURNITURE_MOST_READ, 0},
	{39462, PCUT_FURNITURE_SHARE, 0},
	{39471, PCUT_FURNITURE_SHARE, 0},
	{39490, PCUT_FURNITURE_SHARE, 0},
	{39503, PCUT_FURNITURE_NAVIGATION, 0},
	{39517, PCUT_FURNITURE_NAVIGATION, 0},
	{39524, PCUT_FURNITURE_SHARE, 0},
	{39534, PCUT_FURNITURE_SHARE, 0},
	{39541, PCUT_FURNITURE_SHARE, 0},
	{39554, PCUT_FURNITURE_SHARE, 0},
	{39567, PCUT_FURNITURE_SHARE, 1},
	{39587, PCUT_FURNITURE_SHARE, 0},
	{39597, PCUT_FURNITURE_NAVIGATION, 0},
	{39601, PCUT_FURNITURE_NAVIGATION, 0},
	{39614, PCUT_FURNITURE_SUBSCRIBE, 1},
};

static const pcut_phrase_node pcut_furniture_words_nodes[] = {
	{35, 8, 49, 65535}, {40, 0, 0, 142}, {45, 0, 0, 143},
	{97, 17, 57, 65535}, {98, 8, 74, 65535}, {99, 8, 82, 65535},
	{100, 6, 90, 65535}, {101, 13, 96, 65535}, {102, 7, 109, 65535},
	{103, 5, 116, 65535}, {104, 7, 121, 65535}, {105, 11, 128, 65535},
	{106, 4, 139, 65535}, {107, 6, 143, 65535}, {108, 7, 149, 65535},
	{109, 6, 156, 65535}, {110, 6, 162, 65535}, {111, 16, 168, 65535},
	{112, 7, 184, 65535}, {113, 2, 191, 65535}, {114, 4, 193, 65535},
	{115, 17, 197, 65535}, {116, 10, 214, 65535}, {117, 12, 224, 65535},
	{118, 6, 236, 65535}, {119, 6, 242, 65535}, {120, 1, 248, 1832},
	{121, 3, 249, 65535}, {122, 5, 252, 65535}, {206, 6, 257, 65535},
	{207, 5, 263, 65535}, {208, 11, 268, 65535}, {209, 7, 279, 65535},
	{215, 14, 286, 65535}, {216, 14, 300, 65535}, {217, 8, 314, 65535},
	{218, 0, 0, 2240}, {224, 4, 322, 65535}, {227, 3, 326, 65535},
	{228, 5, 329, 65535}, {229, 20, 334, 65535}, {230, 15, 354, 65535},
	{231, 12, 369, 65535}, {232, 16, 381, 65535}, {233, 10, 397, 65535},
	{234, 6, 407, 65535}, {235, 13, 413, 65535}, {236, 12, 426, 65535},
	{237, 6, 438, 65535}, {32, 22, 444, 65535}, {227, 0, 0, 131},
	{228, 0, 0, 132}, {229, 2, 466, 65535}, {230, 0, 0, 137},
	{232, 0, 0, 138}, {234, 0, 0, 139}, {235, 2, 468, 65535},
	{32, 5, 470, 65535}, {97, 0, 0, 153}, {98, 3, 475, 65535},
	{99, 4, 478, 65535}, {100, 6, 482, 213}, {102, 2, 488, 65535},
	{103, 0, 0, 241}, {106, 1, 490, 65535}, {107, 4, 491, 65535},
	{108, 5, 495, 65535}, {109, 0, 0, 271}, {110, 7, 500, 65535},
	{112, 4, 507, 65535}, {114, 5, 511, 65535}, {115, 3, 516, 65535},
	{117, 3, 519, 65535}, {118, 0, 0, 340}, {97, 4, 522, 65535},
	{101, 10, 526, 65535}, {105, 3, 536, 65535}, {108, 2, 539, 65535},
	{111, 2, 541, 65535}, {114, 2, 543, 65535}, {117, 2, 545, 65535},
	{121, 0, 0, 388}, {97, 5, 547, 65535}, {101, 5, 552, 65535},
	{104, 2, 557, 65535}, {105, 0, 0, 419}, {108, 3, 559, 65535},
	{111, 6, 562, 65535}, {114, 1, 568, 65535}, {122, 0, 0, 526},
	{97, 5, 569, 65535}, {98, 0, 0, 537}, {101, 10, 574, 65535},
	{105, 6, 584, 65535}, {111, 8, 590, 65535}, {114, 1, 598, 65535},
	{45, 3, 599, 65535}, {99, 1, 602, 65535}, {100, 1, 603, 65535},
	{101, 0, 0, 624}, {105, 0, 0, 625}, {108, 2, 604, 65535},
	{109, 1, 606, 65535}, {110, 7, 607, 65535}, {112, 0, 0, 657},
	{115, 3, 614, 65535}, {116, 0, 0, 671}, {118, 0, 0, 672},
	{120, 2, 617, 65535}, {97, 5, 619, 65535}, {101, 4, 624, 65535},
	{105, 3, 628, 65535}, {108, 0, 0, 692}, {111, 3, 631, 65535},
	{114, 2, 634, 65535}, {117, 0, 0, 709}, {97, 1, 636, 65535},
	{101, 5, 637, 65535}, {105, 3, 642, 65535}, {111, 3, 645, 65535},
	{117, 2, 648, 65535}, {97, 5, 650, 65535}, {101, 4, 655, 65535},
	{105, 3, 659, 65535}, {106, 0, 0, 773}, {108, 2, 662, 65535},
	{111, 3, 664, 65535}, {121, 0, 0, 785}, {32, 2, 667, 65535},
	{99, 0, 0, 789}, {102, 0, 0, 790}, {104, 0, 0, 791},
	{107, 0, 0, 792}, {108, 2, 669, 65535}, {109, 3, 671, 65535},
	{110, 8, 674, 65535}, {114, 2, 682, 65535}, {115, 2, 684, 65535},
	{122, 0, 0, 845}, {97, 2, 686, 65535}, {101, 2, 688, 65535},
	{111, 2, 690, 65535}, {117, 1, 692, 65535}, {97, 4, 693, 65535},
	{101, 3, 697, 65535}, {105, 1, 700, 65535}, {108, 1, 701, 65535},
	{111, 3, 702, 65535}, {117, 3, 705, 65535}, {39, 2, 708, 65535},
	{97, 8, 710, 65535}, {101, 8, 718, 65535}, {105, 5, 726, 65535},
	{111, 3, 731, 65535}, {117, 3, 734, 65535}, {121, 2, 737, 65535},
	{97, 4, 739, 65535}, {101, 10, 743, 65535}, {105, 4, 753, 65535},
	{111, 5, 757, 65535}, {117, 2, 762, 65535}, {121, 0, 0, 1086},
	{97, 6, 764, 65535}, {101, 6, 770, 65535}, {105, 0, 0, 1131},
	{111, 4, 776, 65535}, {117, 0, 0, 1138}, {121, 2, 780, 65535},
	{32, 5, 782, 65535}, {98, 0, 0, 1150}, {100, 7, 787, 65535},
	{102, 1, 794, 65535}, {103, 1, 795, 65535}, {104, 0, 0, 1166},
	{107, 0, 0, 1167}, {108, 2, 796, 65535}, {109, 2, 798, 65535},
	{110, 2, 800, 65535}, {112, 1, 802, 65535}, {114, 2, 803, 65535},
	{115, 0, 0, 1187}, {116, 0, 0, 1188}, {117, 3, 805, 65535},
	{118, 1, 808, 65535}, {97, 7, 809, 65535}, {101, 2, 816, 65535},
	{105, 2, 818, 65535}, {108, 2, 820, 65535}, {111, 8, 822, 65535},
	{114, 4, 830, 1270}, {117, 2, 834, 65535}, {113, 2, 836, 65535},
	{117, 3, 838, 65535}, {97, 2, 841, 65535}, {101, 13, 843, 65535},
	{105, 3, 856, 65535}, {115, 1, 859, 65535}, {39, 2, 860, 65535},
	{97, 4, 862, 65535}, {99, 3, 866, 65535}, {100, 1, 869, 65535},
	{101, 6, 870, 65535}, {104, 2, 876, 65535}, {105, 6, 878, 65535},
	{107, 3, 884, 65535}, {108, 0, 0, 1524}, {111, 4, 887, 65535},
	{112, 3, 891, 65535}, {116, 3, 894, 65535}, {117, 9, 897, 65535},
	{118, 1, 906, 65535}, {119, 0, 0, 1597}, {121, 0, 0, 1598},
	{122, 2, 907, 65535}, {97, 3, 909, 65535}, {101, 6, 912, 65535},
	{104, 4, 918, 65535}, {105, 6, 922, 65535}, {108, 0, 0, 1664},
	{111, 6, 928, 65535}, {114, 3, 934, 65535}, {117, 4, 937, 65535},
	{119, 3, 941, 65535}, {121, 0, 0, 1710}, {98, 1, 944, 65535},
	{100, 2, 945, 65535}, {103, 1, 947, 65535}, {105, 0, 0, 1721},
	{108, 2, 948, 65535}, {110, 3, 950, 65535}, {112, 0, 0, 1730},
	{114, 0, 0, 1731}, {115, 0, 0, 1732}, {117, 2, 953, 65535},
	{119, 0, 0, 1735}, {121, 0, 0, 1736}, {97, 4, 955, 65535},
	{101, 3, 959, 65535}, {105, 6, 962, 65535}, {107, 0, 0, 1783},
	{111, 4, 968, 65535}, {121, 0, 0, 1800}, {97, 4, 972, 65535},
	{101, 4, 976, 65535}, {104, 1, 980, 65535}, {105, 2, 981, 65535},
	{114, 2, 983, 65535}, {121, 3, 985, 65535}, {101, 1, 988, 65535},
	{97, 3, 989, 65535}, {111, 2, 992, 65535}, {117, 0, 0, 1861},
	{32, 1, 994, 65535}, {97, 4, 995, 65535}, {100, 1, 999, 65535},
	{111, 3, 1000, 65535}, {117, 4, 1003, 65535}, {177, 2, 1007, 65535},
	{179, 0, 0, 1905}, {180, 1, 1009, 65535}, {181, 1, 1010, 65535},
	{186, 0, 0, 1913}, {188, 1, 1011, 65535}, {129, 0, 0, 1919},
	{131, 1, 1012, 65535}, {132, 1, 1013, 65535}, {134, 0, 0, 1925},
	{135, 0, 0, 1926}, {176, 1, 1014, 65535}, {178, 3, 1015, 65535},
	{179, 1, 1018, 65535}, {180, 2, 1019, 65535}, {183, 1, 1021, 65535},
	{186, 1, 1022, 65535}, {187, 1, 1023, 65535}, {188, 2, 1024, 65535},
	{189, 1, 1026, 65535}, {190, 3, 1027, 65535}, {191, 2, 1030, 65535},
	{128, 1, 1032, 65535}, {129, 1, 1033, 65535}, {130, 2, 1034, 65535},
	{131, 0, 0, 2088}, {132, 0, 0, 2089}, {135, 1, 1036, 65535},
	{141, 0, 0, 2093}, {147, 1, 1037, 65535}, {148, 1, 1038, 65535},
	{149, 1, 1039, 65535}, {150, 0, 0, 2111}, {151, 1, 1040, 65535},
	{152, 1, 1041, 65535}, {155, 0, 0, 2116}, {156, 1, 1042, 65535},
	{158, 2, 1043, 65535}, {162, 0, 0, 2122}, {164, 1, 1045, 65535},
	{168, 0, 0, 2125}, {169, 1, 1046, 65535}, {170, 1, 1047, 65535},
	{167, 3, 1048, 65535}, {168, 1, 1051, 65535}, {170, 2, 1052, 65535},
	{172, 0, 0, 2195}, {173, 2, 1054, 65535}, {174, 0, 0, 2199},
	{175, 1, 1056, 65535}, {177, 2, 1057, 65535}, {178, 1, 1059, 65535},
	{179, 2, 1060, 65535}, {180, 1, 1062, 65535}, {181, 0, 0, 2213},
	{183, 0, 0, 2214}, {185, 1, 1063, 65535}, {129, 1, 1064, 65535},
	{130, 0, 0, 2219}, {131, 0, 0, 2220}, {132, 0, 0, 2221},
	{133, 2, 1065, 65535}, {134, 1, 1067, 65535}, {136, 2, 1068, 65535},
	{190, 1, 1070, 65535}, {164, 6, 1071, 65535}, {166, 3, 1077, 65535},
	{184, 2, 1080, 65535}, {185, 3, 1082, 65535}, {129, 4, 1085, 65535},
	{130, 7, 1089, 65535}, {131, 14, 1096, 65535}, {184, 4, 1110, 65535},
	{186, 1, 1114, 65535}, {188, 1, 1115, 65535}, {189, 1, 1116, 65535},
	{191, 0, 0, 2330}, {133, 4, 1117, 65535}, {134, 0, 0, 2340},
	{135, 0, 0, 2341}, {136, 3, 1121, 65535}, {137, 1, 1124, 65535},
	{138, 1, 1125, 65535}, {141, 0, 0, 2354}, {142, 0, 0, 2355},
	{143, 1, 1126, 65535}, {144, 0, 0, 2359}, {155, 1, 1127, 65535},
	{156, 0, 0, 2363}, {164, 0, 0, 2364}, {173, 1, 1128, 65535},
	{174, 0, 0, 2367}, {185, 1, 1129, 65535}, {186, 0, 0, 2370},
	{187, 1, 1130, 65535}, {189, 0, 0, 2373}, {190, 1, 1131, 65535},
	{130, 0, 0, 2378}, {136, 1, 1132, 65535}, {137, 4, 1133, 65535},
	{142, 3, 1137, 65535}, {144, 1, 1140, 65535}, {148, 0, 0, 2396},
	{150, 1, 1141, 65535}, {152, 0, 0, 2400}, {155, 1, 1142, 65535},
	{156, 5, 1143, 65535}, {157, 0, 0, 2419}, {159, 1, 1148, 65535},
	{164, 0, 0, 2423}, {172, 1, 1149, 65535}, {179, 0, 0, 2426},
	{130, 1, 1150, 65535}, {131, 1, 1151, 65535}, {132, 1, 1152, 65535},
	{134, 1, 1153, 65535}, {137, 0, 0, 2438}, {149, 0, 0, 2439},
	{153, 1, 1154, 65535}, {167, 0, 0, 2444}, {171, 1, 1155, 65535},
	{182, 0, 0, 2447}, {187, 0, 0, 2448}, {189, 1, 1156, 65535},
	{129, 2, 1157, 65535}, {143, 0, 0, 2453}, {145, 0, 0, 2454},
	{164, 0, 0, 2455}, {168, 3, 1159, 65535}, {169, 0, 0, 2460},
	{170, 0, 0, 2461}, {174, 2, 1162, 65535}, {175, 2, 1164, 65535},
	{178, 0, 0, 2467}, {179, 0, 0, 2468}, {180, 0, 0, 2469},
	{181, 1, 1166, 65535}, {183, 1, 1167, 65535}, {189, 0, 0, 2476},
	{191, 1, 1168, 65535}, {129, 2, 1169, 65535}, {130, 0, 0, 2483},
	{150, 2, 1171, 65535}, {151, 1, 1173, 65535}, {152, 0, 0, 2488},
	{155, 0, 0, 2489}, {159, 0, 0, 2490}, {162, 0, 0, 2491},
	{166, 1, 1174, 65535}, {187, 1, 1175, 65535}, {176, 2, 1176, 65535},
	{178, 0, 0, 2500}, {179, 2, 1178, 65535}, {180, 0, 0, 2505},
	{181, 1, 1180, 65535}, {184, 2, 1181, 65535}, {130, 0, 0, 2514},
	{132, 0, 0, 2515}, {137, 1, 1183, 65535}, {139, 3, 1184, 65535},
	{140, 1, 1187, 65535}, {160, 0, 0, 2531}, {161, 0, 0, 2532},
	{167, 4, 1188, 65535}, {169, 1, 1192, 65535}, {175, 0, 0, 2540},
	{176, 3, 1193, 65535}, {179, 0, 0, 2544}, {182, 0, 0, 2545},
	{138, 1, 1196, 65535}, {139, 0, 0, 2549}, {149, 0, 0, 2550},
	{156, 1, 1197, 65535}, {157, 3, 1198, 65535}, {160, 3, 1201, 65535},
	{161, 1, 1204, 65535}, {162, 1, 1205, 65535}, {181, 1, 1206, 65535},
	{182, 0, 0, 2570}, {185, 1, 1207, 65535}, {191, 0, 0, 2573},
	{131, 0, 0, 2574}, {138, 1, 1208, 65535}, {142, 1, 1209, 65535},
	{148, 0, 0, 2580}, {153, 0, 0, 2581}, {154, 1, 1210, 65535},
	{98, 0, 0, 0}, {99, 2, 1211, 65535}, {100, 2, 1213, 65535},
	{102, 2, 1215, 65535}, {104, 0, 0, 23}, {107, 1, 1217, 65535},
	{108, 1, 1218, 65535}, {109, 2, 1219, 65535}, {111, 2, 1221, 65535},
	{112, 4, 1223, 65535}, {114, 2, 1227, 65535}, {115, 1, 1229, 65535},
	{116, 3, 1230, 65535}, {117, 0, 0, 107}, {118, 2, 1233, 65535},
	{121, 0, 0, 110}, {207, 0, 0, 111}, {208, 2, 1235, 65535},
	{209, 0, 0, 122}, {215, 2, 1237, 65535}, {216, 2, 1239, 65535},
	{217, 0, 0, 130}, {136, 1, 1241, 65535}, {137, 0, 0, 136},
	{140, 0, 0, 140}, {182, 0, 0, 141}, {108, 0, 0, 144},
	{109, 0, 0, 145}, {112, 1, 1242, 65535}, {115, 2, 1243, 65535},
	{118, 1, 1245, 65535}, {98, 1, 1246, 65535}, {111, 3, 1247, 158},
	{114, 0, 0, 187}, {97, 0, 0, 188}, {99, 2, 1250, 65535},
	{101, 2, 1252, 65535}, {116, 0, 0, 212}, {32, 0, 0, 214},
	{97, 0, 0, 215}, {99, 0, 0, 216}, {100, 1, 1254, 65535},
	{115, 0, 0, 225}, {118, 1, 1255, 65535}, {100, 0, 0, 239},
	{102, 0, 0, 240}, {111, 1, 1256, 65535}, {99, 1, 1257, 65535},
	{115, 0, 0, 247}, {116, 1, 1258, 65535}, {122, 0, 0, 250},
	{32, 0, 0, 251}, {103, 0, 0, 252}, {108, 2, 1259, 65535},
	{114, 1, 1261, 65535}, {116, 0, 0, 270}, {97, 3, 1262, 65535},
	{104, 0, 0, 275}, {109, 2, 1265, 65535}, {110, 2, 1267, 65535},
	{116, 2, 1269, 65535}, {117, 1, 1271, 65535}, {122, 1, 1272, 65535},
	{110, 0, 0, 292}, {112, 0, 0, 293}, {114, 0, 0, 294},
	{117, 0, 0, 295}, {97, 0, 0, 296}, {99, 0, 0, 297},
	{107, 0, 0, 298}, {111, 0, 0, 299}, {116, 2, 1273, 65535},
	{32, 0, 0, 322}, {99, 1, 1275, 65535}, {115, 1, 1276, 65535},
	{102, 1, 1277, 65535}, {115, 0, 0, 338}, {116, 0, 0, 339},
	{99, 1, 1278, 65535}, {103, 2, 1279, 65535}, {105, 0, 0, 346},
	{108, 0, 0, 347}, {32, 0, 0, 348}, {97, 0, 0, 349},
	{99, 1, 1281, 65535}, {105, 1, 1282, 65535}, {107, 1, 1283, 65535},
	{108, 2, 1284, 65535}, {114, 5, 1286, 65535}, {115, 0, 0, 366},
	{119, 1, 1291, 65535}, {122, 1, 1292, 65535}, {108, 1, 1293, 65535},
	{110, 0, 0, 375}, {122, 0, 0, 376}, {105, 0, 0, 377},
	{117, 0, 0, 378}, {108, 0, 0, 379}, {111, 1, 1294, 65535},
	{97, 0, 0, 382}, {101, 1, 1295, 65535}, {108, 1, 1296, 65535},
	{115, 0, 0, 387}, {100, 0, 0, 389}, {114, 2, 1297, 65535},
	{115, 0, 0, 392}, {116, 1, 1299, 65535}, {117, 0, 0, 399},
	{32, 0, 0, 400}, {108, 0, 0, 401}, {114, 3, 1300, 65535},
	{116, 3, 1303, 65535}, {118, 0, 0, 413}, {105, 3, 1306, 65535},
	{117, 0, 0, 418}, {97, 0, 0, 420}, {105, 2, 1309, 65535},
	{111, 1, 1311, 65535}, {107, 0, 0, 433}, {108, 0, 0, 434},
	{109, 3, 1312, 65535}, {110, 5, 1315, 65535}, {111, 2, 1320, 65535},
	{112, 2, 1322, 65535}, {101, 1, 1324, 65535}, {32, 0, 0, 527},
	{105, 0, 0, 528}, {108, 1, 1325, 65535}, {110, 0, 0, 532},
	{116, 1, 1326, 65535}, {32, 2, 1327, 65535}, {101, 1, 1329, 65535},
	{102, 0, 0, 546}, {105, 2, 1330, 65535}, {106, 1, 1332, 65535},
	{108, 3, 1333, 552}, {114, 2, 1336, 65535}, {115, 2, 1338, 65535},
	{116, 0, 0, 566}, {122, 0, 0, 567}, {100, 1, 1340, 65535},
	{101, 1, 1341, 65535}, {110, 0, 0, 576}, {114, 1, 1342, 65535},
	{115, 3, 1343, 65535}, {116, 1, 1346, 65535}, {32, 3, 1347, 65535},
	{98, 0, 0, 594}, {99, 1, 1350, 65535}, {100, 1, 1351, 65535},
	{109, 2, 1352, 65535}, {110, 1, 1354, 65535}, {115, 0, 0, 603},
	{119, 1, 1355, 65535}, {117, 2, 1356, 65535}, {98, 1, 1358, 65535},
	{109, 0, 0, 614}, {112, 0, 0, 615}, {111, 1, 1359, 65535},
	{105, 2, 1360, 65535}, {32, 0, 0, 626}, {111, 0, 0, 627},
	{97, 1, 1362, 65535}, {32, 3, 1363, 65535}, {97, 0, 0, 639},
	{100, 0, 0, 640}, {108, 1, 1366, 65535}, {114, 1, 1367, 65535},
	{116, 2, 1368, 65535}, {118, 2, 1370, 65535}, {99, 2, 1372, 65535},
	{112, 0, 0, 664}, {116, 4, 1374, 65535}, {99, 1, 1378, 65535},
	{112, 0, 0, 675}, {32, 0, 0, 676}, {99, 1, 1379, 65535},
	{105, 0, 0, 681}, {108, 1, 1380, 65535}, {118, 0, 0, 684},
	{99, 0, 0, 685}, {104, 0, 0, 686}, {108, 0, 0, 687},
	{114, 0, 0, 688}, {99, 0, 0, 689}, {108, 0, 0, 690},
	{110, 0, 0, 691}, {108, 2, 1381, 65535}, {111, 0, 0, 699},
	{114, 3, 1383, 65535}, {101, 0, 0, 704}, {111, 1, 1386, 65535},
	{32, 3, 1387, 65535}, {101, 0, 0, 718}, {109, 0, 0, 719},
	{114, 2, 1390, 65535}, {115, 3, 1392, 65535}, {116, 1, 1395, 65535},
	{102, 1, 1396, 65535}, {114, 0, 0, 739}, {122, 1, 1397, 65535},
	{32, 1, 1398, 65535}, {100, 0, 0, 744}, {116, 1, 1399, 65535},
	{97, 1, 1400, 65535}, {101, 0, 0, 749}, {98, 1, 1401, 65535},
	{103, 0, 0, 752}, {107, 2, 1402, 65535}, {118, 2, 1404, 65535},
	{122, 0, 0, 759}, {108, 1, 1406, 65535}, {109, 1, 1407, 762},
	{115, 0, 0, 764}, {116, 0, 0, 765}, {100, 2, 1408, 65535},
	{101, 1, 1410, 65535}, {114, 2, 1411, 65535}, {97, 2, 1413, 65535},
	{101, 0, 0, 776}, {109, 1, 1415, 65535}, {112, 0, 0, 782},
	{122, 1, 1416, 65535}, {97, 2, 1417, 65535}, {112, 0, 0, 788},
	{32, 3, 1419, 65535}, {101, 0, 0, 797}, {32, 1, 1422, 65535},
	{97, 1, 1423, 65535}, {112, 1, 1424, 65535}, {32, 0, 0, 809},
	{99, 0, 0, 810}, {102, 0, 0, 811}, {105, 1, 1425, 65535},
	{108, 0, 0, 815}, {115, 2, 1426, 65535}, {118, 1, 1428, 65535},
	{122, 1, 1429, 65535}, {32, 2, 1430, 65535}, {97, 1, 1432, 65535},
	{99, 1, 1433, 65535}, {112, 0, 0, 844}, {32, 0, 0, 846},
	{97, 1, 1434, 847}, {32, 2, 1435, 65535}, {116, 1, 1437, 65535},
	{105, 1, 1438, 65535}, {117, 0, 0, 862}, {109, 1, 1439, 65535},
	{112, 2, 1440, 65535}, {116, 1, 1442, 65535}, {117, 0, 0, 871},
	{121, 0, 0, 872}, {101, 0, 0, 873}, {114, 0, 0, 874},
	{115, 0, 0, 875}, {114, 1, 1443, 65535}, {105, 2, 1444, 65535},
	{109, 2, 1446, 65535}, {110, 1, 1448, 65535}, {112, 1, 1449, 65535},
	{110, 0, 0, 914}, {112, 0, 0, 915}, {117, 0, 0, 916},
	{97, 0, 0, 917}, {101, 0, 0, 918}, {32, 3, 1450, 65535},
	{97, 0, 0, 923}, {101, 0, 0, 924}, {103, 0, 0, 925},
	{105, 0, 0, 926}, {110, 2, 1453, 65535}, {115, 4, 1455, 65535},
	{116, 1, 1459, 65535}, {32, 2, 1460, 65535}, {97, 2, 1462, 65535},
	{99, 1, 1464, 65535}, {101, 2, 1465, 65535}, {103, 4, 1467, 65535},
	{115, 2, 1471, 65535}, {116, 0, 0, 964}, {119, 0, 0, 965},
	{104, 0, 0, 966}, {107, 1, 1473, 65535}, {110, 2, 1474, 65535},
	{114, 1, 1476, 65535}, {115, 1, 1477, 65535}, {32, 2, 1478, 65535},
	{97, 1, 1480, 65535}, {103, 3, 1481, 65535}, {101, 2, 1484, 65535},
	{105, 1, 1486, 65535}, {107, 2, 1487, 65535}, {115, 0, 0, 1011},
	{116, 1, 1489, 1012}, {105, 2, 1490, 65535}, {110, 1, 1492, 65535},
	{115, 2, 1493, 65535}, {116, 1, 1495, 65535}, {100, 0, 0, 1030},
	{101, 2, 1496, 65535}, {103, 1, 1498, 65535}, {104, 0, 0, 1036},
	{105, 2, 1499, 65535}, {108, 1, 1501, 65535}, {109, 0, 0, 1045},
	{110, 4, 1502, 65535}, {114, 0, 0, 1052}, {115, 3, 1506, 65535},
	{32, 2, 1509, 65535}, {106, 0, 0, 1061}, {110, 0, 0, 1062},
	{116, 2, 1511, 65535}, {100, 0, 0, 1065}, {106, 0, 0, 1066},
	{110, 0, 0, 1067}, {114, 1, 1513, 65535}, {115, 1, 1514, 65535},
	{106, 0, 0, 1084}, {116, 0, 0, 1085}, {97, 1, 1515, 65535},
	{99, 1, 1516, 65535}, {106, 3, 1517, 65535}, {112, 2, 1520, 65535},
	{115, 2, 1522, 65535}, {118, 0, 0, 1106}, {101, 0, 0, 1107},
	{106, 2, 1524, 65535}, {117, 0, 0, 1111}, {118, 0, 0, 1112},
	{119, 3, 1526, 65535}, {120, 1, 1529, 65535}, {32, 0, 0, 1132},
	{114, 0, 0, 1133}, {116, 2, 1530, 65535}, {117, 1, 1532, 65535},
	{104, 1, 1533, 65535}, {111, 0, 0, 1141}, {97, 1, 1534, 65535},
	{109, 1, 1535, 65535}, {110, 0, 0, 1147}, {115, 0, 0, 1148},
	{116, 0, 0, 1149}, {98, 0, 0, 1151}, {101, 1, 1536, 65535},
	{103, 0, 0, 1154}, {109, 0, 0, 1155}, {111, 0, 0, 1156},
	{112, 1, 1537, 65535}, {114, 0, 0, 1160}, {102, 1, 1538, 65535},
	{108, 1, 1539, 65535}, {100, 1, 1540, 65535}, {118, 0, 0, 1171},
	{32, 3, 1541, 65535}, {97, 0, 0, 1176}, {97, 0, 0, 1177},
	{108, 0, 0, 1178}, {101, 1, 1544, 65535}, {100, 0, 0, 1184},
	{105, 1, 1545, 65535}, {99, 1, 1546, 65535}, {114, 1, 1547, 65535},
	{118, 2, 1548, 65535}, {101, 1, 1550, 65535}, {103, 2, 1551, 65535},
	{105, 1, 1553, 65535}, {114, 2, 1554, 65535}, {115, 0, 0, 1221},
	{116, 0, 0, 1222}, {117, 0, 0, 1223}, {121, 1, 1556, 65535},
	{111, 0, 0, 1226}, {114, 1, 1557, 65535}, {110, 3, 1558, 1230},
	{117, 1, 1561, 65535}, {97, 3, 1562, 65535}, {101, 1, 1565, 65535},
	{98, 0, 0, 1243}, {99, 0, 0, 1244}, {100, 3, 1566, 65535},
	{107, 2, 1569, 65535}, {108, 1, 1571, 65535}, {112, 1, 1572, 65535},
	{115, 2, 1573, 65535}, {119, 0, 0, 1269}, {101, 8, 1575, 65535},
	{105, 5, 1583, 65535}, {111, 2, 1588, 65535}, {122, 1, 1590, 65535},
	{98, 2, 1591, 65535}, {108, 1, 1593, 65535}, {229, 0, 0, 1336},
	{231, 0, 0, 1337}, {97, 0, 0, 1338}, {101, 0, 0, 1339},
	{105, 0, 0, 1340}, {115, 0, 0, 1341}, {116, 0, 0, 1342},
	{97, 3, 1594, 65535}, {99, 5, 1597, 65535}, {100, 2, 1602, 65535},
	{103, 2, 1604, 65535}, {106, 1, 1606, 65535}, {107, 1, 1607, 65535},
	{108, 0, 0, 1389}, {109, 0, 0, 1390}, {112, 3, 1608, 65535},
	{115, 3, 1611, 65535}, {116, 3, 1614, 65535}, {117, 2, 1617, 65535},
	{122, 0, 0, 1409}, {99, 0, 0, 1410}, {102, 1, 1619, 65535},
	{115, 1, 1620, 65535}, {115, 1, 1621, 1415}, {97, 0, 0, 1417},
	{105, 1, 1622, 65535}, {108, 3, 1623, 65535}, {111, 0, 0, 1433},
	{114, 0, 0, 1434}, {118, 1, 1626, 65535}, {97, 0, 0, 1440},
	{104, 3, 1627, 65535}, {114, 1, 1630, 65535}, {105, 1, 1631, 65535},
	{32, 2, 1632, 65535}, {97, 1, 1634, 65535}, {101, 1, 1635, 65535},
	{103, 0, 0, 1459}, {105, 2, 1636, 65535}, {110, 4, 1638, 65535},
	{97, 1, 1642, 65535}, {111, 1, 1643, 65535}, {32, 0, 0, 1492},
	{103, 3, 1644, 65535}, {105, 1, 1647, 65535}, {109, 0, 0, 1509},
	{115, 0, 0, 1510}, {116, 1, 1648, 65535}, {105, 1, 1649, 65535},
	{111, 3, 1650, 65535}, {114, 0, 0, 1523}, {98, 1, 1653, 65535},
	{103, 0, 0, 1530}, {107, 0, 0, 1531}, {110, 1, 1654, 65535},
	{97, 0, 0, 1534}, {111, 1, 1655, 65535}, {114, 1, 1656, 65535},
	{97, 5, 1657, 65535}, {111, 1, 1662, 65535}, {114, 0, 0, 1555},
	{32, 0, 0, 1556}, {98, 1, 1663, 65535}, {99, 1, 1664, 65535},
	{103, 0, 0, 1575}, {105, 2, 1665, 65535}, {108, 2, 1667, 65535},
	{109, 0, 0, 1582}, {112, 1, 1669, 65535}, {115, 1, 1670, 65535},
	{97, 1, 1671, 65535}, {97, 0, 0, 1599}, {117, 0, 0, 1600},
	{108, 0, 0, 1601}, {112, 1, 1672, 65535}, {114, 2, 1673, 65535},
	{105, 1, 1675, 65535}, {107, 1, 1676, 65535}, {108, 1, 1677, 65535},
	{109, 1, 1678, 65535}, {114, 4, 1679, 65535}, {120, 0, 0, 1623},
	{97, 1, 1683, 65535}, {105, 1, 1684, 65535}, {111, 0, 0, 1644},
	{114, 0, 0, 1645}, {101, 0, 0, 1646}, {108, 4, 1685, 65535},
	{109, 3, 1689, 65535}, {110, 0, 0, 1661}, {112, 0, 0, 1662},
	{115, 0, 0, 1663}, {32, 0, 0, 1665}, {103, 1, 1692, 65535},
	{111, 0, 0, 1669}, {112, 2, 1693, 65535}, {114, 1, 1695, 65535},
	{117, 1, 1696, 65535}, {97, 3, 1697, 65535}, {101, 1, 1700, 65535},
	{121, 0, 0, 1684}, {32, 2, 1701, 65535}, {105, 1, 1703, 65535},
	{108, 2, 1704, 65535}, {109, 3, 1706, 65535}, {101, 1, 1709, 65535},
	{105, 1, 1710, 65535}, {111, 0, 0, 1709}, {101, 1, 1711, 65535},
	{111, 1, 1712, 65535}, {115, 0, 0, 1717}, {114, 1, 1713, 65535},
	{111, 0, 0, 1722}, {116, 1, 1714, 65535}, {32, 0, 0, 1727},
	{109, 0, 0, 1728}, {115, 0, 0, 1729}, {115, 0, 0, 1733},
	{116, 0, 0, 1734}, {105, 1, 1715, 65535}, {108, 3, 1716, 65535},
	{115, 0, 0, 1746}, {122, 0, 0, 1747}, {100, 0, 0, 1748},
	{114, 2, 1719, 65535}, {122, 0, 0, 1759}, {32, 2, 1721, 65535},
	{98, 0, 0, 1762}, {100, 1, 1723, 65535}, {101, 1, 1724, 65535},
	{107, 0, 0, 1779}, {115, 3, 1725, 65535}, {105, 1, 1728, 65535},
	{108, 3, 1729, 65535}, {114, 3, 1732, 65535}, {116, 1, 1735, 65535},
	{107, 0, 0, 1801}, {110, 0, 0, 1802}, {115, 1, 1736, 65535},
	{116, 1, 1737, 65535}, {32, 4, 1738, 65535}, {105, 1, 1742, 65535},
	{108, 0, 0, 1816}, {114, 0, 0, 1817}, {97, 1, 1743, 65535},
	{106, 0, 0, 1822}, {114, 2, 1744, 65535}, {105, 0, 0, 1826},
	{111, 0, 0, 1827}, {100, 0, 0, 1828}, {107, 0, 0, 1829},
	{115, 2, 1746, 65535}, {109, 1, 1748, 65535}, {108, 0, 0, 1835},
	{110, 0, 0, 1836}, {122, 2, 1749, 65535}, {114, 1, 1751, 65535},
	{117, 4, 1752, 65535}, {119, 1, 1756, 65535}, {108, 0, 0, 1864},
	{109, 2, 1757, 65535}, {112, 2, 1759, 65535}, {118, 0, 0, 1871},
	{105, 1, 1761, 65535}, {98, 2, 1762, 65535}, {101, 0, 0, 1879},
	{111, 0, 0, 1880}, {32, 0, 0, 1881}, {109, 1, 1764, 65535},
	{114, 2, 1765, 65535}, {115, 1, 1767, 65535}, {206, 1, 1768, 65535},
	{207, 3, 1769, 65535}, {206, 3, 1772, 65535}, {206, 2, 1775, 65535},
	{206, 2, 1777, 65535}, {207, 2, 1779, 65535}, {206, 2, 1781, 65535},
	{208, 1, 1783, 65535}, {32, 0, 0, 1929}, {208, 4, 1784, 65535},
	{209, 3, 1788, 65535}, {208, 2, 1791, 65535}, {208, 1, 1793, 65535},
	{209, 0, 0, 1952}, {208, 3, 1794, 65535}, {208, 2, 1797, 65535},
	{208, 2, 1799, 65535}, {208, 2, 1801, 65535}, {209, 1, 1803, 65535},
	{208, 3, 1804, 65535}, {32, 2, 1807, 65535}, {208, 3, 1809, 65535},
	{209, 3, 1812, 65535}, {208, 3, 1815, 65535}, {209, 2, 1818, 65535},
	{208, 3, 1820, 65535}, {208, 5, 1823, 65535}, {208, 3, 1828, 65535},
	{209, 0, 0, 2087}, {208, 2, 1831, 65535}, {215, 3, 1833, 65535},
	{215, 10, 1836, 65535}, {215, 1, 1846, 65535}, {215, 2, 1847, 65535},
	{215, 2, 1849, 65535}, {215, 3, 1851, 65535}, {215, 0, 0, 2120},
	{216, 0, 0, 2121}, {215, 2, 1854, 65535}, {215, 3, 1856, 65535},
	{215, 3, 1859, 65535}, {216, 8, 1862, 65535}, {217, 5, 1870, 65535},
	{218, 0, 0, 2176}, {216, 2, 1875, 65535}, {216, 6, 1877, 65535},
	{217, 3, 1883, 65535}, {216, 0, 0, 2196}, {217, 2, 1886, 65535},
	{217, 1, 1888, 65535}, {216, 0, 0, 2202}, {217, 0, 0, 2203},
	{217, 1, 1889, 65535}, {216, 0, 0, 2206}, {217, 0, 0, 2207},
	{216, 1, 1890, 65535}, {216, 1, 1891, 65535}, {217, 1, 1892, 65535},
	{216, 4, 1893, 65535}, {217, 1, 1897, 65535}, {216, 2, 1898, 65535},
	{216, 1, 1900, 65535}, {217, 0, 0, 2235}, {216, 2, 1901, 65535},
	{150, 0, 0, 2241}, {159, 0, 0, 2242}, {174, 1, 1903, 65535},
	{181, 0, 0, 2245}, {182, 1, 1904, 65535}, {185, 0, 0, 2249},
	{170, 0, 0, 2250}, {172, 0, 0, 2251}, {185, 0, 0, 2252},
	{132, 1, 1905, 65535}, {171, 1, 1906, 65535}, {128, 0, 0, 2257},
	{129, 0, 0, 2258}, {130, 0, 0, 2259}, {138, 0, 0, 2260},
	{147, 1, 1907, 65535}, {153, 0, 0, 2266}, {175, 0, 0, 2267},
	{136, 0, 0, 2268}, {162, 0, 0, 2269}, {175, 0, 0, 2270},
	{179, 1, 1908, 65535}, {181, 0, 0, 2281}, {183, 1, 1909, 65535},
	{185, 1, 1910, 65535}, {132, 1, 1911, 65535}, {136, 1, 1912, 65535},
	{149, 1, 1913, 65535}, {150, 1, 1914, 65535}, {151, 0, 0, 2296},
	{154, 0, 0, 2297}, {155, 1, 1915, 65535}, {157, 0, 0, 2300},
	{158, 0, 0, 2301}, {161, 1, 1916, 65535}, {169, 0, 0, 2308},
	{170, 1, 1917, 65535}, {172, 0, 0, 2311}, {173, 1, 1918, 65535},
	{128, 0, 0, 2314}, {138, 1, 1919, 65535}, {139, 2, 1920, 65535},
	{190, 0, 0, 2321}, {186, 1, 1922, 65535}, {154, 2, 1923, 65535},
	{156, 1, 1925, 65535}, {141, 0, 0, 2331}, {168, 2, 1926, 65535},
	{177, 0, 0, 2335}, {179, 2, 1928, 65535}, {134, 1, 1930, 65535},
	{151, 0, 0, 2348}, {169, 0, 0, 2349}, {141, 1, 1931, 65535},
	{160, 1, 1932, 65535}, {145, 2, 1933, 65535}, {158, 2, 1935, 65535},
	{151, 2, 1937, 65535}, {191, 1, 1939, 65535}, {163, 2, 1940, 65535},
	{174, 2, 1942, 65535}, {145, 4, 1944, 65535}, {128, 0, 0, 2384},
	{139, 0, 0, 2385}, {147, 0, 0, 2386}, {171, 2, 1948, 65535},
	{146, 0, 0, 2389}, {165, 0, 0, 2390}, {168, 2, 1950, 65535},
	{156, 2, 1952, 65535}, {176, 3, 1954, 65535}, {180, 1, 1957, 65535},
	{128, 3, 1958, 65535}, {137, 1, 1961, 65535}, {139, 0, 0, 2413},
	{151, 0, 0, 2414}, {172, 1, 1962, 65535}, {165, 1, 1963, 65535},
	{161, 1, 1964, 65535}, {185, 2, 1965, 65535}, {173, 3, 1967, 65535},
	{161, 1, 1970, 65535}, {177, 1, 1971, 65535}, {187, 2, 1972, 65535},
	{139, 1, 1974, 65535}, {145, 2, 1975, 65535}, {148, 0, 0, 2451},
	{175, 0, 0, 2452}, {130, 1, 1977, 65535}, {152, 0, 0, 2458},
	{187, 0, 0, 2459}, {162, 1, 1978, 65535}, {190, 0, 0, 2464},
	{132, 0, 0, 2465}, {173, 0, 0, 2466}, {158, 1, 1979, 65535},
	{179, 2, 1980, 65535}, {148, 2, 1982, 65535}, {139, 0, 0, 2481},
	{184, 0, 0, 2482}, {137, 0, 0, 2484}, {177, 0, 0, 2485},
	{156, 1, 1984, 65535}, {150, 1, 1985, 65535}, {158, 3, 1986, 65535},
	{128, 0, 0, 2498}, {156, 0, 0, 2499}, {160, 0, 0, 2501},
	{181, 2, 1989, 65535}, {172, 1, 1991, 65535}, {128, 1, 1992, 65535},
	{176, 1, 1993, 65535}, {180, 1, 1994, 65535}, {164, 1, 1995, 65535},
	{171, 0, 0, 2520}, {181, 1, 1996, 65535}, {147, 1, 1997, 65535},
	{129, 0, 0, 2533}, {136, 0, 0, 2534}, {142, 1, 1998, 65535},
	{168, 0, 0, 2537}, {148, 2, 1999, 65535}, {148, 0, 0, 2541},
	{169, 0, 0, 2542}, {180, 0, 0, 2543}, {164, 1, 2001, 65535},
	{132, 2, 2002, 65535}, {180, 1, 2004, 65535}, {184, 2, 2005, 65535},
	{189, 0, 0, 2559}, {132, 1, 2007, 65535}, {149, 0, 0, 2562},
	{156, 0, 0, 2563}, {176, 1, 2008, 65535}, {139, 1, 2009, 65535},
	{156, 1, 2010, 65535}, {180, 1, 2011, 65535}, {184, 1, 2012, 65535},
	{152, 1, 2013, 65535}, {140, 1, 2014, 65535}, {108, 0, 0, 1},
	{111, 1, 2015, 65535}, {97, 0, 0, 16}, {107, 1, 2016, 17},
	{111, 0, 0, 19}, {114, 1, 2017, 65535}, {111, 1, 2018, 65535},
	{105, 1, 2019, 65535}, {105, 1, 2020, 65535}, {110, 0, 0, 78},
	{116, 0, 0, 79}, {117, 0, 0, 80}, {101, 2, 2021, 65535},
	{104, 0, 0, 84}, {111, 0, 0, 85}, {114, 0, 0, 86},
	{97, 0, 0, 87}, {101, 5, 2023, 65535}, {104, 1, 2028, 65535},
	{104, 0, 0, 103}, {114, 1, 2029, 65535}, {119, 0, 0, 106},
	{105, 0, 0, 108}, {111, 0, 0, 109}, {186, 1, 2030, 65535},
	{188, 1, 2031, 65535}, {147, 0, 0, 123}, {170, 0, 0, 124},
	{170, 1, 2032, 65535}, {175, 1, 2033, 65535}, {134, 2, 2034, 65535},
	{114, 1, 2036, 65535}, {117, 0, 0, 149}, {122, 0, 0, 150},
	{101, 1, 2037, 65535}, {111, 1, 2038, 65535}, {45, 0, 0, 159},
	{110, 3, 2039, 65535}, {117, 1, 2042, 65535}, {101, 4, 2043, 65535},
	{117, 1, 2047, 65535}, {105, 1, 2048, 65535}, {112, 1, 2049, 65535},
	{32, 5, 2050, 65535}, {101, 1, 2055, 65535}, {117, 1, 2056, 65535},
	{101, 1, 2057, 65535}, {117, 2, 2058, 65535}, {32, 2, 2060, 65535},
	{101, 4, 2062, 65535}, {101, 1, 2066, 65535}, {32, 0, 0, 272},
	{100, 0, 0, 273}, {115, 0, 0, 274}, {97, 0, 0, 276},
	{101, 0, 0, 277}, {111, 1, 2067, 65535}, {117, 1, 2068, 65535},
	{101, 0, 0, 284}, {119, 1, 2069, 65535}, {110, 1, 2070, 65535},
	{101, 1, 2071, 65535}, {105, 3, 2072, 65535}, {121, 1, 2075, 65535},
	{111, 1, 2076, 65535}, {105, 1, 2077, 65535}, {32, 4, 2078, 65535},
	{107, 1, 2082, 65535}, {105, 1, 2083, 65535}, {108, 0, 0, 345},
	{111, 1, 2084, 65535}, {116, 1, 2085, 65535}, {105, 1, 2086, 65535},
	{105, 1, 2087, 65535}, {117, 0, 0, 360}, {97, 0, 0, 361},
	{101, 0, 0, 362}, {105, 0, 0, 363}, {108, 0, 0, 364},
	{115, 0, 0, 365}, {97, 2, 2088, 65535}, {97, 2, 2090, 65535},
	{100, 2, 2092, 65535}, {107, 1, 2094, 65535}, {97, 2, 2095, 65535},
	{116, 1, 2097, 65535}, {101, 0, 0, 390}, {105, 0, 0, 391},
	{101, 1, 2098, 65535}, {99, 0, 0, 402}, {101, 1, 2099, 65535},
	{114, 1, 2100, 65535}, {32, 2, 2101, 65535}, {97, 0, 0, 411},
	{116, 0, 0, 412}, {32, 0, 0, 414}, {97, 1, 2103, 65535},
	{117, 0, 0, 417}, {99, 2, 2104, 65535}, {113, 1, 2106, 65535},
	{115, 1, 2107, 65535}, {101, 1, 2108, 65535}, {109, 1, 2109, 65535},
	{112, 1, 2110, 65535}, {100, 1, 2111, 65535}, {102, 1, 2112, 65535},
	{110, 0, 0, 472}, {115, 0, 0, 473}, {116, 5, 2113, 65535},
	{107, 1, 2118, 65535}, {114, 0, 0, 512}, {105, 2, 2119, 65535},
	{121, 1, 2121, 65535}, {97, 1, 2122, 65535}, {115, 1, 2123, 65535},
	{101, 1, 2124, 65535}, {116, 1, 2125, 65535}, {119, 0, 0, 540},
	{108, 1, 2126, 541}, {110, 0, 0, 547}, {120, 2, 2127, 65535},
	{97, 1, 2129, 65535}, {32, 2, 2130, 65535}, {97, 1, 2132, 556},
	{101, 1, 2133, 65535}, {32, 0, 0, 561}, {110, 1, 2134, 65535},
	{99, 0, 0, 564}, {112, 0, 0, 565}, {32, 1, 2135, 65535},
	{115, 1, 2136, 65535}, {101, 1, 2137, 65535}, {99, 0, 0, 580},
	{107, 1, 2138, 65535}, {116, 1, 2139, 65535}, {32, 2, 2140, 65535},
	{103, 0, 0, 589}, {110, 1, 2142, 65535}, {121, 0, 0, 593},
	{32, 1, 2143, 65535}, {97, 1, 2144, 65535}, {111, 0, 0, 599},
	{117, 0, 0, 600}, {97, 1, 2145, 65535}, {110, 1, 2146, 65535},
	{99, 0, 0, 610}, {107, 0, 0, 611}, {117, 1, 2147, 65535},
	{117, 1, 2148, 65535}, {99, 3, 2149, 65535}, {116, 1, 2152, 65535},
	{105, 1, 2153, 65535}, {99, 1, 2154, 65535}, {100, 0, 0, 637},
	{115, 0, 0, 638}, {97, 2, 2155, 65535}, {101, 1, 2157, 65535},
	{101, 1, 2158, 65535}, {114, 0, 0, 647}, {105, 1, 2159, 65535},
	{111, 1, 2160, 65535}, {114, 1, 2161, 65535}, {117, 1, 2162, 65535},
	{46, 0, 0, 665}, {97, 1, 2163, 65535}, {101, 0, 0, 669},
	{105, 0, 0, 670}, {108, 1, 2164, 65535}, {101, 1, 2165, 65535},
	{101, 1, 2166, 65535}, {103, 0, 0, 693}, {108, 1, 2167, 65535},
	{32, 0, 0, 700}, {117, 0, 0, 701}, {119, 1, 2168, 65535},
	{109, 1, 2169, 65535}, {100, 0, 0, 710}, {110, 1, 2170, 65535},
	{116, 1, 2171, 65535}, {101, 0, 0, 720}, {105, 0, 0, 721},
	{99, 0, 0, 722}, {112, 1, 2172, 65535}, {116, 1, 2173, 65535},
	{32, 4, 2174, 65535}, {116, 1, 2178, 65535}, {108, 1, 2179, 65535},
	{116, 1, 2180, 65535}, {32, 1, 2181, 65535}, {114, 1, 2182, 65535},
	{101, 1, 2183, 65535}, {107, 0, 0, 753}, {117, 0, 0, 754},
	{101, 1, 2184, 65535}, {105, 0, 0, 758}, {112, 1, 2185, 65535},
	{101, 0, 0, 763}, {100, 0, 0, 766}, {101, 0, 0, 767},
	{114, 1, 2186, 65535}, {100, 0, 0, 770}, {108, 1, 2187, 65535},
	{100, 0, 0, 774}, {118, 0, 0, 775}, {101, 1, 2188, 777},
	{122, 1, 2189, 65535}, {99, 0, 0, 786}, {103, 0, 0, 787},
	{109, 0, 0, 793}, {116, 2, 2190, 65535}, {118, 0, 0, 796},
	{98, 1, 2192, 65535}, {103, 1, 2193, 65535}, {114, 2, 2194, 65535},
	{99, 1, 2196, 65535}, {99, 2, 2197, 65535}, {116, 0, 0, 821},
	{105, 1, 2199, 65535}, {101, 1, 2200, 65535}, {97, 2, 2201, 65535},
	{112, 1, 2203, 65535}, {116, 1, 2204, 65535}, {114, 1, 2205, 65535},
	{32, 2, 2206, 65535}, {101, 0, 0, 850}, {109, 1, 2208, 65535},
	{122, 1, 2209, 65535}, {110, 1, 2210, 65535}, {112, 1, 2211, 65535},
	{97, 0, 0, 867}, {99, 0, 0, 868}, {101, 1, 2212, 65535},
	{106, 2, 2213, 65535}, {99, 0, 0, 879}, {107, 2, 2215, 65535},
	{101, 1, 2217, 65535}, {109, 1, 2218, 65535}, {116, 1, 2219, 65535},
	{105, 4, 2220, 65535}, {100, 0, 0, 919}, {115, 1, 2224, 65535},
	{116, 0, 0, 922}, {103, 2, 2225, 65535}, {106, 0, 0, 929},
	{32, 0, 0, 930}, {97, 0, 0, 931}, {99, 0, 0, 932},
	{116, 0, 0, 933}, {101, 1, 2227, 65535}, {106, 0, 0, 938},
	{112, 0, 0, 939}, {114, 0, 0, 940}, {118, 1, 2228, 65535},
	{116, 1, 2229, 65535}, {114, 0, 0, 945}, {115, 3, 2230, 65535},
	{97, 0, 0, 949}, {102, 0, 0, 950}, {103, 1, 2233, 65535},
	{111, 0, 0, 953}, {32, 2, 2234, 65535}, {101, 4, 2236, 65535},
	{101, 1, 2240, 65535}, {101, 1, 2241, 971}, {107, 4, 2242, 65535},
	{101, 1, 2246, 65535}, {116, 1, 2247, 65535}, {109, 1, 2248, 65535},
	{117, 0, 0, 993}, {100, 2, 2249, 65535}, {32, 2, 2251, 65535},
	{103, 2, 2253, 65535}, {105, 0, 0, 1004}, {32, 0, 0, 1005},
	{116, 0, 0, 1006}, {115, 1, 2255, 65535}, {107, 0, 0, 1009},
	{117, 0, 0, 1010}, {116, 0, 0, 1013}, {110, 2, 2256, 65535},
	{115, 1, 2258, 65535}, {97, 1, 2259, 65535}, {32, 1, 2260, 65535},
	{116, 0, 0, 1027}, {101, 1, 2261, 65535}, {115, 1, 2262, 65535},
	{116, 0, 0, 1033}, {111, 1, 2263, 65535}, {110, 0, 0, 1037},
	{115, 1, 2264, 65535}, {100, 2, 2265, 65535}, {105, 0, 0, 1046},
	{116, 0, 0, 1047}, {117, 1, 2267, 1048}, {121, 0, 0, 1051},
	{32, 0, 0, 1053}, {115, 0, 0, 1054}, {116, 1, 2268, 65535},
	{99, 0, 0, 1059}, {112, 0, 0, 1060}, {32, 0, 0, 1063},
	{116, 0, 0, 1064}, {101, 1, 2269, 65535}, {116, 1, 2270, 65535},
	{114, 1, 2271, 65535}, {104, 2, 2272, 65535}, {99, 2, 2274, 65535},
	{110, 1, 2276, 65535}, {112, 0, 0, 1101}, {105, 0, 0, 1102},
	{115, 0, 0, 1103}, {108, 0, 0, 1104}, {116, 0, 0, 1105},
	{99, 0, 0, 1108}, {110, 1, 2277, 65535}, {32, 2, 2278, 65535},
	{101, 1, 2280, 65535}, {115, 2, 2281, 65535}, {116, 2, 2283, 1126},
	{32, 0, 0, 1134}, {101, 0, 0, 1135}, {115, 1, 2285, 65535},
	{101, 2, 2286, 65535}, {117, 1, 2288, 65535}, {110, 2, 2289, 65535},
	{98, 1, 2291, 65535}, {111, 2, 2292, 65535}, {114, 1, 2294, 65535},
	{97, 1, 2295, 65535}, {101, 1, 2296, 65535}, {102, 1, 2297, 65535},
	{109, 0, 0, 1174}, {111, 0, 0, 1175}, {110, 1, 2298, 65535},
	{103, 2, 2299, 65535}, {97, 1, 2301, 65535}, {32, 2, 2302, 65535},
	{105, 1, 2304, 65535}, {114, 0, 0, 1198}, {114, 1, 2305, 65535},
	{101, 0, 0, 1202}, {105, 0, 0, 1203}, {100, 1, 2306, 65535},
	{97, 0, 0, 1207}, {116, 3, 2307, 65535}, {108, 1, 2310, 65535},
	{32, 3, 2311, 65535}, {32, 2, 2314, 65535}, {103, 0, 0, 1234},
	{116, 0, 0, 1235}, {32, 1, 2316, 65535}, {97, 0, 0, 1238},
	{110, 0, 0, 1239}, {121, 0, 0, 1240}, {97, 1, 2317, 65535},
	{101, 0, 0, 1245}, {105, 1, 2318, 65535}, {122, 0, 0, 1248},
	{97, 0, 0, 1249}, {114, 0, 0, 1250}, {105, 1, 2319, 65535},
	{117, 1, 2320, 65535}, {108, 3, 2321, 65535}, {116, 2, 2324, 65535},
	{99, 0, 0, 1271}, {100, 1, 2326, 65535}, {106, 2, 2327, 65535},
	{109, 0, 0, 1280}, {110, 1, 2329, 65535}, {115, 2, 2330, 65535},
	{116, 2, 2332, 65535}, {118, 1, 2334, 1289}, {100, 0, 0, 1295},
	{104, 1, 2335, 65535}, {106, 0, 0, 1301}, {110, 1, 2336, 65535},
	{118, 1, 2337, 65535}, {109, 1, 2338, 65535}, {120, 0, 0, 1318},
	{101, 2, 2339, 65535}, {98, 0, 0, 1324}, {108, 1, 2341, 65535},
	{97, 1, 2342, 65535}, {99, 0, 0, 1343}, {100, 2, 2343, 65535},
	{103, 2, 2345, 65535}, {101, 3, 2347, 65535}, {104, 2, 2350, 65535},
	{105, 1, 2352, 65535}, {108, 0, 0, 1370}, {111, 1, 2353, 65535},
	{97, 1, 2354, 65535}, {100, 0, 0, 1375}, {105, 1, 2355, 65535},
	{117, 0, 0, 1382}, {101, 2, 2356, 65535}, {108, 1, 2358, 65535},
	{108, 2, 2359, 65535}, {111, 2, 2361, 65535}, {117, 1, 2363, 65535},
	{101, 0, 0, 1400}, {112, 0, 0, 1401}, {117, 0, 0, 1402},
	{111, 1, 2364, 65535}, {114, 0, 0, 1405}, {117, 0, 0, 1406},
	{115, 0, 0, 1407}, {116, 0, 0, 1408}, {105, 1, 2365, 65535},
	{112, 2, 2366, 65535}, {32, 0, 0, 1416}, {110, 1, 2368, 65535},
	{105, 0, 0, 1421}, {116, 1, 2369, 65535}, {118, 1, 2370, 65535},
	{101, 1, 2371, 1435}, {108, 0, 0, 1441}, {111, 0, 0, 1442},
	{114, 2, 2372, 65535}, {111, 1, 2374, 65535}, {108, 1, 2375, 65535},
	{99, 0, 0, 1453}, {101, 0, 0, 1454}, {114, 1, 2376, 65535},
	{32, 2, 2377, 65535}, {32, 0, 0, 1460}, {116, 1, 2379, 65535},
	{97, 0, 0, 1463}, {100, 1, 2380, 65535}, {101, 1, 2381, 65535},
	{105, 0, 0, 1468}, {114, 1, 2382, 65535}, {119, 1, 2383, 65535},
	{97, 0, 0, 1493}, {110, 3, 2384, 65535}, {117, 2, 2387, 65535},
	{114, 1, 2389, 65535}, {101, 2, 2390, 65535}, {112, 1, 2392, 65535},
	{99, 0, 0, 1520}, {109, 0, 0, 1521}, {112, 0, 0, 1522},
	{114, 1, 2393, 65535}, {32, 2, 2394, 65535}, {110, 1, 2396, 65535},
	{105, 1, 2397, 65535}, {102, 0, 0, 1545}, {109, 1, 2398, 65535},
	{110, 0, 0, 1548}, {114, 1, 2399, 65535}, {121, 1, 2400, 65535},
	{114, 1, 2401, 65535}, {115, 2, 2402, 65535}, {104, 1, 2404, 65535},
	{116, 0, 0, 1576}, {118, 2, 2405, 65535}, {106, 0, 0, 1579},
	{108, 1, 2407, 65535}, {112, 1, 2408, 65535}, {99, 1, 2409, 65535},
	{114, 2, 2410, 65535}, {32, 1, 2412, 65535}, {97, 0, 0, 1604},
	{105, 0, 0, 1605}, {108, 1, 2413, 65535}, {115, 1, 2414, 65535},
	{101, 2, 2415, 65535}, {112, 2, 2417, 65535}, {107, 0, 0, 1615},
	{109, 1, 2419, 65535}, {112, 0, 0, 1620}, {117, 1, 2420, 65535},
	{110, 1, 2421, 65535}, {115, 1, 2422, 65535}, {32, 2, 2423, 65535},
	{97, 1, 2425, 65535}, {108, 1, 2426, 65535}, {109, 1, 2427, 65535},
	{32, 0, 0, 1658}, {101, 0, 0, 1659}, {112, 0, 0, 1660},
	{103, 1, 2428, 65535}, {32, 3, 2429, 65535}, {45, 0, 0, 1673},
	{110, 1, 2432, 65535}, {116, 1, 2433, 65535}, {32, 0, 0, 1678},
	{99, 1, 2434, 65535}, {110, 0, 0, 1681}, {110, 1, 2435, 65535},
	{100, 0, 0, 1685}, {112, 0, 0, 1686}, {116, 2, 2436, 65535},
	{105, 0, 0, 1689}, {111, 0, 0, 1690}, {32, 0, 0, 1691},
	{98, 0, 0, 1692}, {117, 0, 0, 1693}, {101, 1, 2438, 65535},
	{116, 1, 2439, 65535}, {114, 1, 2440, 65535}, {115, 1, 2441, 65535},
	{97, 1, 2442, 65535}, {105, 1, 2443, 65535}, {32, 1, 2444, 65535},
	{97, 0, 0, 1741}, {105, 0, 0, 1742}, {111, 1, 2445, 65535},
	{32, 6, 2446, 65535}, {115, 2, 2452, 65535}, {98, 0, 0, 1760},
	{118, 0, 0, 1761}, {101, 1, 2454, 65535}, {119, 1, 2455, 65535},
	{32, 0, 0, 1780}, {97, 0, 0, 1781}, {117, 0, 0, 1782},
	{114, 1, 2456, 65535}, {103, 2, 2457, 65535}, {116, 0, 0, 1792},
	{118, 0, 0, 1793}, {104, 0, 0, 1794}, {105, 0, 0, 1795},
	{108, 0, 0, 1796}, {114, 1, 2459, 65535}, {32, 1, 2460, 65535},
	{99, 1, 2461, 65535}, {99, 0, 0, 1809}, {117, 0, 0, 1810},
	{118, 0, 0, 1811}, {119, 0, 0, 1812}, {116, 1, 2462, 65535},
	{116, 3, 2463, 65535}, {32, 2, 2466, 65535}, {100, 0, 0, 1825},
	{108, 0, 0, 1830}, {122, 0, 0, 1831}, {32, 2, 2468, 65535},
	{97, 0, 0, 1837}, {100, 0, 0, 1838}, {117, 1, 2470, 65535},
	{32, 3, 2471, 65535}, {39, 0, 0, 1852}, {114, 1, 2474, 65535},
	{116, 0, 0, 1860}, {105, 1, 2475, 65535}, {107, 0, 0, 1865},
	{111, 0, 0, 1866}, {105, 1, 2476, 65535}, {114, 0, 0, 1870},
	{101, 1, 2477, 65535}, {97, 1, 2478, 65535}, {114, 1, 2479, 65535},
	{32, 6, 2480, 65535}, {32, 4, 2486, 65535}, {117, 0, 0, 1897},
	{97, 1, 2490, 65535}, {189, 2, 2491, 65535}, {128, 0, 0, 1902},
	{129, 0, 0, 1903}, {134, 0, 0, 1904}, {181, 0, 0, 1906},
	{183, 0, 0, 1907}, {185, 1, 2493, 65535}, {179, 1, 2494, 65535},
	{186, 0, 0, 1912}, {181, 2, 2495, 65535}, {191, 1, 2497, 65535},
	{133, 0, 0, 1920}, {135, 1, 2498, 65535}, {177, 0, 0, 1923},
	{181, 0, 0, 1924}, {177, 1, 2499, 65535}, {176, 2, 2500, 65535},
	{181, 0, 0, 1934}, {186, 0, 0, 1935}, {190, 2, 2502, 65535},
	{128, 1, 2504, 65535}, {133, 0, 0, 1940}, {150, 1, 2505, 65535},
	{187, 1, 2506, 65535}, {190, 0, 0, 1946}, {190, 2, 2507, 65535},
	{176, 2, 2509, 65535}, {177, 0, 0, 1956}, {189, 0, 0, 1957},
	{176, 0, 0, 1958}, {190, 1, 2511, 65535}, {181, 0, 0, 1969},
	{184, 0, 0, 1970}, {176, 1, 2512, 65535}, {181, 0, 0, 1973},
	{139, 1, 2513, 65535}, {176, 3, 2514, 65535}, {181, 0, 0, 1991},
	{190, 0, 0, 1992}, {208, 0, 0, 1993}, {209, 0, 0, 1994},
	{177, 3, 2517, 65535}, {179, 1, 2520, 65535}, {180, 0, 0, 2001},
	{129, 1, 2521, 65535}, {130, 1, 2522, 65535}, {132, 0, 0, 2011},
	{176, 0, 0, 2012}, {181, 1, 2523, 65535}, {190, 2, 2524, 65535},
	{128, 1, 2526, 65535}, {150, 1, 2527, 65535}, {176, 1, 2528, 65535},
	{181, 1, 2529, 65535}, {190, 0, 0, 2068}, {176, 1, 2530, 65535},
	{186, 1, 2531, 65535}, {187, 1, 2532, 65535}, {190, 0, 0, 2077},
	{191, 1, 2533, 65535}, {178, 2, 2534, 65535}, {181, 1, 2536, 65535},
	{190, 0, 0, 2086}, {176, 0, 0, 2090}, {184, 1, 2537, 65535},
	{149, 0, 0, 2094}, {156, 0, 0, 2095}, {163, 0, 0, 2096},
	{146, 0, 0, 2097}, {147, 1, 2538, 65535}, {149, 1, 2539, 65535},
	{153, 0, 0, 2102}, {155, 0, 0, 2103}, {160, 0, 0, 2104},
	{162, 0, 0, 2105}, {166, 0, 0, 2106}, {168, 0, 0, 2107},
	{169, 0, 0, 2108}, {149, 1, 2540, 65535}, {147, 0, 0, 2112},
	{153, 0, 0, 2113}, {149, 0, 0, 2114}, {156, 0, 0, 2115},
	{148, 0, 0, 2117}, {153, 0, 0, 2118}, {170, 0, 0, 2119},
	{153, 0, 0, 2123}, {168, 0, 0, 2124}, {153, 0, 0, 2126},
	{158, 0, 0, 2127}, {170, 1, 2541, 65535}, {146, 1, 2542, 65535},
	{149, 1, 2543, 65535}, {164, 0, 0, 2134}, {170, 1, 2544, 65535},
	{173, 0, 0, 2137}, {174, 1, 2545, 65535}, {177, 1, 2546, 65535},
	{179, 1, 2547, 65535}, {180, 1, 2548, 65535}, {182, 0, 0, 2151},
	{185, 1, 2549, 65535}, {131, 1, 2550, 65535}, {132, 2, 2551, 65535},
	{134, 1, 2553, 65535}, {136, 0, 0, 2174}, {138, 0, 0, 2175},
	{173, 0, 0, 2177}, {177, 0, 0, 2178}, {167, 0, 0, 2179},
	{168, 1, 2554, 65535}, {172, 0, 0, 2182}, {174, 0, 0, 2183},
	{179, 1, 2555, 65535}, {185, 1, 2556, 65535}, {132, 3, 2557, 65535},
	{136, 2, 2560, 65535}, {138, 0, 0, 2194}, {129, 0, 0, 2197},
	{133, 0, 0, 2198}, {138, 1, 2562, 65535}, {133, 1, 2563, 65535},
	{167, 1, 2564, 65535}, {182, 1, 2565, 65535}, {138, 1, 2566, 65535},
	{167, 0, 0, 2222}, {173, 1, 2567, 65535}, {175, 0, 0, 2225},
	{180, 1, 2568, 65535}, {134, 2, 2569, 65535}, {179, 0, 0, 2230},
	{184, 0, 0, 2231}, {167, 1, 2571, 65535}, {167, 0, 0, 2236},
	{177, 1, 2572, 65535}, {224, 1, 2573, 65535}, {224, 2, 2574, 65535},
	{224, 2, 2576, 65535}, {224, 1, 2578, 65535}, {227, 1, 2579, 65535},
	{227, 1, 2580, 65535}, {227, 1, 2581, 65535}, {227, 1, 2582, 65535},
	{227, 1, 2583, 65535}, {227, 1, 2584, 65535}, {227, 1, 2585, 65535},
	{227, 1, 2586, 65535}, {227, 1, 2587, 65535}, {227, 2, 2588, 65535},
	{227, 1, 2590, 65535}, {227, 1, 2591, 65535}, {228, 1, 2592, 65535},
	{228, 1, 2593, 65535}, {232, 2, 2594, 65535}, {230, 1, 2596, 65535},
	{229, 2, 2597, 65535}, {231, 0, 0, 2327}, {232, 1, 2599, 65535},
	{230, 0, 0, 2332}, {233, 1, 2600, 65535}, {228, 1, 2601, 65535},
	{230, 1, 2602, 65535}, {228, 1, 2603, 65535}, {227, 1, 2604, 65535},
	{229, 1, 2605, 65535}, {229, 0, 0, 2356}, {232, 1, 2606, 65535},
	{229, 2, 2607, 65535}, {232, 0, 0, 2362}, {229, 0, 0, 2365},
	{232, 0, 0, 2366}, {229, 1, 2609, 65535}, {229, 0, 0, 2371},
	{231, 0, 0, 2372}, {228, 1, 2610, 65535}, {229, 0, 0, 2377},
	{228, 0, 0, 2379}, {230, 0, 0, 2380}, {231, 0, 0, 2381},
	{232, 1, 2611, 65535}, {230, 0, 0, 2387}, {231, 0, 0, 2388},
	{229, 1, 2612, 65535}, {230, 0, 0, 2393}, {229, 0, 0, 2394},
	{231, 0, 0, 2395}, {230, 0, 0, 2397}, {231, 0, 0, 2398},
	{232, 0, 0, 2399}, {229, 1, 2613, 65535}, {229, 0, 0, 2403},
	{230, 1, 2614, 65535}, {231, 0, 0, 2409}, {230, 1, 2615, 65535},
	{230, 1, 2616, 65535}, {231, 1, 2617, 65535}, {227, 1, 2618, 65535},
	{229, 0, 0, 2427}, {232, 0, 0, 2428}, {230, 0, 0, 2429},
	{231, 0, 0, 2430}, {233, 1, 2619, 65535}, {230, 1, 2620, 65535},
	{233, 1, 2621, 65535}, {229, 2, 2622, 65535}, {233, 2, 2624, 65535},
	{229, 1, 2626, 65535}, {229, 0, 0, 2449}, {231, 0, 0, 2450},
	{233, 1, 2627, 65535}, {233, 1, 2628, 65535}, {229, 1, 2629, 65535},
	{229, 1, 2630, 65535}, {232, 2, 2631, 65535}, {228, 1, 2633, 65535},
	{229, 1, 2634, 65535}, {230, 1, 2635, 65535}, {233, 2, 2636, 65535},
	{230, 0, 0, 2495}, {232, 0, 0, 2496}, {233, 0, 0, 2497},
	{234, 0, 0, 2502}, {236, 1, 2638, 65535}, {235, 1, 2639, 65535},
	{236, 1, 2640, 65535}, {236, 1, 2641, 65535}, {236, 1, 2642, 65535},
	{236, 1, 2643, 65535}, {234, 1, 2644, 65535}, {234, 1, 2645, 65535},
	{236, 1, 2646, 65535}, {235, 0, 0, 2538}, {236, 0, 0, 2539},
	{237, 2, 2647, 65535}, {236, 0, 0, 2551}, {237, 0, 0, 2552},
	{236, 2, 2649, 65535}, {234, 1, 2651, 65535}, {236, 0, 0, 2558},
	{236, 1, 2652, 65535}, {237, 1, 2653, 65535}, {236, 1, 2654, 65535},
	{236, 1, 2655, 65535}, {236, 1, 2656, 65535}, {236, 1, 2657, 65535},
	{236, 1, 2658, 65535}, {236, 2, 2659, 65535}, {109, 2, 2661, 65535},
	{32, 0, 0, 18}, {111, 1, 2663, 65535}, {109, 2, 2664, 65535},
	{107, 1, 2666, 65535}, {110, 4, 2667, 43}, {111, 1, 2671, 65535},
	{114, 0, 0, 83}, {97, 2, 2672, 65535}, {112, 2, 2674, 65535},
	{115, 1, 2676, 65535}, {116, 0, 0, 99}, {118, 0, 0, 100},
	{97, 1, 2677, 65535}, {97, 1, 2678, 65535}, {208, 1, 2679, 65535},
	{208, 1, 2680, 65535}, {216, 1, 2681, 65535}, {217, 2, 2682, 65535},
	{227, 0, 0, 133}, {233, 2, 2684, 65535}, {111, 1, 2686, 65535},
	{114, 1, 2687, 65535}, {110, 1, 2688, 65535}, {97, 0, 0, 160},
	{101, 3, 2689, 65535}, {110, 2, 2692, 65535}, {116, 1, 2694, 65535},
	{100, 2, 2695, 65535}, {112, 1, 2697, 65535}, {115, 0, 0, 199},
	{116, 1, 2698, 65535}, {101, 1, 2699, 65535}, {116, 1, 2700, 65535},
	{116, 1, 2701, 65535}, {97, 0, 0, 217}, {99, 0, 0, 218},
	{116, 1, 2702, 65535}, {117, 0, 0, 223}, {121, 0, 0, 224},
	{114, 1, 2703, 65535}, {116, 1, 2704, 65535}, {112, 1, 2705, 65535},
	{97, 0, 0, 248}, {101, 0, 0, 249}, {110, 0, 0, 253},
	{114, 0, 0, 254}, {32, 3, 2706, 65535}, {101, 0, 0, 259},
	{114, 1, 2709, 65535}, {115, 1, 2710, 65535}, {97, 1, 2711, 65535},
	{110, 2, 2712, 65535}, {110, 1, 2714, 65535}, {111, 1, 2715, 65535},
	{99, 1, 2716, 65535}, {105, 1, 2717, 65535}, {99, 1, 2718, 65535},
	{103, 0, 0, 305}, {107, 3, 2719, 65535}, {107, 1, 2722, 65535},
	{108, 1, 2723, 65535}, {110, 2, 2724, 65535}, {100, 0, 0, 334},
	{102, 0, 0, 335}, {116, 0, 0, 336}, {120, 0, 0, 337},
	{32, 1, 2726, 65535}, {107, 1, 2727, 65535}, {109, 1, 2728, 65535},
	{114, 1, 2729, 65535}, {106, 1, 2730, 65535}, {101, 1, 2731, 65535},
	{97, 1, 2732, 65535}, {114, 0, 0, 369}, {104, 0, 0, 370},
	{114, 0, 0, 371}, {32, 2, 2733, 65535}, {98, 0, 0, 374},
	{109, 1, 2735, 65535}, {100, 0, 0, 383}, {107, 0, 0, 384},
	{101, 1, 2736, 65535}, {103, 1, 2737, 65535}, {122, 1, 2738, 65535},
	{97, 1, 2739, 65535}, {97, 1, 2740, 65535}, {101, 0, 0, 410},
	{32, 1, 2741, 65535}, {99, 0, 0, 421}, {107, 1, 2742, 65535},
	{117, 1, 2743, 65535}, {101, 1, 2744, 431}, {110, 1, 2745, 65535},
	{101, 2, 2746, 65535}, {97, 1, 2748, 65535}, {105, 1, 2749, 65535},
	{105, 1, 2750, 65535}, {97, 1, 2751, 65535}, {101, 2, 2752, 65535},
	{105, 1, 2754, 65535}, {114, 0, 0, 501}, {117, 0, 0, 502},
	{105, 1, 2755, 65535}, {97, 3, 2756, 65535}, {101, 2, 2759, 65535},
	{32, 3, 2761, 65535}, {116, 1, 2764, 65535}, {122, 2, 2765, 65535},
	{110, 1, 2767, 65535}, {101, 1, 2768, 65535}, {32, 4, 2769, 65535},
	{97, 0, 0, 548}, {101, 0, 0, 549}, {32, 2, 2773, 65535},
	{97, 1, 2775, 65535}, {112, 0, 0, 555}, {32, 2, 2776, 65535},
	{110, 1, 2778, 559}, {105, 1, 2779, 65535}, {121, 1, 2780, 65535},
	{101, 3, 2781, 65535}, {107, 1, 2784, 65535}, {117, 3, 2785, 65535},
	{114, 1, 2788, 65535}, {97, 0, 0, 587}, {98, 0, 0, 588},
	{111, 1, 2789, 65535}, {110, 1, 2790, 65535}, {106, 1, 2791, 65535},
	{116, 1, 2792, 65535}, {108, 1, 2793, 65535}, {108, 1, 2794, 65535},
	{116, 1, 2795, 65535}, {97, 0, 0, 619}, {105, 0, 0, 620},
	{111, 0, 0, 621}, {111, 1, 2796, 65535}, {108, 1, 2797, 628},
	{111, 2, 2798, 65535}, {99, 0, 0, 641}, {114, 0, 0, 642},
	{103, 1, 2800, 65535}, {114, 1, 2801, 65535}, {97, 1, 2802, 65535},
	{121, 1, 2803, 65535}, {105, 1, 2804, 65535}, {99, 1, 2805, 65535},
	{32, 2, 2806, 65535}, {117, 1, 2808, 65535}, {98, 1, 2809, 65535},
	{32, 1, 2810, 65535}, {111, 1, 2811, 65535}, {97, 1, 2812, 65535},
	{32, 3, 2813, 65535}, {97, 1, 2816, 65535}, {105, 1, 2817, 65535},
	{111, 1, 2818, 65535}, {105, 2, 2819, 65535}, {97, 0, 0, 729},
	{111, 1, 2821, 65535}, {116, 1, 2822, 65535}, {117, 0, 0, 736},
	{32, 2, 2823, 65535}, {105, 1, 2825, 65535}, {111, 1, 2826, 65535},
	{97, 1, 2827, 65535}, {100, 1, 2828, 65535}, {114, 1, 2829, 65535},
	{32, 2, 2830, 65535}, {32, 1, 2832, 65535}, {32, 2, 2833, 65535},
	{101, 1, 2835, 65535}, {32, 4, 2836, 65535}, {97, 1, 2840, 65535},
	{101, 0, 0, 794}, {117, 0, 0, 795}, {114, 1, 2841, 65535},
	{101, 1, 2842, 65535}, {101, 1, 2843, 65535}, {105, 1, 2844, 65535},
	{105, 2, 2845, 65535}, {104, 0, 0, 816}, {114, 2, 2847, 65535},
	{97, 1, 2849, 65535}, {114, 1, 2850, 65535}, {32, 2, 2851, 65535},
	{108, 1, 2853, 65535}, {97, 1, 2854, 65535}, {107, 1, 2855, 65535},
	{105, 1, 2856, 65535}, {97, 0, 0, 848}, {102, 0, 0, 849},
	{39, 2, 2857, 65535}, {116, 1, 2859, 65535}, {32, 3, 2860, 65535},
	{32, 1, 2863, 65535}, {103, 1, 2864, 65535}, {97, 1, 2865, 65535},
	{111, 0, 0, 878}, {32, 0, 0, 880}, {110, 0, 0, 881},
	{110, 1, 2866, 65535}, {101, 1, 2867, 65535}, {97, 1, 2868, 65535},
	{101, 2, 2869, 65535}, {111, 0, 0, 910}, {114, 2, 2871, 65535},
	{117, 0, 0, 913}, {117, 1, 2873, 65535}, {107, 0, 0, 927},
	{115, 0, 0, 928}, {115, 1, 2874, 65535}, {101, 1, 2875, 65535},
	{117, 1, 2876, 65535}, {32, 0, 0, 946}, {108, 0, 0, 947},
	{116, 0, 0, 948}, {105, 1, 2877, 65535}, {112, 1, 2878, 65535},
	{116, 0, 0, 959}, {100, 0, 0, 960}, {110, 0, 0, 961},
	{116, 0, 0, 962}, {122, 0, 0, 963}, {32, 3, 2879, 65535},
	{229, 0, 0, 972}, {32, 3, 2882, 65535}, {101, 0, 0, 976},
	{105, 0, 0, 977}, {115, 0, 0, 978}, {32, 2, 2885, 65535},
	{101, 1, 2887, 65535}, {97, 1, 2888, 65535}, {32, 1, 2889, 65535},
	{105, 1, 2890, 65535}, {105, 1, 2891, 65535}, {111, 0, 0, 1001},
	{32, 0, 0, 1002}, {97, 0, 0, 1003}, {116, 1, 2892, 65535},
	{32, 0, 0, 1014}, {111, 0, 0, 1015}, {32, 2, 2893, 65535},
	{103, 1, 2895, 65535}, {108, 1, 2896, 65535}, {114, 1, 2897, 65535},
	{116, 1, 2898, 65535}, {115, 1, 2899, 65535}, {116, 1, 2900, 65535},
	{32, 2, 2901, 65535}, {101, 0, 0, 1044}, {32, 2, 2903, 65535},
	{32, 1, 2905, 65535}, {32, 5, 2906, 65535}, {32, 6, 2911, 65535},
	{32, 3, 2917, 65535}, {32, 2, 2920, 65535}, {115, 0, 0, 1094},
	{105, 1, 2922, 65535}, {122, 0, 0, 1097}, {111, 2, 2923, 65535},
	{111, 1, 2925, 65535}, {109, 0, 0, 1113}, {112, 0, 0, 1114},
	{114, 1, 2926, 65535}, {32, 0, 0, 1118}, {108, 1, 2927, 65535},
	{32, 2, 2928, 65535}, {58, 0, 0, 1130}, {32, 2, 2930, 65535},
	{100, 0, 0, 1139}, {116, 0, 0, 1140}, {116, 1, 2932, 65535},
	{101, 0, 0, 1145}, {105, 0, 0, 1146}, {105, 1, 2933, 65535},
	{118, 1, 2934, 65535}, {119, 0, 0, 1159}, {105, 1, 2935, 65535},
	{115, 1, 2936, 1164}, {114, 1, 2937, 65535}, {111, 1, 2938, 65535},
	{32, 4, 2939, 65535}, {101, 0, 0, 1185}, {105, 0, 0, 1186},
	{32, 2, 2943, 65535}, {109, 0, 0, 1191}, {115, 0, 0, 1192},
	{114, 1, 2945, 1193}, {32, 3, 2946, 65535}, {32, 2, 2949, 65535},
	{97, 1, 2951, 65535}, {105, 2, 2952, 65535}, {110, 0, 0, 1220},
	{97, 1, 2954, 65535}, {101, 0, 0, 1227}, {109, 0, 0, 1228},
	{119, 0, 0, 1229}, {105, 1, 2955, 65535}, {114, 0, 0, 1233},
	{108, 1, 2956, 65535}, {115, 1, 2957, 65535}, {106, 1, 2958, 65535},
	{116, 2, 2959, 65535}, {108, 1, 2961, 65535}, {101, 0, 0, 1262},
	{105, 0, 0, 1263}, {117, 1, 2962, 65535}, {32, 2, 2963, 65535},
	{101, 0, 0, 1268}, {112, 1, 2965, 65535}, {105, 1, 2966, 65535},
	{115, 1, 2967, 65535}, {117, 1, 2968, 65535}, {101, 0, 0, 1284},
	{107, 0, 0, 1285}, {112, 1, 2969, 65535}, {114, 0, 0, 1288},
	{105, 1, 2970, 65535}, {108, 1, 2971, 65535}, {116, 1, 2972, 1302},
	{97, 2, 2973, 65535}, {111, 1, 2975, 65535}, {106, 1, 2976, 65535},
	{115, 0, 0, 1323}, {105, 3, 2977, 65535}, {114, 1, 2980, 65535},
	{32, 5, 2981, 65535}, {105, 0, 0, 1350}, {101, 2, 2986, 65535},
	{105, 2, 2988, 65535}, {98, 1, 2990, 65535}, {110, 1, 2991, 65535},
	{118, 2, 2992, 65535}, {97, 1, 2994, 65535}, {101, 1, 2995, 65535},
	{98, 1, 2996, 65535}, {109, 1, 2997, 65535}, {107, 1, 2998, 65535},
	{115, 1, 2999, 65535}, {99, 0, 0, 1383}, {105, 0, 0, 1384},
	{97, 1, 3000, 65535}, {105, 0, 0, 1391}, {121, 1, 3001, 1392},
	{110, 0, 0, 1394}, {114, 1, 3002, 65535}, {98, 1, 3003, 65535},
	{117, 1, 3004, 65535}, {117, 1, 3005, 65535}, {101, 0, 0, 1413},
	{111, 0, 0, 1414}, {115, 1, 3006, 65535}, {97, 2, 3007, 65535},
	{97, 1, 3009, 1430}, {32, 4, 3010, 65535}, {101, 1, 3014, 65535},
	{105, 0, 0, 1445}, {108, 1, 3015, 65535}, {101, 1, 3016, 65535},
	{99, 1, 3017, 65535}, {97, 0, 0, 1457}, {99, 0, 0, 1458},
	{101, 1, 3018, 65535}, {32, 2, 3019, 65535}, {115, 1, 3021, 65535},
	{101, 2, 3022, 1469}, {32, 3, 3024, 65535}, {32, 3, 3027, 65535},
	{97, 0, 0, 1503}, {117, 0, 0, 1504}, {101, 0, 0, 1505},
	{105, 0, 0, 1506}, {114, 1, 3030, 65535}, {32, 2, 3031, 65535},
	{109, 0, 0, 1513}, {32, 4, 3033, 65535}, {101, 1, 3037, 65535},
	{100, 0, 0, 1532}, {104, 0, 0, 1533}, {115, 2, 3038, 65535},
	{110, 1, 3040, 65535}, {112, 1, 3041, 65535}, {116, 2, 3042, 65535},
	{32, 2, 3044, 65535}, {121, 1, 3046, 65535}, {99, 1, 3047, 65535},
	{107, 1, 3048, 65535}, {101, 1, 3049, 1573}, {97, 0, 0, 1577},
	{101, 0, 0, 1578}, {39, 1, 3050, 65535}, {111, 1, 3051, 65535},
	{114, 1, 3052, 65535}, {32, 0, 0, 1595}, {97, 0, 0, 1596},
	{116, 1, 3053, 65535}, {101, 1, 3054, 65535}, {116, 1, 3055, 65535},
	{99, 0, 0, 1610}, {103, 0, 0, 1611}, {111, 1, 3056, 65535},
	{115, 0, 0, 1614}, {115, 1, 3057, 65535}, {103, 1, 3058, 65535},
	{107, 2, 3059, 65535}, {32, 6, 3061, 65535}, {111, 1, 3067, 65535},
	{116, 0, 0, 1649}, {97, 1, 3068, 1650}, {32, 3, 3069, 65535},
	{101, 1, 3072, 65535}, {108, 1, 3073, 65535}, {110, 0, 0, 1670},
	{111, 0, 0, 1671}, {115, 0, 0, 1672}, {97, 1, 3074, 65535},
	{32, 2, 3075, 65535}, {107, 1, 3077, 65535}, {100, 1, 3078, 65535},
	{97, 0, 0, 1687}, {101, 0, 0, 1688}, {116, 4, 3079, 1694},
	{116, 3, 3083, 65535}, {32, 2, 3086, 65535}, {116, 1, 3088, 65535},
	{115, 1, 3089, 65535}, {109, 2, 3090, 65535}, {97, 2, 3092, 65535},
	{114, 2, 3094, 65535}, {99, 0, 0, 1749}, {101, 1, 3096, 65535},
	{109, 0, 0, 1752}, {110, 0, 0, 1753}, {111, 0, 0, 1754},
	{116, 1, 3097, 65535}, {99, 0, 0, 1757}, {101, 0, 0, 1758},
	{111, 1, 3098, 65535}, {32, 8, 3099, 65535}, {32, 4, 3107, 65535},
	{32, 0, 0, 1790}, {101, 0, 0, 1791}, {101, 1, 3111, 65535},
	{116, 1, 3112, 65535}, {104, 2, 3113, 65535}, {101, 1, 3115, 65535},
	{32, 0, 0, 1818}, {39, 0, 0, 1819}, {115, 1, 3116, 65535},
	{114, 0, 0, 1823}, {115, 0, 0, 1824}, {98, 0, 0, 1833},
	{110, 0, 0, 1834}, {109, 2, 3117, 1839}, {97, 1, 3119, 65535},
	{109, 1, 3120, 65535}, {114, 0, 0, 1851}, {32, 4, 3121, 65535},
	{107, 1, 3125, 65535}, {115, 1, 3126, 65535}, {108, 1, 3127, 65535},
	{99, 1, 3128, 65535}, {97, 1, 3129, 65535}, {97, 2, 3130, 65535},
	{104, 0, 0, 1885}, {105, 0, 0, 1886}, {107, 0, 0, 1887},
	{110, 0, 0, 1888}, {114, 1, 3132, 65535}, {97, 0, 0, 1891},
	{109, 1, 3133, 65535}, {110, 0, 0, 1894}, {115, 2, 3134, 65535},
	{109, 1, 3136, 65535}, {206, 0, 0, 1900}, {207, 0, 0, 1901},
	{206, 1, 3137, 65535}, {206, 1, 3138, 65535}, {206, 0, 0, 1914},
	{207, 1, 3139, 65535}, {206, 1, 3140, 65535}, {206, 1, 3141, 65535},
	{208, 1, 3142, 65535}, {208, 0, 0, 1930}, {209, 2, 3143, 65535},
	{208, 0, 0, 1936}, {209, 0, 0, 1937}, {208, 1, 3145, 65535},
	{208, 1, 3146, 65535}, {208, 1, 3147, 65535}, {32, 0, 0, 1947},
	{208, 2, 3148, 65535}, {32, 0, 0, 1953}, {208, 2, 3150, 65535},
	{208, 3, 3152, 65535}, {209, 1, 3155, 65535}, {32, 2, 3156, 65535},
	{32, 2, 3158, 65535}, {208, 4, 3160, 65535}, {209, 3, 3164, 65535},
	{32, 0, 0, 1995}, {208, 0, 0, 1996}, {209, 2, 3167, 65535},
	{208, 2, 3169, 65535}, {209, 1, 3171, 65535}, {208, 4, 3172, 65535},
	{209, 2, 3176, 65535}, {208, 5, 3178, 65535}, {209, 2, 3183, 65535},
	{208, 4, 3185, 65535}, {208, 1, 3189, 65535}, {209, 1, 3190, 65535},
	{208, 2, 3191, 65535}, {208, 1, 3193, 65535}, {208, 2, 3194, 65535},
	{209, 1, 3196, 65535}, {208, 1, 3197, 65535}, {208, 1, 3198, 65535},
	{209, 1, 3199, 65535}, {208, 2, 3200, 65535}, {209, 1, 3202, 65535},
	{215, 1, 3203, 65535}, {215, 1, 3204, 65535}, {215, 2, 3205, 65535},
	{215, 2, 3207, 65535}, {215, 1, 3209, 65535}, {215, 1, 3210, 65535},
	{216, 2, 3211, 65535}, {216, 1, 3213, 65535}, {216, 2, 3214, 65535},
	{216, 1, 3216, 65535}, {216, 1, 3217, 65535}, {217, 1, 3218, 65535},
	{216, 2, 3219, 65535}, {216, 3, 3221, 65535}, {217, 2, 3224, 65535},
	{216, 4, 3226, 65535}, {217, 1, 3230, 65535}, {216, 1, 3231, 65535},
	{217, 1, 3232, 65535}, {216, 0, 0, 2188}, {217, 0, 0, 2189},
	{218, 0, 0, 2190}, {216, 0, 0, 2191}, {217, 1, 3233, 65535},
	{216, 1, 3234, 65535}, {216, 1, 3235, 65535}, {216, 1, 3236, 65535},
	{217, 1, 3237, 65535}, {216, 1, 3238, 65535}, {216, 1, 3239, 65535},
	{216, 1, 3240, 65535}, {32, 0, 0, 2228}, {217, 0, 0, 2229},
	{216, 1, 3241, 65535}, {216, 1, 3242, 65535}, {165, 2, 3243, 65535},
	{165, 1, 3245, 65535}, {167, 0, 0, 2248}, {184, 0, 0, 2253},
	{185, 0, 0, 2254}, {184, 1, 3246, 65535}, {129, 2, 3247, 65535},
	{131, 2, 3249, 65535}, {130, 1, 3251, 65535}, {131, 1, 3252, 65535},
	{130, 1, 3253, 65535}, {131, 2, 3254, 65535}, {130, 2, 3256, 65535},
	{131, 2, 3258, 65535}, {131, 1, 3260, 65535}, {130, 0, 0, 2302},
	{131, 3, 3261, 65535}, {131, 1, 3264, 65535}, {130, 1, 3265, 65535},
	{184, 1, 3266, 65535}, {184, 1, 3267, 65535}, {188, 0, 0, 2319},
	{189, 0, 0, 2320}, {176, 1, 3268, 65535}, {145, 0, 0, 2324},
	{147, 1, 3269, 65535}, {128, 1, 3270, 65535}, {131, 1, 3271, 65535},
	{186, 1, 3272, 65535}, {179, 1, 3273, 65535}, {186, 1, 3274, 65535},
	{129, 2, 3275, 65535}, {133, 1, 3277, 65535}, {161, 1, 3278, 65535},
	{136, 0, 0, 2360}, {164, 0, 0, 2361}, {145, 1, 3279, 65535},
	{191, 1, 3280, 65535}, {166, 1, 3281, 65535}, {185, 1, 3282, 65535},
	{164, 1, 3283, 65535}, {150, 1, 3284, 65535}, {150, 1, 3285, 65535},
	{150, 1, 3286, 65535}, {156, 1, 3287, 65535}, {129, 2, 3288, 65535},
	{151, 1, 3290, 65535}, {150, 1, 3291, 65535}, {150, 1, 3292, 65535},
	{133, 0, 0, 2440}, {189, 0, 0, 2441}, {140, 0, 0, 2442},
	{153, 0, 0, 2443}, {141, 1, 3293, 65535}, {150, 1, 3294, 65535},
	{152, 1, 3295, 65535}, {138, 1, 3296, 65535}, {136, 1, 3297, 65535},
	{135, 0, 0, 2474}, {189, 0, 0, 2475}, {191, 1, 3298, 65535},
	{155, 1, 3299, 65535}, {150, 1, 3300, 65535}, {160, 0, 0, 2492},
	{161, 1, 3301, 65535}, {156, 1, 3302, 65535}, {143, 1, 3303, 65535},
	{147, 2, 3304, 65535}, {130, 1, 3306, 65535}, {138, 1, 3307, 65535},
	{157, 1, 3308, 65535}, {184, 1, 3309, 65535}, {184, 1, 3310, 65535},
	{157, 1, 3311, 65535}, {129, 0, 0, 2546}, {143, 1, 3312, 65535},
	{154, 0, 0, 2553}, {160, 1, 3313, 65535}, {184, 1, 3314, 65535},
	{178, 1, 3315, 65535}, {154, 1, 3316, 65535}, {149, 1, 3317, 65535},
	{139, 1, 3318, 65535}, {185, 1, 3319, 65535}, {156, 2, 3320, 65535},
	{157, 1, 3322, 65535}, {130, 0, 0, 2582}, {155, 0, 0, 2583},
	{101, 1, 3323, 65535}, {109, 1, 3324, 65535}, {109, 1, 3325, 65535},
	{101, 1, 3326, 65535}, {109, 1, 3327, 65535}, {101, 1, 3328, 41},
	{32, 5, 3329, 65535}, {46, 0, 0, 59}, {115, 1, 3334, 60},
	{117, 2, 3335, 65535}, {112, 1, 3337, 65535}, {99, 1, 3338, 65535},
	{100, 0, 0, 93}, {108, 0, 0, 94}, {111, 0, 0, 95},
	{112, 1, 3339, 65535}, {114, 1, 3340, 65535}, {99, 1, 3341, 65535},
	{190, 1, 3342, 65535}, {184, 1, 3343, 65535}, {185, 1, 3344, 65535},
	{130, 2, 3345, 65535}, {138, 0, 0, 129}, {144, 0, 0, 134},
	{146, 0, 0, 135}, {112, 1, 3347, 65535}, {115, 1, 3348, 65535},
	{97, 2, 3349, 65535}, {32, 1, 3351, 65535}, {97, 1, 3352, 65535},
	{108, 0, 0, 165}, {101, 4, 3353, 65535}, {105, 1, 3357, 65535},
	{32, 4, 3358, 65535}, {101, 0, 0, 189}, {105, 0, 0, 190},
	{116, 3, 3362, 65535}, {116, 1, 3365, 65535}, {105, 1, 3366, 65535},
	{97, 1, 3367, 65535}, {97, 1, 3368, 65535}, {111, 1, 3369, 65535},
	{116, 3, 3370, 226}, {101, 1, 3373, 65535}, {116, 1, 3374, 65535},
	{35, 0, 0, 255}, {97, 2, 3375, 65535}, {107, 0, 0, 258},
	{32, 1, 3377, 65535}, {32, 2, 3378, 65535}, {100, 1, 3380, 65535},
	{99, 1, 3381, 65535}, {115, 1, 3382, 280}, {99, 1, 3383, 65535},
	{114, 1, 3384, 65535}, {105, 1, 3385, 65535}, {103, 1, 3386, 65535},
	{108, 1, 3387, 65535}, {101, 1, 3388, 65535}, {107, 0, 0, 318},
	{108, 0, 0, 319}, {117, 1, 3389, 65535}, {116, 1, 3390, 65535},
	{97, 2, 3391, 65535}, {101, 1, 3393, 328}, {116, 1, 3394, 65535},
	{97, 1, 3395, 65535}, {101, 1, 3396, 65535}, {97, 1, 3397, 65535},
	{107, 1, 3398, 65535}, {98, 1, 3399, 65535}, {114, 1, 3400, 367},
	{35, 0, 0, 372}, {118, 0, 0, 373}, {97, 1, 3401, 65535},
	{110, 2, 3402, 65535}, {111, 1, 3404, 65535}, {32, 2, 3405, 65535},
	{114, 1, 3407, 405}, {114, 1, 3408, 65535}, {115, 1, 3409, 65535},
	{32, 2, 3410, 65535}, {101, 2, 3412, 65535}, {32, 0, 0, 432},
	{116, 1, 3414, 65535}, {110, 1, 3415, 65535}, {114, 0, 0, 452},
	{114, 1, 3416, 65535}, {118, 1, 3417, 65535}, {103, 1, 3418, 65535},
	{99, 1, 3419, 65535}, {110, 3, 3420, 65535}, {117, 1, 3423, 65535},
	{110, 1, 3424, 65535}, {101, 3, 3425, 65535}, {32, 2, 3428, 65535},
	{114, 1, 3430, 65535}, {122, 0, 0, 517}, {100, 0, 0, 518},
	{114, 0, 0, 519}, {108, 1, 3431, 65535}, {116, 0, 0, 522},
	{117, 0, 0, 523}, {101, 1, 3432, 65535}, {97, 1, 3433, 65535},
	{121, 0, 0, 531}, {115, 1, 3434, 65535}, {107, 1, 3435, 65535},
	{97, 0, 0, 542}, {100, 0, 0, 543}, {111, 0, 0, 544},
	{118, 0, 0, 545}, {97, 0, 0, 550}, {117, 0, 0, 551},
	{114, 1, 3436, 65535}, {97, 0, 0, 557}, {112, 0, 0, 558},
	{32, 0, 0, 560}, {101, 1, 3437, 65535}, {111, 1, 3438, 65535},
	{32, 0, 0, 571}, {110, 0, 0, 572}, {114, 1, 3439, 65535},
	{116, 1, 3440, 65535}, {115, 2, 3441, 65535}, {116, 0, 0, 583},
	{122, 0, 0, 584}, {105, 1, 3443, 65535}, {116, 1, 3444, 65535},
	{104, 1, 3445, 65535}, {32, 2, 3446, 65535}, {101, 1, 3448, 601},
	{111, 1, 3449, 65535}, {116, 1, 3450, 65535}, {101, 1, 3451, 65535},
	{114, 2, 3452, 65535}, {32, 3, 3454, 65535}, {107, 0, 0, 635},
	{110, 0, 0, 636}, {105, 1, 3457, 65535}, {32, 2, 3458, 65535},
	{114, 1, 3460, 65535}, {101, 1, 3461, 65535}, {98, 2, 3462, 65535},
	{104, 1, 3464, 65535}, {101, 0, 0, 666}, {112, 1, 3465, 65535},
	{115, 1, 3466, 65535}, {111, 1, 3467, 65535}, {99, 1, 3468, 65535},
	{119, 1, 3469, 694}, {114, 1, 3470, 65535}, {97, 0, 0, 705},
	{111, 0, 0, 706}, {119, 1, 3471, 65535}, {97, 1, 3472, 65535},
	{108, 2, 3473, 714}, {110, 1, 3475, 65535}, {111, 0, 0, 727},
	{115, 0, 0, 728}, {117, 1, 3476, 65535}, {104, 1, 3477, 65535},
	{97, 0, 0, 737}, {116, 0, 0, 738}, {108, 1, 3478, 65535},
	{32, 2, 3479, 65535}, {32, 2, 3481, 65535}, {97, 1, 3483, 65535},
	{105, 1, 3484, 65535}, {97, 0, 0, 755}, {121, 1, 3485, 65535},
	{99, 1, 3486, 65535}, {97, 0, 0, 768}, {107, 0, 0, 769},
	{118, 1, 3487, 65535}, {47, 0, 0, 778}, {62, 0, 0, 779},
	{194, 0, 0, 780}, {226, 0, 0, 781}, {115, 1, 3488, 65535},
	{111, 1, 3489, 65535}, {32, 2, 3490, 65535}, {115, 1, 3492, 65535},
	{109, 2, 3493, 65535}, {97, 0, 0, 812}, {111, 1, 3495, 813},
	{101, 0, 0, 817}, {105, 3, 3496, 65535}, {32, 2, 3499, 65535},
	{99, 2, 3501, 65535}, {99, 0, 0, 826}, {108, 2, 3503, 65535},
	{32, 2, 3505, 65535}, {114, 1, 3507, 65535}, {111, 1, 3508, 65535},
	{118, 1, 3509, 65535}, {97, 0, 0, 851}, {105, 0, 0, 852},
	{32, 3, 3510, 65535}, {111, 1, 3513, 65535}, {116, 0, 0, 860},
	{117, 0, 0, 861}, {116, 1, 3514, 65535}, {111, 1, 3515, 65535},
	{117, 1, 3516, 65535}, {116, 2, 3517, 65535}, {110, 1, 3519, 65535},
	{107, 1, 3520, 65535}, {101, 0, 0, 906}, {114, 2, 3521, 65535},
	{97, 0, 0, 911}, {111, 0, 0, 912}, {105, 1, 3523, 65535},
	{116, 1, 3524, 934}, {32, 1, 3525, 65535}, {114, 1, 3526, 65535},
	{32, 2, 3527, 65535}, {108, 1, 3529, 65535}, {108, 1, 3530, 65535},
	{116, 0, 0, 969}, {117, 0, 0, 970}, {99, 0, 0, 973},
	{107, 0, 0, 974}, {109, 0, 0, 975}, {108, 1, 3531, 65535},
	{112, 0, 0, 981}, {110, 1, 3532, 982}, {115, 1, 3533, 65535},
	{109, 1, 3534, 65535}, {110, 1, 3535, 65535}, {110, 2, 3536, 998},
	{101, 1, 3538, 65535}, {108, 1, 3539, 65535}, {118, 0, 0, 1018},
	{101, 1, 3540, 65535}, {101, 1, 3541, 65535}, {105, 1, 3542, 65535},
	{32, 2, 3543, 65535}, {122, 1, 3545, 65535}, {103, 1, 3546, 65535},
	{100, 0, 0, 1041}, {106, 1, 3547, 65535}, {111, 0, 0, 1049},
	{115, 0, 0, 1050}, {108, 2, 3548, 65535}, {62, 0, 0, 1068},
	{111, 0, 0, 1069}, {115, 0, 0, 1070}, {116, 0, 0, 1071},
	{119, 0, 0, 1072}, {99, 0, 0, 1073}, {112, 1, 3550, 65535},
	{114, 1, 3551, 65535}, {115, 0, 0, 1080}, {118, 1, 3552, 65535},
	{119, 0, 0, 1083}, {100, 1, 3553, 65535}, {104, 0, 0, 1089},
	{105, 0, 0, 1090}, {100, 1, 3554, 65535}, {111, 0, 0, 1093},
	{116, 1, 3555, 65535}, {118, 2, 3556, 65535}, {119, 0, 0, 1100},
	{118, 1, 3558, 65535}, {32, 2, 3559, 65535}, {101, 1, 3561, 65535},
	{97, 0, 0, 1127}, {112, 2, 3562, 65535}, {99, 0, 0, 1136},
	{114, 0, 0, 1137}, {111, 1, 3564, 65535}, {114, 2, 3565, 65535},
	{101, 1, 3567, 65535}, {114, 1, 3568, 1161}, {105, 0, 0, 1165},
	{32, 2, 3569, 65535}, {114, 1, 3571, 65535}, {105, 2, 3572, 65535},
	{109, 0, 0, 1181}, {110, 0, 0, 1182}, {115, 0, 0, 1183},
	{97, 0, 0, 1189}, {101, 0, 0, 1190}, {32, 3, 3574, 65535},
	{100, 0, 0, 1199}, {109, 0, 0, 1200}, {111, 0, 0, 1201},
	{99, 0, 0, 1204}, {112, 2, 3577, 65535}, {103, 1, 3579, 65535},
	{99, 0, 0, 1213}, {108, 1, 3580, 65535}, {115, 1, 3581, 1224},
	{116, 1, 3582, 1231}, {101, 1, 3583, 65535}, {101, 1, 3584, 65535},
	{101, 1, 3585, 65535}, {105, 2, 3586, 65535}, {121, 0, 0, 1255},
	{97, 2, 3588, 65535}, {99, 1, 3590, 65535}, {97, 0, 0, 1266},
	{114, 0, 0, 1267}, {108, 1, 3591, 65535}, {116, 1, 3592, 65535},
	{116, 1, 3593, 65535}, {109, 1, 3594, 65535}, {108, 1, 3595, 65535},
	{111, 1, 3596, 65535}, {97, 1, 3597, 65535}, {32, 4, 3598, 65535},
	{99, 1, 3602, 65535}, {116, 0, 0, 1313}, {116, 1, 3603, 65535},
	{100, 1, 3604, 65535}, {45, 0, 0, 1325}, {99, 2, 3605, 65535},
	{115, 0, 0, 1333}, {32, 1, 3607, 65535}, {97, 0, 0, 1344},
	{99, 0, 0, 1345}, {102, 0, 0, 1346}, {105, 0, 0, 1347},
	{116, 2, 3608, 65535}, {101, 0, 0, 1351}, {114, 0, 0, 1352},
	{114, 1, 3610, 1353}, {115, 0, 0, 1355}, {97, 1, 3611, 65535},
	{116, 1, 3612, 65535}, {101, 1, 3613, 65535}, {111, 0, 0, 1363},
	{122, 1, 3614, 65535}, {114, 1, 3615, 65535}, {101, 1, 3616, 65535},
	{109, 1, 3617, 65535}, {99, 2, 3618, 65535}, {116, 2, 3620, 65535},
	{109, 3, 3622, 1385}, {32, 0, 0, 1393}, {116, 2, 3625, 65535},
	{108, 1, 3627, 65535}, {114, 1, 3628, 65535}, {116, 1, 3629, 65535},
	{99, 1, 3630, 65535}, {32, 1, 3631, 65535}, {114, 1, 3632, 65535},
	{32, 2, 3633, 65535}, {97, 0, 0, 1436}, {102, 0, 0, 1437},
	{114, 0, 0, 1438}, {116, 0, 0, 1439}, {105, 1, 3635, 65535},
	{108, 1, 3636, 65535}, {116, 1, 3637, 1451}, {104, 1, 3638, 1455},
	{32, 2, 3639, 65535}, {116, 0, 0, 1464}, {117, 0, 0, 1465},
	{116, 1, 3641, 65535}, {32, 10, 3642, 65535}, {227, 0, 0, 1488},
	{99, 0, 0, 1489}, {108, 0, 0, 1490}, {109, 0, 0, 1491},
	{105, 1, 3652, 65535}, {111, 0, 0, 1496}, {117, 1, 3653, 65535},
	{121, 1, 3654, 65535}, {109, 0, 0, 1511}, {110, 0, 0, 1512},
	{97, 0, 0, 1514}, {108, 0, 0, 1515}, {110, 0, 0, 1516},
	{116, 1, 3655, 65535}, {32, 5, 3656, 65535}, {111, 1, 3661, 65535},
	{114, 0, 0, 1541}, {103, 2, 3662, 65535}, {97, 1, 3664, 1546},
	{32, 0, 0, 1549}, {115, 0, 0, 1550}, {105, 0, 0, 1551},
	{117, 0, 0, 1552}, {32, 1, 3665, 65535}, {114, 2, 3666, 65535},
	{114, 1, 3668, 65535}, {32, 0, 0, 1574}, {97, 1, 3669, 65535},
	{114, 1, 3670, 65535}, {105, 2, 3671, 65535}, {111, 1, 3673, 65535},
	{110, 1, 3674, 1606}, {32, 2, 3675, 65535}, {32, 1, 3677, 65535},
	{32, 2, 3678, 65535}, {32, 1, 3680, 65535}, {32, 1, 3681, 65535},
	{115, 0, 0, 1626}, {97, 1, 3682, 65535}, {101, 0, 0, 1633},
	{105, 0, 0, 1634}, {112, 2, 3683, 65535}, {115, 2, 3685, 65535},
	{118, 0, 0, 1643}, {112, 2, 3687, 65535}, {32, 0, 0, 1651},
	{107, 1, 3689, 65535}, {114, 0, 0, 1654}, {116, 0, 0, 1655},
	{108, 1, 3690, 65535}, {101, 1, 3691, 65535}, {32, 2, 3692, 65535},
	{97, 0, 0, 1676}, {114, 0, 0, 1677}, {98, 1, 3694, 65535},
	{105, 1, 3695, 65535}, {32, 0, 0, 1695}, {101, 4, 3696, 65535},
	{108, 0, 0, 1700}, {110, 2, 3700, 65535}, {97, 1, 3702, 1703},
	{101, 1, 3703, 65535}, {105, 0, 0, 1708}, {100, 2, 3704, 65535},
	{109, 0, 0, 1713}, {101, 1, 3706, 65535}, {32, 1, 3707, 65535},
	{97, 2, 3708, 65535}, {101, 2, 3710, 65535}, {105, 0, 0, 1737},
	{108, 2, 3712, 65535}, {97, 1, 3714, 65535}, {105, 0, 0, 1745},
	{110, 1, 3715, 65535}, {111, 1, 3716, 65535}, {32, 2, 3717, 65535},
	{97, 1, 3719, 65535}, {99, 0, 0, 1768}, {103, 0, 0, 1769},
	{105, 2, 3720, 65535}, {108, 0, 0, 1774}, {111, 0, 0, 1775},
	{116, 1, 3722, 65535}, {119, 0, 0, 1778}, {100, 0, 0, 1784},
	{108, 2, 3723, 65535}, {112, 0, 0, 1788}, {116, 0, 0, 1789},
	{32, 2, 3725, 65535}, {104, 1, 3727, 65535}, {32, 3, 3728, 65535},
	{58, 0, 0, 1808}, {114, 2, 3731, 65535}, {97, 1, 3733, 65535},
	{32, 1, 3734, 65535}, {108, 1, 3735, 65535}, {114, 1, 3736, 65535},
	{117, 1, 3737, 65535}, {97, 0, 0, 1853}, {98, 0, 0, 1854},
	{101, 1, 3738, 65535}, {112, 1, 3739, 65535}, {105, 1, 3740, 65535},
	{122, 1, 3741, 1867}, {97, 1, 3742, 65535}, {122, 1, 3743, 65535},
	{122, 1, 3744, 65535}, {98, 1, 3745, 65535}, {117, 0, 0, 1884},
	{101, 1, 3746, 65535}, {101, 1, 3747, 65535}, {116, 0, 0, 1895},
	{117, 0, 0, 1896}, {109, 1, 3748, 65535}, {177, 1, 3749, 65535},
	{179, 1, 3750, 65535}, {132, 1, 3751, 65535}, {185, 1, 3752, 65535},
	{191, 1, 3753, 65535}, {190, 1, 3754, 65535}, {130, 0, 0, 1931},
	{136, 1, 3755, 65535}, {181, 1, 3756, 65535}, {180, 1, 3757, 65535},
	{176, 1, 3758, 65535}, {177, 1, 3759, 65535}, {180, 0, 0, 1951},
	{186, 0, 0, 1954}, {187, 0, 0, 1955}, {188, 1, 3760, 65535},
	{189, 1, 3761, 65535}, {191, 0, 0, 1968}, {130, 1, 3762, 65535},
	{208, 2, 3763, 65535}, {209, 0, 0, 1976}, {208, 2, 3765, 65535},
	{209, 0, 0, 1980}, {178, 0, 0, 1981}, {182, 0, 0, 1982},
	{184, 3, 3767, 65535}, {191, 0, 0, 1987}, {129, 0, 0, 1988},
	{135, 0, 0, 1989}, {136, 0, 0, 1990}, {128, 0, 0, 1997},
	{129, 0, 0, 1998}, {187, 0, 0, 1999}, {190, 0, 0, 2000},
	{130, 1, 3770, 65535}, {178, 0, 0, 2004}, {179, 0, 0, 2005},
	{186, 2, 3771, 65535}, {191, 2, 3773, 65535}, {128, 1, 3775, 65535},
	{135, 0, 0, 2023}, {180, 2, 3776, 65535}, {184, 0, 0, 2036},
	{186, 0, 0, 2037}, {187, 2, 3778, 65535}, {191, 1, 3780, 65535},
	{129, 1, 3781, 65535}, {136, 0, 0, 2047}, {176, 0, 0, 2048},
	{181, 0, 0, 2049}, {184, 0, 0, 2050}, {190, 3, 3782, 65535},
	{180, 1, 3785, 65535}, {129, 2, 3786, 65535}, {180, 0, 0, 2063},
	{186, 1, 3788, 65535}, {188, 2, 3789, 65535}, {176, 0, 0, 2072},
	{190, 1, 3791, 65535}, {131, 1, 3792, 65535}, {190, 1, 3793, 65535},
	{184, 1, 3794, 65535}, {150, 1, 3795, 65535}, {186, 0, 0, 2084},
	{187, 0, 0, 2085}, {130, 1, 3796, 65535}, {164, 1, 3797, 65535},
	{161, 1, 3798, 65535}, {144, 0, 0, 2109}, {152, 0, 0, 2110},
	{163, 0, 0, 2128}, {164, 0, 0, 2129}, {149, 1, 3799, 65535},
	{155, 1, 3800, 65535}, {177, 0, 0, 2135}, {181, 0, 0, 2136},
	{177, 2, 3801, 65535}, {179, 0, 0, 2140}, {180, 0, 0, 2141},
	{170, 1, 3803, 65535}, {170, 1, 3804, 65535}, {132, 2, 3805, 65535},
	{170, 0, 0, 2155}, {179, 0, 0, 2156}, {167, 1, 3807, 65535},
	{170, 0, 0, 2162}, {177, 2, 3808, 65535}, {130, 0, 0, 2165},
	{134, 1, 3810, 65535}, {170, 1, 3811, 65535}, {179, 0, 0, 2170},
	{180, 1, 3812, 65535}, {182, 0, 0, 2173}, {132, 1, 3813, 65535},
	{172, 1, 3814, 65535}, {132, 1, 3815, 65535}, {138, 2, 3816, 65535},
	{175, 1, 3818, 65535}, {167, 1, 3819, 65535}, {177, 1, 3820, 65535},
	{136, 1, 3821, 65535}, {179, 2, 3822, 65535}, {170, 1, 3824, 65535},
	{167, 1, 3825, 65535}, {170, 1, 3826, 65535}, {168, 2, 3827, 65535},
	{129, 0, 0, 2243}, {135, 0, 0, 2244}, {135, 1, 3829, 65535},
	{153, 1, 3830, 65535}, {147, 0, 0, 2261}, {174, 1, 3831, 65535},
	{161, 1, 3832, 65535}, {179, 1, 3833, 65535}, {167, 1, 3834, 65535},
	{157, 1, 3835, 65535}, {164, 1, 3836, 65535}, {131, 1, 3837, 65535},
	{169, 0, 0, 2291}, {167, 0, 0, 2292}, {169, 0, 0, 2293},
	{131, 0, 0, 2294}, {169, 0, 0, 2295}, {188, 1, 3838, 65535},
	{139, 0, 0, 2303}, {171, 1, 3839, 65535}, {188, 1, 3840, 65535},
	{179, 1, 3841, 65535}, {176, 1, 3842, 65535}, {128, 2, 3843, 65535},
	{128, 2, 3845, 65535}, {151, 2, 3847, 65535}, {161, 2, 3849, 65535},
	{133, 1, 3851, 65535}, {168, 2, 3852, 65535}, {142, 2, 3854, 65535},
	{168, 2, 3856, 65535}, {171, 3, 3858, 2342}, {174, 0, 0, 2350},
	{184, 0, 0, 2351}, {165, 1, 3861, 65535}, {168, 2, 3862, 65535},
	{138, 1, 3864, 2368}, {161, 2, 3865, 2374}, {129, 2, 3867, 65535},
	{191, 1, 3869, 2391}, {154, 1, 3870, 2401}, {176, 3, 3871, 65535},
	{153, 2, 3874, 65535}, {135, 3, 3876, 65535}, {139, 2, 3879, 65535},
	{174, 0, 0, 2424}, {184, 0, 0, 2425}, {168, 1, 3881, 65535},
	{153, 2, 3882, 65535}, {128, 1, 3884, 65535}, {179, 1, 3885, 65535},
	{177, 1, 3886, 2456}, {133, 1, 3887, 2462}, {169, 1, 3888, 65535},
	{176, 1, 3889, 2472}, {161, 1, 3890, 2477}, {158, 1, 3891, 65535},
	{188, 2, 3892, 65535}, {181, 1, 3894, 2493}, {160, 1, 3895, 2503},
	{133, 2, 3896, 2506}, {176, 0, 0, 2509}, {180, 0, 0, 2510},
	{172, 2, 3898, 65535}, {164, 1, 3900, 65535}, {140, 1, 3901, 2518},
	{128, 1, 3902, 2521}, {128, 3, 3903, 2523}, {180, 1, 3906, 65535},
	{176, 1, 3907, 65535}, {132, 1, 3908, 2554}, {176, 2, 3909, 65535},
	{180, 1, 3911, 65535}, {140, 2, 3912, 65535}, {132, 1, 3914, 65535},
	{160, 2, 3915, 65535}, {180, 1, 3917, 65535}, {132, 0, 0, 2575},
	{151, 1, 3918, 2576}, {180, 1, 3919, 65535}, {110, 1, 3920, 65535},
	{101, 1, 3921, 65535}, {32, 1, 3922, 65535}, {110, 1, 3923, 65535},
	{101, 1, 3924, 65535}, {115, 0, 0, 42}, {99, 3, 3925, 65535},
	{100, 2, 3928, 65535}, {108, 2, 3930, 65535}, {114, 0, 0, 57},
	{206, 0, 0, 58}, {32, 0, 0, 61}, {116, 3, 3932, 65535},
	{117, 0, 0, 77}, {108, 1, 3935, 65535}, {116, 1, 3936, 65535},
	{111, 1, 3937, 65535}, {101, 1, 3938, 101}, {107, 1, 3939, 65535},
	{208, 1, 3940, 65535}, {208, 1, 3941, 65535}, {217, 1, 3942, 65535},
	{216, 0, 0, 127}, {217, 0, 0, 128}, {111, 1, 3943, 65535},
	{105, 1, 3944, 65535}, {109, 1, 3945, 65535}, {116, 1, 3946, 65535},
	{111, 1, 3947, 65535}, {122, 1, 3948, 65535}, {101, 1, 3949, 65535},
	{109, 1, 3950, 65535}, {114, 1, 3951, 173}, {122, 1, 3952, 65535},
	{101, 1, 3953, 65535}, {97, 0, 0, 179}, {109, 0, 0, 180},
	{116, 1, 3954, 65535}, {117, 0, 0, 186}, {32, 2, 3955, 65535},
	{97, 0, 0, 194}, {101, 2, 3957, 65535}, {97, 1, 3959, 65535},
	{108, 1, 3960, 203}, {114, 1, 3961, 65535}, {114, 1, 3962, 65535},
	{32, 4, 3963, 65535}, {101, 2, 3967, 65535}, {105, 1, 3969, 65535},
	{111, 0, 0, 238}, {114, 1, 3970, 65535}, {117, 1, 3971, 65535},
	{98, 0, 0, 256}, {107, 0, 0, 257}, {97, 2, 3972, 65535},
	{97, 0, 0, 266}, {119, 0, 0, 267}, {121, 1, 3974, 65535},
	{101, 1, 3975, 278}, {101, 0, 0, 281}, {105, 1, 3976, 282},
	{116, 2, 3977, 65535}, {111, 1, 3979, 287}, {101, 1, 3980, 289},
	{101, 2, 3981, 65535}, {108, 3, 3983, 65535}, {108, 1, 3986, 65535},
	{97, 1, 3987, 323}, {114, 0, 0, 326}, {116, 0, 0, 327},
	{32, 4, 3988, 65535}, {111, 1, 3992, 65535}, {110, 1, 3993, 343},
	{32, 1, 3994, 65535}, {103, 1, 3995, 65535}, {32, 4, 3996, 65535},
	{116, 1, 4000, 358}, {32, 0, 0, 368}, {114, 1, 4001, 65535},
	{101, 0, 0, 385}, {105, 0, 0, 386}, {114, 2, 4002, 65535},
	{97, 0, 0, 403}, {112, 0, 0, 404}, {32, 0, 0, 406},
	{116, 1, 4004, 65535}, {101, 1, 4005, 415}, {104, 1, 4006, 65535},
	{116, 1, 4007, 65535}, {32, 0, 0, 429}, {122, 0, 0, 430},
	{97, 1, 4008, 65535}, {116, 5, 4009, 439}, {116, 2, 4014, 65535},
	{105, 1, 4016, 65535}, {117, 1, 4017, 65535}, {116, 2, 4018, 65535},
	{105, 1, 4020, 65535}, {116, 0, 0, 481}, {117, 3, 4021, 65535},
	{100, 1, 4024, 65535}, {117, 2, 4025, 65535}, {32, 3, 4027, 65535},
	{45, 2, 4030, 65535}, {115, 1, 4032, 509}, {105, 0, 0, 513},
	{108, 0, 0, 514}, {32, 2, 4033, 65535}, {105, 1, 4035, 65535},
	{32, 1, 4036, 65535}, {32, 1, 4037, 65535}, {99, 1, 4038, 65535},
	{115, 1, 4039, 65535}, {116, 1, 4040, 65535}, {114, 1, 4041, 65535},
	{117, 1, 4042, 65535}, {32, 3, 4043, 65535}, {32, 1, 4046, 65535},
	{101, 0, 0, 581}, {105, 0, 0, 582}, {98, 1, 4047, 65535},
	{32, 1, 4048, 65535}, {105, 1, 4049, 65535}, {100, 0, 0, 597},
	{107, 0, 0, 598}, {32, 0, 0, 602}, {97, 1, 4050, 65535},
	{101, 1, 4051, 65535}, {114, 1, 4052, 616}, {39, 0, 0, 622},
	{115, 0, 0, 623}, {97, 2, 4053, 65535}, {110, 0, 0, 631},
	{116, 2, 4055, 65535}, {115, 1, 4057, 65535}, {101, 0, 0, 645},
	{121, 0, 0, 646}, {32, 2, 4058, 65535}, {114, 1, 4060, 65535},
	{101, 0, 0, 658}, {105, 0, 0, 659}, {97, 2, 4061, 65535},
	{97, 1, 4063, 65535}, {105, 2, 4064, 65535}, {111, 1, 4066, 65535},
	{111, 1, 4067, 65535}, {32, 2, 4068, 65535}, {100, 2, 4070, 65535},
	{105, 1, 4072, 65535}, {114, 1, 4073, 711}, {32, 0, 0, 715},
	{108, 1, 4074, 716}, {115, 2, 4075, 65535}, {114, 1, 4077, 65535},
	{101, 1, 4078, 65535}, {105, 2, 4079, 65535}, {99, 0, 0, 742},
	{104, 0, 0, 743}, {115, 0, 0, 745}, {116, 0, 0, 746},
	{114, 1, 4081, 747}, {32, 2, 4082, 65535}, {111, 1, 4084, 65535},
	{101, 1, 4085, 65535}, {101, 1, 4086, 65535}, {122, 1, 4087, 65535},
	{119, 1, 4088, 65535}, {35, 0, 0, 800}, {103, 0, 0, 801},
	{115, 2, 4089, 65535}, {101, 1, 4091, 65535}, {105, 1, 4092, 65535},
	{32, 0, 0, 814}, {101, 0, 0, 818}, {112, 0, 0, 819},
	{118, 0, 0, 820}, {99, 0, 0, 822}, {112, 0, 0, 823},
	{101, 0, 0, 824}, {105, 0, 0, 825}, {97, 1, 4093, 65535},
	{111, 0, 0, 830}, {99, 0, 0, 831}, {109, 0, 0, 832},
	{97, 1, 4094, 65535}, {122, 1, 4095, 65535}, {105, 1, 4096, 65535},
	{97, 2, 4097, 65535}, {107, 1, 4099, 65535}, {116, 0, 0, 857},
	{117, 1, 4100, 65535}, {111, 1, 4101, 863}, {114, 1, 4102, 65535},
	{100, 1, 4103, 65535}, {97, 1, 4104, 65535}, {105, 0, 0, 887},
	{116, 4, 4105, 65535}, {116, 2, 4109, 902}, {32, 1, 4111, 65535},
	{97, 0, 0, 909}, {116, 1, 4112, 65535}, {32, 3, 4113, 65535},
	{97, 1, 4116, 65535}, {101, 1, 4117, 65535}, {105, 0, 0, 951},
	{116, 0, 0, 952}, {117, 1, 4118, 65535}, {111, 1, 4119, 65535},
	{101, 2, 4120, 65535}, {32, 2, 4122, 65535}, {32, 3, 4124, 65535},
	{111, 1, 4127, 65535}, {103, 1, 4128, 996}, {32, 0, 0, 999},
	{100, 0, 0, 1000}, {114, 1, 4129, 65535}, {105, 1, 4130, 65535},
	{32, 5, 4131, 65535}, {105, 1, 4136, 65535}, {97, 1, 4137, 65535},
	{98, 0, 0, 1031}, {103, 0, 0, 1032}, {116, 1, 4138, 65535},
	{101, 1, 4139, 65535}, {101, 1, 4140, 65535}, {97, 2, 4141, 65535},
	{101, 0, 0, 1058}, {111, 1, 4143, 65535}, {101, 2, 4144, 65535},
	{105, 1, 4146, 65535}, {101, 1, 4147, 65535}, {101, 1, 4148, 65535},
	{97, 1, 4149, 65535}, {105, 0, 0, 1098}, {115, 0, 0, 1099},
	{101, 1, 4150, 65535}, {101, 0, 0, 1115}, {112, 1, 4151, 65535},
	{116, 1, 4152, 65535}, {97, 0, 0, 1128}, {111, 0, 0, 1129},
	{114, 3, 4153, 65535}, {97, 0, 0, 1152}, {101, 0, 0, 1153},
	{100, 2, 4156, 65535}, {32, 2, 4158, 65535}, {101, 0, 0, 1168},
	{112, 1, 4160, 65535}, {102, 1, 4161, 65535}, {109, 0, 0, 1179},
	{110, 0, 0, 1180}, {97, 0, 0, 1194}, {101, 2, 4162, 65535},
	{110, 0, 0, 1197}, {97, 0, 0, 1205}, {111, 0, 0, 1206},
	{101, 2, 4164, 65535}, {104, 2, 4166, 65535}, {32, 0, 0, 1225},
	{32, 0, 0, 1232}, {116, 1, 4168, 65535}, {32, 2, 4169, 65535},
	{108, 1, 4171, 65535}, {99, 1, 4172, 65535}, {113, 0, 0, 1254},
	{105, 0, 0, 1256}, {114, 2, 4173, 1257}, {104, 1, 4175, 65535},
	{97, 1, 4176, 65535}, {32, 2, 4177, 65535}, {32, 1, 4179, 65535},
	{101, 1, 4180, 65535}, {97, 1, 4181, 65535}, {117, 1, 4182, 65535},
	{115, 2, 4183, 65535}, {97, 0, 0, 1303}, {112, 0, 0, 1304},
	{114, 0, 0, 1305}, {116, 1, 4185, 65535}, {121, 2, 4186, 65535},
	{101, 1, 4188, 65535}, {122, 1, 4189, 65535}, {97, 1, 4190, 65535},
	{105, 2, 4191, 65535}, {112, 1, 4193, 65535}, {104, 0, 0, 1348},
	{105, 0, 0, 1349}, {32, 0, 0, 1354}, {32, 2, 4194, 65535},
	{32, 3, 4196, 65535}, {122, 1, 4199, 65535}, {97, 1, 4200, 65535},
	{99, 1, 4201, 65535}, {32, 2, 4202, 65535}, {101, 1, 4204, 65535},
	{101, 0, 0, 1373}, {106, 0, 0, 1374}, {101, 1, 4205, 65535},
	{114, 2, 4206, 65535}, {97, 0, 0, 1386}, {108, 0, 0, 1387},
	{121, 0, 0, 1388}, {32, 1, 4208, 65535}, {105, 0, 0, 1397},
	{105, 1, 4209, 65535}, {32, 2, 4210, 65535}, {97, 1, 4212, 65535},
	{114, 1, 4213, 65535}, {97, 2, 4214, 65535}, {32, 2, 4216, 65535},
	{97, 0, 0, 1431}, {108, 0, 0, 1432}, {98, 1, 4218, 65535},
	{32, 3, 4219, 65535}, {32, 0, 0, 1452}, {32, 0, 0, 1456},
	{35, 0, 0, 1461}, {100, 0, 0, 1462}, {101, 1, 4222, 1466},
	{97, 0, 0, 1470}, {98, 0, 0, 1471}, {102, 0, 0, 1472},
	{105, 2, 4223, 65535}, {111, 3, 4225, 65535}, {112, 0, 0, 1478},
	{115, 2, 4228, 65535}, {116, 2, 4230, 65535}, {118, 0, 0, 1486},
	{119, 0, 0, 1487}, {110, 1, 4232, 1494}, {112, 1, 4233, 1497},
	{32, 2, 4234, 65535}, {111, 1, 4236, 1517}, {97, 0, 0, 1525},
	{101, 0, 0, 1526}, {108, 0, 0, 1527}, {109, 0, 0, 1528},
	{111, 0, 0, 1529}, {114, 2, 4237, 65535}, {32, 0, 0, 1542},
	{101, 1, 4239, 65535}, {32, 0, 0, 1547}, {99, 1, 4240, 65535},
	{101, 1, 4241, 65535}, {105, 1, 4242, 65535}, {121, 2, 4243, 65535},
	{117, 1, 4245, 65535}, {116, 2, 4246, 65535}, {98, 3, 4248, 65535},
	{112, 1, 4251, 65535}, {32, 2, 4252, 65535}, {32, 0, 0, 1607},
	{103, 0, 0, 1608}, {108, 0, 0, 1609}, {100, 2, 4254, 65535},
	{97, 1, 4256, 65535}, {111, 1, 4257, 65535}, {110, 1, 4258, 65535},
	{121, 1, 4259, 65535}, {114, 1, 4260, 65535}, {97, 1, 4261, 65535},
	{111, 1, 4262, 65535}, {105, 0, 0, 1640}, {116, 1, 4263, 65535},
	{112, 0, 0, 1647}, {115, 0, 0, 1648}, {111, 1, 4264, 65535},
	{100, 1, 4265, 1656}, {32, 3, 4266, 65535}, {97, 0, 0, 1674},
	{115, 0, 0, 1675}, {97, 1, 4269, 65535}, {110, 1, 4270, 65535},
	{108, 0, 0, 1696}, {110, 0, 0, 1697}, {114, 0, 0, 1698},
	{122, 0, 0, 1699}, {105, 0, 0, 1701}, {111, 0, 0, 1702},
	{97, 0, 0, 1704}, {114, 2, 4271, 1705}, {101, 0, 0, 1711},
	{105, 0, 0, 1712}, {112, 1, 4273, 65535}, {97, 1, 4274, 1718},
	{32, 0, 0, 1723}, {115, 0, 0, 1724}, {32, 0, 0, 1725},
	{108, 0, 0, 1726}, {32, 0, 0, 1738}, {108, 1, 4275, 65535},
	{109, 1, 4276, 65535}, {32, 2, 4277, 65535}, {100, 1, 4279, 65535},
	{112, 0, 0, 1763}, {117, 0, 0, 1764}, {108, 1, 4280, 65535},
	{109, 1, 4281, 65535}, {110, 1, 4282, 65535}, {104, 1, 4283, 65535},
	{97, 0, 0, 1785}, {101, 1, 4284, 65535}, {97, 1, 4285, 65535},
	{118, 0, 0, 1799}, {105, 1, 4286, 65535}, {108, 0, 0, 1805},
	{110, 0, 0, 1806}, {118, 0, 0, 1807}, {32, 2, 4287, 65535},
	{108, 0, 0, 1815}, {112, 1, 4289, 65535}, {121, 1, 4290, 65535},
	{97, 1, 4291, 65535}, {101, 1, 4292, 65535}, {115, 1, 4293, 65535},
	{109, 1, 4294, 65535}, {114, 1, 4295, 65535}, {112, 1, 4296, 65535},
	{32, 2, 4297, 65535}, {116, 1, 4299, 1872}, {32, 2, 4300, 65535},
	{105, 1, 4302, 65535}, {111, 1, 4303, 1882}, {122, 1, 4304, 65535},
	{114, 1, 4305, 65535}, {101, 1, 4306, 65535}, {207, 1, 4307, 65535},
	{207, 1, 4308, 65535}, {206, 1, 4309, 65535}, {207, 1, 4310, 65535},
	{206, 1, 4311, 65535}, {208, 1, 4312, 65535}, {32, 2, 4313, 65535},
	{208, 1, 4315, 65535}, {208, 2, 4316, 65535}, {208, 1, 4318, 65535},
	{208, 1, 4319, 65535}, {208, 2, 4320, 65535}, {209, 1, 4322, 65535},
	{208, 1, 4323, 65535}, {178, 0, 0, 1974}, {184, 0, 0, 1975},
	{179, 1, 4324, 65535}, {191, 0, 0, 1979}, {45, 2, 4325, 65535},
	{208, 0, 0, 1985}, {209, 0, 0, 1986}, {208, 1, 4327, 65535},
	{208, 0, 0, 2006}, {209, 0, 0, 2007}, {208, 0, 0, 2008},
	{209, 1, 4328, 65535}, {208, 1, 4329, 65535}, {208, 2, 4330, 65535},
	{209, 1, 4332, 65535}, {208, 0, 0, 2038}, {209, 0, 0, 2039},
	{209, 1, 4333, 65535}, {208, 1, 4334, 65535}, {32, 1, 4335, 65535},
	{208, 0, 0, 2053}, {209, 1, 4336, 65535}, {208, 1, 4337, 65535},
	{208, 0, 0, 2061}, {209, 0, 0, 2062}, {208, 1, 4338, 65535},
	{208, 1, 4339, 65535}, {209, 0, 0, 2071}, {208, 1, 4340, 65535},
	{209, 1, 4341, 65535}, {208, 1, 4342, 65535}, {209, 1, 4343, 65535},
	{209, 1, 4344, 65535}, {208, 1, 4345, 65535}, {215, 1, 4346, 65535},
	{215, 2, 4347, 65535}, {215, 1, 4349, 65535}, {215, 1, 4350, 65535},
	{32, 0, 0, 2138}, {217, 0, 0, 2139}, {217, 1, 4351, 65535},
	{216, 1, 4352, 65535}, {216, 1, 4353, 65535}, {217, 0, 0, 2154},
	{217, 2, 4354, 65535}, {216, 0, 0, 2163}, {217, 0, 0, 2164},
	{216, 1, 4356, 65535}, {217, 1, 4357, 65535}, {216, 2, 4358, 65535},
	{217, 1, 4360, 65535}, {217, 1, 4361, 65535}, {217, 1, 4362, 65535},
	{216, 0, 0, 2192}, {217, 0, 0, 2193}, {218, 1, 4363, 65535},
	{217, 1, 4364, 65535}, {217, 1, 4365, 65535}, {217, 1, 4366, 65535},
	{32, 0, 0, 2217}, {216, 0, 0, 2218}, {217, 1, 4367, 65535},
	{216, 1, 4368, 65535}, {216, 1, 4369, 65535}, {216, 1, 4370, 65535},
	{217, 0, 0, 2239}, {224, 1, 4371, 65535}, {224, 1, 4372, 65535},
	{232, 1, 4373, 65535}, {227, 1, 4374, 65535}, {227, 1, 4375, 65535},
	{227, 1, 4376, 65535}, {227, 1, 4377, 65535}, {227, 1, 4378, 65535},
	{227, 1, 4379, 65535}, {227, 1, 4380, 65535}, {227, 1, 4381, 65535},
	{227, 1, 4382, 65535}, {227, 1, 4383, 65535}, {227, 1, 4384, 65535},
	{231, 0, 0, 2315}, {233, 0, 0, 2316}, {231, 0, 0, 2317},
	{233, 0, 0, 2318}, {227, 0, 0, 2322}, {232, 0, 0, 2323},
	{231, 0, 0, 2325}, {233, 0, 0, 2326}, {231, 2, 4385, 65535},
	{230, 0, 0, 2333}, {232, 0, 0, 2334}, {228, 0, 0, 2336},
	{230, 0, 0, 2337}, {229, 0, 0, 2338}, {230, 0, 0, 2339},
	{229, 0, 0, 2343}, {230, 3, 4387, 65535}, {232, 0, 0, 2347},
	{230, 2, 4390, 65535}, {231, 0, 0, 2357}, {232, 0, 0, 2358},
	{230, 0, 0, 2369}, {229, 0, 0, 2375}, {230, 0, 0, 2376},
	{231, 0, 0, 2382}, {232, 0, 0, 2383}, {229, 0, 0, 2392},
	{62, 0, 0, 2402}, {227, 0, 0, 2404}, {230, 2, 4392, 65535},
	{232, 2, 4394, 65535}, {228, 1, 4396, 65535}, {232, 0, 0, 2412},
	{32, 0, 0, 2415}, {227, 1, 4397, 65535}, {231, 0, 0, 2418},
	{229, 0, 0, 2420}, {232, 2, 4398, 65535}, {230, 2, 4400, 65535},
	{228, 0, 0, 2434}, {231, 0, 0, 2435}, {230, 1, 4402, 65535},
	{232, 2, 4403, 65535}, {233, 0, 0, 2457}, {230, 0, 0, 2463},
	{229, 2, 4405, 65535}, {228, 0, 0, 2473}, {227, 0, 0, 2478},
	{233, 2, 4407, 65535}, {228, 0, 0, 2486}, {230, 0, 0, 2487},
	{32, 0, 0, 2494}, {237, 0, 0, 2504}, {32, 0, 0, 2507},
	{237, 0, 0, 2508}, {32, 2, 4409, 65535}, {234, 0, 0, 2513},
	{235, 1, 4411, 65535}, {234, 0, 0, 2519}, {32, 0, 0, 2522},
	{32, 3, 4412, 65535}, {235, 0, 0, 2529}, {236, 0, 0, 2530},
	{32, 1, 4415, 65535}, {236, 1, 4416, 65535}, {234, 0, 0, 2555},
	{32, 0, 0, 2556}, {234, 0, 0, 2557}, {235, 2, 4417, 65535},
	{32, 0, 0, 2564}, {236, 0, 0, 2565}, {236, 1, 4419, 65535},
	{234, 0, 0, 2568}, {235, 0, 0, 2569}, {236, 1, 4420, 65535},
	{237, 0, 0, 2577}, {236, 1, 4421, 65535}, {116, 1, 4422, 65535},
	{110, 1, 4423, 65535}, {35, 1, 4424, 65535}, {116, 1, 4425, 65535},
	{110, 1, 4426, 65535}, {105, 1, 4427, 65535}, {116, 0, 0, 46},
	{122, 0, 0, 47}, {101, 1, 4428, 65535}, {105, 0, 0, 51},
	{97, 2, 4429, 65535}, {101, 2, 4431, 65535}, {101, 3, 4433, 65535},
	{105, 1, 4436, 72}, {111, 1, 4437, 65535}, {101, 1, 4438, 65535},
	{105, 2, 4439, 65535}, {110, 1, 4441, 65535}, {115, 0, 0, 102},
	{98, 1, 4442, 65535}, {188, 1, 4443, 65535}, {189, 2, 4444, 65535},
	{132, 1, 4446, 65535}, {115, 1, 4447, 146}, {111, 1, 4448, 65535},
	{101, 1, 4449, 65535}, {105, 1, 4450, 156}, {108, 1, 4451, 161},
	{97, 1, 4452, 65535}, {114, 1, 4453, 166}, {101, 1, 4454, 65535},
	{32, 0, 0, 174}, {45, 1, 4455, 65535}, {114, 1, 4456, 65535},
	{104, 2, 4457, 65535}, {97, 2, 4459, 65535}, {99, 0, 0, 193},
	{101, 0, 0, 195}, {114, 2, 4461, 65535}, {32, 2, 4463, 65535},
	{32, 2, 4465, 65535}, {32, 2, 4467, 65535}, {32, 3, 4469, 65535},
	{99, 0, 0, 219}, {102, 0, 0, 220}, {114, 0, 0, 221},
	{121, 0, 0, 222}, {110, 1, 4472, 65535}, {114, 0, 0, 229},
	{115, 2, 4473, 65535}, {32, 2, 4475, 65535}, {106, 2, 4477, 65535},
	{32, 1, 4479, 65535}, {117, 2, 4480, 263}, {32, 2, 4482, 65535},
	{115, 0, 0, 279}, {111, 0, 0, 283}, {32, 0, 0, 285},
	{101, 0, 0, 286}, {115, 0, 0, 288}, {110, 1, 4484, 290},
	{32, 2, 4485, 65535}, {115, 0, 0, 304}, {32, 8, 4487, 65535},
	{110, 0, 0, 316}, {122, 0, 0, 317}, {32, 2, 4495, 65535},
	{32, 2, 4497, 65535}, {97, 1, 4499, 329}, {106, 0, 0, 331},
	{110, 0, 0, 332}, {112, 0, 0, 333}, {32, 2, 4500, 65535},
	{32, 0, 0, 344}, {97, 1, 4502, 65535}, {32, 2, 4503, 65535},
	{97, 0, 0, 354}, {100, 0, 0, 355}, {105, 0, 0, 356},
	{114, 0, 0, 357}, {101, 0, 0, 359}, {107, 1, 4505, 380},
	{105, 2, 4506, 65535}, {121, 0, 0, 398}, {105, 1, 4508, 65535},
	{32, 0, 0, 416}, {101, 1, 4509, 65535}, {111, 1, 4510, 65535},
	{114, 1, 4511, 435}, {32, 0, 0, 440}, {97, 1, 4512, 441},
	{101, 0, 0, 444}, {105, 0, 0, 445}, {115, 1, 4513, 446},
	{101, 2, 4514, 453}, {105, 2, 4516, 65535}, {100, 1, 4518, 65535},
	{114, 1, 4519, 65535}, {32, 2, 4520, 65535}, {97, 0, 0, 476},
	{100, 1, 4522, 65535}, {32, 0, 0, 482}, {115, 1, 4523, 65535},
	{116, 2, 4524, 65535}, {111, 1, 4526, 65535}, {97, 1, 4527, 65535},
	{101, 2, 4528, 65535}, {99, 0, 0, 503}, {112, 2, 4530, 65535},
	{115, 0, 0, 506}, {101, 0, 0, 507}, {105, 0, 0, 508},
	{32, 2, 4532, 65535}, {101, 0, 0, 515}, {108, 0, 0, 516},
	{110, 1, 4534, 65535}, {97, 2, 4535, 65535}, {99, 1, 4537, 65535},
	{104, 1, 4538, 65535}, {116, 1, 4539, 65535}, {105, 1, 4540, 65535},
	{101, 2, 4541, 65535}, {32, 3, 4543, 65535}, {97, 0, 0, 573},
	{98, 0, 0, 574}, {101, 0, 0, 575}, {122, 1, 4546, 65535},
	{117, 1, 4547, 65535}, {115, 1, 4548, 65535}, {101, 1, 4549, 65535},
	{100, 1, 4550, 65535}, {110, 1, 4551, 612}, {32, 2, 4552, 65535},
	{100, 0, 0, 629}, {114, 0, 0, 630}, {104, 1, 4554, 65535},
	{111, 0, 0, 634}, {116, 1, 4555, 65535}, {99, 0, 0, 648},
	{112, 1, 4556, 65535}, {32, 2, 4557, 65535}, {32, 0, 0, 660},
	{114, 1, 4559, 661}, {103, 1, 4560, 65535}, {101, 0, 0, 673},
	{118, 0, 0, 674}, {107, 3, 4561, 677}, {110, 2, 4564, 65535},
	{97, 1, 4566, 65535}, {117, 1, 4567, 65535}, {32, 0, 0, 702},
	{101, 0, 0, 703}, {107, 1, 4568, 65535}, {32, 1, 4569, 65535},
	{32, 0, 0, 717}, {101, 1, 4570, 65535}, {111, 1, 4571, 65535},
	{32, 3, 4572, 65535}, {32, 3, 4575, 65535}, {103, 0, 0, 740},
	{107, 0, 0, 741}, {32, 0, 0, 748}, {100, 0, 0, 750},
	{112, 0, 0, 751}, {117, 2, 4578, 65535}, {110, 1, 4580, 65535},
	{108, 1, 4581, 771}, {111, 1, 4582, 65535}, {115, 1, 4583, 65535},
	{117, 0, 0, 802}, {122, 0, 0, 803}, {114, 1, 4584, 804},
	{114, 1, 4585, 807}, {32, 3, 4586, 65535}, {32, 2, 4589, 65535},
	{122, 2, 4591, 65535}, {116, 1, 4593, 65535}, {98, 0, 0, 853},
	{110, 0, 0, 854}, {111, 2, 4594, 65535}, {114, 1, 4596, 65535},
	{32, 3, 4597, 65535}, {105, 1, 4600, 65535}, {117, 1, 4601, 876},
	{114, 3, 4602, 882}, {97, 1, 4605, 65535}, {101, 1, 4606, 65535},
	{105, 2, 4607, 65535}, {111, 0, 0, 901}, {32, 2, 4609, 65535},
	{97, 0, 0, 905}, {108, 2, 4611, 65535}, {101, 1, 4613, 65535},
	{97, 0, 0, 935}, {110, 0, 0, 936}, {115, 0, 0, 937},
	{32, 2, 4614, 65535}, {32, 2, 4616, 65535}, {115, 1, 4618, 65535},
	{97, 1, 4619, 65535}, {32, 0, 0, 979}, {115, 0, 0, 980},
	{110, 0, 0, 983}, {116, 1, 4620, 65535}, {99, 0, 0, 990},
	{108, 0, 0, 991}, {118, 0, 0, 992}, {114, 1, 4621, 65535},
	{46, 0, 0, 997}, {32, 2, 4622, 65535}, {100, 2, 4624, 65535},
	{99, 1, 4626, 65535}, {111, 0, 0, 1021}, {112, 0, 0, 1022},
	{115, 0, 0, 1023}, {121, 0, 0, 1024}, {100, 2, 4627, 65535},
	{108, 2, 4629, 65535}, {97, 1, 4631, 65535}, {108, 1, 4632, 65535},
	{32, 2, 4633, 65535}, {101, 0, 0, 1055}, {115, 1, 4635, 65535},
	{112, 1, 4636, 65535}, {97, 1, 4637, 65535}, {99, 0, 0, 1079},
	{101, 1, 4638, 65535}, {32, 2, 4639, 65535}, {114, 1, 4641, 65535},
	{110, 2, 4642, 65535}, {106, 1, 4644, 65535}, {111, 1, 4645, 65535},
	{116, 1, 4646, 65535}, {99, 0, 0, 1142}, {111, 0, 0, 1143},
	{122, 0, 0, 1144}, {97, 0, 0, 1157}, {101, 0, 0, 1158},
	{99, 0, 0, 1162}, {108, 0, 0, 1163}, {111, 1, 4647, 65535},
	{97, 1, 4648, 65535}, {32, 0, 0, 1195}, {115, 0, 0, 1196},
	{114, 1, 4649, 1208}, {122, 0, 0, 1212}, {97, 1, 4650, 65535},
	{101, 1, 4651, 1218}, {116, 1, 4652, 65535}, {101, 0, 0, 1241},
	{108, 0, 0, 1242}, {105, 1, 4653, 1246}, {97, 1, 4654, 65535},
	{32, 3, 4655, 65535}, {110, 0, 0, 1261}, {97, 1, 4658, 65535},
	{116, 2, 4659, 65535}, {107, 0, 0, 1274}, {110, 1, 4661, 65535},
	{110, 1, 4662, 65535}, {114, 2, 4663, 65535}, {116, 1, 4665, 65535},
	{115, 2, 4666, 1290}, {105, 1, 4668, 65535}, {116, 1, 4669, 65535},
	{104, 1, 4670, 65535}, {32, 3, 4671, 65535}, {98, 0, 0, 1312},
	{100, 1, 4674, 1314}, {32, 1, 4675, 65535}, {114, 1, 4676, 65535},
	{100, 1, 4677, 65535}, {116, 2, 4678, 65535}, {97, 1, 4680, 65535},
	{97, 0, 0, 1356}, {110, 0, 0, 1357}, {97, 0, 0, 1358},
	{110, 0, 0, 1359}, {112, 0, 0, 1360}, {32, 2, 4681, 65535},
	{114, 1, 4683, 65535}, {104, 1, 4684, 65535}, {108, 0, 0, 1368},
	{110, 0, 0, 1369}, {110, 1, 4685, 65535}, {114, 1, 4686, 1376},
	{97, 1, 4687, 65535}, {105, 1, 4688, 65535}, {97, 2, 4689, 65535},
	{115, 1, 4691, 65535}, {97, 0, 0, 1403}, {101, 0, 0, 1404},
	{32, 2, 4692, 65535}, {105, 1, 4694, 65535}, {105, 0, 0, 1422},
	{108, 0, 0, 1423}, {97, 2, 4695, 1424}, {112, 1, 4697, 65535},
	{101, 2, 4698, 65535}, {100, 1, 4700, 65535}, {116, 0, 0, 1449},
	{117, 0, 0, 1450}, {32, 0, 0, 1467}, {99, 0, 0, 1473},
	{116, 0, 0, 1474}, {110, 0, 0, 1475}, {112, 0, 0, 1476},
	{114, 0, 0, 1477}, {97, 0, 0, 1479}, {116, 0, 0, 1480},
	{104, 1, 4701, 65535}, {111, 0, 0, 1485}, {32, 0, 0, 1495},
	{32, 5, 4702, 65535}, {107, 0, 0, 1507}, {115, 0, 0, 1508},
	{32, 2, 4707, 65535}, {101, 1, 4709, 65535}, {108, 0, 0, 1540},
	{32, 1, 4710, 65535}, {111, 1, 4711, 65535}, {118, 2, 4712, 65535},
	{98, 2, 4714, 65535}, {98, 0, 0, 1571}, {112, 0, 0, 1572},
	{116, 2, 4716, 65535}, {32, 3, 4718, 65535}, {101, 0, 0, 1586},
	{97, 0, 0, 1587}, {101, 1, 4721, 65535}, {105, 1, 4722, 65535},
	{99, 1, 4723, 65535}, {101, 0, 0, 1602}, {117, 0, 0, 1603},
	{101, 0, 0, 1612}, {105, 0, 0, 1613}, {110, 1, 4724, 65535},
	{102, 1, 4725, 65535}, {97, 1, 4726, 65535}, {111, 1, 4727, 65535},
	{116, 1, 4728, 65535}, {103, 1, 4729, 65535}, {115, 1, 4730, 65535},
	{111, 1, 4731, 65535}, {109, 1, 4732, 65535}, {32, 0, 0, 1657},
	{99, 0, 0, 1666}, {110, 0, 0, 1667}, {115, 0, 0, 1668},
	{99, 1, 4733, 65535}, {103, 1, 4734, 1682}, {39, 0, 0, 1706},
	{110, 0, 0, 1707}, {110, 1, 4735, 65535}, {32, 2, 4736, 65535},
	{97, 1, 4738, 65535}, {111, 1, 4739, 65535}, {101, 0, 0, 1750},
	{116, 0, 0, 1751}, {111, 1, 4740, 65535}, {108, 1, 4741, 1765},
	{97, 1, 4742, 65535}, {32, 2, 4743, 65535}, {105, 1, 4745, 65535},
	{115, 1, 4746, 65535}, {100, 1, 4747, 65535}, {115, 1, 4748, 65535},
	{110, 0, 0, 1813}, {122, 0, 0, 1814}, {112, 1, 4749, 1820},
	{97, 2, 4750, 65535}, {114, 2, 4752, 1842}, {32, 2, 4754, 65535},
	{116, 1, 4756, 65535}, {97, 1, 4757, 65535}, {105, 1, 4758, 65535},
	{101, 1, 4759, 65535}, {109, 0, 0, 1868}, {115, 0, 0, 1869},
	{32, 0, 0, 1873}, {107, 0, 0, 1874}, {119, 0, 0, 1875},
	{116, 1, 4760, 65535}, {110, 0, 0, 1883}, {101, 1, 4761, 65535},
	{107, 1, 4762, 65535}, {110, 1, 4763, 65535}, {134, 1, 4764, 65535},
	{129, 1, 4765, 65535}, {177, 1, 4766, 65535}, {129, 1, 4767, 65535},
	{187, 1, 4768, 65535}, {189, 1, 4769, 65535}, {101, 0, 0, 1932},
	{208, 0, 0, 1933}, {188, 1, 4770, 65535}, {186, 0, 0, 1941},
	{191, 0, 0, 1942}, {178, 1, 4771, 65535}, {176, 1, 4772, 65535},
	{181, 1, 4773, 65535}, {188, 1, 4774, 65535}, {130, 1, 4775, 65535},
	{181, 1, 4776, 65535}, {208, 2, 4777, 65535}, {208, 0, 0, 1983},
	{209, 0, 0, 1984}, {176, 1, 4779, 65535}, {128, 1, 4780, 65535},
	{181, 1, 4781, 65535}, {181, 1, 4782, 65535}, {191, 1, 4783, 65535},
	{150, 1, 4784, 65535}, {131, 1, 4785, 65535}, {187, 2, 4786, 65535},
	{208, 2, 4788, 65535}, {129, 1, 4790, 65535}, {191, 1, 4791, 65535},
	{187, 1, 4792, 65535}, {190, 1, 4793, 65535}, {191, 2, 4794, 65535},
	{136, 1, 4796, 65535}, {180, 1, 4797, 65535}, {130, 2, 4798, 65535},
	{130, 1, 4800, 65535}, {176, 1, 4801, 65535}, {161, 1, 4802, 2098},
	{163, 0, 0, 2100}, {164, 0, 0, 2101}, {145, 1, 4803, 65535},
	{159, 1, 4804, 65535}, {133, 1, 4805, 65535}, {177, 2, 4806, 65535},
	{167, 1, 4808, 65535}, {131, 1, 4809, 65535}, {134, 1, 4810, 65535},
	{180, 1, 4811, 65535}, {130, 2, 4812, 65535}, {167, 0, 0, 2171},
	{177, 0, 0, 2172}, {138, 1, 4814, 65535}, {138, 1, 4815, 65535},
	{138, 1, 4816, 65535}, {175, 1, 4817, 65535}, {134, 1, 4818, 65535},
	{131, 1, 4819, 2208}, {138, 1, 4820, 65535}, {136, 1, 4821, 65535},
	{177, 1, 4822, 65535}, {179, 2, 4823, 65535}, {167, 1, 4825, 65535},
	{164, 1, 4826, 65535}, {185, 1, 4827, 65535}, {168, 1, 4828, 65535},
	{131, 1, 4829, 65535}, {131, 1, 4830, 65535}, {130, 1, 4831, 65535},
	{131, 1, 4832, 65535}, {131, 2, 4833, 65535}, {131, 1, 4835, 65535},
	{131, 1, 4836, 65535}, {131, 1, 4837, 65535}, {131, 1, 4838, 65535},
	{130, 1, 4839, 65535}, {130, 1, 4840, 65535}, {174, 0, 0, 2328},
	{176, 0, 0, 2329}, {150, 0, 0, 2344}, {156, 0, 0, 2345},
	{173, 0, 0, 2346}, {148, 0, 0, 2352}, {156, 0, 0, 2353},
	{150, 0, 0, 2405}, {182, 0, 0, 2406}, {168, 0, 0, 2407},
	{175, 0, 0, 2408}, {188, 1, 4841, 65535}, {129, 1, 4842, 65535},
	{169, 0, 0, 2421}, {175, 0, 0, 2422}, {142, 0, 0, 2431},
	{150, 2, 4843, 65535}, {150, 2, 4845, 65535}, {168, 0, 0, 2445},
	{174, 0, 0, 2446}, {134, 0, 0, 2470}, {149, 0, 0, 2471},
	{161, 0, 0, 2479}, {166, 0, 0, 2480}, {234, 0, 0, 2511},
	{235, 0, 0, 2512}, {160, 1, 4847, 65535}, {35, 0, 0, 2524},
	{235, 2, 4848, 65535}, {236, 2, 4850, 65535}, {235, 1, 4852, 65535},
	{132, 1, 4853, 65535}, {169, 0, 0, 2560}, {179, 0, 0, 2561},
	{154, 1, 4854, 65535}, {152, 1, 4855, 65535}, {138, 1, 4856, 65535},
	{97, 1, 4857, 65535}, {116, 4, 4858, 6}, {32, 2, 4862, 65535},
	{97, 1, 4864, 65535}, {116, 2, 4865, 65535}, {116, 2, 4867, 65535},
	{32, 1, 4869, 65535}, {101, 0, 0, 52}, {115, 0, 0, 53},
	{101, 0, 0, 54}, {115, 1, 4870, 65535}, {32, 1, 4871, 65535},
	{110, 1, 4872, 64}, {115, 1, 4873, 68}, {32, 0, 0, 73},
	{115, 1, 4874, 74}, {32, 2, 4875, 65535}, {101, 1, 4877, 88},
	{111, 0, 0, 92}, {115, 1, 4878, 65535}, {97, 1, 4879, 65535},
	{208, 2, 4880, 65535}, {32, 0, 0, 120}, {209, 0, 0, 121},
	{217, 1, 4882, 65535}, {32, 1, 4883, 65535}, {110, 1, 4884, 65535},
	{110, 1, 4885, 65535}, {32, 0, 0, 157}, {117, 0, 0, 162},
	{45, 1, 4886, 65535}, {32, 3, 4887, 65535}, {110, 1, 4890, 65535},
	{118, 1, 4891, 65535}, {101, 1, 4892, 65535}, {101, 1, 4893, 65535},
	{105, 0, 0, 185}, {108, 0, 0, 191}, {110, 0, 0, 192},
	{32, 2, 4894, 65535}, {97, 0, 0, 198}, {101, 0, 0, 200},
	{116, 1, 4896, 65535}, {62, 0, 0, 204}, {226, 0, 0, 205},
	{101, 0, 0, 206}, {116, 2, 4897, 65535}, {99, 0, 0, 209},
	{116, 0, 0, 210}, {121, 0, 0, 211}, {116, 1, 4899, 65535},
	{101, 2, 4900, 230}, {105, 0, 0, 237}, {97, 1, 4902, 65535},
	{117, 0, 0, 244}, {32, 0, 0, 245}, {101, 0, 0, 246},
	{108, 1, 4903, 65535}, {32, 0, 0, 264}, {120, 0, 0, 265},
	{97, 0, 0, 268}, {104, 0, 0, 269}, {32, 0, 0, 291},
	{99, 1, 4904, 65535}, {114, 0, 0, 303}, {97, 0, 0, 306},
	{100, 2, 4905, 65535}, {103, 0, 0, 309}, {104, 0, 0, 310},
	{107, 0, 0, 311}, {109, 0, 0, 312}, {116, 0, 0, 313},
	{118, 2, 4907, 65535}, {100, 0, 0, 320}, {115, 0, 0, 321},
	{108, 0, 0, 324}, {113, 0, 0, 325}, {103, 0, 0, 330},
	{104, 0, 0, 341}, {116, 0, 0, 342}, {32, 2, 4909, 65535},
	{97, 0, 0, 352}, {116, 0, 0, 353}, {32, 0, 0, 381},
	{97, 0, 0, 393}, {101, 3, 4911, 65535}, {99, 1, 4914, 65535},
	{114, 1, 4915, 65535}, {32, 3, 4916, 65535}, {105, 2, 4919, 65535},
	{105, 1, 4921, 65535}, {32, 4, 4922, 65535}, {32, 0, 0, 454},
	{105, 0, 0, 455}, {108, 1, 4926, 65535}, {114, 1, 4927, 461},
	{105, 1, 4928, 466}, {97, 2, 4929, 65535}, {116, 0, 0, 474},
	{117, 0, 0, 475}, {111, 1, 4931, 65535}, {32, 2, 4932, 65535},
	{105, 0, 0, 485}, {111, 1, 4934, 65535}, {32, 1, 4935, 65535},
	{32, 3, 4936, 65535}, {32, 2, 4939, 65535}, {114, 0, 0, 500},
	{111, 0, 0, 504}, {114, 0, 0, 505}, {98, 0, 0, 510},
	{118, 0, 0, 511}, {107, 1, 4941, 520}, {32, 0, 0, 524},
	{110, 0, 0, 525}, {122, 1, 4942, 65535}, {117, 1, 4943, 65535},
	{32, 2, 4944, 65535}, {107, 2, 4946, 65535}, {32, 0, 0, 562},
	{115, 0, 0, 563}, {102, 0, 0, 568}, {109, 0, 0, 569},
	{116, 0, 0, 570}, {117, 2, 4948, 65535}, {105, 1, 4950, 65535},
	{101, 1, 4951, 65535}, {117, 1, 4952, 595}, {32, 5, 4953, 65535},
	{105, 0, 0, 613}, {99, 0, 0, 617}, {108, 0, 0, 618},
	{105, 1, 4958, 65535}, {114, 1, 4959, 65535}, {111, 1, 4960, 65535},
	{112, 1, 4961, 65535}, {117, 0, 0, 656}, {32, 2, 4962, 65535},
	{105, 1, 4964, 65535}, {32, 0, 0, 678}, {39, 0, 0, 679},
	{229, 0, 0, 680}, {110, 0, 0, 682}, {111, 0, 0, 683},
	{112, 1, 4965, 695}, {115, 1, 4966, 697}, {105, 1, 4967, 65535},
	{114, 1, 4968, 65535}, {114, 1, 4969, 65535}, {114, 1, 4970, 65535},
	{97, 0, 0, 730}, {102, 0, 0, 731}, {110, 0, 0, 732},
	{97, 0, 0, 733}, {98, 0, 0, 734}, {108, 0, 0, 735},
	{32, 0, 0, 756}, {114, 0, 0, 757}, {116, 2, 4971, 65535},
	{32, 0, 0, 772}, {108, 2, 4973, 65535}, {101, 1, 4975, 65535},
	{32, 1, 4976, 65535}, {32, 0, 0, 808}, {110, 0, 0, 827},
	{112, 0, 0, 828}, {114, 0, 0, 829}, {97, 0, 0, 833},
	{111, 2, 4977, 834}, {32, 0, 0, 838}, {111, 0, 0, 839},
	{105, 1, 4979, 840}, {109, 0, 0, 855}, {115, 0, 0, 856},
	{32, 2, 4980, 65535}, {99, 0, 0, 864}, {114, 0, 0, 865},
	{118, 0, 0, 866}, {101, 2, 4982, 65535}, {32, 0, 0, 877},
	{101, 0, 0, 883}, {105, 0, 0, 884}, {122, 1, 4984, 885},
	{114, 2, 4985, 888}, {114, 1, 4987, 897}, {101, 0, 0, 899},
	{116, 0, 0, 900}, {111, 0, 0, 903}, {117, 0, 0, 904},
	{101, 0, 0, 907}, {105, 0, 0, 908}, {32, 2, 4988, 65535},
	{99, 0, 0, 941}, {114, 0, 0, 942}, {35, 0, 0, 943},
	{58, 0, 0, 944}, {32, 3, 4990, 65535}, {100, 1, 4993, 65535},
	{111, 1, 4994, 65535}, {101, 1, 4995, 994}, {100, 0, 0, 1007},
	{110, 0, 0, 1008}, {97, 0, 0, 1016}, {111, 0, 0, 1017},
	{111, 2, 4996, 65535}, {97, 0, 0, 1025}, {111, 0, 0, 1026},
	{32, 0, 0, 1028}, {121, 0, 0, 1029}, {115, 1, 4998, 1034},
	{101, 1, 4999, 65535}, {97, 0, 0, 1042}, {110, 0, 0, 1043},
	{116, 1, 5000, 1056}, {117, 1, 5001, 65535}, {100, 1, 5002, 1076},
	{119, 1, 5003, 65535}, {105, 0, 0, 1087}, {114, 0, 0, 1088},
	{32, 2, 5004, 65535}, {101, 0, 0, 1095}, {105, 0, 0, 1096},
	{115, 1, 5006, 65535}, {115, 1, 5007, 65535}, {101, 1, 5008, 65535},
	{115, 1, 5009, 65535}, {116, 1, 5010, 65535}, {32, 3, 5011, 65535},
	{114, 1, 5014, 1214}, {32, 0, 0, 1219}, {105, 1, 5015, 1236},
	{32, 0, 0, 1247}, {32, 1, 5016, 65535}, {110, 0, 0, 1258},
	{112, 0, 0, 1259}, {115, 0, 0, 1260}, {106, 1, 5017, 1264},
	{110, 0, 0, 1272}, {116, 0, 0, 1273}, {97, 1, 5018, 1275},
	{97, 1, 5019, 1278}, {97, 0, 0, 1281}, {101, 1, 5020, 65535},
	{105, 2, 5021, 65535}, {32, 2, 5023, 65535}, {58, 0, 0, 1294},
	{116, 1, 5025, 1296}, {101, 1, 5026, 65535}, {105, 1, 5027, 65535},
	{110, 0, 0, 1308}, {112, 2, 5028, 65535}, {115, 0, 0, 1311},
	{32, 3, 5030, 65535}, {100, 1, 5033, 65535}, {32, 2, 5034, 65535},
	{97, 1, 5036, 65535}, {97, 1, 5037, 65535}, {101, 0, 0, 1332},
	{114, 1, 5038, 65535}, {108, 0, 0, 1361}, {110, 0, 0, 1362},
	{32, 2, 5039, 65535}, {101, 1, 5041, 65535}, {100, 1, 5042, 65535},
	{32, 0, 0, 1377}, {116, 2, 5043, 65535}, {101, 1, 5045, 65535},
	{32, 0, 0, 1395}, {110, 0, 0, 1396}, {104, 1, 5046, 65535},
	{101, 0, 0, 1411}, {116, 0, 0, 1412}, {114, 1, 5047, 65535},
	{32, 0, 0, 1425}, {108, 1, 5048, 1426}, {97, 1, 5049, 65535},
	{32, 0, 0, 1443}, {110, 0, 0, 1444}, {111, 1, 5050, 65535},
	{105, 1, 5051, 65535}, {98, 0, 0, 1498}, {102, 0, 0, 1499},
	{104, 0, 0, 1500}, {110, 0, 0, 1501}, {116, 0, 0, 1502},
	{99, 0, 0, 1518}, {114, 0, 0, 1519}, {100, 1, 5052, 1535},
	{122, 1, 5053, 65535}, {110, 1, 5054, 65535}, {97, 1, 5055, 1557},
	{101, 1, 5056, 65535}, {101, 2, 5057, 1561}, {105, 0, 0, 1570},
	{111, 0, 0, 1580}, {114, 0, 0, 1581}, {105, 0, 0, 1583},
	{111, 0, 0, 1584}, {117, 0, 0, 1585}, {116, 1, 5059, 65535},
	{114, 2, 5060, 65535}, {105, 1, 5062, 65535}, {100, 1, 5063, 65535},
	{32, 2, 5064, 65535}, {97, 1, 5066, 65535}, {117, 1, 5067, 65535},
	{105, 1, 5068, 65535}, {101, 1, 5069, 65535}, {116, 1, 5070, 65535},
	{114, 1, 5071, 65535}, {109, 1, 5072, 65535}, {107, 1, 5073, 1679},
	{32, 0, 0, 1683}, {105, 1, 5074, 65535}, {104, 0, 0, 1719},
	{114, 0, 0, 1720}, {32, 2, 5075, 65535}, {115, 1, 5077, 65535},
	{115, 1, 5078, 65535}, {32, 2, 5079, 65535}, {103, 1, 5081, 65535},
	{98, 0, 0, 1772}, {121, 0, 0, 1773}, {115, 1, 5082, 65535},
	{32, 2, 5083, 65535}, {114, 1, 5085, 65535}, {32, 2, 5086, 65535},
	{39, 0, 0, 1821}, {112, 0, 0, 1840}, {122, 0, 0, 1841},
	{97, 0, 0, 1843}, {105, 1, 5088, 65535}, {104, 0, 0, 1846},
	{114, 1, 5089, 65535}, {32, 2, 5090, 65535}, {105, 1, 5092, 65535},
	{118, 1, 5093, 65535}, {100, 1, 5094, 65535}, {32, 2, 5095, 65535},
	{112, 1, 5097, 65535}, {108, 1, 5098, 65535}, {102, 1, 5099, 65535},
	{206, 1, 5100, 65535}, {206, 1, 5101, 65535}, {206, 1, 5102, 65535},
	{206, 1, 5103, 65535}, {206, 1, 5104, 65535}, {208, 1, 5105, 65535},
	{209, 1, 5106, 65535}, {208, 1, 5107, 65535}, {208, 1, 5108, 65535},
	{208, 1, 5109, 65535}, {208, 1, 5110, 65535}, {208, 1, 5111, 65535},
	{209, 1, 5112, 65535}, {187, 0, 0, 1977}, {190, 0, 0, 1978},
	{208, 2, 5113, 65535}, {208, 1, 5115, 65535}, {208, 1, 5116, 65535},
	{208, 1, 5117, 65535}, {208, 1, 5118, 65535}, {208, 1, 5119, 65535},
	{208, 1, 5120, 65535}, {208, 1, 5121, 65535}, {209, 0, 0, 2046},
	{176, 0, 0, 2051}, {189, 0, 0, 2052}, {208, 1, 5122, 65535},
	{208, 1, 5123, 65535}, {208, 1, 5124, 65535}, {208, 1, 5125, 65535},
	{208, 0, 0, 2073}, {209, 0, 0, 2074}, {208, 1, 5126, 65535},
	{208, 1, 5127, 65535}, {208, 0, 0, 2080}, {209, 0, 0, 2081},
	{208, 2, 5128, 65535}, {209, 1, 5130, 65535}, {215, 0, 0, 2099},
	{215, 2, 5131, 65535}, {32, 1, 5133, 65535}, {216, 1, 5134, 65535},
	{216, 1, 5135, 65535}, {217, 1, 5136, 65535}, {217, 1, 5137, 65535},
	{216, 1, 5138, 65535}, {216, 1, 5139, 65535}, {216, 1, 5140, 65535},
	{216, 0, 0, 2168}, {217, 0, 0, 2169}, {216, 1, 5141, 65535},
	{217, 1, 5142, 65535}, {217, 1, 5143, 65535}, {216, 1, 5144, 65535},
	{32, 2, 5145, 65535}, {32, 2, 5147, 65535}, {216, 1, 5149, 65535},
	{217, 1, 5150, 65535}, {217, 1, 5151, 65535}, {32, 0, 0, 2232},
	{216, 1, 5152, 65535}, {216, 1, 5153, 65535}, {175, 1, 5154, 65535},
	{137, 1, 5155, 65535}, {152, 1, 5156, 65535}, {179, 1, 5157, 65535},
	{134, 1, 5158, 65535}, {162, 1, 5159, 2282}, {179, 1, 5160, 65535},
	{131, 0, 0, 2286}, {188, 0, 0, 2287}, {151, 1, 5161, 2288},
	{160, 1, 5162, 2298}, {158, 1, 5163, 65535}, {171, 1, 5164, 2306},
	{175, 1, 5165, 65535}, {164, 1, 5166, 65535}, {154, 1, 5167, 65535},
	{184, 1, 5168, 2416}, {135, 0, 0, 2432}, {176, 0, 0, 2433},
	{135, 0, 0, 2436}, {176, 0, 0, 2437}, {136, 1, 5169, 65535},
	{139, 0, 0, 2525}, {179, 0, 0, 2526}, {147, 0, 0, 2527},
	{160, 0, 0, 2528}, {179, 1, 5170, 65535}, {156, 1, 5171, 2547},
	{148, 1, 5172, 2566}, {164, 2, 5173, 65535}, {164, 1, 5175, 65535},
	{114, 1, 5176, 65535}, {97, 1, 5177, 65535}, {105, 1, 5178, 10},
	{111, 0, 0, 12}, {115, 1, 5179, 13}, {114, 2, 5180, 65535},
	{118, 0, 0, 22}, {114, 5, 5182, 24}, {97, 1, 5187, 65535},
	{116, 0, 0, 40}, {97, 0, 0, 44}, {105, 0, 0, 45},
	{108, 1, 5188, 65535}, {101, 2, 5189, 65535}, {114, 1, 5191, 65535},
	{32, 1, 5192, 65535}, {32, 3, 5193, 65535}, {32, 1, 5196, 65535},
	{102, 0, 0, 81}, {108, 0, 0, 82}, {115, 1, 5197, 89},
	{101, 1, 5198, 96}, {99, 1, 5199, 65535}, {181, 1, 5200, 65535},
	{188, 1, 5201, 65535}, {138, 1, 5202, 65535}, {100, 1, 5203, 65535},
	{32, 1, 5204, 65535}, {116, 2, 5205, 65535}, {116, 1, 5207, 65535},
	{106, 0, 0, 167}, {110, 0, 0, 168}, {117, 0, 0, 169},
	{116, 2, 5208, 170}, {111, 1, 5210, 65535}, {110, 1, 5211, 177},
	{32, 2, 5212, 65535}, {97, 0, 0, 196}, {101, 0, 0, 197},
	{117, 1, 5214, 65535}, {111, 0, 0, 207}, {117, 0, 0, 208},
	{105, 1, 5215, 65535}, {32, 0, 0, 231}, {109, 1, 5216, 65535},
	{32, 2, 5217, 65535}, {97, 1, 5219, 65535}, {111, 1, 5220, 65535},
	{101, 0, 0, 307}, {114, 0, 0, 308}, {101, 0, 0, 314},
	{111, 0, 0, 315}, {109, 0, 0, 350}, {115, 0, 0, 351},
	{58, 0, 0, 394}, {101, 0, 0, 395}, {115, 2, 5221, 65535},
	{108, 1, 5223, 65535}, {101, 1, 5224, 65535}, {101, 2, 5225, 65535},
	{112, 0, 0, 426}, {115, 1, 5227, 65535}, {105, 0, 0, 436},
	{111, 1, 5228, 437}, {114, 1, 5229, 65535}, {40, 0, 0, 447},
	{97, 1, 5230, 65535}, {99, 0, 0, 450}, {111, 0, 0, 451},
	{104, 2, 5231, 65535}, {32, 3, 5233, 65535}, {32, 3, 5236, 65535},
	{99, 0, 0, 470}, {114, 0, 0, 471}, {32, 3, 5239, 65535},
	{112, 0, 0, 483}, {115, 0, 0, 484}, {32, 2, 5242, 65535},
	{112, 2, 5244, 65535}, {97, 2, 5246, 65535}, {100, 2, 5248, 65535},
	{115, 0, 0, 495}, {114, 1, 5250, 65535}, {119, 0, 0, 499},
	{32, 0, 0, 521}, {101, 1, 5251, 65535}, {116, 1, 5252, 65535},
	{103, 0, 0, 538}, {105, 0, 0, 539}, {107, 0, 0, 553},
	{108, 0, 0, 554}, {109, 1, 5253, 65535}, {114, 0, 0, 579},
	{101, 1, 5254, 585}, {108, 1, 5255, 65535}, {32, 0, 0, 596},
	{97, 2, 5256, 65535}, {100, 0, 0, 606}, {111, 0, 0, 607},
	{112, 0, 0, 608}, {116, 0, 0, 609}, {115, 1, 5258, 632},
	{101, 1, 5259, 65535}, {114, 1, 5260, 649}, {97, 1, 5261, 65535},
	{97, 0, 0, 662}, {110, 0, 0, 663}, {110, 1, 5262, 65535},
	{39, 0, 0, 696}, {32, 0, 0, 698}, {112, 1, 5263, 65535},
	{101, 2, 5264, 65535}, {116, 1, 5266, 723}, {100, 1, 5267, 725},
	{101, 0, 0, 760}, {114, 0, 0, 761}, {97, 0, 0, 783},
	{111, 0, 0, 784}, {114, 1, 5268, 65535}, {108, 2, 5269, 65535},
	{32, 2, 5271, 65535}, {115, 0, 0, 837}, {32, 2, 5273, 65535},
	{109, 0, 0, 858}, {110, 0, 0, 859}, {58, 0, 0, 869},
	{110, 0, 0, 870}, {101, 0, 0, 886}, {32, 3, 5275, 65535},
	{101, 2, 5278, 892}, {97, 0, 0, 898}, {97, 0, 0, 920},
	{101, 0, 0, 921}, {99, 0, 0, 954}, {108, 1, 5280, 65535},
	{112, 2, 5281, 65535}, {105, 1, 5283, 65535}, {32, 3, 5284, 65535},
	{32, 0, 0, 995}, {110, 0, 0, 1019}, {111, 0, 0, 1020},
	{32, 0, 0, 1035}, {115, 1, 5287, 65535}, {97, 0, 0, 1057},
	{108, 1, 5288, 65535}, {32, 2, 5289, 65535}, {101, 1, 5291, 65535},
	{97, 0, 0, 1091}, {119, 0, 0, 1092}, {105, 1, 5292, 1109},
	{116, 1, 5293, 1116}, {114, 3, 5294, 1119}, {116, 1, 5297, 1169},
	{116, 2, 5298, 65535}, {99, 0, 0, 1209}, {108, 0, 0, 1210},
	{115, 0, 0, 1211}, {32, 2, 5300, 65535}, {32, 0, 0, 1237},
	{100, 1, 5302, 65535}, {32, 0, 0, 1265}, {32, 2, 5303, 65535},
	{32, 0, 0, 1279}, {114, 1, 5305, 65535}, {32, 0, 0, 1286},
	{116, 0, 0, 1287}, {97, 0, 0, 1291}, {112, 2, 5306, 65535},
	{32, 2, 5308, 65535}, {32, 1, 5310, 65535}, {115, 1, 5311, 1306},
	{111, 0, 0, 1309}, {114, 0, 0, 1310}, {98, 0, 0, 1315},
	{99, 0, 0, 1316}, {115, 0, 0, 1317}, {111, 1, 5312, 1319},
	{99, 0, 0, 1326}, {117, 0, 0, 1327}, {100, 1, 5313, 1328},
	{116, 1, 5314, 1330}, {97, 1, 5315, 1334}, {116, 0, 0, 1364},
	{121, 0, 0, 1365}, {114, 1, 5316, 1366}, {101, 1, 5317, 65535},
	{101, 0, 0, 1378}, {105, 0, 0, 1379}, {114, 1, 5318, 65535},
	{32, 2, 5319, 65535}, {101, 1, 5321, 1418}, {32, 0, 0, 1427},
	{114, 1, 5322, 65535}, {119, 1, 5323, 65535}, {115, 1, 5324, 1481},
	{32, 4, 5325, 65535}, {117, 1, 5329, 1543}, {116, 1, 5330, 65535},
	{32, 0, 0, 1558}, {114, 1, 5331, 1559}, {32, 4, 5332, 65535},
	{114, 2, 5336, 65535}, {101, 1, 5338, 1588}, {109, 0, 0, 1591},
	{115, 0, 0, 1592}, {111, 1, 5339, 65535}, {32, 2, 5340, 65535},
	{115, 0, 0, 1618}, {117, 0, 0, 1619}, {114, 1, 5342, 1621},
	{32, 1, 5343, 65535}, {99, 1, 5344, 65535}, {32, 1, 5345, 65535},
	{32, 3, 5346, 65535}, {121, 1, 5349, 65535}, {101, 1, 5350, 65535},
	{115, 0, 0, 1680}, {106, 1, 5351, 1714}, {110, 0, 0, 1739},
	{114, 0, 0, 1740}, {32, 2, 5352, 65535}, {32, 2, 5354, 65535},
	{99, 0, 0, 1766}, {112, 0, 0, 1767}, {101, 1, 5356, 1770},
	{32, 2, 5357, 65535}, {35, 0, 0, 1786}, {99, 0, 0, 1787},
	{101, 1, 5359, 65535}, {97, 0, 0, 1803}, {102, 0, 0, 1804},
	{32, 2, 5360, 65535}, {101, 1, 5362, 65535}, {98, 0, 0, 1849},
	{108, 0, 0, 1850}, {108, 1, 5363, 1855}, {97, 1, 5364, 65535},
	{105, 2, 5365, 65535}, {107, 0, 0, 1876}, {118, 2, 5367, 65535},
	{116, 1, 5369, 1889}, {105, 1, 5370, 65535}, {97, 1, 5371, 65535},
	{183, 1, 5372, 65535}, {177, 1, 5373, 65535}, {178, 1, 5374, 65535},
	{177, 1, 5375, 65535}, {185, 1, 5376, 65535}, {184, 1, 5377, 65535},
	{143, 1, 5378, 65535}, {189, 2, 5379, 65535}, {178, 1, 5381, 65535},
	{189, 1, 5382, 65535}, {181, 1, 5383, 65535}, {176, 1, 5384, 65535},
	{128, 2, 5385, 65535}, {178, 0, 0, 2002}, {189, 0, 0, 2003},
	{176, 1, 5387, 65535}, {184, 1, 5388, 65535}, {187, 1, 5389, 65535},
	{184, 1, 5390, 65535}, {187, 1, 5391, 65535}, {187, 1, 5392, 65535},
	{181, 1, 5393, 65535}, {187, 1, 5394, 65535}, {184, 1, 5395, 65535},
	{176, 1, 5396, 65535}, {181, 1, 5397, 65535}, {176, 1, 5398, 65535},
	{181, 1, 5399, 65535}, {181, 0, 0, 2082}, {189, 0, 0, 2083},
	{130, 2, 5400, 65535}, {148, 0, 0, 2130}, {149, 0, 0, 2131},
	{215, 2, 5402, 65535}, {185, 1, 5404, 65535}, {167, 1, 5405, 65535},
	{131, 2, 5406, 2146}, {134, 1, 5408, 2152}, {171, 1, 5409, 65535},
	{170, 1, 5410, 65535}, {177, 1, 5411, 65535}, {186, 1, 5412, 2180},
	{132, 1, 5413, 2184}, {130, 1, 5414, 2186}, {167, 1, 5415, 65535},
	{216, 0, 0, 2204}, {217, 0, 0, 2205}, {216, 2, 5416, 65535},
	{217, 0, 0, 2212}, {170, 1, 5418, 2215}, {138, 1, 5419, 65535},
	{131, 1, 5420, 65535}, {167, 2, 5421, 65535}, {178, 1, 5423, 65535},
	{224, 1, 5424, 65535}, {224, 1, 5425, 65535}, {228, 1, 5426, 65535},
	{227, 1, 5427, 65535}, {227, 1, 5428, 65535}, {227, 0, 0, 2283},
	{227, 1, 5429, 65535}, {227, 2, 5430, 65535}, {32, 0, 0, 2299},
	{227, 1, 5432, 65535}, {227, 0, 0, 2307}, {227, 1, 5433, 65535},
	{227, 1, 5434, 65535}, {229, 1, 5435, 65535}, {231, 0, 0, 2417},
	{237, 1, 5436, 65535}, {184, 1, 5437, 65535}, {32, 0, 0, 2548},
	{32, 0, 0, 2567}, {236, 0, 0, 2571}, {237, 0, 0, 2572},
	{235, 1, 5438, 65535}, {105, 2, 5439, 65535}, {105, 1, 5441, 65535},
	{32, 0, 0, 11}, {32, 2, 5442, 65535}, {97, 0, 0, 20},
	{101, 0, 0, 21}, {97, 0, 0, 25}, {101, 0, 0, 26},
	{111, 0, 0, 27}, {117, 0, 0, 28}, {122, 2, 5444, 29},
	{114, 2, 5446, 32}, {101, 2, 5448, 65535}, {116, 0, 0, 55},
	{122, 0, 0, 56}, {101, 1, 5450, 65535}, {108, 1, 5451, 65535},
	{100, 0, 0, 69}, {114, 0, 0, 70}, {116, 0, 0, 71},
	{100, 1, 5452, 65535}, {32, 2, 5453, 65535}, {115, 1, 5455, 97},
	{107, 1, 5456, 104}, {208, 1, 5457, 65535}, {208, 1, 5458, 65535},
	{217, 1, 5459, 65535}, {101, 1, 5460, 65535}, {111, 1, 5461, 65535},
	{105, 0, 0, 154}, {111, 0, 0, 155}, {101, 1, 5462, 163},
	{101, 0, 0, 171}, {115, 0, 0, 172}, {117, 1, 5463, 65535},
	{32, 0, 0, 178}, {97, 1, 5464, 65535}, {119, 0, 0, 184},
	{116, 1, 5465, 65535}, {101, 1, 5466, 227}, {101, 1, 5467, 65535},
	{109, 0, 0, 242}, {118, 0, 0, 243}, {32, 2, 5468, 65535},
	{110, 1, 5470, 65535}, {32, 0, 0, 396}, {58, 0, 0, 397},
	{101, 1, 5471, 65535}, {32, 2, 5472, 65535}, {109, 0, 0, 424},
	{110, 0, 0, 425}, {104, 1, 5474, 65535}, {115, 0, 0, 438},
	{101, 1, 5475, 442}, {114, 1, 5476, 65535}, {97, 1, 5477, 65535},
	{101, 0, 0, 460}, {101, 2, 5478, 65535}, {110, 0, 0, 464},
	{112, 0, 0, 465}, {97, 0, 0, 467}, {108, 0, 0, 468},
	{115, 0, 0, 469}, {100, 0, 0, 477}, {101, 0, 0, 478},
	{112, 2, 5480, 65535}, {114, 0, 0, 486}, {115, 0, 0, 487},
	{97, 0, 0, 488}, {114, 0, 0, 489}, {32, 0, 0, 490},
	{112, 0, 0, 491}, {101, 2, 5482, 65535}, {111, 0, 0, 494},
	{101, 1, 5484, 65535}, {115, 1, 5485, 65535}, {122, 2, 5486, 533},
	{32, 2, 5488, 65535}, {32, 0, 0, 586}, {108, 1, 5490, 65535},
	{114, 0, 0, 604}, {115, 0, 0, 605}, {32, 0, 0, 633},
	{114, 1, 5491, 643}, {32, 3, 5492, 65535}, {114, 1, 5495, 653},
	{97, 1, 5496, 65535}, {101, 1, 5497, 65535}, {97, 0, 0, 712},
	{99, 0, 0, 713}, {101, 0, 0, 724}, {101, 0, 0, 726},
	{32, 1, 5498, 65535}, {39, 0, 0, 805}, {97, 0, 0, 806},
	{99, 0, 0, 835}, {109, 0, 0, 836}, {97, 1, 5499, 65535},
	{111, 0, 0, 843}, {104, 0, 0, 889}, {115, 0, 0, 890},
	{118, 0, 0, 891}, {32, 2, 5500, 65535}, {114, 0, 0, 896},
	{117, 1, 5502, 65535}, {97, 0, 0, 957}, {111, 0, 0, 958},
	{110, 1, 5503, 65535}, {97, 0, 0, 984}, {115, 0, 0, 985},
	{116, 1, 5504, 65535}, {101, 1, 5505, 65535}, {97, 1, 5506, 65535},
	{102, 0, 0, 1077}, {105, 0, 0, 1078}, {100, 1, 5507, 1081},
	{32, 0, 0, 1110}, {115, 0, 0, 1117}, {32, 2, 5508, 65535},
	{45, 0, 0, 1124}, {115, 0, 0, 1125}, {115, 0, 0, 1170},
	{97, 0, 0, 1172}, {101, 0, 0, 1173}, {97, 0, 0, 1215},
	{110, 1, 5510, 65535}, {101, 1, 5511, 65535}, {107, 0, 0, 1276},
	{114, 0, 0, 1277}, {97, 1, 5512, 1282}, {97, 0, 0, 1292},
	{111, 0, 0, 1293}, {107, 0, 0, 1297}, {115, 0, 0, 1298},
	{115, 2, 5513, 65535}, {32, 0, 0, 1307}, {32, 3, 5515, 65535},
	{101, 0, 0, 1329}, {101, 0, 0, 1331}, {32, 0, 0, 1335},
	{32, 0, 0, 1367}, {100, 1, 5518, 65535}, {101, 1, 5519, 65535},
	{111, 0, 0, 1398}, {116, 0, 0, 1399}, {32, 2, 5520, 65535},
	{97, 1, 5522, 65535}, {110, 1, 5523, 65535}, {32, 3, 5524, 65535},
	{98, 0, 0, 1536}, {99, 0, 0, 1537}, {108, 0, 0, 1538},
	{115, 0, 0, 1539}, {109, 0, 0, 1544}, {105, 1, 5527, 65535},
	{32, 0, 0, 1560}, {102, 0, 0, 1562}, {110, 0, 0, 1563},
	{116, 1, 5528, 65535}, {119, 0, 0, 1566}, {32, 2, 5529, 65535},
	{115, 0, 0, 1569}, {32, 2, 5531, 65535}, {110, 1, 5533, 1593},
	{99, 0, 0, 1616}, {114, 0, 0, 1617}, {32, 0, 0, 1622},
	{102, 1, 5534, 65535}, {108, 1, 5535, 65535}, {119, 1, 5536, 65535},
	{105, 0, 0, 1637}, {111, 0, 0, 1638}, {119, 0, 0, 1639},
	{32, 2, 5537, 65535}, {110, 1, 5539, 65535}, {32, 2, 5540, 65535},
	{115, 0, 0, 1743}, {116, 0, 0, 1744}, {108, 0, 0, 1755},
	{111, 0, 0, 1756}, {32, 0, 0, 1771}, {101, 0, 0, 1776},
	{112, 0, 0, 1777}, {115, 1, 5542, 65535}, {103, 0, 0, 1844},
	{111, 0, 0, 1845}, {99, 1, 5543, 65535}, {32, 1, 5544, 65535},
	{99, 1, 5545, 65535}, {101, 0, 0, 1862}, {105, 0, 0, 1863},
	{32, 0, 0, 1877}, {115, 0, 0, 1878}, {32, 0, 0, 1890},
	{115, 1, 5546, 65535}, {115, 1, 5547, 65535}, {206, 1, 5548, 65535},
	{207, 1, 5549, 65535}, {206, 1, 5550, 65535}, {207, 1, 5551, 65535},
	{206, 2, 5552, 65535}, {209, 1, 5554, 65535}, {32, 2, 5555, 65535},
	{208, 1, 5557, 65535}, {209, 0, 0, 1945}, {208, 1, 5558, 65535},
	{209, 1, 5559, 65535}, {208, 1, 5560, 65535}, {208, 1, 5561, 65535},
	{208, 0, 0, 1971}, {209, 0, 0, 1972}, {208, 1, 5562, 65535},
	{209, 1, 5563, 65535}, {208, 1, 5564, 65535}, {209, 2, 5565, 65535},
	{208, 1, 5567, 65535}, {209, 1, 5568, 65535}, {208, 1, 5569, 65535},
	{209, 1, 5570, 65535}, {209, 2, 5571, 65535}, {208, 1, 5573, 65535},
	{32, 2, 5574, 65535}, {209, 1, 5576, 65535}, {208, 1, 5577, 65535},
	{208, 0, 0, 2091}, {209, 0, 0, 2092}, {158, 0, 0, 2132},
	{169, 0, 0, 2133}, {32, 2, 5578, 65535}, {217, 1, 5580, 65535},
	{32, 2, 5581, 65535}, {217, 0, 0, 2150}, {216, 0, 0, 2153},
	{216, 1, 5583, 65535}, {217, 1, 5584, 65535}, {216, 1, 5585, 65535},
	{216, 0, 0, 2181}, {32, 0, 0, 2185}, {216, 0, 0, 2187},
	{217, 1, 5586, 65535}, {167, 0, 0, 2209}, {185, 2, 5587, 65535},
	{32, 0, 0, 2216}, {32, 2, 5589, 65535}, {216, 1, 5591, 65535},
	{216, 0, 0, 2233}, {217, 0, 0, 2234}, {216, 1, 5592, 65535},
	{164, 1, 5593, 65535}, {184, 1, 5594, 65535}, {186, 1, 5595, 65535},
	{131, 1, 5596, 65535}, {131, 1, 5597, 65535}, {130, 1, 5598, 65535},
	{129, 0, 0, 2289}, {131, 0, 0, 2290}, {130, 1, 5599, 65535},
	{130, 1, 5600, 65535}, {131, 1, 5601, 65535}, {147, 1, 5602, 65535},
	{132, 1, 5603, 65535}, {32, 2, 5604, 65535}, {182, 1, 5606, 65535},
	{105, 0, 0, 2}, {111, 1, 5607, 3}, {114, 1, 5608, 65535},
	{111, 0, 0, 14}, {115, 0, 0, 15}, {101, 0, 0, 30},
	{121, 0, 0, 31}, {32, 0, 0, 33}, {101, 2, 5609, 34},
	{99, 1, 5611, 65535}, {105, 0, 0, 50}, {97, 1, 5612, 65535},
	{101, 2, 5613, 65535}, {101, 1, 5615, 65535}, {111, 0, 0, 90},
	{116, 0, 0, 91}, {32, 0, 0, 98}, {115, 0, 0, 105},
	{189, 1, 5616, 65535}, {181, 1, 5617, 65535}, {130, 1, 5618, 125},
	{32, 1, 5619, 65535}, {102, 1, 5620, 65535}, {32, 0, 0, 164},
	{115, 1, 5621, 175}, {117, 1, 5622, 65535}, {116, 2, 5623, 65535},
	{115, 0, 0, 228}, {110, 1, 5625, 65535}, {110, 0, 0, 260},
	{114, 1, 5626, 65535}, {116, 1, 5627, 65535}, {32, 2, 5628, 65535},
	{102, 0, 0, 422}, {116, 0, 0, 423}, {97, 1, 5630, 65535},
	{115, 0, 0, 443}, {101, 1, 5631, 65535}, {114, 1, 5632, 456},
	{110, 0, 0, 462}, {115, 0, 0, 463}, {97, 0, 0, 479},
	{114, 0, 0, 480}, {112, 0, 0, 492}, {115, 0, 0, 493},
	{97, 1, 5633, 65535}, {99, 1, 5634, 65535}, {45, 0, 0, 534},
	{101, 2, 5635, 65535}, {105, 0, 0, 577}, {114, 0, 0, 578},
	{32, 2, 5637, 65535}, {32, 0, 0, 644}, {99, 0, 0, 650},
	{101, 0, 0, 651}, {119, 0, 0, 652}, {32, 2, 5639, 65535},
	{32, 2, 5641, 65535}, {100, 1, 5643, 65535}, {97, 1, 5644, 65535},
	{108, 1, 5645, 65535}, {97, 1, 5646, 65535}, {108, 0, 0, 895},
	{115, 1, 5647, 955}, {103, 1, 5648, 967}, {104, 2, 5649, 65535},
	{110, 2, 5651, 1038}, {114, 1, 5653, 1074}, {32, 0, 0, 1082},
	{97, 2, 5654, 65535}, {98, 0, 0, 1123}, {111, 1, 5656, 1216},
	{32, 2, 5657, 65535}, {32, 0, 0, 1283}, {97, 0, 0, 1299},
	{101, 0, 0, 1300}, {107, 0, 0, 1320}, {112, 0, 0, 1321},
	{115, 0, 0, 1322}, {32, 1, 5659, 65535}, {110, 1, 5660, 1380},
	{97, 0, 0, 1419}, {103, 0, 0, 1420}, {32, 2, 5661, 65535},
	{32, 2, 5663, 65535}, {97, 0, 0, 1482}, {112, 0, 0, 1483},
	{115, 0, 0, 1484}, {110, 1, 5665, 65535}, {111, 1, 5666, 1564},
	{98, 0, 0, 1567}, {111, 0, 0, 1568}, {97, 0, 0, 1589},
	{121, 0, 0, 1590}, {101, 0, 0, 1594}, {111, 1, 5667, 65535},
	{101, 1, 5668, 65535}, {97, 1, 5669, 65535}, {111, 0, 0, 1641},
	{119, 0, 0, 1642}, {116, 1, 5670, 65535}, {97, 0, 0, 1715},
	{110, 0, 0, 1716}, {115, 1, 5671, 65535}, {101, 1, 5672, 65535},
	{97, 1, 5673, 65535}, {121, 1, 5674, 1858}, {116, 1, 5675, 65535},
	{115, 1, 5676, 65535}, {188, 1, 5677, 65535}, {134, 1, 5678, 65535},
	{177, 1, 5679, 65535}, {131, 2, 5680, 65535}, {177, 0, 0, 1921},
	{191, 0, 0, 1922}, {128, 1, 5682, 65535}, {208, 0, 0, 1938},
	{209, 0, 0, 1939}, {176, 1, 5683, 65535}, {184, 1, 5684, 65535},
	{130, 2, 5685, 65535}, {189, 1, 5687, 65535}, {186, 1, 5688, 65535},
	{178, 1, 5689, 65535}, {130, 1, 5690, 65535}, {184, 1, 5691, 65535},
	{129, 2, 5692, 65535}, {136, 1, 5694, 65535}, {184, 1, 5695, 65535},
	{143, 1, 5696, 65535}, {180, 1, 5697, 65535}, {131, 1, 5698, 65535},
	{129, 2, 5699, 65535}, {136, 0, 0, 2060}, {188, 1, 5701, 65535},
	{208, 0, 0, 2069}, {209, 0, 0, 2070}, {130, 1, 5702, 65535},
	{187, 1, 5703, 65535}, {216, 0, 0, 2142}, {217, 0, 0, 2143},
	{131, 2, 5704, 65535}, {216, 0, 0, 2147}, {217, 2, 5706, 65535},
	{177, 1, 5708, 65535}, {130, 1, 5709, 65535}, {169, 1, 5710, 65535},
	{135, 1, 5711, 2200}, {216, 0, 0, 2210}, {217, 0, 0, 2211},
	{216, 0, 0, 2223}, {217, 0, 0, 2224}, {169, 1, 5712, 2226},
	{175, 1, 5713, 65535}, {176, 1, 5714, 2246}, {178, 1, 5715, 65535},
	{139, 1, 5716, 65535}, {136, 2, 5717, 2271}, {179, 1, 5719, 65535},
	{181, 1, 5720, 65535}, {172, 1, 5721, 2304}, {146, 1, 5722, 65535},
	{179, 1, 5723, 2312}, {161, 1, 5724, 2410}, {176, 1, 5725, 2516},
	{234, 0, 0, 2535}, {235, 0, 0, 2536}, {129, 1, 5726, 2578},
	{115, 1, 5727, 4}, {101, 1, 5728, 7}, {32, 3, 5729, 65535},
	{114, 1, 5732, 38}, {116, 1, 5733, 65535}, {100, 1, 5734, 62},
	{101, 0, 0, 65}, {115, 1, 5735, 65535}, {32, 1, 5736, 65535},
	{209, 1, 5737, 65535}, {208, 1, 5738, 65535}, {216, 0, 0, 126},
	{108, 1, 5739, 65535}, {32, 1, 5740, 65535}, {32, 0, 0, 176},
	{116, 1, 5741, 65535}, {105, 0, 0, 201}, {111, 0, 0, 202},
	{116, 2, 5742, 232}, {101, 1, 5744, 65535}, {105, 1, 5745, 65535},
	{101, 0, 0, 407}, {118, 1, 5746, 65535}, {114, 1, 5747, 65535},
	{32, 2, 5748, 65535}, {32, 2, 5750, 65535}, {100, 1, 5752, 65535},
	{32, 2, 5753, 65535}, {105, 0, 0, 535}, {114, 0, 0, 536},
	{109, 1, 5755, 65535}, {111, 0, 0, 592}, {101, 0, 0, 654},
	{109, 0, 0, 655}, {102, 0, 0, 667}, {115, 0, 0, 668},
	{105, 1, 5756, 65535}, {110, 2, 5757, 65535}, {108, 1, 5759, 65535},
	{110, 2, 5760, 65535}, {32, 0, 0, 956}, {46, 0, 0, 968},
	{101, 1, 5762, 65535}, {105, 1, 5763, 65535}, {32, 0, 0, 1039},
	{101, 0, 0, 1040}, {32, 0, 0, 1075}, {98, 1, 5764, 65535},
	{110, 0, 0, 1122}, {116, 0, 0, 1217}, {99, 0, 0, 1251},
	{112, 1, 5765, 65535}, {98, 1, 5766, 65535}, {32, 0, 0, 1381},
	{97, 0, 0, 1428}, {111, 0, 0, 1429}, {102, 1, 5767, 65535},
	{116, 0, 0, 1448}, {117, 1, 5768, 65535}, {100, 0, 0, 1565},
	{114, 1, 5769, 65535}, {32, 4, 5770, 65535}, {115, 1, 5774, 65535},
	{97, 1, 5775, 65535}, {101, 1, 5776, 65535}, {105, 1, 5777, 65535},
	{100, 1, 5778, 65535}, {32, 0, 0, 1859}, {101, 1, 5779, 1892},
	{117, 1, 5780, 65535}, {206, 1, 5781, 65535}, {206, 2, 5782, 65535},
	{207, 1, 5784, 65535}, {206, 0, 0, 1917}, {207, 0, 0, 1918},
	{208, 1, 5785, 65535}, {209, 1, 5786, 65535}, {209, 1, 5787, 65535},
	{208, 1, 5788, 65535}, {209, 0, 0, 1962}, {209, 1, 5789, 65535},
	{209, 1, 5790, 65535}, {208, 1, 5791, 65535}, {208, 1, 5792, 65535},
	{209, 1, 5793, 65535}, {208, 2, 5794, 65535}, {209, 1, 5796, 65535},
	{208, 1, 5797, 65535}, {209, 1, 5798, 65535}, {209, 1, 5799, 65535},
	{208, 1, 5800, 65535}, {209, 2, 5801, 65535}, {208, 2, 5803, 65535},
	{209, 1, 5805, 65535}, {208, 2, 5806, 65535}, {209, 1, 5808, 65535},
	{208, 2, 5809, 65535}, {32, 0, 0, 2144}, {218, 0, 0, 2145},
	{129, 0, 0, 2148}, {133, 0, 0, 2149}, {32, 2, 5811, 65535},
	{216, 1, 5813, 65535}, {32, 1, 5814, 65535}, {217, 0, 0, 2201},
	{32, 0, 0, 2227}, {217, 1, 5815, 65535}, {32, 0, 0, 2247},
	{224, 2, 5816, 65535}, {227, 2, 5818, 65535}, {227, 2, 5820, 65535},
	{230, 0, 0, 2278}, {227, 1, 5822, 65535}, {227, 1, 5823, 65535},
	{231, 0, 0, 2305}, {227, 1, 5824, 65535}, {227, 0, 0, 2313},
	{232, 0, 0, 2411}, {32, 0, 0, 2517}, {32, 0, 0, 2579},
	{32, 0, 0, 5}, {115, 1, 5825, 8}, {97, 0, 0, 35},
	{108, 0, 0, 36}, {122, 0, 0, 37}, {32, 0, 0, 39},
	{117, 1, 5826, 65535}, {105, 0, 0, 63}, {101, 2, 5827, 65535},
	{108, 1, 5829, 65535}, {130, 1, 5830, 65535}, {189, 1, 5831, 65535},
	{39, 1, 5832, 65535}, {116, 1, 5833, 65535}, {104, 1, 5834, 65535},
	{32, 2, 5835, 65535}, {115, 0, 0, 236}, {99, 2, 5837, 65535},
	{110, 1, 5839, 65535}, {111, 1, 5840, 65535}, {101, 1, 5841, 427},
	{99, 0, 0, 448}, {109, 0, 0, 449}, {109, 0, 0, 457},
	{110, 1, 5842, 65535}, {105, 1, 5843, 65535}, {97, 0, 0, 529},
	{116, 0, 0, 530}, {121, 1, 5844, 65535}, {97, 1, 5845, 707},
	{115, 0, 0, 798}, {122, 0, 0, 799}, {97, 1, 5846, 841},
	{115, 0, 0, 893}, {122, 0, 0, 894}, {32, 1, 5847, 65535},
	{115, 1, 5848, 988}, {111, 1, 5849, 1120}, {114, 1, 5850, 65535},
	{121, 1, 5851, 65535}, {111, 1, 5852, 65535}, {101, 1, 5853, 65535},
	{32, 2, 5854, 65535}, {97, 1, 5856, 65535}, {105, 1, 5857, 65535},
	{111, 0, 0, 1631}, {119, 0, 0, 1632}, {32, 1, 5858, 65535},
	{114, 1, 5859, 65535}, {32, 2, 5860, 65535}, {118, 1, 5862, 65535},
	{100, 1, 5863, 65535}, {32, 0, 0, 1893}, {110, 1, 5864, 65535},
	{185, 1, 5865, 65535}, {181, 0, 0, 1910}, {183, 0, 0, 1911},
	{131, 1, 5866, 65535}, {176, 1, 5867, 65535}, {143, 1, 5868, 1943},
	{130, 1, 5869, 65535}, {176, 1, 5870, 65535}, {130, 1, 5871, 65535},
	{130, 2, 5872, 65535}, {184, 1, 5874, 65535}, {184, 1, 5875, 65535},
	{130, 1, 5876, 65535}, {176, 0, 0, 2027}, {186, 1, 5877, 65535},
	{139, 1, 5878, 65535}, {184, 1, 5879, 65535}, {130, 1, 5880, 65535},
	{128, 1, 5881, 65535}, {189, 1, 5882, 65535}, {133, 0, 0, 2054},
	{136, 0, 0, 2055}, {176, 0, 0, 2056}, {186, 0, 0, 2057},
	{131, 1, 5883, 65535}, {176, 1, 5884, 2064}, {189, 1, 5885, 65535},
	{140, 1, 5886, 65535}, {181, 0, 0, 2078}, {184, 0, 0, 2079},
	{216, 0, 0, 2157}, {217, 2, 5887, 65535}, {167, 1, 5889, 65535},
	{216, 1, 5890, 65535}, {138, 1, 5891, 65535}, {184, 0, 0, 2255},
	{185, 0, 0, 2256}, {129, 1, 5892, 65535}, {130, 0, 0, 2265},
	{129, 0, 0, 2272}, {130, 1, 5893, 65535}, {131, 1, 5894, 65535},
	{131, 1, 5895, 65535}, {130, 1, 5896, 65535}, {32, 0, 0, 9},
	{114, 2, 5897, 65535}, {110, 0, 0, 66}, {122, 0, 0, 67},
	{101, 2, 5899, 65535}, {208, 1, 5901, 65535}, {209, 1, 5902, 65535},
	{97, 1, 5903, 65535}, {104, 1, 5904, 65535}, {111, 1, 5905, 65535},
	{45, 1, 5906, 65535}, {194, 0, 0, 235}, {101, 0, 0, 261},
	{104, 0, 0, 262}, {117, 1, 5907, 65535}, {117, 1, 5908, 65535},
	{32, 0, 0, 428}, {111, 1, 5909, 458}, {110, 1, 5910, 65535},
	{32, 2, 5911, 65535}, {44, 0, 0, 708}, {32, 0, 0, 842},
	{97, 2, 5913, 65535}, {32, 0, 0, 989}, {110, 0, 0, 1121},
	{105, 1, 5915, 65535}, {32, 2, 5916, 65535}, {114, 1, 5918, 1446},
	{115, 1, 5919, 65535}, {114, 0, 0, 1624}, {115, 0, 0, 1625},
	{112, 1, 5920, 65535}, {115, 1, 5921, 65535}, {108, 1, 5922, 65535},
	{101, 1, 5923, 65535}, {100, 0, 0, 1797}, {101, 0, 0, 1798},
	{105, 1, 5924, 65535}, {114, 1, 5925, 65535}, {103, 1, 5926, 65535},
	{207, 1, 5927, 65535}, {206, 1, 5928, 65535}, {208, 1, 5929, 65535},
	{32, 0, 0, 1944}, {209, 1, 5930, 65535}, {209, 1, 5931, 65535},
	{208, 2, 5932, 65535}, {208, 0, 0, 1966}, {209, 0, 0, 1967},
	{209, 1, 5934, 65535}, {32, 1, 5935, 65535}, {209, 1, 5936, 65535},
	{208, 1, 5937, 65535}, {208, 1, 5938, 65535}, {209, 2, 5939, 65535},
	{208, 1, 5941, 65535}, {208, 1, 5942, 65535}, {208, 1, 5943, 65535},
	{208, 1, 5944, 65535}, {32, 0, 0, 2065}, {208, 2, 5945, 65535},
	{32, 2, 5947, 65535}, {130, 0, 0, 2158}, {133, 0, 0, 2159},
	{217, 1, 5949, 65535}, {167, 1, 5950, 65535}, {216, 1, 5951, 65535},
	{175, 3, 5952, 65535}, {146, 2, 5955, 65535}, {132, 1, 5957, 65535},
	{188, 1, 5958, 65535}, {179, 1, 5959, 65535}, {97, 0, 0, 48},
	{101, 0, 0, 49}, {99, 0, 0, 75}, {105, 0, 0, 76},
	{176, 1, 5960, 65535}, {130, 1, 5961, 65535}, {117, 1, 5962, 65535},
	{105, 1, 5963, 65535}, {114, 2, 5964, 181}, {32, 2, 5966, 65535},
	{101, 1, 5968, 65535}, {115, 1, 5969, 65535}, {116, 0, 0, 459},
	{103, 1, 5970, 496}, {105, 0, 0, 590}, {112, 0, 0, 591},
	{114, 0, 0, 986}, {117, 0, 0, 987}, {118, 1, 5971, 65535},
	{111, 0, 0, 1371}, {116, 0, 0, 1372}, {32, 0, 0, 1447},
	{32, 1, 5972, 65535}, {112, 1, 5973, 65535}, {32, 2, 5974, 65535},
	{97, 1, 5976, 65535}, {114, 1, 5977, 1652}, {110, 1, 5978, 65535},
	{101, 1, 5979, 65535}, {32, 2, 5980, 65535}, {131, 1, 5982, 65535},
	{183, 1, 5983, 65535}, {184, 1, 5984, 1927}, {140, 1, 5985, 65535},
	{128, 2, 5986, 1959}, {176, 1, 5988, 65535}, {184, 0, 0, 1965},
	{130, 1, 5989, 65535}, {208, 2, 5990, 65535}, {140, 1, 5992, 65535},
	{176, 1, 5993, 2028}, {178, 1, 5994, 65535}, {129, 0, 0, 2032},
	{130, 0, 0, 2033}, {184, 1, 5995, 65535}, {189, 2, 5996, 65535},
	{184, 2, 5998, 65535}, {184, 1, 6000, 65535}, {181, 0, 0, 2066},
	{190, 0, 0, 2067}, {208, 0, 0, 2075}, {209, 0, 0, 2076},
	{132, 1, 6001, 65535}, {217, 1, 6002, 65535}, {175, 2, 6003, 65535},
	{228, 0, 0, 2262}, {230, 0, 0, 2263}, {231, 0, 0, 2264},
	{230, 3, 6005, 65535}, {232, 0, 0, 2277}, {227, 1, 6008, 65535},
	{227, 1, 6009, 65535}, {227, 1, 6010, 65535}, {209, 1, 6011, 65535},
	{208, 1, 6012, 65535}, {116, 2, 6013, 65535}, {115, 1, 6015, 65535},
	{58, 0, 0, 182}, {115, 0, 0, 183}, {99, 0, 0, 233},
	{115, 0, 0, 234}, {115, 1, 6016, 65535}, {32, 2, 6017, 65535},
	{32, 2, 6019, 65535}, {97, 1, 6021, 65535}, {98, 1, 6022, 65535},
	{101, 1, 6023, 65535}, {102, 0, 0, 1629}, {109, 0, 0, 1630},
	{115, 1, 6024, 65535}, {110, 0, 0, 1653}, {103, 1, 6025, 65535},
	{115, 1, 6026, 65535}, {97, 0, 0, 1898}, {100, 0, 0, 1899},
	{206, 2, 6027, 65535}, {32, 1, 6029, 65535}, {209, 0, 0, 1928},
	{32, 1, 6030, 65535}, {208, 0, 0, 1960}, {209, 0, 0, 1961},
	{209, 1, 6031, 65535}, {209, 1, 6032, 65535}, {180, 1, 6033, 65535},
	{186, 1, 6034, 2016}, {209, 1, 6035, 65535}, {32, 0, 0, 2029},
	{208, 1, 6036, 65535}, {209, 1, 6037, 65535}, {208, 2, 6038, 65535},
	{209, 2, 6040, 65535}, {32, 0, 0, 2044}, {208, 0, 0, 2045},
	{209, 1, 6042, 65535}, {32, 1, 6043, 65535}, {132, 1, 6044, 65535},
	{216, 0, 0, 2237}, {217, 0, 0, 2238}, {138, 1, 6045, 65535},
	{155, 0, 0, 2275}, {174, 0, 0, 2276}, {129, 2, 6046, 65535},
	{131, 2, 6048, 65535}, {131, 1, 6050, 65535}, {128, 2, 6051, 112},
	{176, 1, 6053, 65535}, {101, 0, 0, 147}, {114, 0, 0, 148},
	{32, 2, 6054, 65535}, {32, 2, 6056, 65535}, {97, 0, 0, 408},
	{101, 0, 0, 409}, {98, 0, 0, 497}, {116, 0, 0, 498},
	{99, 1, 6058, 65535}, {101, 1, 6059, 65535}, {97, 1, 6060, 65535},
	{116, 1, 6061, 65535}, {32, 1, 6062, 65535}, {115, 1, 6063, 1856},
	{181, 0, 0, 1908}, {183, 0, 0, 1909}, {207, 1, 6064, 65535},
	{208, 2, 6065, 65535}, {128, 1, 6067, 65535}, {140, 1, 6068, 2009},
	{208, 1, 6069, 65535}, {32, 2, 6070, 65535}, {129, 1, 6072, 65535},
	{176, 1, 6073, 65535}, {129, 1, 6074, 65535}, {181, 0, 0, 2040},
	{190, 0, 0, 2041}, {139, 0, 0, 2042}, {150, 0, 0, 2043},
	{130, 1, 6075, 65535}, {216, 1, 6076, 65535}, {216, 2, 6077, 65535},
	{149, 1, 6079, 65535}, {171, 0, 0, 2279}, {184, 0, 0, 2280},
	{137, 0, 0, 2284}, {170, 0, 0, 2285}, {148, 1, 6080, 65535},
	{208, 2, 6081, 65535}, {209, 1, 6083, 65535}, {209, 1, 6084, 65535},
	{97, 0, 0, 151}, {115, 0, 0, 152}, {97, 0, 0, 300},
	{98, 1, 6085, 65535}, {105, 1, 6086, 65535}, {108, 1, 6087, 65535},
	{114, 2, 6088, 65535}, {32, 2, 6090, 65535}, {116, 1, 6092, 65535},
	{32, 0, 0, 1857}, {131, 2, 6093, 65535}, {178, 0, 0, 1948},
	{186, 1, 6095, 65535}, {208, 1, 6096, 65535}, {32, 0, 0, 2010},
	{190, 1, 6097, 2013}, {208, 3, 6098, 65535}, {209, 2, 6101, 65535},
	{209, 1, 6103, 65535}, {208, 1, 6104, 65535}, {209, 1, 6105, 65535},
	{208, 1, 6106, 65535}, {167, 1, 6107, 65535}, {167, 0, 0, 2166},
	{168, 0, 0, 2167}, {231, 1, 6108, 65535}, {227, 1, 6109, 65535},
	{176, 0, 0, 113}, {184, 0, 0, 114}, {150, 1, 6110, 115},
	{128, 1, 6111, 65535}, {101, 1, 6112, 65535}, {100, 1, 6113, 65535},
	{111, 1, 6114, 65535}, {101, 0, 0, 1627}, {115, 0, 0, 1628},
	{101, 0, 0, 1635}, {109, 0, 0, 1636}, {104, 1, 6115, 65535},
	{206, 0, 0, 1915}, {207, 0, 0, 1916}, {208, 1, 6116, 65535},
	{184, 1, 6117, 65535}, {32, 1, 6118, 65535}, {186, 1, 6119, 65535},
	{189, 0, 0, 2019}, {190, 0, 0, 2020}, {128, 0, 0, 2021},
	{129, 0, 0, 2022}, {143, 1, 6120, 2024}, {184, 1, 6121, 65535},
	{143, 1, 6122, 2034}, {181, 1, 6123, 65535}, {217, 1, 6124, 65535},
	{168, 1, 6125, 65535}, {131, 1, 6126, 65535}, {208, 0, 0, 116},
	{208, 1, 6127, 65535}, {108, 1, 6128, 65535}, {97, 1, 6129, 65535},
	{119, 1, 6130, 1553}, {105, 1, 6131, 65535}, {190, 1, 6132, 65535},
	{208, 2, 6133, 65535}, {208, 2, 6135, 65535}, {208, 1, 6137, 65535},
	{32, 2, 6138, 65535}, {209, 1, 6140, 65535}, {32, 0, 0, 2035},
	{209, 1, 6141, 65535}, {132, 1, 6142, 65535}, {191, 1, 6143, 2273},
	{188, 1, 6144, 2309}, {184, 2, 6145, 65535}, {111, 1, 6147, 65535},
	{100, 1, 6148, 1252}, {32, 0, 0, 1554}, {115, 1, 6149, 1847},
	{208, 1, 6150, 65535}, {181, 0, 0, 1963}, {184, 0, 0, 1964},
	{186, 0, 0, 2014}, {190, 0, 0, 2015}, {190, 1, 6151, 65535},
	{208, 0, 0, 2025}, {209, 0, 0, 2026}, {130, 1, 6152, 65535},
	{129, 1, 6153, 65535}, {217, 1, 6154, 65535}, {227, 0, 0, 2274},
	{227, 0, 0, 2310}, {208, 2, 6155, 65535}, {209, 0, 0, 119},
	{119, 1, 6157, 301}, {101, 0, 0, 1253}, {32, 0, 0, 1848},
	{188, 1, 6158, 65535}, {208, 2, 6159, 65535}, {208, 1, 6161, 65535},
	{209, 1, 6162, 65535}, {138, 1, 6163, 2160}, {181, 0, 0, 117},
	{184, 0, 0, 118}, {32, 0, 0, 302}, {208, 2, 6164, 65535},
	{188, 0, 0, 2017}, {189, 0, 0, 2018}, {181, 1, 6166, 65535},
	{140, 1, 6167, 2058}, {32, 0, 0, 2161}, {181, 0, 0, 1949},
	{188, 0, 0, 1950}, {209, 1, 6168, 65535}, {32, 0, 0, 2059},
	{129, 1, 6169, 65535}, {209, 1, 6170, 65535}, {140, 1, 6171, 2030},
	{32, 0, 0, 2031},
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
	0x249222, 0x208222, 0x2009622, 0x40C7949, 0x208022, 0x209222,
	0x22082A2, 0x2208222, 0x2208222, 0x7D79D5, 0x249222, 0x220000,
	0x80222, 0x6F19BBA, 0x2A49322, 0x2AD5294, 0x2008A22, 0x2040322,
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
	0x0, 0x0, 0x143A0000, 0xDA, 0xFC9D0000, 0x209F,
	0x0, 0x0, 0x0, 0x0, 0x0, 0x59F80714,
	0x2BEF580, 0x4000017E, 0x40, 0x0, 0x0, 0x0,
	0x0, 0x0, 0x3000050, 0x0, 0x0, 0xE,
	0xB5000000, 0x7E01E7F0, 0xB9595314, 0x2A600ADC, 0xA0BEC712, 0x89C00046,
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
	"专题\0"
	"专题报道\0"
	"人物\0"
	"人物专访\0"
	"人物專訪\0"
	"寄稿\0"
	"对话\0"
	"専访\0"
	"專訪\0"
	"專題\0"
	"專題報導\0"
	"對話\0"
	"深度\0"
	"深度报道\0"
	"特写\0"
	"特寫\0"
	"特集\0"
	"独家\0"
	"独自\0"
	"獨家\0"
	"社評\0"
	"社説\0"
	"社评\0"
	"觀點\0"
	"解説\0"
	"訪談\0"
	"評論\0"
	"調查\0"
	"访谈\0"
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
	{1702, 1, 0},
	{1709, 1, 0},
	{1722, 1, 0},
	{1735, 1, 0},
	{1742, 1, 0},
	{1749, 1, 0},
	{1756, 1, 0},
	{1763, 1, 0},
	{1770, 1, 0},
	{1783, 1, 0},
	{1790, 1, 0},
	{1797, 1, 0},
	{1810, 1, 0},
	{1817, 1, 0},
	{1824, 1, 0},
	{1831, 1, 0},
	{1838, 1, 0},
	{1845, 1, 0},
	{1852, 1, 0},
	{1859, 1, 0},
	{1866, 1, 0},
	{1873, 1, 0},
	{1880, 1, 0},
	{1887, 1, 0},
	{1894, 1, 0},
	{1901, 1, 0},
	{1908, 1, 0},
	{1915, 1, 0},
	{1922, 1, 0},
	{1929, 1, 0},
	{1936, 1, 0},
	{1943, 1, 0},
	{1950, 1, 0},
	{1957, 1, 0},
	{1964, 1, 0},
	{1974, 1, 0},
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
	{230, 1, 112, 65535}, {231, 4, 113, 65535}, {232, 7, 117, 65535},
	{233, 0, 0, 188}, {234, 0, 0, 189}, {235, 2, 124, 65535},
	{236, 3, 126, 65535}, {32, 0, 0, 0}, {99, 0, 0, 1},
	{110, 1, 129, 65535}, {112, 0, 0, 9}, {101, 0, 0, 10},
	{105, 2, 130, 65535}, {97, 0, 0, 13}, {104, 0, 0, 14},
	{111, 2, 132, 65535}, {114, 2, 134, 65535}, {101, 2, 136, 65535},
	{105, 2, 138, 65535}, {111, 1, 140, 65535}, {100, 1, 141, 65535},
	{110, 3, 142, 65535}, {115, 3, 145, 65535}, {120, 3, 148, 65535},
	{97, 0, 0, 46}, {101, 2, 151, 65535}, {105, 0, 0, 49},
	{97, 1, 153, 65535}, {101, 0, 0, 52}, {108, 0, 0, 53},
	{114, 1, 154, 65535}, {117, 0, 0, 58}, {108, 1, 155, 65535},
	{110, 5, 156, 65535}, {111, 2, 161, 65535}, {114, 1, 163, 65535},
	{39, 2, 164, 65535}, {101, 2, 166, 65535}, {111, 1, 168, 65535},
	{98, 0, 0, 83}, {112, 1, 169, 65535}, {101, 1, 170, 65535},
	{104, 0, 0, 88}, {111, 2, 171, 65535}, {114, 0, 0, 93},
	{32, 0, 0, 94}, {38, 0, 0, 95}, {101, 5, 173, 65535},
	{105, 0, 0, 109}, {111, 2, 178, 65535}, {111, 0, 0, 113},
	{112, 0, 0, 114}, {116, 0, 0, 115}, {121, 0, 0, 116},
	{101, 0, 0, 117}, {104, 1, 180, 65535}, {114, 1, 181, 65535},
	{121, 0, 0, 123}, {101, 0, 0, 124}, {105, 0, 0, 125},
	{176, 1, 182, 65535}, {184, 0, 0, 131}, {186, 1, 183, 65535},
	{190, 0, 0, 134}, {191, 0, 0, 135}, {128, 1, 184, 65535},
	{141, 2, 185, 65535}, {150, 0, 0, 141}, {164, 0, 0, 142},
	{168, 0, 0, 143}, {168, 0, 0, 144}, {170, 2, 187, 65535},
	{173, 0, 0, 148}, {174, 0, 0, 149}, {177, 0, 0, 150},
	{133, 1, 189, 65535}, {130, 2, 190, 65535}, {131, 0, 0, 155},
	{184, 1, 192, 65535}, {186, 1, 193, 65535}, {175, 2, 194, 65535},
	{176, 3, 196, 65535}, {183, 1, 199, 65535}, {137, 1, 200, 65535},
	{139, 1, 201, 65535}, {141, 0, 0, 176}, {164, 1, 202, 65535},
	{167, 2, 203, 65535}, {168, 0, 0, 182}, {169, 0, 0, 183},
	{170, 0, 0, 184}, {174, 0, 0, 185}, {175, 0, 0, 186},
	{176, 0, 0, 187}, {139, 0, 0, 190}, {165, 0, 0, 191},
	{130, 0, 0, 192}, {157, 0, 0, 193}, {185, 0, 0, 194},
	{97, 1, 205, 65535}, {103, 0, 0, 11}, {108, 0, 0, 12},
	{108, 1, 206, 65535}, {109, 0, 0, 17}, {105, 1, 207, 65535},
	{111, 0, 0, 20}, {99, 0, 0, 21}, {101, 0, 0, 22},
	{101, 0, 0, 23}, {115, 0, 0, 24}, {115, 2, 208, 65535},
	{105, 1, 210, 65535}, {113, 0, 0, 30}, {115, 1, 211, 65535},
	{116, 1, 212, 65535}, {99, 0, 0, 35}, {101, 0, 0, 36},
	{115, 1, 213, 65535}, {99, 1, 214, 65535}, {107, 0, 0, 44},
	{112, 0, 0, 45}, {97, 0, 0, 47}, {108, 0, 0, 48},
	{115, 1, 215, 65535}, {97, 1, 216, 65535}, {32, 2, 217, 65535},
	{32, 0, 0, 62}, {99, 0, 0, 63}, {102, 0, 0, 64},
	{116, 1, 219, 65535}, {118, 0, 0, 67}, {108, 0, 0, 68},
	{109, 2, 220, 65535}, {111, 1, 222, 65535}, {97, 0, 0, 74},
	{105, 1, 223, 65535}, {32, 2, 224, 65535}, {105, 0, 0, 79},
	{110, 1, 226, 65535}, {105, 1, 227, 65535}, {114, 2, 228, 65535},
	{105, 0, 0, 89}, {114, 1, 230, 65535}, {99, 2, 231, 65535},
	{112, 1, 233, 65535}, {116, 0, 0, 106}, {118, 0, 0, 107},
	{122, 0, 0, 108}, {112, 0, 0, 110}, {122, 2, 234, 65535},
	{101, 1, 236, 65535}, {105, 1, 237, 65535}, {208, 1, 238, 65535},
	{208, 1, 239, 65535}, {208, 2, 240, 65535}, {208, 0, 0, 139},
	{209, 0, 0, 140}, {216, 1, 242, 65535}, {217, 0, 0, 147},
	{217, 1, 243, 65535}, {164, 0, 0, 153}, {179, 0, 0, 154},
	{147, 2, 244, 65535}, {186, 1, 246, 65535}, {132, 0, 0, 162},
	{185, 0, 0, 163}, {130, 0, 0, 164}, {136, 2, 247, 65535},
	{141, 0, 0, 168}, {177, 1, 249, 65535}, {185, 2, 250, 65535},
	{172, 2, 252, 65535}, {190, 1, 254, 65535}, {128, 0, 0, 180},
	{163, 0, 0, 181}, {108, 2, 255, 65535}, {117, 1, 257, 65535},
	{116, 1, 258, 65535}, {115, 0, 0, 25}, {121, 0, 0, 26},
	{116, 1, 259, 65535}, {97, 2, 260, 65535}, {114, 1, 262, 65535},
	{97, 1, 263, 37}, {108, 1, 264, 65535}, {116, 2, 265, 65535},
	{110, 1, 267, 65535}, {99, 0, 0, 60}, {114, 0, 0, 61},
	{101, 1, 268, 65535}, {101, 1, 269, 65535}, {109, 0, 0, 71},
	{110, 1, 270, 65535}, {110, 2, 271, 65535}, {103, 0, 0, 77},
	{112, 0, 0, 78}, {103, 2, 273, 65535}, {110, 1, 275, 65535},
	{102, 0, 0, 86}, {115, 0, 0, 87}, {116, 1, 276, 65535},
	{101, 1, 277, 65535}, {105, 0, 0, 99}, {111, 1, 278, 65535},
	{104, 0, 0, 111}, {109, 0, 0, 112}, {32, 3, 279, 65535},
	{98, 1, 282, 65535}, {189, 1, 283, 65535}, {190, 1, 284, 65535},
	{176, 0, 0, 136}, {181, 2, 285, 65535}, {173, 1, 287, 65535},
	{130, 1, 288, 65535}, {232, 0, 0, 156}, {233, 1, 289, 65535},
	{231, 1, 290, 65535}, {232, 0, 0, 165}, {233, 1, 291, 65535},
	{229, 1, 292, 65535}, {229, 2, 293, 65535}, {233, 0, 0, 173},
	{229, 0, 0, 174}, {232, 0, 0, 175}, {232, 3, 295, 65535},
	{105, 2, 298, 65535}, {121, 2, 300, 65535}, {109, 1, 302, 65535},
	{105, 2, 303, 65535}, {111, 1, 305, 27}, {105, 0, 0, 31},
	{121, 0, 0, 32}, {101, 2, 306, 65535}, {121, 0, 0, 38},
	{117, 1, 308, 65535}, {98, 0, 0, 50}, {107, 0, 0, 51},
	{100, 2, 309, 65535}, {114, 1, 311, 65535}, {110, 1, 312, 65535},
	{105, 1, 313, 65535}, {99, 0, 0, 75}, {116, 0, 0, 76},
	{32, 0, 0, 80}, {114, 0, 0, 81}, {105, 2, 314, 65535},
	{114, 2, 316, 65535}, {110, 2, 318, 65535}, {114, 1, 320, 65535},
	{98, 0, 0, 118}, {105, 0, 0, 119}, {108, 0, 0, 120},
	{117, 1, 321, 65535}, {208, 1, 322, 65535}, {208, 2, 323, 65535},
	{208, 0, 0, 137}, {209, 0, 0, 138}, {217, 2, 325, 65535},
	{216, 1, 327, 65535}, {162, 1, 328, 65535}, {137, 1, 329, 65535},
	{161, 1, 330, 65535}, {186, 1, 331, 65535}, {134, 0, 0, 171},
	{175, 0, 0, 172}, {169, 0, 0, 177}, {170, 0, 0, 178},
	{175, 0, 0, 179}, {115, 2, 332, 65535}, {122, 0, 0, 5},
	{115, 2, 334, 65535}, {122, 0, 0, 8}, {110, 1, 336, 15},
	{99, 0, 0, 18}, {113, 0, 0, 19}, {114, 1, 337, 65535},
	{116, 0, 0, 33}, {118, 0, 0, 34}, {115, 1, 338, 65535},
	{32, 3, 339, 65535}, {101, 0, 0, 57}, {118, 1, 342, 65535},
	{116, 1, 343, 65535}, {107, 2, 344, 65535}, {101, 0, 0, 84},
	{111, 0, 0, 85}, {97, 2, 346, 65535}, {101, 0, 0, 92},
	{115, 1, 348, 65535}, {122, 0, 0, 98}, {116, 1, 349, 65535},
	{110, 2, 350, 65535}, {176, 1, 352, 65535}, {187, 0, 0, 132},
	{188, 0, 0, 133}, {130, 0, 0, 145}, {132, 0, 0, 146},
	{167, 2, 353, 65535}, {152, 1, 355, 157}, {169, 2, 356, 159},
	{140, 1, 358, 166}, {166, 1, 359, 169}, {101, 0, 0, 2},
	{105, 1, 360, 3}, {101, 0, 0, 6}, {105, 0, 0, 7},
	{97, 0, 0, 16}, {105, 1, 361, 65535}, {105, 3, 362, 65535},
	{101, 0, 0, 54}, {102, 0, 0, 55}, {114, 0, 0, 56},
	{105, 2, 365, 65535}, {97, 1, 367, 65535}, {97, 0, 0, 72},
	{107, 0, 0, 73}, {105, 0, 0, 90}, {116, 0, 0, 91},
	{105, 2, 368, 65535}, {97, 3, 370, 65535}, {97, 0, 0, 121},
	{101, 0, 0, 122}, {208, 1, 373, 65535}, {216, 0, 0, 151},
	{217, 0, 0, 152}, {230, 0, 0, 158}, {228, 0, 0, 160},
	{229, 0, 0, 161}, {229, 0, 0, 167}, {230, 0, 0, 170},
	{115, 0, 0, 4}, {97, 1, 374, 65535}, {101, 0, 0, 39},
	{102, 0, 0, 40}, {118, 3, 375, 65535}, {101, 0, 0, 65},
	{115, 0, 0, 66}, {114, 1, 378, 69}, {101, 0, 0, 96},
	{111, 0, 0, 97}, {103, 1, 379, 65535}, {106, 0, 0, 104},
	{122, 0, 0, 105}, {187, 2, 380, 65535}, {108, 1, 382, 28},
	{97, 0, 0, 41}, {101, 0, 0, 42}, {111, 0, 0, 43},
	{122, 0, 0, 70}, {101, 3, 383, 100}, {208, 0, 0, 129},
	{209, 0, 0, 130}, {101, 0, 0, 29}, {32, 0, 0, 101},
	{109, 0, 0, 102}, {115, 0, 0, 103},
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
	0x5000000, 0x18000, 0x800000, 0x2A10, 0x1C780, 0x1,
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
