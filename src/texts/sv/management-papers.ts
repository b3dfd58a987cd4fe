/** The templates of the security officer's reports, which the municipality may change. */
export const managementPapers = {
  kinds: {
    reportToChiefExecutive: 'Rapport till kommundirektören',
    reportToBoard: 'Rapport till kommunstyrelsen',
  },
  templates: {
    reportToChiefExecutive: {
      decisions: '[Skriv vad kommundirektören behöver ta ställning till, och när.]',
      summary:
        '[Sammanfatta läget i några meningar: vad som har blivit bättre, vad som har blivit sämre och vad som brådskar.]',
      risks: '',
      plan: '[Skriv vad som ska göras härnäst, vem som gör det och när det ska vara klart.]',
    },
    reportToBoard: {
      proposal:
        'Kommunstyrelsen godkänner rapporten om informationssäkerheten i {organisation}, {since}–{until}.',
      summary:
        'Rapporten visar hur {organisation} uppfyller riktlinjen för informationssäkerhet, vilka risker och undantag som finns och vad som ska göras härnäst. [Sammanfatta det viktigaste.]',
      compliance: '',
      assets: '',
      risks: '',
      exceptions: '',
      documents: '',
      audits: '',
      indicators: '',
      plan: '[Beskriv vad som ska göras under den kommande perioden.]',
      consequences:
        '[Beskriv vad det kostar, vilka som berörs, och vad som händer om åtgärderna inte genomförs.]',
      recipients: '- Kommundirektören\n- Nämnderna',
    },
  },
  sections: {
    reportToChiefExecutive: {
      decisions: 'Det här behöver avgöras',
      summary: 'Sammanfattning',
      risks: 'Risker',
      plan: 'Härnäst',
    },
    reportToBoard: {
      proposal: 'Förslag till beslut',
      summary: 'Sammanfattning',
      compliance: 'Så uppfylls riktlinjen',
      assets: 'Informationstillgångar och system',
      risks: 'Risker',
      exceptions: 'Undantag',
      documents: 'Styrdokument',
      audits: 'Revisionens rekommendationer',
      indicators: 'Nyckeltal',
      plan: 'Planen framåt',
      consequences: 'Konsekvenser',
      recipients: 'Expedieras till',
    },
  },
  placeholders: { since: 'periodens första dag', until: 'periodens sista dag' },
  examples: { since: '2026-07-01', until: '2026-12-31' },
};
