import type {JSX} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import {Button} from '../parts/button.tsx'
import {Loading} from '../parts/loading.tsx'
import {pathOf} from '../router.ts'
import {sayLanguage, t} from '../say.ts'
import {call} from '../server/call.ts'
import {pathOfWork, type Work} from '../server/calls.ts'
import {openDialog} from '../store/dialogs.ts'

/** The edition as its readers will see it, at the sentence it was opened from. It may run no script and open nothing. */
export function PreviewPage({statement, language}: Work): JSX.Element {
  const id = decodeURIComponent(location.hash.slice(1))
  const work = {statement, language}
  const path = `${pathOfWork(work)}/preview`
  const [state, setState] = useState<{path: string; fault: string}>()
  useEffect(() => {
    // Asked before the frame does: a refusal is told in words.
    void call(path).then((result) => {
      setState({path, fault: result.ok ? '' : result.fault})
    })
  }, [path])
  const current = state?.path === path ? state : undefined
  return (
    <div class="preview">
      <p class="preview-bar">
        <a
          class="button"
          data-screen
          href={pathOf({screen: 'work', ...work}) + (id && `#row-${encodeURIComponent(id)}`)}
        >
          {t('back-to-work')}
        </a>
        <Button onClick={() => openDialog({name: 'build', ...work})}>{t('build')}</Button>
      </p>
      {current && !current.fault ? (
        <iframe
          title={t('preview-of', {language: sayLanguage(language)})}
          src={`/api${path}${id && `?segment=${encodeURIComponent(id)}#segment`}`}
          sandbox=""
        />
      ) : (
        <div class="preview-fault">
          <Loading fault={current?.fault ?? ''} />
        </div>
      )}
    </div>
  )
}
