/**
 * An organisation number as 212000-0000; null where it is none. Ten digits of which the last checks the others
 * (Luhn), and of which the third and fourth together are at least 20, which tells it from a person's number
 * (lagen 1974:174 om identitetsbeteckning för juridiska personer m.fl.). "16" may stand before it, as in registers.
 */
export function organisationNumber(text: string): string | null {
  const digits = text.replaceAll(/[\s–-]/g, '').replace(/^16(?=\d{10}$)/, '');
  if (!/^\d{10}$/.test(digits) || Number(digits.slice(2, 4)) < 20 || !checks(digits)) return null;
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
}

/** Every second digit from the left is doubled, and the digits of all that add up to a whole ten. */
function checks(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const times = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (times > 9 ? times - 9 : times);
  }, 0);
  return sum % 10 === 0;
}
