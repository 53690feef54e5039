import {readFileSync, writeFileSync} from 'node:fs'
import {Command} from 'commander'
import {expect, test} from 'vitest'
import {commands} from '../src/cli/commands.ts'
import {SETTINGS_KEYS} from '../src/project/settings-keys.ts'
import {checksTable} from './check/checks-table.ts'

const readme = readFileSync('README.md', 'utf8')

test('the table of checks is made of the checks', () => {
  const place = /(<!-- checks: [^\n]*-->\n)[\s\S]*?(<!-- \/checks -->)/
  const updated = readme.replace(place, (_, start, end) => `${start}${checksTable()}${end}`)
  if (process.env.UPDATE) writeFileSync('README.md', updated)
  else expect(readme).toBe(updated)
})

test('every command is explained', () => {
  const program = new Command()
  for (const {declare} of commands) declare(program)
  for (const command of program.commands)
    expect(readme).toContain(`| \`broadside ${command.name()}`)
})

test('every setting that does something is explained', () => {
  const later = ['engine', 'engines']
  for (const key of Object.keys(SETTINGS_KEYS))
    if (!later.includes(key)) expect(readme).toContain(`| \`${key}\` |`)
})
