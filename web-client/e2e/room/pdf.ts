import { inflateSync } from 'node:zlib';

const STREAM = 'stream\n';
const END = '\nendstream';

/** What is in a PDF as text: its objects may be packed in streams. */
export function textOfPdf(bytes: Uint8Array): string {
  const packed = Buffer.from(bytes).toString('latin1').replaceAll('stream\r\n', STREAM);
  const parts = packed.split(STREAM).map((part, index) => (index === 0 ? part : unpacked(part)));
  return parts.join('\n');
}

/** A part that begins with a stream; one that is no compressed text, such as a font, stays as it is. */
function unpacked(part: string): string {
  const end = part.lastIndexOf(END);
  try {
    return inflateSync(Buffer.from(part.slice(0, end), 'latin1')).toString('latin1') + part.slice(end);
  } catch {
    return part;
  }
}
