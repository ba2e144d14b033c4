import type { AtelierCommand } from '../contract/commands';
import type { Item } from '../contract/items';
import { RESOURCE_PHASES, type CoverageState, type PhaseHours, type Quarters, type ResourceEntry } from '../contract/resource';

/** A row as one fills it in; undefined is unknown. */
export interface Draft {
  readonly stakeholder: string;
  readonly role: string;
  readonly quarters: Quarters;
  readonly rateCents: number | undefined;
  readonly outOfPocketCents: number | undefined;
  readonly funding: string;
  readonly coverage: CoverageState;
}

/** A row of which nothing is known yet. */
export const NOTHING: Draft = {
  stakeholder: '', role: '', quarters: {}, rateCents: undefined, outOfPocketCents: undefined, funding: '', coverage: 'UNKNOWN',
};

/** The row as it stands, to be changed. */
export function draftOf({ stakeholder, role, quarters, rateCents, outOfPocketCents, funding, coverage }: Item<'resourceRow'>): Draft {
  return { stakeholder, role, quarters, rateCents, outOfPocketCents, funding: funding ?? '', coverage };
}

/** The hours that are known, for the contract. */
export function hoursOf(quarters: Quarters): PhaseHours[] {
  return RESOURCE_PHASES.flatMap((phase) => {
    const known = quarters[phase];
    return known === undefined ? [] : [{ phase, quarters: known }];
  });
}

/** What is to be asked to make a new row of the draft. */
export function toEnter(rowId: string, draft: Draft): AtelierCommand[] {
  return [{ type: 'EnterResourceRow', rowId, entry: entryOf(draft) }, ...money(rowId, NOTHING, draft, 0)];
}

/**
 * What is to be asked to make the draft of a row; nothing for what stays as it is.
 *
 * @param row as it stood when the draft was begun
 * @param basedOn the revision of the row that was seen last
 */
export function toAmend(row: Item<'resourceRow'>, draft: Draft, basedOn: number): AtelierCommand[] {
  const before = draftOf(row);
  const same = JSON.stringify(entryOf(before)) === JSON.stringify(entryOf(draft));
  const amended: AtelierCommand[] = same
    ? []
    : [{ type: 'AmendResourceRow', rowId: row.id, entry: entryOf(draft), basedOn }];
  return [...amended, ...money(row.id, before, draft, basedOn)];
}

function money(rowId: string, before: Draft, { funding, coverage }: Draft, basedOn: number): AtelierCommand[] {
  const source = funding.trim();
  return [
    ...(source === before.funding ? [] : [{ type: 'SetFunding', rowId, ...(source && { funding: source }), basedOn } as const]),
    ...(coverage === before.coverage ? [] : [{ type: 'SetCoverage', rowId, coverage, basedOn } as const]),
  ];
}

function entryOf({ stakeholder, role, quarters, rateCents, outOfPocketCents }: Draft): ResourceEntry {
  return {
    stakeholderId: stakeholder,
    role: role.trim(),
    hours: hoursOf(quarters),
    ...(rateCents !== undefined && { hourlyRate: { cents: rateCents } }),
    ...(outOfPocketCents !== undefined && { outOfPocket: { cents: outOfPocketCents } }),
  };
}
