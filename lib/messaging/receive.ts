/**
 * Where requests arrive in the background. Three questions before a handler runs: is the sender ours, may this kind of
 * sender ask this, and has the payload the right shape? Whatever fails is left unanswered, as a stranger's message is.
 */
import * as v from 'valibot';
import { browser, type Browser } from '../browser.ts';
import { FIELDS } from '../settings-model.ts';
import { SettingsChangeSchema } from '../settings.ts';
import type { OwnPageRequests, PageRequests, Requests, Result } from './protocol.ts';

type Sender = Browser.runtime.MessageSender;

export type Handlers = {
  readonly [Name in keyof Requests]: (
    params: Requests[Name]['params'],
    sender: Sender,
  ) => Requests[Name]['return'] | Promise<Requests[Name]['return']>;
};

/** Generous for any real page, small enough that a hostile one cannot fill the background's memory. */
const MAX_BLOCKS = 5_000;
const MAX_BLOCK_LENGTH = 100_000;
const MAX_AROUND = 2_000;
/** Derived ids carry names: `lib/detection/derived.ts` cuts their parts. */
const RecordId = v.pipe(v.string(), v.maxLength(2_000));

const few = <T>(item: v.GenericSchema<T, T>): v.GenericSchema<readonly T[], readonly T[]> =>
  v.pipe(v.array(item), v.maxLength(MAX_BLOCKS));
const ShortText = v.pipe(v.string(), v.maxLength(200));
/** What the background told a page script, coming back. */
const MemorySchema = v.strictObject({
  proved: few(RecordId),
  persons: few(ShortText),
  titled: few(ShortText),
  learnt: few(v.strictObject({ name: ShortText, entity: RecordId })),
  places: v.record(RecordId, v.pipe(v.number(), v.minValue(0))),
});

const { style, colours } = FIELDS.look.entries;
const MarkLookSchema = v.nullable(v.strictObject({ style, colours }));

const schemas: { readonly [Name in keyof Requests]: v.GenericSchema<unknown, Requests[Name]['params']> } = {
  getPageSettings: v.strictObject({}),
  findMentions: v.strictObject({
    blocks: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_BLOCK_LENGTH))), v.maxLength(MAX_BLOCKS)),
    lang: v.optional(v.pipe(v.string(), v.maxLength(35))),
    memory: v.optional(MemorySchema),
  }),
  getCard: v.strictObject({
    entity: RecordId,
    around: v.optional(
      v.strictObject({
        text: v.pipe(v.string(), v.maxLength(MAX_AROUND)),
        at: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
  }),
  styleMarks: v.strictObject({
    token: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{8,60}$/)),
    look: MarkLookSchema,
    before: MarkLookSchema,
  }),
  loadCardView: v.strictObject({}),
  openSources: v.strictObject({ fact: v.optional(RecordId), entity: v.optional(RecordId) }),
  getCitation: v.strictObject({ fact: RecordId }),
  proposeQuiet: v.strictObject({ entity: RecordId }),
  getSources: v.strictObject({}),
  getSettings: v.strictObject({}),
  changeSettings: SettingsChangeSchema,
  getSyncState: v.strictObject({}),
  takeProposal: v.strictObject({ tab: v.pipe(v.number(), v.integer()) }),
};

/** Who may ask: a page script, which lives beside a hostile page, or our own pages alone. Each request has to be in one. */
const mayPageScriptAsk: Record<keyof PageRequests, true> & Record<keyof OwnPageRequests, false> = {
  getPageSettings: true,
  findMentions: true,
  getCard: true,
  styleMarks: true,
  loadCardView: true,
  openSources: true,
  getCitation: true,
  proposeQuiet: true,
  getSources: false,
  getSettings: false,
  changeSettings: false,
  getSyncState: false,
  takeProposal: false,
};

/** Registers the one listener; call it synchronously when the background starts. */
export function receiveRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) =>
    answer(handlers, message, sender)) as never);
}

/** @returns undefined for what is not ours to answer */
export function answer(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
): Promise<Result<unknown>> | undefined {
  const name = requestName(message);
  if (name === undefined || !mayAsk(name, sender)) return undefined;
  const params = v.safeParse(schemas[name], (message as { params?: unknown }).params);
  return params.success ? run(handlers, name, params.output, sender) : undefined;
}

function requestName(message: unknown): keyof Requests | undefined {
  const name: unknown = (message as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' && Object.hasOwn(schemas, name) ? (name as keyof Requests) : undefined;
}

function mayAsk(name: keyof Requests, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return mayPageScriptAsk[name] || isOwnPage(sender);
}

function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/')) === true;
}

async function run(
  handlers: Handlers,
  name: keyof Requests,
  params: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  try {
    return { ok: true, value: await handlers[name](params as never, sender) };
  } catch (error) {
    console.error(`Dateline: ${name} failed`, error);
    return { ok: false, error: `${name} failed` };
  }
}
