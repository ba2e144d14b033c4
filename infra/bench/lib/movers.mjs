import { setTimeout as sleep } from 'node:timers/promises';
import { join } from './participant.mjs';

/** Other people on a board, who each move a note of their own to and fro, so many times a second. */
export class Movers {
  #people;
  #places;
  #rate;
  #running;
  #moves = 0;
  #began = 0;
  #stopped = false;

  /** They come in and wait; `commands` made the board, and tell where its notes lie. */
  static async join(port, code, { others, rate }, commands) {
    const people = [];
    for (let i = 0; i < others; i++) people.push(await join(port, code, `Verplaatser ${i}`));
    return new Movers(people, rate, commands);
  }

  constructor(people, rate, commands) {
    this.#people = people;
    this.#rate = rate;
    this.#places = new Map(commands.filter(({ type }) => type === 'AddNote').map(({ noteId, position }) => [noteId, position]));
  }

  /** Everybody takes one of these notes, or any when there are too few; resolves when all of them are at it. */
  async start(noteIds) {
    const spread = [...this.#places.keys()].filter((_, i, all) => i % Math.ceil(all.length / this.#people.length) === 0);
    const notes = noteIds.length >= this.#people.length ? noteIds : spread;
    this.#stopped = false;
    this.#running = Promise.all(this.#people.map((person, i) => this.#move(person, notes[i], i)));
    await sleep(1000 / this.#rate);
    this.#moves = 0;
    this.#began = performance.now();
  }

  /** They put their notes back; resolves with the moves per second that they made together until now. */
  async stop() {
    const perSecond = (this.#moves * 1000) / (performance.now() - this.#began);
    this.#stopped = true;
    await this.#running;
    return Number(perSecond.toFixed(1));
  }

  close() {
    for (const person of this.#people) person.close();
  }

  async #move(person, noteId, number) {
    const home = this.#places.get(noteId);
    await sleep((1000 / this.#rate) * (number / this.#people.length));
    for (let moves = 0; !this.#stopped; moves++) {
      const due = sleep(1000 / this.#rate);
      const aside = moves % 2 === 0 ? 120 : 0;
      await person.command({ type: 'MoveNote', noteId, position: { x: home.x + aside, y: home.y + aside / 2 } });
      this.#moves++;
      await due;
    }
    await person.command({ type: 'MoveNote', noteId, position: home });
  }
}
