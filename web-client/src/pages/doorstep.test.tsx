import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinedAteliers, rememberAtelier } from '../access/joined';
import { rememberWanted } from '../access/wanted';
import JoinPage from './JoinPage';
import StartPage from './StartPage';

const requests: [string, unknown][] = [];

/** The command-service, as far as these pages ask it something. */
function answer(path: string): [number, unknown] {
  if (path === '/api/codes/K7MQX4WR') return [200, { atelierId: 'a1', atelier: 'Molenveld', municipality: 'Merwerode', role: 'PARTICIPANT' }];
  if (path === '/api/join') return [201, { atelierId: 'a1', participantId: 'p1', role: 'PARTICIPANT' }];
  return [404, { code: 'code-unknown', status: 404 }];
}

beforeEach(() => {
  requests.length = 0;
  localStorage.clear();
  sessionStorage.clear();
  vi.stubGlobal('fetch', (path: string, request?: RequestInit) => {
    requests.push([path, request?.body ? JSON.parse(String(request.body)) : undefined]);
    const [status, body] = answer(path);
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
});
afterEach(() => void vi.unstubAllGlobals());

function open(path: string) {
  render(
    <MemoryRouter initialEntries={[path]}>
      <Routes>
        <Route path="/" element={<StartPage />} />
        <Route path="/join/:code" element={<JoinPage />} />
        <Route path="/atelier/:atelierId" element={<p>binnen</p>} />
        <Route path="/atelier/:atelierId/replay" element={<p>bij het moment</p>} />
      </Routes>
    </MemoryRouter>,
  );
}

describe('entering', () => {
  it('leads from a code, however it is typed, by name and organisation into the atelier', async () => {
    open('/');
    await userEvent.type(screen.getByLabelText('Code van het atelier'), 'k7mq-x4wr');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));

    await userEvent.type(await screen.findByLabelText('Uw naam'), 'Sanne Bakker');
    await userEvent.type(screen.getByLabelText('Uw organisatie'), 'Bewoner');
    await userEvent.click(screen.getByRole('button', { name: 'Meedoen' }));

    expect(await screen.findByText('binnen')).toBeTruthy();
    expect(requests.at(-1)).toEqual(['/api/join', { code: 'K7MQX4WR', name: 'Sanne Bakker', organisation: 'Bewoner' }]);
    expect(joinedAteliers()).toEqual([{ atelierId: 'a1', name: 'Molenveld' }]);
  });

  it.each([
    ['of this atelier', '/atelier/a1/replay?r=12', 'bij het moment'],
    ['of another one', '/atelier/a2/replay?r=12', 'binnen'],
    ['that leads out', '//elsewhere.example/atelier/a1/', 'binnen'],
  ])('goes on to the link %s that was opened before one took part', async (_, wanted, arrived) => {
    rememberWanted(wanted);
    open('/join/K7MQX4WR');
    await userEvent.type(await screen.findByLabelText('Uw naam'), 'Ada');
    await userEvent.type(screen.getByLabelText('Uw organisatie'), 'Rekenkamer');
    await userEvent.click(screen.getByRole('button', { name: 'Meedoen' }));

    expect(await screen.findByText(arrived)).toBeTruthy();
  });

  it('takes the link that somebody was sent for the code that is in it', async () => {
    open('/');
    await userEvent.click(screen.getByLabelText('Code van het atelier'));
    await userEvent.paste('https://wijkatelier.voorbeeld.nl/join/K7MQX4WR');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));

    expect(await screen.findByLabelText('Uw naam')).toBeTruthy();
    expect(requests[0]).toEqual(['/api/codes/K7MQX4WR', undefined]);
  });

  it('says what to do about a wrong code', async () => {
    open('/');
    await userEvent.type(screen.getByLabelText('Code van het atelier'), 'FOUT{Enter}');

    expect((await screen.findByRole('alert')).textContent).toContain('Deze code kennen we niet');
    expect(screen.getByLabelText('Code van het atelier').getAttribute('aria-invalid')).toBe('true');
  });

  it('asks for nothing more than a name and an organisation, and for both', async () => {
    open('/join/K7MQX4WR');
    await userEvent.click(await screen.findByRole('button', { name: 'Meedoen' }));

    expect(screen.getAllByRole('textbox')).toHaveLength(2);
    expect(screen.getAllByRole('alert')).toHaveLength(2);
    expect(requests.map(([path]) => path)).toEqual(['/api/codes/K7MQX4WR']);
  });

  it('lists the ateliers of this browser until they are taken off', async () => {
    rememberAtelier({ atelierId: 'a1', name: 'Molenveld' });
    open('/');
    expect(screen.getByRole('link', { name: 'Molenveld' }).getAttribute('href')).toBe('/atelier/a1');

    await userEvent.click(screen.getByRole('button', { name: 'Molenveld uit deze lijst halen' }));

    expect(screen.queryByRole('link', { name: 'Molenveld' })).toBeNull();
  });
});
