import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { i18n } from '../i18n/i18n';
import { momentIn } from './newAtelier';
import { NewAtelierForm } from './NewAtelierForm';

const BLUEPRINT = { form: 1, title: 'Noord', source: { atelierId: 'a1', revision: 9 }, lessons: [{ text: 'Eerder', component: 'PROCESS' }] };

describe('a new atelier from a moment of another one', () => {
  let sent: { path: string; body: unknown }[];

  beforeEach(async () => {
    await i18n.changeLanguage('nl');
    sent = [];
    vi.stubGlobal('fetch', vi.fn((path: string, init?: RequestInit) => {
      if (init?.method !== 'POST') return Promise.resolve(path.includes('/moments/9/') ? Response.json(BLUEPRINT) : new Response(null, { status: 404 }));
      sent.push({ path, body: JSON.parse(String(init.body)) });
      if (path.includes('/moments/8/')) return Promise.resolve(Response.json({ code: 'not-yet-shown', open: ['vote', 'round'] }, { status: 409 }));
      return Promise.resolve(Response.json({ atelierId: 'a2', facilitatorCode: 'ABC' }, { status: 201 }));
    }));
  });

  test('begins with the blueprint of that moment, which bears where it came from', async () => {
    // given
    const user = userEvent.setup();
    const created = vi.fn();
    render(<NewAtelierForm hostKey="k" moment={{ atelierId: 'a1', revision: 9 }} onCreated={created} />);
    expect(await screen.findByText('Gekozen: Noord')).toBeTruthy();
    expect(screen.getByRole('radio', { name: /blauwdruk van het moment .*handeling 9/ })).toHaveProperty('checked', true);

    // when
    await user.type(screen.getByLabelText('Naam van het atelier'), 'Zuid');
    await user.type(screen.getByLabelText('Gemeente'), 'Voorbeeldstad');
    fireEvent.change(screen.getByLabelText('Eerste dag'), { target: { value: '2027-09-07' } });
    await user.click(screen.getByRole('button', { name: 'Atelier aanmaken' }));

    // then
    await waitFor(() => expect(created).toHaveBeenCalled());
    expect(sent).toEqual([{
      path: '/api/ateliers',
      body: { name: 'Zuid', municipality: 'Voorbeeldstad', inheritance: { blueprint: BLUEPRINT, firstDay: '2027-09-07' } },
    }]);
  });

  test('what is missing gets the focus: on a phone it is far above the button', async () => {
    const user = userEvent.setup();
    render(<NewAtelierForm hostKey="k" onCreated={vi.fn()} />);
    await user.type(screen.getByLabelText('Naam van het atelier'), 'Zuid');
    await user.click(screen.getByRole('button', { name: 'Atelier aanmaken' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Gemeente')));
    expect(sent).toEqual([]);
  });

  test('copies all of it with nothing but a name', async () => {
    // given
    const user = userEvent.setup();
    const created = vi.fn();
    render(<NewAtelierForm hostKey="k" moment={{ atelierId: 'a1', revision: 9, as: 'copy' }} onCreated={created} />);
    expect(screen.getByRole('radio', { name: /volledige kopie/ })).toHaveProperty('checked', true);
    expect(screen.queryByLabelText('Gemeente')).toBeNull();

    // when
    await user.type(screen.getByLabelText('Naam van het atelier'), 'Zuid');
    await user.click(screen.getByRole('button', { name: 'Atelier aanmaken' }));

    // then
    await waitFor(() => expect(created).toHaveBeenCalled());
    expect(sent).toEqual([{ path: '/api/host/ateliers/a1/moments/9/copy', body: { name: 'Zuid' } }]);
  });

  test('is not copied while something was still somebody’s own: it says what, and what to do', async () => {
    // given
    const user = userEvent.setup();
    render(<NewAtelierForm hostKey="k" moment={{ atelierId: 'a1', revision: 8, as: 'copy' }} onCreated={() => undefined} />);

    // when
    await user.type(screen.getByLabelText('Naam van het atelier'), 'Zuid');
    await user.click(screen.getByRole('button', { name: 'Atelier aanmaken' }));

    // then
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('een schrijfronde en een stemming met stippen');
    expect(alert.textContent).toContain('Kies een moment voordat dat begon');
  });

  test('that is not there says so', async () => {
    render(<NewAtelierForm hostKey="k" moment={{ atelierId: 'a1', revision: 1_000 }} onCreated={() => undefined} />);
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  test('is named by the address', () => {
    expect(momentIn('?from=a1&r=9')).toEqual({ atelierId: 'a1', revision: 9 });
    expect(momentIn('?from=a1&r=9&as=copy')).toEqual({ atelierId: 'a1', revision: 9, as: 'copy' });
    expect(momentIn('?from=a1&r=0')).toBeUndefined();
    expect(momentIn('')).toBeUndefined();
  });
});

describe('a new atelier from a template', () => {
  const template = (nl: string, en: string, lesson: string) => ({
    name: { nl, en }, version: '2026-1', use: { nl: `Voor ${nl}`, en: `For ${en}` },
    blueprint: {
      form: 1, title: `${nl} (2026-1)`, criteria: [], stakeholderTypes: [], steps: [], routePhases: [], hurdles: [], products: [], agreements: [],
      programme: [{ day: 0, start: '13:00', end: '17:00', agenda: [{ kind: 'OPENING', minutes: 15, workForms: ['wvf-checkin'] }] }],
      lessons: [{ text: lesson, component: 'PROCESS' }],
    },
  });
  const OFFERED = {
    templates: [template('Lang', 'Long', 'Neem de tijd'), template('Kort', 'Short', 'Houd het kort')],
    workForms: [{ id: 'wvf-checkin', name: { nl: 'Check-in ronde', en: 'Check-in round' }, phases: [] }],
  };
  let sent: unknown[];

  beforeEach(() => {
    sent = [];
    vi.stubGlobal('fetch', vi.fn((path: string, init?: RequestInit) => {
      if (init?.method === 'POST') {
        sent.push(JSON.parse(String(init.body)));
        return Promise.resolve(Response.json({ atelierId: 'a2', facilitatorCode: 'ABC' }, { status: 201 }));
      }
      return Promise.resolve(path === '/api/host/templates' ? Response.json(OFFERED) : new Response(null, { status: 404 }));
    }));
  });

  test('begins with the one that was chosen, after a look at what is in each', async () => {
    // given
    await i18n.changeLanguage('nl');
    const user = userEvent.setup();
    const created = vi.fn();
    render(<NewAtelierForm hostKey="k" onCreated={created} />);
    await user.click(screen.getByRole('radio', { name: 'Met een sjabloon' }));
    expect(await screen.findByRole('radio', { name: 'Lang (versie 2026-1)', checked: true })).toBeTruthy();
    expect(screen.getByText('Voor Kort')).toBeTruthy();
    expect(screen.getAllByText('Neem de tijd')).toHaveLength(1);
    expect(screen.getAllByText(/Check-in ronde/)).toHaveLength(2);

    // when
    await user.click(screen.getByRole('radio', { name: 'Kort (versie 2026-1)' }));
    expect(await screen.findByText('Gekozen: Kort (2026-1)')).toBeTruthy();
    await user.type(screen.getByLabelText('Naam van het atelier'), 'Zuid');
    await user.type(screen.getByLabelText('Gemeente'), 'Voorbeeldstad');
    fireEvent.change(screen.getByLabelText('Eerste dag'), { target: { value: '2027-09-07' } });
    await user.click(screen.getByRole('button', { name: 'Atelier aanmaken' }));

    // then
    await waitFor(() => expect(created).toHaveBeenCalled());
    expect(sent).toEqual([{
      name: 'Zuid', municipality: 'Voorbeeldstad', inheritance: { blueprint: OFFERED.templates[1]?.blueprint, firstDay: '2027-09-07' },
    }]);
  });

  test('is told in the language of the page', async () => {
    await i18n.changeLanguage('en');
    const user = userEvent.setup();
    render(<NewAtelierForm hostKey="k" onCreated={vi.fn()} />);
    await user.click(screen.getByRole('radio', { name: 'With a template' }));
    expect(await screen.findByRole('radio', { name: 'Short (version 2026-1)' })).toBeTruthy();
    expect(screen.getByText('For Long')).toBeTruthy();
    expect(screen.getAllByText(/Check-in round$/)).toHaveLength(2);
  });

  test('says why when none can be had', async () => {
    await i18n.changeLanguage('nl');
    vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(Response.json({ code: 'host-key-invalid' }, { status: 401 }))));
    const user = userEvent.setup();
    render(<NewAtelierForm hostKey="k" onCreated={vi.fn()} />);
    await user.click(screen.getByRole('radio', { name: 'Met een sjabloon' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Welk sjabloon?' })).toBeNull();
  });
});

describe('a blueprint that is refused', () => {
  const refusedWith = async (problem: Record<string, unknown>, language: 'nl' | 'en') => {
    await i18n.changeLanguage(language);
    vi.stubGlobal('fetch', vi.fn((_path: string, init?: RequestInit) => Promise.resolve(
      init?.method === 'POST' ? Response.json({ status: 422, detail: 'minutes must be 1 to 480.', ...problem }, { status: 422 }) : Response.json(BLUEPRINT))));
    const user = userEvent.setup();
    render(<NewAtelierForm hostKey="k" moment={{ atelierId: 'a1', revision: 9 }} onCreated={() => undefined} />);
    await screen.findByText(language === 'nl' ? 'Gekozen: Noord' : 'Chosen: Noord');
    await user.type(screen.getByLabelText(/^(Naam van het atelier|Name of the atelier)$/), 'Zuid');
    await user.type(screen.getByLabelText(/^(Gemeente|Municipality)$/), 'Voorbeeldstad');
    fireEvent.change(screen.getByLabelText(/^(Eerste dag|First day)$/), { target: { value: '2027-09-07' } });
    await user.click(screen.getByRole('button', { name: /aanmaken|Create/ }));
    return (await screen.findByRole('alert')).textContent;
  };
  const minutes = { code: 'invalid-value', field: 'minutes', place: 'inheritance.blueprint.programme.[0].agenda.[3]' };

  test.each([
    ['nl', minutes, 'Deze blauwdruk klopt niet. Er is niets aangemaakt. Het gaat om “Programma”, nummer 1: daar staat iets dat niet kan of ontbreekt er iets (in het bestand: programme.[0].agenda.[3].minutes).'],
    ['en', minutes, 'This blueprint is not right. Nothing was created. It is about “Programme”, number 1: something in it cannot be, or is missing (in the file: programme.[0].agenda.[3].minutes).'],
    ['nl', { code: 'invalid-value', field: 'day' }, 'Deze blauwdruk klopt niet. Er is niets aangemaakt. Er staat iets in dat niet kan, of er ontbreekt iets. Kies het bestand zoals u het downloadde.'],
    ['nl', { code: 'too-large' }, 'Deze blauwdruk klopt niet. Er is niets aangemaakt. Dit is te veel in één keer. Maak het korter.'],
  ] as const)('says so in the language of who reads it (%s, %o)', async (language, problem, expected) => {
    expect(await refusedWith(problem, language)).toBe(expected);
  });
});
