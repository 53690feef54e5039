import type {JSX} from 'preact'
import {isMac} from './keys/is-mac.ts'
import type {Action} from './keys/key-map.ts'
import {keyMap} from './keys/key-map.ts'
import {ariaKeys} from './keys/press.ts'
import {run} from './keys/run.ts'
import {Button} from './parts/button.tsx'
import {pathOf, place} from './router.ts'
import {pageLanguage, sayLanguage, t} from './say.ts'
import {openDialog} from './store/dialogs.ts'
import {isOnline} from './store/events.ts'
import {isReviewing} from './store/focus.ts'
import {openWork} from './store/open-work.ts'
import {project} from './store/project.ts'
import {stateOf} from './store/row-state.ts'
import {choosePageLanguage} from './store/texts.ts'

/** The bar at the top: where one is, how far it is, and what can be done from anywhere. */
export function Header(): JSX.Element {
  const where = place.value
  const hasWork = where.screen === 'work' && openWork.value !== undefined
  return (
    <header class="header" id="header" tabIndex={-1}>
      <nav class="trail" aria-label={t('trail')}>
        <a data-screen href="/" {...(where.screen === 'overview' && {'aria-current': 'page'})}>
          {t('overview')}
        </a>
        <Where />
        {hasWork && <Share />}
      </nav>
      {!isOnline.value && (
        <span class="offline" role="status">
          {t('standing-offline')}
        </span>
      )}
      <nav class="tools" aria-label={t('tools')}>
        {hasWork && <WorkTools />}
        <a
          class="button"
          data-screen
          href={pathOf({screen: 'glossary'})}
          {...(where.screen === 'glossary' && {'aria-current': 'page'})}
        >
          {t('glossary')}
        </a>
        <Tool action="commands" text={t('commands')} />
        <Tool action="help" text="?" label={t('do-help')} />
        <LanguageChoice />
      </nav>
    </header>
  )
}

function Where(): JSX.Element | null {
  const where = place.value
  if (where.screen === 'overview' || where.screen === 'glossary') return null
  const about = project.value
  const title = about?.statements.find(({name}) => name === where.statement)?.title
  const source = about?.sourceLanguage
  return (
    <h1 class="where">
      <bdi class="where-title" lang={source?.tag} title={title ?? where.statement}>
        {title ?? where.statement}
      </bdi>
      <span aria-hidden="true" class="arrow" />
      <span class="where-language">{sayLanguage(where.language)}</span>
    </h1>
  )
}

/** How much is reviewed, or translated, of the sentences as they are on the page. */
function Share(): JSX.Element {
  const rows = openWork.value?.rows ?? []
  const states = rows.map(stateOf)
  const done = states.filter((state) => state === 'reviewed' || state === 'joined').length
  const translated = done + states.filter((state) => state === 'translated').length
  return (
    <span class="share">
      <span>{t('done-translated', {done: translated, total: rows.length})}</span>
      <span>{t('done-reviewed', {done, total: rows.length})}</span>
    </span>
  )
}

function WorkTools(): JSX.Element {
  return (
    <>
      <Button
        class="toggle"
        aria-pressed={isReviewing.value}
        onClick={() => {
          isReviewing.value = !isReviewing.peek()
        }}
      >
        {t('reviewing')}
      </Button>
      <Tool action="preview" text={t('preview')} />
      <Tool action="replace" text={t('replace')} />
      {project.value?.engine !== undefined && (
        <Button onClick={() => openDialog({name: 'translate'})}>{t('translate-missing')}</Button>
      )}
    </>
  )
}

interface ToolProps {
  readonly action: Action
  readonly text: string
  readonly label?: string
}

/** A button that does what a shortcut does, and says which. */
function Tool({action, text, label}: ToolProps): JSX.Element {
  const chord = keyMap.find((shortcut) => shortcut.action === action)?.chord
  return (
    <Button
      {...(chord && {'aria-keyshortcuts': ariaKeys(chord, isMac)})}
      {...(label !== undefined && {'aria-label': label})}
      onClick={() => run(action)}
    >
      {text}
    </Button>
  )
}

function LanguageChoice(): JSX.Element | null {
  const languages = project.value?.uiLanguages ?? []
  if (languages.length < 2) return null
  return (
    <select
      class="language-choice"
      aria-label={t('page-language')}
      value={pageLanguage()}
      onChange={({currentTarget}) => void choosePageLanguage(currentTarget.value)}
    >
      {languages.map(({tag, name}) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}
