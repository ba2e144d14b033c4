/** Boards, with notes, clusters, frames and links. As `contract.board` of the command-service. */
import type { Circle } from './round';
import type { Component } from './values';

/** What a note's colour means: an idea, a concern, a fact, an agreement, a question. */
export const NOTE_COLOURS = ['YELLOW', 'PINK', 'BLUE', 'GREEN', 'PURPLE'] as const;
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** How large a note is shown, from the smallest to the largest. */
export const NOTE_SIZES = ['NORMAL', 'LARGE', 'EXTRA_LARGE'] as const;
export type NoteSize = (typeof NOTE_SIZES)[number];

/** The kinds of image that can lie under a board. */
export const IMAGE_TYPES = ['PNG', 'JPEG', 'WEBP'] as const;
export type ImageType = (typeof IMAGE_TYPES)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Board units: how far from the middle something may lie, and how large it may be. */
export const FARTHEST = 1_000_000;
export const LARGEST = 100_000;

export interface Bounds extends Point {
  readonly width: number;
  readonly height: number;
}

/** An image that was brought in; it is named by the SHA-256 of its bytes. */
export interface BackgroundImage {
  readonly imageId: string;
  readonly imageType: ImageType;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface BoardCommands {
  OpenBoard: { readonly boardId: string; readonly title: string; readonly component: Component };
  AddNote: {
    readonly noteId: string;
    readonly boardId: string;
    readonly text: string;
    readonly position: Point;
    readonly colour: NoteColour;
  };
  RewordNote: { readonly noteId: string; readonly text: string; readonly basedOn: number };
  MoveNote: { readonly noteId: string; readonly position: Point };
  RecolourNote: { readonly noteId: string; readonly colour: NoteColour };
  ResizeNote: { readonly noteId: string; readonly size: NoteSize };
  RemoveNote: { readonly noteId: string };
  RestoreNote: { readonly noteId: string };
  DeriveNote: { readonly noteId: string; readonly sources: readonly string[] };
  FormCluster: {
    readonly clusterId: string;
    readonly boardId: string;
    readonly name: string;
    readonly noteIds: readonly string[];
  };
  NameCluster: { readonly clusterId: string; readonly name: string };
  ClusterNote: { readonly noteId: string; readonly clusterId: string };
  UnclusterNote: { readonly noteId: string };
  DissolveCluster: { readonly clusterId: string };
  DrawFrame: { readonly frameId: string; readonly boardId: string; readonly title: string; readonly bounds: Bounds };
  ReshapeFrame: { readonly frameId: string; readonly bounds: Bounds };
  TitleFrame: { readonly frameId: string; readonly title: string };
  RemoveFrame: { readonly frameId: string };
  DrawLink: {
    readonly linkId: string;
    readonly boardId: string;
    readonly from: string;
    readonly to: string;
    readonly label?: string;
  };
  RemoveLink: { readonly linkId: string };
  LayBackground: {
    readonly boardId: string;
    readonly image: BackgroundImage;
    readonly bounds: Bounds;
    readonly alternative: string;
    readonly source?: string;
    readonly opacity: number;
  };
  RemoveBackground: { readonly boardId: string };
}

/** The image that lies under a board. */
export interface Background extends Bounds {
  readonly imageId: string;
  readonly imageType: ImageType;
  readonly pixelWidth: number;
  readonly pixelHeight: number;
  /** What it shows. */
  readonly alternative: string;
  /** Who made it and is to be named. */
  readonly source?: string;
  /** Percent, 10 to 100. */
  readonly opacity: number;
}

export interface BoardItem {
  readonly title: string;
  readonly component: Component;
  readonly openedAt: string;
  readonly background?: Background;
}

/** A note; of somebody else's private note only the place and the round are known. */
export interface NoteItem {
  readonly board: string;
  readonly text?: string;
  readonly textRevision?: number;
  readonly x: number;
  readonly y: number;
  /** Left out of the private note of somebody else. */
  readonly colour?: NoteColour;
  /** Absent in the normal size, and of the private note of somebody else. */
  readonly size?: NoteSize;
  readonly cluster?: string;
  readonly author?: string;
  readonly createdAt: string;
  readonly round?: string;
  readonly private?: true;
  /** Within which circle it was written. */
  readonly circle?: Circle;
  /** Who else sees it while it is private. */
  readonly sharedWith?: readonly string[];
  /** Within which wider circle it came along, while it is private. */
  readonly sharedIn?: Circle;
  /** The notes that it came forth from. */
  readonly sources?: readonly string[];
  readonly anonymous?: true;
  readonly removed?: true;
}

export interface ClusterItem {
  readonly board: string;
  readonly name: string;
}

export interface FrameItem {
  readonly board: string;
  readonly title: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LinkItem {
  readonly board: string;
  readonly from: string;
  readonly to: string;
  readonly label?: string;
}

export interface BoardItems {
  board: BoardItem;
  note: NoteItem;
  cluster: ClusterItem;
  frame: FrameItem;
  link: LinkItem;
}

export const BOARD_REFUSALS = [
  'note-is-removed',
  'note-is-not-removed',
  'other-board',
  'note-is-not-clustered',
  'note-reworded-meanwhile',
  'not-your-private-note',
  'note-comes-from-itself',
  'board-has-no-background',
  'image-unknown',
] as const;
