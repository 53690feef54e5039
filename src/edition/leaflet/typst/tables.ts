import {threeColumnSize} from '../sizes.ts'

/** Widths of columns, and tables that keep to them. */
export const tablesPart: string = `#let columnGap = 6mm
#let columnCount = if size > ${threeColumnSize}pt { calc.min(doc.columns, 2) } else { doc.columns }
#let pageWidth = doc.width * 1mm - 22mm
#let columnWidth = (pageWidth - columnGap * (columnCount - 1)) / columnCount

// The words of an inline or a list of them, as one string.
#let plain(node) = {
  if type(node) == array {
    node.map(plain).join("")
  } else if "text" in node {
    node.text
  } else if "inlines" in node {
    plain(node.inlines)
  } else {
    " "
  }
}

// Widths of columns for a table of a width, so that no word is wider than its column; none where that cannot be.
#let tableWidths(node, width, inset) = {
  let cells = (node.head,) + node.rows
  let least = range(node.align.len()).map(at => calc.max(0pt, ..cells.map(row => {
    calc.max(0pt, ..(plain(row.at(at)) + "").split(regex("[ \u{200b}]")).map(word => measure(strong(word)).width))
  })) + inset * 2)
  let natural = range(node.align.len()).map(at => {
    calc.max(..cells.map(row => measure(strong(inline(row.at(at)))).width)) + inset * 2
  })
  if natural.sum() <= width {
    natural
  } else if least.sum() <= width {
    let wish = natural.sum() - least.sum()
    least.zip(natural).map(((low, high)) => low + (width - least.sum()) * ((high - low) / wish))
  }
}

#let tabled(node, widths) = {
  set par(justify: false, leading: 0.45em)
  let sides = (start: start, center: center, end: end)
  table(
    columns: widths,
    align: (column, row) => sides.at(node.align.at(column)) + bottom,
    stroke: none,
    inset: (x: 0.3em, y: 0.35em),
    table.hline(stroke: 0.8pt),
    table.header(..node.head.map(cell => strong(inline(cell)))),
    table.hline(stroke: hairline),
    ..node.rows.map(row => row.map(inline)).flatten(),
    table.hline(stroke: 0.8pt),
  )
}

// The greatest of some scales at which a table has its words within a width, and the widths of its columns.
#let scaled(node, width, inset, scales) = {
  for scale in scales {
    let widths = tableWidths(node, width / scale, inset)
    if widths != none { return (scale, widths.map(column => column * scale)) }
  }
}

// A table in its column; over all columns where its words would not be readable in one.
#let placed(node) = context {
  set text(size: 0.92em)
  let inset = 0.3em.to-absolute()
  let readable = (1, 0.9, 0.8).filter(scale => scale == 1 or size * 0.92 * scale >= 7.5pt)
  let found = scaled(node, columnWidth, inset, readable)
  if found != none {
    let (scale, widths) = found
    block(above: 1em, below: 1em, width: 100%, breakable: node.rows.len() > 12, {
      set text(size: scale * 1em)
      align(center, tabled(node, widths))
    })
  } else {
    let found = scaled(node, pageWidth, inset, (1, 0.9, 0.8, 0.7, 0.6, 0.5))
    let (scale, widths) = if found == none { (0.5, node.align.len()) } else { found }
    place(auto, scope: "parent", float: true, clearance: 1em, block(width: 100%, {
      set text(size: scale * 1em)
      align(center, tabled(node, widths))
    }))
  }
}

`
