/** Longest name of a project within the name of a glossary. */
const longest = 80

/** Stands for the hash while a glossary is being changed: whoever finds it there does the work again. */
const unfinished = 'unfinished'

/** The name of a project's glossary at DeepL: `broadside rank-and-file 1a2b3c4d5e6f`. */
export function glossaryName(project: string, hash: string = unfinished): string {
  return `${prefix(project)}${hash}`
}

/** What a name says if it is that of a glossary of this project; undefined for all others, which are not ours to touch. */
export function readGlossaryName(
  name: string,
  project: string,
): {readonly hash?: string} | undefined {
  if (!name.startsWith(prefix(project))) return undefined
  const rest = name.slice(prefix(project).length)
  if (rest === unfinished) return {}
  return /^[0-9a-f]{12}$/.test(rest) ? {hash: rest} : undefined
}

/** What the names of all glossaries of a project begin with. */
function prefix(project: string): string {
  const plain = project.replace(/[\p{C}\s]+/gu, ' ').trim()
  return `broadside ${[...plain].slice(0, longest).join('')} `
}

/** Whether a name is that of a glossary of ours with this content, of whatever project. */
export function hasContentName(name: string, hash: string): boolean {
  return name.startsWith('broadside ') && name.endsWith(` ${hash}`)
}
