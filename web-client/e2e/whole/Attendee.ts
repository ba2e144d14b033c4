import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';
import type { AtelierCommand } from '../../src/contract/commands.ts';

/** As many as the server takes in one request. */
const MOST_AT_ONCE = 500;

interface Answer {
  readonly results: readonly { readonly problem?: unknown }[];
}

/** Somebody who takes part with a session of their own, at a browser or not: gives commands as the page would send them. */
export class Attendee {
  constructor(
    readonly participantId: string,
    private readonly request: APIRequestContext,
    private readonly atelier: string,
  ) {}

  /** Gives commands in one request; each of them has to be done. */
  async give(...commands: readonly AtelierCommand[]): Promise<void> {
    for (let from = 0; from < commands.length; from += MOST_AT_ONCE) await this.giveTogether(commands.slice(from, from + MOST_AT_ONCE));
  }

  private async giveTogether(commands: readonly AtelierCommand[]): Promise<void> {
    const response = await this.request.post(`${this.atelier}/commands/batch`, {
      data: { commands: commands.map((command) => ({ commandId: randomUUID(), command })) },
    });
    expect(response.status(), await response.text()).toBe(200);
    const { results } = (await response.json()) as Answer;
    expect(results.flatMap(({ problem }, index) => (problem ? [{ command: commands[index], problem }] : []))).toEqual([]);
  }
}
