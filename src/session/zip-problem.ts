import type { ZipProblem } from './unpack-zip.ts';

/** Why something packed is not read, and what to do, in Swedish and in English. */
export function zipProblem(problem: ZipProblem): [reason: string, reasonEn: string] {
  return PROBLEMS[problem];
}

const PROBLEMS: Record<ZipProblem, [string, string]> = {
  'too-many-files': [
    'arkivet har fler än 50 000 filer; resten lästes inte. Dela upp det',
    'the archive has more than 50,000 files; the rest was not read. Split it',
  ],
  'too-much': [
    'arkivet blir större än 4 GB när det packas upp; resten lästes inte. Dela upp det',
    'the archive grows beyond 4 GB when it is unpacked; the rest was not read. Split it',
  ],
  bomb: [
    'arkivet växer mer än 300 gånger när det packas upp; resten lästes inte. Packa upp det själv om du litar på det',
    'the archive grows more than 300 times when it is unpacked; the rest was not read. Unpack it yourself if you trust it',
  ],
  'file-too-large': [
    'filen är för stor för sitt slag: en sida är högst 10 MB, en PDF högst 50 MB, en lista högst 300 MB',
    'the file is too large for its kind: a page has at most 10 MB, a PDF at most 50 MB, a list at most 300 MB',
  ],
  'zip-in-zip': [
    'ett arkiv i ett arkiv läses inte. Packa upp det och lägg till det för sig',
    'an archive within an archive is not read. Unpack it and add it by itself',
  ],
  'cannot-unpack': [
    'kunde inte packas upp: skadad, avbruten eller skyddad med lösenord. Packa upp den själv och lägg till filerna',
    'could not be unpacked: damaged, cut off or protected by a password. Unpack it yourself and add the files',
  ],
  'no-archive': ['arkivet är tomt eller inget zip-arkiv', 'the archive is empty or no ZIP archive'],
};
