import { useFormat } from '../../i18n/format';
import { useTexts as useCommonTexts } from '../../i18n/texts';
import { useTexts } from '../texts';
import type { Chapter } from './chapters';

/** What a chapter is called: by its title, or by what sort of thing it is; a half-day also by its day. */
export function useChapterName(): (chapter: Chapter) => string {
  const t = useTexts();
  const words = useCommonTexts();
  const { shortDay } = useFormat();
  return ({ kind, title, sort, component, at }) => {
    if (kind === 'halfDay') return [t('chapters.halfDay', { day: shortDay(at) }), title].filter(Boolean).join(': ');
    if (title) return title;
    if (component) return words(`words.component.${component}`);
    return sort ? words(`words.agendaKind.${sort}`) : t('line.kind.activity');
  };
}
