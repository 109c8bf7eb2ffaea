export { showScreen, type Stage, type StageOptions } from './show-screen.tsx';
export { Refused, answerRequests, type Answers, type SentRequest } from './answers.ts';
export { catalogueFromDisk } from './catalogues.ts';
export { sana } from './viewer.ts';
