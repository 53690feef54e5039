import {mkdirSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {contents, refused} from './refused.ts'
import {project, run} from './run.ts'

const po = 'translations/de/strike.po'

test.each(['../x', '../../etc/passwd', '/etc/passwd', 'source/../../x', '..'])(
  'a statement outside the project: %s',
  async (path) => {
    const root = temporaryProject(project)
    for (const command of ['sync', 'build', 'check', 'status'])
      expect(await refused(root, `${command} ${path}`)).toBe(
        `✖ Unexpected path ${path}, expected a statement inside the project
  → Give the name of a statement, or a path below source/.
`,
      )
  },
)

test.each([
  ['source/link.md', 'source/link.md'],
  ['translations/de', po],
  [po, po],
])('a symbolic link out of the project: %s', async (link, file) => {
  const elsewhere = temporaryProject({'strike.po': '', 'secret.md': '# Not for you\n'})
  const root = temporaryProject({...project, 'translations/fr/.keep': ''})
  const target = link === 'translations/de' ? '' : link === po ? 'strike.po' : 'secret.md'
  symlinkSync(join(elsewhere, target), join(root, link === po ? 'translations/x' : link))
  if (link === po) {
    mkdirSync(join(root, 'translations/de'))
    symlinkSync(join(elsewhere, target), join(root, po))
  }
  const {exitCode, stderr} = await run(root, 'sync')
  // A sync lists the catalogs of a language first.
  const first = link === 'translations/de' ? link : file
  expect({exitCode, stderr}).toEqual({exitCode: 2, stderr: leadsOut(first)})
  // Checks look at the words of editions too.
  const words = link === 'translations/de' ? leadsOut('translations/de/edition.json') : ''
  expect(await refused(root, 'check')).toBe(leadsOut(file) + words)
  expect(contents(elsewhere)).toEqual({
    [join(elsewhere, 'strike.po')]: '',
    [join(elsewhere, 'secret.md')]: '# Not for you\n',
  })
})

function leadsOut(file: string): string {
  return `✖ Unexpected path ${file}, expected one inside the project: a symbolic link leads out
  at ${file}
  → Use files inside the project folder; copy in what is elsewhere.
`
}

test('editions are not written through a link out of the project', async () => {
  const elsewhere = temporaryProject()
  const root = temporaryProject(project)
  symlinkSync(elsewhere, join(root, 'editions'))
  expect(await refused(root, 'build --missing source')).toMatch(
    /^✖ Unexpected path editions\/.+: a symbolic link leads out\n/,
  )
  expect(readdirSync(elsewhere)).toEqual([])
})
