import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {type OutputOptions, type Plugin, type RolldownOutput, rolldown} from 'rolldown'
import {buildEditor} from './build-editor.ts'
import {lightModules, programLoader} from './bundle-plugins.ts'

/*
 * node scripts/bundle.ts
 *
 * Writes `dist/`: the command line and the library as a few minified files that load fast, the page of the translators'
 * editor, the library's types, and the licences of the packages that went in.
 */

rmSync('dist', {recursive: true, force: true})

const outputs = [
  // What starts the program or a thread of it, and the program itself: see load-program.ts.
  await write({broadside: 'src/cli/bin.ts'}, {plugins: [programLoader]}),
  await write({worker: 'src/project/worker.ts'}, {plugins: [programLoader]}),
  await write(
    {program: 'scripts/program.ts'},
    {
      plugins: [lightModules],
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name].cjs',
      postBanner: '(function (exports, require, __filename) {',
      postFooter: '})',
    },
  ),
  await write({index: 'src/index.ts'}, {plugins: []}),
]
const editorModules = await buildEditor()
copyFileSync('src/project/settings-schema.json', 'dist/settings-schema.json')
copyFileSync('src/glossary/glossary-schema.json', 'dist/glossary-schema.json')
writeFileSync(
  'dist/THIRD-PARTY.txt',
  notices([
    ...outputs.flat().flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
    ...editorModules,
  ]),
)

const types = spawnSync('tsc --project tsconfig.types.json', {
  stdio: 'inherit',
  shell: true,
})
process.exitCode = types.status ?? 1

/** Bundles a file and all it imports, minified; what is not always needed as files of their own. */
async function write(
  input: Readonly<Record<string, string>>,
  {plugins, ...options}: OutputOptions & {readonly plugins: Plugin[]},
): Promise<RolldownOutput['output']> {
  const bundle = await rolldown({
    input,
    plugins,
    platform: 'node',
    treeshake: {moduleSideEffects: false},
  })
  const {output} = await bundle.write({
    dir: 'dist',
    format: 'esm',
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    ...options,
  })
  return output
}

/** The licence of every package that one of the modules is of. */
function notices(modules: readonly string[]): string {
  const folders = new Set(modules.filter(isInstalled).map(packageFolder))
  const texts = [...folders].sort().map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return `${name} ${version} (${license})\n\n${licenseText(folder)}`
  })
  return `broadside contains code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

function isInstalled(id: string): boolean {
  return id.includes('node_modules/')
}

/** The folder of a module's package: parts of a package may have a `package.json` of their own. */
function packageFolder(id: string): string {
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? dirname(id)
}

/** The licence file, ours where a package forgot to ship its own, or the part of the readme that takes its place. */
function licenseText(folder: string): string {
  const kept = join('scripts/licences', `${basename(folder)}.txt`)
  if (existsSync(kept)) return readFileSync(kept, 'utf8')
  const names = readdirSync(folder)
  const file = names.find((name) => /^licen[cs]e/i.test(name))
  if (file) return readFileSync(join(folder, file), 'utf8')
  const readme = readFileSync(
    join(folder, names.find((name) => /^readme/i.test(name)) ?? ''),
    'utf8',
  )
  const section = /^#* *licen[cs]e\b[\s\S]*/im.exec(readme)?.[0]
  if (!section) throw new Error(`No licence in ${folder}: look for it before shipping the package.`)
  return section
}
