import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { FEATURES } from '../features/features';
import { HELPS } from '../features/helps';
import { i18n } from '../i18n/i18n';
import { givenAtelier, showPage } from '../test/givenAtelier';
import { AtelierProvider } from '../atelier/hooks';
import { HelpButton } from './HelpButton';
import { useHelpTexts } from './helpTexts';
import { Introduction } from './Introduction';
import { introduced } from './introduced';

describe('the help', () => {
  const pages = HELPS.flatMap(({ name, pages: each }) => each.map((page) => ({ ...page, name })));

  test('is there for every page with a frame, and for no other', () => {
    const framed = FEATURES.flatMap(({ pages: each = [] }) => each.filter(({ bare }) => !bare).map(({ path }) => path));

    expect(pages.map(({ path }) => path).sort()).toEqual(framed.sort());
  });

  test.each(pages)('of $path has three to six sentences or so, in both languages', async ({ name, text }) => {
    for (const language of ['nl', 'en']) {
      await i18n.changeLanguage(language);
      const sentences = useHelpTexts.now(`${name}.${text}`).split('\n');
      expect(sentences.length).toBeGreaterThanOrEqual(3);
      expect(sentences.length).toBeLessThanOrEqual(6);
      for (const sentence of sentences) expect(sentence).toMatch(/^\S.*[.?]$/);
    }
    await i18n.changeLanguage('nl');
  });

  test('opens with ? beside the page that is open, and Escape gives the focus back', async () => {
    const user = userEvent.setup();
    showPage(await givenAtelier('OBSERVER', []), <HelpButton />, '/atelier/:atelierId/stakeholders', '/atelier/a1/stakeholders');

    await user.keyboard('?');

    expect(await screen.findByRole('heading', { name: 'Hulp bij deze pagina' })).toBeTruthy();
    expect(screen.getByText(/Hier staat wie invloed heeft/)).toBeTruthy();
    expect(await screen.findByText('Op de kaart: naar de volgende partij')).toBeTruthy();

    await user.keyboard('{Escape}');
    expect(screen.queryByText(/Hier staat wie invloed heeft/)).toBeNull();
  });
});

describe('the introduction', () => {
  beforeEach(() => {
    localStorage.clear();
    introduced.setState({ done: false });
  });

  async function show(role: 'PARTICIPANT' | 'FACILITATOR') {
    const { source } = await givenAtelier(role, []);
    render(<AtelierProvider source={source}><Introduction /></AtelierProvider>);
    return userEvent.setup();
  }

  test('tells three things, and is over for this browser', async () => {
    const user = await show('PARTICIPANT');
    expect(document.activeElement).toBe(document.body);

    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(screen.getByText(/Wie ziet wat/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Aan de slag' }));

    expect(screen.queryByRole('region', { name: 'Kennismaking' })).toBeNull();
    expect(localStorage.getItem('wijkatelier.introduced')).not.toBeNull();
  });

  test('can be closed at once', async () => {
    const user = await show('PARTICIPANT');
    await user.click(screen.getByRole('button', { name: 'Kennismaking sluiten' }));
    expect(introduced.getState().done).toBe(true);
  });

  test('is not for facilitators', async () => {
    await show('FACILITATOR');
    expect(screen.queryByRole('region', { name: 'Kennismaking' })).toBeNull();
  });
});
