import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Folders of the built page of the editor, seen from a module: in the package, and among the sources of broadside. */
const folders = ['./editor/', '../../dist/editor/'] as const

/** The folder of the built page; undefined where it was not built. `base` is the address of the program's module. */
export function findPageFolder(base: string = import.meta.url): string | undefined {
  return folders
    .map((folder) => fileURLToPath(new URL(folder, base)))
    .find((folder) => existsSync(join(folder, 'index.html')))
}

/**
 * All files of a folder by their path with `/`, read once: what is asked for later is looked up here, and no name from
 * outside reaches the disk.
 */
export function readPageFiles(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
  return new Map(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const
      }),
  )
}
