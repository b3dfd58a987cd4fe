import type { Texts } from '../texts/index.ts';
import { Verbatim } from '../web/components/verbatim.tsx';
import { useTexts } from '../web/page.ts';
import { type Collision, sittings, weekNumber } from './collision.rules.ts';
import { kindInWords } from './duty.view.ts';
import type { WheelItem } from './wheel.model.ts';

/** What collides, in a sentence. */
export function collisionInWords({ kind, whose, day, items }: Collision, { duties }: Texts): string {
  const { collisions: words } = duties;
  switch (kind) {
    case 'sameWeek':
    case 'sameOwner':
      return words[kind](whose, weekNumber(day), sittings(items));
    case 'sameMeeting':
      return words.sameMeeting(whose, day, items.length);
    case 'july':
      return words.july(whose);
    case 'dayOff':
      return words.dayOff(day);
  }
}

/** Collisions, each with what it is between. */
export function CollisionList({ collisions }: { collisions: readonly Collision<WheelItem>[] }) {
  const texts = useTexts();
  return (
    <ul class="collisions">
      {collisions.map((collision, index) => (
        <li key={index}>
          <p>
            <svg viewBox="0 0 10 10" aria-hidden="true" class="shape">
              <path class="line" d="M1 3h6L5.4 1.4M9 7H3l1.6 1.6" />
            </svg>{' '}
            <strong>
              <bdi>{collisionInWords(collision, texts)}</bdi>
            </strong>
          </p>
          <ul>
            {collision.items.map((item) => (
              <li key={`${item.kind} ${item.id} ${item.day}`}>
                <time class="whole" dateTime={item.day}>
                  {item.day}
                </time>{' '}
                <a href={item.to}>
                  <Verbatim text={item.what ?? kindInWords(item, texts)} />
                </a>{' '}
                <span class="sub">
                  {kindInWords(item, texts)}, <bdi>{item.whose}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
