/** Names of all engines, apart from the engines themselves so that settings can be read without loading them. */
export const ENGINE_NAMES = [
  'deepl',
  'openai',
  'libretranslate',
  'apertium',
  'command',
  'pseudo',
  'copy',
] as const

/** Name of an engine, as it stands in the settings. */
export type EngineName = (typeof ENGINE_NAMES)[number]
