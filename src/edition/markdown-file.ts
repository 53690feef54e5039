import type {EditionFile, RenderInput} from './formats.ts'

/**
 * An edition as Markdown: the text as it is. A draft says so in a quote before its first block, since a file that is handed
 * on has no other place for it.
 */
export function markdownFile({text, isDraft, page}: RenderInput): EditionFile[] {
  if (!isDraft) return [{ending: 'md', data: text}]
  const frontMatter = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? ''
  const lines = page().notice.lines.map(
    (line) => `> ${line.text.replace(/[\\`*_[\]<>&#!|~]/g, '\\$&')}`,
  )
  const notice = lines.join('\\\n')
  const start = frontMatter === '' ? '' : `${frontMatter}\n`
  return [
    {ending: 'md', data: `${start}${notice}\n\n${text.slice(frontMatter.length).trimStart()}`},
  ]
}
