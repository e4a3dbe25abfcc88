type Coded = 'programmeArea' | 'specificObjective' | 'interventionField';

/**
 * The codes, set apart by blanks, that each period's programme uses, a copy of data/codes.csv that runs in any place without a file
 * system; a test holds the two together. Names and sources stand in the table itself.
 */
export const KNOWN_CODES: Readonly<Record<string, Partial<Record<Coded, string>>>> = {
  '2007-2013': {
    programmeArea: '1 2 3',
  },
  '2014-2020': {
    programmeArea: '1 2 3 4 5',
    specificObjective: '1.1 1.2 2.1 2.2 2.3 2.4 3.1 5.1 5.2',
    interventionField: '102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120',
  },
  '2021-2027': {
    programmeArea: 'A B C D E F',
    specificObjective: 'A1 A2 A1A A2A A2B C1 B1 D1 E1 F1',
    interventionField:
      '134 135 136 137 138 139 140 141 142 143 144 145 146 147 148 149 150 151 152 153 154 155 156 157 158 159 160 161 162 163',
  },
};
