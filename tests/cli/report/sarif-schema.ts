/**
 * What the JSON Schema of SARIF 2.1.0 (OASIS, errata 01) asks of the objects that we write. As there, an object may have
 * no property that is not named.
 */
interface Shape {
  readonly required: readonly string[]
  readonly properties: Readonly<Record<string, Test>>
}

type Test = (value: unknown, path: string) => readonly string[]

const text = of('string', (value) => typeof value === 'string')
const whole = (least: number) =>
  of(`integer from ${least}`, (value) => Number.isInteger(value) && Number(value) >= least)
const uri = of('uri', (value) => URL.canParse(String(value)))
const reference = of('uri-reference', (value) => /^(?:[-\w.~/]|%[\dA-F]{2})+$/.test(String(value)))
const level = oneOf('none', 'note', 'warning', 'error')
const bag = of('object', (value) => typeof value === 'object')

const message = object([], {text, markdown: text, id: text})
const described = object(['text'], {text, markdown: text})
const physicalLocation = object(['artifactLocation'], {
  artifactLocation: object([], {uri: reference, uriBaseId: text, index: whole(-1)}),
  region: object([], {
    startLine: whole(1),
    startColumn: whole(1),
    endLine: whole(1),
    endColumn: whole(1),
  }),
})
const logicalLocation = object([], {name: text, fullyQualifiedName: text, kind: text})
const location = object([], {
  id: whole(-1),
  message,
  physicalLocation,
  logicalLocations: unique(logicalLocation),
})
const rule = object(['id'], {
  id: text,
  shortDescription: described,
  fullDescription: described,
  help: described,
  helpUri: uri,
  defaultConfiguration: object([], {level}),
})
const result = object(['message'], {
  ruleId: text,
  ruleIndex: whole(-1),
  level,
  message: object(['text'], {text}),
  locations: list(location),
  relatedLocations: unique(location),
  partialFingerprints: of(
    'strings',
    (value) => typeof value === 'object' && Object.values(value ?? {}).every(isString),
  ),
  properties: bag,
})
const driver = object(['name'], {
  name: text,
  version: text,
  semanticVersion: text,
  informationUri: uri,
  rules: unique(rule),
})
const log = object(['version', 'runs'], {
  $schema: uri,
  version: oneOf('2.1.0'),
  runs: list(
    object(['tool'], {
      tool: object(['driver'], {driver}),
      columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'),
      results: list(result),
    }),
  ),
})

/** Where a SARIF log does not follow its schema. */
export function schemaFaults(value: unknown): readonly string[] {
  return log(value, 'log')
}

function object(required: Shape['required'], properties: Shape['properties']): Test {
  return (value, path) => {
    if (typeof value !== 'object' || value === null) return [`${path}: no object`]
    const missing = required.filter((name) => !(name in value)).map((name) => `${path}: no ${name}`)
    const faults = Object.entries(value).flatMap(
      ([name, inner]) =>
        properties[name]?.(inner, `${path}.${name}`) ?? [`${path}: unknown ${name}`],
    )
    return [...missing, ...faults]
  }
}

function list(test: Test): Test {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => test(item, `${path}[${index}]`))
      : [`${path}: no array`]
}

function unique(test: Test): Test {
  return (value, path) => {
    const written = Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : []
    const twice = new Set(written).size < written.length ? [`${path}: not unique`] : []
    return [...list(test)(value, path), ...twice]
  }
}

function oneOf(...values: readonly string[]): Test {
  return of(values.join(' or '), (value) => values.includes(String(value)))
}

function of(what: string, holds: (value: unknown) => boolean): Test {
  return (value, path) => (holds(value) ? [] : [`${path}: no ${what}`])
}

function isString(value: unknown): boolean {
  return typeof value === 'string'
}
