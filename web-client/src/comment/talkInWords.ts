import type { Talk } from './useTalk';
import type { useTexts } from './texts';

/** What was said of a note as it is read aloud: how many comments, and of each reaction how many. */
export function talkInWords(t: ReturnType<typeof useTexts>, { comments, counts }: Talk): readonly string[] {
  return [
    ...(comments > 0 ? [t('comments', { count: comments })] : []),
    ...counts.map(([reaction, count]) => t(`counted.${reaction}`, { count })),
  ];
}
