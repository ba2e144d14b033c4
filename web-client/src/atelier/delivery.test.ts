// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { SentCommand } from '../contract/commands';
import { deliverTo } from './delivery';

const commands: SentCommand[] = [{ commandId: 'k1', command: { type: 'UndoLast' } }];

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  return vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status, headers })));
}

const nowhere = () => Promise.resolve(undefined);

describe('a request with commands', () => {
  it('goes to the batch address of the atelier', async () => {
    const fetcher = answering(200, { revision: 4, results: [{ commandId: 'k1', revision: 4 }] });

    const delivery = await deliverTo('a1', nowhere, fetcher)(commands);

    expect(fetcher).toHaveBeenCalledWith('/api/ateliers/a1/commands/batch', expect.objectContaining({ method: 'POST' }));
    expect(delivery).toEqual({ kind: 'answered', outcomes: new Map([['k1', { ok: true, revision: 4 }]]) });
  });

  it('says so when its commands are done all or not at all, over either way', async () => {
    const whole = JSON.stringify({ commands, allOrNothing: true });
    const fetcher = answering(200, { revision: 4, results: [{ commandId: 'k1', revision: 4 }] });
    const ask = vi.fn(nowhere);

    await deliverTo('a1', ask, fetcher)(commands, true);

    expect(ask).toHaveBeenCalledWith(whole);
    expect(fetcher).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ body: whole }));
  });

  it('is made again later after a lost connection, a failing server or too many requests', async () => {
    const lost = vi.fn(() => Promise.reject(new TypeError('network')));

    expect(await deliverTo('a1', nowhere, lost)(commands)).toEqual({ kind: 'later' });
    expect(await deliverTo('a1', nowhere, answering(503, {}))(commands)).toEqual({ kind: 'later' });
    expect(await deliverTo('a1', nowhere, answering(429, {}, { 'retry-after': '3' }))(commands)).toEqual({ kind: 'later', afterMs: 3000 });
  });

  it('is refused as a whole with the problem of the server', async () => {
    const delivery = await deliverTo('a1', nowhere, answering(401, { code: 'session-missing', status: 401 }))(commands);

    expect(delivery).toEqual({ kind: 'refused', problem: { code: 'session-missing', status: 401 } });
  });
});

describe('commands over the socket', () => {
  const neverFetched = vi.fn(() => Promise.reject(new TypeError('not asked over HTTP')));
  const saying = (body: unknown) => vi.fn(() => Promise.resolve(JSON.stringify(body)));

  it('are answered there, and nothing goes over HTTP', async () => {
    const ask = saying({ revision: 4, results: [{ commandId: 'k1', revision: 4 }] });

    const delivery = await deliverTo('a1', ask, neverFetched)(commands);

    expect(ask).toHaveBeenCalledWith(JSON.stringify({ commands }));
    expect(delivery).toEqual({ kind: 'answered', outcomes: new Map([['k1', { ok: true, revision: 4 }]]) });
    expect(neverFetched).not.toHaveBeenCalled();
  });

  it('are sent again later when the server says so, or refused as a whole', async () => {
    const busy = saying({ code: 'too-many-requests', status: 429, retryAfter: 3 });
    const failing = saying({ code: 'store-unavailable', status: 503 });
    const malformed = { code: 'malformed-request', status: 400 };

    expect(await deliverTo('a1', busy, neverFetched)(commands)).toEqual({ kind: 'later', afterMs: 3000 });
    expect(await deliverTo('a1', failing, neverFetched)(commands)).toEqual({ kind: 'later' });
    expect(await deliverTo('a1', saying(malformed), neverFetched)(commands)).toEqual({ kind: 'refused', problem: malformed });
  });

  it('go over HTTP when no answer came, with the same ids', async () => {
    const fetcher = answering(200, { revision: 4, results: [{ commandId: 'k1', revision: 4 }] });

    const delivery = await deliverTo('a1', nowhere, fetcher)(commands);

    expect(fetcher).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ body: JSON.stringify({ commands }) }));
    expect(delivery).toMatchObject({ kind: 'answered' });
  });
});
