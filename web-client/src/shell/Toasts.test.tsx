import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { i18n } from '../i18n/i18n';
import { Toasts } from './Toasts';
import { giveBack, showToast, toasts } from './toasts';

const writeText = vi.fn(() => Promise.resolve());

beforeEach(async () => {
  await i18n.changeLanguage('nl');
  writeText.mockClear();
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  toasts.setState({ shown: [] });
  render(<Toasts />);
});

describe('what somebody wrote and was not kept', () => {
  test('is given back, to be read and copied', async () => {
    act(() => giveBack('Niet gelukt.', ['Het net is vol', 'Tot 2031.\nOf later.']));

    expect(within(screen.getByRole('region', { name: 'Wat u had geschreven' })).getAllByText(/./).map((text) => text.textContent))
      .toEqual(['Het net is vol', 'Tot 2031.\nOf later.']);
    fireEvent.click(screen.getByRole('button', { name: 'Kopiëren wat u had geschreven' }));
    expect(await screen.findByText('Gekopieerd', { selector: '[role=status]' })).toBeTruthy();
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Het net is vol\n\nTot 2031.\nOf later.');
  });

  test('stands in one message when it was refused for one reason, each text once', () => {
    act(() => giveBack('Niet gelukt.', ['Een']));
    act(() => giveBack('Niet gelukt.', ['Twee']));
    act(() => giveBack('Niet gelukt.', ['Een']));

    expect(toasts.getState().shown).toMatchObject([{ text: 'Niet gelukt.', written: ['Een', 'Twee'] }]);
    act(() => giveBack('Niet gelukt.', []));
    act(() => void showToast('Niet gelukt.', 'bad'));
    expect(toasts.getState().shown[0]?.written).toEqual(['Een', 'Twee']);
  });

  test('makes no room for other news', () => {
    giveBack('Niet gelukt.', ['Een']);
    for (let i = 0; i < 6; i++) showToast(`Nieuws ${i}`, 'bad');

    expect(toasts.getState().shown.map(({ text }) => text)).toEqual(['Niet gelukt.', 'Nieuws 2', 'Nieuws 3', 'Nieuws 4', 'Nieuws 5']);
  });

  test('where nothing was written there is nothing to copy', () => {
    act(() => giveBack('Niet gelukt.', []));

    expect(screen.getByText('Niet gelukt.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Kopi/ })).toBeNull();
  });
});
