import type {Concept} from '../../model/glossary.ts'
import type {Settings} from '../../model/settings.ts'
import {UserError} from '../../model/user-error.ts'
import {planLanguage} from '../../pipeline/plan-language.ts'
import type {Outcome} from '../../translate/run/outcome.ts'
import {translateAll} from '../../translate/run/translate-all.ts'
import {openAnswers} from '../open-answers.ts'
import {openEngine} from '../open-engine.ts'
import type {OpenDocument} from './open-document.ts'

/** Which sentence an engine is asked for, and how. */
export interface AskWork {
  readonly root: string
  readonly settings: Settings
  readonly document: OpenDocument
  /** Segment id. */
  readonly id: string
  readonly concepts: readonly Concept[]
  /** Name of the engine. */
  readonly engine: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
}

/**
 * What an engine makes of one sentence, to be proposed: nothing is written but the answer, which is kept like all of them.
 *
 * @throws UserError `service` where it does not answer or its answer is of no use, and as `openEngine`.
 */
export async function askForTarget(work: AskWork): Promise<string> {
  const {root, settings, document, id, concepts, signal} = work
  const {sourceLanguage} = settings
  const {language, read, catalog} = document
  const outcomes: Outcome[] = []
  const cache = openAnswers(root, sourceLanguage)
  try {
    const {engine, settingsFor} = await openEngine({...work, onNotice: () => {}})
    const batches = planLanguage(read, catalog, {
      ...{engine, sourceLanguage, concepts, settings: settingsFor(language)},
      overwriteMachine: false,
      only: new Set([id]),
    })
    await translateAll([{engine, language, batches}], {
      ...{signal, stop: signal, cache},
      onBatch: (_batch, found) => void outcomes.push(...found),
    })
  } finally {
    cache.close()
  }
  return targetOf(outcomes.find((outcome) => outcome.id === id))
}

function targetOf(outcome: Outcome | undefined): string {
  if (outcome?.kind === 'translated') return outcome.target
  if (outcome?.kind === 'broken' && outcome.suggestion !== '') return outcome.suggestion
  if (outcome?.kind === 'failed') throw outcome.error
  throw new UserError('The engine has no usable answer', {
    code: 'service',
    advice: 'Translate the sentence by hand.',
  })
}
