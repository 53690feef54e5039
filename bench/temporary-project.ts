import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {generateStatement} from './generate-statement.ts'

/** What a project is to hold. */
export interface ProjectWishes {
  readonly languages: readonly string[]
  readonly statements: number
  /** Least size of each statement. */
  readonly bytes: number
}

/** Twenty languages of many scripts; projects take as many as they need. */
export const languages: readonly string[] =
  'de fr es tr ar zh-Hans ru pt-BR it pl nl ja ko fa hi el sv vi uk id'.split(' ')

const sample = new URL('../source/night-shift.md', import.meta.url)

/** A project in a new folder that goes when this process ends. */
export function temporaryProject({languages, statements, bytes}: ProjectWishes): string {
  const root = mkdtempSync(join(tmpdir(), 'broadside-bench-'))
  process.on('exit', () => rmSync(root, {recursive: true, force: true}))
  const settings = `languages: [${languages.join(', ')}]\ntranslatableFields: [title, description]\n`
  writeFileSync(join(root, 'broadside.yaml'), settings)
  mkdirSync(join(root, 'source'))
  const text = readFileSync(sample, 'utf8')
  for (let number = 0; number < statements; number++)
    writeFileSync(
      join(root, 'source', `statement-${number}.md`),
      generateStatement(text, {number, bytes}),
    )
  return root
}

/** State of the process: how many folders have been put away. */
let putAway = 0

/**
 * Takes away what commands have made, and the folders that are named. They are put away and not deleted: for some seconds
 * after it has deleted many files, a disk takes longer to make new ones.
 */
export function forget(root: string, ...folders: readonly string[]): void {
  for (const folder of ['.broadside', 'editions', ...folders]) {
    if (!existsSync(join(root, folder))) continue
    putAway += 1
    renameSync(join(root, folder), join(root, `old-${putAway}`))
  }
}

/** Copies a folder of the project onto the disk itself, where it would be after some time. */
export function copyFolder(root: string, from: string, to: string): void {
  forget(root, to)
  cpSync(join(root, from), join(root, to), {recursive: true})
  for (const entry of readdirSync(join(root, to), {recursive: true, withFileTypes: true}))
    if (entry.isFile()) flush(join(entry.parentPath, entry.name))
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}
