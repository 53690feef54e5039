import type {Check, CheckContext, Problem} from './check.ts'
import {compareCodes} from './compare-codes.ts'

/** Links, emphasis, footnote marks and code of the source, which stand in a target as numbered codes. */
export const codes: Check = {
  id: 'codes',
  severity: 'error',
  reason:
    'Links, emphasis and footnotes stand where their codes stand; without them there is no edition.',
  covers: ['structure'],
  examples: [
    {
      about: 'Codes may change their order and their nesting, as the language needs it.',
      entry: {
        source: '<b1>Strike</b1> on <i2>Monday</i2><x3/>!',
        target: '<i2>Montag<x3/></i2> ist <b1>Streik</b1>!',
      },
      messages: [],
    },
    {
      entry: {source: 'Write to <a1>us</a1><x2/>.', target: 'Schreibt uns.'},
      messages: [
        'Unexpected missing codes `<a1>…</a1>`, `<x2/>`, expected all codes of the source',
      ],
    },
    {
      entry: {source: 'A <b1>strike</b1>.', target: 'Ein <b1>Streik</b1> <i2>jetzt</i2>.'},
      messages: ['Unexpected code `<i2>…</i2>`, expected only the codes of the source'],
    },
    {
      entry: {source: 'A <b1>strike</b1>.', target: 'Ein < b1 >Streik</ b1 >.'},
      messages: ['Unexpected spelling `< b1 >` of a code, expected `<b1>…</b1>`'],
    },
    {
      entry: {source: 'A <b1>strike</b1>.', target: 'Ein <i1>Streik</i1>.'},
      messages: ['Unexpected code `<i1>…</i1>`, expected `<b1>…</b1>`'],
    },
    {
      entry: {source: 'Strike<x1/>.', target: '<x1/>Streik<x1/>.'},
      messages: ['Unexpected second code `<x1/>`, expected it once'],
    },
    {
      entry: {source: 'A <b1>strike</b1>.', target: 'Ein <b1>Streik.'},
      messages: ['Unexpected `<b1>` without `</b1>`, expected both'],
    },
    {
      entry: {
        source: '<b1>Strike</b1> on <i2>Monday</i2>.',
        target: '<b1>Streik am <i2>Montag</b1></i2>.',
      },
      messages: ['Unexpected `</b1>` inside `<i2>…</i2>`, expected `</i2>` before it'],
    },
    {
      entry: {source: 'Run <c1>npm ci</c1>.', target: 'Führt <c1>npm installiere</c1> aus.'},
      messages: ['Unexpected text `npm installiere` in `<c1>…</c1>`, expected `npm ci`'],
    },
    {
      entry: {
        source: 'H<x1/>2<x2/>O',
        target: 'H<x2/>2<x1/>O',
        notes: ['paragraph · x1: HTML <sub> · x2: HTML </sub>'],
      },
      messages: ['Unexpected order `<x2/> <x1/>` of HTML codes, expected `<x1/> <x2/>`'],
    },
    {
      about: 'A backslash makes it text.',
      entry: {source: 'Write \\<b1>, not <b1>bold</b1>.', target: '<b1>Fett</b1>, nicht \\<b1>.'},
      messages: [],
    },
  ],
  run,
}

function run({entry, source, codes: known}: CheckContext): readonly Problem[] {
  const {target} = entry
  if (target === '' || target === source) return []
  if (!source.includes('<') && !target.includes('<')) return []
  return compareCodes(source, target, known)
}
