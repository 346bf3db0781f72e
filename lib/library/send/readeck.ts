import { escapeMarkup } from '../export/escape.ts';
import { postJson, type SendService } from './service.ts';

/**
 * A form with the page's text as a resource: its first line is JSON with the address and headers, the rest the page. What
 * is archived or marked is said in a second call, with the id from the answer's Bookmark-Id.
 */
export const readeck: SendService = {
  id: 'readeck',
  label: 'Readeck',
  source: 'readeck, docs/api and internal/bookmarks/routes/forms_bookmarks.go',
  secrets: ['token'],
  async send({ server, secrets }, { entry }, html, request) {
    const token = secrets.token ?? '';
    const form = new FormData();
    form.append('url', entry.url);
    form.append('title', entry.title.slice(0, 1_000));
    for (const tag of entry.tags) form.append('labels', tag);
    form.append('created', new Date(entry.savedAt).toISOString());
    if (html) {
      const head = JSON.stringify({ url: entry.url, headers: { 'content-type': 'text/html; charset=utf-8' } });
      const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${escapeMarkup(entry.title)}</title></head><body><article>${html}</article></body></html>`;
      form.append('resource', new Blob([`${head}\n${page}`], { type: 'text/html' }), 'page.html');
    }
    const created = await request(`${server}/api/bookmarks`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' },
      body: form,
      credentials: 'omit',
      redirect: 'error',
    });
    const id = created.headers.get('Bookmark-Id');
    if (!created.ok || !id || !(entry.archived || entry.favourite)) return created;
    return postJson(
      request,
      `${server}/api/bookmarks/${encodeURIComponent(id)}`,
      token,
      { is_archived: entry.archived, is_marked: entry.favourite },
      'PATCH',
    );
  },
};
