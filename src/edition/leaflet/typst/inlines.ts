/** Text of a language, and what stands within a block. */
export const inlinesPart: string = `
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
  } else if node.kind == "whole" {
    box(text(node.text))
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

`
