import type { Piece } from './pieces.ts';

export interface Player {
  readonly status: 'idle' | 'speaking' | 'paused' | 'ended' | 'failed';
  /** Index of the piece, */
  readonly at: number;
  /** and how far into its text the voice has come: there it goes on after a pause. */
  readonly offset: number;
  /** Where the current utterance begins in the piece: the voice counts from there. */
  readonly from: number;
  /** Number of the current utterance. What a cancelled one still reports bears an older number and is not heard. */
  readonly turn: number;
}

export type Command =
  | { readonly kind: 'speak'; readonly turn: number; readonly at: number; readonly from: number }
  | { readonly kind: 'silence' };

export type PlayerEvent =
  | { readonly kind: 'play' | 'pause' | 'stop' }
  /** Another voice or rate: said anew from the word that was reached. */
  | { readonly kind: 'renew' }
  | { readonly kind: 'skip'; readonly by: 'sentence' | 'paragraph'; readonly step: 1 | -1 }
  | { readonly kind: 'seek'; readonly sentence: number }
  /** From the voice: a word begins at this offset of its utterance; its utterance is over; it gave up. */
  | { readonly kind: 'word'; readonly turn: number; readonly offset: number }
  | { readonly kind: 'done' | 'broken'; readonly turn: number };

export const STILL: Player = { status: 'idle', at: 0, offset: 0, from: 0, turn: 0 };

/** Back means this sentence's start, once more than this much of it was heard. */
const HEARD = 20;

/**
 * What comes of an event. A pause is a silence that remembers its word: the browsers' own pause is not kept by network
 * voices and on Android.
 */
export function step(player: Player, event: PlayerEvent, pieces: readonly Piece[]): [Player, readonly Command[]] {
  if ('turn' in event && (event.turn !== player.turn || player.status !== 'speaking')) return [player, []];
  switch (event.kind) {
    case 'play':
      if (player.status === 'speaking' || pieces.length === 0) return [player, []];
      return player.status === 'ended' ? speak(player, 0, 0) : speak(player, player.at, player.offset);
    case 'pause':
      return player.status === 'speaking' ? hush(player, 'paused') : [player, []];
    case 'stop':
      return hush(player, 'idle');
    case 'renew':
      return player.status === 'speaking' ? speak(player, player.at, player.offset) : [player, []];
    case 'word':
      return [{ ...player, offset: Math.min(player.from + event.offset, lengthOf(pieces, player.at)) }, []];
    case 'done':
      if (player.at + 1 < pieces.length) return speak(player, player.at + 1, 0);
      return [{ ...player, status: 'ended', offset: lengthOf(pieces, player.at) }, []];
    case 'broken':
      return hush(player, 'failed');
    case 'seek':
      return go(
        player,
        firstPiece(pieces, (piece) => piece.sentence >= event.sentence),
      );
    case 'skip':
      return go(player, findTarget(player, event, pieces));
  }
}

/** A skip while it speaks speaks on there; in a pause only the place moves. */
function go(player: Player, at: number): [Player, readonly Command[]] {
  if (at < 0) return [player, []];
  if (player.status === 'speaking') return speak(player, at, 0);
  return [{ ...player, at, offset: 0, status: player.status === 'idle' ? 'idle' : 'paused' }, []];
}

function speak(player: Player, at: number, from: number): [Player, readonly Command[]] {
  const turn = player.turn + 1;
  const next: Player = { status: 'speaking', at, offset: from, from, turn };
  return [next, [{ kind: 'silence' }, { kind: 'speak', turn, at, from }]];
}

const hush = (player: Player, status: Player['status']): [Player, readonly Command[]] => [
  { ...player, status, turn: player.turn + 1 },
  [{ kind: 'silence' }],
];

/** Index of the piece to go to, -1 for none. */
function findTarget(player: Player, event: PlayerEvent & { kind: 'skip' }, pieces: readonly Piece[]): number {
  const current = pieces[player.at];
  if (!current) return -1;
  const unit = (piece: Piece) => piece[event.by];
  const here = unit(current);
  if (event.step === 1) return firstPiece(pieces, (piece) => unit(piece) > here);
  const start = firstPiece(pieces, (piece) => unit(piece) === here);
  const isInside = start < player.at || player.offset > HEARD;
  return isInside || here === 0 ? start : firstPiece(pieces, (piece) => unit(piece) === here - 1);
}

const firstPiece = (pieces: readonly Piece[], holds: (piece: Piece) => boolean): number => pieces.findIndex(holds);

const lengthOf = (pieces: readonly Piece[], at: number): number => pieces[at]?.text.length ?? 0;
