import { act, fireEvent, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '../i18n/i18n';
import { toasts } from './toasts';
import { useUnkept } from './useUnkept';

const told = () => toasts.getState().shown.map(({ text }) => text);
const closing = () => fireEvent(window, new Event('beforeunload', { cancelable: true }));

beforeEach(async () => {
  await i18n.changeLanguage('nl');
  toasts.setState({ shown: [] });
});

describe('what is written for something that others can end', () => {
  it('is told when its field goes, and holds a browser back that is being closed', () => {
    const { result, unmount } = renderHook(() => useUnkept('Bewaard'));
    expect(closing()).toBe(true);
    result.current.write('Bewaard, en meer');

    expect(closing()).toBe(false);
    unmount();

    expect(told()).toEqual([expect.stringContaining('"Bewaard, en meer"')]);
  });

  it.each([true, false])('once it was sent goes without a word when it was taken (%s)', async (taken) => {
    const { result, unmount } = renderHook(() => useUnkept(undefined));
    result.current.write('Mijn reden');
    await act(() => result.current.send(Promise.resolve(taken)));

    expect(closing()).toBe(taken);
    unmount();

    expect(told()).toHaveLength(taken ? 0 : 1);
  });
});
