import type {JSX} from 'preact'
import type {TermHit} from '../../api.ts'
import {insertText} from '../field/insert-text.ts'
import {Words} from '../parts/words.tsx'
import {t} from '../say.ts'
import type {Row} from '../store/row.ts'
import {Proposal} from './proposal.tsx'

interface Props {
  readonly row: Row
  /** Undefined until they are known. */
  readonly hits: readonly TermHit[] | undefined
}

/** The glossary on this sentence: right terms can be inserted, forbidden ones are named. */
export function Terms({row, hits}: Props): JSX.Element {
  const concepts = [...new Map(hits?.map((hit) => [hit.concept, hit])).values()]
  return (
    <section>
      <h2>{t('glossary')}</h2>
      {hits && concepts.length === 0 && <p class="hint">{t('no-terms')}</p>}
      <ul class="terms">
        {concepts.map((hit, index) => (
          <li key={hit.concept} class={isRight(hit) ? 'term-used' : ''}>
            <bdi class="term-source">{hit.source}</bdi>
            <span class="term-words">
              {hit.use.map((term, place) => (
                <Insert key={term} row={row} term={term} digit={place === 0 ? index + 1 : 0} />
              ))}
              {hit.also.map((term) => (
                <Insert key={term} row={row} term={term} digit={0} />
              ))}
            </span>
            {hit.avoid.length > 0 && (
              <span class="term-avoid">
                {t('avoid')} <Words language={row.languages.target}>{hit.avoid.join(' · ')}</Words>
              </span>
            )}
            {hit.isUncertain && <span class="term-note">{t('term-uncertain')}</span>}
            {hit.notes.map((note) => (
              <bdi key={note} class="term-note">
                {note}
              </bdi>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function isRight({found}: TermHit): boolean {
  return found.some(({status}) => status !== 'deprecated')
}

interface InsertProps {
  readonly row: Row
  readonly term: string
  /** The digit that inserts it after the palette's `g`; 0 for none. */
  readonly digit: number
}

function Insert({row, term, digit}: InsertProps): JSX.Element {
  return (
    <Proposal
      kind="insert"
      title={t('insert')}
      keys={digit > 0 && digit < 10 ? `g ${digit}` : undefined}
      onUse={() => row.field && insertText(row.field, term)}
    >
      <Words language={row.languages.target}>{term}</Words>
    </Proposal>
  )
}
