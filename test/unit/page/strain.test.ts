import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchStrain } from '../../../lib/page/strain.ts';

const onStrained = vi.fn<() => void>();
let end: AbortController;
let observers: Set<FakeObserver>;

type Report = (list: { getEntries: () => { startTime: number }[] }) => void;

class FakeObserver {
  static readonly supportedEntryTypes = ['long-animation-frame'];
  readonly #report: Report;
  constructor(report: Report) {
    this.#report = report;
  }
  observe(): void {
    observers.add(this);
  }
  disconnect(): void {
    observers.delete(this);
  }
  tell(startTime: number): void {
    this.#report({ getEntries: () => [{ startTime }] });
  }
}

/** Long frames, one each so many milliseconds. */
function stall(frames: number, everyMs: number, from = 0): void {
  for (let frame = 0; frame < frames; frame++)
    for (const observer of observers) observer.tell(from + frame * everyMs);
}

beforeEach(() => {
  vi.stubGlobal('PerformanceObserver', FakeObserver);
  observers = new Set();
  end = new AbortController();
  onStrained.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

describe('a page', () => {
  it('is strained once it has missed frames for seconds', () => {
    watchStrain(onStrained, end.signal);

    stall(29, 100);
    expect(onStrained).not.toHaveBeenCalled();

    stall(30, 100, 2_900);
    expect(onStrained).toHaveBeenCalledOnce();
    expect(observers.size).toBe(0);
  });

  it('is not where long frames come now and then, however long it is open', () => {
    watchStrain(onStrained, end.signal);

    stall(1_000, 200);

    expect(onStrained).not.toHaveBeenCalled();
  });

  it('is no longer watched when the run has ended', () => {
    watchStrain(onStrained, end.signal);
    end.abort();

    expect(observers.size).toBe(0);
  });

  it('is not watched where the browser tells nothing', () => {
    vi.stubGlobal(
      'PerformanceObserver',
      class extends FakeObserver {
        static override readonly supportedEntryTypes = [];
      },
    );
    watchStrain(onStrained, end.signal);

    expect(observers.size).toBe(0);
  });
});
