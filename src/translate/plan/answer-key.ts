import type {Engine} from '../engine.ts'
import type {Batch, BatchText} from './batch.ts'

/**
 * The name under which an answer is kept: the SHA-256, in 64 hexadecimal digits, of all that it depends on: engine, model,
 * settings, languages, wire, notes, terms, remarks and the text's own context. Not of what else is in the call, so that an
 * answer is found again when the rest of the call is done already.
 */
export function answerKey(
  engine: Pick<Engine, 'name' | 'model'>,
  batch: Pick<Batch, 'sourceLanguage' | 'language' | 'settings'>,
  asked: Pick<BatchText, 'notes' | 'terms' | 'remarks' | 'context'> & {readonly wire: string},
): string {
  const parts = [
    engine.name,
    engine.model ?? '',
    batch.settings,
    batch.sourceLanguage,
    batch.language,
    asked.wire,
    asked.notes,
    asked.terms.map(({source, terms}) => [source, terms.use, terms.also, terms.avoid]),
    asked.remarks,
    asked.context,
  ]
  return process.getBuiltinModule('node:crypto').hash('sha256', JSON.stringify(parts), 'hex')
}
