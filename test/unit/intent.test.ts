import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CLOSE_MS,
  MAX_SPEED_PX_PER_MS,
  noIntent,
  OPEN_MS,
  reduceIntent,
  WARM_MS,
  type Intent,
  type IntentEvent,
} from '../../lib/intent.ts';

type Event = IntentEvent<string>;

const FAST = MAX_SPEED_PX_PER_MS * 2;
const point = (target: string | undefined, now: number, speed = 0): Event => ({
  type: 'point',
  target,
  speed,
  now,
});
const tick = (now: number): Event => ({ type: 'tick', now });
const play = (events: readonly Event[], openMs?: number): Intent<string> =>
  events.reduce<Intent<string>>((state, event) => reduceIntent(state, event, openMs), noIntent);
const run = (...events: Event[]): Intent<string> => play(events);

/** A state with the card of Oslo open. */
const OPEN: readonly Event[] = [point('oslo', 0), tick(OPEN_MS)];

describe('a card opens', () => {
  it('after the pointer has rested on a mention', () => {
    expect(run(point('oslo', 1_000)).next).toEqual({ target: 'oslo', due: 1_000 + OPEN_MS });
    expect(run(point('oslo', 1_000), tick(1_000 + OPEN_MS))).toMatchObject({
      shown: 'oslo',
      next: undefined,
    });
  });

  it('not a moment before', () => {
    expect(run(point('oslo', 1_000), tick(1_000 + OPEN_MS - 1)).shown).toBeUndefined();
  });

  it('no later for a pointer that trembles on the mention', () => {
    expect(run(point('oslo', 0), point('oslo', 100, 0.1), point('oslo', 200), tick(OPEN_MS)).shown).toBe(
      'oslo',
    );
  });

  it('later for a pointer that still moves fast: each such move begins the wait anew', () => {
    const moving = [point('oslo', 0, FAST), point('oslo', 100, FAST), point('oslo', 200, FAST)];

    expect(run(...moving).next).toEqual({ target: 'oslo', due: 200 + OPEN_MS });
    expect(run(...moving, tick(OPEN_MS)).shown).toBeUndefined();
    expect(run(...moving, tick(200 + OPEN_MS)).shown).toBe('oslo');
  });

  it('never for a pointer that passes over', () => {
    expect(run(point('oslo', 0, FAST), point(undefined, 50, FAST), tick(OPEN_MS))).toEqual(noIntent);
  });

  it('of the mention on which the pointer came to rest', () => {
    const state = run(point('oslo', 0), point('bergen', 100), tick(OPEN_MS));

    expect(state.shown).toBeUndefined();
    expect(reduceIntent(state, tick(100 + OPEN_MS)).shown).toBe('bergen');
  });

  it('at once where the reader chooses it', () => {
    expect(run(point('bergen', 0), { type: 'choose', target: 'oslo' })).toMatchObject({
      shown: 'oslo',
      next: undefined,
    });
  });
});

