/**
 * The ids of all checks, apart from the checks themselves so that settings can be read without loading them. A test
 * compares the two.
 */
export const checkIds: readonly string[] = [
  'untranslated',
  'stale',
  'machine-unreviewed',
  'joined',
  'codes',
  'structure',
]
