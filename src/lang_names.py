#!/usr/bin/env python3
# SPDX-License-Identifier: ISC
"""Makes lang_names.c: names from the Unicode CLDR, common words from here.

    npm pack cldr-localenames-full && tar xzf cldr-localenames-full-*.tgz
    python3 src/lang_names.py package >src/lang_names.c
"""
import collections
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from fold import fold, quote, write_table  # noqa: E402

LANGUAGES = '''en de fr es it pt nl ru uk bg pl cs sk tr el he ar fa zh ja ko
sv da no nb nn fi hu ro ca hr sr bs sl id ms vi hi bn ur th et lv lt mk sq be
ka hy az kk gl eu is ga cy lb af sw fil eo la ta te mr gu pa kn ml si ne km lo
my am mn ps ckb ku ug uz ky tg tk yi mt gd br fy oc so ha yo ig zu xh'''.split()

# In whose words a language may be named: all that have dumps of their own.
SPEAKERS = '''en de fr es it pt nl ru uk bg pl cs sk tr el he ar fa zh zh-Hant
ja ko sv da nb fi hu ro ca hr sr id vi'''.split()
NAMED = LANGUAGES[:41] + ['nb', 'nn', 'fa', 'la', 'eo', 'ka', 'hy', 'is']

BESIDES = {
    'en': 'anglais englisch eng english_us british_english american_english',
    'de': 'ger deu deutsch german_de allemand',
    'fr': 'fre fra francais', 'es': 'spa castellano castilian castellà',
    'it': 'ita', 'pt': 'por brazilian_portuguese português_brasileiro',
    'nl': 'dut nld flemish vlaams', 'ru': 'rus', 'uk': 'ukr', 'bg': 'bul',
    'pl': 'pol', 'cs': 'cze ces', 'sk': 'slo slk', 'tr': 'tur',
    'el': 'gre ell modern_greek', 'he': 'heb iw', 'ar': 'ara',
    'fa': 'per fas farsi dari', 'zh': '''chi zho cmn mandarin 中文 汉语 漢語 简体中文
    繁體中文 繁体中文 chinese_simplified chinese_traditional simplified_chinese
    traditional_chinese 国语 國語 普通话 華文 华文 中国語''', 'ja': 'jpn jap', 'ko': 'kor',
    'sv': 'swe', 'da': 'dan', 'no': 'nor norwegian norsk norwegisch norvégien',
    'nb': 'nob bokmål norsk_bokmål', 'nn': 'nno nynorsk norsk_nynorsk',
    'fi': 'fin', 'hu': 'hun', 'ro': 'rum ron moldovan', 'ca': 'cat valencià',
    'hr': 'hrv', 'sr': 'srp', 'bs': 'bos', 'sl': 'slv', 'id': '''ind in
    bahasa_indonesia''', 'ms': 'may msa bahasa_melayu bahasa_malaysia',
    'vi': 'vie', 'hi': 'hin', 'bn': 'ben bangla', 'ur': 'urd', 'th': 'tha',
    'et': 'est', 'lv': 'lav', 'lt': 'lit', 'mk': 'mac mkd', 'sq': 'alb sqi',
    'be': 'bel', 'ka': 'geo kat', 'hy': 'arm hye', 'az': 'aze', 'kk': 'kaz',
    'gl': 'glg', 'eu': 'baq eus', 'is': 'ice isl', 'ga': 'gle',
    'cy': 'wel cym', 'lb': 'ltz', 'af': 'afr', 'sw': 'swa', 'fil': 'tl tgl',
    'eo': 'epo', 'la': 'lat latin', 'ta': 'tam', 'te': 'tel', 'mr': 'mar',
    'yi': 'yid ji', 'mt': 'mlt', 'ps': 'pus', 'ne': 'nep', 'mn': 'mon',
}

