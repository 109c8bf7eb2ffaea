export { whyNotChange, type AccountChange } from './account-change.ts';
export { guessedPasswords } from './guessed-passwords.ts';
export { deviceName } from './device-name.ts';
export { linkMinutes, linkPath, type LinkPurpose } from './links.ts';
export { checkNewPassword, isTooLong, oneSpelling, passwordLength, wordsAbout, type Estimate } from './new-password.ts';
export { asAppCode, asSpareCode, shownSpareCode, spareCodes } from './spare-codes.ts';
export { roles } from './roles.ts';
export {
  accountRule,
  claimAttempt,
  clearedAccount,
  networkRule,
  resetRule,
  takenBackFromAccount,
  takenBackFromNetwork,
  type Claim,
  type Counter,
  type ThrottleRule,
} from './throttle.ts';
