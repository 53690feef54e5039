import {realpathSync} from 'node:fs'
import {delimiter, dirname, join, resolve} from 'node:path'
import type {Settings} from '../model/settings.ts'

/** What says where fonts are. */
export interface FontPlaces {
  readonly settings: Pick<Settings, 'fontPaths'>
  /** Value of `BROADSIDE_FONTS`: folders, separated as in `PATH`. */
  readonly fonts: string | undefined
}

/** Folders that were named, from the settings and the environment; absolute paths. */
export function namedFontFolders(root: string, {settings, fonts = ''}: FontPlaces): string[] {
  const named = [...settings.fontPaths, ...fonts.split(delimiter).filter(Boolean)]
  return named.map((folder) => resolve(root, folder))
}

/**
 * Folders with fonts beside those of the system, which are there: those that were named, and the fonts that are installed
 * as packages of npm where the project finds its packages. Links are followed, for Typst does not.
 */
export function fontFolders(root: string, places: FontPlaces): string[] {
  const packages = above(root).map((folder) => join(folder, 'node_modules', '@expo-google-fonts'))
  const found = [...namedFontFolders(root, places), ...packages].map(realFolder)
  return [...new Set(found.filter((folder) => folder !== undefined))]
}

/** The real path of a folder that is there. */
export function realFolder(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

/** A folder and all above it. */
function above(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...above(parent)]
}
