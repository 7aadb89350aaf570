// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Sight } from '../../../lib/page/sight.ts';

const set = (field: 'hidden' | 'prerendering', value: boolean): void =>
  void Object.defineProperty(document, field, { value, configurable: true });

function tell(type: string): void {
  const event = new Event(type);
  Object.defineProperty(event, 'isTrusted', { value: true });
  document.dispatchEvent(event);
}

/** Whether what waits has gone on. */
function startWaiting(sight = new Sight(document)): () => Promise<boolean> {
  let hasGoneOn = false;
  const wait = async (): Promise<void> => {
    await sight.whenSeen();
    hasGoneOn = true;
  };
  void wait();
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    return hasGoneOn;
  };
}

afterEach(() => {
  set('hidden', false);
  set('prerendering', false);
});

describe('what waits to be seen', () => {
  it('goes on at once in a page that is', async () => {
    const hasGoneOn = startWaiting();

    expect(await hasGoneOn()).toBe(true);
  });

  it.each([
    ['hidden', 'visibilitychange'],
    ['prerendering', 'prerenderingchange'],
  ] as const)('goes on when the page is %s no more', async (field, type) => {
    set(field, true);
    const hasGoneOn = startWaiting();
    tell(type);
    expect(await hasGoneOn()).toBe(false);

    set(field, false);
    tell(type);
    expect(await hasGoneOn()).toBe(true);
  });

  it('goes on when somebody asks about the page', async () => {
    set('hidden', true);
    const sight = new Sight(document);
    const hasGoneOn = startWaiting(sight);

    sight.show();

    expect(await hasGoneOn()).toBe(true);
  });
});
