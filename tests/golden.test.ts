import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Nodes} from 'mdast'
import {describe, expect, test} from 'vitest'
import {serializeCatalog} from '../src/catalog/serialize-catalog.ts'
import type {Finding} from '../src/model/finding.ts'
import type {PublishPolicy, Settings} from '../src/model/settings.ts'
import {
  buildLanguage,
  checkLanguage,
  type ReadStatement,
  readStatement,
  syncLanguage,
} from '../src/pipeline.ts'
import {parseSettings} from '../src/project/read-settings.ts'
import {readAsOthers, skeleton} from './reader.ts'

/*
 * Every folder of fixtures/editions/ through the whole pipeline: `source.md` and `LANGUAGE.po`, if need be with
 * `settings.yaml`, and `policies.json` where the case is built under several. What comes out stands in `expected/`: the
 * edition, or why there is none, and what `check` says of the catalog. `UPDATE=1` rewrites it all; read the diff.
 */

const root = 'tests/fixtures/editions'
const isUpdate = Boolean(process.env.UPDATE)

/** One statement in one language. */
interface Case {
  readonly folder: string
  readonly language: string
  readonly source: string
  readonly po: string
  readonly settings: Settings
  /** By name; the name of the only one is empty. */
  readonly policies: Readonly<Record<string, PublishPolicy>>
}

const cases = readdirSync(root).flatMap((name) =>
  readdirSync(join(root, name))
    .filter((file) => file.endsWith('.po'))
    .map((file) => [name, file.slice(0, -'.po'.length)] as const),
)

/** What a case is made of. */
function load(name: string, language: string): Case {
  const folder = join(root, name)
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  const has = (file: string): boolean => existsSync(join(folder, file))
  const yaml = has('settings.yaml') ? read('settings.yaml') : ''
  const settings = parseSettings(`languages: [${language}]\n${yaml}`, 'settings.yaml')
  const policies = has('policies.json') ? JSON.parse(read('policies.json')) : {'': {}}
  return {
    folder,
    language,
    source: read('source.md'),
    po: read(`${language}.po`),
    settings,
    policies: Object.fromEntries(
      Object.entries<object>(policies).map(([key, policy]) => [
        key,
        {...settings.publish, ...policy},
      ]),
    ),
  }
}

/** Compares a text with what a file holds, or writes it there. */
function expectFile(path: string, text: string): void {
  if (isUpdate) writeFileSync(path, text)
  expect(text).toBe(existsSync(path) ? readFileSync(path, 'utf8') : undefined)
}

/** The checks of a catalog's states and codes; those of its words have cases of their own. */
const rules = ['untranslated', 'stale', 'machine-unreviewed', 'joined', 'codes', 'structure']

/** Findings as lines to read. */
function describeFindings(findings: readonly Finding[]): string {
  return findings
    .map(({rule, severity, message, line}) => `${line}: ${severity} ${rule}: ${message}\n`)
    .join('')
}

/** What a build gives under each policy, by file name. */
function editionsOf(
  {language, settings, policies}: Case,
  {read, po}: {read: ReadStatement; po: string},
) {
  const {sourceLanguage} = settings
  const {catalog} = syncLanguage(read, language, {po, sourceLanguage})
  return Object.entries(policies).map(([policy, publish]) => {
    const {text, findings} = buildLanguage(read, catalog, {...settings, publish})
    const name = [language, policy].filter(Boolean).join('.')
    return text === undefined
      ? {name: `${name}.refused.txt`, text: describeFindings(findings)}
      : {name: `${name}.md`, text}
  })
}

if (isUpdate)
  for (const name of readdirSync(root)) {
    rmSync(join(root, name, 'expected'), {recursive: true, force: true})
    mkdirSync(join(root, name, 'expected'))
  }

describe.each(cases)('%s in %s', (name, language) => {
  const found = load(name, language)
  const {folder, source, po, settings} = found
  const read = readStatement(name, source, settings)
  const expected = join(folder, 'expected')
  const editions = editionsOf(found, {read, po})

  test('the catalog is in step', () => {
    const {catalog} = syncLanguage(read, language, {po, sourceLanguage: settings.sourceLanguage})
    expectFile(join(folder, `${language}.po`), serializeCatalog(catalog))
  })

  test('the editions are as expected, and no others are', () => {
    for (const edition of editions) expectFile(join(expected, edition.name), edition.text)
    const files = readdirSync(expected).filter((file) => file.startsWith(`${language}.`))
    const checked = `${language}.check.txt`
    expect(files.filter((file) => file !== checked).sort()).toEqual(
      editions.map((edition) => edition.name).sort(),
    )
  })

  test('the findings are as expected', () => {
    const {catalog} = syncLanguage(read, language, {po, sourceLanguage: settings.sourceLanguage})
    const file = `${language}.po`
    const findings = checkLanguage(read, catalog, {
      settings,
      file,
      source: {file: 'source.md', text: source},
      concepts: [],
    })
    const ours = findings.filter(({rule}) => rules.includes(rule))
    expectFile(join(expected, `${language}.check.txt`), describeFindings(ours))
  })

  test('another reader finds the structure of the source', () => {
    const isMapped = Object.keys(settings.links).length > 0
    for (const {name: file, text} of editions)
      if (file.endsWith('.md') && !isMapped)
        expect(structure(readAsOthers(text))).toBe(structure(readAsOthers(source)))
  })
})

/** Blocks in order and their inline markup in any: a translation may move that. */
function structure(node: Nodes): string {
  if (node.type === 'yaml') return node.type
  const inside = 'children' in node ? node.children.filter(({type}) => type !== 'text') : []
  const isRunning = ['paragraph', 'heading', 'tableCell'].includes(node.type)
  const parts = inside.map(structure)
  return `${skeleton({...node, children: []} as Nodes)}[${(isRunning ? parts.sort() : parts).join(' ')}]`
}
