import { useBoardTexts } from '../i18n/useBoardTexts';
import type { Handle } from '../scene/handles';
import { nameOf } from '../scene/scene';
import { useScene } from './useScene';

/** A heading or a link as it is read aloud: its words, what it is, and how many notes or which ends it has. */
export function useHandleLabel({ kind, id, text }: Handle): string {
  const t = useBoardTexts();
  const [count, from, to] = useScene((scene) => {
    const link = scene.links.get(id);
    const notes = scene.clusters.get(id)?.members.length ?? 0;
    return link ? [notes, nameOf(scene, link.from), nameOf(scene, link.to)] : [notes, '', ''];
  }, String);
  const name = text ?? '';
  if (kind === 'frame') return t('handle.frame', { name });
  if (kind === 'cluster') return t('handle.cluster', { name, count });
  const ends = { from: from || t('note.empty'), to: to || t('note.empty') };
  return name === '' ? t('handle.linkWithoutWords', ends) : t('handle.link', { name, ...ends });
}
