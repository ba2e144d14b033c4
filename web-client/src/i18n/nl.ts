import { access } from './nl/access';
import { problems } from './nl/problems';
import { shell } from './nl/shell';
import { words } from './nl/words';

/** The Dutch texts of the frame: the source. */
export const nl = { access, problems, shell, words } as const;
