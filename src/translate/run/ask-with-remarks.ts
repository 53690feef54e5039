import {askTexts} from './ask-texts.ts'
import type {TranslateOptions} from './translate-batch.ts'
import {
  type AskAbout,
  countAnswer,
  isGood,
  questionOf,
  takeAnswer,
  targetOf,
  type Work,
} from './work.ts'

/**
 * Asks an engine that takes hints once more, with what is wrong, for answers that are no translations and for those that checks
 * object to. Mutates the works; an answer that was good gives way only to a better one.
 */
export async function askWithRemarks(
  works: readonly Work[],
  {batch, session, options}: AskAbout & {readonly options: Pick<TranslateOptions, 'objections'>},
): Promise<void> {
  const again = works.filter(({verdict, objections}) => {
    if (!verdict) return false
    return 'faults' in verdict || objections.length > 0
  })
  const questions = again.map((work) => {
    const {verdict, objections} = work
    const wrong = verdict && 'faults' in verdict ? verdict.faults : objections
    const question = questionOf(work)
    return {...question, text: {...question.text, remarks: [...work.text.remarks, ...wrong]}}
  })
  const answers = await askTexts(questions, batch, session)
  for (const [index, work] of again.entries()) {
    const answer = answers[index]
    if (!answer || !('wire' in answer)) continue
    const other: Work = {...work}
    takeAnswer(other, answer, {batch, session})
    countAnswer(work, answer)
    const {verdict} = other
    if (!verdict || 'faults' in verdict) continue
    const objections = objectionsTo(other, options)
    const isBetter = !isGood(work.verdict) || objections.length < work.objections.length
    if (isBetter) Object.assign(work, {verdict, objections})
  }
}

/** What is to be said against a good answer. */
export function objectionsTo(
  work: Work,
  {objections}: Pick<TranslateOptions, 'objections'>,
): readonly string[] {
  if (!isGood(work.verdict)) return []
  return objections?.(work.text.id, targetOf(work, work.verdict)) ?? []
}
