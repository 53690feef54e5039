import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryProject} from '../project/temporary-project.ts'
import {german, project, run, strike, translate} from './run.ts'

/** A project with one error, one warning and seven segments still to do. */
async function faulty(): Promise<string> {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, {'<b1>Join us</b1> at the gate.': 'Kommt zum Tor.'})
  translate(root, {language: 'fr', as: 'machine'}, {'We will strike.': 'Nous frapperons.'})
  return root
}

test('findings are listed under their catalogs and counted', async () => {
  const root = await faulty()
  expect(await run(root, 'check')).toEqual({
    exitCode: 1,
    stdout: `translations/de/strike.po
  16:1  ℹ info   Unexpected empty target, expected a translation of \`Strike on Friday!\`    untranslated
  21:1  ℹ info   Unexpected empty target, expected a translation of \`We will strike.\`      untranslated
  26:1  ✖ error  Unexpected missing code \`<b1>…</b1>\`, expected all codes of the source    codes
  31:1  ℹ info   Unexpected empty target, expected a translation of \`Bring your friends.\`  untranslated

translations/fr/strike.po
  16:1  ℹ info   Unexpected empty target, expected a translation of \`Strike on Friday!\`            untranslated
  23:1  ▲ warn   Unexpected machine translation by \`sample\`, expected a person to accept or correct it  machine-unreviewed
  28:1  ℹ info   Unexpected empty target, expected a translation of \`<b1>Join us</b1> at the gate.\`  untranslated
  33:1  ℹ info   Unexpected empty target, expected a translation of \`Bring your friends.\`          untranslated

✖ 1 error, ▲ 1 warning, ℹ 6 infos in 2 files
`,
    stderr: '',
  })
})

test('the lines it names are those of the entries', async () => {
  const root = await faulty()
  const {stdout} = await run(root, 'check --json')
  for (const {file, line, segment} of JSON.parse(stdout))
    expect(readFileSync(join(root, file), 'utf8').split('\n')[line - 1]).toBe(
      `msgctxt "${segment}"`,
    )
})

test('a narrow terminal gets narrow lines', async () => {
  const root = await faulty()
  const {stdout} = await run(root, 'check --to fr', {columns: 70, environment: {NO_COLOR: '1'}})
  expect(stdout).toBe(`translations/fr/strike.po
  16:1  ℹ info   Unexpected empty target, expected  untranslated
                 a translation of \`Strike on
                 Friday!\`
  23:1  ▲ warn   Unexpected machine translation by  machine-unreviewed
                 \`sample\`, expected a person to
                 accept or correct it
  28:1  ℹ info   Unexpected empty target, expected  untranslated
                 a translation of \`<b1>Join
                 us</b1> at the gate.\`
  33:1  ℹ info   Unexpected empty target, expected  untranslated
                 a translation of \`Bring your
                 friends.\`

▲ 1 warning, ℹ 3 infos in 1 file
`)
})

test('no findings are good news', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  expect(await run(root, 'check --to de')).toEqual({
    exitCode: 0,
    stdout: '✔ No findings in 1 file\n',
    stderr: '',
  })
})

test('what is open, or only a warning, is no failure unless it is asked for', async () => {
  const root = await faulty()
  expect(await run(root, 'check --to fr')).toMatchObject({exitCode: 0})
  expect(await run(root, 'check --to fr --max-warnings 1')).toMatchObject({exitCode: 0})
  expect(await run(root, 'check --to fr --max-warnings 0')).toMatchObject({exitCode: 1})
  expect(await run(root, 'check --max-warnings few')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Unexpected number \`few\`, expected digits
  → Correct \`--max-warnings\`.
`,
  })
})

test('severities come from the settings', async () => {
  const root = await faulty()
  const checks = 'checks: {codes: off, untranslated: warn, machine-unreviewed: error}\n'
  writeFileSync(join(root, 'broadside.yaml'), `${project['broadside.yaml']}${checks}`)
  expect(await run(root, 'check')).toEqual({
    exitCode: 1,
    stdout: `translations/de/strike.po
  16:1  ▲ warn   Unexpected empty target, expected a translation of \`Strike on Friday!\`    untranslated
  21:1  ▲ warn   Unexpected empty target, expected a translation of \`We will strike.\`      untranslated
  26:1  ✖ error  Unexpected missing code \`b1\`, expected all codes of the source            structure
  31:1  ▲ warn   Unexpected empty target, expected a translation of \`Bring your friends.\`  untranslated

translations/fr/strike.po
  16:1  ▲ warn   Unexpected empty target, expected a translation of \`Strike on Friday!\`            untranslated
  23:1  ✖ error  Unexpected machine translation by \`sample\`, expected a person to accept or correct it  machine-unreviewed
  28:1  ▲ warn   Unexpected empty target, expected a translation of \`<b1>Join us</b1> at the gate.\`  untranslated
  33:1  ▲ warn   Unexpected empty target, expected a translation of \`Bring your friends.\`          untranslated

✖ 2 errors, ▲ 6 warnings in 2 files
`,
    stderr: '',
  })
})

