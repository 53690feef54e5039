import {checks} from '../../src/check/check-list.ts'

/** The table of all checks for the README, made of what they say of themselves. */
export function checksTable(): string {
  const rows = checks.map(({id, severity, reason, examples}) => {
    const message = examples.flatMap(({messages}) => messages)[0] ?? ''
    return `| \`${id}\` | ${severity} | ${cell(reason)} | ${cell(message)} |`
  })
  return [
    '| check | severity | why it matters | what it says, for example |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** A text that holds no bar, which would end its cell even in code (GFM 0.29, 4.10). */
function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
