import type { Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';

/** An add-in whose last exchange was this long ago (ms) is taken to be done. */
const QUIET = 60;

/** However busy the add-in, the grid is drawn this often (ms), so that a person sees it fill ... */
const LONGEST = 500;

/** ... unless that would take more than about this share of the time: a wide window, a slow machine. */
const SHARE = 0.08;

/**
 * Draws the grid only now and then while an add-in's exchanges follow close upon each other: drawing after each one
 * took longer than the exchanges, and Excel does not draw between them either. What was left out is drawn as soon as
 * the add-in is quiet, since the scene stays marked as changed.
 */
export function holdDrawing(univer: Univer, unitId: string, lastExchange: () => number): () => void {
  const scene = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId)?.scene;
  if (!scene) return () => undefined;
  const draw = scene.render.bind(scene);
  let drawn = 0;
  let took = 0;
  scene.render = (context) => {
    const now = performance.now();
    if (!mayDraw(now, lastExchange(), drawn, took)) return;
    draw(context);
    drawn = now;
    took = performance.now() - now;
  };
  return () => {
    scene.render = draw;
  };
}

/** Whether to draw now, by when the last exchange was, when the grid was drawn last, and how long that took (ms). */
export function mayDraw(now: number, lastExchange: number, drawn: number, took: number): boolean {
  return now - lastExchange > QUIET || now - drawn > Math.max(LONGEST, took / SHARE);
}
