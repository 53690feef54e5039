import type {JSX} from 'preact'
import {useEffect} from 'preact/hooks'
import {Header} from './header.tsx'
import {later} from './parts/later.tsx'
import {place} from './router.ts'
import {sayLanguage, t} from './say.ts'
import {WorkPage} from './statement/work-page.tsx'
import {announcement} from './store/announce.ts'
import {dialog} from './store/dialogs.ts'

const Boxes = later((parts) => parts.Boxes)
const Overview = later((parts) => parts.Overview)
const GlossaryPage = later((parts) => parts.GlossaryPage)
const PreviewPage = later((parts) => parts.PreviewPage)

export function App(): JSX.Element {
  const where = place.value
  useEffect(() => {
    document.title = `${titleOf()} · broadside`
  })
  return (
    <>
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <Header />
      <main id="main" class={`main-${where.screen}`} tabIndex={-1}>
        <Screen />
      </main>
      <p class="unseen" role="status" aria-live="polite">
        {announcement}
      </p>
      {dialog.value && <Boxes />}
    </>
  )
}

function Screen(): JSX.Element {
  const where = place.value
  switch (where.screen) {
    case 'overview':
      return <Overview />
    case 'glossary':
      return <GlossaryPage />
    case 'preview':
      return <PreviewPage statement={where.statement} language={where.language} />
    case 'work':
      return <WorkPage statement={where.statement} language={where.language} />
  }
}

function titleOf(): string {
  const where = place.value
  if (where.screen === 'overview') return t('overview')
  if (where.screen === 'glossary') return t('glossary')
  const name = `${where.statement} → ${sayLanguage(where.language)}`
  return where.screen === 'preview' ? `${t('preview')}: ${name}` : name
}
