/** What an author tells broadside in an HTML comment that stands alone. */
export type Directive =
  | {readonly type: 'skip' | 'skip-start' | 'skip-end'}
  | {readonly type: 'note'; readonly text: string}

const pattern = /^<!--\s*broadside:(skip|skip-start|skip-end|note)(?:\s+([\s\S]*?))?\s*-->\s*$/

/**
 * The directive that an HTML block holds, or nothing. `<!-- broadside:skip -->` leaves out the next block, `skip-start`
 * and `skip-end` what lies between them, `note` tells the translators of the next block something.
 */
export function readDirective(html: string): Directive | undefined {
  const match = pattern.exec(html)
  if (!match) return undefined
  const [, type, text = ''] = match
  if (type === 'note') return {type, text: text.replace(/\s+/g, ' ')}
  return text === '' ? {type: type as 'skip' | 'skip-start' | 'skip-end'} : undefined
}
