import { Link } from 'react-router';
import { useAtelier } from '../atelier/hooks';
import { shortened } from '../features/shortened';
import { MarkWord } from './MarkLabel';
import type { Row } from './rows';
import { useTexts } from './texts';
import { markOf } from './written';

interface MarkRowProps {
  readonly row: Row;
  readonly chosen: boolean;
  /** Left out for who may not mark. */
  readonly onChoose: ((yes: boolean) => void) | undefined;
}

/** One thing that can be marked: what it says, what it is, what it is marked as, and where it is. */
export function MarkRow({ row: { kind, id, text, mark, state, path }, chosen, onChoose }: MarkRowProps) {
  const t = useTexts();
  const { atelierId } = useAtelier();
  const words = text || t('list.gone');
  return (
    <li className="wa-disclosed-row" data-item={markOf(kind, id)}>
      {onChoose ? (
        <label className="wa-checkbox">
          <input
            type="checkbox"
            className="utrecht-checkbox utrecht-checkbox--html-input"
            checked={chosen}
            onChange={({ target }) => onChoose(target.checked)}
          />
          <span>{words}</span>
        </label>
      ) : <span className="wa-disclosed-row__text">{words}</span>}
      <span className="wa-row wa-small">
        <span className="wa-soft">{t(`kind.${kind}`)}{state === 'removed' && `, ${t('list.removed')}`}</span>
        {mark ? <MarkWord confidentiality={mark} /> : <span className="wa-soft">{t('mark.none')}</span>}
        {path !== undefined && (
          <Link className="wa-disclosed-link" to={`/atelier/${atelierId}/${path}`} aria-label={t('list.open', { text: shortened(words, 60) })}>
            {t('list.openShort')}
          </Link>
        )}
      </span>
    </li>
  );
}
