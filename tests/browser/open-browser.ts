import {existsSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {type Browser, chromium} from 'playwright-core'

/** Nothing but the page itself: no sandbox (there is none in a container), no service of the browser's maker. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/**
 * A headless Chromium: the one that `BROADSIDE_CHROMIUM` names, one that is installed, or the one that comes as a
 * package. Close it when done.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath =
    process.env.BROADSIDE_CHROMIUM ?? installedChromium() ?? (await packedChromium())
  return chromium.launch({executablePath, args: flags})
}

/** A Chromium among the programs of this machine. */
function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path))
}

/** The Chromium of a package, unpacked into the folder for temporary files. */
async function packedChromium(): Promise<string> {
  const {default: packed} = await import('@sparticuz/chromium')
  return packed.executablePath()
}
