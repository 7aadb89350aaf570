import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askPatiently } from '../../../lib/messaging/send.ts';

const at = vi.hoisted(() => ({ id: 'dateline-id' as string | undefined, send: vi.fn() }));

vi.mock('../../../lib/bare-browser.ts', () => ({
  bare: { runtime: { sendMessage: at.send } },
  ownId: () => at.id,
}));

const ASLEEP = new Error('The message channel closed before a response was received.');
const ask = (): Promise<unknown> => askPatiently('getCitation', { fact: 'thaw' });

beforeEach(() => {
  vi.useFakeTimers();
  at.id = 'dateline-id';
  at.send.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('asking patiently', () => {
  it('asks again when the background was put to sleep over the question', async () => {
    at.send.mockRejectedValueOnce(ASLEEP).mockResolvedValueOnce(undefined);
    at.send.mockResolvedValueOnce({ ok: true, value: 'cited' });
    const answer = ask();
    await vi.runAllTimersAsync();

    expect(await answer).toBe('cited');
    expect(at.send).toHaveBeenCalledTimes(3);
  });

  it('takes an error for an answer', async () => {
    at.send.mockResolvedValue({ ok: false, error: 'getCitation failed' });

    await expect(ask()).rejects.toThrow('getCitation failed');
    expect(at.send).toHaveBeenCalledOnce();
  });

  it('gives up when nobody answers', async () => {
    at.send.mockRejectedValue(ASLEEP);
    await Promise.all([expect(ask()).rejects.toThrow(ASLEEP.message), vi.runAllTimersAsync()]);

    expect(at.send).toHaveBeenCalledTimes(4);
  });

  it('asks no more once the extension is gone', async () => {
    at.send.mockImplementation(() => {
      at.id = undefined;
      return Promise.reject(ASLEEP);
    });

    await expect(ask()).rejects.toThrow('nobody answered');
    expect(at.send).toHaveBeenCalledOnce();
  });
});
