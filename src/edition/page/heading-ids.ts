import type {Block, Statement} from '../../model/statement.ts'
import {plainText} from '../../statement/text-unit.ts'

/**
 * The ids of a statement's headings, in order: as GitHub makes them (lower case; letters, numbers, marks, `-` and `_`
 * kept; blanks to `-`; a number behind one that was there before), so that `#what-is-to-be-done` leads there. Every edition
 * has the ids of its source, so that a link into one language leads to the same place in all.
 */
export function headingIds({outline}: Statement): string[] {
  const taken = new Map<string, number>()
  return outline.filter(isHeading).map(({tokens = []}) => {
    const base = slug(plainText(tokens)) || 'section'
    let id = base
    for (let count = taken.get(base) ?? 0; taken.has(id); id = `${base}-${count}`) count++
    taken.set(id, 0)
    if (id !== base) taken.set(base, Number(id.slice(base.length + 1)))
    return id
  })
}

function isHeading({signature, tokens}: Block): boolean {
  return tokens !== undefined && signature.split(' ')[1] === 'heading'
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Pc}\s-]/gu, '')
    .trim()
    .replace(/\s/gu, '-')
}
