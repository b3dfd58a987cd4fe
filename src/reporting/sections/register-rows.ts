import type { Part } from '../paper.model.ts';
import type { PaperBodyOf } from '../register-paper.model.ts';
import type { PaperRecommendation } from '../status-paper.model.ts';
import type { Words } from './parts.ts';

/** What persons have read out of the words for unknown colours: never a status, and always with the name. */
export function interpretedParts(bodies: readonly PaperBodyOf[], words: Words): Part[] {
  const read = bodies.flatMap(({ status, interpreted }) =>
    status === 'unknown' && interpreted?.status ? [{ colour: interpreted.status, by: interpreted.by }] : [],
  );
  const once = new Map(read.map((each) => [`${each.colour} ${each.by}`, each]));
  return [...once.values()].map(({ colour, by }) => ({
    type: 'proposal',
    status: colour,
    label: words.register.interpretedBy(by),
    words: words.statuses[colour],
  }));
}

/** Under a recommendation: a line for each body with its three tracks, and what the auditors wrote about it. */
export function bodyParts({ bodies }: PaperRecommendation, words: Words): Part[] {
  return [...bodies.map((body) => trackLine(body, words)), ...writtenParts(bodies, words)];
}

function trackLine(body: PaperBodyOf, words: Words): Part {
  const { tracks } = words.register;
  const { work } = body;
  const auditors =
    body.status === 'notAssessed'
      ? tracks.notAssessed
      : tracks.auditors(body.isNotAssessable ? words.notAssessable : words.statuses[body.status], body.dated);
  const own = work
    ? [
        tracks.own(tracks.states[work.state], work.on, unbroken(work.minuteItem)),
        tracks.internal[work.verification],
      ]
    : [tracks.withheld];
  return { type: 'labelled', label: body.body, text: [auditors, ...own].join(' '), quoted: false };
}

/** The auditors' words; said once where they are the same of several bodies. */
function writtenParts(bodies: readonly PaperBodyOf[], words: Words): Part[] {
  return (['done', 'remaining', 'comment'] as const).flatMap((what) => {
    const written = bodies.flatMap((body) => (body[what] ? [{ body: body.body, text: body[what] }] : []));
    const perText = Map.groupBy(written, ({ text }) => text);
    return [...perText].map(([text, of]): Part => {
      const label = words.audits[what];
      const whom = of.map(({ body }) => body).join(', ');
      return {
        type: 'labelled',
        label: of.length < bodies.length ? words.register.about(label, whom) : label,
        text,
        quoted: true,
      };
    });
  });
}

/** "§ 98" is never parted. */
const unbroken = (item: string | null) => item?.replaceAll(' ', '\u00a0') ?? null;
