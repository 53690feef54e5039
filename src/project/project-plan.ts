import {schemaLine} from '../glossary/serialize-concept.ts'
import type {Settings} from '../model/settings.ts'
import {CACHE_FOLDER, GLOSSARY_FOLDER, SETTINGS_FILE, SOURCE_FOLDER} from './paths.ts'
import {DEFAULTS, SETTINGS_KEYS} from './settings-keys.ts'

/** What a new project is to be like. */
export type ProjectWishes = Pick<Settings, 'languages'> &
  Partial<Pick<Settings, 'sourceLanguage'>> & {
    /** Address of the JSON Schema for editors that read it; without one no line names it. */
    readonly schema?: string
  }

/** What is in the folder already. */
export interface Present {
  readonly hasSettings: boolean
  readonly hasStatements: boolean
  /** Text of `.gitignore`, if there is one. */
  readonly gitignore?: string | undefined
}

/** What is to be made. */
export interface ProjectPlan {
  /** Paths relative to the root. */
  readonly folders: readonly string[]
  /** None of them is there. */
  readonly files: readonly {readonly path: string; readonly text: string}[]
  /** The new text of `.gitignore`, undefined where it needs no change. */
  readonly gitignore?: string
}

/** Folders that git should not keep: what is in them can be made again. */
const IGNORED = ['editions/', `${CACHE_FOLDER}/`]

/** Shows what a statement looks like: a title, a byline with a hard line break, emphasis, a list. */
const EXAMPLE = `# An example statement

Example Committee\\
May 1, 2026

This is a statement. Replace it with your own words, or *delete this file*.

We call on everyone to do two things:

- **Write** the statement in this folder, one file for each.
- Run \`broadside sync\` to make its catalogs.
`

/** An empty glossary that shows what a concept looks like. */
const GLOSSARY = `${schemaLine}

# Terms that every translation should use, one concept a block. All other files of this folder are read, too.
#
# - id: general-strike
#   en: general strike
#   de: Generalstreik
#   fr: {use: grève générale, avoid: grève totale}
#
# use: preferred, also: allowed as well, avoid: forbidden, forms: forms that no rule can know, not: contexts that do
# not count, first: wording of the first use in a text. \`broadside glossary check\` finds faults in these files.
`

/** What has to be made so that a folder is a project. Law: what is there stays as it is. */
export function planProject(wishes: ProjectWishes, present: Present): ProjectPlan {
  const gitignore = withIgnored(present.gitignore ?? '')
  const isEnglish = /^en\b/.test(wishes.sourceLanguage ?? DEFAULTS.sourceLanguage)
  return {
    folders: [SOURCE_FOLDER, 'translations', GLOSSARY_FOLDER],
    files: [
      ...(present.hasSettings
        ? []
        : [
            {path: SETTINGS_FILE, text: settingsText(wishes)},
            {path: `${GLOSSARY_FOLDER}/terms.yaml`, text: GLOSSARY},
          ]),
      ...(present.hasStatements || !isEnglish
        ? []
        : [{path: `${SOURCE_FOLDER}/example.md`, text: EXAMPLE}]),
    ],
    ...(gitignore !== present.gitignore && {gitignore}),
  }
}

/** The text of a new settings file: what was asked for, and every other key as a comment. */
export function settingsText(wishes: ProjectWishes): string {
  const {schema, languages} = wishes
  const given = new Map([
    ['sourceLanguage', wishes.sourceLanguage ?? DEFAULTS.sourceLanguage],
    ['languages', `[${languages.join(', ')}]`],
  ])
  const keys = Object.entries(SETTINGS_KEYS).map(([name, {about, example}]) => {
    const value = given.get(name)
    const line = value === undefined ? `# ${name}: ${example}` : `${name}: ${value}`
    return `# ${about}\n${line}\n`
  })
  const head = schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}\n`]
  return [...head, ...keys].join('\n')
}

/** A `.gitignore` with our lines at its end, where they are missing. */
function withIgnored(text: string): string {
  const lines = new Set(text.split(/\r?\n/).map((line) => line.trim().replace(/^\//, '')))
  const missing = IGNORED.filter((line) => !lines.has(line) && !lines.has(line.slice(0, -1)))
  if (missing.length === 0) return text
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const start = text === '' || text.endsWith('\n') ? text : text + end
  return start + missing.map((line) => line + end).join('')
}
