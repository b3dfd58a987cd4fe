import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from '../paper.model.ts';
import { blockContent, frontPage } from './block-content.ts';
import { normalised } from './normalised.ts';
import { pageTwips, paperStyles, tokens } from './paper-styles.ts';

/** Renders a paper as a Word document with real heading styles. The same paper gives the same bytes. */
export async function renderDocx(paper: Paper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    subject: paper.kicker,
    description: paper.kicker,
    creator: 'Stadga',
    lastModifiedBy: 'Stadga',
    hyphenation: { autoHyphenation: true },
    styles: paperStyles(paper.language),
    sections: [
      {
        properties: {
          page: {
            size: { width: pageTwips.width, height: pageTwips.height },
            margin: {
              top: pageTwips.margin,
              bottom: pageTwips.margin,
              left: pageTwips.margin,
              right: pageTwips.margin,
            },
          },
        },
        footers: { default: footer(paper) },
        children: [
          ...frontPage(paper),
          ...paper.blocks.flatMap((block, index) => blockContent(block, index === 0)),
        ],
      },
    ],
  });
  return normalised(await Packer.toBuffer(document), paper.dated);
}

function footer({ footer: text, pageOf }: Paper): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PaperFooter',
        border: { top: { style: 'single', size: 4, color: tokens.line, space: 4 } },
        children: [
          new TextRun({ text: `${text} · ${pageOf.page} ` }),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun({ text: ` ${pageOf.of} ` }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
