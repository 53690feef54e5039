import type {JSX} from 'preact'
import {keyMap} from '../keys/key-map.ts'
import {Check} from '../parts/field.tsx'
import {Keys} from '../parts/keys.tsx'
import {t} from '../say.ts'
import {isHelpKeyOn, setHelpKey} from '../store/view.ts'
import {Box} from './box.tsx'

/** All keys of the page, from the map itself. */
export function HelpBox(): JSX.Element {
  const direct = keyMap.filter(({chord}) => chord)
  const behind = keyMap.filter(({chord, palette}) => !chord && palette)
  return (
    <Box name="help" title={t('do-help')}>
      <p>{t('help-about')}</p>
      <div class="help-columns">
        <Table title={t('help-direct')} rows={direct} />
        <Table title={t('help-behind')} rows={behind} />
      </div>
      <Check
        label={t('help-key-on')}
        checked={isHelpKeyOn.value}
        onChange={({currentTarget}) => setHelpKey(currentTarget.checked)}
      />
    </Box>
  )
}

function Table({title, rows}: {readonly title: string; readonly rows: typeof keyMap}): JSX.Element {
  return (
    <table class="key-table">
      <caption>{title}</caption>
      <tbody>
        {rows.map((shortcut) => (
          <tr key={shortcut.action}>
            <td>
              <Keys shortcut={shortcut} digit={undefined} />
            </td>
            <td>{t(`do-${shortcut.action}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
