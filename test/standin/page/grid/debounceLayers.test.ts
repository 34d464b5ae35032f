import { MessageChannel as NodeChannel } from 'node:worker_threads';
import { Layer } from '@univerjs/engine-render';
import { debounceLayers } from '../../../../src/standin/page/grid/debounceLayers';

let opened = 0;
let closed = 0;

class CountedChannel extends NodeChannel {
  constructor() {
    super();
    opened++;
    this.port1.on('close', () => closed++);
  }
}

const before = globalThis.MessageChannel;
beforeAll(() => {
  globalThis.MessageChannel = CountedChannel as unknown as typeof MessageChannel;
  debounceLayers();
});
afterAll(() => {
  globalThis.MessageChannel = before;
});

test('a layer that is to be drawn is told so once, by its last wish, and leaves no channel open', async () => {
  const wishes: (boolean | undefined)[] = [];
  const layer = Object.assign(Object.create(Layer.prototype) as Layer, {
    makeDirty: (state?: boolean) => void wishes.push(state),
  });
  layer.makeDirtyWithDebounce();
  layer.makeDirtyWithDebounce(false);
  expect(wishes).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(wishes).toEqual([false]);
  layer.makeDirtyWithDebounce();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(wishes).toEqual([false, true]);
  expect([opened, closed]).toEqual([2, 2]);
});
