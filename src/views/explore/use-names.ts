import { useMemo } from 'react';
import type { NameOf } from '../../charts/explore-cells.ts';
import { codeNamesQuery } from '../../questions/code-names.query.ts';
import { useQuestion } from '../../session/use-question.ts';
import { MEMBER_FIELDS, type MemberField } from '../../slice/slice.ts';
import type { Lang } from '../../text/lang.ts';
import { optionName } from '../slice-bar/option-name.ts';

const FIELDS = {
  programmeArea: 'area',
  specificObjective: 'objective',
  interventionField: 'interventionField',
} as const;

/** The field of the slice that a dimension is; null for one that the slice cannot be narrowed by. */
export function fieldOf(dimension: string): MemberField | null {
  return MEMBER_FIELDS.find((field) => field === dimension) ?? null;
}

/** What members are called, codes by their official names. */
export function useNames(lang: Lang): NameOf {
  const codes = useQuestion(codeNamesQuery());
  const rows = codes.status === 'ready' ? codes.rows : null;
  return useMemo(() => {
    const options = (rows ?? []).map(({ kind, key, ...names }) => ({
      field: FIELDS[kind],
      member: key,
      ...names,
    }));
    return (dimension, member) => {
      const field = fieldOf(dimension);
      return field === null ? member : optionName(field, member, options, lang);
    };
  }, [rows, lang]);
}
