import {readdirSync} from 'node:fs'
import type {GlossaryFile} from '../glossary/lint-glossary.ts'
import {parseGlossary} from '../glossary/parse-glossary.ts'
import type {Concept} from '../model/glossary.ts'
import {explainError, systemCode} from './explain-error.ts'
import {GLOSSARY_FOLDER} from './paths.ts'
import {readText} from './read-text.ts'
import {insideProject} from './safe-path.ts'

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

/**
 * The concepts of all glossary files.
 *
 * @throws UserError as `readText`, and `glossary` for a file that is none.
 */
export function readConcepts(root: string, sourceLanguage: string): Concept[] {
  return readGlossaryFiles(root).flatMap(({file, text}) =>
    parseGlossary(text, file, sourceLanguage),
  )
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
