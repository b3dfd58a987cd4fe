/** A guideline of a municipality that does not exist, as a structure that samples in several formats are made from. */
export interface SampleItem {
  readonly text: string;
  readonly level: 'municipality' | 'centralIt' | 'administration' | 'system';
  readonly role: string | null;
  readonly cadence: string | null;
}

export interface SampleSection {
  readonly title: string;
  /** Prose before the items. */
  readonly intro?: string;
  /** Lettered a, b, c … */
  readonly items: readonly SampleItem[];
}

export interface SampleChapter {
  readonly title: string;
  readonly intro?: string;
  readonly sections: readonly SampleSection[];
}

const item = (
  text: string,
  level: SampleItem['level'],
  role: string | null = null,
  cadence: string | null = null,
): SampleItem => ({ text, level, role, cadence });

export const title = 'Riktlinje för informationssäkerhet i Lindvikens kommun';

export const lindviken: readonly SampleChapter[] = [
  {
    title: 'Ledning och ansvar',
    intro: 'Kapitlet beskriver hur arbetet leds och vilka som bär ansvaret för det.',
    sections: [
      {
        title: 'Ansvar',
        intro: 'Ansvaret följer linjen och kan inte lämnas över till en leverantör.',
        items: [
          item(
            'Kommunstyrelsen ska besluta om riktlinjen och följa upp den årligen.',
            'municipality',
            'Kommunstyrelsen',
            'årligen',
          ),
          item(
            'Varje nämnd ska utse en informationsägare för de uppgifter som den behandlar.',
            'administration',
            'Nämnd',
          ),
        ],
      },
      {
        title: 'Uppföljning',
        items: [
          item(
            'Informationssäkerhetsansvarig ska vartannat år lämna en samlad bild av efterlevnaden.',
            'municipality',
            'Informationssäkerhetsansvarig',
            'vartannat år',
          ),
        ],
      },
    ],
  },
  {
    title: 'Människor',
    sections: [
      {
        title: 'Före anställning',
        items: [
          item(
            'Närmaste chef ska gå igenom reglerna med den som börjar innan konton öppnas.',
            'administration',
            'Närmaste chef',
          ),
          item('Bakgrunden ska prövas inför arbete med känsliga uppgifter.', 'administration'),
          item('Den som har avslutat sin tjänst ska lämna tillbaka kort och nycklar.', 'administration'),
        ],
      },
      {
        title: 'Kunskap',
        intro: 'Den som vet varför en regel finns följer den oftare.',
        items: [
          item(
            'Medarbetare ska gå den grundläggande utbildningen varje år.',
            'administration',
            'Medarbetare',
            'varje år',
          ),
        ],
      },
    ],
  },
  {
    title: 'Teknik och drift',
    intro: 'Kapitlet gäller de lösningar som kommunen själv driver och dem som andra driver åt den.',
    sections: [
      {
        title: 'Åtkomst',
        items: [
          item(
            'Objektägaren ska granska behörigheterna minst två gånger per år.',
            'system',
            'Objektägare',
            'minst två gånger per år',
          ),
          item('Systemet ska logga åtkomst till skyddade uppgifter.', 'system'),
        ],
      },
      {
        title: 'Drift',
        items: [
          item(
            'IT-avdelningen ska prova återläsning av kopior kvartalsvis.',
            'centralIt',
            'Central IT',
            'kvartalsvis',
          ),
          item('Nätverket ska delas i zoner efter skyddsbehov.', 'centralIt'),
        ],
      },
    ],
  },
];

/** What is expected of a requirement, whatever format it was read from. */
export interface ExpectedRequirement {
  readonly ref: string;
  readonly chapterTitle: string;
  readonly sectionTitle: string | null;
  readonly kind: 'measure' | 'principle';
  readonly text: string;
}

export const letters = [...'abcdefghijklmnopqrstuvwxyzåäö'];

/** The truth of a guideline: what each requirement should be read as, in order. */
export function expectedOf(chapters: readonly SampleChapter[]): ExpectedRequirement[] {
  return chapters.flatMap((chapter, c) => {
    const of = (ref: string, sectionTitle: string | null, kind: 'measure' | 'principle', text: string) => ({
      ref,
      chapterTitle: chapter.title,
      sectionTitle,
      kind,
      text,
    });
    return [
      ...(chapter.intro ? [of(`${c + 1}`, null, 'principle', chapter.intro)] : []),
      ...chapter.sections.flatMap((section, s) => {
        const number = `${c + 1}.${s + 1}`;
        return [
          ...(section.intro ? [of(number, section.title, 'principle', section.intro)] : []),
          ...section.items.map(({ text }, i) =>
            of(`${number} ${letters[i]}`, section.title, 'measure', text),
          ),
        ];
      }),
    ];
  });
}
