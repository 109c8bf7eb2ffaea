// `npm run sbom`: what runs in production, by name, version, licence and checksum, as CycloneDX. Read from the lock: no network is asked.
import { Refusal, command, inHouse, run } from './house.mjs';

await command(async () => {
  const npm = process.env.npm_execpath ?? 'npm';
  const words = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only', '--omit=dev'];
  const [program, args] = npm.endsWith('js') ? [process.execPath, [npm, ...words]] : [npm, words];
  const { code, output } = await run(program, args, { output: 'kept', cwd: inHouse() });
  if (code !== 0) throw new Refusal(`npm sbom failed (code ${code}).`);
  const { components } = JSON.parse(output);
  if (!(components?.length > 0)) throw new Refusal('npm sbom listed nothing.');
  process.stdout.write(output);
});
