import { useMemo } from 'react';
import { Link } from 'react-router';
import { useAtelier, useItems } from '../atelier/hooks';
import type { FromNotes, OutcomeKind } from '../contract/origin';
import { itemAddress } from '../features/arrival';
import { useTexts } from './texts';

const PATHS: Record<OutcomeKind, string> = { hurdle: 'process?view=hurdles', processStep: 'process?view=steps', action: 'actions' };

interface Outcome {
  readonly kind: OutcomeKind;
  readonly id: string;
  readonly title: string;
}

/** What a note became, each with the way to it; nothing when nothing was made of it. */
export function Became({ noteId }: { noteId: string }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const outcomes = useOutcomesOf(noteId);
  if (outcomes.length === 0) return null;
  return (
    <p className="wa-small">
      {t('became')}{' '}
      {outcomes.map(({ kind, id, title }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link className="nl-link" to={`/atelier/${atelierId}/${itemAddress(PATHS[kind], id)}`}>{t(`kind.${kind}`)}: {title}</Link>
        </span>
      ))}
    </p>
  );
}

function useOutcomesOf(noteId: string): readonly Outcome[] {
  const hurdles = useItems('hurdle');
  const steps = useItems('processStep');
  const actions = useItems('action');
  return useMemo(() => {
    const of = (kind: OutcomeKind, items: readonly (FromNotes & { readonly id: string; readonly title: string })[]): Outcome[] =>
      items.flatMap(({ id, title, notes }) => (notes?.includes(noteId) ? [{ kind, id, title }] : []));
    return [...of('hurdle', hurdles), ...of('processStep', steps), ...of('action', actions)];
  }, [noteId, hurdles, steps, actions]);
}
