// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectBlocks } from '../../../lib/page/collect.ts';
import { textIn } from '../../../lib/page/composed.ts';
import { isReadable, lineOf } from '../../../lib/page/readable.ts';
import { ShadowRoots } from '../../../lib/page/shadow-roots.ts';
import { makePage } from '../support/page.ts';

const onRoot = vi.fn();
const onLate = vi.fn();
let end: AbortController;
let roots: ShadowRoots;

/** Gives each `x-…` element the root that its `root` attribute describes. */
function attach(top: ParentNode): void {
  for (const host of top.querySelectorAll('[root]')) {
    const root = host.attachShadow({ mode: host.getAttribute('mode') === 'closed' ? 'closed' : 'open' });
    root.innerHTML = host.getAttribute('root') ?? '';
    attach(root);
  }
}

function pageOf(html: string): HTMLElement {
  const main = makePage(html);
  attach(main);
  return main;
}

const texts = (top: Element, reach: 'all' | 'line' = 'all'): string[] =>
  Array.from(collectBlocks(top, reach, roots.meet), ({ text }) => text);

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  roots = new ShadowRoots(document, { onRoot, onLate }, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('text in open shadow roots', () => {
  it('is read where its host stands, and apart from what is around it', () => {
    const main = pageOf(
      '<p>One</p><x-a root="<p>Two</p>Three <b>four</b>">Five</x-a><p>Six <i root="seven">eight</i> nine</p>',
    );

    expect(texts(main)).toEqual(['One', 'Two', 'Three four', 'Five', 'Six ', 'seven', 'eight nine']);
    expect(onRoot).toHaveBeenCalledTimes(2);
  });

  it('is read through roots inside roots, not through closed ones', () => {
    const main = pageOf(`<x-a root="<x-b root='Deep'></x-b>"></x-a><x-c mode="closed" root="Closed"></x-c>`);

    expect(texts(main)).toEqual(['Deep']);
  });

  it('belongs to the line of its host, and is excluded with it', () => {
    const main = pageOf('<x-a root="One <b>two</b>"></x-a><nav><x-b root="Three"></x-b></nav>');
    const host = main.querySelector('x-a') as Element;
    const all = [...textIn([main])];

    expect(all.map(({ data }) => data)).toEqual(['One ', 'two', 'Three']);
    expect(all.filter(isReadable).map(lineOf)).toEqual([host, host]);
    expect(texts(host, 'line')).toEqual(['One two']);
  });

  it('is held only where changes are told: not before it was read, not when it has left', () => {
    const main = pageOf('<x-a root="One"></x-a>');
    const host = main.querySelector('x-a') as Element;
    const text = host.shadowRoot?.firstChild as Text;
    expect(roots.holds(text)).toBe(false);

    texts(main);
    expect(roots.holds(text)).toBe(true);

    host.remove();
    expect(roots.holds(text)).toBe(false);
  });
});

describe('components that get their root late', () => {
  it('are looked at again, and told of once', () => {
    const main = pageOf('<x-a></x-a><x-b></x-b><p>Oslo</p>');
    texts(main);
    const host = main.querySelector('x-a') as Element;

    vi.advanceTimersByTime(1_000);
    host.attachShadow({ mode: 'open' });
    vi.advanceTimersByTime(20_000);

    expect(onLate.mock.calls).toEqual([[host]]);
  });

  it('cost no timer for ever, and none when all ends', () => {
    texts(pageOf('<x-a></x-a>'));
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(20_000);
    expect(vi.getTimerCount()).toBe(0);

    texts(pageOf('<x-a></x-a>'));
    end.abort();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are none where a page has no components', () => {
    texts(pageOf('<p>Oslo</p>'));

    expect(vi.getTimerCount()).toBe(0);
  });
});
