'use strict';
// Adapter that lets the peers' load harness drive Wijkatelier on the same work: a client replaces the 200-byte text of
// its own notes (AddNote, then RewordNote). Copy it into the harness's adapters folder and name this project's folder in
// WIJKATELIER; the service is started by the README's run command.
const fs = require('fs'), path = require('path');
const bench = () => import(path.join(process.env.WIJKATELIER, 'infra/bench/lib/participant.mjs'));

const running = new Map();
const hostKey = (dataDir) => fs.readFileSync(path.join(dataDir, 'host.key'), 'utf8').trim();

module.exports = {
  ackKind: 'answer after the durable commit',
  server({ port, dataDir }) {
    const state = running.get('boards') || new Map();
    running.set('boards', state);
    running.set('dataDir', dataDir);
    const args = [`--server.port=${port}`, `--wijkatelier.data=${dataDir}`, '--wijkatelier.example=false', '--wijkatelier.rate.commands-per-second=1000000', '--wijkatelier.rate.commands-burst=1000000'];
    return { cmd: path.join(process.env.WIJKATELIER, 'infra/run'), args, settleMs: 4000 };
  },
  async connect({ port, board, idx, onData, onAck, onClose }) {
    const { join } = await bench();
    const code = await codeOf(board, port);
    const participant = await join(port, code, `Deelnemer ${idx}`);
    await participant.live(onData, onClose);
    const known = new Set();
    const edit = (key, text) => {
      if (known.has(key)) return { type: 'RewordNote', noteId: key, text, basedOn: 0 };
      known.add(key);
      return { type: 'AddNote', noteId: key, boardId: 'b1', text, position: { x: idx * 220, y: known.size * 120 }, colour: 'YELLOW' };
    };
    return {
      send: (seq, text, key) => participant.submit(edit(key, text)).then(() => onAck && onAck(seq), () => {}),
      batch: (list, n) => participant.commands(list.map(([key, text]) => edit(key, text))).then(() => onAck && onAck(n), () => {}),
      close: () => participant.close(),
    };
  },
  async join({ port, board }) {
    const { join } = await bench();
    const participant = await join(port, await codeOf(board, port), 'Nieuwkomer');
    const items = new Map();
    let bytes = 0;
    const began = performance.now();
    await participant.live((frame) => {
      bytes += frame.length;
      const message = JSON.parse(frame);
      if (message.t === 'snapshot') for (const [kind, id, fields] of message.items) if (kind === 'note') items.set(id, fields.text);
    });
    const ms = performance.now() - began;
    participant.close();
    return { ms, bytes, items: items.size, vals: [...items.values()] };
  },
  itemsOf: (result) => result.vals,
};

/** Every board of the harness is an atelier; the code outlives a restart of the service. */
function codeOf(board, port) {
  const boards = running.get('boards');
  if (!boards.has(board)) {
    boards.set(board, bench().then(({ openAtelier }) => openAtelier(port, hostKey(running.get('dataDir')), board))
      .then(({ facilitator, code }) => { facilitator.close(); return code; }));
  }
  return boards.get(board);
}
