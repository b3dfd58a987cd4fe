import { addDays, isWorkday } from '../shared/working-day.ts';
import { dateInWords } from './date-in-words.rules.ts';
import { faultsOfMeeting, type MeetingDays } from './meeting.rules.ts';
import type { LineNote, LineProblem, PastedLine } from './paste.model.ts';

type Column = keyof MeetingDays;
const usualColumns: readonly Column[] = ['meetsOn', 'papersBy', 'preparedOn', 'adjustedBy'];

/** What the columns are called in boards' calendars; the first that fits is meant. */
const columnNames: readonly [RegExp, Column][] = [
  [/handling|papers|stopp|manus|inlämn/, 'papersBy'],
  [/bered|presidi|preparation/, 'preparedOn'],
  [/juster|adjust|protokoll/, 'adjustedBy'],
  [/samman|nämnd|styrelse|möte|meeting|datum|date/, 'meetsOn'],
];

/** The longest list that is read; a calendar of a year has some twenty lines. */
const mostLines = 300;
const longAgoDays = 366;

interface Known {
  readonly meetings: readonly MeetingDays[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * Reads a pasted list of meetings, one to a line: the meeting's day and, in more columns, the last day for papers, the
 * preparation and the adjusted minutes, in that order or in that of a line of headings.
 */
export function readPasted(text: string, { meetings, today }: Known): PastedLine[] {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ text: line.slice(0, 300).trim(), number: index + 1 }))
    .filter((line) => line.text !== '')
    .slice(0, mostLines);
  const headings = lines[0] && !/\d/.test(lines[0].text) ? lines[0] : undefined;
  const columns = headings ? columnsOf(headings.text) : usualColumns;
  const seen = new Set<string>();
  return lines.slice(headings ? 1 : 0).map((line): PastedLine => {
    const read = readLine(line.text, columns);
    if (typeof read === 'string') return { ...line, meeting: null, problem: read, notes: [] };
    const there = meetings.find(({ meetsOn }) => meetsOn === read.meetsOn);
    const problem = problemOf(read, there, seen);
    seen.add(read.meetsOn);
    const notes: Record<LineNote, boolean> = {
      closedDay: !isWorkday(read.meetsOn),
      longAgo: read.meetsOn < addDays(today, -longAgoDays),
      changes: there !== undefined,
    };
    const names = Object.keys(notes) as LineNote[];
    const meeting = problem === null && there ? { ...there, ...given(read) } : read;
    return { ...line, meeting, problem, notes: problem ? [] : names.filter((name) => notes[name]) };
  });
}

/** Cells that a line leaves empty say nothing: what the calendar has stays. */
const given = (read: MeetingDays) =>
  Object.fromEntries(Object.entries(read).filter(([, day]) => day !== null));

/** Excel puts tabs between cells; lists that are typed have semicolons, commas or wide spaces. */
const cellsOf = (text: string) => text.split(/\t|;|,| {2,}/).map((cell) => cell.trim());

function columnsOf(headings: string): readonly (Column | null)[] {
  const found = cellsOf(headings).map(
    (cell) => columnNames.find(([name]) => name.test(cell.toLowerCase()))?.[1] ?? null,
  );
  return found.includes('meetsOn') ? found : usualColumns;
}

function readLine(text: string, columns: readonly (Column | null)[]): MeetingDays | LineProblem {
  const cells = cellsOf(text);
  while (cells.at(-1) === '') cells.pop();
  if (cells.length > columns.length) return 'tooManyColumns';
  const meeting = { meetsOn: '', papersBy: null, preparedOn: null, adjustedBy: null } as {
    -readonly [Name in Column]: MeetingDays[Name];
  };
  for (const [index, cell] of cells.entries()) {
    const column = columns[index];
    if (!column || cell === '') continue;
    const day = dateInWords(cell);
    if (day === null) return 'notADate';
    meeting[column] = day;
  }
  return meeting.meetsOn === '' ? 'noMeetingDay' : meeting;
}

function problemOf(
  read: MeetingDays,
  there: MeetingDays | undefined,
  seen: ReadonlySet<string>,
): LineProblem | null {
  if (seen.has(read.meetsOn)) return 'twice';
  if (there && Object.entries(given(read)).every(([name, day]) => there[name as Column] === day)) {
    return 'thereAlready';
  }
  const [fault] = faultsOfMeeting({ ...there, ...read });
  return (fault?.code as LineProblem | undefined) ?? null;
}
