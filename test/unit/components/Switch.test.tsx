// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Switch } from '../../../components/Switch.tsx';
import { clear, click, draw, textOf } from '../support/render.ts';

const onChange = vi.fn<(isOn: boolean) => void>();
const inputIn = (box: Element) => box.querySelector('input') as HTMLInputElement;

afterEach(() => {
  clear();
  onChange.mockClear();
});

describe('Switch', () => {
  it.each([true, false])('is a labelled checkbox and a switch that is on: %s', async (isOn) => {
    const box = await draw(<Switch label="Places" isOn={isOn} onChange={onChange} />);

    const input = inputIn(box);
    expect([input.type, input.getAttribute('role'), input.checked, input.disabled]).toEqual([
      'checkbox',
      'switch',
      isOn,
      false,
    ]);
    expect(textOf(input.closest('label'))).toBe('Places');
  });

  it('shows its hint inside the label', async () => {
    const box = await draw(<Switch label="On this site" hint="news.example" isOn onChange={onChange} />);

    expect(textOf(box.querySelector('label'))).toBe('On this site news.example');
  });

  it.each([true, false])('tells its opposite when the reader flips it: %s', async (isOn) => {
    const box = await draw(<Switch label="Places" isOn={isOn} onChange={onChange} />);

    await click(inputIn(box));

    expect(onChange.mock.calls).toEqual([[!isOn]]);
  });

  it('can be flipped by its label', async () => {
    const box = await draw(<Switch label="Places" isOn={false} onChange={onChange} />);

    await click(box.querySelector('label'));

    expect(onChange.mock.calls).toEqual([[true]]);
  });

  it('follows what it is told', async () => {
    await draw(<Switch label="Places" isOn={false} onChange={onChange} />);
    const box = await draw(<Switch label="Places" isOn onChange={onChange} />);

    expect(inputIn(box).checked).toBe(true);
    expect(inputIn(box).getAttribute('aria-checked')).toBe('true');
  });

  it('does nothing while it is disabled', async () => {
    const box = await draw(<Switch label="Places" isOn isDisabled onChange={onChange} />);

    await click(inputIn(box));

    expect(onChange).not.toHaveBeenCalled();
    expect(inputIn(box).disabled).toBe(true);
  });
});
