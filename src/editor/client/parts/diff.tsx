import type {JSX} from 'preact'
import type {DiffProps} from './diff-view.tsx'
import {later} from './later.tsx'

/** What became of a text, word by word. */
export const Diff: (props: DiffProps) => JSX.Element | null = later((parts) => parts.DiffView)
