import type {EngineReply, EngineText} from '../engine.ts'
import {EngineError} from '../engine-error.ts'

/** What a program says of a text; other keys are for later versions. */
interface Line {
  readonly id?: unknown
  readonly text?: unknown
  readonly error?: unknown
}

/**
 * The replies in the JSON lines of a program. Law: one for each text, in the order of the texts, whatever that of the lines.
 *
 * @throws EngineError `answer` for a line that is none, a text that is missing, doubled, unknown or empty, or an error the
 * program tells of; its words are not shown, as they may quote the text
 */
export function readLines(
  output: string,
  texts: readonly EngineText[],
  program: string,
): readonly EngineReply[] {
  const refuse = (what: string, advice = 'Correct its answers: see “command” in the README.') =>
    new EngineError(`The program \`${program}\` ${what}`, {failure: 'answer', advice})
  const found = new Map<string, Line>()
  for (const [index, text] of output.split('\n').entries()) {
    if (text.trim() === '') continue
    const line = parse(text)
    if (!line) throw refuse(`printed something else than a JSON object in line ${index + 1}`)
    const id = typeof line.id === 'number' ? String(line.id) : line.id
    if (typeof id !== 'string' || !isIdOf(id, texts)) throw refuse('answered to an unknown id')
    if (found.has(id)) throw refuse(`answered twice to text ${id}`)
    found.set(id, line)
  }
  const failed = [...found.values()].filter(({error}) => error !== undefined && error !== null)
  if (failed.length > 0)
    throw refuse(
      `could not translate ${failed.length} of ${texts.length} texts`,
      'Run it by hand to see why. These texts are left to people.',
    )
  return texts.map(({wire}, index) => {
    const text = found.get(String(index + 1))?.text
    if (typeof text !== 'string') throw refuse(`left out text ${index + 1} of ${texts.length}`)
    if (text.trim() === '' && wire.trim() !== '') throw refuse(`left text ${index + 1} empty`)
    return {wire: text}
  })
}

/** A JSON object, or undefined. */
function parse(text: string): Line | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether an id is that of a text. */
function isIdOf(id: string, texts: readonly EngineText[]): boolean {
  return /^[1-9]\d*$/.test(id) && Number(id) <= texts.length
}
