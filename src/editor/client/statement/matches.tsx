import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import type {MachineSuggestion, MemorySuggestion, SuggestionsResponse} from '../../api.ts'
import {Quiet} from '../parts/button.tsx'
import {Coded} from '../parts/coded.tsx'
import {Diff} from '../parts/diff.tsx'
import {t} from '../say.ts'
import {postMachine} from '../server/calls.ts'
import {complain, fill} from '../store/acts.ts'
import {openWork} from '../store/open-work.ts'
import {project} from '../store/project.ts'
import type {Row} from '../store/row.ts'
import {Proposal} from './proposal.tsx'

interface Props {
  readonly row: Row
  /** Undefined until they are known. */
  readonly suggestions: SuggestionsResponse | undefined
}

/** Whole targets that are proposed: the memory's, with what differs from its source, then the machines'. */
export function Matches({row, suggestions}: Props): JSX.Element {
  const {matches = [], machine = []} = suggestions ?? {}
  return (
    <>
      <section>
        <h2>{t('memory')}</h2>
        {suggestions && matches.length === 0 && <p class="hint">{t('no-matches')}</p>}
        <ul class="matches">
          {matches.map((match, index) => (
            <li key={index}>
              <Use row={row} target={match.target} digit={index + 1} />
              <AboutMatch match={match} row={row} />
            </li>
          ))}
        </ul>
      </section>
      <Machine row={row} known={machine} first={matches.length + 1} />
    </>
  )
}

function AboutMatch({
  match,
  row,
}: {
  readonly match: MemorySuggestion
  readonly row: Row
}): JSX.Element {
  const now = row.segment.value.source
  return (
    <div class="match-about">
      <span class="similarity">{t('percent', {share: match.similarity})}</span>{' '}
      <bdi>{match.document}</bdi>
      {match.isAdapted && <span class="caution"> {t('numbers-adapted')}</span>}
      {match.source !== now && (
        <p>
          <Diff before={match.source} after={now} language={row.languages.source} />
        </p>
      )}
    </div>
  )
}

interface MachineProps {
  readonly row: Row
  readonly known: readonly MachineSuggestion[]
  /** Digit of the first. */
  readonly first: number
}

function Machine({row, known, first}: MachineProps): JSX.Element | null {
  const engine = project.value?.engine
  const [fresh, setFresh] = useState<{id: string; suggestion: MachineSuggestion}>()
  const [isAsking, setAsking] = useState(false)
  const own = fresh?.id === row.id ? [fresh.suggestion] : []
  const all = [...known, ...own.filter(({target}) => !known.some((one) => one.target === target))]
  if (!engine && all.length === 0) return null
  const ask = async () => {
    const work = openWork.peek()?.work
    if (!work) return
    setAsking(true)
    const result = await postMachine(work, row.id)
    setAsking(false)
    if (result.ok) setFresh({id: row.id, suggestion: result.body})
    else complain(result)
  }
  return (
    <section>
      <h2>{t('machine')}</h2>
      <ul class="matches">
        {all.map(({engine: name, target}, index) => (
          <li key={index}>
            <Use row={row} target={target} digit={first + index} />
            <bdi class="match-about">{name}</bdi>
          </li>
        ))}
      </ul>
      {engine && all.length === 0 && (
        <Quiet disabled={isAsking} onClick={ask}>
          {t(isAsking ? 'asking' : 'ask-machine', {engine})}
        </Quiet>
      )}
    </section>
  )
}

interface UseProps {
  readonly row: Row
  readonly target: string
  readonly digit: number
}

/** A proposed target; a click puts it in the place of what is in the field. */
function Use({row, target, digit}: UseProps): JSX.Element {
  return (
    <Proposal
      kind="use"
      title={t('use-match')}
      keys={digit < 10 ? `${digit}` : undefined}
      onUse={() => fill(row, target)}
    >
      <Coded text={target} language={row.languages.target} />
    </Proposal>
  )
}
