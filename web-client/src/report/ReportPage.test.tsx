import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { givenAtelier, showPage } from '../test/givenAtelier';
import ReportPage from './ReportPage';
import type { ReportContents, ReportStatus } from './requests';

const CONTENTS: ReportContents = {
  revision: 1412,
  chapters: [{ title: 'Over dit atelier', headings: [] }, { title: 'Borden', headings: ['Participatie', 'Proces'] }],
  tables: [{ name: 'Notities', slug: 'notities', rows: 64 }, { name: 'Vervolgacties', slug: 'vervolgacties', rows: 12 }],
  dates: 9,
  items: 512,
  withheldDecisions: 0,
  withheldMarked: 0,
  withheldTexts: 0,
};

const WAITING: ReportStatus = { reportId: 'r1', format: 'docx', revision: 1412, fileName: 'wijkatelier-a1-r1412.docx', state: 'WAITING' };

interface Call {
  readonly path: string;
  readonly method: string;
  readonly body: unknown;
}

/** A service that answers each path with the next of its answers, and with the last one for ever. */
function givenService(answers: Readonly<Record<string, readonly (() => Response)[]>>): Call[] {
  const calls: Call[] = [];
  const asked = new Map<string, number>();
  vi.stubGlobal('fetch', vi.fn((path: string, request: RequestInit = {}) => {
    calls.push({ path, method: request.method ?? 'GET', body: typeof request.body === 'string' ? JSON.parse(request.body) as unknown : undefined });
    const asks = request.method === 'DELETE' ? `DELETE ${path}` : path;
    const key = Object.keys(answers).find((each) => asks.startsWith(each)) ?? '';
    const turn = asked.get(key) ?? 0;
    asked.set(key, turn + 1);
    const list = answers[key] ?? [];
    return Promise.resolve((list[turn] ?? list.at(-1) ?? (() => new Response(null, { status: 404 })))());
  }));
  return calls;
}

const CONTENTS_PATH = '/api/ateliers/a1/report-contents';
const ORDERED = '/api/ateliers/a1/reports/r1';
const ORDERS = '/api/ateliers/a1/reports';
const contents = [() => Response.json(CONTENTS)];

async function shown() {
  const given = await givenAtelier('PARTICIPANT', []);
  showPage(given, <ReportPage />, '/atelier/:atelierId/report', '/atelier/a1/report');
  return userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  sessionStorage.clear();
});

afterEach(() => vi.useRealTimers());

