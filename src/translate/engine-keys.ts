/**
 * Variables of the environment that hold the keys of engines. A key of OpenAI itself goes to its own address only: the
 * settings are a file of a project that was perhaps made by others, and must not be able to send it elsewhere. For any other
 * address there is a variable of ours.
 */
export const ENGINE_KEYS = {
  deepl: 'DEEPL_AUTH_KEY',
  openai: 'OPENAI_API_KEY',
  openaiElsewhere: 'BROADSIDE_OPENAI_KEY',
  libretranslate: 'LIBRETRANSLATE_API_KEY',
} as const
