import { useMemo } from 'react';
import { Link } from 'react-router';
import { useAtelier, useItem, useItems } from '../atelier/hooks';
import type { FromNotes, OutcomeKind } from '../contract/origin';
import { itemAddress } from '../features/arrival';
import { provenancePath } from '../provenance/address';
import { useTexts } from './texts';

const PATHS: Record<OutcomeKind, string> = { hurdle: 'process?view=hurdles', processStep: 'process?view=steps', action: 'actions' };

interface Outcome {
  readonly kind: OutcomeKind;
  readonly id: string;
  readonly title: string;
}

/** What a note became, each with the way to it, and the way to all that came of it; nothing for what one may not read. */
export function Became({ noteId }: { noteId: string }) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const outcomes = useOutcomesOf(noteId);
  const text = useItem('note', noteId)?.text;
  if (text === undefined) return null;
  return (
    <p className="wa-small">
      {outcomes.length > 0 && `${t('became')} `}
      {outcomes.map(({ kind, id, title }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link className="nl-link" to={`/atelier/${atelierId}/${itemAddress(PATHS[kind], id)}`}>{t(`kind.${kind}`)}: {title}</Link>
        </span>
      ))}
      {outcomes.length > 0 && '. '}
      <Link className="nl-link" to={`/atelier/${atelierId}/${provenancePath('note', noteId)}`}>{t('whatBecame')}</Link>
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
