import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {GlossaryFile} from '../glossary/lint-glossary.ts'
import {schemaLine} from '../glossary/serialize-concept.ts'
import {UserError} from '../model/user-error.ts'
import {GLOSSARY_FOLDER} from './paths.ts'

/** Where the JSON Schema may be, seen from the root: in an installed package, or among the sources of broadside. */
const SCHEMAS = [
  'node_modules/broadside/dist/glossary-schema.json',
  'src/glossary/glossary-schema.json',
]

/**
 * Path of the glossary file of a subject, relative to the root, with `/`: the one that is there under either ending, else a
 * new one.
 *
 * @throws UserError `usage` for a subject that is no name of a file in the folder.
 */
export function glossaryPath(subject: string, files: readonly GlossaryFile[]): string {
  const name = subject.replace(/^glossary\//, '').replace(/\.ya?ml$/, '')
  if (!/^[^/\\\p{Cc}.][^/\\\p{Cc}]*$/u.test(name))
    throw new UserError(
      `Unexpected subject ${JSON.stringify(subject)}, expected a name such as \`politics\``,
      {code: 'usage', advice: 'Name a file in glossary/: `--into politics`.'},
    )
  const paths = ['yaml', 'yml'].map((ending) => `${GLOSSARY_FOLDER}/${name}.${ending}`)
  const known = paths.find((path) => files.some(({file}) => file === path))
  return known ?? `${GLOSSARY_FOLDER}/${name}.yaml`
}

/** First line of a new glossary file: names the JSON Schema where it can be found from there, else where npm will put it. */
export function glossarySchemaLine(root: string): string {
  const found = SCHEMAS.find((path) => existsSync(join(root, path)))
  return found === undefined ? schemaLine : schemaLine.replace(SCHEMAS[0] ?? '', found)
}
