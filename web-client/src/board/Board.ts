import { newId } from '../atelier/ids';
import type { Outcome } from '../atelier/outcome';
import type { AtelierSource, SendMany } from '../atelier/source';
import type { Item } from '../contract/items';
import type { ActionName, BoardActions } from './actions';
import { boardActions } from './actions';
import { mayDo } from './actions/mayDo';
import { CameraControl } from './camera/CameraControl';
import { NoteColours } from './colour/NoteColours';
import { freePlace } from './geometry/freePlace';
import type { Point } from './geometry/point';
import { NotesInHand } from './gestures/NotesInHand';
import { MyPresence } from './presence/MyPresence';
import { Others } from './presence/Others';
import { BoardScene } from './scene/BoardScene';
import { Search } from './search/Search';
import { Focus } from './selection/Focus';
import { Selection } from './selection/Selection';
import { MountedNotes } from './stage/MountedNotes';
import { NotePlacer } from './stage/NotePlacer';
import type { Picked } from './viewState';
import { createViewState } from './viewState';

/** What a board needs from the page around it. */
export interface BoardSurroundings {
  readonly atelier: AtelierSource;
  readonly boardId: string;
  readonly readOnly: boolean;
  readonly propose: (noteIds: readonly string[]) => void;
}

/** One person's view of one board: what both the stage and the list work with. */
export class Board {
  readonly id: string;
  readonly atelier: AtelierSource;
  readonly me: string;
  readonly readOnly: boolean;
  readonly selection = new Selection();
  readonly camera = new CameraControl();
  readonly view = createViewState();
  readonly colours = new NoteColours();
  readonly scene: BoardScene;
  readonly placer: NotePlacer;
  readonly mounted: MountedNotes;
  readonly focus: Focus;
  readonly presence: MyPresence;
  readonly others: Others;
  readonly hand: NotesInHand;
  readonly search: Search;
  readonly actions: BoardActions;

