/** Blocks one below the other. */
export const blocksPart: string = `// A block, or a list of them.
#let blocks(node) = {
  if type(node) == array {
    node.map(blocks).join()
  } else if "language" in node {
    let (language, ..rest) = node
    said(language, {
      set align(start)
      blocks(rest)
    })
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

`
