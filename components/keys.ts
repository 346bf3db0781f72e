/** One key of a page: what it does, in words for the help, and the deed. */
export interface KeyBinding {
  readonly key: string;
  readonly label: string;
  readonly act: () => void;
}

/** Single keys, never while somebody types or holds a modifier: those belong to the browser. */
export function listenForKeys(findBindings: () => readonly KeyBinding[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (
      event.target instanceof Element &&
      event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select')
    )
      return;
    const binding = findBindings().find(({ key }) => key === event.key);
    if (!binding) return;
    event.preventDefault();
    binding.act();
  });
}
