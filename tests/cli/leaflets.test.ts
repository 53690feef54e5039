import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {hashBytes} from '../../src/project/content-hash.ts'
import {whyNoLeaflets} from '../edition/leaflet/typst.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, run, translate} from './run.ts'

const reason = whyNoLeaflets()

/** A synced project whose German catalog is translated, with settings added. */
async function translated(settings = ''): Promise<string> {
  const root = temporaryProject(project)
  const path = join(root, 'broadside.yaml')
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n${settings}`)
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  return root
}

function list(root: string): {path: string; format: string; sha256: string; bytes: number}[] {
  return JSON.parse(readFileSync(join(root, 'editions/editions.json'), 'utf8')).editions
}

describe.skipIf(reason !== undefined)(`leaflets${reason ? ` (${reason})` : ''}`, () => {
  test('are written for both sizes of paper, listed, and left alone when nothing changed', async () => {
    const root = await translated()
    const {exitCode, stdout, stderr} = await run(root, 'build --to de --format pdf')
    expect({exitCode, stderr}).toEqual({exitCode: 0, stderr: ''})
    expect(stdout).toContain('de        editions/de/strike.a4.pdf .letter.pdf  built')
    const rows = list(root)
    expect(rows.map(({path, format}) => [path, format])).toEqual([
      ['editions/de/strike.a4.pdf', 'pdf'],
      ['editions/de/strike.letter.pdf', 'pdf'],
    ])
    for (const {path, sha256, bytes} of rows) {
      const data = readFileSync(join(root, path))
      expect({sha256: hashBytes(data), bytes: data.length}).toEqual({sha256, bytes})
    }
    expect((await run(root, 'build --to de --format pdf')).stdout).toContain(' unchanged ')
  })

  test('are made again where there are other fonts', async () => {
    const root = await translated('fontPaths: [fonts]')
    await run(root, 'build --to de --format pdf')
    mkdirSync(join(root, 'fonts'))
    expect((await run(root, 'build --to de --format pdf')).stdout).toContain(' built ')
    expect((await run(root, 'build --to de --format pdf')).stdout).toContain(' unchanged ')
  })

  test('say what they take where it is more than a sheet', async () => {
    const paragraph = 'We are not asking anyone for permission. '.repeat(16)
    const root = await translated()
    writeFileSync(join(root, 'source/strike.md'), `# Strike\n\n${`${paragraph}\n\n`.repeat(40)}`)
    await run(root, 'sync')
    const {exitCode, stderr} = await run(root, 'build --to de --format pdf --missing source')
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(
      /^• editions\/de\/strike\.a4\.pdf: does not fit 2 pages at ≥ 8\.5 pt; 4 pages at \d+(\.\d+)? pt\n• editions\/de\/strike\.letter\.pdf: /,
    )
  })

  test('are refused below the policy as other editions are, but for drafts', async () => {
    const root = await translated('publish: {require: reviewed, missing: fail}')
    expect(await run(root, 'build --to de --format pdf')).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining(' refused '),
    })
    expect(existsSync(join(root, 'editions/de/strike.a4.pdf'))).toBe(false)
    expect((await run(root, 'build --to de --format pdf --draft')).stdout).toContain(' draft ')
    expect(existsSync(join(root, 'editions/de/strike.a4.pdf'))).toBe(true)
  })

  test('that no font can show stop no other format', async () => {
    const root = temporaryProject({...project, 'source/strike.md': '# Strike 𓀀\n'})
    await run(root, 'sync')
    const {exitCode, stdout, stderr} = await run(
      root,
      'build --to de --format md,pdf --missing source',
    )
    expect(exitCode).toBe(2)
    expect(stdout).toContain('editions/de/strike.md')
    expect(stderr).toMatch(
      /^✖ No glyph for 𓀀 in Libertinus Serif, for the leaflet strike in de\n {2}→ Install a font /,
    )
    const alone = await run(root, 'build --to de --format pdf --missing source')
    expect(alone).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^✖ No glyph for 𓀀 /),
    })
  })

  test('doctor tells the font of each language and what it lacks', async () => {
    const root = await translated('formats: [md, pdf]')
    const path = join(root, 'broadside.yaml')
    const settings = readFileSync(path, 'utf8').replace(
      /^languages:.*$/m,
      'languages: [de, ar, am]',
    )
    writeFileSync(path, settings)
    await run(root, 'sync')
    cpSync('node_modules/@expo-google-fonts', join(root, 'fonts'), {recursive: true})
    const environment = {BROADSIDE_FONTS: [join(root, 'fonts'), join(root, 'none')].join(':')}
    const {stdout} = await run(root, 'doctor', {environment})
    expect(stdout).toContain('✔ leaflet de: Libertinus Serif\n')
    expect(stdout).toContain('✔ leaflet ar: Noto Naskh Arabic\n')
    expect(stdout).toContain(`• fonts: no folder ${join(root, 'none')}\n`)
  })
})
