/** Pieces of what people write to one another; put together they mean nothing to anybody. */
export const SENTENCES: readonly string[] = [
  'Thanks for the quick answer, that helps a lot.',
  'Would Thursday at ten work for you?',
  'I looked at the draft and left a few comments, mostly about the second part.',
  'Could you tell me who looks after this on your side?',
  'We ran into the same thing last year, and it took us three months to find the cause.',
  'Happy to share what we learned, nothing of it is secret.',
  'Sounds good.',
  'Let me check with the team and come back to you on Monday.',
  'I am in town next week, coffee?',
  'The numbers look better than we thought; the question is whether they last.',
  'My colleague said "do not touch it before the audit", and I think she is right.',
  'Sorry for the late reply, it was a busy month.',
  'What would you do in my place?',
  'Please find the agenda below, additions are welcome.',
  'Great talk yesterday, the part about maintenance stayed with me.',
  'Passt für mich, vielen Dank für die schnelle Rückmeldung!',
  'Können wir das auf nächste Woche verschieben?',
  'Ich habe die Unterlagen gelesen und zwei Fragen dazu.',
  'Merci beaucoup pour ton retour, c’est très utile.',
  'On peut en parler la semaine prochaine si tu veux.',
  'Muchas gracias por la información, la reviso y te cuento.',
  'Tack för senast, det var roligt att ses igen.',
  'Have a look: https://example.com/notes/2026?id=17&ref=mail',
  'Congratulations on the launch, well deserved 🎉',
  'Do you know somebody at the supplier who would talk to us?',
  'I would rather not decide this by mail.',
  'Yes.',
  'No problem at all.',
];

/** Texts that LinkedIn offers at one click. */
export const ONE_CLICK: readonly string[] = [
  'Happy birthday!',
  'Congrats on your work anniversary!',
  'Congratulations on the new role!',
  'Thanks for connecting',
  '👍',
];

/** The same text to many people. */
export const MASS_TEXT =
  'Hello everybody, after six years I am changing jobs in spring. Thank you for all the good work together; you can reach me here as before.';

export const SPONSORED =
  '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p class="spinmail-quill-editor__spin-break">Teams like yours save 40% of their time, guaranteed.</p><p class="spinmail-quill-editor__spin-break"><br></p><p>Book a demo today!</p>';

export const LEVELS: readonly string[] = [
  '',
  '',
  '',
  'Junior ',
  'Senior ',
  'Lead ',
  'Principal ',
  'Head of ',
  'Director of ',
  'VP ',
];
export const AREAS: readonly string[] = [
  'Software Engineering',
  'Product Management',
  'Data Science',
  'Marketing',
  'Sales',
  'Customer Success',
  'Human Resources',
  'Finance',
  'Operations',
  'Supply Chain',
  'Quality Assurance',
  'Regulatory Affairs',
  'User Research',
  'Mechanical Engineering',
  'Business Development',
  'Corporate Communications',
  'Legal Affairs',
  'Procurement',
  'Clinical Research',
  'Information Security',
];
export const OTHER_TITLES: readonly string[] = [
  'Software Engineer',
  'Geschäftsführer',
  'Projektleiterin',
  'Vertriebsmitarbeiter',
  'Ingénieur logiciel',
  'Directrice des opérations',
  'Responsable de producto',
  'Founder & CEO',
  'Owner',
  'Consultant',
  'Associate Professor',
  'PhD Student',
  'Nurse',
  'Teacher',
  'Attorney at Law',
  'Freelance',
  'Self-employed',
  'Board Member',
  'Recruiter | Talent | Coffee',
  'Looking for new opportunities',
  '🚀 Growth, growth, growth 🚀',
];
export const FIRM_FIRST: readonly string[] = (
  'Alder Basalt Corvid Delphi Ember Fathom Garnet Harrow Indigo Juniper Kestrel Lumen Marlow Nimbus Orchard Pallas ' +
  'Quarry Rowan Saffron Tundra Umbra Verity Willow Xenia Yarrow Zephyr Brunnen Falken Linde Montagne Rivière Puente Nordlys Fjäll Østre'
).split(' ');
export const FIRM_SECOND: readonly string[] = (
  'Analytics Bank Consulting Devices Energy Foods Group Health Insurance Labs Logistics Materials Motors Networks Optics Partners ' +
  'Robotics Software Systems Telecom Therapeutics University Ventures Werke'
).split(' ');
export const FIRM_THIRD: readonly string[] = [
  '',
  '',
  '',
  ' GmbH',
  ' AG',
  ' Inc.',
  ', Inc.',
  ' Ltd',
  ' AB',
  ' S.A.',
  ' SAS',
  ' International',
];
