/** A tag as it is met: its name without prefix, its attributes as text, and where the text after it begins. */
export interface Tag {
  name: string;
  closing: boolean;
  /** Closed in itself: `<c r="A1"/>`. */
  empty: boolean;
  attributes: string;
  /** Offset of what follows the tag. */
  after: number;
}

/** Goes through the tags of an XML text in order; comments, declarations and the rest are passed over. No nesting is kept. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let open = xml.indexOf('<'); open !== -1;) {
    if (xml.startsWith('<!--', open)) {
      const end = xml.indexOf('-->', open);
      open = end === -1 ? -1 : xml.indexOf('<', end);
      continue;
    }
    const close = xml.indexOf('>', open);
    if (close === -1) return;
    const code = xml.charCodeAt(open + 1);
    if (code !== 0x3f && code !== 0x21) {
      const closing = code === 0x2f;
      const empty = xml.charCodeAt(close - 1) === 0x2f;
      const from = open + (closing ? 2 : 1);
      const to = empty ? close - 1 : close;
      let nameEnd = from;
      while (nameEnd < to && xml.charCodeAt(nameEnd) > 32) nameEnd += 1;
      const full = xml.slice(from, nameEnd);
      const colon = full.indexOf(':');
      yield {
        name: colon === -1 ? full : full.slice(colon + 1),
        closing,
        empty,
        attributes: xml.slice(nameEnd, to),
        after: close + 1,
      };
    }
    open = xml.indexOf('<', close);
  }
}

const PATTERNS = new Map<string, RegExp>();

/** An attribute's value, its entities resolved; null when the tag has none. */
export function attributeOf({ attributes }: Tag, name: string): string | null {
  let pattern = PATTERNS.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u');
    PATTERNS.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return found === null ? null : plainText(found[1] ?? found[2] ?? '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with its entities and Excel's own escapes (`_x000D_`) resolved. */
export function plainText(xml: string): string {
  const resolved = xml.includes('&')
    ? xml.replace(
        /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu,
        (whole, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return NAMED[name] ?? whole;
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : xml;
  return resolved.includes('_x')
    ? resolved.replace(/_x([\dA-F]{4})_/giu, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : resolved;
}
