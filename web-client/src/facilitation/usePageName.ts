import { useAtelier } from '../atelier/hooks';
import { FEATURES } from '../features/features';
import { useFrameTexts } from '../features/frameTexts';

const ENTRIES = FEATURES.flatMap(({ name, rail = [] }) => rail.map(({ path, label }) => ({ path, text: `rail.${name}.${label}` })));

/** What a page is called by its address within the atelier: a board by its title, others as in the rail. */
export function usePageName(): (page: string) => string {
  const { store } = useAtelier();
  const f = useFrameTexts();
  return (page) => {
    const [part = '', id = ''] = page.split('/');
    const board = part === 'board' ? store.get('board', id) : undefined;
    const entry = ENTRIES.find(({ path }) => path === part);
    return board?.title ?? (entry ? f(entry.text) : page);
  };
}
