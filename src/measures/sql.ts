/** A value handed to the engine beside the SQL, never inside it. */
export type Param = string | number | boolean | null;

/**
 * A piece of SQL: `chunks` are the fixed text around each parameter, so there is always one chunk more than
 * there are params. How a parameter is written is the engine's business.
 */
export class Sql {
  readonly chunks: readonly string[];
  readonly params: readonly Param[];

  constructor(chunks: readonly string[], params: readonly Param[]) {
    this.chunks = chunks;
    this.params = params;
  }
}

/** Makes SQL from a template. Other pieces of SQL are taken in as they are; every other value becomes a parameter. */
export function sql(strings: TemplateStringsArray, ...values: readonly (Sql | Param)[]): Sql {
  const chunks: string[] = [strings[0] ?? ''];
  const params: Param[] = [];
  values.forEach((value, index) => {
    if (value instanceof Sql) {
      append(chunks, value.chunks);
      params.push(...value.params);
    } else {
      chunks.push('');
      params.push(value);
    }
    append(chunks, [strings[index + 1] ?? '']);
  });
  return new Sql(chunks, params);
}

/** Quotes the name of a table or a column, whatever stands in it. */
export function identifier(name: string): Sql {
  if (name === '' || name.includes('\0'))
    throw new Error(`Not the name of a column or table: ${JSON.stringify(name)}`);
  return new Sql([`"${name.replaceAll('"', '""')}"`], []);
}

/** Writes out a text of our own where a statement takes no parameter, as in the definition of a table. */
export function literal(text: string): Sql {
  if (text.includes('\0')) throw new Error(`No text for SQL: ${JSON.stringify(text)}`);
  return new Sql([`'${text.replaceAll("'", "''")}'`], []);
}

/** Puts pieces after each other, the separator between them. Throws on none, since no SQL is rarely what was meant. */
export function join(pieces: readonly Sql[], separator: Sql): Sql {
  const [first, ...rest] = pieces;
  if (first === undefined) throw new Error('Nothing to join into SQL');
  return rest.reduce((joined, piece) => sql`${joined}${separator}${piece}`, first);
}

/** The last chunk so far and the first new one are one text. */
function append(chunks: string[], added: readonly string[]): void {
  const last = chunks.pop() ?? '';
  chunks.push(last + (added[0] ?? ''), ...added.slice(1));
}
