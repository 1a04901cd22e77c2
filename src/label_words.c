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
	"amnen i artikeln\0"
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
	"argomenti trattati\0"
	"argomento\0"
	"ark\0"
	"article\0"
	"article id\0"
	"article tags\0"
	"article text\0"
	"article title\0"
	"article topics\0"
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
	"onderwerpen in dit artikel\0"
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
	"related tags\0"
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
	"sujets associes\0"
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
	"taggar i artikeln\0"
	"taggato\0"
	"tagged\0"
	"tagged as\0"
	"tagged with\0"
	"tagget\0"
	"tagi\0"
	"tags\0"
	"tags do artigo\0"
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
	"temas de la nota\0"
	"temas relacionados\0"
	"temata\0"
	"temata clanku\0"
	"tematy\0"
	"tematy artykulu\0"
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
	"themen des artikels\0"
	"themen in diesem artikel\0"
	"themes\0"
	"themes associes\0"
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
	"topics in this article\0"
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
	{452, PCUT_FIELD_TAGS, 22},
	{469, PCUT_FIELD_ID, 1},
	{472, PCUT_FIELD_TAGS, 14},
	{490, PCUT_FIELD_TAGS, 14},
	{508, PCUT_FIELD_CONTACT, 2},
	{524, PCUT_FIELD_CONTACT, 2},
	{542, PCUT_FIELD_KICKER, 0},
	{553, PCUT_FIELD_WORDS, 2},
	{567, PCUT_FIELD_DATE, 27},
	{574, PCUT_FIELD_OTHER_DATE, 1},
	{583, PCUT_FIELD_ISSUE, 0},
	{590, PCUT_FIELD_TAGS, 5},
	{600, PCUT_FIELD_TAGS, 5},
	{619, PCUT_FIELD_TAGS, 5},
	{629, PCUT_FIELD_ID, 1},
	{633, PCUT_FIELD_BODY, 1},
	{641, PCUT_FIELD_ID, 1},
	{652, PCUT_FIELD_TAGS, 1},
	{665, PCUT_FIELD_BODY, 1},
	{678, PCUT_FIELD_TITLE, 1},
	{692, PCUT_FIELD_TAGS, 1},
	{707, PCUT_FIELD_URL, 1},
	{719, PCUT_FIELD_ID, 0},
	{730, PCUT_FIELD_BODY, 22},
	{742, PCUT_FIELD_ID, 24},
	{754, PCUT_FIELD_ID, 25},
	{774, PCUT_FIELD_TAGS, 25},
	{784, PCUT_FIELD_CONTACT, 6},
	{807, PCUT_FIELD_TAGS, 6},
	{815, PCUT_FIELD_TAGS, 6},
	{824, PCUT_FIELD_UPDATED, 6},
	{835, PCUT_FIELD_UPDATED, 6},
	{849, PCUT_FIELD_AUTHOR, 1},
	{852, PCUT_FIELD_ISSUE, 2},
	{860, PCUT_FIELD_AUTHOR, 0},
	{867, PCUT_FIELD_AUTHOR, 3},
	{877, PCUT_FIELD_AUTHOR, 3},
	{885, PCUT_FIELD_AUTHOR, 0},
	{893, PCUT_FIELD_COPYRIGHT, 7},
	{906, PCUT_FIELD_AUTHOR, 1},
	{913, PCUT_FIELD_AUTHOR, 1},
	{925, PCUT_FIELD_AUTHOR, 1},
	{935, PCUT_FIELD_AUTHOR, 1},
	{947, PCUT_FIELD_AUTHOR, 1},
	{955, PCUT_FIELD_AUTHOR, 0},
	{961, PCUT_FIELD_AUTHOR, 12},
	{974, PCUT_FIELD_AUTHOR, 11},
	{987, PCUT_FIELD_AUTHOR, 2},
	{997, PCUT_FIELD_AUTHOR, 2},
	{1006, PCUT_FIELD_AUTHOR, 2},
	{1016, PCUT_FIELD_AUTHOR, 2},
	{1025, PCUT_FIELD_AUTHOR, 2},
	{1034, PCUT_FIELD_AUTHOR, 0},
	{1041, PCUT_FIELD_AUTHOR, 5},
	{1048, PCUT_FIELD_AUTHOR, 2},
	{1056, PCUT_FIELD_AUTHOR, 0},
	{1064, PCUT_FIELD_AUTHOR, 0},
	{1071, PCUT_FIELD_AUTHOR, 29},
	{1080, PCUT_FIELD_AUTHOR, 2},
	{1088, PCUT_FIELD_AUTHOR, 0},
	{1096, PCUT_FIELD_AUTHOR, 11},
	{1104, PCUT_FIELD_AUTHOR, 0},
	{1112, PCUT_FIELD_AUTHOR, 0},
	{1115, PCUT_FIELD_TAGS, 25},
	{1126, PCUT_FIELD_SECTION, 22},
	{1136, PCUT_FIELD_SITE, 0},
	{1141, PCUT_FIELD_ID, 26},
	{1151, PCUT_FIELD_UPDATED, 29},
	{1161, PCUT_FIELD_URL, 14},
	{1170, PCUT_FIELD_LANGUAGE, 31},
	{1177, PCUT_FIELD_SUBTITLE, 4},
	{1184, PCUT_FIELD_ISSUE, 2},
	{1189, PCUT_FIELD_SITE, 32},
	{1193, PCUT_FIELD_CONTACT, 14},
	{1208, PCUT_FIELD_TITLE, 14},
	{1215, PCUT_FIELD_PHOTOGRAPHER, 7},
	{1221, PCUT_FIELD_ID, 14},
	{1230, PCUT_FIELD_SUMMARY, 2},
	{1243, PCUT_FIELD_SUMMARY, 7},
	{1256, PCUT_FIELD_UPDATED, 7},
	{1267, PCUT_FIELD_CAPTION, 7},
	{1278, PCUT_FIELD_PHOTOGRAPHER, 2},
	{1283, PCUT_FIELD_PHOTOGRAPHER, 0},
	{1290, PCUT_FIELD_CAPTION, 24},
	{1301, PCUT_FIELD_CAPTION, 0},
	{1310, PCUT_FIELD_CAPTION, 2},
	{1327, PCUT_FIELD_CAPTION, 23},
	{1339, PCUT_FIELD_CONTACT, 11},
	{1353, PCUT_FIELD_SITE, 23},
	{1358, PCUT_FIELD_PAGES, 7},
	{1368, PCUT_FIELD_SUMMARY, 1},
	{1374, PCUT_FIELD_BODY, 1},
	{1379, PCUT_FIELD_SECTION, 14},
	{1385, PCUT_FIELD_BODY, 0},
	{1395, PCUT_FIELD_BODY, 22},
	{1404, PCUT_FIELD_ISSUE, 29},
	{1409, PCUT_FIELD_SITE, 7},
	{1414, PCUT_FIELD_AUTHOR, 1},
	{1417, PCUT_FIELD_AUTHOR, 1},
	{1425, PCUT_FIELD_AUTHOR, 1},
	{1432, PCUT_FIELD_URL, 1},
	{1442, PCUT_FIELD_URL, 1},
	{1456, PCUT_FIELD_UPDATED, 32},
	{1465, PCUT_FIELD_CAPTION, 1},
	{1473, PCUT_FIELD_SECTION, 0},
	{1483, PCUT_FIELD_SECTION, 0},
	{1493, PCUT_FIELD_SECTION, 1},
	{1504, PCUT_FIELD_SECTION, 1},
	{1513, PCUT_FIELD_TRANSLATOR, 14},
	{1521, PCUT_FIELD_TRANSLATOR, 14},
	{1528, PCUT_FIELD_SECTION, 1},
	{1536, PCUT_FIELD_SUBTITLE, 0},
	{1544, PCUT_FIELD_KICKER, 6},
	{1551, PCUT_FIELD_SUBTITLE, 3},
	{1557, PCUT_FIELD_TAGS, 32},
	{1564, PCUT_FIELD_SECTION, 32},
	{1575, PCUT_FIELD_BODY, 26},
	{1580, PCUT_FIELD_ISSUE, 14},
	{1585, PCUT_FIELD_TITLE, 26},
	{1589, PCUT_FIELD_TAGS, 26},
	{1596, PCUT_FIELD_ISSUE, 12},
	{1602, PCUT_FIELD_OTHER_DATE, 1},
	{1610, PCUT_FIELD_URL, 5},
	{1623, PCUT_FIELD_SECTION, 1},
	{1630, PCUT_FIELD_WORDS, 6},
	{1642, PCUT_FIELD_OTHER_DATE, 4},
	{1653, PCUT_FIELD_OTHER_DATE, 5},
	{1664, PCUT_FIELD_OTHER_DATE, 3},
	{1676, PCUT_FIELD_CONTACT, 0},
	{1684, PCUT_FIELD_CONTACT, 3},
	{1699, PCUT_FIELD_CONTACT, 3},
	{1714, PCUT_FIELD_CONTACT, 0},
	{1723, PCUT_FIELD_CONTACT, 4},
	{1742, PCUT_FIELD_CONTACT, 4},
	{1761, PCUT_FIELD_CONTACT, 4},
	{1771, PCUT_FIELD_CONTACT, 7},
	{1786, PCUT_FIELD_CONTACT, 0},
	{1795, PCUT_FIELD_CONTACT, 3},
	{1811, PCUT_FIELD_CONTACT, 6},
	{1819, PCUT_FIELD_CONTACT, 6},
	{1841, PCUT_FIELD_CONTACT, 6},
	{1850, PCUT_FIELD_CONTACT, 5},
	{1859, PCUT_FIELD_CONTACT, 5},
	{1875, PCUT_FIELD_CONTACT, 5},
	{1884, PCUT_FIELD_CONTACT, 5},
	{1900, PCUT_FIELD_BODY, 1},
	{1908, PCUT_FIELD_BODY, 27},
	{1917, PCUT_FIELD_TAGS, 5},
	{1932, PCUT_FIELD_AUTHOR, 1},
	{1944, PCUT_FIELD_AUTHOR, 1},
	{1957, PCUT_FIELD_COPYRIGHT, 0},
	{1967, PCUT_FIELD_OTHER_DATE, 1},
	{1982, PCUT_FIELD_COPYRIGHT, 1},
	{1999, PCUT_FIELD_COPYRIGHT, 1},
	{2016, PCUT_FIELD_BODY, 0},
	{2022, PCUT_FIELD_BODY, 3},
	{2028, PCUT_FIELD_AUTHOR, 1},
	{2042, PCUT_FIELD_OTHER_DATE, 1},
	{2050, PCUT_FIELD_AUTHOR, 1},
	{2058, PCUT_FIELD_PHOTOGRAPHER, 3},
	{2071, PCUT_FIELD_PHOTOGRAPHER, 3},
	{2085, PCUT_FIELD_BODY, 4},
	{2092, PCUT_FIELD_CAPTION, 1},
	{2100, PCUT_FIELD_TAGS, 27},
	{2114, PCUT_FIELD_COPYRIGHT, 1},
	{2117, PCUT_FIELD_DATE, 1},
	{2120, PCUT_FIELD_KICKER, 2},
	{2130, PCUT_FIELD_DATE, 0},
	{2135, PCUT_FIELD_DATE, 27},
	{2150, PCUT_FIELD_OTHER_DATE, 6},
	{2165, PCUT_FIELD_DATE, 6},
	{2184, PCUT_FIELD_DATE, 28},
	{2203, PCUT_FIELD_OTHER_DATE, 5},
	{2223, PCUT_FIELD_DATE, 5},
	{2245, PCUT_FIELD_OTHER_DATE, 11},
	{2258, PCUT_FIELD_DATE, 27},
	{2274, PCUT_FIELD_DATE, 11},
	{2290, PCUT_FIELD_DATE, 11},
	{2303, PCUT_FIELD_DATE, 0},
	{2308, PCUT_FIELD_OTHER_DATE, 1},
	{2322, PCUT_FIELD_OTHER_DATE, 1},
	{2333, PCUT_FIELD_OTHER_DATE, 3},
	{2352, PCUT_FIELD_DATE, 3},
	{2372, PCUT_FIELD_UPDATED, 1},
	{2386, PCUT_FIELD_OTHER_DATE, 1},
	{2401, PCUT_FIELD_DATE, 1},
	{2421, PCUT_FIELD_DATE, 1},
	{2436, PCUT_FIELD_OTHER_DATE, 1},
	{2451, PCUT_FIELD_OTHER_DATE, 1},
	{2462, PCUT_FIELD_UPDATED, 1},
	{2475, PCUT_FIELD_OTHER_DATE, 3},
	{2491, PCUT_FIELD_DATE, 1},
	{2497, PCUT_FIELD_PLACE, 1},
	{2506, PCUT_FIELD_DATE, 0},
	{2511, PCUT_FIELD_DATE, 0},
	{2517, PCUT_FIELD_DATE, 29},
	{2530, PCUT_FIELD_DATE, 12},
	{2543, PCUT_FIELD_AUTHOR, 27},
	{2546, PCUT_FIELD_SUBTITLE, 1},
	{2551, PCUT_FIELD_SUBTITLE, 1},
	{2555, PCUT_FIELD_WORDS, 12},
	{2561, PCUT_FIELD_SECTION, 1},
	{2572, PCUT_FIELD_COPYRIGHT, 4},
	{2581, PCUT_FIELD_COPYRIGHT, 4},
	{2599, PCUT_FIELD_UPDATED, 3},
	{2620, PCUT_FIELD_SUMMARY, 6},
	{2630, PCUT_FIELD_SUMMARY, 27},
	{2640, PCUT_FIELD_SUMMARY, 4},
	{2652, PCUT_FIELD_SUMMARY, 0},
	{2664, PCUT_FIELD_TAGS, 1},
	{2676, PCUT_FIELD_SUMMARY, 5},
	{2688, PCUT_FIELD_SECTION, 1},
	{2693, PCUT_FIELD_AUTHOR, 5},
	{2696, PCUT_FIELD_SITE, 28},
	{2702, PCUT_FIELD_SITE, 4},
	{2709, PCUT_FIELD_CAPTION, 5},
	{2720, PCUT_FIELD_LANGUAGE, 14},
	{2724, PCUT_FIELD_UPDATED, 31},
	{2735, PCUT_FIELD_URL, 4},
	{2745, PCUT_FIELD_COPYRIGHT, 6},
	{2754, PCUT_FIELD_COPYRIGHT, 6},
	{2772, PCUT_FIELD_COPYRIGHT, 5},
	{2780, PCUT_FIELD_COPYRIGHT, 5},
	{2797, PCUT_FIELD_DATE, 31},
	{2809, PCUT_FIELD_WORDS, 11},
	{2817, PCUT_FIELD_ID, 1},
	{2823, PCUT_FIELD_ID, 1},
	{2829, PCUT_FIELD_ID, 1},
	{2841, PCUT_FIELD_ID, 1},
	{2861, PCUT_FIELD_ID, 1},
	{2877, PCUT_FIELD_URL, 1},
	{2890, PCUT_FIELD_ID, 7},
	{2905, PCUT_FIELD_ID, 1},
	{2909, PCUT_FIELD_ID, 0},
	{2921, PCUT_FIELD_ID, 2},
	{2936, PCUT_FIELD_AUTHOR, 7},
	{2941, PCUT_FIELD_OTHER_DATE, 11},
	{2948, PCUT_FIELD_OTHER_DATE, 1},
	{2959, PCUT_FIELD_COPYRIGHT, 3},
	{2966, PCUT_FIELD_COPYRIGHT, 3},
	{2982, PCUT_FIELD_SECTION, 11},
	{2988, PCUT_FIELD_AUTHOR, 11},
	{3000, PCUT_FIELD_CONTACT, 1},
	{3007, PCUT_FIELD_ISSUE, 1},
	{3010, PCUT_FIELD_EDITOR, 6},
	{3017, PCUT_FIELD_EDITOR, 4},
	{3025, PCUT_FIELD_ISSUE, 31},
	{3031, PCUT_FIELD_EDITOR, 12},
	{3039, PCUT_FIELD_EDITOR, 3},
	{3049, PCUT_FIELD_EDITOR, 1},
	{3059, PCUT_FIELD_EDITOR, 3},
	{3067, PCUT_FIELD_ISSUE, 27},
	{3074, PCUT_FIELD_ISSUE, 7},
	{3081, PCUT_FIELD_EDITOR, 1},
	{3092, PCUT_FIELD_ISSUE, 0},
	{3100, PCUT_FIELD_AUTHOR, 0},
	{3107, PCUT_FIELD_SECTION, 6},
	{3116, PCUT_FIELD_EDITOR, 1},
	{3124, PCUT_FIELD_ISSUE, 5},
	{3133, PCUT_FIELD_CONTACT, 1},
	{3139, PCUT_FIELD_TAGS, 23},
	{3144, PCUT_FIELD_TAGS, 0},
	{3150, PCUT_FIELD_TITLE, 4},
	{3161, PCUT_FIELD_URL, 6},
	{3170, PCUT_FIELD_URL, 4},
	{3177, PCUT_FIELD_SUBTITLE, 4},
	{3188, PCUT_FIELD_OTHER_DATE, 1},
	{3199, PCUT_FIELD_OTHER_DATE, 2},
	{3207, PCUT_FIELD_DATE, 2},
	{3225, PCUT_FIELD_DATE, 2},
	{3236, PCUT_FIELD_DATE, 2},
	{3250, PCUT_FIELD_AUTHOR, 0},
	{3262, PCUT_FIELD_OTHER_DATE, 1},
	{3265, PCUT_FIELD_TAGS, 27},
	{3274, PCUT_FIELD_TAGS, 5},
	{3284, PCUT_FIELD_TAGS, 14},
	{3296, PCUT_FIELD_TAGS, 14},
	{3306, PCUT_FIELD_TAGS, 4},
	{3315, PCUT_FIELD_TAGS, 4},
	{3326, PCUT_FIELD_TAGS, 4},
	{3342, PCUT_FIELD_TAGS, 4},
	{3357, PCUT_FIELD_TAGS, 0},
	{3367, PCUT_FIELD_TAGS, 3},
	{3376, PCUT_FIELD_TAGS, 3},
	{3390, PCUT_FIELD_TAGS, 28},
	{3400, PCUT_FIELD_TAGS, 3},
	{3411, PCUT_FIELD_ISSUE, 26},
	{3420, PCUT_FIELD_SUMMARY, 1},
	{3428, PCUT_FIELD_WORDS, 6},
	{3437, PCUT_FIELD_WORDS, 4},
	{3447, PCUT_FIELD_SUMMARY, 3},
	{3455, PCUT_FIELD_CONTACT, 1},
	{3459, PCUT_FIELD_DATE, 4},
	{3465, PCUT_FIELD_OTHER_DATE, 4},
	{3480, PCUT_FIELD_OTHER_DATE, 4},
	{3498, PCUT_FIELD_DATE, 4},
	{3519, PCUT_FIELD_OTHER_DATE, 4},
	{3531, PCUT_FIELD_SECTION, 1},
	{3543, PCUT_FIELD_AUTHOR, 0},
	{3549, PCUT_FIELD_PAGES, 1},
	{3560, PCUT_FIELD_DATE, 1},
	{3576, PCUT_FIELD_SITE, 26},
	{3586, PCUT_FIELD_SITE, 28},
	{3591, PCUT_FIELD_SITE, 0},
	{3597, PCUT_FIELD_CONTACT, 1},
	{3621, PCUT_FIELD_CONTACT, 1},
	{3641, PCUT_FIELD_CONTACT, 1},
	{3662, PCUT_FIELD_CONTACT, 1},
	{3691, PCUT_FIELD_AUTHOR, 22},
	{3702, PCUT_FIELD_AUTHOR, 0},
	{3712, PCUT_FIELD_SITE, 26},
	{3719, PCUT_FIELD_PHOTOGRAPHER, 11},
	{3723, PCUT_FIELD_PHOTOGRAPHER, 11},
	{3728, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3733, PCUT_FIELD_PHOTOGRAPHER, 7},
	{3740, PCUT_FIELD_PHOTOGRAPHER, 7},
	{3750, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3759, PCUT_FIELD_CAPTION, 14},
	{3773, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3784, PCUT_FIELD_PHOTOGRAPHER, 4},
	{3796, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3807, PCUT_FIELD_PHOTOGRAPHER, 2},
	{3818, PCUT_FIELD_PHOTOGRAPHER, 14},
	{3830, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3840, PCUT_FIELD_PHOTOGRAPHER, 26},
	{3846, PCUT_FIELD_PHOTOGRAPHER, 0},
	{3852, PCUT_FIELD_UPDATED, 26},
	{3862, PCUT_FIELD_AUTHOR, 1},
	{3874, PCUT_FIELD_SITE, 4},
	{3881, PCUT_FIELD_BODY, 1},
	{3894, PCUT_FIELD_BODY, 1},
	{3904, PCUT_FIELD_BODY, 1},
	{3913, PCUT_FIELD_CONTACT, 1},
	{3933, PCUT_FIELD_SITE, 11},
	{3940, PCUT_FIELD_SITE, 14},
	{3947, PCUT_FIELD_UPDATED, 2},
	{3956, PCUT_FIELD_SECTION, 1},
	{3962, PCUT_FIELD_DATE, 7},
	{3975, PCUT_FIELD_DATE, 7},
	{3991, PCUT_FIELD_OTHER_DATE, 7},
	{4004, PCUT_FIELD_AUTHOR, 7},
	{4020, PCUT_FIELD_OTHER_DATE, 2},
	{4032, PCUT_FIELD_TAGS, 7},
	{4039, PCUT_FIELD_TAGS, 7},
	{4050, PCUT_FIELD_TAGS, 2},
	{4062, PCUT_FIELD_UPDATED, 7},
	{4072, PCUT_FIELD_SITE, 5},
	{4081, PCUT_FIELD_CAPTION, 0},
	{4089, PCUT_FIELD_CAPTION, 7},
	{4097, PCUT_FIELD_CAPTION, 2},
	{4104, PCUT_FIELD_CAPTION, 1},
	{4112, PCUT_FIELD_CAPTION, 3},
	{4122, PCUT_FIELD_ID, 1},
	{4127, PCUT_FIELD_UPDATED, 14},
	{4138, PCUT_FIELD_UPDATED, 14},
	{4156, PCUT_FIELD_UPDATED, 14},
	{4168, PCUT_FIELD_AUTHOR, 14},
	{4174, PCUT_FIELD_PAGES, 31},
	{4182, PCUT_FIELD_TAGS, 1},
	{4191, PCUT_FIELD_TAGS, 11},
	{4197, PCUT_FIELD_TITLE, 1},
	{4200, PCUT_FIELD_TITLE, 1},
	{4205, PCUT_FIELD_TITLE, 1},
	{4213, PCUT_FIELD_TITLE, 1},
	{4222, PCUT_FIELD_PLACE, 26},
	{4227, PCUT_FIELD_EDITOR, 2},
	{4239, PCUT_FIELD_SUMMARY, 1},
	{4249, PCUT_FIELD_URL, 6},
	{4262, PCUT_FIELD_URL, 26},
	{4273, PCUT_FIELD_TITLE, 1},
	{4276, PCUT_FIELD_ID, 1},
	{4279, PCUT_FIELD_ID, 11},
	{4291, PCUT_FIELD_ID, 12},
	{4301, PCUT_FIELD_ID, 5},
	{4314, PCUT_FIELD_ID, 0},
	{4328, PCUT_FIELD_ID, 5},
	{4343, PCUT_FIELD_ID, 27},
	{4357, PCUT_FIELD_ID, 1},
	{4368, PCUT_FIELD_TAGS, 1},
	{4380, PCUT_FIELD_ID, 0},
	{4394, PCUT_FIELD_ID, 11},
	{4408, PCUT_FIELD_LANGUAGE, 0},
	{4415, PCUT_FIELD_CONTACT, 14},
	{4424, PCUT_FIELD_PHOTOGRAPHER, 0},
	{4437, PCUT_FIELD_PHOTOGRAPHER, 1},
	{4451, PCUT_FIELD_CAPTION, 1},
	{4465, PCUT_FIELD_PHOTOGRAPHER, 4},
	{4474, PCUT_FIELD_PHOTOGRAPHER, 6},
	{4482, PCUT_FIELD_PHOTOGRAPHER, 1},
	{4489, PCUT_FIELD_PHOTOGRAPHER, 5},
	{4498, PCUT_FIELD_TAGS, 1},
	{4510, PCUT_FIELD_URL, 5},
	{4520, PCUT_FIELD_SUMMARY, 0},
	{4528, PCUT_FIELD_SUMMARY, 25},
	{4537, PCUT_FIELD_SUMMARY, 7},
	{4547, PCUT_FIELD_URL, 2},
	{4563, PCUT_FIELD_SUMMARY, 1},
	{4569, PCUT_FIELD_CONTACT, 1},
	{4586, PCUT_FIELD_CONTACT, 1},
	{4605, PCUT_FIELD_AUTHOR, 26},
	{4610, PCUT_FIELD_ID, 1},
	{4615, PCUT_FIELD_BODY, 31},
	{4619, PCUT_FIELD_BODY, 31},
	{4630, PCUT_FIELD_ID, 1},
	{4635, PCUT_FIELD_ISSUE, 1},
	{4641, PCUT_FIELD_DATE, 1},
	{4652, PCUT_FIELD_SITE, 29},
	{4658, PCUT_FIELD_ISSUE, 7},
	{4667, PCUT_FIELD_ISSUE, 2},
	{4676, PCUT_FIELD_LANGUAGE, 0},
	{4682, PCUT_FIELD_LANGUAGE, 29},
	{4688, PCUT_FIELD_LANGUAGE, 11},
	{4694, PCUT_FIELD_SITE, 1},
	{4697, PCUT_FIELD_SITE, 6},
	{4704, PCUT_FIELD_AUTHOR, 6},
	{4715, PCUT_FIELD_SITE, 0},
	{4723, PCUT_FIELD_AUTHOR, 0},
	{4734, PCUT_FIELD_AUTHOR, 3},
	{4746, PCUT_FIELD_TITLE, 31},
	{4752, PCUT_FIELD_DATE, 25},
	{4762, PCUT_FIELD_SITE, 25},
	{4771, PCUT_FIELD_DATE, 25},
	{4784, PCUT_FIELD_DATE, 25},
	{4798, PCUT_FIELD_SITE, 22},
	{4804, PCUT_FIELD_CONTACT, 26},
	{4814, PCUT_FIELD_TAGS, 31},
	{4825, PCUT_FIELD_SECTION, 0},
	{4834, PCUT_FIELD_SECTION, 0},
	{4844, PCUT_FIELD_SECTION, 0},
	{4854, PCUT_FIELD_SECTION, 29},
	{4865, PCUT_FIELD_SECTION, 7},
	{4872, PCUT_FIELD_ID, 14},
	{4881, PCUT_FIELD_SITE, 14},
	{4888, PCUT_FIELD_WORDS, 14},
	{4895, PCUT_FIELD_WORDS, 14},
	{4909, PCUT_FIELD_DATE, 26},
	{4914, PCUT_FIELD_SUMMARY, 1},
	{4925, PCUT_FIELD_TAGS, 1},
	{4935, PCUT_FIELD_TAGS, 1},
	{4943, PCUT_FIELD_TAGS, 1},
	{4952, PCUT_FIELD_SITE, 26},
	{4961, PCUT_FIELD_KICKER, 1},
	{4968, PCUT_FIELD_LANGUAGE, 25},
	{4974, PCUT_FIELD_SITE, 0},
	{4980, PCUT_FIELD_AUTHOR, 25},
	{4992, PCUT_FIELD_SUMMARY, 26},
	{5000, PCUT_FIELD_TAGS, 12},
	{5014, PCUT_FIELD_TAGS, 29},
	{5029, PCUT_FIELD_TAGS, 13},
	{5043, PCUT_FIELD_CONTACT, 0},
	{5051, PCUT_FIELD_CONTACT, 11},
	{5070, PCUT_FIELD_CONTACT, 11},
	{5088, PCUT_FIELD_CONTACT, 12},
	{5106, PCUT_FIELD_TAGS, 14},
	{5114, PCUT_FIELD_TITLE, 7},
	{5118, PCUT_FIELD_URL, 7},
	{5128, PCUT_FIELD_TITLE, 7},
	{5137, PCUT_FIELD_DATE, 26},
	{5148, PCUT_FIELD_SITE, 7},
	{5154, PCUT_FIELD_TAGS, 26},
	{5166, PCUT_FIELD_SUMMARY, 2},
	{5183, PCUT_FIELD_SUMMARY, 2},
	{5195, PCUT_FIELD_PHOTOGRAPHER, 25},
	{5200, PCUT_FIELD_PHOTOGRAPHER, 25},
	{5206, PCUT_FIELD_CAPTION, 25},
	{5217, PCUT_FIELD_LANGUAGE, 1},
	{5220, PCUT_FIELD_OTHER_DATE, 7},
	{5230, PCUT_FIELD_UPDATED, 7},
	{5248, PCUT_FIELD_TAGS, 0},
	{5255, PCUT_FIELD_OTHER_DATE, 2},
	{5265, PCUT_FIELD_WORDS, 23},
	{5273, PCUT_FIELD_SITE, 25},
	{5279, PCUT_FIELD_LANGUAGE, 1},
	{5284, PCUT_FIELD_WORDS, 22},
	{5290, PCUT_FIELD_WORDS, 2},
	{5296, PCUT_FIELD_LANGUAGE, 1},
	{5305, PCUT_FIELD_LANGUAGE, 1},
	{5329, PCUT_FIELD_LANGUAGE, 3},
	{5336, PCUT_FIELD_URL, 22},
	{5341, PCUT_FIELD_SITE, 26},
	{5345, PCUT_FIELD_ISSUE, 26},
	{5353, PCUT_FIELD_UPDATED, 1},
	{5367, PCUT_FIELD_UPDATED, 1},
	{5380, PCUT_FIELD_UPDATED, 1},
	{5393, PCUT_FIELD_SUMMARY, 1},
	{5398, PCUT_FIELD_URL, 27},
	{5407, PCUT_FIELD_CAPTION, 6},
	{5415, PCUT_FIELD_CAPTION, 3},
	{5423, PCUT_FIELD_SITE, 25},
	{5429, PCUT_FIELD_BODY, 25},
	{5441, PCUT_FIELD_WORDS, 24},
	{5448, PCUT_FIELD_WORDS, 7},
	{5455, PCUT_FIELD_WORDS, 1},
	{5462, PCUT_FIELD_LANGUAGE, 4},
	{5469, PCUT_FIELD_URL, 24},
	{5475, PCUT_FIELD_UPDATED, 2},
	{5497, PCUT_FIELD_CAPTION, 4},
	{5505, PCUT_FIELD_LICENSE, 6},
	{5513, PCUT_FIELD_LICENSE, 0},
	{5521, PCUT_FIELD_LICENSE, 4},
	{5530, PCUT_FIELD_LICENSE, 11},
	{5539, PCUT_FIELD_LICENSE, 1},
	{5547, PCUT_FIELD_LICENSE, 7},
	{5556, PCUT_FIELD_LICENSE, 5},
	{5564, PCUT_FIELD_WORDS, 11},
	{5576, PCUT_FIELD_URL, 3},
	{5581, PCUT_FIELD_URL, 32},
	{5590, PCUT_FIELD_URL, 3},
	{5605, PCUT_FIELD_PLACE, 3},
	{5610, PCUT_FIELD_URL, 6},
	{5618, PCUT_FIELD_LANGUAGE, 27},
	{5624, PCUT_FIELD_LANGUAGE, 0},
	{5631, PCUT_FIELD_SUBTITLE, 6},
	{5642, PCUT_FIELD_URL, 0},
	{5647, PCUT_FIELD_URL, 6},
	{5661, PCUT_FIELD_URL, 5},
	{5676, PCUT_FIELD_URL, 1},
	{5692, PCUT_FIELD_URL, 25},
	{5699, PCUT_FIELD_LICENSE, 14},
	{5706, PCUT_FIELD_CONTACT, 25},
	{5718, PCUT_FIELD_LICENSE, 2},
	{5725, PCUT_FIELD_LANGUAGE, 28},
	{5733, PCUT_FIELD_OTHER_DATE, 1},
	{5743, PCUT_FIELD_OTHER_DATE, 1},
	{5753, PCUT_FIELD_PLACE, 6},
	{5759, PCUT_FIELD_PLACE, 4},
	{5769, PCUT_FIELD_PLACE, 5},
	{5778, PCUT_FIELD_PLACE, 1},
	{5787, PCUT_FIELD_WORDS, 4},
	{5796, PCUT_FIELD_WORDS, 3},
	{5805, PCUT_FIELD_PLACE, 0},
	{5811, PCUT_FIELD_WORDS, 5},
	{5821, PCUT_FIELD_PLACE, 5},
	{5827, PCUT_FIELD_ID, 32},
	{5834, PCUT_FIELD_ID, 32},
	{5840, PCUT_FIELD_SITE, 1},
	{5849, PCUT_FIELD_CONTACT, 1},
	{5854, PCUT_FIELD_SUMMARY, 23},
	{5862, PCUT_FIELD_TITLE, 6},
	{5871, PCUT_FIELD_TITLE, 3},
	{5881, PCUT_FIELD_TITLE, 14},
	{5888, PCUT_FIELD_TAGS, 6},
	{5896, PCUT_FIELD_TAGS, 6},
	{5908, PCUT_FIELD_TAGS, 6},
	{5919, PCUT_FIELD_TAGS, 22},
	{5925, PCUT_FIELD_SITE, 31},
	{5931, PCUT_FIELD_CONTACT, 1},
	{5945, PCUT_FIELD_CONTACT, 1},
	{5960, PCUT_FIELD_CONTACT, 1},
	{5976, PCUT_FIELD_CONTACT, 1},
	{5992, PCUT_FIELD_CONTACT, 1},
	{6008, PCUT_FIELD_SITE, 23},
	{6014, PCUT_FIELD_CONTACT, 2},
	{6028, PCUT_FIELD_SITE, 4},
	{6034, PCUT_FIELD_SITE, 0},
	{6041, PCUT_FIELD_DATE, 26},
	{6052, PCUT_FIELD_DATE, 26},
	{6070, PCUT_FIELD_DATE, 26},
	{6087, PCUT_FIELD_DATE, 26},
	{6097, PCUT_FIELD_TAGS, 24},
	{6104, PCUT_FIELD_BODY, 14},
	{6110, PCUT_FIELD_PLACE, 11},
	{6118, PCUT_FIELD_UPDATED, 3},
	{6129, PCUT_FIELD_UPDATED, 3},
	{6143, PCUT_FIELD_UPDATED, 3},
	{6155, PCUT_FIELD_PLACE, 12},
	{6161, PCUT_FIELD_UPDATED, 4},
	{6172, PCUT_FIELD_UPDATED, 3},
	{6183, PCUT_FIELD_UPDATED, 1},
	{6192, PCUT_FIELD_WORDS, 3},
	{6197, PCUT_FIELD_TAGS, 3},
	{6207, PCUT_FIELD_TAGS, 3},
	{6217, PCUT_FIELD_AUTHOR, 14},
	{6225, PCUT_FIELD_AGENCY, 2},
	{6244, PCUT_FIELD_TITLE, 0},
	{6251, PCUT_FIELD_KICKER, 11},
	{6260, PCUT_FIELD_TITLE, 11},
	{6269, PCUT_FIELD_AUTHOR, 29},
	{6277, PCUT_FIELD_TITLE, 29},
	{6284, PCUT_FIELD_TITLE, 12},
	{6290, PCUT_FIELD_TITLE, 13},
	{6296, PCUT_FIELD_AGENCY, 1},
	{6308, PCUT_FIELD_SITE, 1},
	{6320, PCUT_FIELD_AGENCY, 1},
	{6333, PCUT_FIELD_SITE, 1},
	{6345, PCUT_FIELD_SITE, 1},
	{6355, PCUT_FIELD_DATE, 32},
	{6360, PCUT_FIELD_DATE, 32},
	{6370, PCUT_FIELD_DATE, 32},
	{6384, PCUT_FIELD_LANGUAGE, 32},
	{6393, PCUT_FIELD_AUTHOR, 32},
	{6404, PCUT_FIELD_SITE, 32},
	{6410, PCUT_FIELD_SITE, 32},
	{6420, PCUT_FIELD_ISSUE, 1},
	{6423, PCUT_FIELD_TAGS, 23},
	{6432, PCUT_FIELD_BODY, 32},
	{6441, PCUT_FIELD_TAGS, 24},
	{6451, PCUT_FIELD_WORDS, 3},
	{6466, PCUT_FIELD_ISSUE, 31},
	{6472, PCUT_FIELD_ID, 31},
	{6486, PCUT_FIELD_SITE, 29},
	{6493, PCUT_FIELD_SITE, 0},
	{6500, PCUT_FIELD_TAGS, 1},
	{6503, PCUT_FIELD_ISSUE, 27},
	{6511, PCUT_FIELD_ISSUE, 1},
	{6518, PCUT_FIELD_WORDS, 1},
	{6534, PCUT_FIELD_ISSUE, 11},
	{6540, PCUT_FIELD_ID, 11},
	{6556, PCUT_FIELD_ISSUE, 0},
	{6563, PCUT_FIELD_ID, 3},
	{6582, PCUT_FIELD_WORDS, 4},
	{6601, PCUT_FIELD_WORDS, 5},
	{6618, PCUT_FIELD_ISSUE, 0},
	{6625, PCUT_FIELD_TAGS, 22},
	{6635, PCUT_FIELD_LANGUAGE, 26},
	{6641, PCUT_FIELD_DATE, 29},
	{6652, PCUT_FIELD_SUBTITLE, 5},
	{6662, PCUT_FIELD_URL, 0},
	{6668, PCUT_FIELD_URL, 11},
	{6677, PCUT_FIELD_PAGES, 26},
	{6683, PCUT_FIELD_PAGES, 26},
	{6691, PCUT_FIELD_PAGES, 26},
	{6701, PCUT_FIELD_AUTHOR, 31},
	{6706, PCUT_FIELD_SUMMARY, 7},
	{6719, PCUT_FIELD_SUBTITLE, 7},
	{6728, PCUT_FIELD_CAPTION, 7},
	{6741, PCUT_FIELD_SUBTITLE, 7},
	{6752, PCUT_FIELD_TAGS, 7},
	{6762, PCUT_FIELD_TAGS, 7},
	{6774, PCUT_FIELD_TAGS, 7},
	{6801, PCUT_FIELD_URL, 2},
	{6808, PCUT_FIELD_URL, 7},
	{6828, PCUT_FIELD_UPDATED, 23},
	{6838, PCUT_FIELD_SUMMARY, 11},
	{6843, PCUT_FIELD_UPDATED, 24},
	{6853, PCUT_FIELD_DATE, 11},
	{6866, PCUT_FIELD_DATE, 11},
	{6879, PCUT_FIELD_WORDS, 0},
	{6883, PCUT_FIELD_URL, 0},
	{6892, PCUT_FIELD_URL, 1},
	{6906, PCUT_FIELD_URL, 1},
	{6919, PCUT_FIELD_URL, 2},
	{6932, PCUT_FIELD_SITE, 1},
	{6956, PCUT_FIELD_URL, 14},
	{6965, PCUT_FIELD_PLACE, 0},
	{6969, PCUT_FIELD_PLACE, 2},
	{6979, PCUT_FIELD_URL, 11},
	{6988, PCUT_FIELD_SECTION, 25},
	{6995, PCUT_FIELD_URL, 25},
	{7002, PCUT_FIELD_SUMMARY, 26},
	{7015, PCUT_FIELD_UPDATED, 11},
	{7037, PCUT_FIELD_TAGS, 11},
	{7047, PCUT_FIELD_TITLE, 25},
	{7055, PCUT_FIELD_SITE, 1},
	{7062, PCUT_FIELD_KICKER, 1},
	{7071, PCUT_FIELD_TRANSLATOR, 23},
	{7085, PCUT_FIELD_TRANSLATOR, 22},
	{7098, PCUT_FIELD_TRANSLATOR, 24},
	{7111, PCUT_FIELD_TITLE, 0},
	{7122, PCUT_FIELD_SUMMARY, 14},
	{7127, PCUT_FIELD_TAGS, 12},
	{7136, PCUT_FIELD_TAGS, 29},
	{7143, PCUT_FIELD_PAGES, 0},
	{7148, PCUT_FIELD_PAGES, 1},
	{7160, PCUT_FIELD_URL, 1},
	{7169, PCUT_FIELD_PAGES, 0},
	{7175, PCUT_FIELD_PAGES, 0},
	{7182, PCUT_FIELD_PAGES, 4},
	{7190, PCUT_FIELD_PAGES, 5},
	{7197, PCUT_FIELD_DATE, 25},
	{7208, PCUT_FIELD_UPDATED, 25},
	{7219, PCUT_FIELD_WORDS, 4},
	{7228, PCUT_FIELD_TAGS, 4},
	{7243, PCUT_FIELD_WORDS, 6},
	{7252, PCUT_FIELD_TAGS, 6},
	{7267, PCUT_FIELD_TAGS, 6},
	{7282, PCUT_FIELD_SITE, 1},
	{7288, PCUT_FIELD_AUTHOR, 3},
	{7292, PCUT_FIELD_TAGS, 28},
	{7306, PCUT_FIELD_WORDS, 5},
	{7313, PCUT_FIELD_TAGS, 5},
	{7327, PCUT_FIELD_DATE, 3},
	{7335, PCUT_FIELD_DATE, 3},
	{7344, PCUT_FIELD_SITE, 1},
	{7347, PCUT_FIELD_DATE, 1},
	{7350, PCUT_FIELD_BODY, 11},
	{7362, PCUT_FIELD_AUTHOR, 31},
	{7370, PCUT_FIELD_SUMMARY, 0},
	{7376, PCUT_FIELD_SITE, 4},
	{7386, PCUT_FIELD_AUTHOR, 4},
	{7397, PCUT_FIELD_URL, 1},
	{7407, PCUT_FIELD_AGENCY, 7},
	{7418, PCUT_FIELD_CONTACT, 7},
	{7430, PCUT_FIELD_AUTHOR, 31},
	{7438, PCUT_FIELD_PAGES, 1},
	{7441, PCUT_FIELD_CONTACT, 1},
	{7447, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7453, PCUT_FIELD_CAPTION, 1},
	{7467, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7480, PCUT_FIELD_PHOTOGRAPHER, 3},
	{7492, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7505, PCUT_FIELD_PHOTOGRAPHER, 3},
	{7519, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7531, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7543, PCUT_FIELD_PHOTOGRAPHER, 0},
	{7550, PCUT_FIELD_SUBTITLE, 32},
	{7557, PCUT_FIELD_CAPTION, 1},
	{7573, PCUT_FIELD_PHOTOGRAPHER, 1},
	{7582, PCUT_FIELD_CAPTION, 4},
	{7594, PCUT_FIELD_AUTHOR, 29},
	{7599, PCUT_FIELD_WORDS, 25},
	{7606, PCUT_FIELD_PLACE, 7},
	{7613, PCUT_FIELD_PLACE, 1},
	{7619, PCUT_FIELD_BODY, 0},
	{7629, PCUT_FIELD_WORDS, 12},
	{7640, PCUT_FIELD_SUBTITLE, 29},
	{7650, PCUT_FIELD_CAPTION, 11},
	{7657, PCUT_FIELD_SUMMARY, 11},
	{7670, PCUT_FIELD_SUBTITLE, 0},
	{7679, PCUT_FIELD_SUBTITLE, 12},
	{7690, PCUT_FIELD_SUBTITLE, 13},
	{7701, PCUT_FIELD_SUBTITLE, 11},
	{7710, PCUT_FIELD_SUMMARY, 0},
	{7716, PCUT_FIELD_CAPTION, 12},
	{7724, PCUT_FIELD_AUTHOR, 0},
	{7728, PCUT_FIELD_DATE, 1},
	{7735, PCUT_FIELD_SECTION, 1},
	{7745, PCUT_FIELD_DATE, 1},
	{7755, PCUT_FIELD_PAGES, 1},
	{7758, PCUT_FIELD_COPYRIGHT, 11},
	{7774, PCUT_FIELD_TRANSLATOR, 12},
	{7782, PCUT_FIELD_CONTACT, 1},
	{7796, PCUT_FIELD_CONTACT, 1},
	{7812, PCUT_FIELD_CONTACT, 1},
	{7828, PCUT_FIELD_CONTACT, 1},
	{7841, PCUT_FIELD_CONTACT, 2},
	{7856, PCUT_FIELD_CONTACT, 0},
	{7870, PCUT_FIELD_CONTACT, 22},
	{7883, PCUT_FIELD_ID, 1},
	{7904, PCUT_FIELD_SITE, 1},
	{7913, PCUT_FIELD_DATE, 1},
	{7922, PCUT_FIELD_DATE, 5},
	{7933, PCUT_FIELD_DATE, 5},
	{7947, PCUT_FIELD_SITE, 5},
	{7961, PCUT_FIELD_DATE, 1},
	{7969, PCUT_FIELD_DATE, 22},
	{7980, PCUT_FIELD_SITE, 6},
	{7991, PCUT_FIELD_SITE, 28},
	{8002, PCUT_FIELD_SITE, 4},
	{8014, PCUT_FIELD_DATE, 0},
	{8024, PCUT_FIELD_DATE, 4},
	{8037, PCUT_FIELD_DATE, 6},
	{8050, PCUT_FIELD_DATE, 0},
	{8059, PCUT_FIELD_DATE, 27},
	{8071, PCUT_FIELD_SITE, 27},
	{8082, PCUT_FIELD_SITE, 0},
	{8093, PCUT_FIELD_DATE, 7},
	{8109, PCUT_FIELD_SITE, 0},
	{8121, PCUT_FIELD_DATE, 1},
	{8138, PCUT_FIELD_SITE, 1},
	{8155, PCUT_FIELD_SITE, 1},
	{8172, PCUT_FIELD_SITE, 1},
	{8190, PCUT_FIELD_DATE, 22},
	{8201, PCUT_FIELD_SITE, 22},
	{8214, PCUT_FIELD_DATE, 22},
	{8225, PCUT_FIELD_DATE, 23},
	{8236, PCUT_FIELD_DATE, 22},
	{8254, PCUT_FIELD_DATE, 3},
	{8261, PCUT_FIELD_DATE, 3},
	{8271, PCUT_FIELD_SITE, 11},
	{8282, PCUT_FIELD_SITE, 24},
	{8294, PCUT_FIELD_SITE, 0},
	{8306, PCUT_FIELD_DATE, 13},
	{8318, PCUT_FIELD_DATE, 12},
	{8330, PCUT_FIELD_DATE, 24},
	{8347, PCUT_FIELD_DATE, 24},
	{8357, PCUT_FIELD_DATE, 1},
	{8370, PCUT_FIELD_DATE, 1},
	{8380, PCUT_FIELD_SITE, 1},
	{8393, PCUT_FIELD_DATE, 1},
	{8406, PCUT_FIELD_SITE, 1},
	{8416, PCUT_FIELD_DATE, 2},
	{8427, PCUT_FIELD_DATE, 25},
	{8431, PCUT_FIELD_SITE, 2},
	{8438, PCUT_FIELD_SITE, 2},
	{8450, PCUT_FIELD_OTHER_DATE, 1},
	{8459, PCUT_FIELD_ID, 1},
	{8466, PCUT_FIELD_ID, 1},
	{8480, PCUT_FIELD_AUTHOR, 0},
	{8490, PCUT_FIELD_EDITOR, 7},
	{8499, PCUT_FIELD_AUTHOR, 4},
	{8508, PCUT_FIELD_AUTHOR, 4},
	{8518, PCUT_FIELD_AUTHOR, 3},
	{8529, PCUT_FIELD_EDITOR, 11},
	{8538, PCUT_FIELD_AUTHOR, 2},
	{8548, PCUT_FIELD_AUTHOR, 2},
	{8560, PCUT_FIELD_EDITOR, 2},
	{8570, PCUT_FIELD_EDITOR, 0},
	{8579, PCUT_FIELD_EDITOR, 5},
	{8589, PCUT_FIELD_ID, 1},
	{8599, PCUT_FIELD_TAGS, 1},
	{8612, PCUT_FIELD_CONTACT, 3},
	{8629, PCUT_FIELD_DATE, 1},
	{8642, PCUT_FIELD_AUTHOR, 0},
	{8651, PCUT_FIELD_CAPTION, 14},
	{8661, PCUT_FIELD_SECTION, 2},
	{8669, PCUT_FIELD_SUMMARY, 28},
	{8675, PCUT_FIELD_SUMMARY, 0},
	{8682, PCUT_FIELD_SUMMARY, 4},
	{8690, PCUT_FIELD_SUMMARY, 6},
	{8697, PCUT_FIELD_OTHER_DATE, 1},
	{8707, PCUT_FIELD_UPDATED, 1},
	{8715, PCUT_FIELD_SUMMARY, 27},
	{8723, PCUT_FIELD_SUMMARY, 5},
	{8733, PCUT_FIELD_COPYRIGHT, 1},
	{8740, PCUT_FIELD_SUMMARY, 31},
	{8750, PCUT_FIELD_ISSUE, 0},
	{8757, PCUT_FIELD_SECTION, 26},
	{8763, PCUT_FIELD_SECTION, 1},
	{8770, PCUT_FIELD_SECTION, 0},
	{8778, PCUT_FIELD_SECTION, 7},
	{8786, PCUT_FIELD_TITLE, 0},
	{8793, PCUT_FIELD_SECTION, 0},
	{8801, PCUT_FIELD_SECTION, 3},
	{8810, PCUT_FIELD_SECTION, 11},
	{8818, PCUT_FIELD_CONTACT, 2},
	{8835, PCUT_FIELD_CONTACT, 2},
	{8846, PCUT_FIELD_CONTACT, 26},
	{8861, PCUT_FIELD_SUMMARY, 7},
	{8874, PCUT_FIELD_SUMMARY, 22},
	{8889, PCUT_FIELD_SUMMARY, 0},
	{8900, PCUT_FIELD_WORDS, 25},
	{8906, PCUT_FIELD_SITE, 25},
	{8918, PCUT_FIELD_OTHER_DATE, 1},
	{8924, PCUT_FIELD_SECTION, 14},
	{8930, PCUT_FIELD_ISSUE, 14},
	{8935, PCUT_FIELD_SUMMARY, 29},
	{8943, PCUT_FIELD_SECTION, 1},
	{8946, PCUT_FIELD_TAGS, 2},
	{8957, PCUT_FIELD_TAGS, 2},
	{8969, PCUT_FIELD_TAGS, 2},
	{8982, PCUT_FIELD_TITLE, 2},
	{8994, PCUT_FIELD_AUTHOR, 7},
	{9004, PCUT_FIELD_AUTHOR, 5},
	{9015, PCUT_FIELD_SECTION, 1},
	{9018, PCUT_FIELD_SECTION, 6},
	{9024, PCUT_FIELD_SECTION, 6},
	{9031, PCUT_FIELD_SECTION, 28},
	{9038, PCUT_FIELD_SECTION, 4},
	{9046, PCUT_FIELD_SECTION, 7},
	{9053, PCUT_FIELD_SECTION, 0},
	{9061, PCUT_FIELD_SECTION, 27},
	{9070, PCUT_FIELD_PAGES, 2},
	{9076, PCUT_FIELD_PAGES, 2},
	{9083, PCUT_FIELD_SECTION, 12},
	{9089, PCUT_FIELD_SECTION, 13},
	{9096, PCUT_FIELD_SECTION, 11},
	{9103, PCUT_FIELD_SECTION, 24},
	{9111, PCUT_FIELD_SECTION, 0},
	{9119, PCUT_FIELD_UPDATED, 22},
	{9137, PCUT_FIELD_ISSUE, 1},
	{9144, PCUT_FIELD_SITE, 11},
	{9151, PCUT_FIELD_SECTION, 5},
	{9159, PCUT_FIELD_SUMMARY, 12},
	{9167, PCUT_FIELD_PAGES, 22},
	{9172, PCUT_FIELD_PAGES, 0},
	{9177, PCUT_FIELD_AUTHOR, 3},
	{9187, PCUT_FIELD_UPDATED, 24},
	{9202, PCUT_FIELD_SITE, 0},
	{9207, PCUT_FIELD_SITE, 1},
	{9217, PCUT_FIELD_SITE, 4},
	{9223, PCUT_FIELD_SITE, 4},
	{9233, PCUT_FIELD_SITE, 5},
	{9238, PCUT_FIELD_PAGES, 25},
	{9243, PCUT_FIELD_PAGES, 25},
	{9254, PCUT_FIELD_PAGES, 25},
	{9260, PCUT_FIELD_AUTHOR, 23},
	{9271, PCUT_FIELD_AUTHOR, 24},
	{9282, PCUT_FIELD_AUTHOR, 0},
	{9291, PCUT_FIELD_TAGS, 7},
	{9306, PCUT_FIELD_WORDS, 12},
	{9311, PCUT_FIELD_WORDS, 11},
	{9317, PCUT_FIELD_TAGS, 11},
	{9332, PCUT_FIELD_SITE, 1},
	{9335, PCUT_FIELD_SITE, 0},
	{9338, PCUT_FIELD_SUMMARY, 3},
	{9347, PCUT_FIELD_SUMMARY, 5},
	{9356, PCUT_FIELD_UPDATED, 14},
	{9371, PCUT_FIELD_SUBTITLE, 5},
	{9383, PCUT_FIELD_SUMMARY, 12},
	{9390, PCUT_FIELD_SITE, 0},
	{9397, PCUT_FIELD_SITE, 1},
	{9409, PCUT_FIELD_URL, 1},
	{9420, PCUT_FIELD_SUBTITLE, 3},
	{9431, PCUT_FIELD_SECTION, 2},
	{9438, PCUT_FIELD_KICKER, 2},
	{9449, PCUT_FIELD_SUBTITLE, 14},
	{9454, PCUT_FIELD_LANGUAGE, 2},
	{9462, PCUT_FIELD_LANGUAGE, 0},
	{9468, PCUT_FIELD_LANGUAGE, 23},
	{9474, PCUT_FIELD_UPDATED, 2},
	{9480, PCUT_FIELD_SUBTITLE, 1},
	{9491, PCUT_FIELD_PAGES, 1},
	{9502, PCUT_FIELD_TAGS, 2},
	{9513, PCUT_FIELD_TAGS, 2},
	{9525, PCUT_FIELD_TAGS, 24},
	{9534, PCUT_FIELD_TAGS, 12},
	{9541, PCUT_FIELD_ID, 1},
	{9550, PCUT_FIELD_PAGES, 12},
	{9557, PCUT_FIELD_PAGES, 29},
	{9566, PCUT_FIELD_PAGES, 12},
	{9573, PCUT_FIELD_SUBTITLE, 1},
	{9583, PCUT_FIELD_SUMMARY, 11},
	{9596, PCUT_FIELD_PAGES, 11},
	{9603, PCUT_FIELD_PAGES, 11},
	{9610, PCUT_FIELD_SUBTITLE, 1},
	{9623, PCUT_FIELD_SUBTITLE, 1},
	{9631, PCUT_FIELD_SUBTITLE, 1},
	{9642, PCUT_FIELD_TAGS, 1},
	{9650, PCUT_FIELD_TITLE, 1},
	{9663, PCUT_FIELD_TAGS, 1},
	{9677, PCUT_FIELD_TAGS, 1},
	{9686, PCUT_FIELD_SUBTITLE, 31},
	{9695, PCUT_FIELD_SUBTITLE, 1},
	{9704, PCUT_FIELD_SUBTITLE, 27},
	{9713, PCUT_FIELD_SUBTITLE, 28},
	{9722, PCUT_FIELD_SUBTITLE, 0},
	{9732, PCUT_FIELD_SUMMARY, 13},
	{9738, PCUT_FIELD_TAGS, 3},
	{9744, PCUT_FIELD_TAGS, 3},
	{9751, PCUT_FIELD_TAGS, 3},
	{9767, PCUT_FIELD_SUMMARY, 27},
	{9773, PCUT_FIELD_SUMMARY, 0},
	{9781, PCUT_FIELD_SITE, 31},
	{9788, PCUT_FIELD_SITE, 31},
	{9802, PCUT_FIELD_SUMMARY, 1},
	{9810, PCUT_FIELD_SITE, 31},
	{9822, PCUT_FIELD_SITE, 27},
	{9828, PCUT_FIELD_KICKER, 3},
	{9837, PCUT_FIELD_SUMMARY, 1},
	{9846, PCUT_FIELD_ISSUE, 26},
	{9851, PCUT_FIELD_WORDS, 26},
	{9864, PCUT_FIELD_AUTHOR, 26},
	{9871, PCUT_FIELD_AUTHOR, 26},
	{9879, PCUT_FIELD_BODY, 26},
	{9886, PCUT_FIELD_LANGUAGE, 7},
	{9891, PCUT_FIELD_AUTHOR, 32},
	{9899, PCUT_FIELD_TAGS, 1},
	{9903, PCUT_FIELD_TAGS, 22},
	{9910, PCUT_FIELD_TAGS, 22},
	{9917, PCUT_FIELD_TAGS, 22},
	{9935, PCUT_FIELD_TAGS, 5},
	{9943, PCUT_FIELD_TAGS, 1},
	{9950, PCUT_FIELD_TAGS, 1},
	{9960, PCUT_FIELD_TAGS, 1},
	{9972, PCUT_FIELD_TAGS, 23},
	{9979, PCUT_FIELD_TAGS, 11},
	{9984, PCUT_FIELD_TAGS, 0},
	{9989, PCUT_FIELD_TAGS, 6},
	{10004, PCUT_FIELD_TAGS, 27},
	{10011, PCUT_FIELD_TAGS, 12},
	{10016, PCUT_FIELD_DATE, 31},
	{10024, PCUT_FIELD_DATE, 31},
	{10042, PCUT_FIELD_DATE, 31},
	{10057, PCUT_FIELD_DATE, 14},
	{10063, PCUT_FIELD_URL, 31},
	{10070, PCUT_FIELD_SUMMARY, 1},
	{10077, PCUT_FIELD_AUTHOR, 25},
	{10084, PCUT_FIELD_BODY, 31},
	{10089, PCUT_FIELD_BODY, 0},
	{10095, PCUT_FIELD_BODY, 25},
	{10102, PCUT_FIELD_CONTACT, 1},
	{10106, PCUT_FIELD_CONTACT, 2},
	{10114, PCUT_FIELD_CONTACT, 6},
	{10123, PCUT_FIELD_CONTACT, 0},
	{10132, PCUT_FIELD_CONTACT, 7},
	{10141, PCUT_FIELD_CONTACT, 0},
	{10151, PCUT_FIELD_BODY, 26},
	{10165, PCUT_FIELD_TAGS, 4},
	{10170, PCUT_FIELD_TAGS, 4},
	{10176, PCUT_FIELD_TAGS, 4},
	{10193, PCUT_FIELD_TAGS, 0},
	{10212, PCUT_FIELD_TAGS, 12},
	{10219, PCUT_FIELD_TAGS, 12},
	{10233, PCUT_FIELD_TAGS, 11},
	{10240, PCUT_FIELD_TAGS, 11},
	{10256, PCUT_FIELD_TAGS, 5},
	{10261, PCUT_FIELD_TAGS, 13},
	{10266, PCUT_FIELD_DATE, 31},
	{10273, PCUT_FIELD_SITE, 5},
	{10281, PCUT_FIELD_BODY, 5},
	{10287, PCUT_FIELD_BODY, 5},
	{10302, PCUT_FIELD_BODY, 0},
	{10307, PCUT_FIELD_BODY, 28},
	{10320, PCUT_FIELD_BODY, 27},
	{10334, PCUT_FIELD_AUTHOR, 2},
	{10343, PCUT_FIELD_WORDS, 1},
	{10359, PCUT_FIELD_BODY, 3},
	{10365, PCUT_FIELD_BODY, 3},
	{10380, PCUT_FIELD_BODY, 2},
	{10391, PCUT_FIELD_BODY, 0},
	{10397, PCUT_FIELD_BODY, 0},
	{10412, PCUT_FIELD_BODY, 27},
	{10419, PCUT_FIELD_TAGS, 32},
	{10423, PCUT_FIELD_TAGS, 2},
	{10429, PCUT_FIELD_TAGS, 3},
	{10435, PCUT_FIELD_TAGS, 2},
	{10442, PCUT_FIELD_TAGS, 2},
	{10462, PCUT_FIELD_TAGS, 2},
	{10487, PCUT_FIELD_TAGS, 3},
	{10494, PCUT_FIELD_TAGS, 3},
	{10510, PCUT_FIELD_DATE, 32},
	{10520, PCUT_FIELD_TITLE, 1},
	{10523, PCUT_FIELD_SITE, 22},
	{10531, PCUT_FIELD_SITE, 22},
	{10541, PCUT_FIELD_TITLE, 32},
	{10549, PCUT_FIELD_SUMMARY, 25},
	{10561, PCUT_FIELD_OTHER_DATE, 1},
	{10577, PCUT_FIELD_CONTACT, 12},
	{10594, PCUT_FIELD_TITLE, 0},
	{10600, PCUT_FIELD_TITLE, 1},
	{10606, PCUT_FIELD_TITLE, 27},
	{10612, PCUT_FIELD_TITLE, 28},
	{10618, PCUT_FIELD_TITLE, 5},
	{10625, PCUT_FIELD_TITLE, 5},
	{10641, PCUT_FIELD_TITLE, 3},
	{10647, PCUT_FIELD_SITE, 3},
	{10664, PCUT_FIELD_TITLE, 24},
	{10671, PCUT_FIELD_TITLE, 4},
	{10679, PCUT_FIELD_TITLE, 12},
	{10687, PCUT_FIELD_TITLE, 0},
	{10694, PCUT_FIELD_TITLE, 13},
	{10702, PCUT_FIELD_SUMMARY, 1},
	{10708, PCUT_FIELD_SUMMARY, 1},
	{10713, PCUT_FIELD_TRANSLATOR, 11},
	{10721, PCUT_FIELD_TRANSLATOR, 11},
	{10733, PCUT_FIELD_SITE, 32},
	{10740, PCUT_FIELD_AUTHOR, 25},
	{10751, PCUT_FIELD_ISSUE, 11},
	{10755, PCUT_FIELD_SUMMARY, 32},
	{10763, PCUT_FIELD_ISSUE, 3},
	{10768, PCUT_FIELD_TAGS, 1},
	{10774, PCUT_FIELD_TAGS, 6},
	{10782, PCUT_FIELD_TAGS, 1},
	{10789, PCUT_FIELD_TAGS, 1},
	{10812, PCUT_FIELD_TAGS, 31},
	{10818, PCUT_FIELD_TRANSLATOR, 6},
	{10827, PCUT_FIELD_TRANSLATOR, 4},
	{10838, PCUT_FIELD_TRANSLATOR, 4},
	{10852, PCUT_FIELD_TRANSLATOR, 3},
	{10863, PCUT_FIELD_TRANSLATOR, 3},
	{10874, PCUT_FIELD_TRANSLATOR, 4},
	{10884, PCUT_FIELD_TRANSLATOR, 3},
	{10896, PCUT_FIELD_TRANSLATOR, 6},
	{10905, PCUT_FIELD_TRANSLATOR, 5},
	{10916, PCUT_FIELD_TRANSLATOR, 5},
	{10927, PCUT_FIELD_PAGES, 32},
	{10933, PCUT_FIELD_TRANSLATOR, 1},
	{10947, PCUT_FIELD_TRANSLATOR, 1},
	{10959, PCUT_FIELD_TRANSLATOR, 1},
	{10970, PCUT_FIELD_TAGS, 7},
	{10982, PCUT_FIELD_BODY, 11},
	{10988, PCUT_FIELD_TAGS, 32},
	{10996, PCUT_FIELD_ID, 25},
	{11005, PCUT_FIELD_TAGS, 25},
	{11016, PCUT_FIELD_TITLE, 11},
	{11022, PCUT_FIELD_TITLE, 2},
	{11034, PCUT_FIELD_TRANSLATOR, 2},
	{11045, PCUT_FIELD_TRANSLATOR, 2},
	{11058, PCUT_FIELD_TRANSLATOR, 2},
	{11072, PCUT_FIELD_TRANSLATOR, 2},
	{11084, PCUT_FIELD_DATE, 23},
	{11099, PCUT_FIELD_DATE, 23},
	{11107, PCUT_FIELD_CONTACT, 5},
	{11122, PCUT_FIELD_SITE, 7},
	{11131, PCUT_FIELD_SITE, 26},
	{11137, PCUT_FIELD_UPDATED, 4},
	{11158, PCUT_FIELD_UPDATED, 6},
	{11177, PCUT_FIELD_UPDATED, 5},
	{11198, PCUT_FIELD_WORDS, 2},
	{11205, PCUT_FIELD_SUBTITLE, 22},
	{11217, PCUT_FIELD_SUBTITLE, 23},
	{11228, PCUT_FIELD_SUBTITLE, 24},
	{11240, PCUT_FIELD_SUBTITLE, 2},
	{11251, PCUT_FIELD_SUBTITLE, 2},
	{11262, PCUT_FIELD_UPDATED, 1},
	{11270, PCUT_FIELD_UPDATED, 22},
	{11281, PCUT_FIELD_UPDATED, 12},
	{11290, PCUT_FIELD_COPYRIGHT, 2},
	{11303, PCUT_FIELD_URL, 1},
	{11307, PCUT_FIELD_URL, 1},
	{11311, PCUT_FIELD_URL, 3},
	{11325, PCUT_FIELD_URL, 4},
	{11338, PCUT_FIELD_DATE, 24},
	{11353, PCUT_FIELD_WORDS, 14},
	{11361, PCUT_FIELD_SITE, 6},
	{11369, PCUT_FIELD_AUTHOR, 2},
	{11379, PCUT_FIELD_AUTHOR, 2},
	{11391, PCUT_FIELD_AUTHOR, 2},
	{11404, PCUT_FIELD_SITE, 2},
	{11411, PCUT_FIELD_DATE, 2},
	{11426, PCUT_FIELD_DATE, 2},
	{11444, PCUT_FIELD_DATE, 2},
	{11467, PCUT_FIELD_DATE, 7},
	{11478, PCUT_FIELD_TAGS, 2},
	{11498, PCUT_FIELD_TRANSLATOR, 7},
	{11507, PCUT_FIELD_TRANSLATOR, 7},
	{11517, PCUT_FIELD_URL, 2},
	{11525, PCUT_FIELD_URL, 4},
	{11533, PCUT_FIELD_ISSUE, 1},
	{11537, PCUT_FIELD_KICKER, 4},
	{11545, PCUT_FIELD_BODY, 7},
	{11561, PCUT_FIELD_BODY, 2},
	{11570, PCUT_FIELD_ISSUE, 1},
	{11577, PCUT_FIELD_ISSUE, 1},
	{11590, PCUT_FIELD_ISSUE, 4},
	{11598, PCUT_FIELD_AUTHOR, 2},
	{11602, PCUT_FIELD_SUMMARY, 2},
	{11611, PCUT_FIELD_ISSUE, 25},
	{11622, PCUT_FIELD_ISSUE, 12},
	{11629, PCUT_FIELD_DATE, 12},
	{11636, PCUT_FIELD_SITE, 0},
	{11646, PCUT_FIELD_WORDS, 1},
	{11649, PCUT_FIELD_URL, 1},
	{11653, PCUT_FIELD_URL, 1},
	{11665, PCUT_FIELD_URL, 2},
	{11676, PCUT_FIELD_URL, 1},
	{11684, PCUT_FIELD_SITE, 1},
	{11692, PCUT_FIELD_URL, 1},
	{11704, PCUT_FIELD_AGENCY, 1},
	{11709, PCUT_FIELD_AGENCY, 1},
	{11722, PCUT_FIELD_WORDS, 7},
	{11730, PCUT_FIELD_WORDS, 1},
	{11741, PCUT_FIELD_WORDS, 1},
	{11753, PCUT_FIELD_WORDS, 1},
	{11763, PCUT_FIELD_WORDS, 1},
	{11769, PCUT_FIELD_WORDS, 2},
	{11780, PCUT_FIELD_WORDS, 2},
	{11787, PCUT_FIELD_AUTHOR, 1},
	{11794, PCUT_FIELD_AUTHOR, 1},
	{11805, PCUT_FIELD_ISSUE, 11},
	{11813, PCUT_FIELD_SITE, 11},
	{11821, PCUT_FIELD_SITE, 14},
	{11827, PCUT_FIELD_DATE, 14},
	{11840, PCUT_FIELD_DATE, 14},
	{11851, PCUT_FIELD_DATE, 14},
	{11869, PCUT_FIELD_AUTHOR, 14},
	{11875, PCUT_FIELD_AUTHOR, 14},
	{11881, PCUT_FIELD_AUTHOR, 14},
	{11890, PCUT_FIELD_PLACE, 14},
	{11894, PCUT_FIELD_CONTACT, 25},
	{11907, PCUT_FIELD_SUMMARY, 11},
	{11915, PCUT_FIELD_UPDATED, 11},
	{11930, PCUT_FIELD_PHOTOGRAPHER, 11},
	{11938, PCUT_FIELD_SITE, 0},
	{11944, PCUT_FIELD_SITE, 2},
	{11956, PCUT_FIELD_SITE, 2},
	{11964, PCUT_FIELD_SUMMARY, 13},
	{11973, PCUT_FIELD_SITE, 27},
	{11978, PCUT_FIELD_TAGS, 13},
	{11985, PCUT_FIELD_SITE, 11},
	{11992, PCUT_FIELD_OTHER_DATE, 2},
	{12000, PCUT_FIELD_UPDATED, 2},
	{12021, PCUT_FIELD_SUMMARY, 2},
	{12037, PCUT_FIELD_DATE, 13},
	{12048, PCUT_FIELD_DATE, 12},
	{12059, PCUT_FIELD_COPYRIGHT, 1},
	{12062, PCUT_FIELD_AUTHOR, 15},
	{12085, PCUT_FIELD_LANGUAGE, 15},
	{12098, PCUT_FIELD_DATE, 15},
	{12119, PCUT_FIELD_DATE, 15},
	{12144, PCUT_FIELD_URL, 15},
	{12163, PCUT_FIELD_UPDATED, 15},
	{12186, PCUT_FIELD_UPDATED, 15},
	{12205, PCUT_FIELD_SECTION, 15},
	{12220, PCUT_FIELD_SITE, 15},
	{12233, PCUT_FIELD_CONTACT, 15},
	{12256, PCUT_FIELD_TAGS, 15},
	{12273, PCUT_FIELD_SITE, 15},
	{12292, PCUT_FIELD_DATE, 15},
	{12313, PCUT_FIELD_TAGS, 15},
	{12326, PCUT_FIELD_SECTION, 15},
	{12345, PCUT_FIELD_BODY, 15},
	{12360, PCUT_FIELD_ID, 15},
	{12375, PCUT_FIELD_WORDS, 15},
	{12388, PCUT_FIELD_TAGS, 15},
	{12416, PCUT_FIELD_TAGS, 15},
	{12444, PCUT_FIELD_SITE, 15},
	{12453, PCUT_FIELD_TRANSLATOR, 15},
	{12472, PCUT_FIELD_SUMMARY, 15},
	{12489, PCUT_FIELD_SITE, 15},
	{12498, PCUT_FIELD_PAGES, 15},
	{12511, PCUT_FIELD_PAGES, 15},
	{12526, PCUT_FIELD_SECTION, 15},
	{12537, PCUT_FIELD_AUTHOR, 15},
	{12558, PCUT_FIELD_URL, 15},
	{12577, PCUT_FIELD_SUMMARY, 15},
	{12590, PCUT_FIELD_AUTHOR, 15},
	{12609, PCUT_FIELD_UPDATED, 15},
	{12647, PCUT_FIELD_ISSUE, 15},
	{12660, PCUT_FIELD_TITLE, 15},
	{12673, PCUT_FIELD_AUTHOR, 15},
	{12680, PCUT_FIELD_SUBTITLE, 15},
	{12699, PCUT_FIELD_ISSUE, 15},
	{12710, PCUT_FIELD_PHOTOGRAPHER, 15},
	{12731, PCUT_FIELD_PHOTOGRAPHER, 15},
	{12754, PCUT_FIELD_AUTHOR, 0},
	{12765, PCUT_FIELD_AUTHOR, 9},
	{12789, PCUT_FIELD_AUTHOR, 8},
	{12813, PCUT_FIELD_AUTHOR, 0},
	{12826, PCUT_FIELD_COPYRIGHT, 8},
	{12856, PCUT_FIELD_AUTHOR, 8},
	{12869, PCUT_FIELD_AGENCY, 0},
	{12888, PCUT_FIELD_AGENCY, 9},
	{12903, PCUT_FIELD_URL, 8},
	{12914, PCUT_FIELD_URL, 9},
	{12927, PCUT_FIELD_SUMMARY, 8},
	{12946, PCUT_FIELD_SUMMARY, 10},
	{12963, PCUT_FIELD_SUMMARY, 9},
	{12980, PCUT_FIELD_AUTHOR, 30},
	{12991, PCUT_FIELD_ISSUE, 10},
	{13000, PCUT_FIELD_ISSUE, 30},
	{13009, PCUT_FIELD_SITE, 9},
	{13024, PCUT_FIELD_ISSUE, 9},
	{13037, PCUT_FIELD_URL, 10},
	{13050, PCUT_FIELD_ISSUE, 8},
	{13063, PCUT_FIELD_SITE, 0},
	{13076, PCUT_FIELD_DATE, 0},
	{13085, PCUT_FIELD_DATE, 10},
	{13122, PCUT_FIELD_OTHER_DATE, 8},
	{13150, PCUT_FIELD_DATE, 8},
	{13180, PCUT_FIELD_DATE, 9},
	{13210, PCUT_FIELD_DATE, 30},
	{13221, PCUT_FIELD_DATE, 30},
	{13245, PCUT_FIELD_SITE, 9},
	{13260, PCUT_FIELD_LANGUAGE, 10},
	{13269, PCUT_FIELD_TAGS, 10},
	{13284, PCUT_FIELD_AUTHOR, 8},
	{13303, PCUT_FIELD_AUTHOR, 9},
	{13322, PCUT_FIELD_TITLE, 10},
	{13339, PCUT_FIELD_TITLE, 0},
	{13358, PCUT_FIELD_UPDATED, 9},
	{13373, PCUT_FIELD_ID, 8},
	{13400, PCUT_FIELD_SITE, 30},
	{13411, PCUT_FIELD_SITE, 0},
	{13426, PCUT_FIELD_UPDATED, 8},
	{13443, PCUT_FIELD_SITE, 10},
	{13460, PCUT_FIELD_SITE, 8},
	{13477, PCUT_FIELD_SECTION, 0},
	{13496, PCUT_FIELD_SECTION, 9},
	{13515, PCUT_FIELD_TAGS, 8},
	{13543, PCUT_FIELD_TAGS, 10},
	{13567, PCUT_FIELD_TAGS, 9},
	{13593, PCUT_FIELD_WORDS, 8},
	{13623, PCUT_FIELD_CONTACT, 0},
	{13638, PCUT_FIELD_CONTACT, 9},
	{13655, PCUT_FIELD_CONTACT, 8},
	{13685, PCUT_FIELD_CONTACT, 8},
	{13702, PCUT_FIELD_COPYRIGHT, 8},
	{13719, PCUT_FIELD_AUTHOR, 8},
	{13746, PCUT_FIELD_SUMMARY, 8},
	{13782, PCUT_FIELD_WORDS, 9},
	{13810, PCUT_FIELD_TAGS, 30},
	{13832, PCUT_FIELD_SUMMARY, 8},
	{13839, PCUT_FIELD_URL, 10},
	{13848, PCUT_FIELD_LICENSE, 8},
	{13865, PCUT_FIELD_LICENSE, 9},
	{13882, PCUT_FIELD_PLACE, 8},
	{13893, PCUT_FIELD_TAGS, 8},
	{13904, PCUT_FIELD_LANGUAGE, 9},
	{13913, PCUT_FIELD_PLACE, 9},
	{13924, PCUT_FIELD_TAGS, 9},
	{13935, PCUT_FIELD_TITLE, 9},
	{13946, PCUT_FIELD_TITLE, 8},
	{13963, PCUT_FIELD_TITLE, 30},
	{13976, PCUT_FIELD_SITE, 30},
	{13989, PCUT_FIELD_ISSUE, 0},
	{14000, PCUT_FIELD_ID, 0},
	{14030, PCUT_FIELD_ID, 8},
	{14054, PCUT_FIELD_UPDATED, 10},
	{14071, PCUT_FIELD_UPDATED, 8},
	{14090, PCUT_FIELD_WORDS, 8},
	{14101, PCUT_FIELD_DATE, 30},
	{14120, PCUT_FIELD_UPDATED, 9},
	{14137, PCUT_FIELD_SUMMARY, 9},
	{14146, PCUT_FIELD_SUMMARY, 8},
	{14163, PCUT_FIELD_DATE, 8},
	{14188, PCUT_FIELD_DATE, 9},
	{14213, PCUT_FIELD_URL, 8},
	{14230, PCUT_FIELD_URL, 9},
	{14247, PCUT_FIELD_TRANSLATOR, 8},
	{14262, PCUT_FIELD_TRANSLATOR, 8},
	{14283, PCUT_FIELD_TRANSLATOR, 9},
	{14300, PCUT_FIELD_TRANSLATOR, 9},
	{14321, PCUT_FIELD_AUTHOR, 30},
	{14330, PCUT_FIELD_SUBTITLE, 10},
	{14353, PCUT_FIELD_SUBTITLE, 8},
	{14378, PCUT_FIELD_SUBTITLE, 30},
	{14397, PCUT_FIELD_CAPTION, 8},
	{14412, PCUT_FIELD_CAPTION, 8},
	{14439, PCUT_FIELD_TAGS, 9},
	{14458, PCUT_FIELD_BODY, 8},
	{14482, PCUT_FIELD_TAGS, 8},
	{14499, PCUT_FIELD_URL, 9},
	{14518, PCUT_FIELD_CONTACT, 8},
	{14542, PCUT_FIELD_CONTACT, 9},
	{14563, PCUT_FIELD_SITE, 8},
	{14584, PCUT_FIELD_DATE, 10},
	{14607, PCUT_FIELD_SUBTITLE, 9},
	{14632, PCUT_FIELD_CAPTION, 9},
	{14645, PCUT_FIELD_SECTION, 0},
	{14658, PCUT_FIELD_EDITOR, 0},
	{14675, PCUT_FIELD_SUMMARY, 0},
	{14688, PCUT_FIELD_SECTION, 9},
	{14701, PCUT_FIELD_SECTION, 0},
	{14716, PCUT_FIELD_SUMMARY, 30},
	{14731, PCUT_FIELD_SITE, 8},
	{14740, PCUT_FIELD_PHOTOGRAPHER, 9},
	{14757, PCUT_FIELD_WORDS, 8},
	{14766, PCUT_FIELD_WORDS, 9},
	{14775, PCUT_FIELD_URL, 8},
	{14788, PCUT_FIELD_PAGES, 9},
	{14805, PCUT_FIELD_PAGES, 8},
	{14812, PCUT_FIELD_PAGES, 30},
	{14825, PCUT_FIELD_PAGES, 0},
	{14842, PCUT_FIELD_PAGES, 8},
	{14859, PCUT_FIELD_TAGS, 10},
	{14872, PCUT_FIELD_TAGS, 30},
	{14885, PCUT_FIELD_TAGS, 0},
	{14894, PCUT_FIELD_BODY, 0},
	{14905, PCUT_FIELD_CONTACT, 8},
	{14920, PCUT_FIELD_TITLE, 8},
	{14929, PCUT_FIELD_TAGS, 9},
	{14938, PCUT_FIELD_TAGS, 8},
	{14947, PCUT_FIELD_ISSUE, 8},
	{14954, PCUT_FIELD_TAGS, 8},
	{14963, PCUT_FIELD_PHOTOGRAPHER, 0},
	{14972, PCUT_FIELD_PHOTOGRAPHER, 8},
	{14989, PCUT_FIELD_PHOTOGRAPHER, 8},
	{15010, PCUT_FIELD_LANGUAGE, 8},
	{15019, PCUT_FIELD_ID, 9},
	{15046, PCUT_FIELD_LANGUAGE, 30},
	{15057, PCUT_FIELD_BODY, 16},
	{15075, PCUT_FIELD_ISSUE, 16},
	{15088, PCUT_FIELD_BODY, 16},
	{15097, PCUT_FIELD_CONTACT, 16},
	{15115, PCUT_FIELD_AUTHOR, 16},
	{15124, PCUT_FIELD_TITLE, 16},
	{15135, PCUT_FIELD_SUBTITLE, 16},
	{15155, PCUT_FIELD_AUTHOR, 16},
	{15162, PCUT_FIELD_URL, 16},
	{15173, PCUT_FIELD_CONTACT, 16},
	{15193, PCUT_FIELD_AUTHOR, 16},
	{15200, PCUT_FIELD_SECTION, 16},
	{15209, PCUT_FIELD_ID, 16},
	{15218, PCUT_FIELD_AUTHOR, 16},
	{15227, PCUT_FIELD_TAGS, 16},
	{15247, PCUT_FIELD_WORDS, 16},
	{15267, PCUT_FIELD_SITE, 16},
	{15276, PCUT_FIELD_TAGS, 16},
	{15289, PCUT_FIELD_UPDATED, 16},
	{15300, PCUT_FIELD_UPDATED, 16},
	{15322, PCUT_FIELD_UPDATED, 16},
	{15333, PCUT_FIELD_EDITOR, 16},
	{15342, PCUT_FIELD_SITE, 16},
	{15353, PCUT_FIELD_PAGES, 16},
	{15362, PCUT_FIELD_PAGES, 16},
	{15375, PCUT_FIELD_EDITOR, 16},
	{15386, PCUT_FIELD_DATE, 16},
	{15397, PCUT_FIELD_PHOTOGRAPHER, 16},
	{15408, PCUT_FIELD_PHOTOGRAPHER, 16},
	{15423, PCUT_FIELD_SECTION, 16},
	{15438, PCUT_FIELD_URL, 16},
	{15449, PCUT_FIELD_SITE, 16},
	{15467, PCUT_FIELD_LANGUAGE, 16},
	{15474, PCUT_FIELD_DATE, 16},
	{15485, PCUT_FIELD_DATE, 16},
	{15509, PCUT_FIELD_DATE, 16},
	{15531, PCUT_FIELD_TAGS, 16},
	{15542, PCUT_FIELD_SUMMARY, 16},
	{15553, PCUT_FIELD_SUMMARY, 16},
	{15564, PCUT_FIELD_TRANSLATOR, 16},
	{15575, PCUT_FIELD_UPDATED, 17},
	{15593, PCUT_FIELD_UPDATED, 18},
	{15625, PCUT_FIELD_URL, 18},
	{15634, PCUT_FIELD_CONTACT, 17},
	{15649, PCUT_FIELD_DATE, 17},
	{15664, PCUT_FIELD_SECTION, 17},
	{15679, PCUT_FIELD_SITE, 17},
	{15694, PCUT_FIELD_SUMMARY, 17},
	{15709, PCUT_FIELD_URL, 17},
	{15722, PCUT_FIELD_SITE, 17},
	{15737, PCUT_FIELD_PAGES, 17},
	{15750, PCUT_FIELD_ISSUE, 17},
	{15761, PCUT_FIELD_TITLE, 17},
	{15776, PCUT_FIELD_SUBTITLE, 17},
	{15804, PCUT_FIELD_SECTION, 17},
	{15815, PCUT_FIELD_AUTHOR, 17},
	{15828, PCUT_FIELD_TAGS, 17},
	{15862, PCUT_FIELD_LANGUAGE, 17},
	{15873, PCUT_FIELD_AUTHOR, 17},
	{15886, PCUT_FIELD_SITE, 17},
	{15899, PCUT_FIELD_SUMMARY, 17},
	{15912, PCUT_FIELD_TAGS, 17},
	{15929, PCUT_FIELD_AUTHOR, 17},
	{15942, PCUT_FIELD_BODY, 17},
	{15951, PCUT_FIELD_TAGS, 17},
	{15964, PCUT_FIELD_SECTION, 18},
	{15971, PCUT_FIELD_TAGS, 18},
	{15987, PCUT_FIELD_TAGS, 18},
	{16002, PCUT_FIELD_AUTHOR, 17},
	{16011, PCUT_FIELD_UPDATED, 18},
	{16032, PCUT_FIELD_DATE, 0},
	{16043, PCUT_FIELD_DATE, 17},
	{16065, PCUT_FIELD_DATE, 18},
	{16089, PCUT_FIELD_DATE, 18},
	{16107, PCUT_FIELD_UPDATED, 17},
	{16118, PCUT_FIELD_EDITOR, 17},
	{16129, PCUT_FIELD_TRANSLATOR, 17},
	{16140, PCUT_FIELD_TRANSLATOR, 18},
	{16151, PCUT_FIELD_PHOTOGRAPHER, 17},
	{16162, PCUT_FIELD_TITLE, 18},
	{16171, PCUT_FIELD_AUTHOR, 18},
	{16186, PCUT_FIELD_SUMMARY, 17},
	{16197, PCUT_FIELD_SUMMARY, 18},
	{16208, PCUT_FIELD_SECTION, 18},
	{16225, PCUT_FIELD_URL, 17},
	{16234, PCUT_FIELD_ID, 17},
	{16256, PCUT_FIELD_SUBTITLE, 18},
	{16269, PCUT_FIELD_SITE, 18},
	{16284, PCUT_FIELD_LANGUAGE, 18},
	{16293, PCUT_FIELD_SUBTITLE, 18},
	{16310, PCUT_FIELD_ISSUE, 18},
	{16321, PCUT_FIELD_ID, 18},
	{16332, PCUT_FIELD_SITE, 17},
	{16343, PCUT_FIELD_PAGES, 17},
	{16352, PCUT_FIELD_PAGES, 18},
	{16361, PCUT_FIELD_PHOTOGRAPHER, 17},
	{16368, PCUT_FIELD_WORDS, 17},
	{16390, PCUT_FIELD_TITLE, 0},
	{16401, PCUT_FIELD_SUBTITLE, 17},
	{16421, PCUT_FIELD_SECTION, 17},
	{16428, PCUT_FIELD_AUTHOR, 17},
	{16437, PCUT_FIELD_AUTHOR, 17},
	{16444, PCUT_FIELD_TAGS, 17},
	{16468, PCUT_FIELD_TAGS, 18},
	{16490, PCUT_FIELD_TAGS, 17},
	{16516, PCUT_FIELD_TAGS, 18},
	{16537, PCUT_FIELD_LANGUAGE, 17},
	{16544, PCUT_FIELD_CONTACT, 17},
	{16559, PCUT_FIELD_CONTACT, 17},
	{16574, PCUT_FIELD_URL, 18},
	{16583, PCUT_FIELD_TRANSLATOR, 18},
	{16594, PCUT_FIELD_BODY, 18},
	{16601, PCUT_FIELD_BODY, 18},
	{16615, PCUT_FIELD_SITE, 17},
	{16624, PCUT_FIELD_ID, 17},
	{16633, PCUT_FIELD_SUMMARY, 17},
	{16642, PCUT_FIELD_SITE, 18},
	{16651, PCUT_FIELD_DATE, 18},
	{16669, PCUT_FIELD_SUMMARY, 17},
	{16678, PCUT_FIELD_DATE, 17},
	{16685, PCUT_FIELD_DATE, 17},
	{16697, PCUT_FIELD_SITE, 18},
	{16708, PCUT_FIELD_BODY, 17},
	{16713, PCUT_FIELD_AUTHOR, 18},
	{16728, PCUT_FIELD_AUTHOR, 18},
	{16747, PCUT_FIELD_TAGS, 17},
	{16756, PCUT_FIELD_URL, 18},
	{16767, PCUT_FIELD_SUMMARY, 18},
	{16778, PCUT_FIELD_ISSUE, 33},
	{16788, PCUT_FIELD_SITE, 33},
	{16804, PCUT_FIELD_TAGS, 33},
	{16814, PCUT_FIELD_DATE, 33},
	{16830, PCUT_FIELD_DATE, 33},
	{16849, PCUT_FIELD_BODY, 33},
	{16859, PCUT_FIELD_PAGES, 33},
	{16875, PCUT_FIELD_DATE, 33},
	{16910, PCUT_FIELD_DATE, 33},
	{16935, PCUT_FIELD_AUTHOR, 33},
	{16948, PCUT_FIELD_BODY, 33},
	{16964, PCUT_FIELD_TITLE, 33},
	{16983, PCUT_FIELD_SITE, 33},
	{17015, PCUT_FIELD_SITE, 33},
	{17031, PCUT_FIELD_SUMMARY, 20},
	{17044, PCUT_FIELD_CONTACT, 20},
	{17063, PCUT_FIELD_CONTACT, 20},
	{17085, PCUT_FIELD_OTHER_DATE, 20},
	{17101, PCUT_FIELD_URL, 20},
	{17114, PCUT_FIELD_SECTION, 20},
	{17127, PCUT_FIELD_SECTION, 20},
	{17143, PCUT_FIELD_CAPTION, 20},
	{17162, PCUT_FIELD_TAGS, 20},
	{17178, PCUT_FIELD_SUBTITLE, 20},
	{17197, PCUT_FIELD_SECTION, 20},
	{17210, PCUT_FIELD_SECTION, 20},
	{17226, PCUT_FIELD_SITE, 20},
	{17236, PCUT_FIELD_TITLE, 20},
	{17249, PCUT_FIELD_TAGS, 20},
	{17256, PCUT_FIELD_TAGS, 20},
	{17269, PCUT_FIELD_PAGES, 20},
	{17279, PCUT_FIELD_LICENSE, 20},
	{17295, PCUT_FIELD_AUTHOR, 20},
	{17308, PCUT_FIELD_URL, 20},
	{17318, PCUT_FIELD_URL, 20},
	{17331, PCUT_FIELD_SUMMARY, 20},
	{17341, PCUT_FIELD_TAGS, 0},
	{17348, PCUT_FIELD_TAGS, 19},
	{17355, PCUT_FIELD_TAGS, 19},
	{17365, PCUT_FIELD_TITLE, 20},
	{17372, PCUT_FIELD_AUTHOR, 19},
	{17379, PCUT_FIELD_AUTHOR, 0},
	{17386, PCUT_FIELD_SITE, 19},
	{17393, PCUT_FIELD_SITE, 19},
	{17406, PCUT_FIELD_SITE, 19},
	{17419, PCUT_FIELD_UPDATED, 19},
	{17432, PCUT_FIELD_URL, 20},
	{17442, PCUT_FIELD_BODY, 19},
	{17449, PCUT_FIELD_SUMMARY, 19},
	{17462, PCUT_FIELD_BODY, 0},
	{17469, PCUT_FIELD_DATE, 20},
	{17476, PCUT_FIELD_DATE, 20},
	{17486, PCUT_FIELD_TAGS, 19},
	{17496, PCUT_FIELD_TAGS, 19},
	{17506, PCUT_FIELD_BODY, 19},
	{17513, PCUT_FIELD_SUMMARY, 19},
	{17526, PCUT_FIELD_PHOTOGRAPHER, 20},
	{17533, PCUT_FIELD_PHOTOGRAPHER, 20},
	{17546, PCUT_FIELD_CAPTION, 20},
	{17559, PCUT_FIELD_SITE, 20},
	{17566, PCUT_FIELD_SITE, 19},
	{17573, PCUT_FIELD_SITE, 20},
	{17580, PCUT_FIELD_DATE, 19},
	{17593, PCUT_FIELD_SITE, 19},
	{17600, PCUT_FIELD_SECTION, 19},
	{17607, PCUT_FIELD_SECTION, 19},
	{17614, PCUT_FIELD_DATE, 19},
	{17627, PCUT_FIELD_SITE, 19},
	{17634, PCUT_FIELD_ISSUE, 19},
	{17641, PCUT_FIELD_SITE, 19},
	{17648, PCUT_FIELD_DATE, 19},
	{17661, PCUT_FIELD_SUBTITLE, 19},
	{17671, PCUT_FIELD_SUBTITLE, 19},
	{17681, PCUT_FIELD_SUBTITLE, 20},
	{17688, PCUT_FIELD_SUBTITLE, 19},
	{17695, PCUT_FIELD_ISSUE, 19},
	{17699, PCUT_FIELD_URL, 0},
	{17706, PCUT_FIELD_URL, 19},
	{17719, PCUT_FIELD_URL, 19},
	{17732, PCUT_FIELD_URL, 19},
	{17745, PCUT_FIELD_DATE, 19},
	{17752, PCUT_FIELD_DATE, 19},
	{17765, PCUT_FIELD_DATE, 19},
	{17778, PCUT_FIELD_DATE, 19},
	{17791, PCUT_FIELD_DATE, 19},
	{17804, PCUT_FIELD_AUTHOR, 20},
	{17817, PCUT_FIELD_ISSUE, 20},
	{17821, PCUT_FIELD_CONTACT, 20},
	{17840, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17844, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17851, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17858, PCUT_FIELD_CAPTION, 19},
	{17871, PCUT_FIELD_CAPTION, 19},
	{17878, PCUT_FIELD_PHOTOGRAPHER, 19},
	{17885, PCUT_FIELD_CAPTION, 19},
	{17892, PCUT_FIELD_PLACE, 19},
	{17899, PCUT_FIELD_AUTHOR, 20},
	{17906, PCUT_FIELD_AUTHOR, 20},
	{17916, PCUT_FIELD_SITE, 19},
	{17923, PCUT_FIELD_SITE, 19},
	{17930, PCUT_FIELD_CONTACT, 20},
	{17970, PCUT_FIELD_PLACE, 20},
	{17977, PCUT_FIELD_SITE, 0},
	{17984, PCUT_FIELD_SITE, 20},
	{17994, PCUT_FIELD_SITE, 19},
	{18007, PCUT_FIELD_CONTACT, 19},
	{18020, PCUT_FIELD_SITE, 19},
	{18027, PCUT_FIELD_SITE, 19},
	{18040, PCUT_FIELD_CONTACT, 19},
	{18053, PCUT_FIELD_WORDS, 0},
	{18060, PCUT_FIELD_WORDS, 19},
	{18067, PCUT_FIELD_EDITOR, 19},
	{18074, PCUT_FIELD_SUMMARY, 19},
	{18081, PCUT_FIELD_SECTION, 19},
	{18088, PCUT_FIELD_SUMMARY, 19},
	{18095, PCUT_FIELD_ISSUE, 20},
	{18099, PCUT_FIELD_SITE, 20},
	{18109, PCUT_FIELD_SITE, 20},
	{18119, PCUT_FIELD_SUMMARY, 20},
	{18126, PCUT_FIELD_DATE, 20},
	{18136, PCUT_FIELD_AUTHOR, 20},
	{18146, PCUT_FIELD_SITE, 19},
	{18153, PCUT_FIELD_SITE, 19},
	{18166, PCUT_FIELD_SITE, 19},
	{18173, PCUT_FIELD_LICENSE, 19},
	{18180, PCUT_FIELD_LICENSE, 19},
	{18187, PCUT_FIELD_DATE, 20},
	{18203, PCUT_FIELD_DATE, 20},
	{18213, PCUT_FIELD_SITE, 20},
	{18223, PCUT_FIELD_SUMMARY, 19},
	{18230, PCUT_FIELD_PHOTOGRAPHER, 19},
	{18234, PCUT_FIELD_PHOTOGRAPHER, 19},
	{18241, PCUT_FIELD_SUMMARY, 19},
	{18248, PCUT_FIELD_PHOTOGRAPHER, 20},
	{18255, PCUT_FIELD_AUTHOR, 19},
	{18262, PCUT_FIELD_AUTHOR, 19},
	{18269, PCUT_FIELD_AUTHOR, 19},
	{18279, PCUT_FIELD_PHOTOGRAPHER, 19},
	{18286, PCUT_FIELD_OTHER_DATE, 19},
	{18299, PCUT_FIELD_AUTHOR, 0},
	{18303, PCUT_FIELD_WORDS, 20},
	{18313, PCUT_FIELD_ID, 20},
	{18326, PCUT_FIELD_ID, 19},
	{18336, PCUT_FIELD_ID, 19},
	{18346, PCUT_FIELD_SITE, 19},
	{18359, PCUT_FIELD_ID, 19},
	{18372, PCUT_FIELD_ID, 19},
	{18385, PCUT_FIELD_SITE, 20},
	{18392, PCUT_FIELD_SITE, 20},
	{18402, PCUT_FIELD_SITE, 19},
	{18415, PCUT_FIELD_DATE, 20},
	{18422, PCUT_FIELD_DATE, 20},
	{18429, PCUT_FIELD_DATE, 19},
	{18436, PCUT_FIELD_DATE, 19},
	{18443, PCUT_FIELD_DATE, 19},
	{18450, PCUT_FIELD_UPDATED, 0},
	{18457, PCUT_FIELD_UPDATED, 20},
	{18467, PCUT_FIELD_UPDATED, 20},
	{18480, PCUT_FIELD_UPDATED, 19},
	{18493, PCUT_FIELD_UPDATED, 19},
	{18506, PCUT_FIELD_UPDATED, 19},
	{18519, PCUT_FIELD_UPDATED, 19},
	{18532, PCUT_FIELD_UPDATED, 20},
	{18545, PCUT_FIELD_UPDATED, 20},
	{18561, PCUT_FIELD_ISSUE, 19},
	{18565, PCUT_FIELD_ISSUE, 19},
	{18572, PCUT_FIELD_BODY, 20},
	{18579, PCUT_FIELD_SITE, 19},
	{18586, PCUT_FIELD_SITE, 19},
	{18599, PCUT_FIELD_TAGS, 19},
	{18606, PCUT_FIELD_TITLE, 19},
	{18613, PCUT_FIELD_SECTION, 19},
	{18620, PCUT_FIELD_EDITOR, 19},
	{18627, PCUT_FIELD_SUMMARY, 19},
	{18640, PCUT_FIELD_OTHER_DATE, 19},
	{18653, PCUT_FIELD_SUMMARY, 0},
	{18660, PCUT_FIELD_TAGS, 19},
	{18667, PCUT_FIELD_TITLE, 19},
	{18674, PCUT_FIELD_SECTION, 20},
	{18678, PCUT_FIELD_SECTION, 19},
	{18685, PCUT_FIELD_BODY, 19},
	{18692, PCUT_FIELD_ID, 19},
	{18702, PCUT_FIELD_PAGES, 19},
	{18709, PCUT_FIELD_PAGES, 19},
	{18716, PCUT_FIELD_SECTION, 19},
	{18723, PCUT_FIELD_SECTION, 19},
	{18730, PCUT_FIELD_SECTION, 19},
	{18737, PCUT_FIELD_ISSUE, 19},
	{18744, PCUT_FIELD_COPYRIGHT, 19},
	{18751, PCUT_FIELD_COPYRIGHT, 19},
	{18764, PCUT_FIELD_COPYRIGHT, 19},
	{18771, PCUT_FIELD_PAGES, 19},
	{18778, PCUT_FIELD_PAGES, 19},
	{18785, PCUT_FIELD_SECTION, 19},
	{18792, PCUT_FIELD_SECTION, 19},
	{18805, PCUT_FIELD_SECTION, 19},
	{18812, PCUT_FIELD_PLACE, 19},
	{18819, PCUT_FIELD_CONTACT, 19},
	{18826, PCUT_FIELD_PLACE, 20},
	{18836, PCUT_FIELD_SITE, 20},
	{18846, PCUT_FIELD_DATE, 20},
	{18862, PCUT_FIELD_DATE, 20},
	{18872, PCUT_FIELD_DATE, 19},
	{18885, PCUT_FIELD_SITE, 19},
	{18892, PCUT_FIELD_AUTHOR, 20},
	{18899, PCUT_FIELD_SUMMARY, 19},
	{18906, PCUT_FIELD_TITLE, 19},
	{18913, PCUT_FIELD_SUMMARY, 19},
	{18920, PCUT_FIELD_SECTION, 19},
	{18927, PCUT_FIELD_SITE, 20},
	{18934, PCUT_FIELD_URL, 19},
	{18941, PCUT_FIELD_ID, 19},
	{18948, PCUT_FIELD_EDITOR, 19},
	{18955, PCUT_FIELD_EDITOR, 20},
	{18962, PCUT_FIELD_EDITOR, 20},
	{18975, PCUT_FIELD_EDITOR, 20},
	{18985, PCUT_FIELD_ID, 19},
	{18992, PCUT_FIELD_TRANSLATOR, 19},
	{18999, PCUT_FIELD_EDITOR, 19},
	{19006, PCUT_FIELD_URL, 19},
	{19013, PCUT_FIELD_TRANSLATOR, 20},
	{19020, PCUT_FIELD_TRANSLATOR, 19},
	{19027, PCUT_FIELD_TRANSLATOR, 19},
	{19034, PCUT_FIELD_CONTACT, 19},
	{19044, PCUT_FIELD_CONTACT, 19},
	{19057, PCUT_FIELD_CONTACT, 19},
	{19070, PCUT_FIELD_CONTACT, 19},
	{19080, PCUT_FIELD_COPYRIGHT, 20},
	{19090, PCUT_FIELD_AUTHOR, 20},
	{19097, PCUT_FIELD_TITLE, 20},
	{19104, PCUT_FIELD_SUMMARY, 20},
	{19111, PCUT_FIELD_SUMMARY, 20},
	{19118, PCUT_FIELD_TITLE, 20},
	{19128, PCUT_FIELD_DATE, 19},
	{19141, PCUT_FIELD_DATE, 19},
	{19154, PCUT_FIELD_LANGUAGE, 20},
	{19161, PCUT_FIELD_ID, 20},
	{19170, PCUT_FIELD_ID, 20},
	{19183, PCUT_FIELD_AUTHOR, 0},
	{19190, PCUT_FIELD_ID, 19},
	{19200, PCUT_FIELD_LICENSE, 19},
	{19207, PCUT_FIELD_TRANSLATOR, 20},
	{19211, PCUT_FIELD_TRANSLATOR, 20},
	{19218, PCUT_FIELD_LANGUAGE, 19},
	{19225, PCUT_FIELD_TRANSLATOR, 19},
	{19232, PCUT_FIELD_ID, 19},
	{19242, PCUT_FIELD_AUTHOR, 19},
	{19249, PCUT_FIELD_LICENSE, 19},
	{19256, PCUT_FIELD_OTHER_DATE, 19},
	{19269, PCUT_FIELD_TRANSLATOR, 19},
	{19276, PCUT_FIELD_TAGS, 19},
	{19283, PCUT_FIELD_LANGUAGE, 19},
	{19290, PCUT_FIELD_LANGUAGE, 19},
	{19297, PCUT_FIELD_EDITOR, 19},
	{19310, PCUT_FIELD_EDITOR, 19},
	{19317, PCUT_FIELD_EDITOR, 19},
	{19330, PCUT_FIELD_EDITOR, 19},
	{19337, PCUT_FIELD_SITE, 19},
	{19350, PCUT_FIELD_SITE, 19},
	{19357, PCUT_FIELD_AGENCY, 20},
	{19367, PCUT_FIELD_AGENCY, 19},
	{19377, PCUT_FIELD_URL, 19},
	{19384, PCUT_FIELD_CONTACT, 20},
	{19394, PCUT_FIELD_SITE, 20},
	{19404, PCUT_FIELD_DATE, 20},
	{19414, PCUT_FIELD_AUTHOR, 19},
	{19421, PCUT_FIELD_URL, 19},
	{19428, PCUT_FIELD_URL, 19},
	{19441, PCUT_FIELD_TAGS, 20},
	{19463, PCUT_FIELD_OTHER_DATE, 20},
	{19473, PCUT_FIELD_TAGS, 19},
	{19483, PCUT_FIELD_TAGS, 19},
	{19493, PCUT_FIELD_CONTACT, 19},
	{19500, PCUT_FIELD_PAGES, 20},
	{19504, PCUT_FIELD_SECTION, 20},
	{19511, PCUT_FIELD_PAGES, 20},
	{19515, PCUT_FIELD_PAGES, 19},
	{19522, PCUT_FIELD_PAGES, 19},
	{19529, PCUT_FIELD_TITLE, 20},
	{19536, PCUT_FIELD_TITLE, 19},
	{19543, PCUT_FIELD_PAGES, 19},
	{19550, PCUT_FIELD_PAGES, 19},
	{19557, PCUT_FIELD_SECTION, 19},
	{19564, PCUT_FIELD_TITLE, 19},
	{19571, PCUT_FIELD_TITLE, 19},
	{19578, PCUT_FIELD_SUMMARY, 21},
	{19585, PCUT_FIELD_DATE, 21},
	{19595, PCUT_FIELD_DATE, 21},
	{19609, PCUT_FIELD_PAGES, 21},
	{19619, PCUT_FIELD_DATE, 21},
	{19629, PCUT_FIELD_DATE, 21},
	{19642, PCUT_FIELD_ISSUE, 21},
	{19646, PCUT_FIELD_AUTHOR, 21},
	{19650, PCUT_FIELD_AUTHOR, 21},
	{19660, PCUT_FIELD_WORDS, 21},
	{19670, PCUT_FIELD_BODY, 21},
	{19677, PCUT_FIELD_ID, 21},
	{19691, PCUT_FIELD_BODY, 21},
	{19704, PCUT_FIELD_ID, 21},
	{19717, PCUT_FIELD_BODY, 21},
	{19730, PCUT_FIELD_DATE, 21},
	{19743, PCUT_FIELD_AUTHOR, 21},
	{19750, PCUT_FIELD_DATE, 21},
	{19757, PCUT_FIELD_BODY, 21},
	{19764, PCUT_FIELD_WORDS, 21},
	{19774, PCUT_FIELD_DATE, 21},
	{19781, PCUT_FIELD_DATE, 21},
	{19791, PCUT_FIELD_LICENSE, 21},
	{19804, PCUT_FIELD_URL, 21},
	{19811, PCUT_FIELD_SITE, 21},
	{19818, PCUT_FIELD_SITE, 21},
	{19828, PCUT_FIELD_PAGES, 21},
	{19832, PCUT_FIELD_PAGES, 21},
	{19839, PCUT_FIELD_ID, 21},
	{19852, PCUT_FIELD_CONTACT, 21},
	{19859, PCUT_FIELD_CONTACT, 21},
	{19869, PCUT_FIELD_DATE, 21},
	{19879, PCUT_FIELD_DATE, 21},
	{19892, PCUT_FIELD_DATE, 21},
	{19902, PCUT_FIELD_DATE, 21},
	{19915, PCUT_FIELD_TRANSLATOR, 21},
	{19922, PCUT_FIELD_DATE, 21},
	{19932, PCUT_FIELD_DATE, 21},
	{19945, PCUT_FIELD_DATE, 21},
	{19958, PCUT_FIELD_BODY, 21},
	{19965, PCUT_FIELD_SUBTITLE, 21},
	{19972, PCUT_FIELD_SUBTITLE, 21},
	{19982, PCUT_FIELD_SECTION, 21},
	{19989, PCUT_FIELD_SECTION, 21},
	{19996, PCUT_FIELD_PHOTOGRAPHER, 21},
	{20003, PCUT_FIELD_CAPTION, 21},
	{20016, PCUT_FIELD_SECTION, 21},
	{20023, PCUT_FIELD_UPDATED, 21},
	{20030, PCUT_FIELD_UPDATED, 21},
	{20040, PCUT_FIELD_SITE, 21},
	{20047, PCUT_FIELD_SITE, 21},
	{20057, PCUT_FIELD_SITE, 21},
	{20067, PCUT_FIELD_SITE, 21},
	{20077, PCUT_FIELD_SITE, 21},
	{20090, PCUT_FIELD_LANGUAGE, 21},
	{20097, PCUT_FIELD_UPDATED, 21},
	{20110, PCUT_FIELD_CONTACT, 21},
	{20120, PCUT_FIELD_SUMMARY, 21},
	{20127, PCUT_FIELD_SUMMARY, 21},
	{20134, PCUT_FIELD_URL, 21},
	{20141, PCUT_FIELD_URL, 21},
	{20155, PCUT_FIELD_URL, 21},
	{20168, PCUT_FIELD_DATE, 21},
	{20175, PCUT_FIELD_DATE, 21},
	{20182, PCUT_FIELD_DATE, 21},
	{20192, PCUT_FIELD_AUTHOR, 21},
	{20202, PCUT_FIELD_PLACE, 21},
	{20209, PCUT_FIELD_AUTHOR, 21},
	{20216, PCUT_FIELD_COPYRIGHT, 21},
	{20226, PCUT_FIELD_OTHER_DATE, 21},
	{20236, PCUT_FIELD_SITE, 21},
	{20243, PCUT_FIELD_TITLE, 21},
	{20250, PCUT_FIELD_URL, 21},
	{20257, PCUT_FIELD_TAGS, 21},
	{20264, PCUT_FIELD_TAGS, 21},
	{20274, PCUT_FIELD_PAGES, 21},
	{20281, PCUT_FIELD_PAGES, 21},
	{20285, PCUT_FIELD_SUMMARY, 21},
	{20292, PCUT_FIELD_UPDATED, 21},
	{20305, PCUT_FIELD_SITE, 21},
	{20312, PCUT_FIELD_SECTION, 21},
	{20325, PCUT_FIELD_TAGS, 21},
	{20335, PCUT_FIELD_TAGS, 21},
	{20342, PCUT_FIELD_AGENCY, 21},
	{20352, PCUT_FIELD_PAGES, 21},
	{20362, PCUT_FIELD_EDITOR, 21},
	{20369, PCUT_FIELD_EDITOR, 21},
	{20379, PCUT_FIELD_TITLE, 21},
	{20386, PCUT_FIELD_AUTHOR, 21},
	{20393, PCUT_FIELD_TAGS, 21},
	{20406, PCUT_FIELD_TITLE, 21},
	{20419, PCUT_FIELD_ISSUE, 21},
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
	{122, 9, 232, 65535}, {194, 0, 0, 1212}, {206, 9, 241, 65535},
	{207, 5, 250, 65535}, {208, 15, 255, 65535}, {209, 7, 270, 65535},
	{215, 13, 277, 65535}, {216, 10, 290, 65535}, {217, 7, 300, 65535},
	{218, 0, 0, 1515}, {224, 1, 307, 65535}, {227, 3, 308, 65535},
	{228, 5, 311, 65535}, {229, 20, 316, 65535}, {230, 20, 336, 65535},
	{231, 15, 356, 65535}, {232, 14, 371, 65535}, {233, 11, 385, 65535},
	{234, 4, 396, 65535}, {235, 11, 400, 65535}, {236, 18, 411, 65535},
	{237, 8, 429, 65535}, {32, 0, 0, 0}, {97, 0, 0, 1},
	{98, 3, 437, 65535}, {99, 4, 440, 65535}, {100, 2, 444, 65535},
	{102, 0, 0, 23}, {103, 2, 446, 65535}, {105, 0, 0, 34},
	{106, 0, 0, 35}, {107, 1, 448, 65535}, {108, 3, 449, 65535},
	{109, 1, 452, 65535}, {110, 4, 453, 47}, {112, 0, 0, 54},
	{114, 4, 457, 65535}, {115, 2, 461, 65535}, {116, 1, 463, 65535},
	{117, 2, 464, 78}, {118, 3, 466, 108}, {122, 2, 469, 65535},
	{97, 6, 471, 65535}, {101, 3, 477, 65535}, {105, 3, 480, 65535},
	{108, 2, 483, 65535}, {111, 2, 485, 65535}, {114, 1, 487, 65535},
	{121, 2, 488, 143}, {97, 3, 490, 65535}, {101, 1, 493, 65535},
	{104, 2, 494, 65535}, {105, 4, 496, 65535}, {108, 0, 0, 167},
	{111, 5, 500, 65535}, {114, 1, 505, 65535}, {117, 3, 506, 65535},
	{121, 0, 0, 210}, {97, 2, 509, 211}, {101, 6, 511, 243},
	{105, 6, 517, 258}, {108, 0, 0, 270}, {111, 6, 523, 65535},
	{114, 1, 529, 65535}, {122, 1, 530, 65535}, {45, 0, 0, 288},
	{100, 1, 531, 289}, {109, 2, 532, 65535}, {110, 4, 534, 65535},
	{114, 2, 538, 65535}, {115, 0, 0, 317}, {116, 1, 540, 318},
	{118, 0, 0, 332}, {120, 2, 541, 65535}, {97, 0, 0, 337},
	{101, 1, 543, 65535}, {105, 2, 544, 65535}, {111, 4, 546, 65535},
	{114, 2, 550, 65535}, {117, 3, 552, 65535}, {97, 1, 555, 65535},
	{101, 7, 556, 65535}, {105, 0, 0, 392}, {114, 1, 563, 65535},
	{117, 2, 564, 65535}, {97, 3, 566, 65535}, {100, 0, 0, 406},
	{101, 3, 569, 65535}, {105, 3, 572, 65535}, {108, 0, 0, 415},
	{100, 3, 575, 416}, {108, 2, 578, 65535}, {109, 2, 580, 65535},
	{110, 5, 582, 65535}, {114, 0, 0, 445}, {115, 3, 587, 65535},
	{122, 0, 0, 452}, {97, 3, 590, 65535}, {101, 1, 593, 65535},
	{110, 0, 0, 458}, {111, 2, 594, 65535}, {117, 2, 596, 65535},
	{97, 4, 598, 65535}, {101, 2, 602, 65535}, {105, 6, 604, 65535},
	{108, 3, 610, 65535}, {111, 3, 613, 65535}, {114, 0, 0, 504},
	{117, 3, 616, 65535}, {97, 8, 619, 511}, {101, 7, 627, 65535},
	{105, 7, 634, 65535}, {108, 0, 0, 567}, {111, 3, 641, 65535},
	{117, 3, 644, 65535}, {97, 5, 647, 65535}, {101, 4, 652, 65535},
	{105, 2, 656, 65535}, {111, 2, 658, 65535}, {117, 0, 0, 618},
	{97, 6, 660, 65535}, {101, 1, 666, 65535}, {103, 3, 667, 65535},
	{111, 5, 670, 639}, {115, 0, 0, 648}, {117, 1, 675, 65535},
	{121, 2, 676, 65535}, {98, 0, 0, 661}, {99, 0, 0, 662},
	{100, 2, 678, 65535}, {108, 2, 680, 65535}, {109, 0, 0, 669},
	{110, 2, 682, 65535}, {111, 0, 0, 677}, {112, 4, 684, 65535},
	{114, 4, 688, 65535}, {115, 4, 692, 65535}, {116, 2, 696, 65535},
	{117, 0, 0, 699}, {118, 1, 698, 65535}, {122, 2, 699, 65535},
	{97, 5, 701, 65535}, {98, 0, 0, 729}, {100, 0, 0, 730},
	{101, 4, 706, 65535}, {103, 0, 0, 740}, {104, 2, 710, 65535},
	{105, 4, 712, 65535}, {108, 2, 716, 65535}, {111, 5, 718, 65535},
	{112, 0, 0, 774}, {114, 3, 723, 65535}, {117, 1, 726, 65535},
	{118, 0, 0, 828}, {117, 1, 727, 65535}, {101, 9, 728, 65535},
	{105, 3, 737, 65535}, {111, 2, 740, 65535}, {117, 2, 742, 65535},
	{97, 6, 744, 65535}, {99, 2, 750, 883}, {101, 6, 752, 890},
	{104, 0, 0, 909}, {105, 5, 758, 65535}, {107, 1, 763, 65535},
	{108, 2, 764, 65535}, {110, 0, 0, 929}, {111, 4, 766, 930},
	{112, 4, 770, 65535}, {116, 4, 774, 65535}, {117, 5, 778, 65535},
	{121, 0, 0, 985}, {122, 3, 783, 65535}, {97, 6, 786, 65535},
	{101, 7, 792, 65535}, {104, 2, 799, 65535}, {105, 6, 801, 1058},
	{108, 3, 807, 65535}, {111, 4, 810, 65535}, {114, 2, 814, 65535},
	{117, 2, 816, 65535}, {121, 0, 0, 1111}, {98, 1, 818, 65535},
	{100, 1, 819, 65535}, {102, 0, 0, 1119}, {105, 0, 0, 1120},
	{106, 0, 0, 1121}, {108, 1, 820, 65535}, {109, 0, 0, 1125},
	{110, 2, 821, 65535}, {112, 3, 823, 65535}, {114, 3, 826, 65535},
	{116, 0, 0, 1139}, {122, 0, 0, 1140}, {101, 2, 829, 65535},
	{105, 0, 0, 1154}, {111, 3, 831, 65535}, {117, 0, 0, 1164},
	{121, 1, 834, 65535}, {99, 0, 0, 1168}, {101, 1, 835, 65535},
	{105, 1, 836, 65535}, {111, 2, 837, 65535}, {114, 1, 839, 65535},
	{121, 1, 840, 65535}, {97, 2, 841, 65535}, {101, 0, 0, 1195},
	{104, 0, 0, 1196}, {97, 2, 843, 65535}, {100, 2, 845, 65535},
	{101, 1, 847, 65535}, {104, 0, 0, 1203}, {105, 0, 0, 1204},
	{110, 0, 0, 1205}, {114, 0, 0, 1206}, {117, 3, 848, 65535},
	{118, 1, 851, 65535}, {177, 0, 0, 1213}, {179, 0, 0, 1214},
	{180, 1, 852, 65535}, {181, 2, 853, 65535}, {183, 0, 0, 1225},
	{184, 0, 0, 1226}, {186, 2, 855, 65535}, {187, 1, 857, 65535},
	{188, 1, 858, 65535}, {128, 1, 859, 65535}, {131, 2, 860, 65535},
	{132, 1, 862, 65535}, {133, 0, 0, 1248}, {134, 1, 863, 65535},
	{176, 2, 864, 65535}, {177, 1, 866, 65535}, {178, 2, 867, 65535},
	{179, 0, 0, 1272}, {180, 1, 869, 65535}, {181, 2, 870, 65535},
	{182, 1, 872, 65535}, {183, 1, 873, 65535}, {184, 2, 874, 65535},
	{186, 2, 876, 65535}, {187, 2, 878, 65535}, {188, 2, 880, 65535},
	{189, 1, 882, 65535}, {190, 2, 883, 65535}, {191, 2, 885, 65535},
	{128, 2, 887, 65535}, {129, 2, 889, 65535}, {130, 2, 891, 65535},
	{132, 1, 893, 65535}, {143, 0, 0, 1385}, {150, 0, 0, 1386},
	{152, 0, 0, 1387}, {146, 1, 894, 65535}, {152, 0, 0, 1390},
	{153, 0, 0, 1391}, {155, 1, 895, 65535}, {156, 0, 0, 1397},
	{158, 1, 896, 65535}, {160, 0, 0, 1405}, {162, 1, 897, 65535},
	{164, 0, 0, 1414}, {166, 1, 898, 65535}, {167, 1, 899, 65535},
	{169, 1, 900, 65535}, {170, 1, 901, 65535}, {167, 2, 902, 65535},
	{168, 2, 904, 65535}, {170, 2, 906, 65535}, {174, 2, 908, 65535},
	{175, 0, 0, 1471}, {177, 2, 910, 65535}, {178, 2, 912, 65535},
	{180, 1, 914, 65535}, {181, 2, 915, 65535}, {185, 2, 917, 65535},
	{130, 0, 0, 1487}, {131, 2, 919, 65535}, {132, 2, 921, 65535},
	{133, 2, 923, 65535}, {134, 2, 925, 65535}, {136, 0, 0, 1513},
	{190, 0, 0, 1514}, {164, 9, 927, 65535}, {129, 2, 936, 65535},
	{130, 8, 938, 65535}, {131, 4, 946, 65535}, {184, 1, 950, 65535},
	{187, 0, 0, 1555}, {189, 1, 951, 65535}, {190, 1, 952, 65535},
	{191, 2, 953, 65535}, {133, 5, 955, 65535}, {134, 2, 960, 65535},
	{135, 1, 962, 65535}, {136, 2, 963, 65535}, {137, 1, 965, 65535},
	{141, 0, 0, 1591}, {142, 1, 966, 65535}, {143, 3, 967, 65535},
	{149, 0, 0, 1603}, {155, 1, 970, 65535}, {156, 2, 971, 65535},
	{159, 1, 973, 65535}, {160, 2, 974, 65535}, {170, 1, 976, 65535},
	{173, 1, 977, 65535}, {174, 0, 0, 1627}, {175, 0, 0, 1628},
	{176, 2, 978, 65535}, {183, 0, 0, 1631}, {188, 0, 0, 1632},
	{131, 0, 0, 1633}, {138, 3, 980, 65535}, {142, 2, 983, 65535},
	{143, 0, 0, 1645}, {145, 2, 985, 65535}, {146, 2, 987, 65535},
	{148, 2, 989, 65535}, {150, 2, 991, 65535}, {151, 2, 993, 65535},
	{153, 0, 0, 1670}, {155, 1, 995, 65535}, {156, 3, 996, 65535},
	{157, 1, 999, 65535}, {160, 4, 1000, 65535}, {163, 0, 0, 1690},
	{166, 0, 0, 1691}, {168, 1, 1004, 65535}, {172, 1, 1005, 65535},
	{173, 0, 0, 1696}, {181, 0, 0, 1697}, {137, 1, 1006, 65535},
	{148, 1, 1007, 65535}, {153, 2, 1008, 65535}, {168, 0, 0, 1719},
	{173, 0, 0, 1720}, {174, 0, 0, 1721}, {175, 0, 0, 1722},
	{176, 0, 0, 1723}, {177, 0, 0, 1724}, {180, 0, 0, 1725},
	{182, 0, 0, 1726}, {183, 1, 1010, 65535}, {188, 1, 1011, 65535},
	{189, 0, 0, 1735}, {191, 1, 1012, 65535}, {129, 2, 1013, 65535},
	{145, 1, 1015, 65535}, {161, 0, 0, 1745}, {166, 2, 1016, 65535},
	{167, 0, 0, 1750}, {168, 4, 1018, 65535}, {170, 0, 0, 1759},
	{173, 0, 0, 1760}, {174, 3, 1022, 65535}, {175, 3, 1025, 65535},
	{178, 1, 1028, 65535}, {180, 1, 1029, 65535}, {181, 0, 0, 1773},
	{189, 0, 0, 1774}, {128, 2, 1030, 65535}, {133, 1, 1032, 65535},
	{135, 0, 0, 1781}, {147, 1, 1033, 65535}, {150, 2, 1034, 65535},
	{151, 1, 1036, 65535}, {155, 0, 0, 1788}, {157, 1, 1037, 65535},
	{160, 1, 1038, 65535}, {161, 2, 1039, 65535}, {162, 2, 1041, 65535},
	{176, 0, 0, 1801}, {178, 1, 1043, 65535}, {182, 0, 0, 1807},
	{184, 2, 1044, 65535}, {130, 2, 1046, 65535}, {139, 0, 0, 1820},
	{147, 1, 1048, 65535}, {157, 0, 0, 1823}, {167, 2, 1049, 65535},
	{169, 1, 1051, 65535}, {172, 1, 1052, 65535}, {176, 2, 1053, 65535},
	{178, 0, 0, 1836}, {179, 2, 1055, 65535}, {182, 2, 1057, 65535},
	{130, 1, 1059, 65535}, {132, 0, 0, 1847}, {136, 1, 1060, 65535},
	{139, 1, 1061, 65535}, {150, 1, 1062, 65535}, {151, 2, 1063, 65535},
	{154, 1, 1065, 65535}, {155, 1, 1066, 65535}, {157, 0, 0, 1863},
	{158, 3, 1067, 65535}, {160, 3, 1070, 65535}, {163, 1, 1073, 65535},
	{167, 0, 0, 1876}, {170, 0, 0, 1877}, {180, 0, 0, 1878},
	{181, 0, 0, 1879}, {182, 0, 0, 1880}, {185, 0, 0, 1881},
	{130, 0, 0, 1882}, {131, 0, 0, 1883}, {134, 0, 0, 1884},
	{142, 2, 1074, 65535}, {145, 0, 0, 1888}, {149, 2, 1076, 65535},
	{151, 0, 0, 1891}, {152, 0, 0, 1892}, {103, 1, 1078, 65535},
	{114, 0, 0, 4}, {115, 2, 1079, 65535}, {99, 1, 1081, 65535},
	{101, 0, 0, 12}, {105, 0, 0, 13}, {116, 1, 1082, 65535},
	{100, 0, 0, 17}, {114, 1, 1083, 65535}, {101, 1, 1084, 65535},
	{103, 1, 1085, 65535}, {116, 1, 1086, 65535}, {97, 0, 0, 41},
	{99, 0, 0, 42}, {116, 0, 0, 43}, {110, 1, 1087, 65535},
	{97, 1, 1088, 65535}, {115, 1, 1089, 65535}, {116, 0, 0, 52},
	{122, 0, 0, 53}, {99, 0, 0, 55}, {103, 2, 1090, 65535},
	{107, 0, 0, 60}, {116, 1, 1092, 65535}, {105, 1, 1093, 65535},
	{115, 2, 1094, 65535}, {117, 1, 1096, 65535}, {115, 0, 0, 79},
	{116, 4, 1097, 65535}, {97, 0, 0, 109}, {100, 0, 0, 110},
	{105, 0, 0, 111}, {111, 0, 0, 112}, {117, 0, 0, 113},
	{103, 0, 0, 114}, {104, 0, 0, 115}, {106, 0, 0, 116},
	{110, 0, 0, 117}, {111, 0, 0, 118}, {115, 2, 1101, 65535},
	{101, 0, 0, 121}, {108, 0, 0, 122}, {115, 1, 1103, 65535},
	{106, 2, 1104, 65535}, {108, 2, 1106, 65535}, {117, 0, 0, 133},
	{97, 1, 1108, 65535}, {117, 0, 0, 136}, {100, 0, 0, 137},
	{108, 0, 0, 138}, {111, 3, 1109, 65535}, {32, 0, 0, 144},
	{108, 0, 0, 145}, {110, 1, 1112, 65535}, {112, 2, 1113, 65535},
	{116, 1, 1115, 65535}, {118, 1, 1116, 65535}, {97, 2, 1117, 65535},
	{117, 2, 1119, 65535}, {107, 0, 0, 162}, {108, 0, 0, 163},
	{109, 1, 1121, 164}, {115, 0, 0, 166}, {108, 2, 1122, 65535},
	{109, 0, 0, 170}, {110, 2, 1124, 65535}, {112, 1, 1126, 65535},
	{114, 2, 1127, 65535}, {101, 2, 1129, 65535}, {101, 0, 0, 207},
	{116, 0, 0, 208}, {118, 0, 0, 209}, {99, 0, 0, 212},
	{116, 4, 1131, 65535}, {99, 0, 0, 244}, {107, 0, 0, 245},
	{108, 0, 0, 246}, {112, 0, 0, 247}, {114, 2, 1135, 65535},
	{115, 2, 1137, 65535}, {97, 1, 1139, 65535}, {100, 0, 0, 261},
	{108, 0, 0, 262}, {112, 0, 0, 263}, {114, 2, 1140, 65535},
	{116, 0, 0, 269}, {99, 3, 1142, 65535}, {105, 0, 0, 278},
	{107, 1, 1145, 65535}, {111, 0, 0, 281}, {115, 0, 0, 282},
	{119, 0, 0, 283}, {111, 1, 1146, 65535}, {105, 2, 1147, 65535},
	{105, 4, 1149, 65535}, {97, 0, 0, 305}, {110, 1, 1153, 65535},
	{99, 0, 0, 308}, {100, 0, 0, 309}, {108, 0, 0, 310},
	{116, 1, 1154, 65535}, {102, 0, 0, 313}, {115, 1, 1155, 65535},
	{105, 3, 1156, 65535}, {99, 0, 0, 333}, {116, 2, 1159, 65535},
	{99, 1, 1161, 65535}, {108, 0, 0, 343}, {114, 2, 1162, 65535},
	{108, 0, 0, 347}, {110, 1, 1164, 65535}, {114, 3, 1165, 65535},
	{116, 2, 1168, 357}, {105, 0, 0, 372}, {111, 0, 0, 373},
	{101, 0, 0, 374}, {108, 1, 1170, 65535}, {114, 0, 0, 378},
	{122, 1, 1171, 65535}, {97, 0, 0, 381}, {110, 0, 0, 382},
	{112, 1, 1172, 65535}, {114, 0, 0, 385}, {115, 2, 1173, 65535},
	{116, 1, 1175, 65535}, {119, 0, 0, 391}, {97, 2, 1176, 65535},
	{105, 0, 0, 398}, {110, 1, 1178, 65535}, {98, 0, 0, 402},
	{108, 0, 0, 403}, {115, 2, 1179, 65535}, {97, 1, 1181, 65535},
	{108, 0, 0, 410}, {114, 0, 0, 411}, {103, 0, 0, 412},
	{112, 0, 0, 413}, {118, 0, 0, 414}, {32, 3, 1182, 65535},
	{101, 1, 1185, 65535}, {105, 0, 0, 427}, {101, 0, 0, 428},
	{108, 1, 1186, 65535}, {97, 1, 1187, 65535}, {109, 0, 0, 435},
	{100, 2, 1188, 65535}, {103, 1, 1190, 65535}, {108, 0, 0, 440},
	{116, 2, 1191, 65535}, {118, 1, 1193, 65535}, {98, 0, 0, 446},
	{105, 1, 1194, 447}, {115, 2, 1195, 65535}, {97, 0, 0, 453},
	{104, 0, 0, 454}, {122, 0, 0, 455}, {122, 2, 1197, 65535},
	{114, 1, 1199, 65535}, {117, 1, 1200, 65535}, {100, 0, 0, 464},
	{108, 1, 1201, 65535}, {108, 0, 0, 469}, {112, 0, 0, 470},
	{116, 2, 1202, 65535}, {121, 2, 1204, 65535}, {108, 2, 1206, 65535},
	{121, 2, 1208, 65535}, {97, 0, 0, 486}, {99, 0, 0, 487},
	{101, 0, 0, 488}, {108, 0, 0, 489}, {114, 0, 0, 490},
	{118, 0, 0, 491}, {105, 0, 0, 492}, {106, 0, 0, 493},
	{117, 0, 0, 494}, {110, 2, 1210, 65535}, {112, 2, 1212, 500},
	{122, 0, 0, 503}, {108, 0, 0, 505}, {114, 1, 1214, 65535},
	{118, 1, 1215, 65535}, {97, 2, 1216, 65535}, {98, 0, 0, 514},
	{100, 0, 0, 515}, {101, 0, 0, 516}, {104, 0, 0, 517},
	{110, 2, 1218, 65535}, {112, 1, 1220, 525}, {115, 1, 1221, 65535},
	{97, 0, 0, 530}, {103, 2, 1222, 65535}, {104, 0, 0, 534},
	{105, 0, 0, 535}, {110, 2, 1224, 65535}, {116, 0, 0, 541},
	{121, 0, 0, 542}, {99, 2, 1226, 65535}, {101, 2, 1228, 65535},
	{103, 0, 0, 555}, {109, 0, 0, 556}, {110, 3, 1230, 65535},
	{115, 1, 1233, 65535}, {122, 0, 0, 566}, {97, 1, 1234, 65535},
	{99, 1, 1235, 65535}, {110, 1, 1236, 65535}, {103, 0, 0, 576},
	{110, 0, 0, 577}, {111, 0, 0, 578}, {32, 2, 1237, 65535},
	{103, 0, 0, 581}, {105, 0, 0, 582}, {110, 2, 1239, 65535},
	{114, 2, 1241, 65535}, {100, 1, 1243, 65535}, {103, 1, 1244, 65535},
	{114, 0, 0, 605}, {116, 0, 0, 606}, {101, 0, 0, 607},
	{115, 3, 1245, 65535}, {100, 1, 1248, 65535}, {116, 1, 1249, 65535},
	{99, 0, 0, 619}, {100, 2, 1250, 65535}, {103, 0, 0, 622},
	{112, 0, 0, 623}, {115, 0, 0, 624}, {122, 2, 1252, 65535},
	{119, 1, 1254, 65535}, {97, 1, 1255, 65535}, {111, 0, 0, 635},
	{117, 1, 1256, 65535}, {103, 0, 0, 640}, {105, 0, 0, 641},
	{107, 0, 0, 642}, {109, 2, 1257, 65535}, {118, 1, 1259, 65535},
	{109, 4, 1260, 65535}, {99, 0, 0, 659}, {101, 0, 0, 660},
	{107, 0, 0, 663}, {110, 0, 0, 664}, {100, 1, 1264, 65535},
	{101, 0, 0, 668}, {100, 1, 1265, 65535}, {108, 0, 0, 676},
	{100, 0, 0, 678}, {105, 0, 0, 679}, {112, 0, 0, 680},
	{117, 1, 1266, 65535}, {100, 0, 0, 683}, {105, 2, 1267, 65535},
	{116, 1, 1269, 690}, {121, 0, 0, 692}, {97, 0, 0, 693},
	{111, 0, 0, 694}, {115, 0, 0, 695}, {116, 0, 0, 696},
	{97, 0, 0, 697}, {115, 0, 0, 698}, {101, 1, 1270, 65535},
	{101, 0, 0, 705}, {110, 1, 1271, 65535}, {103, 2, 1272, 65535},
	{105, 1, 1274, 65535}, {108, 1, 1275, 65535}, {112, 0, 0, 722},
	{114, 3, 1276, 723}, {108, 0, 0, 731}, {110, 0, 0, 732},
	{114, 4, 1279, 65535}, {119, 0, 0, 739}, {111, 2, 1283, 65535},
	{117, 0, 0, 751}, {99, 1, 1285, 65535}, {101, 0, 0, 754},
	{115, 0, 0, 755}, {116, 0, 0, 756}, {97, 2, 1286, 65535},
	{110, 0, 0, 759}, {99, 0, 0, 760}, {100, 4, 1288, 65535},
	{112, 1, 1292, 65535}, {114, 0, 0, 770}, {115, 1, 1293, 65535},
	{97, 0, 0, 775}, {101, 2, 1294, 65535}, {111, 2, 1296, 65535},
	{98, 4, 1298, 65535}, {101, 1, 1302, 65535}, {99, 2, 1303, 65535},
	{100, 1, 1305, 65535}, {102, 0, 0, 845}, {108, 2, 1306, 65535},
	{112, 0, 0, 849}, {115, 3, 1308, 65535}, {116, 0, 0, 856},
	{118, 0, 0, 857}, {122, 0, 0, 858}, {97, 0, 0, 859},
	{103, 0, 0, 860}, {110, 0, 0, 861}, {99, 0, 0, 862},
	{118, 0, 0, 863}, {98, 1, 1311, 65535}, {99, 1, 1312, 65535},
	{106, 0, 0, 873}, {109, 2, 1313, 65535}, {110, 2, 1315, 65535},
	{118, 0, 0, 879}, {121, 2, 1317, 65535}, {122, 0, 0, 882},
	{104, 2, 1319, 65535}, {114, 0, 0, 889}, {99, 3, 1321, 65535},
	{105, 1, 1324, 65535}, {107, 3, 1325, 65535}, {110, 0, 0, 905},
	{114, 2, 1328, 65535}, {122, 0, 0, 908}, {100, 2, 1330, 65535},
	{103, 0, 0, 912}, {115, 0, 0, 913}, {116, 3, 1332, 65535},
	{118, 1, 1335, 65535}, {114, 2, 1336, 65535}, {101, 0, 0, 925},
	{111, 2, 1338, 65535}, {109, 1, 1340, 65535}, {110, 0, 0, 933},
	{116, 0, 0, 934}, {117, 3, 1341, 65535}, {97, 0, 0, 940},
	{105, 0, 0, 941}, {111, 0, 0, 942}, {114, 2, 1344, 65535},
	{97, 2, 1346, 65535}, {105, 3, 1348, 65535}, {111, 0, 0, 953},
	{114, 3, 1351, 65535}, {98, 4, 1354, 65535}, {104, 0, 0, 973},
	{106, 1, 1358, 65535}, {109, 3, 1359, 65535}, {114, 3, 1362, 65535},
	{97, 2, 1365, 65535}, {101, 1, 1367, 65535}, {111, 0, 0, 990},
	{97, 0, 0, 991}, {99, 0, 0, 992}, {103, 5, 1368, 993},
	{110, 1, 1373, 65535}, {114, 0, 0, 1010}, {117, 0, 0, 1011},
	{97, 0, 0, 1012}, {107, 2, 1374, 65535}, {108, 2, 1376, 1017},
	{109, 3, 1378, 65535}, {114, 0, 0, 1034}, {115, 1, 1381, 65535},
	{120, 1, 1382, 65535}, {101, 1, 1383, 1049}, {111, 0, 0, 1057},
	{100, 1, 1384, 65535}, {101, 0, 0, 1061}, {105, 0, 0, 1062},
	{109, 0, 0, 1063}, {115, 0, 0, 1064}, {116, 6, 1385, 65535},
	{59, 0, 0, 1078}, {100, 0, 0, 1079}, {117, 1, 1391, 65535},
	{32, 0, 0, 1082}, {105, 0, 0, 1083}, {109, 2, 1392, 1084},
	{112, 1, 1394, 65535}, {97, 2, 1395, 65535}, {101, 2, 1397, 65535},
	{32, 0, 0, 1108}, {110, 1, 1399, 65535}, {101, 1, 1400, 65535},
	{103, 1, 1401, 65535}, {116, 1, 1402, 65535}, {100, 1, 1403, 65535},
	{116, 1, 1404, 65535}, {100, 0, 0, 1131}, {112, 0, 0, 1132},
	{114, 0, 0, 1133}, {104, 0, 0, 1134}, {105, 0, 0, 1135},
	{108, 1, 1405, 1136}, {105, 0, 0, 1141}, {114, 6, 1406, 65535},
	{108, 3, 1412, 1155}, {110, 0, 0, 1162}, {114, 0, 0, 1163},
	{100, 1, 1415, 65535}, {98, 4, 1416, 1169}, {114, 1, 1420, 65535},
	{111, 0, 0, 1177}, {114, 2, 1421, 65535}, {105, 1, 1423, 65535},
	{100, 1, 1424, 65535}, {121, 1, 1425, 65535}, {122, 1, 1426, 65535},
	{106, 0, 0, 1197}, {107, 0, 0, 1198}, {106, 0, 0, 1199},
	{114, 0, 0, 1200}, {105, 1, 1427, 65535}, {103, 0, 0, 1207},
	{108, 0, 0, 1208}, {115, 0, 0, 1209}, {101, 1, 1428, 65535},
	{206, 2, 1429, 65535}, {206, 1, 1431, 65535}, {207, 3, 1432, 65535},
	{206, 2, 1435, 65535}, {207, 0, 0, 1229}, {206, 1, 1437, 65535},
	{206, 1, 1438, 65535}, {206, 2, 1439, 65535}, {206, 1, 1441, 65535},
	{207, 2, 1442, 65535}, {206, 3, 1444, 65535}, {207, 2, 1447, 65535},
	{208, 4, 1449, 65535}, {209, 0, 0, 1265}, {209, 1, 1453, 65535},
	{208, 1, 1454, 65535}, {209, 2, 1455, 65535}, {208, 2, 1457, 65535},
	{208, 0, 0, 1281}, {209, 0, 0, 1282}, {209, 1, 1459, 65535},
	{208, 2, 1460, 65535}, {208, 2, 1462, 65535}, {209, 0, 0, 1293},
	{208, 3, 1464, 65535}, {209, 3, 1467, 65535}, {208, 1, 1470, 65535},
	{209, 0, 0, 1312}, {208, 2, 1471, 65535}, {209, 1, 1473, 65535},
	{208, 2, 1474, 65535}, {208, 3, 1476, 65535}, {209, 1, 1479, 65535},
	{208, 3, 1480, 65535}, {209, 3, 1483, 65535}, {208, 3, 1486, 65535},
	{209, 0, 0, 1360}, {208, 3, 1489, 65535}, {209, 2, 1492, 65535},
	{208, 3, 1494, 65535}, {209, 0, 0, 1381}, {208, 1, 1497, 65535},
	{215, 2, 1498, 65535}, {215, 2, 1500, 65535}, {215, 7, 1502, 65535},
	{215, 5, 1509, 65535}, {215, 1, 1514, 65535}, {215, 2, 1515, 65535},
	{215, 2, 1517, 65535}, {215, 5, 1519, 65535}, {216, 2, 1524, 65535},
	{217, 1, 1526, 65535}, {216, 2, 1527, 65535}, {217, 2, 1529, 65535},
	{216, 4, 1531, 65535}, {217, 0, 0, 1467}, {216, 0, 0, 1468},
	{217, 1, 1535, 65535}, {216, 0, 0, 1472}, {217, 2, 1536, 65535},
	{216, 0, 0, 1476}, {217, 0, 0, 1477}, {217, 2, 1538, 65535},
	{216, 0, 0, 1480}, {217, 2, 1540, 65535}, {216, 0, 0, 1484},
	{217, 1, 1542, 65535}, {216, 2, 1543, 65535}, {217, 1, 1545, 65535},
	{216, 0, 0, 1494}, {217, 2, 1546, 65535}, {216, 3, 1548, 65535},
	{217, 3, 1551, 65535}, {216, 2, 1554, 65535}, {217, 1, 1556, 65535},
	{133, 1, 1557, 65535}, {159, 0, 0, 1518}, {164, 0, 0, 1519},
	{166, 0, 0, 1520}, {170, 1, 1558, 65535}, {178, 0, 0, 1525},
	{181, 0, 0, 1526}, {182, 0, 0, 1527}, {184, 1, 1559, 65535},
	{130, 0, 0, 1530}, {138, 1, 1560, 65535}, {162, 1, 1561, 65535},
	{171, 1, 1562, 65535}, {173, 1, 1563, 65535}, {181, 0, 0, 1539},
	{184, 0, 0, 1540}, {187, 0, 0, 1541}, {189, 0, 0, 1542},
	{191, 1, 1564, 65535}, {136, 0, 0, 1545}, {154, 0, 0, 1546},
	{169, 1, 1565, 65535}, {170, 1, 1566, 65535}, {187, 1, 1567, 65535},
	{156, 2, 1568, 65535}, {134, 1, 1570, 65535}, {161, 0, 0, 1560},
	{174, 0, 0, 1561}, {131, 0, 0, 1562}, {167, 1, 1571, 65535},
	{168, 0, 0, 1565}, {172, 1, 1572, 65535}, {179, 1, 1573, 65535},
	{133, 1, 1574, 65535}, {153, 1, 1575, 65535}, {186, 4, 1576, 65535},
	{134, 2, 1580, 65535}, {138, 3, 1582, 65535}, {175, 2, 1585, 65535},
	{159, 1, 1587, 65535}, {145, 3, 1588, 65535}, {150, 0, 0, 1601},
	{183, 0, 0, 1602}, {190, 3, 1591, 1604}, {150, 2, 1594, 65535},
	{176, 0, 0, 1611}, {183, 1, 1596, 65535}, {177, 3, 1597, 65535},
	{180, 0, 0, 1617}, {146, 2, 1600, 65535}, {151, 1, 1602, 65535},
	{136, 0, 0, 1629}, {142, 0, 0, 1630}, {132, 0, 0, 1634},
	{149, 1, 1603, 65535}, {165, 2, 1604, 65535}, {136, 1, 1606, 65535},
	{178, 1, 1607, 65535}, {132, 1, 1608, 1646}, {152, 0, 0, 1648},
	{174, 0, 0, 1649}, {176, 2, 1609, 65535}, {157, 0, 0, 1653},
	{182, 0, 0, 1654}, {135, 3, 1611, 1655}, {176, 2, 1614, 65535},
	{165, 2, 1616, 65535}, {182, 0, 0, 1669}, {180, 1, 1618, 65535},
	{128, 2, 1619, 65535}, {159, 1, 1621, 1680}, {172, 0, 0, 1682},
	{165, 1, 1622, 65535}, {135, 2, 1623, 65535}, {143, 0, 0, 1687},
	{161, 0, 0, 1688}, {184, 0, 0, 1689}, {153, 2, 1625, 65535},
	{132, 1, 1627, 1694}, {136, 5, 1628, 65535}, {181, 2, 1633, 65535},
	{186, 2, 1635, 65535}, {188, 0, 0, 1718}, {168, 2, 1637, 65535},
	{150, 2, 1639, 65535}, {187, 1, 1641, 65535}, {148, 1, 1642, 65535},
	{175, 0, 0, 1742}, {151, 2, 1643, 65535}, {129, 2, 1645, 65535},
	{139, 1, 1647, 65535}, {128, 0, 0, 1751}, {152, 3, 1648, 65535},
	{177, 0, 0, 1756}, {179, 1, 1651, 1757}, {176, 2, 1652, 65535},
	{184, 0, 0, 1763}, {191, 0, 0, 1764}, {145, 0, 0, 1765},
	{157, 0, 0, 1766}, {173, 2, 1654, 65535}, {172, 2, 1656, 65535},
	{163, 2, 1658, 65535}, {154, 2, 1660, 65535}, {163, 1, 1662, 65535},
	{141, 1, 1663, 65535}, {190, 1, 1664, 65535}, {162, 0, 0, 1784},
	{178, 0, 0, 1785}, {156, 1, 1665, 65535}, {162, 1, 1666, 1789},
	{129, 2, 1667, 1791}, {140, 2, 1669, 65535}, {181, 2, 1671, 65535},
	{145, 0, 0, 1798}, {152, 2, 1673, 65535}, {140, 1, 1675, 65535},
	{128, 1, 1676, 1808}, {176, 1, 1677, 65535}, {160, 0, 0, 1818},
	{180, 0, 0, 1819}, {177, 1, 1678, 65535}, {129, 0, 0, 1824},
	{164, 1, 1679, 65535}, {180, 1, 1680, 1827}, {184, 1, 1681, 65535},
	{156, 1, 1682, 65535}, {176, 1, 1683, 65535}, {180, 1, 1684, 65535},
	{184, 0, 0, 1840}, {128, 1, 1685, 65535}, {132, 2, 1686, 65535},
	{172, 1, 1688, 65535}, {152, 1, 1689, 65535}, {160, 1, 1690, 65535},
	{184, 2, 1691, 65535}, {133, 0, 0, 1856}, {176, 0, 0, 1857},
	{148, 1, 1693, 65535}, {144, 1, 1694, 65535}, {133, 0, 0, 1864},
	{145, 1, 1695, 65535}, {165, 0, 0, 1867}, {128, 1, 1696, 65535},
	{145, 0, 0, 1870}, {156, 2, 1697, 65535}, {188, 1, 1699, 65535},
	{152, 0, 0, 1885}, {184, 1, 1700, 65535}, {132, 0, 0, 1889},
	{180, 0, 0, 1890}, {101, 1, 1701, 65535}, {99, 0, 0, 5},
	{116, 1, 1702, 65535}, {101, 2, 1703, 65535}, {117, 1, 1705, 65535},
	{101, 1, 1706, 65535}, {110, 3, 1707, 65535}, {105, 1, 1710, 65535},
	{117, 1, 1711, 65535}, {101, 1, 1712, 44}, {104, 1, 1713, 65535},
	{112, 1, 1714, 65535}, {97, 0, 0, 56}, {111, 1, 1715, 65535},
	{105, 2, 1716, 65535}, {97, 2, 1718, 65535}, {101, 0, 0, 73},
	{117, 1, 1720, 65535}, {97, 1, 1721, 65535}, {101, 1, 1722, 65535},
	{104, 1, 1723, 65535}, {111, 1, 1724, 65535}, {114, 0, 0, 107},
	{105, 0, 0, 119}, {108, 0, 0, 120}, {99, 1, 1725, 65535},
	{103, 0, 0, 125}, {115, 0, 0, 126}, {100, 3, 1726, 127},
	{108, 0, 0, 132}, {100, 1, 1729, 134}, {100, 1, 1730, 65535},
	{106, 0, 0, 141}, {110, 0, 0, 142}, {111, 1, 1731, 65535},
	{32, 0, 0, 148}, {116, 0, 0, 149}, {101, 1, 1732, 65535},
	{105, 1, 1733, 65535}, {110, 0, 0, 156}, {112, 2, 1734, 65535},
	{32, 0, 0, 160}, {121, 0, 0, 161}, {107, 0, 0, 165},
	{108, 0, 0, 168}, {117, 0, 0, 169}, {115, 1, 1736, 65535},
	{116, 4, 1737, 65535}, {121, 1, 1741, 65535}, {112, 2, 1742, 65535},
	{114, 0, 0, 202}, {97, 1, 1744, 65535}, {100, 1, 1745, 65535},
	{97, 1, 1746, 213}, {101, 4, 1747, 224}, {111, 0, 0, 239},
	{117, 1, 1751, 65535}, {101, 1, 1752, 65535}, {110, 0, 0, 250},
	{99, 1, 1753, 65535}, {107, 0, 0, 257}, {114, 1, 1754, 65535},
	{101, 2, 1755, 65535}, {105, 1, 1757, 65535}, {105, 0, 0, 271},
	{110, 0, 0, 272}, {117, 1, 1758, 65535}, {117, 1, 1759, 65535},
	{105, 1, 1760, 65535}, {97, 0, 0, 286}, {101, 0, 0, 287},
	{99, 2, 1761, 65535}, {115, 0, 0, 292}, {116, 4, 1763, 65535},
	{122, 0, 0, 304}, {101, 1, 1767, 306}, {114, 2, 1768, 65535},
	{99, 1, 1770, 65535}, {99, 1, 1771, 65535}, {107, 1, 1772, 65535},
	{113, 1, 1773, 65535}, {101, 1, 1774, 65535}, {114, 0, 0, 336},
	{104, 1, 1775, 65535}, {109, 0, 0, 344}, {115, 1, 1776, 65535},
	{116, 1, 1777, 348}, {32, 2, 1778, 65535}, {102, 1, 1780, 65535},
	{114, 0, 0, 356}, {46, 0, 0, 358}, {111, 4, 1781, 359},
	{108, 2, 1785, 65535}, {101, 1, 1787, 65535}, {117, 1, 1788, 65535},
	{99, 0, 0, 386}, {112, 0, 0, 387}, {97, 1, 1789, 65535},
	{102, 1, 1790, 65535}, {112, 1, 1791, 65535}, {99, 1, 1792, 65535},
	{104, 0, 0, 404}, {108, 0, 0, 405}, {100, 2, 1793, 407},
	{97, 0, 0, 417}, {99, 0, 0, 418}, {100, 0, 0, 419},
	{110, 1, 1795, 65535}, {117, 1, 1796, 65535}, {103, 1, 1797, 65535},
	{101, 0, 0, 436}, {105, 0, 0, 437}, {114, 1, 1798, 65535},
	{101, 0, 0, 441}, {114, 0, 0, 442}, {101, 1, 1799, 65535},
	{32, 0, 0, 448}, {110, 0, 0, 449}, {117, 1, 1800, 65535},
	{105, 0, 0, 456}, {121, 0, 0, 457}, {110, 1, 1801, 65535},
	{114, 1, 1802, 65535}, {107, 1, 1803, 65535}, {97, 0, 0, 471},
	{101, 2, 1804, 65535}, {105, 0, 0, 477}, {110, 0, 0, 478},
	{105, 1, 1806, 65535}, {116, 0, 0, 481}, {32, 2, 1807, 65535},
	{119, 1, 1809, 65535}, {116, 1, 1810, 65535}, {117, 0, 0, 499},
	{112, 0, 0, 501}, {116, 0, 0, 502}, {122, 2, 1811, 65535},
	{97, 1, 1813, 508}, {100, 0, 0, 512}, {116, 0, 0, 513},
	{103, 3, 1814, 518}, {107, 0, 0, 524}, {115, 0, 0, 526},
	{116, 1, 1817, 65535}, {97, 0, 0, 531}, {101, 1, 1818, 65535},
	{103, 3, 1819, 65535}, {107, 0, 0, 540}, {101, 1, 1822, 65535},
	{122, 0, 0, 550}, {110, 1, 1823, 551}, {117, 0, 0, 554},
	{103, 0, 0, 557}, {104, 0, 0, 558}, {107, 2, 1824, 559},
	{97, 2, 1826, 65535}, {100, 2, 1828, 65535}, {97, 2, 1830, 65535},
	{103, 2, 1832, 65535}, {98, 0, 0, 579}, {115, 0, 0, 580},
	{99, 1, 1834, 65535}, {115, 0, 0, 586}, {99, 1, 1835, 65535},
	{107, 0, 0, 590}, {105, 4, 1836, 65535}, {106, 1, 1840, 65535},
	{32, 1, 1841, 65535}, {101, 0, 0, 610}, {116, 0, 0, 611},
	{105, 1, 1842, 65535}, {115, 2, 1843, 615}, {112, 0, 0, 620},
	{116, 0, 0, 621}, {101, 0, 0, 625}, {111, 0, 0, 626},
	{115, 2, 1845, 65535}, {121, 1, 1847, 632}, {111, 2, 1848, 65535},
	{98, 0, 0, 643}, {111, 1, 1850, 65535}, {105, 1, 1851, 65535},
	{97, 0, 0, 649}, {98, 1, 1852, 65535}, {101, 1, 1853, 65535},
	{109, 0, 0, 658}, {97, 1, 1854, 65535}, {101, 1, 1855, 65535},
	{98, 1, 1856, 65535}, {103, 1, 1857, 65535}, {106, 0, 0, 689},
	{115, 0, 0, 691}, {114, 2, 1858, 65535}, {97, 2, 1860, 65535},
	{101, 2, 1862, 708}, {105, 1, 1864, 65535}, {118, 2, 1865, 65535},
	{97, 2, 1867, 65535}, {97, 0, 0, 724}, {111, 1, 1869, 65535},
	{117, 2, 1870, 65535}, {101, 0, 0, 733}, {105, 1, 1872, 65535},
	{109, 0, 0, 736}, {115, 2, 1873, 65535}, {110, 0, 0, 741},
	{116, 1, 1875, 65535}, {116, 1, 1876, 65535}, {97, 0, 0, 757},
	{99, 0, 0, 758}, {110, 0, 0, 761}, {112, 0, 0, 762},
	{115, 0, 0, 763}, {116, 2, 1877, 65535}, {105, 1, 1879, 65535},
	{116, 1, 1880, 65535}, {107, 0, 0, 776}, {115, 1, 1881, 65535},
	{113, 0, 0, 784}, {118, 0, 0, 785}, {32, 0, 0, 786},
	{98, 1, 1882, 65535}, {100, 0, 0, 790}, {108, 2, 1883, 65535},
	{108, 1, 1885, 65535}, {101, 0, 0, 831}, {111, 1, 1886, 65535},
	{97, 3, 1887, 65535}, {97, 1, 1890, 65535}, {101, 0, 0, 848},
	{105, 0, 0, 850}, {115, 0, 0, 851}, {117, 1, 1891, 65535},
	{114, 2, 1892, 65535}, {107, 1, 1894, 65535}, {101, 0, 0, 874},
	{109, 2, 1895, 65535}, {97, 0, 0, 877}, {111, 0, 0, 878},
	{102, 0, 0, 880}, {105, 0, 0, 881}, {108, 1, 1897, 65535},
	{114, 0, 0, 888}, {97, 0, 0, 891}, {99, 2, 1898, 65535},
	{116, 1, 1900, 65535}, {116, 1, 1901, 65535}, {99, 3, 1902, 65535},
	{115, 0, 0, 903}, {116, 0, 0, 904}, {105, 0, 0, 906},
	{119, 0, 0, 907}, {97, 0, 0, 910}, {101, 0, 0, 911},
	{101, 1, 1905, 914}, {105, 1, 1906, 65535}, {111, 0, 0, 918},
	{117, 2, 1907, 919}, {101, 1, 1909, 65535}, {105, 0, 0, 924},
	{118, 0, 0, 926}, {119, 1, 1910, 65535}, {109, 1, 1911, 65535},
	{104, 0, 0, 935}, {114, 1, 1912, 65535}, {115, 0, 0, 939},
	{97, 2, 1913, 65535}, {111, 0, 0, 945}, {110, 1, 1915, 65535},
	{114, 0, 0, 948}, {99, 1, 1916, 65535}, {107, 0, 0, 951},
	{116, 0, 0, 952}, {97, 2, 1917, 65535}, {101, 0, 0, 958},
	{111, 1, 1919, 65535}, {45, 0, 0, 961}, {104, 1, 1920, 65535},
	{106, 2, 1921, 65535}, {116, 1, 1923, 65535}, {101, 1, 1924, 65535},
	{97, 1, 1925, 65535}, {98, 1, 1926, 65535}, {109, 0, 0, 981},
	{97, 0, 0, 982}, {115, 0, 0, 983}, {116, 0, 0, 984},
	{109, 0, 0, 986}, {118, 0, 0, 987}, {114, 1, 1927, 65535},
	{103, 2, 1928, 65535}, {105, 0, 0, 1002}, {115, 1, 1930, 1003},
	{117, 0, 0, 1005}, {121, 0, 0, 1006}, {103, 1, 1931, 65535},
	{105, 0, 0, 1013}, {115, 1, 1932, 1014}, {101, 2, 1933, 65535},
	{106, 0, 0, 1023}, {97, 2, 1935, 1024}, {105, 0, 0, 1032},
	{121, 0, 0, 1033}, {116, 2, 1937, 65535}, {116, 5, 1939, 1038},
	{109, 2, 1944, 65535}, {110, 1, 1946, 65535}, {101, 0, 0, 1065},
	{108, 2, 1947, 65535}, {111, 1, 1949, 65535}, {114, 1, 1950, 65535},
	{116, 0, 0, 1073}, {117, 1, 1951, 65535}, {109, 1, 1952, 65535},
	{32, 0, 0, 1085}, {101, 0, 0, 1086}, {105, 2, 1953, 65535},
	{100, 1, 1955, 65535}, {110, 2, 1956, 65535}, {102, 0, 0, 1106},
	{115, 0, 0, 1107}, {110, 1, 1958, 65535}, {114, 1, 1959, 65535},
	{105, 1, 1960, 65535}, {105, 1, 1961, 65535}, {101, 1, 1962, 65535},
	{101, 1, 1963, 65535}, {32, 2, 1964, 65535}, {102, 1, 1966, 65535},
	{108, 0, 0, 1145}, {111, 1, 1967, 65535}, {115, 1, 1968, 65535},
	{116, 1, 1969, 65535}, {119, 0, 0, 1153}, {97, 0, 0, 1156},
	{108, 2, 1970, 65535}, {117, 1, 1972, 65535}, {97, 2, 1973, 65535},
	{32, 0, 0, 1170}, {97, 0, 0, 1171}, {108, 0, 0, 1172},
	{115, 1, 1975, 65535}, {101, 1, 1976, 1175}, {100, 3, 1977, 65535},
	{116, 2, 1980, 65535}, {116, 2, 1982, 65535}, {97, 2, 1984, 65535},
	{105, 1, 1986, 65535}, {97, 2, 1987, 65535}, {116, 2, 1989, 65535},
	{114, 1, 1991, 65535}, {183, 1, 1992, 65535}, {185, 0, 0, 1217},
	{189, 2, 1993, 65535}, {128, 0, 0, 1222}, {132, 0, 0, 1223},
	{134, 0, 0, 1224}, {177, 0, 0, 1227}, {181, 0, 0, 1228},
	{181, 1, 1995, 65535}, {181, 1, 1996, 65535}, {181, 0, 0, 1235},
	{183, 0, 0, 1236}, {181, 1, 1997, 65535}, {132, 0, 0, 1239},
	{133, 1, 1998, 65535}, {181, 2, 1999, 65535}, {185, 0, 0, 1246},
	{191, 0, 0, 1247}, {133, 0, 0, 1249}, {137, 1, 2001, 65535},
	{178, 1, 2002, 65535}, {179, 1, 2003, 65535}, {180, 1, 2004, 65535},
	{189, 1, 2005, 65535}, {128, 1, 2006, 65535}, {184, 1, 2007, 65535},
	{128, 0, 0, 1270}, {139, 0, 0, 1271}, {176, 1, 2008, 65535},
	{182, 0, 0, 1280}, {131, 1, 2009, 65535}, {176, 1, 2010, 65535},
	{188, 0, 0, 1287}, {180, 0, 0, 1288}, {183, 2, 2011, 65535},
	{176, 1, 2013, 65535}, {187, 1, 2014, 65535}, {190, 2, 2015, 65535},
	{128, 0, 0, 1306}, {150, 0, 0, 1307}, {153, 0, 0, 1308},
	{184, 2, 2017, 65535}, {181, 1, 2019, 65535}, {190, 0, 0, 1315},
	{150, 1, 2020, 65535}, {176, 2, 2021, 65535}, {190, 1, 2023, 65535},
	{177, 2, 2024, 65535}, {189, 0, 0, 1329}, {191, 2, 2026, 65535},
	{128, 1, 2028, 65535}, {181, 1, 2029, 65535}, {184, 0, 0, 1340},
	{190, 2, 2030, 65535}, {128, 1, 2032, 65535}, {131, 1, 2033, 65535},
	{150, 1, 2034, 65535}, {176, 0, 0, 1356}, {181, 1, 2035, 65535},
	{190, 0, 0, 1359}, {176, 1, 2036, 65535}, {178, 0, 0, 1363},
	{187, 2, 2037, 65535}, {129, 0, 0, 1366}, {130, 2, 2039, 65535},
	{176, 1, 2041, 65535}, {181, 1, 2042, 65535}, {190, 0, 0, 1380},
	{190, 1, 2043, 65535}, {149, 0, 0, 1388}, {153, 0, 0, 1389},
	{149, 1, 2044, 65535}, {170, 1, 2045, 65535}, {144, 0, 0, 1398},
	{147, 0, 0, 1399}, {150, 0, 0, 1400}, {151, 0, 0, 1401},
	{153, 0, 0, 1402}, {161, 0, 0, 1403}, {167, 0, 0, 1404},
	{147, 1, 2046, 65535}, {149, 1, 2047, 65535}, {153, 0, 0, 1410},
	{158, 1, 2048, 65535}, {168, 0, 0, 1413}, {153, 1, 2049, 65535},
	{152, 0, 0, 1417}, {153, 0, 0, 1418}, {157, 0, 0, 1419},
	{164, 0, 0, 1420}, {144, 1, 2050, 65535}, {146, 0, 0, 1424},
	{158, 0, 0, 1425}, {167, 0, 0, 1426}, {168, 0, 0, 1427},
	{174, 1, 2051, 65535}, {175, 0, 0, 1430}, {132, 2, 2052, 65535},
	{174, 0, 0, 1453}, {177, 1, 2054, 65535}, {130, 0, 0, 1456},
	{135, 0, 0, 1457}, {167, 1, 2055, 65535}, {173, 1, 2056, 65535},
	{177, 1, 2057, 65535}, {181, 0, 0, 1466}, {132, 1, 2058, 65535},
	{130, 0, 0, 1473}, {136, 1, 2059, 65535}, {133, 0, 0, 1478},
	{134, 0, 0, 1479}, {129, 1, 2060, 65535}, {136, 0, 0, 1483},
	{134, 1, 2061, 65535}, {167, 0, 0, 1488}, {170, 0, 0, 1489},
	{132, 1, 2062, 65535}, {132, 1, 2063, 65535}, {138, 0, 0, 1497},
	{170, 2, 2064, 65535}, {181, 0, 0, 1501}, {185, 0, 0, 1502},
	{132, 0, 0, 1503}, {134, 1, 2066, 65535}, {136, 0, 0, 1506},
	{180, 1, 2067, 65535}, {181, 0, 0, 1510}, {136, 1, 2068, 65535},
	{224, 1, 2069, 65535}, {224, 2, 2070, 65535}, {224, 2, 2072, 65535},
	{229, 1, 2074, 65535}, {227, 2, 2075, 65535}, {227, 1, 2077, 65535},
	{227, 1, 2078, 65535}, {227, 1, 2079, 65535}, {227, 1, 2080, 65535},
	{227, 1, 2081, 65535}, {233, 2, 2082, 65535}, {229, 0, 0, 1556},
	{232, 0, 0, 1557}, {230, 1, 2084, 65535}, {229, 1, 2085, 65535},
	{233, 1, 2086, 65535}, {233, 1, 2087, 65535}, {229, 1, 2088, 65535},
	{231, 1, 2089, 65535}, {229, 2, 2090, 65535}, {230, 0, 0, 1577},
	{231, 0, 0, 1578}, {232, 0, 0, 1579}, {231, 0, 0, 1580},
	{233, 0, 0, 1581}, {229, 2, 2092, 65535}, {230, 0, 0, 1584},
	{231, 2, 2094, 65535}, {230, 2, 2096, 65535}, {233, 2, 2098, 65535},
	{230, 1, 2100, 65535}, {229, 1, 2101, 65535}, {231, 0, 0, 1599},
	{232, 0, 0, 1600}, {230, 0, 0, 1605}, {231, 1, 2102, 65535},
	{232, 0, 0, 1608}, {231, 0, 0, 1609}, {232, 0, 0, 1610},
	{231, 1, 2103, 65535}, {229, 0, 0, 1614}, {231, 0, 0, 1615},
	{233, 0, 0, 1616}, {228, 1, 2104, 65535}, {233, 1, 2105, 65535},
	{230, 1, 2106, 65535}, {231, 1, 2107, 65535}, {229, 1, 2108, 65535},
	{231, 0, 0, 1639}, {230, 2, 2109, 65535}, {232, 1, 2111, 65535},
	{229, 0, 0, 1647}, {230, 0, 0, 1650}, {231, 1, 2112, 65535},
	{229, 0, 0, 1656}, {230, 0, 0, 1657}, {231, 3, 2113, 65535},
	{232, 1, 2116, 65535}, {233, 0, 0, 1665}, {228, 0, 0, 1666},
	{230, 2, 2117, 65535}, {230, 1, 2119, 65535}, {229, 2, 2120, 65535},
	{231, 1, 2122, 65535}, {229, 0, 0, 1681}, {230, 1, 2123, 65535},
	{231, 0, 0, 1685}, {233, 0, 0, 1686}, {231, 0, 0, 1692},
	{233, 0, 0, 1693}, {231, 0, 0, 1695}, {228, 0, 0, 1698},
	{229, 4, 2124, 65535}, {230, 3, 2128, 65535}, {232, 0, 0, 1708},
	{233, 2, 2131, 65535}, {229, 0, 0, 1712}, {232, 0, 0, 1713},
	{228, 0, 0, 1714}, {232, 1, 2133, 65535}, {232, 2, 2134, 65535},
	{233, 1, 2136, 65535}, {229, 0, 0, 1732}, {232, 2, 2137, 65535},
	{232, 3, 2139, 65535}, {231, 1, 2142, 65535}, {228, 0, 0, 1743},
	{232, 0, 0, 1744}, {230, 0, 0, 1746}, {231, 0, 0, 1747},
	{229, 2, 2143, 65535}, {228, 1, 2145, 65535}, {232, 0, 0, 1754},
	{233, 0, 0, 1755}, {232, 0, 0, 1758}, {229, 0, 0, 1761},
	{232, 0, 0, 1762}, {231, 0, 0, 1767}, {232, 0, 0, 1768},
	{228, 0, 0, 1769}, {231, 0, 0, 1770}, {228, 0, 0, 1771},
	{231, 0, 0, 1772}, {228, 0, 0, 1775}, {232, 0, 0, 1776},
	{231, 1, 2146, 65535}, {228, 1, 2147, 65535}, {230, 1, 2148, 65535},
	{233, 1, 2149, 65535}, {229, 0, 0, 1790}, {230, 0, 0, 1792},
	{231, 0, 0, 1793}, {229, 0, 0, 1794}, {231, 0, 0, 1795},
	{230, 0, 0, 1796}, {231, 0, 0, 1797}, {229, 0, 0, 1799},
	{231, 0, 0, 1800}, {236, 2, 2150, 65535}, {236, 2, 2152, 65535},
	{236, 2, 2154, 65535}, {235, 1, 2156, 65535}, {236, 1, 2157, 65535},
	{236, 0, 0, 1828}, {236, 2, 2158, 65535}, {237, 1, 2160, 65535},
	{237, 1, 2161, 65535}, {235, 1, 2162, 65535}, {236, 1, 2163, 65535},
	{235, 0, 0, 1843}, {236, 0, 0, 1844}, {236, 1, 2164, 65535},
	{236, 1, 2165, 65535}, {235, 1, 2166, 65535}, {235, 1, 2167, 65535},
	{236, 0, 0, 1855}, {236, 2, 2168, 65535}, {235, 1, 2170, 65535},
	{236, 1, 2171, 65535}, {236, 1, 2172, 65535}, {234, 0, 0, 1871},
	{235, 0, 0, 1872}, {236, 2, 2173, 65535}, {236, 1, 2175, 65535},
	{114, 1, 2176, 65535}, {114, 1, 2177, 65535}, {112, 0, 0, 9},
	{115, 1, 2178, 65535}, {97, 1, 2179, 65535}, {115, 3, 2180, 18},
	{99, 4, 2183, 65535}, {116, 1, 2187, 65535}, {122, 0, 0, 31},
	{111, 1, 2188, 65535}, {97, 1, 2189, 65535}, {110, 1, 2190, 45},
	{116, 1, 2191, 65535}, {114, 1, 2192, 65535}, {109, 1, 2193, 65535},
	{99, 1, 2194, 65535}, {107, 2, 2195, 65535}, {107, 0, 0, 71},
	{115, 0, 0, 72}, {110, 1, 2197, 65535}, {108, 1, 2198, 65535},
	{117, 1, 2199, 65535}, {111, 1, 2200, 65535}, {114, 10, 2201, 90},
	{104, 1, 2211, 65535}, {101, 2, 2212, 65535}, {116, 0, 0, 130},
	{117, 0, 0, 131}, {122, 0, 0, 135}, {116, 1, 2214, 65535},
	{110, 1, 2215, 65535}, {103, 1, 2216, 65535}, {114, 2, 2217, 65535},
	{101, 2, 2219, 65535}, {111, 0, 0, 159}, {117, 1, 2221, 65535},
	{97, 2, 2222, 65535}, {101, 0, 0, 191}, {105, 0, 0, 192},
	{114, 2, 2224, 65535}, {114, 1, 2226, 65535}, {111, 0, 0, 200},
	{115, 0, 0, 201}, {116, 2, 2227, 65535}, {105, 1, 2229, 65535},
	{32, 4, 2230, 65535}, {32, 8, 2234, 65535}, {45, 0, 0, 236},
	{100, 0, 0, 237}, {108, 0, 0, 238}, {109, 1, 2242, 240},
	{99, 1, 2243, 65535}, {114, 1, 2244, 65535}, {105, 1, 2245, 259},
	{99, 0, 0, 264}, {105, 1, 2246, 65535}, {116, 1, 2247, 65535},
	{109, 1, 2248, 65535}, {109, 1, 2249, 65535}, {116, 1, 2250, 65535},
	{97, 0, 0, 290}, {105, 0, 0, 291}, {97, 0, 0, 293},
	{101, 3, 2251, 65535}, {105, 4, 2254, 65535}, {111, 1, 2258, 65535},
	{114, 0, 0, 307}, {97, 0, 0, 311}, {121, 0, 0, 312},
	{104, 2, 2259, 65535}, {104, 1, 2261, 65535}, {101, 1, 2262, 65535},
	{117, 1, 2263, 65535}, {110, 1, 2264, 65535}, {97, 2, 2265, 338},
	{116, 1, 2267, 65535}, {101, 0, 0, 349}, {102, 0, 0, 350},
	{109, 2, 2268, 65535}, {97, 1, 2270, 65535}, {39, 0, 0, 360},
	{103, 1, 2271, 65535}, {107, 0, 0, 370}, {115, 0, 0, 371},
	{32, 2, 2272, 65535}, {116, 0, 0, 377}, {116, 2, 2274, 65535},
	{98, 1, 2276, 65535}, {103, 2, 2277, 65535}, {105, 3, 2279, 65535},
	{104, 1, 2282, 65535}, {101, 1, 2283, 65535}, {105, 0, 0, 408},
	{108, 0, 0, 409}, {116, 2, 2284, 65535}, {115, 1, 2286, 65535},
	{101, 3, 2287, 65535}, {101, 1, 2290, 65535}, {115, 1, 2291, 65535},
	{101, 1, 2292, 450}, {97, 1, 2293, 65535}, {110, 1, 2294, 65535},
	{97, 1, 2295, 65535}, {103, 1, 2296, 65535}, {114, 0, 0, 476},
	{109, 1, 2297, 65535}, {112, 0, 0, 482}, {119, 0, 0, 483},
	{111, 1, 2298, 65535}, {97, 1, 2299, 65535}, {98, 0, 0, 506},
	{102, 0, 0, 507}, {116, 1, 2300, 509}, {100, 0, 0, 519},
	{101, 0, 0, 520}, {117, 2, 2301, 65535}, {32, 3, 2303, 65535},
	{110, 1, 2306, 65535}, {100, 0, 0, 536}, {116, 2, 2307, 65535},
	{117, 0, 0, 539}, {110, 4, 2309, 65535}, {32, 2, 2313, 65535},
	{32, 2, 2315, 65535}, {107, 0, 0, 563}, {110, 0, 0, 564},
	{116, 0, 0, 565}, {32, 0, 0, 568}, {45, 0, 0, 569},
	{108, 1, 2317, 570}, {116, 0, 0, 573}, {105, 0, 0, 574},
	{117, 0, 0, 575}, {104, 1, 2318, 65535}, {97, 1, 2319, 65535},
	{97, 1, 2320, 591}, {101, 1, 2321, 597}, {111, 0, 0, 599},
	{117, 0, 0, 600}, {101, 1, 2322, 65535}, {97, 1, 2323, 65535},
	{102, 1, 2324, 65535}, {32, 0, 0, 616}, {45, 0, 0, 617},
	{32, 3, 2325, 65535}, {112, 0, 0, 631}, {32, 2, 2328, 65535},
	{105, 0, 0, 636}, {110, 1, 2330, 637}, {114, 1, 2331, 644},
	{110, 2, 2332, 65535}, {101, 1, 2334, 65535}, {114, 2, 2335, 652},
	{108, 2, 2337, 665}, {114, 4, 2339, 65535}, {108, 1, 2343, 65535},
	{105, 1, 2344, 65535}, {108, 0, 0, 700}, {115, 3, 2345, 65535},
	{99, 0, 0, 706}, {107, 0, 0, 707}, {32, 2, 2348, 65535},
	{115, 0, 0, 711}, {110, 2, 2350, 65535}, {97, 0, 0, 715},
	{105, 0, 0, 716}, {98, 1, 2352, 65535}, {118, 1, 2353, 65535},
	{108, 1, 2354, 65535}, {32, 0, 0, 727}, {116, 0, 0, 728},
	{111, 1, 2355, 65535}, {98, 0, 0, 737}, {99, 0, 0, 738},
	{111, 3, 2356, 742}, {117, 1, 2359, 65535}, {105, 1, 2360, 65535},
	{121, 0, 0, 767}, {115, 1, 2361, 768}, {101, 1, 2362, 65535},
	{115, 3, 2363, 65535}, {108, 1, 2366, 65535}, {46, 0, 0, 791},
	{105, 5, 2367, 65535}, {108, 1, 2372, 65535}, {114, 1, 2373, 65535},
	{99, 1, 2374, 65535}, {107, 2, 2375, 65535}, {122, 0, 0, 844},
	{116, 2, 2377, 65535}, {109, 2, 2379, 852}, {105, 4, 2381, 65535},
	{121, 0, 0, 870}, {102, 1, 2385, 65535}, {97, 0, 0, 875},
	{101, 0, 0, 876}, {97, 1, 2386, 65535}, {97, 0, 0, 892},
	{105, 1, 2387, 65535}, {105, 3, 2388, 65535}, {101, 1, 2391, 898},
	{101, 0, 0, 900}, {105, 0, 0, 901}, {106, 0, 0, 902},
	{32, 0, 0, 915}, {111, 1, 2392, 916}, {110, 0, 0, 920},
	{116, 0, 0, 921}, {118, 1, 2393, 65535}, {97, 1, 2394, 927},
	{97, 2, 2395, 65535}, {99, 1, 2397, 65535}, {99, 0, 0, 943},
	{107, 0, 0, 944}, {100, 1, 2398, 946}, {104, 1, 2399, 65535},
	{110, 3, 2400, 65535}, {112, 0, 0, 957}, {110, 2, 2403, 65535},
	{101, 1, 2405, 65535}, {101, 1, 2406, 65535}, {117, 0, 0, 968},
	{105, 1, 2407, 65535}, {116, 1, 2408, 974}, {114, 1, 2409, 977},
	{101, 1, 2410, 65535}, {122, 1, 2411, 65535}, {97, 3, 2412, 65535},
	{101, 2, 2415, 65535}, {32, 0, 0, 1004}, {103, 1, 2417, 65535},
	{116, 1, 2418, 1015}, {102, 1, 2419, 65535}, {112, 0, 0, 1022},
	{115, 1, 2420, 1025}, {116, 2, 2421, 65535}, {97, 0, 0, 1035},
	{111, 1, 2423, 1036}, {32, 4, 2424, 65535}, {101, 1, 2428, 1043},
	{107, 0, 0, 1045}, {111, 1, 2429, 1046}, {117, 0, 0, 1048},
	{97, 0, 0, 1050}, {101, 2, 2430, 1051}, {105, 1, 2432, 65535},
	{101, 0, 0, 1066}, {117, 0, 0, 1067}, {108, 1, 2433, 1068},
	{101, 1, 2434, 1071}, {108, 3, 2435, 65535}, {97, 1, 2438, 65535},
	{99, 2, 2439, 1087}, {107, 0, 0, 1091}, {117, 4, 2441, 65535},
	{103, 0, 0, 1102}, {115, 1, 2445, 65535}, {105, 1, 2446, 65535},
	{115, 2, 2447, 65535}, {118, 1, 2449, 65535}, {109, 2, 2450, 65535},
	{114, 2, 2452, 65535}, {114, 2, 2454, 65535}, {100, 0, 0, 1137},
	{111, 0, 0, 1138}, {97, 1, 2456, 65535}, {102, 1, 2457, 65535},
	{99, 1, 2458, 65535}, {97, 1, 2459, 65535}, {101, 0, 0, 1157},
	{116, 0, 0, 1158}, {109, 1, 2460, 65535}, {110, 2, 2461, 65535},
	{118, 0, 0, 1167}, {105, 1, 2463, 65535}, {32, 0, 0, 1176},
	{32, 2, 2464, 65535}, {99, 0, 0, 1180}, {115, 0, 0, 1181},
	{97, 0, 0, 1182}, {101, 0, 0, 1183}, {101, 0, 0, 1184},
	{116, 0, 0, 1185}, {110, 0, 0, 1186}, {119, 0, 0, 1187},
	{110, 2, 2466, 1188}, {110, 0, 0, 1192}, {114, 1, 2468, 1193},
	{115, 0, 0, 1201}, {117, 0, 0, 1202}, {101, 1, 2469, 65535},
	{206, 1, 2470, 65535}, {206, 2, 2471, 65535}, {207, 0, 0, 1221},
	{206, 1, 2473, 65535}, {207, 2, 2474, 65535}, {206, 1, 2476, 65535},
	{206, 2, 2477, 65535}, {206, 0, 0, 1244}, {207, 0, 0, 1245},
	{207, 1, 2479, 65535}, {209, 1, 2480, 65535}, {208, 1, 2481, 65535},
	{209, 1, 2482, 65535}, {208, 2, 2483, 65535}, {208, 1, 2485, 65535},
	{208, 2, 2486, 65535}, {209, 1, 2488, 65535}, {209, 1, 2489, 65535},
	{208, 1, 2490, 65535}, {208, 3, 2491, 65535}, {209, 0, 0, 1292},
	{209, 1, 2494, 65535}, {209, 1, 2495, 65535}, {208, 3, 2496, 65535},
	{209, 0, 0, 1305}, {208, 2, 2499, 65535}, {209, 0, 0, 1311},
	{209, 2, 2501, 65535}, {209, 2, 2503, 65535}, {208, 1, 2505, 65535},
	{209, 0, 0, 1320}, {208, 2, 2506, 65535}, {208, 1, 2508, 65535},
	{209, 2, 2509, 65535}, {208, 1, 2511, 65535}, {209, 1, 2512, 65535},
	{208, 1, 2513, 65535}, {209, 1, 2514, 65535}, {208, 4, 2515, 65535},
	{209, 0, 0, 1349}, {208, 1, 2519, 65535}, {208, 1, 2520, 65535},
	{208, 1, 2521, 65535}, {208, 2, 2522, 65535}, {208, 2, 2524, 65535},
	{208, 0, 0, 1364}, {209, 0, 0, 1365}, {208, 0, 0, 1367},
	{209, 1, 2526, 65535}, {208, 1, 2527, 65535}, {208, 4, 2528, 65535},
	{209, 1, 2532, 65535}, {215, 1, 2533, 65535}, {215, 2, 2534, 65535},
	{215, 1, 2536, 65535}, {215, 2, 2537, 65535}, {215, 1, 2539, 65535},
	{215, 1, 2540, 65535}, {215, 1, 2541, 65535}, {216, 1, 2542, 65535},
	{216, 7, 2543, 65535}, {217, 6, 2550, 65535}, {218, 1, 2556, 65535},
	{216, 1, 2557, 65535}, {216, 2, 2558, 65535}, {216, 1, 2560, 65535},
	{216, 1, 2561, 65535}, {216, 2, 2562, 65535}, {216, 1, 2564, 65535},
	{217, 1, 2565, 65535}, {217, 2, 2566, 65535}, {216, 2, 2568, 65535},
	{216, 0, 0, 1498}, {217, 1, 2570, 65535}, {216, 2, 2571, 65535},
	{216, 1, 2573, 65535}, {217, 1, 2574, 65535}, {164, 2, 2575, 65535},
	{164, 0, 0, 1521}, {165, 2, 2577, 65535}, {164, 0, 0, 1528},
	{165, 0, 0, 1529}, {149, 1, 2579, 65535}, {130, 0, 0, 1533},
	{131, 0, 0, 1534}, {131, 1, 2580, 65535}, {131, 2, 2581, 65535},
	{130, 2, 2583, 65535}, {130, 1, 2585, 65535}, {131, 2, 2586, 65535},
	{161, 0, 0, 1552}, {162, 1, 2588, 65535}, {186, 1, 2589, 65535},
	{174, 1, 2590, 65535}, {150, 1, 2591, 65535}, {148, 1, 2592, 65535},
	{174, 1, 2593, 65535}, {156, 1, 2594, 65535}, {133, 0, 0, 1575},
	{164, 0, 0, 1576}, {135, 0, 0, 1582}, {144, 0, 0, 1583},
	{137, 0, 0, 1585}, {153, 0, 0, 1586}, {160, 0, 0, 1587},
	{168, 0, 0, 1588}, {161, 0, 0, 1589}, {162, 0, 0, 1590},
	{150, 1, 2595, 65535}, {184, 1, 2596, 65535}, {137, 1, 2597, 65535},
	{173, 1, 2598, 65535}, {189, 1, 2599, 65535}, {171, 1, 2600, 65535},
	{149, 2, 2601, 65535}, {168, 1, 2603, 65535}, {136, 1, 2604, 65535},
	{157, 0, 0, 1640}, {172, 0, 0, 1641}, {188, 1, 2605, 65535},
	{168, 1, 2606, 65535}, {140, 0, 0, 1658}, {141, 0, 0, 1659},
	{171, 1, 2607, 65535}, {129, 1, 2608, 65535}, {153, 0, 0, 1667},
	{156, 0, 0, 1668}, {150, 1, 2609, 65535}, {144, 0, 0, 1676},
	{190, 0, 0, 1677}, {181, 1, 2610, 65535}, {186, 1, 2611, 65535},
	{143, 0, 0, 1699}, {144, 0, 0, 1700}, {157, 0, 0, 1701},
	{164, 0, 0, 1702}, {156, 0, 0, 1703}, {157, 1, 2612, 65535},
	{172, 2, 2613, 65535}, {157, 1, 2615, 65535}, {160, 0, 0, 1711},
	{161, 1, 2616, 65535}, {153, 0, 0, 1727}, {188, 0, 0, 1728},
	{155, 1, 2617, 65535}, {175, 0, 0, 1733}, {190, 0, 0, 1734},
	{168, 0, 0, 1736}, {173, 0, 0, 1737}, {175, 0, 0, 1738},
	{179, 1, 2618, 65535}, {135, 0, 0, 1748}, {160, 0, 0, 1749},
	{186, 1, 2619, 65535}, {181, 2, 2620, 65535}, {191, 1, 2622, 65535},
	{142, 1, 2623, 65535}, {141, 1, 2624, 65535}, {139, 0, 0, 1802},
	{158, 1, 2625, 65535}, {147, 0, 0, 1809}, {158, 0, 0, 1810},
	{130, 1, 2626, 65535}, {158, 0, 0, 1817}, {161, 1, 2627, 65535},
	{178, 1, 2628, 65535}, {132, 0, 0, 1829}, {157, 1, 2629, 65535},
	{150, 1, 2630, 65535}, {143, 1, 2631, 65535}, {143, 1, 2632, 65535},
	{160, 1, 2633, 65535}, {167, 1, 2634, 65535}, {160, 1, 2635, 65535},
	{172, 1, 2636, 65535}, {161, 1, 2637, 65535}, {149, 0, 0, 1858},
	{167, 0, 0, 1859}, {172, 1, 2638, 65535}, {132, 1, 2639, 65535},
	{158, 2, 2640, 65535}, {134, 0, 0, 1873}, {160, 1, 2642, 65535},
	{167, 1, 2643, 65535}, {117, 1, 2644, 65535}, {97, 2, 2645, 65535},
	{115, 2, 2647, 65535}, {108, 1, 2649, 65535}, {32, 0, 0, 19},
	{97, 0, 0, 20}, {115, 1, 2650, 21}, {101, 1, 2651, 24},
	{105, 0, 0, 26}, {106, 0, 0, 27}, {121, 0, 0, 28},
	{117, 1, 2652, 65535}, {114, 1, 2653, 65535}, {108, 1, 2654, 65535},
	{32, 0, 0, 46}, {97, 1, 2655, 65535}, {101, 1, 2656, 65535},
	{101, 1, 2657, 65535}, {108, 1, 2658, 65535}, {101, 1, 2659, 65535},
	{107, 0, 0, 70}, {116, 1, 2660, 65535}, {105, 1, 2661, 65535},
	{114, 3, 2662, 80}, {114, 4, 2665, 85}, {32, 2, 2669, 65535},
	{40, 0, 0, 93}, {42, 0, 0, 94}, {47, 2, 2671, 65535},
	{58, 0, 0, 97}, {97, 0, 0, 98}, {101, 2, 2673, 99},
	{105, 2, 2675, 102}, {107, 0, 0, 105}, {122, 0, 0, 106},
	{114, 2, 2677, 65535}, {114, 0, 0, 128}, {116, 0, 0, 129},
	{101, 2, 2679, 65535}, {105, 1, 2681, 65535}, {111, 1, 2682, 65535},
	{101, 0, 0, 154}, {105, 0, 0, 155}, {97, 0, 0, 157},
	{117, 0, 0, 158}, {108, 1, 2683, 65535}, {99, 1, 2684, 65535},
	{116, 2, 2685, 65535}, {97, 0, 0, 193}, {105, 1, 2687, 65535},
	{105, 1, 2688, 65535}, {101, 0, 0, 203}, {111, 0, 0, 204},
	{116, 2, 2689, 65535}, {97, 0, 0, 214}, {100, 3, 2691, 65535},
	{112, 1, 2694, 65535}, {119, 0, 0, 223}, {97, 2, 2695, 65535},
	{100, 1, 2697, 65535}, {109, 0, 0, 229}, {111, 1, 2698, 65535},
	{112, 0, 0, 232}, {114, 0, 0, 233}, {115, 0, 0, 234},
	{117, 0, 0, 235}, {32, 2, 2699, 65535}, {104, 1, 2701, 65535},
	{105, 4, 2702, 65535}, {111, 0, 0, 260}, {116, 1, 2706, 65535},
	{116, 1, 2707, 65535}, {101, 1, 2708, 65535}, {101, 1, 2709, 65535},
	{115, 1, 2710, 284}, {32, 0, 0, 294}, {100, 0, 0, 295},
	{117, 0, 0, 296}, {97, 0, 0, 297}, {101, 0, 0, 298},
	{110, 0, 0, 299}, {111, 0, 0, 300}, {114, 2, 2711, 301},
	{101, 0, 0, 314}, {105, 1, 2713, 65535}, {101, 1, 2714, 65535},
	{116, 1, 2715, 65535}, {101, 1, 2716, 65535}, {115, 2, 2717, 65535},
	{32, 1, 2719, 65535}, {45, 0, 0, 342}, {32, 1, 2720, 65535},
	{101, 0, 0, 351}, {111, 1, 2721, 65535}, {116, 1, 2722, 65535},
	{114, 1, 2723, 65535}, {97, 0, 0, 375}, {116, 0, 0, 376},
	{97, 0, 0, 379}, {101, 0, 0, 380}, {108, 1, 2724, 65535},
	{100, 1, 2725, 388}, {103, 0, 0, 390}, {99, 0, 0, 393},
	{101, 0, 0, 394}, {107, 0, 0, 395}, {105, 2, 2726, 65535},
	{108, 1, 2728, 65535}, {105, 1, 2729, 65535}, {121, 0, 0, 426},
	{116, 1, 2730, 65535}, {32, 0, 0, 431}, {110, 2, 2731, 65535},
	{115, 0, 0, 434}, {115, 1, 2733, 65535}, {116, 1, 2734, 65535},
	{32, 0, 0, 451}, {108, 1, 2735, 459}, {97, 1, 2736, 65535},
	{105, 1, 2737, 65535}, {111, 1, 2738, 65535}, {101, 1, 2739, 479},
	{114, 1, 2740, 65535}, {107, 1, 2741, 65535}, {101, 0, 0, 510},
	{97, 1, 2742, 65535}, {101, 0, 0, 523}, {109, 0, 0, 527},
	{114, 0, 0, 528}, {117, 0, 0, 529}, {100, 2, 2743, 65535},
	{101, 0, 0, 537}, {104, 0, 0, 538}, {99, 4, 2745, 65535},
	{115, 0, 0, 547}, {116, 0, 0, 548}, {122, 0, 0, 549},
	{107, 0, 0, 552}, {112, 0, 0, 553}, {111, 1, 2749, 65535},
	{116, 0, 0, 562}, {105, 2, 2750, 65535}, {101, 1, 2752, 65535},
	{100, 1, 2753, 65535}, {32, 4, 2754, 65535}, {110, 0, 0, 598},
	{108, 1, 2758, 65535}, {32, 1, 2759, 65535}, {105, 2, 2760, 65535},
	{97, 0, 0, 627}, {111, 0, 0, 628}, {115, 2, 2762, 65535},
	{100, 0, 0, 633}, {120, 0, 0, 634}, {32, 0, 0, 638},
	{32, 0, 0, 645}, {101, 0, 0, 646}, {121, 0, 0, 647},
	{114, 1, 2764, 650}, {32, 0, 0, 653}, {111, 1, 2765, 654},
	{97, 0, 0, 666}, {115, 0, 0, 667}, {107, 0, 0, 670},
	{115, 0, 0, 671}, {116, 0, 0, 672}, {119, 1, 2766, 65535},
	{105, 1, 2767, 65535}, {110, 1, 2768, 65535}, {97, 2, 2769, 65535},
	{101, 0, 0, 703}, {107, 0, 0, 704}, {110, 0, 0, 709},
	{117, 0, 0, 710}, {97, 1, 2771, 712}, {101, 0, 0, 714},
	{114, 1, 2772, 65535}, {114, 1, 2773, 65535}, {101, 1, 2774, 725},
	{100, 1, 2775, 65535}, {32, 1, 2776, 65535}, {103, 1, 2777, 65535},
	{115, 0, 0, 750}, {114, 1, 2778, 65535}, {116, 1, 2779, 65535},
	{101, 0, 0, 769}, {100, 1, 2780, 771}, {32, 4, 2781, 65535},
	{101, 2, 2785, 65535}, {107, 0, 0, 783}, {105, 1, 2787, 65535},
	{99, 2, 2788, 65535}, {101, 1, 2790, 813}, {107, 2, 2791, 65535},
	{115, 2, 2793, 65535}, {122, 0, 0, 827}, {101, 1, 2795, 829},
	{100, 1, 2796, 832}, {116, 4, 2797, 65535}, {99, 0, 0, 839},
	{116, 3, 2801, 65535}, {101, 0, 0, 846}, {105, 0, 0, 847},
	{101, 1, 2804, 853}, {111, 0, 0, 855}, {99, 1, 2805, 864},
	{101, 0, 0, 866}, {107, 1, 2806, 867}, {113, 0, 0, 869},
	{114, 1, 2807, 65535}, {103, 2, 2808, 65535}, {111, 1, 2810, 893},
	{101, 0, 0, 895}, {111, 0, 0, 896}, {117, 0, 0, 897},
	{110, 0, 0, 899}, {32, 0, 0, 917}, {101, 1, 2811, 65535},
	{32, 0, 0, 928}, {105, 0, 0, 931}, {114, 0, 0, 932},
	{101, 1, 2812, 936}, {102, 0, 0, 947}, {119, 1, 2813, 65535},
	{97, 0, 0, 954}, {105, 0, 0, 955}, {121, 0, 0, 956},
	{97, 0, 0, 959}, {121, 0, 0, 960}, {97, 1, 2814, 65535},
	{99, 1, 2815, 65535}, {116, 3, 2816, 65535}, {115, 1, 2819, 975},
	{105, 0, 0, 978}, {114, 1, 2820, 979}, {111, 1, 2821, 988},
	{100, 0, 0, 994}, {114, 1, 2822, 995}, {116, 0, 0, 997},
	{100, 1, 2823, 998}, {116, 0, 0, 1001}, {97, 1, 2824, 65535},
	{105, 0, 0, 1016}, {111, 2, 2825, 65535}, {32, 2, 2827, 65535},
	{97, 1, 2829, 1028}, {121, 1, 2830, 1030}, {32, 0, 0, 1037},
	{99, 0, 0, 1039}, {105, 0, 0, 1040}, {118, 0, 0, 1041},
	{119, 0, 0, 1042}, {32, 0, 0, 1044}, {32, 0, 0, 1047},
	{110, 1, 2831, 1052}, {115, 1, 2832, 1055}, {110, 1, 2833, 65535},
	{111, 1, 2834, 1069}, {32, 0, 0, 1072}, {97, 0, 0, 1074},
	{101, 0, 0, 1075}, {111, 1, 2835, 1076}, {99, 1, 2836, 65535},
	{111, 0, 0, 1088}, {115, 1, 2837, 1089}, {99, 4, 2838, 65535},
	{105, 0, 0, 1098}, {116, 2, 2842, 65535}, {122, 0, 0, 1101},
	{108, 1, 2844, 65535}, {115, 1, 2845, 65535}, {99, 0, 0, 1112},
	{101, 1, 2846, 65535}, {101, 2, 2847, 65535}, {97, 1, 2849, 65535},
	{111, 0, 0, 1124}, {114, 0, 0, 1126}, {116, 1, 2850, 65535},
	{116, 0, 0, 1129}, {122, 0, 0, 1130}, {115, 1, 2851, 65535},
	{102, 1, 2852, 65535}, {104, 2, 2853, 65535}, {108, 2, 2855, 65535},
	{101, 2, 2857, 1159}, {105, 0, 0, 1165}, {111, 0, 0, 1166},
	{116, 1, 2859, 65535}, {99, 0, 0, 1178}, {108, 0, 0, 1179},
	{32, 0, 0, 1189}, {108, 1, 2860, 65535}, {108, 0, 0, 1194},
	{106, 1, 2861, 65535}, {188, 1, 2862, 65535}, {183, 1, 2863, 65535},
	{191, 0, 0, 1220}, {190, 1, 2864, 65535}, {131, 0, 0, 1233},
	{132, 0, 0, 1234}, {187, 1, 2865, 65535}, {179, 0, 0, 1240},
	{189, 2, 2866, 65535}, {132, 1, 2868, 65535}, {130, 1, 2869, 65535},
	{181, 1, 2870, 65535}, {128, 1, 2871, 65535}, {189, 0, 0, 1262},
	{190, 1, 2872, 65535}, {190, 2, 2873, 65535}, {180, 0, 0, 1268},
	{191, 0, 0, 1269}, {130, 2, 2875, 65535}, {128, 1, 2877, 65535},
	{179, 1, 2878, 65535}, {178, 0, 0, 1289}, {180, 0, 0, 1290},
	{188, 0, 0, 1291}, {130, 1, 2879, 65535}, {142, 1, 2880, 65535},
	{187, 0, 0, 1299}, {189, 1, 2881, 65535}, {191, 0, 0, 1304},
	{180, 0, 0, 1309}, {189, 0, 0, 1310}, {129, 0, 0, 1313},
	{130, 0, 0, 1314}, {129, 0, 0, 1316}, {130, 0, 0, 1317},
	{183, 1, 2882, 65535}, {178, 0, 0, 1321}, {188, 1, 2883, 65535},
	{189, 1, 2884, 65535}, {138, 0, 0, 1327}, {152, 0, 0, 1328},
	{184, 1, 2885, 65535}, {131, 1, 2886, 65535}, {184, 1, 2887, 65535},
	{128, 1, 2888, 65535}, {180, 1, 2889, 65535}, {183, 0, 0, 1346},
	{187, 0, 0, 1347}, {188, 0, 0, 1348}, {181, 1, 2890, 65535},
	{177, 1, 2891, 65535}, {180, 1, 2892, 65535}, {180, 0, 0, 1357},
	{183, 0, 0, 1358}, {182, 0, 0, 1361}, {184, 0, 0, 1362},
	{128, 1, 2893, 1368}, {179, 1, 2894, 65535}, {179, 0, 0, 1374},
	{186, 0, 0, 1375}, {187, 0, 0, 1376}, {188, 2, 2895, 65535},
	{130, 1, 2897, 65535}, {170, 1, 2898, 65535}, {145, 0, 0, 1395},
	{149, 0, 0, 1396}, {155, 1, 2899, 65535}, {147, 0, 0, 1408},
	{168, 0, 0, 1409}, {149, 1, 2900, 65535}, {156, 1, 2901, 65535},
	{168, 1, 2902, 65535}, {177, 2, 2903, 65535}, {167, 0, 0, 1431},
	{170, 1, 2905, 65535}, {172, 0, 0, 1434}, {174, 0, 0, 1435},
	{177, 0, 0, 1436}, {181, 2, 2906, 65535}, {185, 2, 2908, 65535},
	{130, 0, 0, 1442}, {131, 2, 2910, 65535}, {132, 0, 0, 1445},
	{133, 2, 2912, 65535}, {134, 0, 0, 1451}, {136, 0, 0, 1452},
	{134, 1, 2914, 65535}, {177, 1, 2915, 65535}, {175, 0, 0, 1462},
	{177, 0, 0, 1463}, {172, 1, 2916, 65535}, {167, 1, 2917, 65535},
	{170, 0, 0, 1474}, {178, 0, 0, 1475}, {173, 2, 2918, 65535},
	{136, 1, 2920, 65535}, {133, 1, 2921, 65535}, {138, 0, 0, 1493},
	{167, 0, 0, 1495}, {170, 0, 0, 1496}, {134, 1, 2922, 1499},
	{168, 0, 0, 1504}, {170, 0, 0, 1505}, {177, 2, 2923, 1507},
	{138, 1, 2925, 65535}, {130, 0, 0, 1516}, {150, 0, 0, 1517},
	{131, 0, 0, 1522}, {141, 1, 2926, 65535}, {143, 1, 2927, 65535},
	{134, 1, 2928, 65535}, {163, 0, 0, 1537}, {188, 0, 0, 1538},
	{164, 0, 0, 1543}, {176, 0, 0, 1544}, {164, 1, 2929, 65535},
	{179, 1, 2930, 65535}, {188, 0, 0, 1551}, {152, 1, 2931, 1553},
	{144, 1, 2932, 1558}, {185, 1, 2933, 1563}, {139, 1, 2934, 1566},
	{174, 2, 2935, 65535}, {185, 1, 2937, 1570}, {159, 2, 2938, 1572},
	{135, 2, 2940, 1592}, {131, 1, 2942, 1596}, {135, 1, 2943, 1606},
	{134, 1, 2944, 1612}, {147, 2, 2945, 1618}, {148, 2, 2947, 1622},
	{176, 0, 0, 1625}, {184, 0, 0, 1626}, {191, 2, 2949, 65535},
	{138, 1, 2951, 1637}, {137, 3, 2952, 65535}, {191, 1, 2955, 1651},
	{160, 2, 2956, 65535}, {158, 1, 2958, 1663}, {176, 1, 2959, 1671},
	{130, 1, 2960, 65535}, {144, 1, 2961, 1683}, {131, 1, 2962, 1704},
	{138, 0, 0, 1706}, {161, 0, 0, 1707}, {162, 1, 2963, 1709},
	{140, 2, 2964, 65535}, {134, 2, 2966, 1729}, {187, 3, 2968, 65535},
	{139, 2, 2971, 65535}, {144, 0, 0, 1777}, {161, 0, 0, 1778},
	{161, 2, 2973, 65535}, {165, 1, 2975, 1782}, {181, 2, 2976, 65535},
	{172, 3, 2978, 65535}, {172, 3, 2981, 1811}, {157, 1, 2984, 1821},
	{180, 1, 2985, 1825}, {152, 1, 2986, 1830}, {137, 1, 2987, 65535},
	{172, 1, 2988, 65535}, {132, 1, 2989, 65535}, {156, 1, 2990, 1841},
	{132, 1, 2991, 1845}, {149, 1, 2992, 1848}, {184, 2, 2993, 1850},
	{160, 1, 2995, 65535}, {184, 2, 2996, 1860}, {177, 1, 2998, 65535},
	{144, 0, 0, 1868}, {145, 0, 0, 1869}, {156, 1, 2999, 1874},
	{145, 1, 3000, 1886}, {102, 1, 3001, 65535}, {99, 0, 0, 6},
	{107, 1, 3002, 7}, {101, 0, 0, 10}, {105, 0, 0, 11},
	{105, 1, 3003, 65535}, {101, 0, 0, 22}, {32, 0, 0, 25},
	{114, 1, 3004, 29}, {110, 1, 3005, 65535}, {105, 2, 3006, 65535},
	{114, 1, 3008, 65535}, {99, 1, 3009, 65535}, {110, 1, 3010, 65535},
	{101, 1, 3011, 61}, {108, 2, 3012, 65535}, {111, 1, 3014, 74},
	{122, 1, 3015, 65535}, {40, 0, 0, 81}, {101, 0, 0, 82},
	{115, 1, 3016, 83}, {32, 0, 0, 86}, {40, 0, 0, 87},
	{101, 0, 0, 88}, {115, 0, 0, 89}, {99, 0, 0, 91},
	{116, 0, 0, 92}, {45, 0, 0, 95}, {105, 0, 0, 96},
	{110, 0, 0, 100}, {115, 0, 0, 101}, {99, 0, 0, 103},
	{110, 0, 0, 104}, {101, 0, 0, 123}, {105, 0, 0, 124},
	{107, 0, 0, 139}, {120, 0, 0, 140}, {99, 1, 3017, 65535},
	{114, 2, 3018, 65535}, {116, 2, 3020, 65535}, {116, 4, 3022, 174},
	{111, 2, 3026, 184}, {116, 2, 3028, 65535}, {98, 1, 3030, 65535},
	{103, 1, 3031, 65535}, {32, 0, 0, 205}, {115, 0, 0, 206},
	{101, 1, 3032, 65535}, {105, 1, 3033, 65535}, {111, 0, 0, 220},
	{117, 1, 3034, 65535}, {99, 0, 0, 225}, {100, 0, 0, 226},
	{101, 1, 3035, 65535}, {102, 1, 3036, 65535}, {111, 0, 0, 241},
	{118, 0, 0, 242}, {111, 1, 3037, 65535}, {99, 0, 0, 251},
	{101, 0, 0, 252}, {112, 2, 3038, 65535}, {122, 0, 0, 256},
	{111, 1, 3040, 65535}, {105, 1, 3041, 267}, {110, 1, 3042, 65535},
	{110, 1, 3043, 65535}, {32, 0, 0, 285}, {105, 0, 0, 302},
	{115, 0, 0, 303}, {101, 1, 3044, 65535}, {116, 2, 3045, 65535},
	{108, 1, 3047, 65535}, {116, 3, 3048, 65535}, {97, 0, 0, 334},
	{105, 0, 0, 335}, {100, 1, 3051, 65535}, {112, 2, 3052, 65535},
	{114, 1, 3054, 65535}, {116, 2, 3055, 65535}, {97, 2, 3057, 65535},
	{105, 1, 3059, 65535}, {32, 0, 0, 389}, {99, 0, 0, 396},
	{113, 0, 0, 397}, {108, 1, 3060, 65535}, {102, 1, 3061, 65535},
	{114, 1, 3062, 65535}, {101, 0, 0, 432}, {115, 0, 0, 433},
	{115, 1, 3063, 438}, {111, 1, 3064, 65535}, {105, 0, 0, 460},
	{108, 1, 3065, 461}, {115, 2, 3066, 65535}, {114, 1, 3068, 65535},
	{32, 0, 0, 480}, {100, 1, 3069, 484}, {116, 1, 3070, 495},
	{103, 1, 3071, 65535}, {97, 0, 0, 532}, {101, 0, 0, 533},
	{97, 0, 0, 543}, {101, 0, 0, 544}, {105, 0, 0, 545},
	{106, 0, 0, 546}, {114, 1, 3072, 65535}, {100, 0, 0, 571},
	{116, 0, 0, 572}, {116, 2, 3073, 583}, {111, 2, 3075, 587},
	{99, 1, 3077, 65535}, {101, 0, 0, 594}, {105, 0, 0, 595},
	{114, 0, 0, 596}, {101, 1, 3078, 65535}, {106, 1, 3079, 65535},
	{99, 0, 0, 612}, {101, 2, 3080, 65535}, {101, 0, 0, 629},
	{111, 0, 0, 630}, {32, 0, 0, 651}, {32, 1, 3082, 65535},
	{101, 1, 3083, 65535}, {107, 1, 3084, 65535}, {97, 1, 3085, 65535},
	{101, 0, 0, 701}, {116, 0, 0, 702}, {115, 0, 0, 713},
	{97, 1, 3086, 65535}, {97, 1, 3087, 65535}, {32, 0, 0, 726},
	{105, 2, 3088, 65535}, {99, 2, 3090, 65535}, {114, 1, 3092, 65535},
	{101, 2, 3093, 65535}, {117, 1, 3095, 65535}, {32, 2, 3096, 65535},
	{99, 0, 0, 777}, {101, 0, 0, 778}, {105, 0, 0, 779},
	{111, 0, 0, 780}, {97, 0, 0, 781}, {107, 0, 0, 782},
	{99, 1, 3098, 65535}, {97, 3, 3099, 65535}, {101, 1, 3102, 65535},
	{32, 0, 0, 814}, {97, 3, 3103, 65535}, {111, 1, 3106, 65535},
	{101, 1, 3107, 65535}, {104, 2, 3108, 65535}, {110, 0, 0, 830},
	{32, 0, 0, 833}, {101, 0, 0, 834}, {105, 0, 0, 835},
	{111, 1, 3110, 65535}, {114, 0, 0, 838}, {101, 1, 3111, 65535},
	{105, 0, 0, 842}, {111, 0, 0, 843}, {110, 0, 0, 854},
	{97, 0, 0, 865}, {97, 0, 0, 868}, {97, 1, 3112, 65535},
	{119, 1, 3113, 65535}, {122, 0, 0, 887}, {110, 0, 0, 894},
	{116, 1, 3114, 65535}, {32, 2, 3115, 65535}, {111, 1, 3117, 65535},
	{100, 1, 3118, 962}, {116, 2, 3119, 964}, {108, 2, 3121, 65535},
	{111, 0, 0, 971}, {117, 0, 0, 972}, {32, 0, 0, 976},
	{32, 0, 0, 980}, {107, 0, 0, 989}, {32, 0, 0, 996},
	{32, 2, 3123, 65535}, {108, 1, 3125, 1007}, {110, 2, 3126, 1018},
	{111, 0, 0, 1021}, {100, 0, 0, 1026}, {114, 0, 0, 1027},
	{32, 0, 0, 1029}, {32, 0, 0, 1031}, {32, 2, 3128, 65535},
	{32, 0, 0, 1056}, {103, 1, 3130, 1059}, {32, 0, 0, 1070},
	{107, 0, 0, 1077}, {122, 1, 3131, 1080}, {32, 0, 0, 1090},
	{97, 0, 0, 1092}, {99, 0, 0, 1093}, {105, 0, 0, 1094},
	{116, 3, 3132, 65535}, {111, 0, 0, 1099}, {116, 0, 0, 1100},
	{97, 1, 3135, 65535}, {116, 1, 3136, 65535}, {116, 1, 3137, 65535},
	{108, 0, 0, 1117}, {116, 0, 0, 1118}, {32, 1, 3138, 65535},
	{105, 1, 3139, 65535}, {115, 2, 3140, 65535}, {101, 1, 3142, 65535},
	{101, 0, 0, 1149}, {108, 0, 0, 1150}, {101, 0, 0, 1151},
	{105, 0, 0, 1152}, {32, 0, 0, 1160}, {110, 0, 0, 1161},
	{101, 1, 3143, 1173}, {97, 1, 3144, 65535}, {110, 1, 3145, 65535},
	{206, 1, 3146, 65535}, {206, 1, 3147, 65535}, {206, 1, 3148, 65535},
	{206, 1, 3149, 65535}, {206, 2, 3150, 65535}, {207, 0, 0, 1243},
	{206, 1, 3152, 65535}, {208, 1, 3153, 65535}, {208, 1, 3154, 65535},
	{208, 1, 3155, 65535}, {209, 1, 3156, 65535}, {208, 0, 0, 1266},
	{209, 0, 0, 1267}, {208, 1, 3157, 65535}, {209, 1, 3158, 65535},
	{208, 1, 3159, 65535}, {208, 2, 3160, 65535}, {208, 1, 3162, 65535},
	{209, 1, 3163, 65535}, {209, 1, 3164, 65535}, {208, 1, 3165, 65535},
	{208, 1, 3166, 65535}, {208, 1, 3167, 65535}, {209, 1, 3168, 65535},
	{208, 1, 3169, 65535}, {208, 1, 3170, 65535}, {208, 1, 3171, 65535},
	{208, 3, 3172, 65535}, {209, 1, 3175, 65535}, {208, 1, 3176, 65535},
	{208, 2, 3177, 65535}, {208, 1, 3179, 65535}, {208, 1, 3180, 65535},
	{208, 2, 3181, 65535}, {209, 0, 0, 1379}, {208, 1, 3183, 65535},
	{215, 2, 3184, 65535}, {215, 1, 3186, 65535}, {215, 1, 3187, 65535},
	{215, 1, 3188, 65535}, {215, 1, 3189, 65535}, {32, 0, 0, 1428},
	{217, 0, 0, 1429}, {216, 2, 3190, 65535}, {216, 0, 0, 1437},
	{217, 0, 0, 1438}, {216, 0, 0, 1439}, {217, 1, 3192, 65535},
	{216, 0, 0, 1443}, {217, 0, 0, 1444}, {216, 2, 3193, 65535},
	{217, 2, 3195, 65535}, {216, 1, 3197, 65535}, {217, 1, 3198, 65535},
	{217, 1, 3199, 65535}, {216, 1, 3200, 65535}, {216, 0, 0, 1481},
	{217, 0, 0, 1482}, {216, 1, 3201, 65535}, {216, 1, 3202, 65535},
	{32, 0, 0, 1500}, {32, 0, 0, 1508}, {217, 0, 0, 1509},
	{216, 1, 3203, 65535}, {224, 1, 3204, 65535}, {227, 1, 3205, 65535},
	{227, 1, 3206, 65535}, {227, 1, 3207, 65535}, {227, 1, 3208, 65535},
	{232, 0, 0, 1554}, {229, 0, 0, 1559}, {230, 0, 0, 1564},
	{230, 0, 0, 1567}, {229, 0, 0, 1568}, {232, 0, 0, 1569},
	{230, 0, 0, 1571}, {230, 0, 0, 1573}, {232, 0, 0, 1574},
	{229, 0, 0, 1593}, {233, 2, 3209, 65535}, {230, 1, 3211, 65535},
	{232, 0, 0, 1607}, {232, 0, 0, 1613}, {229, 1, 3212, 65535},
	{232, 0, 0, 1621}, {229, 0, 0, 1623}, {232, 0, 0, 1624},
	{230, 0, 0, 1635}, {232, 0, 0, 1636}, {229, 0, 0, 1638},
	{229, 0, 0, 1642}, {230, 0, 0, 1643}, {232, 0, 0, 1644},
	{228, 0, 0, 1652}, {230, 0, 0, 1660}, {231, 2, 3213, 65535},
	{229, 0, 0, 1664}, {230, 2, 3215, 65535}, {230, 1, 3217, 65535},
	{231, 0, 0, 1684}, {230, 0, 0, 1705}, {229, 0, 0, 1710},
	{229, 2, 3218, 65535}, {230, 0, 0, 1717}, {230, 0, 0, 1730},
	{232, 0, 0, 1731}, {228, 0, 0, 1739}, {230, 0, 0, 1740},
	{231, 0, 0, 1741}, {105, 0, 0, 1752}, {231, 0, 0, 1753},
	{229, 0, 0, 1779}, {230, 0, 0, 1780}, {229, 0, 0, 1783},
	{229, 0, 0, 1786}, {232, 0, 0, 1787}, {32, 0, 0, 1803},
	{235, 0, 0, 1804}, {236, 1, 3220, 65535}, {32, 0, 0, 1812},
	{235, 3, 3221, 65535}, {236, 0, 0, 1816}, {236, 0, 0, 1822},
	{235, 0, 0, 1826}, {236, 0, 0, 1831}, {236, 1, 3224, 65535},
	{236, 1, 3225, 65535}, {236, 1, 3226, 65535}, {235, 0, 0, 1842},
	{236, 0, 0, 1846}, {236, 0, 0, 1849}, {235, 0, 0, 1851},
	{236, 0, 0, 1852}, {236, 1, 3227, 65535}, {32, 0, 0, 1861},
	{235, 0, 0, 1862}, {236, 2, 3228, 65535}, {236, 0, 0, 1875},
	{236, 0, 0, 1887}, {101, 1, 3230, 65535}, {116, 0, 0, 8},
	{122, 1, 3231, 65535}, {97, 0, 0, 30}, {97, 2, 3232, 65535},
	{115, 1, 3234, 65535}, {122, 2, 3235, 65535}, {32, 2, 3237, 65535},
	{104, 1, 3239, 65535}, {116, 2, 3240, 65535}, {32, 3, 3242, 65535},
	{45, 0, 0, 68}, {116, 0, 0, 69}, {115, 0, 0, 75},
	{97, 1, 3245, 65535}, {114, 0, 0, 84}, {97, 1, 3246, 65535},
	{105, 2, 3247, 65535}, {121, 0, 0, 153}, {97, 2, 3249, 65535},
	{101, 0, 0, 173}, {32, 2, 3251, 65535}, {111, 2, 3253, 177},
	{112, 0, 0, 181}, {115, 1, 3255, 182}, {32, 0, 0, 185},
	{115, 0, 0, 186}, {105, 1, 3256, 187}, {111, 1, 3257, 189},
	{117, 1, 3258, 65535}, {104, 1, 3259, 65535}, {32, 2, 3260, 65535},
	{32, 2, 3262, 65535}, {98, 1, 3264, 65535}, {32, 2, 3265, 65535},
	{32, 2, 3267, 65535}, {115, 1, 3269, 248}, {99, 0, 0, 253},
	{116, 2, 3270, 65535}, {115, 1, 3272, 265}, {32, 0, 0, 268},
	{116, 2, 3273, 65535}, {116, 2, 3275, 65535}, {110, 1, 3277, 65535},
	{101, 0, 0, 319}, {116, 0, 0, 320}, {101, 2, 3278, 65535},
	{97, 2, 3280, 323}, {101, 2, 3282, 328}, {116, 0, 0, 331},
	{101, 1, 3284, 65535}, {97, 0, 0, 345}, {117, 0, 0, 346},
	{101, 1, 3285, 65535}, {97, 0, 0, 354}, {101, 0, 0, 355},
	{97, 0, 0, 361}, {102, 4, 3286, 362}, {99, 1, 3290, 65535},
	{101, 2, 3291, 65535}, {105, 3, 3293, 65535}, {97, 1, 3296, 65535},
	{105, 0, 0, 439}, {114, 1, 3297, 65535}, {105, 1, 3298, 65535},
	{116, 0, 0, 465}, {117, 2, 3299, 466}, {105, 3, 3301, 472},
	{115, 0, 0, 485}, {32, 2, 3304, 65535}, {101, 1, 3306, 521},
	{105, 1, 3307, 65535}, {101, 0, 0, 584}, {116, 0, 0, 585},
	{32, 0, 0, 588}, {114, 0, 0, 589}, {111, 1, 3308, 65535},
	{110, 2, 3309, 65535}, {111, 1, 3311, 65535}, {32, 0, 0, 613},
	{100, 0, 0, 614}, {100, 2, 3312, 65535}, {114, 1, 3314, 65535},
	{111, 1, 3315, 65535}, {108, 3, 3316, 684}, {115, 1, 3319, 717},
	{115, 2, 3320, 719}, {99, 0, 0, 734}, {115, 0, 0, 735},
	{97, 0, 0, 743}, {114, 0, 0, 744}, {97, 1, 3322, 65535},
	{32, 0, 0, 752}, {115, 0, 0, 753}, {108, 2, 3323, 764},
	{105, 0, 0, 772}, {111, 0, 0, 773}, {97, 2, 3325, 65535},
	{99, 2, 3327, 65535}, {100, 1, 3329, 65535}, {116, 2, 3330, 798},
	{114, 3, 3332, 65535}, {99, 0, 0, 815}, {115, 0, 0, 816},
	{116, 0, 0, 817}, {118, 1, 3335, 65535}, {114, 2, 3336, 65535},
	{32, 0, 0, 822}, {101, 2, 3338, 65535}, {114, 1, 3340, 836},
	{117, 1, 3341, 65535}, {103, 1, 3342, 65535}, {111, 1, 3343, 65535},
	{32, 1, 3344, 65535}, {110, 0, 0, 937}, {117, 0, 0, 938},
	{114, 1, 3345, 65535}, {105, 0, 0, 963}, {32, 2, 3346, 65535},
	{115, 0, 0, 967}, {101, 0, 0, 969}, {117, 0, 0, 970},
	{97, 0, 0, 999}, {119, 0, 0, 1000}, {32, 2, 3348, 65535},
	{101, 0, 0, 1019}, {111, 0, 0, 1020}, {100, 0, 0, 1053},
	{105, 0, 0, 1054}, {101, 0, 0, 1060}, {101, 0, 0, 1081},
	{101, 0, 0, 1095}, {105, 0, 0, 1096}, {111, 0, 0, 1097},
	{116, 3, 3350, 65535}, {101, 1, 3353, 1109}, {122, 3, 3354, 65535},
	{97, 2, 3357, 65535}, {116, 2, 3359, 65535}, {101, 1, 3361, 65535},
	{116, 0, 0, 1144}, {110, 1, 3362, 65535}, {32, 0, 0, 1174},
	{110, 1, 3363, 65535}, {101, 1, 3364, 65535}, {191, 1, 3365, 65535},
	{188, 1, 3366, 65535}, {181, 1, 3367, 65535}, {185, 1, 3368, 65535},
	{180, 0, 0, 1241}, {191, 0, 0, 1242}, {191, 1, 3369, 65535},
	{190, 1, 3370, 65535}, {189, 1, 3371, 65535}, {181, 1, 3372, 65535},
	{130, 1, 3373, 65535}, {176, 1, 3374, 1273}, {131, 1, 3375, 65535},
	{189, 1, 3376, 65535}, {187, 0, 0, 1285}, {190, 0, 0, 1286},
	{181, 1, 3377, 65535}, {135, 1, 3378, 65535}, {130, 1, 3379, 65535},
	{178, 1, 3380, 65535}, {181, 1, 3381, 65535}, {190, 1, 3382, 65535},
	{129, 1, 3383, 1330}, {177, 1, 3384, 65535}, {179, 2, 3385, 65535},
	{181, 1, 3387, 65535}, {183, 1, 3388, 65535}, {189, 0, 0, 1343},
	{191, 1, 3389, 65535}, {129, 1, 3390, 65535}, {187, 1, 3391, 65535},
	{183, 0, 0, 1354}, {191, 0, 0, 1355}, {176, 1, 3392, 65535},
	{190, 1, 3393, 65535}, {176, 0, 0, 1377}, {184, 0, 0, 1378},
	{190, 1, 3394, 1382}, {145, 0, 0, 1392}, {168, 1, 3395, 65535},
	{149, 1, 3396, 65535}, {147, 1, 3397, 1411}, {149, 1, 3398, 65535},
	{153, 1, 3399, 65535}, {167, 0, 0, 1432}, {181, 0, 0, 1433},
	{134, 1, 3400, 65535}, {173, 0, 0, 1446}, {181, 0, 0, 1447},
	{132, 0, 0, 1448}, {136, 2, 3401, 65535}, {179, 1, 3403, 65535},
	{138, 1, 3404, 65535}, {133, 2, 3405, 65535}, {181, 2, 3407, 65535},
	{167, 1, 3409, 65535}, {167, 1, 3410, 65535}, {179, 1, 3411, 65535},
	{164, 1, 3412, 65535}, {129, 1, 3413, 65535}, {130, 1, 3414, 65535},
	{130, 2, 3415, 65535}, {130, 1, 3417, 65535}, {128, 0, 0, 1594},
	{147, 0, 0, 1595}, {151, 2, 3418, 65535}, {144, 1, 3420, 65535},
	{183, 0, 0, 1661}, {188, 0, 0, 1662}, {151, 2, 3421, 65535},
	{153, 0, 0, 1675}, {155, 1, 3423, 65535}, {133, 0, 0, 1715},
	{185, 0, 0, 1716}, {157, 1, 3424, 65535}, {130, 0, 0, 1813},
	{178, 0, 0, 1814}, {179, 0, 0, 1815}, {157, 1, 3425, 65535},
	{157, 1, 3426, 65535}, {157, 1, 3427, 65535}, {130, 1, 3428, 65535},
	{157, 0, 0, 1865}, {158, 0, 0, 1866}, {110, 1, 3429, 2},
	{97, 3, 3430, 65535}, {109, 0, 0, 32}, {116, 0, 0, 33},
	{105, 1, 3433, 65535}, {97, 0, 0, 38}, {111, 1, 3434, 65535},
	{107, 0, 0, 48}, {115, 0, 0, 49}, {112, 1, 3435, 65535},
	{105, 1, 3436, 57}, {111, 0, 0, 59}, {105, 0, 0, 62},
	{116, 4, 3437, 65535}, {117, 0, 0, 67}, {100, 1, 3441, 65535},
	{108, 1, 3442, 146}, {97, 0, 0, 150}, {101, 1, 3443, 151},
	{100, 0, 0, 171}, {116, 0, 0, 172}, {109, 0, 0, 175},
	{112, 0, 0, 176}, {32, 1, 3444, 65535}, {115, 0, 0, 180},
	{32, 0, 0, 183}, {32, 0, 0, 188}, {32, 0, 0, 190},
	{116, 1, 3445, 65535}, {116, 1, 3446, 196}, {97, 0, 0, 215},
	{112, 1, 3447, 65535}, {99, 0, 0, 218}, {112, 0, 0, 219},
	{108, 1, 3448, 65535}, {99, 0, 0, 227}, {112, 0, 0, 228},
	{97, 0, 0, 230}, {112, 0, 0, 231}, {32, 0, 0, 249},
	{105, 0, 0, 254}, {111, 0, 0, 255}, {32, 0, 0, 266},
	{32, 3, 3449, 65535}, {110, 0, 0, 277}, {45, 0, 0, 279},
	{110, 0, 0, 280}, {101, 1, 3452, 65535}, {110, 0, 0, 321},
	{114, 0, 0, 322}, {100, 1, 3453, 65535}, {115, 0, 0, 327},
	{32, 0, 0, 329}, {115, 0, 0, 330}, {32, 2, 3454, 65535},
	{32, 1, 3456, 65535}, {32, 0, 0, 363}, {105, 3, 3457, 65535},
	{108, 0, 0, 368}, {111, 0, 0, 369}, {101, 1, 3460, 65535},
	{109, 1, 3461, 65535}, {110, 0, 0, 401}, {99, 1, 3462, 65535},
	{101, 1, 3463, 65535}, {107, 0, 0, 425}, {116, 1, 3464, 65535},
	{32, 2, 3465, 65535}, {115, 1, 3467, 65535}, {97, 0, 0, 467},
	{112, 0, 0, 468}, {97, 0, 0, 473}, {101, 0, 0, 474},
	{106, 0, 0, 475}, {100, 1, 3468, 65535}, {112, 0, 0, 498},
	{32, 0, 0, 522}, {103, 1, 3469, 65535}, {110, 1, 3470, 65535},
	{101, 1, 3471, 65535}, {116, 0, 0, 604}, {117, 1, 3472, 65535},
	{101, 1, 3473, 65535}, {105, 0, 0, 657}, {112, 1, 3474, 673},
	{119, 1, 3475, 65535}, {32, 2, 3476, 65535}, {45, 0, 0, 687},
	{108, 0, 0, 688}, {32, 0, 0, 718}, {32, 0, 0, 720},
	{45, 0, 0, 721}, {112, 1, 3478, 65535}, {101, 0, 0, 765},
	{111, 0, 0, 766}, {116, 1, 3479, 65535}, {122, 0, 0, 789},
	{97, 0, 0, 792}, {105, 1, 3480, 65535}, {111, 1, 3481, 795},
	{32, 0, 0, 799}, {105, 3, 3482, 65535}, {97, 2, 3485, 65535},
	{101, 0, 0, 811}, {105, 0, 0, 812}, {97, 1, 3487, 65535},
	{105, 0, 0, 820}, {116, 0, 0, 821}, {100, 1, 3488, 823},
	{114, 0, 0, 826}, {97, 0, 0, 837}, {114, 1, 3489, 840},
	{101, 2, 3490, 65535}, {114, 1, 3492, 65535}, {97, 2, 3493, 65535},
	{116, 1, 3495, 65535}, {108, 0, 0, 965}, {116, 0, 0, 966},
	{112, 0, 0, 1008}, {116, 0, 0, 1009}, {101, 0, 0, 1103},
	{105, 0, 0, 1104}, {111, 0, 0, 1105}, {101, 0, 0, 1110},
	{101, 1, 3496, 65535}, {116, 0, 0, 1115}, {117, 0, 0, 1116},
	{99, 0, 0, 1122}, {116, 0, 0, 1123}, {101, 0, 0, 1127},
	{116, 0, 0, 1128}, {114, 1, 3497, 1142}, {116, 1, 3498, 65535},
	{109, 1, 3499, 65535}, {110, 2, 3500, 65535}, {207, 1, 3502, 65535},
	{206, 1, 3503, 65535}, {206, 1, 3504, 65535}, {206, 1, 3505, 65535},
	{206, 1, 3506, 65535}, {209, 1, 3507, 65535}, {209, 2, 3508, 65535},
	{209, 1, 3510, 65535}, {208, 1, 3511, 65535}, {32, 1, 3512, 65535},
	{208, 1, 3513, 65535}, {208, 1, 3514, 65535}, {208, 1, 3515, 65535},
	{208, 2, 3516, 65535}, {208, 1, 3518, 65535}, {208, 1, 3519, 65535},
	{209, 1, 3520, 65535}, {208, 1, 3521, 65535}, {208, 0, 0, 1331},
	{208, 1, 3522, 65535}, {208, 0, 0, 1334}, {209, 0, 0, 1335},
	{208, 2, 3523, 65535}, {208, 1, 3525, 65535}, {208, 1, 3526, 65535},
	{209, 1, 3527, 65535}, {208, 1, 3528, 65535}, {208, 1, 3529, 65535},
	{208, 1, 3530, 65535}, {208, 1, 3531, 65535}, {215, 1, 3532, 65535},
	{215, 1, 3533, 65535}, {215, 0, 0, 1412}, {215, 2, 3534, 65535},
	{215, 1, 3536, 65535}, {217, 1, 3537, 65535}, {216, 0, 0, 1449},
	{217, 0, 0, 1450}, {216, 1, 3538, 65535}, {216, 1, 3539, 65535},
	{216, 0, 0, 1464}, {217, 0, 0, 1465}, {216, 0, 0, 1469},
	{217, 0, 0, 1470}, {217, 1, 3540, 65535}, {216, 1, 3541, 65535},
	{217, 1, 3542, 65535}, {176, 1, 3543, 65535}, {132, 1, 3544, 65535},
	{180, 1, 3545, 65535}, {187, 0, 0, 1547}, {191, 0, 0, 1548},
	{175, 1, 3546, 1549}, {165, 0, 0, 1597}, {182, 0, 0, 1598},
	{141, 1, 3547, 1619}, {165, 1, 3548, 1672}, {182, 0, 0, 1674},
	{180, 1, 3549, 65535}, {188, 1, 3550, 1805}, {188, 1, 3551, 1832},
	{188, 1, 3552, 1834}, {188, 1, 3553, 1837}, {172, 1, 3554, 1853},
	{32, 0, 0, 3}, {99, 0, 0, 14}, {100, 0, 0, 15},
	{116, 0, 0, 16}, {101, 1, 3555, 65535}, {118, 1, 3556, 65535},
	{97, 1, 3557, 65535}, {32, 0, 0, 58}, {97, 0, 0, 63},
	{101, 0, 0, 64}, {105, 0, 0, 65}, {111, 0, 0, 66},
	{111, 1, 3558, 76}, {32, 0, 0, 147}, {115, 0, 0, 152},
	{100, 1, 3559, 65535}, {111, 1, 3560, 65535}, {32, 3, 3561, 65535},
	{117, 1, 3564, 65535}, {105, 2, 3565, 65535}, {105, 1, 3567, 65535},
	{110, 0, 0, 275}, {117, 0, 0, 276}, {110, 1, 3568, 315},
	{111, 1, 3569, 324}, {99, 2, 3570, 65535}, {112, 0, 0, 341},
	{105, 1, 3572, 65535}, {97, 1, 3573, 364}, {101, 0, 0, 366},
	{110, 0, 0, 367}, {101, 1, 3574, 65535}, {101, 1, 3575, 399},
	{97, 2, 3576, 65535}, {114, 1, 3578, 423}, {105, 1, 3579, 65535},
	{99, 0, 0, 443}, {114, 0, 0, 444}, {116, 1, 3580, 462},
	{108, 1, 3581, 65535}, {105, 1, 3582, 65535}, {116, 1, 3583, 65535},
	{115, 1, 3584, 601}, {114, 1, 3585, 608}, {32, 2, 3586, 65535},
	{101, 1, 3588, 65535}, {97, 1, 3589, 65535}, {108, 0, 0, 685},
	{117, 0, 0, 686}, {104, 4, 3590, 65535}, {111, 1, 3594, 787},
	{111, 1, 3595, 793}, {32, 1, 3596, 65535}, {97, 0, 0, 800},
	{101, 1, 3597, 801}, {111, 1, 3598, 65535}, {100, 1, 3599, 808},
	{116, 0, 0, 810}, {110, 2, 3600, 65535}, {32, 2, 3602, 65535},
	{105, 0, 0, 841}, {104, 0, 0, 871}, {110, 0, 0, 872},
	{116, 1, 3604, 884}, {102, 0, 0, 922}, {118, 0, 0, 923},
	{101, 1, 3605, 949}, {114, 1, 3606, 1113}, {105, 0, 0, 1143},
	{108, 1, 3607, 65535}, {97, 1, 3608, 1190}, {101, 0, 0, 1210},
	{111, 0, 0, 1211}, {131, 1, 3609, 65535}, {181, 1, 3610, 65535},
	{185, 1, 3611, 65535}, {180, 1, 3612, 65535}, {179, 1, 3613, 65535},
	{128, 3, 3614, 1252}, {130, 0, 0, 1258}, {134, 0, 0, 1259},
	{129, 1, 3617, 1260}, {176, 1, 3618, 65535}, {208, 3, 3619, 65535},
	{188, 1, 3622, 1278}, {176, 1, 3623, 65535}, {179, 1, 3624, 65535},
	{181, 0, 0, 1296}, {190, 1, 3625, 65535}, {176, 1, 3626, 65535},
	{176, 1, 3627, 1318}, {128, 1, 3628, 1322}, {178, 1, 3629, 65535},
	{187, 2, 3630, 65535}, {178, 1, 3632, 65535}, {186, 1, 3633, 65535},
	{176, 1, 3634, 65535}, {184, 1, 3635, 65535}, {129, 2, 3636, 65535},
	{184, 1, 3638, 65535}, {189, 1, 3639, 65535}, {178, 1, 3640, 65535},
	{179, 1, 3641, 65535}, {170, 1, 3642, 1393}, {159, 1, 3643, 1406},
	{157, 0, 0, 1415}, {158, 0, 0, 1416}, {154, 1, 3644, 1421},
	{136, 1, 3645, 65535}, {168, 2, 3646, 65535}, {174, 1, 3648, 1458},
	{134, 1, 3649, 1485}, {170, 1, 3650, 65535}, {134, 1, 3651, 65535},
	{224, 1, 3652, 65535}, {229, 1, 3653, 65535}, {227, 1, 3654, 65535},
	{229, 0, 0, 1550}, {231, 0, 0, 1620}, {230, 0, 0, 1673},
	{230, 1, 3655, 65535}, {236, 0, 0, 1806}, {236, 0, 0, 1833},
	{236, 0, 0, 1835}, {236, 2, 3656, 65535}, {235, 0, 0, 1854},
	{114, 1, 3658, 65535}, {97, 1, 3659, 65535}, {114, 1, 3660, 65535},
	{32, 0, 0, 77}, {101, 1, 3661, 65535}, {114, 1, 3662, 194},
	{100, 0, 0, 197}, {104, 0, 0, 198}, {110, 0, 0, 199},
	{98, 1, 3663, 65535}, {99, 0, 0, 221}, {107, 0, 0, 222},
	{100, 1, 3664, 273}, {32, 0, 0, 316}, {32, 1, 3665, 65535},
	{97, 0, 0, 339}, {111, 0, 0, 340}, {110, 1, 3666, 65535},
	{115, 0, 0, 365}, {114, 1, 3667, 65535}, {32, 0, 0, 400},
	{100, 0, 0, 420}, {116, 2, 3668, 65535}, {115, 0, 0, 424},
	{111, 1, 3670, 65535}, {101, 0, 0, 463}, {97, 1, 3671, 65535},
	{110, 1, 3672, 65535}, {97, 1, 3673, 65535}, {32, 2, 3674, 65535},
	{32, 0, 0, 609}, {100, 0, 0, 655}, {112, 0, 0, 656},
	{110, 1, 3676, 674}, {110, 2, 3677, 65535}, {101, 1, 3679, 745},
	{105, 0, 0, 747}, {115, 0, 0, 748}, {121, 0, 0, 749},
	{32, 0, 0, 788}, {110, 0, 0, 794}, {101, 2, 3680, 65535},
	{100, 0, 0, 802}, {110, 1, 3682, 803}, {32, 0, 0, 809},
	{101, 0, 0, 818}, {111, 0, 0, 819}, {105, 0, 0, 824},
	{111, 0, 0, 825}, {101, 1, 3683, 885}, {114, 0, 0, 950},
	{105, 0, 0, 1114}, {105, 1, 3684, 65535}, {32, 0, 0, 1191},
	{206, 1, 3685, 65535}, {207, 1, 3686, 65535}, {207, 1, 3687, 65535},
	{206, 2, 3688, 65535}, {207, 1, 3690, 65535}, {32, 1, 3691, 65535},
	{208, 0, 0, 1255}, {209, 2, 3692, 65535}, {208, 0, 0, 1261},
	{209, 1, 3694, 65535}, {189, 0, 0, 1274}, {190, 0, 0, 1275},
	{191, 1, 3695, 65535}, {32, 0, 0, 1279}, {208, 1, 3696, 65535},
	{208, 1, 3697, 65535}, {208, 1, 3698, 65535}, {208, 1, 3699, 65535},
	{208, 0, 0, 1319}, {32, 2, 3700, 65535}, {208, 2, 3702, 65535},
	{208, 0, 0, 1332}, {209, 0, 0, 1333}, {208, 1, 3704, 65535},
	{208, 1, 3705, 65535}, {208, 1, 3706, 65535}, {209, 1, 3707, 65535},
	{45, 0, 0, 1350}, {208, 0, 0, 1351}, {208, 1, 3708, 65535},
	{208, 2, 3709, 65535}, {208, 2, 3711, 65535}, {209, 1, 3713, 65535},
	{32, 0, 0, 1394}, {32, 0, 0, 1407}, {32, 1, 3714, 65535},
	{216, 1, 3715, 65535}, {32, 0, 0, 1454}, {217, 0, 0, 1455},
	{32, 2, 3716, 65535}, {32, 0, 0, 1486}, {32, 2, 3718, 65535},
	{216, 1, 3720, 65535}, {164, 1, 3721, 65535}, {144, 1, 3722, 65535},
	{131, 1, 3723, 65535}, {150, 1, 3724, 65535}, {139, 0, 0, 1838},
	{158, 0, 0, 1839}, {116, 1, 3725, 36}, {110, 2, 3726, 65535},
	{116, 1, 3728, 65535}, {32, 2, 3729, 65535}, {115, 0, 0, 195},
	{108, 1, 3731, 65535}, {101, 0, 0, 274}, {99, 1, 3732, 65535},
	{102, 1, 3733, 65535}, {100, 1, 3734, 383}, {105, 0, 0, 421},
	{111, 0, 0, 422}, {110, 1, 3735, 429}, {32, 2, 3736, 65535},
	{97, 1, 3738, 65535}, {99, 1, 3739, 65535}, {100, 0, 0, 602},
	{105, 0, 0, 603}, {32, 0, 0, 675}, {101, 0, 0, 681},
	{111, 0, 0, 682}, {114, 0, 0, 746}, {108, 0, 0, 796},
	{109, 0, 0, 797}, {32, 4, 3740, 65535}, {114, 0, 0, 886},
	{99, 1, 3744, 65535}, {185, 1, 3745, 65535}, {129, 1, 3746, 65535},
	{131, 2, 3747, 1230}, {177, 0, 0, 1237}, {181, 0, 0, 1238},
	{129, 1, 3749, 65535}, {209, 1, 3750, 65535}, {129, 0, 0, 1256},
	{139, 0, 0, 1257}, {134, 2, 3751, 65535}, {209, 1, 3753, 65535},
	{187, 2, 3754, 65535}, {190, 1, 3756, 65535}, {178, 2, 3757, 65535},
	{186, 1, 3759, 65535}, {208, 0, 0, 1323}, {209, 0, 0, 1324},
	{181, 0, 0, 1325}, {187, 0, 0, 1326}, {190, 1, 3760, 65535},
	{187, 1, 3761, 65535}, {179, 1, 3762, 65535}, {129, 1, 3763, 65535},
	{186, 2, 3764, 65535}, {176, 0, 0, 1369}, {184, 1, 3766, 65535},
	{181, 0, 0, 1372}, {184, 0, 0, 1373}, {128, 1, 3767, 65535},
	{215, 2, 3768, 65535}, {167, 1, 3770, 65535}, {216, 1, 3771, 65535},
	{217, 0, 0, 1461}, {216, 0, 0, 1490}, {217, 2, 3772, 65535},
	{175, 2, 3774, 65535}, {149, 1, 3776, 65535}, {136, 1, 3777, 65535},
	{170, 1, 3778, 1535}, {176, 1, 3779, 1678}, {32, 0, 0, 37},
	{101, 0, 0, 39}, {111, 0, 0, 40}, {110, 1, 3780, 65535},
	{109, 0, 0, 178}, {112, 0, 0, 179}, {105, 1, 3781, 65535},
	{111, 2, 3782, 65535}, {111, 1, 3784, 65535}, {32, 0, 0, 384},
	{115, 0, 0, 430}, {109, 0, 0, 496}, {112, 0, 0, 497},
	{108, 1, 3785, 560}, {116, 1, 3786, 592}, {100, 0, 0, 804},
	{105, 0, 0, 805}, {110, 0, 0, 806}, {116, 0, 0, 807},
	{104, 2, 3787, 65535}, {206, 1, 3789, 65535}, {207, 1, 3790, 65535},
	{32, 0, 0, 1231}, {45, 0, 0, 1232}, {206, 1, 3791, 65535},
	{129, 1, 3792, 65535}, {208, 0, 0, 1263}, {209, 0, 0, 1264},
	{131, 1, 3793, 65535}, {208, 0, 0, 1283}, {209, 0, 0, 1284},
	{209, 1, 3794, 65535}, {208, 0, 0, 1297}, {209, 0, 0, 1298},
	{209, 1, 3795, 65535}, {208, 1, 3796, 65535}, {208, 1, 3797, 65535},
	{208, 2, 3798, 65535}, {209, 1, 3800, 65535}, {208, 0, 0, 1352},
	{209, 0, 0, 1353}, {209, 1, 3801, 65535}, {208, 1, 3802, 65535},
	{148, 0, 0, 1422}, {164, 0, 0, 1423}, {217, 1, 3803, 65535},
	{167, 1, 3804, 65535}, {131, 0, 0, 1491}, {133, 0, 0, 1492},
	{217, 0, 0, 1511}, {218, 0, 0, 1512}, {224, 1, 3805, 65535},
	{227, 1, 3806, 65535}, {227, 0, 0, 1536}, {230, 0, 0, 1679},
	{101, 1, 3807, 65535}, {99, 1, 3808, 65535}, {109, 0, 0, 325},
	{110, 0, 0, 326}, {114, 1, 3809, 65535}, {101, 0, 0, 561},
	{115, 0, 0, 593}, {116, 1, 3810, 1146}, {117, 0, 0, 1148},
	{181, 1, 3811, 65535}, {137, 2, 3812, 65535}, {177, 1, 3814, 65535},
	{209, 1, 3815, 65535}, {208, 1, 3816, 65535}, {128, 2, 3817, 65535},
	{130, 2, 3819, 1300}, {180, 1, 3821, 1336}, {176, 1, 3822, 65535},
	{187, 0, 0, 1341}, {190, 0, 0, 1342}, {140, 1, 3823, 1344},
	{134, 2, 3824, 65535}, {176, 1, 3826, 65535}, {134, 1, 3827, 1440},
	{217, 2, 3828, 65535}, {164, 1, 3830, 65535}, {130, 1, 3831, 65535},
	{114, 1, 3832, 50}, {97, 1, 3833, 65535}, {109, 1, 3834, 65535},
	{32, 0, 0, 1147}, {207, 1, 3835, 65535}, {206, 0, 0, 1218},
	{207, 0, 0, 1219}, {207, 1, 3836, 65535}, {130, 1, 3837, 65535},
	{177, 1, 3838, 65535}, {208, 0, 0, 1294}, {209, 0, 0, 1295},
	{208, 2, 3839, 65535}, {209, 0, 0, 1303}, {209, 0, 0, 1337},
	{208, 1, 3841, 65535}, {32, 0, 0, 1345}, {208, 0, 0, 1370},
	{209, 0, 0, 1371}, {209, 1, 3842, 65535}, {32, 0, 0, 1441},
	{132, 0, 0, 1459}, {134, 0, 0, 1460}, {190, 1, 3843, 65535},
	{143, 1, 3844, 65535}, {105, 0, 0, 51}, {99, 2, 3845, 65535},
	{97, 1, 3847, 65535}, {133, 1, 3848, 65535}, {134, 1, 3849, 65535},
	{208, 1, 3850, 65535}, {208, 1, 3851, 65535}, {184, 0, 0, 1301},
	{189, 0, 0, 1302}, {180, 1, 3852, 1338}, {132, 1, 3853, 1383},
	{224, 1, 3854, 65535}, {227, 1, 3855, 65535}, {97, 0, 0, 216},
	{105, 0, 0, 217}, {116, 1, 3856, 65535}, {207, 2, 3857, 65535},
	{206, 1, 3859, 65535}, {176, 1, 3860, 65535}, {187, 2, 3861, 65535},
	{208, 0, 0, 1339}, {208, 0, 0, 1384}, {164, 1, 3863, 65535},
	{129, 1, 3864, 65535}, {105, 1, 3865, 65535}, {131, 0, 0, 1215},
	{132, 0, 0, 1216}, {185, 1, 3866, 65535}, {209, 1, 3867, 65535},
	{208, 0, 0, 1276}, {209, 0, 0, 1277}, {182, 1, 3868, 65535},
	{155, 1, 3869, 1531}, {111, 1, 3870, 65535}, {206, 2, 3871, 65535},
	{130, 1, 3873, 65535}, {224, 1, 3874, 65535}, {229, 0, 0, 1532},
	{110, 1, 3875, 352}, {177, 0, 0, 1250}, {181, 0, 0, 1251},
	{209, 2, 3876, 65535}, {164, 2, 3878, 65535}, {32, 0, 0, 353},
	{130, 0, 0, 1253}, {140, 0, 0, 1254}, {168, 0, 0, 1523},
	{191, 0, 0, 1524},
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
	"auch lesenswert\0"
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
	"bunlar da hosunuza gidebilir\0"
	"bunlar da ilginizi cekebilir\0"
	"bunlari da okuyun\0"
	"bunu da okuyun\0"
	"cela peut vous interesser\0"
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
	"das konnte dir gefallen\0"
	"das konnte ihnen auch gefallen\0"
	"das konnte sie auch interessieren\0"
	"das konnte sie interessieren\0"
	"dazu passend\0"
	"del mismo autor\0"
	"dello stesso autore\0"
	"diger yazilari\0"
	"dit vind je misschien ook leuk\0"
	"do mesmo autor\0"
	"doc them\0"
	"doc tiep\0"
	"don't miss\0"
	"du kanske ocksa gillar\0"
	"du meme auteur\0"
	"du vil kanskje ogsa like\0"
	"du vil maske ogsa lide\0"
	"earlier coverage\0"
	"ebenfalls interessant\0"
	"ecouter aussi\0"
	"editor's picks\0"
	"en images\0"
	"en lien\0"
	"en video\0"
	"explained\0"
	"explainer\0"
	"ezek is erdekelhetik\0"
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
	"keep exploring\0"
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
	"misschien ook interessant\0"
	"mohlo by se vam libit\0"
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
	"podera tambem gostar\0"
	"pogledajte i\0"
	"polecamy\0"
	"potrebbe interessarti\0"
	"potrebbe interessarti anche\0"
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
	"quizas te interese\0"
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
	"s-ar putea sa va placa\0"
	"saatat pitaa myos\0"
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
	"spodoba ci sie tez\0"
	"sprawdz tez\0"
	"suggested reading\0"
	"sur le meme sujet\0"
	"suvisiace\0"
	"suvisiace clanky\0"
	"tambem lhe pode interessar\0"
	"tambien\0"
	"tambien puedes leer\0"
	"tambien te puede gustar\0"
	"tambien te recomendamos\0"
	"te podria interesar\0"
	"te puede interesar\0"
	"te recomendamos\0"
	"tez\0"
	"ti potrebbe interessare\0"
	"ti potrebbe piacere\0"
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
	"voce pode gostar\0"
	"voce tambem pode gostar\0"
	"voir aussi\0"
	"vous aimerez aussi\0"
	"vous aimerez peut-etre\0"
	"vous pourriez aussi aimer\0"
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
	"you may like\0"
	"you might also enjoy\0"
	"you might also like\0"
	"you might like\0"
	"you will also like\0"
	"you'll also love\0"
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
	"вам может понравиться\0"
	"вам также может понравиться\0"
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
	"당신이 좋아할 만한\0"
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
	{471, 1, 0},
	{487, 2, 0},
	{493, 1, 0},
	{504, 1, 0},
	{518, 1, 0},
	{528, 1, 0},
	{546, 2, 0},
	{557, 1, 0},
	{571, 1, 0},
	{582, 1, 0},
	{598, 1, 0},
	{613, 2, 0},
	{627, 1, 0},
	{656, 1, 0},
	{685, 1, 0},
	{703, 1, 0},
	{718, 1, 0},
	{744, 1, 0},
	{754, 1, 0},
	{765, 1, 0},
	{778, 1, 0},
	{795, 1, 0},
	{806, 1, 0},
	{816, 1, 0},
	{838, 1, 0},
	{859, 1, 0},
	{869, 1, 0},
	{880, 1, 0},
	{891, 1, 0},
	{902, 1, 0},
	{917, 1, 0},
	{930, 1, 0},
	{941, 1, 0},
	{955, 1, 0},
	{973, 1, 0},
	{995, 1, 0},
	{1030, 1, 0},
	{1054, 1, 0},
	{1085, 1, 0},
	{1119, 1, 0},
	{1148, 1, 0},
	{1161, 1, 0},
	{1177, 1, 0},
	{1197, 1, 0},
	{1212, 1, 0},
	{1243, 1, 0},
	{1258, 1, 0},
	{1267, 1, 0},
	{1276, 1, 0},
	{1287, 1, 0},
	{1310, 1, 0},
	{1325, 1, 0},
	{1350, 1, 0},
	{1373, 1, 0},
	{1390, 1, 0},
	{1412, 1, 0},
	{1426, 1, 0},
	{1441, 2, 0},
	{1451, 1, 0},
	{1459, 2, 0},
	{1468, 2, 0},
	{1478, 2, 0},
	{1488, 1, 0},
	{1509, 2, 0},
	{1520, 2, 0},
	{1528, 1, 0},
	{1545, 1, 0},
	{1578, 2, 0},
	{1590, 1, 0},
	{1607, 1, 0},
	{1623, 2, 0},
	{1631, 2, 0},
	{1639, 1, 0},
	{1651, 1, 0},
	{1674, 1, 0},
	{1687, 1, 0},
	{1699, 1, 0},
	{1712, 1, 0},
	{1728, 1, 0},
	{1742, 1, 0},
	{1757, 1, 0},
	{1776, 1, 0},
	{1798, 2, 0},
	{1810, 2, 0},
	{1820, 1, 0},
	{1831, 1, 0},
	{1847, 1, 0},
	{1865, 1, 0},
	{1876, 1, 0},
	{1891, 1, 0},
	{1904, 2, 0},
	{1914, 1, 0},
	{1924, 1, 0},
	{1934, 1, 0},
	{1943, 1, 0},
	{1951, 1, 0},
	{1961, 1, 0},
	{1972, 1, 0},
	{1981, 1, 0},
	{1990, 1, 0},
	{1999, 1, 0},
	{2018, 1, 0},
	{2029, 1, 0},
	{2037, 1, 0},
	{2049, 1, 0},
	{2060, 1, 0},
	{2068, 1, 0},
	{2080, 1, 0},
	{2089, 1, 0},
	{2102, 1, 0},
	{2117, 1, 0},
	{2127, 1, 0},
	{2136, 1, 0},
	{2148, 2, 0},
	{2154, 1, 0},
	{2166, 1, 0},
	{2179, 1, 0},
	{2190, 1, 0},
	{2204, 1, 0},
	{2215, 1, 0},
	{2225, 1, 0},
	{2237, 1, 0},
	{2246, 1, 0},
	{2257, 1, 0},
	{2265, 1, 0},
	{2276, 1, 0},
	{2285, 1, 0},
	{2302, 2, 0},
	{2308, 1, 0},
	{2323, 1, 0},
	{2338, 1, 0},
	{2358, 1, 0},
	{2373, 1, 0},
	{2388, 1, 0},
	{2397, 1, 0},
	{2407, 1, 0},
	{2423, 1, 0},
	{2434, 1, 0},
	{2448, 2, 0},
	{2453, 1, 0},
	{2464, 1, 0},
	{2479, 1, 0},
	{2494, 1, 0},
	{2511, 1, 0},
	{2525, 1, 0},
	{2539, 1, 0},
	{2549, 1, 0},
	{2561, 2, 0},
	{2568, 1, 0},
	{2578, 2, 0},
	{2583, 1, 0},
	{2597, 1, 0},
	{2610, 1, 0},
	{2617, 1, 0},
	{2627, 1, 0},
	{2636, 1, 0},
	{2652, 1, 0},
	{2664, 2, 0},
	{2669, 1, 0},
	{2687, 2, 0},
	{2691, 1, 0},
	{2707, 1, 0},
	{2720, 1, 0},
	{2740, 1, 0},
	{2762, 2, 0},
	{2767, 1, 0},
	{2779, 1, 0},
	{2789, 1, 0},
	{2813, 2, 0},
	{2818, 1, 0},
	{2834, 1, 0},
	{2855, 1, 0},
	{2866, 1, 0},
	{2876, 1, 0},
	{2887, 1, 0},
	{2897, 1, 0},
	{2912, 1, 0},
	{2921, 1, 0},
	{2936, 1, 0},
	{2949, 1, 0},
	{2964, 1, 0},
	{2990, 1, 0},
	{3012, 1, 0},
	{3033, 1, 0},
	{3055, 2, 0},
	{3060, 1, 0},
	{3080, 1, 0},
	{3094, 1, 0},
	{3104, 1, 0},
	{3126, 1, 0},
	{3141, 1, 0},
	{3151, 1, 0},
	{3164, 1, 0},
	{3183, 1, 0},
	{3202, 1, 0},
	{3215, 1, 0},
	{3228, 1, 0},
	{3251, 1, 0},
	{3261, 2, 0},
	{3272, 1, 0},
	{3292, 1, 0},
	{3314, 1, 0},
	{3333, 1, 0},
	{3355, 1, 0},
	{3373, 1, 0},
	{3388, 1, 0},
	{3402, 1, 0},
	{3418, 1, 0},
	{3435, 1, 0},
	{3453, 1, 0},
	{3471, 1, 0},
	{3487, 2, 0},
	{3495, 1, 0},
	{3510, 1, 0},
	{3523, 1, 0},
	{3539, 1, 0},
	{3556, 2, 0},
	{3563, 2, 0},
	{3568, 2, 0},
	{3576, 2, 0},
	{3585, 1, 0},
	{3606, 1, 0},
	{3619, 1, 0},
	{3628, 1, 0},
	{3650, 1, 0},
	{3678, 1, 0},
	{3699, 1, 0},
	{3716, 1, 0},
	{3732, 1, 0},
	{3742, 1, 0},
	{3761, 1, 0},
	{3775, 1, 0},
	{3788, 1, 0},
	{3803, 1, 0},
	{3817, 1, 0},
	{3834, 1, 0},
	{3846, 1, 0},
	{3863, 1, 0},
	{3880, 1, 0},
	{3898, 1, 0},
	{3911, 1, 0},
	{3924, 1, 0},
	{3939, 1, 0},
	{3955, 1, 0},
	{3974, 1, 0},
	{3991, 1, 0},
	{4006, 1, 0},
	{4025, 1, 0},
	{4044, 1, 0},
	{4054, 1, 0},
	{4067, 1, 0},
	{4077, 1, 0},
	{4092, 1, 0},
	{4102, 1, 0},
	{4122, 1, 0},
	{4134, 1, 0},
	{4154, 1, 0},
	{4174, 1, 0},
	{4187, 1, 0},
	{4199, 1, 0},
	{4212, 1, 0},
	{4220, 1, 0},
	{4236, 1, 0},
	{4253, 1, 0},
	{4269, 1, 0},
	{4286, 1, 0},
	{4300, 1, 0},
	{4314, 1, 0},
	{4327, 1, 0},
	{4356, 1, 0},
	{4370, 1, 0},
	{4386, 1, 0},
	{4402, 1, 0},
	{4416, 1, 0},
	{4430, 1, 0},
	{4445, 1, 0},
	{4459, 1, 0},
	{4474, 1, 0},
	{4494, 1, 0},
	{4504, 1, 0},
	{4514, 1, 0},
	{4533, 1, 0},
	{4549, 1, 0},
	{4565, 1, 0},
	{4588, 1, 0},
	{4606, 1, 0},
	{4617, 1, 0},
	{4625, 1, 0},
	{4633, 1, 0},
	{4642, 1, 0},
	{4651, 1, 0},
	{4662, 1, 0},
	{4673, 1, 0},
	{4693, 1, 0},
	{4705, 1, 0},
	{4724, 1, 0},
	{4743, 1, 0},
	{4762, 1, 0},
	{4774, 1, 0},
	{4792, 1, 0},
	{4810, 1, 0},
	{4820, 1, 0},
	{4837, 1, 0},
	{4864, 2, 0},
	{4872, 1, 0},
	{4892, 1, 0},
	{4916, 1, 0},
	{4940, 1, 0},
	{4960, 1, 0},
	{4979, 1, 0},
	{4995, 2, 0},
	{4999, 1, 0},
	{5023, 1, 0},
	{5043, 2, 0},
	{5052, 1, 0},
	{5072, 1, 0},
	{5086, 1, 0},
	{5099, 1, 0},
	{5107, 1, 0},
	{5121, 1, 0},
	{5137, 1, 0},
	{5149, 1, 0},
	{5160, 1, 0},
	{5170, 1, 0},
	{5182, 1, 0},
	{5194, 1, 0},
	{5212, 1, 0},
	{5229, 1, 0},
	{5244, 1, 0},
	{5252, 2, 0},
	{5258, 1, 0},
	{5267, 1, 0},
	{5284, 1, 0},
	{5308, 1, 0},
	{5319, 1, 0},
	{5338, 1, 0},
	{5361, 1, 0},
	{5387, 2, 0},
	{5393, 1, 0},
	{5404, 1, 0},
	{5415, 1, 0},
	{5431, 1, 0},
	{5458, 1, 0},
	{5473, 1, 0},
	{5494, 1, 0},
	{5506, 2, 0},
	{5513, 1, 0},
	{5533, 1, 0},
	{5550, 1, 0},
	{5559, 1, 0},
	{5582, 1, 0},
	{5603, 1, 0},
	{5621, 1, 0},
	{5634, 1, 0},
	{5655, 1, 0},
	{5675, 1, 0},
	{5690, 1, 0},
	{5709, 1, 0},
	{5726, 1, 0},
	{5734, 1, 0},
	{5749, 1, 0},
	{5762, 1, 0},
	{5773, 1, 0},
	{5783, 1, 0},
	{5805, 1, 0},
	{5829, 1, 0},
	{5857, 1, 0},
	{5885, 1, 0},
	{5915, 1, 0},
	{5939, 1, 0},
	{5979, 1, 0},
	{5994, 1, 0},
	{6020, 1, 0},
	{6046, 1, 0},
	{6092, 1, 0},
	{6133, 1, 0},
	{6185, 1, 0},
	{6203, 1, 0},
	{6223, 1, 0},
	{6251, 1, 0},
	{6290, 2, 0},
	{6297, 1, 0},
	{6318, 1, 0},
	{6334, 1, 0},
	{6367, 1, 0},
	{6402, 1, 0},
	{6431, 1, 0},
	{6460, 1, 0},
	{6490, 1, 0},
	{6515, 1, 0},
	{6529, 1, 0},
	{6548, 1, 0},
	{6582, 1, 0},
	{6608, 1, 0},
	{6636, 1, 0},
	{6660, 1, 0},
	{6688, 1, 0},
	{6711, 1, 0},
	{6736, 1, 0},
	{6766, 1, 0},
	{6783, 1, 0},
	{6811, 1, 0},
	{6838, 1, 0},
	{6862, 1, 0},
	{6882, 1, 0},
	{6910, 1, 0},
	{6932, 1, 0},
	{6966, 1, 0},
	{6992, 1, 0},
	{7018, 1, 0},
	{7042, 1, 0},
	{7066, 1, 0},
	{7090, 2, 0},
	{7095, 1, 0},
	{7116, 1, 0},
	{7147, 1, 0},
	{7171, 1, 0},
	{7195, 1, 0},
	{7219, 1, 0},
	{7237, 1, 0},
	{7249, 1, 0},
	{7263, 1, 0},
	{7279, 1, 0},
	{7291, 1, 0},
	{7316, 1, 0},
	{7340, 1, 0},
	{7362, 1, 0},
	{7386, 1, 0},
	{7406, 1, 0},
	{7428, 1, 0},
	{7446, 1, 0},
	{7464, 1, 0},
	{7490, 1, 0},
	{7514, 1, 0},
	{7538, 1, 0},
	{7552, 1, 0},
	{7570, 1, 0},
	{7588, 1, 0},
	{7613, 1, 0},
	{7627, 1, 0},
	{7640, 1, 0},
	{7660, 1, 0},
	{7682, 1, 0},
	{7709, 1, 0},
	{7736, 1, 0},
	{7765, 1, 0},
	{7793, 1, 0},
	{7821, 1, 0},
	{7844, 1, 0},
	{7870, 1, 0},
	{7903, 1, 0},
	{7926, 1, 0},
	{7956, 1, 0},
	{7986, 1, 0},
	{8024, 1, 0},
	{8050, 1, 0},
	{8076, 1, 0},
	{8128, 1, 0},
	{8150, 1, 0},
	{8190, 1, 0},
	{8215, 1, 0},
	{8234, 1, 0},
	{8256, 1, 0},
	{8281, 1, 0},
	{8300, 1, 0},
	{8316, 1, 0},
	{8329, 1, 0},
	{8348, 1, 0},
	{8367, 1, 0},
	{8389, 1, 0},
	{8402, 1, 0},
	{8415, 1, 0},
	{8428, 1, 0},
	{8453, 1, 0},
	{8484, 1, 0},
	{8497, 1, 0},
	{8510, 1, 0},
	{8523, 1, 0},
	{8536, 1, 0},
	{8549, 1, 0},
	{8562, 1, 0},
	{8575, 1, 0},
	{8588, 1, 0},
	{8601, 1, 0},
	{8614, 1, 0},
	{8627, 1, 0},
	{8643, 1, 0},
	{8656, 1, 0},
	{8669, 1, 0},
	{8682, 1, 0},
	{8695, 1, 0},
	{8708, 1, 0},
	{8721, 1, 0},
	{8734, 1, 0},
	{8747, 1, 0},
	{8760, 1, 0},
	{8773, 1, 0},
	{8786, 1, 0},
	{8799, 1, 0},
	{8812, 1, 0},
	{8825, 1, 0},
	{8838, 1, 0},
	{8848, 1, 0},
	{8861, 1, 0},
	{8880, 1, 0},
	{8899, 1, 0},
	{8915, 1, 0},
	{8928, 1, 0},
	{8941, 1, 0},
	{8954, 1, 0},
	{8967, 1, 0},
	{8978, 1, 0},
	{8992, 1, 0},
	{9006, 1, 0},
	{9020, 1, 0},
	{9033, 1, 0},
	{9046, 1, 0},
	{9073, 1, 0},
	{9084, 1, 0},
	{9095, 1, 0},
	{9108, 1, 0},
	{9143, 1, 0},
	{9164, 1, 0},
	{9178, 1, 0},
	{9191, 1, 0},
	{9219, 1, 0},
};

static const pcut_phrase_node pcut_related_words_nodes[] = {
	{97, 11, 43, 65535}, {98, 4, 54, 65535}, {99, 6, 58, 65535},
	{100, 5, 64, 65535}, {101, 7, 69, 65535}, {102, 4, 76, 65535},
	{103, 3, 80, 65535}, {104, 0, 0, 109}, {105, 2, 83, 65535},
	{107, 3, 85, 65535}, {108, 6, 88, 65535}, {109, 5, 94, 65535},
	{110, 2, 99, 65535}, {111, 5, 101, 65535}, {112, 7, 106, 65535},
	{113, 0, 0, 281}, {114, 1, 113, 65535}, {115, 8, 114, 65535},
	{116, 4, 122, 65535}, {117, 0, 0, 351}, {118, 5, 126, 65535},
	{119, 3, 131, 65535}, {120, 0, 0, 382}, {121, 2, 134, 65535},
	{122, 3, 136, 65535}, {206, 1, 139, 65535}, {207, 1, 140, 65535},
	{208, 8, 141, 65535}, {209, 5, 149, 65535}, {215, 6, 154, 65535},
	{216, 6, 160, 65535}, {217, 5, 166, 65535}, {224, 3, 171, 65535},
	{227, 2, 174, 65535}, {228, 2, 176, 65535}, {229, 3, 178, 65535},
	{230, 4, 181, 65535}, {231, 4, 185, 65535}, {233, 2, 189, 65535},
	{234, 1, 191, 65535}, {235, 2, 192, 65535}, {236, 3, 194, 65535},
	{237, 1, 197, 65535}, {32, 4, 198, 65535}, {97, 0, 0, 8},
	{104, 0, 0, 9}, {105, 1, 202, 65535}, {106, 0, 0, 12},
	{108, 2, 203, 65535}, {110, 1, 205, 65535}, {112, 0, 0, 22},
	{114, 1, 206, 65535}, {117, 2, 207, 65535}, {121, 1, 209, 65535},
	{97, 2, 210, 65535}, {101, 3, 212, 65535}, {105, 0, 0, 45},
	{117, 1, 215, 65535}, {101, 0, 0, 50}, {104, 0, 0, 51},
	{105, 1, 216, 65535}, {111, 2, 217, 65535}, {116, 1, 219, 65535},
	{122, 1, 220, 65535}, {97, 4, 221, 65535}, {101, 1, 225, 65535},
	{105, 2, 226, 65535}, {111, 3, 228, 65535}, {117, 1, 231, 65535},
	{97, 0, 0, 87}, {98, 0, 0, 88}, {99, 0, 0, 89},
	{100, 0, 0, 90}, {110, 1, 232, 65535}, {120, 1, 233, 65535},
	{122, 0, 0, 96}, {97, 1, 234, 65535}, {111, 2, 235, 65535},
	{114, 0, 0, 102}, {117, 0, 0, 103}, {97, 1, 237, 65535},
	{101, 1, 238, 65535}, {117, 0, 0, 108}, {108, 1, 239, 65535},
	{110, 2, 240, 65535}, {97, 2, 242, 65535}, {101, 1, 244, 65535},
	{111, 0, 0, 124}, {97, 2, 245, 65535}, {101, 8, 247, 65535},
	{105, 4, 255, 65535}, {108, 1, 259, 65535}, {111, 0, 0, 186},
	{117, 2, 260, 65535}, {97, 3, 262, 65535}, {101, 4, 265, 65535},
	{105, 0, 0, 214}, {111, 3, 269, 65535}, {117, 0, 0, 231},
	{101, 0, 0, 232}, {111, 1, 272, 65535}, {108, 1, 273, 65535},
	{110, 0, 0, 243}, {111, 0, 0, 244}, {112, 0, 0, 245},
	{117, 0, 0, 246}, {97, 0, 0, 247}, {101, 2, 274, 65535},
	{104, 0, 0, 250}, {108, 0, 0, 251}, {111, 8, 276, 65535},
	{114, 3, 284, 65535}, {117, 0, 0, 280}, {101, 4, 287, 65535},
	{45, 0, 0, 317}, {97, 2, 291, 65535}, {101, 2, 293, 65535},
	{105, 2, 295, 65535}, {107, 0, 0, 326}, {111, 1, 297, 65535},
	{112, 2, 298, 65535}, {117, 3, 300, 65535}, {97, 1, 303, 65535},
	{101, 2, 304, 65535}, {105, 3, 306, 65535}, {114, 0, 0, 350},
	{32, 0, 0, 352}, {97, 0, 0, 353}, {101, 5, 309, 65535},
	{105, 2, 314, 65535}, {111, 3, 316, 65535}, {97, 1, 319, 65535},
	{101, 1, 320, 65535}, {105, 1, 321, 65535}, {97, 1, 322, 65535},
	{111, 1, 323, 65535}, {105, 0, 0, 392}, {111, 1, 324, 65535},
	{117, 0, 0, 396}, {180, 1, 325, 65535}, {131, 1, 326, 65535},
	{178, 1, 327, 65535}, {180, 2, 328, 65535}, {181, 1, 330, 65535},
	{183, 0, 0, 416}, {188, 1, 331, 65535}, {189, 1, 332, 65535},
	{190, 1, 333, 65535}, {191, 2, 334, 65535}, {128, 1, 336, 65535},
	{129, 2, 337, 65535}, {135, 1, 339, 65535}, {137, 0, 0, 446},
	{150, 0, 0, 447}, {144, 0, 0, 448}, {155, 1, 340, 65535},
	{156, 0, 0, 451}, {162, 0, 0, 452}, {167, 1, 341, 65535},
	{168, 0, 0, 456}, {167, 2, 342, 65535}, {168, 1, 344, 65535},
	{174, 0, 0, 467}, {176, 0, 0, 468}, {180, 0, 0, 469},
	{183, 0, 0, 470}, {130, 1, 345, 65535}, {132, 0, 0, 473},
	{133, 2, 346, 65535}, {135, 0, 0, 480}, {138, 0, 0, 481},
	{164, 5, 348, 65535}, {166, 1, 353, 65535}, {184, 2, 354, 65535},
	{129, 3, 356, 65535}, {130, 0, 0, 498}, {187, 0, 0, 499},
	{189, 2, 359, 65535}, {143, 3, 361, 65535}, {144, 2, 364, 65535},
	{187, 1, 366, 65535}, {142, 1, 367, 65535}, {155, 1, 368, 65535},
	{172, 0, 0, 518}, {179, 0, 0, 519}, {140, 1, 369, 65535},
	{155, 1, 370, 65535}, {156, 0, 0, 535}, {178, 0, 0, 536},
	{150, 1, 371, 65535}, {152, 0, 0, 543}, {180, 1, 372, 65535},
	{139, 0, 0, 550}, {141, 1, 373, 65535}, {151, 0, 0, 553},
	{157, 2, 374, 65535}, {182, 1, 376, 65535}, {149, 1, 377, 65535},
	{100, 0, 0, 0}, {108, 2, 378, 65535}, {110, 0, 0, 6},
	{118, 0, 0, 7}, {104, 1, 380, 65535}, {115, 1, 381, 65535},
	{116, 1, 382, 65535}, {97, 1, 383, 65535}, {116, 1, 384, 65535},
	{99, 1, 385, 65535}, {115, 0, 0, 35}, {114, 1, 386, 65535},
	{99, 2, 387, 65535}, {105, 0, 0, 41}, {107, 0, 0, 42},
	{110, 0, 0, 43}, {114, 0, 0, 44}, {110, 2, 389, 65535},
	{116, 3, 391, 65535}, {110, 1, 394, 65535}, {114, 0, 0, 59},
	{101, 1, 395, 65535}, {121, 1, 396, 65535}, {104, 0, 0, 67},
	{108, 0, 0, 68}, {115, 1, 397, 65535}, {122, 0, 0, 74},
	{108, 2, 398, 65535}, {103, 0, 0, 77}, {116, 0, 0, 78},
	{32, 0, 0, 79}, {99, 1, 400, 65535}, {110, 0, 0, 82},
	{32, 3, 401, 65535}, {32, 3, 404, 65535}, {112, 1, 407, 65535},
	{99, 1, 408, 65535}, {114, 1, 409, 65535}, {116, 0, 0, 101},
	{108, 2, 410, 65535}, {114, 1, 412, 65535}, {103, 1, 413, 65535},
	{32, 2, 414, 65535}, {116, 0, 0, 117}, {112, 1, 416, 65535},
	{116, 0, 0, 121}, {101, 1, 417, 65535}, {101, 1, 418, 65535},
	{115, 3, 419, 65535}, {32, 0, 0, 134}, {97, 1, 422, 65535},
	{101, 3, 423, 65535}, {103, 1, 426, 65535}, {105, 1, 427, 65535},
	{114, 1, 428, 65535}, {115, 2, 429, 65535}, {120, 1, 431, 65535},
	{104, 1, 432, 65535}, {114, 1, 433, 65535}, {115, 2, 434, 65535},
	{118, 0, 0, 183}, {101, 1, 436, 65535}, {101, 1, 437, 65535},
	{105, 0, 0, 190}, {105, 1, 438, 65535}, {115, 1, 439, 193},
	{116, 0, 0, 197}, {101, 1, 440, 65535}, {104, 1, 441, 65535},
	{114, 0, 0, 212}, {115, 0, 0, 213}, {104, 1, 442, 65535},
	{114, 1, 443, 65535}, {122, 0, 0, 230}, {116, 2, 444, 65535},
	{118, 1, 446, 65535}, {32, 0, 0, 248}, {114, 0, 0, 249},
	{100, 2, 447, 65535}, {103, 0, 0, 255}, {108, 0, 0, 256},
	{116, 1, 449, 65535}, {117, 0, 0, 259}, {118, 1, 450, 65535},
	{119, 1, 451, 65535}, {122, 0, 0, 264}, {101, 3, 452, 65535},
	{111, 1, 455, 65535}, {122, 1, 456, 65535}, {97, 1, 457, 65535},
	{99, 1, 458, 65535}, {108, 1, 459, 65535}, {116, 0, 0, 316},
	{97, 0, 0, 318}, {105, 0, 0, 319}, {32, 2, 460, 65535},
	{101, 1, 462, 65535}, {101, 0, 0, 324}, {109, 0, 0, 325},
	{117, 1, 463, 65535}, {111, 0, 0, 330}, {114, 0, 0, 331},
	{103, 0, 0, 332}, {114, 0, 0, 333}, {118, 1, 464, 65535},
	{109, 1, 465, 65535}, {32, 2, 466, 65535}, {122, 0, 0, 344},
	{32, 1, 468, 65535}, {109, 0, 0, 347}, {110, 1, 469, 65535},
	{97, 0, 0, 354}, {100, 0, 0, 355}, {106, 1, 470, 65535},
	{114, 2, 471, 65535}, {122, 2, 473, 65535}, {100, 0, 0, 363},
	{122, 0, 0, 364}, {99, 1, 475, 65535}, {105, 0, 0, 367},
	{117, 1, 476, 65535}, {116, 1, 477, 65535}, {105, 1, 478, 65535},
	{101, 1, 479, 65535}, {122, 1, 480, 65535}, {117, 2, 481, 65535},
	{98, 1, 483, 65535}, {206, 2, 484, 65535}, {207, 1, 486, 65535},
	{208, 2, 487, 65535}, {208, 0, 0, 412}, {209, 0, 0, 413},
	{209, 1, 489, 65535}, {208, 1, 490, 65535}, {208, 1, 491, 65535},
	{209, 1, 492, 65535}, {208, 1, 493, 65535}, {209, 1, 494, 65535},
	{208, 1, 495, 65535}, {208, 2, 496, 65535}, {209, 2, 498, 65535},
	{208, 2, 500, 65535}, {215, 1, 502, 65535}, {215, 1, 503, 65535},
	{216, 2, 504, 65535}, {217, 2, 506, 65535}, {217, 1, 508, 65535},
	{216, 1, 509, 65535}, {216, 2, 510, 65535}, {217, 2, 512, 65535},
	{134, 0, 0, 482}, {135, 0, 0, 483}, {148, 0, 0, 484},
	{175, 1, 514, 65535}, {184, 0, 0, 487}, {134, 1, 515, 65535},
	{130, 0, 0, 490}, {173, 1, 516, 65535}, {130, 0, 0, 493},
	{138, 0, 0, 494}, {147, 1, 517, 65535}, {160, 1, 518, 65535},
	{181, 0, 0, 502}, {130, 0, 0, 503}, {131, 0, 0, 504},
	{166, 0, 0, 505}, {136, 0, 0, 506}, {140, 0, 0, 507},
	{182, 1, 519, 65535}, {168, 1, 520, 65535}, {180, 1, 521, 65535},
	{156, 2, 522, 65535}, {184, 2, 524, 65535}, {162, 1, 526, 65535},
	{128, 1, 527, 65535}, {148, 1, 528, 65535}, {180, 0, 0, 554},
	{184, 0, 0, 555}, {148, 1, 529, 65535}, {168, 1, 530, 65535},
	{101, 0, 0, 1}, {105, 1, 531, 65535}, {101, 1, 532, 65535},
	{111, 1, 533, 13}, {114, 2, 534, 65535}, {108, 1, 536, 65535},
	{105, 3, 537, 65535}, {104, 1, 540, 65535}, {105, 1, 541, 65535},
	{97, 1, 542, 65535}, {107, 0, 0, 40}, {108, 1, 543, 65535},
	{117, 0, 0, 49}, {97, 1, 544, 65535}, {101, 1, 545, 65535},
	{105, 0, 0, 56}, {116, 1, 546, 65535}, {116, 1, 547, 65535},
	{116, 1, 548, 65535}, {32, 1, 549, 65535}, {32, 0, 0, 75},
	{108, 0, 0, 76}, {32, 1, 550, 65535}, {107, 0, 0, 83},
	{109, 0, 0, 84}, {118, 1, 551, 65535}, {105, 0, 0, 91},
	{108, 0, 0, 92}, {118, 0, 0, 93}, {108, 1, 552, 65535},
	{116, 2, 553, 65535}, {32, 1, 555, 65535}, {101, 0, 0, 104},
	{108, 0, 0, 105}, {101, 1, 556, 65535}, {105, 2, 557, 65535},
	{99, 0, 0, 115}, {112, 0, 0, 116}, {99, 1, 559, 65535},
	{112, 1, 560, 65535}, {115, 1, 561, 65535}, {32, 4, 562, 65535},
	{100, 0, 0, 131}, {105, 1, 566, 65535}, {32, 3, 567, 65535},
	{32, 3, 570, 65535}, {114, 1, 573, 65535}, {115, 1, 574, 65535},
	{103, 1, 575, 65535}, {97, 1, 576, 65535}, {32, 2, 577, 65535},
	{32, 3, 579, 65535}, {101, 2, 582, 65535}, {111, 1, 584, 65535},
	{97, 1, 585, 65535}, {101, 1, 586, 172}, {101, 0, 0, 180},
	{116, 1, 587, 65535}, {103, 2, 588, 65535}, {32, 3, 590, 65535},
	{115, 1, 593, 191}, {32, 3, 594, 65535}, {114, 1, 597, 198},
	{114, 1, 598, 202}, {108, 1, 599, 65535}, {101, 1, 600, 218},
	{105, 2, 601, 65535}, {114, 1, 603, 65535}, {97, 1, 604, 65535},
	{99, 1, 605, 65535}, {101, 0, 0, 254}, {114, 1, 606, 65535},
	{101, 1, 607, 65535}, {105, 1, 608, 65535}, {98, 1, 609, 65535},
	{99, 2, 610, 65535}, {118, 0, 0, 272}, {99, 1, 612, 65535},
	{101, 1, 613, 65535}, {100, 1, 614, 65535}, {111, 1, 615, 65535},
	{97, 2, 616, 65535}, {97, 0, 0, 320}, {111, 0, 0, 321},
	{32, 2, 618, 65535}, {118, 1, 620, 65535}, {105, 1, 621, 65535},
	{98, 2, 622, 65535}, {112, 2, 624, 65535}, {114, 0, 0, 343},
	{112, 1, 626, 65535}, {32, 2, 627, 65535}, {97, 1, 629, 65535},
	{32, 0, 0, 358}, {119, 1, 630, 65535}, {97, 0, 0, 361},
	{105, 0, 0, 362}, {101, 1, 631, 65535}, {115, 1, 632, 65535},
	{99, 1, 633, 65535}, {116, 1, 634, 65535}, {99, 1, 635, 65535},
	{97, 1, 636, 65535}, {32, 2, 637, 65535}, {39, 0, 0, 391},
	{97, 1, 639, 65535}, {181, 1, 640, 65535}, {185, 1, 641, 65535},
	{135, 1, 642, 65535}, {176, 1, 643, 65535}, {184, 1, 644, 65535},
	{137, 1, 645, 65535}, {176, 1, 646, 65535}, {190, 1, 647, 65535},
	{137, 1, 648, 65535}, {190, 3, 649, 65535}, {128, 1, 652, 65535},
	{181, 1, 653, 65535}, {178, 0, 0, 432}, {188, 2, 654, 65535},
	{130, 0, 0, 435}, {133, 0, 0, 436}, {181, 0, 0, 437},
	{184, 1, 656, 65535}, {170, 1, 657, 65535}, {168, 1, 658, 65535},
	{174, 1, 659, 65535}, {175, 0, 0, 461}, {130, 1, 660, 65535},
	{134, 0, 0, 464}, {138, 1, 661, 65535}, {175, 1, 662, 65535},
	{178, 0, 0, 474}, {183, 0, 0, 475}, {130, 0, 0, 476},
	{136, 1, 663, 65535}, {224, 2, 664, 65535}, {224, 1, 666, 65535},
	{224, 1, 667, 65535}, {227, 1, 668, 65535}, {229, 1, 669, 65535},
	{228, 1, 670, 65535}, {232, 2, 671, 65535}, {229, 1, 673, 65535},
	{228, 0, 0, 520}, {230, 0, 0, 521}, {229, 1, 674, 65535},
	{233, 1, 675, 65535}, {233, 1, 676, 65535}, {235, 1, 677, 65535},
	{32, 2, 678, 65535}, {236, 1, 680, 65535}, {234, 1, 681, 65535},
	{114, 1, 682, 65535}, {101, 1, 683, 65535}, {32, 4, 684, 65535},
	{105, 0, 0, 18}, {111, 0, 0, 19}, {121, 1, 688, 65535},
	{99, 3, 689, 65535}, {103, 0, 0, 30}, {107, 1, 692, 65535},
	{32, 2, 693, 65535}, {99, 1, 695, 65535}, {32, 2, 696, 65535},
	{97, 1, 698, 65535}, {106, 1, 699, 65535}, {115, 1, 700, 65535},
	{101, 2, 701, 65535}, {101, 1, 703, 65535}, {97, 1, 704, 65535},
	{107, 1, 705, 65535}, {116, 2, 706, 65535}, {105, 1, 708, 65535},
	{97, 1, 709, 65535}, {32, 0, 0, 97}, {98, 0, 0, 98},
	{114, 1, 710, 65535}, {108, 1, 711, 65535}, {108, 1, 712, 65535},
	{110, 0, 0, 114}, {115, 1, 713, 65535}, {32, 2, 714, 65535},
	{32, 2, 716, 65535}, {97, 0, 0, 127}, {109, 0, 0, 128},
	{111, 0, 0, 129}, {118, 0, 0, 130}, {32, 2, 718, 65535},
	{97, 0, 0, 135}, {109, 0, 0, 136}, {116, 0, 0, 137},
	{97, 0, 0, 138}, {109, 0, 0, 139}, {116, 0, 0, 140},
	{32, 2, 720, 65535}, {32, 4, 722, 65535}, {105, 1, 726, 147},
	{32, 3, 727, 65535}, {109, 0, 0, 155}, {116, 0, 0, 156},
	{109, 1, 730, 65535}, {111, 0, 0, 159}, {112, 0, 0, 160},
	{110, 1, 731, 161}, {116, 0, 0, 167}, {32, 2, 732, 65535},
	{116, 1, 734, 65535}, {32, 4, 735, 65535}, {101, 1, 739, 65535},
	{101, 0, 0, 184}, {105, 0, 0, 185}, {108, 0, 0, 187},
	{109, 0, 0, 188}, {115, 0, 0, 189}, {32, 0, 0, 192},
	{105, 0, 0, 194}, {110, 0, 0, 195}, {115, 0, 0, 196},
	{32, 2, 740, 65535}, {32, 6, 742, 65535}, {111, 1, 748, 65535},
	{32, 8, 749, 65535}, {99, 1, 757, 65535}, {122, 1, 758, 65535},
	{101, 1, 759, 65535}, {115, 2, 760, 65535}, {97, 1, 762, 65535},
	{101, 1, 763, 65535}, {122, 1, 764, 65535}, {97, 1, 765, 65535},
	{101, 1, 766, 65535}, {105, 1, 767, 65535}, {116, 1, 768, 65535},
	{105, 1, 769, 65535}, {99, 1, 770, 65535}, {32, 5, 771, 65535},
	{109, 1, 776, 65535}, {99, 1, 777, 65535}, {116, 1, 778, 65535},
	{97, 0, 0, 322}, {109, 0, 0, 323}, {105, 1, 779, 65535},
	{115, 1, 780, 65535}, {101, 0, 0, 336}, {105, 1, 781, 65535},
	{111, 0, 0, 341}, {117, 0, 0, 342}, {111, 1, 782, 65535},
	{99, 0, 0, 348}, {108, 0, 0, 349}, {32, 2, 783, 65535},
	{97, 1, 785, 65535}, {32, 2, 786, 65535}, {32, 2, 788, 65535},
	{104, 1, 790, 371}, {101, 1, 791, 65535}, {101, 1, 792, 65535},
	{114, 1, 793, 65535}, {109, 2, 794, 65535}, {119, 0, 0, 390},
	{99, 1, 796, 65535}, {206, 1, 797, 65535}, {206, 1, 798, 65535},
	{206, 1, 799, 65535}, {208, 1, 800, 65535}, {208, 1, 801, 65535},
	{208, 1, 802, 65535}, {209, 1, 803, 65535}, {208, 1, 804, 65535},
	{208, 1, 805, 65535}, {32, 0, 0, 423}, {208, 0, 0, 424},
	{209, 0, 0, 425}, {208, 1, 806, 65535}, {208, 1, 807, 65535},
	{46, 0, 0, 433}, {208, 0, 0, 434}, {209, 1, 808, 65535},
	{215, 1, 809, 65535}, {215, 1, 810, 65535}, {216, 1, 811, 65535},
	{216, 1, 812, 65535}, {216, 1, 813, 65535}, {32, 1, 814, 65535},
	{216, 2, 815, 65535}, {164, 0, 0, 485}, {165, 0, 0, 486},
	{166, 1, 817, 65535}, {185, 1, 818, 65535}, {129, 1, 819, 65535},
	{143, 1, 820, 65535}, {188, 1, 821, 65535}, {141, 1, 822, 65535},
	{150, 0, 0, 513}, {164, 1, 823, 65535}, {133, 1, 824, 65535},
	{151, 1, 825, 65535}, {128, 1, 826, 65535}, {160, 1, 827, 65535},
	{235, 0, 0, 551}, {236, 0, 0, 552}, {178, 1, 828, 65535},
	{187, 1, 829, 65535}, {101, 1, 830, 2}, {115, 2, 831, 65535},
	{98, 0, 0, 14}, {111, 0, 0, 15}, {114, 0, 0, 16},
	{115, 0, 0, 17}, {115, 2, 833, 65535}, {108, 1, 835, 65535},
	{111, 1, 836, 65535}, {117, 0, 0, 29}, {101, 1, 837, 65535},
	{105, 0, 0, 33}, {108, 0, 0, 34}, {97, 1, 838, 65535},
	{106, 0, 0, 38}, {115, 0, 0, 39}, {114, 2, 839, 65535},
	{116, 1, 841, 65535}, {116, 1, 842, 65535}, {110, 0, 0, 57},
	{117, 0, 0, 58}, {32, 3, 843, 65535}, {106, 1, 846, 65535},
	{111, 1, 847, 65535}, {104, 0, 0, 80}, {105, 0, 0, 81},
	{108, 1, 848, 65535}, {105, 1, 849, 65535}, {101, 1, 850, 65535},
	{97, 1, 851, 65535}, {105, 1, 852, 65535}, {111, 1, 853, 65535},
	{101, 0, 0, 122}, {114, 0, 0, 123}, {109, 0, 0, 125},
	{111, 0, 0, 126}, {97, 0, 0, 132}, {118, 0, 0, 133},
	{109, 0, 0, 141}, {116, 0, 0, 142}, {104, 0, 0, 143},
	{109, 0, 0, 144}, {111, 0, 0, 145}, {118, 0, 0, 146},
	{32, 3, 854, 65535}, {97, 2, 857, 65535}, {109, 0, 0, 153},
	{116, 0, 0, 154}, {101, 1, 859, 65535}, {32, 1, 860, 65535},
	{101, 0, 0, 168}, {103, 0, 0, 169}, {32, 2, 861, 65535},
	{97, 0, 0, 173}, {101, 0, 0, 174}, {108, 3, 863, 65535},
	{112, 0, 0, 179}, {110, 1, 866, 181}, {110, 0, 0, 199},
	{111, 1, 867, 65535}, {97, 2, 868, 65535}, {100, 1, 870, 65535},
	{108, 0, 0, 207}, {117, 0, 0, 208}, {118, 1, 871, 65535},
	{122, 0, 0, 211}, {32, 1, 872, 65535}, {98, 0, 0, 219},
	{99, 0, 0, 220}, {102, 1, 873, 65535}, {108, 0, 0, 223},
	{110, 0, 0, 224}, {111, 1, 874, 65535}, {114, 0, 0, 228},
	{115, 0, 0, 229}, {105, 2, 875, 65535}, {105, 1, 877, 65535},
	{32, 2, 878, 65535}, {100, 0, 0, 241}, {115, 0, 0, 242},
	{115, 1, 880, 65535}, {98, 1, 881, 65535}, {97, 1, 882, 65535},
	{122, 1, 883, 65535}, {114, 1, 884, 65535}, {116, 1, 885, 65535},
	{101, 1, 886, 65535}, {116, 1, 887, 65535}, {122, 1, 888, 65535},
	{97, 0, 0, 282}, {105, 0, 0, 283}, {109, 1, 889, 65535},
	{110, 0, 0, 286}, {116, 0, 0, 287}, {109, 1, 890, 65535},
	{105, 1, 891, 65535}, {101, 2, 892, 65535}, {115, 1, 894, 65535},
	{105, 1, 895, 65535}, {101, 1, 896, 65535}, {116, 1, 897, 65535},
	{109, 0, 0, 356}, {116, 0, 0, 357}, {110, 1, 898, 65535},
	{112, 0, 0, 365}, {116, 0, 0, 366}, {97, 1, 899, 65535},
	{112, 0, 0, 370}, {32, 2, 900, 65535}, {114, 3, 902, 65535},
	{106, 1, 905, 379}, {105, 1, 906, 65535}, {97, 1, 907, 65535},
	{105, 1, 908, 65535}, {122, 1, 909, 65535}, {185, 1, 910, 65535},
	{177, 1, 911, 65535}, {181, 1, 912, 65535}, {188, 1, 913, 65535},
	{182, 1, 914, 65535}, {181, 1, 915, 414}, {130, 1, 916, 65535},
	{178, 1, 917, 65535}, {181, 1, 918, 65535}, {190, 1, 919, 65535},
	{186, 1, 920, 65535}, {130, 1, 921, 65535}, {145, 1, 922, 65535},
	{144, 2, 923, 65535}, {168, 1, 925, 65535}, {177, 1, 926, 65535},
	{180, 1, 927, 65535}, {217, 1, 928, 65535}, {167, 0, 0, 477},
	{182, 1, 929, 65535}, {176, 1, 930, 65535}, {136, 1, 931, 65535},
	{161, 1, 932, 65535}, {175, 1, 933, 65535}, {184, 2, 934, 65535},
	{144, 2, 936, 65535}, {154, 4, 938, 65535}, {179, 2, 942, 65535},
	{156, 3, 944, 65535}, {163, 4, 947, 65535}, {168, 3, 951, 65535},
	{156, 2, 954, 65535}, {152, 1, 956, 65535}, {32, 2, 957, 65535},
	{101, 0, 0, 10}, {116, 0, 0, 11}, {101, 0, 0, 20},
	{105, 0, 0, 21}, {101, 2, 959, 65535}, {108, 2, 961, 65535},
	{108, 1, 963, 65535}, {32, 2, 964, 65535}, {32, 1, 966, 65535},
	{105, 0, 0, 48}, {101, 1, 967, 65535}, {101, 1, 968, 65535},
	{100, 0, 0, 60}, {116, 0, 0, 61}, {118, 0, 0, 62},
	{32, 3, 969, 65535}, {110, 1, 972, 65535}, {32, 2, 973, 65535},
	{110, 1, 975, 65535}, {108, 1, 976, 65535}, {116, 1, 977, 65535},
	{32, 3, 978, 65535}, {108, 1, 981, 65535}, {97, 0, 0, 148},
	{100, 0, 0, 149}, {112, 0, 0, 150}, {32, 0, 0, 151},
	{105, 0, 0, 152}, {114, 1, 982, 157}, {115, 1, 983, 65535},
	{106, 0, 0, 170}, {108, 0, 0, 171}, {39, 2, 984, 65535},
	{97, 0, 0, 177}, {101, 0, 0, 178}, {32, 0, 0, 182},
	{118, 1, 986, 65535}, {114, 0, 0, 203}, {117, 0, 0, 204},
	{97, 2, 987, 65535}, {111, 2, 989, 65535}, {98, 1, 991, 65535},
	{114, 1, 992, 65535}, {110, 1, 993, 65535}, {97, 2, 994, 65535},
	{101, 0, 0, 236}, {101, 1, 996, 65535}, {100, 0, 0, 239},
	{115, 0, 0, 240}, {116, 1, 997, 252}, {98, 1, 998, 65535},
	{110, 2, 999, 65535}, {97, 1, 1001, 65535}, {105, 1, 1002, 65535},
	{97, 1, 1003, 65535}, {116, 1, 1004, 65535}, {97, 1, 1005, 65535},
	{121, 1, 1006, 65535}, {111, 1, 1007, 65535}, {101, 1, 1008, 65535},
	{111, 1, 1009, 65535}, {100, 1, 1010, 294}, {114, 3, 1011, 65535},
	{101, 1, 1014, 65535}, {97, 1, 1015, 65535}, {110, 1, 1016, 337},
	{114, 1, 1017, 65535}, {100, 1, 1018, 65535}, {105, 1, 1019, 65535},
	{97, 0, 0, 372}, {109, 0, 0, 373}, {101, 1, 1020, 65535},
	{102, 0, 0, 377}, {108, 0, 0, 378}, {32, 2, 1021, 65535},
	{110, 1, 1023, 65535}, {121, 1, 1024, 65535}, {103, 1, 1025, 65535},
	{32, 2, 1026, 65535}, {207, 1, 1028, 65535}, {206, 1, 1029, 65535},
	{207, 1, 1030, 65535}, {32, 2, 1031, 65535}, {209, 1, 1033, 65535},
	{32, 0, 0, 415}, {208, 1, 1034, 65535}, {208, 2, 1035, 65535},
	{32, 1, 1037, 65535}, {209, 1, 1038, 65535}, {208, 1, 1039, 65535},
	{208, 1, 1040, 65535}, {215, 1, 1041, 65535}, {32, 0, 0, 453},
	{215, 1, 1042, 65535}, {216, 1, 1043, 65535}, {216, 1, 1044, 65535},
	{216, 1, 1045, 65535}, {138, 2, 1046, 65535}, {217, 1, 1048, 65535},
	{224, 2, 1049, 65535}, {224, 1, 1051, 65535}, {227, 1, 1052, 65535},
	{232, 1, 1053, 65535}, {229, 0, 0, 508}, {233, 2, 1054, 65535},
	{230, 0, 0, 511}, {233, 0, 0, 512}, {229, 0, 0, 514},
	{230, 0, 0, 515}, {231, 0, 0, 516}, {233, 0, 0, 517},
	{230, 3, 1056, 65535}, {233, 2, 1059, 65535}, {229, 1, 1061, 65535},
	{230, 2, 1062, 65535}, {233, 2, 1064, 65535}, {227, 2, 1066, 65535},
	{229, 0, 0, 540}, {230, 0, 0, 541}, {232, 0, 0, 542},
	{32, 2, 1068, 65535}, {234, 0, 0, 548}, {235, 0, 0, 549},
	{32, 0, 0, 556}, {234, 0, 0, 557}, {32, 2, 1070, 65535},
	{97, 0, 0, 3}, {101, 2, 1072, 65535}, {32, 0, 0, 23},
	{115, 1, 1074, 65535}, {101, 1, 1075, 65535}, {105, 0, 0, 28},
	{32, 2, 1076, 65535}, {98, 0, 0, 36}, {111, 0, 0, 37},
	{100, 1, 1078, 65535}, {32, 2, 1079, 65535}, {32, 2, 1081, 65535},
	{114, 0, 0, 63}, {116, 2, 1083, 65535}, {119, 0, 0, 66},
	{110, 1, 1085, 65535}, {107, 0, 0, 85}, {109, 0, 0, 86},
	{101, 2, 1086, 65535}, {97, 1, 1088, 65535}, {101, 1, 1089, 65535},
	{104, 1, 1090, 65535}, {105, 0, 0, 112}, {121, 0, 0, 113},
	{111, 1, 1091, 65535}, {32, 0, 0, 158}, {105, 1, 1092, 65535},
	{97, 0, 0, 175}, {101, 0, 0, 176}, {101, 1, 1093, 65535},
	{118, 0, 0, 205}, {122, 0, 0, 206}, {109, 0, 0, 209},
	{110, 0, 0, 210}, {121, 1, 1094, 65535}, {111, 1, 1095, 65535},
	{32, 1, 1096, 65535}, {32, 0, 0, 233}, {115, 1, 1097, 65535},
	{32, 2, 1098, 65535}, {115, 0, 0, 253}, {101, 1, 1100, 65535},
	{101, 0, 0, 260}, {105, 0, 0, 261}, {110, 1, 1101, 65535},
	{116, 1, 1102, 65535}, {106, 1, 1103, 65535}, {101, 1, 1104, 65535},
	{106, 2, 1105, 65535}, {116, 1, 1107, 65535}, {114, 1, 1108, 65535},
	{110, 1, 1109, 65535}, {110, 1, 1110, 65535}, {32, 10, 1111, 65535},
	{97, 2, 1121, 65535}, {101, 0, 0, 313}, {116, 1, 1123, 65535},
	{106, 1, 1124, 65535}, {99, 1, 1125, 65535}, {32, 2, 1126, 65535},
	{101, 1, 1128, 65535}, {116, 1, 1129, 65535}, {109, 1, 1130, 65535},
	{32, 2, 1131, 65535}, {110, 0, 0, 380}, {119, 0, 0, 381},
	{32, 2, 1133, 65535}, {32, 2, 1135, 65535}, {104, 1, 1137, 65535},
	{114, 0, 0, 393}, {116, 2, 1138, 65535}, {132, 1, 1140, 65535},
	{178, 1, 1141, 65535}, {132, 1, 1142, 65535}, {208, 1, 1143, 65535},
	{209, 0, 0, 409}, {130, 1, 1144, 65535}, {181, 1, 1145, 65535},
	{184, 0, 0, 419}, {190, 0, 0, 420}, {208, 1, 1146, 65535},
	{135, 1, 1147, 65535}, {190, 1, 1148, 65535}, {176, 2, 1149, 65535},
	{149, 1, 1151, 65535}, {149, 1, 1152, 65535}, {167, 1, 1153, 65535},
	{167, 1, 1154, 65535}, {170, 1, 1155, 65535}, {216, 0, 0, 471},
	{217, 0, 0, 472}, {136, 1, 1156, 65535}, {166, 0, 0, 488},
	{167, 0, 0, 489}, {184, 1, 1157, 65535}, {130, 1, 1158, 65535},
	{131, 1, 1159, 65535}, {150, 0, 0, 509}, {152, 0, 0, 510},
	{138, 0, 0, 522}, {142, 0, 0, 523}, {150, 2, 1160, 65535},
	{147, 0, 0, 526}, {152, 0, 0, 527}, {160, 1, 1162, 65535},
	{142, 0, 0, 530}, {150, 2, 1163, 65535}, {128, 0, 0, 533},
	{150, 0, 0, 534}, {129, 0, 0, 537}, {131, 2, 1165, 65535},
	{234, 1, 1167, 65535}, {235, 2, 1168, 65535}, {235, 0, 0, 558},
	{236, 0, 0, 559}, {103, 0, 0, 4}, {110, 0, 0, 5},
	{32, 2, 1170, 65535}, {32, 2, 1172, 65535}, {108, 0, 0, 31},
	{116, 0, 0, 32}, {97, 1, 1174, 65535}, {97, 0, 0, 52},
	{116, 0, 0, 53}, {109, 0, 0, 54}, {115, 0, 0, 55},
	{97, 0, 0, 64}, {101, 0, 0, 65}, {116, 1, 1175, 65535},
	{100, 0, 0, 94}, {114, 0, 0, 95}, {116, 1, 1176, 65535},
	{101, 1, 1177, 65535}, {97, 1, 1178, 65535}, {100, 1, 1179, 65535},
	{101, 1, 1180, 65535}, {114, 1, 1181, 200}, {32, 2, 1182, 65535},
	{109, 1, 1184, 221}, {116, 1, 1185, 65535}, {32, 2, 1186, 65535},
	{99, 0, 0, 237}, {115, 0, 0, 238}, {32, 1, 1188, 65535},
	{101, 1, 1189, 262}, {101, 1, 1190, 65535}, {116, 1, 1191, 65535},
	{32, 1, 1192, 65535}, {32, 0, 0, 273}, {116, 1, 1193, 65535},
	{97, 1, 1194, 65535}, {101, 1, 1195, 284}, {100, 1, 1196, 65535},
	{97, 1, 1197, 65535}, {97, 1, 1198, 65535}, {99, 1, 1199, 65535},
	{105, 0, 0, 299}, {108, 0, 0, 300}, {110, 1, 1200, 65535},
	{112, 0, 0, 303}, {114, 0, 0, 304}, {115, 1, 1201, 65535},
	{116, 1, 1202, 65535}, {118, 1, 1203, 65535}, {100, 0, 0, 311},
	{116, 0, 0, 312}, {101, 1, 1204, 65535}, {105, 1, 1205, 65535},
	{101, 1, 1206, 334}, {112, 0, 0, 338}, {116, 1, 1207, 65535},
	{98, 1, 1208, 65535}, {101, 1, 1209, 65535}, {101, 1, 1210, 65535},
	{97, 1, 1211, 65535}, {116, 0, 0, 376}, {100, 0, 0, 383},
	{115, 0, 0, 384}, {97, 0, 0, 385}, {108, 0, 0, 386},
	{116, 1, 1212, 65535}, {97, 0, 0, 394}, {101, 0, 0, 395},
	{206, 1, 1213, 65535}, {206, 1, 1214, 65535}, {206, 1, 1215, 65535},
	{188, 1, 1216, 65535}, {208, 1, 1217, 65535}, {209, 1, 1218, 65535},
	{191, 1, 1219, 65535}, {208, 2, 1220, 65535}, {208, 1, 1222, 65535},
	{208, 1, 1223, 65535}, {209, 1, 1224, 65535}, {215, 1, 1225, 65535},
	{32, 1, 1226, 65535}, {216, 1, 1227, 65535}, {32, 1, 1228, 65535},
	{216, 1, 1229, 65535}, {216, 1, 1230, 65535}, {178, 1, 1231, 65535},
	{137, 1, 1232, 65535}, {189, 2, 1233, 65535}, {135, 0, 0, 524},
	{176, 0, 0, 525}, {177, 2, 1235, 65535}, {135, 0, 0, 531},
	{176, 0, 0, 532}, {139, 0, 0, 538}, {170, 0, 0, 539},
	{184, 2, 1237, 65535}, {137, 0, 0, 546}, {167, 0, 0, 547},
	{99, 0, 0, 24}, {108, 0, 0, 25}, {114, 0, 0, 26},
	{115, 0, 0, 27}, {32, 2, 1239, 65535}, {101, 1, 1241, 65535},
	{101, 1, 1242, 65535}, {114, 1, 1243, 65535}, {98, 1, 1244, 65535},
	{111, 1, 1245, 118}, {32, 4, 1246, 65535}, {32, 0, 0, 201},
	{115, 0, 0, 215}, {118, 1, 1250, 65535}, {32, 0, 0, 222},
	{104, 1, 1251, 65535}, {114, 0, 0, 234}, {115, 0, 0, 235},
	{105, 1, 1252, 65535}, {32, 0, 0, 263}, {32, 2, 1253, 65535},
	{101, 1, 1255, 65535}, {115, 1, 1256, 65535}, {101, 1, 1257, 65535},
	{106, 1, 1258, 65535}, {32, 0, 0, 285}, {101, 1, 1259, 65535},
	{100, 2, 1260, 65535}, {114, 1, 1262, 65535}, {111, 2, 1263, 65535},
	{101, 1, 1265, 65535}, {116, 1, 1266, 65535}, {111, 1, 1267, 65535},
	{105, 1, 1268, 65535}, {32, 2, 1269, 65535}, {99, 1, 1271, 65535},
	{32, 0, 0, 335}, {101, 1, 1272, 65535}, {98, 1, 1273, 65535},
	{32, 2, 1274, 65535}, {114, 1, 1276, 65535}, {114, 1, 1277, 65535},
	{32, 2, 1278, 65535}, {181, 1, 1280, 65535}, {177, 1, 1281, 65535},
	{185, 1, 1282, 65535}, {208, 1, 1283, 65535}, {181, 1, 1284, 65535},
	{128, 2, 1285, 65535}, {208, 1, 1287, 65535}, {181, 1, 1288, 65535},
	{184, 1, 1289, 65535}, {188, 1, 1290, 65535}, {184, 1, 1291, 65535},
	{130, 2, 1292, 65535}, {170, 1, 1294, 65535}, {215, 2, 1295, 65535},
	{177, 1, 1297, 65535}, {216, 1, 1298, 65535}, {177, 1, 1299, 65535},
	{185, 1, 1300, 65535}, {224, 1, 1301, 65535}, {227, 2, 1302, 65535},
	{228, 0, 0, 500}, {230, 0, 0, 501}, {229, 0, 0, 528},
	{233, 0, 0, 529}, {128, 0, 0, 544}, {176, 0, 0, 545},
	{104, 0, 0, 46}, {105, 0, 0, 47}, {32, 3, 1304, 65535},
	{100, 1, 1307, 65535}, {100, 1, 1308, 106}, {101, 1, 1309, 65535},
	{32, 1, 1310, 65535}, {97, 0, 0, 162}, {100, 1, 1311, 65535},
	{104, 0, 0, 165}, {109, 0, 0, 166}, {97, 1, 1312, 65535},
	{105, 1, 1313, 65535}, {110, 1, 1314, 65535}, {115, 0, 0, 265},
	{116, 0, 0, 266}, {32, 1, 1315, 65535}, {105, 1, 1316, 269},
	{32, 3, 1317, 65535}, {32, 2, 1320, 65535}, {100, 1, 1322, 288},
	{97, 0, 0, 291}, {111, 1, 1323, 292}, {116, 1, 1324, 65535},
	{110, 0, 0, 297}, {118, 0, 0, 298}, {119, 1, 1325, 65535},
	{111, 1, 1326, 65535}, {112, 1, 1327, 65535}, {100, 1, 1328, 65535},
	{97, 0, 0, 314}, {115, 0, 0, 315}, {105, 1, 1329, 327},
	{32, 2, 1330, 65535}, {101, 1, 1332, 65535}, {97, 0, 0, 359},
	{116, 0, 0, 360}, {101, 1, 1333, 65535}, {116, 1, 1334, 65535},
	{97, 1, 1335, 65535}, {108, 0, 0, 389}, {32, 1, 1336, 65535},
	{207, 1, 1337, 65535}, {206, 1, 1338, 65535}, {190, 1, 1339, 65535},
	{32, 2, 1340, 65535}, {208, 0, 0, 417}, {209, 0, 0, 418},
	{190, 1, 1342, 65535}, {209, 1, 1343, 65535}, {209, 1, 1344, 65535},
	{208, 1, 1345, 65535}, {209, 1, 1346, 65535}, {208, 0, 0, 443},
	{209, 1, 1347, 65535}, {32, 1, 1348, 65535}, {146, 0, 0, 454},
	{162, 0, 0, 455}, {32, 2, 1349, 65535}, {167, 1, 1351, 65535},
	{32, 1, 1352, 65535}, {216, 1, 1353, 65535}, {184, 1, 1354, 65535},
	{129, 0, 0, 495}, {130, 1, 1355, 65535}, {100, 1, 1356, 65535},
	{105, 0, 0, 71}, {115, 1, 1357, 65535}, {32, 1, 1358, 65535},
	{101, 0, 0, 107}, {114, 1, 1359, 110}, {99, 1, 1360, 65535},
	{97, 1, 1361, 65535}, {115, 1, 1362, 65535}, {115, 1, 1363, 225},
	{116, 1, 1364, 65535}, {115, 1, 1365, 65535}, {32, 2, 1366, 65535},
	{105, 0, 0, 274}, {106, 0, 0, 275}, {118, 0, 0, 276},
	{114, 0, 0, 277}, {116, 2, 1368, 65535}, {32, 2, 1370, 65535},
	{115, 0, 0, 293}, {105, 1, 1372, 65535}, {115, 1, 1373, 301},
	{114, 2, 1374, 65535}, {105, 1, 1376, 65535}, {101, 1, 1377, 65535},
	{32, 2, 1378, 65535}, {112, 0, 0, 339}, {114, 0, 0, 340},
	{32, 2, 1380, 65535}, {122, 1, 1382, 65535}, {105, 1, 1383, 65535},
	{108, 1, 1384, 65535}, {206, 2, 1385, 65535}, {131, 1, 1387, 65535},
	{186, 1, 1388, 65535}, {208, 1, 1389, 65535}, {208, 0, 0, 410},
	{209, 0, 0, 411}, {32, 1, 1390, 65535}, {130, 1, 1391, 65535},
	{130, 1, 1392, 65535}, {181, 1, 1393, 65535}, {130, 1, 1394, 65535},
	{140, 1, 1395, 65535}, {215, 2, 1396, 65535}, {216, 0, 0, 457},
	{217, 1, 1398, 65535}, {217, 2, 1399, 65535}, {216, 1, 1401, 65535},
	{167, 1, 1402, 65535}, {153, 1, 1403, 65535}, {130, 2, 1404, 65535},
	{105, 2, 1406, 65535}, {105, 1, 1408, 65535}, {110, 1, 1409, 65535},
	{108, 0, 0, 111}, {105, 1, 1410, 65535}, {122, 1, 1411, 65535},
	{32, 1, 1412, 65535}, {32, 2, 1413, 65535}, {101, 1, 1415, 65535},
	{105, 1, 1416, 267}, {116, 0, 0, 270}, {118, 0, 0, 271},
	{97, 0, 0, 278}, {101, 0, 0, 279}, {102, 0, 0, 289},
	{114, 0, 0, 290}, {99, 1, 1417, 65535}, {32, 0, 0, 302},
	{105, 0, 0, 305}, {121, 0, 0, 306}, {99, 1, 1418, 307},
	{111, 1, 1419, 309}, {99, 0, 0, 328}, {116, 0, 0, 329},
	{105, 0, 0, 345}, {112, 0, 0, 346}, {32, 2, 1420, 65535},
	{107, 1, 1422, 65535}, {115, 1, 1423, 65535}, {177, 0, 0, 397},
	{181, 0, 0, 398}, {207, 1, 1424, 65535}, {206, 2, 1425, 65535},
	{182, 1, 1427, 65535}, {209, 1, 1428, 65535}, {208, 1, 1429, 65535},
	{208, 1, 1430, 65535}, {208, 1, 1431, 65535}, {208, 1, 1432, 65535},
	{32, 2, 1433, 65535}, {160, 0, 0, 449}, {167, 0, 0, 450},
	{133, 1, 1435, 65535}, {132, 0, 0, 462}, {138, 0, 0, 463},
	{168, 1, 1436, 65535}, {216, 1, 1437, 65535}, {224, 2, 1438, 65535},
	{227, 0, 0, 496}, {232, 0, 0, 497}, {99, 0, 0, 69},
	{114, 0, 0, 70}, {101, 1, 1440, 65535}, {101, 1, 1441, 65535},
	{107, 1, 1442, 65535}, {117, 1, 1443, 163}, {122, 1, 1444, 65535},
	{115, 0, 0, 226}, {116, 0, 0, 227}, {114, 1, 1445, 65535},
	{32, 0, 0, 268}, {108, 1, 1446, 65535}, {115, 0, 0, 308},
	{115, 0, 0, 310}, {97, 0, 0, 368}, {112, 0, 0, 369},
	{101, 1, 1447, 65535}, {111, 1, 1448, 65535}, {132, 1, 1449, 65535},
	{177, 1, 1450, 404}, {191, 0, 0, 406}, {208, 1, 1451, 65535},
	{130, 1, 1452, 65535}, {181, 1, 1453, 65535}, {176, 1, 1454, 65535},
	{189, 1, 1455, 65535}, {181, 1, 1456, 65535}, {208, 0, 0, 444},
	{209, 0, 0, 445}, {216, 3, 1457, 65535}, {216, 2, 1460, 65535},
	{170, 1, 1462, 65535}, {184, 0, 0, 491}, {185, 0, 0, 492},
	{32, 2, 1463, 65535}, {119, 1, 1465, 65535}, {107, 1, 1466, 119},
	{32, 0, 0, 164}, {97, 2, 1467, 65535}, {101, 1, 1469, 65535},
	{101, 1, 1470, 295}, {108, 1, 1471, 374}, {32, 2, 1472, 65535},
	{206, 1, 1474, 65535}, {32, 0, 0, 405}, {181, 1, 1475, 65535},
	{208, 2, 1476, 65535}, {209, 1, 1478, 65535}, {209, 1, 1479, 65535},
	{208, 1, 1480, 65535}, {32, 2, 1481, 65535}, {170, 0, 0, 458},
	{177, 0, 0, 459}, {180, 0, 0, 460}, {174, 0, 0, 465},
	{175, 0, 0, 466}, {32, 2, 1483, 65535}, {97, 0, 0, 72},
	{105, 0, 0, 73}, {115, 1, 1485, 99}, {101, 0, 0, 120},
	{106, 0, 0, 216}, {117, 0, 0, 217}, {115, 1, 1486, 65535},
	{115, 0, 0, 296}, {32, 0, 0, 375}, {101, 0, 0, 387},
	{108, 0, 0, 388}, {181, 1, 1487, 65535}, {209, 1, 1488, 65535},
	{176, 0, 0, 421}, {181, 0, 0, 422}, {130, 1, 1489, 65535},
	{152, 1, 1490, 65535}, {180, 1, 1491, 65535}, {208, 3, 1492, 65535},
	{209, 1, 1495, 65535}, {216, 0, 0, 478}, {217, 0, 0, 479},
	{32, 0, 0, 100}, {115, 1, 1496, 65535}, {32, 2, 1497, 65535},
	{130, 1, 1499, 65535}, {208, 1, 1500, 65535}, {209, 1, 1501, 65535},
	{209, 1, 1502, 65535}, {177, 0, 0, 438}, {181, 0, 0, 439},
	{191, 0, 0, 440}, {130, 1, 1503, 65535}, {97, 1, 1504, 65535},
	{206, 3, 1505, 65535}, {207, 0, 0, 403}, {32, 1, 1508, 65535},
	{181, 1, 1509, 65535}, {130, 1, 1510, 65535}, {131, 2, 1511, 65535},
	{208, 1, 1513, 65535}, {114, 1, 1514, 65535}, {177, 1, 1515, 65535},
	{181, 0, 0, 401}, {186, 0, 0, 402}, {208, 2, 1516, 65535},
	{32, 2, 1518, 65535}, {208, 1, 1520, 65535}, {208, 0, 0, 430},
	{209, 0, 0, 431}, {176, 1, 1521, 65535}, {116, 1, 1522, 65535},
	{206, 1, 1523, 65535}, {177, 0, 0, 407}, {191, 0, 0, 408},
	{208, 0, 0, 426}, {209, 0, 0, 427}, {181, 1, 1524, 65535},
	{208, 1, 1525, 65535}, {105, 1, 1526, 257}, {186, 1, 1527, 65535},
	{32, 2, 1528, 65535}, {186, 1, 1530, 65535}, {32, 0, 0, 258},
	{206, 1, 1531, 65535}, {208, 0, 0, 428}, {209, 0, 0, 429},
	{208, 2, 1532, 65535}, {191, 1, 1534, 65535}, {182, 0, 0, 441},
	{190, 0, 0, 442}, {206, 1, 1535, 65535}, {188, 1, 1536, 65535},
	{206, 2, 1537, 65535}, {177, 0, 0, 399}, {183, 0, 0, 400},
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
	11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
	23, 24, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 26, 27, 28, 29, 0, 0, 0, 0, 0, 30,
	31, 32, 0, 0, 0, 0, 0, 0, 33, 0, 0, 34,
	35, 36, 37, 38, 0, 39, 40, 41, 42, 43, 0, 0,
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
	0x0, 0x2255703, 0x200222, 0x4108320, 0x208222, 0x500401E,
	0x248002, 0x200022, 0x200, 0x5000, 0x0, 0x8022,
	0x209222, 0x208222, 0x8020, 0x21D000, 0x249122, 0x200000,
	0x20, 0x21AA22, 0x40222, 0x10000, 0x8223, 0x222,
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
	0x100000, 0x2800, 0x20C00000, 0x200000, 0x0, 0x0,
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
	"#  avaliacoes\0"
	"#  avis\0"
	"#  beoordelingen\0"
	"#  bewertungen\0"
	"#  gold badge\0"
	"#  hodnoceni\0"
	"#  ocen\0"
	"#  recensioni\0"
	"#  resenas\0"
	"#  restacks\0"
	"#  silver badges\0"
	"#  valoraciones\0"
	"#  оценок\0"
	"# binh luan\0"
	"# claps\0"
	"# comentarii\0"
	"# comentario\0"
	"# comentarios\0"
	"# comentarios en\0"
	"# comentarios sobre\0"
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
	"# gedachten over\0"
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
	"# kommentare zu „\0"
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
	"# pensieri su\0"
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
	"# reflexions sur\0"
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
	"#/# (\0"
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
	"annuler la reponse\0"
	"annulla risposta\0"
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
	"archief\0"
	"archiv\0"
	"archive\0"
	"archives\0"
	"archivio\0"
	"archivo\0"
	"archivum\0"
	"archiwum\0"
	"arhiva\0"
	"arkadasina gonder\0"
	"arkisto\0"
	"arkiv\0"
	"around the web\0"
	"arquivo\0"
	"article continues after advertisement\0"
	"article continues below\0"
	"article continues below advertisement\0"
	"article precedent\0"
	"article reserve\0"
	"article suivant\0"
	"articles les plus lus\0"
	"articolo precedente\0"
	"articolo successivo\0"
	"articulo anterior\0"
	"articulo siguiente\0"
	"artigo anterior\0"
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
	"beitrags-navigation\0"
	"beitragsnavigation\0"
	"bekijk alle reacties\0"
	"bekijk deze e-mail\0"
	"bekijk in browser\0"
	"bekijk reacties\0"
	"beliebt\0"
	"beliebteste artikel\0"
	"beluister dit\0"
	"beranda\0"
	"bereits abonnent\0"
	"berichtnavigatie\0"
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
	"cancelar respuesta\0"
	"careers\0"
	"cargando\0"
	"cari\0"
	"caricamento\0"
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
	"cet article est paru\0"
	"cet article est reserve\0"
	"cet article vous a ete utile\0"
	"cet article vous est offert\0"
	"cet espace est reserve\0"
	"cetak\0"
	"cette entree a ete publiee\0"
	"cevapla\0"
	"chargement\0"
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
	"clique para compartilhar\0"
	"clique para imprimir\0"
	"clique para partilhar\0"
	"cliquer pour imprimer\0"
	"cliquer pour partager\0"
	"cliquez ici\0"
	"cliquez pour partager\0"
	"close\0"
	"close menu\0"
	"cok okunanlar\0"
	"colofon\0"
	"com tecnologia do\0"
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
	"compartelo\0"
	"compartelo en\0"
	"compartilhar\0"
	"compartilhar materia\0"
	"compartilhar no\0"
	"compartilhar noticia\0"
	"compartilhe\0"
	"compartir\0"
	"compartir con\0"
	"compartir en\0"
	"compartir esta noticia\0"
	"compartir noticia\0"
	"compartir por\0"
	"con la tecnologia de\0"
	"condividi\0"
	"condividi articolo\0"
	"condividi con\0"
	"condividi l'articolo\0"
	"condividi su\0"
	"condividi:\0"
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
	"decline\0"
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
	"deja una respuesta\0"
	"dejar respuesta\0"
	"deje su comentario\0"
	"del\0"
	"del artikkelen\0"
	"del artiklen\0"
	"del pa\0"
	"dela\0"
	"dela artikeln\0"
	"dela med\0"
	"dela pa\0"
	"delen\0"
	"delen met\0"
	"delen op\0"
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
	"diese website lauft\0"
	"diesen artikel anhoren\0"
	"dieser artikel erschien\0"
	"dieser artikel ist nur\0"
	"dieser beitrag wurde\0"
	"dieser eintrag wurde\0"
	"dieser text erschien\0"
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
	"enregistrer mon nom\0"
	"enter email\0"
	"enter your email\0"
	"entrada anterior\0"
	"entrada siguiente\0"
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
	"este articulo se publico en\0"
	"este artigo foi publicado na\0"
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
	"fai clic per\0"
	"fai clic qui per\0"
	"faire une recherche\0"
	"fale connosco\0"
	"fale conosco\0"
	"favorilere ekle\0"
	"fechar\0"
	"fehler gefunden\0"
	"feliratkozas\0"
	"fermer le menu\0"
	"ficha tecnica\0"
	"fierement propulse par\0"
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
	"foregaende inlagg\0"
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
	"funciona gracias a\0"
	"ga direkt\0"
	"ga naar\0"
	"ga naar reacties\0"
	"ga naar recept\0"
	"ga til\0"
	"ga til kommentarer\0"
	"ga till\0"
	"ga till innehall\0"
	"geef een reactie\0"
	"gefallt mir\0"
	"gefallt mir wird\0"
	"gefragt vor\0"
	"gem\0"
	"gerade meistgelesen\0"
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
	"guarda mi nombre,\0"
	"guardar\0"
	"guardar articulo\0"
	"guardar mi nombre,\0"
	"guardar o meu nome\0"
	"guestbook\0"
	"haberi dinle\0"
	"haberi paylas\0"
	"haga clic\0"
	"haga clic para\0"
	"hakkimda\0"
	"haku\0"
	"have a tip\0"
	"have you made this\0"
	"have your say\0"
	"having trouble viewing\0"
	"haz clic para\0"
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
	"ihr kommentar\0"
	"ihre e-mail-adresse\0"
	"iklan\0"
	"il mio account\0"
	"il testo e disponibile\0"
	"il tuo commento\0"
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
	"j'aime\0"
	"j'aime chargement\0"
	"ja e assinante\0"
	"jaa\0"
	"jaa artikkeli\0"
	"jaa facebookissa\0"
	"je e-mailadres\0"
	"je m'abonne\0"
	"je m'inscris\0"
	"je reactie\0"
	"jetzt abonnieren\0"
	"jetzt anmelden\0"
	"jetzt kommentieren\0"
	"jetzt kostenlos\0"
	"jetzt meistgelesen\0"
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
	"klick, um\0"
	"klicka for att dela\0"
	"klicken sie hier\0"
	"klicken sie, um\0"
	"klicken, um\0"
	"klik for at dele\0"
	"klik hier\0"
	"klik om dit\0"
	"klik om op\0"
	"klik om te delen\0"
	"klikk for a dele\0"
	"kliknij tutaj\0"
	"kliknij, aby\0"
	"kliknutim sdilejte\0"
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
	"lo mas visto hoy\0"
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
	"me gusta\0"
	"me gusta cargando\0"
	"mediadaten\0"
	"meest bekeken\0"
	"meest gelezen\0"
	"meet the author\0"
	"megosztas\0"
	"megosztas facebookon\0"
	"mehr anzeigen\0"
	"mein konto\0"
	"meinen namen,\0"
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
	"mest laeste lige nu\0"
	"mest last\0"
	"mest last just nu\0"
	"mest lasta\0"
	"mest lest\0"
	"mest lest akkurat na\0"
	"mi cuenta\0"
	"mi perfil\0"
	"mi piace\0"
	"mi piace caricamento\0"
	"migliora questa domanda\0"
	"mijn account\0"
	"mijn naam,\0"
	"min side\0"
	"mit ihrem abo\0"
	"mit wordpress\0"
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
	"most read right now\0"
	"most read today\0"
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
	"nachster beitrag\0"
	"najcitanejsie\0"
	"najcitanije\0"
	"najczesciej czytane\0"
	"najnovije\0"
	"najnovsie\0"
	"najnowsze\0"
	"najpopularniejsze\0"
	"napisz komentarz\0"
	"napsat komentar\0"
	"nasledujici clanek\0"
	"naslovnica\0"
	"nasta inlagg\0"
	"nastaveni cookies\0"
	"nastepny artykul\0"
	"nastepny wpis\0"
	"navegacao de artigos\0"
	"navegacao de post\0"
	"navegacion de entradas\0"
	"navegacion de la entrada\0"
	"navigation\0"
	"navigation de l'article\0"
	"navigation des articles\0"
	"navigazione articoli\0"
	"nawigacja wpisu\0"
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
	"nu het meest gelezen\0"
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
	"odrzuc\0"
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
	"onceki haber\0"
	"onceki yazi\0"
	"online ansehen\0"
	"open image in gallery\0"
	"open in app\0"
	"open menu\0"
	"open navigation menu\0"
	"open share drawer\0"
	"order reprints\0"
	"orgulhosamente mantido com\0"
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
	"partager :\0"
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
	"paylasmak icin tiklayin\0"
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
	"piu letti adesso\0"
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
	"poprzedni artykul\0"
	"poprzedni wpis\0"
	"populair\0"
	"popular\0"
	"popular now\0"
	"popular posts\0"
	"popular stories\0"
	"popularne\0"
	"por favor ingrese\0"
	"posee il y a\0"
	"poslechnout si\0"
	"posli e-mailem\0"
	"posluchaj\0"
	"posluchaj artykulu\0"
	"post a comment\0"
	"post navigation\0"
	"post reply\0"
	"post your answer\0"
	"posta\0"
	"poster un commentaire\0"
	"posts navigation\0"
	"powered by blogger\0"
	"powered by outbrain\0"
	"powered by wordpress\0"
	"pr\0"
	"precedent\0"
	"predchozi clanek\0"
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
	"propulse par\0"
	"prossimo articolo\0"
	"proudly powered by\0"
	"proximo\0"
	"proximo artigo\0"
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
	"published in the print edition\0"
	"pular para\0"
	"pular para a receita\0"
	"qq好友\0"
	"qq空间\0"
	"quang cao\0"
	"questo articolo e stato pubblicato in\0"
	"questo articolo e uscito\0"
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
	"realizzato con\0"
	"receba as\0"
	"receba nossa\0"
	"recent articles\0"
	"recent news\0"
	"recent posts\0"
	"recevez la\0"
	"recevez nos\0"
	"recevoir la newsletter\0"
	"rechazar\0"
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
	"refuser\0"
	"register\0"
	"register for free\0"
	"registrate\0"
	"registrati\0"
	"registrieren\0"
	"registrieren sie sich\0"
	"regulamin\0"
	"reject\0"
	"reject all\0"
	"reject cookies\0"
	"rejeitar\0"
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
	"rifiuta\0"
	"rifiuta e\0"
	"rifiuta tutti\0"
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
	"salva il mio nome\0"
	"salva l'articolo\0"
	"salvar meus dados\0"
	"sao chep lien ket\0"
	"sari la\0"
	"save\0"
	"save article\0"
	"save for later\0"
	"save my name,\0"
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
	"seu comentario\0"
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
	"share this post\0"
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
	"siguiente articulo\0"
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
	"sonraki haber\0"
	"sonraki yazi\0"
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
	"stolz prasentiert von\0"
	"story continues below\0"
	"story continues below advertisement\0"
	"strona glowna\0"
	"su comentario\0"
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
	"ted nejctenejsi\0"
	"teilen\0"
	"teilen auf\0"
	"teilen mit\0"
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
	"this article was published in the\0"
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
	"tu comentario\0"
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
	"twoj komentarz\0"
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
	"ulozit do prohlizece\0"
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
	"vas komentar\0"
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
	"volgend artikel\0"
	"volgend bericht\0"
	"volgende\0"
	"voltar ao topo\0"
	"volver arriba\0"
	"vorheriger artikel\0"
	"vorheriger beitrag\0"
	"vorig artikel\0"
	"vorig bericht\0"
	"vorige\0"
	"vorlesen\0"
	"votre adresse de messagerie\0"
	"votre adresse e-mail\0"
	"votre commentaire\0"
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
	"weigeren\0"
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
	"wird geladen\0"
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
	"your comment\0"
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
	"zapamietaj moje dane\0"
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
	"zum ausdrucken klicken\0"
	"zum autor\0"
	"zum hauptinhalt\0"
	"zum inhalt\0"
	"zum kommentarbereich\0"
	"zum newsletter\0"
	"zum rezept\0"
	"zum rezept springen\0"
	"zum teilen klicken\0"
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
	"архив\0"
	"архів\0"
	"в закладки\0"
	"ваибер\0"
	"ватсап\0"
	"ваш e-mail\0"
	"ваш адрес email\0"
	"ваш комментарии\0"
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
	"навигация по записям\0"
	"нажмите для\0"
	"нажмите здесь\0"
	"нажмите, чтобы\0"
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
	"отклонить\0"
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
	"предыдущая запись\0"
	"предыдущая статья\0"
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
	"следующая запись\0"
	"следующая статья\0"
	"слушать новость\0"
	"слушать статью\0"
	"сохранить\0"
	"сохранить мое имя\0"
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
	"আর্কাইভ\0"
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
	"アーカイブ\0"
	"クッキーを\0"
	"クリックして\0"
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
	"上一篇文章\0"
	"上一页\0"
	"下一篇\0"
	"下一篇文章\0"
	"下一页\0"
	"下載app\0"
	"下载app\0"
	"举报\0"
	"人気の記事\0"
	"人気記事\0"
	"今読まれている記事\0"
	"会员\0"
	"会員登録\0"
	"会員限定記事\0"
	"会社概要\0"
	"作者简介\0"
	"作者簡介\0"
	"你的回答\0"
	"保存\0"
	"保管庫\0"
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
	"存档\0"
	"客户端\0"
	"广告\0"
	"广告服务\0"
	"広告\0"
	"廣告\0"
	"廣編特輯\0"
	"归档\0"
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
	"클릭하여\0"
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
	{0, PCUT_FURNITURE_SHARE, 2},
	{14, PCUT_FURNITURE_SHARE, 2},
	{22, PCUT_FURNITURE_SHARE, 2},
	{39, PCUT_FURNITURE_SHARE, 2},
	{54, PCUT_FURNITURE_NAVIGATION, 2},
	{68, PCUT_FURNITURE_SHARE, 2},
	{81, PCUT_FURNITURE_SHARE, 2},
	{89, PCUT_FURNITURE_SHARE, 2},
	{103, PCUT_FURNITURE_SHARE, 2},
	{114, PCUT_FURNITURE_SHARE, 2},
	{126, PCUT_FURNITURE_NAVIGATION, 2},
	{143, PCUT_FURNITURE_SHARE, 2},
	{159, PCUT_FURNITURE_SHARE, 2},
	{175, PCUT_FURNITURE_COMMENTS, 2},
	{187, PCUT_FURNITURE_SHARE, 2},
	{195, PCUT_FURNITURE_COMMENTS, 2},
	{208, PCUT_FURNITURE_COMMENTS, 2},
	{221, PCUT_FURNITURE_COMMENTS, 2},
	{235, PCUT_FURNITURE_COMMENTS, 1},
	{252, PCUT_FURNITURE_COMMENTS, 1},
	{272, PCUT_FURNITURE_COMMENTS, 2},
	{282, PCUT_FURNITURE_COMMENTS, 2},
	{296, PCUT_FURNITURE_COMMENTS, 2},
	{311, PCUT_FURNITURE_COMMENTS, 1},
	{330, PCUT_FURNITURE_COMMENTS, 2},
	{341, PCUT_FURNITURE_COMMENTS, 1},
	{354, PCUT_FURNITURE_COMMENTS, 2},
	{365, PCUT_FURNITURE_COMMENTS, 2},
	{376, PCUT_FURNITURE_COMMENTS, 1},
	{390, PCUT_FURNITURE_COMMENTS, 1},
	{408, PCUT_FURNITURE_READING, 2},
	{423, PCUT_FURNITURE_READING, 2},
	{428, PCUT_FURNITURE_READING, 2},
	{439, PCUT_FURNITURE_SHARE, 2},
	{451, PCUT_FURNITURE_SHARE, 2},
	{468, PCUT_FURNITURE_SHARE, 2},
	{485, PCUT_FURNITURE_SHARE, 2},
	{500, PCUT_FURNITURE_COMMENTS, 1},
	{517, PCUT_FURNITURE_COMMENTS, 2},
	{531, PCUT_FURNITURE_COMMENTS, 2},
	{542, PCUT_FURNITURE_COMMENTS, 2},
	{554, PCUT_FURNITURE_COMMENTS, 2},
	{566, PCUT_FURNITURE_COMMENTS, 2},
	{579, PCUT_FURNITURE_COMMENTS, 2},
	{591, PCUT_FURNITURE_COMMENTS, 2},
	{603, PCUT_FURNITURE_COMMENTS, 2},
	{616, PCUT_FURNITURE_COMMENTS, 2},
	{629, PCUT_FURNITURE_COMMENTS, 2},
	{641, PCUT_FURNITURE_COMMENTS, 1},
	{656, PCUT_FURNITURE_COMMENTS, 2},
	{669, PCUT_FURNITURE_COMMENTS, 1},
	{691, PCUT_FURNITURE_COMMENTS, 1},
	{710, PCUT_FURNITURE_COMMENTS, 1},
	{726, PCUT_FURNITURE_COMMENTS, 1},
	{746, PCUT_FURNITURE_COMMENTS, 2},
	{760, PCUT_FURNITURE_COMMENTS, 1},
	{779, PCUT_FURNITURE_COMMENTS, 2},
	{792, PCUT_FURNITURE_SHARE, 2},
	{799, PCUT_FURNITURE_SHARE, 2},
	{807, PCUT_FURNITURE_READING, 2},
	{813, PCUT_FURNITURE_READING, 2},
	{827, PCUT_FURNITURE_READING, 2},
	{840, PCUT_FURNITURE_READING, 2},
	{852, PCUT_FURNITURE_READING, 2},
	{867, PCUT_FURNITURE_READING, 2},
	{884, PCUT_FURNITURE_READING, 2},
	{901, PCUT_FURNITURE_READING, 2},
	{918, PCUT_FURNITURE_READING, 2},
	{935, PCUT_FURNITURE_READING, 2},
	{950, PCUT_FURNITURE_READING, 2},
	{964, PCUT_FURNITURE_READING, 2},
	{979, PCUT_FURNITURE_READING, 2},
	{993, PCUT_FURNITURE_READING, 2},
	{1008, PCUT_FURNITURE_READING, 2},
	{1019, PCUT_FURNITURE_READING, 2},
	{1042, PCUT_FURNITURE_READING, 2},
	{1058, PCUT_FURNITURE_READING, 2},
	{1065, PCUT_FURNITURE_READING, 2},
	{1077, PCUT_FURNITURE_READING, 2},
	{1091, PCUT_FURNITURE_READING, 2},
	{1108, PCUT_FURNITURE_READING, 2},
	{1118, PCUT_FURNITURE_READING, 2},
	{1137, PCUT_FURNITURE_READING, 2},
	{1153, PCUT_FURNITURE_READING, 2},
	{1172, PCUT_FURNITURE_READING, 2},
	{1182, PCUT_FURNITURE_READING, 2},
	{1203, PCUT_FURNITURE_READING, 2},
	{1218, PCUT_FURNITURE_READING, 2},
	{1236, PCUT_FURNITURE_READING, 2},
	{1245, PCUT_FURNITURE_READING, 2},
	{1265, PCUT_FURNITURE_READING, 2},
	{1275, PCUT_FURNITURE_READING, 2},
	{1296, PCUT_FURNITURE_READING, 2},
	{1317, PCUT_FURNITURE_READING, 2},
	{1337, PCUT_FURNITURE_READING, 2},
	{1353, PCUT_FURNITURE_SHARE, 2},
	{1372, PCUT_FURNITURE_SHARE, 2},
	{1383, PCUT_FURNITURE_COMMENTS, 1},
	{1397, PCUT_FURNITURE_SHARE, 2},
	{1425, PCUT_FURNITURE_SHARE, 2},
	{1445, PCUT_FURNITURE_READING, 2},
	{1460, PCUT_FURNITURE_READING, 2},
	{1471, PCUT_FURNITURE_SHARE, 2},
	{1480, PCUT_FURNITURE_COMMENTS, 2},
	{1492, PCUT_FURNITURE_SHARE, 2},
	{1502, PCUT_FURNITURE_COMMENTS, 2},
	{1512, PCUT_FURNITURE_COMMENTS, 2},
	{1523, PCUT_FURNITURE_COMMENTS, 1},
	{1537, PCUT_FURNITURE_COMMENTS, 1},
	{1554, PCUT_FURNITURE_SHARE, 2},
	{1566, PCUT_FURNITURE_SHARE, 2},
	{1574, PCUT_FURNITURE_COMMENTS, 1},
	{1591, PCUT_FURNITURE_COMMENTS, 2},
	{1601, PCUT_FURNITURE_COMMENTS, 1},
	{1614, PCUT_FURNITURE_COMMENTS, 2},
	{1625, PCUT_FURNITURE_COMMENTS, 2},
	{1637, PCUT_FURNITURE_COMMENTS, 1},
	{1652, PCUT_FURNITURE_SHARE, 2},
	{1663, PCUT_FURNITURE_SHARE, 2},
	{1673, PCUT_FURNITURE_SHARE, 2},
	{1681, PCUT_FURNITURE_SHARE, 2},
	{1690, PCUT_FURNITURE_COMMENTS, 1},
	{1704, PCUT_FURNITURE_COMMENTS, 2},
	{1716, PCUT_FURNITURE_COMMENTS, 2},
	{1729, PCUT_FURNITURE_SHARE, 2},
	{1738, PCUT_FURNITURE_SHARE, 2},
	{1748, PCUT_FURNITURE_SHARE, 2},
	{1756, PCUT_FURNITURE_SHARE, 2},
	{1764, PCUT_FURNITURE_COMMENTS, 2},
	{1772, PCUT_FURNITURE_COMMENTS, 2},
	{1787, PCUT_FURNITURE_COMMENTS, 2},
	{1806, PCUT_FURNITURE_COMMENTS, 2},
	{1827, PCUT_FURNITURE_COMMENTS, 2},
	{1848, PCUT_FURNITURE_COMMENTS, 2},
	{1869, PCUT_FURNITURE_COMMENTS, 2},
	{1892, PCUT_FURNITURE_COMMENTS, 2},
	{1919, PCUT_FURNITURE_COMMENTS, 2},
	{1944, PCUT_FURNITURE_COMMENTS, 2},
	{1969, PCUT_FURNITURE_READING, 2},
	{1991, PCUT_FURNITURE_READING, 2},
	{2017, PCUT_FURNITURE_READING, 2},
	{2039, PCUT_FURNITURE_READING, 2},
	{2061, PCUT_FURNITURE_COMMENTS, 2},
	{2076, PCUT_FURNITURE_COMMENTS, 2},
	{2089, PCUT_FURNITURE_COMMENTS, 2},
	{2106, PCUT_FURNITURE_READING, 2},
	{2130, PCUT_FURNITURE_READING, 2},
	{2154, PCUT_FURNITURE_COMMENTS, 2},
	{2169, PCUT_FURNITURE_COMMENTS, 2},
	{2178, PCUT_FURNITURE_SHARE, 1},
	{2184, PCUT_FURNITURE_COMMENTS, 2},
	{2198, PCUT_FURNITURE_COMMENTS, 2},
	{2218, PCUT_FURNITURE_READING, 2},
	{2238, PCUT_FURNITURE_READING, 2},
	{2252, PCUT_FURNITURE_READING, 2},
	{2266, PCUT_FURNITURE_COMMENTS, 2},
	{2277, PCUT_FURNITURE_COMMENTS, 2},
	{2288, PCUT_FURNITURE_COMMENTS, 2},
	{2296, PCUT_FURNITURE_COMMENTS, 2},
	{2311, PCUT_FURNITURE_COMMENTS, 2},
	{2319, PCUT_FURNITURE_READING, 2},
	{2331, PCUT_FURNITURE_PROMPT, 1},
	{2342, PCUT_FURNITURE_ADVERT, 0},
	{2352, PCUT_FURNITURE_MOST_READ, 0},
	{2361, PCUT_FURNITURE_NAVIGATION, 0},
	{2375, PCUT_FURNITURE_NAVIGATION, 0},
	{2384, PCUT_FURNITURE_CARD, 0},
	{2405, PCUT_FURNITURE_CARD, 0},
	{2427, PCUT_FURNITURE_NAVIGATION, 1},
	{2445, PCUT_FURNITURE_CARD, 0},
	{2457, PCUT_FURNITURE_PROMPT, 1},
	{2483, PCUT_FURNITURE_PROMPT, 1},
	{2507, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2522, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2534, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2546, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2555, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2568, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2572, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2581, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2592, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2601, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2612, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2624, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2639, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2648, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2657, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2669, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2681, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2692, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2703, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2716, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2728, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2736, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2747, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2760, PCUT_FURNITURE_SHARE, 1},
	{2785, PCUT_FURNITURE_SUBSCRIBE, 0},
	{2796, PCUT_FURNITURE_SUBSCRIBE, 1},
	{2811, PCUT_FURNITURE_CARD, 0},
	{2824, PCUT_FURNITURE_NAVIGATION, 0},
	{2833, PCUT_FURNITURE_CARD, 0},
	{2850, PCUT_FURNITURE_CARD, 1},
	{2868, PCUT_FURNITURE_CARD, 0},
	{2886, PCUT_FURNITURE_CARD, 0},
	{2903, PCUT_FURNITURE_CARD, 0},
	{2921, PCUT_FURNITURE_NAVIGATION, 0},
	{2930, PCUT_FURNITURE_NAVIGATION, 0},
	{2941, PCUT_FURNITURE_NAVIGATION, 0},
	{2947, PCUT_FURNITURE_COMMENTS, 0},
	{2972, PCUT_FURNITURE_NAVIGATION, 0},
	{2979, PCUT_FURNITURE_NAVIGATION, 0},
	{2990, PCUT_FURNITURE_NAVIGATION, 1},
	{3010, PCUT_FURNITURE_NAVIGATION, 1},
	{3025, PCUT_FURNITURE_NAVIGATION, 1},
	{3039, PCUT_FURNITURE_NAVIGATION, 1},
	{3054, PCUT_FURNITURE_NAVIGATION, 1},
	{3068, PCUT_FURNITURE_NAVIGATION, 1},
	{3080, PCUT_FURNITURE_NAVIGATION, 1},
	{3095, PCUT_FURNITURE_NAVIGATION, 0},
	{3109, PCUT_FURNITURE_NAVIGATION, 1},
	{3119, PCUT_FURNITURE_NAVIGATION, 1},
	{3133, PCUT_FURNITURE_NAVIGATION, 1},
	{3147, PCUT_FURNITURE_NAVIGATION, 0},
	{3155, PCUT_FURNITURE_NAVIGATION, 1},
	{3165, PCUT_FURNITURE_NAVIGATION, 1},
	{3177, PCUT_FURNITURE_NAVIGATION, 1},
	{3187, PCUT_FURNITURE_NAVIGATION, 1},
	{3201, PCUT_FURNITURE_NAVIGATION, 1},
	{3214, PCUT_FURNITURE_NAVIGATION, 1},
	{3230, PCUT_FURNITURE_NAVIGATION, 1},
	{3243, PCUT_FURNITURE_NAVIGATION, 1},
	{3253, PCUT_FURNITURE_NAVIGATION, 1},
	{3262, PCUT_FURNITURE_NAVIGATION, 0},
	{3276, PCUT_FURNITURE_ADVERT, 0},
	{3279, PCUT_FURNITURE_NAVIGATION, 0},
	{3290, PCUT_FURNITURE_COMMENTS, 0},
	{3308, PCUT_FURNITURE_NAVIGATION, 0},
	{3318, PCUT_FURNITURE_COMMENTS, 0},
	{3332, PCUT_FURNITURE_COMMENTS, 0},
	{3344, PCUT_FURNITURE_SHARE, 0},
	{3362, PCUT_FURNITURE_SHARE, 0},
	{3379, PCUT_FURNITURE_SHARE, 0},
	{3399, PCUT_FURNITURE_SHARE, 1},
	{3419, PCUT_FURNITURE_SHARE, 1},
	{3431, PCUT_FURNITURE_COMMENTS, 0},
	{3448, PCUT_FURNITURE_ADVERT, 0},
	{3452, PCUT_FURNITURE_ADVERT, 0},
	{3459, PCUT_FURNITURE_ADVERT, 0},
	{3471, PCUT_FURNITURE_ADVERT, 0},
	{3484, PCUT_FURNITURE_NAVIGATION, 0},
	{3495, PCUT_FURNITURE_NAVIGATION, 0},
	{3505, PCUT_FURNITURE_ADVERT, 0},
	{3523, PCUT_FURNITURE_ADVERT, 0},
	{3537, PCUT_FURNITURE_ADVERT, 0},
	{3576, PCUT_FURNITURE_ADVERT, 0},
	{3611, PCUT_FURNITURE_ADVERT, 1},
	{3647, PCUT_FURNITURE_ADVERT, 0},
	{3662, PCUT_FURNITURE_ADVERT, 0},
	{3674, PCUT_FURNITURE_ADVERT, 0},
	{3686, PCUT_FURNITURE_SHARE, 0},
	{3696, PCUT_FURNITURE_PROMPT, 1},
	{3716, PCUT_FURNITURE_NAVIGATION, 0},
	{3720, PCUT_FURNITURE_SHARE, 0},
	{3742, PCUT_FURNITURE_SHARE, 0},
	{3767, PCUT_FURNITURE_COMMENTS, 0},
	{3790, PCUT_FURNITURE_NAVIGATION, 1},
	{3809, PCUT_FURNITURE_NAVIGATION, 1},
	{3819, PCUT_FURNITURE_NAVIGATION, 1},
	{3833, PCUT_FURNITURE_MOST_READ, 0},
	{3842, PCUT_FURNITURE_MOST_READ, 0},
	{3863, PCUT_FURNITURE_NAVIGATION, 1},
	{3879, PCUT_FURNITURE_SUBSCRIBE, 1},
	{3890, PCUT_FURNITURE_NAVIGATION, 0},
	{3911, PCUT_FURNITURE_NAVIGATION, 0},
	{3920, PCUT_FURNITURE_NAVIGATION, 0},
	{3940, PCUT_FURNITURE_COMMENTS, 0},
	{3958, PCUT_FURNITURE_NAVIGATION, 1},
	{3972, PCUT_FURNITURE_NAVIGATION, 1},
	{3989, PCUT_FURNITURE_COMMENTS, 1},
	{4005, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4026, PCUT_FURNITURE_NAVIGATION, 1},
	{4048, PCUT_FURNITURE_NAVIGATION, 0},
	{4067, PCUT_FURNITURE_NAVIGATION, 1},
	{4088, PCUT_FURNITURE_NAVIGATION, 1},
	{4097, PCUT_FURNITURE_NAVIGATION, 1},
	{4114, PCUT_FURNITURE_COMMENTS, 0},
	{4137, PCUT_FURNITURE_NAVIGATION, 1},
	{4154, PCUT_FURNITURE_NAVIGATION, 1},
	{4169, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4190, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4214, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4236, PCUT_FURNITURE_MOST_READ, 0},
	{4255, PCUT_FURNITURE_NAVIGATION, 0},
	{4280, PCUT_FURNITURE_NAVIGATION, 0},
	{4305, PCUT_FURNITURE_NAVIGATION, 0},
	{4315, PCUT_FURNITURE_SHARE, 1},
	{4334, PCUT_FURNITURE_NAVIGATION, 0},
	{4343, PCUT_FURNITURE_READING, 0},
	{4351, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4361, PCUT_FURNITURE_NAVIGATION, 0},
	{4370, PCUT_FURNITURE_ADVERT, 0},
	{4378, PCUT_FURNITURE_ADVERT, 0},
	{4387, PCUT_FURNITURE_ADVERT, 0},
	{4394, PCUT_FURNITURE_ADVERT, 0},
	{4402, PCUT_FURNITURE_COMMENTS, 0},
	{4421, PCUT_FURNITURE_COMMENTS, 0},
	{4438, PCUT_FURNITURE_ADVERT, 0},
	{4446, PCUT_FURNITURE_ADVERT, 0},
	{4455, PCUT_FURNITURE_NAVIGATION, 0},
	{4464, PCUT_FURNITURE_COMMENTS, 0},
	{4482, PCUT_FURNITURE_NAVIGATION, 0},
	{4501, PCUT_FURNITURE_COMMENTS, 0},
	{4511, PCUT_FURNITURE_ADVERT, 0},
	{4519, PCUT_FURNITURE_ADVERT, 0},
	{4528, PCUT_FURNITURE_ADVERT, 0},
	{4536, PCUT_FURNITURE_ADVERT, 0},
	{4545, PCUT_FURNITURE_ADVERT, 1},
	{4558, PCUT_FURNITURE_PROMPT, 1},
	{4575, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4593, PCUT_FURNITURE_NAVIGATION, 0},
	{4603, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4612, PCUT_FURNITURE_NAVIGATION, 0},
	{4616, PCUT_FURNITURE_NAVIGATION, 0},
	{4624, PCUT_FURNITURE_NAVIGATION, 0},
	{4631, PCUT_FURNITURE_NAVIGATION, 0},
	{4639, PCUT_FURNITURE_NAVIGATION, 0},
	{4648, PCUT_FURNITURE_NAVIGATION, 0},
	{4657, PCUT_FURNITURE_NAVIGATION, 0},
	{4665, PCUT_FURNITURE_NAVIGATION, 0},
	{4674, PCUT_FURNITURE_NAVIGATION, 0},
	{4683, PCUT_FURNITURE_NAVIGATION, 0},
	{4690, PCUT_FURNITURE_SHARE, 1},
	{4708, PCUT_FURNITURE_NAVIGATION, 0},
	{4716, PCUT_FURNITURE_NAVIGATION, 0},
	{4722, PCUT_FURNITURE_ADVERT, 1},
	{4737, PCUT_FURNITURE_NAVIGATION, 0},
	{4745, PCUT_FURNITURE_ADVERT, 0},
	{4783, PCUT_FURNITURE_ADVERT, 0},
	{4807, PCUT_FURNITURE_ADVERT, 0},
	{4845, PCUT_FURNITURE_NAVIGATION, 0},
	{4863, PCUT_FURNITURE_SUBSCRIBE, 1},
	{4879, PCUT_FURNITURE_NAVIGATION, 0},
	{4895, PCUT_FURNITURE_MOST_READ, 0},
	{4917, PCUT_FURNITURE_NAVIGATION, 0},
	{4937, PCUT_FURNITURE_NAVIGATION, 0},
	{4957, PCUT_FURNITURE_NAVIGATION, 0},
	{4975, PCUT_FURNITURE_NAVIGATION, 0},
	{4994, PCUT_FURNITURE_NAVIGATION, 0},
	{5010, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5027, PCUT_FURNITURE_READING, 0},
	{5043, PCUT_FURNITURE_SHARE, 0},
	{5057, PCUT_FURNITURE_SHARE, 0},
	{5073, PCUT_FURNITURE_ADVERT, 1},
	{5099, PCUT_FURNITURE_READING, 1},
	{5113, PCUT_FURNITURE_COMMENTS, 0},
	{5134, PCUT_FURNITURE_SHARE, 1},
	{5149, PCUT_FURNITURE_SHARE, 0},
	{5164, PCUT_FURNITURE_SHARE, 0},
	{5184, PCUT_FURNITURE_READING, 0},
	{5201, PCUT_FURNITURE_ADVERT, 1},
	{5227, PCUT_FURNITURE_READING, 1},
	{5250, PCUT_FURNITURE_ADVERT, 1},
	{5278, PCUT_FURNITURE_ADVERT, 1},
	{5305, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5328, PCUT_FURNITURE_ADVERT, 0},
	{5349, PCUT_FURNITURE_MOST_READ, 0},
	{5363, PCUT_FURNITURE_READING, 0},
	{5371, PCUT_FURNITURE_READING, 0},
	{5390, PCUT_FURNITURE_READING, 1},
	{5414, PCUT_FURNITURE_NAVIGATION, 1},
	{5422, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5430, PCUT_FURNITURE_SUBSCRIBE, 0},
	{5441, PCUT_FURNITURE_SUBSCRIBE, 0},
	{5448, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5457, PCUT_FURNITURE_SUBSCRIBE, 0},
	{5470, PCUT_FURNITURE_SUBSCRIBE, 0},
	{5480, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5493, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5504, PCUT_FURNITURE_SHARE, 0},
	{5522, PCUT_FURNITURE_SHARE, 1},
	{5542, PCUT_FURNITURE_SHARE, 1},
	{5561, PCUT_FURNITURE_SHARE, 1},
	{5574, PCUT_FURNITURE_NAVIGATION, 1},
	{5587, PCUT_FURNITURE_PROMPT, 0},
	{5626, PCUT_FURNITURE_CARD, 0},
	{5637, PCUT_FURNITURE_NAVIGATION, 0},
	{5649, PCUT_FURNITURE_NAVIGATION, 1},
	{5662, PCUT_FURNITURE_NAVIGATION, 0},
	{5674, PCUT_FURNITURE_SHARE, 0},
	{5682, PCUT_FURNITURE_SHARE, 1},
	{5693, PCUT_FURNITURE_SHARE, 0},
	{5712, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5724, PCUT_FURNITURE_COMMENTS, 0},
	{5730, PCUT_FURNITURE_COMMENTS, 0},
	{5754, PCUT_FURNITURE_COMMENTS, 0},
	{5767, PCUT_FURNITURE_NAVIGATION, 1},
	{5782, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5798, PCUT_FURNITURE_SUBSCRIBE, 1},
	{5818, PCUT_FURNITURE_READING, 0},
	{5834, PCUT_FURNITURE_SHARE, 0},
	{5849, PCUT_FURNITURE_NAVIGATION, 0},
	{5869, PCUT_FURNITURE_NAVIGATION, 0},
	{5888, PCUT_FURNITURE_COMMENTS, 1},
	{5909, PCUT_FURNITURE_PROMPT, 1},
	{5928, PCUT_FURNITURE_PROMPT, 1},
	{5946, PCUT_FURNITURE_COMMENTS, 0},
	{5962, PCUT_FURNITURE_MOST_READ, 0},
	{5970, PCUT_FURNITURE_MOST_READ, 0},
	{5990, PCUT_FURNITURE_READING, 1},
	{6004, PCUT_FURNITURE_NAVIGATION, 0},
	{6012, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6029, PCUT_FURNITURE_NAVIGATION, 0},
	{6046, PCUT_FURNITURE_MOST_READ, 0},
	{6064, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6077, PCUT_FURNITURE_ADVERT, 0},
	{6088, PCUT_FURNITURE_MOST_READ, 0},
	{6101, PCUT_FURNITURE_SHARE, 0},
	{6108, PCUT_FURNITURE_SHARE, 0},
	{6123, PCUT_FURNITURE_SHARE, 0},
	{6131, PCUT_FURNITURE_ADVERT, 0},
	{6148, PCUT_FURNITURE_NAVIGATION, 0},
	{6156, PCUT_FURNITURE_NAVIGATION, 1},
	{6167, PCUT_FURNITURE_NAVIGATION, 0},
	{6184, PCUT_FURNITURE_NAVIGATION, 0},
	{6212, PCUT_FURNITURE_COMMENTS, 0},
	{6222, PCUT_FURNITURE_SHARE, 1},
	{6233, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6246, PCUT_FURNITURE_SHARE, 0},
	{6254, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6262, PCUT_FURNITURE_SHARE, 0},
	{6271, PCUT_FURNITURE_PROMPT, 1},
	{6294, PCUT_FURNITURE_ADVERT, 0},
	{6308, PCUT_FURNITURE_NAVIGATION, 1},
	{6319, PCUT_FURNITURE_MOST_READ, 0},
	{6333, PCUT_FURNITURE_NAVIGATION, 1},
	{6356, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6370, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6382, PCUT_FURNITURE_NAVIGATION, 0},
	{6389, PCUT_FURNITURE_ADVERT, 1},
	{6400, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6412, PCUT_FURNITURE_COMMENTS, 1},
	{6431, PCUT_FURNITURE_NAVIGATION, 0},
	{6439, PCUT_FURNITURE_SHARE, 0},
	{6448, PCUT_FURNITURE_NAVIGATION, 0},
	{6453, PCUT_FURNITURE_SHARE, 0},
	{6465, PCUT_FURNITURE_READING, 1},
	{6477, PCUT_FURNITURE_NAVIGATION, 1},
	{6489, PCUT_FURNITURE_NAVIGATION, 1},
	{6500, PCUT_FURNITURE_NAVIGATION, 1},
	{6513, PCUT_FURNITURE_NAVIGATION, 1},
	{6526, PCUT_FURNITURE_NAVIGATION, 1},
	{6538, PCUT_FURNITURE_NAVIGATION, 1},
	{6548, PCUT_FURNITURE_NAVIGATION, 0},
	{6556, PCUT_FURNITURE_PROMPT, 1},
	{6580, PCUT_FURNITURE_MOST_READ, 0},
	{6596, PCUT_FURNITURE_NAVIGATION, 0},
	{6602, PCUT_FURNITURE_NAVIGATION, 1},
	{6617, PCUT_FURNITURE_NAVIGATION, 0},
	{6634, PCUT_FURNITURE_NAVIGATION, 0},
	{6641, PCUT_FURNITURE_NAVIGATION, 0},
	{6653, PCUT_FURNITURE_PROMPT, 1},
	{6674, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6698, PCUT_FURNITURE_PROMPT, 1},
	{6727, PCUT_FURNITURE_SHARE, 1},
	{6755, PCUT_FURNITURE_SUBSCRIBE, 1},
	{6778, PCUT_FURNITURE_SHARE, 0},
	{6784, PCUT_FURNITURE_PROMPT, 1},
	{6811, PCUT_FURNITURE_COMMENTS, 0},
	{6819, PCUT_FURNITURE_SHARE, 0},
	{6830, PCUT_FURNITURE_NAVIGATION, 0},
	{6839, PCUT_FURNITURE_SHARE, 0},
	{6847, PCUT_FURNITURE_SHARE, 1},
	{6859, PCUT_FURNITURE_NAVIGATION, 0},
	{6866, PCUT_FURNITURE_NAVIGATION, 1},
	{6877, PCUT_FURNITURE_SHARE, 0},
	{6893, PCUT_FURNITURE_ADVERT, 1},
	{6914, PCUT_FURNITURE_PROMPT, 1},
	{6925, PCUT_FURNITURE_PROMPT, 1},
	{6940, PCUT_FURNITURE_PROMPT, 1},
	{6954, PCUT_FURNITURE_SHARE, 1},
	{6969, PCUT_FURNITURE_PROMPT, 1},
	{6986, PCUT_FURNITURE_SHARE, 1},
	{7001, PCUT_FURNITURE_SHARE, 0},
	{7016, PCUT_FURNITURE_SHARE, 1},
	{7034, PCUT_FURNITURE_PROMPT, 1},
	{7046, PCUT_FURNITURE_SHARE, 1},
	{7071, PCUT_FURNITURE_SHARE, 1},
	{7092, PCUT_FURNITURE_SHARE, 1},
	{7114, PCUT_FURNITURE_SHARE, 1},
	{7136, PCUT_FURNITURE_SHARE, 1},
	{7158, PCUT_FURNITURE_PROMPT, 1},
	{7170, PCUT_FURNITURE_SHARE, 1},
	{7192, PCUT_FURNITURE_NAVIGATION, 0},
	{7198, PCUT_FURNITURE_NAVIGATION, 1},
	{7209, PCUT_FURNITURE_MOST_READ, 0},
	{7223, PCUT_FURNITURE_NAVIGATION, 0},
	{7231, PCUT_FURNITURE_NAVIGATION, 1},
	{7249, PCUT_FURNITURE_COMMENTS, 0},
	{7258, PCUT_FURNITURE_COMMENTS, 0},
	{7269, PCUT_FURNITURE_COMMENTS, 0},
	{7280, PCUT_FURNITURE_COMMENTS, 0},
	{7292, PCUT_FURNITURE_COMMENTS, 0},
	{7300, PCUT_FURNITURE_COMMENTS, 0},
	{7322, PCUT_FURNITURE_COMMENTS, 0},
	{7331, PCUT_FURNITURE_COMMENTS, 0},
	{7343, PCUT_FURNITURE_COMMENTS, 0},
	{7356, PCUT_FURNITURE_COMMENTS, 0},
	{7366, PCUT_FURNITURE_COMMENTS, 0},
	{7375, PCUT_FURNITURE_COMMENTS, 0},
	{7384, PCUT_FURNITURE_COMMENTS, 0},
	{7396, PCUT_FURNITURE_COMMENTS, 0},
	{7416, PCUT_FURNITURE_COMMENTS, 1},
	{7439, PCUT_FURNITURE_COMMENTS, 0},
	{7455, PCUT_FURNITURE_COMMENTS, 0},
	{7468, PCUT_FURNITURE_ADVERT, 0},
	{7485, PCUT_FURNITURE_SHARE, 0},
	{7494, PCUT_FURNITURE_SHARE, 1},
	{7506, PCUT_FURNITURE_SHARE, 0},
	{7517, PCUT_FURNITURE_SHARE, 0},
	{7528, PCUT_FURNITURE_SHARE, 0},
	{7542, PCUT_FURNITURE_SHARE, 0},
	{7555, PCUT_FURNITURE_SHARE, 0},
	{7576, PCUT_FURNITURE_SHARE, 1},
	{7592, PCUT_FURNITURE_SHARE, 0},
	{7613, PCUT_FURNITURE_SHARE, 1},
	{7625, PCUT_FURNITURE_SHARE, 0},
	{7635, PCUT_FURNITURE_SHARE, 0},
	{7649, PCUT_FURNITURE_SHARE, 1},
	{7662, PCUT_FURNITURE_SHARE, 0},
	{7685, PCUT_FURNITURE_SHARE, 0},
	{7703, PCUT_FURNITURE_SHARE, 1},
	{7717, PCUT_FURNITURE_NAVIGATION, 1},
	{7738, PCUT_FURNITURE_SHARE, 0},
	{7748, PCUT_FURNITURE_SHARE, 0},
	{7767, PCUT_FURNITURE_SHARE, 0},
	{7781, PCUT_FURNITURE_SHARE, 0},
	{7802, PCUT_FURNITURE_SHARE, 1},
	{7815, PCUT_FURNITURE_SHARE, 0},
	{7826, PCUT_FURNITURE_NAVIGATION, 1},
	{7851, PCUT_FURNITURE_NAVIGATION, 1},
	{7870, PCUT_FURNITURE_NAVIGATION, 0},
	{7880, PCUT_FURNITURE_NAVIGATION, 1},
	{7891, PCUT_FURNITURE_PROMPT, 1},
	{7912, PCUT_FURNITURE_NAVIGATION, 0},
	{7923, PCUT_FURNITURE_NAVIGATION, 0},
	{7935, PCUT_FURNITURE_ADVERT, 1},
	{7954, PCUT_FURNITURE_SUBSCRIBE, 1},
	{7979, PCUT_FURNITURE_ADVERT, 0},
	{8001, PCUT_FURNITURE_ADVERT, 1},
	{8024, PCUT_FURNITURE_PROMPT, 1},
	{8051, PCUT_FURNITURE_ADVERT, 0},
	{8070, PCUT_FURNITURE_ADVERT, 1},
	{8092, PCUT_FURNITURE_ADVERT, 1},
	{8113, PCUT_FURNITURE_ADVERT, 1},
	{8137, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8157, PCUT_FURNITURE_ADVERT, 0},
	{8181, PCUT_FURNITURE_ADVERT, 0},
	{8202, PCUT_FURNITURE_ADVERT, 1},
	{8221, PCUT_FURNITURE_ADVERT, 1},
	{8245, PCUT_FURNITURE_ADVERT, 0},
	{8273, PCUT_FURNITURE_ADVERT, 0},
	{8304, PCUT_FURNITURE_ADVERT, 1},
	{8324, PCUT_FURNITURE_ADVERT, 1},
	{8352, PCUT_FURNITURE_NAVIGATION, 1},
	{8377, PCUT_FURNITURE_PROMPT, 0},
	{8394, PCUT_FURNITURE_ADVERT, 0},
	{8431, PCUT_FURNITURE_ADVERT, 0},
	{8463, PCUT_FURNITURE_NAVIGATION, 1},
	{8490, PCUT_FURNITURE_NAVIGATION, 1},
	{8514, PCUT_FURNITURE_NAVIGATION, 0},
	{8525, PCUT_FURNITURE_NAVIGATION, 0},
	{8536, PCUT_FURNITURE_NAVIGATION, 1},
	{8551, PCUT_FURNITURE_NAVIGATION, 0},
	{8565, PCUT_FURNITURE_NAVIGATION, 1},
	{8584, PCUT_FURNITURE_NAVIGATION, 0},
	{8600, PCUT_FURNITURE_NAVIGATION, 0},
	{8621, PCUT_FURNITURE_NAVIGATION, 1},
	{8641, PCUT_FURNITURE_NAVIGATION, 0},
	{8649, PCUT_FURNITURE_NAVIGATION, 1},
	{8665, PCUT_FURNITURE_NAVIGATION, 0},
	{8683, PCUT_FURNITURE_NAVIGATION, 1},
	{8698, PCUT_FURNITURE_SHARE, 0},
	{8712, PCUT_FURNITURE_SHARE, 0},
	{8723, PCUT_FURNITURE_SHARE, 0},
	{8737, PCUT_FURNITURE_SHARE, 0},
	{8749, PCUT_FURNITURE_SHARE, 0},
	{8764, PCUT_FURNITURE_SHARE, 0},
	{8771, PCUT_FURNITURE_SHARE, 0},
	{8786, PCUT_FURNITURE_SHARE, 0},
	{8796, PCUT_FURNITURE_SHARE, 0},
	{8819, PCUT_FURNITURE_SHARE, 0},
	{8833, PCUT_FURNITURE_SHARE, 0},
	{8842, PCUT_FURNITURE_SHARE, 0},
	{8849, PCUT_FURNITURE_SHARE, 0},
	{8868, PCUT_FURNITURE_SHARE, 0},
	{8877, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8899, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8917, PCUT_FURNITURE_READING, 1},
	{8931, PCUT_FURNITURE_PROMPT, 1},
	{8960, PCUT_FURNITURE_SUBSCRIBE, 1},
	{8977, PCUT_FURNITURE_ADVERT, 1},
	{8999, PCUT_FURNITURE_ADVERT, 1},
	{9019, PCUT_FURNITURE_ADVERT, 1},
	{9041, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9049, PCUT_FURNITURE_NAVIGATION, 0},
	{9061, PCUT_FURNITURE_NAVIGATION, 1},
	{9087, PCUT_FURNITURE_NAVIGATION, 1},
	{9112, PCUT_FURNITURE_NAVIGATION, 0},
	{9133, PCUT_FURNITURE_NAVIGATION, 1},
	{9147, PCUT_FURNITURE_ADVERT, 1},
	{9174, PCUT_FURNITURE_PROMPT, 1},
	{9198, PCUT_FURNITURE_PROMPT, 1},
	{9228, PCUT_FURNITURE_NAVIGATION, 0},
	{9236, PCUT_FURNITURE_SHARE, 0},
	{9241, PCUT_FURNITURE_SHARE, 0},
	{9254, PCUT_FURNITURE_SHARE, 0},
	{9271, PCUT_FURNITURE_SHARE, 1},
	{9279, PCUT_FURNITURE_SHARE, 1},
	{9288, PCUT_FURNITURE_NAVIGATION, 1},
	{9310, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9331, PCUT_FURNITURE_COMMENTS, 0},
	{9352, PCUT_FURNITURE_COMMENTS, 0},
	{9372, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9384, PCUT_FURNITURE_COMMENTS, 0},
	{9403, PCUT_FURNITURE_COMMENTS, 0},
	{9422, PCUT_FURNITURE_COMMENTS, 0},
	{9438, PCUT_FURNITURE_COMMENTS, 1},
	{9457, PCUT_FURNITURE_SHARE, 0},
	{9461, PCUT_FURNITURE_SHARE, 0},
	{9476, PCUT_FURNITURE_SHARE, 0},
	{9489, PCUT_FURNITURE_SHARE, 1},
	{9496, PCUT_FURNITURE_SHARE, 0},
	{9501, PCUT_FURNITURE_SHARE, 0},
	{9515, PCUT_FURNITURE_SHARE, 0},
	{9524, PCUT_FURNITURE_SHARE, 1},
	{9532, PCUT_FURNITURE_SHARE, 0},
	{9538, PCUT_FURNITURE_SHARE, 0},
	{9548, PCUT_FURNITURE_SHARE, 0},
	{9557, PCUT_FURNITURE_SHARE, 1},
	{9567, PCUT_FURNITURE_PROMPT, 1},
	{9586, PCUT_FURNITURE_NAVIGATION, 0},
	{9602, PCUT_FURNITURE_MOST_READ, 0},
	{9623, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9639, PCUT_FURNITURE_CARD, 0},
	{9652, PCUT_FURNITURE_PROMPT, 1},
	{9678, PCUT_FURNITURE_PROMPT, 1},
	{9709, PCUT_FURNITURE_PROMPT, 1},
	{9727, PCUT_FURNITURE_PROMPT, 1},
	{9745, PCUT_FURNITURE_PROMPT, 1},
	{9762, PCUT_FURNITURE_NAVIGATION, 0},
	{9785, PCUT_FURNITURE_PROMPT, 1},
	{9811, PCUT_FURNITURE_NAVIGATION, 1},
	{9831, PCUT_FURNITURE_READING, 1},
	{9854, PCUT_FURNITURE_PROMPT, 1},
	{9878, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9901, PCUT_FURNITURE_PROMPT, 1},
	{9922, PCUT_FURNITURE_PROMPT, 1},
	{9943, PCUT_FURNITURE_PROMPT, 1},
	{9964, PCUT_FURNITURE_SUBSCRIBE, 1},
	{9981, PCUT_FURNITURE_NAVIGATION, 1},
	{9999, PCUT_FURNITURE_NAVIGATION, 0},
	{10017, PCUT_FURNITURE_NAVIGATION, 1},
	{10028, PCUT_FURNITURE_COMMENTS, 0},
	{10036, PCUT_FURNITURE_COMMENTS, 0},
	{10044, PCUT_FURNITURE_COMMENTS, 0},
	{10053, PCUT_FURNITURE_COMMENTS, 0},
	{10065, PCUT_FURNITURE_COMMENTS, 0},
	{10073, PCUT_FURNITURE_SHARE, 0},
	{10084, PCUT_FURNITURE_SHARE, 1},
	{10098, PCUT_FURNITURE_PROMPT, 1},
	{10124, PCUT_FURNITURE_PROMPT, 1},
	{10151, PCUT_FURNITURE_NAVIGATION, 0},
	{10159, PCUT_FURNITURE_NAVIGATION, 0},
	{10179, PCUT_FURNITURE_NAVIGATION, 0},
	{10215, PCUT_FURNITURE_NAVIGATION, 1},
	{10236, PCUT_FURNITURE_PROMPT, 1},
	{10256, PCUT_FURNITURE_READING, 1},
	{10267, PCUT_FURNITURE_MOST_READ, 0},
	{10277, PCUT_FURNITURE_MOST_READ, 0},
	{10292, PCUT_FURNITURE_SHARE, 1},
	{10312, PCUT_FURNITURE_COMMENTS, 0},
	{10328, PCUT_FURNITURE_NAVIGATION, 1},
	{10342, PCUT_FURNITURE_NAVIGATION, 0},
	{10348, PCUT_FURNITURE_NAVIGATION, 0},
	{10353, PCUT_FURNITURE_SUBSCRIBE, 0},
	{10360, PCUT_FURNITURE_SUBSCRIBE, 0},
	{10371, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10390, PCUT_FURNITURE_SHARE, 0},
	{10407, PCUT_FURNITURE_SHARE, 0},
	{10423, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10439, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10456, PCUT_FURNITURE_SHARE, 0},
	{10469, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10486, PCUT_FURNITURE_SHARE, 0},
	{10494, PCUT_FURNITURE_SHARE, 0},
	{10501, PCUT_FURNITURE_SUBSCRIBE, 0},
	{10510, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10524, PCUT_FURNITURE_SHARE, 0},
	{10531, PCUT_FURNITURE_SHARE, 0},
	{10550, PCUT_FURNITURE_NAVIGATION, 0},
	{10558, PCUT_FURNITURE_SHARE, 0},
	{10565, PCUT_FURNITURE_READING, 0},
	{10573, PCUT_FURNITURE_READING, 1},
	{10593, PCUT_FURNITURE_READING, 0},
	{10611, PCUT_FURNITURE_NAVIGATION, 0},
	{10627, PCUT_FURNITURE_NAVIGATION, 0},
	{10643, PCUT_FURNITURE_NAVIGATION, 0},
	{10651, PCUT_FURNITURE_MOST_READ, 0},
	{10667, PCUT_FURNITURE_MOST_READ, 0},
	{10682, PCUT_FURNITURE_PROMPT, 1},
	{10709, PCUT_FURNITURE_NAVIGATION, 1},
	{10733, PCUT_FURNITURE_PROMPT, 1},
	{10758, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10769, PCUT_FURNITURE_SHARE, 0},
	{10775, PCUT_FURNITURE_SUBSCRIBE, 1},
	{10789, PCUT_FURNITURE_SHARE, 0},
	{10803, PCUT_FURNITURE_PROMPT, 1},
	{10824, PCUT_FURNITURE_SHARE, 0},
	{10835, PCUT_FURNITURE_SHARE, 0},
	{10854, PCUT_FURNITURE_SHARE, 0},
	{10872, PCUT_FURNITURE_MOST_READ, 0},
	{10889, PCUT_FURNITURE_NAVIGATION, 0},
	{10900, PCUT_FURNITURE_NAVIGATION, 0},
	{10910, PCUT_FURNITURE_MOST_READ, 0},
	{10926, PCUT_FURNITURE_PROMPT, 1},
	{10944, PCUT_FURNITURE_ADVERT, 0},
	{10961, PCUT_FURNITURE_ADVERT, 1},
	{10980, PCUT_FURNITURE_NAVIGATION, 1},
	{10994, PCUT_FURNITURE_SHARE, 0},
	{11006, PCUT_FURNITURE_SHARE, 0},
	{11028, PCUT_FURNITURE_COMMENTS, 1},
	{11048, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11060, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11077, PCUT_FURNITURE_NAVIGATION, 0},
	{11094, PCUT_FURNITURE_NAVIGATION, 0},
	{11112, PCUT_FURNITURE_NAVIGATION, 0},
	{11119, PCUT_FURNITURE_COMMENTS, 0},
	{11137, PCUT_FURNITURE_SHARE, 1},
	{11148, PCUT_FURNITURE_SHARE, 0},
	{11166, PCUT_FURNITURE_SHARE, 0},
	{11183, PCUT_FURNITURE_SHARE, 0},
	{11203, PCUT_FURNITURE_SHARE, 1},
	{11215, PCUT_FURNITURE_SHARE, 0},
	{11234, PCUT_FURNITURE_SHARE, 0},
	{11251, PCUT_FURNITURE_COMMENTS, 1},
	{11274, PCUT_FURNITURE_NAVIGATION, 0},
	{11281, PCUT_FURNITURE_SHARE, 0},
	{11287, PCUT_FURNITURE_COMMENTS, 0},
	{11309, PCUT_FURNITURE_COMMENTS, 1},
	{11332, PCUT_FURNITURE_READING, 1},
	{11354, PCUT_FURNITURE_READING, 0},
	{11363, PCUT_FURNITURE_READING, 0},
	{11381, PCUT_FURNITURE_READING, 1},
	{11398, PCUT_FURNITURE_NAVIGATION, 0},
	{11412, PCUT_FURNITURE_READING, 1},
	{11430, PCUT_FURNITURE_PROMPT, 1},
	{11457, PCUT_FURNITURE_PROMPT, 1},
	{11481, PCUT_FURNITURE_PROMPT, 1},
	{11502, PCUT_FURNITURE_PROMPT, 1},
	{11530, PCUT_FURNITURE_PROMPT, 1},
	{11559, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11587, PCUT_FURNITURE_READING, 1},
	{11610, PCUT_FURNITURE_NAVIGATION, 0},
	{11618, PCUT_FURNITURE_NAVIGATION, 1},
	{11634, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11658, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11684, PCUT_FURNITURE_NAVIGATION, 0},
	{11691, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11707, PCUT_FURNITURE_SHARE, 0},
	{11716, PCUT_FURNITURE_SHARE, 0},
	{11735, PCUT_FURNITURE_SHARE, 0},
	{11754, PCUT_FURNITURE_SHARE, 0},
	{11769, PCUT_FURNITURE_SHARE, 1},
	{11782, PCUT_FURNITURE_SHARE, 1},
	{11799, PCUT_FURNITURE_NAVIGATION, 0},
	{11819, PCUT_FURNITURE_NAVIGATION, 0},
	{11833, PCUT_FURNITURE_NAVIGATION, 0},
	{11846, PCUT_FURNITURE_SHARE, 1},
	{11862, PCUT_FURNITURE_NAVIGATION, 0},
	{11869, PCUT_FURNITURE_PROMPT, 1},
	{11885, PCUT_FURNITURE_SUBSCRIBE, 1},
	{11898, PCUT_FURNITURE_NAVIGATION, 0},
	{11913, PCUT_FURNITURE_NAVIGATION, 0},
	{11927, PCUT_FURNITURE_NAVIGATION, 1},
	{11950, PCUT_FURNITURE_NAVIGATION, 1},
	{11963, PCUT_FURNITURE_SHARE, 1},
	{11974, PCUT_FURNITURE_SHARE, 0},
	{11984, PCUT_FURNITURE_SHARE, 1},
	{11999, PCUT_FURNITURE_SHARE, 0},
	{12006, PCUT_FURNITURE_PROMPT, 1},
	{12016, PCUT_FURNITURE_PROMPT, 1},
	{12037, PCUT_FURNITURE_SHARE, 1},
	{12047, PCUT_FURNITURE_SHARE, 1},
	{12060, PCUT_FURNITURE_NAVIGATION, 0},
	{12068, PCUT_FURNITURE_SUBSCRIBE, 0},
	{12089, PCUT_FURNITURE_NAVIGATION, 0},
	{12107, PCUT_FURNITURE_NAVIGATION, 1},
	{12122, PCUT_FURNITURE_NAVIGATION, 0},
	{12129, PCUT_FURNITURE_PROMPT, 1},
	{12148, PCUT_FURNITURE_PROMPT, 1},
	{12169, PCUT_FURNITURE_NAVIGATION, 0},
	{12186, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12202, PCUT_FURNITURE_ADVERT, 1},
	{12222, PCUT_FURNITURE_ADVERT, 1},
	{12240, PCUT_FURNITURE_NAVIGATION, 1},
	{12255, PCUT_FURNITURE_PROMPT, 0},
	{12293, PCUT_FURNITURE_NAVIGATION, 0},
	{12304, PCUT_FURNITURE_NAVIGATION, 1},
	{12323, PCUT_FURNITURE_NAVIGATION, 1},
	{12333, PCUT_FURNITURE_NAVIGATION, 1},
	{12341, PCUT_FURNITURE_COMMENTS, 0},
	{12358, PCUT_FURNITURE_NAVIGATION, 0},
	{12373, PCUT_FURNITURE_NAVIGATION, 1},
	{12380, PCUT_FURNITURE_COMMENTS, 0},
	{12399, PCUT_FURNITURE_NAVIGATION, 1},
	{12407, PCUT_FURNITURE_NAVIGATION, 1},
	{12424, PCUT_FURNITURE_COMMENTS, 0},
	{12441, PCUT_FURNITURE_SHARE, 0},
	{12453, PCUT_FURNITURE_SHARE, 1},
	{12470, PCUT_FURNITURE_NAVIGATION, 1},
	{12482, PCUT_FURNITURE_SHARE, 0},
	{12486, PCUT_FURNITURE_MOST_READ, 0},
	{12506, PCUT_FURNITURE_NAVIGATION, 1},
	{12524, PCUT_FURNITURE_NAVIGATION, 1},
	{12538, PCUT_FURNITURE_READING, 1},
	{12558, PCUT_FURNITURE_ADVERT, 0},
	{12569, PCUT_FURNITURE_ADVERT, 1},
	{12589, PCUT_FURNITURE_ADVERT, 0},
	{12600, PCUT_FURNITURE_ADVERT, 1},
	{12619, PCUT_FURNITURE_NAVIGATION, 1},
	{12639, PCUT_FURNITURE_NAVIGATION, 1},
	{12655, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12674, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12686, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12699, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12718, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12730, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12743, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12758, PCUT_FURNITURE_SUBSCRIBE, 1},
	{12772, PCUT_FURNITURE_SHARE, 0},
	{12785, PCUT_FURNITURE_SHARE, 0},
	{12803, PCUT_FURNITURE_NAVIGATION, 0},
	{12813, PCUT_FURNITURE_NAVIGATION, 1},
	{12827, PCUT_FURNITURE_NAVIGATION, 0},
	{12847, PCUT_FURNITURE_COMMENTS, 0},
	{12862, PCUT_FURNITURE_NAVIGATION, 0},
	{12877, PCUT_FURNITURE_NAVIGATION, 1},
	{12890, PCUT_FURNITURE_PROMPT, 1},
	{12902, PCUT_FURNITURE_PROMPT, 1},
	{12912, PCUT_FURNITURE_COMMENTS, 1},
	{12930, PCUT_FURNITURE_SHARE, 0},
	{12938, PCUT_FURNITURE_SHARE, 0},
	{12955, PCUT_FURNITURE_COMMENTS, 1},
	{12974, PCUT_FURNITURE_COMMENTS, 1},
	{12993, PCUT_FURNITURE_NAVIGATION, 0},
	{13003, PCUT_FURNITURE_READING, 1},
	{13016, PCUT_FURNITURE_SHARE, 1},
	{13030, PCUT_FURNITURE_PROMPT, 1},
	{13040, PCUT_FURNITURE_SHARE, 1},
	{13055, PCUT_FURNITURE_NAVIGATION, 0},
	{13064, PCUT_FURNITURE_NAVIGATION, 0},
	{13069, PCUT_FURNITURE_PROMPT, 1},
	{13080, PCUT_FURNITURE_PROMPT, 1},
	{13099, PCUT_FURNITURE_COMMENTS, 0},
	{13113, PCUT_FURNITURE_PROMPT, 1},
	{13136, PCUT_FURNITURE_SHARE, 1},
	{13150, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13162, PCUT_FURNITURE_NAVIGATION, 0},
	{13174, PCUT_FURNITURE_NAVIGATION, 0},
	{13186, PCUT_FURNITURE_NAVIGATION, 0},
	{13190, PCUT_FURNITURE_NAVIGATION, 0},
	{13201, PCUT_FURNITURE_NAVIGATION, 0},
	{13209, PCUT_FURNITURE_ADVERT, 1},
	{13239, PCUT_FURNITURE_NAVIGATION, 1},
	{13258, PCUT_FURNITURE_NAVIGATION, 0},
	{13271, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13287, PCUT_FURNITURE_PROMPT, 1},
	{13300, PCUT_FURNITURE_NAVIGATION, 0},
	{13324, PCUT_FURNITURE_ADVERT, 0},
	{13333, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13342, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13364, PCUT_FURNITURE_NAVIGATION, 0},
	{13369, PCUT_FURNITURE_NAVIGATION, 0},
	{13376, PCUT_FURNITURE_NAVIGATION, 0},
	{13391, PCUT_FURNITURE_NAVIGATION, 0},
	{13398, PCUT_FURNITURE_NAVIGATION, 0},
	{13403, PCUT_FURNITURE_NAVIGATION, 1},
	{13410, PCUT_FURNITURE_NAVIGATION, 1},
	{13417, PCUT_FURNITURE_NAVIGATION, 1},
	{13425, PCUT_FURNITURE_NAVIGATION, 1},
	{13434, PCUT_FURNITURE_NAVIGATION, 1},
	{13445, PCUT_FURNITURE_COMMENTS, 0},
	{13459, PCUT_FURNITURE_COMMENTS, 0},
	{13471, PCUT_FURNITURE_NAVIGATION, 1},
	{13486, PCUT_FURNITURE_NAVIGATION, 0},
	{13495, PCUT_FURNITURE_NAVIGATION, 0},
	{13503, PCUT_FURNITURE_MOST_READ, 0},
	{13515, PCUT_FURNITURE_NAVIGATION, 1},
	{13527, PCUT_FURNITURE_PROMPT, 1},
	{13551, PCUT_FURNITURE_COMMENTS, 0},
	{13565, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13585, PCUT_FURNITURE_ADVERT, 0},
	{13591, PCUT_FURNITURE_NAVIGATION, 0},
	{13606, PCUT_FURNITURE_PROMPT, 1},
	{13629, PCUT_FURNITURE_COMMENTS, 0},
	{13645, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13668, PCUT_FURNITURE_SUBSCRIBE, 1},
	{13682, PCUT_FURNITURE_NAVIGATION, 0},
	{13691, PCUT_FURNITURE_PROMPT, 1},
	{13710, PCUT_FURNITURE_PROMPT, 1},
	{13730, PCUT_FURNITURE_NAVIGATION, 1},
	{13741, PCUT_FURNITURE_NAVIGATION, 0},
	{13755, PCUT_FURNITURE_NAVIGATION, 0},
	{13765, PCUT_FURNITURE_NAVIGATION, 0},
	{13776, PCUT_FURNITURE_SHARE, 0},
	{13785, PCUT_FURNITURE_SHARE, 0},
	{13804, PCUT_FURNITURE_SHARE, 0},
	{13824, PCUT_FURNITURE_SHARE, 0},
	{13833, PCUT_FURNITURE_SHARE, 0},
	{13849, PCUT_FURNITURE_NAVIGATION, 0},
	{13869, PCUT_FURNITURE_NAVIGATION, 0},
	{13891, PCUT_FURNITURE_SHARE, 0},
	{13903, PCUT_FURNITURE_NAVIGATION, 0},
	{13911, PCUT_FURNITURE_NAVIGATION, 0},
	{13937, PCUT_FURNITURE_NAVIGATION, 0},
	{13952, PCUT_FURNITURE_NAVIGATION, 0},
	{13959, PCUT_FURNITURE_NAVIGATION, 1},
	{13968, PCUT_FURNITURE_NAVIGATION, 0},
	{13977, PCUT_FURNITURE_SUBSCRIBE, 0},
	{13989, PCUT_FURNITURE_SUBSCRIBE, 0},
	{14001, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14012, PCUT_FURNITURE_SUBSCRIBE, 0},
	{14024, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14039, PCUT_FURNITURE_SHARE, 0},
	{14049, PCUT_FURNITURE_COMMENTS, 1},
	{14064, PCUT_FURNITURE_SHARE, 0},
	{14080, PCUT_FURNITURE_ADVERT, 0},
	{14088, PCUT_FURNITURE_ADVERT, 0},
	{14097, PCUT_FURNITURE_COMMENTS, 0},
	{14114, PCUT_FURNITURE_NAVIGATION, 1},
	{14133, PCUT_FURNITURE_NAVIGATION, 1},
	{14148, PCUT_FURNITURE_NAVIGATION, 0},
	{14163, PCUT_FURNITURE_COMMENTS, 0},
	{14184, PCUT_FURNITURE_NAVIGATION, 1},
	{14200, PCUT_FURNITURE_NAVIGATION, 1},
	{14211, PCUT_FURNITURE_NAVIGATION, 0},
	{14229, PCUT_FURNITURE_NAVIGATION, 1},
	{14239, PCUT_FURNITURE_NAVIGATION, 1},
	{14258, PCUT_FURNITURE_NAVIGATION, 1},
	{14273, PCUT_FURNITURE_COMMENTS, 0},
	{14296, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14309, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14324, PCUT_FURNITURE_SUBSCRIBE, 0},
	{14334, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14349, PCUT_FURNITURE_SUBSCRIBE, 0},
	{14375, PCUT_FURNITURE_SUBSCRIBE, 0},
	{14389, PCUT_FURNITURE_SHARE, 0},
	{14396, PCUT_FURNITURE_NAVIGATION, 0},
	{14405, PCUT_FURNITURE_SHARE, 0},
	{14412, PCUT_FURNITURE_SHARE, 1},
	{14430, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14445, PCUT_FURNITURE_SHARE, 0},
	{14449, PCUT_FURNITURE_SHARE, 0},
	{14463, PCUT_FURNITURE_SHARE, 1},
	{14480, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14495, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14507, PCUT_FURNITURE_SUBSCRIBE, 0},
	{14520, PCUT_FURNITURE_COMMENTS, 0},
	{14531, PCUT_FURNITURE_SUBSCRIBE, 0},
	{14548, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14563, PCUT_FURNITURE_COMMENTS, 0},
	{14582, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14598, PCUT_FURNITURE_MOST_READ, 0},
	{14617, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14630, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14652, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14672, PCUT_FURNITURE_COMMENTS, 0},
	{14694, PCUT_FURNITURE_SHARE, 1},
	{14705, PCUT_FURNITURE_NAVIGATION, 1},
	{14718, PCUT_FURNITURE_NAVIGATION, 1},
	{14726, PCUT_FURNITURE_COMMENTS, 0},
	{14743, PCUT_FURNITURE_NAVIGATION, 0},
	{14758, PCUT_FURNITURE_SHARE, 0},
	{14772, PCUT_FURNITURE_NAVIGATION, 0},
	{14778, PCUT_FURNITURE_NAVIGATION, 0},
	{14788, PCUT_FURNITURE_NAVIGATION, 1},
	{14799, PCUT_FURNITURE_NAVIGATION, 1},
	{14811, PCUT_FURNITURE_ADVERT, 0},
	{14833, PCUT_FURNITURE_SHARE, 0},
	{14840, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14856, PCUT_FURNITURE_NAVIGATION, 0},
	{14864, PCUT_FURNITURE_COMMENTS, 0},
	{14875, PCUT_FURNITURE_NAVIGATION, 0},
	{14884, PCUT_FURNITURE_SUBSCRIBE, 1},
	{14900, PCUT_FURNITURE_CARD, 0},
	{14915, PCUT_FURNITURE_SHARE, 1},
	{14925, PCUT_FURNITURE_SHARE, 1},
	{14945, PCUT_FURNITURE_PROMPT, 1},
	{14962, PCUT_FURNITURE_SHARE, 1},
	{14978, PCUT_FURNITURE_SHARE, 1},
	{14990, PCUT_FURNITURE_SHARE, 1},
	{15007, PCUT_FURNITURE_PROMPT, 1},
	{15017, PCUT_FURNITURE_SHARE, 1},
	{15029, PCUT_FURNITURE_SHARE, 1},
	{15040, PCUT_FURNITURE_SHARE, 1},
	{15057, PCUT_FURNITURE_SHARE, 1},
	{15074, PCUT_FURNITURE_PROMPT, 1},
	{15088, PCUT_FURNITURE_SHARE, 1},
	{15101, PCUT_FURNITURE_SHARE, 1},
	{15120, PCUT_FURNITURE_NAVIGATION, 0},
	{15148, PCUT_FURNITURE_COMMENTS, 0},
	{15157, PCUT_FURNITURE_COMMENTS, 0},
	{15167, PCUT_FURNITURE_COMMENTS, 0},
	{15177, PCUT_FURNITURE_COMMENTS, 0},
	{15187, PCUT_FURNITURE_COMMENTS, 0},
	{15198, PCUT_FURNITURE_COMMENTS, 0},
	{15209, PCUT_FURNITURE_COMMENTS, 0},
	{15219, PCUT_FURNITURE_COMMENTS, 0},
	{15242, PCUT_FURNITURE_COMMENTS, 0},
	{15262, PCUT_FURNITURE_COMMENTS, 1},
	{15282, PCUT_FURNITURE_COMMENTS, 0},
	{15293, PCUT_FURNITURE_COMMENTS, 0},
	{15312, PCUT_FURNITURE_COMMENTS, 1},
	{15332, PCUT_FURNITURE_COMMENTS, 0},
	{15349, PCUT_FURNITURE_COMMENTS, 0},
	{15361, PCUT_FURNITURE_COMMENTS, 0},
	{15371, PCUT_FURNITURE_COMMENTS, 0},
	{15382, PCUT_FURNITURE_COMMENTS, 0},
	{15395, PCUT_FURNITURE_COMMENTS, 0},
	{15405, PCUT_FURNITURE_COMMENTS, 0},
	{15415, PCUT_FURNITURE_NAVIGATION, 0},
	{15423, PCUT_FURNITURE_NAVIGATION, 0},
	{15435, PCUT_FURNITURE_NAVIGATION, 0},
	{15457, PCUT_FURNITURE_NAVIGATION, 0},
	{15470, PCUT_FURNITURE_SHARE, 0},
	{15483, PCUT_FURNITURE_SHARE, 0},
	{15496, PCUT_FURNITURE_SHARE, 0},
	{15508, PCUT_FURNITURE_SHARE, 0},
	{15521, PCUT_FURNITURE_SHARE, 0},
	{15535, PCUT_FURNITURE_SHARE, 0},
	{15548, PCUT_FURNITURE_SHARE, 0},
	{15564, PCUT_FURNITURE_SHARE, 0},
	{15576, PCUT_FURNITURE_NAVIGATION, 0},
	{15582, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15593, PCUT_FURNITURE_READING, 0},
	{15602, PCUT_FURNITURE_CARD, 0},
	{15611, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15638, PCUT_FURNITURE_PROMPT, 1},
	{15677, PCUT_FURNITURE_ADVERT, 0},
	{15708, PCUT_FURNITURE_SUBSCRIBE, 1},
	{15730, PCUT_FURNITURE_NAVIGATION, 1},
	{15745, PCUT_FURNITURE_MOST_READ, 0},
	{15760, PCUT_FURNITURE_READING, 1},
	{15769, PCUT_FURNITURE_SHARE, 0},
	{15775, PCUT_FURNITURE_COMMENTS, 1},
	{15798, PCUT_FURNITURE_NAVIGATION, 1},
	{15809, PCUT_FURNITURE_NAVIGATION, 1},
	{15821, PCUT_FURNITURE_ADVERT, 0},
	{15839, PCUT_FURNITURE_MOST_READ, 0},
	{15854, PCUT_FURNITURE_COMMENTS, 0},
	{15873, PCUT_FURNITURE_COMMENTS, 0},
	{15892, PCUT_FURNITURE_READING, 1},
	{15899, PCUT_FURNITURE_MOST_READ, 0},
	{15906, PCUT_FURNITURE_NAVIGATION, 0},
	{15922, PCUT_FURNITURE_MOST_READ, 0},
	{15934, PCUT_FURNITURE_MOST_READ, 0},
	{15949, PCUT_FURNITURE_NAVIGATION, 0},
	{15960, PCUT_FURNITURE_MOST_READ, 0},
	{15973, PCUT_FURNITURE_NAVIGATION, 0},
	{15984, PCUT_FURNITURE_COMMENTS, 0},
	{16000, PCUT_FURNITURE_COMMENTS, 0},
	{16014, PCUT_FURNITURE_READING, 1},
	{16024, PCUT_FURNITURE_READING, 1},
	{16034, PCUT_FURNITURE_COMMENTS, 0},
	{16051, PCUT_FURNITURE_ADVERT, 1},
	{16069, PCUT_FURNITURE_SHARE, 0},
	{16079, PCUT_FURNITURE_READING, 1},
	{16088, PCUT_FURNITURE_NAVIGATION, 0},
	{16101, PCUT_FURNITURE_MOST_READ, 0},
	{16113, PCUT_FURNITURE_COMMENTS, 0},
	{16130, PCUT_FURNITURE_COMMENTS, 1},
	{16153, PCUT_FURNITURE_MOST_READ, 0},
	{16168, PCUT_FURNITURE_MOST_READ, 0},
	{16187, PCUT_FURNITURE_MOST_READ, 0},
	{16200, PCUT_FURNITURE_MOST_READ, 0},
	{16215, PCUT_FURNITURE_MOST_READ, 0},
	{16233, PCUT_FURNITURE_MOST_READ, 0},
	{16253, PCUT_FURNITURE_PROMPT, 1},
	{16286, PCUT_FURNITURE_READING, 1},
	{16296, PCUT_FURNITURE_SUBSCRIBE, 1},
	{16325, PCUT_FURNITURE_READING, 1},
	{16333, PCUT_FURNITURE_READING, 1},
	{16342, PCUT_FURNITURE_PROMPT, 1},
	{16354, PCUT_FURNITURE_NAVIGATION, 1},
	{16364, PCUT_FURNITURE_COMMENTS, 0},
	{16379, PCUT_FURNITURE_SHARE, 0},
	{16392, PCUT_FURNITURE_SHARE, 0},
	{16408, PCUT_FURNITURE_SHARE, 0},
	{16418, PCUT_FURNITURE_SHARE, 1},
	{16429, PCUT_FURNITURE_SHARE, 0},
	{16434, PCUT_FURNITURE_SHARE, 0},
	{16445, PCUT_FURNITURE_SHARE, 0},
	{16457, PCUT_FURNITURE_SHARE, 0},
	{16471, PCUT_FURNITURE_SHARE, 0},
	{16485, PCUT_FURNITURE_SHARE, 0},
	{16494, PCUT_FURNITURE_SHARE, 0},
	{16508, PCUT_FURNITURE_ADVERT, 1},
	{16527, PCUT_FURNITURE_NAVIGATION, 0},
	{16543, PCUT_FURNITURE_COMMENTS, 0},
	{16565, PCUT_FURNITURE_SHARE, 0},
	{16580, PCUT_FURNITURE_READING, 0},
	{16587, PCUT_FURNITURE_READING, 0},
	{16598, PCUT_FURNITURE_READING, 1},
	{16616, PCUT_FURNITURE_READING, 1},
	{16632, PCUT_FURNITURE_READING, 0},
	{16654, PCUT_FURNITURE_READING, 1},
	{16674, PCUT_FURNITURE_READING, 1},
	{16689, PCUT_FURNITURE_READING, 0},
	{16712, PCUT_FURNITURE_MOST_READ, 0},
	{16730, PCUT_FURNITURE_MOST_READ, 0},
	{16743, PCUT_FURNITURE_MOST_READ, 0},
	{16756, PCUT_FURNITURE_MOST_READ, 0},
	{16773, PCUT_FURNITURE_MOST_READ, 0},
	{16783, PCUT_FURNITURE_NAVIGATION, 0},
	{16793, PCUT_FURNITURE_COMMENTS, 0},
	{16812, PCUT_FURNITURE_NAVIGATION, 0},
	{16820, PCUT_FURNITURE_NAVIGATION, 0},
	{16831, PCUT_FURNITURE_NAVIGATION, 0},
	{16838, PCUT_FURNITURE_COMMENTS, 1},
	{16856, PCUT_FURNITURE_NAVIGATION, 0},
	{16864, PCUT_FURNITURE_NAVIGATION, 0},
	{16872, PCUT_FURNITURE_NAVIGATION, 0},
	{16881, PCUT_FURNITURE_NAVIGATION, 0},
	{16890, PCUT_FURNITURE_NAVIGATION, 0},
	{16896, PCUT_FURNITURE_COMMENTS, 0},
	{16910, PCUT_FURNITURE_MOST_READ, 0},
	{16921, PCUT_FURNITURE_READING, 1},
	{16941, PCUT_FURNITURE_READING, 0},
	{16966, PCUT_FURNITURE_NAVIGATION, 0},
	{16971, PCUT_FURNITURE_READING, 1},
	{16980, PCUT_FURNITURE_READING, 0},
	{16987, PCUT_FURNITURE_READING, 0},
	{16991, PCUT_FURNITURE_READING, 0},
	{16996, PCUT_FURNITURE_NAVIGATION, 0},
	{17006, PCUT_FURNITURE_ADVERT, 0},
	{17013, PCUT_FURNITURE_MOST_READ, 0},
	{17024, PCUT_FURNITURE_MOST_READ, 0},
	{17035, PCUT_FURNITURE_MOST_READ, 0},
	{17047, PCUT_FURNITURE_NAVIGATION, 1},
	{17062, PCUT_FURNITURE_NAVIGATION, 1},
	{17077, PCUT_FURNITURE_NAVIGATION, 1},
	{17092, PCUT_FURNITURE_NAVIGATION, 0},
	{17111, PCUT_FURNITURE_NAVIGATION, 1},
	{17127, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17151, PCUT_FURNITURE_MOST_READ, 0},
	{17162, PCUT_FURNITURE_MOST_READ, 0},
	{17173, PCUT_FURNITURE_SHARE, 0},
	{17182, PCUT_FURNITURE_ADVERT, 1},
	{17200, PCUT_FURNITURE_ADVERT, 1},
	{17220, PCUT_FURNITURE_SHARE, 0},
	{17229, PCUT_FURNITURE_SHARE, 1},
	{17247, PCUT_FURNITURE_NAVIGATION, 0},
	{17258, PCUT_FURNITURE_MOST_READ, 0},
	{17272, PCUT_FURNITURE_MOST_READ, 0},
	{17286, PCUT_FURNITURE_CARD, 0},
	{17302, PCUT_FURNITURE_SHARE, 0},
	{17312, PCUT_FURNITURE_SHARE, 1},
	{17333, PCUT_FURNITURE_NAVIGATION, 0},
	{17347, PCUT_FURNITURE_NAVIGATION, 0},
	{17358, PCUT_FURNITURE_COMMENTS, 1},
	{17372, PCUT_FURNITURE_MOST_READ, 0},
	{17385, PCUT_FURNITURE_MOST_READ, 0},
	{17409, PCUT_FURNITURE_MOST_READ, 0},
	{17431, PCUT_FURNITURE_NAVIGATION, 0},
	{17452, PCUT_FURNITURE_NAVIGATION, 0},
	{17474, PCUT_FURNITURE_NAVIGATION, 0},
	{17496, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17508, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17520, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17535, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17551, PCUT_FURNITURE_NAVIGATION, 0},
	{17574, PCUT_FURNITURE_NAVIGATION, 0},
	{17596, PCUT_FURNITURE_NAVIGATION, 0},
	{17618, PCUT_FURNITURE_PROMPT, 0},
	{17636, PCUT_FURNITURE_NAVIGATION, 0},
	{17642, PCUT_FURNITURE_NAVIGATION, 0},
	{17659, PCUT_FURNITURE_NAVIGATION, 0},
	{17664, PCUT_FURNITURE_NAVIGATION, 0},
	{17676, PCUT_FURNITURE_NAVIGATION, 0},
	{17692, PCUT_FURNITURE_NAVIGATION, 0},
	{17697, PCUT_FURNITURE_SHARE, 0},
	{17704, PCUT_FURNITURE_NAVIGATION, 0},
	{17717, PCUT_FURNITURE_SHARE, 0},
	{17727, PCUT_FURNITURE_MOST_READ, 0},
	{17739, PCUT_FURNITURE_MOST_READ, 0},
	{17759, PCUT_FURNITURE_MOST_READ, 0},
	{17769, PCUT_FURNITURE_MOST_READ, 0},
	{17787, PCUT_FURNITURE_MOST_READ, 0},
	{17798, PCUT_FURNITURE_MOST_READ, 0},
	{17808, PCUT_FURNITURE_MOST_READ, 0},
	{17829, PCUT_FURNITURE_NAVIGATION, 0},
	{17839, PCUT_FURNITURE_NAVIGATION, 0},
	{17849, PCUT_FURNITURE_SHARE, 0},
	{17858, PCUT_FURNITURE_SHARE, 1},
	{17879, PCUT_FURNITURE_NAVIGATION, 0},
	{17903, PCUT_FURNITURE_NAVIGATION, 0},
	{17916, PCUT_FURNITURE_COMMENTS, 1},
	{17927, PCUT_FURNITURE_NAVIGATION, 0},
	{17936, PCUT_FURNITURE_SUBSCRIBE, 1},
	{17950, PCUT_FURNITURE_NAVIGATION, 1},
	{17964, PCUT_FURNITURE_NAVIGATION, 0},
	{17975, PCUT_FURNITURE_NAVIGATION, 0},
	{17985, PCUT_FURNITURE_NAVIGATION, 1},
	{17998, PCUT_FURNITURE_NAVIGATION, 1},
	{18014, PCUT_FURNITURE_NAVIGATION, 1},
	{18029, PCUT_FURNITURE_NAVIGATION, 1},
	{18045, PCUT_FURNITURE_NAVIGATION, 1},
	{18062, PCUT_FURNITURE_NAVIGATION, 1},
	{18078, PCUT_FURNITURE_NAVIGATION, 1},
	{18094, PCUT_FURNITURE_NAVIGATION, 0},
	{18105, PCUT_FURNITURE_NAVIGATION, 0},
	{18116, PCUT_FURNITURE_NAVIGATION, 0},
	{18123, PCUT_FURNITURE_SHARE, 0},
	{18136, PCUT_FURNITURE_SHARE, 0},
	{18157, PCUT_FURNITURE_MOST_READ, 0},
	{18174, PCUT_FURNITURE_SHARE, 0},
	{18193, PCUT_FURNITURE_MOST_READ, 0},
	{18208, PCUT_FURNITURE_MOST_READ, 0},
	{18221, PCUT_FURNITURE_MOST_READ, 1},
	{18237, PCUT_FURNITURE_MOST_READ, 0},
	{18247, PCUT_FURNITURE_MOST_READ, 1},
	{18262, PCUT_FURNITURE_MOST_READ, 1},
	{18275, PCUT_FURNITURE_MOST_READ, 0},
	{18295, PCUT_FURNITURE_MOST_READ, 0},
	{18311, PCUT_FURNITURE_MOST_READ, 0},
	{18323, PCUT_FURNITURE_MOST_READ, 0},
	{18335, PCUT_FURNITURE_MOST_READ, 0},
	{18347, PCUT_FURNITURE_MOST_READ, 1},
	{18362, PCUT_FURNITURE_MOST_READ, 0},
	{18375, PCUT_FURNITURE_NAVIGATION, 0},
	{18384, PCUT_FURNITURE_NAVIGATION, 0},
	{18389, PCUT_FURNITURE_NAVIGATION, 0},
	{18400, PCUT_FURNITURE_NAVIGATION, 1},
	{18415, PCUT_FURNITURE_COMMENTS, 0},
	{18432, PCUT_FURNITURE_NAVIGATION, 0},
	{18448, PCUT_FURNITURE_NAVIGATION, 1},
	{18460, PCUT_FURNITURE_ADVERT, 1},
	{18489, PCUT_FURNITURE_ADVERT, 1},
	{18518, PCUT_FURNITURE_NAVIGATION, 0},
	{18528, PCUT_FURNITURE_NAVIGATION, 0},
	{18545, PCUT_FURNITURE_NAVIGATION, 0},
	{18562, PCUT_FURNITURE_MOST_READ, 0},
	{18576, PCUT_FURNITURE_MOST_READ, 0},
	{18588, PCUT_FURNITURE_MOST_READ, 0},
	{18608, PCUT_FURNITURE_MOST_READ, 0},
	{18618, PCUT_FURNITURE_MOST_READ, 0},
	{18628, PCUT_FURNITURE_MOST_READ, 0},
	{18638, PCUT_FURNITURE_MOST_READ, 0},
	{18656, PCUT_FURNITURE_COMMENTS, 1},
	{18673, PCUT_FURNITURE_COMMENTS, 1},
	{18689, PCUT_FURNITURE_NAVIGATION, 0},
	{18708, PCUT_FURNITURE_NAVIGATION, 0},
	{18719, PCUT_FURNITURE_NAVIGATION, 0},
	{18732, PCUT_FURNITURE_NAVIGATION, 1},
	{18750, PCUT_FURNITURE_NAVIGATION, 0},
	{18767, PCUT_FURNITURE_NAVIGATION, 0},
	{18781, PCUT_FURNITURE_NAVIGATION, 0},
	{18802, PCUT_FURNITURE_NAVIGATION, 0},
	{18820, PCUT_FURNITURE_NAVIGATION, 0},
	{18843, PCUT_FURNITURE_NAVIGATION, 0},
	{18868, PCUT_FURNITURE_NAVIGATION, 0},
	{18879, PCUT_FURNITURE_NAVIGATION, 0},
	{18903, PCUT_FURNITURE_NAVIGATION, 0},
	{18927, PCUT_FURNITURE_NAVIGATION, 0},
	{18948, PCUT_FURNITURE_NAVIGATION, 0},
	{18964, PCUT_FURNITURE_SUBSCRIBE, 1},
	{18984, PCUT_FURNITURE_MOST_READ, 0},
	{18996, PCUT_FURNITURE_MOST_READ, 0},
	{19007, PCUT_FURNITURE_MOST_READ, 0},
	{19025, PCUT_FURNITURE_MOST_READ, 0},
	{19041, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19052, PCUT_FURNITURE_NAVIGATION, 0},
	{19063, PCUT_FURNITURE_NAVIGATION, 0},
	{19073, PCUT_FURNITURE_NAVIGATION, 0},
	{19087, PCUT_FURNITURE_NAVIGATION, 0},
	{19098, PCUT_FURNITURE_NAVIGATION, 0},
	{19110, PCUT_FURNITURE_PROMPT, 1},
	{19127, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19138, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19153, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19175, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19195, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19216, PCUT_FURNITURE_NAVIGATION, 0},
	{19237, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19249, PCUT_FURNITURE_NAVIGATION, 0},
	{19254, PCUT_FURNITURE_NAVIGATION, 0},
	{19267, PCUT_FURNITURE_NAVIGATION, 0},
	{19277, PCUT_FURNITURE_NAVIGATION, 0},
	{19287, PCUT_FURNITURE_NAVIGATION, 1},
	{19293, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19305, PCUT_FURNITURE_COMMENTS, 0},
	{19317, PCUT_FURNITURE_NAVIGATION, 0},
	{19338, PCUT_FURNITURE_NAVIGATION, 1},
	{19367, PCUT_FURNITURE_NAVIGATION, 1},
	{19401, PCUT_FURNITURE_SHARE, 0},
	{19415, PCUT_FURNITURE_NAVIGATION, 0},
	{19430, PCUT_FURNITURE_NAVIGATION, 1},
	{19456, PCUT_FURNITURE_MOST_READ, 0},
	{19477, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19496, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19507, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19518, PCUT_FURNITURE_SHARE, 0},
	{19528, PCUT_FURNITURE_CARD, 0},
	{19538, PCUT_FURNITURE_CARD, 0},
	{19549, PCUT_FURNITURE_CARD, 0},
	{19559, PCUT_FURNITURE_NAVIGATION, 0},
	{19565, PCUT_FURNITURE_NAVIGATION, 0},
	{19572, PCUT_FURNITURE_NAVIGATION, 0},
	{19578, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19596, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19614, PCUT_FURNITURE_SHARE, 1},
	{19627, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19641, PCUT_FURNITURE_SUBSCRIBE, 0},
	{19650, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19661, PCUT_FURNITURE_COMMENTS, 0},
	{19670, PCUT_FURNITURE_NAVIGATION, 1},
	{19684, PCUT_FURNITURE_SUBSCRIBE, 1},
	{19693, PCUT_FURNITURE_COMMENTS, 0},
	{19703, PCUT_FURNITURE_COMMENTS, 0},
	{19713, PCUT_FURNITURE_COMMENTS, 0},
	{19723, PCUT_FURNITURE_NAVIGATION, 0},
	{19730, PCUT_FURNITURE_NAVIGATION, 1},
	{19747, PCUT_FURNITURE_SHARE, 0},
	{19754, PCUT_FURNITURE_SHARE, 1},
	{19773, PCUT_FURNITURE_SHARE, 0},
	{19790, PCUT_FURNITURE_ADVERT, 0},
	{19796, PCUT_FURNITURE_ADVERT, 0},
	{19803, PCUT_FURNITURE_NAVIGATION, 1},
	{19809, PCUT_FURNITURE_READING, 1},
	{19822, PCUT_FURNITURE_NAVIGATION, 0},
	{19836, PCUT_FURNITURE_NAVIGATION, 0},
	{19847, PCUT_FURNITURE_NAVIGATION, 0},
	{19859, PCUT_FURNITURE_READING, 1},
	{19872, PCUT_FURNITURE_CARD, 0},
	{19887, PCUT_FURNITURE_CARD, 0},
	{19902, PCUT_FURNITURE_NAVIGATION, 0},
	{19909, PCUT_FURNITURE_NAVIGATION, 0},
	{19916, PCUT_FURNITURE_NAVIGATION, 0},
	{19925, PCUT_FURNITURE_NAVIGATION, 0},
	{19930, PCUT_FURNITURE_NAVIGATION, 0},
	{19943, PCUT_FURNITURE_NAVIGATION, 0},
	{19955, PCUT_FURNITURE_PROMPT, 1},
	{19970, PCUT_FURNITURE_NAVIGATION, 0},
	{19992, PCUT_FURNITURE_PROMPT, 0},
	{20004, PCUT_FURNITURE_NAVIGATION, 1},
	{20014, PCUT_FURNITURE_NAVIGATION, 0},
	{20035, PCUT_FURNITURE_SHARE, 0},
	{20053, PCUT_FURNITURE_PROMPT, 1},
	{20068, PCUT_FURNITURE_NAVIGATION, 1},
	{20095, PCUT_FURNITURE_PROMPT, 1},
	{20113, PCUT_FURNITURE_PROMPT, 1},
	{20135, PCUT_FURNITURE_MOST_READ, 0},
	{20152, PCUT_FURNITURE_NAVIGATION, 0},
	{20165, PCUT_FURNITURE_READING, 1},
	{20180, PCUT_FURNITURE_READING, 0},
	{20199, PCUT_FURNITURE_PROMPT, 1},
	{20222, PCUT_FURNITURE_PROMPT, 1},
	{20241, PCUT_FURNITURE_READING, 0},
	{20247, PCUT_FURNITURE_READING, 0},
	{20260, PCUT_FURNITURE_SHARE, 1},
	{20281, PCUT_FURNITURE_READING, 1},
	{20299, PCUT_FURNITURE_READING, 0},
	{20313, PCUT_FURNITURE_NAVIGATION, 0},
	{20328, PCUT_FURNITURE_CARD, 0},
	{20343, PCUT_FURNITURE_NAVIGATION, 0},
	{20352, PCUT_FURNITURE_NAVIGATION, 0},
	{20361, PCUT_FURNITURE_NAVIGATION, 1},
	{20368, PCUT_FURNITURE_NAVIGATION, 0},
	{20383, PCUT_FURNITURE_ADVERT, 0},
	{20396, PCUT_FURNITURE_ADVERT, 0},
	{20413, PCUT_FURNITURE_ADVERT, 0},
	{20423, PCUT_FURNITURE_NAVIGATION, 1},
	{20446, PCUT_FURNITURE_SHARE, 0},
	{20455, PCUT_FURNITURE_SHARE, 0},
	{20466, PCUT_FURNITURE_SHARE, 0},
	{20487, PCUT_FURNITURE_SHARE, 0},
	{20506, PCUT_FURNITURE_SHARE, 1},
	{20519, PCUT_FURNITURE_SHARE, 1},
	{20528, PCUT_FURNITURE_COMMENTS, 1},
	{20555, PCUT_FURNITURE_SHARE, 0},
	{20565, PCUT_FURNITURE_SHARE, 0},
	{20582, PCUT_FURNITURE_SHARE, 1},
	{20595, PCUT_FURNITURE_SHARE, 0},
	{20613, PCUT_FURNITURE_SHARE, 0},
	{20622, PCUT_FURNITURE_SHARE, 0},
	{20644, PCUT_FURNITURE_ADVERT, 0},
	{20660, PCUT_FURNITURE_NAVIGATION, 1},
	{20678, PCUT_FURNITURE_ADVERT, 0},
	{20690, PCUT_FURNITURE_NAVIGATION, 0},
	{20696, PCUT_FURNITURE_SHARE, 0},
	{20703, PCUT_FURNITURE_SHARE, 1},
	{20712, PCUT_FURNITURE_SHARE, 1},
	{20736, PCUT_FURNITURE_SHARE, 1},
	{20751, PCUT_FURNITURE_SHARE, 0},
	{20769, PCUT_FURNITURE_SHARE, 0},
	{20785, PCUT_FURNITURE_SHARE, 1},
	{20798, PCUT_FURNITURE_NAVIGATION, 1},
	{20813, PCUT_FURNITURE_NAVIGATION, 1},
	{20826, PCUT_FURNITURE_SHARE, 0},
	{20830, PCUT_FURNITURE_SHARE, 0},
	{20837, PCUT_FURNITURE_SHARE, 0},
	{20854, PCUT_FURNITURE_SHARE, 0},
	{20865, PCUT_FURNITURE_COMMENTS, 0},
	{20875, PCUT_FURNITURE_SHARE, 0},
	{20885, PCUT_FURNITURE_MOST_READ, 0},
	{20895, PCUT_FURNITURE_MOST_READ, 0},
	{20912, PCUT_FURNITURE_MOST_READ, 0},
	{20927, PCUT_FURNITURE_COMMENTS, 0},
	{20946, PCUT_FURNITURE_NAVIGATION, 0},
	{20959, PCUT_FURNITURE_NAVIGATION, 0},
	{20964, PCUT_FURNITURE_PROMPT, 1},
	{20989, PCUT_FURNITURE_COMMENTS, 1},
	{21012, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21030, PCUT_FURNITURE_SHARE, 0},
	{21037, PCUT_FURNITURE_SHARE, 0},
	{21044, PCUT_FURNITURE_SHARE, 0},
	{21051, PCUT_FURNITURE_SHARE, 0},
	{21060, PCUT_FURNITURE_SHARE, 1},
	{21072, PCUT_FURNITURE_SHARE, 0},
	{21084, PCUT_FURNITURE_COMMENTS, 1},
	{21111, PCUT_FURNITURE_ADVERT, 1},
	{21134, PCUT_FURNITURE_NAVIGATION, 0},
	{21154, PCUT_FURNITURE_NAVIGATION, 0},
	{21177, PCUT_FURNITURE_NAVIGATION, 0},
	{21201, PCUT_FURNITURE_NAVIGATION, 0},
	{21230, PCUT_FURNITURE_NAVIGATION, 0},
	{21251, PCUT_FURNITURE_NAVIGATION, 0},
	{21269, PCUT_FURNITURE_NAVIGATION, 0},
	{21284, PCUT_FURNITURE_MOST_READ, 0},
	{21293, PCUT_FURNITURE_MOST_READ, 0},
	{21301, PCUT_FURNITURE_MOST_READ, 0},
	{21313, PCUT_FURNITURE_MOST_READ, 0},
	{21327, PCUT_FURNITURE_MOST_READ, 0},
	{21343, PCUT_FURNITURE_MOST_READ, 0},
	{21353, PCUT_FURNITURE_COMMENTS, 1},
	{21371, PCUT_FURNITURE_NAVIGATION, 1},
	{21384, PCUT_FURNITURE_READING, 1},
	{21399, PCUT_FURNITURE_SHARE, 1},
	{21414, PCUT_FURNITURE_READING, 0},
	{21424, PCUT_FURNITURE_READING, 1},
	{21443, PCUT_FURNITURE_COMMENTS, 0},
	{21458, PCUT_FURNITURE_NAVIGATION, 0},
	{21474, PCUT_FURNITURE_COMMENTS, 0},
	{21485, PCUT_FURNITURE_NAVIGATION, 0},
	{21502, PCUT_FURNITURE_SHARE, 0},
	{21508, PCUT_FURNITURE_COMMENTS, 1},
	{21530, PCUT_FURNITURE_NAVIGATION, 0},
	{21547, PCUT_FURNITURE_NAVIGATION, 1},
	{21566, PCUT_FURNITURE_ADVERT, 1},
	{21586, PCUT_FURNITURE_NAVIGATION, 1},
	{21607, PCUT_FURNITURE_ADVERT, 0},
	{21610, PCUT_FURNITURE_NAVIGATION, 0},
	{21620, PCUT_FURNITURE_NAVIGATION, 0},
	{21637, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21648, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21659, PCUT_FURNITURE_NAVIGATION, 1},
	{21668, PCUT_FURNITURE_NAVIGATION, 1},
	{21678, PCUT_FURNITURE_COMMENTS, 0},
	{21698, PCUT_FURNITURE_NAVIGATION, 0},
	{21715, PCUT_FURNITURE_NAVIGATION, 1},
	{21725, PCUT_FURNITURE_COMMENTS, 0},
	{21745, PCUT_FURNITURE_SUBSCRIBE, 0},
	{21753, PCUT_FURNITURE_SUBSCRIBE, 0},
	{21765, PCUT_FURNITURE_SUBSCRIBE, 0},
	{21777, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21792, PCUT_FURNITURE_ADVERT, 0},
	{21805, PCUT_FURNITURE_NAVIGATION, 1},
	{21818, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21831, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21846, PCUT_FURNITURE_NAVIGATION, 0},
	{21855, PCUT_FURNITURE_NAVIGATION, 0},
	{21860, PCUT_FURNITURE_NAVIGATION, 0},
	{21869, PCUT_FURNITURE_NAVIGATION, 0},
	{21886, PCUT_FURNITURE_NAVIGATION, 0},
	{21900, PCUT_FURNITURE_NAVIGATION, 0},
	{21914, PCUT_FURNITURE_NAVIGATION, 1},
	{21924, PCUT_FURNITURE_COMMENTS, 0},
	{21940, PCUT_FURNITURE_NAVIGATION, 0},
	{21950, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21969, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21982, PCUT_FURNITURE_SUBSCRIBE, 1},
	{21995, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22008, PCUT_FURNITURE_NAVIGATION, 1},
	{22021, PCUT_FURNITURE_SHARE, 0},
	{22027, PCUT_FURNITURE_SHARE, 0},
	{22041, PCUT_FURNITURE_SHARE, 0},
	{22052, PCUT_FURNITURE_SHARE, 0},
	{22065, PCUT_FURNITURE_SHARE, 0},
	{22076, PCUT_FURNITURE_SHARE, 0},
	{22092, PCUT_FURNITURE_NAVIGATION, 0},
	{22107, PCUT_FURNITURE_NAVIGATION, 0},
	{22122, PCUT_FURNITURE_NAVIGATION, 1},
	{22141, PCUT_FURNITURE_NAVIGATION, 1},
	{22158, PCUT_FURNITURE_NAVIGATION, 0},
	{22172, PCUT_FURNITURE_NAVIGATION, 1},
	{22199, PCUT_FURNITURE_ADVERT, 0},
	{22208, PCUT_FURNITURE_ADVERT, 1},
	{22220, PCUT_FURNITURE_ADVERT, 0},
	{22237, PCUT_FURNITURE_ADVERT, 0},
	{22254, PCUT_FURNITURE_NAVIGATION, 1},
	{22267, PCUT_FURNITURE_NAVIGATION, 0},
	{22285, PCUT_FURNITURE_NAVIGATION, 1},
	{22304, PCUT_FURNITURE_NAVIGATION, 0},
	{22312, PCUT_FURNITURE_NAVIGATION, 0},
	{22327, PCUT_FURNITURE_NAVIGATION, 1},
	{22338, PCUT_FURNITURE_COMMENTS, 0},
	{22360, PCUT_FURNITURE_NAVIGATION, 0},
	{22380, PCUT_FURNITURE_NAVIGATION, 1},
	{22399, PCUT_FURNITURE_NAVIGATION, 1},
	{22412, PCUT_FURNITURE_ADVERT, 0},
	{22423, PCUT_FURNITURE_ADVERT, 0},
	{22442, PCUT_FURNITURE_NAVIGATION, 0},
	{22463, PCUT_FURNITURE_COMMENTS, 0},
	{22483, PCUT_FURNITURE_COMMENTS, 1},
	{22506, PCUT_FURNITURE_ADVERT, 0},
	{22517, PCUT_FURNITURE_ADVERT, 0},
	{22529, PCUT_FURNITURE_ADVERT, 0},
	{22540, PCUT_FURNITURE_ADVERT, 0},
	{22552, PCUT_FURNITURE_ADVERT, 0},
	{22562, PCUT_FURNITURE_PROMPT, 0},
	{22575, PCUT_FURNITURE_PROMPT, 1},
	{22606, PCUT_FURNITURE_NAVIGATION, 1},
	{22617, PCUT_FURNITURE_NAVIGATION, 0},
	{22638, PCUT_FURNITURE_SHARE, 0},
	{22647, PCUT_FURNITURE_SHARE, 0},
	{22656, PCUT_FURNITURE_ADVERT, 0},
	{22666, PCUT_FURNITURE_PROMPT, 1},
	{22704, PCUT_FURNITURE_PROMPT, 1},
	{22729, PCUT_FURNITURE_NAVIGATION, 0},
	{22743, PCUT_FURNITURE_COMMENTS, 0},
	{22752, PCUT_FURNITURE_SHARE, 0},
	{22764, PCUT_FURNITURE_COMMENTS, 0},
	{22773, PCUT_FURNITURE_READING, 1},
	{22784, PCUT_FURNITURE_COMMENTS, 0},
	{22798, PCUT_FURNITURE_PROMPT, 0},
	{22816, PCUT_FURNITURE_PROMPT, 1},
	{22828, PCUT_FURNITURE_PROMPT, 0},
	{22850, PCUT_FURNITURE_READING, 1},
	{22860, PCUT_FURNITURE_READING, 1},
	{22873, PCUT_FURNITURE_COMMENTS, 0},
	{22881, PCUT_FURNITURE_COMMENTS, 0},
	{22890, PCUT_FURNITURE_COMMENTS, 0},
	{22897, PCUT_FURNITURE_COMMENTS, 1},
	{22918, PCUT_FURNITURE_COMMENTS, 1},
	{22928, PCUT_FURNITURE_NAVIGATION, 1},
	{22943, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22953, PCUT_FURNITURE_SUBSCRIBE, 1},
	{22966, PCUT_FURNITURE_MOST_READ, 0},
	{22982, PCUT_FURNITURE_MOST_READ, 0},
	{22994, PCUT_FURNITURE_MOST_READ, 0},
	{23007, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23018, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23030, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23053, PCUT_FURNITURE_NAVIGATION, 0},
	{23062, PCUT_FURNITURE_NAVIGATION, 1},
	{23076, PCUT_FURNITURE_NAVIGATION, 1},
	{23087, PCUT_FURNITURE_NAVIGATION, 0},
	{23098, PCUT_FURNITURE_NAVIGATION, 0},
	{23121, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23132, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23147, PCUT_FURNITURE_ADVERT, 0},
	{23155, PCUT_FURNITURE_ADVERT, 1},
	{23179, PCUT_FURNITURE_ADVERT, 1},
	{23202, PCUT_FURNITURE_NAVIGATION, 0},
	{23210, PCUT_FURNITURE_NAVIGATION, 0},
	{23219, PCUT_FURNITURE_SHARE, 0},
	{23226, PCUT_FURNITURE_NAVIGATION, 0},
	{23234, PCUT_FURNITURE_NAVIGATION, 0},
	{23243, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23261, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23272, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23283, PCUT_FURNITURE_NAVIGATION, 0},
	{23296, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23318, PCUT_FURNITURE_NAVIGATION, 0},
	{23328, PCUT_FURNITURE_NAVIGATION, 0},
	{23335, PCUT_FURNITURE_NAVIGATION, 1},
	{23346, PCUT_FURNITURE_NAVIGATION, 0},
	{23361, PCUT_FURNITURE_NAVIGATION, 0},
	{23370, PCUT_FURNITURE_NAVIGATION, 1},
	{23385, PCUT_FURNITURE_ADVERT, 0},
	{23392, PCUT_FURNITURE_ADVERT, 0},
	{23400, PCUT_FURNITURE_ADVERT, 0},
	{23410, PCUT_FURNITURE_ADVERT, 0},
	{23418, PCUT_FURNITURE_NAVIGATION, 0},
	{23433, PCUT_FURNITURE_ADVERT, 0},
	{23454, PCUT_FURNITURE_COMMENTS, 0},
	{23462, PCUT_FURNITURE_COMMENTS, 0},
	{23468, PCUT_FURNITURE_COMMENTS, 1},
	{23477, PCUT_FURNITURE_COMMENTS, 0},
	{23486, PCUT_FURNITURE_PROMPT, 1},
	{23500, PCUT_FURNITURE_PROMPT, 1},
	{23516, PCUT_FURNITURE_PROMPT, 1},
	{23531, PCUT_FURNITURE_SHARE, 1},
	{23554, PCUT_FURNITURE_SHARE, 0},
	{23577, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23597, PCUT_FURNITURE_COMMENTS, 0},
	{23607, PCUT_FURNITURE_READING, 1},
	{23620, PCUT_FURNITURE_NAVIGATION, 1},
	{23629, PCUT_FURNITURE_NAVIGATION, 1},
	{23644, PCUT_FURNITURE_PROMPT, 1},
	{23665, PCUT_FURNITURE_NAVIGATION, 1},
	{23675, PCUT_FURNITURE_PROMPT, 0},
	{23694, PCUT_FURNITURE_NAVIGATION, 0},
	{23716, PCUT_FURNITURE_SHARE, 0},
	{23731, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23741, PCUT_FURNITURE_NAVIGATION, 1},
	{23749, PCUT_FURNITURE_NAVIGATION, 1},
	{23759, PCUT_FURNITURE_NAVIGATION, 0},
	{23773, PCUT_FURNITURE_NAVIGATION, 1},
	{23787, PCUT_FURNITURE_NAVIGATION, 1},
	{23806, PCUT_FURNITURE_COMMENTS, 0},
	{23815, PCUT_FURNITURE_SHARE, 0},
	{23819, PCUT_FURNITURE_SHARE, 0},
	{23828, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23838, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23849, PCUT_FURNITURE_SUBSCRIBE, 1},
	{23862, PCUT_FURNITURE_SUBSCRIBE, 0},
	{23886, PCUT_FURNITURE_SHARE, 0},
	{23897, PCUT_FURNITURE_SHARE, 0},
	{23910, PCUT_FURNITURE_NAVIGATION, 1},
	{23929, PCUT_FURNITURE_NAVIGATION, 1},
	{23948, PCUT_FURNITURE_NAVIGATION, 1},
	{23957, PCUT_FURNITURE_NAVIGATION, 0},
	{23976, PCUT_FURNITURE_NAVIGATION, 1},
	{23986, PCUT_FURNITURE_NAVIGATION, 1},
	{24006, PCUT_FURNITURE_NAVIGATION, 1},
	{24030, PCUT_FURNITURE_NAVIGATION, 1},
	{24044, PCUT_FURNITURE_SHARE, 0},
	{24050, PCUT_FURNITURE_SHARE, 0},
	{24065, PCUT_FURNITURE_COMMENTS, 1},
	{24083, PCUT_FURNITURE_SHARE, 0},
	{24100, PCUT_FURNITURE_COMMENTS, 1},
	{24118, PCUT_FURNITURE_SHARE, 0},
	{24136, PCUT_FURNITURE_NAVIGATION, 1},
	{24144, PCUT_FURNITURE_SHARE, 0},
	{24149, PCUT_FURNITURE_SHARE, 0},
	{24162, PCUT_FURNITURE_SHARE, 0},
	{24177, PCUT_FURNITURE_COMMENTS, 1},
	{24191, PCUT_FURNITURE_SHARE, 0},
	{24203, PCUT_FURNITURE_SHARE, 0},
	{24219, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24233, PCUT_FURNITURE_NAVIGATION, 0},
	{24244, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24259, PCUT_FURNITURE_COMMENTS, 0},
	{24284, PCUT_FURNITURE_COMMENTS, 1},
	{24314, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24328, PCUT_FURNITURE_PROMPT, 1},
	{24344, PCUT_FURNITURE_PROMPT, 0},
	{24366, PCUT_FURNITURE_PROMPT, 1},
	{24381, PCUT_FURNITURE_ADVERT, 0},
	{24413, PCUT_FURNITURE_ADVERT, 0},
	{24446, PCUT_FURNITURE_SHARE, 0},
	{24453, PCUT_FURNITURE_SHARE, 1},
	{24463, PCUT_FURNITURE_NAVIGATION, 0},
	{24476, PCUT_FURNITURE_PROMPT, 1},
	{24497, PCUT_FURNITURE_NAVIGATION, 0},
	{24504, PCUT_FURNITURE_NAVIGATION, 0},
	{24518, PCUT_FURNITURE_NAVIGATION, 0},
	{24526, PCUT_FURNITURE_COMMENTS, 0},
	{24539, PCUT_FURNITURE_SHARE, 1},
	{24550, PCUT_FURNITURE_SUBSCRIBE, 1},
	{24567, PCUT_FURNITURE_NAVIGATION, 1},
	{24575, PCUT_FURNITURE_SHARE, 0},
	{24589, PCUT_FURNITURE_MOST_READ, 0},
	{24602, PCUT_FURNITURE_SHARE, 0},
	{24619, PCUT_FURNITURE_PROMPT, 1},
	{24627, PCUT_FURNITURE_MOST_READ, 0},
	{24635, PCUT_FURNITURE_MOST_READ, 0},
	{24647, PCUT_FURNITURE_NAVIGATION, 0},
	{24661, PCUT_FURNITURE_COMMENTS, 0},
	{24676, PCUT_FURNITURE_SHARE, 0},
	{24682, PCUT_FURNITURE_SHARE, 0},
	{24696, PCUT_FURNITURE_SHARE, 1},
	{24705, PCUT_FURNITURE_SHARE, 0},
	{24724, PCUT_FURNITURE_SHARE, 0},
	{24735, PCUT_FURNITURE_SHARE, 0},
	{24744, PCUT_FURNITURE_SHARE, 1},
	{24753, PCUT_FURNITURE_SHARE, 0},
	{24767, PCUT_FURNITURE_SHARE, 1},
	{24787, PCUT_FURNITURE_SHARE, 0},
	{24798, PCUT_FURNITURE_SHARE, 0},
	{24809, PCUT_FURNITURE_SHARE, 0},
	{24821, PCUT_FURNITURE_SHARE, 0},
	{24832, PCUT_FURNITURE_SHARE, 0},
	{24851, PCUT_FURNITURE_SHARE, 0},
	{24867, PCUT_FURNITURE_SHARE, 0},
	{24883, PCUT_FURNITURE_SHARE, 0},
	{24900, PCUT_FURNITURE_SHARE, 1},
	{24909, PCUT_FURNITURE_SHARE, 1},
	{24919, PCUT_FURNITURE_SHARE, 1},
	{24930, PCUT_FURNITURE_SHARE, 0},
	{24942, PCUT_FURNITURE_NAVIGATION, 1},
	{24963, PCUT_FURNITURE_COMMENTS, 0},
	{24977, PCUT_FURNITURE_NAVIGATION, 0},
	{24987, PCUT_FURNITURE_NAVIGATION, 0},
	{24997, PCUT_FURNITURE_PROMPT, 1},
	{25011, PCUT_FURNITURE_SHARE, 1},
	{25020, PCUT_FURNITURE_NAVIGATION, 0},
	{25028, PCUT_FURNITURE_COMMENTS, 1},
	{25047, PCUT_FURNITURE_NAVIGATION, 0},
	{25056, PCUT_FURNITURE_SUBSCRIBE, 0},
	{25064, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25078, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25090, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25103, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25115, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25126, PCUT_FURNITURE_NAVIGATION, 0},
	{25146, PCUT_FURNITURE_SUBSCRIBE, 0},
	{25153, PCUT_FURNITURE_SHARE, 1},
	{25165, PCUT_FURNITURE_NAVIGATION, 0},
	{25175, PCUT_FURNITURE_NAVIGATION, 0},
	{25194, PCUT_FURNITURE_COMMENTS, 0},
	{25215, PCUT_FURNITURE_NAVIGATION, 1},
	{25232, PCUT_FURNITURE_SHARE, 0},
	{25239, PCUT_FURNITURE_MOST_READ, 0},
	{25250, PCUT_FURNITURE_NAVIGATION, 0},
	{25259, PCUT_FURNITURE_NAVIGATION, 0},
	{25275, PCUT_FURNITURE_NAVIGATION, 0},
	{25283, PCUT_FURNITURE_ADVERT, 0},
	{25302, PCUT_FURNITURE_NAVIGATION, 0},
	{25313, PCUT_FURNITURE_NAVIGATION, 1},
	{25329, PCUT_FURNITURE_NAVIGATION, 1},
	{25337, PCUT_FURNITURE_COMMENTS, 0},
	{25354, PCUT_FURNITURE_NAVIGATION, 0},
	{25369, PCUT_FURNITURE_NAVIGATION, 1},
	{25378, PCUT_FURNITURE_COMMENTS, 0},
	{25388, PCUT_FURNITURE_SHARE, 0},
	{25401, PCUT_FURNITURE_SHARE, 0},
	{25410, PCUT_FURNITURE_NAVIGATION, 0},
	{25418, PCUT_FURNITURE_CARD, 0},
	{25433, PCUT_FURNITURE_CARD, 0},
	{25448, PCUT_FURNITURE_CARD, 0},
	{25464, PCUT_FURNITURE_NAVIGATION, 0},
	{25473, PCUT_FURNITURE_CARD, 0},
	{25487, PCUT_FURNITURE_NAVIGATION, 0},
	{25491, PCUT_FURNITURE_NAVIGATION, 0},
	{25495, PCUT_FURNITURE_MOST_READ, 0},
	{25506, PCUT_FURNITURE_MOST_READ, 0},
	{25519, PCUT_FURNITURE_NAVIGATION, 0},
	{25533, PCUT_FURNITURE_NAVIGATION, 0},
	{25546, PCUT_FURNITURE_SHARE, 0},
	{25552, PCUT_FURNITURE_ADVERT, 0},
	{25562, PCUT_FURNITURE_ADVERT, 0},
	{25575, PCUT_FURNITURE_ADVERT, 0},
	{25593, PCUT_FURNITURE_ADVERT, 0},
	{25609, PCUT_FURNITURE_ADVERT, 0},
	{25627, PCUT_FURNITURE_ADVERT, 1},
	{25644, PCUT_FURNITURE_ADVERT, 0},
	{25662, PCUT_FURNITURE_NAVIGATION, 1},
	{25674, PCUT_FURNITURE_NAVIGATION, 1},
	{25685, PCUT_FURNITURE_NAVIGATION, 1},
	{25697, PCUT_FURNITURE_NAVIGATION, 0},
	{25710, PCUT_FURNITURE_SHARE, 0},
	{25717, PCUT_FURNITURE_SHARE, 0},
	{25732, PCUT_FURNITURE_NAVIGATION, 0},
	{25738, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25760, PCUT_FURNITURE_NAVIGATION, 0},
	{25771, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25785, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25801, PCUT_FURNITURE_NAVIGATION, 1},
	{25823, PCUT_FURNITURE_ADVERT, 0},
	{25845, PCUT_FURNITURE_ADVERT, 0},
	{25881, PCUT_FURNITURE_NAVIGATION, 0},
	{25895, PCUT_FURNITURE_COMMENTS, 0},
	{25909, PCUT_FURNITURE_NAVIGATION, 1},
	{25923, PCUT_FURNITURE_NAVIGATION, 0},
	{25936, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25946, PCUT_FURNITURE_SUBSCRIBE, 1},
	{25969, PCUT_FURNITURE_SUBSCRIBE, 0},
	{25980, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26002, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26012, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26026, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26040, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26053, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26069, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26084, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26103, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26119, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26136, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26147, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26158, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26170, PCUT_FURNITURE_NAVIGATION, 0},
	{26176, PCUT_FURNITURE_NAVIGATION, 0},
	{26189, PCUT_FURNITURE_PROMPT, 1},
	{26210, PCUT_FURNITURE_ADVERT, 0},
	{26248, PCUT_FURNITURE_NAVIGATION, 0},
	{26256, PCUT_FURNITURE_SHARE, 1},
	{26268, PCUT_FURNITURE_NAVIGATION, 0},
	{26274, PCUT_FURNITURE_CARD, 0},
	{26286, PCUT_FURNITURE_CARD, 0},
	{26299, PCUT_FURNITURE_READING, 0},
	{26313, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26344, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26367, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26378, PCUT_FURNITURE_ADVERT, 0},
	{26391, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26402, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26413, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26426, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26440, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26452, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26464, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26476, PCUT_FURNITURE_SUBSCRIBE, 0},
	{26490, PCUT_FURNITURE_COMMENTS, 0},
	{26498, PCUT_FURNITURE_COMMENTS, 0},
	{26504, PCUT_FURNITURE_PROMPT, 1},
	{26513, PCUT_FURNITURE_SHARE, 1},
	{26528, PCUT_FURNITURE_NAVIGATION, 1},
	{26555, PCUT_FURNITURE_NAVIGATION, 0},
	{26562, PCUT_FURNITURE_SHARE, 0},
	{26571, PCUT_FURNITURE_PROMPT, 0},
	{26585, PCUT_FURNITURE_PROMPT, 1},
	{26599, PCUT_FURNITURE_PROMPT, 1},
	{26620, PCUT_FURNITURE_NAVIGATION, 0},
	{26631, PCUT_FURNITURE_MOST_READ, 0},
	{26647, PCUT_FURNITURE_SHARE, 0},
	{26654, PCUT_FURNITURE_SHARE, 1},
	{26665, PCUT_FURNITURE_SHARE, 0},
	{26676, PCUT_FURNITURE_ADVERT, 1},
	{26700, PCUT_FURNITURE_ADVERT, 1},
	{26723, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26749, PCUT_FURNITURE_SHARE, 0},
	{26758, PCUT_FURNITURE_READING, 1},
	{26775, PCUT_FURNITURE_READING, 1},
	{26792, PCUT_FURNITURE_READING, 1},
	{26809, PCUT_FURNITURE_MOST_READ, 0},
	{26817, PCUT_FURNITURE_NAVIGATION, 0},
	{26838, PCUT_FURNITURE_NAVIGATION, 0},
	{26854, PCUT_FURNITURE_NAVIGATION, 0},
	{26871, PCUT_FURNITURE_NAVIGATION, 0},
	{26884, PCUT_FURNITURE_MOST_READ, 0},
	{26895, PCUT_FURNITURE_NAVIGATION, 1},
	{26906, PCUT_FURNITURE_NAVIGATION, 1},
	{26923, PCUT_FURNITURE_PROMPT, 1},
	{26947, PCUT_FURNITURE_PROMPT, 1},
	{26969, PCUT_FURNITURE_SUBSCRIBE, 1},
	{26995, PCUT_FURNITURE_PROMPT, 1},
	{27014, PCUT_FURNITURE_PROMPT, 1},
	{27039, PCUT_FURNITURE_PROMPT, 1},
	{27063, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27095, PCUT_FURNITURE_PROMPT, 1},
	{27121, PCUT_FURNITURE_PROMPT, 1},
	{27154, PCUT_FURNITURE_PROMPT, 1},
	{27182, PCUT_FURNITURE_PROMPT, 1},
	{27216, PCUT_FURNITURE_PROMPT, 1},
	{27238, PCUT_FURNITURE_NAVIGATION, 1},
	{27261, PCUT_FURNITURE_PROMPT, 1},
	{27287, PCUT_FURNITURE_PROMPT, 1},
	{27315, PCUT_FURNITURE_PROMPT, 1},
	{27335, PCUT_FURNITURE_PROMPT, 1},
	{27365, PCUT_FURNITURE_PROMPT, 1},
	{27385, PCUT_FURNITURE_NAVIGATION, 1},
	{27408, PCUT_FURNITURE_PROMPT, 1},
	{27439, PCUT_FURNITURE_PROMPT, 1},
	{27465, PCUT_FURNITURE_PROMPT, 1},
	{27479, PCUT_FURNITURE_READING, 1},
	{27493, PCUT_FURNITURE_SHARE, 0},
	{27501, PCUT_FURNITURE_READING, 1},
	{27519, PCUT_FURNITURE_NAVIGATION, 0},
	{27535, PCUT_FURNITURE_NAVIGATION, 0},
	{27550, PCUT_FURNITURE_NAVIGATION, 0},
	{27561, PCUT_FURNITURE_SUBSCRIBE, 0},
	{27567, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27584, PCUT_FURNITURE_COMMENTS, 0},
	{27601, PCUT_FURNITURE_COMMENTS, 0},
	{27620, PCUT_FURNITURE_NAVIGATION, 0},
	{27634, PCUT_FURNITURE_NAVIGATION, 1},
	{27646, PCUT_FURNITURE_SUBSCRIBE, 0},
	{27654, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27666, PCUT_FURNITURE_NAVIGATION, 0},
	{27675, PCUT_FURNITURE_READING, 1},
	{27688, PCUT_FURNITURE_READING, 1},
	{27703, PCUT_FURNITURE_MOST_READ, 0},
	{27711, PCUT_FURNITURE_SHARE, 0},
	{27721, PCUT_FURNITURE_SHARE, 0},
	{27726, PCUT_FURNITURE_SHARE, 0},
	{27733, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27753, PCUT_FURNITURE_NAVIGATION, 1},
	{27768, PCUT_FURNITURE_NAVIGATION, 0},
	{27786, PCUT_FURNITURE_SHARE, 0},
	{27801, PCUT_FURNITURE_COMMENTS, 1},
	{27820, PCUT_FURNITURE_MOST_READ, 0},
	{27829, PCUT_FURNITURE_NAVIGATION, 0},
	{27841, PCUT_FURNITURE_MOST_READ, 0},
	{27853, PCUT_FURNITURE_MOST_READ, 0},
	{27864, PCUT_FURNITURE_NAVIGATION, 1},
	{27875, PCUT_FURNITURE_NAVIGATION, 1},
	{27884, PCUT_FURNITURE_NAVIGATION, 1},
	{27898, PCUT_FURNITURE_NAVIGATION, 1},
	{27911, PCUT_FURNITURE_COMMENTS, 0},
	{27919, PCUT_FURNITURE_COMMENTS, 0},
	{27929, PCUT_FURNITURE_COMMENTS, 0},
	{27940, PCUT_FURNITURE_NAVIGATION, 0},
	{27950, PCUT_FURNITURE_MOST_READ, 0},
	{27959, PCUT_FURNITURE_MOST_READ, 0},
	{27972, PCUT_FURNITURE_SUBSCRIBE, 1},
	{27985, PCUT_FURNITURE_COMMENTS, 0},
	{27999, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28022, PCUT_FURNITURE_NAVIGATION, 1},
	{28036, PCUT_FURNITURE_NAVIGATION, 0},
	{28049, PCUT_FURNITURE_SHARE, 0},
	{28056, PCUT_FURNITURE_SHARE, 0},
	{28064, PCUT_FURNITURE_COMMENTS, 0},
	{28079, PCUT_FURNITURE_SHARE, 0},
	{28087, PCUT_FURNITURE_COMMENTS, 1},
	{28101, PCUT_FURNITURE_SHARE, 0},
	{28108, PCUT_FURNITURE_NAVIGATION, 1},
	{28121, PCUT_FURNITURE_SHARE, 0},
	{28127, PCUT_FURNITURE_SHARE, 1},
	{28138, PCUT_FURNITURE_SHARE, 0},
	{28147, PCUT_FURNITURE_SHARE, 0},
	{28155, PCUT_FURNITURE_SHARE, 0},
	{28163, PCUT_FURNITURE_SHARE, 0},
	{28171, PCUT_FURNITURE_SHARE, 0},
	{28179, PCUT_FURNITURE_SHARE, 0},
	{28188, PCUT_FURNITURE_SHARE, 0},
	{28198, PCUT_FURNITURE_SHARE, 0},
	{28205, PCUT_FURNITURE_SHARE, 0},
	{28213, PCUT_FURNITURE_SHARE, 0},
	{28221, PCUT_FURNITURE_SHARE, 0},
	{28239, PCUT_FURNITURE_SHARE, 0},
	{28248, PCUT_FURNITURE_SHARE, 0},
	{28255, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28273, PCUT_FURNITURE_COMMENTS, 0},
	{28288, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28313, PCUT_FURNITURE_CARD, 0},
	{28328, PCUT_FURNITURE_CARD, 0},
	{28345, PCUT_FURNITURE_NAVIGATION, 0},
	{28355, PCUT_FURNITURE_SHARE, 0},
	{28366, PCUT_FURNITURE_SHARE, 0},
	{28385, PCUT_FURNITURE_SHARE, 0},
	{28399, PCUT_FURNITURE_SHARE, 0},
	{28407, PCUT_FURNITURE_NAVIGATION, 1},
	{28415, PCUT_FURNITURE_COMMENTS, 0},
	{28440, PCUT_FURNITURE_NAVIGATION, 0},
	{28458, PCUT_FURNITURE_PROMPT, 1},
	{28482, PCUT_FURNITURE_SHARE, 0},
	{28489, PCUT_FURNITURE_COMMENTS, 1},
	{28510, PCUT_FURNITURE_PROMPT, 1},
	{28540, PCUT_FURNITURE_MOST_READ, 0},
	{28557, PCUT_FURNITURE_MOST_READ, 0},
	{28572, PCUT_FURNITURE_MOST_READ, 0},
	{28587, PCUT_FURNITURE_PROMPT, 1},
	{28611, PCUT_FURNITURE_NAVIGATION, 0},
	{28618, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28630, PCUT_FURNITURE_PROMPT, 1},
	{28654, PCUT_FURNITURE_SHARE, 0},
	{28665, PCUT_FURNITURE_NAVIGATION, 1},
	{28684, PCUT_FURNITURE_MOST_READ, 0},
	{28693, PCUT_FURNITURE_SUBSCRIBE, 0},
	{28704, PCUT_FURNITURE_NAVIGATION, 1},
	{28715, PCUT_FURNITURE_SUBSCRIBE, 1},
	{28732, PCUT_FURNITURE_COMMENTS, 0},
	{28748, PCUT_FURNITURE_NAVIGATION, 1},
	{28765, PCUT_FURNITURE_NAVIGATION, 1},
	{28786, PCUT_FURNITURE_NAVIGATION, 0},
	{28803, PCUT_FURNITURE_COMMENTS, 0},
	{28810, PCUT_FURNITURE_NAVIGATION, 0},
	{28818, PCUT_FURNITURE_NAVIGATION, 1},
	{28842, PCUT_FURNITURE_NAVIGATION, 1},
	{28866, PCUT_FURNITURE_NAVIGATION, 1},
	{28884, PCUT_FURNITURE_COMMENTS, 0},
	{28897, PCUT_FURNITURE_COMMENTS, 0},
	{28904, PCUT_FURNITURE_NAVIGATION, 1},
	{28930, PCUT_FURNITURE_COMMENTS, 0},
	{28946, PCUT_FURNITURE_COMMENTS, 0},
	{28962, PCUT_FURNITURE_PROMPT, 1},
	{28982, PCUT_FURNITURE_PROMPT, 1},
	{29002, PCUT_FURNITURE_NAVIGATION, 0},
	{29010, PCUT_FURNITURE_PROMPT, 1},
	{29027, PCUT_FURNITURE_COMMENTS, 0},
	{29046, PCUT_FURNITURE_COMMENTS, 1},
	{29072, PCUT_FURNITURE_COMMENTS, 1},
	{29097, PCUT_FURNITURE_SHARE, 0},
	{29109, PCUT_FURNITURE_SHARE, 0},
	{29119, PCUT_FURNITURE_COMMENTS, 0},
	{29137, PCUT_FURNITURE_NAVIGATION, 1},
	{29152, PCUT_FURNITURE_NAVIGATION, 1},
	{29169, PCUT_FURNITURE_SHARE, 0},
	{29175, PCUT_FURNITURE_PROMPT, 1},
	{29199, PCUT_FURNITURE_PROMPT, 0},
	{29217, PCUT_FURNITURE_NAVIGATION, 0},
	{29226, PCUT_FURNITURE_COMMENTS, 0},
	{29244, PCUT_FURNITURE_NAVIGATION, 0},
	{29260, PCUT_FURNITURE_COMMENTS, 0},
	{29274, PCUT_FURNITURE_NAVIGATION, 0},
	{29287, PCUT_FURNITURE_NAVIGATION, 0},
	{29298, PCUT_FURNITURE_NAVIGATION, 0},
	{29323, PCUT_FURNITURE_PROMPT, 1},
	{29339, PCUT_FURNITURE_PROMPT, 1},
	{29360, PCUT_FURNITURE_NAVIGATION, 0},
	{29378, PCUT_FURNITURE_PROMPT, 0},
	{29390, PCUT_FURNITURE_PROMPT, 1},
	{29409, PCUT_FURNITURE_PROMPT, 1},
	{29427, PCUT_FURNITURE_PROMPT, 1},
	{29444, PCUT_FURNITURE_NAVIGATION, 1},
	{29453, PCUT_FURNITURE_PROMPT, 1},
	{29469, PCUT_FURNITURE_PROMPT, 1},
	{29483, PCUT_FURNITURE_PROMPT, 1},
	{29501, PCUT_FURNITURE_NAVIGATION, 1},
	{29515, PCUT_FURNITURE_NAVIGATION, 1},
	{29529, PCUT_FURNITURE_PROMPT, 1},
	{29552, PCUT_FURNITURE_NAVIGATION, 1},
	{29567, PCUT_FURNITURE_SHARE, 0},
	{29570, PCUT_FURNITURE_PROMPT, 1},
	{29594, PCUT_FURNITURE_PROMPT, 1},
	{29619, PCUT_FURNITURE_COMMENTS, 1},
	{29643, PCUT_FURNITURE_COMMENTS, 0},
	{29665, PCUT_FURNITURE_NAVIGATION, 0},
	{29675, PCUT_FURNITURE_COMMENTS, 1},
	{29702, PCUT_FURNITURE_SHARE, 1},
	{29711, PCUT_FURNITURE_NAVIGATION, 0},
	{29727, PCUT_FURNITURE_NAVIGATION, 0},
	{29743, PCUT_FURNITURE_NAVIGATION, 0},
	{29752, PCUT_FURNITURE_NAVIGATION, 0},
	{29767, PCUT_FURNITURE_NAVIGATION, 0},
	{29781, PCUT_FURNITURE_NAVIGATION, 0},
	{29800, PCUT_FURNITURE_NAVIGATION, 0},
	{29819, PCUT_FURNITURE_NAVIGATION, 0},
	{29833, PCUT_FURNITURE_NAVIGATION, 0},
	{29847, PCUT_FURNITURE_NAVIGATION, 0},
	{29854, PCUT_FURNITURE_READING, 0},
	{29863, PCUT_FURNITURE_SUBSCRIBE, 1},
	{29891, PCUT_FURNITURE_SUBSCRIBE, 1},
	{29912, PCUT_FURNITURE_COMMENTS, 0},
	{29930, PCUT_FURNITURE_NAVIGATION, 1},
	{29947, PCUT_FURNITURE_NAVIGATION, 1},
	{29958, PCUT_FURNITURE_SHARE, 0},
	{29969, PCUT_FURNITURE_READING, 1},
	{29980, PCUT_FURNITURE_SUBSCRIBE, 1},
	{29990, PCUT_FURNITURE_PROMPT, 1},
	{30015, PCUT_FURNITURE_PROMPT, 1},
	{30034, PCUT_FURNITURE_PROMPT, 0},
	{30045, PCUT_FURNITURE_PROMPT, 0},
	{30055, PCUT_FURNITURE_PROMPT, 0},
	{30067, PCUT_FURNITURE_PROMPT, 1},
	{30074, PCUT_FURNITURE_NAVIGATION, 1},
	{30101, PCUT_FURNITURE_NAVIGATION, 1},
	{30116, PCUT_FURNITURE_NAVIGATION, 1},
	{30138, PCUT_FURNITURE_PROMPT, 1},
	{30163, PCUT_FURNITURE_NAVIGATION, 0},
	{30172, PCUT_FURNITURE_ADVERT, 0},
	{30196, PCUT_FURNITURE_NAVIGATION, 1},
	{30214, PCUT_FURNITURE_SUBSCRIBE, 1},
	{30230, PCUT_FURNITURE_NAVIGATION, 0},
	{30248, PCUT_FURNITURE_ADVERT, 0},
	{30256, PCUT_FURNITURE_MOST_READ, 0},
	{30274, PCUT_FURNITURE_MOST_READ, 0},
	{30285, PCUT_FURNITURE_SHARE, 0},
	{30294, PCUT_FURNITURE_SHARE, 0},
	{30313, PCUT_FURNITURE_NAVIGATION, 1},
	{30329, PCUT_FURNITURE_NAVIGATION, 1},
	{30351, PCUT_FURNITURE_NAVIGATION, 1},
	{30382, PCUT_FURNITURE_PROMPT, 1},
	{30400, PCUT_FURNITURE_SHARE, 0},
	{30413, PCUT_FURNITURE_COMMENTS, 0},
	{30429, PCUT_FURNITURE_NAVIGATION, 1},
	{30437, PCUT_FURNITURE_SHARE, 0},
	{30446, PCUT_FURNITURE_SUBSCRIBE, 1},
	{30459, PCUT_FURNITURE_SHARE, 1},
	{30476, PCUT_FURNITURE_NAVIGATION, 1},
	{30490, PCUT_FURNITURE_NAVIGATION, 0},
	{30499, PCUT_FURNITURE_SHARE, 0},
	{30501, PCUT_FURNITURE_COMMENTS, 0},
	{30515, PCUT_FURNITURE_MOST_READ, 0},
	{30525, PCUT_FURNITURE_SUBSCRIBE, 1},
	{30543, PCUT_FURNITURE_COMMENTS, 0},
	{30551, PCUT_FURNITURE_CARD, 0},
	{30566, PCUT_FURNITURE_SHARE, 0},
	{30573, PCUT_FURNITURE_COMMENTS, 0},
	{30579, PCUT_FURNITURE_COMMENTS, 0},
	{30589, PCUT_FURNITURE_COMMENTS, 0},
	{30599, PCUT_FURNITURE_COMMENTS, 0},
	{30608, PCUT_FURNITURE_COMMENTS, 0},
	{30622, PCUT_FURNITURE_COMMENTS, 0},
	{30636, PCUT_FURNITURE_COMMENTS, 0},
	{30650, PCUT_FURNITURE_NAVIGATION, 1},
	{30663, PCUT_FURNITURE_PROMPT, 1},
	{30686, PCUT_FURNITURE_PROMPT, 1},
	{30715, PCUT_FURNITURE_COMMENTS, 1},
	{30740, PCUT_FURNITURE_COMMENTS, 1},
	{30759, PCUT_FURNITURE_PROMPT, 1},
	{30783, PCUT_FURNITURE_PROMPT, 1},
	{30805, PCUT_FURNITURE_NAVIGATION, 1},
	{30821, PCUT_FURNITURE_NAVIGATION, 0},
	{30833, PCUT_FURNITURE_PROMPT, 1},
	{30855, PCUT_FURNITURE_COMMENTS, 0},
	{30868, PCUT_FURNITURE_SUBSCRIBE, 1},
	{30879, PCUT_FURNITURE_SUBSCRIBE, 1},
	{30898, PCUT_FURNITURE_COMMENTS, 1},
	{30929, PCUT_FURNITURE_NAVIGATION, 1},
	{30942, PCUT_FURNITURE_NAVIGATION, 1},
	{30963, PCUT_FURNITURE_SHARE, 0},
	{30971, PCUT_FURNITURE_NAVIGATION, 0},
	{30982, PCUT_FURNITURE_PROMPT, 1},
	{31004, PCUT_FURNITURE_PROMPT, 1},
	{31024, PCUT_FURNITURE_NAVIGATION, 1},
	{31033, PCUT_FURNITURE_NAVIGATION, 0},
	{31045, PCUT_FURNITURE_NAVIGATION, 0},
	{31053, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31070, PCUT_FURNITURE_COMMENTS, 1},
	{31091, PCUT_FURNITURE_SHARE, 0},
	{31098, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31110, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31121, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31134, PCUT_FURNITURE_NAVIGATION, 0},
	{31141, PCUT_FURNITURE_SHARE, 0},
	{31149, PCUT_FURNITURE_SHARE, 1},
	{31160, PCUT_FURNITURE_COMMENTS, 0},
	{31178, PCUT_FURNITURE_PROMPT, 1},
	{31200, PCUT_FURNITURE_COMMENTS, 0},
	{31219, PCUT_FURNITURE_PROMPT, 1},
	{31241, PCUT_FURNITURE_COMMENTS, 1},
	{31268, PCUT_FURNITURE_NAVIGATION, 0},
	{31275, PCUT_FURNITURE_NAVIGATION, 0},
	{31280, PCUT_FURNITURE_COMMENTS, 0},
	{31299, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31307, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31322, PCUT_FURNITURE_SHARE, 1},
	{31345, PCUT_FURNITURE_CARD, 0},
	{31355, PCUT_FURNITURE_NAVIGATION, 1},
	{31371, PCUT_FURNITURE_NAVIGATION, 1},
	{31382, PCUT_FURNITURE_COMMENTS, 0},
	{31403, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31418, PCUT_FURNITURE_NAVIGATION, 0},
	{31429, PCUT_FURNITURE_NAVIGATION, 0},
	{31449, PCUT_FURNITURE_SHARE, 1},
	{31468, PCUT_FURNITURE_CARD, 0},
	{31480, PCUT_FURNITURE_SHARE, 0},
	{31494, PCUT_FURNITURE_SHARE, 1},
	{31519, PCUT_FURNITURE_NAVIGATION, 1},
	{31534, PCUT_FURNITURE_NAVIGATION, 1},
	{31549, PCUT_FURNITURE_NAVIGATION, 1},
	{31568, PCUT_FURNITURE_NAVIGATION, 1},
	{31579, PCUT_FURNITURE_READING, 0},
	{31603, PCUT_FURNITURE_READING, 1},
	{31632, PCUT_FURNITURE_NAVIGATION, 0},
	{31651, PCUT_FURNITURE_SHARE, 0},
	{31689, PCUT_FURNITURE_COMMENTS, 0},
	{31706, PCUT_FURNITURE_NAVIGATION, 0},
	{31719, PCUT_FURNITURE_COMMENTS, 0},
	{31745, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31781, PCUT_FURNITURE_COMMENTS, 0},
	{31810, PCUT_FURNITURE_MOST_READ, 0},
	{31827, PCUT_FURNITURE_ADVERT, 0},
	{31850, PCUT_FURNITURE_ADVERT, 0},
	{31869, PCUT_FURNITURE_SUBSCRIBE, 1},
	{31890, PCUT_FURNITURE_SUBSCRIBE, 0},
	{31905, PCUT_FURNITURE_SHARE, 0},
	{31922, PCUT_FURNITURE_SHARE, 0},
	{31945, PCUT_FURNITURE_NAVIGATION, 0},
	{31956, PCUT_FURNITURE_NAVIGATION, 1},
	{31978, PCUT_FURNITURE_NAVIGATION, 1},
	{32002, PCUT_FURNITURE_SHARE, 0},
	{32024, PCUT_FURNITURE_SHARE, 0},
	{32052, PCUT_FURNITURE_MOST_READ, 0},
	{32076, PCUT_FURNITURE_NAVIGATION, 0},
	{32091, PCUT_FURNITURE_COMMENTS, 0},
	{32104, PCUT_FURNITURE_COMMENTS, 0},
	{32117, PCUT_FURNITURE_MOST_READ, 0},
	{32150, PCUT_FURNITURE_MOST_READ, 0},
	{32176, PCUT_FURNITURE_SHARE, 0},
	{32195, PCUT_FURNITURE_READING, 1},
	{32227, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32244, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32270, PCUT_FURNITURE_NAVIGATION, 0},
	{32281, PCUT_FURNITURE_NAVIGATION, 0},
	{32292, PCUT_FURNITURE_SHARE, 0},
	{32312, PCUT_FURNITURE_SHARE, 0},
	{32325, PCUT_FURNITURE_SHARE, 0},
	{32338, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32352, PCUT_FURNITURE_SUBSCRIBE, 1},
	{32376, PCUT_FURNITURE_COMMENTS, 0},
	{32406, PCUT_FURNITURE_NAVIGATION, 0},
	{32424, PCUT_FURNITURE_SHARE, 0},
	{32457, PCUT_FURNITURE_SHARE, 0},
	{32476, PCUT_FURNITURE_NAVIGATION, 0},
	{32487, PCUT_FURNITURE_NAVIGATION, 1},
	{32511, PCUT_FURNITURE_SHARE, 0},
	{32524, PCUT_FURNITURE_READING, 1},
	{32553, PCUT_FURNITURE_READING, 1},
	{32577, PCUT_FURNITURE_NAVIGATION, 0},
	{32586, PCUT_FURNITURE_PROMPT, 1},
	{32623, PCUT_FURNITURE_COMMENTS, 0},
	{32644, PCUT_FURNITURE_NAVIGATION, 0},
	{32659, PCUT_FURNITURE_NAVIGATION, 1},
	{32676, PCUT_FURNITURE_MOST_READ, 0},
	{32706, PCUT_FURNITURE_NAVIGATION, 0},
	{32721, PCUT_FURNITURE_NAVIGATION, 0},
	{32741, PCUT_FURNITURE_SHARE, 1},
	{32778, PCUT_FURNITURE_COMMENTS, 1},
	{32816, PCUT_FURNITURE_COMMENTS, 0},
	{32856, PCUT_FURNITURE_SHARE, 1},
	{32889, PCUT_FURNITURE_SHARE, 0},
	{32898, PCUT_FURNITURE_CARD, 0},
	{32916, PCUT_FURNITURE_NAVIGATION, 0},
	{32931, PCUT_FURNITURE_COMMENTS, 0},
	{32965, PCUT_FURNITURE_SHARE, 0},
	{32982, PCUT_FURNITURE_PROMPT, 1},
	{33012, PCUT_FURNITURE_NAVIGATION, 1},
	{33029, PCUT_FURNITURE_NAVIGATION, 1},
	{33049, PCUT_FURNITURE_COMMENTS, 0},
	{33066, PCUT_FURNITURE_COMMENTS, 0},
	{33085, PCUT_FURNITURE_COMMENTS, 0},
	{33104, PCUT_FURNITURE_COMMENTS, 0},
	{33127, PCUT_FURNITURE_COMMENTS, 0},
	{33152, PCUT_FURNITURE_COMMENTS, 0},
	{33175, PCUT_FURNITURE_COMMENTS, 0},
	{33204, PCUT_FURNITURE_NAVIGATION, 0},
	{33221, PCUT_FURNITURE_NAVIGATION, 0},
	{33238, PCUT_FURNITURE_SHARE, 0},
	{33270, PCUT_FURNITURE_MOST_READ, 0},
	{33298, PCUT_FURNITURE_NAVIGATION, 0},
	{33326, PCUT_FURNITURE_PROMPT, 1},
	{33367, PCUT_FURNITURE_PROMPT, 1},
	{33406, PCUT_FURNITURE_NAVIGATION, 0},
	{33415, PCUT_FURNITURE_SHARE, 1},
	{33423, PCUT_FURNITURE_NAVIGATION, 1},
	{33456, PCUT_FURNITURE_NAVIGATION, 1},
	{33481, PCUT_FURNITURE_NAVIGATION, 1},
	{33501, PCUT_FURNITURE_NAVIGATION, 1},
	{33521, PCUT_FURNITURE_ADVERT, 0},
	{33554, PCUT_FURNITURE_NAVIGATION, 1},
	{33595, PCUT_FURNITURE_NAVIGATION, 0},
	{33608, PCUT_FURNITURE_NAVIGATION, 0},
	{33647, PCUT_FURNITURE_SHARE, 1},
	{33669, PCUT_FURNITURE_PROMPT, 1},
	{33695, PCUT_FURNITURE_SHARE, 1},
	{33722, PCUT_FURNITURE_MOST_READ, 0},
	{33748, PCUT_FURNITURE_MOST_READ, 0},
	{33768, PCUT_FURNITURE_MOST_READ, 0},
	{33797, PCUT_FURNITURE_MOST_READ, 0},
	{33820, PCUT_FURNITURE_COMMENTS, 1},
	{33860, PCUT_FURNITURE_NAVIGATION, 1},
	{33886, PCUT_FURNITURE_NAVIGATION, 0},
	{33899, PCUT_FURNITURE_PROMPT, 1},
	{33923, PCUT_FURNITURE_COMMENTS, 0},
	{33955, PCUT_FURNITURE_ADVERT, 1},
	{33989, PCUT_FURNITURE_NAVIGATION, 0},
	{34007, PCUT_FURNITURE_NAVIGATION, 0},
	{34027, PCUT_FURNITURE_CARD, 0},
	{34045, PCUT_FURNITURE_NAVIGATION, 0},
	{34059, PCUT_FURNITURE_NAVIGATION, 0},
	{34087, PCUT_FURNITURE_COMMENTS, 0},
	{34104, PCUT_FURNITURE_ADVERT, 0},
	{34115, PCUT_FURNITURE_ADVERT, 0},
	{34136, PCUT_FURNITURE_SHARE, 0},
	{34163, PCUT_FURNITURE_COMMENTS, 0},
	{34203, PCUT_FURNITURE_MOST_READ, 0},
	{34231, PCUT_FURNITURE_COMMENTS, 0},
	{34248, PCUT_FURNITURE_COMMENTS, 0},
	{34263, PCUT_FURNITURE_NAVIGATION, 0},
	{34282, PCUT_FURNITURE_NAVIGATION, 1},
	{34308, PCUT_FURNITURE_PROMPT, 1},
	{34343, PCUT_FURNITURE_SHARE, 0},
	{34362, PCUT_FURNITURE_SHARE, 0},
	{34381, PCUT_FURNITURE_SHARE, 1},
	{34403, PCUT_FURNITURE_NAVIGATION, 0},
	{34426, PCUT_FURNITURE_SUBSCRIBE, 1},
	{34460, PCUT_FURNITURE_ADVERT, 1},
	{34502, PCUT_FURNITURE_NAVIGATION, 1},
	{34522, PCUT_FURNITURE_COMMENTS, 0},
	{34563, PCUT_FURNITURE_NAVIGATION, 1},
	{34602, PCUT_FURNITURE_NAVIGATION, 1},
	{34620, PCUT_FURNITURE_COMMENTS, 0},
	{34663, PCUT_FURNITURE_NAVIGATION, 1},
	{34698, PCUT_FURNITURE_NAVIGATION, 1},
	{34735, PCUT_FURNITURE_NAVIGATION, 1},
	{34772, PCUT_FURNITURE_NAVIGATION, 0},
	{34805, PCUT_FURNITURE_NAVIGATION, 1},
	{34844, PCUT_FURNITURE_SHARE, 0},
	{34857, PCUT_FURNITURE_SHARE, 0},
	{34878, PCUT_FURNITURE_SHARE, 1},
	{34902, PCUT_FURNITURE_SHARE, 0},
	{34938, PCUT_FURNITURE_SUBSCRIBE, 0},
	{34961, PCUT_FURNITURE_SUBSCRIBE, 0},
	{34978, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35000, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35029, PCUT_FURNITURE_SHARE, 1},
	{35070, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35089, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35112, PCUT_FURNITURE_SHARE, 0},
	{35133, PCUT_FURNITURE_SHARE, 1},
	{35157, PCUT_FURNITURE_NAVIGATION, 0},
	{35168, PCUT_FURNITURE_COMMENTS, 1},
	{35215, PCUT_FURNITURE_NAVIGATION, 0},
	{35269, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35303, PCUT_FURNITURE_MOST_READ, 0},
	{35322, PCUT_FURNITURE_MOST_READ, 0},
	{35343, PCUT_FURNITURE_MOST_READ, 0},
	{35379, PCUT_FURNITURE_MOST_READ, 0},
	{35411, PCUT_FURNITURE_MOST_READ, 0},
	{35441, PCUT_FURNITURE_MOST_READ, 0},
	{35475, PCUT_FURNITURE_READING, 1},
	{35507, PCUT_FURNITURE_SHARE, 0},
	{35518, PCUT_FURNITURE_SHARE, 0},
	{35529, PCUT_FURNITURE_NAVIGATION, 0},
	{35540, PCUT_FURNITURE_NAVIGATION, 0},
	{35578, PCUT_FURNITURE_NAVIGATION, 0},
	{35612, PCUT_FURNITURE_NAVIGATION, 0},
	{35646, PCUT_FURNITURE_NAVIGATION, 1},
	{35668, PCUT_FURNITURE_NAVIGATION, 1},
	{35690, PCUT_FURNITURE_CARD, 0},
	{35710, PCUT_FURNITURE_NAVIGATION, 0},
	{35724, PCUT_FURNITURE_ADVERT, 1},
	{35773, PCUT_FURNITURE_READING, 1},
	{35794, PCUT_FURNITURE_READING, 0},
	{35815, PCUT_FURNITURE_NAVIGATION, 1},
	{35838, PCUT_FURNITURE_SUBSCRIBE, 0},
	{35861, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35883, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35908, PCUT_FURNITURE_SHARE, 1},
	{35938, PCUT_FURNITURE_SUBSCRIBE, 1},
	{35961, PCUT_FURNITURE_SHARE, 0},
	{35984, PCUT_FURNITURE_SUBSCRIBE, 0},
	{36001, PCUT_FURNITURE_NAVIGATION, 0},
	{36018, PCUT_FURNITURE_ADVERT, 0},
	{36033, PCUT_FURNITURE_NAVIGATION, 0},
	{36064, PCUT_FURNITURE_ADVERT, 0},
	{36102, PCUT_FURNITURE_ADVERT, 0},
	{36142, PCUT_FURNITURE_SHARE, 0},
	{36167, PCUT_FURNITURE_MOST_READ, 0},
	{36199, PCUT_FURNITURE_MOST_READ, 0},
	{36227, PCUT_FURNITURE_MOST_READ, 0},
	{36255, PCUT_FURNITURE_SUBSCRIBE, 1},
	{36291, PCUT_FURNITURE_SHARE, 0},
	{36327, PCUT_FURNITURE_SHARE, 0},
	{36367, PCUT_FURNITURE_NAVIGATION, 0},
	{36399, PCUT_FURNITURE_NAVIGATION, 0},
	{36431, PCUT_FURNITURE_READING, 1},
	{36461, PCUT_FURNITURE_READING, 1},
	{36489, PCUT_FURNITURE_SHARE, 0},
	{36508, PCUT_FURNITURE_COMMENTS, 1},
	{36541, PCUT_FURNITURE_SHARE, 0},
	{36560, PCUT_FURNITURE_SHARE, 0},
	{36575, PCUT_FURNITURE_SHARE, 0},
	{36592, PCUT_FURNITURE_SHARE, 0},
	{36607, PCUT_FURNITURE_SHARE, 0},
	{36620, PCUT_FURNITURE_SHARE, 0},
	{36637, PCUT_FURNITURE_PROMPT, 1},
	{36687, PCUT_FURNITURE_SHARE, 0},
	{36704, PCUT_FURNITURE_SUBSCRIBE, 1},
	{36747, PCUT_FURNITURE_NAVIGATION, 0},
	{36762, PCUT_FURNITURE_NAVIGATION, 0},
	{36775, PCUT_FURNITURE_NAVIGATION, 0},
	{36805, PCUT_FURNITURE_NAVIGATION, 0},
	{36833, PCUT_FURNITURE_SHARE, 0},
	{36848, PCUT_FURNITURE_READING, 1},
	{36870, PCUT_FURNITURE_READING, 1},
	{36885, PCUT_FURNITURE_COMMENTS, 0},
	{36921, PCUT_FURNITURE_PROMPT, 1},
	{36974, PCUT_FURNITURE_SHARE, 0},
	{36984, PCUT_FURNITURE_NAVIGATION, 1},
	{36994, PCUT_FURNITURE_NAVIGATION, 0},
	{37008, PCUT_FURNITURE_COMMENTS, 0},
	{37015, PCUT_FURNITURE_SHARE, 0},
	{37024, PCUT_FURNITURE_SHARE, 0},
	{37035, PCUT_FURNITURE_COMMENTS, 0},
	{37055, PCUT_FURNITURE_COMMENTS, 0},
	{37077, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37090, PCUT_FURNITURE_MOST_READ, 0},
	{37110, PCUT_FURNITURE_MOST_READ, 0},
	{37136, PCUT_FURNITURE_SHARE, 0},
	{37156, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37169, PCUT_FURNITURE_SUBSCRIBE, 0},
	{37180, PCUT_FURNITURE_COMMENTS, 0},
	{37187, PCUT_FURNITURE_SHARE, 0},
	{37202, PCUT_FURNITURE_SHARE, 0},
	{37215, PCUT_FURNITURE_READING, 1},
	{37233, PCUT_FURNITURE_MOST_READ, 0},
	{37259, PCUT_FURNITURE_NAVIGATION, 0},
	{37270, PCUT_FURNITURE_SHARE, 0},
	{37283, PCUT_FURNITURE_SHARE, 0},
	{37294, PCUT_FURNITURE_COMMENTS, 0},
	{37314, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37327, PCUT_FURNITURE_SHARE, 0},
	{37344, PCUT_FURNITURE_COMMENTS, 0},
	{37359, PCUT_FURNITURE_NAVIGATION, 1},
	{37371, PCUT_FURNITURE_SHARE, 0},
	{37384, PCUT_FURNITURE_NAVIGATION, 1},
	{37396, PCUT_FURNITURE_SHARE, 0},
	{37411, PCUT_FURNITURE_ADVERT, 0},
	{37424, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37444, PCUT_FURNITURE_SHARE, 0},
	{37455, PCUT_FURNITURE_SHARE, 0},
	{37466, PCUT_FURNITURE_SHARE, 0},
	{37473, PCUT_FURNITURE_SHARE, 0},
	{37482, PCUT_FURNITURE_COMMENTS, 0},
	{37493, PCUT_FURNITURE_COMMENTS, 0},
	{37506, PCUT_FURNITURE_ADVERT, 0},
	{37526, PCUT_FURNITURE_ADVERT, 0},
	{37548, PCUT_FURNITURE_NAVIGATION, 0},
	{37559, PCUT_FURNITURE_COMMENTS, 0},
	{37581, PCUT_FURNITURE_NAVIGATION, 0},
	{37597, PCUT_FURNITURE_MOST_READ, 0},
	{37621, PCUT_FURNITURE_MOST_READ, 0},
	{37643, PCUT_FURNITURE_MOST_READ, 0},
	{37665, PCUT_FURNITURE_COMMENTS, 0},
	{37683, PCUT_FURNITURE_NAVIGATION, 0},
	{37694, PCUT_FURNITURE_READING, 1},
	{37712, PCUT_FURNITURE_READING, 1},
	{37736, PCUT_FURNITURE_SHARE, 0},
	{37760, PCUT_FURNITURE_SHARE, 0},
	{37783, PCUT_FURNITURE_SUBSCRIBE, 0},
	{37794, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37820, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37836, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37856, PCUT_FURNITURE_SUBSCRIBE, 1},
	{37871, PCUT_FURNITURE_COMMENTS, 1},
	{37889, PCUT_FURNITURE_ADVERT, 0},
	{37900, PCUT_FURNITURE_ADVERT, 0},
	{37915, PCUT_FURNITURE_NAVIGATION, 0},
	{37933, PCUT_FURNITURE_COMMENTS, 1},
	{37953, PCUT_FURNITURE_SHARE, 0},
	{37960, PCUT_FURNITURE_MOST_READ, 0},
	{37986, PCUT_FURNITURE_MOST_READ, 0},
	{38010, PCUT_FURNITURE_MOST_READ, 0},
	{38036, PCUT_FURNITURE_NAVIGATION, 1},
	{38060, PCUT_FURNITURE_COMMENTS, 0},
	{38103, PCUT_FURNITURE_COMMENTS, 0},
	{38122, PCUT_FURNITURE_COMMENTS, 0},
	{38131, PCUT_FURNITURE_NAVIGATION, 0},
	{38148, PCUT_FURNITURE_NAVIGATION, 0},
	{38163, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38195, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38225, PCUT_FURNITURE_NAVIGATION, 1},
	{38243, PCUT_FURNITURE_NAVIGATION, 1},
	{38261, PCUT_FURNITURE_SHARE, 0},
	{38278, PCUT_FURNITURE_NAVIGATION, 0},
	{38298, PCUT_FURNITURE_SHARE, 0},
	{38307, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38323, PCUT_FURNITURE_NAVIGATION, 1},
	{38334, PCUT_FURNITURE_SHARE, 0},
	{38345, PCUT_FURNITURE_ADVERT, 0},
	{38354, PCUT_FURNITURE_NAVIGATION, 0},
	{38361, PCUT_FURNITURE_SHARE, 0},
	{38387, PCUT_FURNITURE_SHARE, 1},
	{38409, PCUT_FURNITURE_ADVERT, 0},
	{38420, PCUT_FURNITURE_ADVERT, 0},
	{38435, PCUT_FURNITURE_NAVIGATION, 1},
	{38453, PCUT_FURNITURE_NAVIGATION, 1},
	{38469, PCUT_FURNITURE_NAVIGATION, 0},
	{38480, PCUT_FURNITURE_NAVIGATION, 0},
	{38504, PCUT_FURNITURE_COMMENTS, 0},
	{38515, PCUT_FURNITURE_COMMENTS, 0},
	{38530, PCUT_FURNITURE_SHARE, 0},
	{38543, PCUT_FURNITURE_SHARE, 0},
	{38558, PCUT_FURNITURE_SHARE, 0},
	{38571, PCUT_FURNITURE_NAVIGATION, 0},
	{38591, PCUT_FURNITURE_SHARE, 0},
	{38602, PCUT_FURNITURE_SHARE, 0},
	{38615, PCUT_FURNITURE_SHARE, 0},
	{38632, PCUT_FURNITURE_NAVIGATION, 0},
	{38643, PCUT_FURNITURE_NAVIGATION, 0},
	{38654, PCUT_FURNITURE_SHARE, 0},
	{38661, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38679, PCUT_FURNITURE_NAVIGATION, 0},
	{38688, PCUT_FURNITURE_COMMENTS, 0},
	{38701, PCUT_FURNITURE_COMMENTS, 0},
	{38718, PCUT_FURNITURE_COMMENTS, 0},
	{38723, PCUT_FURNITURE_NAVIGATION, 1},
	{38737, PCUT_FURNITURE_READING, 1},
	{38772, PCUT_FURNITURE_READING, 1},
	{38794, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38810, PCUT_FURNITURE_NAVIGATION, 0},
	{38838, PCUT_FURNITURE_SHARE, 0},
	{38847, PCUT_FURNITURE_SHARE, 0},
	{38869, PCUT_FURNITURE_SHARE, 1},
	{38885, PCUT_FURNITURE_SHARE, 1},
	{38901, PCUT_FURNITURE_SHARE, 1},
	{38917, PCUT_FURNITURE_NAVIGATION, 0},
	{38935, PCUT_FURNITURE_SHARE, 0},
	{38946, PCUT_FURNITURE_SUBSCRIBE, 0},
	{38957, PCUT_FURNITURE_SUBSCRIBE, 1},
	{38988, PCUT_FURNITURE_SHARE, 0},
	{39002, PCUT_FURNITURE_SHARE, 0},
	{39015, PCUT_FURNITURE_NAVIGATION, 1},
	{39033, PCUT_FURNITURE_SHARE, 0},
	{39049, PCUT_FURNITURE_SHARE, 0},
	{39065, PCUT_FURNITURE_SHARE, 0},
	{39078, PCUT_FURNITURE_ADVERT, 1},
	{39100, PCUT_FURNITURE_ADVERT, 0},
	{39120, PCUT_FURNITURE_READING, 1},
	{39142, PCUT_FURNITURE_SHARE, 0},
	{39155, PCUT_FURNITURE_SHARE, 1},
	{39175, PCUT_FURNITURE_NAVIGATION, 0},
	{39187, PCUT_FURNITURE_NAVIGATION, 0},
	{39194, PCUT_FURNITURE_SHARE, 0},
	{39214, PCUT_FURNITURE_COMMENTS, 0},
	{39225, PCUT_FURNITURE_SHARE, 0},
	{39239, PCUT_FURNITURE_SHARE, 0},
	{39252, PCUT_FURNITURE_SHARE, 0},
	{39265, PCUT_FURNITURE_READING, 1},
	{39287, PCUT_FURNITURE_COMMENTS, 0},
	{39296, PCUT_FURNITURE_MOST_READ, 0},
	{39321, PCUT_FURNITURE_MOST_READ, 0},
	{39342, PCUT_FURNITURE_MOST_READ, 0},
	{39367, PCUT_FURNITURE_SHARE, 0},
	{39374, PCUT_FURNITURE_NAVIGATION, 0},
	{39390, PCUT_FURNITURE_COMMENTS, 0},
	{39421, PCUT_FURNITURE_NAVIGATION, 0},
	{39453, PCUT_FURNITURE_NAVIGATION, 0},
	{39472, PCUT_FURNITURE_ADVERT, 0},
	{39497, PCUT_FURNITURE_SHARE, 0},
	{39510, PCUT_FURNITURE_SHARE, 0},
	{39536, PCUT_FURNITURE_SHARE, 0},
	{39555, PCUT_FURNITURE_NAVIGATION, 0},
	{39565, PCUT_FURNITURE_NAVIGATION, 0},
	{39587, PCUT_FURNITURE_NAVIGATION, 0},
	{39609, PCUT_FURNITURE_ADVERT, 0},
	{39634, PCUT_FURNITURE_NAVIGATION, 0},
	{39644, PCUT_FURNITURE_SHARE, 0},
	{39678, PCUT_FURNITURE_NAVIGATION, 0},
	{39694, PCUT_FURNITURE_NAVIGATION, 0},
	{39719, PCUT_FURNITURE_NAVIGATION, 0},
	{39741, PCUT_FURNITURE_NAVIGATION, 0},
	{39754, PCUT_FURNITURE_SHARE, 0},
	{39767, PCUT_FURNITURE_ADVERT, 0},
	{39783, PCUT_FURNITURE_NAVIGATION, 0},
	{39802, PCUT_FURNITURE_NAVIGATION, 0},
	{39821, PCUT_FURNITURE_PROMPT, 1},
	{39843, PCUT_FURNITURE_NAVIGATION, 0},
	{39871, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39899, PCUT_FURNITURE_SUBSCRIBE, 1},
	{39921, PCUT_FURNITURE_READING, 1},
	{39940, PCUT_FURNITURE_CARD, 0},
	{39968, PCUT_FURNITURE_NAVIGATION, 0},
	{39996, PCUT_FURNITURE_NAVIGATION, 1},
	{40012, PCUT_FURNITURE_SHARE, 0},
	{40040, PCUT_FURNITURE_MOST_READ, 0},
	{40071, PCUT_FURNITURE_MOST_READ, 0},
	{40099, PCUT_FURNITURE_NAVIGATION, 0},
	{40115, PCUT_FURNITURE_NAVIGATION, 1},
	{40131, PCUT_FURNITURE_SHARE, 1},
	{40150, PCUT_FURNITURE_COMMENTS, 0},
	{40163, PCUT_FURNITURE_COMMENTS, 0},
	{40182, PCUT_FURNITURE_COMMENTS, 0},
	{40204, PCUT_FURNITURE_COMMENTS, 0},
	{40232, PCUT_FURNITURE_COMMENTS, 0},
	{40254, PCUT_FURNITURE_COMMENTS, 0},
	{40276, PCUT_FURNITURE_COMMENTS, 0},
	{40298, PCUT_FURNITURE_COMMENTS, 0},
	{40314, PCUT_FURNITURE_NAVIGATION, 1},
	{40333, PCUT_FURNITURE_NAVIGATION, 1},
	{40352, PCUT_FURNITURE_NAVIGATION, 0},
	{40371, PCUT_FURNITURE_SHARE, 0},
	{40381, PCUT_FURNITURE_SHARE, 0},
	{40397, PCUT_FURNITURE_ADVERT, 0},
	{40425, PCUT_FURNITURE_ADVERT, 0},
	{40450, PCUT_FURNITURE_SHARE, 0},
	{40466, PCUT_FURNITURE_SHARE, 0},
	{40479, PCUT_FURNITURE_NAVIGATION, 0},
	{40489, PCUT_FURNITURE_NAVIGATION, 0},
	{40508, PCUT_FURNITURE_NAVIGATION, 0},
	{40527, PCUT_FURNITURE_COMMENTS, 0},
	{40549, PCUT_FURNITURE_SHARE, 0},
	{40571, PCUT_FURNITURE_SHARE, 1},
	{40590, PCUT_FURNITURE_SHARE, 0},
	{40609, PCUT_FURNITURE_PROMPT, 1},
	{40631, PCUT_FURNITURE_NAVIGATION, 0},
	{40662, PCUT_FURNITURE_NAVIGATION, 0},
	{40684, PCUT_FURNITURE_NAVIGATION, 0},
	{40694, PCUT_FURNITURE_NAVIGATION, 1},
	{40706, PCUT_FURNITURE_SHARE, 0},
	{40716, PCUT_FURNITURE_NAVIGATION, 0},
	{40732, PCUT_FURNITURE_NAVIGATION, 1},
	{40757, PCUT_FURNITURE_NAVIGATION, 0},
	{40770, PCUT_FURNITURE_SUBSCRIBE, 1},
	{40783, PCUT_FURNITURE_SUBSCRIBE, 0},
	{40802, PCUT_FURNITURE_SHARE, 0},
	{40812, PCUT_FURNITURE_SUBSCRIBE, 0},
	{40834, PCUT_FURNITURE_MOST_READ, 0},
	{40850, PCUT_FURNITURE_SHARE, 0},
	{40872, PCUT_FURNITURE_SHARE, 0},
	{40900, PCUT_FURNITURE_NAVIGATION, 0},
	{40913, PCUT_FURNITURE_NAVIGATION, 0},
	{40926, PCUT_FURNITURE_SUBSCRIBE, 0},
	{40960, PCUT_FURNITURE_SHARE, 0},
	{40973, PCUT_FURNITURE_NAVIGATION, 0},
	{40983, PCUT_FURNITURE_NAVIGATION, 0},
	{40999, PCUT_FURNITURE_NAVIGATION, 0},
	{41009, PCUT_FURNITURE_NAVIGATION, 0},
	{41019, PCUT_FURNITURE_NAVIGATION, 0},
	{41035, PCUT_FURNITURE_NAVIGATION, 0},
	{41045, PCUT_FURNITURE_SUBSCRIBE, 1},
	{41055, PCUT_FURNITURE_SUBSCRIBE, 1},
	{41065, PCUT_FURNITURE_NAVIGATION, 0},
	{41072, PCUT_FURNITURE_MOST_READ, 0},
	{41088, PCUT_FURNITURE_MOST_READ, 0},
	{41101, PCUT_FURNITURE_MOST_READ, 0},
	{41129, PCUT_FURNITURE_NAVIGATION, 0},
	{41136, PCUT_FURNITURE_SUBSCRIBE, 1},
	{41149, PCUT_FURNITURE_SUBSCRIBE, 0},
	{41168, PCUT_FURNITURE_NAVIGATION, 0},
	{41181, PCUT_FURNITURE_CARD, 0},
	{41194, PCUT_FURNITURE_CARD, 0},
	{41207, PCUT_FURNITURE_NAVIGATION, 0},
	{41220, PCUT_FURNITURE_SHARE, 0},
	{41227, PCUT_FURNITURE_NAVIGATION, 0},
	{41237, PCUT_FURNITURE_SUBSCRIBE, 0},
	{41250, PCUT_FURNITURE_READING, 1},
	{41260, PCUT_FURNITURE_NAVIGATION, 1},
	{41273, PCUT_FURNITURE_COMMENTS, 0},
	{41286, PCUT_FURNITURE_SHARE, 0},
	{41293, PCUT_FURNITURE_CARD, 0},
	{41306, PCUT_FURNITURE_NAVIGATION, 0},
	{41319, PCUT_FURNITURE_SUBSCRIBE, 1},
	{41335, PCUT_FURNITURE_SHARE, 1},
	{41348, PCUT_FURNITURE_COMMENTS, 0},
	{41358, PCUT_FURNITURE_PROMPT, 0},
	{41388, PCUT_FURNITURE_SHARE, 0},
	{41395, PCUT_FURNITURE_SHARE, 1},
	{41405, PCUT_FURNITURE_SHARE, 0},
	{41418, PCUT_FURNITURE_SHARE, 0},
	{41431, PCUT_FURNITURE_SHARE, 0},
	{41444, PCUT_FURNITURE_SHARE, 0},
	{41454, PCUT_FURNITURE_SHARE, 0},
	{41461, PCUT_FURNITURE_NAVIGATION, 0},
	{41474, PCUT_FURNITURE_NAVIGATION, 0},
	{41487, PCUT_FURNITURE_NAVIGATION, 0},
	{41494, PCUT_FURNITURE_NAVIGATION, 0},
	{41507, PCUT_FURNITURE_SUBSCRIBE, 1},
	{41520, PCUT_FURNITURE_SHARE, 0},
	{41527, PCUT_FURNITURE_PROMPT, 1},
	{41538, PCUT_FURNITURE_COMMENTS, 0},
	{41551, PCUT_FURNITURE_COMMENTS, 0},
	{41564, PCUT_FURNITURE_COMMENTS, 0},
	{41577, PCUT_FURNITURE_READING, 0},
	{41587, PCUT_FURNITURE_NAVIGATION, 0},
	{41600, PCUT_FURNITURE_COMMENTS, 0},
	{41607, PCUT_FURNITURE_COMMENTS, 0},
	{41614, PCUT_FURNITURE_PROMPT, 1},
	{41636, PCUT_FURNITURE_SHARE, 0},
	{41649, PCUT_FURNITURE_PROMPT, 1},
	{41656, PCUT_FURNITURE_PROMPT, 1},
	{41663, PCUT_FURNITURE_NAVIGATION, 0},
	{41670, PCUT_FURNITURE_NAVIGATION, 0},
	{41680, PCUT_FURNITURE_ADVERT, 0},
	{41687, PCUT_FURNITURE_NAVIGATION, 0},
	{41700, PCUT_FURNITURE_ADVERT, 0},
	{41707, PCUT_FURNITURE_ADVERT, 0},
	{41714, PCUT_FURNITURE_ADVERT, 0},
	{41727, PCUT_FURNITURE_NAVIGATION, 0},
	{41734, PCUT_FURNITURE_NAVIGATION, 1},
	{41747, PCUT_FURNITURE_SHARE, 0},
	{41754, PCUT_FURNITURE_SHARE, 0},
	{41767, PCUT_FURNITURE_SHARE, 0},
	{41783, PCUT_FURNITURE_SHARE, 0},
	{41790, PCUT_FURNITURE_NAVIGATION, 1},
	{41803, PCUT_FURNITURE_NAVIGATION, 1},
	{41828, PCUT_FURNITURE_COMMENTS, 0},
	{41841, PCUT_FURNITURE_NAVIGATION, 0},
	{41854, PCUT_FURNITURE_COMMENTS, 0},
	{41867, PCUT_FURNITURE_COMMENTS, 0},
	{41880, PCUT_FURNITURE_READING, 1},
	{41893, PCUT_FURNITURE_NAVIGATION, 0},
	{41903, PCUT_FURNITURE_SHARE, 0},
	{41910, PCUT_FURNITURE_SUBSCRIBE, 1},
	{41926, PCUT_FURNITURE_SHARE, 1},
	{41939, PCUT_FURNITURE_MOST_READ, 0},
	{41949, PCUT_FURNITURE_NAVIGATION, 1},
	{41962, PCUT_FURNITURE_ADVERT, 0},
	{41969, PCUT_FURNITURE_ADVERT, 0},
	{41982, PCUT_FURNITURE_SHARE, 0},
	{41989, PCUT_FURNITURE_NAVIGATION, 0},
	{41999, PCUT_FURNITURE_NAVIGATION, 0},
	{42006, PCUT_FURNITURE_NAVIGATION, 0},
	{42013, PCUT_FURNITURE_SHARE, 0},
	{42020, PCUT_FURNITURE_NAVIGATION, 0},
	{42033, PCUT_FURNITURE_NAVIGATION, 0},
	{42046, PCUT_FURNITURE_SHARE, 0},
	{42059, PCUT_FURNITURE_MOST_READ, 0},
	{42072, PCUT_FURNITURE_NAVIGATION, 0},
	{42085, PCUT_FURNITURE_SHARE, 0},
	{42092, PCUT_FURNITURE_NAVIGATION, 0},
	{42099, PCUT_FURNITURE_NAVIGATION, 0},
	{42107, PCUT_FURNITURE_MOST_READ, 0},
	{42120, PCUT_FURNITURE_MOST_READ, 0},
	{42139, PCUT_FURNITURE_MOST_READ, 0},
	{42152, PCUT_FURNITURE_MOST_READ, 0},
	{42165, PCUT_FURNITURE_MOST_READ, 0},
	{42178, PCUT_FURNITURE_COMMENTS, 0},
	{42191, PCUT_FURNITURE_COMMENTS, 0},
	{42204, PCUT_FURNITURE_SUBSCRIBE, 1},
	{42217, PCUT_FURNITURE_SUBSCRIBE, 0},
	{42236, PCUT_FURNITURE_SUBSCRIBE, 0},
	{42249, PCUT_FURNITURE_SHARE, 0},
	{42259, PCUT_FURNITURE_READING, 0},
	{42266, PCUT_FURNITURE_NAVIGATION, 1},
	{42286, PCUT_FURNITURE_NAVIGATION, 1},
	{42296, PCUT_FURNITURE_NAVIGATION, 1},
	{42312, PCUT_FURNITURE_READING, 1},
	{42322, PCUT_FURNITURE_COMMENTS, 0},
	{42332, PCUT_FURNITURE_COMMENTS, 0},
	{42351, PCUT_FURNITURE_COMMENTS, 0},
	{42364, PCUT_FURNITURE_COMMENTS, 0},
	{42377, PCUT_FURNITURE_NAVIGATION, 0},
	{42384, PCUT_FURNITURE_NAVIGATION, 0},
	{42397, PCUT_FURNITURE_NAVIGATION, 0},
	{42404, PCUT_FURNITURE_NAVIGATION, 0},
	{42411, PCUT_FURNITURE_NAVIGATION, 0},
	{42421, PCUT_FURNITURE_PROMPT, 1},
	{42434, PCUT_FURNITURE_SHARE, 0},
	{42441, PCUT_FURNITURE_MOST_READ, 0},
	{42448, PCUT_FURNITURE_MOST_READ, 0},
	{42461, PCUT_FURNITURE_MOST_READ, 0},
	{42474, PCUT_FURNITURE_MOST_READ, 0},
	{42487, PCUT_FURNITURE_MOST_READ, 0},
	{42500, PCUT_FURNITURE_SUBSCRIBE, 0},
	{42519, PCUT_FURNITURE_SUBSCRIBE, 1},
	{42532, PCUT_FURNITURE_MOST_READ, 0},
	{42545, PCUT_FURNITURE_MOST_READ, 0},
	{42558, PCUT_FURNITURE_NAVIGATION, 0},
	{42571, PCUT_FURNITURE_COMMENTS, 0},
	{42578, PCUT_FURNITURE_NAVIGATION, 0},
	{42585, PCUT_FURNITURE_NAVIGATION, 0},
	{42592, PCUT_FURNITURE_SUBSCRIBE, 1},
	{42611, PCUT_FURNITURE_NAVIGATION, 0},
	{42618, PCUT_FURNITURE_NAVIGATION, 1},
	{42634, PCUT_FURNITURE_SUBSCRIBE, 1},
	{42647, PCUT_FURNITURE_SUBSCRIBE, 1},
	{42660, PCUT_FURNITURE_SUBSCRIBE, 1},
	{42682, PCUT_FURNITURE_PROMPT, 0},
	{42717, PCUT_FURNITURE_COMMENTS, 0},
	{42730, PCUT_FURNITURE_NAVIGATION, 0},
	{42743, PCUT_FURNITURE_NAVIGATION, 0},
	{42756, PCUT_FURNITURE_NAVIGATION, 0},
	{42769, PCUT_FURNITURE_NAVIGATION, 0},
	{42776, PCUT_FURNITURE_CARD, 0},
	{42801, PCUT_FURNITURE_SHARE, 0},
	{42814, PCUT_FURNITURE_SUBSCRIBE, 0},
	{42821, PCUT_FURNITURE_SUBSCRIBE, 1},
	{42837, PCUT_FURNITURE_READING, 0},
	{42853, PCUT_FURNITURE_NAVIGATION, 0},
	{42860, PCUT_FURNITURE_COMMENTS, 0},
	{42867, PCUT_FURNITURE_READING, 1},
	{42880, PCUT_FURNITURE_SUBSCRIBE, 0},
	{42887, PCUT_FURNITURE_SUBSCRIBE, 1},
	{42900, PCUT_FURNITURE_NAVIGATION, 0},
	{42913, PCUT_FURNITURE_COMMENTS, 0},
	{42920, PCUT_FURNITURE_READING, 0},
	{42933, PCUT_FURNITURE_PROMPT, 1},
	{42946, PCUT_FURNITURE_NAVIGATION, 1},
	{42956, PCUT_FURNITURE_SUBSCRIBE, 0},
	{42963, PCUT_FURNITURE_PROMPT, 1},
	{42976, PCUT_FURNITURE_ADVERT, 0},
	{42989, PCUT_FURNITURE_ADVERT, 0},
	{43005, PCUT_FURNITURE_NAVIGATION, 1},
	{43012, PCUT_FURNITURE_NAVIGATION, 1},
	{43031, PCUT_FURNITURE_NAVIGATION, 1},
	{43038, PCUT_FURNITURE_NAVIGATION, 1},
	{43048, PCUT_FURNITURE_SHARE, 0},
	{43055, PCUT_FURNITURE_COMMENTS, 0},
	{43062, PCUT_FURNITURE_COMMENTS, 0},
	{43075, PCUT_FURNITURE_NAVIGATION, 0},
	{43088, PCUT_FURNITURE_NAVIGATION, 0},
	{43101, PCUT_FURNITURE_NAVIGATION, 0},
	{43114, PCUT_FURNITURE_NAVIGATION, 0},
	{43121, PCUT_FURNITURE_SUBSCRIBE, 0},
	{43134, PCUT_FURNITURE_NAVIGATION, 0},
	{43144, PCUT_FURNITURE_READING, 1},
	{43157, PCUT_FURNITURE_NAVIGATION, 1},
	{43167, PCUT_FURNITURE_CARD, 0},
	{43180, PCUT_FURNITURE_NAVIGATION, 0},
	{43193, PCUT_FURNITURE_READING, 1},
	{43206, PCUT_FURNITURE_SUBSCRIBE, 0},
	{43216, PCUT_FURNITURE_READING, 0},
	{43232, PCUT_FURNITURE_READING, 1},
	{43245, PCUT_FURNITURE_NAVIGATION, 0},
	{43252, PCUT_FURNITURE_NAVIGATION, 0},
	{43259, PCUT_FURNITURE_NAVIGATION, 1},
	{43268, PCUT_FURNITURE_PROMPT, 1},
	{43275, PCUT_FURNITURE_SHARE, 0},
	{43282, PCUT_FURNITURE_MOST_READ, 0},
	{43295, PCUT_FURNITURE_MOST_READ, 0},
	{43320, PCUT_FURNITURE_NAVIGATION, 0},
	{43345, PCUT_FURNITURE_NAVIGATION, 0},
	{43352, PCUT_FURNITURE_NAVIGATION, 0},
	{43365, PCUT_FURNITURE_SHARE, 0},
	{43374, PCUT_FURNITURE_SHARE, 0},
	{43381, PCUT_FURNITURE_SHARE, 0},
	{43394, PCUT_FURNITURE_ADVERT, 0},
	{43401, PCUT_FURNITURE_SUBSCRIBE, 0},
	{43408, PCUT_FURNITURE_SUBSCRIBE, 1},
	{43422, PCUT_FURNITURE_SUBSCRIBE, 0},
	{43435, PCUT_FURNITURE_NAVIGATION, 0},
	{43445, PCUT_FURNITURE_CARD, 0},
	{43462, PCUT_FURNITURE_SHARE, 0},
	{43476, PCUT_FURNITURE_READING, 0},
	{43490, PCUT_FURNITURE_SHARE, 0},
	{43503, PCUT_FURNITURE_NAVIGATION, 1},
	{43516, PCUT_FURNITURE_SHARE, 0},
	{43526, PCUT_FURNITURE_SUBSCRIBE, 1},
	{43539, PCUT_FURNITURE_SUBSCRIBE, 0},
	{43559, PCUT_FURNITURE_NAVIGATION, 0},
	{43566, PCUT_FURNITURE_NAVIGATION, 0},
	{43579, PCUT_FURNITURE_NAVIGATION, 0},
	{43586, PCUT_FURNITURE_COMMENTS, 0},
	{43593, PCUT_FURNITURE_COMMENTS, 0},
	{43607, PCUT_FURNITURE_COMMENTS, 0},
	{43614, PCUT_FURNITURE_COMMENTS, 0},
	{43623, PCUT_FURNITURE_COMMENTS, 0},
	{43637, PCUT_FURNITURE_COMMENTS, 0},
	{43651, PCUT_FURNITURE_COMMENTS, 0},
	{43665, PCUT_FURNITURE_COMMENTS, 0},
	{43685, PCUT_FURNITURE_COMMENTS, 0},
	{43698, PCUT_FURNITURE_COMMENTS, 0},
	{43711, PCUT_FURNITURE_NAVIGATION, 0},
	{43731, PCUT_FURNITURE_NAVIGATION, 0},
	{43741, PCUT_FURNITURE_SHARE, 0},
	{43755, PCUT_FURNITURE_NAVIGATION, 0},
	{43771, PCUT_FURNITURE_MOST_READ, 0},
	{43789, PCUT_FURNITURE_MOST_READ, 0},
	{43807, PCUT_FURNITURE_NAVIGATION, 0},
	{43818, PCUT_FURNITURE_NAVIGATION, 0},
	{43825, PCUT_FURNITURE_SHARE, 0},
	{43832, PCUT_FURNITURE_NAVIGATION, 0},
	{43848, PCUT_FURNITURE_NAVIGATION, 1},
	{43861, PCUT_FURNITURE_NAVIGATION, 0},
	{43871, PCUT_FURNITURE_SHARE, 0},
	{43878, PCUT_FURNITURE_NAVIGATION, 1},
	{43891, PCUT_FURNITURE_NAVIGATION, 0},
	{43911, PCUT_FURNITURE_SHARE, 0},
	{43921, PCUT_FURNITURE_ADVERT, 0},
	{43931, PCUT_FURNITURE_ADVERT, 0},
	{43948, PCUT_FURNITURE_MOST_READ, 0},
	{43965, PCUT_FURNITURE_SUBSCRIBE, 1},
	{43982, PCUT_FURNITURE_NAVIGATION, 0},
	{43995, PCUT_FURNITURE_PROMPT, 1},
	{44026, PCUT_FURNITURE_NAVIGATION, 0},
	{44039, PCUT_FURNITURE_NAVIGATION, 0},
	{44046, PCUT_FURNITURE_NAVIGATION, 0},
	{44059, PCUT_FURNITURE_MOST_READ, 0},
	{44073, PCUT_FURNITURE_MOST_READ, 0},
	{44086, PCUT_FURNITURE_SHARE, 0},
	{44093, PCUT_FURNITURE_READING, 1},
	{44107, PCUT_FURNITURE_NAVIGATION, 0},
	{44120, PCUT_FURNITURE_NAVIGATION, 0},
	{44133, PCUT_FURNITURE_SUBSCRIBE, 0},
	{44146, PCUT_FURNITURE_PROMPT, 1},
	{44156, PCUT_FURNITURE_SHARE, 0},
	{44165, PCUT_FURNITURE_SHARE, 0},
	{44177, PCUT_FURNITURE_SHARE, 0},
	{44187, PCUT_FURNITURE_SHARE, 0},
	{44199, PCUT_FURNITURE_MOST_READ, 0},
	{44212, PCUT_FURNITURE_MOST_READ, 0},
	{44225, PCUT_FURNITURE_SHARE, 0},
	{44234, PCUT_FURNITURE_SHARE, 0},
	{44253, PCUT_FURNITURE_SHARE, 0},
	{44266, PCUT_FURNITURE_NAVIGATION, 0},
	{44280, PCUT_FURNITURE_SHARE, 0},
	{44293, PCUT_FURNITURE_NAVIGATION, 0},
	{44300, PCUT_FURNITURE_SHARE, 0},
	{44310, PCUT_FURNITURE_SHARE, 0},
	{44317, PCUT_FURNITURE_SHARE, 0},
	{44330, PCUT_FURNITURE_SHARE, 0},
	{44343, PCUT_FURNITURE_SHARE, 1},
	{44363, PCUT_FURNITURE_SHARE, 0},
	{44373, PCUT_FURNITURE_NAVIGATION, 0},
	{44377, PCUT_FURNITURE_NAVIGATION, 0},
	{44390, PCUT_FURNITURE_SUBSCRIBE, 1},
};

static const pcut_phrase_node pcut_furniture_words_nodes[] = {
	{35, 9, 49, 65535}, {40, 0, 0, 161}, {45, 0, 0, 162},
	{97, 17, 58, 65535}, {98, 8, 75, 65535}, {99, 8, 83, 65535},
	{100, 6, 91, 65535}, {101, 13, 97, 65535}, {102, 7, 110, 65535},
	{103, 5, 117, 65535}, {104, 7, 122, 65535}, {105, 11, 129, 65535},
	{106, 5, 140, 65535}, {107, 7, 145, 65535}, {108, 7, 152, 65535},
	{109, 6, 159, 65535}, {110, 6, 165, 65535}, {111, 16, 171, 65535},
	{112, 7, 187, 65535}, {113, 2, 194, 65535}, {114, 4, 196, 65535},
	{115, 17, 200, 65535}, {116, 10, 217, 65535}, {117, 12, 227, 65535},
	{118, 7, 239, 65535}, {119, 6, 246, 65535}, {120, 1, 252, 2073},
	{121, 3, 253, 65535}, {122, 5, 256, 65535}, {206, 6, 261, 65535},
	{207, 5, 267, 65535}, {208, 12, 272, 65535}, {209, 7, 284, 65535},
	{215, 14, 291, 65535}, {216, 14, 305, 65535}, {217, 8, 319, 65535},
	{218, 0, 0, 2508}, {224, 4, 327, 65535}, {227, 3, 331, 65535},
	{228, 6, 334, 65535}, {229, 20, 340, 65535}, {230, 17, 360, 65535},
	{231, 12, 377, 65535}, {232, 16, 389, 65535}, {233, 10, 405, 65535},
	{234, 6, 415, 65535}, {235, 13, 421, 65535}, {236, 12, 434, 65535},
	{237, 7, 446, 65535}, {32, 24, 453, 65535}, {47, 0, 0, 149},
	{227, 0, 0, 150}, {228, 0, 0, 151}, {229, 2, 477, 65535},
	{230, 0, 0, 156}, {232, 0, 0, 157}, {234, 0, 0, 158},
	{235, 2, 479, 65535}, {32, 5, 481, 65535}, {97, 0, 0, 172},
	{98, 3, 486, 65535}, {99, 4, 489, 65535}, {100, 6, 493, 233},
	{102, 2, 499, 65535}, {103, 0, 0, 261}, {106, 1, 501, 65535},
	{107, 4, 502, 65535}, {108, 5, 506, 65535}, {109, 2, 511, 65535},
	{110, 7, 513, 65535}, {112, 4, 520, 65535}, {114, 7, 524, 65535},
	{115, 4, 531, 65535}, {117, 3, 535, 65535}, {118, 0, 0, 385},
	{97, 4, 538, 65535}, {101, 10, 542, 65535}, {105, 3, 552, 65535},
	{108, 2, 555, 65535}, {111, 2, 557, 65535}, {114, 3, 559, 65535},
	{117, 2, 562, 65535}, {121, 0, 0, 438}, {97, 6, 564, 65535},
	{101, 5, 570, 65535}, {104, 3, 575, 65535}, {105, 0, 0, 474},
	{108, 3, 578, 65535}, {111, 8, 581, 65535}, {114, 1, 589, 65535},
	{122, 0, 0, 597}, {97, 5, 590, 65535}, {98, 0, 0, 608},
	{101, 11, 595, 65535}, {105, 6, 606, 65535}, {111, 8, 612, 65535},
	{114, 1, 620, 65535}, {45, 3, 621, 65535}, {99, 1, 624, 65535},
	{100, 1, 625, 65535}, {101, 0, 0, 709}, {105, 0, 0, 710},
	{108, 2, 626, 65535}, {109, 1, 628, 65535}, {110, 7, 629, 65535},
	{112, 2, 636, 65535}, {115, 3, 638, 65535}, {116, 0, 0, 762},
	{118, 0, 0, 763}, {120, 2, 641, 65535}, {97, 5, 643, 65535},
	{101, 4, 648, 65535}, {105, 4, 652, 65535}, {108, 0, 0, 786},
	{111, 3, 656, 65535}, {114, 3, 659, 65535}, {117, 2, 662, 65535},
	{97, 1, 664, 65535}, {101, 6, 665, 65535}, {105, 3, 671, 65535},
	{111, 3, 674, 65535}, {117, 2, 677, 65535}, {97, 5, 679, 65535},
	{101, 4, 684, 65535}, {105, 4, 688, 65535}, {106, 0, 0, 881},
	{108, 2, 692, 65535}, {111, 3, 694, 65535}, {121, 0, 0, 893},
	{32, 2, 697, 65535}, {99, 0, 0, 897}, {102, 0, 0, 898},
	{104, 1, 699, 65535}, {107, 0, 0, 901}, {108, 2, 700, 65535},
	{109, 3, 702, 65535}, {110, 8, 705, 65535}, {114, 2, 713, 65535},
	{115, 2, 715, 65535}, {122, 0, 0, 957}, {39, 1, 717, 65535},
	{97, 2, 718, 65535}, {101, 2, 720, 65535}, {111, 2, 722, 65535},
	{117, 1, 724, 65535}, {97, 4, 725, 65535}, {101, 3, 729, 65535},
	{105, 1, 732, 65535}, {108, 1, 733, 65535}, {110, 0, 0, 1009},
	{111, 3, 734, 65535}, {117, 3, 737, 65535}, {39, 2, 740, 65535},
	{97, 8, 742, 65535}, {101, 8, 750, 65535}, {105, 5, 758, 65535},
	{111, 3, 763, 65535}, {117, 3, 766, 65535}, {121, 2, 769, 65535},
	{97, 4, 771, 65535}, {101, 12, 775, 65535}, {105, 5, 787, 65535},
	{111, 5, 792, 65535}, {117, 2, 797, 65535}, {121, 0, 0, 1241},
	{97, 7, 799, 65535}, {101, 6, 806, 65535}, {105, 0, 0, 1299},
	{111, 4, 812, 65535}, {117, 2, 816, 65535}, {121, 2, 818, 65535},
	{32, 5, 820, 65535}, {98, 0, 0, 1320}, {100, 7, 825, 65535},
	{102, 1, 832, 65535}, {103, 1, 833, 65535}, {104, 0, 0, 1337},
	{107, 0, 0, 1338}, {108, 2, 834, 65535}, {109, 2, 836, 65535},
	{110, 3, 838, 65535}, {112, 1, 841, 65535}, {114, 3, 842, 65535},
	{115, 0, 0, 1361}, {116, 0, 0, 1362}, {117, 3, 845, 65535},
	{118, 1, 848, 65535}, {97, 7, 849, 65535}, {101, 2, 856, 65535},
	{105, 2, 858, 65535}, {108, 2, 860, 65535}, {111, 9, 862, 65535},
	{114, 4, 871, 1460}, {117, 2, 875, 65535}, {113, 2, 877, 65535},
	{117, 3, 879, 65535}, {97, 2, 882, 65535}, {101, 14, 884, 65535},
	{105, 3, 898, 65535}, {115, 1, 901, 65535}, {39, 2, 902, 65535},
	{97, 5, 904, 65535}, {99, 3, 909, 65535}, {100, 1, 912, 65535},
	{101, 7, 913, 65535}, {104, 2, 920, 65535}, {105, 6, 922, 65535},
	{107, 3, 928, 65535}, {108, 0, 0, 1738}, {111, 4, 931, 65535},
	{112, 3, 935, 65535}, {116, 3, 938, 65535}, {117, 10, 941, 65535},
	{118, 1, 951, 65535}, {119, 0, 0, 1816}, {121, 0, 0, 1817},
	{122, 2, 952, 65535}, {97, 3, 954, 65535}, {101, 7, 957, 65535},
	{104, 4, 964, 65535}, {105, 6, 968, 65535}, {108, 0, 0, 1886},
	{111, 6, 974, 65535}, {114, 3, 980, 65535}, {117, 4, 983, 65535},
	{119, 3, 987, 65535}, {121, 0, 0, 1935}, {98, 1, 990, 65535},
	{100, 2, 991, 65535}, {103, 1, 993, 65535}, {105, 0, 0, 1946},
	{108, 2, 994, 65535}, {110, 3, 996, 65535}, {112, 0, 0, 1956},
	{114, 0, 0, 1957}, {115, 0, 0, 1958}, {117, 2, 999, 65535},
	{119, 0, 0, 1961}, {121, 0, 0, 1962}, {97, 4, 1001, 65535},
	{101, 3, 1005, 65535}, {105, 6, 1008, 65535}, {107, 0, 0, 2014},
	{111, 4, 1014, 65535}, {117, 0, 0, 2037}, {121, 0, 0, 2038},
	{97, 4, 1018, 65535}, {101, 4, 1022, 65535}, {104, 1, 1026, 65535},
	{105, 2, 1027, 65535}, {114, 2, 1029, 65535}, {121, 3, 1031, 65535},
	{101, 1, 1034, 65535}, {97, 3, 1035, 65535}, {111, 2, 1038, 65535},
	{117, 0, 0, 2104}, {32, 1, 1040, 65535}, {97, 5, 1041, 65535},
	{100, 1, 1046, 65535}, {111, 3, 1047, 65535}, {117, 4, 1050, 65535},
	{177, 2, 1054, 65535}, {179, 0, 0, 2152}, {180, 1, 1056, 65535},
	{181, 1, 1057, 65535}, {186, 0, 0, 2160}, {188, 1, 1058, 65535},
	{129, 0, 0, 2166}, {131, 1, 1059, 65535}, {132, 1, 1060, 65535},
	{134, 0, 0, 2172}, {135, 0, 0, 2173}, {176, 2, 1061, 65535},
	{178, 3, 1063, 65535}, {179, 1, 1066, 65535}, {180, 2, 1067, 65535},
	{183, 1, 1069, 65535}, {184, 0, 0, 2210}, {186, 1, 1070, 65535},
	{187, 1, 1071, 65535}, {188, 2, 1072, 65535}, {189, 1, 1074, 65535},
	{190, 3, 1075, 65535}, {191, 2, 1078, 65535}, {128, 1, 1080, 65535},
	{129, 1, 1081, 65535}, {130, 2, 1082, 65535}, {131, 1, 1084, 65535},
	{132, 0, 0, 2357}, {135, 1, 1085, 65535}, {141, 0, 0, 2361},
	{147, 1, 1086, 65535}, {148, 1, 1087, 65535}, {149, 1, 1088, 65535},
	{150, 0, 0, 2379}, {151, 1, 1089, 65535}, {152, 1, 1090, 65535},
	{155, 0, 0, 2384}, {156, 1, 1091, 65535}, {158, 2, 1092, 65535},
	{162, 0, 0, 2390}, {164, 1, 1094, 65535}, {168, 0, 0, 2393},
	{169, 1, 1095, 65535}, {170, 1, 1096, 65535}, {167, 3, 1097, 65535},
	{168, 1, 1100, 65535}, {170, 2, 1101, 65535}, {172, 0, 0, 2463},
	{173, 2, 1103, 65535}, {174, 0, 0, 2467}, {175, 1, 1105, 65535},
	{177, 2, 1106, 65535}, {178, 1, 1108, 65535}, {179, 2, 1109, 65535},
	{180, 1, 1111, 65535}, {181, 0, 0, 2481}, {183, 0, 0, 2482},
	{185, 1, 1112, 65535}, {129, 1, 1113, 65535}, {130, 0, 0, 2487},
	{131, 0, 0, 2488}, {132, 0, 0, 2489}, {133, 2, 1114, 65535},
	{134, 1, 1116, 65535}, {136, 2, 1117, 65535}, {190, 1, 1119, 65535},
	{164, 6, 1120, 65535}, {166, 4, 1126, 65535}, {184, 2, 1130, 65535},
	{185, 3, 1132, 65535}, {129, 5, 1135, 65535}, {130, 7, 1140, 65535},
	{131, 14, 1147, 65535}, {184, 4, 1161, 65535}, {186, 1, 1165, 65535},
	{187, 0, 0, 2600}, {188, 1, 1166, 65535}, {189, 2, 1167, 65535},
	{191, 1, 1169, 65535}, {133, 4, 1170, 65535}, {134, 0, 0, 2619},
	{135, 0, 0, 2620}, {136, 3, 1174, 65535}, {137, 1, 1177, 65535},
	{138, 1, 1178, 65535}, {141, 0, 0, 2633}, {142, 0, 0, 2634},
	{143, 1, 1179, 65535}, {144, 0, 0, 2638}, {155, 1, 1180, 65535},
	{156, 0, 0, 2642}, {164, 0, 0, 2643}, {173, 2, 1181, 65535},
	{174, 0, 0, 2647}, {185, 1, 1183, 65535}, {186, 0, 0, 2650},
	{187, 1, 1184, 65535}, {189, 2, 1185, 65535}, {190, 1, 1187, 65535},
	{130, 0, 0, 2659}, {136, 1, 1188, 65535}, {137, 4, 1189, 65535},
	{142, 3, 1193, 65535}, {143, 0, 0, 2675}, {144, 1, 1196, 65535},
	{148, 2, 1197, 65535}, {150, 1, 1199, 65535}, {152, 0, 0, 2684},
	{155, 1, 1200, 65535}, {156, 5, 1201, 65535}, {157, 0, 0, 2703},
	{159, 1, 1206, 65535}, {164, 0, 0, 2707}, {172, 1, 1207, 65535},
	{179, 0, 0, 2710}, {181, 0, 0, 2711}, {130, 1, 1208, 65535},
	{131, 1, 1209, 65535}, {132, 1, 1210, 65535}, {134, 1, 1211, 65535},
	{137, 0, 0, 2723}, {149, 0, 0, 2724}, {153, 1, 1212, 65535},
	{167, 0, 0, 2729}, {171, 1, 1213, 65535}, {182, 0, 0, 2732},
	{187, 0, 0, 2733}, {189, 1, 1214, 65535}, {129, 2, 1215, 65535},
	{143, 0, 0, 2738}, {145, 0, 0, 2739}, {164, 0, 0, 2740},
	{168, 3, 1217, 65535}, {169, 0, 0, 2745}, {170, 0, 0, 2746},
	{174, 2, 1220, 65535}, {175, 2, 1222, 65535}, {178, 0, 0, 2752},
	{179, 2, 1224, 65535}, {180, 0, 0, 2755}, {181, 1, 1226, 65535},
	{183, 1, 1227, 65535}, {189, 0, 0, 2762}, {191, 1, 1228, 65535},
	{129, 2, 1229, 65535}, {130, 0, 0, 2769}, {150, 3, 1231, 65535},
	{151, 1, 1234, 65535}, {152, 0, 0, 2775}, {155, 0, 0, 2776},
	{159, 0, 0, 2777}, {162, 0, 0, 2778}, {166, 1, 1235, 65535},
	{187, 1, 1236, 65535}, {176, 2, 1237, 65535}, {178, 0, 0, 2787},
	{179, 2, 1239, 65535}, {180, 0, 0, 2792}, {181, 1, 1241, 65535},
	{184, 2, 1242, 65535}, {130, 0, 0, 2801}, {132, 0, 0, 2802},
	{137, 1, 1244, 65535}, {139, 3, 1245, 65535}, {140, 1, 1248, 65535},
	{160, 0, 0, 2818}, {161, 0, 0, 2819}, {167, 4, 1249, 65535},
	{169, 1, 1253, 65535}, {175, 0, 0, 2827}, {176, 3, 1254, 65535},
	{179, 0, 0, 2831}, {182, 0, 0, 2832}, {138, 1, 1257, 65535},
	{139, 0, 0, 2836}, {149, 0, 0, 2837}, {156, 1, 1258, 65535},
	{157, 3, 1259, 65535}, {160, 3, 1262, 65535}, {161, 1, 1265, 65535},
	{162, 1, 1266, 65535}, {181, 1, 1267, 65535}, {182, 0, 0, 2857},
	{185, 1, 1268, 65535}, {191, 0, 0, 2860}, {129, 0, 0, 2861},
	{131, 0, 0, 2862}, {138, 1, 1269, 65535}, {142, 1, 1270, 65535},
	{148, 0, 0, 2868}, {153, 0, 0, 2869}, {154, 1, 1271, 65535},
	{32, 9, 1272, 65535}, {98, 0, 0, 13}, {99, 2, 1281, 65535},
	{100, 2, 1283, 65535}, {102, 2, 1285, 65535}, {103, 0, 0, 37},
	{104, 0, 0, 38}, {107, 1, 1287, 65535}, {108, 1, 1288, 65535},
	{109, 2, 1289, 65535}, {111, 2, 1291, 65535}, {112, 4, 1293, 65535},
	{114, 2, 1297, 65535}, {115, 1, 1299, 65535}, {116, 3, 1300, 65535},
	{117, 0, 0, 125}, {118, 2, 1303, 65535}, {121, 0, 0, 128},
	{207, 0, 0, 129}, {208, 2, 1305, 65535}, {209, 0, 0, 140},
	{215, 2, 1307, 65535}, {216, 2, 1309, 65535}, {217, 0, 0, 148},
	{136, 1, 1311, 65535}, {137, 0, 0, 155}, {140, 0, 0, 159},
	{182, 0, 0, 160}, {108, 0, 0, 163}, {109, 0, 0, 164},
	{112, 1, 1312, 65535}, {115, 2, 1313, 65535}, {118, 1, 1315, 65535},
	{98, 1, 1316, 65535}, {111, 3, 1317, 177}, {114, 0, 0, 206},
	{97, 0, 0, 207}, {99, 2, 1320, 65535}, {101, 2, 1322, 65535},
	{116, 1, 1324, 65535}, {32, 0, 0, 234}, {97, 0, 0, 235},
	{99, 0, 0, 236}, {100, 1, 1325, 65535}, {115, 0, 0, 245},
	{118, 1, 1326, 65535}, {100, 0, 0, 259}, {102, 0, 0, 260},
	{111, 1, 1327, 65535}, {99, 1, 1328, 65535}, {115, 0, 0, 267},
	{116, 1, 1329, 65535}, {122, 0, 0, 270}, {32, 0, 0, 271},
	{103, 0, 0, 272}, {108, 2, 1330, 65535}, {114, 1, 1332, 65535},
	{116, 0, 0, 290}, {32, 0, 0, 291}, {101, 1, 1333, 65535},
	{97, 3, 1334, 65535}, {104, 0, 0, 297}, {109, 2, 1337, 65535},
	{110, 2, 1339, 65535}, {116, 2, 1341, 65535}, {117, 1, 1343, 65535},
	{122, 1, 1344, 65535}, {110, 0, 0, 317}, {112, 0, 0, 318},
	{114, 0, 0, 319}, {117, 0, 0, 320}, {97, 0, 0, 321},
	{99, 1, 1345, 65535}, {104, 0, 0, 330}, {107, 2, 1346, 65535},
	{111, 0, 0, 334}, {113, 0, 0, 335}, {116, 2, 1348, 65535},
	{32, 0, 0, 365}, {99, 1, 1350, 65535}, {107, 0, 0, 369},
	{115, 1, 1351, 65535}, {102, 2, 1352, 65535}, {115, 0, 0, 383},
	{116, 0, 0, 384}, {99, 1, 1354, 65535}, {103, 2, 1355, 65535},
	{105, 0, 0, 391}, {108, 0, 0, 392}, {32, 0, 0, 393},
	{97, 2, 1357, 65535}, {99, 1, 1359, 65535}, {105, 1, 1360, 65535},
	{107, 1, 1361, 65535}, {108, 2, 1362, 65535}, {114, 5, 1364, 65535},
	{115, 0, 0, 415}, {119, 1, 1369, 65535}, {122, 1, 1370, 65535},
	{108, 1, 1371, 65535}, {110, 0, 0, 424}, {122, 0, 0, 425},
	{105, 0, 0, 426}, {117, 0, 0, 427}, {108, 0, 0, 428},
	{111, 1, 1372, 65535}, {97, 0, 0, 431}, {101, 1, 1373, 65535},
	{111, 0, 0, 434}, {108, 1, 1374, 65535}, {115, 0, 0, 437},
	{100, 0, 0, 439}, {110, 0, 0, 440}, {114, 3, 1375, 65535},
	{115, 0, 0, 445}, {116, 1, 1378, 65535}, {117, 0, 0, 452},
	{32, 0, 0, 453}, {108, 0, 0, 454}, {114, 3, 1379, 65535},
	{116, 3, 1382, 65535}, {118, 0, 0, 467}, {97, 0, 0, 468},
	{105, 3, 1385, 65535}, {117, 0, 0, 473}, {97, 0, 0, 475},
	{105, 2, 1388, 65535}, {111, 1, 1390, 65535}, {107, 0, 0, 494},
	{108, 0, 0, 495}, {109, 4, 1391, 65535}, {110, 6, 1395, 65535},
	{111, 2, 1401, 65535}, {112, 2, 1403, 65535}, {114, 1, 1405, 65535},
	{117, 0, 0, 594}, {101, 1, 1406, 65535}, {32, 0, 0, 598},
	{105, 0, 0, 599}, {108, 1, 1407, 65535}, {110, 0, 0, 603},
	{116, 1, 1408, 65535}, {32, 2, 1409, 65535}, {99, 0, 0, 612},
	{101, 1, 1411, 65535}, {102, 0, 0, 618}, {105, 2, 1412, 65535},
	{106, 2, 1414, 65535}, {108, 3, 1416, 627}, {114, 2, 1419, 65535},
	{115, 2, 1421, 65535}, {116, 0, 0, 644}, {122, 0, 0, 645},
	{100, 1, 1423, 65535}, {101, 1, 1424, 65535}, {110, 0, 0, 658},
	{114, 1, 1425, 65535}, {115, 3, 1426, 65535}, {116, 1, 1429, 65535},
	{32, 3, 1430, 65535}, {98, 0, 0, 676}, {99, 1, 1433, 65535},
	{100, 1, 1434, 65535}, {109, 3, 1435, 65535}, {110, 1, 1438, 65535},
	{115, 0, 0, 686}, {119, 1, 1439, 65535}, {117, 2, 1440, 65535},
	{98, 1, 1442, 65535}, {109, 1, 1443, 65535}, {112, 2, 1444, 65535},
	{111, 1, 1446, 65535}, {105, 2, 1447, 65535}, {32, 0, 0, 711},
	{111, 0, 0, 712}, {97, 1, 1449, 65535}, {32, 3, 1450, 65535},
	{97, 0, 0, 724}, {100, 0, 0, 725}, {108, 1, 1453, 65535},
	{114, 1, 1454, 65535}, {116, 2, 1455, 65535}, {118, 2, 1457, 65535},
	{97, 0, 0, 745}, {111, 0, 0, 746}, {99, 2, 1459, 65535},
	{112, 0, 0, 753}, {116, 4, 1461, 65535}, {99, 1, 1465, 65535},
	{112, 0, 0, 766}, {32, 0, 0, 767}, {99, 1, 1466, 65535},
	{105, 2, 1467, 65535}, {108, 1, 1469, 65535}, {118, 0, 0, 777},
	{99, 0, 0, 778}, {104, 0, 0, 779}, {108, 0, 0, 780},
	{114, 0, 0, 781}, {99, 0, 0, 782}, {101, 0, 0, 783},
	{108, 0, 0, 784}, {110, 0, 0, 785}, {108, 2, 1470, 65535},
	{111, 0, 0, 793}, {114, 5, 1472, 65535}, {97, 0, 0, 800},
	{101, 0, 0, 801}, {111, 1, 1477, 65535}, {108, 0, 0, 806},
	{110, 0, 0, 807}, {32, 3, 1478, 65535}, {101, 0, 0, 816},
	{102, 2, 1481, 65535}, {109, 0, 0, 820}, {114, 3, 1483, 65535},
	{115, 3, 1486, 65535}, {116, 1, 1489, 65535}, {102, 1, 1490, 65535},
	{114, 0, 0, 841}, {122, 1, 1491, 65535}, {32, 1, 1492, 65535},
	{100, 0, 0, 846}, {116, 1, 1493, 65535}, {97, 1, 1494, 65535},
	{101, 0, 0, 854}, {98, 1, 1495, 65535}, {103, 1, 1496, 65535},
	{107, 2, 1497, 65535}, {118, 2, 1499, 65535}, {122, 2, 1501, 65535},
	{108, 1, 1503, 65535}, {109, 1, 1504, 869}, {115, 0, 0, 871},
	{116, 0, 0, 872}, {100, 2, 1505, 65535}, {101, 1, 1507, 65535},
	{103, 0, 0, 877}, {114, 2, 1508, 65535}, {97, 2, 1510, 65535},
	{101, 0, 0, 884}, {109, 1, 1512, 65535}, {112, 0, 0, 890},
	{122, 1, 1513, 65535}, {97, 2, 1514, 65535}, {112, 0, 0, 896},
	{114, 2, 1516, 65535}, {32, 3, 1518, 65535}, {101, 0, 0, 907},
	{32, 1, 1521, 65535}, {97, 1, 1522, 65535}, {112, 1, 1523, 65535},
	{32, 0, 0, 921}, {99, 0, 0, 922}, {102, 0, 0, 923},
	{105, 1, 1524, 65535}, {108, 0, 0, 927}, {115, 2, 1525, 65535},
	{118, 1, 1527, 65535}, {122, 1, 1528, 65535}, {32, 2, 1529, 65535},
	{97, 1, 1531, 65535}, {99, 1, 1532, 65535}, {112, 0, 0, 956},
	{97, 1, 1533, 65535}, {32, 0, 0, 960}, {97, 1, 1534, 961},
	{32, 3, 1535, 65535}, {116, 1, 1538, 65535}, {105, 1, 1539, 65535},
	{117, 0, 0, 978}, {109, 1, 1540, 65535}, {112, 2, 1541, 65535},
	{116, 1, 1543, 65535}, {117, 0, 0, 987}, {121, 0, 0, 988},
	{101, 0, 0, 989}, {114, 0, 0, 990}, {115, 0, 0, 991},
	{114, 1, 1544, 65535}, {105, 2, 1545, 65535}, {109, 2, 1547, 65535},
	{110, 1, 1549, 65535}, {112, 1, 1550, 65535}, {110, 0, 0, 1042},
	{112, 0, 0, 1043}, {117, 0, 0, 1044}, {97, 0, 0, 1045},
	{101, 0, 0, 1046}, {32, 3, 1551, 65535}, {97, 0, 0, 1051},
	{101, 0, 0, 1052}, {103, 0, 0, 1053}, {105, 0, 0, 1054},
	{110, 2, 1554, 65535}, {115, 4, 1556, 65535}, {116, 1, 1560, 65535},
	{32, 2, 1561, 65535}, {97, 2, 1563, 65535}, {99, 1, 1565, 65535},
	{101, 2, 1566, 65535}, {103, 4, 1568, 65535}, {115, 2, 1572, 65535},
	{116, 0, 0, 1092}, {119, 0, 0, 1093}, {104, 0, 0, 1094},
	{107, 1, 1574, 65535}, {110, 2, 1575, 65535}, {114, 1, 1577, 65535},
	{115, 1, 1578, 65535}, {32, 2, 1579, 65535}, {97, 1, 1581, 65535},
	{103, 3, 1582, 65535}, {101, 2, 1585, 65535}, {105, 1, 1587, 65535},
	{107, 2, 1588, 65535}, {115, 0, 0, 1140}, {116, 1, 1590, 1141},
	{105, 2, 1591, 65535}, {110, 1, 1593, 65535}, {115, 2, 1594, 65535},
	{116, 1, 1596, 65535}, {32, 1, 1597, 65535}, {100, 0, 0, 1161},
	{101, 2, 1598, 65535}, {103, 1, 1600, 65535}, {104, 0, 0, 1167},
	{105, 2, 1601, 65535}, {106, 1, 1603, 65535}, {108, 2, 1604, 65535},
	{109, 0, 0, 1183}, {110, 4, 1606, 65535}, {114, 0, 0, 1190},
	{115, 3, 1610, 65535}, {32, 2, 1613, 65535}, {103, 0, 0, 1204},
	{106, 1, 1615, 65535}, {110, 0, 0, 1207}, {116, 2, 1616, 65535},
	{100, 2, 1618, 65535}, {106, 0, 0, 1219}, {110, 0, 0, 1220},
	{114, 1, 1620, 65535}, {115, 1, 1621, 65535}, {106, 0, 0, 1239},
	{116, 0, 0, 1240}, {97, 1, 1622, 65535}, {99, 1, 1623, 65535},
	{106, 3, 1624, 65535}, {112, 2, 1627, 65535}, {115, 2, 1629, 65535},
	{118, 2, 1631, 65535}, {119, 0, 0, 1274}, {101, 0, 0, 1275},
	{106, 2, 1633, 65535}, {117, 0, 0, 1279}, {118, 0, 0, 1280},
	{119, 3, 1635, 65535}, {120, 1, 1638, 65535}, {32, 0, 0, 1300},
	{114, 0, 0, 1301}, {116, 2, 1639, 65535}, {117, 1, 1641, 65535},
	{32, 0, 0, 1307}, {114, 0, 0, 1308}, {104, 1, 1642, 65535},
	{111, 0, 0, 1311}, {97, 1, 1643, 65535}, {109, 1, 1644, 65535},
	{110, 0, 0, 1317}, {115, 0, 0, 1318}, {116, 0, 0, 1319},
	{98, 0, 0, 1321}, {101, 1, 1645, 65535}, {103, 0, 0, 1324},
	{109, 0, 0, 1325}, {111, 0, 0, 1326}, {112, 1, 1646, 65535},
	{114, 1, 1647, 65535}, {102, 1, 1648, 65535}, {108, 1, 1649, 65535},
	{100, 1, 1650, 65535}, {118, 0, 0, 1342}, {32, 3, 1651, 65535},
	{97, 0, 0, 1347}, {97, 0, 0, 1348}, {99, 1, 1654, 65535},
	{108, 0, 0, 1351}, {101, 1, 1655, 65535}, {100, 0, 0, 1357},
	{103, 0, 0, 1358}, {105, 1, 1656, 65535}, {99, 1, 1657, 65535},
	{114, 1, 1658, 65535}, {118, 2, 1659, 65535}, {101, 1, 1661, 65535},
	{103, 2, 1662, 65535}, {105, 1, 1664, 65535}, {114, 2, 1665, 65535},
	{115, 0, 0, 1396}, {116, 0, 0, 1397}, {117, 0, 0, 1398},
	{121, 1, 1667, 65535}, {111, 0, 0, 1402}, {114, 2, 1668, 65535},
	{110, 3, 1670, 1408}, {117, 1, 1673, 65535}, {97, 3, 1674, 65535},
	{101, 1, 1677, 65535}, {98, 0, 0, 1422}, {99, 2, 1678, 65535},
	{100, 3, 1680, 65535}, {107, 2, 1683, 65535}, {108, 1, 1685, 65535},
	{112, 2, 1686, 65535}, {114, 0, 0, 1444}, {115, 3, 1688, 65535},
	{119, 1, 1691, 65535}, {101, 8, 1692, 65535}, {105, 5, 1700, 65535},
	{111, 5, 1705, 65535}, {122, 1, 1710, 65535}, {98, 2, 1711, 65535},
	{108, 1, 1713, 65535}, {229, 0, 0, 1533}, {231, 0, 0, 1534},
	{97, 0, 0, 1535}, {101, 1, 1714, 65535}, {105, 0, 0, 1538},
	{115, 0, 0, 1539}, {116, 0, 0, 1540}, {97, 4, 1715, 65535},
	{99, 5, 1719, 65535}, {100, 2, 1724, 65535}, {102, 0, 0, 1576},
	{103, 2, 1726, 65535}, {106, 1, 1728, 65535}, {107, 1, 1729, 65535},
	{108, 0, 0, 1593}, {109, 0, 0, 1594}, {112, 3, 1730, 65535},
	{115, 3, 1733, 65535}, {116, 3, 1736, 65535}, {117, 2, 1739, 65535},
	{122, 0, 0, 1613}, {99, 0, 0, 1614}, {102, 1, 1741, 65535},
	{115, 1, 1742, 65535}, {115, 1, 1743, 1621}, {97, 0, 0, 1623},
	{105, 1, 1744, 65535}, {104, 0, 0, 1627}, {108, 3, 1745, 65535},
	{111, 0, 0, 1642}, {114, 0, 0, 1643}, {118, 1, 1748, 65535},
	{97, 0, 0, 1650}, {104, 3, 1749, 65535}, {114, 1, 1752, 65535},
	{105, 1, 1753, 65535}, {32, 2, 1754, 65535}, {97, 1, 1756, 65535},
	{101, 1, 1757, 65535}, {103, 0, 0, 1669}, {105, 2, 1758, 65535},
	{110, 4, 1760, 65535}, {117, 0, 0, 1679}, {97, 1, 1764, 65535},
	{111, 1, 1765, 65535}, {32, 0, 0, 1705}, {103, 3, 1766, 65535},
	{105, 1, 1769, 65535}, {109, 0, 0, 1723}, {115, 0, 0, 1724},
	{116, 1, 1770, 65535}, {105, 1, 1771, 65535}, {111, 3, 1772, 65535},
	{114, 0, 0, 1737}, {98, 1, 1775, 65535}, {103, 0, 0, 1744},
	{107, 0, 0, 1745}, {110, 2, 1776, 65535}, {97, 0, 0, 1750},
	{111, 1, 1778, 65535}, {114, 1, 1779, 65535}, {97, 5, 1780, 65535},
	{111, 2, 1785, 65535}, {114, 0, 0, 1772}, {32, 2, 1787, 65535},
	{97, 0, 0, 1775}, {98, 1, 1789, 65535}, {99, 1, 1790, 65535},
	{103, 0, 0, 1794}, {105, 2, 1791, 65535}, {108, 2, 1793, 65535},
	{109, 0, 0, 1801}, {112, 1, 1795, 65535}, {115, 1, 1796, 65535},
	{97, 1, 1797, 65535}, {97, 0, 0, 1818}, {117, 0, 0, 1819},
	{108, 0, 0, 1820}, {112, 1, 1798, 65535}, {114, 2, 1799, 65535},
	{100, 0, 0, 1825}, {105, 1, 1801, 65535}, {107, 1, 1802, 65535},
	{108, 1, 1803, 65535}, {109, 1, 1804, 65535}, {114, 4, 1805, 65535},
	{120, 0, 0, 1844}, {97, 1, 1809, 65535}, {105, 1, 1810, 65535},
	{111, 0, 0, 1866}, {114, 0, 0, 1867}, {101, 0, 0, 1868},
	{108, 4, 1811, 65535}, {109, 3, 1815, 65535}, {110, 0, 0, 1883},
	{112, 0, 0, 1884}, {115, 0, 0, 1885}, {32, 0, 0, 1887},
	{103, 1, 1818, 65535}, {111, 0, 0, 1891}, {112, 2, 1819, 65535},
	{114, 1, 1821, 65535}, {117, 1, 1822, 65535}, {97, 3, 1823, 65535},
	{101, 1, 1826, 65535}, {121, 0, 0, 1906}, {32, 4, 1827, 65535},
	{105, 1, 1831, 65535}, {108, 2, 1832, 65535}, {109, 3, 1834, 65535},
	{101, 1, 1837, 65535}, {105, 1, 1838, 65535}, {111, 1, 1839, 65535},
	{101, 1, 1840, 65535}, {111, 1, 1841, 65535}, {115, 0, 0, 1942},
	{114, 1, 1842, 65535}, {111, 1, 1843, 65535}, {116, 1, 1844, 65535},
	{32, 0, 0, 1953}, {109, 0, 0, 1954}, {115, 0, 0, 1955},
	{115, 0, 0, 1959}, {116, 0, 0, 1960}, {105, 1, 1845, 65535},
	{108, 3, 1846, 65535}, {115, 2, 1849, 65535}, {122, 0, 0, 1974},
	{100, 0, 0, 1975}, {114, 2, 1851, 65535}, {122, 0, 0, 1986},
	{32, 2, 1853, 65535}, {98, 0, 0, 1989}, {100, 1, 1855, 65535},
	{101, 1, 1856, 65535}, {107, 0, 0, 2007}, {115, 4, 1857, 65535},
	{105, 1, 1861, 65535}, {108, 3, 1862, 65535}, {114, 3, 1865, 65535},
	{116, 1, 1868, 65535}, {107, 0, 0, 2039}, {110, 0, 0, 2040},
	{115, 1, 1869, 65535}, {116, 1, 1870, 65535}, {32, 4, 1871, 65535},
	{105, 2, 1875, 65535}, {108, 0, 0, 2055}, {114, 0, 0, 2056},
	{97, 1, 1877, 65535}, {106, 0, 0, 2061}, {114, 2, 1878, 65535},
	{105, 0, 0, 2066}, {111, 0, 0, 2067}, {100, 0, 0, 2068},
	{107, 0, 0, 2069}, {115, 3, 1880, 65535}, {109, 1, 1883, 65535},
	{108, 0, 0, 2076}, {110, 0, 0, 2077}, {122, 2, 1884, 65535},
	{114, 1, 1886, 65535}, {117, 4, 1887, 65535}, {119, 1, 1891, 65535},
	{100, 0, 0, 2107}, {108, 0, 0, 2108}, {109, 2, 1892, 65535},
	{112, 3, 1894, 65535}, {118, 0, 0, 2116}, {105, 1, 1897, 65535},
	{98, 2, 1898, 65535}, {101, 0, 0, 2124}, {111, 0, 0, 2125},
	{32, 0, 0, 2126}, {109, 1, 1900, 65535}, {114, 2, 1901, 65535},
	{115, 1, 1903, 65535}, {206, 1, 1904, 65535}, {207, 3, 1905, 65535},
	{206, 3, 1908, 65535}, {206, 2, 1911, 65535}, {206, 2, 1913, 65535},
	{207, 2, 1915, 65535}, {206, 2, 1917, 65535}, {208, 1, 1919, 65535},
	{209, 1, 1920, 65535}, {32, 0, 0, 2178}, {208, 4, 1921, 65535},
	{209, 3, 1925, 65535}, {208, 2, 1928, 65535}, {208, 1, 1930, 65535},
	{209, 0, 0, 2204}, {208, 3, 1931, 65535}, {208, 2, 1934, 65535},
	{208, 2, 1936, 65535}, {208, 2, 1938, 65535}, {209, 1, 1940, 65535},
	{208, 3, 1941, 65535}, {32, 2, 1944, 65535}, {208, 3, 1946, 65535},
	{209, 3, 1949, 65535}, {208, 3, 1952, 65535}, {209, 2, 1955, 65535},
	{208, 3, 1957, 65535}, {208, 5, 1960, 65535}, {208, 3, 1965, 65535},
	{209, 0, 0, 2353}, {208, 2, 1968, 65535}, {208, 2, 1970, 65535},
	{215, 3, 1972, 65535}, {215, 10, 1975, 65535}, {215, 1, 1985, 65535},
	{215, 2, 1986, 65535}, {215, 2, 1988, 65535}, {215, 3, 1990, 65535},
	{215, 0, 0, 2388}, {216, 0, 0, 2389}, {215, 2, 1993, 65535},
	{215, 3, 1995, 65535}, {215, 3, 1998, 65535}, {216, 8, 2001, 65535},
	{217, 5, 2009, 65535}, {218, 0, 0, 2444}, {216, 2, 2014, 65535},
	{216, 6, 2016, 65535}, {217, 3, 2022, 65535}, {216, 0, 0, 2464},
	{217, 2, 2025, 65535}, {217, 1, 2027, 65535}, {216, 0, 0, 2470},
	{217, 0, 0, 2471}, {217, 1, 2028, 65535}, {216, 0, 0, 2474},
	{217, 0, 0, 2475}, {216, 1, 2029, 65535}, {216, 1, 2030, 65535},
	{217, 1, 2031, 65535}, {216, 4, 2032, 65535}, {217, 1, 2036, 65535},
	{216, 2, 2037, 65535}, {216, 1, 2039, 65535}, {217, 0, 0, 2503},
	{216, 2, 2040, 65535}, {150, 0, 0, 2509}, {159, 0, 0, 2510},
	{174, 1, 2042, 65535}, {181, 0, 0, 2513}, {182, 1, 2043, 65535},
	{185, 0, 0, 2517}, {134, 0, 0, 2518}, {170, 0, 0, 2519},
	{172, 0, 0, 2520}, {185, 0, 0, 2521}, {132, 1, 2044, 65535},
	{171, 1, 2045, 65535}, {128, 0, 0, 2526}, {129, 0, 0, 2527},
	{130, 0, 0, 2528}, {130, 0, 0, 2529}, {138, 0, 0, 2530},
	{147, 1, 2046, 65535}, {153, 0, 0, 2538}, {175, 0, 0, 2539},
	{136, 0, 0, 2540}, {162, 1, 2047, 65535}, {175, 1, 2048, 65535},
	{179, 1, 2049, 65535}, {181, 0, 0, 2555}, {183, 1, 2050, 65535},
	{185, 1, 2051, 65535}, {132, 1, 2052, 65535}, {136, 1, 2053, 65535},
	{149, 1, 2054, 65535}, {150, 1, 2055, 65535}, {151, 0, 0, 2570},
	{154, 0, 0, 2571}, {155, 1, 2056, 65535}, {157, 0, 0, 2574},
	{158, 0, 0, 2575}, {161, 1, 2057, 65535}, {169, 0, 0, 2582},
	{170, 1, 2058, 65535}, {172, 0, 0, 2585}, {173, 1, 2059, 65535},
	{128, 0, 0, 2588}, {138, 1, 2060, 65535}, {139, 2, 2061, 65535},
	{190, 0, 0, 2597}, {186, 1, 2063, 65535}, {154, 2, 2064, 65535},
	{156, 1, 2066, 65535}, {160, 0, 0, 2607}, {157, 2, 2067, 65535},
	{141, 0, 0, 2610}, {168, 2, 2069, 65535}, {177, 0, 0, 2614},
	{179, 2, 2071, 65535}, {134, 1, 2073, 65535}, {151, 0, 0, 2627},
	{169, 0, 0, 2628}, {141, 1, 2074, 65535}, {160, 1, 2075, 65535},
	{145, 2, 2076, 65535}, {158, 2, 2078, 65535}, {151, 2, 2080, 65535},
	{152, 0, 0, 2646}, {191, 1, 2082, 65535}, {163, 2, 2083, 65535},
	{146, 0, 0, 2653}, {147, 0, 0, 2654}, {174, 2, 2085, 65535},
	{145, 4, 2087, 65535}, {128, 0, 0, 2665}, {139, 0, 0, 2666},
	{147, 0, 0, 2667}, {171, 2, 2091, 65535}, {146, 0, 0, 2670},
	{165, 0, 0, 2671}, {168, 2, 2093, 65535}, {156, 2, 2095, 65535},
	{182, 0, 0, 2678}, {185, 1, 2097, 65535}, {176, 3, 2098, 65535},
	{180, 1, 2101, 65535}, {128, 3, 2102, 65535}, {137, 1, 2105, 65535},
	{139, 0, 0, 2697}, {151, 0, 0, 2698}, {172, 1, 2106, 65535},
	{165, 1, 2107, 65535}, {161, 1, 2108, 65535}, {185, 2, 2109, 65535},
	{173, 3, 2111, 65535}, {161, 1, 2114, 65535}, {177, 1, 2115, 65535},
	{187, 2, 2116, 65535}, {139, 1, 2118, 65535}, {145, 2, 2119, 65535},
	{148, 0, 0, 2736}, {175, 0, 0, 2737}, {130, 1, 2121, 65535},
	{152, 0, 0, 2743}, {187, 0, 0, 2744}, {162, 1, 2122, 65535},
	{190, 0, 0, 2749}, {132, 0, 0, 2750}, {173, 0, 0, 2751},
	{170, 0, 0, 2753}, {188, 0, 0, 2754}, {158, 1, 2123, 65535},
	{179, 2, 2124, 65535}, {148, 2, 2126, 65535}, {139, 0, 0, 2767},
	{184, 0, 0, 2768}, {137, 0, 0, 2770}, {177, 0, 0, 2771},
	{178, 0, 0, 2772}, {156, 1, 2128, 65535}, {150, 1, 2129, 65535},
	{158, 3, 2130, 65535}, {128, 0, 0, 2785}, {156, 0, 0, 2786},
	{160, 0, 0, 2788}, {181, 2, 2133, 65535}, {172, 1, 2135, 65535},
	{128, 1, 2136, 65535}, {176, 1, 2137, 65535}, {180, 1, 2138, 65535},
	{164, 1, 2139, 65535}, {171, 0, 0, 2807}, {181, 1, 2140, 65535},
	{147, 1, 2141, 65535}, {129, 0, 0, 2820}, {136, 0, 0, 2821},
	{142, 1, 2142, 65535}, {168, 0, 0, 2824}, {148, 2, 2143, 65535},
	{148, 0, 0, 2828}, {169, 0, 0, 2829}, {180, 0, 0, 2830},
	{164, 1, 2145, 65535}, {132, 2, 2146, 65535}, {180, 1, 2148, 65535},
	{184, 2, 2149, 65535}, {189, 0, 0, 2846}, {132, 1, 2151, 65535},
	{149, 0, 0, 2849}, {156, 0, 0, 2850}, {176, 1, 2152, 65535},
	{139, 1, 2153, 65535}, {156, 1, 2154, 65535}, {180, 1, 2155, 65535},
	{184, 1, 2156, 65535}, {152, 1, 2157, 65535}, {140, 1, 2158, 65535},
	{97, 1, 2159, 65535}, {98, 1, 2160, 65535}, {103, 0, 0, 4},
	{104, 0, 0, 5}, {111, 0, 0, 6}, {114, 1, 2161, 65535},
	{115, 0, 0, 10}, {118, 0, 0, 11}, {208, 0, 0, 12},
	{108, 0, 0, 14}, {111, 1, 2162, 65535}, {97, 0, 0, 30},
	{107, 1, 2163, 31}, {111, 0, 0, 33}, {114, 1, 2164, 65535},
	{111, 1, 2165, 65535}, {105, 1, 2166, 65535}, {105, 1, 2167, 65535},
	{110, 0, 0, 94}, {116, 0, 0, 95}, {117, 0, 0, 96},
	{101, 3, 2168, 65535}, {104, 0, 0, 101}, {111, 0, 0, 102},
	{114, 0, 0, 103}, {97, 0, 0, 104}, {101, 6, 2171, 65535},
	{104, 1, 2177, 65535}, {104, 0, 0, 121}, {114, 1, 2178, 65535},
	{119, 0, 0, 124}, {105, 0, 0, 126}, {111, 0, 0, 127},
	{186, 1, 2179, 65535}, {188, 1, 2180, 65535}, {147, 0, 0, 141},
	{170, 0, 0, 142}, {170, 1, 2181, 65535}, {175, 1, 2182, 65535},
	{134, 2, 2183, 65535}, {114, 1, 2185, 65535}, {117, 0, 0, 168},
	{122, 0, 0, 169}, {101, 1, 2186, 65535}, {111, 1, 2187, 65535},
	{45, 0, 0, 178}, {110, 3, 2188, 65535}, {117, 1, 2191, 65535},
	{101, 4, 2192, 65535}, {117, 1, 2196, 65535}, {105, 1, 2197, 65535},
	{112, 1, 2198, 65535}, {105, 1, 2199, 65535}, {32, 5, 2200, 65535},
	{101, 1, 2205, 65535}, {117, 1, 2206, 65535}, {101, 1, 2207, 65535},
	{117, 2, 2208, 65535}, {32, 2, 2210, 65535}, {101, 4, 2212, 65535},
	{101, 1, 2216, 65535}, {108, 1, 2217, 65535}, {32, 0, 0, 294},
	{100, 0, 0, 295}, {115, 0, 0, 296}, {97, 0, 0, 298},
	{101, 0, 0, 299}, {111, 1, 2218, 65535}, {117, 2, 2219, 65535},
	{101, 0, 0, 308}, {119, 1, 2221, 65535}, {110, 1, 2222, 65535},
	{101, 1, 2223, 65535}, {104, 1, 2224, 65535}, {97, 0, 0, 331},
	{105, 2, 2225, 65535}, {105, 3, 2227, 65535}, {121, 1, 2230, 65535},
	{111, 1, 2231, 65535}, {105, 1, 2232, 65535}, {32, 4, 2233, 65535},
	{103, 0, 0, 382}, {107, 1, 2237, 65535}, {105, 1, 2238, 65535},
	{108, 0, 0, 390}, {110, 0, 0, 394}, {114, 0, 0, 395},
	{111, 1, 2239, 65535}, {116, 1, 2240, 65535}, {105, 1, 2241, 65535},
	{105, 1, 2242, 65535}, {117, 0, 0, 408}, {97, 0, 0, 409},
	{101, 0, 0, 410}, {105, 2, 2243, 65535}, {108, 0, 0, 413},
	{115, 0, 0, 414}, {97, 2, 2245, 65535}, {97, 2, 2247, 65535},
	{100, 2, 2249, 65535}, {107, 1, 2251, 65535}, {97, 2, 2252, 65535},
	{116, 1, 2254, 65535}, {101, 0, 0, 441}, {103, 0, 0, 442},
	{105, 1, 2255, 443}, {101, 1, 2256, 65535}, {99, 0, 0, 455},
	{101, 1, 2257, 65535}, {114, 1, 2258, 65535}, {32, 2, 2259, 65535},
	{97, 0, 0, 465}, {116, 0, 0, 466}, {32, 0, 0, 469},
	{97, 1, 2261, 65535}, {117, 0, 0, 472}, {99, 2, 2262, 65535},
	{113, 1, 2264, 65535}, {115, 1, 2265, 65535}, {32, 0, 0, 496},
	{101, 1, 2266, 65535}, {109, 1, 2267, 65535}, {112, 1, 2268, 65535},
	{32, 0, 0, 531}, {100, 1, 2269, 65535}, {102, 1, 2270, 65535},
	{110, 0, 0, 540}, {115, 0, 0, 541}, {116, 5, 2271, 65535},
	{107, 1, 2276, 65535}, {114, 0, 0, 580}, {105, 2, 2277, 65535},
	{121, 1, 2279, 65535}, {114, 1, 2280, 65535}, {97, 1, 2281, 65535},
	{115, 1, 2282, 65535}, {101, 1, 2283, 65535}, {116, 1, 2284, 65535},
	{119, 0, 0, 611}, {108, 1, 2285, 613}, {110, 0, 0, 619},
	{120, 2, 2286, 65535}, {97, 2, 2288, 65535}, {101, 0, 0, 626},
	{32, 2, 2290, 65535}, {97, 1, 2292, 631}, {101, 1, 2293, 65535},
	{32, 0, 0, 639}, {110, 1, 2294, 65535}, {99, 0, 0, 642},
	{112, 0, 0, 643}, {32, 1, 2295, 65535}, {115, 1, 2296, 65535},
	{101, 1, 2297, 65535}, {99, 0, 0, 662}, {107, 1, 2298, 65535},
	{116, 1, 2299, 65535}, {32, 2, 2300, 65535}, {103, 0, 0, 671},
	{110, 1, 2302, 65535}, {121, 0, 0, 675}, {32, 1, 2303, 65535},
	{97, 1, 2304, 65535}, {97, 0, 0, 681}, {111, 0, 0, 682},
	{117, 0, 0, 683}, {97, 1, 2305, 65535}, {110, 1, 2306, 65535},
	{99, 0, 0, 693}, {107, 0, 0, 694}, {117, 1, 2307, 65535},
	{97, 1, 2308, 65535}, {97, 0, 0, 699}, {111, 0, 0, 700},
	{117, 1, 2309, 65535}, {99, 3, 2310, 65535}, {116, 1, 2313, 65535},
	{105, 1, 2314, 65535}, {99, 1, 2315, 65535}, {100, 0, 0, 722},
	{115, 0, 0, 723}, {97, 2, 2316, 65535}, {101, 1, 2318, 65535},
	{101, 1, 2319, 65535}, {114, 1, 2320, 65535}, {105, 1, 2321, 65535},
	{111, 1, 2322, 65535}, {114, 1, 2323, 65535}, {117, 1, 2324, 65535},
	{46, 0, 0, 754}, {97, 1, 2325, 65535}, {101, 1, 2326, 65535},
	{105, 0, 0, 761}, {108, 1, 2327, 65535}, {101, 1, 2328, 65535},
	{32, 1, 2329, 65535}, {114, 0, 0, 774}, {101, 1, 2330, 65535},
	{103, 0, 0, 787}, {108, 1, 2331, 65535}, {32, 0, 0, 794},
	{101, 0, 0, 795}, {109, 0, 0, 796}, {117, 0, 0, 797},
	{119, 1, 2332, 65535}, {109, 1, 2333, 65535}, {100, 0, 0, 808},
	{110, 1, 2334, 65535}, {116, 1, 2335, 65535}, {97, 1, 2336, 65535},
	{114, 0, 0, 819}, {97, 0, 0, 821}, {101, 0, 0, 822},
	{105, 0, 0, 823}, {99, 0, 0, 824}, {112, 1, 2337, 65535},
	{116, 1, 2338, 65535}, {32, 4, 2339, 65535}, {116, 1, 2343, 65535},
	{108, 1, 2344, 65535}, {116, 1, 2345, 65535}, {32, 1, 2346, 65535},
	{114, 1, 2347, 65535}, {101, 1, 2348, 65535}, {97, 1, 2349, 65535},
	{107, 0, 0, 859}, {117, 0, 0, 860}, {101, 1, 2350, 65535},
	{105, 0, 0, 864}, {32, 0, 0, 865}, {116, 0, 0, 866},
	{112, 1, 2351, 65535}, {101, 0, 0, 870}, {100, 0, 0, 873},
	{101, 0, 0, 874}, {114, 1, 2352, 65535}, {100, 0, 0, 878},
	{108, 1, 2353, 65535}, {100, 0, 0, 882}, {118, 0, 0, 883},
	{101, 1, 2354, 885}, {122, 1, 2355, 65535}, {99, 0, 0, 894},
	{103, 0, 0, 895}, {32, 0, 0, 899}, {101, 0, 0, 900},
	{109, 0, 0, 902}, {116, 2, 2356, 65535}, {118, 0, 0, 906},
	{98, 1, 2358, 65535}, {103, 1, 2359, 65535}, {114, 3, 2360, 65535},
	{99, 1, 2363, 65535}, {99, 2, 2364, 65535}, {116, 0, 0, 933},
	{105, 1, 2366, 65535}, {101, 1, 2367, 65535}, {97, 2, 2368, 65535},
	{112, 1, 2370, 65535}, {116, 1, 2371, 65535}, {114, 1, 2372, 65535},
	{105, 1, 2373, 65535}, {32, 2, 2374, 65535}, {101, 0, 0, 964},
	{109, 1, 2376, 65535}, {114, 0, 0, 967}, {122, 1, 2377, 65535},
	{110, 1, 2378, 65535}, {112, 1, 2379, 65535}, {97, 0, 0, 983},
	{99, 0, 0, 984}, {101, 1, 2380, 65535}, {106, 2, 2381, 65535},
	{99, 1, 2383, 65535}, {107, 3, 2384, 65535}, {101, 1, 2387, 65535},
	{109, 1, 2388, 65535}, {116, 1, 2389, 65535}, {105, 4, 2390, 65535},
	{100, 0, 0, 1047}, {115, 1, 2394, 65535}, {116, 0, 0, 1050},
	{103, 2, 2395, 65535}, {106, 0, 0, 1057}, {32, 0, 0, 1058},
	{97, 0, 0, 1059}, {99, 0, 0, 1060}, {116, 0, 0, 1061},
	{101, 1, 2397, 65535}, {106, 0, 0, 1066}, {112, 0, 0, 1067},
	{114, 0, 0, 1068}, {118, 1, 2398, 65535}, {116, 1, 2399, 65535},
	{114, 0, 0, 1073}, {115, 3, 2400, 65535}, {97, 0, 0, 1077},
	{102, 0, 0, 1078}, {103, 1, 2403, 65535}, {111, 0, 0, 1081},
	{32, 2, 2404, 65535}, {101, 4, 2406, 65535}, {101, 1, 2410, 65535},
	{101, 1, 2411, 1099}, {107, 4, 2412, 65535}, {101, 1, 2416, 65535},
	{116, 1, 2417, 65535}, {109, 1, 2418, 65535}, {117, 0, 0, 1122},
	{100, 2, 2419, 65535}, {32, 2, 2421, 65535}, {103, 2, 2423, 65535},
	{105, 0, 0, 1133}, {32, 0, 0, 1134}, {116, 0, 0, 1135},
	{115, 1, 2425, 65535}, {107, 0, 0, 1138}, {117, 0, 0, 1139},
	{116, 0, 0, 1142}, {110, 2, 2426, 65535}, {115, 1, 2428, 65535},
	{97, 1, 2429, 65535}, {32, 1, 2430, 65535}, {116, 0, 0, 1156},
	{101, 1, 2431, 65535}, {103, 1, 2432, 65535}, {115, 1, 2433, 65535},
	{116, 0, 0, 1164}, {111, 1, 2434, 65535}, {110, 2, 2435, 65535},
	{115, 1, 2437, 65535}, {111, 1, 2438, 65535}, {100, 2, 2439, 65535},
	{104, 1, 2441, 65535}, {105, 0, 0, 1184}, {116, 0, 0, 1185},
	{117, 1, 2442, 1186}, {121, 0, 0, 1189}, {32, 0, 0, 1191},
	{115, 0, 0, 1192}, {116, 1, 2443, 65535}, {99, 0, 0, 1200},
	{112, 2, 2444, 65535}, {110, 1, 2446, 65535}, {32, 2, 2447, 65535},
	{116, 0, 0, 1210}, {101, 0, 0, 1211}, {105, 1, 2449, 65535},
	{101, 1, 2450, 65535}, {116, 1, 2451, 65535}, {114, 1, 2452, 65535},
	{104, 2, 2453, 65535}, {99, 2, 2455, 65535}, {110, 1, 2457, 65535},
	{112, 0, 0, 1257}, {105, 0, 0, 1258}, {115, 0, 0, 1259},
	{108, 2, 2458, 65535}, {116, 2, 2460, 65535}, {101, 1, 2462, 65535},
	{105, 1, 2463, 65535}, {99, 0, 0, 1276}, {110, 1, 2464, 65535},
	{32, 2, 2465, 65535}, {101, 1, 2467, 65535}, {115, 2, 2468, 65535},
	{116, 2, 2470, 1294}, {32, 2, 2472, 65535}, {101, 0, 0, 1304},
	{115, 1, 2474, 65535}, {101, 2, 2475, 65535}, {117, 1, 2477, 65535},
	{110, 2, 2478, 65535}, {98, 1, 2480, 65535}, {111, 2, 2481, 65535},
	{122, 1, 2483, 65535}, {114, 1, 2484, 65535}, {97, 1, 2485, 65535},
	{101, 1, 2486, 65535}, {102, 1, 2487, 65535}, {109, 0, 0, 1345},
	{111, 0, 0, 1346}, {101, 1, 2488, 65535}, {110, 1, 2489, 65535},
	{103, 2, 2490, 65535}, {97, 1, 2492, 65535}, {32, 2, 2493, 65535},
	{105, 1, 2495, 65535}, {114, 0, 0, 1372}, {114, 1, 2496, 65535},
	{101, 0, 0, 1376}, {105, 0, 0, 1377}, {100, 1, 2497, 65535},
	{97, 0, 0, 1381}, {116, 3, 2498, 65535}, {108, 1, 2501, 65535},
	{32, 3, 2502, 65535}, {103, 1, 2505, 65535}, {32, 2, 2506, 65535},
	{103, 0, 0, 1412}, {116, 0, 0, 1413}, {32, 1, 2508, 65535},
	{97, 0, 0, 1417}, {110, 0, 0, 1418}, {121, 0, 0, 1419},
	{97, 1, 2509, 65535}, {107, 0, 0, 1423}, {122, 0, 0, 1424},
	{101, 0, 0, 1425}, {105, 1, 2510, 65535}, {122, 0, 0, 1428},
	{97, 0, 0, 1429}, {114, 0, 0, 1430}, {105, 1, 2511, 65535},
	{114, 1, 2512, 65535}, {117, 1, 2513, 65535}, {101, 0, 0, 1445},
	{108, 3, 2514, 65535}, {116, 4, 2517, 65535}, {101, 1, 2521, 65535},
	{99, 0, 0, 1461}, {100, 2, 2522, 65535}, {106, 2, 2524, 65535},
	{109, 0, 0, 1471}, {110, 1, 2526, 65535}, {115, 2, 2527, 65535},
	{116, 2, 2529, 65535}, {118, 1, 2531, 1480}, {100, 0, 0, 1486},
	{104, 1, 2532, 65535}, {106, 0, 0, 1492}, {110, 1, 2533, 65535},
	{118, 1, 2534, 65535}, {109, 1, 2535, 65535}, {112, 0, 0, 1509},
	{115, 0, 0, 1510}, {117, 0, 0, 1511}, {120, 1, 2536, 65535},
	{101, 2, 2537, 65535}, {98, 0, 0, 1519}, {108, 1, 2539, 65535},
	{97, 1, 2540, 65535}, {115, 1, 2541, 65535}, {99, 0, 0, 1541},
	{100, 2, 2542, 65535}, {103, 2, 2544, 65535}, {108, 0, 0, 1554},
	{101, 3, 2546, 65535}, {104, 2, 2549, 65535}, {105, 1, 2551, 65535},
	{108, 0, 0, 1570}, {111, 1, 2552, 65535}, {97, 1, 2553, 65535},
	{100, 0, 0, 1575}, {105, 1, 2554, 65535}, {117, 0, 0, 1583},
	{101, 2, 2555, 65535}, {108, 1, 2557, 65535}, {108, 2, 2558, 65535},
	{111, 2, 2560, 65535}, {117, 1, 2562, 65535}, {101, 0, 0, 1604},
	{112, 0, 0, 1605}, {117, 0, 0, 1606}, {111, 1, 2563, 65535},
	{114, 0, 0, 1609}, {117, 0, 0, 1610}, {115, 0, 0, 1611},
	{116, 0, 0, 1612}, {105, 1, 2564, 65535}, {112, 2, 2565, 65535},
	{32, 0, 0, 1622}, {110, 1, 2567, 65535}, {105, 0, 0, 1628},
	{116, 1, 2568, 65535}, {118, 1, 2569, 65535}, {101, 1, 2570, 1644},
	{108, 0, 0, 1651}, {111, 0, 0, 1652}, {114, 2, 2571, 65535},
	{111, 1, 2573, 65535}, {108, 1, 2574, 65535}, {99, 0, 0, 1663},
	{101, 0, 0, 1664}, {114, 1, 2575, 65535}, {32, 2, 2576, 65535},
	{32, 0, 0, 1670}, {116, 1, 2578, 65535}, {97, 0, 0, 1673},
	{100, 1, 2579, 65535}, {101, 1, 2580, 65535}, {105, 0, 0, 1678},
	{114, 1, 2581, 65535}, {119, 1, 2582, 65535}, {97, 0, 0, 1706},
	{110, 3, 2583, 65535}, {117, 2, 2586, 65535}, {114, 1, 2588, 65535},
	{101, 2, 2589, 65535}, {112, 1, 2591, 65535}, {99, 0, 0, 1734},
	{109, 0, 0, 1735}, {112, 0, 0, 1736}, {114, 1, 2592, 65535},
	{32, 2, 2593, 65535}, {114, 1, 2595, 65535}, {110, 1, 2596, 65535},
	{105, 1, 2597, 65535}, {102, 0, 0, 1761}, {109, 1, 2598, 65535},
	{110, 0, 0, 1764}, {114, 1, 2599, 65535}, {121, 1, 2600, 65535},
	{108, 0, 0, 1769}, {114, 1, 2601, 65535}, {99, 0, 0, 1773},
	{112, 0, 0, 1774}, {115, 2, 2602, 65535}, {104, 1, 2604, 65535},
	{116, 0, 0, 1795}, {118, 2, 2605, 65535}, {106, 0, 0, 1798},
	{108, 1, 2607, 65535}, {112, 1, 2608, 65535}, {99, 1, 2609, 65535},
	{114, 2, 2610, 65535}, {32, 1, 2612, 65535}, {97, 0, 0, 1823},
	{105, 0, 0, 1824}, {108, 1, 2613, 65535}, {115, 1, 2614, 65535},
	{101, 2, 2615, 65535}, {112, 2, 2617, 65535}, {107, 0, 0, 1836},
	{109, 1, 2619, 65535}, {112, 0, 0, 1841}, {117, 1, 2620, 65535},
	{110, 1, 2621, 65535}, {115, 1, 2622, 65535}, {32, 2, 2623, 65535},
	{97, 1, 2625, 65535}, {108, 1, 2626, 65535}, {109, 1, 2627, 65535},
	{32, 0, 0, 1880}, {101, 0, 0, 1881}, {112, 0, 0, 1882},
	{103, 1, 2628, 65535}, {32, 3, 2629, 65535}, {45, 0, 0, 1895},
	{110, 1, 2632, 65535}, {116, 1, 2633, 65535}, {32, 0, 0, 1900},
	{99, 1, 2634, 65535}, {110, 0, 0, 1903}, {110, 1, 2635, 65535},
	{99, 0, 0, 1907}, {100, 0, 0, 1908}, {112, 0, 0, 1909},
	{114, 0, 0, 1910}, {116, 2, 2636, 65535}, {105, 0, 0, 1913},
	{111, 0, 0, 1914}, {32, 0, 0, 1915}, {98, 0, 0, 1916},
	{117, 0, 0, 1917}, {101, 1, 2638, 65535}, {116, 1, 2639, 65535},
	{106, 1, 2640, 65535}, {114, 1, 2641, 65535}, {115, 1, 2642, 65535},
	{97, 1, 2643, 65535}, {122, 1, 2644, 65535}, {105, 1, 2645, 65535},
	{32, 1, 2646, 65535}, {97, 0, 0, 1967}, {105, 0, 0, 1968},
	{111, 1, 2647, 65535}, {32, 0, 0, 1972}, {116, 0, 0, 1973},
	{32, 6, 2648, 65535}, {115, 2, 2654, 65535}, {98, 0, 0, 1987},
	{118, 0, 0, 1988}, {101, 1, 2656, 65535}, {119, 2, 2657, 65535},
	{32, 0, 0, 2008}, {97, 0, 0, 2009}, {116, 1, 2659, 65535},
	{117, 1, 2660, 65535}, {114, 1, 2661, 65535}, {103, 2, 2662, 65535},
	{116, 0, 0, 2025}, {118, 0, 0, 2026}, {104, 1, 2664, 65535},
	{105, 1, 2665, 65535}, {108, 0, 0, 2032}, {114, 1, 2666, 65535},
	{32, 1, 2667, 65535}, {99, 1, 2668, 65535}, {99, 0, 0, 2047},
	{117, 0, 0, 2048}, {118, 0, 0, 2049}, {119, 0, 0, 2050},
	{103, 0, 0, 2051}, {116, 1, 2669, 65535}, {116, 3, 2670, 65535},
	{32, 2, 2673, 65535}, {100, 1, 2675, 65535}, {108, 0, 0, 2070},
	{119, 0, 0, 2071}, {122, 0, 0, 2072}, {32, 2, 2676, 65535},
	{97, 0, 0, 2078}, {100, 0, 0, 2079}, {117, 1, 2678, 65535},
	{32, 3, 2679, 65535}, {39, 0, 0, 2093}, {114, 1, 2682, 65535},
	{116, 0, 0, 2103}, {105, 1, 2683, 65535}, {107, 0, 0, 2109},
	{111, 0, 0, 2110}, {97, 0, 0, 2111}, {105, 1, 2684, 65535},
	{114, 0, 0, 2115}, {101, 1, 2685, 65535}, {97, 1, 2686, 65535},
	{114, 1, 2687, 65535}, {32, 7, 2688, 65535}, {32, 4, 2695, 65535},
	{117, 0, 0, 2144}, {97, 1, 2699, 65535}, {189, 2, 2700, 65535},
	{128, 0, 0, 2149}, {129, 0, 0, 2150}, {134, 0, 0, 2151},
	{181, 0, 0, 2153}, {183, 0, 0, 2154}, {185, 1, 2702, 65535},
	{179, 1, 2703, 65535}, {186, 0, 0, 2159}, {181, 2, 2704, 65535},
	{191, 1, 2706, 65535}, {133, 0, 0, 2167}, {135, 1, 2707, 65535},
	{177, 0, 0, 2170}, {181, 0, 0, 2171}, {177, 1, 2708, 65535},
	{128, 1, 2709, 65535}, {176, 2, 2710, 65535}, {181, 0, 0, 2185},
	{186, 0, 0, 2186}, {190, 2, 2712, 65535}, {128, 1, 2714, 65535},
	{133, 0, 0, 2192}, {150, 1, 2715, 65535}, {187, 1, 2716, 65535},
	{190, 0, 0, 2198}, {190, 2, 2717, 65535}, {176, 2, 2719, 65535},
	{177, 0, 0, 2208}, {189, 0, 0, 2209}, {176, 0, 0, 2211},
	{190, 1, 2721, 65535}, {181, 0, 0, 2222}, {184, 0, 0, 2223},
	{176, 1, 2722, 65535}, {181, 0, 0, 2226}, {139, 1, 2723, 65535},
	{176, 3, 2724, 65535}, {181, 0, 0, 2247}, {190, 0, 0, 2248},
	{208, 0, 0, 2249}, {209, 0, 0, 2250}, {177, 3, 2727, 65535},
	{179, 1, 2730, 65535}, {180, 0, 0, 2257}, {129, 1, 2731, 65535},
	{130, 2, 2732, 65535}, {132, 0, 0, 2269}, {176, 0, 0, 2270},
	{181, 1, 2734, 65535}, {190, 2, 2735, 65535}, {128, 1, 2737, 65535},
	{150, 1, 2738, 65535}, {176, 1, 2739, 65535}, {181, 1, 2740, 65535},
	{190, 0, 0, 2331}, {176, 1, 2741, 65535}, {186, 1, 2742, 65535},
	{187, 2, 2743, 65535}, {190, 1, 2745, 65535}, {191, 1, 2746, 65535},
	{178, 2, 2747, 65535}, {181, 1, 2749, 65535}, {190, 0, 0, 2352},
	{178, 0, 0, 2354}, {187, 1, 2750, 65535}, {176, 0, 0, 2358},
	{184, 1, 2751, 65535}, {149, 0, 0, 2362}, {156, 0, 0, 2363},
	{163, 0, 0, 2364}, {146, 0, 0, 2365}, {147, 1, 2752, 65535},
	{149, 1, 2753, 65535}, {153, 0, 0, 2370}, {155, 0, 0, 2371},
	{160, 0, 0, 2372}, {162, 0, 0, 2373}, {166, 0, 0, 2374},
	{168, 0, 0, 2375}, {169, 0, 0, 2376}, {149, 1, 2754, 65535},
	{147, 0, 0, 2380}, {153, 0, 0, 2381}, {149, 0, 0, 2382},
	{156, 0, 0, 2383}, {148, 0, 0, 2385}, {153, 0, 0, 2386},
	{170, 0, 0, 2387}, {153, 0, 0, 2391}, {168, 0, 0, 2392},
	{153, 0, 0, 2394}, {158, 0, 0, 2395}, {170, 1, 2755, 65535},
	{146, 1, 2756, 65535}, {149, 1, 2757, 65535}, {164, 0, 0, 2402},
	{170, 1, 2758, 65535}, {173, 0, 0, 2405}, {174, 1, 2759, 65535},
	{177, 1, 2760, 65535}, {179, 1, 2761, 65535}, {180, 1, 2762, 65535},
	{182, 0, 0, 2419}, {185, 1, 2763, 65535}, {131, 1, 2764, 65535},
	{132, 2, 2765, 65535}, {134, 1, 2767, 65535}, {136, 0, 0, 2442},
	{138, 0, 0, 2443}, {173, 0, 0, 2445}, {177, 0, 0, 2446},
	{167, 0, 0, 2447}, {168, 1, 2768, 65535}, {172, 0, 0, 2450},
	{174, 0, 0, 2451}, {179, 1, 2769, 65535}, {185, 1, 2770, 65535},
	{132, 3, 2771, 65535}, {136, 2, 2774, 65535}, {138, 0, 0, 2462},
	{129, 0, 0, 2465}, {133, 0, 0, 2466}, {138, 1, 2776, 65535},
	{133, 1, 2777, 65535}, {167, 1, 2778, 65535}, {182, 1, 2779, 65535},
	{138, 1, 2780, 65535}, {167, 0, 0, 2490}, {173, 1, 2781, 65535},
	{175, 0, 0, 2493}, {180, 1, 2782, 65535}, {134, 2, 2783, 65535},
	{179, 0, 0, 2498}, {184, 0, 0, 2499}, {167, 1, 2785, 65535},
	{167, 0, 0, 2504}, {177, 1, 2786, 65535}, {224, 1, 2787, 65535},
	{224, 2, 2788, 65535}, {224, 2, 2790, 65535}, {224, 1, 2792, 65535},
	{227, 1, 2793, 65535}, {227, 2, 2794, 65535}, {227, 1, 2796, 65535},
	{227, 1, 2797, 65535}, {227, 1, 2798, 65535}, {227, 1, 2799, 65535},
	{227, 1, 2800, 65535}, {227, 1, 2801, 65535}, {227, 1, 2802, 65535},
	{227, 1, 2803, 65535}, {227, 1, 2804, 65535}, {227, 2, 2805, 65535},
	{227, 1, 2807, 65535}, {227, 1, 2808, 65535}, {228, 1, 2809, 65535},
	{228, 1, 2810, 65535}, {232, 2, 2811, 65535}, {230, 1, 2813, 65535},
	{229, 2, 2814, 65535}, {231, 0, 0, 2604}, {232, 1, 2816, 65535},
	{229, 0, 0, 2608}, {231, 0, 0, 2609}, {230, 0, 0, 2611},
	{233, 1, 2817, 65535}, {228, 1, 2818, 65535}, {230, 1, 2819, 65535},
	{228, 1, 2820, 65535}, {227, 1, 2821, 65535}, {229, 1, 2822, 65535},
	{229, 0, 0, 2635}, {232, 1, 2823, 65535}, {229, 2, 2824, 65535},
	{232, 0, 0, 2641}, {229, 0, 0, 2644}, {232, 0, 0, 2645},
	{229, 1, 2826, 65535}, {229, 0, 0, 2651}, {231, 0, 0, 2652},
	{228, 1, 2827, 65535}, {229, 0, 0, 2658}, {228, 0, 0, 2660},
	{230, 0, 0, 2661}, {231, 0, 0, 2662}, {232, 1, 2828, 65535},
	{230, 0, 0, 2668}, {231, 0, 0, 2669}, {229, 1, 2829, 65535},
	{230, 0, 0, 2674}, {229, 0, 0, 2676}, {231, 0, 0, 2677},
	{232, 1, 2830, 65535}, {230, 0, 0, 2681}, {231, 0, 0, 2682},
	{232, 0, 0, 2683}, {229, 1, 2831, 65535}, {229, 0, 0, 2687},
	{230, 1, 2832, 65535}, {231, 0, 0, 2693}, {230, 1, 2833, 65535},
	{230, 1, 2834, 65535}, {231, 1, 2835, 65535}, {227, 1, 2836, 65535},
	{229, 0, 0, 2712}, {232, 0, 0, 2713}, {230, 0, 0, 2714},
	{231, 0, 0, 2715}, {233, 1, 2837, 65535}, {230, 1, 2838, 65535},
	{233, 1, 2839, 65535}, {229, 2, 2840, 65535}, {233, 2, 2842, 65535},
	{229, 1, 2844, 65535}, {229, 0, 0, 2734}, {231, 0, 0, 2735},
	{233, 1, 2845, 65535}, {233, 1, 2846, 65535}, {229, 1, 2847, 65535},
	{229, 1, 2848, 65535}, {232, 2, 2849, 65535}, {228, 1, 2851, 65535},
	{229, 1, 2852, 65535}, {230, 1, 2853, 65535}, {233, 2, 2854, 65535},
	{230, 0, 0, 2782}, {232, 0, 0, 2783}, {233, 0, 0, 2784},
	{234, 0, 0, 2789}, {236, 1, 2856, 65535}, {235, 1, 2857, 65535},
	{236, 1, 2858, 65535}, {236, 1, 2859, 65535}, {236, 1, 2860, 65535},
	{236, 1, 2861, 65535}, {234, 1, 2862, 65535}, {234, 1, 2863, 65535},
	{236, 1, 2864, 65535}, {235, 0, 0, 2825}, {236, 0, 0, 2826},
	{237, 2, 2865, 65535}, {236, 0, 0, 2838}, {237, 0, 0, 2839},
	{236, 2, 2867, 65535}, {234, 1, 2869, 65535}, {236, 0, 0, 2845},
	{236, 1, 2870, 65535}, {237, 1, 2871, 65535}, {236, 1, 2872, 65535},
	{236, 1, 2873, 65535}, {236, 1, 2874, 65535}, {236, 1, 2875, 65535},
	{236, 1, 2876, 65535}, {236, 2, 2877, 65535}, {118, 2, 2879, 65535},
	{101, 2, 2881, 65535}, {101, 2, 2883, 65535}, {109, 2, 2885, 65535},
	{32, 0, 0, 32}, {111, 1, 2887, 65535}, {109, 2, 2888, 65535},
	{107, 1, 2890, 65535}, {110, 4, 2891, 59}, {110, 0, 0, 97},
	{111, 1, 2895, 65535}, {114, 0, 0, 100}, {97, 2, 2896, 65535},
	{102, 0, 0, 111}, {112, 2, 2898, 65535}, {115, 1, 2900, 65535},
	{116, 0, 0, 117}, {118, 0, 0, 118}, {97, 1, 2901, 65535},
	{97, 1, 2902, 65535}, {208, 1, 2903, 65535}, {208, 1, 2904, 65535},
	{216, 1, 2905, 65535}, {217, 2, 2906, 65535}, {227, 0, 0, 152},
	{233, 2, 2908, 65535}, {111, 1, 2910, 65535}, {114, 1, 2911, 65535},
	{110, 1, 2912, 65535}, {97, 0, 0, 179}, {101, 3, 2913, 65535},
	{110, 2, 2916, 65535}, {116, 1, 2918, 65535}, {100, 2, 2919, 65535},
	{112, 1, 2921, 65535}, {115, 0, 0, 218}, {116, 1, 2922, 65535},
	{101, 1, 2923, 65535}, {116, 1, 2924, 65535}, {116, 1, 2925, 65535},
	{118, 1, 2926, 65535}, {97, 0, 0, 237}, {99, 0, 0, 238},
	{116, 1, 2927, 65535}, {117, 0, 0, 243}, {121, 0, 0, 244},
	{114, 1, 2928, 65535}, {116, 1, 2929, 65535}, {112, 1, 2930, 65535},
	{97, 0, 0, 268}, {101, 0, 0, 269}, {110, 0, 0, 273},
	{114, 0, 0, 274}, {32, 3, 2931, 65535}, {101, 0, 0, 279},
	{114, 1, 2934, 65535}, {115, 1, 2935, 65535}, {97, 1, 2936, 65535},
	{105, 1, 2937, 65535}, {110, 2, 2938, 65535}, {108, 2, 2940, 65535},
	{110, 1, 2942, 65535}, {111, 1, 2943, 65535}, {99, 1, 2944, 65535},
	{105, 1, 2945, 65535}, {105, 3, 2946, 65535}, {115, 0, 0, 332},
	{118, 0, 0, 333}, {99, 3, 2949, 65535}, {103, 1, 2952, 65535},
	{107, 3, 2953, 65535}, {107, 1, 2956, 65535}, {108, 1, 2957, 65535},
	{110, 2, 2958, 65535}, {100, 0, 0, 378}, {102, 0, 0, 379},
	{116, 0, 0, 380}, {120, 0, 0, 381}, {32, 1, 2960, 65535},
	{107, 1, 2961, 65535}, {109, 1, 2962, 65535}, {114, 1, 2963, 65535},
	{106, 1, 2964, 65535}, {101, 1, 2965, 65535}, {99, 0, 0, 411},
	{116, 0, 0, 412}, {97, 1, 2966, 65535}, {114, 0, 0, 418},
	{104, 0, 0, 419}, {114, 0, 0, 420}, {32, 2, 2967, 65535},
	{98, 0, 0, 423}, {109, 1, 2969, 65535}, {100, 0, 0, 432},
	{107, 0, 0, 433}, {101, 1, 2970, 65535}, {99, 0, 0, 444},
	{103, 1, 2971, 65535}, {122, 1, 2972, 65535}, {97, 1, 2973, 65535},
	{97, 1, 2974, 65535}, {101, 0, 0, 464}, {32, 1, 2975, 65535},
	{99, 0, 0, 476}, {107, 1, 2976, 65535}, {117, 1, 2977, 65535},
	{101, 1, 2978, 492}, {110, 1, 2979, 65535}, {101, 2, 2980, 65535},
	{97, 1, 2982, 65535}, {105, 1, 2983, 65535}, {105, 1, 2984, 65535},
	{97, 1, 2985, 65535}, {101, 2, 2986, 65535}, {105, 1, 2988, 65535},
	{114, 0, 0, 569}, {117, 0, 0, 570}, {105, 1, 2989, 65535},
	{97, 3, 2990, 65535}, {101, 2, 2993, 65535}, {32, 3, 2995, 65535},
	{101, 1, 2998, 65535}, {116, 1, 2999, 65535}, {122, 2, 3000, 65535},
	{110, 1, 3002, 65535}, {101, 1, 3003, 65535}, {32, 4, 3004, 65535},
	{97, 0, 0, 620}, {101, 0, 0, 621}, {32, 2, 3008, 65535},
	{114, 0, 0, 625}, {97, 1, 3010, 65535}, {112, 0, 0, 630},
	{32, 3, 3011, 65535}, {110, 1, 3014, 635}, {105, 1, 3015, 65535},
	{121, 1, 3016, 65535}, {101, 3, 3017, 65535}, {107, 1, 3020, 65535},
	{117, 3, 3021, 65535}, {114, 1, 3024, 65535}, {97, 0, 0, 669},
	{98, 0, 0, 670}, {111, 1, 3025, 65535}, {110, 1, 3026, 65535},
	{106, 1, 3027, 65535}, {116, 1, 3028, 65535}, {108, 1, 3029, 65535},
	{108, 1, 3030, 65535}, {105, 1, 3031, 65535}, {116, 1, 3032, 65535},
	{97, 0, 0, 704}, {105, 0, 0, 705}, {111, 0, 0, 706},
	{111, 1, 3033, 65535}, {108, 1, 3034, 713}, {111, 2, 3035, 65535},
	{99, 0, 0, 726}, {114, 0, 0, 727}, {103, 1, 3037, 65535},
	{114, 1, 3038, 65535}, {97, 2, 3039, 65535}, {97, 1, 3041, 65535},
	{121, 1, 3042, 65535}, {105, 1, 3043, 65535}, {99, 1, 3044, 65535},
	{32, 2, 3045, 65535}, {32, 2, 3047, 65535}, {117, 1, 3049, 65535},
	{98, 1, 3050, 65535}, {99, 1, 3051, 65535}, {32, 1, 3052, 65535},
	{111, 1, 3053, 65535}, {97, 1, 3054, 65535}, {32, 3, 3055, 65535},
	{97, 1, 3058, 65535}, {105, 1, 3059, 65535}, {108, 1, 3060, 65535},
	{111, 1, 3061, 65535}, {105, 2, 3062, 65535}, {97, 0, 0, 831},
	{111, 1, 3064, 65535}, {116, 1, 3065, 65535}, {117, 0, 0, 838},
	{32, 2, 3066, 65535}, {105, 1, 3068, 65535}, {111, 1, 3069, 65535},
	{97, 1, 3070, 65535}, {100, 1, 3071, 65535}, {114, 1, 3072, 65535},
	{32, 1, 3073, 65535}, {32, 2, 3074, 65535}, {32, 1, 3076, 65535},
	{32, 2, 3077, 65535}, {101, 1, 3079, 65535}, {32, 4, 3080, 65535},
	{97, 1, 3084, 65535}, {101, 0, 0, 903}, {117, 1, 3085, 65535},
	{114, 1, 3086, 65535}, {101, 1, 3087, 65535}, {101, 1, 3088, 65535},
	{105, 1, 3089, 65535}, {111, 1, 3090, 65535}, {105, 2, 3091, 65535},
	{104, 0, 0, 928}, {114, 2, 3093, 65535}, {97, 1, 3095, 65535},
	{114, 1, 3096, 65535}, {32, 2, 3097, 65535}, {108, 1, 3099, 65535},
	{97, 1, 3100, 65535}, {107, 1, 3101, 65535}, {105, 1, 3102, 65535},
	{109, 1, 3103, 65535}, {97, 0, 0, 962}, {102, 0, 0, 963},
	{39, 2, 3104, 65535}, {116, 1, 3106, 65535}, {32, 3, 3107, 65535},
	{32, 1, 3110, 65535}, {103, 1, 3111, 65535}, {97, 1, 3112, 65535},
	{111, 0, 0, 994}, {107, 3, 3113, 65535}, {32, 3, 3116, 65535},
	{107, 0, 0, 1005}, {110, 2, 3119, 65535}, {110, 1, 3121, 65535},
	{101, 1, 3122, 65535}, {97, 1, 3123, 65535}, {101, 2, 3124, 65535},
	{111, 0, 0, 1038}, {114, 2, 3126, 65535}, {117, 0, 0, 1041},
	{117, 1, 3128, 65535}, {107, 0, 0, 1055}, {115, 0, 0, 1056},
	{115, 1, 3129, 65535}, {101, 1, 3130, 65535}, {117, 1, 3131, 65535},
	{32, 0, 0, 1074}, {108, 0, 0, 1075}, {116, 0, 0, 1076},
	{105, 1, 3132, 65535}, {112, 1, 3133, 65535}, {116, 0, 0, 1087},
	{100, 0, 0, 1088}, {110, 0, 0, 1089}, {116, 0, 0, 1090},
	{122, 0, 0, 1091}, {32, 3, 3134, 65535}, {229, 0, 0, 1100},
	{32, 3, 3137, 65535}, {101, 0, 0, 1104}, {105, 0, 0, 1105},
	{115, 0, 0, 1106}, {32, 2, 3140, 65535}, {101, 1, 3142, 65535},
	{97, 1, 3143, 65535}, {32, 1, 3144, 65535}, {105, 1, 3145, 65535},
	{105, 1, 3146, 65535}, {111, 0, 0, 1130}, {32, 0, 0, 1131},
	{97, 0, 0, 1132}, {116, 1, 3147, 65535}, {32, 0, 0, 1143},
	{111, 0, 0, 1144}, {32, 2, 3148, 65535}, {103, 1, 3150, 65535},
	{108, 1, 3151, 65535}, {114, 1, 3152, 65535}, {117, 1, 3153, 65535},
	{116, 1, 3154, 65535}, {115, 1, 3155, 65535}, {32, 0, 0, 1168},
	{101, 0, 0, 1169}, {116, 1, 3156, 65535}, {114, 1, 3157, 65535},
	{32, 2, 3158, 65535}, {101, 0, 0, 1179}, {111, 1, 3160, 65535},
	{32, 2, 3161, 65535}, {32, 1, 3163, 65535}, {101, 0, 0, 1201},
	{105, 1, 3164, 65535}, {32, 2, 3165, 65535}, {105, 0, 0, 1208},
	{119, 0, 0, 1209}, {102, 1, 3167, 65535}, {32, 5, 3168, 65535},
	{32, 6, 3173, 65535}, {32, 3, 3179, 65535}, {32, 2, 3182, 65535},
	{115, 1, 3184, 65535}, {105, 1, 3185, 65535}, {122, 0, 0, 1253},
	{111, 2, 3186, 65535}, {101, 0, 0, 1260}, {111, 0, 0, 1261},
	{97, 2, 3188, 65535}, {101, 1, 3190, 65535}, {103, 1, 3191, 65535},
	{103, 1, 3192, 65535}, {111, 1, 3193, 65535}, {109, 0, 0, 1281},
	{112, 0, 0, 1282}, {114, 1, 3194, 65535}, {32, 0, 0, 1286},
	{108, 1, 3195, 65535}, {32, 2, 3196, 65535}, {58, 0, 0, 1298},
	{111, 0, 0, 1302}, {116, 0, 0, 1303}, {32, 2, 3198, 65535},
	{100, 0, 0, 1309}, {116, 0, 0, 1310}, {116, 1, 3200, 65535},
	{101, 0, 0, 1315}, {105, 0, 0, 1316}, {105, 1, 3201, 65535},
	{118, 1, 3202, 65535}, {119, 0, 0, 1329}, {117, 1, 3203, 65535},
	{105, 1, 3204, 65535}, {115, 1, 3205, 1335}, {114, 1, 3206, 65535},
	{111, 1, 3207, 65535}, {107, 1, 3208, 65535}, {32, 4, 3209, 65535},
	{101, 0, 0, 1359}, {105, 0, 0, 1360}, {32, 2, 3213, 65535},
	{109, 0, 0, 1365}, {115, 0, 0, 1366}, {114, 1, 3215, 1367},
	{32, 3, 3216, 65535}, {32, 2, 3219, 65535}, {97, 1, 3221, 65535},
	{105, 2, 3222, 65535}, {110, 0, 0, 1395}, {97, 1, 3224, 65535},
	{101, 0, 0, 1403}, {109, 0, 0, 1404}, {119, 0, 0, 1405},
	{117, 1, 3225, 65535}, {105, 1, 3226, 65535}, {114, 0, 0, 1411},
	{108, 1, 3227, 65535}, {115, 1, 3228, 65535}, {106, 1, 3229, 65535},
	{116, 2, 3230, 65535}, {122, 1, 3232, 65535}, {108, 1, 3233, 65535},
	{101, 0, 0, 1446}, {105, 0, 0, 1447}, {117, 1, 3234, 65535},
	{32, 4, 3235, 65535}, {97, 0, 0, 1454}, {101, 0, 0, 1455},
	{115, 0, 0, 1456}, {114, 1, 3239, 65535}, {99, 0, 0, 1462},
	{112, 1, 3240, 65535}, {105, 1, 3241, 65535}, {115, 1, 3242, 65535},
	{117, 1, 3243, 65535}, {101, 0, 0, 1475}, {107, 0, 0, 1476},
	{112, 1, 3244, 65535}, {114, 0, 0, 1479}, {105, 1, 3245, 65535},
	{108, 1, 3246, 65535}, {116, 1, 3247, 1493}, {97, 2, 3248, 65535},
	{111, 1, 3250, 65535}, {105, 1, 3251, 65535}, {106, 1, 3252, 65535},
	{115, 0, 0, 1518}, {105, 3, 3253, 65535}, {114, 1, 3256, 65535},
	{116, 1, 3257, 65535}, {32, 5, 3258, 65535}, {105, 0, 0, 1548},
	{101, 2, 3263, 65535}, {105, 2, 3265, 65535}, {98, 1, 3267, 65535},
	{110, 1, 3268, 65535}, {118, 2, 3269, 65535}, {97, 1, 3271, 65535},
	{101, 1, 3272, 65535}, {98, 1, 3273, 65535}, {109, 1, 3274, 65535},
	{107, 1, 3275, 65535}, {115, 1, 3276, 65535}, {99, 1, 3277, 65535},
	{105, 1, 3278, 65535}, {97, 1, 3279, 65535}, {105, 0, 0, 1595},
	{121, 1, 3280, 1596}, {110, 0, 0, 1598}, {114, 1, 3281, 65535},
	{98, 1, 3282, 65535}, {117, 1, 3283, 65535}, {117, 1, 3284, 65535},
	{101, 0, 0, 1619}, {111, 0, 0, 1620}, {115, 1, 3285, 65535},
	{97, 2, 3286, 65535}, {97, 2, 3288, 1637}, {32, 5, 3290, 65535},
	{101, 1, 3295, 65535}, {105, 0, 0, 1655}, {108, 1, 3296, 65535},
	{101, 1, 3297, 65535}, {99, 1, 3298, 65535}, {97, 0, 0, 1667},
	{99, 0, 0, 1668}, {101, 1, 3299, 65535}, {32, 2, 3300, 65535},
	{115, 1, 3302, 65535}, {101, 2, 3303, 1680}, {32, 4, 3305, 65535},
	{32, 3, 3309, 65535}, {97, 0, 0, 1716}, {117, 0, 0, 1717},
	{101, 0, 0, 1718}, {105, 1, 3312, 65535}, {114, 1, 3313, 65535},
	{32, 2, 3314, 65535}, {109, 0, 0, 1727}, {32, 4, 3316, 65535},
	{101, 1, 3320, 65535}, {100, 0, 0, 1746}, {104, 0, 0, 1747},
	{97, 1, 3321, 65535}, {115, 2, 3322, 65535}, {110, 1, 3324, 65535},
	{112, 1, 3325, 65535}, {116, 2, 3326, 65535}, {32, 2, 3328, 65535},
	{121, 1, 3330, 65535}, {99, 1, 3331, 65535}, {107, 1, 3332, 65535},
	{101, 1, 3333, 1792}, {97, 0, 0, 1796}, {101, 0, 0, 1797},
	{39, 1, 3334, 65535}, {111, 1, 3335, 65535}, {114, 1, 3336, 65535},
	{32, 0, 0, 1814}, {97, 0, 0, 1815}, {116, 1, 3337, 65535},
	{101, 1, 3338, 65535}, {116, 1, 3339, 65535}, {99, 0, 0, 1831},
	{103, 0, 0, 1832}, {111, 1, 3340, 65535}, {115, 0, 0, 1835},
	{115, 1, 3341, 65535}, {103, 1, 3342, 65535}, {107, 2, 3343, 65535},
	{32, 6, 3345, 65535}, {111, 1, 3351, 65535}, {116, 0, 0, 1871},
	{97, 1, 3352, 1872}, {32, 3, 3353, 65535}, {101, 1, 3356, 65535},
	{108, 1, 3357, 65535}, {110, 0, 0, 1892}, {111, 0, 0, 1893},
	{115, 0, 0, 1894}, {97, 1, 3358, 65535}, {32, 2, 3359, 65535},
	{107, 1, 3361, 65535}, {100, 1, 3362, 65535}, {97, 0, 0, 1911},
	{101, 0, 0, 1912}, {116, 4, 3363, 1918}, {116, 3, 3367, 65535},
	{32, 2, 3370, 65535}, {32, 2, 3372, 65535}, {116, 1, 3374, 65535},
	{115, 1, 3375, 65535}, {105, 1, 3376, 65535}, {109, 2, 3377, 65535},
	{97, 2, 3379, 65535}, {114, 2, 3381, 65535}, {99, 0, 0, 1976},
	{101, 1, 3383, 65535}, {109, 0, 0, 1979}, {110, 0, 0, 1980},
	{111, 0, 0, 1981}, {116, 1, 3384, 65535}, {99, 0, 0, 1984},
	{101, 0, 0, 1985}, {111, 1, 3385, 65535}, {32, 8, 3386, 65535},
	{101, 0, 0, 2006}, {97, 1, 3394, 65535}, {97, 1, 3395, 65535},
	{32, 4, 3396, 65535}, {32, 0, 0, 2021}, {101, 1, 3400, 65535},
	{101, 1, 3401, 65535}, {103, 2, 3402, 65535}, {101, 1, 3404, 65535},
	{116, 1, 3405, 65535}, {104, 2, 3406, 65535}, {101, 1, 3408, 65535},
	{32, 0, 0, 2057}, {39, 0, 0, 2058}, {115, 1, 3409, 65535},
	{114, 0, 0, 2062}, {115, 0, 0, 2063}, {32, 2, 3410, 65535},
	{98, 0, 0, 2074}, {110, 0, 0, 2075}, {109, 2, 3412, 2080},
	{97, 1, 3414, 65535}, {109, 1, 3415, 65535}, {114, 0, 0, 2092},
	{32, 5, 3416, 65535}, {107, 1, 3421, 65535}, {115, 1, 3422, 65535},
	{108, 1, 3423, 65535}, {99, 1, 3424, 65535}, {97, 1, 3425, 65535},
	{97, 2, 3426, 65535}, {104, 0, 0, 2131}, {105, 0, 0, 2132},
	{107, 0, 0, 2133}, {110, 0, 0, 2134}, {114, 1, 3428, 65535},
	{116, 0, 0, 2137}, {97, 0, 0, 2138}, {109, 1, 3429, 65535},
	{110, 0, 0, 2141}, {115, 2, 3430, 65535}, {109, 1, 3432, 65535},
	{206, 0, 0, 2147}, {207, 0, 0, 2148}, {206, 1, 3433, 65535},
	{206, 1, 3434, 65535}, {206, 0, 0, 2161}, {207, 1, 3435, 65535},
	{206, 1, 3436, 65535}, {206, 1, 3437, 65535}, {208, 1, 3438, 65535},
	{209, 1, 3439, 65535}, {208, 0, 0, 2179}, {209, 2, 3440, 65535},
	{208, 2, 3442, 65535}, {209, 0, 0, 2189}, {208, 1, 3444, 65535},
	{208, 1, 3445, 65535}, {208, 1, 3446, 65535}, {32, 0, 0, 2199},
	{208, 2, 3447, 65535}, {32, 0, 0, 2205}, {208, 2, 3449, 65535},
	{208, 3, 3451, 65535}, {209, 1, 3454, 65535}, {32, 2, 3455, 65535},
	{32, 2, 3457, 65535}, {208, 4, 3459, 65535}, {209, 3, 3463, 65535},
	{32, 0, 0, 2251}, {208, 0, 0, 2252}, {209, 2, 3466, 65535},
	{208, 2, 3468, 65535}, {209, 1, 3470, 65535}, {208, 4, 3471, 65535},
	{209, 0, 0, 2268}, {209, 2, 3475, 65535}, {208, 5, 3477, 65535},
	{209, 3, 3482, 65535}, {208, 4, 3485, 65535}, {208, 1, 3489, 65535},
	{209, 1, 3490, 65535}, {208, 2, 3491, 65535}, {208, 1, 3493, 65535},
	{208, 2, 3494, 65535}, {208, 1, 3496, 65535}, {209, 1, 3497, 65535},
	{209, 1, 3498, 65535}, {208, 1, 3499, 65535}, {208, 1, 3500, 65535},
	{209, 1, 3501, 65535}, {208, 2, 3502, 65535}, {209, 1, 3504, 65535},
	{209, 1, 3505, 65535}, {215, 1, 3506, 65535}, {215, 1, 3507, 65535},
	{215, 2, 3508, 65535}, {215, 2, 3510, 65535}, {215, 1, 3512, 65535},
	{215, 1, 3513, 65535}, {216, 2, 3514, 65535}, {216, 1, 3516, 65535},
	{216, 2, 3517, 65535}, {216, 1, 3519, 65535}, {216, 1, 3520, 65535},
	{217, 1, 3521, 65535}, {216, 2, 3522, 65535}, {216, 3, 3524, 65535},
	{217, 2, 3527, 65535}, {216, 4, 3529, 65535}, {217, 1, 3533, 65535},
	{216, 1, 3534, 65535}, {217, 1, 3535, 65535}, {216, 0, 0, 2456},
	{217, 0, 0, 2457}, {218, 0, 0, 2458}, {216, 0, 0, 2459},
	{217, 1, 3536, 65535}, {216, 1, 3537, 65535}, {216, 1, 3538, 65535},
	{216, 1, 3539, 65535}, {217, 1, 3540, 65535}, {216, 1, 3541, 65535},
	{216, 1, 3542, 65535}, {216, 1, 3543, 65535}, {32, 0, 0, 2496},
	{217, 0, 0, 2497}, {216, 1, 3544, 65535}, {216, 1, 3545, 65535},
	{165, 2, 3546, 65535}, {165, 1, 3548, 65535}, {167, 0, 0, 2516},
	{184, 0, 0, 2522}, {185, 0, 0, 2523}, {184, 1, 3549, 65535},
	{129, 2, 3550, 65535}, {130, 0, 0, 2541}, {131, 0, 0, 2542},
	{131, 2, 3552, 65535}, {131, 2, 3554, 65535}, {130, 1, 3556, 65535},
	{131, 1, 3557, 65535}, {130, 1, 3558, 65535}, {131, 2, 3559, 65535},
	{130, 2, 3561, 65535}, {131, 2, 3563, 65535}, {131, 1, 3565, 65535},
	{130, 0, 0, 2576}, {131, 3, 3566, 65535}, {131, 1, 3569, 65535},
	{130, 1, 3570, 65535}, {184, 1, 3571, 65535}, {184, 1, 3572, 65535},
	{188, 0, 0, 2595}, {189, 0, 0, 2596}, {176, 1, 3573, 65535},
	{145, 0, 0, 2601}, {147, 1, 3574, 65535}, {128, 1, 3575, 65535},
	{131, 1, 3576, 65535}, {186, 1, 3577, 65535}, {179, 1, 3578, 65535},
	{186, 1, 3579, 65535}, {129, 2, 3580, 65535}, {133, 1, 3582, 65535},
	{161, 1, 3583, 65535}, {136, 0, 0, 2639}, {164, 0, 0, 2640},
	{145, 1, 3584, 65535}, {191, 1, 3585, 65535}, {166, 1, 3586, 65535},
	{185, 1, 3587, 65535}, {191, 1, 3588, 65535}, {164, 1, 3589, 65535},
	{150, 1, 3590, 65535}, {150, 1, 3591, 65535}, {150, 1, 3592, 65535},
	{156, 1, 3593, 65535}, {129, 2, 3594, 65535}, {151, 1, 3596, 65535},
	{150, 1, 3597, 65535}, {150, 1, 3598, 65535}, {133, 0, 0, 2725},
	{189, 0, 0, 2726}, {140, 0, 0, 2727}, {153, 0, 0, 2728},
	{141, 1, 3599, 65535}, {150, 1, 3600, 65535}, {152, 1, 3601, 65535},
	{138, 1, 3602, 65535}, {136, 1, 3603, 65535}, {135, 0, 0, 2760},
	{189, 0, 0, 2761}, {191, 1, 3604, 65535}, {155, 1, 3605, 65535},
	{150, 1, 3606, 65535}, {160, 0, 0, 2779}, {161, 1, 3607, 65535},
	{156, 1, 3608, 65535}, {143, 1, 3609, 65535}, {147, 2, 3610, 65535},
	{130, 1, 3612, 65535}, {138, 1, 3613, 65535}, {157, 1, 3614, 65535},
	{184, 1, 3615, 65535}, {184, 1, 3616, 65535}, {157, 1, 3617, 65535},
	{129, 0, 0, 2833}, {143, 1, 3618, 65535}, {154, 0, 0, 2840},
	{160, 1, 3619, 65535}, {184, 1, 3620, 65535}, {178, 1, 3621, 65535},
	{154, 1, 3622, 65535}, {149, 1, 3623, 65535}, {139, 1, 3624, 65535},
	{185, 1, 3625, 65535}, {156, 2, 3626, 65535}, {157, 1, 3628, 65535},
	{130, 0, 0, 2870}, {155, 0, 0, 2871}, {97, 0, 0, 0},
	{105, 0, 0, 1}, {111, 0, 0, 2}, {119, 0, 0, 3},
	{99, 0, 0, 7}, {115, 2, 3629, 65535}, {101, 1, 3631, 65535},
	{109, 1, 3632, 65535}, {109, 1, 3633, 65535}, {101, 1, 3634, 65535},
	{109, 1, 3635, 65535}, {101, 1, 3636, 57}, {32, 5, 3637, 65535},
	{46, 0, 0, 75}, {115, 1, 3642, 76}, {117, 2, 3643, 65535},
	{112, 1, 3645, 65535}, {99, 1, 3646, 65535}, {100, 0, 0, 110},
	{108, 0, 0, 112}, {111, 0, 0, 113}, {112, 1, 3647, 65535},
	{114, 1, 3648, 65535}, {99, 1, 3649, 65535}, {190, 1, 3650, 65535},
	{184, 1, 3651, 65535}, {185, 1, 3652, 65535}, {130, 2, 3653, 65535},
	{138, 0, 0, 147}, {144, 0, 0, 153}, {146, 0, 0, 154},
	{112, 1, 3655, 65535}, {115, 1, 3656, 65535}, {97, 2, 3657, 65535},
	{32, 1, 3659, 65535}, {97, 1, 3660, 65535}, {108, 0, 0, 184},
	{101, 4, 3661, 65535}, {105, 1, 3665, 65535}, {32, 4, 3666, 65535},
	{101, 0, 0, 208}, {105, 0, 0, 209}, {116, 3, 3670, 65535},
	{116, 1, 3673, 65535}, {105, 1, 3674, 65535}, {97, 1, 3675, 65535},
	{97, 1, 3676, 65535}, {101, 1, 3677, 65535}, {111, 1, 3678, 65535},
	{116, 3, 3679, 246}, {101, 1, 3682, 65535}, {116, 1, 3683, 65535},
	{35, 0, 0, 275}, {97, 2, 3684, 65535}, {107, 0, 0, 278},
	{32, 1, 3686, 65535}, {32, 2, 3687, 65535}, {100, 1, 3689, 65535},
	{111, 1, 3690, 65535}, {99, 1, 3691, 65535}, {115, 1, 3692, 302},
	{101, 0, 0, 304}, {108, 0, 0, 305}, {99, 1, 3693, 65535},
	{114, 1, 3694, 65535}, {105, 1, 3695, 65535}, {103, 1, 3696, 65535},
	{101, 0, 0, 322}, {118, 4, 3697, 323}, {119, 0, 0, 329},
	{108, 1, 3701, 65535}, {111, 1, 3702, 65535}, {117, 1, 3703, 65535},
	{111, 1, 3704, 65535}, {101, 1, 3705, 65535}, {107, 0, 0, 361},
	{108, 0, 0, 362}, {117, 1, 3706, 65535}, {116, 1, 3707, 65535},
	{97, 2, 3708, 65535}, {101, 1, 3710, 372}, {116, 1, 3711, 65535},
	{97, 1, 3712, 65535}, {101, 1, 3713, 65535}, {97, 1, 3714, 65535},
	{107, 1, 3715, 65535}, {98, 1, 3716, 65535}, {114, 1, 3717, 416},
	{35, 0, 0, 421}, {118, 0, 0, 422}, {97, 1, 3718, 65535},
	{110, 2, 3719, 65535}, {111, 1, 3721, 65535}, {32, 2, 3722, 65535},
	{114, 1, 3724, 458}, {114, 1, 3725, 65535}, {115, 1, 3726, 65535},
	{32, 2, 3727, 65535}, {101, 3, 3729, 65535}, {32, 0, 0, 493},
	{116, 1, 3732, 65535}, {110, 1, 3733, 65535}, {114, 0, 0, 514},
	{114, 1, 3734, 65535}, {118, 1, 3735, 65535}, {103, 1, 3736, 65535},
	{99, 1, 3737, 65535}, {110, 3, 3738, 65535}, {117, 1, 3741, 65535},
	{110, 1, 3742, 65535}, {101, 3, 3743, 65535}, {32, 2, 3746, 65535},
	{114, 1, 3748, 65535}, {122, 0, 0, 585}, {100, 0, 0, 586},
	{114, 0, 0, 587}, {108, 1, 3749, 65535}, {116, 0, 0, 590},
	{117, 0, 0, 591}, {111, 1, 3750, 592}, {101, 1, 3751, 65535},
	{97, 1, 3752, 65535}, {121, 0, 0, 602}, {115, 1, 3753, 65535},
	{107, 1, 3754, 65535}, {97, 0, 0, 614}, {100, 0, 0, 615},
	{111, 0, 0, 616}, {118, 0, 0, 617}, {97, 0, 0, 622},
	{117, 1, 3755, 65535}, {114, 1, 3756, 65535}, {97, 0, 0, 632},
	{109, 0, 0, 633}, {112, 0, 0, 634}, {32, 3, 3757, 65535},
	{101, 1, 3760, 65535}, {111, 1, 3761, 65535}, {32, 3, 3762, 65535},
	{110, 0, 0, 652}, {114, 1, 3765, 65535}, {116, 1, 3766, 65535},
	{115, 2, 3767, 65535}, {116, 0, 0, 665}, {122, 0, 0, 666},
	{105, 1, 3769, 65535}, {116, 1, 3770, 65535}, {104, 1, 3771, 65535},
	{32, 2, 3772, 65535}, {101, 1, 3774, 684}, {111, 1, 3775, 65535},
	{116, 1, 3776, 65535}, {108, 1, 3777, 697}, {101, 1, 3778, 65535},
	{114, 2, 3779, 65535}, {32, 3, 3781, 65535}, {107, 0, 0, 720},
	{110, 0, 0, 721}, {105, 1, 3784, 65535}, {32, 2, 3785, 65535},
	{100, 1, 3787, 65535}, {114, 0, 0, 735}, {114, 1, 3788, 65535},
	{101, 1, 3789, 65535}, {98, 2, 3790, 65535}, {104, 1, 3792, 65535},
	{101, 0, 0, 755}, {112, 1, 3793, 65535}, {97, 1, 3794, 65535},
	{99, 0, 0, 760}, {115, 1, 3795, 65535}, {111, 1, 3796, 65535},
	{108, 1, 3797, 65535}, {99, 1, 3798, 65535}, {119, 1, 3799, 788},
	{114, 1, 3800, 65535}, {97, 0, 0, 802}, {111, 0, 0, 803},
	{119, 1, 3801, 65535}, {97, 1, 3802, 65535}, {108, 2, 3803, 812},
	{108, 1, 3805, 65535}, {110, 1, 3806, 65535}, {111, 0, 0, 829},
	{115, 0, 0, 830}, {117, 1, 3807, 65535}, {104, 1, 3808, 65535},
	{97, 0, 0, 839}, {116, 0, 0, 840}, {108, 1, 3809, 65535},
	{32, 2, 3810, 65535}, {32, 2, 3812, 65535}, {97, 2, 3814, 65535},
	{105, 1, 3816, 65535}, {99, 1, 3817, 65535}, {97, 0, 0, 861},
	{121, 1, 3818, 65535}, {99, 1, 3819, 65535}, {97, 0, 0, 875},
	{107, 0, 0, 876}, {118, 1, 3820, 65535}, {47, 0, 0, 886},
	{62, 0, 0, 887}, {194, 0, 0, 888}, {226, 0, 0, 889},
	{115, 1, 3821, 65535}, {111, 1, 3822, 65535}, {111, 1, 3823, 65535},
	{32, 2, 3824, 65535}, {115, 1, 3826, 65535}, {109, 2, 3827, 65535},
	{118, 1, 3829, 65535}, {97, 0, 0, 924}, {111, 1, 3830, 925},
	{101, 0, 0, 929}, {105, 3, 3831, 65535}, {32, 2, 3834, 65535},
	{99, 2, 3836, 65535}, {99, 0, 0, 938}, {108, 2, 3838, 65535},
	{32, 2, 3840, 65535}, {114, 1, 3842, 65535}, {111, 1, 3843, 65535},
	{118, 1, 3844, 65535}, {101, 1, 3845, 958}, {97, 0, 0, 965},
	{105, 0, 0, 966}, {32, 4, 3846, 65535}, {111, 1, 3850, 65535},
	{116, 0, 0, 976}, {117, 0, 0, 977}, {116, 1, 3851, 65535},
	{111, 1, 3852, 65535}, {117, 1, 3853, 65535}, {44, 0, 0, 995},
	{97, 0, 0, 996}, {101, 1, 3854, 65535}, {102, 0, 0, 1000},
	{104, 0, 0, 1001}, {111, 1, 3855, 65535}, {105, 1, 3856, 65535},
	{117, 0, 0, 1008}, {116, 2, 3857, 65535}, {110, 1, 3859, 65535},
	{107, 1, 3860, 65535}, {101, 0, 0, 1034}, {114, 2, 3861, 65535},
	{97, 0, 0, 1039}, {111, 0, 0, 1040}, {105, 1, 3863, 65535},
	{116, 1, 3864, 1062}, {32, 1, 3865, 65535}, {114, 1, 3866, 65535},
	{32, 2, 3867, 65535}, {108, 1, 3869, 65535}, {108, 1, 3870, 65535},
	{116, 0, 0, 1097}, {117, 0, 0, 1098}, {99, 0, 0, 1101},
	{107, 0, 0, 1102}, {109, 0, 0, 1103}, {108, 1, 3871, 65535},
	{112, 0, 0, 1109}, {110, 1, 3872, 1110}, {115, 1, 3873, 65535},
	{109, 1, 3874, 65535}, {110, 1, 3875, 65535}, {110, 2, 3876, 1127},
	{101, 1, 3878, 65535}, {108, 1, 3879, 65535}, {118, 0, 0, 1147},
	{101, 1, 3880, 65535}, {101, 1, 3881, 65535}, {105, 1, 3882, 65535},
	{115, 1, 3883, 65535}, {32, 2, 3884, 65535}, {122, 1, 3886, 65535},
	{103, 1, 3887, 65535}, {97, 2, 3888, 65535}, {100, 0, 0, 1176},
	{106, 1, 3890, 65535}, {114, 2, 3891, 65535}, {111, 0, 0, 1187},
	{115, 0, 0, 1188}, {108, 2, 3893, 65535}, {97, 1, 3895, 65535},
	{97, 0, 0, 1205}, {110, 0, 0, 1206}, {105, 2, 3896, 65535},
	{62, 0, 0, 1221}, {111, 0, 0, 1222}, {115, 0, 0, 1223},
	{116, 0, 0, 1224}, {119, 0, 0, 1225}, {99, 0, 0, 1226},
	{112, 1, 3898, 65535}, {114, 1, 3899, 65535}, {115, 0, 0, 1235},
	{118, 1, 3900, 65535}, {119, 0, 0, 1238}, {100, 1, 3901, 65535},
	{104, 0, 0, 1244}, {105, 0, 0, 1245}, {100, 1, 3902, 65535},
	{111, 0, 0, 1248}, {116, 1, 3903, 65535}, {116, 1, 3904, 65535},
	{118, 2, 3905, 65535}, {119, 0, 0, 1256}, {32, 0, 0, 1262},
	{118, 0, 0, 1263}, {112, 1, 3907, 65535}, {97, 1, 3908, 65535},
	{97, 2, 3909, 65535}, {118, 1, 3911, 65535}, {32, 2, 3912, 65535},
	{101, 1, 3914, 65535}, {97, 0, 0, 1295}, {112, 2, 3915, 65535},
	{99, 0, 0, 1305}, {114, 0, 0, 1306}, {111, 1, 3917, 65535},
	{114, 2, 3918, 65535}, {101, 1, 3920, 65535}, {99, 1, 3921, 1330},
	{114, 1, 3922, 1332}, {105, 0, 0, 1336}, {32, 2, 3923, 65535},
	{114, 1, 3925, 65535}, {105, 1, 3926, 65535}, {105, 2, 3927, 65535},
	{109, 0, 0, 1354}, {110, 0, 0, 1355}, {115, 0, 0, 1356},
	{97, 0, 0, 1363}, {101, 0, 0, 1364}, {32, 3, 3929, 65535},
	{100, 0, 0, 1373}, {109, 0, 0, 1374}, {111, 0, 0, 1375},
	{99, 0, 0, 1378}, {112, 2, 3932, 65535}, {103, 1, 3934, 65535},
	{99, 0, 0, 1388}, {108, 1, 3935, 65535}, {115, 2, 3936, 1399},
	{110, 1, 3938, 65535}, {116, 1, 3939, 1409}, {101, 1, 3940, 65535},
	{101, 1, 3941, 65535}, {101, 1, 3942, 65535}, {105, 2, 3943, 65535},
	{121, 0, 0, 1435}, {101, 1, 3945, 65535}, {97, 2, 3946, 65535},
	{99, 1, 3948, 65535}, {97, 0, 0, 1450}, {110, 0, 0, 1451},
	{114, 0, 0, 1452}, {121, 0, 0, 1453}, {101, 1, 3949, 65535},
	{108, 1, 3950, 65535}, {116, 1, 3951, 65535}, {116, 1, 3952, 65535},
	{109, 1, 3953, 65535}, {108, 1, 3954, 65535}, {111, 1, 3955, 65535},
	{97, 1, 3956, 65535}, {32, 4, 3957, 65535}, {99, 1, 3961, 65535},
	{116, 0, 0, 1504}, {116, 1, 3962, 65535}, {109, 1, 3963, 65535},
	{100, 1, 3964, 65535}, {45, 0, 0, 1520}, {99, 2, 3965, 65535},
	{115, 1, 3967, 65535}, {32, 1, 3968, 65535}, {111, 1, 3969, 65535},
	{97, 0, 0, 1542}, {99, 0, 0, 1543}, {102, 0, 0, 1544},
	{105, 0, 0, 1545}, {116, 2, 3970, 65535}, {101, 0, 0, 1549},
	{114, 0, 0, 1550}, {114, 1, 3972, 1551}, {115, 0, 0, 1553},
	{97, 1, 3973, 65535}, {116, 1, 3974, 65535}, {101, 1, 3975, 65535},
	{111, 0, 0, 1562}, {122, 1, 3976, 65535}, {114, 1, 3977, 65535},
	{101, 1, 3978, 65535}, {109, 1, 3979, 65535}, {99, 2, 3980, 65535},
	{116, 2, 3982, 65535}, {116, 1, 3984, 1584}, {116, 1, 3985, 65535},
	{109, 3, 3986, 1589}, {32, 0, 0, 1597}, {116, 2, 3989, 65535},
	{108, 1, 3991, 65535}, {114, 1, 3992, 65535}, {116, 1, 3993, 65535},
	{99, 1, 3994, 65535}, {32, 1, 3995, 65535}, {114, 1, 3996, 65535},
	{32, 3, 3997, 65535}, {114, 0, 0, 1641}, {97, 0, 0, 1645},
	{102, 0, 0, 1646}, {109, 0, 0, 1647}, {114, 0, 0, 1648},
	{116, 0, 0, 1649}, {105, 1, 4000, 65535}, {108, 1, 4001, 65535},
	{116, 1, 4002, 1661}, {104, 1, 4003, 1665}, {32, 2, 4004, 65535},
	{116, 0, 0, 1674}, {117, 0, 0, 1675}, {116, 1, 4006, 65535},
	{32, 10, 4007, 65535}, {227, 0, 0, 1700}, {35, 0, 0, 1701},
	{99, 0, 0, 1702}, {108, 0, 0, 1703}, {109, 0, 0, 1704},
	{105, 1, 4017, 65535}, {111, 0, 0, 1709}, {117, 1, 4018, 65535},
	{101, 1, 4019, 65535}, {121, 1, 4020, 65535}, {109, 0, 0, 1725},
	{110, 0, 0, 1726}, {97, 0, 0, 1728}, {108, 0, 0, 1729},
	{110, 0, 0, 1730}, {116, 1, 4021, 65535}, {32, 5, 4022, 65535},
	{107, 1, 4027, 65535}, {111, 1, 4028, 65535}, {114, 0, 0, 1757},
	{103, 2, 4029, 65535}, {97, 1, 4031, 1762}, {32, 0, 0, 1765},
	{115, 0, 0, 1766}, {105, 0, 0, 1767}, {117, 0, 0, 1768},
	{32, 1, 4032, 65535}, {114, 2, 4033, 65535}, {114, 1, 4035, 65535},
	{32, 0, 0, 1793}, {97, 1, 4036, 65535}, {114, 1, 4037, 65535},
	{105, 2, 4038, 65535}, {111, 1, 4040, 65535}, {110, 1, 4041, 1826},
	{32, 2, 4042, 65535}, {32, 1, 4044, 65535}, {32, 2, 4045, 65535},
	{32, 1, 4047, 65535}, {32, 1, 4048, 65535}, {115, 0, 0, 1847},
	{97, 1, 4049, 65535}, {101, 0, 0, 1855}, {105, 0, 0, 1856},
	{112, 2, 4050, 65535}, {115, 2, 4052, 65535}, {118, 0, 0, 1865},
	{112, 2, 4054, 65535}, {32, 0, 0, 1873}, {107, 1, 4056, 65535},
	{114, 0, 0, 1876}, {116, 0, 0, 1877}, {108, 1, 4057, 65535},
	{101, 1, 4058, 65535}, {32, 2, 4059, 65535}, {97, 0, 0, 1898},
	{114, 0, 0, 1899}, {98, 1, 4061, 65535}, {105, 1, 4062, 65535},
	{32, 0, 0, 1919}, {101, 4, 4063, 65535}, {108, 0, 0, 1924},
	{110, 2, 4067, 65535}, {97, 1, 4069, 1927}, {101, 1, 4070, 65535},
	{105, 0, 0, 1932}, {97, 0, 0, 1933}, {107, 0, 0, 1934},
	{100, 2, 4071, 65535}, {109, 0, 0, 1938}, {101, 1, 4073, 65535},
	{32, 1, 4074, 65535}, {116, 1, 4075, 1947}, {97, 2, 4076, 65535},
	{101, 2, 4078, 65535}, {105, 0, 0, 1963}, {108, 2, 4080, 65535},
	{97, 1, 4082, 65535}, {105, 0, 0, 1971}, {110, 1, 4083, 65535},
	{111, 1, 4084, 65535}, {32, 2, 4085, 65535}, {97, 1, 4087, 65535},
	{99, 0, 0, 1995}, {103, 0, 0, 1996}, {105, 2, 4088, 65535},
	{108, 0, 0, 2001}, {111, 0, 0, 2002}, {116, 1, 4090, 65535},
	{119, 0, 0, 2005}, {32, 1, 4091, 65535}, {108, 1, 4092, 65535},
	{100, 0, 0, 2015}, {108, 2, 4093, 65535}, {112, 0, 0, 2019},
	{116, 0, 0, 2020}, {110, 1, 4095, 65535}, {114, 1, 4096, 65535},
	{32, 2, 4097, 65535}, {101, 0, 0, 2031}, {32, 3, 4099, 65535},
	{104, 1, 4102, 65535}, {32, 3, 4103, 65535}, {58, 0, 0, 2046},
	{114, 2, 4106, 65535}, {97, 1, 4108, 65535}, {100, 0, 0, 2064},
	{103, 0, 0, 2065}, {32, 1, 4109, 65535}, {108, 1, 4110, 65535},
	{114, 1, 4111, 65535}, {117, 1, 4112, 65535}, {97, 2, 4113, 65535},
	{98, 0, 0, 2096}, {99, 0, 0, 2097}, {101, 1, 4115, 65535},
	{112, 1, 4116, 65535}, {105, 1, 4117, 65535}, {122, 1, 4118, 2112},
	{97, 1, 4119, 65535}, {122, 1, 4120, 65535}, {122, 1, 4121, 65535},
	{98, 1, 4122, 65535}, {117, 2, 4123, 65535}, {101, 1, 4125, 65535},
	{101, 1, 4126, 65535}, {116, 0, 0, 2142}, {117, 0, 0, 2143},
	{109, 1, 4127, 65535}, {177, 1, 4128, 65535}, {179, 1, 4129, 65535},
	{132, 1, 4130, 65535}, {185, 1, 4131, 65535}, {191, 1, 4132, 65535},
	{190, 1, 4133, 65535}, {133, 2, 4134, 65535}, {130, 0, 0, 2180},
	{136, 1, 4136, 65535}, {184, 0, 0, 2187}, {191, 0, 0, 2188},
	{181, 1, 4137, 65535}, {180, 1, 4138, 65535}, {176, 1, 4139, 65535},
	{177, 1, 4140, 65535}, {180, 0, 0, 2203}, {186, 0, 0, 2206},
	{187, 0, 0, 2207}, {188, 1, 4141, 65535}, {189, 1, 4142, 65535},
	{191, 0, 0, 2221}, {130, 1, 4143, 65535}, {208, 2, 4144, 65535},
	{209, 0, 0, 2229}, {208, 2, 4146, 65535}, {209, 0, 0, 2233},
	{178, 1, 4148, 65535}, {182, 1, 4149, 65535}, {184, 3, 4150, 65535},
	{191, 0, 0, 2243}, {129, 0, 0, 2244}, {135, 0, 0, 2245},
	{136, 0, 0, 2246}, {128, 0, 0, 2253}, {129, 0, 0, 2254},
	{187, 0, 0, 2255}, {190, 0, 0, 2256}, {130, 1, 4153, 65535},
	{178, 0, 0, 2260}, {179, 0, 0, 2261}, {186, 2, 4154, 65535},
	{191, 2, 4156, 65535}, {128, 1, 4158, 65535}, {135, 0, 0, 2281},
	{180, 2, 4159, 65535}, {184, 0, 0, 2294}, {186, 0, 0, 2295},
	{187, 2, 4161, 65535}, {191, 1, 4163, 65535}, {129, 1, 4164, 65535},
	{135, 0, 0, 2305}, {136, 1, 4165, 65535}, {176, 0, 0, 2308},
	{181, 1, 4166, 65535}, {184, 0, 0, 2312}, {190, 3, 4167, 65535},
	{180, 1, 4170, 65535}, {129, 2, 4171, 65535}, {180, 0, 0, 2326},
	{186, 1, 4173, 65535}, {188, 2, 4174, 65535}, {176, 0, 0, 2335},
	{190, 1, 4176, 65535}, {181, 1, 4177, 65535}, {131, 1, 4178, 65535},
	{133, 1, 4179, 65535}, {190, 1, 4180, 65535}, {184, 1, 4181, 65535},
	{150, 1, 4182, 65535}, {186, 0, 0, 2350}, {187, 0, 0, 2351},
	{131, 1, 4183, 65535}, {130, 1, 4184, 65535}, {164, 1, 4185, 65535},
	{161, 1, 4186, 65535}, {144, 0, 0, 2377}, {152, 0, 0, 2378},
	{163, 0, 0, 2396}, {164, 0, 0, 2397}, {149, 1, 4187, 65535},
	{155, 1, 4188, 65535}, {177, 0, 0, 2403}, {181, 0, 0, 2404},
	{177, 2, 4189, 65535}, {179, 0, 0, 2408}, {180, 0, 0, 2409},
	{170, 1, 4191, 65535}, {170, 1, 4192, 65535}, {132, 2, 4193, 65535},
	{170, 0, 0, 2423}, {179, 0, 0, 2424}, {167, 1, 4195, 65535},
	{170, 0, 0, 2430}, {177, 2, 4196, 65535}, {130, 0, 0, 2433},
	{134, 1, 4198, 65535}, {170, 1, 4199, 65535}, {179, 0, 0, 2438},
	{180, 1, 4200, 65535}, {182, 0, 0, 2441}, {132, 1, 4201, 65535},
	{172, 1, 4202, 65535}, {132, 1, 4203, 65535}, {138, 2, 4204, 65535},
	{175, 1, 4206, 65535}, {167, 1, 4207, 65535}, {177, 1, 4208, 65535},
	{136, 1, 4209, 65535}, {179, 2, 4210, 65535}, {170, 1, 4212, 65535},
	{167, 1, 4213, 65535}, {170, 1, 4214, 65535}, {168, 2, 4215, 65535},
	{129, 0, 0, 2511}, {135, 0, 0, 2512}, {135, 1, 4217, 65535},
	{153, 1, 4218, 65535}, {147, 0, 0, 2531}, {174, 2, 4219, 65535},
	{131, 0, 0, 2543}, {170, 0, 0, 2544}, {161, 1, 4221, 65535},
	{179, 1, 4222, 65535}, {167, 1, 4223, 65535}, {157, 1, 4224, 65535},
	{164, 1, 4225, 65535}, {131, 1, 4226, 65535}, {169, 0, 0, 2565},
	{167, 0, 0, 2566}, {169, 0, 0, 2567}, {131, 0, 0, 2568},
	{169, 0, 0, 2569}, {188, 1, 4227, 65535}, {139, 0, 0, 2577},
	{171, 1, 4228, 65535}, {188, 1, 4229, 65535}, {179, 1, 4230, 65535},
	{176, 1, 4231, 65535}, {128, 2, 4232, 65535}, {128, 2, 4234, 65535},
	{151, 2, 4236, 65535}, {161, 2, 4238, 65535}, {133, 1, 4240, 65535},
	{168, 2, 4241, 65535}, {142, 2, 4243, 65535}, {168, 2, 4245, 65535},
	{171, 3, 4247, 2621}, {174, 0, 0, 2629}, {184, 0, 0, 2630},
	{165, 1, 4250, 65535}, {168, 2, 4251, 65535}, {138, 1, 4253, 2648},
	{161, 2, 4254, 2655}, {129, 2, 4256, 65535}, {191, 1, 4258, 2672},
	{155, 2, 4259, 65535}, {154, 1, 4261, 2685}, {176, 3, 4262, 65535},
	{153, 2, 4265, 65535}, {135, 3, 4267, 65535}, {139, 2, 4270, 65535},
	{174, 0, 0, 2708}, {184, 0, 0, 2709}, {168, 1, 4272, 65535},
	{153, 2, 4273, 65535}, {128, 1, 4275, 65535}, {179, 1, 4276, 65535},
	{177, 1, 4277, 2741}, {133, 1, 4278, 2747}, {169, 1, 4279, 65535},
	{176, 1, 4280, 2758}, {161, 1, 4281, 2763}, {158, 1, 4282, 65535},
	{188, 2, 4283, 65535}, {181, 1, 4285, 2780}, {160, 1, 4286, 2790},
	{133, 2, 4287, 2793}, {176, 0, 0, 2796}, {180, 0, 0, 2797},
	{172, 2, 4289, 65535}, {164, 1, 4291, 65535}, {140, 1, 4292, 2805},
	{128, 1, 4293, 2808}, {128, 3, 4294, 2810}, {180, 1, 4297, 65535},
	{176, 1, 4298, 65535}, {132, 1, 4299, 2841}, {176, 2, 4300, 65535},
	{180, 1, 4302, 65535}, {140, 2, 4303, 65535}, {132, 1, 4305, 65535},
	{160, 2, 4306, 65535}, {180, 1, 4308, 65535}, {132, 0, 0, 2863},
	{151, 1, 4309, 2864}, {180, 1, 4310, 65535}, {101, 0, 0, 8},
	{116, 0, 0, 9}, {110, 1, 4311, 65535}, {101, 1, 4312, 65535},
	{32, 1, 4313, 65535}, {110, 1, 4314, 65535}, {101, 1, 4315, 65535},
	{115, 0, 0, 58}, {99, 3, 4316, 65535}, {100, 2, 4319, 65535},
	{108, 2, 4321, 65535}, {114, 0, 0, 73}, {206, 0, 0, 74},
	{32, 0, 0, 77}, {116, 3, 4323, 65535}, {117, 0, 0, 93},
	{108, 1, 4326, 65535}, {116, 1, 4327, 65535}, {111, 1, 4328, 65535},
	{101, 1, 4329, 119}, {107, 1, 4330, 65535}, {208, 1, 4331, 65535},
	{208, 1, 4332, 65535}, {217, 1, 4333, 65535}, {216, 0, 0, 145},
	{217, 0, 0, 146}, {111, 1, 4334, 65535}, {105, 1, 4335, 65535},
	{109, 1, 4336, 65535}, {116, 1, 4337, 65535}, {111, 1, 4338, 65535},
	{122, 1, 4339, 65535}, {101, 1, 4340, 65535}, {109, 1, 4341, 65535},
	{114, 1, 4342, 192}, {122, 1, 4343, 65535}, {101, 1, 4344, 65535},
	{97, 0, 0, 198}, {109, 0, 0, 199}, {116, 1, 4345, 65535},
	{117, 0, 0, 205}, {32, 2, 4346, 65535}, {97, 0, 0, 213},
	{101, 2, 4348, 65535}, {97, 1, 4350, 65535}, {108, 1, 4351, 222},
	{114, 1, 4352, 65535}, {114, 1, 4353, 65535}, {32, 2, 4354, 65535},
	{32, 4, 4356, 65535}, {101, 2, 4360, 65535}, {105, 1, 4362, 65535},
	{111, 0, 0, 258}, {114, 1, 4363, 65535}, {117, 1, 4364, 65535},
	{98, 0, 0, 276}, {107, 0, 0, 277}, {97, 2, 4365, 65535},
	{97, 0, 0, 286}, {119, 0, 0, 287}, {121, 1, 4367, 65535},
	{114, 1, 4368, 65535}, {101, 1, 4369, 300}, {101, 0, 0, 303},
	{105, 1, 4370, 306}, {116, 2, 4371, 65535}, {111, 1, 4373, 312},
	{101, 1, 4374, 314}, {101, 1, 4375, 324}, {105, 0, 0, 326},
	{111, 0, 0, 327}, {117, 0, 0, 328}, {101, 2, 4376, 65535},
	{108, 1, 4378, 65535}, {108, 1, 4379, 65535}, {32, 2, 4380, 65535},
	{108, 3, 4382, 65535}, {108, 1, 4385, 65535}, {97, 1, 4386, 366},
	{114, 0, 0, 370}, {116, 0, 0, 371}, {32, 4, 4387, 65535},
	{111, 1, 4391, 65535}, {110, 1, 4392, 388}, {32, 1, 4393, 65535},
	{103, 2, 4394, 65535}, {32, 4, 4396, 65535}, {116, 1, 4400, 406},
	{32, 0, 0, 417}, {114, 1, 4401, 65535}, {101, 0, 0, 435},
	{105, 0, 0, 436}, {114, 2, 4402, 65535}, {97, 0, 0, 456},
	{112, 0, 0, 457}, {32, 0, 0, 459}, {116, 1, 4404, 65535},
	{101, 1, 4405, 470}, {104, 1, 4406, 65535}, {116, 1, 4407, 65535},
	{32, 2, 4408, 65535}, {114, 1, 4410, 65535}, {122, 1, 4411, 65535},
	{97, 1, 4412, 65535}, {116, 5, 4413, 501}, {116, 2, 4418, 65535},
	{105, 1, 4420, 65535}, {117, 1, 4421, 65535}, {116, 2, 4422, 65535},
	{105, 1, 4424, 65535}, {116, 0, 0, 549}, {117, 3, 4425, 65535},
	{100, 1, 4428, 65535}, {117, 2, 4429, 65535}, {32, 3, 4431, 65535},
	{45, 2, 4434, 65535}, {115, 1, 4436, 577}, {105, 0, 0, 581},
	{108, 0, 0, 582}, {32, 2, 4437, 65535}, {105, 1, 4439, 65535},
	{32, 0, 0, 593}, {32, 1, 4440, 65535}, {32, 1, 4441, 65535},
	{99, 1, 4442, 65535}, {115, 1, 4443, 65535}, {110, 2, 4444, 65535},
	{116, 1, 4446, 65535}, {109, 0, 0, 636}, {111, 0, 0, 637},
	{118, 0, 0, 638}, {114, 1, 4447, 65535}, {117, 1, 4448, 65535},
	{102, 0, 0, 649}, {115, 0, 0, 650}, {119, 0, 0, 651},
	{32, 4, 4449, 65535}, {32, 1, 4453, 65535}, {101, 0, 0, 663},
	{105, 0, 0, 664}, {98, 1, 4454, 65535}, {32, 1, 4455, 65535},
	{105, 1, 4456, 65535}, {100, 0, 0, 679}, {107, 0, 0, 680},
	{32, 0, 0, 685}, {97, 1, 4457, 65535}, {101, 1, 4458, 65535},
	{32, 0, 0, 698}, {114, 1, 4459, 701}, {39, 0, 0, 707},
	{115, 0, 0, 708}, {97, 2, 4460, 65535}, {110, 0, 0, 716},
	{116, 2, 4462, 65535}, {115, 1, 4464, 65535}, {101, 0, 0, 731},
	{121, 0, 0, 732}, {97, 1, 4465, 65535}, {32, 2, 4466, 65535},
	{114, 1, 4468, 65535}, {101, 0, 0, 747}, {105, 0, 0, 748},
	{97, 2, 4469, 65535}, {97, 1, 4471, 65535}, {114, 1, 4472, 65535},
	{105, 2, 4473, 65535}, {111, 1, 4475, 65535}, {105, 1, 4476, 65535},
	{111, 1, 4477, 65535}, {32, 2, 4478, 65535}, {100, 2, 4480, 65535},
	{105, 1, 4482, 65535}, {114, 1, 4483, 809}, {32, 0, 0, 813},
	{108, 1, 4484, 814}, {116, 1, 4485, 65535}, {115, 2, 4486, 65535},
	{114, 1, 4488, 65535}, {101, 1, 4489, 65535}, {105, 2, 4490, 65535},
	{99, 0, 0, 844}, {104, 0, 0, 845}, {115, 0, 0, 847},
	{116, 0, 0, 848}, {32, 0, 0, 849}, {114, 1, 4492, 850},
	{32, 2, 4493, 65535}, {108, 1, 4495, 65535}, {111, 1, 4496, 65535},
	{101, 1, 4497, 65535}, {101, 1, 4498, 65535}, {122, 1, 4499, 65535},
	{32, 2, 4500, 65535}, {119, 1, 4502, 65535}, {35, 0, 0, 910},
	{103, 0, 0, 911}, {115, 2, 4503, 65535}, {101, 1, 4505, 65535},
	{105, 1, 4506, 65535}, {101, 1, 4507, 65535}, {32, 0, 0, 926},
	{101, 0, 0, 930}, {112, 0, 0, 931}, {118, 0, 0, 932},
	{99, 0, 0, 934}, {112, 0, 0, 935}, {101, 0, 0, 936},
	{105, 0, 0, 937}, {97, 1, 4508, 65535}, {111, 0, 0, 942},
	{99, 0, 0, 943}, {109, 0, 0, 944}, {97, 1, 4509, 65535},
	{122, 1, 4510, 65535}, {105, 1, 4511, 65535}, {32, 0, 0, 959},
	{97, 2, 4512, 65535}, {107, 1, 4514, 65535}, {109, 0, 0, 972},
	{116, 0, 0, 973}, {117, 1, 4515, 65535}, {111, 1, 4516, 979},
	{114, 1, 4517, 65535}, {100, 1, 4518, 65535}, {110, 2, 4519, 65535},
	{109, 1, 4521, 65535}, {106, 2, 4522, 65535}, {97, 1, 4524, 65535},
	{105, 0, 0, 1015}, {116, 4, 4525, 65535}, {116, 2, 4529, 1030},
	{32, 1, 4531, 65535}, {97, 0, 0, 1037}, {116, 1, 4532, 65535},
	{32, 3, 4533, 65535}, {97, 1, 4536, 65535}, {101, 1, 4537, 65535},
	{105, 0, 0, 1079}, {116, 0, 0, 1080}, {117, 1, 4538, 65535},
	{111, 1, 4539, 65535}, {101, 2, 4540, 65535}, {32, 2, 4542, 65535},
	{32, 3, 4544, 65535}, {111, 1, 4547, 65535}, {103, 1, 4548, 1125},
	{32, 0, 0, 1128}, {100, 0, 0, 1129}, {114, 1, 4549, 65535},
	{105, 1, 4550, 65535}, {32, 5, 4551, 65535}, {105, 1, 4556, 65535},
	{97, 1, 4557, 65535}, {116, 1, 4558, 65535}, {98, 0, 0, 1162},
	{103, 0, 0, 1163}, {116, 1, 4559, 65535}, {101, 1, 4560, 65535},
	{32, 1, 4561, 65535}, {114, 0, 0, 1175}, {101, 1, 4562, 65535},
	{97, 0, 0, 1180}, {101, 1, 4563, 65535}, {97, 2, 4564, 65535},
	{101, 1, 4566, 65535}, {99, 1, 4567, 65535}, {99, 1, 4568, 65535},
	{101, 2, 4569, 65535}, {111, 1, 4571, 65535}, {101, 2, 4572, 65535},
	{105, 1, 4574, 65535}, {101, 1, 4575, 65535}, {101, 1, 4576, 65535},
	{101, 1, 4577, 65535}, {97, 1, 4578, 65535}, {105, 0, 0, 1254},
	{115, 0, 0, 1255}, {110, 1, 4579, 65535}, {99, 2, 4580, 65535},
	{116, 1, 4582, 65535}, {122, 0, 0, 1273}, {101, 1, 4583, 65535},
	{101, 0, 0, 1283}, {112, 1, 4584, 65535}, {116, 1, 4585, 65535},
	{97, 0, 0, 1296}, {111, 0, 0, 1297}, {114, 3, 4586, 65535},
	{97, 0, 0, 1322}, {101, 0, 0, 1323}, {100, 2, 4589, 65535},
	{32, 0, 0, 1331}, {32, 2, 4591, 65535}, {101, 0, 0, 1339},
	{112, 1, 4593, 65535}, {102, 1, 4594, 65535}, {32, 2, 4595, 65535},
	{109, 0, 0, 1352}, {110, 0, 0, 1353}, {97, 0, 0, 1368},
	{101, 2, 4597, 65535}, {110, 0, 0, 1371}, {97, 0, 0, 1379},
	{111, 0, 0, 1380}, {101, 2, 4599, 65535}, {104, 2, 4601, 65535},
	{32, 0, 0, 1400}, {109, 0, 0, 1401}, {116, 1, 4603, 65535},
	{32, 0, 0, 1410}, {116, 1, 4604, 65535}, {32, 2, 4605, 65535},
	{108, 1, 4607, 65535}, {99, 1, 4608, 65535}, {113, 0, 0, 1434},
	{100, 1, 4609, 65535}, {105, 0, 0, 1438}, {114, 2, 4610, 1439},
	{104, 1, 4612, 65535}, {100, 1, 4613, 65535}, {97, 1, 4614, 65535},
	{32, 2, 4615, 65535}, {32, 1, 4617, 65535}, {101, 1, 4618, 65535},
	{97, 1, 4619, 65535}, {117, 1, 4620, 65535}, {115, 2, 4621, 65535},
	{97, 0, 0, 1494}, {112, 0, 0, 1495}, {114, 0, 0, 1496},
	{116, 1, 4623, 65535}, {121, 2, 4624, 65535}, {101, 1, 4626, 65535},
	{111, 1, 4627, 1512}, {122, 1, 4628, 65535}, {97, 2, 4629, 65535},
	{105, 2, 4631, 65535}, {104, 1, 4633, 65535}, {112, 1, 4634, 65535},
	{32, 1, 4635, 65535}, {104, 0, 0, 1546}, {105, 0, 0, 1547},
	{32, 0, 0, 1552}, {32, 2, 4636, 65535}, {32, 3, 4638, 65535},
	{122, 1, 4641, 65535}, {97, 1, 4642, 65535}, {99, 1, 4643, 65535},
	{32, 2, 4644, 65535}, {101, 1, 4646, 65535}, {101, 0, 0, 1573},
	{106, 0, 0, 1574}, {101, 1, 4647, 65535}, {114, 2, 4648, 65535},
	{32, 2, 4650, 65535}, {97, 1, 4652, 65535}, {97, 0, 0, 1590},
	{108, 0, 0, 1591}, {121, 0, 0, 1592}, {32, 1, 4653, 65535},
	{105, 0, 0, 1601}, {105, 1, 4654, 65535}, {32, 2, 4655, 65535},
	{97, 1, 4657, 1615}, {114, 1, 4658, 65535}, {97, 2, 4659, 65535},
	{32, 2, 4661, 65535}, {97, 0, 0, 1638}, {105, 0, 0, 1639},
	{108, 0, 0, 1640}, {98, 1, 4663, 65535}, {32, 3, 4664, 65535},
	{32, 0, 0, 1662}, {32, 0, 0, 1666}, {35, 0, 0, 1671},
	{100, 0, 0, 1672}, {101, 1, 4667, 1676}, {97, 0, 0, 1681},
	{98, 0, 0, 1682}, {102, 0, 0, 1683}, {105, 2, 4668, 65535},
	{111, 3, 4670, 65535}, {112, 0, 0, 1689}, {115, 2, 4673, 65535},
	{116, 2, 4675, 65535}, {118, 0, 0, 1698}, {119, 0, 0, 1699},
	{110, 1, 4677, 1707}, {112, 1, 4678, 1710}, {110, 1, 4679, 65535},
	{32, 2, 4680, 65535}, {111, 1, 4682, 1731}, {97, 0, 0, 1739},
	{101, 0, 0, 1740}, {108, 0, 0, 1741}, {109, 0, 0, 1742},
	{111, 0, 0, 1743}, {105, 1, 4683, 65535}, {114, 2, 4684, 65535},
	{32, 0, 0, 1758}, {101, 1, 4686, 65535}, {32, 0, 0, 1763},
	{99, 1, 4687, 65535}, {101, 1, 4688, 65535}, {105, 1, 4689, 65535},
	{121, 2, 4690, 65535}, {117, 1, 4692, 65535}, {116, 2, 4693, 65535},
	{98, 3, 4695, 65535}, {112, 1, 4698, 65535}, {32, 2, 4699, 65535},
	{32, 2, 4701, 65535}, {103, 0, 0, 1829}, {108, 0, 0, 1830},
	{100, 2, 4703, 65535}, {97, 1, 4705, 65535}, {111, 1, 4706, 65535},
	{110, 1, 4707, 65535}, {121, 1, 4708, 65535}, {114, 1, 4709, 65535},
	{97, 1, 4710, 65535}, {111, 1, 4711, 65535}, {105, 0, 0, 1862},
	{116, 1, 4712, 65535}, {112, 0, 0, 1869}, {115, 0, 0, 1870},
	{111, 1, 4713, 65535}, {100, 1, 4714, 1878}, {32, 3, 4715, 65535},
	{97, 0, 0, 1896}, {115, 0, 0, 1897}, {97, 1, 4718, 65535},
	{110, 1, 4719, 65535}, {108, 0, 0, 1920}, {110, 0, 0, 1921},
	{114, 0, 0, 1922}, {122, 0, 0, 1923}, {105, 0, 0, 1925},
	{111, 0, 0, 1926}, {97, 0, 0, 1928}, {114, 2, 4720, 1929},
	{101, 0, 0, 1936}, {105, 0, 0, 1937}, {112, 1, 4722, 65535},
	{97, 1, 4723, 1943}, {32, 0, 0, 1948}, {32, 0, 0, 1949},
	{115, 0, 0, 1950}, {32, 0, 0, 1951}, {108, 0, 0, 1952},
	{32, 0, 0, 1964}, {108, 1, 4724, 65535}, {109, 1, 4725, 65535},
	{32, 2, 4726, 65535}, {100, 1, 4728, 65535}, {112, 0, 0, 1990},
	{117, 0, 0, 1991}, {108, 1, 4729, 65535}, {109, 1, 4730, 65535},
	{110, 1, 4731, 65535}, {104, 1, 4732, 65535}, {35, 1, 4733, 65535},
	{105, 1, 4734, 65535}, {97, 0, 0, 2016}, {101, 1, 4735, 65535},
	{100, 2, 4736, 65535}, {105, 1, 4738, 65535}, {97, 0, 0, 2029},
	{98, 0, 0, 2030}, {97, 1, 4739, 65535}, {99, 0, 0, 2035},
	{118, 0, 0, 2036}, {105, 1, 4740, 65535}, {108, 0, 0, 2043},
	{110, 0, 0, 2044}, {118, 0, 0, 2045}, {32, 2, 4741, 65535},
	{108, 0, 0, 2054}, {112, 1, 4743, 65535}, {121, 1, 4744, 65535},
	{97, 1, 4745, 65535}, {101, 1, 4746, 65535}, {115, 1, 4747, 65535},
	{100, 0, 0, 2094}, {110, 0, 0, 2095}, {109, 1, 4748, 65535},
	{114, 1, 4749, 65535}, {112, 1, 4750, 65535}, {32, 2, 4751, 65535},
	{116, 1, 4753, 2117}, {32, 2, 4754, 65535}, {105, 1, 4756, 65535},
	{111, 1, 4757, 2127}, {115, 0, 0, 2129}, {116, 0, 0, 2130},
	{122, 1, 4758, 65535}, {114, 1, 4759, 65535}, {101, 1, 4760, 65535},
	{207, 1, 4761, 65535}, {207, 1, 4762, 65535}, {206, 1, 4763, 65535},
	{207, 1, 4764, 65535}, {206, 1, 4765, 65535}, {208, 1, 4766, 65535},
	{208, 0, 0, 2176}, {209, 0, 0, 2177}, {32, 2, 4767, 65535},
	{208, 1, 4769, 65535}, {208, 2, 4770, 65535}, {208, 1, 4772, 65535},
	{208, 1, 4773, 65535}, {208, 2, 4774, 65535}, {209, 1, 4776, 65535},
	{208, 1, 4777, 65535}, {178, 0, 0, 2227}, {184, 0, 0, 2228},
	{179, 1, 4778, 65535}, {191, 0, 0, 2232}, {208, 2, 4779, 65535},
	{208, 1, 4781, 65535}, {45, 2, 4782, 65535}, {208, 0, 0, 2241},
	{209, 0, 0, 2242}, {208, 1, 4784, 65535}, {208, 1, 4785, 65535},
	{209, 0, 0, 2264}, {208, 0, 0, 2265}, {209, 1, 4786, 65535},
	{208, 1, 4787, 65535}, {208, 2, 4788, 65535}, {209, 1, 4790, 65535},
	{208, 0, 0, 2296}, {209, 0, 0, 2297}, {209, 1, 4791, 65535},
	{208, 1, 4792, 65535}, {209, 2, 4793, 65535}, {208, 2, 4795, 65535},
	{32, 1, 4797, 65535}, {208, 0, 0, 2315}, {209, 1, 4798, 65535},
	{208, 1, 4799, 65535}, {208, 0, 0, 2324}, {209, 0, 0, 2325},
	{208, 1, 4800, 65535}, {208, 1, 4801, 65535}, {209, 0, 0, 2334},
	{208, 1, 4802, 65535}, {208, 1, 4803, 65535}, {209, 1, 4804, 65535},
	{209, 1, 4805, 65535}, {208, 1, 4806, 65535}, {209, 1, 4807, 65535},
	{209, 1, 4808, 65535}, {209, 1, 4809, 65535}, {208, 1, 4810, 65535},
	{215, 1, 4811, 65535}, {215, 2, 4812, 65535}, {215, 1, 4814, 65535},
	{215, 1, 4815, 65535}, {32, 0, 0, 2406}, {217, 0, 0, 2407},
	{217, 1, 4816, 65535}, {216, 1, 4817, 65535}, {216, 1, 4818, 65535},
	{217, 0, 0, 2422}, {217, 2, 4819, 65535}, {216, 0, 0, 2431},
	{217, 0, 0, 2432}, {216, 1, 4821, 65535}, {217, 1, 4822, 65535},
	{216, 2, 4823, 65535}, {217, 1, 4825, 65535}, {217, 1, 4826, 65535},
	{217, 1, 4827, 65535}, {216, 0, 0, 2460}, {217, 0, 0, 2461},
	{218, 1, 4828, 65535}, {217, 1, 4829, 65535}, {217, 1, 4830, 65535},
	{217, 1, 4831, 65535}, {32, 0, 0, 2485}, {216, 0, 0, 2486},
	{217, 1, 4832, 65535}, {216, 1, 4833, 65535}, {216, 1, 4834, 65535},
	{216, 1, 4835, 65535}, {217, 0, 0, 2507}, {224, 1, 4836, 65535},
	{224, 1, 4837, 65535}, {229, 0, 0, 2532}, {232, 2, 4838, 65535},
	{227, 1, 4840, 65535}, {227, 1, 4841, 65535}, {227, 1, 4842, 65535},
	{227, 1, 4843, 65535}, {227, 1, 4844, 65535}, {227, 1, 4845, 65535},
	{227, 1, 4846, 65535}, {227, 1, 4847, 65535}, {227, 1, 4848, 65535},
	{227, 1, 4849, 65535}, {227, 1, 4850, 65535}, {231, 1, 4851, 65535},
	{233, 0, 0, 2591}, {231, 1, 4852, 65535}, {233, 0, 0, 2594},
	{227, 0, 0, 2598}, {232, 0, 0, 2599}, {231, 0, 0, 2602},
	{233, 0, 0, 2603}, {231, 2, 4853, 65535}, {230, 0, 0, 2612},
	{232, 0, 0, 2613}, {228, 0, 0, 2615}, {230, 0, 0, 2616},
	{229, 0, 0, 2617}, {230, 0, 0, 2618}, {229, 0, 0, 2622},
	{230, 3, 4855, 65535}, {232, 0, 0, 2626}, {230, 2, 4858, 65535},
	{231, 0, 0, 2636}, {232, 0, 0, 2637}, {230, 0, 0, 2649},
	{229, 0, 0, 2656}, {230, 0, 0, 2657}, {231, 0, 0, 2663},
	{232, 0, 0, 2664}, {229, 0, 0, 2673}, {229, 0, 0, 2679},
	{233, 0, 0, 2680}, {62, 0, 0, 2686}, {227, 0, 0, 2688},
	{230, 2, 4860, 65535}, {232, 2, 4862, 65535}, {228, 1, 4864, 65535},
	{232, 0, 0, 2696}, {32, 0, 0, 2699}, {227, 1, 4865, 65535},
	{231, 0, 0, 2702}, {229, 0, 0, 2704}, {232, 2, 4866, 65535},
	{230, 2, 4868, 65535}, {228, 0, 0, 2719}, {231, 0, 0, 2720},
	{230, 1, 4870, 65535}, {232, 2, 4871, 65535}, {233, 0, 0, 2742},
	{230, 0, 0, 2748}, {229, 2, 4873, 65535}, {228, 0, 0, 2759},
	{227, 0, 0, 2764}, {233, 2, 4875, 65535}, {228, 0, 0, 2773},
	{230, 0, 0, 2774}, {32, 0, 0, 2781}, {237, 0, 0, 2791},
	{32, 0, 0, 2794}, {237, 0, 0, 2795}, {32, 2, 4877, 65535},
	{234, 0, 0, 2800}, {235, 1, 4879, 65535}, {234, 0, 0, 2806},
	{32, 0, 0, 2809}, {32, 3, 4880, 65535}, {235, 0, 0, 2816},
	{236, 0, 0, 2817}, {32, 1, 4883, 65535}, {236, 1, 4884, 65535},
	{234, 0, 0, 2842}, {32, 0, 0, 2843}, {234, 0, 0, 2844},
	{235, 2, 4885, 65535}, {32, 0, 0, 2851}, {236, 0, 0, 2852},
	{236, 1, 4887, 65535}, {234, 0, 0, 2855}, {235, 0, 0, 2856},
	{236, 1, 4888, 65535}, {237, 0, 0, 2865}, {236, 1, 4889, 65535},
	{116, 1, 4890, 65535}, {110, 1, 4891, 65535}, {35, 1, 4892, 65535},
	{116, 1, 4893, 65535}, {110, 1, 4894, 65535}, {105, 1, 4895, 65535},
	{116, 0, 0, 62}, {122, 0, 0, 63}, {101, 1, 4896, 65535},
	{105, 0, 0, 67}, {97, 2, 4897, 65535}, {101, 2, 4899, 65535},
	{101, 3, 4901, 65535}, {105, 1, 4904, 88}, {111, 1, 4905, 65535},
	{101, 1, 4906, 65535}, {105, 2, 4907, 65535}, {110, 1, 4909, 65535},
	{115, 0, 0, 120}, {98, 1, 4910, 65535}, {188, 1, 4911, 65535},
	{189, 2, 4912, 65535}, {132, 1, 4914, 65535}, {115, 1, 4915, 165},
	{111, 1, 4916, 65535}, {101, 1, 4917, 65535}, {105, 1, 4918, 175},
	{108, 1, 4919, 180}, {97, 1, 4920, 65535}, {114, 1, 4921, 185},
	{101, 1, 4922, 65535}, {32, 0, 0, 193}, {45, 1, 4923, 65535},
	{114, 1, 4924, 65535}, {104, 2, 4925, 65535}, {97, 2, 4927, 65535},
	{99, 0, 0, 212}, {101, 0, 0, 214}, {114, 2, 4929, 65535},
	{32, 2, 4931, 65535}, {32, 2, 4933, 65535}, {32, 2, 4935, 65535},
	{32, 3, 4937, 65535}, {35, 0, 0, 231}, {109, 0, 0, 232},
	{99, 0, 0, 239}, {102, 0, 0, 240}, {114, 0, 0, 241},
	{121, 0, 0, 242}, {110, 1, 4940, 65535}, {114, 0, 0, 249},
	{115, 2, 4941, 65535}, {32, 2, 4943, 65535}, {106, 2, 4945, 65535},
	{32, 1, 4947, 65535}, {117, 2, 4948, 283}, {32, 2, 4950, 65535},
	{101, 2, 4952, 65535}, {115, 0, 0, 301}, {111, 0, 0, 307},
	{32, 2, 4954, 65535}, {101, 0, 0, 311}, {115, 0, 0, 313},
	{110, 1, 4956, 315}, {115, 0, 0, 325}, {32, 4, 4957, 65535},
	{115, 0, 0, 342}, {111, 1, 4961, 65535}, {111, 1, 4962, 65535},
	{97, 0, 0, 347}, {101, 0, 0, 348}, {32, 8, 4963, 65535},
	{110, 0, 0, 359}, {122, 0, 0, 360}, {32, 2, 4971, 65535},
	{32, 2, 4973, 65535}, {97, 1, 4975, 373}, {106, 0, 0, 375},
	{110, 0, 0, 376}, {112, 0, 0, 377}, {32, 2, 4976, 65535},
	{32, 0, 0, 389}, {97, 1, 4978, 65535}, {32, 2, 4979, 65535},
	{115, 2, 4981, 65535}, {97, 0, 0, 402}, {100, 0, 0, 403},
	{105, 0, 0, 404}, {114, 0, 0, 405}, {101, 0, 0, 407},
	{107, 1, 4983, 429}, {105, 2, 4984, 65535}, {121, 0, 0, 451},
	{105, 1, 4986, 65535}, {32, 0, 0, 471}, {101, 1, 4987, 65535},
	{111, 1, 4988, 65535}, {97, 0, 0, 484}, {112, 1, 4989, 65535},
	{32, 1, 4990, 65535}, {32, 2, 4991, 65535}, {114, 1, 4993, 497},
	{32, 0, 0, 502}, {97, 1, 4994, 503}, {101, 0, 0, 506},
	{105, 0, 0, 507}, {115, 1, 4995, 508}, {101, 3, 4996, 515},
	{105, 2, 4999, 65535}, {100, 1, 5001, 65535}, {114, 1, 5002, 65535},
	{32, 2, 5003, 65535}, {97, 0, 0, 544}, {100, 1, 5005, 65535},
	{32, 0, 0, 550}, {115, 1, 5006, 65535}, {116, 2, 5007, 65535},
	{111, 1, 5009, 65535}, {97, 1, 5010, 65535}, {101, 2, 5011, 65535},
	{99, 0, 0, 571}, {112, 2, 5013, 65535}, {115, 0, 0, 574},
	{101, 0, 0, 575}, {105, 0, 0, 576}, {32, 2, 5015, 65535},
	{101, 0, 0, 583}, {108, 0, 0, 584}, {110, 1, 5017, 65535},
	{97, 2, 5018, 65535}, {99, 1, 5020, 65535}, {104, 1, 5021, 65535},
	{116, 1, 5022, 65535}, {32, 0, 0, 623}, {97, 0, 0, 624},
	{105, 1, 5023, 65535}, {101, 2, 5024, 65535}, {32, 3, 5026, 65535},
	{97, 1, 5029, 65535}, {98, 0, 0, 655}, {101, 0, 0, 656},
	{116, 0, 0, 657}, {122, 1, 5030, 65535}, {117, 1, 5031, 65535},
	{115, 1, 5032, 65535}, {101, 1, 5033, 65535}, {100, 1, 5034, 65535},
	{110, 1, 5035, 695}, {32, 2, 5036, 65535}, {100, 0, 0, 714},
	{114, 0, 0, 715}, {104, 1, 5038, 65535}, {111, 0, 0, 719},
	{116, 1, 5039, 65535}, {32, 2, 5040, 65535}, {99, 0, 0, 736},
	{112, 1, 5042, 65535}, {32, 2, 5043, 65535}, {32, 0, 0, 749},
	{114, 1, 5045, 750}, {103, 1, 5046, 65535}, {116, 1, 5047, 65535},
	{101, 0, 0, 764}, {118, 0, 0, 765}, {107, 3, 5048, 768},
	{99, 1, 5051, 65535}, {110, 2, 5052, 65535}, {97, 1, 5054, 65535},
	{117, 1, 5055, 65535}, {32, 0, 0, 798}, {101, 0, 0, 799},
	{107, 1, 5056, 65535}, {32, 1, 5057, 65535}, {32, 0, 0, 815},
	{32, 1, 5058, 65535}, {101, 1, 5059, 65535}, {111, 1, 5060, 65535},
	{32, 3, 5061, 65535}, {32, 3, 5064, 65535}, {103, 0, 0, 842},
	{107, 0, 0, 843}, {32, 3, 5067, 65535}, {100, 0, 0, 855},
	{112, 0, 0, 856}, {105, 1, 5070, 65535}, {117, 2, 5071, 65535},
	{110, 1, 5073, 65535}, {108, 1, 5074, 879}, {111, 1, 5075, 65535},
	{99, 0, 0, 904}, {105, 0, 0, 905}, {115, 1, 5076, 65535},
	{117, 0, 0, 912}, {122, 0, 0, 913}, {114, 1, 5077, 914},
	{114, 1, 5078, 917}, {32, 1, 5079, 65535}, {32, 3, 5080, 65535},
	{32, 2, 5083, 65535}, {122, 2, 5085, 65535}, {116, 1, 5087, 65535},
	{98, 0, 0, 968}, {110, 0, 0, 969}, {111, 2, 5088, 65535},
	{114, 1, 5090, 65535}, {32, 3, 5091, 65535}, {105, 1, 5094, 65535},
	{117, 1, 5095, 992}, {32, 1, 5096, 65535}, {44, 0, 0, 999},
	{32, 3, 5097, 65535}, {32, 0, 0, 1006}, {44, 0, 0, 1007},
	{114, 3, 5100, 1010}, {97, 1, 5103, 65535}, {101, 1, 5104, 65535},
	{105, 2, 5105, 65535}, {111, 0, 0, 1029}, {32, 2, 5107, 65535},
	{97, 0, 0, 1033}, {108, 2, 5109, 65535}, {101, 1, 5111, 65535},
	{97, 0, 0, 1063}, {110, 0, 0, 1064}, {115, 0, 0, 1065},
	{32, 2, 5112, 65535}, {32, 2, 5114, 65535}, {115, 1, 5116, 65535},
	{97, 1, 5117, 65535}, {32, 0, 0, 1107}, {115, 0, 0, 1108},
	{110, 0, 0, 1111}, {116, 1, 5118, 65535}, {99, 0, 0, 1118},
	{108, 0, 0, 1119}, {118, 1, 5119, 65535}, {114, 1, 5120, 65535},
	{46, 0, 0, 1126}, {32, 2, 5121, 65535}, {100, 2, 5123, 65535},
	{99, 1, 5125, 65535}, {111, 0, 0, 1150}, {112, 0, 0, 1151},
	{115, 0, 0, 1152}, {121, 0, 0, 1153}, {100, 2, 5126, 65535},
	{108, 2, 5128, 65535}, {97, 1, 5130, 1159}, {97, 1, 5131, 65535},
	{108, 1, 5132, 65535}, {101, 1, 5133, 65535}, {32, 2, 5134, 65535},
	{32, 1, 5136, 65535}, {101, 1, 5137, 65535}, {115, 1, 5138, 65535},
	{115, 1, 5139, 65535}, {101, 1, 5140, 1202}, {97, 1, 5141, 65535},
	{100, 1, 5142, 65535}, {101, 0, 0, 1218}, {112, 1, 5143, 65535},
	{97, 1, 5144, 65535}, {99, 0, 0, 1234}, {101, 1, 5145, 65535},
	{32, 2, 5146, 65535}, {114, 1, 5148, 65535}, {114, 1, 5149, 65535},
	{110, 2, 5150, 65535}, {121, 1, 5152, 65535}, {97, 1, 5153, 65535},
	{105, 1, 5154, 65535}, {105, 1, 5155, 65535}, {106, 1, 5156, 65535},
	{111, 1, 5157, 65535}, {116, 1, 5158, 65535}, {99, 0, 0, 1312},
	{111, 0, 0, 1313}, {122, 0, 0, 1314}, {97, 0, 0, 1327},
	{101, 0, 0, 1328}, {99, 0, 0, 1333}, {108, 0, 0, 1334},
	{111, 1, 5159, 65535}, {97, 1, 5160, 65535}, {104, 0, 0, 1349},
	{121, 0, 0, 1350}, {32, 0, 0, 1369}, {115, 0, 0, 1370},
	{114, 1, 5161, 1382}, {122, 0, 0, 1387}, {97, 1, 5162, 65535},
	{101, 1, 5163, 1393}, {97, 2, 5164, 65535}, {116, 1, 5166, 65535},
	{101, 0, 0, 1420}, {108, 0, 0, 1421}, {105, 1, 5167, 1426},
	{97, 1, 5168, 65535}, {110, 1, 5169, 65535}, {32, 3, 5170, 65535},
	{110, 0, 0, 1443}, {97, 1, 5173, 65535}, {32, 1, 5174, 65535},
	{116, 2, 5175, 65535}, {107, 0, 0, 1465}, {110, 1, 5177, 65535},
	{110, 1, 5178, 65535}, {114, 2, 5179, 65535}, {116, 1, 5181, 65535},
	{115, 2, 5182, 1481}, {105, 1, 5184, 65535}, {116, 1, 5185, 65535},
	{104, 1, 5186, 65535}, {32, 3, 5187, 65535}, {98, 0, 0, 1503},
	{100, 1, 5190, 1505}, {32, 0, 0, 1513}, {32, 1, 5191, 65535},
	{32, 0, 0, 1521}, {114, 1, 5192, 65535}, {100, 1, 5193, 65535},
	{116, 2, 5194, 65535}, {101, 1, 5196, 65535}, {97, 1, 5197, 65535},
	{97, 1, 5198, 65535}, {97, 0, 0, 1555}, {110, 0, 0, 1556},
	{97, 0, 0, 1557}, {110, 0, 0, 1558}, {112, 0, 0, 1559},
	{32, 2, 5199, 65535}, {114, 1, 5201, 1563}, {104, 1, 5202, 65535},
	{108, 0, 0, 1568}, {110, 0, 0, 1569}, {110, 1, 5203, 65535},
	{114, 1, 5204, 1577}, {97, 1, 5205, 65535}, {105, 1, 5206, 65535},
	{97, 0, 0, 1585}, {99, 0, 0, 1586}, {114, 1, 5207, 1587},
	{97, 2, 5208, 65535}, {115, 1, 5210, 65535}, {97, 0, 0, 1607},
	{101, 0, 0, 1608}, {32, 2, 5211, 65535}, {105, 1, 5213, 65535},
	{105, 0, 0, 1629}, {108, 0, 0, 1630}, {97, 2, 5214, 1631},
	{112, 1, 5216, 65535}, {101, 2, 5217, 65535}, {100, 1, 5219, 65535},
	{116, 0, 0, 1659}, {117, 0, 0, 1660}, {32, 0, 0, 1677},
	{99, 0, 0, 1684}, {116, 0, 0, 1685}, {110, 0, 0, 1686},
	{112, 0, 0, 1687}, {114, 0, 0, 1688}, {97, 0, 0, 1690},
	{116, 0, 0, 1691}, {104, 1, 5220, 65535}, {111, 0, 0, 1697},
	{32, 0, 0, 1708}, {32, 5, 5221, 65535}, {116, 1, 5226, 65535},
	{107, 0, 0, 1721}, {115, 0, 0, 1722}, {32, 2, 5227, 65535},
	{32, 2, 5229, 65535}, {101, 1, 5231, 65535}, {108, 0, 0, 1756},
	{32, 1, 5232, 65535}, {111, 1, 5233, 65535}, {118, 2, 5234, 65535},
	{98, 2, 5236, 65535}, {98, 0, 0, 1790}, {112, 0, 0, 1791},
	{116, 2, 5238, 65535}, {32, 3, 5240, 65535}, {101, 0, 0, 1805},
	{97, 0, 0, 1806}, {101, 1, 5243, 65535}, {105, 1, 5244, 65535},
	{99, 1, 5245, 65535}, {101, 0, 0, 1821}, {117, 0, 0, 1822},
	{97, 0, 0, 1827}, {109, 0, 0, 1828}, {101, 0, 0, 1833},
	{105, 0, 0, 1834}, {110, 1, 5246, 65535}, {102, 1, 5247, 65535},
	{97, 1, 5248, 65535}, {111, 1, 5249, 65535}, {116, 1, 5250, 65535},
	{103, 1, 5251, 65535}, {115, 1, 5252, 65535}, {111, 1, 5253, 65535},
	{109, 1, 5254, 65535}, {32, 0, 0, 1879}, {99, 0, 0, 1888},
	{110, 0, 0, 1889}, {115, 0, 0, 1890}, {99, 1, 5255, 65535},
	{103, 1, 5256, 1904}, {39, 0, 0, 1930}, {110, 0, 0, 1931},
	{110, 1, 5257, 65535}, {32, 2, 5258, 65535}, {97, 1, 5260, 65535},
	{111, 1, 5261, 65535}, {101, 0, 0, 1977}, {116, 0, 0, 1978},
	{111, 1, 5262, 65535}, {108, 1, 5263, 1992}, {97, 1, 5264, 65535},
	{32, 2, 5265, 65535}, {105, 1, 5267, 65535}, {32, 1, 5268, 65535},
	{122, 1, 5269, 65535}, {115, 1, 5270, 65535}, {32, 2, 5271, 65535},
	{101, 0, 0, 2024}, {103, 1, 5273, 65535}, {100, 1, 5274, 65535},
	{115, 1, 5275, 65535}, {110, 0, 0, 2052}, {122, 0, 0, 2053},
	{112, 1, 5276, 2059}, {97, 2, 5277, 65535}, {114, 2, 5279, 2083},
	{32, 2, 5281, 65535}, {116, 1, 5283, 65535}, {97, 1, 5284, 65535},
	{105, 1, 5285, 65535}, {101, 1, 5286, 65535}, {109, 0, 0, 2113},
	{115, 0, 0, 2114}, {32, 0, 0, 2118}, {107, 0, 0, 2119},
	{119, 0, 0, 2120}, {116, 1, 5287, 65535}, {110, 0, 0, 2128},
	{101, 1, 5288, 65535}, {107, 1, 5289, 65535}, {110, 1, 5290, 65535},
	{134, 1, 5291, 65535}, {129, 1, 5292, 65535}, {177, 1, 5293, 65535},
	{129, 1, 5294, 65535}, {187, 1, 5295, 65535}, {189, 1, 5296, 65535},
	{101, 0, 0, 2181}, {208, 3, 5297, 65535}, {188, 1, 5300, 65535},
	{186, 0, 0, 2193}, {191, 0, 0, 2194}, {178, 1, 5301, 65535},
	{176, 1, 5302, 65535}, {181, 1, 5303, 65535}, {188, 1, 5304, 65535},
	{130, 1, 5305, 65535}, {181, 1, 5306, 65535}, {208, 2, 5307, 65535},
	{181, 0, 0, 2234}, {184, 0, 0, 2235}, {188, 1, 5309, 65535},
	{208, 0, 0, 2239}, {209, 0, 0, 2240}, {176, 1, 5310, 65535},
	{187, 1, 5311, 65535}, {128, 1, 5312, 65535}, {181, 1, 5313, 65535},
	{181, 1, 5314, 65535}, {191, 1, 5315, 65535}, {150, 1, 5316, 65535},
	{131, 1, 5317, 65535}, {187, 2, 5318, 65535}, {130, 0, 0, 2306},
	{131, 0, 0, 2307}, {180, 1, 5320, 65535}, {188, 0, 0, 2311},
	{208, 2, 5321, 65535}, {129, 1, 5323, 65535}, {191, 1, 5324, 65535},
	{187, 1, 5325, 65535}, {190, 1, 5326, 65535}, {191, 2, 5327, 65535},
	{180, 1, 5329, 65535}, {136, 1, 5330, 65535}, {128, 1, 5331, 65535},
	{180, 1, 5332, 65535}, {130, 2, 5333, 65535}, {130, 1, 5335, 65535},
	{135, 1, 5336, 65535}, {176, 1, 5337, 65535}, {161, 1, 5338, 2366},
	{163, 0, 0, 2368}, {164, 0, 0, 2369}, {145, 1, 5339, 65535},
	{159, 1, 5340, 65535}, {133, 1, 5341, 65535}, {177, 2, 5342, 65535},
	{167, 1, 5344, 65535}, {131, 1, 5345, 65535}, {134, 1, 5346, 65535},
	{180, 1, 5347, 65535}, {130, 2, 5348, 65535}, {167, 0, 0, 2439},
	{177, 0, 0, 2440}, {138, 1, 5350, 65535}, {138, 1, 5351, 65535},
	{138, 1, 5352, 65535}, {175, 1, 5353, 65535}, {134, 1, 5354, 65535},
	{131, 1, 5355, 2476}, {138, 1, 5356, 65535}, {136, 1, 5357, 65535},
	{177, 1, 5358, 65535}, {179, 2, 5359, 65535}, {167, 1, 5361, 65535},
	{164, 1, 5362, 65535}, {185, 1, 5363, 65535}, {168, 1, 5364, 65535},
	{179, 0, 0, 2537}, {131, 1, 5365, 65535}, {131, 1, 5366, 65535},
	{130, 1, 5367, 65535}, {131, 1, 5368, 65535}, {131, 2, 5369, 65535},
	{131, 1, 5371, 65535}, {131, 1, 5372, 65535}, {131, 1, 5373, 65535},
	{131, 1, 5374, 65535}, {130, 1, 5375, 65535}, {130, 1, 5376, 65535},
	{175, 1, 5377, 65535}, {175, 1, 5378, 65535}, {174, 0, 0, 2605},
	{176, 0, 0, 2606}, {150, 0, 0, 2623}, {156, 0, 0, 2624},
	{173, 0, 0, 2625}, {148, 0, 0, 2631}, {156, 0, 0, 2632},
	{150, 0, 0, 2689}, {182, 0, 0, 2690}, {168, 0, 0, 2691},
	{175, 0, 0, 2692}, {188, 1, 5379, 65535}, {129, 1, 5380, 65535},
	{169, 0, 0, 2705}, {175, 0, 0, 2706}, {142, 0, 0, 2716},
	{150, 2, 5381, 65535}, {150, 2, 5383, 65535}, {168, 0, 0, 2730},
	{174, 0, 0, 2731}, {134, 0, 0, 2756}, {149, 0, 0, 2757},
	{161, 0, 0, 2765}, {166, 0, 0, 2766}, {234, 0, 0, 2798},
	{235, 0, 0, 2799}, {160, 1, 5385, 65535}, {35, 0, 0, 2811},
	{235, 2, 5386, 65535}, {236, 2, 5388, 65535}, {235, 1, 5390, 65535},
	{132, 1, 5391, 65535}, {169, 0, 0, 2847}, {179, 0, 0, 2848},
	{154, 1, 5392, 65535}, {152, 1, 5393, 65535}, {138, 1, 5394, 65535},
	{97, 1, 5395, 65535}, {116, 4, 5396, 20}, {32, 2, 5400, 65535},
	{97, 1, 5402, 65535}, {116, 2, 5403, 65535}, {116, 2, 5405, 65535},
	{32, 1, 5407, 65535}, {101, 0, 0, 68}, {115, 0, 0, 69},
	{101, 0, 0, 70}, {115, 1, 5408, 65535}, {32, 1, 5409, 65535},
	{110, 1, 5410, 80}, {115, 1, 5411, 84}, {32, 0, 0, 89},
	{115, 1, 5412, 90}, {32, 2, 5413, 65535}, {101, 1, 5415, 105},
	{111, 0, 0, 109}, {115, 1, 5416, 65535}, {97, 1, 5417, 65535},
	{208, 2, 5418, 65535}, {32, 0, 0, 138}, {209, 0, 0, 139},
	{217, 1, 5420, 65535}, {32, 1, 5421, 65535}, {110, 1, 5422, 65535},
	{110, 1, 5423, 65535}, {32, 0, 0, 176}, {117, 0, 0, 181},
	{45, 1, 5424, 65535}, {32, 3, 5425, 65535}, {110, 1, 5428, 65535},
	{118, 1, 5429, 65535}, {101, 1, 5430, 65535}, {101, 1, 5431, 65535},
	{105, 0, 0, 204}, {108, 0, 0, 210}, {110, 0, 0, 211},
	{32, 2, 5432, 65535}, {97, 0, 0, 217}, {101, 0, 0, 219},
	{116, 1, 5434, 65535}, {62, 0, 0, 223}, {226, 0, 0, 224},
	{101, 0, 0, 225}, {116, 2, 5435, 65535}, {99, 0, 0, 228},
	{116, 0, 0, 229}, {121, 0, 0, 230}, {116, 1, 5437, 65535},
	{101, 2, 5438, 250}, {105, 0, 0, 257}, {97, 1, 5440, 65535},
	{117, 0, 0, 264}, {32, 0, 0, 265}, {101, 0, 0, 266},
	{108, 1, 5441, 65535}, {32, 0, 0, 284}, {120, 0, 0, 285},
	{97, 0, 0, 288}, {104, 0, 0, 289}, {114, 0, 0, 292},
	{122, 0, 0, 293}, {97, 0, 0, 309}, {118, 0, 0, 310},
	{32, 0, 0, 316}, {99, 1, 5442, 65535}, {112, 0, 0, 339},
	{114, 0, 0, 340}, {115, 0, 0, 341}, {32, 2, 5443, 65535},
	{32, 2, 5445, 65535}, {97, 0, 0, 349}, {100, 2, 5447, 65535},
	{103, 0, 0, 352}, {104, 0, 0, 353}, {107, 0, 0, 354},
	{109, 0, 0, 355}, {116, 0, 0, 356}, {118, 2, 5449, 65535},
	{100, 0, 0, 363}, {115, 0, 0, 364}, {108, 0, 0, 367},
	{113, 0, 0, 368}, {103, 0, 0, 374}, {104, 0, 0, 386},
	{116, 0, 0, 387}, {32, 2, 5451, 65535}, {97, 0, 0, 398},
	{116, 0, 0, 399}, {45, 0, 0, 400}, {110, 0, 0, 401},
	{32, 0, 0, 430}, {97, 0, 0, 446}, {101, 3, 5453, 65535},
	{99, 1, 5456, 65535}, {114, 1, 5457, 65535}, {32, 3, 5458, 65535},
	{97, 1, 5461, 65535}, {112, 1, 5462, 65535}, {105, 0, 0, 490},
	{112, 0, 0, 491}, {105, 2, 5463, 65535}, {105, 1, 5465, 65535},
	{32, 4, 5466, 65535}, {32, 0, 0, 516}, {105, 0, 0, 517},
	{108, 1, 5470, 65535}, {108, 1, 5471, 65535}, {114, 1, 5472, 525},
	{105, 2, 5473, 532}, {97, 2, 5475, 65535}, {116, 0, 0, 542},
	{117, 0, 0, 543}, {111, 1, 5477, 65535}, {32, 2, 5478, 65535},
	{105, 0, 0, 553}, {111, 1, 5480, 65535}, {32, 1, 5481, 65535},
	{32, 3, 5482, 65535}, {32, 2, 5485, 65535}, {114, 0, 0, 568},
	{111, 0, 0, 572}, {114, 0, 0, 573}, {98, 0, 0, 578},
	{118, 0, 0, 579}, {107, 1, 5487, 588}, {32, 0, 0, 595},
	{110, 0, 0, 596}, {122, 1, 5488, 65535}, {117, 1, 5489, 65535},
	{32, 2, 5490, 65535}, {107, 2, 5492, 65535}, {32, 0, 0, 640},
	{115, 0, 0, 641}, {102, 0, 0, 646}, {109, 0, 0, 647},
	{116, 0, 0, 648}, {114, 1, 5494, 65535}, {117, 2, 5495, 65535},
	{105, 1, 5497, 65535}, {101, 1, 5498, 65535}, {117, 1, 5499, 677},
	{32, 5, 5500, 65535}, {105, 0, 0, 696}, {99, 0, 0, 702},
	{108, 0, 0, 703}, {105, 1, 5505, 65535}, {114, 1, 5506, 65535},
	{97, 0, 0, 733}, {115, 0, 0, 734}, {111, 1, 5507, 65535},
	{112, 1, 5508, 65535}, {117, 0, 0, 744}, {32, 2, 5509, 65535},
	{105, 1, 5511, 65535}, {105, 2, 5512, 65535}, {32, 0, 0, 769},
	{39, 0, 0, 770}, {229, 0, 0, 771}, {32, 2, 5514, 65535},
	{110, 0, 0, 775}, {111, 0, 0, 776}, {112, 1, 5516, 789},
	{115, 1, 5517, 791}, {105, 1, 5518, 65535}, {114, 1, 5519, 65535},
	{109, 1, 5520, 65535}, {114, 1, 5521, 65535}, {114, 1, 5522, 65535},
	{97, 0, 0, 832}, {102, 0, 0, 833}, {110, 0, 0, 834},
	{97, 0, 0, 835}, {98, 0, 0, 836}, {108, 0, 0, 837},
	{97, 0, 0, 851}, {109, 0, 0, 852}, {111, 0, 0, 853},
	{99, 1, 5523, 857}, {32, 0, 0, 862}, {114, 0, 0, 863},
	{116, 2, 5524, 65535}, {32, 0, 0, 880}, {108, 2, 5526, 65535},
	{101, 1, 5528, 65535}, {32, 1, 5529, 65535}, {32, 0, 0, 918},
	{116, 1, 5530, 65535}, {110, 0, 0, 939}, {112, 0, 0, 940},
	{114, 0, 0, 941}, {97, 0, 0, 945}, {111, 2, 5531, 946},
	{32, 0, 0, 950}, {111, 0, 0, 951}, {105, 1, 5533, 952},
	{109, 0, 0, 970}, {115, 0, 0, 971}, {32, 2, 5534, 65535},
	{99, 0, 0, 980}, {114, 0, 0, 981}, {118, 0, 0, 982},
	{101, 2, 5536, 65535}, {32, 0, 0, 993}, {115, 1, 5538, 65535},
	{100, 0, 0, 1002}, {111, 0, 0, 1003}, {116, 0, 0, 1004},
	{101, 0, 0, 1011}, {105, 0, 0, 1012}, {122, 1, 5539, 1013},
	{114, 2, 5540, 1016}, {114, 1, 5542, 1025}, {101, 0, 0, 1027},
	{116, 0, 0, 1028}, {111, 0, 0, 1031}, {117, 0, 0, 1032},
	{101, 0, 0, 1035}, {105, 0, 0, 1036}, {32, 2, 5543, 65535},
	{99, 0, 0, 1069}, {114, 0, 0, 1070}, {35, 0, 0, 1071},
	{58, 0, 0, 1072}, {32, 3, 5545, 65535}, {100, 1, 5548, 65535},
	{111, 1, 5549, 65535}, {105, 1, 5550, 65535}, {101, 1, 5551, 1123},
	{100, 0, 0, 1136}, {110, 0, 0, 1137}, {97, 0, 0, 1145},
	{111, 0, 0, 1146}, {111, 2, 5552, 65535}, {97, 0, 0, 1154},
	{111, 0, 0, 1155}, {32, 0, 0, 1157}, {121, 0, 0, 1158},
	{32, 0, 0, 1160}, {115, 1, 5554, 1165}, {101, 1, 5555, 65535},
	{115, 1, 5556, 65535}, {97, 0, 0, 1177}, {110, 0, 0, 1178},
	{101, 1, 5557, 65535}, {115, 1, 5558, 65535}, {116, 2, 5559, 1195},
	{116, 1, 5561, 1198}, {32, 0, 0, 1203}, {100, 1, 5562, 65535},
	{32, 1, 5563, 65535}, {117, 1, 5564, 65535}, {100, 1, 5565, 1229},
	{119, 1, 5566, 65535}, {105, 0, 0, 1242}, {114, 0, 0, 1243},
	{32, 2, 5567, 65535}, {32, 2, 5569, 65535}, {101, 0, 0, 1251},
	{105, 0, 0, 1252}, {32, 2, 5571, 65535}, {111, 1, 5573, 65535},
	{111, 1, 5574, 65535}, {111, 1, 5575, 65535}, {115, 1, 5576, 65535},
	{115, 1, 5577, 65535}, {101, 1, 5578, 65535}, {115, 1, 5579, 65535},
	{116, 1, 5580, 65535}, {32, 4, 5581, 65535}, {114, 1, 5585, 1389},
	{32, 0, 0, 1394}, {32, 0, 0, 1406}, {100, 0, 0, 1407},
	{105, 1, 5586, 1414}, {32, 0, 0, 1427}, {32, 1, 5587, 65535},
	{105, 1, 5588, 65535}, {110, 0, 0, 1440}, {112, 0, 0, 1441},
	{115, 0, 0, 1442}, {106, 1, 5589, 1448}, {98, 1, 5590, 65535},
	{110, 0, 0, 1463}, {116, 0, 0, 1464}, {97, 1, 5591, 1466},
	{97, 1, 5592, 1469}, {97, 0, 0, 1472}, {101, 1, 5593, 65535},
	{105, 2, 5594, 65535}, {32, 2, 5596, 65535}, {58, 0, 0, 1485},
	{116, 1, 5598, 1487}, {101, 1, 5599, 65535}, {105, 1, 5600, 65535},
	{110, 0, 0, 1499}, {112, 2, 5601, 65535}, {115, 0, 0, 1502},
	{32, 3, 5603, 65535}, {100, 1, 5606, 65535}, {32, 2, 5607, 65535},
	{97, 1, 5609, 65535}, {97, 1, 5610, 65535}, {101, 0, 0, 1528},
	{100, 1, 5611, 65535}, {114, 1, 5612, 65535}, {114, 1, 5613, 65535},
	{108, 0, 0, 1560}, {110, 0, 0, 1561}, {32, 2, 5614, 65535},
	{101, 1, 5616, 65535}, {100, 1, 5617, 65535}, {32, 0, 0, 1578},
	{116, 2, 5618, 65535}, {101, 1, 5620, 65535}, {32, 0, 0, 1588},
	{32, 0, 0, 1599}, {110, 0, 0, 1600}, {104, 1, 5621, 65535},
	{101, 0, 0, 1616}, {116, 1, 5622, 65535}, {114, 1, 5623, 65535},
	{32, 0, 0, 1632}, {108, 1, 5624, 1633}, {97, 1, 5625, 65535},
	{32, 0, 0, 1653}, {110, 0, 0, 1654}, {111, 1, 5626, 65535},
	{105, 1, 5627, 65535}, {98, 0, 0, 1711}, {102, 0, 0, 1712},
	{104, 0, 0, 1713}, {110, 0, 0, 1714}, {116, 0, 0, 1715},
	{101, 1, 5628, 1719}, {99, 0, 0, 1732}, {114, 0, 0, 1733},
	{104, 0, 0, 1748}, {121, 0, 0, 1749}, {100, 1, 5629, 1751},
	{122, 1, 5630, 65535}, {110, 1, 5631, 65535}, {97, 1, 5632, 1776},
	{101, 1, 5633, 65535}, {101, 2, 5634, 1780}, {105, 0, 0, 1789},
	{111, 0, 0, 1799}, {114, 0, 0, 1800}, {105, 0, 0, 1802},
	{111, 0, 0, 1803}, {117, 0, 0, 1804}, {116, 1, 5636, 65535},
	{114, 2, 5637, 65535}, {105, 1, 5639, 65535}, {100, 1, 5640, 65535},
	{32, 2, 5641, 65535}, {97, 1, 5643, 65535}, {117, 1, 5644, 65535},
	{105, 1, 5645, 65535}, {101, 1, 5646, 65535}, {116, 1, 5647, 65535},
	{114, 1, 5648, 65535}, {109, 1, 5649, 65535}, {107, 1, 5650, 1901},
	{32, 0, 0, 1905}, {105, 1, 5651, 65535}, {104, 0, 0, 1944},
	{114, 0, 0, 1945}, {32, 2, 5652, 65535}, {115, 1, 5654, 65535},
	{115, 1, 5655, 65535}, {32, 2, 5656, 65535}, {103, 1, 5658, 65535},
	{98, 0, 0, 1999}, {121, 0, 0, 2000}, {115, 1, 5659, 65535},
	{118, 1, 5660, 65535}, {122, 1, 5661, 65535}, {32, 2, 5662, 65535},
	{97, 0, 0, 2022}, {98, 0, 0, 2023}, {101, 1, 5664, 65535},
	{114, 1, 5665, 65535}, {32, 2, 5666, 65535}, {39, 0, 0, 2060},
	{112, 0, 0, 2081}, {122, 0, 0, 2082}, {97, 0, 0, 2084},
	{105, 1, 5668, 65535}, {104, 0, 0, 2087}, {114, 1, 5669, 65535},
	{32, 2, 5670, 65535}, {105, 1, 5672, 65535}, {118, 1, 5673, 65535},
	{100, 1, 5674, 65535}, {32, 2, 5675, 65535}, {112, 1, 5677, 65535},
	{108, 1, 5678, 65535}, {102, 1, 5679, 65535}, {206, 1, 5680, 65535},
	{206, 1, 5681, 65535}, {206, 1, 5682, 65535}, {206, 1, 5683, 65535},
	{206, 1, 5684, 65535}, {208, 1, 5685, 65535}, {176, 0, 0, 2182},
	{186, 0, 0, 2183}, {190, 0, 0, 2184}, {209, 1, 5686, 65535},
	{208, 1, 5687, 65535}, {208, 1, 5688, 65535}, {208, 1, 5689, 65535},
	{208, 1, 5690, 65535}, {208, 1, 5691, 65535}, {209, 1, 5692, 65535},
	{187, 0, 0, 2230}, {190, 0, 0, 2231}, {208, 1, 5693, 65535},
	{208, 2, 5694, 65535}, {208, 1, 5696, 65535}, {208, 1, 5697, 65535},
	{208, 1, 5698, 65535}, {208, 1, 5699, 65535}, {208, 1, 5700, 65535},
	{208, 1, 5701, 65535}, {208, 1, 5702, 65535}, {208, 1, 5703, 65535},
	{209, 0, 0, 2304}, {209, 1, 5704, 65535}, {176, 0, 0, 2313},
	{189, 0, 0, 2314}, {208, 2, 5705, 65535}, {208, 1, 5707, 65535},
	{208, 1, 5708, 65535}, {208, 1, 5709, 65535}, {208, 0, 0, 2336},
	{209, 0, 0, 2337}, {209, 1, 5710, 65535}, {208, 1, 5711, 65535},
	{208, 1, 5712, 65535}, {208, 1, 5713, 65535}, {208, 0, 0, 2346},
	{209, 0, 0, 2347}, {208, 2, 5714, 65535}, {209, 1, 5716, 65535},
	{209, 1, 5717, 65535}, {215, 0, 0, 2367}, {215, 2, 5718, 65535},
	{32, 1, 5720, 65535}, {216, 1, 5721, 65535}, {216, 1, 5722, 65535},
	{217, 1, 5723, 65535}, {217, 1, 5724, 65535}, {216, 1, 5725, 65535},
	{216, 1, 5726, 65535}, {216, 1, 5727, 65535}, {216, 0, 0, 2436},
	{217, 0, 0, 2437}, {216, 1, 5728, 65535}, {217, 1, 5729, 65535},
	{217, 1, 5730, 65535}, {216, 1, 5731, 65535}, {32, 2, 5732, 65535},
	{32, 2, 5734, 65535}, {216, 1, 5736, 65535}, {217, 1, 5737, 65535},
	{217, 1, 5738, 65535}, {32, 0, 0, 2500}, {216, 1, 5739, 65535},
	{216, 1, 5740, 65535}, {175, 1, 5741, 65535}, {137, 1, 5742, 65535},
	{152, 1, 5743, 65535}, {179, 1, 5744, 65535}, {134, 1, 5745, 65535},
	{162, 1, 5746, 2556}, {179, 1, 5747, 65535}, {131, 0, 0, 2560},
	{188, 0, 0, 2561}, {151, 1, 5748, 2562}, {160, 1, 5749, 2572},
	{158, 1, 5750, 65535}, {171, 1, 5751, 2580}, {175, 1, 5752, 65535},
	{164, 1, 5753, 65535}, {135, 1, 5754, 2589}, {135, 1, 5755, 2592},
	{154, 1, 5756, 65535}, {184, 1, 5757, 2700}, {135, 0, 0, 2717},
	{176, 0, 0, 2718}, {135, 0, 0, 2721}, {176, 0, 0, 2722},
	{136, 1, 5758, 65535}, {139, 0, 0, 2812}, {179, 0, 0, 2813},
	{147, 0, 0, 2814}, {160, 0, 0, 2815}, {179, 1, 5759, 65535},
	{156, 1, 5760, 2834}, {148, 1, 5761, 2853}, {164, 2, 5762, 65535},
	{164, 1, 5764, 65535}, {114, 1, 5765, 65535}, {97, 1, 5766, 65535},
	{105, 1, 5767, 24}, {111, 0, 0, 26}, {115, 1, 5768, 27},
	{114, 2, 5769, 65535}, {118, 0, 0, 36}, {114, 5, 5771, 39},
	{97, 1, 5776, 65535}, {116, 0, 0, 56}, {97, 0, 0, 60},
	{105, 0, 0, 61}, {108, 1, 5777, 65535}, {101, 2, 5778, 65535},
	{114, 1, 5780, 65535}, {32, 1, 5781, 65535}, {32, 3, 5782, 65535},
	{32, 1, 5785, 65535}, {102, 0, 0, 98}, {108, 0, 0, 99},
	{115, 1, 5786, 106}, {101, 1, 5787, 114}, {99, 1, 5788, 65535},
	{181, 1, 5789, 65535}, {188, 1, 5790, 65535}, {138, 1, 5791, 65535},
	{100, 1, 5792, 65535}, {32, 1, 5793, 65535}, {116, 2, 5794, 65535},
	{116, 1, 5796, 65535}, {106, 0, 0, 186}, {110, 0, 0, 187},
	{117, 0, 0, 188}, {116, 2, 5797, 189}, {111, 1, 5799, 65535},
	{110, 1, 5800, 196}, {32, 2, 5801, 65535}, {97, 0, 0, 215},
	{101, 0, 0, 216}, {117, 1, 5803, 65535}, {111, 0, 0, 226},
	{117, 0, 0, 227}, {105, 1, 5804, 65535}, {32, 0, 0, 251},
	{109, 1, 5805, 65535}, {32, 2, 5806, 65535}, {97, 1, 5808, 65535},
	{111, 1, 5809, 65535}, {112, 0, 0, 343}, {115, 0, 0, 344},
	{97, 0, 0, 345}, {115, 0, 0, 346}, {101, 0, 0, 350},
	{114, 0, 0, 351}, {101, 0, 0, 357}, {111, 0, 0, 358},
	{109, 0, 0, 396}, {115, 0, 0, 397}, {58, 0, 0, 447},
	{101, 0, 0, 448}, {115, 2, 5810, 65535}, {108, 1, 5812, 65535},
	{101, 1, 5813, 65535}, {101, 2, 5814, 65535}, {112, 0, 0, 481},
	{115, 1, 5816, 65535}, {114, 1, 5817, 65535}, {111, 1, 5818, 65535},
	{105, 0, 0, 498}, {111, 1, 5819, 499}, {114, 1, 5820, 65535},
	{40, 0, 0, 509}, {97, 1, 5821, 65535}, {99, 0, 0, 512},
	{111, 0, 0, 513}, {111, 1, 5822, 518}, {104, 2, 5823, 65535},
	{32, 4, 5825, 65535}, {32, 4, 5829, 65535}, {58, 0, 0, 537},
	{99, 0, 0, 538}, {114, 0, 0, 539}, {32, 3, 5833, 65535},
	{112, 0, 0, 551}, {115, 0, 0, 552}, {32, 2, 5836, 65535},
	{112, 2, 5838, 65535}, {97, 2, 5840, 65535}, {100, 2, 5842, 65535},
	{115, 0, 0, 563}, {114, 1, 5844, 65535}, {119, 0, 0, 567},
	{32, 0, 0, 589}, {101, 1, 5845, 65535}, {116, 1, 5846, 65535},
	{103, 0, 0, 609}, {105, 0, 0, 610}, {107, 0, 0, 628},
	{108, 0, 0, 629}, {116, 1, 5847, 65535}, {109, 1, 5848, 65535},
	{114, 0, 0, 661}, {101, 1, 5849, 667}, {108, 1, 5850, 65535},
	{32, 0, 0, 678}, {97, 2, 5851, 65535}, {100, 0, 0, 689},
	{111, 0, 0, 690}, {112, 0, 0, 691}, {116, 0, 0, 692},
	{115, 1, 5853, 717}, {101, 1, 5854, 65535}, {114, 1, 5855, 737},
	{97, 1, 5856, 65535}, {97, 0, 0, 751}, {110, 0, 0, 752},
	{110, 1, 5857, 65535}, {99, 0, 0, 758}, {103, 0, 0, 759},
	{112, 0, 0, 772}, {113, 0, 0, 773}, {39, 0, 0, 790},
	{32, 0, 0, 792}, {112, 1, 5858, 65535}, {101, 2, 5859, 65535},
	{105, 1, 5861, 65535}, {116, 1, 5862, 825}, {100, 1, 5863, 827},
	{32, 0, 0, 858}, {101, 0, 0, 867}, {114, 0, 0, 868},
	{97, 0, 0, 891}, {111, 0, 0, 892}, {114, 1, 5864, 65535},
	{108, 2, 5865, 65535}, {104, 1, 5867, 65535}, {32, 2, 5868, 65535},
	{115, 0, 0, 949}, {32, 2, 5870, 65535}, {109, 0, 0, 974},
	{110, 0, 0, 975}, {58, 0, 0, 985}, {110, 0, 0, 986},
	{105, 1, 5872, 65535}, {101, 0, 0, 1014}, {32, 3, 5873, 65535},
	{101, 2, 5876, 1020}, {97, 0, 0, 1026}, {97, 0, 0, 1048},
	{101, 0, 0, 1049}, {99, 0, 0, 1082}, {108, 1, 5878, 65535},
	{112, 2, 5879, 65535}, {105, 1, 5881, 65535}, {32, 3, 5882, 65535},
	{115, 1, 5885, 65535}, {32, 0, 0, 1124}, {110, 0, 0, 1148},
	{111, 0, 0, 1149}, {32, 0, 0, 1166}, {115, 1, 5886, 65535},
	{116, 1, 5887, 65535}, {115, 1, 5888, 65535}, {116, 1, 5889, 65535},
	{32, 0, 0, 1196}, {97, 0, 0, 1197}, {32, 0, 0, 1199},
	{97, 1, 5890, 65535}, {35, 1, 5891, 65535}, {108, 1, 5892, 65535},
	{32, 4, 5893, 65535}, {101, 1, 5897, 65535}, {97, 0, 0, 1246},
	{119, 0, 0, 1247}, {97, 0, 0, 1249}, {98, 0, 0, 1250},
	{97, 0, 0, 1264}, {119, 0, 0, 1265}, {32, 1, 5898, 65535},
	{110, 1, 5899, 65535}, {110, 1, 5900, 1270}, {105, 1, 5901, 1277},
	{116, 1, 5902, 1284}, {114, 3, 5903, 1287}, {116, 1, 5906, 1340},
	{116, 2, 5907, 65535}, {58, 0, 0, 1383}, {99, 0, 0, 1384},
	{108, 0, 0, 1385}, {115, 0, 0, 1386}, {32, 2, 5909, 65535},
	{32, 2, 5911, 65535}, {100, 1, 5913, 65535}, {32, 2, 5914, 65535},
	{32, 0, 0, 1449}, {121, 1, 5916, 65535}, {32, 2, 5917, 65535},
	{32, 0, 0, 1470}, {114, 1, 5919, 65535}, {32, 0, 0, 1477},
	{116, 0, 0, 1478}, {97, 0, 0, 1482}, {112, 2, 5920, 65535},
	{32, 2, 5922, 65535}, {32, 1, 5924, 65535}, {115, 1, 5925, 1497},
	{111, 0, 0, 1500}, {114, 0, 0, 1501}, {98, 0, 0, 1506},
	{99, 0, 0, 1507}, {115, 0, 0, 1508}, {111, 1, 5926, 1514},
	{99, 0, 0, 1522}, {117, 0, 0, 1523}, {100, 1, 5927, 1524},
	{116, 1, 5928, 1526}, {32, 1, 5929, 65535}, {97, 1, 5930, 1531},
	{116, 1, 5931, 65535}, {116, 0, 0, 1564}, {121, 0, 0, 1565},
	{114, 1, 5932, 1566}, {101, 1, 5933, 65535}, {101, 0, 0, 1579},
	{105, 0, 0, 1580}, {114, 1, 5934, 65535}, {32, 2, 5935, 65535},
	{117, 1, 5937, 65535}, {101, 1, 5938, 1624}, {32, 0, 0, 1634},
	{114, 1, 5939, 65535}, {119, 1, 5940, 65535}, {115, 1, 5941, 1692},
	{32, 0, 0, 1720}, {32, 4, 5942, 65535}, {117, 1, 5946, 1759},
	{116, 1, 5947, 65535}, {32, 0, 0, 1777}, {114, 1, 5948, 1778},
	{32, 4, 5949, 65535}, {114, 2, 5953, 65535}, {101, 1, 5955, 1807},
	{109, 0, 0, 1810}, {115, 0, 0, 1811}, {111, 1, 5956, 65535},
	{32, 2, 5957, 65535}, {115, 0, 0, 1839}, {117, 0, 0, 1840},
	{114, 1, 5959, 1842}, {32, 1, 5960, 65535}, {99, 1, 5961, 65535},
	{32, 1, 5962, 65535}, {32, 3, 5963, 65535}, {121, 1, 5966, 65535},
	{101, 1, 5967, 65535}, {115, 0, 0, 1902}, {106, 1, 5968, 1939},
	{110, 0, 0, 1965}, {114, 0, 0, 1966}, {32, 2, 5969, 65535},
	{32, 2, 5971, 65535}, {99, 0, 0, 1993}, {112, 0, 0, 1994},
	{101, 1, 5973, 1997}, {32, 2, 5974, 65535}, {101, 2, 5976, 65535},
	{97, 2, 5978, 65535}, {35, 0, 0, 2017}, {99, 0, 0, 2018},
	{114, 1, 5980, 65535}, {101, 1, 5981, 65535}, {97, 0, 0, 2041},
	{102, 0, 0, 2042}, {32, 2, 5982, 65535}, {101, 1, 5984, 65535},
	{98, 0, 0, 2090}, {108, 0, 0, 2091}, {108, 1, 5985, 2098},
	{97, 1, 5986, 65535}, {105, 2, 5987, 65535}, {107, 0, 0, 2121},
	{118, 2, 5989, 65535}, {116, 1, 5991, 2135}, {105, 1, 5992, 65535},
	{97, 1, 5993, 65535}, {183, 1, 5994, 65535}, {177, 1, 5995, 65535},
	{178, 1, 5996, 65535}, {177, 1, 5997, 65535}, {185, 1, 5998, 65535},
	{184, 1, 5999, 65535}, {143, 1, 6000, 65535}, {189, 2, 6001, 65535},
	{178, 1, 6003, 65535}, {189, 1, 6004, 65535}, {181, 1, 6005, 65535},
	{176, 1, 6006, 65535}, {128, 2, 6007, 65535}, {184, 1, 6009, 65535},
	{178, 0, 0, 2258}, {189, 0, 0, 2259}, {190, 1, 6010, 65535},
	{176, 1, 6011, 65535}, {184, 1, 6012, 65535}, {187, 1, 6013, 65535},
	{184, 1, 6014, 65535}, {187, 1, 6015, 65535}, {187, 1, 6016, 65535},
	{181, 1, 6017, 65535}, {139, 1, 6018, 65535}, {187, 1, 6019, 65535},
	{188, 0, 0, 2318}, {184, 1, 6020, 65535}, {176, 1, 6021, 65535},
	{181, 1, 6022, 65535}, {131, 1, 6023, 65535}, {176, 1, 6024, 65535},
	{176, 1, 6025, 65535}, {181, 1, 6026, 65535}, {181, 0, 0, 2348},
	{189, 0, 0, 2349}, {136, 1, 6027, 65535}, {130, 2, 6028, 65535},
	{148, 0, 0, 2398}, {149, 0, 0, 2399}, {215, 2, 6030, 65535},
	{185, 1, 6032, 65535}, {167, 1, 6033, 65535}, {131, 2, 6034, 2414},
	{134, 1, 6036, 2420}, {171, 1, 6037, 65535}, {170, 1, 6038, 65535},
	{177, 1, 6039, 65535}, {186, 1, 6040, 2448}, {132, 1, 6041, 2452},
	{130, 1, 6042, 2454}, {167, 1, 6043, 65535}, {216, 0, 0, 2472},
	{217, 0, 0, 2473}, {216, 2, 6044, 65535}, {217, 0, 0, 2480},
	{170, 1, 6046, 2483}, {138, 1, 6047, 65535}, {131, 1, 6048, 65535},
	{167, 2, 6049, 65535}, {178, 1, 6051, 65535}, {224, 1, 6052, 65535},
	{224, 1, 6053, 65535}, {228, 1, 6054, 65535}, {227, 1, 6055, 65535},
	{227, 1, 6056, 65535}, {227, 0, 0, 2557}, {227, 1, 6057, 65535},
	{227, 2, 6058, 65535}, {32, 0, 0, 2573}, {227, 1, 6060, 65535},
	{227, 0, 0, 2581}, {227, 1, 6061, 65535}, {227, 1, 6062, 65535},
	{230, 0, 0, 2590}, {230, 0, 0, 2593}, {229, 1, 6063, 65535},
	{231, 0, 0, 2701}, {237, 1, 6064, 65535}, {184, 1, 6065, 65535},
	{32, 0, 0, 2835}, {32, 0, 0, 2854}, {236, 0, 0, 2858},
	{237, 0, 0, 2859}, {235, 1, 6066, 65535}, {105, 2, 6067, 65535},
	{105, 1, 6069, 65535}, {32, 0, 0, 25}, {32, 2, 6070, 65535},
	{97, 0, 0, 34}, {101, 0, 0, 35}, {97, 0, 0, 40},
	{101, 0, 0, 41}, {111, 0, 0, 42}, {117, 0, 0, 43},
	{122, 2, 6072, 44}, {114, 2, 6074, 47}, {101, 2, 6076, 65535},
	{116, 0, 0, 71}, {122, 0, 0, 72}, {101, 1, 6078, 65535},
	{108, 1, 6079, 65535}, {100, 0, 0, 85}, {114, 0, 0, 86},
	{116, 0, 0, 87}, {100, 1, 6080, 65535}, {32, 2, 6081, 65535},
	{115, 1, 6083, 115}, {107, 1, 6084, 122}, {208, 1, 6085, 65535},
	{208, 1, 6086, 65535}, {217, 1, 6087, 65535}, {101, 1, 6088, 65535},
	{111, 1, 6089, 65535}, {105, 0, 0, 173}, {111, 0, 0, 174},
	{101, 1, 6090, 182}, {101, 0, 0, 190}, {115, 0, 0, 191},
	{117, 1, 6091, 65535}, {32, 0, 0, 197}, {97, 1, 6092, 65535},
	{119, 0, 0, 203}, {116, 1, 6093, 65535}, {101, 1, 6094, 247},
	{101, 1, 6095, 65535}, {109, 0, 0, 262}, {118, 0, 0, 263},
	{32, 2, 6096, 65535}, {110, 1, 6098, 65535}, {32, 0, 0, 449},
	{58, 0, 0, 450}, {101, 1, 6099, 65535}, {32, 2, 6100, 65535},
	{109, 0, 0, 479}, {110, 0, 0, 480}, {104, 1, 6102, 65535},
	{97, 1, 6103, 65535}, {117, 1, 6104, 65535}, {115, 0, 0, 500},
	{101, 1, 6105, 504}, {114, 1, 6106, 65535}, {32, 0, 0, 519},
	{97, 1, 6107, 65535}, {101, 0, 0, 524}, {99, 0, 0, 526},
	{101, 2, 6108, 65535}, {110, 0, 0, 529}, {112, 0, 0, 530},
	{97, 0, 0, 533}, {99, 0, 0, 534}, {108, 0, 0, 535},
	{115, 0, 0, 536}, {100, 0, 0, 545}, {101, 0, 0, 546},
	{112, 2, 6110, 65535}, {114, 0, 0, 554}, {115, 0, 0, 555},
	{97, 0, 0, 556}, {114, 0, 0, 557}, {32, 0, 0, 558},
	{112, 0, 0, 559}, {101, 2, 6112, 65535}, {111, 0, 0, 562},
	{101, 1, 6114, 65535}, {115, 1, 6115, 65535}, {122, 2, 6116, 604},
	{105, 1, 6118, 65535}, {32, 2, 6119, 65535}, {32, 0, 0, 668},
	{108, 1, 6121, 65535}, {114, 0, 0, 687}, {115, 0, 0, 688},
	{32, 0, 0, 718}, {114, 1, 6122, 728}, {32, 3, 6123, 65535},
	{114, 1, 6126, 741}, {97, 1, 6127, 65535}, {101, 1, 6128, 65535},
	{97, 0, 0, 810}, {99, 0, 0, 811}, {114, 1, 6129, 817},
	{101, 0, 0, 826}, {101, 0, 0, 828}, {32, 1, 6130, 65535},
	{39, 0, 0, 915}, {97, 0, 0, 916}, {105, 1, 6131, 65535},
	{99, 0, 0, 947}, {109, 0, 0, 948}, {97, 1, 6132, 65535},
	{111, 0, 0, 955}, {101, 2, 6133, 65535}, {104, 0, 0, 1017},
	{115, 0, 0, 1018}, {118, 0, 0, 1019}, {32, 2, 6135, 65535},
	{114, 0, 0, 1024}, {117, 1, 6137, 65535}, {97, 0, 0, 1085},
	{111, 0, 0, 1086}, {110, 1, 6138, 65535}, {97, 0, 0, 1112},
	{115, 0, 0, 1113}, {116, 1, 6139, 65535}, {116, 1, 6140, 65535},
	{101, 1, 6141, 65535}, {97, 1, 6142, 65535}, {116, 1, 6143, 65535},
	{101, 1, 6144, 1193}, {32, 2, 6145, 65535}, {32, 4, 6147, 65535},
	{97, 1, 6151, 65535}, {102, 0, 0, 1230}, {105, 0, 0, 1231},
	{114, 0, 0, 1232}, {116, 0, 0, 1233}, {100, 1, 6152, 1236},
	{100, 1, 6153, 65535}, {32, 1, 6154, 65535}, {32, 1, 6155, 65535},
	{32, 0, 0, 1278}, {115, 0, 0, 1285}, {32, 2, 6156, 65535},
	{45, 0, 0, 1292}, {115, 0, 0, 1293}, {115, 0, 0, 1341},
	{97, 0, 0, 1343}, {101, 0, 0, 1344}, {97, 0, 0, 1390},
	{110, 1, 6158, 65535}, {97, 0, 0, 1415}, {111, 0, 0, 1416},
	{101, 1, 6159, 65535}, {97, 0, 0, 1436}, {119, 0, 0, 1437},
	{32, 3, 6160, 65535}, {107, 0, 0, 1467}, {114, 0, 0, 1468},
	{97, 1, 6163, 1473}, {97, 0, 0, 1483}, {111, 0, 0, 1484},
	{107, 0, 0, 1488}, {115, 0, 0, 1489}, {115, 2, 6164, 65535},
	{32, 0, 0, 1498}, {32, 3, 6166, 65535}, {101, 0, 0, 1525},
	{101, 0, 0, 1527}, {105, 1, 6169, 65535}, {32, 0, 0, 1532},
	{105, 1, 6170, 65535}, {32, 0, 0, 1567}, {100, 1, 6171, 65535},
	{101, 1, 6172, 65535}, {111, 0, 0, 1602}, {116, 0, 0, 1603},
	{116, 1, 6173, 65535}, {32, 2, 6174, 65535}, {97, 1, 6176, 65535},
	{110, 1, 6177, 65535}, {32, 3, 6178, 65535}, {98, 0, 0, 1752},
	{99, 0, 0, 1753}, {108, 0, 0, 1754}, {115, 0, 0, 1755},
	{109, 0, 0, 1760}, {105, 1, 6181, 65535}, {32, 0, 0, 1779},
	{102, 0, 0, 1781}, {110, 0, 0, 1782}, {116, 1, 6182, 65535},
	{119, 0, 0, 1785}, {32, 2, 6183, 65535}, {115, 0, 0, 1788},
	{32, 2, 6185, 65535}, {110, 1, 6187, 1812}, {99, 0, 0, 1837},
	{114, 0, 0, 1838}, {32, 0, 0, 1843}, {102, 1, 6188, 65535},
	{108, 1, 6189, 65535}, {119, 1, 6190, 65535}, {105, 0, 0, 1859},
	{111, 0, 0, 1860}, {119, 0, 0, 1861}, {32, 2, 6191, 65535},
	{110, 1, 6193, 65535}, {32, 2, 6194, 65535}, {115, 0, 0, 1969},
	{116, 0, 0, 1970}, {108, 0, 0, 1982}, {111, 0, 0, 1983},
	{32, 0, 0, 1998}, {101, 0, 0, 2003}, {112, 0, 0, 2004},
	{99, 0, 0, 2010}, {122, 0, 0, 2011}, {32, 0, 0, 2012},
	{116, 0, 0, 2013}, {32, 2, 6196, 65535}, {115, 1, 6198, 65535},
	{103, 0, 0, 2085}, {111, 0, 0, 2086}, {99, 1, 6199, 65535},
	{32, 1, 6200, 65535}, {99, 1, 6201, 65535}, {101, 0, 0, 2105},
	{105, 0, 0, 2106}, {32, 0, 0, 2122}, {115, 0, 0, 2123},
	{32, 0, 0, 2136}, {115, 1, 6202, 65535}, {115, 1, 6203, 65535},
	{206, 1, 6204, 65535}, {207, 1, 6205, 65535}, {206, 1, 6206, 65535},
	{207, 1, 6207, 65535}, {206, 2, 6208, 65535}, {209, 1, 6210, 65535},
	{32, 2, 6211, 65535}, {208, 1, 6213, 65535}, {209, 0, 0, 2197},
	{208, 1, 6214, 65535}, {209, 1, 6215, 65535}, {208, 1, 6216, 65535},
	{208, 1, 6217, 65535}, {208, 0, 0, 2224}, {209, 0, 0, 2225},
	{209, 1, 6218, 65535}, {208, 1, 6219, 65535}, {208, 1, 6220, 65535},
	{209, 1, 6221, 65535}, {208, 1, 6222, 65535}, {209, 2, 6223, 65535},
	{208, 1, 6225, 65535}, {209, 1, 6226, 65535}, {208, 1, 6227, 65535},
	{208, 1, 6228, 65535}, {209, 1, 6229, 65535}, {209, 2, 6230, 65535},
	{208, 1, 6232, 65535}, {32, 2, 6233, 65535}, {209, 1, 6235, 65535},
	{209, 1, 6236, 65535}, {208, 1, 6237, 65535}, {208, 1, 6238, 65535},
	{208, 1, 6239, 65535}, {208, 0, 0, 2359}, {209, 0, 0, 2360},
	{158, 0, 0, 2400}, {169, 0, 0, 2401}, {32, 2, 6240, 65535},
	{217, 1, 6242, 65535}, {32, 2, 6243, 65535}, {217, 0, 0, 2418},
	{216, 0, 0, 2421}, {216, 1, 6245, 65535}, {217, 1, 6246, 65535},
	{216, 1, 6247, 65535}, {216, 0, 0, 2449}, {32, 0, 0, 2453},
	{216, 0, 0, 2455}, {217, 1, 6248, 65535}, {167, 0, 0, 2477},
	{185, 2, 6249, 65535}, {32, 0, 0, 2484}, {32, 2, 6251, 65535},
	{216, 1, 6253, 65535}, {216, 0, 0, 2501}, {217, 0, 0, 2502},
	{216, 1, 6254, 65535}, {164, 1, 6255, 65535}, {184, 1, 6256, 65535},
	{186, 1, 6257, 65535}, {131, 1, 6258, 65535}, {131, 1, 6259, 65535},
	{130, 1, 6260, 65535}, {129, 0, 0, 2563}, {131, 0, 0, 2564},
	{130, 1, 6261, 65535}, {130, 1, 6262, 65535}, {131, 1, 6263, 65535},
	{147, 1, 6264, 65535}, {132, 1, 6265, 65535}, {32, 2, 6266, 65535},
	{182, 1, 6268, 65535}, {105, 0, 0, 15}, {111, 1, 6269, 16},
	{114, 1, 6270, 65535}, {111, 0, 0, 28}, {115, 0, 0, 29},
	{101, 0, 0, 45}, {121, 0, 0, 46}, {32, 0, 0, 48},
	{101, 2, 6271, 49}, {99, 1, 6273, 65535}, {105, 0, 0, 66},
	{97, 1, 6274, 65535}, {101, 2, 6275, 65535}, {101, 1, 6277, 65535},
	{111, 0, 0, 107}, {116, 0, 0, 108}, {32, 0, 0, 116},
	{115, 0, 0, 123}, {189, 1, 6278, 65535}, {181, 1, 6279, 65535},
	{130, 1, 6280, 143}, {32, 1, 6281, 65535}, {102, 1, 6282, 65535},
	{32, 0, 0, 183}, {115, 1, 6283, 194}, {117, 1, 6284, 65535},
	{116, 2, 6285, 65535}, {115, 0, 0, 248}, {110, 1, 6287, 65535},
	{110, 0, 0, 280}, {114, 1, 6288, 65535}, {116, 1, 6289, 65535},
	{32, 2, 6290, 65535}, {102, 0, 0, 477}, {116, 0, 0, 478},
	{97, 1, 6292, 65535}, {32, 3, 6293, 65535}, {114, 1, 6296, 65535},
	{115, 0, 0, 505}, {101, 1, 6297, 65535}, {114, 1, 6298, 520},
	{110, 0, 0, 527}, {115, 0, 0, 528}, {97, 0, 0, 547},
	{114, 0, 0, 548}, {112, 0, 0, 560}, {115, 0, 0, 561},
	{97, 1, 6299, 65535}, {99, 1, 6300, 65535}, {45, 0, 0, 605},
	{101, 2, 6301, 65535}, {107, 1, 6303, 65535}, {105, 0, 0, 659},
	{114, 0, 0, 660}, {32, 2, 6304, 65535}, {32, 2, 6306, 65535},
	{99, 0, 0, 738}, {101, 0, 0, 739}, {119, 0, 0, 740},
	{32, 2, 6308, 65535}, {32, 2, 6310, 65535}, {100, 1, 6312, 65535},
	{32, 0, 0, 818}, {97, 1, 6313, 65535}, {115, 1, 6314, 65535},
	{108, 1, 6315, 65535}, {32, 0, 0, 997}, {44, 0, 0, 998},
	{97, 1, 6316, 65535}, {108, 0, 0, 1023}, {115, 1, 6317, 1083},
	{103, 1, 6318, 1095}, {104, 2, 6319, 65535}, {111, 1, 6321, 1120},
	{110, 2, 6322, 1170}, {32, 2, 6324, 65535}, {97, 1, 6326, 65535},
	{32, 0, 0, 1194}, {35, 0, 0, 1212}, {104, 0, 0, 1213},
	{100, 0, 0, 1214}, {104, 0, 0, 1215}, {109, 0, 0, 1216},
	{121, 0, 0, 1217}, {114, 1, 6327, 1227}, {32, 0, 0, 1237},
	{101, 1, 6328, 65535}, {100, 1, 6329, 65535}, {100, 1, 6330, 65535},
	{97, 2, 6331, 65535}, {98, 0, 0, 1291}, {111, 1, 6333, 1391},
	{32, 2, 6334, 65535}, {98, 0, 0, 1457}, {111, 0, 0, 1458},
	{119, 0, 0, 1459}, {32, 0, 0, 1474}, {97, 0, 0, 1490},
	{101, 0, 0, 1491}, {107, 0, 0, 1515}, {112, 0, 0, 1516},
	{115, 0, 0, 1517}, {110, 1, 6336, 1529}, {99, 1, 6337, 65535},
	{32, 1, 6338, 65535}, {110, 1, 6339, 1581}, {116, 2, 6340, 65535},
	{97, 0, 0, 1625}, {103, 0, 0, 1626}, {32, 2, 6342, 65535},
	{32, 2, 6344, 65535}, {97, 0, 0, 1693}, {112, 2, 6346, 65535},
	{115, 0, 0, 1696}, {110, 1, 6348, 65535}, {111, 1, 6349, 1783},
	{98, 0, 0, 1786}, {111, 0, 0, 1787}, {97, 0, 0, 1808},
	{121, 0, 0, 1809}, {101, 0, 0, 1813}, {111, 1, 6350, 65535},
	{101, 1, 6351, 65535}, {97, 1, 6352, 65535}, {111, 0, 0, 1863},
	{119, 0, 0, 1864}, {116, 1, 6353, 65535}, {97, 0, 0, 1940},
	{110, 0, 0, 1941}, {97, 0, 0, 2027}, {98, 0, 0, 2028},
	{115, 1, 6354, 65535}, {101, 1, 6355, 65535}, {97, 1, 6356, 65535},
	{121, 1, 6357, 2101}, {116, 1, 6358, 65535}, {115, 1, 6359, 65535},
	{188, 1, 6360, 65535}, {134, 1, 6361, 65535}, {177, 1, 6362, 65535},
	{131, 2, 6363, 65535}, {177, 0, 0, 2168}, {191, 0, 0, 2169},
	{128, 1, 6365, 65535}, {208, 0, 0, 2190}, {209, 0, 0, 2191},
	{176, 1, 6366, 65535}, {184, 1, 6367, 65535}, {130, 2, 6368, 65535},
	{189, 1, 6370, 65535}, {186, 1, 6371, 65535}, {130, 1, 6372, 65535},
	{189, 1, 6373, 65535}, {178, 1, 6374, 65535}, {130, 1, 6375, 65535},
	{184, 1, 6376, 65535}, {129, 2, 6377, 65535}, {136, 1, 6379, 65535},
	{184, 1, 6380, 65535}, {143, 1, 6381, 65535}, {180, 1, 6382, 65535},
	{180, 1, 6383, 65535}, {131, 1, 6384, 65535}, {129, 2, 6385, 65535},
	{136, 0, 0, 2323}, {188, 1, 6387, 65535}, {208, 0, 0, 2332},
	{209, 0, 0, 2333}, {142, 1, 6388, 65535}, {130, 1, 6389, 65535},
	{189, 1, 6390, 65535}, {187, 1, 6391, 65535}, {184, 1, 6392, 65535},
	{216, 0, 0, 2410}, {217, 0, 0, 2411}, {131, 2, 6393, 65535},
	{216, 0, 0, 2415}, {217, 2, 6395, 65535}, {177, 1, 6397, 65535},
	{130, 1, 6398, 65535}, {169, 1, 6399, 65535}, {135, 1, 6400, 2468},
	{216, 0, 0, 2478}, {217, 0, 0, 2479}, {216, 0, 0, 2491},
	{217, 0, 0, 2492}, {169, 1, 6401, 2494}, {175, 1, 6402, 65535},
	{176, 1, 6403, 2514}, {178, 1, 6404, 65535}, {139, 1, 6405, 65535},
	{136, 2, 6406, 2545}, {179, 1, 6408, 65535}, {181, 1, 6409, 65535},
	{172, 1, 6410, 2578}, {146, 1, 6411, 65535}, {179, 1, 6412, 2586},
	{161, 1, 6413, 2694}, {176, 1, 6414, 2803}, {234, 0, 0, 2822},
	{235, 0, 0, 2823}, {129, 1, 6415, 2866}, {115, 1, 6416, 17},
	{101, 1, 6417, 21}, {32, 3, 6418, 65535}, {114, 1, 6421, 54},
	{116, 1, 6422, 65535}, {100, 1, 6423, 78}, {101, 0, 0, 81},
	{115, 1, 6424, 65535}, {32, 1, 6425, 65535}, {209, 1, 6426, 65535},
	{208, 1, 6427, 65535}, {216, 0, 0, 144}, {108, 1, 6428, 65535},
	{32, 1, 6429, 65535}, {32, 0, 0, 195}, {116, 1, 6430, 65535},
	{105, 0, 0, 220}, {111, 0, 0, 221}, {116, 2, 6431, 252},
	{101, 1, 6433, 65535}, {105, 1, 6434, 65535}, {101, 1, 6435, 65535},
	{118, 1, 6436, 65535}, {114, 1, 6437, 65535}, {99, 0, 0, 485},
	{105, 0, 0, 486}, {112, 0, 0, 487}, {32, 2, 6438, 65535},
	{32, 2, 6440, 65535}, {32, 2, 6442, 65535}, {100, 1, 6444, 65535},
	{32, 2, 6445, 65535}, {105, 0, 0, 606}, {114, 0, 0, 607},
	{101, 1, 6447, 65535}, {109, 1, 6448, 65535}, {111, 0, 0, 674},
	{108, 0, 0, 729}, {109, 0, 0, 730}, {101, 0, 0, 742},
	{109, 0, 0, 743}, {102, 0, 0, 756}, {115, 0, 0, 757},
	{105, 1, 6449, 65535}, {110, 2, 6450, 65535}, {32, 2, 6452, 65535},
	{108, 1, 6454, 65535}, {110, 2, 6455, 65535}, {32, 0, 0, 1084},
	{46, 0, 0, 1096}, {101, 1, 6457, 65535}, {105, 1, 6458, 65535},
	{32, 0, 0, 1121}, {32, 0, 0, 1171}, {101, 0, 0, 1172},
	{112, 0, 0, 1173}, {114, 0, 0, 1174}, {32, 2, 6459, 65535},
	{32, 0, 0, 1228}, {32, 2, 6461, 65535}, {101, 1, 6463, 65535},
	{101, 2, 6464, 65535}, {98, 1, 6466, 65535}, {110, 0, 0, 1290},
	{116, 0, 0, 1392}, {99, 0, 0, 1431}, {112, 1, 6467, 65535},
	{32, 0, 0, 1530}, {111, 1, 6468, 65535}, {98, 1, 6469, 65535},
	{32, 0, 0, 1582}, {105, 0, 0, 1617}, {111, 0, 0, 1618},
	{97, 0, 0, 1635}, {111, 0, 0, 1636}, {102, 1, 6470, 65535},
	{116, 0, 0, 1658}, {97, 0, 0, 1694}, {111, 0, 0, 1695},
	{117, 1, 6471, 65535}, {100, 0, 0, 1784}, {114, 1, 6472, 65535},
	{32, 4, 6473, 65535}, {115, 1, 6477, 65535}, {97, 1, 6478, 65535},
	{101, 1, 6479, 65535}, {105, 1, 6480, 65535}, {100, 1, 6481, 65535},
	{32, 0, 0, 2102}, {101, 1, 6482, 2139}, {117, 1, 6483, 65535},
	{206, 1, 6484, 65535}, {206, 2, 6485, 65535}, {207, 1, 6487, 65535},
	{206, 0, 0, 2164}, {207, 0, 0, 2165}, {208, 1, 6488, 65535},
	{209, 1, 6489, 65535}, {209, 1, 6490, 65535}, {208, 1, 6491, 65535},
	{209, 0, 0, 2215}, {209, 1, 6492, 65535}, {209, 1, 6493, 65535},
	{208, 1, 6494, 65535}, {208, 1, 6495, 65535}, {208, 1, 6496, 65535},
	{208, 1, 6497, 65535}, {209, 1, 6498, 65535}, {208, 2, 6499, 65535},
	{209, 1, 6501, 65535}, {208, 1, 6502, 65535}, {209, 1, 6503, 65535},
	{209, 1, 6504, 65535}, {208, 1, 6505, 65535}, {209, 1, 6506, 65535},
	{209, 2, 6507, 65535}, {208, 2, 6509, 65535}, {209, 1, 6511, 65535},
	{208, 2, 6512, 65535}, {209, 1, 6514, 65535}, {209, 1, 6515, 65535},
	{208, 1, 6516, 65535}, {208, 2, 6517, 65535}, {209, 1, 6519, 65535},
	{32, 0, 0, 2412}, {218, 0, 0, 2413}, {129, 0, 0, 2416},
	{133, 0, 0, 2417}, {32, 2, 6520, 65535}, {216, 1, 6522, 65535},
	{32, 1, 6523, 65535}, {217, 0, 0, 2469}, {32, 0, 0, 2495},
	{217, 1, 6524, 65535}, {32, 0, 0, 2515}, {224, 2, 6525, 65535},
	{227, 2, 6527, 65535}, {227, 2, 6529, 65535}, {230, 0, 0, 2552},
	{227, 1, 6531, 65535}, {227, 1, 6532, 65535}, {231, 0, 0, 2579},
	{227, 1, 6533, 65535}, {227, 0, 0, 2587}, {232, 0, 0, 2695},
	{32, 0, 0, 2804}, {32, 0, 0, 2867}, {32, 2, 6534, 65535},
	{115, 1, 6536, 22}, {97, 0, 0, 50}, {108, 0, 0, 51},
	{122, 1, 6537, 65535}, {32, 0, 0, 55}, {117, 1, 6538, 65535},
	{105, 0, 0, 79}, {101, 2, 6539, 65535}, {108, 1, 6541, 65535},
	{130, 1, 6542, 65535}, {189, 1, 6543, 65535}, {39, 1, 6544, 65535},
	{116, 1, 6545, 65535}, {104, 1, 6546, 65535}, {32, 2, 6547, 65535},
	{115, 0, 0, 256}, {99, 2, 6549, 65535}, {110, 1, 6551, 65535},
	{115, 1, 6552, 65535}, {111, 1, 6553, 65535}, {101, 1, 6554, 482},
	{105, 0, 0, 488}, {112, 0, 0, 489}, {99, 0, 0, 510},
	{109, 0, 0, 511}, {109, 0, 0, 521}, {110, 1, 6555, 65535},
	{105, 1, 6556, 65535}, {97, 0, 0, 600}, {116, 0, 0, 601},
	{108, 1, 6557, 65535}, {121, 1, 6558, 65535}, {97, 1, 6559, 804},
	{115, 0, 0, 908}, {122, 0, 0, 909}, {97, 0, 0, 919},
	{113, 0, 0, 920}, {97, 1, 6560, 953}, {115, 0, 0, 1021},
	{122, 0, 0, 1022}, {32, 1, 6561, 65535}, {115, 1, 6562, 1116},
	{112, 0, 0, 1181}, {114, 0, 0, 1182}, {97, 0, 0, 1266},
	{112, 0, 0, 1267}, {32, 2, 6563, 65535}, {32, 0, 0, 1271},
	{115, 0, 0, 1272}, {111, 1, 6565, 1288}, {114, 1, 6566, 65535},
	{108, 1, 6567, 65535}, {121, 1, 6568, 65535}, {111, 1, 6569, 65535},
	{101, 1, 6570, 65535}, {32, 2, 6571, 65535}, {97, 1, 6573, 65535},
	{105, 1, 6574, 65535}, {111, 0, 0, 1852}, {119, 1, 6575, 65535},
	{32, 1, 6576, 65535}, {114, 1, 6577, 65535}, {32, 2, 6578, 65535},
	{118, 1, 6580, 65535}, {100, 1, 6581, 65535}, {32, 0, 0, 2140},
	{110, 1, 6582, 65535}, {185, 1, 6583, 65535}, {181, 0, 0, 2157},
	{183, 0, 0, 2158}, {131, 1, 6584, 65535}, {176, 1, 6585, 65535},
	{143, 1, 6586, 2195}, {130, 1, 6587, 65535}, {176, 1, 6588, 65535},
	{130, 1, 6589, 65535}, {130, 2, 6590, 65535}, {181, 2, 6592, 65535},
	{184, 1, 6594, 65535}, {184, 1, 6595, 65535}, {184, 1, 6596, 65535},
	{130, 1, 6597, 65535}, {176, 0, 0, 2285}, {186, 1, 6598, 65535},
	{139, 1, 6599, 65535}, {184, 1, 6600, 65535}, {130, 1, 6601, 65535},
	{128, 1, 6602, 65535}, {189, 1, 6603, 65535}, {131, 1, 6604, 65535},
	{133, 0, 0, 2316}, {136, 0, 0, 2317}, {176, 0, 0, 2319},
	{186, 0, 0, 2320}, {131, 1, 6605, 65535}, {176, 1, 6606, 2327},
	{189, 1, 6607, 65535}, {137, 1, 6608, 65535}, {140, 1, 6609, 65535},
	{184, 1, 6610, 65535}, {181, 0, 0, 2344}, {184, 0, 0, 2345},
	{130, 1, 6611, 65535}, {216, 0, 0, 2425}, {217, 2, 6612, 65535},
	{167, 1, 6614, 65535}, {216, 1, 6615, 65535}, {138, 1, 6616, 65535},
	{184, 0, 0, 2524}, {185, 0, 0, 2525}, {129, 1, 6617, 65535},
	{130, 0, 0, 2536}, {129, 0, 0, 2546}, {130, 1, 6618, 65535},
	{131, 1, 6619, 65535}, {131, 1, 6620, 65535}, {130, 1, 6621, 65535},
	{101, 0, 0, 18}, {115, 0, 0, 19}, {32, 0, 0, 23},
	{117, 1, 6622, 52}, {114, 2, 6623, 65535}, {110, 0, 0, 82},
	{122, 0, 0, 83}, {101, 2, 6625, 65535}, {208, 1, 6627, 65535},
	{209, 1, 6628, 65535}, {97, 1, 6629, 65535}, {104, 1, 6630, 65535},
	{111, 1, 6631, 65535}, {45, 1, 6632, 65535}, {194, 0, 0, 255},
	{101, 0, 0, 281}, {104, 0, 0, 282}, {117, 1, 6633, 65535},
	{116, 1, 6634, 65535}, {117, 1, 6635, 65535}, {32, 0, 0, 483},
	{111, 1, 6636, 522}, {110, 1, 6637, 65535}, {32, 2, 6638, 65535},
	{32, 2, 6640, 65535}, {44, 0, 0, 805}, {32, 0, 0, 954},
	{97, 2, 6642, 65535}, {32, 0, 0, 1117}, {101, 0, 0, 1268},
	{108, 0, 0, 1269}, {110, 0, 0, 1289}, {105, 1, 6644, 65535},
	{111, 1, 6645, 65535}, {32, 2, 6646, 65535}, {114, 1, 6648, 1656},
	{115, 1, 6649, 65535}, {114, 0, 0, 1845}, {115, 0, 0, 1846},
	{112, 1, 6650, 65535}, {115, 1, 6651, 65535}, {97, 1, 6652, 65535},
	{108, 1, 6653, 65535}, {101, 1, 6654, 65535}, {100, 0, 0, 2033},
	{101, 0, 0, 2034}, {105, 1, 6655, 65535}, {114, 1, 6656, 65535},
	{103, 1, 6657, 65535}, {207, 1, 6658, 65535}, {206, 1, 6659, 65535},
	{208, 1, 6660, 65535}, {32, 0, 0, 2196}, {209, 1, 6661, 65535},
	{209, 1, 6662, 65535}, {208, 2, 6663, 65535}, {208, 0, 0, 2219},
	{209, 0, 0, 2220}, {32, 1, 6665, 65535}, {44, 0, 0, 2238},
	{209, 1, 6666, 65535}, {209, 1, 6667, 65535}, {32, 1, 6668, 65535},
	{209, 1, 6669, 65535}, {208, 1, 6670, 65535}, {208, 1, 6671, 65535},
	{209, 2, 6672, 65535}, {208, 1, 6674, 65535}, {208, 1, 6675, 65535},
	{208, 1, 6676, 65535}, {209, 1, 6677, 65535}, {208, 1, 6678, 65535},
	{32, 0, 0, 2328}, {208, 2, 6679, 65535}, {208, 1, 6681, 65535},
	{32, 2, 6682, 65535}, {209, 1, 6684, 65535}, {209, 1, 6685, 65535},
	{130, 0, 0, 2426}, {133, 0, 0, 2427}, {217, 1, 6686, 65535},
	{167, 1, 6687, 65535}, {216, 1, 6688, 65535}, {175, 3, 6689, 65535},
	{146, 2, 6692, 65535}, {132, 1, 6694, 65535}, {188, 1, 6695, 65535},
	{179, 1, 6696, 65535}, {32, 0, 0, 53}, {97, 0, 0, 64},
	{101, 0, 0, 65}, {99, 0, 0, 91}, {105, 0, 0, 92},
	{176, 1, 6697, 65535}, {130, 1, 6698, 65535}, {117, 1, 6699, 65535},
	{105, 1, 6700, 65535}, {114, 2, 6701, 200}, {32, 2, 6703, 65535},
	{101, 1, 6705, 65535}, {32, 2, 6706, 65535}, {115, 1, 6708, 65535},
	{116, 0, 0, 523}, {103, 1, 6709, 564}, {101, 0, 0, 653},
	{105, 0, 0, 654}, {105, 0, 0, 672}, {112, 0, 0, 673},
	{114, 0, 0, 1114}, {117, 0, 0, 1115}, {118, 1, 6710, 65535},
	{32, 1, 6711, 65535}, {111, 0, 0, 1571}, {116, 0, 0, 1572},
	{32, 0, 0, 1657}, {32, 1, 6712, 65535}, {112, 1, 6713, 65535},
	{32, 2, 6714, 65535}, {115, 1, 6716, 65535}, {97, 1, 6717, 65535},
	{114, 1, 6718, 1874}, {110, 1, 6719, 65535}, {101, 1, 6720, 65535},
	{32, 2, 6721, 65535}, {131, 1, 6723, 65535}, {183, 1, 6724, 65535},
	{184, 1, 6725, 2174}, {140, 1, 6726, 65535}, {128, 2, 6727, 2212},
	{176, 1, 6729, 65535}, {184, 0, 0, 2218}, {208, 2, 6730, 65535},
	{130, 1, 6732, 65535}, {130, 1, 6733, 65535}, {208, 2, 6734, 65535},
	{140, 1, 6736, 65535}, {176, 1, 6737, 2286}, {178, 1, 6738, 65535},
	{129, 0, 0, 2290}, {130, 0, 0, 2291}, {184, 1, 6739, 65535},
	{189, 2, 6740, 65535}, {184, 2, 6742, 65535}, {137, 1, 6744, 65535},
	{184, 1, 6745, 65535}, {181, 0, 0, 2329}, {190, 0, 0, 2330},
	{176, 1, 6746, 65535}, {208, 0, 0, 2340}, {209, 0, 0, 2341},
	{130, 1, 6747, 65535}, {140, 1, 6748, 65535}, {132, 1, 6749, 65535},
	{217, 1, 6750, 65535}, {175, 2, 6751, 65535}, {228, 0, 0, 2533},
	{230, 0, 0, 2534}, {231, 0, 0, 2535}, {230, 3, 6753, 65535},
	{232, 0, 0, 2551}, {227, 1, 6756, 65535}, {227, 1, 6757, 65535},
	{227, 1, 6758, 65535}, {209, 1, 6759, 65535}, {208, 1, 6760, 65535},
	{116, 2, 6761, 65535}, {115, 1, 6763, 65535}, {58, 0, 0, 201},
	{115, 0, 0, 202}, {99, 0, 0, 253}, {115, 0, 0, 254},
	{115, 1, 6764, 65535}, {112, 0, 0, 460}, {114, 0, 0, 461},
	{32, 2, 6765, 65535}, {32, 2, 6767, 65535}, {97, 1, 6769, 65535},
	{101, 1, 6770, 65535}, {98, 1, 6771, 65535}, {101, 1, 6772, 65535},
	{102, 0, 0, 1850}, {109, 0, 0, 1851}, {32, 2, 6773, 65535},
	{115, 1, 6775, 65535}, {110, 0, 0, 1875}, {103, 1, 6776, 65535},
	{115, 1, 6777, 65535}, {97, 0, 0, 2145}, {100, 0, 0, 2146},
	{206, 2, 6778, 65535}, {32, 1, 6780, 65535}, {209, 0, 0, 2175},
	{32, 1, 6781, 65535}, {208, 0, 0, 2213}, {209, 0, 0, 2214},
	{209, 1, 6782, 65535}, {180, 0, 0, 2236}, {183, 0, 0, 2237},
	{209, 1, 6783, 65535}, {209, 1, 6784, 65535}, {180, 1, 6785, 65535},
	{186, 1, 6786, 2274}, {209, 1, 6787, 65535}, {32, 0, 0, 2287},
	{208, 1, 6788, 65535}, {209, 1, 6789, 65535}, {208, 2, 6790, 65535},
	{209, 2, 6792, 65535}, {32, 0, 0, 2302}, {208, 0, 0, 2303},
	{208, 1, 6794, 65535}, {209, 1, 6795, 65535}, {209, 1, 6796, 65535},
	{209, 1, 6797, 65535}, {32, 1, 6798, 65535}, {32, 1, 6799, 65535},
	{132, 1, 6800, 65535}, {216, 0, 0, 2505}, {217, 0, 0, 2506},
	{138, 1, 6801, 65535}, {155, 0, 0, 2549}, {174, 0, 0, 2550},
	{129, 2, 6802, 65535}, {131, 2, 6804, 65535}, {131, 1, 6806, 65535},
	{128, 2, 6807, 130}, {176, 1, 6809, 65535}, {101, 0, 0, 166},
	{114, 0, 0, 167}, {32, 2, 6810, 65535}, {32, 2, 6812, 65535},
	{97, 0, 0, 462}, {101, 0, 0, 463}, {98, 0, 0, 565},
	{116, 0, 0, 566}, {99, 1, 6814, 65535}, {32, 2, 6815, 65535},
	{101, 1, 6817, 65535}, {97, 1, 6818, 65535}, {111, 0, 0, 1853},
	{112, 0, 0, 1854}, {116, 1, 6819, 65535}, {32, 1, 6820, 65535},
	{115, 1, 6821, 2099}, {181, 0, 0, 2155}, {183, 0, 0, 2156},
	{207, 1, 6822, 65535}, {208, 2, 6823, 65535}, {128, 1, 6825, 65535},
	{140, 1, 6826, 2262}, {140, 1, 6827, 2266}, {208, 1, 6828, 65535},
	{32, 2, 6829, 65535}, {129, 1, 6831, 65535}, {176, 1, 6832, 65535},
	{129, 1, 6833, 65535}, {181, 0, 0, 2298}, {190, 0, 0, 2299},
	{139, 0, 0, 2300}, {150, 0, 0, 2301}, {176, 1, 6834, 65535},
	{130, 1, 6835, 65535}, {143, 1, 6836, 65535}, {140, 1, 6837, 2342},
	{208, 2, 6838, 65535}, {216, 1, 6840, 65535}, {216, 2, 6841, 65535},
	{149, 1, 6843, 65535}, {171, 0, 0, 2553}, {184, 0, 0, 2554},
	{137, 0, 0, 2558}, {170, 0, 0, 2559}, {148, 1, 6844, 65535},
	{208, 2, 6845, 65535}, {209, 1, 6847, 65535}, {209, 1, 6848, 65535},
	{97, 0, 0, 170}, {115, 0, 0, 171}, {97, 0, 0, 336},
	{98, 1, 6849, 65535}, {105, 1, 6850, 65535}, {115, 0, 0, 1536},
	{117, 0, 0, 1537}, {108, 1, 6851, 65535}, {114, 2, 6852, 65535},
	{32, 2, 6854, 65535}, {116, 1, 6856, 65535}, {32, 0, 0, 2100},
	{131, 2, 6857, 65535}, {178, 0, 0, 2200}, {186, 1, 6859, 65535},
	{208, 1, 6860, 65535}, {32, 0, 0, 2263}, {32, 0, 0, 2267},
	{190, 1, 6861, 2271}, {208, 3, 6862, 65535}, {209, 2, 6865, 65535},
	{209, 1, 6867, 65535}, {208, 1, 6868, 65535}, {209, 1, 6869, 65535},
	{209, 1, 6870, 65535}, {208, 1, 6871, 65535}, {32, 2, 6872, 65535},
	{32, 0, 0, 2343}, {178, 0, 0, 2355}, {190, 0, 0, 2356},
	{167, 1, 6874, 65535}, {167, 0, 0, 2434}, {168, 0, 0, 2435},
	{231, 1, 6875, 65535}, {227, 1, 6876, 65535}, {176, 0, 0, 131},
	{184, 0, 0, 132}, {150, 1, 6877, 133}, {128, 1, 6878, 65535},
	{101, 1, 6879, 65535}, {100, 1, 6880, 65535}, {111, 1, 6881, 65535},
	{101, 0, 0, 1848}, {115, 0, 0, 1849}, {101, 0, 0, 1857},
	{109, 0, 0, 1858}, {104, 1, 6882, 65535}, {206, 0, 0, 2162},
	{207, 0, 0, 2163}, {208, 1, 6883, 65535}, {184, 1, 6884, 65535},
	{32, 1, 6885, 65535}, {186, 1, 6886, 65535}, {189, 0, 0, 2277},
	{190, 0, 0, 2278}, {128, 0, 0, 2279}, {129, 0, 0, 2280},
	{143, 1, 6887, 2282}, {184, 1, 6888, 65535}, {143, 1, 6889, 2292},
	{143, 1, 6890, 65535}, {181, 1, 6891, 65535}, {208, 0, 0, 2338},
	{209, 0, 0, 2339}, {217, 1, 6892, 65535}, {168, 1, 6893, 65535},
	{131, 1, 6894, 65535}, {208, 0, 0, 134}, {208, 1, 6895, 65535},
	{108, 1, 6896, 65535}, {97, 1, 6897, 65535}, {119, 1, 6898, 1770},
	{105, 1, 6899, 65535}, {190, 1, 6900, 65535}, {208, 2, 6901, 65535},
	{208, 2, 6903, 65535}, {208, 1, 6905, 65535}, {32, 2, 6906, 65535},
	{209, 1, 6908, 65535}, {32, 0, 0, 2293}, {32, 2, 6909, 65535},
	{209, 1, 6911, 65535}, {132, 1, 6912, 65535}, {191, 1, 6913, 2547},
	{188, 1, 6914, 2583}, {184, 2, 6915, 65535}, {111, 1, 6917, 65535},
	{100, 1, 6918, 1432}, {32, 0, 0, 1771}, {115, 1, 6919, 2088},
	{208, 1, 6920, 65535}, {181, 0, 0, 2216}, {184, 0, 0, 2217},
	{186, 0, 0, 2272}, {190, 0, 0, 2273}, {190, 1, 6921, 65535},
	{208, 0, 0, 2283}, {209, 0, 0, 2284}, {130, 1, 6922, 65535},
	{208, 0, 0, 2309}, {209, 0, 0, 2310}, {129, 1, 6923, 65535},
	{217, 1, 6924, 65535}, {227, 0, 0, 2548}, {227, 0, 0, 2584},
	{208, 2, 6925, 65535}, {209, 0, 0, 137}, {119, 1, 6927, 337},
	{101, 0, 0, 1433}, {32, 0, 0, 2089}, {188, 1, 6928, 65535},
	{208, 2, 6929, 65535}, {208, 1, 6931, 65535}, {209, 1, 6932, 65535},
	{138, 1, 6933, 2428}, {181, 0, 0, 135}, {184, 0, 0, 136},
	{32, 0, 0, 338}, {208, 2, 6934, 65535}, {188, 0, 0, 2275},
	{189, 0, 0, 2276}, {181, 1, 6936, 65535}, {140, 1, 6937, 2321},
	{32, 0, 0, 2429}, {181, 0, 0, 2201}, {188, 0, 0, 2202},
	{209, 1, 6938, 65535}, {32, 0, 0, 2322}, {129, 1, 6939, 65535},
	{209, 1, 6940, 65535}, {140, 1, 6941, 2288}, {32, 0, 0, 2289},
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
	0x0, 0x0, 0x0, 0x0, 0x0, 0x8D79,
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
	0x249222, 0x208222, 0x2009622, 0x40C7949, 0x2080A2, 0x20D222,
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
	0xBD000000, 0x7E01E7F0, 0xB979D314, 0x2A600ADC, 0xA0BEC712, 0x89C00046,
	0x13D0000, 0x499A97, 0xB2600C07, 0x610440A, 0x0, 0x0,
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
	"alltag\0"
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
	"cultura y ocio\0"
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
	"desserts\0"
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
	"entrees\0"
	"environment\0"
	"environnement\0"
	"espana\0"
	"espectaculos\0"
	"esportes\0"
	"esteri\0"
	"europe\0"
	"faits divers\0"
	"familie\0"
	"farandula\0"
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
	"locales\0"
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
	"nacionales\0"
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
	"plats\0"
	"podroze\0"
	"policiales\0"
	"politica\0"
	"politics\0"
	"politiek\0"
	"politik\0"
	"politique\0"
	"polityka\0"
	"polska\0"
	"portada\0"
	"portugal\0"
	"profiles\0"
	"property\0"
	"provinciales\0"
	"puutarha\0"
	"real estate\0"
	"recettes\0"
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
	"soupes\0"
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
	{86, 1, 0},
	{95, 1, 0},
	{104, 1, 0},
	{113, 1, 0},
	{121, 1, 0},
	{129, 1, 0},
	{138, 1, 0},
	{146, 1, 0},
	{154, 1, 0},
	{162, 1, 0},
	{172, 1, 0},
	{177, 1, 0},
	{192, 1, 0},
	{209, 1, 0},
	{214, 1, 0},
	{227, 1, 0},
	{235, 1, 0},
	{245, 1, 0},
	{260, 1, 0},
	{278, 1, 0},
	{286, 1, 0},
	{292, 1, 0},
	{301, 1, 0},
	{309, 1, 0},
	{316, 1, 0},
	{324, 1, 0},
	{330, 1, 0},
	{341, 1, 0},
	{348, 1, 0},
	{354, 1, 0},
	{360, 1, 0},
	{367, 1, 0},
	{376, 1, 0},
	{387, 1, 0},
	{396, 1, 0},
	{406, 1, 0},
	{411, 1, 0},
	{416, 1, 0},
	{426, 1, 0},
	{432, 1, 0},
	{440, 1, 0},
	{452, 1, 0},
	{460, 1, 0},
	{467, 1, 0},
	{472, 1, 0},
	{480, 1, 0},
	{487, 1, 0},
	{495, 1, 0},
	{506, 1, 0},
	{518, 1, 0},
	{528, 1, 0},
	{538, 1, 0},
	{548, 1, 0},
	{557, 1, 0},
	{570, 1, 0},
	{580, 1, 0},
	{587, 1, 0},
	{595, 1, 0},
	{601, 1, 0},
	{609, 1, 0},
	{616, 1, 0},
	{624, 1, 0},
	{632, 1, 0},
	{647, 1, 0},
	{655, 1, 0},
	{663, 1, 0},
	{676, 1, 0},
	{686, 1, 0},
	{697, 1, 0},
	{705, 1, 0},
	{711, 1, 0},
	{717, 1, 0},
	{724, 1, 0},
	{731, 1, 0},
	{740, 1, 0},
	{749, 1, 0},
	{758, 1, 0},
	{771, 1, 0},
	{783, 1, 0},
	{790, 1, 0},
	{798, 1, 0},
	{807, 1, 0},
	{817, 1, 0},
	{822, 1, 0},
	{831, 1, 0},
	{838, 1, 0},
	{844, 1, 0},
	{850, 1, 0},
	{854, 1, 0},
	{863, 1, 0},
	{872, 1, 0},
	{880, 1, 0},
	{890, 1, 0},
	{901, 1, 0},
	{910, 1, 0},
	{920, 1, 0},
	{930, 1, 0},
	{939, 1, 0},
	{946, 1, 0},
	{954, 1, 0},
	{964, 1, 0},
	{972, 1, 0},
	{979, 1, 0},
	{993, 1, 0},
	{1001, 1, 0},
	{1013, 1, 0},
	{1027, 1, 0},
	{1034, 1, 0},
	{1047, 1, 0},
	{1056, 1, 0},
	{1063, 1, 0},
	{1070, 1, 0},
	{1083, 1, 0},
	{1091, 1, 0},
	{1101, 1, 0},
	{1109, 1, 0},
	{1117, 1, 0},
	{1126, 1, 0},
	{1137, 1, 0},
	{1142, 1, 0},
	{1150, 1, 0},
	{1159, 1, 0},
	{1164, 1, 0},
	{1173, 1, 0},
	{1180, 1, 0},
	{1190, 1, 0},
	{1198, 1, 0},
	{1205, 1, 0},
	{1214, 1, 0},
	{1220, 1, 0},
	{1231, 1, 0},
	{1244, 1, 0},
	{1257, 1, 0},
	{1268, 1, 0},
	{1279, 1, 0},
	{1288, 1, 0},
	{1297, 1, 0},
	{1303, 1, 0},
	{1314, 1, 0},
	{1327, 1, 0},
	{1334, 1, 0},
	{1343, 1, 0},
	{1348, 1, 0},
	{1357, 1, 0},
	{1367, 1, 0},
	{1374, 1, 0},
	{1385, 1, 0},
	{1392, 1, 0},
	{1398, 1, 0},
	{1406, 1, 0},
	{1415, 1, 0},
	{1424, 1, 0},
	{1430, 1, 0},
	{1444, 1, 0},
	{1460, 1, 0},
	{1470, 1, 0},
	{1475, 1, 0},
	{1481, 1, 0},
	{1487, 1, 0},
	{1495, 1, 0},
	{1502, 1, 0},
	{1512, 1, 0},
	{1520, 1, 0},
	{1529, 1, 0},
	{1539, 1, 0},
	{1548, 1, 0},
	{1562, 1, 0},
	{1576, 1, 0},
	{1584, 1, 0},
	{1591, 1, 0},
	{1598, 1, 0},
	{1605, 1, 0},
	{1610, 1, 0},
	{1618, 1, 0},
	{1627, 1, 0},
	{1632, 1, 0},
	{1639, 1, 0},
	{1647, 1, 0},
	{1653, 1, 0},
	{1663, 1, 0},
	{1677, 1, 0},
	{1685, 1, 0},
	{1690, 1, 0},
	{1696, 1, 0},
	{1704, 1, 0},
	{1712, 1, 0},
	{1722, 1, 0},
	{1729, 1, 0},
	{1742, 1, 0},
	{1750, 1, 0},
	{1765, 1, 0},
	{1771, 1, 0},
	{1777, 1, 0},
	{1789, 1, 0},
	{1797, 1, 0},
	{1802, 1, 0},
	{1812, 1, 0},
	{1819, 1, 0},
	{1826, 1, 0},
	{1832, 1, 0},
	{1849, 1, 0},
	{1860, 1, 0},
	{1868, 1, 0},
	{1876, 1, 0},
	{1883, 1, 0},
	{1891, 1, 0},
	{1900, 1, 0},
	{1907, 1, 0},
	{1915, 1, 0},
	{1924, 1, 0},
	{1930, 1, 0},
	{1937, 1, 0},
	{1944, 1, 0},
	{1959, 1, 0},
	{1967, 1, 0},
	{1973, 1, 0},
	{1980, 1, 0},
	{1992, 1, 0},
	{2002, 1, 0},
	{2008, 1, 0},
	{2014, 1, 0},
	{2020, 1, 0},
	{2025, 1, 0},
	{2031, 1, 0},
	{2040, 1, 0},
	{2047, 1, 0},
	{2053, 1, 0},
	{2059, 1, 0},
	{2067, 1, 0},
	{2079, 1, 0},
	{2088, 1, 0},
	{2099, 1, 0},
	{2106, 1, 0},
	{2115, 1, 0},
	{2121, 1, 0},
	{2128, 1, 0},
	{2138, 1, 0},
	{2152, 1, 0},
	{2161, 1, 0},
	{2166, 1, 0},
	{2173, 1, 0},
	{2179, 1, 0},
	{2188, 1, 0},
	{2196, 1, 0},
	{2204, 1, 0},
	{2215, 1, 0},
	{2221, 1, 0},
	{2225, 1, 0},
	{2233, 1, 0},
	{2242, 1, 0},
	{2249, 1, 0},
	{2257, 1, 0},
	{2266, 1, 0},
	{2275, 1, 0},
	{2284, 1, 0},
	{2293, 1, 0},
	{2302, 1, 0},
	{2312, 1, 0},
	{2323, 1, 0},
	{2330, 1, 0},
	{2338, 1, 0},
	{2344, 1, 0},
	{2352, 1, 0},
	{2363, 1, 0},
	{2372, 1, 0},
	{2381, 1, 0},
	{2390, 1, 0},
	{2398, 1, 0},
	{2408, 1, 0},
	{2417, 1, 0},
	{2424, 1, 0},
	{2432, 1, 0},
	{2441, 1, 0},
	{2450, 1, 0},
	{2459, 1, 0},
	{2472, 1, 0},
	{2481, 1, 0},
	{2493, 1, 0},
	{2502, 1, 0},
	{2510, 1, 0},
	{2516, 1, 0},
	{2523, 1, 0},
	{2532, 1, 0},
	{2543, 1, 0},
	{2551, 1, 0},
	{2559, 1, 0},
	{2565, 1, 0},
	{2572, 1, 0},
	{2586, 1, 0},
	{2595, 1, 0},
	{2603, 1, 0},
	{2609, 1, 0},
	{2616, 1, 0},
	{2623, 1, 0},
	{2629, 1, 0},
	{2636, 1, 0},
	{2648, 1, 0},
	{2657, 1, 0},
	{2663, 1, 0},
	{2669, 1, 0},
	{2677, 1, 0},
	{2699, 1, 0},
	{2708, 1, 0},
	{2716, 1, 0},
	{2724, 1, 0},
	{2733, 1, 0},
	{2741, 1, 0},
	{2748, 1, 0},
	{2757, 1, 0},
	{2767, 1, 0},
	{2775, 1, 0},
	{2783, 1, 0},
	{2791, 1, 0},
	{2798, 1, 0},
	{2809, 1, 0},
	{2820, 1, 0},
	{2834, 1, 0},
	{2839, 1, 0},
	{2845, 1, 0},
	{2852, 1, 0},
	{2858, 1, 0},
	{2869, 1, 0},
	{2875, 1, 0},
	{2882, 1, 0},
	{2889, 1, 0},
	{2895, 1, 0},
	{2904, 1, 0},
	{2912, 1, 0},
	{2927, 1, 0},
	{2935, 1, 0},
	{2942, 1, 0},
	{2948, 1, 0},
	{2955, 1, 0},
	{2961, 1, 0},
	{2966, 1, 0},
	{2974, 1, 0},
	{2985, 1, 0},
	{2996, 1, 0},
	{3006, 1, 0},
	{3017, 1, 0},
	{3026, 1, 0},
	{3035, 1, 0},
	{3043, 1, 0},
	{3051, 1, 0},
	{3059, 1, 0},
	{3065, 1, 0},
	{3071, 1, 0},
	{3080, 1, 0},
	{3090, 1, 0},
	{3101, 1, 0},
	{3113, 1, 0},
	{3124, 1, 0},
	{3134, 1, 0},
	{3141, 1, 0},
	{3150, 1, 0},
	{3155, 1, 0},
	{3163, 1, 0},
	{3173, 1, 0},
	{3176, 1, 0},
	{3181, 1, 0},
	{3191, 1, 0},
	{3198, 1, 0},
	{3201, 1, 0},
	{3210, 1, 0},
	{3217, 1, 0},
	{3230, 1, 0},
	{3238, 1, 0},
	{3241, 1, 0},
	{3249, 1, 0},
	{3256, 1, 0},
	{3265, 1, 0},
	{3273, 1, 0},
	{3281, 1, 0},
	{3289, 1, 0},
	{3294, 1, 0},
	{3302, 1, 0},
	{3310, 1, 0},
	{3322, 1, 0},
	{3332, 1, 0},
	{3339, 1, 0},
	{3346, 1, 0},
	{3352, 1, 0},
	{3360, 1, 0},
	{3368, 1, 0},
	{3375, 1, 0},
	{3382, 1, 0},
	{3390, 1, 0},
	{3399, 1, 0},
	{3404, 1, 0},
	{3415, 1, 0},
	{3426, 1, 0},
	{3435, 1, 0},
	{3446, 1, 0},
	{3453, 1, 0},
	{3460, 1, 0},
	{3473, 1, 0},
	{3479, 1, 0},
	{3485, 1, 0},
	{3496, 1, 0},
	{3503, 1, 0},
	{3509, 1, 0},
	{3517, 1, 0},
	{3527, 1, 0},
	{3535, 1, 0},
	{3542, 1, 0},
	{3550, 1, 0},
	{3560, 1, 0},
	{3581, 1, 0},
	{3596, 1, 0},
	{3609, 1, 0},
	{3626, 1, 0},
	{3639, 1, 0},
	{3656, 1, 0},
	{3673, 1, 0},
	{3686, 1, 0},
	{3705, 1, 0},
	{3722, 1, 0},
	{3743, 1, 0},
	{3756, 1, 0},
	{3767, 1, 0},
	{3776, 1, 0},
	{3788, 1, 0},
	{3807, 1, 0},
	{3824, 1, 0},
	{3841, 1, 0},
	{3856, 1, 0},
	{3875, 1, 0},
	{3892, 1, 0},
	{3899, 1, 0},
	{3912, 1, 0},
	{3923, 1, 0},
	{3948, 1, 0},
	{3961, 1, 0},
	{3976, 1, 0},
	{3993, 1, 0},
	{4010, 1, 0},
	{4027, 1, 0},
	{4052, 1, 0},
	{4075, 1, 0},
	{4090, 1, 0},
	{4103, 1, 0},
	{4110, 1, 0},
	{4119, 1, 0},
	{4130, 1, 0},
	{4153, 1, 0},
	{4168, 1, 0},
	{4189, 1, 0},
	{4204, 1, 0},
	{4223, 1, 0},
	{4238, 1, 0},
	{4247, 1, 0},
	{4258, 1, 0},
	{4276, 1, 0},
	{4285, 1, 0},
	{4296, 1, 0},
	{4307, 1, 0},
	{4314, 1, 0},
	{4325, 1, 0},
	{4338, 1, 0},
	{4345, 1, 0},
	{4358, 1, 0},
	{4369, 1, 0},
	{4380, 1, 0},
	{4389, 1, 0},
	{4402, 1, 0},
	{4415, 1, 0},
	{4430, 1, 0},
	{4441, 1, 0},
	{4460, 1, 0},
	{4471, 1, 0},
	{4482, 1, 0},
	{4497, 1, 0},
	{4506, 1, 0},
	{4517, 1, 0},
	{4528, 1, 0},
	{4539, 1, 0},
	{4546, 1, 0},
	{4564, 1, 0},
	{4573, 1, 0},
	{4578, 1, 0},
	{4587, 1, 0},
	{4598, 1, 0},
	{4611, 1, 0},
	{4624, 1, 0},
	{4640, 1, 0},
	{4650, 1, 0},
	{4660, 1, 0},
	{4679, 1, 0},
	{4689, 1, 0},
	{4711, 1, 0},
	{4733, 1, 0},
	{4749, 1, 0},
	{4768, 1, 0},
	{4793, 1, 0},
	{4812, 1, 0},
	{4825, 1, 0},
	{4844, 1, 0},
	{4869, 1, 0},
	{4882, 1, 0},
	{4895, 1, 0},
	{4926, 1, 0},
	{4951, 1, 0},
	{4973, 1, 0},
	{4998, 1, 0},
	{5014, 1, 0},
	{5039, 1, 0},
	{5049, 1, 0},
	{5062, 1, 0},
	{5075, 1, 0},
	{5088, 1, 0},
	{5098, 1, 0},
	{5105, 1, 0},
	{5112, 1, 0},
	{5119, 1, 0},
	{5126, 1, 0},
	{5133, 1, 0},
	{5140, 1, 0},
	{5147, 1, 0},
	{5160, 1, 0},
	{5167, 1, 0},
	{5180, 1, 0},
	{5187, 1, 0},
	{5194, 1, 0},
	{5201, 1, 0},
	{5208, 1, 0},
	{5227, 1, 0},
	{5234, 1, 0},
	{5241, 1, 0},
	{5248, 1, 0},
	{5255, 1, 0},
	{5262, 1, 0},
	{5269, 1, 0},
	{5276, 1, 0},
	{5292, 1, 0},
	{5299, 1, 0},
	{5306, 1, 0},
	{5313, 1, 0},
	{5320, 1, 0},
	{5330, 1, 0},
	{5337, 1, 0},
	{5350, 1, 0},
	{5357, 1, 0},
	{5364, 1, 0},
	{5377, 1, 0},
	{5384, 1, 0},
	{5397, 1, 0},
	{5404, 1, 0},
	{5417, 1, 0},
	{5424, 1, 0},
	{5431, 1, 0},
	{5438, 1, 0},
	{5445, 1, 0},
	{5452, 1, 0},
	{5459, 1, 0},
	{5466, 1, 0},
	{5473, 1, 0},
	{5480, 1, 0},
	{5487, 1, 0},
	{5494, 1, 0},
	{5501, 1, 0},
	{5508, 1, 0},
	{5515, 1, 0},
	{5522, 1, 0},
	{5529, 1, 0},
	{5536, 1, 0},
	{5543, 1, 0},
	{5550, 1, 0},
	{5560, 1, 0},
	{5567, 1, 0},
	{5574, 1, 0},
	{5587, 1, 0},
	{5594, 1, 0},
	{5601, 1, 0},
};

static const pcut_phrase_node pcut_rubric_words_nodes[] = {
	{97, 12, 43, 65535}, {98, 5, 55, 65535}, {99, 8, 60, 65535},
	{100, 7, 68, 65535}, {101, 8, 75, 65535}, {102, 5, 83, 65535},
	{103, 5, 88, 65535}, {104, 5, 93, 65535}, {105, 3, 98, 65535},
	{106, 3, 101, 65535}, {107, 6, 104, 65535}, {108, 4, 110, 65535},
	{109, 5, 114, 65535}, {110, 5, 119, 65535}, {111, 8, 124, 65535},
	{112, 6, 132, 65535}, {114, 1, 138, 65535}, {115, 11, 139, 65535},
	{116, 7, 150, 65535}, {117, 10, 157, 65535}, {118, 4, 167, 65535},
	{119, 3, 171, 65535}, {120, 0, 0, 406}, {121, 0, 0, 407},
	{122, 5, 174, 65535}, {206, 5, 179, 65535}, {207, 3, 184, 65535},
	{208, 11, 187, 65535}, {209, 6, 198, 65535}, {215, 9, 204, 65535},
	{216, 9, 213, 65535}, {217, 2, 222, 65535}, {224, 4, 224, 65535},
	{227, 3, 228, 65535}, {228, 0, 0, 518}, {229, 8, 231, 65535},
	{230, 8, 239, 65535}, {231, 6, 247, 65535}, {232, 5, 253, 65535},
	{233, 0, 0, 566}, {234, 3, 258, 65535}, {235, 2, 261, 65535},
	{236, 7, 263, 65535}, {99, 1, 270, 65535}, {101, 0, 0, 3},
	{102, 0, 0, 4}, {103, 0, 0, 5}, {108, 1, 271, 65535},
	{109, 2, 272, 65535}, {110, 2, 274, 65535}, {114, 2, 276, 65535},
	{115, 1, 278, 65535}, {116, 0, 0, 24}, {117, 2, 279, 65535},
	{118, 0, 0, 29}, {101, 2, 281, 65535}, {105, 3, 283, 65535},
	{111, 2, 286, 65535}, {114, 2, 288, 65535}, {117, 2, 290, 65535},
	{97, 3, 292, 65535}, {101, 0, 0, 45}, {104, 0, 0, 46},
	{105, 4, 295, 65535}, {108, 0, 0, 52}, {111, 6, 299, 65535},
	{114, 2, 305, 65535}, {117, 4, 307, 65535}, {97, 0, 0, 76},
	{101, 5, 311, 65535}, {105, 3, 316, 65535}, {106, 0, 0, 90},
	{111, 2, 319, 65535}, {117, 0, 0, 94}, {121, 0, 0, 95},
	{99, 1, 321, 65535}, {100, 2, 322, 65535}, {103, 0, 0, 105},
	{107, 1, 324, 65535}, {108, 0, 0, 108}, {110, 3, 325, 65535},
	{115, 2, 328, 65535}, {117, 0, 0, 118}, {97, 4, 330, 65535},
	{101, 2, 334, 65535}, {105, 2, 336, 65535}, {111, 1, 338, 65535},
	{114, 0, 0, 131}, {97, 2, 339, 65535}, {101, 3, 341, 65535},
	{105, 1, 344, 65535}, {111, 2, 345, 65535}, {117, 0, 0, 147},
	{97, 4, 347, 65535}, {101, 3, 351, 65535}, {105, 2, 354, 65535},
	{111, 2, 356, 65535}, {117, 0, 0, 163}, {100, 0, 0, 164},
	{110, 6, 358, 65535}, {116, 0, 0, 176}, {97, 1, 364, 65535},
	{111, 0, 0, 179}, {117, 0, 0, 180}, {97, 0, 0, 181},
	{101, 2, 365, 65535}, {105, 0, 0, 184}, {111, 4, 367, 65535},
	{114, 2, 371, 65535}, {117, 2, 373, 65535}, {97, 0, 0, 197},
	{101, 4, 375, 65535}, {105, 2, 379, 65535}, {111, 2, 381, 65535},
	{97, 4, 383, 65535}, {101, 4, 387, 65535}, {105, 2, 391, 65535},
	{111, 3, 393, 65535}, {117, 2, 396, 65535}, {97, 4, 398, 65535},
	{101, 4, 402, 65535}, {105, 0, 0, 247}, {111, 2, 406, 65535},
	{121, 1, 408, 65535}, {98, 0, 0, 252}, {103, 0, 0, 253},
	{105, 0, 0, 254}, {107, 0, 0, 255}, {108, 0, 0, 256},
	{112, 1, 409, 65535}, {116, 0, 0, 261}, {117, 0, 0, 262},
	{97, 3, 410, 65535}, {101, 0, 0, 266}, {108, 1, 413, 65535},
	{111, 3, 414, 65535}, {114, 1, 417, 65535}, {117, 0, 0, 283},
	{101, 9, 418, 65535}, {97, 5, 427, 65535}, {99, 1, 432, 65535},
	{101, 0, 0, 311}, {104, 0, 0, 312}, {105, 0, 0, 313},
	{111, 2, 433, 65535}, {112, 2, 435, 65535}, {116, 4, 437, 65535},
	{117, 2, 441, 65535}, {118, 2, 443, 65535}, {119, 0, 0, 338},
	{97, 2, 445, 65535}, {101, 3, 447, 65535}, {104, 2, 450, 65535},
	{105, 1, 452, 65535}, {114, 1, 453, 65535}, {117, 3, 454, 65535},
	{118, 0, 0, 365}, {46, 1, 457, 65535}, {100, 0, 0, 368},
	{107, 0, 0, 369}, {108, 0, 0, 370}, {109, 0, 0, 371},
	{110, 0, 0, 372}, {114, 0, 0, 373}, {115, 1, 458, 374},
	{116, 3, 459, 65535}, {117, 0, 0, 379}, {97, 0, 0, 380},
	{101, 3, 462, 65535}, {105, 4, 465, 65535}, {111, 0, 0, 391},
	{101, 3, 469, 65535}, {105, 4, 472, 65535}, {111, 2, 476, 65535},
	{97, 1, 478, 65535}, {100, 0, 0, 410}, {112, 0, 0, 411},
	{118, 0, 0, 412}, {119, 0, 0, 413}, {177, 2, 479, 65535},
	{179, 0, 0, 416}, {181, 2, 481, 65535}, {186, 1, 483, 65535},
	{191, 0, 0, 422}, {128, 1, 484, 65535}, {131, 0, 0, 425},
	{133, 0, 0, 426}, {176, 0, 0, 427}, {178, 0, 0, 428},
	{181, 0, 0, 429}, {182, 0, 0, 430}, {183, 0, 0, 431},
	{184, 0, 0, 432}, {186, 1, 485, 65535}, {188, 1, 486, 65535},
	{189, 1, 487, 65535}, {190, 0, 0, 441}, {191, 2, 488, 65535},
	{128, 1, 490, 65535}, {129, 2, 491, 65535}, {130, 1, 493, 65535},
	{131, 0, 0, 454}, {141, 0, 0, 455}, {150, 0, 0, 456},
	{145, 1, 494, 65535}, {147, 0, 0, 460}, {151, 0, 0, 461},
	{155, 0, 0, 462}, {158, 0, 0, 463}, {161, 0, 0, 464},
	{166, 0, 0, 465}, {168, 0, 0, 466}, {170, 1, 495, 65535},
	{167, 2, 496, 65535}, {170, 1, 498, 65535}, {171, 0, 0, 476},
	{173, 1, 499, 65535}, {175, 0, 0, 479}, {177, 0, 0, 480},
	{179, 1, 500, 65535}, {181, 0, 0, 483}, {185, 2, 501, 65535},
	{129, 1, 503, 65535}, {133, 2, 504, 65535}, {164, 7, 506, 65535},
	{166, 2, 513, 65535}, {184, 7, 515, 65535}, {185, 0, 0, 512},
	{129, 0, 0, 513}, {130, 0, 0, 514}, {131, 3, 522, 65535},
	{129, 0, 0, 519}, {134, 0, 0, 520}, {138, 0, 0, 521},
	{139, 0, 0, 522}, {142, 0, 0, 523}, {155, 1, 525, 65535},
	{156, 2, 526, 65535}, {168, 2, 528, 65535}, {136, 0, 0, 536},
	{148, 0, 0, 537}, {149, 0, 0, 538}, {150, 2, 530, 65535},
	{151, 1, 532, 65535}, {154, 0, 0, 545}, {176, 1, 533, 65535},
	{177, 0, 0, 548}, {148, 1, 534, 65535}, {164, 1, 535, 65535},
	{167, 1, 536, 65535}, {181, 0, 0, 558}, {182, 0, 0, 559},
	{187, 0, 0, 560}, {166, 0, 0, 561}, {169, 0, 0, 562},
	{175, 0, 0, 563}, {178, 0, 0, 564}, {180, 0, 0, 565},
	{178, 0, 0, 567}, {179, 0, 0, 568}, {181, 0, 0, 569},
	{143, 0, 0, 570}, {172, 0, 0, 571}, {130, 0, 0, 572},
	{131, 0, 0, 573}, {138, 0, 0, 574}, {151, 2, 537, 65535},
	{152, 0, 0, 577}, {160, 0, 0, 578}, {167, 1, 539, 65535},
	{116, 1, 540, 65535}, {108, 2, 541, 65535}, {98, 0, 0, 8},
	{101, 0, 0, 9}, {97, 0, 0, 10}, {105, 1, 543, 65535},
	{103, 0, 0, 17}, {116, 1, 544, 65535}, {105, 2, 545, 65535},
	{115, 2, 547, 65535}, {116, 0, 0, 28}, {108, 0, 0, 30},
	{114, 0, 0, 31}, {108, 2, 549, 65535}, {110, 0, 0, 34},
	{122, 0, 0, 35}, {110, 0, 0, 36}, {111, 0, 0, 37},
	{97, 0, 0, 38}, {101, 0, 0, 39}, {105, 0, 0, 40},
	{115, 0, 0, 41}, {108, 0, 0, 42}, {114, 0, 0, 43},
	{115, 0, 0, 44}, {100, 0, 0, 47}, {101, 2, 551, 65535},
	{110, 0, 0, 50}, {116, 0, 0, 51}, {99, 0, 0, 53},
	{109, 3, 553, 65535}, {110, 2, 556, 65535}, {116, 0, 0, 62},
	{117, 0, 0, 63}, {122, 0, 0, 64}, {105, 0, 0, 65},
	{111, 0, 0, 66}, {99, 0, 0, 67}, {105, 0, 0, 68},
	{108, 1, 558, 65535}, {114, 2, 559, 65535}, {97, 0, 0, 77},
	{98, 1, 561, 65535}, {112, 0, 0, 81}, {115, 3, 562, 65535},
	{117, 0, 0, 85}, {101, 0, 0, 86}, {103, 0, 0, 87},
	{115, 1, 565, 65535}, {105, 0, 0, 91}, {109, 2, 566, 65535},
	{111, 1, 568, 65535}, {105, 1, 569, 65535}, {117, 2, 570, 65535},
	{111, 1, 572, 65535}, {101, 0, 0, 109}, {116, 2, 573, 65535},
	{118, 1, 575, 65535}, {112, 3, 576, 65535}, {116, 0, 0, 117},
	{105, 0, 0, 119}, {109, 0, 0, 120}, {114, 2, 579, 65535},
	{115, 0, 0, 123}, {97, 0, 0, 124}, {117, 0, 0, 125},
	{108, 0, 0, 126}, {110, 1, 581, 65535}, {111, 2, 582, 65535},
	{114, 2, 584, 65535}, {122, 0, 0, 135}, {110, 0, 0, 136},
	{115, 3, 586, 65535}, {122, 0, 0, 141}, {97, 2, 589, 65535},
	{114, 0, 0, 144}, {115, 1, 591, 65535}, {98, 0, 0, 148},
	{103, 0, 0, 149}, {117, 0, 0, 150}, {121, 0, 0, 151},
	{97, 1, 592, 65535}, {105, 0, 0, 154}, {119, 0, 0, 155},
	{98, 0, 0, 156}, {115, 1, 593, 65535}, {103, 0, 0, 159},
	{109, 1, 594, 65535}, {100, 2, 595, 65535}, {108, 0, 0, 167},
	{110, 0, 0, 168}, {114, 0, 0, 169}, {115, 1, 597, 65535},
	{116, 1, 598, 65535}, {114, 1, 599, 65535}, {114, 0, 0, 182},
	{117, 0, 0, 183}, {107, 0, 0, 185}, {109, 0, 0, 186},
	{115, 0, 0, 187}, {116, 0, 0, 188}, {97, 0, 0, 189},
	{101, 0, 0, 190}, {99, 0, 0, 191}, {108, 2, 600, 65535},
	{98, 0, 0, 198}, {103, 0, 0, 199}, {115, 0, 0, 200},
	{116, 0, 0, 201}, {102, 1, 602, 65535}, {118, 2, 603, 65535},
	{99, 1, 605, 65535}, {107, 1, 606, 65535}, {103, 1, 607, 65535},
	{105, 0, 0, 214}, {114, 0, 0, 215}, {116, 0, 0, 216},
	{100, 1, 608, 65535}, {105, 0, 0, 221}, {116, 0, 0, 222},
	{120, 0, 0, 223}, {100, 0, 0, 224}, {101, 0, 0, 225},
	{110, 2, 609, 65535}, {116, 1, 611, 65535}, {118, 0, 0, 232},
	{110, 0, 0, 233}, {115, 1, 612, 65535}, {99, 2, 613, 65535},
	{116, 1, 615, 65535}, {117, 0, 0, 241}, {122, 0, 0, 242},
	{100, 0, 0, 243}, {105, 0, 0, 244}, {116, 0, 0, 245},
	{119, 0, 0, 246}, {114, 0, 0, 248}, {116, 0, 0, 249},
	{104, 1, 616, 65535}, {105, 1, 617, 65535}, {110, 0, 0, 263},
	{114, 0, 0, 264}, {116, 0, 0, 265}, {97, 2, 618, 65535},
	{100, 0, 0, 269}, {108, 2, 620, 65535}, {114, 1, 622, 65535},
	{111, 3, 623, 65535}, {97, 0, 0, 284}, {99, 2, 626, 65535},
	{103, 1, 628, 65535}, {105, 0, 0, 293}, {106, 0, 0, 294},
	{108, 2, 629, 65535}, {112, 0, 0, 297}, {115, 0, 0, 298},
	{116, 0, 0, 299}, {103, 0, 0, 300}, {108, 1, 631, 65535},
	{109, 0, 0, 303}, {110, 2, 632, 65535}, {117, 0, 0, 306},
	{105, 1, 634, 65535}, {99, 2, 635, 65535}, {117, 0, 0, 320},
	{101, 0, 0, 321}, {111, 2, 637, 65535}, {97, 1, 639, 65535},
	{105, 0, 0, 329}, {111, 2, 640, 65535}, {121, 0, 0, 332},
	{99, 2, 642, 65535}, {115, 0, 0, 335}, {101, 0, 0, 336},
	{105, 0, 0, 337}, {108, 0, 0, 339}, {114, 0, 0, 340},
	{99, 2, 644, 65535}, {107, 0, 0, 345}, {108, 0, 0, 346},
	{101, 2, 646, 65535}, {111, 0, 0, 351}, {101, 2, 648, 65535},
	{97, 4, 650, 65535}, {100, 0, 0, 361}, {105, 0, 0, 362},
	{114, 2, 654, 65535}, {115, 1, 656, 65535}, {32, 0, 0, 375},
	{97, 0, 0, 376}, {101, 0, 0, 377}, {114, 0, 0, 378},
	{100, 0, 0, 381}, {114, 2, 657, 65535}, {116, 0, 0, 385},
	{97, 2, 659, 65535}, {100, 0, 0, 388}, {106, 0, 0, 389},
	{114, 0, 0, 390}, {97, 2, 661, 65535}, {108, 2, 663, 65535},
	{116, 0, 0, 396}, {97, 0, 0, 397}, {108, 0, 0, 398},
	{114, 0, 0, 399}, {115, 2, 665, 65535}, {110, 0, 0, 403},
	{114, 1, 667, 65535}, {104, 1, 668, 65535}, {206, 0, 0, 414},
	{207, 0, 0, 415}, {206, 2, 669, 65535}, {207, 0, 0, 419},
	{206, 1, 671, 65535}, {206, 1, 672, 65535}, {209, 1, 673, 65535},
	{208, 2, 674, 65535}, {208, 3, 676, 65535}, {208, 1, 679, 65535},
	{209, 2, 680, 65535}, {208, 2, 682, 65535}, {208, 3, 684, 65535},
	{209, 0, 0, 451}, {208, 2, 687, 65535}, {215, 2, 689, 65535},
	{215, 2, 691, 65535}, {216, 2, 693, 65535}, {217, 2, 695, 65535},
	{217, 2, 697, 65535}, {217, 2, 699, 65535}, {217, 1, 701, 65535},
	{216, 0, 0, 484}, {217, 0, 0, 485}, {217, 1, 702, 65535},
	{216, 2, 703, 65535}, {217, 0, 0, 490}, {133, 0, 0, 491},
	{150, 1, 705, 65535}, {166, 1, 706, 65535}, {174, 0, 0, 496},
	{176, 1, 707, 65535}, {182, 0, 0, 499}, {184, 1, 708, 65535},
	{150, 0, 0, 502}, {156, 0, 0, 503}, {129, 1, 709, 65535},
	{130, 0, 0, 506}, {149, 0, 0, 507}, {151, 0, 0, 508},
	{154, 0, 0, 509}, {167, 0, 0, 510}, {170, 0, 0, 511},
	{136, 0, 0, 515}, {139, 0, 0, 516}, {169, 0, 0, 517},
	{189, 2, 710, 65535}, {139, 2, 712, 65535}, {176, 2, 714, 65535},
	{155, 0, 0, 534}, {177, 0, 0, 535}, {135, 1, 716, 65535},
	{176, 2, 717, 65535}, {133, 2, 719, 65535}, {145, 1, 721, 65535},
	{159, 1, 722, 65535}, {190, 3, 723, 65535}, {145, 2, 726, 65535},
	{172, 0, 0, 575}, {176, 0, 0, 576}, {128, 1, 728, 65535},
	{117, 1, 729, 65535}, {97, 0, 0, 6}, {116, 0, 0, 7},
	{109, 1, 730, 65535}, {115, 1, 731, 18}, {97, 1, 732, 21},
	{107, 0, 0, 23}, {32, 2, 733, 65535}, {108, 0, 0, 27},
	{100, 0, 0, 32}, {105, 0, 0, 33}, {107, 0, 0, 48},
	{110, 0, 0, 49}, {109, 3, 735, 65535}, {112, 0, 0, 58},
	{117, 0, 0, 59}, {99, 0, 0, 60}, {115, 0, 0, 61},
	{116, 1, 738, 65535}, {105, 1, 739, 65535}, {114, 0, 0, 75},
	{97, 1, 740, 65535}, {112, 0, 0, 82}, {115, 0, 0, 83},
	{116, 0, 0, 84}, {116, 1, 741, 65535}, {97, 0, 0, 92},
	{111, 0, 0, 93}, {110, 1, 742, 65535}, {116, 1, 743, 65535},
	{99, 1, 744, 65535}, {107, 0, 0, 104}, {110, 1, 745, 65535},
	{101, 0, 0, 110}, {114, 0, 0, 111}, {105, 1, 746, 65535},
	{97, 0, 0, 114}, {101, 0, 0, 115}, {111, 0, 0, 116},
	{97, 0, 0, 121}, {109, 0, 0, 122}, {97, 1, 747, 65535},
	{100, 0, 0, 129}, {116, 0, 0, 130}, {100, 1, 748, 65535},
	{116, 0, 0, 134}, {99, 1, 749, 65535}, {101, 0, 0, 139},
	{117, 0, 0, 140}, {111, 0, 0, 142}, {114, 0, 0, 143},
	{112, 1, 750, 65535}, {108, 1, 751, 65535}, {116, 1, 752, 65535},
	{101, 1, 753, 65535}, {105, 0, 0, 165}, {108, 0, 0, 166},
	{111, 1, 754, 65535}, {101, 1, 755, 65535}, {100, 1, 756, 65535},
	{102, 0, 0, 192}, {116, 2, 757, 65535}, {101, 1, 759, 202},
	{105, 0, 0, 204}, {114, 0, 0, 205}, {97, 1, 760, 65535},
	{97, 1, 761, 65535}, {97, 1, 762, 65535}, {105, 3, 763, 65535},
	{100, 2, 766, 65535}, {101, 0, 0, 228}, {111, 1, 768, 229},
	{105, 2, 769, 65535}, {104, 0, 0, 236}, {105, 1, 771, 65535},
	{105, 1, 772, 65535}, {101, 2, 773, 65535}, {110, 1, 775, 65535},
	{110, 0, 0, 267}, {116, 0, 0, 268}, {105, 2, 776, 65535},
	{115, 0, 0, 277}, {116, 2, 778, 65535}, {102, 0, 0, 280},
	{112, 0, 0, 281}, {118, 0, 0, 282}, {101, 0, 0, 285},
	{105, 0, 0, 286}, {105, 1, 780, 65535}, {97, 0, 0, 295},
	{105, 0, 0, 296}, {117, 2, 781, 65535}, {97, 0, 0, 304},
	{116, 0, 0, 305}, {101, 1, 783, 65535}, {99, 0, 0, 314},
	{105, 1, 784, 65535}, {108, 1, 785, 65535}, {114, 1, 786, 324},
	{100, 1, 787, 65535}, {99, 0, 0, 330}, {114, 0, 0, 331},
	{32, 0, 0, 333}, {101, 0, 0, 334}, {104, 1, 788, 341},
	{110, 0, 0, 344}, {32, 2, 789, 65535}, {97, 1, 791, 65535},
	{100, 0, 0, 352}, {114, 0, 0, 353}, {100, 0, 0, 354},
	{110, 1, 792, 65535}, {115, 0, 0, 359}, {118, 0, 0, 360},
	{107, 0, 0, 363}, {121, 0, 0, 364}, {46, 1, 793, 366},
	{107, 1, 794, 65535}, {109, 0, 0, 384}, {103, 0, 0, 386},
	{106, 0, 0, 387}, {108, 0, 0, 392}, {116, 0, 0, 393},
	{108, 0, 0, 394}, {116, 0, 0, 395}, {97, 0, 0, 400},
	{115, 1, 795, 65535}, {108, 1, 796, 65535}, {114, 1, 797, 65535},
	{185, 0, 0, 417}, {187, 0, 0, 418}, {191, 2, 798, 65535},
	{191, 1, 800, 65535}, {131, 1, 801, 65535}, {184, 0, 0, 435},
	{189, 0, 0, 436}, {176, 0, 0, 437}, {181, 0, 0, 438},
	{190, 1, 802, 65535}, {190, 1, 803, 65535}, {128, 0, 0, 444},
	{131, 0, 0, 445}, {181, 0, 0, 446}, {190, 0, 0, 447},
	{176, 0, 0, 448}, {178, 0, 0, 449}, {191, 0, 0, 450},
	{178, 0, 0, 452}, {181, 0, 0, 453}, {144, 0, 0, 457},
	{162, 1, 804, 65535}, {153, 0, 0, 467}, {168, 0, 0, 468},
	{174, 0, 0, 469}, {177, 0, 0, 470}, {130, 0, 0, 471},
	{132, 2, 805, 65535}, {130, 0, 0, 474}, {131, 0, 0, 475},
	{136, 0, 0, 477}, {138, 0, 0, 478}, {138, 1, 807, 65535},
	{134, 1, 808, 486}, {172, 0, 0, 488}, {173, 0, 0, 489},
	{224, 2, 809, 65535}, {224, 1, 811, 65535}, {224, 1, 812, 65535},
	{224, 1, 813, 65535}, {224, 1, 814, 65535}, {229, 1, 815, 65535},
	{233, 2, 816, 65535}, {229, 0, 0, 529}, {233, 0, 0, 530},
	{229, 1, 818, 65535}, {230, 0, 0, 533}, {229, 1, 819, 65535},
	{232, 0, 0, 541}, {233, 0, 0, 542}, {230, 0, 0, 543},
	{233, 0, 0, 544}, {231, 1, 820, 65535}, {230, 1, 821, 65535},
	{228, 1, 822, 65535}, {230, 1, 823, 65535}, {232, 0, 0, 555},
	{229, 0, 0, 556}, {230, 0, 0, 557}, {236, 1, 824, 65535},
	{97, 1, 825, 65535}, {97, 3, 826, 65535}, {32, 2, 829, 65535},
	{32, 0, 0, 22}, {97, 0, 0, 25}, {100, 0, 0, 26},
	{101, 1, 831, 65535}, {111, 0, 0, 56}, {117, 0, 0, 57},
	{117, 2, 832, 65535}, {111, 1, 834, 65535}, {116, 2, 835, 78},
	{114, 1, 837, 65535}, {111, 1, 838, 65535}, {111, 1, 839, 65535},
	{97, 2, 840, 65535}, {111, 1, 842, 65535}, {114, 1, 843, 65535},
	{110, 2, 844, 65535}, {101, 1, 846, 65535}, {104, 1, 847, 65535},
	{111, 1, 848, 65535}, {116, 1, 849, 65535}, {111, 2, 850, 65535},
	{32, 3, 852, 65535}, {108, 1, 855, 65535}, {114, 1, 856, 65535},
	{105, 2, 857, 65535}, {116, 0, 0, 193}, {117, 1, 859, 65535},
	{115, 0, 0, 203}, {108, 2, 860, 206}, {108, 2, 862, 65535},
	{122, 1, 864, 65535}, {97, 1, 865, 217}, {101, 0, 0, 219},
	{111, 0, 0, 220}, {101, 0, 0, 226}, {111, 0, 0, 227},
	{114, 1, 866, 230}, {99, 0, 0, 234}, {113, 0, 0, 235},
	{111, 1, 867, 65535}, {111, 1, 868, 65535}, {100, 0, 0, 250},
	{116, 0, 0, 251}, {105, 2, 869, 65535}, {99, 0, 0, 270},
	{116, 2, 871, 65535}, {97, 0, 0, 278}, {117, 0, 0, 279},
	{111, 1, 873, 287}, {100, 0, 0, 301}, {116, 0, 0, 302},
	{110, 2, 874, 65535}, {101, 2, 876, 65535}, {101, 1, 878, 65535},
	{116, 1, 879, 325}, {116, 1, 880, 327}, {110, 2, 881, 65535},
	{103, 0, 0, 347}, {116, 0, 0, 348}, {116, 2, 883, 65535},
	{115, 1, 885, 65535}, {32, 0, 0, 367}, {101, 2, 886, 65535},
	{101, 1, 888, 65535}, {100, 1, 889, 404}, {97, 2, 890, 65535},
	{206, 0, 0, 420}, {207, 0, 0, 421}, {206, 1, 892, 65535},
	{208, 1, 893, 65535}, {208, 1, 894, 65535}, {208, 1, 895, 65535},
	{215, 2, 896, 65535}, {216, 0, 0, 472}, {217, 0, 0, 473},
	{216, 1, 898, 65535}, {217, 0, 0, 487}, {164, 0, 0, 492},
	{165, 0, 0, 493}, {165, 2, 899, 65535}, {164, 1, 901, 65535},
	{164, 2, 902, 65535}, {184, 2, 904, 65535}, {134, 1, 906, 65535},
	{153, 1, 907, 65535}, {154, 0, 0, 528}, {159, 1, 908, 65535},
	{140, 1, 909, 65535}, {148, 1, 910, 65535}, {180, 1, 911, 65535},
	{188, 1, 912, 65535}, {156, 1, 913, 65535}, {151, 1, 914, 65535},
	{108, 1, 915, 65535}, {105, 0, 0, 11}, {108, 3, 916, 65535},
	{117, 0, 0, 16}, {38, 0, 0, 19}, {97, 0, 0, 20},
	{110, 1, 919, 65535}, {114, 2, 920, 65535}, {117, 0, 0, 72},
	{115, 1, 922, 65535}, {115, 0, 0, 79}, {116, 0, 0, 80},
	{105, 1, 923, 65535}, {109, 2, 924, 65535}, {114, 1, 926, 65535},
	{99, 2, 927, 65535}, {116, 0, 0, 103}, {109, 1, 929, 65535},
	{111, 1, 930, 65535}, {99, 0, 0, 127}, {122, 0, 0, 128},
	{110, 2, 931, 65535}, {105, 2, 933, 65535}, {100, 1, 935, 65535},
	{104, 1, 936, 152}, {105, 0, 0, 157}, {114, 0, 0, 158},
	{38, 0, 0, 160}, {97, 0, 0, 161}, {110, 0, 0, 162},
	{105, 1, 937, 65535}, {110, 2, 938, 65535}, {109, 0, 0, 177},
	{110, 0, 0, 178}, {114, 2, 940, 194}, {32, 2, 942, 65535},
	{101, 0, 0, 209}, {101, 0, 0, 210}, {116, 0, 0, 211},
	{105, 1, 944, 65535}, {115, 0, 0, 218}, {105, 0, 0, 231},
	{110, 1, 945, 65535}, {110, 1, 946, 239}, {101, 0, 0, 257},
	{111, 1, 947, 65535}, {105, 4, 948, 65535}, {121, 0, 0, 276},
	{110, 3, 952, 288}, {99, 1, 955, 65535}, {122, 0, 0, 310},
	{100, 1, 956, 65535}, {116, 3, 957, 65535}, {99, 2, 960, 65535},
	{115, 0, 0, 326}, {108, 0, 0, 328}, {105, 0, 0, 342},
	{111, 0, 0, 343}, {101, 0, 0, 349}, {114, 0, 0, 350},
	{112, 1, 962, 65535}, {101, 0, 0, 382}, {104, 0, 0, 383},
	{110, 1, 963, 401}, {32, 0, 0, 405}, {100, 0, 0, 408},
	{110, 0, 0, 409}, {187, 1, 964, 65535}, {187, 2, 965, 65535},
	{178, 1, 967, 65535}, {187, 2, 968, 65535}, {149, 0, 0, 458},
	{156, 0, 0, 459}, {167, 1, 970, 65535}, {129, 0, 0, 494},
	{135, 0, 0, 495}, {190, 1, 971, 65535}, {130, 0, 0, 500},
	{174, 0, 0, 501}, {178, 0, 0, 504}, {181, 0, 0, 505},
	{133, 1, 972, 524}, {133, 1, 973, 526}, {159, 1, 974, 531},
	{150, 1, 975, 539}, {159, 1, 976, 546}, {187, 1, 977, 549},
	{154, 1, 978, 551}, {131, 1, 979, 553}, {173, 1, 980, 579},
	{105, 2, 981, 65535}, {101, 1, 983, 12}, {105, 0, 0, 14},
	{115, 0, 0, 15}, {116, 1, 984, 54}, {97, 1, 985, 69},
	{101, 0, 0, 71}, {105, 2, 986, 65535}, {116, 1, 988, 65535},
	{105, 2, 989, 65535}, {121, 0, 0, 98}, {105, 1, 991, 65535},
	{97, 0, 0, 101}, {105, 0, 0, 102}, {105, 1, 992, 106},
	{110, 2, 993, 65535}, {105, 0, 0, 132}, {115, 0, 0, 133},
	{99, 0, 0, 137}, {101, 0, 0, 138}, {97, 1, 995, 65535},
	{99, 0, 0, 153}, {116, 2, 996, 65535}, {97, 2, 998, 65535},
	{105, 0, 0, 175}, {45, 0, 0, 195}, {97, 0, 0, 196},
	{103, 0, 0, 207}, {110, 0, 0, 208}, {110, 1, 1000, 212},
	{97, 1, 1001, 65535}, {97, 0, 0, 240}, {110, 2, 1002, 258},
	{99, 2, 1004, 65535}, {101, 0, 0, 273}, {107, 0, 0, 274},
	{113, 0, 0, 275}, {97, 1, 1006, 65535}, {115, 0, 0, 291},
	{121, 0, 0, 292}, {101, 2, 1007, 307}, {97, 1, 1009, 65535},
	{97, 0, 0, 317}, {101, 0, 0, 318}, {121, 0, 0, 319},
	{110, 0, 0, 322}, {122, 0, 0, 323}, {111, 1, 1010, 65535},
	{115, 0, 0, 402}, {206, 1, 1011, 65535}, {208, 0, 0, 433},
	{209, 0, 0, 434}, {208, 2, 1012, 65535}, {208, 0, 0, 442},
	{209, 0, 0, 443}, {216, 2, 1014, 65535}, {224, 1, 1016, 65535},
	{230, 0, 0, 525}, {230, 0, 0, 527}, {227, 0, 0, 532},
	{227, 0, 0, 540}, {230, 0, 0, 547}, {230, 0, 0, 550},
	{230, 0, 0, 552}, {230, 0, 0, 554}, {235, 0, 0, 580},
	{100, 0, 0, 0}, {116, 1, 1017, 65535}, {115, 0, 0, 13},
	{97, 0, 0, 55}, {32, 0, 0, 70}, {100, 0, 0, 73},
	{116, 0, 0, 74}, {111, 1, 1018, 88}, {97, 0, 0, 96},
	{101, 0, 0, 97}, {97, 1, 1019, 65535}, {107, 0, 0, 107},
	{109, 0, 0, 112}, {110, 0, 0, 113}, {114, 2, 1020, 65535},
	{101, 1, 1022, 170}, {111, 0, 0, 172}, {99, 0, 0, 173},
	{116, 0, 0, 174}, {101, 0, 0, 213}, {108, 1, 1023, 237},
	{105, 0, 0, 259}, {115, 0, 0, 260}, {97, 0, 0, 271},
	{115, 0, 0, 272}, {108, 1, 1024, 289}, {32, 0, 0, 308},
	{115, 0, 0, 309}, {100, 1, 1025, 315}, {114, 1, 1026, 65535},
	{185, 1, 1027, 65535}, {184, 0, 0, 439}, {190, 0, 0, 440},
	{173, 0, 0, 481}, {179, 0, 0, 482}, {164, 1, 1028, 65535},
	{101, 1, 1029, 1}, {115, 0, 0, 89}, {108, 1, 1030, 99},
	{107, 0, 0, 145}, {115, 0, 0, 146}, {115, 0, 0, 171},
	{101, 0, 0, 238}, {101, 0, 0, 290}, {101, 0, 0, 316},
	{116, 2, 1031, 355}, {207, 1, 1033, 65535}, {156, 1, 1034, 65535},
	{115, 0, 0, 2}, {115, 0, 0, 100}, {101, 1, 1035, 356},
	{115, 0, 0, 358}, {132, 1, 1036, 65535}, {224, 2, 1037, 65535},
	{115, 0, 0, 357}, {206, 1, 1039, 65535}, {164, 0, 0, 497},
	{165, 0, 0, 498}, {185, 2, 1040, 65535}, {206, 0, 0, 423},
	{207, 0, 0, 424},
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
