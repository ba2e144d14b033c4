import type { Problem } from '../contract/refusals';

/** Reads the problem out of an answer that is none; something to show even when it is no problem detail. */
export async function problemOf(response: Response): Promise<Problem> {
  try {
    const body: unknown = await response.json();
    if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
      return { status: response.status, ...body, code: body.code };
    }
  } catch {
    // no JSON: what the status says has to do
  }
  return { code: response.status >= 500 ? 'unreachable' : 'unknown', status: response.status };
}
