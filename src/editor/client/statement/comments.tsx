import type {JSX, TargetedSubmitEvent} from 'preact'
import {isResolved, openComment, resolveComment} from '../../../catalog/resolved-comment.ts'
import {Quiet} from '../parts/button.tsx'
import {fieldsOf} from '../parts/field.tsx'
import {t} from '../say.ts'
import {actOn, setComments} from '../store/acts.ts'
import type {Row} from '../store/row.ts'

/** What translators say to each other about a sentence, and findings they have waived. */
export function Comments({row}: {readonly row: Row}): JSX.Element {
  const {comments, waivers} = row.segment.value
  const add = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    const text = fieldsOf(event).text?.replace(/\s+/g, ' ')
    if (text && (await setComments(row, [...row.segment.peek().comments, text]))) form.reset()
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
              <Quiet about={text} onClick={() => setComments(row, comments.with(index, other))}>
                {t(isDone ? 'reopen' : 'resolve')}
              </Quiet>{' '}
              <Quiet about={text} onClick={() => setComments(row, comments.toSpliced(index, 1))}>
                {t('remove')}
              </Quiet>
            </li>
          )
        })}
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
          name="text"
          aria-label={t('new-comment')}
          placeholder={t('new-comment')}
          dir="auto"
        />
        <button type="submit">{t('add')}</button>
      </form>
    </section>
  )
}
