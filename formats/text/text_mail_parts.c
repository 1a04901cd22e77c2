/* SPDX-License-Identifier: ISC */
/*
 * What stands around a message's own words: the fields of an archive of news
 * above them, below them what the list's server adds, or the messages that
 * they answer.
 */
#include <string.h>

#include "str.h"
#include "text_dump.h"

#define FOOTER_LINES 12 /* of what a list's server adds */
#define FOOTER_RULE 20
#define FOOTER_BYTES 200
#define ORIGINALS 40 /* messages below each other, each a quotation */

/* How mail programs of other languages print a message's fields. */
pcut_str
pcut_text_mail_name(pcut_str name)
{
	static const char *const names[][2] = {{"Betreff", "Subject"},
	    {"Asunto", "Subject"}, {"Oggetto", "Subject"},
	    {"Onderwerp", "Subject"}, {"Assunto", "Subject"},
	    {"Emne", "Subject"}, {"Temat", "Subject"}, {"Von", "From"},
	    {"De", "From"}, {"Da", "From"}, {"Van", "From"}, {"Fra", "From"},
	    {"Od", "From"}, {"Gesendet", "Sent"}, {"Enviado", "Sent"},
	    {"Enviado el", "Sent"}, {"Enviada em", "Sent"},
	    {"Inviato", "Sent"}, {"Verzonden", "Sent"}, {"Sendt", "Sent"},
	    {"Skickat", "Sent"}, {"Datum", "Sent"}, {"Fecha", "Sent"},
	    {"Data", "Sent"}, {"Dato", "Sent"}, {"An", "To"}, {"Para", "To"},
	    {"A", "To"}, {"Aan", "To"}, {"Til", "To"}, {"Till", "To"},
	    {"Do", "To"},
	    {"Från", "From"}, {"Lähettäjä", "From"}, {"Feladó", "From"},
	    {"De la", "From"}, {"Kimden", "From"}, {"Από", "From"},
	    {"От", "From"}, {"От кого", "From"}, {"Від", "From"},
	    {"מאת", "From"}, {"من", "From"}, {"از", "From"},
	    {"发件人", "From"}, {"寄件者", "From"}, {"寄件人", "From"},
	    {"差出人", "From"}, {"보낸 사람", "From"}, {"보낸사람", "From"},
	    {"Dari", "From"}, {"Từ", "From"}, {"Saatja", "From"},
	    {"Nuo", "From"}, {"प्रेषक", "From"}, {"Lähetetty", "Sent"},
	    {"Pvm", "Sent"}, {"Päivämäärä", "Sent"}, {"Odesláno", "Sent"},
	    {"Odoslané", "Sent"}, {"Dátum", "Sent"}, {"Küldve", "Sent"},
	    {"Elküldve", "Sent"}, {"Trimis", "Sent"}, {"Poslano", "Sent"},
	    {"Poslato", "Sent"}, {"Gönderildi", "Sent"},
	    {"Gönderilen", "Sent"}, {"Tarih", "Sent"}, {"Στάλθηκε", "Sent"},
	    {"Ημερομηνία", "Sent"}, {"Отправлено", "Sent"}, {"Дата", "Sent"},
	    {"Надіслано", "Sent"}, {"Изпратено", "Sent"}, {"נשלח", "Sent"},
	    {"תאריך", "Sent"}, {"التاريخ", "Sent"}, {"تاريخ", "Sent"},
	    {"تاریخ", "Sent"}, {"发送时间", "Sent"}, {"寄件日期", "Sent"},
	    {"日期", "Sent"}, {"送信日時", "Sent"}, {"日付", "Sent"},
	    {"보낸 날짜", "Sent"}, {"보낸날짜", "Sent"}, {"날짜", "Sent"},
	    {"Dikirim", "Sent"}, {"Tanggal", "Sent"}, {"Đã gửi", "Sent"},
	    {"Ngày", "Sent"}, {"Wysłano", "Sent"}, {"Enviat", "Sent"},
	    {"Envoyé", "Sent"}, {"Saadetud", "Sent"}, {"Išsiųsta", "Sent"},
	    {"Nosūtīts", "Sent"}, {"भेजा गया", "Sent"},
	    {"Vastaanottaja", "To"}, {"Komu", "To"}, {"Címzett", "To"},
	    {"Către", "To"}, {"Prima", "To"}, {"Za", "To"}, {"Kime", "To"},
	    {"Προς", "To"}, {"Кому", "To"}, {"До", "To"}, {"אל", "To"},
	    {"إلى", "To"}, {"به", "To"}, {"收件人", "To"}, {"收件者", "To"},
	    {"宛先", "To"}, {"받는 사람", "To"}, {"받는사람", "To"},
	    {"Kepada", "To"}, {"Đến", "To"}, {"Tới", "To"}, {"Per a", "To"},
	    {"À", "To"}, {"Saaja", "To"}, {"Kam", "To"}, {"प्रति", "To"},
	    {"Ämne", "Subject"}, {"Aihe", "Subject"}, {"Předmět", "Subject"},
	    {"Predmet", "Subject"}, {"Tárgy", "Subject"},
	    {"Subiect", "Subject"}, {"Konu", "Subject"}, {"Θέμα", "Subject"},
	    {"Тема", "Subject"}, {"Относно", "Subject"}, {"נושא", "Subject"},
	    {"الموضوع", "Subject"}, {"موضوع", "Subject"}, {"主题", "Subject"},
	    {"主旨", "Subject"}, {"主題", "Subject"}, {"件名", "Subject"},
	    {"제목", "Subject"}, {"Perihal", "Subject"},
	    {"Subjek", "Subject"}, {"Chủ đề", "Subject"},
	    {"Assumpte", "Subject"}, {"Objet", "Subject"},
	    {"Zadeva", "Subject"}, {"Naslov", "Subject"},
	    {"Teema", "Subject"}, {"Tema", "Subject"}, {"Temats", "Subject"},
	    {"विषय", "Subject"}};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (pcut_str_eq_case(name, pcut_str_from(names[i][0])))
			return pcut_str_from(names[i][1]);
	return name;
}

