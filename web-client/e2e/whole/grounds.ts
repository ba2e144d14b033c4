import type { Ground } from '../../src/contract/decision.ts';
import type { Company } from './Company.ts';
import { byId, example, type Decision } from './example.ts';

/** What a decision of the file rests on, by the ids that it has here. */
export function groundsOf({ register }: Company, { evidence }: Decision): Promise<readonly Ground[]> {
  return Promise.all(evidence.map(async ({ type, ref }): Promise<Ground> => {
    switch (type) {
      case 'NOTITIE': return { kind: 'note', id: await register.idOf('note', ({ text }) => text === byId(example.notes, ref).text) };
      case 'HOBBEL': return { kind: 'hurdle', id: await register.idOf('hurdle', ({ title }) => title === byId(example.hurdles, ref).title) };
      case 'PROCESSTAP': return { kind: 'processStep', id: await register.idOf('processStep', ({ title }) => title === byId(example.processSteps, ref).title) };
      // in the file only that of Molenveld-Oost; a scan has the id of its neighbourhood
      case 'SNELLE_WIJKANALYSE': return { kind: 'quickScan', id: await register.idOf('neighbourhood', ({ name }) => name === 'Molenveld-Oost') };
      case 'STARTWIJK': return { kind: 'matrix', id: await register.idOf('matrix', () => true) };
      case 'MIDDELEN': return { kind: 'resourceTotals', id: await register.idOf('resourceTotals', () => true) };
      default: throw new Error(`Nothing is known to rest on ${type}`);
    }
  }));
}
