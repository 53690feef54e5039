import type {LanguageWords} from './language-words.ts'

/** Polish: titles, citation, law. */
export const polish: LanguageWords = {
  hard: `dr hab prof doc inż mgr lic lek p pp św śp ks bp abp kard o ojc s gen płk ppłk mjr kpt por
    ppor chor plut kpr sierż st szer adm kmdr zob np n.p tzw tzn m.in min ok al pl os red woj pow
    gm m.st ob tow mln mld bln tys jw tj t.j wg wzgl ws dot ds cd odc przyp przew przewodn
    wicepremier v-ce wicemarsz posł pos prez dyr kier nacz zast zca z-ca sekr rep tłum oprac wyd
    il łac ang niem franc ros gr daw dosł ew ewent właśc przen tel gł gosp hist kat kult lit mat
    med międzynar nar polit pol społ soc techn ur zm zał zbior żyd cyt cz-ciowo pkow vs wł sp śr
    dypl rez czł zastęp ul pocz bryg dyw mec kons marsz rozp dn bież rozporz`,
  number: `nr nry art ust pkt ppkt poz par § §§ str ss t tt rozdz rys tab fot cz ryc kol zd vol z zesz
    godz g dz m l lp rkps sygn sek stycz lut mar kwiet czerw lip sierp wrzes paźdz listop grud sty
    kwi cze sie wrz paź gru`,
  soft: 'zł jr sr inc ltd corp co dz.u p.n.e n.e a.d sen',
  end: `itd itp etc i.in in tp i.tp i.n n nn km kg cm mm szt mieszk ibid proc ha kw s.a o.o br bm i_n
    i_in i_nast`,
  date: 'r rr w ww',
  named: 'im',
  openers: `on ona ono oni one mój nasz nasza nasze wasz jego jej ich my wy ja ty to ten ta te ci tamten
    tamta ale i a lub albo bądź oraz więc zatem jeśli jeżeli gdyby że żeby aby ponieważ bo gdyż co
    kto jak kiedy gdzie skąd dokąd dlaczego czemu czy który która które którzy ile jaki jaka jakie
    tak także też również wtedy wówczas teraz tu tutaj tam w we na z ze do po o od ode za dla bez
    przy pod nad przez między przed przeciw przeciwko wobec według mimo pomimo oprócz podczas
    wśród obok wokół dzięki zamiast nie nigdy nikt nic żaden żadna żadne wszystko wszyscy
    wszystkie cały cała każdy każda każde wielu wiele kilka kilku niektórzy niektóre inni inne
    inny jest są był była było były będzie będą ma mają miał może mogą można trzeba należy jednak
    jednakże natomiast zaś dlatego potem następnie później wcześniej najpierw dziś dzisiaj wczoraj
    jutro już jeszcze tylko nawet właśnie tymczasem ponadto poza wreszcie dwa dwie trzy cztery
    pięć sześć siedem osiem dziewięć dziesięć tysiące miliony setki oba obaj swój takie taki taka`,
  counted: `strona stronie artykuł rozdział numer część plan grupa klasa punkt tytuł blok strefa poziom
    załącznik faza linia sala witamina typ nr str art ust pkt poz rozdz pokój peron m d`,
}
