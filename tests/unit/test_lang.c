/* SPDX-License-Identifier: ISC */
/* Languages: guesses, tags, scripts, directions. */
#include "support.h"

#include "lang.h"
#include "lang_names.h"

static const char *const texts[][2] = {
	{"en", "The council of the town voted on Tuesday to keep the night "
	    "ferry running for another five years, ending a dispute that "
	    "had split the shopkeepers and the fishermen."},
	{"de", "Die Bäckerei heizt ihren Ofen seit Montag ausschließlich "
	    "mit Abfallholz aus der Schreinerei. Das spart nach Angaben "
	    "der Besitzer viel Geld, und die Gemeinde möchte das Modell "
	    "auch für andere fördern."},
	{"fr", "La bibliothèque a rouvert ses portes samedi matin devant "
	    "une foule où se mêlaient élèves et retraités. Les "
	    "ouvrages les plus abîmés ont été confiés à un atelier "
	    "dans la ville."},
	{"es", "El ayuntamiento financiará un taller estable a partir de "
	    "enero. La iniciativa costará unos miles de euros al año y "
	    "contará con la ayuda de la escuela que está en el pueblo."},
	{"it", "La biblioteca ha riaperto le porte sabato mattina davanti a "
	    "una folla di studenti e pensionati. I libri che sono stati "
	    "rovinati dalla piena non sono più nella sala."},
	{"pt", "A biblioteca reabriu as portas no sábado de manhã perante "
	    "uma multidão de alunos e reformados. Os livros que não "
	    "foram salvos também estão numa sala da câmara, mas já "
	    "não há muito espaço."},
	{"nl", "De bibliotheek heeft zaterdag haar deuren weer geopend voor "
	    "een menigte van scholieren en gepensioneerden. De boeken "
	    "die nat zijn geworden liggen nog in een zaal van het "
	    "gemeentehuis."},
	{"pl", "Biblioteka otworzyła się w sobotę rano przed tłumem "
	    "uczniów i emerytów. Książki, które nie zostały "
	    "zniszczone, są już na półkach, ale to nie jest koniec "
	    "pracy dla tych, którzy się nimi zajmują."},
	{"cs", "Knihovna se v sobotu ráno otevřela před davem žáků a "
	    "důchodců. Knihy, které nebyly zničeny, jsou už na "
	    "policích, ale to není konec práce pro ty, kteří se o "
	    "ně starají, protože je jich ještě mnoho."},
	{"sk", "Knižnica sa v sobotu ráno otvorila pred davom žiakov a "
	    "dôchodcov. Knihy, ktoré neboli zničené, sú už na "
	    "policiach, ale to nie je koniec práce pre tých, ktorí sa "
	    "o ne starajú, keď ich je ešte veľa."},
	{"tr", "Köyde otuz yıldır boş duran taş değirmen pazartesi "
	    "günü kütüphane olarak açıldı. Bu yıl için çok "
	    "kitap var ve en son gelen iki kitap da köy muhtarı "
	    "tarafından alındı, ama daha fazla raf gerekiyor."},
	{"sv", "Biblioteket öppnade på lördagen inför en folkmassa av "
	    "elever och pensionärer. Böckerna som inte har förstörts "
	    "är redan på hyllorna, men det är inte slutet på arbetet "
	    "för dem som har hand om dem."},
	{"da", "Biblioteket åbnede lørdag for en skare af elever og "
	    "pensionister. Bøgerne, der ikke blev ødelagt, er allerede "
	    "på hylderne, men det er ikke slut på arbejdet for dem, "
	    "der har været med hele vejen, siger hun."},
	{"no", "Biblioteket åpnet lørdag for en skare av elever og "
	    "pensjonister. Bøkene som ikke ble ødelagt, er allerede "
	    "på hyllene, men det er ikke slutt på arbeidet for dem som "
	    "har vært med hele veien, sier hun."},
	{"fi", "Kirjasto avattiin lauantaina oppilaiden ja eläkeläisten "
	    "edessä. Kirjat, jotka eivät ole tuhoutuneet, ovat jo "
	    "hyllyillä, mutta se ei ole työn loppu niille, jotka "
	    "niistä huolehtivat, kun hän on vielä siellä."},
	{"hu", "A könyvtár szombaton nyílt meg a diákok és a "
	    "nyugdíjasok előtt. A könyvek, amelyek nem mentek "
	    "tönkre, már a polcokon vannak, de ez nem a munka vége "
	    "azoknak, akik még csak most kezdik el, és az is jó."},
	{"ro", "Biblioteca a redeschis ușile sâmbătă dimineață în "
	    "fața unei mulțimi de elevi și pensionari. Cărțile care "
	    "nu au fost distruse sunt deja pe rafturi, dar nu este "
	    "sfârșitul muncii pentru cei care au grijă de ele."},
	{"ca", "La biblioteca va reobrir les portes dissabte al matí "
	    "davant d'una multitud d'alumnes i jubilats. Els llibres que "
	    "no són malmesos ja es troben als prestatges, però també "
	    "hi ha molta feina per als que han vingut amb ells."},
	{"hr", "Knjižnica je u subotu ujutro otvorila vrata. Knjige koje "
	    "nisu uništene već su na policama, ali to nije kraj posla "
	    "za one koji će još raditi tijekom tjedna, jer uvijek ima "
	    "onih kod kojih se također nešto dogodi prije nego što "
	    "treba."},
	{"ru", "Библиотека открылась в субботу "
	    "утром перед толпой учеников и "
	    "пенсионеров. Книги, которые не "
	    "были уничтожены, уже стоят на "
	    "полках."},
	{"uk", "Бібліотека відкрилася в суботу "
	    "вранці перед натовпом учнів і "
	    "пенсіонерів. Книги, які не були "
	    "знищені, вже стоять на полицях."},
	{"bg", "Библиотеката отвори врати в "
	    "събота сутринта пред тълпа от "
	    "ученици и пенсионери. Книгите, "
	    "които не са унищожени, вече са по "
	    "рафтовете."},
	{"sr", "Библиотека је отворена у суботу "
	    "ујутру пред гомилом ђака и "
	    "пензионера. Књиге које нису "
	    "уништене већ су на полицама."},
	{"el", "Η βιβλιοθήκη άνοιξε το Σάββατο "
	    "το πρωί."},
	{"he", "הספרייה נפתחה בשבת בבוקר."},
	{"ar", "عادت المكتبة المتنقلة إلى قرى "
	    "الوادي يوم الأحد بعد توقف دام "
	    "عامين."},
	{"fa", "کتابخانه روز شنبه در برابر "
	    "جمعیتی از دانش‌آموزان گشایش "
	    "یافت و کتاب‌های گران پیدا شد."},
	{"ur", "کتب خانہ ہفتے کی صبح طلبہ کے "
	    "سامنے دوبارہ کھل گیا اور لوگوں "
	    "نے خوشی منائی۔"},
	{"hi", "पुस्तकालय शनिवार की "
	    "सुबह खुला।"},
	{"th", ""
	    "ห้องสมุดเปิดเมื่อเช้าวันเสาร์"},
	{"zh", "图书馆星期六早上重新开放。"},
	{"ja", "図書室は土曜の朝に開いた。"},
	{"ko", "도서관은 토요일 아침에 문을 열었다."},
	{"ka", "ბიბლიოთეკა გაიხსნა."},
	{"id", "Perpustakaan itu dibuka kembali pada hari Sabtu dan tidak "
	    "ada yang tahu apakah buku yang rusak akan diganti dengan "
	    "yang baru karena mereka sudah tidak bisa untuk membeli."},
	{"id", "Ia tidak boleh pergi ke mana-mana karena sumur itu yang "
	    "dijaga dan tidak ada orang dari desa ini."},
	{"vi", "Thư viện đã mở cửa vào sáng thứ bảy và các "
	    "em học sinh được mượn sách. Những cuốn không "
	    "bị hỏng của thư viện cũng có trên kệ, nhưng "
	    "một số sẽ phải sửa trong năm này."},
};

