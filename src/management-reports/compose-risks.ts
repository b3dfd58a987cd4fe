import type { Block, Cell } from '../reporting/paper.model.ts';
import { texts } from '../texts/index.ts';
import {
  column,
  figure,
  figures,
  leftOut,
  own,
  type PartSetting,
  paragraph,
  say,
  table,
  wordsOf,
} from './compose-parts.ts';
import type { RiskCounts, StatedRisk } from './management-state.model.ts';

const levels = ['veryHigh', 'high', 'medium', 'low', 'unassessed'] as const;

/** The risks: how many of each level, the gravest, and those that somebody has accepted. */
export function riskBlocks(setting: PartSetting): Block[] {
  const { state, language } = setting;
  const { risks: words } = wordsOf(language);
  const named = texts[language].risks;
  const { totals, bodies, accepted, acceptedCount } = state.risks;
  const counts = (of: RiskCounts) => levels.map((level) => figure(of[level]));
  const { risksAdded, risksClosed } = state.movement;
  const isThere = levels.some((level) => totals[level] > 0);
  return [
    paragraph(`${words.moved(risksAdded, risksClosed)} ${words.due(totals.due)}`),
    ...table(
      words.counts,
      [column(wordsOf(language).columns.unit), ...levels.map((level) => figures(named.levels[level], 22))],
      [
        ...bodies.map((body) => [own(body.bodyName), ...counts(body)]),
        [say(words.all, 'strong'), ...counts(totals)],
      ],
    ),
    ...leftOut(setting, 'risks', isThere),
    ...topBlocks(setting),
    paragraph(`${words.acceptedCount(acceptedCount)} ${words.acceptedLede}`),
    ...table(
      words.accepted,
      [
        column(words.columns.risk),
        column(words.columns.body, 46),
        column(words.columns.level, 32),
        column(words.until, 26),
      ],
      accepted.map((risk) => [
        own(risk.title, 'strong'),
        whoseCell(risk),
        levelCell(risk, setting),
        say(risk.acceptedUntil ?? ''),
      ]),
    ),
  ];
}

/** The gravest risks over all administrations. @param most so many of them */
export function topBlocks(setting: PartSetting, most = 10): Block[] {
  const { state, language } = setting;
  const { risks: words } = wordsOf(language);
  const { treatments } = texts[language].risks;
  return table(
    words.top,
    [
      column(words.columns.risk),
      column(words.columns.body, 46),
      column(words.columns.level, 32),
      column(words.columns.treatment, 34),
    ],
    state.risks.top
      .slice(0, most)
      .map((risk) => [
        own(risk.title, 'strong'),
        whoseCell(risk),
        levelCell(risk, setting),
        say([treatments[risk.treatment ?? 'none'], words.actions(risk.openActions)].join(', ')),
      ]),
  );
}

/** Whose register it stands in, and under it who owns it: the role, or else the name. */
function whoseCell({ bodyName, ownerRole, ownerName }: StatedRisk): Cell {
  const owner = ownerRole ?? ownerName;
  return [...own(bodyName), ...(owner === null ? [] : say(owner, 'muted', true))];
}

function levelCell({ level, earlierLevel, targetLevel }: StatedRisk, { language }: PartSetting): Cell {
  const { risks: words } = wordsOf(language);
  const { levels: named } = texts[language].risks;
  const told = [
    ...(earlierLevel !== null && earlierLevel !== level ? [words.changed(named[earlierLevel])] : []),
    ...(targetLevel !== null && targetLevel !== level ? [words.target(named[targetLevel])] : []),
  ];
  return [
    ...say(named[level ?? 'unassessed'], 'strong'),
    ...(told.length === 0 ? [] : say(told.join(', '), 'muted')),
  ];
}

/** The exceptions in force and asked for. */
export function exceptionBlocks(setting: PartSetting): Block[] {
  const { state, language } = setting;
  const { exceptions: words } = wordsOf(language);
  const named = texts[language].exceptions.standings as Readonly<Record<string, string>>;
  const { inForce, endSoon, asked, current } = state.exceptions;
  const { exceptionsApproved, exceptionsEnded } = state.movement;
  const { columns } = words;
  return [
    paragraph(`${words.counts(inForce, endSoon, asked)} ${words.moved(exceptionsApproved, exceptionsEnded)}`),
    ...leftOut(setting, 'exceptions', inForce + asked > 0),
    ...table(
      words.current,
      [
        column(columns.exception),
        column(columns.body, 45),
        column(columns.standing, 38),
        column(columns.until, 26),
      ],
      current.map((exception) => [
        own(exception.title, 'strong'),
        own(exception.bodyName),
        say(`${named[exception.standing] ?? ''}${exception.endsSoon ? `, ${words.soon}` : ''}`),
        say(exception.untilOn),
      ]),
    ),
  ];
}
