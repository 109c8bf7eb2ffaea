/** What the log says of a job that failed: which, what kind of failure, and where; never its text, which may quote a row. */
export function toldOfJob(log: (kind: string, stack: string) => void): (error: Error) => void {
  return (error) => {
    const inside = error.cause instanceof Error ? error.cause : error;
    const code: unknown = Reflect.get(inside, 'code');
    const which = inside === error ? 'jobs' : error.message; // with a cause it is our own sentence
    const stack = (inside.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
    log(`${which}: ${inside.name}${typeof code === 'string' ? ` ${code}` : ''}`, stack.slice(0, 8).join('\n'));
  };
}
