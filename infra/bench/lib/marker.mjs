/** A marker in a note's text tells every receiver who sent it, the how-manieth it is, and when. */
export const nowMicros = () => Number(process.hrtime.bigint() / 1000n);

export function markedText(sender, sequence, micros, size) {
  return `~m${sender}.${sequence}.${micros}~`.padEnd(size, 'x');
}

const START = Buffer.from('~m');

/** Calls `found(sender, sequence, micros)` for each marker in a frame, without parsing the frame. */
export function scanMarkers(frame, found) {
  for (let at = frame.indexOf(START); at !== -1; at = frame.indexOf(START, at + 2)) {
    const numbers = [0, 0, 0];
    let which = 0;
    let i = at + 2;
    for (; which < 3; i++) {
      const digit = frame[i] - 48;
      if (digit >= 0 && digit <= 9) numbers[which] = numbers[which] * 10 + digit;
      else which++;
    }
    found(numbers[0], numbers[1], numbers[2]);
  }
}
