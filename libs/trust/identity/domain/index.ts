export { commonPasswords } from './common-passwords.ts';
export { deviceName } from './device-name.ts';
export { checkNewPassword, isTooLong, oneSpelling, passwordLength, wordsAbout, type Estimate } from './new-password.ts';
export { roles } from './roles.ts';
export {
  accountRule,
  claimAttempt,
  clearedAccount,
  networkRule,
  takenBackFromNetwork,
  type Claim,
  type Counter,
  type ThrottleRule,
} from './throttle.ts';
