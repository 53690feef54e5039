import arabic from './languages/ar.json' with {type: 'json'}
import bengali from './languages/bn.json' with {type: 'json'}
import german from './languages/de.json' with {type: 'json'}
import greek from './languages/el.json' with {type: 'json'}
import english from './languages/en.json' with {type: 'json'}
import spanish from './languages/es.json' with {type: 'json'}
import persian from './languages/fa.json' with {type: 'json'}
import french from './languages/fr.json' with {type: 'json'}
import hindi from './languages/hi.json' with {type: 'json'}
import indonesian from './languages/id.json' with {type: 'json'}
import italian from './languages/it.json' with {type: 'json'}
import japanese from './languages/ja.json' with {type: 'json'}
import korean from './languages/ko.json' with {type: 'json'}
import dutch from './languages/nl.json' with {type: 'json'}
import polish from './languages/pl.json' with {type: 'json'}
import portuguese from './languages/pt.json' with {type: 'json'}
import brazilian from './languages/pt-BR.json' with {type: 'json'}
import russian from './languages/ru.json' with {type: 'json'}
import sinhala from './languages/si.json' with {type: 'json'}
import serbian from './languages/sr.json' with {type: 'json'}
import latinSerbian from './languages/sr-Latn.json' with {type: 'json'}
import tamil from './languages/ta.json' with {type: 'json'}
import turkish from './languages/tr.json' with {type: 'json'}
import ukrainian from './languages/uk.json' with {type: 'json'}
import urdu from './languages/ur.json' with {type: 'json'}
import vietnamese from './languages/vi.json' with {type: 'json'}
import simplifiedChinese from './languages/zh-Hans.json' with {type: 'json'}
import traditionalChinese from './languages/zh-Hant.json' with {type: 'json'}

/** Texts by key, in i18next's JSON v4 form: those in several numbers have a key for each plural category. */
export type WordTexts = Readonly<Record<string, string>>

/** An edition's words in every language that we ship, by BCP 47 tag. */
export const shippedWords: Readonly<Record<string, WordTexts>> = {
  ar: arabic,
  bn: bengali,
  de: german,
  el: greek,
  en: english,
  es: spanish,
  fa: persian,
  fr: french,
  hi: hindi,
  id: indonesian,
  it: italian,
  ja: japanese,
  ko: korean,
  nl: dutch,
  pl: polish,
  pt: portuguese,
  'pt-BR': brazilian,
  ru: russian,
  si: sinhala,
  sr: serbian,
  'sr-Latn': latinSerbian,
  ta: tamil,
  tr: turkish,
  uk: ukrainian,
  ur: urdu,
  vi: vietnamese,
  'zh-Hans': simplifiedChinese,
  'zh-Hant': traditionalChinese,
}
