import type {ImportedMemory} from '../project/import-memory.ts'
import {type CommandFile, ExitCode, jsonOption, throwAll} from './command.ts'
import {memoryGroup, workOnMemory} from './memory-group.ts'
import {visibleText} from './report/visible-text.ts'
import {selectWork} from './select-work.ts'

/** `broadside memory import FILE…`: takes memories of other tools and projects into this one. */
export const memoryImport: CommandFile = {
  declare: (program) =>
    memoryGroup(program)
      .command('import')
      .description('take memories of other tools into the project')
      .argument('<file...>', 'translation memories in TMX')
      .option('--replace', 'replace memories of the same names')
      .option(...jsonOption),

  run: async (invocation) => {
    const {io, cwd, options} = invocation
    const files = (invocation.arguments[0] as readonly unknown[]).map(String)
    const work = await selectWork({...invocation, options: {}, arguments: []})
    const {importMemory} = await import('../project/import-memory.ts')
    const {imported, errors} = await workOnMemory(invocation, work, (command) =>
      importMemory({...command, folder: cwd, files, replace: options.replace === true}),
    )
    io.stdout.write(
      options.json ? `${JSON.stringify(imported)}\n` : imported.map(describeImported).join(''),
    )
    throwAll(errors)
    return ExitCode.nothing
  },
}

/** So many units that were left out are named. */
const listed = 20

/** Where a memory is now, what is in it, and what could not be used. */
function describeImported(memory: ImportedMemory): string {
  const {path, isKnown, languages, skipped, firstSkipped, file} = memory
  const counts = Object.entries(languages).map(([language, units]) => `${language} ${units}`)
  const lines = firstSkipped.slice(0, listed).map(({line, reason}) => {
    return `  ${visibleText(file)}:${line}: ${visibleText(reason)}`
  })
  const more = skipped - lines.length
  return [
    `${path}: ${isKnown ? 'already there' : 'imported'}, pairs: ${counts.join(', ')}`,
    ...(skipped > 0 ? [`${skipped} left out:`] : []),
    ...lines,
    ...(more > 0 ? [`  … and ${more} more`] : []),
    '',
  ].join('\n')
}
