import type { Texts } from '../texts/index.ts';
import type { ToDo } from '../to-do/to-do.model.ts';
import type { DigestContent } from './digest.rules.ts';

/** How many a mail lists; the rest stand on the start page. */
const mostLines = 40;

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Written {
  readonly texts: Texts;
  /** `https://stadga.example`, the only place that links lead to. */
  readonly origin: string;
  readonly personName: string;
  /** Says by when, as the start page does. */
  readonly when: (toDo: ToDo) => string;
}

/** The mail in words. Its subject tells numbers only; what is marked as secret is told of without its words. */
export function writeDigest(content: DigestContent, { texts, origin, personName, when }: Written): MailText {
  const { mail } = texts.reminders;
  const shown = content.toDos.slice(0, mostLines);
  const others = content.others + content.toDos.length - shown.length;
  const lines = shown.map((toDo) => lineOf(toDo, texts, when));
  const [start, account] = [`${origin}/`, `${origin}/account#reminders`];
  const text = [
    mail.greeting(personName),
    '',
    mail.lede,
    '',
    ...lines.flatMap(({ ask, about, by, to }) => [
      `* ${ask}${about && `: ${about}`}`,
      ...(by ? [`  ${by}`] : []),
      `  ${origin}${to}`,
      '',
    ]),
    ...(others > 0 ? [mail.others(others), ''] : []),
    `${mail.all}: ${start}`,
    '',
    `-- `,
    `${mail.why} ${mail.change}: ${account}`,
    '',
  ].join('\n');
  const html = [
    `<!doctype html><html lang="${texts.reminders.language}"><head><meta charset="utf-8"><title>${escaped(mail.title)}</title></head><body>`,
    `<p>${escaped(mail.greeting(personName))}</p><p>${escaped(mail.lede)}</p><ul>`,
    ...lines.map(
      ({ ask, about, by, to }) =>
        `<li>${escaped(ask)}: <a href="${escaped(origin + to)}">${escaped(about || ask)}</a>${by && `<br>${escaped(by)}`}</li>`,
    ),
    '</ul>',
    others > 0 ? `<p>${escaped(mail.others(others))}</p>` : '',
    `<p><a href="${escaped(start)}">${escaped(mail.all)}</a></p>`,
    `<p>${escaped(mail.why)} <a href="${escaped(account)}">${escaped(mail.change)}</a></p></body></html>`,
  ].join('\n');
  return { subject: mail.subject(content.late, content.soon), text, html };
}

function lineOf(toDo: ToDo, { toDo: words }: Texts, when: Written['when']) {
  const about = toDo.isSecret ? words.secret : oneLine(toDo.what ?? '').slice(0, 140);
  const by = [toDo.day ?? '', when(toDo), toDo.whose ?? ''].filter(Boolean).map(oneLine).join(', ');
  return { ask: words.asks[toDo.kind], about, by, to: toDo.to };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
