import { type Context, Hono } from 'hono';
import type { App } from '../../compose.ts';
import { type RegisterPaperOptions, writeRegisterPaperApart } from '../../reporting/index.ts';
import { mediaTypes } from '../../shared/media-types.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { texts } from '../../texts/index.ts';
import { chooseLanguage } from '../../web/language.ts';
import { renderPage } from '../../web/render.tsx';
import { type SignedInApp, signedIn } from '../../web/request.ts';
import { findPaper, mostInPaper, registerChoices } from '../index.ts';
import { PaperTooLargePage } from './paper-too-large.pages.tsx';
import { chosenInWords, filterOfAddress } from './register-filter.view.ts';

const papers = {
  'paper.pdf': { format: 'pdf', type: mediaTypes.pdf, ending: '.pdf' },
  'paper-archive.pdf': { format: 'pdf', archive: true, type: mediaTypes.pdf, ending: '-pdfa.pdf' },
  'paper.docx': { format: 'docx', type: mediaTypes.docx, ending: '.docx' },
} satisfies Record<string, Omit<RegisterPaperOptions, 'language'> & { type: string; ending: string }>;

/** The status paper of the recommendations that the list shows for the same address, as PDF, PDF/A and Word. */
export function paperFilesOf(app: App): Hono {
  const files = new Hono();
  for (const [file, { type, ending, ...options }] of Object.entries(papers)) {
    files.get(`/recommendations/${file}`, async (c) => {
      const context = signedIn(app, c);
      const filter = filterOfAddress(c.req.query());
      const language = chooseLanguage(c);
      const found = await findPaper(context, filter);
      if (!found.ok) {
        return renderPage(c, <PaperTooLargePage total={found.total} most={mostInPaper} />, 422);
      }
      const register = {
        ...found.register,
        organisation: c.get('organisation').name ?? '',
        selection: await selectionOf(context, c),
      };
      const bytes = await writeRegisterPaperApart(register, { ...options, language });
      const stem = texts[language].reporting.register.fileName(swedishDay(context.now()));
      return c.body(Uint8Array.from(bytes), 200, {
        'Content-Type': type,
        'Content-Disposition': `attachment; filename="${stem}${ending}"`,
        'Cache-Control': 'private, no-store',
      });
    });
  }
  return files;
}

/** What was chosen, in the words of the list. */
async function selectionOf(context: SignedInApp, c: Context): Promise<string[]> {
  const filter = filterOfAddress(c.req.query());
  const choices = await registerChoices(context, filter);
  return chosenInWords(filter, choices, texts[chooseLanguage(c)]).map(({ text }) => text);
}
