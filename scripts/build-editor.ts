import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type Plugin} from 'vite'

/** Where the page of the translators' editor is written: `index.html`, and `assets` with hashed names. */
const editorFolder = 'dist/editor'

/** Builds the page of the translators' editor, and returns the ids of the modules that are in it. */
export async function buildEditor(outDir: string = editorFolder): Promise<readonly string[]> {
  const modules = new Set<string>()
  const {NODE_ENV} = process.env
  // Vite builds for people who debug the page where this says anything else, as it does in tests.
  process.env.NODE_ENV = 'production'
  const root = fileURLToPath(new URL('../src/editor/client/', import.meta.url))
  await build({
    configFile: false,
    root,
    base: '/',
    logLevel: 'warn',
    // A call of `h` is shorter than one of the automatic runtime.
    oxc: {
      jsx: {runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment'},
      jsxInject: `import {h, Fragment} from 'preact'`,
    },
    plugins: [
      secondScript,
      {
        name: 'modules',
        moduleParsed: ({id}) => void modules.add(id),
      },
    ],
    build: {
      outDir: resolve(outDir),
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      // Nothing inlined: the page allows what comes from its own server only.
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {input: {index: `${root}index.html`, second: `${root}second.ts`}},
    },
  })
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = NODE_ENV
  return [...modules]
}

/** Names the second script in the page: Vite makes one of all scripts that the page names itself. */
const secondScript: Plugin = {
  name: 'second-script',
  transformIndexHtml(_, {bundle = {}}) {
    const file = Object.keys(bundle).find((name) => /^assets\/second-.*\.js$/.test(name))
    return [{tag: 'script', attrs: {type: 'module', src: `/${file}`}, injectTo: 'head'}]
  },
}
