import type {JSX} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import type {BuildResponse} from '../../api.ts'
import {Icon} from '../parts/icon.tsx'
import {Message} from '../parts/message.tsx'
import {sayLanguage, sayNumber, t} from '../say.ts'
import {postBuild, type Work} from '../server/calls.ts'
import {Box} from './box.tsx'

/** Builds the editions of a statement in a language, and says what came of it. */
export function BuildBox({statement, language}: Work): JSX.Element {
  const [answer, setAnswer] = useState<BuildResponse>()
  const [fault, setFault] = useState('')
  useEffect(() => {
    void postBuild({statement, language}, {}).then((result) => {
      if (result.ok) setAnswer(result.body)
      else setFault(result.fault)
    })
  }, [statement, language])
  return (
    <Box name="build" title={t('build-title', {language: sayLanguage(language)})}>
      <div role="status">
        {!answer && !fault && <p class="hint">{t('building')}</p>}
        {fault && <p class="notice">{fault}</p>}
        {answer && <Built answer={answer} />}
      </div>
    </Box>
  )
}

function Built({answer: {editions, findings}}: {readonly answer: BuildResponse}): JSX.Element {
  return (
    <>
      <p>{editions.length > 0 ? t('built', {count: editions.length}) : t('not-built')}</p>
      <ul class="built">
        {editions.map(({path, isUnchanged}) => (
          <li key={path}>
            <bdi dir="ltr">
              <code>{path}</code>
            </bdi>
            {isUnchanged && <span class="hint"> {t('unchanged')}</span>}
          </li>
        ))}
      </ul>
      <ul class="findings">
        {findings.map(({rule, severity, message, count}) => (
          <li key={rule + message} class={`finding finding-${severity}`}>
            <Icon name={severity} />
            <span>
              {rule === 'untranslated' ? t('state-untranslated') : <Message text={message} />}{' '}
              {count > 1 && `× ${sayNumber(count)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