/* What a list's server writes below each message: a long line, and then where
 * to leave the list. */
pcut_str
pcut_text_without_list_footer(pcut_text *t, pcut_str body)
{
	pcut_str whole = pcut_str_trim_end(body);
	const char *end = whole.ptr + whole.len, *p = end;
	int lines = 0, leaves = 0;

	while (p > whole.ptr && lines++ < FOOTER_LINES) {
		const char *from = p;
		pcut_str s;

		while (from > whole.ptr && from[-1] != '\n')
			from--;
		s = pcut_str_trim(PCUT_STR(from, (size_t)(p - from)));
		if (s.len >= FOOTER_RULE && strchr("_-", s.ptr[0]) != NULL &&
		    pcut_text_is_rule(s)) {
			if (!leaves)
				return body;
			pcut_text_notice(t, "signature", PCUT_STR(from,
			    (size_t)(end - from)));
			return PCUT_STR(whole.ptr, (size_t)(from - whole.ptr));
		}
		if (s.len > FOOTER_BYTES || (s.len > 0 && s.ptr[0] == '>'))
			return body;
		leaves |= pcut_str_find_case(s, PCUT_LIT("mailing list")) !=
		    SIZE_MAX || pcut_str_find_case(s, PCUT_LIT("unsubscribe"))
		    != SIZE_MAX || pcut_str_find_case(s, PCUT_LIT("listinfo"))
		    != SIZE_MAX;
		p = from > whole.ptr ? from - 1 : from;
	}
	return body;
}

/* "Archive-name: x" and what else an archive of news reads, above the text of
 * what is posted again and again. */
