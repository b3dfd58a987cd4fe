import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where the list lies in a spreadsheet of ours. */
const sheetPath = 'xl/worksheets/sheet1.xml';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The spreadsheet with words in some cells of its first sheet and everything else as it was: formats, days, folded
 * columns. So it comes back from somebody who has typed in it.
 * @param cells the words by the cell's address, as B2
 */
export function editedSheet(bytes: Uint8Array, cells: Readonly<Record<string, string>>): Uint8Array {
  const files = unzipSync(bytes);
  const found = files[sheetPath];
  if (!found) throw new Error(`${sheetPath} is not there`);
  let sheet = strFromU8(found);
  for (const [address, words] of Object.entries(cells)) {
    const cell = new RegExp(`<c r="${address}"([^>]*?)(/>|>.*?</c>)`, 's');
    if (!cell.test(sheet)) throw new Error(`The sheet has no cell ${address}`);
    sheet = sheet.replace(cell, (_, looks: string) => {
      const look = looks.replace(/ t="\w+"/, '');
      return `<c r="${address}"${look} t="inlineStr"><is><t xml:space="preserve">${escaped(words)}</t></is></c>`;
    });
  }
  return zipSync({ ...files, [sheetPath]: strToU8(sheet) });
}
