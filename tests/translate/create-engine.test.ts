import {expect, test} from 'vitest'
import {withPrivateFile} from '../../src/project/private-file.ts'
import {createEngine} from '../../src/translate/create-engine.ts'
import {ENGINE_NAMES} from '../../src/translate/engine-names.ts'
import {fakeService} from './fake-service.ts'
import {failureOf, KEY, requestFor} from './requests.ts'

const SURROUNDINGS = {settings: {}, environment: {}, folder: '.', withFile: withPrivateFile}

test('every name makes the engine of that name', async () => {
  const settings = {url: 'http://localhost:1', model: 'm', command: ['mt']}
  const environment = {DEEPL_AUTH_KEY: KEY}
  for (const name of ENGINE_NAMES) {
    // DeepL has models of its own.
    const {model, ...rest} = settings
    const own = name === 'deepl' ? rest : {model, ...rest}
    const engine = await createEngine(name, {...SURROUNDINGS, settings: own, environment})
    expect(engine.name).toBe(name)
  }
})

test.each(['google', 'constructor', '__proto__', ''])('there is no engine %j', async (name) => {
  await expect(createEngine(name, SURROUNDINGS)).rejects.toThrow(
    `Unexpected engine \`${name}\`, expected one of \``,
  )
})

test.each([
  [{OPENAI_API_KEY: KEY}, undefined],
  [{OPENAI_API_KEY: KEY, BROADSIDE_OPENAI_KEY: 'ours'}, 'Bearer ours'],
  [{BROADSIDE_OPENAI_KEY: ''}, undefined],
])('with %j in the environment, the address of a project gets %s', async (environment, sent) => {
  const service = await fakeService(() => ({status: 401, json: {}}))
  const settings = {url: service.url, model: 'm'}
  const engine = await createEngine('openai', {...SURROUNDINGS, settings, environment})
  const {advice} = await failureOf(engine.translate(requestFor(['One.'])))
  expect(service.asked[0]?.headers.authorization).toBe(sent)
  expect(advice).toBe('Set the right key in the variable BROADSIDE_OPENAI_KEY.')
})
