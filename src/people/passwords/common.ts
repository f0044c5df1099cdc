/** Stems of the passwords that are tried first everywhere, and those that lie near here. */
const STEMS = [
  ...['password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'pass', 'qwerty', 'qwertyuiop', 'asdfgh', 'asdfghjkl'],
  ...[
    'zxcvbn',
    'zxcvbnm',
    '1qaz2wsx',
    'qazwsx',
    'abc',
    'abcd',
    'abcdef',
    'abcdefgh',
    'admin',
    'administrator',
  ],
  ...['letmein', 'welcome', 'iloveyou', 'monkey', 'dragon', 'sunshine', 'princess', 'football', 'baseball'],
  ...[
    'test',
    'guest',
    'user',
    'root',
    'login',
    'secret',
    'changeme',
    'default',
    'initial',
    'sakura',
    'himitsu',
  ],
  ...['nippon', 'japan', 'tokyo', 'aomori', 'ringo', 'nebuta', 'kencho', 'kakehashi', 'shokuin', 'chusho'],
];

const known = new Set(STEMS);

/** Whether a password is one of the first that somebody would try: a common word with figures or signs around it. */
export function isCommon(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  const stem = plain.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const letters = plain.replace(/[^a-z0-9@]/g, '');
  return known.has(stem) || known.has(plain) || known.has(letters) || isMonotonous(plain);
}

/** One or two characters again and again, or figures and letters in a row: 1111, 12345678, abcdefgh. */
function isMonotonous(text: string): boolean {
  if (new Set(text).size <= 2) return true;
  const steps = [...text].slice(1).map((character, at) => character.charCodeAt(0) - text.charCodeAt(at));
  return steps.filter((step) => step === 1).length >= steps.length * 0.8;
}
