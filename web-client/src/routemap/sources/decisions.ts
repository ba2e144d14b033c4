import { dayOf } from '../../action/due';
import type { Item } from '../../contract/items';
import { codesOf, namesOf } from '../../decision/register';
import type { Milestone, Source, What } from '../Milestone';

/** What was agreed, when a formal decision on it is expected or was taken, and when to look at it again. */
export const decisions: Source = {
  name: 'decisions',
  shape: 'diamond',
  kinds: ['decision'],
  milestonesOf: (items) => {
    const all = items.list('decision');
    const names = namesOf(all);
    const codes = codesOf(all);
    return all.flatMap((decision) => momentsOf(decision, names.get(decision.id) ?? decision.title, codes.get(decision.id) ?? ''));
  },
};

/** Only what was agreed has moments; what was replaced since has none to come. */
function momentsOf(decision: Item<'decision'>, title: string, code: string): Milestone[] {
  const { id, state, component, decidedAt, decider, formalBody, formalDecidedAt, formalExpectedAt, reviewAt } = decision;
  if (decidedAt === undefined || (state !== 'AGREED' && state !== 'SUPERSEDED')) return [];
  const holds = state === 'AGREED';
  const moment = (what: What, day: string, done: boolean, owners: readonly string[]): Milestone => ({
    key: `decision ${id} ${what}`, source: 'decisions', what, title, day, done, component, owners, involved: [], path: `decisions/${id}`,
    ...(what !== 'AGREED' && { short: code }),
  });
  const body = formalBody === undefined ? [] : [`b ${formalBody}`];
  return [
    moment('AGREED', dayOf(Date.parse(decidedAt)), true, decider === undefined ? [] : [`p ${decider}`]),
    ...(formalDecidedAt !== undefined ? [moment('FORMAL', formalDecidedAt, true, body)] : []),
    ...(holds && formalDecidedAt === undefined && formalExpectedAt !== undefined ? [moment('FORMAL_EXPECTED', formalExpectedAt, false, body)] : []),
    ...(holds && reviewAt !== undefined ? [moment('REVIEW', reviewAt, false, [])] : []),
  ];
}
