/** Den påhittade kommunen som visar vad Stadga gör. */
export const example = {
  demo: (address: string) => `Välj vem du vill vara i Lindvikens kommun: ${address}`,
};
