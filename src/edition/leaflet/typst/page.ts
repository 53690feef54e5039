/** The foot of every page, the title, and all together. */
export const pagePart: string = `#let foot = {
  let f = doc.footer
  set text(size: 8pt)
  set par(justify: false, leading: doc.leading * 0.75em, spacing: doc.leading * 1em)
  set align(start)
  let words = {
    if "address" in f { par(text(size: 10.5pt, weight: "bold", hyphenate: false, dir: ltr, f.address)) }
    if f.calls.len() > 0 { par(f.calls.map(inline).join(text(fill: grey)[ · ])) }
    if f.languages.len() > 0 { par(f.languages.map(name => box(inline(name))).join(text(fill: grey)[ · ])) }
    if f.imprint.len() > 0 { par(inline(f.imprint)) }
    if f.notices.len() > 0 { par(strong(f.notices.map(inline).join[ · ])) }
  }
  let digits(number) = str(number).clusters().map(digit => f.pageNumber.digits.at(int(digit))).join()
  let number = context text(fill: grey, said(f.pageNumber.language, f.pageNumber.text
    .replace("{page}", digits(counter(page).get().first()))
    .replace("{total}", digits(counter(page).final().first()))))
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
  author: doc.authors,
  date: if "date" in doc { datetime(..doc.date) } else { none },
)
#show: said.with(doc.language)
// A last line of a syllable or two is dear.
#set text(size: size, costs: (runt: 400%))
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
#show heading: set par(justify: false, leading: doc.leading * if doc.leading > 1 { 1em } else { 0.6em })
#show heading: set align(start)
#show heading: set block(above: 1.25em, below: if doc.leading > 1 { 1.2em } else { 0.65em }, sticky: true)
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
  let footSpace = 8mm + 4mm + measure(foot, width: pageWidth).height
  set page(
    paper: doc.paper,
    margin: (x: 11mm, top: 11mm, bottom: footSpace),
    columns: columnCount,
    footer: foot,
    footer-descent: 4mm,
  )
  place(top, scope: "parent", float: true, clearance: doc.clearance * 1mm, {
    // Where letters rise and fall far, the title needs room on all sides.
    let room = (doc.clearance - 4) * 0.4mm
    v(room)
    heading(level: 1, inline(doc.heading))
    if doc.byline.len() > 0 { block(above: 3mm + room, below: 0pt, text(fill: grey, inline(doc.byline))) }
    block(above: 3.5mm, below: 0pt, line(length: 100%, stroke: 0.8pt))
  })
  blocks(doc.blocks)
  // How many pages are filled, as a number with a fraction.
  context {
    let (page, x, y) = here().position()
    let across = if text.dir == rtl { doc.width * 1mm - 11mm - x } else { x - 11mm }
    let column = calc.clamp(calc.floor(across / (columnWidth + columnGap)), 0, columnCount - 1)
    let down = (y - 11mm) / (doc.height * 1mm - 11mm - footSpace)
    [#metadata(page - 1 + (column + down) / columnCount) <filled>]
  }
  if blank > 0pt { place(bottom, scope: "parent", float: true, clearance: 0pt, block(height: blank)) }
}
`
