/** A page that attacks the card, and what is left of the card then: seen from beside the page, and in pictures. */
import type { Page } from 'puppeteer-core';
import type * as Attacks from '../in-page/attacks/index.ts';
import { askBackground } from './background.ts';
import { bundle } from './bundle.ts';
import { isolatedWorldOf } from './isolated-world.ts';
import { likeness, pictureOf, type Picture } from './likeness.ts';
import { readMarks } from './marks.ts';
import type { PageServer } from './server.ts';
import { pause, until, type Session } from './session.ts';

const HEAD =
  '<!doctype html><html><head><meta charset="utf-8"><title>Talks</title><meta property="og:type" content="article"><meta property="article:published_time" content="2020-05-01">';
const BODY = '<p style="margin-top: 60px">A ship from Pyongyang came.</p>';
/** Of 1, see `likeness`. */
const READABLE = 0.8;

interface Beside {
  host?: HTMLElement | undefined;
}
type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
type InPage = typeof Attacks;
type Callable = 'attack' | 'watch' | 'read' | 'undo' | 'remember';

export class BesiegedPage {
  readonly session: Session;
  readonly page: Page;
  #spot = { x: 0, y: 0 };
  #fresh: Picture | undefined;

  private constructor(session: Session, page: Page) {
    this.session = session;
    this.page = page;
  }

  static async open(session: Session, server: PageServer): Promise<BesiegedPage> {
    await askBackground(session, 'changeSettings', { change: 'openDelay', ms: 0 });
    const script = await bundle('attacks/index.ts');
    const html = `${HEAD}<script>${script};globalThis.inPage = inPage</script></head><body>${BODY}</body></html>`;
    const siege = new BesiegedPage(session, await session.open(server.add('/attacks', html)));
    await siege.#prepare();
    await siege.openCard();
    // Whatever moves when a card opens has come to rest.
    await pause(500);
    siege.#fresh = await siege.#shoot(await siege.box());
    await siege.makeGood();
    return siege;
  }

  inPage<Name extends Callable>(
    name: Name,
    ...values: Parameters<InPage[Name]>
  ): Promise<ReturnType<InPage[Name]>> {
    return this.page.evaluate(
      (it, params) =>
        (globalThis as unknown as { inPage: Record<string, (...all: unknown[]) => unknown> }).inPage[it]?.(
          ...params,
        ),
      name,
      values as unknown[],
    ) as Promise<ReturnType<InPage[Name]>>;
  }

  async attack(name: string): Promise<void> {
    await this.inPage('attack', name);
  }

  async openCard(): Promise<void> {
    const { x, y } = this.#spot;
    await isolatedWorldOf(this.page).evaluate(() => void ((globalThis as Beside).host = undefined));
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
    await until(() => this.#findHost(), Boolean);
  }

  /** @param afterMs what the card's guard needs to notice */
  async outcome(afterMs: number): Promise<'readable' | 'closed' | 'hidden'> {
    await pause(afterMs);
    return until(
      () => this.#look(),
      (seen) => seen !== 'hidden',
      3_000,
    ).catch(() => 'hidden' as const);
  }

  /** Where the card is, as far as it is on the screen. */
  box(): Promise<Box> {
    return isolatedWorldOf(this.page).evaluate(() => {
      const { host } = globalThis as Beside;
      const { left, top, right, bottom } = host?.getBoundingClientRect() ?? new DOMRect();
      // A picture that begins between two pixels is blurred.
      const [x, y] = [Math.round(Math.max(0, left)), Math.round(Math.max(0, top))];
      return { x, y, width: Math.min(right, innerWidth) - x, height: Math.min(bottom, innerHeight) - y };
    });
  }

  /** The page as it was, without a card: one that changes often is read less often, so each attempt gets a fresh one. */
  async makeGood(): Promise<void> {
    await this.page.mouse.move(2, 2);
    await this.page.reload();
    await this.#prepare();
  }

  async #prepare(): Promise<void> {
    const [mark] = await until(
      () => readMarks(this.page),
      (marks) => marks.length > 0,
    );
    this.#spot = { x: mark?.x ?? 0, y: mark?.y ?? 0 };
    await this.inPage('remember');
  }

  #findHost(): Promise<boolean> {
    return isolatedWorldOf(this.page).evaluate(() => {
      const hosts = document.querySelectorAll<HTMLElement>('html > div[popover=manual]');
      (globalThis as Beside).host = [...hosts].at(-1);
      return hosts.length > 0;
    });
  }

  #isClosed(): Promise<boolean> {
    return isolatedWorldOf(this.page).evaluate(() => {
      const { host } = globalThis as Beside;
      return !host || !host.isConnected || !host.matches(':popover-open');
    });
  }

  async #look(): Promise<'readable' | 'closed' | 'hidden'> {
    if (await this.#isClosed()) return 'closed';
    const box = await this.box();
    if (!this.#fresh || box.width < 1 || box.height < 1) return 'hidden';
    return likeness(this.#fresh, await this.#shoot(box, this.#fresh)) > READABLE ? 'readable' : 'hidden';
  }

  async #shoot(clip: Box, size?: Picture): Promise<Picture> {
    return pictureOf(await this.page.screenshot({ clip }), size);
  }
}
