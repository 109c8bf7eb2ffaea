-- CreateEnum
CREATE TYPE "consent_scope" AS ENUM ('ATTENDANCE', 'PLAN');

-- CreateEnum
CREATE TYPE "mark_status" AS ENUM ('PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT', 'EXCUSED');

-- CreateEnum
CREATE TYPE "audit_action" AS ENUM ('CREATE', 'READ', 'UPDATE', 'DELETE', 'EXECUTE', 'SIGN_IN', 'SIGN_OUT');

-- CreateEnum
CREATE TYPE "audit_outcome" AS ENUM ('OK', 'DENIED', 'ERROR');

-- CreateEnum
CREATE TYPE "service_kind" AS ENUM ('CLINICAL', 'PEER', 'COMMUNITY');

-- CreateEnum
CREATE TYPE "group_kind" AS ENUM ('CLINICAL', 'PEER_LED', 'MUTUAL_AID', 'FAMILY', 'HOLISTIC', 'EDUCATION');

-- CreateEnum
CREATE TYPE "session_part" AS ENUM ('LEAD', 'CO', 'PEER', 'COVER', 'OBSERVER');

-- CreateEnum
CREATE TYPE "session_status" AS ENUM ('SCHEDULED', 'HELD', 'NOT_HELD', 'CANCELLED');

-- CreateEnum
CREATE TYPE "membership_state" AS ENUM ('OFFERED', 'ACTIVE', 'ENDED');

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('COUNSELLOR', 'COORDINATOR', 'PEER_COACH', 'SUPERVISOR', 'MANAGER', 'ADMINISTRATOR', 'PRIVACY_REVIEWER');

-- CreateEnum
CREATE TYPE "gender" AS ENUM ('FEMALE', 'MALE', 'OTHER', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "care_phase" AS ENUM ('DETOX', 'RESIDENTIAL', 'IOP', 'OUTPATIENT', 'AFTERCARE');

-- CreateEnum
CREATE TYPE "care_part" AS ENUM ('PRIMARY_COUNSELLOR', 'COUNSELLOR', 'PHYSICIAN', 'CASE_MANAGER');

-- CreateEnum
CREATE TYPE "plan_status" AS ENUM ('DRAFT', 'ACTIVE', 'SUPERSEDED');

-- CreateEnum
CREATE TYPE "problem_domain" AS ENUM ('BIOLOGICAL', 'PSYCHOLOGICAL', 'SOCIAL');

-- CreateTable
CREATE TABLE "consent" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "scopes" "consent_scope"[],
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "consent_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "coach_match" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,

    CONSTRAINT "coach_match_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "supervision" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "supervisor_id" UUID NOT NULL,
    "coach_id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,

    CONSTRAINT "supervision_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "access_grant" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_grant_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "mark" (
    "centre_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "status" "mark_status",
    "walk_in" BOOLEAN NOT NULL DEFAULT false,
    "arrived_minute" SMALLINT,
    "left_minute" SMALLINT,
    "captured_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mark_pkey" PRIMARY KEY ("centre_id","session_id","client_id")
);

