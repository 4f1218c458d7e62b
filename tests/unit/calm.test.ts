import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calm } from '../../utils/calm.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('calm', () => {
  it('asks at once the first time, and again only after its time', async () => {
    const ask = vi.fn(async () => 1);
    const calmly = calm(500, ask);
    await calmly();
    expect(ask).toHaveBeenCalledTimes(1);
    const later = calmly();
    await vi.advanceTimersByTimeAsync(400);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(await later).toBe(1);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('gives an answer of after the call, not the one before', async () => {
    let answer = 1;
    const calmly = calm(500, async () => answer);
    expect(await calmly()).toBe(1);
    const later = calmly();
    answer = 2;
    await vi.advanceTimersByTimeAsync(500);
    expect(await later).toBe(2);
  });

  it('lets a question that failed be asked again', async () => {
    const ask = vi.fn().mockRejectedValueOnce(new Error('no')).mockResolvedValueOnce(2);
    const calmly = calm(500, ask);
    await expect(calmly()).rejects.toThrow('no');
    const later = calmly();
    await vi.advanceTimersByTimeAsync(500);
    expect(await later).toBe(2);
  });
});
