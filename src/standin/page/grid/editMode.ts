import type { Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { Host } from '../../host/host';

/** While a person types into a cell the host refuses the add-in, as Excel does. */
export function reportEditMode(univer: Univer, host: Host): () => void {
  const editing = univer
    .__getInjector()
    .get(IEditorBridgeService)
    .visible$.subscribe(({ visible }) => host.setCellEditMode(visible));
  return () => editing.unsubscribe();
}
