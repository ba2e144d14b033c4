import type { Item } from '../../contract/items';
import type { TranslateBoard } from '../i18n/useBoardTexts';
import { isKeyIdea } from './lineage';
import { privateKey } from './sharing';
import type { Dots } from './useDots';

/** What is known of a note beside its own fields. */
export interface NoteSurroundings {
  readonly closed: boolean;
  readonly cluster: string | undefined;
  readonly dots: Dots;
  readonly author: string | undefined;
  /** What was said of it, in words. */
  readonly said: readonly string[];
}

/**
 * A note as it is read aloud: text, meaning, cluster, dots, author. What somebody else does with it comes right after the text, as
 * it is seen: who speaks to a computer says what they see.
 */
export function noteLabel(t: TranslateBoard, note: Item<'note'>, around: NoteSurroundings, others?: string): string {
  const text = around.closed ? t('note.closed') : (note.text?.trim() ?? '') || t('note.empty');
  return [
    text,
    others,
    note.colour && t(`colour.${note.colour}`),
    note.size && t(`size.${note.size}`),
    around.cluster === undefined ? undefined : t('note.inCluster', { name: around.cluster }),
    around.dots.total === undefined ? undefined : t('note.dots', { count: around.dots.total }),
    around.dots.mine === 0 ? undefined : t('note.myDots', { count: around.dots.mine }),
    around.closed ? undefined : author(t, note, around.author),
    note.private && !around.closed ? t(privateKey(note)) : undefined,
    around.closed || !note.sources ? undefined : t('note.derived', { count: note.sources.length }),
    isKeyIdea(note) ? t('note.keyIdea') : undefined,
    ...around.said,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function author(t: TranslateBoard, note: Item<'note'>, name: string | undefined): string | undefined {
  if (name !== undefined) return t('note.by', { name });
  return note.anonymous ? t('note.anonymous') : undefined;
}
