import type { Item } from '../contract/items';
import { useNames } from '../people/useNames';
import { useTexts } from './texts';
import { versionOf, type WholeDecision } from './useDecision';
/** An objection in words: whose, to which text, whether it holds, and what became of it. */
export function ObjectionText({ whole, objection }: { whole: WholeDecision; objection: Item<'objection'> }) {
  const t = useTexts();
  const nameOf = useNames();
  const { participant, proposal, text, state, valid, test, resolution, resolvedIn } = objection;
  return (
    <>
      <p>
        <strong>{t('objection.by', { who: nameOf(participant), version: versionOf(whole, proposal) })}</strong> ({t(`objection.${state}`)})
      </p>
      <q className="wa-reason">{text}</q>
      <p>{valid === undefined ? t('test.notYet') : t(valid ? 'test.valid' : 'test.notValid', { reason: test ?? '' })}</p>
      {state === 'INTEGRATED' && (
        <p>{t('objection.metIn', { version: versionOf(whole, resolvedIn ?? ''), resolution: resolution ?? '' })}</p>
      )}
    </>
  );
}
