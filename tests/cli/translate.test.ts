import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {setTarget, signEntry} from '../../src/catalog/change-entry.ts'
import {isStale, stateOf} from '../../src/catalog/entry-state.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import type {Entry} from '../../src/model/catalog.ts'
import {temporaryProject} from '../project/temporary-project.ts'
import {startFakeDeepl} from '../translate/fake-deepl.ts'
import {startChat} from './chat-service.ts'
import {german, project, run, strike, translate} from './run.ts'

/** The entries of a catalog, by source. */
function entriesOf(root: string, language: string, statement = 'strike'): Map<string, Entry> {
  const text = readFileSync(join(root, `translations/${language}/${statement}.po`), 'utf8')
  const {entries} = parseCatalog(text, {statement, language})
  return new Map(entries.map((entry) => [entry.source, entry]))
}

/** State and target of each entry. */
function targetsOf(root: string, language: string, statement?: string): Record<string, string> {
  const entries = [...entriesOf(root, language, statement).values()]
  return Object.fromEntries(
    entries.map((entry) => [entry.source, `${stateOf(entry)} ${entry.target}`.trim()]),
  )
}

/** Changes a catalog as somebody would in an editor. */
function edit(root: string, language: string, change: (entry: Entry) => Entry): void {
  const path = join(root, `translations/${language}/strike.po`)
  const about = {statement: 'strike', language}
  const catalog = parseCatalog(readFileSync(path, 'utf8'), about)
  writeFileSync(path, serializeCatalog({...catalog, entries: catalog.entries.map(change)}))
}

const filled = `Filled, in segments:

language  memory  auto  openai  missing
────────  ──────  ────  ──────  ───────
de             0     1       4        0
fr             0     1       4        0

142 characters sent, about 0.00.

  → Have people confirm what was filled: it is marked “needs work” until they do.
`

const withNumber = `${strike}- 1,200\n`

test('entries without a target are filled as the machine’s; a second run asks for nothing', async () => {
  const chat = await startChat()
  const root = temporaryProject({
    'broadside.yaml': `languages: [de, fr]\n${chat.settings.replace('}}', ', pricePerMillion: 20}}')}`,
    'source/strike.md': withNumber,
  })
  expect(await run(root, 'translate')).toEqual({exitCode: 0, stdout: filled, stderr: ''})
  expect(targetsOf(root, 'de')).toEqual({
    'Strike on Friday!': 'machine de: Strike on Friday!',
    'We will strike.': 'machine de: We will strike.',
    '<b1>Join us</b1> at the gate.': 'machine de: <b1>Join us</b1> at the gate.',
    'Bring your friends.': 'machine de: Bring your friends.',
    '1,200': 'draft 1.200',
  })
  const asked = chat.service.asked.length
  const before = readFileSync(join(root, 'translations/de/strike.po'))
  expect(await run(root, 'translate')).toEqual({
    exitCode: 0,
    stdout: 'Nothing to translate.\n',
    stderr: '',
  })
  expect(chat.service.asked).toHaveLength(asked)
  expect(readFileSync(join(root, 'translations/de/strike.po'))).toEqual(before)
})

