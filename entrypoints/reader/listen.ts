import { computed, signal } from '@preact/signals';
import { showSpoken } from '../../components/spoken.ts';
import { findSelected } from '../../components/walk-sentences.ts';
import type { Article } from '../../lib/article.ts';
import { chooseVoice, listVoices, toBase, type Voice } from '../../lib/listen/choose-voice.ts';
import { type Piece, toPieces } from '../../lib/listen/pieces.ts';
import { type Command, type PlayerEvent, STILL, step } from '../../lib/listen/player.ts';
import { languageOfArticle, listSentences, type Sentence } from '../../lib/listen/sentences.ts';
import { annotateArticle } from '../../lib/platform/annotate-article.ts';
import { changeSettings, settings } from '../../lib/platform/apply-settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import { readListenPlace, writeListenPlace } from '../../lib/platform/listen-place.ts';
import { showPlaying, takeMediaKeys } from '../../lib/platform/media-keys.ts';
import { silence, speak, watchVoices } from '../../lib/platform/speech.ts';
import { restoreRemovals } from '../../lib/spam/restore.ts';

interface Script {
  readonly article: Article;
  readonly language: string;
  readonly sentences: readonly Sentence[];
  readonly pieces: readonly Piece[];
}

/** Null while nobody listens. */
export const script = signal<Script | null>(null);
export const player = signal(STILL);
const voices = signal<readonly Voice[] | null>(null);

export const fitting = computed(() => listVoices(voices.value ?? [], script.value?.language ?? ''));
export const voice = computed(() => {
  const language = script.value?.language ?? '';
  return chooseVoice(voices.value ?? [], language, settings.value.listenVoices[toBase(language)]);
});
export const status = computed(() =>
  voices.value === null ? 'loading' : voice.value === null ? 'no-voice' : player.value.status,
);

let stopWatching = () => {};

/** Opens the bar and begins: at the selected sentence, else where listening stopped. */
export async function startListening(article: Article, restored: readonly string[]): Promise<void> {
  const blocks = restoreRemovals(article, restored);
  const [language, { quotes }] = await Promise.all([
    languageOfArticle(blocks, article.meta),
    annotateArticle({ ...article, blocks }),
  ]);
  const sentences = listSentences(blocks, quotes, language);
  const selected = findSelected(sentences);
  const tag = toBase(article.meta.language) === toBase(language.code) ? article.meta.language : language.code;
  const own = { article, language: tag, sentences, pieces: toPieces(sentences) };
  script.value = own;
  stopWatching();
  let hasBegun = false;
  stopWatching = watchVoices((known) => {
    voices.value = known;
    if (hasBegun || !voice.value) return;
    hasBegun = true;
    void begin(own, selected);
  });
}

async function begin({ article, sentences }: Script, selected: number | null): Promise<void> {
  const at = selected ?? (await readListenPlace(article.meta.canonicalUrl));
  takeMediaKeys({
    title: article.meta.title,
    site: article.meta.site,
    onPlay: () => send({ kind: 'play' }),
    onPause: () => send({ kind: 'pause' }),
    onPrevious: () => send({ kind: 'skip', by: 'sentence', step: -1 }),
    onNext: () => send({ kind: 'skip', by: 'sentence', step: 1 }),
  });
  send({ kind: 'seek', sentence: at < sentences.length ? at : 0 });
  send({ kind: 'play' });
}

export function stopListening(): void {
  stopWatching();
  send({ kind: 'stop' });
  showSpoken(null, null);
  script.value = null;
}

export const toggle = (): void => send({ kind: player.value.status === 'speaking' ? 'pause' : 'play' });

export function setVoice(id: string): void {
  const language = toBase(script.value?.language ?? '');
  void changeSettings({ listenVoices: { ...settings.value.listenVoices, [language]: id } }).then(() =>
    send({ kind: 'renew' }),
  );
}

export function setRate(listenRate: number): void {
  void changeSettings({ listenRate }).then(() => send({ kind: 'renew' }));
}

/** The player's only way on: steps it, does what it commands, shows where it is. */
export function send(event: PlayerEvent): void {
  const current = script.value;
  if (!current) return;
  const before = player.value;
  const [next, commands] = step(before, event, current.pieces);
  player.value = next;
  for (const command of commands) obey(command, current);
  const piece = current.pieces[next.at];
  const sentence = piece && current.sentences[piece.sentence];
  const isShown = next.status === 'speaking' || next.status === 'paused';
  showSpoken(
    isShown && sentence ? sentence : null,
    isShown && piece && next.offset > 0 ? piece.start + next.offset : null,
  );
  if (next.status !== before.status) showPlaying(next.status === 'speaking');
  if (piece && (next.at !== before.at || next.status !== before.status))
    void writeListenPlace(current.article.meta.canonicalUrl, next.status === 'ended' ? 0 : piece.sentence);
}

function obey(command: Command, { sentences, pieces, language }: Script): void {
  if (command.kind === 'silence') {
    silence();
    return;
  }
  const { turn, at, from } = command;
  const piece = pieces[at];
  const sentence = piece && sentences[piece.sentence];
  if (!piece || !sentence || !voice.value) return;
  const isStart = piece.start === 0 && from === 0;
  const before =
    isStart && sentence.speaker && settings.value.announceSpeakers ? `${t('speakerSays', sentence.speaker)} ` : '';
  speak({
    text: before + piece.text.slice(from),
    voice: voice.value.id,
    language,
    rate: settings.value.listenRate,
    onWord: (offset) => send({ kind: 'word', turn, offset: Math.max(0, offset - before.length) }),
    onDone: () => send({ kind: 'done', turn }),
    onBroken: () => send({ kind: 'broken', turn }),
  });
}
