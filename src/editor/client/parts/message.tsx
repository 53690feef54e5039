import type {JSX} from 'preact'

/** What the checks say, in English; what stands between backticks is quoted from a text. */
export function Message({text}: {readonly text: string}): JSX.Element {
  const parts = text.split('`')
  return (
    <bdi lang="en">
      {parts.map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part))}
    </bdi>
  )
}
