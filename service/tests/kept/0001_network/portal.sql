--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: _sqlx_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public._sqlx_migrations (
    version bigint NOT NULL,
    description text NOT NULL,
    installed_on timestamp with time zone DEFAULT now() NOT NULL,
    success boolean NOT NULL,
    checksum bytea NOT NULL,
    execution_time bigint NOT NULL
);


--
-- Name: answer_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_history (
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    region_id text NOT NULL,
    member_id uuid,
    question_id text NOT NULL,
    event text NOT NULL,
    value text NOT NULL,
    version integer,
    at timestamp with time zone NOT NULL,
    CONSTRAINT answer_history_event_check CHECK ((event = ANY (ARRAY['drafted'::text, 'changed'::text, 'confirmed'::text, 'sent'::text])))
);


--
-- Name: audit_log; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_log (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid,
    actor_name text,
    action text NOT NULL,
    object_kind text NOT NULL,
    object_id text NOT NULL,
    detail text NOT NULL,
    CONSTRAINT audit_log_check CHECK (((actor_id IS NULL) = (actor_name IS NOT NULL)))
);


--
-- Name: drafts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drafts (
    round_id uuid NOT NULL,
    member_id uuid NOT NULL,
    region_id text NOT NULL,
    question_id text NOT NULL,
    fields text NOT NULL,
    seen integer,
    saved_at timestamp with time zone NOT NULL
);


--
-- Name: kept_posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.kept_posts (
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    path text NOT NULL,
    body bytea NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: login_requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.login_requests (
    id uuid NOT NULL,
    verifier_hash bytea NOT NULL,
    code_hash bytea NOT NULL,
    email_hash bytea NOT NULL,
    origin_hash bytea NOT NULL,
    member_id uuid,
    own_device boolean NOT NULL,
    next_path text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    tries integer NOT NULL,
    used_at timestamp with time zone,
    voided_at timestamp with time zone
);


--
-- Name: meetings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meetings (
    id uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    date date NOT NULL,
    start_time text NOT NULL,
    end_time text NOT NULL,
    host_region_id text,
    place text NOT NULL,
    note text NOT NULL,
    sequence integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by uuid,
    CONSTRAINT meetings_kind_check CHECK ((kind = ANY (ARRAY['network'::text, 'webinar'::text, 'q_and_a'::text]))),
    CONSTRAINT meetings_state_check CHECK ((state = ANY (ARRAY['concept'::text, 'date_poll'::text, 'planned'::text, 'held'::text, 'cancelled'::text])))
);


--
-- Name: member_emails; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member_emails (
    address text NOT NULL,
    member_id uuid NOT NULL,
    gets_mail boolean NOT NULL,
    added_at timestamp with time zone NOT NULL
);


--
-- Name: member_roles; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member_roles (
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    role text NOT NULL,
    given_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT member_roles_role_check CHECK ((role = ANY (ARRAY['partner'::text, 'coordinator'::text, 'admin'::text])))
);


--
-- Name: members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.members (
    id uuid NOT NULL,
    name text NOT NULL,
    organisation text NOT NULL,
    function text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_login_at timestamp with time zone,
    erased_at timestamp with time zone
);


--
-- Name: meta; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meta (
    name text NOT NULL,
    value text NOT NULL
);


--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.outbox (
    id uuid NOT NULL,
    kind text NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    useless_after timestamp with time zone,
    attempts integer NOT NULL,
    claimed_until timestamp with time zone,
    sent_at timestamp with time zone,
    given_up_at timestamp with time zone,
    last_error text
);


--
-- Name: regions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.regions (
    id text NOT NULL,
    name text NOT NULL,
    code text NOT NULL,
    school_zones text NOT NULL,
    tile_column integer NOT NULL,
    tile_row integer NOT NULL,
    active_from date,
    active_until date
);


--
-- Name: round_results; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.round_results (
    round_id uuid NOT NULL,
    revision integer NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    answers integer NOT NULL,
    results text NOT NULL
);


--
-- Name: rounds; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.rounds (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    format_version integer NOT NULL,
    state text NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    first_reminder_at timestamp with time zone,
    second_reminder_at timestamp with time zone,
    reminded_at timestamp with time zone,
    proposed_for date,
    opened_at timestamp with time zone,
    closed_at timestamp with time zone,
    published_at timestamp with time zone,
    revision integer NOT NULL,
    version integer NOT NULL,
    CONSTRAINT rounds_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'closed'::text, 'published'::text])))
);


--
-- Name: seat_holdings; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seat_holdings (
    id uuid NOT NULL,
    region_id text NOT NULL,
    seat integer NOT NULL,
    member_id uuid NOT NULL,
    held_from timestamp with time zone NOT NULL,
    held_until timestamp with time zone,
    CONSTRAINT seat_holdings_seat_check CHECK ((seat = ANY (ARRAY[1, 2])))
);


--
-- Name: sent_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sent_answers (
    round_id uuid NOT NULL,
    member_id uuid NOT NULL,
    region_id text NOT NULL,
    question_id text NOT NULL,
    value text,
    remark text,
    share text,
    themes text NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    CONSTRAINT sent_answers_share_check CHECK ((share = ANY (ARRAY['network'::text, 'coordination'::text])))
);


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sessions (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    member_id uuid NOT NULL,
    device text NOT NULL,
    own_device boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    idle_until timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);


--
-- Name: shared_answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shared_answers (
    round_id uuid NOT NULL,
    region_id text NOT NULL,
    question_id text NOT NULL,
    value text NOT NULL,
    version integer NOT NULL,
    changed_by uuid,
    changed_at timestamp with time zone NOT NULL,
    confirmed_by uuid,
    confirmed_at timestamp with time zone
);


--
-- Name: submissions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.submissions (
    round_id uuid NOT NULL,
    member_id uuid NOT NULL,
    region_id text NOT NULL,
    seat integer NOT NULL,
    first_sent_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    CONSTRAINT submissions_seat_check CHECK ((seat = ANY (ARRAY[1, 2])))
);


--
-- Data for Name: _sqlx_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public._sqlx_migrations VALUES (1, 'network', '2026-11-28 18:33:44.754104+00', true, '\x3f503430678bc0a7c84e1ed0ba1d5b5ba6a49d65ec45ccd2e85656214d6e3fc3c5a8bbae1144b00daf7a269601be8bf7', 28685008);


