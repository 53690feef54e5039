import type {Check, CheckContext, Problem} from './check.ts'
import {plainPair} from './plain-text.ts'
import {isHeading} from './unit-kind.ts'

/**
 * Acronyms that the source explains at their first use. Where the glossary gives the wording of a first use, the finding
 * is made with the terms.
 */
export const firstUse: Check = {
  id: 'first-use',
  severity: 'warn',
  reason:
    'Readers abroad do not know the acronym, and after its first use nobody explains it any more.',
  examples: [
    {
      entry: {
        source: 'The Department of Homeland Security (DHS) denies it.',
        target: 'Das DHS streitet es ab.',
      },
      messages: ['Unexpected `DHS` alone, expected its full form beside it as in the source'],
    },
    {
      about: 'In any order.',
      entry: {
        source: 'The Department of Homeland Security (DHS) denies it.',
        target: 'Das DHS (Heimatschutzministerium) streitet es ab.',
      },
      messages: [],
    },
    {
      about: 'Where the language has its own acronym, readers of the target see to it.',
      language: 'ru',
      entry: {
        source: 'The United Nations (UN) is silent.',
        target: 'ООН молчит.',
      },
      messages: [],
    },
  ],
  run,
}

/** A full form with its acronym behind it in brackets. */
const explained = /\p{Ll}["”’]? \((\p{Lu}[\p{Lu}\p{N}-]+)[,;)]/gu
const bracket = /[(（[［〔]/

function run(context: CheckContext): Problem[] {
  if (isHeading(context)) return []
  const {source, target} = plainPair(context)
  if (!source.text.includes('(') || bracket.test(target.text)) return []
  return Array.from(source.text.matchAll(explained), ([, acronym = '']) => acronym)
    .filter((acronym) => isAlone(acronym, target.text))
    .map((acronym) => ({
      message: `Unexpected \`${acronym}\` alone, expected its full form beside it as in the source`,
      actual: acronym,
    }))
}

/** Whether an acronym stands in a text with nothing set off beside it: neither commas nor dashes on both sides. */
function isAlone(acronym: string, text: string): boolean {
  const at = text.indexOf(acronym)
  if (at < 0) return false
  const [before, after] = [text.slice(0, at).trimEnd(), text.slice(at + acronym.length).trimStart()]
  return !(/[,–—،、，]$/.test(before) || /^[,–—،、，]/.test(after))
}
