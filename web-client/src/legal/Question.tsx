import type { Item } from '../contract/items';
import { useTexts } from './texts';
import { useQuestion } from './useQuestion';

/** What an item asks, of which law, what the law says, and where that is to be read. */
export function Question({ item }: { item: Item<'legalItem'> }) {
  const t = useTexts();
  const { questionOf, backgroundOf } = useQuestion();
  const background = backgroundOf(item);
  return (
    <div>
      <div className="wa-soft wa-small">{item.law}</div>
      <div>{questionOf(item)}</div>
      {background && <div className="wa-small">{background}</div>}
      <a className="nl-link wa-small" href={item.source} rel="noreferrer" target="_blank" aria-label={`${t('sourceOf')}: ${questionOf(item)}`}>
        {t('sourceOf')}
      </a>
    </div>
  );
}