WORDS = {
'en': '''the of and to in is was that for it with as his he be by at are this
from or had not but what were when we there can an your which their said if
will each about how up out them then she many some so these would other into
has her like him could make been its who now than my over did they you have
all on after more also before between because where through''',
'de': '''der die das und ist nicht mit auf sich des ein eine dem den von zu auch
es für werden aus er hat dass sie nach wird bei einer um am sind noch wie einem
über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde
sei ich wir ihr mir vom kann gegen schon wenn habe seine mark ihre dann unter
hatte bereits''',
'fr': '''le la les des du une est dans qui que pour pas sur au aux avec ce il son
sa ses plus par je ne ou cette ont été mais comme tout nous vous elle sont leur
fait était être aussi deux même après sans entre depuis selon ces ils où dont
et leurs encore très avoir on lui''',
'es': '''de a unos unas nos él el la los las del que y en un una es por con para su se lo al como más
pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos
también fue había era muy años hasta desde está mi porque qué sólo han yo hay
donde quien nos durante según contra ese e''',
'it': '''a i il di che la è e un per una non in del si con le dei da al della sono come
più ha lo gli i nel alla anche ma delle su dal ed questo ai dell se suo nella
era tra essere stato due o cui degli fa all loro poi ci dopo hanno può quello
dalla sua perché quando anni''',
'pt': '''de o a os as do da dos das que e em um uma para é com não por no na se mais
como mas foi ao ele sua seu ou ser quando muito há nos já está eu também só
pelo pela até isso ela entre era depois sem mesmo aos ter seus nas num nem suas
meu às tem são foram você''',
'nl': '''de het een van en in is dat op te zijn niet met voor die er aan maar ook
als bij om uit ze hij wordt naar heeft dan nog door over werd worden deze hebben
of wat wel geen zo veel ik je haar al was kan tot dit zich meer onder hun jaar
waar moet''',
'pl': '''w i na z nie się do to jest że o jak za po co ale od tak przez dla są
czy tym był oraz już może był była które który która także być jego jej tylko
bardzo ze było ich po lat roku przed jako między pod
kto kiedy gdzie tam tu mu ją nas nam ten ta te tego tej dwa trzy jeden jedna
pierwszy mówi powiedział powiedziała dodaje ludzie dlatego ponieważ około bez
wczoraj dziś teraz aż ani będą będzie został została zostały''',
'cs': '''a v na se je že to s z do o k ve pro jako za by si ale jsou po od jeho
který které která jsem jen nebo tak podle jeho jejich už také při byl byla bylo
aby než být má může pak této před roku ze co když však
kdo kdy kde tam tady jak jsme jste mu jí ji ho nás nám ten ta tento tato toto
své svou dva tři jeden jedna první další tvrdí řekl řekla uvedl uvedla dne let
lidé zatím proto protože kolem mezi bez včera dnes jde až ani budou bude''',
'sk': '''a v na sa je že to s z do o k vo pre ako za by si ale sú po od ktorý ktoré
ktorá som len alebo tak podľa jeho ich už aj pri bol bola bolo aby než byť má
môže potom tejto pred roku zo čo keď však
kto kedy kde tam tu sme ste mu jej ju ho nás nám ten tá tento táto toto svoje
svoju dva tri jeden jedna prvý ďalšie tvrdí povedal povedala uviedol uviedla
dňa ľudia zatiaľ preto pretože okolo medzi bez včera dnes ide až ani budú bude''',
'tr': '''ve bir bu da de için ile çok daha olarak gibi kadar ne olan en sonra ama
ki var o her değil yok olduğu diye ise oldu dedi önce göre yeni tarafından veya
ancak şey kendi iki şu olduğunu ben sen nasıl
şimdi burada orada neden kim hangi bütün tüm bazı hiç hem üzere üç dört yıl
gün söyledi belirtti etti edildi olacak artık hâlâ''',
'sv': '''och i att det som en på är av för med till den har de inte om ett han men
var sig från vi så kan när år säger hon under också efter eller nu sin där vid
mot ska skulle kommer ut får finns vara hade alla andra mycket än här då''',
'da': '''og i at det som en på er af for med til den har de ikke om et han men var
sig fra vi så kan når år siger hun under også efter eller nu sin hvor ved mod
skal ville kommer ud får være havde alle andre meget end her da blev mig hvad
deres bliver været jeg''',
'no': '''og i å det som en på er av for med til den har de ikke om et han men var
seg fra vi så kan når år sier hun under også etter eller nå sin hvor ved mot
skal ville kommer ut får være hadde alle andre mye enn her da ble meg hva deres
blir vært jeg sitt''',
'fi': '''ja on ei se että hän oli ovat mutta kun myös joka mukaan kuin jo sen ole
vain niin tai nyt sekä ollut jos olla voi hänen mitä tämä joita jonka sitä
vuoden kanssa vielä siitä jossa minä sitten ne tämän olisi vuonna
jotka hänellä heidän vaan koska kuten kaikki kaikkien siihen tähän tässä siellä täällä eikä olen olet olemme ettei vuotta päivänä jälkeen
aikana ennen kaksi yksi kolme sanoo sanoi kertoo kertoi heti aina myöskään minun meidän teidän siis ilman läpi yli alle vastaan''',
'hu': '''a az és hogy nem is egy ez azt de van meg csak már ha mint még volt azonban
el szerint lesz után között vagy ki minden nagyon mert lehet amely aki kell
sem lett erre ezt ő én majd előtt arra volna így''',
'ro': '''și de la în a nu cu pe că este un o pentru din mai care să fi au sunt ca
sau fost dar cel lui al ale prin după când foarte iar dacă ce despre fără între
era acest această spus pot poate către doar ei
va vor cum unde acum aici nici două doi trei unul una lor s-a a_fost am ne le
îi îl își se declarat potrivit astfel deja încă numai''',
'ca': '''el la els les i de del dels que a en un una és per amb no al als es
com més però ha seva seu són va aquest aquesta també fins quan ser ho hi han
tot perquè molt sense entre anys on ja''',
'hr': '''i u je na da se su za od s koji koja koje što nije kao o do ili iz bi će
ali kako sam po samo nakon bio bila te već također tijekom gdje prije jer još
može sve tko prema uz uvijek godine kod''',
'sr': '''i u je na da se su za od s koji koja koje što nije kao o do ili iz bi će
ali kako sam po samo nakon bio bila te već takođe tokom gde pre jer još može
sve ko prema uz uvek godine kod posle šta''',
'sl': '''in je v na da se so za z s ki ne pa kot o do ali iz bi bo ga sem po samo
bil bila tudi še več lahko pri pred ker kaj kako bilo kateri katere med ni če
leta sta zelo ob nad''',
'id': '''yang dan di dengan untuk dari ini itu pada tidak dalam akan juga ke oleh
adalah karena telah bisa sudah saat kata atau mereka kami kepada ada sebagai
seorang saya namun hanya tahun tersebut orang bahwa lebih boleh ketika beliau''',
'ms': '''yang dan di dengan untuk dari ini itu pada tidak dalam akan juga ke oleh
adalah kerana telah boleh sudah ketika katanya atau mereka kami kepada ada
sebagai seorang beliau namun hanya tahun tersebut orang bahawa lebih''',
'vi': '''và của là có không được trong cho với một các này đã người những khi để
từ đến như cũng về trên ra tại sẽ nhiều phải năm bị còn đó vào tôi nhưng theo
ông hơn sau''',
'et': '''ja on ei et see oli ka kui oma ta aga mis seda ning nii siis veel kes või
kuid tema pole olid juba nad selle saab ma eesti aasta pärast üle mille
nagu mida selles sellest need nende neid temaga meie meil sai saanud alates
kuni ainult enam enne peale kaks üks ühe kolm ilma sest samuti ütles sõnul
võib saavad peab olla olnud kõik kõige oleks sel nüüd alguses kus juures
aastal aastat''',
'lv': '''un ir ar no par ka uz kas tas to bija arī nav pēc kā lai bet vai viņš pie
tikai vēl gan līdz savu šī tā gada latvijas jau ļoti
kad kur kurš kura kuras kuri kurā ja jo vairs vairāk pat es mēs viņa viņas
viņi sava savas savā tās tie šo šis kāds kāda nevar varētu jābūt būtu esot
teica laikā gadu gados gadā pirms kopā katru pašlaik cits citi viens divi trīs
tagad''',
'lt': '''ir yra kad į su iš tai ne bet kaip buvo už apie jau tik nuo jis taip po
dar savo prie metų ar kas tačiau pat lietuvos kuris jų labai
jo jos jie dabar čia kai kur nors nes arba pagal prieš per dėl virš tarp kuri
kurie kurios visi visos visų vienas viena kitas sakė teigė metais bei jei ten
iki be kuriame''',
'sq': '''të e në dhe i për me një që nga ka nuk është u se si do ishte më por janë
kur pas ky kjo edhe duke këtë tij vetëm
ai ajo ata para deri sa tha pa tek duhet mund ishin kanë kishte vit''',
'eu': '''eta da ez bat du dira zen izan egin dute baina ere dela den hau baino bere
izango duen ditu beste batean hori gero oso
zuen zuten dituzte orain guztiak guztiei inork esan dio azaldu urteko urtean
nahi behar horrek berriz ordea baita arte gabe ezin edo''',
'gl': '''de o a os as do da dos das que e en un unha para é con non por no na se máis
como pero foi ao el súa seu ou ser cando moi hai nos xa está eu tamén só polo
pola ata iso ela entre era despois sen''',
'is': '''og að í á er sem það til við um en með af var ekki hann fyrir þess eru frá
hún svo eða hefur því þar sér verið hans
hafa voru segir þær þeir þau þeim hennar eftir þegar nú vilja alls bara mjög
einnig úr hjá sínum sinni þetta þessi árið allt öll''',
'ga': '''an na agus ar is i a go bhí ag le sé do atá níl tá ach sin seo leis sí
bhfuil chun mar freisin
dúirt ina gur nach siad faoi idir mé iad den don gach eile ní féin fúithi
bliana bliain níos raibh aige aici gan ann''',
'cy': '''y yr yn a i o ar ei mae gan am wedi bod gyda ond hefyd sydd eu oedd fel
cael hyn ni nad wrth''',
'af': '''die en van in is dat te het nie vir op met hy wat om aan sy as ook se by
was het word deur maar hulle ek sal kan uit moet''',
'sw': '''na ya wa kwa ni katika za la kuwa hiyo hii cha huo kama yake kwamba wake
pia ambao ambaye baada lakini sana''',
'fil': '''ang ng sa na at mga ay si ni para hindi kay niya ito din rin siya kung
pero ako may nang''',
'az': '''və bir bu da də üçün ilə olan o ki edib ona onun daha görə deyil var isə
çox sonra bildirib olaraq həm''',
'eo': '''la de kaj en estas al ne por ke mi li kun sed pri ĝi estis kiu ili tiu
unu iu oni pli sur''',
'la': '''et in est non ad cum ut sed quod qui ex per quae si sunt autem atque nec
enim esse hoc ab eius quam''',
# Cyrillic
'ru': '''и в не на что с по это как из у за от то он к для его но же так о было
бы все при был она они который года после или уже только также чтобы''',
'uk': '''і в не на що з по це як із у за від та він до для його але ж так про було
б все при був вона вони який року після або вже тільки також щоб є''',
'bg': '''и в не на че с по това как от за той до да се са е но така при беше тя те
който година след или вече само също за ще си като има още може''',
'sr-Cyrl': '''и у не на да с по то како од за он до се је су али тако при био она
они који године после или већ само такође што''',
'mk': '''и во не на дека со по тоа како од за тој до да се е но така при беше таа
тие кој година по или веќе само исто ќе што ги го''',
'be': '''і ў не на што з па гэта як у за ад ён да для яго але так пра было ўсе
быў яна яны які пасля або ўжо толькі таксама каб''',
}

