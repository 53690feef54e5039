import {existsSync} from 'node:fs'
import type {LeafletCompiler} from '../../../src/edition/leaflet/compiler.ts'
import {fontFolders} from '../../../src/project/font-folders.ts'
import {DEFAULTS} from '../../../src/project/settings-keys.ts'
import {isTypstInstalled, openTypst} from '../../../src/project/typst.ts'

/** Fonts of these tests, as packages of npm. */
const fontPackages = ['noto-naskh-arabic', 'noto-sans-tamil', 'zcool-xiaowei']

/** Why tests that need Typst and these fonts cannot run here; undefined where they can. */
export function whyNoLeaflets(): string | undefined {
  if (!isTypstInstalled(process.cwd())) return 'needs @myriaddreamin/typst-ts-node-compiler'
  const missing = fontPackages.filter(
    (name) => !existsSync(`node_modules/@expo-google-fonts/${name}`),
  )
  return missing.length > 0 ? `needs @expo-google-fonts/${missing.join(', ')}` : undefined
}

/** Typst with the fonts of these tests. */
export function typst(): LeafletCompiler {
  return openTypst(
    process.cwd(),
    fontFolders(process.cwd(), {settings: DEFAULTS, fonts: undefined}),
  )
}
