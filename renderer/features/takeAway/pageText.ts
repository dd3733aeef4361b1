/** Elements that say nothing in words. */
const wordless = new Set(['SVG', 'STYLE', 'SCRIPT', 'TITLE', 'INPUT', 'SELECT', 'TEMPLATE']);
/** What is there to be pressed, but for markers: those are part of the text. */
const skipped = 'button:not([data-marker]), .screen-only, .visually-hidden, [aria-hidden="true"]';

/**
 * The words of a page as plain text, block by block: headings and paragraphs on lines of their
 * own, terms before their values, cells of a table parted by tabs, markers in square brackets.
 */
export function pageText(root: HTMLElement): string {
  const text = read(root);
  return text
    .split('\n')
    .map((line) => line.replace(/[^\S\t]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function read(element: Element): string {
  return [...element.childNodes].map(readNode).join('');
}

function readNode(node: Node): string {
  if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  if (wordless.has(node.tagName.toUpperCase()) || node.matches(skipped)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  if (node.matches('[data-marker]')) return ` [${node.textContent.trim()}] `;
  return within(node, style.display, read(node));
}

function within(element: HTMLElement, display: string, text: string): string {
  switch (element.tagName) {
    case 'BR':
      return '\n';
    case 'DT':
      return `\n${text.trim()}: `;
    case 'DD':
      return `${text.trim()}\n`;
    case 'TD':
    case 'TH':
      return `${text.trim()}\t`;
    case 'LI':
      return `\n– ${text.trim()}\n`;
    case 'H1':
    case 'H2':
    case 'H3':
      return `\n\n${text.trim()}\n\n`;
    default:
      return display.startsWith('inline') || display === 'contents' ? text : `\n${text}\n`;
  }
}
