import { useAtelier, useItems } from '../atelier/hooks';
import { MarkWord } from './MarkLabel';
import { useTexts } from './texts';
import { writtenIn } from './written';

/** Who might read what at this moment. */
export default function MarksThen() {
  const t = useTexts();
  const { store } = useAtelier();
  const marks = useItems('classification');
  if (marks.length === 0) return <p className="wa-card">{t('then.none')}</p>;
  return (
    <ul className="wa-plain-list wa-stack" aria-label={t('then.title')}>
      {marks.map(({ id, itemKind, item, confidentiality }) => (
        <li key={id} className="wa-card wa-disclosed-row" data-item={id}>
          <span>{writtenIn(itemKind, item, (kind, each) => store.get(kind, each)) || t('list.gone')}</span>
          <span className="wa-row"><span className="wa-soft wa-small">{t(`kind.${itemKind}`)}</span><MarkWord confidentiality={confidentiality} /></span>
        </li>
      ))}
    </ul>
  );
}
