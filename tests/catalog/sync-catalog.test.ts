import {describe, expect, test} from 'vitest'
import {setTarget, signEntry} from '../../src/catalog/change-entry.ts'
import {createCatalog} from '../../src/catalog/create-catalog.ts'
import {isStale, joinedMark, stateOf} from '../../src/catalog/entry-state.ts'
import {formerState} from '../../src/catalog/former-state.ts'
import {parseCatalog} from '../../src/catalog/parse-catalog.ts'
import {serializeCatalog} from '../../src/catalog/serialize-catalog.ts'
import {syncCatalog} from '../../src/catalog/sync-catalog.ts'
import type {Catalog, Entry} from '../../src/model/catalog.ts'
import {segmentStatement} from '../../src/segment/segment-statement.ts'
import {parseStatement} from '../../src/statement/parse-statement.ts'
import {read} from '../assemble.ts'

const date = '2026-01-01'
const origin = {name: 'mt:deepl', date}

/** The catalog of a text in which each entry has been through the act of its place. */
function worked(text: string, ...acts: readonly ((entry: Entry) => Entry)[]): Catalog {
  const empty = createCatalog({statement: 's', language: 'de', sourceLanguage: 'en'})
  const catalog = sync(empty, text)
  const entries = catalog.entries.map((entry, index) => acts[index]?.(entry) ?? entry)
  return {...catalog, entries}
}

function sync(catalog: Catalog, text: string): Catalog {
  return syncCatalog(read(text).segments, catalog).catalog
}

function written(target: string, fuzzy = false): (entry: Entry) => Entry {
  return (entry) => setTarget(entry, target, {fuzzy})
}

function joined(entry: Entry): Entry {
  return {...entry, comments: [joinedMark]}
}

/** Entries as lines: source, target, state and what they were made for. */
function linesOf({entries, obsolete}: Catalog): string[] {
  const line = (entry: Entry): string => {
    const former = entry.previousSource === undefined ? '' : ` < ${entry.previousSource}`
    const state = isStale(entry) ? `stale ${formerState(entry)}` : stateOf(entry)
    return `${entry.source} = ${entry.target} (${state})${former}`
  }
  return [...entries.map(line), ...obsolete.map((entry) => `~ ${line(entry)}`)]
}

describe('what PO cannot carry', () => {
  const text = 'We strike \u0004 today. A lone \ud800 surrogate.'

  test('is in the entry as it is in a file, so that it is no edit', () => {
    const {segments} = read(text)
    const catalog = worked(text, written('a'), written('b'))
    expect(catalog.entries.map(({source}) => source)).toEqual([
      'We strike \ufffd today.',
      'A lone \ufffd surrogate.',
    ])
    const again = parseCatalog(serializeCatalog(catalog), {statement: 's', language: 'de'})
    expect(syncCatalog(segments, again).counts).toMatchObject({untouched: 2, edited: 0})
  })
})

describe('an edit that is taken back', () => {
  const [before, after] = ['The ward was empty.', 'The ward was closed.']
  const back = (act: (entry: Entry) => Entry, between = (entry: Entry) => entry): string[] => {
    const edited = sync(worked(before, act), after)
    return linesOf(sync({...edited, entries: edited.entries.map(between)}, before))
  }

  test('leaves each state as it was', () => {
    expect(back(written('x'))).toEqual([`${before} = x (translated)`])
    expect(back(written('x', true))).toEqual([`${before} = x (draft)`])
    expect(back((entry) => setTarget(entry, 'x', {origin, fuzzy: true}))).toEqual([
      `${before} = x (machine)`,
    ])
    const accepted = (entry: Entry): Entry => setTarget(entry, 'x', {origin, fuzzy: false})
    expect(back(accepted)).toEqual([`${before} = x (translated)`])
    expect(back((entry) => signEntry(accepted(entry), {by: 'Ana', date}))).toEqual([
      `${before} = x (reviewed)`,
    ])
  })

  test('confirms no words that somebody has changed since', () => {
    expect(back(written('x'), written('y', true))).toEqual([`${before} = y (draft)`])
    const signed = (entry: Entry): Entry => signEntry(written('x')(entry), {by: 'Ana', date})
    expect(back(signed, written('y', true))).toEqual([`${before} = y (draft)`])
  })

  test('is an edit where the words were confirmed for it', () => {
    expect(back(written('x'), written('y'))).toEqual([
      `${before} = y (stale translated) < ${after}`,
    ])
  })

  test('is taken back where the sentence was gone for a while', () => {
    const gone = sync(sync(worked(before, written('x')), after), 'Nothing.')
    expect(linesOf(gone)).toEqual([
      'Nothing. =  (untranslated)',
      `~ ${after} = x (stale translated) < ${before}`,
    ])
    expect(linesOf(sync(gone, before))).toEqual([`${before} = x (translated)`])
  })
})

test('a mark of a stale target goes when the target is no longer stale', () => {
  const edited = sync(worked('The ward was empty.', written('x')), 'The ward was closed.')
  expect(edited.entries.map(({comments}) => comments)).toEqual([['was: translated 2d7116']])
  const confirmed = {...edited, entries: edited.entries.map(written('y'))}
  const {entries} = sync(confirmed, 'The ward was closed.')
  expect(entries.map(({comments, flags}) => [comments, flags])).toEqual([[[], []]])
})

