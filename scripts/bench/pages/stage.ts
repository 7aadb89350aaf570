/** A browser with Dateline, a page server, and the master switch: where everything is measured. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browsers/find-browser.ts';
import type { Options } from '../../browsers/launch.ts';
import type { ExtensionPage } from '../../../test/support/extension-page.ts';
import { servePages, STILL, type PageServer } from '../../../test/support/server.ts';
import { startSession, type Session } from '../../../test/support/session.ts';
import { clockOf, readWhenIdle, type ThreadClock } from './thread-clock.ts';

export class Stage {
  readonly name: BrowserName;
  readonly session: Session;
  readonly server: PageServer;
  /** One of our own pages, open all the time: it works the switch, so that no measured page knows of it. */
  readonly #own: ExtensionPage;

  private constructor(session: Session, server: PageServer, own: ExtensionPage) {
    [this.name, this.session, this.server, this.#own] = [session.name, session, server, own];
  }

  static async open(name: BrowserName, options: Partial<Options> = {}): Promise<Stage> {
    // Nobody follows its requests: that takes time of its own.
    const session = await startSession(name, options, false);
    return new Stage(session, await servePages(), await session.openOwn('sources.html'));
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.server.close();
  }

  /** The switch in the popup. Tells all open tabs. */
  async turn(on: boolean): Promise<void> {
    await this.ask('changeSettings', { change: 'enabled', on });
  }

  ask(name: string, params: object): Promise<unknown> {
    const message = JSON.stringify({ name, params });
    return this.#own.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${message})`);
  }

  evaluateOwn<T>(expression: string): Promise<T> {
    return this.#own.evaluate<T>(expression);
  }

  /** A page in front, loaded and at rest, without scripts of its own. */
  async show(html: string): Promise<Shown> {
    const page = await this.session.open(this.server.add('/article', { body: html, headers: STILL }));
    await page.bringToFront();
    // What the compiler of these scripts puts around named functions.
    await page.evaluate('globalThis.__name = (thing) => thing');
    const clock = await clockOf(this.name, page);
    await readWhenIdle(this.name, clock);
    return { page, clock };
  }

  /** What `work` costs the page's thread until it is at rest again, in milliseconds. */
  async cost({ clock }: Shown, work: () => Promise<unknown>): Promise<number> {
    const before = await clock.read();
    await work();
    return (await readWhenIdle(this.name, clock)) - before;
  }
}

export interface Shown {
  readonly page: Page;
  readonly clock: ThreadClock;
}
