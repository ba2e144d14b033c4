import type { Page } from '@playwright/test';
import type { Person } from './Person.ts';

const READS = ['/state', '/journal', '/history', '/moments', '/people', '/decisions'];

/** All that is to be had by asking, page or no page. */
export async function everythingAskedBy(person: Person): Promise<string> {
  const answers = await Promise.all(READS.map(async (read) => (await person.ask(read)).text()));
  return answers.join('\n');
}

/** Keeps everything that the services send to a page: every frame of the socket and every answer. */
export class Eavesdropper {
  #heard: string[] = [];
  #answers: Promise<void>[] = [];

  constructor(page: Page) {
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => this.#heard.push(payload.toString()));
    });
    page.on('response', (response) => {
      if (!new URL(response.url()).pathname.startsWith('/api/')) return;
      const answer = response.text().then(
        (text) => void this.#heard.push(text),
        () => undefined, // an answer that was broken off has no text
      );
      this.#answers.push(answer);
    });
  }

  /** All that was heard until now, as one text. */
  async everything(): Promise<string> {
    await Promise.all(this.#answers);
    return this.#heard.join('\n');
  }
}
