import {escapeXml} from '../../xml/xml-text.ts'
import type {Page} from '../page/page.ts'
import {xhtmlText} from '../page/to-xhtml.ts'

/** A document of a book around a body in XHTML. */
export function xhtmlDocument(
  {language, direction}: Pick<Page, 'language' | 'direction'>,
  title: string,
  body: string,
): string {
  const tag = escapeXml(language)
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}" dir="${direction}">
<head>
<title>${xhtmlText(title)}</title>
<link rel="stylesheet" href="style.css"/>
</head>
<body>
${body}
</body>
</html>
`
}
