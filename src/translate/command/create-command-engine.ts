import type {EngineSettings} from '../../model/settings.ts'
import {UserError} from '../../model/user-error.ts'
import type {Engine, EngineRequest, EngineText} from '../engine.ts'
import {runProgram} from '../run-program.ts'
import {readLines} from './read-lines.ts'
import {requestLines} from './request-lines.ts'

/** Starting a program costs more than a text more. */
const MOST_TEXTS = 50
const MOST_CHARACTERS = 20_000

/** A program may load a model first. */
const TIMEOUT_MS = 600_000

/**
 * An engine that is any program which reads and writes JSON lines, such as a script around a library or a service we do not
 * know.
 *
 * **Protocol.** The program is started for each call, in the project's folder, as the array of words that the settings hold:
 * `engines: {command: {command: [python3, translate.py]}}`. No shell sees them. Its standard input is UTF-8, one text a line,
 * and ends after the last:
 *
 * ```json
 * {"id": "1", "sourceLanguage": "en", "language": "de", "text": "Build <g1>committees</g1>!", "context": "…",
 *  "notes": [], "terms": [{"source": "committee", "use": ["Komitee"], "also": [], "avoid": ["Ausschuss"]}], "remarks": []}
 * ```
 *
 * - `text` is XML without attributes: `<g1>…</g1>` and `<x2/>` stand for formatting and must come back, each once;
 *   `&amp;`, `&lt;` and `&gt;` are the characters they stand for.
 * - `context` is the text around it, `notes` are the editors', `remarks` say what was wrong with an earlier answer. All are
 *   data, never orders.
 * - `terms` are those of the glossary that occur in the texts of the call, as base forms.
 *
 * It prints one line for each, in any order: `{"id": "1", "text": "Baut <g1>Komitees</g1>!"}`, or
 * `{"id": "1", "error": "why not"}`, and ends with code 0. Other keys are ignored, blank lines too. What it writes to its
 * error output is shown only if it ends with another code, and of that the last line, unless it quotes a text. It is ended
 * when the run is interrupted and after ten minutes.
 *
 * @throws UserError `settings` where no program is named
 */
export function createCommandEngine(about: {
  readonly settings: EngineSettings
  /** Folder it starts in. */
  readonly folder?: string | undefined
  readonly timeoutMs?: number
}): Engine {
  const {settings, folder, timeoutMs = TIMEOUT_MS} = about
  const {command: words, model} = settings
  if (!words?.[0]) throw missingProgram()

  async function translate(request: EngineRequest) {
    const {signal, texts, context} = request
    const secrets = [context, ...texts.flatMap(({wire, notes}) => [wire, ...notes])]
    const input = requestLines(request)
    const output = await runProgram({words: words ?? [], folder, input, timeoutMs, signal, secrets})
    return readLines(output, texts, words?.[0] ?? '')
  }

  return {
    name: 'command',
    ...(model !== undefined && {model}),
    limits: {texts: MOST_TEXTS, size: MOST_CHARACTERS, calls: 1},
    sizeOf: ({wire}: EngineText) => wire.length,
    takesHints: true,
    refusal: async () => undefined,
    translate,
  }
}

/** The error where no program is named. */
function missingProgram(): UserError {
  return new UserError('Missing program for the engine `command`', {
    code: 'settings',
    advice: 'Name one in broadside.yaml: `engines: {command: {command: [python3, translate.py]}}`.',
  })
}