static void
a_paragraph_shows_its_language(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		pcut_str got = pcut_lang_guess(pcut_str_from(texts[i][1]));

		if (!pcut_str_eq(got, pcut_str_from(texts[i][0])))
			fail_msg("wanted %s, got '" PCUT_FMT "'", texts[i][0],
			    PCUT_ARG(got));
	}
}

/* The texts numbered first and then, the one 20 times, the other 60 times. */
static pcut_str
guess_of_two(size_t first, size_t then)
{
	static char text[60000];
	size_t len = 0;

	for (int i = 0; i < 80; i++)
		len += (size_t)snprintf(text + len, sizeof text - len, "%s\n\n",
		    texts[i < 20 ? first : then][1]);
	assert_true(len < sizeof text);
	return pcut_lang_guess(PCUT_STR(text, len));
}

static void
a_long_text_has_the_language_that_it_is_clear_in_first(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
		pcut_str got = guess_of_two(i, i);

		if (!pcut_str_eq(got, pcut_str_from(texts[i][0])))
			fail_msg("wanted %s, got '" PCUT_FMT "'", texts[i][0],
			    PCUT_ARG(got));
	}
	assert_true(pcut_str_eq(guess_of_two(0, 1), PCUT_LIT("en")));
	assert_true(pcut_str_eq(guess_of_two(1, 0), PCUT_LIT("de")));
}

static void
too_little_text_shows_none(void **state)
{
	static const char *const little[] = {"", "12345", "Mr Smith", "---",
	    "The end", "Lorem ipsum dolor sit amet", "\xFF\xFE"};

	(void)state;
	for (size_t i = 0; i < sizeof little / sizeof little[0]; i++)
		assert_int_equal(pcut_lang_guess(pcut_str_from(
		    little[i])).len, 0);
}

