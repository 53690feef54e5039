import {encode} from 'uqr'
import type {Footer} from './document.ts'

/** Light modules around a code (ISO/IEC 18004, section 5.3.8). */
const quiet = 4

/**
 * An address as a QR code with error correction M: 15 % of it may be lost. The SVG has one unit a module, its quiet zone
 * around it. `about` tells it to who cannot see it.
 */
export function drawQrCode(url: string, about: string): NonNullable<Footer['code']> {
  const {data, size} = encode(url, {ecc: 'M', boostEcc: false, border: 0})
  const path = data
    .flatMap((row, y) =>
      darkRuns(row).map(([x, width]) => `M${x + quiet} ${y + quiet}h${width}v1h-${width}z`),
    )
    .join('')
  const full = size + 2 * quiet
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${full} ${full}"><path fill="#fff" d="M0 0h${full}v${full}H0z"/><path d="${path}"/></svg>`
  return {svg, modules: size, quiet, about}
}

/** Start and length of every run of dark modules. */
function darkRuns(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = []
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1)
    if (!isDark) continue
    if (last && last[0] + last[1] === x) last[1]++
    else runs.push([x, 1])
  }
  return runs
}
