/** A location object (SARIF 2.1.0, 3.28), as far as we fill it. */
export interface SarifLocation {
  readonly physicalLocation: object
  readonly logicalLocations?: readonly object[]
}

/** A place in a file of the project as a location. */
export function sarifLocation(place: {
  readonly file: string
  readonly line?: number
  readonly column?: number
}): SarifLocation {
  const {file, line, column} = place
  return {
    physicalLocation: {
      artifactLocation: {uri: relativeUri(file)},
      ...(line !== undefined && {
        region: {startLine: line, ...(column !== undefined && {startColumn: column})},
      }),
    },
  }
}

/**
 * A text as a SARIF message: braces doubled, or they would be places for arguments (3.11.5), and no `](`, which would
 * make a link (3.11.6).
 */
export function sarifText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](')
}

/** A path as a relative reference (RFC 3986, 4.2): encoded between the slashes, so that no part reads as a scheme. */
function relativeUri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join('/')
}
