import { BLUEPRINT_PARTS, type Blueprint } from '../contract/blueprint';
import type { WorkForm } from '../contract/programme';
import { EntryText } from './EntryText';
import { useTexts } from './texts';
import { useEntries } from './useEntries';

interface PartsProps {
  readonly content: Blueprint;
  /** The library of working methods. */
  readonly workForms: readonly WorkForm[];
}

/** All that is in a blueprint, part by part. */
export function Parts({ content, workForms }: PartsProps) {
  const t = useTexts();
  const entriesOf = useEntries(workForms);
  return (
    <>
      {BLUEPRINT_PARTS.map((part) => {
        const entries = entriesOf(content, part);
        return entries.length > 0 && (
          <details key={part} className="wa-blueprint__part">
            <summary>{t('partOf', { part: t(`part.${part}`), count: entries.length })}</summary>
            {entries.map((entry, index) => <EntryText key={index} entry={entry} />)}
          </details>
        );
      })}
    </>
  );
}
