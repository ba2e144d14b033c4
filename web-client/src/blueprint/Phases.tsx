import type { Blueprint } from '../contract/blueprint';
import { useTexts } from './texts';

/** The phases of the route map, which go along with the steps. */
export function Phases({ content }: { content: Blueprint }) {
  const t = useTexts();
  if (content.routePhases.length === 0) return null;
  return (
    <ul>
      {content.routePhases.map(({ title, when }, index) => (
        <li key={index}>
          {t('phase', { title })} · {t('days', { day: when.day + 1, until: (when.until ?? when.day) + 1 })}
        </li>
      ))}
    </ul>
  );
}
