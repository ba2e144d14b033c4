import type { Reaction } from '../contract/comment';
import type { IconName } from '../look/Icon';

/** The drawing of each reaction; a word always goes with it. */
export const REACTION_ICONS: Readonly<Record<Reaction, IconName>> = {
  AGREE: 'agree',
  CONCERN: 'concern',
  QUESTION: 'help',
  IDEA: 'idea',
  KNOWLEDGE: 'knowledge',
};
