import type { SameKeys } from '../featureTexts';
import type { problems as nl } from '../nl/problems';

/** What to say when something was not done: what is wrong, and what to do. By code. */
export const problems: SameKeys<typeof nl> = {
  'item-unknown': 'This, or something you chose with it, is no longer there. Check it and try again.',
  'day-is-to-come': 'This day is still to come. Fill in the day on which it happened.',
  'item-exists': 'This is there already. Try again.',
  'invalid-value': 'What you entered is not possible. Check it and try again.',
  'malformed-request': 'The page sent something that the server does not understand. Reload the page.',
  'too-large': 'This is too much at once. Make it shorter.',
  'image-too-large': 'This image is too large. Save it smaller and choose it again.',
  'image-not-supported': 'This is no image that we know. Choose a PNG, JPEG or WebP.',
  'image-unreadable': 'This image cannot be read: it is damaged, not whole, or no image. Choose another file.',
  'image-has-too-many-pixels': 'This image has too many pixels. Save it smaller and choose it again.',
  'too-many-images': 'This atelier has as many images as fit. Use an image that is there.',
  'session-missing': 'You have not joined. Join with a code.',
  'session-invalid': 'Your session is no longer valid. Join again with a code.',
  'too-many-requests': 'That was too fast. Wait a moment and try again.',
  'too-many-attempts': 'Too many codes were tried. Wait a minute and try again.',
  'code-unknown': 'We do not know this code. Check it, or ask the facilitator for a new one.',
  'import-not-allowed': 'Only the facilitator can import things of the past.',
  'taken-back': 'You took this back. It was not sent.',
  'nothing-done': 'This belongs with something that was not done, so it was not done either.',
  'projection-stopped': 'This cannot be read at the moment. The host has to repair it.',
  'host-key-invalid': 'The host key is not right. Open the host’s link again.',
  'time-stamp-unavailable': 'The time-stamp authority gives no usable answer now. Try again later.',
  unreachable: 'The server cannot be reached. Check your connection and try again.',
  'read-only': 'You are looking at a moment of the past. Go back to now to change something.',
  unknown: 'This did not work. Try again.',
  notDone: '“{{label}}” was not done. {{text}}',
};
