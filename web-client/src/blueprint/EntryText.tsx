import { useTexts } from './texts';
import type { Entry } from './useEntries';

interface EntryTextProps {
  readonly entry: Entry;
  /** Names of people and parties of here that are in it. */
  readonly names?: readonly string[];
}

/** An entry of a blueprint with all that it says. */
export function EntryText({ entry: { title, lines }, names = [] }: EntryTextProps) {
  const t = useTexts();
  return (
    <div className="wa-blueprint__entry">
      <p className="wa-strong">{title}</p>
      {lines.length > 0 && <ul>{lines.map((line, index) => <li key={index}>{line}</li>)}</ul>}
      {names.length > 0 && <p className="wa-blueprint__named">{t('draft.named', { names: names.join(', ') })}</p>}
    </div>
  );
}
