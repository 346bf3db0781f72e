import browser from 'webextension-polyfill';

/** Refuses whatever does not come from a page of the extension itself. */
export function fromOwnPage<Data, Answer>(answer: (data: Data) => Answer) {
  return ({ data, sender }: { data: Data; sender: { id?: string; url?: string } }): Answer => {
    const own = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
    if (!own) throw new Error('only pages of the extension may ask this');
    return answer(data);
  };
}
