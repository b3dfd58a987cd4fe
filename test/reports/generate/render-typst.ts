import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { OutReport } from './blocks.ts';
import { colourOf } from './colours.ts';
import { markPicture } from './mark-picture.ts';

const template = `
#let report = json("/report.json")
#set document(title: report.title)
#set page(paper: "a5", flipped: true, margin: 1.6cm, header: text(8pt, report.header), footer: context [#text(8pt, report.footer) #h(1fr) #counter(page).display()])
#set text(font: "Source Sans 3", lang: "sv", size: 9.5pt, hyphenate: true)
#let mark(m) = {
  if m.kind == "vector" { circle(radius: 5pt, fill: rgb(m.colour)) }
  else if m.kind == "glyph" { text(fill: rgb(m.colour), size: 15pt, font: "DejaVu Sans", "●") }
  else if m.kind != "shading" { image(m.picture, width: 10pt, alt: "symbol") }
}
#let body(c) = {
  for l in c.lines { par(if l.at("italic", default: false) { emph(l.text) } else { l.text }) }
  if "mark" in c { mark(c.mark) }
}
#let cell(c, columns) = table.cell(
  colspan: if c.at("wholeRow", default: false) { columns } else { 1 },
  fill: if "mark" in c and c.mark.kind == "shading" { rgb(c.mark.colour) } else { none },
  body(c))
#for b in report.blocks {
  if b.kind == "heading" { heading(level: b.level, b.text) }
  else if b.kind == "text" { par(b.text) }
  else if b.kind == "list" {
    for i in b.items { block(spacing: 7pt, if i.marker == "" { i.text } else { grid(columns: (16pt, 1fr), i.marker, i.text) }) }
  }
  else if b.kind == "table" {
    table(columns: b.widths.map(w => w * 1fr), stroke: 0.5pt + gray, table.header(..b.header.map(t => strong(t))),
      ..b.rows.flatten().map(c => cell(c, b.header.len())))
  }
}
`;

/** The report as a PDF by Typst, tagged, with Swedish hyphenation. */
export function renderTypst(report: OutReport, seed: number): Buffer {
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontPaths: [join(import.meta.dirname, '../../../src/reporting/fonts')] }],
  });
  const pictures = new Map<string, Buffer>();
  const data = structuredClone(report);
  for (const block of data.blocks) {
    if (block.kind !== 'table') continue;
    for (const cell of block.rows.flat()) {
      if (!cell.mark) continue;
      const picture = `/${cell.mark.kind}-${cell.mark.status}.png`;
      pictures.set(picture, markPicture(cell.mark, seed));
      Object.assign(cell.mark, { colour: colourOf(cell.mark, seed), picture });
    }
  }
  compiler.mapShadow(inWorkspace('/report.json'), Buffer.from(JSON.stringify(data)));
  for (const [path, picture] of pictures) compiler.mapShadow(inWorkspace(path), picture);
  const compiled = compiler.compile({ mainFileContent: template });
  const failure = compiled.takeDiagnostics();
  if (!compiled.result) throw new Error(JSON.stringify(failure?.shortDiagnostics));
  return compiler.pdf(compiled.result, { creationTimestamp: 0 });
}

/** Files in memory take the place of files in the workspace. */
function inWorkspace(path: string): string {
  return join(import.meta.dirname, path);
}