describe('an open card', () => {
  it('gives way to another mention sooner than the first took', () => {
    const state = run(...OPEN, point('bergen', 1_000));

    expect(state).toMatchObject({ shown: 'oslo', next: { target: 'bergen', due: 1_000 + WARM_MS } });
    expect(reduceIntent(state, tick(1_000 + WARM_MS)).shown).toBe('bergen');
  });

  it('stays while the pointer hurries over other mentions', () => {
    expect(
      run(...OPEN, point('bergen', 1_000, FAST), point('bergen', 1_060, FAST), tick(1_000 + WARM_MS)).shown,
    ).toBe('oslo');
  });

  it('outlives a short absence', () => {
    const state = run(...OPEN, point(undefined, 1_000), tick(1_000 + CLOSE_MS - 1));

    expect(state.shown).toBe('oslo');
    expect(reduceIntent(state, point('oslo', 1_000 + CLOSE_MS - 1)).next).toBeUndefined();
  });

  it('closes when the pointer stays away', () => {
    expect(run(...OPEN, point(undefined, 1_000), tick(1_000 + CLOSE_MS)).shown).toBeUndefined();
  });

  it.each([0, FAST])('closes no later for a pointer that goes on outside (speed %d)', (speed) => {
    const state = run(...OPEN, point(undefined, 1_000, speed), point(undefined, 1_200, speed));

    expect(state.next).toEqual({ target: undefined, due: 1_000 + CLOSE_MS });
  });

  it('stays when the pointer enters it', () => {
    const state = run(...OPEN, point(undefined, 1_000), { type: 'enter card' }, tick(9_000));

    expect(state).toMatchObject({ shown: 'oslo', next: undefined });
  });

  it('stays when the pointer crosses another mention on its way into it', () => {
    expect(run(...OPEN, point('bergen', 1_000), { type: 'enter card' }, tick(9_000)).shown).toBe('oslo');
  });

  it('closes at once when it is dismissed, and what was waiting is forgotten', () => {
    const state = run(...OPEN, point('bergen', 1_000), { type: 'dismiss' }, tick(9_000));

    expect(state).toMatchObject({ shown: undefined, next: undefined });
  });

  it('stays dismissed until the pointer has been elsewhere', () => {
    const dismissed = [...OPEN, { type: 'dismiss' }, point('oslo', 2_000), tick(9_000)] as const;

    expect(run(...dismissed).shown).toBeUndefined();
    expect(run(...dismissed, point(undefined, 9_100), point('oslo', 9_200), tick(9_900)).shown).toBe('oslo');
    expect(run(...dismissed, point('bergen', 9_100), tick(9_900)).shown).toBe('bergen');
  });
});

describe('on the way from the mention to its card', () => {
  const open: readonly Event[] = [...OPEN, { type: 'answer', turn: 1 }];
  const onCourse = (now: number, target?: string): Event => ({
    type: 'point',
    target,
    speed: 0.2,
    isOnCourse: true,
    now,
  });

  it('the card stays for as long as the pointer goes on', () => {
    const way = [1_000, 1_250, 1_500, 1_750].map((now) => onCourse(now));

    expect(run(...open, ...way).next).toEqual({ target: undefined, due: 1_750 + CLOSE_MS });
    expect(run(...open, ...way, { type: 'enter card' }, tick(9_000)).shown).toBe('oslo');
  });

  it('another mention that it crosses waits longer than elsewhere', () => {
    expect(run(...open, onCourse(1_000, 'bergen')).next).toEqual({ target: 'bergen', due: 1_000 + CLOSE_MS });
  });

  it('a pointer that stops closes the card, or opens what it has stopped on', () => {
    expect(run(...open, onCourse(1_000), tick(1_000 + CLOSE_MS)).shown).toBeUndefined();
    expect(run(...open, onCourse(1_000, 'bergen'), tick(1_000 + CLOSE_MS)).shown).toBe('bergen');
  });

  it('counts only once a card is there to go to', () => {
    expect(run(...OPEN, onCourse(1_000), onCourse(1_200)).next).toEqual({
      target: undefined,
      due: 1_000 + CLOSE_MS,
    });
  });
});

describe('an answer', () => {
  it('is drawn where it is still wanted', () => {
    expect(run(...OPEN, { type: 'answer', turn: 1 }).drawn).toBe('oslo');
  });

  it('that comes too late is never drawn on another mention', () => {
    const other: readonly Event[] = [...OPEN, point('bergen', 1_000), tick(1_000 + WARM_MS)];

    expect(run(...other, { type: 'answer', turn: 1 }).drawn).toBeUndefined();
    expect(run(...other, { type: 'answer', turn: 2 }).drawn).toBe('bergen');
    expect(run(...OPEN, { type: 'dismiss' }, { type: 'answer', turn: 1 }).drawn).toBeUndefined();
  });

  it('to an earlier wish for the same mention is not taken for the later one', () => {
    const again: readonly Event[] = [
      ...OPEN,
      point(undefined, 1_000),
      tick(1_000 + CLOSE_MS),
      { type: 'choose', target: 'oslo' },
    ];

    expect(run(...again, { type: 'answer', turn: 1 }).drawn).toBeUndefined();
  });
});

