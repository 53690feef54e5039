import type {EditionOutcome} from '../project/build-statement.ts'

/** A line for each thing to know of editions that were made; one for all where it is the same of more than two files. */
export function describeNotes(
  editions: readonly Pick<EditionOutcome, 'files' | 'findings'>[],
): string {
  const made = editions.filter(({files}) => files.length > 0)
  const notes = made.flatMap(({findings}) => findings.filter(({severity}) => severity === 'info'))
  const filesOf = Map.groupBy(notes, ({message}) => message)
  return notes
    .flatMap(({file, message}) => {
      const alike = filesOf.get(message) ?? []
      if (alike.length <= 2) return `• ${file}: ${message}\n`
      const isFirst = alike[0]?.file === file
      return isFirst ? `• ${file} and ${alike.length - 1} more files: ${message}\n` : []
    })
    .join('')
}
