import { action } from '../action/feature';
import { activity } from '../activity/feature';
import { agreement } from '../agreement/feature';
import { atelier } from '../atelier/feature';
import { blueprint } from '../blueprint/feature';
import { board } from '../board/feature';
import { decision } from '../decision/feature';
import { intake } from '../intake/feature';
import { matrix } from '../matrix/feature';
import { directingRole } from '../directingrole/feature';
import { legal } from '../legal/feature';
import { logbook } from '../logbook/feature';
import { neighbourhood } from '../neighbourhood/feature';
import { organisation } from '../organisation/feature';
import { origin } from '../origin/feature';
import { overview } from '../overview/feature';
import { classification } from '../classification/feature';
import { comment } from '../comment/feature';
import { parking } from '../parking/feature';
import { people } from '../people/feature';
import { placing } from '../placing/feature';
import { rasci } from '../rasci/feature';
import { present } from '../present/feature';
import { process } from '../process/feature';
import { programme } from '../programme/feature';
import { provenance } from '../provenance/feature';
import { recap } from '../recap/feature';
import { replay } from '../replay/feature';
import { report } from '../report/feature';
import { resource } from '../resource/feature';
import { ring } from '../ring/feature';
import { round } from '../round/feature';
import { routemap } from '../routemap/feature';
import { stakeholder } from '../stakeholder/feature';
import { tableGroup } from '../tablegroup/feature';
import { turn } from '../turn/feature';
import { undo } from '../undo/feature';
import type { Feature } from './Feature';

/** All features, by the words of the contract: one line each. Within a place of the rail they come in this order. */
export const FEATURES: readonly Feature[] = [
  action,
  activity,
  agreement,
  atelier,
  blueprint,
  board,
  decision,
  intake,
  matrix,
  directingRole,
  legal,
  logbook,
  neighbourhood,
  organisation,
  origin,
  overview,
  parking,
  comment,
  people,
  placing,
  rasci,
  present,
  process,
  programme,
  provenance,
  recap,
  replay,
  report,
  classification,
  resource,
  ring,
  round,
  routemap,
  stakeholder,
  tableGroup,
  turn,
  undo,
];
