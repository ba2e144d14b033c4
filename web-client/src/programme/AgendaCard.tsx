import { useTexts as useWords } from '../i18n/texts';
import { componentClass, componentIcon } from '../look/ComponentLabel';
import { Icon } from '../look/Icon';
import { minutesOfDay, timeOfDay, type HalfDay, type Timed } from './agenda';
import { Running } from './Running';
import { useTexts } from './texts';
import { useNameOfItem } from './useAgendas';
import { useMethodNames } from './useWorkForms';

/** An item as it is read: when, what, for which component, in which way, and what it should lead to. */
export function AgendaCard({ timed: { item, from, until }, halfDay }: { timed: Timed; halfDay: HalfDay }) {
  const t = useTexts();
  const words = useWords();
  const nameOf = useNameOfItem();
  const methods = useMethodNames(item);
  const over = until - minutesOfDay(halfDay.end);
  return (
    <div data-item={item.id} className={`wa-agenda-card ${componentClass(item.component ?? 'GENERAL')} wa-agenda-card--${item.state.toLowerCase()}`}>
      <p className="wa-agenda-card__time">
        {t('item.times', { from: timeOfDay(from), until: timeOfDay(until) })}
        <span className="wa-soft"> · {t('minutesShort', { count: item.minutes })}</span>
      </p>
      <p className="wa-agenda-card__title">{nameOf(item)}</p>
      {item.component && item.title && (
        <p className="wa-small wa-agenda-card__component">
          <Icon name={componentIcon(item.component)} />
          {words(`words.component.${item.component}`)}
        </p>
      )}
      {methods.length > 0 && (
        <p className="wa-small"><span className="wa-hidden">{t('item.workForms')}: </span>{methods.join(' · ')}</p>
      )}
      {item.goal && <p className="wa-small wa-soft">{item.goal}</p>}
      {over > 0 && <p className="wa-small wa-half-day__over">{t('item.over', { end: halfDay.end })}</p>}
      <Running item={item} open={halfDay.state === 'OPEN'} />
    </div>
  );
}
