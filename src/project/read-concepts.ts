import {readdirSync} from 'node:fs'
import type {GlossaryFile} from '../glossary/lint-glossary.ts'
import type {Concept} from '../model/glossary.ts'
import {hashBytes} from './content-hash.ts'
import {explainError, systemCode} from './explain-error.ts'
import {stampOf} from './file-stamp.ts'
import {CACHE_FOLDER, GLOSSARY_FOLDER} from './paths.ts'
import {readText, readTextIfAny} from './read-text.ts'
import {findInside, insideProject} from './safe-path.ts'
import {unlessRefused} from './unless-refused.ts'
import {writeCache} from './write-file.ts'

/**
 * The glossary files of a project, by name; none where it has no glossary.
 *
 * @throws UserError as `readText`.
 */
export function readGlossaryFiles(root: string): GlossaryFile[] {
  return listGlossary(root).map((name) => {
    const file = `${GLOSSARY_FOLDER}/${name}`
    return {file, text: readText(root, file, 'glossary').text}
  })
}

/** What the file system says of the glossary files, as one text: another one once any of them is written, added or removed. */
export function glossaryStamp(root: string): string {
  const stamps = listGlossary(root).map((name) => {
    const {stats} = findInside(root, `${GLOSSARY_FOLDER}/${name}`)
    return [name, stats && stampOf(stats)]
  })
  return JSON.stringify(stamps)
}

/** What concepts depend on beside the files. */
export interface ReadConceptsOptions {
  /** BCP 47. */
  readonly sourceLanguage: string
  /** Version of the tool: what another one made of the files is made again. */
  readonly version: string
}

const CACHE_FILE = `${CACHE_FOLDER}/glossary.json`

/**
 * The concepts of all glossary files. As long as these are the same, they come from a cache: to parse some hundred concepts
 * as YAML takes ten times as long as Node.js to start.
 *
 * @throws UserError as `readText`, and `glossary` for a file that is none.
 */
export async function readConcepts(root: string, options: ReadConceptsOptions): Promise<Concept[]> {
  const files = readGlossaryFiles(root)
  if (files.length === 0) return []
  const key = hashBytes(JSON.stringify([options, files]))
  const cached = readCache(root, key)
  if (cached) return cached
  const {parseGlossary} = await import('../glossary/parse-glossary.ts')
  const concepts = files.flatMap(({file, text}) =>
    parseGlossary(text, file, options.sourceLanguage),
  )
  const body = JSON.stringify(concepts)
  unlessRefused(() => writeCache(root, CACHE_FILE, `${key} ${hashBytes(body)}\n${body}`))
  return concepts
}

/** The concepts in the cache, if they were made of these files and the cache is whole. */
function readCache(root: string, key: string): Concept[] | undefined {
  const text = unlessRefused(() => readTextIfAny(root, CACHE_FILE, 'data')?.text) ?? ''
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  return end > 0 && text.slice(0, end) === `${key} ${hashBytes(body)}`
    ? JSON.parse(body)
    : undefined
}

function listGlossary(root: string): string[] {
  try {
    const names = readdirSync(insideProject(root, GLOSSARY_FOLDER))
    return names.filter((name) => /^[^.].*\.ya?ml$/.test(name)).sort()
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw explainError(error, {doing: 'read', file: GLOSSARY_FOLDER})
  }
}
