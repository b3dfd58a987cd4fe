import firstSight from './first-sight.json' with { type: 'json' };
import { type Form, formats, forms, numberings, symbols, type Variant } from './generate/model.ts';
import { fields, type Score } from './tally.ts';

/** A generated sample's variant with its score. */
export interface ScoredVariant {
  variant: Variant;
  score: Score;
}
/** A hand-written report's name with its score. */
export interface ScoredReport {
  name: string;
  score: Score;
}

const formNames: Record<Form, string> = {
  a: 'Form a: three columns (recommendation, assessment, comment)',
  b: 'Form b: recommendation and answer beside what is done and what remains',
  c: 'Form c: running text with totals, no status for each recommendation',
  d: 'Form d: first audit with questions and a list of recommendations',
};

/** The page docs/reading-coverage.md: what is read right, cell by cell, and what is not. */
export function coveragePage(generated: ScoredVariant[], written: ScoredReport[]): string {
  return `# What is read right

Made by \`node test/reports/coverage.ts\`; do not edit by hand. Every number is values read right of values expected:
each recommendation with its text, number, addressees, answer, status and so on, and what stands about the audit and the document.
A tick means that everything expected was read right and nothing was invented. A dash means that the format can't carry the mark
or that we generate no such file.

## Generated reports

Four forms in eight formats; numbering, words, colours, page breaks and content change from one file to the next.

${forms.map((form) => formTable(form, generated)).join('\n')}
### By numbering

${numberingTable(generated)}
## Hand-written reports

Reports in the styles of different houses, as converters leave them. Written without looking at the interpreter.

| report | right | not read right |
| --- | ---: | --- |
${written.map(({ name, score }) => `| ${name} | ${share(score)} | ${lacking(score)} |`).join('\n')}

### At first sight

What the interpreter made of reports in new house styles the first time it saw them, before anything was mended for them:
the most honest figure for a report from a house that nobody has shown it.

| report | at first sight | now |
| --- | ---: | ---: |
${firstSightRows(written)}

## Field by field

| field | generated | hand-written |
| --- | ---: | ---: |
${fieldRows(generated, written)}

## What is not read right

${notRead([...generated.map(({ variant, score }) => ({ name: cellName(variant), score })), ...written])}
`;
}

function cellName(variant: Variant): string {
  return [variant.form, variant.format, variant.symbol ?? `numbering ${variant.numbering}`].join(', ');
}

function formTable(form: Form, generated: ScoredVariant[]): string {
  const own = generated.filter(({ variant }) => variant.form === form);
  const rows: { label: string; is: (variant: Variant) => boolean }[] = own.some((one) => one.variant.symbol)
    ? symbols.map((symbol) => ({ label: symbol, is: (variant) => variant.symbol === symbol }))
    : numberings.map((numbering) => ({
        label: `numbering ${numbering}`,
        is: (variant) => variant.numbering === numbering,
      }));
  const lines = rows.map(({ label, is }) => {
    const cells = formats.map((format) => {
      const cell = own.find(({ variant }) => variant.format === format && is(variant));
      return cell ? share(cell.score) : '–';
    });
    return `| ${label} | ${cells.join(' | ')} |`;
  });
  return `### ${formNames[form]}

| | ${formats.join(' | ')} |
| --- |${formats.map(() => ' ---: ').join('|')}|
${lines.join('\n')}
`;
}

function numberingTable(generated: ScoredVariant[]): string {
  const lines = numberings.map((numbering) => {
    const cells = forms.map((form) => {
      const scores = generated
        .filter(({ variant }) => variant.form === form && variant.numbering === numbering)
        .map(({ score }) => score);
      return scores.length > 0 ? total(scores) : '–';
    });
    return `| ${numbering} | ${cells.join(' | ')} |`;
  });
  return `| numbering | ${forms.map((form) => `form ${form}`).join(' | ')} |
| --- |${forms.map(() => ' ---: ').join('|')}|
${lines.join('\n')}
`;
}

function fieldRows(generated: ScoredVariant[], written: ScoredReport[]): string {
  return fields
    .map((field) => {
      const cells = [generated, written].map((part) => {
        const tallies = part.flatMap(({ score }) => score.get(field) ?? []);
        return tallies.length > 0 ? `${sum(tallies, 'right')}/${sum(tallies, 'of')}` : '–';
      });
      return `| ${field} | ${cells.join(' | ')} |`;
    })
    .join('\n');
}

function firstSightRows(written: ScoredReport[]): string {
  const known: Record<string, string> = firstSight;
  return written
    .flatMap(({ name, score }) => (known[name] ? [`| ${name} | ${known[name]} | ${share(score)} |`] : []))
    .join('\n');
}

function notRead(all: ScoredReport[]): string {
  const lines = all.filter(({ score }) => lacking(score) !== '');
  if (lines.length === 0) return 'Everything above is read right.';
  return lines.map(({ name, score }) => `- ${name}: ${lacking(score)}`).join('\n');
}

function lacking(score: Score): string {
  return fields
    .flatMap((field) => {
      const tally = score.get(field);
      return tally && tally.right < tally.of ? [`${field} ${tally.right}/${tally.of}`] : [];
    })
    .join(', ');
}

function share(score: Score): string {
  return total([score]);
}

function total(scores: Score[]): string {
  const tallies = scores.flatMap((score) => [...score.values()]);
  const right = sum(tallies, 'right');
  const of = sum(tallies, 'of');
  return right === of ? `✓ ${of}` : `${right}/${of}`;
}

function sum(tallies: { right: number; of: number }[], part: 'right' | 'of'): number {
  return tallies.reduce((result, tally) => result + tally[part], 0);
}
