import {spawn} from 'node:child_process'

/** Opens an address of ours in the usual browser. Whether that could be begun; no shell sees the address. */
export function openBrowser(
  url: string,
  platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
  const [program, ...given] = programFor(platform)
  return new Promise((resolve) => {
    const child = spawn(program, [...given, url], {stdio: 'ignore', detached: true})
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}

/** What opens an address. `start` is a word of the Windows shell; this program does the same without one. */
function programFor(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return ['xdg-open']
}
