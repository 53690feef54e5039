import type {LanguageWords} from './language-words.ts'

/** Spanish: titles, citation, law, Spain and Latin America. */
export const spanish: LanguageWords = {
  hard: `sr sres sra sras srta srtas sto sta stos d dn dª dña dr dra dres dras prof profª profa lic
    lcdo lcda licda ing arq abg gob gral grl gen tte cnel col cap capt cmdte comdte alte almte
    sgto san mons pbro rvdo rvda excmo excma ilmo ilma hno hna mtro mtra dip sen min pdte pdta
    secr ud uds vd vds ee ff p.ej ej cf cfr vs av avda aprox ca fr e.g i.e fco ma mª j ntra vgr
    v.gr v esp trad coord comp dir ref fdo s.m s.s p.a c.f b.l.m q.d.g q.e.p.d r.i.p cc rr jj int
    ext izq dcha dpto blvr bo gpe sn apdo cta calz urb psje pje prol ctra org nac aut fed est prov
    rep pte intl mpal`,
  number: `n nº nr nro núm núms num nums art arts pág págs pag pags p pp vol vols t caps fig figs tab inc
    § §§ ene feb mar abr may jun jul ago sep sept set oct nov dic párr lib tít ed eds sec secc
    fracc frac f fs exp fasc c s ss h res dto leg tel tfno tlf km kms No`,
  soft: `uu ee.uu jr cía cia s.a.de.c.v c.v s.c a.c d.c a.de.c d.de.c depto ltda ltd corp a.m p.m univ
    inst hnos bros bs.as d.f r.d e.p.d i.v.a`,
  end: `etc etcétera am pm sigs sgtes ibíd ibid íd op.cit loc.cit hs hrs seg kg cm mm pts ptas s.a s.l
    s.r.l s.a.s s.l.u`,
  openers: `el la los las lo un una unos unas este esta estos estas ese esa esos esas eso esto aquel
    aquella aquellos aquello él ella ellos ellas nosotros ustedes usted yo tú se su sus nuestro
    nuestra nuestros nuestras mi mis pero y e o u ni porque si sí que qué quien quién quienes
    cuando cuándo como cómo donde dónde cuál cuáles cuánto cuántos por para con sin contra en de
    del al a ante bajo desde durante entre hacia hasta según sobre tras mediante excepto salvo
    todo todos toda todas ningún ninguna ninguno nadie nada nunca jamás cada muchos muchas pocos
    varios algunos algunas otro otra otros otras tal tales es son era eran fue fueron será ha han
    había hubo hay está están no así también tampoco ya aún todavía entonces luego después antes
    ahora hoy ayer mañana aquí allí sino aunque mientras pues embargo además incluso solo sólo
    apenas quizá quizás finalmente más menos dos tres cuatro cinco seis siete ocho nueve diez cien
    mil millones miles cientos decenas ambos ambas cualquier lejos tanto dicho dicha`,
  counted: `página páginas artículo capítulo número tomo parte plan grupo clase punto título sección
    bloque zona nivel anexo fase línea sala vitamina hepatitis tipo guerra mundial siglo`,
}
