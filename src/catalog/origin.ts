import type {Entry, Origin} from '../model/catalog.ts'
import {shortHash} from './short-hash.ts'

const keyword = 'origin:'
const pattern = /^origin:\s+(?<name>\S+)\s+(?<date>\d{4}-\d{2}-\d{2})\s+(?<hash>[0-9a-f]{6})\s*$/

/**
 * Returns where the target's words come from: its `# origin:` line, whose hash still fits them. Without one, or once a
 * person has changed the words, they are a person's and the result is undefined.
 */
export function readOrigin(entry: Entry): Origin | undefined {
  let targetHash: string | undefined
  for (const comment of entry.comments) {
    const origin = parseOrigin(comment)
    if (origin === undefined || entry.target === '') continue
    targetHash ??= shortHash(entry.target)
    if (origin.hash === targetHash) return origin
  }
  return undefined
}

/** Whether a translator comment is an origin line, fitting or not. */
export function isOriginLine(comment: string): boolean {
  return parseOrigin(comment) !== undefined
}

/** Returns the translator comment that says where `target` came from. White space in the name becomes `-`. */
export function originLine(target: string, about: {name: string; date: string}): string {
  const name = about.name.trim().replace(/\s+/g, '-')
  return `${keyword} ${name} ${about.date} ${shortHash(target)}`
}

/** The words of an origin line. */
function parseOrigin(comment: string): Origin | undefined {
  if (!comment.startsWith(keyword)) return undefined
  const {name, date, hash} = pattern.exec(comment)?.groups ?? {}
  return name === undefined || date === undefined || hash === undefined
    ? undefined
    : {name, date, hash}
}
