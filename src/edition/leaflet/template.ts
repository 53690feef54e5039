import {threeColumnSize} from './sizes.ts'

/**
 * The leaflet in Typst (https://typst.app/docs/reference). Fixed: all that differs comes in as JSON (`LeafletDocument`) and
 * a size, so that no word of a statement is ever read as markup.
 *
 * `script:` is never set, since it would hold for the names of other languages too and tear their letters apart; characters
 * that no face of the list has are errors of the export (`fallback: false` and PDF/UA-1), not boxes.
 */
export const template: string = `
#let doc = json(bytes(sys.inputs.document))
#let size = float(sys.inputs.size) * 1pt
// Blank at the foot of the last page, so that its columns end at one height.
#let blank = float(sys.inputs.blank) * 1mm
#let grey = luma(35%)
#let hairline = 0.4pt + luma(45%)

// Sets what follows as text of a language.
#let said(language, body) = {
  let s = doc.styles.at(language)
  set text(
    lang: s.lang,
    region: s.at("region", default: none),
    dir: if s.dir == "rtl" {rtl} else {ltr},
    font: s.font,
    fallback: false,
    hyphenate: s.hyphenate,
  )
  show raw: set text(font: ("DejaVu Sans Mono",) + s.font, fallback: false, size: 1em, hyphenate: false)
  body
}

// A dot below every character, and none below digits and punctuation.
#let dotted(body) = {
  show regex("[\\p{Han}\\p{Hiragana}\\p{Katakana}]"): underline.with(
    stroke: (thickness: 0.16em, cap: "round", dash: (array: (0pt, 1em), phase: -0.5em)),
    offset: 0.32em,
    evade: false,
  )
  body
}

// An inline, or a list of them.
#let inline(node) = {
  if type(node) == array {
    node.map(inline).join()
  } else if node.kind == "text" {
    text(node.text)
  } else if node.kind == "code" {
    raw(node.text)
  } else if node.kind == "address" {
    // A short one stays on one line.
    if node.text.contains("\u{200b}") { text(hyphenate: false, node.text) } else { box(text(node.text)) }
  } else if node.kind == "break" {
    linebreak()
  } else if node.kind == "said" {
    said(node.language, inline(node.inlines))
  } else {
    let body = inline(node.inlines)
    if body == none {
    } else if node.kind == "link" {
      link(node.url, body)
    } else if node.kind == "strong" {
      strong(body)
    } else if node.kind == "italic" {
      emph(body)
    } else if node.kind == "dots" {
      dotted(body)
    } else if node.kind == "deleted" {
      strike(body)
    } else if node.kind == "above" {
      super(body)
    } else if node.kind == "below" {
      sub(body)
    } else if node.kind == "small" {
      text(size: 0.85em, body)
    }
  }
}

// The least width at which something is no higher than at the full one.
#let balanced(width, body) = {
  let height(width) = measure(block(width: width, body)).height
  let full = height(width)
  let (least, most) = (width * 0.3, width)
  for _ in range(9) {
    let middle = (least + most) / 2
    if height(middle) <= full { most = middle } else { least = middle }
  }
  most
}

#let tick = box(width: 0.75em, height: 0.75em, stroke: 0.06em, baseline: 0.05em)
#let ticked = box(width: 0.75em, height: 0.75em, stroke: 0.06em, baseline: 0.05em, {
  place(line(start: (12%, 50%), end: (42%, 82%), stroke: 0.11em))
  place(line(start: (42%, 82%), end: (90%, 12%), stroke: 0.11em))
})

#let columnGap = 6mm
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

// A block, or a list of them.
#let blocks(node) = {
  if type(node) == array {
    node.map(blocks).join()
  } else if "language" in node {
    let (language, ..rest) = node
    block(width: 100%, said(language, align(start, blocks(rest))))
  } else if node.kind == "heading" {
    heading(level: node.level, inline(node.inlines))
  } else if node.kind == "paragraph" {
    // Words before a long address would stand far apart.
    if "hasAddress" in node { par(justify: false, inline(node.inlines)) } else { par(inline(node.inlines)) }
  } else if node.kind == "quote" {
    quote(block: true, blocks(node.blocks))
  } else if node.kind == "list" {
    set list(tight: node.isTight)
    set enum(tight: node.isTight)
    let isTask = node.items.all(item => "isDone" in item)
    let bodies = node.items.map(item => {
      if "isDone" in item { if item.isDone { ticked } else { tick }; h(0.4em) }
      blocks(item.blocks)
    })
    if node.items.all(item => "number" in item) {
      enum(..node.items.zip(bodies).map(((item, body)) => enum.item(item.number, body)))
    } else if isTask {
      list(marker: none, body-indent: 0pt, ..bodies)
    } else {
      list(..bodies)
    }
  } else if node.kind == "code" {
    block(width: 100%, inset: (x: 0.5em, y: 0.4em), fill: luma(95%), text(size: 0.82em, raw(node.text, block: true)))
  } else if node.kind == "rule" {
    align(center, block(above: 1em, below: 1em, line(length: 30%, stroke: hairline)))
  } else if node.kind == "notes" {
    block(above: 1.2em, below: 0.5em, line(length: 30%, stroke: hairline))
    set text(size: 0.86em)
    set par(leading: doc.leading * 0.85em, spacing: doc.leading * 0.95em)
    enum(numbering: "1", ..node.items.map(item => enum.item(item.number, blocks(item.blocks))))
  } else if node.kind == "table" {
    placed(node)
  }
}

#let foot = {
  let f = doc.footer
  set text(size: 8pt)
  set par(justify: false, leading: 0.5em, spacing: 0.65em)
  set align(start)
  let words = {
    if "address" in f { par(text(size: 10.5pt, weight: "bold", hyphenate: false, dir: ltr, f.address)) }
    if f.calls.len() > 0 { par(f.calls.map(inline).join(text(fill: grey)[ · ])) }
    if f.languages.len() > 0 { par(f.languages.map(name => box(inline(name))).join(text(fill: grey)[ · ])) }
    if f.imprint.len() > 0 { par(inline(f.imprint)) }
    if f.notices.len() > 0 { par(strong(f.notices.map(inline).join[ · ])) }
  }
  let number = context text(fill: grey, f.pageNumber
    .replace("{page}", str(counter(page).get().first()))
    .replace("{total}", str(counter(page).final().first())))
  line(length: 100%, stroke: hairline)
  v(1.5mm, weak: true)
  if "code" in f {
    // 20 mm of code within its quiet zone, which may reach into the margin.
    let module = 20mm / f.code.modules
    let quiet = module * f.code.quiet
    grid(
      columns: (20mm + quiet, 1fr, auto),
      column-gutter: (1mm, 5mm),
      align: (start + top, start + horizon, end + bottom),
      block(height: 20mm + quiet, {
        let at = if doc.styles.at(doc.language).dir == "rtl" { right } else { left }
        place(top + at, dx: if at == left { -quiet } else { quiet }, image(
          bytes(f.code.svg), format: "svg", width: 20mm + 2 * quiet, alt: f.code.about,
        ))
      }),
      words,
      number,
    )
  } else {
    grid(columns: (1fr, auto), column-gutter: 5mm, align: (start + top, end + top), words, number)
  }
}

#set document(
  title: doc.title,
  description: doc.description,
  author: if "author" in doc { doc.author } else { () },
  date: if "date" in doc { datetime(..doc.date) } else { none },
)
#show: said.with(doc.language)
#set text(size: size)
#set par(
  justify: doc.isJustified,
  leading: doc.leading * 1em,
  spacing: doc.leading * 1em + 0.45em,
)
#set list(indent: 0.1em, body-indent: 0.5em, spacing: doc.leading * 1em + 0.3em)
#set enum(indent: 0.1em, body-indent: 0.5em, spacing: doc.leading * 1em + 0.3em)
#set columns(gutter: columnGap)
#show quote: set block(above: 1em, below: 1em)
#show quote: it => block(width: 100%, inset: (x: 0.9em), stroke: none, it.body)
#show heading: set text(hyphenate: false)
#show heading: set par(justify: false, leading: doc.leading * 0.6em)
#show heading: set align(start)
#show heading: set block(above: 1.25em, below: 0.65em, sticky: true)
#show heading.where(level: 2): set text(size: 1.18em)
#show heading.where(level: 3): set text(size: 1.06em)
#show heading.where(level: 1): it => layout(area => {
  // On three lines at most, if it can be.
  let big = calc.clamp(size.pt() * 2.1, 20, 27)
  let height(body, scale) = measure(block(width: area.width, {
    set text(size: big * scale * 1pt)
    body
  })).height
  let most(scale) = height([x #linebreak() x #linebreak() x], scale) * 1.15
  let scale = (1, 0.92, 0.84, 0.76).find(scale => height(it.body, scale) <= most(scale))
  set text(size: big * if scale == none { 0.7 } else { scale } * 1pt)
  context block(width: balanced(area.width, it.body), above: 0pt, below: 0pt, it.body)
})
#context {
  set page(
    paper: doc.paper,
    margin: (x: 11mm, top: 11mm, bottom: 8mm + 4mm + measure(foot, width: pageWidth).height),
    columns: columnCount,
    footer: foot,
    footer-descent: 4mm,
  )
  place(top, scope: "parent", float: true, clearance: doc.clearance * 1mm, {
    heading(level: 1, inline(doc.heading))
    if doc.byline.len() > 0 { block(above: 3mm, below: 0pt, text(fill: grey, inline(doc.byline))) }
    block(above: 3.5mm, below: 0pt, line(length: 100%, stroke: 0.8pt))
  })
  blocks(doc.blocks)
  if blank > 0pt { place(bottom, scope: "parent", float: true, clearance: 0pt, block(height: blank)) }
}
`
