import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'

/*
 * node bench/parse-bare.mjs FOLDER
 *
 * Parses the Markdown files of a folder and does nothing with them: the least that a program built on these packages can
 * take.
 */

const [, , folder = '.'] = process.argv
for (const name of readdirSync(folder)) {
  const text = readFileSync(join(folder, name), 'utf8')
  fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
}
