import { CARD_WIDTH, drawCard, layCard, type QuoteCard } from '../cite/quote-card.ts';

/** Draws the card on this machine and hands it to the reader as a PNG file. */
export async function saveCard(card: QuoteCard, name: string): Promise<void> {
  const blob = await toPng(card);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${name}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function toPng(card: QuoteCard): Promise<Blob> {
  const ruler = new OffscreenCanvas(1, 1).getContext('2d');
  if (!ruler) throw new Error('no canvas');
  const laid = layCard(card, (text, font) => {
    ruler.font = font;
    return ruler.measureText(text).width;
  });
  const canvas = new OffscreenCanvas(CARD_WIDTH, laid.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  drawCard(context, laid, card.direction);
  return canvas.convertToBlob({ type: 'image/png' });
}
