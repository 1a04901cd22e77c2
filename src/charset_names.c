/* SPDX-License-Identifier: ISC */
/*
 * Labels of the WHATWG Encoding Standard (section 4.2) and the names by which
 * iconv knows the encodings: the superset that browsers read where a label
 * names a subset (iso-8859-1 is windows-1252).
 */
#include "charset_names.h"
#include "str.h"

static const pcut_encoding encodings[] = {
	{"utf-8", "UTF-8",
	    "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 "
	    "x-unicode20utf8 cp65001"},
	{"windows-1252", "WINDOWS-1252",
	    "windows-1252 cp1252 x-cp1252 cp819 iso-8859-1 iso8859-1 iso88591 "
	    "iso_8859-1 iso_8859-1:1987 iso-ir-100 l1 latin1 latin-1 ascii "
	    "us-ascii ansi_x3.4-1968 ibm819 csisolatin1 iso-8859-1-windows-3.1-"
	    "latin-1"},
	{"iso-8859-2", "ISO-8859-2",
	    "iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 "
	    "iso-ir-101 l2 latin2 latin-2 csisolatin2"},
	{"iso-8859-3", "ISO-8859-3", "iso-8859-3 iso8859-3 latin3 l3"},
	{"iso-8859-4", "ISO-8859-4", "iso-8859-4 iso8859-4 latin4 l4"},
	{"iso-8859-5", "ISO-8859-5",
	    "iso-8859-5 iso8859-5 iso88595 cyrillic csisolatincyrillic"},
	{"iso-8859-6", "ISO-8859-6",
	    "iso-8859-6 iso8859-6 arabic asmo-708 ecma-114"},
	{"iso-8859-7", "ISO-8859-7",
	    "iso-8859-7 iso8859-7 iso88597 greek greek8 ecma-118 elot_928"},
	{"iso-8859-8", "ISO-8859-8",
	    "iso-8859-8 iso8859-8 iso88598 hebrew visual iso-8859-8-i logical "
	    "csiso88598i"},
	{"iso-8859-10", "ISO-8859-10", "iso-8859-10 iso8859-10 latin6 l6"},
	{"iso-8859-13", "ISO-8859-13", "iso-8859-13 iso8859-13"},
	{"iso-8859-14", "ISO-8859-14", "iso-8859-14 iso8859-14"},
	{"iso-8859-15", "ISO-8859-15",
	    "iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9 "
	    "csisolatin9"},
	{"iso-8859-16", "ISO-8859-16", "iso-8859-16"},
	{"windows-1250", "WINDOWS-1250", "windows-1250 cp1250 x-cp1250"},
	{"windows-1251", "WINDOWS-1251", "windows-1251 cp1251 x-cp1251"},
	{"windows-1253", "WINDOWS-1253", "windows-1253 cp1253 x-cp1253"},
	{"windows-1254", "WINDOWS-1254",
	    "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 "
	    "latin5 l5 csisolatin5 iso_8859-9"},
	{"windows-1255", "WINDOWS-1255", "windows-1255 cp1255 x-cp1255"},
	{"windows-1256", "WINDOWS-1256", "windows-1256 cp1256 x-cp1256"},
	{"windows-1257", "WINDOWS-1257", "windows-1257 cp1257 x-cp1257"},
	{"windows-1258", "WINDOWS-1258", "windows-1258 cp1258 x-cp1258"},
	{"windows-874", "WINDOWS-874",
	    "windows-874 tis-620 iso-8859-11 iso8859-11 dos-874"},
	{"koi8-u", "KOI8-U", "koi8-u koi8-ru"},
	{"koi8-r", "KOI8-R", "koi8-r koi8 koi8_r koi cskoi8r"},
	{"ibm866", "IBM866", "ibm866 866 cp866 csibm866"},
	{"ibm437", "IBM437", "ibm437 cp437"},
	{"ibm850", "IBM850", "ibm850 cp850"},
	{"ibm852", "IBM852", "ibm852 cp852"},
	{"macintosh", "MACINTOSH", "macintosh mac x-mac-roman csmacintosh"},
	{"x-mac-cyrillic", "MAC-CYRILLIC",
	    "x-mac-cyrillic x-mac-ukrainian mac-cyrillic"},
	{"gb18030", "GB18030",
	    "gb18030 gbk gb2312 gb_2312 gb_2312-80 chinese x-gbk euc-cn cp936 "
	    "ms936 windows-936 csgb2312 iso-ir-58"},
	{"big5", "BIG5-HKSCS",
	    "big5 big5-hkscs cn-big5 csbig5 x-x-big5 cp950"},
	{"shift_jis", "CP932",
	    "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j cp932 "
	    "csshiftjis"},
	{"euc-jp", "EUC-JP", "euc-jp x-euc-jp eucjp cseucpkdfmtjapanese"},
	{"iso-2022-jp", "ISO-2022-JP", "iso-2022-jp csiso2022jp"},
	{"euc-kr", "UHC",
	    "euc-kr korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
	    "cseuckr iso-ir-149 windows-949 cp949 uhc"},
	{"utf-16le", "UTF-16LE",
	    "utf-16le utf-16 ucs-2 iso-10646-ucs-2 csunicode unicode "
	    "unicodefeff"},
	{"utf-16be", "UTF-16BE", "utf-16be unicodefffe"},
	{"utf-32le", "UTF-32LE", "utf-32le utf-32"},
	{"utf-32be", "UTF-32BE", "utf-32be"},
};

const pcut_encoding *
pcut_encoding_find(pcut_str label)
{
	label = pcut_str_trim(label);
	for (size_t i = 0; i < sizeof encodings / sizeof encodings[0]; i++) {
		pcut_str rest = pcut_str_from(encodings[i].labels), word;

		while (pcut_str_take(&rest, ' ', &word))
			if (pcut_str_eq_case(word, label))
				return &encodings[i];
	}
	return NULL;
}