  constructor({ atelier, boardId, readOnly, propose }: BoardSurroundings) {
    this.id = boardId;
    this.atelier = atelier;
    this.me = atelier.session.participantId;
    this.readOnly = readOnly || atelier.kind === 'replay';
    this.scene = new BoardScene(atelier.store, boardId, this.me);
    this.placer = new NotePlacer((id) => this.scene.notes.get(id)?.rect);
    this.mounted = new MountedNotes(this.camera, this.scene.places, () => this.#kept());
    this.focus = new Focus(this.selection, this.scene, this.mounted, this.camera);
    this.presence = new MyPresence(atelier.presence, boardId, this.readOnly);
    this.hand = new NotesInHand(this.scene, this.placer, this.presence, () => this.actions);
    this.others = new Others(atelier.presence, this.scene, { boardId, me: this.me }, (id) => this.hand.has(id));
    this.search = new Search(this.scene, this.view);
    this.actions = boardActions({
      boardId,
      selection: this.selection,
      places: this.scene.places,
      send: (...given) => this.#send(...given),
      sendAllOrNothing: (...given) => atelier.sendAllOrNothing(...given),
      newId,
      note: (id) => atelier.store.get('note', id),
      isParked: (id) => atelier.store.list('parkedTopic').some(({ note, state }) => note === id && state === 'PARKED'),
      openVote: () => this.openVote(),
      writingRound: () => this.writingRound(),
      propose,
      askWhatToMake: (noteIds) => this.view.setState({ dialog: { kind: 'become', noteIds } }),
      discuss: (discussed) => this.view.setState({ discussed }),
    });
  }

  /** Keeps everything in step with the store; returns how to stop. */
  connect(): () => void {
    const stops = [
      this.scene.follow((moved) => this.#changed(moved)),
      this.camera.follow(() => this.mounted.moved()),
      this.selection.follow(() => this.mounted.choose()),
      this.scene.connect(),
      this.others.connect(),
      this.presence.connect(this.selection),
    ];
    this.focus.keep();
    stops.push(this.scene.whenWhole(() => this.mounted.choose()));
    return () => {
      for (const stop of stops) stop();
      this.mounted.stop();
      this.camera.stop();
    };
  }

  /** Whether this person may do this here and now. */
  may(action: ActionName): boolean {
    const { store, session } = this.atelier;
    return mayDo(action, {
      readOnly: this.readOnly,
      role: store.get('participant', this.me)?.role ?? session.role,
      state: store.list('atelier')[0]?.state,
    });
  }

  /** Whether a note is mine to change: a private note is its author's only. */
  mayTouch(noteId: string): boolean {
    return this.may('rewordNote') && this.scene.notes.get(noteId)?.closed === false;
  }

  /** The notes that an action is about: the selected ones, or the focused one. */
  subject(): string[] {
    return this.selection.subject.filter((id) => this.scene.notes.has(id));
  }

  /** The notes of the subject that are mine to change. */
  touchable(): string[] {
    return this.subject().filter((id) => this.mayTouch(id));
  }

  /** Puts an empty note here and starts writing on it. */
  startNote(at: Point): void {
    if (!this.may('addNote')) return;
    const { noteId } = this.actions.addNote('', at, this.colours.next);
    this.scene.refresh();
    this.selection.select([noteId]);
    this.startEditing(noteId);
  }

  /** Puts beside these notes what they come down to: which note that becomes, and what comes of it. */
  merge(sources: readonly string[], text: string): { readonly noteId: string; readonly done: Promise<Outcome> } {
    const beside = this.scene.notes.get(sources.at(-1) ?? '')?.rect ?? this.camera.view;
    return this.actions.deriveNote(sources, text, freePlace(beside, this.scene.places), this.colours.next);
  }

  /** Chooses a note that was just made, and brings the focus there, so that the keys of the stage are about it. */
  arriveAt(noteId: string): void {
    this.#show(noteId);
    this.focus.on(noteId);
  }

  /** Takes hold of a frame, a cluster with its notes, or a link. */
  pick({ kind, id }: Picked): void {
    const cluster = kind === 'cluster' ? this.scene.clusters.get(id) : undefined;
    if (cluster) this.selection.select(cluster.members);
    this.view.setState({ picked: { kind, id } });
  }

  /** Starts writing on a note, large enough to read. */
  startEditing(noteId: string): void {
    const note = this.scene.notes.get(noteId);
    if (!note || !this.mayTouch(noteId)) return;
    this.camera.reveal(note.rect, LEGIBLE_ZOOM);
    this.selection.focus(noteId);
    this.selection.edit(noteId);
  }

  /** The vote that is open on this board. */
  openVote(): Item<'vote'> | undefined {
    return this.#last('vote', (vote) => vote.state === 'OPEN');
  }

  /** The private writing round that runs on this board. */
  writingRound(): Item<'round'> | undefined {
    return this.#last('round', (round) => round.state === 'WRITING');
  }

  /** Says something to who can't see the board. */
  say(text: string): void {
    // The same words twice are said twice only when the region changes.
    const again = this.view.getState().said === text;
    this.view.setState({ said: again ? `${text}\u00a0` : text });
  }

  #show(noteId: string): void {
    this.scene.refresh();
    this.selection.select([noteId]);
    this.selection.focus(noteId);
    const rect = this.scene.notes.get(noteId)?.rect;
    if (rect) this.camera.reveal(rect);
  }

  #changed(moved: ReadonlySet<string>): void {
    for (const id of moved) if (!this.scene.notes.has(id)) this.selection.drop(id);
    this.placer.update(moved);
    this.focus.keep();
    this.search.again();
    if (moved.size > 0) this.mounted.changed();
  }

  #last<K extends 'vote' | 'round'>(kind: K, fits: (item: Item<K>) => boolean): Item<K> | undefined {
    const { store } = this.atelier;
    return store
      .onBoard(kind, this.id)
      .flatMap((id) => store.get(kind, id) ?? [])
      .findLast(fits);
  }

  #send(...[commands, options]: Parameters<SendMany>): ReturnType<SendMany> {
    return commands.length === 0 ? Promise.resolve([]) : this.atelier.sendMany(commands, options);
  }

  /** Held on to in every mode. Of a selection of hundreds, what is far away may be painted. */
  *#kept(): Generator<string> {
    const { focused, edited, selected } = this.selection;
    if (focused !== undefined) yield focused;
    if (edited !== undefined) yield edited;
    let room = MOST_KEPT;
    for (const id of selected) if (room-- > 0) yield id;
  }
}

const MOST_KEPT = 50;
const LEGIBLE_ZOOM = 0.6;
