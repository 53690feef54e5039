import type {LanguageWords} from './language-words.ts'

/** Swedish: titles, citation, law; with and without inner periods. */
export const swedish: LanguageWords = {
  hard: `dr d:r prof doc fil.dr fil.kand fil.lic fil.mag med.dr tekn.dr jur.dr teol.dr hr fr frk s:t
    s:ta kapt gen löjtn övl am sekr ordf v.ordf riksd min bl.a t.ex tex dvs d.v.s fr.o.m t.o.m
    m.a.o p.g.a pga s.k f.d f.n f.ö fö i.e e.g i.o.m i.st i.st.f ist.f t.v tillf tf t.h bitr resp
    ca cirka c:a jfr jmf jfr.ä ev evt eg egentl enl inkl exkl ungef uppsk o.d obs vs ang avd avs
    betr dir f.m forts föreg förk gm gnm g.m h.h i.a.f l.g mill millj milj mrd mdr mkt n.b nuv
    näml omkr p.s s.a s.g.s särsk t.f t.r tel u.a uttr vanl övers ö.h.t öht å.r u.p.a prof.em -min
    -dir -ordf -sekr`,
  number: `kl nr s sid sidd art kap § §§ p pkt bd vol fig tab prop bet skr rskr sou ds sfs d jan febr feb
    mar apr jun jul aug sept sep okt nov dec ed uppl år f e kv dnr bl årg -gat -sg -gg -org`,
  soft: 'jr sr co inc ltd corp ab hb kb f.kr e.kr f.v.t e.v.t a.d b.c univ inst v g stift ö n',
  end: `osv o.s.v etc m.m m.fl mfl mm o.dyl o.l ff f.f kr öre st tim sek km kg cm tr e.m em fm ibid
    a.a ex h m.v mvh pers ö.g`,
  openers: `den det de denna detta dessa en ett han hon hen vi ni jag du man deras hans hennes vår vårt
    våra er ert era min mitt mina sin men och eller utan för ty eftersom därför att om när då
    medan fast fastän trots som vad vem vilka vilken vilket var vart varför hur här där i på av
    till från med under över efter före innan mot mellan genom vid hos åt kring bland enligt sedan
    inte inget ingen inga aldrig alla allt hela varje många mycket få några någon något flera mer
    mest är har hade blir blev ska skall skulle kan kunde måste får vill så därmed därefter
    dessutom dock ändå ännu nu redan snart senare först idag igår imorgon samtidigt slutligen
    kanske bara endast även också just ju två tre fyra fem sex sju åtta nio tio tusentals miljoner
    hundratals båda andra annan sådana ingenting någonting istället`,
  counted: `sida sidan artikel kapitel nummer del plan grupp klass punkt titel avsnitt block zon nivå
    bilaga fas linje sal vitamin typ världskriget s nr kap`,
}
