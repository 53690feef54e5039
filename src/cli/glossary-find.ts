import type {TermMatch} from '../model/glossary.ts'
import {type CommandFile, ExitCode, jsonOption} from './command.ts'
import {glossaryGroup} from './glossary-group.ts'
import {selectWork} from './select-work.ts'
import {formatTable} from './table.ts'
import {version} from './version.ts'

/** `broadside glossary find TEXT --to de`: what matches in a text, why, and what to say in a language. */
export const glossaryFind: CommandFile = {
  declare: (program) =>
    glossaryGroup(program)
      .command('find')
      .description('show the terms in a text, and why they match')
      .argument('<text>', 'a sentence')
      .option('--in <language>', 'language of the text (default: that of the statements)')
      .option('--to <languages>', 'show the terms of these languages', 'all')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options} = invocation
    const {root, settings, languages} = await selectWork({...invocation, arguments: []})
    const {readConcepts} = await import('../project/read-concepts.ts')
    const {findTerms} = await import('../glossary/find-terms.ts')
    const {termsFor} = await import('../glossary/language-terms.ts')
    const concepts = await readConcepts(root, {
      sourceLanguage: settings.sourceLanguage,
      version,
    })
    const language = String(options.in ?? settings.sourceLanguage)
    const matches = findTerms({text: String(invocation.arguments[0]), language, concepts})
    const termIn = (match: TermMatch, target: string): string => {
      const concept = concepts.find(({id}) => id === match.concept)
      return (concept && termsFor(concept, target)?.use[0]) ?? '–'
    }
    if (options.json) io.stdout.write(`${JSON.stringify(matches)}\n`)
    else if (matches.length === 0) io.stdout.write('No term of the glossary.\n')
    else
      for (const match of matches) {
        io.stdout.write(`${match.concept}: ${match.explanation}\n`)
        const rows = languages.map((target) => [`  ${target}`, termIn(match, target)])
        io.stdout.write(`${formatTable(['  language', 'term'], rows)}\n`)
      }
    return ExitCode.nothing
  },
}
