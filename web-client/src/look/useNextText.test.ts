import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useNextText } from './useNextText';

/** A field whose texts are answered by hand. */
function field() {
  const sent: string[] = [];
  const answers: ((done: boolean) => void)[] = [];
  const { result } = renderHook(() => useNextText((text) => {
    sent.push(text);
    return new Promise<boolean>((answer) => answers.push(answer));
  }));
  const type = (text: string) => act(() => result.current.setText(text));
  return {
    sent,
    type,
    shown: () => result.current.text,
    missing: () => result.current.missing,
    send: () => act(() => void result.current.submit()),
    answer: (done: boolean) => act(async () => { answers.shift()?.(done); await Promise.resolve(); }),
  };
}

describe('a field for one text after another', () => {
  it('keeps what is typed while what was sent is being saved', async () => {
    const next = field();
    next.type(' een ');
    next.send();
    next.type('twee');

    await next.answer(true);

    expect(next.shown()).toBe('twee');
    next.send();
    expect(next.sent).toEqual(['een', 'twee']);
  });

  it.each([
    ['', 'een'],
    ['twee', 'een twee'],
  ])('gives back what was refused, before “%s” that was typed meanwhile', async (typed, expected) => {
    const next = field();
    next.type('een');
    next.send();
    next.type(typed);

    await next.answer(false);

    expect(next.shown()).toBe(expected);
  });

  it('sends nothing that is empty, and says so until something is typed', () => {
    const next = field();
    next.type('  ');
    next.send();
    expect(next.sent).toEqual([]);
    expect(next.missing()).toBe(true);

    next.type('een');

    expect(next.missing()).toBe(false);
  });
});
