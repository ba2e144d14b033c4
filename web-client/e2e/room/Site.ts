/** A product that runs, and the links it printed when it was ready. */
export class Site {
  constructor(
    readonly address: string,
    /** For the facilitator of the example. */
    readonly facilitatorLink: string,
    /** For the host, with the key in it. */
    readonly hostLink: string,
  ) {}

  /** The code of the facilitator of the example. */
  get facilitatorCode(): string {
    return this.facilitatorLink.split('/').at(-1) ?? '';
  }

  get hostKey(): string {
    return new URL(this.hostLink).hash.slice(1);
  }
}
