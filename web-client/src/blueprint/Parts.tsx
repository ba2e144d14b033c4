import { BLUEPRINT_PARTS, type Blueprint } from '../contract/blueprint';
import { EntryText } from './EntryText';
import { useTexts } from './texts';
import { useEntries } from './useEntries';

/** All that is in a blueprint, part by part. */
export function Parts({ content }: { content: Blueprint }) {
  const t = useTexts();
  const entriesOf = useEntries();
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
