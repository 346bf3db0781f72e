import { ENGLISH } from './cues.ts';
import { toCueMatcher } from './match-cue.ts';

/** Where "share" links of all the world lead: structure, not words. */
const SHARE_TARGET =
  /(?:twitter|x)\.com\/(?:intent|share)|facebook\.com\/(?:sharer|share|dialog)|linkedin\.com\/(?:share|cws)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|wa\.me\/|whatsapp:|api\.whatsapp\.com|t\.me\/share|telegram\.me\/share|vk\.com\/share|service\.weibo\.com\/share|line\.me\/R\/|social-plugins\.line\.me|tumblr\.com\/(?:share|widgets)|news\.ycombinator\.com\/submit|getpocket\.com\/(?:save|edit)|b\.hatena\.ne\.jp|mailto:\?|fb-messenger:|addtoany|xing\.com\/(?:spi|app)|share\.flipboard/i;
const SHARE_LABEL_CHARS = 40;
const calls = toCueMatcher(ENGLISH.calls);

/** Links that share go; a sentence wrapped in one ("Click to tweet") is kept as plain text. */
export function dropShareLinks(content: Element): void {
  for (const link of content.querySelectorAll('a[href]')) {
    if (!SHARE_TARGET.test(link.getAttribute('href') ?? '')) continue;
    const text = link.textContent?.trim() ?? '';
    if (text.length < SHARE_LABEL_CHARS) {
      link.remove();
      continue;
    }
    for (const part of link.querySelectorAll('*')) {
      const label = part.textContent?.trim() ?? '';
      const cue = calls.startsWith(label);
      if (cue > 0 && label.length - cue < 12) part.remove();
    }
    link.replaceWith(...link.childNodes);
  }
}
