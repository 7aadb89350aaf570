// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QuietDone, QuietQuestion, type Quiet } from '../../../components/QuietQuestion.tsx';
import { clear, click, draw, textOf, textsOf } from '../support/render.ts';

const ignore = (): void => undefined;

afterEach(clear);

describe('QuietQuestion', () => {
  it('asks what to leave alone: the name, the site, or nothing', async () => {
    const onQuiet = vi.fn<(quiet: Quiet) => void>();
    const onKeep = vi.fn<() => void>();
    const box = await draw(
      <QuietQuestion label="Oslo" site="news.example" onQuiet={onQuiet} onKeep={onKeep} />,
    );

    expect(textsOf(box, 'button')).toEqual([
      'Oslo, everywhere',
      'This site, news.example',
      'Nothing: keep it as it is',
    ]);
    for (const button of box.querySelectorAll('button')) await click(button);
    expect(onQuiet.mock.calls).toEqual([['name'], ['site']]);
    expect(onKeep).toHaveBeenCalledOnce();
  });

  it('offers no site where there is none to switch off', async () => {
    const box = await draw(<QuietQuestion label="Oslo" site={undefined} onQuiet={ignore} onKeep={ignore} />);

    expect(textsOf(box, 'button')).toEqual(['Oslo, everywhere', 'Nothing: keep it as it is']);
  });

  it('takes the focus, and so does the way back', async () => {
    const asked = await draw(
      <QuietQuestion label="Oslo" site="a.example" onQuiet={ignore} onKeep={ignore} />,
    );
    expect(textOf(document.activeElement)).toBe('Oslo, everywhere');
    expect(asked.contains(document.activeElement)).toBe(true);

    const onUndo = vi.fn<() => void>();
    await draw(<QuietDone sentence="Oslo is no longer marked anywhere." onUndo={onUndo} />);
    expect(textOf(document.activeElement)).toBe('Undo');
    await click(document.activeElement);
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
