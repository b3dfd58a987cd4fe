/** Hur information hanteras i olika lägen, efter nivån av konfidentialitet 0–3 (riktlinjen 8.8). */
export const handlingRules = {
  situations: {
    storing: 'Lagra',
    sending: 'Skicka',
    printing: 'Skriva ut',
    speaking: 'Samtala',
    mobile: 'Bärbar utrustning',
    sharing: 'Dela med andra',
    destroying: 'Förstöra',
  },
  builtIn: {
    storing: [
      'Får lagras var som helst där den inte försvinner.',
      'Lagra i kommunens system eller gemensamma mappar. Inte i privata konton.',
      'Lagra i system som är godkända för nivån. Bara de som behöver uppgifterna har behörighet.',
      'Lagra bara i verksamhetssystem som är godkända för nivån, med personlig inloggning i två steg, kryptering och logg.',
    ],
    sending: [
      'Får skickas på alla sätt.',
      'E-post till rätt mottagare går bra. Kontrollera adressen.',
      'Inte i öppen e-post utanför kommunen. Använd säker post, e-tjänst eller kryptering.',
      'Bara med säker digital post eller rekommenderat brev, till en namngiven mottagare som har identifierat sig.',
    ],
    printing: [
      'Får skrivas ut fritt.',
      'Hämta utskriften direkt.',
      'Skriv ut med personlig hämtning. Förvara i låst skåp.',
      'Skriv bara ut när det är nödvändigt, med personlig hämtning. Förvara i säkerhetsskåp och för bok över kopiorna.',
    ],
    speaking: [
      'Får talas om överallt.',
      'Tänk på vilka som hör, till exempel på tåget.',
      'Tala i enskilt rum. I telefon: försäkra dig om vem du talar med.',
      'Tala bara i rum där ingen annan hör, eller i videomöte som är godkänt för nivån. Inte i öppen telefon.',
    ],
    mobile: [
      'Får finnas på alla enheter.',
      'Bara på kommunens enheter, med skärmlås.',
      'Bara på kommunens krypterade enheter som kan spärras på avstånd. Inte på usb-minnen.',
      'Inte på bärbar utrustning, om inte informationsägaren har godkänt det och enheten är krypterad och spårad.',
    ],
    sharing: [
      'Får delas med alla.',
      'Dela med dem som har nytta av uppgifterna i arbetet.',
      'Dela bara med den som behöver uppgifterna i sitt arbete. Pröva sekretess. Leverantörer behöver avtal.',
      'Dela bara efter informationsägarens beslut och sekretessprövning, och för in vem som har fått vad.',
    ],
    destroying: [
      'Gallra enligt gallringsbeslut. Papper kan återvinnas.',
      'Gallra enligt gallringsbeslut. Papper i dokumentförstörare, filer raderas.',
      'Gallra enligt gallringsbeslut. Papper i dokumentförstörare med korsskärning. Lagringsmedier skrivs över.',
      'Gallra enligt gallringsbeslut. Papper och lagringsmedier förstörs så att de inte kan återskapas, och det dokumenteras.',
    ],
  },
};
