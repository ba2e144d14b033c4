import type { SameKeys } from './featureTexts';
import type { nl } from './nl';
import { access } from './en/access';
import { problems } from './en/problems';
import { shell } from './en/shell';
import { words } from './en/words';

/** The English texts of the frame. */
export const en: SameKeys<typeof nl> = { access, problems, shell, words };
