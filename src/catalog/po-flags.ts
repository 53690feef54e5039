import type {Entry} from '../model/catalog.ts'

/**
 * Kinds of format strings that gettext knows since 0.21, in the order in which it writes their flags. Source: its
 * manual, "Sticky flags". Catalogs of statements have none of them; they are kept where another tool has set one.
 */
const formats = [
  ...['c', 'objc', 'python', 'python-brace', 'java', 'java-printf', 'csharp', 'javascript'],
  ...['scheme', 'lisp', 'elisp', 'librep', 'ruby', 'sh', 'awk', 'lua', 'object-pascal'],
  ...['smalltalk', 'qt', 'qt-plural', 'kde', 'kde-kuit', 'boost', 'tcl', 'perl', 'perl-brace'],
  ...['php', 'gcc-internal', 'gfc-internal', 'ycp'],
]

/** Returns the flags of a `#,` line, read as gettext does: commas and white space divide them. */
export function readFlags(rest: string): readonly string[] {
  if (rest === ' fuzzy') return ['fuzzy']
  return rest
    .replace(/\brange:\s*(?=\d)/g, 'range:\u00a0')
    .split(/[ \t\r,]+/)
    .filter(Boolean)
    .map((flag) => flag.replace('\u00a0', ' '))
}

/**
 * Returns the flags as gettext writes them: `fuzzy` first and only beside a target, format flags by its list, the range
 * of a number but for obsolete entries, `no-wrap`. It drops all others, and so do we: they would come and go with the
 * tool that saved last.
 */
export function orderFlags({flags, target}: Entry, isObsolete: boolean): readonly string[] {
  if (flags.length === 0) return flags
  const known = target !== '' && flags.includes('fuzzy') ? ['fuzzy'] : []
  if (known.length === flags.length) return known
  const chosen = formats.map((format) => flags.findLast((flag) => isFlagOf(format, flag)))
  for (const flag of chosen) {
    if (flag !== undefined && !flag.startsWith('impossible-')) {
      known.push(flag.replace(/^possible-/, ''))
    }
  }
  const range = flags.findLast((flag) => /^range: \d+\.\.\d+$/.test(flag))
  if (range !== undefined && !isObsolete) known.push(range)
  if (flags.findLast((flag) => /^(?:no-)?wrap$/.test(flag)) === 'no-wrap') known.push('no-wrap')
  return known
}

/** Whether a flag says something about one kind of format string. */
function isFlagOf(format: string, flag: string): boolean {
  return (
    flag.endsWith(`${format}-format`) &&
    /^(?:no-|possible-|impossible-)?$/.test(flag.slice(0, -`${format}-format`.length))
  )
}
