import type {Laid} from './compiler.ts'
import {type Fit, fitGreatest} from './fit.ts'
import {
  blankStep,
  greatestSize,
  mostBlank,
  onePageSize,
  sizeStep,
  threeColumnSize,
} from './sizes.ts'

/** A leaflet that fits. */
export interface Fitted {
  readonly laid: Laid
  /** Of the text, in pt. */
  readonly size: number
}

/** Lays a document out: text of a size (in pt), and blank at the foot of the last page (in mm). */
type Lay = (size: number, blank: number) => Laid

/**
 * One side where that holds the text in a size for a short text; else two, else four with the greatest text that they
 * hold; else as many as there are at the least size. The columns of the last page end at one height.
 */
export function fitPages(leastSize: number, lay: Lay): Fitted {
  const tried = new Map<number, Laid>()
  const layText = (size: number): Laid => {
    const laid = tried.get(size) ?? lay(size, 0)
    tried.set(size, laid)
    return laid
  }
  const filled = Math.max(layText(threeColumnSize).filled, 0.01)
  const fitTo = (pages: number, least: number): Fit<Laid> | undefined =>
    fitGreatest(
      // A text takes room as the square of its size.
      {
        least,
        greatest: greatestSize,
        step: sizeStep,
        guess: threeColumnSize * Math.sqrt(pages / filled),
      },
      layText,
      (laid) => laid.pages <= pages,
    )
  const found = fitTo(1, onePageSize) ?? fitTo(2, leastSize) ?? fitTo(4, leastSize)
  const {value: size, result} = found ?? {value: leastSize, result: layText(leastSize)}
  return {size, laid: size < greatestSize && found ? result : evenColumns(size, result, lay)}
}

/** The columns of the last page made even, by as much blank below them as adds no page. */
function evenColumns(size: number, laid: Laid, lay: Lay): Laid {
  const free = laid.pages - laid.filled
  const fit = fitGreatest(
    {least: blankStep, greatest: mostBlank, step: blankStep, guess: free * mostBlank},
    (blank) => lay(size, blank),
    ({pages}) => pages <= laid.pages,
  )
  return fit?.result ?? laid
}
