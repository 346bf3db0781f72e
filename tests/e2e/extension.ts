/** What a person does with Nutgraf and sees of it, the same words for every browser. */
export interface Extension {
  readonly engine: Engine;
  /** Brings the one web tab to the front and loads a page in it; `wait: false` doesn't wait for it to have loaded. */
  visit(url: string, options?: { wait: boolean }): Promise<void>;
  /** The page in the web tab goes to this address by itself, while something else may have the focus. */
  goElsewhere(url: string): Promise<void>;
  /** The web tab is answered with this page at this address, which may lie anywhere. */
  pretend(url: string, body: string): Promise<void>;
  /** The process of the page in the web tab ends, as when it crashes. */
  crashPage(): Promise<void>;
  /** In the page of the web tab; what it comes to must be JSON. */
  evaluatePage(expression: string): Promise<unknown>;
  /** Clicks on the first element of the web page that holds this text. */
  clickPage(text: string): Promise<void>;
  /** Selects the whole paragraph of the web page that holds this text. */
  selectPage(text: string): Promise<void>;
  /** A real click on the toolbar button, with the grant that it brings; ends when the popup is there. */
  clickAction(): Promise<Screen>;
  closePopup(): Promise<void>;
  /** Opens the panel beside the web tab with its grant: by the popup's key in Chromium, by the browser's shortcut in Firefox. */
  openPanel(): Promise<Screen>;
  /** Waits for the popup to close by itself. */
  seePopupClose(): Promise<void>;
  /** The keyboard's "save the article", on the web tab. */
  pressSave(): Promise<void>;
  /** The context menu's entry of that name, on the page or on a link in it. */
  chooseMenu(entry: string, link?: string): Promise<void>;
  /** From now on the browser refuses the background's writes, as it does when the disk is full. */
  fillStorage(): Promise<void>;
  /** Runs an expression in the background, which must be awake. */
  evaluateInBackground(expression: string): Promise<unknown>;
  /** Bytes of the background's own heap; in Chromium alone. */
  readBackgroundHeap(): Promise<number>;
  /** Ends the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** A newer version takes the place of this one, as when the browser updates it; what is stored stays, pages of its own close. */
  update(version: string): Promise<void>;
  /** Opens a page of the extension in a tab of its own: '/library.html'. */
  open(path: string): Promise<Screen>;
  /** The tab that the extension itself opened, by the beginning of its path. */
  findOpened(path: string): Promise<Screen>;
  /** Text on the toolbar button for the web tab. */
  readBadge(): Promise<string>;
}

export type Engine = 'chromium' | 'firefox';

export type Role =
  | 'alert'
  | 'article'
  | 'button'
  | 'checkbox'
  | 'combobox'
  | 'complementary'
  | 'heading'
  | 'link'
  | 'listitem'
  | 'radio'
  | 'region'
  | 'searchbox'
  | 'slider'
  | 'status'
  | 'toolbar';

/** A string is looked for anywhere in the accessible name, without regard to case. */
export type Name = string | RegExp;

/** Something on the screen as assistive technology hears of it. */
export interface Part {
  readonly role: string;
  readonly name: string;
  readonly pressed: boolean;
  readonly checked: boolean;
  readonly disabled: boolean;
}

/** What a keyboard presses them with. */
export const KEY_OF = { button: 'Enter', checkbox: ' ' } as const;

/** A page of the extension: popup, reader, library or options. */
export interface Screen {
  url(): Promise<string>;
  /** All that can be seen, or what is in the first element of that role and name ('' while there is none). */
  text(role?: Role, name?: Name): Promise<string>;
  /** Everything of these roles, in reading order; inside the region of that name if one is given. */
  parts(roles: readonly Role[], region?: Name): Promise<readonly Part[]>;
  /** Waits until it is there. */
  click(role: Role, name: Name): Promise<void>;
  /** By the keyboard, in a tab: the browser takes it for the reader's own doing, as `permissions.request` asks. */
  pressControl(role: 'button' | 'checkbox', name: Name): Promise<void>;
  fill(name: Name, text: string): Promise<void>;
  /** A key of the keyboard, as Playwright names it ('Tab', 'Enter', 's'). Not in Firefox's popup, which no driver can type into. */
  press(key: string): Promise<void>;
  /** Opens or closes the first <details> whose summary says so. */
  toggle(summary: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  /** What axe-core objects to: '<rule>: <where>'. */
  findViolations(): Promise<readonly string[]>;
  /** What the system says that it prefers. */
  preferScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Reads the page anew. */
  reload(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Writes a PNG. */
  picture(file: string): Promise<void>;
}
