import {type CommandFile, ExitCode, listOption} from './command.ts'
import {glossaryGroup} from './glossary-group.ts'
import {selectWork} from './select-work.ts'
import {version} from './version.ts'

/** `broadside glossary export --format tbx`: the glossary for other tools. */
export const glossaryExport: CommandFile = {
  declare: (program) =>
    glossaryGroup(program)
      .command('export')
      .description('write the glossary for other tools')
      .option('--format <format>', 'tbx, csv or deepl (default: by the ending of --out, else tbx)')
      .option('--to <languages>', 'languages, separated by commas, or `all`', 'all')
      .option('--out <file>', 'write to this file of the project instead of the screen'),

  run: async (invocation) => {
    const {io, options, cwd} = invocation
    const {checkEnding, interchangeFormat, writeInterchange} = await import(
      '../glossary/interchange.ts'
    )
    const out = options.out === undefined ? undefined : String(options.out)
    const format = interchangeFormat(options.format ?? (out === undefined ? 'tbx' : undefined), out)
    if (out !== undefined) checkEnding(out, format)
    const {root, settings} = await selectWork({...invocation, options: {}, arguments: []})
    const {readConcepts} = await import('../project/read-concepts.ts')
    const {keepLanguages} = await import('../glossary/keep-languages.ts')
    const {sourceLanguage, languages: known} = settings
    const all = await readConcepts(root, {sourceLanguage, version})
    const named = listOption(options.to).filter((language) => language !== sourceLanguage)
    const isAll = named.includes('all')
    const languages = isAll ? known : named
    const concepts = isAll ? all : keepLanguages(all, {sourceLanguage, languages, known})
    const {text, leftOut} = writeInterchange(concepts, {format, sourceLanguage, languages})
    for (const term of leftOut) io.stderr.write(`left out  ${term.slice(0, 80)}\n`)
    if (out === undefined) io.stdout.write(text)
    else {
      const {writeExport} = await import('../project/write-export.ts')
      const path = writeExport(root, {folder: cwd, file: out, text})
      io.stdout.write(`written  ${path}\n`)
    }
    return ExitCode.nothing
  },
}
