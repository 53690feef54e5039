import type {LanguageWords} from './language-words.ts'

/** Slovenian: titles, citation. */
export const slovenian: LanguageWords = {
  hard: `dr mag prof doc dipl inž ing univ g ga gdč gen polk sv ul trg npr tj t.i t.j oz prim gl v vlad
    pod predst t.im angl nem franc lat it im ur urd tel tč ok cca mio mrd tis min preds podpreds
    taj zast`,
  number: 'št str čl odst pogl sl tab knj t zv jan feb mar apr jun jul avg sept okt nov dec',
  soft: 'd.o.o d.d s.p jr sr pr.n.št n.št',
  end: 'itd idr ipd itn etc h sek km kg cm mm',
  date: 'l r st stol',
  openers: `on ona ono oni one mi vi jaz ti to ta te tista tisto ali a in pa toda vendar ker če ko kadar
    da čeprav medtem kaj kdo kako kje kam zakaj kateri katera katero koliko tako tudi zato torej
    tedaj takrat zdaj tukaj tam v na s z iz do po o od za brez pri pod nad skozi med pred proti
    zaradi kljub namesto razen ne nikoli nihče nič noben vse vsi vsak vsaka mnogi mnogo nekaj
    nekateri drugi je so bil bila bilo bili bo bodo ima imajo lahko mora treba potem pozneje prej
    najprej danes včeraj jutri že še samo le celo prav dva dve trije štiri pet tisoči`,
}
