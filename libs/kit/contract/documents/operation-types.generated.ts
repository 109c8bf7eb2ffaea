// Made by `npm run generate` from libs/*/*/ui/*.documents.ts. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Role = 'ADMINISTRATOR' | 'COORDINATOR' | 'COUNSELLOR' | 'MANAGER' | 'PEER_COACH' | 'PRIVACY_REVIEWER' | 'SUPERVISOR';

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  me: {
    id: string;
    name: string;
    nameUr: string | null;
    isDemo: boolean;
    csrf: string;
    idleMinutes: number;
    locale: string;
    theme: string;
    singleKeys: boolean;
    mayEver: Array<string>;
    post: { centreId: string; centreName: string; role: Role };
    posts: Array<{ centreId: string; centreName: string; role: Role }>;
    centre: { id: string; name: string; zone: string; weekStart: number; today: string };
  } | null;
};

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { signOut: { ok: boolean } };

export type WorkInPostMutationVariables = Exact<{
  centreId: string;
  role: Role;
}>;

export type WorkInPostMutation = {
  switchPost:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'MeChanged' }
    | { __typename: 'NotAllowed'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'NotFound'; code: string; message: string; path: Array<string> | null };
};

export type DemoCardsQueryVariables = Exact<{ [key: string]: never }>;

export type DemoCardsQuery = { demoCards: Array<{ staffId: string; name: string; nameUr: string | null; role: Role; centreName: string }> };

export type DemoSignInMutationVariables = Exact<{
  staffId: string;
}>;

export type DemoSignInMutation = {
  demoSignIn:
    | { __typename: 'BadInput'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SignInLocked'; code: string; message: string; path: Array<string> | null }
    | { __typename: 'SignedIn' }
    | { __typename: 'WrongCredentials'; code: string; message: string; path: Array<string> | null };
};
