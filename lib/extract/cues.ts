/** Words by which pages announce what is not the article: what stands at the start of a block, letters' case and apostrophes aside. */
export interface Cues {
  /** Announce links to other articles. The shortest form that says it is enough: 'related' holds for 'Related articles'. */
  readonly related: readonly string[];
  /** Announce links that belong to the article all the same. */
  readonly references: readonly string[];
  /** Ask the reader to do something for the publisher: subscribe, follow, share, download, write, pay. */
  readonly calls: readonly string[];
  /** Where publishers want their readers to be: anywhere in a call. */
  readonly channels: readonly string[];
  /** Open what stands below an article: who wrote it, who helped, rights, tags. */
  readonly tails: readonly string[];
  /** Head what readers wrote below an article. */
  readonly comments: readonly string[];
  /** Stand under or over a picture: what it is, who took it. */
  readonly credits: readonly string[];
  /** Stand around names and dates in a dateline: single words. */
  readonly head: readonly string[];
}

/** Cues as they are written down: parted by bars or lines. */
export type CueText = Partial<Record<keyof Cues, string>>;

/** Several languages' cues in one; a list that a language lacks is empty. */
export function joinCues(texts: readonly CueText[]): Cues {
  const list = (name: keyof Cues) => texts.flatMap((text) => text[name]?.split(/[|\n]/).filter(Boolean) ?? []);
  return {
    related: list('related'),
    references: list('references'),
    calls: list('calls'),
    channels: list('channels'),
    tails: list('tails'),
    comments: list('comments'),
    credits: list('credits'),
    head: list('head'),
  };
}

/**
 * Pages in any language write English too, so these alone travel in the content script (every line costs); those of the
 * page's language are handed in with the click (cues-by-language.ts). No phrase of one site alone belongs here.
 */
export const ENGLISH: Cues = joinCues([
  {
    related: `
related|read more|read also|also read|read next|more from|more on|more stories|more news|see more|see also|see related
also on|also in|also see|watch now|watch also|watch more|up next|don't miss|you may also|you might also|you may like
recommended|popular|most popular|most read|most viewed|trending|top stories|top news|latest|recent articles|recent posts
recent stories|editors picks|editor's picks|editors' picks|in case you missed|must read|promoted|sponsored
from our partners|around the web|story continues|other stories|other news|keep reading|continue reading|for more
learn more|find out more|previous article|next article`,
    references: `
further reading|references|reference|sources|source|notes|footnotes|bibliography|contents|table of contents|in this article
resources|external links|documents|links`,
    calls: `
subscribe|sign up|signup|sign in|log in|register|follow us|follow him on|follow her on|follow me on|like us on|like this story
enjoyed this|share this|read or share|share your|share on|share it|tweet this|click to tweet|click here|tap here|join our|join us
join the conversation|download our|download the|get our|get the latest|get breaking|get the app|stay up to date|stay on top of
stay informed|never miss|don't forget to|want more|have a tip|got a tip|send us|email us|contact us|tell us|let us know
leave a comment|comment below|post comment|post a comment|view comments|show comments|support our|support us|donate
become a member|already a subscriber|to continue reading|newsletter|our newsletter|breaking news emails|daily newsletter
thank you for signing|enter your email|we use cookies|this site uses cookies|advertisement|advertisements|advert|ad|ads|sponsored by
article continues below|story continues below|scroll down|scroll to continue|print article|print this|email this|order reprints
text size|font size|listen to this|listen live|listen on|watch live|this slideshow requires|please enable javascript|skip to
back to top|loading|buy now|shop now|order now|we may earn|this post may contain|this article contains affiliate
as an amazon associate|how to listen`,
    channels: 'newsletter|whatsapp|telegram|facebook|instagram|youtube|google news|e-mail|email|our app|the app',
    tails: `
about the author|about the writer|author bio|written by|reporting by|additional reporting|editing by|writing by|compiled by
edited by|with reporting by|tags|tag|tagged|topics|filed under|filed to|categories|category|posted in|published
first published|originally published|this article was originally|this story was originally|this article originally|this article first
copyright|©|ⓒ|(c)|all rights reserved|image credit|photo credit|photo|photos|write to|email|e-mail|contact|reach|follow
associated press writer|report a typo|a version of this|share`,
    comments: `
comments|comment|reader comments|readers' comments|discussion|join the discussion|leave a reply|leave a comment|responses`,
    credits: `
enlarge|photo|photos|photograph|image|images|file photo|file image|picture|pictured|credit|credits|courtesy of|illustration`,
    head: `
by|from|in|on|at|of|the|and|for|updated|update|published|publish|posted|first|last|modified|created|original|originally|am|pm
a.m|p.m|et|est|edt|pst|pdt|cst|cdt|mst|hst|amt|utc|gmt|bst|ist|cet|cest|min|mins|minute|minutes|read|reading|time|hours|hour|ago
views|view|comments|comment|share|shares|staff|writer|reporter|editor|correspondent|special|to|contributor
monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun`,
  },
]);
