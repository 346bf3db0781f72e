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
  export: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
  restore: 'M5 5v5h5M5.5 10A7 7 0 1 1 5 14',
  pick: 'M5 4l5 15 2.5-6.5L19 10z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20',
  warning: 'M12 4l9 16H3zM12 10v4M12 17v.5',
  shield: 'M12 3l7 3v5c0 5-3 8-7 10-4-2-7-5-7-10V6zM9 12l2 2 4-4',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4l3 2',
  smaller: 'M4 18l4.5-12L13 18M5.5 14h6M16 12h5',
  larger: 'M4 18l4.5-12L13 18M5.5 14h6M16 12h5M18.5 9.5v5',
  theme: 'M12 4a8 8 0 1 1 0 16zM12 4a8 8 0 0 0 0 16',
  note: 'M5 4h14v10l-5 6H5zM19 14h-5v6M8 8h8M8 12h4',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  link: 'M10 14l4-4M9 11l-3 3a3.5 3.5 0 0 0 5 5l3-3M15 13l3-3a3.5 3.5 0 0 0-5-5l-3 3',
  markdown: 'M3 17V7l4 5 4-5v10M17 7v10M14 14l3 3 3-3',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9v.5',
  play: 'M7 4l13 8-13 8z',
  pause: 'M8 5v14M16 5v14',
  back: 'M18 6l-8 6 8 6M7 6v12',
  forward: 'M6 6l8 6-8 6M17 6v12',
  backFar: 'M20 6l-7 6 7 6M12 6l-7 6 7 6',
  forwardFar: 'M4 6l7 6-7 6M12 6l7 6-7 6',
  listen: 'M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11',
  cite: 'M5 17c3-1 4-3 4-6H5V6h5v5c0 4-2 7-5 8M14 17c3-1 4-3 4-6h-4V6h5v5c0 4-2 7-5 8',
  panel: 'M4 5h16v14H4zM14 5v14',
  translate: 'M4 6h9M8.5 4v2M11 6c-1 4-3.500 6.500-7 8M6 9c1 2.500 3 4 5.500 5M12 20l4-10 4 10M13.500 17h5',
  machine: 'M6 8h12v11H6zM12 8V4M9.5 12v2M14.500 12v2M3 12v3M21 12v3',
  again: 'M6 4h12v16l-6-4-6 4zM9.5 9.500h5M12 7v5',
  tag: 'M4 4h8l8 8-8 8-8-8zM8 8v.5',
  changed: 'M5 4h9l5 5v11H5zM14 4v5h5M8 13h8M12 10v6M9 18.5h6',
  close: 'M6 6l12 12M18 6L6 18',
} as const;

export type IconName = keyof typeof PATHS;
export const ICON_NAMES = Object.keys(PATHS).filter((name): name is IconName => name in PATHS);

/** Decoration only: what it stands beside carries the name. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class={`icon${filled ? ' filled' : ''}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
