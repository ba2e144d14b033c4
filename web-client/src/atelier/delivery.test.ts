// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import type { SentCommand } from '../contract/commands';
import { deliverTo } from './delivery';

const commands: SentCommand[] = [{ commandId: 'k1', command: { type: 'UndoLast' } }];

function answering(status: number, body: unknown, headers: Record<string, string> = {}) {
  return vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status, headers })));
}

describe('a request with commands', () => {
  it('goes to the batch address of the atelier', async () => {
    const fetcher = answering(200, { revision: 4, results: [{ commandId: 'k1', revision: 4 }] });

    const delivery = await deliverTo('a1', fetcher)(commands);

    expect(fetcher).toHaveBeenCalledWith('/api/ateliers/a1/commands/batch', expect.objectContaining({ method: 'POST' }));
    expect(delivery).toEqual({ kind: 'answered', outcomes: new Map([['k1', { ok: true, revision: 4 }]]) });
  });

  it('is made again later after a lost connection, a failing server or too many requests', async () => {
    const lost = vi.fn(() => Promise.reject(new TypeError('network')));

    expect(await deliverTo('a1', lost)(commands)).toEqual({ kind: 'later' });
    expect(await deliverTo('a1', answering(503, {}))(commands)).toEqual({ kind: 'later' });
    expect(await deliverTo('a1', answering(429, {}, { 'retry-after': '3' }))(commands)).toEqual({ kind: 'later', afterMs: 3000 });
  });

  it('is refused as a whole with the problem of the server', async () => {
    const delivery = await deliverTo('a1', answering(401, { code: 'session-missing', status: 401 }))(commands);

    expect(delivery).toEqual({ kind: 'refused', problem: { code: 'session-missing', status: 401 } });
  });
});
