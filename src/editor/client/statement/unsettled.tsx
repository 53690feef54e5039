import type {JSX} from 'preact'
import type {LanguageInfo} from '../../api.ts'
import {forgetKept} from '../store/open-work.ts'
import type {Row} from '../store/row.ts'
import {ConflictBox} from './conflict-box.tsx'
import {OfferBox} from './offer-box.tsx'

interface Props {
  readonly row: Row
  readonly language: LanguageInfo
}

/** What a person has to choose about a sentence: between two texts, or whether an old one is wanted. */
export function Unsettled({row, language}: Props): JSX.Element {
  return (
    <>
      <ConflictBox row={row} language={language} />
      <OfferBox row={row} language={language} forget={() => forgetKept(row.id)} />
    </>
  )
}
