import type { BlueprintPart } from '../contract/blueprint';
import { CheckboxField } from '../look/CheckboxField';
import { EntryText } from './EntryText';
import { useTexts } from './texts';
import type { Entry } from './useEntries';

interface PartChoiceProps {
  readonly part: BlueprintPart;
  readonly entries: readonly Entry[];
  readonly chosen: boolean;
  readonly leftOut: ReadonlySet<number>;
  /** The names of here that are in an entry. */
  readonly namesIn: (entry: Entry) => readonly string[];
  readonly namesSomebody: (entry: Entry) => boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onLeaveOut: (number: number, leftOut: boolean) => void;
}

/** What these parts are is one thing, taken along as a whole. */
export const WHOLE: readonly BlueprintPart[] = ['SCAN_MODEL', 'STEP_PLAN'];

/** A part of the blueprint that was drawn up: taken along or not, as a whole or entry by entry. */
export function PartChoice({ part, entries, chosen, leftOut, namesIn, namesSomebody, onChoose, onLeaveOut }: PartChoiceProps) {
  const t = useTexts();
  const name = t(`part.${part}`);
  if (entries.length === 0) return <p className="wa-soft">{t('emptyPart', { part: name })}</p>;
  const named = chosen ? entries.filter((entry, index) => !leftOut.has(index + 1) && namesIn(entry).length > 0).length : 0;
  const heldBack = chosen ? entries.filter((entry, index) => leftOut.has(index + 1) && namesSomebody(entry)).length : 0;
  const loose = chosen && !WHOLE.includes(part);
  return (
    <div className="wa-blueprint__part">
      <CheckboxField
        label={t('partOf', { part: name, count: chosen ? entries.length - leftOut.size : 0 })}
        checked={chosen}
        onChange={onChoose}
      />
      <details>
        <summary>
          {t(loose ? 'looseOf' : 'shown', { part: name })}
          {heldBack > 0 && <strong className="wa-blueprint__named">{t('draft.heldBack', { count: heldBack })}</strong>}
          {named > 0 && <strong className="wa-blueprint__named">{t('draft.namedIn', { count: named })}</strong>}
        </summary>
        {entries.map((entry, index) => (loose ? (
          <CheckboxField
            key={index}
            label={<EntryText entry={entry} names={namesIn(entry)} />}
            checked={!leftOut.has(index + 1)}
            onChange={(yes) => onLeaveOut(index + 1, !yes)}
          />
        ) : <EntryText key={index} entry={entry} names={namesIn(entry)} />))}
      </details>
    </div>
  );
}
