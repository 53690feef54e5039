import type {Concept} from '../model/glossary.ts'
import {alignLanguages} from './align-languages.ts'
import {composed} from './composed.ts'
import {tagIn} from './language-terms.ts'
import type {GlossaryFile} from './lint-glossary.ts'
import {mergeConcept} from './merge-concept.ts'
import {
  differenceConflict,
  type MergeConflict,
  notEditable,
  otherSource,
  ownedTerm,
} from './merge-conflicts.ts'
import {idOf, readGlossary} from './read-glossary.ts'
import {type SourceIndex, sourceIndex, sourceTerms} from './source-index.ts'
import {type Merging, writeMerged} from './write-merged.ts'

/** What is to be merged into a project's glossary. */
export interface MergeInput {
  /** All files of the glossary. */
  readonly files: readonly GlossaryFile[]
  readonly imported: readonly Concept[]
  /** Path of the file for new concepts, which may not be there yet. */
  readonly into: string
  /** BCP 47. */
  readonly sourceLanguage: string
  /** Tags that the project uses. */
  readonly languages: readonly string[]
  /** First line of a file that is new. */
  readonly schema: string
}

/** A concept that has got something. */
export interface ExtendedConcept {
  readonly concept: string
  /** The languages in which it has; empty if it has a remark only. */
  readonly languages: readonly string[]
}

/** A glossary after a merge. Ids are those of the glossary. */
export interface MergedGlossary {
  /** Files that have changed. */
  readonly files: readonly GlossaryFile[]
  /** New concepts. */
  readonly added: readonly string[]
  /** Concepts that have got something. */
  readonly extended: readonly ExtendedConcept[]
  /** Concepts to which nothing was added, and that nothing contradicted. */
  readonly same: readonly string[]
  /** What was left as it is, for a person to decide. */
  readonly conflicts: readonly MergeConflict[]
  /** Imported concepts without a term in the source language. */
  readonly leftOut: readonly string[]
}

/**
 * A glossary with imported concepts merged into it. A concept is known by a source term, wherever it stands, and gets what is
 * new; others are added at the end of the file `into`. Laws: no term, remark or comment of the glossary is changed or
 * removed; merging the same again changes no file. What contradicts the glossary is a conflict.
 *
 * @throws UserError `glossary` where a file cannot be read, or nothing can be added to its end.
 */
export function mergeGlossary(input: MergeInput): MergedGlossary {
  const {sourceLanguage, into} = input
  const byFile = new Map<string, Merging[]>([[into, []]])
  for (const {file, text} of input.files)
    byFile.set(
      file,
      readGlossary(text, {file, sourceLanguage}).map((now) => ({before: now, now, file})),
    )
  const known = [...byFile.values()].flat()
  const index = sourceIndex<Merging>(sourceLanguage)
  for (const each of known) index.add(each.now, each)
  const languages = new Set([
    sourceLanguage,
    ...input.languages,
    ...known.flatMap(({now}) => Object.keys(now.terms)),
  ])
  const merge: Merge = {sourceLanguage, into, index, met: new Set(), conflicts: [], leftOut: []}
  for (const each of input.imported) mergeOne(alignLanguages(composed(each), [...languages]), merge)
  const {met, conflicts, leftOut} = merge
  for (const each of met) if (!each.before) byFile.get(into)?.push(each)
  return {...write(input, byFile, merge), conflicts, leftOut}
}

/** What is known while concepts are merged one after another. */
interface Merge {
  readonly sourceLanguage: string
  readonly into: string
  readonly index: SourceIndex<Merging>
  /** All concepts that an imported one was merged into, or made. */
  readonly met: Set<Merging>
  readonly conflicts: MergeConflict[]
  readonly leftOut: string[]
}

