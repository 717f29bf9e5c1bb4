/** A worker that draws its share of the pictures of a site, one after the other. */
import { setImmediate } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { drawCard, loadCardTools } from './card-drawing.ts';
import { createDrawingCache } from './drawing-cache.ts';
import type { Assignment, Drawing } from './drawings.ts';
import { drawIcon } from './icon-drawing.ts';

// Given by `drawings.ts`, which starts this.
const { drawings, ...folders } = workerData as Assignment;
const cache = createDrawingCache(folders);
const tools = loadCardTools();
for (const drawing of drawings) {
  const png = draw(drawing);
  cache.keep(drawing, png);
  cache.publish(drawing, png);
  // The renderer gives back its memory only between turns of the event loop.
  await setImmediate();
}

function draw(drawing: Drawing): Buffer {
  try {
    return drawing.draws === 'card'
      ? drawCard(drawing.card, tools)
      : drawIcon(drawing.icon, drawing.size, tools.fonts);
  } catch (cause) {
    const what = drawing.draws === 'card' ? `the card of “${drawing.card.title}”` : drawing.address;
    throw new Error(`Failed to draw ${what}.`, { cause });
  }
}