test('what people wrote stays; what a machine made for a former source is made anew', async () => {
  const chat = await startChat()
  const root = temporaryProject({...project, 'broadside.yaml': `languages: [de]\n${chat.settings}`})
  await run(root, 'sync')
  translate(root, {language: 'de', as: 'machine'}, german)
  edit(root, 'de', (entry) => {
    if (entry.source === 'We will strike.') return {...entry, target: `${entry.target} Bald.`}
    if (entry.source === 'Bring your friends.') return {...entry, comments: []}
    return entry
  })
  const source = strike
    .replace('Strike on Friday!', 'Strike on Monday!')
    .replace('We will strike.', 'We will strike soon.')
  writeFileSync(join(root, 'source/strike.md'), source)
  expect(await run(root, 'translate')).toMatchObject({exitCode: 0})
  expect(targetsOf(root, 'de')).toEqual({
    'Strike on Monday!': 'machine de: Strike on Monday!',
    'We will strike soon.': 'draft Wir werden streiken. Bald.',
    '<b1>Join us</b1> at the gate.': 'machine <b1>Kommt</b1> zum Tor.',
    'Bring your friends.': 'draft Bringt eure Freunde mit.',
  })
  expect(entriesOf(root, 'de').get('We will strike soon.')?.previousSource).toBe('We will strike.')
  expect(chat.answered.map(({text}) => text)).toEqual(['Strike on Monday!'])

  expect(await run(root, 'translate --overwrite-machine')).toMatchObject({exitCode: 0})
  expect(targetsOf(root, 'de')).toEqual({
    'Strike on Monday!': 'machine de: Strike on Monday!',
    'We will strike soon.': 'draft Wir werden streiken. Bald.',
    '<b1>Join us</b1> at the gate.': 'machine de: <b1>Join us</b1> at the gate.',
    'Bring your friends.': 'draft Bringt eure Freunde mit.',
  })
  expect(chat.answered).toHaveLength(2)
})

test('a sentence that a translator joined to one without a target waits for a person', async () => {
  const root = temporaryProject({...project, 'broadside.yaml': 'languages: [de]\n'})
  await run(root, 'sync')
  edit(root, 'de', (entry) =>
    entry.source.startsWith('<b1>') ? {...entry, comments: ['joined: previous']} : entry,
  )
  await run(root, 'translate --engine pseudo')
  expect(targetsOf(root, 'de')).toMatchObject({
    'We will strike.': 'untranslated',
    '<b1>Join us</b1> at the gate.': 'translated',
    'Bring your friends.': 'machine [Břîñg ýöûř fřîéñðš. ~~~~~~]',
  })
})

test('the memory comes first: reviewed in the same place counts, all else is a draft, a machine’s is none', async () => {
  const root = temporaryProject({...project, 'broadside.yaml': 'languages: [de]\n'})
  await run(root, 'sync')
  translate(root, {language: 'de'}, german)
  translate(root, {language: 'de', as: 'machine'}, {'Bring your friends.': 'Bringt alle mit.'})
  const reviewed = [...entriesOf(root, 'de').values()].slice(0, 2).map(({id}) => id)
  await run(root, `review strike --to de --by Ana --segment ${reviewed.join(' ')}`)
  writeFileSync(join(root, 'source/again.md'), strike.replace('- Bring', '- Take food. Bring'))
  expect(await run(root, 'translate again --engine pseudo')).toMatchObject({
    exitCode: 0,
    stderr: '',
    stdout: expect.stringContaining('\nde             3     0       2        0\n'),
  })
  expect(targetsOf(root, 'de', 'again')).toMatchObject({
    'Strike on Friday!': 'translated Streik am Freitag!',
    'We will strike.': 'translated Wir werden streiken.',
    '<b1>Join us</b1> at the gate.': 'draft <b1>Kommt</b1> zum Tor.',
    'Bring your friends.': 'machine [Břîñg ýöûř fřîéñðš. ~~~~~~]',
  })
  expect(entriesOf(root, 'de', 'again').get('We will strike.')?.comments[0]).toMatch(
    /^origin: tm 2026-11-22 /,
  )
})

test('without an engine, memory and rules fill what they can, and the rest is left to people', async () => {
  const root = temporaryProject({...project, 'source/strike.md': withNumber})
  expect(await run(root, 'translate --dry-run --to fr')).toEqual({
    exitCode: 0,
    stdout: `Would fill, in segments:

language  memory  auto  missing
────────  ──────  ────  ───────
fr             0     1        4

Nothing was written.
  → Have people translate the rest, or name an engine with \`--engine\`.
`,
    stderr: '',
  })
  expect(await run(root, 'translate --to fr')).toEqual({
    exitCode: 0,
    stdout: `Filled, in segments:

language  memory  auto  missing
────────  ──────  ────  ───────
fr             0     1        4

  → Have people translate the rest, or name an engine with \`--engine\`.
  → Have people confirm what was filled: it is marked “needs work” until they do.
`,
    stderr: '',
  })
  expect(targetsOf(root, 'fr')['1,200']).toBe('draft 1\u202f200')
})

