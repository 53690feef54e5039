import type {Entry, Waiver} from '../model/catalog.ts'
import {UserError} from '../model/user-error.ts'
import {portableText} from './portable-text.ts'
import {shortHash} from './short-hash.ts'

/**
 * `waive: RULE [HASH] DASH REASON`, where the dash is `–`, `—`, or `-` and `--` between spaces. People write it without
 * the hash; a tool adds it, and from then on the waiver holds for this source and target only.
 */
const pattern =
  /^waive:\s*(?<rule>[a-z][a-z0-9-]*)(?:\s+(?<hash>[0-9a-f]{6}))?(?:\s*[–—]\s*|\s+--?\s+)(?<reason>\S.*)$/is

/** Returns the entry's waivers in force, in order: those without a hash, those whose hash fits source and target. */
export function readWaivers(entry: Entry): readonly Waiver[] {
  const waivers = entry.comments.map(parseWaiver).filter((waiver) => waiver !== undefined)
  if (waivers.length === 0) return waivers
  const pairHash = shortHash(entry.source, entry.target)
  return waivers.filter(({hash}) => hash === undefined || hash === pairHash)
}

/**
 * Returns the entry with a waiver of `rule`, in place of its former one.
 *
 * @throws UserError `usage` where the reason is missing or the rule is no rule's name.
 */
export function addWaiver(entry: Entry, {rule, reason}: {rule: string; reason: string}): Entry {
  const pairHash = shortHash(entry.source, entry.target)
  const words = portableText(reason.trim().replace(/\s+/g, ' '))
  const line = waiverLine({rule, reason: words, hash: pairHash})
  if (parseWaiver(line)?.rule !== rule) {
    throw new UserError(
      `Cannot waive \`${rule}\` for entry ${entry.id}, expected a rule and a reason`,
      {
        code: 'usage',
        advice: 'Name one rule, and say in a few words why it does not apply.',
      },
    )
  }
  const others = entry.comments.filter((comment) => parseWaiver(comment)?.rule !== rule)
  return {...entry, comments: [...others, line]}
}

/** Returns the entry without waivers of `rule`; one that has none comes back itself. */
export function removeWaiver(entry: Entry, rule: string): Entry {
  const comments = entry.comments.filter((comment) => parseWaiver(comment)?.rule !== rule)
  return comments.length === entry.comments.length ? entry : {...entry, comments}
}

/**
 * Returns the entry with a hash in each waiver that a person wrote without one, so that it dies with a change of the
 * text. Law: doing it twice changes nothing; an entry with nothing to stamp comes back itself.
 */
export function stampWaivers(entry: Entry): Entry {
  if (!entry.comments.some((comment) => isUnstamped(parseWaiver(comment)))) return entry
  const hash = shortHash(entry.source, entry.target)
  const comments = entry.comments.map((comment) => {
    const waiver = parseWaiver(comment)
    return waiver !== undefined && isUnstamped(waiver) ? waiverLine({...waiver, hash}) : comment
  })
  return {...entry, comments}
}

/** Whether no tool has seen the waiver yet. */
function isUnstamped(waiver: Waiver | undefined): boolean {
  return waiver !== undefined && waiver.hash === undefined
}

/** The translator comment of a stamped waiver. */
function waiverLine({rule, hash, reason}: {rule: string; hash: string; reason: string}): string {
  return `waive: ${rule} ${hash} – ${reason}`
}

/** The words of a waiver line. */
function parseWaiver(comment: string): Waiver | undefined {
  if (!/^waive:/i.test(comment)) return undefined
  const {rule, hash, reason} = pattern.exec(comment.trimEnd())?.groups ?? {}
  if (rule === undefined || reason === undefined) return undefined
  return {rule: rule.toLowerCase(), reason, ...(hash && {hash: hash.toLowerCase()})}
}
