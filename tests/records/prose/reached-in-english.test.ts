import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

const SENTENCES: readonly (readonly [text: string, said: string])[] = [
  ['The goal is for 40% of the participants to be in work or studies.', 'target/40/share'],
  [
    'The project will reach 80 job seekers, and at least 25 of these will have gone on to work.',
    'planned/80/persons target/25/persons',
  ],
  [
    'By May 2025, 134 participants had started, and 88 of them had signed an employment contract.',
    'actual/134/persons result/88/persons',
  ],
  ['Three out of four participants are to be in employment within three months.', 'target/75/share'],
  ['Half of the participants are expected to go on to work or studies.', 'target/50/share'],
  ['A third of the participants got a job after the project.', 'result/33.3/share'],
  [
    '45 people have taken part in the project so far, of whom 12 have found employment.',
    'actual/45/persons result/12/persons',
  ],
  ['8 of the 20 participants have started studying.', 'actual/20/persons result/8/persons'],
  ['The goal is that 30 people will be in work after the end of the project.', 'target/30/persons'],
  ['At least 15 participants will start their own business.', 'target/15/persons'],
  ['A total of 15 participants have started their own business.', 'result/15/persons'],
  ['The project is expected to lead to five new companies.', 'target/5/companies'],
  ['The project has resulted in five new companies.', 'result/5/companies'],
  ['When the project ended, 24 participants had found a job and were self-supporting.', 'result/24/persons'],
  ['44 per cent of the participants went on to work or studies.', 'result/44/share'],
  ['At least 65% of those who complete the training should get a job.', 'target/65/share'],
  ['Nine of the companies have hired participants.', 'result/9/companies'],
  [
    'The goal is for ten companies to have hired at least one person from the target group.',
    'target/10/companies',
  ],
  ['The goal is for 20 of the participants to find permanent employment.', 'target/20/persons'],
  ['Two thirds of the participants are now in work.', 'result/66.7/share'],
  ['It is hoped that 25 of them will begin studies.', 'target/25/persons'],
  ['Eleven participants got a job and seven went on to studies.', 'result/11/persons result/7/persons'],
  [
    'The goal is for 30 participants to go on to work and 20 to studies.',
    'target/20/persons target/30/persons',
  ],
  ['The demand is that 80 percent of the participants complete the course.', 'target/80/share'],
  ['29 of the participants have obtained a certificate.', 'result/29/persons'],
  ['The training was completed by 58 participants.', 'result/58/persons'],
  ['The target of 30 people in work was not achieved.', 'target/30/persons'],
  [
    'The project includes 100 participants, of whom 50 are to go on to work and 25 to studies.',
    'planned/100/persons target/25/persons target/50/persons',
  ],
  ['As a result of the project, 19 people are now self-supporting.', 'result/19/persons'],
  [
    "The project's target is that 90 per cent of participants will have an individual plan.",
    'target/90/share',
  ],
  [
    'The project will involve 30 participants and at least half of them are to be in work or studies after completion.',
    'planned/30/persons target/50/share',
  ],
  ['Of the 57 participants, 21 have gone on to work.', 'actual/57/persons result/21/persons'],
  ['At least 15 of the companies shall have adopted a plan for gender equality.', 'target/15/companies'],
  ['Of these, at least 48 should pass the final examination.', 'target/48/persons'],
  ['60 per cent of those who took part are now in work.', 'result/60/share'],
  [
    'The objective is for at least 30 per cent of the participants to be self-supporting one year after the project.',
    'target/30/share',
  ],
  [
    'In total, 31 women were enrolled and 14 of these found employment.',
    'actual/31/persons result/14/persons',
  ],
  ['The expectation is that 22 women will leave the project for work or studies.', 'target/22/persons'],
  ['Twelve participants have moved on to employment, nine to studies.', 'result/12/persons result/9/persons'],
  [
    'Forty companies will be involved, and at least 25 companies shall have hired a person with a disability.',
    'planned/40/companies target/25/companies',
  ],
  ['38 companies participated, of which 21 have hired new staff.', 'actual/38/companies result/21/companies'],
  [
    'The project comprises 45 participants and the aim is that 70 % of them should go on to work or education.',
    'planned/45/persons target/70/share',
  ],
  ['Nine participants completed the course and received a diploma.', 'result/9/persons'],
  ['Nine of the 14 participants completed the course.', 'actual/14/persons result/9/persons'],
  ['The target is for 85 per cent of participants to complete the programme.', 'target/85/share'],
  ['The purpose is for 60 people to get a job.', 'target/60/persons'],
  ['The goal is for three new companies to be started.', 'target/3/companies'],
  ['Four new companies have been started by participants.', 'result/4/companies'],
  ['At least five of the participants are to start their own businesses.', 'target/5/persons'],
  [
    'At the end of the project, 45 % of the participants should be in employment, education or training.',
    'target/45/share',
  ],
  ['At least ten companies are expected to employ someone from the project.', 'target/10/companies'],
  ['Four out of ten participants went on to work or studies.', 'result/40/share'],
  ['Two out of three participants are expected to move on to work.', 'target/66.7/share'],
  ['15 people have been hired by the participating companies.', 'result/15/persons'],
  ['Three quarters of the participants should have a qualification after the course.', 'target/75/share'],
  [
    'The project will support 300 people, of whom 50 per cent should get a job and 20 per cent begin studies.',
    'planned/300/persons target/20/share target/50/share',
  ],
  [
    '96 participants were registered, of whom 33 left for work and 20 for studies.',
    'actual/96/persons result/20/persons result/33/persons',
  ],
  [
    'The goal is that 55 per cent of the participants should be working or studying and that 20 per cent should have come closer to the labour market.',
    'target/20/share target/55/share',
  ],
  ['Of the 118 employees who started, 101 completed the training.', 'actual/118/persons result/101/persons'],
  ['86 percent of the participants completed the training.', 'result/86/share'],
  ['Thirty-seven of the participants are now employed.', 'result/37/persons'],
  ['Fourteen of the companies have recruited from the target group.', 'result/14/companies'],
  [
    '35 per cent of the participants got a job, compared to the target of 50 per cent.',
    'result/35/share target/50/share',
  ],
  [
    'A total of 60 people will be offered places and of these 40 are expected to go on to employment.',
    'planned/60/persons target/40/persons',
  ],
  [
    'In all, 60 participants have been in the project and 25 of them have gone on to work or studies.',
    'actual/60/persons result/25/persons',
  ],
  [
    '24 people will be trained as carpenters, of whom at least 18 are expected to be employed.',
    'planned/24/persons target/18/persons',
  ],
  [
    'At least 65 of the participants will have found employment in line with their education when the project ends.',
    'target/65/persons',
  ],
  ['Eight people have started companies with the help of the project.', 'result/8/persons'],
  ['Five of them are now running their own business.', 'result/5/persons'],
  [
    '50 unemployed people with a foreign background take part, and the aim is for 80% of them to get an internship.',
    'planned/50/persons target/80/share',
  ],
  ['90% of the participants shall pass the test.', 'target/90/share'],
  ['The goal that 12 people would start their own business was not reached.', 'target/12/persons'],
  ['It is expected that 91 of the participants will have returned to work.', 'target/91/persons'],
  [
    '65 participants are expected to be enrolled during the project, and of these 39 (60 per cent) are expected to find work.',
    'planned/65/persons target/39/persons',
  ],
  [
    'The project enrolled 58 participants and 24 of these have found employment or begun studying.',
    'actual/58/persons result/24/persons',
  ],
  ['40 per cent of the participants will be in work six months after the project.', 'target/40/share'],
  ['The overall target is to help 50 people into employment.', 'target/50/persons'],
  ['The aim is to get 50 unemployed people into work.', 'target/50/persons'],
  ['At least three new companies will be started as a result of the project.', 'target/3/companies'],
  [
    'Of the 15 women who took part in the course, six have started their own businesses.',
    'actual/15/persons result/6/persons',
  ],
  ['Two out of five women who completed the course have a job today.', 'result/40/share'],
  ['176 employees began the training and 168 completed it.', 'actual/176/persons result/168/persons'],
  ['Twenty of the participants received a certificate.', 'result/20/persons'],
  ['As many as 20 participants have got employment at the factory.', 'result/20/persons'],
  [
    'Eight social enterprises will take part and together they should employ 16 people from the target group.',
    'planned/8/companies target/16/persons',
  ],
  ['As a result, 18 people from the target group were employed.', 'result/18/persons'],
  ['Two participants have been employed as nursing assistants.', 'result/2/persons'],
  [
    'An additional ten participants are expected to apply for and begin a university education.',
    'target/10/persons',
  ],
  [
    'The target is to have 300 participants, 70 per cent of whom should improve their position in the labour market.',
    'planned/300/persons target/70/share',
  ],
  [
    '62% of the participants improved their position, which is below the target of 70%.',
    'result/62/share target/70/share',
  ],
  ['By then, 120 participants will have moved on to work or studies.', 'target/120/persons'],
  ['About half of the participants have been given a permanent job.', 'result/50/share'],
  ['One third of participants should have moved closer to the labour market.', 'target/33.3/share'],
  ['The goal is for 12 employers to hire someone after the internship.', 'target/12/companies'],
  ['Nine out of ten participants completed the programme.', 'result/90/share'],
  [
    'The project is to reach 160 people who receive activity compensation or are on long-term sick leave, and 64 of these are to have taken up work or studies by the end of the project.',
    'planned/160/persons target/64/persons',
  ],
  [
    'Altogether 171 people took part and 59 of them were in work or studies when they left the project.',
    'actual/171/persons result/59/persons',
  ],
  [
    'Fifty companies will be offered counselling, and the hope is that 15 of them will have found a new owner.',
    'planned/50/companies target/15/companies',
  ],
  ['Thirteen companies changed hands during the project.', 'result/13/companies'],
  ['The target value is that 68 participants shall have completed an internship.', 'target/68/persons'],
  ['41 participants completed an internship at a company.', 'result/41/persons'],
  [
    '96 people have received the training, and 88 have passed the final test.',
    'actual/96/persons result/88/persons',
  ],
  [
    'During the project period, 30 people with disabilities will try out different occupations, and two thirds of them are expected to continue to work or studies.',
    'planned/30/persons target/66.7/share',
  ],
  ['73 per cent of those who completed the programme are employed today.', 'result/73/share'],
  [
    "The project's targets are that 70% of the participants will be employed or in education, and that 30% will have left income support.",
    'target/30/share target/70/share',
  ],
  ['20 people found work, while the goal was 30.', 'result/20/persons target/30/persons'],
  [
    '20 women with a refugee background will be trained in sewing, and at least ten of them will sell their products.',
    'planned/20/persons target/10/persons',
  ],
  ['At least half of the companies should have a digitalisation plan.', 'target/50/share'],
  ['Of the participants, five have started their own businesses.', 'result/5/persons'],
  [
    'A total of 400 people will be offered courses in Swedish, and at least 320 of the participants are expected to pass the course.',
    'planned/400/persons target/320/persons',
  ],
  ['A requirement is that 80 per cent of the participants finish the course.', 'target/80/share'],
  [
    'The goal is for 20 per cent of the participants to have increased their working hours.',
    'target/20/share',
  ],
  ['The goal is to have 40 people in employment at the end of the project.', 'target/40/persons'],
  ['By the end of the project, 40 of the participants are to have a job.', 'target/40/persons'],
  ['Three participants got jobs as drivers.', 'result/3/persons'],
  [
    'The goal is that at least 40 per cent of the participating leaders will change their way of recruiting.',
    'target/40/share',
  ],
  [
    'Nine of the 21 participating companies have hired at least one person.',
    'actual/21/companies result/9/companies',
  ],
  ['It should lead to 15 participants getting a job.', 'target/15/persons'],
  [
    'By the end of the project, 40 participants will have found employment and 15 new businesses will have been started.',
    'target/15/companies target/40/persons',
  ],
  [
    'The target was that 30 participants would be employed; the result was 34.',
    'result/34/persons target/30/persons',
  ],
  ['So far 52 people have joined and 13 have left for a job.', 'actual/52/persons result/13/persons'],
  ['It is a requirement that 90 per cent of the participants complete the first module.', 'target/90/share'],
  ['Seven new companies were formed as a result of the project.', 'result/7/companies'],
  ['Twenty-six participants passed the driving test.', 'result/26/persons'],
  [
    'Thirty-eight employers offered internships, and a dozen went on to employ their intern.',
    'actual/38/companies result/12/companies',
  ],
  [
    'The hope is for at least five of the inmates to have a job waiting when they are released.',
    'target/5/persons',
  ],
  ['Forty-eight per cent left the project for a job or for studies.', 'result/48/share'],
];

describe('who gets somewhere, told in English', () => {
  it.each(SENTENCES)('is read: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
});
