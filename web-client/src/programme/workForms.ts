import type { PhaseVisibility, WorkplaceKind } from '../contract/programme';
import { useFormat } from '../i18n/format';
import type { Language } from '../i18n/i18n';
import library from './work-forms.json';

/** Who is meant to see what is made in a phase (DOMAIN.md §4), as the method has it. */
export type Visibility = 'OWN' | 'PAIR' | 'QUAD' | 'TABLE' | 'FACILITATOR' | 'ALL_ANON' | 'ALL' | 'RESULTS_HIDDEN';

type InTwo = Readonly<Record<Language, string>>;

export interface WorkForm {
  readonly id: string;
  readonly name: InTwo;
  readonly purpose: InTwo;
  readonly output: InTwo;
  readonly people: { readonly least: number; readonly most: number };
  readonly phases: readonly WorkFormPhase[];
}

export interface WorkFormPhase {
  readonly name: InTwo;
  readonly minutes: number;
  /** What the method asks for. */
  readonly visibility: Visibility;
  /** What a round on a board, or of its place, can see to. */
  readonly enforced: PhaseVisibility;
  /** Where people work; a board when left out. */
  readonly place?: WorkplaceKind;
}

/** The working methods that come with this version of the pages; an agenda may name one of another version. */
export const WORK_FORMS = library.workForms as readonly WorkForm[];
export const LIBRARY_VERSION = library.version;

const BY_ID = new Map(WORK_FORMS.map((form) => [form.id, form]));

/** The working method with this id, if this version has it. */
export function workFormOf(id: string): WorkForm | undefined {
  return BY_ID.get(id);
}

/** How long a working method usually takes. */
export function minutesOf({ phases }: WorkForm): number {
  return phases.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The name of a working method in the language of now; its id when this version does not know it. */
export function useWorkFormName(): (id: string) => string {
  const { language } = useFormat();
  return (id) => workFormOf(id)?.name[language] ?? id;
}
