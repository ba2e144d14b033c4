import { randomUUID } from 'node:crypto';
import { expect, type APIResponse, type BrowserContext, type Locator, type Page } from '@playwright/test';
import type { AtelierCommand } from '../../src/contract/commands.ts';
import type { Role } from '../../src/contract/people.ts';

/** Somebody at a browser of their own. */
export class Person {
  /** The atelier they are in; known once they have joined. */
  atelierId = '';

  constructor(
    readonly name: string,
    readonly context: BrowserContext,
    readonly page: Page,
    readonly address: string,
  ) {}

  /** Joins as people do: the link with the code, a name and an organisation. */
  async join(code: string, organisation = 'Bewoner'): Promise<void> {
    const { page } = this;
    await page.goto(`${this.address}/join/${code}`);
    await page.getByLabel('Uw naam').fill(this.name);
    await page.getByLabel('Uw organisatie').fill(organisation);
    await page.getByRole('button', { name: 'Meedoen' }).click();
    await expect(page).toHaveURL(/\/atelier\//);
    await expect(page.getByText('Verbonden')).toBeVisible();
    this.atelierId = new URL(page.url()).pathname.split('/')[2] ?? '';
  }

  /** Joins without the pages, to get to where a test begins: no page is open yet. */
  async comeIn(code: string): Promise<void> {
    const response = await this.context.request.post(`${this.address}/api/join`, {
      data: { code, name: this.name, organisation: 'Bewoner' },
    });
    expect(response.status(), await response.text()).toBe(201);
    this.atelierId = ((await response.json()) as { atelierId: string }).atelierId;
  }

  /** Opens a page of the atelier by its address. */
  async open(rest: string): Promise<void> {
    await this.page.goto(`${this.address}/atelier/${this.atelierId}${rest}`);
  }

  /** Opens the overview and waits until one is there for the others. */
  async openOverview(): Promise<void> {
    await this.open('');
    await expect(this.page.getByText('Verbonden')).toBeVisible();
  }

  /** Opens a board and waits until it is there. */
  async openBoard(boardId: string): Promise<void> {
    await this.open(`/board/${boardId}`);
    // The list itself has no size: its notes lie spread over the stage.
    await expect(this.page.getByRole('listbox', { name: /Notities op het bord/ })).toBeAttached();
    await expect(this.page.getByText('Verbonden')).toBeVisible();
  }

  /** Gives a command without the pages, to get to where a test begins. */
  async give(command: AtelierCommand): Promise<void> {
    const response = await this.context.request.post(this.api('/commands'), {
      data: { commandId: randomUUID(), command },
    });
    expect(response.status(), await response.text()).toBe(200);
  }

  /** Asks one of the services something, as this person. */
  ask(rest: string): Promise<APIResponse> {
    return this.context.request.get(this.api(rest));
  }

  /** The code of a role; for facilitators. */
  async codeOf(role: Role): Promise<string> {
    const codes = (await (await this.ask('/codes')).json()) as { role: Role; code: string }[];
    return codes.find((each) => each.role === role)?.code ?? '';
  }

  /** A note on the stage, by the text it begins with. */
  note(text: string): Locator {
    return this.page.getByRole('option', { name: text });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  /** Does something with the chosen notes that is in the menu of their bar. */
  async withChosen(action: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Gekozen notities' }).getByRole('button', { name: 'Meer' }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  /** Puts in words what the notes that are chosen come down to. */
  async merge(text: string): Promise<void> {
    await this.withChosen('Samenvoegen tot kernpunt');
    await this.page.getByLabel('Wat is het kernpunt?').fill(text);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Opslaan' }).click();
    // the note is there before its dialog has heard so and gone to it
    await expect(this.note(text)).toBeFocused();
  }

  /** Writes a new note on the stage. */
  async addNote(text: string): Promise<void> {
    await toolsOf(this.page).getByRole('button', { name: 'Notitie toevoegen' }).click();
    await this.writeNote(text);
  }

  /** Fills in the note that is open for writing. */
  async writeNote(text: string): Promise<void> {
    const editor = this.page.getByLabel('Tekst van de notitie');
    await editor.fill(text);
    await editor.press('Enter');
    await expect(this.note(text)).toBeVisible();
  }

  private api(rest: string): string {
    return `${this.address}/api/ateliers/${this.atelierId}${rest}`;
  }
}

/** The tools above the stage. */
export function toolsOf(page: Page): Locator {
  return page.getByRole('group', { name: 'Bord', exact: true });
}
