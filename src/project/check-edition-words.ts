import type {Finding} from '../model/finding.ts'
import {type Attempt, forEachLanguage} from './job.ts'
import {readEditionWords} from './read-edition-words.ts'

/** What is wrong with a project's own words in each language; a file that cannot be read is an error. */
export function checkEditionWords(
  root: string,
  languages: readonly string[],
): Attempt & {readonly findings: readonly Finding[]} {
  const errors: unknown[] = []
  const findings = forEachLanguage(
    languages,
    (error) => errors.push(error),
    (language) => readEditionWords(root, language).findings,
  )
  return {findings: findings.flat(), errors}
}
