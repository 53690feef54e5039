import type {JSX} from 'preact'
import {pathOf} from '../router.ts'
import {sayLanguage, t} from '../say.ts'
import {pathOfWork, type Work} from '../server/calls.ts'
import {openDialog} from '../store/dialogs.ts'

/** The edition as its readers will see it, at the sentence it was opened from. It may run no script and open nothing. */
export function PreviewPage(work: Work): JSX.Element {
  const id = decodeURIComponent(location.hash.slice(1))
  const query = id && `?segment=${encodeURIComponent(id)}#segment`
  const name = sayLanguage(work.language)
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
        <button type="button" onClick={() => openDialog({name: 'build', ...work})}>
          {t('build')}
        </button>
      </p>
      <iframe
        title={t('preview-of', {language: name})}
        src={`/api${pathOfWork(work)}/preview${query}`}
        sandbox=""
      />
    </div>
  )
}
