import type {LanguageWords} from './language-words.ts'

/** German: titles, citation, law, Austrian and Swiss usage. */
export const german: LanguageWords = {
  hard: `dr dres prof hr hrn fr frl ing dipl dipl.-ing mag st str ca bzw vgl z.b d.h u.a u.u i.d.r
    i.v.m i.s.v i.h.v i.r inkl exkl einschl zzgl abzgl ggf ggfs gegebenenf evtl event sog sogen
    ehem ehm geb gest verh verw gesch hrsg hg bd mio mrd tsd tel abg stv stellv dgl bes insb
    insbes allg lt hl kath ev evang jüd islam entspr gegr rd zz zzt z o.g s.o s.u v.a m.e i.a bspw
    resp gem lfd fa rep sen min.-präs ministerpräs präs kanzl abgeord nat lic sc iur phil med rer
    pol theol habil h.c hptm oberstlt obstlt genmaj genlt gen adm maj oblt kpt kap-lt uffz wg betr
    versch verf übers zit zitiert ebd nördl südl östl westl dt frz engl russ ital span lat griech
    amerik brit europ internat i.w.s i.e.s i.ü a.d a.m b z.t z.zt z.h z.hd u.e n.b u.z u.zw d.i
    d.s sinngem vorl vors schriftl mündl geg verg mtl jährl tägl wöchentl abk anl bahnh bez bhf
    p.a m.w BGBl RGBl ABl GVBl BAnz BT-Drs BR-Drs Drs BVerfGE BGHZ mult allgem pfr stat bund eidg
    kant städt staatl kgl em hist univ ehrenamtl dtsch östr westdt ostdt`,
  number: `nr nrn no art artt abs § §§ s kap abb tab ziff zif lit buchst bde jg jgg heft fn anm rn rdnr
    rdn rz az kl aufl jan jän feb febr mär apr jun jul aug sep sept okt nov dez bl sp tl pkt satz
    ud hj quart ausg ser vers -str`,
  soft: `co jr sr ltd inc corp e.v v.chr n.chr abt jh jhd jhdt jahrh jahrhdt pl gmbh u.s hbf inst u.s.a
    ges verl vlg akad v`,
  end: `usw etc usf ff f u.v.m u.v.a u.ä o.ä u.dgl u.dgl.m u.a.m u.s.w u.s.f a.a.o std stdn min sek km
    kg qm uhr p.p p.k dm sfr u.v.a.m proz`,
  openers: `der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich du man dies
    diese dieser dieses diesem diesen jene jener jenes sein seine seiner seinem ihre ihren ihrer
    ihrem unser unsere unserer euer eure mein meine doch aber und oder denn weil wenn als ob da
    dann dort hier nun so wie was wer wen wem wessen wo woher wohin wofür wogegen warum wann
    weshalb wieso welche welcher welches in im an am auf aus bei beim mit nach seit von vom vor zu
    zum zur über unter durch für gegen ohne um zwischen während trotz wegen statt laut gemäß bis
    innerhalb außerhalb neben hinter jenseits angesichts infolge dank auch nur noch schon nicht
    nichts nie niemals niemand kein keine keiner keinen alle allen alles allem viele vieles wenige
    einige einiges mehrere manche mehr jeder jede jedes jedem jedermann damit dabei dafür dagegen
    danach davon dazu daran darauf darin darum darüber darunter deshalb deswegen daher dennoch
    trotzdem jedoch allerdings außerdem zudem ferner schließlich zuletzt zuerst zunächst bereits
    bald später früher heute gestern morgen jetzt inzwischen seitdem daraufhin anschließend
    vielmehr vielleicht sogar selbst gerade etwa rund ist sind war waren hat haben hatte hatten
    wird werden wurde wurden kann können konnte muss müssen soll sollen darf will wollen sei wäre
    würde zwei drei vier fünf sechs sieben acht neun zehn elf zwölf millionen tausende hunderte
    dutzende`,
  counted: `seite seiten kapitel artikel paragraf paragraph nummer platz band teil absatz ziffer punkt
    zimmer raum gleis halle haus tor block linie stufe klasse gruppe plan heft folge ausgabe
    version anmerkung fußnote nr art abs § s kap abb tab bd anm fn ziff rn saal typ abschnitt
    zeile`,
}
