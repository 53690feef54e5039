import type {JSX} from 'preact'
import {useState} from 'preact/hooks'
import {isResolved, openComment, resolveComment} from '../../../catalog/resolved-comment.ts'
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
        {comments.map((comment, index) => {
          const isDone = isResolved(comment)
          const text = openComment(comment)
          const other = isDone ? text : resolveComment(comment)
          return (
            <li key={comment}>
              {isDone && <span class="label">{t('resolved')} </span>}
              <bdi>{text}</bdi>{' '}
              <button
                type="button"
                class="quiet"
                onClick={() => setComments(row, comments.with(index, other))}
              >
                {t(isDone ? 'reopen' : 'resolve')}
                <span class="unseen"> {text}</span>
              </button>{' '}
              <button
                type="button"
                class="quiet"
                onClick={() => setComments(row, comments.toSpliced(index, 1))}
              >
                {t('remove')}
                <span class="unseen"> {text}</span>
              </button>
            </li>
          )
        })}
        {waivers.map(({rule, reason}) => (
          <li key={rule}>
            {t('waived', {rule})} <bdi>{reason}</bdi>{' '}
            <button
              type="button"
              class="quiet"
              onClick={() => actOn(row, 'waive', {rule, reason: ''})}
            >
              {t('take-back')}
              <span class="unseen"> {rule}</span>
            </button>
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
