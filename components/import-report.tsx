import { type MessageKey, t, tn } from '../lib/platform/i18n.ts';

/** The words for each reason that a row or file was left out. */
const WORDS = {
  'no-address': 'faultNoAddress',
  'not-web': 'faultNotWeb',
  quotes: 'faultQuotes',
  json: 'faultJson',
  feed: 'faultFeed',
  'no-text': 'faultNoText',
  'unknown-format': 'faultUnknownFormat',
  'broken-zip': 'faultBrokenZip',
  encrypted: 'faultEncrypted',
  'too-large': 'faultTooLarge',
  'too-many': 'faultTooMany',
  refused: 'faultRefused',
} as const satisfies Readonly<Record<string, MessageKey>>;

export interface ShownFault {
  readonly file: string;
  readonly line: number | null;
  readonly reason: keyof typeof WORDS;
  readonly detail: string;
}

export interface ShownSummary {
  readonly formats: readonly { readonly label: string; readonly files: number }[];
  readonly items: number;
  readonly withText: number;
  readonly notes: number;
  readonly faults: number;
  readonly firstFaults: readonly ShownFault[];
  readonly total: number;
}

export interface ShownProgress {
  readonly done: number;
  readonly saved: number;
  readonly merged: number;
  readonly notes: number;
  readonly faults: readonly ShownFault[];
}

const FAULTS_SHOWN = 200;

/** What was found before it is imported, how far the import is, and what it came to. */
export function ImportReport({
  summary,
  progress,
  isOver,
}: {
  summary: ShownSummary;
  progress: ShownProgress;
  isOver: boolean;
}) {
  const hasBegun = progress.done > 0;
  // Until rows are walked through, the faults of opening are all that is known.
  const faults = progress.faults.length > 0 ? progress.faults : summary.firstFaults;
  const count = Math.max(progress.faults.length, summary.faults);
  return (
    <div class="report">
      <p>
        <strong>{summary.formats.map(({ label }) => label).join(', ') || t('importNothing')}</strong>
      </p>
      <p>
        {tn('importFound', summary.items)} {summary.withText > 0 && tn('importWithText', summary.withText)}{' '}
        {summary.notes > 0 && tn('importNotes', summary.notes)}
      </p>
      {hasBegun && !isOver && (
        <progress aria-label={t('importTitle')} value={progress.done} max={Math.max(1, summary.total)} />
      )}
      {hasBegun && (
        <p class={isOver ? 'over' : undefined}>
          {isOver && t('importDone')} {tn('importSaved', progress.saved)} {tn('importMerged', progress.merged)}
        </p>
      )}
      {count > 0 && (
        <details>
          <summary>{tn('importFaults', count)}</summary>
          <ul>
            {faults.slice(0, FAULTS_SHOWN).map((fault, index) => (
              <li key={index}>
                <Fault {...fault} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Fault({ file, line, reason, detail }: ShownFault) {
  const where = line === null ? file : t('importLine', file, line);
  return (
    <>
      <bdi>{where}</bdi>
      {where && ': '}
      {t(WORDS[reason])} {detail && <bdi class="detail">{detail}</bdi>}
    </>
  );
}
