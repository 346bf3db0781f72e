import { postJson, type SendService } from './service.ts';

/** A password grant, then the entry with its text, so that the server need not fetch it again. */
export const wallabag: SendService = {
  id: 'wallabag',
  label: 'wallabag',
  source: 'doc.wallabag.org, API documentation; github.com/wallabag/wallabag, EntryRestController',
  secrets: ['clientId', 'clientSecret', 'username', 'password'],
  async send({ server, secrets }, { entry }, html, request) {
    const grant = await postJson(request, `${server}/oauth/v2/token`, null, {
      grant_type: 'password',
      client_id: secrets.clientId,
      client_secret: secrets.clientSecret,
      username: secrets.username,
      password: secrets.password,
    });
    // OAuth answers 400 to a wrong password: for us that is the same as 401.
    if (!grant.ok) return grant.status === 400 ? new Response(null, { status: 401 }) : grant;
    const { access_token: token }: { access_token?: unknown } = await grant.json();
    return postJson(request, `${server}/api/entries.json`, String(token), {
      url: entry.url,
      title: entry.title,
      tags: entry.tags.map((tag) => tag.replaceAll(',', ' ')).join(','),
      archive: entry.archived ? 1 : 0,
      starred: entry.favourite ? 1 : 0,
      ...(html && { content: html }),
      ...(entry.language !== 'und' && { language: entry.language.replace('-', '_') }),
      ...(entry.publishedAt && { published_at: entry.publishedAt }),
      ...(entry.authors.length > 0 && { authors: entry.authors.join(',') }),
    });
  },
};
