import type { CDPSession } from '@playwright/test';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A finger on the screen of a phone: it goes down, along, and up, as the browser is told of a real one. */
export class Finger {
  constructor(private readonly browser: CDPSession) {}

  async down(at: Spot): Promise<void> {
    await this.touch('touchStart', at);
  }

  async to(at: Spot): Promise<void> {
    await this.touch('touchMove', at);
  }

  async up(): Promise<void> {
    await this.touch('touchEnd');
  }

  private async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Spot): Promise<void> {
    await this.browser.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
  }
}