test('a previous source that another tool has left behind is no reason to go back to it', () => {
  const left = worked('Now.', (entry) => ({...written('x')(entry), previousSource: 'Before.'}))
  expect(linesOf(sync(left, 'Before.'))).toEqual([
    'Before. =  (untranslated)',
    '~ Now. = x (translated) < Before.',
  ])
})

describe('a joined target', () => {
  const text = 'Strike with us. Elect delegates. Write to us.'

  test('is stale when one of its sentences is edited, and no longer when it is confirmed', () => {
    const after = text.replace('delegates', 'two delegates')
    const edited = sync(worked(text, written('x'), joined, written('y')), after)
    expect(linesOf(edited)).toEqual([
      'Strike with us. = x (stale translated) < Strike with us. Elect delegates.',
      'Elect two delegates. =  (translated)',
      'Write to us. = y (translated)',
    ])
    const [holder, ...others] = edited.entries
    const confirmed = {...edited, entries: [written('z')(holder as Entry), ...others]}
    expect(linesOf(sync(confirmed, after))).toEqual([
      'Strike with us. = z (translated)',
      'Elect two delegates. =  (translated)',
      'Write to us. = y (translated)',
    ])
  })

  test('keeps those that still follow when another is moved away', () => {
    const three = worked(text, written('x'), joined, joined)
    expect(linesOf(sync(three, 'Write to us.\n\nStrike with us. Elect delegates.'))).toEqual([
      'Write to us. =  (untranslated)',
      'Strike with us. = x (stale translated) < Strike with us. Elect delegates. Write to us.',
      'Elect delegates. =  (translated)',
    ])
  })

  test('is confirmed for one sentence that all of its own became', () => {
    const merged = 'Strike with us; elect delegates; write to us.'
    const three = worked(text, written('x'), joined, joined)
    const edited = sync(three, merged)
    expect(linesOf(edited)).toEqual([`${merged} = x (stale translated) < ${text}`])
    expect(linesOf(sync(edited, text))).toEqual(linesOf(three))
  })

  test('covers the parts of its first sentence, too, when that is split', () => {
    const whole = 'Strike with us, and do it now. Elect delegates.'
    const edited = sync(worked(whole, written('x'), joined), whole.replace(', and do', '. Do'))
    expect(linesOf(edited)).toEqual([
      `Strike with us. = x (stale translated) < ${whole}`,
      'Do it now. =  (translated)',
      'Elect delegates. =  (translated)',
    ])
    expect(linesOf(sync(edited, whole))).toEqual(linesOf(worked(whole, written('x'), joined)))
  })

  test('across two blocks, which is an error, is left as it is', () => {
    const wrong = worked('One.\n\nTwo.', written('x'), joined)
    expect(sync(wrong, 'One.\n\nTwo.')).toEqual(wrong)
  })
})

describe('sentences that became one', () => {
  const text = 'It is *his* town. She owns **two** wards and *one* street.'
  const merged = text.replace('town. She', 'town; she')

  test('have their targets joined, with their codes numbered through', () => {
    const targets = ['Die <i1>seine</i1>.', 'Sie hat <i2>eine</i2> und <b1>zwei</b1>.']
    const [one = '', two = ''] = targets
    expect(linesOf(sync(worked(text, written(one), written(two)), merged))).toEqual([
      'It is <i1>his</i1> town; she owns <b2>two</b2> wards and <i3>one</i3> street. = ' +
        'Die <i1>seine</i1>. Sie hat <i3>eine</i3> und <b2>zwei</b2>. (stale translated) < ' +
        'It is <i1>his</i1> town. She owns <b2>two</b2> wards and <i3>one</i3> street.',
      `~ It is <i1>his</i1> town. = ${one} (translated)`,
      `~ She owns <b1>two</b1> wards and <i2>one</i2> street. = ${two} (translated)`,
    ])
  })

  test('have them without a space between them in Chinese', () => {
    const chinese = {
      ...worked(text, written('这是他的城。'), written('她有病房。')),
      language: 'zh-Hans',
    }
    expect(sync(chinese, merged).entries.map(({target}) => target)).toEqual([
      '这是他的城。她有病房。',
    ])
  })

  test('keep the target that is there, stale, where another is missing', () => {
    expect(linesOf(sync(worked(text, written('x')), merged))).toEqual([
      'It is <i1>his</i1> town; she owns <b2>two</b2> wards and <i3>one</i3> street. = x ' +
        '(stale translated) < It is <i1>his</i1> town.',
    ])
  })

  test('have the least of their states', () => {
    const machine = (entry: Entry): Entry => setTarget(entry, 'x', {origin, fuzzy: true})
    const cut = (first: (entry: Entry) => Entry, second: (entry: Entry) => Entry): string[] => {
      const catalog = worked('He met us in Dock Terr. Stannick last year.', first, second)
      const statement = parseStatement('He met us in Dock Terr. Stannick last year.')
      const segments = segmentStatement(statement, {language: 'en', abbreviations: ['Terr.']})
      return syncCatalog(segments, catalog).catalog.entries.map(stateOf)
    }
    expect(cut(written('x'), written('y'))).toEqual(['translated'])
    expect(cut(written('x'), written('y', true))).toEqual(['draft'])
    expect(cut(written('x'), machine)).toEqual(['draft'])
    expect(cut(machine, machine)).toEqual(['machine'])
  })
})
