import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPieces } from '../../../lib/listen/pieces.ts';
import { type Command, type Player, type PlayerEvent, STILL, step } from '../../../lib/listen/player.ts';
import type { Sentence } from '../../../lib/listen/sentences.ts';

const sentence = (block: string, text: string): Sentence => ({
  block,
  start: 0,
  end: text.length,
  text,
  speaker: null,
});
const SENTENCES = [
  sentence('b0', 'The boat was late on Tuesday, and nobody was surprised.'),
  sentence('b0', 'The council votes in May.'),
  sentence('b1', 'A second paragraph begins here.'),
  sentence('b2', 'And this is the last one.'),
];
const PIECES = toPieces(SENTENCES);

/** A synthesiser that says what it is told, one utterance at a time; what was cancelled still reports its end. */
function createStage() {
  let player: Player = STILL;
  let speaking: (Command & { kind: 'speak' }) | null = null;
  const said: string[] = [];
  const late: number[] = [];
  const send = (event: PlayerEvent) => {
    const [next, commands] = step(player, event, PIECES);
    player = next;
    for (const command of commands) {
      if (command.kind === 'silence') {
        if (speaking) late.push(speaking.turn);
        speaking = null;
      } else {
        expect(speaking).toBeNull();
        speaking = command;
        said.push(PIECES[command.at]?.text.slice(command.from) ?? '?');
      }
    }
  };
  return {
    send,
    said,
    get player() {
      return player;
    },
    get isSpeaking() {
      return speaking !== null;
    },
    finish: () => {
      const { turn } = speaking ?? { turn: -1 };
      speaking = null;
      send({ kind: 'done', turn });
    },
    word: (offset: number) => send({ kind: 'word', turn: speaking?.turn ?? -1, offset }),
    /** The ends of cancelled utterances, which browsers tell afterwards. */
    echo: () => {
      for (const turn of late.splice(0)) send({ kind: 'done', turn });
    },
  };
}

describe('reading aloud', () => {
  test('goes from sentence to sentence to the end', () => {
    const stage = createStage();
    stage.send({ kind: 'play' });
    for (const _ of SENTENCES) stage.finish();
    expect(stage.said).toEqual(SENTENCES.map(({ text }) => text));
    expect(stage.player.status).toBe('ended');
    stage.send({ kind: 'play' });
    expect(stage.said.at(-1)).toBe(SENTENCES[0]?.text);
  });

  test('goes on after a pause from the word that was reached', () => {
    const stage = createStage();
    stage.send({ kind: 'play' });
    stage.word(13);
    stage.send({ kind: 'pause' });
    expect(stage.isSpeaking).toBe(false);
    stage.echo();
    expect(stage.player.status).toBe('paused');
    stage.send({ kind: 'play' });
    expect(stage.said.at(-1)).toBe('late on Tuesday, and nobody was surprised.');
    stage.word(5);
    stage.send({ kind: 'renew' });
    expect(stage.said.at(-1)).toBe('on Tuesday, and nobody was surprised.');
  });

  test('the end of what was cancelled skips nothing', () => {
    const stage = createStage();
    stage.send({ kind: 'play' });
    stage.send({ kind: 'skip', by: 'sentence', step: 1 });
    stage.echo();
    expect(stage.said.at(-1)).toBe(SENTENCES[1]?.text);
    expect(stage.player.at).toBe(1);
  });

  test.each<[string, number, PlayerEvent, number]>([
    ['the next sentence', 0, { kind: 'skip', by: 'sentence', step: 1 }, 1],
    ['the sentence before', 1, { kind: 'skip', by: 'sentence', step: -1 }, 0],
    ['the next paragraph', 0, { kind: 'skip', by: 'paragraph', step: 1 }, 2],
    ['the start of this paragraph, when inside', 1, { kind: 'skip', by: 'paragraph', step: -1 }, 0],
    ['the paragraph before, when at its start', 2, { kind: 'skip', by: 'paragraph', step: -1 }, 0],
    ['nowhere behind the last', 3, { kind: 'skip', by: 'sentence', step: 1 }, 3],
    ['the first stays the first', 0, { kind: 'skip', by: 'sentence', step: -1 }, 0],
  ])('skips to %s', (_, from, event, to) => {
    const stage = createStage();
    stage.send({ kind: 'seek', sentence: from });
    stage.send({ kind: 'play' });
    stage.send(event);
    expect(stage.player.at).toBe(to);
    expect(stage.player.status).toBe('speaking');
  });

  test('back in the middle of a sentence starts it anew', () => {
    const stage = createStage();
    stage.send({ kind: 'seek', sentence: 2 });
    stage.send({ kind: 'play' });
    stage.word(25);
    stage.send({ kind: 'skip', by: 'sentence', step: -1 });
    expect(stage.player.at).toBe(2);
  });

  test('a skip in a pause moves the place and says nothing', () => {
    const stage = createStage();
    stage.send({ kind: 'play' });
    stage.send({ kind: 'pause' });
    stage.send({ kind: 'skip', by: 'paragraph', step: 1 });
    expect(stage.said).toHaveLength(1);
    expect(stage.player).toMatchObject({ status: 'paused', at: 2, offset: 0 });
  });

  test('a voice that gives up is told, and can be tried again from there', () => {
    const stage = createStage();
    stage.send({ kind: 'seek', sentence: 1 });
    stage.send({ kind: 'play' });
    stage.send({ kind: 'broken', turn: stage.player.turn });
    expect(stage.player.status).toBe('failed');
    stage.send({ kind: 'play' });
    expect(stage.said.at(-1)).toBe(SENTENCES[1]?.text);
  });

  test('an article without a sentence says nothing', () => {
    expect(step(STILL, { kind: 'play' }, [])).toEqual([STILL, []]);
  });
});

const anEvent: fc.Arbitrary<PlayerEvent | 'finish' | 'echo' | 'word'> = fc.oneof(
  fc.constantFrom('finish' as const, 'echo' as const, 'word' as const),
  fc.constantFrom('play' as const, 'pause' as const, 'stop' as const, 'renew' as const).map((kind) => ({ kind })),
  fc.record({
    kind: fc.constant('skip' as const),
    by: fc.constantFrom('sentence' as const, 'paragraph' as const),
    step: fc.constantFrom(1 as const, -1 as const),
  }),
  fc.record({ kind: fc.constant('seek' as const), sentence: fc.nat(6) }),
);

test('whatever is pressed, one voice at most speaks, and it speaks when and only when the bar says so', () => {
  fc.assert(
    fc.property(fc.array(anEvent, { maxLength: 30 }), (events) => {
      const stage = createStage();
      for (const event of events) {
        if (event === 'finish') stage.finish();
        else if (event === 'echo') stage.echo();
        else if (event === 'word') stage.word(4);
        else stage.send(event);
        expect(stage.isSpeaking).toBe(stage.player.status === 'speaking');
        expect(PIECES[stage.player.at]).toBeDefined();
      }
    }),
  );
});
