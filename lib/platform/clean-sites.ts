/** Where the reader is asked for the site: a full tab, since a popup may close under the browser's question. */
export const toCleaningPage = (url: string): string => `/options.html?clean=${encodeURIComponent(url)}#clean`;
