import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {expect, test} from 'vitest'

/** The flow from left to right. */
const stages: readonly string[] = [
  'model',
  'statement',
  'segment',
  'catalog',
  'memory',
  'translate',
  'glossary',
  'check',
  'edition',
]

/** Folders of `src/` that the files of a folder may import beside their own. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  xml: [],
  statement: ['model'],
  segment: ['model', 'statement'],
  catalog: ['model', 'statement', 'segment'],
  memory: ['model', 'xml', 'statement', 'segment', 'catalog'],
  translate: ['model', 'statement', 'segment', 'catalog', 'memory'],
  glossary: ['model', 'xml', 'statement', 'segment', 'catalog'],
  check: ['model', 'statement', 'segment', 'catalog', 'glossary'],
  edition: ['model', 'xml', 'statement', 'segment', 'catalog', 'glossary', 'check'],
  pipeline: stages,
  project: [...stages, 'pipeline', '.'],
  editor: [...stages, 'pipeline', 'project', '.'],
  // The editor's page: what a browser can run.
  page: ['model', 'segment', 'catalog', 'editor'],
  cli: [...stages, 'xml', 'project', 'editor', '.'],
  '.': [...stages, 'pipeline'],
}

/** Where outside packages are imported: one folder each, but for `yaml` and `saxes`, which read settings and front matter, glossaries and memories. */
const packages: Readonly<Record<string, readonly string[]>> = {
  '@myriaddreamin/typst-ts-node-compiler': ['project'],
  commander: ['cli'],
  'deepl-node': ['translate'],
  fflate: ['edition'],
  '@hono/node-server': ['editor'],
  hast: ['edition'],
  hono: ['editor'],
  'hono/body-limit': ['editor'],
  'hono/cookie': ['editor'],
  'hono/streaming': ['editor'],
  'hono/utils/http-status': ['editor'],
  '@preact/signals': ['page'],
  preact: ['page'],
  'preact/hooks': ['page'],
  i18next: ['edition'],
  'hast-util-from-html': ['edition'],
  'hast-util-sanitize': ['edition'],
  'hast-util-to-html': ['edition'],
  mdast: ['statement', 'segment', 'edition'],
  'mdast-util-from-markdown': ['statement'],
  'mdast-util-frontmatter': ['statement'],
  'mdast-util-gfm-autolink-literal': ['statement'],
  'mdast-util-gfm-footnote': ['statement'],
  'mdast-util-gfm-strikethrough': ['statement'],
  'mdast-util-gfm-table': ['statement'],
  'mdast-util-gfm-task-list-item': ['statement'],
  'mdast-util-to-hast': ['edition'],
  'micromark-extension-frontmatter': ['statement'],
  'micromark-extension-gfm-autolink-literal': ['statement'],
  'micromark-extension-gfm-footnote': ['statement'],
  'micromark-extension-gfm-strikethrough': ['statement'],
  'micromark-extension-gfm-table': ['statement'],
  'micromark-extension-gfm-task-list-item': ['statement'],
  'micromark-util-decode-string': ['statement'],
  'micromark-util-types': ['statement'],
  'remark-parse': ['statement'],
  saxes: ['glossary', 'memory'],
  unified: ['statement'],
  uqr: ['edition'],
  yaml: ['statement', 'glossary', 'project'],
}

/** Modules that reach outside, and the folders that may. `node:crypto` computes only. */
const outside: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['translate', 'editor'],
  'node:fs': ['project'],
  'node:sqlite': ['memory'],
  'node:worker_threads': ['project'],
}

interface Import {
  readonly file: string
  readonly folder: string
  readonly module: string
}

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => join('src', name))

const imports: readonly Import[] = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?'([^'\n]+)'/g)].map(
    ([, module = '']) => ({
      file,
      folder: folderOf(file),
      module,
    }),
  ),
)

function folderOf(file: string): string {
  const [first = '.', second] = relative('src', file).split('/')
  if (first === 'editor' && second === 'client') return 'page'
  return second === undefined ? '.' : first
}

test('a stage imports the model and the stages before it', () => {
  const wrong = imports
    .filter(({module}) => module.startsWith('.') && !module.endsWith('package.json'))
    .map(({file, folder, module}) => ({
      file,
      folder,
      target: folderOf(resolve(dirname(file), module)),
    }))
    .filter(({folder, target}) => target !== folder && !allowed[folder]?.includes(target))
  expect(wrong).toEqual([])
})

test('a package is imported in its folder only', () => {
  const wrong = imports.filter(
    ({module, folder}) => !/^(?:\.|node:)/.test(module) && !packages[module]?.includes(folder),
  )
  expect(wrong).toEqual([])
})

test('only the project folder touches the disk and starts threads', () => {
  const wrong = imports.filter(
    ({module, folder}) => outside[module] && !outside[module]?.includes(folder),
  )
  expect(wrong).toEqual([])
})

test('no file is longer than 250 lines', () => {
  const long = files.filter((file) => readFileSync(file, 'utf8').split('\n').length > 251)
  expect(long).toEqual([])
})
