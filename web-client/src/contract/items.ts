/**
 * The items that an atelier consists of, as live frames and states carry them. Times are ISO-8601 in UTC; a field
 * without a value is absent.
 */
import type { ActionItems } from './action';
import type { ActivityItems } from './activity';
import type { AgreementItems } from './agreement';
import type { AtelierItems } from './atelier';
import type { BlueprintItems } from './blueprint';
import type { BoardItems } from './board';
import type { ClassificationItems } from './classification';
import type { CommentItems } from './comment';
import type { DecisionItems } from './decision';
import type { IntakeItems } from './intake';
import type { MatrixItems } from './matrix';
import type { DirectingRoleItems } from './directingrole';
import type { LegalItems } from './legal';
import type { NeighbourhoodItems } from './neighbourhood';
import type { OrganisationItems } from './organisation';
import type { ParkingItems } from './parking';
import type { PeopleItems } from './people';
import type { PlacingItems } from './placing';
import type { ProcessItems } from './process';
import type { ProgrammeItems } from './programme';
import type { RasciItems } from './rasci';
import type { ResourceItems } from './resource';
import type { RingItems } from './ring';
import type { RoundItems } from './round';
import type { StakeholderItems } from './stakeholder';
import type { TableGroupItems } from './tablegroup';
import type { TurnItems } from './turn';

/** The fields of each kind of item: one line for each feature. */
export interface ItemFields
  extends
    ActionItems,
    ActivityItems,
    AgreementItems,
    AtelierItems,
    BlueprintItems,
    BoardItems,
    DecisionItems,
    IntakeItems,
    MatrixItems,
    DirectingRoleItems,
    LegalItems,
    NeighbourhoodItems,
    OrganisationItems,
    ParkingItems,
    ClassificationItems,
    CommentItems,
    PeopleItems,
    PlacingItems,
    ProcessItems,
    ProgrammeItems,
    RasciItems,
    ResourceItems,
    RingItems,
    RoundItems,
    StakeholderItems,
    TableGroupItems,
    TurnItems {}

export type ItemKind = keyof ItemFields;

/** An item with its id. */
export type Item<K extends ItemKind = ItemKind> = { readonly id: string } & ItemFields[K];

export type RawFields = Readonly<Record<string, unknown>>;

/** A whole item as it travels: kind, id, fields. */
export type ItemEntry = readonly [kind: ItemKind, id: string, fields: RawFields];

/** A change as it travels: fields to merge (null removes one), or null when the item is gone. */
export type ItemChange = readonly [kind: ItemKind, id: string, fields: RawFields | null];
