import { useMemo } from 'react';
import { useItems } from '../atelier/hooks';
import type { AgendaEntry, WorkForm } from '../contract/programme';
import { useFormat } from '../i18n/format';
import { useTexts } from './texts';
import { useLibrary, type Library } from './useLibrary';
import { asWorkForm, type OwnWorkForm } from './workForms';

type Planned = Pick<AgendaEntry, 'workForms' | 'kept'>;

/** The working methods that one can choose from. */
export interface WorkForms {
  /** Those of the atelier's own, as they were composed. */
  readonly own: readonly WorkForm[];
  /** Those on an agenda that are neither of the library nor the atelier's own now. */
  readonly before: readonly WorkForm[];
  readonly library: Library;
  /** All of these. */
  readonly offered: readonly WorkForm[];
}

/** The methods of the atelier's own, in the order in which they were composed. */
export function useOwnWorkForms(): readonly OwnWorkForm[] {
  const items = useItems('workForm');
  return useMemo(() => items.toSorted((one, other) => one.sequence - other.sequence), [items]);
}

export function useWorkForms(): WorkForms {
  const library = useLibrary(true);
  const composed = useOwnWorkForms();
  const agenda = useItems('agendaItem');
  const { workForms } = library;
  const choice = useMemo(() => {
    const mine = composed.map(asWorkForm);
    const now = [...mine, ...(workForms ?? [])];
    const known = new Set(now.map(({ id }) => id));
    const others = agenda.flatMap(({ kept = [] }) => kept).filter(({ id }) => !known.has(id));
    const before = [...new Map(others.map((form) => [form.id, form])).values()];
    return { own: mine, before, offered: [...now, ...before] };
  }, [agenda, composed, workForms]);
  return { ...choice, library };
}

/** What is known of the methods of something planned. */
export interface Known {
  /** The method with this id, as it was planned; as it is now, if nobody kept it. */
  readonly find: (id: string) => WorkForm | undefined;
  readonly library: Library;
  /** Whether the library may still tell more. */
  readonly waiting: boolean;
}

/** The methods of something planned; the library is only asked for what was planned before it was kept. */
export function useMethodsOf({ workForms, kept = [] }: Planned): Known {
  const own = useOwnWorkForms();
  const known = (id: string) => kept.find((form) => form.id === id) ?? ownOf(own, id);
  const wanted = workForms.some((id) => known(id) === undefined);
  const library = useLibrary(wanted);
  return {
    find: (id) => known(id) ?? library.workForms?.find((form) => form.id === id),
    library,
    waiting: wanted && !library.workForms && !library.problem,
  };
}

/** What the methods of something planned are called, one after the other; those of the atelier's own are marked. */
export function useMethodNames(planned: Planned): readonly string[] {
  const t = useTexts();
  const { language } = useFormat();
  const own = useOwnWorkForms();
  const { find, waiting } = useMethodsOf(planned);
  return planned.workForms.map((id) => {
    const name = find(id)?.name[language] ?? (waiting ? '…' : id);
    return own.some((form) => form.id === id) ? t('workForm.ownName', { name }) : name;
  });
}

function ownOf(own: readonly OwnWorkForm[], id: string): WorkForm | undefined {
  const form = own.find((each) => each.id === id);
  return form && asWorkForm(form);
}
