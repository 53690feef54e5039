import {excerpt} from '../check/excerpt.ts'
import type {Catalog, Entry, State} from '../model/catalog.ts'
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
        message: messages[choice.why](entry, choice.state, policy.require),
        statement: catalog.statement,
        language: catalog.language,
        ...(entry && {segment: entry.id, actual: entry.target}),
        ...(entry?.line !== undefined && {line: entry.line, column: 1}),
      },
    ]
  })
}

type Message = (entry: Entry | undefined, state: State, required: State) => string

const messages: Readonly<Record<'untranslated' | 'below' | 'stale', Message>> = {
  untranslated: (entry) =>
    `Unexpected empty target, expected a translation of \`${excerpt(entry?.source ?? '')}\``,
  below: (_, state, required) =>
    `Unexpected target in state \`${state}\`, expected \`${required}\`${required === 'reviewed' ? '' : ' or better'}`,
  stale: () => 'Unexpected target for a former source, expected one for the source as it is',
}
