import { action } from '../action/feature';
import { activity } from '../activity/feature';
import { atelier } from '../atelier/feature';
import { board } from '../board/feature';
import { decision } from '../decision/feature';
import { neighbourhood } from '../neighbourhood/feature';
import { overview } from '../overview/feature';
import { parking } from '../parking/feature';
import { people } from '../people/feature';
import { present } from '../present/feature';
import { process } from '../process/feature';
import { programme } from '../programme/feature';
import { replay } from '../replay/feature';
import { resource } from '../resource/feature';
import { round } from '../round/feature';
import { stakeholder } from '../stakeholder/feature';
import { undo } from '../undo/feature';
import type { Feature } from './Feature';

/** All features, by the words of the contract: one line each. Within a place of the rail they come in this order. */
export const FEATURES: readonly Feature[] = [
  action,
  activity,
  atelier,
  board,
  decision,
  neighbourhood,
  overview,
  parking,
  people,
  present,
  process,
  programme,
  replay,
  resource,
  round,
  stakeholder,
  undo,
];
