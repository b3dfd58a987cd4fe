import { useTexts } from '../web/page.ts';
import { type Aspect, aspects, type ClassScale, type InformationClass } from './classification.model.ts';
import { levelIn } from './scale.rules.ts';

interface ClassProps {
  found: InformationClass;
  scale: ClassScale;
  /** Aspects that are to be seen as too low. */
  lower?: readonly Aspect[];
}

/** A class as its letters and levels, "K3 R2 T3", each with its words for who does not know the letters. */
export function ClassMark({ found, scale, lower = [] }: ClassProps) {
  const { classHarms } = useTexts();
  return (
    <span class="class-levels">
      {aspects.map((aspect) => {
        const level = levelIn(found, aspect);
        if (level === null) return null;
        return (
          <abbr
            key={aspect}
            class={lower.includes(aspect) ? `level-${level} lower` : `level-${level}`}
            title={`${classHarms.aspects[aspect]}: ${level} ${classHarms.levels[scale][level] ?? ''}`}
          >
            {classHarms.letters[aspect]}
            {level}
          </abbr>
        );
      })}
    </span>
  );
}

/** A level with its word: "3 Allvarlig". */
export function useLevelWords(scale: ClassScale): (level: number) => string {
  const { classHarms, classifications } = useTexts();
  return (level) => classifications.level(level, classHarms.levels[scale][level] ?? '');
}
