import { type Language, texts } from '../texts/index.ts';
import type { RiskScale } from './risk.model.ts';

/** The scale that an organisation uses until it sets its own: four steps each way, in the reader's language. */
export function builtInScale(language: Language = 'sv'): RiskScale {
  const { likelihoods, consequences } = texts[language].risks.builtInScale;
  return { likelihoods, consequences, medium: 4, high: 8, veryHigh: 12 };
}
