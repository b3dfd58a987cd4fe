import type { ComponentChildren } from 'preact';
import type { Block, Cell, Fact, Paper } from '../reporting/paper.model.ts';
import { DataTable } from '../web/components/data-table.tsx';
import { WholeDays } from '../web/components/whole-days.tsx';

/** A paper as its file says it, on a page of ours: the same words, in the same order. */
export function PaperView({ paper }: { paper: Paper }) {
  const { letterhead, title, blocks, language } = paper;
  return (
    <article class="paper-view" lang={language} aria-label={title}>
      {letterhead && (
        <header>
          <p class="paper-sender">
            <strong>{letterhead.organisation}</strong> {letterhead.kind}
          </p>
          {letterhead.marks.map((mark) => (
            <p key={mark} class="paper-mark">
              {mark}
            </p>
          ))}
          <PaperFacts facts={letterhead.facts} />
          <p>{letterhead.recipient.join(', ')}</p>
        </header>
      )}
      <h3 class="paper-title">{title}</h3>
      {blocks.map((block, index) => (
        <PaperBlock key={index} block={block} before={blocks[index - 1]} after={blocks[index + 1]} />
      ))}
    </article>
  );
}

/** Words of the register are Swedish, whatever the language of the paper. */
const Said = ({ quoted, children }: { quoted: boolean; children: ComponentChildren }) =>
  quoted ? <span lang="sv">{children}</span> : <>{children}</>;

const PaperFacts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl class="facts">
    {facts.map(({ label, value, quoted }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          <Said quoted={quoted}>
            <WholeDays text={value} />
          </Said>
        </dd>
      </div>
    ))}
  </dl>
);

interface BlockProps {
  block: Block;
  before: Block | undefined;
  after: Block | undefined;
}

/** What a heading right over a table says: it is the caption of the table here. */
const captionOf = (block: Block | undefined, next: Block | undefined): string | null =>
  block?.type === 'heading' && block.level === 2 && next?.type === 'table' ? block.text : null;

function PaperBlock({ block, before, after }: BlockProps) {
  if (captionOf(block, after) !== null) return null;
  if (block.type === 'heading') {
    const Heading = block.level === 1 ? 'h4' : 'h5';
    return <Heading>{block.text}</Heading>;
  }
  if (block.type === 'paragraph') {
    return <p class={block.style === 'note' ? 'aside prose' : 'prose'}>{block.text}</p>;
  }
  if (block.type === 'list') {
    const items = block.items.map((item) => <li key={item}>{item}</li>);
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  if (block.type === 'facts') return <PaperFacts facts={block.facts} />;
  if (block.type === 'figures') {
    return (
      <ul class="paper-figures">
        {block.figures.map(({ figure, words }) => (
          <li key={words}>
            <b>{figure}</b> {words}
          </li>
        ))}
      </ul>
    );
  }
  if (block.type !== 'table') return null;
  return (
    <DataTable
      caption={captionOf(before, block) ?? block.caption}
      columns={block.columns.map(({ title, align }, index) => ({
        header: title,
        numeric: align === 'right',
        cell: (row: Block & { type: 'table' } extends { rows: (infer R)[] } ? R : never) => (
          <PaperCell cell={row.cells[index] ?? []} />
        ),
      }))}
      rows={block.rows}
    />
  );
}

const PaperCell = ({ cell }: { cell: Cell }) => (
  <>
    {cell.map((part, index) => {
      if (part.type !== 'text') return null;
      const said = <Said quoted={part.quoted}>{part.text}</Said>;
      if (part.style === 'strong') return <strong key={index}>{said} </strong>;
      return (
        <span key={index} class={part.style === 'muted' ? 'aside' : undefined}>
          {said}{' '}
        </span>
      );
    })}
  </>
);
