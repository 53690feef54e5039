import type {TextResult, TranslateTextOptions} from 'deepl-node'
import {UserError} from '../../model/user-error.ts'
import type {Engine, EngineReply, EngineRequest, EngineText} from '../engine.ts'
import {EngineError} from '../engine-error.ts'
import {checkAccess, type DeeplAccess} from './access.ts'
import {callDeepl} from './call-deepl.ts'
import {type English, sourceCode, targetCode} from './language-codes.ts'
import {languageRefusal} from './language-refusal.ts'
import {type RemoteGlossary, servesLanguages} from './remote-glossary.ts'

/** DeepL's models; the last falls back to the fast one where there is no better. */
const models = ['quality_optimized', 'latency_optimized', 'prefer_quality_optimized'] as const

/**
 * 50 texts a call are what DeepL promises. A body may have 128 KiB, tag handling included, and calls above 76 KiB have been
 * refused (https://github.com/DeepLcom/deepl-node/issues/33).
 */
const limits = {texts: 50, size: 61_440, calls: 4} as const

/** Bytes of the body that the context may take. */
const mostContext = 30_720

/** Where DeepL Pro counts without a limit, it names this one. */
const unlimited = 1e12

/** What DeepL is told with every text. */
export interface DeeplOptions extends DeeplAccess {
  /** Default `quality_optimized`. */
  readonly model?: string
  /** How to address readers, where the language makes a difference; default is what DeepL does. */
  readonly formality?: 'more' | 'less'
  /** What `en` means. Default `en-US`. */
  readonly english?: English
  /** What `pushGlossary` made; used for the languages that it has. */
  readonly glossary?: Pick<RemoteGlossary, 'id' | 'dictionaries'>
}

/**
 * DeepL as an engine. Sizes are bytes of the form-encoded body. It takes no hints: terms are the matter of its glossary.
 * `translate` sends each request once, and throws the reason of its signal once that is aborted.
 *
 * @throws EngineError without a key that can be sent.
 * @throws UserError for an address or a model that is none.
 */
export function createDeeplEngine(options: DeeplOptions): Engine {
  checkAccess(options)
  const {model = models[0], english = 'en-US'} = options
  if (!isModel(model))
    throw new UserError(
      `Unexpected model \`${model}\` for DeepL, expected ${models.join(' or ')}`,
      {
        code: 'settings',
        advice: 'Correct `model` of the engine `deepl` in broadside.yaml, or leave it out.',
      },
    )
  return {
    name: 'deepl',
    model,
    limits,
    sizeOf: ({wire}) => encodedSize('text', wire),
    takesHints: false,
    refusal: async (languages) => languageRefusal(languages, english),
    translate: (request) => translate(request, {...options, model, english}),
    usage: (signal) => usage(options, signal),
  }
}

type Total = DeeplOptions & {readonly model: (typeof models)[number]; readonly english: English}

function isModel(model: string): model is Total['model'] {
  return models.some((known) => known === model)
}

/** Translates the texts that are not empty, which the client refuses, in one call. */
async function translate(request: EngineRequest, options: Total): Promise<EngineReply[]> {
  const {sourceLanguage, language, texts, signal} = request
  const source = sourceCode(sourceLanguage)
  const target = targetCode(language, options.english)
  if (source === undefined || target === undefined)
    throw new EngineError(languageRefusal(request, options.english) ?? '', {
      failure: 'unsupported',
      advice: 'Choose another engine with `--engine`, or leave the language out with `--to`.',
    })
  const wires = texts.map(({wire}) => wire).filter(Boolean)
  const results =
    wires.length === 0
      ? []
      : await callDeepl(options, signal, (client) =>
          // Targets that DeepL has and the types of its client lack are strings as well.
          client.translateText(
            wires,
            source as 'en',
            target as 'de',
            textOptions(request, options),
          ),
        )
  return replies(texts, results)
}

/** Options of one call, which the client writes to. */
function textOptions(
  {sourceLanguage, language, texts, context}: EngineRequest,
  {model, formality, glossary}: Total,
): TranslateTextOptions {
  const tags = new Set(texts.flatMap(({wire}) => wire.match(/(?<=<)[gx]\d+(?=\/?>)/g) ?? []))
  const isServed = glossary !== undefined && servesLanguages(glossary, {sourceLanguage, language})
  return {
    modelType: model,
    tagHandling: 'xml',
    tagHandlingVersion: 'v2',
    outlineDetection: false,
    // A text is one sentence; DeepL's newer models ignore this for XML.
    splitSentences: 'off',
    preserveFormatting: true,
    ...(tags.size > 0 && {nonSplittingTags: [...tags]}),
    ...(context !== '' && {context: beginning(context)}),
    // `more` and `less` fail for languages without, and `prefer_…` never does.
    ...(formality && {formality: `prefer_${formality}` as const}),
    ...(isServed && {glossary: glossary.id}),
  }
}

/**
 * A reply for each text.
 *
 * @throws EngineError `answer` where DeepL has answered with more, fewer or other things.
 */
function replies(texts: readonly EngineText[], results: readonly TextResult[]): EngineReply[] {
  const asked = texts.filter(({wire}) => wire !== '')
  if (asked.length !== results.length || results.some(({text}) => typeof text !== 'string'))
    throw new EngineError(
      `Unexpected number of translations from DeepL (${results.length}), expected ${asked.length}`,
      {failure: 'answer', advice: 'Run the command again.'},
    )
  const remaining = results.values()
  return texts.map(({wire}) => {
    const result = wire === '' ? undefined : remaining.next().value
    if (result === undefined) return {wire: ''}
    const {text, billedCharacters} = result
    return typeof billedCharacters === 'number' ? {wire: text, billedCharacters} : {wire: text}
  })
}

async function usage(
  access: DeeplAccess,
  signal: AbortSignal,
): Promise<{used: number; limit?: number}> {
  const {character} = await callDeepl(access, signal, (client) => client.getUsage())
  if (typeof character?.count !== 'number' || typeof character.limit !== 'number')
    throw new EngineError('Unexpected answer from DeepL, expected the characters used', {
      failure: 'answer',
      advice: 'Your DeepL account shows them.',
    })
  const {count: used, limit} = character
  return limit >= unlimited ? {used} : {used, limit}
}

/** As much of a context as fits, whole characters only. */
function beginning(context: string): string {
  if (encodedSize('context', context) <= mostContext) return context
  let size = 0
  let end = 0
  for (const character of context) {
    size += encodedSize('', character) - 2
    if (size > mostContext) break
    end += character.length
  }
  return context.slice(0, end)
}

/** Bytes of a field in a form-encoded body, with the sign that parts it from the next. */
function encodedSize(name: string, value: string): number {
  return new URLSearchParams({[name]: value}).toString().length + 1
}
