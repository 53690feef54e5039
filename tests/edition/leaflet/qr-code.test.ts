import jsqr from 'jsqr'
import {expect, test} from 'vitest'
import {drawQrCode} from '../../../src/edition/leaflet/qr-code.ts'

/** The picture of an SVG whose path has dark modules in rows, in grey of a byte, four times as large. */
function rasterise(svg: string): {data: Uint8ClampedArray; width: number} {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const width = size * 4
  const data = new Uint8ClampedArray(width * width * 4).fill(255)
  const [, path = ''] = /<path d="([^"]*)"/.exec(svg) ?? []
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * 4; row < Number(y) * 4 + 4; row++) {
      const start = (row * width + Number(x) * 4) * 4
      for (let at = start; at < start + Number(run) * 16; at++) if (at % 4 !== 3) data[at] = 0
    }
  }
  return {data, width}
}

test.each(['https://example.org/s/de', `https://example.org/${'a'.repeat(150)}`])(
  'a reader finds %s in the code',
  (url) => {
    const {svg} = drawQrCode(url, 'Scan')
    const {data, width} = rasterise(svg)
    expect(jsqr.default(data, width, width)?.data).toBe(url)
  },
)

test('four light modules stand around it', () => {
  const {svg, modules, quiet} = drawQrCode('https://example.org', 'Scan')
  expect(quiet).toBe(4)
  expect(svg).toContain(`viewBox="0 0 ${modules + 8} ${modules + 8}"`)
  const places = [...svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map((match) =>
    match.slice(1).map(Number),
  )
  expect(Math.min(...places.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4)
  expect(Math.max(...places.map(([x = 0, , width = 0]) => x + width))).toBe(modules + 4)
})