--
-- Data for Name: answer_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.answer_history VALUES ('31321b8a-9c80-4c14-a8cc-29b4320f9037', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('3ced7242-491f-43ad-91e3-9c88f9a01999', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('202a084b-e4b7-47d0-91eb-b154dcf20a43', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1d3c66c0-d0b5-4b7f-aa5d-42f71b46ffba', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('46e8b87d-74f1-4faa-add8-be71867abd93', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7af8b8c8-0f9e-4acf-8e97-76ec7ecbcdfb', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":3}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f053922d-9e2d-451d-aa0c-1b97dd80c67f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'o1-trots', 'sent', '{"remark":null,"share":"network","themes":[],"value":{"text":"Zo gaat het.\nEn zó ook: “goed”."}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('e5f801f1-5d73-4ed4-88ac-f3d0c21f72b6', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('a836f02e-900a-4fea-ba12-ee75f35a046f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b01-stip', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6f85050e-1a69-4daa-bbfb-25259646de34', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b02-rollen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f96efc08-72d1-4d01-a051-d5398c3f4870', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b03-kartrekker', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ba681d0d-cc9b-4e90-870a-4ba50835e2fd', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b04-beleid', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('cd4d4cf4-96d4-43d1-a23a-adfa6848724d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b05-ouders', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('bafc87c5-ecec-4907-b601-509308a8e841', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b06-meten', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1ddfc7a9-bf06-40f8-bdf4-88e3486b6048', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b07-successen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6598a903-2793-4327-985d-6631695da845', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b08-domeinen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2ce00d82-0d4c-4751-9764-196f4b3cc3c0', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b09-professionals', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('bb4f8720-5c72-4233-8eda-6ec7c9b911b4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'b10-verbinding', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1dd834f8-97e9-47cd-b1ca-1fe10a3b1456', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f1-gemeenten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('af49415f-d108-4636-93d1-f7188234a1b2', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f2-lokale-coalities', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f77afe3b-0542-4c94-ba2a-1bbd65d52832', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f3-partijen', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('8d899163-05a5-489f-aa9a-51b2843583c0', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f4-convenant', 'changed', '{"choice":"nee"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('cd44ce6f-0353-46de-b658-111f982e3e9b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f5-domeinen', 'changed', '{"choices":["jgz"]}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2164141e-dbd3-4468-816b-9d115bf8f3df', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f6-bijeenkomsten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('cc7c123e-6a9d-49c0-8f08-a7f6d7561335', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f7-ouders', 'changed', '{"choice":"soms"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('26993eee-11af-4a26-b465-a8de609fdbd8', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f8-financiering', 'changed', '{"choice":"jaar"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4997be07-2257-4985-84d3-c9a88a1c0d33', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('de2bb43d-fa8b-48e8-a262-ccafe717f488', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('440d1c92-8e25-46a8-a2e7-249b9827bba7', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('acbe12f0-f45e-41fb-a66c-d1b5b3a746a8', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6fef9794-a1e0-4eb5-9f2b-e1119287f47d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7c4ab05f-7817-4b6e-8be5-348804392f15', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":4}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('db604101-d217-4d2d-ac19-7b3832c781fc', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o1-trots', 'sent', '{"remark":null,"share":"network","themes":[],"value":{"text":"Al een convenant."}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('b6460aa5-a087-47d4-9670-f5ab582fe168', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('9b42aa4a-f6d4-4d77-9697-32d08ddc1677', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'b06-meten', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f55d2782-62d4-411c-a60a-a4693589ce5d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'b01-stip', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('72ffb1ed-c60f-40d5-a340-fadb94659fb3', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'b02-rollen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('16dcd98a-7f2f-428b-86a2-c34c99efea55', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'b03-kartrekker', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ee840378-3ba0-4056-9f1f-76dd94b8ab13', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'b04-beleid', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('64e9e8d9-807c-4ff1-a6c9-349236d41c29', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'b05-ouders', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ab01271e-ba5b-475f-8929-6db98500ee46', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'b06-meten', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('bff3b50c-525f-427b-b1fc-288156ad5ff9', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'b07-successen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('0a51a815-487f-4017-acf5-b3d77cab0034', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'b08-domeinen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('c9af850e-416c-448c-8099-f5bc98c89b5f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'b09-professionals', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('739aa9ed-63bb-4fab-bcba-947f513df224', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'b10-verbinding', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2b883a92-d7e7-413a-9fe2-a70cf9e05213', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('01363e46-480c-4927-8686-d7a75caf3f57', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('bc7751f8-1952-47ec-b5bb-dcba037d9487', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('906484d5-0f37-4494-a7fc-53a071aa60a9', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('82a22fcc-fda9-4d57-80d5-c5fd66c4e45d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2f9fc13c-1825-4d0f-aa15-020200671807', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('9ff4d410-165a-4ed6-a677-01e03c5af697', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('bf6cfd7a-5b6c-454c-adc1-bf7946a6e7d5', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'b01-stip', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('0a93430b-7a6a-4e29-8d4f-2381ab96f2e8', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'b02-rollen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('364b091f-20f4-4ba5-a11e-fa3318a20c82', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'b03-kartrekker', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('a2ae2cd7-70e7-4b24-982c-b3bc1585ed8c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'b04-beleid', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('e20b0c59-9544-49d9-bdd2-927ad4cf034b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'b05-ouders', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f6652d47-afb8-47e3-b618-ed81f9ebbb0c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'b06-meten', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6384f0a5-07e4-4e3b-95b3-c5af57754351', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'b07-successen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('c02a1061-02ef-4a51-aec5-847af29d6e28', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'b08-domeinen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('de1ace84-5931-4a17-943b-81c853f0171b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'b09-professionals', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('8afceb65-70dd-406a-b536-64e75c9fdccb', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'b10-verbinding', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ee05fe3a-f6fa-42d2-a003-11a9348e4bea', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4a81b658-5d46-4448-8a4d-09518c47b1e3', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('0bc4ce6c-3866-44ec-ae53-970ad36e829f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('c28cc541-893b-4f27-81d5-303f246f7cb2', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5a0e1b09-d1fa-4d03-b34d-5aab383bf950', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f54b0cec-b3f9-4ef8-a8eb-ca90bea5c5a4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('a830c40a-74fd-4485-b3d4-28defe979447', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('b73a240d-6a27-4dc9-ba4a-0512f86082c3', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'b01-stip', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('0d149500-dc5f-419a-8c7b-5328379156bb', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'b02-rollen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('9218574d-3db8-49c9-9c02-cfa2aecb0a63', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'b03-kartrekker', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5b3223b0-a9b7-4c0e-8290-d8491384e088', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'b04-beleid', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('468262ce-4b94-4cc1-907d-fcdbf64863c7', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'b05-ouders', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('feda4415-0085-4e0a-b300-5b5718572ced', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'f1-gemeenten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('57e7fc13-1814-4933-8d0a-70683ce9bc83', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'f2-lokale-coalities', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('71e2d9bc-6b96-49c6-b5e1-37a8de51974d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'f3-partijen', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('260ef7f5-a2b4-421f-8147-00853054dc19', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'f4-convenant', 'changed', '{"choice":"nee"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('2cb49419-8cce-47e1-a2a0-74b86833f328', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'f5-domeinen', 'changed', '{"choices":["jgz"]}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('8b15b0b5-5ab2-4587-81c8-788a3fb583b9', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'f6-bijeenkomsten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1dc288d5-d92c-4439-95f9-e2703f997f8f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'f7-ouders', 'changed', '{"choice":"soms"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('82f8e74d-6e13-4f3f-b957-5a23e31d54f1', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', '88961c84-7a6b-4d0f-a109-d5656288169f', 'f8-financiering', 'changed', '{"choice":"jaar"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('40d03ec8-3dc5-475b-a3ad-8cb56fd6861f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'f1-gemeenten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('29a6166c-97e3-4b8b-b950-2d5118ca0b5e', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'f2-lokale-coalities', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('9dfa9971-0d0e-41b4-b3ce-e2b0c968cfd0', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'f3-partijen', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7240a0e8-7c1a-411b-879e-265af6e1fbec', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'f4-convenant', 'changed', '{"choice":"nee"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5ded6a5f-e633-4f0c-9263-1aa8a426ba5e', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'f5-domeinen', 'changed', '{"choices":["jgz"]}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('d5aa3b17-fe99-4f70-ac9e-059cb53ee7a9', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'f6-bijeenkomsten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4d799613-131a-460c-a78b-98b8a65fbe2a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'f7-ouders', 'changed', '{"choice":"soms"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5a0e9c07-1acd-4d47-a76f-e2013b1a3ba4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'f8-financiering', 'changed', '{"choice":"jaar"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('37f5839e-3d52-4ca5-af8d-3c643055a20c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'f1-gemeenten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('46694ad4-5b3f-45ed-8eb2-c352272b010a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'f2-lokale-coalities', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('72488067-d3d5-416d-884b-ea6956956297', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'f3-partijen', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('9873dd48-fcff-4b33-a561-8d0e9e93b72f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'f4-convenant', 'changed', '{"choice":"nee"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('15fdb44f-4a40-4780-aa49-327597219c94', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'f5-domeinen', 'changed', '{"choices":["jgz"]}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('d9b35e06-ce08-4d5a-b3c9-704531e11391', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'f6-bijeenkomsten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('361a940b-4883-4180-a648-5d29f5faa388', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'f7-ouders', 'changed', '{"choice":"soms"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ee3e7119-c29d-4ebd-8191-4afa57c3c9c6', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'f8-financiering', 'changed', '{"choice":"jaar"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('590bd5ed-5564-47e8-a631-4bd18c8aee48', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'f1-gemeenten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('43bd7957-c569-4453-8f08-dd70219213ba', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'f2-lokale-coalities', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('b401d349-b0a7-4b4d-b7ec-5524126efede', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'f3-partijen', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('67488cec-d522-4653-b013-38dd7b2a301c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'f4-convenant', 'changed', '{"choice":"nee"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('abac3a1f-c271-4ceb-9dcb-090a843bf790', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'f5-domeinen', 'changed', '{"choices":["jgz"]}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1cd86ba9-e06c-4c00-8c4e-2f3d3a43a7f8', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'f6-bijeenkomsten', 'changed', '{"count":2}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4eab465a-4275-429c-a00f-176fd8fb1f52', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'f7-ouders', 'changed', '{"choice":"soms"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('e39db9a5-d895-49f7-bc49-5234db47d4b4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'f8-financiering', 'changed', '{"choice":"jaar"}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('0c7cce54-d242-491f-a038-162de178e4c4', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p1-trekker', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('c11839c8-9b67-49a7-bde9-fdd43c3a992c', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p2-samenstelling', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('e2c011b1-2fdb-4fb2-8bc7-c1f02cbacbc9', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p3-afspraken', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('5824258c-f846-4441-b677-c58fb034151d', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p4-cijfers', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('c0ae2297-2c7e-45f3-b2dc-6200ee5bab89', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p5-scharnier', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('4a7b0195-0d1d-4401-9ebc-d85a4cfdec89', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p6-toekomst', 'drafted', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('799992a5-ead2-449d-857d-a62c21655b26', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'f1-gemeenten', 'changed', '{"count":12}', 1, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('3d9a978e-2da9-4e65-a61f-b0c6cc79a8b6', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'b07-successen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('fc755a02-3e2c-4caf-92ee-e3f88285896d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'b08-domeinen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5d72a9fd-7191-460e-8484-d40b665c96b4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'b09-professionals', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7499108f-ab58-44c6-b7d9-589912bee69f', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'b10-verbinding', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('cd736e41-3d44-4311-9f8c-14ddb9add06a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('c2381ed8-d67b-4e55-a60d-91187891bb14', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('64f43881-a88d-4808-a378-92ffee56f71d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7fd835e9-27a6-4550-a9b8-60af6b04b5c4', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4e368b26-5a6b-4308-93f1-c4ebfad92513', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('4f810ae1-8836-4a65-99e1-36aed3b7246a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('70a484db-64f7-4442-a795-e7b113d17ede', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('af4ba054-2d92-40e0-93fe-e634f5dfb7d3', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'b01-stip', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('413e1a05-3315-4040-8f37-b7720f35bc5a', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'b02-rollen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('d7c545b6-064a-41d3-9648-7202d4f1ba12', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'b03-kartrekker', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('761a5448-b17f-4708-a731-0cc3eaadb79d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'b04-beleid', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('f71c89d9-7f3c-4871-833a-517345f6c223', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'b05-ouders', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6de920c4-c538-4b5a-8624-aeb66899e012', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'b06-meten', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6e3b7b53-1b21-4b3a-b4d7-1bff59ee3dfb', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'b07-successen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('6f3910cd-1141-42ff-94d1-626e339150db', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'b08-domeinen', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('e6f7ed6f-be4a-487d-906e-50d02bf05466', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'b09-professionals', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7d58be1e-3a19-49d6-a1a2-65df92ff555e', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'b10-verbinding', 'changed', '{"step":1}', 1, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('d2284ead-2536-4da3-8ad5-96bc6da2affd', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('ce2b7a20-443e-42b5-a210-b5275823f649', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('a3363cab-a4a7-459b-9d93-6d2045a09c6b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('387a09ca-2f0a-4477-89f0-c46a8ed6e87d', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('7104a70f-1e65-4a8d-8ff1-63526b961b5c', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('5691b0fb-10c7-407f-a3fd-5b9b71ac0d8b', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":2}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('1c735203-9e19-4796-bdf9-8652a38bc6ed', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.answer_history VALUES ('a4a43d02-9586-4e29-93e6-4226276dac85', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'o1-trots', 'drafted', '{"value":["Nog niet af"],"share":"regio"}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('b7d34718-2813-4fa9-8d00-74ba8839a618', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o1-trots', 'drafted', '{"value":["Alweer verder."],"share":"netwerk"}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('dd902004-780b-4be1-8b35-b71444e2b7cb', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o6-gastregio', 'drafted', '{"value":["later"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('704103d7-eef7-40d8-a9ca-d2e288149996', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p1-trekker', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('bbdeb240-e5f5-4e77-bc4e-defedcdca605', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p2-samenstelling', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('8506da75-a3da-45b1-88d8-845f98886317', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p3-afspraken', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('c3895358-7250-4767-a201-e7975a64df44', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p4-cijfers', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('0e816192-be9b-4564-969e-c8e814c181d6', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p5-scharnier', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('124cf779-0706-4e06-ac4c-1c2f7a3425bb', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'p6-toekomst', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"level":5}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('52c46de0-5ef5-4e6a-96aa-9f8e8fb3d8b4', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o1-trots', 'sent', '{"remark":null,"share":"network","themes":[],"value":{"text":"Alweer verder."}}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.answer_history VALUES ('8f1eaaf2-d808-48e0-8d32-a5cc84bbdc61', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'o6-gastregio', 'sent', '{"remark":null,"share":null,"themes":[],"value":{"choice":"later"}}', NULL, '2027-06-22 10:00:00+00');


--
-- Data for Name: audit_log; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.audit_log VALUES ('611830d3-641a-48f9-8a69-0dcc25d1f4b0', '2027-03-03 12:00:00+00', NULL, 'portaal', 'network.started', 'network', '', '{"regions":25}');
INSERT INTO public.audit_log VALUES ('54743dc5-e24d-4a41-bb15-9584c1226df6', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', 'dac94832-5ac1-4f6d-9325-64371735f32c', '{}');
INSERT INTO public.audit_log VALUES ('a6b3b31c-1c3f-4585-aa88-e527a819b062', '2027-03-03 12:00:00+00', NULL, 'portaal', 'role.given', 'member', 'dac94832-5ac1-4f6d-9325-64371735f32c', '{"role":"admin"}');
INSERT INTO public.audit_log VALUES ('0940bd24-25d6-4c31-ae54-105d35de6024', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', 'f13547cf-5861-44ef-a39a-ffcd0295c86e', '{}');
INSERT INTO public.audit_log VALUES ('a232f14e-d878-48e1-99d8-7054ed4c000b', '2027-03-03 12:00:00+00', NULL, 'portaal', 'role.given', 'member', 'f13547cf-5861-44ef-a39a-ffcd0295c86e', '{"role":"coordinator"}');
INSERT INTO public.audit_log VALUES ('9a0d05f4-673e-45a1-bf41-8b0bdceed41f', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '{}');
INSERT INTO public.audit_log VALUES ('9d77f428-6650-429d-be67-41705ac1f259', '2027-03-03 12:00:00+00', NULL, 'portaal', 'role.given', 'member', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', '{"role":"partner"}');
INSERT INTO public.audit_log VALUES ('bc0dc84b-b165-480d-8d20-3864053903a3', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', '{}');
INSERT INTO public.audit_log VALUES ('9dac1b33-ca78-4d29-884e-e9d70b5a96ca', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'drenthe', '{"member":"a305cc06-f5c9-44f4-b0f2-68cb270abd43","seat":1}');
INSERT INTO public.audit_log VALUES ('68b6cbfd-08ae-401f-a497-b461980eb9da', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', '60940ec9-6765-4330-9f6f-e19b201a05d6', '{}');
INSERT INTO public.audit_log VALUES ('8b063238-96f2-4e0e-9e30-9bf5083c4fb0', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'drenthe', '{"member":"60940ec9-6765-4330-9f6f-e19b201a05d6","seat":2}');
INSERT INTO public.audit_log VALUES ('696bec22-ee83-43a4-a685-3acd7a22effa', '2027-03-03 12:00:00+00', NULL, 'portaal', 'meeting.made', 'meeting', '41ab4314-1099-4843-8078-c8fecf1243a4', '{"closes":"2027-03-09T23:00:00Z","date":"2027-03-16","host":null,"opens":"2027-03-03T12:00:00Z","round":"1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01"}');
INSERT INTO public.audit_log VALUES ('f4ed8686-223c-4faa-a823-0b2ae000550e', '2027-03-03 12:00:00+00', NULL, 'portaal', 'round.opened', 'round', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '{"at":"2027-03-03T12:00:00Z"}');
INSERT INTO public.audit_log VALUES ('b69aa747-5694-41ea-8a69-9312b5c17ed2', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', '88961c84-7a6b-4d0f-a109-d5656288169f', '{}');
INSERT INTO public.audit_log VALUES ('3cc28793-12fb-426c-aa5e-536c426d8e6f', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'zeeland', '{"member":"88961c84-7a6b-4d0f-a109-d5656288169f","seat":1}');
INSERT INTO public.audit_log VALUES ('ca6e22ee-89b5-491f-b459-7e441bfd8b5e', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '{}');
INSERT INTO public.audit_log VALUES ('29547468-fcb7-48a5-be84-14ba62866cc5', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'twente', '{"member":"c5ea1c85-78b1-4f8a-b566-97755e5d9c2c","seat":1}');
INSERT INTO public.audit_log VALUES ('daf0da94-bb37-4bc9-8aee-c60a7834f6ab', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '{}');
INSERT INTO public.audit_log VALUES ('2292a25c-2e2a-44df-a83d-786d5df5d411', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'flevoland', '{"member":"c03e7341-d7fb-4a6e-854d-d6c7ab9e7055","seat":1}');
INSERT INTO public.audit_log VALUES ('6a354a0e-0976-4073-8d7a-ab46eb892221', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '{}');
INSERT INTO public.audit_log VALUES ('ca86a327-3dbc-4612-9521-cae0a10dc365', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'amsterdam', '{"member":"5bb9e0ae-d557-491c-b187-1696dcd1a46e","seat":1}');
INSERT INTO public.audit_log VALUES ('1d8cfff6-ae79-43a1-8dad-60561c63f1fc', '2027-03-03 12:00:00+00', NULL, 'portaal', 'member.added', 'member', 'e64da7a4-1641-4faf-9e35-7e88689b6c37', '{}');
INSERT INTO public.audit_log VALUES ('cfd115b1-75a4-4c8a-939f-3f5fbd640139', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.given', 'region', 'groningen', '{"member":"e64da7a4-1641-4faf-9e35-7e88689b6c37","seat":1}');
INSERT INTO public.audit_log VALUES ('171c7108-36b6-4a60-956a-30790d5dcc65', '2027-03-03 12:00:00+00', NULL, 'portaal', 'seat.ended', 'region', 'groningen', '{"member":"e64da7a4-1641-4faf-9e35-7e88689b6c37","seat":1}');
INSERT INTO public.audit_log VALUES ('eed16988-2983-499a-ba0e-518755cc8489', '2027-03-03 13:00:00+00', NULL, 'portaal', 'round.closed', 'round', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '{"at":"2027-03-03T13:00:00Z","revision":1}');
INSERT INTO public.audit_log VALUES ('8885df9d-b52e-4d35-bd51-3bc38da9f2c0', '2027-03-03 13:00:00+00', NULL, 'portaal', 'round.reopened', 'round', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '{"closes":"2027-03-05T13:00:00Z","date":"2027-03-16","reason":"Eén regio was nog bezig.","revision":1}');
INSERT INTO public.audit_log VALUES ('21cf570a-828b-4e5b-95f0-cae2330c816c', '2027-03-03 14:00:00+00', NULL, 'portaal', 'round.closed', 'round', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '{"at":"2027-03-03T14:00:00Z","revision":2}');
INSERT INTO public.audit_log VALUES ('efad16bf-9d64-45f6-a1ef-f20dcf332e57', '2027-03-03 14:00:00+00', NULL, 'portaal', 'round.published', 'round', '1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '{"date":"2027-03-16","revision":2}');
INSERT INTO public.audit_log VALUES ('eff1059c-e5e3-414c-9548-1199f6b75ab2', '2027-03-03 14:00:00+00', NULL, 'portaal', 'meeting.made', 'meeting', 'fac82ed2-f862-4087-b238-6cea3f9e6461', '{"closes":"2027-07-06T22:00:00Z","date":"2027-07-13","host":null,"opens":"2027-06-15T07:00:00Z","round":"b2de90f7-9613-4984-b991-2a6eb7b5ad69"}');
INSERT INTO public.audit_log VALUES ('42ee7fef-81f1-4699-9eae-6129f156467a', '2027-03-03 14:00:00+00', NULL, 'portaal', 'meeting.made', 'meeting', '4692dd95-5b03-471b-a559-fb929beb358b', '{"closes":"2027-11-02T23:00:00Z","date":"2027-11-09","host":null,"opens":"2027-10-12T07:00:00Z","round":"b5c57083-e3d2-4361-a41e-2452ff4d452e"}');
INSERT INTO public.audit_log VALUES ('b780d22d-60af-48b1-bb0f-bca89446c424', '2027-03-03 14:00:00+00', NULL, 'portaal', 'meeting.moved', 'meeting', '4692dd95-5b03-471b-a559-fb929beb358b', '{"from":"2027-11-09","host":null,"to":"2027-11-16"}');
INSERT INTO public.audit_log VALUES ('79f762ee-43ef-41e0-a367-bd059a40a2fb', '2027-06-22 10:00:00+00', NULL, 'portaal', 'round.opened', 'round', 'b2de90f7-9613-4984-b991-2a6eb7b5ad69', '{"at":"2027-06-15T07:00:00Z"}');


--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p1-trekker', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p2-samenstelling', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p3-afspraken', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p4-cijfers', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p5-scharnier', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p6-toekomst', '{"value":["3"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'o1-trots', '{"value":["Zo gaat het.\nEn zó ook: “goed”."],"share":"netwerk"}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p1-trekker', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p2-samenstelling', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p3-afspraken', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p4-cijfers', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p5-scharnier', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p6-toekomst', '{"value":["4"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o1-trots', '{"value":["Al een convenant."],"share":"netwerk"}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p1-trekker', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p2-samenstelling', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p3-afspraken', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p4-cijfers', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p5-scharnier', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p6-toekomst', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p1-trekker', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p2-samenstelling', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p3-afspraken', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p4-cijfers', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p5-scharnier', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p6-toekomst', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p1-trekker', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p2-samenstelling', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p3-afspraken', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p4-cijfers', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p5-scharnier', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p6-toekomst', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p1-trekker', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p2-samenstelling', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p3-afspraken', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p4-cijfers', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p5-scharnier', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p6-toekomst', '{"value":["2"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-03-03 12:00:00+00');
INSERT INTO public.drafts VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'o1-trots', '{"value":["Nog niet af"],"share":"regio"}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p1-trekker', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p2-samenstelling', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p3-afspraken', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p4-cijfers', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p5-scharnier', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p6-toekomst', '{"value":["5"]}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o1-trots', '{"value":["Alweer verder."],"share":"netwerk"}', NULL, '2027-06-22 10:00:00+00');
INSERT INTO public.drafts VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o6-gastregio', '{"value":["later"]}', NULL, '2027-06-22 10:00:00+00');


--
-- Data for Name: kept_posts; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.kept_posts VALUES ('fd87be79-666e-4565-af52-ce20fff109f8', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'nu', '\x5b5b226f312d74726f7473222c224e6120686574207569746c6f6767656e20676574797074225d5d', '2027-06-22 10:00:00+00', '2027-07-22 10:00:00+00');


--
-- Data for Name: login_requests; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.login_requests VALUES ('2a21d840-6048-49e0-8f49-c2a704fa237a', '\x5f945fe16ba0b98ff7b9b0b4dc302127acf662179c5a7e93dce3343bb9f7fc58', '\xab7454ce3a18e69359e7b34df7d55354fc5786703d1fa63b63c76d75ac9e4d28', '\x7053239524720ae6e1a22eaa42aedb935e3498edb476ceaf649f556f33d143d2', '\x8eb6fb89919f84ce026d9e96eb9b6dc8bc0df4208f6274f403ce1b7714e8fe53', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', true, '', '2027-06-22 10:00:00+00', '2027-06-22 10:10:00+00', 0, NULL, NULL);


--
-- Data for Name: meetings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meetings VALUES ('fac82ed2-f862-4087-b238-6cea3f9e6461', 'network', 'planned', '2027-07-13', '10:00', '15:00', NULL, 'Arthur van Schendelstraat 600', 'Neem je eigen beker mee.', 0, 1, '2027-03-03 14:00:00+00', NULL);
INSERT INTO public.meetings VALUES ('4692dd95-5b03-471b-a559-fb929beb358b', 'network', 'planned', '2027-11-16', '10:00', '15:00', NULL, 'Arthur van Schendelstraat 600', 'Neem je eigen beker mee.', 1, 2, '2027-03-03 14:00:00+00', NULL);
INSERT INTO public.meetings VALUES ('41ab4314-1099-4843-8078-c8fecf1243a4', 'network', 'held', '2027-03-16', '10:00', '15:00', NULL, 'Arthur van Schendelstraat 600', 'Neem je eigen beker mee.', 0, 2, '2027-03-03 12:00:00+00', NULL);


--
-- Data for Name: member_emails; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member_emails VALUES ('ada@regio.example', 'dac94832-5ac1-4f6d-9325-64371735f32c', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('cora@regio.example', 'f13547cf-5861-44ef-a39a-ffcd0295c86e', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('pia@regio.example', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('anna@regio.example', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('bert@regio.example', '60940ec9-6765-4330-9f6f-e19b201a05d6', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('cees@regio.example', '88961c84-7a6b-4d0f-a109-d5656288169f', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('dina@regio.example', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('eva@regio.example', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('fien@regio.example', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', true, '2027-03-03 12:00:00+00');
INSERT INTO public.member_emails VALUES ('gijs@regio.example', 'e64da7a4-1641-4faf-9e35-7e88689b6c37', true, '2027-03-03 12:00:00+00');


--
-- Data for Name: member_roles; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.member_roles VALUES ('eccfc4ca-a8cd-4b63-87cb-56ff66cd60b5', 'dac94832-5ac1-4f6d-9325-64371735f32c', 'admin', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.member_roles VALUES ('c9769a35-fb13-4de4-a4f4-557f17fef863', 'f13547cf-5861-44ef-a39a-ffcd0295c86e', 'coordinator', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.member_roles VALUES ('6a00f65f-1e53-4543-a2cf-3e84b656ab30', '03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'partner', '2027-03-03 12:00:00+00', NULL);


--
-- Data for Name: members; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.members VALUES ('dac94832-5ac1-4f6d-9325-64371735f32c', 'Ada Beheer', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('f13547cf-5861-44ef-a39a-ffcd0295c86e', 'Cora Planner', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('03aecc3e-f99b-4df2-8e81-f59fc8b37396', 'Pia Partner', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'Anna Müller-van ’t Hof', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('60940ec9-6765-4330-9f6f-e19b201a05d6', 'Bert Élan', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('88961c84-7a6b-4d0f-a109-d5656288169f', 'Cees Åkerman', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'Dina', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'Eva', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'Fien', '', '', '2027-03-03 12:00:00+00', NULL, NULL);
INSERT INTO public.members VALUES ('e64da7a4-1641-4faf-9e35-7e88689b6c37', 'Gijs Vroeger', '', '', '2027-03-03 12:00:00+00', NULL, NULL);


--
-- Data for Name: meta; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.outbox VALUES ('c680488a-0d74-4233-9cc4-56696589ef0f', 'invitation', 'ada@regio.example', 'Je bent beheerder van het lerend netwerk', 'Dag Ada Beheer,

Je beheert het portaal van het landelijk lerend netwerk: de trekkers, de rollen en het logboek.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: ada@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('081f5b7d-6c24-439b-8f84-82503f90ca43', 'invitation', 'cora@regio.example', 'Je hoort bij de coördinatiegroep van het lerend netwerk', 'Dag Cora Planner,

Je hoort bij de coördinatiegroep van het landelijk lerend netwerk. Samen plannen jullie de bijeenkomsten en nodigen jullie de trekkers uit.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: cora@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('c85ad5eb-0503-4279-9d0b-3f0c00aa253c', 'invitation', 'pia@regio.example', 'Je bent partner van het lerend netwerk', 'Dag Pia Partner,

Je leest mee met het landelijk lerend netwerk: wat de regio’s delen en hoe zij groeien. Je hoeft zelf niets in te vullen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: pia@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('4fe13fdd-4950-4744-90f2-b237fa7ebeb0', 'invitation', 'anna@regio.example', 'Je bent trekker van Drenthe in het lerend netwerk', 'Dag Anna Müller-van ’t Hof,

Je hebt een van de twee zetels van Drenthe in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: anna@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('39e0547d-3256-4500-bb23-22330690c1b6', 'invitation', 'bert@regio.example', 'Je bent trekker van Drenthe in het lerend netwerk', 'Dag Bert Élan,

Je hebt een van de twee zetels van Drenthe in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: bert@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('869bb25e-14b9-4b1f-8b38-78cd1495f2b4', 'invitation', 'cees@regio.example', 'Je bent trekker van Zeeland in het lerend netwerk', 'Dag Cees Åkerman,

Je hebt een van de twee zetels van Zeeland in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: cees@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('ada06862-2a9f-4513-9c42-d7121e1177a5', 'invitation', 'dina@regio.example', 'Je bent trekker van Twente in het lerend netwerk', 'Dag Dina,

Je hebt een van de twee zetels van Twente in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: dina@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('878d2a5d-7524-4420-9847-571c2579816b', 'invitation', 'eva@regio.example', 'Je bent trekker van Flevoland in het lerend netwerk', 'Dag Eva,

Je hebt een van de twee zetels van Flevoland in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: eva@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('44c8af2b-f55e-4c72-9aa3-c5e481a56fa1', 'invitation', 'fien@regio.example', 'Je bent trekker van Amsterdam in het lerend netwerk', 'Dag Fien,

Je hebt een van de twee zetels van Amsterdam in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: fien@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('1fb58db6-f406-4542-b642-128ced3e593e', 'invitation', 'gijs@regio.example', 'Je bent trekker van Groningen in het lerend netwerk', 'Dag Gijs Vroeger,

Je hebt een van de twee zetels van Groningen in het landelijk lerend netwerk. Drie keer per jaar, voor elke netwerkbijeenkomst, vul je een korte vragenlijst in. Daarna zie je hoe jouw regio groeit en wat andere regio’s doen.

Zo kom je in het portaal:

1. Ga naar http://127.0.0.1:3000/inloggen
2. Vul dit adres in: gijs@regio.example
3. Je krijgt een mail met een code van zes cijfers. Die vul je in.

Een wachtwoord heb je niet nodig. Klopt er iets niet? Laat het de coördinatiegroep weten.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00', NULL, 0, NULL, NULL, NULL, NULL);
INSERT INTO public.outbox VALUES ('ff4ab47a-c6b0-42c5-8031-3768b654d9d9', 'login_code', 'anna@regio.example', 'Je code om in te loggen', 'Dag,

Je code om in te loggen is:

    579 855

Typ de code op het apparaat waar je begon met inloggen. De code werkt één keer, tot 12:10.

Of open deze link op datzelfde apparaat en druk op de knop:
http://127.0.0.1:3000/inloggen/code#579855

De code is gevraagd op dinsdag 22 juni om 12:00 met Firefox op Linux.
Was jij dat niet? Dan hoef je niets te doen: met deze mail alleen komt niemand binnen. Geef de code aan niemand door.

Groet,
het portaal van het landelijk lerend netwerk
', '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-06-22 10:10:00+00', 0, NULL, NULL, NULL, NULL);


--
-- Data for Name: regions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.regions VALUES ('groningen', 'Groningen', 'GG0111', '["noord"]', 4, 0, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('fryslan', 'Fryslân', 'GG7206', '["noord"]', 3, 0, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('drenthe', 'Drenthe', 'GG0706', '["noord"]', 4, 1, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('ijsselland', 'IJsselland', 'GG1009', '["noord"]', 3, 2, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('twente', 'Twente', 'GG1106', '["noord"]', 4, 2, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('noord-en-oost-gelderland', 'Noord- en Oost-Gelderland', 'GG1413', '["midden","noord"]', 3, 3, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('gelderland-midden', 'Gelderland-Midden', 'GG1911', '["midden","zuid"]', 3, 4, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('gelderland-zuid', 'Gelderland-Zuid', 'GG2014', '["zuid","midden"]', 3, 5, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('flevoland', 'Flevoland', 'GG2209', '["noord","midden"]', 2, 2, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('utrecht', 'Utrecht', 'GG2514', '["midden"]', 2, 4, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('gooi-en-vechtstreek', 'Gooi en Vechtstreek', 'GG3606', '["noord"]', 2, 3, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('hollands-noorden', 'Hollands Noorden', 'GG2707', '["noord"]', 1, 1, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('zaanstreek-waterland', 'Zaanstreek-Waterland', 'GG7306', '["noord"]', 1, 2, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('kennemerland', 'Kennemerland', 'GG3109', '["noord"]', 0, 3, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('amsterdam', 'Amsterdam', 'GG3406', '["noord"]', 1, 3, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('haaglanden', 'Haaglanden', 'GG7014', '["midden"]', 0, 4, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('hollands-midden', 'Hollands Midden', 'GG4506', '["midden"]', 1, 4, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('rotterdam-rijnmond', 'Rotterdam-Rijnmond', 'GG4607', '["midden"]', 0, 5, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('zuid-holland-zuid', 'Zuid-Holland Zuid', 'GG4816', '["midden"]', 1, 5, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('zeeland', 'Zeeland', 'GG5006', '["zuid"]', 0, 6, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('west-brabant', 'West-Brabant', 'GG5206', '["zuid"]', 1, 6, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('hart-voor-brabant', 'Hart voor Brabant', 'GG5406', '["zuid"]', 2, 5, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('brabant-zuidoost', 'Brabant-Zuidoost', 'GG5608', '["zuid"]', 2, 6, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('limburg-noord', 'Noord- en Midden-Limburg', 'GG6011', '["zuid"]', 3, 6, '2027-03-03', NULL);
INSERT INTO public.regions VALUES ('zuid-limburg', 'Zuid-Limburg', 'GG6106', '["zuid"]', 3, 7, '2027-03-03', NULL);


--
-- Data for Name: round_results; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.round_results VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 1, '2027-03-03 13:00:00+00', 6, '{"format_version":1,"questions":[{"id":"p1-trekker","kind":{"growth":5}},{"id":"p2-samenstelling","kind":{"growth":5}},{"id":"p3-afspraken","kind":{"growth":5}},{"id":"p4-cijfers","kind":{"growth":5}},{"id":"p5-scharnier","kind":{"growth":5}},{"id":"p6-toekomst","kind":{"growth":5}},{"id":"b01-stip","kind":"shared"},{"id":"b02-rollen","kind":"shared"},{"id":"b03-kartrekker","kind":"shared"},{"id":"b04-beleid","kind":"shared"},{"id":"b05-ouders","kind":"shared"},{"id":"b06-meten","kind":"shared"},{"id":"b07-successen","kind":"shared"},{"id":"b08-domeinen","kind":"shared"},{"id":"b09-professionals","kind":"shared"},{"id":"b10-verbinding","kind":"shared"},{"id":"f1-gemeenten","kind":"shared"},{"id":"f2-lokale-coalities","kind":"shared"},{"id":"f3-partijen","kind":"shared"},{"id":"f4-convenant","kind":"shared"},{"id":"f5-domeinen","kind":"shared"},{"id":"f6-bijeenkomsten","kind":"shared"},{"id":"f7-ouders","kind":"shared"},{"id":"f8-financiering","kind":"shared"},{"id":"o6-gastregio","kind":{"willingness":["nee","later","volgende"]}}],"regions":[{"region":"amsterdam","seats":[{"seat":"One","held":true,"counting":["5bb9e0ae-d557-491c-b187-1696dcd1a46e","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"brabant-zuidoost","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"drenthe","seats":[{"seat":"One","held":true,"counting":["a305cc06-f5c9-44f4-b0f2-68cb270abd43","2027-03-03T12:00:00Z"]},{"seat":"Two","held":true,"counting":["60940ec9-6765-4330-9f6f-e19b201a05d6","2027-03-03T12:00:00Z"]}],"growth":{"p1-trekker":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p2-samenstelling":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p3-afspraken":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p4-cijfers":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p5-scharnier":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p6-toekomst":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"flevoland","seats":[{"seat":"One","held":true,"counting":["c03e7341-d7fb-4a6e-854d-d6c7ab9e7055","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"fryslan","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gelderland-midden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gelderland-zuid","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gooi-en-vechtstreek","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"groningen","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"haaglanden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hart-voor-brabant","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hollands-midden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hollands-noorden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"ijsselland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"kennemerland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"limburg-noord","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"noord-en-oost-gelderland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"rotterdam-rijnmond","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"twente","seats":[{"seat":"One","held":true,"counting":["c5ea1c85-78b1-4f8a-b566-97755e5d9c2c","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"utrecht","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"west-brabant","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zaanstreek-waterland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zeeland","seats":[{"seat":"One","held":true,"counting":["88961c84-7a6b-4d0f-a109-d5656288169f","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"zuid-holland-zuid","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zuid-limburg","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}}]}');
INSERT INTO public.round_results VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 2, '2027-03-03 14:00:00+00', 6, '{"format_version":1,"questions":[{"id":"p1-trekker","kind":{"growth":5}},{"id":"p2-samenstelling","kind":{"growth":5}},{"id":"p3-afspraken","kind":{"growth":5}},{"id":"p4-cijfers","kind":{"growth":5}},{"id":"p5-scharnier","kind":{"growth":5}},{"id":"p6-toekomst","kind":{"growth":5}},{"id":"b01-stip","kind":"shared"},{"id":"b02-rollen","kind":"shared"},{"id":"b03-kartrekker","kind":"shared"},{"id":"b04-beleid","kind":"shared"},{"id":"b05-ouders","kind":"shared"},{"id":"b06-meten","kind":"shared"},{"id":"b07-successen","kind":"shared"},{"id":"b08-domeinen","kind":"shared"},{"id":"b09-professionals","kind":"shared"},{"id":"b10-verbinding","kind":"shared"},{"id":"f1-gemeenten","kind":"shared"},{"id":"f2-lokale-coalities","kind":"shared"},{"id":"f3-partijen","kind":"shared"},{"id":"f4-convenant","kind":"shared"},{"id":"f5-domeinen","kind":"shared"},{"id":"f6-bijeenkomsten","kind":"shared"},{"id":"f7-ouders","kind":"shared"},{"id":"f8-financiering","kind":"shared"},{"id":"o6-gastregio","kind":{"willingness":["nee","later","volgende"]}}],"regions":[{"region":"amsterdam","seats":[{"seat":"One","held":true,"counting":["5bb9e0ae-d557-491c-b187-1696dcd1a46e","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"brabant-zuidoost","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"drenthe","seats":[{"seat":"One","held":true,"counting":["a305cc06-f5c9-44f4-b0f2-68cb270abd43","2027-03-03T12:00:00Z"]},{"seat":"Two","held":true,"counting":["60940ec9-6765-4330-9f6f-e19b201a05d6","2027-03-03T12:00:00Z"]}],"growth":{"p1-trekker":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p2-samenstelling":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p3-afspraken":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p4-cijfers":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p5-scharnier":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1},"p6-toekomst":{"value":{"known":7},"marks":[{"seat":"One","answer":{"level":3}},{"seat":"Two","answer":{"level":4}}],"difference":1}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"flevoland","seats":[{"seat":"One","held":true,"counting":["c03e7341-d7fb-4a6e-854d-d6c7ab9e7055","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"fryslan","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gelderland-midden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gelderland-zuid","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"gooi-en-vechtstreek","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"groningen","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"haaglanden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hart-voor-brabant","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hollands-midden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"hollands-noorden","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"ijsselland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"kennemerland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"limburg-noord","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"noord-en-oost-gelderland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"rotterdam-rijnmond","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"twente","seats":[{"seat":"One","held":true,"counting":["c5ea1c85-78b1-4f8a-b566-97755e5d9c2c","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"utrecht","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"west-brabant","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zaanstreek-waterland","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zeeland","seats":[{"seat":"One","held":true,"counting":["88961c84-7a6b-4d0f-a109-d5656288169f","2027-03-03T12:00:00Z"]},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p2-samenstelling":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p3-afspraken":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p4-cijfers":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p5-scharnier":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null},"p6-toekomst":{"value":{"known":4},"marks":[{"seat":"One","answer":{"level":2}}],"difference":null}},"shared":{"b01-stip":{"known":{"step":1}},"b02-rollen":{"known":{"step":1}},"b03-kartrekker":{"known":{"step":1}},"b04-beleid":{"known":{"step":1}},"b05-ouders":{"known":{"step":1}},"b06-meten":{"known":{"step":1}},"b07-successen":{"known":{"step":1}},"b08-domeinen":{"known":{"step":1}},"b09-professionals":{"known":{"step":1}},"b10-verbinding":{"known":{"step":1}},"f1-gemeenten":{"known":{"count":2}},"f2-lokale-coalities":{"known":{"count":2}},"f3-partijen":{"known":{"count":2}},"f4-convenant":{"known":{"choice":"nee"}},"f5-domeinen":{"known":{"choices":["jgz"]}},"f6-bijeenkomsten":{"known":{"count":2}},"f7-ouders":{"known":{"choice":"soms"}},"f8-financiering":{"known":{"choice":"jaar"}}},"willing":{"o6-gastregio":{"known":"later"}}},{"region":"zuid-holland-zuid","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}},{"region":"zuid-limburg","seats":[{"seat":"One","held":false,"counting":null},{"seat":"Two","held":false,"counting":null}],"growth":{"p1-trekker":{"value":"missing","marks":[],"difference":null},"p2-samenstelling":{"value":"missing","marks":[],"difference":null},"p3-afspraken":{"value":"missing","marks":[],"difference":null},"p4-cijfers":{"value":"missing","marks":[],"difference":null},"p5-scharnier":{"value":"missing","marks":[],"difference":null},"p6-toekomst":{"value":"missing","marks":[],"difference":null}},"shared":{"b01-stip":"missing","b02-rollen":"missing","b03-kartrekker":"missing","b04-beleid":"missing","b05-ouders":"missing","b06-meten":"missing","b07-successen":"missing","b08-domeinen":"missing","b09-professionals":"missing","b10-verbinding":"missing","f1-gemeenten":"missing","f2-lokale-coalities":"missing","f3-partijen":"missing","f4-convenant":"missing","f5-domeinen":"missing","f6-bijeenkomsten":"missing","f7-ouders":"missing","f8-financiering":"missing"},"willing":{"o6-gastregio":"missing"}}]}');


--
-- Data for Name: rounds; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.rounds VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '41ab4314-1099-4843-8078-c8fecf1243a4', 1, 'published', '2027-03-03 12:00:00+00', '2027-03-03 14:00:00+00', NULL, NULL, NULL, NULL, '2027-03-03 12:00:00+00', '2027-03-03 14:00:00+00', '2027-03-03 14:00:00+00', 2, 6);
INSERT INTO public.rounds VALUES ('b5c57083-e3d2-4361-a41e-2452ff4d452e', '4692dd95-5b03-471b-a559-fb929beb358b', 1, 'planned', '2027-10-12 07:00:00+00', '2027-11-02 23:00:00+00', '2027-10-26 07:00:00+00', '2027-10-31 08:00:00+00', NULL, '2027-11-16', NULL, NULL, NULL, 0, 2);
INSERT INTO public.rounds VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'fac82ed2-f862-4087-b238-6cea3f9e6461', 1, 'open', '2027-06-15 07:00:00+00', '2027-07-06 22:00:00+00', '2027-06-29 07:00:00+00', '2027-07-04 07:00:00+00', NULL, NULL, '2027-06-15 07:00:00+00', NULL, NULL, 0, 2);


--
-- Data for Name: seat_holdings; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seat_holdings VALUES ('3296d34c-42b9-4830-a96b-cb147149c572', 'drenthe', 1, 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('c7e3c1dc-2e13-4fe3-b0c6-6a7afccc2d99', 'drenthe', 2, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('11490ffe-0395-4737-ad8e-75970c551fbc', 'zeeland', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('0caed757-b52b-4221-ba13-573af86aa754', 'twente', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('5c7cc673-218d-4e0f-8e11-03434d92c477', 'flevoland', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('1dc6f428-fad1-4444-a6a2-f5516eb0cc8a', 'amsterdam', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', NULL);
INSERT INTO public.seat_holdings VALUES ('d7607976-f458-40bd-af75-ac6b1b8301aa', 'groningen', 1, 'e64da7a4-1641-4faf-9e35-7e88689b6c37', '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');


--
-- Data for Name: sent_answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p1-trekker', '{"level":3}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p2-samenstelling', '{"level":3}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p3-afspraken', '{"level":3}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p4-cijfers', '{"level":3}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p5-scharnier', '{"level":3}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'p6-toekomst', '{"level":3}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'o1-trots', '{"text":"Zo gaat het.\nEn zó ook: “goed”."}', NULL, 'network', '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p1-trekker', '{"level":4}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p2-samenstelling', '{"level":4}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p3-afspraken', '{"level":4}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p4-cijfers', '{"level":4}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p5-scharnier', '{"level":4}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p6-toekomst', '{"level":4}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o1-trots', '{"text":"Al een convenant."}', NULL, 'network', '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p1-trekker', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p2-samenstelling', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p3-afspraken', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p4-cijfers', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p5-scharnier', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'p6-toekomst', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p1-trekker', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p2-samenstelling', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p3-afspraken', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p4-cijfers', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p5-scharnier', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'p6-toekomst', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p1-trekker', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p2-samenstelling', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p3-afspraken', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p4-cijfers', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p5-scharnier', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'p6-toekomst', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p1-trekker', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p2-samenstelling', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p3-afspraken', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p4-cijfers', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p5-scharnier', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'p6-toekomst', '{"level":2}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-03-03 12:00:00+00');
INSERT INTO public.sent_answers VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p1-trekker', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p2-samenstelling', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p3-afspraken', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p4-cijfers', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p5-scharnier', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'p6-toekomst', '{"level":5}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o1-trots', '{"text":"Alweer verder."}', NULL, 'network', '[]', '2027-06-22 10:00:00+00');
INSERT INTO public.sent_answers VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 'o6-gastregio', '{"choice":"later"}', NULL, NULL, '[]', '2027-06-22 10:00:00+00');


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sessions VALUES ('e2b431b2-3811-4a30-8101-31fd009ed517', '\x8ab9b25f963c3fbbae59ebf64334f5a64c681d55206c9ad0554938881d1c44b2', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'test', true, '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00', '2027-07-22 10:00:00+00', '2027-09-20 10:00:00+00', NULL);


--
-- Data for Name: shared_answers; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'b01-stip', '{"step":1}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'b02-rollen', '{"step":1}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'b03-kartrekker', '{"step":1}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'b04-beleid', '{"step":1}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'b05-ouders', '{"step":1}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'b06-meten', '{"step":1}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'b07-successen', '{"step":1}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'b08-domeinen', '{"step":1}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'b09-professionals', '{"step":1}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'b10-verbinding', '{"step":1}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'f1-gemeenten', '{"count":2}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'f2-lokale-coalities', '{"count":2}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'f3-partijen', '{"count":2}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'f4-convenant', '{"choice":"nee"}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'f5-domeinen', '{"choices":["jgz"]}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'f6-bijeenkomsten', '{"count":2}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'f7-ouders', '{"choice":"soms"}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'drenthe', 'f8-financiering', '{"choice":"jaar"}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b01-stip', '{"step":1}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b02-rollen', '{"step":1}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b03-kartrekker', '{"step":1}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b04-beleid', '{"step":1}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b05-ouders', '{"step":1}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b06-meten', '{"step":1}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b07-successen', '{"step":1}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b08-domeinen', '{"step":1}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b09-professionals', '{"step":1}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'b10-verbinding', '{"step":1}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f1-gemeenten', '{"count":2}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f2-lokale-coalities', '{"count":2}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f3-partijen', '{"count":2}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f4-convenant', '{"choice":"nee"}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f5-domeinen', '{"choices":["jgz"]}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f6-bijeenkomsten', '{"count":2}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f7-ouders', '{"choice":"soms"}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'zeeland', 'f8-financiering', '{"choice":"jaar"}', 1, '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00', '88961c84-7a6b-4d0f-a109-d5656288169f', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b01-stip', '{"step":1}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b02-rollen', '{"step":1}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b03-kartrekker', '{"step":1}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b04-beleid', '{"step":1}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b05-ouders', '{"step":1}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b06-meten', '{"step":1}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b07-successen', '{"step":1}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b08-domeinen', '{"step":1}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b09-professionals', '{"step":1}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'b10-verbinding', '{"step":1}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f1-gemeenten', '{"count":2}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f2-lokale-coalities', '{"count":2}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f3-partijen', '{"count":2}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f4-convenant', '{"choice":"nee"}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f5-domeinen', '{"choices":["jgz"]}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f6-bijeenkomsten', '{"count":2}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f7-ouders', '{"choice":"soms"}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'twente', 'f8-financiering', '{"choice":"jaar"}', 1, 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b01-stip', '{"step":1}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b02-rollen', '{"step":1}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b03-kartrekker', '{"step":1}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b04-beleid', '{"step":1}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b05-ouders', '{"step":1}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b06-meten', '{"step":1}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b07-successen', '{"step":1}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b08-domeinen', '{"step":1}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b09-professionals', '{"step":1}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'b10-verbinding', '{"step":1}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b01-stip', '{"step":1}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b02-rollen', '{"step":1}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b03-kartrekker', '{"step":1}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b04-beleid', '{"step":1}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b05-ouders', '{"step":1}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b06-meten', '{"step":1}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b07-successen', '{"step":1}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b08-domeinen', '{"step":1}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b09-professionals', '{"step":1}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'b10-verbinding', '{"step":1}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f1-gemeenten', '{"count":2}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f2-lokale-coalities', '{"count":2}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f3-partijen', '{"count":2}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f4-convenant', '{"choice":"nee"}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f5-domeinen', '{"choices":["jgz"]}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f6-bijeenkomsten', '{"count":2}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f7-ouders', '{"choice":"soms"}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'flevoland', 'f8-financiering', '{"choice":"jaar"}', 1, 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f1-gemeenten', '{"count":2}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f2-lokale-coalities', '{"count":2}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f3-partijen', '{"count":2}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f4-convenant', '{"choice":"nee"}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f5-domeinen', '{"choices":["jgz"]}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f6-bijeenkomsten', '{"count":2}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f7-ouders', '{"choice":"soms"}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'amsterdam', 'f8-financiering', '{"choice":"jaar"}', 1, '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', '2027-03-03 12:00:00+00');
INSERT INTO public.shared_answers VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', 'drenthe', 'f1-gemeenten', '{"count":12}', 1, '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-06-22 10:00:00+00', '60940ec9-6765-4330-9f6f-e19b201a05d6', '2027-06-22 10:00:00+00');


--
-- Data for Name: submissions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'a305cc06-f5c9-44f4-b0f2-68cb270abd43', 'drenthe', 1, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 2, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '88961c84-7a6b-4d0f-a109-d5656288169f', 'zeeland', 1, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c5ea1c85-78b1-4f8a-b566-97755e5d9c2c', 'twente', 1, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', 'c03e7341-d7fb-4a6e-854d-d6c7ab9e7055', 'flevoland', 1, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('1b9f4cd3-fc39-42f3-9168-e0dd7b9a3b01', '5bb9e0ae-d557-491c-b187-1696dcd1a46e', 'amsterdam', 1, '2027-03-03 12:00:00+00', '2027-03-03 12:00:00+00');
INSERT INTO public.submissions VALUES ('b2de90f7-9613-4984-b991-2a6eb7b5ad69', '60940ec9-6765-4330-9f6f-e19b201a05d6', 'drenthe', 2, '2027-06-22 10:00:00+00', '2027-06-22 10:00:00+00');


--
-- Name: _sqlx_migrations _sqlx_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public._sqlx_migrations
    ADD CONSTRAINT _sqlx_migrations_pkey PRIMARY KEY (version);


--
-- Name: answer_history answer_history_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_history
    ADD CONSTRAINT answer_history_pkey PRIMARY KEY (id);


--
-- Name: audit_log audit_log_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_log
    ADD CONSTRAINT audit_log_pkey PRIMARY KEY (id);


--
-- Name: drafts drafts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_pkey PRIMARY KEY (round_id, member_id, region_id, question_id);


--
-- Name: kept_posts kept_posts_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_posts
    ADD CONSTRAINT kept_posts_pkey PRIMARY KEY (id);


--
-- Name: login_requests login_requests_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_requests
    ADD CONSTRAINT login_requests_pkey PRIMARY KEY (id);


--
-- Name: login_requests login_requests_verifier_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_requests
    ADD CONSTRAINT login_requests_verifier_hash_key UNIQUE (verifier_hash);


--
-- Name: meetings meetings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_pkey PRIMARY KEY (id);


--
-- Name: member_emails member_emails_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_emails
    ADD CONSTRAINT member_emails_pkey PRIMARY KEY (address);


--
-- Name: member_roles member_roles_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_roles
    ADD CONSTRAINT member_roles_pkey PRIMARY KEY (id);


--
-- Name: members members_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT members_pkey PRIMARY KEY (id);


--
-- Name: meta meta_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meta
    ADD CONSTRAINT meta_pkey PRIMARY KEY (name);


--
-- Name: outbox outbox_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);


--
-- Name: regions regions_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.regions
    ADD CONSTRAINT regions_name_key UNIQUE (name);


--
-- Name: regions regions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.regions
    ADD CONSTRAINT regions_pkey PRIMARY KEY (id);


--
-- Name: round_results round_results_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_results
    ADD CONSTRAINT round_results_pkey PRIMARY KEY (round_id, revision);


--
-- Name: rounds rounds_meeting_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT rounds_meeting_id_key UNIQUE (meeting_id);


--
-- Name: rounds rounds_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT rounds_pkey PRIMARY KEY (id);


--
-- Name: seat_holdings seat_holdings_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_holdings
    ADD CONSTRAINT seat_holdings_pkey PRIMARY KEY (id);


--
-- Name: sent_answers sent_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sent_answers
    ADD CONSTRAINT sent_answers_pkey PRIMARY KEY (round_id, member_id, region_id, question_id);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_token_hash_key UNIQUE (token_hash);


--
-- Name: shared_answers shared_answers_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shared_answers
    ADD CONSTRAINT shared_answers_pkey PRIMARY KEY (round_id, region_id, question_id);


--
-- Name: submissions submissions_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_pkey PRIMARY KEY (round_id, member_id, region_id);


--
-- Name: answer_history_round; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX answer_history_round ON public.answer_history USING btree (round_id, region_id, question_id);


--
-- Name: audit_log_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX audit_log_at ON public.audit_log USING btree (at);


--
-- Name: kept_posts_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX kept_posts_member ON public.kept_posts USING btree (member_id);


--
-- Name: login_requests_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_requests_email ON public.login_requests USING btree (email_hash, created_at);


--
-- Name: login_requests_origin; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX login_requests_origin ON public.login_requests USING btree (origin_hash, created_at);


--
-- Name: meetings_date; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX meetings_date ON public.meetings USING btree (date);


--
-- Name: member_emails_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX member_emails_member ON public.member_emails USING btree (member_id);


--
-- Name: member_emails_one_gets_mail; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX member_emails_one_gets_mail ON public.member_emails USING btree (member_id) WHERE gets_mail;


--
-- Name: member_roles_once; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX member_roles_once ON public.member_roles USING btree (member_id, role) WHERE (ended_at IS NULL);


--
-- Name: outbox_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX outbox_waiting ON public.outbox USING btree (due_at) WHERE ((sent_at IS NULL) AND (given_up_at IS NULL));


--
-- Name: rounds_one_open; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX rounds_one_open ON public.rounds USING btree (state) WHERE (state = 'open'::text);


--
-- Name: seat_holdings_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX seat_holdings_member ON public.seat_holdings USING btree (member_id);


--
-- Name: seat_holdings_one_holder; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX seat_holdings_one_holder ON public.seat_holdings USING btree (region_id, seat) WHERE (held_until IS NULL);


--
-- Name: seat_holdings_one_seat; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX seat_holdings_one_seat ON public.seat_holdings USING btree (member_id) WHERE (held_until IS NULL);


--
-- Name: sessions_member; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX sessions_member ON public.sessions USING btree (member_id);


--
-- Name: answer_history answer_history_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_history
    ADD CONSTRAINT answer_history_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: answer_history answer_history_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_history
    ADD CONSTRAINT answer_history_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: answer_history answer_history_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_history
    ADD CONSTRAINT answer_history_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- Name: audit_log audit_log_actor_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_log
    ADD CONSTRAINT audit_log_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES public.members(id);


--
-- Name: drafts drafts_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: drafts drafts_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: drafts drafts_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT drafts_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- Name: kept_posts kept_posts_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.kept_posts
    ADD CONSTRAINT kept_posts_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: login_requests login_requests_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.login_requests
    ADD CONSTRAINT login_requests_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: meetings meetings_created_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.members(id);


--
-- Name: meetings meetings_host_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meetings
    ADD CONSTRAINT meetings_host_region_id_fkey FOREIGN KEY (host_region_id) REFERENCES public.regions(id);


--
-- Name: member_emails member_emails_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_emails
    ADD CONSTRAINT member_emails_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: member_roles member_roles_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member_roles
    ADD CONSTRAINT member_roles_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: round_results round_results_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.round_results
    ADD CONSTRAINT round_results_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- Name: rounds rounds_meeting_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT rounds_meeting_id_fkey FOREIGN KEY (meeting_id) REFERENCES public.meetings(id);


--
-- Name: seat_holdings seat_holdings_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_holdings
    ADD CONSTRAINT seat_holdings_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: seat_holdings seat_holdings_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seat_holdings
    ADD CONSTRAINT seat_holdings_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: sent_answers sent_answers_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sent_answers
    ADD CONSTRAINT sent_answers_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: sent_answers sent_answers_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sent_answers
    ADD CONSTRAINT sent_answers_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: sent_answers sent_answers_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sent_answers
    ADD CONSTRAINT sent_answers_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- Name: sessions sessions_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: shared_answers shared_answers_changed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shared_answers
    ADD CONSTRAINT shared_answers_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES public.members(id);


--
-- Name: shared_answers shared_answers_confirmed_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shared_answers
    ADD CONSTRAINT shared_answers_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES public.members(id);


--
-- Name: shared_answers shared_answers_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shared_answers
    ADD CONSTRAINT shared_answers_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: shared_answers shared_answers_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shared_answers
    ADD CONSTRAINT shared_answers_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- Name: submissions submissions_member_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_member_id_fkey FOREIGN KEY (member_id) REFERENCES public.members(id);


--
-- Name: submissions submissions_region_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_region_id_fkey FOREIGN KEY (region_id) REFERENCES public.regions(id);


--
-- Name: submissions submissions_round_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_round_id_fkey FOREIGN KEY (round_id) REFERENCES public.rounds(id);


--
-- PostgreSQL database dump complete
--


