import { createCanvas } from '@napi-rs/canvas';

/** PNG of discs on a transparent ground, from the top: a symbol, or a traffic light. */
export function discs(colours: string[]): Uint8Array {
  const canvas = createCanvas(40, 40 * colours.length);
  const context = canvas.getContext('2d');
  for (const [index, colour] of colours.entries()) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(20, 20 + 40 * index, 18, 0, Math.PI * 2);
    context.fill();
  }
  return canvas.toBuffer('image/png');
}
