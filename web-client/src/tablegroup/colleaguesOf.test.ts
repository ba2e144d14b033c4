// @vitest-environment node
import { expect, test } from 'vitest';
import { colleaguesOf } from './colleaguesOf';

const person = (participantId: string, organisation: string, role: 'PARTICIPANT' | 'FACILITATOR' = 'PARTICIPANT') =>
  ({ participantId, name: participantId, initials: participantId, organisation, role });

test('participants of one organisation belong together, and who is alone in it does not', () => {
  const people = [
    person('anna', 'Gemeente'), person('bas', 'gemeente '), person('carla', 'Corporatie'), person('dirk', ''), person('eva', ''),
    person('fem', 'Gemeente', 'FACILITATOR'),
  ];

  expect(colleaguesOf(people)).toEqual([{ participantIds: ['anna', 'bas'] }]);
});
