export { displayName, inOrder, sortName, type NameInScript } from './names.ts';
