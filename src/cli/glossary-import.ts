import type {ImportReport} from '../project/import-glossary.ts'
import {type CommandFile, ExitCode, jsonOption} from './command.ts'
import {glossaryGroup} from './glossary-group.ts'
import {selectWork} from './select-work.ts'
import {waitNotice} from './sync.ts'

/** `broadside glossary import FILE`: merges the glossary of another tool into that of the project. */
export const glossaryImport: CommandFile = {
  declare: (program) =>
    glossaryGroup(program)
      .command('import')
      .description('merge the glossary of another tool into this one')
      .argument('<file>', 'a file in TBX, CSV or, for DeepL, TSV')
      .option('--format <format>', 'tbx, csv or deepl (default: by the ending of the file)')
      .option('--into <subject>', 'glossary file for new concepts (default: named like the file)')
      .option('--language <language>', 'of the second column of a file for DeepL')
      .option('--dry-run', 'tell what would be done, and write nothing')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, options, cwd} = invocation
    const file = String(invocation.arguments[0])
    const {interchangeFormat, readInterchange} = await import('../glossary/interchange.ts')
    const format = interchangeFormat(options.format, file)
    const {root, settings} = await selectWork({...invocation, options: {}, arguments: []})
    const {sourceLanguage} = settings
    const {readImport} = await import('../project/read-import.ts')
    const language = options.language === undefined ? undefined : String(options.language)
    const concepts = readInterchange(readImport(cwd, file), {
      format,
      file,
      sourceLanguage,
      language,
    })
    const {importGlossary} = await import('../project/import-glossary.ts')
    const dryRun = options.dryRun === true
    const report = await importGlossary({
      root,
      settings,
      concepts,
      into: String(options.into ?? subjectOf(file)),
      dryRun,
      onWait: waitNotice(invocation),
    })
    io.stdout.write(
      options.json
        ? `${JSON.stringify(report)}\n`
        : describeImport(report, {sourceLanguage, dryRun}),
    )
    return ExitCode.nothing
  },
}

/** The name of a file without its folder and ending. */
function subjectOf(file: string): string {
  const name = file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  return name.replace(/^\.+/, '') || 'imported'
}

/** So many concepts or conflicts of a kind are named. */
const listed = 20

/** What was done, and what is to be decided. */
function describeImport(
  report: ImportReport,
  {sourceLanguage, dryRun}: {readonly sourceLanguage: string; readonly dryRun: boolean},
): string {
  const {added, extended, same, conflicts, leftOut, into} = report
  const conflictLines = conflicts.map(({message, file, line, column}) => {
    const place = [file, line, column].filter((part) => part !== undefined).join(':')
    return `${message}\n    at ${place}`
  })
  const lines = [
    ...section(`added to ${into}`, added),
    ...section(
      'extended',
      extended.map(({concept, languages}) => `${concept} (${languages.join(', ')})`),
    ),
    ...(same.length > 0 ? [`${same.length} already there.`] : []),
    ...section(`left out, without a term in ${sourceLanguage}`, leftOut),
    ...section('in conflict, left as it is', conflictLines),
    ...(conflicts.length > 0 ? ['  → Decide, and edit the glossary where you agree.'] : []),
    ...(dryRun ? ['Nothing was written: this was a dry run.'] : []),
  ]
  return lines.length === 0 ? 'No concept in the file.\n' : `${lines.join('\n')}\n`
}

/** A heading with a count, and the first lines under it. */
function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return []
  const more = lines.length > listed ? [`  … and ${lines.length - listed} more: see --json`] : []
  return [
    `${lines.length} ${title}:`,
    ...lines.slice(0, listed).map((line) => `  ${line}`),
    ...more,
  ]
}
