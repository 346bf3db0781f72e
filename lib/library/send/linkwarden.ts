import { postJson, type SendService } from './service.ts';

/** A link with tags of at most 50 characters; Linkwarden fetches and keeps the page itself. */
export const linkwarden: SendService = {
  id: 'linkwarden',
  label: 'Linkwarden',
  source: 'docs.linkwarden.app/api/create-link; github.com/linkwarden/linkwarden, schemaValidation.ts PostLinkSchema',
  secrets: ['token'],
  send: ({ server, secrets }, { entry }, _html, request) =>
    postJson(request, `${server}/api/v1/links`, secrets.token ?? '', {
      type: 'url',
      url: entry.url.slice(0, 2_048),
      name: entry.title.slice(0, 2_048),
      description: entry.excerpt.slice(0, 2_048),
      tags: entry.tags.map((tag) => ({ name: tag.slice(0, 50) })),
    }),
};
