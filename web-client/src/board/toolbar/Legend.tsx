import { NOTE_COLOURS } from '../../contract/board';
import { MARKS } from '../colour/meaning';
import { useBoardTexts } from '../i18n/useBoardTexts';

/** What the colours mean: mark and word with each. */
export function Legend() {
  const t = useBoardTexts();
  return (
    <ul className="wa-plain-list board-legend" aria-label={t('legend')}>
      {NOTE_COLOURS.map((colour) => (
        <li key={colour}>
          <span className="board-swatch" data-colour={colour} aria-hidden="true">
            {MARKS[colour]}
          </span>
          {t(`colour.${colour}`)}
        </li>
      ))}
    </ul>
  );
}
