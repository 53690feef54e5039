import type {Check, CheckContext, Problem} from './check.ts'
import {compareNumbers} from './numbers/compare-numbers.ts'
import {writeNumber} from './numbers/write-number.ts'

/** Numbers by value, in digits or words, across digit systems, separators and scale words. */
export const number: Check = {
  id: 'number',
  severity: 'error',
  reason: 'A wrong number is the error that readers quote, and the one that no speller finds.',
  examples: [
    {
      entry: {
        source: 'More than 46,000 nurses are on strike.',
        target: 'Mehr als 64.000 Pflegekräfte streiken.',
      },
      messages: ['Unexpected number `64.000`, expected `46.000`'],
    },
    {
      about: 'Values are compared, not their spelling.',
      language: 'zh-Hans',
      entry: {source: 'The strike of 30,000 nurses goes on.', target: '三万名护士的罢工仍在继续。'},
      messages: [],
    },
    {
      language: 'es',
      entry: {
        source: 'Half a billion dollars was cut from schools.',
        target: 'Se recortaron 500 millones de dólares de las escuelas.',
      },
      messages: [],
    },
    {
      language: 'fr',
      entry: {source: 'It represents 1,240 workers.', target: 'Il représente les travailleurs.'},
      messages: ['Unexpected missing number, expected `1\u202f240`'],
    },
    {
      entry: {source: 'The strike began in mines.', target: 'Der Streik begann in 8 Bergwerken.'},
      messages: ['Unexpected number `8`, expected only the numbers of the source'],
    },
  ],
  run,
}

function run(context: CheckContext): Problem[] {
  const faults = compareNumbers(context)?.faults ?? []
  return faults
    .filter(({isScale}) => !isScale)
    .map(({source, target}): Problem => {
      if (!source) {
        const message = `Unexpected number \`${target?.text}\`, expected only the numbers of the source`
        return {message, actual: target?.text ?? ''}
      }
      const expected = writeNumber(source, context.language)
      const what = target ? `number \`${target.text}\`` : 'missing number'
      const message = `Unexpected ${what}, expected \`${expected}\``
      return {message, actual: target?.text ?? '', expected}
    })
}
