-- What an administrator settles for the whole house: when it is open, and what it calls whom it cares for.

-- CreateEnum
CREATE TYPE "client_term" AS ENUM ('PERSON', 'CLIENT', 'PATIENT', 'PARTICIPANT', 'RESIDENT', 'GUEST');

-- AlterTable
ALTER TABLE "centre" ADD COLUMN     "client_term" "client_term" NOT NULL DEFAULT 'PERSON',
ADD COLUMN     "opening_hours" JSONB NOT NULL DEFAULT '[]';

alter table centre add constraint centre_late_default check (late_default_minutes between 0 and 120);
