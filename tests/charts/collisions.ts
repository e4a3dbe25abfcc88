import { textWidth } from '../../src/charts/text-width.ts';

interface Box {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far a line of letters reaches over and under its foot, in shares of the type size. */
const ASCENT = 0.66;
const DESCENT = 0.05;
/** Less than this, px, is no more than two letters that touch. */
const TOUCH = 1;

const lengthOf = (element: Element, name: string, otherwise = 0): number =>
  Number(element.getAttribute(name) ?? otherwise);

/** How far the drawings around an element move it, px. */
function movedBy(element: Element, root: Element): [x: number, y: number] {
  let [x, y] = [0, 0];
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const transform = at.getAttribute('transform');
    if (transform === null) continue;
    const by = /^translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)$/.exec(transform);
    if (!by) throw new Error(`A text under "${transform}" has a place that this does not tell`);
    x += Number(by[1]);
    y += Number(by[2]);
  }
  return [x, y];
}

/** Each line of a text: the text itself, or its parts where these have places of their own. */
function linesOf(text: Element): Element[] {
  const parts = [...text.querySelectorAll('tspan')].filter((part) => part.hasAttribute('y'));
  return parts.length > 0 ? parts : [text];
}

function textBox(line: Element, svg: Element): Box {
  const text = line.closest('text') ?? line;
  const size = lengthOf(text, 'font-size');
  const bold = Number(text.getAttribute('font-weight') ?? 400) >= 600;
  const words = line.textContent;
  const wide = textWidth(words, size, bold ? 'bold' : 'regular');
  const [dx, dy] = movedBy(text, svg);
  const foot = lengthOf(line, 'y') + dy;
  const x = lengthOf(line, 'x') + dx;
  const anchor = text.getAttribute('text-anchor') ?? 'start';
  const left = x - (anchor === 'middle' ? wide / 2 : anchor === 'end' ? wide : 0);
  return { words, left, right: left + wide, top: foot - ASCENT * size, bottom: foot + DESCENT * size };
}

/** A ring or dot as the box that it fills nearly whole. */
function dotBox(circle: Element, svg: Element): Box {
  const [dx, dy] = movedBy(circle, svg);
  const radius = (lengthOf(circle, 'r') + lengthOf(circle, 'stroke-width') / 2) * 0.9;
  const [x, y] = [lengthOf(circle, 'cx') + dx, lengthOf(circle, 'cy') + dy];
  return { words: '○', left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

const over = (one: Box, other: Box): boolean =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > TOUCH &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > TOUCH;

/** The words of a drawing that lie on other words or on a dot, two and two. */
export function collisions(svg: Element): string[] {
  const texts = [...svg.querySelectorAll('text')]
    .filter((text) => text.textContent !== '')
    .flatMap(linesOf)
    .map((line) => textBox(line, svg));
  const dots = [...svg.querySelectorAll('circle')]
    .filter((circle) => circle.closest('pattern, defs') === null)
    .map((circle) => dotBox(circle, svg));
  return texts.flatMap((text, at) =>
    [...texts.slice(at + 1), ...dots]
      .filter((other) => over(text, other))
      .map((other) => `“${text.words}” lies on “${other.words}”`),
  );
}
