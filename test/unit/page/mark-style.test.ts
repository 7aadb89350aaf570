import { describe, expect, it } from 'vitest';
import { markStyle } from '../../../lib/page/mark-style.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings.ts';

const { look } = DEFAULT_SETTINGS;

describe('the style of marks', () => {
  it('is by default a dotted and a dashed line in the colour of the text, on screens', () => {
    expect(markStyle(look)).toBe(
      '@media screen{' +
        ':root::highlight(dateline-place){text-decoration:underline dotted 1px currentcolor;text-underline-offset:3px}' +
        ':root::highlight(dateline-organisation){text-decoration:underline dashed 1px currentcolor;text-underline-offset:3px}}',
    );
  });

  it('takes a colour that the reader chose as it is', () => {
    const colours = { place: '#0a5c2e', organisation: 'text' };

    expect(markStyle({ ...look, colours })).toContain('underline dotted 1.5px #0a5c2e;');
    expect(markStyle({ ...look, colours, style: 'tint' })).toContain(
      ':root::highlight(dateline-place){background-color:color-mix(in srgb,#0a5c2e 14%,transparent)}',
    );
  });

  it('never mixes the colour of the text: Chromium takes the root’s for it', () => {
    const styles = (['underline', 'tint', 'none'] as const).map((style) => markStyle({ ...look, style }));

    expect(styles.filter((css) => /color-mix\([^)]*currentcolor/.test(css))).toEqual([]);
  });

  it('tells the kinds apart in a tint without colour', () => {
    const shades = markStyle({ ...look, style: 'tint' }).match(/\d+%/g) ?? [];

    expect(new Set(shades).size).toBe(2);
  });

  it('can be none', () => {
    expect(markStyle({ ...look, style: 'none' })).toBe(
      '@media screen{:root::highlight(dateline-place){}:root::highlight(dateline-organisation){}}',
    );
  });
});
