import type {LanguageWords} from './language-words.ts'

/** Catalan: titles, citation. */
export const catalan: LanguageWords = {
  hard: `sr sra sres sras srta dr dra drs dres prof profa lic eng arq adv gral gen col cpt tte mons mn
    mossèn rvd fra st sta sts exc excm excma il·lm il·lma h n.b p.ex ex per.ex cf cfr v vid vs
    aprox av avda pg pl ctra c trad coord aprt tel i.e e.g`,
  number: `núm núms n nº art arts pàg pàgs p pp vol vols t caps fig figs tab § febr feb març mar abr maig
    jul ag set oct nov des ap apt inc ed f s ss`,
  soft: 'jr s.a s.l a.c d.c aC dC cia ltd corp uu ee.uu univ inst',
  end: 'etc seg ibid íd op.cit a.m p.m min km kg cm mm',
  openers: `el la els les l un una uns unes aquest aquesta aquests aquestes aquell aquella això allò ell
    ella ells elles nosaltres vosaltres jo tu es se s seu seva seus seves nostre nostra però i o u
    ni perquè si que què qui quan com on quin quina quant per amb sense contra en de del dels al
    als a d ante sota des durant entre cap fins segons sobre tras mitjançant tot tots tota totes
    ningú res mai cada molts moltes pocs alguns algunes altres és són era eren ha han hi no així
    també ja encara llavors aleshores després abans ara avui ahir demà aquí allà sinó mentre doncs
    tanmateix malgrat més només potser finalment dos dues tres quatre cinc sis set vuit nou deu
    milers milions centenars`,
}
