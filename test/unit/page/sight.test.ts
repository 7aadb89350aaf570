// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sight } from '../../../lib/page/sight.ts';

const set = (field: 'hidden' | 'prerendering', value: boolean): void =>
  void Object.defineProperty(document, field, { value, configurable: true });

function tell(type: string): void {
  const event = new Event(type);
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.dispatchEvent(event);
}

/** Whether what waits has gone on. */
async function startWaiting(sight = new Sight(document)): Promise<() => Promise<boolean>> {
  const done = vi.fn();
  void sight.whenSeen().then(done);
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return done.mock.calls.length > 0;
  };
}

afterEach(() => {
  set('hidden', false);
  set('prerendering', false);
});

describe('what waits to be seen', () => {
  it('goes on at once in a page that is', async () => {
    const hasGoneOn = await startWaiting();

    expect(await hasGoneOn()).toBe(true);
  });

  it.each([
    ['hidden', 'visibilitychange'],
    ['prerendering', 'prerenderingchange'],
  ] as const)('goes on when the page is %s no more', async (field, type) => {
    set(field, true);
    const hasGoneOn = await startWaiting();
    tell(type);
    expect(await hasGoneOn()).toBe(false);

    set(field, false);
    tell(type);
    expect(await hasGoneOn()).toBe(true);
  });

  it('goes on when somebody asks about the page', async () => {
    set('hidden', true);
    const sight = new Sight(document);
    const hasGoneOn = await startWaiting(sight);

    sight.show();

    expect(await hasGoneOn()).toBe(true);
  });
});
