const KEY = 'utfall.kept';

/** How many files were last kept, written beside them: fewer found later were removed by the browser. */
export function rememberKept(files: number): void {
  try {
    window.localStorage.setItem(KEY, String(files));
  } catch {
    // Then what the browser removes is not noticed.
  }
}

export function rememberedKept(): number {
  try {
    const count = Number(window.localStorage.getItem(KEY) ?? 0);
    return Number.isSafeInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
}
