// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { commandsOf } from './outcomes';

const WISH = { component: 'PROCESS', day: undefined, owner: 'p p1' } as const;

describe('what becomes of notes', () => {
  test('each source becomes a hurdle that names its notes', () => {
    const commands = commandsOf([{ notes: ['n1'], text: 'De raad wist\nvan niets' }, { notes: ['n2'], text: 'Te laat' }], { ...WISH, kind: 'hurdle' });

    expect(commands).toMatchObject([
      { type: 'RaiseHurdle', title: 'De raad wist van niets', description: 'De raad wist\nvan niets', component: 'PROCESS' },
      { type: 'RecordOrigin', outcome: { kind: 'hurdle' }, notes: ['n1'] },
      { type: 'RaiseHurdle', title: 'Te laat' },
      { type: 'RecordOrigin', notes: ['n2'] },
    ]);
    const [raised, traced] = commands;
    expect(traced).toMatchObject({ outcome: { id: raised && 'hurdleId' in raised && raised.hurdleId } });
    expect(commands[2]).not.toHaveProperty('description');
  });

  test('a step has its day, an action its owner, and what is unknown is left out', () => {
    const one = [{ notes: ['n1', 'n2'], text: 'Eindbeeld' }];

    expect(commandsOf(one, { ...WISH, kind: 'processStep', day: '2029-01-01' })[0]).toMatchObject({ type: 'PlanStep', kind: 'MILESTONE', when: { from: '2029-01-01' } });
    expect(commandsOf(one, { ...WISH, kind: 'processStep' })[0]).not.toHaveProperty('when');
    expect(commandsOf(one, { ...WISH, kind: 'action' })[0]).toMatchObject({ type: 'PlanAction', entry: { title: 'Eindbeeld', owner: { participantId: 'p1' } } });
  });

  test('a text that is too long for a title is kept whole', () => {
    const text = 'lang '.repeat(100).trim();
    const [raised] = commandsOf([{ notes: ['n1'], text }], { ...WISH, kind: 'hurdle' });

    expect(raised).toMatchObject({ description: text });
    expect(raised && 'title' in raised && raised.title).toHaveLength(200);
  });
});
