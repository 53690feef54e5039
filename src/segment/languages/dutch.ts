import type {LanguageWords} from './language-words.ts'

/** Dutch: titles, citation, law, Belgian usage. */
export const dutch: LanguageWords = {
  hard: `dhr mevr mw mej dr drs prof profs ir ing mr mrs ds pr eerw z.e.h z.k.h z.m h.m h.k.h jhr jkvr
    bc st ste bijv bv b.v d.w.z o.a o.m o.l.v m.n m.b.v m.b.t m.i.v m.u.v m.a.w m.i t.a.v t.o.v
    t.b.v t.g.v t.w t.z.t t.n.v i.v.m i.p.v i.h.b i.s.m i.t.t i.c i.o i.g.v a.d.h.v a.u.b a.h.w
    n.a.v n.l naml d.m.v d.d dd d.i v.d v.h u.d ca vgl i.h.a z.g z.g.n z.o.z zgn zog resp incl
    inkl excl evt event nl max min minst gem gen kol lt luit kap maj sgt adm cie wethouder burg
    min.-pres pres vz voorz secr vert red uitg hs w.o alg bep betr div v.a vnl vml vm wnd plv wed
    geb gest get overl a.s p.a p.w e.d.a kard mgr past dir cs vs i.e e.g ned fr du noordel zuidel
    tel m.m.v h.o.v s.v.p o.i.d v.w.b i.z cf sub aanv b.g.g c.q europ`,
  number: `nr nrs no art artt blz p pp pag pg hfst hst h hfd fig tab afb bijl jan feb febr mrt apr jun
    jul aug sep sept okt nov dec dl jg jrg afl vol par § §§ nt r kl stb stcrt trb ed kmr ond ser
    -str`,
  soft: `jr sr n.v nv co inc ltd corp c.s v.chr n.chr chr v.o.f zn fa afd inst univ gebr e.a-ned u.s
    v.s str pl ln kon`,
  end: `enz etc e.d e.a e.v e.v.a ev ff p.p p.st p.u sec km kg cm mm mln mld m.m a.h i.m m.n.d ibid
    t.a.p a.w jl ll`,
  openers: `de het een dit dat deze die hij zij ze wij we ik je jij jullie u er hier daar haar hun onze
    ons zijn mijn jouw uw maar en of want omdat doordat als toen terwijl hoewel indien tenzij wat
    wie waar waarom wanneer hoe welke welk hoeveel in op aan van voor met zonder tegen bij na naar
    over onder door tijdens tot tussen sinds vanaf volgens ondanks wegens dankzij binnen buiten
    achter naast boven langs rond om uit per ook niet niets nooit niemand geen alle alles allen
    iedereen ieder iedere elk elke veel vele weinig enkele sommige meer meeste is was waren heeft
    hebben had hadden wordt worden werd werden kan kunnen kon moet moeten zal zullen zou mag wil
    willen dus daarom daarna daarvoor daarmee daarop daardoor echter toch nu nog al reeds straks
    later eerst vandaag gisteren morgen intussen ondertussen bovendien daarnaast verder
    uiteindelijk tenslotte misschien zelfs alleen slechts pas juist zo twee drie vier vijf zes
    zeven acht negen tien elf twaalf miljoenen duizenden honderden tientallen beide andere ander
    zulke dergelijke vooral`,
  counted: `pagina bladzijde artikel hoofdstuk nummer deel plan groep klasse punt titel sectie blok zone
    niveau bijlage fase lijn zaal vitamine hepatitis type wereldoorlog lid spoor perron`,
}
