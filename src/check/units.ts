import type {Check, CheckContext, Problem} from './check.ts'
import {compareNumbers} from './numbers/compare-numbers.ts'
import {unitAfter} from './numbers/units.ts'

/** Miles and kilometres, acres and hectares, pounds and kilograms, with the same number. */
export const units: Check = {
  id: 'units',
  severity: 'warn',
  reason: 'Fifty miles are eighty kilometres, and never fifty.',
  examples: [
    {
      entry: {source: 'They walked 50 miles.', target: 'Sie liefen 50 Kilometer.'},
      messages: ['Unexpected kilometer after `50`, expected mile'],
    },
    {
      entry: {source: 'They walked 50 miles.', target: 'Sie liefen 50 Meilen.'},
      messages: [],
    },
    {
      about: 'A conversion is right.',
      entry: {source: 'They walked 50 miles.', target: 'Sie liefen 80 Kilometer.'},
      messages: [],
    },
  ],
  run,
}

function run(context: CheckContext): Problem[] {
  const comparison = compareNumbers(context)
  if (!comparison) return []
  const {source, target, pairs} = comparison
  return pairs.flatMap(({source: {end, certainty}, target: found}): Problem[] => {
    if (certainty === 'loose') return []
    const unit = unitAfter(source.text, end, context.sourceLanguage)
    const other = unit && unitAfter(target.text, found.end, context.language)
    if (!unit || !other || unit.name === other.name || unit.measures !== other.measures) return []
    const message = `Unexpected ${other.name} after \`${found.text}\`, expected ${unit.name}`
    return [{message, actual: found.text}]
  })
}
