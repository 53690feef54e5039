import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'

/** Modules that a file loads at once; types are erased, and `import()` waits until it is needed. */
function loadedBy(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const statements = source.matchAll(/^(?:import|export) (?!type )(?:[^'"]*? from )?'([^']+)'/gms)
  return Array.from(statements, ([, module = '']) =>
    module.startsWith('.') ? resolve(file, '..', module) : module,
  )
}

/** What starts the program, and commands that build no edition, with their jobs. */
const starts = [
  ...['bin', 'main', 'sync', 'check', 'status', 'review'].map((name) => `src/cli/${name}.ts`),
  ...['sync-statement', 'check-statement', 'project-status'].map(
    (name) => `src/project/${name}.ts`,
  ),
]

test('only where editions are built is i18next loaded, and the words of all languages', () => {
  const seen = new Set(starts.map((start) => resolve(start)))
  for (const file of seen)
    if (file.endsWith('.ts')) for (const module of loadedBy(file)) seen.add(module)
  expect([...seen]).toContain(resolve('src/segment/languages/german.ts'))
  expect([...seen]).not.toContain('i18next')
  expect([...seen].filter((file) => file.includes('/words/languages/'))).toEqual([])
})
