import {Refusal} from './fake-deepl.ts'
import type {Asked} from './loopback.ts'

/** A glossary of version 3 of the interface. */
export interface FakeGlossary {
  readonly id: string
  name: string
  readonly created: Date
  /** Entries by `en de`. */
  readonly dictionaries: Map<string, Readonly<Record<string, string>>>
}

const languages = new Set(
  'ar bg cs da de el en es et fi fr he hu id it ja ko lt lv nb nl pl pt ro ru sk sl sv tr uk vi zh'.split(
    ' ',
  ),
)

/** Answers a call on glossaries as DeepL does. */
export function answerGlossaries(asked: Asked, glossaries: Map<string, FakeGlossary>): unknown {
  const [, , , id, part] = asked.path.split('/')
  const form = asked.method === 'GET' ? asked.query : new URLSearchParams(asked.body)
  if (id === undefined) {
    if (asked.method === 'POST') return info(create(form, glossaries))
    return {glossaries: [...glossaries.values()].map(info)}
  }
  const glossary = glossaries.get(id)
  if (!glossary) throw new Refusal(404, 'Glossary not found')
  switch (`${asked.method} ${part ?? ''}`) {
    case 'GET ':
      return info(glossary)
    case 'DELETE ':
      glossaries.delete(id)
      return {}
    case 'PATCH ':
      glossary.name = form.get('name') ?? glossary.name
      return info(glossary)
    case 'PUT dictionaries':
      return replace(glossary, form)
    case 'DELETE dictionaries':
      if (!glossary.dictionaries.delete(pairOf(asked.query))) throw new Refusal(404, 'Not found')
      return {}
    case 'GET entries':
      return entriesOf(glossary, pairOf(form))
    default:
      throw new Refusal(405, 'Method not allowed')
  }
}

function create(form: URLSearchParams, glossaries: Map<string, FakeGlossary>): FakeGlossary {
  const dictionaries = new Map<string, Readonly<Record<string, string>>>()
  for (let index = 0; form.has(`dictionaries[${index}].entries`); index += 1) {
    const field = (name: string): string => form.get(`dictionaries[${index}].${name}`) ?? ''
    dictionaries.set(checkPair(field('source_lang'), field('target_lang')), parse(field('entries')))
  }
  if (dictionaries.size === 0) throw new Refusal(400, 'Glossary dictionaries must be provided')
  const id = `00000000-0000-4000-8000-${String(glossaries.size + 1).padStart(12, '0')}`
  const created = new Date(Date.UTC(2026, 10, 22, 12, glossaries.size))
  const glossary = {id, name: form.get('name') ?? '', created, dictionaries}
  glossaries.set(id, glossary)
  return glossary
}

function replace(glossary: FakeGlossary, form: URLSearchParams): unknown {
  const pair = pairOf(form)
  glossary.dictionaries.set(pair, parse(form.get('entries') ?? ''))
  return dictionaryInfo(pair, glossary.dictionaries.get(pair) ?? {})
}

function entriesOf({dictionaries}: FakeGlossary, pair: string): unknown {
  const entries = dictionaries.get(pair)
  if (!entries) throw new Refusal(404, 'Dictionary not found')
  const [source_lang, target_lang] = pair.split(' ')
  const lines = Object.entries(entries).map((entry) => entry.join('\t'))
  return {
    dictionaries: [{source_lang, target_lang, entries_format: 'tsv', entries: lines.join('\n')}],
  }
}

function pairOf(form: URLSearchParams): string {
  return checkPair(form.get('source_lang') ?? '', form.get('target_lang') ?? '')
}

function checkPair(source: string, target: string): string {
  if (!languages.has(source) || !languages.has(target) || source === target)
    throw new Refusal(400, 'Unsupported glossary source and target language pair')
  return `${source} ${target}`
}

/** Entries of tab-separated lines, as DeepL takes them. */
function parse(text: string): Readonly<Record<string, string>> {
  const entries = new Map<string, string>()
  for (const line of text.split('\n').filter(Boolean)) {
    const [source = '', target = '', more] = line.split('\t')
    const isTerm = [source, target].every((term) => term !== '' && Buffer.byteLength(term) <= 1024)
    if (!isTerm || more !== undefined || entries.has(source))
      throw new Refusal(400, `Invalid glossary entries provided: ${line}`)
    entries.set(source, target)
  }
  if (entries.size === 0) throw new Refusal(400, 'Missing or invalid argument: entries')
  return Object.fromEntries(entries)
}

function info({id, name, created, dictionaries}: FakeGlossary): unknown {
  return {
    glossary_id: id,
    name,
    creation_time: created.toISOString(),
    dictionaries: [...dictionaries].map(([pair, entries]) => dictionaryInfo(pair, entries)),
  }
}

function dictionaryInfo(pair: string, entries: Readonly<Record<string, string>>): unknown {
  const [source_lang, target_lang] = pair.split(' ')
  return {source_lang, target_lang, entry_count: Object.keys(entries).length}
}