test('a damaged memory is made again, which is told', async () => {
  const root = temporaryProject({...project, '.broadside/memory.sqlite': 'x'.repeat(5000)})
  expect(await run(root, 'translate --engine copy')).toMatchObject({
    exitCode: 0,
    stderr: expect.stringMatching(
      /^\.broadside\/memory\.sqlite was [\w ]+; it is made again .*\n$/,
    ),
  })
})

test('a memory file that cannot be read is told, and the rest goes on', async () => {
  const root = temporaryProject({...project, 'translations/memory/old.tmx': '<tmx>'})
  expect(await run(root, 'translate --engine copy')).toMatchObject({
    exitCode: 0,
    stderr: expect.stringMatching(/^Left out of the memory: .*old\.tmx.*\n$/),
  })
})

test('--dry-run tells what would be sent, and writes nothing', async () => {
  const settings = 'languages: [de, fr]\nengines: {pseudo: {pricePerMillion: 20000}}\n'
  const root = temporaryProject({'broadside.yaml': settings, 'source/strike.md': withNumber})
  expect(await run(root, 'translate --engine pseudo --dry-run')).toEqual({
    exitCode: 0,
    stdout: `Would fill, in segments:

language  memory  auto  kept  pseudo  characters  price
────────  ──────  ────  ────  ──────  ──────────  ─────
de             0     1     0       4          71   1.42
fr             0     1     0       4          71   1.42
all            0     2     0       8         142   2.84

Nothing was written.
`,
    stderr: '',
  })
  expect(existsSync(join(root, 'translations'))).toBe(false)
  await run(root, 'translate --engine pseudo --to de')
  const {stdout} = await run(root, 'translate --engine pseudo --dry-run --overwrite-machine --json')
  expect(JSON.parse(stdout)).toEqual({
    languages: [
      {language: 'de', memory: 0, alone: 0, segments: 4, kept: 4, characters: 0, price: 0},
      {language: 'fr', memory: 0, alone: 1, segments: 4, kept: 0, characters: 71, price: 1.42},
    ],
  })
})

test('--max-characters stops before it is passed, and the next run goes on', async () => {
  const paragraphs = Array.from({length: 60}, (_, index) => `Paragraph ${index} says so.\n`)
  const root = temporaryProject({
    'broadside.yaml': 'languages: [de]\n',
    'source/long.md': paragraphs.join('\n'),
  })
  const {stdout, ...rest} = await run(root, 'translate --engine pseudo --max-characters 1200')
  expect(rest).toEqual({exitCode: 0, stderr: ''})
  expect(stdout).toContain('  → Stopped at 1200 characters (--max-characters).\n')
  const [, sent = ''] = /\n(\d+) characters sent/.exec(stdout) ?? []
  expect(Number(sent)).toBeLessThanOrEqual(1200)
  expect(Number(sent)).toBeGreaterThan(600)
  expect((await run(root, 'translate --engine pseudo')).stdout).toContain('0\n')
  expect(Object.values(targetsOf(root, 'de', 'long')).every((each) => /^machine/.test(each))).toBe(
    true,
  )
})

test('--json', async () => {
  const root = temporaryProject({...project, 'source/strike.md': withNumber})
  const {stdout, ...rest} = await run(root, 'translate --engine pseudo --to fr --json')
  expect(rest).toEqual({exitCode: 0, stderr: ''})
  const none = {broken: 0, failed: 0, passed: 0, left: 0}
  expect(JSON.parse(stdout)).toEqual({
    languages: [{language: 'fr', memory: 0, alone: 1, machine: 4, ...none}],
    sent: 71,
    billedCharacters: 0,
    findings: [],
  })
})

