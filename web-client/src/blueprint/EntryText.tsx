import type { Entry } from './useEntries';

/** An entry of a blueprint with all that it says. */
export function EntryText({ entry: { title, lines } }: { entry: Entry }) {
  return (
    <div className="wa-blueprint__entry">
      <p className="wa-strong">{title}</p>
      {lines.length > 0 && <ul>{lines.map((line, index) => <li key={index}>{line}</li>)}</ul>}
    </div>
  );
}