static void
tags_and_names_become_tags(void **state)
{
	static const char *const cases[][2] = {
		{"en", "en"}, {"en_US", "en-US"}, {"EN-us", "en-US"},
		{"pt_BR.UTF-8", "pt-BR"}, {"zh-hans-cn", "zh-Hans-CN"},
		{"German", "de"}, {"DEUTSCH", "de"}, {"ENGLISH", "en"},
		{"Français", "fr"}, {"allemand", "de"}, {"Inglés", "en"},
		{"русский", "ru"}, {"中文", "zh"}, {"日本語", "ja"},
		{"한국어", "ko"}, {"العربية", "ar"}, {"עברית", "he"},
		{"ger", "de"}, {"eng", "en"}, {"iw", "he"}, {"en, fr", "en"},
		{"English (US)", "en"}, {"German; English", "de"},
		{" Türkçe ", "tr"}, {"es-419", "es-419"}, {"gsw", "gsw"},
		{"de-CH-1996", "de-CH-1996"}, {"und", ""}, {"", ""},
		{"xx", ""}, {"no language", ""}, {"klingonisch", ""},
		{"en--us", ""}, {"123", ""}, {"a", ""},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
		char tag[PCUT_LANG_MAX];
		int ok = pcut_lang_tag(pcut_str_from(cases[i][0]), tag);

		if (strcmp(tag, cases[i][1]) != 0 ||
		    ok != (cases[i][1][0] != '\0'))
			fail_msg("%s: '%s'", cases[i][0], tag);
		if (ok)
			assert_true(pcut_lang_is_tag(pcut_str_from(tag)));
	}
}

static void
only_well_formed_tags_are_tags(void **state)
{
	static const char *const good[] = {"en", "gsw", "zh-Hans-CN",
	    "de-CH-1996", "x-private", "en-a-bbb-x-a", "sr-Latn"};
	static const char *const bad[] = {"", "e", "engl", "en_US", "en-",
	    "-en", "en--us", "en-toolongpart", "e1", "12", "x"};

	(void)state;
	for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
		if (!pcut_lang_is_tag(pcut_str_from(good[i])))
			fail_msg("%s", good[i]);
	for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++)
		if (pcut_lang_is_tag(pcut_str_from(bad[i])))
			fail_msg("%s", bad[i]);
	assert_true(pcut_lang_is(PCUT_LIT("de-AT"), "de"));
	assert_false(pcut_lang_is(PCUT_LIT("den"), "de"));
}

static void
scripts_and_directions_are_seen(void **state)
{
	(void)state;
	assert_int_equal(pcut_script_of(PCUT_LIT("река Ob")),
	    PCUT_SCRIPT_CYRILLIC);
	assert_int_equal(pcut_script_of(PCUT_LIT("図書室は")),
	    PCUT_SCRIPT_KANA);
	assert_int_equal(pcut_script_of(PCUT_LIT("123")), PCUT_SCRIPT_NONE);
	assert_int_equal(pcut_dir_of_lang(PCUT_LIT("ar-EG")), PCUT_DIR_RTL);
	assert_int_equal(pcut_dir_of_lang(PCUT_LIT("az-Arab")), PCUT_DIR_RTL);
	assert_int_equal(pcut_dir_of_lang(PCUT_LIT("ur-Latn")), PCUT_DIR_LTR);
	assert_int_equal(pcut_dir_of_lang(PCUT_LIT("en")), PCUT_DIR_LTR);
	assert_int_equal(pcut_dir_of_lang(PCUT_STR_NONE), PCUT_DIR_NONE);
	assert_int_equal(pcut_dir_of_text(PCUT_LIT("הספרייה 12")),
	    PCUT_DIR_RTL);
	assert_int_equal(pcut_dir_of_text(PCUT_LIT("a 12")), PCUT_DIR_LTR);
	assert_int_equal(pcut_dir_of_text(PCUT_LIT("12")), PCUT_DIR_NONE);
}

static void
ten_megabytes_cost_no_more_than_the_sample(void **state)
{
	size_t len = 10000000;
	char *big = malloc(len), tag[PCUT_LANG_MAX];

	(void)state;
	assert_non_null(big);
	memset(big, 'a', len);
	assert_int_equal(pcut_lang_guess(PCUT_STR(big, len)).len, 0);
	assert_int_equal(pcut_script_of(PCUT_STR(big, len)),
	    PCUT_SCRIPT_LATIN);
	assert_false(pcut_lang_tag(PCUT_STR(big, len), tag));
	assert_false(pcut_lang_is_tag(PCUT_STR(big, len)));
	free(big);
}

static void
tables_are_sorted(void **state)
{
	(void)state;
	assert_true(is_sorted(&pcut_lang_names, 0));
	assert_true(is_sorted(&pcut_lang_words, 1));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_paragraph_shows_its_language),
		cmocka_unit_test(
		    a_long_text_has_the_language_that_it_is_clear_in_first),
		cmocka_unit_test(too_little_text_shows_none),
		cmocka_unit_test(tags_and_names_become_tags),
		cmocka_unit_test(only_well_formed_tags_are_tags),
		cmocka_unit_test(scripts_and_directions_are_seen),
		cmocka_unit_test(ten_megabytes_cost_no_more_than_the_sample),
		cmocka_unit_test(tables_are_sorted),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
