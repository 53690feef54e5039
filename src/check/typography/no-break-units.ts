import type {Check, CheckContext} from '../check.ts'
import {type Flaw, fixFlaws, problemsOf} from '../flaw.ts'
import {languageOf} from '../language-of.ts'
import {type Edit, plainPair} from '../plain-text.ts'

/** A number and its unit, or `№` and its number, that a line's end may part. */
export const noBreakUnits: Check = {
  id: 'no-break-units',
  severity: 'info',
  reason: 'A line that ends after a number and begins with its unit is hard to read.',
  examples: [
    {entry: {source: 'By 5%.', target: 'Um 5\u00a0%.'}, messages: []},
    {
      entry: {source: 'By 5%.', target: 'Um 5 %.'},
      messages: ['Unexpected space in `5 %`, expected a no-break space'],
    },
    {
      language: 'ru',
      entry: {source: 'Ward No. 7', target: 'Отделение № 7'},
      messages: ['Unexpected space in `№ 7`, expected a no-break space'],
    },
    {
      language: 'es',
      about: 'Words may be parted from their number.',
      entry: {source: '5 kilometres', target: '5 kilómetros'},
      messages: [],
    },
  ],
  run: (context) => problemsOf(flawsOf(context)),
  fix: (context) => fixFlaws(context, flawsOf(context)),
}

const unit =
  /[\d.,]*\d (?:[%‰€$£¥₽₺₹°]|(?:°C|km|kg|cm|mm|m²|km²|ha|kWh|MW|GW|км|кг|см|мм|га|млн|млрд|Mio\.|Mrd\.)(?![\p{L}\p{N}]))|(?:№|n°|nº|N°) \d/gu

/** Languages that write `5%` close, and a no-break space before other units (PN-83/P-55366, ДСТУ 3582). */
const byHandbook = new Set(['bg', 'et', 'lv', 'pl', 'uk'])

const known = new Map<string, boolean>()

function flawsOf(context: CheckContext): Flaw[] {
  const {text} = plainPair(context).target
  return looseUnits(text, context.language).map((edit) => {
    const found = text.slice(edit.number, edit.unit)
    return {
      message: `Unexpected space in \`${found}\`, expected a no-break space`,
      actual: found,
      expected: found.replace(' ', edit.text),
      edits: [edit],
    }
  })
}

/** A blank between a number and its unit, as the edit that makes it unbreakable, and where the two begin and end. */
export interface LooseUnit extends Edit {
  readonly number: number
  readonly unit: number
}

/** The blanks of a plain text that may part a number and its unit, in a language that keeps them together. */
export function looseUnits(text: string, language: string): LooseUnit[] {
  if (!text.includes(' ') || !/\d/.test(text) || !keepsUnits(language)) return []
  return Array.from(text.matchAll(unit), ({0: found, index}) => {
    const start = index + found.indexOf(' ')
    return {start, end: start + 1, text: '\u00a0', number: index, unit: index + found.length}
  })
}

/** Whether CLDR writes a no-break space between a number and its unit, told from its percent sign. */
function keepsUnits(tag: string): boolean {
  let keeps = known.get(tag)
  if (keeps === undefined) {
    keeps = byHandbook.has(languageOf(tag).language) || /\d[\u00a0\u202f]\P{L}/u.test(percent(tag))
    known.set(tag, keeps)
  }
  return keeps
}

function percent(tag: string): string {
  try {
    return new Intl.NumberFormat(tag, {style: 'percent', numberingSystem: 'latn'}).format(0.05)
  } catch {
    return ''
  }
}
