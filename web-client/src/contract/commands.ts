/**
 * The commands of the atelier, as the contract of the command-service names them
 * (`nl.wijkatelier.contract.AtelierCommand`). Optional fields are left out when they have no value.
 */
import type { ActionCommands } from './action';
import type { ActivityCommands } from './activity';
import type { AgreementCommands } from './agreement';
import type { AtelierCommands } from './atelier';
import type { BlueprintCommands } from './blueprint';
import type { BoardCommands } from './board';
import type { ClassificationCommands } from './classification';
import type { CommentCommands } from './comment';
import type { DecisionCommands } from './decision';
import type { IntakeCommands } from './intake';
import type { MatrixCommands } from './matrix';
import type { DirectingRoleCommands } from './directingrole';
import type { LegalCommands } from './legal';
import type { NeighbourhoodCommands } from './neighbourhood';
import type { OrganisationCommands } from './organisation';
import type { OriginCommands } from './origin';
import type { ParkingCommands } from './parking';
import type { PeopleCommands } from './people';
import type { PlacingCommands } from './placing';
import type { ProcessCommands } from './process';
import type { ProgrammeCommands } from './programme';
import type { RasciCommands } from './rasci';
import type { ResourceCommands } from './resource';
import type { RingCommands } from './ring';
import type { RoundCommands } from './round';
import type { StakeholderCommands } from './stakeholder';
import type { TableGroupCommands } from './tablegroup';
import type { TurnCommands } from './turn';
import type { UndoCommands } from './undo';

/** Fields of each command by its type name: one line for each feature. */
export interface CommandFields
  extends
    ActionCommands,
    ActivityCommands,
    AgreementCommands,
    AtelierCommands,
    BlueprintCommands,
    BoardCommands,
    DecisionCommands,
    IntakeCommands,
    MatrixCommands,
    DirectingRoleCommands,
    LegalCommands,
    NeighbourhoodCommands,
    OrganisationCommands,
    OriginCommands,
    ParkingCommands,
    ClassificationCommands,
    CommentCommands,
    PeopleCommands,
    PlacingCommands,
    ProcessCommands,
    ProgrammeCommands,
    RasciCommands,
    ResourceCommands,
    RingCommands,
    RoundCommands,
    StakeholderCommands,
    TableGroupCommands,
    TurnCommands,
    UndoCommands {}

export type CommandType = keyof CommandFields;
export type CommandOf<T extends CommandType> = { readonly type: T } & CommandFields[T];

/** What somebody asks of an atelier: a union that is told apart by `type`. */
export type AtelierCommand = { [T in CommandType]: CommandOf<T> }[CommandType];

/** A command as it is sent: with an id made here, so that sending it twice is doing it once. */
export interface SentCommand {
  readonly commandId: string;
  /** The revision that was shown when it was given: what others wrote later is not replaced by it unread. */
  readonly seen?: number;
  readonly command: AtelierCommand;
}
