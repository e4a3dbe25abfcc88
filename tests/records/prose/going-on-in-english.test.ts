import { describe, expect, it } from 'vitest';
import { saidIn } from './said-in.ts';

const SENTENCES: readonly (readonly [text: string, said: string])[] = [
  [
    'The project will offer guidance and work placements to 90 people who have been away from work because of mental ill-health. 35 of them are expected to move on to employment or studies, and 60 per cent should feel that their health has improved.',
    'planned/90/persons target/35/persons target/60/share',
  ],
  [
    'The project will bring together 24 craft businesses along the coast. By the autumn of 2021 at least 12 of them should offer bookable workshops in English.',
    'planned/24/companies target/12/companies',
  ],
  [
    'Thirty-six unemployed young people will spend eight weeks with employers in Ireland. At least 20 of them should be in work or education six months after their return.',
    'planned/36/persons target/20/persons',
  ],
  [
    'The project will involve 60 academics who have settled in the region. At least 40 of them are expected to have qualified work when they leave the project.',
    'planned/60/persons target/40/persons',
  ],
  [
    'The project has enrolled 108 participants. 17 of them have found a job.',
    'actual/108/persons result/17/persons',
  ],
  [
    'The project targets 100 women born abroad. The aim is that 70 per cent of the participants shall have come closer to the labour market.',
    'planned/100/persons target/70/share',
  ],
  [
    'The goal was for 80 people to take part; 95 people were enrolled.',
    'actual/95/persons planned/80/persons',
  ],
  [
    'When the project was concluded, 72 participants had been registered. Half of them had obtained employment.',
    'actual/72/persons result/50/share',
  ],
  [
    'During the first year, 27 people began in the project. Ten have got a job and six have started studying.',
    'actual/27/persons result/10/persons result/6/persons',
  ],
  [
    'So far 49 young people have participated; 12 have found jobs and 19 have returned to school.',
    'actual/49/persons result/12/persons result/19/persons',
  ],
  [
    'The target group consists of 90 people with neuropsychiatric disabilities. 60 of them shall, after completing the project, be in work, studies or internship.',
    'planned/90/persons target/60/persons',
  ],
  [
    'Twelve farmers have taken part in the study circle. Four of them have started to sell directly to consumers.',
    'actual/12/persons result/4/persons',
  ],
  [
    'The project reached 45 participants (the goal was 40). 31 participants went on to work or studies.',
    'actual/45/persons planned/40/persons result/31/persons',
  ],
  [
    '50 participants will be recruited from the social services. 60 % of the participants shall proceed to employment or regular education.',
    'planned/50/persons target/60/share',
  ],
  ['Planned number of participants was 45. In total 39 took part.', 'actual/39/persons planned/45/persons'],
  [
    'Approx. 125 persons will participate. 40 % should go to work and 15 % to studies.',
    'planned/125/persons target/15/share target/40/share',
  ],
  [
    'Fotfäste is being built up for 75 adults who have had contact with social services for more than two years. We want to see at least 30 of them managing on their own wages when three years have passed.',
    'planned/75/persons target/30/persons',
  ],
  [
    'The project provides some thirty long-term unemployed women and men with meaningful employment in nature conservation, while they receive driving licence theory and computer skills. After the season, two out of three should have moved on to work or studies.',
    'planned/30/persons target/66.7/share',
  ],
  [
    'In the Studio, 16 people who have been on sick leave for a long time have been able to create in clay, wood and textile. Five are back in their jobs, and two have opened their own businesses.',
    'actual/16/persons result/2/persons result/5/persons',
  ],
  [
    '24 companies in transport and logistics are involved from the start and another six are expected to join in the spring. 90 per cent of the participating companies should have a plan for their skills supply when we are done.',
    'actual/24/companies planned/6/companies target/90/share',
  ],
  [
    'Three out of four should, after twelve weeks, rate their health higher than at the start, and 25 per cent should a year later be in work or work-oriented rehabilitation. 60 per cent of all sick leave longer than 60 days is due to psychiatric diagnoses.',
    'target/25/share target/75/share',
  ],
  [
    "1,200 participants are expected to receive support. Our ambition is for 480 of them to enter one of the Swedish Public Employment Service's regular programmes, and for 15 social enterprises to emerge in the wake of the project.",
    'planned/1200/persons target/15/companies target/480/persons',
  ],
  [
    'The 57 participants have spent a total of 11,400 hours on construction sites. Among the 19 construction companies that have opened up their workplaces, eleven have hired one or more of them.',
    'actual/19/companies actual/57/persons result/11/companies',
  ],
  [
    'Fifty-two employers have joined the ring, and 38 of them have had one or more of our participants with them. During the same period, 84 people have started the intervention.',
    'actual/38/companies actual/52/companies actual/84/persons',
  ],
  [
    'From the beginning, 10 fishermen and growers were planned to participate, but the interest was greater and 17 joined. Four of them have started growing mussels or algae and three now sell their catch directly to restaurants.',
    'actual/17/persons planned/10/persons result/3/persons result/4/persons',
  ],
  [
    'Ninety-six (96) people have started the vocational training with language support and 74 have completed it. Of those who completed, 52 got employment within three months, most of them in care, kitchens and cleaning. The teaching groups have consisted of a maximum of 16 people.',
    'actual/96/persons result/52/persons result/74/persons',
  ],
  [
    '900 safety representatives and managers will be trained over three years. Eight out of ten should afterwards feel confident in raising conflicts in time. The association has 11,300 members in the region.',
    'planned/900/persons target/80/share',
  ],
  [
    'Some forty young people between the ages of 15 and 20 will get to renovate the house together with carpenters and painters from the area. Eight of them should have got a summer job before the paint has dried.',
    'planned/40/persons target/8/persons',
  ],
  [
    'The project has space for 35 small industrial companies with a total of approximately 280 employees. For each company, 40 hours of counselling and a maximum of twelve training days are set aside. The goal is that at least 20 of the companies have their own skills plan when the project ends. 60 per cent of the employees should have received a written certificate of their training.',
    'planned/280/persons planned/35/companies target/20/companies target/60/share',
  ],
  [
    'The plan was 60 participants. There were 62 of us who started. Three work-integrating social enterprises have been formed, and 27 of the participants now work in them.',
    'actual/62/persons planned/60/persons result/27/persons result/3/companies',
  ],
  [
    '200 people are to have been offered a place during the project period. For 40 per cent of the participants, the goal is work on the open labour market, in whole or in part, and another 20 per cent are expected to move on to labour market training. The processing time should be reduced from 90 to 30 days.',
    'planned/200/persons target/20/share target/40/share',
  ],
  [
    'The project offers 180 young adults between 16 and 29 years of age joint support from five municipalities, the region and the Swedish Social Insurance Agency. After completing the intervention, 65 per cent of the participants should have started work, studies or work-oriented rehabilitation. In each municipality there is a team of three to five employees.',
    'planned/180/persons target/65/share',
  ],
  [
    '53 boys and girls have participated, out of 50 planned. About twenty have got jobs, most of them in warehouses and retail, and three out of ten are improving their grades.',
    'actual/53/persons planned/50/persons result/20/persons result/30/share',
  ],
  [
    "The project covers 210 employees at the municipality's seven care homes. At least 85 per cent of them should have completed the basic training and 40 employees should have been validated as assistant nurses when the project ends. The training is given during working hours and comprises 48 hours per participant.",
    'planned/210/persons target/40/persons target/85/share',
  ],
  [
    "The project's goal is for 55 per cent of the participants to have a job or study 90 days after completing the intervention. In the group that the project is aimed at, a total of 2,300 registered unemployed people in the county, the corresponding share was 31 per cent in 2018. The project is expected to include 500 participants spread over four offices.",
    'planned/500/persons target/55/share',
  ],
  [
    'Eighteen women have taken the course in food crafts and food hygiene. Five of them now sell their own products. The food truck, which was bought second-hand, has been at nine markets and travelled 3,400 kilometres.',
    'actual/18/persons result/5/persons',
  ],
  [
    'About thirty companies have participated with a total of 410 employees. About a quarter of the companies have since introduced a new way of working. The syllabus is now available in four modules.',
    'actual/30/companies actual/410/persons result/25/share',
  ],
  [
    'The participants have been on sick leave for a long time and have no employer to return to. Three out of four should, after the intervention, assess that they have come closer to a job. The team consists of a physiotherapist, two occupational therapists and a coordinator.',
    'target/75/share',
  ],
  [
    'The goal was for half of the participants to be in work at the end. The outcome was 37 per cent. The project management explains the difference by the fact that new rules were introduced on 1 January 2012.',
    'result/37/share target/50/share',
  ],
  [
    'The project is aimed at 90 newly arrived immigrants who have a shorter education. The internships are located with employers in retail, warehousing and restaurants. 65% of the participants should have got a job within twelve months, and at least 10 people should have started a vocational education.',
    'planned/90/persons target/10/persons target/65/share',
  ],
  [
    '19 companies in the area have been part of the project, and four of them have hired new staff. A total of 33 young people have participated. A couple of the young people have moved to a larger town.',
    'actual/19/companies actual/33/persons result/4/companies',
  ],
  [
    'The goal of 30 participants was exceeded: 44 people have taken part and cultivated. Six of them have got seasonal jobs at a market garden. The greenhouse is 90 square metres and was completed after eight weeks.',
    'actual/44/persons planned/30/persons result/6/persons',
  ],
  [
    'The project will include twenty-four (24) women. The 24 women meet three days a week for 30 weeks. Afterwards, two thirds should have moved on to work, studies or internships.',
    'planned/24/persons target/66.7/share',
  ],
  [
    'The participants have had internships with 86 employers, and 19 of these have since hired. Every third participant has got a job. The supervisors were invited to a half-day training per semester.',
    'actual/86/companies result/19/companies result/33.3/share',
  ],
  [
    '57 young people have received support from their own job coach. 32 per cent have left the project for work and another 18 per cent for studies. The coaches, five in number, have been trained by Skenfors folk high school.',
    'actual/57/persons result/18/share result/32/share',
  ],
  [
    "About twenty companies have received advice from the project's pilot, and eight of them have been able to hire. Three new companies have been started in the meantime.",
    'actual/20/companies result/3/companies result/8/companies',
  ],
  [
    "The region's three largest administrations have a total of 2,100 employees. The project will reach 650 employees, mainly in care and service. At the end of the project, 90 per cent of the participants should have completed the basic course, which takes 16 hours.",
    'planned/650/persons target/90/share',
  ],
  [
    'Of the 40 who started, 31 completed the entire programme, and of these, 18 had a job when they were discharged. Another seven were studying at municipal adult education at the same time. The plan had been to receive 55 people, something that the steering group in retrospect calls unrealistic.',
    'actual/40/persons planned/55/persons result/18/persons result/31/persons result/7/persons',
  ],
  [
    'When the harvest was brought in in September, 23 foreign-born women had been involved all the way from sowing to salting. Five of them got a job at one of the local market gardens in the autumn, and two have started their own businesses. The target, that ten of the women would get a job, was thus not quite reached.',
    'actual/23/persons result/2/persons result/5/persons target/10/persons',
  ],
  [
    'According to the application, 150 young people were to be admitted. That was not the case: 94 were enrolled, and now that we are closing the doors, 52 of them have left us for a job or an education. This corresponds to 55 per cent of the participants, which should be compared to the target of 60 per cent.',
    'actual/94/persons planned/150/persons result/52/persons result/55/share target/60/share',
  ],
  [
    'Eleven companies along the trail have received help to put their rooms in a joint booking system, and four of them have been able to hire. From the beginning, seventeen companies were supposed to be involved.',
    'actual/11/companies planned/17/companies result/4/companies',
  ],
  [
    'A total of 140 people will have a place in the activities, spread over three locations. The goal is that 80 per cent of the participants have improved their digital skills and that 35 people have got a job.',
    'planned/140/persons target/35/persons target/80/share',
  ],
  [
    '62 per cent of the participants were in work or studies six months after the end of the intervention. Of 130 enrolled, 81 had left the project for self-sufficiency. The intake was planned for 125 people.',
    'actual/130/persons planned/125/persons result/62/share result/81/persons',
  ],
  [
    'From the start until the end of March, 143 people have been referred by the Swedish Public Employment Service, and 118 of them have started the programme. Three quarters of the participants have completed at least one internship period; 41 are in work. The project target, 50 in work, is considered achievable before the summer.',
    'actual/118/persons actual/143/persons result/41/persons result/75/share target/50/persons',
  ],
  [
    'When the project ended in December, half of the participants had jobs on at least a half-time basis, while one in five participants were studying. The goal of the project was that 65 per cent should have left income support, and it was not achieved.',
    'result/20/share result/50/share target/65/share',
  ],
  [
    'The project is aimed at 30 newcomers who will be paired with as many mentors from the area. The goal set is that at least twelve of the newcomers should have got a job before the mentoring year is over. Anyone who wants to may try cooking for 70 guests.',
    'planned/30/persons target/12/persons',
  ],
  [
    "22 pupils with long absences from school have followed the project's programme, which lets the horses do what the teachers cannot. Sixteen of the pupils are now back in education. The club has 14 ponies and an Icelandic horse.",
    'actual/22/persons result/16/persons',
  ],
  [
    "The municipality's 86 cooks and catering assistants will take part in a four-day training course. At least 75% of them should afterwards have a certificate in special diets. In addition, food waste should be reduced by 20 per cent and the share of organic ingredients increase to 35.",
    'planned/86/persons target/75/share',
  ],
  [
    "In the castle's old kitchen garden, some twenty people who have long been without work will take part in the project's work training. Eight of them are expected to be able to move on to jobs in park maintenance or retail. The garden is 6,000 square metres.",
    'planned/20/persons target/8/persons',
  ],
  [
    "Fourteen food companies have participated in the project's meetings on packaging and freight. Half of them now sell their goods in the joint online shop, and three of the companies have hired new staff. The shop has 160 items on the shelf.",
    'actual/14/companies result/3/companies result/50/share',
  ],
  [
    'Nineteen young people between 16 and 20 years of age have worked in the harbour café within the project, for three summers in a row. Four of them have since got permanent employment in the area. The café has 45 seats.',
    'actual/19/persons result/4/persons',
  ],
  [
    'The project provides places for 48 newly arrived women and men, divided into four tracks of twelve. Two thirds of the participants should have found employment after completing the track. The schedule is 30 hours a week, 12 of which are at the workplace.',
    'planned/48/persons target/66.7/share',
  ],
  [
    'Within a year of completion, 45 per cent of the participants are expected to work at least half-time. Another quarter are then expected to be in work training. The programme lasts for 16 weeks and is led by an occupational therapist, a psychologist and two supervisors.',
    'target/25/share target/45/share',
  ],
  [
    'The project has reached 1,240 employees at 58 haulage companies, while the application counted on 1,000 participants. Of the employees, 84 per cent have renewed their certificate of professional competence. During the same period, fuel costs fell by an average of 6 per cent.',
    'actual/1240/persons actual/58/companies planned/1000/persons result/84/share',
  ],
  [
    'According to the application, 220 women and men were to receive individual coaching. The largest employer, a mechanical company, had laid off 175 people in 2013.',
    'planned/220/persons',
  ],
  [
    '300 construction workers will receive vocational Swedish during working hours. The lessons take place in site huts, two hours at a time, in groups of six to eight. A total of 35 construction companies are expected to participate, most of which have fewer than 50 employees.',
    'planned/300/persons planned/35/companies',
  ],
  [
    'Twenty-eight furniture companies have promised to participate, from family firms to groups. The skills development covers 450 people at all levels. Each company also receives 30 hours of advice.',
    'planned/28/companies planned/450/persons',
  ],
  [
    'During the period, 180 participants will be received. Each coach is responsible for a maximum of 20 participants. 60 employers will be offered supervisor training. At least 20 of them should have hired a participant.',
    'planned/180/persons planned/60/companies target/20/companies',
  ],
  [
    "At Tallmon's folk high school, 190 students attend this year, most of them on the general course. 28 people have so far been admitted to the project, eleven have already completed the training with an approved journeyman's test and eight are now working in the profession. When the project ends, at least 30 should have taken the journeyman's test.",
    'actual/28/persons result/11/persons result/8/persons target/30/persons',
  ],
  [
    'The project was supposed to reach 300 young people but reached 264. A third of them have started studying and 71 have got a job. In the national statistics, the corresponding share in work is 24 per cent.',
    'actual/264/persons planned/300/persons result/33.3/share result/71/persons',
  ],
  [
    'The courses are aimed at 1,250 employees in 40 hotel and restaurant companies. At the end of the project, 75 per cent of the participants should have received a course certificate, and 300 should have had their professional skills validated. The region had 2.3 million guest nights in 2018 – an increase of 6 per cent.',
    'planned/1250/persons planned/40/companies target/300/persons target/75/share',
  ],
  [
    "Some twenty young people without employment have written, rehearsed and performed their own play through the project. Two of them have been admitted to the folk high school's theatre course and nine have got jobs at the summer theatre in the neighbouring parish. The play was seen by 640 people over six evenings.",
    'actual/20/persons result/2/persons result/9/persons',
  ],
  [
    "A total of 205 people have been enrolled. Of the 45 employers that received participants, 17 have hired someone after the internship. Three out of ten participants went on to regular education. Between enrolment and internship, it took an average of 23 days, compared with four months in the municipality's regular labour market programme, where 640 people were enrolled in 2018.",
    'actual/205/persons actual/45/companies result/17/companies result/30/share',
  ],
  [
    'This autumn, the project starts, where 40 people from retail and hotels will be trained as assistant nurses. After 18 months, 32 of them are expected to be employed in the municipality. Elderly care needs to recruit 270 employees by 2030. The training provider, which graduated 115 assistant nurses last year, has classrooms in two locations.',
    'planned/40/persons target/32/persons',
  ],
  [
    'The goal was for ten companies to join the network. Twelve have done so, and five of them have started selling to wholesalers in Stockholm. The range has grown from 18 to 57 products.',
    'actual/12/companies planned/10/companies result/5/companies',
  ],
  [
    "250 foreign-born women will receive support from their own supervisor over three years. Among the project's participants, the target is 45 per cent in work within two years. 100 of them should also have completed a period of work experience. The language training comprises 15 hours a week and is led by two teachers.",
    'planned/250/persons target/100/persons target/45/share',
  ],
  [
    'Back on Track is for people aged 30 to 64 who have been on sick leave for more than a year. The project has capacity for 140 participants over three years. Half of them are expected to return to work, at least part-time, and 100 should have an individual plan drawn up together with their employer. In 2022, 5,300 people in the county had been on sick leave for more than 180 days.',
    'planned/140/persons target/100/persons target/50/share',
  ],
  [
    'Sixty per cent of the participants are to find work or start studying, and a further 25 per cent should be closer to the labour market than when they joined. The national average for similar measures is 34 per cent.',
    'target/25/share target/60/share',
  ],
  [
    'A total of 1,204 employees in health care took part in the courses, and 87 per cent of them completed all four modules. Staff turnover fell from 14 to 11 per cent in the same period.',
    'actual/1204/persons result/87/share',
  ],
  [
    'The association will train 18 young people as nature guides. At least a dozen of them should be working as guides the following summer. Last year the nature reserve had 46,000 visitors.',
    'planned/18/persons target/12/persons',
  ],
  [
    'The project set out to reach 70 young people but ended up recruiting 81. Of these, 28 found a job and 17 returned to school. Six dropped out.',
    'actual/81/persons planned/70/persons result/17/persons result/28/persons',
  ],
  [
    'Thirty employers in the region will be trained in inclusive recruitment, and ten are expected to employ at least one person with a disability. According to a survey from 2019, 62 per cent of Swedish employers are positive to hiring people with disabilities.',
    'planned/30/companies target/10/companies',
  ],
  [
    'Courses in digital tools will be offered to 600 employees in elderly care in nine municipalities. The nine municipalities have a total of 7,200 employees in elderly care, and about 30 per cent of them will reach retirement age before 2030.',
    'planned/600/persons',
  ],
  [
    'Participation is open to 95 unemployed people with an academic degree from another country. It is expected that 57 of them will have a qualified job after completing the programme, which takes 26 weeks and includes 300 hours of Swedish.',
    'planned/95/persons target/57/persons',
  ],
  [
    '133 people have taken part, and 54 per cent of them were in work or studying three months after leaving, compared with a target of 45 per cent. Among all job seekers in the county, the figure was 29 per cent.',
    'actual/133/persons result/54/share target/45/share',
  ],
  [
    '19 transport companies and 240 drivers have been trained in eco-driving. Fuel consumption has dropped by 9 per cent.',
    'actual/19/companies actual/240/persons',
  ],
  [
    'Of the 75 people who were to be enrolled, 68 started. 31 of those who started have left for work.',
    'actual/68/persons planned/75/persons result/31/persons',
  ],
  [
    'Up to 45 deaf or hard-of-hearing people will be supported by a job coach who knows sign language. The ambition is that 80 per cent should have tried at least one workplace.',
    'planned/45/persons target/80/share',
  ],
];

describe('sentences in English that go on from one another', () => {
  it.each(SENTENCES)('are read together: %s', (text, said) => {
    expect(saidIn(text)).toBe(said);
  });
});