describe('the delay that the reader has set', () => {
  it('takes the place of ours', () => {
    expect(play([point('oslo', 0)], 900).next?.due).toBe(900);
    expect(play([point('oslo', 0)], 0).next?.due).toBe(0);
  });

  it('makes a warm switch no slower than a first opening', () => {
    const open = [point('oslo', 0), tick(20)];

    expect(play([...open, point('bergen', 1_000)], 20).next?.due).toBe(1_020);
    expect(play([point('oslo', 0), tick(900), point('bergen', 1_000)], 900).next?.due).toBe(1_000 + WARM_MS);
  });

  it('names a warm switch that nobody has to wait for', () => {
    expect(WARM_MS).toBeLessThanOrEqual(100);
  });
});

describe('a card that has just closed', () => {
  const closed: readonly Event[] = [...OPEN, point(undefined, 700), tick(1_000)];

  it('leaves the reader warm: the next opens sooner', () => {
    expect(run(...closed, point('bergen', 1_000 + CLOSE_MS - 1)).next?.due).toBe(
      1_000 + CLOSE_MS - 1 + WARM_MS,
    );
  });

  it('leaves no warmth behind after a while', () => {
    expect(run(...closed, point('bergen', 1_000 + CLOSE_MS)).next?.due).toBe(1_000 + CLOSE_MS + OPEN_MS);
  });

  it('left no warmth where none was open', () => {
    expect(run({ type: 'dismiss' }, point('oslo', 1_010)).next?.due).toBe(1_010 + OPEN_MS);
  });
});

describe('a late tick', () => {
  it('does nothing where nothing waits', () => {
    const state = run(...OPEN);

    expect(reduceIntent(state, tick(99_000))).toBe(state);
  });

  it('does nothing after the pointer left', () => {
    const state = run(point('oslo', 0), point(undefined, 100));

    expect(reduceIntent(state, tick(OPEN_MS))).toBe(state);
  });

  it('does nothing to a wait that began anew', () => {
    const state = run(point('oslo', 0), point('bergen', 200));

    expect(reduceIntent(state, tick(OPEN_MS))).toBe(state);
  });
});

describe('whatever happens', () => {
  const targets = fc.option(fc.constantFrom('oslo', 'bergen'), { nil: undefined });
  const steps = fc.oneof(
    fc.record({
      type: fc.constant('point' as const),
      target: targets,
      speed: fc.double({ min: 0, max: 2, noNaN: true }),
    }),
    fc.record({ type: fc.constant('choose' as const), target: fc.constantFrom('oslo', 'bergen') }),
    fc.constantFrom({ type: 'tick' as const }, { type: 'dismiss' as const }, { type: 'enter card' as const }),
  );
  const histories = fc.array(fc.tuple(fc.nat(500), steps)).map((list) =>
    list.map(([, step], index) => ({
      ...step,
      now: list.slice(0, index + 1).reduce((sum, [ms]) => sum + ms, 0),
    })),
  );

  it('a wait is never longer than the longest delay, and its end brings what was waited for', () => {
    fc.assert(
      fc.property(histories, (events) => {
        let state: Intent<string> = noIntent;
        for (const event of events) {
          state = reduceIntent(state, event);
          const { next } = state;
          if (!next) continue;
          expect(next.due - event.now).toBeLessThanOrEqual(Math.max(OPEN_MS, CLOSE_MS));
          expect(next.target).not.toBe(state.shown);
          expect(reduceIntent(state, tick(next.due))).toMatchObject({ shown: next.target, next: undefined });
        }
      }),
    );
  });

  it('a pointer that stays away closes everything', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const end = (events.at(-1)?.now ?? 0) + 1;

        const state = run(...events, point(undefined, end), tick(end + CLOSE_MS));

        expect(state).toMatchObject({ shown: undefined, next: undefined });
      }),
    );
  });
});
