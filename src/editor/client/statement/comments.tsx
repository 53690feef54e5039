import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {Quiet} from '../parts/button.tsx'
import {t} from '../say.ts'
import {actOn, setComments} from '../store/acts.ts'
import type {Row} from '../store/row.ts'

/** What translators say to each other about a sentence, and findings they have waived. */
export function Comments({row}: {readonly row: Row}): JSX.Element {
  const {comments, waivers} = row.segment.value
  const [draft, setDraft] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    const text = draft.replace(/\s+/g, ' ').trim()
    if (text && (await setComments(row, [...row.segment.peek().comments, text]))) setDraft('')
  }
  return (
    <section>
      <h2>{t('comments')}</h2>
      <ul class="comments">
        {comments.map((comment, index) => (
          <li key={comment}>
            <bdi>{comment}</bdi>{' '}
            <Quiet
              about={comment}
              onClick={() =>
                setComments(
                  row,
                  comments.filter((_, place) => place !== index),
                )
              }
            >
              {t('remove')}
            </Quiet>
          </li>
        ))}
        {waivers.map(({rule, reason}) => (
          <li key={rule}>
            {t('waived', {rule})} <bdi>{reason}</bdi>{' '}
            <Quiet about={rule} onClick={() => actOn(row, 'waive', {rule, reason: ''})}>
              {t('take-back')}
            </Quiet>
          </li>
        ))}
      </ul>
      <form class="inline" onSubmit={add}>
        <input
          type="text"
          aria-label={t('new-comment')}
          placeholder={t('new-comment')}
          value={draft}
          dir="auto"
          onInput={({currentTarget}) => setDraft(currentTarget.value)}
        />
        <button type="submit">{t('add')}</button>
      </form>
    </section>
  )
}
