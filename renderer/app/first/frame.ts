import header from '../Header.module.css';
import shell from '../Shell.module.css';

/**
 * Lays the window out as Shell will, with nothing in it yet, and returns the place of the map.
 * React takes it all away when it puts the atlas there.
 */
export function frameOfMap(root: HTMLElement): HTMLElement {
  const map = part('section', shell.map);
  const stage = part('div', shell.stage, map, part('div', shell.page));
  stage.dataset.layout = 'map';
  const window = part(
    'div',
    shell.shell,
    part('div', header.header),
    stage,
    part('div', shell.ribbonPlace),
  );
  // For half a second there is nothing to be told of it.
  window.ariaHidden = 'true';
  root.replaceChildren(window);
  return map;
}

function part(tag: string, name: string | undefined, ...children: readonly Node[]): HTMLElement {
  const element = document.createElement(tag);
  element.className = name ?? '';
  element.append(...children);
  return element;
}
