/** Characters of the last line that are shown. */
const MOST_SHOWN = 160

/** So many characters in a row that also stand in a text are taken for a quotation of it. */
const QUOTATION = 12

/**
 * The last line a program wrote about its failure, to be read after a sentence: `: out of memory`. Empty where there is none
 * or where it quotes one of the secrets. Control characters are left out, as a terminal would obey them.
 */
export function stderrTail(errors: string, secrets: readonly string[]): string {
  const last = errors.trimEnd().split('\n').at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed
  const line = last.replaceAll(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '').trim()
  const shown = line.length > MOST_SHOWN ? `…${line.slice(-MOST_SHOWN)}` : line
  if (shown === '' || quotes(shown, secrets)) return ''
  return `: ${shown}`
}

/** Whether a line holds a piece of a secret, or the whole of a short one. */
function quotes(line: string, secrets: readonly string[]): boolean {
  const short = secrets.filter((secret) => secret.length <= QUOTATION && secret.trim() !== '')
  if (short.some((secret) => line.includes(secret))) return true
  const all = secrets.join('\n')
  for (let start = 0; start + QUOTATION <= line.length; start++) {
    if (all.includes(line.slice(start, start + QUOTATION))) return true
  }
  return false
}
