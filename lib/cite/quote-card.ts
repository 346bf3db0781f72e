import { inMarks } from './quoted.ts';

export interface QuoteCard {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly speaker: string | null;
  readonly title: string;
  readonly site: string;
  readonly isDark: boolean;
}

export interface PlacedLine {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  /** Baseline, pixels from the top. */
  readonly y: number;
}

export const CARD_WIDTH = 1080;
const MARGIN = 96;
/** Characters: a longer passage is cut, it is a card and no page. */
const LONGEST = 900;
const FACES = '"Noto Serif", "Noto Serif CJK SC", "Noto Naskh Arabic", Georgia, serif';
const COLOURS = {
  light: { paper: '#fffefb', text: '#211d18', muted: '#625b50', accent: '#8a4713' },
  dark: { paper: '#1a1917', text: '#ebe6dd', muted: '#b0a89b', accent: '#e8a866' },
} as const;

/** The lines of a card and its height; `measure` gives the width of a text in a font, in pixels. */
export function layCard(card: QuoteCard, measure: (text: string, font: string) => number) {
  const colours = COLOURS[card.isDark ? 'dark' : 'light'];
  const words = card.text.replace(/\s+/g, ' ').trim();
  const text = inMarks(words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words, card.language);
  const size = text.length < 140 ? 56 : text.length < 320 ? 46 : text.length < 600 ? 38 : 32;
  const lines: PlacedLine[] = [];
  let y = MARGIN;
  const put = (words: string, font: string, height: number, colour: string) => {
    for (const line of breakLines(words, CARD_WIDTH - 2 * MARGIN, card.language, (one) => measure(one, font))) {
      y += height;
      lines.push({ text: line, font, colour, y });
    }
  };
  put(text, `500 ${size}px ${FACES}`, size * 1.45, colours.text);
  y += 40;
  if (card.speaker) put(`— ${card.speaker}`, `600 32px ${FACES}`, 46, colours.accent);
  put(card.title, `26px ${FACES}`, 40, colours.muted);
  put(card.site, `26px ${FACES}`, 40, colours.muted);
  return { lines, height: Math.ceil(y + MARGIN), colours };
}

/** Draws the laid card; the direction sets the side that lines begin at. */
export function drawCard(
  context: OffscreenCanvasRenderingContext2D,
  { lines, height, colours }: ReturnType<typeof layCard>,
  direction: 'ltr' | 'rtl',
): void {
  context.fillStyle = colours.paper;
  context.fillRect(0, 0, CARD_WIDTH, height);
  context.fillStyle = colours.accent;
  context.fillRect(direction === 'rtl' ? CARD_WIDTH - 48 : 36, MARGIN, 12, height - 2 * MARGIN);
  context.direction = direction;
  context.textAlign = 'start';
  for (const { text, font, colour, y } of lines) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, direction === 'rtl' ? CARD_WIDTH - MARGIN : MARGIN, y);
  }
}

/** Breaks between words, as the script has them; a word that is wider than a line breaks anywhere. */
function breakLines(text: string, width: number, language: string, measure: (text: string) => number): string[] {
  const locale = language === 'und' ? undefined : language;
  const pieces = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const lines: string[] = [];
  let line = '';
  const take = (piece: string) => {
    if (measure((line + piece).trimEnd()) <= width || NO_START.test(piece)) line += piece;
    else {
      if (line.trim()) lines.push(line.trim());
      line = piece.trimStart();
    }
  };
  for (const piece of pieces) {
    if (measure(piece) <= width) take(piece);
    else for (const sign of piece) take(sign);
  }
  return line.trim() ? [...lines, line.trim()] : lines;
}

/** Signs that no line begins with. */
const NO_START = /^[\s.,;:!?…”’»)\]、。，．：；！？」』）]+$/u;
