import type {JSX} from 'preact'
import type {Finding} from '../../../model/finding.ts'
import {Quiet} from '../parts/button.tsx'
import {Icon} from '../parts/icon.tsx'
import {Message} from '../parts/message.tsx'
import {t} from '../say.ts'
import {actOn} from '../store/acts.ts'
import {openDialog} from '../store/dialogs.ts'
import type {Row} from '../store/row.ts'

/** What the checks say of a text, the gravest first, each with a way to waive it. They keep nothing from being saved. */
export function Findings({row}: {readonly row: Row}): JSX.Element {
  const findings = [...row.findings.value].filter(isOfText).sort(byWeight)
  return (
    <ul class="findings" id={`findings-${row.id}`} aria-label={t('findings')}>
      {findings.map((finding) => (
        <li key={finding.rule + finding.message} class={`finding finding-${finding.severity}`}>
          <Icon name={finding.severity} />
          <span>
            <span class="label">{t(`severity-${finding.severity}`)}</span>{' '}
            <Message text={finding.message} />{' '}
            <Quiet about={finding.rule} onClick={() => waive(row, finding.rule)}>
              {t('waive')}
            </Quiet>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** States say themselves what these would say again. */
const saidByState = new Set(['untranslated', 'stale', 'machine-unreviewed'])

export function isOfText({rule}: Finding): boolean {
  return !saidByState.has(rule)
}

const weights = {error: 0, warn: 1, info: 2}

function byWeight(a: Finding, b: Finding): number {
  return weights[a.severity] - weights[b.severity]
}

function waive(row: Row, rule: string): void {
  openDialog({
    name: 'waive',
    rule,
    done: (reason) => void actOn(row, 'waive', {rule, reason}),
  })
}
