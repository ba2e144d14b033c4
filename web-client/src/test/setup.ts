import { TextDecoderStream } from 'node:stream/web';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { i18n } from '../i18n/i18n';

// A machine that builds other modules at the same time may be slow; what is awaited comes or does not come.
configure({ asyncUtilTimeout: 15_000 });

// Every browser has it; the context that a file is tested in has not.
Object.assign(globalThis, { TextDecoderStream });

// jsdom knows dialogs, but not how to open them; a test of plain functions has no page at all.
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal = function open() { this.open = true; };
  HTMLDialogElement.prototype.close = function close() { this.open = false; };
}

beforeEach(() => i18n.changeLanguage('nl').then(() => undefined));
afterEach(cleanup);
