import type { KeyBinding } from '../../components/keys.ts';
import type { PassageActions } from '../../components/note-toolbar.tsx';
import { clearPassage, type Passage, passage } from '../../components/passage.ts';
import type { NotesPort } from '../../components/reading-view.tsx';
import { walkSentences } from '../../components/walk-sentences.ts';
import type { Article } from '../../lib/article.ts';
import { toArticleText } from '../../lib/notes/article-text.ts';
import { COLOURS, type Colour } from '../../lib/notes/note.ts';
import { annotateArticle } from '../../lib/platform/annotate-article.ts';
import { copyTold } from '../../lib/platform/clipboard.ts';
import { t } from '../../lib/platform/i18n.ts';
import { addNote, changeNote, editing, notes } from '../../lib/platform/notes-desk.ts';
import { say } from '../../lib/platform/toasts.ts';
import { restoreRemovals } from '../../lib/spam/restore.ts';

/** An article on the screen, and the way into the library that its first note takes. */
export interface NoteSource {
  readonly article: Article;
  readonly restored: readonly string[];
  /** The entry's id, saved first where it is not; null where that failed. */
  readonly ensureSaved: () => Promise<string | null>;
  /** Null where nothing can tell what words mean. */
  readonly translate: ((words: string) => Promise<string | null>) | null;
}

export function toNotesPort(source: NoteSource): NotesPort {
  return {
    notes: notes.value,
    editing: editing.value,
    onEdit: (id) => {
      editing.value = id;
    },
    onChange: (id, change) => void changeNote(id, change),
    actions: toActions(source),
  };
}

/** Keys for what is selected, and to select by sentences without a mouse. */
export function findPassageBindings(source: NoteSource): KeyBinding[] {
  const actions = toActions(source);
  const onSelected = (act: (chosen: Passage) => void) => () => {
    if (passage.value) act(passage.value);
  };
  return [
    { key: 'j', label: t('keyNextSentence'), act: () => void walk(source, 1) },
    { key: 'k', label: t('keyPreviousSentence'), act: () => void walk(source, -1) },
    ...COLOURS.map((colour, index) => ({
      key: String(index + 1),
      label: t('highlightIn', t(`colour_${colour}`)),
      act: onSelected((chosen) => actions.onHighlight(chosen, colour)),
    })),
    { key: 'n', label: t('addNote'), act: onSelected(actions.onNote) },
    { key: 'c', label: t('copyQuote'), act: onSelected(actions.onCopyQuote) },
    { key: 'm', label: t('copyMarkdown'), act: onSelected(actions.onCopyMarkdown) },
    { key: 'y', label: t('copyLink'), act: onSelected((chosen) => actions.onCopyLink?.(chosen)) },
    ...(actions.onTranslate
      ? [{ key: 'd', label: t('translate'), act: onSelected((chosen) => actions.onTranslate?.(chosen)) }]
      : []),
    { key: 'i', label: t('quoteCard'), act: onSelected((chosen) => actions.onCard?.(chosen)) },
  ];
}

async function walk({ article, restored }: NoteSource, step: 1 | -1): Promise<void> {
  const blocks = restoreRemovals(article, restored);
  const { languageOfArticle, listSentences } = await import('../../lib/listen/sentences.ts');
  walkSentences(listSentences(blocks, [], await languageOfArticle(blocks, article.meta)), step);
}

function toActions(source: NoteSource): PassageActions {
  const { translate } = source;
  const highlight = async ({ target }: Passage, colour: Colour) => {
    clearPassage();
    const entryId = await source.ensureSaved();
    return entryId === null ? null : addNote(entryId, target, colour);
  };
  const quoted = async (chosen: Passage) => {
    const { toQuoted } = await import('../../lib/cite/quoted.ts');
    return toQuoted({
      text: chosen.target.exact,
      meta: source.article.meta,
      speaker: await findSpeaker(source, chosen),
      url: await toUrl(source, chosen),
    });
  };
  return {
    onHighlight: (chosen, colour) => void highlight(chosen, colour),
    onNote: async (chosen) => {
      const note = await highlight(chosen, 'yellow');
      if (note) editing.value = note.id;
    },
    onCopyQuote: async (chosen) => {
      const { plain, html } = await quoted(chosen);
      void copy(plain, html);
    },
    onCopyMarkdown: async (chosen) => void copy((await quoted(chosen)).markdown, null),
    onCopyLink: async (chosen) => void copy(await toUrl(source, chosen), null),
    onTranslate:
      translate &&
      (async ({ target: { exact } }) => {
        const meaning = await translate(exact);
        say({ about: 'meaning', text: meaning === null ? t('noMeaning') : `${exact}\n${meaning}`, isLasting: true });
      }),
    onCard: async (chosen) => {
      const { title, site, language, direction } = source.article.meta;
      const isDark = isDarkPaper();
      const speaker = await findSpeaker(source, chosen);
      const card = { text: chosen.target.exact, language, direction, speaker, title, site, isDark };
      const { saveCard } = await import('../../lib/platform/save-card.ts');
      void saveCard(card, `${site} ${title}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60));
    },
  };
}

/** Says whether it went well, in the page's one place for that. */
export async function copy(plain: string, html: string | null): Promise<void> {
  say({ about: 'copy', text: await copyTold(plain, html) });
}

const toUrl = async ({ article, restored }: NoteSource, { target }: Passage): Promise<string> => {
  const { toFragmentUrl } = await import('../../lib/cite/text-fragment.ts');
  const { text } = toArticleText(restoreRemovals(article, restored));
  return toFragmentUrl(article.meta.url, text, target, article.meta.language);
};

/** Of the quote that holds at least half of the passage. */
async function findSpeaker({ article, restored }: NoteSource, { target }: Passage): Promise<string | null> {
  const blocks = restoreRemovals(article, restored);
  const text = toArticleText(blocks);
  const { quotes } = await annotateArticle({ ...article, blocks });
  const quote = quotes.find(({ span }) => {
    const start = text.offsetOf(span.block, span.start) ?? 0;
    const end = text.offsetOf(span.block, span.end) ?? 0;
    return (Math.min(end, target.end) - Math.max(start, target.start)) * 2 >= target.end - target.start;
  });
  return quote?.speaker ?? null;
}

/** The card takes after the page as the reader sees it. */
function isDarkPaper(): boolean {
  const [red = 255, green = 255, blue = 255] =
    getComputedStyle(document.documentElement)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  return red + green + blue < 384;
}
