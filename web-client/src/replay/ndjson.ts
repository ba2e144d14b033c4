import { pageBreather, type Breather } from './breather';

/**
 * Reads an answer of one JSON value per line as it comes in. Gives the values of a piece together: thousands of lines that each
 * are waited for by themselves take longer to wait for than to read.
 */
export async function* ndjson(response: Response, breather: Breather = pageBreather): AsyncGenerator<unknown[]> {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      let piece: unknown[] = [];
      for (const line of lines) {
        if (line.trim()) piece.push(JSON.parse(line));
        if (!breather.due()) continue;
        yield piece;
        piece = [];
        await breather.breathe();
      }
      yield piece;
    }
    if (rest.trim()) yield [JSON.parse(rest)];
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
