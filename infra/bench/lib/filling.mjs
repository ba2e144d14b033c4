import { markedText } from './marker.mjs';

const BATCH = 500;
const COLOURS = ['YELLOW', 'PINK', 'BLUE', 'GREEN', 'PURPLE'];

const added = (number) => ({
  type: 'AddNote', noteId: `n${number}`, boardId: 'b1', text: markedText(0, number, 1, 200),
  position: { x: (number % 300) * 220, y: Math.trunc(number / 300) * 120 }, colour: COLOURS[number % 5],
});

const moved = (number, items) => ({
  type: 'MoveNote', noteId: `n${number % items}`, position: { x: number % 9973, y: number % 7919 },
});

/** Gives an atelier a history: `items` notes of 200 bytes, then moves of them, until there are `events` events. */
export async function fill(participant, items, events) {
  for (let from = 0; from < events; from += BATCH) {
    const batch = [];
    for (let number = from; number < Math.min(events, from + BATCH); number++) {
      batch.push(number < items ? added(number) : moved(number, items));
    }
    const { results } = await participant.commands(batch);
    const refused = results.find(({ problem }) => problem);
    if (refused) throw new Error(JSON.stringify(refused));
  }
}
