/** What is said of a note beside it. As `contract.comment` of the command-service. */

/** What one can say of a note without writing: agreeing, a concern, a question, an idea that it gives, knowing more of it. */
export const REACTIONS = ['AGREE', 'CONCERN', 'QUESTION', 'IDEA', 'KNOWLEDGE'] as const;
export type Reaction = (typeof REACTIONS)[number];

export interface CommentCommands {
  AddComment: { readonly commentId: string; readonly noteId: string; readonly text: string };
  RewordComment: { readonly commentId: string; readonly text: string };
  RemoveComment: { readonly commentId: string };
  ResolveComment: { readonly commentId: string };
  ReopenComment: { readonly commentId: string };
  GiveReaction: { readonly noteId: string; readonly reaction: Reaction };
  TakeBackReaction: { readonly noteId: string; readonly reaction: Reaction };
}

export interface CommentItem {
  readonly note: string;
  readonly board: string;
  /** None when it was taken away. */
  readonly text?: string;
  readonly author: string;
  readonly createdAt: string;
  readonly rewordedAt?: string;
  readonly resolvedAt?: string;
  readonly resolvedBy?: string;
  readonly removed?: true;
}

/** One for each reaction that somebody gave. */
export interface ReactionItem {
  readonly note: string;
  readonly board: string;
  readonly reaction: Reaction;
  readonly by: string;
  readonly givenAt: string;
}

export interface CommentItems {
  comment: CommentItem;
  reaction: ReactionItem;
}

export const COMMENT_REFUSALS = [
  'not-your-comment',
  'comment-is-removed',
  'note-is-not-shown',
  'notes-are-unsigned',
  'no-reactions-during-vote',
  'thread-is-full',
] as const;