test('catalogs are checked against the statement as it is, synced or not, and not written', async () => {
  const root = temporaryProject(project)
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  const before = readFileSync(join(root, 'translations/de/strike.po'))
  writeFileSync(join(root, 'source/strike.md'), strike.replace('friends', 'families'))
  expect(await run(root, 'check --to de')).toEqual({
    exitCode: 0,
    stdout: `translations/de/strike.po
  31:1  ▲ warn   Unexpected target for a former source, expected one that follows the change from \`friends\` to \`families\`  stale

▲ 1 warning in 1 file
`,
    stderr: '',
  })
  expect(readFileSync(join(root, 'translations/de/strike.po'))).toEqual(before)
})

test('many findings that are alike are counted, and listed with --full', async () => {
  const list = Array.from({length: 8}, (_, index) => `- Demand ${index}.\n`).join('')
  const root = temporaryProject({'broadside.yaml': 'languages: [de]\n', 'source/list.md': list})
  await run(root, 'sync')
  expect((await run(root, 'check')).stdout).toBe(`translations/de/list.po
  16:1  ℹ info   Unexpected empty target, expected a translation of \`Demand 0.\`  untranslated
  21:1  ℹ info   Unexpected empty target, expected a translation of \`Demand 1.\`  untranslated
  26:1  ℹ info   Unexpected empty target, expected a translation of \`Demand 2.\`  untranslated
     …  ℹ info   and 5 more, to line 51                                          untranslated

ℹ 8 infos in 1 file
`)
  expect((await run(root, 'check --full')).stdout.match(/untranslated$/gm)).toHaveLength(8)
})

test('a waiver silences one finding, and gets its hash with the next sync', async () => {
  const root = await faulty()
  const path = join(root, 'translations/fr/strike.po')
  const waiver = '# waive: machine-unreviewed – a stock phrase\n'
  writeFileSync(path, readFileSync(path, 'utf8').replace('# origin', `${waiver}# origin`))
  expect((await run(root, 'check --to fr')).stdout).toContain('\nℹ 3 infos in 1 file\n')
  await run(root, 'sync')
  expect(readFileSync(path, 'utf8')).toMatch(
    /^# waive: machine-unreviewed [0-9a-f]{6} – a stock phrase$/m,
  )
  expect((await run(root, 'check --to fr')).stdout).toContain('\nℹ 3 infos in 1 file\n')
  writeFileSync(join(root, 'source/strike.md'), strike.replace('We will', 'Today we will'))
  expect((await run(root, 'check --to fr')).stdout).toContain(' machine-unreviewed\n')
})

test.each([
  ['json', /^\[\n {2}\{\n/],
  ['sarif', /"version": "2\.1\.0"/],
  [
    'github',
    /^::notice file=translations\/de\/strike\.po,line=16,col=1,title=untranslated \(de\)::/,
  ],
  ['junit', /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="broadside" tests="8" /],
  ['pretty', /^translations\/de\/strike\.po\n/],
])('--format %s', async (format, expected) => {
  const root = await faulty()
  const {exitCode, stdout, stderr} = await run(root, `check --format ${format}`)
  expect({exitCode, stderr}).toEqual({exitCode: 1, stderr: ''})
  expect(stdout).toMatch(expected)
})

test('an unknown format is refused before anything is read', async () => {
  expect(await run('/nowhere', 'check --format xml')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `✖ Unexpected format \`xml\`, expected pretty, json, sarif, github, junit
  → Correct \`--format\`.
`,
  })
})

test('--json has the fields that are promised, and no others', async () => {
  const root = await faulty()
  const {stdout} = await run(root, 'check --to de --json')
  const [first, , codes] = JSON.parse(stdout)
  expect(codes).toEqual({
    rule: 'codes',
    severity: 'error',
    message: 'Unexpected missing code `<b1>…</b1>`, expected all codes of the source',
    file: 'translations/de/strike.po',
    line: 26,
    column: 1,
    statement: 'strike',
    language: 'de',
    segment: codes.segment,
    actual: null,
    expected: '<b1>…</b1>',
    url: null,
  })
  expect(Object.keys(first)).toEqual(Object.keys(codes))
})

test('without catalogs there is nothing to praise', async () => {
  const root = temporaryProject(project)
  expect(await run(root, 'check')).toEqual({
    exitCode: 0,
    stdout: '2 catalogs are not there yet: run `broadside sync`.\n',
    stderr: '',
  })
  expect((await run(root, 'check --json')).stdout).toBe('[]\n')
})

test('a catalog that cannot be read does not hide what is wrong with the others', async () => {
  const root = await faulty()
  writeFileSync(join(root, 'translations/de/strike.po'), 'msgid "a"\nmsgstr "b"\n')
  const {exitCode, stdout, stderr} = await run(root, 'check')
  expect({exitCode, stderr}).toEqual({
    exitCode: 2,
    stderr: `✖ Unexpected entry without \`msgctxt\`, expected the segment’s id
  at translations/de/strike.po:1
  → Put back the \`msgctxt\` it had, or delete it: \`broadside sync\` makes new entries.
`,
  })
  expect(stdout).toMatch(/^translations\/fr\/strike\.po\n/)
})

test('what is wrong with a statement is told before there are catalogs', async () => {
  const root = temporaryProject({...project, 'source/strike.md': 'Wages fell by 8.\n'})
  expect((await run(root, 'check')).stdout).toBe(`source/strike.md
  1:15  ℹ info   Unexpected number \`8\` without a unit, expected what it counts (\`8 percent\`)  number-unit

ℹ 1 info in 1 file
2 catalogs are not there yet: run \`broadside sync\`.
`)
})
