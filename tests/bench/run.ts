/** npm run bench -- extract|spam|quotes|facts|library|speed|popup --data PATH --out FILE [--without NAME[,NAME]] [--only ID[,ID]] */
import { parseArgs } from 'node:util';
import type { BenchOptions } from './options.ts';

const benches: Record<string, () => Promise<{ run(options: BenchOptions): Promise<void> }>> = {
  extract: () => import('./extract.ts'),
  spam: () => import('./spam.ts'),
  quotes: () => import('./quotes.ts'),
  facts: () => import('./facts.ts'),
  speed: () => import('./speed.ts'),
  library: () => import('./library.ts'),
  popup: () => import('./popup.ts'),
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    out: { type: 'string' },
    without: { type: 'string' },
    only: { type: 'string' },
    rows: { type: 'string' },
  },
});
const bench = benches[positionals[0] ?? ''];
if (!bench || !values.out) {
  console.error(
    `npm run bench -- ${Object.keys(benches).join('|')} --data PATH --out FILE [--without NAME,…] [--only ID,…]`,
  );
  process.exit(2);
}
const list = (value: string | undefined) => value?.split(',').filter(Boolean) ?? [];
const { run } = await bench();
await run({
  data: values.data ?? '',
  out: values.out,
  without: list(values.without),
  only: list(values.only),
  rows: Number(values.rows ?? 0),
});
