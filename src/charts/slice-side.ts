/** Which of two slices; A is always drawn above B. */
export type SliceSide = 'a' | 'b';

/** What each of two slices is called beside its marks. */
export type SliceNames = Readonly<Record<SliceSide, string>>;
