/** The seven roles, as the contract writes them. */
export const roles = ['COUNSELLOR', 'COORDINATOR', 'PEER_COACH', 'SUPERVISOR', 'MANAGER', 'ADMINISTRATOR', 'PRIVACY_REVIEWER'] as const;
