import type { Size } from '../camera/camera';

/** What the service takes unless its host says otherwise; what is larger is made smaller here first. */
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_PIXELS = 40_000_000;
const SMALLER_SIDE = 4_000;
const QUALITY = 0.85;

/** An image that somebody chose, ready to be brought in. */
export interface ChosenImage {
  readonly bytes: Blob;
  /** As it is seen: a photograph that was taken upright is higher than it is wide. */
  readonly size: Size;
  /** It was made smaller, and what the file said of itself is gone. */
  readonly smaller: boolean;
}

/** Reads a chosen file; undefined when this browser sees no image in it. */
export async function chosenImage(file: File): Promise<ChosenImage | undefined> {
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = picture;
    const fits = file.size <= MOST_BYTES && width * height <= MOST_PIXELS;
    const chosen = fits ? { bytes: file, size: { width, height }, smaller: false } : await madeSmaller(picture);
    picture.close();
    return chosen;
  } catch {
    return undefined;
  }
}

async function madeSmaller(picture: ImageBitmap): Promise<ChosenImage> {
  const scale = Math.min(1, SMALLER_SIDE / Math.max(picture.width, picture.height));
  const size = { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) };
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws nothing.');
  // JPEG has no transparency: what would be seen through is paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.drawImage(picture, 0, 0, size.width, size.height);
  return { bytes: await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY }), size, smaller: true };
}
