import type {State} from '../../model/catalog.ts'
import type {MemoryUnit} from '../../model/memory.ts'
import {codedVariants} from './coded-variants.ts'
import {jsonSuffix, type TmxHeader, type TmxUnit, type TmxVariant} from './translation-unit.ts'

/** What the units of a file depend on beside its `tu` elements. */
export interface TmxContext {
  readonly file: string
  readonly header: TmxHeader
  /** The language whose texts are the sources, whatever the file says. */
  readonly sourceLanguage?: string
}

/** What a `tu` gave, and why some of it could not be used. */
export interface UnitsOfTu {
  readonly units: readonly MemoryUnit[]
  readonly faults: readonly string[]
}

/** The pairs of a `tu`: its source with each of the other languages. */
export function unitsOfTu(tu: TmxUnit, context: TmxContext): UnitsOfTu {
  if (tu.fault !== undefined) return {units: [], faults: [tu.fault]}
  const source = findSource(tu, context)
  if (typeof source === 'string') return {units: [], faults: [source]}
  const units: MemoryUnit[] = []
  const faults: string[] = []
  for (const variant of tu.variants) {
    if (variant === source.variant) continue
    const language = canonicalTag(variant.language)
    if (language === undefined) {
      faults.push(`\`${variant.language.slice(0, 40)}\` is no language`)
      continue
    }
    const texts = codedVariants(source.variant.items, variant.items, context.header)
    if (texts.source === '') faults.push('the source is empty')
    else if (texts.target === '') faults.push(`the text in \`${language}\` is empty`)
    else
      units.push({
        sourceLanguage: source.language,
        language,
        ...texts,
        ...describe(tu, variant, context),
      })
  }
  if (tu.variants.length < 2) faults.push('there is no second language')
  return {units, faults}
}

/** The source of a `tu`, or why there is none. */
function findSource(
  {variants, attributes}: TmxUnit,
  {header, sourceLanguage}: TmxContext,
): {readonly variant: TmxVariant; readonly language: string} | string {
  const named = attributes.srclang ?? header.sourceLanguage
  const wanted = sourceLanguage ?? (named === '*all*' ? variants[0]?.language : named) ?? ''
  const variant =
    variants.find(({language}) => canonicalTag(language) === canonicalTag(wanted)) ??
    variants.find(({language}) => subtag(language) === subtag(wanted))
  if (!variant) return `there is no text in \`${wanted.slice(0, 40)}\``
  const language = sourceLanguage ?? canonicalTag(variant.language)
  return language === undefined
    ? `\`${variant.language.slice(0, 40)}\` is no language`
    : {variant, language}
}

const states: readonly string[] = ['machine', 'draft', 'translated', 'reviewed'] satisfies State[]

/** Everything about a pair but its languages and texts. */
function describe(
  tu: TmxUnit,
  variant: TmxVariant,
  {file}: TmxContext,
): Pick<MemoryUnit, 'state' | 'origin' | 'document' | 'previous' | 'next' | 'date'> {
  const props = new Map([...tu.props, ...variant.props])
  const attributes = {...tu.attributes, ...variant.attributes}
  const isMachine = /^MT(!|$)/.test(attributes.changeid ?? attributes.creationid ?? '')
  const origin = readProp(props, 'x-origin') || (isMachine ? 'mt:unknown' : 'tm')
  const state = readProp(props, 'x-state') ?? ''
  const usual = origin.startsWith('mt:') ? 'machine' : 'translated'
  const previous = readProp(props, 'x-previous')
  const next = readProp(props, 'x-next')
  const date = dayOf(attributes.changedate ?? attributes.creationdate ?? '')
  return {
    state: (states.includes(state) ? state : usual) as State,
    origin,
    document: readProp(props, 'x-document') ?? file,
    ...(previous !== undefined && {previous}),
    ...(next !== undefined && {next}),
    ...(date !== undefined && {date}),
  }
}

/** A property, which may be written as JSON. */
function readProp(props: ReadonlyMap<string, string>, type: string): string | undefined {
  const json = props.get(type + jsonSuffix)
  if (json === undefined) return props.get(type)
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

/** The day of a TMX date such as `20261122T083000Z`. */
function dayOf(date: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:T|$)/.exec(date) ?? []
  return day === undefined ? undefined : `${year}-${month}-${day}`
}

/** State of the process: tags are few, files large, and asking takes microseconds. */
const tags = new Map<string, string | undefined>()

/** A language tag as BCP 47 writes it; undefined where it is none. */
function canonicalTag(tag: string): string | undefined {
  if (tags.has(tag)) return tags.get(tag)
  let canonical: string | undefined
  try {
    canonical = Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0]
  } catch {
    canonical = undefined
  }
  if (tags.size < 1000) tags.set(tag, canonical)
  return canonical
}

/** The language of a tag without script and region. */
function subtag(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
}
