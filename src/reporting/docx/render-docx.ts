import { Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from '../paper.model.ts';
import { blockContent, frontPage, orderedList } from './block-content.ts';
import { letterHeaders, letterTop } from './letterhead.ts';
import { normalised } from './normalised.ts';
import { pageTwips, paperStyles, tokens, twips } from './paper-styles.ts';

/** Renders a paper as a Word document with real heading styles. The same paper gives the same bytes. */
export async function renderDocx(paper: Paper): Promise<Uint8Array> {
  const { letterhead } = paper;
  const document = new Document({
    title: paper.title,
    subject: paper.kicker,
    description: paper.kicker,
    creator: 'Stadga',
    lastModifiedBy: 'Stadga',
    hyphenation: { autoHyphenation: true },
    styles: paperStyles(paper.language, { isLetter: letterhead !== undefined }),
    numbering: { config: [orderedNumbers] },
    sections: [
      {
        properties: {
          titlePage: letterhead !== undefined,
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
        ...(letterhead ? { headers: letterHeaders(paper, letterhead) } : {}),
        footers: { default: footer(paper), ...(letterhead ? { first: footer(paper) } : {}) },
        children: [
          ...(letterhead ? letterTop(paper, letterhead) : frontPage(paper)),
          ...paper.blocks.flatMap((block, index, all) =>
            blockContent(block, index, {
              onNewPage: !letterhead && index === 0,
              keepNext: all[index + 1]?.type === 'signatures',
            }),
          ),
        ],
      },
    ],
  });
  return normalised(await Packer.toBuffer(document), paper.dated);
}

const orderedNumbers = {
  reference: orderedList,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: 'left' as const,
      style: { paragraph: { indent: { left: twips(9), hanging: twips(6) } } },
    },
  ],
};

/** The number of a letter's page stands at the top. */
function footer({ footer: text, pageOf, letterhead }: Paper): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'PaperFooter',
        border: { top: { style: 'single', size: 4, color: tokens.line, space: 4 } },
        children: letterhead
          ? [new TextRun({ text })]
          : [
              new TextRun({ text: `${text} · ${pageOf.page} ` }),
              new TextRun({ children: [PageNumber.CURRENT] }),
              new TextRun({ text: ` ${pageOf.of} ` }),
              new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
            ],
      }),
    ],
  });
}
