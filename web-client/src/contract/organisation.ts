/** The bodies, and who does what for the products. As `contract.organisation` of the command-service. */
import type { Component } from './values';

export const BODY_KINDS = ['STEERING_GROUP', 'PROJECT_TEAM', 'WORKING_GROUP', 'SOUNDING_BOARD'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const RESPONSIBILITIES = ['RESPONSIBLE', 'ACCOUNTABLE', 'RESPONSIBLE_AND_ACCOUNTABLE', 'SUPPORTIVE', 'CONSULTED', 'INFORMED'] as const;
export type Responsibility = (typeof RESPONSIBILITIES)[number];

/** What was agreed on a body; stakeholders by id. */
export interface Charter {
  readonly name: string;
  readonly kind: BodyKind;
  readonly mandate?: string;
  readonly rhythm?: string;
  /** One of the members. */
  readonly chair?: string;
  readonly members: readonly string[];
  readonly observers: readonly string[];
}

interface ProductFields {
  readonly productId: string;
  readonly title: string;
  readonly component?: Component;
}

export interface OrganisationCommands {
  EstablishBody: { readonly bodyId: string; readonly charter: Charter };
  ReviseBody: { readonly bodyId: string; readonly charter: Charter; readonly basedOn: number };
  DissolveBody: { readonly bodyId: string };
  AddProduct: ProductFields;
  DescribeProduct: ProductFields;
  RemoveProduct: { readonly productId: string };
  AssignResponsibility: { readonly productId: string; readonly stakeholderId: string; readonly responsibility: Responsibility };
  ClearResponsibility: { readonly productId: string; readonly stakeholderId: string };
}

export interface BodyItem extends Charter {
  readonly bodyRevision: number;
}

export interface ProductItem {
  readonly title: string;
  readonly component?: Component;
  /** Each stakeholder at most once; who accounts for it at most one. */
  readonly parts: readonly { readonly stakeholder: string; readonly responsibility: Responsibility }[];
}

export interface OrganisationItems {
  body: BodyItem;
  product: ProductItem;
}

export const ORGANISATION_REFUSALS = ['already-accountable', 'body-changed-meanwhile', 'too-many-bodies', 'too-many-products'] as const;