/** Merges one concept; what is known changes. */
function mergeOne(imported: Concept, merge: Merge): void {
  const {sourceLanguage, into, index, met, conflicts, leftOut} = merge
  const terms = sourceTerms(imported, sourceLanguage)
  const [source] = terms
  if (source === undefined) {
    leftOut.push(imported.id)
    return
  }
  const known = terms.map(index.byTerm).find((found) => found !== undefined)
  const namesake = index.byId(imported.id)
  if (known) {
    met.add(known)
    const own = withoutOwned(imported, known, merge)
    const {concept, differences} = mergeConcept(known.now, own)
    conflicts.push(...differences.map((difference) => differenceConflict(known, difference)))
    known.now = isChanged(known.now, concept) ? concept : known.now
    index.add(known.now, known)
  } else if (namesake?.before && imported.id !== idOf(source)) {
    met.add(namesake)
    conflicts.push(otherSource(namesake, terms))
  } else {
    const id = freeId(imported.id, source, (name) => index.byId(name) !== undefined)
    const made: Merging = {before: undefined, now: {...imported, id}, file: into}
    met.add(made)
    index.add(made.now, made)
  }
}

/** An imported concept without the source terms that other concepts have. */
function withoutOwned(imported: Concept, known: Merging, merge: Merge): Concept {
  const {sourceLanguage, index, conflicts} = merge
  const language = tagIn(imported, sourceLanguage)
  const terms = language === undefined ? undefined : imported.terms[language]
  if (language === undefined || !terms) return imported
  const isFree = (term: string): boolean => {
    const owner = index.byTerm(term)
    if (!owner || owner === known) return true
    conflicts.push(ownedTerm(known, term, owner))
    return false
  }
  const own = {...terms, use: terms.use.filter(isFree), also: terms.also.filter(isFree)}
  return {...imported, terms: {...imported.terms, [language]: own}}
}

/** Whether a merge has added anything: it only ever adds. */
function isChanged(before: Concept, after: Concept): boolean {
  return JSON.stringify(before) !== JSON.stringify(after)
}

/** An id that no concept has, of words without blanks. */
function freeId(wanted: string, source: string, isTaken: (id: string) => boolean): string {
  const id = /\s/.test(wanted) || wanted === '' ? idOf(wanted) || idOf(source) || 'concept' : wanted
  if (!isTaken(id)) return id
  for (let number = 2; ; number++) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`
}

/** The files that change, and what became of each concept. */
function write(
  {files, sourceLanguage, schema}: MergeInput,
  byFile: ReadonlyMap<string, readonly Merging[]>,
  {met, conflicts}: Merge,
): Pick<MergedGlossary, 'files' | 'added' | 'extended' | 'same'> {
  const changed: GlossaryFile[] = []
  const failed = new Set<Merging>()
  for (const [file, all] of byFile) {
    if (all.every(({before, now}) => before === now)) continue
    const text = files.find((each) => each.file === file)?.text ?? ''
    const written = writeMerged({file, text}, all, {sourceLanguage, schema})
    if (written.file.text !== text) changed.push(written.file)
    for (const each of written.failed) failed.add(each)
  }
  conflicts.push(...[...failed].map(notEditable))
  const disputed = new Set(conflicts.map(({concept, file}) => JSON.stringify([concept, file])))
  const all = [...met].map((each) => ({...each, isFailed: failed.has(each)}))
  const isSame = ({before, now, file}: Merging): boolean =>
    before === now && !disputed.has(JSON.stringify([now.id, file]))
  return {
    files: changed,
    added: all.filter(({before}) => before === undefined).map(({now}) => now.id),
    extended: all.flatMap(({before, now, isFailed}) =>
      before === undefined || before === now || isFailed
        ? []
        : [{concept: now.id, languages: changedLanguages(before, now)}],
    ),
    same: all.filter(isSame).map(({now}) => now.id),
  }
}

function changedLanguages(before: Concept, {terms}: Concept): string[] {
  return Object.keys(terms).filter(
    (language) => JSON.stringify(terms[language]) !== JSON.stringify(before.terms[language]),
  )
}
