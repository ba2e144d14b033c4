import { useTexts } from './texts';

/** A choice from an address that nothing here is called by: it is told, or one would read that all is chosen and find nothing. */
export function NotHere({ value, known }: { value: string; known: readonly string[] }) {
  const t = useTexts();
  return value === '' || known.includes(value) ? null : <option value={value}>{t('journal.notHere', { value })}</option>;
}
