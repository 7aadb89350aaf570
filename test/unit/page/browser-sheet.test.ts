// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { BrowserSheet } from '../../../entrypoints/page/browser-sheet.ts';
import type { PageRequests } from '../../../lib/messaging/protocol.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

const { look } = DEFAULT_SETTINGS;
const TINT = { ...look, style: 'tint' } as const;

let asked: PageRequests['styleMarks']['params'][] = [];
const taking = (isTaken: boolean) => (style: PageRequests['styleMarks']['params']) => {
  asked.push(style);
  return Promise.resolve(isTaken);
};
const answered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  asked = [];
  document.adoptedStyleSheets = [];
});

describe('a sheet that the browser keeps', () => {
  it('is asked for once a look, in place of the one before, and given back', async () => {
    const sheet = new BrowserSheet(document, taking(true));
    sheet.show(look);
    sheet.show({ ...look, cardSize: 'large' } as typeof look);
    sheet.show(TINT);
    sheet.clear();
    await answered();

    // As strict as the background is.
    expect(Object.keys(asked[0]?.look ?? {})).toEqual(['style', 'colours']);
    expect(asked.map(({ look: now, before }) => [now?.style, before?.style])).toEqual([
      ['underline', undefined],
      ['tint', 'underline'],
      [undefined, 'tint'],
    ]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('has a class of its own that says whether it is there', async () => {
    const [sheet, other] = [
      new BrowserSheet(document, taking(true)),
      new BrowserSheet(document, taking(true)),
    ];
    expect(sheet.aliveClass).toBeUndefined();

    sheet.show(look);
    other.show(look);
    await answered();
    expect(sheet.aliveClass).toBe(asked[0]?.token);
    expect(other.aliveClass).not.toBe(sheet.aliveClass);

    sheet.clear();
    expect(sheet.aliveClass).toBeUndefined();
  });

  it('is one of the page where the browser refuses', async () => {
    const sheet = new BrowserSheet(document, taking(false));
    sheet.show(look);
    await answered();

    expect(document.adoptedStyleSheets).toHaveLength(1);
    expect(sheet.aliveClass).toBeUndefined();

    sheet.show(TINT);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    sheet.clear();
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('that was given back before the browser answered stays away', async () => {
    const sheet = new BrowserSheet(document, taking(false));
    sheet.show(look);
    sheet.clear();
    await answered();

    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
