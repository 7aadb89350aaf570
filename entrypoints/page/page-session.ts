/**
 * A page from load to navigation: asks the gate, the settings, and runs the annotator while both allow it.
 * Owns nothing of the page's; everything it starts ends with one AbortSignal.
 */
import type { CardModel } from '../../lib/cards/card-model.ts';
import type { CardEvents } from '../../lib/cards/card-view.ts';
import type {
  MentionsReply,
  PageReport,
  PageRequests,
  PageSettings,
  TextAround,
} from '../../lib/messaging/protocol.ts';
import { Annotator } from '../../lib/page/annotator.ts';
import { watchForArticle } from '../../lib/page/late-article.ts';
import { listen } from '../../lib/page/listen.ts';
import { AdoptedSheet, type MarkSheet } from '../../lib/page/mark-sheet.ts';
import { judgePage, type GateReport } from '../../lib/page/news-gate.ts';
import { Sight } from '../../lib/page/sight.ts';
import { watchLife } from '../../lib/page/watch-life.ts';
import { BrowserSheet } from './browser-sheet.ts';
import { CardController } from './card-controller.ts';

export interface Background {
  readonly getSettings: () => Promise<PageSettings>;
  readonly findMentions: (question: PageRequests['findMentions']['params']) => Promise<MentionsReply>;
  readonly getCard: (entity: string, around?: TextAround) => Promise<CardModel | null>;
  readonly styleMarks: (style: PageRequests['styleMarks']['params']) => Promise<boolean>;
  readonly loadCardView: () => Promise<boolean>;
  readonly openSources: CardEvents['openSources'];
  readonly getCitation: CardEvents['getCitation'];
  readonly proposeQuiet: CardEvents['proposeQuiet'];
  /** `false` once the extension was updated or removed under this page. */
  readonly isAlive: () => boolean;
}

interface Run {
  readonly annotator: Annotator;
  readonly card: CardController;
  readonly abort: AbortController;
}

export class PageSession {
  readonly #document: Document;
  readonly #background: Background;
  readonly #sight: Sight;
  #settings: PageSettings | undefined;
  #hasStarted = false;
  #gate: GateReport = { isNews: false, score: 0, reasons: [] };
  #isForced = false;
  #run: Run | undefined;
  #lateWatch: AbortController | undefined;

  constructor(document: Document, background: Background) {
    this.#document = document;
    this.#background = background;
    this.#sight = new Sight(document);
  }

