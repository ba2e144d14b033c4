import { useTexts } from '../i18n/texts';
import { wordDiff } from './wordDiff';

/** What changed from one text to the next: struck out and underlined, and said in words to who hears it. */
export function WordChanges({ before, after }: { before: string; after: string }) {
  const t = useTexts();
  return (
    <p className="wa-changes">
      {wordDiff(before, after).map(({ kind, text }, index) => {
        const key = `${index} ${kind}`;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Mark = kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={key}>
            <span className="wa-hidden">{t(`words.changes.${kind}`)} </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
