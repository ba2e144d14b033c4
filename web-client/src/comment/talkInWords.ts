import type { useTexts } from './texts';
import type { Talk } from './useTalk';

type Translate = ReturnType<typeof useTexts>;

/** What was said of a note as it is read aloud: how many comments, and of each reaction how many. */
export function talkInWords(t: Translate, talk: Talk): readonly string[] {
  return [...(talk.comments > 0 ? [t('comments', { count: talk.comments })] : []), ...reactionsInWords(t, talk)];
}

/** Of each reaction how many. */
export function reactionsInWords(t: Translate, { counts }: Talk): readonly string[] {
  return counts.map(([reaction, count]) => t(`counted.${reaction}`, { count }));
}
