import type {Element, ElementContent, Properties} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Said} from '../words/words.ts'

/** What can stand in an element; what is false or undefined is left out. */
export type Content = ElementContent | string | false | undefined

/** An element of HTML. Texts in it are written so that they read as what they are. */
export function element(
  tagName: string,
  properties: Properties = {},
  ...children: readonly Content[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.flatMap((child): ElementContent[] => {
      if (child === false || child === undefined) return []
      return [typeof child === 'string' ? {type: 'text', value: child} : child]
    }),
  }
}

/** The attributes of words that an edition says in another language than its own. */
export function tongue(said: Said, language: string): Properties {
  return said.language === language ? {} : {lang: said.language, dir: said.direction}
}

/** Words that an edition says, in an element of their own where they are in another language. */
export function spoken(said: Said, language: string): Content {
  const marks = tongue(said, language)
  return marks.lang === undefined ? said.text : element('span', marks, said.text)
}

/** A whole HTML file. */
export function htmlFile(html: Element): string {
  return `${toHtml({type: 'root', children: [{type: 'doctype'}, html]})}\n`
}
