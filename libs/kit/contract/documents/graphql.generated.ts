// Made by `npm run generate` from libs/*/*/ui/*.documents.ts. Do not edit.

import type * as types from './operation-types.generated.ts';

/** The text of one operation that knows its answer and its variables. */
export type TypedText<Result, Variables> = string & { readonly __apiType?: (variables: Variables) => Result };

export function graphql(
  text: '\n  query Viewer {\n    me {\n      id\n      name\n      nameUr\n      isDemo\n      csrf\n      idleMinutes\n      locale\n      theme\n      singleKeys\n      post {\n        centreId\n        centreName\n        role\n      }\n      posts {\n        centreId\n        centreName\n        role\n      }\n      mayEver\n      centre {\n        id\n        name\n        zone\n        weekStart\n        today\n      }\n    }\n  }\n',
): TypedText<types.ViewerQuery, types.ViewerQueryVariables>;
export function graphql(
  text: '\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n',
): TypedText<types.SignOutMutation, types.SignOutMutationVariables>;
export function graphql(
  text: '\n  mutation WorkInPost($centreId: ID!, $role: Role!) {\n    switchPost(centreId: $centreId, role: $role) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.WorkInPostMutation, types.WorkInPostMutationVariables>;
export function graphql(
  text: '\n  query DemoCards {\n    demoCards {\n      staffId\n      name\n      nameUr\n      role\n      centreName\n    }\n  }\n',
): TypedText<types.DemoCardsQuery, types.DemoCardsQueryVariables>;
export function graphql(
  text: '\n  mutation DemoSignIn($staffId: ID!) {\n    demoSignIn(staffId: $staffId) {\n      __typename\n      ... on Problem {\n        code\n        message\n        path\n      }\n    }\n  }\n',
): TypedText<types.DemoSignInMutation, types.DemoSignInMutationVariables>;
/** Takes the text of an operation as it stands in a documents file; a text that `npm run generate` has not seen does not compile. */
export function graphql(text: string): string {
  return text;
}
