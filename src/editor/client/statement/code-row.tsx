import type {JSX} from 'preact'
import {insertText, surroundText} from '../field/insert-text.ts'
import {Button} from '../parts/button.tsx'
import {t} from '../say.ts'
import type {Row} from '../store/row.ts'
import {type CodeChip, codeChips} from '../text/code-parts.ts'

/** The codes of a sentence and how they stand in the target; each can be inserted. */
export function CodeRow({row}: {readonly row: Row}): JSX.Element | null {
  const chips = chipsOf(row)
  if (chips.length === 0) return null
  return (
    <ul class="chips" aria-label={t('codes')}>
      {chips.map((chip) => (
        <li key={chip.name}>
          <Button
            class={`chip chip-${chip.state}`}
            disabled={chip.state === 'extra'}
            title={chip.state === 'extra' ? t('code-extra') : t('insert')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => insertCode(row, chip)}
          >
            <bdi dir="ltr" class="chip-name">
              {chip.name}
            </bdi>{' '}
            <bdi class="chip-about">{chip.about}</bdi>{' '}
            <span class={chip.state === 'there' ? 'unseen' : 'chip-state'}>
              {t(`code-${chip.state}`)}
            </span>
          </Button>
        </li>
      ))}
    </ul>
  )
}

export function chipsOf(row: Row): CodeChip[] {
  const {source, codes} = row.segment.value
  const about = new Map(codes.map(({name, description}) => [name, description]))
  return codeChips(source, row.text.value, about)
}

/** Puts a code at the caret of a row's field, a pair around what is selected. */
export function insertCode(row: Row, {texts: [open, close]}: CodeChip): void {
  if (!row.field) return
  if (close === undefined) insertText(row.field, open)
  else surroundText(row.field, open, close)
}

/** Puts in the first code that is missing. False where none is. */
export function insertMissingCode(row: Row): boolean {
  const chip = chipsOf(row).find(({state}) => state === 'missing')
  if (chip) insertCode(row, chip)
  return chip !== undefined
}
