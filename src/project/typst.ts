import {createRequire} from 'node:module'
import {join} from 'node:path'
import type * as typst from '@myriaddreamin/typst-ts-node-compiler'
import type {Laid, LeafletCompiler} from '../edition/leaflet/compiler.ts'
import {missingTexts} from '../edition/leaflet/missing-texts.ts'
import {UserError} from '../model/user-error.ts'

/** The package that sets leaflets. It is large and only they need it, so that people install it themselves. */
const typstPackage: string = '@myriaddreamin/typst-ts-node-compiler'
const typstVersion = '0.7.0'

/** How to get it. */
const typstAdvice: string = `Run \`npm install ${typstPackage}@${typstVersion}\`, or build \`html\` and print that page.`

/** Reading the fonts of a system takes a second or two, so one compiler does a process. */
const opened = new Map<string, LeafletCompiler>()

/**
 * The compiler of leaflets, with the fonts of the system and of some folders, which are searched with all below them.
 *
 * @throws UserError `package` where Typst is not installed.
 */
export function openTypst(root: string, fontFolders: readonly string[]): LeafletCompiler {
  const key = fontFolders.join('\n')
  const known = opened.get(key) ?? createCompiler(root, fontFolders)
  opened.set(key, known)
  return known
}

function createCompiler(root: string, fontFolders: readonly string[]): LeafletCompiler {
  const {NodeCompiler} = loadTypst(root)
  const compiler = NodeCompiler.create({
    // It may read files below this folder, which does not exist: a leaflet needs none.
    workspace: join(root, '.broadside', 'no-files'),
    fontArgs: [{fontPaths: [...fontFolders]}],
  })
  const known = new Map<string, boolean>()
  return {
    installed: (families) => {
      const asked = families.filter((family) => !known.has(family))
      const unknown = asked.length > 0 ? unknownFamilies(compiler, asked) : new Set()
      for (const family of asked) known.set(family, !unknown.has(family.toLowerCase()))
      return families.filter((family) => known.get(family))
    },
    missing: (text, faces) => {
      const written = lay(compiler, probe, {probe: JSON.stringify({text, faces})}).write()
      if ('pdf' in written) return ''
      return [...new Set(written.missing.flatMap((missing) => [...missing.text]))].join('')
    },
    lay: (template, inputs) => lay(compiler, template, inputs),
  }
}

/** Sets a text in some faces, the first of which is asked first. */
const probe = `
#let probe = json(bytes(sys.inputs.probe))
#set document(title: "probe", date: none)
#set text(font: probe.faces, fallback: false)
#text(probe.text)
`

/** Those of some families that the compiler warns of, in lower case. */
function unknownFamilies(compiler: typst.NodeCompiler, families: readonly string[]): Set<string> {
  const inputs = {probe: JSON.stringify({text: 'a', faces: families})}
  const warnings = compiler.compile({mainFileContent: probe, inputs}).takeWarnings()
  const messages = (warnings?.shortDiagnostics ?? []) as readonly {readonly message: string}[]
  return new Set(messages.map(({message}) => message.replace(/^unknown font family: /, '')))
}

/** How many documents ago the compiler may have used what it keeps in memory. */
const keptDocuments = 10

function lay(
  compiler: typst.NodeCompiler,
  mainFileContent: string,
  inputs: Readonly<Record<string, string>>,
): Laid {
  const compiled = compiler.compile({mainFileContent, inputs: {...inputs}})
  compiler.evictCache(keptDocuments)
  const document = compiled.result
  if (!document) {
    const fault = compiled.takeError()
    throw new Error(`Typst: ${JSON.stringify(fault?.shortDiagnostics)}`)
  }
  return {
    pages: document.numOfPages,
    get filled() {
      return Number(compiler.query(document, {selector: '<filled>', field: 'value'})[0])
    },
    write: () => {
      try {
        return {pdf: compiler.pdf(document, {pdfStandard: 'ua-1'})}
      } catch (error) {
        const missing = error instanceof Error ? missingTexts(error.message) : undefined
        if (missing) return {missing}
        throw error
      }
    },
  }
}

/** Whether Typst is installed for us or for a project. */
export function isTypstInstalled(root: string): boolean {
  return findTypst(root) !== undefined
}

function loadTypst(root: string): typeof typst {
  const path = findTypst(root)
  if (path === undefined) throw noTypst()
  try {
    return createRequire(path)(path) as typeof typst
  } catch (error) {
    throw brokenTypst(error)
  }
}

/** Says that Typst is not installed, and what to do. */
export function noTypst(): UserError {
  return new UserError('Cannot make leaflets (`pdf`) without Typst', {
    code: 'package',
    advice: typstAdvice,
  })
}

/** The file of the package: beside ours, or else where the project has it. */
function findTypst(root: string): string | undefined {
  for (const from of [import.meta.url, join(root, 'package.json')]) {
    try {
      return createRequire(from).resolve(typstPackage)
    } catch {}
  }
  return undefined
}

function brokenTypst(cause: unknown): UserError {
  return new UserError('Cannot load Typst, expected a build for this system', {
    code: 'package',
    advice: typstAdvice,
    cause,
  })
}
