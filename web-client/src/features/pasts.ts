import { past as action } from '../action/past';
import { past as activity } from '../activity/past';
import { past as agreement } from '../agreement/past';
import { past as atelier } from '../atelier/past';
import { past as blueprint } from '../blueprint/past';
import { past as board } from '../board/past';
import { past as decision } from '../decision/past';
import { past as intake } from '../intake/past';
import { past as matrix } from '../matrix/past';
import { past as directingRole } from '../directingrole/past';
import { past as legal } from '../legal/past';
import { past as neighbourhood } from '../neighbourhood/past';
import { past as organisation } from '../organisation/past';
import { past as origin } from '../origin/past';
import { past as classification } from '../classification/past';
import { past as comment } from '../comment/past';
import { past as parking } from '../parking/past';
import { past as people } from '../people/past';
import { past as placing } from '../placing/past';
import { past as rasci } from '../rasci/past';
import { past as process } from '../process/past';
import { past as programme } from '../programme/past';
import { past as resource } from '../resource/past';
import { past as ring } from '../ring/past';
import { past as round } from '../round/past';
import { past as routemap } from '../routemap/past';
import { past as stakeholder } from '../stakeholder/past';
import { past as tableGroup } from '../tablegroup/past';
import { past as turn } from '../turn/past';
import type { Past } from './Past';

/** The past of every feature that has one: one line each. The views of a replay are offered in this order. */
export const PASTS: readonly Past[] = [
  board,
  stakeholder,
  ring,
  neighbourhood,
  matrix,
  decision,
  process,
  programme,
  tableGroup,
  turn,
  origin,
  parking,
  comment,
  action,
  routemap,
  organisation,
  agreement,
  directingRole,
  legal,
  resource,
  round,
  placing,
  rasci,
  intake,
  blueprint,
  classification,
  activity,
  people,
  atelier,
];
