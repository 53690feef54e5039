import type {Check, CheckContext, Problem} from './check.ts'
import {languageOf} from './language-of.ts'
import {mentionsIn} from './plain-text.ts'

/** Web and e-mail addresses, handles and hashtags that readers are sent to. */
export const address: Check = {
  id: 'address',
  severity: 'error',
  reason:
    'A letter less in an address, and whoever wants to write, join or pay ends somewhere else.',
  examples: [
    {
      entry: {
        source: 'Write to https://example.org/contact today.',
        target: 'Schreibt heute an https://example.org/contakt.',
      },
      messages: [
        'Unexpected address `https://example.org/contakt`, expected `https://example.org/contact`',
      ],
    },
    {
      entry: {source: 'Write to info@example.org.', target: 'Schreibt der Redaktion.'},
      messages: ['Unexpected missing address, expected `info@example.org`'],
    },
    {
      about: 'The page in the language of the edition, with or without its scheme.',
      entry: {
        source: 'See https://en.wikipedia.org/wiki/Strike and www.example.org/en/strike.',
        target: 'Siehe https://de.wikipedia.org/wiki/Streik und example.org/de/strike/.',
      },
      messages: [],
    },
    {
      about: 'A hashtag may be translated.',
      language: 'fr',
      entry: {source: 'Use #GeneralStrike!', target: 'Utilisez #GrèveGénérale !'},
      messages: [],
    },
    {
      entry: {source: 'Read it online.', target: 'Lest es auf www.example.com.'},
      messages: ['Unexpected address `www.example.com`, expected only those of the source'],
    },
  ],
  run,
}

function run(context: CheckContext): Problem[] {
  const {entry, source} = context
  if (entry.target === '') return []
  const wanted = mentionsOf(source, context)
  const found = mentionsOf(entry.target, context)
  const lost = wanted.filter((mention) => !found.some((other) => isSame(mention, other)))
  const strange = found.filter((mention) => !wanted.some((other) => isSame(mention, other)))
  const free = new Set(strange)
  const problems = lost.map((mention): Problem => {
    const instead = [...free].find(({kind}) => kind === mention.kind)
    if (instead) free.delete(instead)
    const what = instead ? `address \`${instead.text}\`` : 'missing address'
    const message = `Unexpected ${what}, expected \`${mention.text}\``
    return {message, actual: instead?.text ?? '', expected: mention.text}
  })
  // Who writes hashtags of their own sends nobody anywhere.
  const added = [...free].filter(({kind}) => kind !== 'hashtag')
  return [
    ...problems,
    ...added.map(({text}) => ({
      message: `Unexpected address \`${text}\`, expected only those of the source`,
      actual: text,
    })),
  ]
}

/** An address, and what of it has to be the same in every language. */
interface Mention {
  readonly kind: 'web' | 'mail' | 'handle' | 'hashtag'
  readonly text: string
  readonly key: string
}

function isSame(one: Mention, other: Mention): boolean {
  return one.kind === other.kind && one.key === other.key
}

function mentionsOf(coded: string, {language, sourceLanguage}: CheckContext): Mention[] {
  const languages = new Set([language, sourceLanguage].flatMap(waysToName))
  return mentionsIn(coded).map((text): Mention => {
    if (text.startsWith('#')) return {kind: 'hashtag', text, key: ''}
    if (text.startsWith('@')) return {kind: 'handle', text, key: handleKey(text)}
    if (/^[^/@]+@[^/@]+$/.test(text)) return {kind: 'mail', text, key: text.toLowerCase()}
    return {kind: 'web', text, key: webKey(text, languages)}
  })
}

/** A handle without the letters of another script that follow it without a blank. */
function handleKey(text: string): string {
  return (/^@\w+/.exec(text)?.[0] ?? text).toLowerCase()
}

/** How addresses name a language: `pt-br`, `pt`. */
function waysToName(tag: string): string[] {
  return [tag.toLowerCase(), languageOf(tag).language]
}

/** Sites whose pages are named otherwise in each language. */
const namedByLanguage = /(?:^|\.)wiki(?:pedia|source|quote)\.org$/

/** A web address without scheme, `www.`, the slash at its end and the parts that name a language. */
function webKey(text: string, languages: ReadonlySet<string>): string {
  const [host = '', ...path] = text.replace(/^[a-z][a-z+.-]*:\/\//, '').split('/')
  const labels = host.toLowerCase().split('.')
  const site = labels.filter((label, at) => label !== 'www' && !(at === 0 && languages.has(label)))
  const name = site.join('.')
  if (namedByLanguage.test(name)) return name
  const steps = path.filter((step) => step !== '' && !languages.has(step.toLowerCase()))
  return [name, ...steps].join('/')
}