-- CreateTable
CREATE TABLE "mark_change" (
    "centre_id" UUID NOT NULL,
    "op_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "applied" BOOLEAN NOT NULL,
    "status" "mark_status",
    "arrived_minute" SMALLINT,
    "left_minute" SMALLINT,
    "reason" TEXT,
    "captured_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID NOT NULL,
    "body_hash" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "mark_change_pkey" PRIMARY KEY ("centre_id","op_id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock(),
    "organisation_id" UUID,
    "centre_id" UUID,
    "actor_id" UUID,
    "actor_role" TEXT,
    "session_id" UUID,
    "request_id" TEXT,
    "action" "audit_action" NOT NULL,
    "outcome" "audit_outcome" NOT NULL,
    "is_list" BOOLEAN NOT NULL DEFAULT false,
    "operation" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID,
    "client_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "rule_id" TEXT,
    "relation" TEXT,
    "purpose" TEXT NOT NULL DEFAULT 'treatment',
    "grant_id" UUID,
    "reason" TEXT,
    "op_id" UUID,
    "policy_version" TEXT NOT NULL,
    "diff" JSONB,
    "xid" BIGINT NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    "seq" BIGINT,
    "prev_hash" BYTEA,
    "hash" BYTEA,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service" (
    "organisation_id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "titles" JSONB NOT NULL,
    "kind" "service_kind" NOT NULL,

    CONSTRAINT "service_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "group_series" (
    "organisation_id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "service_id" UUID NOT NULL,
    "titles" JSONB NOT NULL,
    "kind" "group_kind" NOT NULL,
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "room_id" UUID,
    "zone" TEXT NOT NULL,
    "first_date" DATE NOT NULL,
    "local_start" TEXT NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "rrule" TEXT NOT NULL,
    "capacity" SMALLINT NOT NULL,
    "ended_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "group_series_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "series_staff" (
    "centre_id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "part" "session_part" NOT NULL,

    CONSTRAINT "series_staff_pkey" PRIMARY KEY ("centre_id","series_id","staff_id")
);

-- CreateTable
CREATE TABLE "group_session" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "original_date" DATE NOT NULL,
    "local_date" DATE NOT NULL,
    "local_start" TEXT NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "zone" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "room_id" UUID,
    "status" "session_status" NOT NULL DEFAULT 'SCHEDULED',
    "status_reason" TEXT,
    "finished_at" TIMESTAMPTZ(3),
    "finished_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "group_session_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "session_staff" (
    "centre_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "part" "session_part" NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "is_live" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "session_staff_pkey" PRIMARY KEY ("centre_id","session_id","staff_id")
);

-- CreateTable
CREATE TABLE "membership" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "state" "membership_state" NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,
    "end_reason" TEXT,
    "override_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "credential" (
    "staff_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("staff_id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "csrf_hash" BYTEA NOT NULL,
    "centre_id" UUID NOT NULL,
    "role" "staff_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "device" TEXT NOT NULL DEFAULT '',
    "by_demo" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "blocked_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "centre" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "week_start" SMALLINT NOT NULL DEFAULT 1,
    "late_default_minutes" SMALLINT NOT NULL DEFAULT 10,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "centre_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "staff" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_ur" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "theme" TEXT NOT NULL DEFAULT 'auto',
    "single_keys" BOOLEAN NOT NULL DEFAULT true,
    "disabled_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "post" (
    "organisation_id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "role" "staff_role" NOT NULL,
    "sees_clients" BOOLEAN NOT NULL DEFAULT false,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "post_pkey" PRIMARY KEY ("centre_id","staff_id","role")
);

-- CreateTable
CREATE TABLE "room" (
    "organisation_id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "capacity" SMALLINT NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "room_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "closure" (
    "organisation_id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "closure_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "organisation_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "birth_date" DATE,
    "gender" "gender" NOT NULL DEFAULT 'UNKNOWN',
    "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "person_pkey" PRIMARY KEY ("organisation_id","id")
);

-- CreateTable
CREATE TABLE "person_name" (
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "lang" TEXT NOT NULL,
    "preferred" TEXT NOT NULL,
    "given" TEXT NOT NULL,
    "family" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "person_name_pkey" PRIMARY KEY ("person_id","lang")
);

-- CreateTable
CREATE TABLE "client" (
    "organisation_id" UUID NOT NULL,
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "sort_name" TEXT NOT NULL,
    "search_grams" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "client_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "client_contact" (
    "centre_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "client_contact_pkey" PRIMARY KEY ("centre_id","client_id")
);

-- CreateTable
CREATE TABLE "episode" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "admitted_on" DATE NOT NULL,
    "phase" "care_phase" NOT NULL,
    "discharged_on" DATE,
    "discharge_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "episode_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "care_team_member" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "part" "care_part" NOT NULL,
    "from_date" DATE NOT NULL,
    "until_date" DATE,

    CONSTRAINT "care_team_member_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "plan" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "number" SMALLINT NOT NULL,
    "status" "plan_status" NOT NULL,
    "starts_on" DATE NOT NULL,
    "review_due" DATE NOT NULL,
    "activated_at" TIMESTAMPTZ(3),
    "activated_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "plan_problem" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "domain" "problem_domain" NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "plan_problem_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "plan_goal" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "problem_id" UUID,
    "position" SMALLINT NOT NULL,
    "title" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "words_lang" TEXT NOT NULL DEFAULT 'en',
    "measure" TEXT NOT NULL DEFAULT '',
    "target_on" DATE,
    "is_shared" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "plan_goal_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateTable
CREATE TABLE "plan_intervention" (
    "centre_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "goal_id" UUID,
    "position" SMALLINT NOT NULL,
    "service_id" UUID NOT NULL,
    "series_id" UUID,
    "times_a_week" SMALLINT NOT NULL,
    "minutes_each" SMALLINT NOT NULL,
    "starts_on" DATE NOT NULL,
    "weeks" SMALLINT NOT NULL,
    "is_mandatory" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "plan_intervention_pkey" PRIMARY KEY ("centre_id","id")
);

-- CreateIndex
CREATE INDEX "consent_centre_id_client_id_idx" ON "consent"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "coach_match_centre_id_client_id_idx" ON "coach_match"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "coach_match_centre_id_coach_id_idx" ON "coach_match"("centre_id", "coach_id");

-- CreateIndex
CREATE INDEX "supervision_centre_id_supervisor_id_idx" ON "supervision"("centre_id", "supervisor_id");

-- CreateIndex
CREATE INDEX "access_grant_centre_id_client_id_idx" ON "access_grant"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "mark_centre_id_client_id_idx" ON "mark"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "mark_change_centre_id_session_id_client_id_idx" ON "mark_change"("centre_id", "session_id", "client_id");

-- CreateIndex
CREATE INDEX "audit_event_centre_id_at_idx" ON "audit_event"("centre_id", "at");

-- CreateIndex
CREATE INDEX "group_session_centre_id_local_date_idx" ON "group_session"("centre_id", "local_date");

-- CreateIndex
CREATE UNIQUE INDEX "group_session_centre_id_series_id_original_date_key" ON "group_session"("centre_id", "series_id", "original_date");

-- CreateIndex
CREATE INDEX "session_staff_centre_id_staff_id_starts_at_idx" ON "session_staff"("centre_id", "staff_id", "starts_at");

-- CreateIndex
CREATE INDEX "membership_centre_id_client_id_idx" ON "membership"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "membership_centre_id_series_id_idx" ON "membership"("centre_id", "series_id");

-- CreateIndex
CREATE UNIQUE INDEX "auth_session_token_hash_key" ON "auth_session"("token_hash");

-- CreateIndex
CREATE INDEX "auth_session_staff_id_idx" ON "auth_session"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "centre_id_key" ON "centre"("id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_id_key" ON "staff"("id");

-- CreateIndex
CREATE INDEX "post_staff_id_idx" ON "post"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "room_centre_id_name_key" ON "room"("centre_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "person_id_key" ON "person"("id");

-- CreateIndex
CREATE UNIQUE INDEX "client_centre_id_code_key" ON "client"("centre_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "client_centre_id_person_id_key" ON "client"("centre_id", "person_id");

-- CreateIndex
CREATE INDEX "episode_centre_id_client_id_idx" ON "episode"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "care_team_member_centre_id_client_id_idx" ON "care_team_member"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "care_team_member_centre_id_staff_id_idx" ON "care_team_member"("centre_id", "staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_centre_id_client_id_number_key" ON "plan"("centre_id", "client_id", "number");

-- CreateIndex
CREATE INDEX "plan_problem_centre_id_client_id_idx" ON "plan_problem"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "plan_goal_centre_id_client_id_idx" ON "plan_goal"("centre_id", "client_id");

-- CreateIndex
CREATE INDEX "plan_intervention_centre_id_client_id_idx" ON "plan_intervention"("centre_id", "client_id");

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_match" ADD CONSTRAINT "coach_match_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coach_match" ADD CONSTRAINT "coach_match_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_grant" ADD CONSTRAINT "access_grant_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_centre_id_session_id_fkey" FOREIGN KEY ("centre_id", "session_id") REFERENCES "group_session"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_change" ADD CONSTRAINT "mark_change_centre_id_session_id_client_id_fkey" FOREIGN KEY ("centre_id", "session_id", "client_id") REFERENCES "mark"("centre_id", "session_id", "client_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_organisation_id_centre_id_fkey" FOREIGN KEY ("organisation_id", "centre_id") REFERENCES "centre"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_staff" ADD CONSTRAINT "series_staff_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_staff" ADD CONSTRAINT "series_staff_centre_id_series_id_fkey" FOREIGN KEY ("centre_id", "series_id") REFERENCES "group_series"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_session" ADD CONSTRAINT "group_session_centre_id_series_id_fkey" FOREIGN KEY ("centre_id", "series_id") REFERENCES "group_series"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_staff" ADD CONSTRAINT "session_staff_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_staff" ADD CONSTRAINT "session_staff_centre_id_session_id_fkey" FOREIGN KEY ("centre_id", "session_id") REFERENCES "group_session"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_centre_id_series_id_fkey" FOREIGN KEY ("centre_id", "series_id") REFERENCES "group_series"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "centre" ADD CONSTRAINT "centre_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff" ADD CONSTRAINT "staff_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_organisation_id_centre_id_fkey" FOREIGN KEY ("organisation_id", "centre_id") REFERENCES "centre"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_organisation_id_staff_id_fkey" FOREIGN KEY ("organisation_id", "staff_id") REFERENCES "staff"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room" ADD CONSTRAINT "room_organisation_id_centre_id_fkey" FOREIGN KEY ("organisation_id", "centre_id") REFERENCES "centre"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closure" ADD CONSTRAINT "closure_organisation_id_centre_id_fkey" FOREIGN KEY ("organisation_id", "centre_id") REFERENCES "centre"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_name" ADD CONSTRAINT "person_name_organisation_id_person_id_fkey" FOREIGN KEY ("organisation_id", "person_id") REFERENCES "person"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client" ADD CONSTRAINT "client_organisation_id_centre_id_fkey" FOREIGN KEY ("organisation_id", "centre_id") REFERENCES "centre"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client" ADD CONSTRAINT "client_organisation_id_person_id_fkey" FOREIGN KEY ("organisation_id", "person_id") REFERENCES "person"("organisation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "client_contact" ADD CONSTRAINT "client_contact_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "episode" ADD CONSTRAINT "episode_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_team_member" ADD CONSTRAINT "care_team_member_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "care_team_member" ADD CONSTRAINT "care_team_member_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_centre_id_client_id_fkey" FOREIGN KEY ("centre_id", "client_id") REFERENCES "client"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_problem" ADD CONSTRAINT "plan_problem_centre_id_plan_id_fkey" FOREIGN KEY ("centre_id", "plan_id") REFERENCES "plan"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_goal" ADD CONSTRAINT "plan_goal_centre_id_plan_id_fkey" FOREIGN KEY ("centre_id", "plan_id") REFERENCES "plan"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_intervention" ADD CONSTRAINT "plan_intervention_centre_id_plan_id_fkey" FOREIGN KEY ("centre_id", "plan_id") REFERENCES "plan"("centre_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


