import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 240_000,
    hookTimeout: 120_000,
    // The runner itself has little to do: all cores are for tests.
    maxWorkers: '100%',
    expect: {poll: {timeout: 30_000}},
  },
})
