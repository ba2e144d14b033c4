import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { i18n } from '../i18n/i18n';
import { findGivenBack, givenBack } from './givenBack';
import { GivenBackButton } from './GivenBackButton';
import { giveBack, toasts } from './toasts';

const ANNA = { atelierId: 'a1', participantId: 'anna' };

/** As a page that is opened anew. */
function reload(session = ANNA): void {
  act(() => {
    givenBack.setState({ place: undefined, kept: [] });
    findGivenBack(session);
  });
}

const keptTexts = () => givenBack.getState().kept.flatMap(({ texts }) => texts);

beforeEach(async () => {
  await i18n.changeLanguage('nl');
  localStorage.clear();
  toasts.setState({ shown: [] });
  reload();
});

describe('a text that was refused', () => {
  it('outlives its message and the page, until its writer lets it go', async () => {
    // given
    const user = userEvent.setup();
    render(<GivenBackButton />);
    expect(screen.queryByRole('button')).toBeNull();
    act(() => giveBack('Iemand anders heeft dit intussen veranderd.', ['Eerst praten', 'Dan graven.\nOf later.']));

    // when
    act(() => toasts.setState({ shown: [] }));
    reload();

    // then
    await user.click(await screen.findByRole('button', { name: 'Niet bewaard: 2 teksten' }));
    expect(await screen.findByText('Eerst praten')).toBeTruthy();
    expect(screen.getByText(/^Dan graven/).textContent).toBe('Dan graven.\nOf later.');
    expect(screen.getByText('Iemand anders heeft dit intussen veranderd.')).toBeTruthy();

    // when
    await user.click(screen.getByRole('button', { name: 'Weghalen: Eerst praten' }));

    // then
    expect(await screen.findByText('Er staat hier niets meer.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Niet bewaard/ })).toBeNull();
    reload();
    expect(keptTexts()).toEqual([]);
  });

  it('is not shown to another participant on the same device, nor in another atelier', () => {
    act(() => giveBack('Niet gelukt.', ['Van Anna']));

    reload({ ...ANNA, participantId: 'bert' });
    expect(keptTexts()).toEqual([]);
    reload({ ...ANNA, atelierId: 'a2' });
    expect(keptTexts()).toEqual([]);
    reload();
    expect(keptTexts()).toEqual(['Van Anna']);
  });

  it('is kept once for the same reason, and beside what another page of the browser kept', () => {
    act(() => giveBack('Niet gelukt.', ['Een']));
    const elsewhere = localStorage.getItem('wijkatelier.givenBack.a1.anna') ?? '';
    localStorage.setItem('wijkatelier.givenBack.a1.anna', elsewhere.replace(']}]', ']},{"id":"x","why":"Te laat.","texts":["Elders"]}]'));

    act(() => giveBack('Niet gelukt.', ['Een', 'Twee']));

    expect(keptTexts()).toEqual(['Een', 'Elders', 'Twee']);
  });

  it.each(['geen JSON', '{}', '[{"id":1}]', '[null]'])('is not looked for in what is no list of texts: %s', (rubbish) => {
    localStorage.setItem('wijkatelier.givenBack.a1.anna', rubbish);
    reload();
    expect(keptTexts()).toEqual([]);

    act(() => giveBack('Niet gelukt.', ['Nieuw']));
    expect(keptTexts()).toEqual(['Nieuw']);
  });
});
