import { useReadOnly } from '../atelier/hooks';
import { useTexts } from './texts';
import type { WholeMatrix } from './useMatrix';

/** Says when something can be added, and which options came after the last round and were scored by nobody. */
export function Latecomers({ whole: { options, running, shown } }: { whole: WholeMatrix }) {
  const t = useTexts();
  const readOnly = useReadOnly();
  if (running) return readOnly ? null : <p className="wa-soft wa-noprint">{t('options.fixed')}</p>;
  const [last] = shown;
  const unscored = last ? options.filter(({ id }) => !last.results.totals.some(({ option }) => option === id)) : [];
  if (unscored.length === 0) return null;
  return <p className="wa-card" role="status">{t('options.unscored', { count: unscored.length, names: unscored.map(({ text }) => text).join(', ') })}</p>;
}
