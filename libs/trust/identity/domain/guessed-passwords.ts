/**
 * What is tried first, written by hand: widespread passwords, keyboard runs, and words of this field and of the places where centres are.
 * The estimate knows spellings with digits and signs in them, so a word stands here once.
 */
export const guessedPasswords: readonly string[] = [
  'password passwort passcode passphrase pass secret login signin welcome letmein letmeinnow opensesame changeme change default',
  'admin administrator root guest user demo test testing tester temp temporary master access system server computer internet',
  'qwerty qwertyuiop qwertz qwertzuiop azerty azertyuiop asdf asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx qazwsxedc 1qaz2wsx 1q2w3e4r 1q2w3e4r5t',
  'abc123 123abc 123123 112233 121212 147258369 159753 696969 102030 111111 000000 654321 987654321 0987654321 1234567890',
  'iloveyou iloveu loveyou lovely love sweetheart darling princess sunshine rainbow flower butterfly angel baby babygirl honey',
  'football cricket hockey baseball basketball soccer liverpool chelsea arsenal barcelona realmadrid afridi babar',
  'monkey dragon tiger lion eagle shadow ninja superman batman spiderman starwars pokemon freedom whatever trustno1 trust',
  'hello hallo salaam salam bismillah allah allahuakbar mashallah inshallah alhamdulillah khuda muhammad mohammad ramadan eid mubarak zindabad',
  'pakistan karachi lahore islamabad peshawar quetta multan faisalabad punjab sindh india delhi mumbai london england scotland',
  'ahmed ahmad ali hassan hussain fatima ayesha zainab khan malik sheikh michael daniel jessica jennifer charlie thomas george',
  'spring summer autumn winter january february march april june july august september october november december',
  'monday tuesday wednesday thursday friday saturday sunday morning evening today tomorrow',
  'alongside recovery rehab rehabilitation therapy therapist counsellor counselor clinic centre center hospital health healing hope serenity',
  'sober sobriety group session attendance peer coach staff office company business money bank',
].flatMap((line) => line.split(' '));
