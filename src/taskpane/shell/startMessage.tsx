import { render } from './render';
import { Icon } from './views/icon';

/** Shows a sentence in place of the pane, while there is nothing else to show. */
export function showStartMessage(root: HTMLElement, message: string): void {
  render(
    root,
    <div class="start-message" role="alert">
      <Icon name="warning" />
      <p>{message}</p>
    </div>,
  );
}
