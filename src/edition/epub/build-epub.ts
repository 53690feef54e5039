import {type Zippable, zipSync} from 'fflate'
import type {Page} from '../page/page.ts'
import {contentDocument} from './content-document.ts'
import {epubStyle} from './epub-style.ts'
import {navigationDocument} from './navigation-document.ts'
import {packageDocument} from './package-document.ts'
import {collectPictures, type ReadPicture} from './pictures.ts'

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
`

/**
 * An edition as an e-book (EPUB 3.3), for reading without a network. `picture` gives the bytes of a picture beside the
 * statement; of one that it has not its description is shown, for a book loads nothing. Law: the same page gives the same
 * bytes, whenever and wherever it is built.
 */
export function buildEpub(page: Page, picture: ReadPicture): Uint8Array {
  const pictures = collectPictures(page.body, picture)
  const texts: Readonly<Record<string, string>> = {
    'META-INF/container.xml': container,
    'EPUB/package.opf': packageDocument(page, pictures),
    'EPUB/nav.xhtml': navigationDocument(page),
    'EPUB/text.xhtml': contentDocument(page, pictures),
    'EPUB/style.css': epubStyle(page.language),
  }
  const encoder = new TextEncoder()
  const files: Zippable = {
    // First and stored, so that the type can be read at a fixed place (OCF 3.3, section 4.3.1).
    mimetype: [encoder.encode('application/epub+zip'), {level: 0}],
  }
  for (const [name, text] of Object.entries(texts)) files[name] = encoder.encode(text)
  for (const {name, data} of pictures.values()) files[`EPUB/${name}`] = [data, {level: 0}]
  return zipSync(files, {level: 9, mtime: zipTime(page.date)})
}

/** Noon of the page's day: a zip file keeps the local time, which at noon is of the same day everywhere. */
function zipTime(day = '1980-01-01'): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year < 1980 || year > 2099 ? new Date(1980, 0, 1, 12) : new Date(year, month - 1, date, 12)
}
