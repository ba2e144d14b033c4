import { access } from './nl/access';
import { happened } from './nl/happened';
import { problems } from './nl/problems';
import { shell } from './nl/shell';
import { words } from './nl/words';

/** The Dutch texts of the frame: the source. */
export const nl = { access, happened, problems, shell, words } as const;
