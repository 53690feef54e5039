import {spawnSync} from 'node:child_process'
import {copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type OutputChunk, type Plugin, type RolldownOutput, rolldown} from 'rolldown'
import {lightModules, programLoader} from './bundle-plugins.ts'

/*
 * node scripts/bundle.ts
 *
 * Writes `dist/`: the command line and the library as a few minified files that load fast, the library's types, and the
 * licences of the packages that went in.
 */

rmSync('dist', {recursive: true, force: true})

const outputs = [
  // What starts the program or a thread of it, and the program itself: see load-program.ts.
  await write('src/cli/bin.ts', {file: 'broadside.js', format: 'esm', plugins: [programLoader]}),
  await write('src/project/worker.ts', {
    file: 'worker.js',
    format: 'esm',
    plugins: [programLoader],
  }),
  await write('scripts/program.ts', {
    file: 'program.cjs',
    format: 'cjs',
    plugins: [lightModules],
    postBanner: '(function (exports, require, __filename) {',
    postFooter: '})',
  }),
  await write('src/index.ts', {file: 'index.js', format: 'esm', plugins: []}),
]
copyFileSync('src/project/settings-schema.json', 'dist/settings-schema.json')
writeFileSync(
  'dist/THIRD-PARTY.txt',
  notices(outputs.flat().filter((chunk) => chunk.type === 'chunk')),
)

const types = spawnSync('tsc --project tsconfig.types.json', {
  stdio: 'inherit',
  shell: true,
})
process.exitCode = types.status ?? 1

interface Bundle {
  /** In `dist/`. */
  readonly file: string
  readonly format: 'esm' | 'cjs'
  readonly plugins: readonly Plugin[]
  readonly postBanner?: string
  readonly postFooter?: string
}

/** Bundles a file and all it imports into one minified file. */
async function write(
  input: string,
  {file, plugins, ...options}: Bundle,
): Promise<RolldownOutput['output']> {
  const bundle = await rolldown({
    input,
    plugins: [...plugins],
    platform: 'node',
    treeshake: {moduleSideEffects: false},
  })
  const {output} = await bundle.write({
    file: join('dist', file),
    minify: true,
    codeSplitting: false,
    ...options,
  })
  return output
}

/** The licence of every package whose code is in the chunks. */
function notices(chunks: readonly OutputChunk[]): string {
  const folders = new Set(
    chunks.flatMap((chunk) => chunk.moduleIds.filter(isInstalled).map(packageFolder)),
  )
  const texts = [...folders].sort().map((folder) => {
    const {name, version, license} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return `${name} ${version} (${license})\n\n${licenseText(folder)}`
  })
  return `broadside contains code of these packages.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`
}

function isInstalled(id: string): boolean {
  return id.includes('node_modules/')
}

/** The nearest folder above a module that is a package's own. */
function packageFolder(id: string): string {
  let folder = dirname(id)
  while (!existsSync(join(folder, 'package.json')) || !hasName(folder)) folder = dirname(folder)
  return folder
}

function hasName(folder: string): boolean {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name !== undefined
}

/** The licence file, or the part of the readme that takes its place. */
function licenseText(folder: string): string {
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
