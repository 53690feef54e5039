import type {Finding} from '../../model/finding.ts'
import {subtagOf} from '../../segment/language-tag.ts'
import {isNamed} from '../glossary-language.ts'
import {type LintTerm, type PlacedGlossary, termFinding} from './placed-glossary.ts'

/** Languages that nobody knows, once for each concept and language. */
export function unknownLanguages({terms}: PlacedGlossary): Finding[] {
  const seen = new Set<string>()
  return terms.flatMap((term): Finding[] => {
    const key = `${term.file}\n${term.concept.id}\n${term.language}`
    if (seen.has(key) || isNamed(term.language)) return []
    seen.add(key)
    return [
      termFinding(term, {
        rule: 'glossary-language',
        severity: 'error',
        message: `Unexpected language \`${term.language}\`, expected a BCP 47 tag such as \`de\`, \`pt-BR\` or \`zh-Hans\``,
        explanation: 'Correct the tag; no edition would look for these terms.',
      }),
    ]
  })
}

/** Terms that are not in the composed form of Unicode (NFC): other tools do not find them. */
export function notComposed({terms}: PlacedGlossary): Finding[] {
  return terms
    .filter(({text}) => text !== text.normalize('NFC'))
    .map((term) => {
      const expected = term.text.normalize('NFC')
      return termFinding(term, {
        rule: 'glossary-nfc',
        severity: 'warn',
        message: `Unexpected characters of \`${term.text}\` that are not composed (NFC), expected \`${expected}\``,
        explanation: 'Write the term anew, with letters that have their accents.',
        expected,
      })
    })
}

/** Longer terms are sentences, or a file that went wrong. DeepL takes 1024 bytes. UTF-16 units. */
const longest = 300

/** Terms that are too long for one. */
export function tooLong({terms}: PlacedGlossary): Finding[] {
  return terms
    .filter(({text}) => text.length > longest)
    .map((term) =>
      termFinding(term, {
        rule: 'glossary-length',
        severity: 'warn',
        message: `Unexpected length of ${term.text.length} characters of \`${term.text.slice(0, 40)}…\`, expected at most ${longest}`,
        explanation: 'Shorten the term to the words that a text would have.',
      }),
    )
}

/** Terms in letters of another script, and words in which two scripts are mixed. */
export function wrongScripts({terms}: PlacedGlossary): Finding[] {
  return terms.flatMap((term): Finding[] => {
    const mixed = wordsOf(term.text).find(isMixed)
    if (mixed !== undefined) return [mixedFinding(term, mixed)]
    const scripts = scriptsOf(term.language)
    if (scripts.length === 0 || !isForeign(term, scripts)) return []
    return [
      termFinding(term, {
        rule: 'glossary-script',
        severity: 'warn',
        message: `Unexpected script of \`${term.text}\`, expected ${scripts.map(scriptName).join(', ')} letters for \`${term.language}\``,
        explanation:
          'Move the term to its own language, or give the concept a `type`: names and acronyms may keep their letters.',
      }),
    ]
  })
}

function mixedFinding(term: LintTerm, word: string): Finding {
  return termFinding(term, {
    rule: 'glossary-script',
    severity: 'error',
    message: `Unexpected letters of two scripts in \`${word}\`, expected one`,
    explanation:
      'Write the word anew: a letter that looks right, such as a Latin `a` in a Russian word, matches nothing.',
  })
}

/** Scripts by the name that `Intl` gives a language's likely script. */
const scriptNames: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Han'],
  Hant: ['Han'],
  Jpan: ['Han', 'Hira', 'Kana'],
  Kore: ['Hang', 'Han'],
}

/** Languages that are written in two scripts. */
const alsoWritten: Readonly<Record<string, readonly string[]>> = {sr: ['Cyrl', 'Latn']}

/** The scripts of a language, none where they are not known. */
function scriptsOf(language: string): readonly string[] {
  const both = alsoWritten[subtagOf(language)]
  if (both && !language.includes('-')) return both
  try {
    const {script} = new Intl.Locale(language).maximize()
    return script === undefined ? [] : (scriptNames[script] ?? [script])
  } catch {
    return []
  }
}

/** Whether a whole term of ordinary words is written in other letters. Acronyms keep theirs. */
function isForeign({concept, key, text}: LintTerm, scripts: readonly string[]): boolean {
  if (concept.type !== 'term' || key === 'not') return false
  const words = wordsOf(text).filter((word) => !/^[\p{Lu}\p{N}]+$/u.test(word))
  return words.length > 0 && words.every((word) => !scripts.some((script) => has(word, script)))
}

/** Scripts whose letters look alike. */
const lookAlikes = ['Latn', 'Cyrl', 'Grek']

/** Whether a word holds letters of two scripts that look alike. */
function isMixed(word: string): boolean {
  return lookAlikes.filter((script) => has(word, script)).length > 1
}

function has(word: string, script: string): boolean {
  return scriptPattern(script).test(word)
}

const patterns = new Map<string, RegExp>()

function scriptPattern(script: string): RegExp {
  const known = patterns.get(script)
  if (known) return known
  const made = new RegExp(String.raw`\p{sc=${script}}`, 'u')
  patterns.set(script, made)
  return made
}

/** What people call a script. */
function scriptName(script: string): string {
  return scriptTitles.of(script) ?? script
}

const scriptTitles = new Intl.DisplayNames('en', {type: 'script'})

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
