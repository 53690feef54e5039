import type {Page} from '../page/page.ts'

/**
 * What search engines are told of a page, as JSON-LD (schema.org `Article`). It can stand in a `script` element: no `<` is
 * in it, so nothing ends that element or begins a comment.
 */
export function jsonLd(page: Page): string {
  const {alternates, sourceLanguage, language} = page
  const original = alternates.find((alternate) => alternate.language === sourceLanguage)
  const isTranslation = language !== sourceLanguage
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: page.title,
    description: page.description || undefined,
    inLanguage: language,
    author: page.authors?.map((name) => ({
      '@type': name === page.publisher?.name ? 'Organization' : 'Person',
      name,
    })),
    datePublished: page.date,
    dateModified: page.updated,
    timeRequired: `PT${page.readingTime}M`,
    version: page.revision,
    url: page.url,
    publisher: page.publisher && {'@type': 'Organization', ...page.publisher},
    translationOfWork: isTranslation
      ? {'@type': 'Article', inLanguage: sourceLanguage, url: absolute(original?.url)}
      : undefined,
  }
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
}

/** An address, if it is one that means the same everywhere. */
function absolute(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:/.test(url) ? url : undefined
}