  /** Not before somebody sees the page. */
  async start(): Promise<void> {
    await this.#sight.whenSeen();
    if (this.#hasStarted) return;
    this.#hasStarted = true;
    this.#followNavigation();
    this.#followRoot();
    this.#quietly(this.#judge());
  }

  applySettings(settings: PageSettings): null {
    this.#settings = settings;
    this.#run?.annotator.setSettings(settings);
    this.#run?.card.setSettings(settings);
    this.#update();
    return null;
  }

  /** From nothing, since what was found before is no longer what would be found. */
  readAgain(): null {
    this.#end();
    this.#update();
    return null;
  }

  async annotateAnyway(): Promise<null> {
    this.#isForced = true;
    this.#sight.show();
    await this.#judge();
    return null;
  }

  /** To the next mention, or the one before. */
  async step(direction: 1 | -1, entity: string): Promise<boolean> {
    return (await this.#run?.card.step(direction, entity)) ?? false;
  }

  async describe(): Promise<PageReport> {
    this.#sight.show();
    await this.#run?.annotator.settled();
    const mentions = this.#run?.annotator.countMentions() ?? [];
    const { score, reasons } = this.#gate;
    return { state: this.#state(), gate: { score, reasons }, mentions };
  }

  #state(): PageReport['state'] {
    if (this.#settings?.enabled === false) return 'off';
    return this.#run ? 'annotated' : 'not news';
  }

  /** Settings are asked for only where they matter: a page that is no news does not even wake the background. */
  async #judge(): Promise<void> {
    this.#gate = judgePage(this.#document);
    this.#lateWatch?.abort();
    if (!this.#isWorthwhile()) this.#watchForArticle();
    else this.#settings ??= await this.#background.getSettings();
    this.#update();
  }

  #watchForArticle(): void {
    const watch = new AbortController();
    this.#lateWatch = watch;
    const judge = (): boolean => {
      const { isNews } = judgePage(this.#document);
      if (isNews) this.#quietly(this.#judge());
      return isNews;
    };
    watchForArticle(this.#document, this.#sight, judge, watch.signal);
  }

  #isWorthwhile(): boolean {
    return this.#gate.isNews || this.#isForced || annotatesAll(this.#settings);
  }

  #update(): void {
    const shouldRun = this.#hasStarted && this.#isWorthwhile() && this.#settings?.enabled === true;
    if (shouldRun && !this.#run) this.#run = this.#begin(this.#settings as PageSettings);
    if (!shouldRun) this.#end();
  }

  #begin(settings: PageSettings): Run {
    const abort = new AbortController();
    // Chromium's page scripts see to it themselves that nothing stays when the extension goes: see `watchLife`.
    const sheet: MarkSheet = import.meta.env.FIREFOX
      ? new BrowserSheet(this.#document, this.#background.styleMarks)
      : new AdoptedSheet(this.#document);
    const annotator = new Annotator({
      document: this.#document,
      sight: this.#sight,
      settings,
      ask: (question) => this.#orEnd(() => this.#background.findMentions(question)),
      sheet,
      onDropped: (marks) => card.onDropped(marks),
      signal: abort.signal,
    });
    const card: CardController = new CardController({
      document: this.#document,
      annotator,
      getCard: (entity, around) => this.#orEnd(() => this.#background.getCard(entity, around)),
      settings,
      openSources: (about) => this.#orEnd(() => this.#background.openSources(about)),
      getCitation: (fact) => this.#orEnd(() => this.#background.getCitation(fact)),
      proposeQuiet: (entity) => this.#orEnd(() => this.#background.proposeQuiet(entity)),
      aliveClass: () => sheet.aliveClass,
      loadCardView: () => this.#orEnd(() => this.#background.loadCardView()),
      signal: abort.signal,
    });
    if (!import.meta.env.FIREFOX)
      watchLife(this.#background.isAlive, this.#sight, () => this.#end(), abort.signal);
    return { annotator, card, abort };
  }

  /** A question that the background cannot answer any more (extension updated or removed) ends the run, without an error. */
  #quietly(work: Promise<unknown>): void {
    work.catch(() => this.#end());
  }

  #end(): void {
    this.#run?.abort.abort();
    this.#run = undefined;
  }

  /** An extension that is gone can answer nothing: take back all marks rather than leave them dead. */
  async #orEnd<T>(question: () => Promise<T>): Promise<T> {
    if (!this.#background.isAlive()) this.#end();
    return question();
  }

  /** `document.open` takes all listeners off a document, ours too: with a new root all begins anew. */
  #followRoot(): void {
    let root = this.#document.documentElement as Element | null;
    this.#followLoad();
    new MutationObserver(() => {
      const { documentElement } = this.#document;
      if (documentElement === root) return;
      root = documentElement;
      this.#end();
      this.#followLoad();
      this.#quietly(this.#judge());
    }).observe(this.#document, { childList: true });
  }

  /** The end of a load, and the way back through the cache. */
  #followLoad(): void {
    if (this.#document.readyState !== 'complete')
      listen(globalThis, 'load', () => this.#quietly(this.#judge()));
    listen(globalThis, 'pageshow', (event) => {
      if (event.persisted)
        this.#quietly(this.#background.getSettings().then((settings) => this.applySettings(settings)));
    });
  }

  /** Pages that swap their content without a load. */
  #followNavigation(): void {
    const { navigation } = globalThis as { navigation?: EventTarget };
    let address = location.href;
    const onNavigated = (): void => {
      if (location.href !== address) this.#isForced = false;
      address = location.href;
      this.#quietly(this.#judge());
    };
    if (navigation) listen(navigation, 'navigatesuccess', onNavigated);
  }
}

interface World {
  /** Set by `entrypoints/all-pages` where the reader wants each page annotated: known without waking the background. */
  datelineAllPages?: boolean;
}

function annotatesAll(settings: PageSettings | undefined): boolean {
  return settings ? settings.pages === 'all' : (globalThis as World).datelineAllPages === true;
}
