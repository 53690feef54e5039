import type {Check, CheckContext, Problem} from '../check.ts'
import {languageOf} from '../language-of.ts'
import {plainPair} from '../plain-text.ts'
import {hasLetters, wordsIn} from '../words.ts'
import {guessLanguage} from './guess-language.ts'

/** A target in another language than its catalog's. */
export const wrongLanguage: Check = {
  id: 'wrong-language',
  severity: 'error',
  reason: 'A sentence in a neighbour’s language is easily overlooked by everybody but its readers.',
  covers: ['same-as-source', 'negation', 'length', 'inner-punctuation', 'quotes', 'spacing'],
  examples: [
    {
      language: 'pt',
      entry: {
        source: 'The workers have nothing to lose but their chains.',
        target: 'Os trabalhadores não têm nada a perder senão os seus grilhões.',
      },
      messages: [],
    },
    {
      language: 'pt',
      entry: {
        source: 'The workers have nothing to lose but their chains, and they know it.',
        target: 'Los trabajadores no tienen nada que perder más que sus cadenas, y ya lo saben.',
      },
      messages: ['Unexpected Spanish, expected Portuguese'],
    },
    {
      about: 'A name and a title are in no language.',
      entry: {
        source: '“The State and Revolution,” Progress Publishers',
        target: 'The State and Revolution, Progress Publishers',
      },
      messages: [],
    },
    {
      language: 'hi',
      entry: {
        source: 'This is the struggle of all workers, and they have begun it.',
        target: 'हा सर्व कामगारांचा लढा आहे आणि त्यांनी तो सुरू केला आहे.',
      },
      messages: ['Unexpected Marathi, expected Hindi'],
    },
    {
      language: 'ja',
      entry: {
        source: 'The workers of all countries must unite against the war.',
        target: '各国工人必须联合起来反对战争，这是工人阶级的历史任务，必须由工人自己完成。',
      },
      messages: ['Unexpected Chinese, expected Japanese'],
    },
  ],
  run,
}

/** Below this, a name or a slogan decides. */
const leastLetters = 30
const kana = /[\p{sc=Hira}\p{sc=Kana}]/u
const han = /\p{sc=Han}/gu

function run(context: CheckContext): Problem[] {
  const {target} = plainPair(context)
  const {text} = target
  const {language} = context
  if (text.length < leastLetters * 0.8) return []
  if (languageOf(language).language === 'ja') return chineseProblems(text)
  if (text.length < leastLetters || !hasLetters(text, leastLetters)) return []
  const guess = guessLanguage(text, language, wordsIn(target))
  if (!guess) return []
  const [found, wanted] = [nameOf(guess), nameOf(language)]
  return [{message: `Unexpected ${found}, expected ${wanted}`, actual: guess, expected: language}]
}

/** Japanese without a single Kana is Chinese. */
function chineseProblems(text: string): Problem[] {
  if (kana.test(text) || (text.match(han)?.length ?? 0) < 25) return []
  return [{message: 'Unexpected Chinese, expected Japanese', actual: 'zh', expected: 'ja'}]
}

let names: Intl.DisplayNames | undefined

/** A language's English name. */
function nameOf(tag: string): string {
  names ??= new Intl.DisplayNames('en', {type: 'language'})
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
