/** A frame that took longer came at less than 55 per second. */
const LATE_MS = 18.2;

/**
 * Notes the time of every frame of a page while something is done there; resolves with a summary of them, and with the
 * share of the frames in which one of the watched elements had another style than in the one before: a page that shows
 * nothing new has all its frames as well.
 */
export async function framesDuring(page, watched, act) {
  await page.evaluate((selector) => {
    const seen = { times: [], moved: 0, going: true };
    let before = '';
    const tick = (time) => {
      const now = [...document.querySelectorAll(selector)].map((element) => element.style.cssText).join();
      if (now !== before) seen.moved++;
      before = now;
      seen.times.push(time);
      if (seen.going) requestAnimationFrame(tick);
    };
    window.seenFrames = seen;
    requestAnimationFrame(tick);
  }, watched);
  await act();
  const { times, moved } = await page.evaluate(() => {
    window.seenFrames.going = false;
    return window.seenFrames;
  });
  return { ...summary(times), moved: round(moved / times.length, 2) };
}

/** Mean frames per second, those of the slowest hundredth of the frames, the share of late frames, and the longest in ms. */
export function summary(times) {
  const took = times.slice(1).map((time, i) => time - times[i]);
  const slowest = took.toSorted((a, b) => b - a).slice(0, Math.ceil(took.length / 100));
  const rate = (all) => round((1000 * all.length) / all.reduce((sum, each) => sum + each, 0), 1);
  return {
    frames: took.length,
    fps: rate(took),
    low1: rate(slowest),
    late: round(took.filter((each) => each > LATE_MS).length / took.length, 4),
    longestMs: round(slowest[0], 1),
  };
}

const round = (value, digits) => Number(value.toFixed(digits));
