import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import preact from '@preact/preset-vite'
import {build} from 'vite'

/** Where the page of the translators' editor is written: `index.html`, and `assets` with hashed names. */
const editorFolder = 'dist/editor'

/** Builds the page of the translators' editor, and returns the ids of the modules that are in it. */
export async function buildEditor(outDir: string = editorFolder): Promise<readonly string[]> {
  const modules = new Set<string>()
  const {NODE_ENV} = process.env
  // Vite builds for people who debug the page where this says anything else, as it does in tests.
  process.env.NODE_ENV = 'production'
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../src/editor/client', import.meta.url)),
    base: '/',
    logLevel: 'warn',
    plugins: [
      preact({devToolsEnabled: false, prefreshEnabled: false, reactAliasesEnabled: false}),
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
    },
  })
  if (NODE_ENV === undefined) delete process.env.NODE_ENV
  else process.env.NODE_ENV = NODE_ENV
  return [...modules]
}
