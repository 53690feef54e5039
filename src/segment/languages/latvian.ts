import type {LanguageWords} from './language-words.ts'

/** Latvian: titles, citation. */
export const latvian: LanguageWords = {
  hard: `dr prof doc akad ing inž kgs k-dze k-gs ģen plkv maj kapt sv piem t.i t.s t.sk tā.s u.c sal
    skat sk latv angl vācu franc krievu apm aptuv ieskaitot min priekšs dir sekr red tulk milj
    mljrd tūkst resp iel`,
  number: 'nr lpp p punkts pk d sēj nod tab att janv febr apr jūn jūl aug sept okt nov dec',
  soft: 'sia as jr sr p.m.ē m.ē',
  end: 'utt u.tml utml etc st sek km kg cm mm eur plkst',
  date: 'g gs',
  openers: `viņš viņa viņi mēs jūs es tu tas tā tie šis šī šie bet un vai jo ka ja kad lai gan kas kā kur
    kāpēc kurš kura cik tāpat arī tāpēc tad tagad šeit tur uz no ar bez pa pēc pie pirms līdz
    starp par ne nekad neviens nekas visi viss katrs daudzi daudz daži ir bija būs var vajag vēlāk
    agrāk šodien vakar rīt jau vēl tikai pat divi trīs četri pieci tūkstošiem`,
}
