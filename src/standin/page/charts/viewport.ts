import type { Univer } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { FileChart } from '../../file/workbookFile';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Viewport {
  /** The part of the grid that scrolls, in CSS pixels of the window. */
  frame: Box;
  /** Where cells lie inside that part. */
  boxOf(anchor: FileChart['anchor']): Box;
}

/** How the front sheet is seen just now; undefined before it has been drawn. */
export function viewportOf(univer: Univer, unitId: string): Viewport | undefined {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return undefined;
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  const canvas = render.engine.getCanvasElement().getBoundingClientRect();
  const left = main.left * scaleX;
  const top = main.top * scaleY;
  const corner = (row: number, column: number): { x: number; y: number } => {
    const { startX, startY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
    return {
      x: (startX - main.viewportScrollX) * scaleX - left,
      y: (startY - main.viewportScrollY) * scaleY - top,
    };
  };
  return {
    frame: {
      left: canvas.left + left,
      top: canvas.top + top,
      width: canvas.width - left,
      height: canvas.height - top,
    },
    boxOf: ({ fromRow, fromColumn, toRow, toColumn }) => {
      const from = corner(fromRow, fromColumn);
      const to = corner(toRow, toColumn);
      return { left: from.x, top: from.y, width: to.x - from.x, height: to.y - from.y };
    },
  };
}
