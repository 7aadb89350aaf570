// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Sight } from '../../../lib/page/sight.ts';
import { watchLife } from '../../../lib/page/watch-life.ts';

const SECOND = 1_000;
let isAlive = true;
let looks = 0;
let end = new AbortController();
const onGone = vi.fn();

function start(): void {
  const look = (): boolean => {
    looks++;
    return isAlive;
  };
  watchLife(look, new Sight(document), onGone, end.signal);
}

beforeEach(() => {
  vi.useFakeTimers();
  onGone.mockReset();
  [isAlive, looks, end] = [true, 0, new AbortController()];
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('whether the extension is still there', () => {
  it('is noticed within a second, and told once', async () => {
    start();
    await vi.advanceTimersByTimeAsync(3 * SECOND);
    expect(onGone).not.toHaveBeenCalled();

    isAlive = false;
    await vi.advanceTimersByTimeAsync(SECOND);
    expect(onGone).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(3 * SECOND);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('is not asked while nobody sees the page', async () => {
    start();
    await vi.advanceTimersByTimeAsync(SECOND);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await vi.advanceTimersByTimeAsync(SECOND);
    const before = looks;

    await vi.advanceTimersByTimeAsync(60 * SECOND);
    expect(looks).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not asked any more once it has ended', async () => {
    start();
    end.abort();
    const before = looks;

    await vi.advanceTimersByTimeAsync(10 * SECOND);
    expect(looks).toBe(before);
  });
});
