import type {Check} from './check.ts'

/**
 * What would change the page. It shows only in an edition that is put together and read again, so the findings are made
 * there and come to `runChecks` from outside; here is what the settings and reports need to know of it.
 */
export const structure: Check = {
  id: 'structure',
  severity: 'error',
  reason: 'An edition whose blocks, links or emphasis differ from the source’s is not written.',
  examples: [
    {
      about: 'Text that reads like markup is escaped and changes nothing.',
      entry: {source: 'We will strike.', target: '# *Wir* <b>streiken</b>.'},
      messages: [],
    },
    {
      entry: {source: 'Write to us.', target: 'Schreibt an https://example.org.'},
      messages: [
        'Unexpected `Schreibt an ⟨link https://example.org⟩.` in the edition, expected `Schreibt an https://example.org.`',
      ],
    },
  ],
}
