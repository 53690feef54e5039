import type {JSX} from 'preact'
import {useEffect} from 'preact/hooks'
import type {LanguageInfo, Progress, ProjectInfo, StatementInfo} from '../../api.ts'
import {Bar, sayStates} from '../parts/bar.tsx'
import {Button} from '../parts/button.tsx'
import {Loading} from '../parts/loading.tsx'
import {Words} from '../parts/words.tsx'
import {pathOf} from '../router.ts'
import {sayLanguage, t} from '../say.ts'
import {openDialog} from '../store/dialogs.ts'
import {project, projectFault, readProject} from '../store/project.ts'
import {doneFirst} from '../store/row-state.ts'

/** All statements in all languages: how far each is, and where to go on. */
export function Overview(): JSX.Element {
  useEffect(() => void readProject(), [])
  const current = project.value
  if (!current) return <Loading fault={projectFault.value} />
  return (
    <div class="overview">
      <h1>
        <bdi>{current.name}</bdi>
      </h1>
      <p class="lead">
        {t('overview-about', {count: current.statements.length})}{' '}
        {t('overview-languages', {count: current.languages.length})}
      </p>
      <Legend />
      {current.statements.length === 0 && <p class="notice">{t('no-statements')}</p>}
      {current.statements.map((statement) => (
        <StatementCard key={statement.name} statement={statement} about={current} />
      ))}
    </div>
  )
}

function Legend(): JSX.Element {
  return (
    <ul class="legend" aria-label={t('legend')}>
      {doneFirst.map((state) => (
        <li key={state}>
          <svg viewBox="0 0 12 12" aria-hidden="true" class="swatch">
            <rect width="12" height="12" rx="3" class={`band-${state}`} />
          </svg>
          {t(`state-${state}`)}
        </li>
      ))}
    </ul>
  )
}

function StatementCard({
  statement: {name, title, progress, error},
  about,
}: {
  readonly statement: StatementInfo
  readonly about: ProjectInfo
}): JSX.Element {
  return (
    <section class="card" aria-labelledby={`title-${name}`}>
      <h2 id={`title-${name}`}>
        <Words language={about.sourceLanguage}>{title}</Words>
      </h2>
      <p class="hint">
        <bdi dir="ltr">{name}</bdi>
        {progress[0] && (
          <>
            {' · '}
            {t('words', {count: progress[0].total.words})}
            {' · '}
            {t('sentences', {count: progress[0].total.segments})}
          </>
        )}
      </p>
      {error && (
        <p class="notice">
          <bdi lang="en">{error}</bdi>
        </p>
      )}
      <ul class="languages">
        {progress.map((one) => {
          const language = about.languages.find((known) => known.tag === one.language)
          return language ? (
            <LanguageRow key={one.language} statement={name} progress={one} language={language} />
          ) : null
        })}
      </ul>
    </section>
  )
}

function LanguageRow({
  statement,
  progress,
  language,
}: {
  readonly statement: string
  readonly progress: Progress
  readonly language: LanguageInfo
}): JSX.Element {
  const work = {statement, language: language.tag}
  const {error} = progress
  const name = sayLanguage(language.tag)
  return (
    <li class="language">
      <a class="language-name" data-screen href={pathOf({screen: 'work', ...work})}>
        <bdi lang={language.tag}>{language.name}</bdi> <span class="hint">{name}</span>
      </a>
      {error ? (
        <p class="notice">
          <bdi lang="en">{error}</bdi>
        </p>
      ) : (
        <span class="language-progress">
          <Bar progress={progress} />
          <span class="figures">{sayStates(progress)}</span>
        </span>
      )}
      <span class="language-acts">
        <a class="button" data-screen href={pathOf({screen: 'work', ...work})} tabIndex={-1}>
          {t('translate')}
        </a>
        <a
          class="button"
          data-screen
          href={pathOf({screen: 'preview', ...work})}
          aria-label={`${t('preview')}, ${name}`}
        >
          {t('preview')}
        </a>
        <Button
          aria-label={`${t('build')}, ${name}`}
          onClick={() => openDialog({name: 'build', ...work})}
        >
          {t('build')}
        </Button>
      </span>
    </li>
  )
}
