/** One set of line icons on a 24 unit grid, drawn for Nutgraf. */
const PATHS = {
  save: 'M6 4h12v16l-6-4-6 4z',
  reader: 'M4 5h7v14H4zM13 5h7v14h-7zM6 9h3M6 12h3M15 9h3M15 12h3',
  list: 'M4 6h16M4 12h16M4 18h16',
  settings: 'M4 7h9M17 7h3M15 5v4M4 17h3M11 17h9M9 15v4',
  archive: 'M4 5h16v4H4zM5 9v10h14V9M10 13h4',
  unarchive: 'M4 5h16v4H4zM5 9v10h14V9M12 18v-5M9.5 15l2.5-2.5 2.5 2.5',
  favourite: 'M12 4l2.5 5.2 5.7.7-4.2 3.9 1.1 5.6-5.1-2.8-5.1 2.8 1.1-5.6-4.2-3.9 5.7-.7z',
  delete: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  external: 'M14 4h6v6M20 4l-9 9M18 14v5H5V6h5',
  restore: 'M5 5v5h5M5.5 10A7 7 0 1 1 5 14',
  pick: 'M5 4l5 15 2.5-6.5L19 10z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4l3 2',
  smaller: 'M4 18l4.5-12L13 18M5.5 14h6M16 12h5',
  larger: 'M4 18l4.5-12L13 18M5.5 14h6M16 12h5M18.5 9.5v5',
  theme: 'M12 4a8 8 0 1 1 0 16zM12 4a8 8 0 0 0 0 16',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: what it stands beside carries the name. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class={`icon${filled ? ' filled' : ''}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
