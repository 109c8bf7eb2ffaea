const browser = /^(libs\/(?!kit\/)[^/]+\/[^/]+\/ui\/|libs\/kit\/(ui|client)\/|apps\/admin\/)/;
const clinicalApi = /^libs\/(?!kit\/)[^/]+\/[^/]+\/api\//;
const programs = [/^libs\/kit\/workspace\//, /^prisma\//, /^[^/]+\.mjs$/];
const commandLine = [...programs, /\.command\.ts$/, /^apps\/api\/(command|alongside)/];
const client = /^libs\/kit\/client\//;
const stage = /^libs\/kit\/stage\//;

/**
 * Code that the house refuses. `selector` is ESLint's query, `say` what to do instead; a row holds for the paths of `where` (all, if it
 * is left out) without those of `except`; `testing: true` frees specs, measurements and journeys.
 */
export const refusedCode = [
  {
    name: 'unsafe SQL',
    selector: 'MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/]',
    say: 'Use $queryRaw`...`: its values travel beside the text.',
  },
  {
    name: 'markup from text',
    selector:
      'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"], ' +
      'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name="insertAdjacentHTML"]',
    say: 'Render text as children; React escapes it.',
  },
  {
    name: 'the large zod',
    where: browser,
    selector:
      'ImportDeclaration[source.value=/^zod\\b/]:not([source.value="zod/mini"]), ImportDeclaration[source.value="zod/mini"] > ' +
      ':matches(ImportSpecifier, ImportDefaultSpecifier)',
    say: "Write `import * as z from 'zod/mini'`: the named import costs the browser 90 kB.",
  },
  {
    name: 'fetch',
    except: [client, stage, ...programs],
    testing: true,
    selector:
      'CallExpression[callee.name="fetch"], MemberExpression[object.name=/^(window|globalThis|self)$/][property.name="fetch"], ' +
      'NewExpression[callee.name=/^(XMLHttpRequest|WebSocket|EventSource)$/], MemberExpression[property.name="sendBeacon"]',
    say: 'Only kit/client speaks to the server: it adds the time-out and the CSRF header. Add a document and a query to *.queries.ts.',
  },
  {
    name: 'storage of the browser',
    except: [client],
    testing: true,
    selector:
      ':matches(MemberExpression, CallExpression, VariableDeclarator, AssignmentExpression) > ' +
      'Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/], MemberExpression[object.name="document"][property.name="cookie"]',
    say: 'Nothing about a person stays on a tablet. Preferences go through kit/client; the rest lives in memory.',
  },
  {
    name: 'console',
    where: /^(libs|apps)\//,
    except: commandLine,
    testing: true,
    selector: 'MemberExpression[object.name="console"]',
    say: "Use the server's logger, which redacts; in the browser, show a notice.",
  },
  {
    name: 'a test that does not run',
    selector:
      ':matches(MemberExpression[object.name=/^(test|it|describe)$/], MemberExpression[object.property.name="describe"])' +
      '[property.name=/^(only|skip|todo|fixme|failing)$/], CallExpression[callee.name=/^(fit|xit|xtest|fdescribe|xdescribe)$/]',
    say: 'A test runs or it goes. Mend it, or delete it and write down why.',
  },
  {
    name: 'a mock of our own code',
    selector: 'MemberExpression[object.name="jest"][property.name=/^(mock|doMock|unstable_mockModule|spyOn)$/]',
    say: 'Hand the need in as an argument; use the real database and the builders of kit/testing.',
  },
  {
    name: 'forwardRef',
    selector: 'ImportSpecifier[imported.name="forwardRef"], MemberExpression[property.name="forwardRef"]',
    say: 'Two modules that need each other want a third, or a question (docs/house.md).',
  },
  {
    name: 'the clock of the machine',
    where: clinicalApi,
    testing: true,
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"], ' +
      'MemberExpression[object.name="Temporal"][property.name="Now"]',
    say: "There is one clock, the database's: use the `now` that the transaction hands you.",
  },
  {
    name: 'a zone in SQL',
    where: /^(libs|apps|prisma)\//,
    except: [/^libs\/kit\/workspace\/lint\//],
    selector: ':matches(TemplateElement[value.raw=/at time zone/i], Literal[value=/at time zone/i])',
    say: "PostgreSQL's zone data differ from Node's: store the local date and time, and let kit/time make instants.",
  },
  {
    name: 'an inherited resolver',
    where: /\.resolver\.ts$/,
    selector: 'ClassDeclaration[superClass]',
    say: 'Nest drops the guards of inherited resolvers: write a plain class of one-line fields.',
  },
  {
    name: 'a subscription',
    selector: 'Decorator > CallExpression[callee.name="Subscription"]',
    say: 'Real time is polling: ids and versions, then a refetch.',
  },
  {
    name: 'Nest middleware',
    where: /\.module\.ts$/,
    selector: 'MethodDefinition[key.name="configure"]',
    say: 'Paths can be written so that middleware misses them: use a Fastify hook for all routes, and the field gate.',
  },
  {
    name: 'a sentence in a notice',
    where: browser,
    testing: true,
    selector:
      'CallExpression[callee.object.name="notifications"] Property[key.name=/^(title|message)$/] > :matches(Literal, TemplateLiteral)',
    say: "Take the words from the catalogue: t('attendance.saved').",
  },
  {
    name: 'a model that leans on what it judges',
    where: /independent-model/,
    selector: 'ImportDeclaration[source.value=/trust.access/]',
    say: 'The model is written by hand from the table in the documents and knows nothing of trust/access.',
  },
];
