import type {Inflection} from './inflection.ts'
import {slotEndings} from './slots.ts'

/*
 * Languages whose words stay as they are before suffixes and particles. Each list is one slot, in the order in which they
 * stand. Sources: the descriptions of these languages' noun morphology in common grammars.
 */

/** Persian: plural, possessive or indefinite, and the object marker where it is written together. */
const persian = [
  'ها های هایی ان گان ات',
  'ی ای یی م ت ش مان تان شان ام ات اش ایم اند ست است',
  'ی ای',
  'را',
]

/** Korean: plural, postpositions, topic and focus particles, copula. */
const korean = [
  '들',
  '에게서 한테서 에게 한테 에서 으로서 로서 으로써 로써 으로 로 까지 부터 처럼 보다 마다 대로 조차 마저 밖에 와 과 이나 나 이랑 랑 께서 께 에 의 만',
  '은 는 이 가 을 를 도 만 의 까지 이라는 라는 이란 란 이라고 라고 이라도 라도 이야말로 야말로',
  '이다 이며 이고 이자 이었다 였다 이어서 여서 인 인가 일 임 입니다 이라 라 다 이지만 지만',
]

/** Bengali: classifier or plural, case, emphasis. */
const bengali = [
  'টি টা টির গুলি গুলো গুলা সমূহ রা েরা দের েদের খানা জন',
  'র ের য়ের কে েকে তে েতে ে য় দের',
  'ও ই েও',
]

/** Marathi, where the oblique stem takes the suffix: only what needs no change of stem. */
const marathi = ['ा े ी ां ांनी ाच्या ेच्या ीच्या', 'ला ना ने नी शी त चा ची चे च्या हून साठी मध्ये वर', 'च ही']

/** Georgian, Kazakh, Azerbaijani and others come by the rules for languages without a list. */
const suffixes: Readonly<Record<string, readonly string[]>> = {
  fa: persian,
  ko: korean,
  bn: bengali,
  mr: marathi,
}

/** The inflection of a suffixing language (its subtag), undefined where it has no list here. */
export function suffixing(language: string): Inflection | undefined {
  const slots = Object.hasOwn(suffixes, language) ? suffixes[language] : undefined
  if (!slots) return undefined
  const endings = slotEndings(slots)
  return {stems: (word) => [{stem: word, endings, label: 'suffixes'}]}
}
