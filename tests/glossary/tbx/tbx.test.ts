import fc from 'fast-check'
import {expect, test} from 'vitest'
import {exportTbx, tbxTree} from '../../../src/glossary/tbx/export-tbx.ts'
import {importTbx} from '../../../src/glossary/tbx/import-tbx.ts'
import {element, type XmlElement} from '../../../src/glossary/tbx/xml-tree.ts'
import {anyConcepts} from '../any-glossary.ts'
import {conceptOf} from '../glossary-of.ts'

const options = {sourceLanguage: 'en'}

test('a glossary is written as TBX-Basic', () => {
  const concepts = [
    conceptOf(
      'ice',
      {
        en: {use: ['ICE'], also: ['Immigration & Customs Enforcement'], not: ['ice age']},
        de: {use: ['ICE'], avoid: ['EIS'], note: 'Die', uncertain: true},
      },
      {type: 'acronym', note: 'Agency', all: 'ICE'},
    ),
  ]
  expect(exportTbx(concepts, options)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>Glossary of a broadside project</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
      <conceptEntry id="ice">
        <note>Agency</note>
        <note>broadside:type=&quot;acronym&quot;</note>
        <note>broadside:all=&quot;ICE&quot;</note>
        <langSec xml:lang="en">
          <note>broadside:not=[&quot;ice age&quot;]</note>
          <termSec>
            <term>ICE</term>
            <termNote type="termType">acronym</termNote>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
          </termSec>
          <termSec>
            <term>Immigration &amp; Customs Enforcement</term>
            <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
          </termSec>
        </langSec>
        <langSec xml:lang="de">
          <note>Die</note>
          <note>broadside:uncertain=true</note>
          <termSec>
            <term>ICE</term>
            <termNote type="termType">acronym</termNote>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
          </termSec>
          <termSec>
            <term>EIS</term>
            <termNote type="termType">acronym</termNote>
            <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
          </termSec>
        </langSec>
      </conceptEntry>
    </body>
  </text>
</tbx>
`)
})

test('what is exported is imported as the same concepts', () => {
  fc.assert(
    fc.property(anyConcepts, (concepts) => {
      expect(importTbx(tbxTree(concepts, options))).toEqual(concepts)
    }),
  )
})

test('an id that XML does not allow is kept in a note', () => {
  const concepts = [conceptOf('1984', {en: 'x'}), conceptOf('a b', {en: 'y'})]
  expect(importTbx(tbxTree(concepts, options))).toEqual(concepts)
})

/** A term of another tool. */
function term(name: string, text: string, ...notes: readonly XmlElement[]): XmlElement {
  return element(name, {}, element('term', {}, text), ...notes)
}

test('TBX of other tools is read: version 2, elements as categories, no status', () => {
  const root = element(
    'martif',
    {},
    element(
      'termEntry',
      {id: 'c7'},
      element('descrip', {type: 'definition'}, 'Refusal to work.'),
      element('langSet', {'xml:lang': 'en'}, term('tig', 'strike'), term('tig', 'walkout')),
      element(
        'langSet',
        {'xml:lang': 'de'},
        term('ntig', ' Streik '),
        term(
          'ntig',
          'Kampf',
          element('termNote', {type: 'administrativeStatus'}, 'supersededTerm-admn-sts'),
        ),
        term(
          'ntig',
          'Ausstand',
          element('basic:administrativeStatus', {}, 'admittedTerm-admn-sts'),
        ),
        term('ntig', ''),
      ),
      element('langSet', {'xml:lang': 'no tag'}, term('tig', 'x')),
    ),
  )
  expect(importTbx(root)).toEqual([
    conceptOf(
      'strike',
      {
        en: {use: ['strike'], also: ['walkout']},
        de: {use: ['Streik'], also: ['Ausstand'], avoid: ['Kampf']},
      },
      {note: 'Refusal to work.'},
    ),
  ])
})

test('a note of ours that somebody has broken is left out', () => {
  const entry = element(
    'conceptEntry',
    {id: 'a'},
    element('note', {}, 'broadside:all={'),
    element('langSec', {'xml:lang': 'en'}, term('termSec', 'a')),
  )
  expect(importTbx(element('tbx', {}, entry))).toEqual([conceptOf('a', {en: 'a'})])
})