test('on a terminal the bar tells segments, characters, price and time', async () => {
  const chat = await startChat()
  const sentences = Array.from({length: 60}, (_, index) => `Number ${index} is a sentence.\n`)
  const root = temporaryProject({
    'broadside.yaml': `languages: [de]\n${chat.settings.replace('}}', ', pricePerMillion: 20000}}')}`,
    'source/long.md': sentences.join('\n'),
  })
  chat.onRequest = () => {
    const until = performance.now() + 120
    while (performance.now() < until);
  }
  const {stderr} = await run(root, 'translate', {columns: 100})
  expect(stderr).toMatch(
    /\rtranslate [█░]{30} \d+\/60 {2}[\d,]+ characters · \d+\.\d\d · \d+ s left *\r/,
  )
  expect(stderr).toMatch(/\r *\r$/)
})

const glossary = `- id: walkout
  en: walkout
  de: {use: Ausstand, avoid: Streik}
`

test('an engine is told the terms, and what its answer did wrong', async () => {
  const chat = await startChat()
  const root = temporaryProject({
    'broadside.yaml': `languages: [de]\n${chat.settings}`,
    'glossary/movement.yaml': glossary,
    'source/walk.md': 'The walkout of 46,000 nurses began.\n\nNothing else.\n',
  })
  chat.translateAs = ({text, remarks}) => {
    if (text === 'Nothing else.') return 'Sonst nichts.'
    return remarks.length === 0
      ? 'Der Streik der 46.000 Pflegekräfte begann.'
      : 'Der Ausstand der 46.000 Pflegekräfte begann.'
  }
  expect(await run(root, 'translate')).toMatchObject({exitCode: 0, stderr: ''})
  expect(targetsOf(root, 'de', 'walk')).toEqual({
    'The walkout of 46,000 nurses began.': 'machine Der Ausstand der 46.000 Pflegekräfte begann.',
    'Nothing else.': 'machine Sonst nichts.',
  })
  const [first, , second] = chat.answered
  expect(first?.terms).toEqual([{source: 'walkout', use: ['Ausstand'], avoid: ['Streik']}])
  expect(second?.remarks).toEqual([
    'The answer has the forbidden term `Streik` for `walkout`, expected a form of `Ausstand`.',
  ])
})

test('a target that breaks a check all the same is written, and told', async () => {
  const chat = await startChat()
  const root = temporaryProject({
    'broadside.yaml': `languages: [de]\n${chat.settings}`,
    'glossary/movement.yaml': glossary,
    'source/walk.md': 'The walkout began.\n',
  })
  chat.translateAs = () => 'Der Streik begann.'
  expect(await run(root, 'translate')).toEqual({
    exitCode: 1,
    stdout: `Filled, in segments:

language  memory  auto  openai  missing
────────  ──────  ────  ──────  ───────
de             0     0       1        0

36 characters sent.

translations/de/walk.po
  18:1  ✖ error  Unexpected deprecated term \`Streik\` for concept \`walkout\`, expected \`Ausstand\`  term-forbidden

✖ 1 error in 1 file

  → Correct what is listed here; \`broadside check\` finds it again.
  → Have people confirm what was filled: it is marked “needs work” until they do.
`,
    stderr: '',
  })
  expect(targetsOf(root, 'de', 'walk')).toEqual({
    'The walkout began.': 'machine Der Streik begann.',
  })
})

