import {states} from '../catalog/states.ts'
import type {Settings} from '../model/settings.ts'
import {
  FORMALITIES,
  MISSING_POLICIES,
  type ObjectRule,
  SEVERITIES,
  type SettingsKey,
  STALE_POLICIES,
} from './settings-rules.ts'

/** What holds where `broadside.yaml` is silent; the one place where defaults stand. */
export const DEFAULTS: Omit<Settings, 'languages'> = {
  sourceLanguage: 'en',
  translatableFields: [],
  abbreviations: {},
  links: {},
  checks: {},
  publish: {require: 'translated', stale: 'mark', missing: 'fail'},
  formats: ['md'],
  allowHtml: false,
  fontPaths: [],
  engines: {},
}

/** Keys of `publisher`. */
const PUBLISHER: ObjectRule = {
  kind: 'object',
  keys: {
    name: {
      rule: {kind: 'text'},
      about: 'Name of the publisher.',
      example: 'Example Committee',
      required: true,
    },
    url: {rule: {kind: 'url'}, about: 'Page of the publisher.', example: 'https://example.org'},
  },
}

/** Keys of `publish`. */
const PUBLISH: ObjectRule = {
  kind: 'object',
  keys: {
    require: {
      rule: {kind: 'choice', values: states},
      about: 'Lowest state of a translation that may be published.',
      example: 'translated',
    },
    stale: {
      rule: {kind: 'choice', values: STALE_POLICIES},
      about: 'What becomes of a translation whose source has changed.',
      example: 'mark',
    },
    missing: {
      rule: {kind: 'choice', values: MISSING_POLICIES},
      about: 'What becomes of a segment without a translation that may be published.',
      example: 'fail',
    },
  },
}

/** Keys of each of `engines`. */
const ENGINE: ObjectRule = {
  kind: 'object',
  keys: {
    url: {
      rule: {kind: 'url'},
      about: 'Where the engine listens.',
      example: 'http://localhost:11434/v1',
    },
    model: {rule: {kind: 'text'}, about: 'Which of its models works.', example: 'gemma3'},
    command: {
      rule: {kind: 'list', of: {kind: 'text'}, least: 1, repeats: true},
      about: 'Program that translates, and its arguments.',
      example: '[python3, translate.py]',
    },
    pricePerMillion: {
      rule: {kind: 'amount'},
      about: 'Price of a million characters, for `--dry-run`.',
      example: '20',
    },
    formality: {
      rule: {kind: 'choice', values: FORMALITIES},
      about: 'How readers are addressed, in languages that make a difference.',
      example: 'more',
    },
  },
}

/** Every key of `broadside.yaml`, in the order in which people meet them. */
export const SETTINGS_KEYS: Readonly<Record<keyof Settings, SettingsKey>> = {
  sourceLanguage: {
    rule: {kind: 'language'},
    about: 'Language the statements are written in.',
    example: 'en',
  },
  languages: {
    rule: {kind: 'list', of: {kind: 'language'}, least: 1},
    about: 'Languages the statements are translated into, as BCP 47 tags.',
    example: '[de, pt-BR, zh-Hans]',
    required: true,
  },
  publisher: {
    rule: PUBLISHER,
    about: 'Who publishes the editions.',
    example: '{name: Example Committee, url: https://example.org}',
  },
  translatableFields: {
    rule: {kind: 'list', of: {kind: 'text'}, least: 0},
    about: 'Fields of the front matter that are translated.',
    example: '[title, description]',
  },
  abbreviations: {
    rule: {
      kind: 'record',
      keys: {kind: 'language'},
      of: {kind: 'list', of: {kind: 'text'}, least: 0},
    },
    about: 'By language: a full stop after these ends no sentence.',
    example: '{en: [Sr., Comr.]}',
  },
  links: {
    rule: {
      kind: 'record',
      keys: {kind: 'text'},
      of: {kind: 'record', keys: {kind: 'language'}, of: {kind: 'text'}},
    },
    about: 'By address in the source and by language: the address in that edition.',
    example: '{https://example.org/contact: {de: https://example.org/de/kontakt}}',
  },
  checks: {
    rule: {
      kind: 'record',
      keys: {kind: 'name', of: 'checks'},
      of: {kind: 'choice', values: SEVERITIES},
    },
    about: 'By check: its severity.',
    example: '{untranslated: warn, machine-unreviewed: error}',
  },
  publish: {
    rule: PUBLISH,
    about: 'What may be published.',
    example: '{require: reviewed, stale: fail, missing: source}',
  },
  formats: {
    rule: {kind: 'list', of: {kind: 'name', of: 'formats'}, least: 1},
    about: 'Formats of the editions.',
    example: '[md, html]',
  },
  baseUrl: {
    rule: {kind: 'url'},
    about: 'Where the folder of the editions will be on the web.',
    example: 'https://example.org/statements/',
  },
  allowHtml: {
    rule: {kind: 'flag'},
    about: 'Whether pages keep harmless HTML of the statements, such as <sub> and <details>.',
    example: 'true',
  },
  fontPaths: {
    rule: {kind: 'list', of: {kind: 'text'}, least: 0},
    about: 'Folders with fonts for leaflets, beside those of the system.',
    example: '[fonts]',
  },
  engine: {
    rule: {kind: 'name', of: 'engines'},
    about: 'Engine that proposes machine translations.',
    example: 'deepl',
  },
  engines: {
    rule: {
      kind: 'record',
      keys: {kind: 'name', of: 'engines'},
      of: ENGINE,
    },
    about: 'By engine: where it listens, what it runs and what it costs.',
    example: '{openai: {url: http://localhost:11434/v1, model: gemma3}}',
  },
}
