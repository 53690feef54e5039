import type {SourceContext, SourceProblem, SourceRule} from './source-rule.ts'
import {unitText} from './unit-text.ts'

/** An acronym whose full form the statement never gives. */
export const acronym: SourceRule = {
  id: 'acronym',
  severity: 'info',
  reason:
    'Readers abroad know few of a country’s acronyms, and translators must guess the full form.',
  examples: [
    {
      text: 'Agents of ICE raided a school. ICE denies it.',
      messages: [
        'Unexpected acronym `ICE` without its full form, expected `… (ICE)` at its first use',
      ],
    },
    {text: 'The Department of Homeland Security (DHS) denies it.', messages: []},
    {text: 'A member of AFGE (American Federation of Government Employees).', messages: []},
    {
      about: 'The full form stands somewhere.',
      text: 'The United Auto Workers is silent. So is the UAW.',
      messages: [],
    },
    {
      about: 'Known everywhere, numerals, initials, and text in capitals.',
      text: '# STOP THE WAR\n\nNATO and the US in World War II, JD Vance.',
      messages: [],
    },
  ],
  run,
}

/** Acronyms that dictionaries of all languages have. */
const wellKnown = new Set(
  'US USA UK EU UN NATO TV AM PM OK AIDS HIV DNA CEO PDF UNESCO UNICEF NASA DVD CD PC AD BC CE BCE ID IT AI GDP'.split(
    ' ',
  ),
)
const roman = /^(?=[MDCLXVI])M*(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?:[-–]\p{Lu}{2,})*(?![\p{L}\p{N}])/gu

function run({statement}: SourceContext): SourceProblem[] {
  const units = statement.units.map(unitText)
  const all = units.map(({text}) => text).join('\n')
  const initials = initialsOf(all)
  const seen = new Set<string>()
  return units.flatMap(({text, at}) => {
    if (!/\p{Ll}/u.test(text)) return []
    return [...text.matchAll(capitals)].flatMap(({0: found, index}): SourceProblem[] => {
      if (seen.has(found) || wellKnown.has(found) || roman.test(found)) return []
      if (isName(found, text.slice(index + found.length)) || isShouted(text, index)) return []
      seen.add(found)
      if (isExplained(found, all) || initials.includes(found.replace(/[-–]/g, ''))) return []
      const message = `Unexpected acronym \`${found}\` without its full form, expected \`… (${found})\` at its first use`
      return [{message, at: at(index), actual: found}]
    })
  })
}

/** Two initials before a surname. */
function isName(found: string, after: string): boolean {
  return found.length === 2 && /^ \p{Lu}\p{Ll}/u.test(after)
}

/** A word among others in capitals: emphasis, not an acronym. */
function isShouted(text: string, index: number): boolean {
  const around = text.slice(Math.max(0, index - 30), index + 30)
  return /(?:\p{Lu}{2,}[ ,!?]+){2}\p{Lu}{2,}/u.test(around)
}

/** Whether an acronym stands in brackets after its full form, or before it. */
function isExplained(found: string, all: string): boolean {
  return (
    new RegExp(`\\p{Ll}["”’]? \\(${found}[,;) ]`, 'u').test(all) ||
    new RegExp(`(?<![\\p{L}\\p{N}])${found},? \\((?:the )?\\p{Lu}\\p{Ll}+ `, 'u').test(all)
  )
}

/** The initials of each run of capitalised words, small words between them left out; the runs apart by blanks. */
function initialsOf(all: string): string {
  const run =
    /\p{Lu}\p{Ll}+(?:(?:[ -]| (?:of|and|the|for|in|on|to|de|la|del|des|du|et|der|und|für) )\p{Lu}\p{Ll}+)+/gu
  return Array.from(all.matchAll(run), ([words]) => words.replace(/[^\p{Lu}]/gu, '')).join(' ')
}
