import {profileFor} from '../typography/profile-for.ts'

/**
 * The style of a book in a language. Readers choose fonts and sizes themselves, so it says only what its script needs, and
 * what tells the parts of a text apart.
 */
export function epubStyle(language: string): string {
  const {fonts, lineHeight, lineBreak, hyphenate, hasItalics} = profileFor(language)
  const families = fonts.map((font) => (font.includes(' ') ? `"${font}"` : font)).join(', ')
  return `body { font-family: ${families}; line-height: ${lineHeight.text}; line-break: ${lineBreak}; }
p, li { hyphens: ${hyphenate ? 'auto' : 'manual'}; }
h1, h2, h3, h4, h5, h6 { line-height: ${lineHeight.heading}; page-break-after: avoid; }
${hasItalics ? '' : 'em, i, cite { font-style: normal; font-weight: bold; }\n'}.imprint, .colophon { font-size: 0.85em; }
.notice { border: 1px solid; padding: 0 0.8em; font-size: 0.85em; }
.colophon { border-top: 1px solid; margin-top: 2em; }
blockquote { margin: 1em 1.5em; }
img { max-width: 100%; }
table { border-collapse: collapse; font-size: 0.9em; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.5em; text-align: start; }
.align-center { text-align: center; }
.align-end { text-align: end; }
.task-list-item { list-style: none; }
pre { white-space: pre-wrap; text-align: left; }
`
}
