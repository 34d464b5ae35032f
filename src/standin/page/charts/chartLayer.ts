import type { Univer } from '@univerjs/core';
import type { UniverBook } from '../../book/univerBook';
import { element } from '../element';
import { prefersDark } from '../grid/darkMode';
import { chartOption } from './chartOption';
import { viewportOf, type Box } from './viewport';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

interface Placed {
  place: HTMLElement;
  drawing: DrawnChart;
  /** What was drawn last, to draw again only what changed. */
  drawn: string;
}

/** How often charts are compared with their cells, in ms; their places follow every frame. */
const REDRAW = 300;

/** Draws the charts of the front sheet over the grid, where Excel would have them. */
export function chartLayer(univer: Univer, book: UniverBook, grid: HTMLElement): () => void {
  const layer = element('div', { class: 'charts' });
  const placed = new Map<string, Placed>();
  let drawnAt = 0;
  let frame = requestAnimationFrame(step);
  grid.append(layer);

  function step(now: number): void {
    frame = requestAnimationFrame(step);
    const { charts, id: sheetId } = book.activeSheet;
    if (charts.length === 0 && placed.size === 0) return;
    const view = viewportOf(univer, book.core.engine.unitId);
    if (!view) return;
    const origin = grid.getBoundingClientRect();
    putBox(layer, { ...view.frame, left: view.frame.left - origin.left, top: view.frame.top - origin.top });
    const keys = new Set(charts.map(({ id }) => `${sheetId}/${id}`));
    for (const [key, { place, drawing }] of placed) {
      if (keys.has(key)) continue;
      drawing.dispose();
      place.remove();
      placed.delete(key);
    }
    const redraw = now - drawnAt > REDRAW;
    if (redraw) drawnAt = now;
    for (const chart of charts) {
      const key = `${sheetId}/${chart.id}`;
      const one = placed.get(key) ?? placeChart(key, chart.title);
      const box = view.boxOf(chart.anchor);
      if (putBox(one.place, box)) one.drawing.resize();
      if (!redraw && one.drawn !== '') continue;
      const option = chartOption(book, chart, prefersDark(), box.width);
      const text = JSON.stringify(option);
      if (text === one.drawn) continue;
      one.drawn = text;
      one.drawing.draw(option);
    }
  }

  function placeChart(key: string, title: string): Placed {
    const place = element('div', { class: 'chart', role: 'img', 'aria-label': title });
    layer.append(place);
    const made = { place, drawing: drawChart(place), drawn: '' };
    placed.set(key, made);
    return made;
  }

  return () => {
    cancelAnimationFrame(frame);
    for (const { drawing } of placed.values()) drawing.dispose();
    layer.remove();
  };
}

/** True when the size has changed. */
function putBox({ style }: HTMLElement, { left, top, width, height }: Box): boolean {
  const resized = style.width !== `${width}px` || style.height !== `${height}px`;
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  return resized;
}

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, CanvasRenderer]);

interface DrawnChart {
  draw(option: EChartsCoreOption): void;
  /** Fits the drawing to the element's new size. */
  resize(): void;
  dispose(): void;
}

function drawChart(element: HTMLElement): DrawnChart {
  const chart = init(element);
  return {
    draw: (option) => chart.setOption(option, { notMerge: true }),
    resize: () => chart.resize(),
    dispose: () => chart.dispose(),
  };
}
