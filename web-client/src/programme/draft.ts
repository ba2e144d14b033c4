import { newId } from '../atelier/ids';
import type { Composition, PhaseVisibility, WorkplaceKind } from '../contract/programme';
import { CIRCLES } from '../contract/round';
import { isKept } from './places';

/** A phase as it is being composed. */
export interface DraftPhase {
  /** Of no meaning but to tell phases apart. */
  readonly key: string;
  readonly title: string;
  readonly minutes: number | undefined;
  readonly visibility: PhaseVisibility;
  readonly place: WorkplaceKind | undefined;
}

/** A working method as it is being composed. */
export interface Draft {
  readonly name: string;
  readonly purpose: string;
  readonly output: string;
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly phases: readonly DraftPhase[];
}

/** What is wrong with a phase, by field, as a key of the texts. */
export interface WrongPhase {
  readonly title?: 'textMissing';
  readonly minutes?: 'minutesMissing';
  readonly visibility?: 'nothingToShow';
}

/** What is wrong, by field, as a key of the texts. */
export interface Wrong {
  readonly name?: 'textMissing';
  readonly purpose?: 'textMissing';
  readonly output?: 'textMissing';
  readonly least?: 'peopleMissing';
  readonly most?: 'peopleMissing' | 'fewerThanLeast';
  readonly phases: readonly WrongPhase[];
}

export function newPhase(): DraftPhase {
  return { key: newId(), title: '', minutes: undefined, visibility: 'ALL', place: undefined };
}

/** Nothing yet, but for the one phase that there must be. */
export function emptyDraft(): Draft {
  return { name: '', purpose: '', output: '', least: 3, most: 20, phases: [newPhase()] };
}

export function draftOf({ name, purpose, output, people, phases }: Composition): Draft {
  return {
    name,
    purpose,
    output,
    ...people,
    phases: phases.map(({ title, minutes, visibility, place }) => ({ key: newId(), title, minutes, visibility, place })),
  };
}

/** The phase in another place; what is not kept hidden there is for all to see. */
export function movedTo(phase: DraftPhase, place: WorkplaceKind | undefined): DraftPhase {
  return { ...phase, place, visibility: !place || isKept(place, phase.visibility) ? phase.visibility : 'ALL' };
}

/** What keeps the draft from being a method; nothing of it when it is one. */
export function wrongWith({ name, purpose, output, least, most, phases }: Draft): Wrong {
  return {
    ...(!name.trim() && { name: 'textMissing' }),
    ...(!purpose.trim() && { purpose: 'textMissing' }),
    ...(!output.trim() && { output: 'textMissing' }),
    ...(least === undefined && { least: 'peopleMissing' }),
    ...(most === undefined ? { most: 'peopleMissing' } : least !== undefined && most < least && { most: 'fewerThanLeast' }),
    phases: phases.map((phase, at) => wrongWithPhase(phase, phases[at - 1])),
  };
}

function wrongWithPhase({ title, minutes, visibility, place }: DraftPhase, before: DraftPhase | undefined): WrongPhase {
  const nameless = place && visibility === 'ALL_ANON' && (before?.place !== place || !isMadeUnseen(before?.visibility));
  return {
    ...(!title.trim() && { title: 'textMissing' }),
    ...(minutes === undefined && { minutes: 'minutesMissing' }),
    ...(nameless && { visibility: 'nothingToShow' }),
  };
}

/** Whether people make something in it that others do not see. */
function isMadeUnseen(visibility: PhaseVisibility | undefined): boolean {
  return visibility === 'OWN' || CIRCLES.some((circle) => circle === visibility);
}

/** What is composed; undefined while something is wrong with it. */
export function composed(draft: Draft): Composition | undefined {
  const { phases, ...wrong } = wrongWith(draft);
  if (Object.keys(wrong).length > 0 || phases.some((phase) => Object.keys(phase).length > 0)) return undefined;
  const { name, purpose, output, least = 0, most = 0 } = draft;
  return {
    name: name.trim(),
    purpose: purpose.trim(),
    output: output.trim(),
    people: { least, most },
    phases: draft.phases.map(({ title, minutes = 0, visibility, place }) => ({
      title: title.trim(), minutes, visibility, ...(place && { place }),
    })),
  };
}