describe('the report', () => {
  test('shows beforehand what is in it', async () => {
    // given
    givenService({ [CONTENTS_PATH]: contents });

    // when
    await shown();

    // then
    const part = within(await screen.findByRole('region', { name: 'Wat erin staat' }));
    expect(await part.findByText('Borden')).toBeTruthy();
    expect(part.getByRole('row', { name: 'Notities 64' })).toBeTruthy();
    expect(part.getByText(/In de agenda komen 9 afspraken/)).toBeTruthy();
  });

  test('is ordered, tells how far it is, and is there to download', async () => {
    // given
    const calls = givenService({
      [CONTENTS_PATH]: contents,
      [ORDERED]: [
        () => Response.json({ ...WAITING, state: 'MAKING', step: 'COMPOSING', done: 3, of: 9 }),
        () => Response.json({ ...WAITING, state: 'READY', bytes: 40_000 }),
      ],
      [ORDERS]: [() => Response.json(WAITING, { status: 202 })],
    });
    const user = await shown();

    // when
    await user.click(screen.getByRole('radio', { name: /^PDF/ }));
    await user.click(screen.getByRole('radio', { name: /^Iedereen/ }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'In welke taal?' }), 'Engels');
    await user.click(screen.getByRole('button', { name: 'Verslag maken' }));

    // then
    expect(await screen.findByText('Stap 2 van 3: hoofdstukken schrijven.')).toBeTruthy();
    expect(screen.getByRole('progressbar', { name: 'Hoe ver het verslag is' }).getAttribute('value')).toBe(String(0.05 + (3 / 9) * 0.05));
    expect(calls.find(({ body }) => body !== undefined)?.body).toEqual({ format: 'pdf', language: 'en', readers: 'public' });

    // when
    await act(() => vi.advanceTimersByTimeAsync(500));

    // then
    expect(await screen.findByText(/Het verslag is klaar: wijkatelier-a1-r1412.docx \(40 KB\)/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Verslag downloaden' }).getAttribute('href')).toBe('/api/ateliers/a1/reports/r1/file');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('that is being made can be stopped, and another one made', async () => {
    // given
    const calls = givenService({
      [CONTENTS_PATH]: contents,
      [ORDERED]: [() => Response.json({ ...WAITING, state: 'MAKING', step: 'WRITING', done: 30, of: 100 })],
      [`DELETE ${ORDERED}`]: [() => new Response(null, { status: 204 })],
      [ORDERS]: [() => Response.json(WAITING, { status: 202 })],
    });
    const user = await shown();
    await user.click(screen.getByRole('button', { name: 'Verslag maken' }));

    // when
    await user.click(await screen.findByRole('button', { name: 'Stoppen met maken' }));

    // then
    expect(await screen.findByText('Het verslag is gestopt.')).toBeTruthy();
    expect(calls.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual([ORDERED]);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(sessionStorage.getItem('wijkatelier-report-a1')).toBeNull();
    expect(document.activeElement?.textContent).toContain('gestopt');
    expect(screen.getByRole('button', { name: 'Verslag maken' })).toBeTruthy();
  });

  test('gives one table when that is chosen', async () => {
    // given
    const calls = givenService({
      [CONTENTS_PATH]: contents,
      [ORDERED]: [() => Response.json({ ...WAITING, state: 'READY', bytes: 1 })],
      [ORDERS]: [() => Response.json(WAITING, { status: 202 })],
    });
    const user = await shown();

    // when
    await user.click(screen.getByRole('radio', { name: /^Losse tabellen/ }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Welke tabel?' }), 'Vervolgacties');
    await user.click(screen.getByRole('button', { name: 'Verslag maken' }));

    // then
    expect(await screen.findByText(/Het verslag is klaar/)).toBeTruthy();
    expect(calls.find(({ body }) => body !== undefined)?.body).toMatchObject({ format: 'csv', table: 'vervolgacties' });
  });

  test('says what to do when it is refused, and when it fails', async () => {
    // given
    givenService({
      [CONTENTS_PATH]: contents,
      [ORDERED]: [() => Response.json({ ...WAITING, state: 'FAILED', problem: 'report-failed' })],
      [ORDERS]: [
        () => Response.json({ code: 'too-many-requests' }, { status: 429 }),
        () => Response.json(WAITING, { status: 202 }),
      ],
    });
    const user = await shown();

    // when
    await user.click(screen.getByRole('button', { name: 'Verslag maken' }));

    // then
    expect(await screen.findByText(/Dat ging te snel achter elkaar/)).toBeTruthy();

    // when
    await user.click(screen.getByRole('button', { name: 'Verslag maken' }));

    // then
    expect(await screen.findByText(/Het verslag is niet gelukt/)).toBeTruthy();
  });

  test('is found back after the page was left', async () => {
    // given
    sessionStorage.setItem('wijkatelier-report-a1', 'r1');
    givenService({ [CONTENTS_PATH]: contents, [ORDERED]: [() => Response.json({ ...WAITING, state: 'READY', bytes: 1 })] });

    // when
    await shown();

    // then
    expect(await screen.findByRole('link', { name: 'Verslag downloaden' })).toBeTruthy();
  });

  test('that is no longer kept is forgotten', async () => {
    // given
    sessionStorage.setItem('wijkatelier-report-a1', 'r1');
    givenService({ [CONTENTS_PATH]: contents, [ORDERED]: [() => Response.json({ code: 'report-unknown' }, { status: 404 })] });

    // when
    await shown();
    await screen.findByText('Borden');

    // then
    expect(screen.queryByRole('link', { name: 'Verslag downloaden' })).toBeNull();
    expect(screen.queryByText(/niet gelukt/)).toBeNull();
    expect(sessionStorage.getItem('wijkatelier-report-a1')).toBeNull();
  });
});
