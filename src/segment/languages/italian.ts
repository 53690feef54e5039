import type {LanguageWords} from './language-words.ts'

/** Italian: titles, citation, law. */
export const italian: LanguageWords = {
  hard: `sig sig.ra sigg sig.na sig.ri dott dott.ssa dott.ri dr dr.ssa prof prof.ssa proff ing arch avv
    avv.to geom rag on onn sen gen col cap magg ten ten.col cap.no mar brig amm serg mons p.es es
    per.es vs cfr cf ca circa ad amm.re ecc.mo s.e egr spett gent gent.mo gent.ma ill ill.mo rev
    rev.mo s sta sto d.ssa cav comm uff pres dir segr min vicepres v vd v.le p.za p.zza c.so l.go
    fr f.lli i.e e.g resp rif trad it ingl ted russ cit ag g.d d.l d.lgs d.p.r d.p.c.m l.r d.m c.d
    cosid cd sedic a.d n.d.r n.d.t n.b tel`,
  number: `n nn nr num nº art artt pag pagg pg p pp vol voll capp fig figg tab tabb lett let co c l t
    genn feb febb apr mag giu lug ago set sett ott nov dic all alleg sez par parr § §§ tit disp
    reg sent ord ed ediz vv ep fasc f ff h cost int`,
  soft: 'a.c d.c a.c.n inc ltd corp jr sr univ ist ass s.s u.s.a u.e e.v',
  end: `ecc etc seg segg sgg sg ss ibid ibidem id op.cit loc.cit sec km kg cm mm a.m p.m u.s s.p.a
    s.r.l s.n.c s.a.s`,
  openers: `il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle ciò
    egli lui lei essi esse loro noi voi io tu si se suo sua suoi sue nostro nostra nostri nostre
    mio mia tuo ma e ed o oppure né perché poiché che chi quando come dove quale quali quanto
    quanti per con senza contro in nel nello nella nei nelle negli di del dello della dei degli
    delle da dal dalla dai a al allo alla ai agli alle su sul sulla sui tra fra sotto sopra dopo
    prima durante secondo verso attraverso oltre entro presso lungo mediante nonostante malgrado
    tutto tutti tutte ogni nessuno nessuna niente nulla mai molti molte pochi alcuni alcune vari
    altri altre altro tale tali è sono era erano fu furono sarà ha hanno aveva c v non sì no così
    anche già ancora allora ecco poi quindi dunque infatti tuttavia però eppure anzi inoltre
    invece intanto oggi ieri domani adesso ora qui lì là solo soltanto perfino forse infine mentre
    benché sebbene affinché finché due tre quattro cinque sei sette otto nove dieci cento mille
    milioni migliaia centinaia decine entrambi qualunque qualcuno dell nell all dall sull quell
    quest d`,
  counted: `pagina pagine articolo capitolo numero tomo parte piano gruppo classe punto titolo sezione
    blocco zona livello allegato fase linea sala vitamina epatite tipo guerra mondiale secolo
    comma lettera`,
}