test('an answer that cannot be used is kept as a suggestion, and never as a target', async () => {
  const chat = await startChat()
  const root = temporaryProject({...project, 'broadside.yaml': `languages: [de]\n${chat.settings}`})
  chat.translateAs = ({text}) => {
    if (text.includes('<g')) return 'Kommt alle zum Tor.'
    if (text === 'Join us at the gate.') return 'Kommt alle, alle zum Tor.'
    return text === 'Join us' ? 'Macht mit' : `de: ${text}`
  }
  const ran = await run(root, 'translate')
  expect(ran).toMatchObject({exitCode: 0, stderr: ''})
  expect(ran.stdout).toContain(`language  memory  auto  openai  unusable  missing
────────  ──────  ────  ──────  ────────  ───────
de             0     0       3         1        1
`)
  expect(ran.stdout).toContain('machine-broken')
  const entry = entriesOf(root, 'de').get('<b1>Join us</b1> at the gate.')
  expect(entry?.target).toBe('')
  expect(entry?.comments).toEqual([
    expect.stringMatching(/^suggestion: openai 2026-11-22 [0-9a-f]{6} Kommt alle, alle zum Tor\.$/),
  ])
  expect((await run(root, 'check')).stdout).toContain('machine-broken')
  // Asked again, it would say the same: what it said is kept, and nothing is sent.
  const before = readFileSync(join(root, 'translations/de/strike.po'))
  const asked = chat.service.asked.length
  expect((await run(root, 'translate')).stdout).not.toContain('characters sent')
  expect(chat.service.asked).toHaveLength(asked)
  expect(readFileSync(join(root, 'translations/de/strike.po'))).toEqual(before)
  // Another engine may do better, and then the suggestion is gone.
  await run(root, 'translate --engine pseudo')
  expect(entriesOf(root, 'de').get('<b1>Join us</b1> at the gate.')?.comments).toEqual([
    expect.stringMatching(/^origin: mt:pseudo /),
  ])
})

test('what a person saves while the engine is at work is kept', async () => {
  const chat = await startChat()
  const root = temporaryProject({...project, 'broadside.yaml': `languages: [de]\n${chat.settings}`})
  chat.onRequest = () => {
    if (chat.service.asked.length > 1) return
    translate(root, {language: 'de'}, {'We will strike.': 'Wir streiken.'})
    edit(root, 'de', (entry) =>
      entry.source === 'Bring your friends.' ? {...entry, comments: ['Who?']} : entry,
    )
  }
  const ran = await run(root, 'translate')
  expect(ran).toMatchObject({exitCode: 0, stderr: ''})
  expect(ran.stdout).toContain('language  memory  auto  openai  changed by others  missing\n')
  expect(targetsOf(root, 'de')).toEqual({
    'Strike on Friday!': 'machine de: Strike on Friday!',
    'We will strike.': 'translated Wir streiken.',
    '<b1>Join us</b1> at the gate.': 'machine de: <b1>Join us</b1> at the gate.',
    'Bring your friends.': 'machine de: Bring your friends.',
  })
  expect(entriesOf(root, 'de').get('Bring your friends.')?.comments).toContain('Who?')
})

test('DeepL uses the glossary that it keeps, if that is the one of the project', async () => {
  const key = 'c0ffee00-5ec2-e7ed-beef-0123456789ab:fx'
  const deepl = await startFakeDeepl(key)
  const environment = {DEEPL_AUTH_KEY: key, DEEPL_SERVER_URL: deepl.url}
  try {
    const root = temporaryProject({
      'broadside.yaml': 'languages: [de, fr]\nengine: deepl\n',
      'glossary/movement.yaml': glossary,
      'source/walk.md': 'The walkout began.\n',
    })
    const without = await run(root, 'translate', {environment})
    expect(without).toMatchObject({
      exitCode: 0,
      stderr:
        'DeepL does not have the glossary as it is now, and translates without it: `broadside glossary push --engine deepl` brings it there.\n',
    })
    expect(without.stdout).toContain('\n36 characters sent, 36 billed.\n')
    await run(root, 'glossary push --engine deepl --name other', {environment})
    const again = await run(root, 'translate --overwrite-machine', {environment})
    expect(again).toMatchObject({exitCode: 0, stderr: ''})
    // French has no terms, so that what DeepL said of it holds.
    expect(again.stdout).toContain('\n18 characters sent, 18 billed.\n')
    expect(targetsOf(root, 'de', 'walk')).toEqual({
      'The walkout began.': 'machine [de] The Ausstand began.',
    })
  } finally {
    await deepl.close()
  }
})

