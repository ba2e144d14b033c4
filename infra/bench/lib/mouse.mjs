const CTRL = 2;
const SHIFT = 8;

/**
 * A mouse on a page, by the browser's own input events. (Playwright's own mouse looks for drag and drop in the page at every
 * move with the button down, and that would be measured along.)
 */
export class Mouse {
  #at = { x: 0, y: 0 };
  #button = 'none';
  #modifiers = 0;

  static async on(page) {
    const mouse = new Mouse();
    mouse.session = await page.context().newCDPSession(page);
    return mouse;
  }

  /** The keys that are held meanwhile. */
  hold({ ctrl = false, shift = false } = {}) {
    this.#modifiers = (ctrl ? CTRL : 0) + (shift ? SHIFT : 0);
  }

  move(x, y) {
    this.#at = { x, y };
    return this.#send('mouseMoved', { button: this.#button });
  }

  down(button = 'left') {
    this.#button = button;
    return this.#send('mousePressed', { button, clickCount: 1 });
  }

  up() {
    const button = this.#button;
    this.#button = 'none';
    return this.#send('mouseReleased', { button, clickCount: 1 });
  }

  wheel(deltaX, deltaY) {
    return this.#send('mouseWheel', { deltaX, deltaY });
  }

  #send(type, more) {
    const buttons = { none: 0, left: 1, middle: 4 }[this.#button];
    return this.session.send('Input.dispatchMouseEvent', { type, ...this.#at, buttons, modifiers: this.#modifiers, ...more });
  }
}
