/** What the project GåGåGå (Perstorp, 2017–2021) tells of its people and its money, in kronor: one of the seeds. */
export const GUIDE_EXAMPLE = {
  counts: { planned: null, actual: 119, target: 50, result: 79 },
  money: { leader: 1_223_539, area: 602_941 },
};
