import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../src/cli/security-headers.ts';

it('The README tells a host to send the very headers that npm start sends', () => {
  const readme = readFileSync('README.md', 'utf8');
  const told = readme.matchAll(/^add_header (\S+) (?:"([^"]+)"|(\S+)) always;$/gm);
  expect([...told].map(([, name, quoted, plain]) => [name, quoted ?? plain])).toEqual(
    Object.entries(SECURITY_HEADERS),
  );
});
