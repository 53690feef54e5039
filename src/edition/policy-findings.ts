import type {Catalog} from '../model/catalog.ts'
import type {Finding} from '../model/finding.ts'
import type {PublishPolicy} from '../model/settings.ts'
import type {Choice} from './choose-targets.ts'

/** An error for each entry for which the policy would rather have no edition than the source's words. */
export function policyFindings(
  catalog: Catalog,
  choices: readonly Choice[],
  policy: PublishPolicy,
): Finding[] {
  return choices.flatMap((choice, index): Finding[] => {
    if (choice.show !== 'source') return []
    if ((choice.why === 'stale' ? policy.stale : policy.missing) !== 'fail') return []
    const entry = catalog.entries[index]
    const rule = choice.why === 'below' ? 'require' : choice.why
    return [
      {
        rule,
        severity: 'error',
        message: messages[choice.why](choice.state, policy.require),
        statement: catalog.statement,
        language: catalog.language,
        ...(entry && {segment: entry.id, actual: entry.target}),
        ...(entry?.line !== undefined && {line: entry.line, column: 1}),
      },
    ]
  })
}

const messages = {
  untranslated: () =>
    'Unexpected missing target, expected a translation (publish.missing is `fail`)',
  below: (state: string, required: string) =>
    `Unexpected ${state} target, expected ${required} or better (publish.require)`,
  stale: () =>
    'Unexpected stale target, expected one for the source as it is (publish.stale is `fail`)',
}
