import type {JSX} from 'preact'
import {forgetKept} from '../store/open-work.ts'
import type {Row} from '../store/row.ts'
import {ConflictBox} from './conflict-box.tsx'
import {OfferBox} from './offer-box.tsx'

/** What a person has to choose about a sentence: between two texts, or whether an old one is wanted. */
export function Unsettled({row}: {readonly row: Row}): JSX.Element {
  return (
    <>
      <ConflictBox row={row} />
      <OfferBox row={row} forget={() => forgetKept(row.id)} />
    </>
  )
}
