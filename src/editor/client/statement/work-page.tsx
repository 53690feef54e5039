import type {JSX} from 'preact'
import {useEffect} from 'preact/hooks'
import {later} from '../parts/later.tsx'
import {Loading} from '../parts/loading.tsx'
import {t} from '../say.ts'
import type {Work} from '../server/calls.ts'
import {checkAll} from '../store/check-all.ts'
import {noFilter, setFilter, shownIds} from '../store/filter.ts'
import {focusedId, focusRow, mountAll, mounted} from '../store/focus.ts'
import {
  close,
  type Group,
  type OpenWork,
  open,
  openFault,
  openWork,
  rowOf,
} from '../store/open-work.ts'
import {project} from '../store/project.ts'
import {GroupView} from './group-view.tsx'

// The text is there and can be written in before what stands around it.
const FilterBar = later((parts) => parts.FilterBar)
const Homeless = later((parts) => parts.Homeless)
const SidePanel = later((parts) => parts.SidePanel)

/** The page for the work: the whole statement in order, source and target side by side. */
export function WorkPage({statement, language}: Work): JSX.Element {
  const name = project.value?.name
  useEffect(() => {
    if (name !== undefined) void start({statement, language}, name)
    return () => {
      close()
      setFilter(noFilter)
      focusedId.value = ''
    }
  }, [statement, language, name])
  const opened = openWork.value
  if (!opened) return <Loading fault={openFault.value} />
  return <Opened opened={opened} />
}

async function start(work: Work, name: string): Promise<void> {
  await open(work, name)
  mountAll()
  const id = decodeURIComponent(location.hash).replace(/^#row-/, '')
  const row = rowOf(id)
  if (row) await focusRow(row)
  const opened = openWork.peek()
  if (opened && !opened.document.isChecked) await checkAll(opened.work)
}

function Opened({opened}: {readonly opened: OpenWork}): JSX.Element {
  const {sourceLanguage, language} = opened.document
  const ids = shownIds.value
  const groups = opened.groups.filter(
    ({rows}) => ids === undefined || rows.some(({id}) => ids.has(id)),
  )
  return (
    <div class="work">
      <div class="work-main">
        <div class="filters-place">
          <FilterBar />
        </div>
        {opened.homeless.size > 0 && <Homeless opened={opened} />}
        {opened.findings.map(({rule, message}) => (
          <p key={rule + message} class="notice">
            <bdi lang="en">{message}</bdi>
          </p>
        ))}
        <div class="columns-head" aria-hidden="true">
          <span />
          <bdi>{sourceLanguage.name}</bdi>
          <bdi>{language.name}</bdi>
        </div>
        {groups.length === 0 && <p class="hint">{t('nothing-shown')}</p>}
        <Groups groups={groups} ids={ids} opened={opened} />
      </div>
      <SidePanel />
    </div>
  )
}

interface GroupsProps {
  readonly groups: readonly Group[]
  readonly ids: ReadonlySet<string> | undefined
  readonly opened: OpenWork
}

function Groups({groups, ids, opened}: GroupsProps): JSX.Element {
  const limit = mounted.value
  return (
    <>
      {groups.map((group, index) =>
        index < limit ? (
          <GroupView
            key={group.rows[0]?.id ?? index}
            group={group}
            ids={ids}
            count={opened.rows.length}
          />
        ) : null,
      )}
    </>
  )
}
