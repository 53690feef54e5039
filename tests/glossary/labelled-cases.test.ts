import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {checkTerm, type Label, type LabelledConcept, prepare} from './cases/adapter.ts'

interface LabelledCase {
  readonly lang: string
  readonly conceptId: string
  readonly label: Label
  readonly source: string
  readonly target: string
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`cases/${name}`, import.meta.url), 'utf8'))
}

const {concepts} = read('labelled-terms.json') as {concepts: LabelledConcept[]}
const {cases} = read('labelled-cases.json') as {cases: LabelledCase[]}
prepare({concepts})
const answers = answersTo(cases)

function answersTo(list: readonly LabelledCase[]): (LabelledCase & {readonly answer: Label})[] {
  return list.map((each) => ({
    ...each,
    answer: checkTerm({...each, concept: {id: each.conceptId}}),
  }))
}

/** F1 of alarms, false alarms among what is fine, and forbidden variants told as such; all in percent. */
function score(list: typeof answers): {f1: number; falseAlarms: number; forbidden: number} {
  const count = (holds: (each: (typeof answers)[number]) => boolean): number =>
    list.filter(holds).length
  const right = count(({label, answer}) => label !== 'ok' && answer !== 'ok')
  const wrong = count(({label, answer}) => label === 'ok' && answer !== 'ok')
  const missed = count(({label, answer}) => label !== 'ok' && answer === 'ok')
  const told = count(({label, answer}) => label === 'forbidden' && answer === 'forbidden')
  return {
    f1: (200 * right) / (2 * right + wrong + missed),
    falseAlarms: (100 * wrong) / count(({label}) => label === 'ok'),
    forbidden:
      (100 * told) /
      Math.max(
        1,
        count(({label}) => label === 'forbidden'),
      ),
  }
}

test('the labelled cases are answered as well as promised', () => {
  const {f1, falseAlarms, forbidden} = score(answers)
  expect(f1).toBeGreaterThanOrEqual(98)
  expect(falseAlarms).toBeLessThanOrEqual(2)
  expect(forbidden).toBeGreaterThanOrEqual(98)
})

test.each([...new Set(cases.map(({lang}) => lang))])('F1 is at least 94 in %s', (language) => {
  expect(score(answers.filter(({lang}) => lang === language)).f1).toBeGreaterThanOrEqual(94)
})

test('cases that were written when the rules stood are answered as well', () => {
  const later = answersTo((read('later-cases.json') as {cases: LabelledCase[]}).cases)
  expect(later.length).toBeGreaterThanOrEqual(150)
  expect(later.filter(({label, answer}) => label !== answer)).toEqual([])
})
