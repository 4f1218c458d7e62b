/** Why a reply should be looked at again, with the rule of the method; see `utils/replies/lint`. */
export const lint = {
  'lint.promise':
    'Only promise your own next step: what comes of it is not in your hands (method R4).',
  'lint.blame': 'This puts the fault on them, or argues. Own up instead (method R3).',
  'lint.dismissive':
    'This plays it down. Give a reason and a way on, and talk with them (method R3, R7).',
  'lint.fake-apology':
    'An apology for their feeling, or with an if or but, is none. A plain sorry is enough (method R3).',
  'lint.no-empathy': 'They are upset. Begin with a word of empathy (method, step 2).',
  'lint.personal-data.asks':
    'Everybody can read this. Ask for personal details in private (method, step 3).',
  'lint.personal-data.shows':
    'This shows personal details to everybody. Take it to a private channel (method, step 3).',
  'lint.personal-data.secret':
    'Never ask for a card number, its code or a password, not in private either (method, step 3).',
  'lint.stay-public':
    '{n} sentences in public: invite them to a private channel instead (method, step 3).',
  'lint.threat': 'A threat makes the bad picture worse. Leave it out (method R2).',
  'lint.shouting.capitals': 'Capitals read like shouting. Write it in small letters (method R7).',
  'lint.shouting.marks': 'So many marks read like shouting. One is enough (method R7).',
  'lint.unfilled': 'A place of the template is still empty. Fill it in before you send.',
  'lint.wrong-language': 'They wrote in another language. Answer in theirs (method R6).',
  'lint.too-long': '{over} too many: this network takes {limit} characters (method R6).',
  'lint.robotic':
    'Nearly the words of a recent reply. Say it in a way that is meant for them (method R7).',
} as const;
