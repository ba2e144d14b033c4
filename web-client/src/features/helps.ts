import { help as action } from '../action/help';
import { help as blueprint } from '../blueprint/help';
import { help as board } from '../board/help';
import { help as classification } from '../classification/help';
import { help as decision } from '../decision/help';
import { help as intake } from '../intake/help';
import { help as logbook } from '../logbook/help';
import { help as matrix } from '../matrix/help';
import { help as neighbourhood } from '../neighbourhood/help';
import { help as organisation } from '../organisation/help';
import { help as overview } from '../overview/help';
import { help as process } from '../process/help';
import { help as programme } from '../programme/help';
import { help as provenance } from '../provenance/help';
import { help as recap } from '../recap/help';
import { help as replay } from '../replay/help';
import { help as report } from '../report/help';
import { help as resource } from '../resource/help';
import { help as routemap } from '../routemap/help';
import { help as stakeholder } from '../stakeholder/help';
import { help as tableGroup } from '../tablegroup/help';
import { help as turn } from '../turn/help';
import type { Help } from './Help';

/** The help of every feature that has pages: one line each. */
export const HELPS: readonly Help[] = [
  action,
  blueprint,
  board,
  classification,
  decision,
  intake,
  logbook,
  matrix,
  neighbourhood,
  organisation,
  overview,
  process,
  programme,
  provenance,
  recap,
  replay,
  report,
  resource,
  routemap,
  stakeholder,
  tableGroup,
  turn,
];
