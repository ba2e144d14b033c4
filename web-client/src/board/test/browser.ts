import { vi } from 'vitest';

/** What a stage needs of a browser and jsdom has not: sizes, looks, fonts, a canvas. */
export function withBrowser(): void {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = vi.fn();
      unobserve = vi.fn();
      disconnect = vi.fn();
    },
  );
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
}