/** What may have become of an entry before a run; most of it is the work of a person. */
const forms: Readonly<Record<string, (entry: Entry) => Entry>> = {
  untranslated: (entry) => entry,
  draft: (entry) => setTarget(entry, `Entwurf ${entry.id}`, {fuzzy: true}),
  translated: (entry) => setTarget(entry, `Fertig ${entry.id}`, {fuzzy: false}),
  reviewed: (entry) =>
    signEntry(setTarget(entry, `Geprüft ${entry.id}`, {fuzzy: false}), {
      ...{by: 'Ana', date: '2026-11-01'},
    }),
  machine: (entry) => ofMachine(entry),
  accepted: (entry) => ({...ofMachine(entry), flags: []}),
  postEdited: (entry) => ({...ofMachine(entry), target: `Verbessert ${entry.id}`}),
  memory: (entry) =>
    setTarget(entry, `Früher ${entry.id}`, {
      origin: {name: 'tm', date: '2026-11-01'},
      fuzzy: true,
    }),
  joined: (entry) => ({...entry, comments: ['joined: previous']}),
}

function ofMachine(entry: Entry): Entry {
  const origin = {name: 'mt:deepl', date: '2026-11-01'}
  return setTarget(entry, `Maschine ${entry.id}`, {origin, fuzzy: true})
}

/** What a run may replace. */
const ours: readonly string[] = ['untranslated', 'machine']

test('whatever a catalog holds and however often it runs, the words of a person stay', async () => {
  const anyForms = fc.array(fc.constantFrom(...Object.keys(forms)), {minLength: 6, maxLength: 6})
  await fc.assert(
    fc.asyncProperty(anyForms, fc.boolean(), fc.nat(5), async (picked, overwrite, edited) => {
      const sentences = picked.map((_, index) => `Here is sentence ${'abcdef'[index]} of six.`)
      const root = temporaryProject({
        'broadside.yaml': 'languages: [de]\n',
        'source/strike.md': `${sentences.join(' ')}\n`,
      })
      await run(root, 'sync')
      const form = new Map(sentences.map((sentence, index) => [sentence, picked[index] ?? '']))
      edit(root, 'de', (entry) => forms[form.get(entry.source) ?? '']?.(entry) ?? entry)
      const changed = sentences.with(edited, `${sentences[edited]?.slice(0, -1)} sentences.`)
      writeFileSync(join(root, 'source/strike.md'), `${changed.join(' ')}\n`)
      const names = new Map(
        [...entriesOf(root, 'de').values()].map(({id, source}) => [id, form.get(source) ?? '']),
      )
      await run(root, 'sync')
      const before = [...entriesOf(root, 'de').values()]
      for (const engine of ['pseudo', 'copy']) {
        const flag = overwrite ? ' --overwrite-machine' : ''
        expect(await run(root, `translate --engine ${engine}${flag}`)).toMatchObject({exitCode: 0})
      }
      const after = [...entriesOf(root, 'de').values()].map(({line, ...entry}) => entry)
      expect(after.map(({id}) => id)).toEqual(before.map(({id}) => id))
      for (const [index, {line, ...entry}] of before.entries()) {
        const isOurs = ours.includes(names.get(entry.id) ?? '')
        const mayChange = isOurs && (overwrite || isStale(entry) || entry.target === '')
        if (!mayChange) expect(after[index]).toEqual(entry)
      }
    }),
    {numRuns: 25},
  )
})