LICENCE = '''/* SPDX-License-Identifier: ISC AND Unicode-3.0 */
/*
 * Names and common words of languages; made by lang_names.py, do not edit.
 *
 * LICENSES: names of languages are from the Unicode Common Locale Data
 * Repository (CLDR %s, npm cldr-localenames-full), Copyright (c) 2004-2025
 * Unicode, Inc., under the Unicode License V3, whose text stands in
 * date_names.c.
 */
#include "lang_names.h"

'''


def main():
    base = sys.argv[1]
    with open(os.path.join(base, 'package.json'), encoding='utf-8') as f:
        version = json.load(f)['version']
    codes = list(LANGUAGES)
    names = collections.OrderedDict()

    def add(word, code):
        word = fold(word.replace('_', ' ')).strip()
        if word:
            names.setdefault(word, codes.index(code))

    for code, words in BESIDES.items():
        for w in words.split():
            add(w, code)
    for code in LANGUAGES:
        path = os.path.join(base, 'main', code, 'languages.json')
        if os.path.exists(path):
            with open(path, encoding='utf-8') as f:
                add(json.load(f)['main'][code]['localeDisplayNames']
                    ['languages'].get(code, ''), code)
    for speaker in SPEAKERS:
        path = os.path.join(base, 'main', speaker, 'languages.json')
        with open(path, encoding='utf-8') as f:
            known = json.load(f)['main'][speaker]['localeDisplayNames']
        for code in NAMED if speaker != 'en' else LANGUAGES:
            if code in known['languages'] and code != 'no':
                add(known['languages'][code], code)

    words = []
    for code, text in WORDS.items():
        seen = set()
        for w in text.split():
            w = fold(w)
            if w not in seen:
                seen.add(w)
                words.append((w, str(codes.index(code.split('-')[0])), '0'))

    out = sys.stdout
    out.write(LICENCE % version)
    out.write('const char *const pcut_lang_codes[] = {')
    for i, code in enumerate(codes):
        out.write('%s%s,' % ('\n\t' if i % 8 == 0 else ' ', quote(code)))
    out.write('\n};\nconst size_t pcut_lang_codes_count =\n'
              '    sizeof pcut_lang_codes / sizeof pcut_lang_codes[0];\n\n')
    write_table(out, 'pcut_lang_names',
                [(w, str(n), '0') for w, n in names.items()])
    out.write('\n')
    write_table(out, 'pcut_lang_words', words)


main()
