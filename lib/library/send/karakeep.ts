import { postJson, type SendService } from './service.ts';

/** The link first (200 where it is there already, 201 where it is new), then its tags. Karakeep fetches the text itself. */
export const karakeep: SendService = {
  id: 'karakeep',
  label: 'Karakeep',
  source: 'docs.karakeep.app/api: create a new bookmark, attach tags to a bookmark',
  secrets: ['token'],
  async send({ server, secrets }, { entry }, _html, request) {
    const token = secrets.token ?? '';
    const created = await postJson(request, `${server}/api/v1/bookmarks`, token, {
      type: 'link',
      url: entry.url,
      title: entry.title.slice(0, 1_000),
      archived: entry.archived,
      favourited: entry.favourite,
      createdAt: new Date(entry.savedAt).toISOString(),
    });
    if (!created.ok || entry.tags.length === 0) return created;
    const { id }: { id?: unknown } = await created.json();
    return postJson(request, `${server}/api/v1/bookmarks/${encodeURIComponent(String(id))}/tags`, token, {
      tags: entry.tags.map((tagName) => ({ tagName })),
    });
  },
};