pcut_str
pcut_text_without_archive_fields(pcut_text *t, pcut_str body)
{
	pcut_str rest = body, first, line;
	const char *start;

	while (rest.len > 0 && (rest.ptr[0] == '\n' || rest.ptr[0] == '\r'))
		rest = pcut_str_skip(rest, 1);
	first = rest;
	start = rest.ptr;
	line = pcut_str_take_line(&first);
	if (!pcut_str_starts_case(line, PCUT_LIT("archive-name:")) &&
	    !pcut_str_starts_case(line, PCUT_LIT("posting-frequency:")))
		return body;
	while (rest.len > 0) {
		pcut_str behind = rest;
		size_t colon, space;

		line = pcut_str_trim_end(pcut_str_take_line(&behind));
		if (line.len == 0)
			break;
		colon = pcut_str_find_char(line, ':');
		space = pcut_str_find_char(line, ' ');
		if (!pcut_is_space(line.ptr[0]) && (colon == SIZE_MAX ||
		    colon > space))
			break;
		if (pcut_str_starts_case(line, PCUT_LIT("last-modified:")))
			pcut_text_date_value(t, PCUT_META_DATE_MODIFIED,
			    pcut_str_skip(line, 14));
		rest = behind;
	}
	pcut_text_notice(t, "cover-sheet", PCUT_STR(start, (size_t)(rest.ptr -
	    start)));
	return rest;
}

/* "-----Original Message-----" */
static int
is_original_mark(pcut_str s)
{
	static const char *const marks[] = {"original message",
	    "original nachricht", "ursprüngliche nachricht",
	    "message d'origine", "message original", "mensaje original",
	    "messaggio originale", "oorspronkelijk bericht",
	    "mensagem original", "ursprungligt meddelande",
	    "opprinnelig melding", "oprindelig meddelelse"};
	pcut_str in = s;

	if (s.len > 60 || s.len < 10 || s.ptr[0] != '-')
		return 0;
	while (in.len > 0 && strchr("- ", in.ptr[0]) != NULL)
		in = pcut_str_skip(in, 1);
	while (in.len > 0 && strchr("- ", in.ptr[in.len - 1]) != NULL)
		in.len--;
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (pcut_str_eq_case(in, pcut_str_from(marks[i])))
			return 1;
	return 0;
}

/* The text of body, and below it what it answers, whole: each message that a
 * mark opens is a quotation, its fields a notice. */
void
pcut_text_with_originals(pcut_text *t, pcut_str body)
{
	const char *from = body.ptr, *fields;
	pcut_str rest = body;
	pcut_text_line line;
	size_t depth = 0;

	if (pcut_str_find(body, PCUT_LIT("\n---")) == SIZE_MAX)
		rest.len = 0;
	while (pcut_text_take_line(&rest, &line)) {
		if (line.len == 0 || depth == ORIGINALS ||
		    !is_original_mark(pcut_text_of(&line)))
			continue;
		pcut_text_body(t, PCUT_STR(from, (size_t)(line.ptr - line.skip
		    - from)));
		fields = line.ptr;
		from = rest.ptr;
		for (pcut_str peek = rest; pcut_text_take_line(&peek, &line) &&
		    line.len > 0; from = peek.ptr) {
			size_t colon = pcut_str_find_char(pcut_str_cut(
			    pcut_text_of(&line), 0, 24), ':');

			if (colon == SIZE_MAX && line.indent == 0)
				break;
		}
		pcut_text_notice(t, "cover-sheet", PCUT_STR(fields,
		    (size_t)(from - fields)));
		rest = PCUT_STR(from, (size_t)(body.ptr + body.len - from));
		pcut_build_open(t->b, PCUT_NODE_QUOTE);
		depth++;
	}
	pcut_text_body(t, PCUT_STR(from, (size_t)(body.ptr + body.len -
	    from)));
	for (; depth > 0; depth--)
		pcut_build_close(t->b, PCUT_NODE_QUOTE);
}
