import { type OpenImport, openImport } from './find-items.ts';
import type { Fault, Finding } from './format.ts';
import type { Answer, ReadFinding, Request, Summary } from './worker-protocol.ts';

const BATCH_ITEMS = 100;
/**
 * A message to the background may hold 64 MB in Chromium; a batch stays far below, because the page that sends it stands
 * still while it is put into words: some 40 articles of 10 KB.
 */
const BATCH_CHARS = 400_000;
const FAULTS_TOLD = 500;

/** The worker's whole work, without the worker: opens files, counts what is in them, hands it out in batches. */
export function createReader(): (request: Request) => Promise<Answer> {
  let opened: OpenImport | null = null;
  let walk: { findings: Iterator<Finding>; at: number } | null = null;
  return async (request) => {
    if (request.kind === 'open') {
      const files = await Promise.all(
        request.files.map(async (file) => ({
          name: file.webkitRelativePath || file.name,
          modifiedAt: file.lastModified || null,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      );
      opened = openImport(files);
      walk = null;
      return { kind: 'opened', summary: summarise(opened) };
    }
    if (!opened) return { kind: 'failed', detail: 'nothing is open' };
    if (!walk || walk.at > request.from) walk = { findings: opened.findings(), at: 0 };
    return readBatch(walk, request.from);
  };
}

function summarise({ formats, findings }: OpenImport): Summary {
  const firstFaults: Fault[] = [];
  const counts = { items: 0, withText: 0, notes: 0, faults: 0, total: 0 };
  for (const finding of findings()) {
    counts.total++;
    if (finding.kind === 'fault') {
      counts.faults++;
      if (firstFaults.length < FAULTS_TOLD) firstFaults.push(finding);
      continue;
    }
    counts.items++;
    if (finding.kind !== 'item') continue;
    if (finding.html) counts.withText++;
    counts.notes += finding.notes.length;
  }
  return { formats, firstFaults, ...counts };
}

function readBatch(walk: { findings: Iterator<Finding>; at: number }, from: number): Answer {
  const findings: ReadFinding[] = [];
  let chars = 0;
  while (findings.length < BATCH_ITEMS && chars < BATCH_CHARS) {
    const { value, done } = walk.findings.next();
    if (done) return { kind: 'read', findings, isEnd: true };
    walk.at++;
    if (walk.at <= from) continue;
    const finding = value.kind === 'item' ? { ...value, html: value.html?.() ?? null } : value;
    chars += sizeOf(finding);
    findings.push(finding);
  }
  return { kind: 'read', findings, isEnd: false };
}

function sizeOf(finding: ReadFinding): number {
  if (finding.kind === 'item') return 500 + (finding.html?.length ?? 0);
  return finding.kind === 'document' ? JSON.stringify(finding.document).length : 100;
}
