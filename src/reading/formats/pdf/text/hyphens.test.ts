import { describe, expect, it } from 'vitest';
import { joinLines, vocabulary } from './hyphens.ts';

const none = vocabulary([]);

describe('joining the lines of a paragraph', () => {
  it.each([
    [['Policy för informationssäker-', 'het antogs.'], 'Policy för informationssäkerhet antogs.'],
    [['inom IT-', 'avdelningen'], 'inom IT-avdelningen'],
    [['en e-', 'tjänst'], 'en e-tjänst'],
    [['vård-', 'och omsorgsnämnden'], 'vård- och omsorgsnämnden'],
    [['in- eller', 'utlåning'], 'in- eller utlåning'],
    [['åren 2024–', '2026'], 'åren 2024–2026'],
    [['den 2025-', '03-12'], 'den 2025-03-12'],
    [['och/', 'eller'], 'och/eller'],
    [['Nord-', 'Sverige'], 'Nord-Sverige'],
    [['tankstreck –', 'så här'], 'tankstreck – så här'],
    [['mjukt\u00ad', 'streck'], 'mjuktstreck'],
    [['Statu', 's'], 'Status'],
  ])('%j', (lines, text) => {
    expect(joinLines(lines, none)).toBe(text);
  });

  it('follows how the document writes the word inside its lines', () => {
    const words = vocabulary(['hela livs-kvaliteten är', 'en samverkansyta är bra']);
    expect(joinLines(['god livs-', 'kvaliteten'], words)).toBe('god livs-kvaliteten');
    expect(joinLines(['en samverkans', 'yta'], words)).toBe('en samverkansyta');
  });

  it('shows the hyphen of a word that goes on elsewhere', () => {
    expect(joinLines(['74 procent av med\u00ad'], none)).toBe('74 procent av med-');
  });
});
