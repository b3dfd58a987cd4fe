import { Hono } from 'hono';
import type { App } from '../compose.ts';
import { printPaper } from '../papers/index.ts';
import { isPaperFile, paperFiles, plainName } from '../papers/paper-addresses.view.ts';
import { texts } from '../texts/index.ts';
import { answerError } from '../web/error-pages.tsx';
import { chooseLanguage } from '../web/language.ts';
import { signedIn } from '../web/request.ts';
import { findMeetingPaper } from './index.ts';
import { meetingPaperKinds } from './meeting-paper.model.ts';

/** The notice and the minutes of a meeting as files, in full and for the public. */
export function meetingPaperPagesOf(app: App): Hono {
  const pages = new Hono();
  pages.get('/forum/:id/papers/:kind/:file', async (c) => {
    const kind = meetingPaperKinds.find((each) => each === c.req.param('kind'));
    const file = c.req.param('file');
    if (!kind || !isPaperFile(file)) return answerError(c, 'notFound');
    const isPublic = c.req.query('public') === 'yes';
    const asked = c.req.query('language');
    const language = asked === 'sv' || asked === 'en' ? asked : chooseLanguage(c);
    const organisation = c.get('organisation').name ?? '';
    const found = await findMeetingPaper(signedIn(app, c), c.req.param('id'), {
      kind,
      language,
      organisation,
      isPublic,
    });
    if (!found) return answerError(c, 'notFound');
    const { format, type, ending } = paperFiles[file];
    const bytes = await printPaper(found.paper, format);
    const { papers, forum } = texts[language];
    const parts = [papers.kinds[kind], found.onDay, ...(isPublic ? [forum.papers.public] : [])];
    c.header('Content-Type', type);
    c.header('Cache-Control', 'private, no-store');
    c.header('Content-Disposition', `attachment; filename="${plainName(parts.join('-'))}${ending}"`);
    return c.body(Uint8Array.from(bytes));
  });
  return pages;
}
