/**
 * Every message there is, as `{name: {params, return}}`. Two directions: to the background, and to the page script of a
 * tab. Which sender may ask what is decided where requests arrive (`receive.ts`).
 */
import type { CardModel } from '../cards/card-model.ts';
import type { SourcesModel } from '../cards/sources-model.ts';
import type { EntityKind } from '../facts/schema.ts';
import type { Memory } from '../detection/memory.ts';
import type { FoundMentions, Mention } from '../detection/mentions.ts';
import type { MarkLook } from '../page/mark-style.ts';
import type { Look, Scope, Settings, SettingsChange } from '../settings.ts';

type None = Readonly<Record<string, never>>;

export interface EntityLabel {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** A document says something about it; of the rest only the gazetteer knows. */
  readonly hasFacts: boolean;
}

/** What a page script needs to know of the settings: nothing about other sites, nothing of what is muted. */
export interface PageSettings {
  readonly enabled: boolean;
  readonly kinds: Readonly<Record<EntityKind, boolean>>;
  /** Mark whatever the gazetteer knows, or only what documents speak of. */
  readonly scope: Scope;
  /** Mark each mention, or of what no document speaks of only the first in a section. */
  readonly everyMention: boolean;
  /** Annotate news alone, or whatever page this is. */
  readonly pages: Settings['pages'];
  /** Of marks and card. */
  readonly look: Look;
  readonly openDelayMs: number;
}

/** Whether other devices get the settings: switched off, as wished, too large for it, or refused by the browser. */
export type SyncState = 'off' | 'on' | 'too large' | 'refused';

/** An entity that the reader may want left alone, here or everywhere. */
export interface QuietProposal {
  readonly entity: string;
  readonly label: string;
}

/** Words that the reader has selected and wants looked up. */
export interface LookUp {
  readonly text: string;
  /** `null`: nothing is known of them. */
  readonly entity: string | null;
}

/** What the popup opens for, where the reader has asked for something in a page. */
export type Proposal = { readonly quiet: QuietProposal } | { readonly lookUp: LookUp };

/** Text around a mention, and the mention's offset (UTF-16) in it. */
export interface TextAround {
  readonly text: string;
  readonly at: number;
}

export interface MentionsReply extends Omit<FoundMentions, 'mentions'> {
  readonly mentions: readonly Pick<Mention, 'block' | 'start' | 'end' | 'entity'>[];
  /** The entities of the reply's mentions. */
  readonly entities: readonly EntityLabel[];
}

/** Asked of the background by a page script. */
export interface PageRequests {
  getPageSettings: { params: None; return: PageSettings };
  findMentions: {
    params: { blocks: readonly string[]; lang?: string | undefined; memory?: Memory | undefined };
    return: MentionsReply;
  };
  getCard: { params: { entity: string; around?: TextAround | undefined }; return: CardModel | null };
  /** Opens the sources page in a new tab: at a fact, filtered by an entity, or as it is. */
  openSources: { params: { fact?: string | undefined; entity?: string | undefined }; return: null };
  /** A fact with its citation, as text. */
  getCitation: { params: { fact: string }; return: string | null };
  /** The reader wants an entity or its site left alone. Nothing changes before they say so in our own popup. */
  proposeQuiet: { params: { entity: string }; return: null };
  /**
   * Lets the browser keep the style of marks in the asking frame, in place of the one before; `false` where it refuses. The
   * token is the class of what is seen only as long as that style is there.
   */
  styleMarks: {
    params: { token: string; look: MarkLook | null; before: MarkLook | null };
    return: boolean;
  };
  /** Evaluates the card's code in the asking frame; `false` where the browser refuses. */
  loadCardView: { params: None; return: boolean };
}

/** Asked of the background by our own pages only. */
export interface OwnPageRequests {
  getSources: { params: None; return: SourcesModel };
  getSettings: { params: None; return: Settings };
  changeSettings: { params: SettingsChange; return: Settings };
  getSyncState: { params: None; return: SyncState };
  /** What the reader has asked for in this tab; only once. */
  takeProposal: { params: { tab: number }; return: Proposal | null };
}

export type Requests = PageRequests & OwnPageRequests;

export interface MentionCount extends EntityLabel {
  readonly count: number;
}

/** Signs that speak for a news article or against one: see `lib/page/news-gate.ts`. */
export type GateReason =
  | 'newsData'
  | 'articleData'
  | 'blogData'
  | 'otherData'
  | 'articleMetadata'
  | 'otherMetadata'
  | 'date'
  | 'section'
  | 'articleMarkup'
  | 'runningText'
  | 'quotes'
  | 'code'
  | 'blog';

export interface PageReport {
  readonly state: 'annotated' | 'off' | 'not news';
  /** What the news gate made of the page. */
  readonly gate: { readonly score: number; readonly reasons: readonly GateReason[] };
  readonly mentions: readonly MentionCount[];
}

/** Asked of the page script in a tab. */
export interface TabRequests {
  describePage: { params: None; return: PageReport };
  /** Annotate a page that the news gate turned away. */
  annotateAnyway: { params: None; return: null };
  applySettings: { params: PageSettings; return: null };
  /** What is found has changed in the background: ask for the page's mentions anew. */
  readAgain: { params: None; return: null };
  /** Go to the next mention of an entity or the one before, and open its card; `''` stands for any. `false` where there is none. */
  stepMention: { params: { direction: number; entity: string }; return: boolean };
}

/** Errors cross contexts as data: Error objects do not clone everywhere. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
