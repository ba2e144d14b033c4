import { keyCaps } from './keyCaps';

export interface KeyMeaning {
  /** As `comboOf` names them; one of them is enough. */
  readonly combos: readonly string[];
  readonly does: string;
}

/** What keys do. */
export function KeyList({ keys }: { keys: readonly KeyMeaning[] }) {
  return (
    <dl className="wa-keys">
      {keys.map(({ combos, does }) => (
        <div key={does}>
          <dt>{combos.map((combo) => <kbd key={combo}>{keyCaps(combo)}</kbd>)}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
